extension LexiconSources {
    /// Crisis wordings: overdose, suicide, seizure, delirium, hallucination, chest pain, emergencies, violence.
    static let crisis = """
        # Suicide and self-harm, plain
        {suicide} ; suicidality ; self harm ; self-harm ; self harming ; selfharm	en	suicidal
        hurt myself ; hurting myself ; harm myself ; harming myself ; hurt himself	en	suicidal
        harm himself ; hurt herself ; harm herself ; hurting himself ; hurting herself	en	suicidal
        cut myself ; cutting myself ; cutting herself ; cutting himself ; cuts herself	en	suicidal
        cuts himself ; cut her wrists ; cut his wrists ; slit my wrists ; slit his wrists	en	suicidal
        slit her wrists ; hang myself ; hanging myself ; hang himself ; hang herself	en	suicidal
        hung himself ; hung herself ; shoot myself ; shoot himself ; shoot herself	en	suicidal
        blow my brains out ; od on purpose ; overdose on purpose ; overdosed on purpose	en	suicidal
        took them on purpose ; intentional overdose ; intentional od ; jump off a bridge	en	suicidal
        jump off the ; jump in front of ; drive off a ; drive into a ; drive my car into	en	suicidal
        drive my truck into ; end it all ; ending it all ; end it tonight ; ending it	en	suicidal
        end it ; end my own life ; off myself ; off himself ; off herself ; offing myself	en	suicidal
        done with life ; 5150 ; passive si ; active si ; si w/ plan ; si with plan	en	suicidal
        si + plan	en	suicidal
        want|wants|wanna|wanted|rather|wish|wishes|wishing|wished|hope|hoping|hopes|pray|ready|prefer \
        to|be {die}	en	suicidal
        dont|doesnt|didnt|not|no want|wants|wanna|longer|wanting to? * live|exist|alive \
        anymore?	en	suicidal fixed
        dont|doesnt want|wanna|wants to? be here|alive|around|living anymore?	en	suicidal fixed
        do not|no longer want to be here|alive|living|around	en	suicidal fixed
        wish i|he|she|they was|were|wasnt|werent|could|would|hadnt * {die}|alive|here|born	en	suicidal \
        fixed
        wish i|he|she were|was|wasnt|werent * around|alive|here|dead ; rather be dead	en	suicidal fixed
        better off dead ; better off {die} ; rather not wake up ; rather not be here	en	suicidal fixed
        hope i|he|she dont|doesnt|never wake up	en	suicidal fixed
        hoping i|he|she dont|doesnt|never wake up	en	suicidal fixed
        pray i|he|she dont|doesnt|never wake up ; praying not to wake up	en	suicidal fixed
        go to sleep and not|never wake up	en	suicidal fixed
        not|never wake|waking up again|anymore|tomorrow ; thinking about death	en	suicidal fixed
        thoughts of death ; thoughts of dying ; thinking of dying ; thought of dying	en	suicidal fixed
        a plan to die|kill|end ; plan to end|kill ; not safe from myself	en	suicidal fixed
        not safe with myself ; dont feel safe with myself	en	suicidal fixed
        dont trust myself tonight|alone|right|with	en	suicidal fixed
        cant trust myself tonight|alone|right|with	en	suicidal fixed
        quiero|quiere|quisiera|ganas|prefiero|prefiere|deseo|desea de? {die}	es	suicidal fixed
        no quiero|quiere vivir|existir|seguir|despertar *	es	suicidal fixed
        no quiero|quiere seguir viviendo	es	suicidal fixed
        ya no quiero|quiere vivir|estar|seguir|existir ; hacerme dano ; hacerse dano	es	suicidal fixed
        lastimarme ; lastimarse ; cortarme ; cortarse ; se corta ; me corto ; colgarme	es	suicidal fixed
        colgarse ; ahorcarme ; ahorcarse ; acabar con mi vida ; acabar con su vida	es	suicidal fixed
        acabar con todo ; terminar con mi vida ; terminar con todo	es	suicidal fixed
        pensando en la muerte ; pienso en la muerte ; pienso en morir	es	suicidal fixed
        piensa en morir ; pegarme un tiro ; pegarse un tiro ; aventarme ; aventarse	es	suicidal fixed
        se quiere matar ; me quiero matar ; me quiero morir ; se quiere morir	es	suicidal fixed
        intento matarse ; atento contra su vida ; no deseo vivir	es	suicidal fixed
        pensamientos suicidas ; ideas suicidas ; se quiso matar ; se intento matar	es	suicidal fixed
        # Suicide, oblique
        wrote|written|write|writing|left|leaving|leave * note|notes|letter|letters|goodbye|goodbyes \
        for?	en	suicidalOblique
        wrote the letters ; said|say|saying|says|sent|sending * goodbye|goodbyes	en	suicidalOblique
        goodbye text|texts|note|letter|letters|message|video ; goodbye ; goodbyes	en	suicidalOblique
        goodbye to everyone|everybody|all|my	en	suicidalOblique
        giving|gave|give|given away * his|her|my|their? things|stuff|belongings|dog|cat|guitar|tools|\
        possessions|everything|records|clothes|watch|truck	en	suicidalOblique
        put|putting|got|getting my|his|her affairs in order ; affairs are in order	en	suicidalOblique
        everyone|everybody|world|kids|family|they|theyd|wife|husband|children|mom|parents|you|she|he|\
        all * better off without|if	en	suicidalOblique
        theyd be better off ; everyone better off ; better off without me|him|her	en	suicidalOblique
        better off with * insurance ; life insurance * pay|pays|better|kids|money	en	suicidalOblique
        worth more dead ; insurance money than with me	en	suicidalOblique
        no|not|any point|reason|use in|to going|go|living|live|keep|being|get|anymore|\
        continuing	en	suicidalOblique
        nothing|nobody left to live for ; no reason to live|wake|be|stay	en	suicidalOblique
        nothing to live for ; whats the point of|anymore|in	en	suicidalOblique
        dont see * point|future|tomorrow|way forward	en	suicidalOblique
        see no|any future|way|reason|point|other ; no way out ; only way out	en	suicidalOblique
        one way out ; way out of this|it|here	en	suicidalOblique
        cant|dont|wont|can do|take|keep|go this|it|on|doing|going * anymore|any|longer|\
        much	en	suicidalOblique
        cant go on ; cant keep going ; cant do life ; cant live like this	en	suicidalOblique
        dont know how much longer i ; cant take it anymore ; cant take much more	en	suicidalOblique
        tired of being here|alive|living|life|existing|breathing|waking|fighting	en	suicidalOblique
        tired of life ; so tired of living ; done with everything ; done living	en	suicidalOblique
        done being here ; ready to go be with	en	suicidalOblique
        be with my|her|him|his|god|jesus|dad|mom|son|daughter soon|again|now|tonight	en	suicidalOblique
        join him|her|my|them soon|in|tonight ; see him|her|my * soon|again|other side	en	suicidalOblique
        wont be around|here much|anymore|long|next|tomorrow|for|by|to	en	suicidalOblique
        wont be a burden|problem|bother|your anymore? ; be a burden	en	suicidalOblique
        burden to|on|anymore ; not be a burden ; stop being a burden ; just a burden	en	suicidalOblique
        im a burden ; dont|not need|needing * anymore after|where im	en	suicidalOblique
        last message|time|call|thing you|ill ; this is goodbye ; this is it for me	en	suicidalOblique
        final goodbye ; last goodbye ; sorry for everything	en	suicidalOblique
        take care of my|his|her dog|cat|kids|mom when|after|if	en	suicidalOblique
        look after my * when im gone ; when im gone ; after im gone ; once im gone	en	suicidalOblique
        if im not here ; if im not around ; if something happens to me	en	suicidalOblique
        wont matter soon|tomorrow|anymore|after ; none of this will matter	en	suicidalOblique
        wont be my problem ; make it stop ; make it all stop ; just want it to stop	en	suicidalOblique
        want it all to stop ; want the pain to end|stop|be ; want it to be over	en	suicidalOblique
        wants it to be over ; want this to be over ; want it to end ; end the pain	en	suicidalOblique
        end this pain ; end the suffering ; be over soon|tonight	en	suicidalOblique
        all over soon|tonight ; sleep * forever ; stop waking up ; close my eyes and	en	suicidalOblique
        not open my eyes ; stop breathing tonight|and	en	suicidalOblique
        counted|counting * pills|out|whats ; counted out	en	suicidalOblique
        saved|saving|stashed|stashing|stockpiled|stockpiling|hoarding|hoarded * pills|meds|medication|\
        insulin	en	suicidalOblique
        gun|pistol|rifle|rope|razor|blade|noose|shotgun|belt in my|his|her|the hand|lap|mouth|drawer|\
        car|nightstand|glove|closet|truck|rafters|garage	en	suicidalOblique
        loaded gun ; gun to my|his|her ; bought a gun|rope ; bought rope	en	suicidalOblique
        holding a|the|his|my gun|razor|blade|knife|bottle|rope	en	suicidalOblique
        on|at|off|under|over the bridge|ledge|overpass|roof|rooftop|tracks|cliff|edge	en	suicidalOblique
        bridge railing ; parked on|at|by * bridge|overpass|tracks|cliff|ledge	en	suicidalOblique
        looking over|down * bridge|ledge|edge|railing	en	suicidalOblique
        stand|stood|standing on * tracks|bridge|ledge|roof|edge|overpass|platform	en	suicidalOblique
        picked out|the a|day|date|tree|spot	en	suicidalOblique
        got|have|had the rope|pills|gun|blade|method|means ready|picked|out|here|next	en	suicidalOblique
        has|have a plan and|to ; know how id|i ; i know how i|ill|id	en	suicidalOblique
        thought about|of how id|ill|to do	en	suicidalOblique
        looked|looking|look up|online|at * painless|ways|how ; ways to die|go|do|end	en	suicidalOblique
        painless way ; enough pills to ; enough insulin|meds|pills|dope to	en	suicidalOblique
        one last|final dose|shot|hit|time|run and ; hot shot	en	suicidalOblique
        not planning|plan on|to|be being|see|seeing|around|tomorrow|here|wake|waking|make|making \
        *	en	suicidalOblique
        dont plan on|to be|being|wake|waking|see|seeing|making	en	suicidalOblique
        wont|not|dont see|make|be it? christmas|tomorrow|morning|birthday|spring|next|weekend|\
        alive	en	suicidalOblique
        wouldnt care|mind if i|he|didnt|died|never|just	en	suicidalOblique
        wouldnt mind not|dying|if|never	en	suicidalOblique
        dont care if i|he|she live|die|wake|dont|od|lives|dies|wakes	en	suicidalOblique
        dont care whether i|he live|die	en	suicidalOblique
        if i died|dont|die|didnt * care|notice|matter|fine|ok|tomorrow|wake	en	suicidalOblique
        {nobody} would|will|wouldnt notice|miss|care * ; no one would miss me	en	suicidalOblique
        nobody would miss me ; nobody would notice ; world without me	en	suicidalOblique
        without me in it ; rather be with my|him|her ; dark thoughts	en	suicidalOblique
        dark place|places ; scary thoughts ; bad thoughts ; thoughts scare|scaring me	en	suicidalOblique
        thinking about ways ; scared of what i|ill|id|he|im ; scared of myself	en	suicidalOblique
        afraid of what i|ill|id|he|im ; afraid of myself	en	suicidalOblique
        scared i|ill|hell|shell might|will|am|to|is * do|hurt|kill|something|myself|\
        himself	en	suicidalOblique
        afraid he|she|hell|shell|i|ill * hurt|kill|something himself|herself|myself|stupid|\
        drastic	en	suicidalOblique
        do something stupid|drastic|bad|permanent|to|crazy|to ; did something stupid	en	suicidalOblique
        shouldnt be alone ; dont want to be alone tonight ; take me off this earth	en	suicidalOblique
        leave this world|earth ; leave this life	en	suicidalOblique
        check out for|of|permanently good|life ; checking out for good	en	suicidalOblique
        disappear|vanish for good|forever|completely|and	en	suicidalOblique
        drive|driving|drove * into|off a|the|oncoming|tree|cliff|wall|bridge|pole|\
        median	en	suicidalOblique
        not swerve	en	suicidalOblique
        step|stepping|walk|walking|run|jump|jumping in front|into|off of? * traffic|train|bus|truck|\
        bridge|building|ocean|freeway|roof	en	suicidalOblique
        walk into traffic|the	en	suicidalOblique
        drive|driving|drove|walk|walked|walking|go|going|went|end|ended|sit|sitting|sat * * bridge|\
        overpass|tracks|cliff|ledge	en	suicidalOblique
        stay|staying alive	en	suicidalOblique
        make it through|til|to * night|weekend|morning|tomorrow|week	en	suicidalOblique
        run smoother without me ; easier without me ; fine without me	en	suicidalOblique
        happier without me ; better place without ; paid off my	en	suicidalOblique
        my girls will be fine ; kids will be fine|ok|okay without	en	suicidalOblique
        theyll be fine without ; no hope left|anymore ; lost all hope ; lost the will	en	suicidalOblique
        lost hope ; given up on life|living|everything ; giving up on life	en	suicidalOblique
        gave up on life ; whats left to ; ran|run|runs out of reasons	en	suicidalOblique
        mejor sin mi ; estarian mejor sin ; estar mejor sin mi	es	suicidalOblique
        estaria mejor muerto|muerta	es	suicidalOblique
        ya no aguanto|aguanta mas|esta|la|vivir|seguir|nada ; no aguanto mas	es	suicidalOblique
        ya no puedo mas ; no puedo mas ; ya no puedo seguir	es	suicidalOblique
        no vale la pena vivir|seguir ; no tiene|tengo sentido vivir|seguir|la	es	suicidalOblique
        sin ganas de vivir ; perdi las ganas ; perdio las ganas	es	suicidalOblique
        no tengo ganas de vivir|nada|seguir ; no le veo sentido	es	suicidalOblique
        no veo salida|otra|futuro ; para que seguir|vivir	es	suicidalOblique
        escribi|escribio|deje|dejo * carta|cartas|nota|despedida ; se despidio	es	suicidalOblique
        se esta despidiendo ; me despedi ; me estoy despidiendo ; me quiero despedir	es	suicidalOblique
        despedirse de todos ; regalando|regalo|regale sus|mis|todas cosas	es	suicidalOblique
        soy una carga ; ser una carga ; no ser una carga ; cuando yo no este	es	suicidalOblique
        si yo no estuviera ; si ya no estoy ; cuando ya no este	es	suicidalOblique
        ya no quiero despertar ; ojala no despertara|despierte|amaneciera	es	suicidalOblique
        ojala no amanezca ; no amanecer ; dormir y no despertar ; dormirme y no	es	suicidalOblique
        irme con mi|dios ; reunirme con ; cansado|cansada de vivir|la|todo	es	suicidalOblique
        harto|harta de vivir|la ; una locura ; hacer una tonteria	es	suicidalOblique
        haga|hacer|hacerme algo malo|una ; que esto se acabe|termine	es	suicidalOblique
        que todo se acabe|termine ; quiero que todo|esto se? termine|acabe	es	suicidalOblique
        descansar para siempre ; quitarme de en medio ; ya no quiero nada	es	suicidalOblique
        nadie me extranaria ; a nadie le importaria|importo ; la pistola en|cargada|a	es	suicidalOblique
        contando las pastillas ; junte|juntando pastillas ; guardando pastillas	es	suicidalOblique
        # Earlier attempts
        suicide attempt in|at|years ; attempted suicide in|at|years	en	suicidePast fixed
        tried to kill myself in|when|back|years ; attempt in|years ; past attempt	en	suicidePast fixed
        prior attempt ; hx of si ; h/o si ; hx si ; si hx ; hx of suicide	en	suicidePast fixed
        hx suicide ; history of suicide ; history of si ; hx sa ; h/o sa ; prior si	en	suicidePast fixed
        # Not the subject's
        suicide hotline ; suicide prevention ; suicide watch list ; suicide squad	en	pseudo
        suicide wing ; suicide doors ; suicide awareness	en	pseudo
        # Overdose, now
        wont|cant|not|doesnt|isnt|didnt|cannot wake|waking|respond|responding up?	any	overdoseNow fixed
        wont|isnt|not|doesnt answer|answering|breathe|breathing me|her|him|us|normal|right|\
        at?	any	overdoseNow fixed
        isnt|not breathing ; stopped breathing ; wont wake up	any	overdoseNow fixed
        cant wake him|her|them|my up?	any	overdoseNow fixed
        cant get him|her|them to? wake|respond|up|open ; hard to wake	any	overdoseNow fixed
        hard to wake up ; trouble waking him|her ; barely breathing	any	overdoseNow fixed
        hardly breathing ; not breathing right	any	overdoseNow fixed
        breathing * slow|shallow|weird|funny|stopped ; breaths|breathing slowing	any	overdoseNow fixed
        quit breathing	any	overdoseNow fixed
        lips|face|skin|fingers|nails|fingernails * blue|gray|grey|purple|bluish	any	overdoseNow fixed
        turning|turned|going|gone|went|looks|all blue|gray|grey|purple	any	overdoseNow fixed
        he|she|they|hes|shes|theyre is|was|are? blue|gray|grey|purple	any	overdoseNow fixed
        found * * gray|blue|grey|purple ; blue lips ; gray lips ; blue around	any	overdoseNow fixed
        pinpoint pupils ; pupils are? tiny|pinned|pinpoint ; pinned pupils	any	overdoseNow fixed
        slumped over ; slumped ; snoring weird|funny|loud|strange|gurgling	any	overdoseNow fixed
        gurgling ; gurgle ; death rattle ; foaming at the mouth ; foaming	any	overdoseNow fixed
        foam at ; passed out and wont|not|cant ; unresponsive ; non responsive	any	overdoseNow fixed
        nonresponsive ; not responsive ; unconscious ; out cold ; limp ; no pulse	any	overdoseNow fixed
        making * choking|gurgling|snoring noises|sounds|sound|noise	any	overdoseNow fixed
        wont open * eyes ; no responde ; no despierta ; no reacciona ; no respira	any	overdoseNow fixed
        inconsciente ; labios azules|morados ; se puso azul|morado|morada	any	overdoseNow fixed
        no puedo despertarlo|despertarla ; no lo puedo despertar	any	overdoseNow fixed
        no la puedo despertar ; respira muy? lento|poco|raro ; casi no respira	any	overdoseNow fixed
        esta morado|azul|morada|desmayado|desmayada ; nodded out and wont|cant|not	any	overdoseNow fixed
        just took|swallowed|shot|drank|did|snorted|injected|ate * too|all|whole|bottle|handful|\
        everything|much|lot|bunch|30|20|40|50	any	overdoseNow fixed
        took too many ; took too much ; took all my|the|his|her|of	any	overdoseNow fixed
        took the whole bottle ; took a whole bottle ; took a bottle of pills	any	overdoseNow fixed
        took a handful ; swallowed a bottle|handful|whole|bunch|all|the	any	overdoseNow fixed
        swallowed the * bottle ; took a bunch of pills ; took everything in	any	overdoseNow fixed
        ate a whole bottle ; did too much ; shot too much ; used too much	any	overdoseNow fixed
        took more than i|he|she|they meant|should|can ; overdosing ; od'ing	any	overdoseNow fixed
        oding ; im overdosing ; is overdosing ; think * overdosing	any	overdoseNow fixed
        think i|he|she od	any	overdoseNow fixed
        think i|he|she|ive|hes|shes overdosed|overdose|od'd|odd	any	overdoseNow fixed
        tome|tomo demasiadas|demasiado|todas|todo|muchas|un	any	overdoseNow fixed
        se tomo|trago demasiadas|demasiado|todas|todo|muchas|un|el	any	overdoseNow fixed
        me tome|trague demasiadas|demasiado|todas|todo|muchas|un|el	any	overdoseNow fixed
        sobredosis ahora|ahorita ; esta en sobredosis ; se esta pasando	any	overdoseNow fixed
        se paso de dosis ; acaba de tomarse ; me acabo de tomar	any	overdoseNow fixed
        # Overdose, any time
        overdose ; overdosed ; overdoses ; od ; ods ; odd ; oded ; od'd ; oding	any	overdose exact
        o.d. ; sobredosis ; fell out ; fallen out ; falling out	any	overdose exact
        narcan ; narcanned ; narcaned ; narcan'd ; naloxone ; revived ; reversal ; narcand	any	naloxone
        brought back with narcan ; naloxona ; nalaxone ; lo revivieron ; la revivieron	any	naloxone
        me revivieron ; revivido ; resucitaron ; brought him back ; brought her back	any	naloxone
        brought me back ; paramedics brought ; ems brought	any	naloxone
        narcan training ; narcan kit ; narcan kits ; carry narcan ; carries narcan	en	pseudo
        have narcan ; has narcan ; got narcan at home ; get narcan ; narcan just in case	en	pseudo
        free narcan ; naloxone kit ; naloxone kits ; narcan box ; od prevention	en	pseudo
        overdose prevention ; overdose awareness ; keep narcan ; pick up narcan	en	pseudo
        si ; si/hi ; hi	any	suicidal.9 exact
        dont|cant|not think * i|he|she * can|will|ill|hell * stay|be|make|survive|get|live * alive|it|\
        through|another|safe	en	suicidalOblique fixed
        dont think|know * stay alive ; dont know how to stay alive	en	suicidalOblique fixed
        not sure * stay alive|safe ; cant|dont keep|stay|feel * safe|alive *	en	suicidalOblique fixed
        cant stay alive ; cant keep myself safe	en	suicidalOblique fixed
        cant|cannot|wont promise * * here|tomorrow|safe|alive|wake|ok|okay|make	any	suicidalOblique \
        fixed
        quiet|over|done|peaceful|easier|better after tonight|today|tomorrow|im	any	suicidalOblique fixed
        after tonight ; by tomorrow it|this|ill * wont|over|gone|be	any	suicidalOblique fixed
        thank you for everything|listening|trying and|goodbye|bye	any	suicidalOblique fixed
        pistol|gun|rifle|shotgun|revolver|rope|razor and|next|in|under|beside|is|out|loaded|here|on|\
        ready|with * * bottle|me|pillow|bed|table|night|jack|seat|passenger|nobody|alone|\
        home	any	suicidalOblique fixed
        i|ive|im * have|got|found|bought|holding|loaded * * gun|pistol|rifle|rope|razor|revolver|\
        shotgun	any	suicidalOblique fixed
        i have * * gun|pistol|rifle|rope|razor|revolver|shotgun	any	suicidalOblique fixed
        ive got * * gun|pistol|rifle|rope|razor ; tengo * pistola|soga|cuerda	any	suicidalOblique fixed
        bought a? rope|razor|blades|gun	any	suicidalOblique fixed
        took the razor|pills|knife|rope|blade	any	suicidalOblique fixed
        stockpile of pills|meds|insulin ; contract for safety ; wont contract	any	suicidalOblique fixed
        flat affect ; what's the point ; nobody is home until	any	suicidalOblique fixed
        se quiere matar ; encerrado|encerrada en el bano ; dont see * tomorrow	any	suicidalOblique fixed
        see a reason|point|tomorrow	any	suicidalOblique fixed
        {nobody} would|will|wont|to * find|miss|notice|know me|till|until|for	en	suicidalOblique fixed
        find me till|until|in|when ; find my body ; who would find	en	suicidalOblique fixed
        engine running ; garage with|and the engine|car ; car running in the	en	suicidalOblique fixed
        exhaust ; carbon monoxide ; would|will|d|theyd|shed|hed get over it|me	en	suicidalOblique fixed
        get over me ; sleep and not|never come|wake|get ; not come back from	en	suicidalOblique fixed
        just not come back ; not wake up from ; never have to wake	en	suicidalOblique fixed
        already know|knows|picked|chose|decided which|where|how|when	en	suicidalOblique fixed
        know which tree|bridge|rope|pills|room|day	en	suicidalOblique fixed
        which tree|bridge|beam|overpass ; where the will is	en	suicidalOblique fixed
        my will|the will is|and|updated|signed|done	en	suicidalOblique fixed
        wrote|writing|updated|signed|changed * will|beneficiary	en	suicidalOblique fixed
        combination to the safe	en	suicidalOblique fixed
        passwords|password for|are|is|to * my|everything|accounts|when|written	en	suicidalOblique fixed
        told|tell|telling * where * will|insurance|policy|papers|money|keys|everything is|\
        are	en	suicidalOblique fixed
        policy pays|covers|still ; life insurance pays|covers|is|still|policy	en	suicidalOblique fixed
        cut|cutting|cuts|burn|burned|burning my|his|her arms|arm|wrist|wrists|legs|thighs|skin|leg \
        again|tonight|last|?	en	suicidalOblique fixed
        cuts on * arms|wrists|legs|thighs ; fresh cuts	en	suicidalOblique fixed
        hope|hoping|hopes|wish|pray|praying * one of|the|this|next|it|fentanyl|batch|dose * kills|takes|\
        finishes|ends|last|does	en	suicidalOblique fixed
        hope * takes me ; hope it takes me ; hope this one ; hope the next	en	suicidalOblique fixed
        car|truck would|will|could hit|crash|just ; if a truck|car|bus hit	en	suicidalOblique fixed
        if i crashed ; crash my car|truck ; if i got hit ; by the time you read	en	suicidalOblique fixed
        when you read this ; read this ill ; dont bother calling back	en	suicidalOblique fixed
        too late for me ; nothing|no one can help me now ; already decided	en	suicidalOblique fixed
        made my decision ; made up my mind about|to end|tonight	en	suicidalOblique fixed
        im at peace with it ; made peace with it|dying|leaving	en	suicidalOblique fixed
        said my goodbyes ; kissed|hugged * goodbye|kids|last ; one way trip	en	suicidalOblique fixed
        not coming back from	en	suicidalOblique fixed
        my last birthday|christmas|thanksgiving|night|day|letter|text|meal|week	en	suicidalOblique fixed
        dont want to see tomorrow|another|morning ; done fighting	en	suicidalOblique fixed
        too tired to fight|keep|live|go ; stop existing ; fade away	en	suicidalOblique fixed
        want to be with my * in heaven ; heaven soon ; id be doing * favor	en	suicidalOblique fixed
        favor to everyone ; doing everyone a favor ; everyone would be relieved	en	suicidalOblique fixed
        relief if i|im ; cant see * future|myself|getting ; no future	en	suicidalOblique fixed
        dont see myself|a getting|being|future|living ; what's left for me	en	suicidalOblique fixed
        nothing left to|for me ; i have nothing left ; living isnt worth|for	en	suicidalOblique fixed
        life isnt|not|no worth|living ; isnt worth living ; not worth living	en	suicidalOblique fixed
        worth living|it anymore	en	suicidalOblique fixed
        estariamos|estarian|estaremos mejor sin|si ; mejor sin ella|el|mi	es	suicidalOblique fixed
        ya tengo todo listo|planeado ; ya decidi ; me voy a ir para siempre	es	suicidalOblique fixed
        cuiden a mis|mi hijos|hijas|hija|hijo|perro ; ya no voy a estar	es	suicidalOblique fixed
        no voy a estar ; ya no estare ; nadie me va a extranar	es	suicidalOblique fixed
        todo se acaba hoy|esta ; ya me canse de vivir|todo|la	es	suicidalOblique fixed
        prefiero no despertar ; que dios me lleve ; que dios me recoja	es	suicidalOblique fixed
        ya no quiero seguir ; no quiero seguir ; quiero dormir y no	es	suicidalOblique fixed
        want|wants|wanna|wanting to? {die}	en	suicidal
        thoughts of * ending|harming|hurting|death|dying ; suicidal thoughts	en	suicidal
        thoughts of suicide ; thinking about suicide|hurting|ending|killing	en	suicidal
        hurt|hurting|harm|harming|kill|killing|cutting|cut|hang|hanging|burning myself|himself|herself|\
        themselves	en	suicidal
        signs of ; what are the ; how do you know ; symptoms of ; know if its	en	hypothetical
        look out for ; what to watch ; look like when	en	hypothetical
        pills|gun|knife|rope|razor|bottle|blade in my|his|her hand|hands|lap|mouth|\
        pocket	en	suicidalOblique fixed
        away from the garage|basement|bathroom tonight|tomorrow	en	suicidalOblique fixed
        dont|not let * kids|dog|son|daughter|wife find|see|come	en	suicidalOblique fixed
        so * wont find ; keep * out of the garage|basement|bathroom	en	suicidalOblique fixed
        dont open the door ; texted|called|told|emailed|wrote * goodbye	en	suicidalOblique fixed
        call the police when you ; youll find me ; theyll find me	en	suicidalOblique fixed
        say|said|saying|kiss|kissing goodbye to alcohol|drinking|booze|drugs|weed|meth|coke|wine|pills|\
        it	en	pseudo
        cold and gray|blue|stiff|clammy ; gray and cold ; blue around|in|at	en	overdoseNow fixed
        needle in|still * arm|leg ; wont respond ; eyes are|is open but|and	en	overdoseNow fixed
        not moving ; isnt moving ; wont move ; skin is cold ; clammy and cold	en	overdoseNow fixed
        color of ash	en	overdoseNow fixed
        be|join|joining|being with my|her|him|them|mom|dad	en	suicidalOblique.3 fixed
        been|started|keep|kept cutting|burning again|? ; cutting again ; relapsed on cutting	en	suicidal
        self injury ; self injuring ; scars on * arms|wrists	en	suicidal
        think|thinking|thought * about driving|jumping|crashing|hanging|drowning	en	suicidal
        driving off|into the|a road|bridge|tree|wall|cliff ; drown myself	en	suicidal
        off the road|bridge|cliff	en	suicidal
        been|started cutting back|down|it|out|carbs|sugar|hours ; keep cutting back|down|it	en	pseudo
        just|is|are|currently overdosed|overdosing|oding|od'd|oded	any	overdoseNow fixed
        overdosed just now ; overdosed right now ; overdosed tonight	any	overdoseNow fixed
        overdosing right|now ; acaba de tener una sobredosis	any	overdoseNow fixed
        esta teniendo una sobredosis ; tiene una sobredosis	any	overdoseNow fixed
        took|swallowed|taken|ate {NUM} of my|his|her|the|them|these pills|tablets|meds|\
        bars	en	overdoseNow.1 fixed value=num
        took|swallowed|ate {NUM} * pills|tablets|tylenol|xanax|klonopin|advil|ambien|percs|\
        meds	en	overdoseNow.1 fixed value=num
        pills|meds|them|it|these|od|overdose on purpose ; took * on purpose	en	suicidal
        tried to od|overdose ; meant to die ; feel hopeless and ; so hopeless i	en	suicidal
        """
}
