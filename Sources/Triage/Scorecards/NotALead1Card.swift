extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-6	=
        not_a_lead	58	asdkjh
        not_a_lead	57	asdlkj
        not_a_lead	49	zz
        not_a_lead	48	lkjh
        not_a_lead	45	qqq
        not_a_lead	43	*otherService.3 ; *spam.0 ; asdkj
        not_a_lead	40	/ / ; qpw
        not_a_lead	39	nnn
        not_a_lead	36	*otherService.1
        not_a_lead	35	qwp
        not_a_lead	34	cv ; det
        not_a_lead	33	fff ; zzx
        not_a_lead	32	ocupan
        not_a_lead	31	exclusiv ; www ; zzxm
        not_a_lead	30	<alcohol> <drug> ; inde ; wrong numb
        not_a_lead	29	capston ; for parent ; rank ; rns
        not_a_lead	28	*otherService.2
        not_a_lead	27	ehr ; zzz
        not_a_lead	26	circl for ; nicotin ; wrong #
        not_a_lead	25	clinical <colleague> ; ocd ; panel ; patient ther ; qwpoei ; radt ; with karen
        not_a_lead	25	your resident
        not_a_lead	24	<need> <volunteer> ; bulk ; cant confirm ; charg my ; exp ; fiv question
        not_a_lead	24	hous manag ; jury duty ; misdial ; subpoen
        not_a_lead	23	*thirdParty.0 ; <ask> <job> ; <past> ~pt ; detox nurs ; form ~pt ; limpiez
        not_a_lead	23	ofrecemo ; panic ; sport bet ; you hir
        not_a_lead	22	de numer ; don rop ; estan <job> ; estan contrat ; fjfjfj ; lvn ; resum
        not_a_lead	22	vap nicotin ; verifi ; who handl ; zyn
        not_a_lead	21	asdkj 0 ; experienci ; hir ; may i ; practicum ; warranty ; with you
        not_a_lead	20	<school> <need> ; clinico ; for wiv ; i send ; in rm ; parlay ; patient in
        not_a_lead	20	position ; proces <trade> ; proces serv ; reporter ; upset re ; with denis
        not_a_lead	19	<ask> ~<law> ; <try> <drive> ; admit her ; alumni ; asdkjh 0 ; behavioral
        not_a_lead	19	clt <need> ; clt need ; could your ; donat ; estat of ; hir for ; juul ; marisol
        not_a_lead	19	msw ; position <continue> ; position stil ; screenwrit ; was <try> ; whom do
        not_a_lead	18	<need> <town> ; ahi es ; ask pay ; cadc ; del juev ; diem ; estuv con
        not_a_lead	18	institutional ; iop clt ; mayore ; my deposit ; on inde ; per diem ; slot machin
        not_a_lead	18	sob hom ; somo una ; tienen vacant ; trabaj social ; vendedor de ; would your
        not_a_lead	18	you host
        not_a_lead	17	<drive> warranty ; <treatment> clt ; addiction ; chapt nin ; click her ; clik
        not_a_lead	17	complaint about ; compra ; current iop ; daniel ; design ; detectiv ask ; dm for
        not_a_lead	17	dmv ; fix that ; grati ; guy stil ; heard from ; i discharg ; i interview ; in ur
        not_a_lead	17	itemiz ; num equivoc ; per admit ; portal ; resident <ask> ; scratcher
        not_a_lead	17	thursday group ; treatment center ; twic for ; vet <pet> ; want al ; was ther
        not_a_lead	17	y <furniture> ; ~fee
        not_a_lead	16	*jobSeeker.0:hypothetical ; *vendor.0 ; <appointment> has ; <buy> <emergency>
        not_a_lead	16	<buy> <vendor> ; <happy> your ; <moment> lat ; <official> <ask> ; behavioral health
        not_a_lead	16	bls ; bonu ; bulimi ; candidat ; cfo ; check out ; comment ; contratan ; de hombr
        not_a_lead	16	grup par ; iop client ; leonard ; link ; my thursday ; notic your ; or you ; pacient
        not_a_lead	16	que termin ; receiv ; rehab cal ; statement ; student her ; su centr ; told cant
        not_a_lead	16	treat gambl ; treat that ; was try ; whatsap ; xylazin ; your cent ; your parcel
        not_a_lead	15	*clientAdmin.0:other_experiencer ; *clientAdmin.1:other_experiencer ; *jobSeeker.0
        not_a_lead	15	*vendor.1 ; <appointment> <tool> ; <clinician> <year> ; <leave> <breath>
        not_a_lead	15	<media> <treatment> ; <need> <media> ; <need> <play> ; <photo> <need> ; <record> par
        not_a_lead	15	<seizure> <afraid> ; a grief ; algun <clinician> ; alumni barbecu ; any <job>
        not_a_lead	15	bail bondsman ; bil twic ; bondsman ; busc a ; cert ; certifi ; charg twic ; cit con
        not_a_lead	15	con usted ; cotizacion ; cuart 0 ; current pt ; de panic ; drop them ; estuv ahi
        not_a_lead	15	faciliti ; fact check ; i email ; lap blanket ; ly ; manager ; mis person ; near me
        not_a_lead	15	no ~<cannabis> ; on premis ; opening for ; our quilt ; our rotary ; podcast
        not_a_lead	15	pt <leave> ; pt left ; pued pas ; quit cigaret ; register ; retain ; robocal ; sampl
        not_a_lead	15	se <promise> ; se disculp ; sel narcan ; sin cost ; thi the ; traine ; una quej
        not_a_lead	15	verify ; wrong <phone> ; you dont ; you pay ; your facility
        not_a_lead	14	<drive> co ; <give> to ; <need> <sad> ; <record> <money> ; <school> spot
        not_a_lead	14	<trade> <treatment> ; amar de ; application for ; car warranty ; car wont ; cobr de
        not_a_lead	14	contrat ; cup with ; current ; de <afraid> ; de limpiez ; dont pay ; employment
        not_a_lead	14	ex <colleague> ; flat <money> ; flat fee ; follower ; footag ; gerent ; gum
        not_a_lead	14	has wrong ; iphon ; is <wait> ; left # ; ligatur ; los videojuego ; low sodium
        not_a_lead	14	me cobr ; mi <record> ; need copy ; need my ; que <media> ; que estuv ; reportaj
        not_a_lead	14	reporter de ; sherif ; sociology ; sodium ; solicitud ; su expedient ; superbil
        not_a_lead	14	tak intern ; to drop ; to interview ; un reportaj ; used drug ; when can ; you <buy>
        not_a_lead	14	your folk ; your hous ; ~drink and
        not_a_lead	13	0 bed ; <buy> <record> ; <moment> <vendor> ; <money> <clinician> ; <need> <buy>
        not_a_lead	13	<need> <clinician> ; <need> <colleague> ; <phone> link ; <record> <build>
        not_a_lead	13	<rope> de ; <vendor> <clothes> ; <volunteer> <month> ; and iop ; and outpatient
        not_a_lead	13	and residential ; anuncio ; anxiou and ; are <appointment> ; arm y ; automat
        not_a_lead	13	bereavement ; bil my ; bing eat ; burbank <need> ; card twic ; censu ; check in
        not_a_lead	13	de pacient ; de pes ; dem ; el casin ; eob ; estudi trabaj ; expert <law>
        not_a_lead	13	expert witnes ; fent strip ; for that ; fortnit ; grievanc ; group tonight
        not_a_lead	13	handl <buy> ; handl purchas ; he ther ; herself only ; hispana ; i <hospital>
        not_a_lead	13	identifi ; instant ; interview <stranger> ; linen ; lkj ; my card ; necesit una
        not_a_lead	13	official ; or <consume> ; or use ; ortiz ; pag thre ; par <hospital> ; par clinica
        not_a_lead	13	par papa ; par sus ; part tim ; prevention ; qwe ; re balanc ; replic ; resident
        not_a_lead	13	rud to ; ser <volunteer> ; serv <key> ; serv paper ; servsaf ; ship worldwid
        not_a_lead	13	social y ; soy pacient ; sport ; sprinkl ; support for ; tabac ; tesi ; thought we
        not_a_lead	13	to <volunteer> ; toxin ; ur <town> ; vehicl ; vendedor ; want mgr ; want purchas
        not_a_lead	13	whoev sign ; wholesal ; with ai ; wiv ; worldwid ; year sob ; you until
        not_a_lead	13	your <container> ; your <hospital> ; your googl ; zoom link ; ~ex is
        not_a_lead	12	*otherService.5 ; <appointment> con ; <build> that ; <clinician> station
        not_a_lead	12	<emergency> card ; <give> <volunteer> ; <hot> singl ; <insurance> manual
        not_a_lead	12	<media> <opioid> ; <moment> pt ; <money> desd ; <need> <job> ; <record> <law>
        not_a_lead	12	<take> <volunteer> ; <vendor> <money> ; <vendor> <month> ; <volunteer> los
        not_a_lead	12	<year> clean ; a resum ; a supervisor ; a ~pt ; account end ; al anon ; are visit
        not_a_lead	12	can fix ; casin ; clean dmv ; client want ; co ; complaint ; completion ; copag
        not_a_lead	12	cpr card ; cv attach ; de <sad> ; de cuent ; dead 0 ; dej mi ; deposit back
        not_a_lead	12	door hardwar ; encuest ; est ahi ; flat <drive> ; flat tir ; googl review
        not_a_lead	12	hay droga ; help quit ; hot singl ; i cov ; interview for ; jury ; lead ; liability
        not_a_lead	12	maintenanc ; my vis ; need a ; ni usa ; night ask ; night staf ; of completion ; opt
        not_a_lead	12	our ai ; our rent ; pacient actual ; pleas <build> ; pleas fix ; pocketknif
        not_a_lead	12	policy manual ; pon una ; por <buy> ; por mayore ; pres 0 ; quier don ; quier pon
        not_a_lead	12	rd <phone> ; rd cal ; record from ; record sent ; recovery center ; rop de
        not_a_lead	12	ser voluntari ; six bed ; soy <media> ; soy reporter ; specialist ; superbil for
        not_a_lead	12	support group ; survey ; tap tap ; the pallet ; the slot ; the statement
        not_a_lead	12	thought thi ; thursday session ; tiktok ; to donat ; tom ni ; uds cup ; una encuest
        not_a_lead	12	used <drug> ; vacant de ; went mis ; with dr ; xx ; y necesit ; your log
        not_a_lead	12	your tuesday ; ~<consume> and
        not_a_lead	11	<amount> <sober> ; <clinician> <angry> ; <day> ua ; <drive> wont
        not_a_lead	11	<illness> <record> ; <insurance> <see> ; <insurance> twic ; <need> <trade>
        not_a_lead	11	<order> <put> ; <partner> <moment> ; <past> clt ; <photo> you ; <photo> your
        not_a_lead	11	<record> <trade> ; <town> <official> ; <vendor> <stranger> ; <year> <sober>
        not_a_lead	11	a patient ; a short ; admission lin ; agenci ; ahi en ; and would ; anuncio en
        not_a_lead	11	asdkjh qwe ; bls <moment> ; bls current ; bondsman ask ; busc trabaj ; centro ; cit
        not_a_lead	11	clas b ; clinica ; clinical director ; cobija ; congratulation ; copi leas
        not_a_lead	11	cousin said ; custodian of ; deadlin <day> ; diner desd ; documentary ; don email
        not_a_lead	11	droga ; entrevist a ; exampl ; exclusiva ; expert ; fax my ; fifteen minut
        not_a_lead	11	for servic ; from your ; gan diner ; gon hom ; grp for ; havent gotten ; hay vacant
        not_a_lead	11	his glas ; in room ; invoic from ; irb ; isnt com ; liv own ; los lent ; mayore par
        not_a_lead	11	me yes ; mft ; my <wait> ; my stay ; nam <stranger> ; need tax ; no <drug>
        not_a_lead	11	noth for ; on sport ; on us ; our <intoxicated> ; our high ; par centro ; percent
        not_a_lead	11	por llam ; psych <clinician> ; psych tech ; purchas ; qualifi ; recamarer
        not_a_lead	11	sabemo de ; seek ; seizur alert ; senor busc ; senor pregunt ; sent to ; singl in
        not_a_lead	11	star review ; stat y ; su <appointment> ; su cit ; sus resident ; tak application
        not_a_lead	11	teng licenci ; the link ; to volunte ; vacant ; visit del ; voluntari los
        not_a_lead	11	wil <goodbye> ; wil mis ; yelp ; your <crowd> ; your nurs ; your patient ; your zip
        not_a_lead	11	~<colleague> <leave> ; ~<colleague> <need> ; ~drug want
        not_a_lead	10	$ ; $ 0 ; *jobSeeker.1 ; 0 <furniture> ; 0 fre ; <amount> problem ; <angry> re
        not_a_lead	10	<appointment> your ; <buy> <past> ; <consume> ni ; <crowd> <kin> ; <crowd> hispana
        not_a_lead	10	<crowd> par ; <fall> them ; <give> <clothes> ; <go> lat ; <headface> shut
        not_a_lead	10	<hospital> her ; <insurance> $ ; <job> <treatment> ; <key> <colleague>
        not_a_lead	10	<kill> <room> ; <media> <need> ; <media> produc ; <media> sobr ; <money> click
        not_a_lead	10	<need> <drive> ; <official> card ; <order> mi ; <photo> <write> ; <photo> station
        not_a_lead	10	<record> <hospital> ; <record> de ; <sad> <crowd> ; <say> marisol ; <school> <media>
        not_a_lead	10	<stop> <clothes> ; <try> <town> ; <vendor> ; <wait> <month> ; a <sad> ; a comment
        not_a_lead	10	a support ; adicto ; agenci de ; alcohol or ; already in ; alumni meet ; ano sobri
        not_a_lead	10	ansiedad ; anxiety ; bel fat ; blog ; busc ; caller ; can <build> ; centro de
        not_a_lead	10	chamar ; claim ; co <give> ; co <need> ; co offer ; co want ; cobranz ; confirm or
        not_a_lead	10	copag de ; cuidador ; de duel ; dentur ; detectiv ; discharg last ; dont <money>
        not_a_lead	10	espanol par ; facilitator ; familia ; familia hispana ; follow up ; for ptsd ; fre
        not_a_lead	10	gambl ; glas + ; googl ; googl <vendor> ; googl ads ; got bil ; group for ; grup de
        not_a_lead	10	guarante ; guard card ; hag un ; her told ; i left ; if her ; insuranc say ; is wait
        not_a_lead	10	itemiz bil ; la visit ; list your ; lmft ; los weight ; mand mi ; mis group
        not_a_lead	10	money on ; no alcohol ; noc <job> ; noc shift ; of resident ; ofrec ; on background
        not_a_lead	10	on telegram ; or drug ; our <money> ; our agency ; p/u ; pacient en ; papa de
        not_a_lead	10	parent support ; parroqui junt ; pi ; practica ; preci ; produc ; psychiatric
        not_a_lead	10	pt wif ; ptsd ; purg ; radi station ; reach the ; recomendacion ; rehab and
        not_a_lead	10	relocat from ; rep for ; resistant ; retain and ; rn <night> ; rn night ; run lat
        not_a_lead	10	security <job> ; somebody from ; sub <consume> ; sub use ; t me ; test 0 ; thur ua
        not_a_lead	10	to bring ; to partn ; to reach ; tobac ; trabaj ahi ; un <money> ; videojuego
        not_a_lead	10	visit sun ; want comment ; was with ; we get ; we treat ; whol problem ; wil <hit>
        not_a_lead	10	wont work ; y <clothes> ; y prepar ; ~hir
        not_a_lead	9	*clientAdmin.1 ; *familySupport.0:other_experiencer ; / xx ; 0 # ; <ask> cambi
        not_a_lead	9	<clothes> <leave> ; <colleague> position ; <crowd> <afraid> ; <crowd> <partner>
        not_a_lead	9	<day> <appointment> ; <daytime> <photo> ; <go> mis ; <illness> not
        not_a_lead	9	<insurance> <day> ; <job> <record> ; <job> <stimulant> ; <kin> check ; <media> <room>
        not_a_lead	9	<media> <sober> ; <media> with ; <moment> <colleague> ; <money> muy ; <order> list
        not_a_lead	9	<pain> <stimulant> ; <past> ~ct ; <phone> <clinician> ; <phone> <see> ; <record> for
        not_a_lead	9	<record> from ; <sad> desd ; <say> ins ; <school> b ; <start> <money>
        not_a_lead	9	<stimulant> <eat> ; <stop> <record> ; <vermin> control ; <volunteer> or
        not_a_lead	9	a <volunteer> ; a clinician ; a flat ; about fentanyl ; acquir ; actual <ask>
        not_a_lead	9	admit a ; advertis ; ahi <treatment> ; anon ; anoth <room> ; anoth room ; anyth for
        not_a_lead	9	aug need ; background check ; be lat ; bil ; bring lunch ; cal ask ; cant mak
        not_a_lead	9	certific ; cessation ; client car ; client mom ; completion for ; complianc
        not_a_lead	9	con <drive> ; con licenci ; contraband ; cup by ; de experienci ; de fum ; dejan pas
        not_a_lead	9	dem next ; deni any ; depression ; doordash ; el consul ; en cal ; enclos
        not_a_lead	9	estuv <treatment> ; ex client ; ex pt ; expir ; faciliti mgr ; familiar
        not_a_lead	9	fentanyl death ; fil <treatment> ; first month ; fml form ; for your ; fre audit
        not_a_lead	9	from march ; giv away ; gray hoodi ; group ; guy need ; history of ; i host
        not_a_lead	9	in chapt ; itemiz statement ; jacket and ; journalism ; lapd ; lawy need ; left your
        not_a_lead	9	licens <clinician> ; mantenimient ; mi estanci ; minut dem ; my cv ; my msw
        not_a_lead	9	need someon ; no substanc ; no ~fee ; no ~weed ; num ; numb as ; nurs station
        not_a_lead	9	of current ; of flower ; of googl ; or deny ; our alumni ; own <law> ; parcel is
        not_a_lead	9	passport ; per <headface> ; per head ; person was ; pest control ; piec about
        not_a_lead	9	podcast about ; proces ; pruit ; psych <school> ; re <school> ; rehir ; relocat
        not_a_lead	9	replic <see> ; replic watch ; report local ; revenu ; risk fre ; rolex ; say ins
        not_a_lead	9	seek a ; semaglutid ; send us ; sent it ; serv ask ; spin ; statement <say>
        not_a_lead	9	statement say ; ten <ask> ; ten question ; the alumni ; the cok ; the dmv ; to <fall>
        not_a_lead	9	told wrong ; tu ; tuesday group ; unpaid ; vis twic ; want supervisor ; we deliv
        not_a_lead	9	when doe ; would lov ; wrong no ; xx 0 ; you <job> ; you <moment> ; you stil
        not_a_lead	9	your <furniture> ; your client ; your clinical ; your floor ; your van ; ~<drug> at
        not_a_lead	9	~<treatment> ahi ; ~intern ahi
        not_a_lead	8	% ; *person.0:historical ; *service.0:hypothetical ; 0 % ; 0 panel ; <amount> licens
        not_a_lead	8	<appointment> del ; <ask> <buy> ; <ask> <colleague> ; <build> <past> ; <buy> <money>
        not_a_lead	8	<buy> us ; <child> scout ; <clinician> <record> ; <clinician> agency
        not_a_lead	8	<clothes> <medicine> ; <clothes> aft ; <color> ribbon ; <container> <need>
        not_a_lead	8	<crowd> <see> ; <emergency> <money> ; <give> about ; <go> ~<alcohol>
        not_a_lead	8	<hear> <clinician> ; <hospital> <record> ; <leave> <medicine> ; <media> <hospital>
        not_a_lead	8	<media> <media> ; <media> <photo> ; <moment> thi ; <money> <need> ; <money> al
        not_a_lead	8	<money> each ; <month> <wait> ; <outdoors> <appointment> ; <phone> <sick> ; <play> no
        not_a_lead	8	<record> <play> ; <record> <stop> ; <relapse> <fall> ; <say> <buy> ; <school> her
        not_a_lead	8	<seizure> <treatment> ; <sober> in ; <trade> of ; <treatment> <play>
        not_a_lead	8	<treatment> censu ; <treatment> pag ; <treatment> pt ; <unreal> <job>
        not_a_lead	8	<vendor> <appointment> ; <vendor> <need> ; <vendor> of ; <vendor> on ; <vendor> with
        not_a_lead	8	<volunteer> ; <volunteer> <clinician> ; <volunteer> in ; <wait> <clothes> ; a gray
        not_a_lead	8	a mam ; acl ; al whatsap ; an expert ; and doing ; anoth <treatment> ; anoth program
        not_a_lead	8	atty offic ; befor midnight ; bht ; biz ; breakaway ; breez ; bring you ; car in
        not_a_lead	8	carpet clean ; cent ; charg in ; clean <need> ; clic ; client on ; colchon ; cold cal
        not_a_lead	8	comfortabl with ; confirm nor ; constanci de ; consum nad ; could <stranger>
        not_a_lead	8	dad want ; de <buy> ; de cociner ; de parej ; deliver to ; deny ; depresion desd
        not_a_lead	8	desd tu ; detox center ; differential ; dr patel ; drop off ; drug or ; due <day>
        not_a_lead	8	el <stimulant> ; el cigar ; empty bed ; emt b ; en crypt ; en regl ; entreg
        not_a_lead	8	especial ; estudiant de ; expedient ; field placement ; for behavioral
        not_a_lead	8	for overnight ; for part ; for rehab ; forty pound ; fre spin ; from august
        not_a_lead	8	garantiz ; gift to ; girl scout ; gotten the ; hac mis ; hasnt <hear> ; hasnt heard
        not_a_lead	8	he owe ; hes ok ; host a ; hypnosi ; i <unreal> ; i paid ; i shadow ; id <happy>
        not_a_lead	8	in your ; inmigracion ; interview a ; iop pt ; is admit ; is she ; is stay
        not_a_lead	8	journalism student ; juic detox ; las maquinita ; let with ; los <play> ; lvn night
        not_a_lead	8	lvn with ; mak <phone> ; manufactur ; maquinita ; mask ; melt <bodypart> ; melt bel
        not_a_lead	8	mi tarjet ; might one ; migracion ; minut with ; mis <crowd> ; mis <key> ; my record
        not_a_lead	8	necesitan ; neith confirm ; ni ~alcohol ; no ~<money> ; nor <say> ; open by
        not_a_lead	8	open has ; opening on ; or <drug> ; or <say> ; our <school> ; pag one ; paper for
        not_a_lead	8	par baj ; par familiar ; par su ; parent group ; patel ; phlebotomist ; phon charg
        not_a_lead	8	piz plac ; podcast produc ; por ello ; practicum spot ; prestamo ; pueden <order>
        not_a_lead	8	pueden mand ; que dig ; quisieramo ; re night ; receiv a ; red ribbon ; referencia
        not_a_lead	8	regl ; resi pt ; residential and ; ribbon <week> ; ribbon week ; rns and
        not_a_lead	8	robocal car ; scratch off ; sel us ; send resum ; set in ; si mi ; sin <money>
        not_a_lead	8	slash ; sol quier ; statu of ; su <hospital> ; su clinic ; summary to ; sunday visit
        not_a_lead	8	support ; survey of ; sus pacient ; teng papel ; teng permis ; the patch ; thi <say>
        not_a_lead	8	to <give> ; to chang ; to serv ; todavi est ; today only ; toxicology ; tx in
        not_a_lead	8	u <stranger> ; u guy ; un <media> ; un pacient ; upset ; use for ; van <drive>
        not_a_lead	8	van driv ; want faciliti ; want therapist ; was rud ; we mak ; we operat ; we sup
        not_a_lead	8	wer the ; who buy ; with <job> ; with marisol ; wont <job> ; writ a ; yest ; you owe
        not_a_lead	8	your payrol ; your ~<crowd> ; your ~group ; yrs clean ; zyn pouch
        not_a_lead	8	~<clinician> <see> ; ~<consume> <consume> ; ~<drug> <need> ; ~client left ; ~husb
        not_a_lead	7	*thirdParty.0:other_experiencer ; + <clothes> ; 0 <media> ; 0 <photo> ; 0 through
        not_a_lead	7	<afraid> <treatment> ; <afraid> attack ; <alcohol> 0 ; <appointment> <clinician>
        not_a_lead	7	<appointment> <last> ; <appointment> <night> ; <ask> <height> ; <ask> su
        not_a_lead	7	<bodypart> <furniture> ; <caretaking> <seizure> ; <church> would ; <clean> <promise>
        not_a_lead	7	<clinician> read ; <clothes> <sick> ; <colleague> <month> ; <container> whil
        not_a_lead	7	<count> los ; <crash> with ; <crowd> <sad> ; <day> can ; <die> prevention
        not_a_lead	7	<drive> along ; <drug> <media> ; <drug> <need> ; <drug> test ; <eat> thi
        not_a_lead	7	<emergency> <die> ; <fluid> <container> ; <go> rns ; <height> <year> ; <hospital> rep
        not_a_lead	7	<insurance> <record> ; <job> <angry> ; <kin> circl ; <leave> <law> ; <media> <see>
        not_a_lead	7	<media> <write> ; <moment> las ; <money> signal ; <money> sin ; <need> <hospital>
        not_a_lead	7	<need> <insurance> ; <need> <last> ; <need> <room> ; <need> <write> ; <need> al
        not_a_lead	7	<need> anyon ; <need> his ; <need> una ; <opioid> strip ; <palecolor> <clothes>
        not_a_lead	7	<photo> <night> ; <photo> <sober> ; <photo> produc ; <play> onlin
        not_a_lead	7	<record> <clinician> ; <record> <lock> ; <record> <official> ; <record> of
        not_a_lead	7	<relapse> <money> ; <sad> <treatment> ; <school> sobr ; <see> eso
        not_a_lead	7	<sober> <treatment> ; <sober> nin ; <trade> <buy> ; <treatment> <afraid>
        not_a_lead	7	<treatment> <see> ; <treatment> lik ; <vendor> <alcohol> ; <vendor> <week>
        not_a_lead	7	<vendor> are ; <vendor> de ; <vendor> for ; <volunteer> <need> ; <withdrawal> <pet>
        not_a_lead	7	<write> yes ; <year> <appointment> ; <year> exp ; a pair ; a receipt ; a tech
        not_a_lead	7	about <sober> ; aft <bodypart> ; ahi mi ; already paid ; an off ; and <treatment>
        not_a_lead	7	and wed ; and wonder ; any ~<drug> ; app ; application ; arrangement ; at cost
        not_a_lead	7	attach ; belov i ; bil $ ; bil for ; bil want ; bit exampl ; bitcoin ; bordamo
        not_a_lead	7	cajetil ; cama ; campana ; can we ; casin de ; cigaret ; clearanc ; clinician ; clt
        not_a_lead	7	competitor are ; completion let ; copy of ; counsel ; counselor for ; cpap in
        not_a_lead	7	cricket ; crypt signal ; cuand estuv ; current client ; de adicto ; de mantenimient
        not_a_lead	7	de orin ; depresion ; dm ; doctoral ; doesnt ~<consume> ; doesnt ~drink ; doing a
        not_a_lead	7	doing fin ; doing great ; donation ; dond la ; dont ~drink ; doordash at ; droga ni
        not_a_lead	7	drug test ; el <consume> ; entregamo ; est <treatment> ; est intern ; estudiant
        not_a_lead	7	exampl / ; film student ; for staf ; foundation ; fre ship ; from <month> ; gambl no
        not_a_lead	7	get over ; glas in ; grati en ; groundskeep ; grp ; grup ; guest of ; her divorc
        not_a_lead	7	his bday ; hoodi ; hoodi and ; hor es ; i <leave> ; if ~<law> ; im comfortabl
        not_a_lead	7	im with ; in <drug> ; in stimulant ; inspector ; interview ; interview somebody
        not_a_lead	7	juntamo ; just saw ; la <appointment> ; la ferreteri ; la tim ; lab rep ; lb
        not_a_lead	7	left cpap ; licensur ; link for ; los <treatment> ; marguerit ; marriag counsel
        not_a_lead	7	may we ; me / ; me contestan ; me espant ; me interes ; melt ; mes grati
        not_a_lead	7	mft student ; mi <last> ; mi tratamient ; mi ultim ; mom of ; mtg ; my <stop>
        not_a_lead	7	my lead ; my tuesday ; naloxon ; need anyon ; nev got ; new therapist ; ni uso
        not_a_lead	7	ni ~fum ; no deposit ; no drug ; no tom ; not ~<drug> ; ocupan gent ; of <moment>
        not_a_lead	7	off <school> ; on <sober> ; one off ; only vic ; our podcast ; our van ; out if
        not_a_lead	7	overdos cal ; pagu ; panic attack ; par <kin> ; par <law> ; par inmigracion
        not_a_lead	7	par limpiez ; parcel ; parent circl ; patient until ; percent of ; pest ; pkg
        not_a_lead	7	por nuestr ; port <gun> ; port arm ; prim <month> ; prim mes ; produc a ; pt <always>
        not_a_lead	7	pt d/c ; pt dai ; pt disput ; pur <afraid> ; pur nervio ; quot on ; rat card
        not_a_lead	7	re student ; recruit ; rep ; rep yes ; reviv dead ; rid along ; room 0 ; rotary
        not_a_lead	7	ruiz ; school want ; sin <furniture> ; sin bur ; sit sit ; soy estudiant ; spin no
        not_a_lead	7	stay last ; strang and ; struggl ; su <treatment> ; su personal ; suicid prevention
        not_a_lead	7	summary ; tap <amount> ; tap bit ; tarjeta ; tech ; telegram ; tendran ; teng <key>
        not_a_lead	7	the copay ; the egg ; the invoic ; tintoreri ; to app ; to clinical ; to giv
        not_a_lead	7	to whom ; travel rns ; try to ; tu <phone> ; tue group ; two can ; un trabaj
        not_a_lead	7	unit ask ; up tmrw ; use anyth ; use drug ; va por ; vanity ; vap just ; ven eso
        not_a_lead	7	want overnight ; want referral ; we <vendor> ; weight los ; when is ; who fix
        not_a_lead	7	whoev <go> ; wil pick ; with <vendor> ; with exclusiv ; within 0 ; wont <start>
        not_a_lead	7	wrong plac ; y <clean> ; year clean ; you <see> ; you charg ; you sel ; your
        not_a_lead	7	your <trade> ; your roof ; your team ; your tech ; ~<consume> ~<drug> ; ~client want
        not_a_lead	7	~felony ; ~ther ~for
        not_a_lead	6	% of ; *clientAdmin.0 ; *otherService.3:hypothetical ; *substance.4:negated
        not_a_lead	6	+ <write> ; + talk ; 0 <insurance> ; 0 lb ; 0 step ; <afraid> <fire> ; <afraid> <sad>
        not_a_lead	6	<appointment> <moment> ; <appointment> <official> ; <appointment> <school>
        not_a_lead	6	<appointment> de ; <appointment> for ; <buy> par ; <clean> en ; <clinician> <need>
        """
}
