extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-5	=
        not_a_lead	56	asdkjh ; asdlkj
        not_a_lead	44	asdkj
        not_a_lead	43	/ / ; lkjh
        not_a_lead	41	*otherService.3 ; qqq
        not_a_lead	40	*spam.0 ; zz
        not_a_lead	39	nnn
        not_a_lead	38	capston
        not_a_lead	37	qpw
        not_a_lead	35	*otherService.1 ; exclusiv ; qwp
        not_a_lead	33	rank ; your resident ; zzx
        not_a_lead	32	clt need ; cv ; wrong numb
        not_a_lead	31	que termin ; www
        not_a_lead	30	ehr
        not_a_lead	29	inde ; reporter ; slot machin ; to volunte ; zzz
        not_a_lead	28	*otherService.2 ; patient in ; portal ; warranty ; zzxm
        not_a_lead	27	det ; estan contrat ; panel ; rns ; verifi
        not_a_lead	26	bulk ; for parent ; for wiv ; ocd ; ofrecemo ; qwpoei ; zyn
        not_a_lead	25	bereavement ; cadc ; car wont ; compra ; current client ; detectiv ; donat ; fjfjfj
        not_a_lead	25	hous manag ; limpiez ; parlay ; position stil ; proces serv ; sport ; su centr
        not_a_lead	25	told cant
        not_a_lead	24	*thirdParty.0 ; circl for ; de numer ; faciliti ; itemiz ; misdial ; my thursday
        not_a_lead	24	ocupan ; patient ther ; radt ; retain ; sel narcan ; subpoen ; to donat ; vehicl
        not_a_lead	24	wholesal
        not_a_lead	23	comment ; could your ; dem ; fix that ; institutional ; mayore ; panic ; position
        not_a_lead	23	scratcher ; screenwrit ; upset re ; wrong #
        not_a_lead	22	admit her ; hir ; i discharg ; instant ; nicotin ; or you ; sin cost ; survey
        not_a_lead	22	tak intern ; voluntari los ; you hir ; your parcel
        not_a_lead	21	and residential ; bonu ; centro ; de hombr ; de panic ; del juev ; detectiv ask
        not_a_lead	21	detox nurs ; exp ; experienci ; expert witnes ; googl ads ; guy stil ; jury duty
        not_a_lead	21	link ; marisol ; may i ; record from ; robocal ; sob hom ; sociology ; solicitud
        not_a_lead	21	tienen vacant
        not_a_lead	20	a short ; alcohol or ; asdkjh 0 ; ask pay ; candidat ; cant confirm ; certifi
        not_a_lead	20	contratan ; dm for ; dont pay ; estat of ; exampl ; fiv question ; footag ; hir for
        not_a_lead	20	i interview ; inspector ; mis person ; money on ; need my ; no alcohol ; no substanc
        not_a_lead	20	or drug ; pacient ; per admit ; register ; reporter de ; student her ; to drop
        not_a_lead	20	twic for ; vap nicotin ; whom do ; with denis
        not_a_lead	19	0 bed ; addiction ; bulimi ; cert ; cit con ; click her ; completion ; current iop
        not_a_lead	19	current pt ; de pes ; design ; droga ; emt b ; expert ; form ~pt ; grati ; in rm
        not_a_lead	19	lead ; msw ; no drug ; par clinica ; student need ; thought we ; treat that
        not_a_lead	19	used drug ; want al ; with you ; you pay ; your cent
        not_a_lead	18	% off ; *jobSeeker.0:hypothetical ; *vendor.1 ; alumni ; card twic ; cfo ; clik
        not_a_lead	18	comfortabl with ; copag ; cuart 0 ; current ; de pacient ; eob ; estuv con
        not_a_lead	18	fent strip ; i send ; in ur ; lvn ; me cobr ; notic your ; pt left ; quier don
        not_a_lead	18	receiv ; resum ; rop de ; sent to ; ser voluntari ; somo una ; specialist
        not_a_lead	18	survey of ; tobac ; tom ni ; treat gambl ; when can ; wiv ; would your ; ~ct ; ~fee
        not_a_lead	17	behavioral ; bing eat ; bondsman ask ; complaint about ; custodian of ; dej mi
        not_a_lead	17	diem ; drink or ; estuv ahi ; fee ; follower ; for rehab ; from march ; group for
        not_a_lead	17	gum ; iop pt ; jacket in ; leonard ; los videojuego ; me yes ; my deposit ; or use
        not_a_lead	17	per diem ; por mayore ; practicum ; ptsd ; pued pas ; recomendacion
        not_a_lead	17	recovery center ; sampl ; singl in ; sport bet ; su clinic ; su expedient
        not_a_lead	17	toxicology ; trabaj social ; treatment center ; uds cup ; vendedor de ; was try
        not_a_lead	17	who handl ; year sob ; you dont ; your folk
        not_a_lead	16	*jobSeeker.0 ; a supervisor ; ahi es ; amar de ; and outpatient ; anxiou and
        not_a_lead	16	application for ; are visit ; behavioral health ; bil for ; bil my ; busc a
        not_a_lead	16	can fix ; car warranty ; chapt nin ; complianc ; congratulation ; copag de
        not_a_lead	16	grievanc ; grup par ; has wrong ; invoic from ; iop client ; liability ; manager
        not_a_lead	16	mand mi ; mantenimient ; mask ; may we ; need a ; night ask ; of completion
        not_a_lead	16	pag thre ; podcast ; policy manual ; produc ; rd cal ; re balanc ; recamarer
        not_a_lead	16	replic ; servsaf ; star review ; statement ; su cit ; sub use ; superbil ; tesi
        not_a_lead	16	the pallet ; the statement ; thi the ; to interview ; usted el ; want mgr ; we drop
        not_a_lead	16	whatsap ; wil mis ; xylazin
        not_a_lead	15	*vendor.0 ; a grief ; a novel ; a ~pt ; adicto ; al anon ; bail bondsman ; bil twic
        not_a_lead	15	bondsman ; busc la ; check out ; cit ; clinica ; con licenci ; contrat ; cv attach
        not_a_lead	15	de cociner ; de duel ; de limpiez ; diner desd ; dmv ; first month ; follow up
        not_a_lead	15	gambl no ; gan diner ; gerent ; gon hom ; guarante ; guy need ; herself only
        not_a_lead	15	host a ; hot singl ; in room ; inmigracion ; left # ; linen ; mft traine ; near me
        not_a_lead	15	necesitan ; of current ; on inde ; pacient actual ; pleas fix ; radi station
        not_a_lead	15	record sent ; reportaj ; serv paper ; statu of ; summary ; to serv ; toxicology lab
        not_a_lead	15	toxin ; tuesday group ; un reportaj ; verify ; want purchas ; with dr ; would lov
        not_a_lead	15	your hous ; ~client left ; ~drug want
        not_a_lead	14	*clientAdmin.0:other_experiencer ; *clientAdmin.1 ; *otherService.5 ; a resum
        not_a_lead	14	al instant ; and iop ; ansiedad ; automat ; be lat ; busc trabaj ; charg my ; claim
        not_a_lead	14	clinical director ; co ; cobr de ; cotizacion ; cup with ; discharg summary
        not_a_lead	14	drug or ; due friday ; el casin ; employment ; encuest ; estudi trabaj ; fact check
        not_a_lead	14	fifteen minut ; grp for ; grup de ; hay droga ; iphon ; jury ; ligatur ; minut dem
        not_a_lead	14	ni usa ; opt ; our high ; our rent ; par sus ; pay per ; pm with ; pueden mand
        not_a_lead	14	quisieramo ; red ribbon ; ribbon week ; rn night ; sherif ; support for ; the alumni
        not_a_lead	14	tiktok ; trabaj ahi ; una encuest ; use anyth ; vendedor ; want comment ; was ther
        not_a_lead	14	we get ; whoev sign ; your facility ; your nurs ; ~hir
        not_a_lead	13	a donation ; admission lin ; alumni barbecu ; anoth program ; arm y ; attach
        not_a_lead	13	cal out ; carpet clean ; client mom ; competitor are ; de mantenimient
        not_a_lead	13	deposit back ; documentary ; don email ; don rop ; doordash ; drop them ; fml form
        not_a_lead	13	for kitchen ; for that ; fortnit ; forty pound ; fre ; help quit ; irb ; is stay
        not_a_lead	13	is wait ; juul ; lawy need ; link for ; liv own ; mayore par ; mi tratamient
        not_a_lead	13	my card ; necesit una ; ni ~alcohol ; night staf ; ocupan gent ; official ; ofrec
        not_a_lead	13	on us ; open has ; our ai ; our rotary ; p/u ; par familiar ; parcel is ; person was
        not_a_lead	13	pi ; piec about ; pouch ; purg ; qualifi ; resistant ; sabemo de ; school want
        not_a_lead	13	social y ; someth your ; soy reporter ; statement say ; substanc use ; superbil for
        not_a_lead	13	support group ; tak application ; test 0 ; the slot ; to partn ; traine ; una quej
        not_a_lead	13	vacant de ; want therapist ; we operat ; went mis ; y prepar ; your team
        not_a_lead	13	your tuesday
        not_a_lead	12	/ xx ; 0 # ; a clinician ; about fentanyl ; anuncio ; bring lunch ; cama ; casin
        not_a_lead	12	centro de ; certific ; cessation ; check in ; clean dmv ; complaint ; con usted
        not_a_lead	12	constanci par ; contraband ; crypt signal ; cup by ; de experienci ; de fum
        not_a_lead	12	dietitian ; discharg last ; dond dej ; el cigar ; entrevist a ; est ahi
        not_a_lead	12	facilitator ; flat fee ; for ptsd ; for tech ; for your ; fre audit ; gambl
        not_a_lead	12	got bil ; havent gotten ; he owe ; i cov ; interview for ; invoic ; lkj ; mail them
        not_a_lead	12	maintenanc ; me mud ; mft ; mi estanci ; migracion ; mis group ; my cv ; noc shift
        not_a_lead	12	num ; on premis ; opening ; opening for ; pagu ; paper for ; par centro ; part tim
        not_a_lead	12	per head ; phlebotomist ; preci ; prestamo ; proces ; psych tech ; pt wif
        not_a_lead	12	rehab cal ; replic watch ; retain in ; reviv dead ; say ins ; send resum ; stil open
        not_a_lead	12	sus resident ; the link ; thursday session ; tu ; una copi ; vendemo ; wed lov
        not_a_lead	12	weight los ; who buy ; with ai ; with exclusiv ; wont work ; would one ; yelp
        not_a_lead	12	you stil ; you until ; your patient ; your tech ; your van ; ~ex is ; ~felony
        not_a_lead	11	% of ; *familySupport.0:other_experiencer ; a support ; acquir ; admit a ; advertis
        not_a_lead	11	agenci ; agenci de ; ano manej ; any shift ; anyth for ; bel fat ; bil ; biz ; bls
        not_a_lead	11	busc ; cajetil ; cal thi ; car in ; care ; censu ; chamar ; charg twic ; client sinc
        not_a_lead	11	cna ; co want ; constanci ; cook for ; copi leas ; cpr card ; de adicto
        not_a_lead	11	doesnt ~drink ; doing great ; donation ; door hardwar ; drop off ; el temblor
        not_a_lead	11	en cal ; enclos ; estuv intern ; ex client ; expir ; familiar ; fentanyl death
        not_a_lead	11	for servic ; fui pacient ; garantiz ; grief ; grp ; hay vacant ; her told ; i left
        not_a_lead	11	i quot ; i shadow ; insuranc say ; intern for ; isnt com ; jacket and ; journalism
        not_a_lead	11	journalism student ; la tim ; la visit ; manufactur ; me interes ; mes grati
        not_a_lead	11	msw student ; need practicum ; ni uso ; numb as ; on pag ; or alcohol ; our agency
        not_a_lead	11	par baj ; par su ; passport ; percent ; pocketknif ; podcast produc ; pon una
        not_a_lead	11	prim mes ; pur nervio ; purchas ; que estuv ; resident ; retir pian ; ruiz ; sel us
        not_a_lead	11	senor pregunt ; sent it ; should lik ; sin bur ; tap tap ; the hir ; thur ua
        not_a_lead	11	told wrong ; tue group ; van driv ; videojuego ; visit sun ; we deliv ; we send
        not_a_lead	11	we sup ; whol problem ; writ a ; your are ; zyn pouch ; ~intern ahi
        not_a_lead	10	*jobSeeker.1 ; *person.0:historical ; *service.0:hypothetical ; 0 fre ; 0 through
        not_a_lead	10	a cadc ; account end ; ahi en ; al wasap ; already in ; an open ; and need
        not_a_lead	10	and would ; anon ; anuncio en ; application ; blog ; bring you ; by for ; cal ask
        not_a_lead	10	cambi su ; cant mak ; cigar ; client car ; client want ; clt ; clt want ; colchon
        not_a_lead	10	completion for ; confirm nor ; copi de ; d/c tue ; dad want ; dai breez
        not_a_lead	10	de voluntari ; dental offic ; deny ; director re ; discharg in ; droga ni
        not_a_lead	10	drug just ; elsewher and ; est ~intern ; estudiant de ; even ther ; fax my ; fix thi
        not_a_lead	10	for rat ; for spr ; glas + ; guy again ; hes ok ; history of ; i cancel ; if hir
        not_a_lead	10	in addiction ; le ofrecemo ; left your ; market ; melt bel ; min by ; mom of
        not_a_lead	10	my stay ; neith confirm ; no ~fee ; now they ; open by ; opening on ; out if
        not_a_lead	10	own of ; pag one ; panic attack ; parcel ; port arm ; practica ; preci por
        not_a_lead	10	quier pon ; reach the ; recovery ; report local ; resi pt ; residential and
        not_a_lead	10	retain and ; robocal car ; rop y ; se drog ; seek ; si mi ; six bed ; soy estudiant
        not_a_lead	10	soy pacient ; stay last ; student want ; summary to ; support grp ; t me ; tap bit
        not_a_lead	10	teng papel ; to bring ; treat just ; va por ; viagr ; want itemiz ; want supervisor
        not_a_lead	10	wasap ; wellnes blog ; xx ; y necesit
        not_a_lead	9	$ ; a let ; a pair ; a patient ; a per ; a scen ; ads ; agency ; alcohol rehab
        not_a_lead	9	alimento y ; already paid ; alumni meet ; and doing ; and wonder ; answ fiv
        not_a_lead	9	arrangement ; ask is ; associat ; been select ; bls current ; caller ; campana
        not_a_lead	9	can we ; carniceri ; casin de ; cent ; chamb de ; cloth ; cociner con ; comment on
        not_a_lead	9	complianc offic ; constanci de ; could somebody ; could someon ; cricket ; cuand pued
        not_a_lead	9	de cuent ; delay ; dentur ; deposit ; depres ; desd cas ; directory ; disability form
        not_a_lead	9	doe purchas ; dollar and ; dr patel ; emple ; en hospital ; es aqui ; estan ahi
        not_a_lead	9	familia ; fil detox ; fix ; form clt ; gift to ; girl scout ; googl ; gotten the
        not_a_lead	9	hav therapist ; id lov ; in californi ; in chapt ; in memory ; inspection ; interes
        not_a_lead	9	interview somebody ; interview your ; is admit ; ktl ; la carniceri ; lab rep
        not_a_lead	9	las maquinita ; lb ; licensur ; ligatur resistant ; liv detox ; lmft ; maquinita
        not_a_lead	9	me / ; me espant ; melt ; memory ; mi cart ; mtg ; need someon ; ni alcohol
        not_a_lead	9	of flower ; of whoev ; on telegram ; one off ; ozempic ; par eso ; par inmigracion
        not_a_lead	9	par papa ; patel ; pest control ; pkg ; pres 0 ; pt d/c ; pt dai ; pueden dec
        not_a_lead	9	quit vap ; qwe ; record custodian ; recruit ; referral arrangement ; rehab and
        not_a_lead	9	rehir ; renat ; rep yes ; report with ; resistant door ; serv ask ; servic for
        not_a_lead	9	ship worldwid ; slash ; sob in ; standard ; su personal ; sunday visit ; tax
        not_a_lead	9	the client ; the dmv ; thi lin ; thought thi ; to clinical ; to giv ; to whom
        not_a_lead	9	today only ; u guy ; unit ask ; use drug ; vide gam ; visit hour ; voluntari ; wallet
        not_a_lead	9	want copy ; we fix ; we nev ; who work ; wil pick ; wint coat ; with any ; worldwid
        not_a_lead	9	would someon ; wrong plac ; you in ; you look ; you post ; your googl ; your zip
        not_a_lead	9	~drink and ; ~drink or
        not_a_lead	8	$ 0 ; *clientAdmin.1:other_experiencer ; *outpatientDuring.0 ; / drug ; 0 admit
        not_a_lead	8	0 practicum ; 0 q ; a circl ; a dem ; a documentary ; a group ; a licens ; a quot
        not_a_lead	8	a report ; a ~drink ; a ~nurs ; accept servic ; ai receptionist ; al whatsap
        not_a_lead	8	already being ; amor garantiz ; anxiety ; anyon on ; aplic ; are stil ; ask who
        not_a_lead	8	assaultiv ; be glad ; befor kne ; befor midnight ; bht ; bil $ ; bordamo ; bulk pric
        not_a_lead	8	busc chamb ; cal stat ; certificat ; cheap ; chof que ; cig only ; clic ; clinician
        not_a_lead	8	co offer ; cobija ; cobija y ; cociner o ; cold cal ; consum nad ; copi
        not_a_lead	8	counselor for ; cpap in ; de parej ; detox center ; discharg on ; doing a ; doing fin
        not_a_lead	8	dont use ; dont ~drink ; drug test ; eat until ; el consul ; en crypt ; entregamo
        not_a_lead	8	espanol par ; estudiant ; expedient ; factur ; fentanyl in ; field placement
        not_a_lead	8	film in ; final notic ; foc ; for behavioral ; for part ; for treatment ; for work
        not_a_lead	8	from last ; get over ; googl review ; graveyard ; group ; grup ; her divorc ; hor es
        not_a_lead	8	how a ; hypnosi ; hypnosi for ; i paid ; is ask ; is she ; itemiz bil ; kid has
        not_a_lead	8	kne replacement ; la guarderi ; la pueden ; lapd ; loan ; march stay ; me contestan
        not_a_lead	8	mi hoj ; mi ultim ; might one ; mr r ; necesitan cociner ; need his ; nev hav
        not_a_lead	8	new therapist ; nin mas ; ninety six ; novel ; nuestr hij ; numb was ; of googl
        not_a_lead	8	of use ; on meth ; on relaps ; opioid ; our van ; pallet ; panel cup ; pap on ; parch
        not_a_lead	8	pest ; podcast about ; professor ; pruit ; pts ; quej ; quien pued ; quier al
        not_a_lead	8	quit cigaret ; relocat from ; result ; rev ; rns and ; roi ; rolex ; run anyth
        not_a_lead	8	scout ; seen every ; segment ; send us ; senor busc ; seo ; show you ; sorry wrong
        not_a_lead	8	soy enfermer ; spin ; summary for ; sun visit ; supervisor ; svc ; t ; tarjeta ; tech
        not_a_lead	8	teng experienci ; the cok ; the dai ; the invoic ; the sub ; the tuesday ; to chang
        not_a_lead	8	trabaj par ; traemo ; two can ; tx in ; ua result ; und list ; up tmrw ; usted par
        not_a_lead	8	w 0 ; wal mount ; want attendanc ; want referral ; was charg ; wasnt even ; we build
        not_a_lead	8	we mak ; we manufactur ; we treat ; when doe ; whoev run ; wholesal pric
        not_a_lead	8	with anxiety ; with assaultiv ; with coffe ; y hag ; yest ; you last ; your med
        not_a_lead	8	~quier ~ayud
        not_a_lead	7	% ; *clientAdmin.0 ; *jobSeeker.0:other_experiencer ; *otherService.4 ; *spam.1
        not_a_lead	7	/ thursday ; 0 % ; 0 lb ; 0 million ; 0 minut ; 0 new ; 0 panel ; 0 re ; a flat
        not_a_lead	7	a mam ; a podcast ; a subpoen ; a sweat ; a therapist ; addict to ; ahi ; al grup
        not_a_lead	7	alcohol no ; an expert ; and detox ; and teach ; ansiedad no ; at midnight ; at no
        not_a_lead	7	at wholesal ; ataqu de ; atty offic ; aug need ; background check ; been run
        not_a_lead	7	been sob ; bil from ; blanket and ; blu hoodi ; breakaway ; cardigan ; cent in
        not_a_lead	7	certificat and ; check a ; church has ; circl ; city ; clas b ; confirm ; corpsman
        not_a_lead	7	cuand la ; dat in ; de pte ; deb ; depression ; desd tu ; detox floor ; detox wing
        not_a_lead	7	diem shift ; digit ; disability ; doesnt drink ; dog ate ; drug ; el traj ; en su
        not_a_lead	7	entrevist ; episod on ; equivoc ; es ~drog ; espos sali ; factur de ; fami group
        not_a_lead	7	fami week ; fentanyl strip ; fight about ; flood the ; for estat ; for herself
        not_a_lead	7	for overnight ; for practicum ; for weekend ; form for ; foundation ; fre ship
        not_a_lead	7	fre spin ; funerari ; garantiz el ; get you ; good with ; grati en ; grief counsel
        not_a_lead	7	group just ; hag una ; he check ; hey ; homeowner in ; hoodi ; hot tub ; hr email
        not_a_lead	7	hsa ; husb is ; i host ; if a ; if ~hir ; im with ; intak coordinator
        not_a_lead	7	interview someon ; is he ; juic detox ; kid want ; lap blanket ; le qued ; left my
        not_a_lead	7	los program ; lov to ; mand cotizacion ; me stop ; mgr to ; mi clas ; min lat
        not_a_lead	7	minut with ; month fre ; mov thur ; my discharg ; my lead ; my password ; my radt
        not_a_lead	7	my sociology ; my treatment ; my vis ; nicotin only ; not interest ; not ~seek
        not_a_lead	7	nurs station ; of sob ; off today ; offer ; only vic ; or has ; or ~drug ; our quilt
        not_a_lead	7	pacient en ; pagin y ; papel y ; par limpiez ; ped de ; phon charg ; por ello
        not_a_lead	7	portal lock ; prevention ; purchas mgr ; q hor ; q si ; question by ; re student
        not_a_lead	7	referencia ; rep ; rep for ; report for ; residenci ; roommat ther ; see pcp
        not_a_lead	7	seri on ; servici de ; set in ; ship ; si pued ; signatur ; softwar want ; stil hav
        not_a_lead	7	subpoen to ; suicid prevention ; suppli ; support ; tap her ; tare sobr ; terapi par
        not_a_lead	7	them at ; thursday group ; to fri ; to reach ; told we ; tonight group ; traj de
        not_a_lead	7	treatment cent ; tuesday / ; una solicitud ; until last ; urin ; us ~drink
        not_a_lead	7	usted ven ; vacun ; vin ; volunte ; want ; want whoev ; wed band ; week can ; wellnes
        not_a_lead	7	wher can ; who treat ; with med ; with your ; work her ; would lik ; xx 0 ; y va
        not_a_lead	7	year clean ; you see ; you sel ; your ; your bil ; your client ; your clinical
        not_a_lead	7	your counselor ; your intak ; your roof ; ~client want ; ~drink ; ~drug no ; ~fax
        not_a_lead	7	~seek
        not_a_lead	6	*caller.0:hypothetical ; *thirdParty.0:other_experiencer ; 0 star ; 0 step ; a guest
        not_a_lead	6	a heroin ; a psych ; a refund ; a sampl ; a speak ; a survey ; a tech ; a treatment
        not_a_lead	6	abog de ; about recovery ; account ; agent for ; ahi mi ; alcohol withdrawal
        not_a_lead	6	alumni coord ; an off ; and discharg ; and its ; and muy ; annual ; anoth rehab
        not_a_lead	6	ansiedad de ; anyth just ; asistent ; ask no ; attack sinc ; atty need ; balanc
        not_a_lead	6	bed sob ; bil to ; bil want ; booz and ; busines ; c/o ; caden ; can you ; career
        not_a_lead	6	cart que ; cent lik ; center and ; chang my ; charg ; check ; church collect
        not_a_lead	6	cit del ; clearanc ; cocin o ; cok with ; collect coat ; collection ; complet your
        not_a_lead	6	confirm or ; congrat ; consejer certific ; consul ; contract ; copay ; could be
        not_a_lead	6	could i ; counsel ; cow on ; crei que ; dad son ; dat of ; de adic ; de octubr
        not_a_lead	6	de visit ; de él ; dea ; dead lead ; deadlin 0 ; deadlin is ; death in ; dec si
        not_a_lead	6	del casin ; depresion ; detox ward ; differential ; discharg ; do all ; do u ; domino
        not_a_lead	6	donat them ; dond la ; dont drink ; edibl and ; en regl ; enfermeri ; eramo
        not_a_lead	6	escrib una ; est intern ; etoh / ; experienc and ; faciliti mgr ; fentanyl two ; fml
        not_a_lead	6	for famili ; for first ; for residential ; forward thi ; from your ; ginebr
        not_a_lead	6	giv away ; glas in ; googl list ; groundskeep ; hac dos ; hasnt heard ; hav my
        not_a_lead	6	help get ; his mam ; his prescription ; homeowner ; horari de ; hoy mism ; hrs ask
        not_a_lead	6	hummingbird ; hunt for ; i gambl ; im try ; in last ; in tx ; in your ; internship
        not_a_lead	6	interview ; interview a ; irb approv ; itemiz statement ; just that ; kim ; know hes
        not_a_lead	6	la ferreteri ; lead a ; left cpap ; look for ; lov ; mad his ; mam x ; maquinita del
        not_a_lead	6	me dry ; me siguen ; med director ; medico ; mgr not ; midnight ; mobil ; moth mov
        not_a_lead	6	muchacho que ; muert ric ; must go ; my cadc ; my cpr ; my granddad ; my gum
        not_a_lead	6	my hand ; my medical ; my new ; my prescription ; nadi quier ; naloxon wal ; nd tim
        not_a_lead	6	necesit cambi ; need anoth ; need for ; nev got ; nicotin noth ; nicotin pouch
        not_a_lead	6	night prefer ; no booz ; no charg ; no contract ; no deposit ; no tom ; nuestr
        not_a_lead	6	nurs on ; o no ; of clinic ; of form ; only click ; operat ; or deny ; or your
        not_a_lead	6	our firm ; pcp d/c ; periodism ; personal ; piz plac ; pizza ; plan so ; poison
        not_a_lead	6	polici ; por llam ; post on ; practicum hour ; practicum slot ; prepar ; psicolog par
        not_a_lead	6	public health ; que dig ; quot on ; recd ; referenc ; referral partnership ; regl
        not_a_lead	6	rep with ; reportaj sobr ; represent the ; resident ask ; retir paramedic ; room 0
        not_a_lead	6	sab dond ; sabana ; said you ; sam week ; se les ; security ; seek a ; send you
        not_a_lead	6	shift my ; sign by ; sinc i ; sobriety ; softwar ; softwar for ; speak for ; spin no
        not_a_lead	6	stil havent ; stop cry ; su sal ; support specialist ; suy ; tak our ; tare
        not_a_lead	6	telehealth ; tendran ; test cup ; the busines ; the estat ; the urgent
        not_a_lead	6	therapist ther ; though ive ; tryn ; tuesday at ; ua ; unpaid ; upset ; use for
        not_a_lead	6	ush board ; vacant ; video ; visit my ; volunteer ; wag ; wal box ; want don
        not_a_lead	6	want faciliti ; want nam ; want the ; was order ; weight ; wel now ; wif bring
        not_a_lead	6	with don ; with just ; with whoev ; wrong ; y limpi ; y pued ; year off ; you as
        not_a_lead	6	you bil ; you our ; your admission ; your doctor ; your park ; your unit ; ~counselor
        not_a_lead	6	~director ; ~drug ; ~drug at ; ~medical ~director ; ~se ~drog
        not_a_lead	5	*familySupport.0 ; *hallucination.0 ; *otherService.2:other_experiencer
        not_a_lead	5	*otherService.5:hypothetical ; 0 ; 0 dollar ; 0 each ; 0 oclock ; 0 percent ; 0 sam
        not_a_lead	5	0 second ; 0 when ; a bereavement ; a company ; a gray ; a kitchen ; a parent
        not_a_lead	5	a piec ; a staf ; a tabl ; a van ; about rehab ; adict al ; ai ; al dia ; all a
        not_a_lead	5	alum ; an articl ; and blanket ; and cow ; and muert ; anxiety is ; anxiou ; app
        not_a_lead	5	app for ; appointment with ; archiv ; asset ; at group ; aunt ask ; azul ; be open
        not_a_lead	5	be sent ; beep ; being look ; bilingu ; bond ; bring them ; brochur at
        not_a_lead	5	busc terapeut ; but can ; cabl ; cadc ii ; californi ; cambi la ; can bring
        not_a_lead	5	cardiology ; career pag ; cas # ; cement ; charg in ; chef 0 ; church organist
        not_a_lead	5	circl of ; ciw and ; clean on ; client on ; clinical ; congratulation dear ; consejer
        not_a_lead	5	could we ; cousin is ; credential ; crei ; crush ; cuart por ; cuest ; culebra
        not_a_lead	5	cup + ; curs de ; d/c summary ; daught went ; day only ; de enfermeri ; de guardi
        not_a_lead	5	de orin ; de radi ; de recomendacion ; de sobredosi ; de visita ; del doming
        not_a_lead	5	detox tea ; dial the ; dm ; do her ; dr ; dream and ; driver ; drug and ; duc
        not_a_lead	5	duc tecum ; dur my ; eagl scout ; eat disord ; el act ; en mexicali ; en radi
        not_a_lead	5	enfermer ; espant ; especial ; estuv ; etoh no ; executiv ; expedient par ; experienc
        not_a_lead	5	extend car ; facility ; fak blood ; fal at ; fami memb ; febrer y ; ferreteri ; fev
        not_a_lead	5	film ; finish my ; finish your ; fix it ; food handl ; for $ ; for custody
        not_a_lead	5	for depression ; for detail ; for hsa ; for just ; for tax ; for ua ; form res
        not_a_lead	5	from aug ; from july ; front offic ; fum ; get 0 ; gift ; good lif ; got out
        not_a_lead	5	grupo par ; guest of ; guit ; guy with ; habl with ; hac mis ; handl card
        not_a_lead	5	handl purchas ; has our ; hav charg ; hav panic ; he left ; her re ; hi my ; hir tech
        not_a_lead	5	hispana ; hop on ; hotlin ; http ; http / ; i attend ; i built ; i complet ; i shop
        """
}
