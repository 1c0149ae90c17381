extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	6	segur y ; seltzer ; semana en ; semana que ; set me ; seven week ; shroom + ; si par
        iop	6	sin ~<insurance> ; sin ~aseguranz ; singl <kin> ; six tim ; smok one ; so 0 ; so <asleep>
        iop	6	so <night> ; so in ; so liv ; so sleep ; sol 0 ; sol <clinician> ; solit ; solter de
        iop	6	som tuesday ; someplac to ; someth 0 ; someth with ; somewher is ; somewher to ; soul
        iop	6	sponsor in ; stabl x ; step aft ; stil breath ; suelt ni ; suen con ; sus novent ; that let
        iop	6	that meet ; thc cart ; the <cannabis> ; the audit ; the dab ; the softbal ; the vis
        iop	6	ther nobody ; ther said ; therev ; therev been ; they <bodypart> ; they giv ; they pay
        iop	6	theyd giv ; thi com ; thre und ; to befor ; to lin ; to ~talk ; transitional hous
        iop	6	un cumpleano ; un iop ; una <alcohol> ; una vez ; up <consume> ; use ~company ; uso
        iop	6	vis <rope> ; vis tied ; wander ; want aftercar ; want eve ; want start ; watch a ; wedding a
        iop	6	week int ; week near ; wel control ; wer <eat> ; what fit ; what left ; wil <insurance>
        iop	6	wish i ; with ins ; without ~cok ; worth i ; wrot thi ; x a ; y cinc ; yo <money>
        iop	6	~<count> ~<day> ; ~<hospital> <need> ; ~<leave> ~0 ; ~<medicine> no ; ~<say> im
        iop	6	~<see> ~back ; ~<sick> ~off ; ~<stimulant> a ; ~<withdrawal> <need> ; ~coverag ; ~diner
        iop	6	~disappe ~for ; ~doctor ~say ; ~fami in ; ~insuranc and ; ~intern ; ~look ~back ; ~me da
        iop	6	~money ; ~month i ; ~oth <drug> ; ~oth <opioid> ; ~oth sub ; ~psych no ; ~pto ; ~quiet
        iop	6	~say im ; ~sick ~off ; ~step ~off ; ~teng <sick> ; ~teng papel ; ~ther ~no ; ~w/d <need>
        iop	6	~way
        iop	5	*ago.3 ; *mandate.outpatient:historical ; *notEvidence:hypothetical ; *sinceStopping.2
        iop	5	*spam.opensNote ; *substance.cannabis:hypothetical ; + ket ; / <eat> ; 0 adderal ; 0 wknd
        iop	5	<alone> 0 ; <alone> <day> ; <alone> <lock> ; <alone> <night> ; <alone> fin ; <always> <play>
        iop	5	<always> aft ; <appointment> <daytime> ; <ask> <count> ; <ask> slid ; <asleep> him
        iop	5	<bodypart> them ; <breath> <day> ; <cannabis> from ; <cannabis> los ; <cannabis> to
        iop	5	<caretaking> <leave> ; <caretaking> <stimulant> ; <child> <afraid> ; <child> <month>
        iop	5	<colleague> dont ; <consume> <official> ; <consume> <week> ; <consume> at
        iop	5	<container> <alone> ; <count> tim ; <day> <sober> ; <day> noth ; <drug> <play>
        iop	5	<drug> galaxy ; <emergency> <partner> ; <fluid> <cold> ; <fluid> <see> ; <fluid> reckles
        iop	5	<friend> <day> ; <friend> <moment> ; <give> that ; <go> asi ; <hit> that ; <home> <illness>
        iop	5	<home> nin ; <home> sat ; <illness> <go> ; <insurance> <appointment> ; <insurance> til
        iop	5	<job> around ; <job> n ; <job> wont ; <kill> <ask> ; <kin> <cannabis> ; <law> <treatment>
        iop	5	<law> so ; <leave> if ; <leave> they ; <moment> <threat> ; <money> doe ; <money> nad
        iop	5	<month> <school> ; <month> <start> ; <month> doe ; <month> from ; <month> mayb ; <month> non
        iop	5	<month> when ; <month> ~<consume> ; <month> ~<opioid> ; <need> <crowd> ; <need> <relapse>
        iop	5	<opioid> <alcohol> ; <order> tod ; <partner> ship ; <past> <month> ; <past> id ; <school> nl
        iop	5	<school> one ; <see> <soon> ; <sober> <continue> ; <start> en ; <stimulant> <partner>
        iop	5	<stimulant> <start> ; <stimulant> aft ; <stimulant> est ; <stimulant> min ; <stop> mis
        iop	5	<stop> on ; <stop> yo ; <stranger> so ; <take> acid ; <take> cocky ; <take> set ; <take> spe
        iop	5	<take> ~a ; <think> <treatment> ; <think> them ; <tool> <night> ; <tool> op
        iop	5	<trade> <stimulant> ; <trade> cant ; <treatment> <daytime> ; <treatment> <stop>
        iop	5	<treatment> entr ; <treatment> it ; <treatment> on ; <treatment> you ; <trust> <count>
        iop	5	<try> el ; <wait> <money> ; <wait> <pet> ; <wait> <stimulant> ; <wait> anywher ; <water> or
        iop	5	<week> <job> ; <week> <money> ; <week> <treatment> ; <week> as ; <week> but ; <week> cuand
        iop	5	<week> id ; <week> que ; <week> thi ; <week> un ; a stay ; abstinent ; abuel con ; act up
        iop	5	adderal ; adderal all ; adderal befor ; adderal too ; adhd ; aft <moment> ; aft final
        iop	5	aguant los ; alcanz par ; alg par ; all fin ; all sinc ; ambulatori ; an even ; an iop
        iop	5	an outsid ; an ~<opioid> ; an ~opioid ; and being ; anfetamina ; ash <day> ; ash wednesday
        iop	5	asi de ; ask slid ; assum ; ataqu epileptic ; autist ; bachelor <play> ; be <job> ; be ok
        iop	5	bed meth ; beer aft ; beer at ; befor that ; between <photo> ; both my ; bother me
        iop	5	bourbon befor ; busc alg ; busc terapi ; but <last> ; but last ; but sinc ; can do
        iop	5	cant afford ; cant self ; casual ; caught onc ; cerveza los ; clas with ; clean ever ; co op
        iop	5	coc desd ; coc me ; coc nad ; cocain alguno ; cocain habit ; cocain on ; cocky ; cok bing
        iop	5	cok few ; cok out ; cok sinc ; colleg kid ; com thursday ; con quien ; cond pus ; couldv
        iop	5	count that ; coupl of ; crack when ; crank 0 ; crezc ; cristal una ; cuaresm ; d on
        iop	5	dai aft ; day are ; day every ; day left ; de transit ; decemb 0 ; deep then ; dej yo
        iop	5	determin ; dextroamphetamin ; dic ell ; difficulty ; dispatch giv ; do aft ; do whatev
        iop	5	doe spe ; doing ok ; doming entr ; dos cervecita ; dry and ; dugout ; edibl every ; el abog
        iop	5	empec con ; empez con ; enrol in ; enrollment by ; es vici ; essential ; essential <shake>
        iop	5	essential tremor ; est <money> ; est viern ; etoh sob ; etoh wkend ; eval ; even 0
        iop	5	evening so ; every party ; everybody keep ; exam ; exam nl ; f start ; f vape ; facility and
        iop	5	falt mas ; falt un ; feed her ; fifty fiv ; first ever ; first ive ; flex ; for <crowd>
        iop	5	for <leave> ; for final ; for leav ; for midterm ; foreman gav ; friday n ; friday of
        iop	5	friend hav ; fut y ; galaxy ; galaxy gas ; get cocky ; get set ; go <treatment> ; gon <take>
        iop	5	good so ; got hir ; grad are ; grad ok ; graduat residential ; grandmoth who ; group near
        iop	5	group program ; group with ; grup por ; hag al ; has nobody ; hav group ; havent <feel>
        iop	5	havent touch ; hay alg ; hay par ; he los ; he nap ; herman sí ; hes replac ; him <phone>
        iop	5	him cal ; his <go> ; his residential ; hom from ; hom sat ; humboldt ; husband ship ; hx ~no
        iop	5	i fight ; if wev ; if youl ; im <insurance> ; im bor ; im head ; im nervou ; im ~<leave>
        iop	5	im ~gon ; in peru ; indicat ; inpatient thi ; inq re ; inscrib ; insuranc refus ; iop +
        iop	5	iop i ; iop intak ; iop track ; is hes ; is id ; is onc ; is out ; is split ; is week
        iop	5	it dip ; it lol ; its two ; january my ; just <alone> ; just <school> ; just <start>
        iop	5	just lone ; just stubborn ; just walk ; keep being ; keep me ; ket ; kid und ; la rent
        iop	5	laid up ; late <amount> ; lawy said ; lif on ; lik <need> ; lik som ; los companero ; lozeng
        iop	5	m cok ; mak minimum ; man that ; many hour ; me $ ; me bring ; me fal ; me laugh ; me lazy
        iop	5	me loos ; me movi ; meet is ; mes la ; meth about ; meth on ; mi grup ; min has
        iop	5	minimum <money> ; minimum wag ; minut now ; mo nev ; month ago ; month noth ; mor lik
        iop	5	mot con ; mot desd ; mot los ; mult ; mushroom and ; my audit ; my own ; my sister ; my thre
        iop	5	nadi ni ; need start ; neur exam ; nev anyth ; new <kin> ; next tuesday ; ni <amount>
        iop	5	ni una ; night but ; night sleep ; night want ; nil ; nino no ; no ~<crowd> ; no ~<kin>
        iop	5	no ~<treatment> ; no ~<withdrawal> ; no ~box ; no ~calific ; no ~fami ; no ~nam ; no ~noth
        iop	5	no ~podemo ; no ~pto ; not ~happen ; not ~one ; noth <pain> ; noth besid ; noth ever
        iop	5	noth hurt ; odd <day> ; of <year> ; of intensiv ; of may ; of treatment ; ofrecen par
        iop	5	on <month> ; on <night> ; on new ; on sat ; on tac ; on tour ; on wkend ; onc or ; one fail
        iop	5	one que ; one stop ; only <drive> ; only me ; op <insurance> ; op benefit ; option ; or noth
        iop	5	or twic ; otr par ; outpatient drug ; outpatient kind ; outpatient wher ; own stubbornnes
        iop	5	pag nad ; paid by ; par segu ; park it ; parkinson and ; party in ; pe ; peric desd ; peru
        iop	5	plan at ; por primer ; positiv for ; pric is ; prob el ; probation at ; program her
        iop	5	program if ; program you ; que pregunt ; que pued ; que ~<treatment> ; que ~intern
        iop	5	quier par ; quier segu ; quit en ; raider ; rato no ; re virtual ; rec <treatment> ; reckles
        iop	5	ref from ; regres a ; rehab thre ; reliev her ; report to ; residential i ; rest him
        iop	5	revis y ; rob a ; sab una ; sab y ; sat <crowd> ; saturday aft ; saturday when ; say im
        iop	5	say thre ; season run ; seman ni ; septemb 0 ; she down ; shift thre ; show sinc ; sign her
        iop	5	sin ~consum ; sin ~medicina ; sinc <phone> ; sinc school ; sinc sept ; sit quit ; so an
        iop	5	sol caregiv ; sol encer ; sol sab ; sol uso ; solter ; solter y ; someth on ; someth thre
        iop	5	someth wher ; son tre ; sort and ; sponsor say ; spring for ; stabl <home> ; stabl hous
        iop	5	stabl on ; start doing ; stay anywher ; structur and ; stubbornnes ; su intern ; subst
        iop	5	svc <official> ; tailgat ; tak em ; tak mol ; tak spe ; tak ~a ; ten week ; terminat
        iop	5	th aft ; than meeting ; that a ; that morn ; that rul ; thc in ; the dean ; the stuf
        iop	5	them if ; ther <play> ; therapist say ; theyd ; theyv said ; thing <amount>
        iop	5	thing <stimulant> ; thre littl ; tien alzheim ; til <month> ; timetabl ; to burbank
        iop	5	to payday ; to reliev ; to wif ; tod a ; tonight they ; took acid ; total ; tre nino
        iop	5	two absenc ; two whiskey ; ua x ; uds neg ; un <law> ; una <amount> ; una botel
        iop	5	use adderal ; vape thc ; voluntad sin ; w/d <need> ; w/d want ; weed ; weed for ; weed sinc
        iop	5	week wher ; weekend most ; weekend sinc ; wet reckles ; what <need> ; wher that ; whil theyr
        iop	5	who train ; wil cov ; with husb ; wks sinc ; worth <say> ; would <consume> ; y <week>
        iop	5	y domingo ; y sin ; ya <ask> ; you cal ; your sist ; zer ~day ; ~<alcohol> <month>
        iop	5	~<amount> ~<consume> ; ~<calm> ; ~<clinician> ~<say> ; ~<consume> <stimulant>
        iop	5	~<consume> ~that ; ~<hospital> just ; ~<insurance> ; ~<insurance> and ; ~<insurance> of
        iop	5	~<job> that ; ~<job> ~at ; ~<leave> ; ~<outdoors> <drug> ; ~<shake> noth ; ~<shake> then
        iop	5	~<stimulant> hx ; ~<stimulant> on ; ~<wait> ~a ; ~a ~<month> ; ~a ~cigaret ; ~a ~month
        iop	5	~at ~a ; ~back ~up ; ~calific ; ~calific par ; ~clinic just ; ~coc a ; ~counsel ; ~cov
        iop	5	~drink ~that ; ~el ~<colleague> ; ~el ~patron ; ~even ; ~fin ; ~gon ; ~hay otr ; ~he usad
        iop	5	~hx no ; ~i ~dont ; ~ins ; ~it ~back ; ~me alcanz ; ~med no ; ~medicina ; ~money for
        iop	5	~off i ; ~one els ; ~opioid no ; ~outpt ; ~pick ~it ; ~podemo ; ~qued ~a ; ~shak then
        iop	5	~step ~out ; ~teng <insurance> ; ~teng aseguranz ; ~that ~<amount> ; ~that ~much ; ~volv
        iop	5	~wal
        iop	4	*alcoholic:other_experiencer ; *detoxDone ; *family.2 ; *lengthOfUse.0
        iop	4	*lostThroughUse:hypothetical ; *otherService.lookAlike:hypothetical
        iop	4	*outpatientWord:possible ; *service:negated ; 0 <sober> ; 0 cocain ; 0 court ; 0 don
        iop	4	0 grandkid ; 0 group ; 0 sem ; 0 thc ; 0 wk ; <afraid> <consume> ; <alcohol> <stimulant>
        iop	4	<alcohol> aft ; <alone> <alcohol> ; <alone> <try> ; <alone> are ; <always> servic
        iop	4	<amount> copita ; <amount> lin ; <amount> una ; <angry> <write> ; <ask> <night>
        iop	4	<ask> <sad> ; <asleep> tim ; <blood> down ; <blood> to ; <bodysound> me ; <build> is
        iop	4	<calm> <room> ; <calm> a ; <cannabis> <treatment> ; <cannabis> aft ; <cannabis> de
        iop	4	<cannabis> hac ; <cannabis> he ; <cannabis> one ; <caretaking> <amount> ; <caretaking> <kin>
        iop	4	<caretaking> agency ; <caretaking> on ; <child> <caretaking> ; <clean> <month>
        iop	4	<colleague> <threat> ; <consume> <month> ; <consume> on ; <consume> which
        iop	4	<continue> <asleep> ; <crash> so ; <crowd> both ; <crowd> go ; <day> <intoxicated>
        iop	4	<day> <treatment> ; <day> off ; <day> only ; <day> tod ; <daytime> <afraid>
        iop	4	<daytime> <crowd> ; <daytime> de ; <daytime> se ; <die> which ; <drive> behind
        iop	4	<drug> <friend> ; <drug> <pill> ; <drug> sinc ; <drug> thi ; <eat> <needle> ; <friend> but
        iop	4	<friend> dont ; <goodbye> a ; <height> than ; <home> <day> ; <home> from ; <hospital> check
        iop	4	<hospital> fin ; <insurance> <break> ; <job> <cannabis> ; <job> ni ; <kin> <start>
        iop	4	<kin> sal ; <law> <start> ; <law> period ; <leave> <child> ; <moment> whil ; <month> <shame>
        iop	4	<month> clos ; <month> nobody ; <month> onc ; <month> ~<relapse> ; <month> ~<stimulant>
        iop	4	<need> per ; <need> pm ; <need> virtual ; <night> <tool> ; <night> but ; <night> el
        iop	4	<night> ~<amount> ; <palecolor> knuckl ; <partner> <church> ; <partner> that ; <past> nev
        iop	4	<past> noth ; <past> nunc ; <past> that ; <play> clown ; <play> una ; <put> <treatment>
        iop	4	<record> not ; <room> <alone> ; <say> <treatment> ; <say> straight ; <school> 0
        iop	4	<school> <start> ; <school> <tool> ; <school> <week> ; <school> fin ; <school> lik
        iop	4	<school> nad ; <school> se ; <see> <night> ; <seizure> <illness> ; <sober> <crowd>
        iop	4	<sober> <see> ; <sober> on ; <soon> rung ; <start> <leave> ; <start> <week> ; <start> in
        iop	4	<start> on ; <stimulant> <build> ; <stimulant> <go> ; <stimulant> <pill>
        iop	4	<stimulant> <take> ; <stimulant> about ; <stimulant> at ; <stimulant> en ; <stimulant> pa
        iop	4	<stimulant> problem ; <stimulant> sort ; <stimulant> when ; <stop> w/o ; <stranger> els
        iop	4	<stranger> whod ; <take> <leave> ; <take> <stimulant> ; <take> weird ; <think> <night>
        iop	4	<town> if ; <town> pul ; <treatment> <fire> ; <treatment> <soon> ; <treatment> ful
        iop	4	<treatment> hav ; <treatment> i ; <treatment> ~<need> ; <trust> <leave> ; <try> <opioid>
        iop	4	<vendor> <amount> ; <wait> behind ; <wait> los ; <wait> ~<alone> ; <water> pol
        iop	4	<week> <kin> ; <week> <write> ; <week> int ; <week> most ; <week> without
        iop	4	<week> ~<stimulant> ; <write> <treatment> ; <write> all ; <year> <insurance> ; <year> si
        iop	4	a bachelor ; a cart ; a crew ; a ditch ; a fifth ; a gap ; a professional ; a wk ; a year
        iop	4	about <die> ; about east ; about onc ; absenc out ; accountabl ; adderal most ; adderal off
        iop	4	adderal then ; aft <job> ; aft <school> ; aft hes ; aft hour ; aft practic ; aft theyr
        iop	4	ago sob ; alg ambulatori ; alguien com ; alguno fin ; all ninety ; alon are
        iop	4	already remortgag ; alzheim and ; alzheim y ; an <cannabis> ; an edibl ; an ~outpatient
        iop	4	and <feel> ; and embarras ; and hat ; and ~ther ; ant nunc ; anyth <past> ; anyth a
        iop	4	anyth befor ; anyth but ; anyth long ; anywher <night> ; anywher overnight ; are <color>
        iop	4	are don ; around <school> ; as im ; assessment ; at <treatment> ; at parti ; at risk
        iop	4	audit scor ; back but ; back by ; bad <month> ; bangor ; be <amount> ; be left ; be put
        iop	4	been <home> ; been <stiff> ; been hit ; been ten ; befor bed ; befor thanksgiv ; being in
        iop	4	best to ; boda ; book your ; bor ; bought it ; brand new ; brochur mail ; browni ; but first
        iop	4	by county ; by himself ; cal <say> ; cal six ; cannot ; cant <goodbye> ; cant <leave>
        iop	4	cant mis ; caregiv for ; cas 0 ; cent that ; chamb ; champagn ; champagn at ; chiquit con
        iop	4	clan ; clinic was ; cm @ ; coachel ; cobr ; coc ; coc lo ; coc sol ; coc x ; cocain a
        iop	4	cocain by ; cocain de ; cocain with ; cohort ; cok did ; cok new ; cok on ; cok wkly
        iop	4	commut is ; compar iop ; complet an ; completit ; concert and ; copita ; copita de
        iop	4	couldnt <money> ; counsel befor ; cov ; crab ; crab boat ; cuanta ; cumpli mis ; cumpli sus
        iop	4	d <treatment> ; dab all ; dad has ; dad of ; dai grad ; dai parent ; dan permis ; day hom
        iop	4	day thing ; de inscripcion ; de met ; de pag ; de plant ; de vez ; dejarlo ; del residencial
        iop	4	deni x ; didnt lik ; do day ; domin ; domingo viend ; dond lo ; dond sac ; dont <eat>
        iop	4	dont <leave> ; dont eat ; dont go ; dont leav ; dont suggest ; dos copita ; down hes
        iop	4	drank too ; drink which ; drink wkend ; drown in ; dui # ; dui 0 ; eat for ; edg with
        iop	4	edibl to ; effect ; eith sinc ; el avion ; el duen ; el outpatient ; el proxim
        iop	4	eleven dollar ; eleven thousand ; en <play> ; entonc nad ; epilepsy sinc ; es com ; es peric
        iop	4	est per ; even group ; every servic ; exager ; exclud ; exist ; f mol ; festival ; few x
        iop	4	fifth of ; fifty day ; fit around ; for heroin ; for ketamin ; for thc ; forty fiv
        iop	4	from thirty ; from xanax ; gallery ; girl 0 ; glas with ; goe hom ; going aft ; gold star
        iop	4	got eleven ; got for ; grad slip ; gradu ; group or ; grup en ; grup que ; guant
        iop	4	had cocain ; half most ; half out ; hand say ; hand them ; hard <alcohol> ; harvest
        iop	4	has <wait> ; has becom ; has mad ; has me ; has stay ; hasnt <feel> ; hasnt touch
        iop	4	havent <relapse> ; havent had ; havent slip ; hay <treatment> ; he pas ; health <insurance>
        iop	4	help stay ; her end ; her way ; her your ; hilariou ; him its ; his <treatment> ; his folk
        iop	4	hold job ; hom every ; hour a ; i consum ; i mak ; i seek ; i ~disappe ; im leav ; im off
        iop	4	in <ask> ; in fami ; in lat ; in oct ; in question ; in septemb ; in van ; infart y
        iop	4	inpatient don ; inpt 0 ; intak at ; intern ni ; iop befor ; iop sch ; iop that ; is off
        iop	4	is sixteen ; is weed ; isnt min ; it <alone> ; it count ; it going ; it handl ; it pay
        iop	4	it real ; it stick ; its mak ; its new ; ive work ; july when ; just pot ; just smok
        iop	4	just start ; keppr for ; ketamin at ; kid a ; knuckl it ; kratom ; la <cannabis> ; la pen
        iop	4	la uni ; lack ; las <daytime> ; last saturday ; lav la ; leav im ; leav me ; leav they
        iop	4	level 0 ; lik me ; lik on ; lineman ; liv hom ; lo <threat> ; lo advirti ; lo corren
        iop	4	lock my ; los compadr ; los cuarent ; m <drug> ; m cran ; m first ; m huf ; machinist 0
        iop	4	malest ; malestar ; marijuan ; marketplac ; mas en ; mas que ; mate ; mayb <count> ; mdm
        iop	4	me <caretaking> ; me <insurance> ; me ketamin ; me pagan ; me ~intern ; meantim ; meet at
        iop	4	meeting alon ; mes le ; meth clean ; meth was ; mi internamient ; mi program ; mi roomi
        iop	4	mil de ; mis <job> ; mis day ; mis one ; mo at ; mo clean ; mom did ; month and
        iop	4	month without ; morning ; most saturday ; most shift ; most wknd ; much of ; must <start>
        iop	4	my medi ; my meth ; my saving ; my seat ; my sponsor ; my weight ; myself sinc ; myself with
        iop	4	nad <amount> ; nad mas ; nap tim ; near encin ; near temecul ; necesit alg ; necessary
        iop	4	need group ; neg uds ; neg x ; new <job> ; next rung ; next step ; ni amenaz ; ni segur
        iop	4	ni un ; night are ; night im ; night only ; nineteen an ; nitrou a ; no not ; no ~<hospital>
        iop	4	no ~clinic ; no ~hx ; no ~medical ; no ~sicknes ; no ~use ; nobody got ; not ~<lock>
        iop	4	not ~interest ; not ~pay ; novemb ; nunc <amount> ; nunc mas ; odd saturday ; of <opioid>
        iop	4	of <soon> ; of enrollment ; of next ; of nin ; of yesterday ; off and ; old <partner>
        iop	4	on april ; on friday ; on stag ; onc she ; only ; only if ; oth <stranger> ; out <month>
        iop	4	out <soon> ; out wher ; outpatient program ; outpatient to ; overboard ; overd it
        iop	4	own <medicine> ; own steam ; pag y ; pap say ; paper in ; par rend ; par él ; parkinson
        iop	4	party on ; pas <always> ; pas una ; pedian ; pen all ; peopl lik ; per quier ; percocet
        iop	4	phas ; physical and ; pid permis ; piedr los ; plan iop ; plan outpt ; por <drive> ; por las
        iop	4	por manej ; possession ; preocup es ; primer vez ; prove ; psicolog que ; pued hac
        iop	4	pued llevarl ; pur <cannabis> ; pur mot ; pus iop ; put outpatient ; que falt ; que pag
        iop	4	quien platic ; quier ayud ; quier ir ; quiz ; rattl me ; re <church> ; re sist ; recast me
        iop	4	refus <treatment> ; regres el ; requir iop ; resident <stimulant> ; resident <stop>
        iop	4	residential at ; respit agency ; restful ; retirement party ; rol int ; roommat vyvans ; rtd
        iop	4	rueda ; sab 0 ; said so ; said ther ; sail ; salg el ; sam even ; saturday ; saturday so
        iop	4	say outpt ; say talk ; scaffold than ; scal ; screen at ; se regres ; seatbelt ; see someon
        iop	4	sei semana ; semana casi ; semana cuand ; separ ; she began ; she mov ; she nap ; she pas
        iop	4	shed lik ; si <ask> ; si <stop> ; si me ; si yo ; sin ~<need> ; sin ~papel ; sin ~prob
        iop	4	siquier ; sist facility ; six beer ; sixty thousand ; smal for ; smthg ; so a ; so how
        iop	4	sob on ; sob sinc ; solit con ; somebody so ; someon lik ; soul to ; spe in ; sponsor
        iop	4	sponsor befor ; stabl <opioid> ; stat <alcohol> ; stat bar ; stay behind ; stay so
        iop	4	structur <job> ; student adderal ; suegr en ; sueltan ni ; suicidal thought ; sus <count>
        iop	4	sus sesent ; suspension ; tacha ; tard de ; ten <week> ; termin mi ; test and
        iop	4	that <daytime> ; that cost ; that nev ; that theyl ; thc ; thc at ; the dispatch ; the fost
        iop	4	the hollow ; the only ; ther anyth ; ther noth ; they sleep ; they threw ; theyd <fire>
        iop	4	theyd <give> ; theyr <amount> ; theyr in ; thi sid ; thi thursday ; thing they ; thousand in
        iop	4	thre hav ; thre season ; throughout <need> ; tien autism ; til feb ; til january ; til oct
        iop	4	tim at ; to <blood> ; to <wait> ; to attend ; to death ; to mind ; to morning ; to non
        iop	4	toda mis ; tom dos ; tom en ; touch a ; touch cok ; treatment that ; troubl just ; turn her
        iop	4	turn me ; twic <stimulant> ; two lin ; two month ; two saturday ; una got ; una o ; uni
        iop	4	up aftercar ; va y ; varia ; ver que ; vis ; vyvans to ; w/in ; w/in 0 ; want mor
        iop	4	want virtual ; wat pol ; weed is ; weed pen ; week but ; week group ; week to ; week when
        iop	4	week without ; weekend when ; weeknight ; wel be ; what <money> ; what fre ; whatev com
        iop	4	whenev my ; which <daytime> ; whip cream ; whod do ; wif the ; wif told ; wif would
        iop	4	win most ; with childcar ; with structur ; with sup ; within the ; wont releas ; work thre
        iop	4	would they ; would ~lik ; xanax ; y camin ; y pierd ; year smok ; year ther ; yo solit
        iop	4	you <phone> ; you no ; your even ; yr <home> ; yr <last> ; yr last ; zoom or ; ~<amount> ~a
        iop	4	~<job> <town> ; ~<leave> ~for ; ~<medicine> <need> ; ~<medicine> y ; ~<money> <stimulant>
        iop	4	~<need> <medicine> ; ~<need> just ; ~<rope> ~herself ; ~<stimulant> ~<consume>
        iop	4	~<treatment> no ; ~<treatment> ~<stimulant> ; ~<wait> ~<asleep> ; ~a <fall> ; ~a <insurance>
        iop	4	~a drop ; ~a ~<asleep> ; ~a ~<opioid> ; ~a ~dorm ; ~adult ; ~clinical inf ; ~cok on
        iop	4	~detox indicat ; ~detox need ; ~disappe ; ~estoy mal ; ~evening ; ~hang ~herself
        iop	4	~im ~<stop> ; ~im ~don ; ~insuranc no ; ~intern no ; ~legal no ; ~lo dejan ; ~los pued
        iop	4	~me sueltan ; ~medical <need> ; ~medical necessary ; ~medicin and ; ~meth ; ~mor than
        iop	4	~oth <crowd> ; ~outpatient ; ~outpatient ~program ; ~pag ; ~program just ; ~school
        iop	4	~sea <wait> ; ~sea qued ; ~segur sin ; ~sicknes ; ~sinc ~<month> ; ~sleep in ; ~sx <ask>
        iop	4	~union ; ~use sinc ; ~violat
        iop	3	*cows ; *drinks.0:other_experiencer ; *duration.3 ; *family.4
        iop	3	*frequency.1:other_experiencer ; *losingSupply ; *occasional.0:negated
        iop	3	*otherService.therapist:negated ; *overdose:hypothetical ; *quantity.consequence:possible
        iop	3	*seizure.epilepsy ; *service:hypothetical ; *sinceLastUse.2
        iop	3	*substance.cannabis:other_experiencer ; *substance.opioid:historical
        iop	3	*substance.stimulant:hypothetical ; *thirdParty.lookAlike:historical ; + <clinician>
        iop	3	/ <illness> ; / <law> ; / <night> ; / <phone> ; / with ; 0 <trust> ; 0 each ; 0 enrol ; 0 ex
        iop	3	0 fel ; 0 mes ; 0 rais ; 0 residential ; 0 sob ; 0 test ; 0 usa ; <afraid> es ; <alcohol> /
        iop	3	<alcohol> <container> ; <alcohol> <play> ; <alcohol> only ; <alcohol> which
        iop	3	<alone> <official> ; <alone> ~<clinician> ; <always> <amount> ; <always> <school>
        iop	3	<amount> cider ; <amount> cuand ; <amount> grand ; <amount> lik ; <amount> usa
        iop	3	<appointment> extern ; <asleep> <year> ; <asleep> a ; <asleep> la ; <asleep> without
        iop	3	<blade> <clean> ; <bodypart> <soon> ; <bodysound> <hear> ; <bodysound> has ; <breath> it
        iop	3	<buy> <week> ; <cannabis> <consume> ; <cannabis> <job> ; <cannabis> <write>
        iop	3	<cannabis> noth ; <cannabis> toda ; <cannabis> x ; <caretaking> <order>
        iop	3	<caretaking> <school> ; <caretaking> <stop> ; <caretaking> al ; <caretaking> ni
        iop	3	<child> <drug> ; <child> chica ; <child> id ; <child> nadi ; <child> und ; <child> ~<kin>
        iop	3	<clothes> me ; <colleague> ya ; <consume> <hospital> ; <consume> himself ; <consume> noma
        iop	3	<consume> spray ; <consume> until ; <container> <hit> ; <container> i ; <container> too
        iop	3	<continue> <home> ; <continue> <sober> ; <count> is ; <crowd> por ; <crowd> she ; <crowd> to
        iop	3	<day> <shake> ; <day> away ; <day> did ; <day> intern ; <daytime> <church>
        iop	3	<daytime> without ; <daytime> would ; <die> <shame> ; <drive> si ; <drug> <job> ; <eat> som
        iop	3	<eat> twic ; <feel> <appointment> ; <feel> <hold> ; <feel> nad ; <fire> me
        iop	3	<fluid> <stimulant> ; <friend> <opioid> ; <friend> for ; <furniture> + ; <furniture> <kin>
        iop	3	<give> <soon> ; <go> backward ; <goodbye> <week> ; <happy> <shake> ; <headface> <color>
        iop	3	<headface> desd ; <hear> me ; <height> <last> ; <hit> <past> ; <home> <key> ; <home> clean
        iop	3	<home> im ; <home> to ; <illness> <day> ; <illness> <night> ; <insurance> 0
        iop	3	<insurance> <say> ; <job> <stranger> ; <job> ful ; <job> porqu ; <job> rep
        iop	3	<job> ~<insurance> ; <key> <partner> ; <kin> <shake> ; <kin> <sick> ; <kin> isnt
        iop	3	<kin> ~<height> ; <law> <fluid> ; <law> first ; <leave> <month> ; <leave> or ; <lock> acros
        iop	3	<media> <count> ; <media> <week> ; <medicine> <pill> ; <moment> que ; <money> <tired>
        iop	3	<money> <treatment> ; <money> ~<go> ; <month> 0 ; <month> <furniture> ; <month> hed
        iop	3	<month> le ; <month> lo ; <month> los ; <month> one ; <month> segun ; <month> ther
        iop	3	<month> without ; <need> <night> ; <need> confi ; <need> ir ; <night> <drug>
        """
}
