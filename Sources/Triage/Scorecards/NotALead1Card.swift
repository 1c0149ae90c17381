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
        not_a_lead	36	*otherService.1
        not_a_lead	35	exclusiv ; qwp
        not_a_lead	33	your resident ; zzx
        not_a_lead	32	clt need ; cv ; rank ; wrong numb
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
        not_a_lead	23	screenwrit ; upset re ; wrong #
        not_a_lead	22	admit her ; hir ; i discharg ; instant ; nicotin ; or you ; robocal ; scratcher
        not_a_lead	22	survey ; tak intern ; voluntari los ; you hir ; your parcel
        not_a_lead	21	and residential ; bonu ; centro ; cuart 0 ; de hombr ; de panic ; del juev
        not_a_lead	21	detectiv ask ; detox nurs ; exp ; experienci ; expert witnes ; googl ads ; guy stil
        not_a_lead	21	jury duty ; link ; marisol ; may i ; record from ; sin cost ; sob hom ; sociology
        not_a_lead	21	solicitud ; tienen vacant
        not_a_lead	20	a short ; alcohol or ; asdkjh 0 ; ask pay ; candidat ; cant confirm ; certifi
        not_a_lead	20	contratan ; dm for ; dont pay ; estat of ; exampl ; fiv question ; footag ; hir for
        not_a_lead	20	i interview ; inspector ; mis person ; money on ; need my ; no alcohol ; no substanc
        not_a_lead	20	or drug ; pacient ; per admit ; register ; reporter de ; student her ; to drop
        not_a_lead	20	twic for ; whom do ; with denis
        not_a_lead	19	0 bed ; addiction ; alumni ; bulimi ; cert ; cit con ; click her ; completion
        not_a_lead	19	current iop ; current pt ; de pes ; design ; droga ; emt b ; expert ; form ~pt
        not_a_lead	19	grati ; in rm ; lead ; msw ; no drug ; par clinica ; student need ; thought we
        not_a_lead	19	treat that ; used drug ; vap nicotin ; want al ; with you ; would your ; you pay
        not_a_lead	19	your cent
        not_a_lead	18	% off ; *jobSeeker.0:hypothetical ; *vendor.1 ; card twic ; cfo ; clik
        not_a_lead	18	comfortabl with ; copag ; current ; de pacient ; eob ; estuv con ; fent strip
        not_a_lead	18	i send ; in ur ; lvn ; me cobr ; notic your ; pt left ; quier don ; receiv ; resum
        not_a_lead	18	rop de ; sent to ; ser voluntari ; somo una ; specialist ; survey of ; tobac
        not_a_lead	18	tom ni ; treat gambl ; when can ; wiv ; ~ct ; ~fee
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
        not_a_lead	15	de cociner ; de duel ; de limpiez ; diner desd ; discharg summary ; dmv
        not_a_lead	15	first month ; follow up ; gambl no ; gan diner ; gerent ; gon hom ; guarante
        not_a_lead	15	guy need ; herself only ; host a ; hot singl ; in room ; inmigracion ; left #
        not_a_lead	15	linen ; mft traine ; near me ; necesitan ; of current ; on inde ; pacient actual
        not_a_lead	15	pleas fix ; radi station ; record sent ; reportaj ; serv paper ; statu of ; summary
        not_a_lead	15	to serv ; toxicology lab ; toxin ; tuesday group ; un reportaj ; verify
        not_a_lead	15	want purchas ; with dr ; would lov ; your hous ; ~client left ; ~drug want
        not_a_lead	14	*clientAdmin.0:other_experiencer ; *clientAdmin.1 ; *otherService.5 ; a resum
        not_a_lead	14	al instant ; and iop ; ansiedad ; automat ; be lat ; busc trabaj ; charg my ; claim
        not_a_lead	14	clinical director ; co ; cobr de ; cotizacion ; cup with ; drug or ; due friday
        not_a_lead	14	el casin ; employment ; encuest ; estudi trabaj ; fact check ; fifteen minut
        not_a_lead	14	grp for ; grup de ; hay droga ; iphon ; jury ; ligatur ; minut dem ; ni usa ; opt
        not_a_lead	14	our high ; our rent ; par sus ; pay per ; pm with ; pueden mand ; quisieramo
        not_a_lead	14	red ribbon ; ribbon week ; rn night ; sherif ; support for ; the alumni ; tiktok
        not_a_lead	14	trabaj ahi ; una encuest ; use anyth ; vendedor ; want comment ; was ther ; we get
        not_a_lead	14	whoev sign ; your facility ; your nurs ; ~hir
        not_a_lead	13	a donation ; admission lin ; alumni barbecu ; anoth program ; arm y ; attach
        not_a_lead	13	cal out ; carpet clean ; client mom ; competitor are ; de mantenimient
        not_a_lead	13	deposit back ; documentary ; don email ; don rop ; doordash ; drop them ; fml form
        not_a_lead	13	for kitchen ; for that ; fortnit ; forty pound ; fre ; help quit ; irb ; is stay
        not_a_lead	13	is wait ; juul ; lawy need ; link for ; liv own ; mayore par ; mi tratamient
        not_a_lead	13	my card ; necesit una ; ni ~alcohol ; night staf ; ocupan gent ; official ; ofrec
        not_a_lead	13	on us ; open has ; our ai ; our rotary ; p/u ; par familiar ; parcel is ; person was
        not_a_lead	13	pi ; piec about ; pouch ; qualifi ; resistant ; sabemo de ; school want ; social y
        not_a_lead	13	someth your ; soy reporter ; statement say ; substanc use ; superbil for
        not_a_lead	13	support group ; tak application ; test 0 ; the slot ; to partn ; traine ; una quej
        not_a_lead	13	vacant de ; want therapist ; we operat ; went mis ; y prepar ; your team
        not_a_lead	13	your tuesday
        not_a_lead	12	/ xx ; 0 # ; a clinician ; about fentanyl ; anuncio ; bring lunch ; cal thi ; cama
        not_a_lead	12	casin ; centro de ; certific ; cessation ; check in ; clean dmv ; complaint
        not_a_lead	12	con usted ; constanci par ; contraband ; crypt signal ; cup by ; de adicto
        not_a_lead	12	de experienci ; dietitian ; discharg last ; dond dej ; entrevist a ; est ahi
        not_a_lead	12	facilitator ; flat fee ; for ptsd ; for tech ; for your ; fre audit ; gambl
        not_a_lead	12	got bil ; havent gotten ; he owe ; i cov ; interview for ; invoic ; lkj ; mail them
        not_a_lead	12	maintenanc ; mes grati ; mft ; mi estanci ; migracion ; mis group ; my cv
        not_a_lead	12	noc shift ; num ; on premis ; opening ; opening for ; pagu ; paper for ; par centro
        not_a_lead	12	part tim ; per head ; phlebotomist ; preci ; prestamo ; proces ; psych tech ; pt wif
        not_a_lead	12	purg ; rehab cal ; replic watch ; retain in ; reviv dead ; say ins ; send resum
        not_a_lead	12	stil open ; sus resident ; the link ; thursday session ; tu ; una copi ; vendemo
        not_a_lead	12	videojuego ; wed lov ; who buy ; with ai ; with exclusiv ; wont work ; would one
        not_a_lead	12	yelp ; you stil ; you until ; your patient ; your tech ; your van ; ~ex is ; ~felony
        not_a_lead	11	% of ; *familySupport.0:other_experiencer ; a support ; acquir ; admit a ; advertis
        not_a_lead	11	agenci ; agenci de ; ano manej ; any shift ; anyth for ; bel fat ; bil ; biz ; bls
        not_a_lead	11	busc ; cajetil ; car in ; care ; censu ; chamar ; charg twic ; client sinc ; cna
        not_a_lead	11	co want ; constanci ; cook for ; copi leas ; cpr card ; de fum ; doesnt ~drink
        not_a_lead	11	doing great ; donation ; door hardwar ; drop off ; el cigar ; el temblor ; en cal
        not_a_lead	11	enclos ; estuv intern ; ex client ; expir ; familiar ; fentanyl death ; for servic
        not_a_lead	11	fui pacient ; garantiz ; grief ; grp ; hay vacant ; her told ; i left ; i quot
        not_a_lead	11	i shadow ; insuranc say ; intern for ; isnt com ; jacket and ; journalism
        not_a_lead	11	journalism student ; la tim ; la visit ; manufactur ; me interes ; me mud
        not_a_lead	11	msw student ; need practicum ; ni uso ; numb as ; on pag ; or alcohol ; our agency
        not_a_lead	11	par baj ; par su ; passport ; percent ; pocketknif ; podcast produc ; pon una
        not_a_lead	11	prim mes ; pur nervio ; purchas ; que estuv ; resident ; retir pian ; ruiz ; sel us
        not_a_lead	11	senor pregunt ; sent it ; should lik ; sin bur ; tap tap ; the hir ; thur ua
        not_a_lead	11	told wrong ; tue group ; van driv ; visit sun ; we deliv ; we send ; we sup
        not_a_lead	11	weight los ; whol problem ; writ a ; your are ; zyn pouch ; ~intern ahi
        not_a_lead	10	*jobSeeker.1 ; *person.0:historical ; *service.0:hypothetical ; 0 fre ; 0 through
        not_a_lead	10	a cadc ; account end ; ahi en ; al wasap ; already in ; and need ; and would ; anon
        not_a_lead	10	anuncio en ; application ; blog ; bring you ; by for ; cal ask ; cambi su ; campana
        not_a_lead	10	cant mak ; cigar ; client car ; client want ; clt ; clt want ; colchon
        not_a_lead	10	completion for ; confirm nor ; copi de ; d/c tue ; dad want ; dai breez
        not_a_lead	10	de voluntari ; dental offic ; deny ; director re ; discharg in ; droga ni
        not_a_lead	10	drug just ; elsewher and ; est ~intern ; estudiant de ; even ther ; fax my ; fix thi
        not_a_lead	10	for spr ; glas + ; guy again ; hes ok ; history of ; i cancel ; if hir
        not_a_lead	10	in addiction ; le ofrecemo ; left your ; market ; melt bel ; mi cart ; min by
        not_a_lead	10	mom of ; my stay ; neith confirm ; no ~fee ; now they ; open by ; opening on
        not_a_lead	10	out if ; own of ; ozempic ; pag one ; panic attack ; parcel ; port arm ; practica
        not_a_lead	10	preci por ; quier pon ; reach the ; recovery ; report local ; resi pt
        not_a_lead	10	residential and ; retain and ; robocal car ; rop y ; se drog ; seek ; si mi
        not_a_lead	10	six bed ; soy estudiant ; soy pacient ; stay last ; student want ; summary to
        not_a_lead	10	support grp ; t me ; tap bit ; teng papel ; to bring ; treat just ; va por ; viagr
        not_a_lead	10	want itemiz ; want supervisor ; wasap ; wellnes blog ; xx ; y necesit
        not_a_lead	9	$ ; a let ; a pair ; a patient ; a per ; a scen ; ads ; agency ; alcohol rehab
        not_a_lead	9	alimento y ; already paid ; alumni meet ; an open ; and doing ; and wonder ; answ fiv
        not_a_lead	9	ask is ; associat ; been select ; bls current ; caller ; can we ; carniceri
        not_a_lead	9	casin de ; cent ; chamb de ; cloth ; cociner con ; comment on ; complianc offic
        not_a_lead	9	constanci de ; could somebody ; could someon ; cricket ; cuand pued ; de cuent
        not_a_lead	9	delay ; dentur ; deposit ; depres ; desd cas ; directory ; disability form
        not_a_lead	9	doe purchas ; dollar and ; dr patel ; emple ; en hospital ; es aqui ; estan ahi
        not_a_lead	9	familia ; fil detox ; fix ; for rat ; form clt ; gift to ; girl scout ; googl
        not_a_lead	9	gotten the ; hav therapist ; id lov ; in californi ; in chapt ; in memory
        not_a_lead	9	inspection ; interes ; interview somebody ; interview your ; is admit ; ktl
        not_a_lead	9	la carniceri ; lab rep ; las maquinita ; lb ; licensur ; ligatur resistant
        not_a_lead	9	liv detox ; lmft ; maquinita ; me / ; me espant ; melt ; memory ; mtg ; need someon
        not_a_lead	9	ni alcohol ; of flower ; of whoev ; on telegram ; one off ; par eso ; par inmigracion
        not_a_lead	9	par papa ; patel ; pest control ; pkg ; pres 0 ; pt d/c ; pt dai ; pueden dec
        not_a_lead	9	quit vap ; qwe ; record custodian ; recruit ; referral arrangement ; rehab and
        not_a_lead	9	rehir ; renat ; rep yes ; report with ; resistant door ; senor busc ; serv ask
        not_a_lead	9	servic for ; ship worldwid ; slash ; sob in ; standard ; su personal ; sunday visit
        not_a_lead	9	tax ; the client ; the dmv ; thi lin ; thought thi ; to chang ; to clinical ; to giv
        not_a_lead	9	to whom ; today only ; u guy ; unit ask ; use drug ; vide gam ; visit hour
        not_a_lead	9	voluntari ; wallet ; want copy ; we fix ; we nev ; who work ; wil pick ; wint coat
        not_a_lead	9	with any ; worldwid ; would someon ; wrong plac ; you in ; you look ; you post
        not_a_lead	9	your googl ; your zip ; ~drink and ; ~drink or
        not_a_lead	8	$ 0 ; *clientAdmin.1:other_experiencer ; *outpatientDuring.0 ; / drug ; 0 admit
        not_a_lead	8	0 practicum ; 0 q ; a circl ; a dem ; a documentary ; a group ; a licens ; a quot
        not_a_lead	8	a report ; a ~drink ; a ~nurs ; accept servic ; ai receptionist ; al whatsap
        not_a_lead	8	already being ; amor garantiz ; anxiety ; anyon on ; aplic ; are stil ; arrangement
        not_a_lead	8	ask who ; assaultiv ; be glad ; befor kne ; befor midnight ; bht ; bil $ ; bordamo
        not_a_lead	8	bulk pric ; busc chamb ; cal stat ; certificat ; cheap ; chof que ; cig only ; clic
        not_a_lead	8	clinician ; co offer ; cobija ; cobija y ; cociner o ; cold cal ; consum nad ; copi
        not_a_lead	8	counselor for ; cpap in ; de parej ; detox center ; discharg on ; doing a ; doing fin
        not_a_lead	8	dont use ; dont ~drink ; drug test ; eat until ; el consul ; en crypt ; entregamo
        not_a_lead	8	espanol par ; estudiant ; expedient ; factur ; fentanyl in ; field placement
        not_a_lead	8	film in ; final notic ; foc ; for behavioral ; for part ; for treatment ; for work
        not_a_lead	8	from last ; get over ; googl review ; graveyard ; group ; grup ; her divorc ; hor es
        not_a_lead	8	how a ; hypnosi ; hypnosi for ; i paid ; is ask ; is she ; itemiz bil ; kid has
        not_a_lead	8	kne replacement ; la guarderi ; la pueden ; lapd ; loan ; march stay ; me contestan
        not_a_lead	8	mi hoj ; mi ultim ; might one ; mr r ; necesitan cociner ; need his ; nev hav
        not_a_lead	8	new therapist ; nin mas ; ninety six ; novel ; nuestr hij ; numb was ; of googl
        not_a_lead	8	of use ; on meth ; on relaps ; opioid ; our van ; pallet ; pap on ; pest
        not_a_lead	8	podcast about ; professor ; pruit ; pts ; quej ; quien pued ; quier al ; quit cigaret
        not_a_lead	8	relocat from ; result ; rev ; rns and ; roi ; rolex ; run anyth ; scout ; seen every
        not_a_lead	8	segment ; send us ; seo ; show you ; sorry wrong ; soy enfermer ; spin ; summary for
        not_a_lead	8	sun visit ; supervisor ; svc ; t ; tarjeta ; tech ; teng experienci ; the cok
        not_a_lead	8	the dai ; the invoic ; the sub ; the tuesday ; trabaj par ; traemo ; und list
        not_a_lead	8	up tmrw ; usted par ; w 0 ; wal mount ; want attendanc ; want referral ; was charg
        not_a_lead	8	wasnt even ; we build ; we mak ; we manufactur ; we treat ; when doe ; whoev run
        not_a_lead	8	wholesal pric ; with anxiety ; with assaultiv ; with coffe ; y hag ; yest ; you last
        not_a_lead	8	your med ; ~quier ~ayud
        not_a_lead	7	% ; *clientAdmin.0 ; *jobSeeker.0:other_experiencer ; *otherService.4 ; / thursday
        not_a_lead	7	0 % ; 0 lb ; 0 million ; 0 minut ; 0 new ; 0 panel ; 0 re ; a flat ; a mam
        not_a_lead	7	a podcast ; a subpoen ; a sweat ; a therapist ; addict to ; ahi ; al grup
        not_a_lead	7	alcohol no ; an expert ; and detox ; and teach ; ansiedad no ; at midnight ; at no
        not_a_lead	7	at wholesal ; ataqu de ; atty offic ; aug need ; background check ; been run
        not_a_lead	7	been sob ; bil from ; blanket and ; blu hoodi ; breakaway ; cardigan ; cent in
        not_a_lead	7	certificat and ; check a ; church has ; circl ; city ; clas b ; confirm ; corpsman
        not_a_lead	7	cow on ; cuand la ; dat in ; de pte ; deb ; depression ; desd tu ; detox floor
        not_a_lead	7	detox wing ; diem shift ; digit ; disability ; doesnt drink ; dog ate ; drug
        not_a_lead	7	el traj ; en su ; entrevist ; episod on ; equivoc ; es ~drog ; espos sali ; factur de
        not_a_lead	7	fami group ; fami week ; fentanyl strip ; fight about ; flood the ; for estat
        not_a_lead	7	for herself ; for overnight ; for practicum ; for weekend ; form for ; foundation
        not_a_lead	7	fre ship ; fre spin ; funerari ; garantiz el ; get you ; good with ; grati en
        not_a_lead	7	grief counsel ; groundskeep ; group just ; hag una ; he check ; hey ; homeowner in
        not_a_lead	7	hoodi ; hot tub ; hr email ; hsa ; husb is ; i host ; if a ; if ~hir ; im with
        not_a_lead	7	intak coordinator ; interview someon ; is he ; juic detox ; kid want ; lap blanket
        not_a_lead	7	le qued ; left my ; los program ; lov to ; mand cotizacion ; me stop ; mgr to
        not_a_lead	7	mi clas ; min lat ; minut with ; month fre ; mov thur ; my discharg ; my lead
        not_a_lead	7	my password ; my radt ; my sociology ; my treatment ; my vis ; nicotin only
        not_a_lead	7	not interest ; not ~seek ; nurs station ; of sob ; off today ; offer ; only vic
        not_a_lead	7	or has ; or ~drug ; our quilt ; pacient en ; pagin y ; panel cup ; papel y
        not_a_lead	7	par limpiez ; parch ; ped de ; phon charg ; por ello ; portal lock ; prevention
        not_a_lead	7	purchas mgr ; q hor ; q si ; question by ; re student ; referencia ; rep ; rep for
        not_a_lead	7	report for ; residenci ; roommat ther ; see pcp ; seri on ; servici de ; set in
        not_a_lead	7	ship ; si pued ; signatur ; softwar want ; stil hav ; subpoen to ; suicid prevention
        not_a_lead	7	suppli ; support ; tap her ; terapi par ; them at ; thursday group ; to fri
        not_a_lead	7	to reach ; told we ; tonight group ; traj de ; treatment cent ; tuesday / ; two can
        not_a_lead	7	tx in ; ua result ; una solicitud ; until last ; urin ; us ~drink ; usted ven ; vacun
        not_a_lead	7	vin ; volunte ; want ; want whoev ; wed band ; wellnes ; wher can ; who treat
        not_a_lead	7	with med ; with your ; work her ; would lik ; xx 0 ; y va ; year clean ; you see
        not_a_lead	7	you sel ; your ; your bil ; your client ; your clinical ; your counselor ; your intak
        not_a_lead	7	your roof ; ~client want ; ~drink ; ~drug no ; ~fax ; ~seek
        not_a_lead	6	*caller.0:hypothetical ; *spam.1 ; *thirdParty.0:other_experiencer ; 0 star ; 0 step
        not_a_lead	6	a guest ; a heroin ; a psych ; a refund ; a sampl ; a speak ; a survey ; a tech
        not_a_lead	6	a treatment ; abog de ; about recovery ; account ; agent for ; alcohol withdrawal
        not_a_lead	6	alumni coord ; an off ; and discharg ; and its ; and muy ; annual ; anoth rehab
        not_a_lead	6	anyth just ; asistent ; ask no ; attack sinc ; atty need ; balanc ; bed sob
        not_a_lead	6	bil want ; booz and ; busines ; c/o ; caden ; can you ; career ; cart que ; cent lik
        not_a_lead	6	center and ; chang my ; charg ; check ; church collect ; cit del ; clearanc ; cocin o
        not_a_lead	6	cok with ; collect coat ; collection ; complet your ; confirm or ; congrat
        not_a_lead	6	consejer certific ; consul ; contract ; copay ; could be ; could i ; counsel
        not_a_lead	6	crei que ; dad son ; dat of ; de adic ; de octubr ; de visit ; de él ; dea
        not_a_lead	6	dead lead ; deadlin 0 ; deadlin is ; death in ; dec si ; del casin ; depresion
        not_a_lead	6	detox ward ; differential ; discharg ; do all ; do u ; domino ; donat them ; dond la
        not_a_lead	6	dont drink ; edibl and ; en regl ; enfermeri ; eramo ; escrib una ; est intern
        not_a_lead	6	etoh / ; experienc and ; faciliti mgr ; fentanyl two ; fml ; for famili ; for first
        not_a_lead	6	for residential ; forward thi ; from your ; ginebr ; giv away ; glas in ; googl list
        not_a_lead	6	hac dos ; hasnt heard ; hav my ; help get ; his mam ; his prescription ; homeowner
        not_a_lead	6	horari de ; hoy mism ; hrs ask ; hummingbird ; hunt for ; i gambl ; im try ; in last
        not_a_lead	6	in tx ; in your ; internship ; interview ; interview a ; irb approv
        not_a_lead	6	itemiz statement ; just that ; kim ; know hes ; la ferreteri ; lead a ; left cpap
        not_a_lead	6	look for ; lov ; mad his ; mam x ; maquinita del ; me dry ; me siguen ; med director
        not_a_lead	6	medico ; mgr not ; midnight ; mobil ; moth mov ; muchacho que ; muert ric ; must go
        not_a_lead	6	my cadc ; my cpr ; my granddad ; my gum ; my hand ; my medical ; my new
        not_a_lead	6	my prescription ; nadi quier ; nd tim ; necesit cambi ; need anoth ; need for
        not_a_lead	6	nev got ; nicotin noth ; nicotin pouch ; night prefer ; no booz ; no charg
        not_a_lead	6	no contract ; no deposit ; no tom ; nuestr ; nurs on ; o no ; of clinic ; of form
        not_a_lead	6	only click ; operat ; or deny ; or your ; our firm ; pcp d/c ; periodism ; personal
        not_a_lead	6	piz plac ; pizza ; plan so ; poison ; polici ; por llam ; post on ; practicum hour
        not_a_lead	6	practicum slot ; prepar ; psicolog par ; public health ; que dig ; quot on ; recd
        not_a_lead	6	referenc ; referral partnership ; regl ; rep with ; reportaj sobr ; represent the
        not_a_lead	6	resident ask ; retir paramedic ; room 0 ; sab dond ; sabana ; said you ; sam week
        not_a_lead	6	se les ; security ; seek a ; send you ; shift my ; sign by ; sinc i ; sobriety
        not_a_lead	6	softwar ; softwar for ; speak for ; spin no ; stil havent ; stop cry ; su sal
        not_a_lead	6	support specialist ; suy ; tak our ; tare ; tare sobr ; telehealth ; tendran
        not_a_lead	6	test cup ; the busines ; the estat ; the urgent ; therapist ther ; though ive ; tryn
        not_a_lead	6	tuesday at ; ua ; unpaid ; upset ; use for ; ush board ; vacant ; visit my
        not_a_lead	6	volunteer ; wag ; wal box ; want don ; want faciliti ; want nam ; want the
        not_a_lead	6	was order ; week can ; weight ; wel now ; wif bring ; with don ; with just
        not_a_lead	6	with whoev ; wrong ; y limpi ; y pued ; year off ; you as ; you bil ; you our
        not_a_lead	6	your admission ; your doctor ; your park ; your unit ; ~counselor ; ~director ; ~drug
        not_a_lead	6	~drug at ; ~medical ~director ; ~se ~drog
        not_a_lead	5	*familySupport.0 ; *hallucination.0 ; *otherService.2:other_experiencer
        not_a_lead	5	*otherService.5:hypothetical ; 0 ; 0 dollar ; 0 each ; 0 oclock ; 0 percent ; 0 sam
        not_a_lead	5	0 second ; 0 when ; a bereavement ; a company ; a gray ; a kitchen ; a parent
        not_a_lead	5	a piec ; a staf ; a tabl ; a van ; about rehab ; adict al ; ahi mi ; ai ; al dia
        not_a_lead	5	all a ; alum ; an articl ; and blanket ; and cow ; and muert ; ansiedad de
        not_a_lead	5	anxiety is ; anxiou ; app ; app for ; appointment with ; archiv ; asset ; at group
        not_a_lead	5	aunt ask ; azul ; be open ; be sent ; beep ; being look ; bil to ; bilingu ; bond
        not_a_lead	5	bring them ; brochur at ; busc terapeut ; but can ; cabl ; cadc ii ; californi
        not_a_lead	5	cambi la ; camera ; can bring ; cardiology ; career pag ; cas # ; cement ; charg in
        not_a_lead	5	chef 0 ; church organist ; cigaret ; circl of ; ciw and ; clean on ; client on
        not_a_lead	5	clinical ; congratulation dear ; consejer ; could we ; cousin is ; credential ; crei
        not_a_lead	5	crush ; cuart por ; cuest ; culebra ; cup + ; curs de ; d/c summary ; daught went
        not_a_lead	5	day only ; de enfermeri ; de guardi ; de radi ; de recomendacion ; de sobredosi
        not_a_lead	5	de visita ; del doming ; detox tea ; dial the ; dm ; do her ; dr ; dream and ; driver
        not_a_lead	5	drug and ; duc ; duc tecum ; dur my ; eagl scout ; eat disord ; el act ; en mexicali
        not_a_lead	5	en radi ; enfermer ; engagement ; espant ; especial ; estuv ; etoh no ; executiv
        not_a_lead	5	expedient par ; experienc ; extend car ; facility ; fak blood ; fal at ; fami memb
        not_a_lead	5	febrer y ; ferreteri ; fev ; film ; finish my ; finish your ; fix it ; food handl
        not_a_lead	5	for $ ; for custody ; for depression ; for detail ; for hsa ; for just ; for tax
        not_a_lead	5	for ua ; form res ; from july ; front offic ; fum ; get 0 ; gift ; good lif ; got out
        not_a_lead	5	grupo par ; guest of ; guit ; guy with ; habl with ; hac mis ; handl card
        not_a_lead	5	handl purchas ; has our ; hav charg ; hav panic ; he left ; her re ; hi my ; hir tech
        """
}
