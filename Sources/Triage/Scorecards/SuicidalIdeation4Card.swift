extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	-3	ext ; f want ; faciliti ; famili y ; fat ; fath ; finish rehab ; first dui
        suicidal_ideation	-3	fiv ; for day ; from it ; from meth ; gent ; gent que ; get help ; go anywher
        suicidal_ideation	-3	gooseflesh ; gracia a ; granddad ; grip ; group ; had thought ; hadnt
        suicidal_ideation	-3	half the ; hand lik ; has an ; hav any ; havent had ; heart attack
        suicidal_ideation	-3	heart going ; help and ; her arm ; her hand ; hes the ; him the ; hold music
        suicidal_ideation	-3	hold the ; horari ; hormiga ; hot ; how the ; husband has ; hygienist
        suicidal_ideation	-3	i carry ; i do ; i eat ; i nev ; i writ ; iban ; id com ; id think ; im cal
        suicidal_ideation	-3	in jan ; in pen ; inhal ; intent quit ; it cost ; its been ; its her ; jubil
        suicidal_ideation	-3	jur ; kept the ; kick heroin ; la fil ; la primer ; lady at ; last beer
        suicidal_ideation	-3	last used ; leak ; left hand ; liaison ; lif in ; lin cook ; list for
        suicidal_ideation	-3	liv her ; llev un ; long tim ; mad up ; mam tien ; me through ; me tien
        suicidal_ideation	-3	meti ; migrain ; mis the ; mitad ; mom in ; month pregnant ; mos ; my email
        suicidal_ideation	-3	my friend ; my new ; my tongu ; neighbor shak ; new job ; newborn ; ni con
        suicidal_ideation	-3	night of ; no ~me ; noon ; noth but ; now it ; of cok ; of one ; of pt
        suicidal_ideation	-3	of xanax ; off alcohol ; offic and ; on behalf ; on googl ; one els ; op only
        suicidal_ideation	-3	opening ; outpatient program ; overpas on ; paint the ; pamphlet ; papel y
        suicidal_ideation	-3	parej ; park and ; patch ; ped ; pen ; peopl to ; phon ring ; pillow ; pop
        suicidal_ideation	-3	popcorn ; por cristal ; por los ; pow ; preci ; prescrib ; primer vez ; prior
        suicidal_ideation	-3	professional ; que es ; que estoy ; quit a ; quit the ; ray ; re nephew
        suicidal_ideation	-3	read me ; reciben ; rescu ; ribbon ; roomat ; roommat is ; roost ; rug out
        suicidal_ideation	-3	said shed ; saturday and ; say i ; screen ; season ; senorit ; seventeen
        suicidal_ideation	-3	shak ; signal ; sit for ; six ; sleep ther ; so ive ; sobrin ; social ; solt
        suicidal_ideation	-3	stay and ; sternum ; stop the ; studi ; stupid ; suicidal ten ; support
        suicidal_ideation	-3	taco ; tagalog ; tant ; taught me ; tel us ; temblor ; ten minut ; teng mied
        suicidal_ideation	-3	the flu ; the fourth ; the inpatient ; the nam ; the past ; the telephon
        suicidal_ideation	-3	the wrong ; therapist ; tid x ; tijuan ; tim ever ; to every ; to rehab
        suicidal_ideation	-3	to walk ; to you ; tom y ; torranc ; trap ; tre ano ; tri it ; trip ; twenti
        suicidal_ideation	-3	two hundr ; un pastor ; una cas ; up sinc ; use every ; vendi la ; visita
        suicidal_ideation	-3	voc ; warranty ; was nin ; was suicidal ; watch him ; we put ; we shar ; wed
        suicidal_ideation	-3	wed in ; wed lik ; weeknight ; what that ; whatev ; when we ; wil look ; wing
        suicidal_ideation	-3	with sist ; work 0 ; work day ; work is ; would he ; y ahor ; y fum ; y por
        suicidal_ideation	-3	y uno ; ya regal ; year at ; year clean ; year honest ; year i ; you hir
        suicidal_ideation	-3	you that ; your residential ; your websit ; zer ; ~help ; ~ni ; ~or ; ~seiz
        suicidal_ideation	-3	~think ; ~who
        suicidal_ideation	-4	0 @ ; 0 out ; 0 pm ; @ ; a judg ; a lad ; a liv ; a month ; a park ; a sus
        suicidal_ideation	-4	about eight ; about every ; about your ; ad ; ahij ; al termin ; alcohol no
        suicidal_ideation	-4	ambulanci ; amor ; and did ; and eat ; and one ; and stil ; ano y ; any day
        suicidal_ideation	-4	are straight ; are the ; arm is ; armpit ; arn ; arn y ; atienden ; attendanc
        suicidal_ideation	-4	baby in ; bakersfield ; basical ; basil ; basil plant ; batch ; be for ; bear
        suicidal_ideation	-4	becaus of ; been love ; befor 0 ; begin ; behalf ; behind ; bishop
        suicidal_ideation	-4	blu shield ; bolt ; bomb ; bot tod ; breath and ; brok my ; broken
        suicidal_ideation	-4	brought hom ; buz ; by midnight ; by myself ; cak ; cal at ; cal stat
        suicidal_ideation	-4	can pay ; can someon ; cant get ; cant sleep ; casin ; charg rn ; child
        suicidal_ideation	-4	clas ; clean from ; clean off ; clerk ; clr has ; com diez ; concert
        suicidal_ideation	-4	contrat ; couldnt ; count nev ; country ; coupl next ; cousin ; crack in
        suicidal_ideation	-4	cran ; crazy ; cristal y ; cruis ; cuchar ; dan ; day all ; day plac
        suicidal_ideation	-4	day with ; de ener ; de intern ; deacon ; del arn ; delirium tremen ; dem
        suicidal_ideation	-4	deni ~si/hi ; dent ; dental ; describ ; detox thi ; devolv ; dia sin ; diabet
        suicidal_ideation	-4	die i ; die until ; dim ; din ; dmv ; do meth ; do peopl ; doc ; doing wel
        suicidal_ideation	-4	don it ; donat ; drench ; drink or ; drip ; due in ; duelen ; dv ; earn
        suicidal_ideation	-4	eight day ; el part ; el vest ; elephant ; ell est ; enrollment ; eso ; estan
        suicidal_ideation	-4	etoh no ; even notic ; everyon was ; exp ; farmaci ; feel normal ; find a
        suicidal_ideation	-4	fingernail ; first week ; fix that ; follow up ; for $ ; forklift
        suicidal_ideation	-4	form ~client ; form ~pt ; front door ; fuimo ; gig ; giggl ; girl in
        suicidal_ideation	-4	good morn ; grandfath ; gras ; grew up ; gri ; grow ; gum ; guy who ; h
        suicidal_ideation	-4	hac com ; hac con ; hac uno ; had been ; had som ; hag al ; half ; happy
        suicidal_ideation	-4	harnes on ; hasnt had ; hast las ; hav no ; he drop ; hear my ; hig ; hij and
        suicidal_ideation	-4	hij est ; his fac ; his own ; history ; host ; hous for ; how fast ; hub
        suicidal_ideation	-4	huel ; husband and ; i am ; i complet ; i pay ; i see ; i snort ; i spend
        suicidal_ideation	-4	id nev ; im lik ; im the ; im und ; in law ; in outpatient ; in recovery
        suicidal_ideation	-4	in stat ; in troubl ; inpatient program ; intensiv outpatient ; is kil
        suicidal_ideation	-4	is outsid ; isnt leav ; it feel ; it or ; it turn ; its heroin ; its meth
        suicidal_ideation	-4	jam ; january ; job at ; juic ; kil for ; knuckl ; la botel ; la cort
        suicidal_ideation	-4	la maestr ; la tard ; lancast ; las sei ; lcsw ; le doy ; le ech ; le hac
        suicidal_ideation	-4	learn ; legal ; lik som ; lik that ; lik to ; liv on ; lm ; lot of ; lu
        suicidal_ideation	-4	lun y ; lunch with ; lung ; magandang ; mak me ; mat a ; md ; me cuid ; me lo
        suicidal_ideation	-4	me pas ; meth in ; mi ahij ; mi parej ; mi prim ; mi trabaj ; michoacan
        suicidal_ideation	-4	microwav ; mid ; miercol ; min with ; minivan ; month ago ; mor of ; moth i
        suicidal_ideation	-4	mov her ; msw ; mural ; my eye ; my psychiatrist ; my rid ; my roommat
        suicidal_ideation	-4	nad ni ; nam or ; negr ; neur ; nev don ; nl ; no etoh ; no sab ; no ~fev
        suicidal_ideation	-4	no ~fum ; nod off ; noon and ; now 0 ; now my ; nurs ; nuy ; od 0
        suicidal_ideation	-4	of current ; of every ; of someth ; of that ; off heroin ; ok ; on fil
        suicidal_ideation	-4	on sit ; one with ; only on ; or anyth ; or no ; overnight ; own the
        suicidal_ideation	-4	patient with ; per no ; perfect ; phon yesterday ; php ; plant was ; pm
        suicidal_ideation	-4	poor basil ; por dond ; porch ; pregnant and ; prescot ; prim se ; primer
        suicidal_ideation	-4	problem ; proces ; produc ; proof ; provid ; pt is ; pued ; pued dej
        suicidal_ideation	-4	purchas ; puzzl ; quien dej ; quier est ; quier par ; quis quit ; radi ; ramp
        suicidal_ideation	-4	recib ; regres ; rep for ; residential and ; resolv ; restroom ; rigid ; root
        suicidal_ideation	-4	rxd ; sab en ; sad ; said my ; sam ; say not ; scan ; scar to ; schedul
        suicidal_ideation	-4	scor ; scout ; se pas ; se sali ; segur ni ; senor que ; sent to
        suicidal_ideation	-4	sepulved overpas ; serious ; serv ; shar ; sharp ; she a ; she cant ; she lik
        suicidal_ideation	-4	she out ; she see ; she tak ; she took ; shield ; should i ; si hay
        suicidal_ideation	-4	sign off ; sillon ; sinc that ; ski ; sleep it ; sleep ok ; smokin ; sneez
        suicidal_ideation	-4	so far ; softbal ; softwar ; somebody at ; somebody in ; son has ; son is
        suicidal_ideation	-4	son on ; south ; stabl ; start as ; station ; stepfath ; stood ther ; swat
        suicidal_ideation	-4	sweaty ; sz ; tambien ; tap off ; teenag ; tempran ; teng una ; tenth
        suicidal_ideation	-4	than go ; than the ; that my ; that poor ; that when ; the air ; the army
        suicidal_ideation	-4	the cocain ; the dock ; the driveway ; the dts ; the hors ; the moon
        suicidal_ideation	-4	the new ; the oven ; the sepulved ; the sign ; the study ; the warehous
        suicidal_ideation	-4	the zoo ; them and ; then for ; ther been ; they said ; third ; thre evening
        suicidal_ideation	-4	thre month ; thre of ; tir iron ; tir of ; to get ; to row ; to speak
        suicidal_ideation	-4	to turn ; to zer ; took someth ; tooth ; tra un ; traig ; tre dia ; tremen
        suicidal_ideation	-4	tremulou ; turn 0 ; twelv ; twin ; tx ; un grup ; una hor ; up 0 ; upset
        suicidal_ideation	-4	us on ; usad ; vacuum ; vamo ; van nuy ; varia ; veng ; viern y ; viv en
        suicidal_ideation	-4	voic say ; volunte ; vomit ; voy al ; warehous ; what can ; what now
        suicidal_ideation	-4	whatsap ; wheel i ; whil i ; who i ; who nin ; wil driv ; wil pay ; wil try
        suicidal_ideation	-4	with parent ; with som ; with us ; wiv ; wk for ; wont go ; would lov ; y nad
        suicidal_ideation	-4	y otr ; year back ; you get ; you in ; you need ; you see ; your build
        suicidal_ideation	-4	your plac ; your program ; youv got ; ~die ; ~fev ; ~harm ; ~hear ; ~narcan
        suicidal_ideation	-4	~no ~thought ; ~residential ; ~snor ; ~withdrawal
        suicidal_ideation	-5	+ cok ; 0 hes ; 0 now ; 0 with ; a beer ; a cho ; a fit ; a friend ; a funny
        suicidal_ideation	-5	a report ; a residential ; a seizur ; a ~seizur ; acuerd ; admission ; agar
        suicidal_ideation	-5	agency ; ahead of ; ahor ; ai ; along and ; alumini ; alzheim ; amaneci
        suicidal_ideation	-5	and havent ; and he ; and if ; and liv ; and my ; and our ; and say
        suicidal_ideation	-5	and sleep ; anxiety ; apena ; arent ther ; arriv ; as wel ; ask to ; at a
        suicidal_ideation	-5	at one ; at our ; at two ; aunqu ; awful ; ayud a ; ba ; barbecu ; be ~alon
        suicidal_ideation	-5	becom ; been clean ; been lik ; been to ; befor and ; bp ; bread ; breakfast
        suicidal_ideation	-5	bring ; busines ; but hes ; caller ; can she ; can we ; cant hold ; cat cam
        suicidal_ideation	-5	caught ; cel ; channel ; cinc dia ; clammy ; clr ask ; cold on ; com from
        suicidal_ideation	-5	cough ; count the ; coverag ; coworker ; cristal en ; crowd ; cubr ; custom
        suicidal_ideation	-5	d/c today ; day by ; day off ; dcf ; dec ; dedo ; delirium ; deliver
        suicidal_ideation	-5	deni ~etoh ; deni ~si ; despert y ; dial ; dio una ; dos of ; down my
        suicidal_ideation	-5	down with ; drywal ; dur the ; duty ; dying to ; el de ; els can ; elsewher
        suicidal_ideation	-5	enfermer ; english ; escond ; everyon went ; ex is ; f crack ; fellow
        suicidal_ideation	-5	fent in ; fin and ; find out ; finger ; flew ; flood ; fml ; for herself
        suicidal_ideation	-5	from back ; fuer a ; gal ; gambl ; gasolin ; gatorad ; get my ; get out
        suicidal_ideation	-5	great ; hand are ; hand jump ; hand wont ; has 0 ; hav thre ; hay quien
        suicidal_ideation	-5	he start ; he took ; hes got ; hid ; his cousin ; his eye ; his whol
        suicidal_ideation	-5	hold his ; hour and ; hour of ; husband ; i buy ; i hat ; i stood ; im sick
        suicidal_ideation	-5	in hand ; in malibu ; in person ; is nam ; is now ; is your ; isnt ther
        suicidal_ideation	-5	it again ; it by ; it in ; it is ; it too ; itemiz ; its me ; jug ; just for
        suicidal_ideation	-5	kid 0 ; kitten ; la boc ; la cal ; la carcel ; la detox ; la iglesi
        suicidal_ideation	-5	la parroqui ; languag ; las de ; las tard ; last fal ; law ; le dieron
        suicidal_ideation	-5	lif back ; lik me ; llav con ; llen de ; los de ; lov to ; lug ; marri
        suicidal_ideation	-5	me encontr ; me no ; me pus ; me senti ; me va ; me what ; medi ; medical
        suicidal_ideation	-5	merc ; mes en ; mg x ; mi cun ; mis a ; mis one ; moment ; month in ; moon
        suicidal_ideation	-5	morn and ; mtg ; muj ; murd ; my baby ; my bos ; my cousin ; my guy
        suicidal_ideation	-5	my landlord ; my lat ; my question ; nad de ; narcan ; nev in ; no fit
        suicidal_ideation	-5	no w/d ; no ~opi ; no ~tom ; noth els ; of car ; off cok ; off for ; ojai
        suicidal_ideation	-5	okay ; on a ; one on ; open to ; opinion ; or is ; out 0 ; pan ; paramedic
        suicidal_ideation	-5	password to ; pel ; permis ; pick at ; pinch ; piz ; plac in ; play ; pto
        suicidal_ideation	-5	que ni ; queremo ; quilt ; quit on ; radio ; re dtr ; recommend ; refer
        suicidal_ideation	-5	refrigerator ; residential program ; rm 0 ; room with ; rug ; rv ; s f
        suicidal_ideation	-5	se lo ; se quit ; security ; sinc thi ; sinc when ; sing ; singl dad
        suicidal_ideation	-5	sintoma ; siz of ; skul ; sob from ; soc ; sof ; somebody els ; sometim
        suicidal_ideation	-5	somewher to ; somewher with ; spe on ; start with ; stepson ; stor
        suicidal_ideation	-5	street tak ; suggest ; suitcas ; system ; talk ; talk to ; teach ; tel myself
        suicidal_ideation	-5	tempor ; ten year ; terapeut ; termin me ; that isnt ; the back ; the corn
        suicidal_ideation	-5	the guy ; the laundry ; then it ; then the ; they gav ; think how ; threw up
        suicidal_ideation	-5	til he ; to giv ; to help ; to talk ; tomat ; took me ; tricar ; try again
        suicidal_ideation	-5	try to ; twenty six ; un lug ; una convulsion ; until ive ; up his
        suicidal_ideation	-5	urgent car ; use in ; used ; ven ; vest azul ; violent ; vs ; wagon
        suicidal_ideation	-5	want group ; want in ; was in ; was told ; way too ; we cant ; we got
        suicidal_ideation	-5	we need ; we took ; web ; week sinc ; went down ; went out ; wet ; whit
        suicidal_ideation	-5	who handl ; wif drov ; wil tak ; wir ; with that ; witnes ; wkly ; wont wak
        suicidal_ideation	-5	would a ; y todavi ; your card ; your detox ; ~been ; ~chest ; ~dan ; ~gon
        suicidal_ideation	-5	~he ; ~hospital ; ~me ~off ; ~si no ; ~what ; ~when ; él dic
        suicidal_ideation	-6	+ meth ; 0 he ; 0 last ; 0 that ; 0 way ; a bar ; a pap ; a patient ; a sob
        suicidal_ideation	-6	a woman ; abog ; about that ; accept ; add ; advic ; aft her ; aint ; airlin
        suicidal_ideation	-6	angel ; anniversary ; ant ; aseguranz ; attach ; back of ; been at ; been off
        suicidal_ideation	-6	believ it ; bicycl ; boc ; bring up ; built ; but id ; cal a ; cal and
        suicidal_ideation	-6	cam up ; can com ; cant breath ; carcel ; cart de ; cas plan ; caus ; cho
        suicidal_ideation	-6	click ; coach littl ; com aft ; com se ; convuls ; cop ; copay ; could someon
        suicidal_ideation	-6	current ; custodian ; cut off ; deal ; died ; diet ; direct ; doing it
        suicidal_ideation	-6	dream ; dri ; duel ; el alcohol ; el corazon ; enrol ; equip ; es de ; es el
        suicidal_ideation	-6	eve ; even program ; fel ; fiesta ; finish a ; for cok ; for help ; for self
        suicidal_ideation	-6	foreman ; forgot ; fuman ; garag aft ; get int ; get through ; ghost
        suicidal_ideation	-6	go from ; gradu ; grand mal ; grandm ; grief ; had two ; he need ; help by
        suicidal_ideation	-6	her back ; her off ; hes nev ; high on ; his broth ; how do ; hr 0 ; i clean
        suicidal_ideation	-6	i lik ; i los ; i run ; i tak ; im ~not ; in any ; in aug ; in from ; ingl
        suicidal_ideation	-6	insuranc card ; intern en ; ir a ; ive nev ; jal ; july 0 ; kais ; knew
        suicidal_ideation	-6	knit ; know i ; ko ; la cocain ; la esquin ; labio ; las 0 ; last day
        suicidal_ideation	-6	left sid ; lost my ; me duel ; me when ; meth on ; molin ; month and ; mor on
        suicidal_ideation	-6	my breastbon ; my counselor ; my nam ; nadi mas ; nam is ; night at
        suicidal_ideation	-6	no coverag ; non ; non sinc ; not a ; nov ; novent dia ; now no ; nunc he
        suicidal_ideation	-6	off it ; off xanax ; on own ; onc in ; one was ; oper ; our hous ; p /
        suicidal_ideation	-6	pacient ; pap ; park lot ; per el ; per me ; physical ; plum ; position
        suicidal_ideation	-6	possession ; pretend ; pued llev ; que teng ; qued a ; recet ; regres a
        suicidal_ideation	-6	retir and ; sampl ; sel ; she need ; si falt ; sid door ; sinc breakfast
        suicidal_ideation	-6	sit and ; six week ; solter ; somewher ; spanish ; speak ; spider ; statement
        suicidal_ideation	-6	stif ; subpoen ; term ; the bakery ; the detox ; the fir ; the left
        suicidal_ideation	-6	the porch ; the sherif ; the win ; then my ; therapy ; thread ; thru the
        suicidal_ideation	-6	to feel ; todavi ; tom en ; tour ; trabaj en ; tremor ; turkey ; twelv week
        suicidal_ideation	-6	two month ; used to ; vaca ; want help ; we go ; we had ; wel ; when my
        suicidal_ideation	-6	wif want ; work as ; work night ; wrong # ; y 0 ; ~client ; ~cp
        suicidal_ideation	-6	~not ~suicidal ; ~sinc ; ~sz ; ~temblor ; ~thought ~of
        suicidal_ideation	-7	0 dia ; 0 meth ; 0 need ; 0 want ; a blu ; a counselor ; a dog ; a dorm
        suicidal_ideation	-7	a hospital ; a pharmacist ; a un ; about 0 ; amt ; and id ; and lost
        suicidal_ideation	-7	and want ; and we ; anthem ; app ; asham ; ataqu ; attorney ; been sob
        suicidal_ideation	-7	beer at ; birthday and ; bldg ; blu cros ; bounc ; braz ; bus stop ; busc un
        suicidal_ideation	-7	button ; cabin ; center ; cerc ; chew ; cinc ; cocin ; community ; complaint
        suicidal_ideation	-7	complet ; con quien ; condition ; corn ; could i ; counsel ; deliv ; dementi
        suicidal_ideation	-7	desd entonc ; desintoxic ; dia en ; difunt ; dont even ; drew ; drool
        suicidal_ideation	-7	el doctor ; en eso ; epilepsy ; esquin ; everywher ; exam ; fail ; fam
        suicidal_ideation	-7	feel ok ; fist ; for alcohol ; for cocain ; from you ; from your ; ful of
        suicidal_ideation	-7	golf ; got his ; group for ; habl ; hav nev ; hav two ; he quit ; health
        suicidal_ideation	-7	hear the ; hear voic ; heart is ; help with ; hes stil ; him up ; hospital
        suicidal_ideation	-7	how doe ; husband is ; i bring ; i grew ; i notic ; i rent ; i send
        suicidal_ideation	-7	ice cream ; im her ; im in ; in room ; is a ; it as ; job and ; just a
        suicidal_ideation	-7	keyboard ; la de ; la sal ; las manana ; ld 0 ; leav my ; left arm ; lent
        suicidal_ideation	-7	let him ; let say ; lock in ; map ; me about ; me da ; mol + ; monitor
        suicidal_ideation	-7	muer de ; must ; my favorit ; my grandmoth ; my key ; my left ; my nos
        suicidal_ideation	-7	neurologist ; nev had ; nev used ; nicotin ; now a ; off a ; off of ; or not
        suicidal_ideation	-7	over a ; over my ; overpas and ; papa ; parad ; per se ; plac with ; podcast
        suicidal_ideation	-7	pref ; puest ; quinceaner ; quit drink ; referral ; relativ ; rent a
        suicidal_ideation	-7	ring me ; rodil ; run a ; sam night ; say no ; school and ; seek ; self pay
        suicidal_ideation	-7	sinc about ; sinc feb ; sleep on ; slept ; spous ; start dat ; steady
        suicidal_ideation	-7	stop and ; stranger ; stretch ; tak it ; teng dos ; termin ; test
        suicidal_ideation	-7	the pharmacy ; the plan ; the room ; the school ; the til ; the yard
        suicidal_ideation	-7	thi for ; thing in ; ties ; tio ; to mov ; toddl ; touch a ; trembl ; und a
        suicidal_ideation	-7	und my ; until i ; up blood ; usa ; virtual ; was my ; week at ; went in
        suicidal_ideation	-7	what would ; who do ; with din ; women ; work at ; work the ; y con ; y quier
        suicidal_ideation	-7	yo tambien ; zoo ; ~convulsion ; ~etoh / ; ~iop
        suicidal_ideation	-8	% ; 0 % ; 0 in ; 0 or ; a new ; a pian ; a program ; absces ; absenc
        suicidal_ideation	-8	and sinc ; at all ; background ; bakery ; battery ; becaus he ; becaus my
        suicidal_ideation	-8	carri ; clinical ; clr on ; con usted ; confirm ; cpap ; cuant cuest ; cun
        suicidal_ideation	-8	d 0 ; dang ; de desintoxicacion ; discus ; el juez ; ello y ; est hor ; fee
        suicidal_ideation	-8	flight ; golp ; gust ; hablan ; he cant ; hour a ; i saw ; iglesi ; is not
        suicidal_ideation	-8	just got ; just need ; just the ; l arm ; la desintoxicacion ; lab ; last spr
        suicidal_ideation	-8	last year ; leagu ; left in ; licenci ; los zapato ; lost ; manana ; me gust
        suicidal_ideation	-8	meet ; men ; mgmt ; mi segur ; mi suegr ; my girlfriend ; my hous ; my second
        suicidal_ideation	-8	narcan x ; no alcohol ; no despiert ; no detail ; no sx ; no tom ; no ~sz
        suicidal_ideation	-8	nod ; ob ; ofc ; oficin ; our fami ; parroqui ; personal ; platic ; por el
        suicidal_ideation	-8	porqu se ; practicum ; rain ; rattl ; remot ; return to ; ronc ; rough ; sant
        suicidal_ideation	-8	say for ; say my ; scream ; se llam ; se meti ; see thing ; semest ; shop
        suicidal_ideation	-8	sobredosi ; start thi ; tamal ; temp ; teng segur ; the clinic ; the er
        suicidal_ideation	-8	theat ; thes day ; thre and ; tiend ; to reach ; to someon ; trabaj de ; trai
        suicidal_ideation	-8	union ; vez que ; visitor ; want someth ; was one ; we do ; what left
        suicidal_ideation	-8	what next ; whenev ; wher you ; wif has ; with noth ; y par ; y un ; you cal
        suicidal_ideation	-8	zip ; ~de ; ~had ; ~use
        suicidal_ideation	-9	0 / ; 0 week ; a clas ; a girl ; a jok ; aa ; aceptan ; alg ; and can
        suicidal_ideation	-9	and is ; and two ; and what ; ask abt ; befor it ; behind me ; bunk ; by 0
        suicidal_ideation	-9	can somebody ; cond ; confus ; copi ; cps ; custody ; day stay ; deer
        suicidal_ideation	-9	desd anoch ; died of ; different ; director ; do you ; dolor ; driveway
        suicidal_ideation	-9	empez ; employe ; en 0 ; entr seman ; feo ; futbol ; glendal ; goat ; gotten
        suicidal_ideation	-9	grew ; gurgl ; help me ; hip ; hum ; icu ; in county ; in with ; internamient
        suicidal_ideation	-9	keep a ; knif ; littl leagu ; lo mism ; malibu ; me by ; me its ; mi cas
        suicidal_ideation	-9	middl of ; minut ; mow ; my grandm ; my insuranc ; my uncl ; nam of ; no med
        suicidal_ideation	-9	nobody in ; numer ; oct ; our street ; overdos ; oye ; panic ; parec ; pech
        suicidal_ideation	-9	pric ; privat ; program for ; pupil ; respit ; sab ni ; se nos ; seiz
        suicidal_ideation	-9	send me ; shadow ; shirt ; sinc lunch ; so thi ; squeez ; strok ; swing ; ten
        suicidal_ideation	-9	the ice ; the record ; the sam ; the stat ; thi year ; ticket ; tim he
        suicidal_ideation	-9	told us ; transport ; turn out ; ver a ; we are ; y teng ; yel ; yo sol
        suicidal_ideation	-9	~see ; ~thought
        suicidal_ideation	-10	0 at ; 0 month ; a cal ; abril ; acros from ; ate ; attack ; bang ; bird
        suicidal_ideation	-10	bright ; cam to ; candl ; card in ; coffe ; crawl ; dejarl ; deploy
        suicidal_ideation	-10	detox and ; en mi ; eye ; favorit ; feel fin ; fel off ; fight ; gam ; hacen
        suicidal_ideation	-10	hav you ; i hear ; i work ; in colleg ; in our ; jueg ; kitchen ; last dos
        suicidal_ideation	-10	licens ; link ; liv room ; my rib ; my teeth ; nail ; neith ; noth lik
        suicidal_ideation	-10	now the ; oig ; otherwis ; outpatient ; physician ; plac and ; play the
        suicidal_ideation	-10	ppo ; prefer ; pueden ; puls ; res ; result ; smal ; spoon ; stepdad
        suicidal_ideation	-10	supervis ; sweat ; terapi ; thank god ; the board ; throw up ; to work ; tow
        suicidal_ideation	-10	tratamient ; until my ; vitamin ; we liv ; without it ; work for ; y de
        suicidal_ideation	-10	~doctor ; ~dts
        suicidal_ideation	-11	army ; at your ; boyfriend ; breastbon ; cay ; color ; day aft ; elbow
        suicidal_ideation	-11	en su ; entonc ; field ; flu ; grp ; ha ; ham ; her with ; if we ; jerk
        suicidal_ideation	-11	la coc ; local ; medi cal ; mi yern ; my chest ; oclock ; of an ; onlin
        suicidal_ideation	-11	orient ; out loud ; outreach ; residential in ; rm ; so he ; sob liv ; somo
        suicidal_ideation	-11	sí quier ; t ; tea ; than my ; the third ; trabaj ; want him ; what do
        suicidal_ideation	-11	what kind ; when he ; worri ; y se ; ~overdos
        suicidal_ideation	-12	a phon ; and do ; and would ; back in ; bedroom ; cam off ; cok with ; do a
        suicidal_ideation	-12	dos mes ; driv a ; embaraz ; ems ; fork ; front desk ; gas station ; hac un
        suicidal_ideation	-12	i left ; its my ; lik somebody ; lvn ; me if ; naloxon ; nervou ; no ~etoh
        suicidal_ideation	-12	nuestr ; por un ; prison ; ran out ; rul ; scal ; shak the ; snow ; soak
        suicidal_ideation	-12	spray ; straw ; the kitchen ; to stop ; want 0 ; wil cal ; woman ; yo me
        suicidal_ideation	-12	~si/hi
        suicidal_ideation	-13	addiction ; all over ; ambulatori ; ano pas ; back with ; becaus the
        suicidal_ideation	-13	befor that ; can get ; cow ; da ; email ; fly ; hang up ; has nev ; heal
        suicidal_ideation	-13	knock ; la cervez ; me my ; mensaj de ; mi tio ; mix ; music ; my old ; nieg
        suicidal_ideation	-13	possibl ; ris ; sei mes ; snor ; so we ; threat ; throw ; ton ; tongu
        suicidal_ideation	-13	use anyth ; wav ; we wer ; wev ; with you ; won ; y en ; yawn ; you hav
        suicidal_ideation	-14	a job ; a second ; and need ; approv ; band ; bathroom floor ; began ; bug
        suicidal_ideation	-14	death ; fev ; glad ; liv with ; recovery ; right now ; stab ; thre day
        suicidal_ideation	-14	treat ; y sali ; ~seizur
        suicidal_ideation	-15	befor my ; carpet ; corre ; i mis ; in septemb ; intensiv ; movi
        suicidal_ideation	-15	psychiatrist ; quier sal ; team ; to quit ; urgent ; visit ; wher do
        suicidal_ideation	-15	who doe
        suicidal_ideation	-16	chest ; dur ; ever sinc ; grit ; hit ; laundry ; pip ; saw ; stay with
        suicidal_ideation	-16	step down ; sx ; treatment ; ~detox ; ~stop
        suicidal_ideation	-17	all night ; bos ; but im ; clr said ; doctor ; for thirty ; friday and
        suicidal_ideation	-17	grey ; jaw ; lead ; neg ; party ; too much ; vend
        suicidal_ideation	-18	bak ; facility ; mov to ; my first ; sac ; skin ; swear ; we hav
        suicidal_ideation	-19	centr ; gray ; its 0 ; kil me ; monday and ; spel ; viv con
        suicidal_ideation	-20	allow ; rib ; w/d ; ~0
        suicidal_ideation	-21	can i ; clt ; machet ; toc ; tra
        suicidal_ideation	-23	uncl
        suicidal_ideation	-24	lip ; seizur
        suicidal_ideation	-25	ayud por ; fax
        suicidal_ideation	-26	se le
        suicidal_ideation	-27	town
        """
}
