extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	4	<eat> you ; <feel> y ; <fire> ; <fluid> <alone> ; <friend> doe
        suicidal_ideation	4	<friend> doesnt ; <friend> for ; <friend> her ; <furniture> <promise>
        suicidal_ideation	4	<furniture> about ; <give> <friend> ; <give> cb ; <give> mis ; <go> <outdoors>
        suicidal_ideation	4	<go> alguien ; <go> indoor ; <go> m ; <goodbye> <crowd> ; <gun> <consume>
        suicidal_ideation	4	<gun> <furniture> ; <gun> no ; <happy> <key> ; <happy> <stop> ; <hear> <die>
        suicidal_ideation	4	<hear> <past> ; <height> <rail> ; <hold> <day> ; <hold> <water> ; <hold> them
        suicidal_ideation	4	<home> <pet> ; <home> how ; <home> or ; <home> todo ; <hospital> 0
        suicidal_ideation	4	<insurance> cant ; <insurance> he ; <insurance> him ; <insurance> is
        suicidal_ideation	4	<job> w/o ; <key> <friend> ; <key> so ; <kill> <fire> ; <kill> <wait>
        suicidal_ideation	4	<kill> de ; <kin> <consume> ; <kin> sit ; <kin> thi ; <kin> una ; <kin> yo
        suicidal_ideation	4	<kin> youl ; <last> <blood> ; <last> <phone> ; <last> <put> ; <last> <try>
        suicidal_ideation	4	<last> servic ; <law> <amount> ; <leave> <emergency> ; <leave> <put>
        suicidal_ideation	4	<leave> <try> ; <leave> lik ; <leave> would ; <lock> <die> ; <moment> between
        suicidal_ideation	4	<moment> sí ; <moment> wer ; <money> anybody ; <money> due ; <money> lo
        suicidal_ideation	4	<money> thru ; <money> when ; <month> <consume> ; <month> <need>
        suicidal_ideation	4	<month> <sedative> ; <month> la ; <official> not ; <opening> <break>
        suicidal_ideation	4	<opening> <continue> ; <opioid> n ; <opioid> on ; <order> <treatment>
        suicidal_ideation	4	<outdoors> <treatment> ; <palecolor> <rail> ; <partner> <clothes>
        suicidal_ideation	4	<partner> <height> ; <partner> <partner> ; <partner> fil ; <partner> pas
        suicidal_ideation	4	<partner> sat ; <past> anybody ; <past> as ; <pet> <crowd> ; <pet> <record>
        suicidal_ideation	4	<pet> to ; <phone> <color> ; <phone> away ; <pill> <count> ; <pill> <moment>
        suicidal_ideation	4	<pill> <take> ; <pill> i ; <play> <shame> ; <play> you ; <promise> <kin>
        suicidal_ideation	4	<promise> al ; <promise> her ; <put> <gun> ; <put> <insurance> ; <put> <leave>
        suicidal_ideation	4	<put> <pill> ; <put> <put> ; <put> one ; <put> the ; <rail>
        suicidal_ideation	4	<rail> <continue> ; <rail> <think> ; <rail> at ; <record> somewher
        suicidal_ideation	4	<room> <hold> ; <room> im ; <room> twic ; <rope> <break> ; <rope> <container>
        suicidal_ideation	4	<rope> <town> ; <rope> for ; <rope> hac ; <rope> it ; <rope> que ; <sad> <put>
        suicidal_ideation	4	<sad> she ; <say> <home> ; <say> <think> ; <say> down ; <say> theyr
        suicidal_ideation	4	<say> wher ; <say> youd ; <sedative> im ; <sedative> ya ; <see> <daytime>
        suicidal_ideation	4	<see> <tool> ; <see> at ; <see> who ; <shame> <crowd> ; <shame> <put>
        suicidal_ideation	4	<sober> con ; <soon> <partner> ; <soon> <phone> ; <soon> nos
        suicidal_ideation	4	<stimulant> <consume> ; <stop> <appointment> ; <stop> <blood>
        suicidal_ideation	4	<stop> <illness> ; <stop> <stop> ; <stop> it ; <stop> with ; <stranger> 0
        suicidal_ideation	4	<stranger> <home> ; <stranger> <pet> ; <stranger> <threat> ; <stranger> doe
        suicidal_ideation	4	<stranger> noth ; <stranger> would ; <take> <die> ; <take> <sedative>
        suicidal_ideation	4	<take> onc ; <take> oth ; <take> ther ; <think> <consume> ; <think> <daytime>
        suicidal_ideation	4	<think> about ; <think> hac ; <think> ill ; <think> on ; <think> to ; <tired>
        suicidal_ideation	4	<tired> <clean> ; <tired> is ; <tool> on ; <tool> thi ; <town> <media>
        suicidal_ideation	4	<town> <say> ; <town> <stop> ; <trade> <opening> ; <trade> <promise>
        suicidal_ideation	4	<treatment> 0 ; <treatment> <amount> ; <treatment> <height>
        suicidal_ideation	4	<trust> <daytime> ; <trust> for ; <trust> me ; <trust> par ; <trust> que
        suicidal_ideation	4	<try> 0 ; <try> <photo> ; <vendor> <colleague> ; <vermin> <leave>
        suicidal_ideation	4	<wait> <height> ; <wait> <see> ; <wait> anywher ; <wait> muy ; <water> <pain>
        suicidal_ideation	4	<water> <start> ; <water> bottom ; <water> club ; <water> que ; <week> <past>
        suicidal_ideation	4	<week> <put> ; <week> with ; <withdrawal> first ; <write> <container>
        suicidal_ideation	4	<write> back ; <write> dond ; <write> en ; <write> mi ; <write> us
        suicidal_ideation	4	<year> <sad> ; <year> <trust> ; <year> ahead ; <year> una ; a <clothes>
        suicidal_ideation	4	a <stranger> ; a birthday ; a dad ; a door ; a fair ; a freshman ; a grandson
        suicidal_ideation	4	a hab ; a mom ; a nad ; a nadi ; a practic ; a rop ; a seat ; a suit ; a verl
        suicidal_ideation	4	a weath ; a él ; about <colleague> ; about <consume> ; about hang ; about my
        suicidal_ideation	4	abov it ; acomodan ; admit peopl ; advent ; aft <moment> ; aft anoth
        suicidal_ideation	4	ago clean ; ahor sí ; al vecin ; album ; alg <past> ; alg ant ; alguien a
        suicidal_ideation	4	aliv by ; all <give> ; all for ; almoh ; alright ; alway walk ; ambulanc i
        suicidal_ideation	4	an <container> ; an <height> ; an envelop ; and <container> ; and fil
        suicidal_ideation	4	and hop ; and it ; and lin ; and lock ; and not ; and return ; and truck
        suicidal_ideation	4	and wait ; and yesterday ; ano enter ; anoch mi ; anoth <day> ; anoth day
        suicidal_ideation	4	anoth wint ; answ at ; any clas ; anyon ther ; anyth wrong ; apag el ; apagu
        suicidal_ideation	4	apagu la ; apart mi ; appli for ; are any ; are his ; are min ; arm up
        suicidal_ideation	4	arm with ; arrest thi ; ask from ; at <fall> ; at drop ; at mil ; ati
        suicidal_ideation	4	avis que ; awak x ; away she ; ayer intent ; b ; b and ; baby i ; baby the
        suicidal_ideation	4	back <bodypart> ; back at ; back surg ; back the ; back without ; baj yo
        suicidal_ideation	4	bajan ; banc y ; bank acct ; barat ; bare <think> ; bare know ; bathroom
        suicidal_ideation	4	be <outdoors> ; be all ; be doing ; be me ; be play ; beat my ; bed ; been say
        suicidal_ideation	4	befor a ; befor anybody ; belt and ; belt pick ; belt unbuckl ; bet to
        suicidal_ideation	4	bet you ; bf <ask> ; bf ask ; bf is ; big one ; blu dres ; blu fold
        suicidal_ideation	4	bolsa con ; book me ; boot and ; bord con ; both <day> ; both <phone>
        suicidal_ideation	4	both way ; bottl 0 ; bottl to ; bowl for ; boy died ; boy get ; braid
        suicidal_ideation	4	break i ; broth heroin ; buen que ; bullet ; burial policy ; burn her ; buzon
        suicidal_ideation	4	by color ; cad herman ; caden a ; cal husb ; calambr y ; calm ; calm ask
        suicidal_ideation	4	cam by ; can clos ; can read ; canal ; canal and ; car a ; cargador ; carry me
        suicidal_ideation	4	cart <amount> ; cas or ; cas sab ; cas todo ; cat at ; cat to ; celul y
        suicidal_ideation	4	cemetery deed ; chaplain ; charg on ; chec ; check for ; check on ; check with
        suicidal_ideation	4	chiquit con ; chiquit y ; clas hamst ; clav del ; cle it ; clean of
        suicidal_ideation	4	clean out ; client ther ; clif at ; clip ; closet ; coat ; cocin y ; cok told
        suicidal_ideation	4	com todo ; comunion ; con <kill> ; con mat ; concret y ; confes y ; congregant
        suicidal_ideation	4	couch has ; count in ; crew say ; cristal solit ; cruz el ; cry she ; cuand ya
        suicidal_ideation	4	cut ; d street ; dai all ; dai son ; dairy and ; dar ; darl ; darl las
        suicidal_ideation	4	dat <day> ; day cant ; day gun ; day hom ; day rehab ; de residencial
        suicidal_ideation	4	de sobr ; de sustancia ; de vera ; decid wheth ; dej una ; del <day>
        suicidal_ideation	4	del panteon ; delet <always> ; delet every ; deni intent ; deni plan
        suicidal_ideation	4	descuentan ; deserv to ; despid de ; di ; dia una ; diciembr y ; did to
        suicidal_ideation	4	didnt <build> ; didnt <photo> ; didnt get ; didnt show ; diganm que ; dij bien
        suicidal_ideation	4	divid ; divorc paper ; do bar ; do for ; don he ; dont <feel> ; dont buy
        suicidal_ideation	4	dont cal ; dont open ; dont pick ; dont show ; dont wan ; dos plato
        suicidal_ideation	4	down behind ; dres ; drov off ; drowsy ; drunk for ; dsk ; dtr with ; dxm +
        suicidal_ideation	4	each <child> ; each <year> ; each kid ; each year ; ear <always> ; ear every
        suicidal_ideation	4	earth ; effect ; el <tool> ; el <water> ; el cuchil ; el excus ; el ice
        suicidal_ideation	4	el reloj ; el suegr ; el sust ; el vas ; el zacat ; email my ; email to
        suicidal_ideation	4	en bolsa ; enferm noma ; entr los ; es par ; escogi la ; est <awake>
        suicidal_ideation	4	est <think> ; est cas ; est despiert ; est lo ; est pens ; estoy <shake>
        suicidal_ideation	4	estoy tembl ; evening i ; ever ; ever <home> ; ever <take> ; ever liv
        suicidal_ideation	4	everyon ; f <kin> ; f <stimulant> ; f lin ; f put ; falt en ; feet stil
        suicidal_ideation	4	finish ; firm <give> ; firm on ; first fiv ; first ive ; fiv month ; float and
        suicidal_ideation	4	floor balcony ; for custody ; forev ; form client ; form or ; friday ; frist
        suicidal_ideation	4	from <emergency> ; from <past> ; from befor ; from client ; fueron 0
        suicidal_ideation	4	fui buen ; ful at ; ful when ; garag now ; garag on ; garaj ; gav cb ; get off
        suicidal_ideation	4	get stuck ; get the ; girl get ; girl so ; go be ; goin to ; going hom
        suicidal_ideation	4	gon <go> ; good <kin> ; good <see> ; good i ; goodby to ; got scar
        suicidal_ideation	4	grandfath of ; grandfath one ; grandma ; guanter ; gun to ; guy whos
        suicidal_ideation	4	gym told ; hac <hear> ; hac ruid ; hac tiemp ; had <amount> ; had them
        suicidal_ideation	4	happen to ; has <intoxicated> ; has drunk ; hav already ; hav it
        suicidal_ideation	4	hawthorn and ; hay <alcohol> ; hay <room> ; hay alcohol ; hay ningun
        suicidal_ideation	4	he <record> ; he beg ; he buy ; he had ; he intend ; he kis ; he punch
        suicidal_ideation	4	her how ; her if ; her leg ; her numb ; her phon ; her ring ; her which
        suicidal_ideation	4	herman fum ; hes <hear> ; hes not ; hes quit ; hes so ; hes whistl ; hi
        suicidal_ideation	4	him <drive> ; him stand ; his <appointment> ; his <die> ; his <goodbye>
        suicidal_ideation	4	his cat ; his cremation ; his ex ; his fiance ; his goodby ; his lap
        suicidal_ideation	4	his passport ; his password ; hisself ; hoard ; hom alon ; honest
        suicidal_ideation	4	honest cant ; honest i ; hor est ; hospital park ; hous went ; how an
        suicidal_ideation	4	how easy ; hoy me ; hoy quier ; hundr and ; hurt ; husband ask ; hwy ; hwy 0
        suicidal_ideation	4	hydrocodon in ; hymn ; i <go> ; i <rope> ; i <try> ; i ask ; i cut ; i giv
        suicidal_ideation	4	i imagin ; i set ; i use ; id <angry> ; id <start> ; id hat ; id just ; id lie
        suicidal_ideation	4	id want ; idc ; if <town> ; if the ; if u ; igual lo ; ill <leave> ; ill leav
        suicidal_ideation	4	im <go> ; im <intoxicated> ; im <limp> ; im <moment> ; im alway ; im pack
        suicidal_ideation	4	in <fire> ; in <put> ; in sixty ; in truck ; index ; index card ; inf yet
        suicidal_ideation	4	inpatient run ; inpt ama ; insuranc would ; int feet ; is <record> ; is below
        suicidal_ideation	4	is ever ; is stop ; is the ; is und ; isnt <need> ; isnt <stop> ; isnt idl
        suicidal_ideation	4	it fal ; it incl ; it settl ; it wasnt ; it you ; its cut ; its noth
        suicidal_ideation	4	its quick ; its so ; ive <count> ; ive <go> ; ive start ; ive walk
        suicidal_ideation	4	jardiner en ; jewelry ; job would ; jok and ; juez ; jump ; just bad
        suicidal_ideation	4	just nic ; keep buy ; kid gav ; kind ive ; kind of ; knot ; koi ; l
        suicidal_ideation	4	la audienci ; la carter ; la grand ; la guanter ; la met ; la tarjet
        suicidal_ideation	4	la verguenz ; label with ; lad que ; lady for ; lady next ; las <key>
        suicidal_ideation	4	las foto ; last night ; last servic ; last tue ; latch ; laugh ; lbs ; le pid
        suicidal_ideation	4	le voy ; leas so ; leav stuf ; left and ; left his ; les reparti ; let
        suicidal_ideation	4	let <outdoors> ; let und ; lif <always> ; lif <past> ; lif befor ; lif every
        suicidal_ideation	4	lif sinc ; lik anyth ; lik he ; lik sew ; lin item ; lit and ; liter
        suicidal_ideation	4	liv through ; lo vean ; long enough ; long silenc ; look at ; lookin for
        suicidal_ideation	4	los <clean> ; los comercial ; los primo ; los quier ; los trast ; los voy
        suicidal_ideation	4	lun no ; lun que ; lying down ; m <ask> ; m <write> ; m did ; m dxm
        suicidal_ideation	4	m firefight ; m iv ; m weld ; manag and ; mang ; manten ; march so ; mas desd
        suicidal_ideation	4	mas na ; mat ; mat sinc ; mds ; me <calm> ; me abraz ; me anyth ; me anywher
        suicidal_ideation	4	me descuentan ; me deteng ; me fin ; me gan ; me his ; me it ; me ninety
        suicidal_ideation	4	me perdon ; me pidi ; me which ; measur the ; medal ; met <always> ; met coc
        suicidal_ideation	4	met diari ; met el ; met piedr ; mi <go> ; mi van ; might <stop> ; might stop
        suicidal_ideation	4	mij tien ; mil 0 ; milligram and ; min thi ; mind your ; mis <photo>
        suicidal_ideation	4	mis muchacho ; mo nev ; mom pas ; monday if ; monday the ; month all
        suicidal_ideation	4	month last ; morn ; morn just ; mot en ; moth aft ; moth say ; mov indoor
        suicidal_ideation	4	muer ; muert ; mund hast ; munec ; my <go> ; my calend ; my kniv ; my light
        suicidal_ideation	4	my march ; my passeng ; my scrub ; my senior ; my servic ; my sister
        suicidal_ideation	4	my squad ; myself befor ; myself figur ; nam / ; neighbor and ; neighbor has
        suicidal_ideation	4	nev <drive> ; nev befor ; ni pal ; nic to ; night look ; night she ; nit i
        suicidal_ideation	4	nitrou a ; no <bodypart> ; no <consume> ; no answ ; no hx ; no maam ; no need
        suicidal_ideation	4	no trip ; normal ; not dramatic ; not much ; not pay ; not what
        suicidal_ideation	4	notebook with ; noth she ; noth the ; notic im ; notic on ; numb i ; nurs i
        suicidal_ideation	4	nurs student ; obr ni ; of <trust> ; of end ; of grandma ; of our
        suicidal_ideation	4	off <night> ; off nev ; off when ; off without ; ofrezc ; old <chestheart>
        suicidal_ideation	4	old coach ; old gentleman ; old heart ; on thing ; one soul ; one tak
        suicidal_ideation	4	only <write> ; only doe ; only going ; only hav ; only tel ; open an
        suicidal_ideation	4	open mon ; operacion de ; or <clothes> ; or for ; or giv ; or short
        suicidal_ideation	4	otr cuart ; ought to ; our lin ; our youngest ; out if ; outright ; over to
        suicidal_ideation	4	owed a ; own <illness> ; oxycodon 0 ; pa mi ; pa su ; pag of ; pagu la
        suicidal_ideation	4	paid me ; parishion 0 ; park by ; part del ; part wher ; pay anybody ; pay if
        suicidal_ideation	4	pensamiento ; peopl adderal ; peopl one ; perdon ; perdon por ; perdon x
        suicidal_ideation	4	phon onc ; phq 0 ; pick by ; pictur my ; piedr ya ; piens que ; pil so
        suicidal_ideation	4	pin and ; plan anyth ; planch ; pls <stranger> ; pls someon ; polit flat
        suicidal_ideation	4	poliz ; pon dos ; pongan ; por leer ; por uno ; practic ; pregnant perc
        suicidal_ideation	4	pregunt cuant ; pressur tablet ; previ ; primer <church> ; primer comunion
        suicidal_ideation	4	psalm ; pt <child> ; pus la ; put them ; qd sinc ; que <fire> ; que <soon>
        suicidal_ideation	4	que abr ; que apagu ; que nadi ; que par ; que puebl ; qued muy ; quick it
        suicidal_ideation	4	quien quier ; quier despert ; quis much ; quisier terapi ; quit ; quit job
        suicidal_ideation	4	rang <say> ; re client ; read thes ; record to ; reek ; refier ; refus ; regal
        suicidal_ideation	4	regresen la ; rehab ranch ; rent due ; resi ; resi last ; resident ; revolv
        suicidal_ideation	4	ring and ; riv bottom ; rn <night> ; rn night ; roof is ; room back ; room for
        suicidal_ideation	4	room he ; room wher ; roommat doesnt ; roommat she ; round with ; row ive
        suicidal_ideation	4	rug and ; run for ; run him ; rxd 0 ; s f ; s/p <try> ; s/p attempt ; sa
        suicidal_ideation	4	sab no ; sabr ; said aft ; said let ; said one ; said she ; said they
        suicidal_ideation	4	said twic ; sail club ; sal <amount> ; salud de ; sat ther ; sat with
        suicidal_ideation	4	saturday ; sav it ; sav the ; say by ; say hey ; say look ; say mind
        suicidal_ideation	4	school thing ; se <buy> ; se acuest ; se despid ; se rio ; sec
        suicidal_ideation	4	second mortgag ; senior 0 ; settl on ; she <blood> ; she <go> ; she believ
        suicidal_ideation	4	she brought ; she gon ; she hat ; she left ; she post ; shel be ; shel do
        suicidal_ideation	4	shel need ; shelf one ; sho out ; should hav ; show my ; si uno ; sign it
        suicidal_ideation	4	sinc <partner> ; sinc one ; sink say ; sis has ; sist get ; sist sorry
        suicidal_ideation	4	sist think ; sleev ; sleev in ; slip for ; slow on ; so drunk ; so sur
        suicidal_ideation	4	so would ; sobrin dic ; soft ; som in ; somewher that ; son said ; soon as
        suicidal_ideation	4	sorry ; sorry about ; sorry to ; sourdough start ; sponsor she ; spook me
        suicidal_ideation	4	spr group ; squar the ; squat ; stack the ; stat feel ; stat she
        suicidal_ideation	4	stay anywher ; sticky ; stop pay ; story and ; stov and ; su <gun>
        suicidal_ideation	4	su herramient ; su pistol ; su sal ; su senor ; su vid ; suicidal again
        suicidal_ideation	4	sun he ; sunday all ; sup room ; sus caguama ; sí <go> ; tak any ; tak oth
        suicidal_ideation	4	taken ; tap ; tap <count> ; tap a ; tap measur ; tap the ; tel op ; tenant who
        suicidal_ideation	4	teng en ; text back ; th / ; th <outdoors> ; th <room> ; th floor ; than he
        suicidal_ideation	4	thank ; thank him ; that count ; that fin ; that open ; that say ; thc vap
        suicidal_ideation	4	the <blade> ; the <bodypart> ; the <goodbye> ; the <treatment> ; the account
        suicidal_ideation	4	the application ; the bay ; the bedtim ; the cash ; the chip ; the clif
        suicidal_ideation	4	the grapevin ; the gun ; the interview ; the lift ; the niec ; the oak
        suicidal_ideation	4	the one ; the purs ; the rang ; the terri ; the track ; the trash ; the truck
        suicidal_ideation	4	the view ; the wal ; the weekend ; the wet ; the wknd ; the workshop
        suicidal_ideation	4	the world ; them too ; then <need> ; then <promise> ; then <write> ; then hung
        suicidal_ideation	4	then took ; then turn ; then want ; ther <think> ; ther decid ; ther stil
        suicidal_ideation	4	ther the ; ther then ; they <eat> ; they pick ; theyr both ; thi <treatment>
        suicidal_ideation	4	thi anymor ; thi one ; thing <clean> ; thing <leave> ; thing left ; thing tidy
        suicidal_ideation	4	thing to ; think ive ; thre babi ; threw out ; thursday the ; tia de
        suicidal_ideation	4	tien llav ; til monday ; tim <say> ; tim no ; tim who ; tir is ; titl on
        suicidal_ideation	4	titl sign ; to <promise> ; to <stop> ; to <take> ; to bil ; to ble ; to book
        suicidal_ideation	4	to c ; to dig ; to eleven ; to god ; to look ; to measur ; to mom ; to nam
        suicidal_ideation	4	to neighbor ; to violat ; to voicemail ; tocan y ; todavi hay ; togeth him
        suicidal_ideation	4	told clr ; told every ; told her ; told offic ; tom toda ; tonight that
        suicidal_ideation	4	too <moment> ; too calm ; too now ; took all ; toqu ; tourniquet ; traj con
        suicidal_ideation	4	traj de ; travel and ; truck if ; trunk ; trunk and ; tuesday i ; un <photo>
        suicidal_ideation	4	un plat ; un segur ; und ; und me ; und sink ; uninsur cok ; up <crowd>
        suicidal_ideation	4	up <last> ; up cal ; up last ; up tal ; use that ; usted <phone> ; valor
        suicidal_ideation	4	van is ; vas ; vera ; very calm ; vest and ; viaj ; voy con ; wal at
        suicidal_ideation	4	want and ; want guit ; was kind ; was ok ; wasnt an ; we manag ; wednesday she
        suicidal_ideation	4	weekend no ; weekend the ; weight on ; what spook ; when <job> ; whenev she
        suicidal_ideation	4	wher she ; whiteboard ; who check ; who find ; whol be ; widow ; wif doe
        suicidal_ideation	4	wif her ; wil be ; windy ; wip ; with cigaret ; with just ; with mak
        suicidal_ideation	4	with mrs ; with so ; with wat ; without her ; wk he ; wk noth ; wont hear
        suicidal_ideation	4	would <sad> ; would cle ; would lik ; would soon ; written ; wrong sid
        suicidal_ideation	4	wrot his ; x <amount> ; y <cold> ; y and ; y dtr ; y quien ; y she ; y wif
        suicidal_ideation	4	ya <put> ; year ahead ; year is ; year say ; yesterday i ; yesterday with
        suicidal_ideation	4	yo noma ; you happen ; your park ; youv been ; yr habit ; zacat
        suicidal_ideation	3	+ <ask> ; + ask ; 0 <fall> ; 0 buck ; 0 guy ; 0 hr ; 0 no ; 0 on
        suicidal_ideation	3	<alcohol> but ; <alcohol> noth ; <always> <alone> ; <always> <awake>
        suicidal_ideation	3	<always> <buy> ; <always> <home> ; <amount> <blade> ; <amount> are
        suicidal_ideation	3	<amount> una ; <angry> cuand ; <appointment> <consume> ; <ask> <daytime>
        suicidal_ideation	3	<ask> adond ; <ask> op ; <awake> <angry> ; <awake> <child> ; <blade> out
        suicidal_ideation	3	<blood> <always> ; <bodypart> <moment> ; <bodypart> go ; <bodypart> with
        suicidal_ideation	3	<build> <build> ; <buy> el ; <buy> los ; <calm> for ; <cannabis> <write>
        suicidal_ideation	3	<cannabis> with ; <caretaking> <kin> ; <caretaking> at ; <child> rol
        suicidal_ideation	3	<child> rom ; <church> <moment> ; <clean> her ; <clinician> lik
        suicidal_ideation	3	<clinician> wher ; <clothes> es ; <colleague> she ; <color> <always>
        suicidal_ideation	3	<consume> thing ; <consume> tod ; <container> <feel> ; <container> <say>
        suicidal_ideation	3	<container> all ; <container> an ; <container> off ; <continue> <die>
        suicidal_ideation	3	<crowd> <money> ; <crowd> id ; <crowd> would ; <day> <past> ; <day> con
        suicidal_ideation	3	<day> if ; <day> igual ; <day> me ; <day> to ; <daytime> <angry>
        suicidal_ideation	3	<daytime> onc ; <die> <clothes> ; <die> between ; <drive> <kin>
        suicidal_ideation	3	<drive> <see> ; <drug> <sad> ; <drug> <week> ; <eat> <record> ; <eat> <week>
        suicidal_ideation	3	<emergency> <furniture> ; <feel> <calm> ; <feel> <home> ; <fire> <write>
        suicidal_ideation	3	<friend> <week> ; <friend> los ; <furniture> <child> ; <give> <eat>
        suicidal_ideation	3	<give> <key> ; <give> <promise> ; <give> in ; <give> tod ; <go> <tool>
        suicidal_ideation	3	<go> agar ; <goodbye> <moment> ; <goodbye> <phone> ; <happy> correct
        suicidal_ideation	3	<headface> it ; <hear> who ; <height> por ; <hold> <take> ; <hold> me
        suicidal_ideation	3	<home> for ; <hospital> <trust> ; <hot> <clean> ; <hot> <last> ; <intoxicated>
        suicidal_ideation	3	<job> <key> ; <job> <lock> ; <job> are ; <job> it ; <job> m ; <job> off
        suicidal_ideation	3	<key> ; <key> <ask> ; <key> <give> ; <key> <money> ; <kin> shel ; <kin> tod
        suicidal_ideation	3	<kin> turn ; <last> <crowd> ; <last> <kin> ; <last> <night> ; <last> con
        suicidal_ideation	3	<law> <day> ; <law> for ; <law> too ; <leave> <die> ; <leave> <hot>
        suicidal_ideation	3	<leave> his ; <leave> thing ; <media> <pet> ; <medicine> 0
        suicidal_ideation	3	<medicine> <container> ; <medicine> <stranger> ; <medicine> on
        suicidal_ideation	3	<moment> <take> ; <moment> stat ; <money> <church> ; <money> <kin>
        suicidal_ideation	3	<money> <stop> ; <money> <stranger> ; <need> <kin> ; <need> his
        suicidal_ideation	3	<night> <say> ; <night> <trust> ; <night> estuv ; <night> prob ; <night> that
        suicidal_ideation	3	<opening> <drive> ; <opening> down ; <opioid> up ; <outdoors> by
        suicidal_ideation	3	<outdoors> then ; <pain> <break> ; <past> <blood> ; <past> n ; <pet> <money>
        suicidal_ideation	3	<phone> <intoxicated> ; <phone> <say> ; <phone> do ; <phone> wont
        suicidal_ideation	3	<promise> <home> ; <promise> <pain> ; <rail> <kin> ; <record> <past>
        suicidal_ideation	3	<remember> <insurance> ; <rope> <kin> ; <rope> y ; <sad> <calm> ; <sad> <take>
        suicidal_ideation	3	<sad> hard ; <say> <calm> ; <say> <church> ; <say> <opening> ; <say> <pet>
        suicidal_ideation	3	<say> <see> ; <say> <try> ; <say> asi ; <say> con ; <say> his ; <say> why
        suicidal_ideation	3	<school> re ; <school> soph ; <school> your ; <see> <calm> ; <see> <continue>
        suicidal_ideation	3	<see> lo ; <see> new ; <shame> about ; <smell> <room> ; <stop> my
        suicidal_ideation	3	<stranger> refier ; <take> <rope> ; <take> <tool> ; <take> and
        suicidal_ideation	3	<take> himself ; <take> me ; <think> <build> ; <think> all ; <think> good
        suicidal_ideation	3	<tired> <need> ; <tool> <pet> ; <tool> off ; <town> <blood> ; <trade> own
        suicidal_ideation	3	<treatment> back ; <trust> <amount> ; <trust> se ; <wait> <hot>
        suicidal_ideation	3	<wait> <leave> ; <wait> <withdrawal> ; <water> is ; <week> <sad> ; <week> for
        suicidal_ideation	3	<week> that ; <year> for ; <year> up ; a <bodypart> ; a <die> ; a <furniture>
        suicidal_ideation	3	a <hospital> ; a blad ; a dar ; a doubl ; a la ; a load ; a paycheck ; a sock
        suicidal_ideation	3	a to ; a toothbrush ; a tourist ; about <water> ; accident on ; addres +
        suicidal_ideation	3	addres for ; aft a ; aft hour ; aft if ; aft month ; ago n ; ago to
        suicidal_ideation	3	al <friend> ; albanil ; all <breath> ; all <last> ; all be ; all breath
        suicidal_ideation	3	all last ; all on ; all wash ; am <say> ; ama ; ama ya ; and $ ; and <soon>
        suicidal_ideation	3	and <write> ; and boy ; and cheerful ; and enferm ; ankl charg
        suicidal_ideation	3	any <bodypart> ; anybody problem ; anyon ; anyth ; anyth with ; apost
        suicidal_ideation	3	application with ; apply ; aquavit ; are mis ; arracher ; asi es ; asid on
        suicidal_ideation	3	ask night ; ask op ; ask operator ; ask she ; ask the ; at it ; ativan for
        suicidal_ideation	3	ayudenm ; b 0 ; babi so ; baj mi ; balanc then ; balcony 0 ; be <always>
        suicidal_ideation	3	be every ; be gon ; be pick ; be surpris ; be taught ; bed if ; been <think>
        suicidal_ideation	3	behav ; bici ; big <bodypart> ; bil is ; both <bodypart> ; boy his ; break box
        suicidal_ideation	3	bridg by ; broth keep ; burn ; bury you ; but at ; by friday ; by morn
        suicidal_ideation	3	cad cuatr ; cajon y ; cal anyon ; cal me ; calend ; calend on ; calm and
        suicidal_ideation	3	calm i ; camis planch ; cans de ; cant see ; cap and ; car of ; cat
        suicidal_ideation	3	cerveza ant ; chamb de ; chaplain re ; check <ask> ; check request ; check the
        suicidal_ideation	3	chin a ; cho and ; client was ; clonazepam de ; clos her ; clr habl ; cold
        suicidal_ideation	3	colleg soph ; com quien ; commit ; complet con ; con <day> ; con <drug>
        suicidal_ideation	3	con diarre ; con plan ; content hast ; could and ; crack for ; cuand eramo
        suicidal_ideation	3	cup and ; curtain and ; d <outdoors> ; dai bought ; dai year ; dar un
        suicidal_ideation	3	daught been ; daught say ; day in ; day int ; day n ; day thi ; day was
        """
}
