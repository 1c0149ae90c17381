extension LexiconSources {
    /// Negations that leave a danger standing: of its end, or of somebody's memory.
    static let falseDenials = """
        # of an end: "won't stop hitting me", "no para de convulsionar", "can't get the knife away"
        class.endings	en	stop ; stops ; stopped ; stopping ; quit ; quits ; quitting ; drop ; drops ; relief ; letup ; remember ; remembers ; recall ; promise ; guarantee ; surrender ; keep ; get ; let ; letting ; give
        class.endings	es	deja ; dejan ; dejo ; dejar ; dejado ; para ; paran ; parar ; parado ; cesa ; cesan ; quita ; quitan ; quitar ; quito ; calla ; callan ; suelta ; sueltan ; solto ; sale ; acuerda ; acuerdo ; alivia ; confio
        class.endingLinks	en	going ; gonna ; to ; ever ; even ; just ; him ; her ; them ; me ; myself ; himself ; herself ; really ; any ; the ; his
        class.endingLinks	es	se ; me ; le ; les ; nos ; lo ; la ; ha ; han ; he ; puedo ; puede ; quiere ; pueden
        pseudo	en	isnt|not|hasnt|didnt|wont coming|come|snapping|snap|been|looked|acted|talked out|to|around|up|right|normal|okay|himself|herself of|after|since|from
        pseudo	en	noone|no one? will|would take|takes|believe|believes|listen|listens my|me|him|her|to|about|that
        pseudo	en	not a|one day|night|hour|minute goes|passes|went by * i|he|she dont|doesnt|didnt ; not a|one day|night|hour|minute goes|passes|went|without ; isnt|hasnt|wasnt|aint been? a|one day|night|hour|minute * i|he|she dont|doesnt|when|that|? ; cant|cannot|couldnt not ; cant|cannot|wont promise|guarantee|swear * i|he|she wont
        # "I'm trying not to kill myself"
        suicidal fixed	en	taking|take|swallow|swallowing|eating them|em|it all with|w|at|and|tonight|now|because|there|to be|once|vodka|whiskey|beer|wine|alcohol|drink|sleep|end ; asked|asks|ask|asked her|him * about|if ** suicide|suicidal|killing|kill * himself|herself|myself|? * he|she|i|and * said|says not yet|today|now|tonight|sure ; said|says|answered no one would|will|cares|care|d
        suicidal fixed	en	dont|not|cant|cannot think|thinking|thought about|of anything|nothing|much but|except|else|besides ** kill|killing|die|dying|suicide|end|ending ; thinking|thinks|thought of|about killing|hanging|shooting|drowning {siSelf} with|by|in|using|off pills|a|the|my|his|her|gun|rope|car|garage|bridge|tonight|heroin|fentanyl ; not|never going|gonna to? kill {siSelf} right|today|tonight|now ** but ; end it|things with my|his|her|a|the * gun|pistol|rifle|pills|rope|knife|razor|train|car
        suicidal fixed	en	have|has|got a plan and ** date|time|day|place|gun|rope|pills|note ; suicide attempt|attempts|attempted in|over|within the|these? past|last * days|weeks|week|day|hours|month|nights ; rather|sooner die than see|wake|live|go|have|get another|one|through day|night|morning|on
        suicidal fixed	es	no tengo|tiene ganas de vivir ; perdi|perdio las? ganas de vivir ; no pienso|piensa * en|? otra|mas|nada * que * morir|morirme|morirse|matarme|matarse|suicidarme
        suicidal fixed	en	trying|try|tryna|fighting|struggling|struggle|everything|promise|promised|hard|strength|begged|begging not to? kill|hurt|harm|hang|cut|shoot myself|himself|herself|urself ; help me|him|her|us * not kill|hurt|harm|cut myself|himself|herself ; not to? kill|hurt|harm myself|himself|herself tonight|today|rn|right
        suicidal fixed	es	tratando|trato|trata|luchando|ayudenme|ayudame|ayuda|ruego|prometer|esfuerzo * de|a|que|por|en? no matarme|matarse|mate|suicidarme|suicidarse|lastimarme
        # of an answer that was not true: "they asked if I was suicidal and I said no but I lied"
        suicidal fixed across	en	asked|asks|ask ** suicidal|suicide|myself|si|safe * i|he|she|and * said|told|answered ** but|, i|he|she * lied|lying|lie
        suicidal fixed across	en	said|told|tell|telling|says ** not|wasnt|isnt|never|no suicidal|suicide * but|, i|he|she * lied|lying
        pseudo	en	didnt|doesnt|dont|never|not mean|meant|meaning to ; cant|cannot|couldnt sleep|leave|rest|eat|function|be without
        # of what is wished away: "I'd be happier if I didn't have chest pain"
        pseudo	en	if i|he|she|it|there|my|we didnt|wasnt|werent|hadnt|wouldnt
        pseudo	en	never figured|found|knew|understood|learned out? what|why|how caused|?
        pseudo	es	no hay dia|noche|hora que|en
        """
}
