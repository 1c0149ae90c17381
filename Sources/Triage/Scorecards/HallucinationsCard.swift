extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations = """
        hallucinations	-64	base
        hallucinations	25	voices
        hallucinations	20	seeing ; sees
        hallucinations	19	ve
        hallucinations	18	hearing
        hallucinations	17	bugs ; talking ; telling
        hallucinations	16	hallucinating ; hears
        hallucinations	15	pared ; talking to ; thinks
        hallucinations	14	ceiling ; see ; shadow ; spiders ; veo
        hallucinations	13	dejo el ; my name ; oigo ; people ; walls
        hallucinations	12	faces ; hear ; in my ; keeps ; name ; stopped ; the ceiling ; there are ; wall
        hallucinations	11	a man ; ants ; closet ; dead ; hablando ; inside ; la pared ; swatting ; there
        hallucinations	11	theres ; tv ; under ; unplugged ; up 0 ; voces ; voces que
        hallucinations	10	asked ; attic ; cats ; dejo ; habla ; hablan ; i hear ; man ; men ; que no
        hallucinations	10	since 0 ; taped ; tres dias ; wallpaper
        hallucinations	9	air ; answers ; arent ; confused ; corner ; date ; debajo ; estan ; gente
        hallucinations	9	inside my ; keep hearing ; lady ; oye ; rats ; reconoce ; since last
        hallucinations	9	swatting at ; telling me ; the vents ; the wallpaper ; the walls ; tremor ; vents
        hallucinations	9	viendo ; when i ; whispering ; ~them
        hallucinations	8	a dog ; arent there ; arms ; can see ; cosas ; cuarto ; demons ; desde el
        hallucinations	8	disoriented ; from 0 ; hasnt ; hay ; hearing a ; him to ; info ; know where
        hallucinations	8	ld 0 ; mira ; my arms ; my closet ; nobody ; outlet ; ppl ; que en ; right now
        hallucinations	8	saying my ; see shadow ; shadow people ; since ; since sunday ; skin ; sombras
        hallucinations	8	staff ; trae ; trees ; under my ; wires
        hallucinations	7	ahi ; and wants ; anos con ; are ; attending ; breathing ; carpet ; choir
        hallucinations	7	crawling ; crawling under ; days ; debajo del ; diario 0 ; dicen ; heard
        hallucinations	7	hearing voices ; i see ; i talk ; isnt there ; its 0 ; know ; le habla ; mattress
        hallucinations	7	neighbors ; night ; no reconoce ; op ; oriented ; over ; platica ; platica con
        hallucinations	7	ppl in ; que ; que ahi ; radio ; ran ; says ; sombras que ; standing by
        hallucinations	7	stopped drinking ; straight ; telling him ; the tv ; thinks its ; to it ; tonight
        hallucinations	7	veo sombras ; voices telling ; with no ; ~in ; ~que ; ~vents
        hallucinations	6	0 d ; 0 dejo ; 0 h ; a choir ; a conversation ; a woman ; a year ; ahorita
        hallucinations	6	all shift ; and for ; anos ; asked me ; ayer ; brazos ; brother who ; chatting
        hallucinations	6	chatting with ; como si ; con su ; conversation ; day three ; days up
        hallucinations	6	dead uncle ; dog ; dont have ; dont own ; dorm ; ed ; el ron ; el techo ; empty
        hallucinations	6	en mi ; existe ; fan ; fishing ; for 0 ; for two ; gente que ; goats
        hallucinations	6	hallucinations ; hallway ; hearing my ; his wife ; hormigas ; i know ; i turn
        hallucinations	6	inside the ; is giving ; is saying ; its happening ; its his ; lately ; le
        hallucinations	6	le hablan ; los brazos ; me hablan ; me to ; my attic ; my dead ; my skin
        hallucinations	6	no existe ; no las ; oigo que ; out of ; oye voces ; people in ; piso y ; que me
        hallucinations	6	quit drinking ; rn ; say my ; segun él ; senora ; she sees ; shut ; soldiers
        hallucinations	6	someone ; standing ; stuff ; talk ; techo ; that arent ; the bed ; the corner
        hallucinations	6	the floor ; the hallway ; the mattress ; the voices ; the wall ; three days
        hallucinations	6	time since ; turn the ; two nights ; una senora ; waits ; walk ; walking
        hallucinations	6	we dont ; y daily ; y from ; y no ; y se ; y veo ; ~hay ; ~my ; ~name ; ~no
        hallucinations	6	~oriented ; ~the ~vents
        hallucinations	5	0 years ; a phone ; a toddler ; account of ; after two ; ago and ; and hard
        hallucinations	5	and today ; anoche ; answering ; are little ; arguing ; at county ; because the
        hallucinations	5	bed ; behind ; believes me ; breathing and ; came out ; cara ; children
        hallucinations	5	choir in ; cocina ; comin ; cross ; curtain ; d tremor ; d x ; daily for
        hallucinations	5	daily x ; days ago ; days from ; de cuarto ; de temblar ; denies ~si/hi ; deputy
        hallucinations	5	desde anoche ; desde ayer ; dice que ; dont ; el sabado ; en los ; en paz
        hallucinations	5	esperar ; esta hablando ; esta viendo ; everywhere ; faces in ; for decades
        hallucinations	5	from last ; gf ; gums ; h ; hablando con ; happening ; has been ; he is ; hear a
        hallucinations	5	hears a ; hes got ; him ; his ; hombre ; hrs ago ; i took ; im trying ; is empty
        hallucinations	5	is still ; keep ; keep seeing ; la cocina ; las ; last dose ; last night
        hallucinations	5	last nite ; laughs ; listen ; makes ; mama ve ; man in ; man is ; me dicen
        hallucinations	5	me the ; men in ; men on ; meth three ; mi novio ; movie ; my gums ; nadie mas
        hallucinations	5	name and ; neighbors thru ; night and ; night the ; night this ; nightly for
        hallucinations	5	no etoh ; no hay ; no sabe ; no toma ; nobody else ; nombre ; not to ; nurse
        hallucinations	5	of cocaine ; of phenibut ; on account ; other info ; out the ; over every
        hallucinations	5	papa dejo ; paz ; paz descanse ; plucking ; por ; por el ; por la ; primos
        hallucinations	5	pt stopped ; qd lu ; que los ; real but ; reconoce a ; resident ; ringing ; rug
        hallucinations	5	sat ; se esta ; seeing bugs ; sees men ; segun ; shes seeing ; shoulder ; sin
        hallucinations	5	since yesterday ; sitting ; soaked sheets ; sweating thru ; sweats and ; that
        hallucinations	5	the ; the attic ; the carpet ; the cell ; the curtain ; the neighbors ; the roof
        hallucinations	5	the rug ; the windows ; there at ; things ; this time ; three years ; tiemblo
        hallucinations	5	tiemblo y ; to him ; to me ; today no ; tonight he ; took ; took 0 ; took it
        hallucinations	5	trying ; uncle ; up since ; was holding ; woman ; y oigo ; years daily ; yrs last
        hallucinations	5	~been ; ~calling ; ~closet ; ~hear ; ~in ~my ; ~man ~in ; ~my ~closet ; ~my ~name
        hallucinations	4	0 + ; 0 hrs ; 0 off ; 0 one ; a cat ; a lady ; a una ; a warehouse ; a ~man
        hallucinations	4	about me ; abuela ; account ; after three ; aire ; along the ; and cramps
        hallucinations	4	and its ; and lately ; and screaming ; and seeing ; and speed ; aranas ; at
        hallucinations	4	at a ; at them ; aware ; ay ; bed and ; been hearing ; been up ; behind me
        hallucinations	4	betty ; bichos ; blank ; blanket ; break room ; brushing ; bunk ; calling me
        hallucinations	4	calm ; cama ; came ; camina ; can feel ; cant tell ; cat ; cell ; chair
        hallucinations	4	cinco dias ; clr 0 ; coat ; cold on ; con ellos ; confused and ; cops ; crowd
        hallucinations	4	cuales ; cuarto y ; d ; d ago ; d no ; dad 0 ; date and ; day 0 ; days no
        hallucinations	4	days now ; de la ; de los ; decades ; del ; descanse ; describe ; desde la ; dice
        hallucinations	4	die and ; digging ; donde esta ; dose ; dresser ; drinking and ; el vino
        hallucinations	4	ella ya ; ellos ; en la ; encima ; escritorio ; esta ; estoy ; etoh d/c
        hallucinations	4	everywhere i ; f etoh ; feel ; for her ; giving ; giving me ; go in ; gown
        hallucinations	4	group home ; ha tomado ; hace ; hace cinco ; hands are ; hasnt had ; hay un
        hallucinations	4	hearing the ; hears the ; heavy ; help me ; hija me ; his dead ; hits ; holding
        hallucinations	4	home 0 ; house is ; how that ; hurt ; i can ; i heard ; i sit ; im hearing
        hallucinations	4	in dorm ; in five ; in it ; in the ; it and ; its just ; ive seen ; jueves le
        hallucinations	4	kitchen ; la pantalla ; la puerta ; lady in ; last ; last klonopin ; last noc
        hallucinations	4	late ; laughing ; le dicen ; leave the ; little ; little girl ; lo deje ; m etoh
        hallucinations	4	m he ; manos y ; md ; me why ; mi tio ; mo last ; mom quit ; my kitchen ; n
        hallucinations	4	nadie ; name called ; neighbor has ; nine years ; no se ; no ~da ; nobodys ; nods
        hallucinations	4	none of ; not there ; novio ; now ive ; of the ; ofc 0 ; off ; off his
        hallucinations	4	off kratom ; off the ; on for ; on saturday ; on speed ; ordered residential
        hallucinations	4	orders ; oriented x ; pantalla ; pasa ; picking ; pillow ; pipes ; piso ; porque
        hallucinations	4	probation ofc ; pt reports ; puerta ; que hay ; que las ; que trae ; refrigerator
        hallucinations	4	resident 0 ; residential ; residential meth ; right ; roof ; rubbing ; rude
        hallucinations	4	sabado ; sabe ; sabe donde ; sacudia ; salga ; salio en ; sat on ; saw ; saw a
        hallucinations	4	say ; saying ; says the ; sentada ; seven years ; shadow ppl ; shelter
        hallucinations	4	since friday ; since thursday ; sister says ; sit down ; skin and ; so many
        hallucinations	4	soaked ; sobbing ; son re ; speed two ; spins ; started ; sunday night ; swears
        hallucinations	4	tapped ; teacher ; tells ; tells op ; temblar ; that comes ; that isnt
        hallucinations	4	that nobody ; the break ; the dresser ; the fan ; the lady ; the refrigerator
        hallucinations	4	the shower ; the sink ; the tub ; their ; them ; theyre ; thinks hes ; thru
        hallucinations	4	thru the ; thursday ; tiembla mucho ; time and ; tio ; to hurt ; to leave
        hallucinations	4	to place ; toddler ; todo y ; tres ; turn ; two guys ; under his ; us ; walls are
        hallucinations	4	wedding ; weed and ; weeks at ; whenever i ; who was ; windows ; wont shut
        hallucinations	4	wouldnt ; x 0 ; xanax cold ; y ahorita ; years ; yesterday i ; yrs ; zero ; ~and
        hallucinations	4	~con ; ~da ; ~doesnt ; ~her ; ~let ; ~man ; ~nobody ; ~only ; ~scared ; ~the
        hallucinations	3	/ n ; 0 cristal ; 0 f ; a brother ; a radio ; a voice ; about him ; aint
        hallucinations	3	all last ; and does ; and it ; and nobody ; anda ; are no ; asked if ; asked who
        hallucinations	3	at me ; bed at ; been 0 ; believes ; born ; breathe ; breathing but ; bugs under
        hallucinations	3	camera ; can hear ; cant see ; chickens ; climb ; clock for ; court
        hallucinations	3	court ordered ; cuatro anos ; cut off ; day n ; day without ; days been ; de pte
        hallucinations	3	deceased ; diario ya ; diez anos ; digging at ; divorce two ; down and
        hallucinations	3	during call ; edge of ; el camion ; el jueves ; etoh lu ; f ; f crack ; f ice
        hallucinations	3	flies ; gatos ; give details ; golpes ; has to ; he came ; her dead ; hija
        hallucinations	3	him the ; hours since ; hrs ; hurt my ; i am ; i checked ; i havent ; i keep
        hallucinations	3	in last ; is it ; is off ; is quiet ; is talking ; it for ; it normal ; know what
        hallucinations	3	la tele ; last nt ; laugh ; let the ; like 0 ; like someone ; little men ; llora
        hallucinations	3	m meth ; m sin ; mama hijo ; mama ya ; md 0 ; me i ; me siguen ; mi cuarto
        hallucinations	3	mirror and ; musica ; my girlfriend ; my last ; needs detox ; nights at ; nine
        hallucinations	3	no ha ; no ~drug ; normal to ; of this ; of us ; of what ; ofc ; on that ; own
        hallucinations	3	parado ; party last ; pega ; per gf ; pls ; pls someone ; pte 0 ; pulling
        hallucinations	3	que dia ; questions ; quien hablo ; real ; reports ; roommate says ; said the
        hallucinations	3	say what ; says must ; screaming ; se ni ; self ; sgt ; shaky ; she comes
        hallucinations	3	sheets ; siguen ; sink ; sits on ; sixty one ; sobre mi ; some pills ; someone in
        hallucinations	3	son has ; speak ; standing in ; started last ; still ; summers ; summers ago
        hallucinations	3	sunday ; sus ; tele ; telephone ; telling her ; that too ; thats not ; the life
        hallucinations	3	the vent ; the year ; there now ; this week ; to catch ; today ; today i
        hallucinations	3	tremulous ; two summers ; up on ; us and ; ve a ; vent ; voz ; walks ; waving
        hallucinations	3	we speak ; week my ; weeks and ; where i ; who isnt ; who let ; why ; wife asked
        hallucinations	3	wont go ; y las ; y medio ; y took ; y up ; years on ; yest ; yo vivo ; yrs every
        hallucinations	3	yrs of ; ~his ; ~know ; ~not ; ~si/hi ; ~there ; ~wont ~let
        hallucinations	-3	0 am ; a place ; about the ; agarrar ; already ; and coke ; and stopped
        hallucinations	-3	anywhere ; asks if ; asleep ; back ; been off ; can i ; cant sit ; clinica
        hallucinations	-3	consume ; dia que ; dijeron ; dijeron que ; does ; eating ; end ; falta ; forty
        hallucinations	-3	free ; gonna ; got ; got out ; grandson ; gun ; gurgling ; has no ; he drinks
        hallucinations	-3	he has ; hermano dejo ; hes 0 ; hot ; hung up ; i went ; icu ; ill ; in 0 ; in a
        hallucinations	-3	in his ; in law ; ins ; is that ; it off ; kid ; last wk ; lawyer ; le dieron
        hallucinations	-3	leaving ; legs wont ; light hurts ; llevo ; may ; me in ; mejor ; meth in
        hallucinations	-3	mi esposo ; mi hermana ; minutes ; mostly ; my cousin ; my doctor ; my ex
        hallucinations	-3	my life ; nieto ; novia ; october ; odd ; of ; off my ; on a ; on own ; otro
        hallucinations	-3	out 0 ; overpass ; paid ; parents ; part ; placement ; por favor ; puking
        hallucinations	-3	que fue ; que mi ; que sigue ; quede ; racing ; red ; refuses ; rope in
        hallucinations	-3	sabe que ; sali ; says i ; says she ; se tomo ; semanas ; send ; shook ; siento
        hallucinations	-3	since he ; since spring ; sit still ; sorry ; starts ; states ; stay ; stiff
        hallucinations	-3	still in ; sweating and ; taken ; taking ; telefono ; thanksgiving ; the line
        hallucinations	-3	the living ; the only ; the same ; the shakes ; there for ; to 0 ; toilet ; wake
        hallucinations	-3	weekend ; went ; where the ; white ; y su ; ya ; ~el ; ~la ; ~with
        hallucinations	-4	$ ; 0 at ; 0 this ; 0 wks ; a 0 ; a couple ; a lot ; a month ; acabo ; agua
        hallucinations	-4	ambulatorio ; and not ; and she ; and they ; and wont ; another ; antes
        hallucinations	-4	anybody ; anymore ; anyone ; anything ; as a ; at all ; bad ; bar ; been in
        hallucinations	-4	belt ; between ; bien ; big ; blood ; body ; bring ; bus ; c/o ; call me ; card
        hallucinations	-4	chills ; cleared ; clr ; cm ; coffee ; coke since ; cows ; cracked ; cried
        hallucinations	-4	cut me ; desintoxicacion ; desk ; diarrea ; drive ; drop ; dropped ; early
        hallucinations	-4	el bano ; el pecho ; en casa ; en su ; era ; escribo ; evenings ; ex ; f 0
        hallucinations	-4	fall ; favor ; for me ; for my ; for three ; funeral ; gas ; given ; go to
        hallucinations	-4	got the ; gray ; groups ; guy ; had a ; had the ; has a ; has the ; he had
        hallucinations	-4	he isnt ; he just ; here ; high ; hijos ; his 0 ; how ; hung ; i asked ; i get
        hallucinations	-4	i need ; if i ; im a ; inpatient ; is no ; job ; july ; keep the ; kicking
        hallucinations	-4	kind ; kitchen floor ; know if ; last week ; law ; le dio ; legs ; like
        hallucinations	-4	los ninos ; los ojos ; lot ; making ; malilla ; marido ; me on ; meds
        hallucinations	-4	meth since ; money ; more ; morning ; muy ; my breastbone ; my chest
        hallucinations	-4	my husband ; my phone ; night for ; no he ; no le ; nobody to ; none since
        hallucinations	-4	nose ; now its ; nunca ; od ; ojos ; ok ; on day ; online ; our ; overnight ; p
        hallucinations	-4	pasado ; paso ; pcp ; pm ; primero ; primo ; psychiatrist ; qd x ; que es ; resi
        hallucinations	-4	rx ; safe ; se puso ; seizing ; she says ; shoes ; shop ; shot ; signed
        hallucinations	-4	somewhere ; spot ; st ; step ; student ; suda ; sudando ; super ; sí ; tanto
        hallucinations	-4	tanto que ; the bathroom ; the county ; the er ; the first ; the little
        hallucinations	-4	the morning ; the time ; the truck ; the week ; these ; thinking ; through
        hallucinations	-4	tiembla tanto ; tiemblan las ; tienen ; tieso ; til ; to a ; to be ; to go
        hallucinations	-4	to somebody ; to tell ; told me ; took a ; traigo ; unas ; union ; up the ; usa
        hallucinations	-4	used ; using ; ustedes ; van ; while ; wife is ; wks ; writing ; wrote ; ya esta
        hallucinations	-4	yawning ; ~a
        hallucinations	-5	# ; 0 / ; ago no ; alone ; and then ; at the ; august ; bano ; bit ; cuando
        hallucinations	-5	cuanto ; custody ; days at ; de ; desde hace ; dieron ; doctor ; done ; dos
        hallucinations	-5	drugs ; duerme ; else to ; espanol ; even ; everybody ; everything ; feels
        hallucinations	-5	frio ; garage ; going to ; hacer ; hago ; hay quien ; held ; hell ; hermana
        hallucinations	-5	hes on ; hurts ; hx ; i drink ; i want ; if ; insurance ; internado ; it in
        hallucinations	-5	its a ; its the ; ive got ; judge ; kicked ; l ; list ; live ; locked ; made
        hallucinations	-5	mes ; my head ; necesito ; ninety ; no puedo ; no tremor ; no ~etoh ; no ~sz
        hallucinations	-5	noche ; one ; outpatient ; para ; parking ; pecho ; pipe ; please help ; put his
        hallucinations	-5	rehab ; rope ; seguro ; seizure ; si no ; so ; spring ; sz ; tengo 0 ; that was
        hallucinations	-5	the baby ; the car ; the hospital ; think ; throwing ; throwing up ; tiene 0
        hallucinations	-5	to talk ; took the ; tried ; twice ; u ; up to ; uses ; want to ; was in ; way
        hallucinations	-5	week since ; winter ; works ; y el ; ~sz
        hallucinations	-6	0 0 ; 0 min ; a few ; and her ; before ; breastbone ; cant get ; case ; cousin
        hallucinations	-6	days in ; dias desde ; did ; driving ; four ; from the ; gone ; hasta que
        hallucinations	-6	heart ; him and ; hit ; i had ; is on ; it was ; its for ; just ; manana ; meses
        hallucinations	-6	mi hijo ; min ; months ; nephew ; nine days ; ninos ; no puede ; no sx ; nothing
        hallucinations	-6	number ; on his ; pain ; po ; retired ; sick ; sign ; sigue ; sleeps ; son 0
        hallucinations	-6	start ; summer ; take ; tengo ; the 0 ; the last ; there a ; threw ; to my
        hallucinations	-6	to write ; told ; treatment ; va ; va a ; vomiting ; withdrawal ; would ; yo
        hallucinations	-6	your
        hallucinations	-7	asi ; at 0 ; at my ; car ; clinic ; counselor ; daughter ; detox ; dio ; eso
        hallucinations	-7	fue ; inpt ; iop ; la coca ; last year ; lives ; looking ; my daughter ; name is
        hallucinations	-7	programa ; put ; quiere ; says he ; shakes ; since the ; sleeping ; till
        hallucinations	-7	tongue ; want ; whats ; write ; years ago
        hallucinations	-8	arm ; ayuda ; be ; blue ; both ; box ; come ; days since ; desde que ; do
        hallucinations	-8	doing ; eyes ; fine ; found ; going ; had ; hold ; i have ; is the ; lost ; mis
        hallucinations	-8	no me ; or ; pero ; puede ; same ; sober ; sx ; ten ; then ; to the ; truck
        hallucinations	-8	twelve ; tx ; use ; with the
        hallucinations	-9	dts ; first ; hospital ; left ; myself ; narcan ; need ; please ; quiero
        hallucinations	-9	school ; six ; trabajo ; until ; work ; you
        hallucinations	-10	an ; and his ; fell ; goes ; id ; program ; wants ; will
        hallucinations	-11	es ; never ; next ; se le
        hallucinations	-12	chest ; im ; is there
        """
}
