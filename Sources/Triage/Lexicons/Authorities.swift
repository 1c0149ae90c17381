extension LexiconSources {
    /// Courts, police, inspectors, and whoever asks whether somebody is here.
    static let authorities = """
        # thirdParty: law and officials
        thirdParty value=3 fixed exact	en	process server ; subpoena ; subpoenas ; subpoenaed
        thirdParty value=3 fixed exact	en	custodian of|name|for records|? ; deposition
        thirdParty value=3 fixed exact	en	serve|serving|serves|served papers|a|him|her|legal|records|someone|subpoena|summons ** papers|subpoena|summons|complaint|?
        thirdParty value=3 fixed exact	en	has|have papers for|to ; paralegal with|from|at|for|w/|w * * law|office|offices|firm|atty|attorney|legal|llp
        thirdParty value=3 fixed exact	en	law firm|office requesting|calling|asks|wants|re|for|of|needs
        thirdParty value=3 fixed exact	en	attorney|lawyer|atty requesting|requests|wants|needs * records|file|chart|copy
        thirdParty value=3 fixed exact	en	defendant ; plaintiff ; records subpoena
        thirdParty value=3 fixed exact	en	legal request|hold|notice|dept ; litigation ; detective
        thirdParty value=3 fixed exact	en	det lapd|pd|from|w|with|asks|asking
        thirdParty value=3 fixed exact	en	pd|lapd|sheriff|sheriffs|police|detective|chp|fbi|dea|trooper asks|asking|re|calling|looking|requesting|asked
        thirdParty value=3 fixed exact	en	from|with lapd|sheriffs
        thirdParty value=3 fixed exact	en	police dept|department|detective ; police officer asks|asking|asked|calling|calls|looking|wants|requesting|needs|re|trying|on|with|searching|investigating
        thirdParty value=3 fixed exact	en	sheriff|sheriffs|marshal|marshals deputy|office|dept|asking|deputies
        thirdParty value=3 fixed exact	en	welfare check ; missing person|persons report|?
        thirdParty value=3 fixed exact	en	serving|serve|has * warrant ; bail bonds|bondsman|agent
        thirdParty value=3 fixed exact	en	bounty hunter ; private investigator
        thirdParty value=3 fixed exact	en	pi looking|working|asks|hired|case|re
        thirdParty value=3 fixed exact	en	insurance|insurer|claims|state|dhcs|licensing|jcaho|carf|dmh|county|health|city|building|fire|irs|osha auditor|investigator|adjuster|surveyor|inspector|inspection|marshal|audit
        thirdParty value=3 fixed exact	en	auditor
        thirdParty value=3 fixed exact	en	licensing|fire|health|building|site|annual inspector|inspection|analyst|survey|visit
        thirdParty value=3 fixed exact	en	scheduled|annual|site|state|county|city|unannounced|fire|safety|licensing|for|re|an inspection ; inspection report|of|at|visit|tomorrow|today|notice ; inspector|inspectors ; zoning ; building permit ; city council
        thirdParty value=3 fixed exact	en	census bureau|worker|taker ; health dept|department
        thirdParty value=3 fixed exact	en	neighbor|neighbors|neighbour complaint|complaining ; neighbor|neighbors|neighbour upset|mad|angry|calling|yelling of|about|with|w|re|over yours|the|you|your|noise|smoke|smoking|parking|clients|residents|facility|cars|trash
        thirdParty value=3 fixed exact	en	noise|trash|parking|smoking|cars|dumpster|smoke from|at|in|outside|on|blocking your|our|my * building|clients|residents|facility|house|driveway|property|street|?
        thirdParty value=3 fixed exact	en	landlord of|for your|the building|property|?
        thirdParty value=3 fixed exact	en	verify|verifying|verification|confirm|of past|prior|former|her|his|employee? employment|employed
        thirdParty value=3 fixed exact	en	employment|rental|reference|tenant verification|check
        thirdParty value=3 fixed exact	en	reference|references check|for a|an former|employee|tech|your?
        thirdParty value=3 fixed exact	en	policy|procedure manual
        thirdParty value=3 fixed exact	en	political|campaign survey|call|poll|volunteer ; poll
        thirdParty value=3 fixed exact	en	jury summons for|to|sent|delivered|arrived
        thirdParty value=3 fixed exact	es	citatorio ; orden judicial
        thirdParty value=3 fixed exact	es	abogado|abogada|licenciado pide|solicita|quiere|del|de la * expediente|confirmar|otro|?
        thirdParty value=3 fixed exact	es	policia|detective|sheriff pregunta|busca|quiere|de ; inspector
        thirdParty value=3 fixed exact	es	inspeccion
        # thirdParty: whereabouts
        class.kinShort	en	son ; daughter ; dtr ; husband ; husb ; wife ; ex ; brother ; bro ; sister ; sis
        class.kinShort	en	mom ; mother ; dad ; father ; boyfriend ; bf ; girlfriend ; gf ; fiance ; friend
        class.kinShort	en	buddy ; nephew ; niece ; cousin ; uncle ; aunt ; partner ; spouse ; roommate
        class.kinShort	en	tenant ; coworker ; employee ; neighbor ; client ; defendant ; grandson
        class.kinShort	en	granddaughter ; kid ; man ; woman ; person ; someone ; guy ; girl ; he ; she
        class.kinShort	en	they ; mr ; ms ; him ; her ; individual ; party
        thirdParty value=3 fixed exact	en	is|if|whether|was|did|has my|her|his|a|an|the|that|named? {kinShort} has|had|was|ever|maybe|already|just|? checked in|into
        thirdParty value=3 fixed exact	en	is|if|whether|was|know|confirm my|her|his|a|an|that|named? * {kinShort} is|was|has|got|gets|s|been|still|? been|already|currently|just|? admitted|enrolled|inside|detained
        thirdParty value=3 fixed exact	en	asks|asking|know|confirm|see|tell|find is|if|whether|me|out ** {kinShort} is|was|has|got|still|been|there|here|ever|checked|in been|still|a|? there|here|admitted|checked|inside|patient|client|your|yall
        thirdParty value=3 fixed exact	en	know|confirm|see|tell|find is|if|whether|me|out ** {kinShort} there|here|admitted
        thirdParty value=3 fixed exact	en	is my|her|his {kinShort} there|here|ok|inside in|at|with|y|or|?
        thirdParty value=3 fixed exact	en	is|if|whether|was|are my|her|his|a|an|the|that|named? * {kinShort} ** a|an|your patient|client|resident|pt here|there|at|of|with|y|?
        thirdParty value=3 fixed exact	en	is|if|whether my|her|his|a|an|the|that|named? * {kinShort} * in|on|at your|the detox|unit|facility|program|premises|house|place|building
        thirdParty value=3 fixed exact	en	named person|man|woman|individual|party ; on the premises
        thirdParty value=3 fixed exact	en	in|inside the facility|building * or|y|yes|asks|?
        thirdParty value=3 fixed exact	en	confirm or deny ; patient|pt|client|someone here|there y|yes|or|by
        thirdParty value=3 fixed exact	en	whereabouts
        thirdParty value=3 fixed exact	en	trying|looking|try|hoping to locate|find|track|reach|contact * a|my|her|his|an|someone * patient|client|resident|son|daughter|husband|ex|brother|sister|father|mother|missing|wife|dad|mom|girlfriend|boyfriend|friend|tenant|coworker
        thirdParty value=3 fixed exact	en	are you holding|keeping
        thirdParty value=3 fixed exact	en	did|has|have he|she|my|they|a ** check|checked|arrive|arrived in|there|here
        thirdParty value=3 fixed exact	en	was|were he|she|they admitted ; who * is in there
        thirdParty value=3 fixed exact	en	speak|talk|get|connect|put|transfer|message to|with|a|me|through * patient|client|resident
        thirdParty value=3 fixed exact	en	owes|owed|owe me|her|him|us * truck|rent|money|support|car|child
        thirdParty fixed exact	en	cant|cannot|couldnt confirm|disclose|release or|if|whether|info
        thirdParty fixed exact	en	cant confirm or ; unable to confirm|disclose
        thirdParty fixed exact	en	told cant|cannot say|confirm|disclose|release
        thirdParty fixed exact	en	told we|you cant|cannot say|confirm|disclose ; told no info
        thirdParty fixed exact	en	no info w|without roi|release|a
        thirdParty fixed exact	en	gave|given|referred privacy line|policy|statement|script
        thirdParty fixed exact	en	hipaa policy|script|line|given|explained
        thirdParty value=1 exact fixed	en	owes|owed her|him|me|us|for|child
        thirdParty value=1 exact fixed	en	hasnt|havent|haven't|hasn't|not heard from|since
        thirdParty value=1 exact fixed	en	asks is|if|whether her|his|my|a|the
        thirdParty value=1 exact fixed	en	wants to know is|if|whether her|his|my|a ; y / n
        thirdParty value=1 exact fixed	en	nothing else wanted ; roi
        thirdParty value=1 exact fixed	en	is a mr|mrs|ms|hector|man|woman|patient
        thirdParty value=3 fixed exact	es	saber|confirmar|digan|decirme|pregunta|preguntar si ** esta|estan|ingreso|encuentra ahi|alli|aqui|internado|internada|ustedes|alla
        thirdParty value=3 fixed exact	es	esta|esta|tienen|sigue|ingreso|llego a? mi|su ** ahi|alli|internado|internada|con ustedes|alla
        thirdParty value=3 fixed exact	es	busco|buscando|buscamos|localizar|encontrar a mi|un|una|su hijo|hija|esposo|hermano|hermana|sobrino ** desaparecido|desaparecida|ahi|alli
        thirdParty value=3 fixed exact	es	paradero ; persona desaparecida
        thirdParty value=1 fixed exact	es	busco|buscamos|buscando a mi|un|una|nuestro|nuestra {kin}|amigo|amiga|vecino
        thirdParty value=1 fixed exact	es	esta|estara|sigue|tienen|ingreso internado|internada|ingresado|ingresada|hospedado|registrado|registrada con|ahi|alli|aqui|en ustedes|?
        thirdParty value=3 fixed exact	es	no|sin puedo|podemos|poder|puede confirmar
        thirdParty value=2 fixed exact	en	deputy|marshal|constable|bailiff|server|officer|detective ** named|serve|paper|papers|warrant|locate|checked|whereabouts|custody|person
        thirdParty value=2 fixed exact	en	paper|papers|documents|subpoena|summons to serve ; to serve on|him|her|a
        thirdParty.lookAlike absorb fixed exact	en	im|am|hes|shes|retired|former|ex|being|been|was|wife|husband|brother|dad|son|mom|sister|father|uncle|cousin is|was? a|an? * police|sheriffs|sheriff|city|state|lapd|probation|correctional|peace officer|deputy|detective|sergeant|cop|dispatcher|inspector
        thirdParty.lookAlike absorb fixed exact	en	sheriff|sheriffs|marshal|county|jail|police|pd office|dept|department|? re|jail|inmate|veterans|? entry|reentry|liaison|counselor|social|transition|diversion|release|caseworker|program
        thirdParty.lookAlike absorb fixed exact	en	im|am|hes|shes|retired|former|ex|being|been|was|wife|husband|brother|dad|son|mom|sister|father is|was? a|an? * detective|paralegal|sheriff|marshal|inspector|auditor|investigator|adjuster|deputy
        notEvidence absorb fixed exact	en	home|house|roof|car|vehicle|smog|truck|gas|bus|dot inspection at|on|for|? ; have|had|has|got|my|his|her|received a|an|my|his|her? jury|court? summons|duty|deposition {AHEAD}|next|on|at|in|this|coming|?
        notEvidence absorb fixed exact	en	police|cops|they|pd|sheriff did|do|came|called|done|made|for a|the|? * welfare check
        notEvidence absorb fixed exact	en	work|works|worked|working|job|nurse|inspector for|at|with the|a|la|county|city|state|? * health|fire|planning|building|police|sheriffs dept|department ; ex|brother|boss|dad|friend|he|she|still owes me|him|her|us money|rent|child
        """
}
