extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	-4	oxys ; pa ; paciente ; page ; panic ; papers ; para seguir ; para un ; paralegal
        residential	-4	parents are ; parents in ; parkinson ; pass out ; passed ; pastillas ; patient
        residential	-4	patient in ; pay ; pedi ; people on ; people to ; perc 0 ; permiso ; pero el
        residential	-4	person ; phenibut 0 ; pidio ; pizca ; plan denied ; planner ; planner 0 ; pm
        residential	-4	positive test ; prepa ; primer ; primera ; prior to ; probado nada ; probationary
        residential	-4	problema con ; produce ; programa ambulatorio ; programa intensivo ; programa y
        residential	-4	project ; purpose ; qhs ; quiere vivir ; quiero seguir ; quiet ; radio ; raising 0
        residential	-4	rate ; re ; re bro ; re brother ; re wife ; reach ; read ; read the ; recomiendan
        residential	-4	referral ; referral 0 ; regale ; regarding ; replace ; replace me
        residential	-4	residential place ; restoril ; retired ; retiring ; revivieron ; rig ; right after
        residential	-4	ring me ; robocall ; room 0 ; round the ; run the ; safely ; said to
        residential	-4	sali positivo ; saturday 0 ; saturday after ; says he ; says im ; says last
        residential	-4	says shes ; scale ; scotch ; script in ; se metio ; se puso ; se toma ; security
        residential	-4	seeing things ; sees ; seguimiento ; send the ; sent to ; service ; shake
        residential	-4	she told ; shell ; sherman ; shifts ; shooting dope ; si me ; si se ; sick ; signs
        residential	-4	sigo limpia ; sigo limpio ; silla ; since layoff ; since spring ; since the
        residential	-4	single mom ; six and ; sle ; sliding ; sliding scale ; smell ; smoking fetty ; so a
        residential	-4	so whatever ; sobredosis ; softball ; soltera ; somas ; somebody to ; soon can
        residential	-4	sounds ; soy la ; sponsor same ; sponsor the ; spring break ; sr ; st and ; stamps
        residential	-4	stay this ; stepping down ; still have ; studying ; su internamiento ; sublocade
        residential	-4	such ; sudando ; suggests ; summary ; sus 0 ; swatting at ; sx today ; system
        residential	-4	taking ; taking 0 ; taking my ; talk ; tamales ; tap ; tearful ; tell me
        residential	-4	temblando ; ten in ; tengo con ; termine mi ; termine mis ; termino su ; texas
        residential	-4	texts ; th ; than a ; that in ; that nothing ; the army ; the bottle ; the business
        residential	-4	the corner ; the couch ; the divorce ; the dts ; the engine ; the flu
        residential	-4	the holidays ; the intensive ; the keyboard ; the letter ; the most ; the office
        residential	-4	the rent ; the residential ; the route ; the shakes ; the table ; the warehouse
        residential	-4	the wrong ; the year ; them ; them to ; then he ; then that ; there any
        residential	-4	there said ; these ; theyd all ; thinks i ; this for ; thought about ; tiembla
        residential	-4	tienen programa ; till im ; times since ; titos ; to ; to about ; to county
        residential	-4	to find ; to have ; to just ; to lose ; to run ; to sleep ; tomando otra
        residential	-4	tonight he ; took it ; trae la ; traffic ; trained ; trainee ; treatment centers
        residential	-4	tree ; tricare ; trucker ; twenty two ; twice for ; two bottles ; u guys ; un doce
        residential	-4	up like ; upstairs ; uses cocaine ; using fentanyl ; using ketamine ; uso
        residential	-4	uso heroina ; va residential ; van como ; venir ; verano ; vomitando ; vous
        residential	-4	wants eve ; wants iop ; wants off ; wants step ; warehouse ; was meth ; was one
        residential	-4	we ; weddings ; weekends ; weeks along ; weeks now ; weepy ; weird ; went away
        residential	-4	went in ; went into ; what are ; what can ; what else ; whatever youve ; whatsapp
        residential	-4	when my ; when she ; whistle ; white claws ; whole life ; why im ; widow
        residential	-4	will pick ; windows ; wine 0 ; with cocaine ; with her ; with narcan ; with our
        residential	-4	with the ; without me ; wkends no ; wont have ; wont pay ; work with ; worker mom
        residential	-4	works ; wouldnt mind ; writes ; xanax bars ; xanax daily ; xfer ; y me ; y necesito
        residential	-4	ya lo ; year i ; years clean ; you ; you dont ; you for ; you offer ; you still
        residential	-4	your ; your residents ; zaza ; ~a ~bat ; ~a ~gun ; ~al ; ~arm ; ~cerveza ; ~coke
        residential	-4	~company ; ~convulsiones ; ~drink ; ~dts x ; ~gun ; ~icu ; ~intensive
        residential	-4	~intensive ~outpatient ; ~iop ; ~iop before ; ~last ~time ; ~much ; ~one
        residential	-4	~outpatient ~program ; ~preg ; ~so ; ~substance ; ~sustancia ; ~the ~last ; ~tried
        residential	-4	~w/d ; ~week ; ~wife
        residential	-5	$ 0 ; % off ; 0 absences ; 0 fent ; 0 l ; 0 ninos ; 0 pk ; 0 pt ; @ county ; a and
        residential	-5	a good ; a gun ; a kitchen ; a sober ; a toddler ; a tomar ; a whole ; about meth
        residential	-5	absence and ; abstinent ; afford ; afford a ; after smoking ; after work
        residential	-5	agency has ; ai ; alcohol y ; algo de ; am a ; ambulatorio de ; and for ; and ill
        residential	-5	and one ; and over ; and there ; and tonight ; and want ; and wants ; and you
        residential	-5	ants ; any more ; any openings ; any time ; apprenticeship ; appt ; are the
        residential	-5	are up ; area ; arm where ; army ; asap ; asdkjh ; asks what ; august and ; ayuda
        residential	-5	baby ; be fired ; bebe ; because my ; bedtime ; been home ; been off
        residential	-5	been thinking ; been using ; before my ; before that ; blues daily ; boss wont
        residential	-5	bottom of ; boxes i ; bueno ; busca ; business ; but my ; campo ; cares ; cares for
        residential	-5	cat ; catch ; choir ; clean 0 ; clean from ; clr has ; cobran y ; coke on
        residential	-5	coke wkends ; communion ; complete an ; con alguien ; con las ; contesta
        residential	-5	contracts ; coord ; corre ; counseling ; court reporter ; cried ; cristal no
        residential	-5	crushing ; cuando deje ; cuantos ; cuantos dias ; cuesta y ; cup ; cut ; d rehab
        residential	-5	dad is ; dad says ; days left ; days without ; december 0 ; dejar la ; dejo
        residential	-5	dejo de ; del cristal ; delirium tremens ; demo ; denied the ; denies daily
        residential	-5	deputy ; desde que ; despierta ; dias dura ; did it ; different ; do his ; do this
        residential	-5	do to ; do treatment ; do we ; doctors ; domingos ; done with ; dont eat
        residential	-5	dont have ; dont need ; door in ; dope ; dope 0 ; dope every ; dos meses ; dosing
        residential	-5	down syndrome ; drenched ; drops ; drunk ; drunk every ; el de ; el domingo
        residential	-5	electrician ; else ; else can ; else to ; empece ; empties ; emt ; en espanol
        residential	-5	enfermera ; engine ; enough ; enroll ; enrollment ; escuela ; even ; exam
        residential	-5	experience ; eye ; falto ; families ; feb 0 ; feeding ; fever of ; finish my ; fish
        residential	-5	flies home ; flushed ; fob ; for after ; for cocaine ; for self ; form ; found 0
        residential	-5	four and ; friday 0 ; fridge ; from 0 ; from a ; fumo mota ; funds ; further info
        residential	-5	g 0 ; gente de ; getting out ; ghb ; go live ; gone ; gone a ; got a ; got it ; gpa
        residential	-5	gracias ; graduates ; grief ; groups ; guardian of ; guy ; hablar con ; hace 0
        residential	-5	hace como ; hace cuatro ; had my ; had never ; had to ; hands ; has alzheimer
        residential	-5	hate it ; have never ; hay quien ; he fell ; he wants ; her off ; heroin daily
        residential	-5	heroina desde ; heroina diario ; hes sober ; hija de ; hijo tiene ; him no
        residential	-5	his brother ; hola ; homes ; hooked ; horario ; hour ; husband 0 ; i discharged
        residential	-5	i like ; if ; if he ; if we ; im all ; im filling ; im getting ; in bed ; in oct
        residential	-5	in something ; inpatient twice ; intensivo ambulatorio ; interview ; into detox
        residential	-5	inyectada ; ironworker ; ironworker meth ; is detox ; is for ; is your ; it alone
        residential	-5	it going ; it off ; it started ; its cocaine ; its crack ; its me ; joint
        residential	-5	just stop ; keep going ; keeping ; knee ; know if ; know who ; ko ; la chiva
        residential	-5	last three ; leads ; leave until ; letter ; like the ; liter ; litro ; llaman
        residential	-5	llamar ; llamenme ; llevo dos ; locked up ; looking for ; los domingos ; lose the
        residential	-5	love to ; m booked ; m ironworker ; mail ; may ; maybe once ; me agarraron ; me voy
        residential	-5	memory ; methadone 0 ; metio ; mezcal ; mft ; mgmt ; mgmt bed ; minute ; missed
        residential	-5	molly at ; months along ; months clean ; more days ; more time ; mother ; moved
        residential	-5	moving ; muchacha ; murio ; muy ; my buddy ; my church ; my counselor ; my lawyer
        residential	-5	my mother ; nada mas ; name called ; necesito ; necessary ; need one ; needs step
        residential	-5	negaron ; neither of ; never went ; next week ; ni ; nicotine ; niega ; night in
        residential	-5	nina ; nino ; nite ; no fam ; no funds ; no hay ; no ins ; no slips ; noise
        residential	-5	none since ; noon ; norcos ; normal ; not even ; nothing before ; nothing left
        residential	-5	notice ; nov ; november 0 ; nt ; numero ; nurse on ; nurses ; nursing student ; ob
        residential	-5	of an ; of h ; of her ; off of ; ok with ; old and ; on a ; on december ; on dope
        residential	-5	on thursday ; one else ; one with ; only outpatient ; onset ; opens ; operator
        residential	-5	or hes ; or not ; oregon ; our house ; out how ; out to ; outpatient drug
        residential	-5	outpatient only ; oxy ; oxy 0 ; pain ; pains ; papa se ; party ; pasado ; passed in
        residential	-5	pecho y ; per day ; phone ; physically ; picked ; pk ; places ; please call
        residential	-5	policy ; possible ; post ; pregunta por ; pretrial ; problem ; problema
        residential	-5	process for ; program in ; program no ; proof ; psych no ; purple ; pusieron ; q 0
        residential	-5	que ya ; que yo ; quien ; quiero dejar ; quoted me ; rail ; ranch ; raves
        residential	-5	referred ; refers ; regresar ; renew ; renta ; residencial hace ; residents
        residential	-5	respite ; risk ; rm 0 ; rtw ; sabe cuanto ; said hes ; saturday ; says never
        residential	-5	says outpatient ; seeks ; self meth ; services ; seven weeks ; seventy days
        residential	-5	shaking ; she doesnt ; sherry ; shift and ; shrooms ; since a ; since lunch
        residential	-5	six times ; smoked meth ; snoring ; soaked ; sophomore ; spanish ; speaking
        residential	-5	stable 0 ; started snorting ; started using ; stay up ; still clean ; stroke
        residential	-5	su papa ; sub ; subject ; survey ; syndrome ; tech ; tell my ; tener ; tengo tres
        residential	-5	tested positive ; testing ; th and ; thank ; thank you ; that im ; the break
        residential	-5	the caller ; the chair ; the clinic ; the layoff ; the morning ; the pharmacy
        residential	-5	the plant ; the same ; the service ; then ; then for ; then it ; there for
        residential	-5	theres been ; theres no ; theyre in ; think about ; this point ; throw up
        residential	-5	throwing up ; time was ; to someone ; to take ; toi ; told sponsor ; top ; town
        residential	-5	tox ; trabaja en ; tranq ; treatment and ; trembling ; tremens ; triage ; tried
        residential	-5	tried meth ; true ; two years ; ultima ; una botella ; uninsured no ; up before
        residential	-5	using heroin ; vacantes ; vecina ; vet 0 ; vicodin ; walk out ; wants grp
        residential	-5	wants me ; wants medical ; warranty ; was ten ; watch my ; way on ; week from
        residential	-5	week now ; week on ; what it ; which of ; who could ; who to ; who would
        residential	-5	wife wants ; will try ; with that ; working out ; write this ; y antes ; y busco
        residential	-5	ya quiero ; yeah ; yesterday and ; yo solo ; you all ; you and ; you send ; youll
        residential	-5	yours ; ~had ~a ; ~in ~0 ; ~like ; ~overdosed ; ~when ~i ; ~withdrawal
        residential	-6	+ 0 ; + coke ; / mo ; 0 bed ; 0 drinks ; 0 grandkids ; 0 sober ; 0 x ; a cat
        residential	-6	a fever ; a minute ; a new ; a night ; a patient ; a thing ; a wedding ; about my
        residential	-6	absences ; abuela ; admit ; after 0 ; after my ; agency ; aide ; alarm ; allowed
        residential	-6	an alcoholic ; and how ; and lives ; and residential ; and would ; are
        residential	-6	arent there ; asks do ; at four ; at school ; atty client ; aunt re ; been clean
        residential	-6	behind my ; benefits ; billing ; bored ; but the ; caguamas ; call ; cama de
        residential	-6	can someone ; cant be ; cant swing ; captain ; cerebral ; chart ; cheap ; clinicals
        residential	-6	cocaine last ; come to ; comfortable ; company ; con doctor ; con quien
        residential	-6	counselor there ; crack on ; cramps ; cuida ; d on ; dan ; de donde ; deductible
        residential	-6	dejarla ; dejarlas ; dejo el ; delirium ; dementia ; detox first ; dias el ; did a
        residential	-6	die ; died in ; divorce ; dogs ; dont use ; doses ; due ; dui ; during the ; eats
        residential	-6	el mes ; elsewhere ; empezo con ; en las ; end of ; es la ; escribe ; esposa ; esta
        residential	-6	esta en ; estan ; etoh daily ; eval ; every couple ; facilities ; faltar
        residential	-6	family in ; father ; fenta ; fentanyl every ; finished my ; flu ; flying
        residential	-6	for outpatient ; for people ; for the ; for work ; foreman ; former ; forty five
        residential	-6	found a ; from his ; game ; get off ; get out ; got nine ; graduated 0 ; grand
        residential	-6	group for ; gun ; guys do ; hace ; half of ; havent ; havent slept ; help
        residential	-6	hes doing ; hes out ; him 0 ; him with ; his own ; holidays ; home after
        residential	-6	home since ; hsb ; hung up ; husband is ; i graduate ; i look ; i miss ; i pour
        residential	-6	i wrote ; im on ; im up ; in burbank ; in october ; in room ; inpatient done
        residential	-6	insurence ; iop tres ; is fine ; is that ; is this ; it is ; it was ; ive taken
        residential	-6	job and ; just dont ; keep it ; keep the ; labor day ; labs ; last time ; leave her
        residential	-6	leave my ; legs ; life ; limpieza ; line ; line of ; line up ; live somewhere
        residential	-6	local ; lose ; lu ; made ; many ; many days ; mas ; may i ; maybe four ; md
        residential	-6	me corren ; me dan ; me they ; medi ; medi cal ; medicaid ; medically ; mes pasado
        residential	-6	message ; metadona ; mi sobrino ; mis 0 ; mo 0 ; more absence ; morphine ; my chest
        residential	-6	my son ; my spot ; nada ; naloxone ; need ; nephew hes ; never tried ; new job
        residential	-6	night and ; no puedo ; no sleep ; no to ; no ~drugs ; noc ; of dope ; of rum
        residential	-6	on his ; on since ; on your ; online ; openings for ; or is ; other subst
        residential	-6	outpatient three ; outpatient treatment ; outpt only ; pacing ; pagando ; parent
        residential	-6	parked ; period ; pharmacy ; por un ; poss ; powder ; practicum ; pregnant
        residential	-6	probado ; program on ; pt with ; puking ; quedo ; queria ; quoted 0 ; rack
        residential	-6	re nephew ; recovery ; refused ; reply ; reports ; requires iop ; residencial el
        residential	-6	residential in ; residential is ; residential on ; route ; rum ; rx ; salvation
        residential	-6	salvation army ; says intensive ; says used ; se me ; seeing ; seguro ni
        residential	-6	seizure in ; seizures ; shaky ; she takes ; sheets ; si ; sigue para ; sitting
        residential	-6	sleeps ok ; smoking blues ; sober living ; son was ; start ; started doing ; state
        residential	-6	stepdown ; stiff ; stopped drinking ; su ; sunday from ; super ; swallowed ; swears
        residential	-6	tablets ; tabs ; taken ; temblor ; tengo ; tengo seguro ; that hes ; the clock
        residential	-6	the cost ; the program ; the truck ; then no ; they only ; thirty years ; this past
        residential	-6	thousand ; tid ; tienen desintoxicacion ; to iop ; total ; tremor ; tremulous
        residential	-6	tres dias ; tried it ; tub ; un grupo ; urgent care ; used anything ; used this
        residential	-6	veces al ; viejo ; viernes ; vodka daily ; vodka every ; wake ; wants detox
        residential	-6	was coke ; was with ; welder ; well ; whats left ; who can ; wont ; works nights
        residential	-6	worth ; x / ; xans ; y asks ; y donde ; y nadie ; y quiero ; you ask ; ~dt
        residential	-6	~in ~the ; ~no ; ~off ; ~quit ; ~rehab ; ~seized ; ~seizure ; ~shot ; ~sz x
        residential	-7	0 grams ; 0 oh ; 0 sem ; 0 wk ; a handle ; a job ; a single ; admits ; after a
        residential	-7	agarraron ; ago ; algo ; alzheimer ; and had ; and meth ; anything for ; as a
        residential	-7	asleep ; at night ; at parties ; ate ; bano ; been married ; been taking ; beers a
        residential	-7	blue shield ; brandy ; breathing ; busco algo ; cadc ; call me ; called ; cannot
        residential	-7	cant do ; chills ; claims ; click ; clinic ; cocaine x ; coke i ; compro ; count
        residential	-7	cravings ; cristal hace ; crystal x ; days off ; dentist ; deployed ; dias sin
        residential	-7	died ; do an ; do detox ; do iop ; doesnt need ; donde estan ; drinking
        residential	-7	drinking again ; drinks a ; drives ; eight a ; el sabado ; embarrassed ; empezo
        residential	-7	en 0 ; every two ; fentanyl daily ; few days ; find out ; finished ninety ; foil
        residential	-7	for iop ; gave me ; gin ; going away ; gray ; grupos ; gummies ; hace tres
        residential	-7	hago al ; hard ; has down ; he lives ; he smokes ; heavy ; heroin every ; hes on
        residential	-7	hijo usa ; his 0 ; his life ; his wife ; how many ; hung ; hydrocodone ; i go
        residential	-7	ill be ; im writing ; in state ; in two ; iop by ; is still ; it again ; just me
        residential	-7	lapsed ; las ; last week ; lips ; los sabados ; low ; may and ; meth on ; meth this
        residential	-7	mis ; months pregnant ; mother day ; my back ; my insurance ; my thirty ; nervous
        residential	-7	never did ; night ; no etoh ; no me ; no tx ; no withdrawal ; norco ; nosotros
        residential	-7	of pt ; of vodka ; off a ; off meth ; oh ; on fentanyl ; on sunday ; on top ; one
        residential	-7	option ; or nothing ; out there ; oxycodone ; pint of ; position ; pressed
        residential	-7	quiero un ; ra ; refill ; rep ; reporter ; ringing ; ron ; said no ; says iop
        residential	-7	school ; sept 0 ; seven months ; shield ; since september ; single dad ; sister in
        residential	-7	sober since ; sobrino ; sola ; some ; somebody ; somewhere to ; soul ; started
        residential	-7	still sober ; subs ; sweating ; swing ; termina ; the evenings ; the new ; the room
        residential	-7	the sink ; there parking ; theres nobody ; they drop ; this wk ; three days
        residential	-7	throwing ; tianeptine ; to keep ; toddler ; tomar ; tongue ; too much ; touched a
        residential	-7	touched meth ; trabaja ; trago ; treat ; unemployed ; upset ; urgent ; use anything
        residential	-7	vm ; want my ; wants groups ; wants structure ; we have ; what should ; whatevers
        residential	-7	who does ; whoever ; wife is ; will not ; withdrawal mgmt ; wkends + ; wont cover
        residential	-7	wont hold ; work ; writing about ; xanax ; xanax 0 ; y la ; yawning
        residential	-7	your outpatient ; ~for ~a ; ~i ; ~pcp
        residential	-8	/ d ; 0 weeks ; a lot ; a otro ; absence ; alprazolam ; already ; and if ; and need
        residential	-8	anxiety ; aseguranza ; by myself ; cal ; calendar ; cant afford ; checked ; class
        residential	-8	clean ; clean the ; coke maybe ; coke since ; corren ; covers ; cuide ; da
        residential	-8	de noche ; deposit ; desintoxicacion para ; desintoxicarme ; doesnt ; dolares
        residential	-8	drop ; ems ; ends ; es ; etoh 0 ; evenings ; exp ; f cocaine ; fam ; fifth of
        residential	-8	filling ; for that ; from her ; from meth ; google ; graduate ; hrs ; id kill
        residential	-8	if hes ; if i ; intensive outpatient ; la detox ; love ; m etoh ; marihuana
        residential	-8	meetings ; meth was ; mil ; min ago ; minutes ; misses ; mo old ; mom of ; mornings
        residential	-8	narcan x ; narcanned ; needs iop ; neighbor ; no coverage ; no detox ; no leave
        residential	-8	no use ; nobody else ; number ; on own ; on saturday ; one to ; only ; ordered iop
        residential	-8	other use ; other weekend ; outpt program ; pack ; perc ; phenibut ; pot
        residential	-8	problem with ; process ; program next ; quiere ; quote ; ran out ; running
        residential	-8	sale el ; script ; since wants ; sink ; sip ; slips ; sober ; sober from ; someone
        residential	-8	stay on ; still in ; subst ; supper ; take them ; tea ; techs ; test for ; thats it
        residential	-8	the day ; the next ; then never ; three months ; una ; uninsured and ; version
        residential	-8	when they ; white ; with it ; wrong ; zero ; ~a ~month ; ~meth
        residential	-9	0 de ; a day ; a fifth ; a pint ; a stay ; all day ; alumni ; are you ; botella
        residential	-9	bourbon ; cervezas ; clock ; couple nights ; dejar ; del internado ; detox before
        residential	-9	does it ; doing well ; down ; drink a ; drinks ; driver ; dropped ; edibles
        residential	-9	empece con ; espanol ; fent ; fentanyl ; fetty ; five months ; fix ; food
        residential	-9	for good ; free ; happening ; hurts ; ins ; iop or ; is it ; is out ; lead ; me da
        residential	-9	my 0 ; my days ; my last ; neg ; no money ; no way ; parties ; percocet ; plant
        residential	-9	pour ; pregnant and ; pueden ; puedo ; real ; rivotril ; roxies ; scared ; si falto
        residential	-9	sin ; slot ; sole ; surgery ; thc ; told him ; tomando ; trabajo ; unas ; vomiting
        residential	-9	water ; when the ; wife on ; wknd ; ~drugs ; ~pt
        residential	-10	0 k ; 0 p ; 0 st ; a detox ; ativan ; audit ; ayuda por ; beer ; blue ; bottles
        residential	-10	buenas ; by himself ; clonazepam ; coke at ; completes 0 ; cover ; crew
        residential	-10	day residential ; desde la ; diarias ; drugs ; fax ; fentanilo ; fioricet
        residential	-10	glasses ; hay ; home to ; hospice ; hours ; intensive ; intensivo ; layoff ; lunch
        residential	-10	m / ; miss ; next tuesday ; no sitter ; note ; november ; op only ; please
        residential	-10	residential and ; shots ; tar ; thats ; this week ; to talk ; tomo ; two days
        residential	-10	typing ; use since ; valium ; years in
        residential	-11	$ ; a group ; al dia ; apprentice ; beers ; box ; cant ; cerveza ; finals ; first
        residential	-11	h ; hiring ; i make ; lean ; lorazepam ; months ago ; my plan ; nadie ; overnight
        residential	-11	pay for ; sitter ; sweats ; touched ; vodka ; your program
        residential	-12	a living ; alcoholic ; clr ; college ; crystal meth ; detox and ; lvn ; methadone
        residential	-12	quoted ; ran ; sabado ; soma ; something ; to detox ; tramadol ; wine ; without
        residential	-12	~w/d ~sz
        residential	-13	# ; aftercare ; ambien ; cant go ; cant pay ; coverage ; fent daily ; for detox
        residential	-13	if im ; klonopin ; need detox ; nobody to ; pagar ; percs ; september ; solo ; soy
        residential	-13	student ; tequila ; weeks ago
        residential	-14	dts ; handle ; new ; no insurance ; suboxone ; weed
        residential	-15	chiva ; favor ; fifth ; kratom ; mota ; never used ; por favor ; seguro
        residential	-16	blues ; heroin ; pint ; ~dts
        residential	-17	detox bed ; insurance ; toma
        residential	-18	bars ; denied ; narcan
        residential	-19	step down ; uninsured
        residential	-26	please help
        """
}
