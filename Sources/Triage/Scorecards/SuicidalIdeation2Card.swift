extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	9	my van ; myself figur ; nam # ; net ya ; night just ; night look ; nino con
        suicidal_ideation	9	nit i ; no aguant ; noch asi ; nombr desd ; nos cuidamo ; not i ; now look
        suicidal_ideation	9	obituary ; of clr ; of today ; off sinc ; out every ; outsid iop ; pa ; paid
        suicidal_ideation	9	paid off ; papelit que ; pas al ; pascu y ; pastilla en ; perky ; person stop
        suicidal_ideation	9	pictur my ; plan b ; plot next ; probab say ; psalm ; pt etoh ; qd sinc
        suicidal_ideation	9	queden con ; quit buy ; quit la ; rath she ; razor blad ; real far ; recoj
        suicidal_ideation	9	record a ; regal sus ; rop and ; scrub the ; se adelant ; se encer ; see 0
        suicidal_ideation	9	see how ; self harm ; send anyon ; sentenc i ; set out ; shotgun acros
        suicidal_ideation	9	shouldv ; shutof and ; si uno ; sist shel ; slit ; slot to ; so it ; so kind
        suicidal_ideation	9	sobr par ; soldadito ; som night ; somebody befor ; son nam ; sop y
        suicidal_ideation	9	sponsor 0 ; squar with ; st drink ; stitch com ; stitch up ; stop answer
        suicidal_ideation	9	stop pay ; street drug ; su senor ; sunday i ; sup for ; surrender
        suicidal_ideation	9	than usual ; that say ; the burial ; the exhaust ; the fern ; the pink
        suicidal_ideation	9	the point ; the trunk ; ther thre ; they only ; thi lif ; thing to
        suicidal_ideation	9	thinkin about ; thought about ; titl to ; to each ; to everybody ; to let
        suicidal_ideation	9	to nam ; told her ; tonight me ; tool to ; truck is ; up enough ; us his
        suicidal_ideation	9	use perc ; vas ; vec me ; viv se ; voic flat ; walk her ; want complete
        suicidal_ideation	9	wat run ; widow and ; wif doe ; wif left ; with thank ; wk he ; wont hav
        suicidal_ideation	9	would know ; would suit ; wreck the ; wrist on ; y cad ; y he ; y uninsur
        suicidal_ideation	9	yo con ; your intak
        suicidal_ideation	8	/ medic ; a befor ; a descans ; a favor ; a not ; a plastic ; a seat
        suicidal_ideation	8	a suicid ; a vacation ; about hang ; abroad ; accident on ; acomodan
        suicidal_ideation	8	al puent ; alguien y ; all four ; all hav ; all her ; already decid
        suicidal_ideation	8	alrededor de ; ambien was ; and blow ; and let ; and pul ; and wait ; and wip
        suicidal_ideation	8	anybody wil ; anymor ; anywher on ; apuren ; ask doe ; ask how ; at bedsid
        suicidal_ideation	8	at ups ; ayer intent ; b and ; baby so ; be all ; be up ; been stand
        suicidal_ideation	8	belt round ; both cal ; both leg ; box at ; breath then ; bullet ; but kind
        suicidal_ideation	8	cal hung ; calcetin ; calm la ; cant do ; cargador ; cart par ; casserol dish
        suicidal_ideation	8	chart for ; check at ; chos ; clif at ; clos in ; collect on ; com par
        suicidal_ideation	8	commit ; commit suicid ; companero me ; compr zapato ; con plan ; could just
        suicidal_ideation	8	coun ; cry hard ; cuand entr ; cumplan ; darl de ; day told ; de hotel ; decid
        suicidal_ideation	8	deep than ; dejam ; despert ; despid de ; despu en ; detox gav ; di a
        suicidal_ideation	8	dic quien ; diosit ; do bet ; do pickup ; door unlock ; dorm y ; dres ; drowsy
        suicidal_ideation	8	each year ; easi with ; eat at ; edg ; eighty dollar ; el agu ; el barandal
        suicidal_ideation	8	el celul ; el cuchil ; el favor ; el garag ; ell cre ; est cas ; estan las
        suicidal_ideation	8	estoy pens ; even on ; everyon is ; everyth so ; feed it ; feel bad ; ff /
        suicidal_ideation	8	fil befor ; finish fiv ; firm on ; first ive ; for dr ; for friday ; for sud
        suicidal_ideation	8	for thur ; found me ; fri today ; furiou at ; gin and ; girl get ; girl so
        suicidal_ideation	8	gon be ; gon off ; good hand ; granddaught cal ; group any ; guanter
        suicidal_ideation	8	guy whos ; hac falt ; had every ; hand both ; hang self ; hast manan ; hav sav
        suicidal_ideation	8	hav written ; he paid ; he wasnt ; herman nos ; heroin desd ; hes good
        suicidal_ideation	8	hidden in ; him how ; his cat ; his cremation ; his door ; his goodby
        suicidal_ideation	8	his wed ; hom the ; husband put ; i ask ; i lock ; i sat ; i tri ; id use
        suicidal_ideation	8	if shed ; im load ; in neutral ; insuranc would ; ir con ; is noth ; item 0
        suicidal_ideation	8	its becaus ; its hard ; jail chaplain ; junt de ; keep think ; kept her
        suicidal_ideation	8	kept right ; kind on ; la guanter ; la oril ; la quis ; la vid ; la vig
        suicidal_ideation	8	label torn ; last cal ; late ive ; left over ; let id ; lif every
        suicidal_ideation	8	lineman cant ; los primo ; m colleg ; m truck ; madrug y ; manan el ; mat
        suicidal_ideation	8	mat est ; me be ; me hiz ; me par ; mean all ; mercy ; mil from ; mis muchacho
        suicidal_ideation	8	mo cant ; mo nev ; month last ; morphin sinc ; mot noma ; motel room
        suicidal_ideation	8	my forearm ; my priest ; my rn ; myself at ; myself last ; nam / ; neutral and
        suicidal_ideation	8	nic ; nic even ; night if ; no answ ; no cas ; no del ; no voy ; noch me
        suicidal_ideation	8	not around ; not being ; of stuf ; of tylenol ; old gentleman ; on being
        suicidal_ideation	8	on jan ; on then ; onc im ; only has ; open it ; orientation in ; oril
        suicidal_ideation	8	ought to ; out to ; pa cuand ; pag el ; paid in ; paid through ; panteon junt
        suicidal_ideation	8	parishion 0 ; parti on ; partn found ; pas my ; past tonight ; pay when
        suicidal_ideation	8	pedi perdon ; pencil sharpen ; phon rang ; phon so ; pickup with ; pid a
        suicidal_ideation	8	plan wont ; pleas cancel ; pleas do ; plot ; poa + ; poquita ; por leer
        suicidal_ideation	8	post say ; pregunt cuant ; que nadi ; qued un ; queri decirl ; quick
        suicidal_ideation	8	quien sab ; quier dar ; read thes ; read up ; real good ; refus ; regal su
        suicidal_ideation	8	rehab end ; renew my ; rent was ; reservo and ; resident in ; retir machinist
        suicidal_ideation	8	ring on ; rio y ; s/p attempt ; said twic ; sal mas ; sav up ; say she
        suicidal_ideation	8	say shed ; say sob ; say theyr ; se despid ; se rio ; seal and ; seed
        suicidal_ideation	8	senor llor ; she hom ; she left ; shel be ; shel need ; should get ; show him
        suicidal_ideation	8	sign over ; sil y ; sit ther ; sleev ; so ther ; soft ; somebody ought
        suicidal_ideation	8	sound 0 ; sponsor she ; stop open ; stuck with ; su pistol ; suicidal again
        suicidal_ideation	8	suicidal thought ; suspiciou ; tak and ; tech job ; tel someon ; teni a
        suicidal_ideation	8	text you ; th i ; that everyth ; the account ; the barn ; the body ; the boy
        suicidal_ideation	8	the clif ; the co ; the fin ; the goodby ; the lord ; the pickup ; the rang
        suicidal_ideation	8	the rent ; the saf ; the sea ; the spac ; the yellow ; therapist ct ; they can
        suicidal_ideation	8	theyd ; theyl hav ; through at ; til im ; to both ; to pleas ; todo hast
        suicidal_ideation	8	tonight ; torn off ; trash is ; tuesday becaus ; twic his ; una hoj ; und and
        suicidal_ideation	8	up trash ; va a ; va dic ; vean ; vean los ; vig ; was alway ; was due
        suicidal_ideation	8	way it ; way thi ; went real ; wer out ; whol be ; widow ask ; wif pas
        suicidal_ideation	8	without her ; wk noth ; wok ; wont hear ; work boot ; would be ; wouldv
        suicidal_ideation	8	x favor ; y took ; ya teng
        suicidal_ideation	7	0 deg ; 0 dop ; 0 no ; 0 rid ; 0 warm ; 0 xfer ; a decirl ; a devera ; a fair
        suicidal_ideation	7	a freshman ; a mom ; a practic ; a proposit ; a semi ; a sock ; a suit
        suicidal_ideation	7	a volv ; about shoot ; admit she ; advent ; again tonit ; ago clean
        suicidal_ideation	7	aguant mas ; album ; all con ; alon tonight ; alright ; amig me ; an apartment
        suicidal_ideation	7	and biscuit ; and laptop ; and lin ; and show ; anesthesi ; ano la ; ano una
        suicidal_ideation	7	anoch mi ; anyon for ; apagu ; aprendi a ; aqui noma ; as quick ; ativan for
        suicidal_ideation	7	ayudenm por ; be dramatic ; be out ; bed if ; been say ; beer so ; befor a
        suicidal_ideation	7	befor light ; behav ; bf ask ; blad out ; bod y ; bottl an ; bought two
        suicidal_ideation	7	brazo ; breakup ; brinc los ; brok door ; broth keep ; by how ; by then
        suicidal_ideation	7	cal bf ; cal husb ; callin for ; calm and ; can read ; can turn ; cancel
        suicidal_ideation	7	cardigan ; cart to ; cart with ; cat so ; cer y ; check they ; chip and
        suicidal_ideation	7	client numb ; com look ; con esa ; congregant 0 ; counselor 0 ; cover com
        suicidal_ideation	7	crack for ; cual ; cuiden ; cuiden a ; d/c psych ; dad goe ; day 0 ; de desped
        suicidal_ideation	7	de kind ; dead by ; decid that ; deg ; del garaj ; del que ; deployment and
        suicidal_ideation	7	descans ; descans el ; despertador ; despu del ; devera ; di ; digan ; dirt
        suicidal_ideation	7	divorc paper ; doe ; dont expect ; dont open ; dont test ; down all ; drag me
        suicidal_ideation	7	draw the ; dres the ; duerm la ; each 0 ; ear fil ; easiest ; eat sinc
        suicidal_ideation	7	el despertador ; el sust ; el traj ; el vas ; emt friend ; emt self
        suicidal_ideation	7	en consult ; en cort ; en detox ; encuentr ; enough for ; ensen dond
        suicidal_ideation	7	ensen un ; enter de ; entr los ; es ahi ; escuel y ; ever liv ; every casserol
        suicidal_ideation	7	exact how ; explain it ; f ear ; fami for ; fed the ; feed tim ; figur it
        suicidal_ideation	7	first fiv ; first her ; floor im ; for both ; for safety ; forget the
        suicidal_ideation	7	friday as ; friday fiv ; friend for ; frm ; fue ell ; go cold ; god all
        suicidal_ideation	7	god to ; gon put ; goodby for ; goodnight to ; grandmoth ring ; guy her
        suicidal_ideation	7	harnes ; has skip ; has text ; hav heard ; hav to ; hav wish ; he beg ; he hav
        suicidal_ideation	7	he hug ; he punch ; heard it ; her closet ; her leg ; her past ; her phon
        suicidal_ideation	7	her sleev ; herman dic ; herramienta ; hes finish ; hes quit ; hidden
        suicidal_ideation	7	him driv ; him good ; his location ; honest ; honest its ; hospital sent
        suicidal_ideation	7	hot ther ; hour dry ; hous calm ; hoy ni ; hrs w/o ; hwy ; hwy 0
        suicidal_ideation	7	hydrocodon in ; i bought ; i giv ; i sent ; i shant ; i tied ; i wok ; id hat
        suicidal_ideation	7	idc ; im don ; im mov ; im sorry ; import nad ; in apt ; in being ; in hospic
        suicidal_ideation	7	insulin pen ; insuranc cant ; int feet ; is it ; is pick ; is writ ; it aft
        suicidal_ideation	7	it all ; itd be ; itl ; its due ; its hot ; ive charg ; ive run ; jok and
        suicidal_ideation	7	jump from ; just dad ; just want ; kid i ; kid that ; kind to ; kis the
        suicidal_ideation	7	kms every ; la audienci ; la carter ; la clav ; la iba ; la llav ; la verguenz
        suicidal_ideation	7	las ventana ; law start ; le hal ; le quiten ; le voy ; leav thing ; left guit
        suicidal_ideation	7	left it ; les reparti ; let himself ; let und ; lin by ; list on ; lo suen
        suicidal_ideation	7	look normal ; los comercial ; los papel ; los quier ; los voy ; lunch so
        suicidal_ideation	7	m si ; mang ; me calm ; me past ; me see ; med school ; medicar only
        suicidal_ideation	7	mejor con ; messag for ; mom whol ; moth if ; my belt ; my kniv ; my passeng
        suicidal_ideation	7	my prescription ; my servic ; n nobody ; need em ; net ; next fel ; next one
        suicidal_ideation	7	nic voic ; nit deep ; no saving ; no tengan ; noc ask ; noch que ; nombr a
        suicidal_ideation	7	not going ; not gon ; noth he ; notic on ; numb do ; number and ; o ya
        suicidal_ideation	7	off himself ; off nev ; off say ; off when ; old crew ; old heart ; on air
        suicidal_ideation	7	only word ; out all ; out past ; overpas at ; paid his ; pap tom ; papelit
        suicidal_ideation	7	par que ; park by ; phon the ; pictur ; pink slip ; pint aft ; por uno
        suicidal_ideation	7	portion ; pregunt 0 ; proposit ; pt fent ; pus la ; que abr ; que conmig
        suicidal_ideation	7	que manan ; que mis ; que pront ; queri mor ; quick as ; quier hacerl
        suicidal_ideation	7	quier segu ; quiten ; quiten los ; rac no ; real all ; refier ; report monday
        suicidal_ideation	7	resign ; ring tomorrow ; riv with ; roblox ; roommat has ; said but
        suicidal_ideation	7	said flat ; sat with ; saturday aft ; sav ; say be ; say thing ; script was
        suicidal_ideation	7	scrub ; se pus ; see who ; set asid ; settl ; shant ; she believ ; she plan
        suicidal_ideation	7	she seen ; she tri ; she vap ; she want ; shift i ; sinc back ; sist doesnt
        suicidal_ideation	7	sist goodby ; sist said ; sist use ; slur ; so nobody ; so theyd ; sob on
        suicidal_ideation	7	sob stil ; sobrino ; son sol ; soon as ; soon be ; stand on ; start put
        suicidal_ideation	7	start say ; sticky not ; strong as ; su herramient ; surg rn ; swallow
        suicidal_ideation	7	taken my ; tarjet y ; tel op ; teng ningun ; tengan que ; teni y ; th when
        suicidal_ideation	7	that calm ; the application ; the appointment ; the chip ; the exit
        suicidal_ideation	7	the friend ; the hear ; the jok ; the lift ; the lutheran ; the packag
        suicidal_ideation	7	the spar ; the spit ; the swap ; the wet ; ther stil ; ther to ; theyd fir
        suicidal_ideation	7	thi heat ; think of ; think the ; thought of ; thre program ; tia de ; to deal
        suicidal_ideation	7	to look ; to rais ; to tak ; tod hast ; today for ; told offic ; told the
        suicidal_ideation	7	tom veint ; tonight so ; tonight that ; took down ; took out ; top of ; traj
        suicidal_ideation	7	traj de ; ts de ; tub y ; tuck ; typ in ; typ to ; ultim fue ; ultim trag
        suicidal_ideation	7	un rat ; una not ; unsur how ; until sunday ; up most ; va program ; valor
        suicidal_ideation	7	vasit ; vec ; vec piens ; veil ; velori todo ; ver si ; veterinari de
        suicidal_ideation	7	vez hoy ; vid ; wan see ; was ok ; wasnt an ; wasnt mad ; wed is
        suicidal_ideation	7	wednesday to ; wer kind ; wf ; what numb ; who find ; why yet ; wif tri ; wish
        suicidal_ideation	7	word that ; wors sinc ; worth ; wouldnt mind ; wrist sunday ; written
        suicidal_ideation	7	written to ; xfer 0 ; y say ; y wont ; ya qued ; year claus ; year until
        suicidal_ideation	7	yo el ; yo ya ; you read ; you und ; yr good ; zolpidem x
        suicidal_ideation	6	+ its ; 0 drop ; 0 fri ; 0 fum ; 0 gav ; 0 se ; @ mercy ; a birthday
        suicidal_ideation	6	a bullet ; a countdown ; a encontr ; a fram ; a grandson ; a hab ; a load
        suicidal_ideation	6	a toothbrush ; abraz bien ; abuel me ; activ suicidal ; addres + ; admit peopl
        suicidal_ideation	6	aft hour ; again past ; ago bc ; ago to ; all my ; alt del ; am tel ; ama
        suicidal_ideation	6	amanec ; an extension ; and clean ; and e ; and mail ; and thi ; and yesterday
        suicidal_ideation	6	ano se ; answ the ; anyon ; are any ; are mis ; around by ; as good ; as hes
        suicidal_ideation	6	ask chaplain ; ask from ; ask his ; ati ; avis a ; avisenl ; awak x ; baby the
        suicidal_ideation	6	back without ; balanc then ; barat ; batal ; bath towel ; be anywher
        suicidal_ideation	6	becaus thi ; bedsid ; bet at ; bet with ; between patient ; bien tranquil
        suicidal_ideation	6	big one ; blu lin ; board 0 ; boi ; book me ; bottl to ; bottom has
        suicidal_ideation	6	bridg aft ; bridg pil ; bring flower ; burial policy ; bury you ; busquemo
        suicidal_ideation	6	cajon y ; calambr y ; calm ask ; camin a ; cans de ; car loan ; car sinc
        suicidal_ideation	6	cent ; cer el ; check for ; check request ; chiquit ; chof 0 ; chosen ; cint
        suicidal_ideation	6	cld ; clear the ; clos i ; closet ; com apart ; com hac ; con nombr ; conect
        suicidal_ideation	6	cont a ; counselor cal ; count in ; countdown ; crack desd ; cristal sol
        suicidal_ideation	6	cry she ; cumpleano ; curtain and ; d script ; dai noth ; daught cut ; de mat
        suicidal_ideation	6	de residencial ; dead thi ; debi ; deed the ; dej los ; dej una ; del freeway
        suicidal_ideation	6	del sext ; delet ; delet every ; denis in ; desintoxicacion ; di mis
        suicidal_ideation	6	diciembr y ; did fin ; did try ; differenc to ; dij a ; district and ; divid
        suicidal_ideation	6	dobl rop ; dog eat ; dog paper ; domicili ; dont keep ; dont show ; dont think
        suicidal_ideation	6	door now ; drank my ; dtr with ; dxm + ; earth ; ech sus ; ed md ; effect
        suicidal_ideation	6	el mas ; ell falt ; encarg ; end thre ; endors si ; enferm de ; enferm y
        suicidal_ideation	6	enough ; ensen ; entregu las ; envelop with ; era cristal ; es lo ; escogi la
        suicidal_ideation	6	escritura ; est el ; est enferm ; est pens ; even her ; even outpt
        suicidal_ideation	6	every debt ; f er ; fami to ; feed his ; fin he ; floor ; food no ; for dts
        suicidal_ideation	6	for when ; form is ; form or ; from ed ; from insid ; from pg ; from psych
        suicidal_ideation	6	ft of ; furnac ; garag is ; garag with ; get our ; get shut ; get stuck
        suicidal_ideation	6	go down ; goe right ; going around ; good as ; good to ; goodwil ; grab a
        suicidal_ideation	6	graduat your ; ground then ; hand fre ; hang ; happen aft ; hav tim ; hav told
        suicidal_ideation	6	hawthorn and ; hay ningun ; he bare ; he dich ; he text ; her heart ; her if
        suicidal_ideation	6	her sheet ; herself again ; herself in ; herself on ; hes replac ; hic la
        suicidal_ideation	6	hija ; him it ; his ex ; his fiance ; his parol ; his passport ; his password
        suicidal_ideation	6	his thing ; his turn ; hold lift ; hook cam ; hospital ayer ; hospital park
        suicidal_ideation	6	how many ; hung a ; hurt and ; i doz ; i hung ; i return ; i wouldnt ; i wreck
        suicidal_ideation	6	id just ; idea suic ; idk if ; if its ; ig ; ill do ; ill leav ; im alway
        suicidal_ideation	6	im clean ; im drunk ; in sixty ; in what ; inquilino ; instead is ; is and
        suicidal_ideation	6	is paid ; is und ; it hav ; it so ; it tonight ; its so ; its ther ; ive look
        suicidal_ideation	6	ive paid ; ive start ; ive tap ; jefit ; job would ; jump ; just nic
        suicidal_ideation	6	just text ; just thi ; just tidy ; k ; keep repeat ; keep say ; keep text
        suicidal_ideation	6	know re ; la alcanz ; la almoh ; la culp ; la lech ; la molest ; la presion
        suicidal_ideation	6	la quit ; la tienen ; label ; larg en ; las escritura ; latch ; late on
        suicidal_ideation	6	le dij ; le encontr ; le entregu ; le import ; left and ; left her
        suicidal_ideation	6	left wallet ; letter already ; lif without ; light out ; llav a ; lo ultim
        suicidal_ideation	6	long silenc ; look at ; lun no ; lunch ther ; m 0 ; m dic ; m dop ; m dxm
        suicidal_ideation	6	m marin ; m quiet ; m tak ; machin sinc ; mas na ; me anywher ; me goodby
        suicidal_ideation	6	me perdon ; me stop ; me why ; mean that ; mercy pt ; mi pai ; might stop
        suicidal_ideation	6	milligram and ; min not ; mis from ; mom i ; month so ; mor ; mot nad
        suicidal_ideation	6	moth aft ; moth found ; much nonstop ; muchach me ; muy tranquil ; my light
        suicidal_ideation	6	my sister ; my slot ; myself n ; n im ; nam und ; need it ; ni ningun
        suicidal_ideation	6	niec nam ; night becaus ; no such ; nobody set ; nobody warn ; noma ; not is
        suicidal_ideation	6	not open ; not pay ; not think ; noth ; noviembr ya ; now wer ; off gin
        suicidal_ideation	6	oil and ; old if ; on cel ; on herself ; one would ; only doe ; opi detox
        suicidal_ideation	6	oportunidad ; or giv ; ought ; our youngest ; over to ; overpas by ; owed a
        suicidal_ideation	6	padr toma ; pain and ; paper are ; pascu ; per le ; per tod ; perdon
        suicidal_ideation	6	person my ; pes par ; pg and ; pick ; pick the ; pidi ; pil wont
        suicidal_ideation	6	placement aft ; planch ; plane ; platoon ; po client ; pour win ; priest
        suicidal_ideation	6	probation ofcr ; problem i ; pt dtr ; puent de ; purpos and ; put one
        suicidal_ideation	6	put them ; que a ; que contesten ; que hic ; question on ; quick and
        suicidal_ideation	6	quien decirl ; quier alcanz ; quis much ; quit job ; rabbi ; re resident
        suicidal_ideation	6	receipt in ; record with ; refier ideacion ; rehab didnt ; resident
        suicidal_ideation	6	ring with ; rn ; rock bottom ; rod and ; room back ; room for ; roommat 0
        suicidal_ideation	6	roommat doesnt ; rop from ; round with ; said in ; sal una ; salud de ; sat in
        suicidal_ideation	6	say good ; say thank ; se cans ; seat belt ; see new ; semana ; semana me
        suicidal_ideation	6	send any ; senior 0 ; sesent y ; sext pis ; she cut ; she get ; she gon
        suicidal_ideation	6	she post ; she wer ; she work ; she wrot ; sho off ; should just ; shut up
        suicidal_ideation	6	si consum ; si deni ; si dio ; sibl ; sneaker ; soft voic ; sol queri ; sorry
        suicidal_ideation	6	sp only ; speech cle ; sponsor he ; spot by ; spr back ; sry ; stat she
        suicidal_ideation	6	sticky ; stil pour ; stitch her ; stood at ; story and ; su cumpleano ; sud tx
        suicidal_ideation	6	sun he ; supier que ; sus teni ; sw from ; swe ; sí le ; tab i ; tak to
        suicidal_ideation	6	taken ; tel him ; tel whoev ; tenant who ; text me ; text pleas ; that count
        suicidal_ideation	6	that theyr ; the amp ; the brandy ; the breakup ; the cabinet ; the cat
        suicidal_ideation	6	the cent ; the grad ; the hiv ; the iron ; the jameson ; the knob ; the other
        suicidal_ideation	6	the parakeet ; the planet ; the trail ; the vet ; the workshop ; them anymor
        suicidal_ideation	6	then dont ; then want ; they bury ; tienen en ; tim how ; tir is ; to not
        suicidal_ideation	6	to pour ; tod y ; told every ; tom tod ; too chicken ; took off ; try a
        suicidal_ideation	6	turn off ; u wer ; un bail ; una 0 ; und every ; und me ; uno lo ; up cal
        suicidal_ideation	6	up im ; usted contestan ; vec est ; venen y ; ventan del ; very calm
        suicidal_ideation	6	vincent thoma ; vodk cad ; voy ; w/o her ; want the ; was he ; wasnt
        suicidal_ideation	6	wasnt kid ; wear long ; week thi ; weekend back ; wer nic ; what hed
        suicidal_ideation	6	what theyd ; who giv ; why did ; wif off ; windy ; wish i ; with husb
        suicidal_ideation	6	with last ; with light ; with mrs ; with roommat ; without my ; wk grad
        suicidal_ideation	6	wk say ; wks found ; wok up ; would stay ; wouldnt elaborat ; wouldnt tak
        suicidal_ideation	6	wrong sid ; x eso ; x for ; y la ; y sí ; yern que ; you ther
        suicidal_ideation	5	+ his ; + shroom ; + sweaty ; 0 counselor ; 0 cut ; 0 diabetic ; 0 lbs ; 0 mad
        suicidal_ideation	5	0 mds ; 0 of ; a 0 ; a diosit ; a discharg ; a drag ; a film ; a hac
        suicidal_ideation	5	a landlord ; a methadon ; a next ; a no ; a sin ; a tomorrow ; a verl
        suicidal_ideation	5	a voicemail ; abaj del ; addres for ; adentr del ; against you ; aid re
        suicidal_ideation	5	al ciel ; al grup ; al vecin ; albanil ; alcanz a ; aliv no ; almoh ; als what
        suicidal_ideation	5	ama ya ; an envelop ; an the ; and check ; and eleven ; and fil ; and forty
        suicidal_ideation	5	and goosebump ; and hop ; and hung ; and late ; and lock ; and not ; anex
        suicidal_ideation	5	anoch me ; anoth man ; anyon com ; apart lug ; apply for ; apt no ; apt say
        suicidal_ideation	5	arborist ; arm up ; arrest thi ; asid ; ask in ; ask she ; ask staf ; ask the
        suicidal_ideation	5	ask was ; at drop ; avis que ; baby i ; back surg ; baj mi ; bathroom 0
        suicidal_ideation	5	be buri ; be every ; be good ; be lik ; be read ; beat my ; befor anybody
        suicidal_ideation	5	begin to ; begun ; bet to ; bit in ; blind down ; block my ; bodi im ; both a
        suicidal_ideation	5	bottl all ; bought 0 ; bought him ; boy get ; break i ; break it ; broth drank
        suicidal_ideation	5	brought over ; build of ; buoy ; burial ; burn her ; buzon ; bye ; cabinet
        suicidal_ideation	5	cad 0 ; cal she ; cam a ; cancel my ; cant see ; cap and ; car a ; cart en
        suicidal_ideation	5	cas por ; casual ; cat ; catch up ; chaplain re ; charcoal ; check with
        suicidal_ideation	5	chiquit con ; cho and ; clap ; cle it ; client was ; clinic comunitari
        suicidal_ideation	5	clos not ; clr f ; com for ; comercial ; completenes ; comunion ; con mat
        suicidal_ideation	5	confes ; couch has ; could and ; count to ; crew say ; cuerd ; culp de
        suicidal_ideation	5	cun tien ; dai son ; dan gana ; dar ; dark and ; daught the ; day eight
        suicidal_ideation	5	day fourteen ; day in ; de cort ; de ell ; de mis ; de respir ; de viaj
        suicidal_ideation	5	decid wheth ; declutter ; dej entr ; dej sol ; del panteon ; del pap
        suicidal_ideation	5	del terren ; demasi cre ; deni intent ; depression no ; detox yest ; deuda y
        suicidal_ideation	5	diari mas ; diari och ; did to ; dig a ; disculpa ; disculpa por ; do for
        suicidal_ideation	5	dollar on ; dont just ; dont mak ; dont wan ; door at ; doubt im ; down at
        suicidal_ideation	5	down behind ; dramatic ; drov off ; ear every ; easiest way ; eight month
        suicidal_ideation	5	el arbol ; el chiquit ; el frasc ; el inhalador ; el par ; ell se ; en com
        suicidal_ideation	5	encarg a ; enganch a ; engin run ; equivoc de ; escribi una ; est viv
        suicidal_ideation	5	even the ; evening i ; ever want ; every servic ; everyon ; everyth at
        suicidal_ideation	5	everyth in ; explain ask ; f atty ; f put ; falleci mi ; faltan ; farth
        suicidal_ideation	5	feel anyth ; feet up ; femal cry ; fent detox ; ff ; find somebody ; finish
        suicidal_ideation	5	flush her ; for attention ; for completenes ; for everyth ; for me ; for thing
        suicidal_ideation	5	forearm with ; forty thousand ; found a ; found in ; freeway ; friday
        suicidal_ideation	5	from crystal ; from va ; fueron 0 ; gav cb ; get hurt ; gf start ; git
        suicidal_ideation	5	glas 0 ; goin to ; gon and ; gon lie ; goodby to ; goodnight ; guard rencor
        suicidal_ideation	5	gun ; guy with ; hac ruid ; haci ; half for ; hand off ; happen to ; harley
        suicidal_ideation	5	has to ; hay alcohol ; hazard ; he buy ; he relocat ; he sign ; headlight
        suicidal_ideation	5	her bf ; her grandmoth ; her numb ; her room ; her thursday ; her twin
        suicidal_ideation	5	herramienta y ; hi ; him first ; him hold ; him sign ; himself if
        suicidal_ideation	5	himself when ; himself with ; his church ; his key ; his truck ; hlep ; hol
        suicidal_ideation	5	hom need ; hombr llor ; hond ; honest answ ; honest i ; honest my ; hospic aid
        suicidal_ideation	5	how an ; how quiet ; hoy me ; husb found ; husb pas ; husband took ; hx obtain
        suicidal_ideation	5	i forget ; i imagin ; i shut ; i sit ; id giv ; id lie ; id start ; idea de
        suicidal_ideation	5	if u ; ill want ; im around ; im think ; im violat ; im your ; import
        suicidal_ideation	5	in garag ; in mind ; in old ; in ord ; in whatev ; inhalador ; inpatient run
        suicidal_ideation	5	inpt ama ; inpt twic ; insuranc question ; intend ; intend to ; iop counselor
        suicidal_ideation	5	is anyon ; is arrang ; is up ; isnt ; it can ; it fal ; it friday ; it incl
        suicidal_ideation	5	it ive ; it look ; it over ; itl be ; its cold ; its cut ; its how
        suicidal_ideation	5	ive already ; ive cut ; joint on ; journal ; juez ; jump off ; junt a
        suicidal_ideation	5	just ring ; just wait ; just wont ; kept on ; ket sinc ; kid the ; kind a
        """
}
