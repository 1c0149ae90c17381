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
        not_a_lead	33	your resident ; zzx
        not_a_lead	32	clt need ; cv ; rank ; wrong numb
        not_a_lead	31	que termin ; www
        not_a_lead	30	ehr
        not_a_lead	29	inde ; reporter ; slot machin ; to volunte ; zzz
        not_a_lead	28	*otherService.2 ; patient in ; portal ; warranty ; zzxm
        not_a_lead	27	det ; estan contrat ; panel ; rns ; verifi
        not_a_lead	26	bulk ; for parent ; for wiv ; ocd ; ofrecemo ; qwpoei ; zyn
        not_a_lead	25	bereavement ; cadc ; car wont ; compra ; current client ; detectiv ; donat ; fjfjfj
        not_a_lead	25	hous manag ; limpiez ; ocupan ; parlay ; position stil ; proces serv ; sport
        not_a_lead	25	su centr ; told cant
        not_a_lead	24	*thirdParty.0 ; circl for ; de numer ; faciliti ; institutional ; itemiz ; misdial
        not_a_lead	24	my thursday ; patient ther ; radt ; retain ; sel narcan ; subpoen ; to donat
        not_a_lead	24	vehicl ; wholesal
        not_a_lead	23	comment ; could your ; dem ; fix that ; mayore ; panic ; position ; scratcher
        not_a_lead	23	screenwrit ; upset re ; wrong #
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
        not_a_lead	19	0 bed ; addiction ; alumni ; bulimi ; cert ; cit con ; click her ; comfortabl with
        not_a_lead	19	completion ; current iop ; current pt ; de pes ; design ; droga ; emt b ; expert
        not_a_lead	19	form ~pt ; grati ; in rm ; lead ; msw ; no drug ; par clinica ; student need
        not_a_lead	19	thought we ; treat that ; used drug ; want al ; with you ; you pay ; your cent
        not_a_lead	18	% off ; *jobSeeker.0:hypothetical ; *vendor.1 ; card twic ; cfo ; clik ; copag
        not_a_lead	18	cuart 0 ; current ; de pacient ; eob ; estuv con ; fent strip ; i send ; in ur ; lvn
        not_a_lead	18	me cobr ; notic your ; pt left ; quier don ; receiv ; recovery center ; resum
        not_a_lead	18	rop de ; sent to ; ser voluntari ; somo una ; specialist ; survey of ; tobac
        not_a_lead	18	tom ni ; treat gambl ; when can ; wiv ; would your ; ~ct ; ~fee
        not_a_lead	17	behavioral ; bing eat ; bondsman ask ; complaint about ; custodian of ; dej mi
        not_a_lead	17	diem ; drink or ; estuv ahi ; fee ; follower ; for rehab ; from march ; group for
        not_a_lead	17	gum ; iop pt ; jacket in ; los videojuego ; me yes ; my deposit ; or use ; per diem
        not_a_lead	17	por mayore ; practicum ; ptsd ; pued pas ; recomendacion ; sampl ; singl in
        not_a_lead	17	sport bet ; su clinic ; su expedient ; toxicology ; trabaj social ; treatment center
        not_a_lead	17	uds cup ; vendedor de ; was try ; who handl ; year sob ; you dont ; your folk
        not_a_lead	16	*jobSeeker.0 ; a supervisor ; ahi es ; amar de ; and outpatient ; anxiou and
        not_a_lead	16	application for ; are visit ; behavioral health ; bil for ; bil my ; busc a
        not_a_lead	16	can fix ; car warranty ; chapt nin ; complianc ; congratulation ; copag de
        not_a_lead	16	grievanc ; grup par ; has wrong ; invoic from ; iop client ; leonard ; liability
        not_a_lead	16	manager ; mand mi ; mantenimient ; mask ; need a ; night ask ; of completion
        not_a_lead	16	pag thre ; podcast ; policy manual ; produc ; re balanc ; recamarer ; replic
        not_a_lead	16	servsaf ; star review ; statement ; su cit ; sub use ; superbil ; tesi ; the pallet
        not_a_lead	16	the statement ; thi the ; to interview ; usted el ; want mgr ; we drop ; whatsap
        not_a_lead	16	wil mis ; xylazin
        not_a_lead	15	*vendor.0 ; a grief ; a novel ; a ~pt ; adicto ; al anon ; bail bondsman ; bil twic
        not_a_lead	15	bondsman ; busc la ; check out ; cit ; clinica ; con licenci ; contrat ; cup with
        not_a_lead	15	cv attach ; de cociner ; de duel ; de limpiez ; diner desd ; dmv ; first month
        not_a_lead	15	follow up ; gambl no ; gan diner ; gerent ; gon hom ; guarante ; guy need
        not_a_lead	15	herself only ; host a ; hot singl ; in room ; inmigracion ; left # ; linen ; may we
        not_a_lead	15	mft traine ; near me ; necesitan ; of current ; on inde ; pacient actual ; pleas fix
        not_a_lead	15	radi station ; rd cal ; record sent ; reportaj ; serv paper ; statu of ; summary
        not_a_lead	15	to serv ; toxicology lab ; toxin ; tuesday group ; un reportaj ; verify
        not_a_lead	15	want purchas ; with dr ; would lov ; your hous ; ~client left ; ~drug want
        not_a_lead	14	*clientAdmin.0:other_experiencer ; *clientAdmin.1 ; *otherService.5 ; a resum
        not_a_lead	14	al instant ; and iop ; ansiedad ; automat ; be lat ; busc trabaj ; charg my ; claim
        not_a_lead	14	clinical director ; co ; cobr de ; cotizacion ; discharg summary ; drug or
        not_a_lead	14	due friday ; el casin ; employment ; encuest ; estudi trabaj ; fact check
        not_a_lead	14	fifteen minut ; grp for ; grup de ; hay droga ; iphon ; jury ; ligatur ; minut dem
        not_a_lead	14	ni usa ; night staf ; opt ; our high ; our rent ; par sus ; pay per ; pm with
        not_a_lead	14	pueden mand ; quisieramo ; red ribbon ; ribbon week ; rn night ; sherif
        not_a_lead	14	support for ; test 0 ; the alumni ; the slot ; tiktok ; trabaj ahi ; una encuest
        not_a_lead	14	use anyth ; vendedor ; want comment ; was ther ; we get ; whoev sign ; your facility
        not_a_lead	14	your nurs ; ~hir
        not_a_lead	13	a donation ; about fentanyl ; admission lin ; alumni barbecu ; anoth program ; arm y
        not_a_lead	13	attach ; cal out ; carpet clean ; client mom ; competitor are ; de mantenimient
        not_a_lead	13	deposit back ; documentary ; don email ; don rop ; doordash ; drop them ; flat fee
        not_a_lead	13	fml form ; for kitchen ; for that ; fortnit ; forty pound ; fre ; help quit ; irb
        not_a_lead	13	is stay ; is wait ; juul ; lawy need ; link for ; liv own ; mayore par
        not_a_lead	13	mi tratamient ; my card ; necesit una ; ni ~alcohol ; ocupan gent ; official ; ofrec
        not_a_lead	13	on us ; open has ; our ai ; our rotary ; p/u ; par familiar ; parcel is ; person was
        not_a_lead	13	pi ; piec about ; pouch ; purg ; qualifi ; resistant ; sabemo de ; school want
        not_a_lead	13	social y ; someth your ; soy reporter ; statement say ; substanc use ; superbil for
        not_a_lead	13	support group ; tak application ; to partn ; traine ; una quej ; vacant de
        not_a_lead	13	want therapist ; we operat ; went mis ; y prepar ; your team ; your tuesday
        not_a_lead	12	/ xx ; 0 # ; a clinician ; anuncio ; bel fat ; bring lunch ; cama ; casin
        not_a_lead	12	centro de ; certific ; cessation ; check in ; clean dmv ; complaint ; con usted
        not_a_lead	12	constanci par ; contraband ; crypt signal ; cup by ; de adicto ; de experienci
        not_a_lead	12	de fum ; discharg last ; dond dej ; el cigar ; entrevist a ; est ahi ; facilitator
        not_a_lead	12	for ptsd ; for tech ; for your ; fre audit ; gambl ; got bil ; havent gotten
        not_a_lead	12	he owe ; i cov ; interview for ; invoic ; lkj ; mail them ; maintenanc ; me mud
        not_a_lead	12	mft ; mi estanci ; migracion ; mis group ; my cv ; noc shift ; num ; on premis
        not_a_lead	12	opening ; opening for ; pagu ; paper for ; par centro ; part tim ; per head
        not_a_lead	12	phlebotomist ; preci ; prestamo ; proces ; psych tech ; pt wif ; rehab cal
        not_a_lead	12	replic watch ; retain in ; reviv dead ; say ins ; send resum ; sus resident
        not_a_lead	12	the link ; thursday session ; tu ; una copi ; vendemo ; wed lov ; who buy ; with ai
        not_a_lead	12	with exclusiv ; wont work ; would one ; yelp ; you stil ; you until ; your patient
        not_a_lead	12	your tech ; your van ; ~ex is ; ~felony
        not_a_lead	11	% of ; *familySupport.0:other_experiencer ; a support ; acquir ; admit a ; advertis
        not_a_lead	11	agenci ; agenci de ; ano manej ; any shift ; anyth for ; bil ; biz ; bls ; busc
        not_a_lead	11	cajetil ; cal thi ; car in ; care ; censu ; chamar ; charg twic ; client sinc ; cna
        not_a_lead	11	co want ; constanci ; cook for ; copi leas ; cpr card ; dietitian ; doesnt ~drink
        not_a_lead	11	doing great ; donation ; door hardwar ; drop off ; el temblor ; en cal ; enclos
        not_a_lead	11	estuv intern ; ex client ; expir ; familiar ; fentanyl death ; for servic
        not_a_lead	11	fui pacient ; garantiz ; grief ; grp ; hay vacant ; her told ; i left ; i quot
        not_a_lead	11	i shadow ; insuranc say ; intern for ; isnt com ; jacket and ; journalism
        not_a_lead	11	journalism student ; la tim ; la visit ; manufactur ; me interes ; mes grati
        not_a_lead	11	msw student ; need practicum ; ni uso ; numb as ; on pag ; or alcohol ; our agency
        not_a_lead	11	par baj ; par su ; passport ; percent ; pocketknif ; podcast produc ; pon una
        not_a_lead	11	prim mes ; pur nervio ; purchas ; que estuv ; resident ; retir pian ; ruiz ; sel us
        not_a_lead	11	senor pregunt ; sent it ; should lik ; sin bur ; stil open ; tap tap ; the hir
        not_a_lead	11	thur ua ; told wrong ; treat just ; tue group ; van driv ; videojuego ; visit sun
        not_a_lead	11	we send ; we sup ; weight los ; whol problem ; writ a ; your are ; zyn pouch
        not_a_lead	11	~intern ahi
        not_a_lead	10	*jobSeeker.1 ; *person.0:historical ; *service.0:hypothetical ; 0 fre ; 0 through
        not_a_lead	10	a cadc ; account end ; ahi en ; al wasap ; already in ; an open ; and need
        not_a_lead	10	and would ; anon ; anuncio en ; application ; blog ; bring you ; by for ; cal ask
        not_a_lead	10	cambi su ; cant mak ; cigar ; client car ; client want ; clt ; clt want ; colchon
        not_a_lead	10	completion for ; confirm nor ; copi de ; d/c tue ; dad want ; dai breez
        not_a_lead	10	de voluntari ; dental offic ; deny ; director re ; discharg in ; droga ni
        not_a_lead	10	drug just ; elsewher and ; est ~intern ; estudiant de ; even ther ; fax my ; fix thi
        not_a_lead	10	for rat ; glas + ; guy again ; hes ok ; history of ; i cancel ; id lov ; if hir
        not_a_lead	10	in addiction ; le ofrecemo ; left your ; market ; melt bel ; mi cart ; min by
        not_a_lead	10	mom of ; my stay ; neith confirm ; no ~fee ; now they ; open by ; opening on
        not_a_lead	10	out if ; own of ; pag one ; par inmigracion ; parcel ; port arm ; practica
        not_a_lead	10	preci por ; quier pon ; reach the ; recovery ; report local ; resi pt
        not_a_lead	10	residential and ; retain and ; robocal car ; rop y ; se drog ; seek ; si mi
        not_a_lead	10	six bed ; soy estudiant ; soy pacient ; stay last ; student want ; summary to
        not_a_lead	10	support grp ; t me ; tap bit ; teng papel ; to bring ; va por ; viagr
        not_a_lead	10	want supervisor ; wasap ; we deliv ; wellnes blog ; xx ; y necesit
        not_a_lead	9	$ ; a let ; a pair ; a patient ; a per ; a scen ; ads ; agency ; alcohol rehab
        not_a_lead	9	alimento y ; already paid ; alumni meet ; and doing ; and wonder ; answ fiv ; ask is
        not_a_lead	9	associat ; been select ; bls current ; caller ; campana ; can we ; carniceri
        not_a_lead	9	casin de ; cent ; chamb de ; cloth ; cociner con ; comment on ; complianc offic
        not_a_lead	9	constanci de ; could somebody ; could someon ; cricket ; cuand pued ; de cuent
        not_a_lead	9	delay ; dentur ; deposit ; depres ; desd cas ; directory ; disability form
        not_a_lead	9	doe purchas ; dollar and ; dr patel ; emple ; en hospital ; es aqui ; estan ahi
        not_a_lead	9	familia ; fil detox ; fix ; for spr ; form clt ; gift to ; girl scout ; googl
        not_a_lead	9	gotten the ; hav therapist ; in chapt ; in memory ; inspection ; interes
        not_a_lead	9	interview somebody ; interview your ; is admit ; ktl ; la carniceri ; lab rep
        not_a_lead	9	las maquinita ; lb ; licensur ; ligatur resistant ; liv detox ; lmft ; maquinita
        not_a_lead	9	me / ; me espant ; melt ; memory ; mtg ; need someon ; ni alcohol ; of flower
        not_a_lead	9	of whoev ; on telegram ; one off ; ozempic ; panic attack ; par eso ; par papa
        not_a_lead	9	patel ; pest control ; pkg ; pres 0 ; pt d/c ; pt dai ; pueden dec ; quier al
        not_a_lead	9	quit vap ; qwe ; record custodian ; recruit ; referral arrangement ; rehab and
        not_a_lead	9	rehir ; renat ; rep yes ; report with ; resistant door ; senor busc ; serv ask
        not_a_lead	9	servic for ; ship worldwid ; slash ; sob in ; standard ; su personal ; sunday visit
        not_a_lead	9	tax ; the client ; the dmv ; thi lin ; thought thi ; to clinical ; to giv ; to whom
        not_a_lead	9	u guy ; unit ask ; use drug ; vide gam ; visit hour ; voluntari ; wallet ; want copy
        not_a_lead	9	want itemiz ; we fix ; we manufactur ; we nev ; who work ; wil pick ; wint coat
        not_a_lead	9	with any ; worldwid ; would someon ; wrong plac ; you in ; you look ; you post
        not_a_lead	9	your googl ; your zip ; ~drink and ; ~drink or
        not_a_lead	8	$ 0 ; *clientAdmin.1:other_experiencer ; *outpatientDuring.0 ; / drug ; 0 admit
        not_a_lead	8	0 practicum ; 0 q ; a circl ; a dem ; a documentary ; a group ; a licens ; a quot
        not_a_lead	8	a report ; a ~drink ; a ~nurs ; accept servic ; ai receptionist ; al whatsap
        not_a_lead	8	already being ; amor garantiz ; anxiety ; anyon on ; aplic ; are stil ; arrangement
        not_a_lead	8	ask who ; assaultiv ; be glad ; befor kne ; befor midnight ; bht ; bil $ ; bordamo
        not_a_lead	8	bulk pric ; busc chamb ; cal stat ; certificat ; cheap ; chof que ; cig only ; clic
        not_a_lead	8	clinician ; co offer ; cobija ; cociner o ; cold cal ; consum nad ; copi
        not_a_lead	8	counselor for ; cpap in ; de parej ; detox center ; discharg on ; doing a ; doing fin
        not_a_lead	8	dont use ; dont ~drink ; drug test ; eat until ; el consul ; en crypt ; entregamo
        not_a_lead	8	espanol par ; estudiant ; expedient ; factur ; fentanyl in ; field placement
        not_a_lead	8	film in ; final notic ; foc ; for behavioral ; for part ; for treatment ; for work
        not_a_lead	8	from last ; get over ; googl review ; graveyard ; group ; grup ; her divorc ; hor es
        not_a_lead	8	how a ; hypnosi ; hypnosi for ; i paid ; in californi ; interview someon ; is ask
        not_a_lead	8	is she ; itemiz bil ; kid has ; kne replacement ; la guarderi ; la pueden ; lapd
        not_a_lead	8	loan ; march stay ; me contestan ; mi hoj ; mi ultim ; might one ; mr r
        not_a_lead	8	necesitan cociner ; need his ; nev hav ; new therapist ; nin mas ; ninety six ; novel
        not_a_lead	8	nuestr hij ; numb was ; of googl ; of use ; on meth ; on relaps ; opioid ; our van
        not_a_lead	8	pallet ; panel cup ; pap on ; parch ; pest ; podcast about ; professor ; pruit ; pts
        not_a_lead	8	quej ; quien pued ; quit cigaret ; relocat from ; result ; rev ; rns and ; roi
        not_a_lead	8	rolex ; run anyth ; scout ; seen every ; segment ; send us ; seo ; sorry wrong
        not_a_lead	8	soy enfermer ; spin ; summary for ; sun visit ; supervisor ; svc ; t ; tarjeta ; tech
        not_a_lead	8	teng experienci ; the cok ; the dai ; the invoic ; the sub ; the tuesday ; to chang
        not_a_lead	8	today only ; trabaj par ; traemo ; two can ; tx in ; ua result ; und list ; up tmrw
        not_a_lead	8	usted par ; w 0 ; wal mount ; want attendanc ; want referral ; was charg ; wasnt even
        not_a_lead	8	we build ; we mak ; we treat ; when doe ; whoev run ; wholesal pric ; with anxiety
        not_a_lead	8	with assaultiv ; with coffe ; yest ; you last ; your med ; ~quier ~ayud
        not_a_lead	7	% ; *clientAdmin.0 ; *jobSeeker.0:other_experiencer ; *otherService.4 ; *spam.1
        not_a_lead	7	/ thursday ; 0 % ; 0 lb ; 0 million ; 0 minut ; 0 new ; 0 panel ; 0 re ; a flat
        not_a_lead	7	a mam ; a podcast ; a subpoen ; a sweat ; a therapist ; addict to ; ahi ; al grup
        not_a_lead	7	alcohol no ; an expert ; and detox ; and teach ; ansiedad no ; at midnight ; at no
        not_a_lead	7	at wholesal ; ataqu de ; atty offic ; aug need ; background check ; been run
        not_a_lead	7	been sob ; bil from ; blanket and ; blu hoodi ; breakaway ; cardigan ; cent in
        not_a_lead	7	certificat and ; check a ; church has ; circl ; city ; clas b ; cobija y ; confirm
        not_a_lead	7	corpsman ; cow on ; cuand la ; dat in ; de pte ; deb ; depression ; desd tu
        not_a_lead	7	detox floor ; detox wing ; diem shift ; digit ; disability ; doesnt drink ; dog ate
        not_a_lead	7	donat them ; drug ; el traj ; en su ; entrevist ; episod on ; equivoc ; es ~drog
        not_a_lead	7	espos sali ; factur de ; fami group ; fami week ; fentanyl strip ; fight about
        not_a_lead	7	flood the ; for estat ; for herself ; for overnight ; for practicum ; for weekend
        not_a_lead	7	form for ; foundation ; fre ship ; fre spin ; funerari ; garantiz el ; get you
        not_a_lead	7	good with ; grati en ; grief counsel ; groundskeep ; group just ; hag una ; he check
        not_a_lead	7	hey ; homeowner in ; hoodi ; hot tub ; hr email ; hsa ; husb is ; i host ; if a
        not_a_lead	7	if ~hir ; im with ; intak coordinator ; is he ; juic detox ; kid want ; lap blanket
        not_a_lead	7	le qued ; left my ; los program ; lov to ; me stop ; mgr to ; mi clas ; min lat
        not_a_lead	7	month fre ; mov thur ; my discharg ; my lead ; my password ; my radt ; my sociology
        not_a_lead	7	my treatment ; my vis ; nicotin only ; not interest ; not ~seek ; nurs station
        not_a_lead	7	of sob ; off today ; offer ; only vic ; or has ; or ~drug ; our quilt ; pacient en
        not_a_lead	7	pagin y ; papel y ; par limpiez ; ped de ; phon charg ; por ello ; portal lock
        not_a_lead	7	prevention ; purchas mgr ; q hor ; q si ; question by ; re student ; referencia ; rep
        not_a_lead	7	rep for ; report for ; residenci ; roommat ther ; see pcp ; seri on ; servici de
        not_a_lead	7	set in ; ship ; show you ; si pued ; signatur ; softwar want ; stil hav ; subpoen to
        not_a_lead	7	suicid prevention ; suppli ; support ; tap her ; tare sobr ; terapi par ; them at
        not_a_lead	7	thursday group ; to fri ; to reach ; told we ; tonight group ; traj de
        not_a_lead	7	treatment cent ; tuesday / ; una solicitud ; until last ; urin ; us ~drink
        not_a_lead	7	usted ven ; vacun ; vin ; volunte ; want ; want whoev ; wed band ; week can ; wellnes
        not_a_lead	7	wher can ; who treat ; with med ; with your ; work her ; would lik ; y hag ; y va
        not_a_lead	7	year clean ; you see ; you sel ; your ; your bil ; your client ; your clinical
        not_a_lead	7	your counselor ; your intak ; your roof ; ~client want ; ~drink ; ~drug no ; ~fax
        not_a_lead	7	~seek
        not_a_lead	6	*caller.0:hypothetical ; *thirdParty.0:other_experiencer ; 0 star ; 0 step ; a guest
        not_a_lead	6	a heroin ; a psych ; a refund ; a sampl ; a speak ; a survey ; a tech ; a treatment
        not_a_lead	6	abog de ; about recovery ; account ; agent for ; alcohol withdrawal ; alumni coord
        not_a_lead	6	an off ; and discharg ; and its ; and muy ; annual ; anoth rehab ; ansiedad de
        not_a_lead	6	anyth just ; asistent ; ask no ; attack sinc ; atty need ; balanc ; bed sob ; bil to
        not_a_lead	6	bil want ; booz and ; busines ; c/o ; caden ; can you ; career ; cart que ; cent lik
        not_a_lead	6	center and ; chang my ; charg ; check ; church collect ; cit del ; clearanc ; cocin o
        not_a_lead	6	cok with ; collect coat ; collection ; complet your ; confirm or ; congrat
        not_a_lead	6	consejer certific ; consul ; contract ; copay ; could be ; could i ; counsel
        not_a_lead	6	crei que ; dad son ; dat of ; de adic ; de octubr ; de visit ; de él ; dea
        not_a_lead	6	dead lead ; deadlin 0 ; deadlin is ; death in ; dec si ; del casin ; detox ward
        not_a_lead	6	differential ; discharg ; do all ; do u ; domino ; dond la ; dont drink ; edibl and
        not_a_lead	6	en regl ; enfermeri ; eramo ; escrib una ; est intern ; etoh / ; experienc and
        not_a_lead	6	faciliti mgr ; fentanyl two ; fml ; for famili ; for first ; for residential
        not_a_lead	6	forward thi ; from your ; front offic ; ginebr ; giv away ; glas in ; googl list
        not_a_lead	6	hac dos ; hasnt heard ; help get ; his mam ; his prescription ; homeowner ; horari de
        not_a_lead	6	hoy mism ; hrs ask ; hummingbird ; hunt for ; i gambl ; im try ; in last ; in tx
        not_a_lead	6	in your ; internship ; interview ; interview a ; irb approv ; itemiz statement
        not_a_lead	6	just that ; kim ; know hes ; la ferreteri ; lead a ; left cpap ; look for ; lov
        not_a_lead	6	mad his ; mam x ; mand cotizacion ; maquinita del ; me dry ; me siguen ; med director
        not_a_lead	6	medico ; mgr not ; midnight ; minut with ; mobil ; moth mov ; muchacho que
        not_a_lead	6	muert ric ; must go ; my cadc ; my cpr ; my granddad ; my gum ; my hand ; my medical
        not_a_lead	6	my new ; my prescription ; nadi quier ; naloxon wal ; nd tim ; necesit cambi
        not_a_lead	6	need anoth ; need for ; nev got ; nicotin noth ; nicotin pouch ; night prefer
        not_a_lead	6	no booz ; no charg ; no contract ; no deposit ; no tom ; nuestr ; nurs on ; o no
        not_a_lead	6	of clinic ; of form ; only click ; operat ; or deny ; or your ; our firm ; pcp d/c
        not_a_lead	6	periodism ; personal ; piz plac ; pizza ; plan so ; poison ; polici ; por llam
        not_a_lead	6	post on ; practicum hour ; practicum slot ; prepar ; psicolog par ; public health
        not_a_lead	6	que dig ; quot on ; recd ; referenc ; referral partnership ; regl ; rep with
        not_a_lead	6	reportaj sobr ; represent the ; resident ask ; retir paramedic ; room 0 ; sab dond
        not_a_lead	6	sabana ; said you ; sam week ; se les ; security ; seek a ; send you ; shift my
        not_a_lead	6	sign by ; sinc i ; sobriety ; softwar ; softwar for ; speak for ; spin no
        not_a_lead	6	stil havent ; stop cry ; su sal ; support specialist ; suy ; tak our ; tare
        not_a_lead	6	telehealth ; tendran ; test cup ; the busines ; the estat ; the urgent
        not_a_lead	6	therapist ther ; though ive ; tryn ; tuesday at ; ua ; unpaid ; upset ; use for
        not_a_lead	6	ush board ; vacant ; video ; visit my ; volunteer ; wag ; wal box ; want don
        not_a_lead	6	want faciliti ; want nam ; want the ; was order ; weight ; wel now ; wif bring
        not_a_lead	6	with don ; with just ; with whoev ; wrong ; xx 0 ; y limpi ; y pued ; year off
        not_a_lead	6	you as ; you bil ; you our ; your admission ; your doctor ; your park ; your unit
        not_a_lead	6	~counselor ; ~director ; ~drug ; ~drug at ; ~medical ~director ; ~se ~drog
        not_a_lead	5	*familySupport.0 ; *hallucination.0 ; *otherService.2:other_experiencer
        not_a_lead	5	*otherService.5:hypothetical ; 0 ; 0 dollar ; 0 each ; 0 oclock ; 0 percent ; 0 sam
        not_a_lead	5	0 second ; 0 when ; a bereavement ; a company ; a gray ; a kitchen ; a parent
        not_a_lead	5	a piec ; a staf ; a tabl ; a van ; about rehab ; adict al ; ahi mi ; ai ; al dia
        not_a_lead	5	all a ; alum ; an articl ; and blanket ; and cow ; and muert ; anxiety is ; anxiou
        not_a_lead	5	app ; app for ; appointment with ; archiv ; asset ; at group ; aunt ask ; azul
        not_a_lead	5	be open ; be sent ; beep ; being look ; bilingu ; bond ; bring them ; brochur at
        not_a_lead	5	busc terapeut ; but can ; cabl ; cadc ii ; californi ; cambi la ; camera ; can bring
        not_a_lead	5	cardiology ; career pag ; cas # ; cement ; charg in ; chef 0 ; church organist
        not_a_lead	5	circl of ; ciw and ; clean on ; client on ; clinical ; community colleg
        not_a_lead	5	congratulation dear ; consejer ; could we ; cousin is ; credential ; crei ; crush
        not_a_lead	5	cuart por ; cuest ; culebra ; cup + ; curs de ; d/c summary ; daught went ; day only
        not_a_lead	5	de enfermeri ; de guardi ; de orin ; de radi ; de recomendacion ; de sobredosi
        not_a_lead	5	de visita ; del doming ; depresion ; detox tea ; dial the ; dm ; do her ; dr
        not_a_lead	5	dream and ; driver ; drug and ; duc ; duc tecum ; dur my ; eagl scout ; eat disord
        not_a_lead	5	el act ; en mexicali ; en radi ; enfermer ; espant ; especial ; estuv ; etoh no
        not_a_lead	5	executiv ; expedient par ; experienc ; extend car ; facility ; fak blood ; fal at
        not_a_lead	5	fami memb ; febrer y ; ferreteri ; fev ; film ; finish my ; finish your ; fix it
        not_a_lead	5	food handl ; for $ ; for custody ; for depression ; for detail ; for hsa ; for just
        not_a_lead	5	for tax ; for ua ; form res ; from aug ; from july ; fum ; get 0 ; gift ; good lif
        not_a_lead	5	got out ; grupo par ; guest of ; guit ; guy with ; habl with ; hac mis ; handl card
        not_a_lead	5	handl purchas ; has our ; hav charg ; hav my ; hav panic ; he left ; her re ; hi my
        not_a_lead	5	hir tech ; hispana ; hop on ; hotlin ; http ; http / ; i attend ; i built ; i complet
        not_a_lead	5	i shop ; if her ; ii ; im wel ; in thursday ; industrial ; interest ; intern con
        """
}
