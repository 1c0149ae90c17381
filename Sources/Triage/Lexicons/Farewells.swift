extension LexiconSources {
    /// Oblique suicide: goodbyes, last times, and a house put in order. Points as in ``means``.
    static let farewells = """
        # farewells, notes, last times
        suicidalOblique value=1	en	wrote|written|write|writing|left|leaving|leave|finished|typed * letters|goodbye|goodbyes to|for? {kin}|each|them|the|?
        suicidalOblique value=1	en	left|leaving|leave|found|wrote|finding * note * for|to|on|in|saying|under|from * {kin}|him|her|them|pillow|table|bed|drawer|counter|desk|phone
        suicidalOblique value=2 fixed	en	wrote|write|writing|written|left|leaving|leave to? each|all of|every * {kin}|them|em
        suicidalOblique value=1.5	en	wrote|writing|written|left|leaving a|my|him|her? letter|letters|note|notes|video|voicemail to|for|? * {kin}|them
        suicidalOblique value=1.5	en	said|say|saying|says|sent|sending|text|texted|texting|called|calling|told|telling * goodbye|goodbyes|bye|farewell|byes
        suicidalOblique value=1	en	goodbye ; goodbyes ; farewell ; sorry everyone|everybody|yall
        suicidalOblique value=1	en	cant|cannot do|take|handle|stand this|it|life anymore|any
        suicidalOblique value=2	en	goodbye text|texts|note|letter|message|video
        suicidalOblique value=1.5	en	this is it for me ; final goodbye ; said|made my|his|her|all goodbyes|byes|farewells
        suicidalOblique value=1.5 fixed	en	tell|told|telling|let|please? tell * * {kin}|him|her|them|somebody * that? i|know|he|she|im * loved|love|sorry|proud|tried
        suicidalOblique value=1.5	en	i|he|she loved|love * * even if|always|remember|to know|anyway|when im|after im
        suicidalOblique value=2	en	know i|that loved|tried
        suicidalOblique value=2 fixed	en	whoever|who|when|if|before|til|till|until|somebody|someone|theyll|youll|they|you|kids|would|wont|dont * find|finds|found|discovers me|body
        suicidalOblique value=1.5	en	find my body ; call * police|coroner|911 when you|before you
        suicidalOblique value=2	en	by the time you|anyone|they
        suicidalOblique value=1.5	en	so * wont|dont|doesnt have to find|see
        suicidalOblique value=1.5	en	when you read|get this ; read this ill
        suicidalOblique value=1.5 fixed	en	read|hear|see about it|me on|in * the? news|paper|papers|?
        suicidalOblique value=2 fixed	en	read about it
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
        suicidalOblique value=1	en	sorry for everything|all|what|bothering ; forgive me ; sorry to bother
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
        suicidalOblique value=2 fixed	en	dont|cant|never see|picture|imagine|saw me|myself * at|past|turning|making|reaching|getting|being|old|alive|in {NUM}|thirty|forty|fifty|old|older|gray|future|next|christmas|?
        suicidalOblique value=1 fixed	en	not|wont|never make|see|reach|live|turn * {NUM:18..80}
        suicidalOblique value=1 fixed	en	left|took|takes|taking|pulled * wedding ring|rings|band * in|on|off|behind
        suicidalOblique value=1.5	en	left|sent|got|leaving * voicemail|message|text|video * saying|says|said|that|with * * sorry|loved|loves|love|goodnight|proud
        suicidalOblique value=1.5	en	dont|not to? come home|in alone|first|yet
        suicidalOblique value=1.5	en	told me|us|them|her|him he|she|i * loved|loves|love me|us|them|him|her
        suicidalOblique value=1.5	en	goodnight to * {kin}|each|everyone|all
        suicidalOblique value=1.5	en	who gets what|which|the|my|his|her|everything
        suicidalOblique value=1.5	en	which|what suit|dress|song|songs|hymn|outfit|casket|pictures *
        suicidalOblique value=1.5	en	wrote|written|put|writing * it|everything|all|things down for * {kin}|them|him|her
        suicidalOblique value=1.5	en	who to call|notify
        suicidalOblique value=1.5	en	if it werent|wasnt for * {petWord}|{kin}|him|her|them|god|church
        suicidalOblique value=1.5	en	found|find|hid|hidden|read|seen|saw|finding * letters|letter|note|notes * i|he|she * hid|wrote|left|written|hidden|addressed
        suicidalOblique value=1.5	en	letters|cards|videos|note * each|everyone|all of|birthdays
        suicidalOblique value=1.5	en	record~|film~|made|make|making * videos|video|tape|tapes for|so|to each|my|his|her|their|them|the|every
        suicidalOblique value=1.5	en	one for each|every *
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
        suicidalOblique value=1	en	where my {kin} is|are ; drink|live|sit|eat|sleep alone ; any other way
        suicidalOblique value=1	en	i came back ; barely came back ; couldnt see * lights|shore|land
        suicidalOblique value=1	en	swim|swam|swimming out
        suicidalOblique value=1.5	en	already dead|gone ; ghost|zombie|corpse already
        suicidalOblique value=1.5	en	like|already a ghost|corpse ; walking corpse ; make|making it official
        suicidalOblique value=1.5	en	dead inside
        suicidalOblique value=1.5	en	{nobody} needs|wants|loves|would|wants me|us? anymore|here|around|?
        suicidalOblique value=1.5	en	waiting on|for me|him|her to go|die|leave|pass
        suicidalOblique value=1.5	en	square|right|good with god|jesus|lord ; peace with my? god|maker
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
        pseudo	en	told|tell|tells my|his|the dealer|plug|cousin goodbye|bye ; better off with a sober ; best goodbye ; goodbye old friend
        pseudo	en	away to pay ; because hes|shes|im|were|theyre|theyve moving|moved|downsizing
        suicidalOblique value=1.5	en	give~|gave|given|signed|left|leaving|hand~|deed~|signing|sign * * {keepsake}|house * * over|to|for * {kin}|neighbor|friend|friends|cousin|buddy|fellas|church|goodwill|uncle
        suicidalOblique value=1.5	en	give~|gave|given|sign~ my|his|her|the * {keepsake}|{petWord}|tools ** to|over
        suicidalOblique value=1.5	en	give~|gave|given my|his|her|the {kin}|neighbor|buddy * {keepsake}|{petWord}
        suicidalOblique value=1.5	en	gave|give~|given|found|find|drop~|left|rehome~|surrender~|placed * * {petWord} * * neighbor|shelter|home|away|sister|mom|brother|friend|dad|mother|pound|good|new|nephew|neighbors|ex
        suicidalOblique value=1.5	en	give~|gave|given away everything|most|half|nearly|almost|every
        suicidalOblique value=1.5	en	give~|gave|given away my|his|her|their|all|the
        suicidalOblique value=1	en	label~|mark~|tag~|box~|boxing * everything|things|stuff|boxes|belongings
        suicidalOblique value=1	en	cleaned|emptied|clearing|cleaning|packed|packing * out? * desk|locker|room|closet|garage|apartment
        suicidalOblique value=1	en	cancel~|canceled|cancelled|cancelling * * dentist|subscriptions|phone|lease|appointments|gym|checkup|netflix|mail
        suicidalOblique value=1	en	{petWord} is|are|has|have|been * fed|taken
        suicidalOblique value=1	en	bowl|leash|papers|food * by the door ; set * {petWord} up
        suicidalOblique value=1	en	{petWord} * up with
        suicidalOblique value=1.5	en	names|name|labels|tags|sticky|stickers|tape * on * rings|ring|jewelry|things|furniture|everything|tools|them
        suicidalOblique value=1.5	en	rings|jewelry|things|keys|wallet * on the table|counter|dresser
        suicidalOblique value=1.5	en	{petWord} eats|eat|likes|needs|gets|takes|sleeps|goes ; vet bill
        suicidalOblique value=1.5	en	feed|feeds|walk|walks|take|takes|has * * {petWord} if|when|once|after im|he|shes|i|hes|she
        suicidalOblique value=1.5	en	take care of|look after|raise|watch * {kin}|{petWord}|them when|after|if|for|once im|i|me|hes
        suicidalOblique value=1.5	en	who|whod|wholl * feed|feeds|take|takes|have|raise * * if|when|after|once * gone|not here|something
        suicidalOblique value=2	en	after|once im|hes|shes gone
        suicidalOblique value=1.5	en	if * * im|hes gone for good|forever
        suicidalOblique value=2	en	raise|feed|feeds|take|takes|care|have|get|happens|have|needs|need|for * * if|when hes|shes|im|he|she is? gone
        suicidalOblique value=1.5	en	by the time im gone|not here ; if|when im not here|around
        suicidalOblique value=1.5	en	if|when something happens to me ; once its done|over
        suicidalOblique value=2 fixed	en	passwords|passcode|pin|combination|keys are|is * in|on|under|written|taped
        suicidalOblique value=2 fixed	en	told|gave|texted|sent|wrote|emailed * {kin} * combination|pin|passwords|passcode|codes
        suicidalOblique value=2 fixed	en	combination to the safe|lock|?
        suicidalOblique value=1.5 fixed	en	wrote|written|writing|left|gave|leaving|made|making * passwords|list of accounts|instructions
        suicidalOblique value=1.5	en	put|putting|got|getting|get|have|has|want|wanted|set|sorting my|his|her|all|everything|things * affairs|in order|house in order
        suicidalOblique value=1.5	en	everything|it|things to|is|are|be in order
        suicidalOblique value=1	en	affairs * in order
        suicidalOblique value=1.5	en	updated|signed|changed|wrote|writing|made|make|redo|redid|finished|finalized my|his|her|the|a will|beneficiary|trust
        suicidalOblique value=1.5	en	where|what|know * will|papers|title|deed is|are|says ; beneficiary
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
        suicidalOblique value=1	en	burial plot|insurance ; obituary ; the flowers ; my funeral ; at my funeral
        suicidalOblique value=1	en	so|because|then {nobody} * has|have|hafta|had|needs|will|should to|be|see|find|deal|?
        suicidalOblique value=1	en	so|because|then they|she|he|you|{kin} * wont|dont|doesnt * have to|find|see
        suicidalOblique value=1	en	clean~|scrubbed * apartment|house|everything|room
        suicidalOblique value=1	en	nothing left for|to {kin}|them|do
        suicidalOblique value=1 fixed	en	wont|not|dont|will not|never * be? need|needing|using|wearing|driving|riding|playing * it|them|this|a|any|that|my|one|these where|after|anymore|set|soon|much|much?
        suicidalOblique value=1 fixed	en	wont be needing ; where im going
        suicidalOblique value=1 fixed	en	wont need it|them|these|much|a|any anymore|again|longer|
        suicidalOblique value=1.5	en	come|somebody|someone * get|take|pick|adopt|want|have * my * {petWord}
        suicidalOblique value=1.5	en	gave|given|giving|handed|left me|us his|her|their|all * {keepsake}|login|logins|card|pin|jewelry|keys|hoodie
        suicidalOblique value=1.5	en	sent|gave|left|wired * {kin} * what|whats|everything|all|rest * left|savings|had|money
        suicidalOblique value=1	en	bills * paid ; closed my|his|her bank|account|accounts ; one way * ticket
        suicidalOblique value=1	en	took|take|taking * off * lease|account|title|deed|mortgage
        suicidalOblique value=1	en	so * wont|doesnt|isnt|dont|arent * stuck|left|have|responsible|deal|pay|find
        suicidalOblique value=1	en	should|can|could|you|they keep|have my|his|her|the {keepsake}|hoodie|jacket|coat
        suicidalOblique value=1	en	cross|crossing|crossed * off|out * days|calendar ; there are|is {NUM} left
        suicidalOblique value=1	en	{NUM} days left ; favorite meals ; countdown
        suicidalOblique value=0.5 fixed	en	dont need|want a? bed|detox|program|rehab|help|anything
        # Spanish: farewells, gifts, order
        suicidalOblique value=1.5	es	escribi|escribio|deje|dejo|dejando|escribiendo|dejado|hice|escrito * * carta|cartas|nota|notas|despedida|recado
        suicidalOblique value=1	es	adios|despedida
        suicidalOblique value=1.5	es	despedirme|despidiendo|despidio|despedi|despedirse|despedido
        pseudo	es	adios|despedida|despedirme al|a|de|del la|las|los? {drug}|alcohol|vicio|tequila|botella|cerveza|coca|trago ; programa o adios
        suicidalOblique value=2	es	dile|diganle|diles|digale|diganles|dinle a|que * {kin}|que|siempre|la|lo|los|las * quise|quiero|ame|amo|perdone|perdonen|queria|quiso
        suicidalOblique value=2	es	la quise mucho ; que la ame|quise|amo
        suicidalOblique value=1.5	es	lo quise mucho ; los quise mucho
        suicidalOblique value=1.5	es	que lo ame|quise|amo
        suicidalOblique value=2	es	quien|cuando|si|que me|lo|esto encuentre|encuentren|lean|lea|hallen|halle
        suicidalOblique value=2	es	regalando|regalo|regale|repartiendo|reparti|regalado|dando * * {keepsake}|todo
        suicidalOblique value=1.5	es	le|les|ya regale|di|deje|encargue|encargo|entregue|regalo|dejo * * {keepsake}|{petWord}|ninos|hijos|llaves|casa
        suicidalOblique value=1.5	es	encargue|encargo|encargado|encargo mucho? a? * {petWord}|{kin}
        suicidalOblique value=1.5	es	cuiden|cuida|cuidenme|cuidame|cuide * a|mi|mis|mucho * {kin}|{petWord}
        suicidalOblique value=1.5	es	todo * listo|arreglado|planeado|orden|preparado
        suicidalOblique value=1.5	es	papeles|cuentas|deudas * orden|arreglados|pagadas|listos ; seguro de vida
        suicidalOblique value=1.5	es	las contrasenas|claves estan|son ; testamento ; poliza de vida
        suicidalOblique value=1 fixed	es	no * voy a necesitarlos|necesitarlo|necesitarlas|necesitarla
        suicidalOblique value=1 fixed	es	no los|lo|las|la voy a necesitar ; no * me * hacer|hara falta
        suicidalOblique value=1 fixed	es	ya pronto ; perdonenme|perdonen|perdoname|perdon * todos|todo|por|?
        suicidalOblique value=1 fixed	es	gracias por todo ; no es culpa de nadie ; nadie tiene la culpa
        suicidalOblique value=2 fixed	es	no es|fue|tiene * culpa
        suicidalOblique value=1.5 fixed	es	cuando|si|despues|ya yo? no|falte|muera|me este|estuviera|vaya|muera|falte|estare
        suicidalOblique value=1.5 fixed	es	por ultima vez
        suicidalOblique value=1 fixed	es	cuando|si yo falte|muera
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
        suicidalOblique value=1.5	es	con el seguro de vida ; seguro de vida * ellos|hijos|mejor|cobran|pagan
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
        # nothing is planned, bought or booked past a date
        suicidalOblique value=2 fixed	en	wont|aint|not going to|gonna? be around|here|there|alive by|when|to|for|after|come|this|that|at|past|much? * time|{soonDay}|one|it|callback
        suicidalOblique value=2 fixed	en	not|nothing|never|dont|havent|stopped|quit planning|plan|planned|plans|scheduled|booked|written|wrote past|after|beyond|for * {soonDay}|it|that
        suicidalOblique value=2 fixed	en	calendar|planner|diary ** nothing|blank|empty|stops|ends ; nothing|blank|empty ** after * {soonDay}
        suicidalOblique value=2 fixed	en	no|any|see the|much|any|real? sense|point|use|need in|of? filling|buying|renewing|scheduling|replacing|planting|fixing|refilling|stocking|starting|putting|ordering|making
        suicidalOblique value=2 fixed	en	wont|not|never get|have to|through|around to finish|use|eat|wear|spend it|them|all
        suicidalOblique value=2 fixed	en	after|past * {soonDay} * im|ill|i|itll|that|hes|he|she|it|you|they|nobody * wont|not|be|dont * problem|matter|need|concern|worry|bother|over|around|here|trouble|issue
        suicidalOblique value=2 fixed	en	wont|not|doesnt|dont be|matter|doing|needing|need * * this|any|it|phone|much|one? next|after|past|by|come|before * {soonDay}
        suicidalOblique value=2 fixed	en	if|unless im|i|hes|shes|am still around|here|above|alive|breathing|kicking|ground
        suicidalOblique value=2 fixed	en	if i|he|she make|makes|last|lasts it|that|until|till|to that|then|long? {soonDay}
        suicidalOblique value=2 fixed	en	stopped|quit|not|no|never|dont|didnt|havent * buying|renew|renewed|renewing|restock|replace|groceries|planting|opening mail|refilled|refill
        suicidalOblique value=2 fixed	en	last supper|sunset|sunrise|haircut|stop|harvest|ride|trip|rodeo|look * * i|on|to|he|ill|is|was|goes|well|we|before ; last thing * * on|to|left|look|before|youll|you|ill
        suicidalOblique value=1.5 fixed	en	nothing|thing|one|all|only|item * left|else to|on|is|thats * list|do|finish|wrap|mail|sign|settle|tie
        suicidalOblique value=2 fixed	en	{NUM} left * then|and i|ill|im|we * done|rest|stop|go|out|feet
        suicidalOblique value=2 fixed	en	only|just waiting|wait|holding|hanging|sticking|here around|on|out|for|until|till|to * {soonDay}|see|first|go|goes|clears|pass|dies|die|grown|eighteen
        suicidalOblique value=2 fixed	en	once|when|after|soon|as * {soonDay}|{folk}|that|it|this|shes|hes * over|done|gone|married|settled|passes|leaves|safe|clears * i|ill|im|theres|nothing
        suicidalOblique value=2 fixed	en	tomorrow|{soonDay} * wont|not|never|isnt|aint * come|coming|happen|concern|problem|exist|matter * me|us?
        suicidalOblique value=1.5 fixed	en	wont|doesnt|dont|didnt|not|aint * matter|make * difference|anymore|either|much|after|now|soon|to|me
        # who will find me
        suicidalOblique value=2 fixed	en	so|whoever|who|want|rather|first|make|made|hope|until|before|till * {folk}|somebody|someone|she|he|kids|cop|cops|deputy|stranger|they|police|finds|it * find|finds|found|see|sees|discover me|him|it|this|body|us?
        suicidalOblique value=1.5 fixed	en	whoever|who|who's|whos|wholl|guy|person|maid|crew|they * comes|cleans|opens|finds|find|has|gets|clean|identify * up|me|it|door|room|this|after
        suicidalOblique value=2 fixed	en	door|gate|window|house|truck is|will|be|ill|left|unlocked * be? unlocked|open|ajar
        suicidalOblique value=2 fixed	en	leave|leaving|left|quit|stopped * locking|door|gate|porch * unlocked|open|light|door|off
        suicidalOblique value=2 fixed	en	key|keys is|are|keys|key under|in|on|with|taped|left * mat|frog|rock|visor|seat|pot|envelope|counter|dash|tire|table|neighbor
        suicidalOblique value=2 fixed	en	dont|not|wont|didnt want|let|have|like? * {folk}|her|him|kids * come|walk|walking|be|to|look|see * in|inside|one|alone|first|that|it|me|this|there
        suicidalOblique value=2 fixed	en	send|come|call|ask * * not * wife|kids|daughter|her|mother|son|before|mom|alone
        suicidalOblique value=1 fixed	en	tell|give|ask|have|let * them|cops|police|deputy|driver|ambulance|whoever|medics|paramedics * come|key|side|gate|back|quiet|long|not|easy|take
        suicidalOblique value=2 fixed	en	welfare check ; next of kin
        suicidalOblique value=1.5 fixed	en	how|that|long * * somebody|someone|anyone|anybody|they|it|wife|cops|him * find|finds|notice|notices|noticed|check|checks|come|look|takes
        suicidalOblique value=2 fixed	en	middle of nowhere ; out of sight ; nobody for miles
        suicidalOblique value=1 fixed	en	{nobody} comes|here|due|checks|around|home|till|until|is
        # goodbyes told sideways
        suicidalOblique value=1	en	kissed|hugged|kiss|hug|kisses|hugs * * every|each|everybody|everyone|all|horses|horse|dog|dogs|longer|long|forehead|hard * of|one|on|and|than?
        suicidalOblique value=1.5	en	told|tell|telling|called|visit|visited|asked|saw|see * * each|every|all|everybody|everyone one|of|by|love|loved|something|them
        suicidalOblique value=2	en	one by one|at ; each of them|us|you|em ; been an honor|privilege ; an honor serving|working|to
        suicidalOblique value=2	en	remember|remembered|forget me|him|her|my|face|as|how * as|face|good|before|was|when|smiling|happy
        suicidalOblique value=2	en	youre|your|hes|be * the man of ; man of the house ; take|look * care|after * mother|mom|mama|sister|brothers|dad|yourself
        suicidalOblique value=2	en	youre|youll|youd|shell|hell|theyll|gonna|going|be * alright|ok|okay|fine|better|good * without|strong|always|this|winter|when|kid|son?
        suicidalOblique value=2	en	have|live|enjoy|hope a|your|you|have * good|nice|happy|long|great life ; nice|good knowing|to have known
        suicidalOblique value=2	en	were|been|was|is so|very|always|the|only|real|all? kind|nice|decent|good|kindest to|on|with me|person|the|one|people
        suicidalOblique value=1.5	en	want~|like|wanted * {folk}|somebody|someone|you|her|him|it|this|people|them * to know|on|remember|hear * i|that|me|tried|file|record|before?
        suicidalOblique value=2	en	let the record ; put|note|write|say|tell|told|just * * wasnt|not|werent|isnt|nobodys|never * mad|angry|sore|fault|bitter|upset
        suicidalOblique value=1	en	on file
        suicidalOblique value=2	en	{nobody}|nobodys|no|not ** drove|made|pushed|blame|fault|guilty * me|him|it|for?
        suicidalOblique value=1	en	forgive|forgave|forgiving * me|him|her|everyone|everybody * for|before?
        suicidalOblique value=2	en	made|making * amends|peace|things|it|even * right|even|with|everybody
        suicidalOblique value=1.5	en	ask|asked|asks|begging|begs * forgiveness|forgive|pardon|absolution
        suicidalOblique value=1.5	en	mail|mailed|mailing|send|give|deliver|hand|post * * something|this|package|envelope|letter|letters|box|photos|it|photo|them * * me|next|after|{soonDay}|if|later|scheduled|{folk}
        suicidalOblique value=2	en	scheduled|timed|set|queued * * email|text|message|messages|emails|texts|posts * go|for|to|{soonDay}|send|out
        suicidalOblique value=1	en	letter|letters|note|notes|card|cards|envelope|envelopes|video|videos|audio|recording|tape * each|every|all|{folk}|sealed|stamped|glovebox|open|addressed * of|my|after|kids|grandkids|when|until|if|{folk}
        suicidalOblique value=1	en	wrote|writing|written|write|rewrote|rewriting * a|my|the|his|three|two|four|short|long|another|last|it * letter|letters|note|notes|message|card|cards ** {folk}|girls|open|read|find|when|after
        suicidalOblique value=2	en	the|my|his|her note is|short|says|said|was|reads ; a note in|on|for * him|her|them|next|door|fridge|dash|it|whoever|{folk}
        suicidalOblique value=2	en	marked|addressed|labeled for|to * {folk} ; envelope|folder|binder|list * marked|labeled|titled|called|says
        suicidalOblique value=2	en	i|ive|id say|said|saying|made * my|all|the|last|our * byes|goodbyes|farewells|peace
        suicidalOblique value=2	en	dont|not|never|no say|see? see|be|seeing you|them|me|ya later|again|tomorrow|soon|anymore
        suicidalOblique value=2	en	wont|not|never|dont|doubt * see|hear|seeing|hearing|be|meet|talk * from|you|me|them|each * again|anymore|after
        """
}
