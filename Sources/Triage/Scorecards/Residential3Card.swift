extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	-4	or detox ; or the ; other stuff ; our 0 ; ours ; out in ; out on ; out twice
        residential	-4	outpatient sessions ; outside the ; over my ; overnights ; owner ; owns ; oxnard
        residential	-4	oxys ; pa ; paciente ; panic ; papers ; para seguir ; para un ; paralegal
        residential	-4	parents are ; parents in ; parkinson ; pass out ; passed ; pastillas ; patient
        residential	-4	patient in ; pay ; pedi ; people on ; people to ; perc 0 ; permiso ; pero el
        residential	-4	person ; phenibut 0 ; pidio ; pizca ; plan denied ; planner ; planner 0 ; pm
        residential	-4	policy ; positive test ; prepa ; press ; primer ; primera ; prior to ; probado nada
        residential	-4	probationary ; problema con ; produce ; programa ambulatorio ; programa intensivo
        residential	-4	programa y ; project ; purpose ; qhs ; quiere vivir ; quiero seguir ; quiet ; radio
        residential	-4	raising 0 ; rate ; re ; re bro ; re brother ; re wife ; reach ; read ; read the
        residential	-4	recomiendan ; referral ; regale ; regarding ; replace ; replace me
        residential	-4	residential place ; restoril ; retired ; retiring ; revivieron ; rig ; right after
        residential	-4	ring me ; robocall ; room 0 ; round the ; run the ; safely ; said to
        residential	-4	sali positivo ; saturday 0 ; saturday after ; says he ; says im ; says last
        residential	-4	says shes ; scale ; scotch ; script in ; se puso ; se toma ; security
        residential	-4	seeing things ; sees ; seguimiento ; send the ; sent to ; service ; shake
        residential	-4	she told ; shell ; sherman ; shifts ; shooting dope ; si me ; si se ; sick ; signs
        residential	-4	sigo limpia ; sigo limpio ; silla ; since spring ; since the ; single mom ; six and
        residential	-4	sle ; sliding ; sliding scale ; smell ; smoking fetty ; so a ; so whatever
        residential	-4	sobredosis ; soltera ; somas ; somebody to ; soon can ; sounds ; soy la
        residential	-4	sponsor same ; sponsor the ; spring break ; sr ; st and ; stamps ; started using
        residential	-4	stay this ; stepping down ; still have ; studying ; su internamiento ; sublocade
        residential	-4	such ; sudando ; suggests ; summary ; sus 0 ; swatting at ; sx today ; system
        residential	-4	taking ; taking 0 ; taking my ; talk ; tamales ; tap ; tearful ; tech ; tell me
        residential	-4	temblando ; ten in ; tengo con ; termine mi ; termine mis ; termino su ; texas
        residential	-4	texts ; th ; than a ; that in ; that nothing ; the army ; the bottle ; the business
        residential	-4	the corner ; the couch ; the divorce ; the dts ; the engine ; the flu
        residential	-4	the holidays ; the intensive ; the keyboard ; the letter ; the most ; the office
        residential	-4	the rent ; the residential ; the route ; the shakes ; the table ; the warehouse
        residential	-4	the wrong ; the year ; them ; them to ; then he ; then that ; there any
        residential	-4	there said ; these ; theyd all ; thinks i ; this for ; thought about ; tiembla
        residential	-4	tienen programa ; till im ; times since ; titos ; to ; to about ; to county
        residential	-4	to find ; to have ; to just ; to lose ; to run ; to sleep ; tomando otra
        residential	-4	tonight he ; took it ; trae la ; traffic ; trained ; treatment centers ; tree
        residential	-4	tricare ; trucker ; twenty two ; twice for ; two bottles ; u guys ; un doce
        residential	-4	up like ; upstairs ; uses cocaine ; using fentanyl ; using ketamine ; uso
        residential	-4	uso heroina ; va residential ; van como ; venir ; verano ; vomitando ; vous
        residential	-4	wants eve ; wants iop ; wants off ; wants step ; warehouse ; warranty ; was meth
        residential	-4	was one ; we ; weddings ; weekends ; weeks along ; weeks now ; weepy ; weird
        residential	-4	went away ; went in ; went into ; what are ; what can ; what else ; whatever youve
        residential	-4	whatsapp ; when my ; when she ; whistle ; white claws ; whole life ; why im ; widow
        residential	-4	will pick ; windows ; wine 0 ; with cocaine ; with her ; with narcan ; with our
        residential	-4	with the ; without me ; wkends no ; wont have ; wont pay ; work with ; worker mom
        residential	-4	works ; wouldnt mind ; writes ; xanax bars ; xanax daily ; xfer ; y me ; y necesito
        residential	-4	ya lo ; year i ; years clean ; you ; you dont ; you for ; you offer ; you still
        residential	-4	your ; your residents ; zaza ; ~a ~bat ; ~a ~gun ; ~al ; ~arm ; ~cerveza ; ~coke
        residential	-4	~company ; ~convulsiones ; ~drink ; ~dts x ; ~gun ; ~icu ; ~intensive
        residential	-4	~intensive ~outpatient ; ~iop ; ~iop before ; ~last ~time ; ~much ; ~one
        residential	-4	~outpatient ~program ; ~preg ; ~so ; ~substance ; ~sustancia ; ~the ~last ; ~tried
        residential	-4	~two ; ~w/d ; ~week ; ~wife
        residential	-5	% off ; / mo ; 0 absences ; 0 fent ; 0 hrs ; 0 l ; 0 ninos ; 0 pk ; 0 pt ; @ county
        residential	-5	a and ; a good ; a gun ; a kitchen ; a sober ; a tomar ; a whole ; about meth
        residential	-5	absence and ; abstinent ; afford ; afford a ; after smoking ; after work
        residential	-5	agency has ; ai ; alcohol y ; alcoholico ; algo de ; am a ; ambulatorio de
        residential	-5	and for ; and ill ; and one ; and over ; and there ; and tonight ; and want
        residential	-5	and wants ; and you ; ants ; any more ; any openings ; any time ; apprenticeship
        residential	-5	are the ; are up ; area ; arent there ; arm where ; army ; asap ; asdkjh
        residential	-5	asks what ; august and ; ayuda ; baby ; be fired ; bebe ; bedtime ; been home
        residential	-5	been off ; been thinking ; been using ; before my ; before that ; bf on
        residential	-5	blues daily ; boss wont ; bottom of ; boxes i ; bueno ; busca ; business ; but my
        residential	-5	campo ; can someone ; cares ; cares for ; cat ; catch ; choir ; clean 0
        residential	-5	clean from ; clr has ; cobran y ; coke on ; coke wkends ; communion ; complete an
        residential	-5	con alguien ; con las ; contesta ; contracts ; cooked ; coord ; corre ; counseling
        residential	-5	court reporter ; cried ; cristal no ; crushing ; cuando deje ; cuantos
        residential	-5	cuantos dias ; cuesta y ; cup ; cut ; d rehab ; dad is ; dad says ; days left
        residential	-5	days without ; december 0 ; dejar la ; dejo ; dejo de ; del cristal
        residential	-5	delirium tremens ; demo ; denied the ; denies daily ; deputy ; desde que
        residential	-5	despierta ; dias dura ; did it ; different ; do his ; do this ; do to
        residential	-5	do treatment ; do we ; doctors ; domingos ; done with ; dont eat ; dont have
        residential	-5	dont need ; door in ; dope ; dope 0 ; dope every ; dos meses ; dosing
        residential	-5	down syndrome ; drops ; drunk ; drunk every ; el de ; el domingo ; electrician
        residential	-5	else ; else to ; empece ; emt ; en espanol ; enfermera ; engine ; enough ; enroll
        residential	-5	enrollment ; escuela ; even ; exam ; experience ; eye ; falto ; families ; feb 0
        residential	-5	feeding ; fent + ; fever of ; finish my ; fish ; flies home ; flushed ; fob
        residential	-5	for after ; for cocaine ; for self ; form ; found 0 ; four and ; friday 0 ; fridge
        residential	-5	from 0 ; from a ; fumo mota ; funds ; further info ; g 0 ; gente de ; getting out
        residential	-5	ghb ; go live ; gone ; gone a ; got a ; got it ; gpa ; gracias ; graduates ; grief
        residential	-5	groups ; guardian of ; guy ; hablar con ; hace 0 ; hace como ; hace cuatro ; had my
        residential	-5	had never ; had to ; hands ; has alzheimer ; hate it ; hay quien ; he fell
        residential	-5	he wants ; her off ; heroin daily ; heroina desde ; heroina diario ; hes sober
        residential	-5	hija de ; hijo tiene ; him no ; his brother ; hola ; homes ; hooked ; horario
        residential	-5	hour ; husband 0 ; i discharged ; i like ; if ; if he ; if we ; im all ; im filling
        residential	-5	im getting ; in bed ; in oct ; in something ; inpatient twice
        residential	-5	intensivo ambulatorio ; interview ; into detox ; inyectada ; ironworker
        residential	-5	ironworker meth ; is detox ; is your ; it alone ; it going ; it off ; it started
        residential	-5	its cocaine ; its crack ; its me ; joint ; just stop ; keep going ; keeping ; knee
        residential	-5	know if ; know who ; ko ; la chiva ; last three ; leads ; leave until ; letter
        residential	-5	like the ; liter ; litro ; llaman ; llamar ; llamenme ; llevo dos ; locked up
        residential	-5	looking for ; los domingos ; lose the ; love to ; m booked ; m ironworker ; mail
        residential	-5	may ; maybe once ; me agarraron ; me voy ; memory ; message ; methadone 0 ; metio
        residential	-5	mezcal ; mgmt ; mgmt bed ; mi sobrino ; minute ; missed ; molly at ; months along
        residential	-5	months clean ; more absence ; more days ; more time ; mother ; moved ; moving
        residential	-5	muchacha ; murio ; muy ; my buddy ; my church ; my counselor ; my lawyer
        residential	-5	my mother ; nada mas ; name called ; necesito ; necessary ; need one ; needs step
        residential	-5	negaron ; neither of ; never went ; next week ; ni ; nicotine ; niega ; night in
        residential	-5	nina ; nino ; nite ; no fam ; no funds ; no hay ; no ins ; no slips ; noise
        residential	-5	none since ; noon ; norcos ; normal ; nothing before ; nothing left ; notice ; nov
        residential	-5	november 0 ; nt ; numero ; nurse on ; nurses ; nursing student ; ob ; of an ; of h
        residential	-5	of her ; off of ; ok with ; old and ; on a ; on december ; on dope ; on thursday
        residential	-5	one else ; one of ; one with ; only outpatient ; onset ; opens ; operator ; or hes
        residential	-5	or not ; oregon ; our house ; out how ; out to ; outpatient drug ; outpatient only
        residential	-5	oxy ; oxy 0 ; page ; pain ; pains ; papa se ; party ; pasado ; passed in ; pecho y
        residential	-5	per day ; phone ; physically ; picked ; pk ; places ; please call ; possible ; post
        residential	-5	pregunta por ; pretrial ; problem ; problema ; process for ; program in
        residential	-5	program no ; proof ; psych no ; purple ; pusieron ; q 0 ; que ya ; que yo ; quien
        residential	-5	quiero dejar ; quoted me ; rail ; ranch ; raves ; referral 0 ; referred ; refers
        residential	-5	regresar ; renew ; renta ; residencial hace ; residents ; respite ; risk ; rm 0
        residential	-5	rtw ; sabe cuanto ; said hes ; saturday ; says never ; says outpatient ; says used
        residential	-5	se metio ; seeks ; self meth ; services ; seven weeks ; seventy days ; shaking
        residential	-5	she doesnt ; sherry ; shift and ; shrooms ; since a ; since layoff ; since lunch
        residential	-5	six times ; smoked meth ; snoring ; soaked ; softball ; sophomore ; spanish
        residential	-5	speaking ; stable 0 ; started snorting ; stay up ; still clean ; stroke ; su papa
        residential	-5	sub ; subject ; survey ; syndrome ; tell my ; temblor ; tener ; tengo tres
        residential	-5	tested positive ; testing ; th and ; thank ; thank you ; that im ; the break
        residential	-5	the caller ; the chair ; the clinic ; the layoff ; the morning ; the pharmacy
        residential	-5	the plant ; the same ; the service ; then ; then for ; then it ; there for
        residential	-5	theres been ; theres no ; theyre in ; think about ; this point ; throw up
        residential	-5	throwing up ; time was ; to someone ; to take ; toi ; told sponsor ; top ; town
        residential	-5	tox ; trabaja en ; tranq ; treatment and ; trembling ; tremens ; triage ; tried
        residential	-5	tried meth ; true ; two years ; ultima ; una botella ; uninsured no ; up before
        residential	-5	using heroin ; vacantes ; vecina ; vet 0 ; vicodin ; walk out ; wants grp
        residential	-5	wants me ; wants medical ; was ten ; watch my ; way on ; week from ; week now
        residential	-5	week on ; what it ; which of ; who could ; who to ; who would ; wife wants
        residential	-5	will try ; with that ; working out ; write this ; y antes ; y busco ; ya quiero
        residential	-5	yeah ; yesterday and ; yo solo ; you all ; you and ; you send ; youll ; yours
        residential	-5	~had ~a ; ~in ~0 ; ~like ; ~overdosed ; ~when ~i ; ~withdrawal
        residential	-6	$ 0 ; + 0 ; + coke ; 0 bed ; 0 drinks ; 0 grandkids ; 0 sober ; 0 x ; a cat
        residential	-6	a fever ; a minute ; a new ; a night ; a patient ; a thing ; a wedding ; about my
        residential	-6	absences ; abuela ; admit ; after 0 ; after my ; agency ; aide ; alarm ; allowed
        residential	-6	an alcoholic ; and how ; and lives ; and residential ; and would ; are ; asks do
        residential	-6	at four ; at school ; atty client ; aunt re ; been clean ; behind my ; benefits
        residential	-6	billing ; bored ; but the ; caguamas ; call ; cama de ; cant be ; cant swing
        residential	-6	captain ; cerebral ; chart ; cheap ; clinicals ; cocaine last ; come to
        residential	-6	comfortable ; company ; con doctor ; con quien ; counselor there ; crack on
        residential	-6	cramps ; crystal x ; cuida ; d on ; dan ; de donde ; deductible ; dejarla
        residential	-6	dejarlas ; dejo el ; delirium ; dementia ; detox first ; dias el ; did a ; die
        residential	-6	died in ; divorce ; dogs ; dont use ; doses ; drenched ; due ; dui ; during the
        residential	-6	eats ; el mes ; elsewhere ; empezo con ; en las ; end of ; es la ; escribe ; esposa
        residential	-6	esta ; esta en ; estan ; etoh daily ; eval ; every couple ; facilities ; faltar
        residential	-6	family in ; father ; fenta ; fentanyl every ; finished my ; flu ; flying
        residential	-6	for outpatient ; for people ; for the ; for work ; foreman ; former ; forty five
        residential	-6	found a ; from his ; game ; get off ; get out ; got nine ; grand ; group for ; gun
        residential	-6	guys do ; hace ; half of ; have never ; havent ; havent slept ; help ; hes doing
        residential	-6	hes out ; him 0 ; him with ; his own ; holidays ; home after ; home since ; hsb
        residential	-6	hung up ; husband is ; i graduate ; i look ; i miss ; i pour ; i wrote ; ill be
        residential	-6	im on ; im up ; in burbank ; in october ; in room ; inpatient done ; insurence
        residential	-6	iop tres ; is fine ; is that ; is this ; it is ; it was ; ive taken ; job and
        residential	-6	just dont ; keep it ; keep the ; labor day ; labs ; last time ; leave her
        residential	-6	leave my ; legs ; life ; limpieza ; line ; line of ; line up ; live somewhere
        residential	-6	local ; lose ; lu ; made ; many ; many days ; mas ; may i ; maybe four ; me corren
        residential	-6	me dan ; me they ; medi ; medi cal ; medicaid ; medically ; mes pasado ; metadona
        residential	-6	mis 0 ; mo 0 ; morphine ; my chest ; my son ; my spot ; nada ; naloxone ; need
        residential	-6	nephew hes ; never tried ; new job ; night and ; no puedo ; no sleep ; no to
        residential	-6	no ~drugs ; noc ; of dope ; of rum ; on his ; on since ; on your ; online
        residential	-6	openings for ; or is ; other subst ; outpatient three ; outpatient treatment
        residential	-6	outpt only ; pacing ; pagando ; parent ; parked ; period ; pharmacy ; por un ; poss
        residential	-6	powder ; practicum ; pregnant ; probado ; program on ; pt with ; puking ; quedo
        residential	-6	queria ; quoted 0 ; rack ; re nephew ; recovery ; refused ; rep ; reply ; reports
        residential	-6	requires iop ; residencial el ; residential in ; residential is ; residential on
        residential	-6	route ; rum ; rx ; salvation ; salvation army ; says intensive ; se me ; seeing
        residential	-6	seguro ni ; seizure in ; seizures ; shaky ; she takes ; sheets ; si ; sigue para
        residential	-6	sitting ; sleeps ok ; smoking blues ; sober living ; son was ; start
        residential	-6	started doing ; state ; stepdown ; stiff ; stopped drinking ; su ; sunday from
        residential	-6	super ; swallowed ; swears ; tablets ; tabs ; taken ; tengo ; tengo seguro
        residential	-6	that hes ; the clock ; the cost ; the program ; the truck ; then no ; they only
        residential	-6	thirty years ; this past ; thousand ; tid ; tienen desintoxicacion ; to iop ; tomar
        residential	-6	total ; tremor ; tremulous ; tres dias ; tried it ; tub ; un grupo ; urgent care
        residential	-6	used this ; veces al ; viejo ; viernes ; vodka daily ; vodka every ; wake
        residential	-6	wants detox ; was coke ; was with ; welder ; well ; whats left ; who can ; wont
        residential	-6	works nights ; worth ; x / ; xans ; y asks ; y donde ; y nadie ; y quiero ; you ask
        residential	-6	~dt ; ~in ~the ; ~no ; ~off ; ~quit ; ~rehab ; ~seized ; ~seizure ; ~shot ; ~sz x
        residential	-7	0 grams ; 0 oh ; 0 sem ; 0 wk ; a handle ; a job ; a single ; admits ; after a
        residential	-7	agarraron ; ago ; algo ; already ; alzheimer ; and had ; and meth ; anything for
        residential	-7	as a ; asleep ; at night ; at parties ; ate ; bano ; been married ; been taking
        residential	-7	beers a ; blue shield ; brandy ; breathing ; busco algo ; cadc ; call me ; called
        residential	-7	cannot ; cant do ; chills ; claims ; click ; clinic ; cocaine x ; coke i ; compro
        residential	-7	count ; cravings ; cristal hace ; days off ; dentist ; deployed ; dias sin ; died
        residential	-7	do an ; do detox ; do iop ; doesnt need ; donde estan ; drinking ; drinking again
        residential	-7	drinks a ; drives ; eight a ; el sabado ; embarrassed ; empezo ; en 0 ; every two
        residential	-7	fentanyl daily ; few days ; find out ; finished ninety ; foil ; for iop ; gave me
        residential	-7	gin ; going away ; graduated 0 ; gray ; grupos ; gummies ; hace tres ; hago al
        residential	-7	hard ; has down ; he lives ; he smokes ; heavy ; heroin every ; hes on ; hijo usa
        residential	-7	his 0 ; his life ; his wife ; how many ; hydrocodone ; i go ; im writing ; in state
        residential	-7	in two ; iop by ; is still ; it again ; just me ; lapsed ; las ; last week ; lips
        residential	-7	los sabados ; low ; may and ; md ; meth on ; meth this ; mis ; months pregnant
        residential	-7	mother day ; my back ; my insurance ; my thirty ; nervous ; never did ; night
        residential	-7	no etoh ; no me ; no tx ; no withdrawal ; norco ; nosotros ; of pt ; of vodka
        residential	-7	off a ; off meth ; oh ; on fentanyl ; on sunday ; on top ; one ; option
        residential	-7	or nothing ; out there ; oxycodone ; pint of ; position ; pressed ; quiero un ; ra
        residential	-7	refill ; reporter ; ringing ; ron ; said no ; says iop ; school ; sept 0
        residential	-7	seven months ; shield ; since september ; single dad ; sister in ; sober since
        residential	-7	sobrino ; sola ; some ; somebody ; somewhere to ; soul ; started ; still sober
        residential	-7	subs ; sweating ; swing ; termina ; the evenings ; the new ; the room ; the sink
        residential	-7	there parking ; theres nobody ; they drop ; this wk ; three days ; throwing
        residential	-7	tianeptine ; to keep ; toddler ; tongue ; too much ; touched a ; touched meth
        residential	-7	trabaja ; trago ; treat ; unemployed ; upset ; urgent ; use anything
        residential	-7	used anything ; vm ; want my ; wants groups ; wants structure ; we have
        residential	-7	what should ; whatevers ; who does ; whoever ; wife is ; will not ; withdrawal mgmt
        residential	-7	wkends + ; wont cover ; wont hold ; work ; writing about ; xanax ; xanax 0 ; y la
        residential	-7	yawning ; your outpatient ; ~for ~a ; ~i ; ~pcp
        residential	-8	/ d ; 0 weeks ; a lot ; a otro ; absence ; alprazolam ; and if ; and need ; anxiety
        residential	-8	aseguranza ; by myself ; cal ; calendar ; cant afford ; checked ; class ; clean
        residential	-8	clean the ; coke maybe ; coke since ; corren ; covers ; cuide ; da ; de noche
        residential	-8	deposit ; desintoxicacion para ; desintoxicarme ; doesnt ; dolares ; drop ; ems
        residential	-8	ends ; es ; etoh 0 ; evenings ; exp ; fam ; fifth of ; filling ; for that
        residential	-8	from her ; from meth ; google ; graduate ; hrs ; hung ; id kill ; if hes ; if i
        residential	-8	intensive outpatient ; la detox ; lead ; love ; m etoh ; marihuana ; meetings
        residential	-8	meth was ; mil ; min ago ; minutes ; misses ; mo old ; mom of ; mornings ; narcan x
        residential	-8	narcanned ; needs iop ; neighbor ; no coverage ; no detox ; no leave ; no use
        residential	-8	nobody else ; number ; on own ; on saturday ; one to ; only ; ordered iop
        residential	-8	other use ; other weekend ; outpt program ; pack ; perc ; phenibut ; pot
        residential	-8	problem with ; process ; program next ; quiere ; quote ; ran out ; running
        residential	-8	sale el ; script ; since wants ; sink ; sip ; slips ; sober ; sober from ; someone
        residential	-8	stay on ; still in ; subst ; supper ; take them ; tea ; techs ; test for ; thats it
        residential	-8	the day ; the next ; then never ; three months ; una ; uninsured and ; version
        residential	-8	when they ; white ; with it ; wrong ; zero ; ~a ~month ; ~meth
        residential	-9	0 de ; a day ; a fifth ; a pint ; a stay ; all day ; alumni ; are you ; botella
        residential	-9	bourbon ; cervezas ; clock ; couple nights ; dejar ; del internado ; detox before
        residential	-9	does it ; doing well ; down ; drink a ; drinks ; driver ; dropped ; edibles
        residential	-9	empece con ; espanol ; f cocaine ; fent ; fentanyl ; fetty ; five months ; fix
        residential	-9	food ; for good ; free ; happening ; hurts ; ins ; iop or ; is it ; is out ; me da
        residential	-9	my 0 ; my days ; my last ; neg ; no money ; no way ; parties ; percocet ; plant
        residential	-9	pour ; pregnant and ; pueden ; puedo ; real ; rivotril ; roxies ; scared ; si falto
        residential	-9	sin ; slot ; sole ; surgery ; thc ; told him ; tomando ; trabajo ; unas ; vomiting
        residential	-9	water ; when the ; wife on ; wknd ; ~drugs ; ~pt
        residential	-10	0 k ; 0 p ; 0 st ; a detox ; ativan ; audit ; ayuda por ; beer ; blue ; bottles
        residential	-10	buenas ; by himself ; clonazepam ; coke at ; completes 0 ; cover ; crew
        residential	-10	day residential ; desde la ; diarias ; drugs ; fax ; fentanilo ; fioricet
        residential	-10	glasses ; hay ; home to ; hospice ; hours ; intensive ; intensivo ; layoff ; lunch
        residential	-10	m / ; miss ; next tuesday ; note ; november ; op only ; please ; residential and
        residential	-10	shots ; tar ; thats ; this week ; to talk ; tomo ; two days ; typing ; use since
        residential	-10	valium ; years in
        residential	-11	$ ; a group ; al dia ; apprentice ; beers ; box ; cant ; cerveza ; finals ; first
        residential	-11	h ; hiring ; i make ; lean ; lorazepam ; months ago ; my plan ; nadie ; no sitter
        residential	-11	overnight ; pay for ; sitter ; sweats ; touched ; vodka ; your program
        residential	-12	a living ; alcoholic ; ambien ; clr ; college ; crystal meth ; detox and ; lvn
        residential	-12	methadone ; quoted ; ran ; sabado ; something ; to detox ; tramadol ; without
        residential	-12	~w/d ~sz
        residential	-13	# ; aftercare ; cant go ; cant pay ; coverage ; fent daily ; for detox ; if im
        residential	-13	klonopin ; need detox ; new ; nobody to ; pagar ; percs ; september ; solo ; soma
        residential	-13	soy ; student ; tequila ; weeks ago ; wine
        residential	-14	dts ; handle ; no insurance ; suboxone ; weed
        residential	-15	chiva ; favor ; fifth ; kratom ; mota ; never used ; por favor ; seguro
        residential	-16	blues ; heroin ; pint ; ~dts
        residential	-17	detox bed ; insurance ; toma
        residential	-18	bars ; denied ; narcan
        residential	-19	step down ; uninsured
        residential	-26	please help
        """
}
