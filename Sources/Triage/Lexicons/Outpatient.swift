extension LexiconSources {
    /// Outpatient care: the word, and requests. Use during it is in OutpatientUse.
    static let outpatient = """
        # Classes: kinds of outpatient care, acts of use, moments around a group
        class.iop	en	i.o.p. ; out pt ; o/p program ; after work program ; evening treatment ; night classes
        class.iop	en	drug classes
        class.iop	en	night groups ; evening outpatient ; op tx ; op treatment ; op groups ; outpatient groups
        class.iop	en	intensive op
        class.iop	es	ambulatorio intensivo ; ambulatorios ; ambulatorias ; clases de drogas ; programa intensivo
        class.iop	es	ambulatoriamente
        class.hxAct	en	use ; used ; uses ; using ; drink ; drank ; drinks ; drinking ; smoke ; smoked ; smokes
        class.hxAct	en	smoking ; snort
        class.hxAct	en	snorted ; snorts ; snorting ; shoot ; shot ; shoots ; shooting ; vape ; vaped ; vapes
        class.hxAct	en	vaping ; hit ; hits
        class.hxAct	en	hitting ; pop ; pops ; popped ; popping ; do ; does ; did ; doing ; sniff ; sniffing
        class.hxAct	en	huff ; huffs ; huffing
        class.hxAct	en	buy ; buys ; bought ; buying ; score ; scores ; scored ; scoring ; cop ; copping
        class.hxAct	en	pick up ; take ; takes ; took
        class.hxAct	en	taking ; rip ; ripping ; toke ; toking ; get high ; gets high ; got high ; getting high
        class.hxAct	en	get loaded ; got loaded
        class.hxAct	en	drunk ; high ; loaded ; relapse ; relapsed ; relapsing ; get drunk ; got drunk
        class.hxAct	en	gets drunk ; light up ; lit up
        class.hxAct	es	uso ; usa ; usar ; usaba ; usando ; consumo ; consume ; consumir ; consumia ; consumiendo
        class.hxAct	es	tomo ; toma ; tomar
        class.hxAct	es	tomaba ; tomando ; fumo ; fuma ; fumar ; fumaba ; fumando ; metia ; mete ; meto
        class.hxAct	es	metiendose ; metiendome
        class.hxAct	es	inhalando ; inyectandome ; inyectandose ; drogandose ; drogandome ; drogado ; drogada
        class.hxAct	es	pisto ; pistear
        class.hxAct	es	pisteando ; compra ; comprar ; compraba ; compro ; le entra ; le entro ; le pega
        class.hxAct	es	le pego ; borracho ; borracha ; le doy
        class.hxAround	en	group ; groups ; session ; sessions ; class ; classes ; meeting ; iop ; outpatient
        class.hxAround	en	php ; therapy ; counseling
        class.hxAround	en	program ; it ; school ; check in ; appointment ; appointments ; circle
        class.hxAround	es	grupo ; grupos ; clase ; clases ; sesion ; sesiones ; terapia ; terapias ; programa
        class.hxAround	es	junta ; juntas ; platica
        class.hxSpot	en	parking lot ; parking ; lot ; bathroom ; restroom ; stall ; car ; truck ; garage ; bus
        class.hxSpot	en	break ; breaks
        class.hxSpot	en	way home ; way there ; way back ; way over ; ride home ; drive home ; driveway ; alley
        class.hxSpot	en	stairwell ; elevator
        class.hxSpot	en	smoke break ; parking structure ; hallway ; lobby ; camera off ; off camera ; off screen
        class.hxSpot	en	mute ; muted
        class.hxSpot	es	estacionamiento ; bano ; carro ; camion ; troca ; camino ; salida ; descanso ; receso
        class.hxSpot	es	camara ; esquina
        class.hxTest	en	ua ; uas ; uds ; udt ; screen ; screens ; test ; tests ; drop ; drops ; urine ; urines
        class.hxTest	en	tox ; pee test ; pee tests
        class.hxTest	en	drug test ; drug tests ; utox ; swab ; swabs ; breathalyzer ; sample ; samples ; cup
        class.hxTest	es	prueba ; pruebas ; antidoping ; examen ; examenes ; orina
        class.hxNth	en	second ; third ; fourth ; first ; fifth ; 1st ; 2nd ; 3rd ; 4th ; 5th ; last ; another
        class.hxNth	en	current ; previous
        class.hxNth	es	segunda ; segundo ; tercera ; tercer ; ultimo ; ultima ; otro
        # outpatientWord
        outpatientWord	en	{iop}
        # iopRequest: hours
        iopRequest	en	evening|evenings|night class|classes|group|groups|program|option|options
        iopRequest	en	weeknight|nighttime|afternoon class|classes|group|groups|program|option|options
        iopRequest	en	weekend|saturday|sat|daytime|eve|eves|morning class|classes|group
        iopRequest	en	weekend|saturday|sat|daytime|eve|eves|morning groups|program|option|options
        iopRequest	en	evening|evenings|night sessions|slots|track|schedule|treatment|kind|thing
        iopRequest	en	weeknight|nighttime|afternoon sessions|slots|track|schedule|treatment|kind|thing
        iopRequest	en	weekend|saturday|sat|daytime|eve|eves|morning sessions|slots|track
        iopRequest	en	weekend|saturday|sat|daytime|eve|eves|morning schedule|treatment|kind|thing
        iopRequest	en	{want} ** evenings|evening|nights|eves|weeknights|afternoons|saturdays|sats
        iopRequest	en	something|anything|program|groups|meet ** evenings|nights|eves
        iopRequest	en	something|anything|program|groups|meet ** afternoons|saturdays|weekends
        iopRequest	en	meets|treatment|come|attend|available ** evenings|nights|eves
        iopRequest	en	meets|treatment|come|attend|available ** afternoons|saturdays|weekends
        iopRequest	en	in the evening|evenings
        iopRequest	en	eve|eves|evenings|afternoons|nights pref|preferred|best|ok|works|would
        iopRequest	en	nights a week program
        iopRequest	en	after|around my|his|her|the? work|job|shift|shifts|schedule job program|hours?
        iopRequest	en	outside|before|between my|his|her|the? work|job|shift|shifts|schedule job program|hours?
        iopRequest	en	after|around my|his|her|the? work|job job something|treatment|groups?
        iopRequest	en	after|around my|his|her|the? shift|shifts|schedule job something|treatment|groups?
        iopRequest	en	outside|before|between my|his|her|the? work|job job something|treatment|groups?
        iopRequest	en	outside|before|between my|his|her|the? shift|shifts|schedule job something?
        iopRequest	en	outside|before|between my|his|her|the? shift|shifts|schedule job treatment|groups?
        iopRequest	en	after|around my|his|her|the? school|class|hours|classes|day job program|hours?
        iopRequest	en	outside|before|between my|his|her|the? school|class|hours|classes|day job program|hours?
        iopRequest	en	after|around my|his|her|the? school|class job something|treatment|groups?
        iopRequest	en	after|around my|his|her|the? hours|classes|day job something|treatment|groups?
        iopRequest	en	outside|before|between my|his|her|the? school|class job something|treatment|groups?
        iopRequest	en	outside|before|between my|his|her|the? hours|classes|day job something|treatment|groups?
        iopRequest	en	works around * job|work|schedule|kids
        iopRequest	en	around|fit|fits|flexible * my|his|her? job|work|schedule|shifts|hours|kids|school
        iopRequest	en	{NUM:2..5} ** a|per|/ week|wk ** {hxAround}
        iopRequest	en	two|three|four|five|few nights|evenings|days a|per|each week|wk * program|group|groups
        iopRequest	en	two|three|four|five|few nights|evenings|days a|per|each week|wk * thing|treatment|sessions
        iopRequest	en	couple|2|3|4|5|several nights|evenings|days a|per|each week|wk * program|group|groups
        iopRequest	en	couple|2|3|4|5|several nights|evenings|days a|per|each week|wk * thing|treatment|sessions
        iopRequest	en	two|three|four|five|few times|mornings a|per|each week|wk * program|group|groups
        iopRequest	en	two|three|four|five|few afternoons|x a|per|each week|wk * program|group|groups
        iopRequest	en	two|three|four|five|few times|mornings a|per|each week|wk * thing|treatment|sessions
        iopRequest	en	two|three|four|five|few afternoons|x a|per|each week|wk * thing|treatment|sessions
        iopRequest	en	couple|2|3|4|5|several times|mornings a|per|each week|wk * program|group|groups
        iopRequest	en	couple|2|3|4|5|several afternoons|x a|per|each week|wk * program|group|groups
        iopRequest	en	couple|2|3|4|5|several times|mornings a|per|each week|wk * thing|treatment|sessions
        iopRequest	en	couple|2|3|4|5|several afternoons|x a|per|each week|wk * thing|treatment|sessions
        iopRequest	en	two|three|four|five|few nights|evenings|days a|per|each week|wk * something|kind|and
        iopRequest	en	two|three|four|five|few nights|evenings|days a|per|each week|wk * with|so|but
        iopRequest	en	couple|2|3|4|5|several nights|evenings|days a|per|each week|wk * something|kind|and
        iopRequest	en	couple|2|3|4|5|several nights|evenings|days a|per|each week|wk * with|so|but
        iopRequest	en	two|three|four|five|few times|mornings a|per|each week|wk * something|kind|and
        iopRequest	en	two|three|four|five|few afternoons|x a|per|each week|wk * something|kind|and
        iopRequest	en	two|three|four|five|few times|mornings|afternoons|x a|per|each week|wk * with|so|but
        iopRequest	en	couple|2|3|4|5|several times|mornings|afternoons|x a|per|each week|wk * something|kind|and
        iopRequest	en	couple|2|3|4|5|several times|mornings|afternoons|x a|per|each week|wk * with|so|but
        iopRequest	en	two|three|four|few nights|evenings|afternoons|mornings * a|per|each|/ week|wk
        iopRequest	en	couple|2|3|4|some nights|evenings|afternoons|mornings * a|per|each|/ week|wk
        iopRequest	en	few hours a day|week ; {NUM:2..5} hours a|per|/ day|night|session
        iopRequest	en	program|groups|group|something|anything * after {NUM}
        iopRequest	en	classes|class|meet|meets|meeting|weeknight * after {NUM}
        iopRequest	en	after i get|clock|am off|out|done ; after my shift ; after school
        iopRequest absorb	en	program|group|groups * {NUM:2..5} nights|evenings a|per|each|/|every week|wk
        iopRequest absorb	en	program|group|groups * {NUM:2..5} days|times a|per|each|/|every week|wk
        iopRequest absorb	en	something|anything|class * {NUM:2..5} nights|evenings a|per|each|/|every week|wk
        iopRequest absorb	en	something|anything|class * {NUM:2..5} days|times a|per|each|/|every week|wk
        iopRequest absorb	en	program|group|groups * {NUM:2..5} x|mornings a|per|each|/|every week|wk
        iopRequest absorb	en	program|group|groups * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	something|anything|class * {NUM:2..5} x|mornings a|per|each|/|every week|wk
        iopRequest absorb	en	something * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	anything|class * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	classes|treatment|thing * {NUM:2..5} nights|evenings a|per|each|/|every week|wk
        iopRequest absorb	en	classes|treatment|thing * {NUM:2..5} days|times a|per|each|/|every week|wk
        iopRequest absorb	en	meets|meeting|outpatient * {NUM:2..5} nights|evenings a|per|each|/|every week|wk
        iopRequest absorb	en	meets|meeting|outpatient * {NUM:2..5} days|times a|per|each|/|every week|wk
        iopRequest absorb	en	classes|treatment|thing * {NUM:2..5} x|mornings a|per|each|/|every week|wk
        iopRequest absorb	en	classes|treatment|thing * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	meets|meeting|outpatient * {NUM:2..5} x|mornings a|per|each|/|every week|wk
        iopRequest absorb	en	meets * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	meeting|outpatient * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	{NUM:2..5} nights|evenings|days|times a|per|each|/|every week|wk program|group
        iopRequest absorb	en	{NUM:2..5} nights|evenings a|per|each|/|every week|wk groups|class|classes
        iopRequest absorb	en	{NUM:2..5} days|times a|per|each|/|every week|wk groups|class|classes
        iopRequest absorb	en	{NUM:2..5} x|mornings|afternoons|sessions a|per|each|/|every week|wk program|group
        iopRequest absorb	en	{NUM:2..5} x|mornings a|per|each|/|every week|wk groups|class|classes
        iopRequest absorb	en	{NUM:2..5} afternoons|sessions a|per|each|/|every week|wk groups|class|classes
        iopRequest absorb	en	{NUM:2..5} nights|evenings|days|times a|per|each|/|every week|wk treatment|thing
        iopRequest absorb	en	{NUM:2..5} nights|evenings a|per|each|/|every week|wk kind|outpatient|deal
        iopRequest absorb	en	{NUM:2..5} days|times a|per|each|/|every week|wk kind|outpatient|deal
        iopRequest absorb	en	{NUM:2..5} x|mornings a|per|each|/|every week|wk treatment|thing
        iopRequest absorb	en	{NUM:2..5} afternoons|sessions a|per|each|/|every week|wk treatment|thing
        iopRequest absorb	en	{NUM:2..5} x|mornings a|per|each|/|every week|wk kind|outpatient|deal
        iopRequest absorb	en	{NUM:2..5} afternoons|sessions a|per|each|/|every week|wk kind|outpatient|deal
        iopRequest absorb	en	want|wants|need|needs * {NUM:2..5} nights|evenings a|per|each|/|every week|wk
        iopRequest absorb	en	want|wants|need|needs * {NUM:2..5} mornings a|per|each|/|every week|wk
        iopRequest absorb	en	want|wants|need|needs * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	like|find * {NUM:2..5} nights|evenings a|per|each|/|every week|wk
        iopRequest absorb	en	something|anything * {NUM:2..5} nights|evenings a|per|each|/|every week|wk
        iopRequest absorb	en	like|find * {NUM:2..5} mornings|afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	something|anything * {NUM:2..5} mornings a|per|each|/|every week|wk
        iopRequest absorb	en	something|anything * {NUM:2..5} afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	few|couple nights|evenings|days|times a|per week|wk program|group
        iopRequest absorb	en	few|couple nights|evenings|days|times a|per week|wk groups|treatment|thing
        iopRequest absorb	es	programa|grupo|grupos * {NUM:2..5} tardes|noches a|por|en la? semana
        iopRequest absorb	es	programa|grupo|grupos * {NUM:2..5} veces|dias|sesiones a|por|en la? semana
        iopRequest absorb	es	algo|clases|terapia|sesiones * {NUM:2..5} tardes|noches a|por|en la? semana
        iopRequest absorb	es	algo|clases|terapia|sesiones * {NUM:2..5} veces|dias|sesiones a|por|en la? semana
        # iopRequest: home at night
        iopRequest	en	go|goes|going|come|comes home after|afterward|afterwards|at|each night|day|sleep?
        iopRequest	en	go|goes|going|come|comes home after|afterward|afterwards|at|each my|group|groups|the?
        iopRequest	en	coming|get|gets|be|head|drive home after|afterward|afterwards|at|each night|day|sleep?
        iopRequest	en	coming|get|gets|be|head|drive home after|afterward|afterwards|at|each my|group|groups|the?
        iopRequest	en	go|goes|going|come|comes home every|to|same|in|between night|day|sleep?
        iopRequest	en	go|goes|going|come|comes home every|to|same|in|between my|group|groups|the?
        iopRequest	en	coming|get|gets|be|head|drive home every|to|same|in|between night|day|sleep?
        iopRequest	en	coming|get|gets|be|head|drive home every|to|same|in|between my|group|groups|the?
        iopRequest	en	still|but|then|and|can|where go|goes|come|comes|get|live at|back? home
        iopRequest	en	still|but|then|and|can|where lives|be|sleep|sleeps|drive|head at|back? home
        iopRequest	en	come|comes|go|goes home from|after|at night ; sleep|sleeps|be|stay at home|mine|ours
        iopRequest	en	sleep|sleeping|stay at|in my|his|her|our own? place|house|apartment|home|bed
        iopRequest	en	staying|live|living|be at|in my|his|her|our own? place|house|apartment|home|bed
        iopRequest	en	sleep|sleeping in my|his|her own bed ; my|his|her own bed ; live at home
        iopRequest	en	stay|staying|living at? home
        iopRequest	en	not|without have|having|to? * stay|sleep|live|staying|sleeping overnight|there|over
        iopRequest absorb	en	where|that my|his|her|our|the? wife|husband|son still? come|comes|go home after|at
        iopRequest absorb	en	so|and|while my|his? wife|husband|son still? come|comes|go home after|at
        iopRequest absorb	en	so|and|while her|our|the? wife|husband|son still? come|comes|go home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? wife|husband|son still? goes|get|gets home after|at
        iopRequest absorb	en	so|and|while my|his? wife|husband|son still? goes|get|gets home after|at
        iopRequest absorb	en	so|and|while her|our|the? wife|husband|son still? goes|get|gets home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? wife|husband|son still? come|comes|go home every
        iopRequest absorb	en	where|that my|his? wife|husband|son still? come|comes|go home each|afterward
        iopRequest absorb	en	where|that her|our|the? wife|husband|son still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? wife|husband|son still? come|comes|go home every
        iopRequest absorb	en	so|and|while my|his? wife|husband|son still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? wife|husband|son still? come|comes|go home each|afterward
        iopRequest absorb	en	where|that my|his|her|our|the? wife|husband|son still? goes|get|gets home every
        iopRequest absorb	en	where|that my|his? wife|husband|son still? goes|get|gets home each|afterward
        iopRequest absorb	en	where|that her|our|the? wife|husband|son still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? wife|husband|son still? goes|get|gets home every
        iopRequest absorb	en	so|and|while my|his? wife|husband|son still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? wife|husband|son still? goes|get|gets home each|afterward
        iopRequest absorb	en	where|that my|his|her|our|the? daughter|mom|dad still? come|comes|go home after|at
        iopRequest absorb	en	so|and|while my|his? daughter|mom|dad still? come|comes|go home after|at
        iopRequest absorb	en	so|and|while her|our|the? daughter|mom|dad still? come|comes|go home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? daughter|mom|dad still? goes|get|gets home after|at
        iopRequest absorb	en	so|and|while my|his? daughter|mom|dad still? goes|get|gets home after|at
        iopRequest absorb	en	so|and|while her|our|the? daughter|mom|dad still? goes|get|gets home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? daughter|mom|dad still? come|comes|go home every
        iopRequest absorb	en	where|that my|his? daughter|mom|dad still? come|comes|go home each|afterward
        iopRequest absorb	en	where|that her|our|the? daughter|mom|dad still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? daughter|mom|dad still? come|comes|go home every
        iopRequest absorb	en	so|and|while my|his? daughter|mom|dad still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? daughter|mom|dad still? come|comes|go home each|afterward
        iopRequest absorb	en	where|that my|his|her|our|the? daughter|mom|dad still? goes|get|gets home every
        iopRequest absorb	en	where|that my|his? daughter|mom|dad still? goes|get|gets home each|afterward
        iopRequest absorb	en	where|that her|our|the? daughter|mom|dad still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? daughter|mom|dad still? goes|get|gets home every
        iopRequest absorb	en	so|and|while my|his? daughter|mom|dad still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? daughter|mom|dad still? goes|get|gets home each|afterward
        iopRequest absorb	en	where|that my|his|her|our|the? brother|sister|he still? come|comes|go home after|at
        iopRequest absorb	en	so|and|while my|his? brother|sister|he still? come|comes|go home after|at
        iopRequest absorb	en	so|and|while her|our|the? brother|sister|he still? come|comes|go home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? brother|sister|he still? goes|get|gets home after|at
        iopRequest absorb	en	so|and|while my|his? brother|sister|he still? goes|get|gets home after|at
        iopRequest absorb	en	so|and|while her|our|the? brother|sister|he still? goes|get|gets home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? she|i|they still? come|comes|go home after|at
        iopRequest absorb	en	so|and|while my|his|her|our|the? she|i|they still? come|comes|go home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? she|i|they still? goes|get|gets home after|at
        iopRequest absorb	en	so|and|while my|his|her|our|the? she|i|they still? goes|get|gets home after|at
        iopRequest absorb	en	where|that my|his|her|our|the? brother|sister|he still? come|comes|go home every
        iopRequest absorb	en	where|that my|his? brother|sister|he still? come|comes|go home each|afterward
        iopRequest absorb	en	where|that her|our|the? brother|sister|he still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? brother|sister|he still? come|comes|go home every
        iopRequest absorb	en	so|and|while my|his? brother|sister|he still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? brother still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? sister|he still? come|comes|go home each|afterward
        iopRequest absorb	en	where|that my|his|her|our|the? brother|sister|he still? goes|get|gets home every
        iopRequest absorb	en	where|that my|his? brother|sister|he still? goes|get|gets home each|afterward
        iopRequest absorb	en	where|that her|our|the? brother|sister|he still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? brother|sister|he still? goes|get|gets home every
        iopRequest absorb	en	so|and|while my|his? brother|sister|he still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? brother still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? sister|he still? goes|get|gets home each|afterward
        iopRequest absorb	en	where|that my|his|her|our|the? she|i|they still? come|comes|go home every
        iopRequest absorb	en	where|that my|his|her|our|the? she|i|they still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? she|i|they still? come|comes|go home every
        iopRequest absorb	en	so|and|while my|his? she|i|they still? come|comes|go home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? she|i|they still? come|comes|go home each|afterward
        iopRequest absorb	en	where|that my|his|her|our|the? she|i|they still? goes|get|gets home every
        iopRequest absorb	en	where|that my|his|her|our|the? she|i|they still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while my|his|her|our|the? she|i|they still? goes|get|gets home every
        iopRequest absorb	en	so|and|while my|his? she|i|they still? goes|get|gets home each|afterward
        iopRequest absorb	en	so|and|while her|our|the? she|i|they still? goes|get|gets home each|afterward
        iopRequest absorb	en	a|any|some|have day thing|option|version|track|side program? ; a day kind of
        iopRequest	en	go|goes back|in|there during the day ; a few|couple hours and|then home
        iopRequest	en	come|comes|go and go|goes|leave ; in and out each
        iopRequest	en	do|does|join|attend|doing it|program|treatment? from|at home|phone|computer|laptop|couch
        iopRequest	en	do|does|join|attend|doing groups|class|sessions? from|at home|phone|computer|laptop|couch
        iopRequest	en	program|treatment|groups from home ; from my phone|laptop|computer|house
        iopRequest	en	virtual ; online ; telehealth ; zoom
        iopRequest	en	remote|remotely program|groups|treatment|option|sessions|classes
        iopRequest	en	over the computer|phone|internet ; video groups|sessions|visits
        iopRequest	en	part time program|treatment|rehab|track|something ; structured program
        iopRequest	en	not|anything|something but|other|less * inpatient|residential|rehab|live
        iopRequest	en	not|anything|something short|without|instead * inpatient|residential|rehab|live
        iopRequest	en	saturday|weekend|sat|daytime|mens|womens groups|group
        iopRequest	en	spanish|sober|process|recovery|weekly|support|aftercare groups|group
        iopRequest	en	groups two|twice|a few|near|in|at|that|for|during|around|and|?
        iopRequest	en	wants|want|needs|need|asks|like groups|group|classes|sessions
        iopRequest	en	find|some|any|offer|have|your|re groups|group|classes|sessions
        iopRequest	en	classes for|on drugs|drug|alcohol|addiction|recovery ; a class for|to|or|that
        iopRequest	en	come|comes|coming in|by|over for * few|couple|{NUM} hours
        iopRequest	en	somebody|someone|people|place to talk|sit|meet|check * with|in|twice|weekly ; a schedule
        iopRequest	en	step down to|for
        iopRequest	en	{NUM} hours|hrs a|per|/ week|wk ; program that lets|allows * work|keep|go|live|sleep
        iopRequest	en	keep|while working|living|my job|at home * and? * treatment|program|help|groups
        iopRequest	es	por la|las tarde|tardes|noche|noches
        iopRequest	es	despues del|de trabajo|trabajar|la|mi|salir chamba|escuela|jale|turno|trabajo?
        iopRequest	es	programa|grupos|clases|algo|terapia de|por|en * tarde|tardes|noche|noches|sabados|sabado
        iopRequest	es	en linea ; desde casa ; desde mi casa ; por zoom|internet|videollamada|computadora
        iopRequest	es	virtual ; en las|la tardes|tarde|noches|noche ; en la noche
        iopRequest	es	ir y venir|regresar ; sin internarme|internarse|internarlo|internar|quedarme|quedarse
        iopRequest	es	dormir|regresar|volver|estar|quedarme|quedarse * a|en * mi|su? * casa|cama
        iopRequest	es	que no sea internado|interno ; sin tener que * quedar|internar
        iopRequest	es	dos|tres|cuatro|unas|unos|varios veces|dias|tardes|noches|sesiones a|por|en la? semana
        iopRequest	es	programa|grupos|clases|algo|terapia|horario ** entre|fines|los semana|sabados|de
        iopRequest	es	grupos|platicas|clases|terapias de|para|en|por|los|las
        iopRequest	es	un horario ; que pueda|pueda|poder|puedo * seguir * trabajando
        iopRequest	es	donde|que vaya|voy y regrese|vuelva|venga ; medio tiempo
        """
}
