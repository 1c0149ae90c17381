extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	1	home since ; home the ; honor roll ; hooked ; hoping ; hora empieza ; horario ; horarios
        iop	1	hour and ; hours ; house or ; huffing ; hundred ; hx ; hx of ; i about ; i bowl ; i count
        iop	1	i get ; i hit ; i lay ; i odd ; i see ; i sell ; i swallowed ; i vanish ; i wait ; i walk
        iop	1	i will ; i wrapped ; id ; ideally ; if she ; if youll ; im afraid ; im allowed ; im alone
        iop	1	im away ; im dead ; im fired ; im holding ; im hooked ; im in ; im sitting ; im through
        iop	1	im uninsured ; in arizona ; in back ; in group ; in high ; in july ; in montana ; in palm
        iop	1	in pasadena ; in private ; in rehab ; in reno ; in somewhere ; in them ; in two ; income
        iop	1	infarto ; inpatient done ; inpatient twice ; inpt ; insane ; inside ; inside my ; inside the
        iop	1	insurance denied ; interview an ; into an ; into something ; into the ; iop after ; iop m
        iop	1	ipas ; irme a ; is ; is closed ; is convinced ; is doing ; is getting ; is here ; is how
        iop	1	is in ; is making ; is nobody ; is not ; is pregnant ; is split ; is swinging ; is there
        iop	1	is twenty ; isnt the ; it doesnt ; it passes ; it pays ; it scares ; it than ; it took
        iop	1	item 0 ; its adderall ; its going ; ive kept ; ive never ; ive no ; ive only ; ive thrown
        iop	1	ive told ; jail discharge ; jale ; jalon ; jan 0 ; january and ; job ; june 0 ; june he
        iop	1	just doesnt ; just moved ; k + ; keep telling ; keep them ; keeping ; keeps it
        iop	1	ketamine every ; ketamine since ; kid 0 ; kids get ; kids go ; killing myself ; kin
        iop	1	kind where ; kitchen ; knees ; knows nothing ; knuckled it ; la bodega ; la cobija
        iop	1	la lista ; la supervisora ; la ventana ; labeled ; labs nl ; ladies ; lado ; land ; large
        iop	1	last day ; law is ; lay ; layovers ; le baje ; leave till ; leaving ; ledger ; les va
        iop	1	leyendo ; lfts ; life since ; like for ; like it ; like this ; listo ; live somewhere
        iop	1	llevo ocho ; local ; long beach ; long hauls ; long id ; look ; look after ; lower ; m coc
        iop	1	m fent ; m lineman ; m off ; maestra y ; mailbox ; makes it ; making a ; manager ; march and
        iop	1	margaritas ; marido toma ; marihuana ; marijuana ; mas de ; mas eso ; may she ; mdma
        iop	1	me entiende ; me go ; me keep ; me leave ; me locked ; me los ; me muero ; me or
        iop	1	me preocupa ; me promise ; me ~interno ; me ~tomo ; med surg ; media ; medicinas ; medio sin
        iop	1	meets ; mercy ; meses el ; meth 0 ; meth last ; meth pipe ; meth to ; meth with ; mg to
        iop	1	mi comadre ; mi grupo ; mi hermana ; mi internamiento ; mi nino ; mi novio ; mi seguro
        iop	1	migraine ; mire ; misusing ; mo old ; mo on ; mom has ; mommy ; montana ; month i
        iop	1	month inpatient ; months old ; mood ; more ; more support ; more time ; morirme ; most days
        iop	1	mother has ; mouth and ; much at ; muero ; mushrooms and ; music ; must enroll ; muy
        iop	1	my adderall ; my apartment ; my back ; my book ; my chair ; my dentist ; my dorm
        iop	1	my evenings ; my first ; my grandfather ; my guys ; my knees ; my medi ; my neck
        iop	1	my physical ; my residential ; my station ; my thigh ; my toddler ; myself no ; n it
        iop	1	nada de ; nadie que ; name ; narcan by ; narcand ; need somewhere ; needs start ; neg uds
        iop	1	neuro ; never seen ; never touched ; new one ; ni dinero ; nieto de ; night been
        iop	1	night classes ; nights are ; nights at ; nine days ; nine thousand ; nineteen ; ningun lado
        iop	1	nino ; ninos ; nitrous + ; nitrous the ; nl ; no comemos ; no fam ; no he ; no kin ; no one
        iop	1	no pto ; no puede ; no savings ; no show ; no tiene ; no time ; no ~bleeding ; no ~opi
        iop	1	no ~residential ; no ~si/hi ; no ~usa ; nobodys help ; nomas los ; nosotros ; not
        iop	1	not elaborate ; not really ; not rxd ; not why ; nothing left ; nothing on
        iop	1	nothing stronger ; november and ; now ; now every ; now id ; now is ; now no ; nueve
        iop	1	nunca me ; october and ; of all ; of an ; of anything ; of beer ; of detox ; of him
        iop	1	of july ; of nights ; of november ; of ours ; of people ; of pills ; of pt ; of rehab
        iop	1	of six ; off ; off crack ; off g ; off or ; off percs ; offer ; oficial de ; oficinas
        iop	1	ojala ; on / ; on appeal ; on ativan ; on camera ; on earth ; on figueroa ; on her
        iop	1	on keppra ; on layovers ; on leave ; on methadone ; on monday ; on nights ; on purpose
        iop	1	on weekday ; once every ; one dui ; one else ; one joint ; one random ; one with ; ones and
        iop	1	only at ; only no ; op 0 ; op benefits ; open and ; opresion ; opresion en ; or anything
        iop	1	or is ; ordered ; otro dia ; otro en ; our 0 ; out ; out early ; out is ; out twice
        iop	1	outpatient drug ; outpatient or ; outpatient three ; outpatient to ; outpatient with ; outpt
        iop	1	over and ; own doctor ; padre ; paid for ; palabras ; palm ; palm springs ; papa en ; papers
        iop	1	par ; par de ; pared y ; parenting ; parents on ; park it ; parkinson ; parkinson and
        iop	1	party and ; party in ; pasado y ; past ; patient of ; pay out ; pecho ; people keep
        iop	1	people like ; people usually ; people who ; pero asi ; pero el ; person ; person who
        iop	1	phone but ; photo of ; pida ; pidieron ; pierdo la ; pill at ; pitcher ; pitching ; pizca
        iop	1	pkg ; place in ; place to ; places ; planner 0 ; plaque ; play ; plays ; po ramirez
        iop	1	podemos ; poker ; policy ; pongo ; por internarlo ; prefiero ; pregnant and ; pregunte
        iop	1	primero ; private practice ; probationary ; profesional ; program by ; program have
        iop	1	program i ; program is ; program next ; program on ; program two ; programa de
        iop	1	programa por ; promise to ; promote ; pues ; pulls ; pumped ; purpose ; put them
        iop	1	quadriplegic ; que busque ; que de ; que estoy ; que hacemos ; que hay ; que hora ; que ni
        iop	1	que pida ; que puedo ; que se ; quien la ; quiere dejar ; quiero una ; quita ; quoted me
        iop	1	raised an ; ramirez ; random test ; re outpt ; ready ; reason ; recovery ranch ; referral
        iop	1	refills ; regresa ; rehab 0 ; rehearsal ; relapse ; relative ; renew ; renewal ; reno ; rep
        iop	1	report to ; required ; requires ; requires 0 ; requires iop ; residential as ; resolved
        iop	1	retirement ; revise ; revivieron ; ride ; right this ; rite ; rite now ; rn med ; roofer
        iop	1	rosa ; rtd ; run an ; rush ; ruta ; sabado de ; sabado y ; said dont ; said no ; sale
        iop	1	sali positivo ; sap eval ; sat with ; saturday ; saturday after ; says four ; scares me
        iop	1	scored ; se cayo ; se desde ; se las ; se llama ; se metio ; se puede ; se quita
        iop	1	se regreso ; se ~interna ; sea ; second ; seized coming ; seizure ; seizure at ; semana
        iop	1	semana dice ; senorita ; service ; set up ; seventeen ; seventeen year ; shakes nothing
        iop	1	she asks ; she got ; she knew ; she moved ; she sleeps ; she talks ; she uses ; sherman
        iop	1	show and ; sick ; sigo limpia ; silent ; sillon ; sin consumir ; sin seguro ; since divorce
        iop	1	since feb ; since her ; since start ; sintomas ; sis of ; sister does ; sister is ; sites
        iop	1	situation ; six beers ; six days ; six on ; six times ; sixty six ; skate ; skip a ; slip at
        iop	1	slipped ; slots ; smoked weed ; smoker 0 ; smoking crystal ; smthg ; so going ; so proud
        iop	1	so when ; sober ; sober wants ; sobrino de ; sobrio y ; socks ; softball team ; sola
        iop	1	sola de ; soltera de ; soltera y ; somebody parked ; someone ; something about
        iop	1	something else ; something i ; something to ; sp spkr ; speak of ; speaking ; speed for
        iop	1	speed in ; spkr ; split ; spot if ; springs ; squad ; stable needs ; stamps ; state ; stays
        iop	1	stiff ; still have ; still like ; stop at ; store and ; straight ; studying ; studying for
        iop	1	su hija ; su internado ; su papa ; sublocade ; sudando ; sudando frio ; suelto a
        iop	1	suicide in ; sunday and ; sundays and ; supervisora ; supper and ; surg 0 ; swole ; tab
        iop	1	table for ; take him ; take them ; taken cocaine ; talks to ; taller ; tamales ; tapered
        iop	1	tarzana ; teachers ; telling ; telling him ; temblores ; ten times ; tener ; tengo
        iop	1	tengo dos ; tenth ; terapia de ; termino 0 ; test for ; th i ; th of ; than he ; than i
        iop	1	than meetings ; thank ; thank god ; that ; that her ; thc nightly ; thc only ; the bag
        iop	1	the ballgame ; the band ; the bar ; the break ; the calendar ; the computer ; the crew
        iop	1	the curb ; the curtain ; the dui ; the edge ; the horrors ; the icu ; the inpatient
        iop	1	the issue ; the ledger ; the medics ; the neurologist ; the number ; the past ; the people
        iop	1	the policy ; the porch ; the quiet ; the real ; the schedule ; the skate ; the stove
        iop	1	the summer ; the thing ; the tour ; the twins ; the valley ; the wifi ; the will ; the worst
        iop	1	them in ; them too ; then in ; then on ; then sleep ; therapist and ; there were
        iop	1	they approved ; they were ; theyd ; theyd replace ; thigh ; thing ; thing i ; things and
        iop	1	thinks ; thinks thats ; this house ; this life ; this saturday ; this second ; thought about
        iop	1	three days ; three little ; three times ; three under ; through the ; tiene ningun
        iop	1	til this ; till now ; time no ; time this ; to $ ; to attend ; to begin ; to catch
        iop	1	to death ; to detox ; to end ; to feed ; to fentanyl ; to land ; to look ; to lose ; to on
        iop	1	to sit ; to talk ; to turn ; to ~talk ; today and ; together and ; told clr ; tomado
        iop	1	tomo entre ; top ; tops ; toque ; trabaja en ; trabajadora ; treatment but ; tres
        iop	1	tres cervezas ; triple ; triste ; trouble is ; truck and ; tucson ; turn my ; turned out
        iop	1	turno ; turns ; tuvo ; two ; two every ; two hundred ; tx before ; typing on ; u ; u got
        iop	1	un par ; una cerveza ; una copita ; una fiesta ; unas seis ; uninsured no ; until january
        iop	1	up after ; up front ; up how ; up until ; up w ; use no ; used in ; uses adderall ; using
        iop	1	using crystal ; valentine day ; valley ; van como ; vanish for ; vape de ; vape pen ; vapea
        iop	1	vapea thc ; venir ; verano ; verguenza ; verguenza pero ; very ; vino en ; vm ; volver
        iop	1	vyvanse to ; waiting room ; walking out ; wallet ; want is ; wants accountability
        iop	1	wants aftercare ; wants the ; was always ; watch ; watch my ; watching the ; way ; we close
        iop	1	we had ; weed most ; week a ; week program ; weekday evenings ; weekend ; weeks without
        iop	1	went away ; weve got ; what comes ; whatever youve ; when she ; where to ; whether the
        iop	1	which days ; while the ; whistle ; who cant ; who does ; who doesnt ; who get ; who i
        iop	1	who you ; whos on ; widow 0 ; wife with ; wifi ; window ; wine on ; with a ; with anyone
        iop	1	with cocaine ; with f ; with new ; with nobodys ; with three ; with us ; wk for ; wkend
        iop	1	wkly ; wknds ; wks etoh ; wont eat ; work never ; work on ; worked ; worked out ; worker mom
        iop	1	worried about ; wrists ; write a ; written and ; xanax before ; xanax on ; y lo ; y most
        iop	1	y por ; y solo ; ya es ; ya me ; ya quiere ; years in ; years without ; yelp ; yest 0
        iop	1	yesterday ; yesterday hes ; you about ; you kindly ; you know ; young woman ; your night
        iop	1	yours and ; youth ; youth pastor ; zoom ; zoom or ; ~0 ~cuando ; ~0 ~d ; ~0 ~wks ; ~as ; ~at
        iop	1	~at ~the ; ~cerveza ; ~cigarette ; ~cocaine ; ~cuando ; ~d ; ~dad ; ~delirium ; ~dts 0
        iop	1	~en ~0 ; ~end ; ~food ; ~from ~it ; ~head ; ~heroin ; ~i ~stop ; ~in ~an ; ~interna
        iop	1	~interno ; ~last ~time ; ~like ~a ; ~meth ; ~month ; ~nights ; ~nothing ; ~off ~it ; ~on ~my
        iop	1	~opioid ; ~out ~of ; ~residential ever ; ~says ; ~se ; ~si/hi ; ~someone ; ~talk ~to ; ~that
        iop	1	~the ~last ; ~time ; ~to ~someone ; ~va ; ~voices no ; ~weed ; ~when ; ~wish ; ~wish ~to
        iop	1	~wks ; ~y ; él tambien
        iop	-1	# ; % off ; *abstinent.0:hypothetical ; *chestPain.0 ; *chestPain.0:hypothetical
        iop	-1	*clientAdmin.9 ; *cows.0 ; *frequency.2:historical ; *hallucination.1:negated
        iop	-1	*hooked.0:negated ; *lostThroughUse.0:other_experiencer ; *mandator.1:historical
        iop	-1	*nonDrug.0:possible ; *person.0:hypothetical ; *quantity.0:other_experiencer
        iop	-1	*residentialWord.0:historical ; *seizure.3:negated ; *spam.1 ; *substance.2:possible
        iop	-1	*suicidalOblique.0:hypothetical ; *vendor.0:other_experiencer ; + mdma ; + meth ; 0 boxes
        iop	-1	0 currently ; 0 dry ; 0 every ; 0 hours ; 0 hrs ; 0 lb ; 0 line ; 0 months ; 0 noches
        iop	-1	0 por ; 0 pressed ; 0 pt ; 0 relapsed ; 0 s ; 0 sees ; 0 shes ; 0 sister ; 0 uses ; 0 veces
        iop	-1	0 was ; 0 way ; 0 white ; a bag ; a baggie ; a case ; a county ; a dos ; a few ; a fist
        iop	-1	a g ; a guitar ; a heart ; a holiday ; a hospice ; a hotel ; a joke ; a licensed
        iop	-1	a marriage ; a message ; a missed ; a mom ; a name ; a new ; a nice ; a ninety ; a pension
        iop	-1	a phone ; a private ; a question ; a ranch ; a sixer ; a taper ; a thirty ; a tocar
        iop	-1	a treatment ; a van ; a while ; a woman ; about 0 ; about cocaine ; about every ; about me
        iop	-1	about six ; abscess ; abt ; acabo el ; accountant ; across my ; adderall i ; adderall that
        iop	-1	advocate ; after smoking ; after that ; afuera ; again every ; again on ; against advice
        iop	-1	agarro ; ago and ; ago for ; ago he ; ahi mismo ; ahi no ; ahogo ; air ; aire ; al dia
        iop	-1	albanil ; albergue ; alcohol detox ; alguien que ; all ; all im ; all nite ; all three
        iop	-1	alprazolam ; already approved ; also ; also the ; alvarez ; am and ; amad ; amad from
        iop	-1	amiga ; amigo ; an accountant ; an ambulance ; an app ; an attorney ; an email
        iop	-1	an overdose ; and another ; and are ; and doing ; and he ; and heroin ; and in ; and molly
        iop	-1	and my ; and nobody ; and now ; and signed ; and whatever ; and whether ; and would
        iop	-1	anda en ; anexo en ; anger ; anos casi ; anos en ; anos sin ; ants ; any beds ; anybody i
        iop	-1	anyone who ; anything else ; apartment ; apartment and ; app ; application ; applied for
        iop	-1	apply for ; applying for ; appointment with ; approx 0 ; april and ; apuesta ; are fine
        iop	-1	are true ; are your ; arent there ; argues ; arm numb ; around four ; around three
        iop	-1	arrestado ; as an ; as before ; ask me ; asks do ; asks for ; asks whats ; associate
        iop	-1	at church ; at dawn ; at her ; at lunch ; at other ; at our ; attorney ; aunque ; aunt is
        iop	-1	avail ; ayer y ; ayudan ; az ; azules ; baby fine ; bacardi ; ball of ; ballpark ; barstow
        iop	-1	based ; bath ; bathroom ; be good ; be in ; be with ; beach ; because its ; bed 0
        iop	-1	bed letter ; been clean ; been for ; been throwing ; been without ; beer floats
        iop	-1	before anything ; before dinner ; before group ; before last ; before midnight
        iop	-1	before work ; believe it ; belly fat ; best ; best friend ; betting ; bilingue ; bipolar 0
        iop	-1	bkgd ; bled ; blew it ; booked ; boots ; botella de ; both of ; bottles and ; bounced from
        iop	-1	brazo ; breastbone ; brother ; brother asked ; brother lives ; brother says ; brother to
        iop	-1	buenas ; buenas noches ; buscando donde ; busco un ; but hes ; but that ; by 0 ; by itself
        iop	-1	by monday ; by needle ; by roommate ; c/o ; cab ; cada manana ; cake ; call it
        iop	-1	caller wants ; calling ; caminan ; can a ; can my ; cans a ; cant find ; cant lose
        iop	-1	car and ; carisoprodol ; carol ; carrier ; carta ; casa y ; case every ; case manager
        iop	-1	casi nunca ; cdl driver ; census ; center ; centro en ; changed ; chattering ; chest is
        iop	-1	chills and ; cinco veces ; claims ; clarito ; clases de ; class and ; clean a ; click
        iop	-1	client mom ; client of ; client since ; climbing ; clinic has ; close the ; coats ; cobran
        iop	-1	coca yo ; cocaina tres ; cocaine has ; codes ; coke 0 ; coke an ; coke most ; cold turkey
        iop	-1	come back ; come stay ; comes ; comes and ; coming and ; coming out ; como si ; competitor
        iop	-1	complicated ; compro ; con unas ; confirm ; constancia ; constancia para ; conviction
        iop	-1	convulsing ; cooked ; copia ; copy ; cord and ; coro de ; corrieron ; cost ; costa
        iop	-1	costa mesa ; couch since ; couch surfing ; could somebody ; counselor 0 ; counselor is
        iop	-1	couple times ; cousin is ; cousin then ; cover it ; cows 0 ; cpap ; crack daily
        iop	-1	crack every ; crack on ; crash ; crawling ; crea ; cree ; cristal ; cristal como
        iop	-1	cristal con ; cross ; crushing cp ; ct ; cuarto y ; cuatro ; cuatro noches ; cuesta
        iop	-1	cuesta el ; culebras ; cupo ; current ; current iop ; custody meth ; customer
        iop	-1	cutting again ; cv ; d inpatient ; d prog ; d residential ; d/o on ; da ; da diversion
        iop	-1	dabs + ; dad and ; daily again ; daily meth ; dandole ; dashboard ; dates for ; dates in
        iop	-1	dawn ; day and ; day eleven ; day script ; days now ; days on ; days or ; days residential
        iop	-1	de bacardi ; de coca ; de duelo ; de las ; de martes ; de mi ; de octubre ; de ron ; de él
        iop	-1	debajo de ; decent ; delirium ; delirium tremens ; denies regular ; depending ; describe
        iop	-1	desde cuando ; desde los ; desde mayo ; desintoxicar ; desintoxicar a ; desintoxicarme del
        iop	-1	despertar ; detox first ; detox slot ; detoxed ; diaria desde ; diario ; dias saliendo
        iop	-1	dice mi ; dice no ; did an ; did try ; die hard ; died and ; dilaudid ; dipping
        iop	-1	disability ; discreet ; district ; dmv ; do first ; do next ; do we ; do you ; dobs
        iop	-1	doce todos ; dock ; doctor me ; dodgers ; doesnt even ; dog is ; dogs ; doing great ; don
        iop	-1	done 0 ; dont drink ; dont sleep ; dont touch ; dont ~want ; dopesick ; dormirme ; double
        iop	-1	drama ; drink three ; drinking and ; drinking every ; drinking saturday ; driveway
        iop	-1	drove him ; drugs no ; dry mon ; dual ; duele el ; duelo ; duermo bien ; duration unk
        iop	-1	duty ; dv advocate ; dx ; each and ; each one ; eating d/o ; echo ; eight to ; ekg
        iop	-1	el brazo ; el casino ; el doctor ; el trago ; elephant on ; eleven ; eleven weeks
        iop	-1	eleven years ; ella dice ; email me ; embarazo y ; emptied ; empujo ; en enero ; en eso
        iop	-1	en este ; en mayo ; en seis ; encampment ; encerrado ; enero y ; enough to ; entire time
        iop	-1	entrevista ; epilepsia ; es ella ; es un ; es él ; eso no ; espejo ; esta internado
        iop	-1	estacion ; estado en ; estudiante ; estuve bien ; estuvo ; eve groups ; ever ; every
        iop	-1	every day ; every shift ; every three ; every time ; every workday ; everyone says
        iop	-1	everything since ; ex is ; exp ; extension ; f / ; f re ; f wants ; faa ; fair ; fallecio
        iop	-1	falling ; fan ; fare ; feel like ; feel my ; feeling ; feels fine ; fent 0 ; fentanilo
        iop	-1	fentanyl ; few hours ; field ; fifteen year ; fifth ; figured i ; finish ; finish a
        iop	-1	finished rehab ; finished your ; fireball ; firefighter ; first before ; first form
        iop	-1	five days ; flat ; flexible ; floats ; foil ; folder ; folks do ; for 0 ; for anything
        iop	-1	for free ; for himself ; for now ; for over ; for pt ; for sixty ; for this ; for three
        iop	-1	for twenty ; for ~detox ; foreman wont ; fork ; forty pounds ; found my ; found you ; four
        iop	-1	four hundred ; fourteen months ; freight ; from coke ; from detox ; from group
        iop	-1	fumando cristal ; fumar ; fumo cristal ; functional ; future ; g a ; gave her ; gave the
        iop	-1	get ; get my ; gets the ; girls back ; given no ; giving my ; glue ; go at ; go buy
        iop	-1	go live ; go wherever ; going for ; gone 0 ; gone to ; good in ; got fired ; got two
        iop	-1	gotta ; gradd ; gradd 0 ; grain ; gramos ; group ; group leader ; guaranteed ; guaro ; gums
        iop	-1	gun in ; gusanos ; guy again ; ha probado ; hablo ; hace unos ; had a ; had in ; had it
        iop	-1	half ; half the ; han arrestado ; hang herself ; hanging ; happens ; harbor ; has been
        iop	-1	has taken ; hasta el ; have for ; have four ; have had ; have six ; have some ; hazelden in
        iop	-1	he agrees ; he checked ; he had ; he keep ; he knows ; he quit ; he sleeps ; he uses
        iop	-1	he wants ; hear them ; heard ; hearing 0 ; heart attack ; hed sleep ; hell cut ; hello i
        iop	-1	helping ; her aunt ; her brother ; her car ; her i ; her job ; her life ; her son ; her who
        iop	-1	here for ; hermana tiene ; hermano juega ; hermano no ; hes an ; hes my ; hes snorting
        iop	-1	hes still ; hija llama ; hijo 0 ; hijo lleva ; him hes ; him into ; himself last ; his bed
        iop	-1	his lawyer ; his mom ; his name ; his twin ; his uncle ; hit me ; hit the ; home +
        iop	-1	home for ; home not ; home same ; homes ; hook ; horses ; hospice nurse ; hospitalist
        iop	-1	hour ago ; hours ago ; housemates ; how many ; how that ; how would ; however ; hoy no
        iop	-1	hr ago ; hx ~0 ; i applied ; i are ; i close ; i didnt ; i end ; i fell ; i figured ; i fly
        iop	-1	i gotta ; i graduated ; i intend ; i left ; i might ; i missed ; i play ; i relapsed
        iop	-1	i sat ; i seized ; i set ; i sign ; i speak ; i stopped ; i turn ; i want ; i was ; ice 0
        iop	-1	id come ; if my ; if that ; if were ; im calling ; im forty ; im free ; im just ; im no
        iop	-1	im putting ; im so ; im terrified ; im thinking ; in a ; in about ; in between ; in bkgd
        iop	-1	in costa ; in groups ; in holding ; in may ; in or ; in order ; in prescott ; in recovery
        iop	-1	in the ; in week ; in ~0 ; info ; informacion ; inhaler is ; inmigracion ; inpatient stay
        iop	-1	ins aetna ; insulin ; intend ; intend to ; intente ; interna ; internado de
        iop	-1	internamiento para ; internarme ; internet ; into treatment ; iop 0 ; iop that ; is already
        iop	-1	is and ; is going ; is just ; is kicking ; is nineteen ; is over ; is paid ; is safe
        iop	-1	is she ; is standing ; is that ; isnt for ; issue ; it anymore ; it comes ; it from ; it i
        iop	-1	it per ; it safely ; it the ; it till ; it too ; it up ; it was ; its a ; its four
        iop	-1	its his ; its six ; its wine ; itself ; ive had ; ive not ; ive picked ; ive started
        iop	-1	izquierdo ; jail reentry ; jalar ; jamas ha ; jan and ; jardinero ; job i ; joints
        iop	-1	judge said ; jugo ; just a ; just came ; just need ; just tell ; just that ; kaiser y
        iop	-1	kicked heroin ; kicking the ; know where ; la camisa ; la clinica ; la corte ; la familia
        iop	-1	la malilla ; la sala ; labios morados ; laced ; lamp ; las 0 ; las xanax ; last of
        iop	-1	last used ; lasted ; lb ; le da ; leader ; leads ; league on ; lean every ; leave for
        iop	-1	left me ; left res ; left the ; length of ; less than ; letter by ; letterhead ; licencia
        iop	-1	life together ; limpio de ; lined ; linen ; lines on ; link to ; listen ; literally
        iop	-1	litro de ; little girl ; lives alone ; lives at ; living rm ; lleva dos ; lleva tres
        iop	-1	lleva un ; lmft ; loading ; loading dock ; loads ; lobby ; lock up ; long she ; looking at
        iop	-1	lord ; los dos ; los quince ; losing his ; lot ; love to ; lu 0 ; luego les ; luego que
        iop	-1	lugar para ; lying to ; m 0 ; m etoh ; m f ; m methadone ; m wife ; m ~dts ; mailed to
        iop	-1	make ; malbec ; mall ; mama y ; management ; mandar ; march 0 ; marzo con ; mas los ; mas o
        iop	-1	may i ; maybe three ; mbr ; me ahogo ; me all ; me awake ; me dio ; me doy ; me echo
        iop	-1	me esta ; me hace ; me im ; me las ; me meti ; me monday ; me no ; me pico ; me quiere
        iop	-1	me quiero ; me quite ; me saturday ; me the ; me this ; me to ; me type ; me ~tiembla
        iop	-1	mean ; meant to ; medicina ; medio ; member 0 ; memorial ; memorial day ; menos ; mesa
        iop	-1	meses que ; meter ; meth all ; meth for ; meth qod ; meth then ; meth told ; meti ; meto
        iop	-1	mexicali ; mi carnal ; mi carro ; mi cuarto ; mi hijo ; mi nombre ; mi patron ; mi suegra
        iop	-1	mi tio ; mi vecino ; miedo de ; migraines ; milligrams ; mismo ; missed my ; mom asks
        iop	-1	mom cant ; mom says ; monday night ; month guaranteed ; month residential ; months after
        iop	-1	morados ; more times ; morning ; mother is ; mother seeking ; mother son ; moved into ; mr
        iop	-1	much ; much do ; muchas ; murio el ; murio mi ; mushrooms ; must go ; my bank ; my employer
        iop	-1	my feet ; my grandmother ; my gums ; my keys ; my kid ; my late ; my mail ; my mom
        iop	-1	my number ; my old ; my tongue ; my union ; myself after ; n im ; n k ; name and
        iop	-1	narcan at ; narcan twice ; narcanned me ; necesito desintoxicarme ; need 0 ; needing
        iop	-1	needs detox ; needs letter ; needs placement ; neither ; never done ; never hurt
        iop	-1	never ~drank ; ni la ; nice about ; nicotine ; nicotine only ; night in ; night my
        iop	-1	nights / ; ninth ; no ando ; no dormirme ; no duermo ; no etoh ; no im ; no quiero
        iop	-1	no respira ; no sabemos ; no sx ; no ~aftercare ; no ~chest ; no ~confusion ; no ~fuma
        iop	-1	no ~sz ; no ~todos ; no ~tomo ; nobody has ; noche desde ; nomas queria ; nomas ya ; not a
        iop	-1	not daily ; not looking ; not pick ; not re ; not ready ; not saying ; not ~sick ; nuera
        iop	-1	number is ; numbers ; nurse aide ; nurse and ; o menos ; ods ; of being ; of crack ; of iop
        iop	-1	of malbec ; of red ; of speed ; of these ; of two ; of valium ; of vodka ; off booze
        iop	-1	off for ; off last ; off on ; off this ; officer says ; offices at ; often ; oil
        iop	-1	on anything ; on blow ; on hold ; on klonopin ; on letterhead ; on lunch ; on the ; on this
        iop	-1	on tuesday ; on tv ; on us ; once and ; once more ; one a ; only going ; or i ; or off
        iop	-1	or use ; or what ; order ; oriented ; other line ; other week ; otros ; our apartment
        iop	-1	our pastor ; our sober ; out by ; out here ; outpatient twice ; oven ; over at ; over every
        iop	-1	over it ; over to ; overdose in ; owed ; own pillow ; own with ; oye ; paciente ; packing
        iop	-1	pain 0 ; pair ; para una ; parents want ; paro en ; parrot ; part of ; passed out ; past a
        iop	-1	pastillas azules ; pastor ; pastor says ; patient in ; patient there ; patron ; paycheck
        iop	-1	payday and ; paying cash ; people for ; people off ; people share ; per friend ; per head
        iop	-1	per month ; per week ; per wife ; percs ; perdon ; pero quiero ; pero tengo ; perrito
        iop	-1	person to ; personal que ; peso ; phone and ; piano ; pide ; pide ayuda ; piden ; pills at
        iop	-1	pills counted ; pills in ; pistol and ; pistola ; pitch ; place like ; place where
        iop	-1	plan after ; planning ; plans ; plates ; platicas para ; please tell ; plug ; point ; pone
        iop	-1	por ; por los ; por telefono ; pos ; pouches ; powder ; pre ; prefer ; pregunta si
        iop	-1	prescott ; present ; pressure ; pretty ; primos ; private room ; private rooms
        iop	-1	probado nada ; problema ; problema con ; producer ; program then ; psych ; psychosis
        iop	-1	pt daily ; pt has ; pt its ; ptsd ; pueda ; puede llevar ; pueden ; puedo ni ; pull ; pulse
        """
}
