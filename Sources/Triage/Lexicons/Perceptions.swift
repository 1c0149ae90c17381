extension LexiconSources {
    /// Classes of words for what is seen, heard or felt, and where; Hallucinations.swift names them.
    static let perceptions = """
        # places
        class.inPlace	en	in ; inside ; under ; behind ; through ; thru ; from ; beneath ; on ; above ; out ; across ; along ; at ; by ; over ; near
        class.inPlace	en	around ; down ; up ; within ; outside ; of ; below ; toward ; underneath
        class.inWall	en	in ; inside ; behind ; through ; thru ; from ; beneath ; above ; under ; out of ; coming from ; within ; underneath ; up in
        class.inWall	en	out ; across
        class.whose	en	the ; my ; his ; her ; our ; these ; their ; your ; this ; every ; a ; its
        class.hideout	en	vent ; vents ; wall ; walls ; outlet ; outlets ; floorboards ; ceiling ; attic ; drain ; drains ; pipes ; crawlspace ; fan ; heater
        class.hideout	en	radiator ; ac ; a/c ; air conditioner ; refrigerator ; fridge ; speaker ; speakers ; lamp ; mirror ; mirrors ; socket ; sockets ; ducts ; duct
        class.hideout	en	static ; baseboards ; microwave ; furnace ; chimney ; smoke detector ; ceiling fan ; box fan ; heating vent ; plumbing ; faucet ; curtain
        class.hideout	en	curtains ; wallpaper ; headboard ; insulation ; carpet ; mattress ; light fixture ; bushes ; trees ; tree ; light bulb ; dryer ; freezer
        class.hideout	en	air vent ; air vents ; washing machine ; dishwasher ; toaster ; clock ; showerhead ; shower drain ; sink drain ; air duct ; air ducts
        class.hideout	es	pared ; paredes ; techo ; ventilador ; abanico ; ducto ; ductos ; tuberia ; lavabo ; espejo ; enchufe ; enchufes ; foco
        class.hideout	es	ventilacion ; coladera ; regadera ; refri ; refrigerador ; aire acondicionado ; bocina ; tubos ; apagada ; cortinas ; arboles
        class.outside	en	roof ; closet ; yard ; window ; windows ; basement ; porch ; hallway ; hall ; door ; doorway ; backyard ; garage ; alley ; blinds ; trunk
        class.outside	en	bathtub ; tub ; dryer ; corner ; foot ; shed ; lawn ; windowsill ; shower ; bushes ; driveway ; stairs
        class.outside	es	azotea ; ropero ; patio ; ventana ; puerta ; pasillo ; rincon ; esquina ; cochera
        # creatures and figures
        class.critter	en	bugs ; spiders ; spider ; ants ; insects ; roaches ; cockroaches ; worms ; maggots ; mites ; parasites ; snakes ; snake ; rats ; mice
        class.baseish	en	baseboard ; baseboards ; wallpaper ; wall ; walls ; ceiling ; curtains ; bedspread ; bedsheets ; tv screen ; countertop ; blinds ; rafters
        class.critter	en	vipers ; viper ; cobras ; serpents ; tarantulas ; leeches ; crabs ; hornets ; crickets ; slugs ; moths
        class.critter	en	wasps ; scorpions ; centipedes ; beetles ; lice ; bats ; lizards ; creatures ; critters ; crickets ; larvae ; moths ; bees ; rat
        class.critter	es	bichos ; bicho ; aranas ; arana ; hormigas ; cucarachas ; gusanos ; animales ; animalitos ; insectos ; ratas ; ratones ; viboras
        class.critter	es	culebras ; serpientes ; moscas ; alacranes ; piojos ; avispas ; ranas ; mosquitos ; moscos
        class.spook	en	shadow people ; shadow person ; shadow man ; shadow men ; shadow figures ; shadow figure ; demons ; demon ; ghosts ; ghost ; monsters
        class.spook	en	aliens ; hat man ; dead people ; dead bodies ; spirits ; devils ; clowns ; clown ; little people ; little men ; little green men ; gremlins ; skeletons
        class.spook	en	zombies ; a shadow figure ; tiny people ; tiny men ; shadow creatures ; angels
        class.spook	es	sombras ; demonios ; fantasmas ; muertos ; espiritus ; bultos ; duendes ; el diablo ; gente muerta ; personas muertas ; monstruos
        class.spook	es	demonio ; fantasma ; diablos ; calaveras
        class.figure	en	ppl ; man ; men ; woman ; women ; lady ; girl ; boy ; child ; kid ; kids ; children ; baby ; people ; someone ; somebody ; person ; guy ; guys
        class.figure	en	cop ; cops ; stranger ; strangers ; soldier ; soldiers ; figure ; figures ; faces ; dude ; dudes ; nun ; cowboy
        class.figure	es	hombre ; hombres ; mujer ; mujeres ; nino ; nina ; ninos ; senor ; senora ; senores ; alguien ; gente ; personas ; persona ; viejo ; vieja
        class.figure	es	perro ; perros ; gato ; gatos ; soldados
        class.pet	en	cat ; cats ; dog ; dogs ; horse ; horses ; chicken ; chickens ; goat ; goats ; birds ; bird ; fish ; cows ; cow ; sheep ; rabbits ; rabbit ; pigs ; bear
        # perceiving
        class.hear	en	hear ; hears ; hearing ; heard ; keep hearing ; keeps hearing ; listening to
        class.hear	en	hearg ; hearng ; hrng ; hrg
        class.hear	es	oye ; oigo ; oyendo ; oyes ; oir ; oia ; escucha ; escucho ; escuchando ; escuchar ; oyo
        class.see	en	see ; sees ; seeing ; saw ; seein ; seen ; watching ; swears he sees ; swears she sees
        class.see	en	seeng ; seeg
        class.see	es	ve ; veo ; viendo ; mira ; miro ; mirando ; vio ; vi ; veia ; ver ; miraba
        class.seeNow	en	sees ; seeing ; seein ; keep seeing ; keeps seeing ; i see ; im seeing ; started seeing ; she sees ; he sees
        class.seeNow	es	ve ; veo ; viendo ; mira ; miro ; mirando
        class.sound	en	ppl ; voice ; voices ; whispering ; whispers ; whisper ; whispered ; singing ; footsteps ; knocking ; screaming ; laughing ; laughter
        class.sound	en	crying ; talking ; murmuring ; chanting ; radio ; conversations ; conversation ; people ; helicopters ; sirens ; somebody ; someone ; music
        class.sound	en	neighbors ; neighbor ; muttering ; a man ; men ; a woman ; kids ; children ; guys ; a choir ; choir ; a baby ; cops ; my ex ; giggling ; babies
        class.sound	es	voces ; voz ; pasos ; gritos ; ruidos ; musica ; susurros ; llanto ; golpes ; gente ; personas ; ninos ; risas
        class.noisy	en	voice ; voices ; whispering ; whispers ; whisper ; whispered ; singing ; laughing ; laughter ; talking ; chanting ; conversations ; muttering
        class.noisy	en	murmuring ; giggling ; knocking ; scratching ; arguing ; screaming
        class.talkTo	en	talks to ; talking to ; talks with ; talking with ; speaks to ; speaking to ; speaking with ; chats with ; chatting with ; chats to
        class.talkTo	en	chatting to ; arguing with ; argues with ; yelling at ; yells at ; conversation with ; conversations with ; answering ; waving at
        class.talkTo	en	waves at ; waving to ; laughing with ; laughing at ; whispering to ; whispers to ; having words with ; telling ; a talk with ; a chat with
        class.talkTo	en	scolding ; singing to ; greeting ; cussing at ; cussing out ; visiting with ; negotiating with ; bargaining with ; shushing
        class.talkTo	en	setting a plate for ; playing cards with ; mumbling to ; mumbles to ; smiling at ; nodding at ; reasoning with ; talked to
        class.talkTo	en	talkng to ; talkg to ; tlkg to ; tlkng to ; tlks to ; spkg to ; speakg to ; argung w/ ; arguing w/ ; talking w/ ; convos w/ ; convos with ; yellng at ; talks w/ ; ans'ing
        class.talkTo	es	habla con ; hablando con ; hablo con ; platica con ; platicando con ; platico con ; conversa con ; conversando con ; discute con
        class.talkTo	es	le habla a ; le esta hablando a ; le anda hablando a ; esta hablandole a ; le contesta a ; le grita a ; peleando con ; hablandole a ; le platica a ; regana a ; saluda a ; se rie con
        class.talkTo	es	platicaba con ; hablaba con ; pelea con ; le responde a ; discutiendo con ; platicandole a
        class.kin	en	daddy ; grandmother ; grandfather
        class.kin	en	grandpa ; aunt ; uncle ; cousin ; friend ; buddy ; dog ; granddad ; nana ; grandparents ; boss ; people ; person
        class.kin	en	relatives ; husb ; bro ; sis ; hubby ; granny ; grandson ; fiance
        class.kin	es	madre ; padre ; abuela ; abuelo ; abuelita ; abuelito ; tio ; tia ; primo ; amigo ; compadre
        class.kin	es	suegra ; suegro ; apa ; ama ; marido
        class.deadWord	en	dead ; died ; passed ; deceased ; buried ; gone ; isnt here ; in the ground ; passed away
        class.deadWord	es	murio ; muerto ; muerta ; fallecio ; fallecido ; fallecida ; difunto ; difunta ; finado ; finada ; se murio ; descanse
        class.deadWord	es	enterrado ; enterrada ; enterramos ; murieron
        class.say	en	say ; says ; saying ; said ; call ; calls ; calling ; called ; whisper ; whispers ; whispering ; whispered ; talk ; talks ; talking ; speak
        class.say	en	speaks ; speaking ; tell ; tells ; telling ; answers ; answering ; reading ; sing ; singing ; mentions ; laughs ; laughing ; mocking
        class.say	en	insulting ; insults ; threatening ; knows ; know ; learned
        class.say	es	dice ; dicen ; llama ; llaman ; habla ; hablan ; hablando ; diciendo ; contesta ; susurra ; grita ; gritan ; insultan
        class.wobble	en	breathing ; breathe ; breathes ; melting ; melt ; melts ; rippling ; warping ; pulsing ; swirling ; bleeding ; crawling ; waving ; wiggling
        class.wobble	en	winking ; staring ; talking ; laughing ; morphing ; vibrating ; whispering ; moving ; bending ; leaning ; talks ; whispers ; bulging
        class.wobble	es	respirando ; respiran ; respira ; mueven ; mueve ; moviendo ; derriten ; derrite ; hablan ; hablando ; moviendose ; derritiendose ; sangran
        class.swat	en	picking ; picks ; swatting ; swats ; swat ; grabbing ; grabs ; brushing ; batting ; slapping ; sweeping ; shooing ; stomping
        class.swat	en	plucking ; plucks ; catching ; brushes ; smacking ; squashing ; flicking ; flicks ; swiping ; chasing ; pulling ; scratching ; digging ; shooed
        class.swat	en	picked ; swatted ; brushed ; plucked ; spraying ; herding ; scraping ; shaking ; scratches ; digs ; pulls ; reaching
        class.swat	es	sacudiendo ; sacude ; sacudiendose ; espanta ; espantando ; matando ; mata ; quitandose ; se quita ; agarrando ; agarra ; pisando
        class.swat	es	rascandose ; aplastando ; persiguiendo ; barriendo ; quita ; cazando ; pescando
        class.noneThere	en	not there ; isnt there ; arent there ; aint there ; aint real ; not real ; isnt real ; arent real ; doesnt exist ; dont exist ; not really there
        class.noneThere	en	no one else sees ; nobody else sees ; no one else hears ; nobody else hears ; nobody else can see ; imaginary ; no one else can see
        class.noneThere	en	nobody else can hear ; no one else can hear ; invisible ; only he sees ; only she sees ; only i can ; only he can ; only she can
        class.noneThere	en	i cant see ; we cant see ; is not there ; are not there ; nobody there ; no one there ; nobodys there ; nobody is there ; nothing there
        class.noneThere	en	none of us can hear ; none of us can see ; nobody can see ; no one can see ; nobody can hear ; no one can hear ; wasnt there ; werent there
        class.noneThere	en	nobody sees ; nobody hears ; we dont see ; i dont see ; isnt anybody ; isnt anyone ; nothings there ; nobody else is ; no such
        class.noneThere	es	no existen ; no existe ; no esta ahi ; no estan ahi ; nadie ve ; nadie mas ve ; nadie mas oye ; no son reales ; no hay nadie ; no es real
        class.noneThere	es	solo el ve ; no habia nadie ; nadie mas escucha ; que no hay ; que no estan ; que no esta ; nadie mas lo ve ; nadie mas la ve ; nadie mas los ve
        class.noneThere	es	solo ella ve ; nadie oye ; nadie mas los oye ; invisibles ; imaginario ; imaginaria ; imaginarios ; nadie mas las ve ; nadie lo ve
        class.noneThere	en	no one is around ; nobody is around ; nobodys around ; no ones around ; no one around ; nobody around ; no one is there ; no one was there ; nobody was there
        class.noneThere	en	nobody up there ; nobodys up there ; nobodys in there ; nobodys out there ; nobody in there ; nobody out there ; nothing on it ; theres no one ; wasnt anybody
        class.silent	en	isnt on ; wasnt on ; is off ; was off ; turned off ; isnt ringing ; wasnt ringing ; not ringing ; not on ; not playing ; isnt playing
        class.silent	en	isnt plugged in ; unplugged ; didnt ring ; never rang ; nobody called ; nothing is playing ; nothings playing ; with nothing on ; has been dead
        class.silent	es	esta apagada ; esta apagado ; estaba apagada ; apagado ; desconectada ; desconectado ; no sono ; no suena ; no esta sonando ; no esta prendida
        class.oldWork	en	directing traffic ; herding ; milking ; reeling ; casting ; hammering ; unloading ; steering ; roofing ; welding ; shoveling ; planting
        class.oldWork	en	mowing ; hosing ; plowing ; saluting ; marching ; fishing ; casting a line ; loading a truck ; taking orders ; serving drinks ; calling cadence
        class.oldWork	es	arreando ; pescando ; sembrando ; pizcando ; martillando ; despachando ; regando ; cosechando ; arando ; manejando ; remando ; ordenando
        class.wrongly	en	thinks ; believes ; convinced ; swears ; insists ; insisting ; keeps saying ; acts like ; acting like ; talks like ; under the impression
        class.wrongly	es	cree que ; piensa que ; jura que ; creyendo que ; convencido que ; segun el ; convencida que ; segun ella
        """
}
