extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-62	=
        hallucinations	25	sees ; voices
        hallucinations	23	hears
        hallucinations	22	seeing
        hallucinations	21	bugs ; there are
        hallucinations	20	ve
        hallucinations	19	hallucinating ; hearing ; spiders ; talking
        hallucinations	18	ceiling ; oigo
        hallucinations	17	faces
        hallucinations	16	shadow ; telling
        hallucinations	15	ants ; pared ; talking to ; thinks
        hallucinations	14	dejo el ; hear ; keeps ; my name ; see ; since last ; swatting ; veo
        hallucinations	13	d ago ; men ; oriented ; people ; que no ; says the ; stopped ; the ceiling ; tv
        hallucinations	13	voces ; wall ; wallpaper ; walls ; whispering
        hallucinations	12	arent ; dead ; desde el ; disoriented ; empty ; fridge ; habla ; hablan ; its 0
        hallucinations	12	la pared ; man ; reconoce ; theres ; trees
        hallucinations	11	a man ; air ; arent there ; asked ; chatting ; confused ; hallucinations
        hallucinations	11	hearing a ; in my ; inside ; isnt there ; lately ; mira ; name ; neighbors
        hallucinations	11	not there ; since yesterday ; up 0 ; voces que
        hallucinations	10	attic ; carpet ; cats ; closet ; corner ; crawling ; date ; demons ; hablando
        hallucinations	10	i hear ; keep hearing ; last night ; oye ; people in ; radio ; rats
        hallucinations	10	since sunday ; soldiers ; swatting at ; tells ; the vents ; unplugged ; vents
        hallucinations	9	answers ; caminan ; cosas ; crawling under ; cuarto ; d x ; day 0 ; debajo ; dejo
        hallucinations	9	desde ayer ; dicen ; dog ; hasnt ; him to ; his dead ; i talk ; inside the
        hallucinations	9	is empty ; le hablan ; little girl ; no hay ; op ; outlet ; platica ; president
        hallucinations	9	que me ; rack ; since 0 ; since saturday ; since thursday ; soaked ; telling him
        hallucinations	9	the bed ; the tv ; the wallpaper ; the walls ; to me ; tremor ; tres dias ; under
        hallucinations	9	viendo ; visual ; when i ; wires ; y no
        hallucinations	8	0 h ; 0 off ; a voice ; and wants ; anos con ; arguing ; ayer ; believes me
        hallucinations	8	birds ; chatting with ; children ; choir ; cucarachas ; curtain ; daily x
        hallucinations	8	debajo del ; dia sin ; ears ; el mezcal ; el ron ; el techo ; estan ; floor
        hallucinations	8	gente ; hallway ; hay ; heard ; hearing my ; i know ; inside my ; its his
        hallucinations	8	know where ; knows date ; la cocina ; le habla ; my dead ; no reconoce ; nobody
        hallucinations	8	nobodys ; off the ; oigo que ; oriented x ; oye voces ; picking ; platica con
        hallucinations	8	ppl ; ran ; right now ; sat ; says my ; senora ; shadow people ; sombras ; staff
        hallucinations	8	standing ; stopped drinking ; taped ; techo ; telling me ; tent ; that arent
        hallucinations	8	the carpet ; the corner ; the neighbors ; the trees ; the voices ; the wall
        hallucinations	8	there and ; three days ; to it ; trae ; walking
        hallucinations	7	a choir ; about it ; ahi ; alguien ; all shift ; anoche ; are his ; are little
        hallucinations	7	are people ; asked me ; bed ; behind ; boots ; by my ; can see ; cocina ; con su
        hallucinations	7	daily for ; dice que ; existe ; f etoh ; forearms ; gente que ; grita ; gusanos
        hallucinations	7	halluc ; has been ; hay nada ; hears a ; hes in ; hey ; holding ; hormigas
        hallucinations	7	hours ; last dose ; ld 0 ; little ; lleva ; makes ; man is ; men on ; music
        hallucinations	7	my arms ; no existe ; nothing there ; of the ; over ; over every ; parado
        hallucinations	7	parado en ; piso ; piso y ; plucking ; por el ; por la ; pulling ; que en
        hallucinations	7	que los ; reading ; reports ; rn ; saying my ; see shadow ; segun él ; self
        hallucinations	7	ship ; siente ; since friday ; since tuesday ; sitting ; skin ; sombras que
        hallucinations	7	that isnt ; that says ; the curtain ; the floor ; the hallway ; the shower
        hallucinations	7	theyre ; thinks its ; thursday ; tremulous ; un hombre ; un nino ; under my
        hallucinations	7	vent ; veo sombras ; voice ; voices telling ; walk ; walks ; warm ; y se ; yrs
        hallucinations	7	yrs of
        hallucinations	6	a conversation ; a dog ; a radio ; ahorita ; all night ; and it ; and says
        hallucinations	6	answering ; are in ; arms ; as i ; attending ; been up ; blanket ; breathing
        hallucinations	6	breathing and ; brother who ; bugs off ; but since ; chickens ; choir in
        hallucinations	6	clarito ; coming out ; contestan ; conversation ; cut off ; d tremor ; daily 0
        hallucinations	6	day three ; dead uncle ; desde anoche ; detox bed ; dont own ; eat ; en mi
        hallucinations	6	esta hablando ; estamos ; faces in ; fan ; fishing ; for two ; gums ; h
        hallucinations	6	hablan por ; hablando con ; hace ; hang up ; happening ; hear a ; heard it
        hallucinations	6	hears neighbors ; hears the ; him for ; his wife ; hood ; hotel ; i heard ; i see
        hallucinations	6	info ; invisible ; it as ; its happening ; ive heard ; knows ; la puerta ; lady
        hallucinations	6	landlord ; las ; last nite ; late ; laugh ; lie ; listen ; mattress ; me dice
        hallucinations	6	me dicen ; me hablan ; me the ; me why ; mi novio ; miercoles ; mirror ; music in
        hallucinations	6	my address ; my closet ; my fridge ; my gums ; my kitchen ; my son ; name called
        hallucinations	6	night and ; night this ; no etoh ; no las ; no sabe ; no tenemos ; no xanax
        hallucinations	6	nobody believes ; nobody else ; nods ; nombre ; on speed ; orders ; pls
        hallucinations	6	plucking at ; porque dice ; ppl in ; put a ; rude ; sat on ; say my ; says hes
        hallucinations	6	segun ; shelter ; shelter staff ; shes in ; shut ; sin ; since noon ; sits
        hallucinations	6	small ; soldiers in ; someone ; son has ; standing by ; standing in ; static
        hallucinations	6	still ; sunday ; surgeon ; swears ; talk ; the attic ; the door ; the lady
        hallucinations	6	the mirror ; the roof ; the shadow ; the water ; them ; this week ; thread
        hallucinations	6	thursday i ; to leave ; today ; tonight ; transfer ; una senora ; unit ; vacas
        hallucinations	6	waits ; wants detox ; we took ; wednesday ; week my ; weeks and ; were ; when the
        hallucinations	6	y daily ; y from ; y oigo ; yelling at ; yest ; yesterday ; yrs last
        hallucinations	5	+ meth ; 0 ciwa ; 0 disoriented ; 0 no ; 0 seeing ; a cat ; a tall ; a woman
        hallucinations	5	abuelo ; aint ; all over ; an edible ; and asked ; and for ; and today ; animals
        hallucinations	5	as we ; at county ; at them ; away to ; baby ; been hearing ; been talking
        hallucinations	5	believes ; beside ; betty ; booked 0 ; brazos ; bro 0 ; brushing ; bugs under
        hallucinations	5	bugs walking ; bunkmate ; buried ; cama ; cama y ; came out ; can hear ; chair
        hallucinations	5	childhood ; chuy ; clr 0 ; coat ; coat rack ; cobija ; comin ; como si ; con el
        hallucinations	5	cops ; court ; curtains ; days ago ; days from ; de cuarto ; de los ; decades
        hallucinations	5	desde la ; detector ; diario 0 ; dice ; difunta ; dont have ; dont tell ; dosing
        hallucinations	5	drain ; dropped ; duffel ; dx ; eaten ; edge of ; el jueves ; el miercoles
        hallucinations	5	en los ; en paz ; escritorio ; esta ; esta viendo ; estamos en ; estudio
        hallucinations	5	evening ; everywhere ; f meth ; family wants ; figure ; follow me ; for decades
        hallucinations	5	from 0 ; from last ; fully ; gf ; girl ; girl who ; goats ; grita que
        hallucinations	5	has started ; hay nadie ; he asked ; he is ; he lost ; her fridge ; him since
        hallucinations	5	hip ; his brother ; his forearms ; his late ; hombre ; home health ; i can
        hallucinations	5	i took ; i turn ; i wrote ; in holding ; in it ; insists ; is giving ; is off
        hallucinations	5	is saying ; is still ; it and ; it hes ; its just ; jail med ; jokes
        hallucinations	5	keep seeing ; kick ; know who ; la cama ; la cobija ; la mesa ; la pantalla
        hallucinations	5	lady in ; lamp ; las gracias ; last nt ; late wife ; laughing ; le dicen ; leaves
        hallucinations	5	little men ; los brazos ; mama ve ; me reconoce ; me to ; me who ; med
        hallucinations	5	med floor ; men in ; mesa ; mi tio ; mid ; moved ; movie ; my attic ; my neighbor
        hallucinations	5	my pillow ; my skin ; my walls ; nadie ; name and ; nine years ; nino ; nite
        hallucinations	5	none ; of her ; of his ; on me ; on porch ; on scene ; other info ; out the ; paz
        hallucinations	5	paz descanse ; piano ; picking at ; pie ; pls someone ; puerta ; qd lu ; que ahi
        hallucinations	5	que le ; re dtr ; reconoce a ; rehab in ; remote ; resident 0 ; ringing ; roof
        hallucinations	5	room and ; sabe ; sabe donde ; sacudia ; salga ; saturday ; saw ; say
        hallucinations	5	saying the ; se esta ; sees men ; segundo ; she sees ; shower ; sin su
        hallucinations	5	since fri ; since grandma ; since this ; sister says ; sitting in ; sleeve
        hallucinations	5	smoke detector ; soy su ; speak ; spouse ; stood ; stuff ; sure ; tattoo
        hallucinations	5	television ; tells op ; tenemos ; that aint ; the air ; the cell ; the curtains
        hallucinations	5	the fridge ; the lamp ; the mattress ; the sink ; the vent ; there is
        hallucinations	5	thirty hours ; thru the ; tio ; to him ; to nobody ; today no ; today she
        hallucinations	5	took it ; torn ; torrance ; turn the ; two days ; two nights ; uncle ; uncle ray
        hallucinations	5	up on ; up since ; ve a ; vivo ; walls are ; was 0 ; was not ; water ; we dont
        hallucinations	5	welding ; welding job ; what month ; who do ; with his ; with no ; wrote down
        hallucinations	5	y ella ; y veo ; yrs every
        hallucinations	4	0 + ; 0 days ; 0 dejo ; 0 hours ; 0 last ; 0 now ; 0 weeks ; 0 years ; 0 yr
        hallucinations	4	a church ; a copy ; a los ; a phone ; a toddler ; a un ; a una ; a year ; abajo
        hallucinations	4	about me ; about that ; about the ; accent ; after two ; ago and ; aide
        hallucinations	4	alguien y ; along the ; an empty ; and asks ; and does ; and he ; and hiding
        hallucinations	4	and its ; and ran ; and screaming ; and since ; and there ; and went ; anda
        hallucinations	4	antier y ; aranas ; arriba ; as ; as well ; asked him ; askin ; asks when
        hallucinations	4	asks where ; at bedside ; at his ; at it ; at me ; atty client ; auditor ; awake
        hallucinations	4	awake x ; ay ; ayer no ; ayer y ; barstow ; because the ; bed at ; bedside
        hallucinations	4	been on ; been over ; been reading ; been seeing ; behind me ; behind my
        hallucinations	4	blue duffel ; brinca ; bro ; cada que ; calling to ; calls ; calls me ; calm
        hallucinations	4	can feel ; cat ; cessation ; church and ; cierro ; cinco dias ; client in
        hallucinations	4	closed ; clr at ; come on ; como se ; con esto ; confused and ; copy ; couch
        hallucinations	4	court ordered ; crowd ; cruise ; crushed ; crystal 0 ; cuarto y ; culebras
        hallucinations	4	curtain rod ; cuz ; d for ; d no ; date and ; day and ; day in ; day without
        hallucinations	4	days been ; de golpe ; de la ; de pte ; de temblar ; del ; deputy ; descanse
        hallucinations	4	despertar ; detox off ; diario ya ; dias sin ; digging ; dispatcher ; docks
        hallucinations	4	door ; dorm ; dos dias ; dose ; dot ; draining ; dry ; drywall ; during call
        hallucinations	4	edge ; el camion ; el closet ; el licor ; el pasillo ; el vino ; ella ya ; emt
        hallucinations	4	en la ; en octubre ; es normal ; esperar ; esposa dejo ; etoh + ; evening iop
        hallucinations	4	everything and ; everywhere i ; eyes and ; f crack ; f last ; f wants ; face
        hallucinations	4	fights ; follow ; for 0 ; full of ; gatos ; give details ; gives no ; giving
        hallucinations	4	gown ; grain ; grandmas ; group home ; guard ; guarda ; ha tomado ; hace cinco
        hallucinations	4	hace dos ; hands are ; hang ; happening now ; hasnt had ; he dont ; he retired
        hallucinations	4	he told ; health ; hearing voices ; her ativan ; her mouth ; her to ; hes at
        hallucinations	4	hes been ; hes got ; hes swinging ; hija me ; him the ; hits ; home rn ; homework
        hallucinations	4	house is ; how fast ; hrs ago ; i eat ; i saw ; i type ; idea ; idea what
        hallucinations	4	im hearing ; im seeing ; in bathroom ; in dorm ; in every ; in five ; in from
        hallucinations	4	in ohio ; in outpatient ; is moving ; is quiet ; is talking ; it about ; it gets
        hallucinations	4	ive seen ; jueves ; just now ; keep ; kids at ; know its ; korea ; la tele
        hallucinations	4	la voz ; labor day ; last pm ; laughs ; lawn ; let the ; lie about ; lie down
        hallucinations	4	lleva dos ; lugar en ; m day ; man in ; man on ; manos y ; matando ; md ; me by
        hallucinations	4	me my ; me now ; me siguen ; meth x ; mi nombre ; mi senora ; mirror and
        hallucinations	4	mo last ; mother re ; move ; moved out ; moving ; my car ; my last ; nadie mas
        hallucinations	4	named ; names ; neighbor has ; neighbor is ; neighbors thru ; ni un
        hallucinations	4	night auditor ; night my ; nightly for ; no matter ; no sleep ; no toma ; not to
        hallucinations	4	novio ; now ive ; nurses are ; nuts ; octubre ; of this ; off adderall ; off his
        hallucinations	4	office and ; ok this ; on ativan ; on for ; ordered residential ; our father
        hallucinations	4	pantalla ; papa dejo ; party in ; pasillo ; pega ; people on ; pillow ; place
        hallucinations	4	plate ; plato ; pls call ; pm ; porch ; porque ; printer ; probation ofc
        hallucinations	4	pt stopped ; que hay ; que la ; que las ; que lo ; que trae ; que ve ; que ya
        hallucinations	4	questions ; quien hablo ; quiero despertar ; radios in ; ran dry ; ray ; reaching
        hallucinations	4	real but ; recliner ; refrigerator ; resident ; residential meth ; ron el
        hallucinations	4	roommate ; roommate says ; sabe en ; say what ; saying ; says there ; says they
        hallucinations	4	scene ; sees children ; self wants ; sessions ; sgt ; shadow ppl ; she comes
        hallucinations	4	sheets ; shes ; shes seeing ; shoulder ; siguen ; since breakfast ; sink
        hallucinations	4	sit down ; sits on ; sixth ; skin and ; so many ; soaked sheets ; sobbing
        hallucinations	4	sobre mi ; socks ; someone call ; son re ; son uses ; soon and ; sounds ; spins
        hallucinations	4	started last ; stopped his ; sunday night ; sure i ; sure its ; sweating thru
        hallucinations	4	talking in ; tapped ; tele ; telephone ; tells me ; that nobody ; that the
        hallucinations	4	the couch ; the date ; the fan ; the people ; the red ; the refrigerator
        hallucinations	4	the sixth ; the ticket ; the year ; their ; there at ; theres a ; they cant
        hallucinations	4	thinks hes ; this pm ; three years ; tiemblo ; tiemblo y ; to catch ; to his
        hallucinations	4	to hurt ; to know ; to place ; to two ; to zero ; today he ; tomado desde
        hallucinations	4	tonite ; took ; took 0 ; tres ; tuesday on ; turn ; two guys ; under his
        hallucinations	4	until 0 ; urgent ; vivo sola ; vote ; was holding ; waving ; waving at ; wedding
        hallucinations	4	week im ; went through ; what year ; when its ; whenever i ; where he ; whisper
        hallucinations	4	whispers ; who isnt ; who let ; who you ; why i ; windows and ; wk since
        hallucinations	4	wks etoh ; woman ; wont shut ; wood ; wrong ; y aqui ; y sigue ; y took ; yard
        hallucinations	4	yesterday my ; your house ; zero
        hallucinations	3	/ n ; 0 hrs ; 0 meth ; 0 sat ; a alguien ; a brother ; a clean ; abuela
        hallucinations	3	agarraron ; alguien se ; and asking ; and d ; and hard ; and has ; and hasnt
        hallucinations	3	and lately ; and seeing ; and tells ; angels ; aqui no ; are voices ; argues
        hallucinations	3	asiento ; at bugs ; ballgame ; bc ; bf 0 ; bichos ; blank ; break room
        hallucinations	3	bugs coming ; bunk ; calling me ; camina ; cant see ; car behind ; catch ; chip
        hallucinations	3	climb ; clr f ; cocaine this ; cold on ; come in ; couch and ; cross ; cut his
        hallucinations	3	dad hasnt ; dashboard ; days now ; days on ; days up ; dead brother ; deceased
        hallucinations	3	describe ; dia es ; die and ; digging at ; doesnt know ; donde esta ; dont say
        hallucinations	3	drenched ; drinking and ; dual ; dual dx ; duct ; ear ; ed ; el cuarto
        hallucinations	3	el sabado ; elotes ; else on ; en un ; entrance ; etoh d/c ; etoh detox ; etoh x
        hallucinations	3	existen ; f on ; faltaba ; fast ; flies ; foil on ; foot of ; four days ; gives
        hallucinations	3	giving him ; giving me ; golpe ; golpe el ; good evening ; grandma ; group and
        hallucinations	3	hace anos ; hall ; hand is ; has for ; havent ; hay y ; he came ; he sees
        hallucinations	3	hear them ; hearing the ; hears them ; heavy ; help me ; her dead ; hes scared
        hallucinations	3	his grades ; home 0 ; hours since ; hurt my ; i am ; i feel ; i sit ; i walk
        hallucinations	3	im having ; im parked ; im trying ; in ten ; it 0 ; it last ; it normal ; it says
        hallucinations	3	it since ; ive not ; know she ; know the ; l and ; la botella ; la calle
        hallucinations	3	la orilla ; la sala ; labor ; las ventanas ; last noc ; last two ; late husband
        hallucinations	3	legs and ; light ; like someone ; lined ; lined up ; lleno ; lleva 0 ; looked
        hallucinations	3	m 0 ; m off ; mad ; mama ; mama hijo ; man who ; meth three ; mi abuela ; mi mama
        hallucinations	3	monday night ; monitor ; moves ; my neck ; n nobody ; need out ; next to ; ni una
        hallucinations	3	nieta ; night the ; no existen ; no ha ; no idea ; noches que ; none x
        hallucinations	3	normal to ; not real ; nt ; nurse is ; of cocaine ; ofc 0 ; off etoh ; off rum
        hallucinations	3	ofrece ; ohio ; on crystal ; on it ; on staff ; on that ; organist ; orilla ; pa
        hallucinations	3	pared que ; parked ; party last ; per gf ; perrito ; picking bugs ; pide que
        hallucinations	3	pipes ; por mi ; posted ; primos ; pt reports ; pte 0 ; quit drinking ; quito el
        hallucinations	3	re dad ; reach ; reserve ; rie ; right ; rug ; run my ; sala ; sala y ; saluda
        hallucinations	3	saluda a ; sat now ; says a ; scared ; se rie ; se sienta ; seeing a ; sharpening
        hallucinations	3	shower and ; sienta ; since he ; since yest ; sister ; skin i ; sleep at
        hallucinations	3	some pills ; somebody ; spouse of ; steering ; stopped the ; straight
        hallucinations	3	straight through ; su compadre ; sweats and ; taping ; tell ; tell my ; temblar
        hallucinations	3	th grade ; that too ; the break ; the landlord ; the life ; the night ; the piano
        hallucinations	3	the rug ; the wine ; then asked ; they know ; they moved ; they say ; theyve
        hallucinations	3	third ; this time ; ticket ; tiembla ; tiembla mucho ; tiny ; to her ; to lift
        hallucinations	3	to people ; took for ; tooth ; triage rn ; trucker ; trying ; turned off
        hallucinations	3	under the ; unos ; uses anything ; va en ; ventanas ; vi ; voice is ; voz
        hallucinations	3	was on ; watched ; weeks now ; why ; wife asked ; wife of ; wkr ; wont come
        hallucinations	3	wont talk ; y las ; y quiere ; yo vivo ; youd
        hallucinations	-3	$ 0 ; 0 / ; 0 @ ; 0 for ; 0 kids ; a bat ; a program ; a rope ; a whole
        hallucinations	-3	about a ; agarrar ; alla ; alzheimer ; and if ; and not ; and now ; and they
        hallucinations	-3	answer ; are you ; arm ; at noon ; at work ; ataque ; be a ; because
        hallucinations	-3	before the ; boat ; buying ; came off ; can get ; cant do ; cant sleep
        hallucinations	-3	charge rn ; cheap ; check ; club ; cold ; corazon ; could ; cracked
        hallucinations	-3	crawling out ; cuatro ; current ; de 0 ; de sudar ; dejar ; dejo de ; desde hace
        hallucinations	-3	dia que ; dinero ; dinner ; discharged ; do the ; dying ; el corazon ; email
        hallucinations	-3	enero ; es para ; escalofrios ; everybody ; eyes rolled ; feb ; finish ; food
        hallucinations	-3	garage with ; goin ; goosebumps ; got my ; gun in ; hago ; half ; has the
        hallucinations	-3	he drinks ; held ; herself ; his 0 ; home from ; hour ; how many ; hr ago ; hung
        hallucinations	-3	i came ; i did ; i started ; id rather ; if theres ; in his ; internado ; ir
        hallucinations	-3	is that ; isnt a ; jerking ; kaiser ; keeps me ; kill ; la que ; labs ; lawyer
        hallucinations	-3	lease ; legs ; level ; license ; line ; live ; locked in ; looking at ; lose
        hallucinations	-3	male ; matar ; may ; me about ; me out ; medical ; midnight ; mom of ; most of
        hallucinations	-3	mostly ; much ; muchacho ; my cousin ; my truck ; new year ; ni ; no le
        hallucinations	-3	no name ; no quiere ; no tengo ; nobody has ; okay ; on a ; out 0 ; para el
        hallucinations	-3	patient ; pick ; places ; puso tieso ; refill ; resi ; residencial ; ring
        hallucinations	-3	rope in ; rx ; said he ; says he ; school ; season ; see my ; sent ; september
        hallucinations	-3	shaking so ; she wants ; si hay ; signed ; since and ; sintomas ; site ; sitter
        hallucinations	-3	snoring ; so bad ; spoon ; staying ; stiff ; structure ; sudar ; take them
        hallucinations	-3	thank ; thanksgiving ; that was ; the car ; the only ; the place ; the whole
        hallucinations	-3	then i ; theres no ; tmrw ; to quit ; toi ; tues ; union ; up the ; upstairs
        hallucinations	-3	vape ; wants bed ; wants help ; wants off ; where do ; where to ; while i
        hallucinations	-3	whole bed ; with my ; wks ago ; words ; wouldnt say ; y a ; yellow ; yes
        hallucinations	-3	you people ; yours ; ~dts ; ~it ; ~on ; ~quit
        hallucinations	-4	% ; 0 % ; 0 day ; 0 this ; @ ; a gun ; a place ; a seizure ; acaba ; ago i
        hallucinations	-4	agua ; ambulatorio ; and a ; and im ; and stopped ; asking for ; asleep ; bar
        hallucinations	-4	bed for ; before i ; best ; bought ; breath ; burning ; c/o ; cabeza ; can do
        hallucinations	-4	cant breathe ; cant hold ; cant sit ; carro ; cb ; centro ; chills ; clt
        hallucinations	-4	company ; con las ; con los ; con un ; cook ; cost ; counted ; counter ; cows 0
        hallucinations	-4	cuida ; cuido ; dentist ; diarrea ; dio ; discharge ; divorce ; do people
        hallucinations	-4	do we ; dormido ; drop ; drug ; early ; el celular ; el pecho ; elephant
        hallucinations	-4	en casa ; este ; far ; feed ; finally ; flu ; for good ; for him ; for years
        hallucinations	-4	form ; fourteen ; from a ; from my ; from the ; funeral ; get it ; goodbye
        hallucinations	-4	gurgling ; hablar ; had a ; had me ; had the ; has no ; hasta que ; have a
        hallucinations	-4	hay algo ; he had ; he said ; he wont ; hes a ; his eyes ; honestly ; hour ago
        hallucinations	-4	i had ; i just ; i only ; i tried ; if we ; im at ; in your ; intake ; intensive
        hallucinations	-4	its about ; its in ; its like ; keep the ; key ; la cabeza ; la manana ; lado
        hallucinations	-4	last week ; le dio ; let me ; lips ; lives ; lives with ; lol ; lot ; m self
        hallucinations	-4	make ; me a ; me da ; me in ; me on ; me tomo ; medically ; meds ; mes ; met
        hallucinations	-4	morning and ; my arm ; my breastbone ; my brother ; my doctor ; my nephew
        hallucinations	-4	my ribs ; near ; nieto ; nine days ; nomas ; note ; nothing else ; novia ; ob
        hallucinations	-4	october ; od ; off my ; on speaker ; one of ; online ; opening ; outpt ; pasado
        hallucinations	-4	pay ; pego ; plus ; po ; porque no ; pressure ; primo ; psychiatrist ; quede
        hallucinations	-4	racing ; rato ; refuses ; rep ; rolled ; room with ; says she ; se puso ; sea
        hallucinations	-4	seizures ; sells ; senor ; so she ; sponsor ; spot ; stars ; starts ; states
        hallucinations	-4	station ; stay ; store ; sweating and ; tablets ; taking ; tanto que ; tap
        hallucinations	-4	taper ; tea ; telefono ; tell me ; tengo 0 ; test ; the time ; the week
        hallucinations	-4	then the ; therapist ; there a ; these ; thinks im ; throwing up ; tiemblan las
        hallucinations	-4	to come ; to stay ; tomorrow ; trabaja ; ultima ; unas ; up and ; up blood ; usa
        hallucinations	-4	use 0 ; used ; uso ; very ; viaje ; wake up ; week and ; weekend ; while ; white
        hallucinations	-4	whoever ; wife is ; with people ; wont be ; wont let ; y sin ; y su ; you can
        hallucinations	-4	~a ; ~el ; ~seizure ; ~sick
        hallucinations	-5	0 0 ; a detox ; a lot ; about my ; all of ; and her ; antes ; any ; anywhere ; b
        hallucinations	-5	bad ; bano ; being ; better ; big ; bring ; busco ; class ; clinica ; cm
        hallucinations	-5	coffee ; convulsiono ; cows ; cuando ; de las ; desde que ; dias desde ; did
        hallucinations	-5	door and ; duerme ; each ; era ; espanol ; everyone ; fall ; familia ; feel like
        hallucinations	-5	five ; for my ; for three ; forty ; gas ; gonna ; got the ; hace un ; have to
        hallucinations	-5	hed ; her eyes ; hermana ; hes 0 ; hi ; him and ; hot ; how ; i ran ; ill
        hallucinations	-5	in law ; ins ; insurance ; its the ; ive got ; judge ; kicked ; kid ; knife
        hallucinations	-5	leaving ; letter ; list ; llevo ; making ; maybe ; mi hijo ; mine ; minutes
        hallucinations	-5	muy ; my heart ; my husband ; my life ; name on ; need to ; needs ; ninety
        hallucinations	-5	no sx ; no ~sz ; noise ; none since ; nose ; now its ; nunca ; of it ; one to
        hallucinations	-5	ones ; over it ; paid ; parents ; paso ; pastor ; pcp ; puro ; put his
        hallucinations	-5	question ; quiere ; quiero ; rather ; recovery ; ribs ; rope ; sali ; seizing
        hallucinations	-5	sell ; shakes ; shoes ; shot ; should ; sit still ; slow ; sorry ; steady
        hallucinations	-5	student ; suda ; swinging a ; sí ; the bathroom ; the first ; the same
        hallucinations	-5	thinks i ; thought ; through ; throwing ; tienen ; tieso ; to find ; traigo
        hallucinations	-5	up to ; wake ; was a ; way ; what do ; which ; winter ; writing ; y dice ; y el
        hallucinations	-5	ya esta ; ya no ; yawning ; yo ; you have ; ~sz
        hallucinations	-6	$ ; 0 of ; a couple ; a few ; another ; anymore ; bit ; blood ; breastbone
        hallucinations	-6	call me ; can i ; cant get ; card ; cleared ; counselor ; cuanto ; dieron
        hallucinations	-6	do you ; dr ; drive ; drugs ; eating ; es por ; even ; for me ; found ; free
        hallucinations	-6	frio ; given ; gone ; gray ; groups ; he isnt ; he just ; hell ; here ; hes on
        hallucinations	-6	hold ; hurts ; i use ; im the ; in an ; inpt ; it in ; las pastillas ; law
        """
}
