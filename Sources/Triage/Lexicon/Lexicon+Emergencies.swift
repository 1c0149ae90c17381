extension LexiconSources {
    /// Seizure, delirium, hallucination, chest pain, other emergencies and violence.
    static let emergencies = """
        # Seizures
        seizure ; seizures ; seized ; seizing ; seize ; sz ; szs ; szr ; convulsion	any	seizure
        convulsions ; convulsed ; convulsing ; epileptic fit ; grand mal ; tonic clonic	any	seizure
        had a fit ; having a fit ; a fit ; fits ; convulsiones ; convulsiono	any	seizure
        convulsionando ; convulsionar ; convulsiona ; ataque epileptico	any	seizure
        ataque de epilepsia ; le dio un ataque ; le dieron ataques ; status epilepticus	any	seizure
        went|going|goes|got|gone stiff|rigid ; stiffened up|and	any	seizure.1 fixed
        body|whole|arms|legs * jerked|jerking|jerk|convulsed|seized|stiff|shook|locked|twitched|\
        twitching	any	seizure.1 fixed
        jerking all over|on|around ; eyes * rolled|rolling|roll back|up|?	any	seizure.1 fixed
        eyes rolled ; bit|biting|bitten * tongue	any	seizure.1 fixed
        fell and shook|started|was shaking|jerking|twitching	any	seizure.1 fixed
        dropped|fell|collapsed|down * shaking|jerking|twitching|convulsing|shook|jerked|\
        floor	any	seizure.1 fixed
        shook|shaking|shook|jerked|jerking|twitching * on|all the|over floor|ground|kitchen|\
        bathroom	any	seizure.1 fixed
        shaking * uncontrollably on|and ; flopping ; flopped ; flailing	any	seizure.1 fixed
        thrashing on|around ; lost * bladder|control of	any	seizure.1 fixed
        peed|wet himself|herself|myself and|shaking|during	any	seizure.1 fixed
        se puso tieso|tiesa|rigido|rigida ; ojos en blanco	any	seizure.1 fixed
        se le voltearon|fueron|pusieron * ojos ; se mordio la lengua	any	seizure.1 fixed
        temblando * en el piso|suelo ; se sacudia|sacudio todo|en|el	any	seizure.1 fixed
        se tiro|cayo * temblando|sacudiendo|convulsionando ; blanked out and shook	any	seizure.1 fixed
        electric shock through	any	seizure.1 fixed
        epilepsy ; epileptic ; seizure disorder ; epilepsia ; seizure hx ; sz hx	any	seizure.2 absorb
        sz disorder ; seizure history ; takes keppra ; on keppra ; keppra	any	seizure.2 absorb
        seizure meds ; seizure medication ; sz d/o ; w/d sz ; withdrawal seizure	any	seizure.2 absorb
        withdrawal seizures ; alcohol seizure ; alcohol seizures ; has had seizures	any	seizure.2 absorb
        had seizures before ; prior seizures ; seizures in the past	any	seizure.2 absorb
        history of seizures	any	seizure.2 absorb
        # Delirium
        dts ; dt ; dt's ; d.t.s ; delirium tremens ; delirium ; w/d delirium	any	deliriumTremens
        withdrawal delirium ; delerium tremens ; delirio ; delirios	any	deliriumTremens
        delirium temens ; the dts ; delirando ; the horrors ; d/ts	any	deliriumTremens
        doesnt know where|what|who ; does not know where|what|who	any	confusion fixed
        dont know where i|he|she am|is|are ; doesnt recognize ; didnt recognize	any	confusion fixed
        not recognizing ; keeps asking what|where|who ; asking what year|day	any	confusion fixed
        not making|make sense ; isnt making sense ; talking nonsense	any	confusion fixed
        talking gibberish	any	confusion fixed
        talking to people|someone|his|her * not|who|there|isnt|arent|dead	any	confusion fixed
        talking to nobody|himself|walls|the ; not oriented ; a+o x ; aox1	any	confusion fixed
        thinks its 19|the|20 ; thinks he|she is|hes|shes in|at|on	any	confusion fixed
        doesnt know the|what day|year|month ; no sabe donde|que|quien ; no sabe ni	any	confusion fixed
        habla incoherencias ; diciendo incoherencias ; dice incoherencias	any	confusion fixed
        no reconoce ; hablando solo|sola ; habla solo|sola ; delira	any	confusion fixed
        confused about|by|on the|your|what|which|how|whether|insurance|all|my	en	pseudo
        im confused|just ; confused on	en	pseudo
        # Hallucinations
        hallucinating ; hallucination ; hallucinations ; hallucinates ; hallucinated	any	hallucination
        hallucinate ; ah/vh ; a/vh ; avh ; vh ; alucinando ; alucinaciones ; alucina	any	hallucination
        alucinacion ; hearing voices ; hears voices ; heard voices	any	hallucination
        voices telling|tell|in|are|say|saying|told ; oye voces ; oigo voces	any	hallucination
        escucha voces ; escucho voces ; oyendo voces ; seeing things ; sees things	any	hallucination
        seein things ; saw things ; hearing things ; hears things ; feeling things	any	hallucination
        ve cosas ; veo cosas ; viendo cosas ; ve sombras ; veo sombras ; oye cosas	any	hallucination
        oigo cosas ; seeing shadow|shadows ; sees shadow|shadows ; shadow people	any	hallucination
        shadow man ; shadow figures ; tactile hallucinations ; visual hallucinations	any	hallucination
        auditory hallucinations	any	hallucination
        seeing|sees|saw|swears|watching|says * bugs|spiders|cats|rats|snakes|insects|ants|demons|ghosts|\
        faces|dead|little|men|animals|roaches|dogs|worms|figures|angels|devil|creatures|monsters|mice|\
        people|police * on|in|under|crawling|coming|that|who|outside|through|at|arent|there|isnt|\
        watching|everywhere	any	hallucination.1
        bugs|spiders|ants|insects|worms|snakes|things|roaches|something * crawling|under|on|all|coming|\
        moving * skin|me|him|her|walls|wall|arms|bed|ceiling|floor|over|out	any	hallucination.1
        crawling on|under|all * skin|me|walls|him|her	any	hallucination.1
        people|voices|someone|somebody|men|man|woman|kids|cops|radio|music|whispering|whispers * \
        whispering|talking|in|inside|through|behind|under|from * walls|wall|drain|vents|vent|attic|\
        ceiling|tv|roof|basement|closet|shower|pipes|trees|radio|shadows|yard|bushes	any	hallucination.1
        whispering in|from|through the|my	any	hallucination.1
        picking|grabbing|swatting|reaching|slapping|scratching at * bugs|air|nothing|things|invisible|\
        that|skin	any	hallucination.1
        tv|radio|phone|walls|wall|mirror * talking|talks|telling|speaking|breathing|moving to? me|him|\
        her	any	hallucination.1
        thinks|convinced|swears|insists|says|believes * tv|fbi|cia|cartel|neighbors|cops|police|aliens|\
        cameras|people|someone|somebody|men|government|bugs|drones * watching|following|spying|after|\
        listening|talking|hiding|planted|poisoning|in|outside|under	any	hallucination.1
        gang stalked ; gangstalked ; gangstalking	any	hallucination.1
        talks|talking|spoke|speaks to * dead|people|person|someone|voices|things|ghosts that|who|mother|\
        father|arent|not|isnt	any	hallucination.1
        hears|hearing|heard|hear * music|radio|phone|baby|footsteps|knocking|name|screaming|whispers|\
        whispering|people|talking|voice * that|when|isnt|nobody|no|not|there|in|through|outside|from|\
        called|calling	any	hallucination.1
        see|sees|seeing|hear|hears|hearing * that|who * arent|isnt|not|nobody|no|werent|\
        wasnt	any	hallucination.1
        not there ; arent there ; isnt there ; werent there	any	hallucination.1
        shadows * moving|talking|following|corner|walls	any	hallucination.1
        hay hombres|gente|alguien|personas|bichos en|debajo|adentro el|la|las * techo|pared|paredes|\
        piso|cama	any	hallucination.1
        ve|veo|mira|miro|viendo|dice * bichos|aranas|animales|hombres|muertos|cucarachas|demonios|\
        sombras|gente|ratas|serpientes|gatos|insectos|personas en|por|que|debajo|donde|\
        caminando	any	hallucination.1
        bichos|aranas|insectos|animales en|por|debajo|bajo|caminando la|su|mi|el * piel|cuerpo|pared|\
        paredes	any	hallucination.1
        lo persiguen ; la persiguen ; me persiguen	any	hallucination.1
        habla con * muertos|muerto|nadie|gente	any	hallucination.1
        oye|oigo|escucha|escucho * voces|pasos|gritos|ruidos|que *	any	hallucination.1
        # Chest pain
        chest pain ; chest pains ; cp ; chest pressure ; chest tightness ; chest hurts	any	chestPain
        chest hurting	any	chestPain
        chest is|feels|been|has|feeling * tight|heavy|hurting|tightening|crushed|squeezed|pain|burning|\
        pressure|killing|crushing|hurts	any	chestPain
        chest tight ; tight chest	any	chestPain
        tightness|pressure|pain|pains|squeezing|crushing|heaviness|stabbing|burning|weight|ache|\
        elephant * in|on|across|sitting my|his|her|the on? * chest	any	chestPain
        elephant on * chest ; chest feels|felt like	any	chestPain
        chest * like * elephant|someone|somebody|weight|brick|bricks|vice|vise|standing|sitting|\
        crushed	any	chestPain
        standing|sitting on * chest	any	chestPain
        something|someone|elephant sitting|standing on my|his|her chest	any	chestPain
        left arm|jaw * numb|numbness|pain|tingling|hurts|hurting	any	chestPain
        l arm numb|pain|tingling ; pain down * left? arm ; pain in my|his|her left arm	any	chestPain
        grabbing|clutching|holding|clutched|grabbed his|her|my chest ; heart attack	any	chestPain
        dolor de|en el? pecho ; duele el|mi|su pecho ; me duele el pecho	any	chestPain
        le duele el pecho ; opresion en|de|del el? pecho ; presion en el pecho	any	chestPain
        pecho apretado|oprimido ; pecho me|le aprieta|duele ; siento|siente * pecho	any	chestPain
        angina	any	chestPain
        heart attack in ; heart attack last year ; had a heart attack years	en	pseudo
        dad had a heart attack ; father had a heart attack ; chest cold ; chest xray	en	pseudo
        chest x ray ; off my chest ; weight off my chest ; give me a heart attack	en	pseudo
        gave me a heart attack ; gives me a heart attack ; nearly had a heart attack when	en	pseudo
        almost had a heart attack when ; cpr certified ; cp wave	en	pseudo
        # Other emergencies
        cant|cannot|unable|trouble|struggling|struggles|difficulty|hard|gasping|fighting|having * \
        breathe|breathing|catch|breath|air *	any	emergency
        short of breath ; shortness of breath ; sob ; gasping ; wheezing badly	any	emergency
        winded lying|cant ; no puede respirar ; no puedo respirar ; le cuesta respirar	any	emergency
        me cuesta respirar ; le falta el aire ; me falta el aire ; se esta ahogando	any	emergency
        throwing|throws|threw|vomiting|vomits|vomited|puking|puked|coughing|coughed|spitting|pooping|\
        passing|peeing|bleeding * up? blood	any	emergency
        blood in|when|and * vomit|throw|puke|stool|threw|poop|toilet|black	any	emergency
        vomit * blood|coffee|bloody ; coffee grounds ; coffee ground emesis ; hematemesis	any	emergency
        bloody vomit|stool|diarrhea ; black|tarry * stool|stools|poop|tar ; melena	any	emergency
        vomitando sangre ; vomita sangre ; vomito sangre ; vomite sangre ; escupe sangre	any	emergency
        escupiendo sangre	any	emergency
        bleeding * wont|bad|badly|heavily|stop|everywhere|lot|profusely|internally	any	emergency
        wont stop bleeding ; bleeding out ; sangrando mucho ; sangra mucho	any	emergency
        no para de sangrar	any	emergency
        arm|leg|hand|abscess|wound|infection|infected|sore|foot|injection|skin|cellulitis|lump|red|\
        swollen|hot|site|streak|streaks|hole * *? fever|febrile|chills|102|103|104|streaks|streak|pus|\
        septic|sepsis|spreading	any	emergency
        fever * abscess|infection|infected|wound|arm|swollen|leg|streaks	any	emergency
        red streaks|streak	any	emergency
        infeccion|herida|absceso|brazo|pierna * fiebre|pus|hinchado|hinchada	any	emergency
        fiebre * infeccion|absceso|brazo|herida ; sepsis ; septic ; endocarditis	any	emergency
        103 fever ; 104 fever ; fever of 103|104|102 ; temp of 103|104	any	emergency
        yellow|yellowed|jaundice|jaundiced eyes|skin|and	any	emergency
        skin * turned|turning|gone|is yellow ; turned yellow	any	emergency
        belly|stomach|abdomen * swollen|distended|hard|huge ; ojos amarillos	any	emergency
        hit|hurt|banged|cracked|smashed|split|bashed|busted|landed|fell * head	any	emergency
        head injury ; head wound ; head trauma ; fell and hit * head ; concussion ; skull	any	emergency
        bleeding from * head|ear|ears|nose|scalp ; head is|was|been bleeding	any	emergency
        golpeo|golpe|pego|golpee * cabeza ; se abrio la cabeza ; fell down * stairs	any	emergency
        fainted ; fainting ; faints ; blacked out and fell ; passed out and fell	any	emergency
        collapsed ; collapse ; se desmayo ; se desplomo ; me desmaye ; stroke	any	emergency
        face is? drooping|droops ; slurring|slurred * speech|words|face	any	emergency
        cant|cannot move * arm|leg|side|legs|face ; paralyzed ; numb on one side	any	emergency
        heat stroke ; severely dehydrated ; very dehydrated	any	emergency
        blood sugar * 400|500|600|high|30|40|low ; diabetic * sugar|coma|shock|dka ; dka	any	emergency
        cant|hasnt|havent|not keep|keeping|kept * water|anything|fluids|food down * days|hours|day|\
        since	any	emergency
        heart * stopped|stopping|giving|skipping|irregular ; dying right now	any	emergency
        i think im dying ; think hes dying ; think shes dying ; hes dying on	any	emergency
        se esta muriendo ; me estoy muriendo ; call 911 ; called 911 ; calling 911	any	emergency
        llame al 911 ; ambulance is|on|coming|en ; llamamos al 911	any	emergency
        stroke rehab ; had a stroke in ; stroke years ago ; stroke of luck	en	pseudo
        hit me in the head ; hit the nail on ; called 911 last ; hit his head years	en	pseudo
        diabetic but ; head start ; heading ; over my head ; hit ahead	en	pseudo
        # Violence
        with|has|have|had|pulled|got|holding|grabbed|waving|pointed|pointing|picked|swinging|brought|\
        carrying|threatening|agarro|tiene|saco|trae|con a|the|his|my|un|una|el|la * knife|gun|machete|\
        weapon|bat|pistol|rifle|hammer|axe|shotgun|firearm|cuchillo|pistola|arma|navaja|bate|\
        knives	any	violence
        armed ; armado ; armada ; knife to|at|in|on my|his|her|the|throat	any	violence
        hold|holding|put|puts a * knife|gun to ; gun to|at|in my|his|her|the|our|us	any	violence
        hitting me ; hits me ; hit me ; beats|beat|beating me|my|us|her|him|up	any	violence
        choked me|her|him|his|my ; choking me|her|him|his|my ; chokes me|her|him	any	violence
        strangled me|her|him ; punched me|her|him|his|my|a|through|the	any	violence
        punching|kicking|slapping|slapped|kicked|shoved|pushed|shoving|pushing|attacked|attacking|\
        attacks|assaulted|assaulting|stabbed|stabbing me|her|him|my|his|us|mom|mother|someone|people|\
        the	any	violence
        threatening|threatened|threatens|threats|threaten|threatend to? * me|us|kill|hurt|shoot|stab|\
        burn|her|him|my|mom|family|everyone|neighbors|dad|his|people	any	violence
        threats to|against ; wont let me|us|her leave|out|go ; wont let me leave	any	violence
        locked me|us|her|them in|inside|out	any	violence
        locked himself|herself in|with * knife|gun|bathroom	any	violence
        hurting me|us|her|my|someone|people|others|the	any	violence
        hurt|kill|harm|shoot|stab someone|somebody|him|her|them|people|my|everyone|others|you|us|that|\
        me	any	violence
        kill|hurt|harm * wife|husband|boss|neighbor|mother|father|ex|kids|brother|coworker|roommate|\
        family|them	any	violence
        going to|gonna kill|hurt|shoot|stab him|her|them|me|us|you|someone|everyone|somebody|\
        my	any	violence
        homicidal ; hi w/ ; hi plan ; si/hi ; hi toward ; hi towards ; hes|shes violent	any	violence
        being|getting|becoming|turned|became|is|gets violent	any	violence
        smashing|smashed|breaking|destroying|throwing things|everything|furniture|windows	any	violence
        swinging at ; come|coming after me|us ; chasing me|us|her|him	any	violence
        domestic violence now|tonight|incident|situation	any	violence
        dv now|tonight|incident|situation ; in danger from	any	violence
        burn|set * house|building|place on? down|fire ; rape|raped|raping	any	violence
        sexually assaulted ; me pega ; me golpea ; nos golpea ; me pego ; me golpeo	any	violence
        le pega ; le pego a ; nos pega ; me amenaza ; nos amenaza ; me amenazo	any	violence
        amenaza|amenazo|amenazando con? a? matar|matarme|matarnos|su|mi|golpear	any	violence
        nos|me encerro ; no nos|me deja salir ; matarlo ; matarla ; lo voy a matar	any	violence
        la voy a matar ; voy a matar a ; quiere matar a ; quiero matar a ; lastimar a	any	violence
        hacerle dano a ; violento ; violenta ; agresivo ; agresiva ; me va a matar	any	violence
        nos va a matar ; me quiere matar ; hes going to kill ; shes going to kill	any	violence
        he will kill me|us ; afraid hell|of he|him kill|hurt|hit me|us|her|the	any	violence
        scared hell|of he|him kill|hurt|hit me|us|her|the ; not safe here ; im not safe	any	violence
        cb unsafe ; not safe to talk	any	violence
        hit me like ; hit me that ; hit me hard when ; beat this ; beat it ; beat addiction	en	pseudo
        beat myself up ; beating myself up ; beats me ; beat up on myself ; attacked by	en	pseudo
        kick the habit ; fighting a ; kills my ; hurt my back ; hurting my ; hurt my knee	en	pseudo
        hurt people i ; hurt the people i ; hurting my family ; hurting my kids	en	pseudo
        hurting everyone ; hurting people i love ; hurt my family ; hurt my wife with	en	pseudo
        hurting my wife ; hurt everyone ; hurt someone i ; taking it out on ; gun shop	en	pseudo
        gun license ; nerf ; punched in ; armed forces ; armed guard ; army ; hi i ; hi my	en	pseudo
        hi there ; hi im ; threatening to leave ; threatened to leave ; threatened to fire	en	pseudo
        threatening to fire ; threatening to divorce ; threatens to leave ; threatened divorce	en	pseudo
        threatening divorce ; threatening to take the kids ; threatening custody	en	pseudo
        threatened to kick ; threatening to kick ; wont let me leave work	en	pseudo
        wont let me leave early ; push me to ; pushed me to ; pushing me to ; pushed him to	en	pseudo
        pushing him to ; pushed her to ; kicked me out ; kicked him out ; kicked her out	en	pseudo
        kicking me out ; kicked us out ; kicking him out ; kicking her out ; throwing him out	en	pseudo
        throwing me out ; beat up car	en	pseudo
        # Pregnancy
        pregnant ; preg ; preggo ; pregnancy ; expecting a|in|my|our|twins|her|next|baby	any	pregnancy
        im expecting ; shes expecting ; is expecting ; weeks along ; wks along	any	pregnancy
        months along ; weeks pregnant ; wks pregnant ; months pregnant	any	pregnancy
        {NUM} weeks|wks|wk|months gestation|preg|pg|pregnant|along ; trimester ; prenatal	any	pregnancy
        g1p0 ; g2p1 ; g3p2 ; iup	any	pregnancy
        due in|with|on|date * baby|january|february|march|april|may|june|july|august|september|october|\
        november|december|weeks	any	pregnancy
        baby is due ; having a baby ; positive pregnancy test ; gestation ; in utero	any	pregnancy
        carrying a baby ; my ob ; until the baby ; before the baby comes|is|arrives	any	pregnancy
        embarazada ; embarazo ; esperando un|bebe ; espero un bebe ; espera un bebe	any	pregnancy
        semanas de embarazo ; meses de embarazo ; encinta ; prenada	any	pregnancy
        estoy|esta|esta de {NUM} semanas|meses ; estoy esperando ; bun in the oven	any	pregnancy
        knocked up ; obstetric ; ob/gyn says ; ob says ; g p ; midwife ; maternal fetal	any	pregnancy
        not pregnant ; never pregnant ; trying to get pregnant ; get pregnant	any	notPregnant absorb
        getting pregnant ; pregnancy test negative ; negative pregnancy	any	notPregnant absorb
        wants to get pregnant ; when i was pregnant ; while i was pregnant	any	notPregnant absorb
        was pregnant ; postpartum ; pregnancy test at ; hcg neg ; upt neg	any	notPregnant absorb
        no esta embarazada ; no estoy embarazada ; last pregnancy	any	notPregnant absorb
        my last pregnancy ; previous pregnancy ; could be pregnant	any	notPregnant absorb
        # People who died are nobody's emergency
        died ; passed away ; passed ; dead from ; dead of ; lost my ; lost his ; lost her	any	died
        funeral ; death of ; murio ; fallecio ; fallecido ; falleció ; dies of ; die of	any	died
        died of ; died from ; killed himself ; killed herself ; hung himself ; hung herself	any	died
        committed suicide ; took his own life ; took her own life ; se mato ; se suicido	any	died
        buried ; late husband ; late wife ; late father ; late mother	any	died
        dv program ; h/o dv ; hx dv ; hx of dv ; dv advocate ; dv history	en	pseudo
        bugs|spiders|ants|insects|snakes|worms|roaches|rats|cats|people|faces|men|shapes * pouring|\
        crawling|coming|marching|melting|climbing|running|standing|hiding|staring out|on|up|from|across|\
        under|in|at	en	hallucination.1 fixed
        i know how that sounds ; i know they arent|aren't|isnt|not real	en	hallucination.1 fixed
        not really there ; see things that ; things * arent * there	en	hallucination.1 fixed
        picking at the air ; cameras in|on * walls|wall|smoke|vents|ceiling	en	hallucination.1 fixed
        walls are|were moving|breathing|melting|talking	en	hallucination.1 fixed
        picking|grabbing|swatting|reaching|slapping|scratching at * spiders|insects|ants|flies|people|\
        things	en	confusion fixed
        thinks|thinking|convinced|insists|swears the|his|her|my|hes|shes|its|im ** is|are|in|at * his|\
        her|cousins|cousin|mother|brother|hospital|army|school|work|vietnam|1990|jail|president|\
        sister	en	confusion fixed
        thinks|thinking|convinced|insists the|his|her|my nurse|nurses|doctors|neighbor|neighbors|dog|tv|\
        staff|kids * are|is	en	confusion fixed
        swatting|picking|grabbing|reaching at|for * spiders|bugs|air|insects|ants|things|nothing|\
        flies	en	hallucination.1 fixed
        name called|being when|and|in|but	en	hallucination.1 fixed
        hear|hears|hearing|heard my|his|her name	en	hallucination.1 fixed
        called when * empty|nobody|alone	en	hallucination.1 fixed
        heart hurts|aches|pain|pains|hurting	en	chestPain
        pain|hurts|goes|shooting|into|in|to|up my|the|his|her jaw ; heart attack|attacks	en	chestPain
        pressure in my chest ; chest is pounding and|hurts	en	chestPain
        swollen ; infected ; infection ; abscess ; oozing ; cellulitis ; red streaks	any	emergency.3
        boil ; absceso ; hinchado ; hinchada ; pus	any	emergency.3
        fever ; feverish ; febrile ; shivering with ; 101|102|103|104 ; temp of|is|was	any	emergency.4
        fiebre ; calentura	any	emergency.4
        coughing|cough|coughed|coughs * up? blood	any	emergency
        blood in my|his|her|the spit|phlegm|pee|urine|stool|vomit ; no puedo moverme|mover	any	emergency
        cant stop bleeding	any	emergency
        afebrile ; fever free	en	pseudo
        kick|kicked|kicks|kicking|throw|threw|thrown|push|pushed * * out	en	violence.9
        chest|heart is|feels|keeps|been killing me?	en	chestPain absorb
        cant feel|move my|his|her left? arm|side|face|leg|hand	en	chestPain
        hurt|kill|harm|shoot|stab|fight anyone|anybody|whoever|everybody	en	violence
        shoot up|at the|my|people|us ; hell|shell|will|going|gonna shoot|stab|kill|hurt *	en	violence
        confused ; confusion ; disoriented ; incoherent ; ams ; altered mental status	any	confusion
        altered ; confundido ; confundida ; desorientado ; desorientada	any	confusion
        can barely|hardly breathe ; barely able to breathe ; apenas puedo respirar	any	emergency
        duele * el|mi|su? pecho ; dolor * pecho ; punzadas en el pecho	es	chestPain
        esta|estuvo pegando|golpeando|ahorcando|amenazando|pateando ; pegandome	es	violence
        golpeandome ; amenazandome ; me quiere pegar|golpear ; me ahorco	es	violence
        nos esta pegando|golpeando|amenazando	es	violence
        """
}
