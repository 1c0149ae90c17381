extension LexiconSources {
    /// Oblique suicide: goodbyes, last times, and a house put in order. Points as in ``means``.
    static let farewells = """
        # farewells, notes, last times
        suicidalOblique value=1	en	wrote|written|write|writing|left|leaving|leave|finished|typed * letters|goodbye|goodbyes to|for? {kin}|each|them|the|?
        suicidalOblique value=1	en	left|leaving|leave|found|wrote|finding * note * for|to|on|in|saying|under|from * {kin}|him|her|them|pillow|table|bed|drawer|counter|desk|phone
        suicidalOblique value=2 fixed	en	wrote|write|writing|written|left|leaving|leave to? each|all of|every * {kin}|them|em
        suicidalOblique value=1.5	en	wrote|writing|written|left|leaving a|my|him|her? letter|letters|note|notes|video|voicemail to|for|? * {kin}|them
        suicidalOblique value=1.5	en	said|say|saying|says|sent|sending|text|texted|texting|called|calling|told|telling * goodbye|goodbyes|bye|farewell|byes
        suicidalOblique value=2	en	telling|tells|texting|calling|hugging everybody|everyone|people|friends|us|all|each * goodbye|bye|farewell
        suicidalOblique value=1	en	goodbye ; goodbyes ; farewell ; sorry everyone|everybody|yall
        suicidalOblique value=1	en	cant|cannot do|take|handle|stand this|it|life anymore|any
        suicidalOblique value=2	en	goodbye text|texts|note|letter|message|video
        suicidalOblique value=1.5	en	this is it for me ; final goodbye ; said|made my|his|her|all goodbyes|byes|farewells
        suicidalOblique value=1.5 fixed	en	tell * * {kin}|him|her|them|somebody * that? i|know|he|she|im * loved|love|sorry|proud|tried
        suicidalOblique value=1.5	en	i|he|she loved|love * * even if|always|remember|to know|anyway|when im|after im
        suicidalOblique value=2	en	know i|that loved|tried
        suicidalOblique value=2 fixed	en	whoever|who|when|if|before|til|till|until|somebody|someone|theyll|youll|they|you|kids|would|wont|dont * find|finds|found|discovers me|body
        suicidalOblique.lookAlike value=0 absorb	en	if|when|you|u|they|we|someone|i|he|she|can|could|would|will|please|would? find|finds|found me|him|her|us a|an|some|any|another|somewhere|someplace|something|help
        suicidalOblique.lookAlike value=0 absorb	en	ignore|disregard|regarding|about|re|see|correct|correcting|resend|resending|answer|answered|answering|reply|replied|following|missed|got|get|received|since|from|to|in my|the|our|your|his|her|last? last|final message|letter|post|note|text|words ; last|final message|letter|post|note * got|was|went|bounced|about|said|never|didnt|from|re
        suicidalOblique.lookAlike value=0 absorb	en	who gets my|the|our|a|his|her? resume|application|invoice|form|forms|packet|fax|report|referral|records|paperwork|bill|check|payment|call|calls|message|email|credit|bed|beds|room|copy|letter|results
        suicidalOblique value=1.5	en	find my body ; call * police|coroner|911 when you|before you
        suicidalOblique value=1	en	by the time you|anyone|they
        suicidalOblique value=1.5	en	so * wont|dont|doesnt have to find|see
        suicidalOblique value=1.5	en	when you read|get this ; read this ill
        suicidalOblique value=1.5 fixed	en	read|hear|see about it|me on|in * the?
        suicidalOblique value=2 fixed	en	youll|theyll|yall|everyone|somebody|gonna|will|can read about it|me
        suicidalOblique value=1.5 fixed	en	see it on the news ; hear about me
        suicidalOblique value=2 fixed	en	how long * * before|until|til|till|lie|lay|itd|it|id * * find|found|finds|came|notice|notices|noticed|comes|lie|lay|smell
        suicidalOblique value=2	en	before anyone|anybody|someone|somebody|they|{kin} found|finds|noticed|notices|misses|came|missed
        suicidalOblique value=2	en	{nobody} would|will|wouldnt|even|is|to|d|wont * notice|miss|missed|missing|find|care
        suicidalOblique value=2 fixed	en	walk|go|see|hear|hug|hold|drive|talk|kiss|say|watch|hugged|kissed|saw|visit|pet|feed * * * for the last time
        suicidalOblique value=2 fixed	en	one last sunset|hug|kiss|look|walk|drive|sunrise|ride|supper|visit
        suicidalOblique value=1.5	en	my|her|his last birthday|christmas|thanksgiving|letter|text|meal|words|night on|night here|day on|day here|weekend on|message|sunrise
        suicidalOblique value=2	en	last message|call|thing youll|you|ill|i
        suicidalOblique value=2 fixed	en	kissed|hugged * goodbye|kids|last|sleeping
        suicidalOblique value=1.5 fixed	en	one way trip|ticket
        suicidalOblique value=1.5 fixed	en	not|wont|aint coming back|home this|from|again
        suicidalOblique value=1	en	thank you for everything|trying|being ; thanks for everything|being|trying
        suicidalOblique value=1	en	sorry for everything|all|what|bothering ; sorry to bother
        suicidalOblique value=1	en	for the last time
        suicidalOblique value=1	en	wanted|want|needed|nice|like|wish * somebody|someone|a|person|one|human * know|hear|heard|nice|pick|kind|voice|listen|witness|remember
        suicidalOblique value=2	en	wanted|want to hear * voice|person|human|somebody
        suicidalOblique value=1.5	en	{suicide} note
        suicidalOblique value=2	en	somebody|someone|person to have heard
        suicidalOblique value=1 fixed	en	dont|not send * anybody|anyone|police|cops|help|cop|ambulance|sheriff
        suicidalOblique value=1 fixed	en	dont bother calling|sending ; too late for me
        suicidalOblique value=1 fixed	en	dont try to|and find|stop|trace
        suicidalOblique value=1 fixed	en	dont|idk|do not know why im|i|i'm|am * telling|writing|typing|wrote|calling|called|bother|texting|saying|messaging
        suicidalOblique value=1 fixed	en	funny thing to * on|in|say|tell
        suicidalOblique value=1 fixed	en	havent|didnt told|said|say|tell * this|to anyone|anybody|soul
        suicidalOblique value=1.5 fixed	en	isnt|not|wasnt|aint|is|be|was|its * anyones|anybodys|anyone|anybody|your|their|her|his|nobodys|nobody|{nobody} {kin}? fault
        suicidalOblique value=1.5 fixed	en	nobodys fault ; blame yourself|themselves|yourselves
        suicidalOblique value=1.5 fixed	en	{nobody} to blame ; not * blame
        suicidalOblique value=1	en	only wanted ; only thing i wanted ; thats all i wanted|want|needed|had
        suicidalOblique value=1	en	all i wanted to put|say|tell
        suicidalOblique value=1	en	had|its|been a good run|life|ride
        suicidalOblique value=1.5	en	id|would|wouldve|couldve * done|do it * already|if|but|by|years|tonight
        suicidalOblique value=2	en	only|one reason|thing * i|im|keeping|stopping|holding * havent|still|here|alive|me|going|from
        suicidalOblique value=1.5	en	i|ill|id know|knew|see me at|past|turning
        suicidalOblique value=1.5	en	{nobody} ** would ** know|notice|care|look * gone|till|until
        suicidalOblique value=1 fixed	en	not|wont|never make|see|reach|live|turn * {NUM:18..80}
        suicidalOblique value=1 fixed	en	left|took|takes|taking|pulled * wedding ring|rings|band * in|on|off|behind
        suicidalOblique value=1.5	en	left|sent|got|leaving * voicemail|message|text|video * saying|says|said|that|with * * sorry|loved|loves|love|goodnight|proud
        suicidalOblique value=1.5	en	dont|not to? come home|in alone|first|yet
        suicidalOblique value=1.5	en	told me|us|them|her|him he|she|i * loved|loves|love me|us|them|him|her
        suicidalOblique value=1.5	en	goodnight to * {kin}|each|everyone|all
        suicidalOblique value=1.5	en	who gets what|which|the|my|his|her|everything
        suicidalOblique value=1.5	en	which|what suit|dress|song|songs|hymn|outfit|casket|pictures
        suicidalOblique value=1.5	en	wrote|written|put|writing * it|everything|all|things down for * {kin}|them|him|her
        suicidalOblique value=1.5	en	if it werent|wasnt for * {petWord}|{kin}|him|her|them|god|church
        suicidalOblique value=1.5	en	found|find|hid|hidden|read|seen|saw|finding * letters|letter|note|notes * i|he|she * hid|wrote|left|written|hidden|addressed
        suicidalOblique value=1.5	en	letters|cards|videos|note * each|everyone|all of|birthdays
        suicidalOblique value=1.5	en	record~|film~|made|make|making * videos|video|tape|tapes for|so|to each|my|his|her|their|them|the|every
        suicidalOblique value=1.5	en	one for each|every
        suicidalOblique value=1.5	en	for when|until they|theyre|he|she|shes turns|turn|grown|graduates|marries|gets|old|older
        suicidalOblique value=1.5	en	want|wanted|going|leave to? go|leave|left|leaving without telling|saying|somebody|a
        suicidalOblique value=1.5	en	post~|put|wrote|status * facebook|instagram|insta|snap|snapchat|tiktok|online * * sorry|goodbye|bye|love|forgive|last
        suicidalOblique value=1.5	en	dont|not to? look|come|go looking? for me
        suicidalOblique value=1.5	en	own cremation|funeral|burial|headstone|grave|obituary|eulogy|casket
        suicidalOblique value=1	en	wrote|writing|written|planned|planning|paid|prepaid|picked|pricing|priced * * cremation|funeral|burial|headstone|obituary|eulogy|casket|caskets|coffin|urn|plot|tombstone
        suicidalOblique value=1	en	remarry ; find someone|somebody else|new|better
        suicidalOblique value=1	en	asked|begged|asking * * forgive|forgiveness
        suicidalOblique value=1	en	happier|calmer|lighter|nicer than * seen|been|ever|he|she
        suicidalOblique value=1	en	took|taking down * pictures|photos ; a statistic ; not asking for help
        suicidalOblique value=1	en	go without telling ; permanently ; out of here for good
        suicidalOblique value=1	en	any other way
        suicidalOblique value=1	en	barely came back ; couldnt see * lights|shore|land
        suicidalOblique value=1	en	swim|swam|swimming out
        suicidalOblique value=1.5	en	already dead|gone ; ghost|zombie|corpse already
        suicidalOblique value=1.5	en	like|already a ghost|corpse ; walking corpse ; make|making it official
        suicidalOblique value=1.5	en	dead inside
        suicidalOblique value=1.5	en	waiting on|for me|him|her to go|die|leave|pass
        suicidalOblique value=1.5	en	square|right|good with god|jesus|lord ; made|making|make my? peace with my? god|maker
        suicidalOblique value=1.5	en	last rites
        suicidalOblique value=1.5	en	what happens|happen to|with my|his|her * if|when|after i|he|she check|die|go|am|pass|leave|gone
        suicidalOblique value=2 fixed	en	wont|dont|not|never * have|need|hafta to? worry|deal|bother|wonder * about|with me|him|her * longer|anymore|again|soon
        suicidalOblique value=1.5 fixed	en	it|that wont be long ; not|aint long now ; wont be much longer
        suicidalOblique value=1.5 fixed	en	not|arent|isnt|wasnt|longer scared|afraid of|to dying|death|die
        suicidalOblique value=1.5 fixed	en	dont fear death
        suicidalOblique value=1.5 fixed	en	only way * * * stops|ends|quiet|over * if|is i|me|dying|death|if
        suicidalOblique value=1.5 fixed	en	god|lord|jesus * take|takes|call|calls|bring|brings me|him|her * home|now|already|tonight|soon
        suicidalOblique value=1.5 fixed	en	ask~|pray~|beg~ * god|lord|jesus * to take
        suicidalOblique value=1.5 fixed	en	tell|give|need|find|name * me? a|one|any single? reason|reasons
        suicidalOblique value=1.5 fixed	en	one reason ; ive run out ; run out of reasons|road|options
        suicidalOblique value=1.5 fixed	en	doing|did|done|do it at home|where|somewhere ; do it in front
        suicidalOblique value=1.5 fixed	en	id|ill|i * go out to the {lonelyPlace}|motel|hotel
        suicidalOblique value=1.5 fixed	en	tell|let|told|make * {kin} * it|this|that|know * wasnt|isnt|not|wasn * her|him|them|you|fault|anything
        suicidalOblique value=2 fixed	en	stick|sticking|hang|hanging around * find|long|much|see
        suicidalOblique value=1.5 fixed	en	bother|burden|problem|trouble|pain|worry much|any longer|more
        suicidalOblique value=1	en	did all|everything you|they|we|she|he could ; did * all|everything * could
        suicidalOblique value=1	en	text~|sent|wrote * love|loves you|u|ya
        suicidalOblique value=1	en	phone|straight|goes * off|voicemail since|now|all
        suicidalOblique value=1	en	dont|not to? cry|be sad|be mad|miss me|mourn|grieve ; thatd be enough
        suicidalOblique value=1	en	because i decided ; look~|seem~|so * peaceful|serene
        # putting in order: gifts, pets, papers
        suicidalOblique value=2 fixed	en	give~|gave|given away * {keepsake}|everything|all|{petWord}|half
        suicidalOblique value=2 fixed	en	give~|gave|given * * {keepsake}|{petWord} * away
        pseudo	en	as|since hes|shes|were|he|she moving|moves|moved ; goodbye|bye|farewell to|my|his|the * dealer|dealers|group|plug|connect
        pseudo	en	said|say|saying|says * goodbyes|goodbye|byes to|at * crew|team|office|staff|class|coworkers|coworker|shift|department|students|teacher|teachers|boss|customers|regulars|house|apartment|car|neighborhood|neighbors|dorm|roommates|program|group
        pseudo	es	despedi|despedí|despide|despidio|despedimos de|del|de mis|de los|de la|de las * companeros|compañeros|turno|trabajo|oficina|equipo|clase|vecinos|alumnos|maestra|jefe|jefa|clientes|grupo|programa|casa|barrio
        pseudo	es	regale|regalé|regalo|regalamos|dono|done|doné * ropa|ropita|cuna|carriola|juguetes de|del|para|que * bebe|bebé|crecio|creció|queda|quedaba|iglesia|sobrina|sobrino
        pseudo	es	no|ya voy|va|vamos a? estar|estare|estoy aqui|aquí ** jurado|vacaciones|viaje|mudo|mudamos|mudanza|cita|boda|congreso|graduacion
        pseudo	en	told|tell|tells my|his|the dealer|plug|cousin goodbye|bye ; better off with a sober ; best goodbye ; goodbye old friend
        pseudo	en	away to pay ; because hes|shes|im|were|theyre|theyve moving|moved|downsizing
        suicidalOblique value=1.5	en	give~|gave|given|signed|left|leaving|hand~|deed~|signing|sign * * {keepsake}|house * * over|to|for * {kin}|neighbor|friend|friends|cousin|buddy|fellas|church|goodwill|uncle
        suicidalOblique value=1.5	en	give~|gave|given|sign~ my|his|her|the * {keepsake}|{petWord}|tools ** to|over
        suicidalOblique value=1.5	en	give~|gave|given my|his|her|the {kin}|neighbor|buddy * {keepsake}|{petWord}
        suicidalOblique value=1.5	en	gave|give~|given|found|find|drop~|left|rehome~|surrender~|placed * * {petWord} * * neighbor|shelter|home|away|sister|mom|brother|friend|dad|mother|pound|good|new|nephew|neighbors|ex
        suicidalOblique value=1.5	en	give~|gave|given away everything|most|half|nearly|almost|every
        suicidalOblique value=1	en	give~|gave|given away my|his|her|their|all|the
        suicidalOblique value=1	en	label~|mark~|tag~|box~|boxing * everything|things|stuff|boxes|belongings
        suicidalOblique value=1	en	cleaned|emptied|clearing|cleaning|packed|packing * out? * desk|locker|room|closet|garage|apartment
        suicidalOblique value=1	en	cancel~|canceled|cancelled|cancelling * * dentist|subscriptions|phone|lease|appointments|gym|checkup|netflix|mail
        suicidalOblique value=1	en	{petWord} is|are|has|have|been * fed|taken
        suicidalOblique value=1	en	bowl|leash|papers|food * by the door ; set * {petWord} up
        suicidalOblique value=1	en	{petWord} * up with
        suicidalOblique value=1.5	en	names|name|labels|tags|sticky|stickers|tape * on * rings|ring|jewelry|things|furniture|everything|tools|them
        suicidalOblique value=1.5	en	rings|jewelry|things|keys|wallet * on the table|counter|dresser
        suicidalOblique value=1	en	{petWord} eats|eat|likes|needs|gets|takes|sleeps|goes
        suicidalOblique value=1.5	en	vet bill
        suicidalOblique value=1.5	en	feed|feeds|walk|walks|take|takes|has * * {petWord} if|when|once|after im|he|shes|i|hes|she
        suicidalOblique value=1.5	en	who|whod|wholl * feed|feeds|take|takes|have|raise * * if|when|after|once * gone|not here|something
        suicidalOblique value=1.5	en	if * * im|hes gone for good|forever
        suicidalOblique value=1.5	en	by the time im gone|not here ; if|when im not here|around
        suicidalOblique value=1.5	en	if|when something happens to me ; once its done|over
        suicidalOblique value=2 fixed	en	passwords|passcode|pin|combination are|is * in|on|under|written|taped
        suicidalOblique value=2 fixed	en	told|gave|texted|sent|wrote|emailed * {kin} * combination|pin|passwords|passcode|codes
        suicidalOblique value=2 fixed	en	combination to the
        suicidalOblique value=1.5 fixed	en	wrote|written|writing|left|gave|leaving|made|making * passwords|list of accounts|instructions
        suicidalOblique value=1	en	put|putting|got|getting|get|have|has|want|wanted|set|sorting my|his|her|all|everything|things * affairs|in order|house in order
        suicidalOblique value=1	en	everything|it|things to|is|are|be in order
        suicidalOblique value=1	en	affairs * in order
        suicidalOblique value=1.5	en	updated|signed|changed|wrote|writing|made|make|redo|redid|finished|finalized my|his|her|the|a will|beneficiary|trust
        suicidalOblique value=1.5	en	where|what|know * will|papers|title|deed is|are|says
        suicidalOblique value=1	en	life insurance ; life policy ; the policy
        suicidalOblique value=1	en	policy * pays|pay|kids|wife|worth|clause ; pays out ; insurance money
        suicidalOblique value=1	en	suicide clause ; two year clause
        suicidalOblique value=2	en	insurance|policy|money|payout * would|will|could|d|pays|pay|paid|does * do|for|set|take|off|cover|raise * {kin}|them|house|college
        suicidalOblique value=2	en	do|does|be|off better|fine|ok with the? * insurance|money
        suicidalOblique value=1.5	en	worth more * dead|gone|than|i am|than me|to them
        suicidalOblique value=2	en	worth more than i|me|im
        suicidalOblique value=1.5	en	better|more|do|off with * insurance|money than|instead of me|? * me
        suicidalOblique value=2	en	wife|kids|family|husband|daughter|son|mom|he|she gets|get|getting the policy|insurance|payout|house|money
        suicidalOblique value=1	en	paid * ahead|funeral|up through|off ; paid off my ; prepaid
        suicidalOblique value=1	en	picked|bought|paid * casket|plot|urn|cremation|funeral|flowers
        suicidalOblique value=1	en	burial plot|insurance ; obituary ; my funeral ; at my funeral
        suicidalOblique value=1	en	so|because|then {nobody} * has|have|hafta|had|needs|will|should
        suicidalOblique value=1	en	so|because|then they|she|he|you|{kin} * wont|dont|doesnt * have to|find|see
        suicidalOblique value=1	en	clean~|scrubbed * apartment|house|everything|room
        suicidalOblique value=1 fixed	en	wont|not|dont|will not|never * be? need|needing|using|wearing|driving|riding|playing * it|them|this|a|any|that|my|one|these
        suicidalOblique value=1 fixed	en	wont be needing ; where im going
        suicidalOblique value=1 fixed	en	wont need it|them|these|much|a|any anymore|again|longer|
        suicidalOblique value=1.5	en	come|somebody|someone * get|take|pick|adopt|want|have * my * {petWord}
        suicidalOblique value=1.5	en	gave|given|giving|handed|left me|us his|her|their|all * {keepsake}|login|logins|card|pin|jewelry|keys|hoodie
        suicidalOblique value=1.5	en	sent|gave|left|wired * {kin} * what|whats|everything|all|rest * left|savings|had|money
        suicidalOblique value=1	en	closed my|his|her bank|account|accounts ; one way * ticket
        suicidalOblique value=1	en	took|take|taking * off * lease|account|title|deed|mortgage
        suicidalOblique value=1	en	so * wont|doesnt|isnt|dont|arent * stuck|left|have|responsible|deal|pay|find
        suicidalOblique value=1	en	should|can|could|you|they keep|have my|his|her|the {keepsake}|hoodie|jacket|coat
        suicidalOblique value=1	en	cross|crossing|crossed * off|out * days|calendar ; there are|is {NUM} left
        suicidalOblique value=1	en	favorite meals ; countdown
        suicidalOblique value=0.5 fixed	en	dont need|want a? bed|detox|program|rehab|help|anything
        # Spanish: farewells, gifts, order
        suicidalOblique value=1.5	es	escribi|escribio|deje|dejo|dejando|escribiendo|dejado|hice|escrito * * carta|cartas|nota|notas|despedida|recado
        suicidalOblique value=1	es	adios|despedida
        suicidalOblique value=1.5	es	se|me despide|despido de todos|sus|mis|la|mi vida|hijos|familia|seres|amigos|? ; despedirme|despidiendo|despidio|despedi|despedirse|despedido
        pseudo	es	adios|despedida|despedirme al|a|de|del la|las|los? {drug}|alcohol|vicio|tequila|botella|cerveza|coca|trago ; programa o adios
        suicidalOblique value=2	es	dile|diganle|diles|digale|diganles|dinle a|que * {kin}|que|siempre|la|lo|los|las * quise|quiero|ame|amo|perdone|perdonen|queria|quiso
        suicidalOblique value=2	es	la quise mucho ; que la ame|quise|amo
        suicidalOblique value=1.5	es	lo quise mucho ; los quise mucho
        suicidalOblique value=1.5	es	que lo ame|quise|amo
        suicidalOblique value=2	es	quien|cuando|si|que|sí me|lo|esto encuentre|encuentren|lean|lea|hallen|halle
        suicidalOblique value=2	es	regalando|regalo|regale|repartiendo|reparti|regalado|dando * * {keepsake}|todo
        suicidalOblique value=1.5	es	le|les|ya regale|di|deje|encargue|encargo|entregue|regalo|dejo * * {keepsake}|{petWord}|ninos|hijos|llaves|casa
        suicidalOblique value=1.5	es	encargue|encargo|encargado|encargo mucho? a? * {petWord}|{kin}
        suicidalOblique value=1.5	es	todo * listo|arreglado|planeado|orden|preparado
        suicidalOblique value=1.5	es	papeles|cuentas|deudas * orden|arreglados|pagadas|listos ; seguro de vida
        suicidalOblique value=1.5	es	las contrasenas|claves estan|son ; testamento ; poliza de vida
        suicidalOblique value=1 fixed	es	no * voy a necesitarlos|necesitarlo|necesitarlas|necesitarla
        suicidalOblique value=1 fixed	es	no los|lo|las|la voy a necesitar ; no * me * hacer|hara falta
        suicidalOblique value=1 fixed	es	ya pronto ; perdonenme|perdonen|perdoname|perdon
        suicidalOblique value=1 fixed	es	gracias por todo ; no es culpa de nadie ; nadie tiene la culpa
        suicidalOblique value=2 fixed	es	no es|fue|tiene * culpa
        suicidalOblique value=1.5 fixed	es	cuando|si|despues|ya|sí yo? no|falte|muera|me este|estuviera|vaya|muera|falte|estare
        suicidalOblique value=1.5 fixed	es	por ultima vez
        suicidalOblique value=1 fixed	es	cuando|si|sí yo falte|muera
        suicidalOblique value=1.5 fixed	es	mi ultimo|ultima noche|navidad|carta|mensaje ; cuando me vaya|muera
        suicidalOblique value=1.5	es	arregle|arreglo|arreglado|arreglando|deje|dejo * todo|papeles|cosas|llaves|asuntos
        suicidalOblique value=1.5	es	donde estan|quedan|dejo|deje * papeles|llaves|dinero|seguro|escrituras|cosas
        suicidalOblique value=1.5	es	dormirme|dormir|acostarme y ya|nunca|no ; se despidio
        suicidalOblique value=1.5	es	dijo|dice que me|nos quiere|quiso|ama * mucho ; le|les di|dio * bendicion
        suicidalOblique value=2	es	dios|senor|virgen|diosito * me|lo|la recoja|lleve|recoge|llame|quite|recojas|lleves
        suicidalOblique value=2	es	grabe|grabo|grabado|deje|dejo * * video|audio|videos * para|a * {kin}|cuando|cada|todos
        suicidalOblique value=2	es	yo ya? no voy|vamos a estar|llegar
        suicidalOblique value=2	es	no me|lo|la busquen|busques|esperen|lloren|llores
        suicidalOblique value=1.5	es	para cuando cumpla|cumplan|crezca|crezcan|sea|sean|tengan|tenga
        suicidalOblique value=1.5	es	puso|publico|escribio|subio * facebook|estado|whatsapp|historia * * perdon|perdonen|adios|despedida|quiere|gracias
        suicidalOblique value=1.5	es	que * perdonen|perdone|perdonemos ; estorbo|carga|sobro
        suicidalOblique value=1.5	es	con el|él seguro de vida ; seguro de vida * ellos|hijos|mejor|cobran|pagan
        # second round: kinds of oblique danger (value by precision on the mined texts)
        # words of these kinds
        class.folk	en	wife ; husband ; kids ; kid ; son ; daughter ; boy ; boys ; girls ; girl ; nephew ; niece ; neighbor ; neighbors
        class.folk	en	sister ; brother ; mom ; mother ; dad ; father ; cousin ; uncle ; aunt ; buddy ; friend ; friends ; grandson ; sons
        class.folk	en	granddaughter ; grandkids ; grandchildren ; daughters ; ex ; sponsor ; priest ; preacher ; boss ; roommate ; partner
        class.folk	en	everyone ; everybody ; coworker ; coworkers ; crew ; nurse ; church ; brothers ; sisters ; them ; us ; landlord ; tenant
        class.folk	es	esposa ; esposo ; hijo ; hija ; hijos ; hijas ; hermano ; hermana ; vecina ; vecino ; nieto ; nieta ; nietos ; sobrino
        class.folk	es	sobrina ; comadre ; compadre ; vieja ; viejo ; mama ; papa ; amigo ; amiga ; muchacho ; jefa ; suegra ; cunado ; primo ; todos
        class.heirloom	en	watch ; rods ; tackle ; medals ; medal ; band ; ring ; rosary ; bible ; coat ; jacket ; hat ; hats ; records ; china
        class.heirloom	en	tablecloth ; recipes ; stethoscope ; badge ; books ; title ; quilt ; quilts ; saddle ; knife ; pearls ; necklace ; gloves
        class.heirloom	en	album ; albums ; photos ; bike ; boat ; piano ; violin ; trumpet ; guitar ; banjo ; tools ; toolbox ; collection ; boots
        class.heirloom	en	keys ; key ; jewelry ; plants ; orchids ; camera ; trophies ; laptop ; dishes ; ashes ; bees ; herd ; pickup ; furniture
        class.heirloom	es	reloj ; herramienta ; herramientas ; anillo ; sombrero ; sombreros ; acordeon ; guitarra ; joyas ; aretes ; rosario ; troca
        class.heirloom	es	llaves ; medalla ; libros ; botas ; collar ; gallos ; ropa ; bicicleta ; celular ; recetas ; plantas ; macetas
        class.creature	en	dog ; dogs ; cat ; cats ; bird ; birds ; parakeet ; parrot ; horse ; horses ; mare ; mule ; hens ; chickens ; goats ; cattle
        class.creature	en	cows ; pigs ; bees ; fish ; rabbit ; hamster ; turtle ; puppy ; kitten ; gecko ; snake ; iguana ; donkey ; sheep ; ducks
        class.creature	en	animals ; pets ; pet ; beagle ; lab ; poodle ; chihuahua ; tank ; aquarium ; plants ; garden
        class.creature	es	perro ; perra ; perrito ; perrita ; gato ; gata ; yegua ; caballo ; caballos ; gallos ; gallinas ; pajaros ; vacas ; chivos ; pollos
        class.soonDay	en	monday ; tuesday ; wednesday ; thursday ; friday ; saturday ; sunday ; tonight ; tomorrow ; weekend ; christmas
        class.soonDay	en	thanksgiving ; easter ; spring ; summer ; fall ; winter ; harvest ; holidays ; birthday ; week ; month ; morning ; then
        class.soonDay	en	halloween ; graduation ; wedding ; anniversary ; year ; years ; st ; th
        class.soonDay	es	lunes ; martes ; miercoles ; jueves ; viernes ; sabado ; domingo ; manana ; navidad ; semana ; mes ; ano ; cumpleanos ; noche
        suicidalOblique value=1	en	tomorrow|tonight|today is|s|was the|my last day|night ; want|wanted|needed somebody|someone|anyone|anybody to know
        suicidalOblique value=2	en	wrote|left|writing|writes a|another|one|his|her note|letter again
        suicidalOblique value=2 fixed	es	van|vayan|va|vas|iran|quiero|para|que a? que? me? encontrar|hallar|encontrarme|hallarme|encontraran|hallaran|encuentren|hallen|ver * colgado|colgada|ahorcado|ahorcada|muerto|muerta|tieso|tiesa ; de hoy no paso ; terminar|acabar con esto|todo yo mismo|misma|solo|sola
        suicidalOblique value=2 fixed	en	drew|drawing|sketched|draws|picture|painted * himself|herself|themself|myself * hanging|hanged|hung|shot|dead|noose|jumping|falling|bleeding|buried ; sitting|standing|lying|here * with * bottle|gun|rope|knife|pills ** talk|talking * myself out ; talk|talking|talked * myself out of it|doing
        suicidalOblique value=1	en	found|got|finding|find my|the|his|her * dog|cat|dogs|cats|pets|pet|bird a|another|new|good * home|family|owner
        # nothing is planned, bought or booked past a date
        suicidalOblique value=1 fixed	en	wont|aint|not going to|gonna? be around|here|there|alive by|when|to|for|after|come|this|that|at|past|much? * time|{soonDay}|one|it|callback
        suicidalOblique value=1 fixed	en	not|nothing|never|dont|havent|stopped|quit planning|plan|planned|plans|scheduled|booked|written|wrote past|after|beyond|for * {soonDay}|it|that
        suicidalOblique value=2 fixed	en	calendar|planner|diary ** nothing|blank|empty|stops|ends ; nothing|blank|empty ** after * {soonDay}
        suicidalOblique value=1 fixed	en	no|any|see the|much|any|real? sense|point|use|need in|of? filling|buying|renewing|scheduling|replacing|planting|fixing|refilling|stocking|starting|putting|ordering|making
        suicidalOblique value=1 fixed	en	wont|not|never get|have to|through|around to finish|use|eat|wear|spend it|them|all
        suicidalOblique value=1 fixed	en	after|past * {soonDay} * im|ill|i|itll|that|hes|he|she|it|you|they|nobody * wont|not|be|dont * problem|matter|need|concern|worry|bother|over|around|here|trouble|issue
        suicidalOblique value=1 fixed	en	wont|not|doesnt|dont be|matter|doing|needing|need * * this|any|it|phone|much|one? next|after|past|by|come|before * {soonDay}
        suicidalOblique value=2 fixed	en	if|unless im|i|hes|shes|am still around|here|above|alive|breathing|kicking|ground
        suicidalOblique value=2 fixed	en	if i|he|she make|makes|last|lasts it|that|until|till|to that|then|long? {soonDay}
        suicidalOblique value=1 fixed	en	stopped|quit|not|no|never|dont|didnt|havent * buying|renew|renewed|renewing|restock|replace|groceries|planting|opening mail|refilled|refill
        suicidalOblique value=1 fixed	en	last supper|sunset|sunrise|haircut|stop|harvest|ride|trip|rodeo|look * * i|on|to|he|ill|is|was|goes|well|we|before ; last thing * * on|to|left|look|before|youll|you|ill
        suicidalOblique value=2 fixed	en	tomorrow|{soonDay} * wont|not|never|isnt|aint * come|coming|happen|concern|problem|exist|matter
        # who will find me
        suicidalOblique value=1 fixed	en	so|whoever|who|want|rather|first|make|made|hope|until|before|till * {folk}|somebody|someone|she|he|kids|cop|cops|deputy|stranger|they|police|finds|it * find|finds|found|see|sees|discover
        suicidalOblique value=0.75 fixed	en	whoever|who|who's|whos|wholl|guy|person|maid|crew|they * comes|cleans|opens|finds|find|has|gets|clean|identify * up|me|it|door|room|this|after
        suicidalOblique value=1 fixed	en	door|gate|window|house|truck is|will|be|ill|left|unlocked * be? unlocked|open|ajar
        suicidalOblique value=1 fixed	en	leave|leaving|left|quit|stopped * locking|door|gate|porch * unlocked|open|light|door|off
        suicidalOblique value=1 fixed	en	key|keys is|are|keys|key under|in|on|with|taped|left * mat|frog|rock|visor|seat|pot|envelope|counter|dash|tire|table|neighbor
        suicidalOblique value=1 fixed	en	send|come|call|ask * * not * wife|kids|daughter|her|mother|son|before|mom|alone
        suicidalOblique value=1 fixed	en	welfare check ; next of kin
        suicidalOblique value=1 fixed	en	middle of nowhere ; out of sight ; nobody for miles
        # goodbyes told sideways
        suicidalOblique value=0.5	en	kissed|hugged|kiss|hug|kisses|hugs * * every|each|everybody|everyone|all|horses|horse|dog|dogs|longer|long|forehead|hard
        suicidalOblique value=0.75	en	told|tell|telling|called|visit|visited|asked|saw|see * * each|every|all|everybody|everyone one|of|by|love|loved|something|them
        suicidalOblique value=1	en	one by one|at ; each of them|us|you|em ; been an honor|privilege ; an honor serving|working|to
        suicidalOblique value=1	en	remember|remembered|forget me|him|her|my|face|as|how * as|face|good|before|was|when|smiling|happy
        suicidalOblique value=2	en	youre|your|hes|be * the man of
        suicidalOblique value=1	en	man of the house ; take|look * care|after * mother|mom|mama|sister|brothers|dad|yourself
        suicidalOblique value=2	en	enjoy|hope|please|just|you|them|yall|everyone|everybody have|live|a|your|you * good|nice|happy|long|great life ; have a good|nice|happy|great life
        suicidalOblique value=1	en	nice|good knowing|to have known
        suicidalOblique value=2	en	let the record ; put|note|write|say|tell|told|just * * wasnt|not|werent|isnt|nobodys|never * mad|angry|sore|fault|bitter|upset
        suicidalOblique value=1	en	{nobody}|nobodys|no|not ** drove|made|pushed|blame|fault|guilty
        suicidalOblique value=0.5	en	forgive|forgave|forgiving * me|him|her|everyone|everybody
        suicidalOblique value=1	en	made|making * amends|peace|things|it|even * right|even|with|everybody
        suicidalOblique value=0.75	en	ask|asked|asks|begging|begs * forgiveness|forgive|pardon|absolution
        suicidalOblique value=2	en	scheduled|timed|set|queued * * email|text|message|messages|emails|texts|posts * go|for|to|{soonDay}|send|out
        suicidalOblique value=0.5	en	letter|letters|note|notes|card|cards|envelope|envelopes|video|videos|audio|recording|tape * each|every|all|{folk}|sealed|stamped|glovebox|open|addressed * of|my|after|kids|grandkids|when|until|if|{folk}
        suicidalOblique value=0.5	en	wrote|writing|written|write|rewrote|rewriting * a|my|the|his|three|two|four|short|long|another|last|it * letter|letters|note|notes|message|card|cards ** {folk}|girls|open|read|find|when|after
        suicidalOblique value=1	en	the|my|his|her note is|short|says|said|was|reads ; a note in|on|for * him|her|them|next|door|fridge|dash|it|whoever|{folk}
        suicidalOblique value=1	en	envelope|folder|binder|list * marked|labeled|titled|called|says
        suicidalOblique value=1	en	i|ive|id say|said|saying|made * my|all|the|last|our * byes|goodbyes|farewells|peace
        suicidalOblique value=1	en	dont|not|never|no say|see? see|be|seeing you|them|me|ya later|again|tomorrow|soon|anymore
        suicidalOblique value=2	en	wont|not|never|dont|doubt * see|hear|seeing|hearing|be|meet|talk * from|you|me|them|each * again|anymore|after
        # given away, told goodbye, put in order (precise; gifts and papers weigh less: people also pack for a stay)
        suicidalOblique fixed	en	give|gives|gave|given|giving away * * my|his|her|their|all|most|some|half|everything|the * {siGoods}|{siPet}|stuff|things ; giving|gave|given|gives|give away everything|half|most|nearly|almost
        suicidalOblique fixed	en	give|gives|gave|given|giving my|his|her|their|all|the|both|our * {siGoods}|{siPet} * * away ; rehomed|rehoming|rehome|surrendered my|his|her|their|both|all|the * {siPet}
        suicidalOblique value=1.5 fixed	en	give|gives|gave|giving|handed|signed|deeded|left|leaving|willed|mailed|drove|boxed|passed my|his|her|their|both|all|the|up * * {siGoods}|{siPet} ** to|with|for my|his|her|the|a|our? * {folk}|{kin}|shelter|goodwill|cousins|guys|fellas
        suicidalOblique value=1.5 fixed	en	give|gives|gave|giving|left|handed|mailed|leaving my|his|her|our|the|a? {folk}|{kin}|bff|boyfriend|girlfriend|bf|gf|bestie|me|us * * my|his|her|all|the|every|both|old|grandmothers * {siGoods}|{siPet}|password|pin|combination
        suicidalOblique value=1	en	{folk}|{kin}|neighbor|nephew|cousin|friend|brothers|sisters has|have|got|gets|took|is my|his|her|the * {siGoods}|{siPet}
        suicidalOblique value=1.5 fixed	en	{siGoods}|{siPet}|guns|keys are|is|at|with * my|his|her|the? * brothers|sisters|cousins|neighbors|friends|moms|ex now|already|except
        suicidalOblique value=1.5 fixed	en	found|finding|find|looking|got|placed my|his|her|the|both|all {siPet} * * home|family|owner|lady|nice|good|new ; found|finding|find * home|homes for my|his|her|the|both|all {siPet} ; {siPet} * {folk} * now|instead
        suicidalOblique fixed	en	{siPet}|truck|car|house|guitar|tools|bike is|are|will|now * be? yours|hers|theirs|mine|his now ; keep|take my|the|his|her * {siGoods}|{siPet} * * remember|always|its yours|yours
        suicidalOblique fixed	en	please|somebody|someone|can|could|will|anyone|you|who|wholl * * take|adopt|feed|keep|want|have|gets my {siPet} ** gone|after|when im|anymore|tomorrow|tonight|dead|monday|found
        suicidalOblique fixed	en	{siPet} eats|eat|is fed|likes|needs|takes|gets|sleeps ** at|twice|fed|six|seven|vet|key|paid ; paid|prepaid|set|left|bought ** {siPet} food|feed|vet|care|boarding * * through|until|til|till|for|autopay ; {siPet} food on|through|through|paid
        suicidalOblique fixed	en	who|wholl|whos|whod|someone|somebody gonna|going|will|would|should|to? feed|feeds|take|takes|have|has|gets|get|raise|raises|want|wants ** if|when|after|once hes|shes|im|i|he|she|am|were|is gone|dead|not|werent|wasnt
        suicidalOblique value=1.5 fixed	en	labeled|labeling|labelled|labelling|tagged|tagging|tags|stickers|tape ** name|names|who|albums|gets|kids|sons|daughters|tools|boxes ; label~ * * {siGoods} ; 401 k|savings|money ** mom|moms|sister|kids|wife|their|name|names
        suicidalOblique fixed	en	who gets what|his|her|my|the|which|everything ; names|name on|taped them|it|the|his|her|my|to? * {siGoods}|each|every|bottom
        suicidalOblique value=1.5 fixed	en	cleaned|cleaning|cleared|clearing|emptied|emptying|scrubbed|scrubbing out|up|down|? * my|his|her|the|whole|entire|? apartment|garage|house|closet|closets|desk|locker|room|truck|office|storage
        suicidalOblique value=1 fixed	en	cancel|cancelled|canceled|returned|closed|stopped|quit ** netflix|subscriptions|subscription|lease|library|gym|phone|utilities|accounts|cable|mail|newspaper|dentist
        suicidalOblique value=1 fixed	en	nothing|not|isnt|aint|there * much|? left|else on the list|to do|do ; off my list ; just|only tidying|loose ends ; loose ends ; all wrapped up ; thats|is|all handled|settled
        suicidalOblique value=1 fixed	en	paid|prepaid|paying ** rent|mortgage|light|lease|phone|bills|taxes|landlord ** ahead|through|thru|up|off|until|till|advance ; paid ahead|up|off everything|everybody|everyone|all|my
        suicidalOblique value=1.5 fixed	en	deeded|signed|put|transferred|switched|moved|put|changed ** house|truck|car|title|deed|accounts|account|land|savings ** over|name|names|{folk}|nephew|daughter|son|sister|brother
        suicidalOblique value=1.5 fixed	en	redid|rewrote|redo|updated|updating|changed|signed|made|finished|finalized|finalised|wrote|notarized|writing|making|wrote up|out|down? my|his|her|a|the|out will|beneficiary|beneficiaries|trust
        suicidalOblique fixed	en	where|what|which the|my|his|her|all|our * papers|will|deed|title|policy|passwords|insurance|documents|titles|accounts|safe|key|folder * papers|card|policy|? is|are|was|were
        suicidalOblique fixed	en	learn|know|show|showed|showing|told|tell|tells|telling ** where * * papers|will|policy|deed|passwords|documents|safe|title|titles|money
        suicidalOblique value=1.5 fixed	en	passwords|password|pin|passcode|logins|account|accounts ** in|on|under|inside|with the|my|a|his|her * notebook|envelope|drawer|fridge|safe|desk|folder|binder|cereal|counter|table
        suicidalOblique value=1.5 fixed	en	affairs|house|everything in order ; in order|way so|and|for * {nobody}|they|she|he|nothing|goodbye ; got|getting|get|put|putting|set|tying|tied|want|have ** affairs|loose ends|house in order
        suicidalOblique fixed	en	so {nobody}|they|she|he|kids|you has|have|hasnt|wont|doesnt|gets|is|are to|stuck|have|left * * deal|clean|find|bother|bury|sort|with ; so {nobody} * has|hasnt|have|gets to|stuck
        suicidalOblique value=1.5 fixed	en	paid|prepaid|prepay|paying|picked|picking|planned|planning|bought|chose|priced|pricing|arranged|wrote|writing|written|set ** funeral|cremation|burial|casket|coffin|urn|plot|headstone|obituary|eulogy|hymns|service
        suicidalOblique fixed	en	my|own|his|her own|funeral|? funeral|obituary|eulogy|burial|cremation|casket|headstone|service is|are|playlist|song|songs|suit|paid|prepaid|planned|picked|done
        suicidalOblique fixed	en	playlist|songs|song|music|hymns|outfit|suit|dress|photo|picture|flowers for|at my|the|his|her own? funeral|service|casket|burial|urn
        suicidalOblique fixed	en	my own funeral|obituary|eulogy|burial|cremation|casket|headstone ; flowers ** funeral|do|left ; dress uniform|blues|suit out|pressed|ready|cleaners ; suit is|at the? * cleaners|pressed
        # letters, notes, goodbyes
        suicidalOblique fixed	en	wrote|writing|written|left|leaving|started|finished|found|sealed|hid|recorded|filmed|made|making|recording * * * letter|letters|note|notes|cards|video|videos|envelopes ** each|every|goodbye|bye|sorry|pillow|mirror|open|whoever|gone
        suicidalOblique value=1.5 fixed	en	wrote|writing|written|left|leaving|started|finished|found|sealed|hid|recorded|filmed|addressed * * * letter|letters|note|notes|cards|video|videos|envelopes * * to|for|on|under my|his|her|the|our|all? * {folk}|{kin}|siblings|pillow|bed|counter
        suicidalOblique fixed	en	wrote|writing|written|something|letter|letters|note|notes|cards|video|videos|envelope|one|box to|for|? each|every|all of|my|the|his|her|them? * {folk}|{kin}|sibling|siblings|kid
        suicidalOblique fixed	en	wrote|written|writing|sealed|finished|done|mailed my|the|all|his|her|four|three|two|five {NUM}? letters|notes|goodbyes|note ; letters|notes are|were|is all? written|done|sealed|ready|finished|addressed|mailed|stamped
        suicidalOblique fixed	en	goodbye|farewell|suicide|goodbyes letter|letters|note|notes|text|texts|post|video|videos|message|messages|voicemail|email|visit ; final|last letter|words|goodbye|message|post ; final goodbye|goodbyes
        suicidalOblique fixed	en	tell|told|kiss|hug|give * dog|kids|baby|mom|mama|dad|girls|boys|everyone|everybody|family|sister|brother|cat|son|daughter * bye|goodbye|g'bye|adios|farewell|ily ; its|it's all? over * tell|bye|goodbye
        suicidalOblique fixed	en	say|said|saying|tell|told|telling|texted|sent|sending|called|made|kissed|hugged|recorded|posted ** goodbye|goodbyes|bye|byes|farewell|farewells to ; say|said|saying|tell|told|telling|texted|sent|sending|called|made|kissed|hugged|recorded|posted ** goodbye|goodbyes|bye|byes|farewell|farewells * * everyone|everybody|them|him|her|like|just|kids|forever|twice|already
        suicidalOblique fixed	en	goodbye|bye|byes * like|as it|if|was forever|final|last ; this|thats is? my|the|a last|goodbye|final message|text|post|letter|note|goodbye
        suicidalOblique fixed	en	see|meet|love you|u|ya|yall|everybody|all * in|on heaven|paradise ; next life ; see you|u|ya|yall|all * other side
        suicidalOblique value=1.5 fixed	en	tell|let|told|dile|make my|the|his|her|our? {folk}|{kin}|mom|daughter|him|her|them|marcos|everyone * * that|know|i|im|he|it|she * * * sorry|loved|love|proud|fault|tried|mad|angry|thanks|thank|right
        suicidalOblique value=1.5 fixed	en	nobodys|not|isnt|wasnt|wasn|never anyones|anybodys|your|their|her|his|nobodys|anyone|his|moms|my|the|kids? * fault ; nobody to|is blame ; dont blame|let * yourself|yourselves|themselves|him|her|blame
        suicidalOblique value=1 fixed	en	she|he|they|youll|you|theyll|shell|hell will|ll|? find the|a|my|it ; folder|envelope|binder|notebook on|in|under the|my|his|her desk|table|counter|drawer|fridge|bed|seat|cereal
        suicidalOblique fixed	en	whoever|who|someone|somebody|nobody|anyone|roommate|cop|maid|stranger|neighbor to|who|will|would|is|ll|has|gonna|should|have|be|s? * finds|find|found me ; finds|find|found|discover my|the body ; who would|will|d|wholl|whod find me|him|her
        suicidalOblique fixed	en	how|before|until|till|when long|anyone|anybody|somebody|someone|they|theyd|it|neighbors|smell * * find|finds|found|notice|notices|noticed|came|comes|check|checks
        suicidalOblique fixed	en	by the time * * read|see|find|mail|open|get * this|me|check|letter|body
        suicidalOblique fixed	en	thank|thanks you|u|? for * everything|trying|all|reading|listening|being * * goodbye|fault|off|tell|sorry|love|anyway|bye|everyone|nice|done|over ; tell|told ** thanks for|you trying|everything
        suicidalOblique value=1 fixed	en	thank|thanks you|u|? for everything|trying|reading|listening|existing|being ; been|be|was nice|good knowing|meeting
        suicidalOblique value=1 fixed	en	just|only|i wanted|want|needed|need * * somebody|someone|person|one|anyone|people to * know|hear|have|be|listen|nice|remember ; just|only|calling ** say|thank|tell * out|somebody|someone * loud|before|over|once|there|everyone ; before i end|do it
        suicidalOblique value=1 fixed	en	phone|cell * off|dead since|now|all|and ; straight to voicemail
        suicidalOblique value=1 fixed	en	took|taking|takes|take|deleted ** pictures|photos|pics of|down|himself|herself|off ; left|leaving|took|takes|put ** ring|rings|wedding ring|band on|in|off * sink|table|dresser|counter|kitchen ; {NUM} hugs|times goodbye
        suicidalOblique value=1 fixed	en	hugged|hugging ** long|really|tight|never|everyone|each|everybody
        suicidalOblique value=1 fixed	en	telling|tells|told|tell|saying|says|text|texted ** loves|love|loved|loving me|us|him|her|them|everyone|everybody|you|people|u ** never|always|out|goodbye|sudden|before|proud|twice|care
        suicidalOblique fixed	en	take {siPet} ** good|love|always|was|were ; you|u were|are|was * * good|best|great * mom|dad|mother|father|wife|husband|friend|brother|sister
        suicidalOblique fixed	en	take|look * care|after of|my|mom|her|him|? * mom|mother|sister|brother|kids|dad|her|them|him|boys|girls|dog|wife|yourself * for|4 me|always|when|now ** love|sorry|off|bye|gone|always|forever
        # the policy
        class.siPolicy	en	life insurance ; life ins ; life policy ; the policy ; my policy ; his policy ; her policy ; policy ; death benefit ; pension ; insurance money
        class.siPolicy	en	payout ; insurance payout ; my life insurance ; survivor benefits ; survivors benefit ; benefits check
        class.siPolicy	es	seguro de vida ; poliza ; dinero del seguro ; poliza de vida ; lo del seguro
        suicidalOblique value=1	en	life insurance|ins|policy ; the|his|her|my policy
        suicidalOblique value=1	es	{siPolicy}
        suicidalOblique value=2.5 fixed	en	{siPolicy} ** suicide|mortgage|kids|college|dead ; {siPolicy} ** when|after|once * im|i|hes|shes gone ; insurance money ** than|better
        suicidalOblique value=2.5 fixed	en	{siPolicy} ** pay|pays|paid|worth|raise|raises|set|clear|buy|feed|enough|keep|help|send * * off|out|even|more|them|their|mortgage|house|kids|college|better|up|suicide|still|debt|debts
        suicidalOblique value=2.5 fixed	en	kids|wife|husband|family|daughter|son|boys|girls|mom|mother|sister|she|he|they|theyd|shed|hed|folks|parents ** get|gets|got|getting|cash|collect|collects|be|better|ok|fine|live|off * * {siPolicy}
        suicidalOblique value=2.5 fixed	en	they|theyd|theyll|shed|kids|wife|hed|family * get|gets|collect|collects|cash the|my insurance|policy
        suicidalOblique value=2.5 fixed	en	checked|checking|read|reread|reading|looked|figuring|figured|thinking|think|called|asked|calculated ** {siPolicy}|print ** pay|pays|suicide|clause|twice|again|do|would|two|2|even|if|years|kids|gone|through|for
        suicidalOblique value=2.5 fixed	en	worth more|lot|way|double|than * dead|gone ; worth more than|to i|me|them ; worth more in the ground ; suicide clause ; {NUM} year clause|exclusion ; it pays|pay even|still|regardless|anyway|either
        suicidalOblique value=1 fixed across	en	texted|texts|text|messaged|message|wrote|note|voicemail ** insurance|policy|will|passwords|bills|everything ** sorry|forgive|goodbye|paid|love|set
        suicidalOblique value=2.5 fixed	en	better|more|well * * with|on the|my * insurance|policy|pension|payout|check|money * than|? * me|i|drunk|addict|junkie
        suicidalOblique value=2.5 fixed	en	look|looks|looked|make|makes|made|making|seem|call|called|ruled * * it|this|that|like * an? accident|accidental ; {siPolicy} ** accident|natural
        suicidalOblique value=2.5 fixed	es	{siPolicy} *** alcanza|alcance|cobran|cobren|paga|pague|pagan|serviria|sirve|sirva|dan|quede|queda|mejor|hijos|ninos|ninas|familia|casa|conmigo|deudas|vieja|esposa
        suicidalOblique value=2.5 fixed	es	mejor|mas|bien con el|lo|él dinero|seguro|lana|? * del|de|seguro|que vida|seguro|conmigo ; valgo|vale|valdria mas muerto|muerta|asi ; si|sí * me|algo pasa|falto|muero|falte algo|yo|? * * alcanza|cobran|queda|quedan|quede|seguro|casa
        # Spanish
        suicidalOblique value=1.5 fixed	es	regale|regalo|regalando|regalado|reparti|repartio|repartiendo|di|dio|deje|dejo|dejado|encargue|encargo|encargado|entregue|heredo|herede * a? mi|mis|su|sus|la|el|las|los|todas|todos|todo|él * {siGoods}|{siPet}|todo|casa|llaves
        suicidalOblique fixed	es	regale|regalo|regalando|regalado|reparti|repartio|repartiendo * todo|todas|todos|mis|sus|mi|su|la|los|las ** {siGoods}|{siPet}
        suicidalOblique fixed	es	no|ya * los|las|lo|la|me|nada * voy|va|vamos a ocupar|necesitar|usar|hacer falta ; a donde|adonde voy|va|vamos * no|ya|ni ; ya no * ocupo|ocupar|necesito|necesitar ** voy|donde|nada
        suicidalOblique fixed	es	cuando|si|despues|sí * el|ella|yo|mama|él no|ya|falte|muera * este|estuviera|falte|muera|vaya ** perro|gato|cuiden|cuide|quede|den|le|casa|ninos|papeles|dinero|hijos
        suicidalOblique fixed across	es	cuando|si|sí * me|yo|el|ella|que|él pasa|pase|falte|muera|no algo|este|? ** alcanza|cobran|les queda|quedan|den|encargo|perro|seguro
        suicidalOblique fixed	es	me|se despedi|despidio|despidiendo|despedido de * mi|mis|su|sus|la|el|todos|todas|ella|ellos|cada||él? * mama|hijos|hijas|ninos|ninas|papa|familia|hija|hijo|hermanos|hermana|esposa|nietos|gente|todos|uno|jefa|vieja
        suicidalOblique fixed	es	escribi|escribio|escribiendo|escrito|deje|dejo|dejando|grabe|grabo|hice|escribirles|dejarles|ya * la|las|una|unas|sus|mi|mis? carta|cartas|nota|notas|despedida|recado|video ** hijos|hijas|mama|despedida|perdon|perdonen|cada|familia|mis|ninos|esposa|listas|mesa|todos|uno
        suicidalOblique fixed	es	ya escribi|deje|hice las|la|mis|una carta|cartas|nota|notas ; que me perdonen|perdone|disculpen ** hijos|hijas|mama|familia|todos|dios|ninos|padres
        suicidalOblique fixed	es	diganle|dile|diganles|digale|digan|diles|avisenle * a? mi|mis|su|que|la|el|él ** perdone|perdonen|perdono|culpa|quise|quiero|amo|ame|ultima|intente|siento
        suicidalOblique fixed	es	deje|dejo|tengo|tiene|esta|ya todo|papeles|cosas|casa|cuentas * acomodado|arreglado|listo|pagado|orden|acomodadas|acomodados ** llaves|papeles|vecina|nadie|mesa|supiera|culpa|ya|perro|hijos
        suicidalOblique value=1 fixed	es	todo acomodado|arreglado|listo|pagado|orden ; llaves|papeles con|en|a la|mi|el|él vecina|vecino|mesa|comadre|compadre|buro ; que alguien|nomas supiera|sepa|oyera ; ultima vez ; nadie|no * culpa
        # two acts of one sentence
        suicidalOblique fixed across	en	gave|give|giving|found|rehomed|signed|handed my|his|her|the|both|all|our * {siPet}|{siGoods} *** paid|prepaid|passwords|rent|insurance|papers|handled|tidying|scrubbed|labeled|letters|lease|cancelled|goodbye|bye
        suicidalOblique fixed across	en	paid|prepaid|passwords|papers|scrubbed|labeled|letters|cancelled|redid|deeded|signed|cleaned *** gave|given|giving my|his|her|the|all|away * {siPet}|{siGoods}|everything
        suicidalOblique fixed across	en	gave|giving|handed|gives * my|his|her|me|us|the|both * {siPet}|{siGoods} *** and|plus * his|her|my|the|showed|told * pin|password|passwords|will|papers|{siGoods}|{siPet}|bye|goodbye
        suicidalOblique fixed across	en	redid|changed|updated|signed|made|wrote|rewrote|cleaned|labeled|labeling|gave|paid|signed *** telling|told|tells|hugged|hugging|calm|loves|goodbye|peaceful|cheerful|names * everyone|everybody|us|me|them|loves|calm|each|all|x|today|on|for
        suicidalOblique value=1.5 fixed across	en	neighbor|{folk}|{kin} has|have|took|gets my|the|his|her? {siPet} *** {folk}|{kin} has|have|took|gets my|the|his|her? {siGoods}|{siPet}
        suicidalOblique fixed	en	wear|keep|take|have it|them|this * * i|ill * wont|not be there|here ; open|read|play|watch|hear|see it|this|that|them|these|? when|after|once|if they|shes|hes|theyre|she|he|you|youre * turn|turns|eighteen|grown|married|older|graduate|graduates
        suicidalOblique fixed	en	if|when * * i|he|she dont|doesnt pick up|answer * thats why
        suicidalOblique fixed	en	no use|need for it|them|money|that|things|stuff|this|any ; not like|gonna * ill|im|going to? * reread|wear|use|need|play|ride|drive|spend it|them|that|again|anymore
        suicidalOblique fixed	en	cashed|sold|selling * * everything|401 k|guitars|truck|all ** mom|kids|square|even|paid|account|give
        suicidalOblique fixed	en	paid|clean|square|settled|done *** found|gave|with my|his|her|everybody|everyone|world|them * {siPet}|world|square|even ; feel|feels|felt|finally|all like|? * square|even|settled|at peace
        suicidalOblique value=2.5 fixed	en	{folk}|{kin}|family|they|theyd|shed|hed * would|will|d|could|? * get|have|be ** {NUM}|set|rich|thousand|million|comfortable|okay|fine ** if|when i * die|died|dead|gone|happened ; set for life ** if|when|happened
        suicidalOblique value=2.5 fixed	en	worth * {NUM}|hundred|thousand|million ** dead
        suicidalOblique value=2.5 fixed	en	insurance|policy|it|they|theyd ** pay|pays|paid ** if|for|even ** overdose|suicide|accident|myself|od|purpose ; if something|anything happens|happened to me
        suicidalOblique fixed	es	deje|dejo|ya|tengo|pague * pagado|pague|pagada|pagar ** entierro|funeral|caja|panteon|lote|cremacion ; le|les|ya dije|dijo|enseñe|enseno|ensene ** donde * * papeles|seguro|contrasenas|testamento|escrituras|dinero
        suicidalOblique fixed	en	theres|there a|my note|letter|envelope|folder in|on|under my|the|his|her ** nightstand|drawer|desk|pillow|need|know|knows|ex|wife|mom|kids ; texted|text|messaged|wrote|said|posted * * * were|was a good|great|best mom|dad|friend|wife|husband
        suicidalOblique fixed	en	mail|send * * records|chart|file ** after|gone
        suicidalOblique fixed across	en	texted|sent|wrote|posted|left|called|said *** goes|went|going|phone|cell straight|right to voicemail ; texted|sent|wrote|posted *** phone|cell * off|dead since|all
        suicidalOblique value=1	en	everythings|alls paid|labeled|packed|clean|signed|settled ; everything|all is|s paid|labeled|signed|settled ; somebody|someone|who|anyone to|can|could|would|ll take my|the {siPet} ; reading|reread|rereading|studying|reads ** policy|print
        suicidalOblique value=0.5	en	note * says|said|that ; fine print ; box with|of my|his|her ; records destroyed|deleted
        suicidalOblique fixed	en	{siGoods} ** with|w names on ; left my|his|her rings|ring|jewelry|watch on|with|by ** names|note|table|sink|dresser
        suicidalOblique value=1.5	en	wont|doesnt make any? difference to me
        """
}
