extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-3	is <outdoors> ; is <wait> ; is need ; issu ; it <money> ; it four ; it turn ; its about
        detox	-3	its right ; iv <stimulant> ; jail reentry ; jam ; juez me ; ketamin every ; kick heroin
        detox	-3	klonopin was ; ko ; la <alcohol> ; la <opening> ; la cas ; la cocain ; la lengu
        detox	-3	labio azul ; las <pill> ; las pastilla ; last blu ; law who ; le met ; leav nam
        detox	-3	left his ; leftov <opioid> ; let for ; lik coffe ; lik som ; lik twic ; lin up ; llegu
        detox	-3	los <play> ; los <unreal> ; los amigo ; los angel ; lost <amount> ; lost the ; lvm
        detox	-3	m <clinician> ; m chiv ; m h ; m meth ; m re ; m xanax ; man with ; marriag ; marriag and
        detox	-3	may she ; mayb twic ; me gust ; me tom ; medi litr ; medical clear ; meet ; meet and
        detox	-3	met ; met a ; meth most ; meth smok ; meth use ; mi madrin ; mi padrin ; min with ; mis 0
        detox	-3	month or ; month with ; most day ; motel with ; msg ; multivitamin ; my discharg
        detox	-3	my evening ; my rib ; my thing ; my tongu ; my turn ; nail are ; nam her ; near every
        detox	-3	nev mor ; new <job> ; ni uso ; night if ; night on ; no <drug> ; no inf ; no not
        detox	-3	no ~<drug> ; no ~<sick> ; no ~drink ; norc ; not her ; not ~one ; novent <day>
        detox	-3	novent dia ; obedec ; octob ; of <crowd> ; of <year> ; of rehab ; of scotch ; of win
        detox	-3	of year ; of yesterday ; of you ; off xanax ; official ; on adderal ; on heroin ; on staf
        detox	-3	onc a ; one <sedative> ; our old ; out over ; overd ; oxy ; oxygen ; padrin ; pag 0
        detox	-3	parti ; particul ; pas away ; pastil que ; pay per ; per admit ; piedr <always>
        detox	-3	piedr diari ; pint a ; pok ; por dos ; por primer ; possession ; practicum ; practition
        detox	-3	problem with ; program for ; program of ; pued <say> ; que usted ; queremo ; quier intern
        detox	-3	quier orientacion ; quincen ; rank ; reach out ; referenc ; rehabilitacion
        detox	-3	relaps prevention ; resid ; residential stay ; residential with ; ring me ; s/p ~0
        detox	-3	sali de ; sangr ; saw him ; say get ; say one ; say the ; se trat ; segui ; seman pas
        detox	-3	sept ; shak ; shaky and ; she <intoxicated> ; shot <opioid> ; shroom ; si le ; sick part
        detox	-3	signal ; siguient ; sit for ; sixty ; skin lik ; smal and ; smok too ; so is ; so many
        detox	-3	sob hom ; sobr ; som <alcohol> ; som friday ; spe sinc ; staf ; statement ; stepdad is
        detox	-3	stimulant ; stool ; stop smok ; straight to ; street x ; student her ; su niet
        detox	-3	suboxon 0 ; suboxon and ; survey ; sweaty ; tap at ; tap run ; termin 0 ; termin su
        detox	-3	that <write> ; that all ; that say ; the <afraid> ; the <buy> ; the <calm>
        detox	-3	the <consume> ; the <night> ; the burial ; the clock ; the cok ; the cold ; the director
        detox	-3	the evening ; the gun ; the hard ; the hil ; the mayor ; the most ; the residential
        detox	-3	the step ; the thirty ; the thre ; ther no ; they <bodypart> ; thi wher ; thousand
        detox	-3	tienen alg ; ties ; til <month> ; tim dai ; to <wait> ; to liv ; to non ; to talk
        detox	-3	tom el ; tom sol ; touch ; tow ; town and ; trag ; tramadol a ; treatment cent
        detox	-3	troubl is ; try again ; tweezer ; twenty eight ; two a ; uds neg ; ultim trag ; un grup
        detox	-3	una y ; unit ; unit in ; up <headface> ; up with ; usar ; using meth ; uso coc ; utah
        detox	-3	vap thc ; w/o <need> ; w/o help ; wallet ; was <consume> ; was tuesday ; we dont
        detox	-3	weed every ; weed pen ; week six ; week to ; weekend a ; wer <amount> ; what <soon>
        detox	-3	what next ; wher your ; whil its ; whisp ; who or ; who read ; who the ; whoev
        detox	-3	whoev <go> ; whol lif ; whol year ; wil send ; win ; with blu ; with peopl ; with real
        detox	-3	wiv ; wkr ; wok ; wrong # ; wt ; xanax 0 ; y gan ; y te ; year as ; year or ; you believ
        detox	-3	your admission ; your even ; your hous ; your own ; ~0 ~day ; ~<consume> <consume>
        detox	-3	~<drug> no ; ~<drug> ~<alcohol> ; ~<emergency> en ; ~<headface>
        detox	-3	~<treatment> ~<treatment> ; ~<vendor> ; ~<withdrawal> ~<seizure> ; ~aftercar ; ~cost
        detox	-3	~crack ; ~drink or ; ~opening ; ~patient ; ~pint ; ~sentenc
        detox	-4	$ ; $ 0 ; *about.0 ; *abstinent.0 ; *emergency.0 ; *otherService.5:hypothetical
        detox	-4	*outpatientWord.0:negated ; *quantity.4 ; *serviceQuestion.0:negated ; / <clinician>
        detox	-4	0 <shake> ; 0 cart ; 0 drink ; 0 glas ; 0 h ; 0 s ; <alcohol> <last> ; <alcohol> al
        detox	-4	<alcohol> q ; <always> <need> ; <amount> <palecolor> ; <amount> unk ; <appointment> has
        detox	-4	<build> <always> ; <build> <clothes> ; <build> <room> ; <buy> <room> ; <child> the
        detox	-4	<church> <opening> ; <clean> <school> ; <clinician> <angry> ; <clinician> <appointment>
        detox	-4	<clinician> <photo> ; <clinician> or ; <consume> <clean> ; <consume> or
        detox	-4	<container> <day> ; <container> <stimulant> ; <continue> <leave> ; <continue> <stimulant>
        detox	-4	<crowd> <soon> ; <crowd> can ; <crowd> lead ; <crowd> my ; <crowd> que ; <day> <headface>
        detox	-4	<die> <money> ; <eat> <shake> ; <eat> <stranger> ; <emergency> <go> ; <emergency> on
        detox	-4	<feel> <clean> ; <fluid> <blood> ; <give> <record> ; <give> <stimulant> ; <home> <sober>
        detox	-4	<home> <stimulant> ; <hospital> <key> ; <hospital> <record> ; <hospital> <treatment>
        detox	-4	<hospital> so ; <illness> <pill> ; <intoxicated> out ; <kin> with ; <last> <opioid>
        detox	-4	<law> <school> ; <leave> <home> ; <lock> <crowd> ; <media> <photo> ; <month> <home>
        detox	-4	<need> <insurance> ; <need> <room> ; <need> but ; <need> step ; <night> <rail>
        detox	-4	<official> <ask> ; <opioid> at ; <opioid> por ; <outdoors> <stimulant> ; <pet> <asleep>
        detox	-4	<phone> <count> ; <photo> <need> ; <pill> <opioid> ; <pill> <sedative> ; <pill> de
        detox	-4	<play> <money> ; <play> le ; <put> <stimulant> ; <rail> <amount> ; <record> <hospital>
        detox	-4	<room> <treatment> ; <say> cant ; <say> who ; <school> <need> ; <sedative> <consume>
        detox	-4	<sedative> <medicine> ; <sedative> and ; <see> <fluid> ; <sober> <happy> ; <soon> <day>
        detox	-4	<soon> step ; <stimulant> <official> ; <stimulant> has ; <stimulant> that
        detox	-4	<stimulant> to ; <stop> <treatment> ; <stop> su ; <take> <intoxicated>
        detox	-4	<treatment> <count> ; <treatment> <hospital> ; <treatment> <last> ; <treatment> d/c
        detox	-4	<trust> it ; <vendor> <amount> ; <week> <colleague> ; <week> <past> ; <week> <play>
        detox	-4	<week> only ; <withdrawal> <cold> ; <withdrawal> <opioid> ; <withdrawal> <shake>
        detox	-4	<write> 0 ; <write> yo ; <year> <emergency> ; a cel ; a clas ; a crossword ; a drop
        detox	-4	a machet ; a suicid ; a sus ; a usar ; absenc ; adderal 0 ; adderal i ; adderal not
        detox	-4	aft <treatment> ; aft church ; ahor que ; al <month> ; al mes ; alumn ; amt unk
        detox	-4	an <always> ; and <clinician> ; and all ; and between ; and thursday ; any kind ; anywher
        detox	-4	are ther ; at <play> ; at my ; audit 0 ; bachelor <play> ; bachelor party ; banner
        detox	-4	bar exam ; been read ; befor last ; between my ; blad ; blanc ; blood driv ; burial
        detox	-4	by itself ; clean 0 ; clean as ; clear no ; cobr ; coffe ground ; comment ; complet a
        detox	-4	contact ; could <consume> ; could use ; cream ; crystal dai ; cv ; dab ; day alcohol
        detox	-4	day eight ; day run ; de <month> ; de juni ; de octubr ; de todo ; de una ; detox end
        detox	-4	detox nurs ; detox unit ; do <opioid> ; documentary ; doe <stimulant> ; dont lik
        detox	-4	drink / ; drink a ; drum on ; each <night> ; el <stimulant> ; el futbol ; ems 0 ; end in
        detox	-4	es <stimulant> ; eso ya ; espos tom ; estacionamient ; even iop ; expert ; extend
        detox	-4	f <drug> ; f box ; f re ; faciliti ; fent 0 ; first dui ; for who ; fum mot ; go at
        detox	-4	grup par ; guy stil ; hair is ; half a ; hand shak ; he leav ; help but ; her <insurance>
        detox	-4	her dad ; heroin ; hes <fluid> ; huf dust ; hummingbird ; i <rail> ; i promis
        detox	-4	i ~<seizure> ; i ~seiz ; ill and ; in restroom ; internarl ; is cok ; it end ; its tim
        detox	-4	la bard ; la mism ; la tarjet ; le dicen ; left your ; lif <insurance> ; lik me
        detox	-4	lin <amount> ; list ; lo <emergency> ; lo he ; lo reviv ; lol my ; long <drive>
        detox	-4	long driv ; los the ; lot with ; loud that ; m crack ; m found ; marihuan ; mdm
        detox	-4	me <alcohol> ; me confus ; metanfetamin ; meth a ; meth for ; meth on ; mi <treatment>
        detox	-4	mi segur ; mis tre ; modelo ; my <treatment> ; my lunch ; my therapist ; need mor
        detox	-4	nev touch ; next step ; no <consume> ; no <home> ; no hurry ; no oth ; no plan
        detox	-4	no ~substanc ; nobody <need> ; not <amount> ; not <ask> ; not ask ; nowher ; nurs on
        detox	-4	occasional ; of <treatment> ; of rye ; off <outdoors> ; offens ; oh ; on <month>
        detox	-4	on ativan ; on pag ; on way ; open no ; oth 0 ; our parrot ; own <law> ; pastilla de
        detox	-4	per <month> ; per month ; pleas <need> ; pleas help ; pouch ; pour out ; problem
        detox	-4	problem con ; quisier ; quit the ; remain ; rent a ; residential hous ; rn 0 ; rns
        detox	-4	rod out ; roommat ther ; say her ; say iop ; say who ; screenwrit ; se cort ; se mas
        detox	-4	second year ; seizur in ; sesent ; shed lik ; skip a ; sleep it ; slipper ; smack
        detox	-4	sometim two ; st <law> ; start dat ; stif ; tak seven ; tak tim ; talk with ; tarjet de
        detox	-4	telefon y ; that the ; the <colleague> ; the <confused> ; the ear ; the final ; the icu
        detox	-4	the social ; ther an ; they hand ; they let ; they turn ; theyv ; to donat ; tom cervez
        detox	-4	tom ni ; topic ; tre cerveza ; two pint ; tx ever ; una <container> ; uno se ; updat
        detox	-4	use crystal ; use drug ; used <emergency> ; usted <see> ; usted ven ; vend machin ; voc
        detox	-4	vomit y ; was jerk ; wed lik ; what ive ; what your ; withdrawal unit ; wk start ; x /
        detox	-4	y aqui ; ya com ; you <go> ; you in ; you pay ; you run ; your <night> ; your counselor
        detox	-4	~0 ~<day> ; ~0 ~d ; ~<consume> or ; ~<drug> ~<consume> ; ~<emergency> <home>
        detox	-4	~<treatment> <past> ; ~clean ; ~iop ; ~program ; ~sz no ; ~withdrawal ~seizur
        detox	-5	*ago.2 ; *duration.1 ; *occasional.0 ; *otherService.2 ; *residentialDone.0 ; *service.0
        detox	-5	*spam.0:other_experiencer ; 0 <drug> ; 0 beer ; 0 meth ; <appointment> <home>
        detox	-5	<appointment> at ; <appointment> del ; <appointment> on ; <cannabis> ; <cannabis> <write>
        detox	-5	<clothes> <clean> ; <consume> <stimulant> ; <crowd> <stranger> ; <crowd> com
        detox	-5	<day> <alcohol> ; <drive> pas ; <drug> no ; <eat> sin ; <hit> <moment> ; <job> until
        detox	-5	<last> <sedative> ; <law> <stimulant> ; <law> de ; <leave> el ; <leave> ther
        detox	-5	<month> <treatment> ; <need> <moment> ; <opioid> <hospital> ; <outdoors> <opioid>
        detox	-5	<put> <needle> ; <put> away ; <room> <crowd> ; <school> <write> ; <sedative> <take>
        detox	-5	<sedative> was ; <shake> <bodypart> ; <sober> and ; <stimulant> <alone> ; <stimulant> de
        detox	-5	<treatment> <need> ; <week> <treatment> ; <week> a ; <write> by ; a <cannabis> ; a dorm
        detox	-5	a turkey ; about thre ; al <stimulant> ; all <stop> ; all don ; all through
        detox	-5	an <treatment> ; and wok ; are you ; at <partner> ; at <week> ; at parti ; at wedding
        detox	-5	ayud de ; bard ; been clean ; been ther ; behind a ; bipol ; bother me ; bottl down
        detox	-5	bus pas ; by thursday ; cabez y ; cabin ; caller ; can do ; cant <breath> ; cant breath
        detox	-5	cerveza ; circl ; cocain ; cok every ; copa ; crack 0 ; crypt ; day ago ; day inpatient
        detox	-5	de <consume> ; de alt ; de fum ; detox d/c ; diari quier ; do peopl ; doing cok
        detox	-5	dond uno ; dos cerveza ; dry out ; elsewher ; enrol ; exclusiv ; f <hear> ; fifteen minut
        detox	-5	go away ; grief ; her but ; his gin ; honey ; i leav ; im sob ; intern de
        detox	-5	inyect cristal ; is an ; isnt work ; ive smok ; joint ; july 0 ; just <cannabis>
        detox	-5	ketamin most ; kratom shot ; la <law> ; la direccion ; last dos ; link ; lost our
        detox	-5	m <sedative> ; match ; med no ; meth i ; mg / ; mot ; near <always> ; need someth
        detox	-5	nev in ; nev ~<consume> ; new job ; nicotin ; night for ; no alcohol ; no par ; no pil
        detox	-5	no ~<withdrawal> ; no ~drug ; noth aft ; noth els ; noth lin ; noth set ; novi y
        detox	-5	numer de ; nurs practition ; of anyth ; one on ; only hav ; orientacion ; outpatient
        detox	-5	outpatient for ; outpatient program ; outpt ; papel y ; parrot learn ; pharmaci ; podcast
        detox	-5	put away ; queremo que ; resi ; residencial ; sa ; saturday a ; say for ; septum
        detox	-5	sho and ; si alguien ; sigu ; six pack ; someth i ; someth with ; tent ; that arent
        detox	-5	the <withdrawal> ; the crack ; the habit ; the iop ; the medic ; the sick ; therapy
        detox	-5	two month ; tx ; uds ; usa cristal ; use sinc ; vis ; who handl ; win cooler ; wing
        detox	-5	with <treatment> ; with your ; would your ; year dai ; ~<appointment> ; ~<crowd>
        detox	-5	~around ; ~group ; ~intern ; ~outpatient ; ~pcp
        detox	-6	*abstinent.3 ; *noDetox.0 ; *otherService.3 ; *residentialEnding.1
        detox	-6	*substance.2:other_experiencer ; + <sedative> ; 0 <alcohol> ; 0 cok ; <cannabis> <day>
        detox	-6	<child> <opioid> ; <colleague> <stimulant> ; <container> / ; <day> <treatment>
        detox	-6	<furniture> <home> ; <give> <treatment> ; <illness> <treatment> ; <kin> <sedative>
        detox	-6	<last> <medicine> ; <moment> <limp> ; <moment> que ; <need> orientacion ; <night> are
        detox	-6	<opioid> <withdrawal> ; <partner> <opioid> ; <photo> <job> ; <see> int ; <sick> part
        detox	-6	<stimulant> <continue> ; <stimulant> <go> ; <stimulant> <moment> ; <stimulant> <stop>
        detox	-6	<stimulant> by ; <stimulant> is ; <stimulant> not ; <stimulant> par ; <stimulant> qd
        detox	-6	<stranger> <wait> ; <think> <opioid> ; <treatment> <eat> ; <treatment> til
        detox	-6	<treatment> with ; <write> <treatment> ; <year> <treatment> ; a bottl ; abstinent ; adhd
        detox	-6	ahi se ; alg de ; alguien ; amphetamin ; angel ; ano fum ; bottl say ; centr ; chiv diari
        detox	-6	clean ; click ; cok a ; cok night ; cok wkend ; cok x ; d etoh ; de <cannabis> ; did it
        detox	-6	do lin ; dos copa ; drink no ; eight day ; els is ; end 0 ; es cristal ; etoh dai ; fluid
        detox	-6	for himself ; go from ; group for ; grupo ; h 0 ; hangov ; im <leave> ; in <stranger>
        detox	-6	in sept ; inpatient for ; its <cannabis> ; jerk ; k ; las tard ; lik it ; look int
        detox	-6	m don ; meth again ; month at ; my detox ; my firm ; narcan y ; nev <amount> ; ni una
        detox	-6	no <pill> ; no program ; no ~dts ; noth <put> ; octob 0 ; of any ; of bourbon
        detox	-6	of treatment ; on g ; out thi ; outsid with ; overdos and ; own bed ; panel ; pip in
        detox	-6	program ambulatori ; refund ; res ; review ; rol back ; sali ayer ; sixty day
        detox	-6	soak sheet ; spe every ; stabl on ; suggest i ; tagalog ; that it ; the cocain ; the liv
        detox	-6	thi yr ; to stay ; treatment center ; twic for ; two bottl ; use meth ; valium ; verifi
        detox	-6	vodk in ; w/d protocol ; want group ; whol bottl ; yest ; you treat
        detox	-6	~<past> ~<treatment> ; ~no ~<consume>
        detox	-7	*abstinent.2 ; *duration.2 ; *family.3 ; *lastUsed.0 ; *rehabDone.0
        detox	-7	*service.0:hypothetical ; 0 perc ; <clinician> <treatment> ; <fluid> <bodypart>
        detox	-7	<friend> ther ; <insurance> <day> ; <leave> <treatment> ; <leave> your ; <promise> <ask>
        detox	-7	<put> up ; <stimulant> ; <stimulant> <child> ; <stimulant> <crowd> ; <stimulant> <kin>
        detox	-7	<stimulant> <wait> ; <stimulant> off ; <stimulant> when ; <treatment> <moment>
        detox	-7	<treatment> <town> ; a counselor ; all i ; and tom ; been using ; beer a ; blow
        detox	-7	cad quincen ; charger ; cok most ; concern ; cristal desd ; d/c from ; day residential
        detox	-7	detox tea ; disconnect ; do cok ; doing <stimulant> ; drip ; dust ; dxm ; first <law>
        detox	-7	foam ; group ; havent <feel> ; havent touch ; herman por ; in <crowd> ; inpt ; is cocain
        detox	-7	its <stimulant> ; its meth ; just finish ; lin open ; lost two ; may i ; mol and
        detox	-7	my <caretaking> ; my po ; no drug ; off street ; prevention ; protocol <stop>
        detox	-7	que <continue> ; rav ; residential in ; sali ; sign by ; soak <furniture> ; spic <always>
        detox	-7	tak valium ; tweak ; two glas ; use and ; use heroin ; vap ; want someth ; weed only
        detox	-7	xanax ; yes or ; your <money> ; your iop ; ~inpatient
        detox	-8	*otherService.1 ; *otherService.5 ; <alcohol> / ; <always> <stimulant> ; <consume> spe
        detox	-8	<consume> spic ; <drug> <container> ; <friend> <sedative> ; <medicine> <day>
        detox	-8	<money> per ; <school> <stimulant> ; <start> <stimulant> ; <stimulant> <container>
        detox	-8	<stimulant> <job> ; <stimulant> <medicine> ; <stimulant> <start> ; <stimulant> i
        detox	-8	<stimulant> lik ; <stimulant> sinc ; <treatment> <daytime> ; <treatment> sinc ; a problem
        detox	-8	a residential ; bachelor ; cent ; cok dai ; complet 0 ; craving ; custody ; el cristal
        detox	-8	el program ; elaborat ; finish detox ; hospital detox ; kratom ; meth sinc
        detox	-8	no ~<treatment> ; now what ; of klonopin ; of residential ; on cok ; overnight tech
        detox	-8	part tim ; pip ; re detox ; sinc when ; smok crack ; smok ice ; spe <amount> ; thre beer
        detox	-8	tratamient ; una botel ; used sinc ; with <stimulant> ; your <crowd> ; your program
        detox	-8	~away ; ~residencial ; ~substanc ; ~treatment
        detox	-9	*residentialEnding.0:negated ; <consume> piedr ; <need> <crowd> ; <night> <treatment>
        detox	-9	<stimulant> <needle> ; <stimulant> <room> ; <stimulant> <take> ; <stimulant> casi
        detox	-9	<stimulant> en ; <stimulant> on ; <trade> <stimulant> ; ai ; ambulatori ; beer / ; casi a
        detox	-9	cok sinc ; discharg ; edibl ; el foc ; even group ; for rehab ; fum piedr ; internamient
        detox	-9	meth every ; no craving ; no ~opi ; noth for ; of <stimulant> ; percocet ; ritalin
        detox	-9	sali el ; spe ; than that ; therapist ; un program ; usa <stimulant> ; was <alcohol>
        detox	-9	whip ; wk x ; ~cocain
        detox	-10	*residentialWord.0:negated ; *substance.3 ; <stimulant> <bodypart> ; <stimulant> <home>
        detox	-10	<stimulant> all ; <stop> <stimulant> ; <treatment> <day> ; <week> <stimulant> ; attach
        detox	-10	audit ; com aft ; cristal todo ; dcf ; drug ; four beer ; ice dai ; la coc ; mg a
        detox	-10	on spe ; protocol ; rehab ; smok crystal ; spic ; used <stimulant>
        detox	-11	*outpatientWord.0 ; *substance.2 ; <cannabis> only ; <stimulant> <count>
        detox	-11	<stimulant> <last> ; <treatment> por ; a whistl ; addiction ; grp ; intensiv outpatient
        detox	-11	intern ; iop ; la piedr ; mtg ; no <treatment> ; on <stimulant> ; que sigu ; session
        detox	-11	~resi
        detox	-12	<alcohol> <drug> ; <kill> <stimulant> ; <stimulant> 0 ; <stimulant> a ; <stimulant> x
        detox	-12	<week> sinc ; do <stimulant> ; m <stimulant> ; no detail ; spe <always> ; treatment
        detox	-12	un centr
        detox	-13	*residentialWord.0 ; *sinceStopping.2 ; <child> <stimulant> ; <moment> <stimulant>
        detox	-13	<need> someth ; <opioid> <emergency> ; <partner> <stimulant> ; <stimulant> <day>
        detox	-13	<stimulant> for ; <treatment> <leave> ; a program ; center ; complet ; dui
        detox	-13	f <stimulant> ; intensiv ; ket ; ketamin ; meth x ; my <stimulant> ; no tx ; week sinc
        detox	-14	*sinceStopping.3 ; *substance.2:negated ; <consume> ice ; <treatment> <amount>
        detox	-14	<treatment> <stop> ; <treatment> el ; <year> <stimulant> ; acid ; adderal ; es por
        detox	-15	*residentialWord.0:hypothetical ; *sinceLastUse.3 ; <cannabis> <night>
        detox	-15	<month> <stimulant> ; <stimulant> <month> ; <stimulant> desd ; ~<stimulant>
        detox	-16	*family.2 ; <day> <stimulant> ; algun ; huf ; outpatient group
        detox	-17	*audit.0 ; *sinceLastUse.2 ; <consume> <drug> ; <stimulant> <past> ; havent used
        detox	-17	program ; wrap up
        detox	-19	meth dai
        detox	-20	<amount> <stimulant> ; <stimulant> <year> ; la <stimulant> ; whippet
        detox	-21	crank ; inpatient ; nitrou
        detox	-22	<consume> <cannabis> ; k 0
        detox	-23	<cannabis> <always> ; ice <always> ; piedr
        detox	-24	0 <stimulant> ; <stimulant> <amount>
        detox	-26	vyvans
        detox	-28	*detoxDone.0 ; *family.4 ; <home> <treatment> ; <stimulant> <always>
        detox	-31	<stimulant> <night>
        """
}
