extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	voz ant ; w/o her ; wad ; walk it ; want complete ; wasnt an ; wat is ; way or
        suicidal_ideation	5	way thi ; we lock ; wed all ; weed with ; week ive ; week right ; weekend now
        suicidal_ideation	5	weird <calm> ; weird calm ; wer nic ; whiteboard ; who <continue> ; who find
        suicidal_ideation	5	whoev sit ; whol be ; wif her ; wil be ; wish ; with light ; with nam
        suicidal_ideation	5	without her ; wk <crowd> ; wk grad ; wok ; wont mak ; wor it ; work job
        suicidal_ideation	5	would find ; wouldnt elaborat ; written ; y took ; ya <stop> ; ya <wait>
        suicidal_ideation	5	ya establ ; ya qued ; year chip ; year is ; year until ; yes and
        suicidal_ideation	5	yesterday with ; you seem ; you ther ; youl be ; youv been ; zolpidem x
        suicidal_ideation	4	+ <play> ; + gummi ; + his ; + kid ; 0 <hold> ; 0 guy ; 0 lbs ; 0 rid ; 0 run
        suicidal_ideation	4	<afraid> <night> ; <always> <alone> ; <always> <amount> ; <always> <give>
        suicidal_ideation	4	<always> <needle> ; <amount> <gun> ; <amount> <stranger> ; <amount> rol
        suicidal_ideation	4	<amount> troubl ; <amount> wk ; <angry> 0 ; <angry> <soon> ; <ask> <rarely>
        suicidal_ideation	4	<ask> <think> ; <ask> am ; <ask> cuant ; <ask> doe ; <ask> was
        suicidal_ideation	4	<asleep> <alcohol> ; <asleep> <cold> ; <blood> <appointment> ; <blood> <shame>
        suicidal_ideation	4	<blood> las ; <bodypart> <need> ; <bodypart> only ; <bodypart> ten
        suicidal_ideation	4	<bodypart> until ; <bodypart> with ; <break> <leave> ; <break> it ; <buy> all
        suicidal_ideation	4	<buy> the ; <calm> <think> ; <calm> its ; <caretaking> if ; <child> <clothes>
        suicidal_ideation	4	<child> sin ; <child> so ; <child> van ; <church> <opioid> ; <clean> <clothes>
        suicidal_ideation	4	<clean> as ; <clean> el ; <clinician> if ; <clinician> self ; <clinician> sit
        suicidal_ideation	4	<clothes> <friend> ; <clothes> es ; <clothes> even ; <clothes> up
        suicidal_ideation	4	<clothes> with ; <cold> <stop> ; <cold> by ; <colleague> <key>
        suicidal_ideation	4	<colleague> let ; <colleague> ther ; <colleague> wher ; <color> <always>
        suicidal_ideation	4	<color> <medicine> ; <consume> 0 ; <consume> <photo> ; <consume> noth
        suicidal_ideation	4	<consume> they ; <container> <crowd> ; <container> <medicine>
        suicidal_ideation	4	<container> <partner> ; <container> <phone> ; <container> <smell>
        suicidal_ideation	4	<container> cant ; <container> lik ; <continue> <see> ; <continue> congratulat
        suicidal_ideation	4	<count> <height> ; <crash> <leave> ; <crowd> <breath> ; <crowd> any
        suicidal_ideation	4	<crowd> arent ; <crowd> sat ; <crowd> would ; <day> <night> ; <day> <write>
        suicidal_ideation	4	<day> alt ; <day> in ; <day> ya ; <daytime> onc ; <daytime> todo
        suicidal_ideation	4	<die> <consume> ; <die> <count> ; <die> <intoxicated> ; <die> <moment>
        suicidal_ideation	4	<drive> <buy> ; <drive> <height> ; <drive> <kin> ; <drive> <pet> ; <drive> out
        suicidal_ideation	4	<drive> over ; <drug> <container> ; <drug> es ; <eat> <record> ; <eat> <week>
        suicidal_ideation	4	<eat> at ; <fall> <child> ; <fire> <clean> ; <fire> her ; <fluid> <need>
        suicidal_ideation	4	<friend> <day> ; <friend> <week> ; <friend> her ; <friend> i ; <friend> slid
        suicidal_ideation	4	<friend> thi ; <furniture> <medicine> ; <furniture> <promise>
        suicidal_ideation	4	<furniture> about ; <give> <photo> ; <give> <promise> ; <give> <soon>
        suicidal_ideation	4	<give> anyon ; <give> cb ; <go> <tool> ; <goodbye> <phone> ; <gun> <consume>
        suicidal_ideation	4	<gun> <furniture> ; <gun> no ; <headface> <last> ; <headface> over
        suicidal_ideation	4	<hear> <die> ; <height> <room> ; <height> its ; <height> thi ; <hit> my
        suicidal_ideation	4	<hit> twic ; <hold> <water> ; <hold> thi ; <home> <trust> ; <home> how
        suicidal_ideation	4	<hospital> <buy> ; <hospital> <hold> ; <hospital> <trust> ; <job> m
        suicidal_ideation	4	<job> off ; <job> w/o ; <key> <bodypart> ; <key> <church> ; <key> <die>
        suicidal_ideation	4	<key> <give> ; <key> <think> ; <key> and ; <kill> de ; <kin> <consume>
        suicidal_ideation	4	<kin> youl ; <last> <blood> ; <last> <put> ; <last> <try> ; <last> fue
        suicidal_ideation	4	<last> servic ; <law> <day> ; <leave> <emergency> ; <leave> it ; <lock> <die>
        suicidal_ideation	4	<lock> <outdoors> ; <moment> between ; <moment> our ; <moment> wer
        suicidal_ideation	4	<money> <church> ; <money> <stop> ; <money> <stranger> ; <money> anybody
        suicidal_ideation	4	<money> due ; <money> lo ; <money> thru ; <money> when ; <month> la ; <need> i
        suicidal_ideation	4	<need> it ; <need> one ; <needle> i ; <night> <give> ; <night> <say>
        suicidal_ideation	4	<night> dont ; <night> estuv ; <official> <afraid> ; <official> <water>
        suicidal_ideation	4	<official> not ; <opening> <amount> ; <opening> <break> ; <opening> <continue>
        suicidal_ideation	4	<opening> light ; <opening> open ; <opening> so ; <order> <alcohol>
        suicidal_ideation	4	<order> <blood> ; <order> <hear> ; <outdoors> <height>
        suicidal_ideation	4	<outdoors> <treatment> ; <outdoors> com ; <outdoors> doing ; <outdoors> me
        suicidal_ideation	4	<partner> <height> ; <partner> her ; <past> <tool> ; <past> as ; <past> bc
        suicidal_ideation	4	<past> clean ; <past> n ; <pet> <day> ; <pet> <give> ; <pet> fin ; <pet> to
        suicidal_ideation	4	<phone> <buy> ; <phone> <key> ; <phone> away ; <phone> do ; <phone> hast
        suicidal_ideation	4	<phone> how ; <phone> onc ; <pill> <awake> ; <pill> <count> ; <pill> <kin>
        suicidal_ideation	4	<pill> <take> ; <pill> i ; <play> you ; <promise> <kin> ; <promise> her
        suicidal_ideation	4	<put> <break> ; <put> <put> ; <put> one ; <put> the ; <rail> at
        suicidal_ideation	4	<rarely> <say> ; <rarely> est ; <record> somewher ; <remember> <amount>
        suicidal_ideation	4	<remember> him ; <room> <cold> ; <room> im ; <room> one ; <rope> at
        suicidal_ideation	4	<rope> con ; <rope> just ; <sad> she ; <say> <die> ; <say> <home>
        suicidal_ideation	4	<say> <think> ; <say> <try> ; <say> a ; <say> con ; <say> mr ; <say> theyr
        suicidal_ideation	4	<say> wher ; <say> youd ; <school> ra ; <sedative> <amount> ; <sedative> im
        suicidal_ideation	4	<sedative> ya ; <see> + ; <see> <money> ; <see> <think> ; <see> <tool>
        suicidal_ideation	4	<see> at ; <see> si ; <shame> <put> ; <shame> <shame> ; <smell> <room>
        suicidal_ideation	4	<soon> <phone> ; <soon> <take> ; <soon> nos ; <start> <leave> ; <start> to
        suicidal_ideation	4	<stimulant> <year> ; <stop> <appointment> ; <stop> <blood>
        suicidal_ideation	4	<stop> <intoxicated> ; <stop> <photo> ; <stop> it ; <stranger> 0 ; <take> and
        suicidal_ideation	4	<take> me ; <take> pts ; <think> <consume> ; <think> <daytime>
        suicidal_ideation	4	<think> <trust> ; <think> about ; <think> ill ; <think> no ; <think> to
        suicidal_ideation	4	<tired> <breath> ; <tired> <need> ; <tired> <tired> ; <tired> is
        suicidal_ideation	4	<tool> <pet> ; <tool> off ; <tool> thi ; <trade> <opening>
        suicidal_ideation	4	<treatment> <height> ; <treatment> be ; <treatment> i ; <trust> <daytime>
        suicidal_ideation	4	<trust> for ; <trust> me ; <trust> par ; <try> <day> ; <try> <room>
        suicidal_ideation	4	<vendor> <colleague> ; <volunteer> thi ; <wait> <leave> ; <wait> <see>
        suicidal_ideation	4	<water> <outdoors> ; <water> <say> ; <water> <start> ; <water> club
        suicidal_ideation	4	<week> <insurance> ; <withdrawal> llev ; <write> <feel> ; <write> <key>
        suicidal_ideation	4	<write> <start> ; <write> all ; <write> en ; <write> pleas ; <write> us
        suicidal_ideation	4	a <smell> ; a <stranger> ; a cer ; a coat ; a door ; a encontr ; a fair
        suicidal_ideation	4	a hab ; a la ; a nadi ; a practic ; a smel ; a suit ; a surf ; a tomorrow
        suicidal_ideation	4	a weath ; about <colleague> ; about <water> ; abov it ; abroad ; acost
        suicidal_ideation	4	admit peopl ; affect ; aft <moment> ; aft anoth ; aft month ; afternoon and
        suicidal_ideation	4	again last ; against him ; ago bc ; ago clean ; ago n ; agradec ; ahorit no
        suicidal_ideation	4	al <stimulant> ; al ciel ; al metr ; al vecin ; alg <past> ; alg ant
        suicidal_ideation	4	alguien a ; all <breath> ; all breath ; all for ; already <rope>
        suicidal_ideation	4	already remov ; already tied ; alright ; als tel ; alway walk ; ama <day>
        suicidal_ideation	4	amar el ; ambulanc i ; amig me ; an <container> ; an envelop ; and <soon>
        suicidal_ideation	4	and <write> ; and cheerful ; and fil ; and hop ; and it ; and lock ; and pul
        suicidal_ideation	4	and return ; and truck ; and wait ; anex ; ano enter ; anoth <day> ; anoth man
        suicidal_ideation	4	answ at ; answ the ; any <amount> ; any clas ; any mor ; anybody <appointment>
        suicidal_ideation	4	anyon ther ; anyth with ; anyth wrong ; anyway i ; apag el ; apagu la
        suicidal_ideation	4	apart lug ; apost ; application with ; apply for ; are min ; arm with
        suicidal_ideation	4	as <die> ; asid on ; ask am ; ask was ; at <fall> ; at drop ; at it ; ati
        suicidal_ideation	4	awak x ; b ; b and ; babi so ; baby i ; back <bodypart> ; back without ; bajan
        suicidal_ideation	4	balanc then ; banc y ; bank acct ; bare <think> ; be <alone> ; be <outdoors>
        suicidal_ideation	4	be play ; beat my ; bed ; bedsid ; been <give> ; been <put> ; been stand
        suicidal_ideation	4	befor a ; belt just ; bet to ; bet you ; between thre ; bf <ask> ; bf ask
        suicidal_ideation	4	bf is ; bien <calm> ; bien tranquil ; blister ; blu lin ; board 0 ; bolsa con
        suicidal_ideation	4	book he ; book him ; both <day> ; both a ; both her ; both way ; bottl to
        suicidal_ideation	4	bowl for ; box at ; box per ; box up ; break <container> ; break box ; break i
        suicidal_ideation	4	break it ; bridg by ; bridg has ; broth heroin ; brown on ; burden
        suicidal_ideation	4	burial policy ; busc ; but kind ; but late ; buy ; buzon ; by anybody
        suicidal_ideation	4	by judg ; by siz ; by then ; cal anyon ; cal im ; calambr y ; calm ask
        suicidal_ideation	4	calm i ; cam by ; can clos ; can manag ; can stop ; canal and ; cancel my
        suicidal_ideation	4	cant see ; cap and ; cargador ; carry me ; cart par ; cas i ; cat com
        suicidal_ideation	4	cemetery deed ; chamb ; chaplain ; chaplain re ; chardonnay is ; charg on
        suicidal_ideation	4	chart for ; check the ; check with ; cle 0 ; cle it ; clean of ; clean out
        suicidal_ideation	4	clip ; closet ; clt re ; colg ; com cuarent ; comercial ; companero me
        suicidal_ideation	4	con <day> ; con <drug> ; con <kill> ; con esa ; con mat ; confies
        suicidal_ideation	4	confies que ; contest hast ; coun ; cousin they ; coverag ; cozy ; crack for
        suicidal_ideation	4	crew say ; cristal sol ; cruz el ; cry she ; cual ; cuand ya ; cun and
        suicidal_ideation	4	cun tien ; cut ; d <outdoors> ; d told ; dai son ; dash ; day hom ; day thi
        suicidal_ideation	4	de <kill> ; de mat ; de meno ; de residencial ; de sustancia ; de tramadol
        suicidal_ideation	4	dead lik ; del <day> ; del terren ; delet <always> ; delet every ; deni plan
        suicidal_ideation	4	desd <day> ; deserv to ; despu no ; detox her ; detox yest ; dia dos
        suicidal_ideation	4	diabetic ; dictionary ; did fin ; diosit me ; divorc a ; do for ; doesnt <see>
        suicidal_ideation	4	dond <go> ; dond guard ; dont <clothes> ; dont buy ; dont cal ; dont mak
        suicidal_ideation	4	dont open ; dont own ; dont wan ; door clos ; dorm y ; dos plato ; dos to
        suicidal_ideation	4	doubt im ; down <put> ; down <say> ; down all ; drink her ; drop or ; drov off
        suicidal_ideation	4	drov up ; drunk for ; dsk ; duerm la ; each kid ; each trip ; easy and
        suicidal_ideation	4	effect ; eighty dollar ; el <money> ; el <tool> ; el contratist ; el cuchil
        suicidal_ideation	4	el excus ; el favor ; el garag ; el papelit ; el reloj ; el suegr ; el sust
        suicidal_ideation	4	el vas ; el zacat ; email my ; email to ; emt ; en <appointment> ; en bolsa
        suicidal_ideation	4	en consult ; en nochebuen ; encargu los ; encier en ; end thre ; enferm y
        suicidal_ideation	4	engin off ; engin run ; ensen dond ; entr los ; envelop with ; era par
        suicidal_ideation	4	errand ; es <month> ; eso era ; eso perdi ; esper que ; essay ; est <awake>
        suicidal_ideation	4	est <think> ; est cas ; est despiert ; est lo ; est pens ; estoy <shake>
        suicidal_ideation	4	estoy pens ; estoy tembl ; even to ; evening i ; ever ; ever <home>
        suicidal_ideation	4	ever <take> ; ever liv ; everybody and ; everybody ask ; expect to
        suicidal_ideation	4	explain it ; f <give> ; f <kin> ; f <stimulant> ; f atty ; f flat ; f lin
        suicidal_ideation	4	f moth ; falt en ; falt pierd ; favorit and ; felicit ; few at ; fin se
        suicidal_ideation	4	firm on ; first fiv ; first ive ; float and ; floor balcony ; food no
        suicidal_ideation	4	for custody ; for me ; for min ; forest ; forget the ; form is ; form or
        suicidal_ideation	4	foto ; frasc enter ; freeway ; fresh ; friday ; frist ; from it ; fueron tre
        suicidal_ideation	4	ful <container> ; ful and ; ful at ; funerari y ; garag now ; garag on
        suicidal_ideation	4	gav cb ; gav his ; get our ; gf <go> ; given lin ; go stand ; goin to
        suicidal_ideation	4	going hom ; going to ; gon <say> ; gon and ; gon lie ; gon two ; good <kin>
        suicidal_ideation	4	good <see> ; goodnight to ; got scar ; grandfath of ; grandfath one ; grandma
        suicidal_ideation	4	grapevin and ; guard rencor ; guit and ; gun is ; guy whos ; gym told
        suicidal_ideation	4	hac tiemp ; had them ; hag <money> ; hand with ; happen to ; has start
        suicidal_ideation	4	has to ; hav <continue> ; hav drunk ; hav kept ; hav stop ; hawthorn and
        suicidal_ideation	4	hay <alcohol> ; hay alcohol ; he beg ; he measur ; he punch ; he wrot ; head
        suicidal_ideation	4	heat and ; her acct ; her birthday ; her coat ; her door ; her down
        suicidal_ideation	4	her heart ; her nev ; her phon ; herman fum ; hi <say> ; hi deni ; him <die>
        suicidal_ideation	4	his # ; his <appointment> ; his <goodbye> ; his <headface> ; his cremation
        suicidal_ideation	4	his fiance ; his funeral ; his goodby ; his passport ; his password ; hisself
        suicidal_ideation	4	hom next ; hombr llor ; honest cant ; honest my ; hop that ; hor est
        suicidal_ideation	4	hospital ayer ; hospital sent ; hous went ; how its ; how to ; hoy quier
        suicidal_ideation	4	hurt ; hwy ; hwy 0 ; hydrocodon in ; hymn ; i almost ; i cut ; i giv
        suicidal_ideation	4	i imagin ; i jus ; i sat ; i shant ; id <angry> ; id hat ; idc ; if <town>
        suicidal_ideation	4	if u ; igual lo ; ill <stop> ; ill want ; im <go> ; im <intoxicated>
        suicidal_ideation	4	im <law> ; im <limp> ; im <trust> ; im clos ; im hop ; im sob ; im your
        suicidal_ideation	4	in <fire> ; in <put> ; in sixty ; insid <container> ; insulin on ; insuranc no
        suicidal_ideation	4	insuranc would ; int feet ; is and ; is below ; is fifty ; is noth ; is point
        suicidal_ideation	4	is settl ; isnt ; isnt <need> ; isnt <stop> ; isnt idl ; it each ; it expir
        suicidal_ideation	4	it hav ; it ought ; it settl ; it very ; it wer ; it wil ; it wors
        suicidal_ideation	4	its <blood> ; its <hot> ; its cold ; its hard ; its hot ; its how ; its july
        suicidal_ideation	4	its noth ; its pok ; its pretty ; iv 0 ; ive <count> ; ive <stop>
        suicidal_ideation	4	ive already ; ive caught ; ive just ; ive quit ; ive told ; jardiner en
        suicidal_ideation	4	jok and ; juez ; junt <amount> ; junt de ; junt treint ; jus ; jus wan
        suicidal_ideation	4	just bad ; just going ; just text ; just wont ; k ; keep congratulat
        suicidal_ideation	4	keep for ; keep repeat ; kept on ; kid gav ; kind ive ; kms tonit ; know re
        suicidal_ideation	4	know that ; la carter ; la iba ; la ocup ; la pas ; la quincen ; la sop
        suicidal_ideation	4	la tintoreri ; la verguenz ; lady for ; lady next ; lan ; landlord who
        suicidal_ideation	4	las <church> ; las <pill> ; las flor ; last night ; last servic ; laugh ; lbs
        suicidal_ideation	4	le confies ; le cuest ; le escribi ; le pid ; le regal ; leas so ; leash
        suicidal_ideation	4	left and ; left over ; les reparti ; let natur ; let und ; letter already
        suicidal_ideation	4	libret ; licenc ; lie her ; lif for ; lif sinc ; light out ; lik evry
        suicidal_ideation	4	lik sew ; lil cousin ; listen for ; liter ; liv through ; llev hast
        suicidal_ideation	4	lo <soon> ; lo <think> ; lo suen ; lo vean ; load out ; login ; long <need>
        suicidal_ideation	4	long befor ; long need ; lookin for ; los <need> ; los comercial ; los nuev
        suicidal_ideation	4	los voy ; lov ; lt ; lun no ; m <ask> ; m <hear> ; m <opioid> ; m <rope>
        suicidal_ideation	4	m firefight ; m iv ; m slur ; m voic ; mad an ; mad my ; mal <day>
        suicidal_ideation	4	malil llev ; manag and ; mang ; march so ; mas desd ; mat sinc ; may cal
        suicidal_ideation	4	me <need> ; me fin ; me his ; me it ; me see ; me sent ; me stop ; me subi
        suicidal_ideation	4	measur ; measur it ; med school ; medal ; mercy ; mes ; met el ; mgr
        suicidal_ideation	4	mi <tool> ; mi el ; might <stop> ; might stop ; mij tien ; mind ; mis <child>
        suicidal_ideation	4	mis <photo> ; mis from ; mis muchacho ; mo <consume> ; mo <money> ; mo nev
        suicidal_ideation	4	mom ambien ; mom but ; month last ; mor for ; mor off ; morirs ; morn
        suicidal_ideation	4	morn just ; most thing ; moth aft ; moth if ; moth say ; mund hast ; munec
        suicidal_ideation	4	my <blade> ; my application ; my fil ; my foot ; my hoodi ; my passeng
        suicidal_ideation	4	myself befor ; n im ; nad desd ; nam / ; nam want ; neck in ; nev <drive>
        suicidal_ideation	4	nev <past> ; nev befor ; next one ; ni pal ; nic one ; nich ; night deep
        suicidal_ideation	4	night he ; night husb ; night she ; nin se ; nit for ; nit i ; no del ; no hx
        suicidal_ideation	4	no maam ; no pens ; nobody <need> ; nobody has ; nobodyd ; noma
        suicidal_ideation	4	noma <always> ; noon onc ; not <amount> ; not <go> ; not much ; not told
        suicidal_ideation	4	notebook with ; noth he ; noth she ; noth the ; notic for ; numb 0 ; numb i
        suicidal_ideation	4	number and ; nurs <school> ; octob a ; of 0 ; of <trust> ; of being ; of fold
        suicidal_ideation	4	of park ; off <night> ; off when ; offic comput ; old <amount>
        suicidal_ideation	4	old <chestheart> ; old heart ; on <friend> ; on for ; on thing ; one morn
        suicidal_ideation	4	only going ; only hav ; only quit ; only tel ; open <outdoors> ; or for
        suicidal_ideation	4	organic ; oth option ; our <week> ; our lin ; out <die> ; out <leave>
        suicidal_ideation	4	outliv <crowd> ; owed a ; oxycodon 0 ; pa intern ; pa su ; pag el ; pag la
        suicidal_ideation	4	pagu el ; paid me ; pap tom ; pap towel ; par <stop> ; par ener ; par ya
        suicidal_ideation	4	parent stop ; parishion 0 ; park by ; part del ; part for ; partn found
        suicidal_ideation	4	past that ; pastilla del ; pay 0 ; pay anybody ; pay if ; pensamiento
        suicidal_ideation	4	peopl one ; peopl say ; per <year> ; per le ; per year ; percocet he
        suicidal_ideation	4	perdon x ; persist ; person my ; phd student ; pick by ; pid a ; pin and
        suicidal_ideation	4	pleas <stop> ; pleas <take> ; pls <stranger> ; pls someon ; pm and
        suicidal_ideation	4	po <colleague> ; po client ; polit flat ; pon dos ; pongan ; por leer
        suicidal_ideation	4	practic ; pregnant perc ; pregunt 0 ; pregunt cuant ; pres his
        suicidal_ideation	4	pressur tablet ; pretty ; previ ; probation ofcr ; psalm ; pued con ; pus la
        suicidal_ideation	4	put them ; qd sinc ; que <promise> ; que <soon> ; que abr ; que alguien
        suicidal_ideation	4	que amanezc ; que apagu ; que limpi ; que manan ; que pens ; quick and
        suicidal_ideation	4	quick it ; quit ; quit de ; quit everyth ; quiten ; rat ya ; reason she
        suicidal_ideation	4	recheck ; record to ; reek ; regresen la ; remov the ; rent due ; report q
        suicidal_ideation	4	resi last ; residencial ; return the ; right too ; ring on ; rio y
        suicidal_ideation	4	rn <night> ; rn night ; roof is ; room back ; room wher ; roommat she
        suicidal_ideation	4	rop and ; round with ; run for ; rush on ; rxd 0 ; s f ; sa ; sab eso
        suicidal_ideation	4	said aft ; said let ; said one ; said twic ; sail club ; sal <money> ; salary
        suicidal_ideation	4	saturday ; saturday aft ; sav me ; say be ; say hey ; say look ; say shed
        suicidal_ideation	4	say thank ; scar and ; se <break> ; se <put> ; se acuest ; se encer
        suicidal_ideation	4	second mortgag ; segur <stimulant> ; segur a ; semana me ; send any
        suicidal_ideation	4	send anyon ; settl <past> ; settl befor ; shant ; she <amount> ; she <write>
        suicidal_ideation	4	she believ ; she brought ; she post ; she thought ; shelf for ; sho off
        suicidal_ideation	4	sho out ; shook hand ; shop i ; should hav ; si <go> ; sign it ; sin <think>
        suicidal_ideation	4	sin heroin ; sinc <month> ; sinc <partner> ; sink say ; sis has ; sist sorry
        suicidal_ideation	4	six yrs ; skip 0 ; sneaker ; so drunk ; so kind ; so sur ; so would ; sob
        suicidal_ideation	4	sobrin dic ; sol queri ; somebody ought ; somewher that ; soon as ; sorry
        suicidal_ideation	4	sourdough start ; sponsor she ; spot it ; spr every ; spr group ; squar the
        suicidal_ideation	4	sry ; stand on ; stay on ; stay warm ; step <job> ; step work ; stop answer
        suicidal_ideation	4	stop drink ; stor sinc ; stov and ; su <clothes> ; su herramient
        suicidal_ideation	4	suicidal again ; suit 0 ; sunday all ; sunday thing ; supier que ; survivor
        suicidal_ideation	4	sus caguama ; tak pts ; taken ; tap <count> ; tap a ; tap measur ; teach my
        suicidal_ideation	4	teach the ; tech open ; tel someon ; tel the ; tel whoev ; teng <need>
        suicidal_ideation	4	teng gana ; th / ; th <outdoors> ; th <room> ; th floor ; than he ; thank
        suicidal_ideation	4	that cha ; that open ; that say ; the <blade> ; the <bodypart>
        suicidal_ideation	4	the <palecolor> ; the <pet> ; the <pill> ; the <water> ; the application
        suicidal_ideation	4	the appointment ; the bay ; the bedtim ; the breakup ; the cash ; the cat
        suicidal_ideation	4	the clean ; the garag ; the grain ; the gun ; the lift ; the mold ; the nerv
        suicidal_ideation	4	the oak ; the off ; the one ; the orang ; the pier ; the purs ; the radiator
        suicidal_ideation	4	the rotary ; the terri ; the tid ; the track ; the wal ; the whiteboard
        suicidal_ideation	4	the wknd ; the workshop ; the world ; them <calm> ; then <need>
        suicidal_ideation	4	then <promise> ; then dont ; then drov ; then turn ; then want ; ther stil
        suicidal_ideation	4	ther the ; thi <treatment> ; thi one ; thing <leave> ; thing left
        suicidal_ideation	4	think somebody ; though the ; thought of ; thre babi ; through at
        suicidal_ideation	4	thursday if ; thx for ; tia de ; tien llav ; til <night> ; til monday
        suicidal_ideation	4	til saturday ; tim <say> ; tim anyth ; tim no ; tintoreri ; tir is ; titl on
        suicidal_ideation	4	to <promise> ; to <take> ; to belong ; to c ; to clean ; to eleven ; to fight
        suicidal_ideation	4	to go ; to measur ; to nam ; to neighbor ; to not ; to someon ; to switch
        suicidal_ideation	4	todavi hay ; today ; told clr ; told every ; told her ; told offic
        suicidal_ideation	4	too <moment> ; too now ; top it ; toqu ; tourniquet ; traffic nois
        suicidal_ideation	4	traig gana ; traj de ; troubl to ; truck if ; trunk and ; ts ; ts de
        suicidal_ideation	4	two becaus ; ultim fue ; un <clothes> ; un plat ; unit rn ; unit sinc
        suicidal_ideation	4	up <container> ; up ill ; up im ; up tal ; use that ; ust la ; usted <phone>
        suicidal_ideation	4	va program ; vas de ; vec ; vec est ; vec tre ; ver si ; vest and ; vet ; viaj
        suicidal_ideation	4	vid ya ; voic said ; voy con ; wal at ; wan be ; want and ; want guit
        suicidal_ideation	4	was <build> ; was <tired> ; was due ; was kind ; was ok ; we manag ; wed watch
        suicidal_ideation	4	weed the ; weekend back ; weekend no ; weight on ; went with ; what the
        suicidal_ideation	4	who <wait> ; who check ; who stay ; whoev <need> ; widow bourbon ; wif doe
        suicidal_ideation	4	wifi ; windy ; with <last> ; with <promise> ; with last ; with mak ; with mrs
        suicidal_ideation	4	with wat ; wk <blood> ; wk noth ; wok up ; wont hear ; word that ; worksheet
        suicidal_ideation	4	worth ; would cle ; would fir ; would know ; wrap in ; wrist on ; wrist sunday
        suicidal_ideation	4	written down ; x <amount> ; x decad ; y <night> ; y and ; y fech ; y he ; y la
        suicidal_ideation	4	y quien ; y wif ; y wont ; ya <write> ; ya junt ; ya noma ; ya teng ; ya vaci
        suicidal_ideation	4	year say ; yes ; yo el ; yo f ; you admit ; you at ; your wil ; zacat
        suicidal_ideation	3	# lin ; + <ask> ; + ask ; + its ; + two ; 0 <fall> ; 0 buck ; 0 d ; 0 on
        suicidal_ideation	3	0 reparti ; <afraid> <stranger> ; <alcohol> <amount> ; <alcohol> noth
        suicidal_ideation	3	<always> cant ; <always> servic ; <amount> <die> ; <amount> so ; <ask> op
        suicidal_ideation	3	<ask> the ; <awake> <child> ; <blade> out ; <blood> per ; <bodypart> 0
        suicidal_ideation	3	<bodypart> <week> ; <bodypart> desd ; <bodypart> n ; <bodypart> thi
        suicidal_ideation	3	<break> la ; <breath> <say> ; <build> <build> ; <buy> los ; <calm> <ask>
        suicidal_ideation	3	<calm> la ; <cannabis> with ; <caretaking> ; <caretaking> <week>
        suicidal_ideation	3	<caretaking> at ; <child> <promise> ; <child> doesnt ; <child> hes
        suicidal_ideation	3	<child> mientra ; <child> sí ; <child> uno ; <clean> his ; <clean> it
        suicidal_ideation	3	<clinician> wher ; <clothes> <see> ; <clothes> are ; <clothes> por
        suicidal_ideation	3	<consume> <blood> ; <consume> desd ; <consume> o ; <consume> thing
        suicidal_ideation	3	<consume> tod ; <container> + ; <container> <church> ; <container> an
        suicidal_ideation	3	<container> com ; <continue> <blood> ; <continue> <night> ; <continue> <say>
        suicidal_ideation	3	<continue> <shame> ; <count> acr ; <crash> <think> ; <crowd> <happy>
        suicidal_ideation	3	<crowd> cuand ; <crowd> id ; <day> <past> ; <day> fue ; <day> let ; <day> me
        suicidal_ideation	3	<day> nin ; <day> nos ; <daytime> el ; <die> hac ; <drive> <key>
        suicidal_ideation	3	<drive> <water> ; <drive> all ; <drug> <opioid> ; <eat> int
        suicidal_ideation	3	<emergency> <furniture> ; <emergency> <trade> ; <emergency> has
        suicidal_ideation	3	<emergency> x ; <feel> <count> ; <friend> doesnt ; <friend> for
        suicidal_ideation	3	<furniture> <child> ; <furniture> <sad> ; <furniture> <write>
        suicidal_ideation	3	<furniture> turn ; <give> in ; <give> su ; <go> <outdoors> ; <go> <soon>
        suicidal_ideation	3	<go> cant ; <go> in ; <go> indoor ; <go> out ; <headface> <continue>
        """
}
