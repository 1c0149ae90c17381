extension LexiconSources {
    /// Residential stays: the word, requests, completed, ending and left early.
    static let residential = """
        # residentialWord
        residentialWord	en	{res}
        # residentialRequest
        residentialRequest	en	somewhere to stay ; a place to stay ; place to go ; place i can stay ; somewhere to live
        residentialRequest	en	somewhere i can live ; stay somewhere ; go away ; go somewhere ; stay for {DUR}
        residentialRequest	en	stay for a while ; somewhere for {DUR} ; go away somewhere ; go away for
        residentialRequest	en	get away from everything ; send him away ; send her away ; send me away ; put me somewhere
        residentialRequest	en	lock me up ; lock me in ; locked in ; a bed ; bed available ; any bed ; beds available
        residentialRequest	en	beds open ; women's house ; 24 hour care ; round the clock care ; live there
        residentialRequest	en	live at the facility ; stay there ; stay there full time ; stay overnight ; overnight
        residentialRequest	en	sleep there ; higher level ; higher level of care ; six weeks ; six weeks stay ; months away
        residentialRequest	en	go somewhere for a month|month ; a month away ; thirty days ; 30 days ; 28 days ; 60 days
        residentialRequest	en	90 days ; ninety days ; sixty days ; away for 30|60|90|thirty|a ; dual dx ; quedarme ahi
        residentialRequest	en	cama disponible ; camas ; be somewhere i ; somewhere i cant|can't ; somewhere far
        residentialRequest	en	place i cant leave ; cant leave easily ; lock the doors ; behind locked
        residentialRequest	en	{DUR} at|in your|a place|program|facility|center|there ; a month at your|a ; {DUR} at your
        residentialRequest	es	quedarme a vivir ; vivir ahi ; una cama
        # residentialDone
        residentialDone	en	{finish} ** {res} ; {finish} * * {rehab} ; {res} * * {finish} ; {finish} ** {res} * {rehab}
        residentialDone	en	{finish} {DUR} * {rehab}|place|stay|{res}
        residentialDone	en	{finish} * {DUR} * * {rehab}|place|stay|{res}|there
        residentialDone	en	{finish} ** {DUR} in|of|at rehab|residential|treatment|program|inpatient|facility
        residentialDone	en	{DUR} ** in rehab|residential|inpatient|treatment * {finish}
        residentialDone	en	{DUR} of rehab|residential|inpatient|treatment|tx ; s/p * {res}|rehab ; after * {res}|rehab
        residentialDone	en	after {DUR} * {res}|rehab|treatment ; {DUR} {res} * done|completed|{finish}
        residentialDone	en	post {res}|residential ; graduate|graduated from|the|your|a|an ; {DUR} in|at|of {res}|rehab
        residentialDone	en	thirty|sixty|ninety|30|60|90|28|45 days of? * are|is|end|ends|up *
        residentialDone	en	went to|through * {res}|rehab ; been to|through * {res}|rehab ; {res}|rehab * in|last {AGO}
        residentialDone	en	{res}|rehab {AGO} ; did {DUR} in|at|of ; did a {DUR}
        residentialDone	en	did {DUR} * * residential|inpatient|rehab|program ; {AGO} * after * rehab|{res}
        residentialDone	en	{DUR} after|since|out * * rehab|{res}|treatment ; after rehab ; after residential
        residentialDone	en	since rehab ; since residential ; since i left rehab
        residentialDone	en	after|since the|my|his|her {DUR} in|at|stay|program|there ; the {DUR} in|at ; alum {AGO}
        residentialDone	en	{res} alum
        # residentialEnding
        residentialEnding	en	{res}|rehab|program|stay|treatment|days|day|place|internamiento|here|there ** ends|end|ending|up|finishes|over|finish|done|finished|complete|discharge|dc|termina|graduate|graduates ** {AHEAD}
        residentialEnding	en	finish|finishing|complete|completing|graduate|graduating|discharge|discharging|dc|leaving|leave|get|getting|done|coming|come|wrap|wrapping|finishes|completes|graduates|discharges|salgo|sale|termino|termina|end|ending ** {res}|rehab|treatment|program|residencial|internado ** {AHEAD}
        residentialEnding	en	{AHEAD} * * finish|finishing|finishes|complete|completes|graduate|graduates|discharge|leave * * {res}|rehab|treatment|program
        residentialEnding	en	aftercare ; after care ; step down ; stepdown ; step-down ; stepping down
        residentialEnding	en	next level of care ; transition out ; dc plan ; before i leave
        residentialEnding	en	completing|finishing|completes|finishes|graduating {DUR}
        residentialEnding	en	{DUR} stay|program|days? ends|finishes|wraps
        residentialEnding	en	come|coming|comes home * {DUR} of inpatient|rehab|residential|treatment ; day {NUM} of {NUM}
        residentialEnding	en	{res} alum ; alum {AGO} ; resi alum ; rehab alum ; on day {NUM} in|at|of * {res}|rehab
        residentialEnding	en	week {NUM} of {NUM} ; last week of {res}|rehab|treatment
        residentialEnding	en	almost done with {res}|rehab|treatment|my ; line up the next ; whats next after
        residentialEnding	en	next step after|for ; the next thing
        residentialEnding.1	en	completing|finishing|completes|finishes|graduating {DUR}
        residentialEnding.1	en	finish|completing|finishing|complete|done my|the|with? {DUR}
        # residentialLeft
        residentialLeft	en	ama ; a.m.a. ; ama'd ; ama'ed ; left against ; against medical advice ; left * early|before
        residentialLeft	en	left * days|weeks|day|week in|into|after ; left after {DUR} ; left * after|at {NUM}
        residentialLeft	en	left rehab|treatment|residential|inpatient|the|a ** before|early|after|weeks|days
        residentialLeft	en	left * rehab|residential|inpatient|inpt|treatment|place ; walked out ; walked off ; bailed
        residentialLeft	en	checked out|myself out|himself|herself|early of? ; checked myself|himself|herself out
        residentialLeft	en	signed myself|himself|herself out
        residentialLeft	en	didnt|did not|never finish|complete|finished|completed|make|last * * rehab|program|residential|it|the|treatment|inpatient
        residentialLeft	en	kicked out of * rehab|program|treatment|residential|sober
        residentialLeft	en	asked to leave * rehab|program|treatment|residential
        residentialLeft	en	got|was kicked out of rehab|treatment|the|a ; administratively discharged
        residentialLeft	en	dropped out of * rehab|treatment|program|residential ; quit rehab|treatment|the program
        residentialLeft	en	ran away from|out rehab|treatment ; before finishing ; without finishing ; only lasted
        residentialLeft	en	lasted {DUR} ; lasted only
        residentialLeft	en	kicked|threw|put * * out of * rehab|treatment|program|residential|inpatient
        residentialLeft	en	asked * to leave * rehab|treatment|program
        residentialLeft	en	checked * out of * inpatient|rehab|residential|treatment ; left * {res}|rehab on|at|after
        residentialLeft	en	made it {DUR} in|at
        residentialLeft	es	se salio de|del * {rehab}|{res}|anexo ; me sali de|del * {rehab}|{res}|anexo
        residentialLeft	es	se escapo de|del ; no termino|termine * {rehab}|{res}|tratamiento|programa
        residentialLeft	es	dejo|deje * {rehab}|{res}|tratamiento|programa ; abandono el ; abandone el
        # rehabDone
        rehabDone	en	went to|into|through * rehab ; been to|in * rehab ; finished rehab ; completed rehab
        rehabDone	en	rehab twice|once|before|last|in|three|2|3 ; got out of rehab ; out of rehab ; after rehab
        rehabDone	en	rehab stint ; month in rehab ; did rehab ; rehab graduate ; fue a rehabilitacion
        rehabDone	es	estuvo en rehabilitacion ; estuve en rehabilitacion ; salio de rehabilitacion
        rehabDone	es	sali de rehabilitacion
        """
}
