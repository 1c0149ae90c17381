extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	4	est sent ; even ; even from ; every door ; f hes ; fac for ; fairnes ; fami ; fel who
        violence	4	fentanyl with ; finish it ; fist through ; for transf ; fork ; four mor ; funnel
        violence	4	get slow ; get someth ; gf ; giv me ; glovebox ; going over ; gon if ; gon put ; got my
        violence	4	grand de ; grit que ; group ; habl ; habl con ; has my ; has to ; he already ; he look
        violence	4	he smil ; he start ; he vap ; he wak ; head up ; hear is ; heavy ; hed find ; hel open
        violence	4	hel say ; held ; her husband ; her leav ; her work ; her wrist ; herman meti
        violence	4	heroin two ; hes alway ; hes clean ; hes downstair ; hes drunk ; hes out ; hes wav
        violence	4	high on ; hij tra ; him but ; him over ; his belt ; his busines ; his grandmoth
        violence	4	his thumb ; hispan ; hom that ; hom til ; hous i ; hoy le ; i danc ; i held ; i lock
        violence	4	i need ; i tap ; in fairnes ; in park ; indoor ; insuranc deni ; iop stil
        violence	4	ironwork meth ; is by ; is charm ; is chok ; is love ; is split ; is swing ; it wrap
        violence	4	its both ; its door ; its tramadol ; ive slept ; jail in ; judg ; jugamo ; junt con ; k
        violence	4	keep pictur ; kid again ; kid from ; kid get ; kind ; kitchen cha ; knif out ; know the
        violence	4	know what ; know you ; la limpi ; label say ; lad de ; lady ; land with ; las ventana
        violence	4	laugh and ; law ; le pegu ; leas so ; les avis ; let me ; level ; link at ; llam se
        violence	4	lleg ; lock ; look ; los va ; lot ; m ironwork ; m say ; m to ; machet grit
        violence	4	machet que ; mam con ; mand ; mand un ; mar tra ; me deteng ; me esper ; me get
        violence	4	me notic ; me pictur ; me round ; meant it ; med room ; mes se ; meth with ; meti la
        violence	4	mgr re ; min doe ; mist ; mom bf ; monday my ; mor ; morn drink ; moth for ; moth son
        violence	4	my addres ; my broth ; my cal ; my gun ; my kidney ; my mom ; my sist ; my stepdad
        violence	4	my wif ; nail gun ; neighbor with ; new plac ; night he ; no # ; noch ; noon lik
        violence	4	not allow ; not leav ; noth broken ; noth ever ; now with ; nowher els ; of dai
        violence	4	of hot ; off the ; ojo porqu ; on at ; on god ; on pension ; one mor ; one room ; op
        violence	4	op 0 ; open today ; order ; our nam ; our uncl ; out its ; over ther ; owe ; par all
        violence	4	pati ; pcp ; pedaz ; per sist ; phon which ; pick our ; pid ; pip at ; plat ; point a
        violence	4	point through ; polici ; porch now ; porqu no ; porqu si ; porqu ya ; pour ; pregnant
        violence	4	prim con ; proper thi ; psych ; pt ; puk ; puk and ; pul his ; pul me ; pus la
        violence	4	put him ; put my ; q hac ; q los ; que de ; que estudi ; que manan ; que me ; que sali
        violence	4	queden ; rd ; re 0 ; re employe ; reclin and ; reek ; rehab lik ; rep ; report 0
        violence	4	report and ; residential ; rest ; right now ; rn 0 ; room to ; rueda ; sab una ; sac un
        violence	4	sal ; sali del ; say bye ; say gon ; say rehab ; scream ; screen so ; se a ; se les
        violence	4	se pon ; se queden ; see myself ; see to ; self ; senor y ; servic weapon ; sez
        violence	4	she hand ; she leav ; she smil ; should tel ; show that ; si el ; sibl ; sinc the ; sit
        violence	4	sit outsid ; six day ; skillet ; slept ; sold it ; someon from ; son diez ; sponsor
        violence	4	stab our ; stat hes ; stepdad and ; stomp ; straight sinc ; stuf from ; subi
        violence	4	supervisor on ; sus dos ; tank a ; tap a ; tear ; tech ; tel everyon ; tel his
        violence	4	tel your ; test cup ; that aft ; that befor ; that if ; that kick ; that now
        violence	4	that open ; the block ; the bread ; the buckl ; the dry ; the drywal ; the foreman
        violence	4	the ground ; the insid ; the lid ; the mom ; the only ; the pocket ; the preach
        violence	4	the yard ; then four ; then told ; therapist ; thi week ; tht ; tien ; to besid
        violence	4	to die ; to kil ; to match ; today has ; today it ; today she ; tonight hel
        violence	4	tonight we ; took her ; took our ; tortilla y ; tra 0 ; tra una ; traig a ; tranc
        violence	4	trunk ; trunk and ; tuesday ; twenty a ; twic now ; twic say ; typ from ; un cigar
        violence	4	un pedaz ; uncl has ; und in ; uno me ; until ; usa ; usa meth ; use meth ; usted ; van
        violence	4	vec est ; vez ; voy ; w a ; walk by ; want his ; way and ; we met ; wher ; wher can
        violence	4	whisper from ; why ; wif he ; wif quit ; wint ; with and ; with basebal ; with los
        violence	4	wk hear ; wont be ; word ; wrap in ; y brok ; y los ; y me ; ya sab ; year want
        violence	4	yel he ; yel hes ; yet
        violence	3	0 box ; 0 sm ; 0 son ; a charg ; a larg ; a que ; a rifl ; a serv ; a tarp ; aca otr
        violence	3	acros the ; act lik ; addr ; agar de ; agu per ; alarm goe ; am ask ; and sent
        violence	3	around her ; ask detox ; at bus ; at what ; ayer otr ; be that ; been in ; been sit
        violence	3	bf use ; bien ; both our ; boy get ; brok a ; bruis ; busines partn ; by tonight
        violence	3	calent ; camion a ; car on ; cer el ; cervez al ; chamac ; closet que ; con mas
        violence	3	couch and ; cps sw ; crisi team ; deal it ; def ; del otr ; devuelvan ; diari mi
        violence	3	diari su ; dic ; did that ; did was ; don already ; downstair ; earli ; edg ; eleven
        violence	3	encim ; enrol ; eso tambien ; est amenaz ; est apunt ; etoh day ; explain ; fac is
        violence	3	fath ; fel on ; for broth ; found her ; from him ; girl ; girl who ; go stand ; got the
        violence	3	grandson ; gun out ; guy again ; hand on ; hang up ; he aint ; head ; held a ; her dur
        violence	3	her id ; her sleev ; her your ; hes get ; hes swing ; hes tap ; his offic ; hold the
        violence	3	hosp ; hour ; hr ; hurt me ; in as ; in in ; in now ; in spr ; index card ; it was
        violence	3	its point ; january ; jef y ; just look ; kil ; kitchen now ; kitchen when ; kniv and
        violence	3	know how ; know which ; la ciudad ; la panz ; la proxim ; la trail ; lamp
        violence	3	landlord and ; law can ; levant la ; lip ; llamen a ; llav de ; look over ; m whisper
        violence	3	mail and ; mak it ; man no ; manag ; mandon a ; me perdon ; me until ; mean hurt ; medi
        violence	3	medi empec ; memb ; mi cun ; mi herman ; mi mom ; mi que ; minut back ; mis ; mism viv
        violence	3	monday im ; muebl ; my daught ; my kid ; my suegr ; my truck ; near ; need him
        violence	3	need somebody ; night run ; ninety day ; nino ; nino encer ; nobody to ; non of
        violence	3	not yet ; novi ; now pac ; now say ; of his ; old hous ; on meth ; on mom ; only and
        violence	3	open ; oth kind ; out today ; outpt ; par dos ; par que ; pas then ; pasil ; pharmacy
        violence	3	pit ; plomaz ; porqu él ; preach ; pus com ; quem su ; rat ; rd cal ; red and ; rid up
        violence	3	rn and ; room ; rt ; sac la ; said the ; sal de ; sam room ; say theyl ; see his
        violence	3	sent them ; set ; shovel ; show ; sist ; son com ; son shoot ; stab stepdad ; stand at
        violence	3	stat ; stay ; stepdad tonight ; stil in ; stop when ; stuf ; sword ; tank ; telefon de
        violence	3	text only ; that i ; the bathroom ; the car ; the drawer ; the glovebox ; the guy
        violence	3	the hal ; the level ; the parakeet ; the passeng ; the sou ; the split ; the very
        violence	3	them being ; theyd ; think ; think how ; think i ; thumb ; tien siet ; til nov ; tim im
        violence	3	to email ; toc y ; tonight it ; tonight one ; tonit he ; took ; tra machet
        violence	3	trabajador de ; truck ; tue with ; twenty dollar ; u ; un plomaz ; und ; up his ; us
        violence	3	us has ; vecin tra ; walk away ; want a ; wasnt ; way he ; we are ; what com ; wil com
        violence	3	window ; with you ; wouldnt answ ; y mas ; y per ; ya escogi ; year of ; yo tom
        violence	3	you hold ; you talk ; you treat ; zon ; él
        violence	-3	0 hour ; 0 hrs ; 0 nd ; a coupl ; a fami ; a hospital ; a long ; a lot ; acuerd
        violence	-3	aft the ; agent ; agost ; agu ; aid ; all i ; an iop ; app ; at breakfast ; at turkey
        violence	-3	awak ; back and ; bas ; bc ; beat when ; befor i ; bipol ; blew ; born
        violence	-3	boyfriend smok ; braz ; brush ; buen ; buena noch ; but he ; but im ; button
        violence	-3	by myself ; camer ; cant say ; coin ; corn acros ; corol ; counsel ; cow 0 ; day with
        violence	-3	de 0 ; decid ; declin ; door is ; dos dia ; dot ; down on ; e ; ech ; eight month
        violence	-3	elephant ; eleven day ; escuel ; eval ; everybody ; everyon ; excus ; finish my
        violence	-3	for nin ; for thirty ; forearm ; found him ; four month ; freez ; gav up ; gon and
        violence	-3	gray ; h ; had two ; hag a ; ham at ; hav a ; heal ; hom to ; hous and ; i could
        violence	-3	i los ; i should ; in fresn ; its cocain ; jacket ; know its ; la clinic ; la senor
        violence	-3	las cuatr ; leg kick ; librarian put ; lik an ; lik someon ; lying ; mad me
        violence	-3	march and ; medicar ; mi muj ; mied ; msg ; my breastbon ; my fami ; my jaw ; my partn
        violence	-3	my poem ; nd ; near every ; nerv ; next step ; night for ; night shift ; no contest
        violence	-3	no despiert ; no ide ; no tom ; no ~opi ; no ~prior ; noth els ; on 0 ; onc in
        violence	-3	orient ; our hous ; out 0 ; out from ; papa ; par no ; paralegal ; pas in ; password
        violence	-3	poem on ; prim ; program ambulatori ; quilt ; quit the ; ran ; re dtr ; read the ; ren
        violence	-3	review ; rock ; ronc ; rul ; salud ; sangr ; sant ; saturday and ; saw ; se nos
        violence	-3	shadow ; she just ; she was ; six year ; slid ; spend ; spr and ; sra ; straw
        violence	-3	suicidal ; suit ; tant ; tel the ; tembl ; temp ; teng que ; thank you ; that a
        violence	-3	the month ; the pictur ; the road ; then my ; ther noth ; thes day ; thre day ; thrown
        violence	-3	tiembl ; to start ; top of ; trabaj de ; tre mes ; treint ; tru ; turkey bing ; un lug
        violence	-3	una seman ; up first ; ur ; vacation ; viv ; want help ; want it ; was let ; websit
        violence	-3	wif on ; wir ; work with ; writ ; y al ; y la ; y las ; yo le ; ~etoh / ; ~lik
        violence	-3	~month ; ~one ; ~program ; ~sinc ; ~wif
        violence	-4	% ; 0 % ; 0 hr ; 0 i ; 0 k ; 0 last ; 0 pm ; 0 st ; 0 thi ; 0 yo ; 0 yrs ; a let
        violence	-4	a minut ; a motel ; a not ; a pap ; about an ; absces ; absenc ; ach ; agency ; al lad
        violence	-4	all my ; all of ; alon ; als ; alway ; alzheim ; am a ; and 0 ; and stil ; anex
        violence	-4	ano pas ; apoy ; are the ; ask about ; ask me ; attach ; august ; bathroom floor ; bee
        violence	-4	been off ; begin ; big ; bik and ; bles ; bod ; bottom ; bp ; breath ; but the ; caf
        violence	-4	caj ; cans ; cay ; charcoal ; children ; cign ; clt ; collection ; corren ; crush
        violence	-4	dad re ; day i ; death ; dej a ; dej las ; delirium ; department ; desd ayer ; despu
        violence	-4	detox in ; doe a ; doe it ; doe the ; doing wel ; don with ; drug ; el alcohol
        violence	-4	el ano ; el camion ; el juez ; embaraz ; en mi ; en una ; envelop ; espanol ; est bien
        violence	-4	fan ; fast ; favorit ; fiesta ; figur ; fiv ; flor ; food ; forget ; four day ; fourth
        violence	-4	fridg ; fun ; gambl ; gentleman ; get a ; gma ; go on ; golf ; gooseflesh ; got her
        violence	-4	grandkid ; grey ; group for ; guy at ; hablan ; hac cinc ; hac dos ; hacen ; hag
        violence	-4	halloween ; hand wont ; has gon ; has nev ; he quit ; help me ; hes my ; hes sorry
        violence	-4	hil ; him and ; his eye ; i cant ; i got ; i kept ; i only ; i think ; i thought
        violence	-4	i took ; id lik ; ide ; if you ; im not ; is kil ; is sit ; is what ; issu ; it 0
        violence	-4	its cok ; its me ; kind and ; knit ; la cervez ; la cocain ; la nariz ; la primer
        violence	-4	labio ; landlord at ; las mano ; las pastilla ; last wk ; late ; le ech ; librarian
        violence	-4	library ; licenci ; lie ; lin at ; lost the ; magandang ; mart ; me go ; mi comadr
        violence	-4	mi famili ; mientra est ; mom 0 ; mom of ; muer ; my doctor ; my friend ; my left
        violence	-4	my plan ; myself ; nariz ; need detox ; nev had ; nicotin ; nieg ; no lo ; no one
        violence	-4	no use ; nobody in ; non sinc ; of detox ; ofc ; often ; okay ; packag held ; pal
        violence	-4	panic ; pasaden ; pastel ; pen ; pink ; plan to ; plumb ; pop ; por su ; prescrib
        violence	-4	primer ; prior ; prob ; public ; que les ; que su ; que yo ; qued ; radi ; rain
        violence	-4	regul ; reloj ; restaurant ; resum ; run a ; say i ; say mor ; scal ; seen ; sens
        violence	-4	sent me ; shaky ; she think ; si falt ; sinc about ; sist is ; smok it ; so bad
        violence	-4	so nobody ; so she ; solit ; somebody els ; stif ; sub ; suelt ; supervis ; sus
        violence	-4	sweat and ; swim ; system ; tak her ; tax ; teng 0 ; that it ; that what ; that when
        violence	-4	the count ; the county ; the hospital ; the key ; the morn ; the park ; the sam
        violence	-4	the weekend ; ther nobody ; they wer ; thi sum ; thi wk ; thirty day ; thought
        violence	-4	thousand ; to detox ; to liv ; to show ; to stop ; todavi ; tomat ; tour ; trad
        violence	-4	transport ; tratamient ; tre ; truck outsid ; twenty six ; two day ; two month ; unic
        violence	-4	unit ; up in ; vide ; viend ; want in ; warm ; weath ; wednesday and ; weird ; went to
        violence	-4	what do ; what it ; whenev ; wheth ; with sist ; without ; wkr ; y lueg ; y se
        violence	-4	you tel ; youd ; your detox ; your sit ; ~0 ; ~liv ; ~w/d ; ~with
        violence	-5	$ 0 ; 0 d ; 0 mos ; a big ; a job ; a nadi ; a program ; aa ; about 0 ; aft work
        violence	-5	airport ; alt ; alumni ; and can ; and do ; and fork ; and need ; and that ; ano de
        violence	-5	answ ; any ; at it ; bak ; bath ; becaus of ; been tak ; befor six ; began ; bor
        violence	-5	bring her ; built ; can com ; can do ; cant keep ; cas de ; cas y ; cat dish ; center
        violence	-5	chart ; city ; clinical ; clr on ; cok on ; con alguien ; contract ; cook threaten
        violence	-5	cut my ; daught is ; day residential ; dcf ; dear ; dej el ; dia en ; din ; do a ; doe
        violence	-5	dont use ; dont want ; down from ; dr ; duerm en ; egg ; el lun ; el pech
        violence	-5	eleven year ; en cas ; entonc ; es azul ; everyth ; facility ; fair ; fel off ; for 0
        violence	-5	for thre ; for your ; forgot ; fork by ; gav him ; gav me ; goat ; grad ; graduat
        violence	-5	guitar ; gurgl ; ha ; habi ; he nev ; heat ; help with ; hip ; his own ; hotel
        violence	-5	hour a ; hous in ; i am ; i bought ; i eat ; i feel ; i left ; i lik ; i read
        violence	-5	i shoot ; i threaten ; iglesi ; in jun ; in may ; int the ; is a ; it isnt ; it out
        violence	-5	its 0 ; its about ; its lik ; its the ; joven ; jueg ; jun ; juni ; kitchen floor ; ko
        violence	-5	la vid ; le dio ; lik me ; llen ; lunch ; malil ; me dieron ; me lo ; me on ; me your
        violence	-5	medicin ; messag ; might ; mix ; moth is ; my heart ; my insuranc ; my lat ; naloxon
        violence	-5	nervou ; new year ; nin and ; nineteen ; non ; not going ; not in ; obr ; of cok ; ohi
        violence	-5	on thursday ; on your ; one of ; one with ; only one ; option ; oth inf ; packag
        violence	-5	par el ; pastor ; peopl in ; pharmacist ; physical ; pineappl ; pineappl on ; plu
        violence	-5	porqu se ; practicum ; present ; pressur ; proof ; pt 0 ; puebl ; puert rechin ; purpl
        violence	-5	put pineappl ; recet ; rechin ; referral ; regal ; request ; resi
        violence	-5	residential program ; return ; rid ; road ; sa ; sab ; say that ; schedul ; script
        violence	-5	se la ; seiz ; she ask ; sinc i ; smel ; snow ; so my ; soak ; sobredosi ; su mam
        violence	-5	suppos ; tarjet ; ten year ; terapi ; texa ; the week ; the wrong ; thi year ; though
        violence	-5	thre week ; to hear ; toast ; town ; traffic ; train ; treatment ; used ; vest
        violence	-5	we wer ; wed ; week sinc ; wil cal ; worri ; would be ; would lik ; y con ; you can
        violence	-5	you tonight ; zoom ; ~and ; ~com ; ~convulsion ; ~de ; ~pt ; ~si/hi
        violence	-6	$ ; a car ; a counselor ; a good ; a hous ; a phon ; a thing ; a whil ; aceptan ; agre
        violence	-6	all over ; and id ; and on ; and one ; and we ; anymor ; ask for ; ask what ; at hom
        violence	-6	attorney ; ayud a ; baj ; becaus the ; befor my ; blanket ; body ; by 0 ; by his
        violence	-6	can i ; cannot ; cant do ; cant sleep ; cb ; cent ; chang ; chat ; clean ; clr has
        violence	-6	colg ; compr ; con su ; confus ; control ; coverag ; cramp ; cre ; cur ; de lo
        violence	-6	de todo ; different ; dont even ; dont know ; email ; en su ; ener ; es la ; film
        violence	-6	flight ; fly ; fold ; folk ; for six ; fue ; glad ; got out ; grup ; hay ; his arm
        violence	-6	hors ; hour and ; i count ; i do ; i sit ; i smok ; i tri ; i used ; im back ; im look
        violence	-6	in that ; internet ; is lock ; it from ; its been ; job ; join ; leav a ; left arm
        violence	-6	lik it ; lik somebody ; mail ; mailbox ; mak a ; me llam ; me qued ; mi sobrin
        violence	-6	mor than ; mos ; mov ; movi ; my feet ; my first ; my parent ; neg ; neith ; ni
        violence	-6	no plan ; no ~tom ; nobody has ; nod ; on hold ; orang ; outreach ; p / ; paper
        violence	-6	parrot ; prep ; privat ; program for ; quot ; read ; refil ; releas ; rent ; respir
        violence	-6	run ; scor ; se me ; sept ; shak ; she been ; she had ; shook ; shop ; short
        violence	-6	should i ; slur ; so he ; song ; soup ; spel ; spent ; squeez ; stabl ; stick
        violence	-6	support ; surgery ; talk about ; tan ; thanksgiv ; that is ; the end ; the fami
        violence	-6	the smok ; theyv ; thin ; thirty ; throw up ; tight ; to be ; to find ; to someon
        violence	-6	tre dia ; troubl ; turn int ; una cart ; urgent ; using meth ; ventan en ; veo ; vi
        violence	-6	vm ; went through ; whistl ; whod ; widow ; with one ; ya no ; you guy ; ~sick
        violence	-7	0 mes ; al cristal ; ambulanc ; and by ; and cam ; and cant ; and got ; and his
        violence	-7	and nev ; argu ; bat to ; believ ; buena ; c ; cal it ; cal me ; calend ; clos ; cm
        violence	-7	comadr ; contact ; crawl ; cuant ; d x ; did a ; direct ; divorc ; do the ; drench
        violence	-7	dur ; el de ; el doming ; en un ; enfermer ; except ; february ; fifteen ; fish ; fost
        violence	-7	googl ; green ; grew ; guest ; guit ; had to ; half of ; hav been ; holiday
        violence	-7	hous tonight ; how to ; i stay ; i stop ; i tak ; i would ; if its ; im at ; in one
        violence	-7	instead ; interview ; is no ; it has ; it is ; it off ; know about ; la heroin ; lab
        violence	-7	lead ; lik the ; m 0 ; man who ; medic ; mi prim ; mi tio ; moth in ; no mor ; no sx
        violence	-7	on monday ; our street ; over and ; pidi ; plac in ; plum ; poc ; probab ; problem
        violence	-7	proud ; que es ; que sí ; r ; rais ; ready to ; rop ; school ; senor de ; sentenc
        violence	-7	shot ; sinc yesterday ; spar ; spray ; strip ; tak a ; tamal ; team ; tel you ; tenemo
        violence	-7	thos ; ticket ; tiemp ; tir of ; to 0 ; to bring ; to know ; towel ; trabaj ; track
        violence	-7	tri ; two week ; up a ; visit ; w/o ; want 0 ; week of ; whit ; whol ; wif found
        violence	-7	wif say ; you do ; you tak ; ~cal
        violence	-8	0 0 ; 0 at ; 0 for ; 0 th ; a plan ; aft a ; aguant ; and want ; arent ; at all
        violence	-8	at ten ; bail ; bank ; been to ; build ; but my ; camp ; cant get ; cant hold ; cap
        violence	-8	carpet ; chil ; climb ; com off ; cos ; couldnt ; cow ; dej de ; employ ; first tim
        violence	-8	fui ; grandfath ; hast ; he can ; he doesnt ; health ; hop ; i gav ; i turn ; int a
        violence	-8	ive nev ; know if ; la vecin ; last month ; last week ; left a ; letter ; lift ; lug
        violence	-8	lvn ; machet is ; many ; md ; me mand ; medi cal ; meet ; mes y ; month and ; muchach
        violence	-8	my chest ; nev touch ; no me ; no sleep ; not on ; now its ; ocup ; off a
        violence	-8	on saturday ; paint ; per no ; pian ; pie ; ppo ; practic ; pregunt ; recovery ; san
        violence	-8	sav ; saving ; say 0 ; she said ; ship ; so we ; social ; speak ; step down
        violence	-8	stop drink ; suicid ; sunday and ; teni ; the day ; the lady ; think im ; til the
        violence	-8	to look ; to mak ; touch it ; try to ; turkey ; tuvimo ; we hav ; week ago ; with no
        violence	-8	yellow ; youv ; ~in ; ~overdos
        violence	-9	0 wks ; a bit ; a liv ; anybody ; anyway ; atty ; bakery ; band ; blood ; boat
        violence	-9	church ; corazon ; da ; day ago ; day in ; de noch ; did the ; driv a ; dying ; em
        violence	-9	embarras ; finish 0 ; fiv day ; friend ; good ; hir ; i did ; i driv ; i mis ; i talk
        violence	-9	in an ; it all ; jerk ; kais ; lu ; me da ; mil ; my girl ; n ; need to ; no oth
        violence	-9	not a ; octob ; orden ; pech ; pregunt si ; puent ; pupil ; rath ; refus ; rehab in
        violence	-9	residencial ; semana ; septemb ; set up ; six week ; skip ; smal ; sorry ; student
        violence	-9	sud ; tea ; teach ; th ; that the ; that way ; the insuranc ; told him ; tranquil
        violence	-9	tuv ; union ; visitor ; w/d ; we tak ; withdrawal ; ~for
        violence	-10	actual ; admit ; approv ; as a ; ate ; aug ; cant tel ; centr ; com si ; cook ; cri
        violence	-10	d ago ; dan ; de eso ; de las ; discharg ; doubl ; entr ; es par ; es por ; estuv
        violence	-10	fail ; feb ; fin ; found a ; fri ; from 0 ; gan ; given ; hat ; herman se ; honest
        violence	-10	how long ; i quit ; i start ; in march ; just want ; l ; lat ; lik 0 ; mejor
        violence	-10	mi abuel ; much ; my fath ; normal ; on a ; outpatient ; overnight ; perdi ; pm
        violence	-10	post ; pres ; que est ; ranch ; real ; skin ; sleep at ; steady ; structur ; tak it
        violence	-10	the spr ; think its ; tongu ; trembl ; trip ; twin ; watch ; yawn ; ~dts ; ~el
        violence	-10	~seizur
        violence	-11	a un ; aft 0 ; age ; and nobody ; breastbon ; brought ; corre ; day of
        violence	-11	desintoxicacion ; dicen ; en 0 ; era ; es el ; fev ; fight ; fourteen ; guard ; gust
        violence	-11	hic ; himself ; hrs ; hx ; i work ; includ ; ins ; is not ; kil myself ; muri ; of it
        violence	-11	on day ; on our ; paramedic ; plant ; platic ; prison ; que sigu ; see the ; sei
        violence	-11	sign ; snor ; sol ; thank ; whatev ; ~sz
        violence	-12	ambulatori ; are you ; but i ; cho ; colleg ; color ; do we ; empty ; eye ; fax
        violence	-12	feed ; had a ; is it ; machin ; mad ; medical ; muert ; nad ; of your ; overdos
        violence	-12	paid ; pain ; party ; sobr ; sx ; termin ; then i ; used to ; usual ; ve ; vid
        violence	-12	vomit ; wks ; you hav
        violence	-13	bug ; clr said ; complet ; cost ; dish ; est ayud ; fal ; great ; jan ; lik to
        violence	-13	nin day ; odd ; otherwis ; patient ; question ; singl ; slip ; stor ; won ; y si
        violence	-14	abuel ; bet ; between ; buy ; clas ; dont hav ; empez ; end ; er ; go to ; i ask
        violence	-14	i finish ; last year ; lif ; lol ; lueg ; no quier ; retir ; roof ; seizur ; swallow
        violence	-14	week and
        violence	-15	a bed ; anyth ; befor the ; birthday ; cle ; convulsion ; do i ; doming ; is ther
        violence	-15	look lik ; lov ; mon ; my grandmoth ; nurs ; parent ; pued ; se le ; segur ; sheet
        violence	-15	soy ; st ; the whol ; was a
        violence	-16	0 am ; book ; bridg ; coffe ; could ; falt ; feel ; final ; me a ; nuev ; nunc ; o
        violence	-16	pag ; sel ; sient ; sobrin ; ~no
        violence	-17	at a ; dentist ; goodby ; may ; that was ; tia ; wrot ; y mi ; year ago
        violence	-18	dat ; died ; doctor ; evening ; lun ; march ; necesit ; on friday ; wrong
        violence	-19	and it ; best ; blu ; cold ; im a ; play ; seven
        violence	-20	ayud por ; county ; dead ; heart ; mov to
        violence	-21	0 mo ; bowl ; no ~etoh ; than
        violence	-22	chest
        violence	-23	d/c
        violence	-24	licens ; narcan
        violence	-25	ok ; say its
        violence	-26	lik a
        violence	-30	hard
        """
}
