extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-4	<week> <treatment> ; <week> only ; <write> yo ; <year> <treatment> ; a <cannabis>
        detox	-4	a drop ; a sus ; about <opioid> ; about thre ; abov ; ahor que ; al <month> ; al mes
        detox	-4	all <stop> ; all don ; all thi ; all through ; ambulanci ; an <always> ; and <fluid>
        detox	-4	and between ; anywher ; at <partner> ; at my ; at wedding ; at weekend ; audit 0 ; bard
        detox	-4	been clean ; beep ; befor last ; big tank ; bing ; bother me ; bulk ; by a ; can <give>
        detox	-4	cant <breath> ; cant breath ; clean as ; clear no ; clearanc ; click ; cocain ; cok every
        detox	-4	cok night ; complet a ; could <consume> ; could use ; crack ; crack 0 ; cream ; ct
        detox	-4	d <drive> ; day run ; de <consume> ; de alt ; de fum ; de limpiez ; de octubr ; del cond
        detox	-4	dia en ; diari quier ; do <opioid> ; do peopl ; do your ; doctor and ; doe cok
        detox	-4	dont <trust> ; dont trust ; drink two ; dry out ; el intern ; els is ; elsewher ; en otr
        detox	-4	encer ; end 0 ; entiend ; eso ya ; espos tom ; even <see> ; extend ; f <hear> ; f box
        detox	-4	fluid ; for <law> ; for who ; for wiv ; from <treatment> ; grupo ; guy stil ; h 0
        detox	-4	ha <go> ; hair is ; half a ; hay alg ; he est ; help but ; heroin ; his gin ; hit a
        detox	-4	hom from ; i <rail> ; ice every ; ill and ; im <leave> ; im sob ; in custody ; in sept
        detox	-4	internarl ; inyect cristal ; is cok ; isnt work ; ive smok ; jerk ; just finish
        detox	-4	kept the ; ketamin every ; kratom shot ; la <law> ; la bard ; la lengu ; las pastilla
        detox	-4	las tard ; last blu ; leftov <opioid> ; lin open ; linen ; list ; llegu ; lo <emergency>
        detox	-4	lo reviv ; look int ; lost the ; m meth ; may she ; mayb twic ; me <outdoors> ; me gust
        detox	-4	me then ; meet ; mention the ; mg <always> ; mi <treatment> ; my lunch ; near every
        detox	-4	nev in ; nev mor ; nev touch ; nev used ; nev ~<consume> ; next step ; ningun ; no <home>
        detox	-4	no par ; no pil ; no ~<withdrawal> ; no ~substanc ; nobody <need> ; not <amount>
        detox	-4	not her ; novent <day> ; novent dia ; nurs practition ; octob ; of <last> ; of bourbon
        detox	-4	of last ; on <month> ; on way ; orientacion ; outpatient program ; own <law> ; papel y
        detox	-4	parrot learn ; pastilla de ; per <month> ; per month ; pint a ; pok ; pouch ; pour out
        detox	-4	problem ; problem con ; que pregunt ; quincen ; referenc ; rent a ; resi ; review
        detox	-4	rod out ; roommat ther ; roost ; say for ; say get ; say iop ; se cort ; septum ; sesent
        detox	-4	sesion ; she <intoxicated> ; sho and ; si le ; siguient ; sleep it ; someth with
        detox	-4	sometim two ; st <law> ; stif ; stop smok ; suboxon 0 ; subpoen ; tak seven ; tembl
        detox	-4	tent ; the <night> ; the horror ; the iop ; the residential ; the social ; therapy
        detox	-4	thousand ; to talk ; took the ; topic ; tramadol a ; tre cerveza ; two a ; two pint
        detox	-4	tx ever ; un grup ; una <container> ; una y ; unit ; updat ; use crystal ; use drug
        detox	-4	uso coc ; valium ; vap thc ; voc ; was jerk ; wer <amount> ; what your ; whisp ; who or
        detox	-4	whoev ; win ; win cooler ; wing ; with <treatment> ; withdrawal unit ; would your ; wrap
        detox	-4	x a ; y aqui ; year dai ; you pay ; your counselor ; ~<appointment> ; ~<consume> or
        detox	-4	~<withdrawal> ~<seizure> ; ~opi no ; ~patient
        detox	-5	*abstinent.0 ; *abstinent.3 ; *occasional.0 ; *otherService.3 ; *residentialDone.0
        detox	-5	0 <drug> ; 0 drink ; <alcohol> q ; <amount> that ; <appointment> <home>
        detox	-5	<appointment> has ; <cannabis> + ; <child> <opioid> ; <clean> <year>
        detox	-5	<clinician> <appointment> ; <consume> or ; <crowd> <stranger> ; <crowd> are
        detox	-5	<crowd> lead ; <drive> <consume> ; <drive> pas ; <eat> sin ; <fluid> <blood>
        detox	-5	<fluid> <go> ; <hospital> <treatment> ; <illness> <treatment> ; <kin> <sedative>
        detox	-5	<kin> <seizure> ; <law> <continue> ; <leave> <stimulant> ; <need> orientacion
        detox	-5	<official> <ask> ; <opioid> <hospital> ; <opioid> <law> ; <outdoors> <opioid>
        detox	-5	<partner> <opioid> ; <photo> <job> ; <put> <chestheart> ; <put> away ; <rope> <clothes>
        detox	-5	<say> cant ; <say> en ; <sedative> and ; <sedative> was ; <seizure> <moment>
        detox	-5	<soon> <day> ; <start> <stimulant> ; <start> <week> ; <stimulant> <alone>
        detox	-5	<stimulant> <crowd> ; <stimulant> <moment> ; <stimulant> <needle> ; <stimulant> de
        detox	-5	<stimulant> not ; <stimulant> qd ; <stop> <day> ; <stop> <stimulant> ; <stop> <treatment>
        detox	-5	<week> <partner> ; <week> a ; <withdrawal> <opioid> ; <withdrawal> <shake>
        detox	-5	<write> <treatment> ; a clas ; a dorm ; adderal i ; aft church ; ahi se ; amphetamin
        detox	-5	and wok ; ano fum ; are ther ; are you ; assessment ; at parti ; ayud de ; bachelor
        detox	-5	bar exam ; been ther ; blad ; bus pas ; cabez y ; cabin ; casi a ; cedar ; cent
        detox	-5	chiv diari ; coffe ground ; cok a ; cok dai ; cristal diari ; d etoh ; day ago
        detox	-5	de <cannabis> ; de juni ; detox d/c ; detox unit ; doe <stimulant> ; dos cerveza
        detox	-5	drink / ; drink no ; el tal ; end in ; era de ; f <drug> ; f cok ; first dui
        detox	-5	for <partner> ; for rehab ; from your ; he drink ; her but ; i leav ; in <crowd> ; inpt
        detox	-5	joint ; just <cannabis> ; last dos ; le dicen ; m don ; meth for ; meth i ; meth on
        detox	-5	mol and ; month at ; morphin ; mot ; my detox ; my therapist ; near <always>
        detox	-5	nev <amount> ; new job ; night for ; no <pill> ; no drug ; no inf ; no ~dts ; noth aft
        detox	-5	noth set ; of <treatment> ; of any ; of anyth ; of treatment ; of win ; off <outdoors>
        detox	-5	offens ; on g ; one on ; only hav ; outpatient for ; oxy ; pharmaci ; podcast ; put away
        detox	-5	que usted ; queremo que ; residencial ; ring me ; sa ; say who ; shak ; shed lik ; sigu
        detox	-5	skip a ; someth i ; tak valium ; that arent ; that it ; the cocain ; the habit
        detox	-5	the medic ; the sick ; ther an ; they let ; theyv ; thi yr ; to <wait> ; to stay ; tom el
        detox	-5	trag ; try again ; tx ; uds ; unit in ; usa cristal ; use and ; use meth ; use sinc
        detox	-5	verifi ; vis ; vomit y ; want group ; weed only ; weed pen ; what ive ; who handl ; wiv
        detox	-5	x / ; yest ; you run ; your peopl ; your staf ; ~<crowd> ; ~<drug> ~<alcohol>
        detox	-5	~<treatment> <past> ; ~around ; ~group ; ~outpatient ; ~pcp
        detox	-6	*family.3 ; *noDetox.0 ; *otherService.2 ; *rehabDone.0 ; *residentialEnding.1
        detox	-6	*service.0 ; *service.0:hypothetical ; 0 <alcohol> ; 0 perc ; <clinician> <treatment>
        detox	-6	<clothes> <clean> ; <day> <treatment> ; <friend> ther ; <go> aft ; <last> <sedative>
        detox	-6	<night> are ; <opioid> <withdrawal> ; <order> <treatment> ; <sedative> <medicine>
        detox	-6	<sedative> <take> ; <sick> part ; <stimulant> <law> ; <stimulant> by ; <stimulant> en
        detox	-6	<stimulant> sinc ; <treatment> <eat> ; <treatment> <last> ; <treatment> <leave>
        detox	-6	<treatment> <moment> ; <treatment> <need> ; <write> by ; a bottl ; a counselor ; alg de
        detox	-6	and tom ; at <week> ; been using ; bottl down ; bottl say ; cad quincen ; cerveza ; clean
        detox	-6	cok x ; competitor ; complet 0 ; copa ; craving ; cristal desd ; day inpatient
        detox	-6	detox tea ; did it ; disconnect ; doing cok ; dos copa ; dxm ; eight day ; el cristal
        detox	-6	ems 0 ; es cristal ; etoh dai ; for himself ; go from ; group ; group for ; grup par
        detox	-6	hes <fluid> ; honey ; hospital detox ; is an ; is cocain ; its <cannabis> ; its meth
        detox	-6	iv <stimulant> ; k ; ketamin most ; lik it ; limpiez ; m <sedative> ; may i ; med no
        detox	-6	meth again ; mi padrin ; my <caretaking> ; my firm ; my po ; nicotin ; no alcohol
        detox	-6	no program ; no ~<treatment> ; noth <put> ; noth els ; novi y ; octob 0 ; on spe
        detox	-6	part tim ; program ambulatori ; residential hous ; residential in ; rol back ; sali ayer
        detox	-6	seizur in ; she doe ; soak sheet ; spe every ; stabl on ; suggest i ; tagalog
        detox	-6	up <headface> ; used sinc ; vap ; vodk in ; w/d protocol ; with <stimulant> ; wrong #
        detox	-6	your iop ; ~intern ; ~no ~<consume> ; ~program ; ~residencial
        detox	-7	*abstinent.2 ; *duration.2 ; *lastUsed.0 ; *otherService.1 ; + <sedative>
        detox	-7	<always> <stimulant> ; <cannabis> ; <cannabis> <day> ; <cannabis> <write>
        detox	-7	<colleague> <stimulant> ; <consume> <stimulant> ; <consume> spe ; <consume> spic
        detox	-7	<container> / ; <fluid> <bodypart> ; <last> <medicine> ; <leave> el ; <leave> your
        detox	-7	<moment> que ; <promise> <ask> ; <put> up ; <stimulant> ; <stimulant> <job>
        detox	-7	<stimulant> <kin> ; <stimulant> <wait> ; <stimulant> is ; <stimulant> on
        detox	-7	<stimulant> par ; <stranger> <wait> ; <treatment> sinc ; absenc ; ambulatori ; angel
        detox	-7	attach ; blood driv ; blow ; by thursday ; caller ; charger ; cok most ; cok wkend
        detox	-7	com aft ; concern ; cv ; dos mes ; dust ; el program ; exclusiv ; foam ; havent <feel>
        detox	-7	havent touch ; inpatient for ; intern de ; los the ; meth in ; meth sinc ; ni una
        detox	-7	no craving ; numer de ; of klonopin ; off street ; out thi ; outpatient ; outsid with
        detox	-7	rav ; re detox ; sign by ; soak <furniture> ; thre beer ; thu ; twic for ; two glas
        detox	-7	use heroin ; whip ; whol bottl ; with your ; xanax ; ~<past> ~<treatment> ; ~cocain
        detox	-7	~inpatient ; ~substanc ; ~treatment
        detox	-8	*otherService.5 ; *residentialEnding.0:negated ; *substance.2:other_experiencer
        detox	-8	<drug> <container> ; <give> <stimulant> ; <give> <treatment> ; <money> per
        detox	-8	<need> <crowd> ; <night> <treatment> ; <opioid> <emergency> ; <school> <stimulant>
        detox	-8	<stimulant> <container> ; <stimulant> <start> ; <stimulant> lik ; <stimulant> off
        detox	-8	<stimulant> when ; <trade> <stimulant> ; <treatment> <day> ; <treatment> <daytime>
        detox	-8	a problem ; beer a ; centr ; dcf ; do cok ; doing <stimulant> ; el foc ; fifteen minut
        detox	-8	intensiv outpatient ; mtg ; no ~opi ; of residential ; on cok ; panel ; prevention
        detox	-8	protocol <stop> ; res ; ritalin ; sali ; sinc when ; sixty day ; spe ; tratamient
        detox	-8	usa <stimulant> ; wk x ; yes or ; your <money> ; ~resi
        detox	-9	*residentialWord.0:negated ; <alcohol> <drug> ; <cannabis> only ; <friend> <sedative>
        detox	-9	<leave> <treatment> ; <medicine> <day> ; <moment> <treatment> ; <month> <treatment>
        detox	-9	<stimulant> <child> ; <stimulant> <home> ; <stimulant> <medicine> ; <stimulant> <take>
        detox	-9	<treatment> <town> ; <week> sinc ; audit ; beer / ; circl ; d/c from ; discharg
        detox	-9	even group ; fum piedr ; ice dai ; its <stimulant> ; kratom ; noth for ; now what
        detox	-9	of <stimulant> ; que <continue> ; sali el ; smok crystal ; smok ice ; spe <always>
        detox	-9	spic <always> ; therapist ; treatment center ; un program ; week sinc ; you treat
        detox	-9	your program ; ~away
        detox	-10	*substance.2 ; *substance.3 ; <alcohol> / ; <cannabis> <night> ; <consume> piedr
        detox	-10	<kill> <stimulant> ; <stimulant> <bodypart> ; <stimulant> casi ; a whistl ; addiction
        detox	-10	ai ; cok sinc ; cristal todo ; elaborat ; finish detox ; four beer ; grp ; internamient
        detox	-10	ketamin ; la piedr ; meth x ; mg a ; overnight tech ; percocet ; protocol ; que sigu
        detox	-10	rehab ; smok crack ; spe <amount> ; than that ; two bottl ; want someth
        detox	-11	*outpatientWord.0 ; <consume> <cold> ; <stimulant> <count> ; <stimulant> <go>
        detox	-11	<stimulant> <last> ; <stimulant> desd ; <stimulant> i ; a program ; adderal ; all i
        detox	-11	custody ; drug ; intern ; iop ; la coc ; m <stimulant> ; meth every ; no <treatment>
        detox	-11	no detail ; pip ; session ; spic ; un centr ; una botel ; was <alcohol>
        detox	-12	*sinceStopping.2 ; <amount> <stimulant> ; <past> <stimulant> ; <stimulant> 0
        detox	-12	<stimulant> <room> ; <stimulant> all ; <treatment> el ; <treatment> por
        detox	-12	<week> <stimulant> ; <year> <stimulant> ; a residential ; do <stimulant> ; edibl
        detox	-12	f <stimulant> ; first <law> ; my <stimulant> ; on <stimulant>
        detox	-13	*residentialWord.0 ; *substance.2:negated ; <moment> <stimulant> ; <treatment> <amount>
        detox	-13	<treatment> <stop> ; acid ; center ; ket ; treatment ; your <crowd>
        detox	-14	<day> <stimulant> ; <month> <stimulant> ; <partner> <stimulant> ; <stimulant> a ; dui
        detox	-14	es por ; intensiv ; outpatient group ; ~<stimulant>
        detox	-15	*residentialWord.0:hypothetical ; *sinceLastUse.2 ; *sinceLastUse.3 ; *sinceStopping.3
        detox	-15	<need> someth ; <stimulant> <day> ; <stimulant> <past> ; <stimulant> for ; <stimulant> x
        detox	-15	complet ; huf ; no tx ; program
        detox	-16	*family.2 ; algun
        detox	-17	*audit.0 ; <stimulant> <year> ; havent <past> ; havent used ; inpatient ; wrap up
        detox	-18	<stimulant> <month> ; whippet
        detox	-19	<child> <stimulant> ; <consume> <cannabis>
        detox	-20	<consume> <drug> ; crank ; la <stimulant>
        detox	-22	<cannabis> <always> ; <cold> <always> ; meth dai ; nitrou
        detox	-23	0 <stimulant> ; <home> <treatment> ; <stimulant> <amount>
        detox	-24	k 0 ; piedr ; vyvans
        detox	-27	<stimulant> <always>
        detox	-28	*detoxDone.0
        detox	-29	*family.4
        detox	-31	<stimulant> <night>
        """
}
