extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox9 = """
        detox	-4	<media> <photo> ; <moment> <colleague> ; <moment> cant ; <month> 0 ; <month> nev
        detox	-4	<need> <job> ; <need> <soon> ; <need> alg ; <outdoors> had ; <palecolor> <bodypart>
        detox	-4	<partner> and ; <phone> between ; <photo> <need> ; <pill> <opioid> ; <pill> de
        detox	-4	<pill> que ; <play> le ; <put> <stimulant> ; <put> up ; <relapse> prevention
        detox	-4	<room> <crowd> ; <room> <treatment> ; <rope> <clothes> ; <school> <leave>
        detox	-4	<sedative> <medicine> ; <sedative> and ; <shake> <bodypart> ; <soon> <container>
        detox	-4	<soon> <day> ; <stimulant> <alone> ; <stimulant> <asleep> ; <stimulant> <medicine>
        detox	-4	<stimulant> <moment> ; <stimulant> habit ; <stop> <treatment> ; <stop> an
        detox	-4	<stranger> <ask> ; <stranger> <home> ; <stranger> <wait> ; <town> <phone>
        detox	-4	<treatment> <child> ; <treatment> <count> ; <treatment> <hospital> ; <treatment> d/c
        detox	-4	<treatment> pt ; <treatment> que ; <treatment> ~<treatment> ; <trust> it
        detox	-4	<vendor> <amount> ; <week> <past> ; <week> <treatment> ; <week> a ; <withdrawal> sinc
        detox	-4	<write> <school> ; <write> yo ; <year> <emergency> ; a <cannabis> ; a cok ; a machet
        detox	-4	a nun ; a parent ; a shot ; a tod ; a work ; about thre ; abov ; adderal not
        detox	-4	aft <treatment> ; ahi se ; all <week> ; alumn ; amphetamin ; and all ; and are
        detox	-4	and between ; and ketamin ; and thursday ; anyth for ; are <palecolor> ; are ther
        detox	-4	at <partner> ; au ; audit 0 ; ayer ya ; bachelor <play> ; bachelor party ; bath salt
        detox	-4	been clean ; been ther ; beer at ; boton ; bulldog ; bus pas ; by thursday ; can from
        detox	-4	cant <breath> ; cant breath ; casi <always> ; casi diari ; chanc ; clean as ; clear no
        detox	-4	clos out ; clos up ; coffe tabl ; cok every ; colgu ; comment ; complet a ; contact
        detox	-4	could somebody ; county detox ; crack dai ; d ; dab ; dab all ; day alcohol ; de alt
        detox	-4	de dos ; de rehabilitacion ; de tom ; desd cuand ; detox d/c ; detox unit ; diari quier
        detox	-4	do peopl ; doing cok ; droga ; drum on ; dry out ; ech espum ; eight bal ; elsewher
        detox	-4	en espanol ; end 0 ; end in ; enrol ; espum ; est <cold> ; even iop ; exp ; extend
        detox	-4	f box ; f re ; fifteen minut ; finish ; first <month> ; first <phone> ; fish <container>
        detox	-4	fish tank ; foc ; for iop ; for who ; four night ; from your ; gent de ; go at ; go away
        detox	-4	grind ; group ; gustari ; guy stil ; ha est ; habit of ; half a ; handshak ; he <leave>
        detox	-4	headset ; helmet ; her <insurance> ; her win ; heroin ; heron ; hummingbird ; i send
        detox	-4	i ~<seizure> ; ice every ; in tarzan ; inde ; internarl ; is an ; it end ; it finish
        detox	-4	its <drug> ; ive smok ; joint ; ketamin every ; kratom ; kratom shot ; la <cannabis>
        detox	-4	la mism ; las pastilla ; last valium ; law who ; lik it ; lin <amount> ; lo ~<emergency>
        detox	-4	lo ~reviv ; los my ; marquem ; marriag ; me tom ; medi litr ; medical clear ; men and
        detox	-4	mi segur ; minivan ; month with ; my discharg ; my thing ; my thirti ; my tongu
        detox	-4	nad <amount> ; nad mas ; narcan y ; need help ; nev <amount> ; nev in ; new job
        detox	-4	ni ~<alcohol> ; night for ; no ~hurry ; no ~inf ; no ~substanc ; novent <day>
        detox	-4	novent dia ; nurs practition ; of <crowd> ; of any ; of captain ; of fiv ; of you
        detox	-4	offens ; on <month> ; on pag ; on way ; only <go> ; oth 0 ; our <pet> ; our parrot
        detox	-4	parrot learn ; pickl ; pid por ; por <stimulant> ; position ; pouch ; pour out ; problem
        detox	-4	problem con ; que <continue> ; que gan ; quincen ; quit my ; quit the ; relaps prevention
        detox	-4	remain ; residencial ; rns ; rod out ; roommat ther ; sali de ; saturday a ; say get
        detox	-4	say iop ; say our ; se cort ; septum ; shaky and ; shed lik ; sho and ; siguient
        detox	-4	sinc around ; six pack ; skip a ; stuck in ; su niet ; suboxon and ; tarjet de
        detox	-4	terapi par ; that <say> ; that <write> ; that say ; the cocain ; the cok ; the crack
        detox	-4	the storm ; the team ; the whiskey ; the ~<withdrawal> ; ther an ; therapy ; they hand
        detox	-4	theyv ; thi yr ; thre glas ; threw up ; ties ; tim dai ; to <wait> ; to chicag ; tom sol
        detox	-4	topic ; tramadol a ; tre cerveza ; trembl and ; try again ; tweezer ; un <room>
        detox	-4	un cuadr ; una <container> ; una y ; unit in ; up with ; updat ; use and ; use drug
        detox	-4	was jerk ; wed lik ; weekend a ; what ive ; who the ; win ; with <treatment> ; wk start
        detox	-4	wkend only ; wrap ; y te ; year dai ; you <go> ; you in ; your <home> ; your card
        detox	-4	~<alcohol> ~<consume> ; ~<ask> ; ~<day> <stimulant> ; ~<emergency> <child>
        detox	-4	~<emergency> en ; ~<emergency> on ; ~<home> ~<treatment> ; ~<partner> <opioid>
        detox	-4	~<seizure> ~as ; ~<stimulant> <day> ; ~<take> ~me ; ~<treatment> no ; ~a <fall> ; ~a drop
        detox	-4	~a ~professional ; ~ask ; ~coc ; ~eight ; ~for ~0 ; ~hurry ; ~la ~piedr ; ~le ~<go>
        detox	-4	~lo <give> ; ~me <think> ; ~meth ; ~mor than ; ~no ~<consume> ; ~opi no ; ~professional
        detox	-4	~seizur ~as ; ~sz no ; ~withdrawal ~seizur
        detox	-5	$ 0 ; % off ; *duration.1 ; *lastUsed ; *otherService.weight ; *residentialDone
        detox	-5	0 <alcohol> ; 0 drink ; 0 glas ; 0 h ; 0 perc ; <afraid> ~<emergency> ; <alcohol> <kin>
        detox	-5	<amount> <treatment> ; <appointment> <home> ; <appointment> del ; <calm> <home>
        detox	-5	<clinician> <appointment> ; <consume> <clean> ; <consume> or ; <container> ~<always>
        detox	-5	<crowd> <soon> ; <crowd> <stranger> ; <crowd> <week> ; <crowd> <year> ; <day> <treatment>
        detox	-5	<day> noth ; <feel> <clean> ; <fluid> <blood> ; <furniture> <home> ; <give> <record>
        detox	-5	<go> <stimulant> ; <last> <opioid> ; <law> <stimulant> ; <law> de ; <leave> <treatment>
        detox	-5	<moment> what ; <month> <treatment> ; <need> <moment> ; <need> step ; <official> <ask>
        detox	-5	<opening> <month> ; <opioid> <withdrawal> ; <order> <treatment> ; <outdoors> <think>
        detox	-5	<pill> <sedative> ; <pill> <stimulant> ; <record> <hospital> ; <school> <need>
        detox	-5	<sedative> <consume> ; <sedative> was ; <see> int ; <sober> and ; <stimulant> <child>
        detox	-5	<stimulant> <crowd> ; <stimulant> <go> ; <stimulant> <stop> ; <stimulant> by
        detox	-5	<stimulant> that ; <stimulant> ~<amount> ; <think> <give> ; <think> <opioid>
        detox	-5	<treatment> <eat> ; <write> <treatment> ; <year> <treatment> ; adderal 0 ; adderal off
        detox	-5	adhd ; afford ; aft church ; al <month> ; al mes ; alguien ; ambulanci ; an <always>
        detox	-5	an <treatment> ; and tom ; ano diari ; ano fum ; are you ; around new ; at <week> ; below
        detox	-5	bing ; blow ; bother me ; burial ; busines ; cabez y ; car was ; cas con ; centr
        detox	-5	cerveza ; clean sinc ; coc ; cok night ; cok wkend ; crypt ; d detox ; day ago
        detox	-5	de <alcohol> ; de <cannabis> ; de fum ; did it ; do lin ; doe cok ; dond uno ; dop sick
        detox	-5	dos cerveza ; drink / ; eight day ; el intern ; etoh dai ; exclusiv ; f cok ; foam
        detox	-5	for himself ; fri y ; grup par ; grupo ; h 0 ; hav is ; her but ; i leav ; im <leave>
        detox	-5	im sob ; in iop ; in pasaden ; in sept ; inpt ; internamient ; inyect cristal ; is cok
        detox	-5	isnt work ; its right ; iv <stimulant> ; ive used ; just finish ; la bard ; lik coffe
        detox	-5	lip purpl ; list ; look int ; lost two ; lot with ; m <sedative> ; may i ; may she
        detox	-5	me <alcohol> ; me <stimulant> ; meth i ; meth on ; mezcal el ; mg / ; mi padrin
        detox	-5	month at ; my <caretaking> ; my <treatment> ; my detox ; my turn ; nev touch ; no ~<home>
        detox	-5	no ~par ; no ~pil ; noth lin ; noth set ; obedec ; of bourbon ; of win ; off <outdoors>
        detox	-5	only hav ; only pay ; open no ; out thi ; outpatient for ; por primer ; rav
        detox	-5	rehabilitacion ; residential hous ; residential in ; residential stay ; review ; roost
        detox	-5	say who ; screenwrit ; se trat ; si alguien ; sigu ; sinc when ; someth with ; spot and
        detox	-5	stabl on ; start dat ; tak valium ; talk with ; ten <month> ; ten month ; the <buy>
        detox	-5	the ear ; the iop ; the liv ; the medic ; the social ; the zoo ; to stay ; tom una
        detox	-5	town and ; trag ; two glas ; ua ; uds ; up <headface> ; usar ; vap thc ; vis
        detox	-5	w/d protocol ; was tuesday ; watch a ; weed every ; weed only ; who or ; win cooler
        detox	-5	would your ; wrong # ; yest ; you pay ; your program ; ~<amount> <say> ; ~<consume> or
        detox	-5	~<drug> no ; ~drug ; ~got ~me ; ~iop ; ~is the ; ~opening ; ~sixty ~day ; ~they ~<take>
        detox	-5	~treatment ; ~tx
        detox	-6	*family.3 ; *noDetox ; *otherService.therapist:negated ; *residentialEnding.counted
        detox	-6	+ <sedative> ; 0 <drug> ; 0 beer ; <breath> at ; <build> <room> ; <cannabis> +
        detox	-6	<cannabis> <day> ; <clinician> <treatment> ; <consume> una ; <day> <sober>
        detox	-6	<day> ~<stimulant> ; <drive> <start> ; <eat> sin ; <friend> ther ; <illness> <treatment>
        detox	-6	<intoxicated> <opening> ; <last> <sedative> ; <leave> ther ; <leave> your ; <night> are
        detox	-6	<night> they ; <opioid> <hospital> ; <opioid> por ; <outdoors> <opioid>
        detox	-6	<outdoors> <stimulant> ; <promise> <ask> ; <put> away ; <shake> <night> ; <sick> part
        detox	-6	<stimulant> <kin> ; <stimulant> <take> ; <stimulant> de ; <stimulant> i ; <stimulant> not
        detox	-6	<take> <intoxicated> ; <treatment> <moment> ; <treatment> til ; <week> only
        detox	-6	<withdrawal> <opioid> ; <write> <cannabis> ; a clas ; a counselor ; ahor que ; alg de
        detox	-6	all i ; are good ; attach ; audit ; bard ; behind a ; bottl down ; bottl say ; cabin
        detox	-6	cart <always> ; cay un ; circl ; clean ; cocain ; cristal desd ; cristal diari ; d etoh
        detox	-6	doe <stimulant> ; dont lik ; dos mes ; el cristal ; elaborat ; els is ; es cristal
        detox	-6	espos tom ; even program ; f <hear> ; faciliti ; first dui ; go from ; group and ; had us
        detox	-6	he drink ; hes <fluid> ; its adderal ; its meth ; its tim ; jerk ; just <cannabis> ; k
        detox	-6	ket ; last dos ; lik me ; lost the ; m don ; meth again ; mol and ; my firm ; my po
        detox	-6	need mor ; ni una ; nicotin ; no ~<pill> ; no ~program ; noth els ; numer de ; octob 0
        detox	-6	of <treatment> ; of klonopin ; outpatient ; outsid with ; overdos and ; papel y
        detox	-6	part tim ; put away ; resi ; rol back ; sali ; soak sheet ; spe every ; suggest i ; tembl
        detox	-6	tratamient ; un grup ; used sinc ; usted <see> ; usted ven ; valium ; verifi ; weed pen
        detox	-6	who handl ; with your ; x / ; you treat ; your iop ; ~<drug> <consume>
        detox	-6	~<drug> ~<alcohol> ; ~<medicine> no ; ~<treatment> <past> ; ~<treatment> ~<treatment>
        detox	-6	~me ~back ; ~spe ; ~thirty ~day
        detox	-7	*abstinent.3 ; *duration.2 ; *otherService.therapist ; *otherService.tobacco ; *rehabDone
        detox	-7	*residentialEnding:negated ; <build> <happy> ; <colleague> <stimulant>
        detox	-7	<consume> <stimulant> ; <fluid> <bodypart> ; <furniture> <start> ; <moment> <limp>
        detox	-7	<moment> que ; <need> <insurance> ; <need> orientacion ; <photo> <job>
        detox	-7	<school> <stimulant> ; <start> <stimulant> ; <stimulant> <start> ; <stimulant> casi
        detox	-7	<stimulant> par ; <stimulant> qd ; <stimulant> sinc ; <stimulant> ~<always>
        detox	-7	<trade> <stimulant> ; abstinent ; beer / ; bottl of ; cad quincen ; caller ; cent
        detox	-7	charger ; chiv diari ; cok most ; cok x ; copa ; d/c from ; de <month> ; de mezcal
        detox	-7	detox tea ; disconnect ; do cok ; doing <stimulant> ; dust ; dxm ; encin ; even group
        detox	-7	f <stimulant> ; first <law> ; in <crowd> ; its <cannabis> ; littl one ; marihuan ; match
        detox	-7	near <always> ; no ~dts ; noth aft ; of treatment ; off street ; outpatient program ; pip
        detox	-7	podcast ; program ambulatori ; sign by ; smok crack ; smok crystal ; smok ice
        detox	-7	soak <furniture> ; someth i ; spe <amount> ; spic <always> ; the evening ; tweak
        detox	-7	usa cristal ; use heroin ; vodk in ; whol bottl ; you run ; ~<treatment> <month>
        detox	-7	~la ~coc ; ~substanc ; ~use sinc
        detox	-8	*sinceStopping.0 ; *substance.stimulant:other_experiencer ; 0 <cannabis>
        detox	-8	<cannabis> <write> ; <consume> spe ; <day> <stimulant> ; <drug> <container>
        detox	-8	<give> <treatment> ; <give> my ; <insurance> <day> ; <last> <medicine> ; <money> per
        detox	-8	<need> <friend> ; <opioid> <alcohol> ; <stimulant> <home> ; <stimulant> <job>
        detox	-8	<stimulant> <wait> ; <stimulant> en ; <stimulant> lik ; <stimulant> when
        detox	-8	<treatment> sinc ; ambulatori ; bachelor ; beer a ; casi a ; cok a ; cok sinc ; com aft
        detox	-8	concern ; day guy ; drip ; drug ; el program ; finish detox ; fluid ; for rehab
        detox	-8	her <consume> ; is cocain ; ketamin ; la <law> ; la piedr ; lin open ; no ~craving
        detox	-8	noth <put> ; of <stimulant> ; on spe ; panel ; pip in ; protocol <stop> ; sali ayer
        detox	-8	sixty day ; tiembl ; treatment center ; two bottl ; vap ; wk x ; xanax ; yes or
        detox	-8	your <crowd> ; ~<amount> than ; ~<stimulant> ; ~detail ; ~entr ~a ; ~la ~<stimulant>
        detox	-8	~le ~entr ; ~med no ; ~outpatient
        detox	-9	*abstinent.2 ; <cannabis> only ; <consume> spic ; <law> <treatment> ; <need> <crowd>
        detox	-9	<stimulant> <container> ; <stimulant> <needle> ; <stimulant> <room> ; a problem
        detox	-9	a residential ; a whistl ; ai ; dos copa ; edibl ; el foc ; four beer ; group for
        detox	-9	havent <feel> ; havent touch ; hospital detox ; ice dai ; intensiv ; la coc ; meth every
        detox	-9	no ~drug ; no ~opi ; on g ; res ; spic ; un program ; use meth ; we run ; whip
        detox	-9	your <money> ; ~<emergency> <home> ; ~craving ; ~intern ; ~resi
        detox	-10	*outpatientWord ; *residentialWord:negated ; *substance.cannabis ; <alcohol> /
        detox	-10	<always> <stimulant> ; <bodysound> is ; <friend> <sedative> ; <medicine> <day>
        detox	-10	<opioid> ~<emergency> ; <stimulant> ; <stimulant> off ; <stimulant> on
        detox	-10	<treatment> <day> ; <treatment> <daytime> ; <treatment> <town> ; <week> <stimulant>
        detox	-10	addiction ; cok dai ; custody ; discharg ; do aft ; fum piedr ; iop ; mg a ; mot
        detox	-10	no ~detail ; now what ; of residential ; que sigu ; re detox ; rehab ; than that
        detox	-10	thre beer ; una botel ; used <stimulant> ; want group ; want someth ; was <alcohol>
        detox	-10	~day ~residential
        detox	-11	*quantity.treatmentBefore ; *substance.stimulant ; <child> <stimulant> ; <consume> piedr
        detox	-11	<night> <treatment> ; <partner> <stimulant> ; <stimulant> <bodypart>
        detox	-11	<stimulant> <count> ; <stimulant> all ; <stimulant> x ; <stop> <stimulant>
        detox	-11	<treatment> <amount> ; <week> sinc ; acid ; adderal ; fum mot ; ketamin most ; meth x
        detox	-11	mtg ; on <stimulant> ; percocet ; ritalin ; spe ; therapist ; with <stimulant>
        detox	-11	~<alcohol> ~<drug> ; ~cocain ; ~day ~inpatient ; ~piedr
        detox	-12	*residentialWord:hypothetical ; <stimulant> 0 ; <treatment> el ; <treatment> por
        detox	-12	a program ; complet ; complet 0 ; cristal todo ; dcf ; grp ; havent used ; intern
        detox	-12	m <stimulant> ; meth sinc ; my <stimulant> ; no ~<treatment> ; on cok ; overnight tech
        detox	-12	protocol ; session ; usa <stimulant> ; week sinc ; ~program
        detox	-13	*sinceLastUse.3 ; *substance.stimulant:negated ; <consume> ice ; <kill> <stimulant>
        detox	-13	<stimulant> <day> ; <stimulant> <last> ; <stimulant> <month> ; <stimulant> a
        detox	-13	<stimulant> desd ; <stimulant> for ; <year> <stimulant> ; do <stimulant> ; dui
        detox	-13	intensiv outpatient ; no ~tx ; spe <always> ; un centr ; ~0 ~dia
        detox	-14	*sinceStopping.3 ; <amount> <stimulant> ; center ; its <stimulant> ; outpatient group
        detox	-14	program for ; treatment ; ~residencial
        detox	-15	*residentialWord ; *sinceStopping.2 ; <cannabis> <night> ; <need> someth
        detox	-15	<stimulant> <past> ; <treatment> <stop> ; algun ; huf ; inpatient
        detox	-16	*family.2 ; <stimulant> <year> ; <stimulant> is ; <treatment> <leave> ; es por
        detox	-17	<month> <stimulant> ; meth dai ; program ; wrap up
        detox	-18	<consume> <drug> ; la <stimulant>
        detox	-19	*audit ; *sinceLastUse.2 ; 0 <stimulant> ; whippet
        detox	-20	handl of ; nitrou
        detox	-21	<moment> <stimulant> ; <stimulant> <amount> ; piedr
        detox	-22	crank
        detox	-23	<consume> <cannabis> ; ice <always> ; vyvans
        detox	-24	<home> <treatment>
        detox	-27	<cannabis> <always> ; k 0
        detox	-29	*detoxDone ; ~inpatient
        detox	-30	*family.4 ; <stimulant> <always>
        detox	-31	<stimulant> <night>
        """
}
