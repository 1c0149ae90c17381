extension LexiconSources {
    /// What keeps a person at work: nobody else can do it, no pay without it, treatment only around it.
    static let workDuties = """
        # nobody else can do it
        barrierWork fixed	en	only|sole|lone * {trade} * in|for|on|at|here|we|they|left|there|of|at|who|with|around|?
        barrierWork fixed	en	im|hes|shes|i|he|she|being the? only|sole|lone * {trade}
        barrierWork fixed	en	only|the one|guy|person|man|woman * who|that|here|licensed|certified|trained|can|knows|left|on|left|with|bringing * {runs}|licensed|license|certified|key|keys|payroll|paycheck|money|bills|codes|how|works|working|earning|earns|cdl
        barrierWork fixed	en	im|hes|shes the one with|who the|has|holds * license|licensed|cdl|keys|ticket|truck|contract|clearance|papers
        barrierWork fixed	en	only one|guy|person * running|driving|working|earning|bringing|opening|licensed|certified|trained|employed|paid
        barrierWork fixed	en	{noone2} * to|can|will|could|would|who * {runs} * shop|business|store|shift|shifts|route|crew|restaurant|truck|my|it|farm|line|place|for|while|kitchen|clinic|counter|class|the|desk|?
        barrierWork fixed	en	{noone2} ** {runs} * shop|business|store|shift|shifts|route|crew|restaurant|truck|farm|line|kitchen|ovens|register|class|clinic|cows|animals|ranch
        barrierWork fixed	en	no sub|substitute|subs|coverage|cover|replacement|relief * for|at|if|on|who|? * my|his|her|shift|shifts|work|?
        barrierWork fixed	en	{NUM} man|woman|person|guy|chair|truck|girl * shop|show|crew|operation|business|outfit|practice|kitchen|salon|team|company
        barrierWork fixed	en	solo shop|show|crew|operation|business|practice|owner|outfit
        barrierWork fixed	en	crew|staff|team of {NUM}|one|two
        barrierWork fixed	en	just|only me running|and|working|on|in|at|behind|who * shop|store|crew|business|counter|truck|kitchen|register|line|work|kid|guy|guys
        barrierWork fixed across	en	own|owns|run|runs|shop|truck|store|salon|business|practice|farm|restaurant|crew|bakery|studio *** just|only me|him|her
        barrierWork fixed	en	shop|store|business|bakery|operation|kitchen|company|crew|practice|truck|farm is|are|s? just|only? me
        barrierWork fixed	en	whole operation ; i am the business|shop|company
        barrierWork fixed	en	depending|depends|depend|relying|rely|counting|count on me|him|her to? * work|paycheck|income|eat|payroll|paid|job|crew|employees|guys|?
        barrierWork fixed	en	sole proprietor|provider|breadwinner|earner ; owner operator ; load board
        barrierWork fixed	en	payroll to make|meet ; make payroll ; tax season
        barrierWork fixed across	en	freelance|freelancer|owner|gig|contractor|own|commission|employed|proprietor *** no|{noone2}|cant|if|wont|dont work|leave|pto|pay|paid|backup|cover|close|off|income|work|open|money|else|run|days|benefits
        # no work, no pay
        barrierWork fixed across	en	i|he|she|we|you dont|doesnt|not|miss|stop|no * work|show|drive|open|sell|clock|dance|fish|pick|ship|deliver|sing|play|cut * i|he|she|we|you|nobody|family|kids|they|no dont|doesnt|wont|cant|eat|eats|pay * eat|get|pay|make|have|paid|pay|rent|?
        barrierWork fixed	en	no work|show|loads|gigs|shifts|clients no pay|money|check|paycheck|food|rent|income
        barrierWork fixed	en	get|gets paid only|if|when|by i|he|she|the
        barrierWork fixed	en	dont work i|we dont|wont ; if i|he|she dont|doesnt work|drive|show|open
        barrierWork fixed	en	eat|pay rent only|if|when * work|show
        barrierWork fixed	en	paycheck to paycheck ; bills dont|wont stop|pay|wait|care ; rent is due and
        barrierWork fixed	en	rent|mortgage|bills wont|dont|doesnt pay
        barrierWork fixed	en	i|he|she|unit|we deploy|deploys|ship|sail * in|out|on|next * {AHEAD}|days|weeks|month|week
        # treatment around work
        barrierWork fixed	en	need|needs|got|gotta|have|has|must|wants|want to|? keep|stay|remain * job|working|employed|work|school|classes|enrolled
        barrierWork fixed	en	need|needs|got|have|has|must to be at work|job|school|my|the|class
        barrierWork fixed	en	have|has|gotta|need to work|drive|open|be * every|days|nights|full|while|through|monday|at
        barrierWork fixed	en	keep my|his|her job|working|business|shift|shifts|career|license|classes
        barrierWork fixed	en	keep working|showing
        barrierWork fixed	en	works|work|fit|fits|schedule|scheduled|build|built around a|my|his|her|work|the|? job|work|shift|shifts|schedule|hours|classes|school|class
        barrierWork fixed	en	treatment|program|iop|something|groups|it|help|rehab and|while|without|that * still|keep|i|lets * working|work|job
        barrierWork fixed	en	can|could i|he|she|you work|keep * job|working|while|during|through
        barrierWork fixed	en	while|and still|keep|i|he|she|im|hes working|work|works|employed * full|job|days|shifts|nights|mornings
        barrierWork fixed	en	without disrupting|interrupting|stopping|affecting|touching my|his|her|work|the|? * work|job|career|school|?
        # being away at all; the children or money may be the reason
        barrierWork.1 fixed	en	{cant} ** be|go gone|away|out|absent|inpatient|residential|anywhere|somewhere
        barrierWork.1 fixed	en	{cant} * disappear|vanish ; {cant} just|up? leave|go|drop away|everything|town
        barrierWork.1 fixed	en	{cant} * walk|go away ; {cant} just leave
        barrierWork.1 fixed	en	{cant} do|commit|swing|manage|pull|handle|consider * residential|inpatient|livein|overnight|sleepaway|{NUM}|thirty|sixty|ninety|stay|month
        barrierWork.1 fixed	en	{cant} do * live in
        barrierWork.1 fixed	en	{cant} * stay|live|sleep|move there|overnight|in? at|there|place|program|facility|overnight|in|onsite
        barrierWork.1 fixed	en	{cant} get away for|until|till|til|right
        barrierWork.1 fixed	en	{cant} leave|go for * {DUR}|long|month|weeks|days|that
        barrierWork.1 fixed	en	{stay} * isnt|not|wont|cant|never|no|aint|out|off|wouldnt|doesnt|the * happening|happen|option|possible|work|realistic|table|question|cards|fit|doable
        barrierWork.1 fixed	en	{stay} * impossible|unrealistic
        barrierWork.1 fixed	en	going|being|go|leave away|inpatient|residential|somewhere * isnt|not|wont|cant|never|no|aint|off|out * happening|happen|option|possible|an|table|question|on
        barrierWork.1 fixed	en	off the table ; out of the question ; {not} {stay} * possible|option|happening
        barrierWork.1 fixed	es	{nopuedo} ** irme|irse|internarme|internarse|internar|ir|quedarme|quedarse|quedar|desaparecer|estar|salir|dormir * fuera|a|un|tanto|mes|alla|ningun|lejos|ahi|?
        class.nopuedo	es	no puedo ; no puede ; no podemos ; no pueden ; no me puedo ; no se puede
        class.nopuedo	es	no nos podemos ; no podria
        class.nopuedo	es	no podre ; tampoco puedo ; ni puedo ; imposible ; no me es posible ; como voy a
        class.nopuedo	es	no lo puedo ; no quiero
        barrierWork fixed across	en	if i|he|she|we *** {DUR:5..400} *** lose|gone|repo|repossess|replaced|dropped|fired|terminated|canned|closes|close|folds|sinks
        barrierWork fixed across	en	if i|he|she|we ** {DUR:5..400} ** they|bank|company|boss|landlord come|comes|take|takes|get|give|gives|pull|pulls|replace
        """
}
