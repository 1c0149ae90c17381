extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-6	=
        not_a_lead	59	asdkjh
        not_a_lead	58	asdlkj
        not_a_lead	50	lkjh
        not_a_lead	49	zz
        not_a_lead	47	qqq
        not_a_lead	44	*spam
        not_a_lead	43	*otherService.weight
        not_a_lead	42	asdkj
        not_a_lead	41	nnn ; qpw
        not_a_lead	38	qwp
        not_a_lead	36	*otherService.tobacco
        not_a_lead	35	lkj
        not_a_lead	33	/ / ; det ; inde ; zzx
        not_a_lead	32	fff ; qwpo ; rank
        not_a_lead	31	ocupan ; www
        not_a_lead	29	<alcohol> <drug> ; exclusiv
        not_a_lead	28	*otherService.gambling ; cv ; for parent ; your resident ; zzz
        not_a_lead	27	capston ; zzxm
        not_a_lead	26	circl for ; ehr ; nicotin ; radt ; vap nicotin
        not_a_lead	25	<need> <volunteer> ; don rop ; exp ; ofrecemo ; panel ; patient ther ; qwpoei
        not_a_lead	25	screenwrit ; you hir
        not_a_lead	24	charg my ; clinical <colleague> ; fjfjfj ; ocd ; subpoen ; with karen ; wrong numb
        not_a_lead	23	<school> <chestheart> ; detox nurs ; kid giggl ; lvn ; msw ; wrong #
        not_a_lead	22	*thirdParty ; <ask> <job> ; admit her ; cant confirm ; compra ; estan <job>
        not_a_lead	22	estan contrat ; fiv question ; in rm ; panic ; position ; sport bet ; zyn
        not_a_lead	21	bulk ; certifi ; click her ; de numer ; donat ; estat of ; experienci ; leonard
        not_a_lead	21	may i ; patient in ; warranty ; who handl
        not_a_lead	20	and residential ; asdkj 0 ; bulimi ; clinico ; clt <need> ; hir ; hir for ; or you
        not_a_lead	20	position <continue> ; position stil ; proces <trade> ; proces serv ; reporter
        not_a_lead	20	resum ; upset re ; verifi ; your cent
        not_a_lead	19	<drive> warranty ; <school> <need> ; a grief ; addiction ; alumni ; clt need
        not_a_lead	19	could your ; estuv con ; heard from ; institutional ; misdial ; my thursday
        not_a_lead	19	on inde ; practicum ; register ; rns ; scratcher ; thursday group ; treatment center
        not_a_lead	19	was ther ; with you ; your facility
        not_a_lead	18	*jobSeeker:hypothetical ; <happy> your ; <need> <town> ; <past> ~pt ; ahi es
        not_a_lead	18	anuncio ; asdkjh 0 ; cadc ; candidat ; comment ; daniel ; de hombr ; design
        not_a_lead	18	ex pacient ; for wiv ; form ~pt ; has wrong ; i send ; juul ; maintenanc ; our quilt
        not_a_lead	18	robocal ; sabemo de ; sampl ; slot machin ; tienen vacant ; vendedor de ; want al
        not_a_lead	18	whom do ; with denis ; you host
        not_a_lead	17	<buy> <emergency> ; any <job> ; ask pay ; complaint about ; del juev ; diem
        not_a_lead	17	el casin ; emr ; fix that ; in ur ; iop clt ; itemiz ; lap blanket ; limpiez
        not_a_lead	17	marisol ; mayore ; mis person ; my deposit ; no ~<cannabis> ; num equivoc ; pacient
        not_a_lead	17	per diem ; que termin ; receiv ; servsaf ; somo una ; su centr ; trabaj social
        not_a_lead	17	twic for ; verify ; was <try> ; would your ; y <furniture>
        not_a_lead	16	*vendor.opensNote ; <amount> <sober> ; <appointment> <tool> ; <ask> ~<law>
        not_a_lead	16	<buy> <vendor> ; <clinician> <year> ; <moment> <vendor> ; <photo> <need>
        not_a_lead	16	<trade> <treatment> ; <treatment> clt ; bls ; bonu ; busc trabaj ; check in ; clik
        not_a_lead	16	clinica ; congratulation ; cuart 0 ; current pt ; d/c in ; de panic ; detectiv ask
        not_a_lead	16	dm for ; dmv ; dont pay ; ex <colleague> ; fifteen minut ; fortnit ; grati
        not_a_lead	16	grup par ; guy stil ; he ther ; is <wait> ; notic your ; portal ; recovery center
        not_a_lead	16	replic ; reporter de ; retain ; sel narcan ; the statement ; traine ; treat gambl
        not_a_lead	15	*clientAdmin:other_experiencer ; *jobSeeker ; <clinician> station ; <give> to
        not_a_lead	15	<job> excus ; <leave> <breath> ; <moment> lat ; <need> <buy> ; <need> <play>
        not_a_lead	15	<need> <sad> ; <record> par ; <town> <official> ; <try> <drive> ; a resum ; busc a
        not_a_lead	15	cert ; chapt nin ; check out ; cup with ; de <afraid> ; estudi trabaj ; estuv ahi
        not_a_lead	15	faciliti ; fent strip ; field placement ; follower ; herself only ; hous manag
        not_a_lead	15	i discharg ; i interview ; iphon ; land pag ; ligatur ; link ; manager ; me cobr
        not_a_lead	15	on premis ; opening for ; ortiz ; parlay ; per admit ; podcast ; quit cigaret
        not_a_lead	15	record from ; record sent ; senor busc ; sociology ; statement ; student her
        not_a_lead	15	tak intern ; treat that ; tus ; una quej ; univision ; used drug ; vehicl ; was try
        not_a_lead	15	wrong <phone> ; you pay ; your parcel
        not_a_lead	14	*clientAdmin.opensNote:other_experiencer ; *vendor ; <appointment> has
        not_a_lead	14	<build> that ; <color> ribbon ; <kill> lin ; <media> <treatment>
        not_a_lead	14	<need> <clinician> ; <official> <ask> ; <vendor> <clothes> ; <vendor> <money>
        not_a_lead	14	alumni barbecu ; application for ; are <appointment> ; behavioral ; car warranty
        not_a_lead	14	cfo ; charg twic ; cit con ; cobr de ; con usted ; contrat ; copag ; dej mi ; dem
        not_a_lead	14	employment ; flat <money> ; flat fee ; gon hom ; i email ; left # ; los videojuego
        not_a_lead	14	low sodium ; nam <stranger> ; no substanc ; official ; ofrec ; only vic ; our rotary
        not_a_lead	14	pag thre ; poison lin ; pt <leave> ; pt left ; purchas ; red ribbon ; resident <ask>
        not_a_lead	14	scratch off ; se <promise> ; se disculp ; sherif ; singl in ; sodium ; solicitud
        not_a_lead	14	sport ; sprinkl ; tesi ; thi the ; to donat ; to drop ; to swap ; vendedor
        not_a_lead	14	vet <pet> ; when can ; wiv ; you dont ; ~<alcohol> ~<drug> ; ~<colleague> <need>
        not_a_lead	14	~drug want
        not_a_lead	13	<give> <volunteer> ; <kill> <room> ; <media> sobr ; <moment> pt ; <need> <media>
        not_a_lead	13	<phone> link ; <photo> your ; <record> <build> ; <record> <money> ; <school> spot
        not_a_lead	13	<year> <sober> ; <year> clean ; alcohol or ; anxiou and ; arm y ; be lat
        not_a_lead	13	bereavement ; burbank <need> ; card twic ; copag de ; copi leas ; de <buy> ; de pes
        not_a_lead	13	detectiv ; drop them ; expert <law> ; expert witnes ; gambl ; gerent ; handl <buy>
        not_a_lead	13	handl purchas ; identifi ; ly ; might one ; morong ; my card ; need my ; ni usa
        not_a_lead	13	on us ; or drug ; or use ; our addres ; our agency ; ozempic ; par <hospital>
        not_a_lead	13	par clinica ; par sus ; pleas <build> ; pleas fix ; prepar ; pt wif ; qwe ; resident
        not_a_lead	13	senor pregunt ; ser <volunteer> ; shift open ; ship worldwid ; sir i ; six bed
        not_a_lead	13	soy pacient ; specialist ; sus resident ; tap tap ; thought we ; to interview
        not_a_lead	13	to volunte ; toxin ; ur <town> ; used <drug> ; want purchas ; we deliv ; we treat
        not_a_lead	13	whoev sign ; wholesal ; with dr ; worldwid ; xylazin ; you until ; your <crowd>
        not_a_lead	13	your hous ; your tuesday ; zoom link
        not_a_lead	12	$ 0 ; *otherService.therapist ; <amount> problem ; <hospital> <record> ; <hot> singl
        not_a_lead	12	<money> desd ; <need> <hospital> ; <partner> <moment> ; <past> clt ; <record> <law>
        not_a_lead	12	<rope> de ; <school> <media> ; <seizure> <treatment> ; <vendor> <month>
        not_a_lead	12	<volunteer> <month> ; <volunteer> los ; <wait> was ; a <sad> ; about <sober>
        not_a_lead	12	account end ; al anon ; al whatsap ; and wed ; are visit ; bail bondsman
        not_a_lead	12	behavioral health ; blowout ; bondsman ; busc ; can fix ; car wont ; centro
        not_a_lead	12	centro de ; cit ; clas b ; complaint ; completion ; complianc ; contratan
        not_a_lead	12	cotizacion ; current ; dai breez ; dejan pas ; door hardwar ; emple ; encuest
        not_a_lead	12	exampl ; expert ; film student ; footag ; grievanc ; group for ; group tonight
        not_a_lead	12	hot singl ; in room ; interno ; interview <stranger> ; interview for ; iop client
        not_a_lead	12	liv own ; my vis ; necesit una ; ni ~fum ; night ask ; opening on ; opt
        not_a_lead	12	or <consume> ; our alumni ; our rent ; p/u ; par centro ; par papa ; par su
        not_a_lead	12	person was ; pocketknif ; pon una ; produc ; pued pas ; qualifi ; quier pon
        not_a_lead	12	rd <phone> ; rd cal ; re balanc ; rehab cal ; rud to ; sent it ; ser voluntari
        not_a_lead	12	sign your ; sob hom ; somebody from ; statement <say> ; statement say ; stay was
        not_a_lead	12	su expedient ; support for ; survey ; tak application ; teng licenci ; to reach
        not_a_lead	12	told cant ; tom ni ; uds cup ; una encuest ; videojuego ; we get ; whatsap
        not_a_lead	12	whol problem ; yelp ; your folk ; your patient ; your zip ; ~fee
        not_a_lead	11	0 bed ; <ask> <buy> ; <buy> <record> ; <calm> <withdrawal> ; <crowd> par
        not_a_lead	11	<daytime> <photo> ; <drive> co ; <hospital> her ; <insurance> $ ; <insurance> manual
        not_a_lead	11	<job> <record> ; <key> <colleague> ; <media> <month> ; <media> <opioid>
        not_a_lead	11	<money> <clinician> ; <need> <colleague> ; <photo> station ; <record> <trade>
        not_a_lead	11	<sad> <crowd> ; <school> her ; <seizure> <afraid> ; <vermin> control ; a clinician
        not_a_lead	11	a dem ; adicto ; admit a ; agenci de ; algun <clinician> ; alumni meet ; amar de
        not_a_lead	11	and iop ; and outpatient ; ano sobri ; anxiety ; any ~substanc ; anyth for ; attach
        not_a_lead	11	bil for ; bil twic ; bondsman ask ; bring lunch ; casin ; claim ; clean dmv
        not_a_lead	11	cousin said ; current iop ; cv attach ; dead 0 ; deposit back ; depression
        not_a_lead	11	discharg last ; documentary ; drop off ; est ahi ; exclusiva ; faciliti mgr
        not_a_lead	11	fact check ; flat <drive> ; flat tir ; for servic ; for that ; forty pound ; got bil
        not_a_lead	11	grp for ; guy need ; hay droga ; hispana ; i <hospital> ; jury duty ; liability
        not_a_lead	11	licens <clinician> ; los weight ; lvn night ; may we ; mayore par ; me yes
        not_a_lead	11	mi chamar ; minut with ; mis <crowd> ; near me ; need a ; need copy ; nurs station
        not_a_lead	11	of completion ; of googl ; on vermont ; papa de ; parroqui junt ; per <headface>
        not_a_lead	11	per head ; pest control ; piec about ; plac wrong ; policy manual ; por <buy>
        not_a_lead	11	por llam ; por mayore ; preci ; prevention ; purg ; que <media> ; que estuv
        not_a_lead	11	quier don ; radi station ; recamarer ; recog a ; relocat from ; reminder ; reportaj
        not_a_lead	11	rolex ; seizur alert ; sent to ; sin cost ; su <town> ; t me ; test 0 ; th <need>
        not_a_lead	11	the pallet ; thursday session ; tuesday group ; visit sun ; want comment ; want mgr
        not_a_lead	11	we <write> ; wil <goodbye> ; wil mis ; with ai ; year sob ; you stil
        not_a_lead	11	your <container> ; your <hospital> ; your googl ; ~<consume> ~<drug> ; ~<drug> <eat>
        not_a_lead	11	~<drug> <need> ; ~drink and ; ~ex is ; ~hir
        not_a_lead	10	$ ; *clientAdmin.opensNote ; *otherService.therapist:hypothetical ; / xx ; 0 fre
        not_a_lead	10	<afraid> attack ; <appointment> your ; <buy> <past> ; <clinician> <angry>
        not_a_lead	10	<clinician> agency ; <consume> ni ; <fall> them ; <go> lat ; <illness> <record>
        not_a_lead	10	<illness> not ; <insurance> <day> ; <job> <treatment> ; <money> click
        not_a_lead	10	<need> <drive> ; <need> <job> ; <need> <trade> ; <order> <put> ; <record> <hospital>
        not_a_lead	10	<relapse> <fall> ; <say> marisol ; <sober> in ; <stop> <clothes>
        not_a_lead	10	<take> <volunteer> ; <treatment> pt ; <vendor> <stranger> ; <wait> <month>
        not_a_lead	10	a charact ; a comment ; a supervisor ; a ~pt ; acl ; acquir ; admission lin
        not_a_lead	10	advertis ; agenci ; and doing ; ansiedad ; anuncio en ; asdkjh qwe ; automat
        not_a_lead	10	background check ; bil my ; bing eat ; biz ; bls <moment> ; bls current
        not_a_lead	10	can <build> ; censu ; clas of ; client mom ; clinical director ; co ; cobranz
        not_a_lead	10	com teach ; confirm nor ; cpap in ; credential ; de <sad> ; de cociner ; de cuent
        not_a_lead	10	de duel ; de fum ; de pacient ; diner desd ; dont <money> ; doordash ; emt b
        not_a_lead	10	entrevist a ; ex client ; expir ; fil <treatment> ; for overnight ; for ptsd ; fre
        not_a_lead	10	from march ; from your ; gan diner ; googl <vendor> ; googl ads ; googl review
        not_a_lead	10	group just ; grup de ; guarante ; gum ; havent gotten ; help quit ; her divorc
        not_a_lead	10	her told ; his glas ; in your ; insuranc say ; invoic from ; iop pt ; is wait
        not_a_lead	10	isnt com ; la tim ; lead ; los lent ; me / ; mouth shut ; need someon
        not_a_lead	10	neith confirm ; nicotin only ; night staf ; no alcohol ; nor <say> ; noth for
        not_a_lead	10	on telegram ; or <drug> ; or <say> ; our <intoxicated> ; our <school> ; our ai
        not_a_lead	10	our high ; pacient en ; panic attack ; part tim ; percent ; percentag ; pi
        not_a_lead	10	produc a ; ptsd ; reach the ; rehir ; relocat ; reservation ; residential and
        not_a_lead	10	resistant ; run lat ; soy <media> ; soy <school> ; soy reporter ; stan
        not_a_lead	10	su <appointment> ; su cit ; sub <consume> ; sub use ; support ; support group
        not_a_lead	10	sus pacient ; tabac ; test test ; the cok ; the link ; to bring ; to partn ; to serv
        not_a_lead	10	tobac ; toxin overnight ; trabaj ahi ; un <money> ; un reportaj ; vacant de
        not_a_lead	10	voluntari los ; want faciliti ; was charg ; wed lov ; with <job> ; writ a
        not_a_lead	10	you <buy> ; your are ; your client ; your log ; ~<colleague> <leave>
        not_a_lead	10	~<consume> and ; ~<drug> at ; ~<treatment> ahi ; ~intern ahi
        not_a_lead	9	% ; *familySupport:other_experiencer ; *jobSeeker.opensNote ; 0 # ; 0 %
        not_a_lead	9	0 <furniture> ; <angry> re ; <appointment> con ; <buy> us ; <caretaking> <year>
        not_a_lead	9	<colleague> position ; <consume> only ; <container> <money> ; <crowd> <partner>
        not_a_lead	9	<crowd> hispana ; <day> ua ; <drive> wont ; <emergency> card ; <give> about
        not_a_lead	9	<insurance> <record> ; <insurance> twic ; <kin> check ; <law> <insurance>
        not_a_lead	9	<leave> <medicine> ; <media> <hospital> ; <media> <need> ; <media> <photo>
        not_a_lead	9	<media> produc ; <media> with ; <money> <need> ; <money> twic ; <night> position
        not_a_lead	9	<opioid> test ; <past> ~ct ; <phone> <clinician> ; <phone> <see> ; <phone> <sick>
        not_a_lead	9	<record> from ; <remember> <medicine> ; <school> b ; <stimulant> <eat> ; <town> scout
        not_a_lead	9	<treatment> <play> ; <try> <town> ; <vendor> ; <vendor> <need> ; <vendor> with
        not_a_lead	9	<volunteer> in ; <wait> <clothes> ; a <volunteer> ; a mr ; a parent ; a support
        not_a_lead	9	about recovery ; act <amount> ; act two ; ahi <treatment> ; and would ; anon
        not_a_lead	9	anoth <room> ; anoth room ; answ fiv ; bajamo ; bel fat ; blog ; blu hoodi
        not_a_lead	9	bring them ; bring you ; caller ; can we ; casin de ; certific ; circl ; clic
        not_a_lead	9	co <give> ; co offer ; cobija ; con <drive> ; con licenci ; contraband ; copy of
        not_a_lead	9	cpr card ; cuidador ; custodian of ; de $ ; de resident ; de visit ; deadlin <day>
        not_a_lead	9	droga ; eob ; estuv <treatment> ; facilitator ; familia hispana ; follow up
        not_a_lead	9	for behavioral ; for rehab ; fre audit ; garantiz ; giv away ; glas + ; group
        not_a_lead	9	he owe ; hes ok ; history of ; i cov ; i host ; i left ; id <happy> ; in <drug>
        not_a_lead	9	in act ; instant ; interview a ; irb ; is stay ; itemiz statement ; jury ; lapd
        not_a_lead	9	las maquinita ; location scout ; lvn with ; maquinita ; market ; mft traine
        not_a_lead	9	mi estanci ; my <wait> ; my appointment ; my cv ; my stay ; need let ; need tax
        not_a_lead	9	no <drug> ; no ~fee ; no ~weed ; noc <job> ; noc shift ; numb as ; ocupan gent
        not_a_lead	9	of flower ; on sport ; opioid ; our <money> ; pacient actual ; par <kin> ; parcel is
        not_a_lead	9	parent group ; parent support ; passport ; patient until ; pay per ; pest ; pm with
        not_a_lead	9	practica ; prestamo ; proces ; pruit ; psych <school> ; public health ; receiv a
        not_a_lead	9	recomendacion ; rehab and ; seek ; sel us ; send us ; serv <key> ; serv paper
        not_a_lead	9	sin <furniture> ; sin <money> ; sin bur ; spin ; statu of ; subpoen to ; superbil
        not_a_lead	9	the dmv ; the slot ; therapy dog ; thesi ; thought thi ; thursday at ; to <fall>
        not_a_lead	9	to chang ; todavi est ; u <stranger> ; u guy ; un pacient ; use for ; vacant
        not_a_lead	9	van <drive> ; van driv ; vis twic ; visit del ; want therapist ; we <vendor> ; we mak
        not_a_lead	9	we operat ; went mis ; whoev <go> ; wil <hit> ; wont work ; would <happy> ; xx ; xx 0
        not_a_lead	9	y <clothes> ; y exp ; y necesit ; you collect ; your <drive> ; your floor ; your team
        not_a_lead	9	yrs clean ; ~client left
        not_a_lead	8	*thirdParty:other_experiencer ; 0 minut ; <afraid> <sad> ; <afraid> <treatment>
        not_a_lead	8	<amount> licens ; <appointment> <official> ; <ask> <height> ; <ask> su
        not_a_lead	8	<build> <past> ; <buy> <money> ; <clean> for ; <clinician> <treatment>
        not_a_lead	8	<clinician> b ; <clothes> <medicine> ; <colleague> <sober> ; <container> <need>
        not_a_lead	8	<crash> with ; <emergency> <money> ; <furniture> fre ; <give> <clothes> ; <go> mis
        not_a_lead	8	<go> ~<alcohol> ; <happy> com ; <headface> shut ; <job> <stimulant>
        not_a_lead	8	<last> statement ; <media> <colleague> ; <media> <media> ; <media> <sober>
        not_a_lead	8	<moment> <appointment> ; <money> <soon> ; <money> back ; <money> muy ; <need> <room>
        not_a_lead	8	<need> al ; <order> mi ; <order> por ; <pet> <kill> ; <photo> <write> ; <photo> you
        not_a_lead	8	<record> for ; <sad> <treatment> ; <sad> desd ; <say> ins ; <sober> <happy>
        not_a_lead	8	<sober> <treatment> ; <stop> <record> ; <stop> mi ; <stranger> <media>
        not_a_lead	8	<take> ~<drug> ; <treatment> <hot> ; <treatment> censu ; <vendor> <week>
        not_a_lead	8	<vendor> for ; <volunteer> <clinician> ; a mam ; a short ; acros our ; admission with
        not_a_lead	8	ahi en ; already in ; am <official> ; am barrist ; amm ; an expert ; an lmft
        not_a_lead	8	and wonder ; anoth <treatment> ; anoth program ; any ~<drug> ; asistent ; at cost
        not_a_lead	8	atty offic ; aug need ; best <money> ; bil ; bulk pric ; cadc i ; cama ; cambi su
        not_a_lead	8	cant mak ; carpet clean ; cessation ; cigaret ; circl of ; click bit ; co <need>
        not_a_lead	8	co want ; colchon ; comment on ; completion for ; completion let ; confirm or
        not_a_lead	8	could <stranger> ; could we ; cuand estuv ; cup by ; de parej ; de voluntari ; dea
        not_a_lead	8	deliver to ; differential ; doe <buy> ; doe purchas ; doing fin ; don email
        not_a_lead	8	doordash at ; drink or ; drop dead ; el cigar ; en cal ; familiar ; fee ; foc
        not_a_lead	8	folk to ; for staf ; forward thi ; funerari ; get over ; gift to ; googl ; gray hoodi
        not_a_lead	8	grp ; hag un ; hoodi and ; if her ; im with ; inmigracion ; instagram
        not_a_lead	8	interview somebody ; is admit ; itemiz bil ; jacket and ; journalism ; la visit
        not_a_lead	8	lawy need ; left your ; licensur ; limpiez de ; linen ; lmft ; los <play>
        not_a_lead	8	mak <phone> ; mand mi ; mantenimient ; mask ; melt <bodypart> ; melt bel ; mes grati
        not_a_lead	8	mi tarjet ; migracion ; mis group ; my thesi ; necesitan ; new therapist ; num
        not_a_lead	8	of resident ; offer ; on background ; open has ; or deny ; oth <need> ; pag one
        not_a_lead	8	paper for ; par familiar ; pay + ; phlebotomist ; podcast produc ; pouch ; preci por
        not_a_lead	8	pres 0 ; prim <month> ; prim mes ; psychiatric ; re <school> ; re night ; regal rop
        not_a_lead	8	rep for ; replic <see> ; replic watch ; report local ; represent the ; retain and
        not_a_lead	8	revenu ; risk fre ; rns and ; rop de ; ruiz ; say ins ; school want ; scout <need>
        not_a_lead	8	scout want ; security <job> ; slot on ; stat y ; stay last ; suicid hotlin
        not_a_lead	8	survey of ; tap her ; terapi par ; the dai ; ther until ; thur ua ; to clinical
        not_a_lead	8	today only ; tonight group ; tue group ; ua result ; und your ; ventur ; volunte
        not_a_lead	8	wal cabinet ; want la ; want overnight ; was with ; we <photo> ; we plac ; we sup
        not_a_lead	8	when doe ; who buy ; whoev run ; with whoev ; would lov ; wrong no ; y prepar
        not_a_lead	8	your <furniture> ; your <town> ; your <trade> ; your payrol ; your van
        not_a_lead	8	your ~<crowd> ; your ~group ; ~<consume> <consume> ; ~<consume> ni ; ~pt her
        not_a_lead	7	% of ; *otherService.weight:hypothetical ; *service:hypothetical ; + <clothes>
        not_a_lead	7	0 <photo> ; 0 oclock ; 0 panel ; <alcohol> <amount> ; <alcohol> club ; <ask> cambi
        not_a_lead	7	<bodypart> <furniture> ; <child> scout ; <church> would ; <clean> en
        not_a_lead	7	<clinician> <record> ; <clothes> <need> ; <clothes> <stranger> ; <colleague> <drive>
        not_a_lead	7	<colleague> <record> ; <consume> anyth ; <consume> ~<drug> ; <count> los
        not_a_lead	7	<crowd> <kin> ; <crowd> <sad> ; <crowd> <see> ; <day> <appointment>
        not_a_lead	7	<day> <volunteer> ; <die> <pill> ; <drive> <rope> ; <drive> or ; <drug> test
        not_a_lead	7	<eat> thi ; <emergency> <die> ; <fluid> <container> ; <friend> <stimulant>
        not_a_lead	7	<give> fre ; <give> pas ; <go> pacient ; <hear> <clinician> ; <insurance> <see>
        not_a_lead	7	<job> ahi ; <kin> circl ; <media> <room> ; <media> <write> ; <medicine> rec
        not_a_lead	7	<money> al ; <money> on ; <money> per ; <money> signal ; <money> sin ; <month> <wait>
        not_a_lead	7	<need> <insurance> ; <need> <write> ; <need> una ; <official> card
        not_a_lead	7	<outdoors> <appointment> ; <palecolor> <clothes> ; <phone> <build> ; <photo> <sober>
        not_a_lead	7	<photo> produc ; <record> <clinician> ; <record> <official> ; <record> <play>
        not_a_lead	7	<record> <record> ; <record> of ; <relapse> <money> ; <rope> resistant
        not_a_lead	7	<school> <appointment> ; <seizure> de ; <start> <money> ; <unreal> <job>
        not_a_lead	7	<vendor> <alcohol> ; <vendor> are ; <vendor> de ; <vendor> from ; <vendor> of
        not_a_lead	7	<vendor> on ; <volunteer> <need> ; <year> <appointment> ; <year> <see> ; a donation
        not_a_lead	7	a flat ; a group ; a patient ; a receipt ; a subpoen ; actual <ask> ; ads
        not_a_lead	7	aft <bodypart> ; agent for ; al viern ; al wasap ; an off ; and <clinician>
        not_a_lead	7	and need ; annual ; any shift ; approval ; are for ; barrist ; befor kne
        not_a_lead	7	befor midnight ; best pric ; bil $ ; bit exampl ; bitcoin ; bond ; boy to ; cajetil
        not_a_lead	7	cal ask ; can from ; cancun ; car in ; card <moment> ; card current ; cart que
        not_a_lead	7	center that ; charact ; chof que ; client car ; clt ; club <amount> ; cna ; cocain it
        not_a_lead	7	cocin o ; cold cal ; com <school> ; competitor are ; copi ; counselor for
        not_a_lead	7	crypt signal ; cuand fui ; cuand sali ; current client ; custody hear ; dad want
        not_a_lead	7	de adicto ; de experienci ; de orin ; deadlin 0 ; del <hear> ; depresion
        not_a_lead	7	desd <home> ; desd cas ; desd tu ; diem <job> ; diem shift ; do <furniture> ; do drug
        not_a_lead	7	doing great ; dond and ; dond la ; drug test ; due <day> ; el <consume> ; elvi
        not_a_lead	7	email resum ; endorsement ; enfermeri ; episod on ; espanol par ; estuv intern
        not_a_lead	7	ever <asleep> ; exampl / ; experienc and ; first <month> ; folleto ; for <hospital>
        not_a_lead	7	for <partner> ; for rat ; for your ; form ~ct ; foundation ; from <month>
        not_a_lead	7	fui pacient ; girl scout ; gotten the ; group facilitator ; grup ; guard card
        not_a_lead	7	hac mis ; has <law> ; hat and ; health <school> ; homeowner in ; hoodi ; hot tub
        not_a_lead	7	hrs thi ; huella ; i <unreal> ; i cancel ; i shadow ; in chapt ; inspection
        not_a_lead	7	interest ; interview ; interview last ; is she ; journalism student ; juic detox
        not_a_lead	7	just saw ; la ferreteri ; lankershim ; lat to ; lb ; ligatur resistant ; list your
        not_a_lead	7	liv detox ; lov to ; manufactur ; march stay ; marguerit ; me contestan
        not_a_lead	7	mi <appointment> ; mi <record> ; mi cit ; mi tratamient ; min by ; minut dem
        not_a_lead	7	money on ; mr r ; msw student ; mtg ; my driveway ; my tuesday ; necesit cambi
        not_a_lead	7	need dat ; nev hav ; no drug ; no tom ; not ~<drug> ; off <school> ; offer fre
        not_a_lead	7	on <sober> ; on lankershim ; on pag ; open by ; opening ; or <alcohol> ; or alcohol
        not_a_lead	7	or has ; oth <partner> ; our <law> ; out if ; pag 0 ; pagu ; par baj ; par limpiez
        not_a_lead	7	parcel ; parent circl ; patient ; personal ; phon charg ; pkg ; platicarl
        not_a_lead	7	pleas <go> ; pleas correct ; podrian ; por ell ; por nuestr ; port <gun> ; port arm
        not_a_lead	7	practicum slot ; prank ; psychiatric <clinician> ; pt <always> ; pt d/c ; pt dai
        not_a_lead	7	que dig ; question by ; quilt circl ; recepcion ; recruit ; referenc ; regalamo
        not_a_lead	7	report from ; resistant <opening> ; resistant door ; revok ; rn <night> ; rn night
        not_a_lead	7	robocal car ; roi ; room 0 ; se suic ; seek a ; semaglutid ; serv ; should lik
        not_a_lead	7	softwar for ; sol quier ; sophomor at ; spiritual ; student need ; su <treatment>
        """
}
