extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-6	=
        not_a_lead	59	asdkjh
        not_a_lead	57	asdlkj
        not_a_lead	49	zz
        not_a_lead	48	lkjh
        not_a_lead	46	qqq
        not_a_lead	43	*otherService.3 ; *spam.0 ; asdkj
        not_a_lead	40	/ / ; qpw
        not_a_lead	39	nnn
        not_a_lead	37	*otherService.1
        not_a_lead	35	qwp
        not_a_lead	34	cv
        not_a_lead	33	det ; fff ; rotary ; zzx
        not_a_lead	31	exclusiv ; www
        not_a_lead	30	<alcohol> <drug> ; inde ; ocupan ; wrong numb ; zzxm
        not_a_lead	29	capston ; for parent ; rank
        not_a_lead	28	*otherService.2 ; rns
        not_a_lead	27	de numer ; ehr ; zzz
        not_a_lead	26	circl for ; nicotin ; patient ther ; wrong # ; your resident
        not_a_lead	25	ocd ; panel ; qwpoei ; subpoen ; with karen
        not_a_lead	24	<need> <volunteer> ; cant confirm ; charg my ; fiv question ; hous manag ; ofrecemo
        not_a_lead	24	radt
        not_a_lead	23	*thirdParty.0 ; <ask> <job> ; <past> ~pt ; bulk ; detox nurs ; exp ; form ~pt
        not_a_lead	23	jury duty ; limpiez ; misdial ; panic ; sport bet ; you hir
        not_a_lead	22	estan <job> ; estan contrat ; fjfjfj ; lvn ; may i ; resum ; vap nicotin ; vendemo
        not_a_lead	22	who handl ; zyn
        not_a_lead	21	asdkj 0 ; clinico ; don rop ; experienci ; hir ; practicum ; with you
        not_a_lead	20	ask pay ; estat of ; for wiv ; i send ; in rm ; parlay ; patient in ; position
        not_a_lead	20	proces <trade> ; proces serv ; reporter ; screenwrit ; upset re ; verifi ; warranty
        not_a_lead	20	with denis
        not_a_lead	19	<ask> ~<law> ; <school> <need> ; admit her ; alumni ; asdkjh 0 ; behavioral
        not_a_lead	19	clt <need> ; clt need ; could your ; marisol ; msw ; position <continue>
        not_a_lead	19	position stil ; was <try> ; whom do ; would your
        not_a_lead	18	<need> <town> ; <try> <drive> ; ahi es ; cadc ; click her ; del juev ; diem ; donat
        not_a_lead	18	estuv con ; hir for ; i discharg ; i interview ; institutional ; iop clt ; juul
        not_a_lead	18	mayore ; my deposit ; per diem ; slot machin ; sob hom ; thursday group
        not_a_lead	18	tienen vacant ; twic for ; vendedor de ; you host
        not_a_lead	17	<drive> warranty ; <moment> lat ; <record> <money> ; addiction ; chapt nin ; clik
        not_a_lead	17	complaint about ; current iop ; daniel ; detectiv ask ; dm for ; dmv ; fix that
        not_a_lead	17	grati ; guy stil ; heard from ; in ur ; num equivoc ; on inde ; pacient ; portal
        not_a_lead	17	resident <ask> ; scratcher ; somo una ; trabaj social ; treatment center ; want al
        not_a_lead	17	was ther ; was try ; y <furniture> ; ~fee
        not_a_lead	16	*jobSeeker.0:hypothetical ; *vendor.1 ; <appointment> <tool> ; <appointment> has
        not_a_lead	16	<buy> <emergency> ; <buy> <vendor> ; <happy> your ; <need> <play>
        not_a_lead	16	<school> <colleague> ; <school> spot ; <treatment> clt ; behavioral health ; bls
        not_a_lead	16	bonu ; bulimi ; busc a ; cfo ; check out ; cit con ; comment ; con usted ; design
        not_a_lead	16	grup par ; iop client ; itemiz ; leonard ; link ; ly ; mis person ; my thursday
        not_a_lead	16	notic your ; or you ; podcast ; pued pas ; que termin ; receiv ; rehab cal ; retain
        not_a_lead	16	robocal ; sin cost ; solicitud ; statement ; student her ; told cant ; treat gambl
        not_a_lead	16	whatsap ; xylazin ; your cent ; your parcel
        not_a_lead	15	*clientAdmin.0:other_experiencer ; *jobSeeker.0 ; *vendor.0 ; <media> <treatment>
        not_a_lead	15	<need> <media> ; <official> <ask> ; <photo> <need> ; <record> par
        not_a_lead	15	<seizure> <afraid> ; <trade> <treatment> ; alumni barbecu ; bail bondsman ; bil twic
        not_a_lead	15	bondsman ; candidat ; cert ; charg twic ; contratan ; cuart 0 ; cup with
        not_a_lead	15	current pt ; de hombr ; de panic ; estuv ahi ; fact check ; flat <money> ; flat fee
        not_a_lead	15	gum ; manager ; no ~<cannabis> ; on premis ; opening for ; pt <leave> ; pt left
        not_a_lead	15	quit cigaret ; register ; sampl ; se <promise> ; se disculp ; sel narcan ; sherif
        not_a_lead	15	thi the ; to interview ; traine ; treat that ; used drug ; verify ; wrong <phone>
        not_a_lead	15	you dont ; your facility
        not_a_lead	14	*clientAdmin.1:other_experiencer ; <drive> co ; <give> to ; <leave> <breath>
        not_a_lead	14	<need> <sad> ; a grief ; algun <clinician> ; any <job> ; application for ; car wont
        not_a_lead	14	certifi ; compra ; contrat ; copag ; de <afraid> ; de limpiez ; dej mi ; dont pay
        not_a_lead	14	drop them ; el casin ; employment ; ex <colleague> ; faciliti ; fent strip
        not_a_lead	14	follower ; gerent ; has wrong ; instant ; interview <stranger> ; iphon ; is <wait>
        not_a_lead	14	left # ; ligatur ; los videojuego ; low sodium ; me cobr ; mi <record> ; my card
        not_a_lead	14	near me ; need copy ; need my ; per admit ; que estuv ; reportaj ; reporter de
        not_a_lead	14	servsaf ; sodium ; sport ; su centr ; su expedient ; tabac ; tak intern ; thought we
        not_a_lead	14	to drop ; un reportaj ; una quej ; vehicl ; vendedor ; want mgr ; when can
        not_a_lead	14	year sob ; you <buy> ; you pay ; your folk ; your hous
        not_a_lead	13	<appointment> con ; <build> that ; <buy> <record> ; <clinician> <year>
        not_a_lead	13	<give> <volunteer> ; <moment> <vendor> ; <need> <buy> ; <need> <clinician>
        not_a_lead	13	<need> <colleague> ; <phone> link ; <record> <build> ; <vendor> <clothes>
        not_a_lead	13	<vendor> <money> ; <volunteer> <month> ; <volunteer> los ; and iop ; and outpatient
        not_a_lead	13	and residential ; anuncio ; are <appointment> ; bereavement ; burbank <need>
        not_a_lead	13	car warranty ; card twic ; censu ; check in ; client want ; cobr de ; completion
        not_a_lead	13	cotizacion ; current ; de pes ; dem ; estudi trabaj ; expert <law> ; expert witnes
        not_a_lead	13	footag ; for that ; handl <buy> ; handl purchas ; he ther ; herself only ; hispana
        not_a_lead	13	i email ; identifi ; interview for ; lap blanket ; linen ; lkj ; official
        not_a_lead	13	or <consume> ; or use ; ortiz ; our quilt ; par papa ; par sus ; part tim
        not_a_lead	13	pleas fix ; que <media> ; qwe ; re balanc ; record from ; recovery center ; replic
        not_a_lead	13	resident ; rud to ; ser <volunteer> ; serv <key> ; serv paper ; ship worldwid
        not_a_lead	13	social y ; sociology ; superbil ; support for ; support group ; tesi
        not_a_lead	13	to <volunteer> ; toxin ; ur <town> ; whoev sign ; wholesal ; with ai ; wiv
        not_a_lead	13	worldwid ; your <container> ; your <hospital> ; your nurs ; zoom link ; ~ex is
        not_a_lead	12	0 bed ; <afraid> <treatment> ; <emergency> card ; <give> <clothes> ; <hot> singl
        not_a_lead	12	<insurance> manual ; <media> <opioid> ; <moment> pt ; <money> <clinician>
        not_a_lead	12	<money> desd ; <need> <trade> ; <order> <put> ; <photo> your ; <take> <volunteer>
        not_a_lead	12	<year> <sober> ; a resum ; a supervisor ; a ~pt ; account end ; al anon ; anxiou and
        not_a_lead	12	are visit ; arm y ; automat ; bil my ; bing eat ; bondsman ask ; can fix ; casin
        not_a_lead	12	clas b ; clinical director ; co ; complaint ; congratulation ; cpr card ; cv attach
        not_a_lead	12	de pacient ; dead 0 ; deposit back ; door hardwar ; encuest ; est ahi ; expert
        not_a_lead	12	flat <drive> ; flat tir ; fortnit ; from your ; grievanc ; group tonight ; hay droga
        not_a_lead	12	help quit ; hot singl ; i cov ; jury ; lead ; liability ; maintenanc ; my vis
        not_a_lead	12	nam <stranger> ; necesit una ; need a ; night ask ; night staf ; of completion ; opt
        not_a_lead	12	our ai ; our rent ; pacient actual ; pag thre ; par <hospital> ; par clinica
        not_a_lead	12	pocketknif ; policy manual ; pon una ; por <buy> ; por mayore ; pres 0 ; prevention
        not_a_lead	12	purchas ; rd <phone> ; rd cal ; rop de ; ser voluntari ; soy pacient ; specialist
        not_a_lead	12	sprinkl ; survey ; tak application ; tap tap ; the pallet ; the statement
        not_a_lead	12	thought thi ; thursday session ; tiktok ; to donat ; uds cup ; una encuest
        not_a_lead	12	vacant de ; want purchas ; went mis ; with dr ; y necesit ; you until ; your <crowd>
        not_a_lead	12	your log ; your tuesday ; ~drink and ; ~drug want
        not_a_lead	11	$ ; *otherService.5 ; <clinician> station ; <crowd> hispana ; <day> ua
        not_a_lead	11	<drive> wont ; <go> lat ; <headface> shut ; <hospital> her ; <illness> <record>
        not_a_lead	11	<need> <job> ; <partner> <moment> ; <past> clt ; <photo> you ; <record> <law>
        not_a_lead	11	<town> <official> ; <vendor> <month> ; a patient ; a short ; a support
        not_a_lead	11	admission lin ; agenci ; and would ; anuncio en ; anxiety ; asdkjh qwe
        not_a_lead	11	bls <moment> ; bls current ; busc ; busc trabaj ; centro ; centro de ; cit ; claim
        not_a_lead	11	clean dmv ; clinica ; cobija ; copag de ; cousin said ; custodian of ; de <sad>
        not_a_lead	11	de cuent ; deadlin <day> ; dejan pas ; diner desd ; discharg last ; documentary
        not_a_lead	11	droga ; eob ; familia hispana ; fifteen minut ; for servic ; gan diner ; garantiz
        not_a_lead	11	gon hom ; googl ads ; grp for ; havent gotten ; hay vacant ; her told ; his glas
        not_a_lead	11	i left ; in room ; invoic from ; irb ; liv own ; los lent ; mayore par ; me yes
        not_a_lead	11	mft ; my <wait> ; my stay ; need tax ; ni usa ; no <drug> ; noth for ; on us
        not_a_lead	11	our <intoxicated> ; our high ; par centro ; parroqui junt ; percent ; por llam
        not_a_lead	11	psych <clinician> ; psych tech ; pt wif ; qualifi ; quier don ; quier pon
        not_a_lead	11	recamarer ; record sent ; run lat ; sabemo de ; seek ; seizur alert ; senor busc
        not_a_lead	11	senor pregunt ; singl in ; six bed ; soy <media> ; soy reporter ; stat y
        not_a_lead	11	su <appointment> ; su cit ; superbil for ; sus resident ; teng licenci ; the slot
        not_a_lead	11	to partn ; to volunte ; tom ni ; vacant ; visit del ; voluntari los ; want comment
        not_a_lead	11	wil <goodbye> ; wil mis ; xx ; yelp ; your googl ; your patient ; your zip
        not_a_lead	11	~<consume> and
        not_a_lead	10	$ 0 ; *jobSeeker.1 ; 0 fre ; <amount> <sober> ; <amount> problem ; <angry> re
        not_a_lead	10	<appointment> your ; <ask> review ; <clinician> <angry> ; <crowd> <kin>
        not_a_lead	10	<crowd> par ; <give> <law> ; <insurance> twic ; <job> <treatment>
        not_a_lead	10	<key> <colleague> ; <kill> <room> ; <media> <need> ; <media> produc ; <media> sobr
        not_a_lead	10	<money> click ; <need> <drive> ; <order> list ; <order> mi ; <phone> <clinician>
        not_a_lead	10	<photo> <write> ; <photo> station ; <record> <hospital> ; <sad> <crowd>
        not_a_lead	10	<say> marisol ; <start> <money> ; <try> <town> ; <vendor> ; <vendor> <stranger>
        not_a_lead	10	<wait> <month> ; <year> <clean> ; a <sad> ; a comment ; a flat ; acquir ; adicto
        not_a_lead	10	agenci de ; ahi en ; alcohol or ; already in ; alumni meet ; ansiedad ; be lat
        not_a_lead	10	bel fat ; bring lunch ; can <build> ; certific ; co <give> ; co offer ; cobranz
        not_a_lead	10	confirm or ; copi leas ; cuidador ; de fum ; dentur ; detectiv ; dont <money>
        not_a_lead	10	entrevist a ; espanol par ; exampl ; exclusiva ; facilitator ; familia ; fax my
        not_a_lead	10	for ptsd ; gambl ; glas + ; googl ; googl review ; group for ; grup de ; hag un
        not_a_lead	10	i <hospital> ; insuranc say ; is wait ; isnt com ; itemiz bil ; la visit ; list your
        not_a_lead	10	lmft ; los weight ; mand mi ; money on ; no alcohol ; no ~fee ; noc <job>
        not_a_lead	10	noc shift ; num ; of resident ; on background ; on sport ; on telegram ; or drug
        not_a_lead	10	our <money> ; our agency ; our alumni ; p/u ; papa de ; person was ; pi ; preci
        not_a_lead	10	produc ; psychiatric ; purg ; radi station ; reach the ; rehab and ; relocat from
        not_a_lead	10	rep for ; resistant ; retain and ; revenu ; rn <night> ; rn night ; security <job>
        not_a_lead	10	semaglutid ; sent to ; serv ask ; somebody from ; star review ; sub <consume>
        not_a_lead	10	sub use ; t me ; ten question ; test 0 ; the link ; thur ua ; to reach ; tobac
        not_a_lead	10	un <money> ; unpaid ; van driv ; videojuego ; visit sun ; was with ; we get
        not_a_lead	10	whol problem ; wil <hit> ; wont work ; y <clean> ; ~<colleague> <leave> ; ~hir
        not_a_lead	9	*clientAdmin.1 ; *familySupport.0:other_experiencer ; / xx ; 0 # ; 0 <furniture>
        not_a_lead	9	<clinician> read ; <clothes> <leave> ; <colleague> position ; <color> ribbon
        not_a_lead	9	<consume> ni ; <crowd> <see> ; <crowd> del ; <daytime> <photo> ; <emergency> <die>
        not_a_lead	9	<fall> them ; <go> mis ; <happy> <build> ; <illness> not ; <insurance> $
        not_a_lead	9	<insurance> <day> ; <insurance> <see> ; <job> <media> ; <media> <put>
        not_a_lead	9	<media> <sober> ; <media> with ; <official> card ; <pain> <stimulant> ; <past> ~ct
        not_a_lead	9	<phone> <see> ; <record> <trade> ; <record> from ; <sad> desd ; <say> ins
        not_a_lead	9	<school> <media> ; <school> b ; <stimulant> <eat> ; <treatment> pt ; <vermin> control
        not_a_lead	9	<volunteer> in ; <volunteer> or ; <write> <opioid> ; a clinician ; about fentanyl
        not_a_lead	9	advertis ; ahi <treatment> ; al whatsap ; ano sobri ; anon ; anoth <room>
        not_a_lead	9	anoth program ; anoth room ; anyth for ; background check ; bil ; blog ; cal ask
        not_a_lead	9	caller ; cant mak ; chamar ; client car ; client mom ; co <need> ; co want ; cold cal
        not_a_lead	9	completion for ; complianc ; con <drive> ; con licenci ; contraband ; cup by
        not_a_lead	9	de duel ; de experienci ; dem next ; deni any ; depression ; differential ; don email
        not_a_lead	9	doordash ; drug or ; el consul ; en cal ; enclos ; estuv <treatment> ; ex client
        not_a_lead	9	ex pt ; expir ; faciliti mgr ; fentanyl death ; fil <treatment> ; first month
        not_a_lead	9	fml form ; for overnight ; for your ; fre ; fre audit ; from march ; giv away
        not_a_lead	9	got bil ; gray hoodi ; group ; guarante ; guard card ; guy need ; if her ; in chapt
        not_a_lead	9	is admit ; itemiz statement ; journalism ; lapd ; lawy need ; left your
        not_a_lead	9	mantenimient ; melt <bodypart> ; melt bel ; mi estanci ; minut dem ; mis <crowd>
        not_a_lead	9	mis group ; my cv ; my msw ; need someon ; no substanc ; no ~weed ; numb as
        not_a_lead	9	of current ; of flower ; of googl ; or <say> ; or deny ; our <school> ; own <law>
        not_a_lead	9	pacient en ; pag one ; par su ; parcel is ; parent support ; passport
        not_a_lead	9	per <headface> ; per head ; pest control ; piec about ; practica ; proces ; pruit
        not_a_lead	9	psych <school> ; ptsd ; receiv a ; recomendacion ; red ribbon ; rehir ; relocat
        not_a_lead	9	replic <see> ; replic watch ; report local ; ribbon <week> ; ribbon week ; risk fre
        not_a_lead	9	rolex ; say ins ; send us ; sent it ; spin ; statement <say> ; statement say
        not_a_lead	9	su <hospital> ; su clinic ; the alumni ; the cok ; the dmv ; to <fall> ; to bring
        not_a_lead	9	told wrong ; trabaj ahi ; tu ; tuesday group ; vis twic ; we treat ; when doe
        not_a_lead	9	with marisol ; wrong no ; y <clothes> ; y prepar ; you <job> ; you stil
        not_a_lead	9	your ~<crowd> ; your ~group ; yrs clean ; zyn pouch ; ~<colleague> <need>
        not_a_lead	9	~<drug> <need> ; ~<drug> at ; ~<treatment> ahi ; ~intern ahi
        not_a_lead	8	% ; *person.0:historical ; *service.0:hypothetical ; 0 % ; 0 panel
        not_a_lead	8	<appointment> <school> ; <appointment> del ; <ask> <colleague> ; <ask> <vendor>
        not_a_lead	8	<ask> cambi ; <ask> has ; <bodypart> <insurance> ; <build> <happy> ; <buy> us
        not_a_lead	8	<caretaking> <seizure> ; <child> scout ; <clinician> agency ; <clothes> aft
        not_a_lead	8	<container> <need> ; <crowd> <partner> ; <drive> <rope> ; <drive> <start>
        not_a_lead	8	<emergency> <buy> ; <go> ~<alcohol> ; <hear> <clinician> ; <hospital> <record>
        not_a_lead	8	<job> <record> ; <job> <stimulant> ; <kin> check ; <leave> <medicine>
        not_a_lead	8	<media> <hospital> ; <media> <media> ; <media> <photo> ; <media> <room>
        not_a_lead	8	<moment> <colleague> ; <moment> las ; <money> each ; <money> muy ; <month> <wait>
        not_a_lead	8	<need> <room> ; <outdoors> <appointment> ; <partner> <week> ; <phone> <sick>
        not_a_lead	8	<photo> <sober> ; <play> no ; <play> onlin ; <record> <insurance> ; <record> <lock>
        not_a_lead	8	<record> <play> ; <record> <stop> ; <record> for ; <relapse> <fall> ; <school> her
        not_a_lead	8	<school> sobr ; <sober> in ; <threat> up ; <treatment> censu ; <treatment> pag
        not_a_lead	8	<unreal> <job> ; <vendor> <need> ; <vendor> <week> ; <vendor> on ; <vendor> with
        not_a_lead	8	<volunteer> ; <volunteer> <clinician> ; <wait> <clothes> ; a <volunteer> ; a gray
        not_a_lead	8	acl ; ahi mi ; amor garantiz ; an expert ; and <treatment> ; and doing
        not_a_lead	8	anoth <treatment> ; application ; attach ; atty offic ; aug need ; befor midnight
        not_a_lead	8	bht ; bil want ; biz ; breez ; bring you ; cama ; car in ; carpet clean ; cessation
        not_a_lead	8	charg in ; clic ; colchon ; confirm nor ; constanci de ; consum nad ; counsel ; cript
        not_a_lead	8	dad want ; de cociner ; de parej ; deliver to ; deny ; depresion desd ; desd tu
        not_a_lead	8	detox center ; dond <give> ; dond dej ; dr patel ; droga ni ; due <day>
        not_a_lead	8	el <stimulant> ; el cigar ; empty bed ; emt b ; en cript ; en regl ; entreg
        not_a_lead	8	estudiant de ; familiar ; field placement ; follow up ; for behavioral ; for part
        not_a_lead	8	forty pound ; foundation ; fre spin ; from <month> ; from august ; gambl no ; gift to
        not_a_lead	8	girl scout ; gotten the ; hasnt <hear> ; hasnt heard ; he owe ; hes ok ; history of
        not_a_lead	8	hypnosi ; i host ; i paid ; i shadow ; in your ; inmigracion ; interview a ; iop pt
        not_a_lead	8	is she ; is stay ; jacket and ; journalism student ; la tim ; las maquinita
        not_a_lead	8	let with ; licensur ; lvn night ; lvn with ; mak <phone> ; manufactur ; maquinita
        not_a_lead	8	mask ; mi tratamient ; migracion ; minut with ; mis <key> ; mom of ; my <stop>
        not_a_lead	8	my record ; my tuesday ; naloxon ; neith confirm ; new therapist ; ni uso
        not_a_lead	8	ni ~alcohol ; nor <say> ; nurs station ; of <moment> ; open by ; open has ; or <drug>
        not_a_lead	8	our podcast ; our rotary ; paper for ; par <kin> ; par baj ; par familiar
        not_a_lead	8	parent group ; patel ; per <hospital> ; phlebotomist ; piz plac ; podcast about
        not_a_lead	8	podcast produc ; por ello ; practicum spot ; prestamo ; pueden <order> ; pueden mand
        not_a_lead	8	que dig ; quisieramo ; re <school> ; referencia ; regl ; rep ; residential and
        not_a_lead	8	rns and ; robocal car ; school want ; scratch off ; seek a ; sel us ; send resum
        not_a_lead	8	set in ; si mi ; sin <money> ; slash ; sol quier ; statu of ; struggl ; summary
        not_a_lead	8	sunday visit ; support ; survey of ; tendran ; teng papel ; the patch ; thi <say>
        not_a_lead	8	to <give> ; to chang ; to serv ; todavi est ; today only ; toxicology ; tx in
        not_a_lead	8	un <media> ; un pacient ; upset ; use for ; va por ; want faciliti ; want supervisor
        not_a_lead	8	want therapist ; was rud ; we <vendor> ; we deliv ; we mak ; we operat ; we sup
        not_a_lead	8	with <job> ; wont <job> ; would lov ; writ a ; xx 0 ; yest ; you <moment> ; you owe
        not_a_lead	8	your <furniture> ; your <go> ; your client ; your floor ; your payrol
        not_a_lead	8	~<clinician> <see> ; ~<consume> <consume> ; ~<consume> ~<past> ; ~client left
        not_a_lead	8	~client want ; ~husb
        not_a_lead	7	*thirdParty.0:other_experiencer ; + <clothes> ; 0 <media> ; 0 <photo> ; 0 through
        not_a_lead	7	<afraid> attack ; <alcohol> 0 ; <appointment> <last> ; <ask> <buy> ; <ask> <height>
        not_a_lead	7	<ask> su ; <buy> <money> ; <church> would ; <clean> <promise> ; <clinician> <record>
        not_a_lead	7	<clothes> <medicine> ; <clothes> <sick> ; <colleague> <month> ; <colleague> <record>
        not_a_lead	7	<consume> <drug> ; <count> los ; <crowd> <afraid> ; <crowd> <sad>
        not_a_lead	7	<day> <appointment> ; <die> prevention ; <drug> <media> ; <drug> <need> ; <eat> thi
        not_a_lead	7	<emergency> <money> ; <give> about ; <go> rns ; <height> <year> ; <hospital> rep
        not_a_lead	7	<insurance> <record> ; <kin> circl ; <media> <ask> ; <media> <crowd> ; <media> <see>
        not_a_lead	7	<moment> thi ; <money> <hospital> ; <money> <need> ; <money> signal ; <money> sin
        not_a_lead	7	<need> <last> ; <need> <write> ; <need> al ; <need> anyon ; <need> his ; <need> una
        not_a_lead	7	<need> whoev ; <pet> <treatment> ; <phone> <build> ; <photo> <night> ; <photo> produc
        not_a_lead	7	<record> <official> ; <record> de ; <record> of ; <relapse> <money> ; <say> <buy>
        not_a_lead	7	<see> eso ; <sober> <promise> ; <sober> nin ; <think> <try> ; <trade> <buy>
        not_a_lead	7	<trade> <media> ; <trade> of ; <treatment> <hot> ; <vendor> <alcohol>
        not_a_lead	7	<vendor> <appointment> ; <vendor> are ; <vendor> de ; <vendor> of ; <volunteer> <day>
        not_a_lead	7	<volunteer> <need> ; <withdrawal> <pet> ; <write> yes ; <year> exp ; a donation
        not_a_lead	7	a group ; a guest ; a mam ; a pair ; a receipt ; a subpoen ; a tech ; about <sober>
        not_a_lead	7	admit a ; aft <bodypart> ; already paid ; an off ; and need ; and wed ; and wonder
        not_a_lead	7	any ~<drug> ; app ; arrangement ; ask is ; belov i ; bil $ ; bil for ; bit exampl
        not_a_lead	7	bitcoin ; burp ; cajetil ; cal stat ; cal thi ; can we ; casin de ; cent ; check a
        not_a_lead	7	cigaret ; clas of ; clearanc ; client on ; clinician ; clt ; comfortabl with
        not_a_lead	7	competitor are ; complet your ; cook for ; copy of ; could <stranger> ; cpap in
        not_a_lead	7	cricket ; crypt signal ; cuand estuv ; current client ; de adicto ; de mantenimient
        not_a_lead	7	depresion ; director re ; dm ; doesnt ~<consume> ; doesnt ~drink ; doing a
        not_a_lead	7	doing fin ; doing great ; donation ; doordash at ; drop off ; entregamo ; especial
        not_a_lead	7	est intern ; est ~<treatment> ; est ~intern ; estudiant ; exampl / ; expedient
        not_a_lead	7	experienc and ; film student ; for rat ; for staf ; fre ship ; get over ; glas in
        not_a_lead	7	grati en ; grp ; grup ; guest of ; hac mis ; her divorc ; his bday ; hoodi
        not_a_lead	7	hoodi and ; hor es ; host a ; i <leave> ; im comfortabl ; im with ; in <drug>
        not_a_lead	7	in stimulant ; inspector ; interview ; interview somebody ; juic detox ; juntamo
        not_a_lead	7	la ferreteri ; lab rep ; lb ; left cpap ; limpiez de ; link for ; los <play>
        not_a_lead	7	marriag counsel ; may we ; me / ; me contestan ; me espant ; me interes ; me lleg
        not_a_lead	7	melt ; mi <last> ; mi tarjet ; mi ultim ; mtg ; my lead ; necesitan ; need anyon
        not_a_lead	7	nev got ; ni ~fum ; night prefer ; no deposit ; no drug ; no tom ; no ~<money>
        not_a_lead	7	ocupan gent ; off <school> ; on <sober> ; one off ; only vic ; opening on
        not_a_lead	7	or <alcohol> ; our <furniture> ; out if ; overdos cal ; pagu ; panic attack
        not_a_lead	7	par <law> ; par limpiez ; parcel ; parent circl ; patient ; patient until
        not_a_lead	7	percent of ; personal ; pest ; phon charg ; pkg ; pm with ; por nuestr ; pouch
        not_a_lead	7	preci por ; produc a ; pt <always> ; pt d/c ; pt dai ; pt disput ; quot on ; rat card
        not_a_lead	7	re night ; re student ; rep yes ; resi pt ; room 0 ; ruiz ; sin <furniture> ; sin bur
        not_a_lead	7	sit sit ; someth your ; soy estudiant ; spin no ; standard ; stay last ; stil open
        not_a_lead	7	strang and ; su <treatment> ; su personal ; suicid prevention ; summary to
        not_a_lead	7	sus pacient ; tap <amount> ; tap bit ; tech ; telegram ; teng <key> ; teng permis
        not_a_lead	7	the egg ; the invoic ; thi <money> ; tintoreri ; to app ; to clinical ; to giv
        not_a_lead	7	told we ; travel rns ; try to ; tue group ; two can ; u <stranger> ; u guy
        not_a_lead	7	un trabaj ; unit ask ; up tmrw ; use anyth ; use drug ; vanity ; vap just ; ven eso
        not_a_lead	7	visit can ; want overnight ; want referral ; want whoev ; weight los ; wer the
        not_a_lead	7	when is ; who buy ; who fix ; wil pick ; within 0 ; wont <start> ; wrong plac
        not_a_lead	7	year clean ; you <see> ; you charg ; you sel ; your ; your <town> ; your <trade>
        not_a_lead	7	your clinical ; your roof ; your team ; your van ; ~<alcohol> ~<drug> ; ~felony
        not_a_lead	6	% of ; *clientAdmin.0 ; *otherService.3:hypothetical ; *spam.0:other_experiencer
        not_a_lead	6	*substance.4:negated ; + <write> ; + talk ; 0 lb ; 0 step ; <afraid> <fire>
        not_a_lead	6	<afraid> <happy> ; <alcohol> <insurance> ; <appointment> <clinician>
        not_a_lead	6	<appointment> <night> ; <appointment> de ; <appointment> for ; <ask> <fall>
        not_a_lead	6	<ask> list ; <bodypart> <furniture> ; <buy> par ; <chestheart> <happy>
        not_a_lead	6	<child> refus ; <clean> en ; <clinician> b ; <clothes> <need> ; <clothes> <stranger>
        not_a_lead	6	<colleague> <sober> ; <colleague> sinc ; <consume> anyth ; <consume> only
        not_a_lead	6	<consume> ~<drug> ; <container> <money> ; <container> whil ; <continue> est
        not_a_lead	6	<continue> open ; <day> can ; <die> 0 ; <drive> <clinician> ; <drive> along
        """
}
