extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	want complete ; was kind ; wasnt an ; wat run ; way or ; way thi ; we lock
        suicidal_ideation	5	wed all ; weed with ; week ive ; weekend now ; wer nic ; what the ; what theyd
        suicidal_ideation	5	who <continue> ; who wer ; whoev sit ; whol be ; wil be ; wip ; with <last>
        suicidal_ideation	5	with last ; with light ; wk grad ; wok ; wok up ; wont mak ; wor it
        suicidal_ideation	5	work every ; would <feel> ; would cle ; would feel ; would find
        suicidal_ideation	5	wouldnt elaborat ; wrist sunday ; wrist superficial ; written ; xfer 0
        suicidal_ideation	5	y quien ; y took ; ya <stop> ; ya <write> ; yard rn ; year chip ; year until
        suicidal_ideation	5	yern que ; yest told ; yo el ; yo ya ; you ther ; zolpidem x
        suicidal_ideation	4	+ gummi ; + his ; + its ; 0 <hold> ; 0 dop ; 0 fri ; 0 guy ; 0 lbs ; 0 no
        suicidal_ideation	4	0 reparti ; 0 rid ; 0 run ; 0 sent ; 0 today ; <alcohol> behind
        suicidal_ideation	4	<always> <alone> ; <always> <amount> ; <always> <needle> ; <amount> <gun>
        suicidal_ideation	4	<amount> rol ; <angry> 0 ; <ask> <think> ; <ask> adond ; <ask> cuant
        suicidal_ideation	4	<ask> doe ; <ask> his ; <ask> my ; <ask> op ; <asleep> <alcohol> ; <asleep> mi
        suicidal_ideation	4	<awake> <day> ; <bodypart> <need> ; <bodypart> <week> ; <bodypart> desd
        suicidal_ideation	4	<bodypart> n ; <bodypart> only ; <bodypart> until ; <break> <leave>
        suicidal_ideation	4	<break> it ; <breath> <say> ; <build> <build> ; <build> en ; <buy> the
        suicidal_ideation	4	<calm> its ; <caretaking> if ; <caretaking> noma ; <child> hes
        suicidal_ideation	4	<child> mientra ; <church> <opioid> ; <church> <soon> ; <clean> <clothes>
        suicidal_ideation	4	<clean> as ; <clean> his ; <clinician> if ; <clinician> self ; <clinician> sit
        suicidal_ideation	4	<clothes> <clean> ; <clothes> <friend> ; <clothes> even ; <clothes> por
        suicidal_ideation	4	<clothes> up ; <clothes> with ; <cold> <stop> ; <cold> by ; <colleague> <key>
        suicidal_ideation	4	<colleague> let ; <colleague> wher ; <color> <always> ; <color> <medicine>
        suicidal_ideation	4	<consume> 0 ; <consume> noth ; <container> <church> ; <container> <crowd>
        suicidal_ideation	4	<container> <partner> ; <container> <promise> ; <container> <smell>
        suicidal_ideation	4	<container> an ; <container> cant ; <container> lik ; <continue> <night>
        suicidal_ideation	4	<continue> <see> ; <continue> <think> ; <continue> congratulat
        suicidal_ideation	4	<count> <height> ; <crash> <leave> ; <crowd> arent ; <crowd> back
        suicidal_ideation	4	<crowd> sat ; <crowd> would ; <day> <die> ; <day> <night> ; <day> <write>
        suicidal_ideation	4	<day> alt ; <day> in ; <day> me ; <day> salud ; <daytime> <angry>
        suicidal_ideation	4	<daytime> onc ; <die> <consume> ; <die> <count> ; <die> aft ; <drive> <height>
        suicidal_ideation	4	<drive> <key> ; <drive> <kin> ; <drive> out ; <drive> over ; <eat> <record>
        suicidal_ideation	4	<eat> at ; <emergency> <trade> ; <emergency> has ; <fall> <child>
        suicidal_ideation	4	<fire> <clean> ; <fire> her ; <fluid> <need> ; <friend> <day> ; <friend> <key>
        suicidal_ideation	4	<friend> <money> ; <friend> <week> ; <friend> i ; <friend> thi
        suicidal_ideation	4	<furniture> <medicine> ; <furniture> about ; <furniture> turn
        suicidal_ideation	4	<give> <friend> ; <give> <photo> ; <give> <promise> ; <give> anyon
        suicidal_ideation	4	<go> <outdoors> ; <go> <tool> ; <goodbye> <phone> ; <gun> <furniture>
        suicidal_ideation	4	<gun> no ; <headface> <last> ; <headface> over ; <hear> <die>
        suicidal_ideation	4	<height> <room> ; <hit> my ; <hit> twic ; <hold> thi ; <home> <height>
        suicidal_ideation	4	<home> <trust> ; <home> asi ; <home> how ; <home> open ; <home> todo
        suicidal_ideation	4	<hospital> 0 ; <hospital> <hold> ; <insurance> he ; <job> m ; <job> w/o
        suicidal_ideation	4	<key> ; <key> <money> ; <key> del ; <kill> <wait> ; <kill> de
        suicidal_ideation	4	<kin> <consume> ; <kin> what ; <kin> yo ; <kin> youl ; <last> <kin>
        suicidal_ideation	4	<last> <put> ; <last> <say> ; <last> <try> ; <last> for ; <last> fue
        suicidal_ideation	4	<last> servic ; <law> <day> ; <law> i ; <leave> <emergency> ; <leave> <put>
        suicidal_ideation	4	<leave> his ; <leave> round ; <lock> <die> ; <lock> <outdoors>
        suicidal_ideation	4	<medicine> <container> ; <medicine> <furniture> ; <moment> our ; <moment> sí
        suicidal_ideation	4	<moment> wer ; <money> <church> ; <money> anybody ; <money> con ; <money> due
        suicidal_ideation	4	<money> lo ; <money> over ; <money> thru ; <month> <sedative> ; <need> be
        suicidal_ideation	4	<need> i ; <needle> i ; <night> <give> ; <night> <say> ; <night> dont
        suicidal_ideation	4	<night> estuv ; <official> <afraid> ; <official> <water> ; <opening> <break>
        suicidal_ideation	4	<opening> <continue> ; <opening> light ; <opening> open ; <opioid> <container>
        suicidal_ideation	4	<opioid> hav ; <opioid> up ; <order> <alcohol> ; <order> <blood>
        suicidal_ideation	4	<outdoors> <height> ; <outdoors> <rail> ; <outdoors> <treatment>
        suicidal_ideation	4	<outdoors> com ; <outdoors> doing ; <palecolor> <rail> ; <partner> <height>
        suicidal_ideation	4	<partner> <partner> ; <partner> her ; <partner> pas ; <past> <blood>
        suicidal_ideation	4	<past> as ; <past> bc ; <past> n ; <pet> <crowd> ; <pet> <day>
        suicidal_ideation	4	<pet> <friend> ; <pet> fin ; <pet> so ; <pet> to ; <phone> away ; <phone> hast
        suicidal_ideation	4	<phone> ive ; <photo> <year> ; <pill> <awake> ; <pill> <take> ; <pill> i
        suicidal_ideation	4	<play> you ; <promise> <kin> ; <promise> her ; <put> <break> ; <put> <gun>
        suicidal_ideation	4	<put> <leave> ; <put> <put> ; <put> one ; <put> the ; <rail> <go>
        suicidal_ideation	4	<rail> <think> ; <rail> at ; <rarely> <say> ; <rarely> est ; <record> somewher
        suicidal_ideation	4	<relapse> <drive> ; <remember> him ; <room> im ; <room> twic ; <rope> at
        suicidal_ideation	4	<rope> con ; <rope> en ; <rope> in ; <sad> 0 ; <sad> she ; <say> <die>
        suicidal_ideation	4	<say> <goodbye> ; <say> <home> ; <say> <think> ; <say> a ; <say> asi
        suicidal_ideation	4	<say> con ; <say> mr ; <say> theyr ; <say> wher ; <say> why ; <say> youd
        suicidal_ideation	4	<school> ra ; <sedative> im ; <sedative> ya ; <see> + ; <see> <money>
        suicidal_ideation	4	<see> <think> ; <see> <tool> ; <see> nic ; <see> normal ; <see> si
        suicidal_ideation	4	<shame> <crowd> ; <shame> <put> ; <shame> <shame> ; <smell> <room>
        suicidal_ideation	4	<soon> <partner> ; <soon> <take> ; <soon> nos ; <start> <leave> ; <start> id
        suicidal_ideation	4	<start> to ; <stimulant> <year> ; <stop> <blood> ; <stop> <photo> ; <stop> it
        suicidal_ideation	4	<stranger> 0 ; <stranger> one ; <stranger> point ; <take> 0 ; <take> <tired>
        suicidal_ideation	4	<take> me ; <take> pts ; <take> the ; <think> <church> ; <think> <daytime>
        suicidal_ideation	4	<think> <trust> ; <think> about ; <think> to ; <think> yes ; <tired> <breath>
        suicidal_ideation	4	<tired> <need> ; <tired> de ; <tired> is ; <tool> <pet> ; <tool> on
        suicidal_ideation	4	<tool> thi ; <tool> y ; <trade> <hit> ; <treatment> 0 ; <treatment> <amount>
        suicidal_ideation	4	<treatment> be ; <treatment> i ; <trust> <awake> ; <trust> for ; <trust> me
        suicidal_ideation	4	<trust> par ; <trust> que ; <vermin> <leave> ; <volunteer> thi
        suicidal_ideation	4	<wait> <bodypart> ; <wait> <leave> ; <wait> <see> ; <wait> <withdrawal>
        suicidal_ideation	4	<wait> anywher ; <wait> muy ; <water> <consume> ; <water> <pain>
        suicidal_ideation	4	<water> bottom ; <water> club ; <water> que ; <week> <fire> ; <week> <past>
        suicidal_ideation	4	<week> right ; <withdrawal> llev ; <write> <friend> ; <write> <volunteer>
        suicidal_ideation	4	<write> all ; <write> debaj ; <write> the ; <write> us ; <year> is ; a 0
        suicidal_ideation	4	a <stranger> ; a blad ; a cer ; a coat ; a diez ; a door ; a doubl ; a encontr
        suicidal_ideation	4	a grandchild ; a nad ; a nadi ; a practic ; a suicid ; a suit ; a surf
        suicidal_ideation	4	a tomorrow ; a toothbrush ; a weath ; a él ; about <colleague>
        suicidal_ideation	4	about <water> ; about shoot ; abov it ; acomod mis ; acost ; activ <die>
        suicidal_ideation	4	activ suicidal ; active <die> ; admit peopl ; aft <moment> ; aft every
        suicidal_ideation	4	aft month ; afternoon and ; again tonit ; against him ; ago bc ; ago n
        suicidal_ideation	4	agradec ; ahor sí ; ahorit no ; al <friend> ; al <stimulant> ; al cer
        suicidal_ideation	4	alg <past> ; alg ant ; alguien a ; all of ; already <rope> ; already remov
        suicidal_ideation	4	already tied ; alright ; alway walk ; ama <day> ; amar el ; ambulanc has
        suicidal_ideation	4	amig me ; an <container> ; an <height> ; an envelop ; and <soon>
        suicidal_ideation	4	and cheerful ; and decid ; and fil ; and hop ; and it ; and lock ; and pres
        suicidal_ideation	4	and put ; and return ; anoch regal ; anoth <day> ; anoth day ; anoth man
        suicidal_ideation	4	answ the ; any clas ; anybody <appointment> ; anyon ; anyon ther ; anyway i
        suicidal_ideation	4	apag el ; apagu ; apagu la ; apart mi ; apost ; appli for ; application with
        suicidal_ideation	4	apply for ; apt say ; arm up ; arracher ; arrest thi ; as <die> ; as hes
        suicidal_ideation	4	ask from ; ask his ; ask in ; ask op ; at <fall> ; at drop ; at it ; ati
        suicidal_ideation	4	avis que ; awak x ; away she ; b ; b and ; babi so ; baby i ; back <bodypart>
        suicidal_ideation	4	back without ; bajan ; balcony rail ; bank acct ; bare <think> ; bathroom
        suicidal_ideation	4	be <alone> ; be <outdoors> ; be me ; be tonight ; beat my ; bed ; bedsid
        suicidal_ideation	4	been <put> ; been <think> ; beer that ; befor a ; befor her ; besid my
        suicidal_ideation	4	bet to ; bet you ; bf <ask> ; bf ask ; bici ; bind with ; blister ; blu fold
        suicidal_ideation	4	board 0 ; bolsit de ; bonita ; book he ; boot and ; both <day> ; both a
        suicidal_ideation	4	both cat ; both her ; both way ; bottl back ; bottl to ; box by ; box so
        suicidal_ideation	4	boy his ; break <container> ; break box ; break i ; bridg by ; bridg has
        suicidal_ideation	4	broth heroin ; burial policy ; bury you ; but kind ; but late ; buzon
        suicidal_ideation	4	by anybody ; by judg ; by siz ; cad cuatr ; cal anyon ; cal im ; calambr y
        suicidal_ideation	4	calm ; calm and ; calm ask ; calm i ; cam a ; cam by ; can clos ; can manag
        suicidal_ideation	4	can read ; canal and ; cans de ; carry me ; cart par ; cas i ; cas or
        suicidal_ideation	4	cas todo ; cerveza ant ; chaplain re ; chardonnay is ; check <ask> ; check on
        suicidal_ideation	4	check request ; check with ; chip and ; clav del ; cle 0 ; cle it ; clean of
        suicidal_ideation	4	clean out ; clip ; closet ; com acros ; com cuarent ; comercial ; compr zapato
        suicidal_ideation	4	con <day> ; con <drug> ; con <kill> ; con mat ; contest hast ; count so
        suicidal_ideation	4	cousin they ; coverag ; crack desd ; crew say ; cry she ; cual ; cuand <hear>
        suicidal_ideation	4	cun tien ; d <outdoors> ; d script ; dai bought ; dai going ; dar ; day heart
        suicidal_ideation	4	day hom ; day thi ; de <kill> ; de mat ; de residencial ; de tramadol
        suicidal_ideation	4	deadlin ; decent <stranger> ; deed the ; dej una ; del <day> ; delet <always>
        suicidal_ideation	4	delet every ; desd <day> ; despu no ; detox her ; detox yest ; diabetic
        suicidal_ideation	4	diciembr y ; did fin ; didnt <build> ; dij bien ; dil ; divid ; divorc a
        suicidal_ideation	4	do <drive> ; do for ; do pickup ; doing ; doming los ; dond guard
        suicidal_ideation	4	dont <phone> ; dont mak ; dont open ; dont own ; dont wan ; door clos
        suicidal_ideation	4	down <moment> ; down <put> ; down <say> ; down now ; dramatic ; drink her
        suicidal_ideation	4	drov off ; drov up ; drunk for ; each trip ; easy and ; ech gana ; effect
        suicidal_ideation	4	eight month ; eighty dollar ; el agu ; el contratist ; el cuchil ; el excus
        suicidal_ideation	4	el favor ; el papelit ; el reloj ; el sol ; el suegr ; el sust ; el zacat
        suicidal_ideation	4	empec hac ; emt ; en <appointment> ; en consult ; en las ; en nochebuen
        suicidal_ideation	4	encargu los ; encuentr cas ; end thre ; enferm y ; enganch a ; engin run
        suicidal_ideation	4	ensen dond ; entr los ; era par ; errand ; escrib par ; escritura ; eso era
        suicidal_ideation	4	esper que ; est <awake> ; est <think> ; est a ; est despiert ; est lo ; est ni
        suicidal_ideation	4	est pens ; estoy <shake> ; estoy pens ; estoy tembl ; evening i ; ever <home>
        suicidal_ideation	4	ever <take> ; ever liv ; expect to ; f 0 ; f <give> ; f <kin> ; f <say>
        suicidal_ideation	4	f <shake> ; f atty ; f lin ; f moth ; f put ; falt ni ; felicit ; fentanyl day
        suicidal_ideation	4	few at ; filt ; fin se ; first fiv ; first ive ; float and ; floor balcony
        suicidal_ideation	4	food no ; for custody ; for me ; for min ; forest ; forget the ; form client
        suicidal_ideation	4	form is ; form or ; four second ; frasc enter ; fresh ; friday ; frist
        suicidal_ideation	4	from it ; fueron 0 ; fueron tre ; fui buen ; ful at ; garag now ; garag with
        suicidal_ideation	4	gav his ; gav my ; get our ; get used ; gf <go> ; girl get ; go be ; god to
        suicidal_ideation	4	goin to ; gon <say> ; gon and ; gon lie ; gon round ; gon two ; good <home>
        suicidal_ideation	4	good <kin> ; good <see> ; goodby to ; goodnight to ; grab a ; grandfath one
        suicidal_ideation	4	grandma ; grapevin and ; guanter ; guard rencor ; guit and ; gym told ; hab
        suicidal_ideation	4	hac tiemp ; had <amount> ; had them ; hag <money> ; hair dry ; half for
        suicidal_ideation	4	happen to ; has room ; has thought ; has to ; hav already ; hay <room>
        suicidal_ideation	4	hay ningun ; he beg ; he dich ; he measur ; he punch ; he quer ; he text
        suicidal_ideation	4	heat and ; her <moment> ; her birthday ; her coat ; her down ; her eye
        suicidal_ideation	4	her heart ; her how ; her nev ; her ring ; herman fum ; herramienta
        suicidal_ideation	4	herself <day> ; hi <say> ; hi deni ; him <container> ; himself ther
        suicidal_ideation	4	himself with ; his <goodbye> ; his cat ; his ex ; his fiance ; his funeral
        suicidal_ideation	4	his goodby ; his passport ; his truck ; honest cant ; honest my ; hoodi are
        suicidal_ideation	4	hor est ; hospital ayer ; hospital sent ; hound ; hous went ; how <cold>
        suicidal_ideation	4	how an ; how cold ; how its ; how to ; hoy fueron ; hug everybody ; hurt ; hwy
        suicidal_ideation	4	hwy 0 ; hx ; hydrocodon in ; hymn ; i <go> ; i almost ; i cut ; i doz ; i giv
        suicidal_ideation	4	i imagin ; i jus ; i sat ; i to ; i tri ; id <angry> ; id get ; id hat ; idc
        suicidal_ideation	4	idea suic ; if <town> ; if nobody ; ill want ; im <go> ; im <intoxicated>
        suicidal_ideation	4	im <law> ; im <trust> ; im clos ; im goin ; im head ; im hop ; im sob
        suicidal_ideation	4	in <fire> ; in <put> ; includ <amount> ; includ two ; inconvenienc ; inf yet
        suicidal_ideation	4	insid <container> ; instruction for ; insuranc no ; insuranc would ; int
        suicidal_ideation	4	int feet ; ir con ; is <clean> ; is <container> ; is and ; is below ; is fifty
        suicidal_ideation	4	is pick ; is point ; is settl ; isnt idl ; it each ; it incl ; it ought
        suicidal_ideation	4	it settl ; it wil ; its <hot> ; its cold ; its hook ; its hot ; its how
        suicidal_ideation	4	its noth ; its pretty ; its so ; iv 0 ; ive caught ; ive label ; ive quit
        suicidal_ideation	4	ive shown ; ive told ; jacket on ; jardiner en ; job the ; job would ; juez
        suicidal_ideation	4	jun on ; junt <amount> ; junt de ; junt treint ; jus ; jus wan ; just bad
        suicidal_ideation	4	just going ; just text ; just wont ; keep congratulat ; keep for ; keep pictur
        suicidal_ideation	4	keep repeat ; kept on ; kind a ; kind ive ; kind tel ; kms tonit ; know that
        suicidal_ideation	4	la <die> ; la audienci ; la bici ; la grand ; la guanter ; la iba ; la sop
        suicidal_ideation	4	la tintoreri ; la vel ; la verguenz ; label with ; lady for ; landlord who
        suicidal_ideation	4	las <church> ; las <key> ; las <photo> ; las flor ; last for ; last night
        suicidal_ideation	4	last servic ; lbs ; le pid ; le prendi ; le vi ; leas so ; leash ; leav stuf
        suicidal_ideation	4	left and ; left over ; les dig ; level the ; libret ; licenc ; lie her
        suicidal_ideation	4	lif <past> ; lif befor ; lif sinc ; lik evry ; lik sew ; lil cousin
        suicidal_ideation	4	lin <continue> ; listen for ; liter ; liv through ; llav a ; llev hast
        suicidal_ideation	4	lo <soon> ; lo <think> ; lo vean ; long <need> ; long befor ; long enough
        suicidal_ideation	4	long need ; look at ; look nic ; look normal ; lookin for ; los <need>
        suicidal_ideation	4	los comercial ; los companero ; los nuev ; los voy ; lov ; lun que ; lunch so
        suicidal_ideation	4	m <ask> ; m <hear> ; m firefight ; m slur ; m voic ; mad my ; mak <crowd>
        suicidal_ideation	4	mal <day> ; malil llev ; manag and ; march so ; marlen ; mat sinc ; me <need>
        suicidal_ideation	4	me anywher ; me dejen ; me fin ; me her ; me his ; me llevan ; me see
        suicidal_ideation	4	me shed ; me stop ; me subi ; measur ; measur it ; med school ; medal ; mercy
        suicidal_ideation	4	mes ; met el ; met en ; mi <tool> ; mi el ; mij tien ; mind ; mis <child>
        suicidal_ideation	4	mis <photo> ; mis from ; mis muchacho ; mism camis ; mo <consume> ; mo <money>
        suicidal_ideation	4	mo nev ; mom ambien ; mom but ; mom cabinet ; month all ; month last
        suicidal_ideation	4	month so ; mor for ; mor off ; morirs ; morn ; most thing ; moth aft ; moth re
        suicidal_ideation	4	moth say ; mund hast ; munec ; muy tranquil ; my application ; my calend
        suicidal_ideation	4	my desk ; my fil ; my head ; my hoodi ; my march ; my passeng ; myself befor
        suicidal_ideation	4	n im ; nam / ; neck in ; need it ; nev <drive> ; nic one ; nic to ; night he
        suicidal_ideation	4	night husb ; night she ; nightstand ; nin <container> ; nit for ; nit i
        suicidal_ideation	4	no <consume> ; no <feel> ; no <hospital> ; no del ; no pens ; no saben
        suicidal_ideation	4	no sens ; no trip ; nobody <need> ; nobody has ; nobody is ; nobodyd ; noma
        suicidal_ideation	4	noma <always> ; noon onc ; normal ; not <go> ; not dramatic ; not going
        suicidal_ideation	4	not told ; not what ; notebook with ; noth he ; noth she ; noth the
        suicidal_ideation	4	notic for ; notic on ; numb 0 ; numb i ; number and ; of 0 ; of <pill>
        suicidal_ideation	4	of <trust> ; of being ; of fold ; off <night> ; off nev ; off without
        suicidal_ideation	4	old <amount> ; old enough ; on <friend> ; on <say> ; on anybody ; on for
        suicidal_ideation	4	on thing ; one morn ; one park ; only <consume> ; only <leave> ; only going
        suicidal_ideation	4	only quit ; open <record> ; open fil ; open it ; order six ; oth option
        suicidal_ideation	4	ought to ; our <week> ; our lin ; out <die> ; out <leave> ; out <money>
        suicidal_ideation	4	out <soon> ; out if ; outliv <crowd> ; owed a ; own that ; pag la ; pagu la
        suicidal_ideation	4	paid me ; pap tom ; par <stop> ; par nad ; par ya ; parent stop ; parishion 0
        suicidal_ideation	4	part del ; part for ; partn found ; pas ; pas <consume> ; pastilla del
        suicidal_ideation	4	pay anybody ; pay if ; peopl say ; per le ; perdon x ; persist ; person one
        suicidal_ideation	4	phon goe ; pick by ; pid a ; pid es ; pidi ; pleas cancel ; pls <stranger>
        suicidal_ideation	4	pls someon ; pm and ; po <colleague> ; po client ; por contest ; porqu una
        suicidal_ideation	4	practic ; pregunt cuant ; pres his ; pressur tablet ; previ ; psalm ; pued con
        suicidal_ideation	4	pus la ; que <promise> ; que <soon> ; que alguien ; que eran ; que estarian
        suicidal_ideation	4	que limpi ; que manan ; que mis ; qued muy ; quem <asleep> ; quem dorm
        suicidal_ideation	4	quick and ; quier hacerl ; quit ; quit argu ; quit de ; quit job ; quiten
        suicidal_ideation	4	rang <say> ; rat ya ; recheck ; record to ; reek ; refier ; refier ideacion
        suicidal_ideation	4	regresen la ; remov the ; rent due ; resi last ; residencial ; right too
        suicidal_ideation	4	right with ; ring on ; riv bottom ; rn <drive> ; rn licens ; roof is
        suicidal_ideation	4	room back ; room wher ; roommat she ; round with ; run for ; run him ; rush on
        suicidal_ideation	4	rxd 0 ; s/p <try> ; s/p attempt ; sa ; sab eso ; said aft ; said let
        suicidal_ideation	4	said one ; sail club ; sal <money> ; sal mas ; saturday ; saturday to ; sav it
        suicidal_ideation	4	say look ; say thank ; scar and ; school thing ; se <break> ; se <buy>
        suicidal_ideation	4	se acuest ; se encer ; se raj ; segur social ; self refer ; send anyon
        suicidal_ideation	4	settl <past> ; settl befor ; she <amount> ; she <write> ; she brought
        suicidal_ideation	4	she plan ; she post ; sho off ; sho out ; shop i ; si <daytime> ; si <go>
        suicidal_ideation	4	si <trust> ; si dio ; si manan ; sid ; siempr en ; sign it ; sil y ; sin
        suicidal_ideation	4	sin <think> ; sin heroin ; sinc <partner> ; sinc back ; sink say ; sis has
        suicidal_ideation	4	skip 0 ; sleev ; so sur ; so would ; sob ; som in ; somebody ought
        suicidal_ideation	4	somewher that ; song to ; soon as ; sorry ; sound 0 ; sourdough start
        suicidal_ideation	4	sponsor she ; spot goe ; spr group ; sry ; st he ; stand on ; start bark
        suicidal_ideation	4	stay anywher ; stay on ; sticky ; stitch her ; stop pay ; stop pick
        suicidal_ideation	4	stor sinc ; stov and ; strong as ; stuf to ; su almoh ; su cuart ; suit 0
        suicidal_ideation	4	sunday all ; sunday thing ; survivor ; sus <tool> ; sus herramienta
        suicidal_ideation	4	tablet would ; tak and ; tak pts ; taken ; tan hond ; tap a ; teach my
        suicidal_ideation	4	teach the ; tech open ; tel someon ; tel the ; tel them ; teng <need>
        suicidal_ideation	4	teng gana ; teng ni ; tent und ; text pleas ; text that ; th / ; th <room>
        suicidal_ideation	4	th floor ; th i ; than he ; thank ; that open ; that say ; the $ ; the <blade>
        suicidal_ideation	4	the <bodypart> ; the <goodbye> ; the <hold> ; the <pet> ; the <pill>
        suicidal_ideation	4	the <water> ; the application ; the appointment ; the bay ; the bedtim
        suicidal_ideation	4	the boil ; the breakup ; the cash ; the clean ; the garag ; the grad
        suicidal_ideation	4	the grain ; the nerv ; the off ; the one ; the organiz ; the pier ; the purs
        suicidal_ideation	4	the quart ; the radiator ; the rotary ; the stitch ; the swap ; the swing
        suicidal_ideation	4	the terri ; the track ; the truck ; the vet ; the wal ; the workshop
        suicidal_ideation	4	the world ; them <calm> ; then <promise> ; then drov ; ther the
        suicidal_ideation	4	thes <promise> ; thes thank ; they <eat> ; they bury ; they met ; theyr both
        suicidal_ideation	4	thi <treatment> ; thi one ; thing <leave> ; thing from ; thing left
        suicidal_ideation	4	think somebody ; thirty she ; though the ; thought of ; through at
        suicidal_ideation	4	thursday if ; thx for ; tia de ; tien llav ; til <night> ; til im ; til monday
        suicidal_ideation	4	til novemb ; til saturday ; tim <say> ; tim anyth ; tintoreri ; tir is
        suicidal_ideation	4	titl on ; to <take> ; to clean ; to cut ; to dig ; to eleven ; to go
        suicidal_ideation	4	to measur ; to nam ; to not ; to peopl ; to someon ; tod desd ; todavi hay
        suicidal_ideation	4	today for ; togeth him ; told clr ; told every ; told her ; told offic
        suicidal_ideation	4	too <eat> ; too <moment> ; too chicken ; too now ; top it ; toqu ; tourniquet
        suicidal_ideation	4	traffic nois ; traig gana ; traj con ; travel and ; trazodon ; truck if
        suicidal_ideation	4	trunk ; trunk and ; ts ; turn it ; two becaus ; ultim fue ; un <clothes>
        suicidal_ideation	4	un monton ; un plat ; und ; unic que ; unit rn ; unsur ; unsur how ; up <give>
        suicidal_ideation	4	up ill ; up im ; up tal ; use that ; ust la ; usted <phone> ; vec ; vec est
        suicidal_ideation	4	vec tre ; ver si ; vest and ; viaj ; viern sab ; viv asi ; voic said ; voy con
        suicidal_ideation	4	wal at ; wan be ; want and ; want guit ; was <tired> ; was due ; was ok
        suicidal_ideation	4	wasnt them ; we manag ; wed watch ; weed the ; week right ; weekend back
        suicidal_ideation	4	weekend no ; weight on ; whenev she ; who <wait> ; who check ; who find
        suicidal_ideation	4	who stay ; wif doe ; wifi ; windy ; wish ; with just ; with mak ; with mrs
        suicidal_ideation	4	with wat ; without her ; wk <crowd> ; wk noth ; word that ; worksheet ; worth
        suicidal_ideation	4	would check ; would fir ; would know ; would soon ; wrap in ; wrist on
        suicidal_ideation	4	x <amount> ; y <night> ; y and ; y fech ; y he ; y la ; y wif ; y wont
        suicidal_ideation	4	ya <wait> ; ya establ ; ya junt ; ya qued ; ya teng ; ya vaci ; year say
        suicidal_ideation	4	yesterday with ; you admit ; you at ; youd tak ; your intak ; your wil
        suicidal_ideation	4	youv been ; yr habit ; zacat
        suicidal_ideation	3	+ <ask> ; + <play> ; + ask ; + two ; 0 <fall> ; 0 <moment> ; 0 buck ; 0 mds
        suicidal_ideation	3	<alcohol> <amount> ; <alcohol> but ; <alcohol> noth ; <always> <die>
        suicidal_ideation	3	<always> <give> ; <always> servic ; <amount> are ; <amount> troubl
        suicidal_ideation	3	<angry> <soon> ; <asleep> <cold> ; <awake> <child> ; <blade> out
        suicidal_ideation	3	<blood> <home> ; <blood> per ; <bodypart> thi ; <bodypart> with ; <break> la
        suicidal_ideation	3	<build> <happy> ; <buy> los ; <calm> la ; <cannabis> <write> ; <caretaking>
        suicidal_ideation	3	<caretaking> at ; <child> <promise> ; <child> deserv ; <child> doesnt
        suicidal_ideation	3	<child> rol ; <child> sin ; <child> sí ; <child> uno ; <clinician> wher
        suicidal_ideation	3	<clothes> <see> ; <clothes> are ; <clothes> es ; <consume> <blood>
        suicidal_ideation	3	<consume> desd ; <consume> they ; <consume> tod ; <container> +
        suicidal_ideation	3	<container> <medicine> ; <container> <phone> ; <continue> <need>
        suicidal_ideation	3	<continue> <shame> ; <crash> <think> ; <crowd> <breath> ; <crowd> cuand
        suicidal_ideation	3	<crowd> id ; <day> <past> ; <day> fue ; <day> let ; <day> nin ; <day> pls
        suicidal_ideation	3	<daytime> el ; <daytime> just ; <die> <always> ; <die> <intoxicated>
        suicidal_ideation	3	<die> la ; <drive> <buy> ; <drive> <room> ; <drive> <water> ; <drive> all
        suicidal_ideation	3	<drug> <opioid> ; <eat> <week> ; <emergency> <furniture> ; <fall> or
        suicidal_ideation	3	<feel> <calm> ; <friend> doesnt ; <friend> for ; <friend> los
        suicidal_ideation	3	<furniture> <child> ; <furniture> <sad> ; <furniture> <trust>
        suicidal_ideation	3	<furniture> <write> ; <furniture> wont ; <give> <container> ; <give> cb
        """
}
