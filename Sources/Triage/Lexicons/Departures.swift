extension LexiconSources {
    /// Residential stays left before their end.
    static let departures = """
        # Classes: ways of leaving by oneself, ways of being put out
        class.hxBail	en	walked out ; walked off ; walked away ; ran away ; ran off ; snuck out ; sneaked out ; ran out
        class.hxBail	en	walked outa ; walked outta ; bailed outta ; ran outta ; bounced outta ; dipped outta ; split from
        class.hxBail	en	took off ; bailed ; bailed out ; bolted ; ditched ; dipped out ; dipped ; booked it ; escaped
        class.hxBail	en	climbed out ; went over the wall ; went over the fence ; jumped out ; eloped ; absconded
        class.hxBail	en	went awol ; awol ; awol'd ; checked out early ; checked myself out ; checked himself out
        class.hxBail	en	checked herself out ; checked out ; signed myself out ; signed himself out ; signed herself out
        class.hxBail	en	signed out ; dropped out ; left early ; gave up on ; washed out ; flunked out ; pulled a runner
        class.hxBail	en	tapped out ; left ama ; left aca ; left against advice ; left halfway ; walked ; quit ; bounced
        class.hxBail	en	left on my own ; left on his own ; left on her own ; took himself out ; took herself out
        class.hxBail	en	pulled himself out ; pulled herself out ; talked his way out ; discharged himself ; discharged herself
        class.hxBail	en	discharged myself ; walked himself out ; got up and left ; up and left ; just left ; packed up and left
        class.hxOut	en	got kicked out ; kicked out ; kicked me out ; kicked him out ; kicked her out ; got booted ; booted
        class.hxOut	en	put me out ; put him out ; put her out ; put out ; threw me out ; threw him out ; threw her out
        class.hxOut	en	thrown out ; tossed out ; booted out ; kicked ; expelled ; terminated ; ejected ; removed
        class.hxOut	en	asked to leave ; told to leave ; asked me to leave ; asked him to leave ; asked her to leave
        class.hxOut	en	told me to leave ; told him to leave ; told her to leave ; made me leave ; made him leave
        class.hxOut	en	administratively discharged ; admin discharged ; admin discharge ; admin dc ; admin d/c ; admin dc'd
        class.hxOut	en	dc'd early ; d/c'd early ; discharged early ; discharged for ; dc'd for ; d/c'd for ; shown the door
        class.hxOut	en	showed me the door ; showed him the door ; showed her the door ; sent packing ; sent me home
        class.hxOut	en	sent him home ; sent her home ; sent me packing ; sent him packing ; bounced
        class.hxBailEs	es	me sali ; se salio ; me escape ; se escapo ; me fugue ; se fugo ; me pele ; se pelo ; se salio solo
        class.hxBailEs	es	me brinque ; se brinco ; me corrieron ; lo corrieron ; la corrieron ; me sacaron ; lo sacaron
        class.hxBailEs	es	la sacaron ; me echaron ; lo echaron ; la echaron ; abandone ; abandono ; no aguante ; no aguanto
        class.hxBailEs	es	no termine ; no termino ; me di de alta ; se dio de alta ; firme mi salida ; pidio su alta
        class.hxBailEs	es	pedi mi alta ; me hui ; se huyo ; huyo ; hui ; no acabe ; no acabo ; no dure ; no duro
        class.hxBailEs	es	salio corriendo ; sali corriendo ; se nos salio ; se nos escapo ; lo expulsaron ; la expulsaron
        class.hxBailEs	es	me expulsaron ; deje ; dejo ; se rajo ; me raje ; lo dieron de baja ; la dieron de baja ; me dieron de baja
        # residentialLeft: by name of the act
        residentialLeft	en	ama ; a.m.a. ; ama'd ; ama'ed ; left against ; against medical advice ; left aca ; aca d/c|discharge
        residentialLeft	en	left|bolted|ditched|quit|eloped|split|bounced us|here|there|our|your program|house|? * on|in|at|around|@? week|wk|day|month {NUM:1..80}
        residentialLeft	en	admin|administratively|discharged|d/c|dc d|d/c|dc|discharged|discharge|ed on|at|@|? day|week|wk|month {NUM:1..80} ; d/c|discharged|dc for use|using|fighting|contraband|relapse|smoking|vaping
        residentialLeft	en	discharged|kicked|dropped|terminated|removed|booted|released|expelled from|of {hxDet}? {hxAdj}? {res}|{hxStay} early|before|because|due|over|after ** drugs|using|fighting|having|rule|rules|dirty|contraband|phone|relationship|finish|finishing|time
        residentialLeft	en	elected|chose|decided|opted|insisted|wanted to|on leave|leaving|d/c|discharge|walk on|at|after|@? day|week|wk|month {NUM:1..80} ; walked|bailed|bounced|split|checked out|off|himself|herself|? on|in|at|around|after day|week|wk|month {NUM:1..80}
        residentialLeft	en	against advice ; against staff advice ; went awol from|? ; eloped from ; administratively discharged
        residentialLeft	en	admin|administrative|early|noncompliant d/c|discharge|dc from|for * {res}|{hxStay}|treatment|tx|program|recovery|facility
        # residentialLeft: walked out of a stay
        residentialLeft	en	out|home|gone|d/c'd|dc'd|amaed|ama of|from * {res}|{hxStay} after|at|on * {DUR:0..20} ; amad|ama'd|amaed|ama out of|from
        residentialLeft	en	{hxBail}|{hxOut} of|from|on|out|early|ama|aca? of|from? {hxDet}? {hxAdj}? {DUR:6..400}|{NUM:21..200}? d|day|days|of|long|residential|rehab|live? {res}|{hxStay}|treatment|tx|program|recovery|facility
        residentialLeft	en	{hxBail}|{hxOut} of|from|on * * {res}|{hxStay} ; {hxOut} * of|from * * treatment|tx|program|recovery|facility
        residentialLeft	en	{hxBail}|{hxOut} of|from|on * place|center|farm|camp|facility ** {DUR:1..80}|early|day|after|wk|week|before|halfway
        residentialLeft	en	{hxBail}|{hxOut} of|from|on * place|house|center|program|rehab on|at|@|in day|d|week|wk|month {NUM:1..80}
        residentialLeft	en	left|quit|ditched|bailed|walked|split|fled|ran out|on|from|of|? a|the|my|his|her|that|this {hxAdj}? {res}|{hxStay} place|house|program|center|facility|spot ** {DUR:1..80}|early|after|day|because|halfway
        residentialLeft	en	left|quit {hxDet}? {res}|{hxStay} place|house|home|center|facility|program after|at|on|before {DUR:1..80}|{NUM:1..80}|day|only
        residentialLeft	en	left|quit|leaving {hxDet}? {hxAdj}? {DUR:6..400}|{NUM:21..200}? d|day|days|of|early? {res}|{hxStay} on|at|@|after|before|early|because|when|day|d|wk|week|bc|cuz|w/o|without|halfway|{DUR:1..80}|against
        residentialLeft	en	left|quit rehab|treatment|residential|inpatient|inpt|resi|rtc|tx
        residentialLeft	en	d/c'd|dc'd|d/c|discharged|checked|check|signed|pulled|yanked|took self|himself|herself|myself|themselves out|from of|from? * * {res}|{hxStay}|rehab|inpt|inpatient|treatment|tx
        residentialLeft	en	left treatment|tx|rehab|the|my|his|her|a * * before|without finishing|completing|done|graduating|graduation|completion|time ; left treatment|rehab before it|the ended|end
        residentialLeft	en	left {hxDet} program|place|facility|center|house|ranch|farm * early|after|before|on|at|halfway|ama {DUR:1..80}|day|only|my|his|her|finishing|two|three|through|?
        residentialLeft	en	left * * {res}|{hxStay} early|halfway|midway|partway|ama|aca|before ; left early from|because|after
        residentialLeft	en	{res}|{hxStay} ama|aca|awol|dropout ; rehab dropout ; dropout from
        residentialLeft	en	left|bailed|quit|walked|dropped halfway|midway|partway|after|out through|into|in|{DUR:1..80} * in|of|at? {hxDet}? {DUR:20..200}? {res}|{hxStay}|treatment|tx|program|recovery|facility
        residentialLeft	en	kicked|kick|put|threw|throw|tossed|bounced|asked|told|let|booted|sent me|him|her|us|my|them|our * * out|from|of|early|home|to|go of|from|leave? {hxDet}? {hxAdj}? {DUR:20..200}? {res}|{hxStay} for|on|at|after|@|because|when|bc|over|early|day|wk|in
        residentialLeft	en	discharged|dc'd|d/c'd|removed|dropped|terminated me|him|her|us|my|them|our * * out|from|of|early|home|to|go of|from|leave? {hxDet}? {hxAdj}? {DUR:20..200}? {res}|{hxStay} for|on|at|after|@|because|when|bc|over|early|day|wk|in
        residentialLeft	en	discharged|dc'd|d/c'd|kicked|dropped|terminated|removed|booted from|of {hxDet}? {hxAdj}? {res}|{hxStay} for|on day|early|after only|at
        residentialLeft	en	discharged|dc'd|d/c'd|kicked|terminated from|out {hxDet}? program for|on|after|day|because
        residentialLeft	en	gave|given|lost|filled|giving|losing his|her|my bed|spot at|in? the|my|his|her? rehab|program|treatment|house|ranch|? away|to|up|already|when|after|because|cuz ; did|made|lasted|stayed {NUM:1..45} of|out of? the|his|her|my|a|? {NUM:28..120} d|day|days?
        notEvidence absorb	en	left|quit {hxDet}? program|place|facility|center|house|clinic|rehab|recovery|treatment office|lobby|parking|number|meeting|line|desk|phone|message * before|after|early|at|on|? ; left {hxDet}? house|place|apartment|home for|to work|school|go|get|the
        residentialLeft	en	put|threw|kicked|tossed|booted me|him|her|us|my * out of {hxDet}? {res}|{hxStay}|treatment|tx|program|recovery|facility
        residentialLeft absorb	en	kicked|kick|threw|put|tossed|booted|sent me|him|her|us|them out|home of|from {hxDet}? {hxAdj}? {DUR:20..200}? {res}|{hxStay}|treatment|tx|program|recovery|facility
        residentialLeft	en	ran|fled|split|skipped|run|flew from|out of? {hxDet}? {hxAdj}? {res}|{hxStay}|treatment|program|recovery|facility
        class.hxPutOut	en	discharged ; dc ; d/c ; dcd ; d/cd ; released ; removed ; dismissed ; dropped ; terminated ; exited
        residentialLeft	en	awol|eloped|absconded|left|walked|ran from|of|out res|resi|rtc|inpt|inpat|residential|placement ; left {hxDet}? treatment|tx|recovery|rehab|drug|residential|sober program|center|place|facility|house * against|before|early|without|after|halfway
        residentialLeft	en	keeps|kept leaving|quitting|bailing treatment|rehab|rehabs|programs|residential|inpatient ; leaves|leaving|quits|quitting treatment|rehab|{res} early|halfway|ama|against
        residentialLeft across	en	{res}|{hxStay}|treatment *** came|went|come|got home|back early ; {res}|{hxStay} *** then left|walked|quit|bounced|bailed ; left program|prog|tx|placement early|before|ama|after|halfway
        residentialLeft	en	{hxBail}|{hxOut} of|from {hxDet}? {DUR:20..400} * res|resid|prog|program|pgm|place|stay|house|tx
        residentialLeft	en	{res}|{hxStay}|program|facility|center * asked|told|made|forced ** leave ; {res}|{hxStay}|program|facility|center * kicked|threw|tossed|put|booted|discharged|expelled|removed my|our|him|her|me|us|them * out|for|early|because|after
        class.hxOffence	en	fighting ; fight ; smoking ; using ; use ; breaking ; broke ; rule ; rules ; violation ; violations ; behavior ; noncompliance ; threats ; aggression ; conduct ; vaping ; contraband ; dirty ; positive ; failing ; possession ; he ; she ; i ; having
        residentialLeft	en	{hxPutOut} from|of? {hxDet}? {hxAdj}? {res}|{hxStay}|treatment|tx|program|facility for|because|bc|b/c|over|due|d/t|x|w/ a|his|her|my|rule|to|having? {hxOffence}
        residentialLeft	en	{hxPutOut} from|of? {hxDet}? {hxAdj}? {res}|{hxStay}|treatment|tx|program|facility for|because|bc|b/c|over|due|d/t|x|w/ fighting|fight|smoking|using|breaking|rule|rules|behavior|noncompliance|threats|he|she|i|vaping|contraband|dirty|positive|failing
        residentialLeft	en	went|climbed|jumped|snuck|slipped|crawled out|over|through ** window|fence|wall|gate ** {res}|{hxStay}|treatment|tx|program|recovery|facility
        # residentialLeft: not finished
        residentialLeft	en	didnt|didn't|wouldnt|couldnt|never|havent|hasnt|without|not finish~|complete~|last|stay|stick|make|do|graduate~ * * {res}|{hxStay}|treatment|tx|program|recovery|facility
        residentialLeft	en	didnt|wouldnt|couldnt|never finish|complete|finished|completed|last|make|do|stick it|the|my|his|her|out|all|through|whole|full * * {res}|{hxStay}|treatment|tx|program|recovery|facility|{DUR:20..200}
        residentialLeft	en	didnt|couldnt|never make|made it through|past|to the|my|? * end|week|days|day|month|{DUR}
        residentialLeft	en	didnt|couldnt|never stay|stayed|last the|there|whole|full|long ; did not complete ; didnt complete it ; never finished it
        residentialLeft	en	lasted only|just|maybe|about|like|a? {DUR:1..25}|{NUM:1..25} in|at|there|before|then|and|days|day|weeks|d
        quantity.shortStop absorb across	en	quitting|quit|stopping|stop|stopped|clean|sober|sobriety|it|that|streak ** lasted|lasts|made only|just|maybe|about|like|it|? {DUR:0..25}|{NUM:1..25} days|day|weeks|week|hours|hrs|d|?
        residentialLeft	en	made|stayed|stuck only|just|maybe|about|it? {DUR:1..25} in|at|of|before a|the|my|his|her|rehab|treatment|inpatient|residential|i|he|she
        notEvidence absorb	en	that|sobriety|promise|quitting|stopping|job|marriage|relationship|truce lasted about|maybe|like|all|only|just|of|almost|a? {DUR:1..60}
        residentialLeft	en	only lasted|made|stayed {DUR:1..25} ; made it {DUR:1..25} in|before|then|only ; lasted {DUR:1..25} ; before finishing|completing
        residentialLeft	en	{DUR:1..25} into a|the|my|his|her|{DUR:20..200} * * {res}|{hxStay}|program|place * and|then|i|he|she|left|walked|bailed|quit
        residentialLeft	en	couldnt|cant|cannot|didnt handle|hack|stand|tolerate|last * {res}|{hxStay} ; checked|signed|walked|dropped|ran out on|after|at|@ day|d|{DUR:1..25} ; came|went home early|after {DUR:1..14} from|?
        residentialLeft	en	was|were|is supposed|meant to be|stay there|in|inside|till|until|thru|through * till|until|thru|through|for * {AGO}|{DUR:20..400}|{NUM}|new|christmas|thanksgiving|end|spring
        residentialLeft	en	walked|left|bailed|bounced|dipped|split|quit off|out? at|on|@? day|d {NUM:1..80}
        residentialLeft	en	bailed|quit|left on|at day {NUM:1..80} ; supposed to be|stay|do ** {DUR:20..200} ** left|walked|quit|bailed|lasted
        residentialLeft	en	longest stay|stint * {DUR:1..27} ; quit the quitting ; unsuccessful completion|discharge ; incomplete rehab|residential|stay
        residentialLeft across	en	{res}|{hxStay}|{DUR:27..100} program *** {hxBail}|{hxOut} ** {NUM:1..80}|{DUR:1..80}|early|halfway
        residentialLeft across	en	{res}|{hxStay} *** walked off|away|out ; {res}|{hxStay} *** ama|aca|awol|absconded|eloped|hitchhiked
        residentialLeft across	en	{res}|{hxStay} *** left|quit|walked out? at|on|after|@|early|day|before|because|bc|cuz|when {DUR:1..80}|{NUM:1..80}|day|week|wk|only|my|i|they|it|finishing|?
        residentialLeft	es	{hxBailEs} de|del|el|la|mi|su? {hxDet}? {DUR:6..400}? {hxStay}|{res}|tratamiento|programa
        residentialLeft	es	{hxBailEs} de|del * centro|programa|clinica|lugar|ahi|tratamiento|hogar|granja
        residentialLeft	es	me fui|se fue del|de {hxDet}? {hxStay}|{res}|centro|programa|hogar|granja|clinica|tratamiento|ahi
        residentialLeft across	es	{hxStay}|{res} *** {hxBailEs}|dejo|deje ; {hxStay}|{res} *** me|se fui|fue antes|a|sin
        residentialLeft across	es	{DUR:1..60} ** centro|anexo|internado|granja *** me|se sali|salio|fui|fue|escape|escapo|fugue|fugo
        residentialLeft	es	no termino|termine|acabo|acabe|aguanto|aguante|completo|complete ** tratamiento|programa|internamiento|anexo|meses|internado|centro
        residentialLeft	es	antes de terminar|tiempo|graduarse|cumplir|completar|acabar ; sin terminar|completar el|su|mi|los ** {res}|{hxStay}|programa|tratamiento|meses
        residentialLeft	es	nomas|solo|apenas aguante|aguanto|dure|duro {DUR:1..25} ; dure|duro|aguante|aguanto {DUR:1..14} en|adentro|y|ahi|nomas
        residentialLeft	en	since|after leaving|left|walking|walked|leavg * * * wk|week|day|d {NUM:1..20}
        # Look-alikes: leaving a ward, an office, a marriage; days that are no stay
        pseudo	en	walked|stormed|ran|left|signed|checked * out|off|away|ama|myself|himself|herself|against|early * * of|from the|a|an|my|his|her? er|ed|hospital|icu|court|meeting
        residentialLeft	en	admin|administrative|administratively|ama|involuntary d/c|d/c'd|dc|dc'd|discharge|discharged ** from|fr|at|of|by * {res}|res|resi|rehab
        residentialLeft	en	dc'd|d/c'd|discharged|kicked|asked|removed|expelled|booted * from|out * {res}|res|resi|rehab|tx d/t|due|for|b/c|because|after|over * fighting|fight|rules|rule|behavior|phone|smoking|contraband|using|sex|noncompliance|violation|fraternizing
        pseudo	en	walked|stormed|ran|left|signed|checked|kicked|put * out|off|away|early|myself|himself|herself * * of|from the|a|an|my|his|her? interview|marriage|job|work|class|emergency|school|shift|apartment
        pseudo	en	walked off|away|out from? a|the|my|his|her job|shift|site|set|course|team ; left the|a|my? store|bar|party|house|job|building|club|hospital|er|ed|office
        pseudo	en	{DUR:5..2000} in|at|of the|a|my|his|her|state|? county|jail|custody|prison|juvie|lockup|juvenile|twin|iraq|afghanistan|hospital|probation
        pseudo	en	left ama from er|ed|hospital ; ama from * er|ed|hospital ; left er|ed|hospital ama|aca
        """
}
