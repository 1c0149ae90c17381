extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	2	<vermin> <record> ; <volunteer> <school> ; <volunteer> en ; <wait> her ; <wait> in
        not_a_lead	2	<water> <eat> ; <week> <media> ; <week> <month> ; <week> <withdrawal> ; <week> and
        not_a_lead	2	<withdrawal> <put> ; <withdrawal> <seizure> ; <withdrawal> is ; <withdrawal> scal
        not_a_lead	2	<withdrawal> was ; <write> <caretaking> ; <write> <clinician> ; <write> <drug>
        not_a_lead	2	<write> <money> ; <write> <opioid> ; <write> a ; <write> for ; <write> somewher
        not_a_lead	2	<write> them ; <write> thi ; <write> una ; <write> with ; <year> <emergency>
        not_a_lead	2	<year> <opioid> ; <year> <sad> ; <year> <unreal> ; <year> do ; a <alcohol>
        not_a_lead	2	a <consume> ; a <container> ; a <hold> ; a <night> ; a <relapse> ; a <see> ; a bles
        not_a_lead	2	a certifi ; a cok ; a costc ; a couch ; a counselor ; a dos ; a driv ; a green
        not_a_lead	2	a hallway ; a heroin ; a lad ; a medi ; a microphon ; a month ; a novel ; a pod ; a q
        not_a_lead	2	a refund ; a ros ; a shot ; a slip ; a staf ; a survey ; a toxicology ; a tu
        not_a_lead	2	a veteran ; a volunte ; a ~<consume> ; a ~drug ; a ~substanc ; about <drug>
        not_a_lead	2	about <moment> ; about to ; abuel con ; account for ; actor ; addres my ; addres to
        not_a_lead	2	adentr con ; adic ; adiccion ; adjust ; admit ; adventist and ; aft in ; aft your
        not_a_lead	2	age do ; ahi adentr ; ahog y ; al <play> ; al corrient ; alcohol ; alcohol y
        not_a_lead	2	already <money> ; alum want ; alvarez ; am every ; amaril ; ambulanci en ; amend
        not_a_lead	2	an <amount> ; an <eat> ; an <insurance> ; an <put> ; an <trade> ; and <chestheart>
        not_a_lead	2	and <opioid> ; and depression ; and fil ; and id ; and lvn ; and ran ; and should
        not_a_lead	2	and sist ; and then ; angel and ; angel y ; ano ; anonymou ; any chanc ; any oth
        not_a_lead	2	anyon <ask> ; anyon ask ; anyth i ; apologiz ; appointment ; apt <say> ; archiv
        not_a_lead	2	are <child> ; are <continue> ; are any ; are forty ; are stil ; around <amount>
        not_a_lead	2	ask abt ; ask to ; ask wher ; at <fire> ; at <write> ; at din ; at no ; at uc
        not_a_lead	2	atienden ; attendanc ; audit ; aunt ask ; aunt in ; aut warranty ; authorization
        not_a_lead	2	ayudan con ; baby cam ; back of ; baj de ; balanc ; bas boat ; be <happy> ; be <wait>
        not_a_lead	2	be mov ; be stay ; be terminat ; beb ni ; becom a ; bed 0 ; bed do ; bed sob
        not_a_lead	2	been <take> ; been anyth ; been chosen ; been pick ; befor xma ; behind a
        not_a_lead	2	behind your ; below ; beneficiari ; bet on ; bil at ; bilingu con ; bing ; blanket
        not_a_lead	2	boom ; boot in ; booz ; bota ; botel de ; both talk ; bought a ; boy he ; bracelet
        not_a_lead	2	bring cooki ; bring taco ; brother ; build in ; built ; buscan ; busines and
        not_a_lead	2	but for ; button and ; by labor ; cabl ; cal every ; calend link ; cam and ; cam down
        not_a_lead	2	cambi la ; can ; can / ; can explain ; can my ; can our ; can she ; cant seem
        not_a_lead	2	car seat ; card ; card for ; card from ; carry him ; casa de ; cast ; celul
        not_a_lead	2	cent lik ; center ; cereal ; certific en ; chamar de ; chamar y ; chang my
        not_a_lead	2	charg for ; cheap ray ; cheat ; cinc ; cinturon ; ck ; clas ; clean cloth ; clean nev
        not_a_lead	2	cleans ; client ; client ask ; clinic de ; clinic want ; clinician to ; clos the
        not_a_lead	2	clr <hear> ; clr <think> ; cnslr ; coat to ; cocin de ; colleg kid ; colleg y
        not_a_lead	2	com see ; combativ ; comfortabl ; comment by ; community ; competitor ; compromis
        not_a_lead	2	con <count> ; con <rope> ; con criptomoneda ; con deliri ; con sei ; con veint
        not_a_lead	2	con zet ; congrat ; consejer par ; contamo ; contestan ; conviction ; convulsion y
        not_a_lead	2	cook ; could a ; counsel in ; counselor is ; couri ; cozy ; crack in ; credential
        not_a_lead	2	credit ; crei ; crew is ; criptomoneda ; cros with ; cruis ; ct ; cuand <leave>
        not_a_lead	2	cuent ; culebra ; cun ; curs ; d resi ; d/c <month> ; dad ther ; dalla ; daught did
        not_a_lead	2	daught just ; day 0 ; day a ; day adventist ; day can ; day her ; day shift
        not_a_lead	2	de <amount> ; de <blade> ; de <month> ; de <phone> ; de <volunteer> ; de anoch
        not_a_lead	2	de consejer ; de guardi ; de inmigracion ; de inviern ; de marz ; de migracion
        not_a_lead	2	de muert ; de octubr ; de orgul ; de oro ; de recomendacion ; de tre ; de uniform
        not_a_lead	2	deadlin ; dear i ; death and ; deb ; deb <amount> ; debat ; debat <crowd>
        not_a_lead	2	debat team ; decedent odd ; dej ; del iop ; denis ; department is ; deposit ; desd su
        not_a_lead	2	detox and ; detox los ; did 0 ; did our ; die ; diem <clinician> ; diem <job>
        not_a_lead	2	diem shift ; difunt espos ; dir ; disord ; dm me ; do coffe ; do them ; docen ; doing
        not_a_lead	2	domino ; don chem ; donat 0 ; dond los ; dont ~need ; drank herself ; drank my
        not_a_lead	2	drink in ; drink no ; driv over ; driv position ; driver ; drov by ; dry <headface>
        not_a_lead	2	due to ; eagl ; earn ; el <appointment> ; el <eat> ; el <insurance> ; el celul
        not_a_lead	2	el cuart ; el delirium ; el favor ; el hotel ; el maestr ; el pan ; el per ; el traj
        not_a_lead	2	el val ; els nev ; els not ; elsewher ; employe want ; emt ; en <record> ; en abril
        not_a_lead	2	en east ; en noviembr ; en su ; en ~hac ; engin and ; entr con ; equivoc de ; era de
        not_a_lead	2	es la ; es ~<drug> ; esposa ; espres ; estudi ; etg ; etiquet ; etoh / ; ever a
        not_a_lead	2	every morn ; everyon asleep ; ex <clinician> ; ex was ; expedient par
        not_a_lead	2	explanation of ; f 0 ; fal at ; fal in ; fami memb ; famili ; fernet ; fil for
        not_a_lead	2	fil residential ; fil the ; film school ; fin ; fing ; first <year> ; first year
        not_a_lead	2	fit when ; fixtur ; flat ; flood the ; floor again ; food is ; for <clinician>
        not_a_lead	2	for <illness> ; for <night> ; for <stimulant> ; for <treatment> ; for clt
        not_a_lead	2	for depression ; for gift ; for husb ; for intak ; for iop ; for self ; for smok
        not_a_lead	2	for us ; forgot ; form for ; forty lap ; four on ; fre 0 ; from <afraid>
        not_a_lead	2	from deployment ; from iop ; from july ; from us ; front <furniture> ; front desk
        not_a_lead	2	fum pur ; gav you ; general <write> ; get cold ; get going ; get his ; glad
        not_a_lead	2	good <day> ; good lif ; good term ; good to ; got tir ; got to ; gracia a ; greet
        not_a_lead	2	group at ; group last ; guit ; guit + ; guitar ; gummi for ; guy ; guy with ; h /
        not_a_lead	2	ha suelt ; habi <money> ; habi pag ; hac de ; hair ; handl ; handl grievanc ; has one
        not_a_lead	2	hav <key> ; hav <play> ; hav night ; hav noth ; hav ten ; hav the ; hav thi ; he is
        not_a_lead	2	head off ; heard our ; help get ; help rehab ; her <bodypart> ; her <clinician>
        not_a_lead	2	her fml ; her head ; her my ; her or ; her toddl ; her uncl ; herman entr ; hes her
        not_a_lead	2	hes with ; hi i ; hid my ; his <kin> ; his cpap ; his employ ; his mam ; his moth
        not_a_lead	2	his one ; hom monday ; hoodi in ; hop you ; hour for ; hour notic ; hour to
        not_a_lead	2	hous every ; hous on ; housekeep ; hoy mism ; hs <play> ; hunt ; husb is
        not_a_lead	2	husband drink ; husband in ; i <asleep> ; i <give> ; i <room> ; i <trade> ; i built
        not_a_lead	2	i drop ; i fix ; i kept ; i put ; i room ; i typ ; i wash ; i wish ; if a
        not_a_lead	2	im <outdoors> ; im clos ; im doing ; in <illness> ; in <need> ; in <trade> ; in apr
        not_a_lead	2	in bed ; in charg ; in long ; in lot ; in mes ; in ther ; in van ; initial
        not_a_lead	2	ins <money> ; instagram ; int <withdrawal> ; invoic ; iop ask ; irvin
        not_a_lead	2	is <palecolor> ; is already ; is an ; is in ; is saturday ; is worri ; isnt <ask>
        not_a_lead	2	isnt ask ; isnt your ; it <feel> ; it <take> ; it asid ; it feel ; it pay ; it rol
        not_a_lead	2	itemiz stmt ; its over ; ive <leave> ; job is ; john ; journalist ; juda ; jump at
        not_a_lead	2	just anxiety ; just for ; just the ; keep my ; kid com ; la <afraid> ; la <alcohol>
        not_a_lead	2	la <ask> ; la <caretaking> ; la <clinician> ; la <drive> ; la <friend> ; la beb
        not_a_lead	2	la chamar ; la consejer ; la constanci ; la grip ; la list ; la music ; lap quilt
        not_a_lead	2	lapd det ; larg <pet> ; larg animal ; las <count> ; last quart ; last visit ; lat for
        not_a_lead	2	latex ; lavanderi industrial ; law firm ; le acab ; le devuelvan ; le mand ; le pued
        not_a_lead	2	left 0 ; left a ; left no ; left on ; left when ; licens by ; light ; lik out
        not_a_lead	2	link below ; link in ; list de ; list in ; list with ; liv two ; llamarl ; llanter
        not_a_lead	2	lleg al ; lo tienen ; load in ; local ; los dodger ; los nino ; los pid ; lot 0
        not_a_lead	2	lot on ; m <consume> ; m <need> ; machin ; mad out ; mak out ; mama ; man lost
        not_a_lead	2	man nam ; manej de ; mang ; markup ; marriag ; may <ask> ; may ask ; me <drive>
        not_a_lead	2	me <illness> ; me aliv ; me anyth ; me befor ; me know ; me toc ; me whil
        not_a_lead	2	medical <insurance> ; medical <record> ; medical bil ; medical record ; medicar
        not_a_lead	2	mejor ; meth and ; meth psychosi ; methadon ; methadon and ; mh ; mi <afraid>
        not_a_lead	2	mi <soon> ; mi ansiedad ; mi expedient ; mi par ; mi ~prim ; mied ; mik ; min with
        not_a_lead	2	minut by ; mir ; mkt ; mo <ask> ; mo ask ; mobil ; mom what ; money down ; money to
        not_a_lead	2	month sinc ; moth was ; moth work ; mouth ; mov my ; mrs ; muer por ; mushroom
        not_a_lead	2	music is ; my <amount> ; my <day> ; my <vendor> ; my chart ; my disability ; my fac
        not_a_lead	2	my granddad ; my group ; my hand ; my id ; my insulin ; my jacket ; my not
        not_a_lead	2	my retain ; my roommat ; my treatment ; my ~cousin ; n <eat> ; n som ; naloxon wal
        not_a_lead	2	narcotic ; need ; need for ; need his ; need no ; need noth ; need outpatient
        not_a_lead	2	neighbor on ; neurologist cal ; nev <take> ; new <law> ; new <school> ; next bunk
        not_a_lead	2	ni ~<alcohol> ; ni ~beb ; night if ; night until ; ninety <count> ; ninth and ; nit n
        not_a_lead	2	no <promise> ; no beb ; no contract ; no prescription ; no problem ; no veng
        not_a_lead	2	no ~<alcohol> ; no ~<drug> ; no ~<need> ; nobody <phone> ; nobody <think>
        not_a_lead	2	nobody know ; non at ; nos <give> ; not somewher ; not writ ; not ~<alcohol>
        not_a_lead	2	not ~<consume> ; np ; nunc hay ; nurs <school> ; o <crowd> ; o no ; of <money>
        not_a_lead	2	of <play> ; of <sober> ; of <vendor> ; of <wait> ; of birth ; of gold ; of hand
        not_a_lead	2	of pt ; of residential ; of sit ; of stay ; off your ; offer a ; ojo ; okay to
        not_a_lead	2	old <write> ; old man ; olvid ; on <relapse> ; on good ; on his ; on how ; on overdos
        not_a_lead	2	on overnight ; on record ; on relaps ; on sepulved ; on two ; on ventur ; one box
        not_a_lead	2	one sid ; one star ; only <need> ; only <try> ; only nicotin ; only want ; open for
        not_a_lead	2	or a ; or drink ; or per ; or ~a ; order two ; oregon ; organist play ; oro ; osei
        not_a_lead	2	oth <job> ; otr lad ; our 0 ; our <last> ; our <think> ; our <treatment>
        not_a_lead	2	our facility ; our last ; our plan ; our sob ; out and ; own grandmoth ; pad and
        not_a_lead	2	pag ; panel <container> ; panel cup ; par <alcohol> ; par alcohol ; par las ; par mis
        not_a_lead	2	pareja ; parent who ; partner ; partnership ; pas dobl ; pas to ; pas ya ; passiv
        not_a_lead	2	past pt ; peer <clinician> ; peopl about ; peopl get ; pepperoni ; per client
        not_a_lead	2	perdon ; permis de ; permission to ; pesc en ; phon want ; pick them ; piden ; piec
        not_a_lead	2	pil that ; pist ; pitch ; pizza ; plac <need> ; plac her ; plan so ; plant
        not_a_lead	2	play vide ; poison ; pop ; por cient ; por docen ; post for ; post on ; postag ; pot
        not_a_lead	2	pound befor ; practic aft ; premis ; prid when ; prim trabaj ; prior ; priv ; product
        not_a_lead	2	prog in ; program in ; proof ; prop 0 ; property ; psicolog ; psiquiatr
        not_a_lead	2	pued <appointment> ; pued visit ; pueden <need> ; pueden ayud ; pul ; put a ; que
        not_a_lead	2	que <home> ; que ant ; que buscan ; que entrevist ; que hora ; que les ; que llen
        not_a_lead	2	que naci ; quej ; queremo ; quick <ask> ; quick question ; quisier ; quit lin ; radi
        not_a_lead	2	radi en ; radt in ; rain on ; ran out ; re <home> ; reach ; reach my ; readmission
        not_a_lead	2	recd ; receipt and ; recepcionist ; recog ; recogemo ; recogemo <furniture>
        not_a_lead	2	record clas ; record only ; recovery hom ; recovery hous ; refus ; rehab near
        not_a_lead	2	relaps ; releas <record> ; releas form ; rep want ; repav ; research ; resed
        not_a_lead	2	residential hous ; rest is ; retd <official> ; reunion ; review ; rey ; ric y
        not_a_lead	2	ring is ; ring of ; rob ; rob me ; ron ; roommat in ; rtw ; rud ; ruin my ; rumb
        not_a_lead	2	run at ; sabemo ; sal de ; sali y ; san juda ; sat ; saturn ; saw it ; say otherwis
        not_a_lead	2	school say ; schoolteach ; screen the ; se <asleep> ; se <happy> ; se gast
        not_a_lead	2	season greet ; second act ; see wheth ; segment ; segur ppo ; seiz the ; self +
        not_a_lead	2	self or ; semana que ; sensitiv ; sent the ; servici de ; settl in ; seventh <day>
        not_a_lead	2	seventh day ; sharpen kniv ; she been ; she bring ; she rang ; she ther ; she wel
        not_a_lead	2	she with ; sherman way ; shift ; short ; show you ; show your ; si pued ; siempr
        not_a_lead	2	sin <promise> ; sin compromis ; sin prob ; sinc i ; sir / ; sist been ; sixty pound
        not_a_lead	2	sleep at ; slow ; so a ; sob ; sob nin ; sobredosi y ; sobri y ; sobriety ; sock to
        not_a_lead	2	softwar ; sol ; solution ; someon to ; someth for ; son <play> ; son play ; specializ
        not_a_lead	2	specializ in ; spok to ; stat writ ; stil need ; stop vap ; stop work ; strang
        not_a_lead	2	strip ; strip by ; su <record> ; su program ; su rop ; su troc ; substitut <church>
        not_a_lead	2	suicid ; suicid and ; sum for ; sum to ; summary for ; supermarket ; surrend ; tak my
        not_a_lead	2	tak thos ; tard soy ; tarjet de ; tech and ; tech on ; tech post ; tel ; tel me
        not_a_lead	2	tel my ; teng <drive> ; terapeut ; test <medicine> ; testig ; th for ; than the
        not_a_lead	2	thank god ; that <give> ; that <see> ; that someth ; that wed ; that written
        not_a_lead	2	the <confused> ; the blow ; the curtain ; the field ; the freez ; the groom ; the hal
        not_a_lead	2	the highway ; the jacket ; the landlord ; the map ; the nam ; the obituary ; the post
        not_a_lead	2	the script ; the sof ; the stamp ; the sun ; the tal ; the thre ; the tuesday
        not_a_lead	2	the upstair ; the vet ; the week ; them mail ; then my ; ther 0 ; ther can
        not_a_lead	2	they threw ; thi form ; thirteen year ; thre week ; threw ; through four
        not_a_lead	2	through your ; thur thi ; thursday or ; tienen ~<treatment> ; tim <soon> ; tim next
        not_a_lead	2	tin ; to <month> ; to <phone> ; to about ; to anoth ; to confirm ; to dr ; to email
        not_a_lead	2	to find ; to off ; tol ; tom una ; too <amount> ; took it ; topic ; tow ; tox
        not_a_lead	2	tox lab ; trabaj aqui ; traerl ; traine for ; transport ; tratamient en ; travel rns
        not_a_lead	2	treatment hous ; treatment in ; tremen and ; tristez ; troop ; tru <law> ; tru crim
        not_a_lead	2	tub ; turn over ; twenti im ; two plac ; tx record ; uds ; un ; un <go> ; un <say>
        not_a_lead	2	un <take> ; un centr ; un grup ; un pastel ; un viaj ; una <emergency> ; una <money>
        not_a_lead	2	una botel ; una imprent ; una muj ; una not ; una noven ; una obr ; una psicolog
        not_a_lead	2	una sobredosi ; uniform ; uniform y ; unit ; unit cal ; until it ; up <day> ; up your
        not_a_lead	2	ur plac ; us left ; us she ; usc ; usted a ; usted por ; utah and ; va <give>
        not_a_lead	2	vec por ; venic ; verific ; vic ; visit ; voluntari en ; volunteer ; w ; walgreen
        not_a_lead	2	want 0 ; want inpatient ; want long ; want no ; want parent ; want pt ; want quot
        not_a_lead	2	want record ; want to ; want whoev ; was <hospital> ; was <take> ; was <treatment>
        not_a_lead	2	was ever ; was fourteen ; wasnt ther ; way i ; wdnt say ; we ; we <give> ; we <home>
        not_a_lead	2	we <treatment> ; we dont ; we liv ; wear ; websit i ; wed bring ; week and ; week can
        not_a_lead	2	week work ; weekend shift ; weepy ; wel and ; wellnes ; wellnes blog ; what <crowd>
        not_a_lead	2	what i ; what should ; wher to ; whistl ; who <bodysound> ; who <build> ; who bring
        not_a_lead	2	who lik ; who read ; who run ; who sign ; who used ; wholesal pric ; whos ; whos kid
        not_a_lead	2	why <crowd> ; wif is ; wif she ; wildernes camp ; wildfir ; wint befor ; wip down
        not_a_lead	2	wish id ; with <clothes> ; with <colleague> ; with ciw ; with front
        not_a_lead	2	with residential ; with temp ; withdrawal scal ; wk <clinician> ; wk of ; work the
        not_a_lead	2	work ther ; work weekend ; worri ; would go ; would someon ; wrong <key> ; wrong key
        not_a_lead	2	y <blade> ; y <blood> ; y busc ; y centro ; y cristal ; y experienci ; y lueg ; y rop
        not_a_lead	2	y yo ; ya <job> ; ya san ; ya trabaj ; year at ; year end ; year in ; yes or ; yog
        not_a_lead	2	you ; you <day> ; you <need> ; you <treatment> ; you be ; you nev ; you on
        not_a_lead	2	you pleas ; you send ; you sent ; you test ; you wil ; your <height> ; your <money>
        not_a_lead	2	your <school> ; your <vendor> ; your bed ; your brochur ; your clinician
        not_a_lead	2	your counselor ; your don ; your garden ; your lin ; your list ; your lobby
        not_a_lead	2	your ~iop ; yourself ; yr <ask> ; yr ask ; yrs hotel ; zet ; ~+ ; ~/ ~0 ; ~0 ~/
        not_a_lead	2	~<alcohol> no ; ~<consume> i ; ~<consume> ~<pill> ; ~<need> ~<need>
        not_a_lead	2	~<treatment> con ; ~<unreal> ; ~charg ; ~coffe ; ~da <amount> ; ~da mas ; ~drop
        not_a_lead	2	~find ; ~grief ; ~let ; ~methadon ; ~mgr ; ~nad ; ~need ; ~nev ; ~on ; ~on ~<day>
        not_a_lead	2	~per ; ~prim ; ~pt <need> ; ~smok anyth ; ~sud ; ~ther ; ~used ; ~warrant
        not_a_lead	1	# <need> ; # want ; % und ; *abstinent.0 ; *deliriumTremens.0 ; *frequency.1
        not_a_lead	1	*heavy.0 ; *otherService.4:hypothetical ; *pregnancy.0:historical
        not_a_lead	1	*suicidal.0:historical ; *treatmentNeed.1:negated ; + <clinician> ; + <medicine>
        not_a_lead	1	+ <play> ; + <stranger> ; / <stranger> ; / ~drug ; 0 <fall> ; 0 can ; 0 cfr ; 0 good
        not_a_lead	1	0 hora ; 0 million ; 0 rd ; 0 with ; <afraid> is ; <alcohol> <appointment>
        not_a_lead	1	<alcohol> <phone> ; <alcohol> <put> ; <alcohol> <withdrawal> ; <alcohol> and
        not_a_lead	1	<alone> ; <alone> <town> ; <always> <bodypart> ; <always> <moment> ; <amount> <eat>
        not_a_lead	1	<amount> <insurance> ; <amount> about ; <amount> aft ; <amount> near ; <amount> tiemp
        not_a_lead	1	<appointment> <crowd> ; <appointment> <day> ; <appointment> <kin>
        not_a_lead	1	<appointment> <partner> ; <appointment> can ; <appointment> en ; <appointment> par
        not_a_lead	1	<ask> <goodbye> ; <ask> de ; <ask> for ; <ask> si ; <ask> when ; <asleep> <moment>
        not_a_lead	1	<asleep> her ; <blood> <headface> ; <bodypart> <drive> ; <bodypart> <write>
        not_a_lead	1	<break> <happy> ; <break> <headface> ; <breath> at ; <build> thi ; <build> websit
        not_a_lead	1	<calm> <treatment> ; <cannabis> <need> ; <cannabis> out ; <caretaking> in
        not_a_lead	1	<chestheart> <record> ; <chestheart> clear ; <chestheart> x ; <child> <wait>
        not_a_lead	1	<child> on ; <church> <furniture> ; <church> junt ; <clean> out
        not_a_lead	1	<clinician> <continue> ; <clinician> <day> ; <clinician> <daytime>
        not_a_lead	1	<clinician> <job> ; <clinician> <photo> ; <clinician> <volunteer> ; <clinician> en
        not_a_lead	1	<clinician> es ; <clinician> i ; <clinician> that ; <clinician> ther
        not_a_lead	1	<clothes> <furniture> ; <clothes> in ; <clothes> off ; <colleague> <clinician>
        not_a_lead	1	<colleague> <fall> ; <colleague> <relapse> ; <colleague> <stimulant>
        not_a_lead	1	<colleague> <vendor> ; <colleague> can ; <colleague> only ; <consume> <need>
        not_a_lead	1	<consume> and ; <consume> el ; <container> <cannabis> ; <container> <hospital>
        not_a_lead	1	<container> <hot> ; <container> <official> ; <continue> <see> ; <continue> and
        not_a_lead	1	<continue> wont ; <count> <clothes> ; <count> <hold> ; <count> <hospital>
        not_a_lead	1	<count> <money> ; <crowd> ; <crowd> <build> ; <crowd> <clean> ; <crowd> <need>
        not_a_lead	1	<crowd> <palecolor> ; <crowd> <shake> ; <crowd> by ; <day> <bodypart>
        not_a_lead	1	<day> <headface> ; <day> <outdoors> ; <day> <soon> ; <day> ear ; <day> ok ; <day> y
        not_a_lead	1	<daytime> <trade> ; <daytime> a ; <daytime> except ; <daytime> soy ; <die> <calm>
        not_a_lead	1	<die> <fall> ; <die> off ; <drive> <always> ; <drive> <colleague> ; <drive> <give>
        not_a_lead	1	<drive> <play> ; <drive> <stop> ; <drive> <volunteer> ; <drug> <alcohol>
        not_a_lead	1	<drug> <money> ; <drug> <vendor> ; <eat> <amount> ; <eat> <colleague>
        not_a_lead	1	<eat> <furniture> ; <eat> <give> ; <eat> <insurance> ; <eat> <pet> ; <eat> to
        not_a_lead	1	<emergency> <amount> ; <fall> <job> ; <fall> down ; <fire> <container>
        not_a_lead	1	<friend> <eat> ; <friend> wil ; <furniture> 0 ; <furniture> <crowd>
        not_a_lead	1	<furniture> <insurance> ; <furniture> <last> ; <furniture> <month>
        not_a_lead	1	<furniture> <treatment> ; <furniture> that ; <furniture> twic ; <furniture> we
        not_a_lead	1	<furniture> wer ; <furniture> wil ; <furniture> without ; <give> <give>
        not_a_lead	1	<give> <medicine> ; <go> <alcohol> ; <go> <bodypart> ; <go> <key> ; <go> <partner>
        not_a_lead	1	<go> <pet> ; <go> <sad> ; <go> his ; <goodbye> <go> ; <gun> in ; <gun> y
        not_a_lead	1	<happy> <job> ; <headface> <hospital> ; <headface> is ; <headface> or
        not_a_lead	1	<hear> <happy> ; <hear> <hold> ; <hear> <moment> ; <hear> <sad>
        not_a_lead	1	<height> <colleague> ; <height> <room> ; <height> in ; <hit> on ; <hold> <home>
        not_a_lead	1	<home> <colleague> ; <home> <opioid> ; <home> <stranger> ; <home> <trade>
        not_a_lead	1	<home> ~<need> ; <hospital> <need> ; <hospital> the ; <hot> in ; <illness>
        not_a_lead	1	<illness> <say> ; <insurance> <afraid> ; <insurance> <home> ; <insurance> <say>
        not_a_lead	1	<insurance> <week> ; <insurance> from ; <insurance> through ; <insurance> your
        not_a_lead	1	<job> <drug> ; <job> <kill> ; <job> <night> ; <job> <promise> ; <job> fre ; <job> no
        not_a_lead	1	<job> ther ; <key> y ; <kill> <money> ; <kill> control ; <kin> <crowd> ; <kin> <drug>
        not_a_lead	1	<kin> <illness> ; <kin> <kin> ; <kin> and ; <kin> ninety ; <kin> no ; <last> <play>
        not_a_lead	1	<law> <need> ; <leave> <phone> ; <leave> <room> ; <leave> its ; <leave> my
        not_a_lead	1	<leave> through ; <lock> ; <lock> me ; <media> <moment> ; <media> <stimulant>
        not_a_lead	1	<media> <trade> ; <media> a ; <media> deadlin ; <media> from ; <medicine> <job>
        not_a_lead	1	<medicine> <phone> ; <medicine> dir ; <moment> <ask> ; <moment> <media>
        not_a_lead	1	<moment> <record> ; <moment> <relapse> ; <moment> about ; <moment> act ; <moment> es
        not_a_lead	1	<moment> la ; <moment> who ; <money> <ask> ; <money> <child> ; <money> <count>
        not_a_lead	1	<money> <hospital> ; <money> <outdoors> ; <money> <wait> ; <money> down
        not_a_lead	1	<money> ~<alcohol> ; <month> <amount> ; <month> <phone> ; <month> that
        not_a_lead	1	<need> <drug> ; <need> <emergency> ; <need> hac ; <need> long ; <need> on
        not_a_lead	1	<night> <day> ; <night> <month> ; <night> <past> ; <official> <law>
        not_a_lead	1	<official> <need> ; <official> the ; <official> would ; <opening> <always>
        not_a_lead	1	<opening> <fall> ; <opening> <treatment> ; <opioid> <appointment> ; <opioid> <crowd>
        not_a_lead	1	<opioid> <unreal> ; <order> <job> ; <outdoors> <consume> ; <outdoors> <need>
        not_a_lead	1	<outdoors> <room> ; <palecolor> ; <palecolor> <palecolor> ; <partner> <sober>
        not_a_lead	1	<partner> <stop> ; <partner> <write> ; <partner> found ; <past> <blade>
        not_a_lead	1	<past> <eat> ; <past> patient ; <pet> <friend> ; <pet> <moment> ; <phone> +
        not_a_lead	1	<phone> <last> ; <phone> <money> ; <phone> <withdrawal> ; <phone> ya
        not_a_lead	1	<photo> <crowd> ; <photo> <job> ; <photo> for ; <pill> <container> ; <pill> that
        not_a_lead	1	<play> + ; <play> <home> ; <play> <take> ; <play> away ; <play> its
        not_a_lead	1	<promise> <trust> ; <put> <room> ; <put> el ; <record> <count> ; <record> <need>
        not_a_lead	1	<record> <school> ; <record> can ; <record> fil ; <record> or ; <relapse> <past>
        not_a_lead	1	<remember> his ; <room> but ; <room> that ; <rope> up ; <sad> <afraid> ; <sad> <die>
        not_a_lead	1	<sad> her ; <say> <go> ; <say> about ; <say> el ; <say> le ; <say> me ; <say> our
        not_a_lead	1	<say> si ; <say> with ; <say> ~<colleague> ; <school> + ; <school> <always>
        not_a_lead	1	<school> <ask> ; <school> <die> ; <school> <happy> ; <school> <put> ; <school> how
        not_a_lead	1	<school> of ; <school> which ; <see> <key> ; <see> <kin> ; <see> <partner>
        not_a_lead	1	<see> him ; <see> lik ; <see> wheth ; <shake> <afraid> ; <shake> de ; <shame> and
        not_a_lead	1	<shame> wrong ; <sober> from ; <sober> sinc ; <start> <night> ; <stiff>
        not_a_lead	1	<stimulant> <alcohol> ; <stimulant> <ask> ; <stimulant> <illness>
        not_a_lead	1	<stimulant> <vendor> ; <stimulant> con ; <stimulant> turn ; <stop> <blood>
        not_a_lead	1	<stop> <insurance> ; <stop> <past> ; <stop> <town> ; <stop> la ; <stranger> /
        not_a_lead	1	<stranger> <daytime> ; <stranger> <insurance> ; <stranger> <photo> ; <take> <drive>
        not_a_lead	1	<take> <headface> ; <take> <hit> ; <take> <home> ; <take> <photo> ; <take> <record>
        not_a_lead	1	<take> <school> ; <take> los ; <think> <give> ; <tool> <always> ; <tool> sinc
        not_a_lead	1	<town> <count> ; <town> <week> ; <town> by ; <town> re ; <town> we ; <trade> <leave>
        not_a_lead	1	<trade> <need> ; <trade> <start> ; <treatment> <eat> ; <treatment> <school>
        not_a_lead	1	<treatment> <year> ; <treatment> already ; <treatment> int ; <treatment> just
        not_a_lead	1	<treatment> non ; <treatment> til ; <treatment> to ; <treatment> ~<hospital>
        not_a_lead	1	<trust> <go> ; <unreal> y ; <vendor> <consume> ; <vermin> ; <water> <think>
        not_a_lead	1	<week> <eat> ; <week> <last> ; <week> <past> ; <week> wer ; <withdrawal> <hit>
        not_a_lead	1	<write> <chestheart> ; <write> <drive> ; <write> <need> ; <write> bounc ; <write> by
        not_a_lead	1	<write> de ; <write> us ; <write> your ; <year> ; <year> <furniture>
        not_a_lead	1	<year> <hospital> ; <year> <moment> ; <year> <try> ; a <child> ; a cemetery ; a charg
        """
}
