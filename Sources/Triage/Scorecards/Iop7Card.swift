extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-2	<friend> <week> ; <furniture> <night> ; <furniture> <soon> ; <furniture> as
        iop	-2	<furniture> he ; <furniture> when ; <give> 0 ; <give> <money> ; <give> est ; <give> him
        iop	-2	<give> them ; <give> una ; <give> ~<emergency> ; <go> <headface> ; <go> <medicine>
        iop	-2	<go> <pet> ; <go> <rope> ; <go> <think> ; <go> <week> ; <go> <withdrawal> ; <go> <write>
        iop	-2	<go> for ; <go> mal ; <goodbye> at ; <gun> <say> ; <gun> and ; <gun> en ; <happy> <afraid>
        iop	-2	<happy> <alcohol> ; <happy> <consume> ; <happy> <outdoors> ; <headface> <clinician>
        iop	-2	<headface> <container> ; <headface> <go> ; <headface> <moment> ; <headface> and
        iop	-2	<hear> <consume> ; <hear> <hear> ; <hear> <kin> ; <hear> <take> ; <height> <consume>
        iop	-2	<hit> and ; <hit> la ; <hit> ni ; <home> <consume> ; <home> <give> ; <home> <intoxicated>
        iop	-2	<home> <say> ; <home> as ; <home> desd ; <home> it ; <home> would ; <hopeless>
        iop	-2	<hospital> <last> ; <hospital> <withdrawal> ; <hospital> cm ; <hot> ; <hot> as
        iop	-2	<illness> <medicine> ; <illness> for ; <illness> on ; <insurance> <amount>
        iop	-2	<insurance> <night> ; <intoxicated> <say> ; <job> <clinician> ; <job> <height>
        iop	-2	<job> <stimulant> ; <job> <water> ; <job> <write> ; <job> cant ; <job> over
        iop	-2	<key> <amount> ; <key> del ; <kill> ; <kill> on ; <kin> <alcohol> ; <kin> <fire>
        iop	-2	<kin> <headface> ; <kin> <medicine> ; <kin> <play> ; <kin> <soon> ; <kin> bf ; <kin> d
        iop	-2	<kin> its ; <kin> my ; <kin> son ; <kin> then ; <last> 0 ; <last> <pill> ; <law> <hit>
        iop	-2	<law> agreement ; <law> had ; <law> me ; <leave> <kin> ; <leave> <water> ; <leave> bien
        iop	-2	<limp> on ; <media> <always> ; <media> on ; <medicine> it ; <moment> 0
        iop	-2	<moment> <clinician> ; <moment> <colleague> ; <moment> <wait> ; <moment> im ; <moment> la
        iop	-2	<moment> per ; <moment> round ; <moment> would ; <money> + ; <money> <promise>
        iop	-2	<money> <stimulant> ; <money> thing ; <month> <alcohol> ; <month> <crowd> ; <month> <fire>
        iop	-2	<month> <job> ; <month> <official> ; <month> <take> ; <month> <withdrawal> ; <month> intern
        iop	-2	<need> <hear> ; <need> <kin> ; <need> <think> ; <need> off ; <night> <ask>
        iop	-2	<night> <moment> ; <night> mi ; <night> of ; <night> per ; <official> <trade>
        iop	-2	<opening> <consume> ; <opening> <opening> ; <opening> has ; <opening> porqu
        iop	-2	<opioid> <consume> ; <opioid> <needle> ; <opioid> all ; <opioid> con ; <order> <amount>
        iop	-2	<order> me ; <outdoors> <asleep> ; <outdoors> <consume> ; <outdoors> <day>
        iop	-2	<outdoors> <eat> ; <outdoors> from ; <pain> l ; <palecolor> <breath> ; <palecolor> se
        iop	-2	<partner> <bodypart> ; <partner> <clothes> ; <partner> <confused> ; <partner> <partner>
        iop	-2	<partner> <pill> ; <partner> est ; <partner> he ; <partner> re ; <past> <eat>
        iop	-2	<past> <start> ; <past> <stimulant> ; <past> so ; <pet> <friend> ; <pet> <school>
        iop	-2	<pet> de ; <pet> so ; <phone> 0 ; <phone> <consume> ; <phone> <continue>
        iop	-2	<phone> <daytime> ; <phone> <furniture> ; <phone> <law> ; <phone> <official>
        iop	-2	<phone> <say> ; <phone> <wait> ; <phone> de ; <phone> himself ; <photo> <furniture>
        iop	-2	<pill> <give> ; <pill> <palecolor> ; <play> <money> ; <play> for ; <promise> <need>
        iop	-2	<put> <palecolor> ; <put> him ; <rail> in ; <rarely> x ; <record> <continue>
        iop	-2	<record> <home> ; <record> <need> ; <relapse> ; <relapse> <day> ; <room> <clean>
        iop	-2	<room> <clothes> ; <room> <furniture> ; <room> <tool> ; <room> de ; <room> has ; <room> on
        iop	-2	<rope> ; <rope> <always> ; <rope> <past> ; <rope> <phone> ; <rope> out ; <rope> up
        iop	-2	<say> 0 ; <say> <clinician> ; <say> <consume> ; <say> <feel> ; <say> <fire>
        iop	-2	<say> <friend> ; <say> <hear> ; <say> <kill> ; <say> <kin> ; <say> <pet> ; <say> <rope>
        iop	-2	<say> <soon> ; <say> clarit ; <say> he ; <say> hes ; <say> how ; <say> neith ; <say> nev
        iop	-2	<say> porqu ; <say> pt ; <say> re ; <say> thi ; <say> whatev ; <say> why ; <school> /
        iop	-2	<school> <day> ; <school> <night> ; <school> <sober> ; <sedative> <home>
        iop	-2	<sedative> <moment> ; <sedative> i ; <see> by ; <shake> ; <shake> and ; <shake> lik
        iop	-2	<sick> in ; <smell> of ; <sober> <alone> ; <sober> <night> ; <sober> in ; <soon> <say>
        iop	-2	<soon> por ; <start> <past> ; <start> <write> ; <start> el ; <start> when
        iop	-2	<stiff> <headface> ; <stimulant> <fire> ; <stimulant> <leave> ; <stimulant> <rarely>
        iop	-2	<stimulant> <sober> ; <stimulant> <write> ; <stimulant> an ; <stimulant> fre
        iop	-2	<stimulant> it ; <stimulant> mayb ; <stimulant> near ; <stimulant> not ; <stimulant> ten
        iop	-2	<stimulant> that ; <stimulant> y ; <stop> <breath> ; <stop> <consume> ; <stop> <daytime>
        iop	-2	<stop> <give> ; <stop> <sedative> ; <stop> an ; <stop> what ; <stranger> <ask>
        iop	-2	<stranger> <calm> ; <stranger> <insurance> ; <stranger> <intoxicated>
        iop	-2	<stranger> <opening> ; <stranger> <phone> ; <stranger> <soon> ; <stranger> <tool>
        iop	-2	<stranger> in ; <stranger> nam ; <stranger> que ; <stranger> y ; <take> <headface>
        iop	-2	<take> <rope> ; <take> medi ; <take> mushroom ; <think> <ask> ; <think> <happy>
        iop	-2	<think> <stimulant> ; <think> <take> ; <think> dond ; <think> why ; <tired> of
        iop	-2	<tool> <chestheart> ; <tool> <drive> ; <tool> <home> ; <tool> <take> ; <tool> de ; <town> 0
        iop	-2	<town> <amount> ; <town> <hospital> ; <trade> <insurance> ; <trade> <opioid>
        iop	-2	<trade> <record> ; <treatment> <count> ; <treatment> <play> ; <treatment> <room>
        iop	-2	<treatment> <school> ; <treatment> <stimulant> ; <treatment> <wait> ; <treatment> acros
        iop	-2	<treatment> ahi ; <treatment> all ; <treatment> cours ; <treatment> desd ; <treatment> o
        iop	-2	<try> <treatment> ; <unreal> <stranger> ; <vendor> <hospital> ; <vermin> <furniture>
        iop	-2	<vermin> <room> ; <wait> <crowd> ; <wait> at ; <wait> dry ; <wait> in ; <water> <go>
        iop	-2	<week> <always> ; <week> <asleep> ; <week> <phone> ; <week> clean ; <week> no
        iop	-2	<week> ~<consume> ; <withdrawal> in ; <withdrawal> management ; <write> <alcohol>
        iop	-2	<write> <kin> ; <write> <opioid> ; <write> por ; <year> <give> ; <year> <moment>
        iop	-2	<year> <need> ; <year> <stimulant> ; <year> clean ; <year> el ; a <key> ; a <need>
        iop	-2	a <past> ; a <threat> ; a <vendor> ; a <withdrawal> ; a breath ; a broth ; a bucket
        iop	-2	a bunch ; a cal ; a child ; a cook ; a dead ; a diari ; a fath ; a floor ; a freshman
        iop	-2	a garden ; a paralegal ; a pool ; a room ; a shot ; a tap ; a trip ; a week ; a weight
        iop	-2	abiert ; about <insurance> ; about <opioid> ; about his ; accent ; acceptanc ; accidental
        iop	-2	accredit ; aceptan ; adderal de ; adderal not ; addict to ; admission ; admit ; admit a
        iop	-2	adolescent iop ; aetn ; aft <day> ; aft <treatment> ; aft som ; again 0 ; ago he ; agreeabl
        iop	-2	agreement ; al <child> ; al <stranger> ; al beb ; alcohol no ; all <night> ; all <week>
        iop	-2	all at ; all night ; all nit ; all thre ; already pick ; alum of ; alumini ; alway
        iop	-2	am <calm> ; amanec ; ambien ; ambulanc ; amor ; an alarm ; an elephant ; an ~<emergency>
        iop	-2	an ~overdos ; and <alcohol> ; and <consume> ; and <insurance> ; and <phone>
        iop	-2	and <remember> ; and als ; and busc ; and mal ; and otr ; and use ; and wheth ; and would
        iop	-2	and yet ; and ~the ; anex a ; ang ; ano el ; anoth at ; anymor ; anyway i ; app ; appl
        iop	-2	application ; appreciat a ; approv <treatment> ; apt 0 ; are <vermin> ; around <amount>
        iop	-2	arregl ; arrest ; as <soon> ; asi com ; ask pric ; ask to ; ask us ; ask when ; at <crowd>
        iop	-2	at ballgam ; at kais ; at va ; at weekend ; audienci ; aunti ; ayer del ; ayer y ; bacardi
        iop	-2	baj ; bajit ; balcony ; banan ; bar 0 ; bc of ; be gon ; be hom ; be pay ; be somewher
        iop	-2	becaus they ; bed ; bed befor ; been eat ; been put ; been sleep ; been to ; been up
        iop	-2	beer float ; befor then ; behind a ; bernard ; bf <stimulant> ; bing drink ; bipol i
        iop	-2	black and ; blu a ; board <law> ; board diversion ; both ; both <bodypart> ; bottl ; box of
        iop	-2	boyfriend is ; break and ; breastbon ; breastbon sinc ; bright ; bright <color>
        iop	-2	bright red ; bring ; bro ; bro in ; broth play ; broth say ; broth who ; bump of ; bunch
        iop	-2	bunch of ; buscan ; but <stimulant> ; buy the ; by <colleague> ; by then ; cabinet ; cak at
        iop	-2	cal 0 ; cal and ; cal himself ; calm ; cam y ; camer off ; camion por ; can <build>
        iop	-2	can <start> ; can start ; cancel my ; candl ; cannabi and ; cant <write> ; cant do
        iop	-2	cant find ; cant mak ; cant vanish ; carcel ; card in ; carnival ; cas of ; cash for
        iop	-2	casin ; centro ; channel ; chatter ; cheerful ; chil and ; chok her ; cierran ; cigaret
        iop	-2	cinc noch ; cinc vec ; cint ; civic ; clarify ; clas y ; clean offic ; client ; client in
        iop	-2	climb out ; clinic ; clr <go> ; coach littl ; cocain ; cocain last ; cocain yo ; cok all
        iop	-2	cok can ; cok habit ; cok last ; coleccion ; com <eat> ; com <wait> ; com by ; com si
        iop	-2	comfort ; comfortabl ; comprobant ; connection ; cor de ; cost mes ; couch ; couch to
        iop	-2	could <go> ; coupl day ; coupl tim ; coupon ; court dat ; courthous ; cpr ; cps
        iop	-2	crack every ; crack wkend ; cricket ; crush ; cry ; crystal is ; cuand ni ; cuand pued
        iop	-2	cuant sal ; cuatr ano ; cun y ; d <hospital> ; d prog ; da <law> ; da diversion ; dab dai
        iop	-2	dai meth ; dai now ; day becaus ; day don ; day for ; day giv ; day god ; day hes
        iop	-2	day only ; day or ; day to ; day weekend ; day you ; dcf work ; de <opioid>
        iop	-2	de <stimulant> ; de gana ; de och ; de septiembr ; deal i ; deal in ; debaj de ; dej de
        iop	-2	dej las ; del <eat> ; del <hospital> ; del detox ; del hospital ; del puent ; desd 0
        iop	-2	desd <day> ; desd ayer ; desd que ; desintoxicacion ; desk ; despiert ; detox and
        iop	-2	detox in ; did outpatient ; diem ; discount ; do my ; doe a ; doe mol ; doesnt even
        iop	-2	dog died ; domiciliary <treatment> ; don thi ; dond <start> ; dond <wait> ; dond uno
        iop	-2	dont <ask> ; dont <think> ; dont ask ; dont stop ; door off ; dos o ; down from
        iop	-2	drink social ; driv off ; dtr ; dun ; each and ; eap lady ; eap say ; ear <month> ; east i
        iop	-2	egg on ; ehr ; el <container> ; el celul ; el cuart ; el desayun ; el espej ; el fentanil
        iop	-2	el peric ; elbow ; ell no ; en papel ; encampment ; encarg ; end it ; enrol ; episod
        iop	-2	es com ; es él ; eso me ; espald ; espos usa ; est <put> ; est <treatment> ; est <year>
        iop	-2	est ahi ; est ano ; est intern ; est mor ; est par ; est tom ; est y ; estarian
        iop	-2	estoy <money> ; estudiant de ; estuv en ; eve <crowd> ; eve group ; ever happen ; ever seen
        iop	-2	ever sinc ; every friday ; every gig ; every sunday ; ex client ; ex say ; eye rol
        iop	-2	f <ask> ; f first ; fal apart ; falt a ; falt ni ; famili no ; fan on ; fault ; favor
        iop	-2	fentanyl ; few minut ; final <say> ; find a ; finish an ; fist and ; fiv night ; fiv year
        iop	-2	flap ; float ; for <amount> ; for <eat> ; for <kin> ; for eight ; for long ; for week
        iop	-2	ford 0 ; forget ; found baggi ; found noth ; four week ; friend of ; from <month>
        iop	-2	from <stimulant> ; gam night ; garaj ; get his ; get told ; gin every ; giv or ; glas to
        iop	-2	go <go> ; go anywher ; go liv ; go out ; goe int ; going in ; good in ; got marri
        iop	-2	graduat rehab ; grit que ; groggy ; group hom ; gummi ; ha <consume> ; ha est
        iop	-2	habl espanol ; habr alg ; had <treatment> ; had me ; hag falt ; hah ; half ; hand and
        iop	-2	hand are ; hand wont ; hang up ; happen on ; has <key> ; has dementi ; has don ; hasnt
        iop	-2	hast ; hav <room> ; hav gon ; hav tim ; havent stop ; he ; he <lock> ; he <rope> ; he laugh
        iop	-2	he mak ; he ran ; he vap ; he wil ; hear ; hear my ; her <medicine> ; her <opioid>
        iop	-2	her <partner> ; her <pet> ; her <trust> ; her a ; her arm ; her out ; herman est
        iop	-2	herman no ; heroin 0 ; hes been ; hes thirty ; hi its ; hid it ; hidden ; high at
        iop	-2	hij llam ; hil ; his <asleep> ; his <last> ; his <phone> ; his drink ; his grandfath
        iop	-2	his kne ; his last ; his mom ; his phon ; his roommat ; his son ; his word ; hom now
        iop	-2	hombr ; hosp detox ; hospitalist ; hot as ; hotel and ; how ; hung ; hungry
        iop	-2	husband deploy ; i build ; i buy ; i divert ; i fil ; i fly ; i haul ; i honest ; i keep
        iop	-2	i last ; i open ; i shak ; i shoot ; i try ; i ~drank ; id been ; id want ; if the ; if we
        iop	-2	ill hav ; im <consume> ; im <fall> ; im <illness> ; im doing ; im good ; im okay ; im tir
        iop	-2	imodium ; in 0 ; in <night> ; in <play> ; in aug ; in befor ; in his ; in octob ; in one
        iop	-2	in recovery ; in som ; incl ; includ ; inde ; inform del ; inpatient minimum ; inpt for
        iop	-2	insuranc say ; int <treatment> ; intern o ; internamient par ; iop client ; iop now
        iop	-2	iop pt ; iop x ; is <hold> ; is <school> ; is <withdrawal> ; is ask ; is empty ; is hold
        iop	-2	is it ; is lat ; is no ; is old ; is squeez ; is stay ; is suppos ; it <calm> ; it <say>
        iop	-2	it began ; it cocain ; it mat ; it normal ; it out ; it sinc ; it tak ; its 0 ; its <count>
        iop	-2	its adderal ; its fin ; its his ; iv meth ; ive paid ; jama ha ; jerk all ; job is
        iop	-2	job over ; jur ; just <moment> ; just now ; just so ; just stop ; just tel ; juv ; kept her
        iop	-2	kept me ; kern ; kevin ; kick ; kick heroin ; kid on ; kitchen tabl ; know ; know how
        iop	-2	know why ; la <consume> ; la <drive> ; la <gun> ; la <outdoors> ; la <pet> ; la autopist
        iop	-2	la detox ; la espald ; la heroin ; la llav ; la llev ; la net ; la pistol ; la quij
        iop	-2	label say ; lad and ; laker ; las <stimulant> ; las m ; las nuev ; last me ; last nit
        iop	-2	last spr ; last tuesday ; lat ; lat uncl ; law say ; law school ; le acab ; le contest
        iop	-2	le quier ; leagu on ; leav a ; length ; lik your ; lilac ; lint ; lip are ; lithium
        iop	-2	littl girl ; llam ; llam al ; lleg ; llev cincuent ; lo <phone> ; lo <treatment>
        iop	-2	lo pueden ; load ; log ; long enough ; los <clinician> ; los <headface> ; los <pet>
        iop	-2	los dedo ; los dos ; los fin ; los his ; lost count ; lueg que ; lvn ; lying ; m 0
        iop	-2	m <amount> ; m <ask> ; m <phone> ; m vet ; mail carri ; mak <eat> ; malet ; man in
        iop	-2	march at ; mas barat ; mas los ; mas me ; mat ; may we ; mayb thre ; me <height> ; me back
        iop	-2	me cai ; me han ; me how ; me intern ; me piden ; me thi ; me wher ; medi <container>
        iop	-2	menor de ; mensaj ; mes que ; messag ; metadon ; meth coupl ; meth in ; meth problem
        iop	-2	methadon ; mg ; mh ; mi <money> ; min lat ; mio ; mis <colleague> ; mis <school> ; mis y
        iop	-2	mism que ; mo <consume> ; mo <treatment> ; mol n ; mom with ; month clean ; month the
        iop	-2	mot en ; moth son ; mov int ; mr ; much he ; my <pain> ; my <tool> ; my <write> ; my age
        iop	-2	my arm ; my bik ; my car ; my clas ; my detox ; my elbow ; my employ ; my finger
        iop	-2	my grandkid ; my lat ; my numb ; my oth ; my teeth ; my tenant ; my tongu ; my vyvans
        iop	-2	nariz y ; need me ; nev <stop> ; nev been ; nev set ; nev stop ; new peopl ; newborn
        iop	-2	night he ; nightstand ; nin <alcohol> ; nin <year> ; nin year ; ningun program ; no <give>
        iop	-2	no <say> ; no <think> ; no <threat> ; no aguant ; no answ ; no es ; no health ; no hurry
        iop	-2	no ide ; no inf ; no night ; no se ; no sit ; no ~<stimulant> ; no ~quier ; no ~sz
        iop	-2	nobody <say> ; nobody at ; nobody need ; nobody ther ; nois ; noma <need> ; nombr y
        iop	-2	nosotro somo ; not mak ; not outpatient ; not sur ; nuestr ; numb from ; number
        iop	-2	number are ; o <amount> ; o mas ; och <year> ; och ano ; of <clothes> ; of <drug>
        iop	-2	of <room> ; of <stimulant> ; of county ; of em ; of firebal ; of idea ; of not ; of popov
        iop	-2	of rum ; of saturday ; of thre ; of us ; off it ; offens ; offic at ; oh ; oh <pill>
        iop	-2	ok so ; old <home> ; on <bodypart> ; on <clinician> ; on <hear> ; on fil ; on gam ; on me
        iop	-2	on med ; on porch ; on us ; on your ; one <clothes> ; one can ; only <treatment>
        iop	-2	only deni ; open on ; opening for ; or <take> ; or anyon ; or charg ; or she ; or was
        iop	-2	orang ; orang juic ; orth ; oth <phone> ; oth <say> ; oth say ; otherwis a ; otr cos
        iop	-2	our <furniture> ; our <home> ; our back ; out <count> ; out my ; out who ; outdoor
        iop	-2	outpatient counselor ; outpatient from ; outpatient plac ; outreach 0 ; over <cannabis>
        iop	-2	over it ; over ther ; own <hospital> ; pac ; packag ; pag one ; paid ; pan ; par <go>
        iop	-2	par quien ; paramedic ; partn ; pas a ; pas de ; passeng ; peaceful ; peopl and
        iop	-2	per <school> ; per desd ; per diem ; perfect attendanc ; peric hac ; pharm ; phon aft
        iop	-2	phon company ; phon on ; pick at ; piedra ; pinch ; pink <relapse> ; pink slip ; pis
        iop	-2	pleas <give> ; pleas <need> ; pleas help ; pleas send ; plu <stimulant> ; plum ; po <say>
        iop	-2	po is ; ppo ; prescrib ; pretend ; prim y ; proces <trade> ; proces serv ; program only
        iop	-2	psalm ; psiquiatr ; pt <stop> ; pt is ; pto ; public ; pued <breath> ; pued respir
        iop	-2	pueden <phone> ; puk ; pupil ; puppy ; pus a ; push ; put him ; q <day> ; q si ; qd sinc
        iop	-2	que <die> ; que consum ; que era ; que papel ; que perdi ; que salg ; que soy ; que tom
        iop	-2	que voy ; quier inform ; quier platica ; quier viv ; quij ; quit it ; quit sol ; quit the
        iop	-2	quit vodk ; radi ; radiat ; rank ; re entry ; recet ; reconoc ; red streak ; refere
        iop	-2	refund ; refus <emergency> ; refus er ; refus to ; registr ; rep ; rep for ; report on
        iop	-2	residential program ; residential thi ; restraint ; revers ; right ; rioj ; roof in
        iop	-2	room from ; roomat ; run down ; sab dond ; said tak ; sali bien ; sampl ; sat through
        iop	-2	satisfi ; say ; say neith ; say she ; say when ; se est ; se le ; se tom ; sec ; see fac
        iop	-2	see what ; sem 0 ; seman ya ; senior <year> ; senior year ; sent hom ; septemb when
        iop	-2	session ; set an ; seven year ; shar a ; she <buy> ; she <hear> ; she <money>
        iop	-2	she <school> ; she doesnt ; she had ; she hasnt ; she liv ; she my ; she turn ; she wil
        iop	-2	she wont ; shoot ; shot of ; si with ; sick leav ; sid and ; sient que ; siet ; siet mes
        iop	-2	sigu fum ; sin <treatment> ; sin met ; sin nad ; sinc <law> ; sinc sum ; sinc thur
        iop	-2	sinc valentin ; sit at ; six hour ; skil ; slam tin ; sleep in ; sleep on ; slid off
        iop	-2	slump ; slur ; smel of ; smirnof ; smok blu ; so <say> ; so nobody ; so tel ; so we
        iop	-2	sol par ; solt el ; som <treatment> ; someth <amount> ; someth i ; sometim ; sometim i
        iop	-2	sorry ; sort it ; soy chof ; soy estudiant ; speech ; speech at ; spin ; spot in ; spr
        iop	-2	spr 0 ; start smok ; stay dry ; stay the ; stil + ; stil in ; stil pay ; stomach ; stop the
        iop	-2	straight to ; strap ; straw in ; streak ; street on ; study ; su abuel ; subst not
        iop	-2	subutex ; sun ; supier ; supplement ; sur ; suspect ; swear its ; sweet ; sx today ; t 0
        iop	-2	tak anyth ; tak bar ; tak whatev ; tak xanax ; tal <child> ; tal boy ; tamal los
        iop	-2	tampoc es ; tap ; tech open ; teeth are ; ten beer ; teng <child> ; term <illness>
        iop	-2	term disability ; termin ; termin los ; test ; that <phone> ; that first ; that part
        iop	-2	that we ; the <opioid> ; the <shake> ; the balcony ; the basement ; the block ; the bourbon
        iop	-2	the clinton ; the clock ; the dodger ; the eap ; the laker ; the leav ; the light
        iop	-2	the medical ; the meth ; the other ; the pink ; the plac ; the room ; the shak ; the shelt
        iop	-2	the sid ; the stor ; the strip ; the traffic ; the workbook ; the xanax ; the young
        iop	-2	then a ; then iop ; then nev ; then slept ; then that ; ther someth ; therapist for ; thes
        iop	-2	they <think> ; they cal ; they kept ; they wil ; thi <home> ; thi <write> ; thi cal
        iop	-2	thi earth ; thi the ; thi turn ; thing with ; thos at ; thre kid ; through friday
        iop	-2	thru both ; thursday group ; tien una ; tienen <clinician> ; tijuan en ; til 0 ; til ive
        iop	-2	til spr ; tim <past> ; tim <say> ; tim every ; tim he ; tin ; tir of ; tmrw ; to <alcohol>
        iop	-2	to <always> ; to <last> ; to <leave> ; to couch ; to email ; to every ; to giv ; to hid
        iop	-2	to last ; to new ; to pack ; to six ; to smok ; to sort ; to twenty ; to vanish ; to your
        iop	-2	tod la ; tod mi ; todo ; told 0 ; tom la ; toman ; tomorrow and ; tonight she ; took the
        iop	-2	tox ; trabaj me ; trabaj social ; transport ; triag ; trivi ; trivi <night> ; trivi night
        iop	-2	troc ; tumb ; turn 0 ; twic <day> ; two sister ; u <need> ; u tak ; un <room> ; un cabal
        iop	-2	un cuchil ; un foc ; una <container> ; una <moment> ; una hor ; uncl had ; unhous
        iop	-2	unresponsiv ; until thi ; up for ; urologist ; us hav ; use ketamin ; used cocain
        iop	-2	used cok ; used thi ; useles ; user ; using every ; usted me ; utah ; vap thc ; ve ; vec x
        iop	-2	vecin de ; vegetabl ; vend tamal ; vendi ; vicodin ; virtual <treatment> ; visit my
        iop	-2	visita ; volunte ; volvi ; vouch ; vs ; vs 0 ; w/d <ask> ; w/d ask ; walk her ; walk the
        iop	-2	want bed ; want inpatient ; want placement ; was <day> ; was <put> ; was ther ; was two
        iop	-2	watch for ; watermelon ; we <eat> ; we do ; wear ; wear it ; wed photograph ; wednesday and
        iop	-2	weed i ; week ; week late ; week mor ; week not ; weekend at ; weekend im ; weekend plu
        iop	-2	weekend to ; went out ; what and ; what doe ; what happen ; what to ; what we ; when im
        iop	-2	whenev ; wher do ; wheth a ; whil we ; who gon ; who keep ; who kept ; who nev ; who stil
        iop	-2	whoev has ; whol body ; whol floor ; whol month ; whom ; wif drink ; wif who ; wil <hold>
        iop	-2	wil tel ; wildernes camp ; win a ; with <think> ; with you ; with zer
        iop	-2	withdrawal management ; without stop ; wk <colleague> ; wks ; wks in ; wont ; wont <see>
        iop	-2	wont put ; wont see ; would <fire> ; would <kill> ; would finish ; would you
        iop	-2	wouldnt <say> ; wouldnt say ; written up ; wrong ; y <alone> ; y <feel> ; y <shake> ; y est
        iop	-2	y lleg ; y nev ; y pued ; ya <write> ; ya en ; year 0 ; year clean ; year two ; you <last>
        iop	-2	you bil ; you hir ; you keep ; you last ; you when ; your <amount> ; your <trade>
        iop	-2	your <write> ; your doctor ; your facility ; your medical ; yrs ; zaz ; zyn
        iop	-2	~<alcohol> ~w/d ; ~<amount> ~<day> ; ~<cold> ; ~<confused> ~<withdrawal>
        iop	-2	~<consume> <need> ; ~<drug> ~<alcohol> ; ~<furniture> ; ~<go> ; ~<go> ~a ; ~<hot>
        iop	-2	~<kin> no ; ~<money> ~<money> ; ~<need> ~<need> ; ~<past> ~<treatment> ; ~<sedative>
        iop	-2	~<seizure> ; ~<seizure> 0 ; ~<seizure> ~when ; ~<vermin> ; ~<week> <amount> ; ~<withdrawal>
        iop	-2	~<withdrawal> at ; ~absces ; ~addres ; ~cp ; ~cristal ; ~de ~<consume> ; ~delirium ~tremen
        iop	-2	~dog ; ~drug ; ~drug no ; ~grand ; ~grand ~mal ; ~hx ; ~know ; ~la ; ~mom ; ~my ; ~nephew
        iop	-2	~panic ; ~pt ; ~residential ~program ; ~seizur com ; ~servic ; ~stab ; ~thirty ~day
        iop	-2	~tremen ; ~w/d ~seizur
        iop	-3	*ago.5 ; *deliriumTremens:historical ; *detoxWord:historical ; *overPrescribed ; *quantity
        iop	-3	*quantity:other_experiencer ; *seizure ; *sinceStopping.1
        iop	-3	*substance.opioid:other_experiencer ; *treatmentNeed:historical ; *wantsOff:hypothetical
        iop	-3	+ <stimulant> ; + weed ; / <day> ; 0 <amount> ; 0 <illness> ; 0 <last> ; 0 <moment>
        iop	-3	0 <soon> ; 0 <wait> ; 0 bal ; 0 clean ; 0 en ; 0 every ; 0 g ; 0 hr ; 0 last ; 0 por ; 0 pt
        iop	-3	0 thi ; <afraid> <stop> ; <alcohol> <year> ; <alcohol> desd ; <alcohol> from
        iop	-3	<always> <ask> ; <always> <cannabis> ; <always> the ; <amount> <container> ; <amount> bar
        iop	-3	<amount> tal ; <appointment> by ; <appointment> my ; <ask> her ; <ask> to
        iop	-3	<asleep> <colleague> ; <asleep> <drive> ; <blade> <furniture> ; <blood> <job> ; <blood> it
        iop	-3	<blood> y ; <bodypart> <job> ; <bodypart> <opioid> ; <bodypart> <sick> ; <breath> <say>
        iop	-3	<build> de ; <build> our ; <cannabis> <think> ; <cannabis> out ; <caretaking> <furniture>
        iop	-3	<chestheart> lik ; <child> <pill> ; <child> been ; <child> re ; <church> <always>
        iop	-3	<church> <outdoors> ; <clean> <moment> ; <clinician> <continue> ; <clinician> <medicine>
        iop	-3	<clothes> <take> ; <colleague> <hospital> ; <colleague> <partner> ; <color> <eat>
        iop	-3	<consume> <fluid> ; <consume> <past> ; <consume> all ; <consume> anyth ; <consume> did
        iop	-3	<consume> el ; <consume> from ; <container> a ; <continue> <amount> ; <continue> <clothes>
        iop	-3	<continue> <past> ; <continue> do ; <crowd> <consume> ; <crowd> <room> ; <crowd> off
        iop	-3	<day> <church> ; <day> <sedative> ; <day> sam ; <day> sinc ; <drive> <amount>
        iop	-3	<drive> <month> ; <drive> <put> ; <drive> est ; <eat> <furniture> ; <emergency>
        iop	-3	<emergency> <moment> ; <emergency> <money> ; <fluid> <furniture> ; <fluid> <pain>
        iop	-3	<friend> is ; <furniture> <container> ; <furniture> <fluid> ; <furniture> <friend>
        iop	-3	<furniture> <month> ; <furniture> <opening> ; <give> <asleep> ; <give> <opioid>
        iop	-3	<give> <room> ; <give> or ; <go> <sedative> ; <go> otr ; <headface> lik ; <hear> <need>
        iop	-3	<height> <say> ; <home> <buy> ; <home> <clinician> ; <home> health ; <hospital> <clothes>
        iop	-3	<hospital> in ; <illness> <opioid> ; <illness> in ; <insurance> sinc ; <intoxicated> on
        iop	-3	<key> on ; <kill> <friend> ; <kin> <caretaking> ; <kin> <clothes> ; <kin> could
        iop	-3	<kin> pleas ; <leave> them ; <medicine> <stop> ; <medicine> of ; <moment> <appointment>
        iop	-3	<moment> <consume> ; <moment> <room> ; <moment> back ; <money> <room> ; <money> or
        iop	-3	<month> is ; <need> <pet> ; <need> dond ; <needle> <continue> ; <needle> <furniture>
        iop	-3	<night> 0 ; <night> <color> ; <night> he ; <opening> <amount> ; <opioid> <law>
        iop	-3	<opioid> <say> ; <opioid> lik ; <opioid> off ; <outdoors> <start> ; <partner> <seizure>
        iop	-3	<past> doing ; <phone> <build> ; <phone> <home> ; <phone> <partner> ; <phone> <stop>
        iop	-3	<pill> <day> ; <play> <hold> ; <room> <consume> ; <room> <container> ; <room> is
        """
}
