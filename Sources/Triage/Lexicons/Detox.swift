extension LexiconSources {
    /// Detox: the word, requests, and detoxes done or under way.
    static let detox = """
        # Classes: custody, home, medicines that a taper is made of, how a withdrawal is got through, who lets go
        class.detox	en	desintox ; dtox ; d-tox ; ditox ; detos ; detoz ; detoxx
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
        class.hxSickPart	en	sickness ; sick part ; bad part ; bad days ; worst part ; worst of it
        class.hxSickPart	en	withdrawal
        class.hxSickPart	en	withdrawals ; w/d ; wd ; wds ; dope sickness ; dopesickness ; kick ; ugly part
        class.hxSickPart	en	rough part
        class.hxSickPart	en	physical part ; shakes and sweats ; sweats and shakes
        class.hxSickPart	es	malilla ; lo peor ; lo feo ; lo mas feo ; lo mas duro ; la abstinencia ; la cruda
        class.hxFree	en	out ; out of ; home from ; home after ; back from ; fresh out ; fresh from ; just out
        class.hxFree	en	outta ; outa ; out da ; outtadere ; fresh outta ; got outta ; just outta
        class.hxFree	en	got out
        class.hxFree	en	gets out ; getting out ; coming out ; came out ; comes out ; come out ; let out
        class.hxFree	en	lets out
        class.hxFree	en	discharged ; discharging ; discharges ; discharge ; dc ; d/c ; dcd ; d/cd ; dcing
        class.hxFree	en	released
        class.hxFree	en	comp ; cmpl ; cmpltd ; compltd ; complt ; releasing ; leaving ; leaves ; finished ; finishing ; finishes ; completed ; completing
        class.hxFree	en	completes ; compl ; graduated ; grad'd ; graduating ; graduates ; done with ; done in
        class.hxFree	en	fin ; fnshd ; fnsh ; fins ; finshd ; cmpltg ; cmplted ; relsd ; rlsd ; dschgd ; disch ; dischgd ; lvg ; leavg
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
        class.hxRode	en	sweated ; rode ; toughed ; gutted ; muscled ; suffered
        # between "out of" and "detox": whose, how long, of what
        class.dtxLead	en	of ; from ; with ; w/ ; in ; at ; the ; a ; an ; my ; his ; her ; our ; your ; their ; that ; this ; for
        class.dtxKind	en	inpt ; inpatient ; medical ; med ; hospital ; hosp ; county ; jail ; social ; acute ; sub ; subacute ; alcohol
        class.dtxKind	en	etoh ; opi ; opiate ; opioid ; benzo ; heroin ; fent ; fentanyl ; xanax ; day ; days ; d ; night ; week ; wk
        class.dtxKind	en	hr ; hour ; quick ; rapid ; short ; long ; full ; whole ; first ; second ; last ; another ; local ; home ; drug
        class.dtxKind	en	va ; er ; kaiser ; private ; state ; city ; public ; program ; meds ; outpatient ; ambulatory ; five ; seven
        class.detox	en	detocks ; deetox ; detoks ; de tox ; detocs ; deetocks ; detoxin
        class.detox	en	detoxified ; detoxify ; detoxifying ; detoxicate ; detoxicated ; detoxication
        class.dtxKind	en	three ; four ; six ; ten ; kind ; stint ; stay ; round ; bout ; through ; physical ; initial ; emergency
        class.dtxKind	en	couple ; few ; medically ; supervised ; monitored ; assisted ; facility ; unit ; alcohol/benzo ; pill ; meth
        class.dtxKind	es	un ; una ; la ; el ; su ; mi ; de ; del ; los ; mis ; sus ; proceso ; programa ; centro ; clinica ; siete ; cinco ; seis
        class.dtxKind	es	dias ; medica ; primera ; tratamiento ; unidad
        # detoxWord
        detoxWord	en	{detox}
        # detoxRequest: asks for it, whatever "if" or "whether" stands before
        detoxRequest fixed absorb	en	want|wants|wanna|need|needs|trying|try|tryna|ready|how|can|could|get|gotta|please|help ** get|go|be|come|check|put|move|start in|into|to a|? {detox} today|tonight|now|right|this|asap|over|here|at|@
        detoxRequest fixed	en	stop|stopping|quit|quitting|come|get * drinking|alcohol|booze|xanax|benzos|klonopin|ativan|valium|off * without medical|medicine|supervision|doctors|a doctor|being monitored
        detoxRequest fixed	en	ask|asks|asking|asked|wonder if|whether|about|abt|re ** {detox}
        detoxRequest fixed	en	wonders|wondering|inquiring|inquires|calling if|whether|about|abt|re ** {detox}
        detoxRequest fixed	en	do|does you|yall|u|they|your|ur|anybody|anyone|insurance * * {detox}
        detoxRequest fixed	en	do|does|can|if|whether you|we|yall|they|u|your|the|program * do|does|offer|have|provide|run|handle * a|an|any|slow|? {drug}|benzo|benzos|opioid|opiate|alcohol|outpatient|inpatient|medical|slow? taper|tapers|tapering
        detoxRequest fixed	en	how much|long|soon|many is|are|does|for|days|is ** {detox}
        detoxRequest fixed	en	how|where|when|which|whether|if * * get|gets|go|goes|getting|put|take|takes|admit|admits|check|checks * into|in|to|at a|an|the|your|some|? {dtxKind}? {detox}
        detoxRequest fixed	en	admit|accept|take|check|get|place my|our|his|her|a|the client|son|daughter|husband|wife|brother|sister|mother|father|mom|dad|friend|nephew to|into|in|for a|your|the|? {detox}
        detoxRequest fixed	en	if|unless|until i|he|she|we|they|hes|shes|im * dont|doesnt|do|does|wont|not? * go|get|agree|enter|do|into ** {detox}
        detoxRequest fixed	en	waitlist|waitlisted|waiting|wait|list|referral|referred|refer|transport|ride|bed|beds|spot|opening|placement|authorization|auth|intake|admission for|to|in|at * * {detox}
        detoxRequest fixed	en	{detox} turned|turns|wont|cant|denied|refused|rejected|declined|is|was|said|says|has|full * us|me|him|her|take|away|down|accept|full|no
        detoxRequest fixed	es	pregunta|preguntan|preguntando|pregunto si|por|sobre|que|cuanto ** {detox}
        detoxRequest fixed	es	tienen|dan|hacen|hay|ofrecen|manejan|aceptan|cubre|cubren * {detox}
        detoxRequest fixed	es	cuanto|cuantos|cuanta ** {detox} ; {detox} * cuesta|cuanto|cubre|sale|dura
        detoxRequest absorb fixed	en	if|whether you|yall|u|they|anyone|we do|have|offer ** {detox} ** {DUR}
        detoxRequest absorb fixed	en	if|whether you|yall|u|they|anyone|we provide|run|take ** {detox} ** {DUR}
        detoxRequest absorb fixed	en	ask|asks|asking|asked|price for|abt|about|re|on|of|is ** {DUR} * {detox}
        detoxRequest absorb fixed	en	cost|much|quote|cash|long for|abt|about|re|on|of|is ** {DUR} * {detox}
        detoxRequest absorb fixed	en	pay|pays|cover|covers|covered|approve~|authorize~|auth ** {DUR} * * {detox} ; your {DUR} {dtxKind}? {detox}
        detoxRequest fixed	en	if|whether you|yall|u|they|anyone|we do|have|offer|provide|run|take ** {detox}
        detoxRequest absorb	en	{want} ** {DUR} * {detox} ; {want} * {detox} for|x {DUR}
        detoxRequest absorb	en	{want} * to finish|complete|do|start|enter|begin * {detox}
        detoxRequest absorb	en	to|must|should|needs do|complete|finish|enter|start|begin|go|into * * {detox}
        detoxRequest absorb	en	has|will|gotta|then|first do|complete|finish|enter * * {detox}
        detoxRequest absorb	en	has|will|gotta|then|first start|begin|go|into * {detox}
        detoxRequest absorb	en	im|i'm|hes|shes|really * after|seeking a|an|actual|real * {detox}
        detoxRequest absorb	en	{detox} before|first|prior|placement
        detoxRequest absorb	en	{detox} before|by|until|over|around|during * * {AGO:1..3000}|{AHEAD}
        detoxRequest absorb	es	quiero|quiere|necesito * que? terminar|completar|hacer|entrar ** {detox}
        detoxRequest absorb	es	necesita|debe|tengo|tiene * que? terminar|completar|hacer|entrar ** {detox}
        # detoxRequest: withdrawal as a service, not a state
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd|detoxification mgmt|management|mgt|mgmnt|bed
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd|detoxification beds|unit|units|service|services
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd help|program|placement|level
        detoxRequest absorb	en	w/d|withdrawal|withdrawals|wd tx|treatment|support|care|stabilization
        detoxRequest absorb	en	medically|medical supervised|supv|superv|supvd|managed|monitored|assisted withdrawal|w/d|detox
        detoxRequest absorb	en	supervised|inpatient withdrawal
        detoxRequest absorb	en	help with * withdrawal|withdrawals|w/d|wds
        detoxRequest absorb	en	manage|managing * withdrawal|withdrawals|w/d
        detoxRequest absorb	en	to? go|get|help~ * me|him|her? * through? withdrawal|withdrawals ** safe|safely|place|supervised|somewhere|doctor|nurse|hospital|medical|medically
        detoxRequest absorb	en	place|somewhere|someplace|hospital|facility|bed ** go|get|be through|in withdrawal|withdrawals
        detoxRequest absorb	en	{want} * to withdraw|go * through withdrawal|withdrawals|w/d
        detoxRequest	en	help me|him|her|us withdraw ; withdraw ** doctor|nurse|medical|safely|supervision|hospital
        detoxRequest	es	manejo|control|tratamiento|ayuda de|con|para la|el? abstinencia|malilla
        detoxRequest	es	bajen|bajarme|bajarle|bajar|quiten|quitarme|dejarla|dejarlo|dejarlas|dejar ** poco|poquito a poco|poquito
        detoxRequest absorb	es	lugar|donde|hospital|clinica ** pasar|pase|aguantar la malilla|abstinencia
        # detoxRequest: tapers, coming off in safety
        detoxRequest fixed	en	admitted|come|help|helped|wish|wishes|want|wants|need|needs|like|how|safely|hospital ** withdraw|withdrawing|wean|weaned|taper from|off of? my|his|her|the|this|these? {drug}|pills|tablets|drink|medicine
        detoxRequest	en	withdrawn|weaned|taken|brought|got off|from my|his|her|the|these|this|a|all * {drug}|pills|medicine|medication|tablets|draught ** supervision|supervised|safely|safe|gradually|properly|doctor|hospital ; relieved of my|his|her {drug}|pills|tablets
        detoxRequest	en	taper ; tapering ; taper plan ; tapers ; wean ; weaning ; wean me off ; titrate down
        detoxRequest	en	tprng ; tpering ; taperng ; tpr off|down|me|him|her|{drug} ; we|wants|wnts|slow|u|do tpr
        detoxRequest	en	be|get|gets|getting|being weaned|tapered ; have|want|needs|need me|him|her|myself|it? * weaned|tapered
        detoxRequest	en	come|coming|comes|get|getting|gets|go|going down? off ** safely|safe|supervised
        detoxRequest	en	come|coming|comes|get|getting|gets|go|going down? off ** medically|slowly|gradually
        detoxRequest	en	get|getting my|him|her|them|the|our ** off ** safely|safe|supervised|gradually
        detoxRequest	en	stop|quit|stopping|quitting|kick|withdraw ** safely|safe|supervised|gradually|medically
        detoxRequest	en	safely * off|stop|quit|come|get|withdraw ; safe|safest|safer way|ways to|off|of
        detoxRequest	en	right|proper way to stop|quit|come|get|cut|kick ** off|drinking|using|{drug}|it|down
        detoxRequest	en	get|gets|getting|come|comes|coming|stop|quit|kick ** without * getting|being|going|feeling|having * sick|withdrawal|withdrawals|seizure|seizures|dopesick
        detoxRequest	en	get|come|stop|quit|kick ** without * dying|seizing|withdrawing ; medical|medically|doctors|nurses help|supervision|support|care to * quit|stop|come|get|withdraw
        detoxRequest	en	safe to|for * stop|quit|quitting ; safe plan ; medically managed ; medically supervised
        detoxRequest	en	medical supervision ; medically assisted ; medically monitored ; comfort meds
        detoxRequest	en	dry out ; drying out ; dries out ; dry me|him|her out ; get|got dried out
        detoxRequest	en	place to kick ; somewhere|someplace to kick
        detoxRequest	en	off|quit|quitting|stopping ** the|a right|proper|correct|safe|safest|medical way
        detoxRequest	en	sober me|him|her|us|them up ; sober|off|stop|quit|dry|come|taper ** under * dr|drs|md|physician|physicians|doctor|doctors care ; supervise|supervises|supervising|oversee|oversees a|the|my|his|her|this|? * reduction|taper|tapering|withdrawal|dose
        detoxRequest absorb	en	medical|med|medically w/d|withdrawal|wd
        detoxRequest absorb	en	{NUM:3..4}|asam|level|needs|need|wants|requests|requesting|req|reqs|for|to|re wm ; wm level|bed|beds|placement|slot|unit|referral|services|availability|auth|admit|loc
        detoxRequest absorb	en	want|wants|wanted|need|needs|get|gets|getting|wanting|have me|him|her|them|us|pt|myself|himself * dried out ; be|gets|getting dried out ; dried out medically|safely|properly|somewhere|first|before
        detoxRequest	en	come|coming|comes|get|getting|taper|wean|withdraw|quit|stop ** under|with|without supervision|observation|monitoring ; come|coming|go|check|here|there|you|in to kick
        detoxRequest fixed	en	handle|treat|help|give|manage|monitor|with people|someone|somebody|patients|clients|folks|anyone come|coming|comes|get|getting|withdraw|withdrawing off|from of? {drug}|alcohol|meds|medication|medications|them|stuff|everything|drugs|opiates|opioids|benzos
        detoxRequest	en	get|gets|getting this|the|that|all poison|junk|crap|shit|garbage|stuff|toxins|drugs|alcohol|booze|pills out of me|him|her|us ; get|gets|getting this|the|that|all ** out of my|his|her body|system|blood
        detoxRequest absorb fixed	en	until|unless i|he|she|they|we|pt|hes|shes|ive|theyve * been|gone|finished|done|completed|complete|finish|gets|goes * * {detox}
        detoxRequest	en	{detox} bed|beds|slot|slots|spot|spots|opening|openings|placement|admission|admit|referral|availability
        detoxRequest	en	get|getting|take|taking|bring|help|come|coming|be|wean * off of? * {drug}|it|this|them|these|everything * safely|safe
        detoxRequest across	en	off|away|free|clean of|from? everything|it|all|this|them|{drug} *** medically ; medically get|come|taken|brought off
        detoxRequest	es	dejar|dejarlo|dejarla|dejarlas|parar|salir|quitarme ** con medicinas|medicina|medicamento|medicamentos|suero ; dejar|dejarlo|dejarla|parar ** sin que me|le|nos? pase|de|duela * nada|algo|malo
        detoxRequest	en	kick with|under * doctor|nurse|medical|help|supervision ; outpatient detox ; home detox
        detoxRequest	en	ambulatory detox ; rapid detox ; detox meds ; meds|something|medicine|medication to|for help|the|ease|with|come|coming * withdrawal|withdrawals|off
        detoxRequest	en	get|flush|clean this|it|everything|that|the|all * out of my|his|her system
        detoxRequest	en	direct admit ; detox him|her|me|my|them ; detox from
        detoxRequest absorb	en	be|get|gets|getting|being|need|needs|want|wants detoxed from|off|by|in|at|?
        detoxRequest absorb	en	be|get|getting|need|needs|want|wants medically|safely|properly|fully|professionally|slowly|first detoxed
        detoxRequest	en	somebody|someone|doctor|nurse to watch * while * come|comes|stop|quit
        detoxRequest	en	hospital|place|bed to stop|quit|withdraw|sober in? ; sober up safe|safely|somewhere
        detoxRequest	en	get clean under|in ** doctor|hospital|nurse|medical|supervision
        detoxRequest	en	nurse|nurses|doctor|doctors|medic|medical * watch|watches|watching|monitor|monitors|monitoring|check|checking you|me|him|her|while|over|on ** stop|stops|quit|come|comes|withdraw|off|detox|dry
        detoxRequest	en	stop|quit|withdraw|kick|come|comes|taper|drinking|off|do|detox|it|this ** under a|medical|doctors|nurses|doctor|nurse|physicians * eye|care|watch|supervision|?
        detoxRequest	en	with|have a|some|the? nurse|nurses|doctor|doctors|medic|medical watching|monitoring|around|nearby|standing|present ; need|want doctors|nurses|nurse around|present|watching me|him|her|while|when
        detoxRequest	es	bajarle poco a poco ; bajarle de a poco ; bajarle|bajarlo|dejarlo|dejarla|dejarlas|parar con|bajo un|una|el? doctor|medico|enfermera|doctora|supervision
        detoxRequest	es	ocupa|ocupo|ocupan|ocupamos|requiere|requiero|precisa|preciso|urge un|una|la|de? {detox} ; hace falta un|una|la? {detox}
        detoxRequest	es	limpiarse|limpiarme|limpiarlo|limpiarla|dejar|dejarlo|dejarla|parar|salir|bajar|quitar|quitarse|quitarme ** bajo|con cuidado|cuidados|supervision|vigilancia|observacion|atencion medico|medicos|medica
        detoxRequest	es	saquen|sacar|sacarle|sacarme|sacarselo|sacarsela|quiten|limpien|limpiarle|limpiarme|desintoxiquen|eliminar ** {drug}|droga|drogas|veneno|vicio ** cuerpo|sangre|sistema|organismo|encima|adentro
        detoxRequest	es	bajarle|bajarla|bajarlo|bajarles|dejarla|dejarlas|dejarlo|quitarle|quitarselas|quitarsela|dejarle|dejar|soltar ** sin que me|le|lo|nos|la pegue|duela|malilla|de|agarre|ponga|tiemble|tumbe|mate|convulsione
        detoxRequest	es	busco|busca|buscan|buscar|buscara|buscarle|buscarme|buscando|busque|encontrar|encontrarle|conseguir|conseguirle|consigan|interesa * {detox}
        detoxRequest	es	sin malilla|malillas|sufrir|sufrimiento|dolor ** dejar|dejarlo|dejarla|salir|bajar
        detoxRequest	es	dejar ** sin riesgo|peligro|sufrir|convulsionar ; dejarlo|dejarla|salir|salirme|parar ** sin enfermarme|enfermarse|malilla|ponerme|ponerse|peligro|riesgo
        detoxRequest	es	dejar|dejarlo|dejarla|parar|salir ** sin que * enferme|pase|de|convulsione|muera|duela ; sin peligro ; dejar|dejarlo|dejarla|dejarlas ** poco a poco ; de forma segura
        detoxRequest	es	bajo supervision ; retirarme|retirarse * {drug}|pastillas|droga|drogas|medicamento
        detoxRequest	es	ayuda|apoyo|atencion medica|medico|de para|a ** dejar|dejarla|dejarlo|dejarlas|parar|salir|bajarle|limpiarme|limpiarse
        detoxRequest	es	con ayuda|apoyo|supervision de? un|una|los? medicos|doctores|doctor|medico|medica|enfermeras
        detoxRequest	es	dejarlo|dejarla|dejarlas|parar|salirme|salirse ** con|bajo un|una|el|la doctor|medico|doctora|enfermera ; dejar todo|esto|eso|{drug}|de|las ** con|bajo un|una|el|la doctor|medico|doctora|enfermera
        detoxRequest	es	dejarlo|dejarla|dejar ** con ayuda medica|medico ; con medico ; ir bajando * dosis
        detoxRequest	es	limpiarme|limpiarse * cuerpo|sangre
        detoxRequest absorb	es	limpiar|limpien|limpiarle|limpiarme|limpiarse|limpieza|purificar|sacarme|sacarle|lavar * * cuerpo|sangre|sistema|organismo|veneno * * {drug}|droga|drogas|alcohol|toxinas|vicio|?
        detoxRequest	es	sacarme|sacarle|quitarme|quitarle ** cuerpo|sistema|dependencia ; que me|lo|la limpien|desintoxiquen
        # detoxDone: released from it, home from it, done with it
        detoxDone absorb	en	{DUR:1..21} of withdrawal|withdrawals|detoxing|kicking * at home|alone|ended|over|done|finished|behind ; got|came|made|went it? through * withdrawal|withdrawals at home|alone|already|last|{AGO}
        detoxDone absorb	en	finish|finishing|finishes|complete|completing|finished|completed|wrap|wrapping * {DUR:2..21} * * {detox} ; finish|finishing|completing * * {dtxKind}|{drug} {detox} ; {DUR:2..21} in|of|at a|the|my|our * {dtxKind}|hospital {detox} ** over|done|ends|finished|finish
        detoxDone	en	{hxFree} d? {dtxLead}? {dtxLead}? {dtxKind}|{DUR}|{NUM}|{drug}? {dtxKind}|{DUR}|{drug}? {dtxKind}|{drug}? {dtxKind}? {detox}
        detoxDone	en	{detox} is|are|s|will|gonna|? kicking|discharging|releasing|letting|sending|booting|d/c'ing|dcing me|him|her|us|pt out|home|go|today|tomorrow|{AHEAD}
        detoxDone	en	day|hour|week {NUM} outta|off {detox} ; fresh|just|im|hes|shes|got|been|came|days|day|hours|hrs|week|weeks outta {detox}
        detoxDone	en	left * {detox} * {AGO} ; {detox} * * and|got|gets|was|getting|unit|center|i|then|is|to {hxFree}
        detoxDone	en	did|done|had|went|been|spent|just through? * {DUR:2..21} of|in|at|doing|? * {dtxKind}|{drug}? {detox} ; {detox} in|at|inside jail|county|custody|prison|hospital|holding * and|out|now|then|last|this|{AGO}|?
        detoxDone	en	{detox} unit|center|facility|program|stay|stint|is|was|now|just|about|almost|been|already|all|? unit|center|is|was|just|about|almost|already|? done|complete|completed|compl|comp|cmpltd|compltd|finished|fin|ended|ends|ending|over|concluded
        detoxDone	es	hospital|clinica|centro ** quitarme|quitarle|quitarse|sacarme|sacarle|bajarme|desintoxicarme|desintoxicarlo|desintoxicarla ** alta|sali|salio
        detoxDone	en	{detox} finishes|wrapped|wraps|yesterday|yest|earlier|ended ; {detox} last week|wk|month|mo|night|nite|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|summer|spring|fall|winter|year
        detoxDone	en	{detox} * {AGO:1..60} ago ; {detox} in|back|last|at|for|since|from|? * {AGO:30..3000}
        detoxDone	en	{detox} ** that|who|which|where|and they? just? let|released|discharged|sent|cut|turned|dropped me|him|her|us out|home|go|loose|off|{AGO}
        detoxDone	en	{detox} unit|center|ward|wing|floor|place|house|people|staff? sent|sends|sending|let|lets|letting|discharged|discharges|released|releases|releasing|dropped * him|her|me|us|them|home|out|go|pt
        detoxDone	en	{detox} unit|center|ward|wing|floor|place|house|people|staff? spit|cut|kicked|kicks|dumped|handed|gave|graduated|cleared me|him|her|us|them|pt
        detoxDone	en	{detox} unit|center|ward|wing|floor|place|house|people|staff? turned|turns|turning|put * loose|out|street
        detoxDone	en	{detox} unit|center|ward|wing|floor|place|house? kept|keeps|held|had me|him|her|us|them|pt * {DUR}
        detoxDone	en	turn|turns|turned|turning|let|lets|letting|cut|cuts|kick|kicked|spit|spits|send|sent|sends|release|released|releases|discharge|discharged * * loose|out|go|home|off|away? of|from {dtxLead}? {dtxKind}? {dtxKind}? {detox}
        detoxDone absorb	en	my|his|her|the|our? last|final day|days|night|morning|dose|week of|in|at|on * {detox}
        detoxDone	en	{DUR:1..45} of|in|at|on|through {dtxLead}? {dtxKind}? {dtxKind}? {detox} ; {DUR:1..45} {dtxKind}|{drug}? {dtxKind}|{drug}? {detox}
        detoxDone absorb	en	{detox} x {DUR:1..45}
        detoxDone	en	{detox} for {DUR:1..45} ; {detox} unit|center|ward|wing|floor|stay|stint {DUR:1..45} ; {detox} {DUR:1..45} * at|in|@|and|then|out|d/c|done
        detoxDone	en	{detox} since|from {AGO} ; {detox} {DUR:1..45} ; day {NUM} of|in|at|on * * {detox}
        detoxDone	en	{detox} in|last|back|from {AGO:20..3000} ; {detox} {AGO:8..3000}
        detoxDone across	en	{detox} * d/c|dc|dcd|d/cd|discharged|released|out|home d? {AGO:0..60} ; {detox} * {AGO:0..60} d/c|discharge|dc
        detoxDone	en	did|done|had a|the|my|his|her|medical|hospital|hosp|inpatient|inpt|{DUR}|our|that|their? {dtxKind}|{DUR}|{NUM}? {dtxKind}|{drug}? {detox} ; {detox} wing|graduate|discharge
        notEvidence absorb	en	did|does|do|doing|done * detox part|piece|portion|phase|first|there|also|too there|too|also|first
        detoxDone	en	after|following|post|s/p a|the|my|his|her|this|your|hospital|medical|inpt|inpatient|etoh|{DUR}? {detox}
        detoxDone	en	been|went|gone|going|goes through * {detox} ; was through|thru * {detox}
        detoxDone	en	since|ever {detox}|leaving|finishing {detox}? i|ive|he|hes|she|shes|they|my|his|it|its|the
        detoxDone	en	they|hospital|nurses|doctors|staff|er|kaiser|ama|paramedics got|took|brought|weaned|tapered|detoxed me|him|her off|down|through * {drug}|it|alcohol|everything|them|booze
        detoxDone	en	was|were|been|am|is|im|hes|shes|theyre|whos|currently|still|presently|already|now|stuck|sitting|laying in|at|through your|a|the|their|that|another|hospital|county? {dtxKind}? {detox}
        detoxDone	en	in {dtxKind}? {detox} now|right|currently|until|till|til|since|this|today|at|@|unit|over|here
        detoxDone	en	went to|into|thru * {detox} ; came|come|comes|coming|home|back off|out|from|of of? {dtxLead}? {dtxKind}? {detox}
        detoxDone	en	got|saw|helped|took|put|carried|nursed ** through|thru * {detox}
        detoxDone	en	{detox} part|stay|process? went|was fine|well|ok|okay|good|smooth|smoothly|rough|hard|hell|great|awful|easy
        detoxDone across	en	{detox} *** est|exp|anticipated|planned|projected|estimated|expected d/c|dc|discharge|release
        detoxDone	en	whatever|what|next comes|step|happens|do after * {detox} ; next after {detox}
        detoxDone	en	stepping|step|stepped down from {detox} ; {hxFree} {dtxLead}? withdrawal unit|mgmt|management|program
        detoxDone	en	already|just|finally|successfully|safely|medically detoxed|detoxified ; already|just|finally kicked it|dope|heroin|h|cold|{drug}
        detoxDone	en	inpt|hospital|medical {detox} done ; jail|county|prison|hospital|er|couch|garage|bathroom|basement was * {detox} ; my|his|her {detox} was
        detoxDone	en	detoxed|detoxified him|her|me|us|pt|them ; got * detoxed
        detoxDone	en	detoxed and|already|fine|done|there|x|for|{DUR}|{AGO}|last|at|from|off ; {detox} unit? d/c|dc|dcd|d/cd|discharge|discharged|release {NUM}|{AGO}|{AHEAD}|yest|today|this|on|tmrw|tomorrow|last|is|was
        detoxDone	es	{hxFree} {dtxKind}|{DUR}|{NUM}? {dtxKind}|{DUR}? {dtxKind}? {dtxKind}|{DUR}? {dtxKind}? {detox} ; alta ** del|de * {detox} ; {DUR:1..45} de|en * {detox}
        detoxDone	es	{detox} termino|ayer|terminada|{AGO:8..400} ; salio|sali|sale|salgo|salen|salimos|salieron|saldra|salir ** del|de * {detox}
        detoxDone	es	fin|final|termino|salida|egreso|egresa|egresado|egreso|cierre de|del la|su|mi|el? {detox}
        detoxDone	es	{DUR:1..45} ** hospital|clinica|centro|condado para|por|de * {detox}
        detoxDone	es	estuve|estuvo|estuvimos|estaba|fui|fue|pase|paso|hice|hizo ** {detox}
        detoxDone	es	ultimo|ultimos dia|dias de|del|en * {detox} ; termina|terminan|termino|termine|acaba|acabo|acabe|completa|completo * {dtxKind}? {detox}
        detoxDone	es	me|lo|la|le dan|dieron|daran ** alta ** {detox} ; {detox} ** dan|dieron|daran|dio * alta ; ya me|se desintoxique|desintoxico
        # detoxDone: in custody, in a hospital
        detoxDone	en	detoxed|withdrew|sobered ** in|on|at|inside * * {hxCustody} ; cold turkey ** in|at|inside * * {hxCustody}
        detoxDone	es	{DUR:2..30} en|dentro * hospital|clinica|centro|carcel|casa * quitandome|quitandose|sacandome|sacandose|desintoxicandome|desintoxicandose|limpiandome|limpiandose|bajando|pasando|destetandome
        detoxDone	en	kicked in|on|at|inside * * {hxCustody}
        detoxDone	en	got|gotten|getting|get|came|been|is|cleaned clean|sober|dry|up ** in|at|inside|on * {hxCustody} ; detoxed|withdrew|detoxified * in|at|on|by|through * hospital|hosp|icu|er|ed|clinic|kaiser|va|ward|facility|unit
        detoxDone	en	kicked|kick it|dope|{drug}|cold|everything|h|hard|alone ** {hxCustody}
        detoxDone	en	went cold turkey ** {hxCustody}
        detoxDone	en	came|got|come|been off it|everything ** in|at|on|inside * * {hxCustody}|hospital|icu|er
        detoxDone	en	came|got|come|been off them|{drug}|dope ** in|at|on|inside * * {hxCustody}|hospital|icu|er
        detoxDone	en	came|got|kicked off? * {drug}|it|dope|everything in there|inside|lockup
        detoxDone	en	sick|kicking in there|inside ** now|fine|over|out
        detoxDone absorb	en	took|got|walked|saw|nursed|talked me|him|her|us|them|pt * through * withdrawal|withdrawals|detox|w/d
        detoxDone absorb	en	went|gone|been|came|got|made * through * withdrawal|withdrawals|w/d in|at|on|with
        detoxDone absorb	en	withdrew in|at|on * jail|county|hospital|home|custody
        detoxDone absorb	en	dried * * out for|and|in|at ; dried me|him|her out ; weaned * off in|at
        detoxDone absorb	en	got|been|was|were weaned off|down ** in|at|by
        detoxDone	es	malille|malillo|malilla|desintoxique|desintoxico|desintoxicaron ** en * * {hxCustody}
        detoxDone	es	desintoxico|pase|paso|quite|quito ** en * * {hxCustody}
        # detoxDone: at home
        detoxDone	en	kicked at|on * * {hxHome}
        detoxDone	en	kicked it|dope|{drug}|cold|everything|h|alone ** at|on|in * * {hxHome}
        detoxDone	en	detoxed|withdrew at|on|in * * {hxHome}
        detoxDone	en	detoxed|detoxified|detoxing myself|himself|herself|alone|cold
        detoxDone	en	came|got off|clean ** {drug}|it|everything|them|dope at|on|in * * {hxHome}
        detoxDone	en	got off {drug} ** at home
        detoxDone absorb	en	{hxRode} it|that|everything|the withdrawal|withdrawals|kick|sickness|? out|through ; sweated it|that out ; cold turkeyed * it
        detoxDone absorb	en	kicked it myself|alone|cold
        detoxDone absorb	en	beat|kicked it|that|this in|on|at my|his|her|our|a|the|moms * * {hxHome}|{hxCustody}
        detoxDone absorb	en	did|done it|that|this in|on|at * * couch|sofa|recliner|futon|floor|bathtub|cabin|garage|basement|attic|trailer|jail|county|cell|bed
        detoxDone absorb	en	the|my|his|her? {hxSickPart}|worst is|are|was|were|has|have|been|seems all|has|long|finally|been|pretty? * over|gone
        detoxDone absorb	en	the|my|his|her? {hxSickPart}|worst is|are|was|were|has|have|been|seems all|has|long|finally|been|pretty? * done|behind
        detoxDone absorb	en	the|my|his|her? {hxSickPart}|worst is|are|was|were|has|have|been|seems all|has|long|finally|been|pretty? * passed|finished|past|ended
        detoxDone absorb	en	{hxSickPart} behind me|him|her|us ; past|over|survived the {hxSickPart}
        detoxDone absorb	en	made|got|came|gotten * through * {hxSickPart} ; am|im|hes|shes|is|were through the|my|his|her? {hxSickPart} ; done|finished being|with|the the? sick|sickness|withdrawal|withdrawals|kick
        detoxDone	es	en casa|cuarto * a pulso ; me|se desintoxique|desintoxico * solo|sola|casa ; a pulmon
        detoxDone	es	lo|la pase|paso encerrado|encerrada
        detoxDone absorb	es	ya? paso|pase|pasaron {hxSickPart} ; {hxSickPart} ya? paso|pasaron|quedo
        detoxDone absorb	es	termine|termino|acabe|acabo|sali|salio con|de la? malilla|abstinencia ; se me|le quito|fue {hxSickPart} ; pase|paso|pasamos|aguante|aguanto la|las|el malilla|malillas|abstinencia|mono
        # detoxDone: tapers finished, and medicine given to come off; the medicine is not what the person misuses
        detoxDone absorb	en	myself|himself|herself|own|alone|solo|home w|with|using|by|via|through a|my|slow|self|home|? taper off?
        detoxDone absorb	en	{hxFree}|did|gave|had * {DUR:1..30}? * {hxComfort} taper|protocol|detox
        detoxDone absorb	en	after|post|on|from|done|was|the|a * {DUR:1..30}? {hxComfort} taper|protocol|detox
        detoxDone absorb	en	{hxFree}|did|gave|had|after|post|from * {DUR:1..30} * {hxSedative} taper|protocol
        detoxDone absorb	en	on? day {NUM} of a|his|her|my|the|{DUR}? {hxSedative} taper|protocol|detox
        detoxDone absorb	en	on? day {NUM} of a|his|her|my|the|{DUR}? {hxComfort} taper|protocol|detox
        detoxDone absorb	en	{hxFree} ** {DUR:1..30}? * {hxSedative}? taper unit|bed|program
        detoxDone absorb	en	last dose|pill|cap|tab|day of? * librium|chlordiazepoxide|phenobarb|phenobarbital|tranxene|comfort ; last librium|phenobarb|phenobarbital|chlordiazepoxide dose|pill|cap|today|yesterday|tomorrow|was|is|{AGO}|?
        detoxDone	en	{hxFree}|did|had|after|gave|through|on with|me|him|her|a|the|my|his|? {DUR}|slow|long|short|medical|hospital|quick|{NUM}|? day|week|? taper
        detoxDone	en	{hxFree}|did|had|after {NUM} d|day|days {hxSedative}|{drug}? taper
        detoxDone absorb	en	held|kept|keep|had|hospital|admitted ** to get the|all? alcohol|booze|drugs|poison|dope|drink out of my|his|her system|body|blood
        detoxDone	en	taper is|was|all|just|now|about|almost|over done|finished|complete|completed ; taper finished|ended|complete|completed|ends|finishes
        detoxDone	en	{hxSedative}|{drug} * taper done|finished|ended|complete|completed|ends|finishes|{AGO}
        detoxRequest absorb	en	need|needs|want|wants|have|has|ought|got|ready|like|must|should to? be|get * detoxed|detoxified
        detoxDone	es	deje|dejo|dejamos|dejaron|quite|quito|limpie|limpio ** a puro valor|huevo|aguante ; deje|dejo ** en|a seco|frio|pelo|la brava ; a puro valor|aguante ** limpio|limpia|sin
        detoxDone	en	tapered|weaned with|w/ own|my|her|his|a|the * md|doctor|doc|psychiatrist|prescriber
        detoxDone	en	tapered|weaned off|down|myself|himself|herself * * {AGO} ; tapered|weaned myself|himself|herself ; own|pts|her|his|my md|doctor|pcp|psych|doc tapered|weaned
        detoxDone absorb	en	finished|completed|completing|finishing|got|came|made through|thru|? * withdrawal|w/d|withdrawals|wd|kicking in|at|inside|while|during|on * hospital|hosp|infirmary|jail|custody|county|medical|cell|home
        detoxDone	en	leaves|leaving|leave|discharges|discharging us|our|here * {AHEAD}? after {DUR:2..14} off|without|detox|detoxing
        detoxDone absorb	en	through|past|over|thru the|his|her|my? withdrawal|withdrawals|w/d|wd now|already|{AGO}|behind
        detoxDone	en	slow|long * taper ** {AGO} ; slow|long taper w/|with own|my|her|his md|doctor
        detoxDone	en	i|he|she|we|pt|they|ive|hes|shes|got|was|were|been|slowly|finally tapered|weaned * off
        detoxDone	en	{hxComfort} finished|done|ended|completed ; doctor|md|doc|psychiatrist|pcp|hospital|nurse|sister|prescriber brought|walked|took|got|tapered|weaned|eased me|him|her|us|them|pt * down? off of? the|my|his|? {drug}|it|everything|alcohol|beer
        # detoxDone: taken off it, in plain words
        detoxDone absorb	en	{DUR:1..30} ** weaning|tapering|drying|bringing * off|down|out ; {DUR:1..30} ** getting|taking me|him|her|it * off
        detoxDone absorb	en	off of? {drug} in|at the hospital|icu|er|ward
        detoxDone	en	got|cleaned him|her|me|them off|up in|at the? hospital|er|icu
        detoxDone	en	sobered * up in|at the? hospital|er|jail|icu
        detoxDone	en	discharged|released|dc|dcd|d/cd|d/c|out|home ** hospital|hosp|icu ** after|following|s/p|post ** withdrawal|withdrawals|w/d|dts|detoxing
        detoxDone	en	discharged|released|dc|dcd|d/cd|out|home ** hospital|hosp|icu ** after|following|s/p|post etoh|alcohol|drinking|vodka|the|coming|quitting * booze|alcohol|drinking|off
        detoxDone	en	hospital|hosp ** got|took|brought me|him|her|them|us * off ; hospital|hosp ** got|took * {drug}|booze|alcohol|it * off|out
        detoxDone absorb	en	sweat|sweated * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	sweat|sweated * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	sweating|dry|drying * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	sweating|dry|drying * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	dried|flushed * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	dried|flushed * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	flushing|burned|burning * {drug}|booze * out of|off him|her|me|us|them|my|his
        detoxDone absorb	en	flushing|burned|burning * alcohol|poison|it * out of|off him|her|me|us|them|my|his
        detoxDone	en	got|getting|cleared|washed|pulled * {drug}|booze|alcohol|pills|poison out of me|him|her|us
        detoxDone	en	got|getting|cleared|washed|pulled * {drug}|booze|alcohol|pills|poison out of my|his|her system|body|blood
        detoxDone	en	{DUR:1..30} ** hospital|hosp|icu|ward|clinic to|for * get|getting|take|taking|dry|drying|clean|coming|come ** {drug}|alcohol|booze|it|off|out
        detoxDone absorb	en	completed|completes|completing * {hxSedative}|{hxComfort} protocol|course
        detoxDone absorb	en	finishing|finishes|finished|completing|completes|completed|compl|done|wrapping with|up|out|off|on? the|his|her|my|a|? librium|phenobarb|phenobarbital|chlordiazepoxide|tranxene|ativan taper|protocol|today|yesterday|tomorrow|{AHEAD}|{AGO}|?
        detoxDone absorb	en	finished|finishing|done * {hxSedative}|{hxComfort} protocol|course
        detoxDone absorb	en	rough|bad|hard|awful|brutal|terrible|long|slow taper off|of|from|down|? {drug}|it|? * {AGO:700..20000}
        detoxDone absorb	en	finished|completed|done|after|since|through with|my|his|her|the|slowly|slow|? tapering|weaning off|down|from|of|and|{drug}|it|{AGO}
        detoxDone absorb	en	{hxFree}|completing * inpt|inpatient|residential|resi|hospital|hosp|medical {detox} unit|program|stay|bed|? on|this|by|? {AHEAD}|{AGO}|?
        detoxDone absorb	en	done|finished|completed with|w/|the? * opi|etoh|alcohol|opioid|withdrawal|ciwa|cows protocol
        detoxDone absorb	en	{hxFree}|ending|wraps|wrap {dtxLead}? {dtxLead}? {NUM:1..10}? d|day|days? inpt|med|medical? ciwa|cows|phenobarb|librium|ativan|valium|lorazepam|diazepam|chlordiazepoxide|bup|subutex|benzo protocol|taper|detox
        detoxDone absorb	en	dried out in|at
        detoxDone absorb	es	de? alta ** de|del ** de quitarle|quitarme|limpiarle|limpiarme
        detoxDone absorb	es	de? alta ** de|del ** de sacarle|sacarme|bajarle|bajarme|cortarle
        detoxDone absorb	es	despues de|del {DUR:1..45} ** quitarle|quitarme|limpiarle|limpiarme
        detoxDone absorb	es	despues de|del {DUR:1..45} ** sacarle|sacarme|bajarle|bajarme
        detoxDone	es	hospital|clinica ** quitaron|quitaban|quitando|limpiaron|limpiaban ** {drug}
        detoxDone	es	ya? le|me|nos|lo|la dieron|hicieron|dio|hizo|metieron|pusieron * {detox} ; ya|acaba|acabo|acabe * hizo|hice|termino|termine|paso|pase|completo|complete|hacer|terminar|pasar|completar * {detox}
        detoxDone	es	hospital|clinica ** sacaron|sacaban|salia|salio|bajaron|bajaban ** {drug}
        detoxDone	es	{DUR:1..45} de quitarle|quitarme|limpiarle|limpiarme ; {DUR:1..45} * * hospital|clinica para quitarle|quitarme|limpiarme|sacarle|sacarme|limpiarle
        detoxDone	es	{DUR:1..45} de sacarle|sacarme|desintoxicarse|desintoxicarme
        detoxDone	es	me|lo|la|le desintoxicaron
        detoxDone absorb	es	estuve|estuvo|pase|paso|lleva|llevo|tuvieron|fueron {DUR:2..30} * desintoxicandome|desintoxicandose|desintoxicandolo|desintoxicandola|limpiandome|limpiandose|quitandome|quitandole
        detoxDone absorb	es	haber|habiendo|hubiera salido|terminado|completado|acabado * de|del|el|la|su|un * {detox}
        detoxDone absorb	en	in|at|inside the|a|? hospital|hosp|icu|er|clinic|ward for? {DUR:2..30} * to|getting|while * get|come|coming|getting|taken|took|off|dry|detox|withdraw ** off|{drug}|out|it
        detoxRequest absorb	en	hell|ill|shell|theyll|will|would|wants|plans|planning|hoping ** after a|your {detox}
        detoxDone	en	since i|he|she|they left|finished|completed|ended|got ** {detox} ; {detox} was|happened|ended|finished * {AGO} ; since * {detox} ended|finished|let
        detoxDone	es	desde que sali|salio|termine|termino * {detox}
        detoxDone across	en	{detox} *** completing|completes|finishing|finishes|discharging ** {AHEAD} ; {detox} *** {AHEAD} completing|completes|discharge
        detoxDone across	en	{detox} sw|cm|rn|nurse|counselor|unit|facility|center|program|staff|case *** d/c|dc|discharge|discharges|discharging|leaving|leaves|out|stepping ** {AHEAD}|{AGO:0..1}
        detoxDone across	en	{detox} *** discharge|discharging|release|releasing|letting|let me|him|her|us|pt|them|go|out ** {AHEAD}
        detoxDone across	en	{detox} *** ended|finished|done|completed|complete * {AGO} ; taper|protocol completes|complete|ends|ending|finishes|done|over|through ** {AHEAD} ; taper|protocol completed|ended|finished|done ** {AGO}
        detoxDone across	en	in|at county|jail|custody|prison|lockup *** kicked|detoxed|withdrew|dried ; kicked|dried|detoxed|sweated|withdrew ** in there|inside|jail|county|custody|lockup
        detoxDone	es	alta ** {detox} ; acaba|acabo|acabe de salir ** {detox} ; esta|estoy|sigue en {dtxKind}? {detox} ** sale|salgo|alta|hasta
        detoxDone	en	taper|protocol|detox wrapped|stopped|concluded|finished up? ** {AGO}
        detoxRequest	en	bring|taper|wean|step|walk|ease me|him|her|us down|off ** little|slow|slowly|time|schedule|safely|bit|gradual|gradually
        # detoxNow
        detoxNow	en	in detox now|currently|today ; in detox right now ; currently|still in|at * {detox}
        detoxNow	es	esta|estoy|ando en * {detox} ; sigue en * {detox}
        # Look-alikes: cleanses, screens, food, planners
        pseudo	en	d/c|dc|discharge planner|planners|planning|nurse|coordinator|rn|sw|cm
        pseudo	en	juice|kale|tea|sugar|digital|dopamine|skin detox|cleanse|detoxes
        pseudo	en	colon|foot|closet|carb|caffeine|liver|heavy detox|cleanse|detoxes
        pseudo	en	liver|phone|iphone|skin|body needs|wants|needed|could|deserves * * detox|detoxing
        pseudo	en	gut|kidneys|wallet|closet|computer needs|wants|needed|could|deserves * * detox|detoxing
        pseudo	en	phone|iphone|computer|tablet|laptop|kid|teen * detoxed of|from ; phone|iphone detoxed
        pseudo	en	detox|detoxed|detoxing of|from an|the|all|my|his|her? app|apps|phone|screens|social
        pseudo	en	detox|detoxed|detoxing of|from an|the|all|my|his|her? sugar|gluten|instagram|caffeine|coffee|soda
        pseudo	en	detox|detoxed|detoxing of|from an|the|all|my|his|her? tiktok|dairy|carbs
        pseudo	en	detox tea|teas|juice|juices|smoothie|water|diet|bath|wrap|pads|kit|drink|drinks|shampoo for|from|at? {AGO}?
        pseudo	en	not the * juice|liver|skin|phone kind
        notEvidence absorb	en	work|works|worked|working|job|nurse|tech|volunteer|volunteers|volunteered|counselor|employed|runs|manages|cook|cooks in|at|for|with? a|an|the|local|? detox
        pseudo	en	out of my|his|her system before|for|by|in|and ** test|ua|screen|drop|court|po|probation ; out of my|his|her house|life|room|car|way
        pseudo	es	desintoxicar|limpiar|depurar el|mi|la higado|colon|piel|rinones|intestino
        pseudo	es	detox de jugos|jugo|piel|higado|celular|azucar ; jugo|jugos|te detox
        notEvidence absorb	es	trabaja|trabajo|trabajaba|trabajan|enfermera|empleado|empleada en|de|para un|una|el|la? * * desintoxicacion|residencial|anexo|internado|detox
        detoxDone	en	discharged|released|dc'd|d/c'd|home|out|back * from * hospital|er|ed|icu|ward ** after ** coming|came down|off ; discharged|released|dc'd|home|out|back|let * from * hospital|ward|icu ** taper|detox|detoxing * done|finished|over|complete|all
        detoxDone absorb	es	me|se|lo|la desintoxique|desintoxico|desintoxicaron|desintoxicamos en|con|solo|sola|de|del|por|ahi|alli ; {DUR} de|en detox|desintox|desintoxicacion ; paso|pase|pasaron|aguanto|aguante toda|todo la|el malilla|abstinencia|mono|sindrome ; detox {DUR}
        # asked for, and not had yet
        detoxRequest absorb	en	needs|need|needing|wants|want|requesting|seeking detox placement|bed|over|during|admission|admit|asap|today|tonight|before ; supposed|meant|going|planned|scheduled to go|enter|start|do|be * in|into|to|at? detox ; turned|backed|sent|kicked|rejected|denied|refused away|out|from|of|by|at|? * a|the|your|? detox ; next step * is|was|for * detox
        detoxRequest absorb	en	never|havent|hasnt|didnt|not * completed|finished|did|done|do|gone|tried|been|complete|finish * a|through|to|the|? detox
        detoxRequest absorb	es	siguiente|proximo paso ** {detox} ; iba|ibamos|pensaba|queria a? entrar|ir|empezar * {detox} ; {detox} que no tenia|tenian ; nunca he|ha|? terminado|completado|hecho|ido * {detox}
        notEvidence absorb	en	detox ur|rn|um|cm|sw|nurse|unit|counselor|tech|coordinator|clinician|social|case|np|md
        notEvidence absorb	en	liver|colon|sugar|juice|tea|foot|kidney|gut|parasite|metal|metals|digital|dopamine|skin detox|cleanse
        """
}
