extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-5	=
        not_a_lead	58	asdkjh
        not_a_lead	57	asdlkj
        not_a_lead	54	lkjh
        not_a_lead	47	zz
        not_a_lead	44	qqq
        not_a_lead	43	*otherService.weight
        not_a_lead	42	qpw
        not_a_lead	40	asdkj
        not_a_lead	39	*spam ; vvv
        not_a_lead	38	nnn
        not_a_lead	36	*otherService.tobacco
        not_a_lead	34	/ / ; det ; lkj ; qwpo
        not_a_lead	33	exclusiv ; inde
        not_a_lead	32	fff ; for parent ; zzx
        not_a_lead	31	rank
        not_a_lead	30	ocupan
        not_a_lead	29	circl for ; zzz
        not_a_lead	28	form pt ; screenwrit
        not_a_lead	27	ocd ; www ; your resident ; zzxm
        not_a_lead	26	estat of ; inspector re ; ~<alcohol> ~<drug>
        not_a_lead	25	*otherService.gambling ; cv ; misdial ; patient ther
        not_a_lead	24	<past> pt ; as <last> ; as last ; detox nurs ; panic ; qwpoei ; tienen vacant
        not_a_lead	24	with karen
        not_a_lead	23	certifi ; charg my ; ehr ; exp ; hir ; in ~rm ; kid giggl ; nicotin ; ofrecemo
        not_a_lead	23	panel ; servsaf ; subpoen ; your cent
        not_a_lead	22	<drive> warranty ; <school> <need> ; asdkj 0 ; capston ; cert ; fjfjfj ; irb ; rns
        not_a_lead	22	senor busc ; whom do ; wrong # ; you decid
        not_a_lead	21	*thirdParty ; <appointment> lin ; admit her ; clinical <colleague> ; clinico
        not_a_lead	21	compra ; de numer ; donat ; hir for ; lvn ; portal ; position ; qwp ; radt ; resum
        not_a_lead	21	sport bet ; vap nicotin ; verifi ; who handl ; zyn
        not_a_lead	20	<need> <volunteer> ; <photo> <need> ; <photo> <write> ; addiction ; behavioral
        not_a_lead	20	bulk ; cadc ; clt <need> ; de identifi ; estan <job> ; estan contrat ; for wiv
        not_a_lead	20	group tonight ; guy stil ; position <continue> ; position stil ; proces <trade>
        not_a_lead	20	proces serv ; register ; robocal ; wholesal ; y <furniture> ; you host
        not_a_lead	19	<media> <media> ; a grief ; bulimi ; cant confirm ; certific ; fiv question
        not_a_lead	19	grup par ; i interview ; i send ; leonard ; our quilt ; patient in ; practicum
        not_a_lead	19	que termin ; scratcher ; slot machin ; ton x ; trabaj social ; upset re ; would your
        not_a_lead	18	<appointment> <tool> ; bonu ; clinica ; clt need ; could your ; cuart 0 ; don rop
        not_a_lead	18	encuest ; grati ; iop clt ; may i ; msw ; my deposit ; num equivoc ; on inde
        not_a_lead	18	pacient ; reporter ; verify ; with you ; wrong numb ; you hir ; ~sabemo de
        not_a_lead	17	<ask> <job> ; <record> <build> ; <school> <chestheart> ; <trade> <treatment>
        not_a_lead	17	alumni ; and residential ; any <job> ; bls ; busc a ; click her ; clik ; comment
        not_a_lead	17	de hombr ; detectiv ask ; dmv ; fix that ; juul ; limpiez ; marisol ; mayore
        not_a_lead	17	notic your ; par su ; per <headface> ; per admit ; per head ; student her ; t me
        not_a_lead	17	to wed ; unsign ; was ther ; we deliv ; whatsap ; your googl
        not_a_lead	16	*vendor.opensNote ; <ask> ~<job> ; <buy> <emergency> ; <emergency> card ; ahi es
        not_a_lead	16	al anon ; asdkjh 0 ; be lat ; candidat ; censu ; chapt nin ; charg twic ; cpr card
        not_a_lead	16	daniel ; de panic ; del juev ; detectiv ; ex <colleague> ; faciliti ; faciliti mgr
        not_a_lead	16	fent strip ; for <hospital> ; gerent ; herself only ; i email ; in ur
        not_a_lead	16	institutional ; iop client ; is <wait> ; left # ; liability ; los videojuego
        not_a_lead	16	on premis ; or you ; pt disput ; pued pas ; quier pon ; receiv ; record from
        not_a_lead	16	replic ; res may ; retain ; se <promise> ; se disculp ; sherif ; six bed ; sob hom
        not_a_lead	16	sociology ; somo una ; superbil ; thi the ; to volunte ; traine ; us by
        not_a_lead	16	vendedor de ; was <try> ; with denis ; wiv ; xylazin ; you pay ; your facility
        not_a_lead	16	~diem ; ~fee ; ~per ~diem
        not_a_lead	15	$ 0 ; *jobSeeker ; <ask> ~<law> ; <buy> <vendor> ; <job> excus ; <need> <play>
        not_a_lead	15	<need> <town> ; <phone> link ; <vendor> <money> ; a ~pt ; about <sober> ; add me
        not_a_lead	15	and <hospital> ; camer footag ; card twic ; cas # ; check in ; design ; emr ; eob
        not_a_lead	15	estudi trabaj ; estuv con ; ex pt ; experienci ; expir ; fifteen minut
        not_a_lead	15	flat <money> ; flat fee ; follower ; has wrong ; he ther ; i discharg ; land pag
        not_a_lead	15	lap blanket ; manager ; mis person ; no ~<cannabis> ; or drug ; our gat ; part tim
        not_a_lead	15	pt <leave> ; pt left ; que <media> ; quit cigaret ; sel narcan ; sin ~cost
        not_a_lead	15	statement ; su centr ; treat that ; tus ; whoev sign ; worldwid ; wrong no
        not_a_lead	15	zoom link ; ~<alcohol> <drug> ; ~<moment> ~lat ; ~min ~lat
        not_a_lead	14	*vendor ; <build> that ; <child> scout ; <clinician> suy ; <hospital> <record>
        not_a_lead	14	<money> <clinician> ; <need> <buy> ; <need> <hospital> ; <take> <volunteer>
        not_a_lead	14	a parent ; a resum ; algun <clinician> ; and outpatient ; bail bondsman
        not_a_lead	14	behavioral health ; bondsman ; cfo ; cobr de ; complaint ; complaint about
        not_a_lead	14	con usted ; contraband ; cup with ; current ; de <afraid> ; dm for ; dont pay
        not_a_lead	14	el casin ; emt b ; estuv ahi ; footag ; fre ; gambl ; gambl no ; girl scout
        not_a_lead	14	googl review ; handl <buy> ; handl purchas ; inspection ; interview for ; ligatur
        not_a_lead	14	ly ; maintenanc ; me / ; morong ; my card ; nam <stranger> ; ofrec ; only vic
        not_a_lead	14	ortiz ; par <hospital> ; par clinica ; prepar ; purchas ; quier don ; reporter de
        not_a_lead	14	rotary <eat> ; rotary lunch ; screenwrit her ; shal i ; shift open ; the pallet
        not_a_lead	14	thursday group ; to interview ; univision ; usp ; van want ; vehicl ; want al
        not_a_lead	14	your parcel ; zzxm 0 ; ~<school> health
        not_a_lead	13	*clientAdmin:other_experiencer ; *otherService.therapist ; <hot> singl
        not_a_lead	13	<job> <record> ; <kill> lin ; <need> <clinician> ; <need> <sad> ; <need> <trade>
        not_a_lead	13	<official> <ask> ; <record> par ; <school> <media> ; <treatment> clt
        not_a_lead	13	<year> <sober> ; alumni barbecu ; and iop ; and wed ; anuncio ; are <appointment>
        not_a_lead	13	attendanc for ; bereavement ; blowout ; bondsman ask ; cit con ; completion ; d/c in
        not_a_lead	13	de duel ; de pes ; dem ; dond las ; employment ; ex client ; ex pacient ; exampl
        not_a_lead	13	field placement ; from your ; hispana ; hot singl ; hotel del ; hous manag
        not_a_lead	13	industry ; interno ; itemiz ; jury duty ; may we ; me cobr ; mis group ; my vis
        not_a_lead	13	ni usa ; no ~fee ; off your ; paquet ; par papa ; parlay ; passport in ; poison lin
        not_a_lead	13	rd <phone> ; rd cal ; reminder ; sampl ; ser <volunteer> ; servic for ; singl in
        not_a_lead	13	su expedient ; support for ; tak intern ; teng <key> ; teng licenci ; teng papel
        not_a_lead	13	tesi ; to reach ; told cant ; una quej ; want purchas ; was try ; when can
        not_a_lead	13	whol problem ; your <break> ; your hous ; your tuesday ; ~<consume> ni ; ~drug want
        not_a_lead	13	~substanc use
        not_a_lead	12	$ ; *clientAdmin.opensNote ; *clientAdmin.opensNote:other_experiencer
        not_a_lead	12	<amount> <sober> ; <amount> down ; <appointment> has ; <calm> <withdrawal>
        not_a_lead	12	<clinician> <year> ; <clinician> for ; <clinician> station ; <color> ribbon
        not_a_lead	12	<die> 0 ; <fire> <official> ; <hospital> her ; <kill> <room> ; <kin> circl
        not_a_lead	12	<leave> <breath> ; <media> <opioid> ; <media> <sober> ; <media> <treatment>
        not_a_lead	12	<media> produc ; <money> desd ; <need> <colleague> ; <need> <month> ; <order> <put>
        not_a_lead	12	<partner> <moment> ; <pet> <kill> ; <phone> <see> ; <sober> in ; <treatment> pt
        not_a_lead	12	<try> <drive> ; <unreal> <job> ; <wait> <clothes> ; <wait> was ; a comment
        not_a_lead	12	a support ; about recovery ; anxiou and ; anyth for ; are visit ; bet on
        not_a_lead	12	burbank <need> ; busc ; caller ; can fix ; can we ; casin ; check out ; clas b
        not_a_lead	12	coin befor ; current pt ; de <sad> ; de precio ; de resident ; deadlin <day> ; emple
        not_a_lead	12	est ahi ; expert <law> ; expert witnes ; film student ; fortnit ; grievanc ; grp for
        not_a_lead	12	history of ; identifi ; if her ; industrial ; invest ; iphon ; licens <clinician>
        not_a_lead	12	linen ; mi <record> ; my thursday ; near me ; necesitan ; on us ; opioid ; or <drug>
        not_a_lead	12	or use ; p/u ; pag thre ; par sus ; podcast ; por llam ; presupuest ; presupuest sin
        not_a_lead	12	psych <school> ; pt wif ; pts ; ptsd ; que estuv ; record sent ; red ribbon
        not_a_lead	12	rehab cal ; reportaj ; resident ; resident <ask> ; sir i ; specialist ; sport
        not_a_lead	12	sprinkl ; start wag ; stay was ; tap tap ; the dai ; the link ; the statement
        not_a_lead	12	thursday session ; to drop ; to swap ; treatment center ; twic for ; ur <town>
        not_a_lead	12	want comment ; want faciliti ; wed lov ; you until ; your <crowd> ; your folk
        not_a_lead	12	~experienci ; ~hay droga
        not_a_lead	11	*otherService.therapist:hypothetical ; 0 fre ; <alcohol> <drug>
        not_a_lead	11	<appointment> <clinician> ; <appointment> your ; <buy> <past> ; <buy> us
        not_a_lead	11	<clinician> <angry> ; <crowd> par ; <give> <volunteer> ; <happy> your
        not_a_lead	11	<insurance> $ ; <media> <need> ; <moment> <vendor> ; <need> <media> ; <past> ~ct
        not_a_lead	11	<phone> <sick> ; <say> marisol ; <school> spot ; <seizure> <afraid> ; <tool> <tool>
        not_a_lead	11	<vendor> <clothes> ; <vendor> <stranger> ; <volunteer> <day> ; <volunteer> <month>
        not_a_lead	11	<volunteer> los ; <wait> <month> ; a clinician ; a mr ; admission lin ; amar de
        not_a_lead	11	anon ; any ~substanc ; application for ; aprob ; ask pay ; bil twic ; bing eat
        not_a_lead	11	bulk pric ; car warranty ; cit ; cl ; co <give> ; co offer ; cobranz ; complet your
        not_a_lead	11	complianc ; congratulation ; contrat ; contratan ; copag de ; craft ; cv attach
        not_a_lead	11	dai breez ; de <buy> ; de pacient ; de parej ; dejan pas ; deliver to ; deposit back
        not_a_lead	11	diner desd ; drink or ; droga ; drop them ; eat until ; for <money> ; for that
        not_a_lead	11	gan diner ; gon hom ; grp ; grup de ; guarante ; gum ; guy need ; havent gotten
        not_a_lead	11	help quit ; her told ; i host ; instant ; interview your ; lin no ; los <play>
        not_a_lead	11	lvn night ; master in ; mi certific ; necesit una ; need copy ; need my ; night ask
        not_a_lead	11	not ~us ; noth for ; of cur ; of res ; on bridg ; on sport ; on vermont
        not_a_lead	11	onlin <play> ; opt ; our addres ; our agency ; our van ; pacient en ; papa de
        not_a_lead	11	parroqui junt ; part se ; percent ; percentag ; plac wrong ; pleas <build>
        not_a_lead	11	pleas fix ; pocketknif ; por <buy> ; por mayore ; prank ; preci ; prevencion
        not_a_lead	11	public health ; qualifi ; re balanc ; reach the ; receiv a ; recepcion
        not_a_lead	11	recovery center ; replic <see> ; replic watch ; rud to ; scratch off ; seek ; sel us
        not_a_lead	11	sent it ; ser voluntari ; serv <key> ; serv paper ; ship worldwid ; singl <write>
        not_a_lead	11	somebody from ; soy <media> ; soy pacient ; soy reporter ; sus resident ; swing by
        not_a_lead	11	tabac ; th <need> ; the slot ; to donat ; tobac ; treat gambl ; uds cup
        not_a_lead	11	un reportaj ; una encuest ; urin ; used drug ; vendedor ; vieron ; volunte
        not_a_lead	11	want mgr ; we <write> ; we get ; we sup ; we treat ; went mis ; whoev handl
        not_a_lead	11	wil mail ; with ai ; with dr ; xx ; y <clothes> ; you dont ; your <hospital>
        not_a_lead	11	your <town> ; your client ; your log ; ~<drug> <need> ; ~<treatment> ahi ; ~ex is
        not_a_lead	11	~intern ahi
        not_a_lead	10	% ; *jobSeeker:hypothetical ; / xx ; 0 % ; 0 panel ; <amount> licens
        not_a_lead	10	<amount> problem ; <appointment> con ; <ask> <buy> ; <clean> industrial
        not_a_lead	10	<clinician> agency ; <clinician> b ; <clothes> <leave> ; <count> your
        not_a_lead	10	<crowd> <partner> ; <day> ua ; <daytime> <photo> ; <drive> co ; <emergency> <die>
        not_a_lead	10	<give> to ; <insurance> manual ; <moment> pt ; <money> <need> ; <money> click
        not_a_lead	10	<need> <drive> ; <official> card ; <past> clt ; <record> <law> ; <record> <trade>
        not_a_lead	10	<record> of ; <rope> de ; <school> <ask> ; <school> her ; <think> ~<kin>
        not_a_lead	10	<treatment> com ; <vendor> <month> ; <vermin> control ; <volunteer> <need>
        not_a_lead	10	<volunteer> for ; <write> yes ; <year> clean ; a <sad> ; a short ; affiliation
        not_a_lead	10	al whatsap ; alcohol or ; alumni meet ; ano sobri ; ansiedad ; any open ; automat
        not_a_lead	10	been wel ; bil for ; bil my ; bring you ; cama y ; can <build> ; centro ; clean dmv
        not_a_lead	10	click bit ; cobija ; cobr dobl ; com teach ; copi leas ; cousin said ; cuidador
        not_a_lead	10	custodian of ; custody hear ; de fum ; de maestr ; dead 0 ; depresion ; depression
        not_a_lead	10	dont <money> ; door hardwar ; drop dead ; due <day> ; earl ; en cal ; en recepcion
        not_a_lead	10	entreg ; estuv <treatment> ; exclusiva ; expert ; extend <drive> ; familiar
        not_a_lead	10	folleto ; for overnight ; giggl is ; googl <vendor> ; googl ads ; guard card
        not_a_lead	10	has cal ; hay vacant ; help rehab ; host a ; i cov ; i left ; i paid ; in room
        not_a_lead	10	in your ; insuranc say ; is stay ; is wait ; isnt com ; jacket and ; jury ; kid has
        not_a_lead	10	lb ; link ; link insid ; los lent ; los weight ; low sodium ; mi <treatment>
        not_a_lead	10	mis <crowd> ; mouth shut ; municipal ; my cv ; ni ~alcohol ; nutritionist
        not_a_lead	10	ocupan gent ; of flower ; official ; on <sober> ; open has ; opening for
        not_a_lead	10	opening on ; or <consume> ; our <photo> ; our rent ; ozempic ; parent group
        not_a_lead	10	person was ; pest control ; piec about ; podcast produc ; policy manual ; pon una
        not_a_lead	10	pres 0 ; recog a ; referenc from ; rehab and ; rehir ; rep yes ; res ; resistant
        not_a_lead	10	rolex ; security <job> ; seizur alert ; sent to ; sign your ; slot on ; sodium
        not_a_lead	10	solicitud ; stan ; statement <say> ; statement say ; su <appointment> ; su cit
        not_a_lead	10	support group ; sus pacient ; svc ; tak application ; test 0 ; the cok ; thur ua
        not_a_lead	10	thursday at ; to bring ; to partn ; to serv ; toxin ; typ <crowd> ; used one
        not_a_lead	10	vacuna ; vet <pet> ; visit sun ; warranty ; was with ; we mak ; with <job> ; yelp
        not_a_lead	10	you <buy> ; you stil ; your zip ; ~<go> <treatment> ; ~<need> ~<write> ; ~drink and
        not_a_lead	9	*familySupport:other_experiencer ; *jobSeeker.opensNote ; + detox ; / drug ; 0 bed
        not_a_lead	9	<build> <past> ; <buy> <record> ; <caretaking> <year> ; <clinician> <treatment>
        not_a_lead	9	<clothes> <medicine> ; <count> los ; <crowd> hispana ; <eat> <drug>
        not_a_lead	9	<fluid> <container> ; <friend> our ; <give> about ; <go> lat ; <go> mis
        not_a_lead	9	<illness> <record> ; <insurance> twic ; <job> <treatment> ; <key> <colleague>
        not_a_lead	9	<media> <furniture> ; <media> <month> ; <media> <see> ; <media> sobr ; <money> signal
        not_a_lead	9	<money> twic ; <money> ~<furniture> ; <month> <wait> ; <need> <job> ; <need> any
        not_a_lead	9	<order> por ; <past> <night> ; <photo> your ; <record> <hospital> ; <record> <money>
        not_a_lead	9	<say> ins ; <school> b ; <seizure> <treatment> ; <stop> <clothes>
        not_a_lead	9	<stranger> <media> ; <threat> <say> ; <town> scout ; <treatment> <play>
        not_a_lead	9	<treatment> censu ; <treatment> pag ; <try> <town> ; <vendor> ; <vendor> de
        not_a_lead	9	a <volunteer> ; a flat ; account end ; acl ; adicto ; ads ; agenci de
        not_a_lead	9	ahi <treatment> ; already in ; an lmft ; and doing ; anoth <room> ; anoth room
        not_a_lead	9	anxiety ; appointment with ; arm y ; background check ; biz ; blu hoodi ; bring lunch
        not_a_lead	9	bring them ; busc chamb ; cant mak ; casin de ; centro de ; cigarro ; civil ; claim
        not_a_lead	9	clas of ; clearanc ; client left ; clinical ; co ; comfortabl with ; confirm nor
        not_a_lead	9	copag ; cotizacion ; could we ; current iop ; custodian ; day pilot ; de adic
        not_a_lead	9	de cuent ; de rehabilitacion ; de visit ; discharg summary ; doing fin ; doing great
        not_a_lead	9	doing wel ; don email ; doordash ; down <moment> ; down now ; el copag
        not_a_lead	9	experienci en ; facilitator ; familia hispana ; fil <treatment> ; for behavioral
        not_a_lead	9	for ptsd ; for tax ; form ~ct ; forty pound ; fre audit ; glas + ; googl ; got bil
        not_a_lead	9	grandm say ; gray hoodi ; group facilitator ; group for ; he attend ; he owe
        not_a_lead	9	her divorc ; instagram ; interview ; interview <stranger> ; invoic from ; journalism
        not_a_lead	9	la tim ; lawy need ; lead ; left cpap ; left your ; liv own ; location scout
        not_a_lead	9	mayore par ; me yes ; mi chamar ; mi tarjet ; min with ; minimum ; minut dem
        not_a_lead	9	my driveway ; need any ; need someon ; neith confirm ; ni ~fum ; nicotin only
        not_a_lead	9	niet no ; no ~weed ; noc <job> ; noc shift ; nor <say> ; nurs station ; offer
        not_a_lead	9	on pag ; or <alcohol> ; our alumni ; pag one ; paper for ; pas <say> ; pay + ; peer
        not_a_lead	9	pitch ; por ell ; practica ; produc ; produc a ; pruit ; purg ; quot on ; record msg
        not_a_lead	9	recruit ; rep for ; resch ; residential and ; run lat ; sam tuesday ; say ins
        not_a_lead	9	scout <need> ; scout want ; send us ; senor pregunt ; sig bien ; society
        not_a_lead	9	soy <school> ; spin ; stat y ; statu of ; stay last ; suicid hotlin ; summary
        not_a_lead	9	survey of ; terapi par ; therapy dog ; thought thi ; thought we ; to <fall>
        not_a_lead	9	today only ; trabaj ahi ; treat just ; tu ; tuesday group ; und your ; unpaid
        not_a_lead	9	used <drug> ; va por ; van <need> ; vide of ; vis twic ; voluntari los ; w 0
        not_a_lead	9	want forty ; was charg ; we help ; weight los ; wont work ; would <happy> ; would lov
        not_a_lead	9	wrong <phone> ; xx 0 ; year sob ; your <container> ; your city ; your director
        not_a_lead	9	your patient ; your payrol ; your vehicl ; your ~<crowd> ; your ~group ; yrs clean
        not_a_lead	9	~<appointment> <day> ; ~<consume> and ; ~<drug> <alcohol> ; ~<drug> at ; ~drop
        not_a_lead	9	~drug just ; ~drug ~in ; ~fre ~ship ; ~me espant ; ~sal de ; ~tom ni
        not_a_lead	8	*otherService.weight:hypothetical ; *spam.opensNote ; / <colleague> ; / emple
        not_a_lead	8	<afraid> <fire> ; <angry> re ; <ask> <height> ; <ask> <trade> ; <blood> <money>
        not_a_lead	8	<caretaking> <seizure> ; <child> q ; <church> would ; <container> wil ; <crowd> <kin>
        not_a_lead	8	<die> <die> ; <emergency> <container> ; <emergency> <money> ; <fall> <die>
        not_a_lead	8	<fall> them ; <friend> <stimulant> ; <furniture> fre ; <furniture> par
        not_a_lead	8	<headface> shut ; <hospital> <need> ; <illness> not ; <insurance> <day>
        not_a_lead	8	<job> <stimulant> ; <job> can ; <leave> <medicine> ; <media> <hospital>
        not_a_lead	8	<media> <photo> ; <media> <room> ; <money> muy ; <money> per ; <money> sin
        not_a_lead	8	<need> <write> ; <need> his ; <order> mi ; <palecolor> <pet> ; <photo> produc
        not_a_lead	8	<photo> you ; <record> <last> ; <record> for ; <relapse> <money>
        not_a_lead	8	<remember> <medicine> ; <remember> of ; <sad> <crowd> ; <seizure> de
        not_a_lead	8	<vendor> <opioid> ; <vendor> on ; <vendor> with ; <vendor> ~<money>
        not_a_lead	8	<week> <appointment> ; a charact ; a documentary ; a mam ; a novel ; acquir
        not_a_lead	8	act <amount> ; act two ; admission with ; admit a ; advertis ; agenci ; agent for
        not_a_lead	8	all wel ; amm ; an expert ; and <media> ; and cow ; and need ; and wonder ; and would
        not_a_lead	8	any ~<drug> ; atienden ; attach ; badg no ; be open ; bel fat ; best <money> ; bil
        not_a_lead	8	bil you ; blood bank ; bls <moment> ; bls current ; borrachit ; cal stat ; cal thi
        not_a_lead	8	cal want ; cancun ; cessation ; chamar ; cheap ; church has ; circl of ; ciw and
        not_a_lead	8	client bil ; client mom ; clinical director ; cna ; co <need> ; co want ; cocin o
        not_a_lead	8	confirm ; cpap in ; cuand fui ; de exalumno ; de usted ; dej mi ; deny ; digit off
        not_a_lead	8	disability form ; dont ~drink ; drop off ; el <stimulant> ; entrevist a ; espanol par
        not_a_lead	8	est ~<treatment> ; est ~intern ; exalumno ; first shift ; flat <drive> ; flat <month>
        not_a_lead	8	flat month ; flat tir ; follow up ; for famili ; for servic ; foundation ; from costc
        not_a_lead	8	from feb ; from march ; funerari ; get over ; gift to ; group ; hac mis
        not_a_lead	8	hav <clinician> ; hav therapist ; heard from ; hoodi ; hypnotist ; i cancel
        not_a_lead	8	if ~<law> ; in act ; in chapt ; interview a ; is admit ; itemiz statement
        not_a_lead	8	juic detox ; kniv for ; lankershim ; lapd ; lvn with ; mad thirty ; mak <phone>
        not_a_lead	8	mand mi ; marlboro ; me interes ; memory ; migracion ; money on ; mr r ; mtr
        not_a_lead	8	my <wait> ; my record ; my stay ; need let ; ni alcohol ; night staf ; no ~patient
        not_a_lead	8	num ; of <past> ; of form ; off season ; on background ; on lankershim ; on opioid
        not_a_lead	8	on telegram ; or alcohol ; our ai ; pacient actual ; pag 0 ; par <kin> ; par centro
        not_a_lead	8	parcel is ; parent support ; passport ; phlebotomist ; pi ; podrian ; por ello
        not_a_lead	8	prestamo ; proces ; pt <insurance> ; q si ; que entrevist ; queremo ; re <school>
        not_a_lead	8	referencia ; rehabilitacion ; reservation ; robocal car ; ruiz ; school want ; se les
        not_a_lead	8	semaglutid ; send resum ; servici ; set in ; should lik ; si <job> ; si contratan
        not_a_lead	8	sin ~<money> ; soy estudiant ; su <town> ; subpoen for ; support ; survey ; survey on
        not_a_lead	8	tak practicum ; tap her ; tech ; test test ; the cvs ; the ~<appointment>
        not_a_lead	8	ther until ; thesi ; thirty lap ; to <colleague> ; to app ; todavi est
        not_a_lead	8	tonight group ; toxin overnight ; try to ; un <money> ; un pacient ; union steward
        not_a_lead	8	upset ; ur ; usa nad ; use for ; usted ; vanity ; vap just ; viagr ; wafer ; want 0
        not_a_lead	8	want therapist ; who buy ; wil <goodbye> ; wil <hit> ; wil mis ; with <vendor>
        not_a_lead	8	with exclusiv ; with your ; writ a ; y <clean> ; y necesit ; you charg ; your
        not_a_lead	8	your <drive> ; your <furniture> ; your <trade> ; your are ; your car ; your clinic
        not_a_lead	8	your invoic ; ~0 <amount> ; ~<clinician> <see> ; ~<drug> <eat> ; ~<job> ~<treatment>
        not_a_lead	8	~felony ; ~fifteen ~minut ; ~hir ; ~the ~counselor ; ~therapist
        not_a_lead	7	*thirdParty:other_experiencer ; + <clothes> ; 0 step ; 0 x ; <afraid> <sad>
        not_a_lead	7	<afraid> attack ; <alcohol> 0 ; <appointment> <need> ; <appointment> <room>
        not_a_lead	7	<ask> <colleague> ; <ask> cambi ; <bodypart> <church> ; <buy> <money>
        not_a_lead	7	<clean> <promise> ; <clean> for ; <clinician> <need> ; <clothes> <colleague>
        not_a_lead	7	<clothes> <need> ; <colleague> position ; <consume> only ; <consume> ~<drug>
        not_a_lead	7	<crowd> <child> ; <crowd> <see> ; <crowd> just ; <crowd> ~<afraid> ; <drive> <crowd>
        not_a_lead	7	<drive> or ; <friend> ~<buy> ; <give> <clothes> ; <give> <insurance>
        not_a_lead	7	<hot> <clinician> ; <kill> <treatment> ; <media> <colleague> ; <moment> <appointment>
        not_a_lead	7	<moment> pued ; <moment> res ; <money> <home> ; <money> <soon> ; <money> al
        not_a_lead	7	<money> back ; <money> each ; <money> on ; <need> 0 ; <need> <fall>
        not_a_lead	7	<need> <medicine> ; <need> <photo> ; <need> its ; <night> position
        not_a_lead	7	<pet> <clinician> ; <phone> <build> ; <phone> <clinician> ; <photo> <sober>
        not_a_lead	7	<record> <colleague> ; <record> from ; <relapse> <fall> ; <room> o
        not_a_lead	7	<sad> <treatment> ; <sad> circl ; <school> <colleague> ; <see> eso ; <sober> <happy>
        not_a_lead	7	<start> <money> ; <stop> <alcohol> ; <stop> <record> ; <take> ~<drug>
        not_a_lead	7	<town> <official> ; <trade> <appointment> ; <trade> <need> ; <treatment> lik
        not_a_lead	7	<volunteer> in ; <volunteer> or ; <withdrawal> <pet> ; <year> <appointment> ; a dem
        not_a_lead	7	a master ; a patient ; a receipt ; a scen ; actual <ask> ; aft <bodypart> ; ahi en
        not_a_lead	7	al instant ; am <color> ; and <sad> ; and <treatment> ; annual ; anoth program
        not_a_lead	7	any chanc ; any shift ; aplic ; app for ; approval ; asistent ; attach for ; bajamo
        not_a_lead	7	befor kne ; belov i ; best pric ; bil $ ; bilingu ; bit exampl ; bitcoin ; bordamo
        not_a_lead	7	busc trabaj ; c/o ; car in ; card <moment> ; card current ; carpet clean
        not_a_lead	7	center that ; check ; check a ; cig only ; cigar ; cigaret ; clic ; click <amount>
        not_a_lead	7	click <moment> ; click now ; clt ; cociner con ; cold cal ; collection <write>
        """
}
