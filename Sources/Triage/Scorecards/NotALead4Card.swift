extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	2	<insurance> <phone> ; <insurance> <say> ; <insurance> <trade> ; <insurance> from
        not_a_lead	2	<insurance> through ; <insurance> ur ; <insurance> your ; <job> <friend>
        not_a_lead	2	<job> <furniture> ; <job> <promise> ; <job> <room> ; <job> for ; <key> <month>
        not_a_lead	2	<key> <say> ; <key> im ; <kill> deal ; <kin> and ; <kin> is ; <kin> no ; <kin> onc
        not_a_lead	2	<kin> q ; <kin> wer ; <law> <job> ; <law> <kin> ; <law> firm ; <leave> <color>
        not_a_lead	2	<leave> <phone> ; <leave> behind ; <leave> my ; <leave> your ; <lock> en ; <media> 0
        not_a_lead	2	<media> <outdoors> ; <media> <school> ; <media> <stimulant> ; <media> <trade>
        not_a_lead	2	<medicine> <always> ; <medicine> <medicine> ; <medicine> <need> ; <medicine> dir
        not_a_lead	2	<medicine> til ; <moment> <alone> ; <moment> <kill> ; <moment> <think> ; <moment> act
        not_a_lead	2	<moment> apel ; <moment> la ; <moment> llev ; <moment> to ; <moment> und ; <money> $
        not_a_lead	2	<money> + ; <money> <always> ; <money> <month> ; <money> de ; <money> down
        not_a_lead	2	<month> <emergency> ; <month> <give> ; <month> <need> ; <month> <sad> ; <month> at
        not_a_lead	2	<month> can ; <month> who ; <need> <consume> ; <need> <drug> ; <need> <give>
        not_a_lead	2	<need> <pet> ; <need> <stop> ; <need> <think> ; <need> on ; <need> pt ; <need> quien
        not_a_lead	2	<need> ten ; <need> to ; <night> <month> ; <night> <photo> ; <night> until
        not_a_lead	2	<official> <die> ; <official> <key> ; <official> <say> ; <official> with
        not_a_lead	2	<official> would ; <opening> <always> ; <opioid> <die> ; <opioid> rx ; <order> int
        not_a_lead	2	<order> list ; <outdoors> <build> ; <outdoors> behind ; <palecolor>
        not_a_lead	2	<palecolor> <home> ; <palecolor> <medicine> ; <palecolor> and ; <partner> <crowd>
        not_a_lead	2	<partner> <promise> ; <partner> <treatment> ; <past> <blade> ; <past> <caretaking>
        not_a_lead	2	<past> <eat> ; <past> <outdoors> ; <past> <palecolor> ; <past> ya ; <pet> by
        not_a_lead	2	<phone> <drive> ; <phone> <hot> ; <phone> <last> ; <phone> uno ; <photo> about
        not_a_lead	2	<photo> par ; <photo> y ; <pill> <container> ; <play> <partner> ; <play> its
        not_a_lead	2	<play> mi ; <play> ya ; <promise> a ; <promise> twic ; <put> <clinician> ; <put> una
        not_a_lead	2	<rarely> <treatment> ; <record> <day> ; <record> <insurance> ; <record> <moment>
        not_a_lead	2	<record> <need> ; <record> a ; <record> how ; <record> my ; <record> would
        not_a_lead	2	<relapse> <past> ; <room> <clean> ; <room> <container> ; <room> with ; <room> ~<job>
        not_a_lead	2	<rope> <opening> ; <rope> out ; <sad> ; <sad> / ; <sad> circl ; <sad> en ; <sad> no
        not_a_lead	2	<sad> per ; <sad> que ; <sad> with ; <say> <money> ; <say> <stop> ; <say> otherwis
        not_a_lead	2	<say> ~<colleague> ; <say> ~<pet> ; <school> <caretaking> ; <school> <die>
        not_a_lead	2	<school> <moment> ; <school> <sober> ; <school> <write> ; <school> com ; <school> es
        not_a_lead	2	<school> health ; <school> how ; <school> ive ; <school> nos ; <school> which
        not_a_lead	2	<sedative> <day> ; <see> <order> ; <see> <outdoors> ; <seizure> <alcohol>
        not_a_lead	2	<shake> <bodypart> ; <shame> and ; <sick> <stop> ; <sober> <day> ; <sober> <home>
        not_a_lead	2	<sober> sinc ; <stimulant> <phone> ; <stimulant> <school> ; <stimulant> and
        not_a_lead	2	<stop> <rope> ; <stop> el ; <stranger> <bodysound> ; <stranger> <continue>
        not_a_lead	2	<stranger> <insurance> ; <stranger> <photo> ; <stranger> <shame>
        not_a_lead	2	<stranger> <vendor> ; <stranger> aft ; <stranger> kind ; <stranger> nam
        not_a_lead	2	<stranger> read ; <take> <container> ; <take> <last> ; <take> <school> ; <take> anyon
        not_a_lead	2	<take> you ; <think> <container> ; <think> would ; <think> ~<die> ; <tired> <see>
        not_a_lead	2	<tool> <money> ; <town> <ask> ; <town> <count> ; <town> <week> ; <town> first
        not_a_lead	2	<town> we ; <trade> <clean> ; <trade> <order> ; <trade> board ; <treatment> <sad>
        not_a_lead	2	<treatment> about ; <treatment> already ; <treatment> and ; <treatment> appeal
        not_a_lead	2	<treatment> outcom ; <treatment> somewher ; <treatment> to ; <treatment> your
        not_a_lead	2	<vendor> <give> ; <vendor> <opioid> ; <vendor> <promise> ; <vendor> <take>
        not_a_lead	2	<vendor> co ; <vermin> <furniture> ; <volunteer> <day> ; <volunteer> <say>
        not_a_lead	2	<volunteer> and ; <wait> <container> ; <wait> in ; <wait> mi ; <wait> pendient
        not_a_lead	2	<week> <media> ; <week> <month> ; <withdrawal> is ; <withdrawal> sinc
        not_a_lead	2	<write> <drug> ; <write> <opioid> ; <write> bounc ; <write> cv ; <write> somewher
        not_a_lead	2	<write> them ; <year> <day> ; <year> <sad> ; <year> <withdrawal> ; <year> at
        not_a_lead	2	<year> off ; <year> warranty ; <year> y ; a <consume> ; a <container> ; a <headface>
        not_a_lead	2	a <media> ; a <pain> ; a bereavement ; a bottl ; a child ; a company ; a complaint
        not_a_lead	2	a costc ; a day ; a fentanyl ; a fruit ; a green ; a grey ; a heroin ; a kitchen
        not_a_lead	2	a lead ; a licens ; a lost ; a microphon ; a nombr ; a pod ; a produc ; a q ; a ros
        not_a_lead	2	a sit ; a slip ; a speak ; a stack ; a staf ; a stay ; a stitch ; a stuf ; a survey
        not_a_lead	2	a tir ; a toxicology ; a tru ; a tu ; a usarl ; a usted ; a volunte ; a weekday
        not_a_lead	2	a ~substanc ; about <drug> ; about <insurance> ; about <moment> ; about <take>
        not_a_lead	2	about rehab ; about to ; acab el ; account for ; act ; actor ; addict ; addres for
        not_a_lead	2	addres is ; addres to ; adentr con ; adjust ; adult <stranger> ; aed ; aft in
        not_a_lead	2	aft ten ; aft your ; age ago ; agency has ; agend ; agresion ; ai ; al <phone>
        not_a_lead	2	al corrient ; alcohol withdrawal ; alcohol y ; algun ; all we ; allergy ; alongsid
        not_a_lead	2	alumni group ; alvarez ; am every ; ambulanci en ; amend ; among ; an <angry>
        not_a_lead	2	an <trade> ; and <opioid> ; and <withdrawal> ; and fami ; and fil ; and hes ; and id
        not_a_lead	2	and ran ; and should ; and took ; ano ; ano y ; anselm ; ansiedad y ; any open
        not_a_lead	2	any oth ; anybody ther ; anyon <ask> ; anyon ask ; anyth i ; ap ; apt <say> ; archiv
        not_a_lead	2	are <child> ; are doing ; are forty ; asistenci ; ask abt ; ask to ; ask wher
        not_a_lead	2	assault ; at $ ; at <fire> ; at <night> ; at <opening> ; at any ; at uc ; ataqu de
        not_a_lead	2	attack and ; attack sinc ; attendanc ; atty ; audit ; august 0 ; aunt ask ; aunt work
        not_a_lead	2	aut ; authorization ; ayudan con ; azul y ; b with ; back of ; bacon ; balanc ; bano
        not_a_lead	2	bas boat ; bday ; be 0 ; be <wait> ; be sent ; becaus somebody ; bed 0 ; bed to
        not_a_lead	2	been pick ; befor xma ; believ my ; below ; below and ; beneficiari ; beneficiary
        not_a_lead	2	bereavement group ; bilingu con ; bing ; blackjack ; bleach ; boil ; book for
        not_a_lead	2	book me ; boom ; boot in ; bota ; botel de ; box + ; boyfriend get ; bring back
        not_a_lead	2	bring cooki ; bring taco ; brother ; budget ; buen dia ; bug on ; build in ; bump
        not_a_lead	2	busc psicolog ; buscamo ; buscan ; but im ; button and ; by <say> ; by on ; c 0
        not_a_lead	2	cabinet and ; cal cent ; cam down ; cambi la ; can / ; can <kin> ; can begin
        not_a_lead	2	can our ; cancel ; cant seem ; card ; card for ; cardigan ; carry him
        not_a_lead	2	cas <colleague> ; cas el ; cas manag ; casa de ; casi me ; celul ; certain ; chamar y
        not_a_lead	2	chang my ; channel ; channel 0 ; chapt ; charg for ; charity ; chat ; cheat
        not_a_lead	2	cigar nad ; cigar noma ; cinturon ; city ; civil ; clean by ; clear to ; client
        not_a_lead	2	client ther ; clinic on ; clinica de ; clinician on ; clr <say> ; clr said ; cnslr
        not_a_lead	2	coc ; cocin de ; collect ; collection ; colleg kid ; com <play> ; com el ; com see
        not_a_lead	2	combat ; combativ ; community ; compr ; con <count> ; con quien ; con sei ; con veint
        not_a_lead	2	con ~<confused> ; control de ; cook ; cook position ; corre de ; cottag ; could fil
        not_a_lead	2	council ; counsel for ; counsel in ; coupl counsel ; cousin told ; cps ; crack in
        not_a_lead	2	cre ; crei ; crim novel ; crim podcast ; cuand <leave> ; custodian ; d <take>
        not_a_lead	2	d resi ; d/c <last> ; d/c last ; dad ther ; dan <medicine> ; dan parch ; day a
        not_a_lead	2	day can ; day her ; day off ; day or ; de <amount> ; de <hospital> ; de <month>
        not_a_lead	2	de abril ; de anoch ; de asistenci ; de consejer ; de hambr ; de las ; de marz
        not_a_lead	2	de mayore ; de oaxac ; de octubr ; de orgul ; de oro ; de prep ; de segur
        not_a_lead	2	de uniform ; dead ; deadlin ; death and ; death in ; deb ; deb <amount> ; debat
        not_a_lead	2	defendant ; dej ; dej la ; del <day> ; del <play> ; del doming ; denis from ; denv
        not_a_lead	2	department is ; desd la ; desd su ; die ; differenc between ; difunt espos ; digit
        not_a_lead	2	director at ; dirij ; discharg on ; disord ; do <eat> ; do just ; do tonight
        not_a_lead	2	doctor for ; doing wel ; dominic ; donat 0 ; donat them ; dont hav ; dont use
        not_a_lead	2	dont ~need ; door to ; drag ; drank herself ; drink from ; drink in ; driv over
        not_a_lead	2	driver ; drop forty ; dun ; eagl ; earn ; eeg ; el <appointment> ; el <insurance>
        not_a_lead	2	el chequ ; el choqu ; el corazon ; el cuart ; el favor ; el hotel ; el traj ; el val
        not_a_lead	2	els in ; els nev ; els not ; els to ; email bounc ; email cv ; emdr ; en ambulanci
        not_a_lead	2	en mexicali ; en noviembr ; en su ; encarg ; encarg de ; enfermera ; engin and
        not_a_lead	2	entr con ; epipen ; equivoc de ; es la ; escond ; escrib ya ; espant ; esposa
        not_a_lead	2	espres ; essay ; est con ; est el ; estoy en ; etg ; etiquet ; everyon asleep
        not_a_lead	2	ex <clinician> ; ex clt ; exec ; expect a ; factur de ; fami memb ; famili no
        not_a_lead	2	featur ; fellow with ; fentanyl ; fentanyl 0 ; fentanyl with ; fight about ; fil the
        not_a_lead	2	film ; film school ; finish my ; flat ; floor again ; floor in ; fluid ; folk and
        not_a_lead	2	for ; for <illness> ; for <key> ; for <night> ; for <order> ; for <play>
        not_a_lead	2	for <stimulant> ; for <trade> ; for depression ; for gambl ; for hsa ; for intak
        not_a_lead	2	for lab ; for meth ; for night ; for self ; for thursday ; for two ; for tx
        not_a_lead	2	for urin ; for work ; for you ; forgiv ; forty cover ; found of ; fre 0 ; fre <go>
        not_a_lead	2	friday my ; from <afraid> ; from <die> ; from deployment ; from tucson ; from us
        not_a_lead	2	front <furniture> ; fum pur ; fumig ; general <write> ; get going ; get his ; get hom
        not_a_lead	2	get you ; giggl ; goodby and ; grad student ; grey wool ; group client ; guit
        not_a_lead	2	gummi for ; guy ; guy with ; h / ; hac <amount> ; hand out ; handl ; handl that
        not_a_lead	2	has <school> ; has <write> ; has one ; has rns ; hast <daytime> ; hav <afraid>
        not_a_lead	2	hav <key> ; hav noth ; hav panic ; hay <appointment> ; he check ; he is ; he left
        not_a_lead	2	he said ; heard our ; heart is ; heat in ; her <law> ; her <month> ; her head
        not_a_lead	2	her husb ; her or ; her toddl ; her wil ; herman entr ; hes her ; hes not ; hir night
        not_a_lead	2	hir tech ; his cpap ; his employ ; his guit ; hom monday ; hous nobody ; hous on
        not_a_lead	2	housekeep ; how <treatment> ; hoy mism ; hr email ; hs <play> ; hunt ; husb ; husb is
        not_a_lead	2	husband ask ; husband in ; husband left ; i <feel> ; i <insurance> ; i <room>
        not_a_lead	2	i bought ; i fix ; i put ; i represent ; i room ; i spent ; i typ ; i wash ; if a
        not_a_lead	2	ill bring ; im fiv ; im sob ; in <crowd> ; in <illness> ; in <key> ; in <last>
        not_a_lead	2	in <opioid> ; in <trade> ; in apr ; in bed ; in charg ; in la ; in last ; in long
        not_a_lead	2	in los ; in lot ; in mes ; in ther ; in which ; in without ; inbox ; incident report
        not_a_lead	2	industrial ; ine ; ingres ; ins <money> ; insuranc is ; internship for ; iop ask
        not_a_lead	2	is aft ; is doing ; is handl ; is look ; is saturday ; is sunday ; is thi ; isnt your
        not_a_lead	2	it <amount> ; it as ; it feel ; it pay ; its <play> ; its denis ; its over ; ive had
        not_a_lead	2	john ; journalist ; juev con ; just for ; just think ; keep a ; kid com ; kil deal
        not_a_lead	2	kil our ; kit in ; kitchen draw ; kitchen so ; kniv ; la ; la <afraid> ; la <alcohol>
        not_a_lead	2	la <ask> ; la <caretaking> ; la <clinician> ; la <friend> ; la <kin> ; la beb
        not_a_lead	2	la chamar ; la consejer ; la county ; la list ; la music ; la vecin ; larg <pet>
        not_a_lead	2	larg animal ; last job ; law firm ; le <hit> ; le <say> ; le mand ; le peg ; left on
        not_a_lead	2	lemon cak ; les <promise> ; les agradezc ; let of ; let to ; lie awak ; lif of
        not_a_lead	2	lik <eat> ; lik help ; list ; list for ; list she ; littl ; llamarl ; llanter
        not_a_lead	2	lleg al ; lleg una ; llor en ; lo tienen ; load in ; location ; lock cabinet
        not_a_lead	2	lock out ; locum ; los nino ; los sesent ; lot on ; m <need> ; m vap ; machin
        not_a_lead	2	man nam ; mand cotizacion ; mandan a ; manej de ; manual has ; march the ; marriag
        not_a_lead	2	marshal ; may ; may <ask> ; may ask ; me <drive> ; me <illness> ; me aliv ; me anyth
        not_a_lead	2	me half ; me piden ; me til ; me toc ; med dir ; medi tiemp ; medication ; medicina
        not_a_lead	2	memory of ; mes y ; meth psychosi ; methadon ; methadon and ; mh ; mi <soon> ; mi pap
        not_a_lead	2	mi ~prim ; min lat ; minut by ; minut for ; minut thi ; mis <money> ; mis <phone>
        not_a_lead	2	mo <ask> ; mo ask ; mobil ; mochil ; mom what ; monday ; money down ; money to
        not_a_lead	2	month sinc ; moth clean ; moth work ; mount naloxon ; mous ; mov clos ; mov it
        not_a_lead	2	muer por ; muert ric ; music was ; my <appointment> ; my <headface> ; my <medicine>
        not_a_lead	2	my <vendor> ; my cadc ; my chart ; my dat ; my glas ; my group ; my hallway
        not_a_lead	2	my insulin ; my jacket ; my knif ; my mft ; my psych ; my public ; my thyroid
        not_a_lead	2	my uncl ; n <eat> ; n som ; nadi <need> ; nadi de ; nadi est ; naloxon ; naloxon box
        not_a_lead	2	nam is ; narcan spray ; narcotic ; need his ; need outpatient ; neighbor ; nervio
        not_a_lead	2	nev <give> ; nev <take> ; nev car ; new <law> ; new <room> ; next thursday
        not_a_lead	2	ni ~<alcohol> ; ni ~beb ; night desk ; night until ; ninety <count> ; ninth and
        not_a_lead	2	nit n ; no <money> ; no <promise> ; no beb ; no drink ; no habi ; no one ; no problem
        not_a_lead	2	no sabemo ; no veng ; no ~<alcohol> ; no ~<need> ; no ~drug ; nor deny ; nos <need>
        not_a_lead	2	nos pidi ; nos quedamo ; not <hear> ; not cal ; not somewher ; not ~<alcohol>
        not_a_lead	2	not ~<consume> ; not ~<need> ; noth strong ; noviembr ya ; nunc hay ; nurs clas
        not_a_lead	2	nurs giv ; nurs student ; oak and ; of <hospital> ; of <see> ; of benefit ; of birth
        not_a_lead	2	of gold ; of golf ; of oth ; of record ; of residential ; of servic ; of use
        not_a_lead	2	off <alcohol> ; off resum ; off thos ; often ; ojai and ; okay to ; old <write>
        not_a_lead	2	olvid ; on <consume> ; on <crowd> ; on <emergency> ; on <kill> ; on <record> ; on his
        not_a_lead	2	on how ; on why ; on ~<opioid> ; one <leave> ; one box ; one left ; onlin <play>
        not_a_lead	2	only <try> ; oop ; operat <amount> ; or <think> ; or drink ; or know ; or ~<drug>
        not_a_lead	2	or ~drug ; oregon ; orgul ; oro ; oth <job> ; otr lad ; our <breath>
        not_a_lead	2	our <emergency> ; our <think> ; our breath ; our crew ; our facility ; our plan
        not_a_lead	2	our sob ; out <amount> ; outcom ; outreach <crowd> ; outreach team ; overnight
        not_a_lead	2	overnight 0 ; owe her ; packag for ; pad ; pag de ; pag load ; pag on ; pain in
        not_a_lead	2	pair ; par <alcohol> ; par alcohol ; paralegal at ; pareja ; parent for ; parent to
        not_a_lead	2	parent who ; partner ; partnership ; passiv ; past a ; pearl ; peer <friend>
        not_a_lead	2	peer mentor ; peopl about ; per <amount> ; perdi el ; perdi en ; perdon ; perfum
        not_a_lead	2	permis de ; pharmacy on ; phon back ; piec on ; pil that ; pilot ; pitch ; pizza
        not_a_lead	2	plac <need> ; plan so ; play and ; play guit ; play vide ; play y ; po want ; podemo
        not_a_lead	2	podri ; point me ; poison ; por 0 ; por corre ; por docen ; por dond ; por whatsap
        not_a_lead	2	porqu en ; post for ; post on ; postag ; practicum hour ; pregunt si ; prep y
        not_a_lead	2	prescrib for ; prim trabaj ; print shop ; produc <see> ; product ; profil ; prog in
        not_a_lead	2	prom ; proof ; prop 0 ; proveedor ; provider ; pued <appointment> ; pued visit
        not_a_lead	2	put a ; que ; que <home> ; que ant ; que estan ; que hora ; que les ; que naci
        not_a_lead	2	que todavi ; que él ; qued ; qued las ; qued pendient ; quedamo ; queremo
        not_a_lead	2	quien pued ; quier al ; quier dej ; quit lin ; radi ; radi en ; radt in ; rattl ; rd
        not_a_lead	2	re <home> ; re <insurance> ; reach ; read glas ; read on ; real <afraid>
        not_a_lead	2	receipt and ; recepcionist ; record ; record in ; record no ; recovery hous
        not_a_lead	2	recovery plac ; refer to ; relocat to ; rent on ; rep stop ; repav ; report for
        not_a_lead	2	report want ; represent ; res ; reset ; resident ask ; residential hous ; rest is
        not_a_lead	2	reten ; retir navy ; right in ; rob ; rob me ; rompop ; ron ; roommat in ; rtw ; ruin
        not_a_lead	2	rumb ; sab que ; sabemo ; sal de ; salary ; sali y ; saliv ; sam <moment>
        not_a_lead	2	sam <week> ; sam four ; sam numb ; sat to ; saturn ; saw it ; say otherwis ; say our
        not_a_lead	2	scar ; scholarship for ; school pap ; schoolteach ; screen the ; screenwrit her
        not_a_lead	2	se le ; se llev ; season greet ; second act ; second floor ; see wheth ; seen 0
        not_a_lead	2	segund apel ; segur <insurance> ; select ; self + ; self or ; semana que ; servic is
        not_a_lead	2	servici de ; settl in ; sgt with ; shad ; shal i ; she rang ; she tak ; she wel
        not_a_lead	2	sherman way ; shift ; shift it ; short ; short on ; shot of ; siet ; sign said
        not_a_lead	2	silla ; sinc 0 ; sir / ; sit is ; sixty pound ; sleep on ; slip and ; slot and
        not_a_lead	2	smal <record> ; smal print ; so we ; sob ; sob nin ; sobredosi y ; sociology thesi
        not_a_lead	2	sock to ; sof ; sol ; solution ; som <furniture> ; som guy ; somebody read
        not_a_lead	2	someon on ; someth for ; son play ; sor ; sourc ; soy enfermer ; speak for
        not_a_lead	2	specializ ; specializ in ; spray in ; stack of ; start the ; stat <write> ; statu
        not_a_lead	2	strip by ; strip in ; strip includ ; student want ; su <money> ; su <official>
        not_a_lead	2	su nin ; su program ; su rop ; suicid ; suicid watch ; sum for ; sum to
        not_a_lead	2	summary from ; supier que ; surrend ; sus <order> ; sus orden ; sustanci ; tak it
        not_a_lead	2	tak noth ; tal vez ; tatto of ; teach watercolor ; tech and ; tech on ; tech position
        not_a_lead	2	tel ; tel me ; terapi ; term ; test <container> ; th for ; thank god ; that <give>
        not_a_lead	2	that <see> ; that youv ; the <breath> ; the <confused> ; the <emergency> ; the air
        not_a_lead	2	the baby ; the blow ; the cho ; the duplex ; the east ; the freez ; the groom
        not_a_lead	2	the half ; the highway ; the invoic ; the jacket ; the leav ; the mang ; the map
        not_a_lead	2	the obituary ; the plaintif ; the pocket ; the post ; the script ; the sherif
        not_a_lead	2	the sidewalk ; the sof ; the stor ; the thre ; the total ; the troubl ; the upstair
        not_a_lead	2	the wal ; the wed ; the ~<treatment> ; them off ; then he ; ther <last> ; ther last
        not_a_lead	2	therapist for ; thesi is ; they had ; they need ; thi <record> ; thi <withdrawal>
        not_a_lead	2	thi form ; thi not ; thi was ; thre day ; thre for ; thre week ; through <eat>
        not_a_lead	2	through your ; throw up ; thursday or ; tien 0 ; tienen <appointment> ; tienen grup
        not_a_lead	2	tienen ~<treatment> ; til four ; tim <soon> ; tim next ; tin ; tir on ; to <month>
        not_a_lead	2	to about ; to buy ; to giv ; to locat ; to off ; to ohi ; to staf ; to us ; to ventur
        not_a_lead	2	to visit ; today has ; tol ; too <amount> ; too much ; topic ; tortois ; tox ; tra
        not_a_lead	2	traerl ; tratan ; treatment hous ; treatment in ; tremen and ; tristez ; tryn
        not_a_lead	2	tu <home> ; tu cas ; tub ; tuesday meet ; tunnel ; twic on ; two pack ; two plac
        not_a_lead	2	tx dat ; u ; uc irvin ; un <go> ; un <say> ; un grup ; un pastel ; un recib ; un viaj
        not_a_lead	2	una <media> ; una botel ; una fot ; una llam ; una muj ; una not ; una obr
        not_a_lead	2	undergrad ; understood ; until it ; until saturday ; up <day> ; up in ; up your
        not_a_lead	2	ur plac ; urgent car ; us ; us as ; us cant ; us took ; user and ; ush board
        not_a_lead	2	usted a ; usted y ; va <give> ; vacuna ; vend machin ; vendemo ; verific
        not_a_lead	2	verification of ; want company ; want d/c ; want inpatient ; want no ; want parent
        not_a_lead	2	want pt ; want rehab ; want to ; was <treatment> ; was alcohol ; wasnt ther
        not_a_lead	2	wdnt say ; we ; we <job> ; we ask ; we dont ; we drop ; we liv ; wed bring ; week ago
        not_a_lead	2	week work ; weekend shift ; weekend tech ; weepy ; wellnes ; what <crowd> ; what i
        not_a_lead	2	what should ; when its ; wher to ; which door ; who <bodysound> ; who <caretaking>
        not_a_lead	2	who <fall> ; who accept ; who lik ; who sign ; who supervis ; who used ; whod <say>
        not_a_lead	2	whos kid ; why <crowd> ; wildernes camp ; wildfir ; with <colleague> ; with <seizure>
        not_a_lead	2	with any ; with food ; with seizur ; wiv and ; wk <clinician> ; wont <leave>
        not_a_lead	2	wont leav ; wool ; work has ; work the ; worri ; would ; would a ; would someon
        not_a_lead	2	writ thi ; wrong <hospital> ; y ; y <emergency> ; y ataqu ; y cristal ; y in ; y yo
        not_a_lead	2	ya <job> ; ya <leave> ; ya al ; ya sali ; ya san ; ya trabaj ; year at
        not_a_lead	2	year warranty ; yog ; you ; you <day> ; you <fall> ; you <go> ; you <happy>
        not_a_lead	2	you might ; you sent ; you test ; you want ; your <money> ; your <vendor>
        not_a_lead	2	your admission ; your alumni ; your bed ; your counselor ; your custodian
        not_a_lead	2	your going ; your group ; your lin ; your list ; your rehab ; your schedul ; your sid
        not_a_lead	2	~<clinician> ; ~<colleague> <say> ; ~<confused> ; ~<consume> ; ~<consume> anyth
        not_a_lead	2	~<consume> ~<pill> ; ~<drug> ~<alcohol> ; ~<need> ~<need> ; ~<need> ~any
        not_a_lead	2	~<need> ~with ; ~<threat> ~to ; ~<treatment> con ; ~a ~plac ; ~any ~servic ; ~cort
        not_a_lead	2	~cut ; ~deliri ; ~detox or ; ~drink no ; ~ex ; ~fee for ; ~find ; ~fum no ; ~grief
        not_a_lead	2	~help ~with ; ~let ; ~medical ; ~methadon ; ~mgr ; ~need ; ~need ~any ; ~on ~<day>
        not_a_lead	2	~pt <need> ; ~se ~<drug> ; ~se ~drog ; ~seizur ; ~servic for ; ~smok anyth ; ~used
        not_a_lead	2	~visit ; ~work ; él ; él desd
        not_a_lead	1	*abstinent.0 ; *ago.3 ; *heavy ; *mandator.authority:negated ; *nonDrug:negated
        not_a_lead	1	*otherService.lowSpirits:hypothetical ; *priorTreatments ; *quantity.allDay
        not_a_lead	1	+ <afraid> ; + <clinician> ; + <friend> ; + <play> ; / hr ; 0 <fall> ; 0 <law>
        not_a_lead	1	0 <money> ; 0 <need> ; 0 can ; 0 chest ; 0 dolar ; 0 hous ; 0 midnit ; 0 number
        not_a_lead	1	0 peopl ; 0 stay ; 0 u ; 0 yr ; <afraid> <past> ; <afraid> in ; <alcohol> <phone>
        not_a_lead	1	<alcohol> a ; <alcohol> and ; <alcohol> en ; <alone> ; <always> <daytime>
        not_a_lead	1	<always> <phone> ; <always> win ; <amount> <appointment> ; <amount> <emergency>
        not_a_lead	1	<amount> <headface> ; <amount> <sad> ; <amount> de ; <amount> hav ; <amount> panel
        not_a_lead	1	<amount> rap ; <amount> sam ; <appointment> <colleague> ; <appointment> <kin>
        not_a_lead	1	<appointment> <opening> ; <appointment> <trade> ; <appointment> en
        not_a_lead	1	<appointment> link ; <ask> <clinician> ; <ask> <eat> ; <ask> <school> ; <ask> for
        not_a_lead	1	<ask> is ; <ask> si ; <ask> when ; <asleep> bad ; <asleep> el ; <asleep> her
        not_a_lead	1	<asleep> it ; <asleep> on ; <blade> <play> ; <blood> <drive> ; <blood> <treatment>
        not_a_lead	1	<bodypart> <kill> ; <bodypart> <play> ; <bodypart> de ; <bodypart> with
        not_a_lead	1	<bodysound> me ; <build> <money> ; <build> websit ; <buy> <daytime> ; <buy> <drug>
        not_a_lead	1	<buy> <write> ; <buy> our ; <cannabis> <cannabis> ; <cannabis> out
        not_a_lead	1	<chestheart> <happy> ; <chestheart> are ; <chestheart> clear ; <chestheart> x
        not_a_lead	1	<child> <amount> ; <child> <go> ; <child> <phone> ; <child> <stop> ; <child> with
        not_a_lead	1	<church> are ; <clinician> <continue> ; <clinician> <illness>
        not_a_lead	1	<clinician> <withdrawal> ; <clothes> <give> ; <clothes> in ; <colleague> <relapse>
        not_a_lead	1	<colleague> <stimulant> ; <colleague> <year> ; <colleague> and ; <colleague> did
        not_a_lead	1	<colleague> only ; <colleague> ~<continue> ; <color> <eat> ; <consume> <container>
        not_a_lead	1	<consume> a ; <consume> and ; <consume> el ; <container> <drive>
        not_a_lead	1	<container> <hospital> ; <continue> <key> ; <continue> <kin> ; <count> <always>
        not_a_lead	1	<count> <hold> ; <crowd> ; <crowd> <need> ; <crowd> is ; <crowd> whos
        not_a_lead	1	<day> <bodypart> ; <day> <goodbye> ; <day> <headface> ; <day> <kill>
        not_a_lead	1	<day> <stranger> ; <day> first ; <day> mism ; <day> ok ; <day> pls ; <die> <month>
        not_a_lead	1	<die> <phone> ; <die> hard ; <die> sinc ; <drive> ; <drive> <colleague>
        not_a_lead	1	<drive> <hospital> ; <drive> <stranger> ; <drive> a ; <drive> nobody ; <drug>
        not_a_lead	1	<drug> <alcohol> ; <drug> <phone> ; <drug> y ; <eat> <colleague> ; <eat> <insurance>
        not_a_lead	1	<eat> <take> ; <eat> la ; <emergency> <caretaking> ; <emergency> en
        not_a_lead	1	<emergency> spray ; <fall> <job> ; <feel> <fall> ; <feel> <leave>
        not_a_lead	1	<fire> <container> ; <fire> <take> ; <friend> <buy> ; <friend> <month> ; <friend> a
        not_a_lead	1	<friend> on ; <furniture> ; <furniture> <hit> ; <furniture> <insurance>
        not_a_lead	1	<furniture> <last> ; <furniture> <month> ; <furniture> <need> ; <furniture> aft
        not_a_lead	1	<furniture> or ; <furniture> that ; <furniture> we ; <furniture> wer
        not_a_lead	1	<furniture> wil ; <furniture> without ; <give> <emergency> ; <give> <illness>
        not_a_lead	1	<give> <medicine> ; <give> <remember> ; <give> com ; <give> his ; <give> with
        not_a_lead	1	<go> <alcohol> ; <go> <feel> ; <go> <insurance> ; <go> <partner> ; <go> <sad>
        not_a_lead	1	<go> <say> ; <go> <take> ; <go> clos ; <go> muy ; <go> un ; <goodbye> <give>
        not_a_lead	1	<goodbye> <go> ; <goodbye> and ; <gun> <home> ; <gun> in ; <headface> or
        """
}
