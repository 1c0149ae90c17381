extension LexiconSources {
    /// Residential stays completed, or about to end.
    static let stays = """
        # residentialDone: finished, came home from
        residentialDone	en	{finish} ** {res} ; {finish} ** {hxStay} ; {res} * * {finish}
        residentialDone	en	{finish} ** {res} * {rehab}
        residentialDone	en	{finish} ** {DUR:20..400} ** {hxPlace}|{res} ; {finish} * {rehab}
        residentialDone	en	{hxStay} * * finished|ended|completed|done|wrapped
        residentialDone	en	{finish}|compl|comp'd|cmpltd ** {DUR:20..400} ** {res}|{hxPlace}
        residentialDone	en	{finish} {DUR:20..400} in|of|at ** {hxPlace}
        residentialDone	en	compl|comp|cmpltd * {DUR:20..400}|{NUM:28..120} d|day|days|mo? res|resi|inpt
        residentialDone	en	compl|comp|cmpltd * {DUR:20..400}|{NUM:28..120} d|day|days|mo? rehab|tx|program
        residentialDone	en	completed|completes * {DUR:20..400}|{NUM:28..120} d|day|days|mo? res|resi|inpt
        residentialDone	en	completed|completes * {DUR:20..400}|{NUM:28..120} d|day|days|mo? rehab|tx|program
        residentialDone	en	finished|done * {DUR:20..400}|{NUM:28..120} d|day|days|mo? res|resi|inpt
        residentialDone	en	finished|done * {DUR:20..400}|{NUM:28..120} d|day|days|mo? rehab|tx|program
        residentialDone	en	grad|grads|grad'd|graduate * of|from * {res}|{hxStay}|{DUR:20..400}|rehab
        residentialDone	en	graduated|graduates|alum|alumni * of|from * {res}|{hxStay}|{DUR:20..400}|rehab
        residentialDone	en	grad|grads|grad'd|graduate * of|from * residential|program|house|place
        residentialDone	en	graduated|graduates|alum|alumni * of|from * residential|program|house|place
        residentialDone	en	did|do|done my|his|her {NUM:28..120} days
        residentialDone	en	grad|grads * * {DUR:20..400} * * {hxPlace}
        residentialDone	en	grad'd|graduated|graduate * {DUR:20..400} * * {hxPlace}
        residentialDone	en	graduated from|the|your|that|a|an|another program|place|house
        residentialDone	en	graduated from|the|your|that|a|an|another rehab|facility|ranch|center
        residentialDone	en	{res} alum ; rehab alum ; alum {AGO:31..3000} ; s/p * {res}|rehab
        residentialDone	en	post {res}|residential|rehab
        residentialDone	en	out|home|back|fresh of|from|out|after ** {DUR:20..400} ** {hxPlace}
        residentialDone	en	weeks|months|wks|mos of|from|out|after ** {DUR:20..400} ** {hxPlace}
        residentialDone	en	{DUR} out of|from * * {DUR:20..400}|{res}|{hxStay}
        residentialDone	en	month|months|week|weeks|day|days out of|from * * * {res}|{hxStay}
        residentialDone	en	home|back from ** {res}|{hxStay}
        residentialDone across	en	{DUR:20..400} day|days|of|in? * {res}|{hxStay}|rehab *** done|finished
        residentialDone across	en	{NUM:28..120} day|days|of|in? * {res}|{hxStay}|rehab *** done|finished
        residentialDone across	en	{DUR:20..400} day|days|of|in? * {res}|{hxStay}|rehab *** complete|completed
        residentialDone across	en	{NUM:28..120} day|days|of|in? * {res}|{hxStay}|rehab *** complete|completed
        residentialDone across	en	{DUR:20..400} day|days|of|in? * {res}|{hxStay}|rehab *** home|graduated
        residentialDone across	en	{NUM:28..120} day|days|of|in? * {res}|{hxStay}|rehab *** home|graduated
        residentialDone across	en	{DUR:20..400} day|days|of|in? * {res}|{hxStay}|rehab *** balloons|dusted
        residentialDone across	en	{NUM:28..120} day|days|of|in? * {res}|{hxStay}|rehab *** balloons|dusted
        residentialDone across	en	{NUM:1..9} rehabs ** finished|completed|graduated|did|got both|all|them|each
        residentialDone across	en	rehabs|rehab ** finished|completed both|it|twice
        residentialDone	en	did|do|done|spent|had ** {DUR:20..400} ** {res}|{hxStay}|{hxPlace}
        residentialDone	en	served|was|were|been|lived|stayed ** {DUR:20..400} ** {res}|{hxStay}|{hxPlace}
        residentialDone	en	did a {DUR:20..400}
        residentialDone	en	did {DUR:20..400} in|at|of|there|inside
        residentialDone	en	did {NUM:28..120} days * * residential|inpatient|rehab|program|place|ranch|house
        residentialDone	en	{DUR:20..400} of * {res}|{hxStay}|rehab|treatment|tx
        residentialDone	en	{DUR:20..400} in|at * * {res}|{hxStay}
        residentialDone	en	{DUR:20..400} {res} * done|completed|{finish}
        residentialDone	en	after|since|following {DUR:20..400} ** {res}|{hxStay}|treatment
        residentialDone	en	after|since * {res}|{hxStay} ; since i|he|she left rehab|residential|treatment
        residentialDone	en	after|since the|my|his|her {DUR:20..400} in|at|stay|program|there
        residentialDone	en	the|my|his|her {DUR:20..400} in|at|there ended|was|were|finished
        residentialDone	en	thirty|sixty|ninety|30|60|90|28|45 days of? * are|is|end|ends|up *
        residentialDone	en	my {NUM:28..120} days in|at
        residentialDone	en	went|been|gone|sent * to|through * {res}|{hxStay}
        residentialDone	en	was|were in {res}|rehab ** {AGO:31..3000}
        residentialDone	en	{res}|{hxStay} * in|last|back|since|the|by {AGO:20..3000}
        residentialDone	en	{res}|{hxStay} {AGO:31..3000} ; rehab in|last the? spring|summer|fall|winter
        residentialDone	en	{AGO} ** after * rehab|{res} ; {DUR} after|since|out * * rehab|{res}|treatment
        residentialDone	en	{res}|{hxStay} finished|ended {AGO}
        # residentialDone: coin, bell, certificate, graduation
        residentialDone	en	28|45|sixty|ninety|60|90|thirty|30 day|days completion certificate|coin|diploma
        residentialDone	en	28 day coin|chip|certificate|medallion|pin
        residentialDone across	en	{hxGot} ** {hxToken} *** {res}|{hxStay}
        residentialDone across	en	{res}|{hxStay} *** {hxGot} ** {hxToken}
        residentialDone	en	{hxToken} from * {res}|{hxStay}|program
        residentialDone	es	{hxGot} ** {hxToken} ** {hxStay}|{res} ; {finish} ** {hxStay}
        residentialDone	es	{finish} ** {DUR:20..400} ** {hxPlace}|{res}
        residentialDone	es	estuve|estuvo|estaba|pase|paso|hice|hizo ** {DUR:10..400} ** {res}|{hxStay}|{hxPlace}
        residentialDone	es	dure|duro|aguante|aguanto ** {DUR:10..400} ** {res}|{hxStay}|{hxPlace}
        residentialDone	es	vivi|vivio|cumpli|cumplio ** {DUR:10..400} ** {res}|{hxStay}|{hxPlace}
        residentialDone	es	estuve|estuvo|pase|paso ** {hxStay} ** {DUR:10..400}
        residentialDone	es	{DUR:20..400} interno|interna|internado|internada|anexado|anexada|encerrado|encerrada
        residentialDone	es	sali|salio|salimos|salido bien|limpio? * del|de ** {hxStay}|{res}
        residentialDone	es	sali|salio|salimos|salido limpia|sobrio|sobria? * del|de ** {hxStay}|{res}
        residentialDone	es	cumpli|cumplio|cumplidos ** {DUR:20..400} ** {hxPlace}
        residentialDone	es	me|se gradue|graduo ** {hxStay}|{res}|programa
        residentialDone	es	ya fui|fue|estuve|estuvo * a|en * {hxStay} ; despues del|de * {hxStay}
        # residentialEnding: with a date
        residentialEnding	en	{res}|{hxStay}|program|stay|treatment ** {hxEnds} ** {AHEAD}
        residentialEnding	en	days|day|place|internamiento|here|there ** {hxEnds} ** {AHEAD}
        residentialEnding	en	{hxEnds} ** {res}|{hxStay}|treatment|program ** {AHEAD}
        residentialEnding	en	{AHEAD} ** {hxEnds} ** {res}|{hxStay}|treatment|program|place
        residentialEnding	en	{hxEnds} ** {res}|{hxStay}|program|place ** on the {NUM}
        residentialEnding	en	on the {NUM} st|th|nd|rd? ** {hxEnds} ** {res}|{hxStay}|{hxPlace}
        residentialEnding	en	aftercare ; after care ; step down ; stepdown ; step-down ; stepping down
        residentialEnding	en	steps down ; next level of care
        residentialEnding	en	transition out ; transitioning out|from ; dc plan ; d/c plan
        residentialEnding	en	discharge plan|planning|planner ; before i leave
        residentialEnding	en	come|coming|comes home * {DUR:20..400} of|in|at|after inpatient|rehab
        residentialEnding	en	came|going|goes home * {DUR:20..400} of|in|at|after inpatient|rehab
        residentialEnding	en	come|coming|comes home * {DUR:20..400} of|in|at|after residential|treatment
        residentialEnding	en	came|going|goes home * {DUR:20..400} of|in|at|after residential|treatment
        residentialEnding	en	on day {NUM:20..120} in|at|of * {res}|rehab
        residentialEnding	en	day {NUM:20..120} complete|tomorrow|thurs|fri
        residentialEnding	en	week {NUM} of {NUM}
        residentialEnding	en	last|final week|days|day of|in|at|here * {res}|{hxStay}|treatment
        residentialEnding	en	almost|nearly|about done with|at {res}|rehab|treatment|my
        residentialEnding	en	{res} alum ; alum {AGO} ; resi alum ; rehab alum ; alumni|alum of
        residentialEnding	en	line up the next ; whats next after ; next step after|for ; the next thing
        residentialEnding	en	what comes after|next ; comes next
        residentialEnding	en	{hxGot} ** {hxToken} ; ring~ the bell ; rang the bell ; completion certificate
        residentialEnding	en	graduation ; graduating ; i graduate
        residentialEnding.1 absorb	en	{hxGot} ** {NUM:28..120} day|days * {hxToken} ** {AHEAD}
        residentialEnding	es	{hxEndsEs} ** {hxStay}|{res} ; {hxEndsEs} * de|del|los|sus|mis * {DUR:20..400}
        residentialEnding	es	que sigue despues|para ; le faltan|me faltan ** {DUR}
        # residentialEnding.1: the length says it is a stay, even when no level is named
        residentialEnding.1	en	completing|finishing|completes|finishes|graduating * {DUR:20..400}
        residentialEnding.1	en	{DUR:20..400} stay|program|place ends|finishes|wraps|ended
        residentialEnding.1	en	finish|completing|finishing|complete|done my|his|her|the|with? {DUR:27..400}
        residentialEnding.1	en	walk|walks|leave|leaves out|here|home|this ** after {DUR:20..400}
        residentialEnding.1	en	get|gets|come|comes out|here|home|this ** after {DUR:20..400}
        residentialEnding.1	en	go|goes|leaving|getting out|here|home|this ** after {DUR:20..400}
        residentialEnding.1	en	coming|going|fly|walking out|here|home|this ** after {DUR:20..400}
        residentialEnding.1 across	en	graduate|graduates|graduating|graduated *** {NUM:28..120} days|day
        residentialEnding.1 across	en	home|out|done ** {DUR:27..400} at|in a|the|this|that place|program
        residentialEnding.1 across	en	home|out|done ** {DUR:27..400} at|in a|the|this|that facility|house|ranch
        residentialEnding.1	en	home|out|back|fresh of|from|off * {DUR:20..400} d|day|days? prog|program|place
        residentialEnding.1	en	home|out|back|fresh of|from|off * {NUM:28..120} d|day|days? prog|program|place
        residentialEnding.1	en	home|out|back|fresh of|from|off * {DUR:20..400} d|day|days? stay|house
        residentialEnding.1	en	home|out|back|fresh of|from|off * {DUR:20..400} d|day|days? facility|ranch
        residentialEnding.1	en	home|out|back|fresh of|from|off * {NUM:28..120} d|day|days? stay|house
        residentialEnding.1	en	home|out|back|fresh of|from|off * {NUM:28..120} d|day|days? facility|ranch
        residentialEnding.1	en	my {NUM:28..120} days in ** ended|finished|done|over
        residentialEnding.1	en	day {NUM:15..120} of {NUM:28..120}
        residentialEnding.1	en	day {NUM:15..120} of my|his|her {NUM:28..120}
        residentialEnding.1	en	{NUM} more day|days|week|weeks|month of|at|in|left|here * {res}|{hxStay}
        residentialEnding.1	en	{DUR} of|in|at {res}|{hxStay} left|remaining
        residentialEnding.1	en	{DUR} left in|at|of * {res}|{hxStay}
        residentialEnding.1	es	le|me falta|faltan|quedan {DUR} ** {res}|{hxStay}
        residentialEnding.1	es	cumple|cumplo * sus|mis|los|de? {DUR:27..400} ** centro|casa|programa|internado
        residentialEnding.1	es	cumplimos|cumplio|cumpli * sus|mis|los|de? {DUR:27..400} ** centro|casa
        residentialEnding.1	es	cumplimos|cumplio|cumpli * sus|mis|los|de? {DUR:27..400} ** programa|internado
        residentialEnding.1	es	cumple|cumplo * sus|mis|los|de? {DUR:27..400} ** interno|interna
        residentialEnding.1	es	cumple|cumplo * sus|mis|los|de? {DUR:27..400} ** anexo|granja|clinica
        residentialEnding.1	es	cumplimos|cumplio|cumpli * sus|mis|los|de? {DUR:27..400} ** interno|interna
        residentialEnding.1	es	cumplimos|cumplio|cumpli * sus|mis|los|de? {DUR:27..400} ** anexo|granja|clinica
        residentialEnding.1	es	termina|termino * sus|mis|los|de? {DUR:27..400} ** centro|casa|programa|internado
        residentialEnding.1	es	termine|acaba|acabo * sus|mis|los|de? {DUR:27..400} ** centro|casa
        residentialEnding.1	es	termine|acaba|acabo * sus|mis|los|de? {DUR:27..400} ** programa|internado
        residentialEnding.1	es	termina|termino * sus|mis|los|de? {DUR:27..400} ** interno|interna
        residentialEnding.1	es	termine|acaba|acabo * sus|mis|los|de? {DUR:27..400} ** interno|interna
        residentialEnding.1	es	termina|termino * sus|mis|los|de? {DUR:27..400} ** anexo|granja|clinica
        residentialEnding.1	es	termine|acaba|acabo * sus|mis|los|de? {DUR:27..400} ** anexo|granja|clinica
        residentialEnding.1	es	salgo|sale ** de|del los|mis|sus? {DUR:27..400} ** internado|interno|interna
        residentialEnding.1	es	sali|salio|salimos ** de|del los|mis|sus? {DUR:27..400} ** internado
        residentialEnding.1	es	sali|salio|salimos ** de|del los|mis|sus? {DUR:27..400} ** interno|interna
        residentialEnding.1	es	salgo|sale ** de|del los|mis|sus? {DUR:27..400} ** adentro|encierro|anexo|centro
        residentialEnding.1	es	sali|salio|salimos ** de|del los|mis|sus? {DUR:27..400} ** adentro|encierro
        residentialEnding.1	es	sali|salio|salimos ** de|del los|mis|sus? {DUR:27..400} ** anexo|centro
        # rehabDone
        rehabDone	en	went|been|gone|sent to|into|through|in|off * rehab
        rehabDone	en	rehab twice|once|before|last|three|2|3|stint|graduate
        rehabDone	en	finished|completed|did|done rehab ; out of rehab ; after rehab ; month in rehab
        rehabDone	en	had been in rehab ; was in rehab
        rehabDone	es	fue|fui a rehabilitacion ; estuvo|estuve|salio|sali en|de * rehabilitacion
        rehabDone	es	estuvo|estuve|anduvo anexado|anexada|internado|internada
        residentialDone	en	took|spent|did|used|gave ** off|away? for|in|at|to rehab|{res} ; went away for rehab|treatment
        residentialDone	es	hice|hizo|complete|completo|cumpli|cumplio los|mis|sus {DUR:20..400} completos|completo|?
        residentialDone	en	did|done|completed|finished|served the|my|a|his|her? full|whole|entire? {DUR:20..400} in|at|up|out|there
        residentialEnding.1	en	my|his|her|the {NUM:20..120} is|are up|over|done|ends|end ; {NUM:20..120} days? is|are? up {AHEAD}
        residentialDone across	en	{res}|rehab through|thru|until|till {AGO} ; {res}|rehab *** graduated|completed|finished
        residentialDone	en	residential|rehab|inpatient ended|finished|over|done ** {AGO}
        """
}
