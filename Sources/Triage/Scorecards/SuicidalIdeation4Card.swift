extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	-3	good morn ; gooseflesh ; got your ; gracia a ; granddad ; grip ; group
        suicidal_ideation	-3	had thought ; hadnt ; half the ; hand lik ; has an ; hav any ; hav no
        suicidal_ideation	-3	havent had ; havent slept ; heart attack ; heart going ; help and ; her arm
        suicidal_ideation	-3	her hand ; hes the ; him the ; hold music ; horari ; hormiga ; how the
        suicidal_ideation	-3	husband has ; hygienist ; i do ; i stood ; i writ ; iban ; id com ; id think
        suicidal_ideation	-3	im cal ; in jan ; inhal ; intent quit ; it cost ; its been ; its her ; jubil
        suicidal_ideation	-3	jur ; just stop ; kept the ; kick heroin ; kil for ; know about ; la fil
        suicidal_ideation	-3	la primer ; ladi ; lady at ; last beer ; last used ; leak ; left hand
        suicidal_ideation	-3	liaison ; lif in ; lin cook ; list for ; liv her ; llev un ; long tim
        suicidal_ideation	-3	mad up ; mam tien ; me through ; me tien ; migrain ; mis the ; mitad ; mom in
        suicidal_ideation	-3	month pregnant ; mos ; my email ; my friend ; my new ; my tongu
        suicidal_ideation	-3	neighbor shak ; new job ; newborn ; night of ; no ~fum ; no ~me ; noon
        suicidal_ideation	-3	noth but ; now it ; numer de ; of cok ; of one ; of pt ; of someth ; of xanax
        suicidal_ideation	-3	off alcohol ; offic and ; on googl ; one els ; op only ; opening
        suicidal_ideation	-3	outpatient program ; overpas on ; paint the ; pamphlet ; papel y ; parej
        suicidal_ideation	-3	park and ; patch ; ped ; pen ; peopl to ; per no ; phon ring ; pillow ; pop
        suicidal_ideation	-3	popcorn ; por cristal ; por los ; pow ; preci ; prescrib ; primer vez ; prior
        suicidal_ideation	-3	professional ; que es ; que estoy ; quit a ; quit the ; ray ; read me
        suicidal_ideation	-3	reciben ; rescu ; ribbon ; roomat ; roommat is ; roost ; root ; rug out
        suicidal_ideation	-3	said shed ; saturday and ; say i ; screen ; season ; senorit ; seventeen
        suicidal_ideation	-3	shak ; signal ; sit for ; six ; siz of ; sleep ther ; so ive ; sobrin
        suicidal_ideation	-3	social ; solt ; stay and ; sternum ; stop the ; studi ; stupid ; suicidal ten
        suicidal_ideation	-3	support ; taco ; tagalog ; tant ; taught me ; tel us ; temblor ; ten minut
        suicidal_ideation	-3	teng mied ; the flu ; the fourth ; the inpatient ; the moon ; the nam
        suicidal_ideation	-3	the past ; the telephon ; the wrong ; therapist ; tid x ; tijuan ; tim ever
        suicidal_ideation	-3	to every ; to rehab ; to you ; tom y ; torranc ; trap ; tre ano ; trip
        suicidal_ideation	-3	twenti ; two hundr ; un pastor ; una cas ; up sinc ; use every ; vamo
        suicidal_ideation	-3	vendi la ; visita ; voc ; warranty ; was nin ; was suicidal ; watch him
        suicidal_ideation	-3	we shar ; wed ; wed in ; wed lik ; weekend and ; weeknight ; what that
        suicidal_ideation	-3	whatev ; when we ; whil ; wil look ; with sist ; work 0 ; work day ; work is
        suicidal_ideation	-3	would he ; y ahor ; y fum ; y por ; y uno ; ya regal ; year at ; year clean
        suicidal_ideation	-3	year honest ; year i ; you hir ; you that ; your build ; your residential
        suicidal_ideation	-3	your websit ; zer ; ~help ; ~or ; ~seiz ; ~think ; ~who
        suicidal_ideation	-4	0 @ ; 0 out ; 0 pm ; @ ; a cho ; a fit ; a judg ; a lad ; a liv ; a month
        suicidal_ideation	-4	a park ; a sus ; about eight ; about every ; about your ; ad ; admission
        suicidal_ideation	-4	ahij ; al termin ; alcohol no ; ambulanci ; amor ; and did ; and eat
        suicidal_ideation	-4	and one ; and stil ; ano y ; anxiety ; are straight ; arm is ; arn ; arn y
        suicidal_ideation	-4	atienden ; attendanc ; baby in ; bakersfield ; basical ; basil ; basil plant
        suicidal_ideation	-4	batch ; be for ; bear ; becaus its ; becaus of ; becom ; been love ; befor 0
        suicidal_ideation	-4	begin ; behalf ; behind ; bishop ; blu shield ; bolt ; bomb ; bot tod
        suicidal_ideation	-4	breath and ; brok my ; broken ; brought hom ; buz ; by midnight ; by myself
        suicidal_ideation	-4	cak ; cal at ; cal stat ; can pay ; can she ; can someon ; cant get
        suicidal_ideation	-4	cant sleep ; casin ; charg rn ; child ; clas ; clean from ; clean off ; clerk
        suicidal_ideation	-4	clr has ; com diez ; com hom ; concert ; couldnt ; count nev ; country
        suicidal_ideation	-4	coupl next ; cousin ; crack in ; cran ; crazy ; cristal y ; cruis ; cuant sal
        suicidal_ideation	-4	cuchar ; dan ; day all ; day plac ; day with ; de ener ; de intern ; deacon
        suicidal_ideation	-4	del arn ; delirium tremen ; dem ; deni ~si/hi ; dent ; dental ; describ
        suicidal_ideation	-4	detox thi ; devolv ; dia sin ; diabet ; die i ; die until ; dim ; din ; dmv
        suicidal_ideation	-4	do meth ; do peopl ; doc ; doing wel ; don it ; donat ; drench ; drink or
        suicidal_ideation	-4	drip ; due in ; duelen ; dv ; earn ; eight day ; el pap ; el part ; el vest
        suicidal_ideation	-4	elephant ; ell est ; en los ; enrollment ; eso ; estan ; etoh no ; even notic
        suicidal_ideation	-4	everyon was ; exp ; farmaci ; feel normal ; find a ; fingernail ; first week
        suicidal_ideation	-4	fix that ; follow up ; for $ ; forklift ; form ~client ; form ~pt
        suicidal_ideation	-4	front door ; fuimo ; gig ; giggl ; girl in ; grandfath ; gras ; grew up ; gri
        suicidal_ideation	-4	grow ; gum ; guy who ; h ; hac com ; hac con ; hac uno ; had been ; had som
        suicidal_ideation	-4	hag al ; half ; happy ; harnes on ; hasnt had ; hast las ; he drop ; hear my
        suicidal_ideation	-4	hig ; hij and ; hij est ; his fac ; his own ; history ; host ; hot ; hous for
        suicidal_ideation	-4	how fast ; hub ; huel ; husband and ; i am ; i complet ; i nev ; i pay
        suicidal_ideation	-4	i see ; i snort ; i spend ; id nev ; im lik ; im the ; im und ; in law
        suicidal_ideation	-4	in outpatient ; in recovery ; in stat ; in troubl ; inpatient program
        suicidal_ideation	-4	intensiv outpatient ; is kil ; is outsid ; isnt leav ; it feel ; it or
        suicidal_ideation	-4	it turn ; its heroin ; its meth ; jam ; january ; job at ; juic ; knuckl
        suicidal_ideation	-4	la botel ; la cort ; la maestr ; la tard ; lancast ; las sei ; lcsw ; le doy
        suicidal_ideation	-4	le ech ; le hac ; learn ; legal ; lik som ; lik that ; lik to ; liv on
        suicidal_ideation	-4	llav con ; lm ; lot of ; lu ; lun y ; lunch with ; lung ; magandang ; mak me
        suicidal_ideation	-4	mat a ; md ; me cuid ; me lo ; me pas ; meth in ; mi ahij ; mi parej
        suicidal_ideation	-4	mi prim ; mi trabaj ; michoacan ; microwav ; mid ; miercol ; min with
        suicidal_ideation	-4	minivan ; month ago ; mor of ; moth i ; mov her ; msw ; mural ; my eye
        suicidal_ideation	-4	my psychiatrist ; my rid ; my roommat ; nad ni ; nam or ; negr ; neur
        suicidal_ideation	-4	nev don ; nl ; no etoh ; no fit ; no sab ; no ~fev ; nod off ; noon and
        suicidal_ideation	-4	now 0 ; now my ; nurs ; nuy ; od 0 ; of current ; of every ; of that
        suicidal_ideation	-4	off heroin ; ok ; on fil ; on sit ; one with ; only on ; or anyth ; or no
        suicidal_ideation	-4	overnight ; own the ; password to ; patient with ; perfect ; phon yesterday
        suicidal_ideation	-4	php ; plant was ; pm ; poor basil ; por dond ; porch ; pregnant and ; prescot
        suicidal_ideation	-4	prim se ; primer ; problem ; proces ; produc ; proof ; provid ; pt is ; pued
        suicidal_ideation	-4	pued dej ; purchas ; puzzl ; quien dej ; quier est ; quier par ; quis quit
        suicidal_ideation	-4	radi ; ramp ; recib ; regres ; rep for ; residential and ; resolv ; restroom
        suicidal_ideation	-4	rigid ; rxd ; sab en ; sad ; said my ; sam ; say not ; scan ; scar to
        suicidal_ideation	-4	schedul ; scor ; scout ; se pas ; se sali ; segur ni ; senor que ; sent to
        suicidal_ideation	-4	sepulved overpas ; serious ; serv ; shar ; sharp ; she a ; she cant ; she lik
        suicidal_ideation	-4	she out ; she see ; she tak ; she took ; shield ; should i ; si hay
        suicidal_ideation	-4	sign off ; sillon ; sinc that ; ski ; sleep it ; sleep ok ; smokin ; sneez
        suicidal_ideation	-4	so far ; softbal ; softwar ; somebody at ; somebody in ; somewher with
        suicidal_ideation	-4	son has ; son is ; son on ; south ; stabl ; start as ; station ; stepfath
        suicidal_ideation	-4	swat ; sweaty ; sz ; tambien ; tap off ; teenag ; tempran ; teng una ; tenth
        suicidal_ideation	-4	than go ; than the ; that my ; that poor ; that when ; the air ; the army
        suicidal_ideation	-4	the cocain ; the dock ; the driveway ; the dts ; the hors ; the new
        suicidal_ideation	-4	the oven ; the sepulved ; the sign ; the study ; the warehous ; the zoo
        suicidal_ideation	-4	them and ; then for ; ther been ; they said ; third ; thre evening
        suicidal_ideation	-4	thre month ; thre of ; tir iron ; to get ; to row ; to speak ; to turn
        suicidal_ideation	-4	to walk ; to zer ; took someth ; tooth ; tra un ; traig ; tre dia ; tremen
        suicidal_ideation	-4	tremulou ; tri it ; turn 0 ; twelv ; twin ; tx ; una hor ; up 0 ; upset
        suicidal_ideation	-4	us on ; usad ; vacuum ; van nuy ; varia ; veng ; viern y ; viv en ; voic say
        suicidal_ideation	-4	volunte ; vomit ; voy al ; warehous ; what can ; what now ; whatsap ; wheel i
        suicidal_ideation	-4	whil i ; who i ; who nin ; wil driv ; wil pay ; wil try ; wing ; with parent
        suicidal_ideation	-4	with som ; with us ; wiv ; wk for ; wont go ; would lov ; y nad ; y otr
        suicidal_ideation	-4	year back ; you get ; you in ; you need ; you see ; your plac ; your program
        suicidal_ideation	-4	youv got ; ~die ; ~fev ; ~harm ; ~hear ; ~narcan ; ~no ~thought
        suicidal_ideation	-4	~residential ; ~withdrawal
        suicidal_ideation	-5	+ cok ; 0 hes ; 0 now ; 0 with ; a beer ; a friend ; a funny ; a report
        suicidal_ideation	-5	a residential ; a seizur ; a ~seizur ; acuerd ; agar ; agency ; ahead of
        suicidal_ideation	-5	ahor ; ai ; along and ; alumini ; alzheim ; amaneci ; and havent ; and he
        suicidal_ideation	-5	and if ; and liv ; and my ; and our ; and say ; and sleep ; any day ; apena
        suicidal_ideation	-5	arent ther ; armpit ; arriv ; as wel ; ask to ; at a ; at one ; at our
        suicidal_ideation	-5	at two ; aunqu ; awful ; ayud a ; ba ; barbecu ; be ~alon ; been clean
        suicidal_ideation	-5	been lik ; been to ; befor and ; bp ; bread ; breakfast ; bring ; busines
        suicidal_ideation	-5	but hes ; but id ; caller ; can we ; cant hold ; cat cam ; caught ; cel
        suicidal_ideation	-5	channel ; cinc dia ; clammy ; clr ask ; com from ; cough ; count the
        suicidal_ideation	-5	coworker ; cristal en ; crowd ; cubr ; custom ; d/c today ; day by ; day off
        suicidal_ideation	-5	dcf ; dec ; dedo ; delirium ; deliver ; deni ~etoh ; deni ~si ; despert y
        suicidal_ideation	-5	dial ; diet ; dio una ; dos of ; down my ; down with ; drywal ; dur the
        suicidal_ideation	-5	duty ; dying to ; els can ; elsewher ; enfermer ; english ; escond
        suicidal_ideation	-5	everyon went ; ex is ; f crack ; fellow ; fent in ; fin and ; find out
        suicidal_ideation	-5	finger ; flew ; flood ; fml ; for herself ; from back ; fuer a ; gal ; gambl
        suicidal_ideation	-5	gasolin ; gatorad ; get my ; get out ; great ; hand are ; hand jump
        suicidal_ideation	-5	hand wont ; has 0 ; hav thre ; hay quien ; he start ; he took ; hes got ; hid
        suicidal_ideation	-5	his cousin ; his eye ; his whol ; hold his ; hour and ; hour of ; husband
        suicidal_ideation	-5	i buy ; i hat ; im sick ; in malibu ; in person ; is nam ; is now ; is your
        suicidal_ideation	-5	isnt ther ; it again ; it by ; it in ; it is ; it too ; itemiz ; its me ; jug
        suicidal_ideation	-5	just for ; kid 0 ; kitten ; la boc ; la cal ; la carcel ; la detox
        suicidal_ideation	-5	la iglesi ; la parroqui ; languag ; las de ; las tard ; last fal ; law
        suicidal_ideation	-5	le dieron ; lif back ; lik me ; llen de ; los de ; lov to ; lug ; marri
        suicidal_ideation	-5	me encontr ; me no ; me pus ; me senti ; me va ; me what ; medi ; medical
        suicidal_ideation	-5	mes en ; mg x ; mi cun ; mis a ; mis one ; molin ; moment ; month in ; moon
        suicidal_ideation	-5	morn and ; mtg ; muj ; murd ; my baby ; my bos ; my cousin ; my guy
        suicidal_ideation	-5	my landlord ; my lat ; my question ; nad de ; narcan ; nev in ; no w/d
        suicidal_ideation	-5	no ~opi ; no ~tom ; noth els ; of car ; off cok ; off for ; ojai ; okay
        suicidal_ideation	-5	on a ; one on ; open to ; opinion ; or is ; out 0 ; pan ; paramedic ; pel
        suicidal_ideation	-5	permis ; pick at ; pinch ; piz ; plac in ; play ; pto ; que ni ; que teng
        suicidal_ideation	-5	queremo ; quilt ; quit on ; radio ; re dtr ; recommend ; refer ; refrigerator
        suicidal_ideation	-5	residential program ; rm 0 ; room with ; rug ; rv ; s f ; se lo ; se quit
        suicidal_ideation	-5	security ; sinc thi ; sinc when ; sing ; singl dad ; sintoma ; skul
        suicidal_ideation	-5	sob from ; soc ; sof ; somebody els ; sometim ; somewher to ; spe on
        suicidal_ideation	-5	start with ; stepson ; stor ; street tak ; suggest ; suitcas ; system ; talk
        suicidal_ideation	-5	talk to ; teach ; tel myself ; tempor ; ten year ; terapeut ; termin me
        suicidal_ideation	-5	that isnt ; the back ; the corn ; the guy ; the laundry ; then it ; then the
        suicidal_ideation	-5	they gav ; threw up ; til he ; tir of ; to help ; to talk ; tomat ; took me
        suicidal_ideation	-5	tricar ; try again ; try to ; twenty six ; un grup ; un lug ; una convulsion
        suicidal_ideation	-5	until ive ; up his ; urgent car ; use in ; used ; ven ; vest azul ; violent
        suicidal_ideation	-5	vs ; wagon ; want group ; want in ; was in ; was told ; way too ; we cant
        suicidal_ideation	-5	we got ; we need ; we took ; web ; week sinc ; went down ; went out ; wet
        suicidal_ideation	-5	whit ; who handl ; wif drov ; wil tak ; wir ; with that ; witnes ; wkly
        suicidal_ideation	-5	wont wak ; work night ; would a ; y todavi ; your card ; your detox ; ~chest
        suicidal_ideation	-5	~dan ; ~gon ; ~he ; ~hospital ; ~me ~off ; ~si no ; ~what ; ~when ; él dic
        suicidal_ideation	-6	+ meth ; 0 he ; 0 last ; 0 that ; 0 way ; a bar ; a pap ; a patient ; a sob
        suicidal_ideation	-6	a woman ; abog ; about that ; add ; advic ; aft her ; aint ; airlin ; angel
        suicidal_ideation	-6	anniversary ; ant ; aseguranz ; attach ; back of ; been off ; believ it
        suicidal_ideation	-6	bicycl ; boc ; bring up ; built ; cal a ; cal and ; cam up ; can com
        suicidal_ideation	-6	cant breath ; carcel ; cart de ; cas plan ; caus ; cho ; click ; coach littl
        suicidal_ideation	-6	cold on ; com aft ; com se ; convuls ; cop ; copay ; could someon ; coverag
        suicidal_ideation	-6	current ; custodian ; cut off ; deal ; died ; direct ; doing it ; dream ; dri
        suicidal_ideation	-6	duel ; el alcohol ; el corazon ; el de ; enrol ; equip ; es de ; es el ; eve
        suicidal_ideation	-6	even program ; feel ok ; fel ; fiesta ; finish a ; for cok ; for help
        suicidal_ideation	-6	for self ; foreman ; forgot ; fuman ; garag aft ; get int ; get through
        suicidal_ideation	-6	ghost ; go from ; gradu ; grand mal ; grief ; had two ; he need ; help by
        suicidal_ideation	-6	her back ; her off ; hes nev ; high on ; his broth ; how do ; hr 0 ; i lik
        suicidal_ideation	-6	i los ; i run ; i tak ; im ~not ; in any ; in aug ; in from ; in hand ; ingl
        suicidal_ideation	-6	insuranc card ; intern en ; ir a ; ive nev ; jal ; july 0 ; kais ; knew
        suicidal_ideation	-6	knit ; know i ; ko ; la cocain ; la esquin ; labio ; las 0 ; last day
        suicidal_ideation	-6	left sid ; lost my ; me duel ; me when ; merc ; meth on ; month and ; mor on
        suicidal_ideation	-6	my breastbon ; my counselor ; my nam ; nadi mas ; nam is ; night at
        suicidal_ideation	-6	no coverag ; non ; non sinc ; not a ; nov ; novent dia ; now no ; nunc he
        suicidal_ideation	-6	off it ; off xanax ; on own ; onc in ; one was ; oper ; our hous ; p /
        suicidal_ideation	-6	pacient ; pap ; park lot ; per el ; per me ; physical ; plum ; position
        suicidal_ideation	-6	possession ; pretend ; pued llev ; qued a ; recet ; regres a ; retir and
        suicidal_ideation	-6	sam night ; sampl ; sel ; she need ; si falt ; sid door ; sinc breakfast
        suicidal_ideation	-6	sit and ; six week ; solter ; somewher ; spanish ; speak ; spider ; statement
        suicidal_ideation	-6	stop and ; subpoen ; term ; the bakery ; the detox ; the fir ; the left
        suicidal_ideation	-6	the porch ; the sherif ; the win ; then my ; therapy ; thread ; thru the
        suicidal_ideation	-6	to feel ; to giv ; todavi ; tom en ; tour ; trabaj en ; tremor ; turkey
        suicidal_ideation	-6	twelv week ; two month ; used to ; vaca ; want help ; was my ; we go ; we had
        suicidal_ideation	-6	wel ; went in ; when my ; wif want ; work as ; wrong # ; y 0 ; ~been
        suicidal_ideation	-6	~client ; ~cp ; ~not ~suicidal ; ~sinc ; ~sz ; ~temblor ; ~thought ~of
        suicidal_ideation	-7	0 dia ; 0 meth ; 0 need ; 0 want ; a blu ; a counselor ; a dog ; a dorm
        suicidal_ideation	-7	a hospital ; a pharmacist ; a un ; about 0 ; accept ; amt ; and id ; and lost
        suicidal_ideation	-7	and want ; and we ; anthem ; app ; asham ; ataqu ; attorney ; been at
        suicidal_ideation	-7	been sob ; beer at ; birthday and ; bldg ; blu cros ; bounc ; braz ; bus stop
        suicidal_ideation	-7	busc un ; button ; cabin ; center ; cerc ; chew ; cinc ; cocin ; community
        suicidal_ideation	-7	complaint ; complet ; con quien ; condition ; corn ; could i ; counsel ; d 0
        suicidal_ideation	-7	deliv ; dementi ; desd entonc ; desintoxic ; dia en ; difunt ; dont even
        suicidal_ideation	-7	drew ; drool ; el doctor ; en eso ; epilepsy ; esquin ; everywher ; fail
        suicidal_ideation	-7	fam ; fist ; for alcohol ; for cocain ; from you ; from your ; ful of ; golf
        suicidal_ideation	-7	got his ; grandm ; group for ; habl ; hav nev ; hav two ; he quit ; health
        suicidal_ideation	-7	hear the ; hear voic ; heart is ; help with ; hes stil ; him up ; hospital
        suicidal_ideation	-7	how doe ; husband is ; i bring ; i clean ; i grew ; i notic ; i rent ; i saw
        suicidal_ideation	-7	i send ; ice cream ; im her ; im in ; in room ; is a ; it as ; job and
        suicidal_ideation	-7	just a ; keyboard ; la de ; la sal ; las manana ; ld 0 ; leav my ; left arm
        suicidal_ideation	-7	lent ; let him ; let say ; lock in ; map ; me about ; me da ; mol + ; monitor
        suicidal_ideation	-7	muer de ; my favorit ; my grandmoth ; my key ; my nos ; neurologist ; nev had
        suicidal_ideation	-7	nev used ; nicotin ; now a ; off a ; off of ; or not ; over a ; over my
        suicidal_ideation	-7	overpas and ; papa ; parad ; per se ; plac with ; podcast ; pref ; puest
        suicidal_ideation	-7	quinceaner ; referral ; relativ ; rent a ; ring me ; rodil ; run a ; sant
        suicidal_ideation	-7	say no ; school and ; seek ; self pay ; sinc about ; sinc feb ; sleep on
        suicidal_ideation	-7	slept ; spous ; start dat ; steady ; stif ; stranger ; stretch ; tak it
        suicidal_ideation	-7	teng dos ; termin ; test ; the pharmacy ; the plan ; the room ; the school
        suicidal_ideation	-7	the til ; the yard ; thi for ; thing in ; ties ; tio ; to mov ; toddl
        suicidal_ideation	-7	touch a ; trai ; und a ; und my ; until i ; up blood ; usa ; virtual
        suicidal_ideation	-7	week at ; what would ; who do ; with din ; women ; work at ; work the ; y con
        suicidal_ideation	-7	y quier ; yo tambien ; zoo ; ~convulsion ; ~etoh / ; ~iop
        suicidal_ideation	-8	% ; 0 % ; 0 in ; 0 or ; a new ; a pian ; a program ; absces ; absenc
        suicidal_ideation	-8	and sinc ; at all ; background ; bakery ; battery ; becaus he ; can somebody
        suicidal_ideation	-8	carri ; clinical ; clr on ; con usted ; confirm ; cpap ; cuant cuest ; cun
        suicidal_ideation	-8	dang ; de desintoxicacion ; desd anoch ; discus ; dolor ; est hor ; exam
        suicidal_ideation	-8	flight ; golp ; gust ; hablan ; he cant ; hour a ; iglesi ; is not ; just got
        suicidal_ideation	-8	just need ; just the ; l arm ; la desintoxicacion ; last spr ; last year
        suicidal_ideation	-8	leagu ; left in ; licenci ; los zapato ; lost ; manana ; me gust ; meet ; men
        suicidal_ideation	-8	mgmt ; mi segur ; mi suegr ; must ; my girlfriend ; my hous ; my insuranc
        suicidal_ideation	-8	my left ; my second ; narcan x ; no alcohol ; no despiert ; no detail ; no sx
        suicidal_ideation	-8	no tom ; no ~sz ; nod ; ob ; ofc ; our fami ; parroqui ; personal ; platic
        suicidal_ideation	-8	por el ; porqu se ; practicum ; quit drink ; rattl ; remot ; return to ; ronc
        suicidal_ideation	-8	rough ; say for ; say my ; scream ; se llam ; se meti ; see thing ; semest
        suicidal_ideation	-8	shop ; sobredosi ; start thi ; tamal ; temp ; teng segur ; the clinic
        suicidal_ideation	-8	the er ; theat ; thre and ; tiend ; to reach ; to someon ; trabaj de ; trembl
        suicidal_ideation	-8	union ; vez que ; visitor ; want someth ; was one ; we do ; what left
        suicidal_ideation	-8	what next ; whenev ; wher you ; wif has ; with noth ; y par ; y un ; you cal
        suicidal_ideation	-8	zip ; ~de ; ~had ; ~use
        suicidal_ideation	-9	0 / ; 0 week ; a clas ; a girl ; a jok ; aa ; aceptan ; alg ; and can
        suicidal_ideation	-9	and is ; and two ; and what ; ask abt ; befor it ; behind me ; bunk ; by 0
        suicidal_ideation	-9	cond ; confus ; copi ; cps ; custody ; day stay ; deer ; dejarl ; died of
        suicidal_ideation	-9	different ; director ; do you ; driveway ; el juez ; ello y ; employe ; en 0
        suicidal_ideation	-9	entr seman ; fee ; feel fin ; futbol ; glendal ; goat ; gotten ; grew ; gurgl
        suicidal_ideation	-9	help me ; hip ; hum ; icu ; in county ; in with ; internamient ; keep a
        suicidal_ideation	-9	knif ; lab ; littl leagu ; lo mism ; malibu ; me by ; me its ; mi cas
        suicidal_ideation	-9	middl of ; minut ; mow ; my uncl ; nam of ; no med ; nobody in ; oct ; oficin
        suicidal_ideation	-9	our street ; overdos ; oye ; panic ; parec ; pech ; pric ; privat
        suicidal_ideation	-9	program for ; pupil ; rain ; respit ; sab ni ; seiz ; send me ; shadow
        suicidal_ideation	-9	shirt ; sinc lunch ; so thi ; squeez ; strok ; swing ; ten ; the ice
        suicidal_ideation	-9	the record ; the stat ; thes day ; thi year ; ticket ; tim he ; told us
        suicidal_ideation	-9	transport ; turn out ; ver a ; we are ; y teng ; yel ; yo sol ; ~see
        suicidal_ideation	-9	~thought
        suicidal_ideation	-10	0 at ; 0 month ; a cal ; abril ; acros from ; ate ; attack ; bang
        suicidal_ideation	-10	becaus my ; bird ; bright ; cam to ; candl ; card in ; coffe ; crawl
        suicidal_ideation	-10	deploy ; detox and ; empez ; en mi ; eye ; favorit ; fel off ; feo ; gam
        suicidal_ideation	-10	hav you ; i hear ; i work ; in colleg ; in our ; jueg ; last dos ; licens
        suicidal_ideation	-10	link ; liv room ; my rib ; my teeth ; nail ; neith ; noth lik ; now the
        suicidal_ideation	-10	numer ; oig ; otherwis ; outpatient ; physician ; plac and ; play the ; ppo
        suicidal_ideation	-10	pueden ; puls ; res ; result ; se nos ; smal ; spoon ; stepdad ; supervis
        suicidal_ideation	-10	sweat ; terapi ; thank god ; the board ; the sam ; throw up ; to work ; tow
        suicidal_ideation	-10	tratamient ; until my ; vitamin ; we liv ; without it ; work for ; y de
        suicidal_ideation	-10	y se ; ~doctor ; ~dts ; ~overdos
        suicidal_ideation	-11	army ; at your ; boyfriend ; breastbon ; cay ; color ; day aft ; elbow
        suicidal_ideation	-11	en su ; entonc ; field ; fight ; flu ; grp ; ha ; hacen ; ham ; her with
        suicidal_ideation	-11	if we ; jerk ; kitchen ; la coc ; local ; medi cal ; mensaj de ; mi yern
        suicidal_ideation	-11	my chest ; my grandm ; oclock ; of an ; onlin ; orient ; out loud ; outreach
        suicidal_ideation	-11	prefer ; residential in ; rm ; so he ; sob liv ; somo ; sí quier ; t ; tea
        suicidal_ideation	-11	than my ; the third ; trabaj ; want him ; what do ; what kind ; when he
        suicidal_ideation	-11	worri
        suicidal_ideation	-12	a phon ; and do ; and would ; back in ; bedroom ; cam off ; cok with ; do a
        suicidal_ideation	-12	dos mes ; driv a ; embaraz ; ems ; fork ; front desk ; gas station ; hac un
        suicidal_ideation	-12	i left ; its my ; lik somebody ; lvn ; me if ; naloxon ; nervou ; no ~etoh
        suicidal_ideation	-12	nuestr ; por un ; ran out ; rul ; scal ; shak the ; snow ; soak ; spray
        suicidal_ideation	-12	straw ; the kitchen ; to stop ; want 0 ; wil cal ; woman ; yo me ; ~si/hi
        suicidal_ideation	-13	addiction ; all over ; ambulatori ; ano pas ; back with ; bathroom floor
        suicidal_ideation	-13	becaus the ; befor that ; can get ; cow ; da ; death ; email ; fly ; hang up
        suicidal_ideation	-13	has nev ; heal ; knock ; la cervez ; me my ; mi tio ; mix ; music ; my old
        suicidal_ideation	-13	nieg ; possibl ; prison ; ris ; sei mes ; so we ; threat ; ton ; tongu
        suicidal_ideation	-13	use anyth ; wav ; we wer ; wev ; with you ; won ; y en ; yawn ; you hav
        suicidal_ideation	-14	a job ; a second ; and need ; approv ; band ; began ; bug ; fev ; glad
        suicidal_ideation	-14	liv with ; recovery ; right now ; stab ; thre day ; throw ; treat ; y sali
        suicidal_ideation	-14	~seizur
        suicidal_ideation	-15	befor my ; carpet ; corre ; i mis ; in septemb ; intensiv ; movi
        suicidal_ideation	-15	psychiatrist ; quier sal ; team ; to quit ; urgent ; visit ; wher do
        suicidal_ideation	-15	who doe
        suicidal_ideation	-16	chest ; dur ; ever sinc ; grit ; hit ; laundry ; lead ; stay with
        suicidal_ideation	-16	step down ; sx ; treatment ; ~detox ; ~stop
        suicidal_ideation	-17	all night ; bos ; but im ; clr said ; doctor ; for thirty ; friday and
        suicidal_ideation	-17	grey ; jaw ; neg ; party ; pip ; saw ; vend
        suicidal_ideation	-18	bak ; facility ; mov to ; my first ; sac ; skin ; swear ; too much ; we hav
        suicidal_ideation	-19	allow ; centr ; gray ; its 0 ; kil me ; monday and ; spel ; viv con
        suicidal_ideation	-20	rib ; w/d ; ~0
        suicidal_ideation	-21	can i ; clt ; machet ; toc ; tra
        suicidal_ideation	-23	snor ; uncl
        suicidal_ideation	-24	lip ; seizur
        suicidal_ideation	-25	ayud por ; fax
        suicidal_ideation	-26	se le
        suicidal_ideation	-27	town
        suicidal_ideation	-29	no ~si
        suicidal_ideation	-30	year ago
        """
}
