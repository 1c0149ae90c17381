extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox8 = """
        detox	-4	a drop ; a hot ; a sus ; about <opioid> ; about thre ; abov ; adhd ; afford ; ahor que
        detox	-4	al <month> ; al mes ; all <stop> ; all don ; all thi ; all through ; ambulanci
        detox	-4	an <always> ; and between ; and thursday ; anywher ; at <partner> ; at my ; at weekend
        detox	-4	audit 0 ; bard ; been clean ; befor last ; big tank ; bing ; bipol ; bother me ; bulk
        detox	-4	can <give> ; cant <breath> ; cant breath ; cast ; clean sinc ; clear no ; clearanc
        detox	-4	cocain ; cok night ; complet a ; could <consume> ; could use ; crack ; crack 0 ; cream
        detox	-4	cristal diari ; crypt ; day residential ; day run ; de <consume> ; de alt ; de fum
        detox	-4	de octubr ; del cond ; detox unit ; dia en ; diari quier ; discharg paper ; do <opioid>
        detox	-4	do peopl ; do your ; doctor and ; dont <trust> ; dont trust ; dry out ; el intern
        detox	-4	el tal ; els is ; elsewher ; en otr ; encer ; end 0 ; espos tom ; extend ; eye rol
        detox	-4	f box ; f cok ; fluid ; for <appointment> ; for who ; for wiv ; from <treatment>
        detox	-4	group and ; grupo ; gustari ; guy stil ; hair is ; half a ; hay alg ; he est ; help but
        detox	-4	his gin ; hit a ; hom from ; i <rail> ; i learn ; i ~<seizure> ; i ~seiz ; ice every
        detox	-4	ill and ; im <leave> ; im <wait> ; im sob ; in sept ; is cok ; isnt work ; ive smok
        detox	-4	jerk ; just finish ; kept the ; ketamin every ; kratom shot ; la <law> ; la bard
        detox	-4	la cocain ; la lengu ; las pastilla ; las tard ; last blu ; le dicen ; leftov <opioid>
        detox	-4	lin open ; link ; list ; llegu ; lo <emergency> ; lo reviv ; look int ; lost the
        detox	-4	m found ; mayb twic ; mdm ; me <outdoors> ; me then ; meet ; mention the ; mg <always>
        detox	-4	morn til ; my lunch ; near every ; nev in ; nev mor ; nev touch ; nev used
        detox	-4	nev ~<consume> ; next step ; ningun ; no <home> ; no par ; no ~substanc ; nobody <need>
        detox	-4	not her ; novent <day> ; novent dia ; nurs practition ; octob ; of <last> ; of bourbon
        detox	-4	of last ; of scotch ; on <month> ; on way ; orientacion ; outpatient program ; outsid
        detox	-4	own <law> ; papel y ; parrot learn ; pastilla de ; per <month> ; per month ; pint a
        detox	-4	podcast ; pouch ; pour out ; problem ; problem con ; program and ; put away ; quit the
        detox	-4	referenc ; remain ; rent a ; resi ; review ; ring me ; rod out ; roommat ther ; roost
        detox	-4	say for ; say iop ; septum ; sesent ; sesion ; shak ; she <intoxicated> ; sho and ; si le
        detox	-4	siguient ; sleep it ; someth with ; sometim two ; st <law> ; start dat ; stif ; stop smok
        detox	-4	suboxon 0 ; tak seven ; talk with ; telefon y ; tembl ; tent ; termin 0 ; the <night>
        detox	-4	the horror ; the iop ; the mayor ; the residential ; thousand ; to talk ; tomarl
        detox	-4	took the ; topic ; trag ; tramadol a ; tre cerveza ; two a ; two pint ; tx ; tx ever
        detox	-4	un grup ; una <container> ; unit ; updat ; use crystal ; use drug ; used <emergency>
        detox	-4	valium ; vap thc ; voc ; want somebody ; was jerk ; wer <amount> ; what your ; whisp
        detox	-4	who or ; whoev ; win ; win cooler ; with <treatment> ; with peopl ; withdrawal unit
        detox	-4	would your ; wrap ; x a ; y aqui ; year dai ; you pay ; your counselor ; ~<consume> or
        detox	-4	~<withdrawal> ~<seizure> ; ~around ; ~as ; ~group ; ~opi no ; ~patient
        detox	-5	*abstinent.0 ; *abstinent.3 ; *occasional.0 ; *otherService.3 ; *rehabDone.0
        detox	-5	*residentialDone.0 ; *service.0 ; 0 <drug> ; 0 drink ; <alcohol> q ; <amount> that
        detox	-5	<appointment> <home> ; <appointment> has ; <cannabis> + ; <child> <opioid>
        detox	-5	<clinician> <angry> ; <clinician> <appointment> ; <clinician> <treatment>
        detox	-5	<clothes> <clean> ; <consume> or ; <crowd> <stranger> ; <crowd> are ; <crowd> lead
        detox	-5	<day> <treatment> ; <drive> <consume> ; <drive> pas ; <eat> sin ; <fluid> <go>
        detox	-5	<give> <stimulant> ; <hospital> <key> ; <hospital> <treatment> ; <illness> <treatment>
        detox	-5	<leave> <stimulant> ; <need> orientacion ; <opioid> por ; <order> <treatment>
        detox	-5	<partner> <opioid> ; <pet> <asleep> ; <photo> <job> ; <record> <hospital> ; <say> cant
        detox	-5	<say> en ; <sedative> and ; <sedative> was ; <sick> part ; <soon> <day>
        detox	-5	<start> <stimulant> ; <start> <week> ; <stimulant> <alone> ; <stimulant> <continue>
        detox	-5	<stimulant> <moment> ; <stimulant> <stop> ; <stimulant> by ; <stimulant> de
        detox	-5	<stimulant> not ; <stimulant> qd ; <stop> <treatment> ; <treatment> til
        detox	-5	<withdrawal> <cold> ; <withdrawal> <shake> ; <write> <treatment> ; <year> <treatment>
        detox	-5	a clas ; a dorm ; adderal i ; aft church ; ahi se ; amphetamin ; and wok ; ano fum
        detox	-5	are you ; assessment ; at <week> ; at parti ; ayud de ; bachelor ; bar exam ; been ther
        detox	-5	bus pas ; cabez y ; cabin ; casi a ; cedar ; cent ; chiv diari ; click ; coffe ground
        detox	-5	cok a ; cok dai ; cok every ; d etoh ; day ago ; de <cannabis> ; de juni ; detox d/c
        detox	-5	doe <stimulant> ; dos cerveza ; drink / ; drink no ; end in ; era de ; etoh dai
        detox	-5	even <see> ; f <drug> ; first dui ; for <law> ; for rehab ; from your ; h 0 ; he drink
        detox	-5	her but ; i leav ; in <crowd> ; inpt ; inyect cristal ; joint ; just <cannabis>
        detox	-5	last dos ; limpiez ; m don ; m meth ; meth for ; meth i ; meth on ; mol and ; month at
        detox	-5	morphin ; my detox ; my therapist ; nev <amount> ; new job ; night for ; no drug ; no inf
        detox	-5	no pil ; no ~<withdrawal> ; no ~dts ; noth aft ; noth set ; of <treatment> ; of any
        detox	-5	of anyth ; of treatment ; of win ; off <outdoors> ; offens ; on g ; one on
        detox	-5	outpatient for ; oxy ; pharmaci ; pok ; program ambulatori ; que usted ; queremo que
        detox	-5	residencial ; say who ; seizur in ; shed lik ; sigu ; skip a ; someth i ; tak valium
        detox	-5	that arent ; that it ; the cocain ; the habit ; the sick ; they let ; theyv ; thi yr
        detox	-5	to <wait> ; to stay ; try again ; uds ; unit in ; usa cristal ; use and ; use meth
        detox	-5	use sinc ; uso coc ; vis ; vomit y ; want group ; weed only ; weed pen ; what ive
        detox	-5	who handl ; wiv ; x / ; yest ; you run ; your peopl ; your staf ; ~<crowd>
        detox	-5	~<drug> ~<alcohol> ; ~<treatment> <past> ; ~outpatient ; ~pcp
        detox	-6	*family.3 ; *noDetox.0 ; *otherService.2 ; *residentialEnding.1 ; *service.0:hypothetical
        detox	-6	0 <alcohol> ; 0 perc ; <consume> <stimulant> ; <friend> ther ; <kin> <sedative>
        detox	-6	<kin> <seizure> ; <last> <sedative> ; <moment> que ; <night> are ; <opioid> <hospital>
        detox	-6	<opioid> <withdrawal> ; <outdoors> <opioid> ; <rope> <clothes> ; <sedative> <medicine>
        detox	-6	<stimulant> <crowd> ; <stimulant> <kin> ; <stimulant> <needle> ; <stimulant> en
        detox	-6	<stimulant> on ; <stimulant> sinc ; <stranger> <wait> ; <treatment> <eat>
        detox	-6	<treatment> <moment> ; <treatment> <need> ; <week> a ; <withdrawal> <opioid> ; <write> by
        detox	-6	a bottl ; a counselor ; alg de ; ambulatori ; and tom ; are ther ; been using ; blad
        detox	-6	bottl down ; bottl say ; cad quincen ; cerveza ; clean ; cok wkend ; competitor
        detox	-6	complet 0 ; copa ; cristal desd ; day inpatient ; detox tea ; did it ; disconnect
        detox	-6	doing cok ; dos copa ; dxm ; eight day ; el cristal ; ems 0 ; exclusiv ; for <partner>
        detox	-6	for himself ; go from ; group ; group for ; hes <fluid> ; honey ; is an ; is cocain
        detox	-6	its <cannabis> ; iv <stimulant> ; k ; ketamin most ; lik it ; m <sedative> ; may i
        detox	-6	med no ; meth again ; mi padrin ; mot ; my <caretaking> ; my firm ; my po ; near <always>
        detox	-6	nicotin ; no <pill> ; no alcohol ; no program ; no ~<treatment> ; noth <put> ; noth els
        detox	-6	novi y ; octob 0 ; on spe ; only hav ; part tim ; residential hous ; residential in
        detox	-6	rol back ; sa ; se cort ; she doe ; soak sheet ; stabl on ; suggest i ; tagalog
        detox	-6	the medic ; ther an ; tom el ; up <headface> ; vap ; verifi ; vodk in ; w/d protocol
        detox	-6	whol bottl ; with <stimulant> ; wrong # ; your iop ; ~intern ; ~no ~<consume> ; ~program
        detox	-6	~residencial
        detox	-7	*abstinent.2 ; *duration.2 ; *lastUsed.0 ; *otherService.1 ; + <sedative>
        detox	-7	<always> <stimulant> ; <cannabis> ; <cannabis> <day> ; <colleague> <stimulant>
        detox	-7	<consume> spe ; <consume> spic ; <container> / ; <fluid> <bodypart> ; <last> <medicine>
        detox	-7	<leave> el ; <leave> your ; <month> <treatment> ; <need> <moment> ; <opioid> <law>
        detox	-7	<promise> <ask> ; <put> up ; <stimulant> ; <stimulant> <job> ; <stimulant> <wait>
        detox	-7	<stimulant> is ; <stimulant> par ; <treatment> <daytime> ; <treatment> <last>
        detox	-7	<treatment> <leave> ; <treatment> sinc ; absenc ; angel ; attach ; blood driv ; blow
        detox	-7	caller ; charger ; cok most ; cok x ; concern ; craving ; cv ; dos mes ; dust ; el foc
        detox	-7	el program ; es cristal ; foam ; grup par ; havent <feel> ; havent touch ; hospital detox
        detox	-7	inpatient for ; intern de ; its meth ; los the ; meth in ; meth sinc ; ni una
        detox	-7	no craving ; numer de ; of klonopin ; off street ; out thi ; outpatient ; outsid with
        detox	-7	panel ; rav ; re detox ; sali ayer ; sign by ; sixty day ; soak <furniture> ; spe every
        detox	-7	thre beer ; thu ; twic for ; two glas ; use heroin ; used sinc ; whip ; with your ; xanax
        detox	-7	~<past> ~<treatment> ; ~cocain ; ~inpatient ; ~substanc ; ~treatment
        detox	-8	*otherService.5 ; *residentialEnding.0:negated ; *substance.2:other_experiencer
        detox	-8	<cannabis> <write> ; <drug> <container> ; <give> <treatment> ; <money> per
        detox	-8	<need> <crowd> ; <school> <stimulant> ; <stimulant> <child> ; <stimulant> <container>
        detox	-8	<stimulant> <go> ; <stimulant> <medicine> ; <stimulant> <start> ; <stimulant> lik
        detox	-8	<stimulant> off ; <stimulant> when ; <stop> <stimulant> ; <trade> <stimulant>
        detox	-8	<treatment> <day> ; a problem ; beer a ; by thursday ; circl ; com aft ; do cok
        detox	-8	fifteen minut ; intensiv outpatient ; its <stimulant> ; mtg ; no ~opi ; of residential
        detox	-8	on cok ; prevention ; protocol <stop> ; ritalin ; sali ; sinc when ; smok ice
        detox	-8	usa <stimulant> ; wk x ; yes or ; your <money> ; ~resi
        detox	-9	<alcohol> <drug> ; <cannabis> only ; <friend> <sedative> ; <leave> <treatment>
        detox	-9	<medicine> <day> ; <moment> <treatment> ; <night> <treatment> ; <official> <ask>
        detox	-9	<stimulant> <bodypart> ; <stimulant> <take> ; <treatment> <town> ; <week> sinc
        detox	-9	addiction ; beer / ; centr ; d/c from ; dcf ; discharg ; doing <stimulant> ; even group
        detox	-9	four beer ; fum piedr ; ice dai ; kratom ; noth for ; now what ; of <stimulant>
        detox	-9	que <continue> ; res ; sali el ; smok crack ; smok crystal ; spe ; spic <always>
        detox	-9	therapist ; tratamient ; treatment center ; two bottl ; un program ; week sinc
        detox	-9	you treat ; ~away
        detox	-10	*residentialWord.0:negated ; *substance.2 ; *substance.3 ; <alcohol> /
        detox	-10	<cannabis> <night> ; <consume> piedr ; <opioid> <emergency> ; <stimulant> <home>
        detox	-10	<stimulant> casi ; ai ; all i ; audit ; cristal todo ; custody ; elaborat ; finish detox
        detox	-10	grp ; intern ; internamient ; ketamin ; la coc ; meth x ; mg a ; no <treatment>
        detox	-10	overnight tech ; percocet ; rehab ; spe <always> ; spe <amount> ; than that
        detox	-10	want someth ; your program
        detox	-11	*outpatientWord.0 ; <consume> ice ; <kill> <stimulant> ; <stimulant> <count>
        detox	-11	<stimulant> desd ; <stimulant> i ; <treatment> el ; a program ; a whistl ; cok sinc
        detox	-11	drug ; intensiv ; la piedr ; m <stimulant> ; meth every ; pip ; protocol ; que sigu
        detox	-11	session ; spic ; una botel ; used <stimulant> ; was <alcohol>
        detox	-12	*sinceStopping.2 ; <stimulant> 0 ; <stimulant> <last> ; <stimulant> all
        detox	-12	<treatment> por ; a residential ; adderal ; center ; do <stimulant> ; edibl ; iop
        detox	-12	no detail ; on <stimulant> ; un centr
        detox	-13	*residentialWord.0 ; <moment> <stimulant> ; <stimulant> <room> ; <treatment> <amount>
        detox	-13	<treatment> <stop> ; <week> <stimulant> ; <year> <stimulant> ; acid ; first <law> ; ket
        detox	-13	my <stimulant> ; treatment ; your <crowd>
        detox	-14	*substance.2:negated ; <child> <stimulant> ; <day> <stimulant> ; <partner> <stimulant>
        detox	-14	<stimulant> a ; <stimulant> for ; complet ; dui ; es por ; f <stimulant>
        detox	-14	outpatient group ; ~<stimulant>
        detox	-15	*residentialWord.0:hypothetical ; *sinceLastUse.2 ; *sinceLastUse.3 ; *sinceStopping.3
        detox	-15	<month> <stimulant> ; <need> someth ; <stimulant> <day> ; <stimulant> <past>
        detox	-15	<stimulant> x ; huf ; no tx
        detox	-16	*audit.0 ; *family.2 ; algun ; program
        detox	-17	<amount> <stimulant> ; inpatient ; wrap up
        detox	-18	<stimulant> <month> ; <stimulant> <year> ; whippet
        detox	-19	<consume> <cannabis> ; ice <always> ; la <stimulant>
        detox	-20	<consume> <drug> ; crank
        detox	-21	havent used
        detox	-22	<cannabis> <always> ; meth dai ; nitrou
        detox	-23	0 <stimulant>
        detox	-24	<home> <treatment> ; <stimulant> <amount> ; vyvans
        detox	-25	k 0 ; piedr
        detox	-27	<stimulant> <always>
        detox	-28	*detoxDone.0
        detox	-29	*family.4
        detox	-32	<stimulant> <night>
        """
}
