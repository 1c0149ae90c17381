extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	4	el no ; el nombr ; el novi ; el pasil ; el roper ; el vecin ; encer con ; encontr la
        violence	4	enough ; esperandom ; est afuer ; est cas ; est par ; est sent ; even ; even from
        violence	4	every door ; f hes ; fac for ; fairnes ; fami ; fel who ; fentanyl with ; finish it
        violence	4	fist through ; for each ; for transf ; fork ; four mor ; funnel ; get slow ; get someth
        violence	4	gf ; giv me ; glovebox ; going over ; gon if ; gon put ; got my ; grand de ; grit que
        violence	4	group ; gun out ; habl ; habl con ; has my ; has to ; he already ; he look ; he smil
        violence	4	he start ; he vap ; he wak ; head up ; hear is ; heavy ; hed find ; hel be ; hel say
        violence	4	held ; her husband ; her leav ; her work ; her wrist ; herman meti ; hes alway
        violence	4	hes clean ; hes downstair ; hes out ; hes wav ; high on ; hij tra ; him but ; him over
        violence	4	his belt ; his busines ; his grandmoth ; hispan ; hom that ; hom til ; hous i ; hoy le
        violence	4	hurt me ; i danc ; i held ; i lock ; i need ; i stood ; i tap ; in fairnes ; in park
        violence	4	indoor ; insuranc deni ; iop stil ; ironwork meth ; is charm ; is chok ; is love
        violence	4	is split ; is swing ; it wrap ; its both ; its door ; its tramadol ; ive slept
        violence	4	jail in ; judg ; jugamo ; junt con ; k ; keep pictur ; kid again ; kid from ; kid get
        violence	4	kid he ; kind ; kitchen cha ; knif out ; know the ; know what ; know you ; la limpi
        violence	4	label say ; lad de ; lady ; land with ; las ventana ; laugh and ; law ; law can
        violence	4	le pegu ; leas so ; les avis ; let me ; level ; link at ; lip ; llam se ; lleg ; lock
        violence	4	look ; los va ; lot ; m ironwork ; m say ; m to ; machet grit ; machet que ; mam con
        violence	4	mand un ; mar tra ; me deteng ; me esper ; me get ; me notic ; me pictur ; me round
        violence	4	meant it ; med room ; mes se ; meth with ; meti la ; mgr re ; mi que ; min doe ; mist
        violence	4	mom bf ; monday my ; mor ; morn drink ; moth for ; moth son ; my addres ; my broth
        violence	4	my cal ; my gun ; my kidney ; my mom ; my sist ; my stepdad ; nail gun ; neighbor with
        violence	4	new plac ; night he ; night run ; no # ; noch ; noon lik ; not allow ; not leav
        violence	4	noth broken ; now with ; nowher els ; of dai ; of hot ; off the ; ojo porqu ; on at
        violence	4	on pension ; one mor ; one room ; op ; op 0 ; open today ; order ; our nam ; our uncl
        violence	4	out its ; over ther ; owe ; par all ; pati ; pcp ; pedaz ; per sist ; phon which
        violence	4	pick our ; pid ; pip at ; plat ; point a ; point through ; polici ; porch now
        violence	4	porqu no ; porqu si ; porqu ya ; preach ; pregnant ; prim con ; proper thi ; psych ; pt
        violence	4	puk ; puk and ; pul his ; pul me ; pus la ; put him ; put my ; q hac ; q los ; que de
        violence	4	que estudi ; que manan ; que me ; que sali ; queden ; rd ; re 0 ; re employe
        violence	4	reclin and ; reek ; rehab lik ; rep ; report 0 ; report and ; residential ; rest
        violence	4	right now ; room to ; rueda ; sab una ; sac un ; sal ; sali del ; say bye ; say gon
        violence	4	say rehab ; say theyl ; scream ; screen so ; se a ; se les ; se pon ; se queden
        violence	4	see myself ; see to ; senor y ; servic weapon ; sez ; she hand ; she smil ; should tel
        violence	4	show ; show that ; si el ; sibl ; sinc 0 ; sinc the ; sist ; sit ; sit outsid ; six day
        violence	4	skillet ; slept ; sold it ; someon from ; son diez ; sponsor ; stab our ; stat hes
        violence	4	stepdad and ; stomp ; stood ther ; straight sinc ; stuf from ; subi ; sus dos ; tank a
        violence	4	tap a ; tear ; tech ; tel everyon ; tel his ; tel your ; test cup ; that befor
        violence	4	that if ; that kick ; that now ; that open ; the block ; the bread ; the buckl
        violence	4	the dry ; the drywal ; the foreman ; the ground ; the insid ; the lid ; the mom
        violence	4	the only ; the pocket ; the preach ; the yard ; then four ; then told ; therapist
        violence	4	thi week ; think i ; thre year ; tht ; tien ; to besid ; to die ; to kil ; today has
        violence	4	today it ; today she ; tonight hel ; tonight we ; took her ; tortilla y ; tra 0
        violence	4	tra una ; traig a ; trunk ; trunk and ; tuesday ; twenty a ; twic now ; twic say
        violence	4	typ from ; un cigar ; un pedaz ; uncl has ; und in ; uno me ; until ; usa ; usa meth
        violence	4	use meth ; usted ; van ; vec est ; vez ; voic ; voy ; w a ; walk by ; want his
        violence	4	way and ; we met ; wer ; wher ; wher can ; whisper from ; why ; wif he ; wint
        violence	4	with and ; with basebal ; with los ; wk hear ; wont be ; word ; wrap in ; y brok
        violence	4	y los ; y me ; ya escogi ; ya sab ; year of ; year want ; yel he ; yel hes ; yet ; zon
        violence	3	0 box ; 0 son ; a charg ; a half ; a larg ; a quit ; a serv ; a tarp ; aca otr
        violence	3	acros the ; act lik ; addr ; against my ; agar de ; agu per ; alarm goe ; am ask
        violence	3	and sent ; around her ; at bus ; ayer otr ; be noth ; be that ; been in ; been sit
        violence	3	bf use ; bien ; both our ; boy get ; brok a ; bruis ; busines partn ; by tonight
        violence	3	calent ; camion a ; car on ; cer el ; cervez al ; chamac ; chef re ; closet que
        violence	3	cok too ; con mas ; couch and ; cps sw ; crisi team ; crystal becaus ; deal it ; def
        violence	3	del otr ; devuelvan ; diari mi ; diari su ; dic ; did was ; don already ; downstair
        violence	3	drunk sinc ; earli ; eleven ; encim ; enrol ; eso tambien ; est amenaz ; est apunt
        violence	3	etoh day ; explain ; fac is ; fath ; fel on ; for broth ; found her ; from him
        violence	3	get quiet ; girl ; girl who ; go stand ; got the ; grandson ; guy again ; hand on
        violence	3	hang up ; he aint ; he let ; head ; held a ; her dur ; her id ; her sleev ; her your
        violence	3	hes get ; hes swing ; hes tap ; his offic ; his plac ; hold the ; hosp ; hour ; hr
        violence	3	in as ; in in ; in now ; in spr ; index card ; it was ; its point ; january ; jef y
        violence	3	just look ; kil ; kitchen now ; kitchen when ; knif on ; kniv and ; know how
        violence	3	know which ; la ciudad ; la panz ; la proxim ; la trail ; lamp ; landlord and
        violence	3	levant la ; llamen a ; llav de ; look over ; m whisper ; mail and ; mak it ; man no
        violence	3	manag ; mandon a ; me perdon ; me until ; mean hurt ; medi ; medi empec ; memb ; mi cun
        violence	3	mi herman ; mi mom ; minut back ; mis ; mism viv ; month of ; mov a ; muebl ; my daught
        violence	3	my kid ; my last ; my suegr ; my truck ; my wif ; near ; need him ; need somebody
        violence	3	ninety day ; nino ; nino encer ; nobody to ; non of ; not yet ; noth ever ; novi
        violence	3	now pac ; now say ; old hous ; on god ; on meth ; on mom ; only and ; open ; oth kind
        violence	3	out today ; outpt ; over the ; par dos ; par que ; pas then ; pasil ; pharmacy ; pit
        violence	3	plomaz ; porqu él ; pour ; pus com ; quem su ; rat ; rd cal ; red and ; rn and ; room
        violence	3	rt ; sac la ; said the ; sal de ; see his ; self ; sent them ; set ; shovel ; sinc july
        violence	3	son com ; son shoot ; stab stepdad ; stand at ; stay ; stepdad tonight ; stop when
        violence	3	stuf ; supervisor on ; sword ; tank ; telefon de ; that aft ; the bathroom ; the car
        violence	3	the drawer ; the glovebox ; the guy ; the hal ; the level ; the parakeet ; the passeng
        violence	3	the sou ; the split ; the very ; them being ; theyd ; think ; tien siet ; til nov
        violence	3	tim im ; to email ; to match ; toc y ; today ther ; tonight it ; tonight one ; tonit he
        violence	3	took ; took our ; tra machet ; trabajador de ; truck ; tue with ; twenty dollar ; u
        violence	3	un plomaz ; und ; up his ; us ; us has ; vecin tra ; voic is ; want a ; wasnt ; way he
        violence	3	we com ; what com ; wif quit ; wil com ; window ; with you ; work now ; wouldnt answ
        violence	3	y mas ; y per ; yo tom ; you hold ; you talk ; you treat ; él
        violence	-3	0 + ; 0 hour ; 0 hrs ; 0 nd ; a coupl ; a fami ; a hospital ; a lot ; a minut ; acuerd
        violence	-3	aft the ; agent ; agost ; agu ; aid ; all i ; an iop ; and stil ; app ; at breakfast
        violence	-3	at turkey ; awak ; back and ; bc ; beat when ; befor i ; bipol ; blew ; born
        violence	-3	boyfriend smok ; braz ; brush ; buen ; buena noch ; but im ; button ; by myself
        violence	-3	camer ; cant say ; coin ; corn acros ; corol ; counsel ; cow 0 ; day with ; de 0
        violence	-3	decid ; deck ; declin ; door is ; dos dia ; dot ; down on ; drug ; e ; ech ; elephant
        violence	-3	envelop ; escuel ; eval ; everybody ; everyon ; excus ; finish my ; fiv ; for nin
        violence	-3	for thirty ; forearm ; found him ; four month ; freez ; fun ; funny ; gav up ; gon by
        violence	-3	h ; had two ; ham at ; hav a ; hom to ; hospic ; hous and ; hug ; i could ; i los
        violence	-3	i should ; isnt ; its cocain ; jacket ; know its ; la senor ; las cuatr ; late ; leagu
        violence	-3	let him ; librarian ; librarian put ; lik an ; lik someon ; los the ; lying
        violence	-3	march and ; medicar ; meth sinc ; mi comadr ; mi muj ; mied ; msg ; my breastbon
        violence	-3	my jaw ; my partn ; my poem ; nd ; nerv ; next step ; night for ; night shift ; no ide
        violence	-3	no tom ; no ~opi ; no ~prior ; nobody in ; noth els ; noth sinc ; on 0 ; onc in
        violence	-3	orient ; our hous ; our parakeet ; out 0 ; out from ; papa ; par no ; parakeet say
        violence	-3	paralegal ; pas in ; password ; poem on ; prim ; proces ; program ambulatori ; quilt
        violence	-3	quit the ; ran ; razor ; re dtr ; read the ; ren ; review ; rock ; rod ; ronc ; rul
        violence	-3	salud ; sangr ; sant ; saturday and ; saw ; sens ; shadow ; she just ; she was ; slid
        violence	-3	spend ; spr and ; sra ; straw ; suicidal ; suit ; tant ; tel the ; tembl ; temp
        violence	-3	teng que ; thank you ; that a ; that what ; the month ; the morn ; the pictur
        violence	-3	the road ; then my ; ther noth ; thes day ; thirty day ; thought ; thre day ; tiembl
        violence	-3	to start ; top of ; trabaj de ; traffic ; tre mes ; treint ; tru ; turkey bing
        violence	-3	un lug ; una seman ; up first ; up in ; ur ; vacation ; viv ; want help ; want it
        violence	-3	was let ; was so ; websit ; work at ; work with ; writ ; y al ; y la ; y las ; yo le
        violence	-3	your sit ; ~etoh / ; ~lik ; ~month ; ~one ; ~sinc ; ~ther ; ~wif
        violence	-4	% ; 0 % ; 0 hr ; 0 i ; 0 k ; 0 last ; 0 pm ; 0 st ; 0 thi ; 0 yo ; 0 yrs ; a let
        violence	-4	a littl ; a long ; a motel ; a not ; a pap ; about an ; absces ; absenc ; ach ; agency
        violence	-4	al lad ; all my ; all of ; alon ; als ; alway ; alzheim ; am a ; and 0 ; anex
        violence	-4	ano pas ; any ; apoy ; are the ; ask about ; ask me ; attach ; august ; bathroom floor
        violence	-4	bee ; been off ; been to ; begin ; big ; bik and ; bles ; bod ; bottom ; bp ; breath
        violence	-4	but the ; caf ; caj ; cans ; cay ; charcoal ; children ; cign ; clt ; collection
        violence	-4	crush ; dad re ; day i ; death ; dej a ; dej las ; delirium ; department ; desd ayer
        violence	-4	despu ; detox in ; doe a ; doe it ; doe the ; doing wel ; don with ; el alcohol
        violence	-4	el ano ; el camion ; el juez ; embaraz ; en mi ; en una ; espanol ; est bien ; fan
        violence	-4	fast ; favorit ; fiesta ; figur ; flor ; food ; forget ; four day ; fourth ; fridg
        violence	-4	gambl ; gentleman ; get a ; gma ; go on ; golf ; gon and ; gooseflesh ; got her ; grad
        violence	-4	grandkid ; gray ; grey ; group for ; guy at ; hablan ; hac cinc ; hac dos ; hacen
        violence	-4	hag ; halloween ; hand wont ; has gon ; has nev ; he quit ; help me ; hes my
        violence	-4	hes sorry ; hil ; him and ; his eye ; i cant ; i got ; i kept ; i left ; i only
        violence	-4	i think ; i took ; id lik ; ide ; if you ; im not ; in fresn ; int the ; is kil
        violence	-4	is sit ; is what ; issu ; it 0 ; its cok ; its me ; ive nev ; jun ; kind and
        violence	-4	kitchen floor ; knit ; la cervez ; la cocain ; la nariz ; la primer ; landlord at
        violence	-4	las mano ; las pastilla ; last wk ; le ech ; library ; licenci ; lie ; lin at
        violence	-4	lost the ; magandang ; mart ; me go ; mi famili ; mientra est ; mom 0 ; mom of ; muer
        violence	-4	my doctor ; my fami ; my friend ; my left ; my plan ; myself ; nariz ; need detox
        violence	-4	nev had ; nicotin ; nieg ; no despiert ; no lo ; no one ; no use ; non sinc ; numer
        violence	-4	of detox ; ofc ; often ; okay ; packag held ; pal ; panic ; pasaden ; pastel ; pen
        violence	-4	pharmacist ; pink ; plan to ; plumb ; pop ; por su ; prescrib ; primer ; prior ; prob
        violence	-4	public ; que les ; que su ; que yo ; qued ; radi ; rain ; regul ; reloj ; restaurant
        violence	-4	resum ; run a ; say i ; say mor ; scal ; se nos ; second ; seen ; sent me ; shaky
        violence	-4	she think ; si falt ; sinc about ; sist is ; so bad ; so nobody ; so she ; solit
        violence	-4	somebody els ; stif ; sub ; suelt ; supervis ; sus ; sweat and ; swim ; system
        violence	-4	tak her ; tax ; ten year ; teng 0 ; that it ; that when ; the count ; the county
        violence	-4	the hospital ; the key ; the park ; the sam ; the weekend ; ther nobody ; they wer
        violence	-4	thi sum ; thi wk ; thousand ; to detox ; to liv ; to show ; to stop ; todavi ; tomat
        violence	-4	tour ; trad ; transport ; tratamient ; tre ; truck outsid ; twenty six ; two day
        violence	-4	two month ; unic ; unit ; vide ; viend ; want in ; warm ; weath ; wednesday and
        violence	-4	went to ; what do ; whenev ; wheth ; wif on ; wir ; with sist ; without ; wkr ; y lueg
        violence	-4	y se ; you tel ; you tonight ; youd ; your detox ; ~0 ; ~liv ; ~w/d
        violence	-5	0 d ; 0 mos ; a big ; a good ; a job ; a nadi ; a program ; aa ; about 0 ; aft work
        violence	-5	airport ; alt ; alumni ; and can ; and do ; and fork ; and need ; and that ; ano de
        violence	-5	answ ; at it ; bak ; bath ; been tak ; befor my ; befor six ; began ; bor ; bring her
        violence	-5	can com ; can do ; cant keep ; cas de ; cas y ; cat dish ; center ; chart ; city
        violence	-5	clinical ; clr on ; cok on ; colg ; con alguien ; contract ; cook threaten ; corren
        violence	-5	cut my ; daught is ; day residential ; dcf ; dear ; dej el ; dia en ; din ; do a
        violence	-5	dont know ; dont use ; dont want ; down from ; dr ; duerm en ; egg ; eight ; el lun
        violence	-5	el pech ; eleven year ; en cas ; entonc ; es azul ; everyth ; facility ; fair
        violence	-5	fel off ; for 0 ; for thre ; for your ; forgot ; fork by ; gav him ; gav me ; glad
        violence	-5	goat ; graduat ; guitar ; gurgl ; ha ; half of ; he nev ; heat ; help with ; hip
        violence	-5	his own ; hotel ; hour a ; i am ; i bought ; i do ; i eat ; i feel ; i lik ; i read
        violence	-5	i shoot ; i thought ; i threaten ; iglesi ; in jun ; in may ; is a ; it out ; its 0
        violence	-5	its about ; its lik ; its the ; job ; joven ; jueg ; juni ; ko ; la vid ; labio
        violence	-5	le dio ; lik me ; llen ; lunch ; malil ; me dieron ; me lo ; me on ; me your ; medicin
        violence	-5	messag ; might ; mix ; moth is ; my heart ; my insuranc ; my lat ; naloxon ; nervou
        violence	-5	new year ; nin and ; non ; not going ; not in ; obr ; of cok ; on thursday ; on your
        violence	-5	one of ; one with ; only one ; option ; oth inf ; packag ; par el ; pastor ; peopl in
        violence	-5	physical ; pineappl ; pineappl on ; plu ; porqu se ; practicum ; present ; pressur
        violence	-5	proof ; pt 0 ; puebl ; puert rechin ; purpl ; put pineappl ; recet ; rechin ; referral
        violence	-5	regal ; request ; resi ; residential program ; respir ; return ; road ; sa ; sab
        violence	-5	say that ; schedul ; script ; se la ; seiz ; she ask ; sinc i ; smel ; smok it ; snow
        violence	-5	so my ; soak ; sobredosi ; su mam ; suppos ; tarjet ; terapi ; texa ; the fami
        violence	-5	the wrong ; thi year ; thre week ; to hear ; toast ; town ; train ; treatment ; urgent
        violence	-5	used ; vest ; wed ; week sinc ; weird ; what it ; wil cal ; worri ; would be
        violence	-5	would lik ; y con ; you can ; zoom ; ~and ; ~com ; ~convulsion ; ~de ; ~pt ; ~si/hi
        violence	-6	$ ; $ 0 ; a car ; a counselor ; a hous ; a phon ; a thing ; a whil ; aceptan ; agre
        violence	-6	all over ; and by ; and id ; and on ; and we ; anymor ; ask for ; ask what ; at hom
        violence	-6	attorney ; ayud a ; baj ; becaus of ; believ ; blanket ; body ; built ; by 0 ; can i
        violence	-6	cannot ; cant do ; cant sleep ; cb ; cent ; chang ; chat ; clean ; clos ; clr has
        violence	-6	compr ; con su ; confus ; control ; coverag ; cramp ; cre ; cur ; de lo ; different
        violence	-6	doe ; dont even ; el de ; email ; en su ; ener ; es la ; film ; flight ; fly ; fold
        violence	-6	folk ; for six ; fue ; got out ; grup ; habi ; hay ; his arm ; hors ; hour and
        violence	-6	hous in ; i count ; i sit ; i smok ; i tri ; i used ; im back ; im look ; in that
        violence	-6	internet ; is lock ; it from ; its been ; join ; leav a ; left arm ; lik it
        violence	-6	lik somebody ; mail ; mailbox ; mak a ; me llam ; me qued ; mi sobrin ; mor than ; mos
        violence	-6	mov ; movi ; my first ; my parent ; neg ; neith ; ni ; nineteen ; no plan ; no ~tom
        violence	-6	nobody has ; nod ; on hold ; orang ; outreach ; p / ; paper ; parrot ; prep ; privat
        violence	-6	program for ; quot ; read ; refil ; releas ; rent ; rid ; run ; scor ; se me ; sept
        violence	-6	shak ; she been ; she had ; shook ; shop ; short ; should i ; slur ; so he ; song
        violence	-6	soup ; spel ; spent ; squeez ; stabl ; stick ; surgery ; talk about ; tan ; thanksgiv
        violence	-6	the end ; the smok ; the week ; theyv ; thin ; thirty ; though ; throw up ; tight
        violence	-6	to be ; to bring ; to find ; to someon ; tre dia ; troubl ; turn int ; una cart
        violence	-6	using meth ; ventan en ; veo ; vi ; visit ; vm ; we wer ; went through ; whistl ; whod
        violence	-6	widow ; with one ; ya no ; you guy ; ~sick
        violence	-7	0 mes ; al cristal ; ambulanc ; and cam ; and cant ; and got ; and his ; and nev
        violence	-7	and one ; argu ; bat to ; becaus the ; buena ; by his ; c ; cal it ; cal me ; calend
        violence	-7	cm ; comadr ; contact ; crawl ; cuant ; d x ; de todo ; direct ; divorc ; drench ; dur
        violence	-7	el doming ; en un ; enfermer ; february ; fifteen ; fish ; fost ; fui ; googl ; grew
        violence	-7	guest ; guit ; had to ; hav been ; hous tonight ; how to ; i stay ; i stop ; i tak
        violence	-7	i would ; if its ; im at ; in one ; instead ; interview ; is no ; it has ; it is
        violence	-7	it isnt ; know about ; la heroin ; lab ; lead ; m 0 ; machet is ; man who ; mayb
        violence	-7	medic ; mi prim ; mi tio ; moth in ; my feet ; no contest ; no mor ; no sleep ; no sx
        violence	-7	ohi ; on monday ; our street ; over and ; pidi ; plac in ; plum ; poc ; probab
        violence	-7	problem ; proud ; que es ; que sí ; r ; rais ; ready to ; rop ; school ; senor de
        violence	-7	sentenc ; sinc yesterday ; spar ; spray ; strip ; sunday and ; support ; tak a ; tamal
        violence	-7	team ; tenemo ; that is ; think im ; thos ; ticket ; tiemp ; tir of ; to 0 ; towel
        violence	-7	trabaj ; track ; tri ; two week ; up a ; w/o ; want 0 ; we hav ; week of ; whit ; whol
        violence	-7	wif found ; wif say ; with no ; you do ; you tak ; ~cal ; ~in
        violence	-8	0 at ; 0 for ; 0 th ; a plan ; aguant ; and want ; arent ; at all ; at ten ; bail
        violence	-8	bank ; build ; but my ; camp ; cant hold ; cap ; carpet ; chil ; climb ; com off ; cos
        violence	-8	couldnt ; cow ; dej de ; did a ; do the ; employ ; except ; first tim ; grandfath
        violence	-8	green ; hast ; he doesnt ; health ; holiday ; hop ; i gav ; i turn ; int a ; it off
        violence	-8	jerk ; know if ; la vecin ; last month ; last week ; letter ; lift ; lik the ; lug
        violence	-8	lvn ; many ; md ; me mand ; medi cal ; mes y ; month and ; muchach ; my chest
        violence	-8	nev touch ; no me ; not on ; now its ; ocup ; off a ; on saturday ; per no ; pie ; ppo
        violence	-8	pregunt ; pupil ; recovery ; san ; sav ; saving ; say 0 ; semana ; she said ; ship
        violence	-8	shot ; so we ; social ; speak ; step down ; stop drink ; suicid ; tel you ; teni
        violence	-8	that the ; the day ; the lady ; til the ; to know ; to look ; to mak ; touch it
        violence	-8	try to ; tuvimo ; week ago ; yellow ; youv ; ~overdos
        violence	-9	0 0 ; 0 wks ; a bit ; a liv ; aft a ; anybody ; anyway ; atty ; bakery ; band ; blood
        violence	-9	boat ; brought ; cant get ; church ; corazon ; da ; day ago ; day in ; de noch
        violence	-9	did the ; driv a ; dying ; em ; embarras ; finish 0 ; fiv day ; friend ; hat ; he can
        violence	-9	herman se ; hir ; i did ; i driv ; i mis ; i talk ; in an ; it all ; kais ; left a
        violence	-9	lu ; me da ; meet ; mil ; my girl ; n ; need to ; no oth ; not a ; octob ; orden
        violence	-9	overnight ; paint ; pech ; pian ; practic ; pregunt si ; pres ; puent ; rath ; refus
        violence	-9	rehab in ; residencial ; septemb ; set up ; six week ; skin ; skip ; sleep at ; smal
        violence	-9	sorry ; student ; sud ; tea ; teach ; th ; that way ; the insuranc ; think its
        violence	-9	told him ; tranquil ; turkey ; tuv ; union ; visitor ; w/d ; we tak ; withdrawal
        violence	-9	~for
        violence	-10	actual ; admit ; approv ; as a ; ate ; aug ; centr ; com si ; cook ; cri ; d ago
        violence	-10	dan ; de eso ; de las ; discharg ; entr ; es par ; es por ; estuv ; fail ; feb ; fev
        violence	-10	fin ; found a ; fri ; from 0 ; gan ; given ; good ; how long ; i quit ; i start
        violence	-10	in march ; just want ; l ; lik 0 ; mejor ; mi abuel ; much ; my fath ; normal ; on a
        violence	-10	outpatient ; perdi ; pm ; post ; que est ; ranch ; real ; sign ; steady ; structur
        violence	-10	tak it ; the spr ; tongu ; trembl ; trip ; twin ; watch ; yawn ; ~dts ; ~el ; ~seizur
        violence	-10	~sz
        violence	-11	a un ; aft 0 ; age ; and nobody ; breastbon ; cant tel ; corre ; day of
        violence	-11	desintoxicacion ; dicen ; doubl ; en 0 ; era ; es el ; eye ; fight ; fourteen ; guard
        violence	-11	gust ; hic ; himself ; honest ; hrs ; hx ; i work ; includ ; is not ; kil myself
        violence	-11	lat ; muri ; of it ; on day ; on our ; paramedic ; plant ; platic ; prison ; que sigu
        violence	-11	see the ; sei ; sol ; thank
        violence	-12	ambulatori ; are you ; but i ; cho ; colleg ; color ; do we ; empty ; fax ; feed
        violence	-12	had a ; ins ; is it ; machin ; mad ; medical ; muert ; nad ; of your ; overdos ; paid
        violence	-12	party ; sx ; termin ; then i ; used to ; usual ; ve ; vid ; vomit ; whatev ; wks
        violence	-12	you hav
        violence	-13	abuel ; between ; bug ; buy ; clr said ; complet ; cost ; dish ; est ayud ; fal
        violence	-13	great ; jan ; nin day ; odd ; otherwis ; pain ; patient ; question ; singl ; slip
        violence	-13	sobr ; stor ; won ; y si ; ~no
        violence	-14	bet ; clas ; dont hav ; empez ; end ; er ; go to ; i ask ; i finish ; last year ; lif
        violence	-14	lik to ; lol ; look lik ; lueg ; no quier ; retir ; roof ; segur ; seizur ; swallow
        violence	-14	week and
        violence	-15	a bed ; anyth ; befor the ; birthday ; cle ; convulsion ; do i ; doming ; is ther
        violence	-15	lov ; mon ; my grandmoth ; nurs ; parent ; pued ; se le ; sheet ; soy ; st ; was a
        violence	-16	0 am ; book ; bridg ; coffe ; could ; falt ; feel ; final ; me a ; nuev ; nunc ; o
        violence	-16	sel ; sient ; sobrin ; the whol
        violence	-17	at a ; doctor ; goodby ; may ; pag ; that was ; tia ; wrot ; y mi ; year ago
        violence	-18	dat ; died ; evening ; lun ; necesit ; on friday ; wrong
        violence	-19	and it ; best ; blu ; cold ; county ; dentist ; im a ; march ; play ; seven
        violence	-20	ayud por ; dead ; mov to
        violence	-21	0 mo ; bowl ; heart ; no ~etoh ; than
        violence	-22	chest
        violence	-23	d/c ; licens
        violence	-24	narcan
        violence	-25	ok ; say its
        violence	-27	lik a
        violence	-31	hard
        """
}
