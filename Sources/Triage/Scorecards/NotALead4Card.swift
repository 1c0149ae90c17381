extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	2	<money> + ; <money> <amount> ; <money> <ask> ; <money> <build> ; <money> <outdoors>
        not_a_lead	2	<month> ; <month> <appointment> ; <month> fre ; <need> <build> ; <need> <give>
        not_a_lead	2	<need> <money> ; <need> <pet> ; <need> <stop> ; <need> <think> ; <need> id
        not_a_lead	2	<need> on ; <need> ten ; <need> to ; <need> we ; <need> ~<pain> ; <night> <always>
        not_a_lead	2	<night> <amount> ; <night> <kill> ; <night> <month> ; <night> <partner>
        not_a_lead	2	<night> <photo> ; <night> <rail> ; <night> land ; <night> until ; <official> <gun>
        not_a_lead	2	<official> <key> ; <opioid> <insurance> ; <opioid> <sedative> ; <opioid> rx
        not_a_lead	2	<outdoors> <need> ; <outdoors> tercer ; <outdoors> y ; <palecolor>
        not_a_lead	2	<palecolor> <medicine> ; <partner> <colleague> ; <partner> <play>
        not_a_lead	2	<partner> <treatment> ; <partner> mad ; <past> <blade> ; <past> <eat>
        not_a_lead	2	<past> <leave> ; <past> <money> ; <past> <need> ; <past> <palecolor> ; <past> our
        not_a_lead	2	<past> ya ; <pet> by ; <phone> <last> ; <phone> <soon> ; <photo> <media>
        not_a_lead	2	<photo> <play> ; <photo> about ; <photo> par ; <photo> y ; <pill> but
        not_a_lead	2	<play> <photo> ; <play> by ; <promise> a ; <promise> twic ; <put> <clinician>
        not_a_lead	2	<put> a ; <put> una ; <rarely> <treatment> ; <record> <colleague>
        not_a_lead	2	<record> <container> ; <record> <moment> ; <record> <photo> ; <record> my
        not_a_lead	2	<record> twic ; <record> y ; <room> <clean> ; <room> <record> ; <sad> ; <sad> per
        not_a_lead	2	<sad> with ; <say> <pain> ; <say> <stop> ; <say> about ; <say> el ; <say> lin
        not_a_lead	2	<say> ~<clinician> ; <say> ~<colleague> ; <say> ~<pet> ; <school> <always>
        not_a_lead	2	<school> <crowd> ; <school> <die> ; <school> <fall> ; <school> <phone> ; <school> com
        not_a_lead	2	<school> es ; <school> health ; <school> of ; <school> sit ; <school> what
        not_a_lead	2	<school> which ; <see> <crowd> ; <see> <money> ; <see> lo ; <seizure> y
        not_a_lead	2	<shake> <bodypart> ; <sick> <stop> ; <sober> <day> ; <sober> <drive> ; <sober> <home>
        not_a_lead	2	<sober> sinc ; <soon> <fall> ; <stimulant> <drive> ; <stimulant> <phone>
        not_a_lead	2	<stimulant> <school> ; <stop> <consume> ; <stop> <insurance> ; <stop> <order>
        not_a_lead	2	<stop> <rope> ; <stop> our ; <stranger> <bodysound> ; <stranger> <continue>
        not_a_lead	2	<stranger> <die> ; <stranger> <insurance> ; <stranger> <need> ; <stranger> <shame>
        not_a_lead	2	<stranger> <vendor> ; <stranger> aft ; <stranger> kind ; <stranger> nam ; <take> $
        not_a_lead	2	<take> <angry> ; <take> <child> ; <take> <headface> ; <take> <home> ; <take> <school>
        not_a_lead	2	<take> anyon ; <take> los ; <take> ten ; <take> you ; <think> <container>
        not_a_lead	2	<think> <write> ; <think> so ; <think> ~<kin> ; <think> ~<money> ; <tool> sinc
        not_a_lead	2	<town> <ask> ; <town> <wait> ; <town> one ; <town> re ; <trade> <clean>
        not_a_lead	2	<trade> <hit> ; <trade> <key> ; <trade> <leave> ; <trade> <order> ; <trade> <see>
        not_a_lead	2	<trade> <start> ; <treatment> <eat> ; <treatment> about ; <treatment> already
        not_a_lead	2	<treatment> exp ; <treatment> non ; <treatment> outcom ; <treatment> til
        not_a_lead	2	<treatment> to ; <trust> <friend> ; <try> <eat> ; <unreal> a ; <vendor> <home>
        not_a_lead	2	<vendor> <opioid> ; <vendor> <photo> ; <vendor> <school> ; <vendor> <take>
        not_a_lead	2	<vendor> at ; <volunteer> <day> ; <volunteer> on ; <wait> <insurance> ; <wait> her
        not_a_lead	2	<wait> in ; <wait> una ; <week> <eat> ; <week> <media> ; <week> <month>
        not_a_lead	2	<week> <past> ; <withdrawal> <put> ; <withdrawal> <seizure> ; <withdrawal> <wait>
        not_a_lead	2	<write> <emergency> ; <write> <opioid> ; <write> a ; <write> bounc ; <write> he
        not_a_lead	2	<write> list ; <write> somewher ; <write> with ; <write> your ; <year> <furniture>
        not_a_lead	2	<year> <sad> ; <year> <treatment> ; <year> at ; <year> do ; <year> psych ; a <media>
        not_a_lead	2	a <night> ; a <relapse> ; a and ; a bereavement ; a bin ; a bles ; a certifi ; a cok
        not_a_lead	2	a cook ; a costc ; a couch ; a driv ; a grey ; a heroin ; a kitchen ; a lad ; a lead
        not_a_lead	2	a licens ; a lost ; a may ; a microphon ; a month ; a nam ; a nombr ; a novel
        not_a_lead	2	a peer ; a psych ; a q ; a realtor ; a ros ; a slip ; a speak ; a statement
        not_a_lead	2	a stitch ; a stuf ; a substanc ; a suicid ; a tin ; a tu ; a usarl ; a ~<consume>
        not_a_lead	2	a ~substanc ; about <drug> ; about <moment> ; about <opioid> ; about rehab ; about to
        not_a_lead	2	absenc ; abuel con ; acab el ; acct ; addiction treatment ; addres is ; adentr con
        not_a_lead	2	adiccion ; adjust ; admit ; aft in ; aft ten ; aft your ; again and ; age do
        not_a_lead	2	agency has ; aguant ; ahi adentr ; ahi el ; ahog y ; ai ; al <play> ; al dia
        not_a_lead	2	alcohol withdrawal ; alcohol y ; alert for ; algun ; all we ; alongsid ; alumn
        not_a_lead	2	alway ; amaril ; ambulanci en ; amend ; an <eat> ; and <clinician> ; and <emergency>
        not_a_lead	2	and <need> ; and detox ; and fal ; and fil ; and hes ; and ran ; and sist
        not_a_lead	2	ansiedad y ; anxiety is ; any <appointment> ; any chanc ; any opening ; any oth
        not_a_lead	2	anymor ; anyon on ; anyth i ; appointment with ; apt <say> ; apuest ; are any
        not_a_lead	2	around <amount> ; asistenci ; ask abt ; ask for ; ask no ; ask to ; ask wher
        not_a_lead	2	assault ; at <fire> ; at <night> ; at <opening> ; at <vendor> ; at any ; at din
        not_a_lead	2	at no ; at ur ; atienden eso ; attach if ; attack <always> ; attack every ; atty
        not_a_lead	2	aunt ask ; aunt work ; authorization ; averag ; avisenl ; away the ; back from
        not_a_lead	2	back of ; baj de ; balanc ; bano ; bas boat ; bday ; be 0 ; be <happy> ; be <wait>
        not_a_lead	2	be stay ; beat the ; becaus he ; bed sob ; bed to ; been pick ; befor our
        not_a_lead	2	befor thur ; beneficiari ; bereavement group ; between detox ; between san
        not_a_lead	2	bien desd ; bilingu con ; billboard ; bio ; blackjack ; blood driv ; board has
        not_a_lead	2	book a ; boot in ; booz and ; both talk ; bought a ; box + ; bracelet ; bridg
        not_a_lead	2	broth doe ; brother ; buen dia ; build in ; build websit ; built ; buscan ; but for
        not_a_lead	2	button and ; by aft ; by on ; by us ; cal tercer ; cam down ; can ; can <hit>
        not_a_lead	2	can <kin> ; can <need> ; can help ; can my ; can our ; can pick ; can she ; can they
        not_a_lead	2	cancel ; cant seem ; car plan ; car seat ; card ; card with ; cardiology clear
        not_a_lead	2	carry him ; cart con ; cart de ; casa de ; celul ; cent lik ; center lik ; centr
        not_a_lead	2	centr com ; centr de ; cereal ; certificat ; channel ; channel 0 ; chat ; check on
        not_a_lead	2	checkout ; chicag ; circl at ; city ; claim your ; clas ; clean by ; clean nev
        not_a_lead	2	clear to ; client ther ; clinic en ; clr <hear> ; clr <think> ; clr said ; coat to
        not_a_lead	2	coc ; cociner ; colchon par ; collect them ; colleg kid ; colleg y ; com <play>
        not_a_lead	2	com el ; com see ; comfortabl ; community ; complaint and ; compromis ; con <count>
        not_a_lead	2	con deliri ; con quien ; con sei ; contestan ; contract for ; control de
        not_a_lead	2	convulsion y ; cook ; cook at ; cook with ; corin ; could a ; could als ; counsel for
        not_a_lead	2	counsel in ; couri ; crei ; crew is ; ct ; cuand <say> ; cuent ; culebra ; curs
        not_a_lead	2	d resi ; d/c <last> ; d/c last ; dai ; dalla ; daught did ; daught just ; day can
        not_a_lead	2	day her ; day off ; day or ; de <amount> ; de <phone> ; de alt ; de amor
        not_a_lead	2	de asistenci ; de las ; de marz ; de muert ; de oro ; de sangr ; de segur ; dead
        not_a_lead	2	dear ; death and ; deb ; defendant ; dej la ; denis from ; denv ; detox and
        not_a_lead	2	detox exp ; diabetico ; did 0 ; did our ; die ; diem <clinician> ; diem <job>
        not_a_lead	2	diem shift ; difunt espos ; director for ; disord ; do u ; doctor for ; doing an
        not_a_lead	2	doing beautiful ; doing wel ; domain ; don chem ; dond <go> ; dont drink ; dont hav
        not_a_lead	2	door to ; dos semana ; downsiz ; drank herself ; drink a ; drink and ; drink from
        not_a_lead	2	drink in ; drink no ; driv position ; driver ; drov by ; drug and ; drum
        not_a_lead	2	dry <headface> ; dwayn ; dying and ; eagl ; ear ; earn ; easy ; el <appointment>
        not_a_lead	2	el chequ ; el choqu ; el cuart ; el delirium ; el favor ; el hotel ; el salvador
        not_a_lead	2	el traj ; el val ; els in ; els nev ; els not ; els to ; email bounc ; emdr
        not_a_lead	2	empty <furniture> ; emt ; en <treatment> ; en east ; en mexicali ; en mi
        not_a_lead	2	en noviembr ; en tratamient ; encarg ; encarg de ; end cal ; enfermer con ; enfermera
        not_a_lead	2	enough ; enter ; epipen ; equivoc de ; er nurs ; era de ; era par ; es la ; escond
        not_a_lead	2	espant ; essay ; est con ; estanci ; estudi enfermeri ; etiquet ; even though
        not_a_lead	2	ever a ; every morn ; everyon asleep ; ex <clinician> ; explanation of ; extend
        not_a_lead	2	extr ; factur de ; fals ; fam ; fami memb ; famili ; famili busc ; fax to ; featur
        not_a_lead	2	fentanyl in ; few day ; fil a ; fil for ; fil residential ; fil the ; film school
        not_a_lead	2	fing ; fix thi ; flat ; floor again ; floor in ; fml ; food is ; for
        not_a_lead	2	for <emergency> ; for <home> ; for <illness> ; for <money> ; for <night>
        not_a_lead	2	for <treatment> ; for court ; for custodian ; for custody ; for husb ; for intak
        not_a_lead	2	for just ; for la ; for self ; for smok ; for spr ; for two ; for tx ; for us
        not_a_lead	2	for wk ; for work ; forgiv me ; forty cover ; forty eight ; fre 0 ; fresh one
        not_a_lead	2	friday my ; from <afraid> ; from deployment ; from iop ; from tucson ; from us
        not_a_lead	2	front desk ; fum pur ; fumig ; funeral hom ; gallina ; garantiz el ; gav numb ; ged
        not_a_lead	2	gentleman who ; get his ; gift card ; giggl ; glad ; good <blade> ; good with
        not_a_lead	2	goodnes ; got tir ; great <amount> ; group by ; group has ; grupo par ; gummi for
        not_a_lead	2	guy ; guy with ; h / ; ha suelt ; hac de ; had my ; hair ; half of ; hand out ; handl
        not_a_lead	2	has <school> ; has been ; has one ; has own ; hasnt <take> ; hast <daytime> ; hast le
        not_a_lead	2	hav <play> ; hav noth ; hav ten ; he als ; headset ; heard our ; heat in ; help get
        not_a_lead	2	help rehab ; her <last> ; her <law> ; her head ; her step ; her toddl ; her uncl
        not_a_lead	2	her wil ; hes her ; hes with ; hi i ; hid my ; him hr ; his <eat> ; his <kin>
        not_a_lead	2	his employ ; his mam ; his one ; his shirt ; hiz ; hom monday ; hombr en ; hotel and
        not_a_lead	2	hour notic ; hous lik ; hous nobody ; hous on ; housekeep ; how a ; hr <write>
        not_a_lead	2	hs <play> ; husb is ; husband alway ; husband ask ; husband drink ; i <insurance>
        not_a_lead	2	i <put> ; i <room> ; i <trade> ; i collect ; i fel ; i fix ; i go ; i liv ; i room
        not_a_lead	2	i took ; i wish ; if a ; im <outdoors> ; im sob ; impresora ; in <day> ; in <illness>
        not_a_lead	2	in bed ; in bio ; in charg ; in mes ; in that ; in ther ; in without ; inbox
        not_a_lead	2	initial ; ins <insurance> ; ins <money> ; insuranc is ; int <withdrawal>
        not_a_lead	2	internship for ; interview an ; interview with ; is an ; is doing ; is handl ; is ill
        not_a_lead	2	is in ; is look ; is marca ; is stop ; is thi ; it <feel> ; it <take> ; it as
        not_a_lead	2	it feel ; it pay ; it rol ; j ; jacket ; john ; just anxiety ; keep my ; kit in
        not_a_lead	2	kniv ; la <afraid> ; la <alcohol> ; la <caretaking> ; la <clinician> ; la <drive>
        not_a_lead	2	la <friend> ; la <kin> ; la <stranger> ; la beb ; la consejer ; la limpiez ; la list
        not_a_lead	2	last messag ; last visit ; lat for ; law firm ; le acab ; le devuelvan ; le falt
        not_a_lead	2	licenci ; licens for ; lif of ; light ; lik help ; lik out ; lik thi ; lik your
        not_a_lead	2	link below ; link in ; list ; list for ; list in ; list is ; list she ; llamarl
        not_a_lead	2	llanter ; lleg al ; lleg una ; llevamo ; lo tienen ; load in ; local ; location
        not_a_lead	2	lock unit ; locum agency ; los ; los <child> ; los <count> ; los muchacho ; los nino
        not_a_lead	2	lot on ; lov one ; lunch for ; m <need> ; m vap ; mad <amount> ; mad out
        not_a_lead	2	magazin and ; mak me ; malet y ; man nam ; manan no ; mand el ; manej de ; manual has
        not_a_lead	2	march for ; marlboro ; marriag ; marshal ; may ; may my ; me aliv ; me til ; me whil
        not_a_lead	2	medi tiemp ; medical <insurance> ; medical <record> ; medical bil ; medication
        not_a_lead	2	meth psychosi ; methadon ; methadon and ; mh ; mi cart ; mi clas ; mi curriculum
        not_a_lead	2	mi hoj ; mi prim ; mi ~prim ; might ; million ; min lat ; minut for ; mir
        not_a_lead	2	mis <money> ; mo <ask> ; mo ask ; mobil ; mold ; mom what ; money down ; money to
        not_a_lead	2	month sinc ; moth clean ; moth was ; moth work ; mouth ; muy <sad> ; my <headface>
        not_a_lead	2	my <home> ; my <medicine> ; my <vendor> ; my broth ; my chart ; my clas
        not_a_lead	2	my counselor ; my cpr ; my dat ; my disability ; my draw ; my friend ; my group
        not_a_lead	2	my hand ; my psych ; my retain ; my thyroid ; my treatment ; my ~cousin ; naci la
        not_a_lead	2	naloxon box ; nam is ; nam of ; nam person ; nam the ; narcotic ; nd tim ; nd yr
        not_a_lead	2	necesit ; necesit cambi ; necesitan cociner ; need for ; need her ; need his
        not_a_lead	2	need nam ; need two ; neighbor on ; neighborhood thi ; nervio ; nev <take> ; nev lost
        not_a_lead	2	nev ~<intoxicated> ; new 0 ; new <law> ; next thursday ; ni <alcohol> ; ni ~<alcohol>
        not_a_lead	2	ni ~beb ; ni ~tom ; night if ; night until ; night watchman ; ninety <count>
        not_a_lead	2	ninth and ; nit n ; no <promise> ; no beb ; no consum ; no experienc ; no habi
        not_a_lead	2	no prescription ; no problem ; no sabemo ; no veng ; no ~<alcohol> ; no ~<consume>
        not_a_lead	2	no ~<drug> ; no ~drug ; no ~sud ; nobody <phone> ; nobody cal ; non at ; nor ; nos
        not_a_lead	2	nos <need> ; not <hear> ; not cal ; not mad ; not somewher ; not writ
        not_a_lead	2	not ~<alcohol> ; not ~<consume> ; not ~<need> ; noth strong ; novel ; nurs student
        not_a_lead	2	o limpiez ; o no ; oak and ; of <sober> ; of <wait> ; of birth ; of dr ; of february
        not_a_lead	2	of golf ; of hand ; of marlboro ; of residential ; of stay ; off <alcohol> ; often
        not_a_lead	2	ojo ; okay to ; on <leave> ; on day ; on his ; on how ; on my ; on record ; on ventur
        not_a_lead	2	onc a ; one <headface> ; only <try> ; open on ; operat <amount> ; or by ; or drink
        not_a_lead	2	or ~<drug> ; or ~drug ; order two ; oregon ; oro ; orthodontist ; oth <job> ; otr lad
        not_a_lead	2	our <media> ; our <record> ; our crew ; our rat ; our sob ; out and ; out in
        not_a_lead	2	out wheth ; outcom ; over it ; overnight 0 ; overtim ; pad ; panel with
        not_a_lead	2	par <alcohol> ; par alcohol ; par diabetico ; par la ; par las ; par mama ; par mis
        not_a_lead	2	paralegal at ; parej en ; parent to ; parroqui ; partn with ; pas ya ; passiv
        not_a_lead	2	pastri ; peopl about ; peopl get ; peopl with ; per <amount> ; per <stop> ; perdon
        not_a_lead	2	permis de ; pes ; pharm tech ; pharmacy count ; phon ring ; phon want ; php
        not_a_lead	2	pick them ; pictur on ; piden ; piec ; piec on ; pil but ; pilot ; plac <need>
        not_a_lead	2	placement 0 ; plan so ; pleas ; pm <crowd> ; po ; po want ; podemo ; point me ; por 0
        not_a_lead	2	por docen ; porqu en ; postag ; practicum hrs ; pregunt si ; prescrib for ; prid when
        not_a_lead	2	prim no ; prim trabaj ; priv ; produc <see> ; product ; prog in ; prom ; proof
        not_a_lead	2	psiquiatr ; pts ; pul ; pure ; purpl ; put his ; q <moment> ; q no ; que ; que ant
        not_a_lead	2	que corre ; que les ; que naci ; qued ; qued una ; queremo ; quick <ask>
        not_a_lead	2	quick <phone> ; quick question ; quien <see> ; quien habl ; quien le ; quot by ; radi
        not_a_lead	2	rais <child> ; rattl me ; rd ; re bil ; re what ; reach ; read on ; readmission
        not_a_lead	2	recd ; receipt ; receptionist ; recib de ; recog ; recogemo ; recogemo <furniture>
        not_a_lead	2	record clas ; record no ; record of ; recovery and ; recovery hom ; refer to
        not_a_lead	2	referencia y ; referral list ; registr ; relaps ; releas on ; rep <buy> ; rep sel
        not_a_lead	2	rep want ; represent ; res ; reset ; rest is ; retd <official> ; reten ; review are
        not_a_lead	2	rey ; ring is ; rm 0 ; rob ; rob me ; robert and ; robot ; ron ; roommat ; rtw ; rumb
        not_a_lead	2	run at ; sabemo ; said you ; sal de ; sali y ; salvador ; sat ; sat to ; sat up
        not_a_lead	2	saw it ; saw the ; sch ; scholarship for ; schoolteach ; screen the ; se <die>
        not_a_lead	2	se cay ; se les ; se qued ; season greet ; second act ; segur ppo ; seiz the
        not_a_lead	2	select for ; self + ; self or ; semana que ; send our ; sensitiv ; sent the
        not_a_lead	2	sepulved ; sgt with ; shadow a ; shal i ; sharpen kniv ; she had ; she rang ; she wel
        not_a_lead	2	shelf ; sherman way ; shift ; shift a ; shift fre ; shift it ; short ; shot ; shot of
        not_a_lead	2	show you ; si un ; siet ; sign roi ; sign said ; sin <promise> ; sin compromis
        not_a_lead	2	sit is ; sixty pound ; sleep it ; slot and ; so we ; sob ; sobr el ; softwar ; sol
        not_a_lead	2	solution ; som guy ; someth for ; someth you ; soy bilingu ; soy enfermer
        not_a_lead	2	speak armenian ; sra pregunt ; start the ; stat <write> ; statu ; stay her
        not_a_lead	2	stay want ; stop ask ; strip in ; su nin ; su program ; su rop ; su troc ; sum for
        not_a_lead	2	sum to ; supervision ; supier que ; support specialist ; surrend ; sus <furniture>
        not_a_lead	2	sus <order> ; sus orden ; swing shift ; tak my ; tak noth ; tak on ; tarot ; tatto of
        not_a_lead	2	te de ; teach watercolor ; tech on ; tel me ; tel my ; teng experienci ; term
        not_a_lead	2	test <medicine> ; test no ; testig ; th for ; thank to ; that <see> ; the <always>
        not_a_lead	2	the bet ; the blow ; the board ; the bridg ; the deadlin ; the east ; the estat
        not_a_lead	2	the gym ; the half ; the highway ; the hotel ; the invoic ; the jacket ; the leav
        not_a_lead	2	the map ; the obituary ; the reunion ; the sherif ; the smok ; the sof ; the stor
        not_a_lead	2	the tal ; the thre ; the twin ; the wal ; the week ; them mail ; them off ; then my
        not_a_lead	2	ther 0 ; ther hes ; ther or ; thi <withdrawal> ; thi work ; thre for ; thre week
        not_a_lead	2	threw ; through <eat> ; through <money> ; through our ; through your ; thursday with
        not_a_lead	2	tien <key> ; tienen ~<treatment> ; til four ; tim <soon> ; tim next ; tim today ; tin
        not_a_lead	2	to <month> ; to <trade> ; to anoth ; to claim ; to earn ; to giv ; to mov ; to off
        not_a_lead	2	to ohi ; to set ; to teach ; to us ; to ventur ; to visit ; today has ; tom una
        not_a_lead	2	tony ; too <amount> ; top thre ; topic ; trad ; traerl ; travel rns ; treatment
        not_a_lead	2	treatment in ; tremen and ; trist ; tru <law> ; tru crim ; tryn ; tu celul ; turn $
        not_a_lead	2	twelv so ; twenti im ; two can ; two day ; two door ; two plac ; tx <record> ; un
        not_a_lead	2	un <go> ; un <media> ; un <say> ; un <take> ; un grup ; un viaj ; una imprent
        not_a_lead	2	una malet ; una muj ; una not ; una obr ; uniform ; unit want ; unit wher ; until it
        not_a_lead	2	until midnight ; unus ; up <day> ; up forty ; up in ; ur plac ; us <consume> ; us she
        not_a_lead	2	user and ; uso nad ; usted a ; utah and ; va <give> ; van by ; veint minuto ; venic
        not_a_lead	2	vienen ; vin ; visit ; voic through ; w ; wait 0 ; want company ; want d/c
        not_a_lead	2	want inpatient ; want rehab ; want to ; warranty expir ; was <take> ; was <treatment>
        not_a_lead	2	was dying ; was und ; wasnt ther ; watchman ; wdnt say ; we ; we <give> ; we <job>
        not_a_lead	2	we ask ; we dont ; we fil ; we handl ; websit for ; weed out ; week ago ; week and
        not_a_lead	2	week only ; week work ; weepy ; what <go> ; what <leave> ; what i ; when your
        not_a_lead	2	wher to ; whisper ; whistl ; who <bodysound> ; who <build> ; who <caretaking>
        not_a_lead	2	who bring ; who lik ; who run ; who sign ; who supervis ; whod <say> ; whos
        not_a_lead	2	whos kid ; why <crowd> ; wish id ; with <angry> ; with <hospital> ; with dat
        not_a_lead	2	with ppo ; with residential ; withdrawal is ; within ; wok up ; wont <leave>
        not_a_lead	2	wont leav ; work has ; would <stranger> ; would go ; would one ; would someon
        not_a_lead	2	writ an ; wrong <key> ; wrong key ; y <emergency> ; y busc ; y centro ; y cristal
        not_a_lead	2	y rop ; ya deb ; ya habi ; ya san ; year end ; year mft ; you ; you <day>
        not_a_lead	2	you <fall> ; you <happy> ; you <treatment> ; you bil ; you ever ; you mail ; you nev
        not_a_lead	2	you pleas ; you send ; you through ; you wil ; your <height> ; your <money>
        not_a_lead	2	your <school> ; your aftercar ; your brochur ; your company ; your counselor
        not_a_lead	2	your fil ; your going ; your whol ; your ~iop ; ~/ ~0 ; ~0 ~/ ; ~<alcohol> no
        not_a_lead	2	~<alcohol> ~<treatment> ; ~<colleague> ; ~<colleague> <say> ; ~<consume>
        not_a_lead	2	~<consume> ~<pill> ; ~<moment> ; ~<need> ~<need> ; ~<need> ~any ; ~<record>
        not_a_lead	2	~<treatment> con ; ~any ; ~ask ~for ; ~coffe ; ~drink no ; ~elevator ; ~fax
        not_a_lead	2	~fee for ; ~find ; ~for ~any ; ~grief ; ~hac ~<pain> ; ~hac ~dan ; ~his ~<play> ; ~is
        not_a_lead	2	~methadon ; ~need ; ~need ~any ; ~on ; ~on ~<day> ; ~prim ; ~pt want ; ~sick
        not_a_lead	2	~smok anyth ; ~ther ; ~tight ; ~used ; ~visit ; ~work
        not_a_lead	1	*abstinent.0 ; *confusion ; *deliriumTremens ; *lapse ; *nonDrug:negated
        not_a_lead	1	*otherService.lowSpirits:hypothetical ; *spam:other_experiencer ; *withdrawalHint
        not_a_lead	1	+ let ; 0 <color> ; 0 <job> ; 0 <law> ; 0 blanket ; 0 dolar ; 0 get ; 0 number ; 0 re
        not_a_lead	1	0 run ; 0 star ; 0 stay ; 0 want ; 0 with ; 0 yr ; <alcohol> <appointment>
        not_a_lead	1	<alcohol> <job> ; <alcohol> <phone> ; <alcohol> and ; <alcohol> en ; <always> <clean>
        not_a_lead	1	<always> <moment> ; <always> singl ; <amount> <child> ; <amount> <hospital>
        not_a_lead	1	<amount> <insurance> ; <amount> about ; <amount> en ; <amount> panel
        not_a_lead	1	<amount> percent ; <angry> <order> ; <appointment> <eat> ; <appointment> <kin>
        not_a_lead	1	<appointment> <partner> ; <appointment> en ; <ask> <eat> ; <ask> <goodbye>
        not_a_lead	1	<ask> your ; <asleep> <moment> ; <asleep> bad ; <asleep> her ; <asleep> on
        not_a_lead	1	<blade> <play> ; <blood> <headface> ; <blood> <school> ; <bodypart> <awake>
        not_a_lead	1	<bodypart> <drive> ; <bodypart> <write> ; <bodypart> replacement ; <bodysound>
        not_a_lead	1	<break> <happy> ; <break> <room> ; <break> her ; <build> <rope> ; <build> by
        not_a_lead	1	<build> thi ; <buy> <drug> ; <buy> that ; <calm> <treatment> ; <cannabis> <cannabis>
        not_a_lead	1	<caretaking> in ; <chestheart> <happy> ; <chestheart> of ; <child> <drug>
        not_a_lead	1	<child> <go> ; <child> <happy> ; <child> <height> ; <child> <moment> ; <child> <wait>
        not_a_lead	1	<child> <week> ; <child> en ; <child> just ; <church> el ; <clean> <hospital>
        not_a_lead	1	<clean> <night> ; <clean> out ; <clinician> <count> ; <clinician> <photo>
        not_a_lead	1	<clinician> con ; <clinician> i ; <clinician> position ; <clinician> who
        not_a_lead	1	<clinician> with ; <clinician> would ; <clothes> <day> ; <clothes> <furniture>
        not_a_lead	1	<clothes> <give> ; <clothes> <put> ; <colleague> <need> ; <colleague> <relapse>
        not_a_lead	1	<colleague> <stimulant> ; <colleague> and ; <colleague> did ; <colleague> en
        not_a_lead	1	<colleague> ther ; <color> ; <color> <eat> ; <color> of ; <confused> <phone>
        not_a_lead	1	<confused> <withdrawal> ; <consume> <need> ; <consume> a ; <consume> and
        not_a_lead	1	<consume> nev ; <consume> una ; <container> <cannabis> ; <container> <rope>
        not_a_lead	1	<container> <see> ; <continue> a ; <count> <kin> ; <count> <stranger> ; <crowd>
        not_a_lead	1	<crowd> <build> ; <crowd> <emergency> ; <crowd> <night> ; <crowd> <treatment>
        not_a_lead	1	<crowd> de ; <crowd> is ; <crowd> was ; <day> <furniture> ; <day> <headface>
        not_a_lead	1	<day> <money> ; <day> <treatment> ; <day> del ; <day> in ; <day> mism ; <day> ok
        not_a_lead	1	<day> pls ; <die> <calm> ; <die> <job> ; <die> <outdoors> ; <die> <record>
        not_a_lead	1	<die> <stop> ; <die> <vendor> ; <drive> <go> ; <drive> <hospital> ; <drive> a
        not_a_lead	1	<drive> wil ; <drug> <alcohol> ; <eat> <always> ; <eat> <colleague> ; <eat> <color>
        not_a_lead	1	<eat> <pet> ; <eat> <take> ; <eat> <trade> ; <eat> la ; <emergency> of ; <fall> <job>
        not_a_lead	1	<fall> by ; <fire> <container> ; <fire> <go> ; <fluid> <record> ; <friend> <eat>
        not_a_lead	1	<friend> <month> ; <friend> de ; <furniture> 0 ; <furniture> <clean>
        not_a_lead	1	<furniture> <clothes> ; <furniture> <hit> ; <furniture> <home> ; <furniture> <last>
        not_a_lead	1	<furniture> <media> ; <furniture> <month> ; <furniture> <rail> ; <furniture> n
        not_a_lead	1	<furniture> twic ; <furniture> wer ; <furniture> wil ; <furniture> without
        not_a_lead	1	<give> <illness> ; <give> <treatment> ; <give> <write> ; <give> com ; <go> <alcohol>
        not_a_lead	1	<go> <say> ; <go> un ; <go> what ; <goodbye> <give> ; <gun> <consume>
        not_a_lead	1	<gun> <official> ; <gun> in ; <gun> y ; <happy> <ask> ; <happy> <take>
        not_a_lead	1	<hear> <happy> ; <hear> has ; <hear> our ; <hear> por ; <height> <moment>
        not_a_lead	1	<height> <stranger> ; <height> in ; <hit> <hear> ; <hit> <hit> ; <hold> <home>
        not_a_lead	1	<home> <crowd> ; <home> <give> ; <home> <need> ; <home> <stranger> ; <home> and
        not_a_lead	1	<home> i ; <home> on ; <hospital> <medicine> ; <hospital> <month> ; <hospital> the
        not_a_lead	1	<hospital> y ; <hot> <day> ; <hot> <town> ; <illness> ; <illness> <afraid>
        not_a_lead	1	<insurance> <drug> ; <insurance> <home> ; <insurance> <phone> ; <job> <furniture>
        not_a_lead	1	<job> par ; <job> post ; <key> <order> ; <kill> control ; <kin> <alcohol>
        not_a_lead	1	<kin> <crowd> ; <kin> <drug> ; <kin> <town> ; <kin> doe ; <last> <see>
        not_a_lead	1	<law> <clothes> ; <law> <continue> ; <leave> and ; <leave> do ; <leave> its ; <lock>
        not_a_lead	1	<lock> me ; <media> <outdoors> ; <media> by ; <moment> <kill> ; <moment> <relapse>
        not_a_lead	1	<moment> <treatment> ; <moment> act ; <moment> apel ; <moment> to ; <moment> who
        not_a_lead	1	<money> <child> ; <money> <colleague> ; <money> <count> ; <money> <home>
        """
}
