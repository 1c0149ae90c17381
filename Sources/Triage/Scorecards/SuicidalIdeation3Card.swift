extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	6	burden ; cabinet ; cad 0 ; cal which ; calend fil ; calm la ; cam a ; can for
        suicidal_ideation	6	cant do ; cap off ; carg y ; cart to ; cat so ; cer y ; cereal bowl
        suicidal_ideation	6	check they ; chil with ; chof 0 ; clas to ; clos i ; clr bro ; cold is
        suicidal_ideation	6	colleg ra ; com cuarent ; com par ; commit <die> ; commit suicid ; completenes
        suicidal_ideation	6	corran ; could just ; coun ; countdown ; cpr current ; cry ; cun and
        suicidal_ideation	6	d script ; d told ; de <goodbye> ; de desped ; de hotel ; de tramadol ; decid
        suicidal_ideation	6	del que ; del sext ; denis in ; deployment and ; descans ; despu en
        suicidal_ideation	6	detox gav ; devera ; di mis ; dic quien ; diosit me ; do liv ; do pickup
        suicidal_ideation	6	dobl rop ; dog at ; dog eat ; dog to ; domicili ; doming me ; dont real
        suicidal_ideation	6	door now ; door unlock ; drag me ; draw the ; driven ; duerm mi ; each 0
        suicidal_ideation	6	easiest way ; eat sinc ; ed md ; eight on ; el <gun> ; el celul
        suicidal_ideation	6	el contratist ; el frasc ; el lot ; ell falt ; empti her ; en <kill>
        suicidal_ideation	6	en <leave> ; en mat ; endors si ; enferm de ; engin on ; esa es
        suicidal_ideation	6	esa oportunidad ; escritura ; est <home> ; est debaj ; estan las ; even for
        suicidal_ideation	6	even on ; even outpt ; every library ; everyon slap ; f <fire>
        suicidal_ideation	6	f <withdrawal> ; f burn ; falt que ; farth ; feed it ; felicit ; fenc up
        suicidal_ideation	6	ff / ; figur on ; fil befor ; financ ; finish fiv ; fix me ; font
        suicidal_ideation	6	for <treatment> ; for completenes ; for dr ; for somewher ; found a ; found me
        suicidal_ideation	6	fri today ; friday i ; friend her ; from ed ; from insid ; from psych
        suicidal_ideation	6	furnac pilot ; garag with ; garaj con ; gav my ; gin and ; git ; god all
        suicidal_ideation	6	gon <need> ; gon <rope> ; gon hang ; gon need ; good view ; goodnight to
        suicidal_ideation	6	grain leg ; granddaught cal ; grandmoth ring ; guy her ; hac que ; had every
        suicidal_ideation	6	hand with ; hang it ; has <start> ; has begun ; has text ; he hand ; he load
        suicidal_ideation	6	her <day> ; her <height> ; her <pet> ; her clas ; her lock ; her past
        suicidal_ideation	6	herman dic ; herman nos ; hes <give> ; hes text ; him <promise> ; him driv
        suicidal_ideation	6	him good ; him what ; his <pet> ; hom wif ; honest id ; honesty ; hot ther
        suicidal_ideation	6	hous calm ; how quick ; hrs w/o ; hs <school> ; hug ; hunt <gun> ; hunt rifl
        suicidal_ideation	6	i label ; i look ; i stand ; i told ; i tor ; i tri ; i wreck ; id <consume>
        suicidal_ideation	6	id start ; id use ; igual q ; ill handl ; im drunk ; im sob ; im violat
        suicidal_ideation	6	import nad ; in being ; in everybody ; in neutral ; incident with ; inpt twic
        suicidal_ideation	6	ins would ; ir con ; is <past> ; is blank ; is pick ; it <calm> ; it kind
        suicidal_ideation	6	it look ; it sit ; it thursday ; it very ; item 0 ; itl be ; its <soon>
        suicidal_ideation	6	ive <job> ; ive chart ; ive cut ; ive look ; ive paid ; ive quit ; jail cm
        suicidal_ideation	6	jef y ; jefit ; jetty ; junt de ; just <happy> ; just <kin> ; just dad
        suicidal_ideation	6	just dont ; kid that ; kind <need> ; la <job> ; la alcanz ; la frent ; la iba
        suicidal_ideation	6	la nuer ; la ocup ; la poliz ; la quit ; la sop ; label ; label torn ; lap say
        suicidal_ideation	6	last through ; lavab y ; law start ; le dij ; le quiten ; leash ; lety
        suicidal_ideation	6	lif without ; lik evry ; lin <continue> ; lin <take> ; lin i ; lin twic
        suicidal_ideation	6	lineman cant ; llev hast ; lo <last> ; lo ultim ; load for ; login
        suicidal_ideation	6	long <trust> ; long trust ; los <key> ; los papel ; los tramit ; luc apag
        suicidal_ideation	6	m <partner> ; m cam ; m gav ; m si ; machin sinc ; mat est ; me <goodbye>
        suicidal_ideation	6	me eleven ; me ill ; me see ; me she ; mean <leave> ; measur out ; med school
        suicidal_ideation	6	medic with ; men ; mes ; mes lo ; meth court ; mi sal ; mis <medicine>
        suicidal_ideation	6	mis <pet> ; mo <consume> ; mom whol ; mor detail ; mor hour ; mor ya
        suicidal_ideation	6	morphin sinc ; my jefit ; my peac ; my record ; my rn ; myself at
        suicidal_ideation	6	myself tonit ; neutral and ; ni gana ; ni ningun ; nic ; night just ; nit deep
        suicidal_ideation	6	no <outdoors> ; no aguant ; no cap ; no cas ; no saving ; no train
        suicidal_ideation	6	nobody <need> ; nobody <outdoors> ; nobody set ; noch asi ; not being
        suicidal_ideation	6	not mat ; not plan ; notari par ; notic a ; now got ; now wer ; number and
        suicidal_ideation	6	off himself ; off one ; old if ; on roommat ; onc im ; one <daytime>
        suicidal_ideation	6	one <stranger> ; one measur ; one mor ; one person ; one would
        suicidal_ideation	6	only <consume> ; only gon ; only writ ; open what ; out <always> ; out <leave>
        suicidal_ideation	6	out every ; out to ; panteon ; par que ; pascu ; pay when ; pedi perdon ; peer
        suicidal_ideation	6	pens com ; per le ; pick ; pier ; pint aft ; plan on ; plan wont ; plane
        suicidal_ideation	6	poquita ; post <say> ; pour <alcohol> ; prendi ; print me ; pue <go>
        suicidal_ideation	6	pued <amount> ; pued mas ; purpos and ; put asid ; put one ; put you ; q quier
        suicidal_ideation	6	que a ; que eran ; que quis ; quer mor ; quick as ; quier hacerl ; quiten
        suicidal_ideation	6	quiten los ; rac no ; rail ; raiz ; real good ; rehab end ; reparti los
        suicidal_ideation	6	report monday ; ring tomorrow ; ring with ; roommat report ; rop already
        suicidal_ideation	6	sal una ; salary ; sam pag ; saturday fiv ; saturday to ; sav ; say onc
        suicidal_ideation	6	say sixty ; script was ; scrub ; se <order> ; se <put> ; se adelant ; se mand
        suicidal_ideation	6	se pus ; see how ; semana me ; semi ; servic pistol ; servic weapon ; settl i
        suicidal_ideation	6	sext <room> ; sext pis ; she one ; she plan ; she went ; shel hav ; shouldv
        suicidal_ideation	6	shutof and ; si consum ; si deni ; sinc back ; sist shel ; sist the ; slot to
        suicidal_ideation	6	so kind ; sob too ; sol asi ; sol queri ; somebody befor ; somebody would
        suicidal_ideation	6	someon ; son drink ; spot by ; spot it ; squar with ; st <consume> ; st drink
        suicidal_ideation	6	step in ; street tak ; suic ; supier que ; survivor ; sus gallo ; suspiciou
        suicidal_ideation	6	swe to ; tak me ; tak to ; tarjet y ; tel whoev ; the bik ; the brandy
        suicidal_ideation	6	the breakup ; the deposit ; the easiest ; the exhaust ; the figur ; the fin
        suicidal_ideation	6	the goal ; the hiv ; the jetty ; the jok ; the lak ; the nois ; the off
        suicidal_ideation	6	the pil ; the planet ; the song ; the spac ; the spar ; the tid ; the top
        suicidal_ideation	6	the yellow ; them all ; them bet ; then <moment> ; then now ; ther until
        suicidal_ideation	6	they should ; theyv <stop> ; thi <hot> ; thi heat ; thigh ; think the ; thoma
        suicidal_ideation	6	thought that ; through at ; thru <stop> ; tip the ; to goodwil ; to ive
        suicidal_ideation	6	to pleas ; today for ; todo <put> ; told husb ; too long ; took herself
        suicidal_ideation	6	top of ; torn off ; track aft ; trash out ; tub y ; twic his ; two the ; u wer
        suicidal_ideation	6	uno ya ; up <angry> ; up most ; up which ; us his ; vacuna y ; vasit
        suicidal_ideation	6	velori todo ; ventan del ; vet ; vez hoy ; wad ; wait long ; wan kms ; wan see
        suicidal_ideation	6	was <build> ; way it ; wed watch ; week ive ; went real ; wer kind ; wer nic
        suicidal_ideation	6	wer squar ; what the ; what theyd ; what ur ; who stop ; whoev <need>
        suicidal_ideation	6	why did ; why yet ; widow and ; wif pas ; wip the ; with intent ; with ston
        suicidal_ideation	6	with thank ; wok ; worksheet ; worth ; writ if ; written it ; wrot the ; y cad
        suicidal_ideation	6	y took ; ya compr ; ya era ; ya teng ; yest told ; yo ya ; you rent
        suicidal_ideation	6	your intak ; your now
        suicidal_ideation	5	+ kid ; + shroom ; 0 dop ; 0 id ; 0 rid ; 0 tequil ; <afraid> soy
        suicidal_ideation	5	<alcohol> <amount> ; <always> pag ; <amount> rol ; <amount> would
        suicidal_ideation	5	<ask> <clean> ; <ask> <happy> ; <ask> <height> ; <ask> <rarely> ; <ask> doe
        suicidal_ideation	5	<ask> my ; <asleep> for ; <asleep> y ; <awake> <always> ; <awake> <day>
        suicidal_ideation	5	<blade> <clothes> ; <blade> <partner> ; <blood> <appointment>
        suicidal_ideation	5	<blood> <shame> ; <bodypart> <trust> ; <bodypart> both ; <bodypart> wil
        suicidal_ideation	5	<break> <see> ; <break> it ; <build> <day> ; <build> en ; <calm> <last>
        suicidal_ideation	5	<calm> <night> ; <child> <tool> ; <child> can ; <child> only ; <child> wil
        suicidal_ideation	5	<child> yo ; <church> <opioid> ; <clean> <soon> ; <clean> su ; <clinician> ct
        suicidal_ideation	5	<clothes> <friend> ; <clothes> <kin> ; <colleague> go ; <consume> <tired>
        suicidal_ideation	5	<consume> desd ; <consume> they ; <container> <phone> ; <container> int
        suicidal_ideation	5	<container> lik ; <container> the ; <continue> busy ; <continue> pour
        suicidal_ideation	5	<count> <fluid> ; <crash> <think> ; <crowd> <breath> ; <crowd> <hit>
        suicidal_ideation	5	<crowd> arent ; <day> <height> ; <day> <think> ; <day> <treatment> ; <day> in
        suicidal_ideation	5	<day> nos ; <daytime> el ; <die> <intoxicated> ; <die> <moment> ; <die> by
        suicidal_ideation	5	<die> ther ; <drive> over ; <drug> es ; <eat> <past> ; <eat> go ; <eat> int
        suicidal_ideation	5	<feel> <daytime> ; <feel> bad ; <fire> <give> ; <friend> <wait> ; <friend> he
        suicidal_ideation	5	<friend> slid ; <furniture> <medicine> ; <give> <soon> ; <give> anyon
        suicidal_ideation	5	<give> las ; <go> <give> ; <go> out ; <goodbye> for ; <goodbye> to
        suicidal_ideation	5	<gun> <home> ; <gun> que ; <headface> <last> ; <hear> <intoxicated>
        suicidal_ideation	5	<height> <colleague> ; <height> <height> ; <height> <room> ; <height> <school>
        suicidal_ideation	5	<height> aft ; <height> its ; <hold> bien ; <home> <height> ; <home> asi
        suicidal_ideation	5	<home> open ; <homeless> with ; <insurance> social ; <job> de ; <job> normal
        suicidal_ideation	5	<key> <bodypart> ; <key> <see> ; <key> del ; <kill> <day> ; <kin> but
        suicidal_ideation	5	<kin> clos ; <kin> if ; <kin> the ; <last> <say> ; <last> <write> ; <last> did
        suicidal_ideation	5	<last> fue ; <law> plac ; <leave> <promise> ; <leave> it ; <leave> round
        suicidal_ideation	5	<lock> from ; <medicine> desd ; <money> <clothes> ; <money> <rope>
        suicidal_ideation	5	<money> off ; <money> out ; <money> over ; <need> alcanz ; <need> complete
        suicidal_ideation	5	<need> em ; <need> i ; <need> it ; <night> <blood> ; <night> <shame>
        suicidal_ideation	5	<night> wont ; <official> <water> ; <opening> <clothes> ; <opening> aft
        suicidal_ideation	5	<opening> doesnt ; <opening> so ; <order> <clean> ; <outdoors> <height>
        suicidal_ideation	5	<outdoors> me ; <past> bc ; <past> min ; <pet> <give> ; <pet> <moment>
        suicidal_ideation	5	<pet> fin ; <pet> so ; <phone> <key> ; <phone> <palecolor> ; <phone> bf
        suicidal_ideation	5	<phone> first ; <phone> ive ; <photo> <year> ; <pill> <bodypart>
        suicidal_ideation	5	<pill> <kin> ; <pill> del ; <pill> wont ; <play> your ; <promise> per
        suicidal_ideation	5	<put> <break> ; <put> <buy> ; <put> from ; <put> la ; <put> you ; <rarely> est
        suicidal_ideation	5	<room> sit ; <rope> <tool> ; <rope> in ; <rope> round ; <say> <die>
        suicidal_ideation	5	<say> <goodbye> ; <say> <promise> ; <say> cle ; <say> mr ; <say> she
        suicidal_ideation	5	<say> skip ; <say> youl ; <school> al ; <school> ra ; <see> <alone>
        suicidal_ideation	5	<see> <money> ; <see> normal ; <see> si ; <see> up ; <seizure> <take>
        suicidal_ideation	5	<seizure> what ; <soon> be ; <soon> one ; <soon> would ; <stimulant> <year>
        suicidal_ideation	5	<stop> <buy> ; <stop> <intoxicated> ; <stranger> <think> ; <stranger> be
        suicidal_ideation	5	<take> <gun> ; <take> <height> ; <take> <tired> ; <take> pts ; <take> the
        suicidal_ideation	5	<take> thrown ; <think> <rope> ; <think> <trust> ; <think> x ; <tired> <tool>
        suicidal_ideation	5	<tool> away ; <tool> the ; <trade> rm ; <treatment> <goodbye>
        suicidal_ideation	5	<treatment> even ; <treatment> i ; <treatment> ill ; <trust> <awake>
        suicidal_ideation	5	<trust> pt ; <volunteer> thi ; <wait> on ; <week> <fire> ; <write> <friend>
        suicidal_ideation	5	<write> debaj ; <write> the ; <year> <insurance> ; <year> is ; <year> until
        suicidal_ideation	5	@ <trust> ; @ mercy ; a # ; a 0 ; a <continue> ; a <smell> ; a coat ; a dash
        suicidal_ideation	5	a encontr ; a film ; a fistful ; a junki ; a lleg ; a prend ; a proposit
        suicidal_ideation	5	a sin ; a smel ; a tomorrow ; a voicemail ; abraz bien ; abroad ; abuel me
        suicidal_ideation	5	acid <start> ; activ <die> ; activ suicidal ; aft mom ; again tonight ; ago bc
        suicidal_ideation	5	agradec ; al ciel ; al metr ; alcanz a ; all four ; already <rope>
        suicidal_ideation	5	already tied ; als what ; amar el ; amar la ; amig me ; an apartment
        suicidal_ideation	5	and <child> ; and cans ; and dic ; and let ; and pul ; and put ; and shel
        suicidal_ideation	5	and thi ; anesthesi ; anoch estuv ; anoch me ; anoth man ; any <amount>
        suicidal_ideation	5	any mor ; anyon <go> ; anyon com ; anyth fancy ; anywher on ; apply for
        suicidal_ideation	5	apt say ; as <soon> ; as what ; ask chaplain ; ask doe ; ask in ; back <past>
        suicidal_ideation	5	balcony ; be <alone> ; be by ; be nic ; be quiet ; beb me ; been <give>
        suicidal_ideation	5	been stand ; beer so ; beg us ; bequeath ; besid the ; big <alcohol>
        suicidal_ideation	5	bind with ; blu mayb ; book he ; book him ; both cat ; both parrot ; bottl all
        suicidal_ideation	5	bottl an ; bought two ; brazo anoch ; break it ; brinc los ; bring flower
        suicidal_ideation	5	busquemo ; but kind ; buy ; by how ; cal bf ; cal im ; cal you ; calcetin
        suicidal_ideation	5	camin a ; can stop ; car if ; car sinc ; cart par ; carta par ; cas a ; cash x
        suicidal_ideation	5	cat com ; catch up ; cent 0 ; chardonnay is ; chart for ; cint ; cle 0
        suicidal_ideation	5	cle <need> ; cle want ; clos not ; clr f ; cobran al ; com im ; companero me
        suicidal_ideation	5	complete off ; compon el ; compr zapato ; con esa ; conect ; contratist
        suicidal_ideation	5	crack desd ; cuadern de ; cual ; cuatr por ; cuelg ; cumplan ; cun tien
        suicidal_ideation	5	d <medicine> ; daught cut ; daught i ; day heart ; de <vermin> ; de cort
        suicidal_ideation	5	de mis ; de suicidi ; dead lik ; dead thi ; debi desd ; dej tod ; dej ya
        suicidal_ideation	5	del <afraid> ; del garaj ; delet ; desd lo ; desk ask ; despert ; despu no
        suicidal_ideation	5	detox yest ; did <try> ; did try ; differenc to ; dig a ; dil ; dirt
        suicidal_ideation	5	dish and ; do <drive> ; do i ; dobl debaj ; dont <clothes> ; dont mak ; dorm y
        suicidal_ideation	5	doubt im ; down <put> ; down all ; down it ; dramatic ; drov up ; ear fil
        suicidal_ideation	5	easi with ; east key ; edg ; eff ; el <clothes> ; el agu ; el arbol ; el ciel
        suicidal_ideation	5	el cuadern ; el domin ; el favor ; el garag ; el inhalador ; empec hac
        suicidal_ideation	5	en <appointment> ; en com ; en consult ; en cort ; encarg ; encuentr
        suicidal_ideation	5	encuentr cas ; end thre ; enferm y ; enough ; ensen al ; ensen dond ; es suen
        suicidal_ideation	5	escrib par ; ese es ; eso perdi ; esper que ; essay ; est <month> ; estoy pens
        suicidal_ideation	5	even to ; every pag ; every plat ; everybody proud ; everybody tool
        suicidal_ideation	5	everyon a ; everyon so ; exhaust hos ; explain ask ; explain it ; f <write>
        suicidal_ideation	5	f atty ; f hairdres ; f moth ; f took ; fal over ; fami to ; far ive
        suicidal_ideation	5	feel anyth ; feel bad ; ferreteri ; figur it ; fin <asleep> ; fin se ; floor
        suicidal_ideation	5	fold is ; food no ; for dts ; for me ; for old ; for thing ; for welfar
        suicidal_ideation	5	for when ; forest ; form is ; foto ; four second ; freeway ; friend doe
        suicidal_ideation	5	friend for ; from tonight ; from walk ; garag is ; gav his ; get our
        suicidal_ideation	5	get used ; gf <go> ; gin is ; given a ; given lin ; go <cold> ; go cold
        suicidal_ideation	5	goe right ; going around ; going to ; gon <say> ; gon lie ; gon round
        suicidal_ideation	5	good <bodypart> ; got loud ; got past ; grab a ; grapevin and ; guard rencor
        suicidal_ideation	5	guit and ; guy has ; hag <money> ; half for ; hand wil ; has <medicine>
        suicidal_ideation	5	has to ; hav <hear> ; hav heard ; hav in ; hav stop ; he baj ; he gav
        suicidal_ideation	5	he sign ; he text ; heat and ; her acct ; her bf ; her closet ; her location
        suicidal_ideation	5	her sleev ; her thursday ; her wed ; her wif ; hidden in ; him it
        suicidal_ideation	5	himself ther ; his # ; his <tool> ; his <town> ; his funeral ; his location
        suicidal_ideation	5	his wallet ; his wed ; hlep ; hold wat ; hom next ; hom the ; honest its
        suicidal_ideation	5	honest my ; hongo y ; hound ; how <cold> ; how cold ; how our ; how to
        suicidal_ideation	5	hug everybody ; i appli ; i forget ; i intend ; i lock ; i rath ; i return
        suicidal_ideation	5	i shant ; i shut ; id get ; ideacion ; ill <stop> ; im <trust> ; im don
        suicidal_ideation	5	im head ; im hop ; im mov ; im your ; in apt ; in garag ; inconvenienc
        suicidal_ideation	5	inhalador ; insuranc for ; is <container> ; is and ; is arrang ; is noth
        suicidal_ideation	5	is past ; it <see> ; it doe ; it doesnt ; it expir ; it hav ; its <hot>
        suicidal_ideation	5	its cold ; its due ; its hot ; its how ; ive <always> ; ive <put>
        suicidal_ideation	5	ive <start> ; ive already ; ive alway ; ive run ; ive swallow ; ive told
        suicidal_ideation	5	jail chaplain ; just <continue> ; just going ; just lookin ; just text
        suicidal_ideation	5	just want ; just wont ; keep busy ; keep cut ; keep for ; keep pictur
        suicidal_ideation	5	keep repeat ; keep text ; kid the ; kien ; kindest ; kms tonit ; know that
        suicidal_ideation	5	la <sad> ; la <shame> ; la almoh ; la muert ; la presion ; lan ; landlord who
        suicidal_ideation	5	las deuda ; las escritura ; last did ; late on ; le <ask> ; le ofrezc ; lech
        suicidal_ideation	5	left over ; left wallet ; les he ; let natur ; letrer ; letter already ; licey
        suicidal_ideation	5	lie her ; lif ; light switch ; lil bro ; lil cousin ; lineman with ; list to
        suicidal_ideation	5	lo <soon> ; lo <think> ; lo suen ; load out ; lock the ; long befor
        suicidal_ideation	5	look normal ; look straight ; look up ; lookin at ; los nuev ; lt ; lunch ther
        suicidal_ideation	5	m 0 ; m <say> ; m ask ; m dic ; m h/o ; m marin ; m truck ; mak <crowd>
        suicidal_ideation	5	mak <think> ; mak plan ; manan el ; marca <amount> ; mart era ; me ayudan
        suicidal_ideation	5	me sent ; me shed ; me stop ; me subi ; measur ; measur it ; medi <week>
        suicidal_ideation	5	medi quincen ; men over ; mercy ; mercy pt ; messag for ; mi el ; mi pai
        suicidal_ideation	5	min not ; mind ; mis from ; mism camis ; mo <money> ; mo cant ; mochi ; mom 0
        suicidal_ideation	5	mom but ; month so ; mor for ; mor or ; moth hasnt ; moth heart ; moth if
        suicidal_ideation	5	my headlight ; my lap ; my list ; my trunk ; my wil ; myself <day>
        suicidal_ideation	5	myself <last> ; myself in ; myself last ; myself n ; myself nin ; n im
        suicidal_ideation	5	n nobody ; need em ; neighbor lady ; nev <past> ; next one ; nic one ; nin se
        suicidal_ideation	5	nit shift ; no <feel> ; no <hospital> ; no <need> ; no del ; no despiert
        suicidal_ideation	5	no sens ; no such ; nobody has ; nobody wil ; nobodyd ; noc <ask> ; noc ask
        suicidal_ideation	5	noma ; nos every ; not going ; not open ; not told ; notari ; noth he
        suicidal_ideation	5	notic for ; numb 0 ; nurs <school> ; of clr ; of kil ; of pil ; of stuf
        suicidal_ideation	5	of suicid ; of today ; of you ; off <drive> ; off say ; offic comput
        suicidal_ideation	5	old enough ; on <friend> ; on exit ; on lin ; one <fall> ; one afternoon
        suicidal_ideation	5	one guy ; only <go> ; only took ; op to ; open <outdoors> ; orden un ; organis
        suicidal_ideation	5	our <week> ; out <die> ; out past ; overpas by ; owe 0 ; pag el ; pag la
        suicidal_ideation	5	paid up ; pain and ; pap tom ; papel piden ; papelit que ; part for
        suicidal_ideation	5	partn found ; pas my ; past that ; past the ; pastilla en ; pastor i
        suicidal_ideation	5	peopl say ; per tod ; perdon per ; person my ; pian bench ; pick the ; pictur
        suicidal_ideation	5	pid a ; piden y ; pidi ; pil wont ; placement aft ; plan jump ; plan with
        suicidal_ideation	5	plane mi ; platoon ; pleas cancel ; plot <soon> ; plot next ; po <colleague>
        suicidal_ideation	5	po client ; pour win ; pregunt 0 ; pres his ; proposit ; proxim no ; pt <take>
        suicidal_ideation	5	pt dtr ; q los ; q pas ; que <night> ; que amanezc ; que estarian ; queden
        suicidal_ideation	5	quem <asleep> ; quem dorm ; quier alcanz ; quit answer ; quit crack ; quit de
        suicidal_ideation	5	quit mak ; rat ya ; read up ; real <calm> ; reason she ; rehab didnt
        suicidal_ideation	5	resident in ; return everybody ; return on ; rhym ; right plac ; right with
        suicidal_ideation	5	riv with ; roblox ; roof of ; room door ; roommat 0 ; roommat last ; rop and
        suicidal_ideation	5	rop from ; sab eso ; said why ; sal <money> ; sal mas ; santo y ; saturday im
        suicidal_ideation	5	saving on ; say shed ; say skip ; say theyr ; se queden ; se ve ; see who
        suicidal_ideation	5	seed ; segur social ; send any ; send anyon ; senor llor ; settl ; shant
        suicidal_ideation	5	she mail ; shit ; shop i ; shut up ; si <go> ; si <think> ; si una ; sil y
        suicidal_ideation	5	sin <think> ; sin heroin ; sinc harold ; sit ther ; skip 0 ; sneaker
        suicidal_ideation	5	so nobody ; sobrino ; somebody ought ; son nam ; soon be ; soon would
        suicidal_ideation	5	speech cle ; spr every ; sry ; start say ; stay on ; stil pour ; stitch her
        suicidal_ideation	5	stop answer ; street bridg ; stuf to ; su camis ; suit him ; suit on ; sul per
        suicidal_ideation	5	sunday six ; surrender ; sus teni ; tab i ; tak pts ; taken car ; tech open
        suicidal_ideation	5	tel him ; tel the ; tengan que ; teni y ; text pleas ; th i ; thank me
        suicidal_ideation	5	that <say> ; that fit ; that theyr ; the <hold> ; the <pill> ; the boy
        suicidal_ideation	5	the buick ; the garag ; the grad ; the kindest ; the lord ; the meantim
        suicidal_ideation	5	the nerv ; the orang ; the other ; the pictur ; the rack ; the radiator
        suicidal_ideation	5	the spit ; the swap ; the titl ; the vet ; them <soon> ; then <continue>
        suicidal_ideation	5	then dont ; ther <amount> ; ther to ; they only ; theyd know ; theyl be
        suicidal_ideation	5	thi but ; thi is ; thi lif ; thing from ; think ; think abt ; think somebody
        suicidal_ideation	5	though the ; thre program ; thx for ; til <night> ; til im ; til novemb
        suicidal_ideation	5	tim when ; to <kill> ; to each ; to not ; to od ; to pour ; to someon ; to tak
        suicidal_ideation	5	tocari ; tod hast ; told myself ; tom tod ; too <eat> ; too chicken
        suicidal_ideation	5	tool away ; tool to ; trabaj normal ; traffic audibl ; traffic nois
        suicidal_ideation	5	troubl to ; tru you ; ts de ; two block ; ultim fue ; ultim trag
        suicidal_ideation	5	un <clothes> ; un rat ; una <write> ; unit sinc ; up <container> ; up <trade>
        suicidal_ideation	5	up ill ; up im ; us both ; usted contestan ; va dic ; va program ; vacuna
        suicidal_ideation	5	vas a ; vean ; vec ; vec est ; velador a ; venen y ; ver si ; veterinari de
        suicidal_ideation	5	vez le ; vid hac ; vid ya ; vincent ; viv asi ; voy no ; w/o her ; walk it
        suicidal_ideation	5	want complete ; wasnt ; way or ; we lock ; weed with ; week right
        suicidal_ideation	5	weekend back ; weird <calm> ; weird calm ; wher the ; whil they ; with <last>
        suicidal_ideation	5	with <promise> ; with car ; with last ; wk grad ; wok up ; wor it ; work boot
        suicidal_ideation	5	would find ; would fir ; would know ; wouldnt elaborat ; wouldnt tak
        suicidal_ideation	5	wrist sunday ; written to ; y <night> ; y cont ; y fech ; y la ; y wont
        suicidal_ideation	5	ya <write> ; ya descans ; ya vaci ; year until ; yern que ; yo el ; you at
        suicidal_ideation	5	youl be ; zolpidem x
        suicidal_ideation	4	+ <play> ; + group ; + gummi ; + his ; + its ; + two ; 0 degre ; 0 fri ; 0 lbs
        suicidal_ideation	4	0 mds ; 0 pd ; 0 reparti ; 0 run ; 0 today ; <afraid> i ; <alcohol> clos
        suicidal_ideation	4	<always> <amount> ; <always> <die> ; <always> <kin> ; <always> <needle>
        suicidal_ideation	4	<always> <sedative> ; <always> all ; <amount> <gun> ; <amount> fil
        suicidal_ideation	4	<amount> na ; <amount> troubl ; <amount> wher ; <appointment> <hold>
        suicidal_ideation	4	<ask> cuant ; <blade> al ; <bodypart> desd ; <bodypart> n ; <bodypart> thi
        suicidal_ideation	4	<bodypart> until ; <bodypart> up ; <buy> <pill> ; <buy> all ; <buy> at
        suicidal_ideation	4	<buy> lo ; <buy> the ; <calm> <ask> ; <calm> <moment> ; <calm> <need>
        suicidal_ideation	4	<calm> its ; <cannabis> <start> ; <cannabis> noma ; <caretaking>
        suicidal_ideation	4	<caretaking> if ; <child> <clothes> ; <child> <promise> ; <child> mientra
        suicidal_ideation	4	<child> porqu ; <church> <soon> ; <church> i ; <clean> <see> ; <clean> el
        suicidal_ideation	4	<clean> his ; <clinician> if ; <clinician> self ; <clothes> <clean>
        suicidal_ideation	4	<clothes> are ; <clothes> del ; <clothes> even ; <clothes> his ; <clothes> thi
        suicidal_ideation	4	<clothes> up ; <cold> to ; <colleague> <key> ; <colleague> q
        suicidal_ideation	4	<colleague> wher ; <consume> 0 ; <consume> <appointment> ; <consume> <blood>
        suicidal_ideation	4	<consume> <day> ; <consume> <photo> ; <consume> noth ; <container> +
        suicidal_ideation	4	<container> <church> ; <container> <crowd> ; <container> <partner>
        suicidal_ideation	4	<container> <promise> ; <container> <smell> ; <container> her
        suicidal_ideation	4	<continue> <need> ; <continue> <night> ; <continue> <see> ; <continue> <shame>
        suicidal_ideation	4	<continue> <think> ; <count> <height> ; <crash> <leave> ; <crowd> any
        suicidal_ideation	4	<crowd> back ; <crowd> sat ; <day> <stranger> ; <day> <write> ; <day> let
        suicidal_ideation	4	<day> salud ; <daytime> just ; <daytime> todo ; <die> <always>
        suicidal_ideation	4	<die> <consume> ; <die> <count> ; <die> <week> ; <die> lik ; <die> ya
        suicidal_ideation	4	<drive> <gun> ; <drive> <pet> ; <drive> <rail> ; <drug> <container> ; <eat> le
        """
}
