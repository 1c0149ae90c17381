extension LexiconSources {
    /// Delirium tremens by name, and confusion: not knowing persons, place or time.
    static let delirium = """
        # classes
        class.notKnow	en	doesnt know ; does not know ; didnt know ; dont even know ; doesnt even know
        class.notKnow	en	no longer knows
        class.notKnow	en	cant tell me ; cant tell her ; cant tell him ; cant tell us ; couldnt tell me
        class.notKnow	en	couldnt tell us
        class.notKnow	en	cant say ; couldnt say ; cant remember ; couldnt remember ; doesnt remember
        class.notKnow	en	cant name
        class.notKnow	en	doesnt seem to know ; doesn't rightly know ; forgot ; forgets ; keeps forgetting
        class.notKnow	en	not sure
        class.notKnow	en	unable to state ; unable to say ; unable to tell ; unsure ; not know ; no idea
        class.notKnow	en	has no idea
        class.notKnow	en	isnt sure ; wasnt sure ; disoriented to ; couldnt tell her ; couldnt tell him
        class.notKnow	en	dunno
        class.notKnow	es	no sabe ; no sabia ; ya no sabe ; no sabe ni ; no se acuerda ; no recuerda
        class.notKnow	es	ni sabe ; no supo
        class.orient	en	what day ; what year ; what month ; what time ; what date ; the year ; the month
        class.orient	en	which year
        class.orient	en	the date ; what day it is ; which day ; which month ; what season ; the president
        class.orient	en	what town
        class.orient	en	what city ; what street ; which street ; what state ; whose house ; his own name
        class.orient	en	her own name
        class.orient	en	his name ; her name ; own name ; our name ; our names ; my name ; the kids names
        class.orient	en	own address
        class.orient	en	his address ; her address ; own birthday ; his birthday ; her birthday ; own kids
        class.orient	en	own house
        class.orient	es	que dia ; que ano ; que mes ; que hora ; que fecha ; en que ano ; en que mes
        class.orient	es	en que dia
        class.orient	es	en que ciudad ; en que calle ; en que lugar ; en que pais ; de quien es
        class.orient	es	como se llama
        class.orient	es	ni como se llama ; su nombre ; ni su nombre ; su direccion ; ni donde ; que casa
        class.keepAsk	en	keeps asking ; keep asking ; kept asking ; keeps on asking ; keeps askin
        class.keepAsk	en	asks over and over
        class.keepAsk	en	asked me ; asking me ; asks me ; is asking ; asking us ; asks us ; asked us
        class.keepAsk	en	hes asking
        class.keepAsk	en	shes asking ; he asked ; she asked ; asking everyone ; asks everyone ; now asking
        class.keepAsk	en	pt asking
        class.keepAsk	es	me pregunta ; nos pregunta ; pregunta ; preguntando ; me pregunto
        class.keepAsk	es	anda preguntando
        class.wrongly	en	thinks ; think ; thinking ; thought ; believes ; convinced ; swears ; insists
        class.wrongly	en	insisting
        class.wrongly	en	keeps saying ; sure ; acts like ; acting like ; talks like ; under the impression
        class.wrongly	es	cree que ; piensa que ; dice que ; jura que ; creyendo que ; convencido que
        class.wrongly	es	segun el
        class.bedding	en	sheet ; sheets ; bedsheet ; bedsheets ; blanket ; blankets ; covers ; bedspread
        class.bedding	en	bedding ; quilt
        class.bedding	en	comforter ; linens ; bedclothes ; gown ; iv ; ivs ; tubes ; mattress ; pillow
        class.bedding	en	pillowcase
        class.bedding	en	pajamas ; bed sheets ; bed sheet ; bed covers ; afghan ; duvet ; throw blanket
        class.bedding	es	sabana ; sabanas ; cobija ; cobijas ; colcha ; frazada ; cobertor ; almohada
        class.oldYear	en	1945 ; 1946 ; 1947 ; 1948 ; 1949 ; 1950 ; 1951 ; 1952 ; 1953 ; 1954 ; 1955 ; 1956
        class.oldYear	en	1957 ; 1958 ; 1959 ; 1960 ; 1961 ; 1962 ; 1963 ; 1964 ; 1965 ; 1966 ; 1967 ; 1968
        class.oldYear	en	1969 ; 1970 ; 1971 ; 1972 ; 1973 ; 1974 ; 1975 ; 1976 ; 1977 ; 1978 ; 1979 ; 1980
        class.oldYear	en	1981 ; 1982 ; 1983 ; 1984 ; 1985 ; 1986 ; 1987 ; 1988 ; 1989 ; 1990 ; 1991 ; 1992
        class.oldYear	en	1993 ; 1994 ; 1995 ; 1996 ; 1997 ; 1998 ; 1999 ; 2000 ; 2001 ; 2002 ; 2003 ; 2004
        class.oldYear	en	2005 ; 2006 ; 2007 ; 2008 ; 2009 ; 2010 ; 2011 ; 2012 ; 2013 ; 2014 ; 2015
        # pseudo
        pseudo	en	confused about|by|on|if|why|whether|how|because|as|what|which|who|where|with|over
        pseudo	en	a|little bit? confused
        pseudo	en	im|i so|just|really|still|very|kinda|pretty|honestly|totally|a|bit|also|? * confused
        pseudo	en	confused about the|your|what|which|how|whether|insurance|all|my
        pseudo	en	know|sure where|what|how|who he|she|hes|shes|they is|are|was? going|gonna|supposed|headed
        pseudo	en	know|sure where|what|how|who he|she|hes|shes|they is|are|was? doing|taking|to|wants
        pseudo	en	know|sure where|what|how|who he|she|hes|shes|they is|are|was? using|with|hiding|getting
        pseudo	en	know|sure where|what|how|who he|she|hes|shes|they is|are|was? went|goes|buying
        pseudo	en	dont|didnt|not know who i am without|sober|anymore|any
        pseudo	en	what|which|the day|year|month|date|time i|he|she|we|the|it|this started|quit|used
        pseudo	en	what|which|the day|year|month|date|time i|he|she|we|the|it|this last|stopped|began
        pseudo	en	what|which|the day|year|month|date|time i|he|she|we|the|it|this relapsed|meets|group
        pseudo	en	what|which|the day|year|month|date|time i|he|she|we|the|it|this meeting|class
        pseudo	en	what|which day|days|time|year * group|groups|meeting|meetings|class
        pseudo	en	what|which day|days|time|year * classes|open|opened|available
        pseudo	en	who he|she|they|i was|were|is with|texting|talking|calling|seeing|using
        pseudo	en	dt to|loss|job|work|lack|his|her|pain|insurance ; makes no sense to|why|that
        pseudo	en	this|it|that|none isnt|doesnt|not|makes making|make|no sense
        # deliriumTremens
        deliriumTremens	en	dts ; dt ; dt's ; d.t.s ; d/ts ; delirium tremens ; delirium ; delerium
        deliriumTremens	en	delirium temens ; deliriums
        deliriumTremens	en	w/d delirium ; withdrawal delirium ; alcohol delirium ; the horrors ; dt-ing
        deliriumTremens	en	dting
        deliriumTremens	en	hallucinosis ; alcoholic hallucinosis
        deliriumTremens	es	delirio tremens ; delirios ; delirio ; delirium alcoholico
        deliriumTremens	es	delirando de alcohol
        # confusion: named
        confusion	en	confused ; confusion ; disoriented ; disorientated ; incoherent ; ams
        confusion	en	altered mental status
        confusion	en	altered loc|mentation|mental ; delirious ; encephalopathy ; wernicke ; wet brain
        confusion	en	obtunded
        confusion	en	not oriented ; oriented x {NUM:0..2} ; aox {NUM:0..2} ; aaox {NUM:0..2}
        confusion	en	ox {NUM:0..2}
        confusion	en	a o x {NUM:0..2} ; oriented to self|name|person only ; oriented only to
        confusion	en	not in his|her right mind ; out of his|her head|right ; talking out of his|her head
        confusion	es	confundido ; confundida ; desorientado ; desorientada ; incoherente ; delirando
        confusion	es	delira ; deliraba
        confusion	es	perdido en el tiempo ; ido|ida de la cabeza|mente ; desvariando ; desvaria
        confusion	es	desvariaba ; no esta en sus cinco|cabales
        # confusion: person, place and time not known
        confusion	en	{notKnow} where|who he|she|hes|shes|they is|are|was|be|at|lives|am
        confusion	en	{notKnow} {orient} ; {notKnow} ** {orient}
        confusion	en	{notKnow} where|who i am|was|is|are|im ; {notKnow} who we are
        confusion	en	{notKnow} who any|anyone|anybody * is|are
        confusion	en	dont know where i am|is ; dont know what day|year|month ; not sure where i am
        confusion	en	doesnt|didnt|cant|wont longer? recognize|recognizes me|us|his|her|anyone|anybody|own
        confusion	en	doesnt|didnt|cant|wont longer? recognizing me|us|his|her|anyone|anybody|own
        confusion	en	not|no|stopped longer? recognize|recognizes|recognizing me|us|his|her|anyone|anybody|own
        confusion	en	doesnt|didnt|cant|wont longer? recognise|know me|us|his|her|anyone|anybody|own
        confusion	en	not|no|stopped longer? recognise|know me|us|his|her|anyone|anybody|own
        confusion	en	doesnt|didnt|cant|wont longer? recognize|recognizes|recognizing the|family|mom|dad|my|our
        confusion	en	not|no|stopped longer? recognize|recognizes|recognizing the|family|mom|dad|my|our
        confusion	en	doesnt|didnt|cant|wont|not|no|stopped longer? recognise|know the|family|mom|dad|my|our
        confusion	en	doesnt know me|us anymore ; looked at me like a stranger
        confusion	en	{notKnow} * driving|getting|walking home|here|there ; {notKnow} * how * got here|home
        confusion	en	lost in|inside his|her own house|home|apartment|kitchen|room
        confusion	en	cant find * own bathroom|room|bed
        confusion	en	loses|losing|lost his|her|the? middle|train|losing of|his|her|mid|? * sentence|thought
        confusion	en	loses|losing|lost his|her|the? middle|train|losing of|his|her|mid|? * words
        confusion	en	keeps|forgets his|her|the? middle|train|losing of|his|her|mid|? * sentence|thought|words
        confusion	en	forgetting his|her|the? middle|train|losing of|his|her|mid|? * sentence|thought|words
        confusion	en	loses|losing|lost his|her|the? sentence|sentences of|his|her|mid|? * sentence|thought
        confusion	en	loses|losing|lost his|her|the? sentence|sentences of|his|her|mid|? * words
        confusion	en	loses|losing|lost his|her|the? words of|his|her|mid|? * sentence|thought|words
        confusion	en	keeps|forgets his|her|the? sentence|sentences of|his|her|mid|? * sentence|thought|words
        confusion	en	keeps|forgets his|her|the? words of|his|her|mid|? * sentence|thought|words
        confusion	en	forgetting his|her|the? sentence|sentences of|his|her|mid|? * sentence|thought|words
        confusion	en	forgetting his|her|the? words of|his|her|mid|? * sentence|thought|words
        # confusion: the same question again, or one nobody asks
        confusion	en	{keepAsk} {orient} ; {keepAsk} ** {orient}
        confusion	en	{keepAsk} ** same question|questions|thing|things
        confusion	en	asks|asking|asked|repeating * same question|questions|thing * over|again|and|five|ten
        confusion	en	asks|asking|asked|repeating * same things|story * over|again|and|five|ten
        confusion	en	repeats|says|saying * same question|questions|thing * over|again|and|five|ten
        confusion	en	repeats|says|saying * same things|story * over|again|and|five|ten
        confusion	en	keeps|kept|keep asking|askin me|us|her|him? who|whos|whose the|we|i|hes|shes
        confusion	en	keeps|kept|keep asking|askin me|us|her|him? who|whos|whose fed|let|took|all
        confusion	en	keeps|kept|keep asking|askin me|us|her|him? who|whos|whose those|these|that|is
        confusion	en	keeps|kept|keep asking|askin me|us|her|him? who|whos|whose was|my|im|were
        confusion	en	keeps|kept|keep asking|askin me|us|her|him? where we|were|its
        confusion	en	keeps|kept|keep asking me|us|her|him? where he|she is|was
        confusion	en	asked|asks|asking me|us|her|him who i|we|he|she am|are|was|were|is
        confusion	en	asks|asked|asking * whose house|place|kid|kids|this
        confusion	en	asked|asks|asking me|us|him|her * where we|he|she|i|they are|is|was|am
        confusion	en	{keepAsk} who * let|fed|these|those|brought|moved|took
        confusion	en	repeating|repeats|repeated himself|herself|the same|questions
        # confusion: mistaking
        confusion	en	{wrongly} * its|it|this is? * {oldYear}|nineteen|seventies|eighties|nineties|christmas
        confusion	en	its|it still? is? {oldYear} again
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an old|childhood|first house|place|home
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an old|childhood|first house|place|home
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an other|different house|place|home
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an other|different house|place|home
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an old|childhood|first apartment|year
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an old|childhood|first apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an old|childhood|first hospital
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an other|different apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an other|different hospital
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an another|parents|moms house|place|home
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an another|parents|moms house|place|home
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an mothers|mother house|place|home
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an mothers|mother house|place|home
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an another|parents|moms apartment|year
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an another|parents|moms apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an another|parents|moms hospital
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an mothers|mother apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an mothers|mother hospital
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an grandmas|hotel|jail house|place|home
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an grandmas|hotel|jail house|place|home
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an ship|boat house|place|home
        confusion	en	{wrongly} * its|it|this is? his|her|the|a|our|an grandmas|hotel|jail apartment|year
        confusion	en	{wrongly} * were|here is? his|her|the|a|our|an grandmas|hotel|jail apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an grandmas|hotel|jail hospital
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an ship|boat apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an ship|boat hospital
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an train|school house|place|home
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an barracks|war house|place|home
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an train|school apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an train|school hospital
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an barracks|war apartment|year
        confusion	en	{wrongly} * its|it|this|were|here is? his|her|the|a|our|an barracks|war hospital
        confusion	en	{wrongly} * its|this|were|it is|in|on? the|a|an? hotel|jail|ship|boat|train|barracks|war
        confusion	en	{wrongly} were|we * at|on|aboard the|a|our|my|his * house|lake|beach|cabin|office|store
        confusion	en	{wrongly} were|we * at|on|aboard the|a|our|my|his * farm|base|boat|ship|train
        confusion	en	{wrongly} were|we * at|on|aboard the|a|our|my|his * plane|hotel|church|hospital|work
        confusion	en	{wrongly} were|we * at|on|aboard the|a|our|my|his * school|bar|moms|mothers|place
        confusion	en	{wrongly} hes|shes|he|she is? still? at|in|on sea|war|church|airport|hotel|mall|prison
        confusion	en	{wrongly} hes|shes|he|she is? still? at|in|on camp|beach|lake|farm|grandmas|moms
        confusion	en	{notKnow} * our|my|own|kids|grandkids|childrens|wifes * name|names
        confusion	en	{wrongly} * hes|shes|he|she|were|we is|are|? back|still|in * vietnam|iraq|army|navy|korea
        confusion	en	{wrongly} * hes|shes|he|she|were|we is|are|? back|still|in * war|jail|hospital
        confusion	en	{wrongly} * hes|shes|he|she|were|we is|are|? back|still|in * school|{oldYear}
        confusion	en	{wrongly} * im|i|i'm am|was|? his|her|a mom|mother|dad|father|brother
        confusion	en	{wrongly} * im|i|i'm am|was|? his|her|a sister|wife|nurse|cop
        confusion	en	{wrongly} * im|i|i'm am|was|? his|her|a aunt|daughter|son|cousin|ex
        confusion	en	{wrongly} * im|i|i'm am|was|? his|her|a boss|sergeant|stranger|teacher
        confusion	en	{wrongly} * nurse|nurses|neighbor * is|are|was|were * his|her|the mother|mom|dad
        confusion	en	{wrongly} * nurse|nurses|neighbor * is|are|was|were * his|her|the cousin|cousins
        confusion	en	{wrongly} * neighbors|doctor * is|are|was|were * his|her|the mother|mom|dad
        confusion	en	{wrongly} * neighbors|doctor * is|are|was|were * his|her|the cousin|cousins
        confusion	en	{wrongly} * nurse|nurses|neighbor * is|are|was|were * his|her|the brother|sister
        confusion	en	{wrongly} * nurse|nurses|neighbor * is|are|was|were * his|her|the president|wife
        confusion	en	{wrongly} * neighbors|doctor * is|are|was|were * his|her|the brother|sister
        confusion	en	{wrongly} * neighbors|doctor * is|are|was|were * his|her|the president|wife
        confusion	en	{wrongly} * doctors|staff|dog * is|are|was|were * his|her|the mother|mom|dad
        confusion	en	{wrongly} * doctors|staff|dog * is|are|was|were * his|her|the cousin|cousins
        confusion	en	{wrongly} * son|daughter * is|are|was|were * his|her|the mother|mom|dad|cousin|cousins
        confusion	en	{wrongly} * doctors|staff|dog * is|are|was|were * his|her|the brother|sister
        confusion	en	{wrongly} * doctors|staff|dog * is|are|was|were * his|her|the president|wife
        confusion	en	{wrongly} * son|daughter * is|are|was|were * his|her|the brother|sister|president|wife
        confusion	en	calls|calling|called|calls|calln me|us|him|her|the|my|our ** by ** name
        confusion	en	calls|calling me mom|mama|mommy|mother|dad|daddy|nurse|by
        confusion	en	calls|calling|called me|us * wrong|dead|sisters|brothers|mothers|exs|different name|names
        confusion	en	mistakes|mistaking|mistook|confusing me|us for|with
        confusion	en	trying to * catch|drive|feed|load|dock|milk ** isnt|that|arent there
        # confusion: speech and hands
        confusion	en	not|isnt|wasnt|aint|doesnt|stopped making|make|makin any|much|a|lick|of|no? sense
        confusion	en	he|she|hes|shes|pt|speech|words makes|making|make no sense
        confusion	en	talking|talks|speaking|saying nonsense|gibberish|jibberish|rubbish|babble
        confusion	en	word salad ; babbling ; gibberish ; rambling incoherently
        confusion	en	pick|picks|picking|plucking|plucks|pulling at|with|on|off|? * {bedding}
        confusion	en	tugging|fumbling|grabbing|clawing|rearranging at|with|on|off|? * {bedding}
        confusion	en	pulling|pulled|yanking|ripping out|off|at * iv|ivs|lines|tubes|monitor|leads
        # Spanish
        confusion	es	{notKnow} donde|quien|quienes esta|estamos|estaba|es|soy|somos|vive|anda|son
        confusion	es	{notKnow} {orient} ; {notKnow} ** {orient}
        confusion	es	no reconoce|reconocia|reconocio|conoce|conocia a|su|sus|nos|la|el|ni|propia|me|? *
        confusion	es	no me|nos|los|la reconoce|conoce|reconocio
        confusion	es	{keepAsk} {orient} ; {keepAsk} quien|quienes soy|eres|somos|son|es
        confusion	es	{keepAsk} * donde esta|estamos|estoy|anda|quedo ; {keepAsk} lo mismo
        confusion	es	{wrongly} ** es|esta|estamos|era|soy|son * otra|otro|su|la|el casa|ano|mama
        confusion	es	{wrongly} ** es|esta|estamos|era|soy|son * otra|otro|su|la|el papa|hermano|hermana
        confusion	es	{wrongly} ** es|esta|estamos|era|soy|son * otra|otro|su|la|el vieja|antes|rancho
        confusion	es	{wrongly} ** es|esta|estamos|era|soy|son * otra|otro|su|la|el pueblo|difunta
        confusion	es	{wrongly} * estamos|esta|estoy|anda en * mexico|guatemala|salvador
        confusion	es	{wrongly} * estamos|esta|estoy|anda en * honduras|rancho|ejercito
        confusion	es	{wrongly} * estamos|esta|estoy|anda en * escuela|trabajo|carcel|{oldYear}|otra|otro
        confusion	es	me|nos confunde|confundio con su|mi|otra|otro|el|la|un|una ; me dice|llama mama|papa
        confusion	es	me llama por|con otro|el ; me llama * nombre de
        confusion	es	habla|dice|diciendo|hablando|decia * incoherencias|disparates|incoherente|incoherentemente
        confusion	es	habla|dice|hablando|diciendo * sin sentido
        confusion	es	habla|dice|hablando cosas que no * sentido ; habla puras locuras
        confusion	es	no coordina|hila lo|las|ideas|palabras|que ; no dice nada coherente
        confusion	es	jala|jalando|jalandose|agarra|agarrando * {bedding}|suero|sueros
        confusion	es	pellizca|pellizcando|arranca|arrancandose * {bedding}|suero|sueros
        """
}
