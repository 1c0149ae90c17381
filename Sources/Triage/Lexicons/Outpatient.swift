extension LexiconSources {
    /// Outpatient care: the word, requests, and use during it.
    static let outpatient = """
        # outpatientWord
        outpatientWord	en	{iop}
        # iopRequest
        iopRequest	en	evenings ; evening ; nights a week program ; after work ; after work program ; around work
        iopRequest	en	around my job ; around my schedule ; around a job ; works around a job ; around my shifts
        iopRequest	en	few nights a week ; go home after ; go home at night ; still go home ; sleep at home
        iopRequest	en	sleep in my own bed ; live at home ; stay at home ; stay home ; do it from home
        iopRequest	en	program from home ; treatment from home ; virtual ; online ; telehealth ; zoom
        iopRequest	en	part time program ; three nights a week ; couple nights a week ; groups two ; groups a few
        iopRequest	en	three nights a week program ; saturday groups ; weekend groups ; sat groups
        iopRequest	en	program|groups|group|something|anything|classes|class|meet|meets|meeting|weeknight * after {NUM}
        iopRequest	en	after i get|clock off|out ; after my shift ; after school ; groups ; structured program
        iopRequest	en	a class ; a schedule
        iopRequest	es	por la tarde ; por las tardes ; por las noches ; por la noche ; despues del trabajo
        iopRequest	es	programa de tarde ; en linea ; desde casa
        # outpatientDuring
        outpatientDuring	en	iop|outpatient|php|outpt|op|counseling|group|groups|drug classes|drug class ** {NUM}|twice|once|since|before|already|now|currently|months|times|tried|during|didnt|not|completed|finished
        outpatientDuring	en	in|did|tried|doing|done|completed|finished|through|attending|attended|going|been|during|after|started|failed|currently|enrolled|s/p|hx|flunked|on|since|dropped|quit|two|three|adolescent * * iop|outpatient|php|outpt|intensive
        outpatientDuring	en	had|went|goes|been|tried to|through|in? * outpatient|iop|counseling|php
        outpatientDuring	en	{AGO} * iop|outpatient ; completed iop
        outpatientDuring	en	do|doing|does|attend|attends|go|goes|enrolled|started * * outpatient|iop|php
        outpatientDuring	en	iop dc'd|discharged|kicked|dropped
        outpatientDuring	en	dc'd|discharged|kicked|dropped|terminated from|out * * iop|outpatient|php
        outpatientDuring	en	online outpatient|iop on|and|but
        outpatientDuring	en	outpatient|iop|op|php isnt|is|wasnt|didnt|not|hasnt|doesnt ; iop was|wasnt|isnt
        outpatientDuring	en	outpatient alone
        outpatientDuring	es	en|hizo|hice|termino|termine * ambulatorio|ambulatoria
        # keptUsing
        keptUsing	en	kept|keeps|keep|keeping|still|continues|continued|continuing|continue|using|used|drinking|drank|smoking|show|showing|shows|came|test|tested|testing|+|positive|dirty using|drinking|smoking|use|drink|used|drank|up|high|+|positive|dirty|through|during|while|the|for|whole|thc|entire
        keptUsing	en	using|drinking|high|smoking|drank|used through|during|while|the|in|whole|entire|it * iop|time|program|outpatient|group|groups|classes
        keptUsing	en	failed|failing|fails|flunked * iop|outpatient|php|screens|tests|uas|drops|ua|op
        keptUsing	en	failed|dirty|positive|hot ua|uas|drops|screen|screens|tests|test|urine
        keptUsing	en	never stopped|stayed using|drinking|sober|clean|?
        keptUsing	en	didnt|hasnt|isnt|not|doesnt|wasnt work|working|worked|help|helping|helped|enough|stick|sticking|cut|hold|holding *
        keptUsing	en	iop isnt|wasnt|not enough ; relapsed in|during|while|right after * iop|outpatient|it|php
        keptUsing	en	no funciono|sirvio ; used * between|during|after groups|group|sessions ; show up high
        keptUsing	en	still + ; skipping groups ; skips groups ; relapsed after iop
        keptUsing	en	used|using|use|drank|drinking|smoked|smoking|relapsed|relapse every|each|both|whole|entire|while|during week|time|times|in|there|i
        keptUsing	en	i've been there ; relapsed both times ; while in it ; still positive ; kept relapsing
        keptUsing	en	+ uas|ua|screens|test|tests|drops ; dirty uas|ua|drops|tests
        keptUsing	en	get|gets|got|getting high|loaded|drunk * * after|before|during|anyway|right
        keptUsing	en	high|loaded|drunk right after|before ; use|uses|used|drink|drinks right after|before|anyway
        keptUsing	en	cutting it ; isnt cutting it ; not cutting it ; between groups|sessions|group
        keptUsing	en	keep|kept|keeps smoking|using|drinking|snorting|shooting|getting
        keptUsing	es	nunca dejo|deje de ; siguio|seguia|sigue|segui usando|tomando|consumiendo
        """
}
