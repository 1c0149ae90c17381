extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	my trunk ; my wrist ; myself at ; nad <alone> ; nad sol ; need em ; nephew ask
        suicidal_ideation	5	ni pal ; night just ; nightstand ; nit shift ; no <go> ; no <need> ; no answ
        suicidal_ideation	5	no del ; no sens ; no such ; no trip ; nobody <need> ; nobodyd ; not <awake>
        suicidal_ideation	5	not <go> ; not going ; not told ; noth he ; notic im ; now wer ; number and
        suicidal_ideation	5	of clr ; of park ; of pil ; of you ; off <night> ; off nev ; oigan ; oir una
        suicidal_ideation	5	old <chestheart> ; old enough ; old heart ; on being ; on card ; on exit
        suicidal_ideation	5	one <daytime> ; one leg ; one mor ; one would ; only going ; or for ; or giv
        suicidal_ideation	5	or short ; orden un ; order inpatient ; order six ; organic ; oth option
        suicidal_ideation	5	our <week> ; out <die> ; outliv peopl ; outright ; outsid barstow ; over to
        suicidal_ideation	5	owe 0 ; own <illness> ; oxycodon in ; pa intern ; paid off ; paid up ; par ya
        suicidal_ideation	5	part del ; part wher ; partn found ; pascu ; password and ; pastilla en
        suicidal_ideation	5	pay anybody ; pay if ; peaceful ; peer ; pens com ; peopl say ; person one
        suicidal_ideation	5	pes par ; pg and ; phon goe ; phon onc ; pian bench ; pick by ; pictur
        suicidal_ideation	5	piden y ; pidi ; pil he ; pin and ; plan no ; plan wont ; plane mi
        suicidal_ideation	5	post <say> ; pour win ; pressur tablet ; pt <take> ; pued <amount> ; pued mas
        suicidal_ideation	5	puent ; put asid ; put them ; q pas ; qd <shake> ; que <fire> ; que <promise>
        suicidal_ideation	5	que aguant ; que amanezc ; que apagu ; que estarian ; que nadi ; que par
        suicidal_ideation	5	quem <asleep> ; quem dorm ; queri oir ; quick ; quick and ; quier alcanz
        suicidal_ideation	5	quier hacerl ; quit everyth ; rat no ; read up ; record to ; reek ; refus
        suicidal_ideation	5	rehab didnt ; rehab ranch ; ren i ; responsibl ; return the ; right too
        suicidal_ideation	5	right with ; rock bottom ; roof is ; room back ; room wher ; roommat last
        suicidal_ideation	5	roommat she ; rop is ; run for ; s f ; sabr ; said aft ; said she ; said twic
        suicidal_ideation	5	salud de ; sam pag ; saturday im ; sav me ; say by ; say look ; say shed
        suicidal_ideation	5	say skip ; say thing ; se acuest ; segu ; segur <stimulant> ; semana me
        suicidal_ideation	5	senior 0 ; senor llor ; she believ ; she brought ; she cut ; she hat
        suicidal_ideation	5	she mail ; she plan ; she post ; she thought ; shel be ; shut up ; si <go>
        suicidal_ideation	5	si uno ; sier ; sign it ; sil y ; sink say ; sist shel ; sit ther ; sleep bet
        suicidal_ideation	5	slip for ; sobrino ; somebody befor ; spe i ; start bark ; start to
        suicidal_ideation	5	stay warm ; step in ; stov and ; strong as ; su camis ; suit him ; survivor
        suicidal_ideation	5	sus caguama ; tak his ; tak to ; taken car ; tand ; tap <count> ; tap measur
        suicidal_ideation	5	teach my ; tel him ; tel op ; tel someon ; teni y ; text pic ; text pleas
        suicidal_ideation	5	text that ; thank ; thank me ; that <count> ; that fin ; that open ; the bay
        suicidal_ideation	5	the bedtim ; the bik ; the boil ; the boy ; the brandy ; the cle ; the dam
        suicidal_ideation	5	the deposit ; the figur ; the gap ; the grain ; the jetty ; the jok
        suicidal_ideation	5	the kindest ; the mold ; the msg ; the organiz ; the pier ; the policy
        suicidal_ideation	5	the purs ; the rack ; the spar ; the titl ; the vet ; the weekend ; the wet
        suicidal_ideation	5	them tuesday ; then <moment> ; then <need> ; then dont ; then now ; then turn
        suicidal_ideation	5	then want ; ther <think> ; they should ; they would ; theyl be ; theyr both
        suicidal_ideation	5	thi anymor ; thing <leave> ; thing left ; think the ; thoma <height>
        suicidal_ideation	5	thoma bridg ; thre babi ; thx for ; til im ; tim <say> ; tim anyth ; tim when
        suicidal_ideation	5	tim who ; tir is ; to <remember> ; to clean ; to measur ; to nam ; to ninety
        suicidal_ideation	5	to self ; tod hast ; todavi hay ; today from ; told myself ; told offic
        suicidal_ideation	5	tonight me ; took herself ; toqu ; tourniquet ; traffic nois ; trag anoch
        suicidal_ideation	5	travel and ; trazodon ; truck if ; truck key ; turn round ; two block ; tx now
        suicidal_ideation	5	un <clothes> ; una <write> ; una not ; und <always> ; und every ; uninsur cok
        suicidal_ideation	5	uno lo ; up <angry> ; up ill ; up im ; us his ; use that ; va program ; vacuna
        suicidal_ideation	5	vas ; vas a ; velador a ; venen y ; verdad mi ; viej me ; vincent ; viv asi
        suicidal_ideation	5	voy ; voz ant ; walk it ; was <tired> ; was kind ; wat run ; way thi
        suicidal_ideation	5	wed watch ; weed with ; week right ; weekend back ; weight on ; went real
        suicidal_ideation	5	wer kind ; wer squar ; when a ; who <continue> ; who check ; whoev sit
        suicidal_ideation	5	wif pas ; wifi ; wil be ; wil hav ; win lik ; wish her ; with <last>
        suicidal_ideation	5	with car ; with last ; with light ; wk <crowd> ; wk grad ; wok ; work every
        suicidal_ideation	5	would all ; would check ; would cle ; wrist 0 ; written ; wrot his ; y esper
        suicidal_ideation	5	y la ; y quien ; y wif ; ya <write> ; year chip ; year until ; yo f
        suicidal_ideation	5	you admit ; you seem ; you ther ; zacat ; zolpidem x
        suicidal_ideation	4	# ; + <ask> ; + ask ; + diazepam ; + gummi ; + his ; + two ; 0 <blood>
        suicidal_ideation	4	0 <hold> ; 0 degre ; 0 lbs ; 0 rid ; 0 run ; 0 sent ; 0 widow
        suicidal_ideation	4	<alcohol> <amount> ; <alcohol> but ; <always> <amount> ; <amount> <ask>
        suicidal_ideation	4	<amount> <die> ; <amount> <gun> ; <amount> are ; <amount> rol ; <amount> sec
        suicidal_ideation	4	<amount> wk ; <angry> 0 ; <appointment> an ; <ask> <think> ; <ask> cuant
        suicidal_ideation	4	<ask> doe ; <ask> my ; <ask> op ; <asleep> <alcohol> ; <asleep> <cold>
        suicidal_ideation	4	<awake> <always> ; <blade> del ; <blood> <appointment> ; <blood> per
        suicidal_ideation	4	<blood> up ; <bodypart> <continue> ; <bodypart> <need> ; <bodypart> con
        suicidal_ideation	4	<bodypart> ten ; <bodypart> thi ; <bodypart> wil ; <break> la ; <calm> its
        suicidal_ideation	4	<caretaking> <week> ; <child> deserv ; <child> doesnt ; <child> hes
        suicidal_ideation	4	<child> mientra ; <child> sin ; <church> <opioid> ; <church> that ; <clean> el
        suicidal_ideation	4	<clean> his ; <clean> it ; <clean> su ; <clinician> wher ; <clothes> <see>
        suicidal_ideation	4	<clothes> del ; <clothes> por ; <clothes> with ; <cold> <stop>
        suicidal_ideation	4	<colleague> <key> ; <colleague> <soon> ; <colleague> go ; <colleague> wher
        suicidal_ideation	4	<color> <always> ; <color> <medicine> ; <consume> 0 ; <consume> they
        suicidal_ideation	4	<container> + ; <container> <smell> ; <container> an ; <container> cant
        suicidal_ideation	4	<container> hech ; <continue> <say> ; <continue> aqui ; <crowd> 0
        suicidal_ideation	4	<crowd> <angry> ; <crowd> <breath> ; <crowd> <hit> ; <crowd> back
        suicidal_ideation	4	<crowd> cuand ; <crowd> id ; <crowd> sat ; <crowd> would ; <day> <die>
        suicidal_ideation	4	<day> <headface> ; <day> <think> ; <day> <treatment> ; <day> in ; <day> let
        suicidal_ideation	4	<day> nin ; <day> nos ; <daytime> el ; <die> <count> ; <die> if
        suicidal_ideation	4	<drive> <room> ; <drive> <water> ; <eat> int ; <eat> le ; <emergency> <trade>
        suicidal_ideation	4	<fall> <child> ; <fall> all ; <fall> or ; <feel> bad ; <fire> <clean>
        suicidal_ideation	4	<friend> <photo> ; <friend> <week> ; <friend> doesnt ; <friend> her
        suicidal_ideation	4	<friend> i ; <furniture> <trust> ; <furniture> turn ; <furniture> wont
        suicidal_ideation	4	<give> <container> ; <give> <friend> ; <give> <photo> ; <give> <see>
        suicidal_ideation	4	<give> anyon ; <give> cb ; <give> i ; <give> in ; <go> <tool> ; <go> alguien
        suicidal_ideation	4	<go> indoor ; <goodbye> <phone> ; <gun> <consume> ; <gun> <furniture>
        suicidal_ideation	4	<headface> aft ; <headface> it ; <hear> <die> ; <hear> <home> ; <hear> how
        suicidal_ideation	4	<height> <height> ; <height> aft ; <height> thi ; <hit> del ; <hit> himself
        suicidal_ideation	4	<hit> my ; <hit> twic ; <hold> <take> ; <hold> <water> ; <home> <breath>
        suicidal_ideation	4	<home> <trust> ; <home> how ; <home> todo ; <home> until ; <hopeless>
        suicidal_ideation	4	<hospital> 0 ; <hospital> <hold> ; <hospital> <trust> ; <insurance> is
        suicidal_ideation	4	<job> <home> ; <job> do ; <job> ill ; <job> m ; <job> normal ; <job> w/o
        suicidal_ideation	4	<key> <bodypart> ; <key> <church> ; <key> <continue> ; <key> <friend>
        suicidal_ideation	4	<key> <furniture> ; <key> <give> ; <key> <write> ; <key> and ; <kill> <day>
        suicidal_ideation	4	<kill> <fire> ; <kill> <week> ; <kin> what ; <kin> yo ; <last> <put>
        suicidal_ideation	4	<last> <try> ; <last> con ; <last> did ; <last> for ; <last> fue
        suicidal_ideation	4	<last> servic ; <law> <day> ; <leave> <treatment> ; <leave> thing
        suicidal_ideation	4	<money> <rope> ; <money> <stop> ; <money> due ; <money> thi ; <money> thru
        suicidal_ideation	4	<month> la ; <month> pleas ; <need> <awake> ; <need> eith ; <need> his
        suicidal_ideation	4	<need> i ; <night> estuv ; <night> hel ; <night> wont ; <opening> <continue>
        suicidal_ideation	4	<opening> light ; <opening> lik ; <opening> open ; <order> <blood>
        suicidal_ideation	4	<order> <photo> ; <outdoors> <height> ; <outdoors> doing ; <outdoors> me
        suicidal_ideation	4	<palecolor> <rail> ; <partner> <height> ; <partner> pas ; <past> <colleague>
        suicidal_ideation	4	<past> n ; <pet> <crowd> ; <pet> <give> ; <pet> fin ; <pet> to ; <phone> <key>
        suicidal_ideation	4	<phone> bf ; <phone> first ; <phone> hast ; <photo> <year> ; <pill> <awake>
        suicidal_ideation	4	<pill> <count> ; <pill> <kin> ; <pill> <pain> ; <pill> <room> ; <pill> <take>
        suicidal_ideation	4	<pill> i ; <play> you ; <promise> al ; <promise> im ; <put> <break>
        suicidal_ideation	4	<rail> at ; <rarely> est ; <record> somewher ; <record> to ; <relapse> <drive>
        suicidal_ideation	4	<remember> him ; <rope> it ; <rope> just ; <rope> self ; <sad> hard
        suicidal_ideation	4	<sad> she ; <say> <child> ; <say> <die> ; <say> <goodbye> ; <say> <think>
        suicidal_ideation	4	<say> <try> ; <say> con ; <say> him ; <say> she ; <say> theyr ; <say> youd
        suicidal_ideation	4	<school> soph ; <sedative> <say> ; <sedative> im ; <see> + ; <see> <calm>
        suicidal_ideation	4	<see> <continue> ; <see> <gun> ; <see> <height> ; <see> <think> ; <see> <tool>
        suicidal_ideation	4	<see> at ; <see> for ; <see> si ; <shame> <crowd> ; <shame> <take>
        suicidal_ideation	4	<sick> noma ; <smell> <alcohol> ; <soon> <phone> ; <soon> nos ; <stop> <build>
        suicidal_ideation	4	<stop> <photo> ; <stranger> 0 ; <take> <water> ; <take> pts ; <take> the
        suicidal_ideation	4	<think> <daytime> ; <think> <sedative> ; <think> about ; <think> no
        suicidal_ideation	4	<tired> de ; <tired> not ; <tool> <pet> ; <tool> the ; <trade> <opening>
        suicidal_ideation	4	<treatment> <need> ; <treatment> be ; <treatment> ill ; <trust> que
        suicidal_ideation	4	<try> <kill> ; <try> <room> ; <vendor> <colleague> ; <vermin> <leave>
        suicidal_ideation	4	<wait> <height> ; <wait> <hot> ; <wait> <leave> ; <wait> <see>
        suicidal_ideation	4	<wait> anywher ; <wait> on ; <water> <day> ; <water> <past> ; <water> bottom
        suicidal_ideation	4	<water> club ; <week> <fire> ; <week> <hold> ; <week> <water> ; <week> that
        suicidal_ideation	4	<write> <clean> ; <write> <feel> ; <write> all ; <write> pleas ; <write> the
        suicidal_ideation	4	<write> us ; a 0 ; a <clothes> ; a <stranger> ; a blad ; a coat ; a dar
        suicidal_ideation	4	a door ; a doubl ; a encontr ; a grandchild ; a hab ; a ledg ; a nadi ; a rop
        suicidal_ideation	4	a seat ; a tomorrow ; a toothbrush ; a verl ; a weath ; about <consume>
        suicidal_ideation	4	about hang ; about my ; about shoot ; abrig ; acost ; addres aft ; advent
        suicidal_ideation	4	aft <moment> ; aft a ; aft anoth ; aft every ; aft hour ; aft if
        suicidal_ideation	4	afternoon and ; again tonit ; ago detox ; ago n ; album ; alg <past> ; alg ant
        suicidal_ideation	4	all <amount> ; all <breath> ; all breath ; all four ; all wint
        suicidal_ideation	4	already <rope> ; already it ; already remov ; already tied ; alrededor
        suicidal_ideation	4	als im ; ama <day> ; amig me ; and <soon> ; and <write> ; and cheerful
        suicidal_ideation	4	and decid ; and far ; and four ; and it ; and laptop ; and lock ; and pres
        suicidal_ideation	4	and pul ; and put ; and quick ; and wait ; and wear ; and yesterday
        suicidal_ideation	4	anoth wint ; anywher you ; apagu la ; apost ; appli for ; application with
        suicidal_ideation	4	apply for ; aquarium ; are <start> ; are start ; arm up ; arm with ; as <soon>
        suicidal_ideation	4	asid on ; ask op ; asleep the ; at it ; at mil ; ati ; ativan for ; avisarl
        suicidal_ideation	4	avisarl a ; away she ; b and ; babi so ; baby the ; back ankl ; back becaus
        suicidal_ideation	4	back he ; baj yo ; bajan ; balanc then ; bathtub and ; be <always>
        suicidal_ideation	4	be <outdoors> ; be every ; be play ; be quiet ; be tonight ; bedsid
        suicidal_ideation	4	been <put> ; befor first ; belt just ; belt pick ; bendij ; bequeath ; bet to
        suicidal_ideation	4	bet you ; bf <ask> ; bf ask ; bf is ; bici ; big <bodypart> ; big <home>
        suicidal_ideation	4	biscuit ; blister ; block my ; blu fold ; blu lin ; board 0 ; body to ; bonita
        suicidal_ideation	4	book he ; both a ; both her ; both way ; bottl all ; bottl to ; bought
        suicidal_ideation	4	box that ; boy his ; break <container> ; break box ; break i ; bridg has
        suicidal_ideation	4	broth thi ; burn her ; bury you ; buscarl al ; but kind ; buzon ; by anybody
        suicidal_ideation	4	by then ; cal anyon ; cal bf ; calambr y ; cam a ; cam by ; can <take>
        suicidal_ideation	4	can manag ; can read ; can stop ; canal ; canal and ; cans de ; cap and
        suicidal_ideation	4	cargador ; carry me ; cart par ; cas todo ; cash to ; cat at ; cat to
        suicidal_ideation	4	catch up ; chaplain re ; chardonnay is ; check on ; check the ; check with
        suicidal_ideation	4	chin a ; chip and ; chos ; cle 0 ; cle it ; clean out ; client ther ; clif at
        suicidal_ideation	4	closet ; colg ; colleg soph ; com todo ; companero me ; compartment
        suicidal_ideation	4	con <day> ; con <drug> ; con <kill> ; con mat ; confirm by ; congregant 0
        suicidal_ideation	4	contest hast ; counselor lik ; cpr current ; crack is ; crew say ; cry
        suicidal_ideation	4	cry she ; cuand ya ; cumpleano ; dai son ; dang ; dar ; darl ; darl las
        suicidal_ideation	4	dat <day> ; daught the ; de <kill> ; de mat ; de residencial ; de vera
        suicidal_ideation	4	dead lik ; decent <stranger> ; dej entr ; del <day> ; del cier
        suicidal_ideation	4	delet <always> ; delet every ; deni plan ; denis in ; departament en
        suicidal_ideation	4	deserv to ; desk to ; despu no ; despu ya ; detox her ; detox yest ; di
        suicidal_ideation	4	dia i ; diabetic ; dictionary ; did <try> ; did try ; didnt <build>
        suicidal_ideation	4	didnt <need> ; dij bien ; dij con ; diner del ; divid ; do <drive> ; do bar
        suicidal_ideation	4	do for ; do i ; doe ketamin ; doesnt <stop> ; doesnt see ; doesnt stop ; doing
        suicidal_ideation	4	doming despu ; dont be ; dont buy ; dont cal ; dont just ; dont mak ; door a
        suicidal_ideation	4	door clos ; dos plato ; down <put> ; down <say> ; down <soon> ; down next
        suicidal_ideation	4	draft ; dramatic ; drink her ; drov off ; dsk ; dtr with ; dts ; easy and
        suicidal_ideation	4	ech gana ; ed md ; eff ; effect ; el abrig ; el agu ; el cuchil ; el excus
        suicidal_ideation	4	el favor ; el garag ; el papelit ; el rio ; el suegr ; el sust ; eleven second
        suicidal_ideation	4	email my ; en <appointment> ; en consult ; en las ; en montan ; encargu los
        suicidal_ideation	4	encier en ; engin run ; enough ; ensen ; entr los ; entreg su ; envelop with
        suicidal_ideation	4	envy ; equivoc de ; era par ; errand ; es <month> ; escrib par ; escuel y
        suicidal_ideation	4	eso era ; eso perdi ; esper que ; est <awake> ; est <think> ; est cas
        suicidal_ideation	4	est despiert ; est ni ; est pens ; est viv ; estoy <shake> ; estoy pens
        suicidal_ideation	4	estoy tembl ; even outpt ; ever <take> ; ever get ; every cent ; everybody ask
        suicidal_ideation	4	everyon ; everyon say ; everyth past ; everyth that ; exact how ; exit
        suicidal_ideation	4	expect ill ; expect to ; f 0 ; f <give> ; f <kin> ; f <say> ; f i ; f lin
        suicidal_ideation	4	f soft ; fabric por ; fac he ; far in ; fath mov ; fech ; feed his ; feel bad
        suicidal_ideation	4	felicit ; few sec ; fin <asleep> ; fin <kin> ; fin se ; fin without
        suicidal_ideation	4	final con ; financ ; first fiv ; first ive ; for <treatment> ; for custody
        suicidal_ideation	4	for many ; for min ; for thing ; form client ; form is ; four second ; fresh
        suicidal_ideation	4	friday ; frist ; from client ; from insid ; from it ; fue su ; fueron tre
        suicidal_ideation	4	fui buen ; ful and ; ful when ; funerari y ; gap and ; gav cb ; gav my
        suicidal_ideation	4	get the ; gin + ; girl get ; giv my ; given lin ; go stand ; god to ; going to
        suicidal_ideation	4	gon and ; gon two ; good company ; goodby to ; goodnight to ; googl you
        suicidal_ideation	4	got scar ; grandfath one ; gun is ; gun to ; guy whos ; gym told ; hac tiemp
        suicidal_ideation	4	had them ; hag <money> ; hair dry ; hang it ; hang self ; happen to ; has to
        suicidal_ideation	4	hav <drive> ; hav count ; hav it ; hav mor ; hav stop ; hav told ; hav wish
        suicidal_ideation	4	hay <room> ; hay ningun ; he baj ; he kis ; he thank ; hear how ; heat and
        suicidal_ideation	4	heavy ; hel tak ; her <build> ; her be ; her birthday ; her cook ; her eye
        suicidal_ideation	4	her if ; her nightstand ; her pleas ; her sleev ; hes quit ; hes whistl ; hi
        suicidal_ideation	4	him <container> ; him <drive> ; him dont ; him stand ; his <goodbye>
        suicidal_ideation	4	his birth ; his fiance ; his goodby ; his lin ; his passport ; his truck
        suicidal_ideation	4	his turn ; his wallet ; hisself ; hombr llor ; honest ; honest answ
        suicidal_ideation	4	honest cant ; honest its ; honest that ; honesty ; hoodi are ; hor est
        suicidal_ideation	4	how an ; how its ; how to ; hoy fueron ; hoy quier ; huec ; hug everybody
        suicidal_ideation	4	husb found ; husband took ; i almost ; i doz ; i imagin ; i odd ; i sat
        suicidal_ideation	4	i thank ; id <angry> ; id hat ; id just ; if <give> ; if the ; if u
        suicidal_ideation	4	ill <stop> ; ill want ; im <intoxicated> ; im <law> ; im clos ; im goin
        suicidal_ideation	4	im head ; im mov ; in <fire> ; in <put> ; in old ; in row ; includ <amount>
        suicidal_ideation	4	includ two ; inf yet ; inmat 0 ; insid <container> ; instruction for
        suicidal_ideation	4	insulin on ; is <clean> ; is <container> ; is <put> ; is noth ; is pick
        suicidal_ideation	4	is point ; isnt <stop> ; it against ; it doe ; it each ; it ought ; it settl
        suicidal_ideation	4	its <blood> ; its <hot> ; its <soon> ; its cold ; its hook ; its how
        suicidal_ideation	4	its july ; its ok ; its pretty ; its so ; iv 0 ; ive <always> ; ive <count>
        suicidal_ideation	4	ive <stop> ; ive already ; ive alway ; ive shown ; ive told ; jacket on
        suicidal_ideation	4	jok and ; juez ; jun he ; junt <amount> ; junt de ; junt treint ; just <clean>
        suicidal_ideation	4	just going ; just nic ; just slept ; just wont ; karat belt ; keep and
        suicidal_ideation	4	keep for ; keep pictur ; keep work ; kept cut ; kept on ; kid deserv
        suicidal_ideation	4	kid that ; kind ive ; kind tel ; know re ; know that ; la <die> ; la <shame>
        suicidal_ideation	4	la bici ; la carter ; la met ; la prim ; la quincen ; la sop ; la vel
        suicidal_ideation	4	la verguenz ; label with ; lad que ; las <key> ; las <photo> ; las <pill>
        suicidal_ideation	4	las flor ; las foto ; last did ; last for ; last night ; last servic ; laugh
        suicidal_ideation	4	lbs ; le cuest ; le import ; le pid ; le prendi ; le regal ; leas on ; leas so
        suicidal_ideation	4	leash ; leav stuf ; leav thing ; left and ; left guit ; left his ; left over
        suicidal_ideation	4	leg run ; let <outdoors> ; let und ; licenc ; lik evry ; lik he ; lil <friend>
        suicidal_ideation	4	limpi con ; littl boy ; liv through ; llev hast ; llor mi ; lo <soon>
        suicidal_ideation	4	lo <think> ; lo suen ; load shotgun ; long way ; look at ; look twic
        suicidal_ideation	4	lookin for ; los <put> ; los nuev ; los primo ; los voy ; lt ; m 0 ; m <ask>
        suicidal_ideation	4	m <hear> ; m dop ; m slur ; mad an ; mad my ; mak <crowd> ; mal <day>
        suicidal_ideation	4	mal voic ; malet hech ; manag aft ; manag and ; mand par ; mar tom ; march so
        suicidal_ideation	4	mas desd ; me anyth ; me be ; me fin ; me his ; me much ; me stop ; me subi
        suicidal_ideation	4	me two ; meant a ; measur ; measur it ; measur out ; med inmat ; med school
        suicidal_ideation	4	mercy ; mes ; messag for ; met <always> ; met diari ; met en ; meth cps
        suicidal_ideation	4	mi <tool> ; mil 0 ; milligram and ; min too ; minot ; mis from ; mis muchacho
        suicidal_ideation	4	mo <consume> ; mo nev ; mom ambien ; month so ; mor off ; morn ; morn on
        suicidal_ideation	4	most thing ; moth aft ; mouth ; mov indoor ; much it ; mund y ; munec
        suicidal_ideation	4	my antidepressant ; my congregation ; my desk ; my head ; my karat ; my mes
        suicidal_ideation	4	my passeng ; my percocet ; my senior ; my spar ; myself befor ; myself in
        suicidal_ideation	4	myself tonit ; n im ; nadi <amount> ; nadi mas ; nam / ; nam <outdoors>
        suicidal_ideation	4	nam want ; narcan to ; neck in ; need eith ; neighbor fight ; neighbor lady
        suicidal_ideation	4	neighbor thi ; nev <drive> ; nic one ; nich ; night deep ; night he
        suicidal_ideation	4	night husb ; night she ; night think ; nin <container> ; nin se
        suicidal_ideation	4	nino chiquito ; nit for ; nit i ; no <consume> ; no cap ; no cas ; no despiert
        suicidal_ideation	4	no hal ; no interest ; no mand ; no pens ; no preguntan ; nobody has
        suicidal_ideation	4	nobody is ; noch dos ; noma ; noma <always> ; nos <school> ; nos ensen
        suicidal_ideation	4	not <money> ; not dramatic ; not think ; notebook with ; noth the ; notic for
        suicidal_ideation	4	notic is ; notifi ; now cal ; nurs i ; nurs student ; och en ; octob a
        suicidal_ideation	4	of <die> ; of being ; of fold ; of grandma ; offic now ; ofrezc ; old m
        suicidal_ideation	4	on <breath> ; on <friend> ; on <room> ; on <say> ; on for ; on thing
        suicidal_ideation	4	one <lock> ; one afternoon ; one measur ; one person ; one stuck ; one tak
        suicidal_ideation	4	only <consume> ; only <sad> ; only hav ; only open ; only quit ; only tel
        suicidal_ideation	4	open <outdoors> ; open <record> ; open fil ; open mon ; oth <happy>
        suicidal_ideation	4	other are ; ought to ; our lin ; our youngest ; out <leave> ; out <money>
        suicidal_ideation	4	out <soon> ; out if ; out ther ; owed ; owed a ; own <media> ; own that
        suicidal_ideation	4	pag el ; pag la ; pagu el ; pagu la ; paid me ; par ener ; parent stop
        suicidal_ideation	4	part for ; per le ; perdon a ; perdon x ; peric noma ; persist ; person my
        suicidal_ideation	4	person pick ; person stop ; pie en ; pil so ; pleas tak ; pls <stranger>
        suicidal_ideation	4	pls someon ; pm and ; po <colleague> ; po client ; poa + ; polit flat ; poliz
        suicidal_ideation	4	pon dos ; pongan ; por drog ; por mensaj ; por tod ; porqu una ; practic
        suicidal_ideation	4	pregunt 0 ; pregunt cuant ; pres his ; previ ; probation ofcr ; psalm ; pt
        suicidal_ideation	4	pt dtr ; pue sí ; pued con ; pul him ; pus la ; qd sinc ; quantity and
        suicidal_ideation	4	que <soon> ; que cost ; que limpi ; que manan ; que puebl ; qued pag
        suicidal_ideation	4	quer mor ; quien decirl ; quit argu ; quit de ; rail ; rat ya ; rath <take>
        suicidal_ideation	4	razor and ; re client ; real <calm> ; real good ; reason she ; recheck
        suicidal_ideation	4	ref to ; refier ideacion ; regal ; regresen la ; remov the ; rent due
        suicidal_ideation	4	reparti su ; residencial ; ric and ; riv bottom ; rn licens ; roommat doesnt
        suicidal_ideation	4	rop already ; rop and ; rop entr ; ros and ; round with ; rpt 0 ; rxd 0 ; sa
        suicidal_ideation	4	sab eso ; said i ; said let ; sail club ; sal <money> ; sat with ; saturday
        suicidal_ideation	4	sav ; sav it ; say be ; say hey ; say ive ; scar and ; school thing ; se <buy>
        suicidal_ideation	4	se <need> ; se <put> ; se encer ; se raj ; see how ; see who ; self refer
        suicidal_ideation	4	send anyon ; sentenc i ; sesent y ; settl ; she <try> ; she <write>
        suicidal_ideation	4	she heard ; she tri ; she went ; shel do ; shelf for ; shelf one ; sho out
        suicidal_ideation	4	shook hand ; shop i ; should hav ; show my ; show wif ; si <daytime> ; si entr
        suicidal_ideation	4	si manan ; siempr en ; sin heroin ; sinc <partner> ; sinc harold ; sist numb
        suicidal_ideation	4	sist pick ; sist sorry ; skip 0 ; sneaker ; so drunk ; so it ; so would ; soft
        suicidal_ideation	4	som <leave> ; som <night> ; som left ; someon ; son marca ; son said ; song to
        suicidal_ideation	4	soon as ; sorry ; sound 0 ; sourdough start ; sponsor he ; sponsor its
        suicidal_ideation	4	sponsor she ; spr cok ; spr group ; squat ; sry ; st he ; start put
        suicidal_ideation	4	start say ; stat she ; stay anywher ; stay ask ; stay on ; step off ; sticky
        suicidal_ideation	4	stil check ; stitch her ; stop drink ; stop pick ; strang with ; stuf to
        suicidal_ideation	4	su <clothes> ; su cuart ; su herramient ; suicid watch ; suicidal again
        suicidal_ideation	4	suit 0 ; sunday thing ; supier ; sus <headface> ; swe im ; swe to
        suicidal_ideation	4	tablet would ; tak and ; tak pts ; taken ; tap a ; tap the ; tbh ; tech open
        suicidal_ideation	4	tel the ; tenant who ; teng <need> ; teng gana ; th / ; that <say>
        suicidal_ideation	4	that happen ; that literal ; that theyr ; the $ ; the <blade> ; the <bodypart>
        suicidal_ideation	4	the <goodbye> ; the <palecolor> ; the <tool> ; the <withdrawal>
        suicidal_ideation	4	the appointment ; the body ; the cash ; the cat ; the chip ; the clif
        suicidal_ideation	4	the drop ; the garag ; the grapevin ; the hospic ; the lift ; the meantim
        suicidal_ideation	4	the messag ; the oak ; the pension ; the pil ; the pod ; the row ; the swap
        suicidal_ideation	4	the terri ; the tid ; the towel ; the wknd ; the workshop ; the world
        suicidal_ideation	4	them <calm> ; then <night> ; then drov ; then tonight ; then took
        suicidal_ideation	4	thes <promise> ; thes thank ; they bury ; thi <hot> ; thi <treatment>
        suicidal_ideation	4	thi heat ; thi is ; thi one ; thin on ; thing to ; think ; think ive
        """
}
