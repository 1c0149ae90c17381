extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations = """
        hallucinations	-64	=
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
        hallucinations	9	viendo ; when i ; whispering
        hallucinations	8	a dog ; arent there ; arms ; can see ; cosas ; cuarto ; demons ; desde el
        hallucinations	8	disoriented ; from 0 ; hasnt ; hay ; hearing a ; him to ; info ; know where
        hallucinations	8	ld 0 ; my arms ; my closet ; nobody ; outlet ; ppl ; que en ; right now
        hallucinations	8	saying my ; see shadow ; shadow people ; since ; since sunday ; skin ; sombras
        hallucinations	8	staff ; trae ; trees ; under my ; wires
        hallucinations	7	ahi ; and wants ; anos con ; are ; attending ; breathing ; carpet ; choir
        hallucinations	7	crawling ; crawling under ; days ; debajo del ; diario 0 ; dicen ; existe ; heard
        hallucinations	7	hearing voices ; i see ; i talk ; isnt there ; its 0 ; know ; le habla ; mattress
        hallucinations	7	mira ; neighbors ; night ; no existe ; no reconoce ; op ; oriented ; over
        hallucinations	7	platica ; platica con ; ppl in ; que ; que ahi ; radio ; ran ; says ; sombras que
        hallucinations	7	standing by ; stopped drinking ; straight ; telling him ; the tv ; thinks its
        hallucinations	7	to it ; tonight ; veo sombras ; voices telling ; with no
        hallucinations	6	0 d ; 0 dejo ; 0 h ; a choir ; a conversation ; a woman ; a year ; ahorita
        hallucinations	6	all shift ; and for ; anos ; asked me ; ayer ; brazos ; brother who ; chatting
        hallucinations	6	chatting with ; como si ; con su ; conversation ; day three ; days up
        hallucinations	6	dead uncle ; dog ; dont have ; dont own ; dorm ; ed ; el ron ; el techo ; empty
        hallucinations	6	en mi ; fan ; fishing ; for 0 ; for two ; gente que ; goats ; hallucinations
        hallucinations	6	hallway ; hearing my ; his wife ; hormigas ; i know ; i turn ; inside the
        hallucinations	6	is giving ; is saying ; its happening ; its his ; lately ; le ; le hablan
        hallucinations	6	los brazos ; me hablan ; me to ; my attic ; my dead ; my skin ; no las ; oigo que
        hallucinations	6	out of ; oye voces ; people in ; piso y ; que me ; quit drinking ; rn ; say my
        hallucinations	6	segun él ; senora ; she sees ; shut ; soldiers ; someone ; standing ; stuff
        hallucinations	6	talk ; techo ; that arent ; the bed ; the corner ; the floor ; the hallway
        hallucinations	6	the mattress ; the voices ; the wall ; three days ; time since ; turn the
        hallucinations	6	two nights ; una senora ; waits ; walk ; walking ; we dont ; y daily ; y from
        hallucinations	6	y no ; y se ; y veo
        hallucinations	5	0 years ; a phone ; a toddler ; account of ; after two ; ago and ; and hard
        hallucinations	5	and today ; anoche ; answering ; are little ; arguing ; at county ; because the
        hallucinations	5	bed ; behind ; believes me ; breathing and ; came out ; cara ; children
        hallucinations	5	choir in ; cocina ; comin ; cross ; curtain ; d tremor ; d x ; daily for
        hallucinations	5	daily x ; days ago ; days from ; de cuarto ; de temblar ; deputy ; desde anoche
        hallucinations	5	desde ayer ; dice que ; dont ; el sabado ; en los ; en paz ; esperar
        hallucinations	5	esta hablando ; esta viendo ; everywhere ; faces in ; for decades ; from last
        hallucinations	5	gf ; gums ; h ; hablando con ; happening ; has been ; he is ; hear a ; hears a
        hallucinations	5	hes got ; him ; his ; hombre ; hrs ago ; i took ; im trying ; is empty ; is still
        hallucinations	5	keep ; keep seeing ; la cocina ; las ; last dose ; last night ; last nite
        hallucinations	5	laughs ; listen ; makes ; mama ve ; man in ; man is ; me dicen ; me the ; men in
        hallucinations	5	men on ; meth three ; mi novio ; movie ; my gums ; name and ; neighbors thru
        hallucinations	5	night and ; night the ; night this ; nightly for ; no etoh ; no hay ; no sabe
        hallucinations	5	no toma ; nobody else ; nombre ; not to ; nurse ; of cocaine ; of phenibut
        hallucinations	5	on account ; other info ; out the ; over every ; papa dejo ; paz ; paz descanse
        hallucinations	5	plucking ; por ; por el ; por la ; primos ; pt stopped ; qd lu ; que los
        hallucinations	5	real but ; reconoce a ; resident ; ringing ; rug ; sat ; se esta ; seeing bugs
        hallucinations	5	sees men ; segun ; shes seeing ; shoulder ; sin ; since yesterday ; sitting
        hallucinations	5	soaked sheets ; sweating thru ; sweats and ; that ; the ; the attic ; the carpet
        hallucinations	5	the cell ; the curtain ; the neighbors ; the roof ; the rug ; the windows
        hallucinations	5	there at ; things ; this time ; three years ; tiemblo ; tiemblo y ; to him
        hallucinations	5	to me ; today no ; tonight he ; took ; took 0 ; took it ; trying ; uncle
        hallucinations	5	up since ; was holding ; woman ; y oigo ; years daily ; yrs last
        hallucinations	4	0 + ; 0 hrs ; 0 off ; 0 one ; a cat ; a lady ; a una ; a warehouse ; about me
        hallucinations	4	abuela ; account ; after three ; aire ; along the ; and cramps ; and its
        hallucinations	4	and lately ; and screaming ; and seeing ; and speed ; aranas ; at ; at a
        hallucinations	4	at them ; aware ; ay ; bed and ; been hearing ; been up ; behind me ; betty
        hallucinations	4	bichos ; blank ; blanket ; break room ; brushing ; bunk ; calling me ; calm
        hallucinations	4	cama ; came ; camina ; can feel ; cant tell ; cat ; cell ; chair ; cinco dias
        hallucinations	4	clr 0 ; coat ; cold on ; con ellos ; confused and ; cops ; crowd ; cuales
        hallucinations	4	cuarto y ; d ; d ago ; d no ; dad 0 ; date and ; day 0 ; days no ; days now
        hallucinations	4	de la ; de los ; decades ; del ; descanse ; describe ; desde la ; dice ; die and
        hallucinations	4	digging ; donde esta ; dose ; dresser ; drinking and ; el vino ; ella ya ; ellos
        hallucinations	4	en la ; encima ; escritorio ; esta ; estoy ; etoh d/c ; everywhere i ; f etoh
        hallucinations	4	feel ; for her ; giving ; giving me ; go in ; gown ; group home ; ha tomado
        hallucinations	4	hace ; hace cinco ; hands are ; hasnt had ; hay un ; hearing the ; hears the
        hallucinations	4	heavy ; help me ; hija me ; his dead ; hits ; holding ; home 0 ; house is
        hallucinations	4	how that ; hurt ; i can ; i heard ; i sit ; im hearing ; in dorm ; in five
        hallucinations	4	in it ; in the ; it and ; its just ; ive seen ; jueves le ; kitchen ; la pantalla
        hallucinations	4	la puerta ; lady in ; last ; last klonopin ; last noc ; late ; laughing
        hallucinations	4	le dicen ; leave the ; little girl ; lo deje ; m etoh ; m he ; manos y ; md
        hallucinations	4	me why ; mi tio ; mo last ; mom quit ; my kitchen ; n ; nadie ; nadie mas
        hallucinations	4	name called ; neighbor has ; nine years ; no se ; nobodys ; nods ; none of
        hallucinations	4	not there ; novio ; now ive ; of the ; ofc 0 ; off ; off his ; off kratom
        hallucinations	4	off the ; on for ; on saturday ; on speed ; ordered residential ; orders
        hallucinations	4	oriented x ; pantalla ; pasa ; picking ; pillow ; pipes ; piso ; porque
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
        hallucinations	4	wouldnt ; x 0 ; xanax cold ; y ahorita ; years ; yesterday i ; yrs ; zero
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
        hallucinations	3	la bebida ; la tele ; last nt ; laugh ; let the ; like 0 ; like someone ; little
        hallucinations	3	little men ; llora ; m meth ; m sin ; mama hijo ; mama ya ; md 0 ; me i
        hallucinations	3	me siguen ; mi cuarto ; mirror and ; musica ; my girlfriend ; my last
        hallucinations	3	needs detox ; nights at ; nine ; no ha ; normal to ; of this ; of us ; of what
        hallucinations	3	ofc ; on that ; own ; parado ; party last ; pega ; per gf ; pls ; pls someone
        hallucinations	3	pte 0 ; pulling ; que dia ; questions ; quien hablo ; real ; reports
        hallucinations	3	roommate says ; said the ; say what ; says must ; screaming ; se ni ; self ; sgt
        hallucinations	3	shaky ; she comes ; sheets ; siguen ; sink ; sits on ; sixty one ; sobre mi
        hallucinations	3	some pills ; someone in ; son has ; speak ; standing in ; started last ; still
        hallucinations	3	summers ; summers ago ; sunday ; sus ; tele ; telephone ; telling her ; that too
        hallucinations	3	thats not ; the life ; the vent ; the year ; there now ; this week ; to catch
        hallucinations	3	today ; today i ; tremulous ; two summers ; up on ; us and ; ve a ; vent ; voz
        hallucinations	3	walks ; waving ; we speak ; week my ; weeks and ; where i ; who isnt ; who let
        hallucinations	3	why ; wife asked ; wont go ; y las ; y medio ; y took ; y up ; years on ; yest
        hallucinations	3	yo vivo ; yrs every ; yrs of
        hallucinations	-3	0 am ; a place ; about the ; agarrar ; already ; and coke ; and stopped
        hallucinations	-3	anywhere ; asks if ; asleep ; back ; been off ; call me ; can i ; cant sit
        hallucinations	-3	clinica ; consume ; contesta ; dia que ; dijeron ; dijeron que ; does ; eating
        hallucinations	-3	end ; f 0 ; falta ; forty ; free ; get ; gonna ; got ; got out ; grandson ; gun
        hallucinations	-3	gurgling ; has no ; he drinks ; he has ; hermano dejo ; hes 0 ; hot ; hung up
        hallucinations	-3	i went ; icu ; ill ; in 0 ; in a ; in his ; in law ; ins ; is that ; it off
        hallucinations	-3	kid ; last wk ; lawyer ; le dieron ; leaving ; legs wont ; light hurts ; llevo
        hallucinations	-3	may ; me in ; mejor ; meth in ; mi esposo ; mi hermana ; minutes ; mostly
        hallucinations	-3	my cousin ; my doctor ; my ex ; my life ; nieto ; novia ; october ; odd ; of
        hallucinations	-3	off my ; on a ; on own ; otro ; out 0 ; overpass ; paid ; parents ; part
        hallucinations	-3	por favor ; puking ; que fue ; que mi ; que sigue ; quede ; racing ; red
        hallucinations	-3	refuses ; rope in ; sabe que ; sali ; says i ; says she ; se tomo ; semanas
        hallucinations	-3	send ; shook ; siento ; since he ; since spring ; sit still ; sorry ; starts
        hallucinations	-3	states ; stay ; stiff ; still in ; sweating and ; taken ; taking ; telefono
        hallucinations	-3	thanksgiving ; the line ; the living ; the only ; the same ; the shakes
        hallucinations	-3	there for ; to 0 ; toilet ; wake ; weekend ; went ; where the ; white ; y su
        hallucinations	-3	ya ; ~el ; ~la ; ~with
        hallucinations	-4	$ ; 0 at ; 0 this ; 0 wks ; a 0 ; a couple ; a lot ; a month ; acabo ; agua
        hallucinations	-4	ambulatorio ; and not ; and she ; and they ; and wont ; another ; antes
        hallucinations	-4	anybody ; anymore ; anyone ; anything ; as a ; at all ; bad ; bar ; been in
        hallucinations	-4	belt ; between ; bien ; big ; blood ; body ; bring ; bus ; c/o ; card ; chills
        hallucinations	-4	cleared ; clr ; cm ; coffee ; coke since ; cows ; cracked ; cried ; cut me
        hallucinations	-4	desintoxicacion ; desk ; diarrea ; drive ; drop ; dropped ; early ; el bano
        hallucinations	-4	en casa ; en su ; era ; escribo ; evenings ; ex ; fall ; favor ; for me ; for my
        hallucinations	-4	for three ; funeral ; gas ; given ; go to ; got the ; gray ; groups ; guy
        hallucinations	-4	had a ; had the ; has a ; has the ; he had ; he isnt ; he just ; here ; high
        hallucinations	-4	hijos ; his 0 ; how ; hung ; i asked ; i get ; i need ; if i ; im a ; inpatient
        hallucinations	-4	is no ; job ; july ; keep the ; kicking ; kind ; kitchen floor ; know if
        hallucinations	-4	last week ; law ; le dio ; legs ; like ; list ; los ninos ; los ojos ; lot
        hallucinations	-4	making ; malilla ; marido ; me on ; meds ; meth since ; money ; more ; morning
        hallucinations	-4	muy ; my breastbone ; my chest ; my husband ; my phone ; night for ; no he
        hallucinations	-4	no le ; nobody to ; none since ; nose ; now its ; nunca ; od ; ojos ; ok
        hallucinations	-4	on day ; online ; our ; overnight ; p ; pasado ; paso ; pcp ; pm ; primero
        hallucinations	-4	primo ; psychiatrist ; qd x ; que es ; resi ; rx ; safe ; se puso ; seizing
        hallucinations	-4	she says ; shoes ; shop ; shot ; signed ; somewhere ; spot ; st ; step ; student
        hallucinations	-4	suda ; sudando ; super ; sí ; tanto ; tanto que ; the bathroom ; the county
        hallucinations	-4	the er ; the first ; the little ; the morning ; the time ; the truck ; the week
        hallucinations	-4	these ; thinking ; through ; tiembla tanto ; tiemblan las ; tienen ; tieso ; til
        hallucinations	-4	to a ; to be ; to go ; to somebody ; to tell ; told me ; took a ; traigo ; unas
        hallucinations	-4	union ; up the ; usa ; used ; using ; ustedes ; van ; while ; wife is ; wks
        hallucinations	-4	writing ; wrote ; ya esta ; yawning ; ~a
        hallucinations	-5	# ; 0 / ; ago no ; alone ; and then ; at the ; august ; bano ; bit ; cuando
        hallucinations	-5	cuanto ; custody ; days at ; de ; desde hace ; dieron ; doctor ; done ; dos
        hallucinations	-5	drugs ; duerme ; el pecho ; else to ; espanol ; even ; everybody ; everything
        hallucinations	-5	feels ; frio ; garage ; going to ; hacer ; hago ; hay quien ; held ; hell
        hallucinations	-5	hermana ; hes on ; hurts ; hx ; i drink ; i want ; if ; insurance ; internado
        hallucinations	-5	it in ; its a ; its the ; ive got ; judge ; kicked ; l ; live ; locked ; made
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
        hallucinations	-6	number ; on his ; pain ; po ; programa ; retired ; sick ; sign ; sigue ; sleeps
        hallucinations	-6	son 0 ; start ; summer ; take ; tengo ; the 0 ; the last ; there a ; threw
        hallucinations	-6	to my ; to write ; told ; treatment ; va ; va a ; vomiting ; withdrawal ; would
        hallucinations	-6	yo ; your
        hallucinations	-7	asi ; at 0 ; at my ; car ; clinic ; counselor ; daughter ; detox ; dio ; eso
        hallucinations	-7	fue ; inpt ; iop ; la coca ; last year ; lives ; looking ; my daughter ; name is
        hallucinations	-7	put ; quiere ; says he ; shakes ; since the ; sleeping ; till ; tongue ; want
        hallucinations	-7	whats ; write ; years ago
        hallucinations	-8	arm ; ayuda ; be ; blue ; both ; box ; come ; days since ; desde que ; do
        hallucinations	-8	doing ; eyes ; fine ; found ; going ; had ; hold ; i have ; is the ; lost ; mis
        hallucinations	-8	no me ; or ; pero ; puede ; same ; sober ; sx ; ten ; to the ; truck ; twelve
        hallucinations	-8	tx ; use ; with the
        hallucinations	-9	dts ; first ; hospital ; left ; myself ; narcan ; need ; please ; quiero
        hallucinations	-9	school ; six ; then ; trabajo ; until ; work ; you
        hallucinations	-10	an ; and his ; fell ; goes ; id ; program ; wants ; will
        hallucinations	-11	es ; never ; next ; se le
        hallucinations	-12	chest ; im ; is there
        """
}
