extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-5	=
        not_a_lead	60	asdkjh
        not_a_lead	57	asdlkj
        not_a_lead	50	zz
        not_a_lead	49	lkjh
        not_a_lead	46	qqq
        not_a_lead	42	*otherService.weight ; *spam ; asdkj
        not_a_lead	41	qpw
        not_a_lead	40	nnn
        not_a_lead	38	*otherService.tobacco ; qwp
        not_a_lead	35	/ /
        not_a_lead	34	inde
        not_a_lead	33	det ; fff ; lkj ; qwpo
        not_a_lead	32	zzx
        not_a_lead	31	www
        not_a_lead	30	<need> <volunteer> ; for parent ; ocupan
        not_a_lead	29	<alcohol> <drug> ; exclusiv ; patient ther ; rank ; your resident
        not_a_lead	28	capston ; zzxm ; zzz
        not_a_lead	27	clinical <colleague> ; cv
        not_a_lead	26	*otherService.gambling ; ehr
        not_a_lead	25	panic ; qwpoei ; rns ; vap nicotin ; wrong numb
        not_a_lead	24	<past> ~pt ; charg my ; circl for ; don rop ; form ~pt ; kid giggl ; nicotin ; ocd
        not_a_lead	24	ofrecemo ; practicum ; wrong #
        not_a_lead	23	*thirdParty ; cant confirm ; clinico ; de numer ; fjfjfj ; in rm ; misdial ; panel
        not_a_lead	23	screenwrit ; subpoen
        not_a_lead	22	<ask> <job> ; <school> <need> ; detox nurs ; estan <job> ; estan contrat ; hir ; lvn
        not_a_lead	22	with karen ; zyn
        not_a_lead	21	click her ; compra ; donat ; fiv question ; position ; radt ; sport bet ; warranty
        not_a_lead	21	who handl ; you hir
        not_a_lead	20	asdkj 0 ; clinica ; diem ; i interview ; leonard ; may i ; msw ; patient in
        not_a_lead	20	per diem ; proces <trade> ; proces serv ; with denis
        not_a_lead	19	<record> par ; <try> <drive> ; admit her ; asdkjh 0 ; bulk ; certifi ; clik
        not_a_lead	19	clt <need> ; current pt ; emr ; guy stil ; institutional ; mayore ; parlay ; portal
        not_a_lead	19	quit cigaret ; reporter ; resum ; sabemo de ; scratcher ; tienen vacant
        not_a_lead	19	treatment center ; twic for ; verifi ; verify ; want al ; whom do ; with you
        not_a_lead	18	*jobSeeker:hypothetical ; <buy> <emergency> ; <moment> <vendor> ; <need> <town>
        not_a_lead	18	addiction ; alumni ; any <job> ; bulimi ; busc a ; cadc ; complaint about ; de hombr
        not_a_lead	18	design ; exp ; for wiv ; grup par ; heard from ; i discharg ; i send ; in ur ; juul
        not_a_lead	18	my thursday ; position <continue> ; position stil ; record sent ; register
        not_a_lead	18	slot machin ; su centr ; upset re ; your cent
        not_a_lead	17	*vendor.opensNote ; <happy> your ; a grief ; ahi es ; anuncio ; candidat ; comment
        not_a_lead	17	could your ; daniel ; de <afraid> ; detectiv ask ; estuv con ; ex <colleague>
        not_a_lead	17	experienci ; faciliti ; follower ; he ther ; hir for ; hous manag ; link ; manager
        not_a_lead	17	my deposit ; num equivoc ; pacient ; replic ; resident <ask> ; robocal ; sel narcan
        not_a_lead	17	servsaf ; solicitud ; thursday group ; trabaj social ; traine ; treat gambl
        not_a_lead	17	vendedor de ; was <try> ; was ther ; y <furniture> ; you host ; your facility
        not_a_lead	17	~<alcohol> ~<drug>
        not_a_lead	16	<buy> <vendor> ; <job> excus ; <media> <opioid> ; <photo> <need> ; a ~pt ; arm y
        not_a_lead	16	behavioral ; cert ; clt need ; cuart 0 ; d/c in ; dmv ; el casin ; estat of
        not_a_lead	16	fix that ; grati ; herself only ; i email ; is <wait> ; itemiz ; lap blanket
        not_a_lead	16	left # ; limpiez ; los videojuego ; marisol ; mis person ; on premis ; our addres
        not_a_lead	16	que termin ; receiv ; se <promise> ; se disculp ; sob hom ; student her ; told cant
        not_a_lead	16	una quej ; vehicl
        not_a_lead	15	*clientAdmin:other_experiencer ; *jobSeeker ; *vendor ; 0 fre ; <appointment> <tool>
        not_a_lead	15	<appointment> has ; <ask> ~<law> ; <buy> <record> ; <drive> warranty ; <moment> lat
        not_a_lead	15	<moment> pt ; <need> <media> ; <need> <play> ; <trade> <treatment>
        not_a_lead	15	<vendor> <money> ; alumni barbecu ; application for ; centro ; chapt nin ; check in
        not_a_lead	15	cit con ; contratan ; de panic ; dej mi ; del juev ; dm for ; estuv ahi ; ex pacient
        not_a_lead	15	exampl ; fifteen minut ; flat <money> ; flat fee ; has wrong ; identifi ; iop clt
        not_a_lead	15	land pag ; low sodium ; maintenanc ; me cobr ; no ~<cannabis> ; notic your
        not_a_lead	15	opening for ; or you ; our quilt ; our rotary ; per admit ; record from
        not_a_lead	15	reporter de ; sampl ; sodium ; somo una ; soy pacient ; statement ; thought we
        not_a_lead	15	want mgr ; was try ; we deliv ; wholesal ; would your ; you pay ; you until
        not_a_lead	15	your parcel
        not_a_lead	14	*clientAdmin.opensNote:other_experiencer ; <color> ribbon ; <media> produc
        not_a_lead	14	<media> sobr ; <money> <clinician> ; <need> <clinician> ; <need> <sad>
        not_a_lead	14	<official> <ask> ; <school> <media> ; <treatment> clt ; <year> clean ; and wed
        not_a_lead	14	behavioral health ; bereavement ; bls ; can fix ; cfo ; check out
        not_a_lead	14	clinical director ; congratulation ; dont pay ; glas + ; ligatur ; mi <record>
        not_a_lead	14	my card ; official ; ortiz ; part tim ; pleas <build> ; pleas fix ; podcast
        not_a_lead	14	pt <leave> ; pt left ; purchas ; que <media> ; qwe ; red ribbon ; retain
        not_a_lead	14	ser <volunteer> ; sherif ; six bed ; sport ; su expedient ; tak intern
        not_a_lead	14	teng licenci ; the pallet ; thi the ; to donat ; to drop ; to swap ; treat that
        not_a_lead	14	vendedor ; vet <pet> ; whatsap ; when can ; worldwid ; xylazin ; you dont
        not_a_lead	14	your tuesday ; your zip ; ~drug want ; ~ex is
        not_a_lead	13	*otherService.therapist ; <amount> <sober> ; <appointment> con ; <clinician> <year>
        not_a_lead	13	<day> ua ; <give> <volunteer> ; <give> to ; <hot> singl ; <kill> lin
        not_a_lead	13	<leave> <breath> ; <money> desd ; <need> <buy> ; <need> <trade> ; <photo> your
        not_a_lead	13	<record> <law> ; <record> <money> ; <rope> de ; <sad> <crowd> ; <take> <volunteer>
        not_a_lead	13	<vendor> <clothes> ; <vendor> <month> ; <volunteer> los ; <year> <sober> ; al anon
        not_a_lead	13	and residential ; are <appointment> ; ask pay ; bail bondsman ; bondsman
        not_a_lead	13	bondsman ask ; bonu ; burbank <need> ; busc trabaj ; card twic ; censu ; charg twic
        not_a_lead	13	cobr de ; con usted ; cotizacion ; cup with ; cv attach ; deadlin <day> ; employment
        not_a_lead	13	expert ; expir ; fent strip ; fortnit ; gerent ; gon hom ; handl <buy>
        not_a_lead	13	handl purchas ; hot singl ; i <hospital> ; in room ; iphon ; morong ; need my
        not_a_lead	13	ni usa ; on inde ; on sport ; or use ; pag thre ; par <hospital> ; par clinica
        not_a_lead	13	poison lin ; pon una ; por llam ; rud to ; serv <key> ; serv paper ; shift open
        not_a_lead	13	ship worldwid ; sin cost ; sir i ; sociology ; specialist ; superbil ; tesi
        not_a_lead	13	to serv ; to volunte ; tom ni ; toxin ; tus ; uds cup ; univision ; used drug ; wiv
        not_a_lead	13	your hous ; ~drink and ; ~fee
        not_a_lead	12	$ 0 ; <build> that ; <clinician> station ; <kill> <room> ; <money> click
        not_a_lead	12	<partner> <moment> ; <past> clt ; <photo> station ; <record> <build> ; <school> spot
        not_a_lead	12	<seizure> <afraid> ; <sober> in ; <take> pt ; <town> <official>
        not_a_lead	12	<vendor> <stranger> ; a supervisor ; a support ; about <sober> ; account end
        not_a_lead	12	algun <clinician> ; alumni meet ; ansiedad ; anxiou and ; are visit ; bil twic
        not_a_lead	12	blowout ; can <build> ; car wont ; centro de ; cit ; clas b ; clas of ; complaint
        not_a_lead	12	completion ; contrat ; copag ; current ; de <buy> ; de pes ; deposit back ; detectiv
        not_a_lead	12	drop them ; emple ; encuest ; estudi trabaj ; ex client ; exclusiva ; expert <law>
        not_a_lead	12	expert witnes ; fact check ; for servic ; for that ; fre ; googl <vendor>
        not_a_lead	12	googl ads ; grp for ; help quit ; i cov ; in your ; interview for ; invoic from
        not_a_lead	12	is wait ; lead ; los lent ; me yes ; my <wait> ; my stay ; my vis ; necesit una
        not_a_lead	12	need a ; noth for ; ofrec ; opt ; our <intoxicated> ; our high ; our rent ; par su
        not_a_lead	12	pocketknif ; por <buy> ; por mayore ; prepar ; pres 0 ; pt wif ; que estuv
        not_a_lead	12	quier don ; quier pon ; radi station ; rd <phone> ; rd cal ; re balanc ; rehab cal
        not_a_lead	12	resident ; sent it ; ser voluntari ; sign your ; singl in ; sprinkl ; su <town>
        not_a_lead	12	support for ; survey ; t me ; tabac ; tap tap ; the statement ; thur ua
        not_a_lead	12	thursday session ; to reach ; today only ; una encuest ; ur <town> ; visit sun
        not_a_lead	12	want purchas ; whoev sign ; wil <goodbye> ; wil mis ; with ai ; with dr ; you stil
        not_a_lead	12	your client ; your folk ; ~<consume> and
        not_a_lead	11	<amount> problem ; <consume> ni ; <crowd> par ; <drive> co ; <go> lat
        not_a_lead	11	<hospital> <record> ; <illness> <record> ; <insurance> manual ; <job> <record>
        not_a_lead	11	<media> <treatment> ; <money> twic ; <need> <colleague> ; <need> <hospital>
        not_a_lead	11	<need> <job> ; <phone> link ; <record> <trade> ; <stimulant> <eat> ; <treatment> pt
        not_a_lead	11	<wait> <month> ; a clinician ; alcohol or ; already in ; and outpatient ; anuncio en
        not_a_lead	11	any ~substanc ; attach ; automat ; bil for ; blog ; busc ; car warranty ; casin
        not_a_lead	11	clean dmv ; co ; complianc ; copag de ; copi leas ; cuidador ; custodian of
        not_a_lead	11	de cociner ; de fum ; de pacient ; dead 0 ; dem ; diner desd ; door hardwar ; emt b
        not_a_lead	11	est ahi ; field placement ; film student ; footag ; for behavioral ; forty pound
        not_a_lead	11	gan diner ; grievanc ; group for ; grup de ; guarante ; gum ; her told ; his glas
        not_a_lead	11	hispana ; interno ; iop pt ; jury duty ; linen ; los <play> ; ly ; may we
        not_a_lead	11	mayore par ; might one ; mouth shut ; my appointment ; near me ; need copy
        not_a_lead	11	night ask ; no alcohol ; no substanc ; on vermont ; or drug ; our agency ; ozempic
        not_a_lead	11	p/u ; papa de ; parroqui junt ; plac wrong ; podcast produc ; policy manual ; produc
        not_a_lead	11	ptsd ; pued pas ; qualifi ; rehir ; reportaj ; run lat ; scratch off ; seizur alert
        not_a_lead	11	senor busc ; senor pregunt ; su <appointment> ; su cit ; sub <consume> ; sub use
        not_a_lead	11	support group ; tak application ; th <need> ; the slot ; thursday at ; to interview
        not_a_lead	11	used <drug> ; vacant de ; videojuego ; voluntari los ; we <write> ; we operat
        not_a_lead	11	we sup ; whol problem ; wrong <phone> ; year sob ; your <container> ; your <crowd>
        not_a_lead	11	your <hospital> ; your googl ; your log ; zoom link ; ~<drug> <eat> ; ~<drug> <need>
        not_a_lead	11	~hir
        not_a_lead	10	$ ; *clientAdmin.opensNote ; 0 bed ; <buy> <past> ; <crowd> <partner>
        not_a_lead	10	<job> <treatment> ; <key> <colleague> ; <media> <month> ; <money> signal
        not_a_lead	10	<past> ~ct ; <phone> <clinician> ; <photo> you ; <record> <hospital> ; <record> de
        not_a_lead	10	<record> from ; <sad> desd ; <say> marisol ; <stranger> <media> ; <vermin> control
        not_a_lead	10	<volunteer> <clinician> ; <volunteer> <month> ; <volunteer> <need> ; <wait> was
        not_a_lead	10	a <sad> ; a resum ; a short ; acl ; amar de ; and doing ; and iop ; ano sobri ; anon
        not_a_lead	10	asdkjh qwe ; aug need ; bel fat ; bil my ; bing eat ; biz ; bring lunch ; bring them
        not_a_lead	10	casin de ; client mom ; co <give> ; co offer ; cobranz ; cousin said ; current iop
        not_a_lead	10	dai breez ; de <sad> ; de cuent ; de visit ; dejan pas ; depresion ; documentary
        not_a_lead	10	dont <money> ; doordash ; drop off ; entrevist a ; follow up ; for ptsd ; gambl
        not_a_lead	10	googl review ; got bil ; havent gotten ; hay droga ; inmigracion ; iop client ; irb
        not_a_lead	10	isnt com ; lawy need ; liv own ; lvn night ; lvn with ; mantenimient ; me /
        not_a_lead	10	mi tarjet ; minut dem ; mis group ; need let ; need someon ; ni ~alcohol ; no ~fee
        not_a_lead	10	noc <job> ; noc shift ; num ; on pag ; on telegram ; open has ; or <consume>
        not_a_lead	10	our <money> ; our alumni ; pacient en ; pag one ; par familiar ; par papa ; par sus
        not_a_lead	10	percentag ; person was ; pest control ; pi ; piec about ; pm with ; preci ; proces
        not_a_lead	10	public health ; reach the ; recog a ; recovery center ; rehab and ; relocat from
        not_a_lead	10	reminder ; replic <see> ; replic watch ; resistant ; rolex ; semaglutid ; slot on
        not_a_lead	10	somebody from ; spin ; stan ; statu of ; stay last ; stay was ; sus resident
        not_a_lead	10	tak practicum ; test 0 ; the cok ; the link ; to <fall> ; to partn ; toxin overnight
        not_a_lead	10	tuesday group ; un reportaj ; want comment ; we get ; we treat ; wed lov ; went mis
        not_a_lead	10	with <job> ; would <happy> ; y <clothes> ; yelp ; you <buy> ; you collect
        not_a_lead	10	your <trade> ; your clinical ; your floor ; your medical ; your patient
        not_a_lead	10	your payrol ; yrs clean ; ~<colleague> <leave> ; ~<colleague> <need> ; ~<drug> at
        not_a_lead	9	*familySupport:other_experiencer ; *jobSeeker.opensNote
        not_a_lead	9	*otherService.therapist:hypothetical ; / xx ; 0 # ; <afraid> attack ; <amount> licens
        not_a_lead	9	<appointment> your ; <ask> <buy> ; <build> <past> ; <buy> us ; <caretaking> <year>
        not_a_lead	9	<clinician> <angry> ; <clinician> agency ; <clothes> <leave> ; <container> <money>
        not_a_lead	9	<container> <need> ; <crowd> hispana ; <drive> wont ; <drug> test ; <fall> them
        not_a_lead	9	<headface> shut ; <hospital> her ; <insurance> <day> ; <insurance> twic
        not_a_lead	9	<job> <stimulant> ; <kin> check ; <media> <need> ; <media> <photo> ; <media> <room>
        not_a_lead	9	<media> with ; <money> <need> ; <money> per ; <need> <drive> ; <need> al
        not_a_lead	9	<official> card ; <order> mi ; <phone> <see> ; <photo> <write> ; <play> onlin
        not_a_lead	9	<record> for ; <relapse> <fall> ; <school> b ; <school> her ; <stop> <record>
        not_a_lead	9	<stop> mi ; <town> scout ; <try> <town> ; <vendor> de ; <wait> <clothes>
        not_a_lead	9	a <volunteer> ; a charact ; a mr ; a sampl ; a tech ; about recovery ; act <amount>
        not_a_lead	9	act two ; adicto ; admission lin ; admit a ; advertis ; agenci ; agenci de
        not_a_lead	9	ahi <treatment> ; ahi en ; amm ; an expert ; and would ; anoth <room> ; anoth room
        not_a_lead	9	answ fiv ; anxiety ; any ~<drug> ; at cost ; atty offic ; be lat ; befor kne
        not_a_lead	9	bls <moment> ; bls current ; caller ; certific ; cessation ; claim ; cobija
        not_a_lead	9	comment on ; con <drive> ; con licenci ; copy of ; credential ; crypt signal
        not_a_lead	9	cuand fui ; cup by ; de duel ; de resident ; deliver to ; depresion desd ; depression
        not_a_lead	9	doing fin ; dond and ; droga ; drug test ; en cal ; en regl ; eob ; espanol par
        not_a_lead	9	estuv <treatment> ; ex pt ; familia hispana ; flat <drive> ; flat tir ; for weight
        not_a_lead	9	from march ; from your ; funerari ; gift to ; giv away ; group tonight ; guard card
        not_a_lead	9	guy need ; hac mis ; hat and ; her divorc ; history of ; host a ; i left ; in act
        not_a_lead	9	instant ; insuranc say ; interview <stranger> ; interview a ; is check ; is stay
        not_a_lead	9	journalism ; jury ; la visit ; lapd ; left your ; let with ; licensur ; liv detox
        not_a_lead	9	location scout ; los weight ; mand mi ; manufactur ; mask ; melt <bodypart>
        not_a_lead	9	melt bel ; mis <crowd> ; my cv ; my driveway ; ni ~fum ; nicotin only ; night staf
        not_a_lead	9	no <drug> ; no ~weed ; numb as ; nurs station ; ocupan gent ; of completion
        not_a_lead	9	of resident ; opening on ; our ai ; overdos cal ; pacient actual ; pag 0
        not_a_lead	9	panic attack ; paper for ; par <kin> ; par centro ; parcel is ; passport
        not_a_lead	9	per <headface> ; per head ; percent ; piz plac ; podrian ; por ell ; practica
        not_a_lead	9	prestamo ; pruit ; psych <clinician> ; psych <school> ; psych tech ; psychiatric
        not_a_lead	9	re <school> ; receiv a ; recomendacion ; referencia ; regl ; rep ; reservation
        not_a_lead	9	residential and ; retain and ; security <job> ; seek ; sel us ; serv ask ; servici
        not_a_lead	9	sin <money> ; soy <media> ; soy <school> ; soy reporter ; statement <say>
        not_a_lead	9	statement say ; suicid hotlin ; superbil for ; survey of ; terapi par ; test test
        not_a_lead	9	therapy dog ; thought thi ; tobac ; todavi est ; told we ; toxicology ; trabaj ahi
        not_a_lead	9	un <money> ; un pacient ; want therapist ; was charg ; we mak ; when doe ; wil <hit>
        not_a_lead	9	wont work ; would lov ; xx ; y necesit ; y prepar ; your <insurance>
        not_a_lead	9	~<consume> <consume>
        not_a_lead	8	% ; *thirdParty:other_experiencer ; 0 % ; 0 <furniture> ; 0 minut ; 0 panel
        not_a_lead	8	0 practicum ; <alcohol> <amount> ; <angry> re ; <appointment> <clinician>
        not_a_lead	8	<ask> <height> ; <ask> cambi ; <ask> su ; <buy> <money> ; <clinician> b
        not_a_lead	8	<clothes> <stranger> ; <colleague> <insurance> ; <count> los ; <crash> with
        not_a_lead	8	<crowd> <kin> ; <crowd> <sad> ; <crowd> <see> ; <daytime> <photo> ; <emergency> card
        not_a_lead	8	<give> <insurance> ; <give> about ; <go> mis ; <go> ~<alcohol> ; <hospital> <need>
        not_a_lead	8	<illness> not ; <insurance> $ ; <insurance> <record> ; <insurance> <see>
        not_a_lead	8	<leave> <medicine> ; <media> <hospital> ; <media> <see> ; <media> <sober>
        not_a_lead	8	<media> <write> ; <moment> <colleague> ; <money> <soon> ; <money> al ; <money> each
        not_a_lead	8	<money> muy ; <money> ship ; <money> sin ; <need> <fall> ; <order> <put>
        not_a_lead	8	<phone> <sick> ; <record> <play> ; <record> <record> ; <remember> <medicine>
        not_a_lead	8	<seizure> de ; <start> <money> ; <stop> <clothes> ; <trade> o ; <treatment> <hot>
        not_a_lead	8	<treatment> censu ; <vendor> ; <vendor> from ; <vendor> with ; <volunteer> in
        not_a_lead	8	a comment ; a dem ; a guest ; a j ; a parent ; a sweat ; actual <ask> ; ads
        not_a_lead	8	agent for ; al whatsap ; and <treatment> ; and blanket ; and need ; and wonder
        not_a_lead	8	annual ; anoth program ; any shift ; anyth for ; app ; approval ; bajamo
        not_a_lead	8	best <money> ; bil ; blu hoodi ; bring you ; bulk pric ; cajetil ; cal ask ; cant mak
        not_a_lead	8	carpet clean ; church collect ; cigaret ; click bit ; client car ; clt want
        not_a_lead	8	cociner con ; cociner o ; colchon ; collect coat ; comfortabl with ; completion for
        not_a_lead	8	confirm nor ; contraband ; could <stranger> ; could we ; counselor for ; cpr card
        not_a_lead	8	dad want ; de orin ; de parej ; dem next ; dentur ; desd <home> ; desd cas
        not_a_lead	8	discharg last ; dond la ; doordash at ; droga ni ; drug or ; due <day> ; en crypt
        not_a_lead	8	en hospital ; estan ahi ; facilitator ; faciliti mgr ; familia ; familiar
        not_a_lead	8	fentanyl death ; fil <treatment> ; folk to ; folleto ; for overnight ; for practicum
        not_a_lead	8	for rehab ; form ~ct ; fre spin ; googl ; googl list ; gotten the ; gray hoodi
        not_a_lead	8	group ; group facilitator ; group just ; hag un ; he owe ; hes ok ; hotlin ; hrs thi
        not_a_lead	8	i host ; in chapt ; inspection ; instagram ; interview your ; is admit ; itemiz bil
        not_a_lead	8	itemiz statement ; journalism student ; las maquinita ; liability
        not_a_lead	8	licens <clinician> ; list your ; mad thirty ; maquinita ; me interes ; melt
        not_a_lead	8	mft traine ; mi <appointment> ; mi chamar ; mi cit ; mi tratamient ; min by
        not_a_lead	8	minut with ; money on ; my tuesday ; nam <stranger> ; need tax ; neith confirm
        not_a_lead	8	nev got ; no ~<money> ; nor <say> ; of flower ; of googl ; off today ; offer
        not_a_lead	8	on <sober> ; on us ; on vin ; only vic ; or <drug> ; our firm ; our podcast
        not_a_lead	8	paralegal ; parent group ; parent support ; pay + ; pay ship ; pest ; phlebotomist
        not_a_lead	8	phon charg ; por ello ; por nuestr ; port <gun> ; port arm ; prevention ; produc a
        not_a_lead	8	psychiatric <clinician> ; pt disput ; purg ; re night ; recamarer ; relocat
        not_a_lead	8	report local ; revenu ; risk fre ; robocal car ; room 0 ; ruiz ; scout <need>
        not_a_lead	8	scout want ; se suic ; sent to ; set in ; should lik ; sin <furniture> ; sin bur
        not_a_lead	8	softwar for ; sophomor at ; stat y ; support ; sus pacient ; tap her ; tech
        not_a_lead	8	teng papel ; teng permis ; the dmv ; ther until ; thesi ; thirty lap ; to bring
        not_a_lead	8	to chang ; to clinical ; to whom ; tue group ; und your ; use for ; va por ; vacant
        not_a_lead	8	vanity ; ven eso ; vis twic ; want faciliti ; want forty ; was with ; we <vendor>
        not_a_lead	8	we plac ; weight los ; when is ; with <vendor> ; with exclusiv ; writ a ; wrong no
        not_a_lead	8	your <drive> ; your <furniture> ; your are ; your van ; your ~<crowd> ; your ~group
        not_a_lead	8	zyn pouch ; ~<consume> ~<drug> ; ~<treatment> ahi ; ~client left ; ~intern ahi
        not_a_lead	7	*person:historical ; *service:hypothetical ; <afraid> <sad> ; <afraid> <treatment>
        not_a_lead	7	<alcohol> club ; <appointment> lin ; <bodypart> <furniture> ; <buy> par
        not_a_lead	7	<caretaking> <seizure> ; <child> scout ; <church> would ; <clean> for
        not_a_lead	7	<clinician> <record> ; <clinician> <treatment> ; <clothes> <medicine>
        not_a_lead	7	<clothes> <need> ; <colleague> <drive> ; <consume> only ; <consume> ~<drug>
        not_a_lead	7	<continue> est ; <crowd> <afraid> ; <day> can ; <die> prevention ; <drive> <rope>
        not_a_lead	7	<drug> <media> ; <emergency> <container> ; <emergency> <die> ; <emergency> <money>
        not_a_lead	7	<emergency> <school> ; <friend> <stimulant> ; <give> <clothes> ; <height> <year>
        not_a_lead	7	<kill> deal ; <media> <colleague> ; <media> <media> ; <moment> <appointment>
        not_a_lead	7	<moment> las ; <money> back ; <month> <wait> ; <need> <room> ; <need> <write>
        not_a_lead	7	<need> yes ; <opioid> test ; <outdoors> <appointment> ; <pain> <stimulant>
        not_a_lead	7	<palecolor> <clothes> ; <pet> <kill> ; <phone> <build> ; <photo> <sober>
        not_a_lead	7	<photo> <treatment> ; <record> <wait> ; <record> of ; <remember> <caretaking>
        not_a_lead	7	<sad> <treatment> ; <say> <buy> ; <say> ins ; <school> <colleague> ; <school> sobr
        not_a_lead	7	<seizure> <treatment> ; <sober> <happy> ; <stimulant> in ; <trade> <year>
        not_a_lead	7	<trade> of ; <treatment> $ ; <treatment> <afraid> ; <vendor> <appointment>
        not_a_lead	7	<vendor> <need> ; <vendor> are ; <vendor> for ; <volunteer> or ; <wait> <last>
        not_a_lead	7	<write> yes ; a <stimulant> ; a donation ; a flat ; a mam ; a pair ; a quot
        not_a_lead	7	a receipt ; abril y ; acquir ; admission with ; aduan ; ahi mi ; al viern
        not_a_lead	7	already being ; already paid ; am <official> ; am barrist ; an off ; asistent
        not_a_lead	7	background check ; barrist ; befor midnight ; best pric ; bil to ; bit exampl
        not_a_lead	7	bitcoin ; by for ; c/o ; cadc i ; cama ; can from ; can we ; cancun ; car in ; cent
        not_a_lead	7	chamar ; charact ; cigar ; clearanc ; clic ; clt ; club <amount> ; co <need>
        not_a_lead	7	co want ; cold cal ; competitor are ; complet your ; completion let ; compliant
        not_a_lead	7	confirm ; counsel ; cuand estuv ; custody hear ; de $ ; de mantenimient
        not_a_lead	7	de voluntari ; dea ; del <hear> ; deni any ; detox center ; director re ; doctoral
        not_a_lead	7	don email ; donation ; drink or ; drop dead ; el <stimulant> ; el cigar ; elvi
        not_a_lead	7	empty bed ; endorsement ; enfermeri ; entreg ; entregamo ; episod on ; especial
        not_a_lead	7	ever <asleep> ; exampl / ; fee ; first month ; for rat ; for treatment ; form clt
        not_a_lead	7	forward thi ; foundation ; from <month> ; from feb ; gambl no ; garantiz ; get over
        not_a_lead	7	girl scout ; grp ; guion ; hasnt <hear> ; hasnt heard ; health <school> ; hoodi and
        not_a_lead	7	hypnosi ; i <leave> ; i paid ; id <happy> ; if ~<law> ; im with ; interest
        not_a_lead	7	interview ; is she ; jacket in ; juic detox ; kil deal ; la aduan ; la ferreteri
        not_a_lead	7	la pueden ; la tim ; lankershim ; lb ; limpiez de ; link for ; lmft ; mak <phone>
        not_a_lead	7	march stay ; marguerit ; market ; me contestan ; memory car ; mes grati ; mft
        not_a_lead	7	mi estanci ; migracion ; min with ; muchacho que ; my <stop> ; my bad ; my discharg
        not_a_lead	7	my radt ; my record ; need anyth ; not ~<drug> ; of <partner> ; on lankershim
        not_a_lead	7	open by ; opioid ; or <alcohol> ; or <say> ; or alcohol ; our <school> ; out if
        not_a_lead	7	owe child ; own <law> ; pag por ; pagu ; pap on ; parcel ; patient ; pay per
        not_a_lead	7	percent of ; personal ; pkg ; platicarl ; prank ; preci por ; prim <month> ; prim mes
        not_a_lead	7	que dig ; question by ; quilt guild ; quisieramo ; re student ; regal rop ; rep yes
        not_a_lead	7	represent the ; revok ; rn <night> ; rn night ; rns for ; rop de ; say ins
        """
}
