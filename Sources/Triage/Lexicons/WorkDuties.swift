extension LexiconSources {
    /// What keeps a person at work: nobody else can do it, no pay without it, treatment only around it.
    static let workDuties = """
        # words
        class.craft	en	driver ; mechanic ; nurse ; rn ; tech ; technician ; cook ; chef ; baker ; welder ; barber ; stylist
        class.craft	en	teacher ; vet ; pilot ; operator ; carpenter ; plumber ; electrician ; bartender ; manager ; server
        class.craft	en	pharmacist ; dentist ; doctor ; breadwinner ; earner ; income ; paycheck ; worker ; employee ; cashier
        class.craft	en	dispatcher ; machinist ; foreman ; groomer ; tow ; paramedic ; medic ; hygienist ; installer ; roofer
        class.craft	en	butcher ; lineman ; engineer ; lawyer ; attorney ; surgeon ; interpreter ; closer ; wage earner ; salary
        class.craft	en	source of income ; money coming in ; job in the house ; provider ; jailer ; deputy ; pastor ; coach ; diver
        class.craft	es	cocinero ; cocinera ; chofer ; sosten ; operador ; soldador ; mecanico ; ingreso ; trabajador ; encargado
        class.craft	es	encargada ; maestro ; maestra ; plomero ; electricista ; carpintero ; costurera ; enfermera ; panadero
        class.runs	en	run ; runs ; running ; cover ; covers ; open ; opens ; close ; closes ; operate ; operates ; weld ; bake
        class.runs	en	bakes ; deliver ; delivers ; fill in ; sub ; manage ; manages ; milk ; feed the animals ; keep it going
        class.runs	en	take over ; takes over ; sign off ; staff ; ship ; step in ; cook ; cooks ; drive ; drives ; handle ; hand
        class.stay	en	residential ; inpatient ; inpt ; resi ; live in ; live in program ; overnight ; the stay ; a stay ; 30 days ; thirty days
        class.stay	en	28 days ; 60 days ; 90 days ; a month away ; going away ; going in ; being gone ; leaving town ; sleepaway ; living there
        class.stay	en	staying there ; disappearing ; live there ; stay there ; checking in ; going anywhere ; inpatient stay ; residential stay
        class.stay	en	30 day ; going inpatient ; a stay anywhere ; staying anywhere ; staying somewhere ; going somewhere ; going to residential
        class.stay	en	a live in ; a bed ; live in place ; a month off ; living somewhere ; sleeping there ; staying overnight ; staying over
        class.stay	en	a month gone ; rehab ; rtc ; any stay ; higher level ; bed based ; facility stay ; room and board ; detox and residential
        class.stay	en	the whole thing ; anything overnight ; treatment center ; internamiento ; internado ; residencial ; internarme ; anexo
        class.stay	en	ingreso ; hospitalizacion ; internarse
        class.stay	en	inpat ; ip tx ; res tx ; 30d ; 30 d ; 28d ; 28 d ; 60 d ; 90 d ; a stay away ; gone 30 d
        class.nopuedo	es	no puedo ; no puede ; no podemos ; no pueden ; no me puedo ; no se puede ; no nos podemos ; no podria
        class.nopuedo	es	no podre ; tampoco puedo ; ni puedo ; imposible ; no me es posible ; como voy a ; no lo puedo
        # nobody else can do it
        barrierWork fixed	en	im|hes|shes|youre|i|he|she|being|as|m|is the|our|their|my|your? only|sole|lone * {craft}
        barrierWork fixed	en	only|sole|lone driver|mechanic|cook|chef|baker|welder|barber|stylist|teacher|operator|earner|breadwinner|income|paycheck|worker|employee|pilot|machinist|manager|bartender|closer|dentist|vet|attorney|lawyer|server
        barrierWork fixed	en	sole|main|primary|only provider|breadwinner|earner|income|paycheck|wage ; only * income|paycheck|wage coming|in|we|for
        barrierWork fixed	en	only|the one|guy|person|man|woman * who|that|here|around|left|with|w/ * can|knows|licensed|certified|trained|how|cdl|keys|codes|key|payroll ** {runs}|shop|store|machine|line|it|route|truck|licensed|here|there|on|them|crane|shaker|oven|ovens|books|system|do
        barrierWork fixed	en	im|hes|shes the one with|who|w/ the|has|holds * license|licensed|cdl|keys|ticket|truck|contract|clearance|papers
        barrierWork fixed	en	only one|guy|person|adult * running|driving|working|earning|bringing|opening|licensed|certified|employed|paid|w/ ** shop|store|house|money|income|here|truck|crew|family|us|it|in|license|ticket|paycheck|a
        barrierWork fixed absorb	en	theyll|theyd|they|coach|hell|shell|will|would|gonna cut|drop|bench me|him|her|us from|off the|my team|squad|roster|crew|schedule|program
        barrierWork fixed across	en	{NUM:2..900}|several|few|many|couple of? employees|workers|drivers|guys|people|staff *** payroll|depend|depending|count|counting|rely|relying ; no version|scenario|universe|world * * where|which i|he|she ** vanish|disappear|leave|gone|away|go
        barrierWork fixed absorb	en	fired|terminated|canned|replaced|axed|done if|when i|he|she|they|pt|? miss|misses|leaves|leave|takes|take|calls|skips * shift|shifts|off|work|leave|out|in|one|day|days|?
        barrierWork fixed	en	shop|truck|store|business|salon|restaurant|company|stand|farm|cart|garage|it closes|shuts|folds|dies|stops|fails|sinks down|under|? if|when|while|without|w/o * leaves|leave|gone|goes|go|him|her|me|away
        barrierWork fixed	en	closes|shuts|folds if|when|while he|she|i|they * leaves|leave|gone|goes|go
        barrierWork fixed	en	shop|truck|store|business|salon|restaurant|company|stand|farm|cart|garage|place|it closes|shuts|folds|dies|goes|stops|fails|sinks down|under|? if|when|while|without|w/o * leaves|leave|gone|goes|go|him|her|me|away|stays
        barrierWork fixed	en	{cant} get|take|have off of? work|shift|shifts|the job ; {cant} get out of work|shifts|the job ; {cant} get * off from work
        barrierWork fixed	es	si me voy|falto|interno|ausento * cierro|cierra|se cierra|se cae|quiebra|se pierde * negocio|taller|puesto|tienda|local|changarro|? ; negocio|taller|puesto|tienda|changarro * se cierra|cae|quiebra|pierde si|sin
        barrierWork fixed	en	{noone} * to|can|will|could|would|who * {runs} ** {post}|while|if|when|for
        barrierWork fixed	en	{noone} * to|can|will|could|would|who * cover|sub|fill step? in? for|my|his|her|the|me|them|at|? * {post}|work|job|shift|me|him|her|month|week
        barrierWork fixed	en	{noone} * knows|know|trained|licensed|certified * how|{post}|machine|machines|system|clients|it|accounts
        barrierWork fixed	en	{noone} * {runs} ** but|except|besides me|him|her|us ; {noone} * {runs} ** combine|machine|crane|books|payroll|scoreboard|cab|ship
        barrierWork fixed	en	{noone} to? cover ; {noone} * hand|give|leave * to|with|it|them|cases|shop|files|trials|clients * to|with ** {post}|clients|cases|trials|business|patients
        barrierWork fixed	en	no sub|substitute|subs|coverage|replacement|relief|backup|temp * for|at|if|on|who * my|his|her|the|shift|shifts|work|me|class|job|{post}
        barrierWork fixed	en	wont|cant|refuses|refusing|never|doesnt|not|isnt|will|can not|to|going|willing? release|spare|excuse|free|loan|let|cover him|her|me|us|them|pt|go|off * for|more|longer|past|beyond * anything|more|longer|than|over|past|beyond|{DUR}
        barrierWork fixed	en	{NUM} man|woman|person|guy|chair|truck|girl|attorney|lawyer|doctor|boat|dentist * shop|show|crew|operation|business|outfit|practice|kitchen|salon|team|company|office|firm
        barrierWork fixed	en	solo|single shop|show|crew|operation|business|practice|owner|outfit|lawyer|attorney|practitioner|operator|dentist|vet
        barrierWork fixed	en	run|runs|running|own|owns|operate|operates|work|works my|his|her|the|a|it * {post} * by|alone|solo|single
        barrierWork fixed	en	run|runs|running|own|owns|operate|operates a|my|his|her|the * {post} ** alone|solo|myself|himself|herself
        barrierWork fixed across	en	shop|store|business|truck|salon|farm|restaurant|kitchen|crew|bakery|ranch|practice|operation *** just|only me|him|her and|with|running|w/|who|?
        barrierWork fixed	en	just|only me running|working|behind|on|opening * {post} ; just|only me and * kid|guy|guys|helper|apprentice|employee|cousin ** {post}
        barrierWork fixed	en	crew|staff|shop|team is|s|of just|only|? me and|{NUM} ; whole operation ; i am the business|shop|company
        barrierWork fixed	en	{post} is|are|s * just? me ; {post} * run|runs|open|opens itself|without|themselves
        barrierWork fixed	en	depending|depend|relying|rely|counting|count * on my|his|her * work|paycheck|income|check|job|wages|pay ; family|kids|wife|mom|household|everyone|everybody * depends|relies|counts on my|his|her * paycheck|income|check|job|wages
        barrierWork fixed	en	people|guys|employees|crew|workers|families|men * depending|depend|rely|relying|counting on me|him|her
        barrierWork fixed	en	owner operator|op|o p ; load board ; sole proprietor|prop ; payroll to make|meet ; make|making|meet payroll
        barrierWork fixed across	en	freelance|freelancer|freelances|commission|contractor|1099|proprietor|gig *** no|{noone}|cant|if|wont|dont|doesnt ** work|leave|pto|pay|paid|backup|cover|off|income|working|open|money|days|benefits|eat
        barrierWork fixed across	en	self employed|emp *** no|{noone}|cant|if|wont|dont|doesnt ** work|leave|pto|pay|paid|backup|cover|off|income|working|open|money|days|eat|biz|business|run|close
        barrierWork fixed across	en	own|owns a|my|his|her|the ** {post} *** {noone}|cant|if|wont|doesnt|dont ** close|leave|open|cover|run|runs|gone|without|go|out|operate|stop|away|else|pays
        # no work, no pay
        barrierWork fixed across	en	if|when|day|days|day|unless * i|im|he|hes|she|shes|we * dont|doesnt|not|isnt|arent * work|working|drive|driving|show|open|sell ** nobody|no|dont|doesnt|not|wont|cant * pay|pays|eat|eats|paid|rent|earn|earning|money|make|income|get
        barrierWork fixed across	en	if|when|day|days|day|unless * i|im|he|hes|she|shes|we * dont|doesnt|not|isnt|arent * clock|fish|pick|deliver|play|out|go ** nobody|no|dont|doesnt|not|wont|cant * pay|pays|eat|eats|paid|rent|earn|earning|money|make|income|get
        barrierWork fixed	en	dont|no|not|doesnt work|drive|show|open|sell|fish|play|working|driving|dance i|we|he|she|no|you|means|equals|=|? * dont|no|not|doesnt|wont * eat|paid|pay|rent|money|check|paycheck|food|income|earn
        barrierWork fixed across	en	i|we dont|don't work|drive|open|show|sell *** i|we dont|cant|wont eat|pay|make|get
        barrierWork fixed	en	no work|show|loads|gigs|shifts|clients|drive no pay|money|check|paycheck|food|rent|income
        barrierWork fixed	en	get|gets|am|is paid only|if|when|by|per|what * i|he|she|the|hour|day|piece|load|mile
        barrierWork fixed	en	eat|eats|pay|pays rent? only|if|when * i|he|she work|works|show|drive
        barrierWork fixed	en	paycheck to paycheck ; bills|rent|mortgage dont|wont|doesnt * stop|pay|wait|care ; rent is? due and|regardless|either|still|every
        barrierWork fixed across	en	truck|cart|stand|shop|store|boat * doesnt|dont|isnt|not|never go|goes|open|opens|move|out|run *** nobody|no|dont|doesnt|cant * pay|pays|eat|rent|money|paid
        barrierWork fixed	en	i|he|she|unit|we deploy|deploys|ship|ships|sail|sails * in|out|on|next * {AHEAD}|days|weeks|month|week
        # going away, and what it costs; no leave; who decides
        barrierWork fixed	en	going|being|taking|leaving|staying|disappearing|missing|stepping * gone|away|off|leave|out|month|inpatient|rehab|town|work|{DUR} ** would|will|wld|could|might|d|ll|probably cost|costs|lose|mean|end|kill|ruin|jeopardize|losing|risk|wreck|sink ** {post}|everything
        barrierWork fixed	en	going|being|taking|leaving|staying|disappearing|missing * gone|away|off|leave|out|month|inpatient|rehab|town|work|{DUR} * would|will|wld|could|d|ll * ruin|wreck|sink|tank|kill|end|jeopardize * it|that|everything|me
        barrierWork fixed	en	to|id|ill|would|could|gonna lose my|his|her|the * {post} over|by|while|for|if|when * {DUR:5..100}|going|leaving|taking|being|staying|stay|leave|missing|{stay}|away|treatment
        barrierWork fixed	en	lose|loses|losing my|his|her|the * {post} over|by|while|for|if|when|w/|with * {DUR:5..100}|going|leaving|taking|being|staying|stay|leave|missing|{stay}|goes|enters|leaves|admits|away|treatment
        barrierWork fixed	en	fear|fears|afraid|scared|worried|concerned|worry|anxious|risk|risks * lose|losing|loses * {post} * if|when|by|w/|with|from|due|while * {stay}|admits|admitted|goes|enters|leaves|away|leave|treatment|gone|go
        barrierWork fixed absorb	en	{cant} be|get|stay|step|go|leave away|gone|off|from from? my|his|her|the|? work|job|school|classes|class ; {cant} get|take off work|wrk|school ; {cant} leave my|the|his|her|? work|job|business|shop|office
        barrierWork fixed	en	out of a? job|work|business by|before|when|if|the|once|faster|quick ; id|ill|hed|hell|shed|shell|would|will be out of a? job|work|business
        barrierWork fixed	en	{boss}|they|theyd|theyll|he|she * find|finds|get|gets|hire|hires|bring|train * a|my|another|? replacement|replacements|temp|substitute ; {boss} * said|says no when|if|because|after * i|he|she|pt|clr * asked|ask|requested|brought|asks
        barrierWork fixed	en	who|whos|wholl|who'll is|s|will|would|wld|d|? gonna|going|to|? * open|run|cover|drive|feed|milk|close|man|operate|handle|work|pay|make the|my|his|her|our|? {post}|shop|cows|horses|payroll|animals
        barrierWork fixed across	en	if|when|once|minute i|he|she|hes|shes|im go|goes|leave|leaves|gone|out|away|stop|step ** they|theyll|{boss}|someone|somebody|hell|shell replace|replaces|hire|fire|fires|fill|fills|can|give|gives|bump|demote|cut
        barrierWork fixed	en	{boss}|contract|agreement|policy|schedule * wont|doesnt|dont|didnt|not|isnt|never|cant * let|allow|permit|have|include|give * {leave}|leave|be|gone|away ; {boss} * wont|doesnt|dont|isnt|not|never * let|letting me|him|her|us * be|gone|stay
        barrierWork fixed	en	if|when|once|day|minute i|we|he|she * stop|stops|rest|quit|sit|close|shut * {DUR:3..100} ; if|when|once|day|minute i|we|he|she * stop|stops|rest|close * money|income|pay|business|checks|cash|bills stop|stops|ends|dries|quits|dont|keep
        barrierWork fixed across	en	if|when|once|day|minute i|we|he|she * stop|stops|rest|close * money|income|pay|business|checks|cash stop|stops|ends|dries|quits ; if|when|once * i|im|he|hes|she|shes|we * {away} *** shouldnt|dont|neednt|not * come|bother|show|return|back
        barrierWork fixed	en	if|when|once i|we|he|she * close|closed|shut|shutter * {DUR:3..100} ; wont|wouldnt|not|isnt|aint|no * a? * {post} * to|left|for * come|go|get|return back|to
        barrierWork fixed	en	only|just * avail|available|free|come|do|make|possible|can|attend * after|evenings|nights|weekends|evening|eves|mornings ** work|job|shift|shifts|working|school|class|classes
        barrierWork fixed	en	only|just * evenings|nights|weekends|eves|mornings * because|bc|b/c|since|as|cuz|d/t ** work|working|job
        barrierWork fixed	en	slammed|swamped|shorthanded|understaffed|overloaded * and|so|? *** cant|wont|nobody|no|noone|not * leave|go|away|off|spare|miss|be ; short|down handed|staffed|men|people|guys|staff * * cant|wont|no|nobody ; {cant} * be unreachable|unavailable|offline
        barrierWork fixed	en	work|job|sched|schedule|shifts|school|hours|employment|employer|career precludes|prevents|prohibits|rules|blocks|limits ; conflicts|interferes * w/|with * work|job|school|schedule|shifts|classes|shift|employment
        barrierWork fixed	en	declines|declined|declining|refuses|refused|refusing|wont|unable|unwilling|not|hesitant|reluctant|cannot|against|cant|no * {stay} * d/t|due|because|bc|b/c|over|given|for|on|cuz to|of|account|? * work|job|school|employer|business|career|classes|shifts|sched|schedule
        barrierWork fixed	en	{noone} at|in|on|from|with my|the|his|her|? * {post}|{boss} * can|could|will|to|who|would * cover|fill|run|replace|handle|take|do|drive|operate|open|step|work|knows ; {noone} at|in my|the|his|her|? {post} knows|covers|know how|for|the|it
        barrierWork fixed	en	miss|missing|misses|skip|skipping * * {DUR:0.5..60} *** repeat|repeating|redo|redoing|retake|retaking|failing|flunk|restart|restarting|{ousted}
        barrierWork fixed across	en	self employed|emp * cant|cannot|unable * shut|stop|close|step|get|be|take|go|walk
        barrierWork fixed absorb	en	{post} * wont|not|isnt|wouldnt|never * be|being|get? held|saved|protected|kept|guaranteed|secure|safe|there
        barrierWork fixed	en	{cant} break|breach|leave|quit|drop|ditch my|his|her|the|a|this|? contract|assignment|apprenticeship|externship|rotation|season|tour|lease
        barrierWork fixed	en	would|wld|will|could|cld|d|risk|risks|fears|afraid lose|losing|los|lse|loses * semester|sem|jb|job|wrk|cdl|apprenticeship|clients|shop|position|spot|license|slot|route|term|scholarship
        barrierWork fixed	en	must|needs|has|have|got|gotta|ned to? keep|stay|continue|remain|hold * wrking|working|employed|job|wrkg|wrkng ; must work|wrk ; work|wrk|job|school|class conflict|conflicts|issue|barrier|sched ; barrier|barriers = * work|wrk|job|school
        barrierWork fixed	en	no|not|cant|declines|declined|refuses {stay} d/t|b/c|bc|due|because|cuz|given|bcs|over * {post}|{boss} ; {post} runs|run alone|solo ; runs|run {post} alone|solo|by ; on|still|in|is|at|only|her|his|my|in probationary|probation period * at|new|work|job
        barrierWork fixed	en	take|takes|took|taking {DUR:7..120} off|away|out ** done there|here ; give|gives|giving|gave my|his|her slot|spot|route|chair|job|shifts|hours|seat|position * away
        barrierWork fixed	en	if|once|when * gone|away|out|absent|off|miss|misses|missing|inpt|leaves|leave ** done there|here|for ; if|when * gone|away|out|absent|miss|misses|missing * {DUR} ** fired|replaced|termed|canned|slot|spot|job
        barrierWork fixed	en	gone|away|off|out|absent|miss {DUR} =|means|equals|and|& * fired|termd|termed|terminated|canned|done|replaced|out ; {DUR:7..100} = * fired|done|termed|out|canned|no job
        barrierWork fixed	en	cant|cannot|if miss|misses|off|leave|go * or|and|then hes|shes|im|ill|hell|shell|he|she|i is|gets|get|be|? fired|canned|terminated|axed|sacked
        barrierWork fixed	en	{cant} tk|take|tke|get * off|leave|time|tm|loa|fmla ; {cant} be|b off|awy|away|out|gone {DUR}|that|so|long|wrk|work|for ; {boss} wont|wnt|refuses|no give|gv|allow|grant|hold|hld * time|tm|leave|loa|off|job|{post}
        barrierWork fixed	en	schedule|job|work|hours|shifts|career|school|business|sched doesnt|wont|dont|not|wouldnt|cant * allow|permit|accommodate|leave ; {cant} * put|place my|his|her|the|? * {post} on * hold|pause ; {cant} stop|quit working|work ; {cant} * give up work|working|job
        barrierWork fixed	en	job|business|career|position|shop|work|store|practice|farm|crew|school|semester that|which|? i|he|she|we|they {cant} * lose|leave|risk|abandon|walk|miss|neglect|quit ; {cant} lose it|this|that|them by|over|if|for * going|leaving|being|taking|inpatient|rehab|stay
        barrierWork fixed across	en	have|has|need|needs|gotta|must|got to? work or|because|bc|cuz|so|to|for|and|i|we|every|full ** rent|bills|mortgage|eat|family|apartment|feed|support|roof|food|evicted
        barrierWork fixed across	en	have|has|need|needs|gotta|must to? work every|everyday|daily|no|tomorrow * day|weekend|matter
        barrierWork fixed	en	not|dont|isnt|doesnt|aint|no * kind|sort|type of job|work|place|boss|company * where|that|lets|gives|you ; {cant} * be|go|leave|miss out|gone|away|off|school|work * during|mid|in|before * school|semester|season|term|year|harvest|trial|quarter|tax|planting
        barrierWork fixed	en	leaving|going|being|taking|stepping|quitting|stopping|closing|missing|losing * {post}|time|leave isnt|is|not|wont|never|aint * an|my|? * option|possible|realistic|happening|question|choice|doable
        barrierWork fixed	en	have|has|got|with a|my|his|her|the|? {post} to run|open|manage|finish|harvest|plant|milk|cover|teach|keep
        barrierWork fixed	en	{boss} ** wont|doesnt|dont|didnt|cant|refuses|never|wouldnt|not give|grant|allow me|him|her|us|you|people * time|days|month|weeks|break|that ; no|never way|in? * {boss} * lets|let|gives|give|allows|letting|giving|holds me|him|her|us|you|my|his
        barrierWork fixed across	en	asked|requested|applied|ask|put|begged ** {leave}|leave|month|time|weeks *** no|denied|refused|turned|rejected|laughed|shot|wouldnt|wont ; {post} * at|in risk|jeopardy|stake * if|w/|when|by * takes|take|goes|go|leaves|away|gone|admits|enters|leave|loa|misses
        barrierWork fixed across	en	works|work|working|has|have * two|three|{NUM} jobs *** {cant}|no ; student|quals|boards|finals|exams|midterms|clinicals|residency|internship|seasonal|season|self employed|contract *** {cant} leave|miss|go|be|take|stop away|school|off|gone|it|now|?
        barrierWork fixed	en	only|just|but * around|between|outside my|his|her? shifts|work|classes|job|hours
        barrierWork fixed	en	something|anything|program|groups|iop|classes|treatment|sessions * i|he|she|they|that|which|can|do|? * after|before|around|outside work|shift|hours|school ; something|anything|program|groups|iop|classes|treatment|sessions * i|he|she|they|that|which|can|do|? * after|before|around|outside my|his|her|the * job|shift|work|shifts|hours
        barrierWork fixed	en	something|anything|program|groups|iop|classes|treatment|sessions * i|he|she|they|that|which|can|do|? * after|before|around|outside my * job|shift|work|shifts|hours
        barrierWork fixed	en	evening|eve|evenings|eves|night|nights|weekend|weekends|virtual|online|telehealth * d/t|because|bc|b/c|due|since|cuz to|of|i|he|she|? * job|work|school|works|working|shifts|employed
        notEvidence absorb	en	{cant} stop working out|on|so|myself ; work|working to? for? support my|his|her habit|addiction|use ; have|need|needs|has to work on|through|it|this
        barrierWork fixed	en	home|back|return|returning to no job|work|business|position|shop|place ; needs every|all body|hands|hand|man ; {post}|carts|trucks|cart|routes * dont|doesnt|wont|cant * run|move|open|work|go|function|happen|operate|roll without|w/o|unless * me|him|her|i|he|she
        barrierWork fixed	en	wont|wouldnt|doesnt|refuses|cant|didnt ok|okay|approve|sign|grant|authorize|allow|give * {leave}|leave|loa ; no sub|subs|substitute|temp|backup avail|available|yet|at|until|til|this ; sole|only|main|lone|primary financial? support of|for|to|in
        barrierWork.unnamed fixed	en	not|bad|worst|wrong|terrible|aint|isnt a|the|good|right|? time to|for * leave|go|be|take|step|away|gone ; no|out question|way of|that|? my|me|him|her going|leaving|living|staying * away|anywhere|there|overnight|live
        barrierWork.unnamed fixed	en	{cant} be * in a|some place|facility|program|center|hospital
        barrierWork.unnamed fixed	en	{stay} * doesnt|wont|cant|wouldnt|couldnt * work|fit|happen|suit for|with|in|me|him|her|someone|my|right|now|because ; if|when|once im|i|hes|shes|he|she * out|gone|off|away|absent ** {noone} to|runs|opens|covers|feeds|on|here|there
        barrierWork.unnamed fixed	en	{stay} * something i|he|she cant|cannot|couldnt
        barrierWork fixed	en	month|weeks|week away|off|gone|out * during|in ** would|will|could|wld * finish|sink|kill|ruin|close|end|bankrupt ; would|will|could|wld|thatd|itd * finish|sink|kill|ruin|bankrupt|wreck|tank my|his|her|our|the * {post}|firm|career|business
        barrierWork fixed	en	if|when|once i|im|he|hes|she|shes|we * {away} * i|he|she|we|ill|hell|shell * miss|lose|fail|forfeit ; keep|keeps|keeping me|him|her at|in|on my|his|her|the|? work|school|job|payroll ; {boss} * skip|skips|pass|passes|bypass over|me|him|her * if|when|for
        barrierWork fixed	en	has|have|had|need to shut|close down|up|the|shop|it
        barrierWork fixed across	en	{post} *** just|only|its me|him|her|dad|us n|and|&|w/|with me|him|her|dad|one
        barrierWork fixed	en	no|never|not|doubt|wont way|? they|theyd|theyll|they'd|{boss} ** let|lets|letting me|him|her leave|go|off|take|away|be|miss|step ; {cant} * leave * employees|crew|staff|customers|clients|biz|coworkers|students|patients
        barrierWork fixed	en	risk|risking|risks|jeopardize|jeopardizing my|his|her|the * {post} * by|if|to|over|for|going
        barrierWork fixed	en	{noone} * taking|takes|gets|getting|take|allowed * {leave}|leave|off ; dont|doesnt|wont|not|no allow|allows|permit|excuse|tolerate|accept * {absence}|{leave}|absences ; work|job|school|boss wont|doesnt|wouldnt let|allow me|him|her|us|it|that
        barrierWork fixed	en	make|makes|earn|earns|made my|his|her|our|the|all * years|year's|season|annual|months * money|income|pay|living|wages between|now|from|until|till|in|this ; busy|harvest|peak|tax|wedding|fire|fishing season ** cant|cannot|no way|wont
        barrierWork fixed across	en	parked|closed|idle|sitting|off * truck|shop|rig|cab|store|day|days? * means|equals|is|= * no|zero * pay|money|rent|payment|payments|income|food|paycheck|check
        barrierWork fixed	en	arent|isnt|not|cant|never|dont allowed|get|have|take|be * more than|over * {DUR:1..20} * off|out|away|absent|leave|gone ; only|max|maximum * allowed|allow|get|gives|give * {DUR:1..20} * off|out|away|leave
        barrierWork fixed	en	{leave}|leave * {boss} * laughed|no|refused|nope|denied
        barrierWork fixed	en	works|work|compatible|fits|alongside with|w/|around a|my|his|her|the? * fulltime|full|time|job|work|schedule|shifts|career job|work|time|schedule|shifts ; need|needs|have|has|able|must to? be? able to? go|get|make|come to|it|in * work
        barrierWork fixed	en	{cant} * withdraw|drop|defer out|from|now|mid|this|my|the
        barrierWork fixed across	en	classes|semester|courses|quarter|units *** {cant} * withdraw|drop|defer|leave|miss ; full load of classes|courses
        barrierWork fixed	en	work|job|school|business obligations|obligation|commitments|commitment|constraints|barrier|reqs
        barrierWork fixed	en	want|wants|prefer|prefers|plans|hopes|needs|need|must to work|keep while|during|thru|through|working in|tx|treatment|it|while|during|thru
        # treatment around work
        barrierWork fixed	en	need|needs|got|gotta|have|has|must|wants|want|trying|let|lets|help|able|can to? me|him|her|? keep|hold|save my|his|her|the|onto job|position|business|career|license|shifts|clients|seat|classes|spot
        barrierWork fixed	en	need|needs|got|gotta|have|has|must|wants|want|lets|let|allows|able|while|can|could to? me|him|her|you|u|i|he|she? to? keep|continue|stay|remain|still working|employed|enrolled
        barrierWork fixed	en	stay|staying|remain * in school|college|class ; keep going to work|school|class ; continue to? work|working|school
        barrierWork fixed	en	{cant}|cannot|ill be spared|released from|at|by * business|work|farm|shop|office|firm|trade|job|post|store|family ; {cant}|cannot|ill spare|afford to? be? him|her|me|absent|away from|at * business|work|farm|shop|office|firm|post
        barrierWork fixed	en	work|works|working|fit|fits|schedule|scheduled|build|built|do|go|attend|treatment|program|something|groups|happen|happens around|outside|w/in a|my|his|her|work|the|? * job|work|shift|shifts|schedule|classes|school|class|hours|rotation
        barrierWork fixed	en	treatment|program|iop|something|groups|help|rehab and|while|without|that * still|keep|i|lets|quitting|losing|missing|leaving * working|work|job|employed
        barrierWork fixed	en	can|could i|he|she|you|people still? work|keep working|job|while|during|through ; can|could i|he|she keep my|his|her job|position|business|shift|shifts|classes
        barrierWork fixed	en	without disrupting|interrupting|stopping|affecting|touching|quitting|losing|missing|leaving my|his|her|work|the|?
        barrierWork fixed	en	has|have|need|needs|gotta|must|got to? be|get|show|report|clock|go back|up|in|right|? at|to|on|in|for|into my|the|his|her|? work|office|school|class|lab|clinic|site|job|shop|plant|store|desk|yard|campus|court * by|every|each|monday|daily|mornings|{AHEAD}|{NUM}|days
        noBarrierWork fixed	en	keep|save|back|return|hold my|his|her|the|to? * {post} * if|only|unless|once|after|until|provided|when|as|long i|he|she|they|pt|only|if|unless * finish|complete|do|finishes|completes|does|enroll|go|goes|attend|enter|start|get
        # being away at all; the children or money may be the reason
        barrierWork.unnamed fixed	en	{cant} just|ever|be|really|? be|go|do gone|away|inpatient|residential|inpt|resi ; {cant} get away right|now|at|for
        barrierWork fixed	en	restaurant|shop|business|store|company|salon|crew|practice|farm|truck|firm would|will|wld|wont|wouldnt * go|fold|close|fail|sink|collapse|die|survive|last|make|run * under|without|it|belly|me|him|her ; only i|he|she|me|him can * open|run|close|drive|operate|teach|cover
        barrierWork fixed	en	{DUR:1..20} is|was * most|max|maximum|all|longest * i|he|she|they * get|take|can|could|allow|give|swing * off|work|me|away|job ; afraid|scared|worried|terrified * of|hell|shell|ill|theyll * being|getting|get|be|lose|losing * fired|canned|job|position|replaced
        barrierWork fixed	en	cant|couldnt|cannot|not|wont * ask|asking|request for * {DUR}|{leave}|leave
        barrierWork fixed	es	me|le|nos dan * {DUR:1..20} * nada|solo|nomas|maximo * mas|? * en|el|de|? * trabajo|chamba|jale|fabrica|permiso ; solo|nomas me|le|nos dan {DUR:1..20}
        barrierWork fixed	es	miedo|temo|teme * que|a|de|? * me|lo|la|perder * corran|despidan|echen|trabajo|empleo|chamba
        barrierWork.unnamed fixed	en	{cant} * go|get anywhere|somewhere overnight|right|now|else|til|until|for|because|bc|and|theres|with ; {cant} go live|stay|move|sleep
        barrierWork.unnamed fixed	en	{cant} just|up|simply? disappear|vanish ; {cant} just? up|pick|drop and|up|everything|it * leave|go|vanish|everything
        barrierWork.unnamed fixed	en	{cant} just? walk|go away|inpatient|residential ; {cant} just|really leave for|town|everything
        barrierWork.unnamed fixed	en	{cant} do|commit|swing|consider|attend to|a|an|the|any|? * residential|inpatient|livein|overnight|sleepaway|stay|inpt|resi|{DUR:13..200}
        barrierWork.unnamed fixed	en	{cant} do|swing a|any|the|? live in ; {cant} do|stay|go|be overnight|overnights ; no overnights ; not|no an? overnight|live option|possible|in|?
        barrierWork.unnamed fixed	en	{cant} * stay|live|sleep there|overnight|onsite ; {cant} * stay|live|sleep|move in|into|at * place|program|facility|center|clinic
        barrierWork.unnamed fixed	en	{cant} leave|go|be away|gone|off|town|home for * {DUR}|long|month|weeks|days|that ; {cant} leave for * {DUR:6..100}
        barrierWork.unnamed fixed	en	{stay} * isnt|wont|cant|never|aint|wouldnt|not * happening|happen|option|possible|realistic|doable
        barrierWork.unnamed fixed	en	{stay} is|s|are|feels|seems|would * impossible|unrealistic|nonstarter|unthinkable ; {stay} is|s|are off|out the|of ; so|means|and {stay} is|s|are out
        barrierWork.unnamed fixed	en	{not} {stay} * possible|option|happening ; isnt * that? stay|live over|in|somewhere|there|overnight
        barrierWork.unnamed fixed	en	something|anything|program|options|option|treatment|help * that? isnt|not|doesnt|without|besides|w/o|except|other|instead * a|involve|require|mean|living|being|than|going|of|? * stay|residential|inpatient|live|overnight|bed|away|staying|quedarse
        barrierWork.unnamed fixed	es	{nopuedo} * * irme|irse|internarme|internarse|internar|quedarme|quedarse|desaparecer|estar|salirme|salir|ir * fuera|tanto|mes|alla|ningun|ninguna|lejos|{DUR}|lado|semanas|dormir
        barrierWork.unnamed fixed	es	{nopuedo} internarme|internarse|internarlo|internarla ; {nopuedo} quedarme|quedarse a|internado|interno|alla|ahi
        barrierWork.unnamed fixed	es	algo|programa|opcion|tratamiento|ayuda * que? no|sin * sea|internarme|quedarse|quedarme|internarse|interno|internado|tenga * quedarse|internado|quedarme|internarme|interno|dormir
        barrierWork.unnamed fixed	es	{nopuedo} * irme|irse ** vivir|otro|lado
        barrierWork fixed across	es	{absence} *** quitan|quita|pierdo|pierde|cancelan|cancela|retiran * {post}|visa|licencia|apoyo ; escolar|escuela|trabajo|contrato|horario * no me|le|nos permite|deja|permiten
        barrierWork fixed	es	trabajo|trabaja solo|sola * y|porque|nadie * nadie|quien|hacer|cubre ; {noone} * hacer|hace|haga|cubra * lo|mi|el * mio|trabajo|turno|chamba ; quiere|quiero|urge|necesita|necesito seguir trabajando
        # nadie mas lo hace
        barrierWork fixed	es	soy|es|era|somos|siendo el|la|los|? unico|unica|unicos|unicas * {craft}|trabaja|trabajo|gana|maneja|lleva|trae|sabe|abre|mantiene|sostiene
        barrierWork fixed	es	unico|unica|unicos * sosten|ingreso|sueldo|{craft} ; unico|unica que * trabaja|mantiene|sostiene|gana|maneja|lleva|trae|sabe|abre|provee|aporta
        barrierWork fixed	es	{noone} * que|quien|mas|puede? * cubra|cubre|cubrir|supla|suple|reemplace|cubriera|abra|atienda|maneje
        barrierWork fixed across	es	si|dia|cuando|dias * no trabajo|trabaja|abro|abre|vendo|manejo|salgo|voy|chambeo|jalo|trabajamos *** no|nadie|sin|quien|ni * como|comemos|pagan|hay|gano|come|entra|paga|cobro|sale|pago|renta|comida|comen
        barrierWork fixed	es	dia no trabajado|que|? no pagado|pagan|gano|trabajo * no pagado|? ; me|le|nos pagan por destajo|hora|pieza
        barrierWork fixed	es	tengo|tiene|debo|necesito|necesita|hay|quiero|quiere que? seguir trabajando|chambeando|jalando|estudiando
        barrierWork fixed	es	tengo|tiene|tenemos que trabajar|chambear|jalar para|y|todos|de|diario|porque|si ; seguir trabajando|chambeando|jalando ; mientras trabajo|trabaja ; sin dejar de? mi|el|su? trabajar|trabajo
        barrierWork fixed	es	sin dejar|perder|faltar|descuidar|soltar a|de|el|mi|la|su|al * {post}|trabajar
        barrierWork fixed	es	despues|saliendo|salir|salgo|fuera|salga del|de mi|la|su|? trabajo|chamba|jale|turno|fabrica ** programa|clases|algo|grupo|terapia|ir|puedo
        barrierWork fixed	es	algo|programa|clases|terapia|grupo ** despues|saliendo|salir|fuera del|de|de mi|la|? trabajo|chamba|jale|turno|escuela|fabrica
        barrierWork fixed across	es	negocio|puesto|tienda|taller|camion|local|fonda|carrito|rancho *** solo|sola|nadie|cierro|cierra|cerrar|yo|unico|unica ** atiendo|atiende|acaba|abre|abro|pierdo|pierde|nadie|mantiene|llevo|lleva|puedo|como
        barrierWork fixed	es	trabajo|trabaja por mi|su cuenta ** no|si|sin|nadie ; cuenta propia ** no|si|sin|nadie
        barrierWork fixed	es	{absence} *** no|ni|mejor|ya * regrese|regreso|vuelva|venga|regreses|vuelvas|vengas|presente ; no|ni * puedo|puede|podemos dar|darme|darse|darnos el? lujo de * dejar|faltar|perder|parar|cerrar|irme|ausentarme|irse * trabajar|trabajo|{post}|un|mes|semana
        barrierWork fixed	es	nadie|quien|alguien * cubrirme|suplirme|reemplazarme|cubrirlo|cubrirla|suplirlo|suplirla ; si|cuando|dia * para|paro|parar|deja|dejo|descansa|descanso|falta|falto|cierro|cierra no|ni|? * no|ni * cobra|cobro|gana|gano|come|como|comemos|hay|pagan|entra
        barrierWork fixed	es	solo|nomas|unicamente|solamente * puedo|puede|podria|tengo|tiene|? * despues|saliendo|noches|tardes|fines|salir ** trabajo|chamba|jale|turno|trabajar|trabajo
        barrierWork fixed absorb across	es	si|dia|cuando * no trabajo|trabaja|manejo|abro|va|voy|maneja|llego|llega|vengo|viene|cumplo|entrego *** quitan|quita|pierdo|pierde|llevan|lleva|corren|corre|cobran|otro|otra|pagan
        barrierWork fixed	es	rechaza|rechazo|no|declina|imposible * {stay} * por|debido|a * trabajo|chamba|jale|escuela|negocio|turno|empleo
        barrierWork fixed	es	no|ni|nunca me|lo|la|nos deja|dejan|permiten|permite * faltar|ausentarme|ausentarse|salir|pedir|tomar|irme ; {post} * depende|dependen|necesita de? mi|el|ella
        barrierWork fixed	es	que? no|sin * quite|afecte|interfiera|estorbe|choque|quiten|afectar|quitarme * trabajo|chamba|jale|horario|escuela|clases|turno|trabajar
        barrierWork fixed	es	{nopuedo} * porque|pues|ya|que trabajo|trabaja|estudio|estudia|chambeo|tengo * todos|todo|diario|de|en|trabajo|escuela|turno|chamba|? ; tengo|tiene|tenemos|debo|necesito|necesita que? trabajar|chambear|jalar ; poner|dejar * {post} en pausa|espera
        notEvidence absorb	es	tengo|tiene|tenemos|debo|necesito|necesita|quiero que? trabajar en|conmigo mi|esto|eso|mismo|misma|lo|?
        barrierWork fixed	es	{post}|vacas|obra|animales|jefe|dueno|patron * no espera|esperan|aguanta|aguantan|perdona|perdonan ; no|ni me|lo|la|nos suelta|sueltan|deja|dejan * ni|un|dia|domingo|descansar ; se|le la|las|lo|los dan|pasan|quitan|darian a otro|otra|alguien
        notEvidence absorb	en	im|hes|shes|i|am|is|was|as the|a|our|my? only|sole|lone * nurse|doctor|teacher|dentist|lawyer|attorney|engineer|pharmacist|welder|cook|chef|mechanic|hygienist|paramedic in|of|on my|our|the|his|her family|friends|street|block|class|neighborhood|siblings|cousins
        notEvidence absorb	es	soy|es|era el|la|? unico|unica * doctor|doctora|enfermera|enfermero|maestro|maestra|abogado|abogada|ingeniero|cocinero|cocinera|mecanico de|en mi|la|nuestra|su familia|cuadra|clase|calle|barrio
        noBarrierWork	es	me|le|nos dan|da|dieron|dio chance|permiso|dias|tiempo|oportunidad de|para faltar|ir|salir|irme|irse|internarme
        """
}
