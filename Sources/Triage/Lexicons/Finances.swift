extension LexiconSources {
    /// Money and coverage as a barrier to a stay.
    static let finances = """
        # words
        class.payer	en	insurance ; insurer ; insurance company ; ins co ; my plan ; his plan ; her plan ; our plan ; the plan ; plan
        class.payer	en	health plan ; aetna ; cigna ; kaiser ; anthem ; united healthcare ; uhc ; medicaid ; hmo ; ppo ; blue shield
        class.payer	en	blue cross ; bcbs ; policy ; coverage ; tricare ; medicare ; medi cal ; medical plan ; ins ; insur ; carrier
        class.payer	en	cobra ; iehp ; molina ; humana ; health net ; la care ; benefits ; utilization review ; carelon ; optum
        class.payer	en	magellan ; beacon ; covered california ; mcal ; m cal ; mcl ; the union plan ; insurance lady ; um nurse ; medi ; the va ; united
        class.payer	es	seguro ; aseguranza ; aseguradora ; seguranza ; el plan ; cobertura ; poliza ; el medi cal ; mi medi
        class.outcare	en	outpatient ; outpt ; op ; iop ; php ; ambulatory ; groups ; group ; sessions ; visits ; telehealth ; therapy
        class.outcare	en	day program ; day groups ; office visits ; counseling ; virtual
        class.outcare	es	ambulatorio ; consulta ; externo ; consulta externa ; terapia ; sesiones ; consultas
        class.tight	en	flat broke ; dead broke ; penniless ; skint ; tapped out ; strapped for cash ; strapped right now ; financially strapped ; overdrawn
        class.tight	en	bankrupt ; filed bankruptcy ; out of money ; short on money ; short on cash ; hard up ; low income ; fixed income
        class.tight	en	indigent ; cash strapped ; no funds ; no cash ; no income ; no savings ; no money ; no credit ; zero dollars ; money is tight
        class.tight	en	tight on money ; in the red ; pinching pennies ; moneys tight ; im broke ; were broke ; hes broke ; shes broke
        class.tight	en	i am broke ; we are broke ; is broke ; so broke ; totally broke ; also broke ; broke rn ; too poor ; were poor
        class.tight	en	im poor ; pretty broke ; broke college ; broke as ; zero money ; out of savings ; no means ; no resources ; and broke
        class.tight	es	sin dinero ; sin lana ; sin feria ; sin un peso ; sin un cinco ; sin un centavo ; quebrado ; quebrada ; endeudado
        class.tight	es	endeudada ; corto de dinero ; corta de dinero ; bajos recursos ; escasos recursos ; sin recursos ; somos pobres
        class.tight	es	soy pobre ; sin ingresos ; sin plata ; sin fondos ; sin ahorros ; sin varo ; bien bruja ; ando bruja
        # cannot pay
        notEvidence absorb	en	cost|costs|price|prices|charge|charges|pay|rate|rates|much|run|runs|fee|fees * * without|w/o|no|w/out insurance|coverage ; self pay|cash pay|selfpay|cash price|prices|rate|rates|cost|costs
        barrierMoney fixed	en	{cant}|can|could never|ever|hardly|barely|really|even|possibly afford
        barrierMoney fixed	en	{cant} * afford|swing|finance * {stay}|bed|rehabs|treatment|tx|program|places|place|facility|help|it|this|that|you|month|anything|much|{NUM}|price|cost|costs|those|them|things|deductible|deposit|copay|more|what|to go|half|one
        barrierMoney fixed	en	{cant} * pay|cover|pony|front|scrape|spare for|it|that|this|you|cash|anything|much|any|what|nothing|those|them|up|out|upfront|the|a|one|no|full|thousands|{NUM} * cost|price|bill|copay|deductible|deposit|{stay}|bed|rehabs|treatment|tx|program
        barrierMoney fixed	en	{cant} * pay|cover|pony|front|scrape|spare for|it|that|this|you|cash|anything|much|any|what|nothing|those|them|up|out|upfront|the|a|one|no|full|thousands|{NUM} * places|place|facility|help|it|this|that|you|month|anything|much|{NUM}
        barrierMoney fixed	en	{cant} pay for|it|that|you|cash|anything|much|what|upfront ; {cant} ever|even pay ; {cant} come up with|w/ * money|cash|that|{NUM}|deposit|thousands|funds|it ; {cant} make * payment|payments|deductible|deposit
        barrierMoney fixed	en	{cant} afford|pay ; never afford|pay ; not afford ; unaffordable ; no way to? pay|afford|cover|finance|swing * it|{stay}|bed|rehabs|treatment|tx|program|places|place|facility|help|it|this|that|you|month|anything|much|{NUM}|for|this
        barrierMoney fixed	en	off my|his|her|moms|dads|parents|our|the parents|moms|dads|ex's|wifes|husbands? insurance|coverage|plan
        barrierMoney fixed	en	{cant} come up with|w/|w * deductible|ded|copay|share|half|down|fee|fees|balance ; on|only|just|is unemployment|unemploymt|ssi|ssdi|ga|gr|calfresh|food stamps only|so|and|&|cant|no
        barrierMoney fixed	en	lost|losing|lapsed|termed|no mcal|medicaid|ins|insurance|cov|coverage|benefits|cobra ; auth|ins|plan|payer|insurer|um denied|dnd|denies|dny|rejected|refused * inpt|resi|res|residential|rtc|stay|auth|level|it|?
        barrierMoney fixed	en	op|outpt|iop only|benefits|benes|coverage|cov|per plan|ins|insurance|policy|benes|benefits|covered|cov ; ins|plan|policy|mcal|insurance|cobra|cov|coverage|benes|aca|kaiser lapsed|termed|termd|inactive|ended|expired|dropped|cancelled|canceled|expd|lost
        barrierMoney fixed	en	un|non insured|ins ; 0|zero|no $|cov|covg|cvg|funds|fnds|income ; 0|zero ins|insur|insurance|coverage ; no|w/o res|resi|inpt|rtc|ip|residential benefit|benefits|bene|benes|bens|cov|coverage ; {cant} afrd|affrd|aford
        barrierMoney fixed	en	{cant} swing * bed|stay|cost|price|residential|inpatient|it
        barrierMoney fixed	en	{tight} ; theres|there|got|have|has|had|with no|zero|little|hardly|barely any? money|cash|funds|savings|income|credit
        barrierMoney fixed	en	aint|not got|have money|cash|a dime ; {not} * dime|penny|nickel|cent|buck|pennies|nickels|dimes ; {not} have|got * that kind|sort|much of? money|cash ; without a penny|dime ; dont * {DUR}? rich uncle
        barrierMoney fixed	en	dont|doesnt|didnt|havent|aint|hasnt|never * have|got|make|earn * money|funds|cash|savings|thousand|thousands|dollars|means to|for|or|? ; dont|doesnt|we have|got it|that|the means to spend|lying|sitting
        barrierMoney fixed	en	dont|doesnt|havent have|got * kind of money|cash|dough ; dont|doesnt make|earn * enough ; not|dont|doesnt * enough money|cash|income|savings ; not enough to pay|afford|cover
        barrierMoney fixed	en	nothing|zilch|zero|lint|moths|dust * saved|bank|account|wallet|purse|card|pocket|pockets|savings|checking ; nothing to pay|give|swipe|spend ; nothing to put * down|card|box|deposit
        barrierMoney fixed	en	card|debit|account|wallet|bank|purse|checking * has|is|got|s|with|w/|down|at * $|empty|declined|negative|overdrawn|maxed|nothing|zero|frozen|dollars|bucks ; card|cards|credit * declined|maxed|bounced|shot|ruined
        barrierMoney fixed	en	i|we|he|she|only|got|have have|has|got|down * * $? {NUM} dollars|bucks ; have|has|got|down|only|with|w/ * $ {NUM} * to|in|left|till|til|total|name|and a
        barrierMoney fixed	en	{NUM} dollars|bucks|cents|$ * in|on|to * checking|savings|account|bank|wallet|purse|pocket|card|name|left ; {NUM} bucks|dollars till|til|until|left|to ; bucks|dollars to my name ; $ {NUM} to my|his|her name
        barrierMoney fixed	en	too|so|way|crazy|insanely expensive|pricey|costly|steep ; too rich for ; costs|cost|its|thats|is too much * money|for ; cost|costs|price|priced|charge|charges * too much|high|steep|crazy|insane
        barrierMoney fixed	en	costs|charges|wants|wanted|asking|asked|is more than * make|have|car|truck|house|mortgage|worth|rent|earn ; costs|cost * year|years * salary|pay|wages ; {cant} justify * cost|price
        barrierMoney fixed	en	out of|beyond|above|over my|his|her|our|the|a|reach price|range|budget|means|league|of ; way out of * range|budget|reach ; cost|price|money|it|rehab|treatment|that is|s|are|was out of reach
        barrierMoney fixed	en	no way|not * on * bartender|server|waitress|teacher|barista|cashier|minimum|retail|restaurant|warehouse|my|his|her|tip money|salary|wage|wages|pay|tips|check|income|disability|ssi
        barrierMoney fixed	en	thats|that's|is my|his|her|our|a|more|half * year|year's|years|annual|months * salary|pay|wages|income|at ; more than|half i|we|he|she make|makes|earn|earns|made * year|month|{DUR}
        barrierMoney fixed	en	truck|car|house|trailer|rig|bike aint|isnt|not|doesnt|is worth * {NUM}|that|half|much
        barrierMoney fixed	en	money|cost|finances|price|funds|payment|insurance|cash|coverage is|s|are|being|was the|a|an|my|our|his|her|big|main|? * issue|problem|barrier|obstacle|reason|stopping|holdup|hurdle|concern|challenge|catch
        barrierMoney fixed	en	money|finances|cash|budget is|s|are|are|really|super|very * tight|gone|short|thin|scarce|rough ; finances are tight|bad|shot ; reason|problem|issue|barrier|obstacle|thing is * money|cost|insurance|price|finances|financial
        barrierMoney fixed	en	stopping|stops|holding|keeping me|him|her|us|thing * is|are money|cost|price|cash|insurance ; it|all comes|boils down to money ; {cant}|not|wont|no|never ** because|bc|b/c|cuz|due|d/t of|the|to|? money|cost|price|finances|insurance|lack
        barrierMoney fixed	en	money|cost|insurance|price|cash|coverage is|s the|whats|only|my|our only? * thing|reason|stopping|keeping|holding ; {cant} self|private pay ; no|zero $ for|to|left|now|4 ; between insurance|insurances|coverage|plans ; out of pocket * impossible|isnt|not|cant|never
        barrierMoney fixed	en	turned|shot|knocked down * for|by|on * {stay}|bed|beds|stay|{payer} ; not|isnt|wasnt|aint|nor * medically necessary ; money|financial|insurance|finance barrier|barriers|problems|trouble|hardship|reasons|issues|constraints|difficulties
        barrierMoney fixed	en	financially strapped|unable|struggling|cant|hard|impossible
        barrierMoney fixed	en	only|just make|makes|earn|earns|clear|clears|bring * {NUM} ; make|makes|making minimum|min wage ; make|makes|making|earn too much for * medicaid|medi|assistance|it|help
        barrierMoney fixed	en	how do|does|would|will|can|could|am|are people|you|anyone|folks|anybody|i|we|he|she|person * afford ; how am|are|is|would|will|can i|we|he|she * going|supposed|gonna|ever|even? to? pay|cover * this|for|it|that
        barrierMoney fixed	en	{cant} get|unable|turned * down? * loan|financing ; {not} qualify for * loan|financing|credit|medicaid|medi|assistance|subsidy|coverage|aid
        barrierMoney fixed	en	{payer} ** doesnt|dont|didnt|not|wont|isnt * include|have|offer|provide|contain|extend ** {stay}|bed|beds ; no|zero|without|lacks {stay} benefit|benefits|coverage|auth|on|under ; {stay} * excluded|carved|uncovered|nonbenefit
        barrierMoney fixed	en	people|folks|someone|person|anyone|somebody|those|guys|families|ppl|us without|w/o|with|w/|with|who|that * no|without|not|cant|dont|? * money|insurance|funds|cash|coverage|ins|afford
        barrierMoney fixed	en	drowning|buried|swimming|underwater|eyeballs|ears|neck|behind * in|on|of * debt|bills|rent|mortgage
        barrierMoney fixed	en	debt|bills|rent|mortgage|collections ** cant|cannot|couldnt|nor * take|add|pay|afford|owe|handle
        barrierMoney fixed	en	barely|hardly|scarcely|struggle|struggling * pay|make|making|cover|covers|covering|afford|keep|buy|feed|paying * rent|bills|food|mortgage|groceries|lights|gas|ends|utilities|ourselves|myself
        barrierMoney fixed	en	pay|rent|bills|food|afford|money|cash|groceries * let|much|never|forget|nevermind alone|less|mind|? * rehab|treatment|program|place|{stay}|this|that ; already owe|owing|owed ** cant|cannot|no|hospital
        barrierMoney fixed	en	broke|poor|regular|uninsured|unemployed person|people|folks|guy|girl|mom|dad|family|student can|could|to|like|who|? * afford|?
        barrierMoney fixed	en	aged|kicked|dropped|off|out|outta of|off|? my|his|her|the|? dads|moms|parents|husbands|wifes|mothers|fathers|parent's|parents' * plan|insurance|coverage|policy|ins ; hi|high ded|deduct|deductible|deduc * {NUM}|plan|cant|so|and
        barrierMoney fixed	en	declines|declined|declining|refuses|refused|unable|unwilling|hesitant|reluctant|cannot|cant|no|not * {stay} * d/t|due|because|bc|b/c|over|given|cuz to|of|? * cost|money|finances|insurance|ins|expense|price|copay|coverage|financial
        barrierMoney fixed	en	cheapest|cheaper|lowest * thing|one|option|you|place|way|possible ; no|dont|not|doesnt|without|havent|any * way|means|ability to|of pay|afford|cover|paying ; more than|beyond * i|we|he|she can|could * pay|afford|handle|swing|manage
        barrierMoney fixed	en	denied|rejected by|for|from * {payer}|medi|medicaid
        barrierMoney fixed	en	{cant} * take|get|borrow|do * loan|loans ; price|prices|cost|costs|rates|fee|fees ** no way|chance ; {cant} spend|drop that|this|much|thousands ; {cant} * get|have|buy|qualify|keep * insurance|coverage|medi|medicaid|ins
        barrierMoney fixed	en	{cant} meet|cover|reach|hit|satisfy * deductible|copay|ded|oop
        barrierMoney fixed	en	cash|self|private pay|payment|rate|rates not|isnt|wont|impossible|cannot|cant|unaffordable ; cost|price|financially|prohibitive prohibitive|prohibitively|prohibits|expensive
        barrierMoney fixed	en	limited|insufficient|inadequate|scarce|low|little funds|income|means|finances|funding|budget ; tight|shoestring budget
        barrierMoney fixed	en	nothing|zero|zip|little left|saved|remaining|extra * to|for * spend|pay|rehab|treatment|put|give|program|{stay}
        barrierMoney fixed absorb	en	cost|costs|price|prices|copay|deductible|share|fee|fees|rate|rates|premium is|was|are|were|way|? too|so|way high|much|steep|expensive
        barrierMoney fixed	en	barely|hardly * getting|scraping|making|scrape|get|squeaking by|ends|rent ; want|wants|wanted|costs|asking|takes|charge * money|cash|dollars i|we|he|she|that|they|? * dont|doesnt|didnt|havent have|got
        barrierMoney fixed	en	{cant} * put|make|come|give * deposit|payment|payments ; {cant} * put|pay * {NUM}|money|anything|much|that down
        # asks for what costs nothing or little
        barrierMoney fixed	en	sliding scale|fee ; whats|what's|anything|something|whatever|whatevers|somewhere|place|places free|cheap|affordable ; for free|cheap
        barrierMoney fixed	en	free|reduced|lowcost|cheap|cheaper|affordable|cheapest program|programs|treatment|rehab|bed|beds|help|option|options|services|place|version|care|tx|way|one|detox|clinic
        barrierMoney fixed	en	low|no|reduced|lower cost|fee rehab|treatment|program|programs|option|options|place|bed|or|help ; low cost ; lowest cost|price ; cheaper than residential|inpatient|rehab|that|those|a|the ; cheap seats ; something|anything|somewhere cheaper|less
        barrierMoney fixed	es	me|le|nos negaron|quitaron|cancelaron|rechazaron|cortaron * el|la|? * seguro|cobertura|aseguranza|medi|medicaid ; seguro|aseguranza|medi * nos|me|le? nego|rechazo|quito ; no * alcanza|alcanzaria * dinero|pagar|pagarlo
        barrierMoney fixed	en	treatment|help|rehab|in|this|it|program|care|anything|something ** without * money|insurance|coverage|a dime|job ; lost|losing * my|our|his|her|the * health|medical plan|insurance|coverage|benefits ; no health|medical plan|coverage|benefits
        barrierMoney fixed	en	budget version|option ; version * for * people|rest|poor|us|me|broke|person|regular|mortals ; charity|financial|indigent bed|beds|care|funding|assistance|aid|spot|spots|help|waiver ; scholarship bed|beds|spot|spots
        barrierMoney fixed	en	scholarships|grants for|available|to|if|like ; any scholarships|grants|funding|scholarship ; need|needs|apply|get|offer a|any|? scholarship|scholarships|grant|funding to|for|or|bed|because
        barrierMoney fixed	en	county|state|publicly|grant funded|paid * bed|beds|program|place|treatment|rehab ; on the county|dole ; pro bono ; pay what i|we|you can ; options|help for * uninsured|broke|poor
        barrierMoney fixed	en	pay|paying|afford|manage only|maybe|like|just|about|? $? {NUM} a|per|each|every|/ mo|month|week|wk|paycheck ; can|could only pay|afford|swing ; only can pay|afford ; only afford ; {DUR} only pay|afford
        notEvidence absorb	en	{cant} afford * to|a|an|the|my|any move|rent|lawyer|attorney|apartment|groceries|gas|ticket|habit|divorce|mistakes|slip|relapse
        # the price that was named
        barrierMoney fixed	en	quoted|quote|estimate|estimated ** {NUM} * {cant}|k|grand|thousand|thousands|up|deposit|upfront|lol|no|thats|for|and|elsewhere ; quoted * me|us|him|her|my|mom|wife ; quoted ** grand|thousands|thousand|$|k
        barrierMoney fixed	en	wanted|want|wants|asked|asking|charges|charge|said|costs|cost|quoted|told ** {NUM:3000..200000} ; wanted|want|wants|asked|asking|charges|charge|said * {NUM} k|grand|thousand|thousands ; {NUM} k|grand|thousand up|upfront|down|deposit ; {NUM} up front|upfront
        barrierMoney fixed	en	wanted|want|wants * cash|money|half|thousands|deposit up|upfront|down
        barrierMoney fixed	en	estimate|quote|price ** laughed|cried|choked|fainted|no way|moon|impossible|ridiculous ; might as well be * moon|million ; laughed * price|cost|quote
        barrierMoney fixed	en	deductible * high|thousands|huge|insane|crazy|unreachable|killing|{NUM:4000..60000} ; high deductible * cant|so|and|plan ; copay|copays * high|too|kill|cant|killing
        barrierMoney fixed	en	already|had|have|having|without|would|id to|? sold|sell|selling|pawn|pawned|mortgage * my|the|our|his|her|everything * ring|truck|car|house|tools ; nothing|nobody * left|else * to borrow|sell|pawn|mortgage|cash
        barrierMoney fixed	en	drained|emptied|spent|ate|took|wiped * savings|account|retirement|everything|401 * on|for * rehab|treatment|stay|last|first|rehabs ; last|first|previous|his|her|prior rehab|stay|treatment ** drained|wiped|cleaned|broke * us|me|savings|out
        barrierMoney fixed	en	second|third|another|took loan|mortgage * for|on|to rehab|treatment|this|pay|cover|his|her ; borrowed|borrow against ; remortgage|refinance * house|home ; between paychecks|checks ; till|until|til payday ; pot to piss
        barrierMoney fixed	en	place|places|everywhere|everyone|centers|programs|facilities|nobody|nowhere|none|they|one ** dont|doesnt|wont|wouldnt|not|takes|take|accepts|accept * my|his|her|our|? medi|medicaid|insurance|kaiser|plan|molina|tricare|iehp
        # uninsured
        barrierMoney fixed	en	no|zero|without|w/o|lacks|lack|lacking health|dental|active|current|private|real|good|any|? insurance|coverage|ins|medicaid|benefits|insur|insurnce|insurence|ppo|hmo|medi ; no cobra coverage|available|yet|avail|elig
        barrierMoney fixed	en	uninsured ; uninsd ; unins ; not|isnt|arent|never|wasnt|aint insured|covered ; underinsured ; uninsurable ; never|not|aint had|got|signed insurance|coverage
        barrierMoney fixed	en	dont|doesnt|didnt|havent|aint|hasnt have|got|carry|qualify|get|had * insurance|coverage|ins|medicaid|medi|benefits ; dont|doesnt|not qualify|eligible for * medicaid|medi|medical|coverage|subsidy|assistance
        barrierMoney fixed	en	lost|lose|dropped|cancelled|canceled|lapsed|expired|ended|aged|turned|kicked|losing * my|his|her|our|the|off|out|of|? * insurance|coverage|medicaid|medi|benefits|cobra ; off|aged|kicked|dropped * dads|moms|parents|husbands|wifes|ex's|family * plan|insurance
        barrierMoney fixed	en	insurance|coverage|medicaid|medi|cal|cobra|ins|mcal|kaiser|tricare|plan|benefits * lapsed|expired|ended|cancelled|canceled|terminated|inactive|termed|exhausted|lapses|gone|disenrolled|pending
        barrierMoney fixed	en	insurance|coverage|medicaid|medi|cal|cobra|ins|mcal|kaiser|tricare|plan|benefits * ran|runs|run|maxed out ; insurance|coverage|medicaid|medi|cal|cobra|ins|mcal|kaiser|tricare|plan|benefits * dropped|kicked|cut me|him|her|us|off
        barrierMoney fixed	en	insurance|coverage|medicaid|medi|cal|cobra|ins|mcal|kaiser|tricare|plan|benefits stopped|ended|ends|dropped
        barrierMoney fixed	en	waiting on|for * medicaid|medi|insurance|coverage|cobra ; medicaid|medi * pending|application ; insurance|coverage|nothing|medi|medicaid * til|till|until|starts|kicks|begins * next|january|open|new|enrollment|in|jan|{AHEAD}
        barrierMoney fixed	en	no|lost|without * insurance since|because|after|from|with|w/ * layoff|divorce|job|laid|fired|quit ; laid off so|and|= * insurance|coverage ; on parents|moms|dads|husbands insurance|plan|ins till|until|til
        # cover refused, or outpatient only
        barrierMoney fixed	en	{payer} ** wont|doesnt|dont|didnt|wouldnt|refuses|refused|not|never|isnt|refusing|aint * pay|cover|covers|approve|authorize|auth|paying|covering|reimburse|budge|pony|cut|okay|ok
        barrierMoney fixed	en	{payer} ** denied|denies|denying|rejected|rejects|declined|turned|refused|nixed|deny|denial|excludes|exclude|excluded * me|him|her|us|down|my|his|the|it|for|{stay}|bed|beds|stay|claim|auth|coverage|authorization|everything|again|twice|resi|x|any
        barrierMoney fixed	en	{payer} ** denied|rejected|declined ; {payer} ** only ** cover|covers|pay|pays|approve|approves|approved|authorized|covered|{outcare}|allows|authorize|auth ; {payer} ** {outcare} only|benefits
        barrierMoney fixed	en	{payer} ** says|said|say|tells|told * no ; {payer}|lady says|said|tells|told no|me|us to? no ; {payer} ** {outcare} ** not|no|but|nothing|zero ** {stay}|bed|beds|night|nights|stay|else|bed|pillow|ingreso
        barrierMoney fixed	en	they|company|employer ** wont|doesnt|dont|didnt|denied|declined|rejected * pay|cover|approve|authorize|auth|the|my|his|? for|my|the|an|his|her|? {stay}|bed|beds|stay|claim|admission
        barrierMoney fixed	en	they|she|he|ur|plan only ** pay|pays|cover|covers|approve|approved|authorized|auth|covering ** {outcare} ; only cover|covers|pay|pays|approve|approves|approved|covered|authorized|authorize|paying|covering|approving|okayed|auth * * * {outcare}
        barrierMoney fixed	en	approved|cover|covers|authorized|approves|auth|pays|pay|okayed|authd|covering|ok * for|? {NUM}? {outcare} * only|not|denied|instead ; {outcare} only|is|s|was|all * covered|approved|authorized|cover|they|it'll ; {outcare} benefits|coverage|auth only
        barrierMoney fixed	en	said|says no to {stay}|bed|beds ; yes to {outcare} * no|and|not ; no to {stay}|bed|beds * and|yes ; {outcare} approved|covered|authorized|okd|ok'd|paid
        barrierMoney fixed	en	denial|appeal|appealed|appeals|peer letter|denied|lost|failed|twice|rejected|upheld ; appeal was|got|also|too * denied|lost|rejected ; denied|upheld|lost on appeal ; peer to peer lost|denied|failed ; not * medically necessary ; no|lack medical|of necessity|medical
        barrierMoney fixed	en	step therapy ; fail first ; denied inpatient|inpt|residential|resi|rtc|auth|authorization|coverage|claim|rehab ; denied * the|my|his|her|our|for * inpatient|inpt|residential|resi|rtc|auth|authorization|coverage|claim|stay
        barrierMoney fixed	en	{stay}|bed|beds|auth|authorization|claim|coverage|stay was|is|got|been|has|are|keeps|getting|x|? * denied|rejected|uncovered|declined|turned|nixed
        barrierMoney fixed	en	{stay}|bed|beds|auth|authorization|claim is|isnt|not|are|was|arent|a|aint not|covered|a * covered|benefit|approved|authorized
        barrierMoney fixed	en	wont|doesnt|dont|not|isnt|wouldnt|never|refuses|refuse|refused * pay|cover|covered|paying|covering|authorize|approve for|to|the|a|my|his|her|any|? {stay}|bed|beds|stay|it|treatment|rehab
        barrierMoney fixed	en	wont|doesnt|does|dont|didnt|wouldnt|not not? cover|covers|covered * {stay}|bed|beds|stay|treatment|it|anything|mental ; not covered ; isnt covered ; not a covered ; zero|no coverage for|of ; no|nothing|zero for|of|toward {stay}|bed|beds
        barrierMoney fixed	en	out of network * and|so|only|cant|no ; nobody|nowhere takes|accepts|take my|his|her|? medi|medicaid|insurance ; wants|want|make|makes|says|need|required|requires me|him|her|us|? * fail|try outpatient|iop|op first
        # no alcanza
        barrierMoney fixed	es	{nopuedo} * pagar|pagarlo|costear|costearlo|cubrir|juntar|solventar|completar|pagarles ; {nopuedo} ** pagar
        barrierMoney fixed	es	no|ni|nunca|apenas me|nos|le|les alcanza|alcanzo|alcanzaria|ajusta|rinde para|ni|dinero|pa|pagar ; no me|nos|le alcanza el|la dinero|sueldo|lana|feria|quincena ; no alcanza|ajusta|completo|completa|completamos|junto * para|ni|dinero|pa
        barrierMoney fixed	es	dinero|lana|sueldo|feria ** no|apenas me|nos|le|? alcanza|ajusta|rinde|sale ; no me|nos|le alcanza ni|dinero|para ; dinero apenas sale|alcanza
        barrierMoney fixed	es	no|ni|sin|tampoco tengo|tiene|tenemos|hay|traigo|cuento|gano|ganamos|cuenta|tener * dinero|lana|feria|plata|fondos|recursos|seguro|aseguranza|cobertura|ahorros|varo|marmaja|seguranza|ingresos|billete|medi
        barrierMoney fixed	es	no|ni tengo|tiene|tenemos|hay|veo|se|encuentro * como|forma|manera|modo|con de|que|? * pagar|pagarlo|costear|cubrir|pagarles ; sin poder pagar ; no hay lana|dinero|feria|con
        barrierMoney fixed	es	como|con|donde que|de|? * voy|vamos|lo|le|va * a|puedo|? pagar|pagarlo|pago|sacar ; no|ni tengo|tiene|tenemos * ni? un|para peso|centavo|cinco|quinto|pagar|deposito|enganche
        barrierMoney fixed	es	no|ni tengo|tiene|tenemos ni? para * renta|comer|comida|eso|deposito|pagar|internarme|internado|internamiento ; dinero|lana|feria|plata|seguro|aseguranza no|ni|pues * hay|tengo|tenemos|tiene|alcanza
        barrierMoney fixed	es	sin seguro|aseguranza|cobertura|seguranza|fondos|recursos|ingresos|medi ; problema|obstaculo|barrera es * dinero|costo|seguro|aseguranza|lana
        barrierMoney fixed	es	me|nos|le|les pidieron|piden|pedian|cobran|cobraban|querian|exigen * {NUM}|deposito|enganche|mil|miles|mucho|adelantado|anticipo|tanto ; muy|demasiado|bien|tan|super caro|cara|caros|caras|costoso|costosa ; carisimo ; carisima
        barrierMoney fixed	es	sale|salen|esta|cuesta|es|son caro|cara|carisimo|carisima|caros|dineral|caras|costoso ; cuesta|cobran|piden * mas * gano|tengo|ganamos ; cuesta mucho|demasiado|miles ; fuera de mi|nuestro|mis alcance|posibilidades|presupuesto
        barrierMoney fixed	es	{payer} * no|solo|nomas|unicamente * me|le|nos|? cubre|cubren|paga|pagan|aprueba|aprobo|autoriza|autorizo|quiere|acepta|cubrio|pagar|cubrir|quiso ; {payer} ** nego|rechazo|negaron|niega|rechazaron
        barrierMoney fixed	es	{payer} ** cubre|paga|aprobo|autorizo * {outcare} ** no|ni|solo|nomas|nada ; no|tampoco me|le|nos|lo|? cubre|cubren|pagan|aprobaron|autorizaron|aprueban|cubrio * {stay}|bed|beds|nada|todo|eso|internado
        barrierMoney fixed	es	solo|nomas|nada|unicamente * mas? cubre|cubren|paga|pagan|aprobaron|autorizan|aprueban * {outcare}|parte ; negaron|nego|rechazaron|rechazo el|la|mi|su|me|? * {stay}|bed|beds|cobertura|solicitud|autorizacion|apelacion
        barrierMoney fixed	es	perdi|perdio|perdimos|quede|quedo|quedamos|cancelaron|quitaron|vencio|acabo|cortaron * el|mi|su|la|sin|al|? * seguro|aseguranza|cobertura|medi|medicaid|seguranza ; {payer} * vencio|cancelaron|cortaron|caduco|acabo|quitaron
        pseudo	es	quebrado|quebrada|quebre|quebro de? la|el|mi|un|una pierna|brazo|mano|pie|dedo|costilla|rodilla|cadera|muneca|tobillo
        barrierMoney fixed	es	vivo|vivimos|vive|viven|ando|andamos|pasamos * al dia ; vivo|vivimos|vive de quincena|cheque|raya a quincena|cheque|raya
        barrierMoney fixed	es	no|ni califico|califica|calificamos|aplico|aplica para|a ningun|ninguna|nada|ayuda|ayudas|cobertura|programas|programa|medi ; indocumentado|indocumentada|papeles|documentos ** no|ni|sin * califico|seguro|aseguranza|medi|dinero|cobertura
        barrierMoney fixed absorb	es	me|lo|la|nos|le botaron|sacaron|quitaron|echaron|tumbaron|bajaron de|del|la|el la|el|mi|su|? aseguranza|seguro|medi|medicaid|cobertura|seguranza
        barrierMoney fixed	es	algo|lugar|programa|tratamiento|ayuda|internado|hay|sea|ofrecen|cosa * gratis|gratuito|gratuita|gratuitos ; bajo costo ; sin costo ; de gobierno ; mas|algo|lugar|programa barato|baratito|economico|economica|accesible|barata ; plan de pagos porque
        barrierMoney fixed	es	escala movil
        barrierMoney fixed	es	cuota segun
        barrierMoney fixed	es	ayuda|apoyo economica|financiera|economico|para pagar ; no soy|somos rico|ricos|rica ; vendi|vender|empene|empenar * mi|el|la|todo|las ** pagar|para ; no califico|calificamos|califica * medi|medicaid|seguro|ayuda
        barrierMoney fixed	es	no tengo|tiene|tenemos|hay|traigo ni para|pa|con comer|renta|gasolina|pagar|eso|internado|comida|que ; quede|quedo|quedamos|estoy|esta|ando|anda sin aseguranza|seguro|dinero|lana|feria|nada|un
        barrierMoney fixed	es	gano|gana|ganamos|vivo|vive|vivimos muy? poco|poquito|minimo ; el? sueldo|salario minimo * no|y ; gano|gana|pagan al|por dia ** pagar|alcanza|puedo|donde
        barrierMoney fixed	es	que no cueste|cobren|cobre|cuesten|salga|sea|este * mucho|tanto|nada|caro|cara|o|dinero ; cueste|cobren|salga|cobre poco|poquito|menos|barato|nada ; no|ni|sin|tampoco|sin|nadie? contamos|contar|alcanzamos * dinero|recursos|seguro|aseguranza|fondos|para
        barrierMoney fixed	es	no|ni|sin tiene|tengo|hay|tenemos|trae|traigo|? $ ; gente|personas|alguien|uno sin * dinero|seguro|recursos|aseguranza ; estoy|estamos|esta|ando * debiendo|endeudado|endeudada|hasta|ahogado|ahogada * cuello|deudas|?
        barrierMoney fixed absorb	en	{payer} * * said|says|say|told|wrote|claims|letter * {stay} was|is|isnt|wasnt|not|wont|got|denied * denied|not|necessary|covered|approved|rejected|declined ; {payer} * said|says|told * no|denied|deny * {stay}
        barrierMoney fixed absorb	es	{payer} * no|ni|nunca quiere|quiso|va|piensa|? * pagar|cubrir|paga|cubre|autoriza|autorizo|aprobo|autorizar|aprobar * {stay}
        barrierMoney fixed	es	mucho|demasiado|bastante|muchisimo dinero|lana para|pa mi|nosotros|el|ella|uno
        barrierMoney fixed absorb	es	pedian|piden|pidieron|cobran|querian|cobraban|quieren|pide|cobra * {NUM:1000..200000} dolares|pesos|mensuales|? ; me|nos|le pidieron|piden|pedian|cobran|cobraban|querian|exigen * {NUM:300..200000} dolares|pesos|?
        barrierMoney fixed	en	{stay} not|isnt|wasnt|x auth|authd|approved|authorized|okd|covered
        barrierMoney fixed	es	no|ni hay|tengo|tenemos|tiene de|con donde|que * sacar|agarrar|pagar|conseguir|sacarlo ; gano|sueldo|cheque|quincena ** va en|para la|el|puro|? renta|comida|biles|luz
        # noBarrierMoney
        noBarrierMoney absorb	en	money|cost|price|finances|insurance|payment is|isnt|s|are|arent|wont|not|no|aint not|no|isnt|an|be|? * issue|object|problem|concern|worry|obstacle|barrier
        noBarrierMoney absorb	en	will|can|able|happy|prepared|willing|ready|could|ill|well to? pay|self cash|pay|privately|whatever|anything|full|out|for|upfront ; can|will|ill|happy|able|could to? pay out of pocket ; pay in full
        noBarrierMoney absorb	en	we|i|family|parents|dad|mom|grandparents|church|father|mother|husband|wife|uncle|employer|company can|will|ll|would|could|is to? pay|cover|fund|afford|paying|covering * for|it|the|all|everything|cash
        noBarrierMoney absorb	en	paying|pay|pays|paid cash|privately ; split the cost ; private|self|cash pay|payer|paying ok|fine|ready|client ; no charge ; no money issue|issues|problem ; cash|money is|s no|not|fine|ready|available
        barrierMoney absorb	en	too little|poor|broke to pay|cover|afford * cash|it|pocket|treatment|rehab|anything|? ; not|never|isnt|havent|dont|doesnt * enough to pay|cover|afford|swing * cash|it|pocket|treatment|rehab|place|?
        noBarrierMoney absorb	en	i|we|they|he|she|family have|has|got the? savings|money|funds|means|cash|insurance|coverage ; has|have|lots|plenty|good of? savings|money ; money|funds saved|set|aside|ready|available|put
        noBarrierMoney absorb	en	{payer} covers|covered|approved|authorized|pays|approves|will * inpatient|residential|everything|full|stay|rehab|all|100|{stay}|bed|beds ; good|great|full|excellent|premium|solid insurance|coverage|ppo|benefits|ins
        noBarrierMoney absorb	en	{payer} is|s|are good|great|fine|active|set|excellent|solid|covering|paying ; we|i|they|family|parents|dad|mom|husband|wife can|could easily? afford ; can|could easily afford ; fully covered|insured ; covered|approved for|in|at * {stay}|bed|beds|full
        notEvidence absorb	en	anything|something|what|whatever|one|place|program|if|only|ones|how|somewhere|someplace * i|we|he|she|they|family can|could afford
        noBarrierMoney absorb	es	dinero|costo|pago no|nunca es|seria|hay|importa ; si|yo|nosotros puedo|podemos|puede pagar ; buen|buena seguro|aseguranza|cobertura
        noBarrierMoney absorb	es	si tengo|tenemos|tiene * seguro|aseguranza|dinero ; pago|pagamos|pagaria|pagar en efectivo|contado ; {payer} cubre|paga|aprobo|autorizo * todo|internamiento|internado|residencial
        # money that is no barrier
        notEvidence absorb	en	pay|pays|paying|paid attention|respects|taxes|off ; {cant} pay|afford attention ; {cant} afford to? miss|lose|keep|take|stop|be|get|relapse|wait|fail|another|let|not ; not|isnt|arent covered in|with|up
        notEvidence absorb	en	get paid for ; do for free ; smoke free ; symptom free ; toll free ; free time ; feel free ; break free ; set free ; free to
        pseudo	en	no money for drugs|dope|crack|meth|coke|booze ; broke up|down|out|my|his|her|into|off|parole|probation|a|the|even
        pseudo	en	just broke ; it broke ; voice broke ; heart broke ; poor sleep|appetite|choices|thing|guy|kid|decisions|boy|girl|historian|health|hygiene|judgment|man|soul|baby|woman|girl
        notEvidence absorb	en	too|so|way|crazy|insanely|very|really expensive|pricey|costly|steep to|a park|eat|ship|fly|drive|repair|mail|valet|restaurant|climb ; way|too|so|very steep * hill|stairs|driveway|street|road|steps
        notEvidence absorb	en	have|got|has|carry|carrying|with|? no|any|much|dont cash on|with|in me|hand|him|her|us|car ; dont|never carry|have * cash on|with me|hand
        notEvidence absorb	en	card|debit|cards * declined|bounced ** gas|store|station|mistake|error|restaurant|amazon|glitch|movies ; wifi|parking|coffee|brochure|water|park|parked|movie|movies|song|shipping|app|concert|museum * for free ; for free parking|wifi
        notEvidence absorb	en	free parking|wifi|coffee|brochure|brochures|internet|shipping|samples
        notEvidence absorb	en	dont|doesnt|didnt|havent|cant|couldnt|lost|misplaced|forgot|need|left|? have|got|bring|carry|find|locate|lost|misplaced|forgot|replace * insurance|ins|coverage|medi|medicaid card|cards|number|info|information|paperwork|policy|id
        notEvidence absorb	en	hasnt|havent|isnt|arent|not|no|never * got|had|have|having|a|any * insurance|money|financial problems|problem|issues|trouble
        notEvidence absorb	en	no|without ins|insurance|medi|insur card|cards|number|info|question|questions|q|issue|issues|problem|info
        notEvidence absorb	en	{cant} pay|paid by|with|online|over|via|using|through check|card|phone|paypal|venmo|zelle|app|website|the|my|a ; is|was parking|wifi|breakfast|coffee * free|cheap|affordable
        notEvidence absorb	es	muy|demasiado|bien|tan|super caro|cara|caros|caras|costoso|costosa * estacionar|estacionarse|estacionarme|vivir|comer|gasolina|envio|enviar|boleto|boletos ; es|son|hay|esta * gratis * el|la|los|? estacionamiento|wifi|cafe|internet|folleto|museo
        notEvidence absorb	es	no|ni|nunca|apenas me|nos|le|les? alcanza|alcanzo|rinde * el|la? tiempo|dia|voz|fuerza|fuerzas
        notEvidence absorb	es	estacionamiento|wifi|cafe|internet|folleto * gratis
        barrierMoney fixed	en	deductible|copay|coinsurance|premium|cost|price * i|we|he|she {cant} * come|cover|swing|pay|make|meet|afford|scrape ; deductible|copay * {cant} * come|cover|swing|pay|meet ; any|is there a|any|? lower|cheaper|low cost version|option|program|one
        barrierMoney	en	dollars|thousand|grand|k|price|quote|number|money ** we|i|they dont|do|didnt|couldnt not|have|got|borrow have|got|borrow|? ; {cant} borrow|raise that|it|? ; cheapest|cheap|quoted|quote * thousand|grand|k|dollars
        """
}
