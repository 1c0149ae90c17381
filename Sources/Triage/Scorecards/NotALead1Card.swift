extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-5	=
        not_a_lead	58	asdkjh
        not_a_lead	56	asdlkj
        not_a_lead	54	lkjh
        not_a_lead	48	zz
        not_a_lead	44	qqq
        not_a_lead	43	qpw
        not_a_lead	42	*otherService.weight
        not_a_lead	40	asdkj
        not_a_lead	39	*spam ; vvv
        not_a_lead	38	nnn
        not_a_lead	36	*otherService.tobacco
        not_a_lead	35	/ / ; qwp ; qwpo
        not_a_lead	34	det
        not_a_lead	33	exclusiv ; inde ; lkj ; zzx
        not_a_lead	32	fff
        not_a_lead	31	for parent ; rank
        not_a_lead	30	zzz
        not_a_lead	29	circl for ; ocupan
        not_a_lead	28	www ; your resident
        not_a_lead	27	ocd ; screenwrit
        not_a_lead	26	<past> ~pt ; cv ; estat of ; inspector re ; patient ther ; zzxm
        not_a_lead	25	*otherService.gambling ; as <last> ; as last ; misdial
        not_a_lead	24	detox nurs ; exp ; nicotin ; panic ; qwpoei ; with karen ; ~<alcohol> ~<drug>
        not_a_lead	23	certifi ; charg my ; ehr ; form ~pt ; kid giggl ; ofrecemo ; panel ; whom do
        not_a_lead	23	your cent
        not_a_lead	22	<drive> warranty ; <school> <need> ; capston ; cert ; clinico ; compra ; fjfjfj
        not_a_lead	22	hir for ; irb ; lvn ; portal ; radt ; rns ; servsaf ; subpoen ; who handl ; wrong #
        not_a_lead	22	you decid ; zyn
        not_a_lead	21	*thirdParty ; <appointment> lin ; <need> <volunteer> ; <photo> <need> ; a grief
        not_a_lead	21	admit her ; asdkj 0 ; cadc ; clinical <colleague> ; de numer ; fiv question ; hir
        not_a_lead	21	position ; resum ; senor busc ; sport bet ; verifi
        not_a_lead	20	<job> <record> ; <photo> <write> ; bulk ; cant confirm ; clt <need> ; cuart 0
        not_a_lead	20	donat ; estan <job> ; estan contrat ; patient in ; practicum ; register
        not_a_lead	20	slot machin ; tienen vacant ; wholesal ; y <furniture> ; you hir
        not_a_lead	19	<appointment> <tool> ; <ask> <job> ; <media> <media> ; addiction ; behavioral
        not_a_lead	19	bulimi ; could your ; de identifi ; for wiv ; grup par ; guy stil ; i send ; in rm
        not_a_lead	19	leonard ; position <continue> ; position stil ; proces <trade> ; proces serv
        not_a_lead	19	que termin ; robocal ; scratcher ; ton x ; upset re ; vap nicotin ; verify
        not_a_lead	19	you host
        not_a_lead	18	bonu ; certific ; clinica ; clt need ; de hombr ; diem ; dmv ; don rop ; encuest
        not_a_lead	18	iop clt ; juul ; may i ; msw ; my deposit ; num equivoc ; on inde ; pacient
        not_a_lead	18	per <headface> ; per diem ; per head ; reporter ; t me ; trabaj social ; was ther
        not_a_lead	18	with you ; would your ; wrong numb ; your googl ; ~sabemo de
        not_a_lead	17	<moment> lat ; <record> <build> ; <school> <chestheart> ; <trade> <treatment>
        not_a_lead	17	and residential ; bls ; busc a ; censu ; click her ; clik ; comment ; detectiv ask
        not_a_lead	17	faciliti mgr ; fifteen minut ; fix that ; i email ; i interview ; in ur
        not_a_lead	17	institutional ; liability ; limpiez ; low sodium ; marisol ; notic your ; our quilt
        not_a_lead	17	par su ; per admit ; pued pas ; retain ; sodium ; somo una ; student her ; to wed
        not_a_lead	17	we deliv ; xylazin ; you pay
        not_a_lead	16	*vendor.opensNote ; <ask> ~<law> ; <buy> <emergency> ; <need> <town>
        not_a_lead	16	<vendor> <money> ; a ~pt ; ahi es ; alumni ; asdkjh 0 ; be lat ; camer footag
        not_a_lead	16	candidat ; charg twic ; contraband ; daniel ; de panic ; detectiv ; estuv con
        not_a_lead	16	for <hospital> ; gerent ; googl review ; grati ; group tonight ; has wrong
        not_a_lead	16	herself only ; i discharg ; inspection ; is <wait> ; left # ; ligatur
        not_a_lead	16	los videojuego ; mayore ; my thursday ; on premis ; or you ; quier pon
        not_a_lead	16	quit cigaret ; receiv ; record from ; replic ; sherif ; sob hom ; sociology
        not_a_lead	16	thi the ; unsign ; vendedor de ; want al ; whatsap ; with denis ; wiv
        not_a_lead	16	your facility ; ~fee
        not_a_lead	15	$ 0 ; *jobSeeker ; <buy> <vendor> ; <emergency> card ; <job> excus
        not_a_lead	15	<need> <clinician> ; <need> <play> ; <phone> link ; <try> <drive> ; about <sober>
        not_a_lead	15	add me ; al anon ; and <hospital> ; cas # ; check in ; cpr card ; cup with
        not_a_lead	15	del juev ; design ; el casin ; emr ; experienci ; expir ; faciliti ; fent strip
        not_a_lead	15	follower ; he ther ; interview for ; lap blanket ; manager ; me / ; mis person
        not_a_lead	15	my card ; no ~<cannabis> ; or drug ; our gat ; part tim ; que <media> ; res may
        not_a_lead	15	sel narcan ; six bed ; statement ; su centr ; thursday group ; traine ; tus
        not_a_lead	15	was <try> ; whoev sign ; wrong no ; your parcel ; zoom link ; ~<alcohol> <drug>
        not_a_lead	14	*clientAdmin.opensNote:other_experiencer ; *clientAdmin:other_experiencer ; *vendor
        not_a_lead	14	<child> scout ; <clinician> <year> ; <clinician> suy ; <hot> singl
        not_a_lead	14	<media> <treatment> ; <money> <clinician> ; <need> <buy> ; <record> par
        not_a_lead	14	<school> <media> ; <take> <volunteer> ; <treatment> pt ; algun <clinician> ; and iop
        not_a_lead	14	and outpatient ; and wed ; anuncio ; any <job> ; bail bondsman ; bereavement
        not_a_lead	14	bondsman ; card twic ; cfo ; chapt nin ; cit con ; complaint ; complaint about
        not_a_lead	14	con usted ; current ; dm for ; dont pay ; emt b ; eob ; estudi trabaj ; estuv ahi
        not_a_lead	14	ex <colleague> ; flat <money> ; flat fee ; footag ; fre ; gambl ; girl scout
        not_a_lead	14	handl <buy> ; handl purchas ; hot singl ; iop client ; land pag ; ly ; maintenanc
        not_a_lead	14	mis group ; morong ; my vis ; off your ; ofrec ; only vic ; pt <leave> ; pt left
        not_a_lead	14	purchas ; quier don ; reporter de ; rotary <eat> ; rotary lunch ; se <promise>
        not_a_lead	14	se disculp ; shal i ; shift open ; sin ~cost ; singl in ; the pallet ; to interview
        not_a_lead	14	treat that ; twic for ; univision ; us by ; usp ; van want ; vehicl ; when can
        not_a_lead	14	~<consume> ni
        not_a_lead	13	*otherService.therapist ; <amount> <sober> ; <build> that ; <clinician> station
        not_a_lead	13	<hospital> <record> ; <money> desd ; <need> <hospital> ; <official> <ask>
        not_a_lead	13	<treatment> clt ; <year> <sober> ; a parent ; a resum ; a support ; alumni barbecu
        not_a_lead	13	are <appointment> ; attendanc for ; behavioral health ; blowout ; caller ; can fix
        not_a_lead	13	car wont ; check out ; clas b ; cobr de ; current pt ; de <afraid> ; de duel
        not_a_lead	13	de pes ; dem ; employment ; est ahi ; ex pacient ; exampl ; fortnit ; from your
        not_a_lead	13	gambl no ; grievanc ; hispana ; hous manag ; industry ; iphon ; itemiz ; me cobr
        not_a_lead	13	no ~fee ; opioid ; or use ; ortiz ; paquet ; par <hospital> ; par clinica ; par sus
        not_a_lead	13	parlay ; passport in ; por llam ; prepar ; reminder ; resident ; sampl
        not_a_lead	13	screenwrit her ; ser <volunteer> ; specialist ; su expedient ; support for
        not_a_lead	13	teng <key> ; teng licenci ; teng papel ; thursday session ; to swap ; told cant
        not_a_lead	13	una quej ; want purchas ; whol problem ; worldwid ; your <break> ; your hous
        not_a_lead	13	your tuesday ; zzxm 0 ; ~drug want ; ~substanc use
        not_a_lead	12	$ ; <amount> down ; <appointment> has ; <color> ribbon ; <fire> <official>
        not_a_lead	12	<give> <volunteer> ; <job> <treatment> ; <kill> <room> ; <kill> lin ; <kin> circl
        not_a_lead	12	<leave> <breath> ; <media> <need> ; <media> <opioid> ; <moment> <vendor>
        not_a_lead	12	<need> <colleague> ; <need> <sad> ; <need> <trade> ; <pet> <kill> ; <phone> <see>
        not_a_lead	12	<school> spot ; <vendor> <clothes> ; <vendor> <stranger> ; <volunteer> los
        not_a_lead	12	<wait> <clothes> ; <wait> was ; a <sad> ; a comment ; amar de ; an lmft ; anon
        not_a_lead	12	anxiou and ; anyth for ; ask pay ; bet on ; bondsman ask ; burbank <need> ; busc
        not_a_lead	12	car warranty ; cit ; clean dmv ; coin befor ; completion ; d/c in ; de <buy>
        not_a_lead	12	de <sad> ; de precio ; de resident ; deadlin <day> ; deposit back ; diner desd
        not_a_lead	12	dond las ; droga ; drop them ; emple ; expert <law> ; expert witnes
        not_a_lead	12	field placement ; film student ; gan diner ; gon hom ; grp for ; guarante ; gum
        not_a_lead	12	help quit ; history of ; hotel del ; i host ; identifi ; industrial ; invest
        not_a_lead	12	mi <record> ; nam <stranger> ; near me ; necesitan ; need my ; ni usa ; on us
        not_a_lead	12	or <drug> ; pag thre ; par papa ; percentag ; podcast ; poison lin ; preci
        not_a_lead	12	psych <school> ; pt wif ; pts ; ptsd ; qualifi ; que estuv ; qwe ; re balanc
        not_a_lead	12	receiv a ; record sent ; red ribbon ; reportaj ; resident <ask> ; servic for
        not_a_lead	12	ship worldwid ; sin ~<money> ; sir i ; somebody from ; sport ; sprinkl ; start wag
        not_a_lead	12	stay was ; superbil ; tak intern ; tesi ; th <need> ; the statement ; to drop
        not_a_lead	12	to reach ; to volunte ; treatment center ; vieron ; want faciliti ; was try
        not_a_lead	12	wed lov ; you until ; your <crowd> ; your <hospital> ; your log
        not_a_lead	12	~<colleague> <need> ; ~drink and ; ~ex is
        not_a_lead	11	*jobSeeker:hypothetical ; *otherService.therapist:hypothetical ; 0 bed ; 0 fre
        not_a_lead	11	0 panel ; <appointment> con ; <appointment> your ; <ask> <buy> ; <buy> <past>
        not_a_lead	11	<calm> <withdrawal> ; <clinician> <angry> ; <clinician> agency ; <count> your
        not_a_lead	11	<crowd> par ; <daytime> <photo> ; <friend> our ; <happy> your ; <hospital> her
        not_a_lead	11	<insurance> $ ; <media> <sober> ; <media> produc ; <need> <media> ; <official> card
        not_a_lead	11	<order> <put> ; <partner> <moment> ; <phone> <sick> ; <photo> your ; <record> of
        not_a_lead	11	<school> her ; <seizure> <afraid> ; <seizure> <treatment> ; <sober> in
        not_a_lead	11	<tool> <tool> ; <volunteer> <month> ; <wait> <month> ; a clinician ; about recovery
        not_a_lead	11	admission lin ; alumni meet ; any ~substanc ; application for ; aprob ; are visit
        not_a_lead	11	automat ; bil twic ; bing eat ; can <build> ; can we ; casin ; cl ; cobija
        not_a_lead	11	cobr dobl ; cobranz ; com teach ; complet your ; complianc ; congratulation
        not_a_lead	11	contrat ; copag de ; craft ; custodian of ; cv attach ; dai breez ; de parej
        not_a_lead	11	dead 0 ; dejan pas ; don email ; drink or ; en recepcion ; ex client
        not_a_lead	11	extend <drive> ; for that ; googl <vendor> ; googl ads ; grp ; grup de ; guard card
        not_a_lead	11	guy need ; her told ; i cov ; in room ; interno ; jury ; jury duty ; lin no ; linen
        not_a_lead	11	link ; link insid ; liv own ; los lent ; master in ; may we ; necesit una
        not_a_lead	11	need copy ; niet no ; night ask ; not ~us ; of cur ; of res ; on bridg ; on sport
        not_a_lead	11	on vermont ; open has ; opening for ; opening on ; opt ; our addres ; our agency
        not_a_lead	11	our van ; ozempic ; p/u ; pacient en ; papa de ; parroqui junt ; part se ; percent
        not_a_lead	11	plac wrong ; pleas <build> ; pleas fix ; pocketknif ; pon una ; por <buy>
        not_a_lead	11	por mayore ; prank ; presupuest ; presupuest sin ; prevencion ; pt disput
        not_a_lead	11	public health ; rd <phone> ; rd cal ; reach the ; recepcion ; recovery center
        not_a_lead	11	rehab cal ; rud to ; scratch off ; seek ; seizur alert ; sent it ; ser voluntari
        not_a_lead	11	serv <key> ; serv paper ; sign your ; singl <write> ; slot on ; soy <media>
        not_a_lead	11	soy reporter ; support group ; survey of ; sus pacient ; sus resident ; tabac
        not_a_lead	11	tap tap ; the link ; the slot ; thursday at ; tobac ; treat gambl ; uds cup
        not_a_lead	11	un reportaj ; una encuest ; ur <town> ; used drug ; vendedor ; vet <pet> ; visit sun
        not_a_lead	11	voluntari los ; want comment ; want mgr ; we get ; we sup ; went mis ; wil mail
        not_a_lead	11	with dr ; xx ; y <clothes> ; yelp ; you dont ; your folk ; ~<drug> <need>
        not_a_lead	11	~<treatment> ahi ; ~hay droga ; ~hir ; ~intern ahi
        not_a_lead	10	% ; *clientAdmin.opensNote ; / xx ; 0 % ; <alcohol> <drug> ; <amount> problem
        not_a_lead	10	<buy> us ; <clinician> b ; <clothes> <leave> ; <container> wil ; <crowd> <partner>
        not_a_lead	10	<day> ua ; <drive> co ; <give> to ; <insurance> manual ; <moment> pt
        not_a_lead	10	<money> <need> ; <money> click ; <money> signal ; <need> <drive> ; <need> <job>
        not_a_lead	10	<past> clt ; <past> ~ct ; <record> <law> ; <record> <trade> ; <rope> de ; <say> ins
        not_a_lead	10	<say> marisol ; <school> <ask> ; <school> b ; <stimulant> <eat> ; <vendor> <month>
        not_a_lead	10	<vermin> control ; <volunteer> <need> ; <write> yes ; a <volunteer> ; a mr ; a short
        not_a_lead	10	account end ; affiliation ; al whatsap ; and doing ; ano sobri ; ansiedad ; anxiety
        not_a_lead	10	any open ; asdkjh qwe ; background check ; been wel ; bel fat ; bil for ; bil my
        not_a_lead	10	blu hoodi ; bring you ; bulk pric ; busc trabaj ; cama y ; centro ; claim ; clas of
        not_a_lead	10	client mom ; co ; co <give> ; co offer ; contratan ; copi leas ; cousin said
        not_a_lead	10	custody hear ; de fum ; de maestr ; de pacient ; dej mi ; deliver to ; depresion
        not_a_lead	10	depression ; dont <money> ; drop dead ; due <day> ; earl ; el copag ; entreg
        not_a_lead	10	estuv <treatment> ; exclusiva ; familiar ; for <money> ; for behavioral
        not_a_lead	10	for overnight ; for ptsd ; forty pound ; giggl is ; glas + ; got bil ; group for
        not_a_lead	10	has cal ; havent gotten ; hay vacant ; heard from ; host a ; in your ; instant
        not_a_lead	10	insuranc say ; is stay ; is wait ; isnt com ; kid has ; lb ; lead
        not_a_lead	10	licens <clinician> ; los <play> ; los weight ; lvn night ; mi certific ; mis <crowd>
        not_a_lead	10	mouth shut ; municipal ; my cv ; ni ~alcohol ; noth for ; ocupan gent ; of flower
        not_a_lead	10	onlin <play> ; our <photo> ; our rent ; pag one ; parent group ; pest control
        not_a_lead	10	piec about ; policy manual ; pres 0 ; prevention ; recog a ; record msg ; rehab and
        not_a_lead	10	rehir ; rep yes ; replic <see> ; replic watch ; res ; resistant ; rolex ; say ins
        not_a_lead	10	sel us ; sent to ; solicitud ; soy pacient ; stan ; statement <say> ; statement say
        not_a_lead	10	su <appointment> ; su cit ; suicid hotlin ; svc ; tak application ; tak practicum
        not_a_lead	10	test 0 ; to bring ; to donat ; to partn ; toxin ; tuesday group ; typ <crowd>
        not_a_lead	10	und your ; urin ; used one ; vacuna ; volunte ; w 0 ; warranty ; was charg
        not_a_lead	10	was with ; we <write> ; we mak ; we treat ; whoev handl ; with <job> ; with ai
        not_a_lead	10	would <happy> ; would lov ; you <buy> ; your <town> ; your client ; your patient
        not_a_lead	10	your ~<crowd> ; your ~group ; ~<colleague> <insurance> ; ~<consume> and
        not_a_lead	10	~<go> <treatment> ; ~drop ; ~tom ni
        not_a_lead	9	*familySupport:other_experiencer ; *jobSeeker.opensNote ; + detox ; <angry> re
        not_a_lead	9	<blood> <money> ; <build> <past> ; <buy> <record> ; <caretaking> <year>
        not_a_lead	9	<church> would ; <clean> industrial ; <clothes> <medicine> ; <crowd> hispana
        not_a_lead	9	<die> prevention ; <emergency> <die> ; <fall> them ; <fluid> <container>
        not_a_lead	9	<furniture> fre ; <give> about ; <go> lat ; <go> mis ; <hospital> <need>
        not_a_lead	9	<insurance> <day> ; <insurance> twic ; <key> <colleague> ; <leave> <medicine>
        not_a_lead	9	<media> <hospital> ; <media> <month> ; <media> <photo> ; <media> <see> ; <media> sobr
        not_a_lead	9	<money> muy ; <money> twic ; <need> <month> ; <need> <write> ; <need> any
        not_a_lead	9	<order> por ; <past> <night> ; <record> <money> ; <remember> <medicine>
        not_a_lead	9	<stop> <clothes> ; <stranger> <media> ; <threat> <say> ; <town> scout
        not_a_lead	9	<treatment> <play> ; <treatment> censu ; <try> <town> ; <unreal> <job> ; <vendor>
        not_a_lead	9	<vendor> <opioid> ; <vendor> de ; <year> clean ; a flat ; a supervisor ; acl ; acquir
        not_a_lead	9	adicto ; admission with ; agenci de ; ahi <treatment> ; alcohol or ; amm ; and would
        not_a_lead	9	anoth <room> ; anoth room ; arm y ; best <money> ; biz ; busc chamb ; cant mak
        not_a_lead	9	casin de ; centro de ; cigarro ; civil ; clearanc ; click bit ; clinical ; confirm
        not_a_lead	9	confirm nor ; copag ; cotizacion ; could we ; cuidador ; de cuent ; de exalumno
        not_a_lead	9	de rehabilitacion ; doing fin ; door hardwar ; doordash ; down <moment> ; down now
        not_a_lead	9	drop off ; en cal ; ex pt ; exalumno ; expert ; facilitator ; familia hispana
        not_a_lead	9	fil <treatment> ; flat <month> ; flat month ; for servic ; for tax ; fre audit
        not_a_lead	9	funerari ; grandm say ; gray hoodi ; group facilitator ; he attend ; he owe
        not_a_lead	9	her divorc ; i paid ; if her ; instagram ; interview <stranger> ; interview your
        not_a_lead	9	invoic from ; itemiz statement ; jacket and ; journalism ; kniv for ; la tim
        not_a_lead	9	lankershim ; lapd ; lawy need ; left your ; lmft ; location scout ; mayore par
        not_a_lead	9	me yes ; mi tarjet ; my appointment ; my driveway ; need any ; need someon ; need tax
        not_a_lead	9	neith confirm ; ni ~fum ; night staf ; no ~weed ; nor <say> ; nurs station
        not_a_lead	9	nutritionist ; offer ; official ; on <sober> ; on lankershim ; on opioid ; on pag
        not_a_lead	9	or <alcohol> ; or <consume> ; our alumni ; parent support ; pas <say> ; peer
        not_a_lead	9	person was ; pitch ; podcast produc ; por ell ; pruit ; purg ; quot on
        not_a_lead	9	referenc from ; rep for ; reservation ; residential and ; run lat ; scout <need>
        not_a_lead	9	scout want ; se suic ; security <job> ; send us ; senor pregunt ; set in ; sig bien
        not_a_lead	9	society ; spin ; stat y ; statu of ; stay last ; suicid prevention ; terapi par
        not_a_lead	9	the cok ; the dai ; therapy dog ; thought we ; thur ua ; to <colleague> ; to serv
        not_a_lead	9	today only ; trabaj ahi ; tu ; un pacient ; unpaid ; upset ; used <drug> ; van <need>
        not_a_lead	9	vis twic ; wil <goodbye> ; wil <hit> ; wil mis ; with <vendor> ; with exclusiv
        not_a_lead	9	with marisol ; wont work ; wrong <phone> ; xx 0 ; y necesit ; year sob ; you collect
        not_a_lead	9	you stil ; your <container> ; your <drive> ; your are ; your clinic ; your payrol
        not_a_lead	9	your vehicl ; your zip ; yrs clean ; ~<drug> <alcohol> ; ~<drug> <eat> ; ~<drug> at
        not_a_lead	9	~felony ; ~me espant ; ~sal de
        not_a_lead	8	*otherService.weight:hypothetical ; *spam.opensNote ; *thirdParty:other_experiencer
        not_a_lead	8	/ <colleague> ; / drug ; / emple ; 0 <furniture> ; <afraid> <sad> ; <afraid> attack
        not_a_lead	8	<amount> licens ; <appointment> <room> ; <ask> <height> ; <ask> <trade> ; <child> q
        not_a_lead	8	<clinician> <need> ; <consume> only ; <count> los ; <crowd> <kin> ; <crowd> ~<afraid>
        not_a_lead	8	<drive> wont ; <emergency> <container> ; <furniture> par ; <headface> shut
        not_a_lead	8	<illness> not ; <job> <stimulant> ; <job> can ; <kill> <give> ; <kin> check
        not_a_lead	8	<media> <furniture> ; <moment> <appointment> ; <money> al ; <money> back
        not_a_lead	8	<money> each ; <money> per ; <money> ~<furniture> ; <need> <medicine>
        not_a_lead	8	<need> <photo> ; <need> his ; <order> mi ; <palecolor> <pet> ; <photo> produc
        not_a_lead	8	<photo> you ; <record> <last> ; <relapse> <fall> ; <remember> of ; <sad> <crowd>
        not_a_lead	8	<seizure> de ; <sober> <happy> ; <stimulant> in ; <stop> <record> ; <vendor> on
        not_a_lead	8	<vendor> with ; <vendor> ~<money> ; a charact ; a dem ; a mam ; a novel ; advertis
        not_a_lead	8	agenci ; ahi en ; already in ; and cow ; and need ; and wonder ; any chanc
        not_a_lead	8	any ~<drug> ; approval ; atienden ; attach ; aug need ; badg no ; be open ; best pric
        not_a_lead	8	bil ; blood bank ; borrachit ; bring lunch ; bring them ; cancun ; card <moment>
        not_a_lead	8	card current ; chamar ; cheap ; church has ; cig only ; circl of ; ciw and
        not_a_lead	8	clinical director ; cna ; co <need> ; co want ; cocin o ; collection <write>
        not_a_lead	8	collection let ; com <school> ; could <stranger> ; cpap in ; crypt signal ; cuand fui
        not_a_lead	8	de adic ; de sobr ; de usted ; de visit ; deny ; desd <home> ; desd cas ; digit off
        not_a_lead	8	disability form ; doing great ; doing wel ; dond hac ; el <stimulant> ; email resum
        not_a_lead	8	entrevist a ; espanol par ; est intern ; est ~<treatment> ; est ~intern
        not_a_lead	8	experienci en ; first shift ; flat <drive> ; flat tir ; folleto ; follow up
        not_a_lead	8	for famili ; form ~ct ; foundation ; from costc ; from feb ; from march ; get over
        not_a_lead	8	gift to ; googl ; group ; hac mis ; hag un ; has clos ; hav <clinician>
        not_a_lead	8	hav therapist ; her <wait> ; her stay ; hir tech ; huella ; i left ; if ~<law>
        not_a_lead	8	im fiv ; interview ; interview a ; is admit ; juic detox ; list your ; lvn with
        not_a_lead	8	mak <phone> ; mand mi ; marlboro ; me interes ; melt <bodypart> ; melt bel ; memory
        not_a_lead	8	mi chamar ; migracion ; minut dem ; minut with ; money on ; mtr ; my <wait> ; my stay
        not_a_lead	8	need a ; need anyon ; need let ; nicotin only ; no ~patient ; noc <job> ; noc shift
        not_a_lead	8	num ; off season ; on background ; on telegram ; or alcohol ; our ai ; pacient actual
        not_a_lead	8	panic attack ; par <kin> ; par centro ; parcel is ; passport ; patient until ; pay +
        not_a_lead	8	phlebotomist ; pi ; podrian ; por caj ; por ello ; pouch ; practica ; preci por
        not_a_lead	8	prestamo ; prim <month> ; prim mes ; proces ; produc ; produc a ; pueden <order>
        not_a_lead	8	q si ; que entrevist ; queremo ; rank # ; re <school> ; re extend ; recruit
        not_a_lead	8	referencia ; rehabilitacion ; resch ; rns for ; robocal car ; ruiz ; sam tuesday
        not_a_lead	8	school want ; se les ; semaglutid ; servici ; snack ; soy <school> ; su <town>
        not_a_lead	8	subpoen for ; support ; survey ; survey on ; tap her ; tech ; test test ; the cvs
        not_a_lead	8	the dmv ; thought thi ; to <fall> ; to app ; to chang ; todavi est ; toxin overnight
        not_a_lead	8	treat just ; try to ; u <stranger> ; u guy ; ua result ; un <money> ; union steward
        not_a_lead	8	use for ; usted ; va por ; vacant de ; viagr ; vide of ; visit del ; wafer
        not_a_lead	8	want forty ; want his ; want per ; want therapist ; weight los ; who buy ; with your
        not_a_lead	8	writ a ; y <clean> ; y prepar ; ya <leave> ; ya sali ; you <job> ; you look ; your
        not_a_lead	8	your <room> ; your <trade> ; your car ; your invoic ; ~<colleague> <leave>
        not_a_lead	8	~drug just
        not_a_lead	7	+ <clothes> ; 0 ea ; 0 step ; <afraid> <fire> ; <afraid> <treatment>
        not_a_lead	7	<appointment> <need> ; <ask> <colleague> ; <ask> cambi ; <bodypart> <church>
        not_a_lead	7	<buy> <money> ; <caretaking> <seizure> ; <clean> for ; <colleague> <drive>
        not_a_lead	7	<colleague> position ; <consume> ~<drug> ; <crowd> <see> ; <crowd> just
        not_a_lead	7	<day> <appointment> ; <eat> thi ; <eat> ~<alcohol> ; <emergency> <money>
        not_a_lead	7	<fall> <die> ; <friend> <stimulant> ; <give> <insurance> ; <hot> <clinician>
        not_a_lead	7	<illness> <record> ; <insurance> <appointment> ; <kill> <treatment>
        not_a_lead	7	<law> <insurance> ; <media> <colleague> ; <media> <room> ; <moment> pued
        not_a_lead	7	<moment> res ; <money> <home> ; <money> <soon> ; <money> on ; <money> sin
        not_a_lead	7	<month> <wait> ; <need> <fall> ; <need> <room> ; <need> al ; <need> its
        not_a_lead	7	<night> position ; <opioid> strip ; <pain> <stimulant> ; <phone> <build>
        not_a_lead	7	<phone> <clinician> ; <photo> <sober> ; <record> <colleague> ; <record> <hospital>
        not_a_lead	7	<record> <record> ; <record> for ; <record> from ; <relapse> <money>
        not_a_lead	7	<sad> <treatment> ; <sad> circl ; <sad> ~<drug> ; <school> <appointment>
        not_a_lead	7	<school> sat ; <see> eso ; <start> <money> ; <stop> <alcohol> ; <stop> mi
        not_a_lead	7	<take> ~<drug> ; <town> <die> ; <town> <official> ; <trade> <appointment>
        not_a_lead	7	<trade> <need> ; <trade> of ; <treatment> lik ; <treatment> pag
        not_a_lead	7	<vendor> <container> ; <vendor> <week> ; <vendor> are ; <vendor> by ; <volunteer> in
        not_a_lead	7	<volunteer> or ; <week> <appointment> ; <withdrawal> <pet> ; <year> <appointment>
        not_a_lead	7	a guest ; a master ; a patient ; a receipt ; a scen ; act <amount> ; act two
        not_a_lead	7	actual <ask> ; admit a ; ads ; aft <bodypart> ; all wel ; already being ; am <color>
        not_a_lead	7	an expert ; an off ; and <sad> ; and dying ; and throw ; annual ; anoth <treatment>
        not_a_lead	7	anoth program ; ansiedad no ; any shift ; aplic ; app for ; asistent ; attach for
        """
}
