extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	2	desintoxicacion y ; desintoxicaron en ; detox del ; detox floor ; detox four
        residential	2	detox tmrw ; detox two ; detoxed in ; detoxed me ; diaria ; diaria desde
        residential	2	diario hace ; dias limpio ; dias me ; dias no ; dias por ; did ; did outpatient
        residential	2	did the ; diet ; discharge ; discretion ; diversion ; divorced ; do my
        residential	2	do residential ; do that ; do what ; doctor was ; does ; dog ; dog and ; doin
        residential	2	doing lines ; dollars a ; done being ; done the ; dont even ; dont stop ; dont touch
        residential	2	door ; dorm ; dormida ; dormirme ; dos veces ; down off ; dr ; drink three ; drinker
        residential	2	drinks at ; drinks on ; dry ; dry since ; dtr re ; duerme en ; duermo bien ; dui in
        residential	2	durmiendo ; each one ; early and ; eating ; ed sw ; edge ; edge of ; eightball every
        residential	2	either way ; el ; el dinero ; el foco ; el pasillo ; el programa ; el tusi
        residential	2	elephant ; eleven days ; eleven weeks ; eleven years ; em ; emergency ; emptied ; en
        residential	2	en abril ; en agosto ; en dos ; encampment ; encerrado ; encino ; ended in ; eng
        residential	2	entran ; entrar a ; entre a ; es que ; es todo ; ese ; eso fue ; eso pregunto
        residential	2	eso ya ; espera ; esposa él ; esta viendo ; estuve bien ; even like
        residential	2	evening classes ; evening iop ; every day ; every workday ; everybody on ; everyone
        residential	2	everyone in ; evicted ; eviction ; externa ; eyes ; f / ; f coke ; f completed
        residential	2	f kicked ; faa ; facility in ; familia ; family wants ; fast ; feeds ; feel human
        residential	2	feel like ; feels ; feet ; fell in ; fellow ; fent ; fent in ; fent no ; fent od
        residential	2	fentanyl ; fight ; finish a ; fired twice ; first form ; first offense ; five nights
        residential	2	five years ; flight ; flyer ; foam ; for client ; for crack ; for inpatient
        residential	2	for nephew ; for pt ; for residential ; for six ; for sixty ; for three ; for you
        residential	2	found out ; four nights ; fri ; friday ; friday and ; friday nights ; fridays with
        residential	2	friend from ; friendly ; friends ; from church ; from fresno ; from there
        residential	2	from vodka ; from work ; ft ; fuma cristal ; fumando cristal ; fumo cristal ; funny
        residential	2	g a ; gatorade ; gave her ; get drunk ; get paid ; gf is ; gf wants ; girls ; given
        residential	2	giving ; glue ; go right ; go somewhere ; go through ; gone 0 ; good job ; got home
        residential	2	got out ; gotten ; grad student ; gramo ; grandmother ; great ; grown man ; guest
        residential	2	guest room ; guitar ; guitar and ; guy again ; h / ; h in ; habit ; hablan ; had it
        residential	2	han arrestado ; handed ; happens if ; has 0 ; has my ; have had ; have room
        residential	2	have since ; have some ; have time ; havent drank ; having ; having a ; hay lugar
        residential	2	hay nadie ; hazelden in ; he came ; he choked ; he gets ; he had ; he keeps
        residential	2	he knows ; he lets ; he says ; he sleeps ; he snorts ; he takes ; he would ; healed
        residential	2	hear them ; hearing ; heart ; hello from ; help before ; her aunt ; her brother
        residential	2	her job ; her mother ; her place ; her she ; her shoes ; here its ; hermano no
        residential	2	hermano se ; hers ; herself ; hes going ; hes lost ; hes scared ; hidden ; hiding it
        residential	2	high ; higher level ; hija ; hija 0 ; hija llama ; hijo 0 ; hijo de ; him back
        residential	2	him seen ; his bed ; his hand ; his kids ; his lawyer ; his little ; his office
        residential	2	hit the ; hizo ; hogar ; hombre ; home and ; home in ; home is ; honest ; hosp 0
        residential	2	hosp d/c ; hosp sw ; hospital kept ; hospital let ; house smokes ; house so
        residential	2	how far ; how fast ; hr ago ; huffs ; husb wife ; hx given ; i ask ; i asked ; i be
        residential	2	i blow ; i bring ; i clean ; i end ; i haul ; i held ; i hit ; i live ; i mean
        residential	2	i snort ; i start ; i sweated ; i told ; i use ; i wanna ; i would ; ice 0 ; id have
        residential	2	idea ; ideas ; ido a ; if somebody ; igual ; im already ; im asking ; im finishing
        residential	2	im free ; im sleeping ; im smoking ; im sweating ; im taking ; im thinking ; imodium
        residential	2	in ; in before ; in encino ; in evening ; in front ; in jail ; in law ; in nov
        residential	2	in patient ; in place ; in prescott ; in that ; in their ; in this ; in w ; info cb
        residential	2	information ; inhalants ; inj ; injecting ; injects meth ; inpatient or
        residential	2	inpatient the ; inpt tx ; inquiring ; internado ; inyecta ; inyecto cristal ; iop 0
        residential	2	iop at ; iop therapist ; iop was ; is a ; is about ; is and ; is done ; is free
        residential	2	is locked ; is nothing ; is one ; is our ; is safe ; it 0 ; it anymore ; it began
        residential	2	it cocaine ; it daily ; it does ; it four ; it i ; it too ; its friday ; its not
        residential	2	its on ; iv meth ; ivdu ; ivdu meth ; ive done ; ive lost ; ive slept ; jail reentry
        residential	2	jail rn ; job at ; joints ; joke ; judge ; july ; july and ; june and ; juntos
        residential	2	just leave ; keep him ; keep reading ; ketamine about ; ketamine daily
        residential	2	ketamine every ; kicked in ; kicked it ; kicking ; kids and ; kids to ; killing me
        residential	2	kitchen at ; knife ; know and ; know how ; know where ; la calle ; la coca
        residential	2	la corte ; la desintoxicacion ; la heroina ; la hija ; la licencia ; la ultima
        residential	2	la ~coca ; lake ; lancaster ; las dos ; last drink ; last fall ; last night
        residential	2	last of ; laughing ; laughs ; law school ; le dio ; lease ; leave so ; leave with
        residential	2	leaves ; left res ; lets ; librium ; licencia ; license ; life insurance ; like
        residential	2	like it ; like you ; likes ; lil bro ; limit ; linen ; list ; list for ; literally
        residential	2	live for ; live there ; lives ; lives at ; llevo el ; lo cubre ; load ; loc ; loco
        residential	2	long and ; long its ; long she ; longer ; longest ; look at ; looks ; looks like
        residential	2	los ; los brazos ; los noventa ; los quince ; losing his ; lost cdl ; lost his
        residential	2	lot after ; lot before ; lovely ; luego les ; lugar donde ; lugar para ; lunes
        residential	2	m day ; m in ; m meth ; m pcp ; m self ; making ; male ; male 0 ; man in ; manager
        residential	2	mano ; marriage and ; marriages ; martes y ; marzo y ; mas de ; mas eso ; matar
        residential	2	may meth ; maybe 0 ; mayo ya ; me back ; me desintoxicaron ; me down ; me doy
        residential	2	me every ; me hablan ; me its ; me my ; me not ; me pasaron ; me see ; me sirvio
        residential	2	me so ; me tuvieron ; me up ; med ; medio ano ; meds and ; mesa ; mete ; meth a
        residential	2	meth again ; meth all ; meth has ; meth iv ; meth qod ; metiendo ; meto ; mg daily
        residential	2	mi carnal ; mi carro ; mi casa ; mi cunado ; mi novia ; mi papa ; mi suegra
        residential	2	mid call ; mis ; mis ninas ; mis primos ; mismo en ; missed my ; mo ago ; mo sober
        residential	2	mom couch ; mom my ; mom re ; mom who ; mon ; monday ; money ; month at ; month of
        residential	2	month residential ; months ; months at ; months residential ; mortgage ; most days
        residential	2	most nights ; motel on ; mother 0 ; mother seeking ; mother son ; move ; move in
        residential	2	much for ; mujer ; mujer 0 ; my aunt ; my elbow ; my foot ; my girl ; my group
        residential	2	my hand ; my hands ; my jaw ; my keys ; my kids ; my liver ; my marriage ; my meds
        residential	2	my mind ; my old ; my other ; my outpatient ; my roommate ; my second ; my sister
        residential	2	my thirties ; my way ; my ~nephew ; n k ; name only ; names ; need out ; need to
        residential	2	needles ; needs bed ; needs inpt ; never got ; never stopped ; never told
        residential	2	next thing ; ni como ; nice people ; night for ; night it ; nightly since ; nights
        residential	2	nights in ; nights out ; no days ; no dormirme ; no i ; no no ; no paro ; no pnc
        residential	2	no program ; no safety ; no shakes ; no treatment ; no ~fever ; no ~resi ; no ~sz
        residential	2	nobody at ; nobody uses ; noches ; nomas que ; none ; nonstop ; nonstop since
        residential	2	nos va ; not given ; not looking ; not me ; not suicidal ; nothing but ; noventa
        residential	2	noventa dias ; novio ; now ; now im ; now the ; numb and ; numbers ; nunca he
        residential	2	nursing board ; o mas ; ocho anos ; ods ; of ; of both ; of cocaine ; of coke
        residential	2	of county ; of crack ; of g ; of ideas ; of iop ; of last ; of myself ; of phone
        residential	2	of program ; of rehab ; of sick ; of something ; of speed ; of this ; of wine
        residential	2	of your ; off dope ; off everything ; off fentanyl ; off for ; off from ; off last
        residential	2	off like ; off on ; off street ; offered ; offering ; officer says ; offices ; oiga
        residential	2	ok ; on and ; on blow ; on line ; on sepulveda ; once im ; once in ; once more
        residential	2	one eye ; one left ; one thing ; only a ; only coke ; opioides ; or so ; or three
        residential	2	other ; other 0 ; other facility ; other night ; other room ; ought ; our apartment
        residential	2	our daughter ; out after ; out friday ; out n ; out since ; out thurs ; out tmrw
        residential	2	out tomorrow ; outpatient clinic ; outpatient isnt ; outpatient was ; outpt
        residential	2	outpt x ; oven ; over at ; over on ; overdosed ; owed ; own life ; paralegal nobody
        residential	2	paramedic ; pareja ; paro ; paro en ; part is ; part of ; part that ; partial
        residential	2	pasaron ; pasillo ; pass ; past a ; paycheck ; payday and ; pen in ; pension
        residential	2	people and ; people do ; people who ; per dad ; per gf ; per month ; percocets
        residential	2	perdi el ; perfect ; periodico ; pero en ; pero la ; perro ; personality ; picked up
        residential	2	pide algo ; pide cama ; pide que ; piedra casi ; pistol and ; pistola y ; place a
        residential	2	place and ; place for ; place of ; placement ; placement for ; plan ; plan after
        residential	2	planning ; pls ; plus ; plus a ; pnc ; po re ; point ; por ; por escrito ; por que
        residential	2	por semana ; por telefono ; pos ; ppo ; pregunta x ; pregunto si ; prescott
        residential	2	pretty much ; previo ; primo que ; primos ; program before ; program then
        residential	2	programa donde ; psych ; psychiatrist ; psychiatrist dr ; puede llevar ; pull
        residential	2	put away ; q sigue ; qd x ; que consume ; que entre ; que nos ; que quede ; que sea
        residential	2	que vende ; que voy ; queda ; queda con ; queman ; queremos ; quiero salir
        residential	2	quiero salirme ; quincena ; quisiera un ; quitaron a ; radiating ; raising him
        residential	2	rates ; raya ; re 0 ; re client ; reading this ; ready to ; recommends ; red
        residential	2	red line ; redid ; reentry ; reentry 0 ; refrigerator ; regardless ; regreso
        residential	2	rehab en ; rehab in ; rehabilitacion en ; released monday ; rents ; res ; reserve a
        residential	2	resid ; reside in ; residence ; residential or ; residential para ; residential side
        residential	2	residential this ; rest of ; result ; return ; reunification ; reyes ; ribs ; ride
        residential	2	rock ; rode ; room with ; roommates all ; rp is ; rv ; said dont ; said i ; said my
        residential	2	said this ; sale la ; salio de ; salio del ; salio el ; salirme de ; same thing
        residential	2	same wk ; san ; saturday and ; saw ; say for ; says ; says its ; says not
        residential	2	says outpatient ; says residential ; says talk ; says that ; says this ; school and
        residential	2	se desde ; se inyecta ; se mete ; se queda ; se quede ; see a ; see my ; see what
        residential	2	segui ; seguro se ; seis meses ; self m ; self pay ; sells out ; semana
        residential	2	semana desde ; semana y ; semanas de ; send me ; senior ; senior year ; senor pide
        residential	2	sense ; sepulveda ; set up ; seven ; seven days ; seven years ; shakes
        residential	2	shakes nothing ; share rooms ; shares ; she comes ; she is ; she lives ; shes
        residential	2	shes done ; shes my ; shes on ; shifts / ; shipping ; shoes ; shoot meth
        residential	2	shooting up ; shopping ; shopping around ; shower ; si a ; sick leave ; side ; siete
        residential	2	sign ; siguio ; sin alcohol ; sin nada ; since fri ; since july ; since june
        residential	2	since march ; since my ; since she ; sirvio ; sis ; sister is ; sister uses
        residential	2	six month ; six nights ; sixteen days ; skipping ; sleep ; sleep and ; sleep on
        residential	2	smiles ; smoke crack ; smoke crystal ; smokes crack ; smokin crack ; snort
        residential	2	snorting ; sober house ; social ; soft ; solo para ; some cocaine ; some weeks
        residential	2	somebody so ; someone who ; sometimes ; sometimes more ; somewhere with ; soon
        residential	2	sopa ; sorry if ; sound ; speed ; speed every ; spice every ; spot ; square
        residential	2	squeeze ; start dates ; start to ; station ; stay ; stay here ; staying at
        residential	2	staying in ; staying with ; stays with ; step ; sternum ; stick ; stopped
        residential	2	straight from ; straight home ; street ; street x ; stressed ; strong ; studio
        residential	2	suegra ; suero ; suicidal ; supportive ; sure what ; suspended ; svc ; sweated
        residential	2	swim ; switched ; sx no ; sí y ; t 0 ; tablet ; take a ; take her ; taking five
        residential	2	talking ; talking to ; tampoco ; tank ; taper at ; tax ; techo ; teeth gone
        residential	2	telephone ; ten days ; terapia ambulatoria ; termino el ; than the ; than they
        residential	2	that comes ; that part ; thatll ; thc and ; the arm ; the camera ; the coffee
        residential	2	the desk ; the easy ; the entire ; the guys ; the kitchen ; the lake ; the life
        residential	2	the living ; the longer ; the longest ; the medical ; the needle ; the other
        residential	2	the owner ; the past ; the percocets ; the picture ; the property ; the refrigerator
        residential	2	the second ; the shower ; the six ; the small ; the smoke ; the thermometer
        residential	2	the thirty ; the time ; the urologist ; the week ; the weekends ; the whole
        residential	2	the winter ; then another ; therapist 0 ; there ; there an ; there has ; there out
        residential	2	there was ; thermometer ; they asked ; they call ; they can ; they moved ; they want
        residential	2	theyll ; theyve ; thinking i ; third time ; this but ; this earth ; this is
        residential	2	this isnt ; this month ; this semester ; though ; threatening ; three at
        residential	2	three kids ; three years ; through a ; through an ; thru it ; thru the ; thruout
        residential	2	thu ; thursday night ; thursdays ; tiempo ; till ; time i ; time is ; time ive
        residential	2	times a ; times for ; tina and ; tmrw 0 ; to any ; to armpit ; to complete
        residential	2	to drink ; to face ; to group ; to her ; to my ; to not ; to po ; to stop
        residential	2	to sunday ; to two ; to whatever ; todavia no ; today he ; today im ; todos le
        residential	2	told her ; told my ; told the ; tomorrow and ; tomorrow is ; tonight and ; too
        residential	2	too and ; took the ; tooth ; toy ; trae un ; traia ; transfers ; transplant
        residential	2	tratamiento ; tratamiento y ; treated ; trees ; treinta dias ; tremors ; tres
        residential	2	tres anos ; tribal ; truck since ; trunk ; ts ; tuesdays ; turn ; tuvieron
        residential	2	twelve days ; twenty and ; twice in ; twice now ; twice today ; two marriages
        residential	2	two or ; two rounds ; two weeks ; tx for ; tyler ; type this ; ugly ; un doctor
        residential	2	un hombre ; un lugar ; un plan ; una convulsion ; under his ; union eap ; union says
        residential	2	unknown ; uno ; until ; up four ; up no ; up with ; urologist ; usa ; usar
        residential	2	use crack ; use crystal ; use on ; used ; used meth ; uses and ; uses meth ; using
        residential	2	using coke ; usually ; valor ; varios ; veces x ; vent ; verlo ; vet tech
        residential	2	viernes y ; violated ; virtual ; vise ; visits ; vitals ; vive with ; volvi a ; voy
        residential	2	vss ; w ; walked me ; walmart ; want help ; want him ; wants 0 ; wants higher
        residential	2	wants inpatient ; wants next ; wants options ; wants somewhere ; wants tx ; was ever
        residential	2	was nineteen ; was smoking ; was snorting ; was sunday ; was thirty ; was twelve
        residential	2	wasnt ; waste ; way home ; wdnt ; we are ; we bury ; we dont ; we tried ; we were
        residential	2	wedding and ; weds ; week off ; week three ; week with ; weekdays too ; weekends
        residential	2	weekends im ; weekends plus ; weekly motel ; weeks clean ; weeks in ; weight
        residential	2	went numb ; went to ; what comes ; what do ; what now ; what we ; what you
        residential	2	whatsoever ; when shes ; where the ; who is ; who or ; who says ; who still
        residential	2	who takes ; who wants ; whole ninety ; whole personality ; whos ; wife asks
        residential	2	wife drinks ; wife gone ; wife husb ; wife in ; wife re ; will call ; willing
        residential	2	wine and ; with crack ; with sister ; with sober ; without a ; wk ; wk after
        residential	2	wk wants ; wkdays ; wks ; wnts ; wont open ; word ; work knows ; workday ; worker
        residential	2	works at ; works pt ; would you ; wouldnt say ; wreck ; write my ; writing from
        residential	2	x 0 ; xmas ; y coca ; y dice ; y el ; y never ; y nunca ; y sabados ; y sali
        residential	2	y todos ; y un ; y yo ; ya sin ; ya trae ; years ; years ago ; years most
        residential	2	years never ; yendo ; yes im ; yest ; yest after ; yo ya ; you charge ; you do
        residential	2	you folks ; you live ; you take ; youngest ; your building ; your facility
        residential	2	your sixty ; yrs ; yrs of ; zoom ; ~0 ~x ; ~a ~la ; ~address ; ~admitted
        residential	2	~aftercare set ; ~ataque ; ~away ; ~be ~admitted ; ~cocaine ; ~comes ~next ; ~cost
        residential	2	~day and ; ~day ~inpt ; ~dog ; ~drinker ; ~drinks ; ~email ; ~email ~address ; ~etoh
        residential	2	~etoh / ; ~etoh no ; ~every ; ~every ~day ; ~fever ; ~for ~0 ; ~for ~the ; ~get
        residential	2	~gets ; ~go ; ~hang ~himself ; ~help ; ~in ; ~into ; ~is ; ~le ~da ; ~mother
        residential	2	~nephew ; ~next ; ~no ~tx ; ~no ~use ; ~on ; ~only ; ~opioides ; ~patron ; ~people
        residential	2	~pills ; ~place ; ~put ; ~regresan ; ~regresan ~a ; ~resi hx ; ~since ; ~six ; ~sz
        residential	2	~the ~0 ; ~there ; ~three ; ~tx hx ; ~un ; ~un ~ataque ; ~up ~for ; ~use ; ~voices
        residential	1	*backToUse.0:negated ; *ciwa.0 ; *detoxDone.0:historical
        residential	1	*detoxRequest.0:historical ; *detoxWord.0:historical ; *frequency.1:historical
        residential	1	*frequency.1:other_experiencer ; *hallucination.1 ; *hallucination.1:negated
        residential	1	*hallucination.1:possible ; *jobSeeker.9 ; *mandate.1:historical
        residential	1	*mandator.1:historical ; *organDamage.0:historical
        residential	1	*residentialRequest.0:historical ; *serviceQuestion.0 ; *sinceStopping.1
        residential	1	*treatmentNeed.0:historical ; *violence.0 ; / 0 ; 0 coke ; 0 crack ; 0 duerme
        residential	1	0 her ; 0 iv ; 0 lb ; 0 new ; 0 none ; 0 over ; 0 prescribers ; 0 widower ; 0 year
        residential	1	0 yrs ; a big ; a certificate ; a coke ; a cousin ; a drinker ; a fentanyl ; a high
        residential	1	a key ; a knife ; a la ; a marriage ; a matar ; a medically ; a ninety ; a plan
        residential	1	a poco ; a poder ; a private ; a ranch ; a sus ; a tent ; a third ; a typical
        residential	1	a uno ; a vivir ; a withdrawal ; about every ; about ten ; about two ; about your
        residential	1	aceptan mujeres ; across the ; addy ; admitted ; after that ; afuera ; again on
        residential	1	again tonight ; agarre ; ago for ; agreed to ; ahi ; ahi no ; ahora ; al
        residential	1	al programa ; all nite ; all spring ; all that ; already approved ; alta a ; alvarez
        residential	1	am no ; am still ; ambulatorio y ; amenazo ; amenazo con ; amiga ; an attorney
        residential	1	an email ; an overdose ; and are ; and coke ; and eating ; and eats ; and gets
        residential	1	and hasnt ; and let ; and put ; and sleep ; and sleeping ; and smoked ; and taking
        residential	1	and was ; and when ; ando buscando ; anger ; anos de ; anos ya ; antes de ; any beds
        residential	1	anyone who ; anything since ; apoya ; april and ; around ; around four ; arrests
        residential	1	as if ; as of ; asi nomas ; ask whats ; asked ; asking if ; asking me ; asks whether
        residential	1	asks who ; at ; at a ; at church ; at clinic ; at his ; at six ; at that ; attorney
        residential	1	aunt says ; az ; back ; back with ; bakery and ; ball of ; band ; barrier ; based
        residential	1	bc of ; be for ; be needing ; been couch ; been smokin ; been snorting
        residential	1	been talking ; beer at ; before 0 ; before dinner ; before group ; before theyll
        residential	1	began 0 ; behind it ; believes ; belt ; benzos ; best ; bichos ; bien ; binder
        residential	1	bipolar 0 ; bladder is ; bldg ; blood ; blow every ; bolsita ; both smoke ; bottle
        residential	1	bottom ; bought ; box cutter ; boyfriend sells ; brazo ; breathing ok ; bro ; buddy
        residential	1	bugs under ; bull ; bunk ; burning up ; bus station ; buscando ; but also ; but its
        residential	1	buying them ; by 0 ; by his ; by itself ; by wk ; c/o ; cada noche ; cada tercer
        residential	1	cai ; call is ; calls for ; came ; came in ; can barely ; can find ; can i
        residential	1	can keep ; can send ; canisters ; cant find ; cant get ; cant just ; cant know
        residential	1	cant miss ; cant say ; cant stand ; cant stop ; cant tell ; cardiologist says
        residential	1	carts ; cdl ; cdl and ; cell ; center ; chattering ; checked out ; chest is ; ciwa 0
        residential	1	clarito ; clases ; clean on ; client of ; clr wants ; clutching ; clutching his
        residential	1	coca diario ; cocaine a ; cocaine every ; codes ; coke after ; coke and ; coke its
        residential	1	coke last ; coke pretty ; coke two ; coke with ; colleagues ; come out ; como un
        residential	1	compadres ; comparing ; compl ; completed a ; compra ; compton ; con este ; consulta
        residential	1	cops ; cord and ; corrieron ; corte de ; costing ; couch i ; couch with ; could a
        residential	1	counselors ; counted out ; couple on ; court liaison ; cp radiating ; cracked her
        residential	1	credit ; creo que ; cristal desde ; cristal los ; cross ; crushing cp ; cry
        residential	1	crystal a ; cuando me ; cuatro veces ; cubre ; cura ; custody meth ; cut me ; cutter
        residential	1	d buys ; d by ; d in ; d no ; d/c from ; d/c today ; dabs + ; dad and ; daily four
        residential	1	daily three ; damage ; day four ; day going ; day of ; day three ; days to
        residential	1	dcfs worker ; de grupo ; de los ; de rehabilitacion ; deacon ; dead by ; debajo de
        residential	1	debajo del ; del ; del centro ; del condado ; demas ; denies ~etoh ; denies ~si/hi
        residential	1	desintoxicacion por ; desintoxique en ; detector ; detox @ ; detox on ; detox this
        residential	1	detox tomorrow ; detox tuesday ; detoxed at ; detoxification ; dia no ; dice no
        residential	1	did everything ; did that ; dientes ; dieron ; dieron de ; dinero no ; disability
        residential	1	disculpe ; dj ; do crystal ; do next ; do nothing ; dock ; doesnt know ; dog is
        residential	1	doin coke ; doing an ; done today ; dont do ; dont see ; dont take ; dope cold
        residential	1	dope on ; dos ; dos dias ; dos ninas ; dose at ; down 0 ; down on ; dried out
        residential	1	drink 0 ; drinker a ; driving her ; drs ; drummer ; dry 0 ; dts on ; duerme
        residential	1	dv advocate ; egg on ; el brazo ; el hospital ; el seguro ; embarazo y
        residential	1	embarrassed to ; empujo ; en casa ; en eso ; en hosp ; en programa ; encerre
        residential	1	entire ; entire time ; entre ; era heroina ; es problema ; escrito ; esposo
        residential	1	esposo se ; estancia ; estancia de ; estoy con ; estuvo ; every shift ; every time
        residential	1	every weekend ; everybody ; everything in ; extasis ; extension ; extension cord
        residential	1	f crack ; f in ; f re ; face ; facility ; facility for ; fan ; fast can ; february
        residential	1	february and ; fence ; fentanyl detox ; fifteen years ; filled ; find me ; find my
        residential	1	fine no ; fine print ; fines ; finish the ; finished 0 ; finished it ; finished the
        residential	1	fired from ; first i ; five of ; five shifts ; flat voice ; fly ; folks ; for free
        residential	1	for heroin ; for over ; for possession ; for who ; for writing ; found my
        residential	1	four five ; four of ; four years ; fourth ; francis ; freezing ; fresno ; fri 0
        residential	1	friend got ; from burbank ; from cocaine ; from drinking ; from their ; fueron
        residential	1	fuman cristal ; fuman piedra ; fumo piedra ; fund ; garage with ; gas ; gave my
        residential	1	generous ; get me ; get off ; get their ; gets his ; girls back ; give or ; gives me
        residential	1	giving my ; glass in ; go get ; go into ; go wherever ; goes ; got discharged
        residential	1	got fired ; got maybe ; got to ; got two ; gotta ; gradd ; gradd 0 ; grain ; gram a
        residential	1	gramos ; grown ; grown son ; guarda ; guess ; gusanos ; guy 0 ; guy at ; ha ido
        residential	1	hablando ; hace al ; hace seis ; hacen al ; had a ; had the ; had three ; half
        residential	1	half the ; hallucinations ; hand from ; hand is ; hand over ; handed me
        residential	1	has epilepsy ; has had ; has ppo ; has the ; have anything ; have at ; have her
        residential	1	have openings ; he ; he agrees ; he broke ; he drinks ; he found ; he goes ; he just
        residential	1	he makes ; he used ; head and ; headache ; hear from ; hearing 0 ; hears
        residential	1	hears them ; held ; hell cut ; her and ; her home ; her husband ; her i ; here but
        residential	1	heroin before ; heroina ; hes snorting ; hiding ; hija se ; hijo me ; hijo se
        residential	1	hijos ; him a ; him in ; him into ; his chest ; his girlfriend ; his grades
        residential	1	his license ; his skin ; hits ; hitting the ; holding his ; holding the ; honest i
        residential	1	hook ; hot ; hours ago ; housemates ; how i ; how id ; however ; hoy me ; hse
        residential	1	hundred dollars ; hungry ; husband has ; hx 0 ; hx ~0 ; i also ; i didnt ; i ever
        residential	1	i gotta ; i hold ; i inject ; i missed ; i own ; i pay ; i pick ; i picked
        residential	1	i seized ; i share ; i should ; i slept ; i stopped ; i try ; ice for ; id do
        residential	1	id say ; ido ; if same ; if the ; ill go ; ill use ; im ashamed ; im couch
        residential	1	im eating ; im gone ; im her ; im only ; im sixty ; im steady ; im twenty ; importa
        residential	1	in december ; in for ; in groups ; in her ; in here ; in holding ; in iraq ; in one
        residential	1	in order ; in some ; in spring ; in which ; including ; information about ; inject
        residential	1	inpt w/d ; ins aetna ; inside ; inside 0 ; internado para ; into treatment ; iop x
        """
}
