extension LexiconSources {
    /// Classes of words that other lexicons name in braces.
    static let classes = """
        cant ; cannot ; can not ; couldnt ; could not ; unable to ; not able to	en	class.cant
        wont be able to ; no way to ; no way i can ; no way he can ; no way she can	en	class.cant
        not allowed to ; not possible to ; im unable to ; cant just ; cant really	en	class.cant
        cant afford to ; dont get to ; impossible to ; isnt able to ; wasnt able to	en	class.cant
        can t ; nobody can ; no one can ; not in a position to ; theres no way i can	en	class.cant
        in no position to	en	class.cant
        no puedo ; no puede ; no podemos ; no pueden ; imposible ; no me dejan	es	class.cant
        no lo dejan ; no la dejan ; no me es posible ; no podria	es	class.cant
        dont ; doesnt ; didnt ; do not ; does not ; did not ; no ; not ; never ; nobody	en	class.not
        no one ; none ; without ; isnt ; arent ; aint ; theres no ; havent ; hasnt ; w/o	en	class.not
        no ; nunca ; nadie ; sin ; ningun ; ninguna ; tampoco	es	class.not
        i ; im ; ive ; id ; me ; ill ; myself ; yo	any	class.me
        use ; uses ; using ; used ; usin ; smoke ; smokes ; smoking ; smoked ; snort	en	class.use
        snorts ; snorting ; snorted ; shoot ; shoots ; shooting ; shot ; take ; takes	en	class.use
        taking ; took ; taken ; do ; does ; doing ; did ; done ; pop ; pops ; popping ; eat	en	class.use
        eats ; eating ; swallow ; swallowing ; sniff ; sniffs ; sniffing ; vape ; vapes	en	class.use
        vaping ; inject ; injects ; injecting ; injected ; slam ; slams ; slamming ; bang	en	class.use
        banging ; chew ; chewing ; dose ; doses ; dosing ; buy ; buys ; buying ; consume	en	class.use
        consumes ; consuming ; abuse ; abuses ; abusing ; abused ; misuse ; misuses	en	class.use
        misusing ; on ; sip ; sips ; sipping ; lean on ; plug ; railing ; go through	en	class.use
        goes through ; going through	en	class.use
        uso ; usa ; usar ; usando ; usaba ; fumo ; fuma ; fumar ; fumando ; fumaba	es	class.use
        consumo ; consume ; consumir ; consumiendo ; consumia ; tomo ; toma ; tomar	es	class.use
        tomando ; tomaba ; inhala ; inhalo ; inhalando ; inyecta ; inyecto ; inyectandose	es	class.use
        inyectarse ; mete ; meto ; metiendo ; metiendose ; me meto ; se mete ; le entra	es	class.use
        le entro ; pruebo ; esnifa ; drogandose ; traga ; usan ; compra	es	class.use
        drink ; drinks ; drinking ; drank ; drunk ; down ; downs ; downing ; put away	en	class.drink
        puts away ; putting away ; kill off ; polish off ; polishes off ; polishing off	en	class.drink
        go through ; goes through ; going through ; having ; have ; has ; had ; finish	en	class.drink
        finishes ; finishing ; sip ; sipping ; pound ; pounds ; pounding ; knock back	en	class.drink
        knocks back ; knocking back ; swig ; nurse ; chug ; chugging ; pour ; pours	en	class.drink
        pouring	en	class.drink
        tomo ; toma ; tomar ; tomando ; tomaba ; bebo ; bebe ; beber ; bebiendo ; bebia	es	class.drink
        tomamos ; se echa ; me echo ; se toma ; me tomo	es	class.drink
        stop ; stops ; stopped ; stopping ; quit ; quits ; quitting ; quitted ; cut ; cuts	en	class.stop
        cutting ; came off ; come off ; coming off ; get off ; gets off ; getting off	en	class.stop
        got off ; skip ; skips ; skipped ; skipping ; miss ; misses ; missed ; missing	en	class.stop
        run out ; runs out ; ran out ; running out ; cold turkey ; withdraw ; kick	en	class.stop
        kicked ; kicking ; cut back ; cut down ; go without ; goes without ; going without	en	class.stop
        went without ; dont have ; doesnt have ; dont drink ; doesnt drink ; dont use	en	class.stop
        doesnt use ; dont take ; doesnt take ; dont get ; doesnt get ; havent had	en	class.stop
        hasnt had ; lay off ; lays off ; wait too long ; waits too long ; put it down	en	class.stop
        puts it down ; sober up ; sobers up ; dry out ; dries out ; wears off	en	class.stop
        wearing off ; wore off ; its been too long ; need one ; need it ; need a drink	en	class.stop
        needs a drink ; needs one	en	class.stop
        dejar ; dejo ; deja ; dejando ; deje ; dejarlo ; dejarla ; dejarlas ; dejarlos	es	class.stop
        parar ; paro ; para de tomar ; suspender ; suspendio ; se le acaba ; se me acaba	es	class.stop
        se le acabo ; se me acabo ; se le acabaron ; se me acabaron ; no toma ; no tomo	es	class.stop
        no consume ; no consumo ; no usa ; no uso ; le falta ; me falta ; sin tomar	es	class.stop
        sin consumir ; sin usar ; no bebe ; no bebo ; se le pasa ; se me pasa	es	class.stop
        deje de tomar ; dejo de tomar ; dejaba ; no la consigue ; no se la toma	es	class.stop
        detox ; detoxification ; detoxing ; detoxed ; detoxes ; detoxs	any	class.detox
        withdrawal management ; wm bed ; withdrawal mgmt ; dtx ; med detox	any	class.detox
        desintoxicacion ; desintoxicar ; desintoxicarse ; desintoxicarme	any	class.detox
        desintoxicarlo ; desintoxicarla	any	class.detox
        residential ; resi ; inpatient ; inpt ; in patient ; live in ; live-in ; livein	any	class.res
        live in program ; res tx ; rtc ; residencial ; internado ; internamiento	any	class.res
        internarme ; internarlo ; internarla ; internar ; interno ; interna ; anexo	any	class.res
        stay over program ; sleepaway ; overnight program ; 28 day program ; 28 day place	any	class.res
        28 day stay ; 28 day rehab ; 28 day treatment ; 28 day residential	any	class.res
        28 days program ; 28 days place ; 28 days stay ; 28 days rehab ; 28 days treatment	any	class.res
        28 days residential ; 30 day program ; 30 day place ; 30 day stay ; 30 day rehab	any	class.res
        30 day treatment ; 30 day residential ; 30 days program ; 30 days place	any	class.res
        30 days stay ; 30 days rehab ; 30 days treatment ; 30 days residential	any	class.res
        45 day program ; 45 day place ; 45 day stay ; 45 day rehab ; 45 day treatment	any	class.res
        45 day residential ; 45 days program ; 45 days place ; 45 days stay	any	class.res
        45 days rehab ; 45 days treatment ; 45 days residential ; 60 day program	any	class.res
        60 day place ; 60 day stay ; 60 day rehab ; 60 day treatment ; 60 day residential	any	class.res
        60 days program ; 60 days place ; 60 days stay ; 60 days rehab ; 60 days treatment	any	class.res
        60 days residential ; 90 day program ; 90 day place ; 90 day stay ; 90 day rehab	any	class.res
        90 day treatment ; 90 day residential ; 90 days program ; 90 days place	any	class.res
        90 days stay ; 90 days rehab ; 90 days treatment ; 90 days residential	any	class.res
        thirty day program ; thirty day place ; thirty day stay ; thirty day rehab	any	class.res
        thirty day treatment ; thirty day residential ; thirty days program	any	class.res
        thirty days place ; thirty days stay ; thirty days rehab ; thirty days treatment	any	class.res
        thirty days residential ; sixty day program ; sixty day place ; sixty day stay	any	class.res
        sixty day rehab ; sixty day treatment ; sixty day residential ; sixty days program	any	class.res
        sixty days place ; sixty days stay ; sixty days rehab ; sixty days treatment	any	class.res
        sixty days residential ; ninety day program ; ninety day place ; ninety day stay	any	class.res
        ninety day rehab ; ninety day treatment ; ninety day residential	any	class.res
        ninety days program ; ninety days place ; ninety days stay ; ninety days rehab	any	class.res
        ninety days treatment ; ninety days residential ; six week program	any	class.res
        long term program ; long term treatment ; long-term program	any	class.res
        iop ; intensive outpatient ; intensive outpt ; intensive out patient	any	class.iop
        intensive outpatient program ; outpatient ; out patient ; outpt ; op program	any	class.iop
        evening program ; evening groups ; evening group ; eve groups ; night program	any	class.iop
        nights program ; php ; partial hospitalization ; day program ; day treatment	any	class.iop
        ambulatorio ; ambulatoria ; consulta externa ; outpatient program	any	class.iop
        evening classes ; programa de dia ; virtual program ; virtual iop ; online program	any	class.iop
        telehealth program	any	class.iop
        rehab ; rehabs ; rehabilitacion ; treatment center ; treatment facility	any	class.rehab
        treatment program ; tx center ; treatment ; tx ; program ; programa ; centro	any	class.rehab
        clinica ; recovery center ; facility ; sober house ; the program ; your program	any	class.rehab
        your place ; your facility	any	class.rehab
        kid ; kids ; child ; children ; baby ; babies ; toddler ; toddlers ; twins	any	class.dependent
        son ; sons ; daughter ; daughters ; boys ; girls ; boy ; girl ; grandkids	any	class.dependent
        grandchildren ; grandson ; granddaughter ; newborn ; infant ; little ones	any	class.dependent
        little one ; hijo ; hijos ; hija ; hijas ; nino ; ninos ; nina ; ninas	any	class.dependent
        bebe ; mother ; mom ; father ; dad ; parent ; parents ; husband ; wife	any	class.dependent
        grandmother ; grandma ; dependents ; dependent ; mama ; papa ; madre ; padre	any	class.dependent
        nietos ; chamacos ; family member ; brother ; sister ; them ; him ; her	any	class.dependent
        kid ; kids ; child ; children ; baby ; babies ; toddler ; toddlers ; twins	any	class.kids
        newborn ; infant ; hijo ; hijos ; hija ; hijas ; nino ; ninos ; nina ; ninas	any	class.kids
        bebe	any	class.kids
        watch ; keep ; take ; mind ; look after ; care for ; take care of ; babysit	any	class.mind
        stay with ; cover ; leave ; sit with ; cuide ; cuidar ; cuida ; raise ; pick up	any	class.mind
        feed ; help with ; manage	any	class.mind
        job ; work ; shift ; shifts ; business ; shop ; restaurant ; career ; position	any	class.job
        company ; employer ; boss ; trabajo ; chamba ; jale ; empleo ; crew ; route	any	class.job
        routes ; clients ; practice ; firm ; office ; class ; classes ; semester ; school	any	class.job
        college ; apprenticeship ; season ; harvest ; license ; cdl ; farm ; store ; salon	any	class.job
        jefe ; patron ; negocio ; escuela ; clases ; university ; contract ; contracts	any	class.job
        gig ; gigs ; payroll	any	class.job
        suicide ; suicidal ; kill myself ; killing myself ; kill himself	any	class.suicide
        killing himself ; kill herself ; killing herself ; kill themselves ; kms	any	class.suicide
        suicidio ; suicida ; suicidarme ; suicidarse ; matarme ; matarse	any	class.suicide
        quitarme la vida ; quitarse la vida ; end my life ; ending my life	any	class.suicide
        end his life ; ending his life ; end her life ; ending her life	any	class.suicide
        take my own life ; take my life ; taking my life ; taking my own life	any	class.suicide
        take his life ; take his own life ; take her life ; take her own life	any	class.suicide
        taking his own life ; taking her own life ; unalive ; unaliving	any	class.suicide
        die ; be dead ; dead ; not be here ; disappear ; not wake up ; never wake up	any	class.die
        not exist ; stop existing ; cease to exist ; go to sleep and not wake up	any	class.die
        sleep forever ; not be alive ; be gone ; morir ; morirme ; morirse ; desaparecer	any	class.die
        estar muerto ; estar muerta ; no despertar ; not be around	any	class.die
        judge ; court ; courts ; magistrate ; da ; probation ; po ; parole	any	class.authority
        parole officer ; probation officer ; drug court ; cps ; dcfs ; dcs ; dhs	any	class.authority
        cys ; child services ; child protective services ; caseworker ; case worker	any	class.authority
        social worker ; board ; nursing board ; medical board ; bar association	any	class.authority
        employer ; boss ; hr ; eap ; sap ; union ; doctor ; psychiatrist ; md ; dr	any	class.authority
        physician ; therapist ; counselor ; sentence ; sentencing ; plea ; diversion	any	class.authority
        order ; ordered ; mandate ; mandated ; juez ; jueza ; corte ; tribunal	any	class.authority
        oficial de libertad ; condicion ; agente de libertad ; faa ; hims ; dot	any	class.authority
        licensing board ; pharmacy board ; clinician ; evaluator ; assessment ; asam	any	class.authority
        trabajadora social ; public defender ; attorney ; parole agent ; licensing	any	class.authority
        commander ; command ; dmv ; veterinary board ; state board	any	class.authority
        order ; orders ; ordered ; ordering ; mandate ; mandates ; mandated ; mandating	any	class.orders
        require ; requires ; required ; requiring ; says ; said ; say ; wants ; told	any	class.orders
        sentenced ; sentence ; stipulates ; directed ; recommended ; recommends	any	class.orders
        recommending ; referred ; refers ; assigned ; conditions ; condition ; makes	any	class.orders
        making ; made ; insist ; insists ; insisted ; gave ; demands ; must ; has to	any	class.orders
        have to ; needs to ; supposed to ; expects ; ordeno ; ordena ; exige ; exigen	any	class.orders
        mando ; manda ; pide ; piden ; dice ; dijo ; dijeron ; obliga ; reads ; needs	any	class.orders
        clean ; sober ; abstinent ; drug free ; clear ; dry ; limpio ; limpia ; sobrio	any	class.sober
        sobria ; sin tomar ; sin consumir ; sin usar ; sin beber ; no use	any	class.sober
        off everything ; substance free ; alcohol free	any	class.sober
        he ; she ; they ; hes ; shes ; el ; ella ; him ; her ; pt ; client	any	class.they
        shakes ; the shakes ; shaking ; shaky ; shake ; shook ; tremor ; tremors	any	class.shakes
        tremble ; trembles ; trembling ; tremulous ; temblor ; temblores ; temblando	any	class.shakes
        tiemblan ; tiemblo ; tiembla ; temblorina ; temblar ; temblorosa ; tembloroso	any	class.shakes
        jitters ; jittery ; trembley ; quiver ; quivering	any	class.shakes
        sweat ; sweats ; sweating ; sweaty ; sweated ; cold sweat ; cold sweats	any	class.sweats
        night sweats ; clammy ; diaphoretic ; drenched ; soaked ; sudor ; sudores	any	class.sweats
        sudando ; sudo ; suda ; sudar ; sudoraciones ; dripping	any	class.sweats
        sick ; ill ; dopesick ; throw up ; throws up ; throwing up ; threw up ; vomit	any	class.sickness
        vomits ; vomiting ; vomited ; puke ; pukes ; puking ; puked ; nausea	any	class.sickness
        nauseous ; nauseated ; n/v ; heaving ; dry heaving ; dry heaves ; retching	any	class.sickness
        diarrhea ; diarrea ; the runs ; vomito ; vomitos ; vomitando ; vomita	any	class.sickness
        nauseas ; enfermo ; enferma ; malo ; mala ; mal ; cramps ; cramping	any	class.sickness
        calambres ; chills ; chill ; escalofrios ; goosebumps ; gooseflesh ; aches	any	class.sickness
        achy ; body aches ; dolor de huesos ; dolor de cuerpo ; me duele todo	any	class.sickness
        le duele todo ; restless legs ; rls ; legs kicking ; kicking legs ; yawning	any	class.sickness
        runny nose ; hot flashes ; hot and cold ; headache ; headaches ; miserable	any	class.sickness
        terrible ; awful ; irritable ; edgy ; anxious ; anxiety ; panic ; panicky	any	class.sickness
        panicked ; ansiedad ; ansioso ; ansiosa ; rebound anxiety ; skin crawls	any	class.sickness
        skin crawling ; crawling out of my skin ; nose runs ; stomach turns	any	class.sickness
        stomach flips ; stomach knots ; everything hurts ; body hurts ; fall apart	any	class.sickness
        falls apart ; cant move ; guts ; puking my guts ; insomnia ; insomnio	any	class.sickness
        cant sleep ; no sleep ; not sleeping ; cant eat ; nervous ; racing heart	any	class.sickness
        heart racing ; heart races ; heart pounding ; heart pounds ; palpitations	any	class.sickness
        taquicardia ; palpitaciones ; elevated pulse ; high bp ; tachy ; tachycardic	any	class.sickness
        htn ; hypertensive ; weak ; cranky ; rough ; freak out ; freaks out	any	class.sickness
        loses it ; climbing the walls ; out of my skin	any	class.sickness
        day ; days ; night ; nights ; nite ; nites ; nts ; nt ; evening ; evenings	any	class.day
        morning ; mornings ; dia ; dias ; noche ; noches ; d	any	class.day
        week ; wk ; weekly ; semana ; weeks	any	class.week
        month ; mo ; monthly ; mes	any	class.month
        beer ; beers ; drink ; drinks ; can ; cans ; cold ones ; glass ; glasses	any	class.drinkUnit
        shot ; shots ; cocktail ; cocktails ; margaritas ; mixed drinks ; cerveza	any	class.drinkUnit
        cervezas ; copa ; copas ; tragos ; vasos ; seltzers ; seltzer ; white claws	any	class.drinkUnit
        ipas ; nips ; shooters ; glasses of wine ; tall boys ; tallboys ; tall cans	any	class.drinkUnit
        pints ; chelas ; drinks of ; mimosas ; highballs ; old fashioneds ; martinis	any	class.drinkUnit
        vino ; standard drinks ; truly ; modelos	any	class.drinkUnit
        bottle ; bottles ; fifth ; fifths ; handle ; handles ; liter ; liters ; litre	any	class.bigUnit
        litres ; l ; pint ; half pint ; half gallon ; gallon ; case ; jug ; box	any	class.bigUnit
        boxes ; litro ; litros ; botella ; botellas ; six pack ; six packs ; sixpack	any	class.bigUnit
        sixer ; twelve pack ; twelver ; 12 pack ; 18 pack ; thirty rack ; 30 rack	any	class.bigUnit
        30 pack ; rack ; carton ; btl ; btls ; 750 ; 750ml ; magnum ; magnums ; 40s	any	class.bigUnit
        forties ; caguamas ; caguama ; pony ; quart ; growler ; plastic jugs ; flask	any	class.bigUnit
        sixers ; twelve packs ; cuarto ; seis ; doce	any	class.bigUnit
        gram ; grams ; g ; gs ; gr ; bag ; bags ; bundle ; bundles ; pill ; pills	any	class.doseUnit
        tab ; tabs ; tablet ; tablets ; mg ; milligrams ; mgs ; point ; points ; ball	any	class.doseUnit
        balls ; dose ; doses ; patch ; patches ; strip ; strips ; bar ; bars	any	class.doseUnit
        pastillas ; gramo ; gramos ; bolsa ; bolsas ; capsules ; caps ; buttons	any	class.doseUnit
        foils ; hits ; lines ; bumps ; scoop ; scoops ; ounces ; ounce ; oz ; ml	any	class.doseUnit
        capfuls ; rocks ; stamps ; bricks ; vials ; cc ; cartridges ; carts ; joints	any	class.doseUnit
        blunts ; blues ; percs ; tazas ; 30s ; 10s ; pieces ; of them ; dosis ; papel	any	class.doseUnit
        papeles ; globos	any	class.doseUnit
        freaking ; really ; just ; even ; still ; ever ; actually ; kind of ; kinda	en	class.adverb
        literally ; honestly ; sometimes ; also ; been ; all	en	class.adverb
        my ; his ; her ; their ; our ; mi ; su ; mis ; sus ; the ; el ; la ; mama's ; s	any	class.poss
        want ; wants ; wanna ; need ; needs ; looking for ; look for ; seeking ; seeks	any	class.want
        trying to get ; asking for ; asks for ; asking about ; asks about ; asks re	any	class.want
        asking re ; request ; requests ; requesting ; interested in ; how do i get	any	class.want
        how can i get ; do you have ; do you offer ; do you do ; do you run	any	class.want
        do you guys have ; do you guys do ; you guys do ; is there ; are there	any	class.want
        can i get ; can we get ; get into ; get me into ; get him into ; get her into	any	class.want
        looking at ; how much is ; price of ; cost of ; how long is ; tell me about	any	class.want
        information about ; info on ; info about ; information on ; openings for	any	class.want
        spot in ; bed for ; admit to ; admission to ; admitted to ; enroll in	any	class.want
        sign up for ; ready for ; go to ; go into ; start ; starting ; referring for	any	class.want
        referral for ; refer for ; referral to ; quiero ; quiere ; necesito ; necesita	any	class.want
        busco ; busca ; buscando ; buscamos ; ocupo ; ocupa ; tienen ; hay ; ofrecen	any	class.want
        me gustaria ; cuanto cuesta ; informes de ; informes sobre ; informacion de	any	class.want
        informacion sobre ; precio de ; costo de ; cuesta ; hacen ; would like ; id like	any	class.want
        like to do ; wants to do ; want to do ; whats the cost of ; price for	any	class.want
        availability for ; available for ; opening in ; openings in ; refer to ; quieren	any	class.want
        necesitamos ; queremos ; could you do ; can you do ; offer ; try ; thinking about	any	class.want
        considering ; wants him in ; wants her in ; wants me in ; needs him in ; you have	any	class.want
        wants ; want ; needs ; need ; asks ; asking ; asked ; lives ; living ; uses	any	class.predicate
        using ; used ; drinks ; drinking ; has ; had ; have ; was ; is ; got ; says	any	class.predicate
        states ; reports ; admits ; admitted ; started ; will ; can ; cant ; would	any	class.predicate
        works ; takes ; taking ; smokes ; smoking ; went ; came ; referred ; seeking	any	class.predicate
        looking ; stable ; agrees ; willing ; lost ; left ; relapsed ; back ; ready	any	class.predicate
        quiere ; necesita ; tiene ; toma ; usa ; dice ; vive ; busca ; fuma ; pide	any	class.predicate
        hospitalized ; seized ; shaking ; vomiting ; stopped ; quit ; last ; lu ; ld	any	class.predicate
        please ; call ; my ; mi ; su ; how ; what ; when ; where ; why ; do ; does	any	class.predicate
        did ; que ; como ; cuando ; donde	any	class.predicate
        i ; im ; ive ; id ; he ; hes ; she ; shes ; they ; theyre ; we ; were	any	class.subjectPronoun
        weve ; its ; it ; this ; that ; there ; theres ; you ; pt ; clr	any	class.subjectPronoun
        client ; yo ; el ; ella ; ellos ; nosotros	any	class.subjectPronoun
        i ; im ; ive ; id ; me ; myself ; mine ; my ; us ; yo ; mi ; mis ; conmigo	any	class.meWords
        tomo ; fumo ; uso ; consumo ; llevo ; tengo ; estoy ; quiero ; necesito	any	class.meWords
        puedo ; soy ; bebo ; trabajo ; tome ; fume ; deje ; empece ; siento ; se	any	class.meWords
        busco ; vivo ; intente ; temo ; aguanto ; aguante ; ocupo ; ando ; sali	any	class.meWords
        termine ; recai ; tomaba	any	class.meWords
        i ; im ; ive ; id ; me ; myself ; my ; mi ; mis ; yo ; tomo ; fumo ; uso	any	class.selfWords
        consumo ; llevo ; tengo ; estoy ; quiero ; necesito ; puedo ; soy ; bebo	any	class.selfWords
        siento ; vivo ; ando ; sali ; busco ; ocupo ; aguanto ; tome ; empece	any	class.selfWords
        recai	any	class.selfWords
        he ; hes ; him ; his ; himself ; el	any	class.heWords
        she ; shes ; her ; hers ; herself ; ella	any	class.sheWords
        they ; theyre ; theyve ; them ; their ; themselves ; toma ; fuma ; usa	any	class.theyWords
        consume ; lleva ; esta ; tiene ; dice ; quiere ; necesita ; bebe ; le ; su	any	class.theyWords
        sus ; lo ; empezo ; dejo ; termino ; salio ; busca ; vive	any	class.theyWords
        clr ; caller ; clrs ; llamante	any	class.callerWords
        self ; himself caller ; pt is caller ; calling for self ; for self	any	class.selfNote
        for himself self ; calling for himself ; calling for herself ; slf	any	class.selfNote
        el ; la ; los ; las ; de ; que ; y ; en ; un ; una ; es ; por ; con	any	class.spanishWords
        para ; se ; mi ; su ; lo ; como ; mas ; pero ; le ; ya ; muy ; esta	any	class.spanishWords
        todo ; tambien ; fue ; hay ; tengo ; estoy ; necesito ; quiero ; desde	any	class.spanishWords
        hace ; cuando ; porque ; hola ; buenas ; gracias ; favor ; me ; te ; nos	any	class.spanishWords
        al ; del ; si ; sin ; ayuda ; soy ; tiene ; quiere ; usted ; ustedes	any	class.spanishWords
        anos ; dias	any	class.spanishWords
        the ; a ; an ; and ; of ; to ; in ; is ; it ; i ; im ; my ; me ; you	any	class.englishWords
        your ; for ; on ; with ; that ; this ; have ; has ; was ; are ; be ; not	any	class.englishWords
        he ; she ; his ; her ; we ; they ; can ; do ; does ; what ; how ; when	any	class.englishWords
        if ; but ; or ; at ; from ; so ; help ; need ; want ; please ; call ; hi	any	class.englishWords
        hello ; about ; up ; out ; been ; get ; no ; yes ; re ; pls ; w/ ; cb	any	class.englishWords
        who ; hey ; yo ; asap ; someone ; here ; there ; thanks ; just ; like	any	class.englishWords
        ive ; dont ; cant ; its ; will ; would ; don't ; now ; as ; by ; us ; our	any	class.englishWords
        am ; any	any	class.englishWords
        bonjour ; je ; suis ; mon ; les ; des ; une ; est ; avec ; pour ; vous	any	class.foreignWords
        nous ; mari ; fils ; frere ; besoin ; aide ; dans ; depuis ; ola ; meu	any	class.foreignWords
        minha ; filho ; nao ; preciso ; precisa ; uma ; com ; obrigado ; obrigada	any	class.foreignWords
        ajuda ; voces ; tem ; muito ; beber demais ; ele ; ich ; und ; nicht	any	class.foreignWords
        mein ; meine ; bruder ; sohn ; bitte ; hilfe ; ist ; das ; der ; ein	any	class.foreignWords
        eine ; seit ; trinkt ; ang ; ng ; sa ; ako ; siya ; anak ; mga ; kong	any	class.foreignWords
        tulong ; asawa ; hindi ; kami ; nag ; toi ; chong ; cua ; uong ; ruou	any	class.foreignWords
        anh ; xin ; giup ; trai ; chao ; jestem ; moj ; jest ; nie ; moja	any	class.foreignWords
        prosze ; pomoc ; mwen ; pitit ; nou ; pou ; io ; sono ; mio ; figlio	any	class.foreignWords
        aiuto ; che ; mera ; meri ; beta ; hai ; nahi ; mujhe ; madad ; bir	any	class.foreignWords
        icin ; benim ; oglum ; yardim ; var ; peeta ; pije ; pomozite ; syn	any	class.foreignWords
        brat ; il ; boit ; beaucoup ; avons ; aider ; quelqu ; parle ; bebe muito	any	class.foreignWords
        yung ; niya ; lang ; naman ; opo ; ba ; kayo ; salamat	any	class.foreignWords
        for ; x ; since ; past ; last ; been ; llevo ; lleva ; desde ; hace	any	class.introducesDuration
        over ; only ; about	any	class.introducesDuration
        ordered ; mandated ; sentenced ; required ; stipulated ; stipulates	any	class.ordered
        have to complete ; has to complete ; must complete ; have to do ; has to do	any	class.ordered
        must do ; have to finish ; has to finish ; have to go to ; has to go to	any	class.ordered
        must enter ; have to enter ; has to enter ; obligated ; requires ; requiring	any	class.ordered
        requirement ; ordenaron ; ordeno ; obligatorio ; tengo que hacer	any	class.ordered
        tiene que hacer ; condition of ; terms of ; or violation ; or jail ; or prison	any	class.ordered
        or i lose ; or im fired	any	class.ordered
        uso ; usa ; fumo ; fuma ; tomo ; consumo ; consume ; es ; esta ; estoy	es	class.predicate
        tengo ; vivo ; soy ; llevo ; lleva ; necesito ; quiero ; trabajo ; bebo	es	class.predicate
        bebe	es	class.predicate
        no one ; nobody ; noone ; not anyone ; no body ; theres nobody ; theres no one	en	class.nobody
        dont have anyone ; dont have anybody ; doesnt have anyone	en	class.nobody
        must ; should ; need ; needs ; want ; wants ; has ; ordered ; required ; if	any	class.must
        until ; tengo ; tiene ; debe	any	class.must
        until ; til ; till ; before ; hasta ; then	any	class.untilWords
        gl ; gls ; drks ; bevs ; bev ; drs ; brs ; standards	en	class.drinkUnit
        amigos ; hermanos ; primos ; pareja ; companeros ; vecinos	es	class.person3
        says ; said ; say ; thinks ; told ; tells ; believes ; feels ; worries ; asked	any	class.speaks
        asks ; wants me ; keeps saying ; caught ; found ; noticed ; dice ; piensa	any	class.speaks
        cree ; insists ; insisted	any	class.speaks
        his ; her ; their ; su ; sus	any	class.theirs
        and ; y ; e	any	class.and
        he ; hes ; she ; shes ; i ; im ; ive ; they ; theyre ; we ; yo ; el	any	class.subjectForms
        ella	any	class.subjectForms
        """
}
