extension LexiconSources {
    /// Money and coverage as a barrier to a stay.
    static let finances = """
        # barrierMoney
        class.payer	en	insurance ; insurer ; my plan ; his plan ; her plan ; our plan ; blue ; aetna ; cigna
        class.payer	en	kaiser ; anthem ; united ; medicaid ; hmo ; ppo
        class.payer	en	policy ; uhc ; coverage ; tricare ; medicare ; medi ; medi cal ; insur ; ins ; carrier
        class.payer	en	cobra
        class.payer	en	iehp ; molina ; humana ; health net ; la care ; bcbs ; the union plan ; benefits
        class.payer	en	health plan
        class.payer	en	insurance company ; utilization review ; carelon ; optum ; parents' plan ; magellan
        class.payer	en	beacon
        class.payer	es	seguro ; aseguranza ; aseguradora ; medi cal ; medicaid ; el plan ; cobertura ; poliza
        class.payer	es	seguranza
        class.care	en	inpatient ; inpt ; residential ; resi ; rehab ; stay ; bed ; treatment ; tx ; program
        class.care	en	detox ; place
        class.care	en	places ; facility ; center ; thirty days ; 30 days ; live in ; admission ; any of it
        class.care	en	it ; help
        class.care	es	internamiento ; internado ; residencial ; centro ; clinica ; lugar ; tratamiento
        class.care	es	internarme ; anexo
        class.tight	en	broke ; flat broke ; dead broke ; penniless ; skint ; tapped out ; strapped ; maxed out
        class.tight	en	overdrawn
        class.tight	en	bankrupt ; in debt ; behind on rent ; out of money ; short on money ; short on cash
        class.tight	en	hard up
        class.tight	en	low income ; fixed income ; on welfare ; on ebt ; on food stamps ; on ssi ; on ssdi
        class.tight	en	indigent ; poor
        class.tight	en	cash strapped ; no funds ; no cash ; no income ; no savings ; no money ; no credit
        class.tight	en	zero dollars
        class.tight	en	tight on money ; in the red ; in collections ; unbanked ; pinching pennies
        class.tight	en	money is tight ; moneys tight
        class.tight	es	sin dinero ; sin lana ; sin feria ; sin un peso ; sin un cinco ; quebrado ; quebrada
        class.tight	es	endeudado
        class.tight	es	endeudada ; corto de dinero ; corta de dinero ; bajos recursos ; escasos recursos
        class.tight	es	pobre ; pobres
        # cannot pay
        barrierMoney fixed	en	{cant} ** afford|pay|swing|cover|manage|scrape|spare|front|finance|pony|raise * it|{care}|that|those|anything|much|this|cost|costs|price|prices|copay|deductible|them|thousands|deposit|down|kind|sandwich|rent|half|{NUM}|for|up
        barrierMoney fixed	en	{cant} ** come up with|? * money|cash|that|{NUM}|deposit|thousands|funds
        barrierMoney fixed	en	{cant} make * payment|payments|deductible|deposit
        barrierMoney fixed	en	{cant} even? afford ; {cant} pay ; could|can|will never|hardly|barely afford
        barrierMoney fixed	en	never afford ; not afford ; unaffordable
        barrierMoney fixed	en	{tight} ; {tight} and
        barrierMoney fixed	en	theres|there|got|have|has no|zero|little money|cash|funds|savings|income
        barrierMoney fixed	en	aint|not got|have money|cash|a dime
        barrierMoney fixed	en	{not} * a|one|two|any? dime|penny|cent|nickel|buck|pennies|dollars|pot
        barrierMoney fixed	en	{not} * that kind|sort|much of? money|cash ; without a penny
        barrierMoney fixed	en	dont|doesnt|didnt|havent|aint|hasnt|never * have|got|make|earn * money|funds|cash|means|savings|thousand|thousands|enough|income|kind|dollars|that much|{NUM}
        barrierMoney fixed	en	nothing|zilch|zero|lint|moths * saved|bank|account|wallet|purse|card|pocket|pockets|savings
        barrierMoney fixed	en	nothing to put|pay|give|swipe * on|down|card|with ; nothing to pay
        barrierMoney fixed	en	card|debit|account|wallet|bank|purse * has|is|got|s|with|down to * {NUM}|empty|declined|negative|overdrawn|maxed|nothing|zero|frozen|forty|twenty|$
        barrierMoney fixed	en	card|cards|credit|check|debit * declined|maxed|bounced|shot
        barrierMoney fixed	en	i|we|he|she * have|has|got * $? {NUM} * dollars|bucks|name|pocket|bank|account
        barrierMoney fixed	en	have|has|got|down to|only|with * $ {NUM} * and|to|in|left|name|til|till|on|for|total
        barrierMoney fixed	en	{NUM} dollars|bucks|cents * in|on * checking|savings|account|bank|wallet|purse|pocket|card|it|cash
        barrierMoney fixed	en	{NUM} dollars|bucks * to my|his|her|left|bank|pocket|name|account|card|on it
        barrierMoney fixed	en	too expensive|pricey|costly|steep|rich|much money
        barrierMoney fixed	en	so|way|crazy|insanely|very|real expensive|pricey
        barrierMoney fixed	en	cost|costs|priced|price|prices|charge * too much|high|steep|crazy|insane|more than|?
        barrierMoney fixed	en	costs|charges|wants|wanted|want|asking|asked more than * make|have|car|truck|house|mortgage|worth
        barrierMoney fixed	en	cost is|s too ; costs too much ; cant justify * cost
        barrierMoney fixed	en	out of|beyond|above|over my|his|her|our|the price|range|reach|budget|means|league
        barrierMoney fixed	en	way out of * range|budget|reach ; out of reach
        barrierMoney fixed	en	no way * on * money|salary|wage|wages|pay|income|tips|check|ssi|disability
        barrierMoney fixed	en	not on * money|salary|wages|pay|tips|check|income
        barrierMoney fixed	en	on * bartender|server|waitress|teacher|barista|cashier|minimum|retail|restaurant|warehouse money|salary|wage|wages|pay|tips
        barrierMoney fixed	en	whole|entire|half|more than|a my|his|her|our|a|years? year|year's|years|salary|paycheck|income|savings|annual|pension|wages * at|for|salary|pay|wages|?
        barrierMoney fixed	en	truck|car|house|trailer|rig|everything|bike * aint|isnt|not|doesnt worth * {NUM}|that|half|that much
        barrierMoney fixed	en	money|cost|finances|price|finance|funds|payment is|s|are|being|was|would the|a|an|my|our|? * issue|problem|barrier|tight|obstacle|reason|gone|whats|stopping|trouble|tough|hurdle|catch|concern|bad|tight
        barrierMoney fixed	en	finances are ; reason is money|cost
        barrierMoney fixed	en	stopping|stops|holding me|him|her|us * is|are money|cost|price|cash
        barrierMoney fixed	en	it comes|boils down to money
        barrierMoney fixed	en	{cant}|not|wont|no|never ** because of|the * money|cost|price|finances
        barrierMoney fixed	en	i|we|he|she make|makes|earn|earns|clear|clears * {NUM} a|an hour|week|month|shift|day
        barrierMoney fixed	en	how do|does people|you|anyone|folks|anybody|regular * pay|afford
        barrierMoney fixed	en	how would|will|can|do|am i|we|he|she * ever|even|going|supposed|gonna|? to? pay|afford
        barrierMoney fixed	en	no|without|not|any|find a|any|? way to pay|afford|cover|finance ; way to pay
        barrierMoney fixed	en	cant|unable get a|? loan ; {not} qualify for * loan|financing|credit
        # asks for what costs nothing or little
        barrierMoney fixed	en	sliding scale|fee ; for free|nothing|cheap if|to|or|?
        barrierMoney fixed	en	whats|what's|anything|something|whatever|whatevers|what free|cheap|affordable
        barrierMoney fixed	en	free|reduced|lowcost|cheap program|programs|treatment|rehab|bed|beds|help|option|options|services|place
        barrierMoney fixed	en	low cost|fee|income ; no cost ; lowest cost|price ; cheapest
        barrierMoney fixed	en	cheaper|cheap option|version|place|seats|program|way|one|than
        barrierMoney fixed	en	budget version|option ; version for * people|rest|poor|us|me|broke
        barrierMoney fixed	en	scholarship|charity|grant|financial|indigent bed|beds|care|funding|assistance|help|aid|spot|spots
        barrierMoney fixed	en	scholarships|financing|grants for|available|? ; hardship
        barrierMoney fixed	en	payment|pay|installment|monthly plan|plans|installments|payments
        barrierMoney fixed	en	payments|pay over time|monthly|weekly
        barrierMoney fixed	en	county|state|publicly funded|bed|beds|paid ; on the county|dole ; pro bono
        barrierMoney fixed	en	pay|paying|give|afford|do|manage only|maybe|like|just|about|? $? {NUM} a|per|each|every|/ mo|month|week|wk|paycheck
        barrierMoney fixed	en	can|could only pay|afford|do|swing ; only can pay|afford ; only afford
        # the price that was named
        barrierMoney fixed	en	quoted|quote|estimate|estimated|wanted|want|wants|asked|asking|said|charge|charges|told|bill ** {NUM} k|grand|thousand|thousands|up|down|deposit|upfront|a
        barrierMoney fixed	en	quoted ** {NUM}|grand|thousands|thousand|k|$ ; quoted me|us|him|her
        barrierMoney fixed	en	thousand dollars ; grand a|for|up|down|upfront ; thousand a|up|down|upfront
        barrierMoney fixed	en	{NUM} k up|upfront|down|deposit|a|for
        barrierMoney fixed	en	{NUM}|that|the|want|wanted|need|huge|big deposit|upfront|downpayment * before|up|first|front|required|i|we|cant|?
        barrierMoney fixed	en	money|cash|thousands|half up front|upfront|down
        barrierMoney fixed	en	that kind|much of? money|cash
        barrierMoney fixed	en	deductible * {NUM}|high|thousands|huge|insane|met|crazy ; high deductible
        barrierMoney fixed	en	deductible is|of|too ; copay|copays * {NUM}|high|too|kill|cant
        barrierMoney fixed	en	sold|sell|selling|pawned|pawn|pawning * my|the|our|his|her|everything|all * ring|rings|truck|car|house|tools|guitar|tv|bike|jewelry|wedding|blood|plasma
        barrierMoney fixed	en	without selling ; id have to sell
        barrierMoney fixed	en	drained|emptied * savings|account|us|retirement|money
        barrierMoney fixed	en	second|remortgage|refinance mortgage|the|our * house|home
        barrierMoney fixed	en	behind on * rent|bills|mortgage|payments
        barrierMoney fixed	en	living|live on disability|ssi|social|ssdi|unemployment|ramen
        barrierMoney fixed	en	hours got|were cut ; on unemployment ; 401 k
        barrierMoney fixed	en	theres|there's|there|got|have|has|leaves|is * maybe|about|only|like|just|exactly|$ * {NUM} dollars|bucks|to
        barrierMoney fixed	en	between paychecks|checks ; nothing left to sell|pawn ; till|until|til payday ; pot to piss
        barrierMoney fixed	en	place|places|everywhere|everyone|centers|programs|they|nobody|most ** dont|doesnt|wont|wouldnt|not take|accept * it|my|medi|medicaid|insurance
        barrierMoney fixed	en	nobody|nowhere|none * takes|take|accepts|accept * it|my|medi|medicaid|insurance|him|us
        # uninsured
        barrierMoney fixed	en	no|zero|without|w/o|lacks|lack * health|medical|dental|active|? insurance|coverage|ins|medicaid|medical|benefits|insur right|at|here|and|?
        barrierMoney fixed	en	uninsured ; uninsd ; unins ; not|isnt|arent|never|wasnt insured|covered
        barrierMoney fixed	en	underinsured ; self|cash|private pay only|?
        barrierMoney fixed	en	dont|doesnt|didnt|havent have|got|carry|qualify * insurance|coverage|ins|health|medicaid|medi|benefits
        barrierMoney fixed	en	no medi cal ; no coverage
        barrierMoney fixed	en	dont|doesnt qualify for * medicaid|medi|medical|coverage|subsidy|assistance
        barrierMoney fixed	en	undocumented|no papers * and|so|?
        barrierMoney fixed	en	lost|lose|losing|dropped|cancelled|canceled|lapsed|expired|ended|aged * my|his|her|our|the|off|out|? * insurance|coverage|medicaid|medi|benefits|cobra|parents|plan
        barrierMoney fixed	en	{payer} * lapsed|expired|ended|ran|cancelled|canceled|dropped|gone|cut|stopped|terminated|inactive|termed|went|ends|pending|lapses|runs|exhausted|maxed
        barrierMoney fixed	en	waiting on|for * medicaid|medi|insurance|coverage|approval ; medicaid pending
        barrierMoney fixed	en	uninsurable ; insurance * til|till|until next|january|open|new|enrollment
        # cover refused, or outpatient only
        barrierMoney fixed	en	{payer} ** wont|doesnt|dont|denied|denies|refused|refuses|not|denying|refusing|rejected|rejects|only|declined|isnt|never|wouldnt|cut|didnt|says|said|keeps ** pay|cover|covers|covered|inpatient|residential|outpatient|approve|authorize|it|rehab|covering|pays|iop|op|approved|authorized|stay|claim|beds|days|paying|them|no|resi|inpt|auth|anything
        barrierMoney fixed	en	they ** wont|doesnt|dont|denied|refused|only|denying|declined|rejected ** pay|cover|inpatient|residential|outpatient|approve|authorize|iop|approved|stay|claim|resi|inpt|auth
        barrierMoney fixed	en	{payer} says|said no
        barrierMoney fixed	en	insurance|plan|they|company|lady tells|told|says|said me|us|? no to
        barrierMoney fixed	en	only * cover|covers|pay|pays|approve|approves|approved|covered|authorized|authorize|paying|covering|approving|okayed|auth'd * * outpatient|iop|op|php|outpt|few|ambulatory|three|two|{NUM}
        barrierMoney fixed	en	approved|covers|cover|authorized|approves|auth|pays|okayed * only? {NUM}? outpatient|iop|op|php|outpt|sessions|visits|telehealth * only|not|denied|instead|but|and|?
        barrierMoney fixed	en	outpatient|outpt|op|iop only|is|s|all? * covered|approved|authorized|cover|only
        barrierMoney fixed	en	op|outpt|outpatient only ; yes to outpatient|iop
        barrierMoney fixed	en	said no to residential|inpatient|rehab|it
        barrierMoney fixed	en	denial|appeal|appealed|appeals letter|denied|lost|failed|twice|rejected|pending
        barrierMoney fixed	en	not medically necessary ; no medical necessity ; step therapy ; fail first
        barrierMoney fixed	en	denied|denies|denying|rejected|refused|declined|nixed * * inpatient|residential|inpt|rehab|resi|stay|coverage|auth|authorization|higher|admission|us|claim|it|him|her|me|days|bed
        barrierMoney fixed	en	inpatient|residential|rehab|inpt|stay|resi|bed|auth|authorization|claim|it ** denied|denial|rejected|refused|uncovered|declined|covered|nixed
        barrierMoney fixed	en	wont|doesnt|dont|not|isnt|wouldnt|never * pay|cover|covered for|it|inpatient|residential|rehab|resi|inpt|that|my|beds|any|those|the
        barrierMoney fixed	en	wont pay for ; wont cover ; doesnt|does|dont|do not? cover ; not covered
        barrierMoney fixed	en	isnt covered ; not cover ; out of network * and|so|only|cant|no|deductible
        barrierMoney fixed	en	nobody|nowhere takes|accepts|take my|his|her|medi|medicaid|insurance
        # no alcanza
        barrierMoney fixed	es	{cant}|{nopuedo} ** pagar|pagarlo|costear|cubrir|juntar|solventar|completar * eso|tanto|internamiento|un|el|la|los|las|esos|nada|?
        barrierMoney fixed	es	no|ni|nunca|tampoco|apenas * me|nos|le|? * alcanza|alcanzo|alcanzaria|ajusta|completo|completa|junto|rinde * para|ni|el|dinero|la|con|?
        barrierMoney fixed	es	no|ni tengo|tiene|tenemos|hay|traigo|cuento|gano|ganamos|cuenta * dinero|lana|feria|plata|fondos|recursos|seguro|aseguranza|cobertura|medi|ahorros|varo|marmaja|tanto|tanta|seguranza|ingresos
        barrierMoney fixed	es	no|ni tengo|tiene|tenemos|hay|veo|se * como|forma|manera|modo de? * pagar|pagarlo|costear|cubrir
        barrierMoney fixed	es	como|con que voy|vamos|lo|le|? * a|puedo|? pagar|pago
        barrierMoney fixed	es	no|ni tengo|tiene|tenemos ni|un|para * un|peso|centavo|cinco|quinto|pagar|renta|comer|comida|dinero|eso|deposito|enganche|internarme|internado|internamiento
        barrierMoney fixed	es	dinero|lana|feria|plata|seguro|aseguranza no|ni|pues * hay|tengo|tenemos|tiene|alcanza
        barrierMoney fixed	es	{tight}
        barrierMoney fixed	es	sin seguro|aseguranza|cobertura|seguranza|papeles|medi|fondos|recursos|trabajo|ingresos * y|ni|?
        barrierMoney fixed	es	me|nos|le|les pidieron|piden|pedian|cobran|cobraban|cobraron|querian|quieren|exigen * {NUM}|deposito|enganche|mil|miles|dolares|mucho|adelantado|anticipo|tanto|por
        barrierMoney fixed	es	muy|demasiado|bien|tan|carisimo|sale|salen|esta|cuesta|es * caro|cara|carisimo|carisima|caros|dineral|caras|costoso
        barrierMoney fixed	es	cuesta * mucho|mil|miles|ojo|lo que no|mas|un * gano|tengo|?
        barrierMoney fixed	es	fuera de mi|nuestro|mis alcance|posibilidades|presupuesto
        barrierMoney fixed	es	debo|debemos * renta|la renta|meses|mil ; atrasado|atrasada|atrasados * renta
        barrierMoney fixed	es	vivo al dia ; no hay lana|dinero|feria|con que
        barrierMoney fixed	es	{payer} * no|solo|nomas|me|le|nos * cubre|cubren|paga|pagan|aprueba|aprobo|autoriza|autorizo|nego|rechazo|negaron|quiere|acepta|aceptan|cubrio
        barrierMoney fixed	es	no|tampoco me|le|nos|lo|? cubre|cubren|paga|pagan|aprobaron|autorizaron|aprueban|cubrio * internamiento|residencial|internado|nada|todo|eso|?
        barrierMoney fixed	es	solo|nomas|nada|unicamente * mas? cubre|cubren|paga|pagan|aprobaron|autorizan * ambulatorio|consulta|externo|terapia|parte|?
        barrierMoney fixed	es	negaron|nego|rechazaron|rechazo el|la|mi|su|internamiento|residencial|cobertura|solicitud
        barrierMoney fixed	es	perdi|perdio|perdimos|quede|quedo|quedamos|cancelaron|quitaron|vencio|acabo|cortaron * el|mi|su|la|sin|? * seguro|aseguranza|cobertura|medi|medicaid|seguranza
        barrierMoney fixed	es	gratis ; gratuito ; gratuita ; gratuitos ; bajo costo ; sin costo ; de gobierno
        barrierMoney fixed	es	aceptan|reciben|hacen|toman pagos|abonos|medi
        barrierMoney fixed	es	pagos chiquitos|faciles|chicos|semanales ; plan de pagos ; en abonos
        barrierMoney fixed	es	mas barato|baratito|economico|economica|accesible
        barrierMoney fixed	es	algo|lugar|programa barato|economico|gratis|accesible
        barrierMoney fixed	es	ayuda|apoyo|beca economica|financiera|para pagar ; no soy|es rico
        barrierMoney fixed	es	vendi|vender|empene|empeñe * mi|el|la|todo|las
        barrierMoney fixed	es	no tengo|tiene|tenemos|hay|traigo|alcanza ni para|pa|un|con|que
        barrierMoney fixed	es	quede|quedo|quedamos|estoy|esta|ando|anda sin jale|chamba|trabajo|aseguranza|seguro|dinero|lana|feria|nada|un
        # noBarrierMoney
        noBarrierMoney absorb	en	money|cost|price|finances is|isnt|s|are|arent|wont|not|no|? * not|no|isnt|an|be|? * issue|object|problem|concern|worry|obstacle if|?
        noBarrierMoney absorb	en	will|can|able|happy|prepared|willing|ready|could|ill to? pay|self cash|pay|privately|whatever|anything
        noBarrierMoney absorb	en	can|will|ill|happy|able|could to? pay out of pocket ; pay in full
        noBarrierMoney absorb	en	we|i|family|parents|dad|mom|grandparents|church can|will|ll|would|could pay|cover|fund|afford
        noBarrierMoney absorb	en	paying|pay|pays cash|privately ; split the cost ; private pay ok ; no charge
        noBarrierMoney absorb	en	no money issue
        noBarrierMoney absorb	en	i|we|they|he|she|family have|has the? savings|money|funds|means|cash
        noBarrierMoney absorb	en	has|lots|plenty of? savings|money ; money|funds saved|set|aside
        noBarrierMoney absorb	en	{payer} covers|covered|approved|authorized|pays * inpatient|residential|everything|full|stay|rehab|all
        noBarrierMoney absorb	en	good|great|full|excellent|premium insurance|coverage|ppo|benefits
        noBarrierMoney absorb	en	{payer} is|s good|great|fine|active|set ; can|could easily? afford
        noBarrierMoney absorb	es	dinero|costo|pago no|nunca es|seria|hay|importa * problema|obstaculo|?
        noBarrierMoney absorb	es	si puedo|podemos|puede pagar ; buen|buena seguro|aseguranza|cobertura
        noBarrierMoney absorb	es	si tengo|tenemos|tiene * seguro|aseguranza|dinero
        # money that is no barrier
        pseudo	en	get paid for ; do for free ; drug free ; smoke free ; symptom free ; toll free ; free time
        pseudo	en	no money for drugs ; broke up ; broke down ; broke out ; broke my ; broke his ; broke her
        pseudo	en	broke the ; broke into
        pseudo	en	broke a ; just broke ; it broke ; voice broke ; heart broke ; broke off ; poor sleep
        pseudo	en	poor appetite ; poor choices
        pseudo	en	poor thing ; poor guy ; poor kid ; poor decisions ; poor boy ; poor girl ; poor historian
        barrierMoney fixed	en	nothing|nobody * left|else * to borrow|sell|pawn|mortgage|cash ; borrow|borrowed against ; second|third|another loan|mortgage ** rehab|treatment|this|first|last
        """
}
