extension LexiconSources {
    /// Violence, by or against the person.
    static let violence = """
        # violence
        violence	en	with|has|have|had|pulled|got|holding|grabbed|waving|pointed|pointing|picked|swinging|brought|carrying|threatening|agarro|tiene|saco|trae|con a|the|his|my|un|una|el|la * knife|gun|machete|weapon|bat|pistol|rifle|hammer|axe|shotgun|firearm|cuchillo|pistola|arma|navaja|bate|knives
        violence	en	armed ; armado ; armada ; knife to|at|in|on my|his|her|the|throat
        violence	en	hold|holding|put|puts a * knife|gun to ; gun to|at|in my|his|her|the|our|us ; hitting me
        violence	en	hits me ; hit me ; beats|beat|beating me|my|us|her|him|up ; choked me|her|him|his|my
        violence	en	choking me|her|him|his|my ; chokes me|her|him ; strangled me|her|him
        violence	en	punched me|her|him|his|my|a|through|the
        violence	en	punching|kicking|slapping|slapped|kicked|shoved|pushed|shoving|pushing|attacked|attacking|attacks|assaulted|assaulting|stabbed|stabbing me|her|him|my|his|us|mom|mother|someone|people|the
        violence	en	threatening|threatened|threatens|threats|threaten|threatend to? * me|us|kill|hurt|shoot|stab|burn|her|him|my|mom|family|everyone|neighbors|dad|his|people
        violence	en	threats to|against ; wont let me|us|her leave|out|go ; wont let me leave
        violence	en	locked me|us|her|them in|inside|out ; locked himself|herself in|with * knife|gun|bathroom
        violence	en	hurting me|us|her|my|someone|people|others|the
        violence	en	hurt|kill|harm|shoot|stab someone|somebody|him|her|them|people|my|everyone|others|you|us|that|me
        violence	en	kill|hurt|harm * wife|husband|boss|neighbor|mother|father|ex|kids|brother|coworker|roommate|family|them
        violence	en	going to|gonna kill|hurt|shoot|stab him|her|them|me|us|you|someone|everyone|somebody|my
        violence	en	homicidal ; hi w/ ; hi plan ; si/hi ; hi toward ; hi towards ; hes|shes violent
        violence	en	being|getting|becoming|turned|became|is|gets violent
        violence	en	smashing|smashed|breaking|destroying|throwing things|everything|furniture|windows
        violence	en	swinging at ; come|coming after me|us ; chasing me|us|her|him
        violence	en	domestic violence now|tonight|incident|situation ; dv now|tonight|incident|situation
        violence	en	in danger from ; burn|set * house|building|place on? down|fire ; rape|raped|raping
        violence	en	sexually assaulted ; me pega ; me golpea ; me pego ; me golpeo ; me amenaza ; me amenazo
        violence	en	matarlo ; matarla ; lastimar a ; violento ; violenta ; agresivo ; agresiva
        violence	en	hes going to kill ; shes going to kill ; he will kill me|us
        violence	en	afraid hell|of he|him kill|hurt|hit me|us|her|the
        violence	en	scared hell|of he|him kill|hurt|hit me|us|her|the ; not safe here ; im not safe ; cb unsafe
        violence	en	not safe to talk ; hurt|kill|harm|shoot|stab|fight anyone|anybody|whoever|everybody
        violence	en	shoot up|at the|my|people|us ; hell|shell|will|going|gonna shoot|stab|kill|hurt *
        violence	es	nos golpea ; le pega ; le pego a ; nos pega ; nos amenaza
        violence	es	amenaza|amenazo|amenazando con? a? matar|matarme|matarnos|su|mi|golpear ; nos|me encerro
        violence	es	no nos|me deja salir ; lo voy a matar ; la voy a matar ; voy a matar a ; quiere matar a
        violence	es	quiero matar a ; hacerle dano a ; me va a matar ; nos va a matar ; me quiere matar
        violence	es	esta|estuvo pegando|golpeando|ahorcando|amenazando|pateando ; pegandome ; golpeandome
        violence	es	amenazandome ; me quiere pegar|golpear ; me ahorco ; nos esta pegando|golpeando|amenazando
        violence.9	en	kick|kicked|kicks|kicking|throw|threw|thrown|push|pushed * * out
        """
}
