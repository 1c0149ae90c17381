extension LexiconSources {
    /// Substances: names, brands, slang, street names, in English and Spanish.
    static let substances = """
        # Alcohol
        alcohol ; etoh ; booze ; boozing ; liquor ; licor ; trago ; tragos	any	substance.alcohol
        alchohol ; spirits ; hard liquor ; hard stuff ; copas ; copa ; cocktails	any	substance.alcohol
        cocktail ; margaritas ; martinis ; mixed drinks ; hard seltzer ; seltzers	any	substance.alcohol
        white claws ; white claw ; four loko ; malt liquor ; moonshine ; everclear	any	substance.alcohol
        mouthwash ; hand sanitizer ; listerine ; mezcal ; pulque ; aguardiente	any	substance.alcohol
        caguamas ; caguama ; alcool ; beer ; beers ; cerveza ; cervezas ; chelas	any	substance.alcohol
        cheves ; birria ; ipa ; ipas ; lager ; tall boy ; tallboy ; tall boys	any	substance.alcohol
        tallboys ; tall can ; tall cans ; six pack ; six packs ; sixpack ; sixer	any	substance.alcohol
        twelve pack ; 12 pack ; 18 pack ; thirty rack ; 30 rack ; 30 pack	any	substance.alcohol
        24 pack ; twelver ; a case of ; forties ; 40s of ; steel reserve ; modelos	any	substance.alcohol
        bud light ; coors ; natty ; pint of beer ; pints ; emojibeer ; wine	any	substance.alcohol
        wines ; vino ; chardonnay ; merlot ; rose wine ; box of wine ; boxed wine	any	substance.alcohol
        prosecco ; champagne ; sangria ; pinot ; cabernet ; emojiwine	any	substance.alcohol
        vodka ; gin ; whiskey ; whisky ; bourbon ; rum ; tequila ; brandy	any	substance.alcohol exact
        cognac ; scotch ; hennessy ; henny ; fireball ; jack daniels	any	substance.alcohol exact
        jim beam ; titos ; smirnoff ; ron ; ginebra ; jagermeister	any	substance.alcohol exact
        captain morgan ; jameson ; absinthe ; soju ; baijiu ; sake ; a fifth	any	substance.alcohol exact
        fifth of ; fifths ; handle of ; handles of ; a handle	any	substance.alcohol exact
        half gallon of ; emojiliquor ; shots of ; shooters ; nips	any	substance.alcohol exact
        mini bottles ; airplane bottles ; drink ; drinks ; drinking ; drank	any	substance.alcohol exact
        drinker ; drunk ; drunken ; alcoholic ; alcoholism ; alcoholico	any	substance.alcohol exact
        alcoholica ; alcoholismo ; aa meetings ; aud ; bac ; bal	any	substance.alcohol exact
        binge drinking ; borracho ; borracha ; beber ; bebe ; bebo	any	substance.alcohol exact
        bebiendo ; bebia ; bebida ; bebidas ; dui ; duis ; owi ; dwi	any	substance.alcohol exact
        dry out ; dried out ; a pint ; pints of ; a shot ; a drink	any	substance.alcohol exact
        one drink ; hangover ; hungover ; blackouts ; blackout drunk	any	substance.alcohol exact
        borrachera ; borracheras ; crudo ; resaca ; emborracha ; emborracho	any	substance.alcohol exact
        the bottle	any	substance.alcohol exact
        # Benzodiazepines
        benzo ; benzos ; benzodiazepine ; benzodiazepines ; bzd ; bzds	any	substance.benzodiazepine
        xanax ; xan ; xans ; xannies ; xanny ; xanies ; zannies ; zanex	any	substance.benzodiazepine
        xanex ; alprazolam ; klonopin ; klonopins ; k pins ; kpins	any	substance.benzodiazepine
        clonazepam ; clonaz ; rivotril ; ativan ; lorazepam ; valium	any	substance.benzodiazepine
        valiums ; diazepam ; librium ; chlordiazepoxide ; temazepam	any	substance.benzodiazepine
        restoril ; bromazolam ; etizolam ; flualprazolam ; clonazolam	any	substance.benzodiazepine
        oxazepam ; serax ; triazolam ; halcion ; midazolam ; versed	any	substance.benzodiazepine
        estazolam ; tranxene ; clorazepate ; flubromazolam ; fake bars	any	substance.benzodiazepine
        pressed bars ; xanax bars ; benzodiacepinas ; tafil ; phenazepam	any	substance.benzodiazepine
        rohypnol ; roofies ; roches ; diclazepam	any	substance.benzodiazepine
        bars ; bar xan ; footballs ; school buses ; planks ; z bars	any	substance.benzodiazepine exact
        green hulks ; barras	any	substance.benzodiazepine exact
        nerve pills ; tranquilizers ; tranquilizer ; sedatives ; sedative	any	substance.benzodiazepine
        tranquilizantes ; sedantes ; pastillas para los nervios	any	substance.benzodiazepine
        pastillas para dormir ; downers ; anxiety meds ; anxiety pills	any	substance.benzodiazepine
        # Barbiturates, GHB and others
        fioricet ; butalbital ; phenobarbital ; phenobarb ; barbiturate	any	substance.barbiturate
        barbiturates ; seconal ; fiorinal ; primidone ; barbituricos	any	substance.barbiturate
        ghb ; gbl ; bdo ; butanediol ; xyrem ; liquid g ; liquid ecstasy	any	substance.ghb
        phenibut ; fenibut	any	substance.phenibut
        carisoprodol ; somas ; soma pills ; soma	any	substance.carisoprodol
        ambien ; zolpidem ; lunesta ; eszopiclone ; zopiclone ; zaleplon ; sonata	any	substance.zDrug
        sleeping pills ; sleeping pill ; stilnox	any	substance.zDrug
        # Opioids
        heroin ; heroina ; dope ; h ; black tar ; smack ; chiva ; tar	any	substance.heroin exact
        boy dope ; diesel dope ; tecata ; speedball ; speedballs	any	substance.heroin exact
        speedballing ; carga ; brown sugar ; negra chiva ; cheva	any	substance.heroin exact
        heroin ; heroina ; heroine	any	substance.heroin
        fentanyl ; fentanilo ; fentanol ; fentynal ; fenty	any	substance.fentanyl
        fent ; fetty ; fety ; blues ; blue pills ; m30 ; m30s ; m 30	any	substance.fentanyl exact
        m 30s ; dirty 30s ; dirty thirties ; fake oxys ; fake percs	any	substance.fentanyl exact
        pastillas azules ; azulitas ; azules ; carfentanil ; nitazenes	any	substance.fentanyl exact
        nitazene ; xylazine ; tranq ; tranq dope ; china white ; blue 30s	any	substance.fentanyl exact
        pressed 30s ; pressies ; the blues pills ; fetanyl	any	substance.fentanyl exact
        oxycodone ; oxycontin ; oxy ; oxys ; oxies ; percocet ; percocets	any	substance.painkiller
        perc ; percs ; perks ; perc 30s ; perc 10s ; roxy ; roxies ; roxicodone	any	substance.painkiller
        roxys ; hydrocodone ; norco ; norcos ; vicodin ; vicodins ; vikes	any	substance.painkiller
        lortab ; lortabs ; lorcet ; tramadol ; ultram ; trammies ; codeine	any	substance.painkiller
        codeina ; lean ; promethazine with codeine ; purple drank ; sizzurp	any	substance.painkiller
        tylenol 3 ; tylenol 3s ; morphine ; morfina ; ms contin ; dilaudid	any	substance.painkiller
        dilaudids ; hydromorphone ; opana ; oxymorphone ; demerol ; nucynta	any	substance.painkiller
        tapentadol ; opioid ; opioids ; opiate ; opiates ; opi ; opis	any	substance.painkiller
        opiaceos ; opioides ; opiods ; oud ; ops ; pain pills ; painkillers	any	substance.painkiller
        pain killers ; pain killer ; painkiller ; pain meds ; pain medication	any	substance.painkiller
        pastillas para el dolor ; analgesicos ; opium ; oxycodona ; hidrocodona	any	substance.painkiller
        pain medicine ; narcotics ; narcotic pain ; oxycotton	any	substance.painkiller
        30s off the street ; narcoticos ; medicamento para el dolor	any	substance.painkiller
        methadone ; metadona ; methadose	any	substance.methadone
        suboxone ; subs ; suboxones ; subutex ; buprenorphine ; bupe	any	substance.buprenorphine
        sublocade ; zubsolv ; brixadi ; buprenorfina ; subbies	any	substance.buprenorphine
        kratom ; mitragynine ; 7-oh ; 7oh ; 7 hydroxy ; 7-hydroxymitragynine	any	substance.kratom
        feel free tonic ; feel free a ; of feel free ; feel frees ; kratom shots	any	substance.kratom
        mit 45 ; opms	any	substance.kratom
        tianeptine ; zaza ; zazas ; tianna ; za za ; gas station heroin	any	substance.tianeptine
        neptunes fix ; pegasus pills ; tianaa	any	substance.tianeptine
        # Stimulants
        meth ; methamphetamine ; methamphetamines ; metanfetamina	any	substance.methamphetamine exact
        metanfetaminas ; crystal ; crystal meth ; cristal ; ice	any	substance.methamphetamine exact
        tina ; tweak ; tweaking ; tweaker ; tweeking ; crank ; speed	any	substance.methamphetamine exact
        glass ; shabu ; shards ; clear dope ; g of clear ; go fast	any	substance.methamphetamine exact
        hielo ; p2p ; bazooka meth ; foco ; cristalina	any	substance.methamphetamine exact
        methamphetamine ; metanfetamina	any	substance.methamphetamine
        cocaine ; cocaina ; coke ; crack ; crack cocaine ; blow ; yayo	any	substance.cocaine exact
        snowflake ; nose candy ; freebase ; freebasing ; powder cocaine	any	substance.cocaine exact
        coca ; perico ; piedra ; basuco ; white girl ; eight ball ; 8 ball	any	substance.cocaine exact
        eightball ; 8ball ; eight balls ; key bumps ; bumps ; lines ; rails	any	substance.cocaine exact
        emojisnow ; cokehead ; rocks ; crack rock ; farlopa ; nieve	any	substance.cocaine exact
        polvo blanco ; piedras	any	substance.cocaine exact
        cocaine ; cocaina	any	substance.cocaine
        adderall ; adderal ; aderall ; vyvanse ; ritalin ; methylphenidate	any	substance.amphetamine
        dexedrine ; amphetamine ; amphetamines ; anfetaminas ; anfetamina	any	substance.amphetamine
        concerta ; addy ; addys ; addies ; stimulants ; stimulant	any	substance.amphetamine
        study drugs ; diet pills ; phentermine ; modafinil ; uppers	any	substance.amphetamine
        estimulantes ; dextroamphetamine ; desoxyn ; bath salts ; mephedrone	any	substance.amphetamine
        flakka ; cathinones ; captagon	any	substance.amphetamine
        mdma ; molly ; ecstasy ; extasis ; tusi ; 2cb ; tachas ; mollies ; rolling on	any	substance.mdma
        # Cannabis
        cannabis ; marijuana ; marihuana ; mariguana ; marijuna ; weed	any	substance.cannabis exact
        pot ; thc ; carts ; dab ; dabs ; dabbing ; edibles ; edible	any	substance.cannabis exact
        gummies ; delta 8 ; delta-8 ; delta 9 ; hashish ; hash ; wax pens	any	substance.cannabis exact
        wax pen ; dab pen ; cart pen ; blunts ; blunt ; joints ; joint	any	substance.cannabis exact
        bong ; bongs ; bud ; reefer ; mota ; hierba ; yerba ; porros	any	substance.cannabis exact
        churros de mota ; 420 ; stoned ; ganja ; cannabinoids ; vape pen	any	substance.cannabis exact
        thca ; pothead ; emojiweed ; toques ; gallo de mota ; kush	any	substance.cannabis exact
        cannabis ; marijuana ; marihuana	any	substance.cannabis
        # Others
        ketamine ; ketamina ; special k ; k holes ; k hole ; ket	any	substance.ketamine
        pcp ; angel dust ; sherm ; wet cigarettes ; embalming fluid ; phencyclidine	any	substance.pcp
        nitrous ; nitrous oxide ; whippets ; whippits ; whip its ; whip-its	any	substance.inhalant
        galaxy gas ; inhalants ; huffing ; huffs ; huff ; duster ; canned air	any	substance.inhalant
        air duster ; poppers ; pegamento ; thinner ; sniffing glue	any	substance.inhalant
        paint thinner ; inhalantes ; noz ; activo ; resistol ; solvents	any	substance.inhalant
        chemo inhalante	any	substance.inhalant
        spice ; k2 ; synthetic weed ; synthetic marijuana	any	substance.spice exact
        synthetic cannabinoids ; spike ; marihuana sintetica	any	substance.spice exact
        dxm ; dextromethorphan ; robotripping ; coricidin ; triple c ; robitussin	any	substance.dxm
        cough syrup ; cough medicine ; delsym	any	substance.dxm
        lsd ; acid ; shrooms ; mushrooms ; psilocybin ; dmt	any	substance.hallucinogen exact
        psychedelics ; hallucinogens ; hallucinogen ; peyote	any	substance.hallucinogen exact
        mescaline ; ayahuasca ; salvia ; hongos ; emojimushroom	any	substance.hallucinogen exact
        tabs of acid	any	substance.hallucinogen exact
        gabapentin ; neurontin ; gabbies ; pregabalin ; lyrica ; gabapentina	any	substance.gabapentin
        gabbys	any	substance.gabapentin
        drug ; drugs ; drogas ; droga ; pills ; pill ; pastillas ; pastilla	any	substance.unnamed exact
        substances ; substance ; substance abuse ; substance use	any	substance.unnamed exact
        sustancias ; narcotic ; polysubstance ; poly substance ; sud	any	substance.unnamed exact
        party drugs ; street drugs ; hard drugs ; drogado ; drogada	any	substance.unnamed exact
        drogandose ; drogarse ; se droga ; drogadicto ; drogadicta	any	substance.unnamed exact
        drogadiccion ; junkie ; emojipill ; emojineedle ; crackhead	any	substance.unnamed exact
        high on something ; getting high ; gets high ; get high	any	substance.unnamed exact
        show up high ; is high ; was high ; got high ; tabletas ; pildoras	any	substance.unnamed exact
        drogarme	any	substance.unnamed exact
        # Words that look like a substance and are none
        blue cross ; blue shield ; blue cross blue shield ; bcbs ; high school	en	pseudo
        raising the bar ; bar exam ; bar prep ; the bar exam ; the bar association ; state bar	en	pseudo
        tends bar ; tend bar ; tending bar ; at a bar ; the bars closed ; bar shift	en	pseudo
        work at a bar ; works at a bar ; behind the bar ; behind bars ; bar stool ; bars close	en	pseudo
        bars and restaurants ; sports bar ; bar job ; bar manager ; passed the bar ; ice cream	en	pseudo
        ice water ; ice pack ; on ice ; iced ; ice rink ; ice bath ; ice cubes ; ice hockey	en	pseudo
        black ice ; dry ice ; crystal clear ; speed dial ; up to speed ; full speed ; speed up	en	pseudo
        speed bump ; highway speed ; glass of water ; glass door ; glass of milk	en	pseudo
        broken glass ; glasses on ; reading glasses ; diet coke ; coke zero ; can of coke	en	pseudo
        coke can ; coca cola ; cherry coke ; low blow ; blow up ; blow off ; blow over	en	pseudo
        blow drier ; blow dryer ; blow it ; crack up ; crack in ; crack jokes ; cracked	en	pseudo
        wise crack ; at the crack ; fell through the crack ; melting pot ; pot roast	en	pseudo
        pot luck ; pot of coffee ; coffee pot ; pot pie ; flower pot ; birth control pill	en	pseudo
        birth control pills ; sleep on it ; vitamin pills ; blood pressure pill	en	pseudo
        blood pressure pills ; water pill ; heart pills ; thyroid pill ; lean on ; lean toward	en	pseudo
        leaned ; lean on me ; weed killer ; weed the garden ; weeds ; rock bottom ; hit rock	en	pseudo
        spice rack ; spices ; joint pain ; joint account ; joint custody ; joint replacement	en	pseudo
        joint and several ; my joints ; joints hurt ; joints ache ; blunt with ; to be blunt	en	pseudo
        acid reflux ; stomach acid ; glass half ; bed lines ; phone lines ; main line	en	pseudo
        house line ; phone line ; bank lines ; lines are busy ; on one line ; on the line	en	pseudo
        on line ; the lines ; lines up ; lined up ; in line ; end of the line	en	pseudo
        between the lines ; the line every morning ; cross the line ; drug test ; drug tests	en	pseudo
        drug testing ; drug screen ; drug screens ; drug store ; drugstore ; drug free	en	pseudo
        drug diversion ; drug program ; no drug store ; drug rehab ; drug treatment	en	pseudo
        drug counselor ; drug and alcohol counselor ; drug and alcohol treatment	en	pseudo
        alcohol and drug counselor ; cadc ; alcohol treatment center ; alcohol free	en	pseudo
        alcohol wipes ; rubbing alcohol ; non alcoholic ; alcohol swab ; soft drink	en	pseudo
        soft drinks ; energy drinks ; energy drink ; drink water ; drinking water	en	pseudo
        drinks water ; drink coffee ; drinking coffee ; drinks coffee ; drink tea	en	pseudo
        food and drink ; drink soda ; drinking age ; drinks soda ; sports drink ; wants coffee	en	pseudo
        hit by a drunk driver ; killed by a drunk driver ; drunk driver hit	en	pseudo
        drunk driver killed ; crystal s ; crystal here ; named crystal ; my name is crystal	en	pseudo
        crystal is a ; crystal is a pt ; crystal speaking ; this is crystal ; tina is	en	pseudo
        named tina ; tina here ; molly is my ; named molly ; my dog molly ; my daughter molly	en	pseudo
        my daughter crystal ; my wife tina ; mary jane is my ; vape juice ; emojis	en	pseudo
        a high deductible ; high deductible ; high blood pressure ; high bp ; high functioning	en	pseudo
        high fever ; high risk ; high end ; high price ; high cholesterol ; high pulse	en	pseudo
        vitamin h ; preparation h ; drill h ; spice level ; tar roof ; hash browns	en	pseudo
        hash it out ; hash out ; bud of ; my bud ; speed limit ; speeding ticket ; speeding	en	pseudo
        snow ; a shot of ; flu shot ; shots in the dark ; vivitrol shot ; monthly shot	en	pseudo
        ice chips ; the lines at	en	pseudo
        tomar medicina ; tomar agua ; toma agua ; tomar su medicina ; toma medicamento para	es	pseudo
        tomar el control ; tomar una decision ; tomar cartas ; toma en cuenta	es	pseudo
        tomar en cuenta ; tomar terapia ; tomar clases ; tomar el curso ; tomo cafe	es	pseudo
        toma cafe ; tomar cafe ; me tomo el tiempo ; toma refresco ; tomar asiento	es	pseudo
        pastillas anticonceptivas ; pastillas de la presion ; pastillas para la presion	es	pseudo
        tomado ; tomada ; toma ; tomo ; tomar ; tomando ; tomaba	es	substance.alcohol value=0 exact
        tomamos ; tomarse	es	substance.alcohol value=0 exact
        {NUM} shots ; {NUM} * shots of? ; ld ; last drink ; last drank	any	substance.alcohol exact
        """
}
