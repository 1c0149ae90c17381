extension LexiconSources {
    /// Dependence, misuse of prescriptions, loss of a supply, and wanting off.
    static let dependence = """
        # hooked
        hooked	en	hooked ; dependent ; addicted ; addict ; my|his|her|their|an|active|with addiction
        hooked	en	addiction to|is|problem|has ; dependent on ; dependence on ; strung out ; oud
        hooked	en	cant function without ; need it to function ; needs it to function ; need it to get through
        hooked	en	need it to feel normal ; just to feel normal ; to feel normal ; feel human ; to function
        hooked	en	to get out of bed ; physically dependent ; tolerance ; adicto ; adicta ; mi adiccion
        hooked	en	enganchado ; enganchada ; enviciado ; enviciada ; mi vicio ; a habit ; my habit ; his habit
        hooked	en	her habit ; use disorder ; cant live without ; cant get through the day without
        hooked	en	cant start * day without ; full blown ; in active addiction ; opioid use disorder
        hooked	en	oud severe
        hooked	es	su adiccion ; adiccion a|al ; su vicio
        # alcoholic
        alcoholic	en	alcoholic ; alcoholism ; alcoholico ; alcoholica ; alcoholismo ; aud ; functioning alcoholic
        alcoholic	en	functional alcoholic ; alcohol use disorder ; alcohol dependence ; alcohol dependent
        alcoholic	en	addicted to alcohol ; a drunk ; borracho ; borracha ; drinking problem
        alcoholic	en	problem with alcohol ; problem with drinking ; wino ; lush
        # misuse
        misuse	en	misuse ; misusing ; misused ; abusing ; abuse ; abuses ; not prescribed ; isnt mine
        misuse	en	arent mine ; isnt hers ; not my prescription ; not his rx ; not her rx
        misuse	en	not his prescription ; off the street ; from the street ; street bought
        misuse	en	buying * street|online|off|from ; buys * street|online|off|from ; bought * street|online
        misuse	en	from a dealer ; from a friend ; friends prescription ; someone elses ; doctor shopping
        misuse	en	two docs ; 2 docs ; two doctors ; snorting ; crush ; crushing ; crushed ; crushes ; extra
        misuse	en	doubling up ; doubles up ; doubled up ; above dose ; over the dose ; more than the label
        misuse	en	three or four ; pressed ; counterfeit ; recreationally ; dark web ; darkweb ; the internet
        misuse	en	stealing * pills|meds|from ; steals * pills|meds|from ; stole * pills|meds|from
        misuse	en	took our moms ; from his grandmother ; not all of it prescribed ; leftover ; isnt prescribed
        misuse	es	sin receta ; de la calle ; en la calle
        # overPrescribed
        overPrescribed	en	more than prescribed ; more than im prescribed ; more than hes prescribed
        overPrescribed	en	more than shes prescribed ; more than * supposed to ; more than directed ; more than written
        overPrescribed	en	taking extra ; takes extra ; took extra
        overPrescribed	en	double|twice|triple * dose|prescribed|amount|script ; run out early ; runs out early
        overPrescribed	en	ran out early ; running out early ; out early ; early refill ; early refills
        overPrescribed	en	runs out before ; ran out before ; run out a week ; go through my script
        overPrescribed	en	go through the bottle
        overPrescribed	en	goes through * script|bottle|month|prescription * in|early|week|days|two ; month's supply in
        overPrescribed	en	lost prescription again ; up the dose ; upping the dose ; upped my dose ; overtaking
        overPrescribed	en	overuse ; overusing ; running|runs|run|ran out *** early|before
        overPrescribed	en	script|bottle|prescription|month|refill *** gone|early|half|lasts|lasted * ; covers half
        overPrescribed	en	only covers half ; run|runs|ran|running|come|comes short before|of|on|every|each
        overPrescribed	en	short before ; on top of mine|my|his|her ; run short ; doubling my ; always out by
        overPrescribed	en	out by the {NUM} ; gone in a week|half|days ; need more and more ; needs more and more
        overPrescribed	en	takes more than ; going through them ; eats them ; eating them like
        overPrescribed	en	twice|double|triple *** prescribed|dose|supposed|label|script ; takes twice|double|triple
        overPrescribed	en	more *** than prescribed|prescription|supposed ; gets mean when ; out {DUR} early|before
        overPrescribed	en	out * before * refill ; runs|run|ran out {DUR} early|before
        overPrescribed	en	chew|chews|crush|crushes|snort|snorts my|his|her oxycontin|adderall|pills|percs|norcos|meds
        overPrescribed	es	se le acaban antes ; se me acaban antes ; mas de lo recetado ; mas de las recetadas
        overPrescribed	es	mas de la dosis ; cada vez necesita|necesito mas
        # losingSupply
        losingSupply	en	wont refill ; won't refill ; stopped prescribing ; stop prescribing ; cut me off
        losingSupply	en	cut him off ; cut her off ; cutting me off ; cuts me off ; cut off cold ; doctor retired
        losingSupply	en	doc retired ; one retired ; dr retired ; doctor cut ; doc cut ; pcp cut ; pcp cutting it
        losingSupply	en	doctor is cutting ; dr cut ; tapering me too ; too fast ; last refill ; last script
        losingSupply	en	last prescription ; no more refills ; out of refills ; refused to refill
        losingSupply	en	refusing to refill ; pills left ; tabs left ; left and no ; days left ; running out of my
        losingSupply	en	about to run out ; almost out ; run out of my ; before they run out ; lost my prescription
        losingSupply	en	lost my doctor ; lost my prescriber ; prescriber left ; clinic closed ; clinic is closing
        losingSupply	en	dropped me as ; discharged from pain ; pain clinic dropped ; pain clinic closed
        losingSupply	en	fired from pain ; pharmacy wont ; supply ran ; no longer prescribe
        losingSupply	en	{nobody} * will|to|can|would|else? refill|prescribe|renew|write
        losingSupply	en	wont|refuses|refused|refusing|cant|not|stopped * refill|prescribe|prescribing|renew|write|refilling
        losingSupply	en	psychiatrist|doctor|prescriber|doc|provider moved|left|quit|died|retired|closed|lost
        losingSupply	en	cut * off ; lost my script ; no new script ; without a prescriber ; script runs out
        losingSupply	es	ya no me receta ; ya no le receta ; ya no me la receta ; se jubilo el doctor
        losingSupply	es	se me acaba la receta ; se me estan acabando ; se le estan acabando
        losingSupply	es	ya no * receta|recetan|surte
        # wantsOff
        wantsOff	en	off of it ; want off ; wants off ; wanna get off ; get off of ; getting off of ; come off of
        wantsOff	en	coming off of ; get off ; come off ; to be off ; be off it ; getting off ; coming off
        wantsOff	en	wean off ; wean me off ; weaning off ; weaned off ; taper off ; tapering off ; kick the
        wantsOff	en	off the subs ; off methadone ; off suboxone ; off subs ; off benzos ; off of xanax
        wantsOff	en	stop taking ; quit taking ; stop using ; need off ; needs off ; to stop
        wantsOff	es	dejar de tomar ; dejar de usar ; dejar las ; dejar la ; dejar el ; dejarlas ; dejarla
        wantsOff	es	quitarme las ; quitarme la ; quitarme el ; quiere dejar ; quiero dejar
        # stablePrescribed
        stablePrescribed	en	as prescribed ; stable on ; stable dose ; takes it as prescribed ; taking it as prescribed
        stablePrescribed	en	prescribed and stable ; stable ; doing well on ; maintained on ; maintenance ; estable
        stablePrescribed	es	como me lo recetaron
        """
}
