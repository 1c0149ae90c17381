extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-6	=
        not_a_lead	59	asdkjh
        not_a_lead	58	asdlkj
        not_a_lead	49	lkjh ; zz
        not_a_lead	47	qqq
        not_a_lead	44	*otherService.3
        not_a_lead	42	*spam.0
        not_a_lead	41	asdkj
        not_a_lead	40	nnn
        not_a_lead	39	qpw ; qwp
        not_a_lead	37	*otherService.1
        not_a_lead	36	det
        not_a_lead	34	for parent ; lkj ; rank ; zzx
        not_a_lead	33	fff ; qwpo
        not_a_lead	32	/ /
        not_a_lead	31	inde
        not_a_lead	30	ocupan ; www
        not_a_lead	29	capston ; cv ; zzxm
        not_a_lead	28	exclusiv ; zzz
        not_a_lead	27	*otherService.2 ; ehr ; panel ; wrong numb
        not_a_lead	25	circl for ; qwpoei ; rns ; subpoen ; vap nicotin
        not_a_lead	24	<alcohol> <drug> ; <need> <volunteer> ; cant confirm ; clinical <colleague>
        not_a_lead	24	de numer ; detox nurs ; don rop ; fjfjfj ; lvn ; patient ther ; with karen
        not_a_lead	24	your resident
        not_a_lead	23	*thirdParty.0 ; charg my ; exp ; hir ; nicotin ; panic ; radt ; resum ; screenwrit
        not_a_lead	23	wrong #
        not_a_lead	22	<ask> <job> ; clinico ; clt <need> ; fiv question ; hous manag ; in rm ; ocd
        not_a_lead	22	ofrecemo ; sport bet ; treatment center ; warranty ; who handl ; with denis
        not_a_lead	21	<try> <drive> ; asdkj 0 ; compra ; juul ; misdial ; msw ; position ; proces <trade>
        not_a_lead	21	proces serv ; traine ; you hir
        not_a_lead	20	<past> ~pt ; <school> <need> ; any <job> ; behavioral ; bulk ; clik ; estuv con
        not_a_lead	20	form ~pt ; i send ; our quilt ; practicum ; sabemo de ; scratcher ; servsaf ; verifi
        not_a_lead	20	was <try>
        not_a_lead	19	and residential ; clt need ; cuart 0 ; diem ; donat ; estan <job> ; estan contrat
        not_a_lead	19	fix that ; for wiv ; kid giggl ; my thursday ; on inde ; parlay ; patient in
        not_a_lead	19	per diem ; vendedor de ; with you ; would your ; your cent ; zyn
        not_a_lead	18	<ask> ~<law> ; <buy> <emergency> ; <need> <town> ; <photo> <need> ; <record> par
        not_a_lead	18	addiction ; alumni ; cadc ; click her ; clinica ; daniel ; design ; estat of
        not_a_lead	18	faciliti ; grati ; i discharg ; institutional ; itemiz ; limpiez ; marisol ; may i
        not_a_lead	18	position <continue> ; position stil ; reporter ; resident <ask> ; su centr
        not_a_lead	18	tienen vacant ; upset re ; ~<alcohol> ~<drug>
        not_a_lead	17	<clinician> <year> ; admit her ; ahi es ; asdkjh 0 ; bulimi ; cert ; chapt nin
        not_a_lead	17	complaint about ; could your ; de hombr ; del juev ; dmv ; dont pay ; experienci
        not_a_lead	17	fifteen minut ; follower ; grup par ; hir for ; i interview ; in ur ; is <wait>
        not_a_lead	17	jury duty ; lap blanket ; leonard ; link ; ly ; mis person ; my deposit ; pacient
        not_a_lead	17	que termin ; sherif ; sob hom ; su expedient ; thursday group ; want al ; was try
        not_a_lead	17	we deliv ; whom do ; y <furniture> ; year sob ; you host ; your parcel
        not_a_lead	16	*jobSeeker.0:hypothetical ; <buy> <vendor> ; <moment> <vendor> ; <need> <clinician>
        not_a_lead	16	<official> <ask> ; a grief ; ask pay ; bereavement ; certifi ; comment
        not_a_lead	16	congratulation ; current pt ; de <afraid> ; detectiv ask ; dm for ; ex <colleague>
        not_a_lead	16	guy stil ; herself only ; iop clt ; maintenanc ; mayore ; num equivoc ; on premis
        not_a_lead	16	or you ; per admit ; podcast ; portal ; receiv ; retain ; robocal ; se <promise>
        not_a_lead	16	se disculp ; sel narcan ; slot machin ; tus ; twic for ; vet <pet> ; was ther
        not_a_lead	16	whatsap ; you pay ; your facility
        not_a_lead	15	*clientAdmin.0:other_experiencer ; *clientAdmin.1:other_experiencer ; *jobSeeker.0
        not_a_lead	15	*vendor.0 ; *vendor.1 ; <buy> <record> ; <job> excus ; <media> <treatment>
        not_a_lead	15	<need> <play> ; <treatment> clt ; <vendor> <money> ; algun <clinician> ; bonu
        not_a_lead	15	candidat ; charg twic ; check out ; de panic ; el casin ; fent strip ; flat <money>
        not_a_lead	15	flat fee ; handl <buy> ; handl purchas ; has wrong ; identifi ; left #
        not_a_lead	15	los videojuego ; low sodium ; manager ; near me ; no ~<cannabis> ; notic your
        not_a_lead	15	pag thre ; part tim ; reporter de ; rud to ; sampl ; sodium ; somo una
        not_a_lead	15	teng licenci ; to volunte ; told cant ; trabaj social ; treat gambl ; una quej
        not_a_lead	15	ur <town> ; wrong <phone> ; your folk ; your hous ; your tuesday ; ~drug want
        not_a_lead	14	<appointment> <tool> ; <appointment> has ; <build> that ; <color> ribbon
        not_a_lead	14	<happy> your ; <leave> <breath> ; <moment> lat ; <money> <clinician> ; <money> desd
        not_a_lead	14	<need> <media> ; <need> <sad> ; <need> <trade> ; <record> <build> ; <school> <media>
        not_a_lead	14	<trade> <treatment> ; <year> clean ; application for ; arm y ; bil twic ; bls
        not_a_lead	14	car wont ; cfo ; check in ; cit con ; contrat ; copi leas ; cup with ; current
        not_a_lead	14	de pes ; dem ; employment ; estudi trabaj ; estuv ahi ; exampl ; field placement
        not_a_lead	14	fortnit ; heard from ; land pag ; ligatur ; me cobr ; my card ; opening for
        not_a_lead	14	pt <leave> ; pt left ; purchas ; que <media> ; qwe ; rd <phone> ; rd cal
        not_a_lead	14	record from ; record sent ; recovery center ; red ribbon ; register ; rehab cal
        not_a_lead	14	sin cost ; sociology ; solicitud ; statement ; student her ; t me ; thursday session
        not_a_lead	14	to interview ; treat that ; uds cup ; used drug ; verify ; when can ; wholesal
        not_a_lead	14	you dont ; your googl ; ~<colleague> <need> ; ~drink and
        not_a_lead	13	*otherService.5 ; <clinician> station ; <day> ua ; <media> sobr ; <moment> pt
        not_a_lead	13	<need> <buy> ; <need> <colleague> ; <town> <official> ; <vendor> <clothes>
        not_a_lead	13	<vendor> <stranger> ; <volunteer> <month> ; <volunteer> los ; a resum
        not_a_lead	13	admission lin ; alumni barbecu ; and wed ; anuncio ; anuncio en ; anxiou and
        not_a_lead	13	are <appointment> ; bail bondsman ; behavioral health ; bondsman ; bondsman ask
        not_a_lead	13	burbank <need> ; busc a ; centro ; cobr de ; con usted ; contratan ; copag
        not_a_lead	13	cousin said ; custodian of ; deadlin <day> ; dej mi ; detectiv ; encuest ; eob
        not_a_lead	13	expert <law> ; expert witnes ; gerent ; gon hom ; gum ; hay droga ; help quit
        not_a_lead	13	i <hospital> ; i email ; in room ; iphon ; may we ; mis <crowd> ; nam <stranger>
        not_a_lead	13	need my ; official ; on us ; ortiz ; our ai ; our rent ; our rotary ; p/u ; par su
        not_a_lead	13	pleas <build> ; pleas fix ; por llam ; prevention ; pued pas ; quit cigaret ; replic
        not_a_lead	13	reportaj ; resident ; rop de ; specialist ; sport ; tabac ; tak intern ; tesi
        not_a_lead	13	thi the ; thought we ; to drop ; una encuest ; vehicl ; vendedor ; whoev sign
        not_a_lead	13	with dr ; worldwid ; xylazin
        not_a_lead	12	*clientAdmin.1 ; 0 bed ; 0 fre ; <appointment> con ; <drive> warranty ; <give> to
        not_a_lead	12	<hospital> <record> ; <hot> singl ; <key> <colleague> ; <kill> <room>
        not_a_lead	12	<media> <need> ; <media> produc ; <money> click ; <need> <job> ; <partner> <moment>
        not_a_lead	12	<past> clt ; <phone> link ; <photo> your ; <record> from ; <seizure> <afraid>
        not_a_lead	12	<take> <volunteer> ; <year> <sober> ; a support ; a ~pt ; al anon ; alcohol or
        not_a_lead	12	and outpatient ; and would ; are visit ; bing eat ; blowout ; bring lunch
        not_a_lead	12	card twic ; casin ; censu ; centro de ; complaint ; completion ; complianc
        not_a_lead	12	current iop ; cv attach ; de <buy> ; de <sad> ; de cuent ; dont <money> ; est ahi
        not_a_lead	12	expert ; footag ; googl <vendor> ; googl ads ; grievanc ; her told ; hot singl
        not_a_lead	12	interview for ; itemiz bil ; lead ; linen ; me / ; me yes ; mi <record> ; my vis
        not_a_lead	12	need a ; no substanc ; noth for ; opt ; or drug ; pacient actual ; papa de
        not_a_lead	12	par <hospital> ; par clinica ; par papa ; par sus ; parent support ; percent
        not_a_lead	12	plac wrong ; pon una ; prepar ; que estuv ; quier don ; re balanc ; senor busc
        not_a_lead	12	ser <volunteer> ; ship worldwid ; sin <money> ; singl in ; sir i ; six bed
        not_a_lead	12	soy pacient ; sprinkl ; su <town> ; superbil ; support for ; support group ; survey
        not_a_lead	12	tap tap ; the statement ; thur ua ; tom ni ; toxin ; used <drug> ; videojuego
        not_a_lead	12	voluntari los ; we mak ; wil <goodbye> ; wil mis ; with ai ; wiv ; yelp ; you until
        not_a_lead	12	your <container> ; your <hospital> ; your client ; zoom link ; ~<consume> and
        not_a_lead	11	/ xx ; <amount> <sober> ; <buy> <past> ; <colleague> position ; <crowd> par
        not_a_lead	11	<give> <volunteer> ; <insurance> $ ; <media> <opioid> ; <media> <room>
        not_a_lead	11	<media> <sober> ; <money> twic ; <need> <drive> ; <order> mi ; <record> <hospital>
        not_a_lead	11	<record> <law> ; <record> <money> ; <rope> de ; <say> marisol ; <stimulant> <eat>
        not_a_lead	11	<stop> <clothes> ; <take> pt ; <wait> <clothes> ; <wait> <month> ; a <sad>
        not_a_lead	11	a clinician ; a tech ; account end ; acquir ; alumni meet ; an expert ; and iop
        not_a_lead	11	ansiedad ; anxiety ; any ~substanc ; asdkjh qwe ; automat ; be lat ; bel fat
        not_a_lead	11	bil my ; busc trabaj ; can fix ; cit ; claim ; clas b ; clean dmv ; co ; copag de
        not_a_lead	11	cotizacion ; de duel ; de fum ; de pacient ; dead 0 ; deposit back ; diner desd
        not_a_lead	11	estuv <treatment> ; faciliti mgr ; fact check ; flat <drive> ; flat tir ; fml form
        not_a_lead	11	for servic ; for that ; forty pound ; fre ; from your ; gambl ; gan diner
        not_a_lead	11	googl review ; group for ; group tonight ; grup de ; guarante ; hispana ; instant
        not_a_lead	11	is stay ; jury ; las maquinita ; liability ; licens <clinician> ; liv own
        not_a_lead	11	los weight ; mand mi ; maquinita ; mi estanci ; migracion ; my <wait> ; my cv
        not_a_lead	11	my stay ; need copy ; ni usa ; night ask ; no <drug> ; on telegram ; on vermont
        not_a_lead	11	opening on ; or <consume> ; or use ; our <money> ; our agency ; our alumni
        not_a_lead	11	parroqui junt ; pocketknif ; por <buy> ; por mayore ; pres 0 ; produc ; pt wif
        not_a_lead	11	qualifi ; quier pon ; recog a ; rep for ; residential and ; retain and ; scratch off
        not_a_lead	11	seizur alert ; senor pregunt ; ser voluntari ; statu of ; su <appointment> ; su cit
        not_a_lead	11	suicid hotlin ; sus resident ; the pallet ; to partn ; tobac ; tuesday group
        not_a_lead	11	un <money> ; un pacient ; un reportaj ; want faciliti ; want mgr ; want purchas
        not_a_lead	11	wil <hit> ; xx ; y necesit ; you stil ; your patient ; your zip
        not_a_lead	11	~<colleague> <leave> ; ~<drug> <need> ; ~<drug> at
        not_a_lead	10	$ ; $ 0 ; *familySupport.0:other_experiencer ; 0 <furniture> ; <amount> problem
        not_a_lead	10	<appointment> your ; <ask> <buy> ; <buy> us ; <consume> ni ; <drive> co
        not_a_lead	10	<drive> wont ; <go> lat ; <illness> <record> ; <insurance> manual ; <insurance> twic
        not_a_lead	10	<job> <treatment> ; <money> <need> ; <past> ~ct ; <photo> station ; <record> <play>
        not_a_lead	10	<record> <trade> ; <record> for ; <sad> <crowd> ; <sad> desd ; <school> spot
        not_a_lead	10	<start> <money> ; <treatment> pt ; <vendor> ; <vendor> <month> ; <volunteer> or
        not_a_lead	10	a comment ; a patient ; a short ; adicto ; agenci de ; already in ; amar de
        not_a_lead	10	ano sobri ; attach ; bil for ; biz ; bls <moment> ; bls current ; blu hoodi ; busc
        not_a_lead	10	cal stat ; car warranty ; clas of ; clinical director ; colchon ; de parej
        not_a_lead	10	dejan pas ; depresion ; discharg last ; documentary ; door hardwar ; doordash
        not_a_lead	10	emt b ; entrevist a ; exclusiva ; for ptsd ; for treatment ; fre audit ; fre spin
        not_a_lead	10	got bil ; grp for ; guy need ; he ther ; her divorc ; his glas ; i cov ; i left
        not_a_lead	10	interno ; interview <stranger> ; irb ; isnt com ; journalism ; lmft ; los <play>
        not_a_lead	10	los lent ; mayore par ; mft ; mi tarjet ; minut dem ; necesit una ; need someon
        not_a_lead	10	ni ~fum ; no alcohol ; no ~weed ; noc <job> ; noc shift ; of resident ; ofrec
        not_a_lead	10	on background ; on pag ; on sport ; ozempic ; pag one ; parcel is ; per <headface>
        not_a_lead	10	per head ; percentag ; piec about ; podcast produc ; policy manual ; ptsd
        not_a_lead	10	radi station ; rehab and ; rehir ; report local ; resistant ; run lat
        not_a_lead	10	security <job> ; sel us ; sent it ; sent to ; serv <key> ; serv paper ; soy <media>
        not_a_lead	10	soy reporter ; spin ; stan ; statement <say> ; statement say ; sub <consume>
        not_a_lead	10	sub use ; superbil for ; tak application ; the link ; the slot ; thought thi
        not_a_lead	10	to donat ; to reach ; to serv ; vacant ; vacant de ; visit sun ; we treat ; went mis
        not_a_lead	10	when doe ; whol problem ; with marisol ; wont work ; xx 0 ; y <clothes> ; you <buy>
        not_a_lead	10	your <crowd> ; your <trade> ; ~<drug> <eat> ; ~client left ; ~hir
        not_a_lead	9	*jobSeeker.1 ; 0 # ; <amount> licens ; <appointment> <clinician> ; <ask> su
        not_a_lead	9	<build> <past> ; <clinician> <angry> ; <clinician> par ; <crowd> <afraid>
        not_a_lead	9	<crowd> <see> ; <crowd> hispana ; <daytime> <photo> ; <give> <clothes>
        not_a_lead	9	<hospital> her ; <illness> not ; <insurance> <see> ; <kill> your ; <kin> check
        not_a_lead	9	<media> <media> ; <media> <photo> ; <media> with ; <money> muy ; <money> signal
        not_a_lead	9	<need> al ; <phone> <clinician> ; <phone> <see> ; <photo> <write> ; <photo> you
        not_a_lead	9	<remember> <medicine> ; <say> ins ; <school> b ; <school> her ; <sober> in
        not_a_lead	9	<trade> of ; <vendor> de ; <vendor> with ; <vermin> control ; a <volunteer>
        not_a_lead	9	about <sober> ; advertis ; agenci ; and wonder ; anon ; anoth <room> ; anoth room
        not_a_lead	9	any ~<drug> ; background check ; bil ; bit exampl ; bitcoin ; breez ; bring them
        not_a_lead	9	bring you ; bulk pric ; cadc i ; can <build> ; cant mak ; client mom ; co <give>
        not_a_lead	9	co offer ; cobija ; cobranz ; contraband ; could <stranger> ; cuand fui ; cuidador
        not_a_lead	9	dentur ; depression ; drink or ; droga ; drop them ; espanol par ; ex client ; ex pt
        not_a_lead	9	exampl / ; familia hispana ; fil <treatment> ; film student ; folleto ; follow up
        not_a_lead	9	gift to ; giv away ; glas + ; gray hoodi ; hac mis ; havent gotten ; he owe
        not_a_lead	9	history of ; hypnosi ; i host ; in chapt ; invoic from ; iop client ; iop pt
        not_a_lead	9	jacket and ; la tim ; lapd ; lawy need ; left your ; licensur ; lvn night ; lvn with
        not_a_lead	9	mantenimient ; melt <bodypart> ; melt bel ; might one ; mis group ; money on
        not_a_lead	9	mouth shut ; need tax ; night staf ; num ; numb as ; nurs station ; ocupan gent
        not_a_lead	9	of completion ; of flower ; of googl ; only vic ; open has ; our <intoxicated>
        not_a_lead	9	our <school> ; our high ; our podcast ; paper for ; par centro ; parent group
        not_a_lead	9	passport ; pest control ; phon charg ; pi ; pm with ; por ello ; practica ; preci
        not_a_lead	9	proces ; pruit ; psych <clinician> ; psych tech ; public health ; purg ; re <school>
        not_a_lead	9	recamarer ; recomendacion ; rep ; replic <see> ; replic watch ; represent the
        not_a_lead	9	reservation ; revenu ; say ins ; seek ; serv ask ; slot on ; somebody from
        not_a_lead	9	soy estudiant ; tap <amount> ; tap bit ; test 0 ; thesi ; to bring ; to swap
        not_a_lead	9	to whom ; todavi est ; today only ; trabaj ahi ; tu ; use for ; want comment
        not_a_lead	9	we <vendor> ; we get ; we sup ; wed lov ; with <job> ; y prepar ; your are
        not_a_lead	9	your medical ; your team ; your tech ; yrs clean ; ~<consume> ~<drug> ; ~ex is ; ~fee
        not_a_lead	8	*otherService.5:hypothetical ; + <clothes> ; <afraid> <sad> ; <afraid> attack
        not_a_lead	8	<angry> re ; <ask> <colleague> ; <ask> <height> ; <ask> cambi ; <buy> <money>
        not_a_lead	8	<caretaking> <seizure> ; <child> scout ; <church> would ; <clinician> agency
        not_a_lead	8	<clinician> b ; <colleague> <insurance> ; <container> whil ; <count> los
        not_a_lead	8	<crash> with ; <crowd> <kin> ; <crowd> <sad> ; <drug> test ; <emergency> <buy>
        not_a_lead	8	<emergency> card ; <give> about ; <go> mis ; <go> ~<alcohol> ; <height> <year>
        not_a_lead	8	<insurance> <day> ; <leave> <law> ; <leave> <medicine> ; <money> back
        not_a_lead	8	<month> <wait> ; <need> <room> ; <need> <write> ; <official> card ; <order> <put>
        not_a_lead	8	<phone> <sick> ; <photo> <night> ; <play> no ; <relapse> <fall> ; <relapse> <money>
        not_a_lead	8	<school> sobr ; <sober> <happy> ; <sober> <treatment> ; <stop> <record>
        not_a_lead	8	<treatment> <hot> ; <try> <town> ; <vendor> <need> ; <volunteer> <clinician>
        not_a_lead	8	<volunteer> <need> ; <volunteer> in ; a dem ; a flat ; a mam ; a supervisor
        not_a_lead	8	about fentanyl ; acl ; admit a ; ads ; ahi <treatment> ; ahi en ; ai <say> ; amm
        not_a_lead	8	and <treatment> ; and doing ; and need ; anoth <treatment> ; anyth for ; app for
        not_a_lead	8	be open ; befor midnight ; bil $ ; blog ; cal ask ; caller ; cama ; can we ; cancun
        not_a_lead	8	carpet clean ; cessation ; church collect ; cig only ; clearanc ; clic ; client car
        not_a_lead	8	co <need> ; co want ; collect coat ; comfortabl with ; comment on ; con <drive>
        not_a_lead	8	con licenci ; copy of ; cpr card ; crypt signal ; dad want ; dai breez ; de adicto
        not_a_lead	8	de orin ; de visit ; deliver to ; depresion desd ; detox center ; don email
        not_a_lead	8	dond <stop> ; dond dej ; doordash at ; droga ni ; drop dead ; drop off ; drug or
        not_a_lead	8	drug test ; el <stimulant> ; el cigar ; enfermeri ; expir ; facilitator ; familiar
        not_a_lead	8	first month ; for behavioral ; for rehab ; from march ; funerari ; gambler
        not_a_lead	8	girl scout ; gotten the ; group ; group facilitator ; group just ; grp ; guard card
        not_a_lead	8	guy again ; hag un ; has cal ; hat and ; hes ok ; hoodi and ; hor es ; host a
        not_a_lead	8	hotlin ; hypnosi for ; id <happy> ; in your ; insuranc say ; interview ; is wait
        not_a_lead	8	journalism student ; la visit ; lankershim ; left cpap ; limpiez de ; list your
        not_a_lead	8	liv detox ; mak <phone> ; me interes ; melt ; mes grati ; mft traine ; mi chamar
        not_a_lead	8	minut with ; my msw ; my record ; ni uso ; not ~<drug> ; on lankershim ; or <alcohol>
        not_a_lead	8	or <drug> ; or alcohol ; pag 0 ; panic attack ; par baj ; par familiar ; parcel
        not_a_lead	8	patient until ; percent of ; person was ; pest ; phlebotomist ; piz plac ; pkg
        not_a_lead	8	podrian ; pouch ; prank ; prestamo ; prim <month> ; prim mes ; psych <school>
        not_a_lead	8	psychiatric ; pt disput ; que dig ; question by ; re night ; reach the ; relocat from
        not_a_lead	8	report from ; report with ; reviv dead ; ribbon <week> ; ribbon week ; risk fre
        not_a_lead	8	rn <night> ; rn night ; rolex ; ruiz ; send us ; set in ; star review ; stay last
        not_a_lead	8	support ; survey of ; tap her ; telegram ; terapi par ; the alumni ; the cok
        not_a_lead	8	the dmv ; ther until ; thi <money> ; tiktok ; to <fall> ; told wrong ; tonight group
        not_a_lead	8	toxicology ; toxicology lab ; tue group ; va por ; van <drive> ; van driv ; ven eso
        not_a_lead	8	vis twic ; visit del ; want therapist ; was with ; we fix ; we operat ; weight los
        not_a_lead	8	who buy ; would lov ; writ a ; wrong no ; year clean ; you <job> ; your <furniture>
        not_a_lead	8	your <order> ; your clinical ; your floor ; your invoic ; your log ; your van
        not_a_lead	8	~<clinician> <see> ; ~<treatment> ahi ; ~felony ; ~intern ahi
        not_a_lead	7	*otherService.3:hypothetical ; *service.0:hypothetical ; + talk ; 0 <insurance>
        not_a_lead	7	0 <photo> ; <appointment> <last> ; <appointment> del ; <bodypart> <furniture>
        not_a_lead	7	<clothes> <leave> ; <clothes> <medicine> ; <clothes> <stranger> ; <clothes> aft
        not_a_lead	7	<colleague> <drive> ; <colleague> <sober> ; <consume> only ; <consume> ~<drug>
        not_a_lead	7	<container> <need> ; <continue> est ; <crowd> <partner> ; <day> <appointment>
        not_a_lead	7	<day> can ; <eat> thi ; <emergency> <container> ; <emergency> <money> ; <fall> them
        not_a_lead	7	<fire> <year> ; <fluid> <container> ; <furniture> servic ; <give> fre ; <go> pacient
        not_a_lead	7	<happy> dear ; <headface> shut ; <hear> <clinician> ; <hospital> rep
        not_a_lead	7	<insurance> <record> ; <insurance> my ; <job> <angry> ; <job> <record>
        not_a_lead	7	<job> <stimulant> ; <law> <insurance> ; <media> <emergency> ; <media> <hospital>
        not_a_lead	7	<moment> <appointment> ; <moment> <colleague> ; <moment> las ; <money> on
        not_a_lead	7	<money> sin ; <need> <hospital> ; <need> <insurance> ; <need> anyon
        not_a_lead	7	<need> attendanc ; <need> his ; <pain> <stimulant> ; <photo> <sober>
        not_a_lead	7	<record> <official> ; <record> <stop> ; <record> de ; <room> <hospital>
        not_a_lead	7	<sad> <treatment> ; <sad> circl ; <say> <key> ; <stop> mi ; <tool> <home> ; <try> the
        not_a_lead	7	<vendor> <alcohol> ; <vendor> <week> ; <vendor> for ; <vendor> from ; <vendor> of
        not_a_lead	7	<vendor> on ; <withdrawal> <pet> ; a donation ; a gray ; a parent ; a receipt
        not_a_lead	7	act <amount> ; act two ; actual <ask> ; aft <bodypart> ; ahi mi ; al viern ; al wasap
        not_a_lead	7	al whatsap ; already being ; and blanket ; and cow ; anoth program ; any shift
        not_a_lead	7	application ; at cost ; aug need ; been select ; befor kne ; best <money> ; bht
        not_a_lead	7	cajetil ; car in ; cart que ; casin de ; cent ; certific ; cheap ; chof que ; cigar
        not_a_lead	7	cigaret ; ciw and ; click <amount> ; clt ; clt want ; cold cal ; completion for
        not_a_lead	7	completion let ; confirm nor ; congratulation dear ; counselor for ; cpap in
        not_a_lead	7	de adic ; de cociner ; deni any ; dietitian ; disability form ; discharg in ; dm
        not_a_lead	7	doctoral ; doe <buy> ; doe purchas ; doing fin ; dond la ; dr patel ; dual <illness>
        not_a_lead	7	dual diagnosi ; email resum ; emple de ; en <photo> ; en cal ; en regl ; entreg
        not_a_lead	7	entregamo ; entrevist ; especial ; estan ahi ; estudiant ; estudiant de
        not_a_lead	7	estuv intern ; ever <asleep> ; familia ; fax my ; fentanyl death ; for <hospital>
        not_a_lead	7	for <month> ; for overnight ; for part ; for rat ; for your ; form ~ct ; forward thi
        not_a_lead	7	foundation ; fre ship ; from <month> ; fui pacient ; gambl no ; get over ; googl
        not_a_lead	7	grati en ; grief ; hav <clinician> ; hav therapist ; hay vacant ; health <school>
        not_a_lead	7	his bday ; homeowner in ; hoodi ; horari de ; hot tub ; i <leave> ; i <unreal>
        not_a_lead	7	i cancel ; i paid ; i shadow ; if her ; if ~<law> ; im with ; in <drug> ; in act
        not_a_lead	7	inmigracion ; intak coordinator ; interes ; interview a ; is admit ; is she
        not_a_lead	7	itemiz statement ; juic detox ; juntamo ; just saw ; la ferreteri ; lab rep ; lb
        not_a_lead	7	let with ; limpiez en ; linen servic ; los <treatment> ; mad thirty ; manufactur
        not_a_lead	7	march stay ; market ; mask ; me contestan ; me siguen ; mi <appointment> ; mi cit
        not_a_lead	7	mi tratamient ; min by ; mom of ; mr r ; my <sad> ; my <stop> ; my bad ; my tuesday
        not_a_lead	7	need anyon ; neith confirm ; ni alcohol ; night prefer ; no deposit ; no obligation
        not_a_lead	7	no tom ; no ~fee ; nor <say> ; off <school> ; off today ; offer ; offer fre
        not_a_lead	7	on <sober> ; one off ; open by ; out if ; owe child ; paralegal ; patel ; pay +
        not_a_lead	7	pay per ; personal ; por nuestr ; port <gun> ; port arm ; preci por ; pric on
        not_a_lead	7	produc a ; psychiatric <clinician> ; pt <always> ; pt dai ; pueden <order>
        not_a_lead	7	quilt guild ; re student ; receiv a ; recruit ; regl ; relocat ; resi pt ; residenci
        not_a_lead	7	rns for ; robocal car ; se <drug> ; se drog ; se suic ; seek a ; semaglutid
        not_a_lead	7	send resum ; send you ; ship ; should lik ; sin <furniture> ; sin bur ; slash ; slot
        not_a_lead	7	sob in ; softwar for ; sol quier ; spin no ; standard ; stat y ; stil open
        not_a_lead	7	strang and ; struggl ; su <treatment> ; su personal ; subpoen to ; summary to
        not_a_lead	7	supervisor to ; sus pacient ; suy ; tak practicum ; tech ; ten <ask> ; ten question
        not_a_lead	7	teng permis ; test cup ; the dai ; thirty lap ; to clinical ; told we
        not_a_lead	7	treatment cent ; tri the ; try to ; u <stranger> ; u guy ; ua result ; und your
        not_a_lead	7	unpaid ; usa <drug> ; vanity ; vap just ; visitarl ; want attendanc ; want dmv
        not_a_lead	7	ward in ; was charg ; wasap ; wed band ; wer the ; with <vendor> ; with exclusiv
        not_a_lead	7	wont <job> ; wont <start> ; wrong plac ; you <moment> ; you <see> ; your <colleague>
        not_a_lead	7	your <drive> ; your <room> ; your <town> ; your payrol ; your ~<crowd> ; your ~group
        not_a_lead	7	zyn pouch ; ~<consume> <consume> ; ~husb ; ~ther ~for
        """
}
