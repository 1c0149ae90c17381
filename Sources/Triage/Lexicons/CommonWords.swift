extension LexiconSources {
    /// Common words one letter away from a word of another lexicon: they are no misspelling of it.
    static let commonWords = """
        word.known	en	nkda ; nka ; ability ; abound ; accent ; accents ; accessible ; action ; addition ; adolescence
        word.known	en	adrian ; advise ; aiding ; airing ; alicia ; allies ; alloys ; alteration ; ambient
        word.known	en	amused ; amusing ; analyse ; analysed ; anders ; angles ; appealing ; appeared
        word.known	en	arenas ; arises ; arising ; artistic ; aspiring ; asserts ; assess ; assured
        word.known	en	astros ; authorised ; autopsy ; aversion ; awaited ; awaiting ; backing ; backward
        word.known	en	badges ; baking ; ballet ; banana ; bananas ; banished ; banking ; banned ; banning
        word.known	en	barker ; barking ; barley ; barnes ; barred ; barren ; barring ; barrow ; barton
        word.known	en	bashing ; basing ; batches ; batter ; battle ; battled ; battles ; beaches ; bearing
        word.known	en	beatles ; becker ; behaviour ; belief ; believers ; benjamin ; bianca ; bidding
        word.known	en	biking ; billion ; binder ; binding ; bitches ; blamed ; blames ; blaming ; blanks
        word.known	en	blasted ; blasting ; blazers ; blender ; blending ; blends ; blight ; blinding
        word.known	en	blooded ; blower ; blurred ; boarded ; boarding ; boards ; boasts ; boating ; boeing
        word.known	en	boiled ; boiling ; bolted ; bonding ; boogie ; boomer ; booming ; boosted ; boosting
        word.known	en	bordering ; borders ; boring ; bosses ; bounded ; bounds ; bragging ; braking
        word.known	en	brandt ; braves ; breached ; breaches ; breadth ; breakers ; breeding ; brewing
        word.known	en	brides ; bridget ; bridging ; briggs ; brightly ; brothel ; browning ; bruins
        word.known	en	brutal ; bubbling ; budding ; bumping ; burger ; burrows ; bursting ; burton
        word.known	en	burying ; butler ; cables ; caesar ; calming ; calves ; calvin ; cameron ; canada
        word.known	en	candle ; candles ; canning ; cannon ; canton ; capita ; capitol ; capped ; caracas
        word.known	en	carlos ; carlton ; carmel ; carole ; caroline ; carriage ; carriages ; carrot
        word.known	en	carrots ; carson ; cartoon ; cartoons ; carver ; carving ; casing ; casper ; cattle
        word.known	en	causal ; causes ; causing ; ceased ; ceases ; cellar ; cellular ; centres ; certain
        word.known	en	chains ; chaired ; champs ; chandler ; chanel ; channing ; chants ; chapter
        word.known	en	chapters ; charles ; charmed ; charming ; charter ; chartered ; charters ; cheating
        word.known	en	cheeks ; cherries ; chicks ; chilli ; chords ; chorus ; christina ; citing
        word.known	en	claiming ; clapping ; clarity ; clashes ; classy ; claude ; cleansing ; clicked
        word.known	en	clicking ; climbers ; clinch ; clinging ; clippers ; clocks ; clones ; cloning
        word.known	en	closest ; clover ; clutter ; coaches ; coarse ; coaster ; coated ; coating ; coding
        word.known	en	coined ; colder ; collage ; collar ; commence ; commend ; commune ; compare
        word.known	en	compete ; competed ; competes ; competing ; complexes ; complexion ; compose
        word.known	en	concept ; concepts ; concerted ; concession ; conduit ; conform ; constructed
        word.known	en	constructing ; consul ; consumers ; contain ; contend ; context ; continual
        word.known	en	contrast ; contrasts ; convection ; convent ; cooling ; cooper ; copper ; copying
        word.known	en	cougar ; counselling ; counsellor ; countess ; covert ; coveted ; coward ; cowards
        word.known	en	cracking ; cramped ; creams ; crease ; creating ; creation ; crippling ; crises
        word.known	en	cropped ; crowns ; crunch ; cumming ; cunning ; cursed ; curses ; cursing ; curved
        word.known	en	curves ; cutler ; dagger ; damian ; damning ; dancers ; danish ; daring ; dashed
        word.known	en	deacon ; dearly ; debuted ; deceit ; deceive ; deceived ; decree ; dedication
        word.known	en	deemed ; defective ; defend ; defending ; defends ; deflection ; delicious ; denise
        word.known	en	dennis ; departed ; deplorable ; depths ; derived ; derives ; descent ; describe
        word.known	en	despise ; dessert ; detailed ; dharma ; diaries ; dillon ; diluted ; dining
        word.known	en	diplomat ; discard ; displaced ; distract ; divers ; divine ; docked ; docking
        word.known	en	dorset ; dotted ; doubted ; doubting ; drafted ; drafting ; draper ; drawing
        word.known	en	dreaded ; dreaming ; dreamt ; dressing ; drought ; drowned ; dummies ; dumping
        word.known	en	dutton ; dwelling ; easing ; echoing ; ecommerce ; economical ; effect ; elastic
        word.known	en	elected ; election ; emission ; empires ; enable ; enquiry ; ensure ; ensured
        word.known	en	entirety ; erected ; erection ; errors ; esther ; etched ; evacuation ; evolving
        word.known	en	examines ; excerpt ; excise ; existent ; exited ; exiting ; expanse ; expansive
        word.known	en	exploring ; export ; exports ; extensive ; external ; facing ; faction ; factor
        word.known	en	factual ; falcon ; fallon ; familial ; fandom ; farage ; farmer ; farming ; farther
        word.known	en	fasting ; favourite ; fearful ; feather ; feathers ; fender ; fiasco
        word.known	en	fielding ; fighters ; finnish ; fireman ; firewall ; fishes ; fitness ; fitted
        word.known	en	fitting ; flames ; flaming ; flanked ; flares ; flashing ; flatter ; flattered
        word.known	en	flattering ; flawed ; fleeing ; floods ; flores ; flowering ; flowing ; folded
        word.known	en	folder ; folding ; footed ; footing ; forbes ; formally ; format ; formats ; forming
        word.known	en	forster ; fostering ; fought ; founding ; fountains ; fracking ; framed ; frames
        word.known	en	framing ; france ; franco ; freaked ; freeing ; french ; freshmen
        word.known	en	friction ; fright ; fringe ; frying ; fucking ; fueled ; fumble ; funnel ; furious
        word.known	en	garner ; gazing ; geared ; gearing ; geneva ; gerald ; giants ; ginger ; glossy
        word.known	en	glowing ; goggles ; grading ; gradual ; grains ; graphs ; grasping ; grasses
        word.known	en	grassy ; gravel ; grazing ; greats ; grimes ; groves ; growers ; gunner ; hackers
        word.known	en	hailed ; halted ; hampered ; hanover ; hardest ; harding ; harlan ; harper ; hatched
        word.known	en	hating ; haunting ; hawkins ; headline ; healed ; healer ; healing ; healthy
        word.known	en	heather ; helena ; herbal ; herein ; hermit ; heroic ; herring ; hideous ; hiking
        word.known	en	hinder ; hinges ; hinted ; historic ; historical ; histories ; hitters ; holders
        word.known	en	hollow ; holmes ; honesty ; honourable ; honours ; hooded ; hooking ; hosted
        word.known	en	hotels ; hovering ; howard ; howling ; humble ; humbled ; hungary ; hutton
        word.known	en	identification ; identify ; imaging ; impatient ; incense ; inches ; incoming
        word.known	en	indexed ; indian ; indicted ; inferno ; inflated ; informs ; injured ; innings
        word.known	en	inquiries ; inserts ; insiders ; interval ; invent ; inventor ; inventors ; invested
        word.known	en	investigation ; inward ; jacked ; jammed ; jamming ; jealousy ; jingle ; jockey
        word.known	en	joking ; jumpers ; junction ; keating ; keller ; kettle ; kindle ; knicks ; knight
        word.known	en	knights ; knowles ; lacked ; lacking ; lagging ; laguna ; lakers ; lansing ; lasers
        word.known	en	lashes ; latent ; launches ; layers ; layout ; leading ; leaked ; leaping ; leather
        word.known	en	legged ; lemons ; lender ; lenders ; lending ; lenses ; lester ; licked ; licking
        word.known	en	lifted ; lightly ; lightning ; likelihood ; liking ; liners ; linger ; lining
        word.known	en	linking ; litter ; lively ; loaned ; locking ; looming ; looted ; looting
        word.known	en	lovely ; lovers ; loving ; lowers ; lyrical ; madame ; madness ; madras ; maggie
        word.known	en	magnus ; mandarin ; manned ; manning ; manson ; mantra ; manuel ; mapped ; marcel
        word.known	en	marched ; marches ; margin ; marian ; marina ; mariners ; marino ; markers
        word.known	en	marrying ; marshall ; martial ; martian ; marvin ; mashed ; masked ; masses
        word.known	en	matching ; mating ; mayors ; meaning ; medial ; mediation ; medicinal ; medina
        word.known	en	meditation ; mellow ; mercer ; messing ; metals ; mighty ; milestone ; milling
        word.known	en	minded ; mineral ; miners ; mingle ; mining ; misled ; missiles ; mister
        word.known	en	mitigation ; mixing ; moaning ; mocked ; mocking ; moines ; molded ; monkeys
        word.known	en	monstrous ; morrow ; mortal ; mortar ; morton ; mosquitoes ; mounds ; mounted
        word.known	en	mounting ; mounts ; mourning ; muller ; muster ; nagging ; nailed ; naming ; nearing
        word.known	en	neatly ; neighbourhood ; nemesis ; nesting ; netting ; nicely ; nigger ; nitrate
        word.known	en	norman ; notation ; noting ; novice ; nuclear ; offence ; olivia ; omission
        word.known	en	optimal ; ordnance ; organisation ; ourselves ; outset ; oversight ; owning ; pacers
        word.known	en	painted ; painter ; painters ; paints ; palaces ; palmer ; panties ; parades
        word.known	en	paradox ; pardon ; parkway ; parsons ; particle ; parting ; passage ; patent
        word.known	en	patents ; paternal ; patrol ; patton ; paving ; payers ; payoff ; peaches ; pearson
        word.known	en	pedals ; peeled ; peeling ; penned ; peppers ; perish ; perkins ; persia ; phased
        word.known	en	phases ; photography ; picket ; pickles ; pierce ; pierre ; piling ; pinterest
        word.known	en	pissing ; piston ; placing ; played ; player ; playoff ; pleasing ; plight ; podium
        word.known	en	pointers ; poking ; polite ; polled ; polling ; ponder ; porter ; postage ; postal
        word.known	en	posture ; potion ; potter ; pottery ; powered ; powering ; powers ; practical
        word.known	en	practise ; prague ; praised ; praises ; praising ; preach ; preaching ; precious
        word.known	en	preference ; preferences ; preferring ; premiere ; presenter ; preserve ; presidency
        word.known	en	presidential ; presiding ; preston ; presume ; preview ; previews ; prints ; prized
        word.known	en	prizes ; processor ; projected ; projection ; properly ; prospects ; prospectus
        word.known	en	prosper ; protest ; protested ; prowess ; qualifiers ; qualities ; quality ; quartet
        word.known	en	quotas ; quoting ; rabies ; racial ; racket ; raiding ; rained ; raining ; rallies
        word.known	en	ranged ; ranger ; ranges ; ranging ; ransom ; rapping ; realised ; realms ; realty
        word.known	en	reaper ; rebuilt ; receptor ; recite ; rector ; reelection ; reflex ; refuge
        word.known	en	refugees ; regain ; regard ; regent ; regina ; region ; reilly ; rejection ; relaxed
        word.known	en	relics ; religions ; relive ; render ; renders ; repealed ; replying ; repost
        word.known	en	repressed ; repression ; resale ; resent ; residences ; residue ; residues
        word.known	en	resigned ; resolving ; resort ; resorts ; rested ; resting ; retailer ; retain
        word.known	en	retaining ; retard ; reusable ; revenge ; revered ; reverence ; revise ; revised
        word.known	en	rewarding ; riches ; ridden ; riddle ; riders ; ridges ; rigged ; rigging ; ripped
        word.known	en	ripper ; risking ; rivers ; roaming ; roaring ; robbing ; rocked ; rocker ; rocket
        word.known	en	rockets ; rocking ; rollins ; romero ; rookie ; rookies ; rooted ; rooting ; roster
        word.known	en	rotated ; rotating ; rounded ; rounder ; rounding ; routing ; rovers ; rowing
        word.known	en	rowling ; rubble ; rugged ; ruining ; rumble ; runway ; rushed ; rushes ; rushing
        word.known	en	sabrina ; sacred ; sailed ; sailing ; saints ; salman ; sanders ; sandra ; sawyer
        word.known	en	scanned ; scattering ; scouting ; scraping ; scrapped ; screwing ; sealing ; seated
        word.known	en	seating ; seattle ; sector ; seduce ; seeded ; seeding ; selena ; selves ; sender
        word.known	en	sensing ; sensor ; sensors ; settlers ; shaded ; shades ; shading ; shafts ; shamed
        word.known	en	shaming ; shaped ; shapes ; shaping ; sharks ; sharma ; shatter ; shattered
        word.known	en	shaving ; shirts ; shores ; shorter ; shorts ; shorty ; shouts ; shrine ; shrubs
        word.known	en	siding ; sidney ; sighted ; sighting ; sights ; simmer ; simmons ; singer ; singers
        word.known	en	sinking ; sinner ; sinners ; sizing ; skates ; skulls ; slated ; slaughter ; slaves
        word.known	en	slaying ; sleeves ; slices ; slider ; slight ; slopes ; slumber ; smelled ; soaring
        word.known	en	sobbing ; soften ; sorrow ; sorrows ; sought ; sounded ; spacex ; spamming
        word.known	en	spanning ; spared ; sparked ; spawned ; spawning ; spears ; speeds ; spelled
        word.known	en	spelling ; spinal ; spines ; splitting ; spoiled ; spoiling ; spores ; sporting
        word.known	en	spotting ; sprint ; sprung ; spurred ; squads ; squire ; stacey ; stacked ; stacking
        word.known	en	stacks ; staged ; stages ; staging ; stains ; stakes ; stalin ; stalled ; stalls
        word.known	en	starch ; starred ; starring ; startled ; startling ; stature ; statute ; statutes
        word.known	en	steaks ; steaming ; stemmed ; stemming ; sterling ; stiles ; stills ; stimulated
        word.known	en	stimulation ; stirling ; stitch ; stocked ; stocking ; stocks ; stoked ; stokes
        word.known	en	stored ; stores ; storing ; strained ; straining ; strains ; strands ; straws
        word.known	en	stream ; streamed ; streaming ; streams ; stride ; strides ; strife ; strikers
        word.known	en	stripped ; stripping ; strive ; stuffing ; stumble ; stumbled ; stunts ; sturgeon
        word.known	en	stylish ; subset ; sucked ; sucking ; suffer ; suited ; suites ; sultan ; summit
        word.known	en	surrey ; suspense ; sutton ; swapped ; swapping ; swayed ; sweeps ; sweeter ; sweets
        word.known	en	switching ; sylvia ; tailed ; tailor ; tainted ; takers ; tanner ; tapping ; tasked
        word.known	en	tasting ; taught ; taxing ; teaching ; teamed ; teaming ; teased ; teasing ; teller
        word.known	en	tender ; tenders ; tension ; thanked ; thanking ; theater ; themes ; theses
        word.known	en	thicker ; thinker ; thinkers ; thirsty ; thorough ; thrones ; thumbs
        word.known	en	ticking ; tighter ; tightly ; tights ; tinder ; tinker ; tipped ; tipping ; tiring
        word.known	en	tomato ; topics ; topped ; tories ; torque ; toured ; touring ; towering ; towing
        word.known	en	traced ; traces ; tracing ; tracked ; traction ; tracts ; traders ; trailing
        word.known	en	trainers ; traits ; transmit ; trapped ; trapping ; trashed ; travellers ; treason
        word.known	en	treating ; treble ; trench ; trenches ; trending ; trevor ; tribute ; tricks
        word.known	en	trivial ; trolling ; troops ; trophy ; trough ; trucking ; trumps ; trunks ; tubing
        word.known	en	tucked ; tucker ; tumbling ; tuning ; turnout ; tweeting ; unison ; uploading
        word.known	en	urging ; usable ; vagina ; vanity ; vargas ; varies ; various ; vector ; ventilation
        word.known	en	ventures ; vested ; vibrant ; violet ; virgin ; visions ; vocation ; vowels
        word.known	en	waiters ; waived ; walled ; waller ; walter ; wanderers ; warden ; warmed ; warped
        word.known	en	washing ; wasting ; weaker ; wealth ; weaving ; weighs ; whaling ; wheeling
        word.known	en	wherever ; whining ; whipping ; whopping ; whores ; wicked ; wicket ; wickets
        word.known	en	widows ; wielding ; wiggle ; wilder ; wilkes ; willow ; winged ; winger ; wingers
        word.known	en	wiping ; wiring ; witches ; wizards ; wondered ; worded ; wording ; wounded
        word.known	en	wreath ; wrestle ; wright ; wrongs ; wrought ; yearly ; yearning ; yorker ; youths
        word.known	en	zambia
        word.known	es	abusos ; acento ; actores ; actuar ; administrador ; afirmar ; ahorrar ; alimento
        word.known	es	amigas ; aparecido ; aprecio ; aprende ; aprendido ; aprobar ; artista ; asegura
        word.known	es	aseguro ; aumento ; ayudarte ; bancos ; barrera ; basada ; basadas ; basado ; bellas
        word.known	es	bosque ; bosques ; brigada ; brinda ; bronca ; buques ; buscado ; callado ; canales
        word.known	es	cantando ; carece ; casada ; casado ; castilla ; causado ; certeza ; chinos ; ciento
        word.known	es	coches ; colina ; colocado ; colores ; comando ; comenta ; comienzo ; compara
        word.known	es	comparado ; comparar ; compleja ; complejo ; complejos ; comprando ; concha
        word.known	es	conduce ; conflictos ; conocida ; conocidas ; contactos ; contado ; contar ; contigo
        word.known	es	contratado ; controles ; convento ; convertirse ; coordinador ; coronel ; costado
        word.known	es	creados ; creemos ; cruzado ; cuales ; cuartel ; cuenca ; decirle ; decirte
        word.known	es	decisiones ; dedica ; defendiendo ; dejara ; dejemos ; delante ; demandas ; descenso
        word.known	es	describir ; descrito ; detectar ; dichos ; directores ; dividir ; divina ; divino
        word.known	es	dobles ; doctores ; documentos ; dominio ; dominios ; dorada ; editar ; elegante
        word.known	es	elevar ; emocional ; empezado ; empiece ; encanta ; encontrarse ; entendido
        word.known	es	enterado ; entrado ; entrenar ; enviados ; escuchado ; escudo ; esencia ; esfera
        word.known	es	espacial ; espada ; esperado ; esperemos ; estadio ; estafa ; estando ; estatus
        word.known	es	estemos ; estudio ; eterna ; eterno ; evidente ; experimentado ; expertos ; explorar
        word.known	es	extiende ; falsas ; fieles ; fijado ; finales ; financiar ; francia ; franja
        word.known	es	fuegos ; fueran ; fueras ; funcional ; ganando ; generales ; grados ; granos
        word.known	es	gritar ; guardado ; gustar ; habana ; haberme ; haberse ; habian ; habiendo
        word.known	es	hablado ; hablamos ; hablen ; hables ; hacerte ; hallar ; haremos ; hicieran
        word.known	es	hierro ; higiene ; hospitales ; huevos ; ilegal ; imaginar ; impulso ; industrias
        word.known	es	infierno ; ingles ; instrumentos ; integrantes ; interesa ; interpretar ; invento
        word.known	es	investigador ; jodido ; jueces ; largos ; lector ; legado ; lesiones ; letras
        word.known	es	libras ; lindas ; llamaba ; llamados ; llegada ; llegamos ; llevarse ; maldito
        word.known	es	manzana ; manzanas ; marcada ; marcado ; marcas ; matado ; materna ; medida
        word.known	es	medidas ; medios ; memoria ; memorias ; mentes ; mezcla ; miente ; millones ; minera
        word.known	es	minero ; mirada ; miradas ; misiones ; molesta ; molestar ; montes ; morelos
        word.known	es	mostrado ; mueren ; negros ; normas ; obligada ; obligado ; opuesto ; organizar
        word.known	es	pagando ; paises ; paquete ; paquetes ; parcial ; parientes ; participantes
        word.known	es	partidas ; pasaba ; pasaje ; pasara ; patada ; patrimonio ; pecado ; pedido
        word.known	es	pedimos ; penales ; pensado ; personajes ; pescado ; pierdas ; pistas ; placas
        word.known	es	planos ; platos ; podamos ; podremos ; policial ; politica ; ponemos ; ponerle
        word.known	es	ponerte ; poseer ; postre ; potente ; preguntado ; prensa ; preparar ; presidencia
        word.known	es	presidencial ; prestado ; primas ; procesos ; producir ; profesor ; promete
        word.known	es	propone ; pudieron ; puedan ; puedas ; puertos ; quedaba ; quedarte ; quieran
        word.known	es	quieras ; razones ; recibido ; reconocida ; reconocido ; recortes ; referente
        word.known	es	refiere ; refiero ; renuncia ; reparto ; repite ; respecto ; responsable ; resuelto
        word.known	es	retirarse ; reunir ; reunirse ; robado ; sabido ; sabiendo ; sacado ; salgan
        word.known	es	semanal ; senado ; sentarse ; separar ; serias ; serios ; servir ; setiembre
        word.known	es	signos ; solares ; sucede ; suelen ; suelos ; suerte ; surgen ; tablas ; tejido
        word.known	es	tercio ; textos ; tienden ; tocaba ; tontos ; tratado ; trenes ; trimestre ; tropas
        word.known	es	trucos ; unidas ; unidos ; usadas ; usados ; valiente ; valientes ; vencer ; vencido
        word.known	es	vendido ; vengan ; vengas ; venido ; ventaja ; ventajas ; versos ; vienen ; vienes
        word.known	es	viento ; vieron ; vigente ; vistos ; volvemos ; vosotros ; votando ; votaron
        word.known	es	vuestra ; vuestras ; vuestro ; vuestros
        word.known	en	abetting ; alumina ; amiens ; amuses ; anthea ; awning ; backline ; badness
        word.known	en	beastie ; beaton ; bellied ; bertie ; bessie ; bettie ; bitchin ; bitters ; blurring
        word.known	en	boarder ; boning ; boobies ; booing ; booties ; bordered ; bottling ; brandeis
        word.known	en	brandi ; brando ; brands ; branson ; brawling ; bridle ; brooker ; brothels ; brower
        word.known	en	buffing ; buller ; bumbling ; cameos ; campos ; carpal ; carrick ; casings ; castor
        word.known	en	ceasing ; chafing ; champlain ; chaplin ; charing ; charred ; charted ; childress
        word.known	en	choker ; clamps ; clonal ; compulsion ; conserve ; copter ; coutts ; covina
        word.known	en	cradling ; cramming ; cranks ; cranny ; croker ; crores ; crustal ; daddies
        word.known	en	daunting ; dawning ; defund ; demanded ; deterred ; disband ; disuse ; disused
        word.known	en	dodson ; downes ; dubbing ; eddies ; elapsed ; espouse ; etching ; evoked ; fatter
        word.known	en	fawning ; fenders ; ferret ; fetching ; fianna ; fiends ; fillies ; firewalls
        word.known	en	fitters ; follies ; forman ; fornication ; franky ; froggy ; frugal ; gambier
        word.known	en	gaping ; garbled ; gartner ; gather ; gauging ; genders ; gianna ; gillies
        word.known	en	gradation ; grainy ; granby ; grasps ; grayson ; grenada ; grower ; hairline
        word.known	en	halcyon ; handover ; hannover ; helter ; hodson ; honked ; hooters ; hopelessness
        word.known	en	hoppers ; horatio ; hubble ; humbling ; husain ; inborn ; infect ; infecting
        word.known	en	infects ; inflected ; inflection ; insect ; interwar ; jabbing ; jamieson ; jamison
        word.known	en	jelena ; kemper ; knightly ; kompany ; krystal ; landry ; lather ; lawler ; leander
        word.known	en	leaner ; lister ; litters ; lookouts ; lorries ; loveliness ; manger ; martins
        word.known	en	mather ; matias ; maxilla ; medicate ; melina ; mellowed ; midlife ; midline
        word.known	en	models ; mookie ; mummies ; nannies ; nervosa ; neurosis ; neurotic ; nother
        word.known	en	output ; overdone ; overhearing ; overlaid ; overtook ; paddies ; pantera ; paring
        word.known	en	parsing ; peking ; pender ; phasing ; polity ; pooling ; porches ; prides ; priming
        word.known	en	primus ; princes ; promos ; prowler ; proxies ; purses ; raiser ; ramble ; rambler
        word.known	en	rambles ; rarest ; reacher ; reactor ; redline ; reliving ; reminded ; reposition
        word.known	en	repressive ; resistor ; retrial ; reviled ; revising ; revved ; revving ; roamed
        word.known	en	rumbling ; scaled ; scamming ; sceptic ; scholl ; scooters ; scorch ; sealer
        word.known	en	seared ; semper ; shales ; shames ; shanty ; sharkey ; shaver ; shelled ; shopped
        word.known	en	shorted ; shriver ; sinhala ; skelter ; skelton ; skeptic ; slender ; slimming
        word.known	en	sliver ; slivers ; smelter ; smelters ; snaked ; snaking ; snitches ; snuffed
        word.known	en	soared ; sookie ; sorties ; spokes ; sported ; spouts ; spurring ; staked ; starved
        word.known	en	stetson ; stevens ; stoking ; stomped ; stooped ; struts ; stumped ; stutter
        word.known	en	sullied ; surges ; sweepers ; sweety ; tabasco ; tampered ; tampering ; tarrant
        word.known	en	tartan ; tasered ; tasers ; technica ; telekom ; templar ; tennant ; testable
        word.known	en	toppers ; trajan ; tramps ; tranny ; trawling ; tremblay ; trieste ; trimble
        word.known	en	tumbles ; twerking ; unharmed ; uninjured ; unrest ; vicente ; vigilance ; wagers
        word.known	en	wagging ; walling ; welling ; wetness ; whisked ; whisker ; whiskers ; wiener
        word.known	en	wrenches ; yelena ; zealous
        word.known	es	acostar ; acunado ; agudas ; ahorrarse ; alambres ; almada ; andate ; andina
        word.known	es	aportando ; aportar ; asombra ; astilla ; astillas ; aunado ; avecina ; ayudaste
        word.known	es	bajarse ; bajarte ; bancas ; basicas ; bastilla ; borbon ; brocha ; brotar ; cachas
        word.known	es	calamares ; caninos ; cansino ; cantones ; captan ; captaron ; carballo ; carinos
        word.known	es	carisma ; carnada ; cavallo ; cenado ; cereza ; cerezas ; certezas ; cervera
        word.known	es	chaves ; ciervo ; clarisimo ; clonar ; colarse ; colita ; comente ; comite ; compita
        word.known	es	confesion ; confeso ; contarme ; contarse ; contrastan ; contratar ; contratas
        word.known	es	cosita ; cositas ; cruzas ; cuidadosa ; cumana ; curada ; curado ; debidas ; decaer
        word.known	es	decayendo ; dejala ; dejaras ; dejarias ; deposicion ; derogada ; derogado
        word.known	es	desearia ; desmedida ; desmedido ; devenido ; difunda ; dirias ; diseccion
        word.known	es	dispares ; documentar ; donante ; dragado ; dudando ; durado ; edicto ; ediles
        word.known	es	empanada ; empanadas ; empatado ; empero ; enojos ; entrante ; eolicos ; espasa
        word.known	es	esperate ; espesa ; espeso ; espiral ; estalle ; estamento ; fabricados ; fachas
        word.known	es	fallos ; fijada ; finito ; frenada ; fritos ; fuente ; galdos ; galgos ; ganarme
        word.known	es	ganarte ; ganase ; germana ; germano ; goleada ; gradas ; granda ; grasas ; grifos
        word.known	es	gritas ; guapas ; guarida ; hachas ; halcon ; heroica ; hiedra ; hierva ; horacio
        word.known	es	horarias ; humala ; imaginarlo ; imagineria ; indigena ; interina ; interino
        word.known	es	inyeccion ; jerico ; jugado ; lagrima ; liebre ; linterna ; lirica ; liricas
        word.known	es	macias ; mafias ; mallas ; mandale ; mandare ; mandarte ; mandaste ; manias
        word.known	es	maranon ; marcan ; mediar ; melilla ; menton ; metian ; milena ; minado ; mirarme
        word.known	es	modulo ; modulos ; molida ; mudando ; naciente ; narcos ; narices ; narran ; nazcan
        word.known	es	ninito ; nomada ; ocasiona ; ocasionan ; ocasionar ; olimpia ; opinas ; opuesta
        word.known	es	opuestas ; orientado ; orientados ; pacificas ; paneles ; parecio ; parido
        word.known	es	pariente ; pastos ; patilla ; patillas ; persico ; pinchado ; pintas ; pisotear
        word.known	es	plagas ; pomada ; portarse ; postea ; posteando ; postear ; posteo ; postor
        word.known	es	precepto ; preceptos ; predio ; predios ; premios ; prisas ; puestas ; punado
        word.known	es	quejes ; quesos ; rachas ; rarisimo ; represion ; reprimida ; reprimido ; residen
        word.known	es	resisto ; retenida ; retrato ; reunian ; rindes ; rogado ; rumana ; sabria
        word.known	es	sentiras ; sepais ; simples ; sobras ; sombria ; sombrias ; sombrio ; sonria
        word.known	es	sonrio ; subsidio ; sumando ; superando ; superviso ; tallos ; tecnicas ; tercos
        word.known	es	tocada ; tocador ; tocarse ; tolerante ; tomados ; tonada ; topado ; traian ; tramas
        word.known	es	tramos ; trampa ; trapos ; traste ; tratas ; traten ; tratos ; trazos ; tribuna
        word.known	es	tribunas ; vascas ; vinilo ; violacion ; violeta ; violetta ; volador
        """
}
