extension LexiconSources {
    /// Residential stays completed, or about to end.
    static let stays = """
        # Classes: ways to have finished, to have come out, to be about to; what one is given at the end
        class.hxFin	en	finished ; completed ; completes ; complete ; finish ; graduated ; graduated from ; graduate from
        class.hxFin	en	outta ; outa ; fresh outta ; just outta ; came outta ; got outta ; home outta
        class.hxFin	en	done with ; done w/ ; wrapped up ; got through ; made it through ; finished up ; finished with
        class.hxFin	en	complt ; compltd ; cmplt ; cmpl ; completd ; complet ; compl ; comp ; comp'd ; compl'd ; cmpltd ; fin ; grad ; grad'd ; grads ; grad of ; graduate of ; did
        class.hxFin	en	successfully completed ; just did ; just done ; have done ; alum of ; alumni of ; alumna of
        class.hxFin	en	fin'd ; finshd ; finishd ; fnshd ; finised
        class.hxFin	es	termine ; termino ; completo ; acabe ; acabo ; conclui ; concluyo ; cumpli ; cumplio
        class.hxFin	es	me gradue de ; se graduo de ; me gradue del ; se graduo del ; hice ; hizo ; finalice ; finalizo
        class.hxBack	en	out of ; home from ; back from ; came out of ; came home from ; came back from ; got out of
        class.hxBack	en	home fr ; back fr ; out fr ; d/c fr ; dc fr ; got home from ; fresh out of ; fresh from ; just left ; discharged from ; d/c'd from ; dc'd from ; d/c from
        class.hxBack	en	dc from ; released from ; d/c'd ; out from ; home after ; out after ; discharged after
        class.hxBack	en	returned from ; came off of ; stepped down from ; stepping down from ; steps down from ; s/p ; post
        class.hxBack	es	sali de ; sali del ; salio de ; salio del ; salimos de ; regrese de ; regreso de ; volvi de ; volvio de
        class.hxBack	es	acabo de salir de ; acabo de salir del ; acaba de salir de ; acaba de salir del ; egreso de ; egreso del
        class.hxToken	en	coin ; bell ; certificate ; medallion ; diploma ; keychain ; key tag ; completion
        class.hxToken	en	graduation ; ceremony ; chip
        class.hxToken	es	reconocimiento ; graduacion ; certificado ; medalla ; testimonio
        class.hxGot	en	got ; get ; gets ; getting ; gave me ; gave him ; gave her ; handed me ; handed him
        class.hxGot	en	rang ; ring ; rings ; ringing ; picked up ; picks up ; earned ; received ; have my ; has his
        class.hxGot	en	has her ; held ; hold
        class.hxGot	es	me dieron ; le dieron ; recibi ; recibio ; di ; dio ; me dan ; le dan
        class.hxEnds	en	ends ; end ; ending ; is up ; are up ; up on ; finishes ; finish ; is over ; are over ; complete
        class.hxEnds	en	completes ; discharge ; discharges ; dc ; d/c ; graduate ; graduates ; graduating ; leave ; leaves
        class.hxEnds	en	leaving ; is done ; are done ; done ; discharging ; finishing ; completing ; wraps up ; wrapping up
        class.hxEnds	en	wrap up ; get out ; gets out ; getting out ; come home ; comes home ; coming home ; go home
        class.hxEnds	en	goes home ; going home ; walk out ; walks out ; walking out ; out on ; comps ; d/c date ; up
        class.hxEnds	en	ring the bell ; rings the bell ; step down ; stepping down ; my last day ; last day ; over ; out
        class.hxEnds	en	lets me out ; let me out ; coming out ; comes out ; come out ; is finished ; are finished ; being discharged
        class.hxEnds	en	be discharged ; be released ; releasing ; releases ; flying home ; flies home ; fly home ; headed home
        class.hxEndsEs	es	salgo ; sale ; salimos ; termino ; termina ; terminamos ; acaba ; acabo ; cumple ; cumplo ; saldra
        class.hxEndsEs	es	saldre ; me dan de alta ; lo dan de alta ; la dan de alta ; le dan de alta ; dan de alta ; se gradua
        class.hxEndsEs	es	me graduo ; terminara ; va a salir ; voy a salir ; esta por salir ; estoy por salir ; esta por terminar
        class.hxEndsEs	es	estoy por terminar ; ya casi termina ; ya casi sale ; ya casi termino ; ya mero sale ; alta
        # residentialDone: finished it
        residentialDone across	en	{DUR:27..200}|{NUM:27..200} days|day|? in|at|out|up|down * utah|arizona|florida|malibu|tucson|prescott|texas|tennessee|colorado|minnesota|montana|idaho|nevada|oregon|delray|scottsdale|sedona *** home|clean|sober|back|graduated|relapsed|completed
        residentialDone	en	concluded|concludes|concluding|saw|seen|fulfilled his|her|my|a|the|their * residential|inpatient|rehabilitation|rehab|{DUR:27..200} treatment|stay|programme|program|course|through|?
        residentialDone	en	{hxFin} {hxDet}? {hxAdj}? {DUR:20..400}|{NUM:21..200}? d|day|days|of|in|long|course|at|mo? {hxDet}? {hxAdj}? {res}|{hxStay}
        residentialDone	en	finished|completed|graduated|graduate * * {res}|{hxStay} ; {hxFin} {hxDet}? {DUR:20..400}|{NUM:21..200} ** {res}|{hxStay}
        residentialDone	en	{hxFin} {hxDet}? {hxAdj}? {DUR:20..400}|{NUM:21..200} d|day|days|of|in|at? ** {hxPlace}
        residentialDone	en	finished|completed|graduated|graduated|did my|your|his|her|the|their|ur|all|full|whole {NUM:28..120} days|day|d
        residentialDone	en	{res}|{hxStay} #? {NUM:1..9}? th|nd|rd|st? done|comp|fin|finished|completed|grad|graduated in|{AGO}|last|this|early|mid|late
        residentialDone	en	graduated|graduate|completed|finished from|after|of? {DUR:27..200} in|at|up|out|over|down
        residentialDone	en	stayed|stuck|did|completed {hxDet} full|whole|entire {DUR:27..200}|{NUM:28..120} d|day|days?
        residentialDone	en	finished|completed|graduated {NUM:28..120} days|day|d last|this|on|yesterday|at|in|with|there|here|and|then|{AGO}
        residentialEnding	en	step|steps|stepping|graduate|graduates|discharge|discharges|finish|finishes|completes down|out|with|? ** {AHEAD} after {DUR:25..200} ; steps|stepping|step down ** after {DUR:25..200}
        residentialDone	en	grad|grads|gradd|graduated|graduate d? a|the|his|her|our|? {DUR:27..200} in|last|this|at|from|? {AGO}|here|there|?
        notEvidence absorb	en	did|done|do|finish~|complete~ {hxDet}? full|whole|entire? {DUR:1..400}|{NUM:21..200}? d|day|days? of|challenge|plank? yoga|pilates|squats|pushups|keto|cardio|gym|training|classes|vacation|diet|volunteering|overtime|trial|warranty
        residentialDone	en	did|done|served|spent|finished|completed|graduated {hxDet}? full|whole|entire? {NUM:28..120} days|d in|at|up|out|there|inside|over
        residentialDone	en	did|done|spent|finished|completed {hxDet}? full|whole|entire? {DUR:27..200} in|at|inside a|an|the? * {res}|{hxStay}|program|treatment|facility|rehab|tx
        residentialDone	en	did|done {hxDet}? full|whole|entire? {DUR:27..100} in|at|up
        residentialDone across	en	went|gone|been|going|got through|into|to * * program|place|treatment|center ** {DUR:28..200}
        residentialDone	en	took|takes|taken * * off|away|leave|time|{DUR} * for|in|at|to rehab|{res}
        residentialDone	en	alum|alumni|alumnus|alumna|grad|graduate of|from a|the|our|your|an? {DUR:14..400} {hxStay}|prgm|program|pgm|prog|{res}
        residentialDone	en	finished|completed|graduated|graduated from|done with? my|your|his|her|the|a|their|that|this? treatment|recovery|drug|alcohol|rehab? program|treatment|tx|rehab|pgm|prog
        residentialDone	en	finished|completed|graduated from|at|up? * place|facility|house|ranch|center ** {AGO:1..400} ; finished my|his|her time|stay|stint in|at treatment|rehab
        residentialDone	en	did|done|put|served my|his|her|the? time|stint|stay in|at treatment|rehab|residential|inpatient ; my|his|her time|stay in|at treatment|rehab|residential * over|done|ended
        residentialDone	en	{res}|{hxStay} finished|ended|completed|done|wrapped|complete|over|comp ; {res}|{hxStay}|rehab * * finished|ended|completed|wrapped
        residentialDone	en	{res}|{hxStay}|rehab ended|finished|over|done ** {AGO} ; {DUR:20..400} {res} * done|completed|{hxFin}
        residentialDone	en	{DUR:20..400}|{NUM:28..120} stay|program|prog|pgm done|completed|complete|finished|ended
        residentialDone	en	{res}|rehab alum ; alum {AGO:31..3000} ; graduated from|the|your|that|a|an|another program|place|house|rehab|facility|ranch|center
        residentialDone across	en	{DUR:20..400}|{NUM:28..120} day|days|d|of|in? * {res}|{hxStay}|rehab *** done|finished|complete|completed|graduated|home|dusted|balloons
        residentialDone across	en	{res}|rehab through|thru|until|till {AGO} ; {res}|rehab *** graduated|completed|finished
        residentialDone across	en	{NUM:1..9} rehabs ** finished|completed|graduated|did|got both|all|them|each ; rehabs|rehab|residential ** finished|completed both|it|twice
        residentialDone	en	{DUR:20..400} of {hxAdj}? {res}|{hxStay}|rehab|treatment|tx ; {DUR:20..400} in|at {hxDet}? {hxAdj}? {res}|{hxStay}
        residentialDone across	en	did|done|finished|completed {DUR:27..120} *** inpatient|residential|rehab|resi|inpt
        residentialDone across	en	{hxBack} * * program|place|facility|house *** {res}
        residentialDone	en	{NUM:28..100} days in|at * * ended|finished ; {hxBack} {hxDet} womens|mens|christian|recovery|treatment program|house|home
        residentialDone	en	graduated|graduate|discharged|released|home|back|out * * from|of {hxDet}? {DUR:27..400} * program|place|stay|house|facility|tx|treatment
        residentialDone	en	done {hxDet}? {DUR:20..400} d|day|days|of|in? * {res}|{hxStay}
        residentialEnding	en	week|wk|month|day {NUM} of * {NUM} ** {res}|{hxStay}|program|treatment|there|here ; last|final few|couple|? days|weeks|week of|at|in my|his|her|the|a * {res}|{hxStay}|program
        residentialDone	en	home|back|out {DUR:3..180} from|of|after {hxDet}? {hxAdj}? {res}|{hxStay}|rehab
        residentialEnding	es	completa|completo|finaliza|finalizo|concluye|acabara|completara * su|el|mi|un|los|sus|mis|? * {hxStay}|{res} ** {AHEAD}
        residentialEnding	en	last|final day|night|week at|in|of {hxDet}? {hxAdj}? {res}|{hxStay}|rehab * is|s|ends|will|falls|{AHEAD} ; sober living|house|home|home? after doing|finishing|completing|did my|his|her|a|the? {DUR:27..200}
        residentialDone	en	did|done|finished|completed|been|gone|went through|to|two|three|a|several|? {NUM:1..6} {DUR:27..120} programs|program|stays|treatments ; doing|finishing|completing my|his|her {DUR:27..200}
        residentialDone	en	did|done|finished|completed|got through|thru|with|? my|his|her|the|full|a|all|? {DUR:28..200} and * home|out|back|was|been|stayed|got|felt|left|clean ; did|finished|completed {DUR:28..200} there|away|last|earlier|{AGO}
        residentialDone	en	my|his|her {NUM:28..120} days in|at ; thirty|sixty|ninety|30|60|90|28|45 days of|in|at? {res}|rehab|treatment|malibu|utah|arizona|? are|is|end|ends|up|ended
        residentialDone	en	the|my|his|her {DUR:20..400} in|at|there ended|was|were|finished
        residentialDone across	en	{res}|rehab|tx|resi ** fin|compl|cmpltd|compltd|done|grad|grads|gradd|ended {AGO:0..3000} ; was|were|been in|at {hxDet}? {res}|{hxStay} in|at|for|last|near|{AGO:0..3000}|{DUR:27..200}
        residentialDone	en	home|back|out|returned|fresh|d/c'd|dc'd from|of|after|fr {NUM:28..180} days|day|d|? in|at|away @|a|the|malibu|arizona|utah|prescott|florida|texas|mexico|tx|treatment|rehab|recovery|socal|norcal
        residentialDone	en	completed|compl|cmpltd|compltd|fin|finished|grad|gradd {NUM:28..120} d
        residentialDone	en	betty ford {DUR:20..200} ; hazelden|caron|passages|promises|tarzana|ford|tucson|crihelp {DUR:27..200} * in|{AGO:0..3000}
        residentialDone	en	{res}|{hxStay} x|for|? {DUR:20..200} comp|compl|completed|done|fin|finished|grad|graduated in|on|? {AGO:0..3000}
        residentialDone across	en	{DUR:27..200} at|@ * * out|grad|graduated|dc|discharged|left in|last|{AGO:0..3000}|jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|march|april|august|september|october|november|december|january|february
        residentialDone across	en	{DUR:27..200} {res} * * tx|treatment|program|prog|stay|? @|at * * {AGO:0..3000}
        notEvidence absorb across	en	worked|working|works|stationed|lived|locked|incarcerated|deployed|vacation for? {DUR:20..400} at|@|in * * out|left|home|discharged in|{AGO}
        notEvidence absorb across	en	{DUR:20..400} at|in|@ the|county|state|his|her|my|a? * jail|prison|hospital|juvie|camp|army|rikers|custody|job|work|school|university out|released|home|discharged|left {AGO}
        residentialEnding.counted	en	wraps|wrapping|finishes|finishing|fin|ends|ending|done|completes|compl|graduates|grads up? {DUR:27..200} ** {AHEAD}
        residentialDone	en	grad|grads|gradd|grad'd|graduated|finished|fin|fnshd|did|completed|compl|compltd|cmpltd {DUR:27..200} * {AGO:0..3000} ; {DUR:27..200} @|at * * plc|plce|hs|fac|facil|pgm|prog
        residentialDone	en	{DUR:27..200} @|at * * * ended|completed|finished|compltd ; did|done|after|spent|from|since {DUR:27..200} @|at * * house|home|ranch|center|ctr|place|facility|acad|academy
        residentialDone	en	finished|completed|graduated|graduated from? {hxDet}? {hxAdj}? {DUR:20..400}|{NUM:21..200}? d|day|days|of|in? {hxAdj}? {res}|{hxStay}
        residentialDone absorb	en	finished|completed|did|graduated|after|leaving|left * court|judge|probation|cps|dcfs|po * ordered|mandated|required? * {res}|{hxStay}|rehab
        residentialDone absorb	en	{hxLaw} sent|made|ordered|put|sentenced me|him|her * to|in|into|do? * {res}|{hxStay}|rehab|treatment * last|back|{AGO:90..4000}
        residentialDone absorb	en	just did|done|finished|completed {hxDet}? {DUR:20..400} in|at|of {hxDet}? {hxAdj}? {res}|{hxStay} ; {NUM} weeks|wks in|at {hxDet}? {hxAdj}? {res}|{hxStay}
        residentialDone absorb	en	left|leaving|leave {hxDet}? {hxAdj}? {res}|{hxStay}|treatment|program ** after|having|by|upon|with finishing|completing|graduating|finished|completed|graduated|doing
        residentialDone	en	was|were|been in|at treatment|tx|rehab {AGO:20..3000}|{DUR:20..200}
        residentialDone	en	was|were|been|stayed here|there|inside {DUR:20..200}|{NUM:28..120} ; {res}|rehab in|at * * {AGO:40..3000}
        # residentialDone: came out of it
        residentialDone	en	{hxBack} {hxDet}? {hxAdj}? {DUR:20..400}|{NUM:21..200}? d|day|days|of|in|long|course? {hxAdj}? {res}|{hxStay}
        residentialDone	en	home|back|out|returned|fresh|straight from|of|off * {DUR:27..200}|{NUM:27..200} * days|at|in|with
        residentialDone	en	{hxBack} {hxDet}? {hxAdj}? {DUR:20..400}|{NUM:21..200} d|day|days|of|in|at? * * {hxPlace}|{res}|{hxStay}
        residentialDone	en	home|out|back from|of {hxDet}? treatment|tx|rehab|residential ; discharged|d/c'd|dc'd|released from treatment|tx
        residentialDone	en	d/c'd|dc'd|discharged|released|home|back from * * {res}|{hxStay} {AGO}|x|{DUR:20..200} ; made it through|did|done with the|my|his|her|all|whole? full|whole|entire? {NUM:28..120} days
        residentialDone	en	{NUM:1..6} prior|previous|past|other {res}|{hxStay} ; {NUM:1..6} {res}|{hxStay} stays|stints|x|times|admissions|admits ; thanks to * {res}|{hxStay}
        residentialDone	en	home|back|out|returned from|after {DUR:27..120} away|inside ; home|back|out|returned from|after {DUR:27..120} in|at {hxPlace}|{res}|{hxStay}|a|an|your|malibu|arizona|utah|prescott|detox|recovery|sober|tx ; came|got home|back * {DUR:27..120} away|inside
        residentialDone	en	{DUR} out of|from * * {res}|{hxStay}|{DUR:20..400} ; weeks|months|wks|mos|days post|after|out {res}|rehab|residential
        residentialDone	en	d/c|dc|discharged|d/c'd|dc'd {AGO} from|after * * {res}|{hxStay}|{DUR:20..200} ; d/c|dc|discharged {AGO} after {DUR:20..200}
        residentialDone	en	after|since|following {hxDet}? {hxAdj}? {DUR:20..400} ** {res}|{hxStay}|treatment|program|stay
        residentialDone	en	after|since|following|post {hxDet}? {hxAdj}? {res}|{hxStay} ; since|after finishing|leaving|completing {res}|rehab|treatment
        residentialDone	en	since|after i|he|she left|finished|completed|graduated|got * {res}|{hxStay}|rehab|treatment
        residentialDone	en	s/p|post|after {DUR:20..200} @|at|in|resi|res|inpt|of
        residentialDone	en	after|since the|my|his|her {DUR:20..400} in|at|stay|program|there ; {DUR} after|since * * {res}|{hxStay}|rehab
        residentialDone absorb	en	{DUR} since i|he|she|pt left|finished|completed|graduated {hxDet}? {res}|{hxStay} on|in|back? {AGO}
        residentialDone	en	{AGO} ** after * rehab|{res}
        # residentialDone: was there
        residentialDone	en	was|were|been|stayed|spent|went at|in|to ** {res}|{hxStay}|ranch|facility|program * * for {DUR:27..400}
        residentialDone	en	did|done|finished|completed my|his|her ninety|90|sixty|60|thirty|30|28 in {NUM:2005..2030}|malibu|arizona|utah|prescott|florida ; did|finished|completed my|his|her ninety|90|sixty|60 and|last|back|at
        residentialDone	en	did|done|served|completed|finished {hxDet}? {NUM:27..120} days|d back|over|out|inpatient|residential|there|somewhere in|at|? ; did|done|served {hxDet}? {NUM:27..120} days|d in|at
        residentialEnding.counted	en	i|he|she|pt|and|we? complete|completes|finish|finishes|graduate|graduates my|his|her|the|our|? {NUM:28..120} days|day * {AHEAD} ; my|his|her|the {NUM:28..120} days are|is|will|come|comes * up|over|done|end|out|finished ** {AHEAD}
        residentialDone	en	went|gone|sent to|through|into {hxDet}? {hxAdj}? {DUR:20..400}? {res}|{hxStay} ; been to|in|through a|an|the|your|my|his|her|this|that|another|in|to|? {res}|{hxStay}
        residentialDone	en	went|gone to|through|into * * {res}|{hxStay} ; i|he|she|was|were|been in|at {hxDet}? {res}|rehab ** {AGO:20..3000}
        residentialDone	en	already|have|ive|has|hes|shes|weve done|did|tried|had|completed {hxDet}? {res}|{hxStay} ; done|did|tried {hxDet}? {res}|{hxStay} once|twice|before|already|{NUM:2..9}
        residentialDone	en	did|done|finished|completed|served the|my|his|her|all|whole {NUM:28..120} days
        residentialDone	en	tried|did {hxDet}? rehab|residential|inpatient|resi|inpt but|and|once|last|then ; tried rehab|residential|inpatient
        residentialDone	en	{res}|{hxStay} grad|grads|completer|graduate
        residentialDone absorb	en	{DUR:27..400} in|at {hxDet}? christian|men|mens|women|womens|recovery|faith|sober|church * program|house|home|ranch
        notEvidence absorb	en	{NUM} months|weeks|wks|mos in a|an|the|my|his|her|this? {hxAdj}? {hxAdj}? program|treatment|facility|men|mens|women|womens
        residentialDone	en	went away for|to treatment|rehab ; spent|did|used|gave ** off|away? for|in|at|to rehab|{res}
        residentialDone	en	{res}|{hxStay} * in|last|back|since|by {AGO:20..3000} ; {res}|{hxStay} {AGO:20..3000} ; {res}|{hxStay} x {NUM:1..9}
        residentialDone	en	rehab in|last the? spring|summer|fall|winter ; prior|previous|past|hx of|h/o {res}|{hxStay}
        residentialDone	en	d/c from|after {DUR:20..200} ; {DUR:20..200} {res} d/c
        # residentialDone: coin, bell, certificate, graduation
        residentialDone	en	{NUM:28..90} day|days completion certificate|coin|diploma ; {NUM:28..90} day completion ; 28 day coin|chip|certificate|medallion|pin
        residentialDone across	en	{hxGot} ** {hxToken} *** {res}|{hxStay} ; {res}|{hxStay} *** {hxGot} ** {hxToken} ; {hxToken} from * {res}|{hxStay}|program
        residentialDone across	en	treatment|program *** {hxGot} ** {hxToken}
        # residentialDone: Spanish
        residentialDone	es	{DUR:20..400} de internado|internada|anexo|encierro|rehabilitacion|residencial|internamiento ** con|diploma|termino|termine|salio|sali|terminados|terminado
        residentialDone	es	termine|termino|cumpli|cumplio|complete|completo|acabe|acabo los|mis|sus {DUR:27..200} el|en|ayer|hoy|ahi|alli|adentro|hace|la|y
        residentialDone	es	{hxFin} {hxDet}? {DUR:20..400} en|con|de salvation|army|anexo|granja|centro|casa|comunidad|teen|victory
        residentialDone	es	{hxFin} {hxDet}? {DUR:20..400}|{NUM:28..200}? dias|de? {hxDet}? {hxStay}|{res}|tratamiento|programa|proceso
        residentialDone	en	first|second|third|fourth|last|{NUM} time|round|stay|stint|tour|trip through|in|at {res}|inpatient|rehab ; time|round|trip through {res}|inpatient|rehab
        residentialDone	es	{hxFin} {hxDet}? {DUR:20..400}|{NUM:28..200} dias|meses|de|en? ** {hxPlace}|{res}|interno|interna|completos|completo
        residentialDone	es	termine|termino|complete|completo|acabe|acabo * * {hxStay}|{res} ; {hxGot} ** {hxToken} ** {hxStay}|{res}
        residentialDone	es	termine|termino|complete|completo|acabo|gradue|graduo sus|los|unos|mis|de|? {DUR:28..200} en|de ** {AGO}
        pseudo	es	termino|cumplio|hizo|termine|cumpli|hice {DUR:1..900} en|de la|el? carcel|jail|bote|prision|juvie|tambo|corralon|migra|detencion|contrato|prueba|probatoria|arresto|servicio
        residentialDone	es	estuve|estuvo|estaba|pase|paso|hice|hizo|dure|duro|vivi|vivio {DUR:20..400} ** {res}|{hxStay}|{hxPlace}|anexado|anexada ; llevo|lleva {DUR:20..400} ** internado|internada|anexado|anexada|{hxStay}
        residentialDone	es	estuve|estuvo|anduvo|anduve en {hxDet}? {hxStay}|{res} ; pase|paso por {hxDet}? {hxStay}|{res}
        residentialDone	es	estuve|estuvo|aguante|aguanto|pase|paso ** {DUR:10..400} ** {res}|{hxStay}|anexado|anexada ; estuve|estuvo|pase|paso ** {hxStay} ** {DUR:10..400}
        residentialDone	es	{DUR:20..400} interno|interna|internado|internada|anexado|anexada|encerrado|encerrada
        residentialDone	es	{hxBack} {hxDet}? {hxAdj}? {DUR:20..400}? de|en? * {hxStay}|{res} ; sali|salio|salimos|salido bien|limpio|limpia|sobrio|sobria|ayer|hoy? * del|de ** {hxStay}|{res} ; sali|salio|salimos ayer|hoy|anoche|apenas|recien del|de ** centro|programa|tratamiento|clinica
        residentialDone	es	centro|clinica|lugar donde estuve|estuvo|paso|pase {DUR:20..400}
        residentialDone	es	{hxBack} {hxDet}? centro|programa|tratamiento|hogar|clinica ; d/c|alta de residencial|internado|anexo|rehab
        residentialDone	es	me|se gradue|graduo ** {hxStay}|{res}|programa|centro ; ya fui|fue|estuve|estuvo * a|en * {hxStay} ; despues del|de * {hxStay}
        residentialDone	es	despues|luego|desde de|que salir|terminar|sali|salio|haber * del|de|el|la|en * {hxStay}|{res}
        residentialDone	es	{DUR:20..400} en {hxDet}? {hxStay}|{res}
        residentialDone	es	sali|salio|salimos ** diploma|certificado|reconocimiento|graduado|graduada ** centro|programa|casa|clinica|{hxStay} ; diploma|certificado|graduacion|reconocimiento del|de|de centro|programa|internado|anexo|casa
        residentialDone	es	hice|hizo|complete|completo|cumpli|cumplio los|mis|sus {DUR:20..400} completos|completo|?
        # residentialEnding: with a date
        residentialEnding	en	{res}|{hxStay}|program|stay|treatment ** {hxEnds} ** {AHEAD}
        residentialEnding	en	days|day|place|here|there ** {hxEnds} ** {AHEAD} ; {hxEnds} ** {res}|{hxStay}|treatment|program ** {AHEAD}
        residentialEnding	en	{AHEAD} ** {hxEnds} ** {res}|{hxStay}|treatment|program|place ; {hxEnds} ** {res}|{hxStay}|program|place ** on the {NUM}
        residentialEnding	en	on the {NUM} st|th|nd|rd? ** {hxEnds} ** {res}|{hxStay}|{hxPlace} ; {hxEnds} from ** {AHEAD}
        residentialEnding	en	when|once|before|after i|he|she|pt discharge|discharges|graduate|graduates|finish|finishes|complete|completes ** {AHEAD}
        residentialEnding	en	leaving|leave|leaves|finishing|completing {hxDet}? {hxAdj}? {res}|{hxStay} soon|in|on|{AHEAD}
        residentialEnding	en	done|finish|finished|finishing|through|complete|completing|completed|wrapping with|up|of|? my|the|these|our|his|her {NUM:21..180} days|day ** {AHEAD}
        residentialEnding.counted	en	done|finish|finished|finishing|through|completing|wrapping with|w/|up my|the|his|her|their|? {NUM:28..120} days|day * {AHEAD}
        residentialEnding	es	termino|termina|acabo|acaba|completo|cumplo|cumple mis|los|sus {NUM:21..180} dias ** {AHEAD}
        residentialEnding	en	finishing|completing|winding|wrapping * * {res}|{hxStay} ; getting out of|from {hxDet}? {res}|{hxStay}|treatment
        residentialEnding across	en	currently|presently|now|still in|at * {res}|{hxStay} *** {hxEnds} ** {AHEAD} ; in|at treatment|{res}|{hxStay} now|currently|presently *** {hxEnds} ** {AHEAD}
        residentialEnding.counted	en	{NUM:28..90} d|day|days|? is|are|was|? done|up|ends|ending|over|wraps|complete|finished {AHEAD}|{AGO:0..10}|fri|sat|sun|mon|tues|wed|thurs
        residentialEnding	en	aftercare ; after care ; step down ; stepdown ; step-down ; stepping down ; steps down ; continuing care
        residentialEnding.counted	en	went|checked|been in|into since? {AGO:6..120} ** place|rehab|program|center|facility *** gets|get|comes|come|is out|home|done|discharged {AHEAD}
        residentialEnding	en	go|goes|going|come|comes|coming|fly|flies|flying|head|heads|headed home|back on|this|next|the|? {AHEAD} ; {AHEAD} * i|he|she|they go|goes|come|comes|fly home
        residentialEnding	en	{DUR:13..200} in|into|down|done|here at|the|my|his|her|a|? * {res}|{hxStay} program|place|facility|? so|and|far|with|as|now|?
        residentialEnding.counted across	en	program|place|house|ranch|center in|at|near ** {AGO:6..200} *** graduate|graduates|finish|finishes|done|complete|completes ** {AHEAD}
        notEvidence absorb across	en	in|at|from|of a|the|county|state|his|her|? jail|prison|county|custody|hospital|detox|psych|hold|juvie|er *** gets|get|getting|comes|coming|come out|home|released ** {AHEAD}
        residentialEnding	en	gets|get|getting|comes|coming out|home|released on|this|next|tomorrow {AHEAD} ; gets|comes|getting|coming out|home {AHEAD}
        residentialEnding	en	next level of care ; lower level of care ; continuum of care ; transition to outpatient|iop
        residentialEnding	en	transition out ; transitioning out|from ; dc plan ; d/c plan ; discharge plan|planning|planner ; before i leave
        residentialEnding	en	come|coming|comes|came|going|goes home * {DUR:20..400} of|in|at|after inpatient|rehab|residential|treatment
        residentialEnding	en	come|coming|comes|gets|getting|arrives|flies home|back|out * from|of|after {DUR:20..400} inpatient|rehab|residential|treatment|of ; {AHEAD} * from|after {DUR:20..400} inpatient|rehab|residential|treatment
        residentialEnding	en	on|at day {NUM:20..120} in|at|of * {res}|rehab|treatment ; day {NUM:20..120} complete|tomorrow|thurs|fri ; week {NUM} of {NUM}
        residentialEnding	en	last|final|lst week|weeks|days|day of|in|at|here * {res}|{hxStay}|treatment ; almost|nearly|about done|finished|through with|at * {res}|rehab|treatment|stay
        residentialEnding	en	{res} alum ; alum {AGO} ; resi alum ; rehab alum ; alumni|alum of ; line|lined up the|my|his|her? next ; whats next after
        residentialEnding	en	next step after|for ; my|his|her|the next step ; the next thing ; what comes after|next ; comes next ; whats next for ; what do i do next
        residentialEnding	en	{hxGot} ** {hxToken} ; ring~ the bell ; rang the bell ; completion certificate ; graduation ; graduating ; i graduate
        residentialEnding.counted absorb	en	{hxGot} ** {NUM:28..120} day|days * {hxToken} ** {AHEAD}
        residentialEnding	es	{hxEndsEs} ** {hxStay}|{res} ; {hxEndsEs} * de|del|los|sus|mis * {DUR:20..400} ; que sigue despues|para|ahora
        residentialDone	es	termine|termino|terminamos|cumpli|cumplio|complete|completo|acabe|acabo|hice|hizo mis|sus|los {DUR:27..190} ; termine|termino|cumpli|cumplio mi|su|el tratamiento|programa|internamiento
        residentialDone	es	sali|salio|salimos|regreso|volvio ** de|del un|una|su|mi|el|la? programa|centro|casa|tratamiento|lugar|granja de {DUR:20..400}
        residentialEnding	es	le|me faltan|falta|quedan {DUR} ** {hxStay}|{res}|centro|programa ; seguimiento ; despues de salir ; siguiente paso|nivel
        residentialEnding	es	{hxEndsEs} ** centro|programa|tratamiento|clinica ** {AHEAD} ; {AHEAD} ** {hxEndsEs} ** {hxStay}|{res}|centro|programa
        residentialEnding.counted	es	{hxEndsEs} su|mi|el|del|con|de * programa|tratamiento|internado|centro|estancia|proceso|anexo de {DUR:27..400} ; {hxEndsEs} sus|mis|los {DUR:27..200} ** {AHEAD}
        # residentialEnding.1: the length says it is a stay, even when no level is named
        residentialEnding.counted	es	por|punto de|voy|va a? cumplir|terminar|completar|acabar mis|sus|los|el|de|? {DUR:20..400} ; me|le faltan|falta|quedan {DUR} para salir|terminar|acabar|completar ; salgo|sale el|este|manana {AHEAD}? ** {DUR:27..400}
        residentialEnding.counted	en	completing|finishing|completes|finishes|finish|graduating|comps {hxDet}? {hxAdj}? {DUR:27..400} ; wraps|wrapping|wrap up {hxDet}? {DUR:27..400}
        residentialEnding.counted	en	{hxEnds} *** after|of {DUR:27..400} ; {DUR:27..200} ** {hxEnds} ** {AHEAD} ; {hxEnds} treatment|tx|rehab ** {AHEAD} ; finishing|wrapping|finish|completes|completing up? treatment|tx|rehab ** {AHEAD}
        residentialEnding.counted	en	about|going|ready|close|almost|nearly|gonna|fixing to? finish|finishing|done|complete|completing|graduate|discharge with|from? * {res}|{hxStay}|treatment
        residentialEnding.counted	en	my|his|her time|stay here|there|in is|ends|up|over ; {DUR:27..400} here|there|inpatient ** {hxEnds} ; my|his|her? discharge|d/c|release date|day|is ** {AHEAD} ** {res}|rehab|{DUR:27..400}
        residentialEnding.counted	en	my|his|her|our|their time|stay|days at|in {hxDet}? {hxAdj}? {hxStay}|{res}|facility|program is|are|comes|will * up|over|ending|done|end|ends|close
        residentialEnding.counted across	en	los {DUR:20..200} *** d/c|dc|discharge|discharges|discharging ** {AHEAD} ; d/c|dc|discharge|discharges|discharging ** {AHEAD} *** los {DUR:20..200}
        residentialEnding.counted	en	day|d {NUM:15..120} {NUM:28..120} ; day {NUM:15..120} / {NUM:28..120}
        residentialEnding.counted	en	{DUR:20..400} stay|program|place|pgm|prog ends|finishes|wraps|ended|complete ; done {hxDet}|with {DUR:27..400} stay|program|place|resi|res|inpt|rehab
        residentialEnding.counted	en	walk|walks|walking|leave|leaves|get|gets|come|comes|coming|go|goes|going|leaving|getting|fly out|here|home|this * after {DUR:20..400}
        residentialEnding.counted across	en	graduate|graduates|graduating|graduated *** {NUM:28..120} days|day
        residentialEnding.counted across	en	home|out|done ** {DUR:27..400} at|in a|the|this|that place|program|facility|house|ranch
        residentialEnding.counted	en	home|out|back|fresh of|from|off * {DUR:20..400}|{NUM:28..120} d|day|days? prog|program|place|stay|house|facility|ranch
        residentialEnding.counted	en	my {NUM:28..120} days in ** ended|finished|done|over ; my|his|her|the {NUM:20..120} days|day? is|are up|over|done|ends|end
        residentialEnding.counted	en	{NUM:20..120} days? is|are? up {AHEAD} ; {DUR:20..120} stay|program up|done|over {AHEAD}
        residentialEnding.counted absorb	en	day {NUM:15..120} of a|an|my|his|her|the|our? {NUM:28..120} day|d? program|stay|place|inpt|resi|res|residential|rehab|tx|treatment|?
        residentialEnding.counted	en	{NUM} more day|days|week|weeks|month of|at|in|left|here|til|until * {res}|{hxStay}|treatment ; {DUR} of|in|at {res}|{hxStay} left|remaining
        residentialEnding.counted	en	{DUR} left in|at|of|on * {res}|{hxStay}|program|treatment|{NUM:28..120} ; d/c|dc|discharge|discharging|discharges {AHEAD} after|from {DUR:20..200}
        residentialEnding.counted	es	{hxEndsEs} * * de|del {hxDet}? {DUR:20..400}? {hxStay}|{res} ; {hxEndsEs} {hxDet} {hxStay}|{res} {AHEAD}
        residentialEnding.counted	es	le|me falta|faltan|quedan {DUR} ** {res}|{hxStay}
        residentialEnding.counted	es	cumple|cumplo|cumplimos|cumplio|cumpli|termina|termino|termine|acaba|acabo * sus|mis|los|de|sus? {DUR:27..400} ** centro|casa|programa|internado|interno|interna|anexo|granja|clinica|internada
        residentialEnding.counted	es	salgo|sale|sali|salio|salimos ** de|del los|mis|sus|un? * {DUR:27..400} ** internado|interno|interna|adentro|encierro|anexo|centro|internada|programa
        residentialEnding.counted	es	{AHEAD} * {hxEndsEs} ** {DUR:27..400} ; {hxEndsEs} ** {DUR:27..400} {AHEAD} ; programa|tratamiento de {DUR:27..400} termina|acaba
        # rehabDone
        rehabDone	en	went|been|gone|sent to|into|through|in|off * rehab ; out of rehab ; after rehab ; month in rehab
        rehabDone	en	rehab twice|once|before|last|stint|graduate|{AGO:7..4000} ; did|done rehab ; finished|completed rehab
        rehabDone	en	had been in rehab ; was in rehab ; multiple rehabs ; in and out of rehab|treatment ; {NUM:2..2} rehabs ; rehab {NUM:2..2} times|x|different
        rehabDone	en	been|gone|went to|through|in {NUM:2..30} * rehabs|programs|treatments|places|facilities|centers
        rehabDone	es	fue|fui a rehabilitacion ; estuvo|estuve|salio|sali en|de * rehabilitacion ; estuvo|estuve|anduvo anexado|anexada|internado|internada
        # Look-alikes: courses of the body, of a school, questions about the length
        pseudo	en	people|someone|somebody|clients|patients|everyone|anyone|folks|person who? complete|completes|completed|finish|finishes|graduate|graduates|left|leave|leaves|walk|walked
        pseudo	en	how long ** complete|finish|graduate|completes|finishes|graduates ; do|does|can people|clients|patients|they|most complete|finish|graduate|leave
        pseudo	en	physical|cardiac|knee|back|shoulder|pulmonary|ankle|stroke|pt|ortho rehab ; rehab for * knee|shoulder|hip|back|rotator|ankle|injury|stroke|torn ; rehab|rehabbing a|my|his|her knee|shoulder|hip|back|ankle ; rehab nurse|hospital
        pseudo	en	program|class|classes at|in * college|university|school|csun ; detox|detoxed in * rehab
        notEvidence absorb	en	home|back|out|returned from|after {DUR:27..120} away|in|at|on * hospital|army|navy|mountains|country|islands|cruise|vacation|work|business|europe|mexico|college|school|cabin|farm|ranch visiting|?
        notEvidence absorb	en	{hxGot} ** certificate|diploma|coin|chip|medal in|of|from|at|for * first|cpr|nursing|high|college|school|race|marathon|spelling|cooking|welding|typing
        notEvidence absorb	es	{hxFin}|{hxBack} * programa|curso|tratamiento tecnico|universitario|escolar|bilingue ; {hxFin}|{hxBack} * programa|curso|centro de|para|en * ingles|computacion|computo|cocina|soldadura|estudios|enfermeria|belleza|verano|convenciones|maestros|ciudadania
        notEvidence absorb	es	{hxFin}|me gradue|se graduo * escuela|universidad|preparatoria|secundaria|carrera|colegio
        residentialDone	en	did|done|completed|finished {DUR:25..150} at|in|w/|with
        detoxDone	en	did|kicked|went|rode|got|finished through|out|? his|her|my|their|the withdrawal|withdrawals|w/d|detox|kick|kicking|it? on|in a|the|county|his|my|? * jail|cell|bunk|custody|county|lockup|holding
        detoxDone	en	kicked|kick|detoxed|withdrew {drug}|it|dope|off|from|? * by|on|at|alone|in myself|himself|herself|my|his|her|home|house * own|house|home|couch|sisters|moms|place|apartment|bathroom|?
        notEvidence absorb	es	estuvo|estuve|estaba|quedo|fue|lo|la? internado|internada|internaron en el|un? hospital|seguro|imss|urgencias|terapia
        """
}
