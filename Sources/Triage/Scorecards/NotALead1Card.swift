extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-5	=
        not_a_lead	58	asdkjh
        not_a_lead	56	asdlkj
        not_a_lead	54	lkjh
        not_a_lead	48	zz
        not_a_lead	44	qqq
        not_a_lead	42	*otherService.weight ; qpw
        not_a_lead	40	asdkj
        not_a_lead	39	*spam ; vvv
        not_a_lead	38	nnn
        not_a_lead	36	*otherService.tobacco
        not_a_lead	35	/ / ; qwp ; qwpo
        not_a_lead	34	det
        not_a_lead	33	exclusiv ; inde ; lkj ; zzx
        not_a_lead	32	fff ; for parent
        not_a_lead	31	rank
        not_a_lead	30	ocupan ; zzz
        not_a_lead	29	circl for
        not_a_lead	28	form pt ; www ; your resident
        not_a_lead	27	estat of ; ocd ; screenwrit
        not_a_lead	26	cv ; inspector re ; patient ther ; zzxm
        not_a_lead	25	*otherService.gambling ; as <last> ; as last ; misdial
        not_a_lead	24	charg my ; detox nurs ; exp ; nicotin ; panic ; qwpoei ; with karen
        not_a_lead	24	~<alcohol> ~<drug>
        not_a_lead	23	<past> pt ; certifi ; ehr ; in rm ; kid giggl ; ofrecemo ; panel ; subpoen ; whom do
        not_a_lead	23	your cent
        not_a_lead	22	<drive> warranty ; <school> <need> ; capston ; cert ; clinico ; fjfjfj ; hir for
        not_a_lead	22	irb ; lvn ; portal ; radt ; rns ; senor busc ; servsaf ; who handl ; wrong #
        not_a_lead	22	you decid ; zyn
        not_a_lead	21	*thirdParty ; <need> <volunteer> ; <photo> <need> ; a grief ; admit her ; asdkj 0
        not_a_lead	21	cadc ; clinical <colleague> ; compra ; de numer ; fiv question ; hir ; position
        not_a_lead	21	resum ; sport bet ; verifi
        not_a_lead	20	<appointment> lin ; <job> <record> ; <photo> <write> ; bulk ; cant confirm
        not_a_lead	20	clt <need> ; de identifi ; donat ; estan <job> ; estan contrat ; patient in
        not_a_lead	20	practicum ; proces <trade> ; proces serv ; register ; slot machin ; tienen vacant
        not_a_lead	20	wholesal ; y <furniture> ; you hir
        not_a_lead	19	<appointment> <tool> ; <ask> <job> ; <media> <media> ; addiction ; behavioral
        not_a_lead	19	bulimi ; could your ; cuart 0 ; for wiv ; grup par ; guy stil ; i send ; leonard
        not_a_lead	19	position <continue> ; position stil ; que termin ; robocal ; scratcher ; ton x
        not_a_lead	19	upset re ; verify ; you host
        not_a_lead	18	and residential ; bonu ; certific ; clinica ; de hombr ; diem ; dmv ; don rop
        not_a_lead	18	encuest ; ex <colleague> ; iop clt ; juul ; msw ; my deposit ; num equivoc ; on inde
        not_a_lead	18	pacient ; per <headface> ; per diem ; per head ; reporter ; t me ; trabaj social
        not_a_lead	18	vap nicotin ; was ther ; with you ; would your ; wrong numb ; your googl
        not_a_lead	18	~sabemo de
        not_a_lead	17	<moment> lat ; <record> <build> ; <school> <chestheart> ; <trade> <treatment> ; bls
        not_a_lead	17	busc a ; censu ; click her ; clik ; clt need ; comment ; detectiv ask ; faciliti mgr
        not_a_lead	17	fifteen minut ; fix that ; grati ; i email ; i interview ; in ur ; institutional
        not_a_lead	17	liability ; limpiez ; low sodium ; marisol ; may i ; notic your ; our quilt ; par su
        not_a_lead	17	per admit ; pt disput ; pued pas ; retain ; sodium ; somo una ; student her ; to wed
        not_a_lead	17	we deliv ; whatsap ; with denis ; xylazin ; you pay ; your facility
        not_a_lead	16	*vendor.opensNote ; <ask> ~<law> ; <buy> <emergency> ; <need> <play> ; <need> <town>
        not_a_lead	16	<vendor> <money> ; ahi es ; alumni ; be lat ; camer footag ; charg twic ; daniel
        not_a_lead	16	de panic ; detectiv ; for <hospital> ; gerent ; googl review ; has wrong
        not_a_lead	16	herself only ; i discharg ; inspection ; is <wait> ; left # ; ligatur
        not_a_lead	16	los videojuego ; mayore ; my thursday ; on premis ; or you ; quier pon ; receiv
        not_a_lead	16	record from ; replic ; sherif ; sob hom ; sociology ; superbil ; thi the ; unsign
        not_a_lead	16	vendedor de ; want al ; wiv ; ~fee
        not_a_lead	15	$ 0 ; *jobSeeker ; <buy> <vendor> ; <emergency> card ; <job> excus
        not_a_lead	15	<need> <clinician> ; <phone> link ; <try> <drive> ; a ~pt ; about <sober> ; add me
        not_a_lead	15	al anon ; and <hospital> ; asdkjh 0 ; candidat ; cas # ; cfo ; check in ; contraband
        not_a_lead	15	cpr card ; cup with ; del juev ; design ; el casin ; emr ; estuv con ; ex client
        not_a_lead	15	ex pt ; experienci ; expir ; faciliti ; fent strip ; follower ; group tonight
        not_a_lead	15	he ther ; interview for ; lap blanket ; manager ; me / ; mis person ; my card
        not_a_lead	15	no ~<cannabis> ; or drug ; our gat ; part tim ; pt <leave> ; pt left ; que <media>
        not_a_lead	15	quier don ; quit cigaret ; res may ; sel narcan ; sin ~cost ; six bed ; statement
        not_a_lead	15	su centr ; thursday group ; traine ; treat that ; tus ; was <try> ; whoev sign
        not_a_lead	15	wrong no ; your parcel ; zoom link ; ~<alcohol> <drug>
        not_a_lead	14	*clientAdmin.opensNote:other_experiencer ; *vendor ; <child> scout
        not_a_lead	14	<clinician> <year> ; <clinician> suy ; <hot> singl ; <media> <treatment>
        not_a_lead	14	<money> <clinician> ; <need> <buy> ; <record> par ; <school> <media>
        not_a_lead	14	<take> <volunteer> ; algun <clinician> ; and iop ; and outpatient ; anuncio
        not_a_lead	14	any <job> ; bail bondsman ; behavioral health ; bereavement ; bondsman ; card twic
        not_a_lead	14	chapt nin ; cit con ; complaint ; complaint about ; con usted ; current ; dm for
        not_a_lead	14	dont pay ; emt b ; eob ; estudi trabaj ; estuv ahi ; ex pacient ; flat <money>
        not_a_lead	14	flat fee ; footag ; fre ; gambl ; girl scout ; handl <buy> ; handl purchas
        not_a_lead	14	hot singl ; iop client ; land pag ; ly ; maintenanc ; mis group ; morong ; my vis
        not_a_lead	14	off your ; ofrec ; only vic ; parlay ; purchas ; reporter de ; rotary <eat>
        not_a_lead	14	rotary lunch ; se <promise> ; se disculp ; shal i ; singl in ; the pallet
        not_a_lead	14	to interview ; twic for ; univision ; us by ; usp ; van want ; vehicl ; when can
        not_a_lead	14	~<consume> ni
        not_a_lead	13	*clientAdmin:other_experiencer ; *otherService.therapist ; <amount> <sober>
        not_a_lead	13	<build> that ; <clinician> station ; <hospital> <record> ; <kill> <room>
        not_a_lead	13	<money> desd ; <need> <hospital> ; <official> <ask> ; <think> ~<kin>
        not_a_lead	13	<treatment> clt ; <treatment> pt ; <wait> <clothes> ; <year> <sober> ; a parent
        not_a_lead	13	a resum ; a support ; alumni barbecu ; and wed ; are <appointment> ; attendanc for
        not_a_lead	13	blowout ; caller ; can fix ; car wont ; check out ; cobr de ; d/c in ; de <afraid>
        not_a_lead	13	de duel ; deadlin <day> ; dem ; employment ; est ahi ; exampl ; film student
        not_a_lead	13	fortnit ; from your ; gambl no ; hispana ; hous manag ; industry ; iphon ; itemiz
        not_a_lead	13	me cobr ; no ~fee ; or use ; ortiz ; par <hospital> ; par clinica ; par sus
        not_a_lead	13	passport in ; por llam ; prepar ; reminder ; sampl ; screenwrit her
        not_a_lead	13	ser <volunteer> ; shift open ; specialist ; su expedient ; support for ; teng <key>
        not_a_lead	13	teng papel ; thursday session ; to volunte ; told cant ; una quej ; want purchas
        not_a_lead	13	whol problem ; worldwid ; your <break> ; your hous ; your tuesday ; zzxm 0
        not_a_lead	13	~drug want
        not_a_lead	12	$ ; *clientAdmin.opensNote ; <amount> down ; <appointment> has ; <color> ribbon
        not_a_lead	12	<fire> <official> ; <give> <volunteer> ; <job> <treatment> ; <kill> lin
        not_a_lead	12	<kin> circl ; <leave> <breath> ; <media> <need> ; <media> <opioid>
        not_a_lead	12	<need> <colleague> ; <need> <sad> ; <need> <trade> ; <pet> <kill> ; <phone> <see>
        not_a_lead	12	<school> spot ; <vendor> <stranger> ; <volunteer> los ; <wait> was ; a comment
        not_a_lead	12	amar de ; an lmft ; anon ; anxiou and ; anyth for ; ask pay ; bet on ; bondsman ask
        not_a_lead	12	burbank <need> ; busc ; car warranty ; cit ; clas b ; clean dmv ; coin befor
        not_a_lead	12	completion ; current pt ; de <buy> ; de <sad> ; de pes ; de precio ; de resident
        not_a_lead	12	deposit back ; diner desd ; dond las ; droga ; drop them ; emple ; expert <law>
        not_a_lead	12	expert witnes ; field placement ; gan diner ; gon hom ; grievanc ; grp for
        not_a_lead	12	guarante ; gum ; help quit ; history of ; hotel del ; i host ; identifi ; industrial
        not_a_lead	12	interno ; invest ; mi <record> ; nam <stranger> ; near me ; necesitan ; need my
        not_a_lead	12	ni usa ; on us ; opioid ; or <drug> ; p/u ; pag thre ; paquet ; par papa ; percent
        not_a_lead	12	percentag ; pocketknif ; podcast ; poison lin ; preci ; presupuest ; presupuest sin
        not_a_lead	12	psych <school> ; pt wif ; ptsd ; qualifi ; que estuv ; qwe ; re balanc ; receiv a
        not_a_lead	12	record sent ; red ribbon ; reportaj ; resident ; resident <ask> ; servic for
        not_a_lead	12	ship worldwid ; sir i ; somebody from ; sport ; sprinkl ; start wag ; stay was
        not_a_lead	12	tak intern ; teng licenci ; tesi ; th <need> ; the statement ; to drop ; to reach
        not_a_lead	12	to swap ; treatment center ; vieron ; want faciliti ; was try ; wed lov ; you until
        not_a_lead	12	your <crowd> ; your <hospital> ; your log ; ~drink and ; ~drop ; ~substanc use
        not_a_lead	11	*otherService.therapist:hypothetical ; 0 bed ; 0 fre ; 0 panel ; <appointment> con
        not_a_lead	11	<appointment> your ; <ask> <buy> ; <buy> <past> ; <calm> <withdrawal>
        not_a_lead	11	<clinician> <angry> ; <count> your ; <crowd> par ; <daytime> <photo> ; <friend> our
        not_a_lead	11	<happy> your ; <hospital> her ; <insurance> $ ; <media> <sober> ; <media> produc
        not_a_lead	11	<moment> <vendor> ; <need> <media> ; <official> card ; <order> <put>
        not_a_lead	11	<partner> <moment> ; <past> ~ct ; <phone> <sick> ; <photo> your ; <record> of
        not_a_lead	11	<school> her ; <seizure> <afraid> ; <seizure> <treatment> ; <sober> in
        not_a_lead	11	<tool> <tool> ; <vendor> <clothes> ; <volunteer> <month> ; <volunteer> <need>
        not_a_lead	11	<wait> <month> ; a <sad> ; a clinician ; a mr ; about recovery ; admission lin
        not_a_lead	11	alumni meet ; any ~substanc ; application for ; aprob ; are visit ; automat
        not_a_lead	11	bing eat ; bulk pric ; can we ; casin ; cl ; cobr dobl ; cobranz ; com teach
        not_a_lead	11	complet your ; complianc ; congratulation ; contrat ; copag de ; craft
        not_a_lead	11	custodian of ; cv attach ; de parej ; dead 0 ; dejan pas ; don email ; drink or
        not_a_lead	11	en recepcion ; extend <drive> ; for <money> ; for that ; googl <vendor> ; googl ads
        not_a_lead	11	grp ; grup de ; guard card ; guy need ; havent gotten ; her told ; i cov ; in room
        not_a_lead	11	jury ; jury duty ; lin no ; linen ; link insid ; liv own ; los lent ; master in
        not_a_lead	11	may we ; mi certific ; necesit una ; need copy ; night ask ; not ~us ; of cur
        not_a_lead	11	of res ; on bridg ; on sport ; on vermont ; open has ; opening for ; opening on
        not_a_lead	11	opt ; our addres ; our agency ; our van ; ozempic ; pacient en ; papa de
        not_a_lead	11	parroqui junt ; part se ; plac wrong ; pleas <build> ; pleas fix ; pon una
        not_a_lead	11	por <buy> ; por mayore ; prank ; prevencion ; pts ; public health ; rd <phone>
        not_a_lead	11	rd cal ; reach the ; recepcion ; recovery center ; rehab cal ; rud to ; scratch off
        not_a_lead	11	seek ; seizur alert ; sent it ; ser voluntari ; serv <key> ; serv paper ; sign your
        not_a_lead	11	singl <write> ; slot on ; soy <media> ; soy reporter ; support group ; survey of
        not_a_lead	11	sus pacient ; sus resident ; tabac ; tap tap ; the link ; the slot ; thursday at
        not_a_lead	11	tobac ; treat gambl ; uds cup ; un reportaj ; una encuest ; ur <town> ; urin
        not_a_lead	11	used drug ; vendedor ; vet <pet> ; voluntari los ; want comment ; want mgr ; we get
        not_a_lead	11	we sup ; went mis ; wil mail ; with dr ; xx ; y <clothes> ; yelp ; you dont
        not_a_lead	11	your folk ; ~<drug> <need> ; ~ex is ; ~hay droga ; ~hir
        not_a_lead	10	% ; *jobSeeker:hypothetical ; / xx ; 0 % ; <alcohol> <drug> ; <amount> licens
        not_a_lead	10	<amount> problem ; <buy> us ; <clinician> agency ; <clinician> b ; <clothes> <leave>
        not_a_lead	10	<crowd> <partner> ; <day> ua ; <drive> co ; <give> to ; <insurance> manual
        not_a_lead	10	<money> <need> ; <money> signal ; <need> <drive> ; <need> <job> ; <past> clt
        not_a_lead	10	<record> <law> ; <record> <trade> ; <rope> de ; <say> marisol ; <school> <ask>
        not_a_lead	10	<school> b ; <stimulant> <eat> ; <vendor> <month> ; <vermin> control ; <write> yes
        not_a_lead	10	<year> clean ; a <volunteer> ; a short ; affiliation ; al whatsap ; and doing
        not_a_lead	10	ano sobri ; ansiedad ; anxiety ; any open ; asdkjh qwe ; been wel ; bel fat
        not_a_lead	10	bil for ; bil my ; bil twic ; blu hoodi ; bring you ; busc trabaj ; cama y
        not_a_lead	10	can <build> ; centro ; claim ; clas of ; client left ; co ; co <give> ; co offer
        not_a_lead	10	cobija ; contratan ; copi leas ; cousin said ; custody hear ; dai breez ; de fum
        not_a_lead	10	de maestr ; de pacient ; dej mi ; deliver to ; depresion ; depression ; doing fin
        not_a_lead	10	dont <money> ; drop dead ; due <day> ; earl ; el copag ; entreg ; estuv <treatment>
        not_a_lead	10	exclusiva ; familiar ; for behavioral ; for overnight ; for ptsd ; forty pound
        not_a_lead	10	giggl is ; glas + ; got bil ; gray hoodi ; group for ; has cal ; hay vacant ; host a
        not_a_lead	10	in your ; instant ; insuranc say ; is wait ; isnt com ; kid has ; lb ; lead
        not_a_lead	10	licens <clinician> ; link ; los <play> ; los weight ; lvn night ; mis <crowd>
        not_a_lead	10	mouth shut ; municipal ; my cv ; ni ~alcohol ; niet no ; noth for ; nurs station
        not_a_lead	10	ocupan gent ; of flower ; official ; onlin <play> ; our rent ; pag one
        not_a_lead	10	parent group ; pest control ; piec about ; policy manual ; pres 0 ; prevention
        not_a_lead	10	recog a ; record msg ; rehab and ; rehir ; rep yes ; replic <see> ; replic watch
        not_a_lead	10	resistant ; rolex ; sel us ; sent to ; solicitud ; soy pacient ; stan
        not_a_lead	10	statement <say> ; statement say ; su <appointment> ; su cit ; svc ; tak application
        not_a_lead	10	tak practicum ; test 0 ; to bring ; to donat ; to partn ; to serv ; toxin
        not_a_lead	10	tuesday group ; typ <crowd> ; und your ; used one ; vacuna ; vis twic ; visit sun
        not_a_lead	10	volunte ; warranty ; was charg ; was with ; we <write> ; we mak ; we treat
        not_a_lead	10	whoev handl ; with <job> ; would <happy> ; would lov ; you <buy> ; your <town>
        not_a_lead	10	your patient ; your ~<crowd> ; your ~group ; ~<consume> and ; ~<go> <treatment>
        not_a_lead	10	~<treatment> ahi ; ~intern ahi ; ~tom ni
        not_a_lead	9	*familySupport:other_experiencer ; *jobSeeker.opensNote ; + detox ; <angry> re
        not_a_lead	9	<blood> <money> ; <build> <past> ; <buy> <record> ; <caretaking> <year>
        not_a_lead	9	<church> would ; <clean> industrial ; <clothes> <medicine> ; <container> wil
        not_a_lead	9	<crowd> hispana ; <die> prevention ; <emergency> <die> ; <fluid> <container>
        not_a_lead	9	<give> about ; <go> lat ; <go> mis ; <hospital> <need> ; <insurance> twic
        not_a_lead	9	<key> <colleague> ; <leave> <medicine> ; <media> <furniture> ; <media> <hospital>
        not_a_lead	9	<media> <month> ; <media> <see> ; <media> sobr ; <moment> pt ; <money> click
        not_a_lead	9	<money> muy ; <money> twic ; <need> <month> ; <need> <write> ; <need> his
        not_a_lead	9	<order> por ; <past> <night> ; <record> <hospital> ; <record> <money>
        not_a_lead	9	<remember> <medicine> ; <say> ins ; <stop> <clothes> ; <stranger> <media>
        not_a_lead	9	<threat> <say> ; <town> scout ; <treatment> <play> ; <treatment> censu ; <try> <town>
        not_a_lead	9	<unreal> <job> ; <vendor> ; <vendor> de ; a supervisor ; account end ; acl ; acquir
        not_a_lead	9	adicto ; admission with ; agenci de ; ahi <treatment> ; alcohol or ; already in ; amm
        not_a_lead	9	and would ; anoth <room> ; anoth room ; arm y ; background check ; best <money> ; biz
        not_a_lead	9	bring lunch ; busc chamb ; cant mak ; casin de ; centro de ; cigarro ; civil
        not_a_lead	9	clearanc ; click bit ; client mom ; clinical ; confirm ; confirm nor ; copag
        not_a_lead	9	cotizacion ; could we ; cuidador ; de cuent ; de exalumno ; de rehabilitacion
        not_a_lead	9	door hardwar ; doordash ; down <moment> ; down now ; drop off ; en cal ; exalumno
        not_a_lead	9	expert ; facilitator ; familia hispana ; fil <treatment> ; flat <month> ; flat month
        not_a_lead	9	for servic ; for tax ; fre audit ; funerari ; gift to ; grandm say
        not_a_lead	9	group facilitator ; he attend ; he owe ; her divorc ; i paid ; instagram
        not_a_lead	9	interview <stranger> ; interview your ; invoic from ; is stay ; itemiz statement
        not_a_lead	9	jacket and ; journalism ; kniv for ; la tim ; lankershim ; lapd ; lawy need
        not_a_lead	9	left cpap ; left your ; lmft ; location scout ; mayore par ; me yes ; melt <bodypart>
        not_a_lead	9	melt bel ; mi tarjet ; my appointment ; my driveway ; need any ; need someon
        not_a_lead	9	neith confirm ; ni ~fum ; no ~weed ; nor <say> ; nutritionist ; on <sober>
        not_a_lead	9	on lankershim ; on opioid ; on pag ; or <consume> ; our <photo> ; our ai ; our alumni
        not_a_lead	9	parent support ; pas <say> ; person was ; pitch ; podcast produc ; por ell ; pruit
        not_a_lead	9	purg ; referenc from ; rep for ; res ; reservation ; residential and ; run lat
        not_a_lead	9	sam tuesday ; say ins ; scout <need> ; scout want ; se suic ; security <job>
        not_a_lead	9	send us ; senor pregunt ; sig bien ; society ; spin ; stat y ; statu of ; stay last
        not_a_lead	9	suicid hotlin ; suicid prevention ; terapi par ; the cok ; the dai ; therapy dog
        not_a_lead	9	thought we ; thur ua ; to <colleague> ; today only ; trabaj ahi ; tu ; un pacient
        not_a_lead	9	unpaid ; upset ; used <drug> ; van <need> ; w 0 ; want forty ; wil <hit>
        not_a_lead	9	with <vendor> ; with ai ; with exclusiv ; wont work ; wrong <phone> ; xx 0
        not_a_lead	9	y necesit ; year sob ; you collect ; you stil ; your <container> ; your <drive>
        not_a_lead	9	your are ; your client ; your clinic ; your payrol ; your vehicl ; your zip
        not_a_lead	9	yrs clean ; ~<drug> <alcohol> ; ~<drug> <eat> ; ~<drug> at ; ~felony ; ~me espant
        not_a_lead	9	~sal de
        not_a_lead	8	*otherService.weight:hypothetical ; *spam.opensNote ; / <colleague> ; / drug
        not_a_lead	8	/ emple ; 0 <furniture> ; <afraid> <sad> ; <ask> <height> ; <ask> <trade> ; <child> q
        not_a_lead	8	<clinician> <need> ; <count> los ; <crowd> <kin> ; <crowd> <see> ; <crowd> ~<afraid>
        not_a_lead	8	<drive> wont ; <emergency> <container> ; <emergency> <money> ; <fall> them
        not_a_lead	8	<furniture> fre ; <furniture> par ; <headface> shut ; <illness> not
        not_a_lead	8	<insurance> <day> ; <job> <stimulant> ; <job> can ; <kill> <give> ; <media> <photo>
        not_a_lead	8	<moment> <appointment> ; <money> al ; <money> back ; <money> each ; <money> per
        not_a_lead	8	<money> ~<furniture> ; <need> <medicine> ; <need> <photo> ; <need> any ; <order> mi
        not_a_lead	8	<palecolor> <pet> ; <photo> produc ; <photo> you ; <record> <last> ; <record> for
        not_a_lead	8	<relapse> <fall> ; <remember> of ; <sad> <crowd> ; <seizure> de ; <sober> <happy>
        not_a_lead	8	<stimulant> in ; <stop> <record> ; <vendor> <opioid> ; <vendor> on ; <vendor> with
        not_a_lead	8	<vendor> ~<money> ; a dem ; a flat ; a mam ; a novel ; admit a ; advertis ; ahi en
        not_a_lead	8	and cow ; and need ; and wonder ; any chanc ; any ~<drug> ; approval ; atienden
        not_a_lead	8	attach ; aug need ; badg no ; be open ; best pric ; bil ; bil you ; blood bank
        not_a_lead	8	borrachit ; bring them ; cancun ; cessation ; chamar ; cheap ; church has ; cig only
        not_a_lead	8	circl of ; ciw and ; client bil ; clinical director ; cna ; co <need> ; co want
        not_a_lead	8	cocin o ; collection <write> ; collection let ; com <school> ; coron
        not_a_lead	8	could <stranger> ; cpap in ; crypt signal ; cuand fui ; de adic ; de sobr ; de usted
        not_a_lead	8	de visit ; deny ; desd <home> ; desd cas ; digit off ; discharg summary ; doing great
        not_a_lead	8	doing wel ; dond hac ; eat until ; email resum ; entrevist a ; espanol par
        not_a_lead	8	est intern ; est ~<treatment> ; est ~intern ; experienci en ; first shift
        not_a_lead	8	flat <drive> ; flat tir ; folleto ; follow up ; for famili ; form ~ct ; foundation
        not_a_lead	8	from costc ; from march ; get over ; googl ; group ; hac mis ; hag un ; has clos
        not_a_lead	8	hav <clinician> ; hav therapist ; heard from ; her <wait> ; her stay ; hir tech
        not_a_lead	8	huella ; hypnotist ; i left ; if her ; if ~<law> ; im fiv ; interview ; interview a
        not_a_lead	8	is admit ; is she ; juic detox ; list your ; lvn with ; mak <phone> ; mand mi
        not_a_lead	8	marlboro ; me interes ; memory ; mi chamar ; migracion ; minut dem ; money on ; mr r
        not_a_lead	8	mtr ; my <wait> ; my stay ; need a ; need anyon ; nicotin only ; night staf
        not_a_lead	8	no ~patient ; noc <job> ; noc shift ; num ; of <past> ; of form ; off season ; offer
        not_a_lead	8	on telegram ; or <alcohol> ; or alcohol ; pacient actual ; pag 0 ; par <kin>
        not_a_lead	8	par centro ; parcel is ; passport ; patient until ; pay + ; peer ; phlebotomist ; pi
        not_a_lead	8	podrian ; por ello ; pouch ; practica ; preci por ; prestamo ; prim <month>
        not_a_lead	8	prim mes ; proces ; produc ; produc a ; pt <insurance> ; pueden <order> ; q si
        not_a_lead	8	que entrevist ; queremo ; quot on ; rank # ; re <school> ; re extend ; recruit
        not_a_lead	8	referencia ; rehabilitacion ; resch ; rns for ; robocal car ; ruiz ; school want
        not_a_lead	8	se les ; semaglutid ; servici ; set in ; should lik ; snack ; soy <school> ; stmt
        not_a_lead	8	su <town> ; subpoen for ; summary ; support ; survey ; survey on ; tap her ; tech
        not_a_lead	8	test test ; the cvs ; the dmv ; thought thi ; to <fall> ; to app ; to chang
        not_a_lead	8	todavi est ; toxin overnight ; treat just ; try to ; u <stranger> ; u guy
        not_a_lead	8	un <money> ; union steward ; use for ; usted ; va por ; vacant de ; viagr ; vide of
        not_a_lead	8	visit a ; visit del ; wafer ; wal cabinet ; want his ; want per ; want therapist
        not_a_lead	8	weight los ; who buy ; wil <goodbye> ; wil mis ; with marisol ; with your ; writ a
        not_a_lead	8	y <clean> ; y prepar ; ya <leave> ; ya sali ; you <job> ; you look ; your
        not_a_lead	8	your <room> ; your <trade> ; your car ; your invoic ; ~drug just
        not_a_lead	7	*thirdParty:other_experiencer ; + <clothes> ; 0 ea ; 0 step ; <afraid> <fire>
        not_a_lead	7	<afraid> <treatment> ; <afraid> attack ; <appointment> <need> ; <appointment> <room>
        not_a_lead	7	<ask> <colleague> ; <ask> cambi ; <bodypart> <church> ; <buy> <money>
        not_a_lead	7	<caretaking> <seizure> ; <clean> for ; <colleague> <drive> ; <colleague> position
        not_a_lead	7	<consume> only ; <consume> ~<drug> ; <crowd> just ; <eat> thi ; <eat> ~<alcohol>
        not_a_lead	7	<fall> <die> ; <friend> <stimulant> ; <hot> <clinician> ; <illness> <record>
        not_a_lead	7	<insurance> <appointment> ; <kill> <treatment> ; <last> statement ; <law> <insurance>
        not_a_lead	7	<media> <colleague> ; <media> <room> ; <moment> pued ; <moment> res ; <money> <home>
        not_a_lead	7	<money> <soon> ; <money> on ; <money> sin ; <month> <wait> ; <need> <fall>
        not_a_lead	7	<need> <room> ; <need> al ; <need> its ; <night> position ; <opioid> strip
        not_a_lead	7	<phone> <build> ; <phone> <clinician> ; <photo> <sober> ; <record> <colleague>
        not_a_lead	7	<record> <record> ; <record> from ; <relapse> <money> ; <sad> <treatment>
        not_a_lead	7	<sad> circl ; <sad> ~<drug> ; <school> <appointment> ; <school> <colleague>
        not_a_lead	7	<school> sat ; <see> eso ; <start> <money> ; <stop> <alcohol> ; <stop> mi
        not_a_lead	7	<take> ~<drug> ; <town> <die> ; <town> <official> ; <trade> <appointment>
        not_a_lead	7	<trade> <need> ; <trade> of ; <treatment> lik ; <treatment> pag
        not_a_lead	7	<vendor> <container> ; <vendor> <week> ; <vendor> are ; <volunteer> in
        not_a_lead	7	<volunteer> or ; <week> <appointment> ; <withdrawal> <pet> ; <year> <appointment>
        not_a_lead	7	a charact ; a master ; a patient ; a receipt ; a scen ; act <amount> ; act two
        not_a_lead	7	actual <ask> ; ads ; aft <bodypart> ; agenci ; all wel ; already being ; am <color>
        not_a_lead	7	an expert ; an off ; and <sad> ; and dying ; and throw ; annual ; anoth <treatment>
        not_a_lead	7	anoth program ; ansiedad no ; any shift ; aplic ; app for ; asistent ; attach for
        not_a_lead	7	bajamo ; been abl ; befor kne ; bil $ ; bit exampl ; bitcoin ; bls <moment>
        not_a_lead	7	bls current ; bolsa con ; bordamo ; c/o ; cajetil ; cal stat ; cal thi ; cal want
        """
}
