extension LexiconSources {
    /// Dangers that are only talked of: in papers and films, at work, in a question, in a program's terms.
    static let talkedOf = """
        # papers, films, songs
        class.works	en	paper ; papers ; thesis ; essay ; assignment ; novel ; book ; memoir ; movie ; film ; documentary ; podcast ; scene ; song ; lyric ; lyrics ; screenplay ; article ; workshop ; presentation ; project ; research ; dissertation ; study ; story ; show ; series ; survey ; data ; lecture ; poem ; play ; piece
        class.works	es	tarea ; tesis ; novela ; pelicula ; libro ; documental ; reportaje ; cancion ; serie ; ensayo ; investigacion ; platica ; articulo ; guion ; encuesta ; exposicion
        hypothetical.talked	en	{works} * on|about|where|of|with|whose|called|regarding|re ; researching|studying about|on ; reading|read|watched|watching about|that {works}
        hypothetical.talked	en	episode|segment|piece covers|covering|features|about|on
        hypothetical.talked	en	episode|chapter|season {NUM}|one|two|three|four|five|six
        # what somebody writes of themselves
        pseudo	en	essay|poem|paper|story|letter|song|note|journal|diary about|describing|saying|on how|when|that|why he|she|they|him|her
        hypothetical.talked	en	interview|interviewing * someone|somebody|staff|nurse|expert|you|clinician|experts about|on|re
        hypothetical.talked	es	hago|haciendo|escribo|escribiendo|preparo|preparando una nota sobre|de|acerca
        hypothetical.talked	es	{works} * sobre|de|del|donde|acerca|con ; exponer|investigando sobre|acerca
        # whose work it is
        notEvidence absorb	en	i|we|ive|weve see|seen|treat|treated|handle|handled|transport|teach|cover|saw|deal|run|managed * overdoses|seizures|dts|suicides|suicide|shootings|gunshot|gunshots|stabbings|overdose|codes ** day|weekly|shift|shifts|work|living|reversal|attempts|wounds|job|unit|er
        notEvidence absorb across	en	im|i'm|am|as|being|been a|an|? * nurse|medic|emt|paramedic|dispatcher|counselor|therapist|officer|cop|tech|aide|doctor ** i|we? see|sees|treat|respond|deal|handle|care|talk * to|with|for|? * suicidal|violent|hallucinating people|patients|callers|kids|clients|inmates|folks ; im|i'm|am|as|being|been a|an|? * nurse|medic|emt|paramedic|dispatcher|counselor|therapist|officer|cop|tech|aide|doctor ** i|we? see|sees|treat|respond|deal|handle|work|worked * to|with|for|? * overdoses|seizures|dts|suicide|suicides|shootings|attempts|sz
        notEvidence absorb across	es	soy|como|siendo * enfermera|enfermero|paramedico|policia|psicologa|psicologo|consejera|consejero|bombero|maestra|doctor|doctora ** veo|atiendo|trato|cuido|trabajo|hago * con|a|? ** sobredosis|convulsiones|infartos|suicidio|suicidios|balazos|balaceras|muertos|suicidas|apunalados ; soy|como|siendo * consejera|consejero|psicologa|psicologo|enfermera|terapeuta ** hablo|trabajo|atiendo con|a gente|personas|pacientes|jovenes|quienes ** morir|suicidas|suicidio|matar
        notEvidence absorb	en	comfortable|experience|experienced|familiar|trained|training|skilled|versed * with|in ** seizures|dts|suicide|suicidal|overdoses|withdrawals|combative|violent|psychosis ; seizures|falls|overdoses|elopements ** sensor|alert|alarm|device|software|monitor|camera|cameras|system|product
        # names
        notEvidence absorb	en	suicidal tendencies ; suicide kings|squad|doors|prevention|hotline|lifeline|line ; suicide and|& crisis ; suicide crisis|watch ; delirium tremens beer|ale|belgian ; called|named|love delirium|suicide tremens|? ; running|ran|run|runs suicides ; suicides w|with|at|in the|? team|practice|drills
        # asked, and answered
        hypothetical.talked	en	on|in the news|paper|radio|tv|papers ; heard|saw|read|watched * on|in the? news|tv|paper|reddit|youtube|facebook|tiktok ; line|lyric|lyrics|scene|chapter|part|episode in|of|from the|that|a|my|this song|movie|film|book|show
        hypothetical.talked	es	en las|la|el|los noticias|tele|periodico|radio ; escena|parte|linea|letra de|en la|el|una|un cancion|pelicula|libro|serie
        hypothetical.talked	en	asked|asks|asking me|him|her|us|pt|them if|whether|about ; asked|checks|wonders if|whether im|i|hes|he|shes|she|they|pt ; screened|screening for
        hypothetical.talked	es	pregunto|preguntaron|pregunta me|le|nos|? si|por|sobre ; me|le|nos pregunto|preguntaron|pregunta si|por|sobre
        renewed	en	said|told|answered|answer|says|say * yes|yeah|yep ; i|he|she said|says i|he|she|they does|do|did|is|am|was
        renewed.bare	en	i|he|she am|is|do|does|have|has
        renewed	es	dije|dijo|conteste|contesto|respondio que? si
        negatesBefore across	en	no plan|plans|intent|means no thoughts|ideation|si
        negatesBefore	en	have|has|had never|not been * issue|problem ; never crossed ; not|isnt|arent an issue|problem|concern ; all|both denied|negative ; ive|i|weve had|have none
        negatesBefore	es	negadas ; negada ; negados ; negado ; descartado ; descartada ; descartadas ; ninguna|ninguno desde ; nada|ninguna|ninguno de eso|ellas|ellos
        negates	es	jamas|nunca me|le|se ha pasado|cruzado por la|mi|su cabeza|mente ; en ningun momento
        # threats of something else
        class.mildThreat	en	leave ; fire ; divorce ; tell ; report ; sue ; court ; custody ; expel ; bench ; move ; raise ; evict ; papers ; letters ; wedding ; marriage ; call ; break ; kick ; take ; cut ; send ; quit ; cancel ; stop
        violence.lookAlike absorb	en	is|are|was|keeps|keep|has|have|been|? threatening|threatened|threatens|threaten me|us|him|her|my|? to|with|by {mildThreat} me|us|him|her|my|the|off|up|out|in|back|a|? ; threatening|threatened|threatens|threaten me|us|him|her|? with|by * {mildThreat} ; is|are|was|? threatening|threatened to|with|by {mildThreat}
        violence.lookAlike absorb	es	amenaza|amenazo|amenazando|amenazan|amenazaron con * dejarme|divorcio|correrme|correr|despedirme|irse|reportarme|quitarme|demandarme|sacarme|echarme ; me|nos amenaza|amenazo|amenaza con * dejarme|dejar|divorcio|correrme|correr|despedirme|irse|reportarme|quitarme|sacarme
        violence.lookAlike absorb	en	{kin}|mother|mom|dad|wife|husband|they|he|she|? kicked|kick|kicking me|us|him|her out * over|for|because|of|my|? ; {kin}|girlfriend|boyfriend|ex|friend|buddy|dealer|he|she|they|? hit|hits me|us|him|her up * ; hit|hits me|us with * papers|news|bill|it ; attacked me|us|him|her * online|verbally|chat|group|facebook|text ; attacked by guilt|anxiety|cravings|shame|panic ; kills|killing|killed|kill my|our|his|her marriage|career|relationship|liver|mood|vibe|weekend|business|buzz ; bit|bite|biting the bullet * ; looks could kill ; im|be next if|in|unless|i|to|? ; go|going|went|goes|? hunting with|for|every|my|season|trip|? * rifle|rifles|bow|? ; rifle|rifles|guns * hunting|hunter|hunters|range|cabinet ; concealed carry|permit ; threw|throw|throwing my|his|her|the phone|keys|hat|controller across|at|down|? ; broke|breaks a|the|his|her|my? window|vase|lamp|plate with|playing|by|accidentally
        violence.lookAlike absorb	en	dodgers|lakers|traffic|heat|boss|job|commute|bills|rent|line|work|pharmacy|school|homework|raiders|chargers is|are|s|? * killing|kill me|us|him|her ; {kin}|husband|wife|he|she|? hurt|hurts me|us so|really|that|much * lies|lying|words|cheating ; {kin}|trainer|coach|boss|wife|husband|mom|dad is|s|? going|gonna|about|will|would to? kill|murder me when|if|once he|she|they|i * finds|find|sees|hears|knows|found|miss|fail
        violence.lookAlike absorb	es	soy|es cazador|cazadora ; rifles|rifle|pistola|armas * guardados|guardadas|llave|permiso|caceria|cazar ; me|nos quiere|va a? matar cuando|si se|sepa|vea|entere|sabe|entera ; me|nos quiere|va a? matar porque gaste|llegue|falte
        # somebody else's, told beside one's own
        died absorb	en	{kin}|{folk}|uncle|aunt|cousin|grandpa|grandma|grandfather|grandmother|mentor|stepdad|friend|friends|buddy|twin|neighbor * died|dies|passed from|of|after|vomiting|drinking * {drug}|drinking|blood|overdose|seizure|attack|withdrawal|every|bleed ; i lost my|a|our|two|both {kin}|{folk}|twin|uncle|aunt|cousin|friend|friends|best to|from heroin|fentanyl|alcohol|drinking|pills|meth|dope|xanax|overdose|od|it|?
        died absorb	es	mi|un|una|mis tio|tia|primo|prima|abuelo|abuela|papa|mama|hermano|hermana|amigo|amiga|cunado|suegro|hijo|hija murio|fallecio|se murio * vomitando|de|por|con * sangre|{drug}|trago|alcohol|sobredosis|convulsion
        # lists of the desk
        violence	en	hi y|+|pos|endorsed|present|active|{NUM:1..9} ; h/i y|yes|+|pos|positive|present|endorsed|active|{NUM:1..9} ; active|endorses|has|pos|positive|admits|reports hi
        hallucination	en	ah|vh|avh|ah/vh y|yes|+|pos|positive|present|endorsed|active
        deliriumTremens	en	dts|dt y|yes|+|pos|present
        chestPain	en	cp y|yes|+|pos|present
        seizure	en	sz|seizures y|yes|+|pos|present
        notEvidence absorb	en	overdose|od|suicide|seizure|shooting story|stories|movie|movies|film|show|scene|episode|podcast|news|article|articles|video|documentary|statistics|stats|epidemic|crisis|awareness|prevention|training ; how seizures|dts|overdoses|withdrawals are|is prevented|treated|managed|handled|caused
        notEvidence absorb	en	thoughts|thought|idea of suicide|dying|killing|ending|hurting * never|havent|hasnt|not crossed|entered|occurred
        died absorb	en	took|taken his|her|their own life|lives
        hypothetical.talked	en	looked up ; googled|googling ; read|reading up on
        died absorb	en	i|we lost my|our|a * oldest|youngest|son|daughter|brother|sister|mom|dad|wife|husband|cousin|friend|baby|twin to|from an|? suicide|overdose|od|fentanyl|drugs|heroin
        """
}
