extension LexiconSources {
    /// Residential stays left before their end.
    static let departures = """
        # residentialLeft: walked, climbed, was put out
        residentialLeft	en	ama ; a.m.a. ; ama'd ; ama'ed ; left against ; against medical advice
        residentialLeft	en	against advice ; went awol ; eloped from
        residentialLeft	en	{hxBail} ** {res}|{hxStay} ; {hxBail} ** program|treatment|facility|tx|recovery|ranch
        residentialLeft	en	{hxBail} ** women's|womens|mens|recovery house|home
        residentialLeft	en	{hxBail} of|from * place ** day|after|early|in|before
        residentialLeft	en	{hxBail} ** day|d|week|wk|month|@ {NUM}
        residentialLeft	en	{hxBail}|left ** {DUR} in|into|short|early|of ; {hxBail} after|at {DUR}
        residentialLeft	en	{hxBail}|left * halfway|midway|partway|middle
        residentialLeft	en	went|climbed|jumped out|over|through ** window|fence ** {res}|{hxStay}|day
        residentialLeft	en	went|climbed|jumped out|over|through ** wall|gate|back ** {res}|{hxStay}|day
        residentialLeft	en	snuck|slipped|crawled out|over|through ** window|fence ** {res}|{hxStay}|day
        residentialLeft	en	snuck|slipped|crawled out|over|through ** wall|gate|back ** {res}|{hxStay}|day
        residentialLeft	en	left rehab|treatment ** before|early|after finishing|completing|done
        residentialLeft	en	left rehab|treatment ** weeks|days|halfway finishing|completing|done
        residentialLeft	en	left residential|inpatient ** before|early|after finishing|completing|done
        residentialLeft	en	left residential|inpatient ** weeks|days|halfway finishing|completing|done
        residentialLeft	en	left rehab|treatment ** before|early|after|weeks|days|halfway i|was|my|weeks
        residentialLeft	en	left residential|inpatient ** before|early|after|weeks|days|halfway i|was|my|weeks
        residentialLeft	en	left the|a|my|his|her ** before|early|after finishing|completing|done
        residentialLeft	en	left the|a|my|his|her ** weeks|days|halfway finishing|completing|done
        residentialLeft	en	left the|a|my|his|her ** before|early|after|weeks|days|halfway i|was|my|weeks
        residentialLeft	en	left rehab|treatment ** before|early|after|weeks|days|halfway days|day|my|graduation
        residentialLeft	en	left residential|inpatient ** before|early|after days|day|my|graduation
        residentialLeft	en	left residential|inpatient ** weeks|days|halfway days|day|my|graduation
        residentialLeft	en	left rehab|treatment ** before|early|after|weeks|days|halfway they|because|two|three
        residentialLeft	en	left residential|inpatient ** before|early|after they|because|two|three
        residentialLeft	en	left residential|inpatient ** weeks|days|halfway they|because|two|three
        residentialLeft	en	left the|a|my|his|her ** before|early|after|weeks|days|halfway days|day|my|graduation
        residentialLeft	en	left the|a|my|his|her ** before|early|after|weeks|days|halfway they|because|two|three
        residentialLeft	en	left * {res}|{hxStay} ** day|after|before|early|on|at|because|cuz|bc|when
        residentialLeft	en	left * days|weeks|day|week|month in|into|after
        residentialLeft	en	left after|at {DUR} ; left * after|at|@ {NUM} ; left * early|before|ama|halfway
        residentialLeft	en	left|quit rehab|treatment|residential|inpatient|inpt|resi
        residentialLeft	en	didnt|did not|never|couldnt finish|complete * * rehab|program|residential|it
        residentialLeft	en	didnt|did not|wouldnt|without finish|complete * * rehab|program|residential|it
        residentialLeft	en	didnt|did not|never|couldnt finished|completed|make * * rehab|program|residential|it
        residentialLeft	en	didnt|did not|wouldnt|without finished|completed|make * * rehab|program
        residentialLeft	en	didnt|did not|wouldnt|without finished|completed|make * * residential|it
        residentialLeft	en	didnt|did not|never|couldnt finish|complete * * the|treatment|inpatient|out|through
        residentialLeft	en	didnt|did not|wouldnt|without finish|complete * * the|treatment|inpatient|out|through
        residentialLeft	en	didnt|did not|never|couldnt finished|completed|make * * the|treatment
        residentialLeft	en	didnt|did not|never|couldnt finished|completed|make * * inpatient|out|through
        residentialLeft	en	didnt|did not|wouldnt|without finished|completed|make * * the|treatment
        residentialLeft	en	didnt|did not|wouldnt|without finished|completed|make * * inpatient|out|through
        residentialLeft	en	didnt|did not|never|couldnt last|finishing * * rehab|program|residential|it
        residentialLeft	en	didnt|did not|never|couldnt completing|stay|stick * * rehab|program|residential|it
        residentialLeft	en	didnt|did not|wouldnt|without last|finishing * * rehab|program|residential|it
        residentialLeft	en	didnt|did not|wouldnt|without completing|stay|stick * * rehab|program|residential|it
        residentialLeft	en	didnt|did not|never|couldnt last|finishing * * the|treatment|inpatient|out|through
        residentialLeft	en	didnt|did not|never|couldnt completing|stay|stick * * the|treatment
        residentialLeft	en	didnt|did not|never|couldnt completing|stay|stick * * inpatient|out|through
        residentialLeft	en	didnt|did not|wouldnt|without last|finishing * * the|treatment|inpatient|out|through
        residentialLeft	en	didnt|did not|wouldnt|without completing|stay|stick * * the|treatment
        residentialLeft	en	didnt|did not|wouldnt|without completing|stay|stick * * inpatient|out|through
        residentialLeft	en	kicked|threw me|him|her|us|them|my? * out|to|early of|leave? * {res}|{hxStay}
        residentialLeft	en	put|tossed|booted me|him|her|us|them|my? * out|to|early of|leave? * {res}|{hxStay}
        residentialLeft	en	kicked|threw me|him|her|us|them|my? * out|to|early of|leave? * program|treatment
        residentialLeft	en	put|tossed|booted me|him|her|us|them|my? * out|to|early of|leave? * program|treatment
        residentialLeft	en	discharged|asked|told me|him|her? * out|to|early of|leave? * {res}|{hxStay}
        residentialLeft	en	discharged|asked|told us|them|my? * out|to|early of|leave? * {res}|{hxStay}
        residentialLeft	en	discharged|asked|told me|him|her? * out|to|early of|leave? * program|treatment
        residentialLeft	en	discharged|asked|told us|them|my? * out|to|early of|leave? * program|treatment
        residentialLeft	en	removed me|him|her|us|them|my? * out|to|early of|leave? * {res}|{hxStay}
        residentialLeft	en	bounced|ejected me|him|her|us|them|my? * out|to|early of|leave? * {res}|{hxStay}
        residentialLeft	en	removed me|him|her|us|them|my? * out|to|early of|leave? * program|treatment
        residentialLeft	en	bounced|ejected me|him|her|us|them|my? * out|to|early of|leave? * program|treatment
        residentialLeft	en	kicked|thrown|put out|from of|from * {res}|{hxStay}|program|treatment|ranch
        residentialLeft	en	tossed|booted|bounced out|from of|from * {res}|{hxStay}|program|treatment|ranch
        residentialLeft	en	quit the quitting
        residentialLeft	en	lasted|made|stayed only|just|maybe|about? {DUR:1..25} days|day|weeks? in|at|there|of
        residentialLeft	en	lasted|made|stayed only|just|maybe|about? {NUM:1..25} days|day|weeks? in|at|there|of
        residentialLeft	en	lasted|made|stayed only|just? {DUR:1..25} days|day|weeks? before|then|and|only
        residentialLeft	en	lasted|made|stayed maybe|about? {DUR:1..25} days|day|weeks? before|then|and|only
        residentialLeft	en	lasted|made|stayed only|just? {NUM:1..25} days|day|weeks? before|then|and|only
        residentialLeft	en	lasted|made|stayed maybe|about? {NUM:1..25} days|day|weeks? before|then|and|only
        residentialLeft	en	only lasted|made|stayed ; made it {DUR:1..25}|to
        residentialLeft	en	lasted {DUR:1..25} ; before|without finishing ; bailed on day|rehab|treatment|the
        residentialLeft	en	administratively discharged ; {res}|{hxStay} early|ama
        residentialLeft	en	checked|signed * out of * inpatient|rehab|residential|treatment
        residentialLeft	en	checked|signed myself|himself|herself out
        residentialLeft	en	dropped|ran|snuck|bailed|walked out|away|off of|from|on * {hxStay}|{res}
        residentialLeft	en	dropped|ran|snuck|bailed|walked out|away|off of|from|on * program|treatment
        residentialLeft	en	rehab dropout ; dropout from
        residentialLeft across	en	{res}|{hxStay} *** walked off|away
        residentialLeft across	en	{res}|{hxStay} *** walked|left out? ** day|early|before|after {NUM}
        residentialLeft across	en	{res}|{hxStay} *** ama|awol|bailed|hitchhiked|absconded
        residentialLeft across	en	{res}|{hxStay} *** {hxBail} ** {NUM}
        residentialLeft	es	{hxBailEs} ** {hxStay}|{res}
        residentialLeft	es	{hxBailEs} de|del * centro|programa|clinica|lugar|casa|ahi
        residentialLeft	es	dejo|deje|abandono|abandone el|la|un * {hxStay}|{res}|tratamiento|programa
        residentialLeft across	es	{hxStay}|{res} *** {hxBailEs}
        residentialLeft across	es	{DUR:1..60} ** centro|anexo|internado|granja *** me|se sali|salio|fui|fue
        residentialLeft across	es	{DUR:1..60} ** centro|anexo *** me|se escape|escapo|fugue|fugo
        residentialLeft across	es	{DUR:1..60} ** internado|granja *** me|se escape|escapo|fugue|fugo
        residentialLeft	es	no termino|termine|acabo|acabe|aguanto|aguante ** tratamiento|programa
        residentialLeft	es	no termino|termine|acabo|acabe|aguanto|aguante ** internamiento|anexo|meses
        residentialLeft	es	antes de terminar|tiempo|graduarse|cumplir
        # Look-alikes: leaving a ward, an office, a marriage; days that are no stay
        pseudo	en	walked|stormed|ran * out|off|away|ama * * of|from the|a|an? er|ed|hospital|icu|court|meeting
        pseudo	en	left|signed|checked * out|off|away|ama * * of|from the|a|an? er|ed|hospital|icu|court|meeting
        pseudo	en	walked|stormed|ran * myself|himself * * of|from the|a|an? er|ed|hospital|icu|court|meeting
        pseudo	en	walked|stormed|ran * herself|against|early * * of|from the|a|an? er|ed|hospital
        pseudo	en	walked|stormed|ran * herself|against|early * * of|from the|a|an? icu|court|meeting
        pseudo	en	left|signed|checked * myself|himself * * of|from the|a|an? er|ed|hospital|icu|court|meeting
        pseudo	en	left|signed|checked * herself|against|early * * of|from the|a|an? er|ed|hospital
        pseudo	en	left|signed|checked * herself|against|early * * of|from the|a|an? icu|court|meeting
        pseudo	en	walked|stormed|ran * out|off|away|ama * * of|from the|a|an? interview|marriage|job
        pseudo	en	left|signed|checked * out|off|away|ama * * of|from the|a|an? interview|marriage|job
        pseudo	en	walked|stormed|ran * out|off|away|ama * * of|from the|a|an? work|class|emergency
        pseudo	en	left|signed|checked * out|off|away|ama * * of|from the|a|an? work|class|emergency
        pseudo	en	walked|stormed|ran * myself|himself * * of|from the|a|an? interview|marriage|job
        pseudo	en	walked|stormed|ran * herself|against|early * * of|from the|a|an? interview|marriage|job
        pseudo	en	left|signed|checked * myself|himself * * of|from the|a|an? interview|marriage|job
        pseudo	en	left|signed|checked * herself|against|early * * of|from the|a|an? interview|marriage|job
        pseudo	en	walked|stormed|ran * myself|himself * * of|from the|a|an? work|class|emergency
        pseudo	en	walked|stormed|ran * herself|against|early * * of|from the|a|an? work|class|emergency
        pseudo	en	left|signed|checked * myself|himself * * of|from the|a|an? work|class|emergency
        pseudo	en	left|signed|checked * herself|against|early * * of|from the|a|an? work|class|emergency
        pseudo	en	{NUM:28..400} day|days|months in|at|of * county|jail|custody|prison|juvie|lockup|juvenile
        pseudo	en	left ama from er|ed|hospital ; ama from * er|ed|hospital
        """
}
