extension LexiconSources {
    /// General questions, services asked for, contradictions, dates near at hand.
    static let questions = """
        insurance ; in network ; in-network ; out of network ; take my insurance	any	serviceQuestion
        accept ; accepts ; do you take ; if we take ; you take ; aetna ; cigna	any	serviceQuestion
        blue cross ; blue shield ; bcbs ; anthem ; kaiser ; united healthcare ; uhc	any	serviceQuestion
        humana ; medicaid ; medi-cal ; medi cal ; medicare ; tricare ; ppo ; hmo	any	serviceQuestion
        verify my benefits ; verify benefits ; benefits check ; covered by	any	serviceQuestion
        coverage ; copay ; deductible ; out of pocket ; how much ; cost ; costs	any	serviceQuestion
        price ; prices ; pricing ; rates ; fee ; fees ; what does it cost	any	serviceQuestion
        what do you charge ; charge ; payment plans ; where are you	any	serviceQuestion
        where are you located ; location ; locations ; address ; directions	any	serviceQuestion
        located ; your hours ; what hours ; hours of operation ; are you open	any	serviceQuestion
        open on ; are you licensed ; licensed ; accredited ; accreditation ; beds	any	serviceQuestion
        any beds ; bed availability ; openings ; availability ; wait list ; waitlist	any	serviceQuestion
        waiting list ; how long is the wait ; a wait ; how long ; how does it work	any	serviceQuestion
        how does this work ; how does your ; what do you offer ; what services	any	serviceQuestion
        what programs ; kind of programs ; types of programs ; what kind of	any	serviceQuestion
        what happens ; what to bring ; what to pack ; what can i bring	any	serviceQuestion
        what do i bring ; pack ; phones allowed ; phone allowed ; keep my phone	any	serviceQuestion
        bring my phone ; cell phones ; can i smoke ; smoking allowed ; pets ; my dog	any	serviceQuestion
        private rooms ; private room ; single rooms ; visitors ; visitors allowed	any	serviceQuestion
        tour ; brochure ; information ; more info ; info ; website ; email me	any	serviceQuestion
        send me info ; is this the place ; a real place ; call center	any	serviceQuestion
        who am i speaking ; who is this ; are you a ; do you have a ; do you offer	any	serviceQuestion
        do you provide ; do you allow ; do you have ; can you tell me	any	serviceQuestion
        question about ; questions about ; have a question ; wondering if you	any	serviceQuestion
        wondering about ; success rate ; staff to ; doctors on site ; nurses on site	any	serviceQuestion
        nurse ; do you speak ; spanish speaking ; transportation ; pick up from	any	serviceQuestion
        pick people up ; airport ; gender specific ; men only ; women only	any	serviceQuestion
        women's program ; lgbt ; couples ; faith based ; religious ; age limit	any	serviceQuestion
        ages do ; what ages ; what ages do you ; food ; meals ; gym ; yoga	any	serviceQuestion
        zip code ; near ; parking ; seguro ; aseguranza ; aceptan ; cuanto cuesta	any	serviceQuestion
        cuanto cobran ; costo ; precio ; precios ; donde estan ; direccion	any	serviceQuestion
        ubicacion ; ubicados ; horario ; horarios ; requisitos ; informacion	any	serviceQuestion
        informes ; que ofrecen ; que servicios ; que programas ; tienen lugar	any	serviceQuestion
        tienen espacio ; hay lugar ; lista de espera ; que papeles ; papeles	any	serviceQuestion
        que necesito llevar ; como funciona ; admiten ; tienen programa	any	serviceQuestion
        hablan espanol	any	serviceQuestion
        individual therapy ; individual counseling ; one on one therapy	any	service.individual
        1:1 therapy ; one-on-one counseling ; one on one counseling	any	service.individual
        individual sessions ; terapia individual ; 1 on 1 ; one on one	any	service.individual
        consejeria individual	any	service.individual
        group therapy ; group counseling ; groups ; group sessions ; terapia de grupo	any	service.group
        terapia grupal ; eve groups ; group work ; evening groups	any	service.group
        family therapy ; family counseling ; family sessions ; terapia familiar	any	service.family
        terapia de familia ; consejeria familiar	any	service.family
        trauma therapy ; emdr ; trauma work ; trauma informed ; trauma focused	any	service.trauma
        trauma treatment ; trauma counseling ; terapia de trauma	any	service.trauma
        terapia para trauma ; ptsd treatment ; ptsd therapy	any	service.trauma
        cbt ; cognitive behavioral ; cognitive behavioral therapy ; cognitive therapy	any	service.cbt
        cognitive behavioural ; cognitivo conductual ; terapia cognitiva	any	service.cbt
        dbt ; dialectical ; dialectical behavior therapy	any	service.dbt
        dialectical behavioral therapy ; dialectico conductual ; terapia dialectica	any	service.dbt
        psychodrama ; psicodrama ; drama therapy	any	service.psychodrama
        relapse prevention ; prevent relapse ; prevention of relapse ; avoid relapse	any	service.relapse
        dont relapse ; not relapse ; keep from relapsing ; slide back	any	service.relapse
        prevencion de recaidas ; evitar recaidas ; prevenir recaidas	any	service.relapse
        staying on track	any	service.relapse
        family relationships ; relationship with my family	any	service.relationships
        repair * family|relationship|relationships|marriage	any	service.relationships
        rebuild * family|relationship|relationships|marriage|trust	any	service.relationships
        fix * marriage|relationship|family ; relaciones familiares	any	service.relationships
        reparar mi familia ; mend things with	any	service.relationships
        support group ; support groups ; peer support ; sober support	any	service.support
        sober community ; sober network ; people to sit in a room with	any	service.support
        more support than meetings ; grupo de apoyo ; grupos de apoyo	any	service.support
        building a support ; support network	any	service.support
        communication skills ; communicate better ; learn to communicate	any	service.communication
        communication ; how to communicate ; comunicacion	any	service.communication
        habilidades de comunicacion	any	service.communication
        problem solving ; problem-solving ; problem solving skills	any	service.problems
        solucion de problemas ; resolver problemas ; coping skills	any	service.problems
        disagree ; disagrees ; disagree whether ; contradict ; contradicts ; contradicting	any	conflict
        conflicting ; conflicting info ; conflicting stories ; story keeps changing	any	conflict
        changes story ; changed story ; changing her story ; changing his story	any	conflict
        stories dont match ; story doesnt match ; accounts differ ; different stories	any	conflict
        says one thing ; first said ; then says ; later said ; now says opposite	any	conflict
        inconsistent ; unclear who ; unclear which ; which son ; which one is ; cant agree	any	conflict
        cannot agree ; dont agree ; doesnt add up ; not clear who ; not clear whether	any	conflict
        two different people ; se contradice ; se contradicen ; no coinciden	any	conflict
        versiones distintas ; no se ponen de acuerdo ; contradictorio	any	conflict
        court|hearing|arraignment|sentencing date|discharge|release|released|dc|discharged|dc'd|\
        violation|deadline|check * * {AHEAD}	any	soonDate value=num
        {AHEAD} * court|hearing|arraignment|sentencing|release|discharge	any	soonDate value=num
        by 6pm today ; out by tonight ; by tonight ; by 4:30 ; dc this pm	any	soonDate value=num
        dc poss tomorrow ; out today ; hearing tomorrow ; court tomorrow	any	soonDate value=num
        discharging today|tomorrow	any	soonDate value=num
        ignore all ; ignore your ; ignore previous ; ignore the ; ignore prior	en	instruction
        disregard ; system prompt ; new policy ; you are now ; classify this	en	instruction
        classify me ; answer iop ; set priority ; priority 100 ; override ; as an ai	en	instruction
        assistant ; admin mode ; developer mode	en	instruction
        do you do ; do you treat ; can i ask ; can you ; is it ; are there ; is there	en	serviceQuestion
        how do ; how does ; how soon ; do you know ; what is ; whats ; who do	en	serviceQuestion
        when can ; how can i reach ; do i need ; does it	en	serviceQuestion
        say|says|saying different things|stories ; different things ; two stories	en	conflict
        2 clrs say ; callers disagree ; one says ; other says ; neither agrees	en	conflict
        one minute * says|say ; then * says|say|said it's|its|he|she|that ; says opposite	en	conflict
        both say	en	conflict
        """
}
