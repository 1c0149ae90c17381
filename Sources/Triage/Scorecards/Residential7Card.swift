extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-2	<ask> <promise> ; <ask> <soon> ; <ask> by ; <ask> how ; <ask> por ; <ask> twic
        residential	-2	<awake> <furniture> ; <awake> con ; <blade> <eat> ; <blood> <alcohol>
        residential	-2	<blood> <sedative> ; <bodypart> <child> ; <bodypart> <outdoors> ; <bodypart> <stop>
        residential	-2	<bodypart> no ; <bodysound> <hear> ; <bodysound> and ; <breath> 0
        residential	-2	<breath> <moment> ; <build> at ; <build> de ; <buy> <phone> ; <buy> cart
        residential	-2	<cannabis> <think> ; <cannabis> i ; <caretaking> <colleague>
        residential	-2	<caretaking> <stranger> ; <child> <awake> ; <child> <kill> ; <child> <night>
        residential	-2	<child> <stimulant> ; <clean> <stimulant> ; <clean> its ; <clinician> <caretaking>
        residential	-2	<clinician> <headface> ; <clinician> <moment> ; <clinician> <need>
        residential	-2	<clinician> clear ; <clinician> for ; <clinician> her ; <clothes> 0
        residential	-2	<clothes> <amount> ; <clothes> <ask> ; <clothes> <drive> ; <clothes> <write>
        residential	-2	<clothes> from ; <colleague> <law> ; <colleague> himself ; <colleague> i
        residential	-2	<color> <amount> ; <consume> / ; <consume> <consume> ; <consume> <die>
        residential	-2	<consume> <eat> ; <consume> <palecolor> ; <consume> <tool> ; <consume> a
        residential	-2	<consume> all ; <consume> anyth ; <consume> su ; <consume> tod ; <consume> todo
        residential	-2	<container> <need> ; <container> <night> ; <container> <promise>
        residential	-2	<container> <stimulant> ; <container> down ; <container> is ; <container> on
        residential	-2	<container> that ; <continue> <daytime> ; <continue> <leave> ; <continue> <opioid>
        residential	-2	<continue> sinc ; <count> <daytime> ; <count> <furniture> ; <count> <phone>
        residential	-2	<count> al ; <count> on ; <count> sinc ; <crowd> <crowd> ; <crowd> <home>
        residential	-2	<crowd> <pet> ; <crowd> <trade> ; <crowd> de ; <crowd> lost ; <day> <bodypart>
        residential	-2	<day> <clinician> ; <day> <die> ; <day> <illness> ; <day> <law> ; <day> <soon>
        residential	-2	<day> <vermin> ; <day> <wait> ; <day> del ; <day> el ; <day> eve ; <day> first
        residential	-2	<day> just ; <day> long ; <day> sin ; <day> we ; <day> when ; <daytime> <fluid>
        residential	-2	<daytime> <money> ; <daytime> <outdoors> ; <daytime> <stop> ; <die> ; <drive> <hit>
        residential	-2	<drive> for ; <drive> had ; <drive> sinc ; <drug> <alcohol> ; <drug> <count>
        residential	-2	<drug> <record> ; <drug> <year> ; <drug> about ; <drug> x ; <eat> <container>
        residential	-2	<eat> <night> ; <eat> without ; <emergency> <room> ; <emergency> en
        residential	-2	<fall> <asleep> ; <fall> <room> ; <fall> you ; <feel> <home> ; <fire> <bodypart>
        residential	-2	<fire> <job> ; <fire> de ; <fluid> <clothes> ; <fluid> <cold> ; <friend> <give>
        residential	-2	<friend> <month> ; <friend> <opioid> ; <friend> <stimulant> ; <friend> pt
        residential	-2	<furniture> + ; <furniture> <breath> ; <furniture> <town> ; <furniture> if
        residential	-2	<give> <chestheart> ; <give> <opioid> ; <give> it ; <give> you ; <go> <key>
        residential	-2	<go> <pill> ; <go> <stranger> ; <go> at ; <go> right ; <go> ther ; <go> und
        residential	-2	<goodbye> 0 ; <happy> the ; <headface> <chestheart> ; <headface> <count>
        residential	-2	<headface> <home> ; <headface> rol ; <headface> se ; <headface> to
        residential	-2	<hear> <church> ; <hear> desd ; <hear> ther ; <hit> <headface> ; <hold> <amount>
        residential	-2	<hold> <leave> ; <home> <palecolor> ; <hospital> <church> ; <hospital> <record>
        residential	-2	<hospital> <school> ; <hospital> <stimulant> ; <hospital> from ; <illness> <opioid>
        residential	-2	<insurance> <count> ; <insurance> <money> ; <insurance> <see> ; <insurance> <think>
        residential	-2	<insurance> <wait> ; <insurance> of ; <job> <record> ; <job> <stranger> ; <job> all
        residential	-2	<job> my ; <key> y ; <kill> <amount> ; <kill> <colleague> ; <kill> <drug>
        residential	-2	<kill> <play> ; <kill> <week> ; <kin> <asleep> ; <kin> <illness> ; <kin> <seizure>
        residential	-2	<kin> est ; <kin> then ; <kin> tuv ; <last> <need> ; <law> <continue> ; <law> <hit>
        residential	-2	<law> <home> ; <law> are ; <law> lost ; <law> on ; <law> ~<alcohol>
        residential	-2	<leave> <hear> ; <leave> it ; <leave> nippl ; <lock> my ; <media> <job>
        residential	-2	<media> about ; <medicine> <blood> ; <medicine> <daytime> ; <medicine> <hospital>
        residential	-2	<medicine> <year> ; <medicine> a ; <moment> <fluid> ; <moment> <headface>
        residential	-2	<moment> <moment> ; <moment> <past> ; <moment> <soon> ; <moment> <threat>
        residential	-2	<moment> for ; <money> la ; <money> only ; <money> y ; <month> <bodypart>
        residential	-2	<month> <hospital> ; <month> when ; <need> $ ; <need> <buy> ; <need> <colleague>
        residential	-2	<need> <job> ; <need> advic ; <need> bajarl ; <need> eve ; <need> it ; <need> my
        residential	-2	<need> them ; <need> thi ; <needle> <bodypart> ; <needle> <eat> ; <night> <asleep>
        residential	-2	<night> <fluid> ; <night> a ; <night> ive ; <night> til ; <night> to
        residential	-2	<official> <order> ; <official> <stimulant> ; <opioid> / ; <opioid> <die>
        residential	-2	<opioid> <month> ; <opioid> <play> ; <opioid> <say> ; <opioid> <town>
        residential	-2	<opioid> all ; <opioid> off ; <opioid> qd ; <opioid> ten ; <order> <day>
        residential	-2	<order> <home> ; <outdoors> <hold> ; <outdoors> <past> ; <outdoors> de
        residential	-2	<outdoors> is ; <pain> <hospital> ; <pain> real ; <palecolor> and ; <palecolor> que
        residential	-2	<partner> <always> ; <partner> <sedative> ; <partner> <stimulant>
        residential	-2	<partner> <water> ; <partner> her ; <partner> is ; <partner> off ; <partner> would
        residential	-2	<partner> ~<seizure> ; <past> <partner> ; <past> ni ; <past> ~<alcohol>
        residential	-2	<phone> <eat> ; <phone> <promise> ; <phone> <school> ; <phone> re ; <phone> to
        residential	-2	<photo> del ; <pill> <always> ; <pill> <play> ; <pill> <say> ; <pill> a
        residential	-2	<play> <ask> ; <play> <bodypart> ; <play> <last> ; <play> <week> ; <play> twic
        residential	-2	<promise> it ; <put> <needle> ; <put> <treatment> ; <put> de ; <put> los
        residential	-2	<rail> <height> ; <rarely> entr ; <room> <container> ; <say> <child>
        residential	-2	<say> <trade> ; <say> con ; <say> flat ; <say> she ; <say> so ; <say> was
        residential	-2	<say> with ; <say> wrong ; <say> ~<drug> ; <school> <fall> ; <school> <hospital>
        residential	-2	<school> <last> ; <school> <phone> ; <school> her ; <sedative> <kin>
        residential	-2	<see> <bodypart> ; <see> <height> ; <see> <night> ; <see> <stimulant> ; <see> el
        residential	-2	<seizure> 0 ; <shame> <take> ; <sick> <moment> ; <sober> 0 ; <sober> <ask>
        residential	-2	<sober> <clinician> ; <sober> for ; <sober> with ; <soon> <alcohol>
        residential	-2	<soon> <school> ; <soon> loc ; <start> <opioid> ; <start> <treatment> ; <start> in
        residential	-2	<start> on ; <stiff> ; <stiff> <chestheart> ; <stimulant> / ; <stimulant> <month>
        residential	-2	<stimulant> <play> ; <stimulant> <say> ; <stimulant> ahi ; <stimulant> casi
        residential	-2	<stimulant> hac ; <stimulant> its ; <stimulant> la ; <stimulant> noma
        residential	-2	<stimulant> then ; <stimulant> thi ; <stimulant> til ; <stop> <church>
        residential	-2	<stop> <hit> ; <stop> <photo> ; <stop> <shake> ; <stop> <treatment> ; <stop> las
        residential	-2	<stop> mi ; <stop> of ; <stranger> <angry> ; <stranger> <opioid> ; <stranger> <see>
        residential	-2	<stranger> a ; <stranger> sit ; <take> <cold> ; <take> <fluid> ; <take> <insurance>
        residential	-2	<take> <leave> ; <take> <lock> ; <take> about ; <take> back ; <take> em
        residential	-2	<take> som ; <take> them ; <take> thi ; <take> ~a ; <think> <medicine>
        residential	-2	<think> <opioid> ; <think> <take> ; <think> <year> ; <think> anyth ; <think> dond
        residential	-2	<think> her ; <think> my ; <think> ther ; <town> <blood> ; <town> so ; <town> thi
        residential	-2	<town> x ; <trade> <consume> ; <treatment> <outdoors> ; <treatment> <sober>
        residential	-2	<treatment> al ; <treatment> be ; <treatment> cm ; <treatment> first
        residential	-2	<treatment> her ; <treatment> isnt ; <treatment> out ; <treatment> pag
        residential	-2	<treatment> that ; <trust> for ; <try> nad ; <wait> <alone> ; <wait> <town>
        residential	-2	<wait> <year> ; <water> <height> ; <water> is ; <week> <fall> ; <week> <money>
        residential	-2	<week> casi ; <week> from ; <week> int ; <week> nad ; <week> only ; <week> wher
        residential	-2	<withdrawal> <daytime> ; <write> <cannabis> ; <write> <moment> ; <write> <soon>
        residential	-2	<write> his ; <write> only ; a <ask> ; a <colleague> ; a <fire> ; a <friend>
        residential	-2	a <hold> ; a <stiff> ; a <wait> ; a <write> ; a box ; a cup ; a field ; a fork
        residential	-2	a green ; a intern ; a lead ; a list ; a liv ; a llor ; a marc ; a person ; a pint
        residential	-2	a que ; a question ; a saturday ; a shop ; a singl ; a suicid ; a voic ; a widow
        residential	-2	a work ; a ~<clinician> ; a ~detox ; abuel y ; acab el ; adderal dai ; adhd
        residential	-2	afraid of ; aft 0 ; aft my ; aft year ; again sinc ; agar el ; aguant los
        residential	-2	al <job> ; al cuart ; alarm ; alg en ; alguien que ; aliv ; all <day> ; all <job>
        residential	-2	all day ; all good ; all im ; amiga ; amt ; an <alcohol> ; an <appointment>
        residential	-2	an <drug> ; an addict ; an alcoholic ; and <count> ; and <sedative>
        residential	-2	and <stimulant> ; and <water> ; and count ; and isnt ; and kept ; and min
        residential	-2	and pregunt ; and residential ; and sweat ; and we ; and win ; and work ; ann
        residential	-2	announcement ; anoth <treatment> ; ant ni ; any <need> ; any tim ; anyth ; anyth is
        residential	-2	anyth til ; apply ; aqui estoy ; are <write> ; are two ; arent <money> ; arm hot
        residential	-2	arrow ; as though ; asam 0 ; asi de ; ask how ; ask somebody ; ask twic
        residential	-2	asleep and ; associat ; asust ; at $ ; at camp ; at festival ; at night ; at onc
        residential	-2	ataqu ; ate ; ate the ; audi ; awful ; ayud de ; baby ; baby is ; back 0 ; back out
        residential	-2	back surgery ; barb 0 ; bastant ; becaus nobody ; bed with ; been <partner>
        residential	-2	been <sober> ; been say ; been think ; been tight ; beer aft ; beer night ; befor a
        residential	-2	behavioral ; behavioral health ; beirut ; bent ; berth ; besid me ; bet one
        residential	-2	between <amount> ; bid ; bilingual ; birthday and ; blackout ; blad in ; blind and
        residential	-2	board is ; body ; bon ; booklet ; bottl every ; box is ; box of ; bridg every
        residential	-2	bro re ; broth cam ; broth in ; broth lost ; brought his ; build and ; bury me
        residential	-2	but my ; but that ; by <pet> ; by <record> ; by <stranger> ; by day ; by how
        residential	-2	by myself ; by six ; cal say ; cal somebody ; calambr ; caller ; camion
        residential	-2	can <crowd> ; can believ ; can my ; cancel ; cannot ; cannot be ; cant
        residential	-2	cant <consume> ; cant stop ; cant tak ; capital ; car of ; carter ; casi <always>
        residential	-2	catalog ; cent ; centr a ; cerebral ; certificat ; cervez y ; cessation ; chamb
        residential	-2	champagn ; charg my ; chat ; cinc dia ; cit con ; clarify ; clean from ; clinical
        residential	-2	clr <consume> ; clr <home> ; clr <kin> ; clr is ; clr was ; cm <colleague>
        residential	-2	cm client ; cna ; cobran y ; coc yo ; cocain problem ; codein ; coin ; cok an
        residential	-2	cok between ; cok told ; colour ; com <clean> ; com at ; company ; complet inpt
        residential	-2	complete ; compliment ; con <clinician> ; con doctor ; con ~<emergency>
        residential	-2	consum cocain ; contact ; contrat ; convuls ; convulsion ayer ; copi ; copy of
        residential	-2	couch with ; could not ; counti ; cousin smok ; cousin went ; cover outpatient
        residential	-2	cow ; cpr ; crack all ; crack from ; crack in ; crack on ; credit card ; crew
        residential	-2	cristal ahi ; cristal la ; crystal meth ; crystal sinc ; crystal the ; crystal two
        residential	-2	cuand dej ; cuanto ; cuart 0 ; current resi ; custom ; cvs ; d res ; d residential
        residential	-2	d sinc ; da mied ; dad 0 ; dad of ; dad say ; dai drink ; danc ; dast ; dast 0
        residential	-2	daught 0 ; daught and ; daught went ; day as ; day i ; day inpatient ; day long
        residential	-2	day stay ; day the ; de <cannabis> ; de <die> ; de <home> ; de <night>
        residential	-2	de <opioid> ; de <shame> ; de cinc ; de dorm ; de facil ; de las ; de mas ; de por
        residential	-2	de preferenci ; de solter ; de tequil ; de vin ; de voz ; dead in ; death ; deceas
        residential	-2	dej de ; dementi and ; den with ; deni inpt ; deni the ; dentist ; deport ; desd la
        residential	-2	desintoxic a ; despiert ; detox and ; detox befor ; detox de ; detox en
        residential	-2	detox wing ; diabetic ; diari un ; diaria ; diarre ; did in ; didnt <need> ; dio a
        residential	-2	dm ; do <moment> ; do <night> ; do and ; do anoth ; do now ; do spe ; do u ; dob
        residential	-2	dobl ; doctor told ; doe ketamin ; doesnt ; doesnt need ; domino ; dont <consume>
        residential	-2	dont <put> ; dont know ; dont put ; dop ; dorm en ; dos ano ; down <day> ; down for
        residential	-2	drink again ; drink is ; drink saturday ; driv out ; drop you ; drug no ; drum on
        residential	-2	dry <room> ; dry as ; dud ; each <say> ; earn ; el <phone> ; el arroz ; el avion
        residential	-2	el mes ; el pis ; el salvador ; el unic ; els ; els wil ; empez ; empez en
        residential	-2	en cristal ; en medi ; en monterrey ; end my ; end of ; ener y ; enganch
        residential	-2	enrollment ; er doc ; escalon ; escond ; est <treatment> ; est intern ; estoy san
        residential	-2	even <consume> ; even and ; even for ; even in ; even ~<consume> ; everybody say
        residential	-2	eviction ; except for ; f <partner> ; f <phone> ; f <treatment> ; f cal ; falt me
        residential	-2	farmaci ; fent + ; fent dai ; fent in ; fentanil todo ; fentanyl in ; few
        residential	-2	few evening ; few night ; fifteen minut ; fil it ; finish friday ; finish my
        residential	-2	finish ninety ; first <law> ; first <treatment> ; first fiv ; flag ; flask
        residential	-2	fly hom ; foc ; for <crowd> ; for <need> ; for <pain> ; for about ; for and
        residential	-2	for crystal ; for even ; for fiv ; for four ; for help ; for outpatient ; for peopl
        residential	-2	for rehab ; for someth ; for whom ; for wiv ; for work ; foreman ; foreman gav
        residential	-2	forfeit ; fost mom ; four kid ; fre for ; friday a ; friday im ; fridg ; friend on
        residential	-2	from 0 ; from <awake> ; from noon ; from wak ; fum marihuan ; g <always> ; g q
        residential	-2	gal ; get back ; giv the ; go from ; goe in ; golp ; good with ; grief group
        residential	-2	group for ; group thre ; grown up ; gues im ; gun in ; guy with ; gym on ; hac las
        residential	-2	hac much ; hac un ; had <amount> ; had to ; had us ; hand at ; hand going
        residential	-2	hand wont ; handl of ; hard ; hard <alcohol> ; has alzheim ; has medicar
        residential	-2	hav <chestheart> ; hav <partner> ; hav <say> ; hav <stranger> ; hav aetn ; hav driv
        residential	-2	hav even ; he <fall> ; he drank ; he kept ; he read ; he smok ; health <school>
        residential	-2	hedg ; hel <consume> ; hel i ; hel use ; her cas ; her eye ; her forearm ; her has
        residential	-2	her off ; herman 0 ; heroin i ; hes lik ; hij est ; hij fum ; hij le ; hilariou
        residential	-2	him 0 ; him <leave> ; him <phone> ; him cal ; him on ; his <breath>
        residential	-2	his <headface> ; his boat ; his eye ; his pillow ; hmo ; holiday ; holiday includ
        residential	-2	hom nin ; hook ; hour a ; hous or ; how many ; hs ; hung ; husband pas ; hymn
        residential	-2	i <container> ; i count ; i interview ; i kil ; i knew ; i light ; i paid ; i quit
        residential	-2	i read ; i shook ; i vanish ; ice <take> ; ice in ; id lik ; if a ; if he ; if i
        residential	-2	im <hot> ; im bor ; im eleven ; im fin ; im hom ; im the ; in <day>
        residential	-2	in <insurance> ; in <rope> ; in dry ; in dts ; in half ; in lobby ; in ohi ; in or
        residential	-2	in residential ; in someth ; in ten ; initial ; inpatient last ; inpt day ; ins
        residential	-2	int detox ; intensiv outpt ; intern <amount> ; intern el ; intervention
        residential	-2	intranasal ; iop slot ; iop tre ; is <continue> ; is <hear> ; is <treatment>
        residential	-2	is all ; is already ; is at ; is iop ; is not ; is out ; is park ; is retir
        residential	-2	is she ; isnt about ; it by ; it doesnt ; it through ; it took ; its 0 ; its <eat>
        residential	-2	its <go> ; its <pill> ; its <play> ; its <stimulant> ; its going ; its his
        residential	-2	its pil ; ive <give> ; joshu ; judg order ; july becaus ; jumpy ; jur que
        residential	-2	just <need> ; just need ; just sleep ; just to ; just walk ; keep me ; kept right
        residential	-2	kid if ; kid lov ; kilo ; kin ; kit ; kitchen floor ; kitten ; kne and ; know ther
        residential	-2	known ; l arm ; la boc ; la botel ; la camis ; la cuchar ; la de ; la detox
        residential	-2	la esquin ; la estuf ; la muchach ; la niev ; la operation ; la plant ; la quij
        residential	-2	label ; lack ; landlord tenant ; lap blanket ; las <friend> ; las <key>
        residential	-2	lawy suggest ; le <ask> ; le <stop> ; le compr ; le grit ; le pidi ; lead
        residential	-2	lean every ; leav her ; left in ; left nippl ; leftov <opioid> ; leg ; level i
        residential	-2	liaison ; liaison 0 ; lift ; lik <treatment> ; lik to ; lin <blood> ; lin <fall>
        residential	-2	lin <last> ; lin at ; lin cut ; lin drop ; lin last ; lin open ; lineman ; link
        residential	-2	literal no ; liv her ; lo dej ; lo pued ; lo suy ; lo termin ; local <money>
        residential	-2	lol not ; los 0 ; los <drive> ; los <write> ; los it ; los labio ; los sab
        residential	-2	los what ; lost <amount> ; lot that ; lov ; lueg que ; lvm ; m <drug> ; m <kill>
        residential	-2	m <seizure> ; m iop ; machin ; mad him ; mail it ; mailbox ; mar se ; martini
        residential	-2	mas dato ; max ; may i ; may me ; mayb four ; mayb onc ; mdm and ; me <asleep>
        residential	-2	me aft ; me asust ; me int ; me la ; me sal ; me sub ; me tom ; me voy ; mean no
        residential	-2	medical clear ; medicar ; mediodi ; memb of ; mes fum ; mes por ; mes y ; messag
        residential	-2	met cristal ; meth its ; meth psychosi ; meth run ; meti ; mi abuelit ; mi gat
        residential	-2	mi padr ; mid <law> ; middl of ; minut ; minut ago ; minut ord ; mis shift
        residential	-2	mism <container> ; mo 0 ; mom doesnt ; month all ; month so ; mor absenc ; mor day
        residential	-2	morn i ; morn til ; most shift ; moth and ; mov to ; my <church> ; my <count>
        residential	-2	my <stranger> ; my bathroom ; my bil ; my bump ; my church ; my desk ; my first
        residential	-2	my grandfath ; my iop ; my kne ; my leg ; my thigh ; my toddl ; my toe ; my tongu
        residential	-2	my ~<child> ; my ~wif ; nad ; nam cal ; nap ; near me ; nearby ; need 0 ; need one
        residential	-2	need someon ; need the ; nervio ; nev went ; new <job> ; next and ; ni <money>
        residential	-2	nieg <think> ; niet ; night shift ; nin tien ; ninety <amount> ; nip ; nippl ; no $
        residential	-2	no <wait> ; no coverag ; no despiert ; no detox ; no ins ; no kin ; no me ; no pued
        residential	-2	no reconoc ; no slip ; no ~si/hi ; noc ; noch con ; noch que ; noma
        residential	-2	noma <consume> ; not ; not 0 ; not <awake> ; not <go> ; not <say> ; not pick
        residential	-2	not ~<stop> ; noth els ; noven ; nuev <count> ; nuev mil ; nurs student ; o de
        residential	-2	o los ; o noma ; o por ; of <cannabis> ; of <home> ; of <opioid> ; of alcohol
        residential	-2	of ativan ; of blow ; of chardonnay ; of crystal ; of fentanyl ; of firebal
        residential	-2	of jail ; of jim ; of pinot ; of pt ; of ros ; of rum ; off a ; off crack ; off it
        residential	-2	off mid ; off somewher ; oh <pill> ; on <night> ; on <opioid> ; on bar
        residential	-2	on fentanyl ; on his ; on lithium ; on novemb ; on pcp ; on what ; on wknd
        residential	-2	on your ; onc <always> ; onc every ; onc she ; one <container> ; one <sedative>
        residential	-2	one <treatment> ; one but ; one els ; one weekend ; only <furniture> ; only <need>
        residential	-2	only the ; oper ; ord 0 ; orient ; oth <consume> ; oth subst ; oth use ; otr driv
        residential	-2	otr y ; ought ; our church ; our parrot ; our quilt ; outpatient 0 ; outpt sud
        residential	-2	over and ; own and ; own doctor ; oxycodon ; p ; pacient ; pag la ; pag un
        residential	-2	pain clinic ; pallet ; par cuand ; part tim ; party ; pastilla de ; pat ; patch
        residential	-2	pcp 0 ; pens ; peopl on ; peopl to ; per <colleague> ; per <need> ; per <phone>
        residential	-2	per chart ; per el ; peric casi ; person ; personal ; pes ; php ; pid permis
        residential	-2	pie en ; pip and ; plan 0 ; plan my ; pls ; popper ; por <stimulant> ; pound
        residential	-2	preferenci ; pregunt a ; pregunt por ; preocup ; prescription ; prob nad ; prog 0
        residential	-2	program last ; program on ; program residencial ; program say ; prom ; pront
        residential	-2	psych hosp ; pued <money> ; pued ir ; pued pag ; pueden ; purpl ; que <say>
        residential	-2	que abr ; que llam ; que pregunt ; que tom ; que vien ; quien <say> ; quier dejarl
        residential	-2	quier habl ; quij ; quit by ; quitan ; quiz ; rais 0 ; ran ; rat ; rath <say>
        residential	-2	rath do ; re iop ; re moth ; recoj ; regard ; regul <consume> ; renewal
        residential	-2	rent money ; rep ; rep for ; replac me ; replacement ; res <day> ; res yesterday
        residential	-2	resi ; residencial en ; residential end ; residential i ; residential in
        residential	-2	residential ranch ; retirement party ; right in ; rn <medicine> ; rn med
        residential	-2	s <always> ; sab dond ; said they ; salg ; salg del ; salvador ; sam <container>
        residential	-2	sam day ; saturday aft ; say im ; say iop ; scaffold ; scholarship ; school nurs
        residential	-2	scratch on ; script ; se <alcohol> ; se <job> ; se duerm ; se jubil ; se me
        residential	-2	se quej ; se quit ; se tom ; se ve ; seat ; see someon ; seizur in ; seltz
        residential	-2	seman nad ; sentenc ; septemb ive ; seren ; setent ; seven sinc ; shoot dop
        residential	-2	shop cart ; shot and ; shrimp boat ; si <stop> ; si es ; si pid ; sil ; sin ayud
        residential	-2	sin mi ; sin ~<key> ; sin ~papel ; sinc <year> ; sinc covid ; sinc divorc
        residential	-2	sinc octob ; sinc our ; sinc school ; sister ; sister on ; skin i ; slam crystal
        residential	-2	slept 0 ; slid scal ; slit ; slot ; slur ; smirnof ; smok k ; smok that ; sneez
        residential	-2	snow ; snowplow ; so <shame> ; so bad ; so cant ; so much ; so pleas ; sob for
        residential	-2	sob with ; sobr ; sobredosi ; sol ; sol a ; sol quier ; som <treatment>
        residential	-2	somebody watch ; somebody who ; someon about ; someon with ; someth on ; son com
        residential	-2	son meth ; son was ; sorry that ; sort ; soul ; soul to ; soy ; soy <clinician>
        residential	-2	soy la ; soy maestr ; spanish <say> ; spanish speak ; spe is ; spe sinc
        residential	-2	specialist ; spkr ; sponsor our ; sport ; sra espos ; stabl <home> ; stabl hous
        residential	-2	stairwel ; stamp ; stand on ; stepdown ; stock ; stop befor ; stop it ; stuck in
        residential	-2	su <alcohol> ; su internamient ; subpoen ; sunday from ; support ; surgeon ; sus 0
        residential	-2	sweat ; sx want ; tabl for ; tacom ; tak hom ; taken ; tal can ; tant que
        residential	-2	tap over ; taxidermist ; technician ; tel the ; tel them ; ten <amount> ; ten in
        residential	-2	term <treatment> ; than my ; that it ; that why ; the <caretaking> ; the <partner>
        residential	-2	the agency ; the baggi ; the boy ; the card ; the crash ; the dat ; the differenc
        residential	-2	the divorc ; the dock ; the drink ; the elevator ; the fentanyl ; the foreman
        residential	-2	the gin ; the glovebox ; the in ; the intensiv ; the lawy ; the layof ; the lobby
        residential	-2	the moth ; the paramedic ; the pian ; the road ; the sink ; the websit
        residential	-2	the ~<withdrawal> ; them <continue> ; them again ; them by ; them in ; them off
        residential	-2	then <day> ; then <happy> ; then <rope> ; ther <drive> ; ther nobody ; ther park
        residential	-2	they <money> ; thi <day> ; thi <record> ; thi form ; thi guy ; thi septemb
        residential	-2	thi stat ; thirty year ; thousand ; thre day ; thre hour ; thre rehab
        residential	-2	through <count> ; through thre ; thru <month> ; tiemp en ; til then ; tim <moment>
        residential	-2	to about ; to ask ; to clos ; to cut ; to death ; to dr ; to jail ; to keep
        residential	-2	to light ; to meet ; to start ; to study ; to thursday ; to visit ; to ~<kill>
        residential	-2	to ~<law> ; tod bien ; today 0 ; toe ; toe are ; togeth and ; told you ; tom a
        residential	-2	tom desd ; tom su ; tongu ; took over ; took someth ; took two ; tra pistol
        residential	-2	tratamient en ; treatment at ; treatment for ; tri ; tri a ; turn de ; turn her
        residential	-2	twelv day ; twenty eight ; twic <continue> ; two glas ; two round ; typ ; u <need>
        residential	-2	un doc ; un internamient ; un problem ; una cos ; unpaid ; up <always> ; up anyth
        residential	-2	up as ; ur 0 ; urgencia ; usa nad ; usand coc ; use a ; use heroin ; used cocain
        residential	-2	used cok ; used crack ; used ~<stimulant> ; using crack ; uso coc ; usted <need>
        residential	-2	va <treatment> ; vamo ; vap ; vap nicotin ; vap weed ; vape ; vas ; vayan
        residential	-2	vec entr ; vest de ; vi su ; visit and ; vodk all ; vol ; w/d <home> ; waffl
        residential	-2	walk and ; walk around ; walk und ; want $ ; want peopl ; was <say> ; was proud
        residential	-2	was sent ; was with ; wat ; wav at ; we ; we <clothes> ; we agre ; we run ; websit
        residential	-2	weed ; week ago ; week inpatient ; week most ; week so ; weekday and ; weekend with
        residential	-2	weeknight ; wel <day> ; wer the ; what can ; what possibl ; what ther ; what was
        residential	-2	whisky ; who cant ; who do ; who to ; who you ; whoev read ; whom ; wif her
        residential	-2	wif she ; windshield ; with <stranger> ; with friend ; with lunch ; with parent
        residential	-2	with you ; wk <alcohol> ; wont <insurance> ; wont cov ; wont tel ; wor
        residential	-2	would someon ; wrong <phone> ; wrot ; wrot the ; x su ; xanax ; xanax in ; y <need>
        residential	-2	y acab ; y ask ; y most ; y se ; y sin ; y uno ; ya <leave> ; ya sali ; year sob
        residential	-2	yo sol ; you be ; you just ; you run ; you thi ; your <insurance> ; your <money>
        residential	-2	your <school> ; your and ; your lobby ; yr no ; zapato ; zaz ; ~<alcohol> in
        """
}
