extension LexiconSources {
    /// Residential stays: the words for them, and requests. What was done of them is in Stays and Departures.
    static let residential = """
        # Classes: what one stays in, ways of leaving, what one is given at the end
        class.hxStay	en	rehab ; rehabs ; rehab center ; treatment center ; treatment facility ; recovery ranch
        class.hxStay	en	recovery house
        class.hxStay	en	recovery home ; women's house ; womens house ; men's house ; mens house ; salvation army
        class.hxStay	en	the sally
        class.hxStay	en	teen challenge ; therapeutic community ; the ranch ; rehabilitation
        class.hxStay	en	rehabilitation center ; a ranch
        class.hxStay	en	ranch ; inpt ; inpat ; inpatient ; residential ; res program ; resi ; rtc
        class.hxStay	es	anexo ; granja ; centro de rehabilitacion ; casa de rehabilitacion ; casa hogar
        class.hxStay	es	rehabilitacion
        class.hxStay	es	casa de recuperacion ; centro de recuperacion ; centro residencial
        class.hxStay	es	centro de internamiento ; internado
        class.hxStay	es	internamiento ; clinica de rehabilitacion ; centro de adicciones ; grupo de 24 horas
        class.hxStay	es	encierro ; residencial
        class.hxPlace	en	stay ; place ; program ; prog ; pgm ; house ; facility ; center ; camp ; treatment ; tx
        class.hxPlace	en	unit ; spot
        class.hxPlace	en	rehab ; ranch ; farm ; retreat ; inpatient ; inpt ; inpat ; residential ; resi ; res
        class.hxPlace	en	there ; jt ; joint
        class.hxPlace	es	centro ; programa ; clinica ; casa ; granja ; anexo ; interno ; interna ; internado
        class.hxPlace	es	hogar ; lugar ; ahi
        class.hxBail	en	walked out ; walked off ; walked away ; ran away ; ran off ; snuck out ; sneaked out
        class.hxBail	en	took off ; bailed
        class.hxBail	en	bounced ; dipped ; dipped out ; booked it ; escaped ; climbed out ; climbed over
        class.hxBail	en	climbed the fence
        class.hxBail	en	jumped the fence ; hopped the fence ; went over the wall ; went over the fence
        class.hxBail	en	jumped out ; hitchhiked
        class.hxBail	en	hitched ; thumbed a ride ; called an uber ; took an uber ; got an uber ; called a cab
        class.hxBail	en	eloped ; absconded
        class.hxBail	en	went awol ; awol ; awol'd ; checked out early ; checked myself out ; checked himself out
        class.hxBail	en	checked herself out
        class.hxBail	en	signed myself out ; signed himself out ; signed herself out ; signed out ; dropped out
        class.hxBail	en	quit ; left early
        class.hxBail	en	gave up on ; washed out ; flunked out ; got booted ; booted ; expelled ; pulled a runner
        class.hxBail	en	tapped out
        class.hxBail	en	left ama ; left against advice ; got kicked out ; kicked out ; kicked me out
        class.hxBail	en	kicked him out ; kicked her out
        class.hxBail	en	put me out ; put him out ; put her out ; threw me out ; threw him out ; threw her out
        class.hxBail	en	thrown out ; tossed out
        class.hxBail	en	asked to leave ; told to leave ; asked me to leave ; asked him to leave
        class.hxBail	en	asked her to leave ; walked
        class.hxBail	en	administratively discharged ; admin dc ; admin d/c ; admin dc'd ; dc'd early
        class.hxBail	en	discharged early ; terminated
        class.hxBail	en	kicked ; split ; parted ways ; shown the door ; showed me the door ; showed him the door
        class.hxBail	en	sent packing ; sent me home ; sent him home ; sent her home ; sent me packing
        class.hxBail	en	went home early ; came home early ; flew home ; drove home ; took the bus home
        class.hxBail	en	left halfway
        class.hxBailEs	es	me sali ; se salio ; me escape ; se escapo ; me fugue ; se fugo ; me pele ; se pelo
        class.hxBailEs	es	me brinque ; se brinco
        class.hxBailEs	es	me corrieron ; lo corrieron ; la corrieron ; me sacaron ; lo sacaron ; la sacaron
        class.hxBailEs	es	me echaron ; lo echaron
        class.hxBailEs	es	la echaron ; me fui ; se fue ; no aguante ; no aguanto ; no termine ; no termino
        class.hxBailEs	es	abandone ; abandono
        class.hxBailEs	es	me di de alta ; se dio de alta ; firme mi salida ; pidio su alta ; pedi mi alta
        class.hxBailEs	es	me hui ; se huyo ; huyo de
        class.hxBailEs	es	no acabe ; no acabo ; no dure ; no duro ; nos lo corrieron ; salio corriendo
        class.hxBailEs	es	sali corriendo ; se nos salio
        class.hxToken	en	coin ; bell ; certificate ; medallion ; diploma ; keychain ; key tag ; completion
        class.hxToken	en	graduation ; ceremony
        class.hxToken	es	diploma ; reconocimiento ; graduacion ; certificado ; medalla ; testimonio
        class.hxGot	en	got ; get ; gets ; getting ; gave me ; gave him ; gave her ; handed me ; handed him
        class.hxGot	en	rang ; ring ; rings
        class.hxGot	en	ringing ; picked up ; picks up ; earned ; received ; have my ; has his ; has her ; held
        class.hxGot	en	hold
        class.hxGot	es	me dieron ; le dieron ; recibi ; recibio ; di ; dio ; me dan ; le dan
        class.hxEnds	en	ends ; end ; ending ; is up ; are up ; up on ; finishes ; finish ; over ; complete
        class.hxEnds	en	completes ; completed
        class.hxEnds	en	discharge ; discharges ; dc ; d/c ; termina ; graduate ; graduates ; graduating ; leaves
        class.hxEnds	en	leaving ; done
        class.hxEnds	en	discharging ; finishing ; completing ; wraps up ; wrapping up ; get out ; gets out
        class.hxEnds	en	getting out ; come home
        class.hxEnds	en	comes home ; coming home ; go home ; goes home ; going home ; walk out ; walks out
        class.hxEnds	en	walking out ; out
        class.hxEnds	en	ring the bell ; rings the bell ; step down ; stepping down ; my last day ; last day
        class.hxEnds	en	lets me out ; let me out
        class.hxEndsEs	es	salgo ; sale ; salimos ; termino ; acaba ; acabo ; cumple ; cumplo ; saldra ; saldre
        class.hxEndsEs	es	me dan de alta
        class.hxEndsEs	es	lo dan de alta ; la dan de alta ; le dan de alta ; se gradua ; me graduo ; terminara
        # residentialWord; "sixty day program" holds no day program
        residentialWord	en	{res}
        residentialWord absorb	en	{NUM:21..200} day program ; {NUM:21..200} day treatment program
        residentialWord	en	sober? live in house|program|place|treatment ; asam 3.5 ; level 3.5 ; 3.5 level
        residentialWord	en	asam 3.1 ; level 3.1 ; 3.5 residential
        residentialWord	es	del que se queda|quedan|quedarse ** dormir
        residentialWord	es	donde uno? se queda|quede|queden ** vivir|dormir ; que se quede a vivir|dormir
        residentialWord	es	granja|anexo|casa de rehabilitacion|recuperacion ; anexarlo|anexarme|anexarla|anexar
        residentialWord	es	internarse
        # residentialRequest: fixed lengths of stay
        residentialRequest	en	{DUR:27..200} program|place|stay|house|rehab|treatment|ranch
        residentialRequest	en	{DUR:27..200} inpt|res|resi|bed|track|option|package
        residentialRequest	en	{DUR:27..200} men|mens|women|womens|coed * program|place|stay|house
        residentialRequest	en	{DUR:27..200} christian|faith|dual * program|place|stay|house
        residentialRequest	en	{DUR:27..200} live|residential|inpatient * program|place|stay|house
        residentialRequest	en	our|your|ur|the {NUM:28..200} day|days|dys at|in|is|program|stay|men
        residentialRequest	en	a|for|do|did|need {NUM:28..200} day|days|dys at|in|is|program|stay|men
        residentialRequest	en	our|your|ur|the|a|for|do|did|need {NUM:28..200} day|days|dys women|there|inside
        residentialRequest	en	our|your|ur|the {NUM:28..200} day|days|dys somewhere|away|option|treatment
        residentialRequest	en	a|for|do|did|need {NUM:28..200} day|days|dys somewhere|away|option|treatment
        residentialRequest	en	needs|want|wants|another {NUM:28..200} day|days|dys at|in|is|program|stay|men
        residentialRequest	en	full|of|minimum|least|atleast {NUM:28..200} day|days|dys at|in|is|program|stay|men
        residentialRequest	en	needs|want|wants|another {NUM:28..200} day|days|dys women|there|inside
        residentialRequest	en	needs|want|wants|another {NUM:28..200} day|days|dys somewhere|away
        residentialRequest	en	needs|want|wants|another {NUM:28..200} day|days|dys option|treatment
        residentialRequest	en	full|of|minimum|least|atleast {NUM:28..200} day|days|dys women|there|inside
        residentialRequest	en	full|of|minimum|least|atleast {NUM:28..200} day|days|dys somewhere|away
        residentialRequest	en	full|of|minimum|least|atleast {NUM:28..200} day|days|dys option|treatment
        residentialRequest fixed	en	asks|asking|asked if|about|re|for ** {NUM:28..200} day|days
        residentialRequest fixed	en	asks|asking|asked whether|cost ** {NUM:28..200} day|days
        residentialRequest fixed	en	asks|asking|asked diff|difference|price ** {NUM:28..200} day|days
        residentialRequest	en	{NUM:28..120} vs|or|and|versus {NUM:28..180} day|days
        residentialRequest	en	{NUM:28..120} day or|vs|and {NUM:28..180} ; 30/60/90
        residentialRequest	en	take|send|keep|hold|put my|him|her|me|us|the|them|women ** for {DUR:27..190}
        residentialRequest	en	take|send|keep|hold|put men|moms|people|someone ** for {DUR:27..190}
        residentialRequest	en	take|send|keep|hold|put somebody|couples|clients|patients ** for {DUR:27..190}
        residentialRequest	en	a|for few|couple months|weeks * stay|place|rehab
        residentialRequest	en	{want} ** {DUR:27..200}
        residentialRequest	en	bring|for|during|rooms ** {DUR:27..200} there|program|stay
        residentialRequest	en	go somewhere for {DUR}|a
        residentialRequest	en	{DUR:20..400} at|in your|a place|program|facility|center|there ; a month at your|a
        residentialRequest	en	{DUR:20..400} at your
        residentialRequest	en	thirty|sixty|ninety|30|60|90|28 days|day please|pls|asap|away
        residentialRequest	en	six|eight weeks stay|away|somewhere ; months away
        # residentialRequest: to live there, to be kept, to be away
        residentialRequest	en	live|living|stay there|here|in|on for|while|full|overnight|and|24
        residentialRequest	en	stays|staying|sleep there|here|in|on for|while|full|overnight|and|24
        residentialRequest	en	sleeping|sleeps|move there|here|in|on for|while|full|overnight|and|24
        residentialRequest	en	moving|reside|board|room there|here|in|on for|while|full|overnight|and|24
        residentialRequest	en	live|stay|sleep|reside at|in|inside your|the|a|some facility|center|place|program
        residentialRequest	en	live|stay|sleep|reside at|in|inside your|the|a|some campus|site|house|ranch
        residentialRequest	en	live on site ; stay on site|campus|grounds ; onsite housing ; sleep over
        residentialRequest	en	stays|stay|staying overnight ; overnight program|place|stay
        residentialRequest	en	somewhere|someplace|place|program he|she|i|they|to|that|we? can? live|stay|stays
        residentialRequest	en	somewhere|someplace he|she|i|they|to|that|we? can? sleep|sleeps|lives
        residentialRequest	en	place|program he|she|i|they|to|that|we? can? sleep|sleeps|lives
        residentialRequest	en	somewhere|someplace|place to stay|live|go away|disappear ; place to go
        residentialRequest	en	go away somewhere|for|to|from|and
        residentialRequest	en	stay somewhere ; stay for|at|least * {DUR:6..400} ; stay for a while
        residentialRequest	en	somewhere for {DUR:6..400} ; somewhere * far|away
        residentialRequest	en	get|getting|be|being away from everything|everyone|it|here|them|people|home
        residentialRequest	en	take me|him|her away ; move in to|with you
        residentialRequest	en	send|sending|ship|put|pack him|her|me|us|them|my * away|somewhere|off
        residentialRequest	en	place he|she|i cant|can't * leave|walk|run
        residentialRequest	en	lock me|him|her|us up|in|down|away ; lock the doors ; behind locked
        residentialRequest	en	cant leave easily ; somewhere i cant|can't
        residentialRequest	en	be somewhere i|he|she ; somewhere with a fence|gate|bed|beds|cook|walls
        residentialRequest	en	someplace with ; 24 hour|hr care|supervision|facility
        residentialRequest	en	24/7 care|supervision|program|facility|monitoring
        residentialRequest	en	round the clock care|supervision|nursing|staff ; full time program|care|facility
        residentialRequest	en	fulltime program
        residentialRequest	en	women's|womens|men's|mens house
        residentialRequest	en	women|womens|ladies|men|mens|girls|guys only house|place|facility|program|home
        residentialRequest	en	coed house|program|rooms ; house just? for women|men|moms|mothers
        residentialRequest	en	bunk|bunks|dorm|dorms|roommate in|at|policy
        residentialRequest	en	higher level ; higher level of care ; dual dx
        residentialRequest	en	longer|long|extended term|stay|program|treatment|care|one ; the longer program
        residentialRequest	en	need|needs|want|wants|get|for a|him|her|me|any? bed|beds in|at|for
        residentialRequest	en	need|needs|want|wants|get|for a|him|her|me|any? bed|beds until|residential|rehab
        residentialRequest	en	whole|full month|30|thirty|90
        residentialRequest	en	not the day kind|one|program|thing ; not outpatient
        residentialRequest	en	not just classes|meetings|groups ; couples in the
        residentialRequest	es	quedarme|quedarse|quede a|ahi|alli|adentro vivir|dormir|ahi|unos|un
        residentialRequest	es	queda|quedan|quedar a|ahi|alli|adentro vivir|dormir|ahi|unos|un
        residentialRequest	es	quedarme|quedarse|quede a|ahi|alli|adentro el|los|en|varios|internado|interno
        residentialRequest	es	queda|quedan|quedar a|ahi|alli|adentro el|los|en|varios|internado|interno
        residentialRequest	es	quedarse|quedarme|quede|quedara|viva|vivir * {DUR:20..400}
        residentialRequest	es	casa donde ** quedarse|quede|viva|vivir
        residentialRequest	es	vivir ahi|alli|adentro|en el centro
        residentialRequest	es	encerrarme|encerrarlo|encerrarla * en|a * centro|lugar|anexo|granja
        residentialRequest	es	meterlo|meterla|meterme|llevarlo * en|a * centro|lugar|anexo|granja
        residentialRequest	es	irme|irse|mandarlo|mandarla lejos|a otro|de aqui|un tiempo
        residentialRequest	es	un lugar donde ** quedar|vivir|dormir|encierren|quede|quedarse|viva
        residentialRequest	es	{want} ** {DUR:27..200} ; programa|estancia|internamiento|casa de {DUR:20..400}
        residentialRequest	es	de planta ; tiempo completo ; las 24 horas
        residentialRequest fixed	es	pregunta|preguntan|pregunto si|por|sobre|cuanto ** {res}
        residentialRequest fixed	es	tienen|hay|dan|ofrecen|reciben ** {res}
        residentialRequest fixed	en	ask|asks|asking|asked if|whether|about|abt|re|how ** {res}
        residentialRequest fixed	en	wonder|wonders|wondering|inquires if|whether|about|abt|re|how ** {res}
        residentialRequest fixed	en	do|does you|yall|u|they|your|ur|anyone * * {res} ; what|how|whats * * {res}
        residentialRequest fixed	en	is|are your|the * {res}
        residentialRequest	en	living in at|there|on|your ; live in at|there ; sleeping there ; {DUR:13..400} * * living|live in|at|there
        residentialRequest	en	the|your|a 28|30|45|60|90 day|days
        residentialRequest	en	{NUM:28..180} d|day|days minimum|min|plus|straight|somewhere
        """
}
