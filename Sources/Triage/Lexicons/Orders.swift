extension LexiconSources {
    /// Who orders a level of care, and the order.
    static let orders = """
        # Classes: who orders beside {authority}; papers that name a level; words by which they do; what is lost by refusing
        class.hxWho	en	ins ; insurance ; blue cross ; blue shield ; aetna ; cigna ; anthem ; health net ; molina ; magellan ; optum ; carelon
        class.hxWho	en	department ; dept ; district ; city ; insurer ; medical review ; utilization review ; reviewer ; medical director ; med director ; um nurse
        class.hxWho	en	ur nurse ; treatment team ; case plan ; union hall ; member assistance ; member services ; airline ; company
        class.hxWho	en	hospital ; school ; dean ; coach ; conduct office ; conduct ofc ; student conduct ; league ; commission ; licensing ; chief ; captain ; foreman ; supervisor
        class.hxWho	en	manager ; pretrial ; prosecutor ; magistrate ; commissioner ; bishop ; agency ; evaluator ; eval ; np
        class.hxWho	en	pcp ; psychologist ; lcsw ; lmft ; lawyer ; attorney ; atty ; dpo ; dcfs worker ; county worker ; pd ; ct
        class.hxWho	en	monitoring program ; health program ; assistance program ; wellness committee ; recovery network ; committee
        class.hxWho	en	physician health ; lawyer assistance ; peer assistance ; professionals program ; human resources ; csw ; utility
        class.hxWho	en	parole board ; immigration ; navy ; army ; air force ; va ; residency ; job ; work ; union ; hims ; faa ; medical officer
        class.hxWho	en	children's services ; child welfare ; guardian ad litem ; gal ; family court ; veterans court ; dui court
        class.hxWho	es	trabajadora ; trabajador social ; fiscal ; doctor ; doctora ; medico ; psiquiatra ; terapeuta ; consejero
        class.hxWho	es	consejera ; patron ; jefe ; sindicato ; aseguranza ; dif ; probatoria ; el de probation ; la de probation
        class.hxWho	es	abogado ; migracion ; licenciado ; condado ; escuela ; empresa ; compania ; trabajo ; seguro
        class.hxLaw	en	crt ; judge ; court ; courts ; magistrate ; probation ; po ; parole ; da ; drug court ; cps ; dcfs ; dcs ; dhs ; cys
        class.hxLaw	en	child services ; child protective services ; caseworker ; case worker ; social worker ; county worker ; board ; bar association
        class.hxLaw	en	eap ; sap ; doctor ; dr ; md ; physician ; psychiatrist ; therapist ; counselor ; psychologist ; np ; pcp ; clinician ; evaluator
        class.hxLaw	en	probation officer ; parole officer ; parole agent ; commissioner ; prosecutor ; pretrial ; dpo ; csw ; case plan ; eval
        class.hxLaw	en	evaluation ; assessment ; asam ; faa ; hims ; dot ; dmv ; licensing ; treatment team ; family court ; dui court ; veterans court
        class.hxLaw	en	medical director ; reviewer ; medical review ; child welfare ; social services ; committee ; state bar ; commander ; union
        class.hxLaw	en	lmft ; lcsw ; attorney ; lawyer ; plea ; sentence ; order ; consult ; attending ; doc ; hospital ; diversion ; ct ; insurer ; payer
        class.hxLaw	en	brd ; bd ; nursing brd ; med brd ; jdg ; dpty da ; dep judge ; dependency judge ; prob ; prob off ; dcfs wkr ; cps wkr
        class.hxLaw	es	juez ; jueza ; corte ; tribunal ; fiscal ; trabajadora ; trabajador social ; psiquiatra ; medico ; doctora ; terapeuta ; consejero
        class.hxLaw	es	consejera ; probatoria ; oficial ; el de probation ; la de probation ; dif ; condado ; agente
        class.hxPaper	en	letter ; list ; line ; form ; paper ; papers ; paperwork ; sheet ; contract ; agreement ; agrmt
        class.hxPaper	en	agmt ; plan ; order ; orders ; ltr ; docs ; page ; consent ; stipulated agreement ; decree
        class.hxPaper	en	plea ; deal ; terms ; condition ; conditions ; cond ; stip ; stipulation ; minute order ; offer
        class.hxPaper	en	case plan ; reunif plan ; eval ; evaluation ; assessment ; recommendation ; rec ; recs ; email ; ruling
        class.hxPaper	en	sentence ; authorization ; auth ; note ; probation ; treatment plan ; asam ; cond of release ; condition of release
        class.hxPaper	es	carta ; hoja ; papel ; papeles ; orden ; sentencia ; acuerdo ; condicion ; condiciones
        class.hxPaper	es	dictamen ; recomendacion ; oficio ; evaluacion
        class.hxNames	en	says ; said ; say ; reads ; read ; states ; stated ; specifies ; calls for ; call for ; names ; wrote
        class.hxNames	en	lists ; = ; requires ; require ; required ; recommends ; recommended ; recommending ; recs ; rec'd
        class.hxNames	en	wants ; want ; put ; puts ; set ; approved ; approves ; authorized ; authorizes ; auth'd ; insists ; insisting
        class.hxNames	en	demands ; ordered ; orders ; mandates ; mandated ; signed off on ; signed me up for ; gave me ; gave him
        class.hxNames	en	gave her ; told me ; told him ; told her ; told us ; sent me to ; sending me to ; includes ; sent him to
        class.hxNames	en	stipulates ; directs ; directed ; expects ; is asking for ; asked for ; will only take ; sent her to
        class.hxNames	en	will only accept ; put me in ; put me down for ; sentenced ; sending ; sends ; sent ; sentenced me to ; gave me a choice ; wrote down
        class.hxNames	en	makes me ; making me ; won't budge ; req ; reqs ; req'd ; requiring ; rec ; refers ; thinks he needs ; thinks she needs ; thinks i need ; ruled ; assigned ; referred me to ; referred him to ; referred her to
        class.hxNames	es	dice ; dicen ; dijo ; dijeron ; exige ; exigen ; pide ; piden ; ordeno ; ordena ; mando ; pidio ; pidieron
        class.hxNames	es	manda ; puso ; pusieron ; dio ; dieron ; requiere ; requieren ; recomienda ; recomendo ; recomiendan
        class.hxNames	es	obliga ; obligan ; sentencio ; quiere ; quieren ; autorizo ; exigio ; impuso ; mandaron ; ordenaron ; sentenciaron ; me sentenciaron a ; lo sentenciaron a
        class.hxSays	en	reads ; specifies ; calls for ; requires ; require ; required ; recommends ; recommended ; recommending
        class.hxSays	en	insists ; insisting ; demands ; ordered ; orders ; mandates ; mandated ; signed off on ; signed for
        class.hxSays	en	signed me up for ; stipulates ; directs ; directed ; will only take ; will only accept ; rec'd
        class.hxSays	en	put me down for ; sentenced ; sentenced me to ; sentenced to ; gave me a choice ; authorized ; recs ; = ; ordering
        class.hxSays	en	approved ; approves ; auth'd ; authorizes ; wrote ; assigned to ; mandated to ; stipulated ; requiring
        class.hxSays	es	exige ; exigen ; ordeno ; ordena ; ordenaron ; mando ; manda ; mandaron ; puso ; pusieron ; exigio ; pidio
        class.hxSays	es	requiere ; requieren ; recomienda ; recomendo ; recomiendan ; obliga ; obligan ; sentencio ; autorizo
        class.hxSays	es	impuso ; pide ; piden ; me dio ; le dio ; nos dio ; sentenciado a ; sentenciada a ; sentenciaron
        class.hxMust	en	must ; has to ; have to ; had to ; got to ; gotta ; supposed to ; required to ; ordered to ; told to ; made to
        class.hxMust	en	needs to ; need to ; am to ; is to ; im to ; he's to ; hes to ; shes to ; forced to ; agreed to ; i'm to
        class.hxMust	en	mandated to ; directed to ; need proof of ; obligated to ; made me ; making me ; making him ; making her
        class.hxMust	es	tiene que ; tengo que ; debo ; debe ; tenemos que ; ha de ; hay que ; tenia que ; me obligan a ; lo obligan a
        class.hxElse	en	or youre let ; or youre out ; or youre fired ; or be let go ; or get fired ; or be terminated ; or lose my ; or lose his ; or lose her ; to keep license ; to keep lic ; to keep job
        class.hxElse	en	or jail ; or prison ; or county ; or i lose ; or he loses ; or she loses ; or im out ; or i'm out ; or hes out
        class.hxElse	en	or he's out ; or shes out ; or i hand in ; or hand in ; or my license ; or no license ; or no job
        class.hxElse	en	or i'm fired ; or im fired ; or he's fired ; or else ; or violation ; or go back ; or i go ; or he goes
        class.hxElse	en	or she goes ; or they take ; or the kids ; or termination ; or get terminated ; or my card ; in lieu of ; ilo
        class.hxElse	en	instead of jail ; instead of prison ; instead of time ; instead of county ; before i can go back
        class.hxElse	en	before he can go back ; before returning ; before reinstatement ; before return to ; return to duty
        class.hxElse	en	to keep my license ; to keep my job ; to keep his job ; to keep her job ; to get my kids back ; before rtw
        class.hxElse	en	to get her kids back ; to get my kids ; to get his kids back ; toward reunification ; before reunification
        class.hxElse	en	no exceptions ; not up for debate ; in writing ; or the badge ; or my badge ; before rtd
        class.hxElse	es	o la carcel ; o carcel ; en lugar de carcel ; en vez de carcel ; en lugar de la carcel ; en vez de la carcel
        class.hxElse	es	para que me devuelvan ; para devolverme ; para que me regresen ; o me quitan ; para recuperar a ; o pierdo
        class.hxElse	es	por escrito ; o me corren ; o me encierran ; o me regresan a ; o lo regresan a ; o me meten ; para la corte
        # mandate.1: residential, by an authority
        mandate.residential	en	{hxLaw} ** {orders}|{hxNames} ** {res} ; {hxLaw} {orders}|{hxNames} * * {hxStay} ; {hxLaw} says|said|told|wrote *** {res}
        mandate.residential	en	{authority}|{hxWho} ** require|requires|required|requiring|req|order|ordered|mandated|mandates|mandating|insists|insist|demands|making|makes|made|wants|want|put|sent|sending|recommends|recommended|directs|directed|assigned|approved|authorized|gave ** {res}
        mandate.residential	en	program|employer|airline|union|company|faa|eap|hims|league|school|licensing requires|require|required|requiring ** {NUM:20..180}|a|the|{DUR:20..180} inpatient|residential
        mandate.residential fixed	en	agree|agreed|agrees|willing|offered|offer|offers|suspend|suspended|dismiss|drop|dropped|probation|instead|deal|deferred|waive *** ** if|provided|as|when he|she|i|hell|ill|shell|long|client ** complete|completes|finish|finishes|do|does|go|goes * * * {res}
        mandate.residential	en	{authority}|{hxWho} * says|said|told|say ** must|have|has|need|needs|complete|finish|minimum|its|unless|until|after ** {res}
        mandate.residential	en	{authority}|{hxWho} says|said|wrote {res}
        mandate.residential	en	{res} *** {ordered} *** {authority} ; {res} ** {orders} by|from ; court ordered ** {res}|{hxStay} ; {ordered} *** {res}
        mandate.residential	en	{authority} ** {ordered}|sentenced ** {hxStay} ; {authority} ** sentenced|gave|put ** {DUR:20..400} * {hxStay}|treatment|program|tx
        mandate.residential	en	{res} ordered|mandated|required|recommended|stip|condition|approved|only|authorized|req'd
        mandate.residential	en	stipulated|stipulation|consent|diversion|last agreement|order|decree|chance : * {res}|inpatient|residential ; agreement|order|decree|stipulation : {res}|inpatient|residential treatment|tx|program|? ** {DUR:20..400}
        mandate.residential	en	{res} {DUR} ordered|mandated|required|stip|stipulated|order|mandate
        mandate.residential	en	condition|conditions|cond|conds|term|terms|req|requirement|reqs|contract|agreement is|are|of|for|specifies|specify|calls|lists|list|names|says|? for|out|a|? {DUR:20..400}? of|in? {res}|res
        mandate.residential	en	ordered|orders|mandated|mandates|req|reqd|required|requires|must|sentenced|stipulated * * {DUR:20..400} res|resi|resid|inpt
        mandate.residential across	en	{hxPaper} ** {hxNames} ** {res} ; condition|conditions|terms|plea|sentence|order|deal|recommendation is|are ** {res} ; {hxPaper} ** {hxNames} ** {DUR:20..400} ** {res}|{hxStay}
        mandate.residential	en	plan|order|terms|recs|rec|cond|condition|release|stip|plea|sentence|duty {DUR:20..400}? {res} ; {res} *** {hxElse} ; {hxElse} ** {res}
        mandate.residential	en	{hxMust} ** {res} ; {hxMust} be|do|complete|finish|go|enter|attend * {res}|{hxStay} ; {hxMust} ** {DUR:20..400} * * {res}|{hxStay}
        mandate.residential	en	{hxMust} do|complete|finish|serve * * {NUM:28..200} day|days|d ; {hxMust} live|stay * * {DUR:20..400} * {res}|{hxStay}
        mandate.residential	en	insurance|insurer|plan|payer|aetna|cigna|anthem|kaiser|blue cross|shield|carrier? approved|approves|authorized|authorizes|auth'd|covered|okd ** {res} ; health|medi net|cal approved|authorized|approves ** {res}
        mandate.residential	en	{hxSays} * * {res} ; directs|directed|requires|specifies|names|lists ** {res} level|loc|tx|treatment|next|first
        mandate.residential	en	go|goes|going live|stay|away ** {hxElse} ; recommend|recommends|recommended|recommending|rec|recs ** {res} * level|tx|treatment|program|loc|placement|care|first|next|stay
        mandate.residential	en	refer|refers|referring|referred|steps|needs ** {res} * level|tx|treatment|program ; {res} ** required|recommended|needed|necessary|indicated|appropriate|medically level|loc
        mandate.residential	en	required|recommended|needed|appropriate level ** {res} ; {res} first|before|then ** court|hearing|custody|visits|reunification|reinstatement|return|license|charges
        # mandate.1: nothing less, or else
        mandate.residential fixed	en	no|cant|can't|wont|won't|not|never|nobody|refuse|refuses ** without|w/o|until|unless|till|til|before ** {res}
        mandate.residential fixed	en	exchange|instead|lieu|rather|avoid|avoiding|ilo ** prison|jail|time|county|custody *** {res}|{hxStay}
        mandate.residential	en	{res}|{hxStay}|{DUR:27..400} ** instead|lieu|or|versus of|jail|prison|county * jail|prison|time|county|custody|incarceration|?
        mandate.residential fixed	en	until|unless|till|before|once|after i|he|she|ive|pt|hes|shes|client|member|they|im do|does|did|done|finish|finished|complete|completed|completes|go|goes|been ** {res}
        mandate.residential fixed	en	only|provided if|i|he|she|they|that * do|does|did|finish|complete|go|goes ** {res} ; long as i|he|she|they do|does|finish|complete|go|goes ** {res} ; if i|he|she|they|client do|does|complete|completes|finish|finishes ** {res}
        mandate.residential fixed	en	keep|keeps|kept|save|saves ** license|ticket|card|job|badge|cdl|wings|custody|seat ** {res}
        mandate.residential fixed	en	nothing|anything|not|wont|won't less|short|accept|take|settle ** {res} ; nothing but {res}
        notEvidence	en	no less than {DUR} ; minimum of? {DUR} ; {DUR} minimum|min
        mandate.residential fixed	en	{res} ** no less than {DUR:27..400} ; no less than|minimum|min|atleast {DUR:27..400} {res} ; {res} *** minimum|min|no|not less|{DUR:27..400} than|min|minimum {DUR:27..400}
        mandate.residential	en	{hxLaw}|plan|order|terms|ordered|ct|crt|judge ** {NUM:1..12} m|mo|mos|month|months res|resi ; {hxLaw}|plan|order|terms|ordered|ct|crt|judge ** {NUM:28..200} d|day|days res|resi
        mandate.residential fixed	en	complete|finish|do|completing|finishing * {res} ** before|to|or|until|for court|my|he|she|i|reinstatement|reunification|release|return|clear|get|keep
        mandate.residential across	en	{res} *** or|else|otherwise|if not a|i|he|she|its|go|get|back|? warrant|jail|prison|violated|violation|revoked|custody|remand
        mandate.residential	en	{DUR:20..400} ** {res} or|instead|in|ilo|in ** jail|prison|county|lieu|custody
        mandate.residential	es	{hxPaper}|{hxLaw} ** {hxNames} ** {res}|internarme|internarse|internarlo|internarla|interne ; patron|jefe|trabajo|empresa|sindicato|compania|doctor|abogado|seguro|aseguranza ** pide|piden|exige|exigen|manda|mando|obliga|recomienda|recomendo|ordeno|pidio|puso|quiere ** {res}
        mandate.residential	es	{hxSays} * * * {res}|{hxStay}
        mandate.residential	es	{hxMust} ** {res}|{hxStay} ; {res}|{hxStay}|{DUR:20..400} ** {hxElse} ; {hxElse} ** {res}|{hxStay}
        mandate.residential across	es	{hxSays} *** {DUR:20..400} ** {res}|{hxStay}|interno|interna ; escoger *** {res}|{hxStay}|{hxPlace}
        mandate.residential fixed	es	si no entro|entra|voy|va|hago|hace|cumplo|completo|completa|interno ** {res}
        mandate.outpatient fixed	es	si no entro|entra|voy|va|hago|hace|cumplo|completo|completa|inscribo ** {iop}
        mandate.residential fixed	en	if|unless i|he|she dont|doesnt|wont go|do|finish|complete|get|enter * * {res} ; release|released|out|let ** if|only|straight|directly ** {res}
        mandate.outpatient fixed	en	if|unless i|he|she dont|doesnt|wont go|do|finish|complete|get|enter|enroll|start|attend * * {iop}
        mandate.residential	es	{hxMust} internarme|internarse|internarlo|internarla|entrar|estar|cumplir|completar ** {res}|{hxStay} ; {hxMust} internarme|internarse|internarlo|internarla
        mandate.residential	en	military|marines|army|navy|insurance|insurer|ins * is|co|company? requiring|requires|approved|authorized|authd|approves|okd|covering|mandating ** {res}
        mandate.residential fixed across	en	if|unless i|he|she|they dont|doesnt|wont|cant|not * check|report|show|sign|get|into|enter|go|be ** {res}
        mandate.outpatient fixed across	en	if|unless i|he|she|they dont|doesnt|wont|cant|not * check|report|show|sign|get|enter|go|be ** {iop}
        mandate.outpatient	en	{authority}|{hxWho}|{hxLaw} req|reqs|req'd|requires|wants|ordered|orders|says|recs|rec|mandates|requiring|ordering|mandated|needs op|outpt|outpat ; op|outpt|outpat per|req|ordered|mandated|required|by * po|probation|court|cps|dcfs|judge|eap|sap|board|hr|employer
        mandate.outpatient	en	mandated|ordered|required op
        mandate.residential	es	patron|jefe|trabajo|empresa|sindicato|compania|doctor|abogado|corte|juez|oficial|trabajadora ** pide|piden|exige|exigen|manda|mando|obliga|recomienda|recomendo|ordeno|pidio|puso|quiere * interne|internarme|internarse|internarlo|internarla|internara|internado|interno
        mandate.residential fixed across	es	si no me|se|lo|la? interno|interna|internan|ingreso|ingresa *** juez|jueza|corte|carcel|prision|oficial|quitan|regresan|encierran|mandan|manda|licencia|hijos ; escoger|elegir|opcion|opciones * carcel|prision ** {res}|{hxStay}
        mandate.residential absorb	en	insurance|insurer|ins|carrier|plan|aetna|cigna|anthem|kaiser company|co|? approved|authorized|authd|approves|okd|auth * * {res}
        mandate.residential	en	employer|job|company|work|union|board mandating|mandates|mandated ** {res}
        mandate.residential	en	board|court|crt|po|probation|judge|eap|sap|drug|cps|dcfs|monitoring eval|evaluation|assessment|assmt|recs|rec|order|orders * * {res}
        mandate.residential across	es	entra|entro|ir|va|meto|internarme|interno|voy ** vive|viva|viven|vivir|vivo|interno|internado *** prision|carcel|encierran|encierro
        mandate.residential fixed	en	only|unless|if|until|once|when if|when|once|after|? i|he|she|hes|shes|im|they|you|youre * in|enrolled|doing|starts|enters|does|do|complete|completes|finish ** {res}
        mandate.residential fixed	en	only|keep|keeps|back|stay|reinstate|rehire|drop|return|reinstated * if|once|after|when|provided i|he|she|they|you goes|go|enters|enter|checks|check|gets|get * * {res}
        mandate.residential	en	she|they|lady|worker|he|agent|officer|court|judge|dcfs|cps|po|board|hr wants|want|need|needs|expects|putting|sending|ordering|is me|him|her|us|pt|clr|client|mom|dad|them in|into|at|go|to|enter|complete * {res}
        mandate.residential	en	eap|po|probation|judge|court|crt|cps|dcfs|board|sap|hr|da|employer|pd|parole {res}
        mandate.residential	en	{res}|{hxStay} * place|instead|lieu|versus|vs of|? * jail|prison|county|custody|trial|time ; cond|condition|conditions|term|terms of * {res} ; got me|him|her|us * {res}
        # mandate.2: outpatient, by an authority
        mandate.outpatient	en	{hxLaw} ** {orders}|{hxNames} ** {iop} ; {hxLaw} says|said|told|wrote *** {iop}
        mandate.outpatient	en	{authority}|{hxWho} ** require|requires|required|requiring|req|order|ordered|mandated|mandates|mandating|insists|insist|demands|making|makes|made|wants|want|put|sent|sending|recommends|recommended|directs|directed|assigned|approved|authorized|signed|settled ** {iop}
        mandate.outpatient	en	{authority}|{hxWho} * says|said|told|say ** must|have|has|need|needs|do|complete|finish|only|unless|until|after|back|once ** {iop} ; {authority}|{hxWho} ** back|return|license|badge ** if|once|after|when ** {iop} ; {authority}|{hxWho} says|said|wrote {iop}
        mandate.outpatient	en	{iop} *** {ordered} *** {authority} ; {iop} ** {orders} by|from
        mandate.outpatient	en	court ordered ** {iop} ; {ordered} *** {iop} ; {iop} ordered|mandated|required|stip|condition|recommended|approved|authorized|req'd
        mandate.outpatient	en	{iop} ** ordered|mandated|required ; {iop} ** for|per|by|thru court|probation|diversion|dmv|reunification|cps|dcfs|judge|po|plea|parole|licensing|eap|hr|sap|board|case|plan|order|license
        mandate.outpatient across	en	{hxPaper} ** {hxNames} ** {iop} ; condition|conditions|terms|plea|sentence|order|deal|recommendation is|are ** {iop} ; {iop} *** {hxElse} ; plan|order|terms|recs|rec|cond|condition|release|stip|plea|sentence|duty {DUR:6..400}? {iop} ; {hxElse} ** {iop}
        mandate.outpatient across	en	{hxSays} * * {iop} ; {hxLaw} *** says|wants|put|gave|ordered|told|wrote|said ** {iop}
        mandate.outpatient	en	{hxMust} ** {iop} ; {hxMust} enroll|do|complete|attend|start|be|finish|go|show ** {iop}
        mandate.outpatient	en	enroll|enrolled|start|be in|* * {iop} ** by|before|hearing|court|hrg ; directs|directed|requires|specifies|names|lists|settled ** {iop}
        mandate.outpatient fixed	en	agree|agreed|agrees|willing|offered|offer|offers|suspend|suspended|dismiss|drop|dropped|probation|instead|deal|deferred|waive *** ** if|provided|as|when he|she|i|hell|ill|shell|long|client ** complete|completes|finish|finishes|do|does|go|goes * * * {iop}
        mandate.outpatient	en	insurance|insurer|plan|payer|aetna|cigna|anthem|kaiser|carrier approved|approves|authorized|authorizes|auth'd|covered ** {iop}
        mandate.outpatient across	en	{iop} *** has|have|must|needs|need|got to? be finished|completed|done|complete|finish by|before|within
        notEvidence absorb	en	plan|insurance|insurer|kaiser|anthem|aetna|cigna covered|paid|approved an|a|my|his|her|one|that|for|? * {iop} in|at|last|this|and|there|from
        mandate.outpatient fixed	en	no|cant|can't|wont|won't|not|never|refuse|refuses ** without|w/o|until|unless|till|til|before ** {iop}
        mandate.outpatient	en	employer|job|company|work|union|board mandating|mandates|mandated ** {iop}
        mandate.outpatient	en	board|court|crt|po|probation|judge|eap|sap|drug|cps|dcfs|monitoring eval|evaluation|assessment|assmt|recs|rec|order|orders * * {iop}
        mandate.residential	en	brd|jdg|crt|wkr ** 28|30|60|90|45|120|{NUM:2..12} d|day|days|mo|mos|m|month|months {res}|res
        mandate.outpatient	en	eap|po|probation|judge|court|crt|cps|dcfs|board|sap|hr|da|employer|parole|diversion|welfare|brd {iop} ; op|outpt|outpat {NUM} wks|weeks|mos|months|hrs|sessions|x
        mandate.outpatient	en	{NUM} wks|weeks|mos|months|mo|wk|x of? op|outpt|outpat
        mandate.outpatient	en	must|reqd|ordered|mandated|has|needs|supposed to? do|complete|attend|be|start|enroll in? op|outpt|outpat ; op|outpt|outpat {NUM}? x|times|days|d|hrs|hours|? /|per|a|? wk|week|? reqd|required|ordered|mandated|req|mandatory
        mandate.outpatient	en	{authority}|{hxLaw} ** must|has|needs|ordered|req|reqs|reqd|told|wants|mandated|required to|do|complete|attend|be|her|him|me|? do|complete|attend|start|in|go|? op|o/p|outpt ; must|has|reqd|ordered to|do? do op {NUM}|tx|groups|x|thru|per
        mandate.outpatient fixed	en	only|unless|if|until|once|when if|when|once|after|? i|he|she|hes|shes|im|they|you|youre * in|enrolled|doing|starts|enrolls|attending|does|do|complete|completes|finish ** {iop} ; policy|rule|rules|contract ** complete|completes|finish|do|attend|enroll ** {iop}
        mandate.outpatient fixed	en	{iop} authd|auth'd|approved|authorized|okd|covered|ok'd
        mandate.outpatient absorb fixed	en	{iop} or youre|hes|shes|im|you|he|she|get|be|i|they * let|out|gone|fired|terminated|done|lose|loses|jail|canned|suspended
        mandate.outpatient	en	she|they|lady|worker|he|agent|officer|court|judge|dcfs|cps|po|board|hr wants|want|need|needs|expects|putting|sending|ordering|is me|him|her|us|pt|clr|client|mom|dad|them in|into|at|go|to|enter|complete|attend * {iop}
        mandate.outpatient	en	eap|po|probation|judge|court|crt|cps|dcfs|board|sap|hr|da|employer|pd|parole {iop}
        mandate.outpatient fixed	en	long as i|he|she|they|we|im|hes|shes * do|does|finish|complete|go|goes|attend|in|doing|enrolled|completes ** {iop}
        mandate.outpatient absorb	en	{iop} x {DUR} * then|before|prior * rtw|rtd|return|reinstatement|back|hearing|court
        mandate.outpatient	en	{iop} * place|instead|lieu|versus|vs of|? * jail|prison|county|custody|trial|time ; cond|condition|conditions|term|terms of * {iop} ; {iop} * for * dui|court|case|charge|hearing|lawyer|probation|judge
        mandate.outpatient fixed	en	proof|letter|verification|cert|certificate of|showing|for enrollment|attendance|completion|completing|enrolling ** {iop}
        mandate.outpatient fixed	en	exchange|instead|lieu|rather|avoid|avoiding|ilo ** prison|jail|time|county|custody *** {iop} ; {iop} ** or|instead|lieu jail|prison|of|my|i|hes|shes|im|the|no jail|prison|time|license|badge|job|?
        mandate.outpatient fixed	en	until|unless|till|before|once|after|when|if|only|provided i|he|she|ive|pt|hes|shes|client|member|they|im|if do|does|did|done|finish|finished|complete|completed|completes|go|goes|get|enroll|start|am|attend ** {iop}
        mandate.outpatient fixed	en	only|keep|keeps|back|stay|reinstate|rehire|drop|return|reinstated * if|once|after|when|provided i|he|she|they|you goes|go|enters|enter|starts|start|gets|get * * {iop}
        mandate.outpatient fixed	en	{iop} before i|he|she|they|reinstatement|return|rtw|rtd can|could|return|will|returns|drives|drive|work|?
        mandate.outpatient fixed	en	complete|finish|do|completing|finishing|enroll|attend * {iop} ** before|to|or|until court|my|he|she|i|reinstatement|reunification|release|return|clear|get|keep|rtw|rtd
        mandate.outpatient	en	required|recommended|needed|appropriate level ** {iop} ; {iop} ** required|recommended|needed|indicated|appropriate level|loc
        mandate.outpatient	en	recommend|recommends|recommended|recommending|rec|recs|referred|referring|refers|refer ** {iop} * level|tx|treatment|program|loc|first|for|w/|{NUM}|x
        mandate.outpatient	es	{hxPaper}|{hxLaw} ** {hxNames} ** {iop} ; patron|jefe|trabajo|empresa|sindicato|compania|doctor|abogado|seguro|aseguranza|escuela ** pide|piden|exige|exigen|manda|mando|obliga|recomienda|recomendo|ordeno|pidio|puso|quiere ** {iop} ; {hxSays} * * {iop}
        mandate.outpatient	es	{iop} ** {hxElse}
        mandate.residential	es	recuperar|conservar mi|su|a|mis|sus * licencia|custodia|trabajo|hijos|hija|hijo|ninas ** {res}
        mandate.outpatient	es	recuperar|conservar mi|su|a|mis|sus * licencia|custodia|trabajo|hijos|hija|hijo|ninas ** {iop}
        mandate.outpatient	en	get|keep|save|reinstate my|his|her license|licence|badge|cdl|kids|custody|job back? ** {iop}
        mandate.outpatient	es	{hxMust} tomar|hacer|ir|asistir|completar|llevar ** {iop}
        # mandator: whoever can name a level
        mandator	en	judge ; court ; courts ; magistrate ; probation ; parole ; drug court ; court ordered ; court-ordered ; po ; cps ; dcfs
        mandator	en	caseworker ; case worker ; social worker ; county worker ; child welfare ; foster care ; csw ; cys ; dhr
        mandator	en	adoption agency ; guardian ad litem ; nursing board ; medical board ; licensing board ; the board ; board ; sap ; eap
        mandator	en	employer ; hr ; da ; public defender ; ct papers|order|ordered|date|paperwork|ord ; drug|family|superior|dependency|juv ct
        mandator	en	order reads ; the order ; sentence ; sentenced ; plea ; diversion ; violation ; condition of ; cond of ; stipulated
        mandator	en	terms of ; mandated ; mandate ; ordered ; faa ; hims ; license|licence on hold|suspended|inactive ; my license
        mandator	en	my|his|her|our|the|pts residential|primary|outpatient|iop|rehab? counselor|therapist|doctor|psychiatrist|pcp|physician|np|clinician|psychologist|provider|medical
        mandator	en	psychiatrist ; md ; dr ; asam ; assessment ; evaluator ; evaluation|eval says ; sap eval ; treating ; attending
        mandator	en	clinical recommendation ; clinical team ; treatment team ; dr|doctor|work|lawyer|attorney says|said|wants|told|recommends
        mandator	en	provider wants|recommends|says ; my job|boss|work says|said|wants|told|is|put|sent ; union ; captain ; command ; commander ; chief
        mandator	en	child services ; dhs ; social services ; parole officer ; probation officer ; prosecutor ; pharmacy board ; dmv
        mandator	en	my union ; the union ; case plan ; health program ; physician health ; wellness committee ; professionals program
        mandator	en	monitoring program ; peer assistance ; lawyer assistance ; recovery network ; assistance program ; assistance committee
        mandator	en	state bar ; bar association ; airline ; agency ; transit ; dot ; last chance ; return to work|duty ; reinstatement
        mandate.residential	en	deal|plea|bargain|offer|agreement * with|from|by the|a|our|my|? da|ada|prosecutor|judge|court|state|county ** {res} ; must|shall|ordered|has|needs|req to? do|complete|enter|finish|attend res|resi
        mandate.outpatient	en	deal|plea|bargain|offer|agreement * with|from|by the|a|our|my|? da|ada|prosecutor|judge|court|state|county ** {iop}
        mandate.residential	en	required|ordered|obligated|bound|mandated by ** agreement|contract|order|letter|policy ** {res} ; return to work|duty agreement|contract|letter|plan ** {res} ; last chance agreement|contract ** {res}
        mandate.outpatient	en	required|ordered|obligated|bound|mandated by ** agreement|contract|order|letter|policy ** {iop} ; return to work|duty agreement|contract|letter|plan ** {iop} ; last chance agreement|contract ** {iop}
        mandator	en	wrote|writes it|that|this down
        mandator	en	pretrial ; licensing people|office|agency|unit ; licensing ; human resources ; reunification ; custody case|hearing
        mandator	en	eval|evaluation|assessment recs|recommends|rec|recommended ; lcsw ; lmft ; mft ; lpcc ; psychologist ; np ; utility says
        mandator	en	insurer approved|authorized|wants|requires|says|approves ; insurance approved|authorized|wants|requires|approves|auth'd
        mandator	en	blue cross|shield approved|authorized|requires ; aetna|cigna|anthem|kaiser|carrier|plan|payer approved|authorized|approves|requires|auth'd|okd
        mandator	en	payer ; health plan ; um nurse ; utilization review ; ur nurse|review|dept ; medical director ; med director ; reviewer
        mandator	en	managed care ; insurer ; medical review ; member assistance|services ; the hall says|wont|said|wants|sent ; union hall
        mandator	en	hospital doctor|team|sw|psychiatrist|says|wants|recommends ; hospital's ; school ; dean ; coach ; athletic department ; residency ; company
        mandator	en	college|university|campus|housing|registrar|student|conduct|professor office|dept|department|? says|said|requires|required|wants|told|insists|mandated ; the college|university
        mandator	en	supervisor ; manager ; foreman ; boss ; bishop ; in writing ; attorney|lawyer worked|got|negotiated
        mandator fixed	en	wont|won't|not|cant|can't|never|refuse|refuses let|allow|clear|reinstate|release|rehire|take|sign|give|look|even|talk|lift|approve me|him|her|them|us|my|back|anything|at|off|about|his
        mandator	en	{hxWho} requires|requiring|required|require|req|ordered|mandated|insists|demands|directed|directs|recommends|recommended|recs|assigned|wants|sent|put|wrote
        mandator	en	{hxWho} says|said|told|making|makes * have|must|must|to|he|she|i|complete|finish|go|{NUM}|inpatient|residential|iop|outpatient
        mandator	es	{hxWho} me|le|nos|lo|la? pide|piden|exige|exigen|manda|mando|dice|obliga|quiere|recomienda|recomendo|puso|ordeno|pidio|exigio
        mandator	en	or|versus|vs jail|prison|custody|incarceration ; jail|prison or|versus ; back to jail|prison|custody ; go|goes|going to jail|prison ; violate|violates|violating me|him|her ; judge's
        mandator	es	regresan|mandan|meten|encierran|regreso a la carcel ; o la|a? carcel|prision
        mandator	en	part of|condition of? my|his|her|the|a? release|plea|bail|bond|sentence|parole|probation|settlement ; conditions? of his|her|my release|bail|bond ; child welf
        mandator	en	er|ed|hosp|hospital|family|primary|company|union doc|doctor|md|physician ; consult|consults|hospitalist|docs|doc rec|recs|recommends|recommended|says|both
        mandator	en	{hxWho} says|said my|i|he|she|no|its|it's|badge|license|job ; get|keep|save|reinstate my|his|her license|licence|badge|cdl|custody|kids back
        mandator	es	sentenciaron ; recuperar|conservar mi|su|a|mis|sus licencia|custodia|trabajo|hijos|hija|hijo|mis|mi|ninas
        mandator	es	juez ; jueza ; corte ; tribunal ; libertad condicional ; probatoria ; oficial de probatoria ; trabajadora social|del ; trabajadora
        mandator	es	la|el de probation ; fiscal ; mi|su|el|la doctor|doctora|psiquiatra|terapeuta|consejero|consejera|patron|jefe|medico|sindicato
        mandator	es	el dif ; sindicato ; la aseguranza ; el seguro ; condicion de ; la escuela|empresa|compania dice|pide|exige|quiere
        mandator absorb	en	ins|insurance|insurer|carrier|plan authd|auth'd|authorized|approved|auth|okd|approves|covers ; insurance|ins company|co|carrier approved|authorized|approves|wants|requires ; violated|revoked|remanded
        mandator	en	military|army|navy|marines|air|coast|guard|unit|command|sergeant * is|has|s? requiring|requires|wants|ordered|making|mandating ; {hxWho} is|has|was|are mandating|requiring|making|ordering|insisting|demanding|sending ; employer|company|union|board mandating|mandates
        mandator absorb	en	blue shield|cross * * approved|authorized|requires|okd|approves|authd|wants|only
        mandator	es	en vez|lugar de la|ir|? carcel|prision ; mi|su|el|la oficial|agente|probation|probacion|defensor|abogado|abogada ; mando|manda|mandan a? prision|carcel
        mandator fixed	en	be|get|gets|being|got|ill|hell|shell violated|revoked|remanded|reincarcerated
        # mandator.1: with a level in the same sentence no verb is wanted
        mandator.authority	en	judge ; court ; courts ; magistrate ; probation ; parole ; po ; cps ; dcfs ; dcs ; child services ; child welfare
        mandator.authority	en	family ct ; drug ct ; superior ct ; county ct ; ct ord|order|ordered|papers ; sentencing ; sentence ; sentenced ; plea ; plea deal
        mandator.authority	en	licensing board ; nursing board ; medical board ; dental board ; pharmacy board ; bar association ; state bar ; the bar exam board
        mandator.authority	en	lawyer assistance ; lawyers asst|assistance|assist ; board consent ; consent agreement ; consent agmt ; diversion ; parole officer
        mandator.authority	en	probation officer ; the board ; court ordered ; mandated ; sap ; faa ; hims ; instead of county|jail|prison ; in lieu of
        mandator.authority	en	got me a deal ; plea bargain ; a deal with the da ; in exchange for ; pretrial ; conditions? of release ; cond of release
        mandator.authority	en	prop 36 ; pc 1000 ; minute order ; case plan ; reunif plan ; reunification plan ; recovery network
        mandator.authority	en	last chance agreement|agrmt|agmt|contract|letter ; physician health ; health program ; wellness committee ; monitoring program
        mandator.authority	en	dept|department of corrections ; cdcr ; alternative|alt custody ; department|dept of state|corrections|justice|probation
        mandator.authority	en	monitoring|consent|board|return|recovery|reinstatement contract|agreement|plan
        mandator.authority	en	brn ; bvnpt ; board monitor ; nurse monitor ; per|under|by|in|of his|her|my|the|a|board|? contract|agreement|stipulation|stip|settlement ; workplace monitor
        mandator.authority	en	professionals program ; monitor says ; eap letter|says|wants|requires|req ; union says|wants|requires|lady|letter|rep
        mandator.authority	en	airline wont|won't|says|requires|wants ; dot ; bureau of prisons ; bail ; conditional release ; dui court ; veterans court
        mandator	en	brd ; jdg ; nursing|med|dental|pharm|bar brd ; dep|dependency judge|jdg
        mandator	en	school|credentialing|teaching|licensing|med|nursing|dental|pharm|bar board|district|dist|commission says|wants|req|requires|reqs|told|ordered|mandates|letter
        mandator.authority	en	dependency court ; mental health court ; hr's letter|says ; hr letter|says|wants|requires ; federal pretrial ; da's office
        mandator.authority	en	deferred ; judge's ; treatment court ; collaborative court ; ab 1000 ; child protective ; asst prgm|program req|requires|says
        mandator	en	dpo ; crt ; lap ; {hxWho} * * req|requires|requiring|ordered|mandated|insists|demands|mandating ; anthem|aetna|cigna|kaiser|united|optum|magellan|carelon|blue ur|um|reviewer ; keep|reinstate|save license|lic|badge|cdl|job
        mandator	en	company|companys|company's|job|school|workplace policy|rule
        mandator	en	cdcr ; alternative|alt custody ; dept|department of corrections
        mandator.authority	en	crt ; dpo
        mandator	en	child|children protection|protective|welfare|services lady|worker|people|man|woman|person|agency|? ; child|children protection|protective|welfare
        mandator	es	me|le|nos|lo|la piden|exigen|obligan|exige|mandan|requieren * terminar|completar|hacer|ir|entrar|cumplir|llevar|tomar|acabar|inscribirme
        mandator	en	my|his|her|the dui|criminal|court|drug|possession|custody|cps|dcfs case|charge|charges ; place|lieu|instead of jail|prison|county|custody
        mandator.authority	es	juez ; jueza ; corte ; tribunal ; libertad condicional ; fiscal ; la de probation ; trabajadora del condado|dcfs ; audiencia ; sentencia
        mandator	es	county|condado|dcfs|cps|welfare|inmigracion|aseguranza * me|nos|le|lo|la|? dice|dijo|dijeron|dicen|manda|mando|mandaron|pide|piden|exige|exigen|requiere|obliga
        mandator.authority absorb	en	drug court
        # Look-alikes: court of sport and street, dates in court, the bar as a place, boards that are no authority
        pseudo	en	tennis|basketball|food|racquetball|volleyball|pickleball court ; court street|st|ave ; board certified ; on board
        pseudo	en	board games ; room and board ; bread board ; school board ; board stiff ; past|former|off parole|probation
        notEvidence absorb	en	as a board
        pseudo	en	court date|dates * over|done|behind|finished|passed ; does|do|would|will|can a|the|my|your? judge|court|judges|courts|board|probation|po|boards ; accept|accepts|accepted|recognized by the|a|my? court|probation|board|courts|po|dmv|judge ; 90 day probation
        notEvidence absorb	es	me|le|nos|se|les da ; me|le|nos|se|les dan
        mandate.residential	en	court|judge|dcfs|cps|dependency|worker|social|dhs ** dont|wont|cant|not|no get|see|return|getting * * back|home without|until|unless|till ** residential|inpatient|rehab
        """
}
