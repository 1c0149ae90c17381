extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	6	x a ; yo <money> ; you cal ; you mis ; zer <leave> ; zer leav ; ~<amount> ~<consume>
        iop	6	~<crowd> ~<treatment> ; ~<insurance> ~<treatment> ; ~<wait> ~<asleep> ; ~<wait> ~a
        iop	6	~<week> ~off ; ~a ~<asleep> ; ~a ~<month> ; ~a ~cigaret ; ~a ~dorm ; ~a ~month ; ~at ~a
        iop	6	~el ~<colleague> ; ~el ~patron ; ~has ~<seizure> ; ~has ~seizur ; ~intern ; ~month i
        iop	6	~qued ~a ; ~step ~off ; ~week ~off
        iop	5	*ago.3 ; *alcoholic:other_experiencer ; *duration.2 ; *functioning:hypothetical
        iop	5	*otherService.lookAlike:hypothetical ; *quantity.consequence:possible ; / <eat> ; 0 adderal
        iop	5	0 de ; 0 don ; 0 par ; 0 rais ; 0 thc ; 0 wkend ; <alcohol> <play> ; <alone> <lock>
        iop	5	<amount> un ; <appointment> <daytime> ; <asleep> tim ; <blood> back ; <bodypart> fin
        iop	5	<bodypart> them ; <cannabis> <put> ; <cannabis> aft ; <cannabis> de ; <cannabis> hac
        iop	5	<cannabis> is ; <caretaking> <leave> ; <caretaking> is ; <child> <afraid> ; <clean> <color>
        iop	5	<colleague> dont ; <consume> ~<job> ; <count> tim ; <crowd> / ; <crowd> <stranger>
        iop	5	<crowd> she ; <day> el ; <day> rough ; <daytime> <crowd> ; <daytime> de ; <daytime> would
        iop	5	<drive> which ; <drug> galaxy ; <eat> <needle> ; <emergency> <partner> ; <feel> <month>
        iop	5	<fire> <hear> ; <fire> <leave> ; <fire> me ; <fluid> reckles ; <friend> <moment>
        iop	5	<give> that ; <height> than ; <hit> that ; <home> new ; <home> sat ; <hospital> fin
        iop	5	<illness> <go> ; <insurance> <appointment> ; <job> <alone> ; <job> n ; <law> <start>
        iop	5	<law> <treatment> ; <law> so ; <moment> whil ; <money> <tired> ; <money> doe ; <money> what
        iop	5	<month> nobody ; <need> <night> ; <need> <relapse> ; <need> orientacion ; <need> pm
        iop	5	<night> el ; <opioid> <alcohol> ; <opioid> <week> ; <order> tod ; <palecolor> knuckl
        iop	5	<partner> ship ; <past> <month> ; <past> id ; <play> <friend> ; <play> clown ; <school> nad
        iop	5	<school> one ; <school> soph ; <see> <night> ; <see> <soon> ; <seizure> <illness>
        iop	5	<shake> noth ; <sober> <see> ; <sober> en ; <soon> <day> ; <soon> rung ; <start> doing
        iop	5	<start> in ; <stimulant> <go> ; <stimulant> <lock> ; <stimulant> <partner>
        iop	5	<stimulant> <start> ; <stimulant> lo ; <stimulant> los ; <stop> mis ; <stop> on ; <stop> yo
        iop	5	<stranger> so ; <take> <leave> ; <take> ~a ; <think> <treatment> ; <think> them
        iop	5	<tool> <night> ; <tool> op ; <trade> cant ; <treatment> <fire> ; <treatment> <stop>
        iop	5	<treatment> entr ; <treatment> on ; <treatment> theyl ; <vermin> <home> ; <wait> <job>
        iop	5	<wait> <pet> ; <wait> anywher ; <wait> ~<alone> ; <water> <day> ; <week> 0 ; <week> <job>
        iop	5	<week> <partner> ; <week> <treatment> ; <week> <write> ; <week> as ; <week> did ; <week> id
        iop	5	<week> thi ; a classmat ; a control ; a dorm ; a seriou ; a soul ; a yr ; about onc ; abr no
        iop	5	abuel con ; accountabl ; acid ; adderal all ; adderal befor ; advirti ; aft <moment>
        iop	5	aft din ; aguant las ; alg ambulatori ; all ninety ; an aid ; an even ; an iop
        iop	5	an ~<opioid> ; an ~opioid ; and embarras ; any plac ; anyth <past> ; anyth befor ; are long
        iop	5	around <school> ; ash <day> ; ash wednesday ; assum ; at pok ; ataqu epileptic
        iop	5	away anywher ; bachelor parti ; back but ; be <job> ; be ok ; bed meth ; befor its
        iop	5	befor that ; benefit ; between <photo> ; big book ; blind and ; both my ; bought it
        iop	5	brand new ; break 0 ; browni ; but <last> ; but last ; cant self ; carri on ; caught onc
        iop	5	cerveza en ; clas en ; clas or ; clas with ; clean ever ; clear ; cobr ; coc a ; coc me
        iop	5	coc nad ; coc sol ; cocain with ; cok few ; colleg soph ; com thursday ; complet 0
        iop	5	completit ; con quien ; confi ; contract ; could <consume> ; could use ; couldnt <money>
        iop	5	cow and ; crab ; crezc ; cristal de ; cristal lo ; cuanta ; cuid al ; cumpli sus ; cut back
        iop	5	d on ; day are ; day every ; de consult ; de ensen ; de inscripcion ; de transit ; decemb 0
        iop	5	dej yo ; determin ; detox was ; dextroamphetamin ; dia mas ; didnt go ; difficulty ; do aft
        iop	5	do whatev ; dont go ; dont lik ; dos cervecita ; drink with ; drink wkend ; dry and
        iop	5	edibl sinc ; eleven dollar ; empec ; empec con ; en fiesta ; entonc nad ; est gan ; etoh sob
        iop	5	even 0 ; even group ; exclud ; f mol ; facility and ; faltan ; feed her ; few x
        iop	5	fiance would ; finish on ; first <day> ; first in ; for <crowd> ; for monday ; for peopl
        iop	5	forty fiv ; friday of ; from xanax ; fum un ; galaxy ; galaxy gas ; go off ; good but
        iop	5	got hir ; group aft ; group near ; group with ; grup en ; grup por ; gummi every
        iop	5	hag costumbr ; hand say ; has nobody ; havent <feel> ; havent touch ; he nap ; he pas
        iop	5	he usad ; her end ; hes off ; hes replac ; hilariou ; his <go> ; hold job ; hom sat
        iop	5	hom sunday ; hr let ; husband ship ; hx no ; hx ~no ; id gues ; if wev ; im bor
        iop	5	im nineteen ; im ~<leave> ; im ~gon ; in <ask> ; in lat ; in peru ; in question
        iop	5	inpatient thi ; inscrib ; iop + ; iop i ; iop only ; iop sch ; iop with ; is out
        iop	5	it <alone> ; it count ; it dip ; it handl ; it lol ; its new ; its that ; jal las
        iop	5	january my ; just dab ; just walk ; kid und ; la pen ; la rent ; lack ; lat august
        iop	5	late <amount> ; le faltan ; leav im ; leav they ; leav til ; lift and ; light <alcohol>
        iop	5	light beer ; lik <need> ; littl one ; los <job> ; los companero ; lozeng ; m cok ; m delt
        iop	5	mak $ ; mak minimum ; malest ; man that ; margarita on ; mayb ; mayb <count> ; me $
        iop	5	me bring ; me corren ; me lazy ; me movi ; me neg ; me ~intern ; meet is ; meno un ; meth on
        iop	5	mi cuent ; mi gent ; mi roomi ; minimum <money> ; minimum wag ; mis mor ; modafinil and
        iop	5	month and ; mor lik ; morning ; morning would ; mushroom and ; must <start> ; my 0
        iop	5	my audit ; my fiance ; my mattres ; my own ; my station ; myself no ; myself on ; nadi ni
        iop	5	nap tim ; need someplac ; neg uds ; nev <always> ; nev dai ; new <job> ; new job ; next rung
        iop	5	next tuesday ; ni <amount> ; ni <key> ; ni papel ; night only ; night sleep ; night want
        iop	5	night wif ; nineteen an ; nino no ; nitrou x ; nl ; no $ ; no box ; nobody got
        iop	5	noma <insurance> ; noma cubr ; non in ; not happen ; nunc <amount> ; nunc mas ; of <year>
        iop	5	of may ; off and ; on new ; on sat ; on vivitrol ; on wkend ; onc or ; one els ; one que
        iop	5	one stop ; only if ; only me ; or hes ; or twic ; otr par ; out <month> ; out <soon>
        iop	5	out wher ; outpatient for ; outpatient program ; outpatient to ; over <chestheart>
        iop	5	overd it ; own stubbornnes ; pa <treatment> ; pag nad ; pagan ; park it ; pas una
        iop	5	peric desd ; peric y ; peru ; pick thi ; pint casa ; plan at ; plan for ; plan iop
        iop	5	pok night ; positiv for ; pto no ; que pued ; que sig ; quien <give> ; quien los ; quier par
        iop	5	quot 0 ; rais my ; rec <treatment> ; recast me ; reckles ; refus <treatment> ; registration
        iop	5	regres a ; report to ; requir iop ; residential at ; ris y ; rob a ; run iop ; sab 0
        iop	5	sab una ; said ther ; sam even ; sat <crowd> ; saturday when ; say intensiv ; say outpt
        iop	5	say thre ; scaffold than ; se hag ; season run ; segur noma ; segur y ; semana que ; set me
        iop	5	she down ; show sinc ; si par ; sin <need> ; sinc sept ; sit quit ; so <night> ; so a
        iop	5	so how ; so in ; so liv ; soc and ; sol encer ; sol sab ; solit en ; someplac to ; someth on
        iop	5	someth wher ; someth with ; somewher is ; somewher to ; son tre ; spe to ; stabl <home>
        iop	5	stabl hous ; start doing ; start in ; stay anywher ; step aft ; straight up ; suen con
        iop	5	sus <count> ; sweat and ; sx <ask> ; tak mol ; tak ~a ; teng ni ; termin sus ; test and
        iop	5	that a ; that cost ; that let ; that morn ; that rul ; that theyl ; thc at ; the cheap
        iop	5	the dab ; the dean ; the fost ; the stuf ; the very ; them if ; ther nobody ; therapist say
        iop	5	they <bodypart> ; they giv ; they go ; they sleep ; thi sid ; thing <amount>
        iop	5	thing <stimulant> ; thing they ; thousand up ; thre drink ; thre hav ; thre littl ; threw my
        iop	5	til <month> ; timetabl ; to <wait> ; to burbank ; to death ; to payday ; to reliev
        iop	5	toda mis ; told on ; told sponsor ; tom diari ; tonight they ; total ; treatment that
        iop	5	turn me ; two absenc ; ua x ; uds neg ; un <law> ; un iop ; up aftercar ; use ~company ; uso
        iop	5	vape thc ; version wher ; vis ; voluntad sin ; way on ; wedding a ; weed sinc ; week but
        iop	5	week gon ; week when ; week wher ; weeknight ; wel be ; wel control ; wer <eat>
        iop	5	wet reckles ; what left ; who train ; whod do ; wil <insurance> ; wish i ; with husb
        iop	5	with ins ; without cok ; wks sinc ; would <consume> ; y cinc ; you no ; yr <last> ; yr last
        iop	5	zer <insurance> ; ~<hospital> <need> ; ~<leave> ; ~<leave> ~0 ; ~<night> ; ~<sick> ~off
        iop	5	~<treatment> ni ; ~back ~up ; ~counsel ; ~driv ; ~hit ~a ; ~it ~back ; ~opioid no
        iop	5	~pick ~it ; ~qued ; ~sick ~off ; ~step ~out ; ~ther ~no ; ~union ; ~wal
        iop	4	*detoxDone ; *drinks.0:other_experiencer ; *family.2 ; *frequency.1:other_experiencer
        iop	4	*lostThroughUse:hypothetical ; *nonDrug:hypothetical ; *occasional.0:negated
        iop	4	*otherService.therapist:negated ; *seizure.epilepsy ; *service:hypothetical
        iop	4	*spam.opensNote ; *substance.cannabis:hypothetical ; + ket ; / <night> ; 0 <sober>
        iop	4	0 <trust> ; 0 cocain ; 0 court ; 0 fel ; 0 mom ; 0 sob ; 0 wk ; <afraid> es
        iop	4	<alcohol> <stimulant> ; <alone> <try> ; <alone> are ; <alone> fin ; <always> <school>
        iop	4	<always> servic ; <amount> lin ; <ask> <count> ; <asleep> good ; <asleep> him
        iop	4	<bodysound> and ; <breath> <day> ; <calm> a ; <cannabis> <treatment> ; <cannabis> from
        iop	4	<cannabis> he ; <cannabis> los ; <cannabis> one ; <cannabis> x ; <caretaking> <stimulant>
        iop	4	<caretaking> agency ; <child> <month> ; <child> und ; <clean> <month> ; <clean> <opening>
        iop	4	<consume> <official> ; <consume> <play> ; <consume> himself ; <consume> on ; <consume> which
        iop	4	<container> <alone> ; <continue> <asleep> ; <continue> <sober> ; <crash> so ; <crowd> both
        iop	4	<crowd> go ; <crowd> if ; <daytime> se ; <die> <shame> ; <die> which ; <drug> <pill>
        iop	4	<drug> <play> ; <drug> <week> ; <drug> thi ; <eat> twic ; <feel> <stimulant> ; <feel> nad
        iop	4	<feel> ~<pill> ; <friend> dont ; <go> asi ; <home> from ; <home> nin ; <hospital> check
        iop	4	<hospital> nl ; <insurance> <break> ; <insurance> <money> ; <job> <photo> ; <job> wont
        iop	4	<key> <partner> ; <kin> <sick> ; <kin> <start> ; <kin> isnt ; <kin> sal ; <leave> <child>
        iop	4	<leave> if ; <leave> or ; <medicine> ~<clinician> ; <money> <treatment> ; <money> <wait>
        iop	4	<money> til ; <month> <school> ; <month> <shame> ; <month> <start> ; <month> been
        iop	4	<month> clos ; <month> lo ; <month> onc ; <month> one ; <month> sin ; <month> when
        iop	4	<need> confi ; <need> just ; <need> virtual ; <night> <drug> ; <outdoors> <insurance>
        iop	4	<outdoors> let ; <partner> <church> ; <partner> deploy ; <past> <try> ; <past> nev
        iop	4	<past> that ; <past> ~<consume> ; <pet> had ; <pill> <stimulant> ; <play> nev ; <play> per
        iop	4	<put> <treatment> ; <rarely> <year> ; <rarely> no ; <record> not ; <room> <alone>
        iop	4	<rope> <colleague> ; <say> <treatment> ; <say> im ; <school> <insurance> ; <school> <tool>
        iop	4	<school> are ; <school> fin ; <school> lik ; <school> no ; <school> se ; <see> if
        iop	4	<see> int ; <soon> <stranger> ; <start> <leave> ; <start> aft ; <start> en
        iop	4	<stimulant> <build> ; <stimulant> <clean> ; <stimulant> <medicine> ; <stimulant> <stranger>
        iop	4	<stimulant> <take> ; <stimulant> at ; <stimulant> en ; <stimulant> est ; <stimulant> fin
        iop	4	<stimulant> no ; <stimulant> problem ; <stimulant> som ; <stimulant> sort ; <stimulant> when
        iop	4	<stop> <container> ; <stranger> els ; <stranger> whod ; <take> acid ; <take> cocky
        iop	4	<think> b ; <think> ~<eat> ; <town> pul ; <trade> <stimulant> ; <treatment> <daytime>
        iop	4	<treatment> <soon> ; <treatment> by ; <treatment> hav ; <treatment> i ; <trust> <treatment>
        iop	4	<try> <opioid> ; <vendor> <amount> ; <vendor> me ; <volunteer> <money> ; <wait> <alone>
        iop	4	<wait> <money> ; <wait> behind ; <week> <cannabis> ; <week> <fire> ; <week> <kin>
        iop	4	<week> <money> ; <week> <sad> ; <week> aft ; <week> cuand ; <week> los ; <week> noma
        iop	4	<week> que ; <week> without ; <write> all ; <write> no ; <year> noth ; <year> si ; a <fall>
        iop	4	a <leave> ; a cart ; a cover ; a ditch ; a gummy ; a month ; a perd ; a problem ; a sixty
        iop	4	a year ; about <die> ; about east ; absenc out ; abstinent ; adderal too ; afford
        iop	4	aft <job> ; aft <school> ; aft final ; aft hes ; aft hour ; aft practic ; aft she ; ago etoh
        iop	4	ago sob ; alguno fin ; all sinc ; alon are ; already remortgag ; alzheim and ; alzheim y
        iop	4	an assessment ; an outsid ; an ~<treatment> ; an ~outpatient ; and <feel>
        iop	4	anyth <treatment> ; anyth long ; as im ; ask start ; at <treatment> ; at most ; at parti
        iop	4	audit scor ; autist ; away isnt ; away would ; bachelor <play> ; bacheloret ; bad <month>
        iop	4	bangor ; be <amount> ; be left ; be put ; been <home> ; been <stiff> ; befor bed
        iop	4	befor exam ; befor thanksgiv ; befor wint ; began when ; being in ; best to ; bet so
        iop	4	big deal ; blew a ; book your ; bor ; bother me ; but first ; but sinc ; cal <say> ; cal six
        iop	4	calific par ; can do ; cant <leave> ; cant <need> ; cant clos ; cant help ; cant leav
        iop	4	cas 0 ; casual ; cent that ; cerveza ; cerveza con ; chamb ; check and ; chew ; childcar
        iop	4	chiquit con ; church ladi ; clan ; clear and ; clear her ; clinic was ; coc ; cocain alguno
        iop	4	cocain by ; cohort ; cok between ; cok in ; cok mayb ; cok new ; cok out ; compar iop
        iop	4	complet an ; cond pus ; counsel befor ; count that ; coupl of ; crack no ; crack when
        iop	4	crew of ; cristal una ; crystal fiv ; cuanta <week> ; cuanta semana ; cuaresm ; cumpli mis
        iop	4	d don ; d/c 0 ; dab all ; dad has ; dad used ; dai grad ; daught think ; day hom ; day off
        iop	4	day thing ; del residencial ; despu ya ; dispatch giv ; do <cannabis> ; do day ; domin
        iop	4	domingo en ; domingo viend ; dond lo ; dond sac ; dont suggest ; down inpatient ; drank too
        iop	4	drink which ; drunk at ; dui 0 ; ech a ; edg with ; el abog ; empac ; empez con ; end my
        iop	4	enough that ; epilepsi ; epilepsy sinc ; es coc ; es vici ; est per ; even one ; every party
        iop	4	every servic ; f vape ; falt mas ; fifth of ; fifty day ; fifty fiv ; first <law>
        iop	4	first lin ; flex ; for <leave> ; for heroin ; for leav ; foreman gav ; four kid ; fri /
        iop	4	from anybody ; from thirty ; fut y ; get cocky ; gf <need> ; gf want ; glas <alcohol>
        iop	4	glas win ; go <treatment> ; going aft ; grad ok ; grad slip ; gradu ; graduat residential
        iop	4	group / ; group or ; group program ; grup ; gummy ; ha <feel> ; ha toc ; had cocain ; hag al
        iop	4	half most ; hand me ; hand them ; hangov ; hard <alcohol> ; has <illness> ; has mad
        iop	4	hasnt <feel> ; hasnt touch ; hav group ; havent <relapse> ; havent slip ; hay alg
        iop	4	hay guarderi ; hay otr ; hay par ; he suelt ; head ther ; help stay ; her way ; her your
        iop	4	hes nin ; him <phone> ; him cal ; him its ; his <soon> ; his <treatment> ; his next ; hitch
        iop	4	hom aft ; hom every ; hom the ; honor rol ; humboldt ; i consum ; i fight ; i leav ; i seek
        iop	4	im <insurance> ; im fir ; im nervou ; im off ; im uninsur ; in fami ; in pe ; in septemb
        iop	4	in troubl ; incom ; inpatient don ; inpt 0 ; inq re ; intak slot ; iop for ; iop near
        iop	4	iop track ; ipa ; is <hear> ; is cok ; is hes ; is id ; is sixteen ; is split ; isnt anyon
        iop	4	isnt min ; it real ; its how ; its mak ; its too ; jar ; join an ; july when ; just <alone>
        iop	4	just <school> ; just lone ; just smok ; kais deni ; keep me ; keppr for ; ket ; ketamin most
        iop	4	knuckl it ; kratom shot ; la noven ; la uni ; laps no ; las fiesta ; las junta ; lav la
        iop	4	lawy said ; leav me ; leav or ; level 0 ; lif ive ; lik on ; liv hom ; lo corren ; look int
        iop	4	los cuarent ; los cuid ; low <money> ; m cran ; m first ; mak nineteen ; man so ; marijuan
        iop	4	mas en ; mate ; may ive ; mdm ; me <caretaking> ; me <insurance> ; me cuid ; me evaluat
        iop	4	me ketamin ; me laugh ; me sueltan ; meantim ; medic y ; medical <need> ; meet at
        iop	4	meeting alon ; mes el ; meth about ; meth clean ; meth two ; meth was ; mi grup
        iop	4	mi internamient ; mi program ; mi puest ; mil de ; minut now ; mis day ; mis one ; mo nev
        iop	4	mo on ; mol at ; monitor contract ; month noth ; month without ; most saturday ; mot los
        iop	4	mot tod ; must enrol ; my coverag ; my medi ; my meth ; my sponsor ; need enrollment ; neg x
        iop	4	nev drank ; new <kin> ; new <start> ; new for ; new onset ; ni <buy> ; night are ; night but
        iop	4	night im ; nitrou a ; no <money> ; no fam ; no fund ; no helmet ; no hx ; no medical
        iop	4	no medicin ; no meth ; no necesit ; no qued ; no ~<hospital> ; no ~<sick> ; noma <consume>
        iop	4	non aft ; not onc ; not one ; not possibl ; not walk ; noth besid ; novemb ; novi empez
        iop	4	of <soon> ; of bourbon ; of enrollment ; of next ; of nin ; of pocket ; of treatment
        iop	4	of yesterday ; ofrecen par ; on <law> ; on <night> ; on fri ; on friday ; on march
        iop	4	on septemb ; on stag ; on tour ; one fail ; only ; only drink ; op <insurance> ; op benefit
        iop	4	open mic ; opinion ; option ; oth <consume> ; oth <stranger> ; outpatient kind
        iop	4	outpatient that ; outpatient wher ; own 0 ; own <medicine> ; own <need> ; own steam
        iop	4	paid by ; pap say ; paper in ; par segu ; parkinson ; parkinson and ; party on
        iop	4	pas <always> ; pedian ; pen all ; peopl lik ; percocet ; phas ; physical and ; piedr los
        iop	4	pil adderal ; plan b ; plan outpt ; pleas <phone> ; por <drive> ; por manej ; possession
        iop	4	post <treatment> ; pot ; pric is ; primer de ; probation at ; probationary ; program hav
        iop	4	program her ; proof by ; psicolog que ; pued hac ; pued llevarl ; pul up ; pus iop ; pvt
        iop	4	que falt ; que uno ; quien <stop> ; quien dej ; quien la ; quier ayud ; quot me ; re sist
        iop	4	re virtual ; real but ; real thing ; ref from ; regres el ; relev ; reliev her ; resi need
        iop	4	resident <stimulant> ; resident <stop> ; residential i ; rest him ; return on ; rip
        iop	4	ritalin ; rn adderal ; roommat vyvans ; rtd ; rung ; salg el ; saturday so ; say talk
        iop	4	seatbelt ; segun lo ; seman noma ; septemb 0 ; she began ; she nap ; she went ; si <ask>
        iop	4	sin ~<key> ; sin ~papel ; sinc <phone> ; sinc <school> ; sleep good ; smal for ; snort meth
        iop	4	so an ; sob sinc ; sol uso ; solit con ; solter y ; som <school> ; som <week> ; som clas
        iop	4	someon lik ; sometim a ; sort and ; spar me ; stabl <opioid> ; stabl on ; stat <alcohol>
        iop	4	stat bar ; stay behind ; stay so ; stay sob ; step for ; structur and ; stubborn ; su intern
        iop	4	suegr en ; sueltan ni ; sunday that ; sus sesent ; suspension ; sí a ; tacha ; taken to
        iop	4	ten <week> ; ten que ; teng <sick> ; teng aseguranz ; termin mi ; that <daytime> ; that it
        iop	4	the appeal ; the combin ; the comput ; the dad ; the draw ; the hollow ; the team
        iop	4	the warehous ; the weed ; ther <play> ; ther anyth ; ther im ; ther noth ; thes <child>
        iop	4	they <asleep> ; they threw ; theyd ; theyl <fire> ; theyl fir ; theyr in ; thousand
        iop	4	thousand in ; tien alzheim ; tien autism ; til feb ; til night ; til oct ; to attend
        iop	4	to morning ; to non ; took acid ; took leav ; touch a ; touch cok ; track for
        iop	4	traig opresion ; turn her ; tweak 0 ; twic <stimulant> ; two lin ; two margarita ; two month
        iop	4	un grup ; una <alcohol> ; una cuatr ; una platic ; uni ; uso peric ; varia ; vet va
        iop	4	vin con ; vyvans to ; w/d ; wak to ; want eve ; want quiet ; want virtual ; want week
        iop	4	was cocain ; weed ; weed most ; week as ; week without ; weekend the ; what <need>
        iop	4	what fit ; whenev my ; whit knuckl ; who <hold> ; whol staf ; wif want ; wif would ; wil cov
        iop	4	win most ; with structur ; within the ; without meth ; wkend ; wks out ; work thre
        iop	4	worth <say> ; would ~lik ; xanax ; y pierd ; y quier ; yo solit ; you <phone> ; you off
        iop	4	your even ; zer coverag ; zer day ; ~<consume> desd ; ~<leave> ~<month>
        iop	4	~<stimulant> <give> ; ~<treatment> ~<crowd> ; ~<treatment> ~<stimulant> ; ~a ~<count>
        iop	4	~de ~<child> ; ~evening ; ~i ~dont ; ~in ~<stranger> ; ~in ~person ; ~inpatient ~program
        iop	4	~intern no ; ~off i ; ~or ~in ; ~outpatient ~program ; ~outpt ; ~papel y ; ~plan
        iop	4	~sinc ~<month> ; ~sixty ; ~sixty ~day ; ~to ~someon ; ~violat ; él <asleep>
        iop	3	*clientAdmin.opensNote:other_experiencer ; *deliriumTremens:other_experiencer ; *duration.3
        iop	3	*family.4 ; *lengthOfUse.0 ; *mandate.outpatient:historical ; *outpatientWord:possible
        iop	3	*service:negated ; *sinceLastUse.2 ; *substance.opioid:historical
        iop	3	*substance.stimulant:hypothetical ; *thirdParty.lookAlike:historical ; *withdrawal:negated
        iop	3	+ <caretaking> ; / <law> ; / <phone> ; 0 enrol ; 0 ex ; 0 gl ; 0 grandkid ; 0 group ; 0 hard
        iop	3	0 k ; 0 mes ; 0 sem ; 0 test ; 0 usa ; <alcohol> / ; <alcohol> <container> ; <alcohol> aft
        iop	3	<alone> <go> ; <alone> <kin> ; <alone> <night> ; <alone> <sick> ; <alone> <stimulant>
        iop	3	<alone> ~<shake> ; <always> <amount> ; <always> <partner> ; <amount> <school>
        iop	3	<amount> cider ; <amount> copita ; <amount> grand ; <amount> lik ; <amount> milla
        iop	3	<amount> una ; <angry> <write> ; <appointment> <pet> ; <ask> <leave> ; <ask> <night>
        iop	3	<ask> <sad> ; <asleep> <year> ; <asleep> la ; <blade> <clean> ; <blade> <drive>
        iop	3	<blood> down ; <bodysound> has ; <bodysound> me ; <break> <break> ; <break> <need>
        iop	3	<break> i ; <build> is ; <buy> <week> ; <calm> <room> ; <cannabis> <job>
        iop	3	<cannabis> <moment> ; <cannabis> noth ; <cannabis> to ; <caretaking> <amount>
        iop	3	<caretaking> <kin> ; <caretaking> <stop> ; <chestheart> <day> ; <child> id ; <child> mi
        iop	3	<child> nadi ; <clinician> ni ; <clinician> no ; <colleague> <threat> ; <consume> <money>
        iop	3	<consume> <month> ; <consume> noma ; <consume> spray ; <consume> until
        iop	3	<container> <clinician> ; <container> <hit> ; <container> cant ; <container> too
        iop	3	<continue> <home> ; <continue> <rope> ; <continue> smal ; <count> <week> ; <count> is
        iop	3	<crowd> + ; <crowd> aft ; <crowd> to ; <day> <alone> ; <day> <intoxicated>
        iop	3	<day> <treatment> ; <day> away ; <day> cumpli ; <day> d ; <day> noth ; <day> off
        iop	3	<day> only ; <daytime> without ; <eat> <pill> ; <eat> som ; <eat> stir ; <fall> otr
        iop	3	<feel> <appointment> ; <feel> <hold> ; <fluid> <stimulant> ; <friend> <opioid>
        iop	3	<friend> but ; <friend> for ; <furniture> + ; <give> <soon> ; <give> <start>
        iop	3	<go> <cannabis> ; <go> backward ; <happy> <alone> ; <height> has ; <hit> <past>
        iop	3	<home> <day> ; <home> <happy> ; <home> aft ; <home> by ; <home> clean ; <home> to
        iop	3	<hospital> <take> ; <illness> <day> ; <illness> <night> ; <insurance> 0 ; <insurance> <say>
        iop	3	<insurance> op ; <intoxicated> mayb ; <job> <stranger> ; <job> ni ; <job> no ; <job> nuev
        iop	3	<job> rep ; <job> so ; <kill> <week> ; <kill> si ; <kin> can ; <kin> found
        iop	3	<kin> ~<insurance> ; <last> plac ; <law> my ; <law> no ; <law> period ; <law> svc
        iop	3	<leave> <month> ; <leave> for ; <leave> til ; <lock> my ; <media> <count> ; <media> <week>
        iop	3	<medicine> ni ; <medicine> ~<hospital> ; <moment> nam ; <moment> que ; <moment> ~<treatment>
        iop	3	<money> nad ; <money> only ; <month> 0 ; <month> <furniture> ; <month> hed ; <month> too
        iop	3	<month> without ; <month> ~<stimulant> ; <need> bajarl ; <need> per ; <night> <need>
        iop	3	<night> <start> ; <night> <tool> ; <night> ther ; <night> they ; <official> who
        iop	3	<opening> the ; <opioid> 0 ; <opioid> <play> ; <opioid> at ; <opioid> in ; <outdoors> est
        iop	3	<pain> <write> ; <partner> are ; <partner> that ; <past> <relapse> ; <past> noth
        iop	3	<photo> sinc ; <photo> when ; <pill> is ; <promise> hel ; <rarely> <stimulant>
        iop	3	<rarely> <week> ; <record> <trust> ; <room> but ; <room> had ; <school> <drug>
        iop	3	<school> <past> ; <school> <stimulant> ; <school> <week> ; <school> all ; <school> nl
        iop	3	<school> until ; <school> ~<school> ; <sedative> de ; <see> forward ; <seizure> in
        iop	3	<shake> <asleep> ; <sober> <colleague> ; <sober> <continue> ; <sober> on ; <soon> for
        iop	3	<soon> step ; <start> <colleague> ; <start> <week> ; <start> on ; <stimulant> <caretaking>
        iop	3	<stimulant> <cold> ; <stimulant> <container> ; <stimulant> <friend> ; <stimulant> <pill>
        iop	3	<stimulant> <year> ; <stimulant> about ; <stimulant> behind ; <stimulant> hac
        iop	3	<stimulant> mak ; <stimulant> que ; <stop> ninety ; <stranger> <cannabis>
        iop	3	<stranger> <month> ; <stranger> <seizure> ; <stranger> <stimulant> ; <take> <stimulant>
        iop	3	<take> evaluat ; <take> laid ; <take> weird ; <think> <night> ; <think> ~<job>
        iop	3	<town> <say> ; <town> if ; <trade> its ; <treatment> <break> ; <treatment> <day>
        iop	3	<treatment> <moment> ; <treatment> ful ; <treatment> just ; <treatment> la
        iop	3	<treatment> meet ; <treatment> plu ; <treatment> que ; <treatment> slot
        iop	3	<treatment> without ; <trust> <wait> ; <trust> army ; <trust> i ; <trust> who
        iop	3	<wait> <stimulant> ; <wait> <town> ; <wait> los ; <water> <past> ; <water> pol
        iop	3	<week> <home> ; <week> <outdoors> ; <week> about ; <week> dur ; <week> her ; <week> sin
        iop	3	<week> that ; <write> <awake> ; <write> <stimulant> ; <write> <treatment>
        iop	3	<year> <insurance> ; a <year> ; a cak ; a cocain ; a couch ; a crew ; a crowb ; a dui
        iop	3	a gap ; a goodby ; a juev ; a meet ; a norc ; a professional ; a sherry ; a stay ; a steady
        iop	3	a studi ; a sup ; a ventilator ; a wk ; about <job> ; adderal most ; adderal off
        iop	3	adderal then ; adhd ; admir ; advisor ; afford a ; aft <partner> ; aft sixty ; again and
        """
}
