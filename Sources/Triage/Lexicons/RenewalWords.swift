extension LexiconSources {
    /// Words that take up a danger told of before, and say that it is there again.
    static let renewalWords = """
        class.taken	en	had ; has ; have ; having ; got ; get ; getting ; gets ; took ; hit
        class.once	en	another ; one ; second ; third
        # "and another today", "one this morning"
        renewed	en	another|second|third|two|three|more|new one|ones|? {AGO:0..3}|now ; one|it {AGO:0..3}|now ; {taken} * {once} * * {AGO:0..3}|now ; and|but|now {once} just|right
        renewed	en	just {taken}|did|happened another|one|it again|in|at|{AGO:0..3}|now ; is|are|hes|shes|im|was|s having|getting|doing|hearing|seeing|feeling them|one|another|it again|{AGO:0..3}|now ; {taken} {once}|them|it again|while|{AGO:0..3}|now
        renewed	en	{AGO:0..3}|now he|she|i|they|we * {taken} another|second|third one|? in|on|at|while|when|after|during|right
        renewed.bare	en	{AGO:0..3}|now he|she|i|they|we * {taken} another|second|third one|? ; but|and|yet i|he|she am|is|was|do
        renewed.bare	en	just {taken} {once} ; is|are|hes|shes|im|s having another|one|them ; {taken} another one|?
        renewed	en	last|latest|most recent|newest one|time|was|? * * {AGO:0..3}|now ; last|latest|recent one of his|her|my|the|them * * {AGO:0..3}|now
        # "they're back", "it started again"
        renewed	en	theyre|its|voices|thoughts|feelings|hallucinations|visions|pain|pains|seizures|shakes|they|those|it are|is|s|have|has|came|come|coming|? back ; it|they|its|theyre|theyve|voices|thoughts|feelings|pain|seizures * started|starting|start|came|come|coming|happening|happens|happened|returned|returning|flared * again|{AGO:0..3}|now ; thoughts|feelings|voices returned|resurfaced
        renewed	en	they|theyre|voices|thoughts|feelings are|is|get|getting|? * really|so|very|worse|bad|loud|louder|constant|nonstop * {AGO:0..3}|now ; now its|theyre * all|every|constant|nonstop|worse|day|night
        # "I was suicidal two months ago and I still think about it"
        renewed	en	still|constantly|always think|thinks|thinking|thought about|of it|that|doing|this ; all he|she|i think|thinks|talk|talks about ; it|they|that|feeling|thoughts|and hasnt|havent|has|have|never|wont|doesnt|didnt not? gone|go|left|leave|went|stopped|stop away|? ; not going to lie yes|yeah ; only|just me
        # "is it bad if ur chest hurts, cuz thats me rn"
        renewed	en	thats|that's|its|it's|that is|was? me right|rn|now|lol|? ; its|it's|this is|was? happening|happened to me ; asking|askin for|4 myself|me ; not hypothetically
        # "he did it again", "and again this morning"
        renewed	en	do|does|did|doing|done|doin it|this|that|to|me|? again ; hit|hits|hitting me|us|her again ; do|does|did|doing it|this {AGO:0..3}|now ; and|but|plus again {AGO:0..3}|now ; and|but {AGO:0..3}|now too|again ; and|but yesterday|today|tonight too|again
        renewed	en	i|he|she am|is|do|does again ; im|hes|shes back there|here ; im|hes|shes back in that place ; it|they hurts|hurt|aches again ; and|but it|they started again {AGO:0..7} ; {AGO:0..3}|now i|he|she do|does|am|is again
        renewed	en	hears|hear|sees|see|feels|feel|gets|get it|them|that again|{AGO:0..3}|now ; got|have|has them again|{AGO:0..3}|now ; in|into|through|going it|them again|{AGO:0..3}|now
        renewed	en	talk|talking|talks|think|thinking|thinks * about|like|of it|that|this|doing * again|too|lately|{AGO:0..10} ; feel|feeling|feels|felt that way|like again|{AGO:0..3}|now ; same thoughts|feelings|feeling * again|{AGO:0..3}|now
        renewed	en	but * has|had|have|got * it|them|one * {AGO:0..3}|now ; but|and now? he|she|i|they * is|am|are|does|do|did|has|have|had {AGO:0..3}|now ; but|and now he|she|i|they is|am|are|does|do|has it|them|one|?
        renewed	en	for the first time {AGO:0..3}|now ; first one|time|? {AGO:0..3}|now ; looks|feels the|just|exactly same
        renewed	es	otra|otro|otras|otros|una|uno|dos {AGO:0..3}|ahora|ahorita ; {AGO:0..3}|ahora|ahorita * tuvo|tuve|dio|dieron una|uno|otra|otro|dos|lo ; le|me|se dio|dieron otra|otro|uno {AGO:0..3}|ahora|ahorita|?
        renewed	es	volvio|volvi|volvieron|vuelve|vuelven a? hacer|pasar|dar|tener|empezar|hacerlo|anoche|{AGO:0..3}|ahora|ahorita ; volvieron|regresaron ; lo|la|las|los volvio|volvi a? hacer|tener|?
        renewed	es	las|lo|le|los|la|se|me|ando|anda|estoy pienso|piensa|empezo|empezaron|hizo|hice|tiene|tengo|dio|paso|oye|oigo|ve|veo|escucha|escucho|pensando|en|? eso|? otra|de vez|nuevo ; otra|de vez|nuevo las|lo|le|los|la|ando|anda|{AGO:0..3}|ahora|ahorita ; lo|la|las tiene|tengo|oye|ve {AGO:0..3}|ahora|ahorita ; y|pero otra|de vez|nuevo {AGO:0..3}|ahora|ahorita
        renewed	es	la|el ultima|ultimo * fue|era|? {AGO:0..3}|ahora|ahorita ; {AGO:0..3}|ahora|ahorita * lo|la|las|los|le tiene|tengo|hizo|hice|oye|ve|escucha|veo ; {AGO:0..3}|ahora|ahorita * fue|es la primera vez ; pero|y {AGO:0..3}|ahora|ahorita si
        renewed	es	pienso|piensa|pensando en eso|ello otra|de|{AGO:0..3}|ahora|ahorita|ultimamente ; me esta|anda volviendo|regresando esa|ese|eso
        # "my brother killed himself and I want to do the same"
        renewed.toFollow	en	want|wants|going|gonna|wanna|thinking|feel|planning|about|like|will|ill|hell|shell|might|tempted|ready * do|doing the|it|that same|too|also|next|again|myself ; follow|following|join|joining him|her|them ; want|wants|wanna|going|gonna|ready|need * go|be with him|her|them
        renewed.toFollow	en	want|wants|going|gonna|wanna|thinking|planning|about|ready|try|trying|attempt|tried|and|again to|of|about|? try|trying|tried|finish it|this|again
        renewed.toFollow	en	tried|tries|trying|try|attempted again
        renewed	en	{AGO:0..3}|now they|theyre|its|it are|is|? * really|louder|loud|worse|bad|back|constant
        renewed.toFollow	es	quiero|quiere|voy|va|pienso|piensa|ganas * hacer|hacerlo lo|tambien mismo|? ; irme|irse|seguirlo|seguirla|alcanzarlo|alcanzarla con? el|ella|? ; ahora si * * va|voy|lograr|logra
        renewed	en	that|this|thats|its|it is|s|? exactly|? what * has|have|having|got|going|doing|happening ; has|have|having|shows|got every|all|those|same|exact|these the|of|? symptom|symptoms|sign|signs ; im|i|am|pretty|positive|sure|certain positive|sure|certain * thats|it|this|its|hes|shes
        """
}
