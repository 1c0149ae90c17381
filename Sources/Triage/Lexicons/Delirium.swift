extension LexiconSources {
    /// Delirium tremens by name, and confusion: not knowing persons, place or time.
    static let delirium = """
        # classes
        class.notKnow	en	doesnt kno ; dont kno ; dnt know ; dsnt know ; doesnt know ; does not know ; didnt know ; doesnt even know ; didnt even know ; no longer knows ; cant tell me ; cant tell her
        class.notKnow	en	cant tell him ; cant tell us ; couldnt tell me ; couldnt tell us ; couldnt tell her ; couldnt tell him ; cant say ; couldnt say ; cant name
        class.notKnow	en	couldnt name ; doesnt seem to know ; doesn't rightly know ; forgot ; forgets ; keeps forgetting ; unable to state ; unable to say ; unable to tell
        class.notKnow	en	has no idea ; had no idea ; isnt sure ; wasnt sure ; disoriented to ; not sure of ; unsure of ; not know ; cant remember ; couldnt remember
        class.notKnow	en	doesnt remember ; dunno ; didnt recognize ; not oriented to ; cant tell you ; cant state ; lost track of
        class.notKnow	es	no sabe ; no sabia ; ya no sabe ; no sabe ni ; ni sabe ; no supo ; no se acuerda ; no recuerda ; no se acuerda de ; no sabe bien ; no sabe en
        class.orient	en	what day it ; what day of ; what day hes ; what year ; what month ; what date ; what season ; the year ; the month ; which year ; which day it ; which month
        class.orient	en	what yr ; the yr ; wht yr ; what dy ; wht day ; what mo ; which yr ; where he's at ; own name ; her own name ; his own name
        class.orient	en	the president ; what town ; what city ; what street ; which street ; what state ; which town ; whose house
        class.orient	en	own address ; own birthday ; own kids ; own house ; who the president ; place and date ; date and place ; place or date ; what day ; the day or
        class.orient	es	que dia es ; que ano ; que mes ; que fecha ; en que ano ; en que mes ; en que dia ; en que ciudad ; en que calle ; en que lugar ; en que pais
        class.orient	es	de quien es ; como se llama ; ni como se llama ; su nombre ; ni su nombre ; su direccion ; que casa ; en que casa ; que dia estamos ; de dia o
        class.keepAsk	en	keeps asking ; keep asking ; kept asking ; keeps on asking ; keeps askin ; asks over and over ; asked me ; asking me ; asks me ; asking us
        class.keepAsk	en	asks us ; asked us ; hes asking ; shes asking ; he asked ; she asked ; asking everyone ; asks everyone ; now asking ; keeps asking me ; keeps asking us
        class.keepAsk	es	me pregunta ; nos pregunta ; pregunta ; preguntando ; me pregunto ; anda preguntando ; pregunta y pregunta ; pregunta a cada rato
        class.bedding	en	sheet ; sheets ; bedsheet ; bedsheets ; blanket ; blankets ; bedspread ; bedding ; quilt ; comforter ; linens ; bedclothes ; gown ; iv ; ivs
        class.bedding	en	tubes ; pillowcase ; bed sheets ; bed sheet ; bed covers ; afghan ; duvet ; throw blanket ; bed linens ; covers
        class.bedding	es	sabana ; sabanas ; cobija ; cobijas ; colcha ; frazada ; cobertor ; almohada
        class.oldYear	en	1945 ; 1946 ; 1947 ; 1948 ; 1949 ; 1950 ; 1951 ; 1952 ; 1953 ; 1954 ; 1955 ; 1956 ; 1957 ; 1958 ; 1959 ; 1960 ; 1961 ; 1962 ; 1963 ; 1964
        class.oldYear	en	1965 ; 1966 ; 1967 ; 1968 ; 1969 ; 1970 ; 1971 ; 1972 ; 1973 ; 1974 ; 1975 ; 1976 ; 1977 ; 1978 ; 1979 ; 1980 ; 1981 ; 1982 ; 1983 ; 1984
        class.oldYear	en	1985 ; 1986 ; 1987 ; 1988 ; 1989 ; 1990 ; 1991 ; 1992 ; 1993 ; 1994 ; 1995 ; 1996 ; 1997 ; 1998 ; 1999 ; 2000 ; 2001 ; 2002 ; 2003 ; 2004
        class.oldYear	en	2005 ; 2006 ; 2007 ; 2008 ; 2009 ; 2010 ; 2011 ; 2012 ; 2013 ; 2014 ; 2015
        class.patient	en	he ; she ; hes ; shes ; him ; her ; pt ; dad ; mom ; husband ; wife ; son ; daughter ; brother ; sister ; speech ; words ; uncle ; aunt ; grandpa ; grandma ; husb
        # pseudo
        pseudo	en	tremble|trembles|shakes|shaky|sick|only|just|mostly|most|in ams ; ams till|til|until|before
        pseudo	es	llamada|llamadas|historia|version|relato confusa|confuso|confusas
        pseudo	en	confused by|on|if|why|whether|how|because|as|with|over|between|when|regarding ; confused about|abt|re how|why|whether|if|my|your|the|this|insurance|what to|i|you ; im|i so|just|really|still|very|kinda|pretty|honestly|totally|a|bit|also|? * confused ; easily confused
        pseudo	en	a|little bit? confused ; not to be confused ; confusion about|over|on|with|between|regarding ; some|any|the confusion ; confused him|her|me with ; confused and tired|lost|hurt|scared|alone|ashamed|angry|sad|broken|upset|overwhelmed|need
        pseudo	en	by my|his|her|the|their|our first|last|full|real|street|maiden|nick|middle name ; not incoherent ; ams street|office
        pseudo	en	know|sure where|what|how|who he|she|hes|shes|they is|are|was? going|gonna|supposed|headed|doing|taking|to|wants|using|with|hiding|getting|went|goes|buying|sleeping|living
        pseudo	en	we|i|nobody|no|family|they|parents doesnt|dont|not|even|has|have|? * know|idea where|who he|she|hes|shes ; mom|wife doesnt|dont|not * know|idea where he|hes ; dad|husband doesnt|dont|not * know|idea where she|shes ; dont|didnt|not know who i am without|sober|anymore|any
        pseudo	en	what|which|the day|year|month|date|time i|he|she|we|the|it|this|they|his|her|you|your * started|quit|used|last|stopped|began|relapsed|meets|group|meeting|class|drank|got|went|came|lost|happened|open|opens|starts|can|should|will|would
        pseudo	en	what|which day|days|time|year * group|groups|meeting|meetings|class|classes|open|opened|available|intake|appointment|assessment|the|your ; the year|month he|she|i|we|it|they
        pseudo	en	who he|she|they|i was|were|is with|texting|talking|calling|seeing|using ; dt to|loss|job|work|lack|his|her|pain|insurance ; makes no sense to|why|that ; this|it|that|none|nothing isnt|doesnt|not|makes|making making|make|no|any sense
        pseudo	en	in|make|makes|made|making sense of|to|for|out ; the horrors of|i|that|he|she|we|they|at|in war|vietnam|iraq|my|the|it|addiction|saw|seen|? ; a|little delirious ; delirious with joy|happiness ; d/t|dt fl
        pseudo	en	by|after|past|at|when {NUM}|noon|dinner|lunch|dark|evening|night|bedtime|then|drunk|drinking * he|she|they doesnt|isnt|dont|not make|making|makes? any|much|a|? sense
        pseudo	es	confundido|confundida con|por|sobre|de|en|porque|entre|si|cual ; estoy|ando|un|poco|tan|me|siento|sigo * confundido|confundida ; muy confundido|confundida y|con|por|sobre|de triste|sola|solo|asustada|asustado|cansada|todo|mi|mis|lo|tanto|tanta|que|perdida
        pseudo	es	que dia|ano|mes|fecha * tomo|empezo|dejo|uso|consumio|fue|salio|tome|empece|deje|es la|tienen|abren ; delirio|delirios de grandeza|persecucion
        # deliriumTremens
        deliriumTremens	en	dts ; dt ; dt's ; d.t.s ; d/ts ; delirium tremens ; delirium ; delerium ; delirium temens ; deliriums ; w/d delirium ; withdrawal delirium
        deliriumTremens absorb	en	{AGO:60..9999} * i|he|she|they|pt {stop} ** dts|delirium|dt
        deliriumTremens	en	alcohol delirium ; the horrors ; dt-ing ; dting ; hallucinosis ; alcoholic hallucinosis ; delirium tremors ; dee tees
        deliriumTremens	es	delirio tremens ; delirios ; delirio ; delirium alcoholico ; delirando de alcohol
        hallucination	en	hallucinosis
        # "den sz/dt/si"
        negates	en	den|dnies|denys|denis sz|si|hi|dt|dts|ah|vh|avh|w/d|wd|cp|od|shi|hallucinations|seizures
        # confusion: named
        confusion	en	confused ; confusion ; disoriented ; disorientated ; incoherent ; ams ; altered mental status ; altered loc|mentation|mental ; delirious ; encephalopathy ; wernicke ; wernickes ; wet brain ; obtunded
        confusion fixed	en	oriented x {NUM:0..2} ; aox {NUM:0..2} ; aaox {NUM:0..2} ; a ox {NUM:0..2} ; ox {NUM:0..2} ; a o x {NUM:0..2} ; o x {NUM:0..2}
        confusion fixed absorb	en	no idea|clue what|which year|day|month|city it|its|is
        confusion value=1 fixed	en	no idea where he|she|hes|shes is|at?
        confusion	en	not oriented ; oriented to self|name|person only ; oriented only to ; disoriented x {NUM:1..4}
        confusion	en	didnt|doesnt|dont|couldnt|wouldnt know|recognize|place my|his|her own apartment|house|home|kitchen|bedroom|name|wife|husband|kids|daughter|son|face|street
        confusion	en	couldnt|cant|could not|unable to? tell|told|say|name you|me|us|them|him|her|? what|which town|city|year|month|season i|it|we|im|? ; lost on|finding|getting * way|to * my|his|her own * bathroom|bedroom|kitchen|toilet
        confusion	en	doesnt|didnt know|name|state month|yr|year ; {cant} tell whats real ; {cant} tell * real or|from * dream|dreaming|imagined|imagining|not|isnt
        confusion	en	not in his|her right mind ; out of his|her head|right ; talking out of his|her head ; not in right mind ; out of it and|mentally
        confusion	es	confundido ; confundida ; desorientado ; desorientada ; incoherente ; delirando ; delira ; deliraba ; perdido en el tiempo ; ido|ida de la cabeza|mente
        confusion	es	desvariando ; desvaria ; desvariaba ; no esta en sus cinco|cabales|sentidos ; confuso ; confusa
        # confusion: person, place and time not known
        confusion fixed	en	{notKnow} our|my|his|her * name|names|birthday ; {notKnow} * what|which town|city|country|state|planet
        confusion fixed	en	{notKnow} where|who he|she|hes|shes is|was|? ; {notKnow} {orient} ; {notKnow} * {orient} ; {notKnow} where|who i am|was|is|are|im ; {notKnow} who we are ; {notKnow} who any|anyone|anybody * is|are
        notEvidence absorb	en	job|work|boss|they|family|mom|mother|parents|wife|husband|nobody|kids|school|dad|brother|sister|office|everyone that|who|? dont|doesnt|didnt know where i|im|we|ive * am|are|was|been|went|?
        confusion	en	dont know where i am ; dont know what day|year|month it is ; not sure where i am ; {notKnow} * our|own|kids|grandkids|childrens|wifes * name|names ; {notKnow} * how * got here|home
        confusion fixed	en	doesnt|dont|didnt|not know|realize|recognize|believe its|it|this|thats|were is|was|in|at? in|at? his|her|my|our|the own? house|home|apartment|place|room|kitchen|bed
        confusion	en	{notKnow} were|wear|whare|wher he|she|i|they|hes|shes|im is|are|at|am|? ; {notKnow} what day|year|munth|time it|is|its is|? ; {notKnow} who hes|shes|he|she|i|im is|am|? 
        confusion fixed	en	doesnt|didnt|cant|wont|not|no|stopped longer? recognize|recognizes|recognizing|recognise me|us|his|her|anyone|anybody|own|the|family|mom|dad|my|our|where ; doesnt know me|us anymore ; looked at me like a stranger
        confusion fixed	en	{notKnow} * driving|getting|walking home|here|there ; lost in|inside his|her own house|home|apartment|kitchen|room ; cant find * own bathroom|room|bed ; couldnt|cant follow * sentence|conversation|word
        confusion	en	loses|losing|lost|keeps|forgets|forgetting his|her|the middle|train|end|place of|his|her|mid|? * sentence|thought ; keeps losing his|her * sentence|words|train ; put the * kettle|keys|phone|remote|shoes|milk in the * freezer|fridge|oven|toilet
        # confusion: the same question again, or one nobody asks
        confusion	en	keeps|kept|keep asking me|us|her|him|? * what|which day|year|month|town|city ; {keepAsk} what|which year|month|town|city ; {keepAsk} what|which day it ; {keepAsk} * same question|thing
        confusion	en	asks|asking|asked|repeating|repeats|says|saying * same question|thing|story * over|again|five|ten
        confusion	en	keeps|kept|keep asking|askin me|us|her|him? who|whos|whose the|i|fed|let|took|those|these|that|is|was|my|im|were|all ; keeps|kept|keep asking|askin me|us|her|him? where he|she|were|we is|was|are|at|? ; repeating|repeats himself|herself
        confusion	en	asked|asks|asking me|us|her|him who i|we am|was|were|are ; asks|asked|asking * whose house|place|kid|kids|this|that ; asked|asks|asking where he|she is|was ; {keepAsk} who * let|fed|these|those|brought|moved|took
        # confusion: mistaking
        confusion	en	{wrongly} * its|it|this is? * {oldYear}|nineteen|seventies|eighties|nineties|christmas|easter ; its|it still? is? {oldYear} again
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an old|childhood|first|other|another|parents|moms|mothers|grandmas|different house|place|home|apartment|hospital
        confusion	en	{wrongly} * its|this|were|hes|shes is|in|on|at? the|a|an? hotel|ship|boat|train|barracks|war|vietnam|iraq|army|navy|korea|school|{oldYear}|airport|church|camp|farm ; {wrongly} hes|shes|he|she|were|we is|are|? back|still at|in|on
        confusion	en	{wrongly} * im|i|i'm am|was|? his|her|a mom|mother|dad|father|brother|sister|wife|nurse|aunt|daughter|cousin|boss|sergeant|stranger|teacher|ex
        confusion	en	{wrongly} * nurse|nurses|neighbor|neighbors|doctor|doctors|staff|dog|son|daughter is|are * his|her|the mother|mom|dad|cousin|cousins|brother|sister|wife|president
        confusion	en	calls|calling|called me|us|him|her|the|my|our|staff|everyone|nurse ** by ** name ; calls|calling|called me|us * wrong|dead|different name|names ; mistakes|mistaking|mistook me|us for|with ; calling me his|her mom|mother|sister|dead
        confusion value=1	en	{wrongly}|says hes|shes|its|were|he|she|theyre|we is|are|? still|back|? in|at|on|aboard|late ; {wrongly} * its|it|this|room|house|kitchen|rm|place|hospital|here is ; {wrongly} * is|was|are his|her|the|still old|president|dead|late|mother|office
        confusion value=1	en	thinks nixon|reagan|carter|clinton|bush|kennedy|obama
        confusion value=1	en	dead|late {kin} name ; dead|late sisters|brothers|mothers|fathers|aunts|uncles|wifes|husbands|moms|dads name ; ex|exs|ex's wifes|wife|wife's|husbands|husband name ; trying to * catch|drive|feed|load|dock|milk|clock|punch|leave * in|out|isnt|that|arent|for
        confusion value=1	en	packing|dressed|getting for|to * trip|work|war|school|bus
        confusion value=1	en	pick|picks|picking|plucking|plucks|pulls|pulling at|with|on|off|? * {bedding} ; tugging|fumbling|grabbing|clawing|rearranging at|with|on|off|? * {bedding} ; rambling ; mumbling ; not himself|herself|right ; talking crazy|funny|strange|weird ; out of it
        confusion	en	thinks|thought|believes|swears|convinced|insists i|im|i'm am|was|? * his|her|a|the * mother|mom|dad|father|brother|sister|wife|nurse|aunt|cousin|boss|sergeant|captain|stranger|teacher|cop|officer|warden|guard
        # confusion: speech and hands
        confusion fixed	en	{patient} isnt|not|wasnt|aint|doesnt|stopped|is|? not? making|make|makin any|much|a|lick|of|no? sense ; {patient} makes|making|make no|zero|little sense ; not|isnt|stopped making any|much|a? sense * hallucinating|shaking|sweating
        confusion	en	{notKnow} his|her|their|my own? name|birthday|kids|children|wife|husband|address ; doesnt|dont|didnt|cant recognize|know me|us|anybody|anyone|his|her anymore|own|kids|children|family|wife|husband|mother|sister
        confusion	en	{notKnow} year|month|president|date ; {notKnow} the|what year|month it|? is|?
        confusion	en	talking|talks|speaking|saying nonsense|gibberish|jibberish|rubbish|babble ; word salad ; babbling ; gibberish ; rambling incoherently ; pulling|pulled|yanking|ripping out|off|at * iv|ivs|lines|tubes|monitor|leads
        # Spanish
        confusion fixed	es	{notKnow} donde|quien|quienes esta|estamos|estaba|es|soy|somos|anda|son|vive ; {notKnow} ni? {orient} ; ni donde|en esta|anda|que|donde
        confusion fixed	es	no reconoce|reconocia|reconocio|conoce|conocia a|su|sus|nos|la|el|ni|propia|me|de|bien ; no me|nos|los|la|lo reconoce|conoce|reconocio|reconocia
        confusion	es	{keepAsk} {orient} ; {keepAsk} quien|quienes soy|eres|somos|son|es ; {keepAsk} * donde esta|estoy|anda|quedo ; sigue|siguio|repite|vuelve|insiste|cada|diario * preguntando|pregunta|preguntar * donde estamos ; {keepAsk} lo mismo ; pregunta|preguntando * misma|mismo cosa|una
        confusion	es	{wrongly} ** es|esta|estamos|era|soy|son|estan * otra|otro|su|la|el|en casa|ano|mama|papa|hermano|hermana|vieja|antes|rancho|pueblo|difunta|esposa
        confusion	es	{wrongly} * estamos|esta|estoy|anda en * mexico|guatemala|salvador|honduras|rancho|ejercito|escuela|trabajo|carcel|{oldYear}|otra|otro
        confusion	es	me|nos confunde|confundio con su|mi|otra|otro|el|la|un|una ; me dice|llama mama|papa ; me llama por|con otro|el|nombre ; me llama * nombre de ; con|por el nombre de su|mi|otra
        confusion	es	habla|dice|diciendo|hablando|decia * incoherencias|disparates|incoherente|incoherentemente ; habla|dice|hablando|diciendo * sin sentido ; habla|dice|hablando cosas que no * sentido ; habla puras locuras ; no coordina|hila lo|las|ideas|palabras|que ; no dice nada coherente
        confusion value=1	es	jala|jalando|jalandose|agarra|agarrando|pellizca|pellizcando|arranca|arrancandose * {bedding}|suero|sueros ; dice|cree que * esta|estamos|anda en|de ; quiere|queria irse|ir a * trabajar|rancho|trabajo ; habla incoherente|raro|locuras ; como perdido|perdida|ido|ida
        confusion	en	doesnt|dont|didnt|cant|couldnt|not know|knows|tell|say|sure what|the day|month|year|date ; he|she|hes|shes|pt|dad|mom|husband|wife isnt|not|aint|wasnt|makes making|make|no|any|zero any|much|no|a|? sense ; talking nonsense|gibberish ; out of his|her head
        confusion	en	calls|calling|called me|us mom|mama|mommy|mother|dad|by ; asks|asking|keeps|repeats|repeating|repeated * same question|questions|thing|things|sentence over|again|and|? ; hes|shes|dad|mom|husband|wife|pt is|seems|acting|very|so|really|extremely|? confused|disoriented
        notEvidence absorb	en	still|always|even|proudly|already|who|kids|all calls|call|called me|us mom|mama|mommy|mother|dad|daddy|grandma ; calls|called me|us her|his|their|a second|other|real * mom|mother|dad
        confusion fixed	en	dont|doesnt|cant|couldnt|didnt|cannot even? know|remember|recall|say|tell his|her|their|my own name|kids|kid|wife|husband|mom
        confusion	es	muy|bien|todo|toda|anda|esta confundido|confundida|desorientado|desorientada ; no sabe * que dia ; no sabe donde esta ; no sabe quien soy|es|somos ; no reconoce a nadie|mi|su|sus|la
        confusion	en	doesnt|isnt|not|dont make|making|makes|? any|much|no|? sense when|while|if he|she|pt|they ; cant|couldnt|doesnt|cannot follow what|anything|conversation|directions we|i|youre|were|shes|you|he|anymore|she|being|simple|?
        confusion	en	he|she|dad|mom|pt|they|hes|shes dont know where|who hes|shes|he|she|theyre|anybody|his|her
        confusion	en	he|she|dad|mom|pt|they|hes|shes|husband|wife dont|doesnt know|no|kno were|wear|where hes|shes|he|she|they ; he|she|dad|mom|hes|shes dont|doesnt no|kno who|what hes|shes|he|she|day|year|anybody|i
        confusion	es	no|ni sabe|sabia|supo * donde|quien|que vive|anda|es|dia|hora|ano ; se le va la onda|cabeza|memoria|mente ; no|ni coordina|razona|conecta|carbura
        confusion	en	thought|thinks|swears|believes i|im was|am|? * the|his|her|a|an mailman|nurse|mother|mom|wife|sister|brother|dad|father|doctor|cop|landlord|stranger|daughter|maid|aunt|waitress|burglar|intruder
        confusion	en	looked|looks|looking at me like he|she doesnt|didnt|never|had know|knew|recognize|met|seen
        confusion	es	no|ni sabe|sabia q|que|ni|donde|en? esta|anda|vive en? texas|california|florida|estados|su|la|el|hospital|casa|?
        # confusion: as families tell it
        confusion value=1	en	doesnt|dont|didnt|not|no|cant longer? know|knows|knowing|recognize|place who|me|us|where|what|his|her|my|him|i * i|am|is|are|he|she|own|hes|shes|? ; no idea|clue who|where|what i|he|she|hes|shes|day|year|am|is ; mixed|messed up about|on where|what|who|the ; all|so mixed up ; out of his|her|my|their mind|head since|and|hes|shes|he|she|seeing|hearing ; forget|forgets|forgot where i|he|she am|is|was
        confusion value=1	en	ams|nonsense|incoherently ; not|isnt making|make|makes|oriented any? sense|? ; not oriented
        confusion value=1	es	esta|anda|quedo|bien|todo|toda|muy ido|ida|perdido|perdida|desorientado|desubicado|desubicada ; no me|nos|lo|la|? reconoce|conoce|conocia|ubica ; no sabe|sabia|se|me donde|quien|olvida|que dia? esta|soy|es|estoy|ando|donde|anda
        deliriumTremens absorb	en	going|slipping|is|be in|into|through|having * dts|dt ; in dts now|today|tonight|again
        confusion value=1	en	{notKnow}|knows|know|recognize who|me i|he|she|? am|is|anymore|? ; no|zero clue|idea * where|who|what ; mixed up ; out of his|her|my head|mind ; not oriented ; ams
        confusion value=1	es	esta|todo|toda confundido|confundida ; no me|nos reconoce|conoce ; me|se me? olvida donde|quien ; esta ido|ida
        confusion	es	no dice nada|cosas|palabras coherente|coherentes ; no dice nada|cosas|palabras que tenga|tengan * sentido
        """
}
