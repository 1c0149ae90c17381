extension LexiconSources {
    /// Dangers that are only talked of: in papers and films, at work, in a question, in a program's terms.
    static let talkedOf = """
        # papers, films, songs
        class.works	en	paper ; papers ; thesis ; essay ; assignment ; novel ; book ; memoir ; movie ; film ; documentary ; podcast ; scene ; song ; lyric ; lyrics ; screenplay ; article ; workshop ; presentation ; project ; research ; dissertation ; study ; report ; story ; episode ; show ; series ; survey ; data ; talk ; lecture ; poem ; play
        class.works	es	tarea ; tesis ; novela ; pelicula ; libro ; documental ; reportaje ; nota ; cancion ; serie ; ensayo ; investigacion ; platica ; articulo ; guion ; encuesta ; exposicion
        hypothetical.talked	en	{works} * on|about|where|of|with|whose|called|regarding|re ; researching|studying about|on ; reading|read|watched|watching about|that {works}
        hypothetical.talked	es	{works} * sobre|de|del|donde|acerca|con ; exponer|investigando sobre|acerca
        # whose work it is
        notEvidence absorb	en	i|we see|treat|handle|get|transport|teach|cover|saw|deal|run * overdoses|seizures|dts|suicides|suicide|shootings|gunshot|gunshots|stabbings|overdose|codes ** all|every|each|day|night|weekly|shift|work|living|reversal|attempts|wounds|?
        notEvidence absorb across	en	nurse|medic|emt|paramedic|dispatcher|counselor|therapist|officer|cop|tech|aide|doctor ** i|we? talk|see|sees|treat|respond|deal|handle|care|work|drive|worked * to|with|for|? ** suicidal|overdoses|seizures|dts|suicide|suicides|voices|shootings|violent|hallucinating|attempts|sz
        notEvidence absorb across	es	enfermera|enfermero|paramedico|policia|psicologa|psicologo|consejera|consejero|bombero|maestra|doctor|doctora ** veo|atiendo|hablo|trato|hago|cuido|trabajo ** sobredosis|convulsiones|infartos|suicidio|balazos|balaceras|muertos|voces|suicidas|morir|apunalados
        notEvidence absorb	en	comfortable|experience|experienced|familiar|trained|training|skilled|versed * with|in ** seizures|dts|suicide|suicidal|overdoses|withdrawals|combative|violent|psychosis ; seizures|falls|overdoses|elopements ** sensor|alert|alarm|device|software|monitor|camera|cameras|system|product
        # names
        notEvidence absorb	en	suicidal tendencies ; suicide kings|squad|doors|prevention|hotline|lifeline ; delirium tremens beer|ale|belgian ; called|named|love delirium|suicide tremens|? ; running|ran|run|runs suicides ; suicides w|with|at|in the|? team|practice|drills
        # asked, and answered
        hypothetical.talked	en	asked|asks|asking me|him|her|us|pt|them if|whether|about ; asked|checks|wonders if|whether im|i|hes|he|shes|she|they|pt ; screened|screening for
        hypothetical.talked	es	pregunto|preguntaron|pregunta me|le|nos|? si|por|sobre ; me|le|nos pregunto|preguntaron|pregunta si|por|sobre
        renewed	en	said|told|answered|answer|says|say * yes|yeah|yep ; i|he|she said|says i|he|she|they does|do|did|is|am|was
        renewed.bare	en	i|he|she am|is|do|does|have|has
        renewed	es	dije|dijo|conteste|contesto|respondio que? si
        negatesBefore	en	have|has|had never|not been * issue|problem ; never crossed ; not|isnt|arent an issue|problem|concern ; all|both denied|negative ; ive|i|weve had|have none|no
        negatesBefore	es	negadas ; negada ; negados ; negado ; descartado ; descartada ; descartadas ; ninguna|ninguno desde ; nada|ninguna|ninguno de eso|ellas|ellos
        negates	es	jamas|nunca me|le|se ha pasado|cruzado por la|mi|su cabeza|mente ; en ningun momento
        # threats of something else
        violence.lookAlike	en	threatening|threatened|threatens|threaten * to|with|by? ** leave|fire|divorce|tell|report|sue|court|custody|expel|bench|move|raise|evict|papers|letters|wedding|marriage
        violence.lookAlike	en	kicked|kick|kicking me|us|him|her out ; hit me|us|him|her up|with ; attacked me|us|him|her online|verbally ; attacked by guilt|anxiety|cravings|shame|panic ; kills|killing|killed|kill my|our|his|her marriage|career|relationship|liver|mood|vibe|weekend|business ; bit|bite|biting the bullet ; looks could kill ; im|be next ; hunting * with|rifle|rifles|bow|season|trip ; rifle|rifles|guns * hunting|hunter|hunters|range|cabinet ; concealed carry|permit
        violence.lookAlike	en	dodgers|lakers|traffic|heat|boss|job|commute|bills|rent|line|work|pharmacy|school|homework|raiders|chargers is|are|s|? * killing|kill me|us|him|her ; hurt|hurts me|us so|really|that|much * lies|lying|words ; {kin}|trainer|coach|boss is|s|? going|gonna|about to? kill|murder me|him|her when|if|over|for
        violence.lookAlike	es	soy|es cazador|cazadora ; rifles|rifle|pistola|armas * guardados|guardadas|llave|permiso|caceria|cazar ; me|nos quiere|va a? matar cuando|porque|si|por
        """
}
