extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	6	shroom + ; si par ; sin ~<insurance> ; sin ~aseguranz ; sinc school ; singl <kin> ; six tim
        iop	6	so 0 ; so <asleep> ; so <night> ; so in ; so liv ; so sleep ; sol 0 ; sol <clinician>
        iop	6	solit ; solter de ; som tuesday ; someplac to ; someth 0 ; someth with ; somewher is
        iop	6	somewher to ; sponsor in ; stabl x ; start cok ; step aft ; stil breath ; stubbornnes
        iop	6	suelt ni ; suen con ; sus novent ; tak spe ; than meeting ; that let ; that meet ; thc cart
        iop	6	the <cannabis> ; the audit ; the dab ; the softbal ; the vis ; ther nobody ; ther said
        iop	6	therev ; therev been ; they <bodypart> ; they giv ; they pay ; theyd giv ; thi com
        iop	6	thre und ; to befor ; to lin ; to ~talk ; transitional hous ; un cumpleano ; un iop
        iop	6	una <alcohol> ; una vez ; up <consume> ; use ~company ; uso ; version of ; vis <rope>
        iop	6	vis tied ; wander ; want aftercar ; want eve ; want start ; watch a ; wedding a ; week int
        iop	6	week near ; wel control ; wer <eat> ; what fit ; what left ; wil <insurance> ; wish i
        iop	6	with ins ; worth i ; wrot thi ; x a ; y cinc ; ~<hospital> <need> ; ~<insurance> and
        iop	6	~<leave> ~0 ; ~<medicine> no ; ~<say> im ; ~<see> ~back ; ~<sick> ~off ; ~<stimulant> a
        iop	6	~<treatment> ~<treatment> ; ~<withdrawal> <need> ; ~comemo ; ~coverag ; ~disappe ~for
        iop	6	~doctor ~say ; ~fami in ; ~insuranc and ; ~intern ; ~look ~back ; ~me da ; ~money ; ~month i
        iop	6	~oth <drug> ; ~oth <opioid> ; ~oth drug ; ~oth sub ; ~psych no ; ~say im ; ~sick ~off
        iop	6	~step ~off ; ~teng <sick> ; ~teng papel ; ~ther ~no ; ~w/d <need> ; ~way
        iop	5	*ago.3 ; *notEvidence:hypothetical ; *sinceStopping.2 ; *spam.opensNote
        iop	5	*substance.cannabis:hypothetical ; + ket ; / <eat> ; 0 adderal ; 0 wknd ; <alone> 0
        iop	5	<alone> <day> ; <alone> <lock> ; <alone> <night> ; <alone> fin ; <always> <play>
        iop	5	<appointment> <daytime> ; <ask> <count> ; <ask> slid ; <asleep> him ; <bodypart> them
        iop	5	<breath> <day> ; <cannabis> from ; <cannabis> los ; <cannabis> to ; <caretaking> <leave>
        iop	5	<caretaking> <stimulant> ; <caretaking> agency ; <child> <afraid> ; <child> <month>
        iop	5	<colleague> <threat> ; <colleague> dont ; <consume> <official> ; <consume> <week>
        iop	5	<consume> at ; <container> <alone> ; <count> tim ; <day> <sober> ; <day> noth
        iop	5	<drug> <play> ; <drug> galaxy ; <emergency> <partner> ; <fluid> <cold> ; <fluid> <see>
        iop	5	<fluid> reckles ; <friend> <day> ; <friend> <moment> ; <give> that ; <go> asi ; <hit> that
        iop	5	<home> <illness> ; <home> nin ; <home> sat ; <illness> <go> ; <insurance> til ; <job> around
        iop	5	<job> n ; <job> wont ; <kill> <ask> ; <kin> <cannabis> ; <law> <treatment> ; <law> so
        iop	5	<leave> if ; <leave> they ; <moment> <threat> ; <money> doe ; <money> nad ; <month> <school>
        iop	5	<month> <start> ; <month> doe ; <month> from ; <month> mayb ; <month> non
        iop	5	<month> ~<consume> ; <month> ~<opioid> ; <need> <crowd> ; <need> <relapse>
        iop	5	<opioid> <alcohol> ; <order> tod ; <partner> ship ; <past> <month> ; <past> id ; <school> nl
        iop	5	<school> one ; <see> <soon> ; <sober> <continue> ; <start> en ; <stimulant> <partner>
        iop	5	<stimulant> <start> ; <stimulant> <stranger> ; <stimulant> aft ; <stimulant> est
        iop	5	<stimulant> fin ; <stimulant> min ; <stop> mis ; <stop> on ; <stop> yo ; <stranger> so
        iop	5	<take> acid ; <take> cocky ; <take> set ; <take> ~a ; <think> <treatment> ; <think> them
        iop	5	<tool> <night> ; <tool> op ; <trade> <stimulant> ; <trade> cant ; <treatment> <stop>
        iop	5	<treatment> entr ; <treatment> it ; <treatment> on ; <treatment> you ; <trust> <count>
        iop	5	<try> el ; <wait> <money> ; <wait> <pet> ; <wait> <stimulant> ; <wait> anywher ; <water> or
        iop	5	<week> <job> ; <week> <money> ; <week> <treatment> ; <week> as ; <week> but ; <week> cuand
        iop	5	<week> id ; <week> que ; <week> thi ; <week> un ; a bachelor ; a stay ; abstinent
        iop	5	abuel con ; act up ; adderal ; adderal all ; adderal befor ; adderal too ; adhd
        iop	5	aft <moment> ; aft final ; aguant los ; alcanz par ; alg par ; all fin ; all sinc
        iop	5	ambulatori ; an even ; an iop ; an outsid ; an ~<opioid> ; an ~opioid ; and being
        iop	5	anfetamina ; anyth <past> ; anyth befor ; ash <day> ; ash wednesday ; asi de ; ask slid
        iop	5	assum ; ataqu epileptic ; autist ; be <job> ; be ok ; bed meth ; beer aft ; beer at
        iop	5	befor that ; between <photo> ; both my ; bother me ; bourbon befor ; busc alg ; busc terapi
        iop	5	but <last> ; but last ; but sinc ; can do ; cant afford ; cant self ; casual ; caught onc
        iop	5	cerveza los ; clas en ; clas with ; clean ever ; co op ; coc desd ; coc me ; coc nad
        iop	5	cocain alguno ; cocain habit ; cocain on ; cocky ; cok bing ; cok few ; cok out ; cok sinc
        iop	5	colleg kid ; com thursday ; con quien ; cond pus ; couldv ; count that ; coupl of
        iop	5	crack when ; crank 0 ; crezc ; cristal una ; cuaresm ; d on ; dab pen ; day are ; day every
        iop	5	day left ; de transit ; deep then ; dej yo ; determin ; dextroamphetamin ; dic ell
        iop	5	difficulty ; dispatch giv ; do aft ; do whatev ; doe spe ; doing ok ; doming entr
        iop	5	dont <eat> ; dont eat ; dos cervecita ; dry and ; dugout ; edibl every ; el abog
        iop	5	eleven dollar ; empez con ; enrol in ; enrollment by ; es vici ; essential
        iop	5	essential <shake> ; essential tremor ; est <money> ; est viern ; etoh sob ; etoh wkend
        iop	5	eval ; even 0 ; evening so ; every party ; everybody keep ; exam ; exam is ; exam nl
        iop	5	f start ; f vape ; facility and ; falt mas ; falt un ; feed her ; fifty fiv ; first ever
        iop	5	first ive ; flex ; for <crowd> ; for <leave> ; for final ; for leav ; for midterm ; friday n
        iop	5	friday of ; friend hav ; from xanax ; fut y ; galaxy ; galaxy gas ; get cocky ; get set
        iop	5	go <treatment> ; gon <take> ; good so ; got hir ; grad are ; grad ok ; graduat residential
        iop	5	grandmoth who ; group near ; group program ; group with ; grup por ; hag al ; has nobody
        iop	5	hasnt touch ; hav group ; havent <feel> ; havent touch ; hay alg ; hay par ; he nap
        iop	5	herman sí ; hes replac ; him <phone> ; him cal ; his <go> ; his residential ; his sixty
        iop	5	hom from ; hom sat ; humboldt ; husband ship ; hx ~no ; i fight ; if wev ; if youl
        iop	5	im <insurance> ; im bor ; im head ; im ~<leave> ; im ~gon ; in peru ; indicat
        iop	5	inpatient thi ; inq re ; inscrib ; insuranc refus ; iop i ; iop intak ; iop track ; is hes
        iop	5	is id ; is onc ; is out ; is split ; is week ; it dip ; it lol ; its two ; january my
        iop	5	just <alone> ; just <school> ; just <start> ; just lone ; just stubborn ; just walk
        iop	5	keep being ; keep me ; ket ; kid und ; la rent ; laid up ; late <amount> ; lif on
        iop	5	light <alcohol> ; light beer ; lik <need> ; lik on ; lik som ; los companero ; lozeng
        iop	5	m cok ; mak minimum ; man that ; many hour ; me bring ; me fal ; me laugh ; me lazy
        iop	5	me movi ; meet is ; mes la ; meth about ; meth on ; mi grup ; min has ; minimum <money>
        iop	5	minimum wag ; minut now ; mo nev ; month ago ; month noth ; mor lik ; mor scaffold
        iop	5	most wknd ; mot con ; mot desd ; mot los ; mult ; mushroom and ; my audit ; my own
        iop	5	my sister ; my thre ; nadi ni ; need start ; neur exam ; nev anyth ; new <kin>
        iop	5	next tuesday ; ni <amount> ; ni una ; night but ; night sleep ; night want ; nil ; nino no
        iop	5	no ~<crowd> ; no ~<kin> ; no ~<treatment> ; no ~<withdrawal> ; no ~box ; no ~calific
        iop	5	no ~fami ; no ~nam ; no ~noth ; no ~podemo ; no ~pto ; not ~one ; noth <pain> ; noth besid
        iop	5	noth ever ; noth hurt ; odd <day> ; of <year> ; of intensiv ; of may ; of treatment
        iop	5	ofrecen par ; on <month> ; on <night> ; on new ; on own ; on sat ; on tac ; on tour ; onc or
        iop	5	one fail ; one que ; one stop ; only <drive> ; only me ; op <insurance> ; op benefit
        iop	5	option ; or noth ; or twic ; otr par ; outpatient drug ; outpatient kind ; outpatient wher
        iop	5	own stubbornnes ; pag nad ; paid by ; par segu ; park it ; parkinson and ; party in ; pe
        iop	5	peric desd ; peru ; plan at ; por primer ; positiv for ; pric is ; prob el ; probation at
        iop	5	program her ; program if ; program you ; que pregunt ; que pued ; que ~<treatment>
        iop	5	que ~intern ; quier par ; quier segu ; quit en ; rato no ; re virtual ; rec <treatment>
        iop	5	reckles ; regres a ; rehab thre ; reliev her ; report to ; respit agency ; rest him
        iop	5	revis y ; rob a ; sab una ; sab y ; sat <crowd> ; saturday aft ; saturday when ; say im
        iop	5	say talk ; say thre ; season run ; seman ni ; septemb 0 ; she down ; shift thre ; show sinc
        iop	5	sign her ; sin ~consum ; sin ~medicina ; sinc <phone> ; sinc sept ; sit quit ; smok one
        iop	5	so an ; sol caregiv ; sol encer ; sol sab ; sol uso ; solter ; solter y ; someth on
        iop	5	someth thre ; someth wher ; son tre ; sort and ; soul ; sponsor say ; spring for
        iop	5	stabl <home> ; stabl hous ; stabl on ; stay anywher ; structur and ; su intern ; subst
        iop	5	svc <official> ; tailgat ; tak em ; tak mol ; tak ~a ; ten week ; terminat ; th aft ; that a
        iop	5	that morn ; that rul ; the dean ; the stuf ; them if ; ther <play> ; therapist say ; theyd
        iop	5	theyv said ; thing <amount> ; thing <stimulant> ; thre littl ; tien alzheim ; til <month>
        iop	5	timetabl ; to burbank ; to payday ; to reliev ; to wif ; tod a ; tonight they ; took acid
        iop	5	total ; tre nino ; turn her ; two absenc ; two saturday ; two whiskey ; ua x ; uds neg
        iop	5	un <law> ; una <amount> ; una botel ; use adderal ; vape thc ; voluntad sin ; w/d <need>
        iop	5	w/d want ; weed ; weed for ; weed sinc ; week wher ; weekend sinc ; wet reckles
        iop	5	what <need> ; wher that ; whil theyr ; who train ; wil cov ; with husb ; without ~cok
        iop	5	wks sinc ; would <consume> ; y <week> ; y domingo ; y sin ; ya <ask> ; you cal ; your sist
        iop	5	zer ~day ; ~<alcohol> <month> ; ~<amount> ~<consume> ; ~<clinician> ~<say>
        iop	5	~<consume> <stimulant> ; ~<consume> ~that ; ~<hospital> just ; ~<insurance>
        iop	5	~<insurance> of ; ~<job> that ; ~<job> ~at ; ~<leave> ; ~<outdoors> <drug> ; ~<shake> noth
        iop	5	~<shake> then ; ~<stimulant> hx ; ~<stimulant> on ; ~<wait> ~a ; ~a ~<count> ; ~a ~<month>
        iop	5	~a ~cigaret ; ~a ~month ; ~at ~a ; ~back ~up ; ~calific ; ~calific par ; ~clinic just
        iop	5	~coc a ; ~counsel ; ~cov ; ~drink ~that ; ~el ~<colleague> ; ~el ~patron ; ~fin ; ~gon
        iop	5	~hay otr ; ~he usad ; ~hx no ; ~i ~dont ; ~ins ; ~it ~back ; ~me alcanz ; ~med no
        iop	5	~medicina ; ~money for ; ~off i ; ~one els ; ~opioid no ; ~outpt ; ~pick ~it ; ~podemo
        iop	5	~pto ; ~qued ~a ; ~sea <wait> ; ~sea qued ; ~shak then ; ~sixty ; ~sixty ~day ; ~step ~out
        iop	5	~teng <insurance> ; ~teng aseguranz ; ~that ~<amount> ; ~that ~much ; ~volv
        iop	4	*alcoholic:other_experiencer ; *detoxDone ; *family.2 ; *frequency.1:other_experiencer
        iop	4	*lengthOfUse.0 ; *lostThroughUse:hypothetical ; *otherService.lookAlike:hypothetical
        iop	4	*outpatientWord:possible ; *seizure.epilepsy ; *service:negated ; 0 <sober> ; 0 cocain
        iop	4	0 court ; 0 don ; 0 grandkid ; 0 group ; 0 sem ; 0 sob ; 0 thc ; 0 wk ; <afraid> <consume>
        iop	4	<alcohol> <stimulant> ; <alcohol> aft ; <alone> <alcohol> ; <alone> <try> ; <alone> are
        iop	4	<always> aft ; <always> servic ; <amount> copita ; <amount> lin ; <amount> una
        iop	4	<angry> <write> ; <ask> <night> ; <ask> <sad> ; <asleep> tim ; <blood> down ; <bodysound> me
        iop	4	<build> is ; <calm> <room> ; <calm> a ; <cannabis> <treatment> ; <cannabis> aft
        iop	4	<cannabis> de ; <cannabis> hac ; <cannabis> he ; <cannabis> one ; <caretaking> <amount>
        iop	4	<caretaking> <kin> ; <caretaking> on ; <child> <caretaking> ; <clean> <month>
        iop	4	<consume> <month> ; <consume> on ; <consume> which ; <continue> <asleep> ; <crash> so
        iop	4	<crowd> both ; <day> <intoxicated> ; <day> <treatment> ; <day> off ; <day> only ; <day> tod
        iop	4	<daytime> <afraid> ; <daytime> <crowd> ; <daytime> de ; <daytime> se ; <die> which
        iop	4	<drive> behind ; <drug> <friend> ; <drug> <pill> ; <drug> sinc ; <drug> thi ; <eat> <needle>
        iop	4	<friend> but ; <friend> dont ; <goodbye> a ; <height> than ; <home> <day> ; <home> from
        iop	4	<hospital> check ; <hospital> fin ; <insurance> <appointment> ; <insurance> <break>
        iop	4	<job> <cannabis> ; <job> ni ; <kin> <start> ; <kin> sal ; <law> <start> ; <law> period
        iop	4	<leave> <child> ; <moment> whil ; <money> <treatment> ; <month> <shame> ; <month> clos
        iop	4	<month> nobody ; <month> onc ; <month> when ; <month> ~<relapse> ; <month> ~<stimulant>
        iop	4	<need> per ; <need> pm ; <need> virtual ; <night> <tool> ; <night> but ; <night> el
        iop	4	<night> ~<amount> ; <opioid> 0 ; <palecolor> knuckl ; <partner> <church> ; <partner> that
        iop	4	<past> nev ; <past> noth ; <past> nunc ; <past> that ; <play> clown ; <play> una
        iop	4	<put> <treatment> ; <record> not ; <room> <alone> ; <say> <treatment> ; <say> straight
        iop	4	<school> 0 ; <school> <start> ; <school> <tool> ; <school> <week> ; <school> lik
        iop	4	<school> nad ; <school> se ; <see> <night> ; <seizure> <illness> ; <sober> <crowd>
        iop	4	<sober> <see> ; <sober> on ; <soon> rung ; <start> <leave> ; <start> <week> ; <start> in
        iop	4	<start> on ; <stimulant> <build> ; <stimulant> <go> ; <stimulant> <pill>
        iop	4	<stimulant> <take> ; <stimulant> about ; <stimulant> at ; <stimulant> en ; <stimulant> pa
        iop	4	<stimulant> problem ; <stimulant> sort ; <stimulant> when ; <stop> w/o ; <stranger> els
        iop	4	<stranger> whod ; <take> <leave> ; <take> <stimulant> ; <take> weird ; <think> <night>
        iop	4	<town> if ; <town> pul ; <treatment> <daytime> ; <treatment> <fire> ; <treatment> <soon>
        iop	4	<treatment> ful ; <treatment> hav ; <treatment> i ; <treatment> ~<need> ; <trust> <leave>
        iop	4	<try> <opioid> ; <vendor> <amount> ; <wait> behind ; <wait> los ; <wait> ~<alone>
        iop	4	<water> pol ; <week> <home> ; <week> <kin> ; <week> <write> ; <week> int ; <week> most
        iop	4	<week> without ; <week> ~<stimulant> ; <write> <treatment> ; <write> all
        iop	4	<year> <insurance> ; <year> si ; a cart ; a crew ; a ditch ; a fifth ; a gap ; a month
        iop	4	a professional ; a wk ; a year ; about <die> ; about east ; about onc ; absenc out
        iop	4	accountabl ; adderal most ; adderal off ; adderal then ; aft <job> ; aft <school> ; aft hes
        iop	4	aft hour ; aft practic ; aft theyr ; ago sob ; alg ambulatori ; alguien com ; alguno fin
        iop	4	all ninety ; alon are ; already remortgag ; alzheim and ; alzheim y ; an <cannabis>
        iop	4	an edibl ; an ~outpatient ; and <feel> ; and embarras ; and hat ; and ~ther ; ant nunc
        iop	4	anyth a ; anyth but ; anyth long ; anywher <night> ; anywher overnight ; are <color>
        iop	4	are don ; around <school> ; as im ; assessment ; at <treatment> ; at parti ; at risk
        iop	4	audit scor ; back but ; back by ; bad <month> ; bangor ; be <amount> ; be left ; be put
        iop	4	been <home> ; been <stiff> ; been ten ; beer on ; befor bed ; befor thanksgiv ; being in
        iop	4	best to ; boda ; book your ; bor ; bought it ; brand new ; browni ; but first ; by county
        iop	4	by himself ; cal <say> ; cal six ; cannot ; cant <goodbye> ; cant <leave> ; cant mis
        iop	4	caregiv for ; cas 0 ; cent that ; chamb ; champagn ; champagn at ; chiquit con ; clan
        iop	4	clear ; clear her ; clinic was ; cm @ ; coachel ; coc ; coc lo ; coc sol ; coc x ; cocain a
        iop	4	cocain by ; cocain de ; cocain with ; cohort ; cok did ; cok new ; cok on ; cok wkly
        iop	4	commut is ; compar iop ; complet an ; completit ; concert and ; copita ; copita de
        iop	4	couldnt <money> ; counsel befor ; cov ; crab ; crab boat ; cuanta ; cumpli mis ; cumpli sus
        iop	4	d <treatment> ; dab all ; dad has ; dad of ; dai aft ; dai grad ; dai parent ; dan permis
        iop	4	day hom ; day thing ; de inscripcion ; de met ; de pag ; de plant ; de vez ; decemb 0
        iop	4	dejarlo ; del residencial ; deni x ; didnt lik ; do day ; domin ; domingo viend ; dond lo
        iop	4	dond sac ; dont <leave> ; dont go ; dont leav ; dont suggest ; dos copita ; down hes
        iop	4	drank too ; drink which ; drink with ; drink wkend ; drown in ; dui 0 ; eat for ; edg with
        iop	4	edibl to ; effect ; eith sinc ; el avion ; el duen ; el outpatient ; el proxim
        iop	4	eleven thousand ; en <play> ; end my ; entonc nad ; epilepsy sinc ; es com ; es peric
        iop	4	est per ; even group ; every servic ; exager ; exclud ; exist ; f mol ; faltan ; festival
        iop	4	few x ; fifth of ; fifty day ; first <day> ; fit around ; for heroin ; for ketamin ; for thc
        iop	4	foreman gav ; forty fiv ; from thirty ; gallery ; girl 0 ; glas with ; goe hom ; going aft
        iop	4	gold star ; got eleven ; got for ; grad slip ; gradu ; group or ; grup en ; grup que ; guant
        iop	4	had cocain ; half most ; half out ; hand say ; hand them ; hard <alcohol> ; harvest
        iop	4	has <wait> ; has becom ; has mad ; has me ; has stay ; hasnt <feel> ; havent <relapse>
        iop	4	havent had ; havent slip ; hay <treatment> ; he los ; he pas ; help stay ; her end ; her way
        iop	4	her your ; hilariou ; him its ; his <treatment> ; his folk ; hold job ; hom every ; hour a
        iop	4	i consum ; i mak ; i seek ; i ~disappe ; im leav ; im off ; in <ask> ; in fami ; in lat
        iop	4	in oct ; in question ; in septemb ; in van ; infart y ; inpatient don ; inpt 0 ; intak at
        iop	4	intern ni ; iop befor ; iop sch ; iop that ; is off ; is sixteen ; is weed ; isnt min
        iop	4	it <alone> ; it count ; it going ; it handl ; it pay ; it real ; it stick ; its mak
        iop	4	its new ; ive work ; july when ; just pot ; just smok ; just start ; keppr for ; ketamin at
        iop	4	kid a ; knuckl it ; kratom ; la <cannabis> ; la pen ; la uni ; lack ; las <daytime>
        iop	4	last saturday ; lav la ; lawy said ; leav im ; leav me ; leav they ; level 0 ; lik me
        iop	4	lineman ; liv hom ; lo <threat> ; lo advirti ; lo corren ; lock my ; los compadr
        iop	4	los cuarent ; m <drug> ; m cran ; m first ; m huf ; machinist 0 ; malest ; malestar
        iop	4	marijuan ; marketplac ; mas en ; mas que ; mate ; mayb <count> ; mdm ; me <caretaking>
        iop	4	me <insurance> ; me ketamin ; me pagan ; me ~intern ; meantim ; meet at ; meeting alon
        iop	4	mes le ; meth clean ; meth was ; mi internamient ; mi program ; mi roomi ; mil de
        iop	4	mis <job> ; mis day ; mis one ; mo at ; mo clean ; mom did ; month and ; month without
        iop	4	morning ; most saturday ; most shift ; much of ; must <start> ; my medi ; my seat
        iop	4	my sponsor ; my weight ; myself with ; nad <amount> ; nad mas ; nap tim ; near encin
        iop	4	near temecul ; necesit alg ; necessary ; need group ; neg uds ; neg x ; new <job>
        iop	4	next rung ; next step ; ni amenaz ; ni segur ; ni un ; night are ; night im ; night only
        iop	4	nineteen an ; nitrou a ; no not ; no ~<hospital> ; no ~clinic ; no ~hx ; no ~medical
        iop	4	no ~sicknes ; no ~use ; nobody got ; not ~<lock> ; not ~happen ; not ~interest ; not ~pay
        iop	4	novemb ; nunc <amount> ; nunc mas ; odd saturday ; of <opioid> ; of <soon> ; of enrollment
        iop	4	of next ; of nin ; of yesterday ; off and ; old <partner> ; on april ; on friday ; on stag
        iop	4	onc she ; only ; only if ; oth <stranger> ; out <month> ; out <soon> ; out wher
        iop	4	outpatient program ; outpatient to ; overboard ; overd it ; own <medicine> ; own steam
        iop	4	pag y ; pap say ; paper in ; par rend ; par él ; parkinson ; party on ; pas <always>
        iop	4	pas una ; pedian ; pen all ; peopl lik ; per quier ; percocet ; phas ; physical and
        iop	4	pid permis ; piedr los ; plan iop ; plan outpt ; por <drive> ; por las ; por manej
        iop	4	possession ; preocup es ; primer vez ; prove ; psicolog que ; pued hac ; pued llevarl
        iop	4	pur <cannabis> ; pur mot ; pus iop ; put outpatient ; que falt ; que pag ; quien platic
        iop	4	quier ayud ; quier ir ; quiz ; rattl me ; re <church> ; re sist ; recast me ; ref from
        iop	4	refus <treatment> ; regres el ; requir iop ; resident <stimulant> ; residential at
        iop	4	residential i ; restful ; retirement party ; rol int ; roommat vyvans ; rtd ; rueda ; sab 0
        iop	4	said so ; said ther ; sail ; salg el ; sam even ; saturday ; saturday so ; say outpt
        iop	4	scaffold than ; scal ; screen at ; se hag ; se regres ; seatbelt ; see someon ; sei semana
        iop	4	semana casi ; semana cuand ; separ ; she began ; she mov ; she nap ; she pas ; shed lik
        iop	4	si <ask> ; si <stop> ; si me ; si yo ; sin ~<need> ; sin ~papel ; sin ~prob ; siquier
        iop	4	six beer ; sixty thousand ; smal for ; smthg ; so a ; so how ; sob on ; sob sinc ; solit con
        iop	4	somebody so ; someon lik ; soul to ; spe in ; sponsor ; sponsor befor ; stabl <opioid>
        iop	4	start doing ; stat <alcohol> ; stat bar ; stay behind ; stay so ; structur <job>
        iop	4	student adderal ; suegr en ; sueltan ni ; suicidal thought ; sus <count> ; sus sesent
        iop	4	suspension ; tacha ; tard de ; ten <week> ; termin mi ; test and ; that <daytime>
        iop	4	that cost ; that nev ; that theyl ; thc ; thc at ; thc in ; the dispatch ; the fost
        iop	4	the hollow ; the only ; ther anyth ; ther noth ; they sleep ; they threw ; theyd <fire>
        iop	4	theyd <give> ; theyr <amount> ; theyr in ; thi sid ; thi thursday ; thing they ; thousand in
        iop	4	thre hav ; thre season ; throughout <need> ; tien autism ; til feb ; til january ; til oct
        iop	4	tim at ; to <blood> ; to <wait> ; to attend ; to death ; to drown ; to mind ; to morning
        iop	4	to non ; toda mis ; tom dos ; tom en ; touch a ; touch cok ; treatment that ; troubl just
        iop	4	turn me ; twic <stimulant> ; two lin ; two month ; una got ; una hora ; una o ; uni
        iop	4	up aftercar ; va y ; varia ; ver que ; vis ; vyvans to ; w/in ; w/in 0 ; want mor
        iop	4	want virtual ; wat pol ; week but ; week group ; week to ; week when ; week without
        iop	4	weekend most ; weekend when ; weeknight ; wel be ; what fre ; whatev com ; when <school>
        iop	4	whenev my ; which <daytime> ; whip cream ; whod do ; wif the ; wif told ; wif would
        iop	4	win most ; with childcar ; with structur ; with sup ; within the ; wont releas ; work thre
        iop	4	worth <say> ; would they ; would ~lik ; xanax ; y camin ; y pierd ; year smok ; year ther
        iop	4	yo solit ; you <phone> ; you no ; your even ; yr <home> ; yr <last> ; yr last ; zoom or
        iop	4	~<amount> ~a ; ~<calm> ; ~<leave> ~for ; ~<medicine> <need> ; ~<money> <stimulant>
        iop	4	~<need> <medicine> ; ~<need> just ; ~<stimulant> ~<consume> ; ~<treatment> no
        iop	4	~<treatment> ~<stimulant> ; ~<wait> ~<asleep> ; ~a <fall> ; ~a <insurance> ; ~a drop
        iop	4	~a ~<asleep> ; ~a ~<opioid> ; ~a ~dorm ; ~adult ; ~clinical inf ; ~cok on ; ~detox indicat
        iop	4	~detox need ; ~disappe ; ~estoy mal ; ~even ; ~hit ~a ; ~im ~<stop> ; ~im ~don
        iop	4	~inpatient ~program ; ~insuranc no ; ~intern no ; ~legal no ; ~lo dejan ; ~los pued
        iop	4	~me sueltan ; ~medical <need> ; ~medical necessary ; ~medicin and ; ~meth ; ~mor than
        iop	4	~oth <crowd> ; ~outpatient ; ~outpatient ~program ; ~pag ; ~program just ; ~quiet ; ~school
        iop	4	~segur sin ; ~segur y ; ~sicknes ; ~sinc ~<month> ; ~sleep in ; ~sx <ask> ; ~union
        iop	4	~use sinc ; ~violat ; ~wal
        iop	3	*cows ; *drinks.0:other_experiencer ; *duration.3 ; *family.4 ; *losingSupply
        iop	3	*occasional.0:negated ; *otherService.therapist:negated ; *overdose:hypothetical
        iop	3	*quantity.consequence:possible ; *service:hypothetical ; *sinceLastUse.2
        iop	3	*substance.cannabis:other_experiencer ; *substance.opioid:historical
        iop	3	*substance.stimulant:hypothetical ; *thirdParty.lookAlike:historical ; + <clinician>
        iop	3	/ <illness> ; / <law> ; / <night> ; / <phone> ; / with ; 0 <trust> ; 0 each ; 0 enrol ; 0 ex
        iop	3	0 fel ; 0 found ; 0 mes ; 0 rais ; 0 test ; 0 usa ; <afraid> es ; <alcohol> /
        iop	3	<alcohol> <container> ; <alcohol> <play> ; <alcohol> monitor ; <alcohol> only
        iop	3	<alcohol> which ; <alone> <official> ; <alone> ~<clinician> ; <always> <amount>
        iop	3	<always> <school> ; <amount> cider ; <amount> cuand ; <amount> grand ; <amount> lik
        iop	3	<amount> usa ; <appointment> extern ; <asleep> <year> ; <asleep> a ; <asleep> la
        iop	3	<asleep> without ; <blade> <clean> ; <blood> to ; <bodypart> <soon> ; <bodysound> has
        iop	3	<breath> it ; <buy> <week> ; <cannabis> <consume> ; <cannabis> <job> ; <cannabis> noth
        iop	3	<cannabis> toda ; <cannabis> x ; <caretaking> <order> ; <caretaking> <school>
        iop	3	<caretaking> <stop> ; <caretaking> al ; <caretaking> ni ; <child> <drug> ; <child> chica
        iop	3	<child> id ; <child> nadi ; <child> und ; <child> ~<kin> ; <clothes> me ; <colleague> ya
        iop	3	<consume> <hospital> ; <consume> himself ; <consume> noma ; <consume> spray
        iop	3	<consume> until ; <container> <hit> ; <container> cant ; <container> i ; <container> too
        iop	3	<continue> <home> ; <continue> <sober> ; <count> is ; <crowd> go ; <crowd> if ; <crowd> por
        iop	3	<crowd> she ; <crowd> to ; <day> <shake> ; <day> did ; <day> intern ; <daytime> <church>
        iop	3	<daytime> without ; <daytime> would ; <die> <shame> ; <drive> si ; <drug> <job> ; <eat> som
        iop	3	<eat> twic ; <feel> <appointment> ; <feel> <hold> ; <feel> nad ; <fire> me
        iop	3	<fluid> <stimulant> ; <friend> <opioid> ; <friend> for ; <furniture> + ; <furniture> <kin>
        iop	3	<give> <soon> ; <go> backward ; <goodbye> <week> ; <goodbye> ~<day> ; <happy> <shake>
        iop	3	<headface> <color> ; <headface> desd ; <hear> me ; <height> <last> ; <hit> <past>
        iop	3	<home> <key> ; <home> clean ; <home> im ; <home> to ; <illness> <day> ; <illness> <night>
        iop	3	<insurance> 0 ; <insurance> <say> ; <job> <stranger> ; <job> ful ; <job> porqu ; <job> rep
        iop	3	<job> ~<insurance> ; <key> <partner> ; <kin> <shake> ; <kin> <sick> ; <kin> isnt
        iop	3	<kin> ~<height> ; <law> <fluid> ; <law> first ; <leave> <month> ; <leave> or ; <lock> acros
        iop	3	<media> <count> ; <media> <week> ; <medicine> <pill> ; <moment> que ; <money> <tired>
        iop	3	<money> ~<go> ; <month> 0 ; <month> <furniture> ; <month> hed ; <month> le ; <month> lo
        iop	3	<month> los ; <month> one ; <month> segun ; <month> ther ; <month> without ; <need> <night>
        iop	3	<need> confi ; <need> ir ; <night> <drug> ; <night> <start> ; <night> they
        iop	3	<opioid> patient ; <outdoors> <insurance> ; <outdoors> est ; <outdoors> it ; <outdoors> let
        """
}
