extension LexiconSources {
    /// The kind of thing that a word names, for the scorecards: people, bodies and how they are.
    static let kindsPeopleAndBodies = """
        word.kind.kin	en	aunt ; auntie ; aunts ; brother ; brothers ; cousin ; cousins ; dad ; daddy ; daddys ; dads
        word.kind.kin	en	father ; fathers ; fil ; gma ; gmas ; godfather ; godmother ; godson ; granddad ; granddads
        word.kind.kin	en	grandfather ; grandfathers ; grandma ; grandmas ; grandmother ; grandmothers ; grandpa
        word.kind.kin	en	grandparents ; grandpas ; granny ; kin ; mom ; mommy ; moms ; mother ; mothers ; mum ; nana
        word.kind.kin	en	nephew ; nephews ; niece ; nieces ; parent ; parents ; relative ; relatives ; sibling ; sibs ; sil
        word.kind.kin	en	sis ; sister ; sisters ; stepbrother ; stepdad ; stepdads ; stepfather ; stepmom ; stepmoms
        word.kind.kin	en	stepmother ; twin ; twins ; uncle ; uncles
        word.kind.kin	es	abue ; abuela ; abuelita ; abuelo ; apa ; bisabuela ; cunada ; cunado ; familiares ; hermana
        word.kind.kin	es	hermanas ; hermanito ; hermano ; hermanos ; hna ; hno ; jefita ; madre ; madres ; mama ; mamas
        word.kind.kin	es	mami ; nieta ; nietas ; nieto ; nietos ; nuera ; padrastro ; padre ; padres ; papa ; papi ; prima
        word.kind.kin	es	primas ; primo ; primos ; sobrina ; sobrino ; sobrinos ; suegra ; suegro ; suegros ; tia ; tio
        word.kind.kin	es	tios ; viejita ; viejito ; yerno
        word.kind.partner	en	bfs ; boyfriend ; boyfriends ; breakup ; bridal ; bride ; couples ; dating ; divorce ; divorced
        word.kind.partner	en	engaged ; engagement ; exs ; fiance ; fiancee ; gfs ; girlfriend ; girlfriends ; groom ; honeymoon
        word.kind.partner	en	hubby ; hubbys ; husb ; husband ; husbands ; husbs ; lover ; marriage ; marriages ; married
        word.kind.partner	en	partner ; partners ; remarried ; separated ; separation ; spouse ; spouses ; sweetheart ; wedding
        word.kind.partner	en	weddings ; widow ; widowed ; widower ; widows ; wife ; wifes ; wives
        word.kind.partner	es	boda ; bodas ; casado ; casados ; casamos ; divorcio ; esposa ; esposas ; esposo ; marido
        word.kind.partner	es	matrimonio ; novia ; novio ; pareja ; viuda ; viudo
        word.kind.child	en	adolescent ; adopted ; babies ; baby ; babys ; boy ; boys ; child ; children ; childrens ; daughter
        word.kind.child	en	daughters ; dtr ; dtrs ; fils ; girl ; girls ; gkids ; grandbabies ; grandbaby ; grandchild
        word.kind.child	en	grandchildren ; granddaughter ; granddaughters ; granddtr ; grandkids ; grandson ; grandsons
        word.kind.child	en	infant ; kid ; kids ; newborn ; sons ; stepdaughter ; stepson ; teen ; teenage ; teenager
        word.kind.child	en	teenagers ; teens ; toddler ; toddlers ; triplets ; youth
        word.kind.child	es	ahijada ; ahijado ; bebe ; chamaco ; chamacos ; chavo ; chicos ; chiquita ; chiquito ; chiquitos
        word.kind.child	es	criaturas ; filha ; filho ; fille ; gemelos ; hija ; hijas ; hijo ; hijos ; menor ; menores ; mija
        word.kind.child	es	mijo ; nena ; nene ; nenes ; nina ; ninas ; nino ; ninos
        word.kind.friend	en	bandmate ; bro ; bros ; buddies ; buddy ; buddys ; bunkmate ; classmate ; classmates ; friend
        word.kind.friend	en	friends ; guest ; guests ; homie ; housemate ; housemates ; mentor ; neighbor ; neighbour ; roomie
        word.kind.friend	en	roommate ; roommates ; sponsee ; sponsor ; sponsors
        word.kind.friend	es	amiga ; amigas ; amigo ; amigos ; asere ; carnal ; comadre ; compa ; compadre ; compadres ; cuate
        word.kind.friend	es	cuates ; madrina ; padrino ; paisano ; tocayo ; vecina ; vecinas ; vecino ; vecinos
        word.kind.official	en	attorney ; attorneys ; atty ; attys ; bailiff ; barrister ; caseworker ; chief ; chp ; conservator
        word.kind.official	en	coordinator ; cop ; cops ; council ; cps ; dcfs ; deputies ; deputy ; detective ; dpo ; examiner
        word.kind.official	en	firefighter ; firefighters ; fireman ; firemen ; governor ; guard ; guards ; inspector
        word.kind.official	en	investigator ; judge ; judges ; lapd ; lawyer ; lawyers ; litigator ; magistrate ; notary ; ofcr
        word.kind.official	en	officer ; officers ; paralegal ; patrol ; police ; sarge ; sergeant ; sgt ; sheriff ; sheriffs
        word.kind.official	es	abogada ; abogado ; gobierno ; guardia ; juez ; jueza ; licenciada ; licenciado ; licenciados
        word.kind.official	es	notario ; oficial ; patrulla ; policia
        word.kind.clinician	en	aide ; aides ; anesthesiologist ; anesthetist ; bht ; bhts ; cadc ; cardiologist ; cardiologists
        word.kind.clinician	en	clinician ; clinicians ; cna ; cnm ; cnslr ; corpsman ; counselor ; counselors ; csw ; dental
        word.kind.clinician	en	dentist ; dentists ; dietitian ; doc ; doctor ; doctors ; drs ; emt ; emts ; evaluator
        word.kind.clinician	en	hospitalist ; hygienist ; lcsw ; lmft ; locum ; lpn ; lvn ; lvns ; medic ; medics ; mft ; midwife
        word.kind.clinician	en	msw ; neuro ; neurologist ; nurse ; nurses ; optometrist ; orthodontist ; paramedic ; paramedics
        word.kind.clinician	en	pcp ; pcps ; pediatrician ; pharmacist ; phlebotomist ; physician ; physicians ; practitioner
        word.kind.clinician	en	prescriber ; prescribers ; provider ; providers ; psychiatrist ; psychiatrists ; psychologist
        word.kind.clinician	en	rheumatologist ; rph ; shrink ; specialist ; surgeon ; surgeons ; tech ; techs ; therapist
        word.kind.clinician	en	therapists ; urologist ; urology ; veterinarian ; veterinary
        word.kind.clinician	es	consejera ; consejero ; consejeros ; dentista ; doctora ; doctores ; enfermera ; enfermeras
        word.kind.clinician	es	enfermero ; medica ; medico ; medicos ; paramedicos ; psicologa ; psicologo ; psiquiatra
        word.kind.clinician	es	terapeuta
        word.kind.colleague	en	admin ; administrator ; assistant ; associate ; associates ; asst ; boss ; bosses ; cfo ; client
        word.kind.colleague	en	clients ; colleague ; colleagues ; coworker ; coworkers ; customer ; customers ; director
        word.kind.colleague	en	directors ; employee ; employees ; employer ; employers ; exec ; executive ; foreman ; foremans
        word.kind.colleague	en	manager ; managers ; mgr ; owner ; owners ; staff ; supervisor ; supervisors
        word.kind.colleague	es	asistente ; ayudante ; capataz ; clienta ; clientas ; cliente ; clientes ; colega ; companera
        word.kind.colleague	es	companero ; companeros ; directora ; empleado ; empleados ; encargado ; gerente ; jefa ; jefe
        word.kind.colleague	es	mayordomo ; patron ; patrona ; socio ; supervisora
        word.kind.stranger	en	bystander ; dude ; fella ; fellas ; fellows ; female ; gal ; gentleman ; guy ; guys ; individual
        word.kind.stranger	en	ladies ; lads ; lady ; ladys ; maam ; madam ; madame ; male ; man ; men ; mens ; person ; sir
        word.kind.stranger	en	sirs ; somebody ; someone ; stranger ; strangers ; tenant ; tenants ; visitor ; visitors ; woman
        word.kind.stranger	en	women ; womens
        word.kind.stranger	es	hombre ; hombres ; joven ; muchacha ; muchachas ; muchacho ; muchachos ; mujer ; mujeres ; persona
        word.kind.stranger	es	senor ; senora ; senoras ; senores ; senorita ; sra ; tipo ; varon ; viejo ; viejos
        word.kind.pet	en	animal ; animals ; barked ; barking ; beagle ; bird ; birds ; bull ; cat ; cats ; cattle ; chickens
        word.kind.pet	en	cow ; cows ; dachshund ; dog ; dogs ; donkey ; duck ; ducks ; geese ; goat ; goats ; goldfish
        word.kind.pet	en	goose ; hamster ; heifers ; hen ; hens ; hog ; horse ; horses ; kittens ; leash ; lizard ; mare
        word.kind.pet	en	parakeet ; parakeets ; parrot ; parrots ; pet ; pets ; petting ; pig ; pigeons ; poodles ; rabbit
        word.kind.pet	en	rooster ; sheep ; spaniel ; tortoise ; turtle
        word.kind.pet	es	animales ; burro ; caballo ; caballos ; canarios ; gallina ; gallinas ; gallo ; gallos ; gato
        word.kind.pet	es	gatos ; mascotas ; pajaros ; perra ; perrita ; perrito ; perro ; perros ; puercos ; reses ; vaca
        word.kind.pet	es	vacas
        word.kind.vermin	en	ants ; bedbug ; bee ; bees ; beetles ; bug ; bugs ; fleas ; flies ; moths ; mouse ; pest ; raccoon
        word.kind.vermin	en	raccoons ; rats ; snakes ; spider ; spiders ; squirrels ; tick ; wasps ; worms
        word.kind.vermin	es	aranas ; bichos ; cucarachas ; culebras ; gusanos ; hormigas ; pulgas ; ratas ; viboras
        word.kind.bodypart	en	ankle ; ankles ; appendix ; arm ; armpit ; arms ; ass ; belly ; bladder ; bladders ; bodies
        word.kind.bodypart	en	bodily ; body ; bodys ; bone ; bones ; calf ; calves ; collarbone ; elbow ; elbows ; feet ; finger
        word.kind.bodypart	en	fingernails ; fingers ; fingertips ; fist ; foot ; forearm ; forearms ; gallbladder ; groin ; gut
        word.kind.bodypart	en	guts ; hand ; hands ; heel ; heels ; hip ; insides ; kidney ; knee ; knees ; knuckle ; knuckles
        word.kind.bodypart	en	lap ; leg ; legs ; liver ; livers ; muscle ; neck ; necks ; nerve ; organs ; palm ; palms ; pinky
        word.kind.bodypart	en	shin ; shins ; shoulder ; shoulders ; skin ; spinal ; spine ; stomach ; thigh ; thighs ; throat
        word.kind.bodypart	en	throats ; thumb ; thumbs ; toes ; tonsils ; vein ; veins ; wrist ; wrists
        word.kind.bodypart	es	brazo ; brazos ; cadera ; cintura ; cuello ; cuerpo ; dedo ; dedos ; espalda ; estomago ; garganta
        word.kind.bodypart	es	higado ; hombro ; huesos ; mano ; manos ; nuca ; palma ; panza ; pata ; piel ; pierna ; piernas
        word.kind.bodypart	es	puno ; rinones ; rodilla ; rodillas ; unas ; vena ; venas
        word.kind.headface	en	beard ; brain ; cheek ; cheeks ; chin ; dentures ; ear ; ears ; eye ; eyebrow ; eyelids ; eyes
        word.kind.headface	en	face ; faces ; forehead ; gums ; hair ; head ; heads ; jaw ; lashes ; lip ; lips ; mouth ; mouths
        word.kind.headface	en	nasal ; nose ; pupil ; pupils ; scalp ; septum ; skull ; teeth ; tongue ; tongues ; tooth
        word.kind.headface	es	barbilla ; boca ; cabeza ; cachetes ; cara ; caras ; cejas ; dientes ; labios ; lengua ; muela
        word.kind.headface	es	muelas ; nariz ; ojitos ; ojo ; ojos ; oreja ; parpadea ; pelo ; pupilas ; quijada
        word.kind.chestheart	en	breast ; breastbone ; cardiac ; cardio ; cardiology ; chest ; heart ; heartbeat ; hearts ; lung
        word.kind.chestheart	en	lungs ; palpitations ; pulse ; rib ; ribs ; sternal ; sternum ; substernal ; tachy
        word.kind.chestheart	es	corazon ; costillas ; esternon ; pecho ; pulmones ; pulso
        word.kind.breath	en	agonal ; air ; breath ; breathe ; breathes ; breathing ; breaths ; cpap ; gasping ; gasps ; inhale
        word.kind.breath	en	inhales ; oxygen ; respiratory ; winded
        word.kind.breath	es	ahoga ; ahogo ; aire ; respira ; respiracion ; respirar ; respiro
        word.kind.bodysound	en	burping ; cough ; coughed ; coughing ; gargle ; gargling ; gurgle ; gurgling ; gurgly ; hoarse
        word.kind.bodysound	en	moans ; rattle ; rattled ; rattles ; rattling ; snore ; snored ; snores ; snoring ; wheezing
        word.kind.bodysound	es	ronca ; roncando
        word.kind.blood	en	bandaged ; bled ; bleed ; bleeding ; bleeds ; blood ; bloods ; bloody ; bruise ; bruised ; clots
        word.kind.blood	en	cut ; cuts ; cutting ; gash ; injuries ; injury ; nosebleed ; plasma ; scar ; scarred ; scars
        word.kind.blood	en	slit ; stitched ; stitches ; sutured ; wound ; wounds
        word.kind.blood	es	cortando ; cortar ; cortarme ; cortaron ; heridas ; moretones ; sangrar ; sangre
        word.kind.fluid	en	bile ; clammy ; diaphoretic ; drenched ; drip ; dripping ; drips ; drool ; drooled ; drooling
        word.kind.fluid	en	emesis ; fluid ; foam ; foaming ; froth ; liquid ; oozing ; pee ; peed ; puddle ; puke ; puked
        word.kind.fluid	en	pukes ; pukin ; puking ; pus ; saliva ; snot ; spit ; spitting ; sweat ; sweated ; sweatin
        word.kind.fluid	en	sweating ; sweats ; sweaty ; urine ; vomit ; vomited ; vomiting ; wet
        word.kind.fluid	es	baba ; basca ; bilis ; empapada ; empapado ; espuma ; espumita ; mocos ; orina ; orino ; suda
        word.kind.fluid	es	sudan ; sudando ; sudar ; sudo ; sudor ; sudores ; supura ; vomita ; vomitando ; vomitar ; vomite
        word.kind.fluid	es	vomito
        word.kind.palecolor	en	blue ; bluish ; gray ; grey ; pale ; purple ; waxy ; white ; whites ; yellow
        word.kind.palecolor	es	azul ; azules ; blanca ; blanco ; gris ; grises ; morada ; moradas ; moradita ; moraditas ; morado
        word.kind.palecolor	es	morados ; palido
        word.kind.color	en	amarillo ; beige ; black ; bronze ; brown ; color ; colored ; colores ; colors ; colour ; green
        word.kind.color	en	lavender ; orange ; red ; reds ; silver ; verdes
        word.kind.color	es	amarilla ; negra ; negro ; roja ; rojo ; verde
        word.kind.shake	en	chattering ; flapping ; flinch ; flopping ; flutter ; jerked ; jerking ; jerky ; jitter ; jitters
        word.kind.shake	en	jittery ; rigors ; shake ; shaken ; shakes ; shakin ; shaking ; shaky ; shook ; tic ; tremble
        word.kind.shake	en	trembles ; trembling ; trembly ; tremor ; tremors ; tremulous ; twitch ; twitching ; twitchy
        word.kind.shake	en	vibrating ; wobbles
        word.kind.shake	es	sacude ; sacudia ; sacudiendo ; sacudiendose ; temblaba ; tembladera ; temblando ; temblar
        word.kind.shake	es	temblor ; temblores ; temblorina ; tembloroso ; tiembla ; tiemblan ; tiemblo
        word.kind.stiff	en	clamped ; froze ; frozen ; gritting ; rigid ; stiff ; tangled ; tight ; tightening ; tighter
        word.kind.stiff	en	tightness
        word.kind.stiff	es	tiesa ; tieso ; trabo
        word.kind.limp	en	collapsed ; faint ; fainted ; flopped ; floppy ; lightheaded ; limp ; slumped ; unconscious
        word.kind.limp	en	unresponsive ; unsteady ; weak
        word.kind.limp	es	desmayo ; flojo ; inconsciente
        word.kind.cold	en	chills ; cold ; freeze ; freezing ; frost ; goosebumps ; gooseflesh ; iced ; shivering
        word.kind.cold	es	escalofrios ; fria ; frio ; helada ; helado ; hielo
        word.kind.hot	en	boiling ; febrile ; fever ; heat ; heater ; heating ; hot ; temp ; warm
        word.kind.hot	es	calentura ; caliente ; calor ; fiebre
        word.kind.sick	en	bedridden ; diarrhea ; dizzy ; dopesick ; flu ; gag ; gagging ; gripe ; heaves ; heaving ; nausea
        word.kind.sick	en	nauseous ; retching ; runny ; sick ; sickness ; sneezing ; swelled ; swelling ; swole ; swollen
        word.kind.sick	en	symptom ; symptoms ; unwell
        word.kind.sick	es	arcadas ; diarrea ; encamada ; enferma ; enfermo ; influenza ; malestar ; malestares ; nauseas
        word.kind.sick	es	sintomas
        word.kind.pain	en	ache ; aches ; aching ; cramping ; cramps ; headache ; headaches ; heartburn ; hurt ; hurting
        word.kind.pain	en	hurts ; migraine ; migraines ; pain ; pains ; pressure ; pressures ; radiating ; sore ; sprain
        word.kind.pain	en	sprained ; toothache
        word.kind.pain	es	apretado ; aprieta ; calambres ; dano ; dolor ; dolores ; duele ; duelen ; molestia ; opresion
        word.kind.pain	es	presion
        word.kind.tired	en	drained ; exhausted ; groggy ; lazy ; sleepy ; tired ; yawn ; yawning ; yawns
        word.kind.tired	es	bosteza ; bostezo ; cansada ; cansado ; cansancio ; canse ; canso ; harto ; molido
        word.kind.asleep	en	asleep ; dozed ; dozing ; dream ; dreams ; drowsy ; nap ; napping ; naps ; nightmares ; rest
        word.kind.asleep	en	resting ; sleep ; sleeping ; sleeps ; slept
        word.kind.asleep	es	acostado ; acostarme ; acuesta ; acuesto ; descansa ; descansar ; descanse ; descanso ; dormi
        word.kind.asleep	es	dormia ; dormiamos ; dormida ; dormido ; dormir ; dormirme ; duerma ; duerme ; duermen ; duermo
        word.kind.asleep	es	durmiendo ; durmieron ; durmio ; siesta ; sueno ; suenos
        word.kind.awake	en	alert ; awake ; insomnia ; insomnio ; rousable ; rouse ; wake ; wakes ; waking ; woke ; woken
        word.kind.awake	es	amaneci ; amanezco ; despertar ; desperte ; desperto ; despierta ; despierto ; desvelada
        word.kind.awake	es	desveladas ; levanta ; levantado ; levantar ; levanto
        word.kind.confused	en	confused ; confusion ; delirious ; disoriented ; foggy ; gibberish ; mumbling ; rambling ; unclear
        word.kind.confused	en	unsure
        word.kind.confused	es	confunde ; confundido ; delirio ; delirios ; delirium ; incoherencias ; loco
        word.kind.illness	en	abscess ; adhd ; aids ; allergic ; allergies ; allergy ; alzheimers ; arthritis ; asthma ; autism
        word.kind.illness	en	autistic ; bipolar ; bulimia ; cancer ; cardiomyopathy ; cataract ; cataracts ; chemo ; cholesterol
        word.kind.illness	en	cirrhosis ; concussion ; condition ; conditions ; covid ; dementia ; diabetes ; diabetic
        word.kind.illness	en	diagnosis ; dialysis ; disability ; disabled ; disorder ; endocarditis ; epilepsy ; epileptic
        word.kind.illness	en	fibrosis ; gout ; hep ; hernia ; hiv ; hives ; illness ; infected ; infection ; lewy ; lupus
        word.kind.illness	en	manic ; miscarriage ; ocd ; palsy ; pancreatic ; pancreatitis ; pandemic ; parkinsons ; pneumonia
        word.kind.illness	en	postpartum ; preg ; pregnancy ; pregnant ; prenatal ; psychosis ; ptsd ; quadriplegic ; remission
        word.kind.illness	en	schizoaffective ; schizophrenia ; std ; stroke ; sud ; syndrome ; tbi ; thyroid ; transplant
        word.kind.illness	en	trauma ; virus
        word.kind.illness	es	absceso ; alergica ; alzheimer ; asma ; autismo ; autista ; cataratas ; cirrosis ; demencia
        word.kind.illness	es	diabeticos ; dialisis ; embarazada ; embarazo ; enfermedad ; enfermedades ; epilepsia ; epileptico
        word.kind.illness	es	infarto ; pandemia ; parto
        word.kind.seizure	en	clonic ; convulsed ; convulsing ; convulsions ; postictal ; seize ; seized ; seizing
        word.kind.seizure	en	seizure ; seizures ; szs
        word.kind.seizure	es	ataque ; ataques ; convulsion ; convulsionado ; convulsionando ; convulsionar ; convulsione
        word.kind.seizure	es	convulsiones ; convulsiono
        """
}
