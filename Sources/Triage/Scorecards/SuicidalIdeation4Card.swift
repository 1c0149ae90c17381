extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	-3	card is ; cardiologist ; cas de ; cas en ; casa ; cb ; cc ; central ; certifi
        suicidal_ideation	-3	clos it ; clr at ; cok x ; com hom ; com si ; commission ; company ; con los
        suicidal_ideation	-3	conozc ; continu ; copy of ; coraj ; could a ; cow 0 ; cp ; crush ; cup
        suicidal_ideation	-3	d/c 0 ; danc ; day last ; dear whoev ; deb ; dej el ; dentist ; detox 0
        suicidal_ideation	-3	did two ; dif ; do u ; don 0 ; down her ; draw and ; drawer ; dril ; duluth
        suicidal_ideation	-3	eight week ; el pap ; el pech ; en cas ; en ener ; en los ; en tijuan
        suicidal_ideation	-3	en una ; even iop ; every august ; ext ; f want ; faciliti ; famili y ; fat
        suicidal_ideation	-3	fath ; finish rehab ; first dui ; fiv ; for day ; from it ; from meth ; gent
        suicidal_ideation	-3	gent que ; go anywher ; good morn ; gooseflesh ; got your ; gracia a
        suicidal_ideation	-3	granddad ; grip ; group ; guy at ; had thought ; hadnt ; half the ; hand lik
        suicidal_ideation	-3	has an ; hav any ; havent had ; havent slept ; heart attack ; heart going
        suicidal_ideation	-3	help and ; her arm ; her hand ; hes hom ; hes the ; him the ; his car
        suicidal_ideation	-3	hold music ; hold the ; horari ; hormiga ; hot ; how the ; husband has
        suicidal_ideation	-3	i carry ; i do ; i eat ; i writ ; iban ; id com ; id think ; im cal ; in jan
        suicidal_ideation	-3	in pen ; inhal ; intent quit ; it cost ; its been ; its her ; jubil ; jur
        suicidal_ideation	-3	just stop ; kept the ; kick heroin ; la fil ; la primer ; lady at ; last beer
        suicidal_ideation	-3	last used ; left hand ; liaison ; lif in ; lin cook ; list for ; liv her
        suicidal_ideation	-3	llev un ; long tim ; mad up ; mam tien ; me through ; me tien ; meti
        suicidal_ideation	-3	migrain ; mis the ; mitad ; mom in ; month pregnant ; mos ; my boyfriend
        suicidal_ideation	-3	my email ; my friend ; my new ; my tongu ; nam or ; neighbor shak ; neur
        suicidal_ideation	-3	new job ; newborn ; ni con ; night of ; no ~me ; noon ; noth but ; now 0
        suicidal_ideation	-3	now it ; now its ; of cok ; of one ; of pt ; of xanax ; off alcohol
        suicidal_ideation	-3	offic and ; on behalf ; on googl ; one els ; op only ; opening
        suicidal_ideation	-3	outpatient program ; overpas on ; paint the ; pamphlet ; papel y ; parej
        suicidal_ideation	-3	park and ; patch ; ped ; pen ; peopl to ; per pt ; phon ring ; pillow ; pm
        suicidal_ideation	-3	pop ; popcorn ; por cristal ; por los ; pow ; preci ; prescrib ; primer vez
        suicidal_ideation	-3	prior ; professional ; que es ; que estoy ; quit a ; quit the ; ray
        suicidal_ideation	-3	re nephew ; read me ; reciben ; rescu ; ribbon ; roomat ; roommat is ; roost
        suicidal_ideation	-3	rug out ; said shed ; say hi ; screen ; senorit ; shak ; signal ; sit for
        suicidal_ideation	-3	six ; so ive ; sobrin ; social ; solt ; stay and ; sternum ; stop the ; studi
        suicidal_ideation	-3	stupid ; suicidal ten ; support ; taco ; tagalog ; tant ; tel us ; temblor
        suicidal_ideation	-3	teng mied ; than go ; that when ; the dts ; the fourth ; the inpatient
        suicidal_ideation	-3	the moon ; the nam ; the past ; the sign ; the telephon ; the wrong
        suicidal_ideation	-3	therapist ; they took ; tid x ; tijuan ; tim ever ; to every ; to rehab
        suicidal_ideation	-3	to walk ; to you ; tom y ; torranc ; trap ; tre ano ; trip ; twenti
        suicidal_ideation	-3	two hundr ; un pastor ; una cas ; up sinc ; use every ; vendi la ; visita
        suicidal_ideation	-3	voc ; warranty ; was nin ; was suicidal ; watch him ; we shar ; wed ; wed in
        suicidal_ideation	-3	wed lik ; weeknight ; what that ; when we ; wil look ; wing ; with sist
        suicidal_ideation	-3	work day ; work is ; y ahor ; y fum ; y por ; y uno ; ya regal ; year at
        suicidal_ideation	-3	year clean ; year honest ; year i ; you hir ; you that ; your build
        suicidal_ideation	-3	your residential ; your websit ; zer ; zombi ; ~help ; ~ni ; ~or ; ~seiz
        suicidal_ideation	-3	~think ; ~who
        suicidal_ideation	-4	0 @ ; 0 but ; 0 out ; 0 pm ; @ ; a cho ; a fit ; a judg ; a lad ; a liv
        suicidal_ideation	-4	a month ; a park ; a sus ; about eight ; about every ; about your ; ad ; ahij
        suicidal_ideation	-4	al termin ; alcohol no ; ambulanci ; amor ; and did ; and eat ; and say
        suicidal_ideation	-4	and stil ; ano y ; anxiety ; appeal ; are straight ; arm is ; armpit ; arn
        suicidal_ideation	-4	arn y ; at our ; atienden ; attendanc ; baby in ; bakersfield ; basical
        suicidal_ideation	-4	basil ; basil plant ; bat ; batch ; be for ; bear ; becaus its ; been love
        suicidal_ideation	-4	been to ; befor 0 ; begin ; behalf ; behind ; bishop ; blu shield ; bolt
        suicidal_ideation	-4	bomb ; bot tod ; breakfast ; breath and ; brok my ; broken ; brought hom
        suicidal_ideation	-4	buz ; by midnight ; by myself ; cak ; cal at ; cal stat ; can pay
        suicidal_ideation	-4	can someon ; cant get ; cant sleep ; casin ; charg rn ; child ; clas
        suicidal_ideation	-4	clean from ; clean off ; clerk ; clr has ; com diez ; concert ; contrat
        suicidal_ideation	-4	couldnt ; count nev ; country ; coupl next ; cousin ; crack in ; cran ; crazy
        suicidal_ideation	-4	cristal y ; cruis ; cuant sal ; cuchar ; dan ; day all ; day plac ; day with
        suicidal_ideation	-4	de ener ; de intern ; deacon ; del arn ; delirium tremen ; dem ; deni ~si/hi
        suicidal_ideation	-4	dent ; dental ; describ ; detox thi ; devolv ; dia sin ; diabet ; die i
        suicidal_ideation	-4	die until ; dim ; din ; dmv ; do meth ; do peopl ; doc ; doing wel ; don it
        suicidal_ideation	-4	donat ; dot ; drench ; drink or ; drip ; due in ; duelen ; dv ; earn
        suicidal_ideation	-4	eight day ; el part ; el vest ; elephant ; ell est ; enrollment ; eso ; estan
        suicidal_ideation	-4	etoh no ; even notic ; everyon was ; exp ; farmaci ; feel normal ; find a
        suicidal_ideation	-4	fingernail ; first week ; fix that ; follow up ; for $ ; forklift
        suicidal_ideation	-4	form ~client ; form ~pt ; front door ; fuimo ; get help ; gig ; giggl
        suicidal_ideation	-4	girl in ; grandfath ; gras ; grew up ; gri ; grow ; gum ; guy who ; h
        suicidal_ideation	-4	hac com ; hac con ; hac uno ; had been ; had som ; hag al ; half ; happy
        suicidal_ideation	-4	hasnt had ; hast las ; hav no ; he drop ; hear my ; hig ; hij and ; hij est
        suicidal_ideation	-4	his fac ; history ; host ; hous for ; how fast ; hub ; huel ; husband
        suicidal_ideation	-4	husband and ; hygienist ; i am ; i complet ; i nev ; i pay ; i see ; i snort
        suicidal_ideation	-4	i spend ; id nev ; im lik ; im the ; im und ; in law ; in outpatient
        suicidal_ideation	-4	in recovery ; in stat ; in troubl ; inpatient program ; intensiv outpatient
        suicidal_ideation	-4	is kil ; is outsid ; isnt leav ; it feel ; it or ; it turn ; its heroin
        suicidal_ideation	-4	its meth ; jam ; january ; job at ; juic ; kil for ; knuckl ; la botel
        suicidal_ideation	-4	la cort ; la maestr ; la tard ; lancast ; las sei ; lcsw ; le doy ; le ech
        suicidal_ideation	-4	le hac ; leak ; learn ; legal ; lik som ; lik that ; lik to ; liv on ; lm
        suicidal_ideation	-4	lot of ; lu ; lun y ; lunch with ; lung ; magandang ; mat a ; md ; me cuid
        suicidal_ideation	-4	me lo ; me pas ; mi ahij ; mi parej ; mi prim ; mi trabaj ; michoacan
        suicidal_ideation	-4	microwav ; mid ; miercol ; min with ; minivan ; month ago ; mor of ; moth i
        suicidal_ideation	-4	mov her ; msw ; mural ; my psychiatrist ; my rid ; my roommat ; nad ni ; negr
        suicidal_ideation	-4	nev don ; nl ; no etoh ; no fit ; no sab ; no ~fev ; no ~fum ; nod off
        suicidal_ideation	-4	noon and ; now my ; nurs ; nuy ; od 0 ; of current ; of every ; of someth
        suicidal_ideation	-4	of that ; off heroin ; ok ; on fil ; one with ; only on ; or anyth ; or no
        suicidal_ideation	-4	overnight ; own the ; patient with ; per no ; perfect ; phon yesterday ; php
        suicidal_ideation	-4	plant was ; poor basil ; por dond ; porch ; pregnant and ; prescot ; prim se
        suicidal_ideation	-4	primer ; problem ; proces ; produc ; proof ; provid ; pt is ; pued ; pued dej
        suicidal_ideation	-4	purchas ; puzzl ; quien dej ; quier est ; quier par ; quis quit ; radi ; ramp
        suicidal_ideation	-4	recib ; regres ; rep for ; residential and ; resolv ; restroom ; rigid ; root
        suicidal_ideation	-4	rxd ; sab en ; sad ; said my ; sam ; saturday and ; say i ; say not ; scan
        suicidal_ideation	-4	scar to ; schedul ; scor ; scout ; se pas ; se sali ; season ; segur ni
        suicidal_ideation	-4	senor que ; sent to ; serious ; serv ; seventeen ; shar ; sharp ; she a
        suicidal_ideation	-4	she cant ; she lik ; she out ; she see ; she tak ; she took ; shield
        suicidal_ideation	-4	should i ; si hay ; sign off ; sillon ; sinc that ; sing ; ski ; sleep it
        suicidal_ideation	-4	sleep ok ; smokin ; sneez ; so far ; softbal ; softwar ; somebody at
        suicidal_ideation	-4	somebody in ; son has ; son is ; son on ; stabl ; start as ; station
        suicidal_ideation	-4	stepfath ; stood ther ; swat ; sweaty ; sz ; tambien ; tap off ; teenag
        suicidal_ideation	-4	tempran ; ten minut ; teng una ; tenth ; than the ; that my ; that poor
        suicidal_ideation	-4	the air ; the army ; the cocain ; the driveway ; the hors ; the new
        suicidal_ideation	-4	the oven ; the study ; the warehous ; the zoo ; them and ; then for
        suicidal_ideation	-4	ther been ; they said ; third ; thre evening ; thre month ; thre of
        suicidal_ideation	-4	tir iron ; tir of ; to get ; to help ; to row ; to speak ; to turn ; to zer
        suicidal_ideation	-4	took someth ; tooth ; tra un ; traig ; tre dia ; tremen ; tremulou ; tri it
        suicidal_ideation	-4	try again ; turn 0 ; twelv ; twin ; tx ; un grup ; una hor ; up 0 ; upset
        suicidal_ideation	-4	us on ; usad ; vacuum ; vamo ; van nuy ; varia ; veng ; viern y ; viv en
        suicidal_ideation	-4	voic say ; volunte ; vomit ; voy al ; warehous ; we took ; what can
        suicidal_ideation	-4	what now ; whatsap ; wheel i ; whil i ; who i ; who nin ; wil driv ; wil pay
        suicidal_ideation	-4	wil try ; with parent ; with som ; with us ; wiv ; wk for ; wont go
        suicidal_ideation	-4	would he ; would lov ; y nad ; y otr ; year back ; you get ; you in
        suicidal_ideation	-4	you need ; you see ; your plac ; your program ; youv got ; ~die ; ~fev
        suicidal_ideation	-4	~harm ; ~hear ; ~narcan ; ~no ~thought ; ~residential ; ~snor ; ~withdrawal
        suicidal_ideation	-5	+ cok ; 0 hes ; 0 now ; 0 with ; a beer ; a friend ; a funny ; a report
        suicidal_ideation	-5	a residential ; a seizur ; a ~seizur ; acuerd ; admission ; agar ; agency
        suicidal_ideation	-5	ahead of ; ahor ; ai ; along and ; alumini ; amaneci ; and havent ; and he
        suicidal_ideation	-5	and if ; and liv ; and my ; and our ; and sleep ; any day ; apena
        suicidal_ideation	-5	arent ther ; arriv ; as wel ; ask to ; at a ; at one ; at two ; aunqu ; awful
        suicidal_ideation	-5	ayud a ; ba ; barbecu ; be ~alon ; becom ; been clean ; been lik ; befor and
        suicidal_ideation	-5	bp ; bread ; bring ; busines ; but hes ; but id ; caller ; can com ; can she
        suicidal_ideation	-5	can we ; cant hold ; cat cam ; caught ; cel ; channel ; cinc dia ; clammy
        suicidal_ideation	-5	clr ask ; cough ; count the ; coworker ; cristal en ; crowd ; cubr ; custom
        suicidal_ideation	-5	d/c today ; day by ; day off ; dcf ; dec ; dedo ; delirium ; deliver
        suicidal_ideation	-5	deni ~etoh ; deni ~si ; despert y ; dial ; dio una ; dos of ; down my
        suicidal_ideation	-5	down with ; drywal ; dur the ; duty ; dying to ; els can ; elsewher
        suicidal_ideation	-5	enfermer ; english ; escond ; everyon went ; ex is ; f crack ; fellow
        suicidal_ideation	-5	fent in ; fin and ; find out ; finger ; flew ; flood ; fml ; for herself
        suicidal_ideation	-5	from back ; fuer a ; gal ; gambl ; gasolin ; gatorad ; get my ; get out
        suicidal_ideation	-5	great ; hand are ; hand jump ; hand wont ; harnes on ; has 0 ; hav thre
        suicidal_ideation	-5	hay quien ; he start ; he took ; hes got ; hid ; his cousin ; his eye
        suicidal_ideation	-5	his own ; his whol ; hold his ; hour and ; hour of ; i buy ; i stood
        suicidal_ideation	-5	im sick ; in malibu ; in person ; is nam ; is now ; is your ; isnt ther
        suicidal_ideation	-5	it again ; it by ; it in ; it is ; it too ; itemiz ; its me ; jug ; just for
        suicidal_ideation	-5	kid 0 ; kitten ; la boc ; la cal ; la carcel ; la detox ; la iglesi
        suicidal_ideation	-5	la parroqui ; languag ; las de ; las tard ; last fal ; law ; le dieron
        suicidal_ideation	-5	lif back ; lik me ; llav con ; llen de ; los de ; lov to ; lug ; mak me
        suicidal_ideation	-5	marri ; me encontr ; me no ; me pus ; me senti ; me va ; me what ; me when
        suicidal_ideation	-5	medi ; merc ; mes en ; meth in ; mg x ; mi cun ; mis a ; mis one ; molin
        suicidal_ideation	-5	moment ; month and ; month in ; moon ; morn and ; mtg ; muj ; murd ; my baby
        suicidal_ideation	-5	my bos ; my eye ; my guy ; my landlord ; my lat ; my question ; nad de
        suicidal_ideation	-5	narcan ; nev in ; no w/d ; no ~opi ; no ~tom ; noth els ; now no ; of car
        suicidal_ideation	-5	off cok ; off for ; ojai ; okay ; on a ; on sit ; one on ; open to ; opinion
        suicidal_ideation	-5	or is ; out 0 ; pacient ; pan ; paramedic ; password to ; pel ; permis
        suicidal_ideation	-5	pick at ; pinch ; piz ; plac in ; play ; pto ; que ni ; queremo ; quilt
        suicidal_ideation	-5	quit on ; radio ; re dtr ; recommend ; refer ; refrigerator
        suicidal_ideation	-5	residential program ; rm 0 ; room with ; rug ; rv ; s f ; se lo ; se quit
        suicidal_ideation	-5	security ; sepulved overpas ; sinc thi ; sinc when ; singl dad ; sintoma
        suicidal_ideation	-5	siz of ; skul ; sob from ; soc ; sof ; somebody els ; sometim ; somewher to
        suicidal_ideation	-5	somewher with ; south ; spe on ; start with ; stepson ; stor ; street tak
        suicidal_ideation	-5	suggest ; suitcas ; system ; talk ; talk to ; teach ; tel myself ; tempor
        suicidal_ideation	-5	ten year ; terapeut ; termin me ; that isnt ; the back ; the corn ; the dock
        suicidal_ideation	-5	the guy ; the laundry ; the sepulved ; then it ; then the ; they gav
        suicidal_ideation	-5	think how ; threw up ; til he ; to talk ; tomat ; tricar ; try to
        suicidal_ideation	-5	twenty six ; un lug ; una convulsion ; until ive ; up his ; use in ; used
        suicidal_ideation	-5	ven ; vest azul ; violent ; vs ; wagon ; want group ; want in ; was in
        suicidal_ideation	-5	was told ; way too ; we cant ; we got ; we need ; web ; week sinc ; went down
        suicidal_ideation	-5	went out ; wet ; whit ; who handl ; wif drov ; wil tak ; wir ; with that
        suicidal_ideation	-5	witnes ; wkly ; wont wak ; would a ; y todavi ; your card ; your detox
        suicidal_ideation	-5	~been ; ~chest ; ~dan ; ~gon ; ~he ; ~hospital ; ~me ~off ; ~si no ; ~what
        suicidal_ideation	-5	~when ; él dic
        suicidal_ideation	-6	+ meth ; 0 he ; 0 last ; 0 that ; 0 way ; a bar ; a pap ; a patient ; a sob
        suicidal_ideation	-6	a woman ; abog ; about that ; add ; advic ; aft her ; aint ; airlin ; alzheim
        suicidal_ideation	-6	angel ; anniversary ; ant ; aseguranz ; attach ; back of ; been off
        suicidal_ideation	-6	believ it ; bicycl ; boc ; bring up ; built ; cal a ; cam up ; cant breath
        suicidal_ideation	-6	carcel ; cart de ; cas plan ; caus ; cho ; click ; coach littl ; cold on
        suicidal_ideation	-6	com aft ; com from ; com se ; convuls ; cop ; copay ; could someon ; coverag
        suicidal_ideation	-6	current ; custodian ; cut off ; deal ; died ; diet ; direct ; doing it
        suicidal_ideation	-6	dream ; dri ; duel ; el alcohol ; el corazon ; el de ; enrol ; equip ; es de
        suicidal_ideation	-6	es el ; eve ; even program ; feel ok ; fel ; fiesta ; finish a ; flight
        suicidal_ideation	-6	for cok ; for help ; for self ; foreman ; forgot ; fuman ; garag aft
        suicidal_ideation	-6	get int ; get through ; ghost ; go from ; gradu ; grand mal ; grandm ; grief
        suicidal_ideation	-6	had two ; he need ; her back ; her off ; hes nev ; high on ; his broth
        suicidal_ideation	-6	how do ; hr 0 ; i clean ; i hat ; i lik ; i los ; i run ; i tak ; im ~not
        suicidal_ideation	-6	in any ; in aug ; in hand ; ingl ; insuranc card ; intern en ; ir a ; ive nev
        suicidal_ideation	-6	jal ; july 0 ; kais ; knew ; knit ; know i ; ko ; la cocain ; la esquin
        suicidal_ideation	-6	labio ; las 0 ; last day ; left sid ; lost my ; me duel ; medical ; meth on
        suicidal_ideation	-6	mor on ; my counselor ; my cousin ; my nam ; nadi mas ; nam is ; night at
        suicidal_ideation	-6	no coverag ; non ; non sinc ; not a ; nov ; novent dia ; nunc he ; off it
        suicidal_ideation	-6	off xanax ; on own ; onc in ; one was ; oper ; our hous ; p / ; pap
        suicidal_ideation	-6	park lot ; per el ; per me ; physical ; plum ; position ; possession
        suicidal_ideation	-6	pretend ; pric ; pued llev ; que teng ; qued a ; recet ; regres a ; retir and
        suicidal_ideation	-6	sampl ; sel ; she need ; si falt ; sid door ; sinc breakfast ; sit and
        suicidal_ideation	-6	six week ; solter ; somewher ; spanish ; spider ; statement ; stop and
        suicidal_ideation	-6	subpoen ; tak it ; term ; the bakery ; the detox ; the fir ; the left
        suicidal_ideation	-6	the porch ; the sherif ; the win ; then my ; therapy ; thread ; thru the
        suicidal_ideation	-6	to feel ; to giv ; todavi ; tom en ; took me ; tour ; trabaj en ; tremor
        suicidal_ideation	-6	turkey ; twelv week ; two month ; urgent car ; vaca ; want help ; was my
        suicidal_ideation	-6	we go ; we had ; wel ; when my ; wif want ; work as ; work night ; work the
        suicidal_ideation	-6	wrong # ; y 0 ; ~client ; ~cp ; ~not ~suicidal ; ~sinc ; ~sz ; ~temblor
        suicidal_ideation	-6	~thought ~of
        suicidal_ideation	-7	0 dia ; 0 meth ; 0 need ; 0 want ; a blu ; a counselor ; a dog ; a dorm
        suicidal_ideation	-7	a hospital ; a pharmacist ; a un ; about 0 ; accept ; amt ; and id ; and lost
        suicidal_ideation	-7	and want ; anthem ; app ; asham ; ataqu ; attorney ; been at ; been sob
        suicidal_ideation	-7	beer at ; birthday and ; bldg ; blu cros ; bounc ; braz ; bus stop ; busc un
        suicidal_ideation	-7	button ; cabin ; cal and ; cerc ; chew ; cinc ; cocin ; community ; complaint
        suicidal_ideation	-7	complet ; con quien ; condition ; corn ; counsel ; cuant cuest ; deliv
        suicidal_ideation	-7	dementi ; desd entonc ; desintoxic ; dia en ; difunt ; dont even ; drew
        suicidal_ideation	-7	drool ; el doctor ; en eso ; epilepsy ; esquin ; everywher ; fail ; fam
        suicidal_ideation	-7	fist ; for alcohol ; for cocain ; from you ; from your ; ful of ; golf
        suicidal_ideation	-7	got his ; group for ; habl ; hav nev ; he quit ; health ; hear the
        suicidal_ideation	-7	hear voic ; heart is ; help by ; help with ; hes stil ; him up ; how doe
        suicidal_ideation	-7	husband is ; i bring ; i grew ; i notic ; i rent ; i saw ; i send ; ice cream
        suicidal_ideation	-7	im her ; im in ; in from ; in room ; is a ; it as ; job and ; just a
        suicidal_ideation	-7	keyboard ; la de ; la sal ; las manana ; ld 0 ; leav my ; left arm ; lent
        suicidal_ideation	-7	let him ; let say ; lock in ; map ; me about ; me da ; mol + ; monitor
        suicidal_ideation	-7	muer de ; must ; my breastbon ; my favorit ; my grandmoth ; my key ; my left
        suicidal_ideation	-7	my nos ; neurologist ; nev had ; nev used ; nicotin ; now a ; off of ; or not
        suicidal_ideation	-7	over a ; over my ; overpas and ; papa ; parad ; per se ; plac with ; podcast
        suicidal_ideation	-7	pref ; puest ; quinceaner ; quit drink ; referral ; relativ ; rent a
        suicidal_ideation	-7	ring me ; rodil ; run a ; sam night ; say no ; school and ; seek ; self pay
        suicidal_ideation	-7	sinc about ; sinc feb ; sleep on ; slept ; speak ; spous ; start dat ; steady
        suicidal_ideation	-7	stif ; stranger ; stretch ; teng dos ; termin ; test ; the pharmacy
        suicidal_ideation	-7	the plan ; the room ; the school ; the til ; the yard ; thi for ; thing in
        suicidal_ideation	-7	ties ; tio ; to mov ; toddl ; touch a ; und a ; und my ; until i ; up blood
        suicidal_ideation	-7	usa ; virtual ; we liv ; week at ; went in ; what would ; who do ; with din
        suicidal_ideation	-7	women ; work at ; y con ; y quier ; yo tambien ; zoo ; ~convulsion ; ~etoh /
        suicidal_ideation	-7	~iop
        suicidal_ideation	-8	% ; 0 % ; 0 in ; 0 or ; a new ; a pian ; a program ; absces ; absenc
        suicidal_ideation	-8	and sinc ; at all ; background ; bakery ; battery ; becaus he ; becaus my
        suicidal_ideation	-8	can somebody ; carri ; center ; clinical ; clr on ; con usted ; confirm
        suicidal_ideation	-8	could i ; cpap ; cun ; d 0 ; dang ; de desintoxicacion ; dolor ; ello y
        suicidal_ideation	-8	est hor ; exam ; fee ; golp ; gust ; hablan ; hav two ; he cant ; hospital
        suicidal_ideation	-8	hour a ; iglesi ; is not ; just got ; just need ; just the ; l arm
        suicidal_ideation	-8	la desintoxicacion ; lab ; last spr ; last year ; leagu ; left in ; licenci
        suicidal_ideation	-8	los zapato ; lost ; manana ; me gust ; meet ; mgmt ; mi segur ; mi suegr
        suicidal_ideation	-8	my girlfriend ; my hous ; my second ; narcan x ; no alcohol ; no despiert
        suicidal_ideation	-8	no detail ; no sx ; no tom ; no ~sz ; nod ; ob ; ofc ; off a ; our fami
        suicidal_ideation	-8	parroqui ; personal ; platic ; por el ; porqu se ; practicum ; rain ; rattl
        suicidal_ideation	-8	remot ; return to ; ronc ; rough ; sant ; say for ; say my ; scream ; se llam
        suicidal_ideation	-8	se meti ; see thing ; semest ; shop ; sobredosi ; start thi ; tamal ; temp
        suicidal_ideation	-8	teng segur ; the clinic ; the er ; theat ; thi year ; thre and ; tiend
        suicidal_ideation	-8	to reach ; to someon ; trabaj de ; trai ; trembl ; union ; used to ; vez que
        suicidal_ideation	-8	visitor ; want someth ; was one ; we do ; what left ; what next ; whenev
        suicidal_ideation	-8	wher you ; wif has ; with noth ; y par ; y un ; you cal ; zip ; ~de ; ~had
        suicidal_ideation	-8	~use
        suicidal_ideation	-9	0 / ; 0 week ; a clas ; a girl ; a jok ; aa ; aceptan ; alg ; and can
        suicidal_ideation	-9	and is ; and two ; and what ; ask abt ; befor it ; behind me ; bunk ; by 0
        suicidal_ideation	-9	cond ; confus ; copi ; cps ; custody ; day stay ; deer ; desd anoch
        suicidal_ideation	-9	different ; director ; discus ; do you ; el juez ; employe ; en 0
        suicidal_ideation	-9	entr seman ; feo ; futbol ; glendal ; goat ; gotten ; grew ; gurgl ; help me
        suicidal_ideation	-9	hip ; hum ; icu ; in with ; internamient ; keep a ; knif ; littl leagu
        suicidal_ideation	-9	lo mism ; malibu ; me by ; me its ; mi cas ; middl of ; minut ; mow
        suicidal_ideation	-9	my insuranc ; my rib ; my uncl ; nam of ; no med ; nobody in ; numer ; oct
        suicidal_ideation	-9	oficin ; our street ; oye ; panic ; parec ; pech ; privat ; program for
        suicidal_ideation	-9	pupil ; respit ; sab ni ; se nos ; seiz ; shadow ; shirt ; sinc lunch
        suicidal_ideation	-9	so thi ; squeez ; strok ; swing ; ten ; the ice ; the record ; the sam
        suicidal_ideation	-9	the stat ; thes day ; ticket ; tim he ; told us ; transport ; turn out
        suicidal_ideation	-9	ver a ; we are ; work for ; worri ; y teng ; yel ; yo sol ; ~see ; ~thought
        suicidal_ideation	-10	0 at ; 0 month ; a cal ; abril ; acros from ; ate ; attack ; bang ; bird
        suicidal_ideation	-10	bright ; cam to ; candl ; card in ; coffe ; crawl ; dejarl ; deploy
        suicidal_ideation	-10	detox and ; died of ; driveway ; empez ; en mi ; eye ; favorit ; feel fin
        suicidal_ideation	-10	fel off ; gam ; hacen ; hav you ; i hear ; i work ; in colleg ; in county
        suicidal_ideation	-10	in our ; jueg ; kitchen ; last dos ; licens ; link ; liv room ; my teeth
        suicidal_ideation	-10	nail ; neith ; noth lik ; now the ; oig ; otherwis ; outpatient ; overdos
        suicidal_ideation	-10	physician ; plac and ; play the ; ppo ; pueden ; puls ; res ; result
        suicidal_ideation	-10	send me ; smal ; spoon ; stepdad ; supervis ; sweat ; terapi ; thank god
        suicidal_ideation	-10	the board ; to work ; tow ; tratamient ; until my ; vitamin ; without it
        suicidal_ideation	-10	y de ; ~doctor ; ~dts
        suicidal_ideation	-11	and we ; army ; at your ; boyfriend ; breastbon ; cay ; color ; day aft
        suicidal_ideation	-11	elbow ; en su ; entonc ; field ; fight ; flu ; gas station ; grp ; ha ; ham
        suicidal_ideation	-11	her with ; if we ; jerk ; la coc ; local ; medi cal ; mi yern ; my chest
        suicidal_ideation	-11	my grandm ; oclock ; of an ; onlin ; orient ; out loud ; outreach ; prefer
        suicidal_ideation	-11	residential in ; rm ; so he ; sob liv ; somo ; sí quier ; t ; tea ; than my
        suicidal_ideation	-11	the third ; throw up ; trabaj ; want him ; what do ; what kind ; y se
        suicidal_ideation	-11	~overdos
        suicidal_ideation	-12	a phon ; and do ; and would ; back in ; bedroom ; cam off ; cok with ; do a
        suicidal_ideation	-12	dos mes ; driv a ; embaraz ; ems ; fork ; front desk ; hac un ; i left
        suicidal_ideation	-12	its my ; lik somebody ; lvn ; me if ; naloxon ; nervou ; no ~etoh ; nuestr
        suicidal_ideation	-12	por un ; prison ; ran out ; rul ; scal ; shak the ; snow ; soak ; spray
        suicidal_ideation	-12	straw ; the kitchen ; threat ; to stop ; want 0 ; when he ; wil cal ; woman
        suicidal_ideation	-12	yo me ; ~si/hi
        suicidal_ideation	-13	all over ; ambulatori ; ano pas ; back with ; becaus the ; befor that
        suicidal_ideation	-13	can get ; cow ; da ; email ; fly ; hang up ; has nev ; heal ; knock
        suicidal_ideation	-13	la cervez ; liv with ; me my ; mensaj de ; mi tio ; mix ; music ; my old
        suicidal_ideation	-13	nieg ; possibl ; ris ; sei mes ; snor ; so we ; ton ; tongu ; use anyth
        suicidal_ideation	-13	wav ; we wer ; wev ; with you ; won ; y en ; yawn ; you hav
        suicidal_ideation	-14	a job ; a second ; addiction ; and need ; approv ; band ; bathroom floor
        suicidal_ideation	-14	began ; bug ; death ; fev ; glad ; recovery ; right now ; stab ; thre day
        suicidal_ideation	-14	throw ; treat ; y sali ; ~seizur
        suicidal_ideation	-15	befor my ; carpet ; corre ; i mis ; in septemb ; intensiv ; movi
        suicidal_ideation	-15	psychiatrist ; quier sal ; team ; to quit ; urgent ; visit ; wher do
        suicidal_ideation	-15	who doe
        suicidal_ideation	-16	all night ; chest ; dur ; ever sinc ; grit ; hit ; laundry ; lead ; pip
        suicidal_ideation	-16	stay with ; step down ; sx ; treatment ; ~detox ; ~stop
        suicidal_ideation	-17	bos ; clr said ; doctor ; for thirty ; friday and ; grey ; jaw ; neg ; party
        """
}
