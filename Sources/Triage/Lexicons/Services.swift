extension LexiconSources {
    /// The services the source article lists, by the names people have for them.
    static let services = """
        # service
        class.care	en	therapy ; therapies ; counseling ; counselling ; counsel ; therapist ; counselor ; sessions ; session ; tx
        class.care	es	terapia ; terapias ; consejeria ; sesiones ; sesion ; terapeuta ; consejero ; consejera ; psicologa ; psicologo
        class.dear	en	family ; fam ; wife ; husband ; spouse ; partner ; kid ; kids ; children ; son ; daughter ; parents ; mom ; mother ; dad ; father ; brother ; sister ; marriage
        class.dear	es	familia ; esposa ; esposo ; senora ; marido ; hijo ; hija ; hijos ; hijas ; papas ; padres ; mama ; papa ; hermano ; hermana ; pareja ; matrimonio
        service.individual	en	individual|indiv|indv|ind|solo|personal {care} ; individual|indiv and|or|plus|& family|group|groups|couples {care} ; 1:1 ; one on one {care}? ; one to one {care} ; 1 on 1|one {care}? ; 1 to 1 {care}
        service.individual	en	private sessions ; therapist of my|his|her own ; talk|sit|meet|sessions to|with|down a|one therapist|counselor alone|privately|myself
        service.individual	es	{care} individual|individuales|personal|privada ; uno a uno ; {care} de|a uno a uno
        service.group	en	group|grp|gp {care} ; groups ; grps ; eve|evening|night|morning|process groups|group ; group work|meetings|classes|setting ; {care} group ; individual|family and|&|or|plus|/ group
        service.group	es	{care} de|en|por grupo|grupos ; {care} grupal|grupales ; grupos terapeuticos ; {care} individual|familiar y|o|e de? grupo|grupal
        service.family	en	family|families {care}|program|week|weekend|groups|group ; fam {care} ; include|including|involve|involving|bring * {dear} ** {care} ; {care} with|including * {dear} ; {care} as a family
        service.family	es	{care} familiar|familiares ; {care} de|en familia ; {care} con * {dear} ; incluir|involucrar|traer a * {dear}
        service.trauma absorb	en	trauma|ptsd {care}|treatment|work|group|groups|program ; emdr ; trauma informed|focused|based {care}|care|treatment|? ; {care} for|around|on|about * trauma|ptsd ; work|deal|help|process|talk ** my|his|her|past|childhood trauma
        service.trauma absorb	es	{care} de|para|del|por|sobre * trauma|traumas ; tratar|trabajar|sanar|superar|procesar * trauma|traumas
        service.cbt	en	cbt ; cognitive behavioral|behavioural|behavior|behaviour|therapy {care}? ; cog|cogn behav|behavioral
        service.cbt	es	tcc ; {care} cognitiva|cognitivo ; cognitivo|cognitiva conductual ; {care} conductual
        service.dbt	en	dbt ; dialectical behavior|behavioral|behavioural|behaviour|{care}? {care}?
        service.dbt	es	{care} dialectica|dialectico ; dialectico|dialectica conductual
        service.psychodrama	en	psychodrama ; psycho drama ; drama {care} ; role play|playing {care}
        service.psychodrama	es	psicodrama ; psico drama ; drama terapia ; dramaterapia
        service.relapse	en	relapse prevention|prev ; prevent|prevents|preventing|avoid|avoiding|against|stop|without relapse|relapsing|relapses|slipping ; prevention of relapse ; dont|not|never relapse ; keep|stop|help|prevent * from relapsing|slipping
        service.relapse	en	staying|stay on track ; slide back
        service.relapse	es	prevencion de|contra * recaida|recaidas ; evitar|prevenir * recaida|recaidas|recaer ; no|nunca recaer|recaiga ; volver a recaer
        service.relationships	en	family relationships ; relationship|relationships|things with my|his|her|the {dear} ; repair|rebuild|mend|heal|restore * {dear}|relationship|relationships|trust ; fix|improve|save * relationship|relationships|marriage|trust|family ; mend|patch|fix|repair things up? with
        service.relationships	es	relacion|relaciones familiar|familiares ; relacion|relaciones con|entre * {dear} ; reparar|sanar|reconstruir|restaurar * {dear}|relacion|relaciones|confianza ; mejorar|arreglar|salvar|recuperar * relacion|relaciones|matrimonio|confianza
        service.support	en	support|supportive|peer group|groups|network|community ; peer support ; sober support|community|network|friends ; more support than meetings ; building|build|find a support
        service.support	es	grupo|grupos|red|redes de apoyo ; apoyo mutuo ; apoyo de|entre companeros|pares
        service.communication	en	communication|communicating skills|skill|class|classes|tools ; communication ; communicate * better|calmly|honestly|openly ; communicate|communicating * with * {dear} ; learn|learning|how how? to communicate|listen
        service.communication	es	comunicacion ; habilidades|aprender de|a comunicarme|comunicarse|comunicarnos|comunicar ; comunicarme|comunicarse|comunicarnos mejor
        service.problems	en	problem|problems solving|solver|solve ; solving * problems ; solve * problems ; coping skills|strategies|tools|mechanisms ; handle|handling|deal|dealing * life|everyday|daily problems
        service.problems	es	resolver|solucionar|manejar|enfrentar * problemas ; solucion|resolucion|manejo de * problemas ; habilidades|herramientas para|de * afrontar|afrontamiento|resolver
        # what was had before is not asked for
        pseudo	en	last|previous|old|former|ex {care}|program|rehab|place ** did|used|tried|taught|had * cbt|dbt|emdr|psychodrama|groups|group
        pseudo	en	i|we|he|she|they|ive|weve did|tried|had|done|finished|completed * cbt|dbt|emdr|psychodrama|group|groups {care}? ** before|already|once|there|inpatient
        pseudo	es	hice|hizo|tuve|tuvo|intente|llevo|lleve * cbt|dbt|emdr|psicodrama|{care} ** antes|ya|alla|anterior
        """
}
