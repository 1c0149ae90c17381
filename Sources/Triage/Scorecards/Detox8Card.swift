extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-3	month or ; month with ; most day ; motel with ; msg ; multivitamin ; my discharg
        detox	-3	my evening ; my rib ; my thing ; my tongu ; my turn ; nail are ; nam <stranger> ; nam her
        detox	-3	near every ; nev mor ; new <job> ; ni uso ; night if ; night on ; no <consume>
        detox	-3	no <drug> ; no inf ; no not ; no ~<drug> ; no ~<sick> ; no ~drink ; norc ; not her
        detox	-3	not ~one ; novent <day> ; novent dia ; obedec ; octob ; of <crowd> ; of <year> ; of rehab
        detox	-3	of scotch ; of win ; of year ; of yesterday ; of you ; off xanax ; official ; on adderal
        detox	-3	on heroin ; on staf ; onc a ; one <sedative> ; oth 0 ; our old ; out over ; overd ; oxy
        detox	-3	oxygen ; padrin ; pag 0 ; parti ; particul ; pas away ; pastil que ; pay per ; per admit
        detox	-3	piedr <always> ; piedr diari ; pint a ; pok ; por dos ; por primer ; possession
        detox	-3	practicum ; practition ; problem with ; program for ; program of ; pued <say> ; que usted
        detox	-3	queremo ; quier intern ; quier orientacion ; quincen ; rank ; reach out ; referenc
        detox	-3	rehabilitacion ; relaps prevention ; resid ; residential stay ; residential with
        detox	-3	ring me ; s/p ~0 ; sali de ; sangr ; saw him ; say get ; say her ; say one ; say the
        detox	-3	se trat ; segui ; seman pas ; sept ; shak ; shaky and ; she <intoxicated> ; shot <opioid>
        detox	-3	shroom ; si le ; sick part ; signal ; siguient ; sit for ; sixty ; skin lik ; smal and
        detox	-3	smok too ; so is ; so many ; sob hom ; sobr ; som <alcohol> ; som friday ; spe sinc
        detox	-3	staf ; statement ; stimulant ; stool ; stop smok ; straight to ; street x ; student her
        detox	-3	su niet ; suboxon 0 ; suboxon and ; survey ; sweaty ; tap at ; tap run ; tarjet de
        detox	-3	termin ; termin 0 ; termin su ; that <write> ; that all ; that say ; the <afraid>
        detox	-3	the <buy> ; the <calm> ; the <consume> ; the <night> ; the burial ; the clock ; the cok
        detox	-3	the cold ; the director ; the evening ; the gun ; the hard ; the hil ; the mayor
        detox	-3	the most ; the residential ; the step ; the thirty ; the thre ; ther no ; they <bodypart>
        detox	-3	thi wher ; thousand ; tienen alg ; ties ; til <month> ; tim dai ; to <wait> ; to liv
        detox	-3	to non ; to talk ; tom el ; tom sol ; tonic ; touch ; town and ; trag ; tramadol a
        detox	-3	treatment cent ; troubl is ; try again ; tweezer ; twenty eight ; two a ; uds neg
        detox	-3	ultim trag ; un grup ; una y ; unit ; unit in ; up <headface> ; up with ; usar
        detox	-3	using meth ; uso coc ; utah ; vap thc ; w/o <need> ; w/o help ; wallet ; was <consume>
        detox	-3	was tuesday ; we dont ; weed every ; weed pen ; week six ; week to ; weekend a
        detox	-3	what <soon> ; what next ; wher your ; whil its ; whisp ; who or ; who read ; who the
        detox	-3	whoev ; whoev <go> ; whol lif ; whol year ; wil send ; win ; with blu ; with peopl
        detox	-3	with real ; wiv ; wkr ; wok ; wrong # ; wt ; xanax 0 ; y gan ; y te ; year as ; year or
        detox	-3	you believ ; your admission ; your even ; your hous ; your own ; ~0 ~day
        detox	-3	~<consume> <consume> ; ~<drug> no ; ~<drug> ~<alcohol> ; ~<emergency> en ; ~<headface>
        detox	-3	~<treatment> ~<treatment> ; ~<vendor> ; ~<withdrawal> ~<seizure> ; ~aftercar ; ~cost
        detox	-3	~crack ; ~drink or ; ~opening ; ~opi no ; ~patient ; ~pint ; ~seizur ; ~sentenc
        detox	-4	$ ; $ 0 ; *about.0 ; *abstinent.0 ; *emergency.0 ; *otherService.5:hypothetical
        detox	-4	*outpatientWord.0:negated ; *quantity.4 ; / <clinician> ; 0 <shake> ; 0 cart ; 0 glas
        detox	-4	0 h ; 0 s ; <alcohol> <last> ; <alcohol> q ; <always> <need> ; <amount> <palecolor>
        detox	-4	<amount> unk ; <appointment> has ; <build> <always> ; <build> <clothes> ; <build> <room>
        detox	-4	<buy> <room> ; <child> the ; <church> <opening> ; <clean> <school> ; <clinician> <angry>
        detox	-4	<clinician> <appointment> ; <clinician> <photo> ; <clinician> or ; <consume> <clean>
        detox	-4	<consume> or ; <container> <day> ; <container> <stimulant> ; <continue> <stimulant>
        detox	-4	<crowd> <soon> ; <crowd> can ; <crowd> lead ; <crowd> my ; <crowd> que ; <day> <headface>
        detox	-4	<die> <money> ; <eat> <shake> ; <eat> <stranger> ; <emergency> on ; <feel> <clean>
        detox	-4	<fluid> <blood> ; <give> <record> ; <give> <stimulant> ; <home> <sober>
        detox	-4	<home> <stimulant> ; <hospital> <key> ; <hospital> <record> ; <hospital> <treatment>
        detox	-4	<hospital> so ; <illness> <pill> ; <intoxicated> out ; <kin> with ; <last> <opioid>
        detox	-4	<law> <school> ; <leave> <home> ; <lock> <crowd> ; <media> <photo> ; <month> <home>
        detox	-4	<need> <insurance> ; <need> <room> ; <need> but ; <need> step ; <night> <rail>
        detox	-4	<official> <ask> ; <opioid> at ; <opioid> por ; <outdoors> <stimulant> ; <pet> <asleep>
        detox	-4	<phone> <count> ; <pill> <opioid> ; <pill> <sedative> ; <pill> de ; <play> <money>
        detox	-4	<play> le ; <put> <stimulant> ; <rail> <amount> ; <record> <hospital>
        detox	-4	<room> <treatment> ; <say> cant ; <say> who ; <school> <need> ; <sedative> <consume>
        detox	-4	<sedative> <medicine> ; <sedative> and ; <see> <fluid> ; <sober> <happy> ; <soon> <day>
        detox	-4	<soon> step ; <stimulant> <official> ; <stimulant> has ; <stimulant> that
        detox	-4	<stimulant> to ; <stop> <treatment> ; <stop> su ; <treatment> <count>
        detox	-4	<treatment> <hospital> ; <treatment> <last> ; <treatment> d/c ; <trust> it
        detox	-4	<vendor> <amount> ; <week> <colleague> ; <week> <past> ; <week> <play>
        detox	-4	<withdrawal> <cold> ; <withdrawal> <opioid> ; <withdrawal> <shake> ; <write> 0
        detox	-4	<write> by ; <write> yo ; <year> <emergency> ; a cel ; a clas ; a crossword ; a drop
        detox	-4	a machet ; a suicid ; a sus ; a usar ; absenc ; adderal 0 ; adderal i ; adderal not
        detox	-4	aft <treatment> ; aft church ; ahor que ; al <month> ; al mes ; all through ; alumn
        detox	-4	amt unk ; an <always> ; and <clinician> ; and all ; and between ; and thursday ; any kind
        detox	-4	anywher ; at <play> ; at my ; audit 0 ; bachelor <play> ; bachelor party ; banner
        detox	-4	been read ; befor last ; between my ; big tank ; blad ; blanc ; blood driv ; burial
        detox	-4	by itself ; clean 0 ; clear no ; cobr ; coffe ground ; comment ; complet a ; contact
        detox	-4	could <consume> ; could use ; cream ; crystal dai ; cv ; d/c 0 ; dab ; day alcohol
        detox	-4	day eight ; day run ; de <month> ; de juni ; de octubr ; de todo ; de una ; detox end
        detox	-4	detox nurs ; detox unit ; do <opioid> ; documentary ; doe <stimulant> ; dont lik
        detox	-4	drink / ; drink a ; drum on ; each <night> ; el <stimulant> ; el futbol ; ems 0 ; end in
        detox	-4	es <stimulant> ; eso ya ; espos tom ; estacionamient ; even iop ; expert ; extend
        detox	-4	f <drug> ; f box ; f re ; faciliti ; fent 0 ; first dui ; for who ; friday with ; fum mot
        detox	-4	go at ; guy stil ; hair is ; half a ; hand shak ; he leav ; help but ; her <insurance>
        detox	-4	her dad ; heroin ; hes <fluid> ; huf dust ; hummingbird ; i <rail> ; i promis
        detox	-4	i ~<seizure> ; i ~seiz ; ill and ; in restroom ; internarl ; is cok ; it end ; its right
        detox	-4	its tim ; la <law> ; la bard ; la mism ; la tarjet ; le dicen ; left your
        detox	-4	lif <insurance> ; lik me ; lin <amount> ; list ; lo <emergency> ; lo he ; lo reviv
        detox	-4	lol my ; long <drive> ; long driv ; los the ; lot with ; loud that ; m crack ; m found
        detox	-4	marihuan ; mdm ; me <alcohol> ; me confus ; metanfetamin ; meth a ; meth for ; meth on
        detox	-4	mi <treatment> ; mi segur ; mis tre ; modelo ; my <treatment> ; my lunch ; my therapist
        detox	-4	need mor ; nev touch ; next step ; no <home> ; no hurry ; no oth ; no plan ; no ~substanc
        detox	-4	nobody <need> ; not <amount> ; not <ask> ; not ask ; noth els ; nowher ; nurs on
        detox	-4	occasional ; of <treatment> ; of rye ; off <outdoors> ; offens ; oh ; on <month>
        detox	-4	on ativan ; on pag ; on way ; open no ; our parrot ; own <law> ; pastilla de
        detox	-4	per <month> ; per month ; pleas <need> ; pleas help ; pouch ; pour out ; problem
        detox	-4	problem con ; quisier ; quit the ; remain ; rent a ; residential hous ; rn 0 ; rns
        detox	-4	rod out ; roommat ther ; say iop ; say who ; screenwrit ; se cort ; se mas ; second year
        detox	-4	seizur in ; sesent ; shed lik ; skip a ; sleep it ; slipper ; smack ; sometim two
        detox	-4	st <law> ; start dat ; stif ; tak seven ; tak tim ; talk with ; telefon y ; that the
        detox	-4	the <colleague> ; the <confused> ; the ear ; the final ; the icu ; the social ; ther an
        detox	-4	they hand ; they let ; they turn ; theyv ; to donat ; tom cervez ; tom ni ; topic
        detox	-4	tre cerveza ; two pint ; tx ever ; una <container> ; uno se ; updat ; use crystal
        detox	-4	use drug ; used <emergency> ; usted <see> ; usted ven ; vend machin ; voc ; vomit y
        detox	-4	was jerk ; wed lik ; wer <amount> ; what ive ; what your ; withdrawal unit ; wk start
        detox	-4	x / ; y aqui ; ya com ; you <go> ; you in ; you pay ; you run ; your <night>
        detox	-4	your counselor ; ~0 ~<day> ; ~0 ~d ; ~<consume> or ; ~<drug> ~<consume>
        detox	-4	~<emergency> <home> ; ~<treatment> <past> ; ~clean ; ~iop ; ~program ; ~sz no
        detox	-4	~withdrawal ~seizur
        detox	-5	*ago.2 ; *duration.1 ; *occasional.0 ; *otherService.2 ; *residentialDone.0 ; *service.0
        detox	-5	*spam.0:other_experiencer ; 0 <drug> ; 0 beer ; 0 meth ; <appointment> <home>
        detox	-5	<appointment> at ; <appointment> del ; <appointment> on ; <cannabis> ; <cannabis> <write>
        detox	-5	<clothes> <clean> ; <consume> <stimulant> ; <crowd> <stranger> ; <crowd> com
        detox	-5	<day> <alcohol> ; <drive> pas ; <drug> no ; <eat> sin ; <hit> <moment> ; <job> until
        detox	-5	<last> <sedative> ; <law> <stimulant> ; <law> de ; <leave> el ; <leave> ther
        detox	-5	<month> <treatment> ; <need> <moment> ; <opioid> <hospital> ; <outdoors> <opioid>
        detox	-5	<photo> <need> ; <put> <needle> ; <put> away ; <room> <crowd> ; <school> <write>
        detox	-5	<sedative> <take> ; <sedative> was ; <shake> <bodypart> ; <sober> and
        detox	-5	<stimulant> <alone> ; <stimulant> de ; <treatment> <need> ; <week> <treatment> ; <week> a
        detox	-5	a <cannabis> ; a dorm ; a turkey ; about thre ; al <stimulant> ; all <stop> ; all don
        detox	-5	an <treatment> ; and wok ; are ther ; are you ; at <partner> ; at <week> ; at parti
        detox	-5	at wedding ; ayud de ; bard ; been clean ; been ther ; bipol ; bother me ; bottl down
        detox	-5	bus pas ; by thursday ; cabez y ; caller ; can do ; cant <breath> ; cant breath ; cerveza
        detox	-5	circl ; clean as ; cocain ; cok every ; copa ; crack 0 ; crypt ; day ago ; day inpatient
        detox	-5	de <consume> ; de alt ; de fum ; detox d/c ; diari quier ; do peopl ; doing cok
        detox	-5	dond uno ; dos cerveza ; dry out ; elsewher ; enrol ; exclusiv ; f <hear> ; fifteen minut
        detox	-5	go away ; grief ; grup par ; her but ; his gin ; honey ; i leav ; im sob ; intern de
        detox	-5	inyect cristal ; is an ; isnt work ; ive smok ; joint ; july 0 ; just <cannabis>
        detox	-5	ketamin most ; kratom shot ; la direccion ; last dos ; link ; lost our ; m <sedative>
        detox	-5	match ; med no ; meth i ; mg / ; mot ; near <always> ; need someth ; nev in
        detox	-5	nev ~<consume> ; new job ; nicotin ; night for ; no alcohol ; no par ; no pil
        detox	-5	no ~<withdrawal> ; no ~drug ; noth aft ; noth lin ; noth set ; novi y ; numer de
        detox	-5	nurs practition ; of anyth ; one on ; only hav ; orientacion ; outpatient
        detox	-5	outpatient for ; outpt ; papel y ; parrot learn ; pharmaci ; podcast ; put away
        detox	-5	queremo que ; resi ; residencial ; saturday a ; say for ; septum ; sho and ; si alguien
        detox	-5	sigu ; six pack ; someth i ; someth with ; tent ; that arent ; the <withdrawal>
        detox	-5	the crack ; the habit ; the iop ; the medic ; the sick ; therapy ; two month ; tx ; uds
        detox	-5	usa cristal ; use sinc ; vis ; who handl ; win cooler ; wing ; with <treatment>
        detox	-5	with your ; would your ; year dai ; ~<appointment> ; ~<crowd> ; ~around ; ~group
        detox	-5	~outpatient ; ~pcp
        detox	-6	*abstinent.3 ; *noDetox.0 ; *otherService.3 ; *residentialEnding.1
        detox	-6	*substance.2:other_experiencer ; + <sedative> ; 0 cok ; <cannabis> <day>
        detox	-6	<child> <opioid> ; <colleague> <stimulant> ; <container> / ; <furniture> <home>
        detox	-6	<give> <treatment> ; <illness> <treatment> ; <kin> <sedative> ; <last> <medicine>
        detox	-6	<moment> que ; <need> orientacion ; <night> are ; <opioid> <withdrawal>
        detox	-6	<partner> <opioid> ; <photo> <job> ; <see> int ; <sick> part ; <stimulant> <continue>
        detox	-6	<stimulant> <go> ; <stimulant> <moment> ; <stimulant> <stop> ; <stimulant> by
        detox	-6	<stimulant> is ; <stimulant> not ; <stimulant> par ; <stimulant> qd ; <stranger> <wait>
        detox	-6	<think> <opioid> ; <treatment> <eat> ; <treatment> til ; <treatment> with
        detox	-6	<write> <treatment> ; <year> <treatment> ; a bottl ; abstinent ; adhd ; ahi se ; alg de
        detox	-6	alguien ; amphetamin ; and tom ; angel ; ano fum ; behind a ; bottl say ; cabin ; centr
        detox	-6	chiv diari ; clean ; click ; cok a ; cok night ; cok wkend ; cok x ; d etoh
        detox	-6	de <cannabis> ; did it ; do lin ; dos copa ; drink no ; eight day ; els is ; end 0
        detox	-6	es cristal ; etoh dai ; fluid ; for himself ; go from ; group for ; h 0 ; hangov
        detox	-6	im <leave> ; in <stranger> ; in sept ; inpatient for ; its <cannabis> ; jerk ; k
        detox	-6	las tard ; lik it ; look int ; m don ; meth again ; month at ; my detox ; my firm
        detox	-6	narcan y ; nev <amount> ; ni una ; no <pill> ; no program ; no ~dts ; noth <put>
        detox	-6	octob 0 ; of any ; of bourbon ; of treatment ; on g ; out thi ; outpatient program
        detox	-6	outsid with ; overdos and ; own bed ; panel ; pip in ; prevention ; program ambulatori
        detox	-6	refund ; res ; review ; rol back ; sa ; sali ayer ; sixty day ; soak sheet ; spe every
        detox	-6	stabl on ; suggest i ; tagalog ; that it ; the cocain ; the liv ; thi yr ; to stay
        detox	-6	treatment center ; twic for ; two bottl ; use meth ; valium ; verifi ; vodk in
        detox	-6	w/d protocol ; want group ; whol bottl ; yest ; you treat ; ~<past> ~<treatment>
        detox	-6	~intern ; ~no ~<consume>
        detox	-7	*abstinent.2 ; *duration.2 ; *family.3 ; *lastUsed.0 ; *rehabDone.0
        detox	-7	*service.0:hypothetical ; 0 <alcohol> ; 0 perc ; <clinician> <treatment>
        detox	-7	<day> <treatment> ; <fluid> <bodypart> ; <friend> ther ; <insurance> <day>
        detox	-7	<leave> <treatment> ; <leave> your ; <moment> <limp> ; <promise> <ask> ; <put> up
        detox	-7	<stimulant> ; <stimulant> <child> ; <stimulant> <crowd> ; <stimulant> <kin>
        detox	-7	<stimulant> off ; <stimulant> when ; <treatment> <moment> ; <treatment> <town>
        detox	-7	a counselor ; all i ; been using ; beer a ; blow ; cad quincen ; charger ; cok most
        detox	-7	concern ; cristal desd ; day residential ; detox tea ; disconnect ; do cok
        detox	-7	doing <stimulant> ; drip ; dust ; dxm ; first <law> ; foam ; grupo ; havent <feel>
        detox	-7	havent touch ; herman por ; in <crowd> ; inpt ; is cocain ; its <stimulant> ; its meth
        detox	-7	just finish ; lin open ; lost two ; may i ; mol and ; my <caretaking> ; my po ; no drug
        detox	-7	no ~<treatment> ; off street ; protocol <stop> ; que <continue> ; rav ; residential in
        detox	-7	sali ; sign by ; soak <furniture> ; spic <always> ; tak valium ; tweak ; two glas
        detox	-7	use and ; use heroin ; vap ; want someth ; weed only ; xanax ; yes or ; your <money>
        detox	-7	your iop ; your program ; ~inpatient
        detox	-8	*otherService.1 ; *otherService.5 ; <alcohol> / ; <always> <stimulant> ; <consume> spe
        detox	-8	<consume> spic ; <drug> <container> ; <friend> <sedative> ; <medicine> <day>
        detox	-8	<money> per ; <school> <stimulant> ; <start> <stimulant> ; <stimulant> <container>
        detox	-8	<stimulant> <job> ; <stimulant> <medicine> ; <stimulant> <start> ; <stimulant> <wait>
        detox	-8	<stimulant> en ; <stimulant> i ; <stimulant> lik ; <stimulant> on ; <stimulant> sinc
        detox	-8	<treatment> <daytime> ; <treatment> sinc ; a problem ; a residential ; ambulatori
        detox	-8	bachelor ; cent ; complet 0 ; craving ; d/c from ; el cristal ; el program ; elaborat
        detox	-8	finish detox ; group ; hospital detox ; kratom ; meth sinc ; now what ; of klonopin
        detox	-8	of residential ; on cok ; overnight tech ; part tim ; pip ; re detox ; sali el
        detox	-8	sinc when ; smok crack ; smok ice ; spe <amount> ; thre beer ; tratamient ; una botel
        detox	-8	used sinc ; with <stimulant> ; your <crowd> ; ~away ; ~residencial ; ~substanc
        detox	-8	~treatment
        detox	-9	*residentialEnding.0:negated ; <consume> piedr ; <night> <treatment>
        detox	-9	<stimulant> <needle> ; <stimulant> <room> ; <stimulant> <take> ; <stimulant> casi
        detox	-9	<trade> <stimulant> ; ai ; beer / ; casi a ; cok dai ; cok sinc ; custody ; discharg
        detox	-9	drug ; edibl ; el foc ; even group ; for rehab ; fum piedr ; internamient ; no craving
        detox	-9	no ~opi ; noth for ; of <stimulant> ; on spe ; percocet ; ritalin ; spe ; than that
        detox	-9	therapist ; un program ; usa <stimulant> ; was <alcohol> ; whip ; wk x ; ~cocain
        detox	-10	*residentialWord.0:negated ; *substance.3 ; <need> <crowd> ; <stimulant> <bodypart>
        detox	-10	<stimulant> <home> ; <stimulant> all ; <stop> <stimulant> ; <treatment> <day>
        detox	-10	<week> <stimulant> ; attach ; audit ; com aft ; cristal todo ; four beer ; ice dai
        detox	-10	la coc ; meth every ; mg a ; protocol ; que sigu ; rehab ; smok crystal ; spic
        detox	-10	used <stimulant>
        detox	-11	*outpatientWord.0 ; *substance.2 ; <cannabis> only ; <kill> <stimulant>
        detox	-11	<stimulant> <count> ; <stimulant> <last> ; <treatment> por ; a whistl ; addiction ; dcf
        detox	-11	grp ; intensiv outpatient ; intern ; iop ; la piedr ; mtg ; no <treatment>
        detox	-11	on <stimulant> ; session ; ~resi
        detox	-12	<alcohol> <drug> ; <stimulant> 0 ; <stimulant> a ; <stimulant> x ; <week> sinc
        detox	-12	do <stimulant> ; ketamin ; m <stimulant> ; no detail ; spe <always> ; treatment
        detox	-12	un centr
        detox	-13	*residentialWord.0 ; *sinceStopping.2 ; <child> <stimulant> ; <moment> <stimulant>
        detox	-13	<need> someth ; <opioid> <emergency> ; <partner> <stimulant> ; <stimulant> <day>
        detox	-13	<stimulant> for ; <treatment> <leave> ; <treatment> el ; a program ; adderal ; center
        detox	-13	complet ; dui ; f <stimulant> ; intensiv ; ket ; meth x ; my <stimulant> ; no tx
        detox	-13	week sinc
        detox	-14	*sinceStopping.3 ; *substance.2:negated ; <consume> ice ; <treatment> <amount>
        detox	-14	<treatment> <stop> ; <year> <stimulant> ; acid ; es por
        detox	-15	*residentialWord.0:hypothetical ; *sinceLastUse.3 ; <cannabis> <night>
        detox	-15	<month> <stimulant> ; <stimulant> <month> ; <stimulant> desd ; ~<stimulant>
        detox	-16	*family.2 ; <day> <stimulant> ; algun ; huf ; outpatient group
        detox	-17	*audit.0 ; *sinceLastUse.2 ; <consume> <drug> ; <stimulant> <past> ; havent used
        detox	-17	program ; wrap up
        detox	-20	<amount> <stimulant> ; <stimulant> <year> ; la <stimulant> ; meth dai ; whippet
        detox	-21	crank ; inpatient ; nitrou
        detox	-22	<consume> <cannabis> ; k 0
        detox	-23	<cannabis> <always> ; ice <always> ; piedr
        detox	-24	0 <stimulant> ; <stimulant> <amount>
        detox	-26	vyvans
        detox	-27	*family.4
        detox	-28	*detoxDone.0 ; <home> <treatment> ; <stimulant> <always>
        detox	-31	<stimulant> <night>
        """
}
