extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	9	obituary ; of clr ; of today ; off already ; off sinc ; out every ; outsid iop
        suicidal_ideation	9	pa ; paid ; paid off ; papelit que ; pas al ; pascu y ; pastilla en ; perky
        suicidal_ideation	9	person stop ; pictur my ; plan b ; plot next ; probab say ; psalm ; pt etoh
        suicidal_ideation	9	qd sinc ; queden con ; quit buy ; quit la ; razor blad ; real far ; recoj
        suicidal_ideation	9	record a ; regal sus ; rop and ; scrub the ; se adelant ; se encer ; see 0
        suicidal_ideation	9	see how ; self harm ; send anyon ; sentenc i ; set out ; shotgun acros
        suicidal_ideation	9	shouldv ; shutof and ; si uno ; sist shel ; slit ; slot to ; so it ; so kind
        suicidal_ideation	9	sobr par ; soldadito ; som night ; somebody befor ; son nam ; sop y
        suicidal_ideation	9	sponsor 0 ; squar with ; st drink ; stitch com ; stitch up ; stop answer
        suicidal_ideation	9	stop pay ; street drug ; su senor ; sunday i ; sup for ; surrender
        suicidal_ideation	9	switch off ; than usual ; that say ; the burial ; the exhaust ; the fern
        suicidal_ideation	9	the pink ; the point ; the saf ; the trunk ; ther thre ; they only ; thi lif
        suicidal_ideation	9	thing to ; thinkin about ; thought about ; titl to ; to each ; to everybody
        suicidal_ideation	9	to let ; to nam ; told her ; tonight me ; tool to ; truck is ; up enough
        suicidal_ideation	9	us his ; use perc ; vas ; vec me ; viv se ; voic flat ; walk her
        suicidal_ideation	9	want complete ; wat run ; widow and ; wif doe ; wif left ; with thank ; wk he
        suicidal_ideation	9	wont hav ; would know ; would suit ; wreck the ; wrist on ; y cad ; y he
        suicidal_ideation	9	y uninsur ; ya hic ; ya ni ; yo con ; your intak
        suicidal_ideation	8	/ medic ; a befor ; a descans ; a not ; a plastic ; a seat ; a suicid
        suicidal_ideation	8	a vacation ; about hang ; abroad ; accident on ; acomodan ; al puent
        suicidal_ideation	8	all four ; all hav ; all her ; already decid ; alrededor de ; ambien was
        suicidal_ideation	8	and blow ; and let ; and pul ; and wait ; and wip ; ano una ; anybody wil
        suicidal_ideation	8	anymor ; anywher on ; apuren ; ask doe ; ask how ; at bedsid ; ayer intent
        suicidal_ideation	8	b and ; baby so ; be all ; be up ; been stand ; belt round ; both cal
        suicidal_ideation	8	both leg ; box at ; brazo anoch ; breath then ; bullet ; but kind ; cal hung
        suicidal_ideation	8	calcetin ; calm la ; can stop ; cant do ; cargador ; cart par ; casserol dish
        suicidal_ideation	8	chart for ; check at ; chos ; clif at ; clos in ; collect on ; com par
        suicidal_ideation	8	commit ; commit suicid ; companero me ; compr zapato ; con plan ; coun
        suicidal_ideation	8	cry hard ; cuand entr ; cuiden ; cuiden a ; cumplan ; darl de ; day told
        suicidal_ideation	8	de hotel ; decid ; deep than ; dejam ; despert ; despid de ; despu en ; di a
        suicidal_ideation	8	dic quien ; diosit ; do bet ; do pickup ; door unlock ; dorm y ; dres
        suicidal_ideation	8	drov to ; drowsy ; each year ; easi with ; eat at ; edg ; el agu ; el barandal
        suicidal_ideation	8	el celul ; el cuchil ; el favor ; el garag ; ell cre ; est cas ; estan las
        suicidal_ideation	8	estoy pens ; even on ; everybody proud ; everyon is ; everyth so ; feed it
        suicidal_ideation	8	feel bad ; ff / ; fil befor ; finish fiv ; firm on ; first ive ; for dr
        suicidal_ideation	8	for friday ; for sud ; for thur ; found me ; fri today ; furiou at ; gin and
        suicidal_ideation	8	girl get ; girl so ; gon be ; gon off ; good hand ; granddaught cal
        suicidal_ideation	8	group any ; guanter ; guy whos ; hac falt ; had every ; hand both ; hast manan
        suicidal_ideation	8	hav sav ; hav written ; he paid ; he wasnt ; herman nos ; heroin desd
        suicidal_ideation	8	hes good ; hidden in ; him how ; his cat ; his cremation ; his door ; his wed
        suicidal_ideation	8	hom the ; husband put ; i ask ; i lock ; i sat ; id use ; if shed ; im load
        suicidal_ideation	8	in neutral ; insuranc would ; ir con ; is noth ; itd be ; item 0 ; its becaus
        suicidal_ideation	8	its hard ; jail chaplain ; junt de ; kept her ; kept right ; kind on
        suicidal_ideation	8	la guanter ; la oril ; la quis ; la vid ; la vig ; label torn ; last cal
        suicidal_ideation	8	late ive ; left over ; let id ; lif every ; lineman cant ; los primo
        suicidal_ideation	8	m colleg ; m truck ; madrug y ; manan el ; mat ; mat est ; me be ; me hiz
        suicidal_ideation	8	me par ; mean all ; mercy ; mil from ; mis muchacho ; mo cant ; mo nev
        suicidal_ideation	8	month last ; morphin sinc ; mot noma ; motel room ; my forearm ; my priest
        suicidal_ideation	8	my rn ; myself at ; myself last ; nam # ; nam / ; neutral and ; nic ; nic even
        suicidal_ideation	8	night if ; no answ ; no cas ; no del ; no voy ; noch me ; not around
        suicidal_ideation	8	not being ; of stuf ; of tylenol ; old gentleman ; on being ; on jan ; on then
        suicidal_ideation	8	onc im ; only has ; open it ; orientation in ; oril ; ought to ; out to
        suicidal_ideation	8	pa cuand ; pag el ; paid in ; paid through ; panteon junt ; parishion 0
        suicidal_ideation	8	park by ; parti on ; partn found ; pas my ; past tonight ; pay when
        suicidal_ideation	8	pencil sharpen ; phon rang ; phon so ; pickup with ; pid a ; plan wont
        suicidal_ideation	8	pleas cancel ; plot ; poa + ; poquita ; por leer ; post say ; pregunt cuant
        suicidal_ideation	8	que nadi ; qued un ; queri decirl ; quick ; quien sab ; quier dar ; rath she
        suicidal_ideation	8	read thes ; read up ; real good ; refus ; regal su ; rehab end ; renew my
        suicidal_ideation	8	rent was ; reservo and ; resident in ; retir machinist ; ring on ; rio y
        suicidal_ideation	8	s/p attempt ; said twic ; sal mas ; sav up ; say she ; say shed ; say sob
        suicidal_ideation	8	say theyr ; se despid ; se rio ; seal and ; seed ; senor llor ; she hom
        suicidal_ideation	8	she left ; shel be ; shel need ; should get ; show him ; sign over ; sil y
        suicidal_ideation	8	sit ther ; sleev ; so ther ; soft ; somebody ought ; son sol ; sound 0
        suicidal_ideation	8	sponsor she ; stop open ; stuck with ; su pistol ; suicidal again
        suicidal_ideation	8	suicidal thought ; suspiciou ; tak and ; tech job ; tel someon ; teni a
        suicidal_ideation	8	text you ; th i ; that everyth ; the account ; the barn ; the body ; the boy
        suicidal_ideation	8	the clif ; the co ; the fin ; the goodby ; the lord ; the pickup ; the rang
        suicidal_ideation	8	the rent ; the sea ; the spac ; the yellow ; therapist ct ; they can ; theyd
        suicidal_ideation	8	theyl hav ; through at ; til im ; to both ; to pleas ; todo hast ; tonight
        suicidal_ideation	8	torn off ; trash is ; tuesday becaus ; twic his ; una hoj ; und and ; up trash
        suicidal_ideation	8	va a ; va dic ; vean ; vean los ; vig ; was alway ; was due ; way it ; way thi
        suicidal_ideation	8	went real ; wer out ; whol be ; widow ask ; wif pas ; without her ; wk noth
        suicidal_ideation	8	wok ; wont hear ; work boot ; would be ; wouldv ; x favor ; y took ; ya teng
        suicidal_ideation	7	0 deg ; 0 dop ; 0 no ; 0 rid ; 0 warm ; 0 xfer ; a decirl ; a devera ; a fair
        suicidal_ideation	7	a favor ; a freshman ; a mom ; a practic ; a proposit ; a semi ; a sock
        suicidal_ideation	7	a suit ; a volv ; about shoot ; admit she ; advent ; again tonit ; ago clean
        suicidal_ideation	7	aguant mas ; album ; all con ; alon tonight ; alright ; amig me ; an apartment
        suicidal_ideation	7	and biscuit ; and laptop ; and lin ; and show ; anesthesi ; ano la ; anoch mi
        suicidal_ideation	7	anyon for ; apagu ; aprendi a ; aqui noma ; as quick ; at ups ; ativan for
        suicidal_ideation	7	ayudenm por ; be dramatic ; be out ; bed if ; been say ; beer so ; befor a
        suicidal_ideation	7	befor light ; behav ; bf ask ; blad out ; bod y ; bottl an ; bought two
        suicidal_ideation	7	brazo ; breakup ; brinc los ; brok door ; broth keep ; by how ; by then
        suicidal_ideation	7	cal bf ; cal husb ; callin for ; calm and ; can read ; can turn ; cancel
        suicidal_ideation	7	cans de ; cardigan ; cart to ; cart with ; cat so ; cer y ; check they
        suicidal_ideation	7	chip and ; client numb ; com look ; con esa ; congregant 0 ; could just
        suicidal_ideation	7	counselor 0 ; cover com ; crack for ; cual ; d/c psych ; dad goe ; day 0
        suicidal_ideation	7	de desped ; de kind ; dead by ; decid that ; deg ; del garaj ; del que
        suicidal_ideation	7	deployment and ; descans ; descans el ; despertador ; despu del ; detox gav
        suicidal_ideation	7	devera ; di ; digan ; dirt ; divorc paper ; doe ; dont expect ; dont open
        suicidal_ideation	7	dont test ; down all ; drag me ; draw the ; dres the ; duerm la ; each 0
        suicidal_ideation	7	ear fil ; easiest ; eat sinc ; eighty dollar ; el despertador ; el sust
        suicidal_ideation	7	el traj ; el vas ; emt friend ; emt self ; en consult ; en cort ; en detox
        suicidal_ideation	7	encuentr ; enough for ; ensen dond ; ensen un ; enter de ; entr los ; es ahi
        suicidal_ideation	7	escuel y ; ever liv ; every casserol ; exact how ; explain it ; f ear
        suicidal_ideation	7	fami for ; fed the ; feed tim ; figur it ; first fiv ; first her ; floor
        suicidal_ideation	7	floor im ; for both ; for safety ; forget the ; friday as ; friday fiv
        suicidal_ideation	7	friend for ; frm ; fue ell ; go cold ; god all ; god to ; gon put ; goodby for
        suicidal_ideation	7	goodnight to ; grandmoth ring ; guy her ; harnes ; has skip ; has text
        suicidal_ideation	7	hav heard ; hav to ; hav wish ; he beg ; he hav ; he hug ; he punch ; heard it
        suicidal_ideation	7	her closet ; her leg ; her past ; her phon ; her sleev ; herman dic
        suicidal_ideation	7	herramienta ; hes finish ; hes quit ; hidden ; him driv ; him good
        suicidal_ideation	7	his location ; honest ; honest its ; hospital sent ; hot ther ; hour dry
        suicidal_ideation	7	hous calm ; hoy ni ; hrs w/o ; hwy ; hwy 0 ; hydrocodon in ; i bought ; i giv
        suicidal_ideation	7	i sent ; i shant ; i tied ; i wok ; id hat ; idc ; im don ; im mov ; im sorry
        suicidal_ideation	7	import nad ; in apt ; in being ; in hospic ; insulin pen ; insuranc cant
        suicidal_ideation	7	int feet ; is it ; is writ ; it aft ; it all ; itl ; its due ; its hot
        suicidal_ideation	7	ive charg ; ive run ; jok and ; jump from ; just dad ; just want ; kid i
        suicidal_ideation	7	kid that ; kind to ; kis the ; kms every ; la carter ; la clav ; la iba
        suicidal_ideation	7	la llav ; la verguenz ; las ventana ; law start ; le hal ; le quiten ; le voy
        suicidal_ideation	7	leav thing ; left guit ; left it ; les reparti ; let und ; lin by ; list on
        suicidal_ideation	7	lo suen ; look normal ; los comercial ; los papel ; los quier ; los voy
        suicidal_ideation	7	lunch so ; m si ; mang ; me calm ; me past ; me see ; med school
        suicidal_ideation	7	medicar only ; mejor con ; messag for ; mom whol ; moth if ; my belt ; my kniv
        suicidal_ideation	7	my passeng ; my prescription ; my servic ; n nobody ; need em ; net ; next fel
        suicidal_ideation	7	next one ; nic voic ; nit deep ; no saving ; no tengan ; noc ask ; noch que
        suicidal_ideation	7	nombr a ; not going ; not gon ; noth he ; notic on ; numb do ; number and
        suicidal_ideation	7	o ya ; off himself ; off nev ; off say ; off when ; old crew ; old heart
        suicidal_ideation	7	on air ; only word ; out all ; out past ; overpas at ; paid his ; pap tom
        suicidal_ideation	7	papelit ; par que ; pedi perdon ; phon the ; pictur ; pink slip ; pint aft
        suicidal_ideation	7	pleas do ; por uno ; portion ; pregunt 0 ; proposit ; pt fent ; pus la
        suicidal_ideation	7	que abr ; que conmig ; que manan ; que mis ; que pront ; queri mor ; quick as
        suicidal_ideation	7	quier hacerl ; quier segu ; quiten ; quiten los ; rac no ; real all ; refier
        suicidal_ideation	7	report monday ; resign ; ring tomorrow ; riv with ; roblox ; roommat has
        suicidal_ideation	7	said but ; said flat ; sat with ; saturday aft ; sav ; say be ; say thing
        suicidal_ideation	7	script was ; scrub ; se pus ; see who ; set asid ; settl ; shant ; she believ
        suicidal_ideation	7	she plan ; she seen ; she tri ; she vap ; she want ; shift i ; sinc back
        suicidal_ideation	7	sist doesnt ; sist goodby ; sist said ; sist use ; slur ; so nobody ; so theyd
        suicidal_ideation	7	sob on ; sob stil ; sobrino ; soon as ; soon be ; stand on ; start put
        suicidal_ideation	7	start say ; sticky not ; stitch her ; strong as ; su herramient ; surg rn
        suicidal_ideation	7	swallow ; taken my ; tarjet y ; tel op ; teng ningun ; tengan que ; teni y
        suicidal_ideation	7	th when ; that calm ; the application ; the appointment ; the chip ; the exit
        suicidal_ideation	7	the friend ; the hear ; the jok ; the lift ; the lutheran ; the packag
        suicidal_ideation	7	the spar ; the spit ; the swap ; the wet ; ther stil ; ther to ; theyd fir
        suicidal_ideation	7	thi heat ; think of ; think the ; thought of ; thre program ; to deal
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
        suicidal_ideation	6	aft hour ; again past ; ago bc ; ago to ; al ciel ; al grup ; all my ; alt del
        suicidal_ideation	6	am tel ; ama ; amanec ; an extension ; and clean ; and e ; and mail ; and thi
        suicidal_ideation	6	and yesterday ; ano se ; answ the ; anyon ; are any ; are mis ; around by
        suicidal_ideation	6	as good ; as hes ; ask chaplain ; ask from ; ask his ; ati ; avis a ; avisenl
        suicidal_ideation	6	awak x ; baby the ; back without ; balanc then ; barat ; batal ; bath towel
        suicidal_ideation	6	be anywher ; becaus thi ; bedsid ; bet at ; bet with ; between patient
        suicidal_ideation	6	bien tranquil ; big one ; blu lin ; board 0 ; boi ; book me ; bottl to
        suicidal_ideation	6	bottom has ; bridg aft ; bridg pil ; bring flower ; burial policy ; bury you
        suicidal_ideation	6	busquemo ; cajon y ; calambr y ; calm ask ; camin a ; car loan ; car sinc
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
        suicidal_ideation	6	escritura ; est el ; est enferm ; est pens ; even her ; even outpt ; evening i
        suicidal_ideation	6	every debt ; f er ; fami to ; feed his ; fin he ; food no ; for dts ; for when
        suicidal_ideation	6	form is ; form or ; from ed ; from insid ; from pg ; from psych ; ft of
        suicidal_ideation	6	furnac ; garag is ; garag with ; get our ; get shut ; get stuck ; go down
        suicidal_ideation	6	goe right ; going around ; good as ; good to ; goodwil ; grab a ; graduat your
        suicidal_ideation	6	ground then ; hand fre ; hang ; happen aft ; hav tim ; hav told ; hawthorn and
        suicidal_ideation	6	hay ningun ; he bare ; he buy ; he dich ; he text ; her heart ; her if
        suicidal_ideation	6	her sheet ; herself again ; herself in ; herself on ; hes replac ; hic la
        suicidal_ideation	6	hija ; him it ; his ex ; his fiance ; his parol ; his passport ; his password
        suicidal_ideation	6	his thing ; his turn ; hold lift ; hook cam ; hospital ayer ; hospital park
        suicidal_ideation	6	how many ; hung a ; hurt and ; i doz ; i hung ; i return ; i wouldnt ; i wreck
        suicidal_ideation	6	id just ; idea suic ; idk if ; if its ; ig ; ill do ; ill leav ; im alway
        suicidal_ideation	6	im clean ; im drunk ; in sixty ; in what ; inquilino ; instead is ; is and
        suicidal_ideation	6	is paid ; is pick ; is und ; it hav ; it ive ; it so ; it tonight ; its so
        suicidal_ideation	6	its ther ; ive look ; ive paid ; ive start ; ive tap ; jefit ; job would
        suicidal_ideation	6	jump ; just nic ; just text ; just thi ; just tidy ; k ; keep repeat
        suicidal_ideation	6	keep say ; keep text ; know re ; la alcanz ; la almoh ; la audienci ; la culp
        suicidal_ideation	6	la lech ; la molest ; la presion ; la quit ; la tienen ; label ; larg en
        suicidal_ideation	6	las escritura ; latch ; late on ; le dij ; le encontr ; le entregu ; le import
        suicidal_ideation	6	le ofrezc ; left and ; left her ; left wallet ; let himself ; letter already
        suicidal_ideation	6	lif without ; light out ; llav a ; lo ultim ; long silenc ; look at ; lun no
        suicidal_ideation	6	lunch ther ; m 0 ; m dic ; m dop ; m dxm ; m marin ; m quiet ; m tak
        suicidal_ideation	6	machin sinc ; mas na ; me anywher ; me goodby ; me perdon ; me stop ; me why
        suicidal_ideation	6	mean that ; mercy pt ; mi pai ; might stop ; milligram and ; min not
        suicidal_ideation	6	mis from ; mom i ; month so ; mor ; mot nad ; moth aft ; moth found
        suicidal_ideation	6	much nonstop ; muchach me ; muy tranquil ; my jefit ; my light ; my senior
        suicidal_ideation	6	my sister ; my slot ; myself n ; n im ; nam und ; need it ; ni ningun
        suicidal_ideation	6	niec nam ; night becaus ; no such ; nobody set ; nobody warn ; noma ; nos mand
        suicidal_ideation	6	not is ; not open ; not pay ; not think ; noth ; noviembr ya ; now wer
        suicidal_ideation	6	off gin ; oil and ; old if ; on cel ; on herself ; one would ; only doe
        suicidal_ideation	6	opi detox ; oportunidad ; or giv ; ought ; our youngest ; over to ; overpas by
        suicidal_ideation	6	owed a ; padr toma ; pain and ; paper are ; pascu ; per le ; per tod ; perdon
        suicidal_ideation	6	person my ; pes par ; pg and ; pick ; pick the ; pidi ; pil wont
        suicidal_ideation	6	placement aft ; planch ; plane ; platoon ; po client ; pour win ; priest
        suicidal_ideation	6	probation ofcr ; problem i ; pt dtr ; puent de ; purpos and ; put one
        suicidal_ideation	6	put them ; que a ; que contesten ; question on ; quick and ; quien decirl
        suicidal_ideation	6	quier alcanz ; quis much ; quit job ; rabbi ; re resident ; receipt in
        suicidal_ideation	6	record with ; refier ideacion ; rehab didnt ; resident ; ring with ; rn
        suicidal_ideation	6	rock bottom ; rod and ; room back ; room for ; roommat 0 ; roommat doesnt
        suicidal_ideation	6	rop from ; round with ; said in ; sal una ; salud de ; say good ; say thank
        suicidal_ideation	6	se cans ; seat belt ; see new ; semana ; semana me ; send any ; senior 0
        suicidal_ideation	6	sesent y ; sext pis ; she cut ; she get ; she gon ; she post ; she wer
        suicidal_ideation	6	she work ; she wrot ; sho off ; should just ; shut up ; si deni ; si dio
        suicidal_ideation	6	si entr ; sneaker ; soft voic ; sol queri ; sorry ; sp only ; speech cle
        suicidal_ideation	6	sponsor he ; spot by ; spr back ; sry ; stat she ; sticky ; stil pour
        suicidal_ideation	6	stood at ; story and ; su cumpleano ; sud tx ; sun he ; supier que ; sus teni
        suicidal_ideation	6	sw from ; swe ; sí le ; tab i ; tak to ; taken ; tel him ; tel whoev
        suicidal_ideation	6	tenant who ; text me ; text pleas ; that count ; that theyr ; the amp
        suicidal_ideation	6	the brandy ; the breakup ; the cabinet ; the cat ; the cent ; the grad
        suicidal_ideation	6	the hiv ; the iron ; the jameson ; the knob ; the other ; the parakeet
        suicidal_ideation	6	the planet ; the trail ; the vet ; the workshop ; them anymor ; then dont
        suicidal_ideation	6	then want ; they bury ; tia de ; tienen en ; tim how ; tir is ; to not
        suicidal_ideation	6	to pour ; tod y ; told every ; tom tod ; too chicken ; took off ; try a
        suicidal_ideation	6	turn off ; u wer ; un bail ; und every ; und me ; uno lo ; up cal ; up im
        suicidal_ideation	6	usted contestan ; vec est ; venen y ; ventan del ; very calm ; vincent thoma
        suicidal_ideation	6	vodk cad ; voy ; w/o her ; want the ; was he ; wasnt ; wasnt kid ; wear long
        suicidal_ideation	6	week thi ; weekend back ; wer nic ; what hed ; what theyd ; who giv ; why did
        suicidal_ideation	6	wif off ; windy ; wish i ; with husb ; with last ; with light ; with mrs
        suicidal_ideation	6	with roommat ; without my ; wk grad ; wk say ; wks found ; wok up ; would stay
        suicidal_ideation	6	wouldnt elaborat ; wouldnt tak ; wrong sid ; x eso ; x for ; y la ; y sí
        suicidal_ideation	6	yern que ; you ther
        suicidal_ideation	5	+ his ; + shroom ; + sweaty ; 0 counselor ; 0 cut ; 0 diabetic ; 0 lbs ; 0 mad
        suicidal_ideation	5	0 mds ; 0 of ; a 0 ; a diosit ; a discharg ; a drag ; a film ; a hac
        suicidal_ideation	5	a landlord ; a methadon ; a no ; a tomorrow ; a verl ; a voicemail ; abaj del
        suicidal_ideation	5	addres for ; adentr del ; against you ; aid re ; al vecin ; albanil ; alcanz a
        suicidal_ideation	5	aliv no ; almoh ; als what ; ama ya ; an envelop ; an the ; and check
        suicidal_ideation	5	and eleven ; and fil ; and forty ; and goosebump ; and hop ; and hung
        suicidal_ideation	5	and late ; and lock ; and not ; anex ; anoch me ; anoth man ; anyon com
        suicidal_ideation	5	anyth fancy ; apart lug ; apply for ; apt no ; apt say ; arborist ; arm up
        suicidal_ideation	5	arrest thi ; asid ; ask in ; ask she ; ask staf ; ask the ; ask was ; at drop
        suicidal_ideation	5	avis que ; baby i ; back surg ; baj mi ; bathroom 0 ; be buri ; be every
        suicidal_ideation	5	be good ; be lik ; be read ; beat my ; befor anybody ; begin to ; begun
        suicidal_ideation	5	bet to ; bit in ; blind down ; block my ; bodi im ; both a ; bottl all
        suicidal_ideation	5	bought 0 ; bought him ; boy get ; break i ; break it ; broth drank
        suicidal_ideation	5	brought over ; build of ; buoy ; burial ; burn her ; buzon ; bye ; cabinet
        suicidal_ideation	5	cad 0 ; cal she ; cam a ; cancel my ; cant see ; cap and ; car a ; cart en
        suicidal_ideation	5	cas por ; casual ; cat ; catch up ; chaplain re ; charcoal ; check with
        suicidal_ideation	5	chiquit con ; cho and ; clap ; cle it ; client was ; clinic comunitari
        suicidal_ideation	5	clos not ; clr f ; com for ; comercial ; completenes ; comunion ; con mat
        suicidal_ideation	5	confes ; couch has ; could and ; count to ; crew say ; cuerd ; culp de
        suicidal_ideation	5	cun tien ; dai son ; dan gana ; dar ; dark and ; daught the ; day eight
        suicidal_ideation	5	day fourteen ; day in ; de cort ; de mis ; de respir ; de viaj ; decid to
        suicidal_ideation	5	declutter ; dej entr ; dej sol ; del panteon ; del pap ; del terren
        suicidal_ideation	5	demasi cre ; deni intent ; depression no ; detox yest ; deuda y ; diari mas
        suicidal_ideation	5	diari och ; did to ; dig a ; disculpa ; disculpa por ; do for ; dollar on
        suicidal_ideation	5	dont just ; dont mak ; dont wan ; door at ; doubt im ; down at ; down behind
        suicidal_ideation	5	dramatic ; drov off ; ear every ; easiest way ; eight month ; el arbol
        suicidal_ideation	5	el chiquit ; el frasc ; el inhalador ; el par ; en com ; encarg a ; enganch a
        suicidal_ideation	5	engin run ; equivoc de ; escribi una ; est viv ; even the ; ever want
        suicidal_ideation	5	every servic ; everyon ; everyth at ; everyth in ; explain ask ; f atty
        suicidal_ideation	5	f put ; falleci mi ; faltan ; farth ; feel anyth ; femal cry ; fent detox ; ff
        suicidal_ideation	5	find somebody ; finish ; flush her ; for attention ; for completenes
        suicidal_ideation	5	for everyth ; for me ; for thing ; forearm with ; forty thousand ; found a
        suicidal_ideation	5	found in ; freeway ; friday ; from crystal ; from va ; fueron 0 ; gav cb
        suicidal_ideation	5	get hurt ; get the ; gf start ; git ; glas 0 ; goin to ; gon and ; gon lie
        suicidal_ideation	5	goodby to ; goodnight ; guard rencor ; gun ; guy with ; hac ruid ; haci
        suicidal_ideation	5	half for ; hand off ; happen to ; harley ; has to ; hay alcohol ; hazard
        suicidal_ideation	5	he relocat ; headlight ; her bf ; her grandmoth ; her numb ; her room
        suicidal_ideation	5	her thursday ; her twin ; herramienta y ; hi ; him first ; him hold ; him sign
        suicidal_ideation	5	himself if ; himself when ; himself with ; his church ; his key ; his truck
        suicidal_ideation	5	hlep ; hol ; hom need ; hombr llor ; hond ; honest i ; honest my ; hospic aid
        suicidal_ideation	5	how an ; how quiet ; hoy me ; husb found ; husb pas ; husband took ; hx obtain
        suicidal_ideation	5	i forget ; i imagin ; i shut ; i sit ; id giv ; id lie ; id start ; idea de
        suicidal_ideation	5	if u ; ill want ; im around ; im think ; im violat ; im your ; import
        suicidal_ideation	5	in garag ; in old ; in ord ; in whatev ; inf yet ; inhalador ; inpatient run
        suicidal_ideation	5	inpt ama ; inpt twic ; insuranc question ; intend ; intend to ; iop counselor
        suicidal_ideation	5	is anyon ; is arrang ; is up ; isnt ; it can ; it fal ; it friday ; it incl
        suicidal_ideation	5	it look ; it over ; itl be ; its cold ; its cut ; its how ; ive already
        suicidal_ideation	5	ive cut ; journal ; juez ; jump off ; junt a ; just ring ; just wait
        suicidal_ideation	5	just wont ; kept on ; ket sinc ; kid the ; kind a ; kindest ; knot ; know can
        suicidal_ideation	5	know he ; la 0 ; la cuart ; la ide ; la molesti ; la ocup ; la poliz
        suicidal_ideation	5	la quincen ; la tand ; lad del ; landlord re ; landlord who ; las pastilla
        suicidal_ideation	5	last night ; lat on ; lbs ; le faltan ; leas on ; leas so ; lech ; left
        """
}
