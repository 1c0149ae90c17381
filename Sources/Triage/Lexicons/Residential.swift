extension LexiconSources {
    /// Residential stays: the words for them, and requests. What was done of them is in Stays and Departures.
    static let residential = """
        # Classes: what one stays in
        class.hxStay	en	rehab ; rehabs ; rehab center ; treatment center ; treatment facility ; recovery ranch
        class.hxStay	en	recovery house ; recovery center ; rehab facility ; recovery facility ; residential treatment
        class.hxStay	en	recovery home ; women's house ; womens house ; men's house ; mens house ; salvation army
        class.hxStay	en	the sally ; recovery campus ; treatment ranch ; rehab place ; rehab program ; arc program ; betty ford ; hazelden ; cri help ; phoenix house ; delancey street ; beit t'shuvah ; sierra tucson ; promises malibu ; passages malibu
        class.hxStay	en	teen challenge ; therapeutic community ; the ranch ; rehabilitation
        class.hxStay	en	rehabilitation center ; a ranch ; rehab stint ; residential stay ; inpatient stay
        class.hxStay	en	ranch ; inpt ; inpat ; inpatient ; residential ; res program ; resi ; rtc ; res tx
        class.hxStay	es	anexo ; granja ; centro de rehabilitacion ; casa de rehabilitacion ; casa hogar
        class.hxStay	es	rehabilitacion ; hogar crea ; centro cristiano ; tratamiento residencial ; programa residencial
        class.hxStay	es	victory outreach ; alcance victoria ; reto a la juventud ; proyecto hombre ; remar ; casa de recuperacion ; comunidad terapeutica ; hogares crea ; centro crea
        class.hxStay	es	centro de recuperacion ; centro residencial
        class.hxStay	es	centro de internamiento ; internado ; centro de tratamiento ; programa interno
        class.hxStay	es	internamiento ; clinica de rehabilitacion ; centro de adicciones ; grupo de 24 horas
        class.hxStay	es	encierro ; residencial ; programa internado ; centro interno
        class.hxPlace	en	stay ; place ; program ; prog ; pgm ; house ; facility ; center ; camp ; treatment ; tx
        class.hxPlace	en	unit ; spot ; resid ; res
        class.hxPlace	en	rehab ; ranch ; farm ; retreat ; inpatient ; inpt ; inpat ; residential ; resi
        class.hxPlace	en	there ; jt ; joint
        class.hxPlace	es	centro ; clinica ; casa ; granja ; anexo ; interno ; interna ; internado
        class.hxPlace	es	hogar ; lugar ; ahi ; internada
        # Fillers between a verb and a stay: "finished [my first 30 day] inpatient"
        class.hxDet	en	a ; an ; the ; my ; his ; her ; their ; our ; your ; this ; that ; another ; ur
        class.hxDet	en	one of your ; some ; its ; mi
        class.hxDet	es	un ; una ; el ; la ; su ; mis ; sus ; los ; ese ; este ; otro
        class.hxAdj	en	last ; first ; second ; third ; 2nd ; 3rd ; 1st ; recent ; prior ; previous ; private ; local
        class.hxAdj	en	county ; christian ; womens ; mens ; women's ; men's ; dual diagnosis ; full ; whole ; entire
        class.hxAdj	en	short ; long ; teen ; adolescent ; sober ; completed ; faith based ; state ; fancy ; va ; drug
        class.hxAdj	en	alcohol ; medical ; luxury ; outside ; other ; treatment ; sober living ; veterans ; good ; great
        class.hxAdj	es	primer ; segundo ; ultimo ; primera ; segunda ; ultima ; nuestro
        class.res	en	30d program ; 30d pgm ; 30d prog ; 30d rehab ; 30d tx ; 30d stay ; 30d resi ; 30d place ; 28d program ; 28d pgm ; 28d prog ; 28d rehab ; 28d tx ; 28d stay ; 28d resi ; 28d place ; 45d program ; 45d pgm ; 45d rehab ; 45d tx
        class.res	en	60d program ; 60d pgm ; 60d prog ; 60d rehab ; 60d tx ; 60d stay ; 60d resi ; 60d place ; 90d program ; 90d pgm ; 90d prog ; 90d rehab ; 90d tx ; 90d stay ; 90d resi ; 90d place ; 30 day pgm ; 60 day pgm ; 90 day pgm ; 28 day pgm
        class.res	en	30 day prog ; 60 day prog ; 90 day prog ; 28 day prog ; 30 dy program ; 6 mo program ; 6 month program ; 3 mo program ; 3 month program ; 120 day program ; 180 day program
        # residentialWord; "sixty day program" holds no day program
        class.res	en	inpashent ; inpashunt ; inpaitent ; in pashent ; resadential ; residenchal ; resedencial
        residentialWord	en	{res} ; residental ; inpat ; resid bed|tx|program|prog|rehab|stay ; res bed|tx|prog|program|level|placement
        residentialWord	en	residential treatment|program|rehab|stay ; res cm|rn|staff|counselor|d/c|discharge|case|stay ; for|to|in|from|re|about|needs|wants|want|recs|abt res ; sleep away rehab|program|treatment ; inhouse rehab|program|treatment
        residentialWord absorb	en	{NUM:21..200} day program ; {NUM:21..200} day treatment program
        residentialWord absorb	en	{NUM:21..200} day rehab|tx ; {NUM:21..200} day inpatient|residential rehab
        residentialWord	en	sober? live in house|program|place|treatment ; asam 3.5 ; level 3.5 ; 3.5 level
        residentialWord	en	asam 3.1 ; level 3.1 ; 3.5 residential ; asam 3.7 ; level 3.7
        notEvidence absorb	en	work|works|worked|working|job|employed|nurse|counselor|tech|cooks|volunteers at|in|for a|an|the|another|my|your|? * * residential|inpatient|inpt|rehab
        residentialWord	en	drove|took|flew|dropped|sent|shipped me|him|her|my * to|at|in a|the program|place|center in|near|on|out|outside
        residentialWord	en	do|complete|enter|finish|attend|start res|resi before|for|to|by|x|per|first|or
        residentialWord	en	all|most of it|that|them|which inside|in|at a|an|the rehab|treatment center|facility|place ; inside a|the|that treatment|tx|rehab|recovery center|facility|program
        residentialWord	en	went|checked|goes|gone|flew|been in|into|to|himself|herself|myself ** place|program|facility ** for drinking|alcohol|drugs|pills|meth|heroin|coke|addiction
        residentialWord	es	del que se queda|quedan|quedarse ** dormir
        residentialWord	es	donde uno? se queda|quede|queden ** vivir|dormir ; que se quede a vivir|dormir
        residentialWord	es	granja|anexo|casa de rehabilitacion|recuperacion ; anexarlo|anexarme|anexarla|anexar|anexarse
        residentialWord	es	internamos|internemos|internaron|interne a|al ; internarnos ; internarse ; centro|programa|lugar|clinica de internamiento ; lo|la|me interne|internen|internaran
        residentialWord	es	un centro ** internado|interno|interna ; internacion ; encerrarme|encerrarlo|encerrarla|encerrarse en|a * centro|lugar|clinica
        pseudo	en	{DUR} supply|refill|refills|notice|vacation|lease|chip ; {DUR:27..200} off work
        pseudo	en	residential construction|zoned|zoning|area|street|neighborhood|customer|customers|real|roofing|plumbing|electrician|loan|college|lease|building|contractor
        pseudo	en	residential care|home * for|dementia|elderly|seniors|memory ; residential painter|painting|cleaning|property ; psych|psychiatric|hospital inpatient
        pseudo	en	out of state|town|area
        pseudo	es	zona|area|calle|conjunto residencial ; escuela|colegio internado ; medico|medica interno|interna
        outpatientWord absorb	en	non residential ; nonresidential
        # residentialRequest: fixed lengths of stay
        notEvidence absorb	en	how long stay|stays|the|a|your? stay|stays|is|are|? ; length of stay
        residentialRequest	en	{DUR:14..100} in residence|residency ; stay in residence
        residentialRequest absorb	es	me|se|nos quede|quedarme|quedarse|quedar|estar|estarme|pasar|pasarme|internarme|programa|programas|estancia * de|? {DUR:20..400} interno|interna|internado|internada
        residentialRequest	en	rehab|rehabs|program|programme|treatment|center|facility|clinic where|that|u|you|he|she|they|we|i can|could|would|will|? live|lives|stay|stays|sleep|reside at|in|there|on|onsite|overnight|for|over|full
        residentialRequest	en	terms|fees|fee|tariff|charges|charge|rates|cost|price * for|of a|your|the|? * stay|residence|sojourn of|for? {DUR:20..200}|{NUM:21..200}|thirty|? ; stay of {DUR:20..200}|{NUM:21..200}|thirty ; residential|residence|live establishment|home|institution|house
        residentialRequest	en	{DUR:27..200} program|place|stay|house|rehab|treatment|ranch|facility|center
        residentialRequest	en	{DUR:27..200} inpt|res|resi|bed|track|option|package ; {DUR:27..200} ones|thing please|pls|program|?
        residentialRequest	en	{DUR:27..200} men|mens|women|womens|coed|christian|faith|dual|live|residential * program|place|stay|house
        residentialRequest	en	our|your|ur|the {NUM:28..200} day|days|dys is|program|stay|option|track|one|rate|price|cost|place
        residentialRequest	en	asks|asking|asked|ask diff|difference|about|abt|re|if * {NUM:28..200} day|days stay|program|inpt|tx|treatment|is|option|?
        residentialRequest	en	diff|difference|cost|price|rate btwn|between|of|for * {NUM:28..200} day|days
        residentialRequest	en	{NUM:28..120} vs|or|and|versus {NUM:28..180} day|days ; {NUM:28..120} days? or|vs|and only|just|the? {NUM:28..180} ; do you|u|yall do|have|offer {NUM:28..180} days|day ; 30/60/90
        residentialRequest	en	30 60 or? 90 ; {DUR:27..200} or|vs|versus {DUR:27..200} stay|program|better|treatment
        residentialRequest	en	take|send|keep|hold|put|admit my|him|her|me|us|them|men|women|moms|people|someone|couples * for {DUR:27..190}
        residentialRequest	en	take|send|keep|hold|put|admit my * for {DUR:27..190} ; for|do {NUM:28..90} days somewhere|away|inside
        residentialRequest	en	want|wants|needs|nds|wnts|seeking|req|reqs|q|asks {NUM:1..12} m|mo|mos|month|months res|resi|inpt ; want|wants|needs|nds|wnts|seeking {NUM:28..200} d|day|days res
        residentialRequest	en	need|needs|want|wants|do|like {NUM:28..180} day|days somewhere|away|inside|inpatient|minimum|straight|treatment
        residentialRequest	en	{want} * {DUR:27..200} program|stay|treatment|rehab|place|somewhere|away|facility|inside|tx
        residentialRequest	en	few|couple months|weeks * stay|place|rehab
        residentialRequest	en	{want} a|the|your|about? {DUR:27..200} ; go|goes|going|send|sent|check|put|get * * rehab|treatment for {DUR:20..400} ; place|somewhere|program|house|facility where|that|for * * can|to|could live|stay|sleep|reside
        residentialRequest	en	go|going|be|get|check somewhere|away|in for {DUR:20..400} ; go somewhere for {DUR:6..400}|a
        residentialRequest	en	{DUR:20..400} at|in your place|program|facility|center|house ; a month at your ; {DUR:20..400} at your
        residentialRequest	en	thirty|sixty|ninety|30|60|90|28 days|day please|pls|asap|away ; months away
        residentialRequest	en	your|a|the 28|30|45|60|90 day|days
        residentialRequest	en	{DUR:13..400} * * living|live in|at|there your|the|a|? program|facility|house|place|?
        # residentialRequest: to live there, to be kept, to be away
        residentialRequest	en	live|stay|sleep|reside|live in there|here|on site|onsite while|during|full|overnight|and|for|as
        residentialRequest	en	whats|what is|it|how is|its like|life living|staying|sleeping|life there|in|at|with * for|during|program|place|house|days|like|? ; living|staying|sleeping there|here|onsite for {DUR:13..400} ; do|does|would|will|can people|you|clients|patients|folks|we|i share rooms|room
        residentialRequest	en	can|could|where|to|would|they|place|program he|she|i|they|people|you|we? live|stay|sleep there|here|overnight
        residentialRequest	en	live|stay|sleep|reside|staying|living at|in|inside your house|place ; live|stay|sleep|reside|staying|living at|in|inside your|a|some facility|center|campus|ranch|program|treatment
        residentialRequest	en	live|stay on site|campus|grounds ; onsite housing|living ; sleep over there ; sleeping there
        residentialRequest	en	stays|stay|staying overnight ; overnight program|place|stay|rehab|facility|treatment
        residentialRequest	en	somewhere|someplace|place|program he|she|i|they|to|that|where|we|you? can? live|stay|stays|sleep|sleeps|lives
        residentialRequest	en	somewhere|someplace|place to stay|live|go away|disappear|sleep|be while|during|get|and|for|that|until|? clean|sober|help|treatment|rehab|?
        residentialRequest	en	go away somewhere|to|and ; go away for * treatment|rehab|{DUR:13..400}|while|help ; place to go to? for? * treatment|clean|sober|help
        residentialRequest	en	stay somewhere ; stay for|at|least * {DUR:13..400} ; stay for a while ; stay the whole|full|entire
        residentialRequest	en	somewhere for {DUR:13..400} ; somewhere far|away|else to get|from|and clean|sober|here|everybody|them|away
        residentialRequest	en	get|getting|be|being away from everything|everyone|here|them|people|it|these|this
        residentialRequest	en	take me|him|her away ; send|sending|ship|put|pack|check him|her|me|us|them|my * away|somewhere
        residentialRequest	en	somewhere|place|program he|she|i cant|can't * leave|walk|escape
        residentialRequest	en	lock me|him|her up|in|down|away ; locked facility|program|unit ; cant leave easily
        residentialRequest	en	be somewhere i|he|she|with ; somewhere|someplace|place with a? fence|gate|beds|cook|walls|bed
        residentialRequest	en	24 hour|hr care|supervision|facility|treatment|program ; 24/7 care|supervision|program|facility|monitoring|treatment
        residentialRequest	en	somewhere|someplace|place|program|facility full time ; somewhere|someplace|place|program|facility fulltime ; be|live|stay|go somewhere full time|where ; where he|she|i|they|you sleep|sleeps|live|lives|stay|stays there|onsite|overnight
        residentialRequest	en	24 hour a day ; round the clock care|supervision|nursing|staff|treatment ; full time program|care|facility|rehab ; fulltime program|rehab
        residentialRequest	en	women|womens|ladies|men|mens|girls|guys only house|place|facility|program|home ; womens|mens house
        residentialRequest	en	coed house|program|rooms ; house just? for women|men|moms|mothers
        residentialRequest	en	i|he|she|we|they need|needs|want|wants|should|gotta|ought|have|has|ready to? go away for|somewhere|a|and|until|till * it|this|help|treatment|while|bit|weeks|month|months|that|awhile|get|good|sober|better
        residentialRequest	en	{DUR:27..200} would|wld|wouldve|sounds|seems|is|ought|should be|do|about|like|to? good|great|best|enough|ideal|right|fine|help|perfect|minimum|it
        residentialRequest	en	place|program|somewhere|facility|center|spot where|that|for|to|? i|he|she|they|id|hed|shed|you|him|her|me|to|? * live|stay|sleep * for? {DUR:20..200}
        residentialRequest	en	women|womens|ladies|men|mens|guys|sober house|home|place|facility i|he|she|we|they|where|to|that|with can|could|would|stay|live|a|room? stay|live|sleep|room|bed|beds|while
        residentialRequest	en	women|men|womens|mens|ladies|sober house|houses open|opening|available|availability|bed|beds ; your women|men|womens|mens house|home|unit ; {NUM:28..120} / {NUM:28..180} day|days|d
        residentialRequest	en	check|checking|admit|commit|put|get|go|going|send myself|himself|herself|him|her|me|my? * in|somewhere|away|inside for a|the|? couple|few|several of? weeks|months
        residentialRequest	en	go|going|be|get|stay|send|in|somewhere|away|inside for|at at|a|about|around|like least|minimum|of? {DUR:20..400} ; program|facility|treatment|center|rehab where|that i|he|she|we|you|they|people|clients|patients|everyone * live|lives|stay|stays|sleep|sleeps|reside
        residentialRequest	en	rehab|place|program|somewhere|facility|kind where|that|they they? keep|keeps|hold|holds|lock|locks you|him|her|me|u|them|people|ya
        residentialRequest absorb	en	next thing|step|stop|phase|stage * is|be|should * * {res}
        residentialRequest across	en	be|go|stay|live|him|her|me|us|them somewhere|away|someplace *** for {DUR:20..200} ; somewhere|someplace|place|program|facility my|our|the? {kinShort}|girl|boy|man|guy can|could live|stay|sleep
        residentialRequest	en	treatment|program|rehab|care full time|fulltime ; spend {DUR:20..200}|it|them in treatment|rehab|a
        residentialRequest	es	lugar|programa|sitio|centro donde|que|para|en|? * vivir|quedarse|quedarme|vive|viva|dormir * por|un|? {DUR:20..200}
        residentialRequest	en	come|go|coming|move stay|live with|in with? you|u|yall ; stay|live with you|u|yall folks|guys|people|all|for|until|while
        residentialRequest	en	bunk|bunks|dorm|dorms|roommates|roommate policy|in your|at your ; higher level of care
        residentialRequest	en	longer|long|extended term program|treatment|care|one|rehab|place|facility ; long|longer|extended stay|program ; long term
        residentialRequest	en	need|needs|want|wants|get a|him|her|me|any? bed|beds at|for|in
        residentialRequest	en	bed|beds until|residential|rehab ; rehab|treatment bed|beds ; bed availability ; whole|full month|30|thirty|90 stay|program|there|in|at|days|?
        residentialRequest	en	not the day kind|one|program|thing ; not outpatient ; more than outpatient|iop|outpt
        residentialRequest	en	not just classes|meetings|groups ; couples in the ; check|checked|checking him|her|me|my|himself|herself|myself * into|in a|an|to|your * rehab|program|facility|place|center
        residentialRequest	en	admit|admitted|commit|place him|her|me|my|them * to|into|in your|a|the * facility|program|rehab|center
        residentialRequest	en	get|put|send|place|check * him|her|me|them|my|someone * in|into|to a|an|some|your? * rehab ; {want} rehab bed
        residentialRequest	es	quedarme|quedarse|quede|queda|quedan|quedar a|ahi|alli|adentro|de vivir|dormir|ahi|unos|planta
        residentialRequest	es	quedarme|quedarse|quede|queda|quedar ahi|alli|adentro|internado|internada|interno|interna|encerrado
        residentialRequest	es	quedarse|quedarme|quede|quedara|viva|vivir * {DUR:20..400}
        residentialRequest	es	casa|lugar|centro|programa donde ** quedarse|quede|viva|vivir|quedar|dormir|encierren|quedarme|queden
        residentialRequest	es	lugar|centro|casa * donde * pueda|puedo|puede|se quedar|quedarme|quedarse|vivir|dormir|quede
        residentialRequest	es	vivir|dormir ahi|alli|adentro ; vivir en el centro ; no * de ir y venir ; estancia completa|larga|corta
        residentialRequest	es	quedarse|quedarme|quede|quedara en un|el|su|ese centro|programa|clinica|lugar
        residentialRequest	es	meter|ingresar|encerrar|mandar|llevar a mi|un|una|su * * a|en un|una|el|ese|algun centro|clinica|anexo|granja|lugar|programa ; donde se? queda|quedan|quede {DUR:20..400}
        residentialRequest	es	meterlo|meterla|meterme|llevarlo|llevarla|encerrarlo|encerrarla|ingresarlo|ingresarla|ingresarme|ingresar en|a * centro|lugar|anexo|granja|clinica
        residentialRequest	es	irme|irse|mandarlo|mandarla lejos|a otro|de aqui|un tiempo a|para|de|y|? curarme|curarse|rehabilitarse|?
        residentialRequest	es	{want} ** {DUR:27..200} de|en|interno|interna|internado|internada * programa|tratamiento|internado|estancia|centro
        residentialRequest	es	programa|estancia|internamiento|casa|tratamiento de {DUR:20..400} ; estar|quedarse|este {DUR:20..400} internado|internada|interno|interna|ahi|adentro
        residentialRequest	es	estar internado|internada|interno|interna ; de planta ; programa|centro|tratamiento de? tiempo completo ; las 24 horas en|de? centro|programa|cuidado|atencion
        residentialRequest	es	casa|hogar|centro|residencia para|de solo? hombres|mujeres|varones|damas|caballeros
        residentialRequest absorb	es	costo|costos|precio|cuanto|informes|pregunta|preguntan|pide|quiere|quiero|busca|busco|necesita|necesito|tienen|cuesta|cuestan ** {DUR:20..400} de? interno|interna|internado|internada|encerrado|anexado|internamiento
        residentialRequest	es	lugar|centro|casa|programa|granja|rancho ** donde se|me|nos|lo|la queden|quedan|quede|quedarse|quedarme|tengan|interne|internen
        residentialRequest	es	lugar|centro|casa|programa|clinica|parte|lado * donde|que * duerma|duerman|viva|vivan|encierren|cuiden|vigilen|tengan|quede ** ahi|adentro|encerrado|encerrada|noche|dia|meses|semanas|salir ; no|ni pueda|puedan salir|salirse
        residentialRequest	es	reciben|aceptan|admiten|tienen|toman|hay ** internos|internas|internados|internadas ; quieren|quiere|queremos|quiero|pueda|pueden internarlo|internarla|internarme|internarse ; cuanto|cuantos tiempo|dias|meses se|me|nos queda|quedan|quedaria|quedo
        residentialRequest absorb	es	cuanto|cuanto|precio|costo sale|salen|saldria|vale|cuesta|costaria|cobran|seria|de|del ** internacion|internado|internamiento|residencial|estancia|estadia|anexo
        residentialRequest absorb	es	cuanto|que sale|salen|saldria|vale|cuesta|costaria|cobran|seria ** internacion|internado|internamiento|estancia|estadia|programa|tratamiento ** {DUR:20..400}
        residentialRequest fixed	es	pregunta|preguntan|pregunto si|por|sobre|cuanto ** {res} ; tienen|hay|dan|ofrecen|reciben ** {res}
        residentialRequest fixed	en	ask|asks|asking|asked|wonder|wonders|wondering|inquires if|whether|about|abt|re|how ** {res}
        residentialRequest fixed	en	do|does you|yall|u|they|your|ur|anyone * * {res} ; what|how|whats * * {res} ; is|are your|the * {res}
        residentialRequest	en	{NUM:28..180} d|day|days minimum|min|straight stay|inpt|program|?
        notEvidence absorb	en	old|single|retired|married|divorced|widowed|student|nurse|teacher|here|kids and|+|& live in ; to|can|could|will|might|i|we stay|staying overnight at|with|in my|his|her|a|our|the * sisters|moms|friends|hotel|parents|brothers|hospital|airport|cabin|aunts|cousins|grandmas
        notEvidence absorb	en	stay|staying|stayed overnight at|with|in my|his|her|a|our|the * sisters|moms|friends|hotel|parents|brothers|hospital|airport|cabin
        notEvidence absorb	en	nursing|care|group|assisted|memory home|facility ; work~|shift|job|neighbor|man|woman|resident|tenant at|in a|the residential|live home|building|area|complex|street
        notEvidence absorb	en	check|checking|go|going|stay|staying|move|moving|be in|away|somewhere? for a|the? few|couple|{DUR}? of? weeks|months|? * with|at my|his|her|our|their * mom|moms|dad|dads|aunt|aunts|uncle|sister|sisters|brother|brothers|parents|grandma|grandmas|cousin|cousins|friend|friends
        residentialRequest	es	lugar|lugares|cupo|cama|camas|espacio|campo|chance para|de|por {DUR:25..120}
        notEvidence absorb	en	last|latest|other one|time|stay|program ended|finished|completed|done
        """
}
