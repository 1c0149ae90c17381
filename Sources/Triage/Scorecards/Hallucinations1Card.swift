extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations1 = """
        hallucinations	-71	=
        hallucinations	68	hallucinat
        hallucinations	41	arent ther
        hallucinations	40	ah/vh ; est habl ; vh
        hallucinations	38	alucin ; keep hear ; wallpap
        hallucinations	35	avh ; hallucination ; spider ; tweezer
        hallucinations	34	footstep ; shadow peopl
        hallucinations	32	crawl und ; oig
        hallucinations	31	oig voc ; see rat ; tap over ; voc que ; voic tel
        hallucinations	30	insid my ; unplug
        hallucinations	29	arana ; his dead ; in tre ; plat for ; reconoc ; visual ; whisper my
        hallucinations	28	isnt ther ; men on ; question nobody ; the wallpap
        hallucinations	27	hormiga ; my dead ; no exist ; no tra ; ppl in
        hallucinations	26	bug ; le hablan ; outlet ; sombra
        hallucinations	25	bug walk ; cho in ; dead broth ; every outlet ; gusano ; i reach ; keep talk
        hallucinations	25	le contest ; narrat ; plat numb ; see men ; stop sat ; ther are ; y hear
        hallucinations	24	caminan ; ceil ; goat in ; hear a ; see demon ; the baseboard ; what month
        hallucinations	23	been talk ; de blanc ; disorient ; is president ; its unplug ; la par ; soldier
        hallucinations	23	the ceil ; ve ; ve cosa
        hallucinations	22	/ plac ; are peopl ; at edg ; hear voic ; know dat ; le contestan ; le sirv
        hallucinations	22	shadow ; stand by ; start hear ; tactil ; thread out ; un zapat ; zapat
        hallucinations	21	a cho ; alucina ; ant pour ; bar wal ; bug und ; coat rack ; every room
        hallucinations	21	fac com ; hear them ; is empty ; keep brush ; my attic ; nam cal ; noth ther
        hallucinations	21	pick at ; shadow guy ; shush ; shut up ; soldier and ; swat ; the wir
        hallucinations	21	ther talk ; tonight she ; vent ; veo ; with tweezer
        hallucinations	20	are his ; are voic ; bed sinc ; chat with ; comin out ; cucaracha ; hay nadi
        hallucinations	20	hay y ; hear ; hes pack ; im hear ; is whisper ; isnt real ; know own
        hallucinations	20	porqu dic ; she fold ; sirv caf ; stil breath ; stop drink ; they hatch ; thread
        hallucinations	19	adentr de ; chuckl ; insid the ; invisibl ; my text ; nam out ; no reconoc
        hallucinations	19	peopl in ; radi that ; see spider ; somebody nam ; the drain ; tre outsid
        hallucinations	19	wal stil ; wal talk
        hallucinations	18	answer question ; ant off ; are littl ; are whisper ; attic ; daught keep
        hallucinations	18	demon ; empec en ; foc de ; fold invisibl ; for + ; hear neighbor ; no estan
        hallucinations	18	nombr desd ; not real ; orient x ; oye voc ; que segun ; see ; see fac
        hallucinations	18	sinc thursday ; sinc tuesday ; sombra que ; stop phenibut ; swear the
        hallucinations	18	the carpet ; the vent ; wal no ; y jur ; yrs hear
        hallucinations	17	0 think ; and search ; baseboard ; bed lin ; del vecin ; fac in ; gps ; halluc
        hallucinations	17	heavy one ; him order ; hombr sin ; keep lift ; kitchen talk ; le rez
        hallucinations	17	los espej ; me estan ; mov und ; murmur ; no fac ; roommat quit ; sin car
        hallucinations	17	stand in ; the coat ; the corn ; the curtain ; the tre ; them count ; theyr on
        hallucinations	17	today the ; ve hombr ; veo sombra ; voic again ; walk und ; wallpap breath
        hallucinations	17	win tuesday ; y stil ; y veo
        hallucinations	16	and answer ; are breath ; are crawl ; arre ; arre vaca ; away on ; been cal
        hallucinations	16	been hear ; bug off ; but sinc ; carpet ; conversation with ; crawl on
        hallucinations	16	cuand estoy ; demon on ; feel each ; hormiga que ; la pinz ; littl girl
        hallucinations	16	littl men ; look away ; m tent ; median ; my bunk ; outlet bc ; pap sinc ; pinz
        hallucinations	16	pinz de ; pis y ; sin mezcal ; sinc yesterday ; stil hear ; tent und
        hallucinations	16	thing crawl ; tio llev ; to telephon ; un nin ; vaca en ; wallpap has ; with pap
        hallucinations	15	animalito ; argu in ; ask op ; askin who ; auditor 0 ; beetl ; cam y ; cok late
        hallucinations	15	curtain to ; dead uncl ; deputy 0 ; difunt ; el refri ; est viend ; exist y
        hallucinations	15	gent que ; get said ; h orient ; hablan por ; hatch ; hear her ; heard my
        hallucinations	15	heat vent ; hes pick ; ive heard ; lo miran ; man told ; melt and ; men ; miran
        hallucinations	15	my closet ; nin en ; pie de ; platic con ; pluck ; pluck at ; que los ; ron el
        hallucinations	15	shadow ppl ; ship we ; sin etoh ; sub por ; swat at ; the attic ; the voic
        hallucinations	15	turn the ; veo gent ; voc ; when cle ; whisper ; y oig
        hallucinations	14	als hear ; argu with ; at air ; been dig ; culebra en ; desd ayer ; dig at
        hallucinations	14	drop him ; duct ; eel ; follow him ; follow me ; hablan ; hay gent ; his forearm
        hallucinations	14	is confus ; is talk ; la cobij ; lint ; me polite ; me why ; men with
        hallucinations	14	mezcal hac ; mov when ; my kitchen ; my nam ; nev own ; night thi ; no gin
        hallucinations	14	one up ; peopl stand ; rug is ; sacud ; say my ; she hear ; shelt staf
        hallucinations	14	smok detector ; the air ; the lamp ; ther only ; tonight hes ; tv is ; up 0
        hallucinations	14	ve gent ; vin el ; vin hac ; voic ; voic sinc ; what year ; who stand ; wif cant
        hallucinations	14	wont shut
        hallucinations	13	0 dur ; a radi ; al pie ; alcoholic hallucinosi ; announc ; answer him
        hallucinations	13	ativan cold ; beb hac ; believ me ; book 0 ; bunkmat has ; cat sinc
        hallucinations	13	compadr que ; crawl ; dead peopl ; el tech ; estamo en ; go look ; hal closet
        hallucinations	13	hallucinat sinc ; hallucinosi ; he introduc ; he wouldnt ; hen off ; her old
        hallucinations	13	his coach ; im see ; insist its ; insultan ; its 0 ; keep tel ; laugh in
        hallucinations	13	madr hij ; man is ; man mad ; mano que ; me calm ; me reconoc ; mol i ; not ther
        hallucinations	13	oig a ; on ceil ; orient ; over every ; over everyth ; pas him ; pick lint
        hallucinations	13	piquet ; radi peopl ; see children ; see dead ; see shadow ; she see ; she set
        hallucinations	13	sho hen ; sho the ; sient en ; sinc grandm ; sist pt ; that aint ; that arent
        hallucinations	13	the boot ; tonight hear ; tre dia ; tub is ; visual hallucination ; wal
        hallucinations	13	wk hear
        hallucinations	12	0 pick ; addres the ; aft last ; al beb ; am awar ; and ear ; ant are
        hallucinations	12	around lik ; at bug ; at foot ; at peopl ; at them ; auditory ; barc ; been his
        hallucinations	12	been narrat ; bipol off ; box fan ; br ; breath and ; brush ; clean blanket
        hallucinations	12	com acros ; cov off ; cristal cuatr ; de adentr ; detox pleas ; dia es
        hallucinations	12	disorient see ; dog we ; edg of ; el barc ; el ron ; els see ; foc le
        hallucinations	12	garag now ; grit a ; guy sit ; had when ; his underwe ; hormiga en ; husband cam
        hallucinations	12	it know ; keep swat ; know its ; late a ; me caminan ; me hablan ; me order
        hallucinations	12	metaphor ; mom quit ; my mattres ; my reclin ; night too ; no radi
        hallucinations	12	nobody believ ; now keep ; oig que ; par en ; par sei ; pattern on ; pip and
        hallucinations	12	plac at ; poster ; que ve ; rata ; refri ; say bug ; say hey ; se hund
        hallucinations	12	shak lik ; she his ; sinc last ; sinc sunday ; sinc wednesday ; skin and
        hallucinations	12	somebody and ; static ; stomp ; tap foil ; the men ; they mov ; tiembl much
        hallucinations	12	underwe ; ve rata ; wasp ; what street ; who let ; work boot ; yrs of
        hallucinations	11	0 tremulou ; a conversation ; a crowd ; aft you ; aint ther ; air cal ; all last
        hallucinations	11	animal en ; anoch vi ; arent ; as day ; at sheet ; at visit ; back one
        hallucinations	11	been speak ; caminan por ; can feel ; cant eat ; carpet has ; catch the
        hallucinations	11	chicken in ; de luz ; describ the ; desd anoch ; detector ; dia tiembl
        hallucinations	11	duffel for ; estoy viend ; feel them ; for decad ; get down ; going with
        hallucinations	11	hallway ; hallway for ; hast sangr ; he keep ; his dai ; hom rn ; is tel
        hallucinations	11	its happen ; kid out ; know she ; know theyr ; la cortin ; lint out ; littl wir
        hallucinations	11	llor no ; mam difunt ; mattres and ; men in ; mi cam ; nam my ; no xanax
        hallucinations	11	not happy ; of tonight ; old is ; own bathroom ; plain as ; radi play ; rasc
        hallucinations	11	rasc hast ; read my ; real but ; remark ; repeat what ; se rasc ; self
        hallucinations	11	sink was ; skin i ; slap at ; sleev and ; snak ; someon ; stop his ; street rn
        hallucinations	11	talk to ; tel him ; the heat ; the refrigerator ; the shadow ; theyr at
        hallucinations	11	thos whip ; to lift ; to peopl ; twin wer ; uncl nam ; und his ; ve sombra
        hallucinations	11	voc q ; wav at ; wif keep ; wir ; wir com ; wouldnt eat ; yrs every
        hallucinations	10	0 fami ; aguardient hac ; al cor ; all hand ; am hear ; am our ; ano diari
        hallucinations	10	arana en ; are bug ; ask when ; askin ; at thread ; ayer estuv ; baby the
        hallucinations	10	bed again ; bug com ; bus pul ; cant giv ; car en ; cara ; carpet is ; closet x
        hallucinations	10	contest al ; cuart en ; curtain ; cuz he ; dai til ; dashboard ; dia tom
        hallucinations	10	disorient x ; dond est ; dont own ; drink by ; drink wed ; dry sinc ; el mezcal
        hallucinations	10	es delirium ; existen ; fath stop ; feel spider ; floor she ; group hom
        hallucinations	10	hear my ; hes swat ; hes tap ; holler at ; hom mgr ; husband stop ; in when
        hallucinations	10	is off ; its ther ; jal las ; le jal ; le platic ; man in ; mascota ; me confund
        hallucinations	10	me salud ; me theyr ; mij tien ; milk tank ; mirror and ; muert y ; nadi dic
        hallucinations	10	no existen ; no hay ; no rat ; noch de ; novi est ; now think ; nurs is
        hallucinations	10	on they ; op to ; our landlord ; peopl whisper ; platic ; pls someon ; plug on
        hallucinations	10	pour out ; psych md ; pul away ; que teni ; rez a ; se salg ; senor tien
        hallucinations	10	sinc friday ; sirv ; sixty hour ; stand next ; stop sinc ; swat wasp ; talk in
        hallucinations	10	the ant ; the hatchet ; the mattres ; ther peopl ; ther think ; thre without
        hallucinations	10	transf ctr ; try not ; tv ; up thru ; vaci ; veo ni ; viv sol ; vot on
        hallucinations	10	wal outlet ; was breakfast ; when nobody ; y took ; yel at ; you pleas
        hallucinations	9	+ visual ; 0 hear ; 0 see ; about it ; abuel difunt ; all shift ; alucin ve
        hallucinations	9	and arre ; and over ; and today ; ankl last ; arana que ; are walk ; bed
        hallucinations	9	befor shift ; bicho ; breath 0 ; cam along ; ceja ; cha think ; children ; clarit
        hallucinations	9	cobij y ; comin ; cortin ; cuart tom ; d say ; day stil ; dead aunt ; dedo y
        hallucinations	9	dej el ; demon in ; dicen cosa ; died when ; difunto ; down every ; drink today
        hallucinations	9	dry last ; dtr wont ; el rec ; enchuf ; enjuagu ; ensil ; espej ; est alucin
        hallucinations	9	est y ; etoh x ; foot of ; gallina que ; gent par ; hallucinat spider ; has eye
        hallucinations	9	he dont ; her dead ; her tooth ; hes pluck ; his ankl ; his blanket ; husband get
        hallucinations	9	i bump ; i review ; im hallucinat ; inpatient bed ; introduc himself ; is funny
        hallucinations	9	is hallucinat ; it hes ; ive empti ; keep ask ; keep flick ; kind ; la alarma
        hallucinations	9	lamp and ; lean in ; llam hij ; m whiskey ; machet und ; movers ; muscl relax
        hallucinations	9	my bathtub ; my fridg ; nam sinc ; nebrask ; neighbor plot ; no amount
        hallucinations	9	nobody and ; nurs are ; of thin ; off vodk ; only he ; oye ; pisar ; pregunt a
        hallucinations	9	qd lu ; que cas ; quier ensil ; radi unplug ; ran dry ; rec a ; reconoc a
        hallucinations	9	right about ; sab en ; say must ; say wer ; se sacud ; see cat ; sei vec
        hallucinations	9	she serv ; she trembl ; sin su ; sinc barstow ; sinc saturday ; skin been
        hallucinations	9	sleep my ; son say ; spe 0 ; spider on ; steer ; stil see ; swing at ; tarare
        hallucinations	9	tent ; that isnt ; the dispatch ; the hallway ; the lorazepam ; the neighbour
        hallucinations	9	the pattern ; the preach ; the stal ; the tv ; ther somebody ; therev
        hallucinations	9	therev been ; thin air ; think hes ; think our ; thread off ; to dead
        hallucinations	9	traffic in ; tremulou ; va social ; ve vibora ; vent becaus ; was hold
        hallucinations	9	wasp nobody ; what get ; when i ; whos hous ; wif now ; wood grain ; ya muri
        hallucinations	8	0 dej ; 0 psych ; 0 ve ; abuel se ; agu hast ; apag ; are sit ; armcha ; at fli
        hallucinations	8	attic and ; auditory hallucination ; bajamo ; battery on ; be residential
        hallucinations	8	bed every ; been argu ; been dead ; been no ; been pack ; been see ; been sharpen
        hallucinations	8	been swat ; blanket cal ; blink ; bourbon cold ; breakfast he ; bug that ; bus
        hallucinations	8	chat ; cho insid ; closet ; closet que ; confus and ; conservatory ; contestan el
        hallucinations	8	cop hav ; corn ; cosa que ; cros the ; culebra ; d ask ; dat / ; de arrib
        hallucinations	8	dead moth ; decad and ; del nacimient ; deliriou ; dermatologist ; dia sin
        hallucinations	8	diaphoresi ; diari le ; discus me ; drench ; drench puls ; dual dx ; duct tap
        hallucinations	8	ear on ; edibl 0 ; en mi ; est apag ; est ve ; estoy ; etoh sinc ; everywher i
        hallucinations	8	eye ; fami want ; fath hes ; feed it ; feel thing ; ferry ; foto y ; hay nad
        hallucinations	8	he swallow ; helicopt ; herman llev ; hes talk ; hing and ; his wed
        hallucinations	8	hotel security ; if anyth ; im kind ; is giv ; is say ; its warm ; its wednesday
        hallucinations	8	keep fold ; keep walk ; knock togeth ; know hes ; la cam ; le habl ; le meti
        hallucinations	8	les contest ; letter are ; lift a ; link at ; look ; m refus ; mam ve ; mami la
        hallucinations	8	many ; me to ; me whos ; mi botel ; mi estuf ; mid ; mirror ; my childhood
        hallucinations	8	my palm ; nam and ; neighbor thru ; night non ; nit too ; no littl ; no pap
        hallucinations	8	no sab ; non x ; off his ; off rum ; on air ; on tv ; our liv ; outlet i
        hallucinations	8	pack for ; pap dej ; par y ; pesc en ; pian on ; pls ; ppl ; puert y ; pul thread
        hallucinations	8	quarrel with ; que ahi ; rack and ; radiator ; re transf ; regader y ; reli
        hallucinations	8	roommat ask ; roommat swear ; sab dond ; sangr porqu ; sank ; sat now ; sat on
        hallucinations	8	saturday ther ; say aft ; say ther ; se mueven ; security guest ; see ant
        hallucinations	8	see that ; segun él ; set a ; set is ; she answer ; sillon y ; sinc yest
        hallucinations	8	sol alguno ; soldier in ; somebody ; soy su ; spe per ; sra dic ; staf 0
        hallucinations	8	stand at ; strol ; sweep the ; tak not ; tap los ; tech y ; tel op
        hallucinations	8	the bedspread ; the drywal ; the outlet ; the yard ; ther a ; they know ; thos
        hallucinations	8	to narrat ; to nobody ; told me ; uno ; us could ; ve bicho ; vent as ; vi a
        hallucinations	8	walk by ; wav ; we spok ; wed hav ; what new ; whatev ; whol church ; why the
        hallucinations	8	wif sweep ; y awak ; y see ; yesterday that ; yesterday ther
        hallucinations	7	0 als ; 0 uds ; 0 without ; a year ; abuel llev ; adentr del ; aft icu ; agt
        hallucinations	7	air say ; alg ; am now ; and hold ; and plac ; and tel ; and wind ; anoch veo
        hallucinations	7	ant on ; are cop ; are men ; are no ; argu ; at someon ; band in ; beer thur
        hallucinations	7	both forearm ; bras band ; broth hear ; caen de ; cal by ; calm that ; car desd
        hallucinations	7	cart ; check if ; children are ; clos on ; cocin y ; conversation ; cristal dos
        hallucinations	7	day and ; day moth ; day thre ; de ceja ; de foc ; dej etoh ; del post
        hallucinations	7	demon and ; desd el ; detox onc ; din for ; do i ; dobl rop ; dog in ; drink sun
        hallucinations	7	empty ; esper el ; estamo ; estamo y ; estudi y ; etoh cessation ; f tri
        hallucinations	7	forearm ; gal / ; giv ; ha tom ; happen whil ; hay un ; he answer ; he ask ; hen
        hallucinations	7	her bed ; herman cristal ; hes in ; him see ; his teach ; hna pt ; hum ; i touch
        hallucinations	7	if shed ; impresora ; in hallway ; in my ; insult ; its clean ; ive had ; juev le
        hallucinations	7	keep see ; know the ; know ther ; know wher ; la cas ; las gracia ; las letra
        hallucinations	7	lat fath ; late she ; laundry that ; let me ; letra ; man stand ; march along
        hallucinations	7	mas las ; me caen ; me thing ; mi roommat ; mism se ; moth doesnt ; muerto
        hallucinations	7	my bed ; my ceil ; my gum ; my mom ; my pillow ; ni cual ; night deni ; night ive
        hallucinations	7	no veo ; no vodk ; nobody hom ; noch ; o aqui ; of cok ; one from ; op ; oper and
        hallucinations	7	outlet becaus ; oye que ; par con ; parol agt ; passenger ; pick bug ; pick our
        hallucinations	7	pijam ; platic desd ; pleas what ; porqu segun ; problem no ; pt stop ; pul at
        hallucinations	7	quien es ; quit jump ; radi ; rasp ; re dad ; recogniz him ; relay 0 ; rentamo
        hallucinations	7	say com ; say the ; scold ; se perdi ; se sac ; see noth ; she know ; she so
        hallucinations	7	shed been ; ship thi ; show drain ; sil vaci ; sin sus ; spend the ; sponse 0
        hallucinations	7	spun ; start yesterday ; stepdown rn ; stick of ; stop el ; stop vodk ; tactil +
        hallucinations	7	tech re ; tel her ; the alto ; the bed ; the chicken ; the dril ; the egg
        hallucinations	7	the music ; the sixth ; ther someon ; theyr not ; think its ; tio dej ; to sup
        hallucinations	7	toalla ; today ; tonight tel ; transf when ; tremen dej ; tremor say ; u check
        hallucinations	7	un hombr ; un sol ; una que ; una tal ; va dic ; vaci el ; ve animal ; ve arana
        hallucinations	7	ve muerto ; vent and ; vibora ; visual halluc ; was alon ; what town ; whisp
        hallucinations	7	whisper say ; who / ; wont look ; work or ; worm ; wring wet ; y from ; y up
        hallucinations	6	+ tremor ; 0 chart ; 0 disorient ; 0 empty ; 0 sat ; a de ; a flashlight ; a plat
        hallucinations	6	a tal ; about the ; afternoon hes ; ahorit hay ; air talk ; alarma ; anchor
        hallucinations	6	and ask ; and feed ; and it ; and she ; anoch oig ; answer ; are back ; are und
        hallucinations	6	arent in ; ask what ; at spider ; bald ; been giv ; behind ; beneath ; bien feo
        hallucinations	6	botel hac ; braid ; broth who ; by half ; cal hac ; camin por ; can see
        hallucinations	6	chemistry teach ; climb down ; coach and ; command ; con gent ; confundi
        hallucinations	6	confundi con ; contest y ; convert with ; corn of ; d ago ; dai at ; dangl
        hallucinations	6	day til ; dead ; dead dog ; deal card ; desk 0 ; detail ; dio las ; direct a
        hallucinations	6	do lik ; dog ; dorm ; down last ; drink sunday ; drip ; drywal in ; duerm tiembl
        hallucinations	6	ear ; el difunt ; el miercol ; el vin ; enchuf porqu ; er triag ; est agar
        hallucinations	6	est llen ; everyth i ; f cok ; fac ; fac is ; fast i ; felt her ; feo no
        hallucinations	6	fifth on ; fli that ; floor again ; floor are ; for stuf ; for two ; fort hood
        hallucinations	6	from behind ; from room ; ful legal ; garag to ; garden and ; gin on ; giv no
        hallucinations	6	goat out ; golp al ; guest 0 ; h ciw ; habit all ; habl desd ; hablan desd
        hallucinations	6	has not ; has read ; he lie ; he look ; health 0 ; heard it ; her ativan
        hallucinations	6	her bedroom ; her fridg ; her kick ; her mouth ; hes swing ; hij dic ; him who
        hallucinations	6	his hal ; his lat ; his skin ; holler ; hom staf ; hombr con ; hormiga por
        hallucinations	6	hoy tambien ; husband quit ; i phon ; i unplug ; in delirium ; in every ; inf
        hallucinations	6	infirmary ; infirmary 0 ; insect ; insist q ; is drench ; it lean ; it usual
        hallucinations	6	its christma ; its feet ; its lat ; jail infirmary ; jel ; keep catch ; keep turn
        hallucinations	6	kick i ; know nobody ; kratom and ; la television ; la tercer ; lady in
        hallucinations	6	lady with ; last klonopin ; laugh with ; legal nam ; lik six ; liv mgr ; llev doc
        hallucinations	6	llev mas ; lo esper ; los enchuf ; m book ; man on ; mano y ; mat how ; md say
        hallucinations	6	meth keep ; mezcal el ; mi hermanit ; my addres ; my wal ; neph ; next to
        hallucinations	6	night fifth ; night hes ; night long ; night up ; nin ; nit has ; nit i ; nobody
        hallucinations	6	noch mi ; nombr y ; non ; now dry ; nuy desd ; of hosp ; off lithium ; on bath
        hallucinations	6	on tweak ; one its ; oppos counsel ; own hous ; papi ; par a ; party last
        hallucinations	6	pedirl la ; peopl whov ; pick thread ; pid que ; plot thru ; print ran
        hallucinations	6	propi espos ; puppet ; puro ; qd 0 ; que ano ; que baj ; que en ; rack ; radi say
        hallucinations	6	reach her ; read out ; red ; refus transport ; regan a ; request detox ; rest on
        hallucinations	6	right ; rn my ; room w ; room wal ; roper ; sarg ; say dts ; se enoj ; see bug
        hallucinations	6	see snak ; see them ; senor pid ; senorit mi ; she dial ; shirt he ; sin dorm
        hallucinations	6	sinc fri ; sinc sat ; sinc sun ; sinc wk ; sist bernadet ; sit ; skin ; skin of
        hallucinations	6	sleev ; smok in ; so someon ; soak ; soak sheet ; soap oper ; solt el ; som the
        hallucinations	6	sombrer lo ; someth ; someth smal ; somo nosotro ; spous of ; start last
        hallucinations	6	stick and ; stop kratom ; stop valium ; street and ; su compadr ; su mam
        hallucinations	6	suitcas with ; sur ; sur its ; swear arent ; swear he ; sweat thru ; sweep
        hallucinations	6	tea to ; tenemo y ; tequil hac ; than sank ; that read ; the fac ; the fan
        hallucinations	6	the ferry ; the mar ; the skin ; the wal ; the way ; ther ask ; they wont
        hallucinations	6	thi dai ; third night ; thre nobody ; tim her ; to climb ; to know ; to let
        hallucinations	6	to writ ; toc en ; today hand ; today she ; tomarl ni ; tonight they ; tonight to
        hallucinations	6	tub ; tuesday they ; turn off ; unplug it ; us can ; use at ; using my
        hallucinations	6	usual for ; vibora en ; vyvans for ; walk ; walk straight ; way say ; we took
        hallucinations	6	week im ; week seven ; what i ; what the ; who isnt ; whov ; wind it ; with plat
        hallucinations	6	with voic ; wk began ; writ to ; wrong ; yo crei ; youd ; yrs noth
        hallucinations	5	+ shroom ; + yrs ; 0 and ; 0 d ; 0 post ; 0 yrs ; a chip ; a contest ; a second
        hallucinations	5	a voic ; a wheel ; abaj de ; aft dos ; ago talk ; agu a ; aid client ; al pis
        hallucinations	5	al radi ; alarm becaus ; already and ; ama ya ; and argu ; and can ; and scream
        hallucinations	5	anyway ; aqui es ; are ant ; are see ; are the ; arm absces ; around new ; away
        hallucinations	5	back first ; bag for ; basc ; bathroom is ; bedspread ; been quiet ; befor light
        hallucinations	5	bien clarit ; bing sinc ; blanket n ; blanket that ; book tue ; breath
        hallucinations	5	brinc com ; brush bug ; brush her ; bus depot ; buscan ; by and ; caen
        hallucinations	5	cal roommat ; cal whisper ; can stop ; cap 0 ; clarit y ; climb out ; cobij
        hallucinations	5	confund ; contestan ; contr la ; corn and ; crawl spac ; cri becaus ; cruis ship
        hallucinations	5	crystal 0 ; cuart y ; cup in ; curios ; cus ; cuz ; da las ; da nang ; dad ran
        hallucinations	5	day been ; day sinc ; de cuart ; de mano ; de tembl ; de toda ; de tomarl
        hallucinations	5	dear but ; del colchon ; deni ; descans me ; desd anti ; dicen q ; dig them
        hallucinations	5	doctor ask ; dond estoy ; dos drench ; down its ; down saturday ; drink cold
        hallucinations	5	drink tonight ; dry saturday ; dug ; dxd ; el tequil ; elot y ; els hear
        hallucinations	5	empti it ; en cam ; en jalp ; enterramo en ; es normal ; escob ; esper a
        hallucinations	5	espos dej ; est les ; f admit ; fan ; fan is ; feb back ; feet so ; fix a
        hallucinations	5	flashlight ; flea ; floor ; floor is ; fold laundry ; folk on ; forearm with
        hallucinations	5	four year ; from box ; fuck ; fugu ; gf ; golp el ; gown ; guard ; guy ; h now
        hallucinations	5	h vomit ; hair dry ; hand jump ; happen right ; has peopl ; has to ; hasnt kept
        hallucinations	5	he argu ; he hear ; he hold ; he promis ; he see ; he spent ; he think ; hear him
        hallucinations	5	her by ; hes pour ; hes wav ; high school ; hij ; him breath ; him through
        hallucinations	5	hip fx ; his bed ; his grad ; his should ; his sock ; his wif ; hombr en
        hallucinations	5	hospic aid ; hour ; hoy temblor ; hund ; husband hasnt ; i buri ; i tap ; ice i
        hallucinations	5	in bldg ; in day ; in kore ; in off ; in yerevan ; insid ; insist ; is breath
        hallucinations	5	is dry ; is see ; isnt any ; it aft ; jalp ; kind mail ; klonopin last ; know my
        hallucinations	5	la escob ; la impresora ; laps cant ; last even ; last pm ; last win ; lat
        hallucinations	5	le pas ; lik sew ; lin produc ; look with ; los gallo ; los treint ; lu ; luis
        hallucinations	5	m day ; m en ; m sin ; machin no ; mam va ; man ; man sit ; me and ; med floor
        hallucinations	5	medi sin ; melt ; mes es ; mgr resident ; mi par ; mir culebra ; mir pa ; mov
        hallucinations	5	muri y ; neck in ; negotiat ; new is ; night auditor ; night hear ; no mir
        hallucinations	5	no w/d ; noon yest ; normal que ; not confus ; object ; of phenibut ; of wet
        hallucinations	5	off by ; off clean ; off its ; on everyth ; one about ; one ther ; oppos
        hallucinations	5	or county ; over a ; own street ; oye music ; papel ; papi ahi ; paz descans
        hallucinations	5	peopl ; peopl talk ; per gf ; pillow that ; platoon ; ponen huevo ; popov sinc
        hallucinations	5	por complet ; porqu lo ; psych hold ; pus ; que afuer ; que vendemo ; question
        hallucinations	5	quier irs ; quit ; rata en ; reach for ; relay ; report ; rock and ; room
        hallucinations	5	roommat say ; run down ; sab ni ; sacudi ; sal no ; saw my ; say arent
        hallucinations	5	school thi ; scream at ; se par ; se quit ; self ask ; self fioricet
        hallucinations	5	self heroin ; self want ; senor ; senor en ; senor sent ; sensib ; serv me
        hallucinations	5	seventeen year ; sez ; sharpen the ; she smok ; shelt rn ; shirt is ; show
        """
}
