extension LexiconSources {
    /// Dangers that are named and denied in one phrase, asked about and answered, or said of something else.
    static let denials = """
        notEvidence absorb	en	people|callers|patients|clients who want to {siAct}
        notEvidence absorb	en	since|after|before|following|losing|from|about|with|by my|his|her|our|the|a * {folk}|{kin}|friends|uncle|cousin|cousins|fathers|mothers|brothers|sisters|dads|moms|sons|daughters|wifes|husbands suicide ; suicide of my|his|her|a|our|the
        notEvidence absorb	en	suicide in my|the|our|his|her family ; suicide loss|survivor|grief|bereavement ; scars|marks|cuts on|all * * arms|arm|legs|hands|wrist|wrists from shooting|injecting|needles|surgery|work|using|meth|iv|slamming|the|a
        notEvidence absorb	en	by suicide
        notEvidence absorb	en	asked|asks|ask|screened|screen him|her|pt|them|me|client|? * about|abt|re|for|if * si|s/i|suicide|suicidal|hi|hurting|killing|self|harm|voices|thoughts * * and|he|she|pt * said|says|answered nope|none ; asked|asks|ask|screened|screen him|her|pt|them|me|client|? * about|abt|re|for|if * si|s/i|suicide|suicidal|hi|hurting|killing|self|harm|voices|thoughts * * and|he|she|pt * denied|denies ; asked|ask|asks|asking if|whether * suicidal|hurting|hurt|harm|kill|killing|die * myself|himself|herself|? and * said no because|cause|bc|cuz|since ; asked|asks|ask|screened|screen him|her|pt|them|me|client|? * about|abt|re|for|if * si|s/i|suicide|suicidal|hi|hurting|killing|self|harm|voices|thoughts * * and|he|she|pt * said|says|answered no he|she|i|to|and|sir|way
        notEvidence absorb	es	pregunto|preguntaron|preguntamos|pregunte|preguntado ** suicidas|suicidio|matarse|morirse|dano|si * y|pero * dijo|dice|contesto que? no
        notEvidence absorb	es	antes|para de? que? no? lo|la|me|los encuentren|encuentre|hallen|halle los|las|sus|mis|el|la|unos
        notEvidence absorb	es	quedo|queda|vivo|vive|vivimos|duermo|duerme|dormimos|campamento|acampo|casa|carpa ** debajo|abajo|bajo de|del|el? puente|freeway|autopista
        notEvidence absorb	es	lo|los|las|me los|las|lo? quiere|quieren quitar|bajar|cambiar|reducir
        notEvidence absorb	en	only reason i|we|she|he * havent|hasnt|didnt|dont|doesnt * poured|thrown|dumped|left|quit|called|stopped|kicked|divorced|gone|said|told|come|reported|moved|filed
        notEvidence absorb across	en	asked|asks|asking|ask|wonders|wondered|checks|checked * if|whether * suicidal|hurting|hurt|harm|kill|killing|die * myself|himself|herself|? * i|im|he|hes|she|shes|i'm|and|but not|no|never|denied|denies|wasnt|isnt|dont|didnt
        notEvidence absorb	en	never|hasnt|havent|didnt ever|once|actually|? tried|try|attempted|threatened * to|? hurt|hurting|harm|harming * himself|herself|myself|themselves|anyone|anybody|anything
        notEvidence absorb	es	me|se|lo|los|la|las quiero|quiere|quisiera quitar de|eso|esto|del|la|el * droga|vicio|alcohol|eso|esto|suboxone|metadona|pastillas|cristal|? ; no es que|porque me|se quiera|quiere morir|matar|lastimar
        notEvidence absorb	en	do|does|can|will|did you|your|they|program|yall * test|screen|check|drug * for|? {drug}
        notEvidence absorb	en	family program|day|days|week|weekend|session|sessions|group|therapy|night|visit|visits|involvement ; difference|differences between * iop|php|residential|inpatient|outpatient * and|vs|or
        notEvidence absorb	en	worried|stressed|concerned|stress|anxious|upset|nervous re|about|abt|over * job|work|boss|shift|career|license
        notEvidence absorb	es	debe|deben|paga|pagar|pago|atrasado|atrasada * pension ; pension de|para los|mis|sus|? ninos|hijos|alimenticia ; se corto la? llamada|comunicacion|senal|linea ; y|pero|que se corto
        notEvidence absorb	es	va|puede|podria|vaya|iba a? dar un? infarto|ataque * un dia|si|algun|por|de ; me|le va a dar un? infarto ; si no tomo|toma|bebo|bebe * al? despertar|levantarme|amanecer
        notEvidence absorb	en	if * put|held|puts|holding a gun to my|his|her|your head ; with a gun to my|his|her|your head id|ill|he'd|hed
        """
}
