extension LexiconSources {
    /// Barriers to a stay: work, children and others to care for, money.
    static let barriers = """
        # barrierWork
        barrierWork fixed	en	{cant} * * * miss|take|get|leave|lose|skip|be|afford|stop|step|go|disappear|stay|quit|walk|have|just|do|use * * * {job}|shift|days|time
        barrierWork fixed	en	{cant} ** miss|skip|leave|lose * {job}|day|days|week|more|time
        barrierWork fixed	en	{cant} ** get|take|have * * time|days|leave|weeks|month|months off|from|away|at|?
        barrierWork fixed	en	{cant} take off ; {cant} * * time|days off ; {cant} get off work|time
        barrierWork fixed	en	{cant} leave|miss * {job}
        barrierWork fixed	en	lose|losing|loses my|his|her|the? {job}|spot|seat|place|route|scholarship|seniority|contract|contracts|clients|account|internship|residency|apartment if|?
        barrierWork fixed	en	would|will|id|hed|shed|ill|might|could|gonna * lose my|his|her|the|our {job}
        barrierWork fixed	en	id lose my|the * {job} ; would lose the|my|his|her * {job}
        barrierWork fixed	en	get|gets|be|being|id|ill|hed|getting|risk fired|canned|replaced|dropped|terminated if|for|?
        barrierWork fixed	en	hold my|his|her|the job|position|spot
        barrierWork fixed	en	wont|cant|doesnt|will|would|not|isnt hold my|his|her|the job|position|spot
        barrierWork fixed	en	boss|employer|job|work|company|firm|manager|supervisor|hr|jefe|patron|trabajo|foreman|school|captain ** wont|doesnt|gives|give|refuses|refused|denied|not|no ** leave|time|days|week|another|off|hold|no|permiso|dias|month|fmla
        barrierWork fixed	en	no|zero|out|used * of|up|all * leave|pto|vacation|fmla|sick|days|time left|off|?
        barrierWork fixed	en	no leave left|at|from|? ; no days off ; no time off ; no pto ; no fmla ; no sick time
        barrierWork fixed	en	no vacation time ; no paid leave
        barrierWork fixed	en	dont|doesnt get|have|qualify * paid|sick|pto|leave|fmla|vacation|days|time off|leave|days|time|?
        barrierWork fixed	en	sole proprietor ; self employed ; only one who|running|driving|working|earning|bringing
        barrierWork fixed	en	only driver|mechanic|nurse|doctor|one|tow|cook|breadwinner|income|provider|earner|stylist|person
        barrierWork fixed	en	im the only * driver|one|tow|income|provider|breadwinner|earner ; the only income
        barrierWork fixed	en	run my own ; runs his own ; runs her own ; own my own business ; my own business
        barrierWork fixed	en	depending|depend|relying|rely|counting on me|him|her
        barrierWork fixed	en	{nobody} else|to|can|will * run|cover|work|open|drive|do * shop|business|store|shift|route|crew|restaurant|truck|my|the|it|farm
        barrierWork fixed	en	works around a job|my|work ; works * no|nothing|cant * days|three|in
        barrierWork fixed	en	nothing * days in a row ; have|has to work|be|keep
        barrierWork fixed	en	need|needs|got to keep|work|stay * job|working|at|employed ; keep my|his|her job|working
        barrierWork fixed	en	keep working ; without missing|losing|leaving|quitting work|my|his|her|a * ; and still work
        barrierWork fixed	en	still work ; while working|i|he|she work|works|keep|? ; would have to resign|quit|close
        barrierWork fixed	en	have to resign|close|quit * ; probation period at work|my ; on probation at work ; new job
        barrierWork fixed	en	just started * job
        barrierWork fixed	en	cannot|cant close|shut|leave * shop|business|store|restaurant|salon|farm|practice|door|doors
        barrierWork fixed	en	off the table
        barrierWork fixed	en	residential * not|isnt|out|wont|cant|impossible|wouldnt * option|possible|work|question|table|happen|fit|do
        barrierWork fixed	en	live-in * not|isnt|out|off|wont * option|question|table|work
        barrierWork fixed	en	middle of * semester|season|trial
        barrierWork fixed	en	cant withdraw|drop from|out|this|the|my * semester|classes|school
        barrierWork fixed	en	lose * semester|scholarship|visa|license
        barrierWork fixed	en	if i|he|she miss|misses|skip|skips a|one|my|any|another? shift|day|work|class|run|payment|route
        barrierWork fixed	en	miss a shift|day and|im|i ; just me running|and|working|on|in ; its just me ; it's only me
        barrierWork fixed	en	one man|woman|person shop|show|crew|operation ; no sub ; no substitute
        barrierWork fixed	en	{nobody} * to|can cover|run|open|fill ; replace me|him|her ; boss * replace
        barrierWork fixed	en	wont have a job ; no job to come ; come back to no job ; lose my|his|her spot|slot|seat
        barrierWork fixed	en	would|will|id|ill be fired|terminated|replaced|done|canned ; fired if ; im done if
        barrierWork fixed	en	dont work i dont|wont ; if i dont work ; if i dont show|drive|work
        barrierWork fixed	en	get paid|eat|pay rent only|if|when ; live paycheck to ; paycheck to paycheck
        barrierWork fixed	en	only take|get|have a few|one|two|three days|day ; cant be|get more than * days ; cant miss
        barrierWork fixed	en	no coverage for my shift ; strikes for absence ; for absence ; attendance points|policy
        barrierWork fixed	en	pointed out at work
        barrierWork fixed	en	have|had|put somebody|someone * my|in station|spot|place|chair|route|desk|job
        barrierWork fixed	en	no one to cover ; {nobody} to cover ; cant tell my boss
        barrierWork fixed	en	my boss would|will replace|fire|find ; call out and|im ; load board ; deployed|deploy in
        barrierWork fixed	en	cant close the ; the shop closes ; shop closes if ; crew of ; payroll to make ; tax season
        barrierWork fixed	en	harvest is|starts|now ; bills dont stop ; rent is due and ; i am the business
        barrierWork fixed	en	the whole operation ; only cook|welder|driver|barber|stylist|teacher|vet|pilot
        barrierWork fixed	en	lose the account|season|contract|truck ; owner operator ; on call all ; boards are in
        barrierWork fixed	en	my residency|fellowship program * not|wont|no
        barrierWork fixed	en	if im|hes|shes gone|away|out * * closes|close|shuts|folds|fails
        barrierWork fixed	en	it closes|folds|shuts|fails if|without|when ; gone a month it closes ; closes without me
        barrierWork fixed	es	{cant} ** faltar|dejar|ausentarme|ausentarse|pedir|perder|irme|irse|salir|parar * * {job}|dia|dias|permiso|al|trabajo|mes|mucho|tanto|ni
        barrierWork fixed	es	{cant} ** faltar
        barrierWork fixed	es	pierdo|pierde|perderia|perder|perderlo * * trabajo|empleo|chamba|puesto|jale
        barrierWork fixed	es	me|lo|la corren|despiden|correrian|despedirian|van * si|del|?
        barrierWork fixed	es	no me dan|da * permiso|dias|tiempo|vacaciones|chance
        barrierWork fixed	es	no le dan|da * permiso|dias|tiempo|vacaciones|chance
        barrierWork fixed	es	no tengo|tiene * vacaciones|permiso|dias ; no me dan chance
        barrierWork fixed	es	soy el unico que trabaja|sostiene|mantiene ; es el unico que trabaja ; unico sosten
        barrierWork fixed	es	tengo|tiene que trabajar|seguir ; sin dejar de trabajar ; sin dejar el|mi trabajo|chamba
        barrierWork fixed	es	sin perder el|mi trabajo|chamba ; sigo trabajando ; seguir trabajando
        barrierWork fixed	es	no puedo cerrar|dejar el negocio|puesto|local
        barrierWork.1 fixed	en	{cant} ** be gone|away|out|absent
        barrierWork.1 fixed	en	{cant} ** go|disappear away|inpatient|residential|anywhere|for|somewhere|30|that
        barrierWork.1 fixed	en	{cant} live in ; {cant} just? leave for ; {cant} get away for
        barrierWork.1 fixed	en	{cant} do residential|inpatient|30|the
        barrierWork.1 fixed	en	residential|inpatient * not|isnt|out|wont possible|an|of|realistic
        barrierWork.1 fixed	es	no puedo irme ; no puede irse ; no puedo internarme
        # noBarrierWork
        noBarrierWork	en	sick of work ; fmla approved ; has leave ; have leave ; leave approved ; approved leave
        noBarrierWork	en	job is safe ; job will hold ; company holds job ; holds job ; can take time off
        noBarrierWork	en	can take off ; can get off work ; boss is supportive ; work is fine with ; work is ok with
        noBarrierWork	en	can be away ; off until ; weeks off ; on winter break ; job hold ; can go anytime
        noBarrierWork	en	have time off ; got time off ; pto saved ; on medical leave ; on disability ; on leave
        noBarrierWork	en	out on leave ; retired ; laid off ; unemployed ; between jobs ; no job to lose
        noBarrierWork	es	puedo faltar ; me dan permiso ; tiene permiso
        # barrierChild
        barrierChild fixed	en	{nobody}|anyone|anybody * * to|who|can|will|else|would|could * {mind} ** {dependent}
        barrierChild fixed	en	{nobody}|anyone|anybody * * to|who|can|will|else|would * {mind} ; {nobody} * with * {kids}
        barrierChild fixed	en	no * childcare|sitter|babysitter|daycare|family|child care|one for|to|help|? ; no childcare
        barrierChild fixed	en	no child care ; lack of childcare ; lacks childcare ; without childcare ; no sitter
        barrierChild fixed	en	no babysitter ; dont|doesnt have * childcare|sitter|babysitter|anyone|child|daycare|family *
        barrierChild fixed	en	childcare is|an * issue|problem|barrier|impossible|obstacle
        barrierChild fixed	en	{cant} ** leave|be|away|abandon|without * from|behind|alone|them|without? * {dependent}
        barrierChild fixed	en	{cant} leave * {kids}|mother|mom|dad|father|husband|wife|grandmother|grandma|alone|them|him|her
        barrierChild fixed	en	{cant} be away|apart from ** {kids}|them|him|her|mother|dad|mom|father
        barrierChild fixed	en	{cant} ** find|get|afford|arrange * childcare|sitter|babysitter|daycare|someone|anyone *
        barrierChild fixed	en	who|whos|whod|who's will|would|is|going|gonna|s? * watch|take|keep|care|get|feed|raise|look|mind|stay ** {kids}|them|her|him|boys|girls|mother|mom|dad|father|son|daughter
        barrierChild fixed	en	sole caregiver|caretaker|guardian|custodian|custody|parent
        barrierChild fixed	en	only caregiver|caretaker|parent|guardian|one|adult * for|watching|caring|he|she|they|who|can|with|at|home|there? *
        barrierChild fixed	en	main caregiver ; primary caregiver ; full time caregiver ; caregiver|caretaker for|of|to
        barrierChild fixed	en	i care for my|a|both ; i take care of my|a|both
        barrierChild fixed	en	takes care of her|his|their mother|mom|dad|father|husband|wife|grandmother|disabled|son|daughter|brother|kids|grandkids
        barrierChild fixed	en	father's|mother's|mom's|dad's|husband's|wife's caretaker|caregiver ; cant be left
        barrierChild fixed	en	cannot be left ; cant be left alone ; kids * with {nobody}
        barrierChild fixed	en	wont|refuses|refused|wouldnt|not|cant|unable watch|take|keep * him|them|her|kids|baby|again|anymore
        barrierChild fixed	en	they'd|theyd|would|will|might * take my|the kids|children|baby|into * ; kids * * foster
        barrierChild fixed	en	go|going|end into|up * foster ; lose|losing * custody|kids|placement|them ; mommy program
        barrierChild fixed	en	bring my|the|her|a|his kids|baby|child|children|son|daughter|toddler
        barrierChild fixed	en	with * kids|baby|child can|stay|with|there|me|her|program
        barrierChild fixed	en	take|allow|accept|let|have moms|mothers|women|kids|babies|children with|kids|stay|too|?
        barrierChild fixed	en	nursing * baby|newborn|infant ; breastfeeding
        barrierChild fixed	en	no family * to|nearby|here|around|close|who|in|help *
        barrierChild fixed	en	raising * * grandkids|kids|children|son|daughter|nephew|niece by|alone|on|myself
        barrierChild fixed	en	by myself with * kids|children|grandkids|baby ; foster care ; foster ; into the system
        barrierChild fixed	en	{nobody} * could|can|would|will keep|take|watch|mind|have ; {nobody} to leave * with
        barrierChild fixed	en	kids have nobody|no ; sitter cancelled|quit ; daycare wont|wouldnt|doesnt ; lose placement
        barrierChild fixed	en	nursing my * son|daughter|newborn ; custody of * kids and ; my kids only have me
        barrierChild fixed	en	only have me
        barrierChild fixed	en	caring for my * mother|father|mom|dad|husband|wife|son|daughter|grandmother|brother
        barrierChild fixed	en	home hospice ; has alzheimers|dementia and ; special needs ; on dialysis and
        barrierChild fixed	en	wheelchair and ; who would|will|wouldve have|keep|take|watch|raise|feed them|her|him|the|my
        barrierChild fixed	en	who would have them ; going|being away isnt|not|is|wont possible|an|impossible|option
        barrierChild fixed	en	im|hes|shes the one|only who|that lifts|feeds|bathes|dresses|changes|takes|drives|watches|cares|raises
        barrierChild fixed	en	her dad's deployed|gone ; dad is deployed|gone|locked
        barrierChild fixed	en	husb|husband|wife|spouse deployed|deploys ; oil rig ; offshore ; newborn and|at|to
        barrierChild fixed	en	caring for a newborn ; cerebral palsy
        barrierChild fixed	en	disabled son|daughter|child|brother|mother|father|husband|wife
        barrierChild fixed	en	autistic son|daughter|child|kid ; feeding tube ; shes all i|they|we have
        barrierChild fixed	en	im all they|she|he have|has ; kids under {NUM} ; toddler at home ; my mother lives with me
        barrierChild fixed	en	so {nobody} can|could|will|would ; {nobody} else can|could|will|would|to
        barrierChild fixed	en	single mom|mother|dad|father|parent and|with {nobody}|no ; single parent no|with
        barrierChild fixed	en	custody of ** {nobody} ; {nobody} else to take|watch|raise|keep|help|with
        barrierChild fixed	en	toddler|baby|newborn|kids|twins|infant and no help|sitter|one|family
        barrierChild fixed	en	no help with the kids|baby|children|my
        barrierChild fixed	es	no tengo|tiene|hay|tenemos * * quien|con|nadie|alguien|ninguna * * {mind}|cuide|deje|dejar|ninos|hijos|cuidar|deja
        barrierChild fixed	es	no hay quien * cuide|ayude|vea ; nadie * * cuide|cuidar|cuida|cuidaria|ayude|puede|quedarse
        barrierChild fixed	es	con quien dejar|deje|dejarlos|dejarlas|dejo *
        barrierChild fixed	es	quien * cuide|cuida|cuidaria|cuidara * * {kids}|mi|mis|los|las|a
        barrierChild fixed	es	{cant} * dejar|dejarlos|dejarla|dejarlo|dejarlas * * {dependent}|solos|solo|sola|solas|ninos|hijos
        barrierChild fixed	es	madre|padre|mama|papa soltera|soltero
        barrierChild fixed	es	sola con mis|sus|los|cuatro|tres|dos hijos|ninos|hijas
        barrierChild fixed	es	cuido|cuida a * mi|su * madre|padre|mama|papa|esposo|esposa|abuela|abuelo|hermano|nietos|hijo
        barrierChild fixed	es	soy la unica|el que cuida ; unica|unico que los|la|lo cuida
        barrierChild fixed	es	me quitarian|quitan|quiten a? * ninos|hijos ; sin quien cuide ; falta de guarderia
        barrierChild fixed	es	no tengo guarderia ; cuido a ; depende de mi ; dependen de mi ; madre|mama soltera y? no|sin
        # noBarrierChild
        noBarrierChild	en	childcare not an issue ; childcare is not an issue ; childcare covered
        noBarrierChild	en	childcare is covered ; kids are covered ; mil can watch ; can watch ; can take them
        noBarrierChild	en	can keep the baby ; will watch ; will keep ; can watch the kids ; grandma has the kids
        noBarrierChild	en	kids are with ; kids are with their ; kids with grandma ; mom has the kids ; ex has the kids
        noBarrierChild	en	mother in law can take ; her mother watches ; mother has been raising ; has custody of
        noBarrierChild	en	sister will take ; my mom watches ; kids are grown ; grown kids ; adult kids
        noBarrierChild	en	kids are grown up ; has help with the kids ; someone holds the baby ; i can keep the baby
        noBarrierChild	en	can hold the baby ; can babysit ; mi suegra
        noBarrierChild	es	me la cuida ; le cuida ; me los cuida ; la abuela los cuida ; mi mama los cuida
        noBarrierChild	es	mi mama me los cuida
        # barrierMoney
        barrierMoney fixed	en	{cant} * afford|pay|swing|cover|come|make|manage|scrape|spare * * it|inpatient|residential|rehab|that|for|anything|much|to|this|the|cost|costs|up|a|copay|deductible|prices|treatment|any|those|your|them|out|thousands
        barrierMoney fixed	en	{cant} afford ; {cant} pay ; cant even afford ; could never afford ; never afford ; no money
        barrierMoney fixed	en	no funds ; no cash ; no income ; no savings ; out of money ; broke ; flat broke ; dead broke
        barrierMoney fixed	en	too expensive ; too much money ; so expensive ; too pricey ; costs too much
        barrierMoney fixed	en	way too expensive ; cost is too ; cost too ; out of my price|range|reach|budget
        barrierMoney fixed	en	out of reach ; way out of * range|budget
        barrierMoney fixed	en	no way * on * money|salary|wage|wages|pay|income|tips|check
        barrierMoney fixed	en	not on * money|salary|wages|pay|tips|check ; on bartender money
        barrierMoney fixed	en	cant be|get|do ** money|cost
        barrierMoney fixed	en	money is * issue|problem|barrier|tight|obstacle|only|reason|gone ; money is tight
        barrierMoney fixed	en	finances are ; short on money|cash
        barrierMoney fixed	en	dont|doesnt|didnt|dont have|make|got * money|the|enough|kind|that|cash|funds|insurance|coverage|health|any|much|$
        barrierMoney fixed	en	dont have the money ; dont have that kind of ; dont have insurance ; doesnt have insurance
        barrierMoney fixed	en	have no|any insurance|coverage ; has no insurance|coverage ; no insurance ; no ins
        barrierMoney fixed	en	no health ins ; no health insurance ; no coverage ; no medical coverage ; no medicaid
        barrierMoney fixed	en	no medi cal ; w/o insurance ; without insurance ; uninsured ; uninsd ; unins ; no insured
        barrierMoney fixed	en	not insured ; isnt insured ; self pay ; self-pay ; private pay only ; cash pay only
        barrierMoney fixed	en	lost|lose|losing|dropped|cancelled|canceled|lapsed|expired|ended * * insurance|coverage|medicaid|medi|benefits|cobra
        barrierMoney fixed	en	insurance|coverage|medicaid|policy|cobra * lapsed|expired|ended|ran|cancelled|canceled|dropped|gone|cut|stopped|terminated
        barrierMoney fixed	en	insurance|insurer|plan|they|blue|aetna|cigna|kaiser|anthem|united|medicaid|hmo|ppo|policy|company|uhc|coverage|tricare|medicare ** wont|doesnt|denied|denies|refused|refuses|not|denying|refusing|rejected|only|declined ** pay|cover|covers|inpatient|residential|outpatient|approve|authorize|it|rehab|covering|pays|iop|approved|authorized|stay|claim|beds|days|paying|them
        barrierMoney fixed	en	only cover|covers|pay|pays|approve|approves|approved|covered|authorized|authorize|paying|covering|approving * * outpatient|iop|op|php|outpt|few|ambulatory
        barrierMoney fixed	en	outpatient|iop only|is * covered|approved|authorized
        barrierMoney fixed	en	denied * * inpatient|residential|inpt|rehab|stay|coverage|auth|authorization|higher|admission|us|claim|it|him|her|me
        barrierMoney fixed	en	inpatient|residential|rehab|inpt|stay ** denied|denial|rejected|refused|uncovered|declined
        barrierMoney fixed	en	denial letter ; wont pay for ; wont cover ; doesnt cover ; does not cover ; not covered
        barrierMoney fixed	en	isnt covered ; not cover ; quoted * * thousands|thousand|k|$|20|30|40|25|50|15|60 *
        barrierMoney fixed	en	sliding scale|fee ; for free
        barrierMoney fixed	en	free program|programs|treatment|rehab|bed|beds|help|option|options ; low cost|income|-cost
        barrierMoney fixed	en	no cost
        barrierMoney fixed	en	scholarship|scholarships|charity|grant|financial bed|beds|care|funding|assistance|help|aid
        barrierMoney fixed	en	payment plan ; county funded ; state funded ; indigent ; on welfare ; on ssi
        barrierMoney fixed	en	on food stamps ; living on disability|ssi|social ; behind on * rent|bills|mortgage
        barrierMoney fixed	en	drained * savings|account|us|money ; deductible is|of|too * thousands|high|8|7|6|5|9|10 *
        barrierMoney fixed	en	high deductible ; hours got cut ; without selling ; id have to sell ; what can i do for free
        barrierMoney fixed	en	can pay {NUM} a|per mo|month|week ; can only pay|afford ; only can pay ; only afford
        barrierMoney fixed	en	quoted me|us|him|her|{NUM} ; insurance|plan|insurer|they|company|hmo said|says no to
        barrierMoney fixed	en	said no to residential|inpatient|rehab ; yes to outpatient
        barrierMoney fixed	en	lost my|his|her|our medicaid|medi|insurance|coverage ; lowest cost ; cheapest ; cheap option
        barrierMoney fixed	en	nothing saved ; no way to pay ; way to pay ; maxed out ; credit cards are ; on unemployment
        barrierMoney fixed	en	waiting on medicaid ; medicaid pending ; how would i pay ; pay for it * ; cant get a loan
        barrierMoney fixed	en	thousand dollars ; grand a month ; thousand a month ; that kind of money ; whatever's free
        barrierMoney fixed	en	whatevers free ; free whatever ; medi cal lapsed ; insurance is gone ; insurance went
        barrierMoney fixed	en	got laid off so ; job and insurance ; between insurance ; no plan right ; out of pocket max
        barrierMoney fixed	en	cant come up with ; price tag ; sell my car|truck|house to ; drained our ; second mortgage
        barrierMoney fixed	es	no tengo|tiene|tenemos|tienen|hay|cuento|contamos * * dinero|seguro|recursos|aseguranza|plata|lana|cobertura|con|papeles|feria|medios
        barrierMoney fixed	es	sin dinero|seguro|recursos|aseguranza|cobertura|medicaid|plata
        barrierMoney fixed	es	{cant} * pagar|costear|pagarlo|pagarla|cubrir ; no me|nos|le alcanza * ; no alcanza *
        barrierMoney fixed	es	muy caro ; muy cara ; demasiado caro ; es caro ; carisimo
        barrierMoney fixed	es	el seguro|aseguranza no|solo * cubre|paga|aprueba|aprobo|cubrio
        barrierMoney fixed	es	seguro|aseguranza nego|rechazo|negaron ; me|nos|le negaron *
        barrierMoney fixed	es	perdi|perdio el|mi|su|la seguro|aseguranza|cobertura|trabajo y|?
        barrierMoney fixed	es	no cubre|cubren|paga * internamiento|residencial|internado|? ; gratis ; gratuito ; gratuita
        barrierMoney fixed	es	bajo costo ; bajos recursos ; aceptan pagos ; pagos chiquitos ; plan de pagos ; sin costo
        barrierMoney fixed	es	escasos recursos
        # noBarrierMoney
        noBarrierMoney absorb	en	money isnt an issue ; money is not an issue ; money is no object ; money no issue
        noBarrierMoney absorb	en	cost is not an issue ; cost isnt an issue ; will pay cash ; can pay cash ; can self pay
        noBarrierMoney absorb	en	we will pay ; private pay ok ; will pay for whatever ; can self-pay ; willing to pay
        noBarrierMoney absorb	en	can pay out of pocket ; will pay out of pocket ; split the cost ; we can pay ; paying cash
        noBarrierMoney absorb	en	no money issue ; no charge
        noBarrierMoney absorb	es	el dinero no es problema
        """
}
