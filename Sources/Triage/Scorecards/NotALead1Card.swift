extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-5	=
        not_a_lead	61	asdkjh
        not_a_lead	56	asdlkj
        not_a_lead	54	lkjh
        not_a_lead	48	zz
        not_a_lead	46	qqq
        not_a_lead	43	*otherService.weight
        not_a_lead	41	asdkj ; qpw
        not_a_lead	39	vvv
        not_a_lead	38	*spam
        not_a_lead	37	jjjj
        not_a_lead	36	*otherService.tobacco
        not_a_lead	35	/ / ; nnn
        not_a_lead	34	det ; lkj ; qwpo
        not_a_lead	33	for parent
        not_a_lead	32	fff ; rank ; www ; your resident ; zzx
        not_a_lead	30	inde ; zzxm
        not_a_lead	29	exclusiv ; irb ; ocupan ; screenwrit
        not_a_lead	28	ehr ; ocd
        not_a_lead	27	patient ther ; zzz
        not_a_lead	26	circl for ; form pt ; kid giggl ; with karen ; ~<alcohol> ~<drug>
        not_a_lead	25	*otherService.gambling ; certifi ; i interview ; inspector re ; misdial ; sport bet
        not_a_lead	24	capston ; charg my ; detox nurs ; in ~rm ; nicotin ; panic ; senor busc ; wholesal
        not_a_lead	23	<appointment> lin ; addiction ; as <last> ; as last ; cert ; cv ; fjfjfj ; hir
        not_a_lead	23	qwpoei ; rns ; servsaf ; whom do ; y <furniture>
        not_a_lead	22	<past> pt ; bulk ; cadc ; click her ; clinico ; de numer ; fiv question ; lvn
        not_a_lead	22	panel ; radt ; robocal ; who handl ; you decid ; zyn
        not_a_lead	21	*thirdParty ; <drive> warranty ; <school> <need> ; clinical <colleague> ; del juev
        not_a_lead	21	donat ; for wiv ; i send ; msw ; ofrecemo ; position ; qwp ; register ; upset re
        not_a_lead	21	wrong #
        not_a_lead	20	<need> <volunteer> ; asdkj 0 ; clt <need> ; compra ; position <continue>
        not_a_lead	20	position stil ; proces <trade> ; proces serv ; retain ; scratcher ; slot machin
        not_a_lead	20	subpoen ; tienen vacant ; treatment center ; would your ; you host
        not_a_lead	19	<buy> <emergency> ; <trade> <treatment> ; cant confirm ; censu ; charg twic
        not_a_lead	19	de identifi ; de panic ; estan contrat ; estat of ; group tonight ; leonard
        not_a_lead	19	limpiez ; notic your ; or you ; pacient ; patient in ; portal ; se <promise>
        not_a_lead	19	se disculp ; vap nicotin ; was <try> ; zzxm 0
        not_a_lead	18	<appointment> <tool> ; <need> <buy> ; <need> <play> ; <photo> <need>
        not_a_lead	18	<photo> <write> ; <school> <chestheart> ; a grief ; admit her ; any <job> ; bonu
        not_a_lead	18	certific ; clt need ; don rop ; exp ; faciliti ; follower ; itemiz ; may i
        not_a_lead	18	my deposit ; on inde ; per <headface> ; per head ; practicum ; resum ; sel narcan
        not_a_lead	18	ton x ; us by ; verifi ; was ther ; with you ; you hir
        not_a_lead	17	<media> <media> ; al anon ; asdkjh 0 ; behavioral ; bulimi ; chapt nin ; clinica
        not_a_lead	17	comment ; daniel ; dem ; dmv ; el casin ; encuest ; eob ; estuv con ; ex <colleague>
        not_a_lead	17	film student ; fortnit ; gerent ; grati ; guy stil ; hir for ; juul ; left #
        not_a_lead	17	mayore ; num equivoc ; our quilt ; per admit ; plac wrong ; pt <leave> ; pt left
        not_a_lead	17	receiv ; record from ; res may ; sob hom ; teng <key> ; teng papel ; to wed
        not_a_lead	17	trabaj social ; treat that ; tus ; with denis ; wrong numb ; you pay ; ~sabemo de
        not_a_lead	16	*vendor.opensNote ; <ask> <job> ; <moment> <vendor> ; a resum ; ahi es ; be lat
        not_a_lead	16	busc a ; card twic ; could your ; cuart 0 ; de <afraid> ; de hombr ; design
        not_a_lead	16	detectiv ask ; estan <job> ; faciliti mgr ; for <hospital> ; grp for ; has wrong
        not_a_lead	16	herself only ; i discharg ; in ur ; institutional ; iop clt ; is <wait> ; maintenanc
        not_a_lead	16	marisol ; no ~<cannabis> ; on premis ; our gat ; que <media> ; quier don ; quier pon
        not_a_lead	16	replic ; reporter ; shal i ; six bed ; statement ; su centr ; the pallet ; thi the
        not_a_lead	16	to volunte ; traine ; treat gambl ; unsign ; verify ; was try ; wiv ; xx ; your cent
        not_a_lead	15	*jobSeeker ; <buy> <vendor> ; <child> scout ; <clinician> station
        not_a_lead	15	<media> <treatment> ; <money> <clinician> ; <need> <colleague> ; <need> <town>
        not_a_lead	15	<phone> link ; <record> <build> ; <seizure> <afraid> ; <take> <volunteer>
        not_a_lead	15	<vendor> <money> ; <year> <sober> ; account end ; alumni ; bls ; camer footag
        not_a_lead	15	candidat ; car warranty ; cit con ; cobr de ; complaint ; complaint about
        not_a_lead	15	con usted ; contraband ; dont pay ; estuv ahi ; expir ; fix that ; fre ; gambl
        not_a_lead	15	girl scout ; grup par ; handl <buy> ; handl purchas ; inspection ; jury duty
        not_a_lead	15	ligatur ; los videojuego ; manager ; my card ; my thursday ; or drug ; ortiz
        not_a_lead	15	par papa ; par su ; pocketknif ; prepar ; que termin ; sherif ; sin ~cost ; sport
        not_a_lead	15	student her ; t me ; to interview ; twic for ; van want ; vehicl ; want purchas
        not_a_lead	15	whatsap ; worldwid ; your facility ; zoom link ; ~diem ; ~per ~diem
        not_a_lead	14	$ 0 ; *clientAdmin:other_experiencer ; *vendor ; <appointment> <clinician>
        not_a_lead	14	<appointment> has ; <ask> ~<job> ; <clinician> suy ; <color> ribbon
        not_a_lead	14	<crowd> <partner> ; <job> excus ; <kill> lin ; <media> produc ; <need> <clinician>
        not_a_lead	14	<need> <sad> ; <treatment> clt ; a ~pt ; alumni barbecu ; amar de ; avis q
        not_a_lead	14	behavioral health ; blowout ; cfo ; check in ; clas b ; d/c in ; detectiv ; dm for
        not_a_lead	14	emr ; estudi trabaj ; ex client ; ex pacient ; ex pt ; experienci ; gambl no
        not_a_lead	14	he ther ; help quit ; hotel del ; i email ; land pag ; lap blanket ; ly ; mis person
        not_a_lead	14	ni usa ; par sus ; parlay ; passport in ; poison lin ; pres 0 ; pt disput ; pued pas
        not_a_lead	14	purchas ; quit cigaret ; red ribbon ; rotary <eat> ; rotary lunch ; shift open
        not_a_lead	14	somo una ; superbil ; teng licenci ; thursday group ; to drop ; una quej ; usp
        not_a_lead	14	want al ; we deliv ; wrong no ; ~<alcohol> <drug> ; ~<moment> ~lat ; ~fee
        not_a_lead	14	~min ~lat
        not_a_lead	13	*clientAdmin.opensNote ; *otherService.therapist ; <amount> <sober> ; <die> 0
        not_a_lead	13	<hospital> <record> ; <hot> singl ; <kin> circl ; <leave> <breath> ; <need> <month>
        not_a_lead	13	<need> interview ; <official> <ask> ; <record> par ; <school> spot ; <sober> in
        not_a_lead	13	<try> <drive> ; <wait> was ; a parent ; algun <clinician> ; and <hospital>
        not_a_lead	13	and outpatient ; anuncio ; busc ; clik ; coin befor ; cotizacion ; cup with
        not_a_lead	13	current ; current pt ; employment ; expert <law> ; expert witnes ; field placement
        not_a_lead	13	fifteen minut ; flat <money> ; flat fee ; footag ; history of ; hot singl ; in room
        not_a_lead	13	industry ; instant ; iop client ; liability ; may we ; me cobr ; min with ; morong
        not_a_lead	13	nam <stranger> ; need copy ; of cur ; ofrec ; on us ; only vic ; pag thre ; paquet
        not_a_lead	13	part tim ; pt wif ; receiv a ; rehab cal ; sampl ; screenwrit her ; sociology
        not_a_lead	13	start wag ; stay was ; sus resident ; tak application ; the statement ; to reach
        not_a_lead	13	univision ; used drug ; vendedor de ; want interview ; we treat ; when can
        not_a_lead	13	whoev sign ; whol problem ; with ai ; your <break> ; your client ; your googl
        not_a_lead	13	your hous ; your parcel ; your tuesday ; ~<consume> ni ; ~<school> health
        not_a_lead	12	/ xx ; <amount> down ; <ask> ~<law> ; <build> that ; <clinician> <year>
        not_a_lead	12	<clinician> for ; <emergency> <die> ; <fire> <official> ; <job> <record>
        not_a_lead	12	<kill> <room> ; <money> desd ; <money> signal ; <need> <trade> ; <partner> <moment>
        not_a_lead	12	<past> clt ; <pet> <kill> ; <phone> <see> ; <photo> you ; <vendor> <month>
        not_a_lead	12	<volunteer> <month> ; actual pid ; agent for ; al whatsap ; already in ; alumni meet
        not_a_lead	12	and residential ; and wed ; anon ; anxiou and ; are <appointment> ; bail bondsman
        not_a_lead	12	bil for ; bondsman ; bondsman ask ; burbank <need> ; busc chamb ; can we ; centro
        not_a_lead	12	centro de ; check out ; claim ; client left ; completion ; complianc
        not_a_lead	12	congratulation ; contrat ; de duel ; de pes ; dond las ; drop them ; emple ; exampl
        not_a_lead	12	for ptsd ; from your ; guarante ; her told ; hous manag ; industrial ; interno
        not_a_lead	12	interview for ; invest ; iphon ; is wait ; isnt com ; jury ; lin no ; me /
        not_a_lead	12	mi <record> ; my vis ; near me ; noc <job> ; noc shift ; off your ; on bridg
        not_a_lead	12	opioid ; opt ; or <drug> ; our rent ; p/u ; pag one ; par <hospital> ; par clinica
        not_a_lead	12	parroqui junt ; part se ; percentag ; pleas <build> ; pleas fix ; podcast ; por llam
        not_a_lead	12	por mayore ; prestamo ; presupuest ; presupuest sin ; prevencion ; psych <school>
        not_a_lead	12	qualifi ; que estuv ; rd <phone> ; rd cal ; recepcion ; recovery center ; rehir
        not_a_lead	12	reportaj ; resident <ask> ; resistant ; ser <volunteer> ; serv ask ; sir i ; sprinkl
        not_a_lead	12	su expedient ; support for ; sus pacient ; tak intern ; tap tap ; tesi ; th <need>
        not_a_lead	12	the link ; told cant ; ur <town> ; want comment ; with dr ; xx 0 ; xylazin
        not_a_lead	12	your <crowd> ; ~drug want ; ~ex is
        not_a_lead	11	$ ; % ; *jobSeeker:hypothetical ; 0 % ; <appointment> con ; <buy> <past>
        not_a_lead	11	<calm> <withdrawal> ; <clinician> <angry> ; <clinician> agency ; <count> your
        not_a_lead	11	<daytime> <photo> ; <happy> your ; <illness> <record> ; <insurance> $
        not_a_lead	11	<leave> <medicine> ; <media> sobr ; <need> <media> ; <official> card ; <order> <put>
        not_a_lead	11	<record> <trade> ; <record> of ; <say> ins ; <school> b ; <think> ~<kin>
        not_a_lead	11	<tool> <tool> ; <treatment> pt ; <unreal> <job> ; <vendor> <clothes>
        not_a_lead	11	<vendor> <stranger> ; <year> clean ; a clinician ; agenci de ; any ~substanc
        not_a_lead	11	anyth for ; are visit ; attendanc for ; been wel ; bereavement ; bet on
        not_a_lead	11	bls <moment> ; bls current ; caller ; can fix ; cas # ; casin ; civil ; cl ; cobija
        not_a_lead	11	com teach ; coron ; cousin said ; craft ; crypt signal ; current iop ; de <sad>
        not_a_lead	11	de cociner ; de pacient ; de resident ; dead 0 ; deadlin <day> ; deposit back
        not_a_lead	11	emt b ; en recepcion ; est ahi ; exclusiva ; familiar ; fent strip ; for overnight
        not_a_lead	11	for servic ; fre audit ; gon hom ; googl review ; group for ; grp ; guard card
        not_a_lead	11	guy need ; havent gotten ; hay vacant ; hispana ; in your ; interview <stranger>
        not_a_lead	11	invoic from ; licens <clinician> ; linen ; link ; link insid ; los weight
        not_a_lead	11	low sodium ; lvn night ; lvn with ; mayore par ; me yes ; my cv ; necesit una
        not_a_lead	11	no ~fee ; not ~us ; noth for ; nurs station ; nutritionist ; of res ; of whoev
        not_a_lead	11	on vermont ; or <consume> ; or use ; our addres ; papa de ; par centro ; percent
        not_a_lead	11	podcast produc ; practicum spot ; public health ; quien ve ; re balanc ; reach the
        not_a_lead	11	relocat from ; reminder ; replic <see> ; replic watch ; reporter de ; resident
        not_a_lead	11	rolex ; say ins ; scratch off ; segment ; seizur alert ; ser voluntari ; serv <key>
        not_a_lead	11	serv paper ; servic for ; singl in ; slot on ; sodium ; somebody from ; specialist
        not_a_lead	11	statement <say> ; statement say ; support group ; survey of ; swing by ; the cok
        not_a_lead	11	thursday session ; to partn ; to serv ; to swap ; typ <crowd> ; uds cup
        not_a_lead	11	un reportaj ; una encuest ; want faciliti ; want forty ; want mgr ; was with
        not_a_lead	11	we <write> ; we get ; wil mail ; writ a ; you until ; your <hospital> ; your folk
        not_a_lead	11	your log ; your zip ; ~experienci ; ~hay droga
        not_a_lead	10	*clientAdmin.opensNote:other_experiencer ; 0 fre ; <afraid> attack
        not_a_lead	10	<alcohol> <drug> ; <amount> licens ; <amount> problem ; <appointment> your
        not_a_lead	10	<buy> <record> ; <buy> us ; <clean> industrial ; <clothes> <leave> ; <container> wil
        not_a_lead	10	<crowd> hispana ; <drive> co ; <emergency> card ; <friend> our ; <go> lat
        not_a_lead	10	<hospital> her ; <illness> not ; <moment> pt ; <money> <need> ; <money> click
        not_a_lead	10	<money> ~<furniture> ; <past> ~ct ; <record> <hospital> ; <record> <law>
        not_a_lead	10	<record> <money> ; <rope> de ; <school> <media> ; <town> scout ; <treatment> com
        not_a_lead	10	<vendor> ; <vermin> control ; <wait> <clothes> ; <wait> <month> ; a <volunteer>
        not_a_lead	10	a comment ; a mr ; a short ; a support ; about <sober> ; adicto ; al instant
        not_a_lead	10	and doing ; ansiedad ; anxiety ; application for ; aprob ; attach ; automat
        not_a_lead	10	background check ; bil my ; bil twic ; bing eat ; cadc i ; cit ; clas of
        not_a_lead	10	clinical director ; co <give> ; co offer ; cobr dobl ; complet your ; contratan
        not_a_lead	10	copi leas ; cpap in ; cpr card ; cv attach ; dai breez ; de <buy> ; de cuent
        not_a_lead	10	de parej ; de precio ; de radi ; de rehabilitacion ; de usted ; de visit
        not_a_lead	10	deliver to ; diner desd ; doing fin ; dont <money> ; doordash ; droga ; drop dead
        not_a_lead	10	drop off ; eat until ; estuv <treatment> ; experienci en ; familia hispana
        not_a_lead	10	flat <month> ; flat month ; folleto ; for <money> ; for that ; from march ; funerari
        not_a_lead	10	gan diner ; giggl is ; grievanc ; gum ; he attend ; i left ; i paid ; identifi
        not_a_lead	10	if her ; instagram ; interview a ; kid has ; lb ; lead ; liv own ; location scout
        not_a_lead	10	mi <treatment> ; mis <crowd> ; mis group ; mouth shut ; municipal ; my <wait>
        not_a_lead	10	my stay ; necesitan ; need someon ; no ~weed ; of flower ; official ; onlin <play>
        not_a_lead	10	opening on ; our agency ; panic attack ; par familiar ; pas <say> ; pest control
        not_a_lead	10	piec about ; podrian ; pon una ; practica ; prank ; preci ; produc ; pruit ; ptsd
        not_a_lead	10	referenc from ; res ; residential and ; rud to ; run lat ; sel us ; sent it
        not_a_lead	10	ship worldwid ; soy <media> ; soy reporter ; statu of ; stay last ; su <treatment>
        not_a_lead	10	survey ; tabac ; the slot ; thought thi ; thursday at ; to <fall> ; to bring ; toxin
        not_a_lead	10	trabaj ahi ; und your ; used <drug> ; used one ; va por ; vacuna ; vendedor ; vieron
        not_a_lead	10	volunte ; wed lov ; went mis ; whoev handl ; wil <goodbye> ; wil mis ; with marisol
        not_a_lead	10	with your ; y <clothes> ; yelp ; you <buy> ; you stil ; your <container>
        not_a_lead	10	your <town> ; your payrol ; ~<drug> <need> ; ~<go> <treatment> ; ~<need> ~<write>
        not_a_lead	10	~<treatment> ahi ; ~drink and ; ~intern ahi ; ~sal de ; ~substanc use ; ~tom ni
        not_a_lead	9	*jobSeeker.opensNote ; *otherService.therapist:hypothetical ; / drug ; 0 bed
        not_a_lead	9	<afraid> <sad> ; <angry> re ; <ask> <buy> ; <blood> <money> ; <caretaking> <year>
        not_a_lead	9	<clinician> <treatment> ; <clinician> par ; <clothes> <medicine> ; <crowd> par
        not_a_lead	9	<day> ua ; <fall> <die> ; <fall> them ; <fluid> <container> ; <give> <volunteer>
        not_a_lead	9	<give> about ; <insurance> twic ; <job> <stimulant> ; <job> <treatment>
        not_a_lead	9	<key> <colleague> ; <media> <furniture> ; <media> <month> ; <media> <room>
        not_a_lead	9	<money> al ; <money> muy ; <money> per ; <month> <wait> ; <need> <drive>
        not_a_lead	9	<need> <hospital> ; <need> <job> ; <need> <photo> ; <past> <night> ; <phone> <sick>
        not_a_lead	9	<photo> <sober> ; <record> from ; <say> marisol ; <stop> <clothes>
        not_a_lead	9	<stranger> <media> ; <threat> <say> ; <town> <official> ; <vendor> de ; <vendor> on
        not_a_lead	9	<vendor> ~<money> ; <week> <appointment> ; ads ; advertis ; agenci ; ahi en
        not_a_lead	9	alcohol or ; already being ; amm ; and iop ; and would ; ano sobri ; anoth <room>
        not_a_lead	9	anoth room ; any open ; appointment with ; ask pay ; at cost ; befor midnight ; bil
        not_a_lead	9	bil $ ; biz ; borrachit ; bring lunch ; bring you ; bulk pric ; can <build>
        not_a_lead	9	casin de ; cessation ; chamar ; cigarro ; clean dmv ; clearanc ; co ; co <need>
        not_a_lead	9	co want ; could <stranger> ; could we ; cuand fui ; custodian of ; custody hear
        not_a_lead	9	day pilot ; de adic ; de exalumno ; de fum ; de maestr ; de orin ; dejan pas
        not_a_lead	9	depression ; doing wel ; door hardwar ; down <moment> ; down now ; earl ; entreg
        not_a_lead	9	exalumno ; extend <drive> ; facilitator ; fentanyl death ; for behavioral ; for tax
        not_a_lead	9	forty pound ; foundation ; gambler ; glas + ; googl <vendor> ; googl ads ; got bil
        not_a_lead	9	grandm say ; gray hoodi ; group ; group just ; gum are ; has cal ; her divorc
        not_a_lead	9	in chapt ; insuranc say ; is stay ; itemiz statement ; jacket and ; kniv for
        not_a_lead	9	left cpap ; llev rop ; los <play> ; los lent ; mak <phone> ; master in ; memory
        not_a_lead	9	minimum ; minut dem ; my driveway ; my record ; need a ; need any ; ni ~fum ; niet no
        not_a_lead	9	night ask ; night staf ; no ~patient ; ocupan gent ; on pag ; on sport ; opening for
        not_a_lead	9	or <say> ; our van ; pacient en ; pag 0 ; por <buy> ; pouch ; proces ; pt <insurance>
        not_a_lead	9	pts ; pueden <order> ; purg ; q est ; q si ; quot on ; re night ; recog a ; recruit
        not_a_lead	9	rehab and ; revenu ; ruiz ; se les ; security <job> ; seek ; senor pregunt ; sent to
        not_a_lead	9	sig bien ; sign your ; society ; solicitud ; soy pacient ; spin ; stan
        not_a_lead	9	su <appointment> ; su <town> ; su cit ; suicid hotlin ; svc ; terapi par ; test 0
        not_a_lead	9	the dai ; the oyster ; ther until ; therapy dog ; to donat ; ua result ; un <money>
        not_a_lead	9	una agenci ; una copi ; una tare ; upset ; van <need> ; vet <pet> ; vis twic
        not_a_lead	9	visit del ; when doe ; wil <hit> ; with <job> ; wont work ; would <happy> ; would lov
        not_a_lead	9	wrong <phone> ; year sob ; you <medicine> ; you dont ; you prescrib ; your <trade>
        not_a_lead	9	your patient ; your roof ; your team ; zyn pouch ; ~<appointment> <day>
        not_a_lead	9	~<consume> ~<drug> ; ~<drug> <eat> ; ~<drug> at ; ~<go> in ; ~drog ; ~fre ~ship
        not_a_lead	9	~se ~<drug> ; ~se ~drog ; ~the ~counselor ; ~therapist
        not_a_lead	8	*familySupport:other_experiencer ; + detox ; / <colleague> ; / emple
        not_a_lead	8	<afraid> <fire> ; <appointment> <room> ; <ask> <colleague> ; <ask> <height>
        not_a_lead	8	<ask> cambi ; <clinician> <need> ; <clinician> b ; <crowd> <kin> ; <crowd> just
        not_a_lead	8	<eat> <drug> ; <emergency> <money> ; <friend> <stimulant> ; <furniture> servic
        not_a_lead	8	<give> to ; <go> mis ; <headface> shut ; <hospital> <need> ; <job> can
        not_a_lead	8	<media> <hospital> ; <media> <need> ; <media> <opioid> ; <media> <see>
        not_a_lead	8	<media> <sober> ; <moment> <colleague> ; <money> <soon> ; <money> back ; <money> each
        not_a_lead	8	<money> on ; <money> sin ; <money> twic ; <need> 0 ; <need> <medicine>
        not_a_lead	8	<need> <write> ; <need> any ; <order> mi ; <order> por ; <palecolor> <pet>
        not_a_lead	8	<play> onlin ; <record> <colleague> ; <record> <last> ; <record> for
        not_a_lead	8	<remember> <medicine> ; <sad> <crowd> ; <sad> <treatment> ; <school> <ask>
        not_a_lead	8	<school> her ; <school> sat ; <seizure> <treatment> ; <seizure> de ; <stop> <record>
        not_a_lead	8	<treatment> <play> ; <treatment> censu ; <try> <town> ; <volunteer> for
        not_a_lead	8	<volunteer> in ; <volunteer> los ; <volunteer> or ; a <sad> ; a charact
        not_a_lead	8	a documentary ; a mam ; a patient ; act <amount> ; act two ; actual <ask>
        not_a_lead	8	admission lin ; affiliation ; ahi <treatment> ; al juev ; an lmft ; and <treatment>
        not_a_lead	8	and need ; and wonder ; approval ; be open ; best <money> ; bilingu ; bitcoin ; blog
        not_a_lead	8	blu hoodi ; bring them ; cajetil ; cama y ; click <moment> ; click now ; client mom
        not_a_lead	8	clinical ; cocin o ; cold cal ; com <school> ; comment on ; confirm ; confirm nor
        not_a_lead	8	credential ; cuand estuv ; cup by ; current client ; dat of ; de <drug> ; de adicto
        not_a_lead	8	de sobr ; dea ; dej mi ; delg ; depresion ; desd tu ; digit off ; discharg summary
        not_a_lead	8	dolphin ; don email ; donation ; dont ~drink ; doordash at ; el <consume> ; el cigar
        not_a_lead	8	en crypt ; episod on ; espanol par ; estudiant de ; expert ; familia ; fee
        not_a_lead	8	fil <treatment> ; flat <drive> ; flat tir ; follow up ; form ~ct ; fre spin
        not_a_lead	8	from <month> ; garantiz ; gift to ; grad want ; grati en ; group facilitator
        not_a_lead	8	grup de ; has clos ; hav <clinician> ; hav therapist ; he owe ; heard from ; hoodi
        not_a_lead	8	horari de ; host a ; hypnosi ; i cancel ; in act ; interview your ; journalism
        not_a_lead	8	just for ; lapd ; licenc ; linen servic ; link for ; list your ; mand mi
        not_a_lead	8	mantenimient ; me interes ; mi certific ; mi chamar ; mi estanci ; mi tratamient
        not_a_lead	8	migracion ; money on ; mother ; my anxiety ; need let ; neith confirm ; new therapist
        not_a_lead	8	ni alcohol ; night prefer ; no ~sal ; nor <say> ; num ; off season ; offer
        not_a_lead	8	on background ; on opioid ; open has ; our <money> ; our <photo> ; our ai
        not_a_lead	8	our alumni ; our podcast ; owe child ; pacient actual ; panel for ; paper for
        not_a_lead	8	par <kin> ; parcel is ; parent group ; parent support ; passport ; patient until
        not_a_lead	8	peer ; person was ; phon charg ; pitch ; prim <month> ; prim mes ; pueden mand
        not_a_lead	8	que entrevist ; recomendacion ; referenc ; referencia ; registry ; rehabilitacion
        not_a_lead	8	resch ; reservation ; rns for ; robocal car ; seek a ; semaglutid ; send us ; servici
        not_a_lead	8	set in ; sin ~<outdoors> ; snack ; soy <school> ; spiritual ; strang and ; summary
        not_a_lead	8	support ; thesi ; thought we ; thur ua ; to <colleague> ; todavi est ; told we
        not_a_lead	8	tonight group ; treat just ; tue group ; tuesday group ; un pacient ; union steward
        not_a_lead	8	unpaid ; urin ; use for ; usted ; vide of ; visit sun ; w 0 ; want itemiz
        not_a_lead	8	want therapist ; warranty ; was charg ; was rud ; we mak ; with <vendor>
        not_a_lead	8	with director ; with exclusiv ; y <clean> ; you <see> ; you in ; you owe ; your
        not_a_lead	8	your city ; your floor ; your vehicl ; yrs clean ; ~<clinician> <see>
        not_a_lead	8	~<consume> and ; ~<drug> <consume> ; ~me espant ; ~ship
        not_a_lead	7	*otherService.weight:hypothetical ; *spam.opensNote ; *thirdParty:other_experiencer
        not_a_lead	7	/ <container> ; 0 ea ; 0 panel ; 0 stab ; 0 step ; 0 tap ; 0 x ; <ask> <trade>
        not_a_lead	7	<bodypart> <church> ; <build> <past> ; <build> your ; <buy> <money>
        not_a_lead	7	<caretaking> <seizure> ; <child> q ; <church> would ; <clean> for ; <clean> o
        not_a_lead	7	<clinician> <record> ; <clothes> <colleague> ; <clothes> <stranger> ; <clothes> omeg
        not_a_lead	7	<colleague> <drive> ; <colleague> position ; <consume> <drug> ; <container> whil
        not_a_lead	7	<count> los ; <count> off ; <crowd> <child> ; <day> <appointment> ; <day> ~<job>
        not_a_lead	7	<die> <die> ; <drive> <crowd> ; <eat> handl ; <emergency> <buy> ; <friend> ~<buy>
        not_a_lead	7	<give> <clothes> ; <hospital> rep ; <insurance> <always> ; <insurance> <day>
        not_a_lead	7	<kill> <treatment> ; <last> statement ; <law> <insurance> ; <media> <colleague>
        not_a_lead	7	<media> la ; <moment> <appointment> ; <month> <insurance> ; <need> <clean>
        not_a_lead	7	<need> <fall> ; <need> al ; <need> dr ; <need> his ; <need> its ; <pet> <drug>
        not_a_lead	7	<pet> <treatment> ; <phone> <clinician> ; <record> <wait> ; <relapse> <money>
        not_a_lead	7	<room> mount ; <sad> desd ; <sad> ~<drug> ; <say> ~<colleague>
        not_a_lead	7	<school> <appointment> ; <school> <colleague> ; <sober> <happy> ; <start> <money>
        not_a_lead	7	<take> ~<appointment> ; <take> ~<drug> ; <trade> has ; <trade> of
        not_a_lead	7	<treatment> <afraid> ; <vendor> <appointment> ; <vendor> <need> ; <vendor> <opioid>
        not_a_lead	7	<vendor> are ; <vendor> from ; <volunteer> <need> ; <write> yes ; a complaint ; a dem
        not_a_lead	7	a donation ; a flat ; a j ; a novel ; a paid ; a sweat ; about recovery ; acquir
        not_a_lead	7	admit a ; am <color> ; and <sad> ; annual ; anoth program ; anxiety is ; any shift
        not_a_lead	7	any ~<drug> ; aplic ; arm y ; asistent ; bajamo ; bel fat ; belov i ; best pric
        not_a_lead	7	bil you ; blood bank ; bond ; breakaway ; c/o ; cal stat ; cancun ; cant mak ; car in
        not_a_lead	7	card <moment> ; card current ; carpet clean ; cart que ; center that ; check
        not_a_lead	7	check a ; cigar ; circl ; circl of ; click bit ; client bil ; clinic dental ; cna
        not_a_lead	7	cobranz ; cociner con ; collection <write> ; collection let ; comfortabl with
        not_a_lead	7	comment by ; competitor are ; completion for ; completion let ; con <drive>
        not_a_lead	7	con licenci ; con problema ; copag ; copag de ; copy of ; cut 0 ; deadlin 0
        not_a_lead	7	del casin ; deny ; detox center ; dietitian ; differential ; disability form
        """
}
