extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	want complete ; wasnt an ; wat is ; wat run ; way or ; way thi ; we lock
        suicidal_ideation	5	wed all ; weed with ; week ive ; week right ; weekend now ; weird <calm>
        suicidal_ideation	5	weird calm ; went real ; wer nic ; whiteboard ; who <continue> ; who find
        suicidal_ideation	5	whoev sit ; whol be ; wif her ; wif pas ; wil be ; wish ; with light
        suicidal_ideation	5	with nam ; without her ; wk <crowd> ; wk grad ; wok ; wont mak ; wor it
        suicidal_ideation	5	work job ; would find ; wouldnt elaborat ; written ; y took ; ya <stop>
        suicidal_ideation	5	ya establ ; year chip ; year until ; yes and ; yesterday with ; you seem
        suicidal_ideation	5	you ther ; youl be ; youv been ; zolpidem x
        suicidal_ideation	4	+ gummi ; + its ; + kid ; 0 <hold> ; 0 guy ; 0 lbs ; 0 rid ; 0 run
        suicidal_ideation	4	<afraid> <night> ; <always> <alone> ; <always> <amount> ; <amount> <gun>
        suicidal_ideation	4	<amount> rol ; <amount> troubl ; <amount> wk ; <angry> 0 ; <ask> <think>
        suicidal_ideation	4	<ask> adond ; <ask> am ; <ask> cuant ; <ask> doe ; <ask> was
        suicidal_ideation	4	<asleep> <alcohol> ; <asleep> <cold> ; <asleep> y ; <blood> <appointment>
        suicidal_ideation	4	<blood> <shame> ; <blood> las ; <bodypart> <need> ; <bodypart> <trust>
        suicidal_ideation	4	<bodypart> only ; <bodypart> ten ; <bodypart> thi ; <bodypart> until
        suicidal_ideation	4	<bodypart> with ; <break> <leave> ; <break> it ; <buy> all ; <buy> los
        suicidal_ideation	4	<buy> the ; <calm> <think> ; <calm> its ; <caretaking> if ; <caretaking> noma
        suicidal_ideation	4	<child> <clothes> ; <child> hes ; <child> porqu ; <child> sin
        suicidal_ideation	4	<church> <opioid> ; <clean> <clothes> ; <clean> as ; <clean> el
        suicidal_ideation	4	<clinician> if ; <clinician> self ; <clinician> sit ; <clothes> <friend>
        suicidal_ideation	4	<clothes> del ; <clothes> es ; <clothes> up ; <clothes> with ; <cold> <stop>
        suicidal_ideation	4	<cold> by ; <colleague> <key> ; <colleague> let ; <colleague> ther
        suicidal_ideation	4	<colleague> wher ; <color> <always> ; <color> <medicine> ; <consume> 0
        suicidal_ideation	4	<consume> <photo> ; <consume> noth ; <consume> they ; <container> <crowd>
        suicidal_ideation	4	<container> <medicine> ; <container> <partner> ; <container> <phone>
        suicidal_ideation	4	<container> <smell> ; <container> cant ; <container> lik ; <continue> <see>
        suicidal_ideation	4	<continue> congratulat ; <count> <height> ; <crash> <leave> ; <crowd> <breath>
        suicidal_ideation	4	<crowd> any ; <crowd> arent ; <crowd> famili ; <crowd> sat ; <crowd> would
        suicidal_ideation	4	<day> <die> ; <day> <night> ; <day> <write> ; <day> alt ; <day> in ; <day> ya
        suicidal_ideation	4	<daytime> onc ; <daytime> todo ; <die> <consume> ; <die> <count>
        suicidal_ideation	4	<die> <intoxicated> ; <drive> <buy> ; <drive> <kin> ; <drive> <pet>
        suicidal_ideation	4	<drive> <water> ; <drive> out ; <drive> over ; <drug> <container> ; <drug> es
        suicidal_ideation	4	<eat> <record> ; <eat> <week> ; <eat> at ; <fall> <child> ; <feel> bad
        suicidal_ideation	4	<fire> <clean> ; <fire> her ; <fluid> <need> ; <friend> <day>
        suicidal_ideation	4	<friend> <week> ; <friend> her ; <friend> i ; <friend> slid ; <friend> thi
        suicidal_ideation	4	<furniture> <medicine> ; <furniture> <promise> ; <furniture> about
        suicidal_ideation	4	<give> <photo> ; <give> <promise> ; <give> <soon> ; <give> anyon ; <give> cb
        suicidal_ideation	4	<give> su ; <go> <tool> ; <goodbye> <phone> ; <gun> <consume> ; <gun> no
        suicidal_ideation	4	<headface> <last> ; <headface> over ; <hear> <die> ; <height> <room>
        suicidal_ideation	4	<height> thi ; <hit> twic ; <hold> <water> ; <hold> thi ; <home> <pet>
        suicidal_ideation	4	<home> <trust> ; <home> how ; <home> open ; <hospital> <buy>
        suicidal_ideation	4	<hospital> <hold> ; <hospital> <trust> ; <job> m ; <job> off ; <job> w/o
        suicidal_ideation	4	<key> ; <key> <bodypart> ; <key> <church> ; <key> <die> ; <key> <give>
        suicidal_ideation	4	<kill> de ; <kin> <ask> ; <kin> <consume> ; <kin> yo ; <kin> youl
        suicidal_ideation	4	<last> <blood> ; <last> <crowd> ; <last> <kin> ; <last> <put> ; <last> <try>
        suicidal_ideation	4	<last> fue ; <last> servic ; <law> <day> ; <leave> <emergency> ; <leave> his
        suicidal_ideation	4	<leave> it ; <lock> <die> ; <lock> <outdoors> ; <moment> between
        suicidal_ideation	4	<moment> our ; <moment> sí ; <moment> wer ; <money> <church> ; <money> <stop>
        suicidal_ideation	4	<money> anybody ; <money> due ; <money> lo ; <money> thru ; <money> when
        suicidal_ideation	4	<month> la ; <need> be ; <need> i ; <need> it ; <needle> i ; <night> <give>
        suicidal_ideation	4	<night> <rope> ; <night> <say> ; <night> dont ; <night> estuv
        suicidal_ideation	4	<official> <afraid> ; <official> <water> ; <official> not ; <opening> <break>
        suicidal_ideation	4	<opening> <continue> ; <opening> light ; <opening> open ; <opening> so
        suicidal_ideation	4	<opioid> hav ; <order> <alcohol> ; <order> <blood> ; <outdoors> <treatment>
        suicidal_ideation	4	<outdoors> com ; <outdoors> doing ; <outdoors> me ; <partner> <height>
        suicidal_ideation	4	<partner> her ; <past> as ; <past> bc ; <past> clean ; <past> n ; <pet> <give>
        suicidal_ideation	4	<pet> fin ; <pet> to ; <phone> away ; <phone> do ; <phone> how ; <phone> onc
        suicidal_ideation	4	<pill> <awake> ; <pill> <count> ; <pill> <take> ; <pill> i ; <play> you
        suicidal_ideation	4	<promise> <kin> ; <promise> her ; <put> <break> ; <put> <put> ; <put> one
        suicidal_ideation	4	<put> the ; <rail> at ; <rarely> <say> ; <rarely> est ; <record> somewher
        suicidal_ideation	4	<remember> him ; <room> <cold> ; <room> im ; <room> one ; <room> twic
        suicidal_ideation	4	<rope> <break> ; <rope> <put> ; <rope> <say> ; <rope> <week> ; <rope> at
        suicidal_ideation	4	<rope> con ; <rope> it ; <rope> just ; <sad> she ; <say> <die> ; <say> <see>
        suicidal_ideation	4	<say> <think> ; <say> <try> ; <say> a ; <say> con ; <say> mr ; <say> theyr
        suicidal_ideation	4	<say> wher ; <say> youd ; <school> ra ; <sedative> <amount> ; <sedative> im
        suicidal_ideation	4	<sedative> ya ; <see> <continue> ; <see> <money> ; <see> <think>
        suicidal_ideation	4	<see> <tool> ; <see> at ; <see> si ; <shame> <put> ; <shame> <shame>
        suicidal_ideation	4	<soon> <phone> ; <soon> <take> ; <soon> nos ; <start> <leave> ; <start> to
        suicidal_ideation	4	<stimulant> <consume> ; <stimulant> <year> ; <stop> <appointment>
        suicidal_ideation	4	<stop> <blood> ; <stop> <intoxicated> ; <stop> <photo> ; <stop> it
        suicidal_ideation	4	<stranger> 0 ; <take> and ; <take> me ; <take> pts ; <think> <church>
        suicidal_ideation	4	<think> <consume> ; <think> <daytime> ; <think> <trust> ; <think> about
        suicidal_ideation	4	<think> ill ; <think> no ; <think> to ; <tired> <need> ; <tired> is
        suicidal_ideation	4	<tool> <pet> ; <tool> off ; <tool> thi ; <trade> <opening>
        suicidal_ideation	4	<treatment> <amount> ; <treatment> <height> ; <treatment> be ; <treatment> i
        suicidal_ideation	4	<trust> <daytime> ; <trust> for ; <trust> me ; <trust> par ; <try> <room>
        suicidal_ideation	4	<vendor> <colleague> ; <wait> <leave> ; <wait> <see> ; <water> <consume>
        suicidal_ideation	4	<water> <outdoors> ; <water> <pain> ; <water> <start> ; <water> bottom
        suicidal_ideation	4	<water> club ; <water> que ; <week> <insurance> ; <withdrawal> llev
        suicidal_ideation	4	<write> <feel> ; <write> <key> ; <write> all ; <write> en ; <write> pleas
        suicidal_ideation	4	<write> us ; a <clothes> ; a <smell> ; a <stranger> ; a cer ; a coat ; a door
        suicidal_ideation	4	a encontr ; a fair ; a hab ; a nad ; a nadi ; a practic ; a smel ; a suit
        suicidal_ideation	4	a surf ; a tomorrow ; a weath ; about <colleague> ; about <water> ; abov it
        suicidal_ideation	4	abroad ; acost ; admit peopl ; aft <moment> ; aft anoth ; aft month
        suicidal_ideation	4	afternoon and ; again last ; against him ; ago bc ; ago clean ; ago n
        suicidal_ideation	4	agradec ; ahor sí ; ahorit no ; al <stimulant> ; al ciel ; al metr ; al vecin
        suicidal_ideation	4	alg <past> ; alg ant ; alguien a ; all for ; all wint ; already remov
        suicidal_ideation	4	als tel ; alway walk ; ama <day> ; ambulanc i ; amig me ; and <soon>
        suicidal_ideation	4	and <write> ; and cheerful ; and fil ; and hop ; and it ; and lock ; and pul
        suicidal_ideation	4	and put ; and return ; and truck ; and wait ; ano enter ; ano pas
        suicidal_ideation	4	anoth <day> ; answ at ; answ the ; any clas ; anybody <appointment>
        suicidal_ideation	4	anyon ther ; anyth wrong ; anyway i ; apag el ; apagu la ; apart lug ; apost
        suicidal_ideation	4	application with ; apply for ; are min ; arm with ; as <die> ; as <soon>
        suicidal_ideation	4	asid on ; ask am ; ask was ; at <fall> ; at drop ; at it ; at mil ; ati
        suicidal_ideation	4	awak x ; b ; b and ; babi so ; baby i ; back <bodypart> ; back the
        suicidal_ideation	4	back without ; bajan ; balanc then ; balcony rail ; banc y ; bank acct
        suicidal_ideation	4	bare <think> ; bathroom ; be <alone> ; be <always> ; be <outdoors> ; be every
        suicidal_ideation	4	be me ; be play ; beat my ; bed ; bedsid ; been <give> ; been <put>
        suicidal_ideation	4	been stand ; befor a ; belt just ; bet to ; bet you ; between thre ; bf <ask>
        suicidal_ideation	4	bf ask ; bf is ; bien <calm> ; bien tranquil ; bind with ; blister ; blu fold
        suicidal_ideation	4	blu lin ; board 0 ; bolsa con ; book he ; book him ; both a ; both her
        suicidal_ideation	4	both way ; bottl to ; bowl for ; box at ; box per ; box up ; break <container>
        suicidal_ideation	4	break box ; break i ; break it ; bridg by ; bridg has ; broth heroin
        suicidal_ideation	4	brown on ; burden ; burial policy ; but kind ; but late ; buy ; buzon
        suicidal_ideation	4	by anybody ; by judg ; by siz ; by then ; cajon y ; cal anyon ; cal im
        suicidal_ideation	4	calambr y ; calm ask ; calm i ; cam by ; can clos ; can manag ; can stop
        suicidal_ideation	4	canal and ; cant see ; cargador ; carry me ; cart <amount> ; cart par ; cas i
        suicidal_ideation	4	cas or ; cat ; cemetery deed ; cerveza ant ; chamb ; chaplain ; chaplain re
        suicidal_ideation	4	chardonnay is ; charg on ; chart for ; check the ; check with ; cle it
        suicidal_ideation	4	clean of ; clean out ; clip ; closet ; clt re ; com cuarent ; comercial
        suicidal_ideation	4	companero me ; con <day> ; con <drug> ; con <kill> ; con esa ; con mat
        suicidal_ideation	4	con tod ; coun ; count in ; cousin they ; coverag ; cozy ; crack desd
        suicidal_ideation	4	crack for ; crew say ; cristal sol ; cruz el ; cry she ; cual ; cuand ya
        suicidal_ideation	4	cun tien ; cut ; d <outdoors> ; d told ; dai son ; dar ; dash ; dat <day>
        suicidal_ideation	4	day hom ; day thi ; de residencial ; de tramadol ; dead lik ; del <day>
        suicidal_ideation	4	del terren ; delet <always> ; delet every ; desd <day> ; desintoxicacion
        suicidal_ideation	4	despu no ; detox her ; detox yest ; dia dos ; diabetic ; dictionary ; did fin
        suicidal_ideation	4	divorc a ; do for ; doesnt <see> ; dond guard ; dont <clothes> ; dont cal
        suicidal_ideation	4	dont mak ; dont open ; dont own ; dont show ; dont wan ; door clos ; dorm y
        suicidal_ideation	4	dos plato ; dos to ; doubt im ; down <moment> ; down <put> ; down <say>
        suicidal_ideation	4	down all ; down now ; draft ; drink her ; drop or ; drov off ; drov up
        suicidal_ideation	4	drunk for ; dsk ; duerm la ; each <hear> ; each <year> ; each kid ; each trip
        suicidal_ideation	4	each voic ; each year ; easy and ; effect ; eighty dollar ; el <money>
        suicidal_ideation	4	el <tool> ; el agu ; el contratist ; el cuchil ; el excus ; el garag
        suicidal_ideation	4	el papelit ; el reloj ; el suegr ; el sust ; el vas ; el zacat ; ell falt
        suicidal_ideation	4	email my ; emt ; en <appointment> ; en bolsa ; en consult ; encargu los
        suicidal_ideation	4	encier en ; end thre ; enferm noma ; enferm y ; engin off ; engin run
        suicidal_ideation	4	ensen dond ; entr los ; era par ; errand ; es <month> ; eso perdi ; esper que
        suicidal_ideation	4	essay ; est <awake> ; est <think> ; est despiert ; est lo ; est pens
        suicidal_ideation	4	estoy <shake> ; estoy pens ; estoy tembl ; even to ; evening i ; ever
        suicidal_ideation	4	ever <home> ; ever <take> ; ever liv ; everybody and ; everybody ask
        suicidal_ideation	4	expect to ; explain it ; f <give> ; f <kin> ; f <stimulant> ; f atty ; f lin
        suicidal_ideation	4	f moth ; far in ; favorit and ; feel bad ; felicit ; few at ; fin se ; firm on
        suicidal_ideation	4	first fiv ; first ive ; float and ; floor balcony ; food no ; for <outdoors>
        suicidal_ideation	4	for <soon> ; for and ; for custody ; for me ; for min ; for welfar ; forest
        suicidal_ideation	4	forget the ; form is ; form or ; foto ; four second ; frasc enter ; freeway
        suicidal_ideation	4	fresh ; friday ; frist ; from crystal ; from it ; fueron 0 ; fueron tre
        suicidal_ideation	4	fui buen ; ful <container> ; ful and ; ful at ; funerari y ; garag now
        suicidal_ideation	4	garag on ; garag with ; gav cb ; gav his ; get our ; gf <go> ; go stand
        suicidal_ideation	4	goin to ; going to ; gon <say> ; gon and ; gon lie ; gon two ; good <kin>
        suicidal_ideation	4	good <see> ; goodnight to ; got scar ; grandfath one ; grandma ; guard rencor
        suicidal_ideation	4	guit and ; gun is ; gym told ; hac tiemp ; hag <money> ; happen to
        suicidal_ideation	4	has <lock> ; has start ; has to ; hav <continue> ; hav <drive> ; hav already
        suicidal_ideation	4	hav drunk ; hav kept ; hav stop ; hay <alcohol> ; hay alcohol ; hay ningun
        suicidal_ideation	4	he beg ; he measur ; he punch ; he wrot ; hear each ; heat and ; her birthday
        suicidal_ideation	4	her coat ; her door ; her down ; her heart ; her nev ; her phon ; her pleas
        suicidal_ideation	4	herman fum ; hi <say> ; hi deni ; him <die> ; him as ; his # ; his <goodbye>
        suicidal_ideation	4	his <headface> ; his cremation ; his fiance ; his funeral ; his goodby
        suicidal_ideation	4	his passport ; his password ; hisself ; hom next ; honest cant ; honest my
        suicidal_ideation	4	hop that ; hor est ; hospital ayer ; hospital sent ; hous went ; how its
        suicidal_ideation	4	how to ; hoy quier ; hurt ; hwy ; hwy 0 ; hx ; hydrocodon in ; hymn ; i almost
        suicidal_ideation	4	i cut ; i giv ; i imagin ; i jus ; i sat ; i shant ; id <angry> ; id hat
        suicidal_ideation	4	if <town> ; if u ; igual lo ; ill <stop> ; ill want ; im <go>
        suicidal_ideation	4	im <intoxicated> ; im <law> ; im <limp> ; im <trust> ; im alway ; im clos
        suicidal_ideation	4	im head ; im hop ; im sob ; im your ; in <fire> ; in <put> ; in sixty
        suicidal_ideation	4	inpatient two ; inpt ama ; insid <container> ; insulin on ; insuranc no
        suicidal_ideation	4	insuranc would ; int feet ; ir con ; is and ; is below ; is fifty ; is noth
        suicidal_ideation	4	is settl ; isnt <need> ; isnt <stop> ; isnt idl ; it <amount> ; it each
        suicidal_ideation	4	it expir ; it hav ; it ought ; it settl ; it very ; it wer ; it wil ; it wors
        suicidal_ideation	4	its <blood> ; its <hot> ; its cold ; its hard ; its hot ; its how ; its july
        suicidal_ideation	4	its noth ; its pok ; its pretty ; iv 0 ; ive <stop> ; ive caught ; ive just
        suicidal_ideation	4	ive quit ; ive start ; ive told ; jardiner en ; job would ; jok and ; juez
        suicidal_ideation	4	junt <amount> ; junt de ; junt treint ; jus ; jus wan ; just bad ; just going
        suicidal_ideation	4	just text ; just wont ; karat belt ; keep congratulat ; keep for ; keep repeat
        suicidal_ideation	4	keep say ; kept on ; kid gav ; kind ive ; kms tonit ; know re ; know that
        suicidal_ideation	4	la <die> ; la audienci ; la carter ; la iba ; la ocup ; la pas ; la quincen
        suicidal_ideation	4	la quis ; la sop ; la verguenz ; lady for ; lady next ; lan ; landlord who
        suicidal_ideation	4	las <church> ; las <pill> ; las flor ; last night ; last servic ; laugh ; lbs
        suicidal_ideation	4	le cuest ; le escribi ; le pid ; le regal ; le vi ; leas so ; left and
        suicidal_ideation	4	left over ; les reparti ; let natur ; let und ; letter already ; libret
        suicidal_ideation	4	licenc ; lie her ; lif sinc ; light out ; lik evry ; lik sew ; lil cousin
        suicidal_ideation	4	liter ; liv through ; llev hast ; lo <soon> ; lo <think> ; lo suen ; login
        suicidal_ideation	4	long befor ; los <need> ; los comercial ; los nuev ; los voy ; lov ; lt
        suicidal_ideation	4	lun no ; m <ask> ; m <hear> ; m <opioid> ; m <rope> ; m firefight ; m iv
        suicidal_ideation	4	m slur ; m voic ; mad an ; mad my ; mal <day> ; malil llev ; manag and ; mang
        suicidal_ideation	4	manten ; march so ; mas desd ; may cal ; me fin ; me his ; me it ; me llevan
        suicidal_ideation	4	me sent ; me stop ; me subi ; me which ; measur ; measur out ; med school
        suicidal_ideation	4	medal ; men ; mercy ; mes ; mes pus ; met el ; mgr ; mi <tool> ; mi el
        suicidal_ideation	4	might <stop> ; might stop ; mij tien ; mil 0 ; mind ; mis <child>
        suicidal_ideation	4	mis <photo> ; mis from ; mis muchacho ; mo <consume> ; mo <money> ; mo nev
        suicidal_ideation	4	mom ambien ; mom but ; month last ; mor for ; morirs ; morn ; morn just
        suicidal_ideation	4	most thing ; motel room ; moth aft ; moth if ; moth say ; mund hast ; munec
        suicidal_ideation	4	my <rope> ; my application ; my calend ; my fil ; my foot ; my hoodi
        suicidal_ideation	4	my karat ; my passeng ; my senior ; my slot ; myself befor ; n im ; nad desd
        suicidal_ideation	4	nam / ; nam want ; neck in ; nev <drive> ; nev <past> ; nev befor ; next one
        suicidal_ideation	4	ni pal ; nic one ; nich ; night deep ; night husb ; night she ; nin se
        suicidal_ideation	4	nit for ; nit i ; no del ; no hx ; no interest ; no pens ; nobody <need>
        suicidal_ideation	4	nobody has ; nobodyd ; noma ; noma <always> ; noon onc ; not <amount>
        suicidal_ideation	4	not <go> ; not much ; not told ; notebook with ; noth he ; notic for ; numb 0
        suicidal_ideation	4	numb i ; number and ; octob a ; of 0 ; of <trust> ; of being ; of fold
        suicidal_ideation	4	of park ; of pil ; off <night> ; off nev ; off when ; offic comput
        suicidal_ideation	4	old <amount> ; old <chestheart> ; old heart ; on <friend> ; on anybody
        suicidal_ideation	4	on for ; on thing ; one measur ; one morn ; only going ; only hav ; only quit
        suicidal_ideation	4	only tel ; open <outdoors> ; open <record> ; open fil ; open mon ; or for
        suicidal_ideation	4	organic ; oth option ; our <week> ; our lin ; out <die> ; out <leave>
        suicidal_ideation	4	outliv <crowd> ; owed a ; oxycodon 0 ; pa intern ; pa su ; pag el ; pagu el
        suicidal_ideation	4	paid me ; pap tom ; pap towel ; papel piden ; par <stop> ; par ya
        suicidal_ideation	4	parent stop ; parishion 0 ; park by ; part del ; part for ; partn found
        suicidal_ideation	4	past that ; pastilla del ; pastilla que ; pay anybody ; pay if ; pensamiento
        suicidal_ideation	4	peopl one ; peopl say ; per <year> ; per year ; percocet he ; perdon x
        suicidal_ideation	4	persist ; person my ; phd student ; pick by ; pick the ; pid a ; pin and
        suicidal_ideation	4	pleas <stop> ; pleas <take> ; pls <stranger> ; pls someon ; pm and
        suicidal_ideation	4	po <colleague> ; po client ; pon dos ; por la ; por leer ; practic
        suicidal_ideation	4	pregnant perc ; pregunt cuant ; pres his ; pressur tablet ; pretty ; previ
        suicidal_ideation	4	probation ofcr ; psalm ; pued con ; pus la ; put them ; que <soon> ; que abr
        suicidal_ideation	4	que alguien ; que amanezc ; que apagu ; que eran ; que limpi ; que manan
        suicidal_ideation	4	quick and ; quick it ; quier hacerl ; quit ; quit de ; quit everyth ; quiten
        suicidal_ideation	4	rat ya ; real <calm> ; reason she ; recheck ; record to ; refier ; regresen la
        suicidal_ideation	4	remov the ; rent due ; report q ; resi last ; residencial ; return the
        suicidal_ideation	4	right too ; ring on ; riv bottom ; rn <night> ; rn night ; roof is ; room back
        suicidal_ideation	4	room wher ; roommat last ; roommat she ; rop and ; round with ; run for
        suicidal_ideation	4	rush on ; rxd 0 ; s f ; sa ; sab eso ; said let ; said one ; said twic
        suicidal_ideation	4	sail club ; sal <money> ; salary ; sat with ; saturday ; saturday aft ; sav me
        suicidal_ideation	4	say be ; say hey ; say look ; say shed ; say thank ; scar and ; se <break>
        suicidal_ideation	4	se <buy> ; se <put> ; se acuest ; se avent ; se encer ; se raj ; se ve
        suicidal_ideation	4	second mortgag ; segur a ; segur social ; send any ; send anyon ; settl <past>
        suicidal_ideation	4	settl befor ; shant ; she <blood> ; she <write> ; she brought ; she mail
        suicidal_ideation	4	she post ; she thought ; shelf for ; sho off ; shook hand ; shop i
        suicidal_ideation	4	should hav ; si <go> ; si falt ; sign it ; sin ; sin <think> ; sin heroin
        suicidal_ideation	4	sinc <month> ; sinc <partner> ; sink say ; sis has ; sist sorry ; six yrs
        suicidal_ideation	4	skip 0 ; so drunk ; so kind ; so sur ; so would ; sob ; sobrin dic ; sol queri
        suicidal_ideation	4	somebody ; somebody ought ; somewher that ; soon as ; sorry ; sourdough start
        suicidal_ideation	4	sponsor she ; spot it ; spr every ; spr group ; squar the ; sry ; st he
        suicidal_ideation	4	stand on ; start put ; stay on ; stay warm ; step <job> ; step work
        suicidal_ideation	4	stil check ; stop answer ; stop drink ; stor sinc ; su <clothes>
        suicidal_ideation	4	su herramient ; suicidal again ; suit 0 ; sunday all ; sunday cal
        suicidal_ideation	4	sunday thing ; supier que ; survivor ; sus caguama ; tak pts ; taken
        suicidal_ideation	4	tap <count> ; tap a ; tap measur ; teach my ; teach the ; tech open
        suicidal_ideation	4	tel someon ; tel the ; tel whoev ; teng <need> ; teng en ; teng gana
        suicidal_ideation	4	tent und ; th / ; th <outdoors> ; th <room> ; th floor ; th i ; than he
        suicidal_ideation	4	thank ; that cha ; that fin ; that near ; that open ; that say ; the <ask>
        suicidal_ideation	4	the <blade> ; the <bodypart> ; the <palecolor> ; the <pet> ; the <pill>
        suicidal_ideation	4	the <water> ; the application ; the appointment ; the bay ; the bedtim
        suicidal_ideation	4	the cash ; the clean ; the garag ; the grain ; the gun ; the lift ; the mold
        suicidal_ideation	4	the nerv ; the oak ; the one ; the organiz ; the pier ; the purs
        suicidal_ideation	4	the radiator ; the rotary ; the terri ; the track ; the wal ; the whiteboard
        suicidal_ideation	4	the wknd ; the workshop ; the world ; them <calm> ; then <need>
        suicidal_ideation	4	then <promise> ; then dont ; then drov ; then want ; ther is ; ther stil
        suicidal_ideation	4	ther the ; thi <treatment> ; thi one ; thing <leave> ; thing left
        suicidal_ideation	4	think somebody ; though the ; thought of ; thre babi ; through at
        suicidal_ideation	4	through servic ; thursday if ; thx for ; tia de ; tien llav ; til <night>
        suicidal_ideation	4	til im ; til monday ; til saturday ; tim <say> ; tim anyth ; tim no ; tim who
        suicidal_ideation	4	tintoreri ; tir is ; titl on ; to <take> ; to belong ; to c ; to clean
        suicidal_ideation	4	to eleven ; to fight ; to go ; to measur ; to nam ; to neighbor ; to not
        suicidal_ideation	4	to peopl ; to someon ; tod <money> ; todavi hay ; told clr ; told every
        suicidal_ideation	4	told her ; told offic ; top it ; tourniquet ; traffic nois ; traig gana
        suicidal_ideation	4	traj con ; troubl to ; truck if ; ts ; two becaus ; ultim fue ; un <clothes>
        suicidal_ideation	4	un plat ; und ; unit rn ; unit sinc ; up <container> ; up <give> ; up cal
        suicidal_ideation	4	up ill ; up im ; up tal ; use that ; usted <phone> ; va program ; vas de ; vec
        suicidal_ideation	4	vec est ; vec tre ; velador a ; ver si ; vest and ; vet ; viaj ; vid ya
        suicidal_ideation	4	voic said ; voy con ; wal at ; wan be ; want and ; want guit ; was <build>
        suicidal_ideation	4	was <tired> ; was due ; was kind ; was ok ; we manag ; wed watch ; weed the
        suicidal_ideation	4	weekend back ; weekend no ; weight on ; what the ; which <daytime>
        suicidal_ideation	4	who <wait> ; who check ; who stay ; whoev <need> ; widow bourbon ; wif doe
        suicidal_ideation	4	wifi ; with <last> ; with <promise> ; with last ; with mak ; with mrs
        suicidal_ideation	4	with wat ; wk <blood> ; wk noth ; wok up ; wont hear ; word that ; work boot
        suicidal_ideation	4	worksheet ; worth ; would cle ; would fir ; wrap in ; wrist sunday
        suicidal_ideation	4	written down ; x <amount> ; y <night> ; y and ; y fech ; y he ; y la ; y quien
        suicidal_ideation	4	y wif ; y wont ; ya <write> ; ya junt ; ya noma ; ya teng ; ya vaci ; year is
        suicidal_ideation	4	year say ; yes ; yo el ; yo f ; you admit ; you at ; your wil ; zacat
        suicidal_ideation	3	+ <ask> ; + <play> ; + ask ; + two ; 0 <fall> ; 0 <give> ; 0 buck ; 0 d ; 0 no
        suicidal_ideation	3	0 on ; 0 reparti ; <alcohol> <amount> ; <alcohol> but ; <alcohol> noth
        suicidal_ideation	3	<always> <die> ; <always> <give> ; <always> cant ; <always> mo
        suicidal_ideation	3	<always> servic ; <amount> <die> ; <amount> <go> ; <amount> <stranger>
        suicidal_ideation	3	<angry> <soon> ; <ask> <daytime> ; <ask> op ; <ask> the ; <awake> <child>
        suicidal_ideation	3	<blade> out ; <blood> per ; <bodypart> 0 ; <bodypart> <week> ; <bodypart> desd
        suicidal_ideation	3	<bodypart> n ; <break> la ; <breath> <say> ; <build> <build> ; <calm> <ask>
        suicidal_ideation	3	<calm> la ; <cannabis> with ; <caretaking> ; <caretaking> <week>
        suicidal_ideation	3	<caretaking> at ; <child> <promise> ; <child> doesnt ; <child> mientra
        suicidal_ideation	3	<child> sí ; <child> uno ; <clean> his ; <clean> it ; <clinician> wher
        suicidal_ideation	3	<clothes> <see> ; <clothes> are ; <clothes> even ; <clothes> por
        suicidal_ideation	3	<consume> <blood> ; <consume> desd ; <consume> o ; <consume> tod
        suicidal_ideation	3	<container> + ; <container> <church> ; <container> an ; <container> com
        suicidal_ideation	3	<continue> <blood> ; <continue> <hopeless> ; <continue> <night>
        suicidal_ideation	3	<continue> <say> ; <continue> <shame> ; <count> acr ; <crowd> <happy>
        suicidal_ideation	3	<crowd> cuand ; <crowd> id ; <day> <past> ; <day> fue ; <day> let ; <day> nin
        suicidal_ideation	3	<day> salud ; <daytime> el ; <die> <moment> ; <die> la ; <drive> <height>
        suicidal_ideation	3	<drive> <key> ; <drive> all ; <drug> <opioid> ; <eat> int
        suicidal_ideation	3	<emergency> <furniture> ; <emergency> <trade> ; <emergency> has
        suicidal_ideation	3	<emergency> x ; <feel> <count> ; <friend> doesnt ; <friend> for
        """
}
