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
        not_a_lead	24	<alcohol> <drug> ; <need> <volunteer> ; cant confirm ; de numer ; detox nurs
        not_a_lead	24	don rop ; fjfjfj ; patient ther ; with karen ; your resident
        not_a_lead	23	*thirdParty.0 ; charg my ; clinical <colleague> ; exp ; hir ; lvn ; nicotin
        not_a_lead	23	ofrecemo ; panic ; radt ; resum ; screenwrit ; wrong #
        not_a_lead	22	<ask> <job> ; clinico ; clt <need> ; fiv question ; hous manag ; in rm ; ocd
        not_a_lead	22	sport bet ; treatment center ; warranty ; who handl ; with denis
        not_a_lead	21	<try> <drive> ; asdkj 0 ; compra ; juul ; misdial ; msw ; position ; proces <trade>
        not_a_lead	21	proces serv ; traine ; you hir
        not_a_lead	20	<past> ~pt ; <school> <need> ; any <job> ; behavioral ; bulk ; clik ; estuv con
        not_a_lead	20	form ~pt ; i send ; our quilt ; practicum ; sabemo de ; scratcher ; servsaf ; verifi
        not_a_lead	20	was <try>
        not_a_lead	19	and residential ; clt need ; cuart 0 ; diem ; donat ; estan <job> ; estan contrat
        not_a_lead	19	fix that ; for wiv ; kid giggl ; my thursday ; on inde ; parlay ; patient in
        not_a_lead	19	per diem ; reporter ; vendedor de ; with you ; would your ; your cent ; zyn
        not_a_lead	18	<ask> ~<law> ; <buy> <emergency> ; <need> <town> ; <record> par ; addiction ; alumni
        not_a_lead	18	cadc ; click her ; daniel ; del juev ; design ; estat of ; faciliti ; grati
        not_a_lead	18	i discharg ; institutional ; itemiz ; limpiez ; marisol ; may i
        not_a_lead	18	position <continue> ; position stil ; resident <ask> ; su centr ; tienen vacant
        not_a_lead	18	upset re ; ~<alcohol> ~<drug>
        not_a_lead	17	<clinician> <year> ; <photo> <need> ; admit her ; ahi es ; asdkjh 0 ; bulimi ; cert
        not_a_lead	17	chapt nin ; clinica ; complaint about ; could your ; de hombr ; dmv ; dont pay
        not_a_lead	17	experienci ; fifteen minut ; follower ; grup par ; hir for ; i interview ; in ur
        not_a_lead	17	is <wait> ; jury duty ; lap blanket ; leonard ; link ; ly ; mis person ; my deposit
        not_a_lead	17	pacient ; que termin ; retain ; sherif ; sob hom ; su expedient ; thursday group
        not_a_lead	17	want al ; was try ; we deliv ; whom do ; y <furniture> ; year sob ; you host
        not_a_lead	17	your parcel
        not_a_lead	16	*jobSeeker.0:hypothetical ; <buy> <vendor> ; <moment> <vendor> ; <need> <clinician>
        not_a_lead	16	<official> <ask> ; a grief ; ask pay ; bereavement ; certifi ; comment
        not_a_lead	16	congratulation ; current pt ; de <afraid> ; detectiv ask ; dm for ; ex <colleague>
        not_a_lead	16	guy stil ; herself only ; iop clt ; maintenanc ; mayore ; num equivoc ; on premis
        not_a_lead	16	or you ; per admit ; podcast ; portal ; receiv ; robocal ; se <promise> ; se disculp
        not_a_lead	16	sel narcan ; slot machin ; tus ; twic for ; vet <pet> ; was ther ; whatsap ; you pay
        not_a_lead	16	your facility
        not_a_lead	15	*clientAdmin.0:other_experiencer ; *clientAdmin.1:other_experiencer ; *jobSeeker.0
        not_a_lead	15	*vendor.0 ; *vendor.1 ; <buy> <record> ; <job> excus ; <media> <treatment>
        not_a_lead	15	<need> <play> ; <treatment> clt ; <vendor> <money> ; bonu ; candidat ; charg twic
        not_a_lead	15	check out ; de panic ; fent strip ; flat <money> ; flat fee ; has wrong ; identifi
        not_a_lead	15	left # ; los videojuego ; low sodium ; manager ; near me ; no ~<cannabis>
        not_a_lead	15	notic your ; pag thre ; part tim ; reporter de ; sampl ; sodium ; somo una
        not_a_lead	15	teng licenci ; to volunte ; told cant ; trabaj social ; treat gambl ; una quej
        not_a_lead	15	ur <town> ; wrong <phone> ; your folk ; your hous ; your tuesday ; ~drug want
        not_a_lead	14	<appointment> <tool> ; <appointment> has ; <build> that ; <color> ribbon
        not_a_lead	14	<happy> your ; <leave> <breath> ; <moment> lat ; <money> <clinician> ; <money> desd
        not_a_lead	14	<need> <media> ; <need> <sad> ; <need> <trade> ; <record> <build> ; <school> <media>
        not_a_lead	14	<trade> <treatment> ; <year> clean ; algun <clinician> ; application for ; arm y
        not_a_lead	14	bil twic ; bls ; car wont ; cfo ; check in ; cit con ; contrat ; copi leas
        not_a_lead	14	cup with ; current ; de pes ; dem ; detectiv ; el casin ; employment ; estudi trabaj
        not_a_lead	14	estuv ahi ; exampl ; field placement ; fortnit ; handl <buy> ; handl purchas
        not_a_lead	14	heard from ; land pag ; ligatur ; me cobr ; my card ; opening for ; pt <leave>
        not_a_lead	14	pt left ; purchas ; que <media> ; qwe ; rd <phone> ; rd cal ; record from
        not_a_lead	14	record sent ; recovery center ; red ribbon ; register ; rehab cal ; rud to
        not_a_lead	14	sin cost ; sociology ; solicitud ; statement ; student her ; t me ; thursday session
        not_a_lead	14	to interview ; treat that ; uds cup ; used drug ; verify ; when can ; wholesal
        not_a_lead	14	you dont ; your googl ; ~<colleague> <need> ; ~drink and
        not_a_lead	13	*otherService.5 ; <clinician> station ; <day> ua ; <media> produc ; <media> sobr
        not_a_lead	13	<moment> pt ; <need> <buy> ; <need> <colleague> ; <town> <official>
        not_a_lead	13	<vendor> <clothes> ; <vendor> <stranger> ; <volunteer> <month> ; <volunteer> los
        not_a_lead	13	a resum ; admission lin ; alumni barbecu ; and wed ; anuncio ; anuncio en
        not_a_lead	13	anxiou and ; are <appointment> ; bail bondsman ; behavioral health ; bondsman
        not_a_lead	13	bondsman ask ; burbank <need> ; busc a ; centro ; cobr de ; con usted ; contratan
        not_a_lead	13	copag ; cousin said ; custodian of ; deadlin <day> ; dej mi ; encuest ; eob
        not_a_lead	13	expert <law> ; expert witnes ; gerent ; gon hom ; gum ; hay droga ; help quit
        not_a_lead	13	i <hospital> ; i email ; in room ; iphon ; may we ; mis <crowd> ; nam <stranger>
        not_a_lead	13	need my ; official ; on us ; ortiz ; our ai ; our rent ; our rotary ; p/u ; par su
        not_a_lead	13	pleas <build> ; pleas fix ; por llam ; prevention ; pued pas ; quit cigaret ; replic
        not_a_lead	13	reportaj ; resident ; rop de ; specialist ; sport ; tabac ; tak intern ; tesi
        not_a_lead	13	thi the ; thought we ; to drop ; una encuest ; vehicl ; vendedor ; whoev sign
        not_a_lead	13	with dr ; worldwid ; xylazin
        not_a_lead	12	*clientAdmin.1 ; 0 bed ; 0 fre ; <appointment> con ; <drive> warranty ; <give> to
        not_a_lead	12	<hospital> <record> ; <hot> singl ; <key> <colleague> ; <kill> <room>
        not_a_lead	12	<media> <need> ; <media> <opioid> ; <money> click ; <need> <job>
        not_a_lead	12	<partner> <moment> ; <past> clt ; <phone> link ; <photo> your ; <record> from
        not_a_lead	12	<seizure> <afraid> ; <take> <volunteer> ; <year> <sober> ; a support ; a ~pt
        not_a_lead	12	al anon ; and outpatient ; and would ; are visit ; bing eat ; blowout ; bring lunch
        not_a_lead	12	card twic ; censu ; centro de ; complaint ; completion ; complianc ; current iop
        not_a_lead	12	cv attach ; de <buy> ; de <sad> ; de cuent ; dont <money> ; est ahi ; expert
        not_a_lead	12	footag ; googl <vendor> ; googl ads ; grievanc ; her told ; hot singl
        not_a_lead	12	interview for ; itemiz bil ; lead ; linen ; me / ; me yes ; mi <record> ; my vis
        not_a_lead	12	need a ; no substanc ; noth for ; opt ; pacient actual ; papa de ; par <hospital>
        not_a_lead	12	par clinica ; par papa ; par sus ; parent support ; percent ; plac wrong ; pon una
        not_a_lead	12	prepar ; que estuv ; quier don ; re balanc ; senor busc ; ser <volunteer>
        not_a_lead	12	ship worldwid ; sin <money> ; singl in ; sir i ; six bed ; soy pacient ; sprinkl
        not_a_lead	12	su <town> ; superbil ; support for ; support group ; survey ; tap tap
        not_a_lead	12	the statement ; thur ua ; tom ni ; toxin ; un reportaj ; used <drug> ; videojuego
        not_a_lead	12	voluntari los ; we mak ; wil <goodbye> ; wil mis ; with ai ; wiv ; yelp ; you until
        not_a_lead	12	your <container> ; your <hospital> ; your client ; zoom link ; ~<consume> and
        not_a_lead	11	/ xx ; <amount> <sober> ; <buy> <past> ; <colleague> position ; <crowd> par
        not_a_lead	11	<give> <volunteer> ; <insurance> $ ; <media> <room> ; <media> <sober> ; <money> twic
        not_a_lead	11	<need> <drive> ; <order> mi ; <record> <hospital> ; <record> <law>
        not_a_lead	11	<record> <money> ; <rope> de ; <sad> <crowd> ; <say> marisol ; <stimulant> <eat>
        not_a_lead	11	<stop> <clothes> ; <take> pt ; <wait> <clothes> ; <wait> <month> ; a <sad>
        not_a_lead	11	a clinician ; a tech ; account end ; acquir ; alcohol or ; alumni meet ; an expert
        not_a_lead	11	and iop ; ansiedad ; anxiety ; any ~substanc ; asdkjh qwe ; automat ; be lat
        not_a_lead	11	bel fat ; bil my ; busc trabaj ; can fix ; casin ; cit ; claim ; clas b ; clean dmv
        not_a_lead	11	co ; copag de ; cotizacion ; de duel ; de fum ; de pacient ; dead 0 ; deposit back
        not_a_lead	11	diner desd ; door hardwar ; estuv <treatment> ; faciliti mgr ; fact check
        not_a_lead	11	flat <drive> ; flat tir ; fml form ; for servic ; for that ; forty pound ; fre
        not_a_lead	11	from your ; gambl ; gan diner ; googl review ; group for ; group tonight ; grup de
        not_a_lead	11	guarante ; hispana ; instant ; is stay ; jury ; las maquinita ; liability
        not_a_lead	11	licens <clinician> ; liv own ; los weight ; mand mi ; maquinita ; mi estanci
        not_a_lead	11	migracion ; my <wait> ; my cv ; my stay ; need copy ; ni usa ; night ask ; no <drug>
        not_a_lead	11	on telegram ; on vermont ; opening on ; or <consume> ; or drug ; or use
        not_a_lead	11	our <money> ; our agency ; our alumni ; parroqui junt ; por <buy> ; por mayore
        not_a_lead	11	pres 0 ; produc ; pt wif ; qualifi ; quier pon ; recog a ; rep for ; residential and
        not_a_lead	11	scratch off ; seizur alert ; senor pregunt ; ser voluntari ; statu of
        not_a_lead	11	su <appointment> ; su cit ; suicid hotlin ; sus resident ; the pallet ; to partn
        not_a_lead	11	tobac ; tuesday group ; un <money> ; un pacient ; want faciliti ; want mgr
        not_a_lead	11	want purchas ; wil <hit> ; xx ; y necesit ; you stil ; your patient ; your zip
        not_a_lead	11	~<colleague> <leave> ; ~<drug> <need> ; ~<drug> at
        not_a_lead	10	$ ; $ 0 ; *familySupport.0:other_experiencer ; 0 <furniture> ; <amount> problem
        not_a_lead	10	<appointment> your ; <ask> <buy> ; <buy> us ; <consume> ni ; <drive> co
        not_a_lead	10	<drive> wont ; <go> lat ; <illness> <record> ; <insurance> manual ; <insurance> twic
        not_a_lead	10	<job> <treatment> ; <money> <need> ; <past> ~ct ; <photo> station ; <record> <play>
        not_a_lead	10	<record> <trade> ; <record> for ; <sad> desd ; <school> spot ; <start> <money>
        not_a_lead	10	<treatment> pt ; <vendor> ; <vendor> <month> ; <volunteer> or ; a comment
        not_a_lead	10	a patient ; a short ; adicto ; agenci de ; already in ; amar de ; ano sobri ; attach
        not_a_lead	10	bil for ; biz ; bls <moment> ; bls current ; blu hoodi ; busc ; cal stat
        not_a_lead	10	car warranty ; clas of ; clinical director ; colchon ; de parej ; dejan pas
        not_a_lead	10	depresion ; discharg last ; documentary ; doordash ; emt b ; entrevist a ; exclusiva
        not_a_lead	10	film student ; for ptsd ; fre audit ; fre spin ; got bil ; grp for ; guy need
        not_a_lead	10	he ther ; her divorc ; his glas ; i cov ; i left ; interno ; interview <stranger>
        not_a_lead	10	irb ; isnt com ; journalism ; lmft ; los <play> ; los lent ; mayore par ; mft
        not_a_lead	10	mi tarjet ; might one ; minut dem ; necesit una ; need someon ; no alcohol
        not_a_lead	10	no ~weed ; noc <job> ; noc shift ; of resident ; ofrec ; on background ; on pag
        not_a_lead	10	on sport ; ozempic ; pag one ; parcel is ; per <headface> ; per head ; percentag
        not_a_lead	10	piec about ; pocketknif ; podcast produc ; policy manual ; ptsd ; radi station
        not_a_lead	10	rehab and ; rehir ; report local ; resistant ; retain and ; run lat ; security <job>
        not_a_lead	10	sel us ; sent it ; sent to ; serv <key> ; serv paper ; soy <media> ; soy reporter
        not_a_lead	10	spin ; stan ; statement <say> ; statement say ; sub <consume> ; sub use
        not_a_lead	10	superbil for ; tak application ; the link ; the slot ; thought thi ; to donat
        not_a_lead	10	to reach ; to serv ; vacant ; vacant de ; visit sun ; we treat ; went mis ; when doe
        not_a_lead	10	whol problem ; with marisol ; wont work ; xx 0 ; y <clothes> ; you <buy>
        not_a_lead	10	your <crowd> ; your <trade> ; ~<drug> <eat> ; ~client left ; ~hir
        not_a_lead	9	*jobSeeker.1 ; 0 # ; <amount> licens ; <appointment> <clinician> ; <ask> su
        not_a_lead	9	<build> <past> ; <clinician> <angry> ; <clinician> par ; <crowd> <afraid>
        not_a_lead	9	<crowd> <see> ; <crowd> hispana ; <daytime> <photo> ; <give> <clothes>
        not_a_lead	9	<hospital> her ; <illness> not ; <insurance> <see> ; <kin> check ; <media> <media>
        not_a_lead	9	<media> <photo> ; <media> with ; <money> muy ; <money> signal ; <need> al
        not_a_lead	9	<order> <put> ; <phone> <clinician> ; <phone> <see> ; <photo> <write> ; <photo> you
        not_a_lead	9	<remember> <medicine> ; <say> ins ; <school> b ; <school> her ; <sober> in
        not_a_lead	9	<trade> of ; <vendor> de ; <vendor> with ; <vermin> control ; a <volunteer>
        not_a_lead	9	about <sober> ; advertis ; agenci ; and wonder ; anon ; anoth <room> ; anoth room
        not_a_lead	9	any ~<drug> ; background check ; bil ; bit exampl ; bitcoin ; breez ; bring them
        not_a_lead	9	bring you ; bulk pric ; cadc i ; can <build> ; cant mak ; client mom ; co <give>
        not_a_lead	9	co offer ; cobija ; cobranz ; contraband ; could <stranger> ; cuand fui ; cuidador
        not_a_lead	9	dentur ; depression ; drink or ; droga ; drop them ; espanol par ; ex client ; ex pt
        not_a_lead	9	exampl / ; familia hispana ; fil <treatment> ; folleto ; follow up ; for treatment
        not_a_lead	9	gift to ; giv away ; glas + ; gray hoodi ; hac mis ; havent gotten ; he owe
        not_a_lead	9	history of ; hypnosi ; i host ; in chapt ; invoic from ; iop client ; iop pt
        not_a_lead	9	jacket and ; la tim ; lapd ; lawy need ; left your ; licensur ; lvn night ; lvn with
        not_a_lead	9	mantenimient ; melt <bodypart> ; melt bel ; minut with ; mis group ; money on
        not_a_lead	9	mouth shut ; need tax ; ni ~fum ; night staf ; num ; numb as ; nurs station
        not_a_lead	9	ocupan gent ; of completion ; of flower ; of googl ; only vic ; open has
        not_a_lead	9	our <intoxicated> ; our <school> ; our high ; our podcast ; paper for ; par centro
        not_a_lead	9	parent group ; passport ; pest control ; phon charg ; pi ; pm with ; por ello
        not_a_lead	9	practica ; preci ; proces ; pruit ; psych <clinician> ; psych tech ; public health
        not_a_lead	9	purg ; re <school> ; recamarer ; recomendacion ; rep ; replic <see> ; replic watch
        not_a_lead	9	represent the ; reservation ; revenu ; say ins ; seek ; serv ask ; slot on
        not_a_lead	9	somebody from ; soy estudiant ; tap <amount> ; tap bit ; test 0 ; thesi ; to bring
        not_a_lead	9	to swap ; to whom ; todavi est ; today only ; trabaj ahi ; tu ; use for
        not_a_lead	9	want comment ; we <vendor> ; we get ; we sup ; wed lov ; with <job> ; your are
        not_a_lead	9	your medical ; your team ; your tech ; yrs clean ; ~<consume> ~<drug> ; ~ex is ; ~fee
        not_a_lead	8	*otherService.5:hypothetical ; + <clothes> ; <afraid> <sad> ; <afraid> attack
        not_a_lead	8	<angry> re ; <ask> <colleague> ; <ask> <height> ; <ask> cambi ; <buy> <money>
        not_a_lead	8	<caretaking> <seizure> ; <child> scout ; <church> would ; <clinician> agency
        not_a_lead	8	<colleague> <insurance> ; <container> whil ; <count> los ; <crash> with
        not_a_lead	8	<crowd> <kin> ; <crowd> <sad> ; <drug> test ; <emergency> <buy> ; <emergency> card
        not_a_lead	8	<give> about ; <go> mis ; <go> ~<alcohol> ; <height> <year> ; <insurance> <day>
        not_a_lead	8	<leave> <law> ; <leave> <medicine> ; <money> back ; <month> <wait> ; <need> <room>
        not_a_lead	8	<need> <write> ; <official> card ; <phone> <sick> ; <photo> <night> ; <play> no
        not_a_lead	8	<relapse> <fall> ; <relapse> <money> ; <school> sobr ; <sober> <happy>
        not_a_lead	8	<sober> <treatment> ; <stop> <record> ; <treatment> <hot> ; <try> <town>
        not_a_lead	8	<vendor> <need> ; <volunteer> <clinician> ; <volunteer> <need> ; <volunteer> in
        not_a_lead	8	a dem ; a flat ; a mam ; a supervisor ; about fentanyl ; acl ; act <amount> ; act two
        not_a_lead	8	admit a ; ads ; ahi <treatment> ; ahi en ; ai <say> ; amm ; and <treatment>
        not_a_lead	8	and need ; anoth <treatment> ; anyth for ; app for ; be open ; befor midnight ; bil $
        not_a_lead	8	blog ; cal ask ; caller ; cama ; can we ; cancun ; carpet clean ; cessation
        not_a_lead	8	church collect ; cig only ; clearanc ; clic ; client car ; co <need> ; co want
        not_a_lead	8	collect coat ; comfortabl with ; comment on ; con <drive> ; con licenci ; copy of
        not_a_lead	8	cpr card ; crypt signal ; dad want ; dai breez ; de adicto ; de orin ; de visit
        not_a_lead	8	deliver to ; depresion desd ; detox center ; don email ; dond <stop> ; dond dej
        not_a_lead	8	doordash at ; droga ni ; drop dead ; drop off ; drug or ; drug test ; el <stimulant>
        not_a_lead	8	enfermeri ; estudiant ; expir ; facilitator ; familiar ; first month ; for behavioral
        not_a_lead	8	for rehab ; from march ; funerari ; gambler ; girl scout ; gotten the ; group
        not_a_lead	8	group facilitator ; group just ; grp ; guard card ; guy again ; hag un ; has cal
        not_a_lead	8	hat and ; hes ok ; hoodi and ; hor es ; host a ; hotlin ; hypnosi for ; id <happy>
        not_a_lead	8	in act ; in your ; insuranc say ; interview ; is wait ; journalism student ; la visit
        not_a_lead	8	lankershim ; left cpap ; limpiez de ; list your ; liv detox ; mak <phone>
        not_a_lead	8	me interes ; melt ; mes grati ; mft traine ; mi chamar ; my msw ; my record ; ni uso
        not_a_lead	8	not ~<drug> ; on lankershim ; or <alcohol> ; or <drug> ; or alcohol ; pag 0
        not_a_lead	8	panic attack ; par baj ; par familiar ; parcel ; patient until ; percent of
        not_a_lead	8	person was ; pest ; phlebotomist ; piz plac ; pkg ; podrian ; pouch ; prank
        not_a_lead	8	prestamo ; prim <month> ; prim mes ; psych <school> ; psychiatric ; pt disput
        not_a_lead	8	que dig ; question by ; re night ; reach the ; relocat from ; report from
        not_a_lead	8	report with ; reviv dead ; ribbon <week> ; ribbon week ; risk fre ; rn <night>
        not_a_lead	8	rn night ; rolex ; ruiz ; send us ; set in ; star review ; stat y ; stay last
        not_a_lead	8	support ; survey of ; tap her ; telegram ; terapi par ; the alumni ; the cok
        not_a_lead	8	the dmv ; ther until ; thi <money> ; tiktok ; to <fall> ; tonight group ; toxicology
        not_a_lead	8	toxicology lab ; tue group ; va por ; van <drive> ; van driv ; ven eso ; vis twic
        not_a_lead	8	visit del ; want therapist ; was with ; we fix ; we operat ; weight los ; who buy
        not_a_lead	8	would lov ; writ a ; wrong no ; y prepar ; year clean ; you <job> ; your <furniture>
        not_a_lead	8	your <order> ; your clinical ; your floor ; your invoic ; your log ; your van
        not_a_lead	8	~<clinician> <see> ; ~<treatment> ahi ; ~felony ; ~intern ahi
        not_a_lead	7	*otherService.3:hypothetical ; *service.0:hypothetical ; + talk ; 0 <insurance>
        not_a_lead	7	0 <photo> ; <appointment> <last> ; <appointment> del ; <bodypart> <furniture>
        not_a_lead	7	<clinician> b ; <clothes> <leave> ; <clothes> <medicine> ; <clothes> <stranger>
        not_a_lead	7	<clothes> aft ; <colleague> <drive> ; <colleague> <sober> ; <consume> only
        not_a_lead	7	<consume> ~<drug> ; <container> <need> ; <continue> est ; <crowd> <partner>
        not_a_lead	7	<day> <appointment> ; <day> can ; <eat> thi ; <emergency> <container>
        not_a_lead	7	<emergency> <money> ; <fall> them ; <fire> <year> ; <fluid> <container>
        not_a_lead	7	<furniture> servic ; <give> fre ; <go> pacient ; <happy> dear ; <headface> shut
        not_a_lead	7	<hear> <clinician> ; <hospital> rep ; <insurance> <record> ; <insurance> my
        not_a_lead	7	<job> <angry> ; <job> <record> ; <job> <stimulant> ; <law> <insurance>
        not_a_lead	7	<media> <emergency> ; <media> <hospital> ; <media> <write> ; <moment> <appointment>
        not_a_lead	7	<moment> <colleague> ; <moment> las ; <money> on ; <money> sin ; <need> <hospital>
        not_a_lead	7	<need> <insurance> ; <need> anyon ; <need> attendanc ; <need> his
        not_a_lead	7	<pain> <stimulant> ; <photo> <sober> ; <record> <official> ; <record> <stop>
        not_a_lead	7	<record> de ; <room> <hospital> ; <sad> <treatment> ; <sad> circl ; <say> <key>
        not_a_lead	7	<stop> mi ; <tool> <home> ; <try> the ; <vendor> <alcohol> ; <vendor> <week>
        not_a_lead	7	<vendor> for ; <vendor> from ; <vendor> of ; <vendor> on ; <withdrawal> <pet>
        not_a_lead	7	a donation ; a gray ; a parent ; a receipt ; actual <ask> ; aft <bodypart> ; ahi mi
        not_a_lead	7	al viern ; al wasap ; al whatsap ; already being ; and blanket ; and cow ; and doing
        not_a_lead	7	anoth program ; any shift ; application ; at cost ; aug need ; been select
        not_a_lead	7	befor kne ; best <money> ; bht ; cajetil ; campana ; car in ; cart que ; casin de
        not_a_lead	7	cent ; certific ; cheap ; chof que ; cigar ; cigaret ; ciw and ; click <amount> ; clt
        not_a_lead	7	clt want ; cold cal ; completion for ; completion let ; confirm nor
        not_a_lead	7	congratulation dear ; counselor for ; cpap in ; de adic ; de cociner ; deni any
        not_a_lead	7	dietitian ; disability form ; discharg in ; dm ; doctoral ; doe <buy> ; doe purchas
        not_a_lead	7	doing fin ; dond la ; dr patel ; dual <illness> ; dual diagnosi ; el cigar
        not_a_lead	7	email resum ; emple de ; en <photo> ; en cal ; en regl ; entreg ; entregamo
        not_a_lead	7	entrevist ; especial ; estan ahi ; estudiant de ; estuv intern ; ever <asleep>
        not_a_lead	7	experienci en ; familia ; fax my ; fentanyl death ; for <hospital> ; for <month>
        not_a_lead	7	for <partner> ; for overnight ; for part ; for rat ; for your ; form ~ct
        not_a_lead	7	forward thi ; foundation ; fre ship ; from <month> ; fui pacient ; gambl no
        not_a_lead	7	get over ; googl ; grati en ; grief ; hav <clinician> ; hav therapist
        not_a_lead	7	health <school> ; his bday ; homeowner in ; hoodi ; horari de ; hot tub ; i <leave>
        not_a_lead	7	i <unreal> ; i cancel ; i paid ; i shadow ; if her ; if ~<law> ; im with ; in <drug>
        not_a_lead	7	inmigracion ; intak coordinator ; interes ; interview a ; is admit ; is she
        not_a_lead	7	itemiz statement ; juic detox ; juntamo ; just saw ; la ferreteri ; lab rep ; lb
        not_a_lead	7	let with ; limpiez en ; linen servic ; los <treatment> ; mad thirty ; manufactur
        not_a_lead	7	march stay ; market ; mask ; me contestan ; me siguen ; mi <appointment> ; mi cit
        not_a_lead	7	mi tratamient ; min by ; mom of ; mr r ; my <sad> ; my <stop> ; my bad ; my tuesday
        not_a_lead	7	need anyon ; neith confirm ; ni alcohol ; night prefer ; no deposit ; no obligation
        not_a_lead	7	no tom ; no ~fee ; nor <say> ; off <school> ; off today ; offer ; offer fre
        not_a_lead	7	on <sober> ; open by ; out if ; owe child ; paralegal ; patel ; pay + ; pay per
        not_a_lead	7	personal ; por nuestr ; port <gun> ; port arm ; preci por ; pric on ; produc a
        not_a_lead	7	psychiatric <clinician> ; pt <always> ; pt dai ; pueden <order> ; quilt guild
        not_a_lead	7	re student ; receiv a ; recruit ; referencia ; regl ; relocat ; resi pt ; residenci
        not_a_lead	7	rns for ; robocal car ; se <drug> ; se drog ; se suic ; seek a ; semaglutid
        not_a_lead	7	send resum ; send you ; ship ; should lik ; sin <furniture> ; sin bur ; slash ; slot
        not_a_lead	7	sob in ; softwar for ; sol quier ; spin no ; standard ; stil open ; strang and
        not_a_lead	7	struggl ; su <treatment> ; su personal ; subpoen to ; summary to ; supervisor to
        not_a_lead	7	sus pacient ; suy ; tak practicum ; tech ; ten <ask> ; ten question ; teng permis
        not_a_lead	7	test cup ; the dai ; thirty lap ; to chang ; to clinical ; told we ; told wrong
        not_a_lead	7	treatment cent ; tri the ; try to ; u <stranger> ; u guy ; ua result ; und your
        not_a_lead	7	unpaid ; usa <drug> ; vanity ; vap just ; visitarl ; want attendanc ; want dmv
        not_a_lead	7	ward in ; was charg ; wasap ; wed band ; wer the ; with <vendor> ; with exclusiv
        not_a_lead	7	wont <job> ; wont <start> ; wrong plac ; you <moment> ; you <see> ; you our
        not_a_lead	7	your <colleague> ; your <drive> ; your <room> ; your <town> ; your payrol
        """
}
