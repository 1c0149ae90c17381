extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations = """
        hallucinations	-62	=
        hallucinations	26	sees
        hallucinations	25	voices
        hallucinations	24	hears
        hallucinations	23	seeing
        hallucinations	21	bugs ; there are ; ve
        hallucinations	20	hallucinating ; hearing
        hallucinations	19	ceiling ; oigo
        hallucinations	18	shadow ; spiders ; talking
        hallucinations	17	ants ; faces ; telling
        hallucinations	16	veo
        hallucinations	15	keeps ; pared ; talking to ; thinks ; wallpaper
        hallucinations	14	hallucinations ; oriented ; says the ; the ceiling ; tv
        hallucinations	13	arent ; arent there ; d ago ; dead ; desde el ; empty ; hear ; men ; my name
        hallucinations	13	neighbors ; piso ; que no ; reconoce ; see ; since last ; stopped ; swatting
        hallucinations	13	voces ; walls ; whispering
        hallucinations	12	air ; dejo el ; disoriented ; hablan ; its 0 ; oye ; people ; radio
        hallucinations	12	the wallpaper ; trees ; wall
        hallucinations	11	asked ; carpet ; chatting ; closet ; confused ; habla ; i hear ; isnt there
        hallucinations	11	la pared ; man ; mira ; name ; not there ; outlet ; soldiers ; theres
        hallucinations	11	unplugged ; up 0 ; voces que
        hallucinations	10	attic ; cats ; children ; corner ; crawling ; day 0 ; fridge ; hablando
        hallucinations	10	hearing a ; inside ; keep hearing ; lately ; little girl ; no hay ; people in
        hallucinations	10	platica ; platica con ; plucking ; rats ; sat ; since 0 ; since sunday
        hallucinations	10	since yesterday ; tells ; the vents ; tremor ; under ; vents ; when i
        hallucinations	9	0 h ; a man ; answers ; crawling under ; cuarto ; date ; day three ; debajo
        hallucinations	9	dejo ; demons ; desde ayer ; dicen ; dog ; hasnt ; hay ; his dead ; i know
        hallucinations	9	in my ; invisible ; know where ; last night ; le hablan ; little ; nods ; op
        hallucinations	9	president ; ran ; right now ; shadow people ; since saturday ; since thursday
        hallucinations	9	sombras ; staff ; the carpet ; the trees ; the tv ; theyre ; to me ; visual
        hallucinations	9	y veo
        hallucinations	8	a un ; and says ; anos con ; ayer ; bed ; believes me ; breathing ; brushing
        hallucinations	8	caminan ; con su ; cosas ; cucarachas ; curtain ; d x ; daily x ; debajo del
        hallucinations	8	dia sin ; duffel ; ears ; el mezcal ; el techo ; espejo ; estan ; fan ; forearms
        hallucinations	8	gente ; hallway ; hearing my ; heavy ; him to ; i talk ; inside my ; inside the
        hallucinations	8	its his ; knows ; lamp ; landlord ; le habla ; moving ; no reconoce ; nobody
        hallucinations	8	oigo que ; oye voces ; picking ; ppl ; que en ; que me ; rack ; self ; senora
        hallucinations	8	siente ; since tuesday ; soaked ; stopped drinking ; swatting at ; telling him
        hallucinations	8	tent ; that arent ; the bed ; the corner ; the lamp ; the neighbors ; the voices
        hallucinations	8	the wall ; the walls ; thinks its ; three days ; thursday ; trae ; tremulous
        hallucinations	8	tres dias ; unos ; viendo ; wires ; y no ; year
        hallucinations	7	0 no ; 0 off ; a choir ; a single ; a voice ; ahi ; aint ; alguien ; and asking
        hallucinations	7	and wants ; are in ; are people ; arguing ; arriba ; asked me ; at them ; behind
        hallucinations	7	birds ; boots ; by my ; chatting with ; chickens ; choir ; cocina ; daily for
        hallucinations	7	dont own ; drain ; dry ; el jueves ; el ron ; every outlet ; existe ; ferry
        hallucinations	7	grita ; gusanos ; halluc ; hay nada ; heard ; hey ; his wife ; holding ; hormigas
        hallucinations	7	i can ; is empty ; knows date ; la cama ; la cocina ; ld 0 ; lleva ; man is
        hallucinations	7	men on ; mirror ; music ; my arms ; no existe ; nobodys ; nombre ; nothing there
        hallucinations	7	oigo voces ; orders ; oriented x ; pide que ; piso y ; por el ; que los ; que ya
        hallucinations	7	reading ; reports ; rn ; sat on ; says my ; segun él ; ship ; sin ; since fri
        hallucinations	7	sitting ; skin ; soldiers in ; sombras que ; speak ; standing ; swears ; taped
        hallucinations	7	techo ; telling me ; that isnt ; the curtain ; the floor ; the mirror
        hallucinations	7	the shower ; there and ; tonight ; under his ; under my ; vacas ; vecinos
        hallucinations	7	veo sombras ; voice ; walking ; we dont ; we took ; what month ; y se ; yesterday
        hallucinations	7	yrs ; yrs of
        hallucinations	6	a dog ; a woman ; about it ; all night ; all shift ; along ; and it ; anoche
        hallucinations	6	aranas ; are his ; are little ; arms ; arreando ; arreando vacas ; as i
        hallucinations	6	attending ; been up ; believes ; betty ; blanket ; breathing and ; but since
        hallucinations	6	calls ; can see ; con el ; contestan ; cut off ; d tremor ; daily 0 ; de golpe
        hallucinations	6	de un ; desde anoche ; dice que ; eat ; ed ; el miercoles ; en mi ; esta hablando
        hallucinations	6	f etoh ; faces in ; fishing ; floor ; gente que ; girl ; giving ; golpe
        hallucinations	6	group home ; h ; hablan por ; hablando con ; hace ; has been ; he asked ; hears a
        hallucinations	6	hears the ; hes in ; hotel ; insists ; insultan ; is giving ; it as ; ive heard
        hallucinations	6	keeps brushing ; know the ; la puerta ; last dose ; late ; laugh ; laughing
        hallucinations	6	listen ; makes ; mattress ; me dice ; me hablan ; me the ; meth x ; miercoles
        hallucinations	6	mirror and ; mom quit ; music in ; my address ; my closet ; my dead ; my son
        hallucinations	6	name called ; night and ; night this ; nine years ; no etoh ; no sabe
        hallucinations	6	nobody believes ; none ; none x ; of the ; off the ; over ; over every ; parado
        hallucinations	6	parado en ; plucking at ; por la ; porque ; porque dice ; pulling ; put a
        hallucinations	6	que ahi ; questions ; saturday ; saying my ; see shadow ; sees children
        hallucinations	6	shelter staff ; shes in ; since he ; sits ; skin and ; small ; snakes ; son has
        hallucinations	6	standing in ; sunday ; talk ; television ; the hallway ; the roof ; the sixth
        hallucinations	6	the water ; this week ; thru the ; to him ; to leave ; today ; today she
        hallucinations	6	two days ; un hombre ; un nino ; una senora ; unit ; vent ; voices telling
        hallucinations	6	waits ; walks ; wants detox ; warm ; was 0 ; wednesday ; week my ; when the
        hallucinations	6	y oigo ; ya se
        hallucinations	5	0 ciwa ; 0 days ; 0 dejo ; 0 disoriented ; 0 years ; a conversation ; a radio
        hallucinations	5	abuelita ; addressing ; adentro ; after two ; ahorita ; al bebe ; all over
        hallucinations	5	an empty ; as we ; askin ; brazos ; bro ; brother who ; bugs off ; bunk ; cama
        hallucinations	5	came out ; can feel ; can hear ; cant take ; chair ; choir in ; clarito
        hallucinations	5	coat rack ; cobija ; coming out ; conversation ; couch ; court ; days ago
        hallucinations	5	de cuarto ; desde la ; detector ; diario 0 ; dice ; difunta ; edge of ; el licor
        hallucinations	5	en la ; en los ; esta ; esta viendo ; estamos ; estamos en ; estudio ; everywhere
        hallucinations	5	f meth ; family wants ; folding ; follow me ; for decades ; from 0 ; gf ; goats
        hallucinations	5	grita que ; gums ; habla con ; hay nadie ; hay y ; hear a ; heard it
        hallucinations	5	hears neighbors ; hermana tiene ; hes been ; hes got ; him for ; his late
        hallucinations	5	hombre ; hood ; i see ; i took ; i turn ; in there ; info ; it and ; it hes
        hallucinations	5	its happening ; its just ; jueves ; keep seeing ; kick ; la cobija ; la sala
        hallucinations	5	lady ; las gracias ; last nite ; last nt ; late wife ; le dicen ; leaves
        hallucinations	5	let the ; lie ; los brazos ; los de ; me dicen ; me reconoce ; me why ; men in
        hallucinations	5	mi novio ; mi tio ; moving under ; murio en ; my attic ; my bunk ; my fridge
        hallucinations	5	my gums ; my kitchen ; my last ; my neighbor ; my walls ; nadie ; no las
        hallucinations	5	no tenemos ; no toma ; no xanax ; not real ; on porch ; on speed ; out the
        hallucinations	5	papa dejo ; perro que ; piano ; picking at ; plate ; porque lo ; ppl in ; ran dry
        hallucinations	5	re dtr ; reconoce a ; rehab in ; remote ; resident 0 ; roof ; rude ; sabe
        hallucinations	5	sabe donde ; sala ; say my ; says hes ; says must ; sees men ; segun ; sessions
        hallucinations	5	seventeen ; shelter ; shut ; since friday ; since grandma ; since noon
        hallucinations	5	since this ; sister says ; sitting in ; sixth ; smoke detector ; somebody named
        hallucinations	5	someone ; speed 0 ; staff 0 ; static ; still ; stopped his ; stuff ; sure
        hallucinations	5	surgeon ; sw 0 ; tenemos ; that aint ; that says ; the attic ; the door
        hallucinations	5	the lady ; the mattress ; the shadow ; them ; there is ; thread ; three years
        hallucinations	5	thursday i ; time since ; to her ; to it ; to know ; to run ; took ; turn the
        hallucinations	5	tweezers ; two nights ; uncle ray ; up since ; vive en ; walk ; wants inpatient
        hallucinations	5	was holding ; was not ; waving ; waving at ; weeks and ; were ; who let ; why
        hallucinations	5	wrong ; y daily ; y from ; y le ; y quiere ; yard ; yelling at ; yrs last
        hallucinations	4	+ meth ; 0 + ; 0 hours ; 0 hrs ; 0 now ; 0 seeing ; 0 weeks ; 0 yr ; a cat
        hallucinations	4	a duffel ; a fentanyl ; a tall ; a una ; about the ; abuelo ; accent ; ago and
        hallucinations	4	al ; alucinaciones ; an edible ; and asked ; and asks ; and hasnt ; and there
        hallucinations	4	and today ; anda ; animals ; answering ; antier y ; asks when ; at bugs
        hallucinations	4	atty client ; auditor ; awake x ; away to ; baby ; been hearing ; been talking
        hallucinations	4	behind my ; beside ; blue duffel ; booked 0 ; brinca ; bro 0 ; bugs under
        hallucinations	4	bugs walking ; bunkmate ; buried ; by his ; cada que ; calling me ; calls me
        hallucinations	4	cama y ; ceiling fan ; cessation ; cierro ; client in ; clr 0 ; coat ; come on
        hallucinations	4	comin ; como se ; como si ; confundido ; confused and ; coro ; coro de
        hallucinations	4	crystal 0 ; curtains ; cuz ; d no ; date and ; day in ; day without ; days been
        hallucinations	4	days from ; days off ; de los ; dead uncle ; decades ; deputy ; descanse
        hallucinations	4	despierto ; detox bed ; detox off ; dias sin ; digging ; docks ; doesnt know
        hallucinations	4	donde esta ; dont have ; dorm ; dos dias ; dosing ; down and ; dx ; eaten ; ed sw
        hallucinations	4	el camion ; ella ya ; en octubre ; en paz ; en un ; escritorio ; esposa dejo
        hallucinations	4	estoy ; etoh x ; evening ; everyone in ; everything and ; f crack ; f no
        hallucinations	4	fentanyl detox ; feo ; foot ; for two ; freshman ; from last ; fully ; fume
        hallucinations	4	girl in ; girl who ; giving me ; grain ; grandmas ; grandpa ; ha tomado
        hallucinations	4	hace cinco ; hall ; hands are ; happening ; has started ; hatch ; have the
        hallucinations	4	he came ; he dont ; he is ; her fridge ; her phone ; her to ; hes at ; him since
        hallucinations	4	hip ; his brother ; his forearms ; home health ; home rn ; homework ; hours
        hallucinations	4	i am ; i heard ; i type ; ice with ; idea what ; im hearing ; im seeing ; in five
        hallucinations	4	in holding ; in iop ; in it ; in ohio ; in outpatient ; is off ; is packing
        hallucinations	4	is quiet ; is saying ; jail med ; jokes ; keep ; kitchen ; la bebida ; la mesa
        hallucinations	4	la pantalla ; la tele ; labor day ; lady in ; las ; last pm ; lawn ; le sirve
        hallucinations	4	little men ; lleva dos ; looked ; mail ; mama hijo ; mama ve ; man in
        hallucinations	4	me contestan ; me siguen ; me to ; me who ; med ; med floor ; mesa ; mi nombre
        hallucinations	4	mid ; mo last ; movie ; muerta ; murio ; my bed ; my blue ; my car ; my pillow
        hallucinations	4	my skin ; name and ; name no ; night auditor ; nino ; nobody and ; nobody else
        hallucinations	4	novio ; nuts ; of her ; of this ; off adderall ; off from ; off his ; off it
        hallucinations	4	office and ; ok this ; old is ; on scene ; only nothing ; other info ; our father
        hallucinations	4	our son ; own ; party in ; paz ; paz descanse ; pega ; perro ; pie ; pillow
        hallucinations	4	pls someone ; pm ; printer ; probation ofc ; pt stopped ; puerta ; qd lu
        hallucinations	4	que hay ; que las ; que le ; que trae ; que ve ; quien hablo ; quiero despertar
        hallucinations	4	quit drinking ; ratas ; ray ; real ; refrigerator ; resident ; restrained
        hallucinations	4	ringing ; ron el ; room and ; roommate ; sabe en ; sacudia ; salga ; say
        hallucinations	4	saying the ; says there ; says they ; se esta ; senor pide ; seventeen year
        hallucinations	4	she asked ; she sees ; shes ; shoulder ; shower ; siguen ; sin su ; since my
        hallucinations	4	sirve ; sleeve ; sleeves ; soaked sheets ; sobre mi ; some molly ; spouse
        hallucinations	4	standing by ; started last ; steering ; su mama ; sure its ; sweating thru
        hallucinations	4	talking in ; tattoo ; tele ; telephone ; tells op ; the air ; the cell
        hallucinations	4	the curtains ; the date ; the fan ; the people ; the plant ; the refrigerator
        hallucinations	4	the sink ; the ticket ; the vent ; the year ; there at ; thinks hes
        hallucinations	4	thirty hours ; thru ; tio ; to nobody ; to zero ; today no ; told to
        hallucinations	4	tomado desde ; tonight she ; took it ; took my ; torn ; torrance ; tres ; tuesday
        hallucinations	4	tuesday on ; turn ; un solo ; uncle ; under the ; ve a ; ve ratas ; vivo
        hallucinations	4	walls are ; water ; wedding ; week im ; welding ; welding job ; were in
        hallucinations	4	when its ; while its ; who do ; who isnt ; with his ; with no ; woman ; wont
        hallucinations	4	wont shut ; wrote down ; y ella ; yest ; yesterday my ; yrs every ; zero
        hallucinations	3	0 last ; a church ; a los ; abajo ; about me ; about that ; acid and ; ahi no
        hallucinations	3	aide ; alguien se ; alguien y ; along the ; along with ; and does ; and for
        hallucinations	3	and hard ; and he ; and hiding ; and ran ; and screaming ; and since ; aqui no
        hallucinations	3	asks where ; at county ; at his ; at me ; ay ; ayer no ; barstow ; bc
        hallucinations	3	because the ; been over ; been reading ; begun ; behind me ; bf 0 ; blanco
        hallucinations	3	by the ; calling to ; cameras ; car behind ; church and ; chuy ; cinco dias
        hallucinations	3	closed ; closed on ; clr at ; clr f ; cocaine this ; compadre ; con esto ; cooks
        hallucinations	3	cops ; court ordered ; cruise ; crushed ; cuarto y ; culebras ; curtain rod
        hallucinations	3	de pte ; de temblar ; dead brother ; delirio ; dispatcher ; dose ; dot ; draining
        hallucinations	3	drenched ; dresser ; dry on ; dual dx ; duct ; during call ; edge ; el pasillo
        hallucinations	3	el vino ; else ; else ever ; else on ; emt ; es normal ; esperar ; esta ve
        hallucinations	3	etoh + ; evening iop ; everywhere i ; eyes and ; f last ; f wants ; face ; flies
        hallucinations	3	follow ; foot of ; for 0 ; for the ; full of ; gives no ; good evening ; gown
        hallucinations	3	group and ; guard ; hace 0 ; has for ; has not ; hasnt had ; he lost ; he told
        hallucinations	3	hear them ; her by ; her dead ; her mouth ; hija me ; him the ; his boss
        hallucinations	3	his own ; his skin ; house is ; how fast ; i wrote ; idea ; im parked ; im trying
        hallucinations	3	in bathroom ; in dorm ; in every ; in foster ; insists its ; it about ; it says
        hallucinations	3	kids are ; know she ; korea ; labor ; last noc ; laughs ; lie about ; lie down
        hallucinations	3	lugar en ; m day ; mail my ; mama ; man on ; manana y ; manos y ; matando
        hallucinations	3	matter how ; md ; me by ; me my ; mi senora ; morning he ; move ; my grandmother
        hallucinations	3	nadie mas ; names ; neighbor has ; neighbor is ; neighbors thru ; nevada ; ni un
        hallucinations	3	ni una ; no matter ; normal to ; not to ; now im ; now ive ; nurse is
        hallucinations	3	nurses are ; octubre ; of his ; ofc 0 ; off etoh ; ohio ; on ativan ; on crystal
        hallucinations	3	on for ; on ice ; on it ; ordered residential ; packing ; pantalla ; pasillo
        hallucinations	3	per gf ; pls ; porch ; posted ; que la ; radios in ; reaching ; real but
        hallucinations	3	recliner ; residential meth ; right ; roommate says ; saluda ; saluda a
        hallucinations	3	say what ; saying ; se quita ; seeing shadow ; segundo ; sgt ; shadow ppl
        hallucinations	3	sheets ; shes seeing ; since before ; since breakfast ; since lunch ; since sat
        hallucinations	3	sink ; son uses ; sounds ; spins ; stood ; sure i ; sweats and ; taping ; tapped
        hallucinations	3	tech re ; tells me ; temblor ; ten year ; tenant ; that we ; the dresser
        hallucinations	3	the fridge ; the hall ; the man ; the yard ; third night ; this pm ; time
        hallucinations	3	time off ; to catch ; to hurt ; to place ; took 0 ; transfer ; twins ; two tours
        hallucinations	3	vive ; where he ; whispers ; who was ; who you ; why i ; wife hes ; windows and
        hallucinations	3	wks etoh ; wood ; y took
        hallucinations	-3	$ 0 ; 0 meses ; 0 this ; a detox ; ago i ; ambulatorio ; and they ; april
        hallucinations	-3	are you ; at work ; ataque ; barely ; be a ; been a ; cabeza ; cant do
        hallucinations	-3	cant keep ; charge rn ; cheap ; chills ; clt ; club ; con un ; corazon ; could
        hallucinations	-3	counted ; cows 0 ; cuida ; current ; dealer ; dentist ; dinero ; discharge
        hallucinations	-3	does ; early ; finally ; going to ; grandson ; gun in ; gurgling ; h ago ; has a
        hallucinations	-3	his eyes ; hung ; i tried ; i used ; if im ; is no ; its like ; keep my
        hallucinations	-3	keep the ; key ; la cabeza ; le dio ; lease ; lives ; lot ; marido ; medically
        hallucinations	-3	met ; miss ; morning and ; my brother ; my sister ; need a ; ni ; no name
        hallucinations	-3	nothing ; ok ; on speaker ; para el ; para mi ; pay ; pego ; pressure
        hallucinations	-3	puso tieso ; quede ; racing ; residencial ; rx ; says mom ; says she ; sea
        hallucinations	-3	seized ; shaking so ; shop ; sit still ; skin is ; snoring ; stars ; staying
        hallucinations	-3	that was ; the time ; the week ; then i ; to come ; trabaja ; up and ; usa
        hallucinations	-3	vape ; wake up ; wants off ; weeks ago ; whole ; with people ; with you ; y a
        hallucinations	-3	y sin ; ya me ; ya no ; yes ; you people ; ~dts
        hallucinations	-4	% ; 0 % ; 0 / ; 0 for ; a gun ; a program ; about a ; acaba ; all of ; and im
        hallucinations	-4	and stopped ; anywhere ; arm ; asking for ; asks re ; asleep ; bad ; because
        hallucinations	-4	before i ; big ; bought ; breath ; burning ; busco ; buying ; cant sit ; carro
        hallucinations	-4	centro ; class ; closing ; coffee ; completed ; con los ; cost ; cuando ; cuatro
        hallucinations	-4	cuido ; de 0 ; de las ; dinner ; dio ; do we ; doctor ; door and ; dormido
        hallucinations	-4	drop ; each ; el celular ; el pecho ; elephant ; era ; everybody ; familia ; far
        hallucinations	-4	favor ; feed ; feel like ; five ; fourteen ; friend ; from a ; from my ; funeral
        hallucinations	-4	get it ; goodbye ; got the ; had me ; hago ; hasta que ; he put ; held ; herself
        hallucinations	-4	hx ; i did ; if we ; im at ; in march ; ins ; intake ; its the ; jerked ; judge
        hallucinations	-4	lado ; leaving ; legs ; letter ; line ; lips ; m self ; make ; making ; matar
        hallucinations	-4	me a ; me out ; me tomo ; meds ; muchacho ; my breastbone ; my heart
        hallucinations	-4	my husband ; my nephew ; my ribs ; near ; nearly ; nine days ; ninety ; no le
        hallucinations	-4	no quiere ; no ~etoh ; nomas ; note ; novia ; nunca ; nursing ; october ; od
        hallucinations	-4	once ; one to ; online ; opening ; outpt ; pasado ; pastor ; patient ; plan ; po
        hallucinations	-4	por favor ; porque no ; primo ; psychiatrist ; puro ; rather ; rato ; refuses
        hallucinations	-4	resi ; ribs ; rolled ; rope ; se le ; seizing ; sells ; sintomas ; slow ; so bad
        hallucinations	-4	sorry ; spot ; states ; station ; steady ; stiff ; structure ; summer ; tablets
        hallucinations	-4	tap ; tea ; telefono ; ten ; tengo 0 ; test ; the car ; the first ; the only
        hallucinations	-4	then the ; therapist ; there a ; these ; thinks im ; thought ; throwing up
        hallucinations	-4	to quit ; to take ; tomorrow ; twenty ; twice ; ultima ; up blood ; viaje ; wake
        hallucinations	-4	way ; week and ; white ; whoever ; wont be ; y su ; you can ; ~it ; ~seizure
        hallucinations	-4	~sick
        hallucinations	-5	0 0 ; 0 day ; @ ; a lot ; a place ; a seizure ; about my ; and a ; and now
        hallucinations	-5	antes ; any ; bano ; bar ; being ; better ; bring ; bus ; call me ; can i
        hallucinations	-5	clinica ; cm ; convulsiono ; cows ; desde hace ; desde que ; dias desde
        hallucinations	-5	espanol ; fall ; for me ; for three ; form ; free ; gonna ; hace un ; have a
        hallucinations	-5	have to ; he just ; her eyes ; him and ; i had ; i only ; in law ; in your ; kid
        hallucinations	-5	las pastillas ; may ; mi hijo ; mine ; months ; muy ; my life ; name on
        hallucinations	-5	need to ; needs ; no sx ; no ~sz ; nobody to ; noise ; none since ; now its
        hallucinations	-5	on own ; one of ; over it ; part ; paso ; question ; quiero ; recovery ; sali
        hallucinations	-5	se puso ; sober ; stay ; store ; swinging a ; sz ; sí ; taper ; the same
        hallucinations	-5	thinks i ; throwing ; tiemblan las ; tieso ; to a ; to find ; to the ; traigo
        hallucinations	-5	up to ; using ; uso ; va a ; what do ; which ; while i ; wife is ; winter
        hallucinations	-5	writing ; y el ; yawning ; you have ; ~el ; ~sz
        hallucinations	-6	$ ; and her ; anymore ; bit ; blood ; cleared ; counselor ; cuanto ; did ; dr
        hallucinations	-6	drive ; drugs ; duerme ; eating ; es por ; for my ; forty ; frio ; gas ; given
        hallucinations	-6	gone ; half ; hed ; here ; hot ; hour ago ; hurts ; i just ; ill ; in an ; inpt
        hallucinations	-6	intensive ; it in ; kicked ; knife ; law ; list ; maybe ; minutes ; no es
        hallucinations	-6	no puede ; no puedo ; no tremor ; nose ; now and ; of it ; out to ; p ; paid
        hallucinations	-6	pain ; placement ; programa ; put his ; runs ; sell ; semanas ; sent ; student
        hallucinations	-6	that i ; tienen ; to 0 ; took a ; touched ; tried to ; ustedes ; wants a
        hallucinations	-6	wont say ; word ; works ; ya esta ; yo
        hallucinations	-7	# ; 0 min ; 0 of ; a couple ; a few ; a month ; another ; as a ; body ; card
        hallucinations	-7	days in ; dieron ; do you ; driving ; fell ; found ; go to ; going ; groups
        hallucinations	-7	he isnt ; hell ; hold ; how ; i asked ; its for ; left ; like to ; money
        hallucinations	-7	my head ; my phone ; necesito ; person ; school ; seguro ; si no ; sign ; six
        hallucinations	-7	somewhere ; step ; tengo ; than ; the baby ; threw ; through ; twelve ; use
        hallucinations	-7	work
        hallucinations	-8	asi ; ask ; asks if ; at my ; ayuda ; breastbone ; case ; custody ; desk ; eso
        hallucinations	-8	even ; hay quien ; i get ; i take ; id like ; if i ; kicking ; name is ; pero
        hallucinations	-8	seizure ; sx ; to go ; to talk ; to write ; tongue ; treatment ; veces
        hallucinations	-8	withdrawal
        hallucinations	-9	a 0 ; and his ; clinic ; fine ; fue ; goes ; gun ; heart ; hit ; hospital
        hallucinations	-9	is there ; ive got ; la coca ; last year ; min ; puede ; sick ; to my ; want to
        hallucinations	-9	with the
        hallucinations	-10	and then ; chest ; doing ; i need ; i want ; im a ; meses ; mis ; more ; narcan
        hallucinations	-10	trabajo ; tx ; would
        hallucinations	-11	done ; it was ; to be
        hallucinations	-12	myself ; thing
        hallucinations	-13	will
        """
}
