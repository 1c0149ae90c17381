extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox9 = """
        detox	-4	<treatment> <count> ; <treatment> <rail> ; <treatment> d/c ; <treatment> que
        detox	-4	<treatment> turn ; <treatment> wing ; <trust> it ; <vendor> <amount> ; <wait> <drive>
        detox	-4	<wait> <month> ; <week> <past> ; <week> <water> ; <week> a ; <withdrawal> sinc
        detox	-4	<write> <school> ; <write> yo ; <year> <drug> ; <year> <emergency> ; a <cannabis>
        detox	-4	a crossword ; a machet ; a nun ; a parent ; a tod ; a usar ; a work ; about thre ; abov
        detox	-4	absenc ; adderal not ; adhd ; afford ; aft <treatment> ; ahi se ; and all ; and are
        detox	-4	and thursday ; and tom ; anyth for ; are ther ; are you ; au ; audit 0 ; ayer ya
        detox	-4	bachelor <play> ; bachelor party ; bath salt ; been clean ; been ther ; beer at ; below
        detox	-4	bing ; blood driv ; boton ; bulldog ; by thursday ; can from ; cant <breath>
        detox	-4	cant breath ; casi <always> ; chanc ; clean 0 ; clean sinc ; clear no ; clos up ; colgu
        detox	-4	comment ; complet a ; contact ; cord ; correct my ; county detox ; crack dai ; dab all
        detox	-4	day ago ; day alcohol ; day eight ; de <alcohol> ; de alt ; de dos ; de oaxac ; de octubr
        detox	-4	de rehabilitacion ; desd cuand ; detox d/c ; diari quier ; do aft ; do peopl ; dond uno
        detox	-4	droga ; drum on ; el intern ; elsewher ; en espanol ; end 0 ; end in ; enrol ; est <cold>
        detox	-4	exp ; f box ; fifteen minut ; finish ; first <phone> ; fish <container> ; foc
        detox	-4	for alcohol ; for iop ; four night ; from your ; gasolin ; gent de ; go away ; grind
        detox	-4	grupo ; gustari ; ha est ; half a ; handshak ; he <leave> ; headset ; helmet
        detox	-4	her <insurance> ; her win ; heroin ; heron ; hummingbird ; i ~<seizure> ; i ~seiz
        detox	-4	ice every ; in iop ; in me ; in tarzan ; in writ ; inde ; inject meth ; inpt ; internarl
        detox	-4	is an ; it end ; it finish ; ive smok ; just finish ; ketamin every ; klonopin was
        detox	-4	kratom shot ; la <cannabis> ; las pastilla ; last valium ; law who ; le dicen ; lik it
        detox	-4	lik twic ; lin <amount> ; list ; lo ~<emergency> ; lo ~reviv ; los my ; m <sedative>
        detox	-4	m crack ; m meth ; marquem ; mdm ; medi litr ; medical clear ; men and ; metanfetamin
        detox	-4	meth smok ; mg <always> ; mi <treatment> ; mi comadr ; minivan ; mol + ; multivitamin
        detox	-4	my tongu ; nadi <consume> ; narcan y ; national ; need help ; nev <amount> ; nev in
        detox	-4	ni ~<alcohol> ; night for ; no ~hurry ; no ~inf ; no ~par ; no ~substanc ; noth lin
        detox	-4	nurs practition ; of <crowd> ; of any ; of captain ; of meth ; of rehab ; off <outdoors>
        detox	-4	off beer ; off xanax ; on <month> ; on pag ; on way ; only <go> ; open no ; our <pet>
        detox	-4	our parrot ; padrin ; per <month> ; per month ; pharmaci ; pickl ; pid por ; por cristal
        detox	-4	pouch ; prevention ; problem ; program for ; que gan ; quier orientacion ; quincen
        detox	-4	quit the ; rehabilitacion ; remain ; resid ; residential stay ; rns ; roost ; sali el
        detox	-4	saturday a ; say iop ; say our ; se cort ; second year ; set up ; shaky and ; shed lik
        detox	-4	sho and ; siguient ; sinc around ; skip a ; st <law> ; stuck in ; su niet ; suboxon and
        detox	-4	talk with ; termin 0 ; that <say> ; that <write> ; that it ; that say ; the <confused>
        detox	-4	the <night> ; the <withdrawal> ; the cocain ; the team ; the thirty ; ther an ; they hand
        detox	-4	thi wher ; thi yr ; thousand ; thre glas ; threw up ; ties ; tim dai ; to <wait>
        detox	-4	to donat ; to talk ; tom sol ; topic ; tramadol a ; tre cerveza ; twenty eight ; two a
        detox	-4	two month ; ua ; una y ; use and ; vis ; was jerk ; watch a ; wed lik ; weed every
        detox	-4	weekend a ; what ive ; what your ; wher your ; whisp ; who the ; win ; with <treatment>
        detox	-4	wkend only ; wrap ; y te ; year dai ; you <go> ; you in ; you pay ; your <home>
        detox	-4	your <night> ; your card ; ~0 ~<day> ; ~0 ~day ; ~<alcohol> ~<consume> ; ~<amount> <say>
        detox	-4	~<crowd> ; ~<emergency> <child> ; ~<emergency> on ; ~<seizure> ~as
        detox	-4	~<withdrawal> ~<seizure> ; ~coc ; ~cost ; ~drug ; ~group ; ~hurry ; ~iop ; ~lo <give>
        detox	-4	~mor than ; ~no ~<consume> ; ~opening ; ~par ; ~pcp ; ~seizur in ; ~seizur ~as ; ~they
        detox	-4	~tom ni
        detox	-5	$ 0 ; *duration.1 ; *lastUsed ; *otherService.weight ; *residentialEnding.counted
        detox	-5	+ <sedative> ; 0 <alcohol> ; 0 h ; 0 perc ; <afraid> ~<emergency> ; <alcohol> <kin>
        detox	-5	<appointment> <home> ; <appointment> del ; <build> <room> ; <calm> <home> ; <cannabis> +
        detox	-5	<cannabis> <day> ; <child> <opioid> ; <clinician> <angry> ; <clinician> <appointment>
        detox	-5	<consume> <stimulant> ; <consume> or ; <crowd> <soon> ; <crowd> <stranger>
        detox	-5	<crowd> <week> ; <crowd> com ; <day> <treatment> ; <day> noth ; <drive> pas
        detox	-5	<drug> <sick> ; <feel> <clean> ; <fluid> <blood> ; <furniture> <home> ; <go> <stimulant>
        detox	-5	<illness> <pill> ; <illness> <treatment> ; <job> <go> ; <kin> <sedative>
        detox	-5	<law> <stimulant> ; <law> de ; <leave> your ; <need> <moment> ; <need> step
        detox	-5	<official> <ask> ; <opening> <month> ; <outdoors> <think> ; <pill> <sedative>
        detox	-5	<pill> <stimulant> ; <put> <stimulant> ; <room> <crowd> ; <rope> <clothes>
        detox	-5	<school> <need> ; <sedative> <consume> ; <sedative> <medicine> ; <see> int ; <sober> and
        detox	-5	<stimulant> <go> ; <stimulant> <medicine> ; <stimulant> <moment> ; <stimulant> <stop>
        detox	-5	<stimulant> by ; <stimulant> habit ; <think> <give> ; <think> <opioid>
        detox	-5	<week> <treatment> ; <withdrawal> <cold> ; <year> <treatment> ; a counselor ; adderal 0
        detox	-5	adderal off ; aft church ; ahor que ; al <month> ; al mes ; alguien ; all i ; alumn
        detox	-5	ambulanci ; amphetamin ; an <always> ; an <treatment> ; and between ; ano fum ; are good
        detox	-5	around new ; at <partner> ; at <week> ; at wedding ; attach ; bard ; behind a ; blow
        detox	-5	bother me ; burial ; bus pas ; cabez y ; car was ; cas con ; casi diari ; cay un
        detox	-5	cerveza ; clean ; clean as ; cok night ; cok wkend ; complet 0 ; crypt ; d detox
        detox	-5	day guy ; de fum ; do lin ; doe cok ; dont lik ; dop sick ; dos cerveza ; drink /
        detox	-5	dry out ; el cristal ; espos tom ; exclusiv ; f <hear> ; f cok ; faciliti ; first dui
        detox	-5	foam ; for himself ; for who ; fri y ; group ; grup par ; h 0 ; hav is ; he drink
        detox	-5	her but ; i leav ; im <leave> ; im sob ; in sept ; inpatient for ; intern de
        detox	-5	inyect cristal ; is cok ; isnt work ; its right ; iv <stimulant> ; joint ; kratom
        detox	-5	la bard ; la mism ; last dos ; lik coffe ; lip purpl ; look int ; lost the ; lost two
        detox	-5	lot with ; marihuan ; may she ; me <alcohol> ; me <stimulant> ; meth i ; meth on
        detox	-5	mezcal el ; mg / ; mi padrin ; my <treatment> ; my detox ; my thing ; my turn
        detox	-5	nad <amount> ; nad mas ; nev touch ; no ~<home> ; no ~pil ; noth set ; novent <day>
        detox	-5	novent dia ; numer de ; obedec ; of <treatment> ; of bourbon ; of win ; offens ; only hav
        detox	-5	only pay ; out thi ; outpatient for ; parrot learn ; por primer ; pour out ; problem con
        detox	-5	que <continue> ; rav ; residential hous ; review ; say who ; screenwrit ; se trat
        detox	-5	septum ; si alguien ; sigu ; sinc when ; six pack ; someth with ; spot and ; start dat
        detox	-5	tak valium ; ten <month> ; ten month ; the <buy> ; the ear ; the iop ; the liv
        detox	-5	the medic ; the social ; the zoo ; to stay ; town and ; trag ; try again ; two glas ; uds
        detox	-5	una <container> ; unit in ; up <headface> ; usar ; use drug ; vap thc ; w/d protocol
        detox	-5	was tuesday ; weed only ; weed pen ; win cooler ; would your ; wrong # ; x / ; yest
        detox	-5	~<ask> ; ~<consume> or ; ~<drug> no ; ~<medicine> no ; ~<treatment> <past> ; ~a <fall>
        detox	-5	~a drop ; ~ask ; ~intern ; ~sz no ; ~treatment ; ~tx ; ~withdrawal ~seizur
        detox	-6	% off ; *deliriumTremens:negated ; *noDetox ; *otherService.therapist
        detox	-6	*otherService.therapist:negated ; 0 <drug> ; 0 beer ; <breath> at
        detox	-6	<clinician> <treatment> ; <eat> sin ; <friend> ther ; <furniture> <start>
        detox	-6	<last> <sedative> ; <leave> ther ; <month> <treatment> ; <night> are ; <night> they
        detox	-6	<opioid> <hospital> ; <opioid> <withdrawal> ; <opioid> por ; <order> <treatment>
        detox	-6	<outdoors> <opioid> ; <promise> <ask> ; <put> away ; <record> <hospital> ; <sedative> was
        detox	-6	<see> <clinician> ; <sick> part ; <stimulant> <child> ; <stimulant> <crowd>
        detox	-6	<stimulant> <take> ; <stimulant> de ; <take> <intoxicated> ; <treatment> <eat>
        detox	-6	<treatment> til ; <withdrawal> <opioid> ; <write> <cannabis> ; <write> <treatment>
        detox	-6	a clas ; alg de ; audit ; bottl of ; bottl say ; cabin ; cad quincen ; cart <always>
        detox	-6	centr ; circl ; cocain ; cok x ; cristal desd ; cristal diari ; d etoh ; day inpatient
        detox	-6	de <cannabis> ; de mezcal ; did it ; disconnect ; doe <stimulant> ; dos mes ; dust
        detox	-6	elaborat ; es cristal ; etoh dai ; even program ; go from ; group and ; had us
        detox	-6	hes <fluid> ; in <crowd> ; internamient ; its adderal ; its meth ; its tim ; ive used
        detox	-6	jerk ; just <cannabis> ; k ; ket ; m don ; may i ; meth again ; month at
        detox	-6	my <caretaking> ; my firm ; my po ; need mor ; ni una ; nicotin ; no ~<pill>
        detox	-6	no ~program ; noth els ; noth for ; of klonopin ; outpatient ; outsid with ; papel y
        detox	-6	pip ; por <stimulant> ; put away ; residencial ; residential in ; rol back ; soak sheet
        detox	-6	spe every ; stabl on ; suggest i ; tembl ; the storm ; tiembl ; tratamient ; un grup
        detox	-6	used sinc ; usted <see> ; usted ven ; valium ; verifi ; who handl ; who or ; with your
        detox	-6	you run ; you treat ; your iop ; ~<drug> <consume> ; ~<drug> ~<alcohol> ; ~away
        detox	-6	~me ~back ; ~spe ; ~they ~<take> ; ~use sinc
        detox	-7	*duration.2 ; *family.3 ; *otherService.tobacco ; *rehabDone ; *residentialEnding:negated
        detox	-7	0 <cannabis> ; <build> <happy> ; <colleague> <stimulant> ; <container> /
        detox	-7	<fluid> <bodypart> ; <intoxicated> <opening> ; <law> <treatment> ; <leave> <treatment>
        detox	-7	<moment> <limp> ; <moment> que ; <need> <insurance> ; <need> orientacion
        detox	-7	<outdoors> <stimulant> ; <photo> <job> ; <school> <stimulant> ; <shake> <night>
        detox	-7	<start> <stimulant> ; <stimulant> <kin> ; <stimulant> not ; <stimulant> par
        detox	-7	<stimulant> qd ; <stimulant> sinc ; <trade> <stimulant> ; <treatment> <moment>
        detox	-7	<treatment> sinc ; <week> only ; abstinent ; ambulatori ; beer / ; bottl down ; cent
        detox	-7	charger ; cok most ; concern ; d/c from ; de <month> ; detox tea ; do cok
        detox	-7	doing <stimulant> ; drip ; dxm ; eight day ; els is ; encin ; even group ; its <cannabis>
        detox	-7	lik me ; lin open ; littl one ; match ; mol and ; near <always> ; no ~dts ; noth <put>
        detox	-7	noth aft ; octob 0 ; of treatment ; off street ; outpatient program ; part tim ; podcast
        detox	-7	sali ; soak <furniture> ; someth i ; the evening ; tweak ; usa cristal ; vodk in
        detox	-7	your program ; ~<take> ~me ; ~<treatment> ~<treatment> ; ~detail ; ~med no ; ~outpatient
        detox	-7	~piedr ; ~substanc
        detox	-8	*abstinent.3 ; *sinceStopping.0 ; <cannabis> <write> ; <consume> spe ; <drive> <start>
        detox	-8	<drug> <container> ; <insurance> <day> ; <last> <medicine> ; <medicine> <day>
        detox	-8	<need> <crowd> ; <need> <friend> ; <opioid> <alcohol> ; <stimulant> ; <stimulant> <home>
        detox	-8	<stimulant> <start> ; <stimulant> i ; <stimulant> is ; <stimulant> lik ; ai ; bachelor
        detox	-8	caller ; casi a ; chiv diari ; cok a ; cok sinc ; com aft ; copa ; drug ; edibl
        detox	-8	f <stimulant> ; finish detox ; first <law> ; fluid ; for rehab ; group for ; is cocain
        detox	-8	la <law> ; meth every ; of <stimulant> ; on spe ; panel ; pip in ; program ambulatori
        detox	-8	protocol <stop> ; sali ayer ; sign by ; sixty day ; smok crack ; smok crystal ; smok ice
        detox	-8	spe <amount> ; spic <always> ; treatment center ; two bottl ; use heroin ; vap ; whip
        detox	-8	whol bottl ; wk x ; xanax ; your <crowd> ; ~<alcohol> ~<drug> ; ~<amount> than ; ~cocain
        detox	-8	~inf ; ~residencial
        detox	-9	*abstinent.2 ; *substance.stimulant:other_experiencer ; <bodysound> is ; <cannabis> only
        detox	-9	<consume> spic ; <friend> <sedative> ; <give> <treatment> ; <money> per
        detox	-9	<stimulant> <container> ; <stimulant> <job> ; <stimulant> <needle> ; <stimulant> <room>
        detox	-9	<stimulant> casi ; <stimulant> en ; <stimulant> on ; <stimulant> when
        detox	-9	<treatment> <daytime> ; <treatment> <town> ; a problem ; a residential ; a whistl
        detox	-9	beer a ; day residential ; discharg ; dos copa ; el program ; four beer ; fum piedr
        detox	-9	her <consume> ; hospital detox ; ice dai ; no ~craving ; no ~opi ; of residential ; on g
        detox	-9	overdos and ; rehab ; spe ; spic ; than that ; un program ; use meth ; used <stimulant>
        detox	-9	we run ; yes or ; your <money> ; ~<emergency> <home> ; ~craving ; ~inpatient ; ~program
        detox	-9	~resi
        detox	-10	*quantity.treatmentBefore ; *residentialWord:negated ; *substance.cannabis ; <alcohol> /
        detox	-10	<always> <stimulant> ; <night> <treatment> ; <opioid> ~<emergency>
        detox	-10	<partner> <stimulant> ; <stimulant> <wait> ; <stimulant> off ; addiction ; cok dai
        detox	-10	custody ; el foc ; havent <feel> ; havent touch ; intensiv ; iop ; ketamin ; mg a
        detox	-10	no ~detail ; no ~drug ; now what ; on <stimulant> ; re detox ; res ; therapist
        detox	-10	thre beer ; want group ; want someth ; was <alcohol> ; ~<past> ~<treatment>
        detox	-11	*outpatientWord ; *substance.stimulant ; *substance.stimulant:negated
        detox	-11	<child> <stimulant> ; <consume> piedr ; <day> <stimulant> ; <stimulant> <count>
        detox	-11	<stimulant> all ; <stimulant> x ; <stop> <stimulant> ; <treatment> <day>
        detox	-11	<week> <stimulant> ; complet ; cristal todo ; fum mot ; ketamin most ; meth x ; mtg
        detox	-11	overnight tech ; percocet ; que sigu ; ritalin
        detox	-12	<stimulant> <bodypart> ; <stimulant> <last> ; <treatment> <amount> ; <treatment> por
        detox	-12	a program ; acid ; adderal ; grp ; havent used ; m <stimulant> ; meth sinc
        detox	-12	my <stimulant> ; no ~<treatment> ; protocol ; session ; un centr ; usa <stimulant>
        detox	-12	with <stimulant>
        detox	-13	<consume> ice ; <kill> <stimulant> ; <stimulant> 0 ; <stimulant> <month> ; <stimulant> a
        detox	-13	<stimulant> desd ; <stimulant> for ; <treatment> el ; <week> sinc ; center ; dcf
        detox	-13	do <stimulant> ; dui ; intensiv outpatient ; intern ; la coc ; la piedr ; no ~tx
        detox	-13	on cok ; outpatient group ; spe <always> ; una botel
        detox	-14	*residentialWord ; *sinceLastUse.3 ; *sinceStopping.3 ; <stimulant> <day>
        detox	-14	<year> <stimulant> ; its <stimulant> ; mot ; treatment ; week sinc
        detox	-15	*residentialWord:hypothetical ; <amount> <stimulant> ; <cannabis> <night>
        detox	-15	<need> someth ; algun ; huf
        detox	-16	*family.2 ; *sinceStopping.2 ; <stimulant> <past> ; <stimulant> <year>
        detox	-16	<treatment> <stop> ; meth dai ; ~<stimulant>
        detox	-17	es por ; program
        detox	-18	<month> <stimulant> ; <treatment> <leave>
        detox	-19	*audit ; <consume> <drug> ; inpatient ; nitrou ; wrap up
        detox	-20	*sinceLastUse.2 ; 0 <stimulant> ; <moment> <stimulant> ; handl of ; whippet
        detox	-21	<consume> <cannabis> ; ice <always> ; la <stimulant>
        detox	-22	<stimulant> <amount> ; crank
        detox	-24	piedr
        detox	-25	<home> <treatment> ; vyvans
        detox	-27	<cannabis> <always>
        detox	-29	*detoxDone ; *family.4 ; k 0
        detox	-31	<stimulant> <always>
        detox	-32	<stimulant> <night>
        """
}
