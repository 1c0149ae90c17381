extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	2	<vermin> <record> ; <volunteer> <school> ; <volunteer> en ; <wait> her ; <wait> in
        not_a_lead	2	<water> <eat> ; <week> <media> ; <week> <month> ; <week> <withdrawal> ; <week> and
        not_a_lead	2	<withdrawal> <put> ; <withdrawal> <seizure> ; <withdrawal> is ; <withdrawal> scal
        not_a_lead	2	<withdrawal> was ; <write> <caretaking> ; <write> <clinician> ; <write> <drug>
        not_a_lead	2	<write> <money> ; <write> <opioid> ; <write> a ; <write> for ; <write> somewher
        not_a_lead	2	<write> them ; <write> thi ; <write> with ; <year> <emergency> ; <year> <opioid>
        not_a_lead	2	<year> <sad> ; <year> <unreal> ; <year> do ; a <alcohol> ; a <consume>
        not_a_lead	2	a <container> ; a <hold> ; a <night> ; a <relapse> ; a <see> ; a bles ; a certifi
        not_a_lead	2	a cok ; a costc ; a couch ; a counselor ; a dos ; a driv ; a green ; a hallway
        not_a_lead	2	a heroin ; a lad ; a microphon ; a month ; a novel ; a pod ; a q ; a refund ; a ros
        not_a_lead	2	a shot ; a slip ; a staf ; a survey ; a toxicology ; a tu ; a veteran ; a volunte
        not_a_lead	2	a ~<consume> ; a ~drug ; a ~substanc ; about <drug> ; about <moment> ; about to
        not_a_lead	2	abuel con ; account for ; actor ; addres my ; addres to ; adentr con ; adic
        not_a_lead	2	adiccion ; adjust ; admit ; adventist and ; aft in ; aft your ; age do ; ahi adentr
        not_a_lead	2	ahog y ; al <play> ; al corrient ; alcohol ; alcohol y ; already <money> ; alum want
        not_a_lead	2	alvarez ; am every ; amaril ; ambulanci en ; amend ; an <amount> ; an <eat>
        not_a_lead	2	an <insurance> ; an <put> ; an <trade> ; and <chestheart> ; and <opioid> ; and fil
        not_a_lead	2	and id ; and lvn ; and should ; and sist ; and then ; angel and ; angel y ; ano
        not_a_lead	2	anonymou ; any chanc ; any oth ; anyon <ask> ; anyon ask ; anyth i ; apologiz
        not_a_lead	2	appointment ; apt <say> ; archiv ; are <child> ; are <continue> ; are any ; are forty
        not_a_lead	2	are stil ; around <amount> ; ask abt ; ask to ; ask wher ; at <fire> ; at <write>
        not_a_lead	2	at din ; at no ; at uc ; atienden ; attendanc ; audit ; aunt ask ; aunt in
        not_a_lead	2	authorization ; ayudan con ; baby cam ; back of ; baj de ; balanc ; bas boat
        not_a_lead	2	be <happy> ; be <wait> ; be mov ; be stay ; be terminat ; beb ni ; becom a ; bed 0
        not_a_lead	2	bed do ; bed sob ; been <take> ; been anyth ; been chosen ; been pick ; befor xma
        not_a_lead	2	behind a ; behind your ; below ; beneficiari ; benzodiazepin ; bet on ; bil at
        not_a_lead	2	bilingu con ; bing ; blanket ; boom ; boot in ; booz ; bota ; botel de ; both talk
        not_a_lead	2	bought a ; boy he ; bracelet ; bring cooki ; bring taco ; brother ; build in ; built
        not_a_lead	2	buscan ; busines and ; but for ; button and ; by labor ; cabl ; cal every
        not_a_lead	2	calend link ; cam and ; cam down ; cambi la ; can ; can / ; can explain ; can my
        not_a_lead	2	can our ; can she ; cant seem ; car seat ; card ; card for ; card from ; carry him
        not_a_lead	2	casa de ; cast ; celul ; cent lik ; center ; cereal ; certific en ; chamar de
        not_a_lead	2	chamar y ; chang my ; charg for ; cheap ray ; cheat ; cinturon ; ck ; clas
        not_a_lead	2	clean cloth ; cleans ; client ; client ask ; clinic de ; clinic want ; clinician to
        not_a_lead	2	clos the ; clr <hear> ; clr <think> ; cnslr ; coat to ; cocin de ; colleg kid
        not_a_lead	2	colleg y ; com see ; combativ ; comfortabl ; comment by ; community ; competitor
        not_a_lead	2	compromis ; compton ; con <count> ; con criptomoneda ; con deliri ; con veint
        not_a_lead	2	con zet ; congrat ; consejer par ; contamo ; contestan ; conviction ; convulsion y
        not_a_lead	2	cook ; could a ; counsel in ; counselor is ; couri ; cozy ; crack in ; credential
        not_a_lead	2	credit ; crei ; crew is ; criptomoneda ; cros with ; cruis ; ct ; cuand <leave>
        not_a_lead	2	cuent ; culebra ; cun ; curs ; d resi ; d/c <month> ; dad ther ; dalla ; daught did
        not_a_lead	2	daught just ; day 0 ; day a ; day adventist ; day can ; day her ; day shift
        not_a_lead	2	de <amount> ; de <blade> ; de <month> ; de <phone> ; de anoch ; de consejer
        not_a_lead	2	de guardi ; de inmigracion ; de inviern ; de marz ; de migracion ; de muert
        not_a_lead	2	de octubr ; de orgul ; de oro ; de recomendacion ; de tre ; de uniform ; deadlin
        not_a_lead	2	dear i ; death and ; deb ; deb <amount> ; debat ; debat <crowd> ; debat team
        not_a_lead	2	decedent odd ; dej ; del iop ; denis ; department is ; deposit ; desd su ; detox and
        not_a_lead	2	detox los ; detox ward ; did 0 ; did our ; die ; diem <clinician> ; diem <job>
        not_a_lead	2	diem shift ; difunt espos ; dir ; disord ; dm me ; do coffe ; do them ; docen ; doing
        not_a_lead	2	domino ; don chem ; donat 0 ; dond los ; dont ~need ; drank herself ; drank my
        not_a_lead	2	drink in ; drink no ; driv over ; driv position ; driver ; drov by ; dry <headface>
        not_a_lead	2	due to ; eagl ; earn ; el <appointment> ; el <eat> ; el <insurance> ; el celul
        not_a_lead	2	el cuart ; el delirium ; el favor ; el hotel ; el maestr ; el pan ; el per ; el traj
        not_a_lead	2	el val ; els nev ; els not ; elsewher ; employe want ; emt ; en <record> ; en abril
        not_a_lead	2	en east ; en noviembr ; en su ; en ~hac ; engin and ; entr con ; equivoc de ; era de
        not_a_lead	2	es la ; es ~<drug> ; esposa ; espres ; estudi ; etg ; etiquet ; etoh / ; ever a
        not_a_lead	2	every morn ; everyon asleep ; ex <clinician> ; ex was ; expedient par
        not_a_lead	2	explanation of ; f 0 ; fal at ; fami memb ; famili ; fernet ; fil for
        not_a_lead	2	fil residential ; fil the ; fin ; fing ; first <year> ; first year ; fit when
        not_a_lead	2	fixtur ; flat ; flood the ; floor again ; food is ; for <clinician> ; for <illness>
        not_a_lead	2	for <night> ; for <stimulant> ; for <treatment> ; for clt ; for depression ; for husb
        not_a_lead	2	for intak ; for iop ; for self ; for smok ; for us ; forgot ; form for ; form patient
        not_a_lead	2	forty lap ; four on ; fre 0 ; from <afraid> ; from deployment ; from iop ; from july
        not_a_lead	2	from us ; front <furniture> ; fum pur ; gav you ; general <write> ; get going
        not_a_lead	2	get his ; glad ; good <day> ; good lif ; good term ; good to ; got tir ; got to
        not_a_lead	2	gracia a ; greet ; group at ; group last ; guit ; guit + ; guitar ; gummi for ; guy
        not_a_lead	2	guy with ; h / ; ha suelt ; habi <money> ; habi pag ; hac de ; hair ; handl
        not_a_lead	2	handl grievanc ; has one ; hav <key> ; hav <play> ; hav night ; hav noth ; hav ten
        not_a_lead	2	hav the ; hav thi ; hay <appointment> ; he is ; head off ; heard our ; help get
        not_a_lead	2	help rehab ; her <bodypart> ; her <clinician> ; her fml ; her head ; her my ; her or
        not_a_lead	2	her toddl ; her uncl ; herman entr ; hes her ; hes with ; hi i ; hid my ; his <kin>
        not_a_lead	2	his cpap ; his employ ; his mam ; his moth ; his one ; hom monday ; hoodi in
        not_a_lead	2	hop you ; hour for ; hour notic ; hour to ; hous every ; housekeep ; hoy mism
        not_a_lead	2	hs <play> ; hunt ; husb is ; husband drink ; husband in ; i <asleep> ; i <give>
        not_a_lead	2	i <room> ; i <trade> ; i built ; i drop ; i fix ; i kept ; i put ; i room ; i typ
        not_a_lead	2	i wash ; i wish ; if a ; im <outdoors> ; im clos ; im doing ; in <illness>
        not_a_lead	2	in <need> ; in <trade> ; in apr ; in bed ; in charg ; in long ; in lot ; in mes
        not_a_lead	2	in ther ; in van ; initial ; ins <money> ; instagram ; int <withdrawal> ; invoic
        not_a_lead	2	iop ask ; irvin ; is <palecolor> ; is already ; is an ; is in ; is saturday
        not_a_lead	2	is worri ; isnt <ask> ; isnt ask ; isnt your ; it <feel> ; it <take> ; it asid
        not_a_lead	2	it feel ; it off ; it pay ; it rol ; itemiz stmt ; its over ; ive <leave> ; job is
        not_a_lead	2	john ; journalist ; juda ; jump at ; just anxiety ; just for ; just the ; keep my
        not_a_lead	2	kid com ; la <alcohol> ; la <ask> ; la <caretaking> ; la <clinician> ; la <drive>
        not_a_lead	2	la <town> ; la beb ; la chamar ; la consejer ; la constanci ; la grip ; la list
        not_a_lead	2	la music ; lap quilt ; lapd det ; larg <pet> ; larg animal ; las <count> ; last quart
        not_a_lead	2	last visit ; lat for ; latex ; law firm ; le acab ; le devuelvan ; le mand ; le pued
        not_a_lead	2	left 0 ; left a ; left no ; left on ; left when ; licens by ; light ; lik out
        not_a_lead	2	link below ; link in ; list de ; list in ; list with ; liv two ; llamarl ; llanter
        not_a_lead	2	lleg al ; lo tienen ; load in ; local ; los dodger ; los nino ; los pid ; lot 0
        not_a_lead	2	lot on ; lung are ; m <consume> ; m <need> ; machin ; mad out ; mak out ; mama
        not_a_lead	2	man lost ; man nam ; manej de ; mang ; markup ; marriag ; may <ask> ; may ask
        not_a_lead	2	me <drive> ; me <illness> ; me aliv ; me anyth ; me befor ; me know ; me toc
        not_a_lead	2	me whil ; medical <record> ; medical record ; medicar ; mejor ; meth and
        not_a_lead	2	meth psychosi ; methadon ; methadon and ; mh ; mi <afraid> ; mi <soon> ; mi ansiedad
        not_a_lead	2	mi expedient ; mi par ; mi ~prim ; mied ; mik ; min with ; minut by ; mir ; mkt
        not_a_lead	2	mo <ask> ; mo ask ; mobil ; mom what ; money down ; money to ; month sinc ; moth was
        not_a_lead	2	moth work ; mouth ; mov my ; mrs ; muer por ; mushroom ; music is ; my <amount>
        not_a_lead	2	my <day> ; my <vendor> ; my chart ; my disability ; my fac ; my granddad ; my group
        not_a_lead	2	my hand ; my id ; my insulin ; my jacket ; my not ; my retain ; my roommat
        not_a_lead	2	my treatment ; my ~cousin ; n <eat> ; n som ; naloxon wal ; narcotic ; need
        not_a_lead	2	need for ; need his ; need no ; need noth ; need outpatient ; neighbor on
        not_a_lead	2	neurologist cal ; nev <take> ; new <law> ; new <school> ; next bunk ; ni ~<alcohol>
        not_a_lead	2	ni ~beb ; night if ; night until ; ninety <count> ; ninth and ; nit n ; no <promise>
        not_a_lead	2	no beb ; no contract ; no prescription ; no problem ; no veng ; no ~<alcohol>
        not_a_lead	2	no ~<drug> ; no ~<need> ; nobody <phone> ; nobody <think> ; nobody know ; non at
        not_a_lead	2	not somewher ; not writ ; not ~<alcohol> ; not ~<consume> ; np ; nunc hay
        not_a_lead	2	nurs <school> ; o <crowd> ; o no ; of <money> ; of <play> ; of <sober> ; of <vendor>
        not_a_lead	2	of <wait> ; of birth ; of gold ; of hand ; of pt ; of residential ; of sit ; of stay
        not_a_lead	2	off your ; offer a ; ojo ; okay to ; old <write> ; old man ; olvid ; on <relapse>
        not_a_lead	2	on good ; on his ; on how ; on overdos ; on overnight ; on record ; on relaps
        not_a_lead	2	on sepulved ; on two ; on ventur ; one box ; one sid ; one star ; only <need>
        not_a_lead	2	only <try> ; only nicotin ; only want ; open for ; or a ; or drink ; or per ; or ~a
        not_a_lead	2	order two ; oregon ; organist play ; oro ; osei ; oth <job> ; otr lad ; our 0
        not_a_lead	2	our <last> ; our <think> ; our <treatment> ; our facility ; our last ; our plan
        not_a_lead	2	our sob ; out and ; own grandmoth ; pad and ; pag ; panel <container> ; panel cup
        not_a_lead	2	par <alcohol> ; par alcohol ; par las ; par mis ; pareja ; parent who ; partner
        not_a_lead	2	partnership ; pas dobl ; pas to ; pas ya ; passiv ; past pt ; peer <clinician>
        not_a_lead	2	peopl about ; peopl get ; pepperoni ; per client ; perdon ; permis de ; pesc en
        not_a_lead	2	phon want ; pick them ; piden ; piec ; pil that ; pist ; pitch ; pizza ; plac <need>
        not_a_lead	2	plac her ; plan so ; plant ; play vide ; poison ; pop ; por cient ; por docen
        not_a_lead	2	post for ; post on ; postag ; pot ; pound befor ; practic aft ; premis ; prid when
        not_a_lead	2	prim trabaj ; prior ; priv ; privacy ; product ; prog in ; program in ; proof
        not_a_lead	2	prop 0 ; property ; psicolog ; psiquiatr ; pued <appointment> ; pued visit
        not_a_lead	2	pueden <need> ; pueden ayud ; pul ; put a ; que ; que <home> ; que ant ; que buscan
        not_a_lead	2	que entrevist ; que hora ; que les ; que llen ; que naci ; quej ; queremo
        not_a_lead	2	quick <ask> ; quick question ; quisier ; radi ; radt in ; rain on ; ran out
        not_a_lead	2	re <home> ; reach ; reach my ; readmission ; recd ; receipt and ; recepcionist
        not_a_lead	2	recog ; recogemo ; recogemo <furniture> ; record clas ; record only ; recovery hom
        not_a_lead	2	recovery hous ; refus ; rehab near ; relaps ; releas <record> ; releas form
        not_a_lead	2	rep want ; repav ; research ; resed ; residential faciliti ; residential hous
        not_a_lead	2	rest is ; retd <official> ; reunion ; review ; rey ; ric y ; ring is ; ring of ; rob
        not_a_lead	2	rob me ; ron ; roommat in ; rtw ; rud ; ruin my ; rumb ; run at ; sabemo ; sal de
        not_a_lead	2	sali y ; san juda ; sat ; satur ; saw it ; say otherwis ; school say ; schoolteach
        not_a_lead	2	screen the ; se <asleep> ; se <happy> ; se gast ; season greet ; second act
        not_a_lead	2	see wheth ; segment ; segur ppo ; seiz the ; self + ; self or ; semana que ; sensitiv
        not_a_lead	2	sent the ; servici de ; settl in ; seventh <day> ; seventh day ; sharpen kniv
        not_a_lead	2	she been ; she bring ; she rang ; she ther ; she wel ; she with ; sherman way ; shift
        not_a_lead	2	short ; show you ; show your ; si pued ; siempr ; sin <promise> ; sin compromis
        not_a_lead	2	sin prob ; sinc i ; sir / ; sist been ; sixty pound ; sleep at ; slow ; so a ; sob
        not_a_lead	2	sob nin ; sobr las ; sobredosi y ; sobri y ; sobriety ; sock to ; softwar ; sol
        not_a_lead	2	solution ; someon to ; someth for ; son <play> ; son play ; specializ ; specializ in
        not_a_lead	2	spok to ; stat writ ; stil need ; stop vap ; stop work ; strang ; strip ; strip by
        not_a_lead	2	su <record> ; su program ; su rop ; su troc ; substitut <church> ; suicid
        not_a_lead	2	suicid and ; sum for ; sum to ; summary for ; supermarket ; surrend ; tak my
        not_a_lead	2	tak thos ; tard soy ; tarjet de ; tech and ; tech on ; tech post ; tel ; tel me
        not_a_lead	2	tel my ; teng <drive> ; terapeut ; test <medicine> ; testig ; th for ; than the
        not_a_lead	2	thank god ; that <give> ; that <see> ; that someth ; that wed ; that written
        not_a_lead	2	the blow ; the curtain ; the field ; the freez ; the groom ; the hal ; the highway
        not_a_lead	2	the landlord ; the map ; the nam ; the obituary ; the post ; the sof ; the stamp
        not_a_lead	2	the sun ; the tal ; the thre ; the tuesday ; the upstair ; the vet ; the week
        not_a_lead	2	them mail ; then my ; ther 0 ; ther can ; they threw ; thi form ; thirteen year
        not_a_lead	2	thre stat ; thre week ; threw ; through four ; through your ; thur thi ; thursday or
        not_a_lead	2	tienen ~<treatment> ; tim <soon> ; tim next ; tin ; to <month> ; to <phone>
        not_a_lead	2	to about ; to anoth ; to confirm ; to dr ; to email ; to find ; to off ; tol
        not_a_lead	2	tom una ; too <amount> ; took it ; topic ; tow ; towel and ; tox ; tox lab
        not_a_lead	2	trabaj aqui ; traerl ; traine for ; transport ; tratamient en ; travel rns
        not_a_lead	2	treatment hous ; treatment in ; tremen and ; tristez ; troop ; tru <law> ; tru crim
        not_a_lead	2	tub ; turn over ; twenti im ; two plac ; tx record ; uds ; un ; un <go> ; un <say>
        not_a_lead	2	un <take> ; un centr ; un grup ; un pastel ; un viaj ; una <emergency> ; una botel
        not_a_lead	2	una imprent ; una muj ; una not ; una noven ; una obr ; una psicolog ; una sobredosi
        not_a_lead	2	uniform ; uniform y ; unit ; unit cal ; until it ; up <day> ; up your ; ur plac
        not_a_lead	2	us left ; us she ; usc ; usted a ; usted por ; utah and ; va <give> ; vec por ; venic
        not_a_lead	2	verific ; vic ; visit ; visita ; voluntari en ; volunteer ; w ; walgreen ; want 0
        not_a_lead	2	want inpatient ; want long ; want no ; want parent ; want pt ; want quot
        not_a_lead	2	want record ; want to ; want whoev ; was <hospital> ; was <take> ; was <treatment>
        not_a_lead	2	was ever ; was fourteen ; wasnt ther ; way i ; wdnt say ; we ; we <give> ; we <home>
        not_a_lead	2	we <treatment> ; we dont ; we liv ; wear ; websit i ; wed bring ; week and ; week can
        not_a_lead	2	week only ; week work ; weekend shift ; weepy ; wel and ; wellnes ; wellnes blog
        not_a_lead	2	what <crowd> ; what i ; what should ; wher to ; whistl ; who <bodysound>
        not_a_lead	2	who <build> ; who bring ; who lik ; who read ; who run ; who sign ; who used
        not_a_lead	2	wholesal pric ; whos ; whos kid ; why <crowd> ; wif is ; wif she ; wildernes camp
        not_a_lead	2	wildfir ; wint befor ; wip down ; wish id ; with <clothes> ; with <colleague>
        not_a_lead	2	with ciw ; with detox ; with front ; with residential ; with temp ; withdrawal scal
        not_a_lead	2	wk <clinician> ; wk of ; work the ; work ther ; work weekend ; worri ; would go
        not_a_lead	2	would someon ; wrong <key> ; wrong key ; y <blade> ; y <blood> ; y <photo> ; y busc
        not_a_lead	2	y cristal ; y experienci ; y rop ; y yo ; ya <job> ; ya san ; ya trabaj ; year at
        not_a_lead	2	year end ; year in ; yes or ; yog ; you ; you <day> ; you <need> ; you <treatment>
        not_a_lead	2	you be ; you nev ; you on ; you pleas ; you send ; you sent ; you test ; you wil
        not_a_lead	2	your <height> ; your <money> ; your <school> ; your <vendor> ; your bed
        not_a_lead	2	your brochur ; your clinician ; your counselor ; your don ; your garden ; your lin
        not_a_lead	2	your list ; your lobby ; your ~iop ; yourself ; yr <ask> ; yr ask ; yrs hotel ; zet
        not_a_lead	2	~+ ; ~/ ~0 ; ~0 ~/ ; ~<alcohol> no ; ~<consume> i ; ~<consume> ~<pill>
        not_a_lead	2	~<need> ~<need> ; ~<treatment> con ; ~<unreal> ; ~charg ; ~coffe ; ~da <amount>
        not_a_lead	2	~da mas ; ~drop ; ~find ; ~grief ; ~let ; ~methadon ; ~mgr ; ~nad ; ~need ; ~nev
        not_a_lead	2	~on ; ~on ~<day> ; ~per ; ~prim ; ~pt <need> ; ~seizur ; ~smok anyth ; ~sud ; ~ther
        not_a_lead	2	~tom ni ; ~tratamient ; ~used ; ~warrant
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
        not_a_lead	1	<ask> <caretaking> ; <ask> <goodbye> ; <ask> de ; <ask> for ; <ask> si ; <ask> when
        not_a_lead	1	<asleep> <moment> ; <asleep> her ; <blood> <headface> ; <bodypart> <drive>
        not_a_lead	1	<bodypart> <write> ; <break> <happy> ; <break> <headface> ; <breath> at ; <build> thi
        not_a_lead	1	<build> websit ; <calm> <treatment> ; <cannabis> <need> ; <cannabis> out
        not_a_lead	1	<caretaking> in ; <chestheart> <record> ; <chestheart> clear ; <chestheart> x
        not_a_lead	1	<child> <wait> ; <child> on ; <church> <furniture> ; <church> junt
        not_a_lead	1	<clean> industrial ; <clean> out ; <clinician> <continue> ; <clinician> <day>
        not_a_lead	1	<clinician> <daytime> ; <clinician> <job> ; <clinician> <photo>
        not_a_lead	1	<clinician> <volunteer> ; <clinician> en ; <clinician> es ; <clinician> i
        not_a_lead	1	<clinician> that ; <clinician> ther ; <clothes> <furniture> ; <clothes> in
        not_a_lead	1	<clothes> off ; <colleague> <clinician> ; <colleague> <fall> ; <colleague> <relapse>
        not_a_lead	1	<colleague> <stimulant> ; <colleague> <vendor> ; <colleague> can ; <colleague> only
        not_a_lead	1	<consume> <need> ; <consume> and ; <consume> el ; <container> <cannabis>
        not_a_lead	1	<container> <hospital> ; <container> <hot> ; <container> <official>
        not_a_lead	1	<container> <water> ; <continue> <see> ; <continue> and ; <continue> wont
        not_a_lead	1	<count> <clothes> ; <count> <hold> ; <count> <hospital> ; <count> <money> ; <crowd>
        not_a_lead	1	<crowd> <build> ; <crowd> <clean> ; <crowd> <need> ; <crowd> <palecolor>
        not_a_lead	1	<crowd> <shake> ; <crowd> by ; <day> <headface> ; <day> <outdoors> ; <day> <soon>
        not_a_lead	1	<day> ear ; <day> ok ; <day> y ; <daytime> <trade> ; <daytime> a ; <daytime> except
        not_a_lead	1	<daytime> soy ; <die> <fall> ; <die> off ; <drive> <colleague> ; <drive> <give>
        not_a_lead	1	<drive> <play> ; <drive> <stop> ; <drive> <volunteer> ; <drug> <money>
        not_a_lead	1	<drug> <photo> ; <drug> <vendor> ; <eat> <amount> ; <eat> <colleague>
        not_a_lead	1	<eat> <furniture> ; <eat> <give> ; <eat> <insurance> ; <eat> <pet> ; <eat> to
        not_a_lead	1	<emergency> <amount> ; <fall> <job> ; <fall> down ; <fire> <container>
        not_a_lead	1	<friend> <eat> ; <friend> wil ; <furniture> 0 ; <furniture> <crowd>
        not_a_lead	1	<furniture> <insurance> ; <furniture> <last> ; <furniture> <month>
        not_a_lead	1	<furniture> <treatment> ; <furniture> that ; <furniture> twic ; <furniture> we
        not_a_lead	1	<furniture> wer ; <furniture> wil ; <furniture> without ; <give> <give>
        not_a_lead	1	<give> <medicine> ; <go> <alcohol> ; <go> <bodypart> ; <go> <key> ; <go> <partner>
        not_a_lead	1	<go> <pet> ; <go> <sad> ; <go> his ; <goodbye> <go> ; <gun> in ; <gun> y
        not_a_lead	1	<happy> <job> ; <headface> <hospital> ; <headface> or ; <hear> <happy>
        not_a_lead	1	<hear> <hold> ; <hear> <moment> ; <hear> <sad> ; <height> <colleague>
        not_a_lead	1	<height> <room> ; <height> in ; <hold> <home> ; <home> <colleague> ; <home> <opioid>
        not_a_lead	1	<home> <stranger> ; <home> <trade> ; <home> ~<need> ; <hospital> <need>
        not_a_lead	1	<hospital> the ; <hot> in ; <illness> ; <illness> <say> ; <insurance> <afraid>
        not_a_lead	1	<insurance> <home> ; <insurance> <say> ; <insurance> <week> ; <insurance> from
        not_a_lead	1	<insurance> through ; <insurance> your ; <job> <drug> ; <job> <kill>
        not_a_lead	1	<job> <promise> ; <job> fre ; <job> no ; <job> ther ; <key> y ; <kill> <money>
        not_a_lead	1	<kill> control ; <kin> <crowd> ; <kin> <drug> ; <kin> <illness> ; <kin> <kin>
        not_a_lead	1	<kin> and ; <kin> ninety ; <kin> no ; <last> <play> ; <law> <need> ; <leave> <phone>
        not_a_lead	1	<leave> <room> ; <leave> its ; <leave> my ; <leave> through ; <lock> ; <lock> me
        not_a_lead	1	<media> <moment> ; <media> <stimulant> ; <media> <trade> ; <media> a
        not_a_lead	1	<media> deadlin ; <media> from ; <medicine> <job> ; <medicine> <phone>
        not_a_lead	1	<medicine> dir ; <moment> <ask> ; <moment> <media> ; <moment> <record>
        not_a_lead	1	<moment> <relapse> ; <moment> about ; <moment> act ; <moment> es ; <moment> la
        not_a_lead	1	<moment> who ; <money> <ask> ; <money> <child> ; <money> <count> ; <money> <hospital>
        not_a_lead	1	<money> <outdoors> ; <money> <wait> ; <money> down ; <money> ~<alcohol>
        not_a_lead	1	<month> <amount> ; <month> <phone> ; <month> that ; <need> <drug>
        not_a_lead	1	<need> <emergency> ; <need> hac ; <need> long ; <need> on ; <night> <day>
        not_a_lead	1	<night> <month> ; <night> <past> ; <official> <law> ; <official> <need>
        not_a_lead	1	<official> the ; <official> would ; <opening> <always> ; <opening> <fall>
        not_a_lead	1	<opening> <treatment> ; <opioid> <appointment> ; <opioid> <crowd> ; <opioid> <photo>
        not_a_lead	1	<opioid> <unreal> ; <order> <job> ; <outdoors> <consume> ; <outdoors> <need>
        not_a_lead	1	<outdoors> <room> ; <palecolor> ; <palecolor> <palecolor> ; <partner> <sober>
        not_a_lead	1	<partner> <stop> ; <partner> <write> ; <partner> found ; <past> <blade>
        not_a_lead	1	<past> <eat> ; <pet> <friend> ; <pet> <moment> ; <phone> + ; <phone> <last>
        not_a_lead	1	<phone> <withdrawal> ; <phone> ya ; <photo> <crowd> ; <photo> for
        not_a_lead	1	<pill> <container> ; <pill> that ; <play> + ; <play> <home> ; <play> <take>
        not_a_lead	1	<play> away ; <play> its ; <promise> <amount> ; <promise> <trust> ; <put> <room>
        not_a_lead	1	<put> el ; <record> <need> ; <record> <photo> ; <record> <school> ; <record> can
        not_a_lead	1	<record> fil ; <record> or ; <relapse> <past> ; <remember> his ; <room> but
        not_a_lead	1	<room> that ; <rope> up ; <sad> <afraid> ; <sad> <die> ; <sad> her ; <say> <go>
        not_a_lead	1	<say> about ; <say> el ; <say> le ; <say> me ; <say> our ; <say> si ; <say> with
        not_a_lead	1	<say> ~<colleague> ; <school> + ; <school> <always> ; <school> <ask> ; <school> <die>
        not_a_lead	1	<school> <happy> ; <school> <put> ; <school> how ; <school> of ; <school> which
        not_a_lead	1	<see> <key> ; <see> <kin> ; <see> <partner> ; <see> him ; <see> lik ; <see> wheth
        not_a_lead	1	<shake> <afraid> ; <shake> de ; <shame> and ; <shame> wrong ; <sick> ; <sober> from
        not_a_lead	1	<sober> sinc ; <start> <night> ; <stiff> ; <stimulant> <alcohol> ; <stimulant> <ask>
        not_a_lead	1	<stimulant> <illness> ; <stimulant> <vendor> ; <stimulant> con ; <stimulant> turn
        not_a_lead	1	<stop> <blood> ; <stop> <insurance> ; <stop> <past> ; <stop> <town> ; <stop> la
        not_a_lead	1	<stranger> / ; <stranger> <daytime> ; <stranger> <insurance> ; <stranger> <photo>
        not_a_lead	1	<take> <drive> ; <take> <headface> ; <take> <hit> ; <take> <home> ; <take> <photo>
        not_a_lead	1	<take> <record> ; <take> <school> ; <take> los ; <think> <give> ; <tool> <always>
        not_a_lead	1	<tool> sinc ; <town> <count> ; <town> by ; <town> re ; <town> we ; <trade> <leave>
        not_a_lead	1	<trade> <need> ; <trade> <start> ; <treatment> <eat> ; <treatment> <school>
        not_a_lead	1	<treatment> <year> ; <treatment> already ; <treatment> int ; <treatment> just
        not_a_lead	1	<treatment> non ; <treatment> til ; <treatment> to ; <treatment> ~<hospital>
        not_a_lead	1	<trust> <go> ; <unreal> y ; <vendor> <consume> ; <water> <think> ; <week> <eat>
        not_a_lead	1	<week> <last> ; <week> <past> ; <week> wer ; <withdrawal> <hit>
        not_a_lead	1	<write> <chestheart> ; <write> <drive> ; <write> <need> ; <write> bounc ; <write> by
        not_a_lead	1	<write> de ; <write> una ; <write> us ; <write> your ; <year> ; <year> <furniture>
        not_a_lead	1	<year> <hospital> ; <year> <moment> ; <year> <try> ; a <child> ; a cemetery ; a charg
        not_a_lead	1	a city ; a company ; a drink ; a horror ; a lab ; a laundry ; a lead ; a lost ; a mol
        not_a_lead	1	a mous ; a mystery ; a pack ; a packag ; a pt ; a que ; a realtor ; a recovery
        """
}
