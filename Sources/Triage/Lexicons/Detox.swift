extension LexiconSources {
    /// Detox: the word, requests, and detoxes done or under way.
    static let detox = """
        # Classes: custody, home, medicines that a taper is made of, how a withdrawal is got through, who lets go
        class.detox	en	desintox ; detoxes ; dtox ; d-tox ; ditox ; detos ; detoz ; detoxx ; detoxin
        class.detox	en	detoxification unit
        class.detox	es	detoxear ; detoxearme ; detoxearse ; desintoxicado ; desintoxicada ; desintoxique
        class.detox	es	desintoxico
        class.hxCustody	en	jail ; county ; county jail ; custody ; prison ; lockup ; lock up ; cell ; bunk ; mat
        class.hxCustody	en	tank
        class.hxCustody	en	drunk tank ; twin towers ; mens central ; lynwood ; wayside ; pitchess
        class.hxCustody	en	juvenile hall ; juvie
        class.hxCustody	en	behind bars ; locked up ; booking ; state prison ; jail floor ; concrete floor
        class.hxCustody	en	the hole
        class.hxCustody	es	carcel ; bote ; penal ; celda ; reclusorio ; prision ; separos ; tambo ; encerrado
        class.hxCustody	es	encerrada
        class.hxHome	en	home ; couch ; sofa ; floor ; garage ; bedroom ; basement ; attic ; spare room ; bed
        class.hxHome	en	bathtub
        class.hxHome	en	motel ; hotel ; cabin ; tent ; car ; truck ; trailer ; room ; house ; apartment ; futon
        class.hxHome	en	recliner
        class.hxHome	es	casa ; sillon ; cuarto ; piso ; garaje ; bano ; cama ; colchon ; departamento
        class.hxComfort	en	librium ; chlordiazepoxide ; phenobarb ; phenobarbital ; bup ; buprenorphine
        class.hxComfort	en	suboxone
        class.hxComfort	en	subutex ; sub ; subs ; methadone ; tranxene ; clonidine ; comfort med ; comfort meds
        class.hxSedative	en	valium ; diazepam ; ativan ; lorazepam ; benzo ; benzos ; oxazepam ; serax
        class.hxRode	en	sweated ; rode ; toughed ; gutted ; slept ; muscled ; stuck ; waited ; suffered
        class.hxSickPart	en	sickness ; sick part ; bad part ; bad days ; worst ; worst part ; worst of it
        class.hxSickPart	en	withdrawal
        class.hxSickPart	en	withdrawals ; w/d ; wd ; wds ; dope sickness ; dopesickness ; kick ; ugly part
        class.hxSickPart	en	rough part
        class.hxSickPart	en	physical part ; shakes and sweats ; sweats and shakes
        class.hxSickPart	es	malilla ; lo peor ; lo feo ; lo mas feo ; lo mas duro ; la abstinencia ; la cruda
        class.hxFree	en	out ; out of ; home from ; home after ; back from ; fresh out ; fresh from ; just out
        class.hxFree	en	got out
        class.hxFree	en	gets out ; getting out ; coming out ; came out ; comes out ; come out ; let out
        class.hxFree	en	lets out
        class.hxFree	en	discharged ; discharging ; discharges ; discharge ; dc ; d/c ; dcd ; d/cd ; dcing
        class.hxFree	en	released
        class.hxFree	en	releasing ; leaving ; leaves ; finished ; finishing ; finishes ; completed ; completing
        class.hxFree	en	completes ; compl ; graduated ; grad'd ; graduating ; graduates ; done with ; done in
        class.hxFree	en	through with
        class.hxFree	en	wrapped up ; wrapping up ; wraps up ; wrapping ; stepping down from ; step down from
        class.hxFree	en	ended
        class.hxFree	en	ending ; s/p ; just did ; just had ; walked out of ; turned loose ; cut loose ; let go
        class.hxFree	en	lets go
        class.hxFree	en	letting him go ; letting her go ; letting me go ; letting us go ; let me go ; let him go
        class.hxFree	en	let her go
        class.hxFree	es	salir del ; salio del ; sali del ; saliendo del ; salgo del ; sale del ; salir de
        class.hxFree	es	salio de
        class.hxFree	es	sali de ; salgo de ; sale de ; saliendo de ; termino ; termine ; terminar ; terminando
        class.hxFree	es	acabo
        class.hxFree	es	acabe ; complete ; completo ; cumpli ; cumplio ; de alta ; pase ; paso ; hice ; hizo
        class.hxFree	es	despues de
        class.hxFree	es	despues del ; saliste de ; salimos de ; salimos del ; recien salido de
        class.hxFree	es	recien salida de
        # detoxWord
        detoxWord	en	{detox}
        # detoxRequest: asks for it, whatever "if" or "whether" stands before
        detoxRequest fixed	en	ask|asks|asking|asked|wonder if|whether|about|abt|re ** {detox}
        detoxRequest fixed	en	wonders|wondering|inquiring|inquires|calling if|whether|about|abt|re ** {detox}
        detoxRequest fixed	en	do|does you|yall|u|they|your|ur|anybody|anyone|insurance * * {detox}
        detoxRequest fixed	en	how much|long|soon is|are|does|for ** {detox}
        detoxRequest fixed	es	pregunta|preguntan|preguntando|pregunto si|por|sobre|que|cuanto ** {detox}
        detoxRequest fixed	es	tienen|dan|hacen|hay|ofrecen * {detox}
        detoxRequest absorb fixed	en	if|whether you|yall|u|they|anyone|we do|have|offer ** {detox} ** {DUR}
        detoxRequest absorb fixed	en	if|whether you|yall|u|they|anyone|we provide|run|take ** {detox} ** {DUR}
        detoxRequest absorb fixed	en	ask|asks|asking|asked|price for|abt|about|re|on|of|is ** {DUR} * {detox}
        detoxRequest absorb fixed	en	cost|much|quote|cash|long for|abt|about|re|on|of|is ** {DUR} * {detox}
        detoxRequest fixed	en	if|whether you|yall|u|they|anyone|we do|have|offer|provide|run|take ** {detox}
        detoxRequest absorb	en	{want} ** {DUR} * {detox}
        detoxRequest absorb	en	{want} * to finish|complete|do|start|enter|begin * {detox}
        detoxRequest absorb	en	to|must|should|needs do|complete|finish|enter|start|begin|go|into * * {detox}
        detoxRequest absorb	en	has|will|gotta|then|first do|complete|finish|enter * * {detox}
        detoxRequest absorb	en	has|will|gotta|then|first start|begin|go|into * * {detox}
        detoxRequest absorb	en	im|i'm|hes|shes|really * after|seeking a|an|actual|real * {detox}
        detoxRequest absorb	en	{detox} before|first|prior|placement
        detoxRequest absorb	es	quiero|quiere|necesito * que? terminar|completar|hacer|entrar ** {detox}
        detoxRequest absorb	es	necesita|debe|tengo|tiene * que? terminar|completar|hacer|entrar ** {detox}
        # detoxRequest: withdrawal as a service, not a state
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd|detoxification mgmt|management|mgt|mgmnt|bed
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd|detoxification beds|unit|units|service|services
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd help|protocol|program|placement|level
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd tx|treatment|support|care|stabilization
        detoxRequest absorb	en	medically|medical supervised|managed|monitored|assisted withdrawal|w/d|detox
        detoxRequest absorb	en	supervised|inpatient withdrawal
        detoxRequest absorb	en	help with * withdrawal|withdrawals|w/d|wds
        detoxRequest absorb	en	manage|managing * withdrawal|withdrawals|w/d
        detoxRequest	es	manejo|control|tratamiento|ayuda de|con|para la|el? abstinencia|malilla
        # detoxRequest: tapers, coming off in safety
        detoxRequest	en	taper ; tapering ; tapered ; taper plan ; tapers ; wean ; weaning ; weaned ; wean me off
        detoxRequest	en	titrate down
        detoxRequest	en	come|coming|comes|get|getting|gets|go|going off ** safely|safe|supervised
        detoxRequest	en	come|coming|comes|get|getting|gets|go|going off ** medically|slowly|gradually
        detoxRequest	en	get|getting my|him|her|them|the|our ** off ** safely|safe|supervised|gradually
        detoxRequest	en	stop|quit|stopping|quitting|kick|withdraw ** safely|safe|supervised|gradually|medically
        detoxRequest	en	safely * off|stop|quit|come|get|withdraw ; safe|safest|safer|right|proper way to|off|of
        detoxRequest	en	safe to|for * stop|quit|quitting ; safe plan ; medically managed ; medically supervised
        detoxRequest	en	medical supervision ; medically assisted ; medically monitored ; comfort meds
        detoxRequest	en	rapid detox
        detoxRequest	en	dry out ; drying out ; dries out ; dry me|him|her out ; get|got dried out
        detoxRequest	en	place to kick ; somewhere|someplace to kick
        detoxRequest	en	kick with|under * doctor|nurse|medical|help|supervision ; outpatient detox ; home detox
        detoxRequest	en	ambulatory detox
        detoxRequest	en	get|flush|clean this|it|everything|that out of my|his|her system
        detoxRequest	en	out of my|his|her system
        detoxRequest	en	direct admit ; detox him|her|me|my|from|them
        detoxRequest	en	somebody|someone|doctor|nurse to watch * while * come|comes|stop|quit
        detoxRequest	en	hospital|place|bed to stop|quit|withdraw|sober in? ; sober up safe|safely|somewhere
        detoxRequest	en	get clean under
        detoxRequest	en	nurse|doctor|medic * watch|watches|watching you|me|him|her|while|over
        detoxRequest	en	someone|somebody|medical * watch|watches|watching you|me|him|her|while|over
        detoxRequest	en	nurse|doctor|medic * monitor|monitors|monitoring you|me|him|her|while|over
        detoxRequest	en	someone|somebody|medical * monitor|monitors|monitoring you|me|him|her|while|over
        detoxRequest	en	under a|medical|doctors|nurses * eye|care|watch
        detoxRequest	es	bajarle poco a poco ; bajarle de a poco ; retirarme
        detoxRequest	es	dejar ** sin riesgo|peligro|sufrir|convulsionar
        detoxRequest	es	sin peligro ; dejar|dejarlo|dejarla|dejarlas ** poco a poco ; de forma segura
        detoxRequest	es	bajo supervision
        detoxRequest	es	dejarlo|dejarla|dejar ** con ayuda medica|medico ; con medico ; ir bajando * dosis
        detoxRequest	es	limpiarme|limpiarse * cuerpo|sangre
        detoxRequest	es	sacarme|sacarle|quitarme|quitarle ** cuerpo|sistema|dependencia|malilla ; que me limpien
        detoxRequest	es	que lo limpien
        # detoxDone: released from it, home from it, done with it
        detoxDone	en	{hxFree} ** {detox} ; left * {detox} * {AGO} ; {detox} * * {hxFree}
        detoxDone	en	{detox} * done|complete|finished|ended|ends|ending|over
        detoxDone	en	{detox} * finishes|wrapped|last|yesterday|yest|earlier|ago|since
        detoxDone	en	{detox} unit|center|ward|wing|floor|place|house|people|staff? sent|send|sends|sending
        detoxDone	en	{detox} unit|center|ward|wing? let|lets|letting|discharged|discharges
        detoxDone	en	{detox} floor|place|house|people|staff? let|lets|letting|discharged|discharges
        detoxDone	en	{detox} unit|center|ward|wing? released|releases|releasing|dropped
        detoxDone	en	{detox} floor|place|house|people|staff? released|releases|releasing|dropped
        detoxDone	en	{detox} unit|center|ward|wing|floor|place|house|people|staff? spit|turned|cut|put
        detoxDone	en	{detox} unit|center|ward|wing|floor|place|house|people|staff? kicked|kicks|dumped|cleared
        detoxDone	en	{detox} unit|center|ward|wing? handed|gave|graduated|wants|set
        detoxDone	en	{detox} floor|place|house|people|staff? handed|gave|graduated|wants|set
        detoxDone	en	turn|turns|turned|turning ** from|out|loose|off|go|home ** {detox}
        detoxDone	en	let|lets|letting|cut|cuts ** from|out|loose|off|go|home ** {detox}
        detoxDone	en	kick|kicks|spit|spits ** from|out|loose|off|go|home ** {detox}
        detoxDone	en	send|sends|release|releases|discharge ** from|out|loose|off|go|home ** {detox}
        detoxDone absorb	en	my|his|her|the|our? last|final day|days|night of|in|at|on * {detox}
        detoxDone absorb	en	my|his|her|the|our? last|final morning|dose|week of|in|at|on * {detox}
        detoxDone	en	{DUR:1..45} of|in|at|on|through * * {detox} ; {DUR:1..45} * {detox}
        detoxDone	en	{detox} * * x|for * {DUR:1..45}
        detoxDone	en	{detox} unit|center|ward|wing|floor|stay {DUR:1..45} ; {detox} {DUR:1..45}
        detoxDone	en	day {NUM} * * {detox}
        detoxDone	en	{detox} * in|last|back|from {AGO:20..3000} ; {detox} {AGO:8..3000}
        detoxDone	en	did|done|had * * {detox} ; {detox} wing|stay|graduate|discharge
        detoxDone	en	after|following|post a|the|my|his|her|this|your|hospital|medical|{DUR}? {detox}
        detoxDone	en	been|went|going|goes through * {detox}
        detoxDone	en	was|were|been|am|is in|at|through your|a|the|their|that|hospital? {detox}
        detoxDone	en	went to|into * {detox}
        detoxDone	en	whatever|what|next comes|step|happens|do after * {detox} ; next after {detox}
        detoxDone	en	stepping down from {detox}
        detoxDone	en	already|just|finally|successfully|safely|medically detoxed|kicked|detoxified
        detoxDone	en	inpt|hospital|medical {detox} done
        detoxDone	en	detoxed|detoxified him|her|me|us|pt|them ; got * detoxed
        detoxDone	en	detoxed and|already|last|fine|done|there|off|from
        detoxDone	es	{hxFree} ** {detox} ; alta ** del|de * {detox} ; {DUR:1..45} de|en * {detox}
        detoxDone	es	{detox} termino|ayer|terminada|{AGO:8..400}
        detoxDone	es	estuve|estuvo|estuvimos|estaba|fui|fue|pase|paso|hice|hizo ** {detox}
        detoxDone	es	ultimo|ultimos dia|dias de|del|en * {detox}
        detoxDone	es	me|lo|la|le dan|dieron|daran ** alta ** {detox} ; ya me|se desintoxique|desintoxico
        # detoxDone: in custody, in a hospital
        detoxDone	en	detoxed|withdrew|cold|sobered ** in|on|at|inside * * {hxCustody}
        detoxDone	en	kicked in|on|at|inside * * {hxCustody}
        detoxDone	en	kicked|kick it|dope|{drug}|cold|everything|h|hard|alone ** {hxCustody}
        detoxDone	en	went cold turkey ** {hxCustody}
        detoxDone	en	came|got|come|been off it|everything ** in|at|on|inside * * {hxCustody}|hospital|icu|er
        detoxDone	en	came|got|come|been off them|{drug}|dope ** in|at|on|inside * * {hxCustody}|hospital|icu|er
        detoxDone	en	came|got|kicked off? * {drug}|it|dope|everything in there|inside|lockup
        detoxDone	en	sick|kicking in there|inside ** now|fine|over|out
        detoxDone absorb	en	took|got|walked|saw|nursed|talked * through * withdrawal|withdrawals|it|detox|w/d
        detoxDone absorb	en	through * withdrawal|withdrawals|w/d in|at|and|on
        detoxDone absorb	en	withdrew in|at|on * jail|county|hospital|home|custody
        detoxDone absorb	en	dried * * out for|and|in|at ; dried me|him|her out ; weaned * off in|at
        detoxDone absorb	en	got|been weaned
        detoxDone	es	malille|malillo|malilla|desintoxique ** en * * {hxCustody}
        detoxDone	es	desintoxico|pase|paso|quite|quito ** en * * {hxCustody}
        # detoxDone: at home
        detoxDone	en	kicked at|on * * {hxHome}
        detoxDone	en	kicked it|dope|{drug}|cold|everything|h|alone ** at|on|in * * {hxHome}
        detoxDone	en	detoxed|withdrew at|on|in * * {hxHome}
        detoxDone	en	detoxed|detoxified|detoxing myself|himself|herself|alone|cold
        detoxDone	en	came|got off|clean ** {drug}|it|everything|them|dope at|on|in * * {hxHome}
        detoxDone	en	got off {drug} ** at home
        detoxDone absorb	en	{hxRode} it|that|everything|the * out|through|off? ; cold turkeyed * it
        detoxDone absorb	en	kicked it myself|alone|cold
        detoxDone absorb	en	did|done|beat|kicked it|that|this in|on|at my|his|her|our * * {hxHome}|{hxCustody}
        detoxDone absorb	en	did|done|beat|kicked it|that|this in|on|at a|the|moms|a * * {hxHome}|{hxCustody}
        detoxDone absorb	en	the|my|his|her? {hxSickPart} * is|are|was|were|is all|has|seems * * over|gone
        detoxDone absorb	en	the|my|his|her? {hxSickPart} * is|are|was|were|is all|has|seems * * done|behind
        detoxDone absorb	en	the|my|his|her? {hxSickPart} * is|are|was|were|is all|has|seems * * passed|finished
        detoxDone absorb	en	the|my|his|her? {hxSickPart} * is|are|was|were|is all|has|seems * * past|ended
        detoxDone absorb	en	{hxSickPart} behind me|him|her|us ; past|through|over|survived the {hxSickPart}
        detoxDone absorb	en	made|got|came|am|im|hes|shes through * {hxSickPart}
        detoxDone	es	en casa|cuarto * a pulso ; me|se desintoxique|desintoxico * solo|sola|casa ; a pulmon
        detoxDone	es	lo|la pase|paso encerrado|encerrada
        detoxDone absorb	es	ya? paso|pase|pasaron {hxSickPart} ; {hxSickPart} ya? paso|pasaron|quedo
        detoxDone absorb	es	se me|le quito|fue {hxSickPart}
        # detoxDone: tapers finished, and medicine given to come off; the medicine is not what the person misuses
        detoxDone absorb	en	{hxFree}|did|gave|had * {DUR:1..30}? * {hxComfort} taper|protocol|detox
        detoxDone absorb	en	after|post|on|from|done * {DUR:1..30}? * {hxComfort} taper|protocol|detox
        detoxDone absorb	en	{hxFree}|did|gave|had|after|post|from * {DUR:1..30} * {hxSedative} taper|protocol
        detoxDone absorb	en	on? day {NUM} of a|his|her|my|the|{DUR}? {hxSedative} taper|protocol|detox
        detoxDone absorb	en	on? day {NUM} of a|his|her|my|the|{DUR}? {hxComfort} taper|protocol|detox
        detoxDone absorb	en	{hxFree} ** {DUR:1..30}? * {hxSedative}? taper unit|bed|program
        detoxDone absorb	en	last dose|pill|cap|tab of * {hxComfort}
        detoxDone	en	{hxFree}|did|had|after|gave|doctor|md * * taper
        detoxDone	en	taper * * done|finished|ended|over|complete|completed|ends|finishes
        detoxDone	en	taper with|w/ own|my|her|his|a|the * md|doctor|doc|psychiatrist|prescriber
        detoxDone	en	tapered|weaned off|down|myself * * {AGO}
        detoxDone	en	slow|long * taper ** {AGO} ; tapered off ; weaned off
        detoxDone	en	{hxComfort} finished|done|ended|completed
        # detoxDone: taken off it, in plain words
        detoxDone absorb	en	{DUR:1..30} ** getting|taking|bringing|weaning|tapering|drying * off|down|out
        detoxDone absorb	en	off of? {drug} in|at the hospital|icu|er|ward
        detoxDone	en	got|cleaned him|her|me|them off|up in|at the? hospital|er|icu
        detoxDone	en	sobered * up in|at the? hospital|er|jail|icu
        detoxDone	en	discharged|released|dc ** hospital|hosp|icu ** after|following ** {drug}|withdrawal
        detoxDone	en	discharged|released|dc ** hospital|hosp|icu ** s/p|post ** {drug}|withdrawal
        detoxDone	en	discharged|released|dc ** hospital|hosp|icu ** after|following ** withdrawals|w/d|dts
        detoxDone	en	discharged|released|dc ** hospital|hosp|icu ** s/p|post ** withdrawals|w/d|dts
        detoxDone	en	dcd|d/cd|out|home ** hospital|hosp|icu ** after|following|s/p|post ** {drug}|withdrawal
        detoxDone	en	dcd|d/cd|out|home ** hospital|hosp|icu ** after|following|s/p|post ** withdrawals|w/d|dts
        detoxDone	en	hospital|hosp ** got|took|brought * * * off
        detoxDone absorb	en	sweat|sweated * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	sweat|sweated * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	sweating|dry|drying * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	sweating|dry|drying * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	dried|flushed * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	dried|flushed * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	flushing|burned|burning * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	flushing|burned|burning * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone	en	got|getting * {drug}|booze|alcohol|pills|poison out of me|him|her|my|his|us
        detoxDone	en	cleared|washed|pulled * {drug}|booze|alcohol|pills|poison out of me|him|her|my|his|us
        detoxDone absorb	en	completed|completes|completing * {hxSedative}|{hxComfort} protocol|course
        detoxDone absorb	en	finished|finishing|done * {hxSedative}|{hxComfort} protocol|course
        detoxDone absorb	en	no using yet ; sent * home with ; dried out in|at
        detoxDone absorb	es	de? alta ** de|del ** de quitarle|quitarme|limpiarle|limpiarme
        detoxDone absorb	es	de? alta ** de|del ** de sacarle|sacarme|bajarle|bajarme|cortarle
        detoxDone absorb	es	despues de|del {DUR:1..45} ** quitarle|quitarme|limpiarle|limpiarme
        detoxDone absorb	es	despues de|del {DUR:1..45} ** sacarle|sacarme|bajarle|bajarme
        detoxDone	es	hospital|clinica ** quitaron|quitaban|quitando|limpiaron|limpiaban ** {drug}
        detoxDone	es	hospital|clinica ** sacaron|sacaban|salia|salio|bajaron|bajaban ** {drug}
        detoxDone	es	{DUR:1..45} de quitarle|quitarme|limpiarle|limpiarme
        detoxDone	es	{DUR:1..45} de sacarle|sacarme|desintoxicarse|desintoxicarme
        detoxDone	es	me|lo|la|le limpiaron|desintoxicaron
        # detoxNow
        detoxNow	en	in detox now|currently|today ; in detox right now ; currently|still in|at * {detox}
        detoxNow	en	in your|a|their detox now?
        detoxNow	es	esta|estoy|ando en * {detox} ; sigue en * {detox}
        # Look-alikes: cleanses, screens, food
        pseudo	en	juice|kale|tea|sugar|digital|dopamine|skin detox|cleanse|detoxes
        pseudo	en	colon|foot|closet|carb|caffeine|liver|heavy detox|cleanse|detoxes
        pseudo	en	liver|phone|iphone|skin|body needs|wants|needed|could|deserves * * detox|detoxing
        pseudo	en	gut|kidneys|wallet|closet|computer needs|wants|needed|could|deserves * * detox|detoxing
        pseudo	en	phone|iphone|computer|tablet|laptop|kid|teen * detoxed of|from ; phone|iphone detoxed
        pseudo	en	detox|detoxed|detoxing of|from an|the|all|my|his|her? app|apps|phone|screens|social
        pseudo	en	detox|detoxed|detoxing of|from an|the|all|my|his|her? sugar|gluten|instagram
        pseudo	en	detox|detoxed|detoxing of|from an|the|all|my|his|her? tiktok|dairy|carbs
        pseudo	en	detox tea|teas|juice|juices|smoothie|water|diet|bath|wrap|pads|kit|drink|drinks|shampoo
        pseudo	en	not the * juice|liver|skin|phone kind
        pseudo	es	detox de jugos|jugo|piel|higado|celular|azucar ; jugo|jugos|te detox
        detoxDone	en	since i|he|she|they left|finished|completed|ended|got ** {detox} ; {detox} was|happened|ended|finished * {AGO} ; since * {detox} ended|finished|let
        detoxDone	es	desde que sali|salio|termine|termino * {detox}
        detoxDone across	en	{detox} *** ended|finished|done|completed|complete * {AGO} ; taper|protocol completes|complete|ends|ending|finishes|done|over|through ** {AHEAD} ; taper|protocol completed|ended|finished|done ** {AGO}
        detoxDone across	en	in|at county|jail|custody|prison|lockup *** kicked|detoxed|withdrew|dried ; kicked|dried|detoxed|sweated|withdrew ** in there|inside|jail|county|custody|lockup
        detoxDone	es	salio|sali|salimos|salieron ** del|de * {detox} ; alta ** {detox}
        detoxDone	en	taper|protocol|detox wrapped|stopped|concluded|finished up? ** {AGO}
        detoxRequest	en	bring|taper|wean|step|walk|ease me|him|her|us down|off ** little|slow|slowly|time|schedule|safely|bit|gradual|gradually
        """
}
