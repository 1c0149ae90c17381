extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	6	cabinet ; cad 0 ; cal which ; calend fil ; cam a ; camin a ; can for ; cant do
        suicidal_ideation	6	cap off ; carg y ; cart to ; cer y ; check they ; chof 0 ; clas to ; clos i
        suicidal_ideation	6	clr bro ; cold is ; colleg ra ; com par ; commit <die> ; commit suicid
        suicidal_ideation	6	completenes ; con esa ; could just ; coun ; countdown ; cpr current ; cry
        suicidal_ideation	6	cuadern de ; cuand <hear> ; cun and ; d script ; d told ; d/c psych
        suicidal_ideation	6	daught cut ; de <goodbye> ; de cuant ; de desped ; de hotel ; decid ; dej entr
        suicidal_ideation	6	del garaj ; del que ; del sext ; denis in ; descans ; despert ; despu en
        suicidal_ideation	6	detox gav ; devera ; di mis ; dij a ; diosit me ; dip to ; do liv ; do pickup
        suicidal_ideation	6	dobl rop ; doe ; dog to ; domicili ; dont real ; door unlock ; drag me
        suicidal_ideation	6	dramatic ; draw the ; each 0 ; easi with ; easiest way ; east key ; eat sinc
        suicidal_ideation	6	ed md ; eight on ; el <gun> ; el chiquit ; el cuadern ; el favor ; el frasc
        suicidal_ideation	6	el garag ; el lot ; ell falt ; emt self ; en <leave> ; en detox ; enferm de
        suicidal_ideation	6	ensen al ; envelop with ; esa es ; esa oportunidad ; escogi ; escritura
        suicidal_ideation	6	est <home> ; est debaj ; estan las ; even for ; even on ; even outpt
        suicidal_ideation	6	every library ; every tabl ; everyon slap ; everyon so ; exit ; f <fire>
        suicidal_ideation	6	f <withdrawal> ; f <write> ; f burn ; farth ; fed the ; feed it ; felicit
        suicidal_ideation	6	ff / ; figur on ; fil befor ; financ ; finish fiv ; fix me ; fold is ; font
        suicidal_ideation	6	for <treatment> ; for aft ; for completenes ; for dr ; for somewher ; for when
        suicidal_ideation	6	forest ; found me ; fri today ; friday i ; friend her ; from insid
        suicidal_ideation	6	from psych ; furnac pilot ; garag with ; gin and ; git ; god all ; gon <need>
        suicidal_ideation	6	gon <rope> ; gon hang ; gon need ; good view ; goodnight to ; grain leg
        suicidal_ideation	6	granddaught cal ; guy her ; hac que ; had every ; hand with ; has begun
        suicidal_ideation	6	has text ; has to ; hav to ; he <give> ; he hand ; he load ; he sign
        suicidal_ideation	6	her <height> ; her <pet> ; her clas ; her closet ; her lock ; her numb
        suicidal_ideation	6	her past ; herman dic ; herman nos ; hes <give> ; hes text ; hidden in
        suicidal_ideation	6	him <promise> ; him good ; him what ; his <pet> ; his parol ; holy ; hond
        suicidal_ideation	6	hot ther ; hous calm ; hous told ; how our ; how quick ; hrs w/o ; hunt <gun>
        suicidal_ideation	6	hunt rifl ; husband put ; i look ; i stand ; i wreck ; id <consume> ; id start
        suicidal_ideation	6	id use ; id written ; ill <stop> ; ill handl ; im think ; in being
        suicidal_ideation	6	in neutral ; incident with ; inconvenienc ; inpt twic ; ins would ; is below
        suicidal_ideation	6	is blank ; is pick ; isnt <take> ; it aft ; it kind ; it look ; it thursday
        suicidal_ideation	6	it tonight ; it very ; item 0 ; itl be ; its <soon> ; its becaus ; its hot
        suicidal_ideation	6	ive <job> ; ive charg ; ive cut ; ive look ; jail chaplain ; jail cm ; jef y
        suicidal_ideation	6	jefit ; junt de ; just <clean> ; just <continue> ; just <kin> ; just dad
        suicidal_ideation	6	just lookin ; just tidy ; kid that ; kis the ; la frent ; la iba ; la nuer
        suicidal_ideation	6	la ocup ; la oril ; la poliz ; la quit ; la sop ; la tienen ; label torn
        suicidal_ideation	6	lap say ; las vacuna ; lavab y ; law start ; le dij ; le quiten ; leash
        suicidal_ideation	6	les he ; lety ; libret ; libret dond ; lif without ; lik evry ; lin <take>
        suicidal_ideation	6	lin i ; lin twic ; lineman cant ; lo pens ; login ; long <friend>
        suicidal_ideation	6	long <trust> ; long trust ; lookin at ; los <key> ; los papel ; los quier
        suicidal_ideation	6	los tramit ; luc apag ; lunch ther ; m <partner> ; m <rope> ; m ask ; m cam
        suicidal_ideation	6	m gav ; m si ; m truck ; machin sinc ; mat est ; mat ya ; me <goodbye>
        suicidal_ideation	6	me eleven ; me ill ; me par ; me sent ; me shed ; mean <leave> ; medic with
        suicidal_ideation	6	men ; mes lo ; meth court ; mi sal ; mis <medicine> ; mo <consume> ; mom whol
        suicidal_ideation	6	mor hour ; mor ya ; morphin sinc ; my belt ; my jefit ; my list ; my peac
        suicidal_ideation	6	my record ; my trunk ; myself today ; myself tonit ; n im ; neutral and ; nic
        suicidal_ideation	6	niec nam ; night just ; nit deep ; no <outdoors> ; no aguant ; no cap ; no cas
        suicidal_ideation	6	no despiert ; no saving ; no train ; nobody <need> ; nobody <outdoors>
        suicidal_ideation	6	nobody set ; noch asi ; not being ; not mat ; not plan ; not told ; notari par
        suicidal_ideation	6	notic a ; now wer ; number and ; of driv ; of kil ; off himself ; ofrezc
        suicidal_ideation	6	old if ; one <daytime> ; one mor ; one person ; one would ; only <consume>
        suicidal_ideation	6	only writ ; open what ; organis ; oril ; out <always> ; out all ; out every
        suicidal_ideation	6	pag el ; past the ; pay when ; pedi perdon ; pens com ; permanent and ; pick
        suicidal_ideation	6	pickup with ; piden y ; pier ; pink <relapse> ; pink slip ; pint aft ; plan on
        suicidal_ideation	6	plan with ; plane ; plat y ; platoon ; poquita ; post <say> ; pour <alcohol>
        suicidal_ideation	6	probation ofcr ; purpos and ; put mak ; put one ; put you ; q quier ; que a
        suicidal_ideation	6	que quis ; quer mor ; quick as ; quien <think> ; quien sab ; quier hacerl
        suicidal_ideation	6	quis much ; quiten ; quiten los ; rail ; raiz ; ran 0 ; real good
        suicidal_ideation	6	reparti los ; report monday ; retir machinist ; ring tomorrow ; ring with
        suicidal_ideation	6	rod <break> ; rod brok ; roommat report ; rop ; rop already ; rop and
        suicidal_ideation	6	rop from ; roxi up ; said but ; sal una ; salary ; sam pag ; saturday fiv
        suicidal_ideation	6	saturday to ; sav ; sav up ; say sixty ; say theyr ; script was ; se <order>
        suicidal_ideation	6	se adelant ; se mand ; se pus ; segur social ; semi ; servic pistol
        suicidal_ideation	6	servic weapon ; settl ; sext <room> ; sext pis ; she one ; she plan ; shel hav
        suicidal_ideation	6	shouldv ; shutof and ; si <go> ; sinc back ; sist the ; slot to ; slow <hear>
        suicidal_ideation	6	so nobody ; sob too ; soft <hear> ; soft voic ; sol queri ; somebody befor
        suicidal_ideation	6	somebody would ; someth up ; son drink ; son nam ; spot by ; spot it
        suicidal_ideation	6	squar with ; st <consume> ; st drink ; stitch her ; stop pay ; street drug
        suicidal_ideation	6	suic ; suic activ ; suicid for ; sunday six ; sup for ; supier que ; survivor
        suicidal_ideation	6	sus gallo ; suspiciou ; swe to ; tak long ; tak me ; tak to ; tarjet y
        suicidal_ideation	6	tel someon ; tel whoev ; that theyr ; the <rail> ; the barn ; the both
        suicidal_ideation	6	the brandy ; the deposit ; the easiest ; the exhaust ; the fin ; the hiv
        suicidal_ideation	6	the jok ; the lak ; the nois ; the off ; the pil ; the policy ; the rod
        suicidal_ideation	6	the song ; the spac ; the swap ; the tid ; the titl ; the top ; the trunk
        suicidal_ideation	6	them all ; them bet ; then <moment> ; then now ; they can ; theyl be
        suicidal_ideation	6	theyv <stop> ; thi <hot> ; thi but ; thi heat ; thigh ; thing ive ; think the
        suicidal_ideation	6	thought that ; through at ; thru <stop> ; tienen en ; til novemb ; tim when
        suicidal_ideation	6	to chin ; to ive ; tocari ; toda sus ; today for ; told husb ; tonight so
        suicidal_ideation	6	too <eat> ; too chicken ; too long ; took herself ; torn off ; track aft
        suicidal_ideation	6	trash out ; tub y ; twic his ; u wer ; una libret ; una not ; up <angry> ; urn
        suicidal_ideation	6	usted contestan ; vacuna ; vacuna y ; vasit ; vec me ; vecin y ; ventan del
        suicidal_ideation	6	voy ; voy no ; wad ; wan kms ; was <build> ; way it ; wed watch ; went real
        suicidal_ideation	6	wer out ; wer squar ; what the ; what theyd ; what ur ; wher the ; who giv
        suicidal_ideation	6	who stop ; why did ; why yet ; wif pas ; wip the ; wok ; wors sinc ; worth
        suicidal_ideation	6	written it ; y took ; ya <think> ; ya compr ; ya teng ; you rent ; your intak
        suicidal_ideation	6	your now ; yr good
        suicidal_ideation	5	+ kid ; + shroom ; 0 dop ; 0 id ; 0 pd ; 0 tequil ; <always> <give>
        suicidal_ideation	5	<always> <sedative> ; <always> pag ; <amount> na ; <amount> would
        suicidal_ideation	5	<ask> <clean> ; <ask> <height> ; <ask> <rarely> ; <ask> my ; <asleep> for
        suicidal_ideation	5	<awake> ; <awake> <always> ; <awake> <day> ; <blade> <partner> ; <blade> del
        suicidal_ideation	5	<blood> <appointment> ; <blood> <shame> ; <blood> per ; <bodypart> wil
        suicidal_ideation	5	<bodypart> with ; <break> <see> ; <break> it ; <build> <day> ; <buy> el
        suicidal_ideation	5	<buy> lo ; <calm> <calm> ; <calm> <moment> ; <calm> <night> ; <child> <tool>
        suicidal_ideation	5	<child> can ; <child> porqu ; <child> yo ; <church> <opioid> ; <clinician> ct
        suicidal_ideation	5	<clinician> point ; <clothes> <friend> ; <clothes> entr ; <clothes> even
        suicidal_ideation	5	<colleague> <soon> ; <colleague> go ; <colleague> q ; <consume> desd
        suicidal_ideation	5	<consume> they ; <container> lik ; <container> off ; <container> worth
        suicidal_ideation	5	<continue> aqui ; <continue> busy ; <continue> pour ; <count> <fluid>
        suicidal_ideation	5	<crash> <think> ; <crowd> <breath> ; <crowd> arent ; <crowd> back
        suicidal_ideation	5	<crowd> famili ; <day> <height> ; <day> <think> ; <day> <treatment> ; <day> in
        suicidal_ideation	5	<day> nos ; <daytime> el ; <die> <intoxicated> ; <die> todo ; <drive> <buy>
        suicidal_ideation	5	<drive> <gun> ; <drive> <kin> ; <drive> <rail> ; <drive> over ; <drug> <sad>
        suicidal_ideation	5	<eat> <record> ; <eat> go ; <eat> int ; <eat> le ; <eat> lo
        suicidal_ideation	5	<emergency> <furniture> ; <feel> <daytime> ; <feel> bad ; <friend> dont
        suicidal_ideation	5	<friend> slid ; <furniture> <promise> ; <give> <soon> ; <give> las
        suicidal_ideation	5	<goodbye> for ; <goodbye> to ; <gun> <home> ; <gun> no ; <gun> que
        suicidal_ideation	5	<hear> <intoxicated> ; <height> <colleague> ; <height> <rail>
        suicidal_ideation	5	<height> <room> ; <height> <school> ; <height> aft ; <height> its
        suicidal_ideation	5	<hold> <day> ; <home> <height> ; <home> asi ; <home> open ; <homeless> with
        suicidal_ideation	5	<job> de ; <job> normal ; <job> son ; <key> <church> ; <key> <money>
        suicidal_ideation	5	<key> <put> ; <key> <see> ; <key> <think> ; <kill> no ; <kin> but ; <kin> clos
        suicidal_ideation	5	<kin> ell ; <kin> if ; <kin> the ; <last> <say> ; <last> <try> ; <last> did
        suicidal_ideation	5	<last> fue ; <law> <bodypart> ; <leave> it ; <leave> lik ; <lock> <outdoors>
        suicidal_ideation	5	<lock> from ; <money> <church> ; <money> <rope> ; <money> out ; <money> over
        suicidal_ideation	5	<month> <sedative> ; <need> <rope> ; <need> alcanz ; <need> complete
        suicidal_ideation	5	<need> em ; <need> it ; <night> <shame> ; <night> wont ; <official> <water>
        suicidal_ideation	5	<opening> <clothes> ; <opening> aft ; <opening> doesnt ; <opening> so
        suicidal_ideation	5	<order> <clean> ; <outdoors> <clothes> ; <outdoors> <rail> ; <outdoors> me
        suicidal_ideation	5	<outdoors> would ; <palecolor> <record> ; <partner> <clothes> ; <partner> fil
        suicidal_ideation	5	<partner> pas ; <past> bc ; <past> medical ; <pet> <friend> ; <phone> <key>
        suicidal_ideation	5	<phone> <palecolor> ; <phone> bf ; <phone> first ; <phone> ive
        suicidal_ideation	5	<photo> <water> ; <photo> del ; <pill> <bodypart> ; <pill> <kin>
        suicidal_ideation	5	<pill> besid ; <pill> del ; <pill> he ; <pill> wont ; <play> <angry>
        suicidal_ideation	5	<play> <shame> ; <play> your ; <promise> <leave> ; <promise> her
        suicidal_ideation	5	<promise> per ; <put> <put> ; <put> asid ; <put> la ; <put> one ; <put> you
        suicidal_ideation	5	<rail> ; <rarely> est ; <record> <furniture> ; <room> <remember> ; <room> sit
        suicidal_ideation	5	<rope> <appointment> ; <rope> and ; <rope> round ; <sad> <outdoors>
        suicidal_ideation	5	<say> <goodbye> ; <say> cle ; <say> mr ; <say> quien ; <say> she ; <say> skip
        suicidal_ideation	5	<school> ra ; <sedative> <say> ; <see> + ; <see> for ; <see> normal
        suicidal_ideation	5	<sober> con ; <soon> be ; <soon> one ; <soon> would ; <stop> <buy>
        suicidal_ideation	5	<stop> <promise> ; <stop> <write> ; <stranger> be ; <stranger> point
        suicidal_ideation	5	<take> <gun> ; <take> pts ; <take> the ; <think> <trust> ; <think> ill
        suicidal_ideation	5	<think> x ; <tired> <need> ; <tool> <kin> ; <tool> the ; <trade> <promise>
        suicidal_ideation	5	<trade> rm ; <treatment> <goodbye> ; <treatment> even ; <treatment> i
        suicidal_ideation	5	<treatment> ill ; <trust> pt ; <try> <photo> ; <try> <water> ; <wait> <see>
        suicidal_ideation	5	<wait> on ; <wait> un ; <water> <pain> ; <water> <start> ; <week> <fire>
        suicidal_ideation	5	<week> ive ; <week> right ; <write> <clean> ; <write> <friend> ; <write> debaj
        suicidal_ideation	5	<write> dond ; <year> is ; <year> until ; @ <trust> ; @ mercy ; a #
        suicidal_ideation	5	a <continue> ; a <smell> ; a coat ; a dash ; a encontr ; a fistful ; a junki
        suicidal_ideation	5	a lleg ; a prend ; a sin ; a smel ; a tomorrow ; about <water> ; about hang
        suicidal_ideation	5	abuel me ; acid <start> ; acomodan ; activ <die> ; activ suicidal ; aft mom
        suicidal_ideation	5	again tonight ; against you ; ago bc ; ago medical ; agradec ; al ciel
        suicidal_ideation	5	al metr ; already <rope> ; already tied ; als what ; amar el ; amar la
        suicidal_ideation	5	amig me ; an <container> ; an apartment ; an envelop ; and apologiz ; and dic
        suicidal_ideation	5	and hoodi ; and pul ; and put ; and shel ; anesthesi ; ano enter ; anoch estuv
        suicidal_ideation	5	anoch me ; anoth man ; any <amount> ; any mor ; anyth fancy ; anywher on
        suicidal_ideation	5	apagu ; apply for ; apt say ; are any ; arrest thi ; as <soon> ; as what
        suicidal_ideation	5	ask chaplain ; ayudenm por ; back <past> ; back without ; balcony
        suicidal_ideation	5	bare <think> ; bare know ; be by ; be nic ; be over ; be quiet ; beb me
        suicidal_ideation	5	been <give> ; been stand ; beg us ; bequeath ; besid the ; big <alcohol>
        suicidal_ideation	5	blu mayb ; bolsa con ; book him ; both cat ; both parrot ; bottl all
        suicidal_ideation	5	bottl an ; bought two ; bowl for ; brinc los ; bring flower ; brown on
        suicidal_ideation	5	burn her ; busquemo ; but kind ; by <always> ; by every ; by how ; cal bf
        suicidal_ideation	5	cal im ; cal you ; calcetin ; cam by ; car if ; cas a ; cash x ; catch up
        suicidal_ideation	5	celul y ; cent 0 ; chardonnay is ; check for ; chiquit y ; cint ; cle 0
        suicidal_ideation	5	cle <need> ; cle want ; clos not ; clr f ; cobran al ; colg ; com acros
        suicidal_ideation	5	com cuarent ; com todo ; complete off ; compon el ; conect ; crack desd ; cual
        suicidal_ideation	5	cuelg ; cumplan ; d <medicine> ; de <vermin> ; de sobr ; de suicidi ; dead lik
        suicidal_ideation	5	dead thi ; debi desd ; decid wheth ; dej ya ; delet ; deployment and ; desd lo
        suicidal_ideation	5	desk ask ; despid de ; despu no ; detox yest ; dic quien ; did <try> ; did to
        suicidal_ideation	5	did try ; didnt <photo> ; didnt show ; differenc to ; dig a ; diganl que ; dil
        suicidal_ideation	5	dirt ; dish and ; do <drive> ; do i ; dobl debaj ; dog eat ; dont <clothes>
        suicidal_ideation	5	dont mak ; dorm y ; doubt im ; down <put> ; down all ; down it ; each <child>
        suicidal_ideation	5	each kid ; ear fil ; edg ; eff ; el <clothes> ; el arbol ; el ciel ; el ice
        suicidal_ideation	5	el inhalador ; empec hac ; en <appointment> ; en bolsa ; en consult ; en cort
        suicidal_ideation	5	encarg ; encuentr ; encuentr cas ; end thre ; endors si ; enferm y ; enough
        suicidal_ideation	5	ensen dond ; esper que ; essay ; est <month> ; estoy pens ; ever ; every pag
        suicidal_ideation	5	every plat ; everybody proud ; everybody tool ; everyon a ; explain ask
        suicidal_ideation	5	explain it ; f atty ; f hairdres ; f lin ; f moth ; f took ; fal over
        suicidal_ideation	5	fami to ; far ive ; feel anyth ; feel bad ; ferreteri ; figur it ; fil to
        suicidal_ideation	5	fin <asleep> ; firm on ; floor ; food no ; for <outdoors> ; for dts ; for me
        suicidal_ideation	5	for old ; for thing ; for welfar ; foto ; found a ; freeway ; friend doe
        suicidal_ideation	5	friend for ; from ed ; from tonight ; ful when ; garag is ; garag now
        suicidal_ideation	5	gav his ; gav my ; get our ; get used ; gf <go> ; gin is ; given a ; go <cold>
        suicidal_ideation	5	go cold ; goe right ; going around ; gon <go> ; gon <say> ; gon lie ; got loud
        suicidal_ideation	5	got past ; grab a ; grandmoth ring ; grapevin and ; guanter ; guard rencor
        suicidal_ideation	5	guit and ; guy has ; hand wil ; has <medicine> ; hast <eat> ; hav <hear>
        suicidal_ideation	5	hav heard ; hav in ; hav stop ; he gav ; he intend ; he text ; her <day>
        suicidal_ideation	5	her acct ; her sleev ; her thursday ; her wed ; her wif ; him driv ; him it
        suicidal_ideation	5	himself ther ; his <tool> ; his <town> ; his cremation ; his funeral
        suicidal_ideation	5	his location ; his wallet ; his wed ; hlep ; hoard ; hold wat ; hom next
        suicidal_ideation	5	hom the ; honest ; honest i ; honest its ; honest my ; hongo y ; hound
        suicidal_ideation	5	how <cold> ; how cold ; how to ; hug everybody ; hung a ; i appli ; i lock
        suicidal_ideation	5	i return ; i shant ; i shut ; i told ; i tor ; i tri ; id get ; id lie
        suicidal_ideation	5	ideacion ; im <trust> ; im don ; im drunk ; im hop ; im mov ; im sob
        suicidal_ideation	5	im violat ; import nad ; in everybody ; inhalador ; insuranc for ; ir con
        suicidal_ideation	5	irregul ; is <container> ; is and ; is arrang ; is noth ; is past ; it expir
        suicidal_ideation	5	it hav ; it sit ; its <blood> ; its <hot> ; its due ; its how ; ive <put>
        suicidal_ideation	5	ive already ; ive paid ; ive quit ; ive run ; ive swallow ; ive walk ; jetty
        suicidal_ideation	5	just <happy> ; just want ; keep busy ; keep for ; keep repeat ; keep text
        suicidal_ideation	5	kid the ; kien ; kindest ; kms tonit ; know re ; know that ; la <job>
        suicidal_ideation	5	la <sad> ; la <shame> ; la almoh ; la guanter ; la presion ; la quis ; lan
        suicidal_ideation	5	landlord who ; las escritura ; last did ; late on ; laugh ; le <ask>
        suicidal_ideation	5	le <stop> ; le prendi ; lech ; left over ; left thre ; left wallet
        suicidal_ideation	5	les <give> ; les dig ; les reparti ; let natur ; letter already ; licey ; lif
        suicidal_ideation	5	lil cousin ; lin <continue> ; lineman with ; list to ; lit and ; llev hast
        suicidal_ideation	5	lo <last> ; lo suen ; lo ultim ; load out ; lock the ; long befor
        suicidal_ideation	5	look normal ; look straight ; los trash ; lt ; m 0 ; m <say> ; m h/o ; m marin
        suicidal_ideation	5	mak <crowd> ; mak <think> ; mak plan ; manan el ; marca <amount> ; mart era
        suicidal_ideation	5	mas na ; mat ; me ayudan ; me see ; me she ; me subi ; measur ; measur out
        suicidal_ideation	5	med school ; medi <week> ; medi quincen ; men over ; mercy ; mercy pt ; mes
        suicidal_ideation	5	messag for ; mg and ; mi pai ; min not ; mind ; mis <photo> ; mism camis
        suicidal_ideation	5	mo <money> ; mo cant ; mochi ; mom 0 ; mom but ; monday the ; mor for ; mor or
        suicidal_ideation	5	moth hasnt ; moth heart ; moth if ; muy <calm> ; my headlight ; my lap
        suicidal_ideation	5	my march ; my wil ; myself at ; myself figur ; myself in ; myself n ; n nobody
        suicidal_ideation	5	need em ; neighbor lady ; next one ; ni ningun ; ni pal ; nin se ; nit shift
        suicidal_ideation	5	no <need> ; no del ; no need ; no such ; nobody has ; nobody wil ; noc <ask>
        suicidal_ideation	5	noc ask ; noma ; not <go> ; not <lock> ; not open ; notari ; noth he ; now got
        suicidal_ideation	5	numb 0 ; nurs <school> ; of clr ; of pil ; of stuf ; of suicid ; of today
        suicidal_ideation	5	of you ; off <drive> ; off say ; offic comput ; old gentleman ; on <friend>
        suicidal_ideation	5	on <say> ; on exit ; one <fall> ; one measur ; only com ; only doe ; only took
        suicidal_ideation	5	op to ; open <outdoors> ; or giv ; or short ; orden un ; our <week>
        suicidal_ideation	5	out <die> ; out past ; over to ; owe 0 ; pa <treatment> ; pag la ; paid up
        suicidal_ideation	5	pain and ; pap towel ; papelit de ; papelit que ; par <stop> ; par que
        suicidal_ideation	5	parent stop ; part for ; part wher ; pas my ; past that ; pastilla en
        suicidal_ideation	5	pastor i ; peer ; peopl say ; per le ; perdon per ; pes par ; phon onc
        suicidal_ideation	5	pian bench ; pick the ; pidi ; pil he ; pil so ; pil wont ; placement aft
        suicidal_ideation	5	plan jump ; plan wont ; plane mi ; pleas <take> ; plot <soon> ; plot next
        suicidal_ideation	5	po <colleague> ; po client ; por uno ; pour win ; pregunt 0 ; pres his
        suicidal_ideation	5	proxim no ; pt <take> ; pt dtr ; put asid ; q pas ; que <night> ; que estarian
        suicidal_ideation	5	que puebl ; queden ; quem <asleep> ; quem dorm ; quier alcanz ; quit answer
        suicidal_ideation	5	quit mak ; rat no ; rat ya ; rath a ; read up ; real <calm> ; reason she
        suicidal_ideation	5	reek ; regresen la ; rehab didnt ; rehab end ; resident in ; return everybody
        suicidal_ideation	5	return on ; return the ; rhym ; right with ; roblox ; room door ; roommat 0
        suicidal_ideation	5	roommat last ; roommat she ; rug and ; sab eso ; sabr ; said she ; said why
        suicidal_ideation	5	sal mas ; santo y ; saturday im ; saving on ; say onc ; say shed ; say skip
        suicidal_ideation	5	se <put> ; se cort ; se despid ; se queden ; se ve ; see how ; see who ; seed
        suicidal_ideation	5	semana me ; send any ; senior 0 ; senor llor ; shant ; she mail ; shit
        suicidal_ideation	5	shop i ; should hav ; shut up ; si <think> ; si entr ; si una ; si uno ; sil y
        suicidal_ideation	5	sinc <partner> ; sinc harold ; sist shel ; sit ther ; skip 0 ; sneaker
        suicidal_ideation	5	so <treatment> ; sobrino ; sol asi ; somebody ought ; someon ; soon be
        suicidal_ideation	5	soon would ; speech cle ; sry ; stay on ; stil pour ; street bridg ; su <gun>
        suicidal_ideation	5	su camis ; su pistol ; suit him ; suit on ; sul per ; surrender ; tab i
        suicidal_ideation	5	tak pts ; taken car ; tel him ; tel op ; tel the ; tengan que ; teni y
        suicidal_ideation	5	text pleas ; th i ; thank ; thank him ; thank me ; that <say> ; that fit
        suicidal_ideation	5	the <hold> ; the <pill> ; the bik ; the boy ; the breakup ; the figur
        suicidal_ideation	5	the garag ; the goal ; the grad ; the jetty ; the kindest ; the lord
        suicidal_ideation	5	the meantim ; the orang ; the other ; the pictur ; the rack ; the radiator
        suicidal_ideation	5	the spit ; the trash ; the vet ; the wet ; the yellow ; them <soon>
        suicidal_ideation	5	then <continue> ; then <need> ; then dont ; then turn ; then want
        suicidal_ideation	5	ther <amount> ; ther decid ; ther to ; ther until ; they should ; theyd know
        suicidal_ideation	5	thi is ; thi lif ; thing from ; think ; think abt ; thorough ; though the
        suicidal_ideation	5	thre program ; thx for ; tia de ; til <night> ; tip the ; titl sign
        suicidal_ideation	5	to <kill> ; to each ; to goodwil ; to look ; to od ; to someon ; to tak
        suicidal_ideation	5	tod hast ; togeth him ; told every ; told myself ; tom tod ; tool to ; top of
        suicidal_ideation	5	trabaj normal ; traffic audibl ; traj de ; travel and ; troubl to ; tru you
        suicidal_ideation	5	trunk ; ts de ; tuesday i ; two the ; ultim fue ; ultim trag ; un <clothes>
        suicidal_ideation	5	un rat ; un segur ; una <write> ; unit sinc ; up <container> ; up <crowd>
        suicidal_ideation	5	up ill ; up im ; us both ; us drink ; us his ; va dic ; va program ; vas a
        suicidal_ideation	5	vean ; vec est ; velori todo ; venen y ; vet ; veterinari de ; vez le ; vid ya
        suicidal_ideation	5	vincent ; viv asi ; w/o her ; walk it ; wan see ; want complete ; was kind
        suicidal_ideation	5	wasnt ; way or ; we lock ; weed with ; week ive ; week right ; week thi
        suicidal_ideation	5	weekend back ; weird <calm> ; weird calm ; wer nic ; whoev <need>
        suicidal_ideation	5	with <write> ; with car ; with thank ; without her ; wk grad ; wok up
        suicidal_ideation	5	work boot ; worksheet ; would check ; would find ; would fir ; would know
        suicidal_ideation	5	would lik ; wouldnt elaborat ; wouldnt tak ; wrist sunday ; written to
        suicidal_ideation	5	y <night> ; y fech ; ya <stop> ; ya descans ; ya vaci ; yard rn ; year is
        suicidal_ideation	5	year until ; yern que ; yest told ; yo el ; yo ya ; you at ; youl be
        suicidal_ideation	5	your park ; youv been ; zolpidem x ; él <think>
        suicidal_ideation	4	+ <ask> ; + <play> ; + ask ; + group ; + gummi ; + his ; + its ; 0 <give>
        suicidal_ideation	4	0 fri ; 0 guy ; 0 lbs ; 0 mds ; 0 rid ; 0 run ; 0 today ; <alcohol> <amount>
        suicidal_ideation	4	<alcohol> clos ; <always> <alone> ; <always> <buy> ; <always> <die>
        suicidal_ideation	4	<always> <needle> ; <always> all ; <amount> <gun> ; <amount> are
        suicidal_ideation	4	<amount> rol ; <amount> so ; <amount> wher ; <amount> wk ; <angry> 0
        suicidal_ideation	4	<angry> <soon> ; <ask> <hospital> ; <ask> adond ; <ask> cuant
        suicidal_ideation	4	<asleep> <alcohol> ; <asleep> y ; <awake> <angry> ; <blade> al ; <blade> out
        suicidal_ideation	4	<bodypart> <trust> ; <bodypart> desd ; <bodypart> n ; <bodypart> thi
        suicidal_ideation	4	<bodypart> until ; <build> <happy> ; <buy> all ; <buy> the ; <calm> <ask>
        suicidal_ideation	4	<calm> for ; <calm> its ; <cannabis> <start> ; <caretaking> ; <caretaking> if
        suicidal_ideation	4	<child> doesnt ; <church> <moment> ; <church> <soon> ; <church> i
        suicidal_ideation	4	<clean> <clothes> ; <clean> el ; <clean> his ; <clean> su ; <clean> the
        suicidal_ideation	4	<clinician> if ; <clinician> lik ; <clinician> self ; <clinician> wher
        suicidal_ideation	4	<clothes> <school> ; <clothes> del ; <clothes> es ; <clothes> por
        suicidal_ideation	4	<clothes> up ; <clothes> with ; <cold> <stop> ; <cold> by ; <colleague> <key>
        suicidal_ideation	4	<colleague> wher ; <color> <medicine> ; <consume> 0 ; <consume> <photo>
        suicidal_ideation	4	<container> + ; <container> <church> ; <container> <crowd>
        suicidal_ideation	4	<container> <partner> ; <container> <phone> ; <container> <promise>
        suicidal_ideation	4	<container> <smell> ; <continue> <blood> ; <continue> <need>
        suicidal_ideation	4	<continue> <night> ; <continue> <past> ; <continue> <see> ; <continue> <think>
        suicidal_ideation	4	<count> <height> ; <crash> <leave> ; <crowd> any ; <crowd> sat ; <crowd> would
        """
}
