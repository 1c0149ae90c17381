extension LexiconSources {
    /// Treatment words: levels of care, completed, left, requested; relapse and abstinence; barriers; orders; severity.
    static let treatment = """
        # Detox
        {detox}	any	detoxWord
        taper ; tapering ; a taper ; taper plan ; safe taper ; medical taper	any	detoxRequest
        come off * safely|safe ; coming off * safely|safe ; get off * safely|safe	any	detoxRequest
        getting off * safely|safe ; stop * safely ; quit * safely	any	detoxRequest
        safely * off|stop|quit|come|get|withdraw ; safe plan ; safe way to ; safest way	any	detoxRequest
        safe to stop|quit ; medically managed ; medically supervised	any	detoxRequest
        medical supervision ; dry out ; drying out ; dry out place ; place to dry out	any	detoxRequest
        place to kick ; somewhere to kick ; help with withdrawal|withdrawals|w/d	any	detoxRequest
        withdrawal help|management|meds ; ambulatory detox ; outpatient detox	any	detoxRequest
        home detox ; detox bed ; detox beds ; medical detox ; get this out of my system	any	detoxRequest
        out of my system ; out of his system ; out of her system	any	detoxRequest
        dejar * sin riesgo|peligro|sufrir ; sin peligro ; dejar poco a poco	any	detoxRequest
        bajarle poco a poco ; de forma segura ; retirarme ; desintoxicarme	any	detoxRequest
        desintoxicarse ; quitarme la dependencia ; direct admit ; medically assisted	any	detoxRequest
        medically monitored ; comfort meds ; rapid detox ; detox him ; detox her	any	detoxRequest
        detox me ; detox my ; detox from	any	detoxRequest
        out|discharged|released|home|dc|dc'd|left|back|fresh|leaving|finished|finishing|completed|\
        completing|complete|done|graduated|through|did|ended|s/p|post|after|just * of|from|with|a|the|\
        his|her|my|in|did? * * {detox}	any	detoxDone
        {detox} * done|completed|complete|finished|ended|ends|ending|over|finishes|last|yesterday|\
        earlier	any	detoxDone
        {detox} * * finished|ended|completed|done ; {detox} wing|stay ; {detox} since	any	detoxDone
        after|following|post|s/p * {detox} ; been through * {detox}	any	detoxDone
        went through|to * {detox} ; {DUR} at|in|of * {detox} ; {DUR} {detox}	any	detoxDone
        {detox} x|for {DUR} ; day {NUM} * {detox} ; {detox} * in|on|at|last {AGO}	any	detoxDone
        did * {detox} ; a {detox} in	any	detoxDone
        come|comes|came|coming|get|gets|getting out of|from * {detox}	any	detoxDone
        stepping down from {detox} ; whatever comes after {detox} ; next after {detox}	any	detoxDone
        after {detox}	any	detoxDone
        kicked|detoxed * in|at|on jail|custody|county|home|there|prison|couch|moms|own|my|his|\
        cell	any	detoxDone
        detoxed|kicked * jail|county|custody ; went cold turkey in jail	any	detoxDone
        salir|salio|sali|saliendo|termino|termine|terminar|despues de|del|la|su|mi|el? * \
        {detox}	any	detoxDone
        {detox} termino|ayer|terminada	any	detoxDone
        detoxed|detoxing at home|myself|himself|herself and|already|last|fine|done	any	detoxDone
        already|just|finally detoxed|detox|kicked|off|through ; inpt {detox} done	any	detoxDone
        got out of * detox	any	detoxDone
        in detox now ; in detox right now ; currently in detox ; in your detox	any	detoxNow
        in a detox now	any	detoxNow
        # Residential
        {res}	any	residentialWord
        somewhere to stay ; a place to stay ; place to go ; place i can stay	any	residentialRequest
        somewhere to live ; somewhere i can live ; stay somewhere ; go away	any	residentialRequest
        go somewhere ; stay for {DUR} ; stay for a while ; somewhere for {DUR}	any	residentialRequest
        go away somewhere ; go away for ; get away from everything	any	residentialRequest
        send him away ; send her away ; send me away ; put me somewhere	any	residentialRequest
        lock me up ; lock me in ; locked in ; a bed ; bed available ; any bed	any	residentialRequest
        beds available ; beds open ; women's house ; 24 hour care	any	residentialRequest
        round the clock care ; live there ; live at the facility ; stay there	any	residentialRequest
        stay there full time ; stay overnight ; overnight ; sleep there	any	residentialRequest
        higher level ; higher level of care ; six weeks ; six weeks stay	any	residentialRequest
        months away ; go somewhere for a month|month ; a month away ; thirty days	any	residentialRequest
        30 days ; 28 days ; 60 days ; 90 days ; ninety days ; sixty days	any	residentialRequest
        away for 30|60|90|thirty|a ; dual dx ; quedarme ahi ; quedarme a vivir	any	residentialRequest
        vivir ahi ; cama disponible ; camas ; una cama	any	residentialRequest
        finish ; finished ; finishing ; finishes ; complete ; completed ; completing	any	class.finish
        completes ; graduate ; graduated ; graduating ; graduates ; done with ; done w/	any	class.finish
        did ; got out of ; get out of ; getting out of ; gets out of ; came out of	any	class.finish
        out of ; discharged from ; dc'd from ; discharging from ; released from	any	class.finish
        leaving ; come home from ; came home from ; coming home from ; back from	any	class.finish
        home from ; stepping down from ; step down from ; stepdown from ; alum ; alumni	any	class.finish
        alumna ; successfully ; termino ; termine ; terminar ; terminando ; salio del	any	class.finish
        sali del ; sale del ; salgo del ; salio de ; sali de ; salgo de ; sale de	any	class.finish
        saliendo de ; concluyo ; conclui ; se graduo ; me gradue ; acabo ; acabe	any	class.finish
        cumplio ; cumpli ; ended ; ends ; ending ; is up ; are up ; up on	any	class.finish
        winding down ; wrapping up ; about to finish ; wraps up ; over on ; last day	any	class.finish
        {finish} ** {res} ; {finish} * * {rehab} ; {res} * * {finish}	any	residentialDone
        {finish} ** {res} * {rehab} ; {finish} {DUR} * {rehab}|place|stay|{res}	any	residentialDone
        {finish} * {DUR} * * {rehab}|place|stay|{res}|there	any	residentialDone
        {finish} ** {DUR} in|of|at rehab|residential|treatment|program|inpatient|\
        facility	any	residentialDone
        {DUR} ** in rehab|residential|inpatient|treatment * {finish}	any	residentialDone
        {DUR} of rehab|residential|inpatient|treatment|tx ; s/p * {res}|rehab	any	residentialDone
        after * {res}|rehab ; after {DUR} * {res}|rehab|treatment	any	residentialDone
        {DUR} {res} * done|completed|{finish} ; post {res}|residential	any	residentialDone
        graduate|graduated from|the|your|a|an ; {DUR} in|at|of {res}|rehab	any	residentialDone
        thirty|sixty|ninety|30|60|90|28|45 days of? * are|is|end|ends|up *	any	residentialDone
        went to|through * {res}|rehab ; been to|through * {res}|rehab	any	residentialDone
        {res}|rehab * in|last {AGO} ; {res}|rehab {AGO} ; did {DUR} in|at|of	any	residentialDone
        did a {DUR} ; did {DUR} * * residential|inpatient|rehab|program	any	residentialDone
        {AGO} * after * rehab|{res}	any	residentialDone
        {DUR} after|since|out * * rehab|{res}|treatment ; after rehab	any	residentialDone
        after residential ; since rehab ; since residential ; since i left rehab	any	residentialDone
        {res}|rehab|program|stay|treatment|days|day|place|internamiento|here|there ** ends|end|ending|\
        up|finishes|over|finish|done|finished|complete|discharge|dc|termina|graduate|graduates ** \
        {AHEAD}	any	residentialEnding
        finish|finishing|complete|completing|graduate|graduating|discharge|discharging|dc|leaving|leave|\
        get|getting|done|coming|come|wrap|wrapping|finishes|completes|graduates|discharges|salgo|sale|\
        termino|termina|end|ending ** {res}|rehab|treatment|program|residencial|internado ** \
        {AHEAD}	any	residentialEnding
        {AHEAD} * * finish|finishing|finishes|complete|completes|graduate|graduates|discharge|leave * * \
        {res}|rehab|treatment|program	any	residentialEnding
        aftercare ; after care ; step down ; stepdown ; step-down ; stepping down	any	residentialEnding
        next level of care ; transition out ; dc plan ; before i leave	any	residentialEnding
        ama ; a.m.a. ; ama'd ; ama'ed ; left against ; against medical advice	any	residentialLeft
        left * early|before ; left * days|weeks|day|week in|into|after	any	residentialLeft
        left after {DUR} ; left * after|at {NUM}	any	residentialLeft
        left rehab|treatment|residential|inpatient|the|a ** before|early|after|weeks|\
        days	any	residentialLeft
        left * rehab|residential|inpatient|inpt|treatment|place ; walked out	any	residentialLeft
        walked off ; bailed ; checked out|myself out|himself|herself|early of?	any	residentialLeft
        checked myself|himself|herself out ; signed myself|himself|herself out	any	residentialLeft
        didnt|did not|never finish|complete|finished|completed|make|last * * rehab|program|residential|\
        it|the|treatment|inpatient	any	residentialLeft
        kicked out of * rehab|program|treatment|residential|sober	any	residentialLeft
        asked to leave * rehab|program|treatment|residential	any	residentialLeft
        got|was kicked out of rehab|treatment|the|a ; administratively discharged	any	residentialLeft
        dropped out of * rehab|treatment|program|residential	any	residentialLeft
        quit rehab|treatment|the program ; ran away from|out rehab|treatment	any	residentialLeft
        se salio de|del * {rehab}|{res}|anexo ; me sali de|del * {rehab}|{res}|anexo	any	residentialLeft
        se escapo de|del ; no termino|termine * {rehab}|{res}|tratamiento|programa	any	residentialLeft
        dejo|deje * {rehab}|{res}|tratamiento|programa ; abandono el ; abandone el	any	residentialLeft
        before finishing ; without finishing ; only lasted ; lasted {DUR}	any	residentialLeft
        lasted only	any	residentialLeft
        went to|into|through * rehab ; been to|in * rehab ; finished rehab	any	rehabDone
        completed rehab ; rehab twice|once|before|last|in|three|2|3 ; got out of rehab	any	rehabDone
        out of rehab ; after rehab ; rehab stint ; month in rehab ; did rehab	any	rehabDone
        rehab graduate ; fue a rehabilitacion ; estuvo en rehabilitacion	any	rehabDone
        estuve en rehabilitacion ; salio de rehabilitacion ; sali de rehabilitacion	any	rehabDone
        # Outpatient
        {iop}	any	outpatientWord
        evenings ; evening ; nights a week program ; after work ; after work program	any	iopRequest
        around work ; around my job ; around my schedule ; around a job	any	iopRequest
        works around a job ; around my shifts ; few nights a week ; go home after	any	iopRequest
        go home at night ; still go home ; sleep at home ; sleep in my own bed	any	iopRequest
        live at home ; stay at home ; stay home ; do it from home ; program from home	any	iopRequest
        treatment from home ; virtual ; online ; telehealth ; zoom ; part time program	any	iopRequest
        three nights a week ; couple nights a week ; groups two ; groups a few	any	iopRequest
        three nights a week program ; saturday groups ; weekend groups ; sat groups	any	iopRequest
        program|groups|group|something|anything|classes|class|meet|meets|meeting|weeknight * after \
        {NUM}	any	iopRequest
        after i get|clock off|out ; after my shift ; after school ; por la tarde	any	iopRequest
        por las tardes ; por las noches ; por la noche ; despues del trabajo	any	iopRequest
        programa de tarde ; en linea ; desde casa ; groups ; structured program ; a class	any	iopRequest
        a schedule	any	iopRequest
        iop|outpatient|php|outpt|op|counseling|group|groups|drug classes|drug class ** {NUM}|twice|once|\
        since|before|already|now|currently|months|times|tried|during|didnt|not|completed|\
        finished	any	outpatientDuring
        in|did|tried|doing|done|completed|finished|through|attending|attended|going|been|during|after|\
        started|failed|currently|enrolled|s/p|hx|flunked|on|since|dropped|quit|two|three|adolescent * * \
        iop|outpatient|php|outpt|intensive	any	outpatientDuring
        had|went|goes|been|tried to|through|in? * outpatient|iop|counseling|php	any	outpatientDuring
        {AGO} * iop|outpatient	any	outpatientDuring
        en|hizo|hice|termino|termine * ambulatorio|ambulatoria ; completed iop	any	outpatientDuring
        kept|keeps|keep|keeping|still|continues|continued|continuing|continue|using|used|drinking|drank|\
        smoking|show|showing|shows|came|test|tested|testing|+|positive|dirty using|drinking|smoking|use|\
        drink|used|drank|up|high|+|positive|dirty|through|during|while|the|for|whole|thc|\
        entire	any	keptUsing
        using|drinking|high|smoking|drank|used through|during|while|the|in|whole|entire|it * iop|time|\
        program|outpatient|group|groups|classes	any	keptUsing
        failed|failing|fails|flunked * iop|outpatient|php|screens|tests|uas|drops|ua|op	any	keptUsing
        failed|dirty|positive|hot ua|uas|drops|screen|screens|tests|test|urine	any	keptUsing
        never stopped|stayed using|drinking|sober|clean|?	any	keptUsing
        didnt|hasnt|isnt|not|doesnt|wasnt work|working|worked|help|helping|helped|enough|stick|sticking|\
        cut|hold|holding *	any	keptUsing
        iop isnt|wasnt|not enough	any	keptUsing
        relapsed in|during|while|right after * iop|outpatient|it|php ; nunca dejo|deje de	any	keptUsing
        siguio|seguia|sigue|segui usando|tomando|consumiendo ; no funciono|sirvio	any	keptUsing
        used * between|during|after groups|group|sessions ; show up high ; still +	any	keptUsing
        skipping groups ; skips groups ; relapsed after iop	any	keptUsing
        # Back to use
        relapse ; relapsed ; relapses ; relapsing ; recayo ; recai ; recaida ; recaidas	any	backToUse
        fell off * wagon ; off the wagon ; back at it	any	backToUse
        back on|to|into * it|meth|using|drinking|heroin|pills|coke|crack|dope|booze|fentanyl|ice|\
        crystal|alcohol|the	any	backToUse
        back drinking|using|smoking|at ; went back|right to|on|out|into	any	backToUse
        using|drinking|smoking|uses|drinks again	any	backToUse
        again now|every|daily|nightly|most|since ; again ; picked up again|it	any	backToUse
        picked back up ; started again|back|up|using|drinking	any	backToUse
        started using|drinking|smoking again ; returned to|use ; otra vez ; de nuevo	any	backToUse
        volvio a ; volvi a ; regreso a ; regrese a ; nuevamente ; back out ; using since	any	backToUse
        been using since|again|ever ; has been using since|again	any	backToUse
        using crystal since|meth ; still using ; still drinking ; still on	any	backToUse
        sigue usando|tomando|consumiendo|fumando ; sigo usando|tomando|consumiendo|fumando	any	backToUse
        out there again ; right back ; now its|it's	any	backToUse
        one|1|a|single|only|had|two|2|couple|few slip|slips|slipped|lapse|lapses|beer|drink|relapse|hit|\
        time *	any	lapse
        slipped once|up|twice|one ; one slip ; a slip ; 1 slip ; slip up	any	lapse
        had one drink|beer|glass|slip|hit ; used once|one|twice ; drank once|one|twice	any	lapse
        one night|time only|of|? ; una recaida ; un desliz ; una vez nomas ; tuvo un desliz	any	lapse
        {sober} * for|x|since|going|now|about|almost|over|nearly|like|the|in|past|last|off|from * * * \
        {DUR}	any	abstinent value=num
        {DUR} * * {sober} ; {DUR} * off * ; {sober} {DUR}	any	abstinent value=num
        {DUR} without|w/o|since|sin * * using|drinking|use|drink|drinks|used|last|anything|substances|\
        drug|tomar|usar|consumir|beber	any	abstinent value=num
        no|not|hasnt|havent|nothing|none * use|used|using|drinking|drank|drink|touched|had|drugs|\
        opiates|alcohol|since|etoh * * x|in|for|since * {DUR}	any	abstinent value=num
        quit|stopped|dejo|deje|quit'd {AGO} ; quit|stopped * * {AGO}	any	abstinent value=num
        {sober} since * {AGO} ; since {AGO} {sober}	any	abstinent value=num
        none|nothing|no|not|clean since ** {AGO}	any	abstinent value=num
        hasnt|havent|not|no * used|drank|drink|touched|use * * {DUR}	any	abstinent value=num
        lleva|llevo {DUR} sin|limpio|limpia|sobrio|sobria	any	abstinent value=num
        sin tomar|consumir|usar|beber {DUR}	any	abstinent value=num
        sin tomar|consumir|usar|beber * desde|hace {AGO} ; hace {DUR} que no	any	abstinent value=num
        {AGO} que no ; hace que no ; {DUR} de sobriedad|limpio|sobrio	any	abstinent value=num
        {DUR} sober ; {DUR} clean ; been off * {DUR}	any	abstinent value=num
        off everything|alcohol|drugs|it * {DUR}	any	abstinent value=num
        last use|drink|used|drank|lu|ld * {AGO} ; {DUR} of sobriety|clean|being	any	abstinent value=num
        sober ; clean ; limpio ; limpia ; sobrio ; sobria ; abstinent ; sobriety	any	abstinent.9
        in recovery ; clean time ; havent used ; hasnt used ; no use	any	abstinent.9
        on my own ; on his own ; on her own ; by myself ; by himself ; by herself ; alone	any	unaided
        cold turkey ; without meds ; no meds ; w/o meds ; no medication ; without medication	any	unaided
        without medicine ; unaided ; unassisted ; with my church ; with a sponsor	any	unaided
        through aa ; through na ; with aa ; with na ; by church ; meetings only	any	unaided
        white knuckled ; white knuckling ; solo ; sola ; por mi cuenta ; por su cuenta	any	unaided
        sin medicina ; sin medicamento ; without help ; without any help ; no help	any	unaided
        {NUM} prior? rehabs|detoxes|treatments|tx|txs|stays|programs|rehab|inpatients|\
        facilities	any	priorTreatments value=num
        {NUM} x rehab|detox|tx|treatment|inpatient|residential	any	priorTreatments value=num
        prior tx x {NUM}	any	priorTreatments value=num
        rehab|tx|treatment|detox|inpatient|residential x {NUM}	any	priorTreatments value=num
        rehab|detox|treatment|residential|inpatient {NUM} times	any	priorTreatments value=num
        {NUM} times in? rehab|detox|treatment	any	priorTreatments value=num
        been to|through {NUM} * rehabs|programs|treatments|places|detoxes|rehab	any	priorTreatments \
        value=num
        {NUM} * rehabs|detoxes|treatments	any	priorTreatments value=num
        multiple|many|several|countless|numerous rehabs|detoxes|treatments|tx|programs|\
        rehab	any	priorTreatments value=num
        in and out of rehab|rehabs|treatment|detox	any	priorTreatments value=num
        {NUM} centros|internamientos|anexos	any	priorTreatments value=num
        multiple|many|several|countless|numerous rehabs|detoxes|treatments|tx|programs|\
        rehab	en	priorTreatments value=4
        in and out of rehab|rehabs|treatment|detox	en	priorTreatments value=4
        prior|previous|past|earlier|hx|first|before|no tx|treatment|rehab|program|programs|detox|rehabs|\
        detoxes	en	quantity.3
        been * treatment|rehab before ; did suboxone once ; no hx tx	en	quantity.3
        never been to treatment|rehab|a ; first time	en	quantity.3
        # Needs and requests
        {want} ** help|treatment|rehab|program|tx|recovery|sober|clean|bed|ayuda|tratamiento|\
        rehabilitacion|counseling|evaluation|eval|services|options|something|place|\
        placement	any	treatmentNeed
        need help ; needs help ; get help ; getting help ; help me ; help him	any	treatmentNeed
        help her ; help with ; wants in ; want in ; wants bed ; wants tx ; needs tx	any	treatmentNeed
        willing to go ; ready to go ; he'll go ; will go	any	treatmentNeed
        agrees to go|tx|treatment|come|get ; agrees to ; agreeable ; is willing	any	treatmentNeed
        willing ; wants to stop ; want to stop ; wants to quit ; want to quit	any	treatmentNeed
        come in ; get in ; get him in ; get her in ; get me in ; check in	any	treatmentNeed
        check myself in ; check himself in ; check him in ; be admitted ; admit me	any	treatmentNeed
        accept me ; admission for ; requesting admission ; asking for help	any	treatmentNeed
        looking for help ; help for ; out of options ; at my wits end	any	treatmentNeed
        struggling with ; battling ; problem with ; has a problem ; have a problem	any	treatmentNeed
        i have problem ; my addiction ; his addiction ; her addiction ; my drinking	any	treatmentNeed
        his drinking ; her drinking ; my use ; his use ; her use ; necesito ayuda	any	treatmentNeed
        necesita ayuda ; ayuda ; ayudenme ; ayudame ; quiero ayuda ; quiere ayuda	any	treatmentNeed
        tengo un problema ; tiene un problema ; tiene problema ; mi adiccion	any	treatmentNeed
        su adiccion ; desperate ; what are my options ; what are our options	any	treatmentNeed
        what works ; what people usually do ; what should i do ; what do i do	any	treatmentNeed
        what can i do ; que puedo hacer ; que hago ; somewhere for ; place for	any	treatmentNeed
        treat ; treats ; treatment for ; therapy for ; program for ; help for	any	needsHelp
        do you treat ; do you even treat ; do you help ; do you guys treat	any	needsHelp
        do you take people ; do you work with ; can you help ; can u help ; tratan	any	needsHelp
        ayudan con ; me pueden ayudar ; pueden ayudar	any	needsHelp
        completing|finishing|completes|finishes|graduating {DUR}	en	residentialEnding
        {DUR} stay|program|days? ends|finishes|wraps	en	residentialEnding
        come|coming|comes home * {DUR} of inpatient|rehab|residential|treatment	en	residentialEnding
        kicked|threw|put * * out of * rehab|treatment|program|residential|inpatient	en	residentialLeft
        asked * to leave * rehab|treatment|program	en	residentialLeft
        checked * out of * inpatient|rehab|residential|treatment	en	residentialLeft
        left * {res}|rehab on|at|after ; made it {DUR} in|at	en	residentialLeft
        now its|it's ; now * using|drinking|smoking|doing|snorting	en	backToUse
        on a|another meth|coke|crack|drinking|drug run|binge|bender	en	backToUse
        using|smoking|drinking|snorting since	en	backToUse
        been using|smoking|drinking|snorting|doing ** since ; picked it back up	en	backToUse
        slipped back ; sliding back	en	backToUse
        none|nothing|zero|no use|no etoh|0 use x|for|since|in|over {DUR}	any	abstinent value=num
        none|nothing since {AGO} ; none x {DUR} ; its been {DUR} since * last	any	abstinent value=num
        {DUR} since * last ; {DUR} since i|he|she used|drank|touched|smoked|had	any	abstinent value=num
        last * was {AGO} ; last * was {DUR} ago	any	abstinent value=num
        off of? {drug} for|x|since * {DUR} ; {DUR} off of? {drug}	any	abstinent value=num
        {DUR} clean|sober|free ; havent|hasnt used|drank|touched ** {DUR}	any	abstinent value=num
        willpower ; just willpower ; on own ; own her own ; no program ; without a program	any	unaided
        by willpower ; por mi propia cuenta	any	unaided
        used|using|use|drank|drinking|smoked|smoking|relapsed|relapse every|each|both|whole|entire|\
        while|during week|time|times|in|there|i	en	keptUsing
        i've been there ; relapsed both times ; while in it ; still positive	en	keptUsing
        kept relapsing	en	keptUsing
        day {NUM} of {NUM} ; {res} alum ; alum {AGO} ; resi alum ; rehab alum	en	residentialEnding
        on day {NUM} in|at|of * {res}|rehab ; week {NUM} of {NUM}	en	residentialEnding
        last week of {res}|rehab|treatment	en	residentialEnding
        almost done with {res}|rehab|treatment|my ; line up the next	en	residentialEnding
        whats next after ; next step after|for ; the next thing	en	residentialEnding
        after|since the|my|his|her {DUR} in|at|stay|program|there ; the {DUR} in|at	en	residentialDone
        alum {AGO} ; {res} alum	en	residentialDone
        its been {drug} ; it's been {drug} for|every|all|again ; then it was {drug}	en	backToUse
        back to|on|at * {drug} ; {drug} again ; {drug} the night i|he|she left	en	backToUse
        since i|he|she left|got ; the night i left ; picked up * {drug}	en	backToUse
        went back to * {drug} ; now its {drug} ; now * {drug}	en	backToUse
        been {drug} ever|since|for|again	en	backToUse
        dried * * out for|and|in ; dried me|him|her out	en	detoxDone absorb
        took|got|walked|saw * through withdrawal|withdrawals|it|detox	en	detoxDone absorb
        through withdrawal|withdrawals in|at|and	en	detoxDone absorb
        withdrew in|at jail|county|hospital|home ; detoxed * in ; weaned * off in	en	detoxDone absorb
        came off it|everything|them in|at jail|hospital|home ; no using yet	en	detoxDone absorb
        sent * home with	en	detoxDone absorb
        do|doing|does|attend|attends|go|goes|enrolled|started * * outpatient|iop|php	en	outpatientDuring
        iop dc'd|discharged|kicked|dropped	en	outpatientDuring
        dc'd|discharged|kicked|dropped|terminated from|out * * iop|outpatient|php	en	outpatientDuring
        online outpatient|iop on|and|but	en	outpatientDuring
        + uas|ua|screens|test|tests|drops ; dirty uas|ua|drops|tests	en	keptUsing
        get|gets|got|getting high|loaded|drunk * * after|before|during|anyway|right	en	keptUsing
        high|loaded|drunk right after|before	en	keptUsing
        use|uses|used|drink|drinks right after|before|anyway	en	keptUsing
        roommates|friends|people|neighbors|cousins|brothers|housemates|everybody|everyone|family|folks \
        deal|use|smoke|drink|sell|cook|slam|party|drugs	en	usersAtHome fixed
        cant stay off * {drug}|it|them here|there|in|around	en	usersAtHome fixed
        living room * deal|use|using	en	usersAtHome fixed
        deal|deals|dealing|sell|sells|selling out of|from the|my|our|his	en	usersAtHome fixed
        cant stay off * here ; cant quit here|living|in|around	en	usersAtHome fixed
        people's couches ; on couches ; couches since ; on a couch ; friends couch|couches	en	homeless
        couch at ; couch to ; sleeping rough ; staying at a shelter ; dv shelter	en	homeless
        domestic violence shelter ; at a shelter ; women's shelter ; warming center	en	homeless
        transitional housing ends ; no stable housing ; unstable housing	en	homeless
        gave|given|giving it|up|alcohol|drinking|weed|drugs|coke * * {AGO}	en	abstinent value=num
        gave up {drug} ** {AGO} ; quit {drug} * * {AGO} ; quit * * {AGO}	en	abstinent value=num
        not a sip|drop|drink|hit|bump|drug|pill|puff|thing in|for|since * {DUR}	en	abstinent value=num
        not a sip|drop|drink|hit|bump * {DUR} ; nothing|none|zero * * {DUR}	en	abstinent value=num
        stopped {drug} * * {AGO} ; stopped using * * {AGO}	en	abstinent value=num
        stopped drinking * * {AGO} ; since {AGO} * nothing|none	en	abstinent value=num
        by myself ; did it alone ; no doctor ; all by myself	en	unaided
        day|days|morning|night|hours with|without no? {drug} ; {DUR} with|without no? {drug}	en	quitting
        no {drug} today|since|for|left|in ; with no {drug}	en	quitting
        be somewhere i ; somewhere i cant|can't ; somewhere far	en	residentialRequest
        place i cant leave ; cant leave easily ; lock the doors ; behind locked	en	residentialRequest
        stay somewhere	en	residentialRequest
        agree|agrees|agreed to go|come|treatment|tx|rehab|detox|get	any	treatmentNeed.1
        will|would agree to ; willing to go|come|try|get|enter	any	treatmentNeed.1
        ready to go|come|get|start|enter|quit|stop	any	treatmentNeed.1
        need|needs|want|wants|into|start|starting|begin|get|getting|seeking|seek treatment|rehab|tx|\
        sober|clean|recovery|detox	any	treatmentNeed.1
        wants in ; wants bed ; needs bed	any	treatmentNeed.1
        help with my|his|her drinking|addiction|use|using|drug	any	treatmentNeed.1
        quiere|quiero|necesita|necesito tratamiento|rehabilitacion|dejar|internarse|\
        internarme	any	treatmentNeed.1
        acepta|acepto ir|internarse|tratamiento	any	treatmentNeed.1
        outpatient|iop|op|php isnt|is|wasnt|didnt|not|hasnt|doesnt	en	outpatientDuring
        iop was|wasnt|isnt ; outpatient alone	en	outpatientDuring
        cutting it ; isnt cutting it ; not cutting it ; between groups|sessions|group	en	keptUsing
        keep|kept|keeps smoking|using|drinking|snorting|shooting|getting	en	keptUsing
        {DUR} at|in your|a place|program|facility|center|there ; a month at your|a	en	residentialRequest
        {DUR} at your	en	residentialRequest
        completing|finishing|completes|finishes|graduating {DUR}	en	residentialEnding.1
        finish|completing|finishing|complete|done my|the|with? {DUR}	en	residentialEnding.1
        """
}
