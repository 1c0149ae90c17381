extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox6 = """
        detox	-1	a <appointment> ; a <child> ; a <consume> ; a <fall> ; a <kill> ; a <record> ; a bibl
        detox	-1	a borrow ; a chapel ; a colleg ; a dond ; a driv ; a dui ; a fold ; a granol ; a landlord
        detox	-1	a lawy ; a lift ; a man ; a mous ; a multivitamin ; a nephew ; a next ; a parent
        detox	-1	a pitch ; a sheet ; a shoebox ; a stuf ; a weekend ; about it ; about my ; abraz
        detox	-1	abri la ; abril ; abuel con ; aca ; acerc ; ach when ; adderal off ; addr ; addres
        detox	-1	adelant ; adhd pil ; adic ; admission lin ; aft thi ; agost ; air balloon ; ajen ; ako
        detox	-1	al <town> ; al <year> ; al ano ; alcohol cinc ; alcohol en ; alcohol tap ; alg par
        detox	-1	all thi ; almost <always> ; already in ; alway been ; am <clothes> ; am usual
        detox	-1	an <amount> ; an awful ; an hour ; an iron ; and <die> ; and <key> ; and <put> ; and a
        detox	-1	and clean ; and forgot ; and good ; and gues ; and havent ; and honest ; and night
        detox	-1	and no ; and overdos ; and run ; and skip ; and snor ; anfetamin ; ano diari ; ano en
        detox	-1	anoth <kin> ; anselm ; anyth for ; anyth in ; apne ; apoy ; are <build> ; are <phone>
        detox	-1	arizon ; around to ; asi lo ; ask anyon ; at <drive> ; at bus ; at cedar ; at clinic
        detox	-1	at hom ; at how ; ataqu ; atin ; attack ; attack in ; aun ; ayud ; azote ; azuc ; back of
        detox	-1	back pain ; backup ; bad lin ; bag of ; baj poc ; bal of ; ballgam ; barstow <amount>
        detox	-1	bath salt ; bathroom blu ; bathtub ; battery ; be <home> ; be an ; be hom ; be in
        detox	-1	be non ; beer and ; befor any ; befor anyon ; belong ; bender ; bg ; bien tom
        detox	-1	big <container> ; birthday cak ; blind ; blow <always> ; blow every ; board
        detox	-1	board <order> ; boc y ; body fin ; bom ; bonit ; bonjour ; booz sinc ; botel en
        detox	-1	bottl in ; break and ; breez ; brinc el ; broth liv ; budget ; buen <day> ; bug und
        detox	-1	bulimi ; bulk ; buprenorphin ; but it ; but wont ; by pcp ; c/o ; cabin in ; cad
        detox	-1	cajetil ; cal and ; cal m ; cal out ; calcetin ; callback ; cam by ; cam hom
        detox	-1	can <container> ; can afford ; can she ; cant <asleep> ; cant sleep ; car con ; car is
        detox	-1	card in ; cart all ; casi todo ; caso ; catarata ; catch the ; centr en ; chest pain
        detox	-1	chica ; cigaret ; cintur ; clas for ; claus ; claw on ; clean and ; clinic pt
        detox	-1	clr <colleague> ; clr <say> ; clr cowork ; clr laugh ; clr mention ; cocain most
        detox	-1	cocain sinc ; cocin y ; cok is ; cok start ; colg ; com <eat> ; company ; complet detox
        detox	-1	con la ; concern my ; confus ; consult extern ; contract with ; cooki ; correct it
        detox	-1	couch aft ; count it ; cow on ; crack most ; crash my ; cruis ; cry say ; cuant <money>
        detox	-1	cuest y ; cun le ; curl ; curtain ; cv attach ; d <medicine> ; d/c tmrw ; d/c tomorrow
        detox	-1	dad cal ; dan en ; dark and ; day bed ; day but ; day in ; day its ; day on ; day or
        detox	-1	day that ; de <drug> ; de <happy> ; de <say> ; de <school> ; de <sick> ; de <tool>
        detox	-1	de <treatment> ; de ahi ; de enfrent ; de kratom ; de mot ; de mujer ; de thc ; de xanax
        detox	-1	dec ; decent ; deci ; decian ; decid ; dej ; del <alcohol> ; del <day> ; del alcohol
        detox	-1	del cond ; del iop ; delay ; deposit ; depression ; descuent ; desd entonc ; despu
        detox	-1	detox en ; detox rn ; dia de ; dia mas ; digit ; dij el ; din is ; diplom ; discharg me
        detox	-1	do for ; do your ; dock and ; doctor and ; doctor se ; doctor stop ; dog swallow
        detox	-1	doing fin ; dollar and ; don for ; don the ; dond <continue> ; dont <awake> ; dont wak
        detox	-1	door in ; door is ; door that ; door to ; dos dedo ; draw ; drew ; drink cold
        detox	-1	drink last ; drink on ; driv in ; drov an ; drown ; drown at ; drown in ; duelen
        detox	-1	duerm con ; duerm en ; duerm la ; dui 0 ; durant el ; each <daytime> ; each <week>
        detox	-1	ear at ; easy <amount> ; eat at ; eat me ; eight of ; el <alcohol> ; el <daytime>
        detox	-1	el <soon> ; el <town> ; el <write> ; el chequ ; el cond ; el doctor ; el map ; el mediodi
        detox	-1	el merc ; el residencial ; el trag ; el turn ; els ; email me ; embaraz y ; emojisnow
        detox	-1	en ingl ; en mexicali ; en tod ; en un ; en veran ; encer con ; encin ; enclos ; end thi
        detox	-1	enrollment ; entir tim ; entonc <consume> ; es <emergency> ; esa <say> ; escrit en
        detox	-1	espos alcohol ; espos es ; espos sali ; estacion ; etoh ; evening i ; every jun ; ex in
        detox	-1	ex is ; ex new ; exact ; exact as ; experienci ; explic ; extend of ; eye rol ; eye went
        detox	-1	f <alcohol> ; f <bodypart> ; f <emergency> ; f etoh ; f finish ; fabric
        detox	-1	fail <treatment> ; fak <blood> ; fak blood ; falleci en ; familia ; far from ; fath 0
        detox	-1	fath d ; feel human ; feel steady ; feet are ; fent strip ; fentanyl detox ; fight with
        detox	-1	fil it ; fin with ; finish inpt ; fir in ; firehous ; first <job> ; first car
        detox	-1	first month ; first of ; first offens ; first thre ; fit a ; fit sheet ; fiv children
        detox	-1	floor at ; fold a ; food ; for <appointment> ; for <count> ; for <drive> ; for <home>
        detox	-1	for bed ; for fentanyl ; for moth ; for overnight ; for the ; for uber ; for whoev
        detox	-1	for you ; for ~sz ; forgot to ; form ~client ; forward to ; found in ; found that
        detox	-1	four tim ; frasquit ; friday ; friend use ; from breakfast ; from march ; from somebody
        detox	-1	from that ; from then ; front <job> ; front desk ; front offic ; fruit ; fui pacient
        detox	-1	furnish ; gam and ; gambl ; gan la ; gav # ; gav addres ; get out ; get sleepy ; ghost
        detox	-1	gin and ; glad to ; glas of ; go <day> ; go out ; go somewher ; goe by ; goldfish
        detox	-1	gon <height> ; gon jump ; grad 0 ; grandfath ; granol ; granol <alcohol> ; granol bar
        detox	-1	great <kin> ; grief counsel ; grit en ; grout ; guard las ; gun ; gym and ; ha est
        detox	-1	ha ido ; ha suelt ; had <think> ; had dts ; had used ; hag al ; hair ; hand jump
        detox	-1	hard part ; hardest ; has <kin> ; has car ; has fiv ; has told ; hatchback ; hav don
        detox	-1	hav noth ; hav somebody ; hav thre ; he already ; he fal ; he left ; he lik ; he see
        detox	-1	he snif ; he suelt ; he swallow ; he tri ; he wak ; heart and ; heart on ; heart pil
        detox	-1	her cal ; heroin out ; hes <hot> ; hes aliv ; hes eat ; hes using ; him <happy>
        detox	-1	his <home> ; his <opening> ; his apartment ; his bowl ; his church ; his room ; his tongu
        detox	-1	his wallet ; hit it ; hit on ; hom by ; hom my ; hom sinc ; hoodi ; hop thi ; hot air
        detox	-1	hour in ; how a ; hx <bodypart> ; hx ~sz ; i <fluid> ; i <room> ; i been ; i drink
        detox	-1	i knit ; i lik ; i pray ; i room ; i seek ; i simp ; i tied ; i visit ; i ~drank ; i ~hit
        detox	-1	ice x ; if id ; if im ; if she ; iglesi me ; im leav ; im mad ; im off ; im scar
        detox	-1	in <church> ; in <headface> ; in <hospital> ; in californi ; in every ; in icu
        detox	-1	in particul ; in plac ; in som ; inch from ; infant ; information ; inhal thin ; inject
        detox	-1	inpt 0 ; insid 0 ; instal ; intern a ; intern par ; intern por ; iop de ; is <kill>
        detox	-1	is <lock> ; is <order> ; is <pain> ; is <palecolor> ; is <shake> ; is <stimulant>
        detox	-1	is already ; is best ; is four ; is hit ; is nam ; is probab ; is red ; is requir
        detox	-1	is seiz ; is strict ; isnt in ; it <play> ; it back ; it bor ; it concern ; it every
        detox	-1	it in ; it mad ; it or ; it play ; it show ; it stop ; it tast ; it thi ; itemiz
        detox	-1	its <color> ; its <continue> ; its christma ; its long ; its me ; its stil ; ive a
        detox	-1	ive look ; ive nev ; jacket ; jerk all ; jerk for ; job ; judg of ; juev a ; jugamo
        detox	-1	jump lik ; just don ; just had ; just me ; juul ; keppr ~last ; kept a ; ketamin at
        detox	-1	kil the ; kne ach ; kne replacement ; know anyth ; know you ; koreatown ; la azote
        detox	-1	la cabez ; la cintur ; la culp ; la entr ; la guitar ; la heroin ; la lech ; la nuc
        detox	-1	la pueden ; la rodil ; lab nl ; laid out ; lak ; land pag ; landlady ; landlin
        detox	-1	landlord fix ; las <amount> ; las <illness> ; las <write> ; las catarata ; last librium
        detox	-1	lat <partner> ; lat wif ; ld 0 ; le <drive> ; le <fire> ; le fueron ; le hacen
        detox	-1	le pregunt ; leav from ; leav your ; left ; left my ; leftov morphin ; leg ; leg again
        detox	-1	les ; les <phone> ; liability ; library book ; light fluid ; lik is ; lik on ; linea
        detox	-1	littl one ; liv ther ; llam se ; llev la ; lm ; lo dan ; lo teng ; lodg ; long one
        detox	-1	lookin ; los <treatment> ; los part ; los sab ; lov you ; low ; lueg les ; lunch break
        detox	-1	lupit ; lvn with ; m <intoxicated> ; m <pet> ; m day ; m did ; m finish ; m heroin
        detox	-1	m pcp ; maceta ; mail himself ; mala ; malibu ; mam falleci ; manager ; marguerit ; marqu
        detox	-1	may 0 ; me <outdoors> ; me <tired> ; me aft ; me dan ; me down ; me limpi ; me then
        detox	-1	medi cal ; medical <colleague> ; memb ; mention the ; mes intern ; met cristal ; meth by
        detox	-1	methadon clinic ; mi <home> ; mi ahij ; mi cas ; mi vid ; mi viej ; minut mayb
        detox	-1	mis <amount> ; mism ; misma ; month and ; montreal ; mor day ; moth drank ; motivat
        detox	-1	mov day ; mow ; much every ; much is ; mural ; murd ; my <angry> ; my <bodypart>
        detox	-1	my <colleague> ; my <count> ; my <leave> ; my <think> ; my <year> ; my bad ; my barb
        detox	-1	my best ; my blad ; my cat ; my dentist ; my ex ; my godmoth ; my lead ; my not ; my plan
        detox	-1	my public ; my spel ; my thesi ; my union ; my whol ; myself on ; nad ni ; nad que
        detox	-1	nam on ; narcan by ; national ; near the ; need for ; neg sinc ; nervou ; network
        detox	-1	neurologist cal ; nev any ; nev been ; nev bother ; nev ~drank ; nev ~smok ; next for
        detox	-1	next stop ; ni un ; nieg ~<shake> ; nieg ~temblor ; night ther ; night watchman
        detox	-1	nin <day> ; nin and ; nin day ; nitrou tank ; no <awake> ; no <breath> ; no <fall>
        detox	-1	no atin ; no charg ; no contract ; no nam ; no phon ; no refil ; no respit ; no viv
        detox	-1	no volvi ; no ~<opioid> ; no ~opioid ; no ~sicknes ; no ~sz ; no ~tiembl ; nobody need
        detox	-1	noch a ; nod out ; non ; non aft ; nonsens ; normal that ; nos fue ; not <always>
        detox	-1	not <illness> ; not <moment> ; not my ; not now ; not thi ; noth happen ; noth mor
        detox	-1	notic and ; nowher <put> ; nowher lin ; nuev en ; nurs 0 ; o si ; obligation ; octubr
        detox	-1	ods dai ; of <go> ; of beer ; of blu ; of candl ; of cok ; of help ; of our ; of prosec
        detox	-1	of red ; of spe ; of tequil ; of thre ; of vet ; off <opening> ; off <opioid> ; off booz
        detox	-1	off porch ; old chart ; on <colleague> ; on <photo> ; on and ; on fir ; on methadon
        detox	-1	on mov ; on pcp ; one <daytime> ; one <moment> ; one <say> ; one <try> ; one a ; one beer
        detox	-1	one of ; one thi ; one try ; only <amount> ; only <go> ; only <outdoors> ; only <take>
        detox	-1	only drink ; only no ; only on ; only vic ; only want ; opioid w/d ; opt ; or we ; or you
        detox	-1	oth <day> ; oth <medicine> ; oth drug ; otr cos ; our <phone> ; our ai ; out <go>
        detox	-1	out <say> ; over <month> ; own <headface> ; own moth ; oye nad ; pacienci ; pagan
        detox	-1	panaderi de ; par intern ; par preocup ; par quien ; par su ; park ; parqu ; partn on
        detox	-1	pas el ; pas que ; pas the ; pasaden ; past thi ; patient in ; pay for ; peel <eat> ; pen
        detox	-1	pen in ; peopl do ; percent ; perdi ; perdon por ; permis en ; phenobarb protocol
        detox	-1	phon charg ; phon tre ; piedr desd ; pil befor ; pil count ; pinhead and ; pinky ; pis
        detox	-1	pis de ; plan aft ; plan around ; plant a ; play a ; plaz ; pleas <write> ; pleas correct
        detox	-1	pleas not ; pok night ; por ; por escrit ; por las ; porch drunk ; porqu <night>
        detox	-1	porqu segun ; porqu su ; position <continue> ; position stil ; postictal
        detox	-1	pottery <school> ; pottery clas ; pour in ; precis ; precis de ; preschool ; presion toda
        detox	-1	prim se ; prison ; problema con ; program sinc ; promis to ; psicolog ; psychiatric
        detox	-1	ptsd ; public ; pued <ask> ; pued dec ; purchas ; q <go> ; qs ; que por ; que pregunt
        detox	-1	que sab ; que su ; que tien ; qued con ; quinc ; quisier un ; raccoon ; radt ; random
        detox	-1	raspberry ; rat se ; razor to ; re <kin> ; reca ; recent ; reception ; red ; red blood
        detox	-1	regional ; rel ; relativ ; reloj de ; replac ; reporter ; residential ; residential 0
        detox	-1	residential client ; residential meth ; residential program ; restor ; revis el
        detox	-1	right <soon> ; right next ; ris que ; roi ; room of ; run by ; run it ; rx ; sam #
        detox	-1	sangr desd ; sat <go> ; saturday at ; saving and ; scary ; school got ; screen
        detox	-1	se <hear> ; se <say> ; se abri ; se desd ; seasonal ; second act ; see ods ; seek ; segu
        detox	-1	seguirl ; seizur alert ; sel out ; sel you ; seman ; send ; sens of ; ser ; seri
        detox	-1	sesent dia ; sesion ; sew ; shadow peopl ; shap lik ; she <angry> ; she <sober>
        detox	-1	she <wait> ; she drink ; she fel ; she need ; she sob ; shook ; should <take> ; shy on
        detox	-1	si <consume> ; sign ; sin <money> ; sin <opioid> ; sin <stimulant> ; sin chiv ; sin nad
        detox	-1	sin tom ; sin ~<seizure> ; sin ~convulsion ; sinc <wait> ; sinc stay ; sinc sun
        detox	-1	sinc then ; six seven ; sleep ok ; slip ; smok every ; so <angry> ; so if ; sol sin
        detox	-1	solt el ; solter ; som 0 ; som structur ; som weekend ; somebody cal ; somebody to
        detox	-1	someplac ; someth is ; someth to ; son <put> ; son put ; sor ; sort of ; soup ; soup on
        detox	-1	soy estudiant ; spe dai ; spel ; spoon in ; spot and ; squeak ; squid ; st dui
        detox	-1	staf memb ; staf to ; stand the ; stat i ; station ; step <amount> ; stepbroth ; stil my
        detox	-1	stop talk ; straight <home> ; straight hom ; street methadon ; street now ; street numb
        detox	-1	su <drive> ; su car ; su sal ; substanc use ; surfboard ; surgery ; suy ; sweat through
        detox	-1	swing a ; switchboard ; tabl y ; tablet each ; tacha ; tak noth ; tak turn ; tak vitamin
        detox	-1	talk to ; tambien ; tank ; tant grit ; tax refund ; tea ; tea for ; tech ; tel a
        detox	-1	tel someon ; telefon ; telehealth ; telescop ; tempran par ; ten <month> ; ten month
        detox	-1	teng a ; teng los ; teni una ; test ; that <home> ; that <town> ; that and ; that can
        detox	-1	that night ; that our ; the <appointment> ; the <breath> ; the <drug> ; the <height>
        detox	-1	the <leave> ; the <shake> ; the <think> ; the <vendor> ; the agency ; the air
        detox	-1	the airport ; the answ ; the baggi ; the bak ; the bay ; the blind ; the booz
        detox	-1	the budget ; the coupl ; the curtain ; the deal ; the doctor ; the door ; the elder
        detox	-1	the extend ; the firehous ; the fit ; the fog ; the food ; the hardest ; the hat
        detox	-1	the hot ; the insuranc ; the ketamin ; the lak ; the lamp ; the own ; the peopl
        detox	-1	the queen ; the quiet ; the scor ; the sho ; the soc ; the sort ; the start ; the sup
        detox	-1	the thermomet ; the thing ; the tomat ; the zoo ; the ~<pill> ; the ~dts ; the ~pil
        detox	-1	them back ; then that ; then walk ; thermomet say ; they <stop> ; they <withdrawal>
        detox	-1	they mov ; thi the ; thing about ; thing wher ; think it ; thos littl ; thre week
        detox	-1	through <month> ; through our ; thursday ; thursday through ; thx ; ticket ; tid ; tienen
        detox	-1	tienen <appointment> ; til the ; tim ive ; tim you ; tio y ; titl is ; to <school>
        detox	-1	to cut ; to each ; to feel ; to fentanyl ; to lin ; to stop ; to tucson ; to visit
        detox	-1	today hes ; toddler ; tom una ; too much ; tour on ; town ; town is ; tramadol for ; trat
        detox	-1	tratamient de ; treint ; tricar prim ; trick ; trip and ; trombon ; truck park
        detox	-1	trust the ; turn blu ; turn out ; turn up ; twelv so ; two beer ; two last ; two weekend
        detox	-1	tx befor ; tx for ; un <headface> ; un <say> ; un hombr ; un hotel ; un machet ; un ojo
        detox	-1	una <rope> ; una vez ; und it ; up <blood> ; up <eat> ; up <stimulant> ; up blood
        detox	-1	up over ; us <say> ; used meth ; va con ; va domiciliary ; vacun ; vap + ; vec por
        detox	-1	vecin de ; very long ; vimo ; vin en ; violin ; vm 0 ; voic ; volum ; vomit sangr ; vs 0
        detox	-1	w/d want ; w/o ; wak the ; want mor ; want somebody ; want step ; was <opioid>
        detox	-1	was alcohol ; was dying ; was over ; watchman ; way sinc ; we <fall> ; we met ; we shar
        detox	-1	we would ; week late ; weekend only ; went whit ; wer <say> ; wer born ; wer fiv
        detox	-1	wer the ; what follow ; wher ; wheth its ; wheth your ; which door ; which way ; whil she
        detox	-1	whil the ; whippet in ; whiskey a ; whistl ; who <eat> ; who could ; who isnt ; who pick
        detox	-1	who said ; who would ; wif gon ; wif morphin ; wif of ; wif worri ; wil <phone> ; win and
        detox	-1	wind ; wir ; with <crowd> ; with <palecolor> ; with detox ; with good ; with oth
        detox	-1	with our ; withdrawal and ; within 0 ; wk <need> ; wk has ; wk sinc ; wk want
        detox	-1	wkend only ; won ; wont talk ; work comput ; work weekend ; worth a ; would <kill>
        detox	-1	would be ; would not ; would ~not ; wouldnt elaborat ; written and ; xanax and
        detox	-1	xanax for ; y <asleep> ; y <breath> ; y <crowd> ; y <put> ; y aceptan ; y ech ; y hag
        detox	-1	y mi ; y of ; y quit ; y respir ; y sient ; year the ; yo tambien ; you <write> ; you at
        detox	-1	you know ; your <colleague> ; your <container> ; your <furniture> ; your <moment>
        detox	-1	your card ; your client ; your competitor ; your facility ; your pay ; your residential
        detox	-1	your staf ; yrs at ; zon ; ~0 ~cuand ; ~<alcohol> ~<consume> ; ~<alcohol> ~<opioid>
        detox	-1	~<asleep> ; ~<consume> <give> ; ~<day> ~<treatment> ; ~<hear> ~them ; ~<hit> ~<headface>
        detox	-1	~<last> ~sz ; ~<sad> ; ~<seizure> sin ; ~<sick> ; ~<stimulant> <day> ; ~<stop> <consume>
        detox	-1	~<stop> ~it ; ~<think> ; ~<think> ~de ; ~<treatment> ever ; ~<treatment> ~<alcohol>
        detox	-1	~<withdrawal> no ; ~a ~baby ; ~anthem ; ~any ; ~attempt ; ~blood ; ~brochur
        detox	-1	~convulsion sin ; ~cristal ; ~cuand ; ~de ~muert ; ~dej ; ~don ; ~drank ; ~dts no ; ~for
        detox	-1	~her ~<clinician> ; ~her ~doctor ; ~how ~long ; ~idea ~de ; ~inf ; ~inpt ; ~last ~sz
        detox	-1	~liv ~at ; ~methadon ; ~much ; ~muert ; ~no ~sab ; ~opioid no ; ~oth ; ~piedr ; ~ppo
        detox	-1	~prior ; ~real ; ~residential ~program ; ~slur ; ~temblor ; ~thc ; ~tiembl ; ~tiembl ni
        detox	-1	~treatment ~for ; ~wk ; ~wont
        detox	-2	*alcoholic.0:hypothetical ; *alcoholic.0:other_experiencer ; *chestPain.0
        detox	-2	*deliriumTremens.0:negated ; *detoxDone.0:historical ; *detoxWord.0:historical
        detox	-2	*family.9 ; *functioning.0:hypothetical ; *iopRequest.0:negated ; *jobSeeker.0
        detox	-2	*mildCue.0 ; *outpatientWord.0:hypothetical ; *overdose.0:hypothetical
        detox	-2	*person.0:historical ; *phone.0 ; *quantity.3 ; *quantity.3:negated
        detox	-2	*residentialRequest.0:hypothetical ; *residentialRequest.0:negated ; *rhythm.1
        detox	-2	*seizure.0:hypothetical ; *service.0:negated ; *serviceQuestion.0:historical
        detox	-2	*sinceStopping.0 ; *soonDate.0 ; *substance.1:possible ; *substance.2:hypothetical
        detox	-2	*substance.4 ; *substance.4:negated ; *vendor.9 ; + <fluid> ; + <moment> ; / <night>
        detox	-2	/ ~etoh ; 0 + ; 0 <count> ; 0 <record> ; 0 nd ; 0 pound ; 0 rd ; 0 w/o ; 0 word
        detox	-2	<afraid> <soon> ; <alcohol> ; <alcohol> <headface> ; <alcohol> <kin> ; <alcohol> <night>
        detox	-2	<alcohol> de ; <alcohol> whil ; <alone> <church> ; <alone> <month> ; <alone> sin
        detox	-2	<always> <die> ; <always> <friend> ; <always> <last> ; <always> <week> ; <always> by
        detox	-2	<amount> <alcohol> ; <amount> <ask> ; <amount> <cannabis> ; <amount> <headface>
        detox	-2	<amount> <hit> ; <amount> <partner> ; <amount> <phone> ; <amount> <pill> ; <amount> le
        detox	-2	<amount> lin ; <amount> milla ; <amount> plac ; <amount> she ; <amount> that
        detox	-2	<amount> tim ; <angry> <amount> ; <angry> <kin> ; <angry> <take> ; <appointment> <crowd>
        detox	-2	<appointment> <furniture> ; <appointment> to ; <ask> <amount> ; <asleep> at ; <asleep> el
        detox	-2	<asleep> en ; <blood> <daytime> ; <blood> <drive> ; <blood> <need> ; <blood> is
        detox	-2	<bodypart> <always> ; <bodypart> <break> ; <bodypart> fin ; <bodypart> lik
        detox	-2	<bodypart> over ; <bodypart> replacement ; <bodypart> with ; <breath> <bodypart>
        detox	-2	<breath> but ; <build> <furniture> ; <buy> <consume> ; <buy> <eat> ; <buy> and
        detox	-2	<calm> <home> ; <calm> her ; <cannabis> all ; <caretaking> <happy>
        detox	-2	<caretaking> <opioid> ; <chestheart> <day> ; <chestheart> <stiff> ; <child> <illness>
        detox	-2	<child> <sedative> ; <child> <year> ; <church> that ; <clean> en ; <clean> on
        detox	-2	<clinician> <always> ; <clinician> <record> ; <clinician> <water> ; <clinician> <year>
        detox	-2	<clinician> b ; <clothes> <eat> ; <color> is ; <confused> ; <consume> /
        detox	-2	<consume> <feel> ; <consume> <happy> ; <consume> <illness> ; <consume> <treatment>
        detox	-2	<consume> a ; <consume> at ; <consume> el ; <consume> her ; <consume> herself
        detox	-2	<consume> only ; <consume> otr ; <consume> sat ; <consume> una ; <container> <treatment>
        detox	-2	<container> an ; <continue> clean ; <continue> do ; <count> <treatment> ; <count> is
        detox	-2	<count> sinc ; <crowd> <afraid> ; <crowd> <asleep> ; <crowd> <daytime> ; <crowd> <home>
        detox	-2	<crowd> <insurance> ; <crowd> <month> ; <crowd> <opioid> ; <crowd> <past>
        detox	-2	<crowd> <wait> ; <crowd> <write> ; <crowd> <year> ; <crowd> and ; <day> <opioid>
        detox	-2	<day> <past> ; <day> <sober> ; <day> <withdrawal> ; <day> at ; <day> hast ; <day> ni
        detox	-2	<day> over ; <day> she ; <day> they ; <day> ~<treatment> ; <daytime> <media>
        detox	-2	<daytime> til ; <daytime> ~<shake> ; <die> <treatment> ; <die> od ; <drive> +
        detox	-2	<drive> <appointment> ; <drive> en ; <drive> for ; <drive> from ; <drive> had
        detox	-2	<drive> was ; <drug> <consume> ; <drug> <go> ; <drug> <home> ; <drug> <night>
        detox	-2	<drug> <sick> ; <drug> <treatment> ; <eat> <break> ; <eat> <fluid> ; <eat> <month>
        detox	-2	<eat> <stimulant> ; <eat> <treatment> ; <eat> at ; <eat> clr ; <emergency> <opioid>
        detox	-2	<emergency> <say> ; <fall> <opening> ; <fall> <room> ; <feel> <opioid> ; <feel> <think>
        detox	-2	<feel> human ; <fluid> <cold> ; <fluid> <headface> ; <fluid> <opioid> ; <fluid> <take>
        detox	-2	<friend> <happy> ; <furniture> <fluid> ; <furniture> <write> ; <furniture> anywher
        detox	-2	<furniture> dur ; <furniture> has ; <furniture> in ; <furniture> to ; <give> <container>
        detox	-2	<give> <friend> ; <give> <hear> ; <give> <job> ; <give> <last> ; <give> <phone>
        detox	-2	<give> <write> ; <give> a ; <go> <partner> ; <go> <stiff> ; <go> <stimulant> ; <go> me
        detox	-2	<go> no ; <go> straight ; <gun> <say> ; <happy> <amount> ; <happy> cuand ; <happy> in
        detox	-2	<happy> one ; <happy> you ; <headface> <rail> ; <headface> <school> ; <hear> clr
        detox	-2	<hear> sinc ; <height> lik ; <hit> el ; <hit> its ; <hold> <moment> ; <home> <calm>
        detox	-2	<home> <outdoors> ; <home> de ; <home> from ; <home> in ; <home> ther ; <home> with
        detox	-2	<hospital> <month> ; <hospital> <opioid> ; <illness> <medicine> ; <insurance> 0
        detox	-2	<insurance> <always> ; <insurance> <ask> ; <insurance> <give> ; <insurance> <take>
        detox	-2	<insurance> ca ; <insurance> de ; <intoxicated> <hit> ; <intoxicated> off
        detox	-2	<intoxicated> so ; <job> <play> ; <job> that ; <kin> <alcohol> ; <kin> <opening>
        detox	-2	<kin> just ; <kin> me ; <kin> re ; <law> <put> ; <law> and ; <law> who ; <leave> <amount>
        detox	-2	<leave> <give> ; <leave> <phone> ; <leave> him ; <leave> it ; <leave> wont
        detox	-2	<media> <write> ; <media> a ; <medicine> <container> ; <medicine> <emergency>
        detox	-2	<medicine> <stimulant> ; <medicine> <write> ; <medicine> for ; <medicine> was
        detox	-2	<moment> <kill> ; <moment> <stranger> ; <moment> <trust> ; <moment> <vendor>
        detox	-2	<moment> an ; <moment> that ; <moment> was ; <money> <appointment> ; <money> <happy>
        detox	-2	<money> <school> ; <money> por ; <month> <friend> ; <month> <insurance> ; <month> <money>
        detox	-2	<month> <see> ; <month> <soon> ; <month> <stranger> ; <month> <water> ; <month> con
        detox	-2	<month> mayb ; <month> my ; <month> ther ; <need> <ask> ; <need> <asleep>
        detox	-2	<need> <colleague> ; <need> <drug> ; <need> <home> ; <need> <soon> ; <need> <wait>
        detox	-2	<need> for ; <need> structur ; <night> <child> ; <night> <lock> ; <night> <past>
        detox	-2	<night> evry ; <night> on ; <night> owl ; <official> <give> ; <official> <job>
        detox	-2	<official> <moment> ; <opening> <palecolor> ; <opening> <stranger> ; <opening> is
        detox	-2	<opening> to ; <opening> y ; <opioid> <clinician> ; <opioid> <die> ; <opioid> <kin>
        detox	-2	<opioid> <last> ; <opioid> <moment> ; <opioid> <need> ; <opioid> <think> ; <opioid> mayb
        detox	-2	<opioid> onc ; <order> <day> ; <order> al ; <order> by ; <order> un ; <outdoors> <build>
        detox	-2	<outdoors> her ; <outdoors> only ; <outdoors> she ; <pain> <asleep> ; <pain> <continue>
        detox	-2	<pain> <fluid> ; <palecolor> <bodypart> ; <palecolor> <clothes> ; <palecolor> and
        detox	-2	<palecolor> as ; <partner> <bodysound> ; <partner> <breath> ; <partner> <container>
        detox	-2	<partner> <medicine> ; <partner> <sedative> ; <partner> <shake> ; <partner> <town>
        detox	-2	<partner> that ; <past> <crowd> ; <past> <play> ; <phone> <church> ; <phone> <eat>
        detox	-2	<phone> <furniture> ; <phone> <last> ; <phone> <moment> ; <phone> <opening>
        detox	-2	<phone> <stimulant> ; <phone> bien ; <phone> m ; <phone> par ; <phone> por
        detox	-2	<photo> <stranger> ; <photo> com ; <photo> del ; <photo> its ; <pill> <always>
        detox	-2	<pill> que ; <pill> the ; <play> <kill> ; <play> <town> ; <play> que ; <play> until
        detox	-2	<put> <chestheart> ; <put> <container> ; <put> <room> ; <put> to ; <record> de
        detox	-2	<record> for ; <record> of ; <relapse> <crowd> ; <remember> my ; <room> <feel>
        detox	-2	<room> <fluid> ; <room> <give> ; <room> <hospital> ; <room> <sad> ; <room> <school>
        detox	-2	<room> but ; <room> first ; <rope> herself ; <sad> no ; <say> <cannabis> ; <say> <hear>
        detox	-2	<say> <height> ; <say> <hospital> ; <say> <see> ; <say> buena ; <say> en ; <say> ex
        """
}
