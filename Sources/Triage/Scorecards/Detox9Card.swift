extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox9 = """
        detox	-4	correct my ; county detox ; crack dai ; dab all ; day alcohol ; day eight ; de <alcohol>
        detox	-4	de alt ; de dos ; de oaxac ; de octubr ; desd cuand ; detox d/c ; diari quier ; do aft
        detox	-4	do peopl ; droga ; drum on ; el intern ; elsewher ; en espanol ; end in ; exp ; extend
        detox	-4	f box ; fifteen minut ; finish ; first <phone> ; first <say> ; fish <container> ; foc
        detox	-4	for alcohol ; for iop ; four night ; from your ; gasolin ; gent de ; go away ; grind
        detox	-4	grupo ; gustari ; ha est ; half a ; handshak ; he <leave> ; headset ; her <insurance>
        detox	-4	her win ; heroin ; heron ; hummingbird ; i ~<seizure> ; i ~seiz ; ice every ; in iop
        detox	-4	in me ; in tarzan ; in writ ; inde ; inject meth ; inpt ; internarl ; is an ; isnt work
        detox	-4	it end ; it finish ; ive smok ; just finish ; ketamin every ; klonopin was
        detox	-4	la <cannabis> ; las pastilla ; last valium ; law who ; le dicen ; lik it ; lik twic
        detox	-4	lin <amount> ; list ; lo ~<emergency> ; lo ~reviv ; los my ; m <sedative> ; m crack
        detox	-4	m meth ; marquem ; marriag ; mdm ; medi litr ; medical clear ; men and ; metanfetamin
        detox	-4	meth smok ; mg <always> ; mi <treatment> ; mi comadr ; minivan ; mol + ; multivitamin
        detox	-4	my tongu ; nadi <consume> ; narcan y ; national ; nev <amount> ; nev in ; ni ~<alcohol>
        detox	-4	night for ; no ~hurry ; no ~inf ; no ~substanc ; noth lin ; nowher ; nurs practition
        detox	-4	of <crowd> ; of any ; of captain ; of meth ; of rehab ; off <outdoors> ; off beer
        detox	-4	on <month> ; on pag ; on way ; only <go> ; open no ; our <pet> ; our parrot ; padrin
        detox	-4	pastilla de ; per <month> ; per month ; pharmaci ; pickl ; pid por ; por cristal
        detox	-4	por primer ; pouch ; prevention ; problem ; problem con ; program for ; que gan
        detox	-4	quier orientacion ; quincen ; quit the ; rehabilitacion ; remain ; rns ; roost ; sali el
        detox	-4	say iop ; say our ; set up ; shaky and ; shed lik ; sho and ; siguient ; sinc around
        detox	-4	six pack ; skip a ; stuck in ; su niet ; suboxon and ; talk with ; terapi par
        detox	-4	that <write> ; that it ; that say ; the <night> ; the <withdrawal> ; the cocain
        detox	-4	the team ; the thirty ; ther an ; they hand ; theyv ; thi wher ; thi yr ; thousand
        detox	-4	thre glas ; threw up ; ties ; tim dai ; to <wait> ; to donat ; to talk ; tom sol ; topic
        detox	-4	tramadol a ; tre cerveza ; tweezer ; twenty eight ; two a ; two month ; ua ; una y
        detox	-4	updat ; use and ; use drug ; vis ; was jerk ; watch a ; wed lik ; weed every ; weekend a
        detox	-4	what ive ; what your ; wher your ; whisp ; who the ; win ; with <treatment> ; would your
        detox	-4	wrap ; y te ; year dai ; you <go> ; you in ; you pay ; your <home> ; your <night>
        detox	-4	your card ; ~0 ~<day> ; ~<alcohol> ~<consume> ; ~<amount> <say> ; ~<ask> ; ~<crowd>
        detox	-4	~<emergency> <child> ; ~<emergency> en ; ~<emergency> on ; ~<seizure> ~as
        detox	-4	~<withdrawal> ~<seizure> ; ~cost ; ~drug ; ~group ; ~hurry ; ~lo <give> ; ~mor than
        detox	-4	~no ~<consume> ; ~opening ; ~opi no ; ~par ; ~seizur in ; ~seizur ~as ; ~thc
        detox	-5	$ 0 ; *duration.1 ; *lastUsed ; *otherService.weight ; *residentialEnding.counted
        detox	-5	*seizure:negated ; + <sedative> ; 0 <alcohol> ; 0 glas ; 0 h ; 0 perc
        detox	-5	<afraid> ~<emergency> ; <alcohol> <kin> ; <appointment> <home> ; <appointment> del
        detox	-5	<build> <room> ; <calm> <home> ; <cannabis> + ; <cannabis> <day> ; <child> <opioid>
        detox	-5	<clinician> <appointment> ; <consume> <stimulant> ; <consume> or ; <crowd> <soon>
        detox	-5	<crowd> <stranger> ; <crowd> <week> ; <crowd> com ; <crowd> my ; <day> <treatment>
        detox	-5	<day> noth ; <drive> pas ; <drug> <sick> ; <feel> <clean> ; <furniture> <home>
        detox	-5	<go> <stimulant> ; <illness> <pill> ; <illness> <treatment> ; <job> <go>
        detox	-5	<kin> <sedative> ; <law> <stimulant> ; <law> de ; <leave> your ; <need> <moment>
        detox	-5	<need> step ; <opening> <month> ; <outdoors> <think> ; <pill> <stimulant>
        detox	-5	<put> <stimulant> ; <record> <hospital> ; <room> <crowd> ; <rope> <clothes>
        detox	-5	<school> <need> ; <sedative> <consume> ; <sedative> <medicine> ; <sedative> was
        detox	-5	<see> int ; <sober> and ; <stimulant> <go> ; <stimulant> <medicine>
        detox	-5	<stimulant> <moment> ; <stimulant> <stop> ; <stimulant> by ; <stimulant> habit
        detox	-5	<think> <give> ; <think> <opioid> ; <week> <treatment> ; <week> only
        detox	-5	<withdrawal> <cold> ; <year> <treatment> ; a clas ; a counselor ; a machet ; adderal 0
        detox	-5	adderal off ; aft church ; al <month> ; al mes ; alguien ; all i ; alumn ; ambulanci
        detox	-5	amphetamin ; an <always> ; an <treatment> ; ano fum ; are good ; around new
        detox	-5	at <partner> ; at <week> ; at wedding ; attach ; bard ; behind a ; blow ; bother me
        detox	-5	burial ; bus pas ; cabez y ; car was ; casi <always> ; casi diari ; cay un ; cerveza
        detox	-5	clean as ; cok night ; cok wkend ; complet 0 ; crypt ; d detox ; day ago ; day guy
        detox	-5	de fum ; do lin ; dont lik ; dop sick ; dos cerveza ; drink / ; dry out ; el cristal
        detox	-5	exclusiv ; f <hear> ; f cok ; faciliti ; first dui ; foam ; for himself ; for who ; fri y
        detox	-5	group ; grup par ; hav is ; he drink ; her but ; i leav ; im <leave> ; im sob ; in sept
        detox	-5	intern de ; inyect cristal ; is cok ; its right ; iv <stimulant> ; jerk ; joint ; kratom
        detox	-5	la bard ; la mism ; lik coffe ; lip purpl ; look int ; lost the ; lost two ; lot with
        detox	-5	marihuan ; may she ; me <alcohol> ; me <stimulant> ; meth i ; meth on ; mezcal el ; mg /
        detox	-5	mi padrin ; my <treatment> ; my detox ; my thing ; my turn ; nad <amount> ; nad mas
        detox	-5	nev touch ; nicotin ; no ~<home> ; no ~par ; no ~pil ; noth set ; novent <day>
        detox	-5	novent dia ; numer de ; obedec ; of <treatment> ; of bourbon ; of win ; offens ; only pay
        detox	-5	out thi ; outpatient for ; parrot learn ; pour out ; que <continue> ; rav
        detox	-5	residential hous ; residential stay ; review ; saturday a ; say who ; screenwrit
        detox	-5	se trat ; septum ; si alguien ; sigu ; sinc when ; someth with ; spot and ; start dat
        detox	-5	tak valium ; ten <month> ; ten month ; the <buy> ; the ear ; the iop ; the liv
        detox	-5	the medic ; the social ; the zoo ; tiembl ; to stay ; town and ; trag ; try again
        detox	-5	two glas ; uds ; una <container> ; unit in ; up <headface> ; usar ; vap thc
        detox	-5	w/d protocol ; was tuesday ; weed only ; win cooler ; wrong # ; x / ; yest
        detox	-5	~<consume> or ; ~<drug> no ; ~<medicine> no ; ~a <fall> ; ~a drop ; ~ask ; ~intern ; ~pcp
        detox	-5	~sz no ; ~tom ni ; ~treatment ; ~tx ; ~withdrawal ~seizur
        detox	-6	% off ; *deliriumTremens:negated ; *noDetox ; *otherService.therapist:negated ; 0 <drug>
        detox	-6	0 beer ; <breath> at ; <clinician> <treatment> ; <fluid> <blood> ; <friend> ther
        detox	-6	<furniture> <start> ; <last> <sedative> ; <leave> ther ; <month> <treatment>
        detox	-6	<night> are ; <night> they ; <official> <ask> ; <opioid> <hospital>
        detox	-6	<opioid> <withdrawal> ; <opioid> por ; <outdoors> <opioid> ; <promise> <ask> ; <put> away
        detox	-6	<see> <clinician> ; <sick> part ; <stimulant> <child> ; <stimulant> <crowd>
        detox	-6	<stimulant> <take> ; <stimulant> de ; <take> <intoxicated> ; <treatment> <eat>
        detox	-6	<treatment> til ; <withdrawal> <opioid> ; <write> <cannabis> ; <write> <treatment>
        detox	-6	ahor que ; alg de ; audit ; bottl of ; bottl say ; cabin ; cad quincen ; cart <always>
        detox	-6	centr ; circl ; clean ; cocain ; cok x ; cristal desd ; d etoh ; day inpatient
        detox	-6	de <cannabis> ; de mezcal ; did it ; disconnect ; doe <stimulant> ; doe cok ; dos mes
        detox	-6	dust ; elaborat ; es cristal ; espos tom ; even program ; go from ; group and ; h 0
        detox	-6	had us ; in <crowd> ; inpatient for ; internamient ; its adderal ; its meth ; its tim
        detox	-6	ive used ; k ; ket ; last dos ; m don ; may i ; meth again ; month at ; my <caretaking>
        detox	-6	my firm ; my po ; need mor ; ni una ; no ~<pill> ; no ~program ; noth els ; noth for
        detox	-6	of klonopin ; only hav ; outpatient ; outsid with ; papel y ; pip ; por <stimulant>
        detox	-6	put away ; residencial ; residential in ; rol back ; soak sheet ; spe every ; stabl on
        detox	-6	tembl ; the storm ; tratamient ; un grup ; used sinc ; usted <see> ; usted ven ; valium
        detox	-6	verifi ; weed pen ; who handl ; who or ; with your ; you run ; you treat
        detox	-6	~<drug> ~<alcohol> ; ~<treatment> <past> ; ~<treatment> ~<treatment> ; ~away ; ~me ~back
        detox	-6	~piedr ; ~spe ; ~they ~<take> ; ~use sinc
        detox	-7	*duration.2 ; *family.3 ; *otherService.therapist ; *otherService.tobacco ; *rehabDone
        detox	-7	*residentialEnding:negated ; *sinceStopping.0 ; 0 <cannabis> ; <build> <happy>
        detox	-7	<colleague> <stimulant> ; <container> / ; <eat> sin ; <fluid> <bodypart>
        detox	-7	<intoxicated> <opening> ; <law> <treatment> ; <leave> <treatment> ; <moment> <limp>
        detox	-7	<moment> que ; <need> orientacion ; <order> <treatment> ; <outdoors> <stimulant>
        detox	-7	<photo> <job> ; <school> <stimulant> ; <shake> <night> ; <start> <stimulant>
        detox	-7	<stimulant> <kin> ; <stimulant> not ; <stimulant> par ; <stimulant> sinc
        detox	-7	<trade> <stimulant> ; <treatment> <moment> ; <treatment> sinc ; <withdrawal> <law>
        detox	-7	abstinent ; ambulatori ; beer / ; bottl down ; cent ; charger ; cok most ; concern
        detox	-7	cristal diari ; d/c from ; de <month> ; detox tea ; do cok ; doing <stimulant> ; drip
        detox	-7	dxm ; eight day ; els is ; encin ; etoh dai ; even group ; hes <fluid> ; its <cannabis>
        detox	-7	just <cannabis> ; lik me ; lin open ; littl one ; match ; mol and ; near <always>
        detox	-7	no ~dts ; noth <put> ; noth aft ; octob 0 ; of treatment ; off street
        detox	-7	outpatient program ; part tim ; podcast ; sali ; sixty day ; smok crystal
        detox	-7	soak <furniture> ; someth i ; suggest i ; the evening ; tweak ; usa cristal ; vodk in
        detox	-7	your program ; ~<take> ~me ; ~detail ; ~med no ; ~outpatient ; ~substanc
        detox	-8	*abstinent.3 ; <cannabis> <write> ; <consume> spe ; <drive> <start> ; <drug> <container>
        detox	-8	<insurance> <day> ; <last> <medicine> ; <medicine> <day> ; <need> <crowd>
        detox	-8	<need> <friend> ; <opioid> <alcohol> ; <stimulant> ; <stimulant> <home>
        detox	-8	<stimulant> <start> ; <stimulant> i ; <stimulant> is ; <stimulant> lik ; <stimulant> qd
        detox	-8	ai ; bachelor ; beer a ; caller ; casi a ; chiv diari ; cok a ; cok sinc ; com aft ; copa
        detox	-8	drug ; edibl ; f <stimulant> ; finish detox ; first <law> ; fluid ; for rehab ; is cocain
        detox	-8	la <law> ; meth every ; of <stimulant> ; on spe ; panel ; pip in ; program ambulatori
        detox	-8	protocol <stop> ; sali ayer ; sign by ; smok crack ; smok ice ; spe <amount>
        detox	-8	spic <always> ; treatment center ; two bottl ; use heroin ; vap ; whip ; whol bottl
        detox	-8	wk x ; xanax ; your <crowd> ; your iop ; ~<alcohol> ~<drug> ; ~<amount> than
        detox	-8	~<emergency> <home> ; ~cocain ; ~inf ; ~residencial
        detox	-9	*abstinent.2 ; *substance.stimulant:other_experiencer ; <bodysound> is ; <cannabis> only
        detox	-9	<consume> spic ; <friend> <sedative> ; <give> <treatment> ; <money> per
        detox	-9	<stimulant> <container> ; <stimulant> <job> ; <stimulant> <needle> ; <stimulant> <room>
        detox	-9	<stimulant> casi ; <stimulant> en ; <stimulant> on ; <stimulant> when
        detox	-9	<treatment> <daytime> ; <treatment> <town> ; a problem ; a residential ; a whistl
        detox	-9	addiction ; cok dai ; day residential ; discharg ; dos copa ; el program ; four beer
        detox	-9	fum piedr ; group for ; her <consume> ; hospital detox ; ice dai ; no ~craving ; no ~opi
        detox	-9	of residential ; on g ; overdos and ; rehab ; spe ; spic ; than that ; un program
        detox	-9	use meth ; used <stimulant> ; we run ; yes or ; your <money> ; ~craving ; ~inpatient
        detox	-9	~program ; ~resi
        detox	-10	*outpatientWord ; *quantity.treatmentBefore ; *residentialWord:negated ; <alcohol> /
        detox	-10	<always> <stimulant> ; <night> <treatment> ; <opioid> ~<emergency>
        detox	-10	<partner> <stimulant> ; <stimulant> <wait> ; <stimulant> off ; custody ; el foc
        detox	-10	havent <feel> ; havent touch ; intensiv ; iop ; ketamin ; mg a ; no ~detail ; no ~drug
        detox	-10	now what ; on <stimulant> ; re detox ; res ; therapist ; thre beer ; want group
        detox	-10	want someth ; was <alcohol> ; ~<past> ~<treatment>
        detox	-11	*substance.cannabis ; *substance.stimulant ; *substance.stimulant:negated
        detox	-11	<child> <stimulant> ; <consume> piedr ; <day> <stimulant> ; <stimulant> <count>
        detox	-11	<stimulant> all ; <stimulant> x ; <stop> <stimulant> ; <treatment> <day>
        detox	-11	<week> <stimulant> ; a program ; complet ; cristal todo ; fum mot ; ketamin most
        detox	-11	meth x ; mtg ; overnight tech ; percocet ; que sigu ; ritalin
        detox	-12	<stimulant> 0 ; <stimulant> <bodypart> ; <stimulant> <last> ; <treatment> <amount>
        detox	-12	<treatment> por ; acid ; adderal ; grp ; la piedr ; m <stimulant> ; meth sinc
        detox	-12	my <stimulant> ; no ~<treatment> ; on cok ; protocol ; session ; un centr
        detox	-12	with <stimulant>
        detox	-13	<consume> ice ; <kill> <stimulant> ; <stimulant> <month> ; <stimulant> a
        detox	-13	<stimulant> desd ; <stimulant> for ; <treatment> el ; <week> sinc ; center ; dcf
        detox	-13	do <stimulant> ; dui ; havent used ; intensiv outpatient ; intern ; la coc ; no ~tx
        detox	-13	outpatient group ; spe <always> ; una botel ; usa <stimulant>
        detox	-14	*residentialWord ; *residentialWord:hypothetical ; *sinceLastUse.3 ; *sinceStopping.3
        detox	-14	<stimulant> <day> ; <year> <stimulant> ; its <stimulant> ; mot ; treatment ; week sinc
        detox	-15	<cannabis> <night> ; <need> someth ; algun ; huf
        detox	-16	*family.2 ; *sinceStopping.2 ; <amount> <stimulant> ; <stimulant> <past>
        detox	-16	<stimulant> <year> ; <treatment> <stop> ; meth dai
        detox	-17	es por ; program ; ~<stimulant>
        detox	-18	<month> <stimulant> ; <treatment> <leave>
        detox	-19	*audit ; <consume> <drug> ; inpatient ; nitrou ; wrap up
        detox	-20	*sinceLastUse.2 ; 0 <stimulant> ; <moment> <stimulant> ; handl of ; la <stimulant>
        detox	-20	whippet
        detox	-21	<consume> <cannabis> ; ice <always>
        detox	-22	crank
        detox	-23	<stimulant> <amount>
        detox	-24	piedr
        detox	-25	<home> <treatment> ; vyvans
        detox	-27	<cannabis> <always>
        detox	-29	*detoxDone ; *family.4 ; k 0
        detox	-31	<stimulant> <always>
        detox	-32	<stimulant> <night>
        """
}
