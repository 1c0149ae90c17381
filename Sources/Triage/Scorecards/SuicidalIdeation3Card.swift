extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	6	<stranger> releas ; <take> <blade> ; <take> which ; <think> <sober>
        suicidal_ideation	6	<think> bout ; <think> en ; <think> up ; <think> why ; <think> wont
        suicidal_ideation	6	<tired> <job> ; <tired> no ; <tool> from ; <trade> <promise>
        suicidal_ideation	6	<treatment> <furniture> ; <trust> <alone> ; <trust> se ; <try> <kill>
        suicidal_ideation	6	<wait> <bodypart> ; <wait> <height> ; <wait> un ; <water> <day>
        suicidal_ideation	6	<write> <clean> ; <write> <die> ; <write> <friend> ; <write> <furniture>
        suicidal_ideation	6	<write> dond ; <write> las ; <year> <insurance> ; <year> la ; a countdown
        suicidal_ideation	6	a hos ; a knot ; a me ; a not ; a plastic ; a semi ; a sin ; a stand
        suicidal_ideation	6	a suicid ; abaj del ; about <stop> ; about my ; abraz bien ; activ sin
        suicidal_ideation	6	adict a ; admit drink ; affect ; aft friday ; ahead for ; al <soon>
        suicidal_ideation	6	alguien y ; all her ; already decid ; amar la ; an apartment ; an the
        suicidal_ideation	6	and <child> ; and <clothes> ; and <leave> ; and biscuit ; and cans ; ano la
        suicidal_ideation	6	anoth then ; anyon com ; anyway what ; anywher on ; apagu el ; apart un
        suicidal_ideation	6	apologiz 0 ; arm every ; as hes ; as quick ; as soon ; ask doe ; ask my
        suicidal_ideation	6	at bedsid ; avisenl ; away <always> ; away every ; baj a ; balcony ; ban me
        suicidal_ideation	6	bar four ; barstow for ; be <night> ; be by ; be doing ; be good ; be quiet
        suicidal_ideation	6	be up ; beb me ; becaus thi ; been <money> ; been fed ; beer so ; beer that
        suicidal_ideation	6	beg us ; bes ; besid the ; best part ; bet with ; blad in ; blind down
        suicidal_ideation	6	boil man ; bonita ; bought two ; boy and ; bridg aft ; bridg pil
        suicidal_ideation	6	bring flower ; bro the ; broth com ; broth the ; buoy ; busc ; busquemo
        suicidal_ideation	6	but <drive> ; by <ask> ; by ask ; cad herman ; cal which ; cal you
        suicidal_ideation	6	callin for ; cam en ; can for ; cancel ; car if ; card <put> ; carg y
        suicidal_ideation	6	cart to ; cart with ; cas a ; cer y ; check for ; chof 0 ; cle <need>
        suicidal_ideation	6	cle want ; client ther ; clr f ; codein y ; colg ; colleg ra ; com hac
        suicidal_ideation	6	com upon ; completenes ; corran ; costo ; costo y ; countdown ; cowork of
        suicidal_ideation	6	cuadern de ; cuchil en ; cuent y ; cumplan ; d alcohol ; d/c psych
        suicidal_ideation	6	daught cut ; daught i ; de cuant ; de hotel ; de secundari ; dej entr
        suicidal_ideation	6	del dia ; del que ; del sext ; delet ; deni intent ; descans ; despid de
        suicidal_ideation	6	despidi ; despu en ; detox gav ; di mis ; dic quien ; didnt <photo>
        suicidal_ideation	6	didnt show ; dij a ; dirt ; do liv ; do pickup ; dobl debaj ; doe ; domicili
        suicidal_ideation	6	dont real ; door at ; drag me ; drov out ; dya ; each 0 ; each of ; earth
        suicidal_ideation	6	easiest way ; eat sinc ; eight on ; el <gun> ; el arbol ; el celul
        suicidal_ideation	6	el cuadern ; el lot ; el sol ; emt self ; en cort ; en detox ; en iop
        suicidal_ideation	6	encarg a ; encuentr ; end her ; endors si ; enferm de ; ensen al ; entregu las
        suicidal_ideation	6	es ahi ; es suen ; esa es ; est <home> ; est met ; even on ; every casserol
        suicidal_ideation	6	everybody proud ; everybody tool ; everyon slap ; everyon so ; exit
        suicidal_ideation	6	f <container> ; f <fire> ; f <rope> ; f <withdrawal> ; f <write> ; f burn
        suicidal_ideation	6	fath mov ; feed it ; feel anyth ; ff / ; figur on ; fin <asleep> ; find it
        suicidal_ideation	6	finish fiv ; fith ; fith of ; fiv most ; fix me ; for aft ; for completenes
        suicidal_ideation	6	for dts ; for sud ; frent y ; fresn on ; friday as ; friday i ; friend her
        suicidal_ideation	6	ful <day> ; furnac pilot ; gin and ; git ; go down ; goe right ; going around
        suicidal_ideation	6	gon <go> ; gon <need> ; gon be ; gon need ; gon unaliv ; good view ; group any
        suicidal_ideation	6	hac que ; hang it ; has begun ; has skip ; hav <hear> ; hav heard ; hav to
        suicidal_ideation	6	hay <go> ; hay viaj ; he <give> ; he <write> ; he load ; her <height>
        suicidal_ideation	6	her <pet> ; her closet ; her hold ; her lock ; her no ; her now ; herman dic
        suicidal_ideation	6	herman nos ; hes <give> ; hes text ; him <promise> ; him die ; him dont
        suicidal_ideation	6	him what ; his <pet> ; his parol ; his shot ; hom for ; hom until ; honest id
        suicidal_ideation	6	how and ; how calm ; how our ; how quick ; hoy compr ; hrs w/o ; husband put
        suicidal_ideation	6	i meant ; i wouldnt ; i wreck ; id <consume> ; id lie ; id use ; id written
        suicidal_ideation	6	im <need> ; im <sober> ; im drunk ; im think ; im violat ; in everybody
        suicidal_ideation	6	in garag ; in neutral ; incident with ; ins would ; int anyth ; is anyon
        suicidal_ideation	6	is blank ; is saturday ; is und ; it im ; it tak ; it thursday ; it tonight
        suicidal_ideation	6	it wasnt ; its becaus ; its quick ; ive <job> ; ive cut ; ive look
        suicidal_ideation	6	jail chaplain ; jail cm ; jefit ; jetty ; just <kin> ; just dad ; just lookin
        suicidal_ideation	6	keep cut ; kind on ; knot ; l ; la cuent ; la frent ; la lech ; la nuer
        suicidal_ideation	6	la oril ; la presion ; la quit ; la tienen ; la vig ; label torn ; label with
        suicidal_ideation	6	last thing ; last through ; lavab y ; le dij ; le encargu ; le entregu
        suicidal_ideation	6	left the ; les he ; let himself ; libret dond ; lif ; lin i ; lin twic
        suicidal_ideation	6	lineman cant ; lit and ; littl boy ; lo <last> ; lo teng ; lo ultim ; load for
        suicidal_ideation	6	long <trust> ; long it ; long trust ; look straight ; look up ; lookin at
        suicidal_ideation	6	los <key> ; los papel ; los trash ; luc apag ; lunch ther ; m <partner>
        suicidal_ideation	6	m ask ; m cam ; m gav ; m quiet ; m truck ; machin sinc ; many yrs ; marlen
        suicidal_ideation	6	mat ; mat who ; mat ya ; me ayudan ; me eleven ; me ive ; me par ; me why
        suicidal_ideation	6	mean <leave> ; med on ; medic with ; men over ; meth court ; mi sal ; min not
        suicidal_ideation	6	mom whol ; mor hour ; mor or ; morphin sinc ; much long ; my jefit ; my lap
        suicidal_ideation	6	my password ; my prescription ; my record ; my trunk ; myself <day>
        suicidal_ideation	6	myself figur ; myself today ; nam off ; nen me ; neutral and ; next placement
        suicidal_ideation	6	ni ningun ; nic ; niec nam ; nightstand and ; no <bodypart> ; no <need>
        suicidal_ideation	6	no <outdoors> ; no answ ; no boat ; no cap ; no reason ; no saving ; no such
        suicidal_ideation	6	no train ; nobody <outdoors> ; nobody set ; nobody wil ; not <awake> ; not i
        suicidal_ideation	6	not mat ; not open ; not plan ; notari par ; now wer ; of today ; off say
        suicidal_ideation	6	ojal ; old gentleman ; old if ; on <see> ; on roommat ; onc im ; one box
        suicidal_ideation	6	one leg ; one person ; one up ; only <consume> ; only gon ; only writ ; oril
        suicidal_ideation	6	out <always> ; out <money> ; out all ; out every ; outliv peopl
        suicidal_ideation	6	outsid barstow ; over <die> ; over <eat> ; over memorial ; papelit
        suicidal_ideation	6	papelit que ; par que ; pas al ; pay when ; peaceful ; pedi perdon ; pens com
        suicidal_ideation	6	perdon per ; permanent and ; phq 0 ; pickup with ; pier ; pint aft
        suicidal_ideation	6	placement aft ; plan no ; plan on ; platoon ; poquita ; por tod
        suicidal_ideation	6	porqu <daytime> ; porqu manan ; post <say> ; pour <alcohol> ; probab <say>
        suicidal_ideation	6	pt ; pul him ; purpos let ; put you ; q los ; qd <shake> ; que a ; que aprendi
        suicidal_ideation	6	que quis ; queden ; quer mor ; quick as ; quien <think> ; quien sab
        suicidal_ideation	6	quier alcanz ; quis pregunt ; quit mak ; raiz ; ran 0 ; rath a ; real good
        suicidal_ideation	6	regal guitar ; rehab no ; renew my ; responsibl ; return everybody ; revolv
        suicidal_ideation	6	ring with ; roof of ; room door ; roommat report ; said flat ; said she
        suicidal_ideation	6	said tel ; sal una ; sam pag ; santo y ; saturday fiv ; saving on ; say sixty
        suicidal_ideation	6	say sob ; se avient ; se despid ; se pus ; se queden ; settl on ; sext <room>
        suicidal_ideation	6	sext pis ; she fifteen ; she one ; shit ; show him ; si consum ; si deni
        suicidal_ideation	6	si uno ; sier ; sist doesnt ; sist the ; slot to ; slow <hear> ; so mayb
        suicidal_ideation	6	soft ; soft <hear> ; soft voic ; somebody would ; someon ; someth up ; son nam
        suicidal_ideation	6	speech cle ; spot by ; squad ; stitch up ; stop mak ; street bridg
        suicidal_ideation	6	street drug ; suic ; suicid for ; suicidal and ; sur of ; suspiciou ; swe to
        suicidal_ideation	6	switch off ; tak extr ; tak me ; tak to ; tarjet y ; tech job ; tel anyon
        suicidal_ideation	6	teng pens ; teni a ; text me ; that <count> ; that <money> ; that <opioid>
        suicidal_ideation	6	that everyth ; that fentanyl ; thc vap ; the <rail> ; the brandy ; the cabinet
        suicidal_ideation	6	the cle ; the co ; the cod ; the easiest ; the figur ; the fin ; the interview
        suicidal_ideation	6	the jetty ; the lord ; the msg ; the other ; the tool ; the top ; the weekend
        suicidal_ideation	6	the yellow ; them bet ; them too ; then <continue> ; then <moment> ; then beg
        suicidal_ideation	6	then now ; then unit ; ther <amount> ; ther of ; they only ; they should
        suicidal_ideation	6	thi <hot> ; thi but ; thi heat ; thinkin bout ; thought that ; thru <stop>
        suicidal_ideation	6	tiemp <need> ; tienen en ; tim when ; tir al ; titl sign ; to <kill>
        suicidal_ideation	6	to <remember> ; to anybody ; to goodwil ; to ive ; to look ; to pleas
        suicidal_ideation	6	to whoev ; toda sus ; today i ; told chaplain ; told husb ; tonight that
        suicidal_ideation	6	torn off ; traffic audibl ; trash is ; tru you ; tuesday i ; turn round
        suicidal_ideation	6	twic his ; un segur ; una 0 ; una libret ; una not ; unaliv herself
        suicidal_ideation	6	unaliv myself ; unit it ; up <angry> ; up trash ; urn ; us both
        suicidal_ideation	6	usted contestan ; vacation and ; vaci ; vas ; vec me ; vec piens ; ventan del
        suicidal_ideation	6	verdad mi ; veterinari de ; vig ; voy manej ; wad ; walk it ; wan kms
        suicidal_ideation	6	wan see ; wasnt ; wat or ; wer kind ; wer out ; wer squar ; what theyd
        suicidal_ideation	6	what ur ; wher the ; who wer ; whoev it ; why did ; why yet ; wil hav
        suicidal_ideation	6	win lik ; wip the ; with <fire> ; with car ; with thank ; work every
        suicidal_ideation	6	wors sinc ; would <feel> ; would all ; would feel ; wrist superficial
        suicidal_ideation	6	written to ; wrot the ; xfer 0 ; y pastel ; ya <wait> ; ya compr ; ya descans
        suicidal_ideation	6	ya qued ; yard rn ; yern que ; yest told ; yo ya ; you read ; you rent
        suicidal_ideation	5	# ; + group ; + his ; + shroom ; + xanax ; 0 dop ; 0 fri ; 0 id ; 0 keep
        suicidal_ideation	5	0 pd ; 0 sent ; 0 tequil ; 0 tri ; <alcohol> at ; <always> <needle>
        suicidal_ideation	5	<always> pag ; <amount> na ; <amount> would ; <ask> <clean> ; <ask> <height>
        suicidal_ideation	5	<ask> <pain> ; <ask> <rarely> ; <ask> my ; <asleep> for ; <awake>
        suicidal_ideation	5	<awake> <always> ; <awake> <day> ; <blade> <partner> ; <bodypart> wil
        suicidal_ideation	5	<build> en ; <buy> at ; <buy> el ; <buy> lo ; <calm> <last> ; <calm> <moment>
        suicidal_ideation	5	<caretaking> desd ; <child> <tool> ; <child> <try> ; <child> aft ; <child> van
        suicidal_ideation	5	<church> <soon> ; <clean> su ; <clinician> ct ; <clinician> point
        suicidal_ideation	5	<clothes> <school> ; <cold> is ; <colleague> go ; <colleague> q
        suicidal_ideation	5	<container> <promise> ; <container> hech ; <container> off ; <container> worth
        suicidal_ideation	5	<continue> <think> ; <continue> aqui ; <continue> busy ; <continue> pour
        suicidal_ideation	5	<continue> typ ; <count> <fluid> ; <crowd> back ; <day> <think>
        suicidal_ideation	5	<day> <treatment> ; <daytime> <angry> ; <die> aft ; <die> ther ; <die> todo
        suicidal_ideation	5	<drive> <gun> ; <eat> go ; <eat> lo ; <eat> off ; <feel> <daytime>
        suicidal_ideation	5	<feel> <fire> ; <fire> my ; <friend> <photo> ; <furniture> en
        suicidal_ideation	5	<furniture> one ; <give> i ; <go> real ; <goodbye> <crowd> ; <goodbye> for
        suicidal_ideation	5	<goodbye> to ; <gun> <home> ; <gun> que ; <hear> <intoxicated> ; <height> aft
        suicidal_ideation	5	<height> its ; <height> por ; <hold> <day> ; <hold> them ; <home> until
        suicidal_ideation	5	<home> ya ; <homeless> with ; <hopeless> ; <hospital> 0 ; <hot> ther
        suicidal_ideation	5	<insurance> he ; <insurance> him ; <job> normal ; <job> son ; <key> <continue>
        suicidal_ideation	5	<key> <money> ; <key> <see> ; <key> <think> ; <key> <write> ; <key> del
        suicidal_ideation	5	<key> stick ; <kill> <wait> ; <kill> est ; <kill> no ; <kin> ell ; <kin> what
        suicidal_ideation	5	<last> <say> ; <last> did ; <last> for ; <leave> <hot> ; <leave> <treatment>
        suicidal_ideation	5	<leave> round ; <lock> from ; <medicine> <furniture> ; <money> <rope>
        suicidal_ideation	5	<money> con ; <money> out ; <money> over ; <money> your ; <month> pleas
        suicidal_ideation	5	<need> <awake> ; <need> complete ; <night> <shame> ; <night> asi
        suicidal_ideation	5	<night> just ; <night> wont ; <opening> <clothes> ; <opening> doesnt
        suicidal_ideation	5	<opioid> up ; <order> <clean> ; <outdoors> <height> ; <outdoors> <rail>
        suicidal_ideation	5	<palecolor> <rail> ; <partner> <crash> ; <partner> fil ; <partner> pas
        suicidal_ideation	5	<partner> sat ; <past> wont ; <pet> <crowd> ; <pet> <day> ; <pet> <friend>
        suicidal_ideation	5	<pet> <moment> ; <pet> con ; <phone> <palecolor> ; <photo> del
        suicidal_ideation	5	<pill> <moment> ; <pill> <pain> ; <pill> wont ; <play> <shame> ; <play> your
        suicidal_ideation	5	<promise> <vendor> ; <put> <gun> ; <put> <leave> ; <put> <opening>
        suicidal_ideation	5	<put> asid ; <put> la ; <put> them ; <put> you ; <rail> ; <room> und
        suicidal_ideation	5	<rope> <appointment> ; <rope> en ; <rope> in ; <rope> round ; <sad> 0
        suicidal_ideation	5	<say> <soon> ; <say> asi ; <say> him ; <say> she ; <say> skip ; <say> youl
        suicidal_ideation	5	<sedative> <say> ; <sedative> just ; <see> for ; <see> normal
        suicidal_ideation	5	<shame> <amount> ; <smell> <alcohol> ; <sober> con ; <sober> too ; <soon> be
        suicidal_ideation	5	<stop> <buy> ; <stop> <illness> ; <stop> <think> ; <stranger> be
        suicidal_ideation	5	<take> <gun> ; <take> <height> ; <take> all ; <take> the ; <think> right
        suicidal_ideation	5	<think> x ; <tired> ; <tired> <breath> ; <tool> <count> ; <tool> <kin>
        suicidal_ideation	5	<tool> <stranger> ; <tool> on ; <tool> the ; <trade> <hit> ; <trade> <lock>
        suicidal_ideation	5	<trade> hac ; <treatment> <goodbye> ; <treatment> <need> ; <treatment> even
        suicidal_ideation	5	<trust> <awake> ; <trust> all ; <trust> pt ; <trust> que ; <try> <photo>
        suicidal_ideation	5	<volunteer> thi ; <wait> <withdrawal> ; <wait> on ; <water> <night>
        suicidal_ideation	5	<water> or ; <week> <hold> ; <week> ive ; <week> nev ; <week> right
        suicidal_ideation	5	<week> that ; <withdrawal> first ; <write> <start> ; <write> <volunteer>
        suicidal_ideation	5	<write> id ; <year> chip ; <year> is ; <year> until ; @ <trust> ; @ mercy
        suicidal_ideation	5	a # ; a 0 ; a <continue> ; a burden ; a dar ; a devera ; a fistful ; a fram
        suicidal_ideation	5	a freshman ; a junki ; a la ; a ledg ; a él ; ablen ; acomod mis ; acomodan
        suicidal_ideation	5	activ ; activ <die> ; activ suicidal ; active <die> ; advent ; aft every
        suicidal_ideation	5	aft mom ; again tonight ; age on ; aguant mas ; al cer ; al de ; al padr
        suicidal_ideation	5	aliv by ; aliv to ; all con ; all four ; almoh ; already <rope>
        suicidal_ideation	5	already bought ; already it ; already tied ; als what ; amar el ; amaril y
        suicidal_ideation	5	ami ; an <container> ; an envelop ; and dic ; and four ; and hoodi ; anesthesi
        suicidal_ideation	5	anoch estuv ; anoch me ; anoth man ; anoth resident ; anoth wint
        suicidal_ideation	5	any <amount> ; any mor ; anybody from ; anyth fancy ; apagu ; appli for
        suicidal_ideation	5	apt say ; aqui noma ; are <start> ; are <stop> ; are start ; arrest thi
        suicidal_ideation	5	as every ; as what ; ask chaplain ; ask from ; baby so ; bail me ; barat de
        suicidal_ideation	5	bare know ; be nic ; be tonight ; been giv ; been look ; been say
        suicidal_ideation	5	belt unbuckl ; bequeath ; big <alcohol> ; big one ; blu mayb ; book me
        suicidal_ideation	5	both <phone> ; both cal ; both cat ; both with ; bottl an ; boy a ; boy get
        suicidal_ideation	5	braid ; breakup ; brinc los ; brown and ; burn her ; burn my ; by how
        suicidal_ideation	5	by morn ; caden a ; cal first ; cam a ; camion a ; cancion ; cant do ; car a
        suicidal_ideation	5	cash x ; cat com ; cat to ; catch up ; cent 0 ; chang subject ; chec
        suicidal_ideation	5	check on ; check they ; chiquit y ; clas hamst ; clav del ; cle 0 ; clean as
        suicidal_ideation	5	clerk rm ; client was ; clonazepam de ; clos i ; clos not ; coat ; cobran al
        suicidal_ideation	5	cok told ; cold is ; com acros ; com apart ; com todo ; commit <die>
        suicidal_ideation	5	commit suicid ; complete off ; compon el ; compr zapato ; confes y ; confies
        suicidal_ideation	5	confies que ; counselor lik ; cpr current ; cry ; cuelg ; cumpleano ; cun and
        suicidal_ideation	5	d script ; d street ; darl las ; day gun ; de <goodbye> ; de <vermin>
        suicidal_ideation	5	de desped ; de sobr ; de sustancia ; dead thi ; decid wheth ; deed the
        suicidal_ideation	5	dej ya ; del garaj ; del panteon ; denis in ; deployment and ; deserv
        suicidal_ideation	5	desk ask ; devera ; devil ; did <try> ; did to ; did try ; didnt get
        suicidal_ideation	5	differenc to ; diosit me ; dip to ; director told ; do <drive> ; do i
        suicidal_ideation	5	dobl rop ; dog eat ; dog start ; dog to ; doming los ; doming me ; dont <feel>
        suicidal_ideation	5	down it ; draw the ; ear fil ; easi with ; east key ; ed md ; edg ; eff
        suicidal_ideation	5	el <clothes> ; el chiquit ; el favor ; el ice ; el inhalador ; empti her
        suicidal_ideation	5	en com ; en las ; encarg ; enough ; escrib par ; est <month> ; est cas
        suicidal_ideation	5	even outpt ; every pag ; every plat ; every run ; everyon ; everyon a
        suicidal_ideation	5	exhaust <tool> ; exhaust hos ; expres ; f 0 ; f bottl ; f hairdres ; f put
        suicidal_ideation	5	f sob ; fal over ; fami to ; far ive ; farth ; fatal ; fenc up ; ferreteri
        suicidal_ideation	5	figur it ; financ ; finish and ; fish guid ; floor ; fold is ; for <treatment>
        suicidal_ideation	5	for old ; for thing ; for when ; found a ; found me ; friday fiv ; friend doe
        suicidal_ideation	5	friend for ; from <emergency> ; from insid ; from tonight ; ful when ; gana de
        suicidal_ideation	5	garag is ; gav my ; get the ; get used ; gf sob ; gin at ; go <cold> ; go be
        suicidal_ideation	5	go cold ; god all ; going hom ; gon <drive> ; gon driv ; gon round ; goodby to
        suicidal_ideation	5	got loud ; got past ; grab a ; granddaught cal ; grandmoth ring ; grapevin and
        suicidal_ideation	5	guanter ; guy has ; hand wil ; handy ; has <medicine> ; has text ; hav in
        suicidal_ideation	5	hav mor ; hav told ; hawthorn and ; he <record> ; he baj ; he gav ; he hand
        suicidal_ideation	5	he hav ; he intend ; he kis ; he sign ; her acct ; her bf ; her clas ; her leg
        suicidal_ideation	5	her location ; her lunch ; her sleev ; her thursday ; her wif ; herself <day>
        suicidal_ideation	5	hes being ; hes quit ; hi ; hidden in ; him driv ; him good ; himself ther
        suicidal_ideation	5	himself with ; his <tool> ; his <town> ; his birth ; his ex ; his location
        suicidal_ideation	5	hoard ; hold wat ; hom the ; hombr 0 ; honest ; honest i ; honest that
        suicidal_ideation	5	honesty ; hospic chaplain ; hot ther ; hour dry ; hous calm ; how <cold>
        suicidal_ideation	5	how cold ; hoy me ; hug everybody ; hung a ; hunt <gun> ; hunt rifl
        suicidal_ideation	5	hx <blood> ; hx cut ; i appli ; i might ; i rath ; i shut ; i told ; i tor
        suicidal_ideation	5	id just ; id start ; if nobody ; if the ; ill handl ; im clock ; im don
        suicidal_ideation	5	im pack ; import nad ; in apt ; in hospic ; includ <amount> ; includ two
        suicidal_ideation	5	inconvenienc ; inhalador ; inpatient run ; inpt twic ; insuranc for
        suicidal_ideation	5	is <container> ; is arrang ; is past ; isnt <take> ; it <see> ; it aft
        suicidal_ideation	5	it doesnt ; it incl ; it kind ; it sit ; its crank ; its due ; ive <always>
        suicidal_ideation	5	ive <put> ; ive <start> ; ive <think> ; ive already ; ive alway ; ive cancel
        suicidal_ideation	5	ive decid ; ive swallow ; jewelry ; just <happy> ; just <law> ; just want
        suicidal_ideation	5	keep busy ; keep text ; key stick ; kid ear ; kid that ; kid the ; kien
        suicidal_ideation	5	kis the ; l thigh ; la <shame> ; la almoh ; la cancion ; la guanter ; la mia
        suicidal_ideation	5	la poliz ; la tintoreri ; lap say ; las deuda ; las pastilla ; last did
        suicidal_ideation	5	last for ; late on ; le <ask> ; le <stop> ; le confies ; le prendi ; leash
        suicidal_ideation	5	leav stuf ; lech ; left his ; left thre ; left wallet ; les <give> ; les dig
        suicidal_ideation	5	level the ; licey ; lick the ; lif without ; lik anyth ; lil <friend>
        suicidal_ideation	5	lin <continue> ; lineman with ; list to ; lo llamen ; lo vean ; load out
        suicidal_ideation	5	load shotgun ; lock the ; long enough ; look normal ; los quier ; m 0
        suicidal_ideation	5	m colleg ; m dic ; m dxm ; m swallow ; m tak ; m weld ; mak <crowd>
        suicidal_ideation	5	malet hech ; manan el ; marc y ; marca <amount> ; mart era ; mas na ; mat est
        suicidal_ideation	5	mat sinc ; me <calm> ; me <goodbye> ; me be ; me driv ; me ill ; me ninety
        suicidal_ideation	5	me see ; me she ; me would ; me yesterday ; measur it ; mercy pt ; mes lo
        suicidal_ideation	5	messag for ; met piedr ; mg and ; mi pai ; mi van ; might <continue>
        suicidal_ideation	5	mis hijo ; mism camis ; mochi ; mom 0 ; monday the ; money in ; month all
        suicidal_ideation	5	mor year ; moth hasnt ; moth heart ; muy tranquil ; my <blade> ; my headlight
        suicidal_ideation	5	my march ; my scrub ; my wil ; myself <last> ; myself at ; myself last
        suicidal_ideation	5	myself n ; myself tonit ; n nobody ; natur ; neighbor lady ; nephew ask
        suicidal_ideation	5	night just ; nightstand ; nin <container> ; nit shift ; no <consume>
        suicidal_ideation	5	no <hospital> ; no cas ; no llamen ; no sens ; no trip ; noc <ask> ; noc ask
        suicidal_ideation	5	noch asi ; noch me ; not <lock> ; not going ; not pay ; not troubl ; notari
        suicidal_ideation	5	notic a ; notic im ; now got ; nurs <school> ; of clr ; of driv ; of grandma
        suicidal_ideation	5	of stuf ; of you ; off himself ; oigan ; oir una ; old enough ; on <say>
        suicidal_ideation	5	on exit ; one <daytime> ; one <fall> ; one mor ; op to ; or giv ; or short
        suicidal_ideation	5	order inpatient ; organis ; ought to ; over to ; owe 0 ; own <illness>
        suicidal_ideation	5	pag la ; paid off ; paid up ; paper cam ; par ener ; par nad ; part wher
        suicidal_ideation	5	pas my ; past the ; past tonight ; pastilla en ; pastor i ; peer ; per le
        suicidal_ideation	5	perdon a ; pes par ; phon onc ; phq ; pian bench ; pictur ; pid es ; piden y
        suicidal_ideation	5	pidi ; piens en ; pil so ; pil wont ; plan jump ; plan train ; plan wont
        suicidal_ideation	5	plane mi ; plat y ; pleas tak ; plot <soon> ; plot next ; por uno ; pour win
        suicidal_ideation	5	pregunt 0 ; pt <take> ; pt dtr ; puent ; put asid ; put one ; q pas ; q quier
        suicidal_ideation	5	que <clean> ; que <night> ; que <promise> ; que par ; que puebl ; queri oir
        suicidal_ideation	5	quien decirl ; quit answer ; quit job ; rail ; rat no ; read thes ; read up
        suicidal_ideation	5	reek of ; refus ; regal ; rehab didnt ; rehab end ; rehom ; ren i ; repart mi
        suicidal_ideation	5	report monday ; resident <amount> ; return on ; rhym ; right plac ; right with
        suicidal_ideation	5	ring tomorrow ; roblox ; rock bottom ; roommat 0 ; rop already ; rug and
        suicidal_ideation	5	said aft ; said in ; said why ; saturday im ; sav ; say onc ; say skip
        suicidal_ideation	5	say theyr ; say walk ; scrub ; se <order> ; se cort ; se mand ; se rio
        suicidal_ideation	5	see how ; segu ; segur <stimulant> ; semana me ; senior 0 ; senor llor
        suicidal_ideation	5	servic pistol ; settl ; shak today ; she <try> ; she believ ; she hat
        suicidal_ideation	5	she plan ; she tri ; she went ; shel hav ; shel need ; shut up ; si <pain>
        suicidal_ideation	5	si <think> ; si <trust> ; si dio ; si duel ; sinc harold ; sist shel
        suicidal_ideation	5	sit ther ; sleev in ; slip for ; slow on ; slur ; slur i ; so it ; sob too
        suicidal_ideation	5	sobrino ; sol asi ; soon be ; sound 0 ; spe i ; sponsor 0 ; spot <go>
        suicidal_ideation	5	start bark ; start to ; sticky ; stil pour ; stitch her ; stop pay ; strong as
        suicidal_ideation	5	stuf to ; su <gun> ; su camis ; su cumpleano ; su pistol ; subject when
        suicidal_ideation	5	suit him ; suit on ; sun he ; sunday six ; sup for ; surrender ; sus <photo>
        suicidal_ideation	5	tab i ; tak and ; taken car ; tel op ; tengan que ; teni y ; text pleas
        suicidal_ideation	5	thank him ; thank me ; that <say> ; that age ; that fit ; that theyr
        suicidal_ideation	5	the <hold> ; the bik ; the boy ; the breakup ; the concret ; the deposit
        suicidal_ideation	5	the gap ; the goal ; the grad ; the hiv ; the jok ; the meantim ; the pictur
        suicidal_ideation	5	the pil ; the rack ; the song ; the spit ; the tid ; the titl ; the truck
        suicidal_ideation	5	the wet ; them <soon> ; them all ; then turn ; ther <think> ; ther decid
        suicidal_ideation	5	ther to ; they <eat> ; they stitch ; theyd know ; theyl be ; thi lif
        suicidal_ideation	5	thing from ; thing to ; think ; think abt ; think how ; think the
        suicidal_ideation	5	thre program ; thur is ; til novemb ; to chin ; to god ; to od ; tod hast
        suicidal_ideation	5	tod y ; togeth him ; told myself ; tom tod ; tool to ; top of ; toqu
        suicidal_ideation	5	trabaj normal ; trag anoch ; travel and ; trazodon ; truck key ; trunk ; ts de
        suicidal_ideation	5	twic <stimulant> ; two block ; two the ; typ fast ; typ it ; u wer
        suicidal_ideation	5	un <photo> ; un monton ; un rat ; una <write> ; und <always> ; und every
        suicidal_ideation	5	uninsur cok ; uno lo ; unsur ; up <crowd> ; us his ; using last ; ust la
        suicidal_ideation	5	va dic ; vacuna ; vas a ; vasit ; vean ; vecin y ; veil ; velori todo
        suicidal_ideation	5	venen y ; vet <give> ; vez le ; viej me ; vincent ; voy no ; voz ant ; w/o her
        """
}
