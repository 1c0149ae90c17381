extension LexiconSources {
    /// Classes of words for what is seen, heard or felt, and where; Hallucinations.swift names them.
    static let perceptions = """
        # classes
        class.inPlace	en	in ; inside ; under ; behind ; through ; thru ; from ; beneath ; on ; above ; out ; across ; along
        class.inPlace	en	at ; by ; over ; near ; around ; down ; up ; within ; outside ; of ; below ; toward ; underneath
        class.whose	en	the ; my ; his ; her ; our ; these ; their ; your ; this ; every ; a ; its
        class.critter	en	bugs ; bug ; spiders ; spider ; ants ; insects ; roaches ; cockroaches ; worms
        class.critter	en	maggots ; mites
        class.critter	en	parasites ; snakes ; snake ; rats ; rat ; mice ; flies ; bees ; wasps ; scorpions
        class.critter	en	centipedes
        class.critter	en	beetles ; lice ; bats ; lizards ; creatures ; critters ; things ; stuff
        class.critter	en	something ; crickets
        class.critter	es	bichos ; bicho ; aranas ; arana ; hormigas ; cucarachas ; gusanos ; animales
        class.critter	es	animalitos
        class.critter	es	insectos ; ratas ; ratones ; viboras ; culebras ; serpientes ; moscas ; alacranes
        class.critter	es	piojos
        class.critter	es	animalitos ; avispas ; ranas ; mosquitos ; cosas
        class.spook	en	shadow people ; shadow person ; shadow man ; shadow men ; shadow figures
        class.spook	en	shadow figure
        class.spook	en	shadows ; demons ; demon ; ghosts ; ghost ; angels ; monsters ; aliens ; faces
        class.spook	en	hat man
        class.spook	en	dead people ; dead bodies ; spirits ; figures ; devils ; clowns ; little people
        class.spook	en	little men
        class.spook	en	little green men ; gremlins ; skeletons ; zombies ; cats ; dogs ; soldiers
        class.spook	en	lights moving
        class.spook	es	sombras ; demonios ; fantasmas ; muertos ; espiritus ; figuras ; bultos ; duendes
        class.spook	es	el diablo ; angeles ; caras ; gente muerta ; personas muertas ; monstruos
        class.figure	en	man ; men ; woman ; women ; lady ; girl ; boy ; child ; kid ; kids ; children
        class.figure	en	baby ; people
        class.figure	en	someone ; somebody ; person ; guy ; guys ; cop ; cops ; stranger ; strangers ; dog
        class.figure	en	cat
        class.figure	en	mother ; mom ; dad ; father ; brother ; sister ; grandmother ; grandma ; grandpa
        class.figure	en	thing
        class.figure	es	hombre ; hombres ; mujer ; nino ; nina ; ninos ; senor ; senora ; alguien ; gente
        class.figure	es	personas
        class.figure	es	persona ; perro ; perros ; gato ; gatos ; viejo ; vieja
        class.hideout	en	vent ; vents ; wall ; walls ; outlet ; outlets ; floor ; floors ; floorboards
        class.hideout	en	ceiling ; attic
        class.hideout	en	drain ; drains ; pipes ; pipe ; fan ; heater ; radiator ; crawlspace ; ac
        class.hideout	en	refrigerator ; fridge
        class.hideout	en	tv ; television ; radio ; speaker ; speakers ; lamp ; light ; lights ; mirror
        class.hideout	en	mirrors
        class.hideout	en	shower ; sink ; toilet ; faucet ; plumbing ; socket ; sockets ; ducts ; duct
        class.hideout	en	static
        class.hideout	en	baseboards ; microwave ; furnace ; chimney ; air conditioner ; smoke detector
        class.hideout	en	ceiling fan
        class.hideout	en	heating vent ; bushes ; trees ; tree ; carpet ; mattress ; curtain ; curtains
        class.hideout	en	wallpaper ; headboard ; insulation
        class.hideout	es	pared ; paredes ; techo ; piso ; ventilador ; abanico ; tele ; television
        class.hideout	es	televisor ; ducto
        class.hideout	es	tuberia ; lavabo ; espejo ; enchufe ; enchufes ; foco ; ducha ; ventilacion
        class.hideout	es	coladera ; regadera
        class.outside	en	roof ; closet ; yard ; window ; windows ; basement ; porch ; hallway ; hall
        class.outside	en	door ; backyard
        class.outside	en	garage ; engine ; car ; alley ; upstairs ; downstairs ; blinds ; bed
        class.outside	es	azotea ; ropero ; patio ; ventana ; puerta ; pasillo ; rincon ; esquina ; cama
        class.outside	es	closet
        class.hear	en	hear ; hears ; hearing ; heard ; hearin ; keep hearing ; keeps hearing
        class.hear	en	listening to
        class.hear	es	oye ; oigo ; oyendo ; oyes ; oir ; oia ; escucha ; escucho ; escuchando ; escuchar
        class.hear	es	oyo
        class.see	en	see ; sees ; seeing ; saw ; seein ; seen ; watching ; swears he sees
        class.see	en	swears she sees
        class.see	es	ve ; veo ; viendo ; mira ; miro ; mirando ; vio ; vi ; veia ; ver
        class.sound	en	voice ; voices ; whispering ; whispers ; whisper ; whispered ; music ; singing
        class.sound	en	footsteps
        class.sound	en	knocking ; screaming ; laughing ; laughter ; crying ; talking ; murmuring
        class.sound	en	chanting ; radio
        class.sound	en	conversations ; people ; phone ; doorbell ; helicopters ; baby ; sirens ; somebody
        class.sound	en	someone
        class.sound	en	neighbors ; them ; muttering ; a man ; a woman ; kids ; children
        class.sound	es	voces ; voz ; pasos ; gritos ; ruidos ; musica ; susurros ; llanto ; golpes ; gente
        class.talkTo	en	talks to ; talking to ; talk to ; talked to ; talks with ; talking with
        class.talkTo	en	talk with ; speaks to
        class.talkTo	en	speaking to ; speaking with ; chats with ; chatting with ; chats to ; chatting to
        class.talkTo	en	arguing with
        class.talkTo	en	argues with ; yelling at ; yells at ; conversation with ; conversations with
        class.talkTo	en	answering
        class.talkTo	en	answers ; waving at ; waves at ; waving to ; laughing with ; whispering to
        class.talkTo	en	whispers to
        class.talkTo	en	having words with ; telling ; a talk with ; a chat with ; talkin to ; scolding
        class.talkTo	en	singing to
        class.talkTo	en	setting a plate for ; playing cards with ; greeting ; cussing at ; cussing out
        class.talkTo	en	visiting with
        class.talkTo	es	habla con ; hablando con ; hablo con ; platica con ; platicando con ; platico con
        class.talkTo	es	conversa con
        class.talkTo	es	conversando con ; discute con ; le habla a ; le contesta a ; le grita a
        class.talkTo	es	peleando con
        class.talkTo	es	hablandole a ; le platica a ; regana a ; saluda a ; se rie con
        class.kin	en	mother ; mom ; mama ; father ; dad ; daddy ; brother ; sister ; wife ; husband ; son
        class.kin	en	daughter
        class.kin	en	grandmother ; grandma ; grandfather ; grandpa ; aunt ; uncle ; cousin ; friend
        class.kin	en	buddy ; dog
        class.kin	en	granddad ; nana ; papa ; parents ; grandparents ; nephew ; ex ; boss ; people
        class.kin	en	person ; relatives
        class.kin	es	madre ; padre ; hermano ; hermana ; esposa ; esposo ; abuela ; abuelo ; abuelita
        class.kin	es	abuelito
        class.kin	es	tio ; tia ; primo ; amigo ; compadre ; hijo ; hija ; papas ; suegra
        class.deadWord	en	dead ; died ; passed ; deceased ; buried ; gone ; isnt here ; in the ground
        class.deadWord	en	passed away
        class.deadWord	es	murio ; muerto ; muerta ; fallecio ; fallecido ; fallecida ; difunto ; difunta
        class.deadWord	es	finado
        class.deadWord	es	finada ; se murio ; descanse ; enterrado ; enterrada ; enterramos ; murieron
        class.say	en	say ; says ; saying ; said ; call ; calls ; calling ; called ; whisper ; whispers
        class.say	en	whispering
        class.say	en	whispered ; know ; knows ; learned ; talk ; talks ; talking ; speak ; speaks
        class.say	en	speaking ; tell
        class.say	en	tells ; telling ; told ; answers ; answering ; answer ; reading ; sing ; singing
        class.say	en	mentions
        class.say	es	dice ; dicen ; llama ; llaman ; habla ; hablan ; hablando ; diciendo ; contesta
        class.say	es	susurra
        class.wobble	en	breathing ; breathe ; breathes ; melting ; melt ; melts ; moving ; moves
        class.wobble	en	rippling ; dripping
        class.wobble	en	warping ; pulsing ; swirling ; leaning ; leans ; bleeding ; crawling ; waving
        class.wobble	en	bending ; wiggling
        class.wobble	en	winking ; staring ; talking ; laughing ; changing ; morphing ; shifting
        class.wobble	en	vibrating
        class.wobble	es	respirando ; respiran ; respira ; mueven ; mueve ; moviendo ; derriten ; derrite
        class.wobble	es	hablan
        class.wobble	es	hablando ; moviendose ; derritiendose
        class.swat	en	picking ; picks ; swatting ; swats ; swat ; grabbing ; grabs ; reaching ; brushing
        class.swat	en	batting
        class.swat	en	slapping ; sweeping ; shooing ; chasing ; stomping ; plucking ; catching ; digging
        class.swat	en	scratching
        class.swat	en	hitting ; brushes ; digs ; plucks ; smacking ; squashing ; spraying ; shaking
        class.swat	en	pulling
        class.swat	es	sacudiendo ; sacude ; sacudiendose ; espanta ; espantando ; matando ; mata
        class.swat	es	quitandose
        class.swat	es	se quita ; agarrando ; agarra ; pisando ; rascandose ; aplastando ; persiguiendo
        class.swat	es	barriendo
        class.noneThere	en	not there ; isnt there ; arent there ; wasnt there ; werent there ; aint there
        class.noneThere	en	not real
        class.noneThere	en	isnt real ; arent real ; doesnt exist ; dont exist ; not really there
        class.noneThere	en	no one else sees
        class.noneThere	en	nobody else sees ; no one else hears ; nobody else hears ; nobody else can see
        class.noneThere	en	imaginary
        class.noneThere	en	no one else can see ; nobody else can hear ; no one else can hear ; invisible
        class.noneThere	en	only he sees
        class.noneThere	en	only she sees ; only i can ; only he can ; only she can ; i cant see
        class.noneThere	en	we cant see
        class.noneThere	en	is not there ; are not there ; nobody there ; no one there ; nobodys there
        class.noneThere	en	nobody is there
        class.noneThere	es	no hay ; no existen ; no existe ; no estan ; no esta ahi ; no estan ahi
        class.noneThere	es	nadie ve
        class.noneThere	es	nadie mas ve ; nadie mas oye ; no son reales ; no hay nadie ; no es real
        class.noneThere	es	solo el ve
        class.noneThere	es	que no esta ; no habia ; no habia nadie ; nadie mas escucha ; no es cierto
        class.oldWork	en	directing traffic ; herding ; milking ; reeling ; casting ; hammering
        class.oldWork	en	unloading ; steering
        class.oldWork	en	roofing ; welding ; shoveling ; planting ; mowing ; hosing ; plowing ; saluting
        class.oldWork	en	marching
        class.oldWork	es	arreando ; pescando ; sembrando ; pizcando ; martillando ; despachando ; regando
        class.oldWork	es	cosechando
        class.oldWork	es	arando ; manejando ; remando
        """
}
