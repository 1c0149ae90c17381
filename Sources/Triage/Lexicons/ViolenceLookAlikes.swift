extension LexiconSources {
    /// What looks like violence and is none: what overlaps it is no violence either.
    static let violenceLookAlikes = """
        violence.lookAlike	en	kick|kicked|kicks|kicking|throw|threw|thrown|throwing|put me|him|her|us|them|my|the|a|his? {victim}? out ; kicked|thrown|booted|tossed|put|pushed|kick|throw out
        violence absorb	en	take|taking|bring|bringing|took|carry|carrying|grab|grabbing my|the|a|his * {gun} * over|down|up|to|into|and * * {victim}|work|house|place|office|brother's|job|shop|bar ; {gun} ** settle|settling|end|ending it|this|things|score|up with him|her|them|my|that
        violence	en	says|said|saying|threatens|threatened|threatening|texted|posted|wrote|swears|swore|vowed ** shoot|shooting|blow|light|tear up the|his|her|a|my|our|their|this|that old|whole|? office|school|church|mall|place|job|work|workplace|house|party|store|clinic|class|hospital|campus
        violence.lookAlike	en	kick|kicked|kicks|kicking|throw|threw|thrown|throwing * * out of * house|home|program|rehab|place|apartment|shelter|school|sober|group|treatment|here|there|class ; kicked|kicking|kick|booted|dropped|bumped me|him|her|us|them off
        violence.lookAlike	en	hit me|him|her|us|them w|with|up ** narcan|spray|naloxone|nose ; hit~ rock|bottom|up|send|submit ; hit {victim} guys? up
        violence.lookAlike	en	{noFoe} * hit|hits|hitting {victim} ; hits different ; {noFoe} * hit me like|hard|that ; it|that|this|all hit me like|hard|that|different
        violence.lookAlike	en	{noFoe} is|are|s|was|will|would|has|gonna|going|really|just|keeps|almost|nearly|can|could|probably|been? going|gonna|been|just|literally|really|slowly|to|gonna? to? {kill}|{killing}|{blow}|kills|killed my|his|her|our|the? {victim}
        violence.lookAlike	en	beat~|beaten the|this|it|that * traffic|odds|rush|system|thing|addiction|habit|disease|disorder|bottle|game|case|rap|charge|cancer|him|her|me|us
        violence.lookAlike	en	beat~ * myself|yourself|himself|herself ; life|it|this|everything|addiction|{noFoe} * beat~|knock~|beating|knocking me|us down ; dont|not|wont|stop beat|beating me|him|her|them up ; beat this|it
        violence.lookAlike	en	bit|bite|bites|biting|bitten|chew~ * through|thru? his|her|my|their|the? tongue|lip|lips|cheek|inside|nails
        violence.lookAlike	en	used to * {strike}|{blow} ; {strike}|{blow} {victim}? * growing up ; {strike}|{blow} {victim}? ** when|as i|we|she|he|a|they? * little|small|kid|kids|child|children|young|younger|teenager|teen|boy|girl
        violence.lookAlike	en	my? ex|exes|first|former|late husband|wife|boyfriend|bf|girlfriend|gf? * {strike}|{blow} me|us|her for|all|every|throughout|through|during * years|marriage|day|time|it
        violence.lookAlike	en	{gun}|{blade} ** in|to|under|against|on|into my|own mouth|chin|temple|wrist|wrists ; he|husband|husb|son|brother|dad|father|bf|boyfriend|uncle|nephew|cousin ** {gun}|{blade} * in|to|under|against|into his own? mouth|chin|temple|head|throat|wrist|wrists|chest
        violence.lookAlike	en	she|wife|daughter|sister|mom|mother|gf|girlfriend|niece|dtr ** {gun}|{blade} * in|to|under|against|into her own? mouth|chin|temple|head|wrist|wrists
        violence.lookAlike	en	cut|cuts|cutting|hurt|hurts|hurting|burn|burns|burning|hit|hits|hitting|punch~|kill|killing|shoot|stab|stabbed|slice|shot himself|herself|myself|themself|themselves|ourselves
        violence.lookAlike	en	mom|mother|mama|wife|dad|boss|parents|she|shell|shed|grandma ** kill~|murder me|him|her|us when|once|for|over|because|if * she|they|i|sees|hears|gets|bill|this|that|finds|knew|calling|knowing|asking|saying
        violence.lookAlike	en	mom|mother|mama|wife|dad|boss|parents|she|shell|shed|grandma ** kill~ me * called|call|calls|say|said|says|knew|told|missed|late|sees|see|find|finds|found
        violence.lookAlike	en	when|if|where|case|before|should a|any|your|the|another patient|patients|client|resident|pt|visitor|guest|someone * violent|combative|aggressive ; panic button|buttons ; violent movie|crime|crimes|offender|game|games|past|history
        violence.lookAlike	en	broke|broken|break|breaking|cracked|fractured|dislocated|hurt|busted my|his|her * {bodyPart} ** wreck|crash|accident|fall|falling|fell|skiing|football|work|job|bike|motorcycle|car|truck|skateboarding|years|surgery|playing
        violence.lookAlike	en	pushes|pushed|pushing|push {victim} to|toward ; pushes|pushed|pushing|push {victim} into treatment|rehab|detox|this|going|calling|therapy|drinking|using|it ; pushed|pushes|pushing {victim} to|toward|for|about|too
        violence.lookAlike	en	run|ran|running|runs into * {victim} ; jump~|shoot~ through|bail|ship|in|on|at|rope ; burn~ through|up ; shoot me|you an|a text|email|message|call
        violence.lookAlike	en	burn|burns|burned|burning|burnt|out * bridges|bridge|out|through|money|cash|hole ; shot me|him|her down ; cut|cuts|cutting {victim} off|loose|out|some|a|back
        violence.lookAlike	en	robbed me|him|her|us of ; touch~ me|him|her that|deeply|by|when|how|base ; grabs|grabbed me|him|her a|another|some|my
        violence.lookAlike	en	hurt|hurts|hurting * my|our|the|his|her family|wife|kids|children|mom|mother|husband|parents|people|everyone|loved with|by|like|anymore|over|through|enough|i
        violence.lookAlike	en	stop|tired|sick|regret|sorry|guilty of|for|about|? hurting ; kick|kicks|kick~ in|my ass|butt ; kick~ * the? habit|cold|it|heroin|dope
        violence.lookAlike	en	dog|cat|snake|horse|bee|spider|car|truck|bus|train|driver|ball|wave|branch * bit|bites|hit|attacked|kicked|scratched|jumped me|him|her|us
        violence.lookAlike	en	hit|bitten|bit|kicked|attacked|struck|run by|over by? a|my|the|his|her|? * dog|cat|snake|horse|bee|spider|car|truck|bus|train|driver|ball|suv|van|motorcycle
        violence.lookAlike	en	threatening|threatened|threatens|threaten * me|him|her|us|my? with|to|by? * sue|lawsuit|lawyer|court|divorce|eviction|evict|jail|custody|fire|firing|leave|leaving|cancel|report|write|drop|tell|cut|quit|kick|call|take|end|terminate|discharge|expel|suspend
        violence.lookAlike	en	miscarriage|abortion|labor threatened ; threatened miscarriage|abortion|labor|by|species
        violence.lookAlike	en	gun|knife|gunpoint show|shop|store|safe|range|license|permit|violence|control|owner|rights|sharpening ; gun lock|locks ; guns|gun|rifles|firearms * locked|safe|removed|secured|out of
        violence.lookAlike	en	waves|wave|holding|hold|held * off|up|on|out|it|job|together ; holding|hold|held down a|my|his|her|the|jobs|two|work|food|liquids|water
        violence.lookAlike	en	wants|want|trying|like|love|going|gonna to bring|take {victim} with|to|in|there|home|out ; take|takes|taking|bring|brings|bringing my|the|our|a * kids|kid|dog|baby|wife|friend|phone with
        violence.lookAlike	en	end|ending|finish|ends|break|breaking it|things|up with ; end~|finish~ * the? marriage|relationship|engagement|program|treatment|friendship|it|things
        violence.lookAlike	en	hitting|hit|hits * the? gym|bottle|pipe|bong|vape|pen|bowl|blunt|meetings|streets|road|wall|limit|jackpot|spot|nail|books|sheets|hay|sauce|booze|{drug}|limits|snooze|cart|rig
        violence.lookAlike	en	beats|beat|better than me|sitting|staying|being|working|nothing|jail|prison ; beats staying|sitting|being|nothing ; beats the traffic|alternative|heat|odds|streets
        violence.lookAlike	en	kill|killing|kills * time|vibe|buzz|mood|cravings|craving|urge|urges|pain|switch|appetite|brain|liver|deal|two|it|for|withdrawal|sickness|kidneys|cells|hour|hours
        violence.lookAlike	en	novel|book|story|movie|show|game|episode|character|characters|fiction|script|chapter ** {kill}|{killing}|{strike}|stabs|kills|shoots|dies ; {kill}|{strike}|stabs|kills|shoots * someone|somebody|people|him|her * in chapter|season|episode|the * novel|book|movie|game
        violence.lookAlike across	es	matar|mata|mato *** jaja|jeje|broma|carino|bromeando
        violence.lookAlike across	en	kill|murder|strangle {victim} *** jk|lol|haha|joking|kidding|joke
        violence.lookAlike	en	hit|hits|hitting|bumped|hurt his|her|my own? {bodyPart}|back|elbow|toe ; armed and|or|& unarmed ; unarmed ; armed response|security|guard|guards|forces|services|robbery
        violence.lookAlike	es	me|nos|le|les pega|pego|pegan|pegaba|golpeo|golpea * duro|fuerte|feo|gacho|mucho|bien|tanto * la|el|cuando|? ** cruda|malilla|abstinencia|bajon|nostalgia|tristeza|depresion|ansiedad|sueno|hambre|noticia|muerte|lunes
        violence.lookAlike	es	cruda|malilla|abstinencia|bajon|vida|muerte|divorcio|pandemia|perdida|noticia|depresion|ansiedad|tristeza|realidad|separacion|calor|sol * me|nos|le|lo|la pega|pego|golpeo|golpea|mata|mato|tumbo|empujo
        violence.lookAlike	es	le|les|se|me pego|pega|pegaba|pegamos|pegan|pegue|pegando ** al|a|la|el|duro * {drug}|trago|vicio|chupe|alcohol|coca|piedra|cristal|cerveza|pisto|foco|polvo
        violence.lookAlike	es	me|nos|lo|la|le empujo|empuja|empujaron a|al|hacia ; agarro|agarra|agarraron|agarran * la|un|el|los|con policia|reten|alcoholimetro|migra|patrulla|cura|vicio|tomado|manejando|dui
        violence.lookAlike	es	pega|pego|pegue|pegar el ojo|pestana
        notEvidence absorb	es	le|les pega|pegas|pego|pegan|pegaba|pegando|entra|entro|entran|hace|da duro|fuerte|mucho|bien|? a la|al|el {drug}|coca|cristal|perico|polvo|trago|tragos|botella|bote|cerveza|cheve|mota|piedra|vicio|alcohol|pomo|tequila|vino|ron
        misuse absorb	es	le|les pega|pegas|pego|pegan|pegaba|pegando|entra|entran duro|fuerte|mucho|bien|? a la|al|el {drug}|coca|cristal|perico|polvo|trago|tragos|botella|bote|cerveza|cheve|mota|piedra|vicio|alcohol|pomo|tequila|vino|ron
        violence.lookAlike	es	mama|papa|jefa|jefe|jefita|abuela|ella ** mata|matar|mato si|cuando * se|sabe|sepa|ve|vea|entera|entere ; me|nos quiere matar * pero|jaja|jeje|carino|broma ; matar|mato|mata|matando el|al? vicio|tiempo|hambre|dolor|antojo|hambre
        violence.lookAlike	es	me|lo|la mata la|el|de|esta|este|tanto * espalda|dolor|pena|culpa|risa|angustia|cruda|ansiedad|verguenza|rodilla|cabeza|cristal|vicio|trago|droga ; esto|eso|droga|alcohol|cristal|vicio|trago|coca|fentanilo|chiva|piedra ** matar|matando|mata|matarme|matarlo|matarla
        violence.lookAlike	es	rompio|rompieron|parte|partio el|me? corazon|alma ; me|nos corrieron|echaron|sacaron|aventaron|botaron de|del ; tumbaron|tumbo de la|el * escuela|trabajo
        violence.lookAlike	es	amenazo|amenaza|amenazan|amenazaron|amenazando con|de * dejarme|dejar|dejarlo|dejarla|correrme|correr|despedirme|irse|divorcio|divorciarse|demandar|demandarme|quitarme|quitar|reportar|reportarme|sacarme|echarme|cortarme|cancelar|llamar|suspender|suspenderme
        violence.lookAlike	es	antes|solia|hace|cuando ** pegaba|golpeaba|maltrataba|ahorcaba|amenazaba|jaloneaba ; pegaba|golpeaba|maltrataba ** hace|antes|chico|chica|nino|nina|anos
        violence.lookAlike	en	got|get|getting|gets|was|been hit with|by a|the|this|another|my? * dui|dwi|bill|charge|charges|fine|layoff|news|wave|cravings|withdrawal|withdrawals|flu|covid|suspension|violation|depression|storm|hurricane|reality ; threw|throw|throws|throwing the book
        violence.lookAlike	en	threw|throw|throws|throwing * money|shade|numbers|questions|words|insults at ; came|come|comes|coming|go|goes|went after|at me|him|her|us about|over|for
        violence.lookAlike	en	run|running|ran|bump~ into my|the|our|other|any|own * clients|client|patients|people|students|coworkers|ex|friends|neighbor|boss ; neighbor|neighbors is|are|s violent
        violence.lookAlike	en	fired the|a|at last|first|girl|guy|driver|cook|waitress|nanny|nurse|manager|man|woman|whole|other|new|only|best|kid ; had on her|him|me|us last|first|rehab|insurance|policy|plan|at|that
        violence.lookAlike	en	cant|couldnt|cannot|barely|hardly|unable|can|could|to|not * hold|lift|steady * knife|scissors|razor|fork * steady|still|straight|until|without|in|at|?
        violence.lookAlike	en	voices|men|man|people|women|someone|somebody|whisper~ ** isnt|arent|not there|real ; they|voices|people|walls|someone * whisper~ ; whisper~ about|in|that|his|her|my|to ; driving|traffic|drive|commute ** kill me|him|her
        violence.lookAlike	en	boss|coach|roommate|neighbor|cousin|uncle makes|made me|him|her do paperwork|dishes|overtime|laps|chores|inventory|dishes|work|the
        violence.lookAlike	en	hit|bumped|banged|smacked|struck|cracked|bonked my|his|her|the forehead|head|face|chin|nose|elbow|knee|shin|hip|eye on|against|when|in|at|and|getting|falling|off|with|as|so
        """
}
