extension LexiconSources {
    /// Who orders a level of care, and the order.
    static let orders = """
        # Classes: papers that name a level, and words by which they do; what is lost by refusing
        class.hxPaper	en	letter ; list ; line ; form ; paper ; paperwork ; sheet ; contract ; agreement ; agrmt
        class.hxPaper	en	agmt ; plan ; order ; orders
        class.hxPaper	en	plea ; deal ; terms ; condition ; conditions ; cond ; stip ; stipulation ; minute order
        class.hxPaper	en	case plan ; reunif plan ; eval
        class.hxPaper	en	evaluation ; assessment ; recommendation ; rec ; recs ; email ; ruling ; sentence
        class.hxPaper	en	authorization ; auth ; note
        class.hxPaper	es	carta ; hoja ; papel ; papeles ; plan ; orden ; sentencia ; acuerdo ; condicion
        class.hxPaper	es	dictamen ; recomendacion ; oficio
        class.hxNames	en	says ; said ; say ; reads ; read ; states ; stated ; specifies ; calls for ; names
        class.hxNames	en	lists ; = ; is ; are ; requires ; require
        class.hxNames	en	required ; recommends ; recommended ; recommending ; recs ; rec'd ; wants ; want ; put
        class.hxNames	en	puts ; set ; approved ; approves
        class.hxNames	en	authorized ; authorizes ; auth'd ; insists ; insisting ; demands ; ordered ; orders
        class.hxNames	en	mandates ; mandated ; signed off on
        class.hxNames	en	signed me up for ; gave me ; gave him ; gave her ; told me ; told him ; told her
        class.hxNames	en	told us ; sent me to ; sending me to
        class.hxNames	en	stipulates ; directs ; directed ; expects ; is asking for ; asked for ; will only take
        class.hxNames	en	will only accept ; put me in
        class.hxNames	en	put me down for ; sentenced ; sentenced me to ; gave me a choice ; wrote ; wrote down
        class.hxNames	en	makes me ; making me ; won't budge
        class.hxNames	es	dice ; dicen ; dijo ; dijeron ; exige ; exigen ; pide ; piden ; ordeno ; ordena ; mando
        class.hxNames	es	manda ; puso ; pusieron ; dio ; dieron
        class.hxNames	es	requiere ; requieren ; recomienda ; recomendo ; recomiendan ; obliga ; obligan
        class.hxNames	es	sentencio ; quiere ; quieren ; autorizo
        class.hxSays	en	says ; reads ; specifies ; calls for ; requires ; require ; required ; recommends
        class.hxSays	en	recommended ; recommending ; recs ; rec'd
        class.hxSays	en	insists ; insisting ; demands ; ordered ; orders ; mandates ; mandated ; signed off on
        class.hxSays	en	signed me up for ; stipulates ; directs
        class.hxSays	en	directed ; will only take ; will only accept ; put me down for ; sentenced
        class.hxSays	en	sentenced me to ; gave me a choice ; authorized
        class.hxSays	en	approved ; approves ; auth'd ; authorizes
        class.hxSays	es	dice ; dicen ; exige ; exigen ; ordeno ; ordena ; ordenaron ; mando ; manda ; mandaron
        class.hxSays	es	puso ; pusieron ; requiere ; requieren
        class.hxSays	es	recomienda ; recomendo ; recomiendan ; obliga ; obligan ; sentencio ; autorizo ; impuso
        class.hxSays	es	pide ; piden ; me dio ; le dio ; nos dio
        class.hxMust	en	must ; has to ; have to ; had to ; got to ; gotta ; supposed to ; required to ; needs to
        class.hxMust	en	need to ; am to ; is to ; ordered to
        class.hxMust	en	told to ; made to ; im to ; he's to ; hes to ; shes to ; forced to ; agreed to ; i'm to
        class.hxMust	en	mandated to ; directed to
        class.hxMust	es	tiene que ; tengo que ; debo ; debe ; tenemos que ; ha de ; hay que
        class.hxElse	en	or jail ; or prison ; or county ; or i lose ; or he loses ; or she loses ; or im out
        class.hxElse	en	or i'm out ; or hes out ; or he's out ; or shes out
        class.hxElse	en	or i hand in ; or hand in ; or my license ; or no license ; or no job ; or i'm fired
        class.hxElse	en	or im fired ; or he's fired ; or else ; or violation
        class.hxElse	en	or go back ; or i go ; or he goes ; or she goes ; or they take ; or the kids
        class.hxElse	en	or termination ; or get terminated ; or my card ; in lieu of
        class.hxElse	en	instead of jail ; instead of prison ; instead of time ; instead of county
        class.hxElse	en	before i can go back ; before he can go back ; before returning
        class.hxElse	en	before reinstatement ; before return to ; return to duty ; to keep my license
        class.hxElse	en	to keep my job ; to keep his job ; to get my kids back
        class.hxElse	en	to get her kids back ; to get my kids ; toward reunification ; before reunification
        class.hxElse	en	no exceptions ; not up for debate ; in writing
        class.hxElse	es	o la carcel ; o carcel ; en lugar de carcel ; en vez de carcel ; en lugar de la carcel
        class.hxElse	es	en vez de la carcel ; para que me devuelvan
        class.hxElse	es	para devolverme ; para que me regresen ; o me quitan ; para recuperar a ; o pierdo
        class.hxElse	es	por escrito ; o me corren ; o me encierran
        # mandate.1: residential
        mandate.1	en	{authority} ** {orders} ** {res}|{hxStay} ; {res} *** {ordered} *** {authority}
        mandate.1	en	{res} ** {orders} by|from
        mandate.1	en	court ordered ** {res}|{hxStay} ; {ordered} *** {res}
        mandate.1	en	{res} ordered|mandated|required|recommended|stip|condition|approved|only|authorized
        mandate.1 across	en	{hxPaper} ** {hxNames} ** {res}
        mandate.1 across	en	{hxPaper} ** {hxNames} ** {DUR:20..400} ** {res}|{hxStay} ; {res} *** {hxElse}
        mandate.1	en	{hxMust} ** {res} ; {hxMust} be|do|complete|finish|go|enter ** {res}
        mandate.1	en	{hxMust} ** {DUR:20..400} ** {res}|{hxStay} ; {hxMust} ** {NUM:28..200} day|days
        mandate.1	en	{authority} ** {hxNames} ** {res}
        mandate.1 fixed	en	no|cant|can't|wont|won't|not ** without|w/o|until|unless|till|til|before ** {res}
        mandate.1 fixed	en	never|nobody|refuse|refuses|until|till ** without|w/o|until ** {res}
        mandate.1 fixed	en	never|nobody|refuse|refuses|until|till ** unless|till|til|before ** {res}
        mandate.1 fixed	en	exchange|instead|lieu ** prison|jail|time|county|custody *** {res}|{hxStay}
        mandate.1 fixed	en	rather|avoid|avoiding|escape ** prison|jail|time|county|custody *** {res}|{hxStay}
        mandate.2 fixed	en	exchange|instead|lieu ** prison|jail|time|county|custody *** {iop}
        mandate.2 fixed	en	rather|avoid|avoiding|escape ** prison|jail|time|county|custody *** {iop}
        mandate.1 fixed	en	until|unless|till|before i|he|she|ive ** {res}|{DUR:20..400}
        mandate.1 fixed	en	until|unless|till|before pt|hes|shes|client|member ** {res}|{DUR:20..400}
        mandate.1 fixed	en	nothing|anything|not|wont|won't less|short|accept|take|settle ** {res}
        mandate.1	en	recommend|recommends|recommended ** {res} * level|tx|treatment|program|?
        mandate.1	en	recommending|rec|recs ** {res} * level|tx|treatment|program|?
        mandate.1	en	refer|refers|referring|referred|steps|needs ** {res} * level|tx|treatment|program|?
        mandate.1	en	nothing less|short|but ** {res}
        mandate.1	en	{authority} {orders} *** {hxStay}
        mandate.1	en	in lieu|instead of jail|prison|county|time * {res}|{hxStay} ; order reads ** {res}
        mandate.1	en	go|goes|going live|stay|away ** {hxElse}
        mandate.1	en	{authority} ** sentenced|approved|gave|put ** {res}|{hxStay}|{DUR:20..400}
        mandate.1	en	{authority} ** set|wants|sent|sending ** {res}|{hxStay}|{DUR:20..400} ; {hxElse} ** {res}
        mandate.1	en	{DUR:20..400} ** {res} or|instead|in ** jail|prison|county|lieu|custody
        mandate.1	es	{hxPaper} ** {hxNames} ** {res}|{hxStay} ; {hxSays} * * * {res}|{hxStay}
        mandate.1	es	{hxMust} ** {res}|{hxStay} ; {res}|{hxStay}|{DUR:20..400} ** {hxElse}
        mandate.1	es	{hxElse} ** {res}|{hxStay}
        mandate.1 across	es	{hxSays} *** {DUR:20..400} ** {res}|{hxStay}|interno|interna
        mandate.1 across	es	escoger *** {res}|{hxStay}|{hxPlace}
        # mandate.2: outpatient
        mandate.2	en	{authority} ** {orders} ** {iop} ; {iop} *** {ordered} *** {authority}
        mandate.2	en	{iop} ** {orders} by|from
        mandate.2	en	court ordered ** {iop} ; {ordered} *** {iop}
        mandate.2	en	{iop} ordered|mandated|required|stip|condition|recommended|approved|authorized
        mandate.2	en	{iop} ** ordered|mandated|required
        mandate.2 across	en	{hxPaper} ** {hxNames} ** {iop} ; {iop} *** {hxElse} ; {hxPaper} ** = ** {iop}
        mandate.2 across	en	{hxSays} * * {iop}
        mandate.2	en	{hxMust} ** {iop} ; {hxMust} enroll|do|complete|attend|start ** {iop}
        mandate.2	en	{authority} ** {hxNames} ** {iop}
        mandate.2	en	enroll|enrolled in * {iop} ** by|before|hearing|court|hrg
        mandate.2 fixed	en	no|cant|can't|wont|won't|not ** without|w/o|until|unless|till|before ** {iop}
        mandate.2 fixed	en	proof|letter|verification of|showing enrollment|attendance ** {iop}
        mandate.2	es	{hxPaper} ** {hxNames} ** {iop} ; {hxSays} * * {iop} ; {hxMust} ** {iop}
        mandate.2	es	{iop} ** {hxElse}
        # mandator: whoever can name a level
        mandator	en	judge ; court ; courts ; magistrate ; probation ; parole ; drug court ; court ordered
        mandator	en	court-ordered ; po ; cps ; dcfs
        mandator	en	caseworker ; case worker ; social worker ; county worker ; child welfare ; foster care
        mandator	en	adoption agency ; guardian ad litem
        mandator	en	nursing board ; medical board ; licensing board ; the board ; board ; sap ; eap ; employer
        mandator	en	hr ; da ; public defender
        mandator	en	order reads ; the order ; sentence ; sentenced ; plea ; diversion ; violation ; condition of
        mandator	en	terms of ; mandated ; mandate
        mandator	en	ordered ; stipulated ; faa ; hims
        mandator	en	my|his|her|our|the|pts counselor|therapist|doctor|psychiatrist
        mandator	en	my|his|her|our|the|pts pcp|physician|np|clinician|psychologist
        mandator	en	psychiatrist ; md ; dr ; asam ; assessment ; evaluator ; evaluation|eval says ; sap eval
        mandator	en	clinical recommendation ; clinical team
        mandator	en	dr|doctor|work|lawyer|attorney says ; provider wants ; my job|boss says ; union ; captain
        mandator	en	command ; commander ; chief ; child services ; dhs
        mandator	en	social services ; parole officer ; probation officer ; prosecutor ; pharmacy board ; dmv
        mandator	en	my union ; the union ; case plan
        mandator	en	health program ; physician health ; wellness committee ; professionals program
        mandator	en	monitoring program ; peer assistance ; lawyer assistance
        mandator	en	state bar ; bar association ; airline ; airline's ; agency ; transit ; dot ; last chance
        mandator	en	return to work|duty ; reinstatement ; pretrial
        mandator	en	licensing people|office|agency|unit ; licensing ; human resources
        mandator	en	eval|evaluation|assessment recs|recommends|rec|recommended ; lcsw ; lmft ; mft ; lpcc
        mandator	en	psychologist ; np ; insurer approved|authorized|wants|requires|says
        mandator	en	insurance approved|authorized|wants|requires ; payer ; health plan ; um nurse
        mandator	en	utilization review ; medical director ; med director ; reviewer ; managed care ; ur nurse
        mandator	en	hospital's ; school ; dean ; coach ; athletic department ; residency ; company ; supervisor
        mandator	en	manager ; foreman ; boss ; bishop ; in writing
        mandator fixed	en	wont|won't|not|cant let|allow|clear|reinstate|release|rehire me|him|her|them|us
        mandator fixed	en	can't|never|refuse|refuses let|allow|clear|reinstate|release|rehire me|him|her|them|us
        mandator fixed	en	wont|won't|not|cant let|allow|clear my|back|anything|at|off|about
        mandator fixed	en	wont|won't|not|cant reinstate|release|rehire my|back|anything|at|off|about
        mandator fixed	en	can't|never|refuse|refuses let|allow|clear my|back|anything|at|off|about
        mandator fixed	en	can't|never|refuse|refuses reinstate|release|rehire my|back|anything|at|off|about
        mandator fixed	en	wont|won't|not|cant take|sign|give|look|even|talk me|him|her|them|us
        mandator fixed	en	can't|never|refuse|refuses take|sign|give|look|even|talk me|him|her|them|us
        mandator fixed	en	wont|won't|not|cant take|sign|give|look|even|talk my|back|anything|at|off|about
        mandator fixed	en	can't|never|refuse|refuses take|sign|give|look|even|talk my|back|anything|at|off|about
        mandator	es	juez ; jueza ; corte ; tribunal ; libertad condicional ; probatoria ; oficial de probatoria
        mandator	es	la de probation ; trabajadora social ; trabajadora
        mandator	es	fiscal ; mi doctor|doctora|psiquiatra|terapeuta|consejero|consejera|patron|jefe
        mandator	es	el doctor|medico|psiquiatra|sindicato|dif ; sindicato ; la aseguranza
        # mandator.1: with a level in the same sentence no verb is wanted
        mandator.1	en	judge ; court ; courts ; magistrate ; probation ; parole ; po ; cps ; dcfs ; dcs
        mandator.1	en	child services ; child welfare ; family ct ; drug ct
        mandator.1	en	superior ct ; county ct ; sentencing ; sentence ; sentenced ; plea ; plea deal
        mandator.1	en	licensing board ; nursing board ; medical board
        mandator.1	en	dental board ; pharmacy board ; bar association ; state bar ; the bar exam board
        mandator.1	en	lawyer assistance ; board consent ; consent agreement ; consent agmt
        mandator.1	en	diversion ; parole officer ; probation officer ; the board ; court ordered ; mandated
        mandator.1	en	sap ; faa ; hims ; instead of county|jail|prison
        mandator.1	en	got me a deal ; plea bargain ; a deal with the da ; in exchange for ; pretrial
        mandator.1	en	conditions? of release ; cond of release ; prop 36 ; pc 1000
        mandator.1	en	minute order ; case plan ; reunif plan ; reunification plan
        mandator.1	en	last chance agreement|agrmt|agmt|contract|letter ; physician health ; health program
        mandator.1	en	wellness committee ; monitoring program ; professionals program ; monitor says
        mandator.1	en	eap letter|says|wants|requires ; union says|wants|requires|lady|letter|rep
        mandator.1	en	airline wont|won't|says|requires|wants ; dot ; bureau of prisons ; bail
        mandator.1	en	conditional release ; dui court ; veterans court ; dependency court ; mental health court
        mandator.1	en	hr's letter|says ; hr letter|says|wants|requires ; federal pretrial ; da's office
        mandator.1	en	deferred ; judge's ; treatment court ; collaborative court ; ab 1000 ; child protective
        mandator.1	es	juez ; jueza ; corte ; tribunal ; libertad condicional ; fiscal ; la de probation
        mandator.1	es	trabajadora del condado|dcfs ; audiencia ; sentencia
        mandator.1 absorb	en	drug court
        # Look-alikes: court of sport and street, the bar as a place, boards that are no authority
        pseudo	en	tennis|basketball|food|racquetball court ; court street|st|ave ; board certified ; on board
        pseudo	en	board games ; room and board ; bread board
        mandate.1	en	{res} ** required|recommended|needed|necessary|indicated|appropriate|medically level ; required|recommended|needed|appropriate level ** {res}
        mandate.2	en	{iop} ** required|recommended|needed|indicated|appropriate level ; required|recommended|needed|appropriate level ** {iop}
        mandator	en	insurer ; medical review ; utilization review ; ur ; reviewer ; member assistance|services ; medical director ; case plan ; treatment team ; the hall ; union hall
        mandate.1	en	{authority}|review|insurer|reviewer|plan|letter|team ** directs|direct|directed|requires|specifies|names|lists|calls for? ** {res}
        mandate.2	en	{authority}|review|insurer|reviewer|plan|letter|team ** directs|direct|directed|requires|specifies|names|lists|calls for? ** {iop}
        mandate.1	en	only|if|unless i|he|she|they do|does|did|finish|complete|go|goes ** {res} ; keep|keeps|kept|save ** license|ticket|card|job|badge|cdl|wings|custody ** {res}
        """
}
