extension LexiconSources {
    /// Barriers to a stay: work, children and others to care for, money.
    static let barriers = """
        # Work
        {cant} * * * miss|take|get|leave|lose|skip|be|afford|stop|step|go|disappear|stay|quit|walk|have|\
        just|do|use * * * {job}|shift|days|time	en	barrierWork fixed
        {cant} ** miss|skip|leave|lose * {job}|day|days|week|more|time	en	barrierWork fixed
        {cant} ** get|take|have * * time|days|leave|weeks|month|months off|from|away|at|\
        ?	en	barrierWork fixed
        {cant} take off ; {cant} * * time|days off ; {cant} get off work|time	en	barrierWork fixed
        {cant} leave|miss * {job}	en	barrierWork fixed
        lose|losing|loses my|his|her|the? {job}|spot|seat|place|route|scholarship|seniority|contract|\
        contracts|clients|account|internship|residency|apartment if|?	en	barrierWork fixed
        would|will|id|hed|shed|ill|might|could|gonna * lose my|his|her|the|our {job}	en	barrierWork \
        fixed
        id lose my|the * {job} ; would lose the|my|his|her * {job}	en	barrierWork fixed
        get|gets|be|being|id|ill|hed|getting|risk fired|canned|replaced|dropped|terminated if|for|\
        ?	en	barrierWork fixed
        hold my|his|her|the job|position|spot	en	barrierWork fixed
        wont|cant|doesnt|will|would|not|isnt hold my|his|her|the job|position|spot	en	barrierWork fixed
        boss|employer|job|work|company|firm|manager|supervisor|hr|jefe|patron|trabajo|foreman|school|\
        captain ** wont|doesnt|gives|give|refuses|refused|denied|not|no ** leave|time|days|week|another|\
        off|hold|no|permiso|dias|month|fmla	en	barrierWork fixed
        no|zero|out|used * of|up|all * leave|pto|vacation|fmla|sick|days|time left|off|?	en	barrierWork \
        fixed
        no leave left|at|from|? ; no days off ; no time off ; no pto ; no fmla	en	barrierWork fixed
        no sick time ; no vacation time ; no paid leave	en	barrierWork fixed
        dont|doesnt get|have|qualify * paid|sick|pto|leave|fmla|vacation|days|time off|leave|days|time|\
        ?	en	barrierWork fixed
        sole proprietor ; self employed	en	barrierWork fixed
        only one who|running|driving|working|earning|bringing	en	barrierWork fixed
        only driver|mechanic|nurse|doctor|one|tow|cook|breadwinner|income|provider|earner|stylist|\
        person	en	barrierWork fixed
        im the only * driver|one|tow|income|provider|breadwinner|earner	en	barrierWork fixed
        the only income ; run my own ; runs his own ; runs her own	en	barrierWork fixed
        own my own business ; my own business	en	barrierWork fixed
        depending|depend|relying|rely|counting on me|him|her	en	barrierWork fixed
        {nobody} else|to|can|will * run|cover|work|open|drive|do * shop|business|store|shift|route|crew|\
        restaurant|truck|my|the|it|farm	en	barrierWork fixed
        works around a job|my|work ; works * no|nothing|cant * days|three|in	en	barrierWork fixed
        nothing * days in a row ; have|has to work|be|keep	en	barrierWork fixed
        need|needs|got to keep|work|stay * job|working|at|employed	en	barrierWork fixed
        keep my|his|her job|working ; keep working	en	barrierWork fixed
        without missing|losing|leaving|quitting work|my|his|her|a *	en	barrierWork fixed
        and still work ; still work ; while working|i|he|she work|works|keep|?	en	barrierWork fixed
        would have to resign|quit|close ; have to resign|close|quit *	en	barrierWork fixed
        probation period at work|my ; on probation at work ; new job	en	barrierWork fixed
        just started * job	en	barrierWork fixed
        cannot|cant close|shut|leave * shop|business|store|restaurant|salon|farm|practice|door|\
        doors	en	barrierWork fixed
        off the table	en	barrierWork fixed
        residential * not|isnt|out|wont|cant|impossible|wouldnt * option|possible|work|question|table|\
        happen|fit|do	en	barrierWork fixed
        live-in * not|isnt|out|off|wont * option|question|table|work	en	barrierWork fixed
        middle of * semester|season|trial	en	barrierWork fixed
        cant withdraw|drop from|out|this|the|my * semester|classes|school	en	barrierWork fixed
        lose * semester|scholarship|visa|license	en	barrierWork fixed
        {cant} ** faltar|dejar|ausentarme|ausentarse|pedir|perder|irme|irse|salir|parar * * {job}|dia|\
        dias|permiso|al|trabajo|mes|mucho|tanto|ni	es	barrierWork fixed
        {cant} ** faltar	es	barrierWork fixed
        pierdo|pierde|perderia|perder|perderlo * * trabajo|empleo|chamba|puesto|jale	es	barrierWork \
        fixed
        me|lo|la corren|despiden|correrian|despedirian|van * si|del|?	es	barrierWork fixed
        no me dan|da * permiso|dias|tiempo|vacaciones|chance	es	barrierWork fixed
        no le dan|da * permiso|dias|tiempo|vacaciones|chance	es	barrierWork fixed
        no tengo|tiene * vacaciones|permiso|dias ; no me dan chance	es	barrierWork fixed
        soy el unico que trabaja|sostiene|mantiene ; es el unico que trabaja	es	barrierWork fixed
        unico sosten ; tengo|tiene que trabajar|seguir ; sin dejar de trabajar	es	barrierWork fixed
        sin dejar el|mi trabajo|chamba ; sin perder el|mi trabajo|chamba	es	barrierWork fixed
        sigo trabajando ; seguir trabajando	es	barrierWork fixed
        no puedo cerrar|dejar el negocio|puesto|local	es	barrierWork fixed
        sick of work ; fmla approved ; has leave ; have leave ; leave approved	any	noBarrierWork
        approved leave ; job is safe ; job will hold ; company holds job ; holds job	any	noBarrierWork
        can take time off ; can take off ; can get off work ; boss is supportive	any	noBarrierWork
        work is fine with ; work is ok with ; can be away ; off until ; weeks off	any	noBarrierWork
        on winter break ; job hold ; can go anytime ; have time off ; got time off	any	noBarrierWork
        pto saved ; on medical leave ; on disability ; on leave ; out on leave	any	noBarrierWork
        retired ; laid off ; unemployed ; between jobs ; no job to lose ; puedo faltar	any	noBarrierWork
        me dan permiso ; tiene permiso	any	noBarrierWork
        # Children and other people to care for
        {nobody}|anyone|anybody * * to|who|can|will|else|would|could * {mind} ** \
        {dependent}	en	barrierChild fixed
        {nobody}|anyone|anybody * * to|who|can|will|else|would * {mind}	en	barrierChild fixed
        {nobody} * with * {kids}	en	barrierChild fixed
        no * childcare|sitter|babysitter|daycare|family|child care|one for|to|help|?	en	barrierChild \
        fixed
        no childcare ; no child care ; lack of childcare ; lacks childcare	en	barrierChild fixed
        without childcare ; no sitter ; no babysitter	en	barrierChild fixed
        dont|doesnt have * childcare|sitter|babysitter|anyone|child|daycare|family *	en	barrierChild \
        fixed
        childcare is|an * issue|problem|barrier|impossible|obstacle	en	barrierChild fixed
        {cant} ** leave|be|away|abandon|without * from|behind|alone|them|without? * \
        {dependent}	en	barrierChild fixed
        {cant} leave * {kids}|mother|mom|dad|father|husband|wife|grandmother|grandma|alone|them|him|\
        her	en	barrierChild fixed
        {cant} be away|apart from ** {kids}|them|him|her|mother|dad|mom|father	en	barrierChild fixed
        {cant} ** find|get|afford|arrange * childcare|sitter|babysitter|daycare|someone|anyone \
        *	en	barrierChild fixed
        who|whos|whod|who's will|would|is|going|gonna|s? * watch|take|keep|care|get|feed|raise|look|\
        mind|stay ** {kids}|them|her|him|boys|girls|mother|mom|dad|father|son|daughter	en	barrierChild \
        fixed
        sole caregiver|caretaker|guardian|custodian|custody|parent	en	barrierChild fixed
        only caregiver|caretaker|parent|guardian|one|adult * for|watching|caring|he|she|they|who|can|\
        with|at|home|there? *	en	barrierChild fixed
        main caregiver ; primary caregiver ; full time caregiver	en	barrierChild fixed
        caregiver|caretaker for|of|to ; i care for my|a|both	en	barrierChild fixed
        i take care of my|a|both	en	barrierChild fixed
        takes care of her|his|their mother|mom|dad|father|husband|wife|grandmother|disabled|son|\
        daughter|brother|kids|grandkids	en	barrierChild fixed
        father's|mother's|mom's|dad's|husband's|wife's caretaker|caregiver	en	barrierChild fixed
        cant be left ; cannot be left ; cant be left alone ; kids * with {nobody}	en	barrierChild fixed
        wont|refuses|refused|wouldnt|not|cant|unable watch|take|keep * him|them|her|kids|baby|again|\
        anymore	en	barrierChild fixed
        they'd|theyd|would|will|might * take my|the kids|children|baby|into *	en	barrierChild fixed
        kids * * foster ; go|going|end into|up * foster	en	barrierChild fixed
        lose|losing * custody|kids|placement|them ; mommy program	en	barrierChild fixed
        bring my|the|her|a|his kids|baby|child|children|son|daughter|toddler	en	barrierChild fixed
        with * kids|baby|child can|stay|with|there|me|her|program	en	barrierChild fixed
        take|allow|accept|let|have moms|mothers|women|kids|babies|children with|kids|stay|too|\
        ?	en	barrierChild fixed
        nursing * baby|newborn|infant ; breastfeeding	en	barrierChild fixed
        no family * to|nearby|here|around|close|who|in|help *	en	barrierChild fixed
        no tengo|tiene|hay|tenemos * * quien|con|nadie|alguien|ninguna * * {mind}|cuide|deje|dejar|\
        ninos|hijos|cuidar|deja	es	barrierChild fixed
        no hay quien * cuide|ayude|vea	es	barrierChild fixed
        nadie * * cuide|cuidar|cuida|cuidaria|ayude|puede|quedarse	es	barrierChild fixed
        con quien dejar|deje|dejarlos|dejarlas|dejo *	es	barrierChild fixed
        quien * cuide|cuida|cuidaria|cuidara * * {kids}|mi|mis|los|las|a	es	barrierChild fixed
        {cant} * dejar|dejarlos|dejarla|dejarlo|dejarlas * * {dependent}|solos|solo|sola|solas|ninos|\
        hijos	es	barrierChild fixed
        madre|padre|mama|papa soltera|soltero	es	barrierChild fixed
        sola con mis|sus|los|cuatro|tres|dos hijos|ninos|hijas	es	barrierChild fixed
        cuido|cuida a * mi|su * madre|padre|mama|papa|esposo|esposa|abuela|abuelo|hermano|nietos|\
        hijo	es	barrierChild fixed
        soy la unica|el que cuida ; unica|unico que los|la|lo cuida	es	barrierChild fixed
        me quitarian|quitan|quiten a? * ninos|hijos ; sin quien cuide	es	barrierChild fixed
        falta de guarderia ; no tengo guarderia	es	barrierChild fixed
        childcare not an issue ; childcare is not an issue ; childcare covered	any	noBarrierChild
        childcare is covered ; kids are covered ; mil can watch ; can watch	any	noBarrierChild
        can take them ; can keep the baby ; will watch ; will keep	any	noBarrierChild
        can watch the kids ; grandma has the kids ; kids are with	any	noBarrierChild
        kids are with their ; kids with grandma ; mom has the kids ; ex has the kids	any	noBarrierChild
        mother in law can take ; her mother watches ; mother has been raising	any	noBarrierChild
        has custody of ; sister will take ; my mom watches ; me la cuida ; le cuida	any	noBarrierChild
        me los cuida ; la abuela los cuida ; kids are grown ; grown kids ; adult kids	any	noBarrierChild
        kids are grown up ; has help with the kids ; someone holds the baby	any	noBarrierChild
        i can keep the baby ; can hold the baby ; can babysit ; mi mama los cuida	any	noBarrierChild
        mi mama me los cuida ; mi suegra	any	noBarrierChild
        # Money
        {cant} * afford|pay|swing|cover|come|make|manage|scrape|spare * * it|inpatient|residential|\
        rehab|that|for|anything|much|to|this|the|cost|costs|up|a|copay|deductible|prices|treatment|any|\
        those|your|them|out|thousands	en	barrierMoney fixed
        {cant} afford ; {cant} pay ; cant even afford ; could never afford	en	barrierMoney fixed
        never afford ; no money ; no funds ; no cash ; no income ; no savings	en	barrierMoney fixed
        out of money ; broke ; flat broke ; dead broke ; too expensive	en	barrierMoney fixed
        too much money ; so expensive ; too pricey ; costs too much	en	barrierMoney fixed
        way too expensive ; cost is too ; cost too	en	barrierMoney fixed
        out of my price|range|reach|budget ; out of reach	en	barrierMoney fixed
        way out of * range|budget	en	barrierMoney fixed
        no way * on * money|salary|wage|wages|pay|income|tips|check	en	barrierMoney fixed
        not on * money|salary|wages|pay|tips|check ; on bartender money	en	barrierMoney fixed
        cant be|get|do ** money|cost	en	barrierMoney fixed
        money is * issue|problem|barrier|tight|obstacle|only|reason|gone	en	barrierMoney fixed
        money is tight ; finances are ; short on money|cash	en	barrierMoney fixed
        dont|doesnt|didnt|dont have|make|got * money|the|enough|kind|that|cash|funds|insurance|coverage|\
        health|any|much|$	en	barrierMoney fixed
        dont have the money ; dont have that kind of ; dont have insurance	en	barrierMoney fixed
        doesnt have insurance ; have no|any insurance|coverage	en	barrierMoney fixed
        has no insurance|coverage ; no insurance ; no ins ; no health ins	en	barrierMoney fixed
        no health insurance ; no coverage ; no medical coverage ; no medicaid	en	barrierMoney fixed
        no medi cal ; w/o insurance ; without insurance ; uninsured ; uninsd	en	barrierMoney fixed
        unins ; no insured ; not insured ; isnt insured ; self pay ; self-pay	en	barrierMoney fixed
        private pay only ; cash pay only	en	barrierMoney fixed
        lost|lose|losing|dropped|cancelled|canceled|lapsed|expired|ended * * insurance|coverage|\
        medicaid|medi|benefits|cobra	en	barrierMoney fixed
        insurance|coverage|medicaid|policy|cobra * lapsed|expired|ended|ran|cancelled|canceled|dropped|\
        gone|cut|stopped|terminated	en	barrierMoney fixed
        insurance|insurer|plan|they|blue|aetna|cigna|kaiser|anthem|united|medicaid|hmo|ppo|policy|\
        company|uhc|coverage|tricare|medicare ** wont|doesnt|denied|denies|refused|refuses|not|denying|\
        refusing|rejected|only|declined ** pay|cover|covers|inpatient|residential|outpatient|approve|\
        authorize|it|rehab|covering|pays|iop|approved|authorized|stay|claim|beds|days|paying|\
        them	en	barrierMoney fixed
        only cover|covers|pay|pays|approve|approves|approved|covered|authorized|authorize|paying|\
        covering|approving * * outpatient|iop|op|php|outpt|few|ambulatory	en	barrierMoney fixed
        outpatient|iop only|is * covered|approved|authorized	en	barrierMoney fixed
        denied * * inpatient|residential|inpt|rehab|stay|coverage|auth|authorization|higher|admission|\
        us|claim|it|him|her|me	en	barrierMoney fixed
        inpatient|residential|rehab|inpt|stay ** denied|denial|rejected|refused|uncovered|\
        declined	en	barrierMoney fixed
        denial letter ; wont pay for ; wont cover ; doesnt cover ; does not cover	en	barrierMoney fixed
        not covered ; isnt covered ; not cover	en	barrierMoney fixed
        quoted * * thousands|thousand|k|$|20|30|40|25|50|15|60 *	en	barrierMoney fixed
        sliding scale|fee ; for free	en	barrierMoney fixed
        free program|programs|treatment|rehab|bed|beds|help|option|options	en	barrierMoney fixed
        low cost|income|-cost ; no cost	en	barrierMoney fixed
        scholarship|scholarships|charity|grant|financial bed|beds|care|funding|assistance|help|\
        aid	en	barrierMoney fixed
        payment plan ; county funded ; state funded ; indigent ; on welfare	en	barrierMoney fixed
        on ssi ; on food stamps ; living on disability|ssi|social	en	barrierMoney fixed
        behind on * rent|bills|mortgage ; drained * savings|account|us|money	en	barrierMoney fixed
        deductible is|of|too * thousands|high|8|7|6|5|9|10 * ; high deductible	en	barrierMoney fixed
        hours got cut ; without selling ; id have to sell ; what can i do for free	en	barrierMoney fixed
        can pay {NUM} a|per mo|month|week ; can only pay|afford ; only can pay	en	barrierMoney fixed
        only afford	en	barrierMoney fixed
        no tengo|tiene|tenemos|tienen|hay|cuento|contamos * * dinero|seguro|recursos|aseguranza|plata|\
        lana|cobertura|con|papeles|feria|medios	es	barrierMoney fixed
        sin dinero|seguro|recursos|aseguranza|cobertura|medicaid|plata	es	barrierMoney fixed
        {cant} * pagar|costear|pagarlo|pagarla|cubrir ; no me|nos|le alcanza *	es	barrierMoney fixed
        no alcanza * ; muy caro ; muy cara ; demasiado caro ; es caro ; carisimo	es	barrierMoney fixed
        el seguro|aseguranza no|solo * cubre|paga|aprueba|aprobo|cubrio	es	barrierMoney fixed
        seguro|aseguranza nego|rechazo|negaron ; me|nos|le negaron *	es	barrierMoney fixed
        perdi|perdio el|mi|su|la seguro|aseguranza|cobertura|trabajo y|?	es	barrierMoney fixed
        no cubre|cubren|paga * internamiento|residencial|internado|? ; gratis	es	barrierMoney fixed
        gratuito ; gratuita ; bajo costo ; bajos recursos ; aceptan pagos	es	barrierMoney fixed
        pagos chiquitos ; plan de pagos ; sin costo ; escasos recursos	es	barrierMoney fixed
        money isnt an issue ; money is not an issue ; money is no object	any	noBarrierMoney absorb
        money no issue ; cost is not an issue ; cost isnt an issue	any	noBarrierMoney absorb
        will pay cash ; can pay cash ; can self pay ; we will pay	any	noBarrierMoney absorb
        private pay ok ; will pay for whatever ; can self-pay ; willing to pay	any	noBarrierMoney absorb
        can pay out of pocket ; will pay out of pocket ; split the cost	any	noBarrierMoney absorb
        we can pay ; paying cash ; el dinero no es problema ; no money issue	any	noBarrierMoney absorb
        no charge	any	noBarrierMoney absorb
        {cant} ** be gone|away|out|absent	any	barrierWork.1 fixed
        {cant} ** go|disappear away|inpatient|residential|anywhere|for|somewhere|30|\
        that	any	barrierWork.1 fixed
        {cant} live in ; {cant} just? leave for ; {cant} get away for	any	barrierWork.1 fixed
        {cant} do residential|inpatient|30|the	any	barrierWork.1 fixed
        residential|inpatient * not|isnt|out|wont possible|an|of|realistic	any	barrierWork.1 fixed
        no puedo irme ; no puede irse ; no puedo internarme	any	barrierWork.1 fixed
        if i|he|she miss|misses|skip|skips a|one|my|any|another? shift|day|work|class|run|payment|\
        route	en	barrierWork fixed
        miss a shift|day and|im|i ; just me running|and|working|on|in ; its just me	en	barrierWork fixed
        it's only me ; one man|woman|person shop|show|crew|operation ; no sub	en	barrierWork fixed
        no substitute ; {nobody} * to|can cover|run|open|fill ; replace me|him|her	en	barrierWork fixed
        boss * replace ; wont have a job ; no job to come ; come back to no job	en	barrierWork fixed
        lose my|his|her spot|slot|seat	en	barrierWork fixed
        would|will|id|ill be fired|terminated|replaced|done|canned ; fired if	en	barrierWork fixed
        im done if ; dont work i dont|wont ; if i dont work	en	barrierWork fixed
        if i dont show|drive|work ; get paid|eat|pay rent only|if|when	en	barrierWork fixed
        live paycheck to ; paycheck to paycheck	en	barrierWork fixed
        only take|get|have a few|one|two|three days|day	en	barrierWork fixed
        cant be|get more than * days ; cant miss ; no coverage for my shift	en	barrierWork fixed
        raising * * grandkids|kids|children|son|daughter|nephew|niece by|alone|on|\
        myself	en	barrierChild fixed
        by myself with * kids|children|grandkids|baby ; foster care ; foster	en	barrierChild fixed
        into the system	en	barrierChild fixed
        {nobody} * could|can|would|will keep|take|watch|mind|have	en	barrierChild fixed
        {nobody} to leave * with ; kids have nobody|no ; sitter cancelled|quit	en	barrierChild fixed
        daycare wont|wouldnt|doesnt ; lose placement	en	barrierChild fixed
        nursing my * son|daughter|newborn ; custody of * kids and	en	barrierChild fixed
        my kids only have me ; only have me	en	barrierChild fixed
        caring for my * mother|father|mom|dad|husband|wife|son|daughter|grandmother|\
        brother	en	barrierChild fixed
        home hospice ; has alzheimers|dementia and ; special needs	en	barrierChild fixed
        on dialysis and ; wheelchair and	en	barrierChild fixed
        quoted me|us|him|her|{NUM}	en	barrierMoney fixed
        insurance|plan|insurer|they|company|hmo said|says no to	en	barrierMoney fixed
        said no to residential|inpatient|rehab ; yes to outpatient	en	barrierMoney fixed
        lost my|his|her|our medicaid|medi|insurance|coverage ; lowest cost	en	barrierMoney fixed
        cheapest ; cheap option ; nothing saved ; no way to pay ; way to pay	en	barrierMoney fixed
        maxed out ; credit cards are ; on unemployment ; waiting on medicaid	en	barrierMoney fixed
        medicaid pending ; how would i pay ; pay for it * ; cant get a loan	en	barrierMoney fixed
        thousand dollars ; grand a month ; thousand a month	en	barrierMoney fixed
        who would|will|wouldve have|keep|take|watch|raise|feed them|her|him|the|my	any	barrierChild \
        fixed
        who would have them	any	barrierChild fixed
        going|being away isnt|not|is|wont possible|an|impossible|option	any	barrierChild fixed
        im|hes|shes the one|only who|that lifts|feeds|bathes|dresses|changes|takes|drives|watches|cares|\
        raises	any	barrierChild fixed
        her dad's deployed|gone ; dad is deployed|gone|locked	any	barrierChild fixed
        husb|husband|wife|spouse deployed|deploys ; oil rig ; offshore	any	barrierChild fixed
        newborn and|at|to ; caring for a newborn ; cerebral palsy	any	barrierChild fixed
        disabled son|daughter|child|brother|mother|father|husband|wife	any	barrierChild fixed
        autistic son|daughter|child|kid ; feeding tube ; shes all i|they|we have	any	barrierChild fixed
        im all they|she|he have|has ; kids under {NUM} ; toddler at home	any	barrierChild fixed
        my mother lives with me ; cuido a ; depende de mi ; dependen de mi	any	barrierChild fixed
        strikes for absence ; for absence ; attendance points|policy	en	barrierWork fixed
        pointed out at work	en	barrierWork fixed
        have|had|put somebody|someone * my|in station|spot|place|chair|route|desk|job	en	barrierWork \
        fixed
        no one to cover ; {nobody} to cover ; cant tell my boss	en	barrierWork fixed
        my boss would|will replace|fire|find ; call out and|im ; load board	en	barrierWork fixed
        deployed|deploy in ; cant close the ; the shop closes ; shop closes if	en	barrierWork fixed
        crew of ; payroll to make ; tax season ; harvest is|starts|now	en	barrierWork fixed
        bills dont stop ; rent is due and ; i am the business ; the whole operation	en	barrierWork fixed
        only cook|welder|driver|barber|stylist|teacher|vet|pilot	en	barrierWork fixed
        lose the account|season|contract|truck ; owner operator ; on call all	en	barrierWork fixed
        boards are in ; my residency|fellowship program * not|wont|no	en	barrierWork fixed
        that kind of money ; whatever's free ; whatevers free ; free whatever	en	barrierMoney fixed
        medi cal lapsed ; insurance is gone ; insurance went ; got laid off so	en	barrierMoney fixed
        job and insurance ; between insurance ; no plan right ; out of pocket max	en	barrierMoney fixed
        cant come up with ; price tag ; sell my car|truck|house to ; drained our	en	barrierMoney fixed
        second mortgage	en	barrierMoney fixed
        if im|hes|shes gone|away|out * * closes|close|shuts|folds|fails	en	barrierWork fixed
        it closes|folds|shuts|fails if|without|when ; gone a month it closes	en	barrierWork fixed
        closes without me	en	barrierWork fixed
        so {nobody} can|could|will|would ; {nobody} else can|could|will|would|to	any	barrierChild fixed
        single mom|mother|dad|father|parent and|with {nobody}|no	any	barrierChild fixed
        single parent no|with ; madre|mama soltera y? no|sin	any	barrierChild fixed
        custody of ** {nobody} ; {nobody} else to take|watch|raise|keep|help|with	en	barrierChild fixed
        toddler|baby|newborn|kids|twins|infant and no help|sitter|one|family	en	barrierChild fixed
        no help with the kids|baby|children|my	en	barrierChild fixed
        """
}
