extension LexiconSources {
    /// Contacts that seek no care: work, sales, a client's affairs, spam, third parties, other services.
    static let notALead = """
        # Work
        hiring ; are you hiring ; u hiring ; do you hire ; do yall hire ; if we hire	any	jobSeeker
        you hire ; hire people ; hires ; job opening ; job openings ; job opportunity	any	jobSeeker
        job opportunities ; jobs available ; open positions ; open position	any	jobSeeker
        any openings for ; position open ; positions open ; employment opportunities	any	jobSeeker
        my cv	any	jobSeeker
        apply for * job|position|opening|role|tech|internship|practicum|nurse|rn|counselor|\
        bht	any	jobSeeker
        applying for * job|position|opening|role|tech|internship|practicum	any	jobSeeker
        applied for * job|position|opening|role|tech	any	jobSeeker
        application for * job|position|role|tech|nurse|counselor|employment	any	jobSeeker
        accepting applications ; job application ; my application for ; careers	any	jobSeeker
        career page ; careers page	any	jobSeeker
        looking for * work|job|position|shifts|internship|practicum|employment|per|placement|hours|part \
        as|at|in|with|diem|?	any	jobSeeker
        seeking * work|job|position|shifts|internship|practicum|employment|per	any	jobSeeker
        internship ; internships ; intern ; practicum ; practicums ; externship	any	jobSeeker
        field placement ; clinical placement ; clinical hours ; clinical rotation	any	jobSeeker
        clinical rotations ; practicum hours ; supervision hours ; supervised hours	any	jobSeeker
        hours for licensure ; licensure hours ; accruing hours ; radt hours ; radt	any	jobSeeker
        cadc hours ; msw student ; msw intern ; counseling student ; nursing student	any	jobSeeker
        emt student ; amft ; acsw ; apcc ; bht position|job|opening|role|shifts	any	jobSeeker
        tech position|job|opening|role|shifts ; per diem ; per-diem ; prn shifts	any	jobSeeker
        night shifts available ; work for you|yall|you guys|your ; work at your	any	jobSeeker
        work there as ; working for you|your ; join your team|staff|clinical	any	jobSeeker
        be part of your team ; interview * for|tech|position	any	jobSeeker
        follow up on my application|interview|resume ; hr department ; talk to hr	any	jobSeeker
        volunteer to staff ; background is clean	any	jobSeeker
        what do you pay * techs|nurses|counselors|staff ; pay rate ; salary range	any	jobSeeker
        travel nurse looking ; experience as a * tech|counselor|nurse ; open to hiring	any	jobSeeker
        recruiting techs ; trabajo con ustedes ; estan contratando ; contratan ; vacante	any	jobSeeker
        vacantes ; solicitud de empleo ; busco trabajo|empleo ; busca trabajo|empleo	any	jobSeeker
        curriculum ; solicitar empleo ; bolsa de trabajo ; practicas profesionales	any	jobSeeker
        servicio social	any	jobSeeker
        # Sales
        seo ; backlinks ; backlink ; guest post ; google ranking ; google rankings	any	vendor
        rank higher ; ranking on google ; first page of google ; page one of google	any	vendor
        map pack ; your site isnt ; your website isnt ; your website is ; redesign your	any	vendor
        website redesign ; web design ; digital marketing ; marketing agency	any	vendor
        marketing services ; marketing team ; lead gen ; lead generation ; qualified leads	any	vendor
        exclusive leads ; rehab leads ; lead list ; lead lists ; leads for your	any	vendor
        treatment leads ; buy * calls|leads ; sell * calls|leads ; unbranded * calls|leads	any	vendor
        pay per call ; live transfers ; warm transfers to your ; cost per lead|admit|call	any	vendor
        per admit ; admits in ; your competitors ; billable ; test batch ; ppc ; facebook ads	any	vendor
        google ads manager ; ad campaign ; promote your	any	vendor
        grow your * census|business|admissions|practice|beds|facility|admits	any	vendor
        increase your * census|admissions|admits|revenue|reimbursement	any	vendor
        fill your beds|census ; fill more beds ; census up ; boost your ; our platform	any	vendor
        our software ; our emr ; our ehr ; our crm ; ehr demo ; emr demo ; free demo	any	vendor
        book a demo ; schedule a demo ; quick demo ; demo of ; 15 minute call	any	vendor
        quick call to discuss ; worth 12 minutes ; minutes on tuesday ; book a slot	any	vendor
        book a call with ; hop on a call ; jump on a * call ; our ur team ; our billing team	any	vendor
        billing company ; medical billing ; billing services ; revenue cycle ; rcm	any	vendor
        collections rate ; out of network billing ; denials recovered ; credentialing	any	vendor
        staffing agency ; staffing company ; staffing solutions ; staffing ; locum ; we staff	any	vendor
        we place nurses ; our nurses ; travel nurses	any	vendor
        we provide * nurses|staff|techs|services|calls|leads|software|cleaning	any	vendor
        we offer * services|solutions|software|pricing|discount|leads|staffing|seo	any	vendor
        we help * treatment|rehabs|centers|facilities|providers	any	vendor
        we work with * centers|facilities|rehabs|providers|treatment ; partnership	any	vendor
        partner with you|your|us ; partnering ; strategic partner ; referral partner	any	vendor
        referral partnership ; referral fee ; referral fees ; kickback ; valuation	any	vendor
        acquiring ; acquisition ; acquire your ; sell your facility|business|center	any	vendor
        buy your facility|business|center ; investor ; investors ; private equity ; nda	any	vendor
        letter of intent ; merchant cash ; business loan ; working capital ; line of credit	any	vendor
        funding for your business ; credit card processing ; payment processing ; uds cups	any	vendor
        ua cups ; drug test cups ; test cups ; lab services ; toxicology lab ; tox lab	any	vendor
        our lab ; lab rep ; sales rep ; wholesale ; bulk pricing ; promo code ; free sample	any	vendor
        sample case ; office supplies ; janitorial ; cleaning service ; landscaping service	any	vendor
        copier ; pest control ; insurance quote for your business ; workers comp quote	any	vendor
        telehealth platform ; ai receptionist ; ai chatbot ; chatbot for ; answering service	any	vendor
        call center service ; call center services ; outsource ; outsourcing	any	vendor
        virtual assistant ; translation services ; accreditation consulting	any	vendor
        jcaho consulting ; purchase order ; who handles your	any	vendor
        who handles * marketing|purchasing|supplies ; whoever orders ; decision maker	any	vendor
        whoever handles ; person in charge of * marketing|purchasing|billing ; mattress	any	vendor
        mattresses ; linen ; furniture for your ; directory listing ; list your facility	any	vendor
        listing on our ; upgrade your listing ; featured listing ; sponsored ; sponsorship	any	vendor
        podcast sponsorship ; booth ; conference booth ; exhibitor ; posicionamiento	any	vendor
        vendemos ; ofrecemos * servicios|soluciones|marketing|software ; publicidad	any	vendor
        mas pacientes ; generar clientes ; su pagina web ; proveedor ; proveedores	any	vendor
        agencia de	any	vendor
        # A client's affairs
        medical records ; my records ; his records ; her records ; records request	any	clientAdmin
        records release ; release of records ; request records ; copy of my	any	clientAdmin
        copies of my ; copy of his|her records|chart|discharge|bill ; my chart ; my file	any	clientAdmin
        discharge summary ; discharge papers ; discharge paperwork ; proof of completion	any	clientAdmin
        completion certificate ; certificate of completion ; certificate	any	clientAdmin
        completion letter ; letter saying i completed ; letter that i completed	any	clientAdmin
        letter of completion ; proof that i completed ; proof of attendance	any	clientAdmin
        attendance letter ; verification of treatment ; proof of treatment ; my bill	any	clientAdmin
        a bill ; billed ; billing ; billing question ; billing department ; bill for	any	clientAdmin
        lab bill ; charged me ; charged twice ; overcharged ; double charged ; refund	any	clientAdmin
        itemized ; itemized statement ; statement emailed ; invoice ; collections	any	clientAdmin
        sent to collections ; balance owed ; payment on my account ; superbill ; eob	any	clientAdmin
        my deposit back ; dispute ; disputing ; visiting hours ; visitation ; visit my	any	clientAdmin
        visit him ; visit her ; visit on sunday ; when can i visit ; can i visit	any	clientAdmin
        visiting day ; family visit ; drop off clothes	any	clientAdmin
        drop off * clothes|cigarettes|bag|things|stuff|package|toiletries	any	clientAdmin
        bring him * clothes|cigarettes|shoes|charger	any	clientAdmin
        bring her * clothes|cigarettes|shoes|charger ; mail a package ; send a package	any	clientAdmin
        belongings ; left my ; left a	any	clientAdmin
        left his * bag|phone|things|stuff|clothes|jacket|wallet|charger|shoes	any	clientAdmin
        left her * bag|phone|things|stuff|clothes|jacket|wallet|charger|shoes	any	clientAdmin
        i left * bag|phone|things|stuff|clothes|jacket|wallet|charger|shoes|passport|duffel|suitcase|\
        ring|medication|laptop|keys|glasses|there|behind	any	clientAdmin
        my things ; my stuff back ; pick up my ; pick up his ; pick up her	any	clientAdmin
        lost and found ; get my * back ; reschedule ; rescheduling ; cancel my	any	clientAdmin
        canceling my ; appointment ; my appt ; appt ; running late ; be late ; min late	any	clientAdmin
        minutes late ; late to group ; miss group ; missing group ; wont be at group	any	clientAdmin
        wont make group ; cant make group ; cant make it to group ; skip group	any	clientAdmin
        excused absence ; my group tonight ; group time ; what time is group	any	clientAdmin
        what time is my ; iop pt ; iop client says ; current client ; current pt	any	clientAdmin
        current patient ; former client ; former pt ; former patient ; past client	any	clientAdmin
        past patient ; past pt ; alumni event ; alumni meeting ; alumni picnic	any	clientAdmin
        alumni bbq ; i was in your ; i was a patient ; i was a client ; when i was there	any	clientAdmin
        my stay with you ; my stay there ; during my stay ; i stayed with you	any	clientAdmin
        was at your ; graduated from your program and ; my counselor there	any	clientAdmin
        my therapist there ; my case manager there ; complaint ; complain	any	clientAdmin
        file a grievance ; grievance ; complaint about ; staff was rude ; rude to me	any	clientAdmin
        treated badly ; way i was treated ; hipaa complaint ; release of information	any	clientAdmin
        roi form ; sign a release ; fmla form ; fmla forms ; fmla paperwork	any	clientAdmin
        disability paperwork ; disability form ; short term disability forms ; edd form	any	clientAdmin
        edd forms ; fill out my ; sign my ; paperwork for my ; return to work note	any	clientAdmin
        return to work letter ; doctors note ; prescription refill from	any	clientAdmin
        refill from your doctor ; refill my prescription from ; portal login	any	clientAdmin
        patient portal ; password reset ; reset my password ; w-9 ; 1099 ; expediente	any	clientAdmin
        mis registros ; mis expedientes ; copia de mi ; mi factura ; factura	any	clientAdmin
        me cobraron ; cobro ; reembolso ; horas de visita ; horario de visitas	any	clientAdmin
        visitar a ; visitarlo ; visitarla ; mis pertenencias ; mis cosas ; deje mi	any	clientAdmin
        deje mis ; cita ; mi cita ; cambiar mi cita ; cancelar mi cita ; queja	any	clientAdmin
        constancia ; comprobante ; certificado ; carta de terminacion ; fui paciente	any	clientAdmin
        fui cliente	any	clientAdmin
        left my apartment ; left my husband ; left my wife ; left my job	any	clientAdmin.9 absorb
        left my family ; left a message ; left a voicemail ; left my ex	any	clientAdmin.9 absorb
        left a note ; left a letter ; left a program ; left a rehab	any	clientAdmin.9 absorb
        left my house ; left my kids ; left my boyfriend ; left my girlfriend	any	clientAdmin.9 absorb
        make an appointment ; book an appointment ; schedule an appointment	any	clientAdmin.9 absorb
        set up an appointment ; appointment to start ; hacer una cita	any	clientAdmin.9 absorb
        sacar cita ; agendar una cita ; agendar cita ; una cita para	any	clientAdmin.9 absorb
        get an appointment ; need an appointment ; first appointment	any	clientAdmin.9 absorb
        eval appointment ; charge of ; left a bottle	any	clientAdmin.9 absorb
        # Spam
        add me on telegram ; on telegram ; telegram ; whatsapp me at ; crypto ; bitcoin ; forex	any	spam
        trading signals ; investment opportunity ; double your money ; make money from home	any	spam
        work from home and earn ; earn $ ; loan offer ; viagra ; cialis ; cheap meds	any	spam
        cheap pills online ; online pharmacy no prescription ; casino ; slots bonus	any	spam
        free spins ; betting tips ; lottery ; you have won ; you won ; have been selected	any	spam
        been selected for ; congratulations ; claim in ; claim your ; claim now ; click here	any	spam
        click the link ; click this ; free visitor ; visitor package ; visit our website ; http	any	spam
        https ; www ; escort ; escorts ; hot singles ; u single ; are you single ; hey pretty	any	spam
        hello dear ; dear friend ; dear sir ; dear sir/madam ; sexy ; nudes ; onlyfans	any	spam
        dating site ; sugar daddy ; inheritance ; prince ; gift card ; gift cards ; rolex	any	spam
        replica ; instagram followers ; buy followers ; followers ; essay writing ; domain has	any	spam
        domain have ; your domain ; domain expires ; domain expiration ; warranty	any	spam
        car warranty ; cheap flights ; weight loss pills ; keto gummies ; cbd sale ; buy now	any	spam
        limited offer ; unsubscribe ; ganaste ; has ganado ; gane dinero ; prestamos rapidos	any	spam
        haz clic	any	spam
        # Third parties
        reporter ; journalist ; newspaper ; news station ; documentary ; podcast	any	thirdParty
        producer ; article about ; story about ; writing a story ; writing an article	any	thirdParty
        doing a story ; interview your ; interview someone ; interview a ; comment on	any	thirdParty
        press inquiry ; media inquiry ; for a story ; student project ; class project	any	thirdParty
        school project ; research project ; research paper ; term paper ; research study	any	thirdParty
        my thesis ; thesis ; dissertation ; capstone ; questionnaire ; assignment	any	thirdParty
        interview for class ; shadow a ; subpoena ; subpoenas ; custodian of records	any	thirdParty
        deposition ; process server ; law firm requesting ; attorney requesting	any	thirdParty
        legal request ; litigation ; lawsuit ; detective ; police dept	any	thirdParty
        police department ; officer calling ; welfare check on ; looking for a missing	any	thirdParty
        missing person ; whereabouts ; is he there ; is she there ; is my * there	any	thirdParty
        is he a patient ; is she a patient ; is a pt here ; is a patient here	any	thirdParty
        is a patient there ; is a client there ; if * is a pt ; if * is a patient	any	thirdParty
        if * is there ; confirm if ; confirm whether ; cant confirm or deny	any	thirdParty
        cannot confirm ; confirm or deny ; are you holding ; did he check in	any	thirdParty
        did she check in ; was he admitted ; was she admitted ; trying to locate	any	thirdParty
        trying to find my ; trying to reach a patient ; trying to reach a client	any	thirdParty
        speak to a patient ; talk to a patient ; speak with a patient ; donate ; donation	any	thirdParty
        donations ; donating ; donor ; give back ; fundraiser ; charity event ; volunteer	any	thirdParty
        volunteering ; wrong number ; wrong # ; wrong no ; misdial ; misdialed ; mis dial	any	thirdParty
        dialed wrong ; butt dial ; pocket dial ; wanted the pharmacy ; wrong place	any	thirdParty
        numero equivocado ; equivocado ; se equivoco ; guest speaker ; speaker for	any	thirdParty
        speak at our ; speak to our ; speak at ; speaking at our ; presentation at	any	thirdParty
        presentation to our ; health fair ; career day ; school assembly ; outreach team	any	thirdParty
        outreach event ; brochures for our ; brochure rack ; flyers for ; auditor ; audit	any	thirdParty
        policy manual ; licensing inspector ; inspection ; fire inspection ; inspector	any	thirdParty
        zoning ; neighbor complaint ; noise from your ; parking at your	any	thirdParty
        neighbors of your ; landlord of ; delivery for ; fedex ; ups driver ; doordash	any	thirdParty
        uber eats ; verify employment ; employment verification ; reference check	any	thirdParty
        reference for ; census bureau ; city council ; political ; donde esta	any	thirdParty
        esta internado ahi ; esta ahi ; donar ; donacion ; voluntario ; voluntaria	any	thirdParty
        reportero ; periodista ; proyecto escolar ; tarea ; entrevista para	any	thirdParty
        voluntarily ; drug deal news ; good news ; bad news ; audit score	any	thirdParty.9 absorb
        audit was ; audit of ; audit {NUM} ; the news ; on the news	any	thirdParty.9 absorb
        news article said ; in the news ; saw the news ; delivery driver	any	thirdParty.9 absorb
        for delivery ; delivery job ; works delivery ; my assignment	any	thirdParty.9 absorb
        voluntariamente ; served in ; served time	any	thirdParty.9 absorb
        # Other services
        nicotine ; cigarettes ; cigarette ; quit smoking ; stop smoking	any	otherService.1
        smoking cessation ; tobacco ; vaping nicotine ; juul ; zyn ; zyns	any	otherService.1
        chewing tobacco ; cigarros ; cigarrillos ; tabaco ; nicotina	any	otherService.1
        dejar de fumar cigarros|cigarrillos|tabaco	any	otherService.1
        gambling ; gamble ; gambles ; slot machines ; slots ; sports betting	any	otherService.2
        casino addiction ; online betting ; poker ; bets ; betting ; apuestas	any	otherService.2
        juego compulsivo ; apuesta ; maquinitas ; video game ; video games	any	otherService.2
        gaming addiction ; porn ; pornography ; sex addiction ; shopping addiction	any	otherService.2
        phone addiction ; internet addiction ; social media addiction	any	otherService.2
        food addiction ; sugar addiction ; gaming ; fortnite ; porno	any	otherService.2
        adiccion al celular ; screen addiction	any	otherService.2
        weight ; lose weight ; weight loss ; ozempic ; eating disorder ; anorexia	any	otherService.3
        bulimia ; binge eating ; overeating ; obesity ; trastorno alimenticio	any	otherService.3
        bajar de peso ; couples counseling ; marriage counseling ; couples therapy	any	otherService.3
        marriage counselor ; anger management ; parenting class ; parenting classes	any	otherService.3
        grief counseling ; grief group ; autism ; dementia care ; memory care	any	otherService.3
        assisted living ; nursing home ; dental ; dentist ; primary care ; flu shot	any	otherService.3
        vaccine ; housing only ; section 8 ; sober living only ; emdr for * trauma	any	otherService.3
        adhd testing ; adhd evaluation ; adhd eval ; psychological testing	any	otherService.3
        neuropsych ; terapia de pareja ; psychiatrist for adhd	any	otherService.3
        depression ; depressed ; anxiety ; panic attacks ; ptsd ; ocd ; adhd ; grief	any	otherService.4
        grieving ; burnout ; insomnia only ; mental health ; bipolar ; trauma	any	otherService.4
        therapist for ; counseling for ; postpartum depression ; borderline	any	otherService.4
        self esteem ; depresion ; ansiedad ; salud mental	any	otherService.4
        support for families ; family support group ; family support ; family group	any	familySupport
        support group for * parents|families|spouses|wives|family|loved|partners|moms|\
        kids	any	familySupport
        al anon ; al-anon ; alanon ; nar-anon ; nar anon ; naranon ; family education	any	familySupport
        family night ; family program ; parents group ; group for parents	any	familySupport
        group for families ; group for spouses ; group for wives ; support for me as *	any	familySupport
        therapy for myself as ; help coping with his|her|my	any	familySupport
        grupo de apoyo para * familias|familiares|padres|esposas	any	familySupport
        grupo para familiares|padres|esposas ; i dont use|drink myself	any	familySupport
        contratando ; contratan ; puesto de ; vacantes de	es	jobSeeker
        rep for ; rep from ; rep w/ ; bring lunch ; lunch to ; drop off lunch	en	vendor
        lunch and learn ; svc rep ; drug rep ; pharma rep ; lab svc ; marketer ; marketing rep	en	vendor
        business development ; biz dev	en	vendor
        who handles billing ; charged my ; charged our ; charged twice ; card twice	en	clientAdmin
        husband's stay last ; my stay last ; my stay in ; stay in 20	en	clientAdmin
        sheriff asking ; detective asking ; sheriff ; named person	en	thirdParty
        person is in the facility ; sociology class ; a paper on ; paper about	en	thirdParty
        writing a paper ; my sociology ; my psych class ; nursing class ; criminology	en	thirdParty
        need an interview ; donate coats ; coats to	en	thirdParty
        visiting hrs ; visit hrs ; refunded ; refund my ; my deposit ; deposit back	en	clientAdmin
        deposit refund ; move my * group|session|appointment ; move * * group to	en	clientAdmin
        jury duty ; switch my group|session ; current resi client ; current resident	en	clientAdmin
        current iop client ; of current * client|pt|patient|resident ; fax my	en	clientAdmin
        fax * records|summary|letter|chart	en	clientAdmin
        tell me if my ; know if my * checked|is|was|there ; if my * checked in	en	thirdParty
        checked in there ; is my * there|staying|ok in ; girl scouts ; boy scouts	en	thirdParty
        cookies ; bring cookies ; carolers ; choir ; documentary crew ; filming ; to film	en	thirdParty
        founder on ; have your founder ; on my podcast ; on our show ; podcast on	en	thirdParty
        we offer a|an|free|our|discounted ; crm ; built for treatment ; % off ; percent off	en	vendor
        pay per admission|admit|patient|lead|call	en	vendor
        send you * patients|leads|clients|calls|admits ; pre screened ; prescreened	en	vendor
        patients with ppo ; solar co ; facilities mgr ; facilities manager ; free trial	en	vendor
        limited time offer ; our company ; our agency ; our service ; our services ; our firm	en	vendor
        our product ; we specialize ; we provide ; we build ; we sell ; we supply	en	vendor
        we are a|an * company|agency|firm|vendor|provider	en	vendor
        im with * company|agency|solutions|media|marketing|labs ; reaching out from	en	vendor
        calling from * company|agency|solutions|media|marketing|labs|supply ; quote for your	en	vendor
        your census	en	vendor
        chosen to receive ; selected to receive ; receive a gift ; prize ; no prescription	en	spam
        winner	en	spam
        your residents|clients|patients|owner|owners|founder|director|ceo|compliance|\
        spokesperson	en	thirdParty
        your compliance officer ; law student ; grad student ; graduate student	en	thirdParty
        doctoral student ; researching ; research on ; sponsor a ; holiday meal	en	thirdParty
        meal for your ; toy drive ; coat drive ; fundraising ; has papers for	en	thirdParty
        papers for a ; serve papers ; serve a ; brokering ; ask your director	en	thirdParty
        for an article ; for a class ; volunteer group ; our church ; our troop	en	thirdParty
        our school ; our students ; our class	en	thirdParty
        while i was there ; when i was in there ; when i stayed ; was disrespectful	en	clientAdmin
        disrespectful to ; speak with a supervisor|manager	en	clientAdmin
        speak to a supervisor|manager ; i left your ; left your program|facility|house	en	clientAdmin
        after i left your ; in our detox|residential|resi|program|facility|house|iop|care	en	clientAdmin
        at our facility|house|program|detox now|currently ; bring clean clothes	en	clientAdmin
        bring clothes|shoes|money|cigarettes|toiletries ; clean clothes to ; my locker	en	clientAdmin
        my room there ; my old room ; commissary ; my phone back ; get my meds back	en	clientAdmin
        the office there ; as a former client ; insurance was billed	en	clientAdmin
        our agency|company|team|firm|lab|platform|software|nurses|techs|bhts|recruiters|\
        directory	en	vendor
        our recovery directory ; isnt listed ; claim the|your profile ; claim your listing	en	vendor
        profile free ; toxicology company ; cut ua costs ; cut * costs by ; ready to deploy	en	vendor
        deploy to your ; your detox unit ; costs by {NUM} ; demo this week	en	vendor
        can i send you * pricing|info|deck|rates ; price list ; per test	en	vendor
        referral program for	en	vendor
        passive income ; from home dm ; dm for details ; dm me ; earn * income ; make money	en	spam
        side hustle ; be your own boss ; no experience needed	en	spam
        considered for the ; tech opening	en	jobSeeker
        opening for a|an|the? tech|nurse|counselor|driver|cook|therapist|rn|lvn	en	jobSeeker
        cpr certified ; site supervisor ; taking interns ; asking pay rate	en	jobSeeker
        the overnight tech ; pick up shifts ; clinical supervisor for my	en	jobSeeker
        hours toward my|licensure	en	jobSeeker
        someone to talk to for me ; for me not for|him|her ; support for myself	en	familySupport
        help for myself as ; for me as the|a parent|mother|wife|spouse	en	familySupport
        shopping addiction ; im not the one who	en	familySupport
        sales rep ; sales call ; sales mgr ; sales team ; wins * appeals|denials	en	vendor
        win * appeals|denials ; advertise with|on|your ; solar company|co|panels	en	vendor
        medical supplies|supplier ; vendor for|with|form|list|packet ; new vendor	en	vendor
        save * on your ; no obligation ; in sales for|at|with * company|labs	en	vendor
        sales ; vendor ; rep	en	vendor.1
        my|a|email|emailed|send|sent|attached|attach|drop|off|submit|his|her resume|cv|\
        resumes	en	jobSeeker
        resume attached|on|below ; employment opportunities|application|inquiry	en	jobSeeker
        pick up * shifts ; shifts available	en	jobSeeker
        lvn|rn|lcsw|lmft|cna asking|looking|seeking|wants|for ; my lmft|lcsw|lpcc|radt|cadc	en	jobSeeker
        openings|opening|position for a|an? * therapist|counselor|nurse|tech|rn|cook|driver|chef|\
        case	en	jobSeeker
        busca empleo ; hay empleo ; solicito empleo	en	jobSeeker
        news station|crew|outlet|reporter|team ; for a documentary ; delivery for	en	thirdParty
        survey for ; take our survey ; building permit ; homework assignment	en	thirdParty
        therapist ; counselor for ; counseling for ; psychiatrist ; mental health	any	otherService.5
        just anxiety|depression|ptsd ; out of control ; therapy for ; terapeuta	any	otherService.5
        psicologo ; salud mental	any	otherService.5
        we generate|deliver|sell|drive|produce calls|leads|traffic|patients|admits	en	vendor
        calls from people searching ; would you like {NUM} free	en	vendor
        allowed visitors|visits ; visitors this weekend|sunday|saturday	en	clientAdmin
        is * allowed visitors|calls|phone|mail	en	clientAdmin
        my husband|wife|son|daughter is a|in client|patient|resident there|program	en	clientAdmin
        channel {NUM} ; piece about|on * homes|rehab|rehabs|addiction|treatment|sober	en	thirdParty
        working on a piece|story|segment|article|film	en	thirdParty
        we do|build|make|run|design|redesign website|websites|marketing|seo|ads|billing|\
        branding	en	vendor
        """
}
