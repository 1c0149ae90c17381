extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	9	lo llamen ; lock the ; look real ; los carro ; m iv ; mal voic ; malet hech
        suicidal_ideation	9	manuel ; mat ya ; me baj ; me cort ; me theyl ; me voy ; mejor ; meth court
        suicidal_ideation	9	minu ; month they ; muy dorm ; my dear ; my van ; myself figur ; net ya
        suicidal_ideation	9	night just ; night look ; nino con ; nit i ; no aguant ; noch asi ; nombr desd
        suicidal_ideation	9	nos cuidamo ; not i ; now look ; obituary ; of clr ; of today ; off sinc
        suicidal_ideation	9	or at ; out every ; outsid iop ; pa ; paid ; paid off ; papelit que ; pas al
        suicidal_ideation	9	pascu y ; pastilla en ; perky ; person stop ; pictur my ; plan b ; plot next
        suicidal_ideation	9	policy is ; probab say ; psalm ; pt etoh ; qd sinc ; queden con ; quit buy
        suicidal_ideation	9	quit la ; rath she ; razor blad ; real far ; recoj ; record a ; regal sus
        suicidal_ideation	9	rop and ; scrub the ; se adelant ; se encer ; see 0 ; see how ; self harm
        suicidal_ideation	9	send anyon ; sentenc i ; set out ; shotgun acros ; shouldv ; shutof and
        suicidal_ideation	9	si uno ; sist shel ; sist the ; slit ; slot to ; so it ; sobr par ; soldadito
        suicidal_ideation	9	som night ; somebody befor ; son nam ; sop y ; sponsor 0 ; squar with
        suicidal_ideation	9	st drink ; stitch com ; stitch up ; stop answer ; stop pay ; street drug
        suicidal_ideation	9	su senor ; suicidal thought ; sunday i ; sup for ; surrender ; tech job
        suicidal_ideation	9	than usual ; that say ; the burial ; the exhaust ; the fern ; the pink
        suicidal_ideation	9	the point ; the trunk ; ther thre ; they only ; theyd ; thi lif ; thing to
        suicidal_ideation	9	think theyd ; thinkin about ; thought about ; titl to ; to each ; to everybody
        suicidal_ideation	9	to let ; to nam ; told her ; tonight me ; tool to ; truck is ; up enough
        suicidal_ideation	9	us his ; use perc ; vas ; vec me ; viv se ; voic flat ; walk her
        suicidal_ideation	9	want complete ; wat run ; widow and ; wif doe ; wif left ; with thank ; wk he
        suicidal_ideation	9	wont hav ; would know ; wreck the ; wrist on ; y cad ; y he ; y uninsur
        suicidal_ideation	9	yo con ; your intak
        suicidal_ideation	8	/ medic ; a befor ; a descans ; a not ; a pediatrician ; a plastic ; a suicid
        suicidal_ideation	8	a vacation ; about hang ; abroad ; accident on ; acomodan ; al puent
        suicidal_ideation	8	all four ; all hav ; all her ; alrededor de ; ambien was ; and blow
        suicidal_ideation	8	and honest ; and let ; and wait ; and wip ; anybody wil ; anymor ; anywher on
        suicidal_ideation	8	apuren ; ask doe ; ask how ; at bedsid ; at ups ; ayer intent ; b and
        suicidal_ideation	8	baby so ; be all ; be up ; been stand ; belt round ; both cal ; both leg
        suicidal_ideation	8	box at ; breath then ; bullet ; but kind ; cal hung ; calcetin ; calm la
        suicidal_ideation	8	cant do ; cargador ; cart par ; casserol dish ; chart for ; check at ; chos
        suicidal_ideation	8	clif at ; clos in ; collect on ; com par ; commit ; commit suicid
        suicidal_ideation	8	companero me ; compr zapato ; con plan ; could just ; cry hard ; cuand entr
        suicidal_ideation	8	cumplan ; darl de ; day told ; de hotel ; decid ; deep than ; dejam ; despert
        suicidal_ideation	8	despid de ; despu en ; detox gav ; di a ; dic quien ; diosit ; do bet
        suicidal_ideation	8	do pickup ; door unlock ; dorm y ; dres ; drowsy ; each year ; easi with
        suicidal_ideation	8	eat at ; edg ; eighty dollar ; el agu ; el barandal ; el celul ; el cuchil
        suicidal_ideation	8	el favor ; el garag ; ell cre ; emt friend ; est cas ; estan las ; estoy pens
        suicidal_ideation	8	even on ; ever liv ; everyon is ; everyth so ; feed it ; feel bad ; ff /
        suicidal_ideation	8	fil befor ; finish fiv ; firm on ; first ive ; for dr ; for friday ; for sud
        suicidal_ideation	8	found me ; fri today ; friday fiv ; friend for ; furiou at ; gin and
        suicidal_ideation	8	girl get ; girl so ; gon be ; gon off ; good hand ; granddaught cal
        suicidal_ideation	8	group any ; guanter ; guy whos ; hac falt ; had every ; hand both ; hang self
        suicidal_ideation	8	hast manan ; hav in ; hav written ; he wasnt ; herman nos ; heroin desd
        suicidal_ideation	8	hes good ; hes text ; hidden in ; him how ; his cat ; his cremation ; his door
        suicidal_ideation	8	his wed ; hom the ; husband put ; i ask ; i lock ; i sat ; i tri ; id use
        suicidal_ideation	8	if shed ; im load ; in neutral ; insuranc would ; ir con ; is noth ; item 0
        suicidal_ideation	8	its becaus ; its hard ; jail chaplain ; junt de ; keep think ; kept her
        suicidal_ideation	8	kept right ; kind on ; la guanter ; la oril ; la quis ; la vid ; la vig
        suicidal_ideation	8	label torn ; last cal ; late ive ; law start ; left over ; let id ; lif every
        suicidal_ideation	8	lineman cant ; look up ; los primo ; m colleg ; m truck ; madrug y ; manan el
        suicidal_ideation	8	mat ; mat est ; me be ; me hiz ; me par ; mean all ; mercy ; mil from
        suicidal_ideation	8	mis muchacho ; mo cant ; mo nev ; month last ; morphin sinc ; mot noma
        suicidal_ideation	8	motel room ; my forearm ; my priest ; my rn ; myself at ; myself last ; nam #
        suicidal_ideation	8	nam / ; neutral and ; nic ; nic even ; night if ; no answ ; no cas ; no del
        suicidal_ideation	8	no voy ; noch me ; not around ; not being ; of stuf ; of tylenol ; on being
        suicidal_ideation	8	on jan ; on then ; onc im ; only has ; open it ; orientation in ; oril
        suicidal_ideation	8	ought to ; out to ; pa cuand ; pag el ; paid in ; paid through ; panteon junt
        suicidal_ideation	8	parishion 0 ; park by ; parti on ; partn found ; pas my ; past tonight
        suicidal_ideation	8	pay when ; pedi perdon ; pencil sharpen ; phon rang ; phon so ; pickup with
        suicidal_ideation	8	pid a ; plan wont ; pleas cancel ; plot ; poa + ; poquita ; por leer
        suicidal_ideation	8	post say ; pregunt cuant ; pt fent ; que nadi ; qued un ; queri decirl ; quick
        suicidal_ideation	8	quien sab ; quier dar ; read thes ; read up ; real good ; refus ; regal su
        suicidal_ideation	8	rehab end ; renew my ; rent was ; report monday ; reservo and ; resident in
        suicidal_ideation	8	retir machinist ; ring on ; rio y ; s/p attempt ; said twic ; sal mas ; sav up
        suicidal_ideation	8	say she ; say shed ; say sob ; say theyr ; se despid ; se rio ; seal and
        suicidal_ideation	8	seed ; senor llor ; she hom ; she left ; shel be ; shel need ; should get
        suicidal_ideation	8	show him ; sign over ; sil y ; sit ther ; sleev ; so ther ; soft
        suicidal_ideation	8	somebody ought ; son sol ; sound 0 ; sponsor she ; stop open ; stuck with
        suicidal_ideation	8	su pistol ; suicidal again ; suspiciou ; tak and ; tel someon ; teni a
        suicidal_ideation	8	text you ; th i ; that everyth ; the account ; the barn ; the body ; the boy
        suicidal_ideation	8	the clif ; the co ; the fin ; the goodby ; the lord ; the pickup ; the rang
        suicidal_ideation	8	the rent ; the saf ; the sea ; the yellow ; therapist ct ; they can
        suicidal_ideation	8	theyl hav ; through at ; til im ; to both ; to pleas ; todo hast ; tonight
        suicidal_ideation	8	tonight that ; torn off ; trash is ; tuesday becaus ; twic his ; una hoj
        suicidal_ideation	8	und and ; up trash ; va a ; va dic ; vean ; vean los ; vig ; was alway
        suicidal_ideation	8	was due ; way it ; way thi ; went real ; wer out ; whol be ; widow ask
        suicidal_ideation	8	wif pas ; without her ; wk noth ; wok ; wont hear ; work boot ; would be
        suicidal_ideation	8	wouldv ; x favor ; y took ; ya teng
        suicidal_ideation	7	0 deg ; 0 dop ; 0 no ; 0 rid ; 0 warm ; 0 xfer ; a decirl ; a devera ; a fair
        suicidal_ideation	7	a favor ; a mom ; a practic ; a proposit ; a semi ; a sock ; a suit ; a volv
        suicidal_ideation	7	about shoot ; admit she ; advent ; again tonit ; ago clean ; aguant mas
        suicidal_ideation	7	album ; all con ; alon tonight ; already decid ; alright ; amig me
        suicidal_ideation	7	an apartment ; and biscuit ; and laptop ; and lin ; and show ; anesthesi
        suicidal_ideation	7	ano la ; ano una ; anoch mi ; anyon for ; apagu ; aprendi a ; aqui noma
        suicidal_ideation	7	as quick ; ask chaplain ; ativan for ; ayudenm por ; be dramatic ; be out
        suicidal_ideation	7	bed if ; been say ; beer so ; befor a ; befor light ; behav ; bf ask
        suicidal_ideation	7	blad out ; bod y ; bottl an ; bought two ; brazo ; breakup ; brinc los
        suicidal_ideation	7	brok door ; broth keep ; bury you ; by how ; by then ; cal bf ; cal husb
        suicidal_ideation	7	callin for ; calm and ; can read ; can turn ; cancel ; cans de ; cardigan
        suicidal_ideation	7	cart to ; cart with ; cat so ; cer y ; check they ; chip and ; client numb
        suicidal_ideation	7	clos i ; com look ; con esa ; congregant 0 ; coun ; counselor 0 ; cover com
        suicidal_ideation	7	crack for ; cual ; cuiden ; cuiden a ; d/c psych ; dad goe ; day 0 ; de desped
        suicidal_ideation	7	de kind ; dead by ; decid that ; deg ; del garaj ; del que ; deployment and
        suicidal_ideation	7	descans ; descans el ; despertador ; despu del ; devera ; di ; digan ; dirt
        suicidal_ideation	7	divorc paper ; dont expect ; dont open ; dont test ; down all ; drag me
        suicidal_ideation	7	draw the ; dres the ; duerm la ; each 0 ; ear fil ; easiest ; eat sinc
        suicidal_ideation	7	el despertador ; el sust ; el traj ; el vas ; emt self ; en consult ; en cort
        suicidal_ideation	7	en detox ; encuentr ; enough for ; ensen dond ; ensen un ; enter de ; entr los
        suicidal_ideation	7	es ahi ; escuel y ; every casserol ; exact how ; explain it ; f ear ; fami for
        suicidal_ideation	7	fed the ; feed tim ; figur it ; first fiv ; first her ; floor ; floor im
        suicidal_ideation	7	for both ; for safety ; for thur ; forget the ; friday as ; frm ; fue ell
        suicidal_ideation	7	go cold ; god all ; god to ; gon put ; goodby for ; goodnight to
        suicidal_ideation	7	grandmoth ring ; guy her ; harnes ; has skip ; has text ; hav heard ; hav to
        suicidal_ideation	7	hav wish ; he beg ; he hav ; he hug ; he punch ; heard it ; her closet
        suicidal_ideation	7	her if ; her leg ; her past ; her phon ; her sleev ; herman dic ; herramienta
        suicidal_ideation	7	hes finish ; hes quit ; hidden ; him driv ; him good ; his location ; honest
        suicidal_ideation	7	honest its ; hospital sent ; hot ther ; hour dry ; hous calm ; hoy ni
        suicidal_ideation	7	hrs w/o ; hwy ; hwy 0 ; hydrocodon in ; i bought ; i giv ; i sent ; i shant
        suicidal_ideation	7	i tied ; i wok ; id hat ; idc ; im don ; im mov ; im sorry ; import nad
        suicidal_ideation	7	in apt ; in being ; in hospic ; insulin pen ; insuranc cant ; int feet ; is it
        suicidal_ideation	7	is pick ; is writ ; it aft ; it all ; itd be ; itl ; its due ; its hot
        suicidal_ideation	7	ive charg ; ive run ; jok and ; jump from ; just dad ; just want ; kid i
        suicidal_ideation	7	kid that ; kind to ; kis the ; kms every ; la audienci ; la carter ; la clav
        suicidal_ideation	7	la iba ; la llav ; la verguenz ; las ventana ; le hal ; le quiten ; le voy
        suicidal_ideation	7	leav thing ; left guit ; left it ; les reparti ; let und ; lin by ; list on
        suicidal_ideation	7	lo suen ; look normal ; los comercial ; los papel ; los quier ; los voy
        suicidal_ideation	7	lunch so ; m si ; mang ; me calm ; me past ; me see ; me stop ; med school
        suicidal_ideation	7	medicar only ; mejor con ; messag for ; mom whol ; moth if ; my belt ; my kniv
        suicidal_ideation	7	my passeng ; my prescription ; my servic ; n nobody ; need em ; net ; next fel
        suicidal_ideation	7	next one ; nic voic ; nit deep ; no saving ; no tengan ; noc ask ; noch que
        suicidal_ideation	7	nombr a ; not gon ; noth he ; notic on ; numb do ; number and ; o ya
        suicidal_ideation	7	off himself ; off nev ; off say ; off when ; old crew ; old gentleman
        suicidal_ideation	7	old heart ; on air ; only word ; out all ; out past ; overpas at ; paid his
        suicidal_ideation	7	pap tom ; papelit ; par que ; phon the ; pictur ; pink slip ; pint aft
        suicidal_ideation	7	pleas do ; por uno ; portion ; pregunt 0 ; proposit ; pus la ; put them
        suicidal_ideation	7	que abr ; que conmig ; que manan ; que mis ; que pront ; queri mor ; quick as
        suicidal_ideation	7	quier hacerl ; quier segu ; quiten ; quiten los ; rac no ; real all ; refier
        suicidal_ideation	7	resign ; ring tomorrow ; riv with ; roblox ; roommat has ; said but
        suicidal_ideation	7	said flat ; sat with ; saturday aft ; sav ; say be ; say thing ; script was
        suicidal_ideation	7	scrub ; se pus ; see who ; set asid ; settl ; seventy four ; shant
        suicidal_ideation	7	she believ ; she plan ; she seen ; she tri ; she vap ; she want ; shift i
        suicidal_ideation	7	sinc back ; sist doesnt ; sist goodby ; sist said ; sist use ; slur
        suicidal_ideation	7	so nobody ; so theyd ; sob on ; sob stil ; sobrino ; son drink ; soon as
        suicidal_ideation	7	soon be ; speech cle ; stand on ; start put ; start say ; sticky not
        suicidal_ideation	7	stitch her ; strong as ; su herramient ; surg rn ; swallow ; taken my
        suicidal_ideation	7	tarjet y ; tel op ; teng ningun ; tengan que ; teni y ; th when ; that calm
        suicidal_ideation	7	the application ; the appointment ; the chip ; the exit ; the friend
        suicidal_ideation	7	the hear ; the jok ; the lift ; the packag ; the spac ; the spar ; the spit
        suicidal_ideation	7	the swap ; the wet ; the workshop ; ther stil ; ther to ; they bury
        suicidal_ideation	7	theyd fir ; thi heat ; think of ; think the ; thought of ; thre program
        suicidal_ideation	7	tia de ; to deal ; to look ; to rais ; to tak ; tod hast ; today for
        suicidal_ideation	7	told offic ; told the ; tom veint ; tonight so ; took down ; took out ; top of
        suicidal_ideation	7	traj ; traj de ; ts de ; tub y ; tuck ; typ in ; typ to ; ultim fue
        suicidal_ideation	7	ultim trag ; un rat ; una not ; und every ; uno lo ; unsur how ; until sunday
        suicidal_ideation	7	up most ; va program ; valor ; vasit ; vec ; vec piens ; veil ; velori todo
        suicidal_ideation	7	ver si ; veterinari de ; vez hoy ; vid ; wan see ; was ok ; wasnt an
        suicidal_ideation	7	wasnt mad ; wed is ; wednesday to ; wer kind ; wf ; what numb ; who find
        suicidal_ideation	7	why yet ; wif tri ; wish ; word that ; wors sinc ; worth ; would suit
        suicidal_ideation	7	wouldnt mind ; wrist sunday ; written ; written to ; xfer 0 ; y say ; y wont
        suicidal_ideation	7	ya qued ; year claus ; year until ; yo el ; yo ya ; you read ; you und
        suicidal_ideation	7	yr good ; zolpidem x
        suicidal_ideation	6	+ its ; 0 drop ; 0 fri ; 0 fum ; 0 gav ; 0 se ; @ mercy ; a birthday
        suicidal_ideation	6	a bullet ; a countdown ; a encontr ; a fram ; a freshman ; a grandson ; a hab
        suicidal_ideation	6	a load ; a toothbrush ; abraz bien ; abuel me ; activ suicidal ; addres +
        suicidal_ideation	6	admit peopl ; aft hour ; again past ; ago bc ; ago to ; all my ; alt del ; ama
        suicidal_ideation	6	amanec ; an extension ; and clean ; and mail ; and thi ; and yesterday
        suicidal_ideation	6	ano se ; answ the ; anyon ; are any ; are mis ; around by ; as good ; as hes
        suicidal_ideation	6	ask from ; ask his ; ati ; avis a ; avisenl ; awak x ; baby the ; back without
        suicidal_ideation	6	balanc then ; barat ; batal ; bath towel ; be anywher ; becaus thi ; bedsid
        suicidal_ideation	6	bet at ; bet with ; between patient ; bien tranquil ; big one ; blu lin
        suicidal_ideation	6	board 0 ; boi ; book me ; bottl to ; bottom has ; bridg aft ; bridg pil
        suicidal_ideation	6	bring flower ; burial policy ; busquemo ; cajon y ; calambr y ; calm ask
        suicidal_ideation	6	camin a ; car loan ; car sinc ; cent ; cer el ; check for ; check request
        suicidal_ideation	6	chiquit ; chof 0 ; chosen ; cint ; cld ; clear the ; closet ; com apart
        suicidal_ideation	6	com hac ; con nombr ; conect ; cont a ; could driv ; counselor cal ; count in
        suicidal_ideation	6	countdown ; crack desd ; cristal sol ; cry she ; cumpleano ; curtain and
        suicidal_ideation	6	d script ; dai noth ; daught cut ; de mat ; de residencial ; dead thi ; debi
        suicidal_ideation	6	deed the ; dej los ; dej una ; del freeway ; del sext ; delet ; delet every
        suicidal_ideation	6	denis in ; desintoxicacion ; di mis ; diciembr y ; did fin ; did try
        suicidal_ideation	6	differenc to ; dij a ; district and ; divid ; dobl rop ; doe ; dog eat
        suicidal_ideation	6	dog paper ; domicili ; dont keep ; dont show ; dont think ; door now
        suicidal_ideation	6	drank my ; dtr with ; dxm + ; earth ; ech sus ; ed md ; effect ; el mas
        suicidal_ideation	6	ell falt ; encarg ; end thre ; endors si ; enferm de ; enferm y ; enough
        suicidal_ideation	6	ensen ; entregu las ; envelop with ; era cristal ; es lo ; escogi la
        suicidal_ideation	6	escritura ; est el ; est enferm ; est pens ; even her ; even outpt ; evening i
        suicidal_ideation	6	every debt ; f er ; fami to ; feed his ; fin he ; food no ; for dts ; for when
        suicidal_ideation	6	form is ; form or ; from ed ; from insid ; from psych ; ft of ; furnac
        suicidal_ideation	6	garag is ; garag with ; get our ; get shut ; get stuck ; go down ; goe right
        suicidal_ideation	6	good as ; good to ; goodwil ; grab a ; graduat your ; ground then ; hand fre
        suicidal_ideation	6	hang ; happen aft ; hav tim ; hav told ; hawthorn and ; hay ningun ; he bare
        suicidal_ideation	6	he dich ; he text ; her heart ; her sheet ; herself again ; herself in
        suicidal_ideation	6	herself on ; hes replac ; hic la ; hija ; him it ; his ex ; his fiance
        suicidal_ideation	6	his parol ; his passport ; his password ; his thing ; his turn ; hold lift
        suicidal_ideation	6	hook cam ; hospital ayer ; hospital park ; how many ; hung a ; hurt and
        suicidal_ideation	6	i doz ; i hung ; i return ; i wouldnt ; i wreck ; id just ; idea suic ; idk if
        suicidal_ideation	6	if its ; ig ; ill do ; ill leav ; im alway ; im clean ; im drunk ; in sixty
        suicidal_ideation	6	in what ; inquilino ; instead is ; is and ; is paid ; is und ; it hav ; it ive
        suicidal_ideation	6	it so ; it tonight ; its so ; its ther ; ive look ; ive paid ; ive start
        suicidal_ideation	6	ive tap ; jefit ; job would ; jump ; just nic ; just text ; just thi
        suicidal_ideation	6	just tidy ; k ; keep repeat ; keep say ; keep text ; know re ; la alcanz
        suicidal_ideation	6	la almoh ; la culp ; la lech ; la molest ; la presion ; la quit ; la tienen
        suicidal_ideation	6	label ; larg en ; las escritura ; latch ; late on ; le dij ; le encontr
        suicidal_ideation	6	le entregu ; le import ; le ofrezc ; left and ; left her ; left wallet
        suicidal_ideation	6	let himself ; letter already ; lif without ; light out ; llav a ; lo ultim
        suicidal_ideation	6	long silenc ; look at ; lun no ; lunch ther ; m 0 ; m dic ; m dop ; m dxm
        suicidal_ideation	6	m marin ; m quiet ; m tak ; machin sinc ; mas na ; me goodby ; me perdon
        suicidal_ideation	6	me why ; mean that ; mercy pt ; mi pai ; might stop ; milligram and ; min not
        suicidal_ideation	6	mis from ; mom i ; month so ; mor ; mot nad ; moth aft ; moth found
        suicidal_ideation	6	much nonstop ; muchach me ; muy tranquil ; my jefit ; my light ; my senior
        suicidal_ideation	6	my sister ; my slot ; myself n ; n im ; nam und ; need it ; ni ningun
        suicidal_ideation	6	niec nam ; night becaus ; no such ; nobody set ; nobody warn ; noma
        suicidal_ideation	6	not going ; not is ; not open ; not pay ; not think ; noth ; noviembr ya
        suicidal_ideation	6	now wer ; off gin ; oil and ; old if ; on cel ; on herself ; one would
        suicidal_ideation	6	only doe ; opi detox ; oportunidad ; or giv ; ought ; our youngest ; over to
        suicidal_ideation	6	overpas by ; owed a ; padr toma ; pain and ; paper are ; pascu ; per le
        suicidal_ideation	6	per tod ; perdon ; person my ; pes par ; pick ; pick the ; pidi ; pil wont
        suicidal_ideation	6	placement aft ; planch ; plane ; platoon ; po client ; pour win ; priest
        suicidal_ideation	6	probation ofcr ; problem i ; pt dtr ; puent de ; purpos and ; put one ; que a
        suicidal_ideation	6	que contesten ; que hic ; question on ; quick and ; quien decirl
        suicidal_ideation	6	quier alcanz ; quis much ; quit job ; rabbi ; re resident ; receipt in
        suicidal_ideation	6	record with ; refier ideacion ; rehab didnt ; ring with ; rn ; rock bottom
        suicidal_ideation	6	rod and ; room back ; room for ; roommat 0 ; roommat doesnt ; rop from
        suicidal_ideation	6	round with ; sal una ; salud de ; say good ; say thank ; se cans ; seat belt
        suicidal_ideation	6	semana ; semana me ; send any ; senior 0 ; septemb ; sesent y ; sext pis
        suicidal_ideation	6	she cut ; she get ; she gon ; she post ; she wer ; she work ; she wrot
        suicidal_ideation	6	sho off ; should just ; shut up ; si consum ; si deni ; si dio ; si entr
        suicidal_ideation	6	sibl ; sneaker ; soft voic ; sol queri ; sorry ; sp only ; sponsor he
        suicidal_ideation	6	spot by ; spr back ; sry ; stat she ; sticky ; stil pour ; stood at
        suicidal_ideation	6	story and ; su cumpleano ; sud tx ; sun he ; supier que ; sus teni ; sw from
        suicidal_ideation	6	swe ; sí le ; tab i ; tak to ; tel him ; tel whoev ; tenant who ; text me
        suicidal_ideation	6	text pleas ; that count ; that theyr ; the amp ; the brandy ; the cabinet
        suicidal_ideation	6	the cat ; the cent ; the grad ; the hiv ; the iron ; the jameson ; the knob
        suicidal_ideation	6	the lutheran ; the other ; the parakeet ; the planet ; the trail ; the vet
        suicidal_ideation	6	them anymor ; then dont ; then want ; tienen en ; tim how ; tip the ; tir is
        suicidal_ideation	6	to not ; to pour ; tod y ; told every ; tom tod ; too chicken ; took off
        suicidal_ideation	6	try a ; turn off ; u wer ; un bail ; una 0 ; und me ; up cal ; up im
        suicidal_ideation	6	usted contestan ; vec est ; venen y ; ventan del ; very calm ; vincent thoma
        suicidal_ideation	6	vodk cad ; voy ; w/o her ; want the ; was he ; wasnt ; wasnt kid ; wear long
        suicidal_ideation	6	weed with ; week thi ; weekend back ; wer nic ; what hed ; what theyd
        suicidal_ideation	6	who giv ; why did ; wif off ; windy ; wish i ; with husb ; with last
        suicidal_ideation	6	with light ; with mrs ; with roommat ; without my ; wk grad ; wk say
        suicidal_ideation	6	wks found ; wok up ; would stay ; wouldnt elaborat ; wouldnt tak ; wrong sid
        suicidal_ideation	6	x eso ; x for ; y la ; y sí ; yern que ; you ther
        suicidal_ideation	5	+ his ; + shroom ; + sweaty ; 0 counselor ; 0 cut ; 0 diabetic ; 0 lbs ; 0 mad
        suicidal_ideation	5	0 mds ; 0 of ; a 0 ; a diosit ; a discharg ; a drag ; a film ; a hac
        suicidal_ideation	5	a methadon ; a next ; a no ; a sin ; a tomorrow ; a verl ; a voicemail
        suicidal_ideation	5	abaj del ; addres for ; adentr del ; against you ; aid re ; al ciel ; al grup
        suicidal_ideation	5	al vecin ; albanil ; alcanz a ; aliv no ; almoh ; als what ; am tel ; ama ya
        suicidal_ideation	5	an envelop ; an the ; and check ; and cheerful ; and e ; and eleven ; and fil
        suicidal_ideation	5	and forty ; and goosebump ; and hop ; and hung ; and late ; and lock ; and not
        suicidal_ideation	5	anex ; anoch me ; anoth man ; anyon com ; apart lug ; apply for ; apt no
        suicidal_ideation	5	apt say ; arborist ; arm up ; arrest thi ; asid ; ask in ; ask she ; ask staf
        suicidal_ideation	5	ask the ; ask was ; at drop ; avis que ; baby i ; back surg ; baj mi
        suicidal_ideation	5	bathroom 0 ; be buri ; be every ; be good ; be lik ; be read ; beat my
        suicidal_ideation	5	befor anybody ; begin to ; begun ; bet to ; bit in ; blind down ; block my
        suicidal_ideation	5	bodi im ; both a ; bottl all ; bought 0 ; bought him ; boy get ; break i
        suicidal_ideation	5	break it ; broth drank ; brought over ; build of ; buoy ; burial ; burn her
        suicidal_ideation	5	buzon ; bye ; cabinet ; cad 0 ; cal she ; cam a ; cancel my ; cant see
        suicidal_ideation	5	cap and ; car a ; cart en ; cas por ; casual ; cat ; catch up ; chaplain re
        suicidal_ideation	5	charcoal ; check with ; chiquit con ; cho and ; clap ; cle it ; client was
        suicidal_ideation	5	clinic comunitari ; clos not ; clr f ; com for ; comercial ; completenes
        suicidal_ideation	5	comunion ; con mat ; confes ; couch has ; could and ; count to ; crew say
        suicidal_ideation	5	cuerd ; culp de ; cun tien ; dai son ; dan gana ; dar ; dark and ; daught the
        suicidal_ideation	5	day eight ; day fourteen ; day in ; de cort ; de ell ; de mis ; de respir
        suicidal_ideation	5	de viaj ; decid wheth ; declutter ; dej entr ; dej sol ; del panteon ; del pap
        suicidal_ideation	5	del terren ; demasi cre ; deni intent ; depression no ; detox yest ; deuda y
        suicidal_ideation	5	diari mas ; diari och ; did to ; dig a ; disculpa ; disculpa por ; do for
        suicidal_ideation	5	dollar on ; dont just ; dont mak ; dont wan ; door at ; doubt im ; down at
        suicidal_ideation	5	down behind ; dramatic ; drov off ; ear every ; easiest way ; eight month
        suicidal_ideation	5	el arbol ; el chiquit ; el frasc ; el inhalador ; el par ; ell se ; en com
        suicidal_ideation	5	encarg a ; enganch a ; engin run ; equivoc de ; escribi una ; est viv
        suicidal_ideation	5	even the ; ever want ; every servic ; everyon ; everyth at ; everyth in
        suicidal_ideation	5	explain ask ; f atty ; f put ; falleci mi ; faltan ; farth ; feet up
        suicidal_ideation	5	femal cry ; fent detox ; ff ; find somebody ; finish ; flush her
        suicidal_ideation	5	for attention ; for completenes ; for everyth ; for me ; for thing
        suicidal_ideation	5	forearm with ; forty thousand ; found a ; found in ; freeway ; friday
        suicidal_ideation	5	from crystal ; from pg ; from va ; fueron 0 ; gav cb ; get hurt ; get the
        suicidal_ideation	5	gf start ; git ; glas 0 ; go be ; goin to ; going around ; gon and ; gon lie
        suicidal_ideation	5	goodby to ; goodnight ; guard rencor ; gun ; hac ruid ; haci ; half for
        suicidal_ideation	5	hand off ; happen to ; harley ; has to ; hay alcohol ; hazard ; he buy
        suicidal_ideation	5	he relocat ; he sign ; headlight ; her bf ; her grandmoth ; her numb
        suicidal_ideation	5	her room ; her thursday ; her twin ; herramienta y ; hi ; him first ; him hold
        suicidal_ideation	5	him sign ; him which ; himself if ; himself when ; himself with ; his church
        suicidal_ideation	5	his key ; his truck ; hlep ; hol ; hom need ; hombr llor ; hond ; honest i
        suicidal_ideation	5	honest my ; hospic aid ; how an ; how quiet ; hoy me ; husb found ; husb pas
        suicidal_ideation	5	husband took ; hx obtain ; i forget ; i imagin ; i shut ; i sit ; id giv
        suicidal_ideation	5	id lie ; id start ; idea de ; if u ; ill want ; im around ; im think
        suicidal_ideation	5	im violat ; im your ; import ; in garag ; in mind ; in old ; in ord
        suicidal_ideation	5	in ventur ; in whatev ; inhalador ; inpatient run ; inpt ama ; inpt twic
        """
}
