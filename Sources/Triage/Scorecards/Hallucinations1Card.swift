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
        hallucinations	22	stand by ; start hear ; tactil ; thread out ; un zapat ; zapat
        hallucinations	21	a cho ; alucina ; ant pour ; bar wal ; bug und ; coat rack ; every room
        hallucinations	21	fac com ; hear them ; is empty ; keep brush ; my attic ; nam cal ; noth ther
        hallucinations	21	pick at ; shadow ; shadow guy ; shush ; shut up ; soldier and ; swat ; the wir
        hallucinations	21	ther talk ; they hatch ; tonight she ; vent ; veo ; with tweezer
        hallucinations	20	are his ; are voic ; bed sinc ; chat with ; comin out ; cucaracha ; hay nadi
        hallucinations	20	hay y ; hear ; hes pack ; im hear ; is whisper ; isnt real ; know own
        hallucinations	20	porqu dic ; she fold ; sirv caf ; stil breath ; stop drink ; thread
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
        hallucinations	17	stand in ; the corn ; the curtain ; the tre ; them count ; theyr on ; today the
        hallucinations	17	ve hombr ; veo sombra ; voic again ; walk und ; wallpap breath ; win tuesday
        hallucinations	17	y stil ; y veo
        hallucinations	16	and answer ; are breath ; are crawl ; arre ; arre vaca ; ask op ; away on
        hallucinations	16	been cal ; been hear ; bug off ; but sinc ; carpet ; conversation with
        hallucinations	16	crawl on ; cuand estoy ; demon on ; feel each ; hormiga que ; littl girl
        hallucinations	16	littl men ; look away ; m tent ; median ; my bunk ; outlet bc ; pap sinc ; pis y
        hallucinations	16	sin mezcal ; sinc yesterday ; stil hear ; tent und ; the coat ; thing crawl
        hallucinations	16	tio llev ; to telephon ; un nin ; vaca en ; wallpap has ; with pap
        hallucinations	15	animalito ; argu in ; askin who ; auditor 0 ; beetl ; cam y ; cok late
        hallucinations	15	curtain to ; dead uncl ; deputy 0 ; difunt ; el refri ; est viend ; gent que
        hallucinations	15	get said ; h orient ; hablan por ; hatch ; hear her ; heard my ; heat vent
        hallucinations	15	hes pick ; ive heard ; la pinz ; lo miran ; man told ; melt and ; men ; miran
        hallucinations	15	my closet ; nin en ; pie de ; pinz ; pinz de ; platic con ; pluck ; pluck at
        hallucinations	15	que los ; ron el ; shadow ppl ; ship we ; sin etoh ; sub por ; swat at ; the air
        hallucinations	15	the attic ; the voic ; tonight hes ; turn the ; veo gent ; voc ; when cle
        hallucinations	15	whisper ; y oig
        hallucinations	14	als hear ; argu with ; at air ; been dig ; culebra en ; desd ayer ; dig at
        hallucinations	14	drop him ; duct ; eel ; exist y ; follow him ; follow me ; hablan ; hay gent
        hallucinations	14	his forearm ; is confus ; is talk ; la cobij ; lint ; me polite ; me why
        hallucinations	14	men with ; mezcal hac ; mov when ; my kitchen ; my nam ; nev own ; night thi
        hallucinations	14	no gin ; oig a ; one up ; peopl stand ; rug is ; sacud ; say my ; she hear
        hallucinations	14	shelt staf ; smok detector ; the lamp ; ther only ; tv is ; up 0 ; ve gent
        hallucinations	14	vin el ; vin hac ; voic ; voic sinc ; what year ; who stand ; wif cant
        hallucinations	14	wont shut
        hallucinations	13	0 dur ; a radi ; al pie ; alcoholic hallucinosi ; announc ; answer him
        hallucinations	13	ativan cold ; beb hac ; believ me ; book 0 ; bunkmat has ; cat sinc
        hallucinations	13	compadr que ; crawl ; dead peopl ; el tech ; estamo en ; go look ; hal closet
        hallucinations	13	hallucinat sinc ; hallucinosi ; he introduc ; he wouldnt ; hen off ; her old
        hallucinations	13	his coach ; im see ; insist its ; insultan ; its 0 ; keep tel ; laugh in
        hallucinations	13	madr hij ; man is ; man mad ; mano que ; me calm ; me reconoc ; mol i ; not ther
        hallucinations	13	on ceil ; orient ; over every ; over everyth ; pas him ; pick lint ; piquet
        hallucinations	13	radi peopl ; see children ; see dead ; see shadow ; she see ; she set ; sho hen
        hallucinations	13	sho the ; sient en ; sinc grandm ; sist pt ; that aint ; that arent ; the boot
        hallucinations	13	tonight hear ; tre dia ; tub is ; visual hallucination ; wal ; wk hear
        hallucinations	12	0 pick ; addres the ; aft last ; al beb ; am awar ; and ear ; ant are
        hallucinations	12	around lik ; at bug ; at foot ; at peopl ; at them ; auditory ; barc ; been his
        hallucinations	12	been narrat ; bipol off ; box fan ; br ; breath and ; brush ; clean blanket
        hallucinations	12	com acros ; cov off ; cristal cuatr ; de adentr ; detox pleas ; dia es
        hallucinations	12	disorient see ; dog we ; edg of ; el barc ; el ron ; els see ; foc le
        hallucinations	12	garag now ; grit a ; guy sit ; had when ; his underwe ; hormiga en ; husband cam
        hallucinations	12	it know ; keep swat ; know its ; late a ; me caminan ; me hablan ; me order
        hallucinations	12	metaphor ; mom quit ; my mattres ; my reclin ; no radi ; nobody believ
        hallucinations	12	now keep ; oig que ; par en ; par sei ; pattern on ; pip and ; plac at ; poster
        hallucinations	12	que ve ; rata ; refri ; say bug ; say hey ; se hund ; shak lik ; she his
        hallucinations	12	sinc last ; sinc sunday ; sinc wednesday ; skin and ; somebody and ; static
        hallucinations	12	stomp ; tap foil ; the men ; they mov ; tiembl much ; underwe ; ve rata ; wasp
        hallucinations	12	what street ; who let ; work boot ; yrs of
        hallucinations	11	0 tremulou ; a conversation ; a crowd ; aft you ; aint ther ; air cal ; all last
        hallucinations	11	animal en ; anoch vi ; arent ; as day ; at sheet ; at visit ; back one
        hallucinations	11	been speak ; caminan por ; can feel ; cant eat ; carpet has ; catch the
        hallucinations	11	chicken in ; de luz ; describ the ; desd anoch ; detector ; duffel for
        hallucinations	11	estoy viend ; feel them ; for decad ; get down ; going with ; hallway
        hallucinations	11	hallway for ; hast sangr ; he keep ; his dai ; hom rn ; is tel ; its happen
        hallucinations	11	kid out ; know she ; know theyr ; la cortin ; lint out ; littl wir ; llor no
        hallucinations	11	mam difunt ; mattres and ; men in ; mi cam ; nam my ; night too ; no xanax
        hallucinations	11	not happy ; of tonight ; old is ; own bathroom ; plain as ; radi play ; rasc
        hallucinations	11	rasc hast ; read my ; real but ; remark ; repeat what ; rez a ; se rasc ; self
        hallucinations	11	sink was ; skin i ; slap at ; sleev and ; snak ; someon ; stop his ; street rn
        hallucinations	11	talk to ; tel him ; the heat ; the refrigerator ; the shadow ; theyr at
        hallucinations	11	thos whip ; to lift ; to peopl ; twin wer ; uncl nam ; und his ; ve sombra
        hallucinations	11	voc q ; wav at ; wif keep ; wir ; wir com ; wouldnt eat ; yrs every
        hallucinations	10	0 fami ; aguardient hac ; al cor ; all hand ; am hear ; am our ; ano diari
        hallucinations	10	arana en ; are bug ; ask when ; askin ; at thread ; ayer estuv ; baby the
        hallucinations	10	bed again ; bug com ; bus pul ; cant giv ; car en ; cara ; carpet is ; closet x
        hallucinations	10	contest al ; cuart en ; curtain ; cuz he ; dai til ; dashboard ; dia tiembl
        hallucinations	10	dia tom ; disorient x ; dond est ; dont own ; drink by ; drink wed ; dry sinc
        hallucinations	10	el mezcal ; es delirium ; existen ; fath stop ; feel spider ; floor she
        hallucinations	10	group hom ; hear my ; hes swat ; hes tap ; holler at ; hom mgr ; husband stop
        hallucinations	10	in when ; is off ; its ther ; jal las ; le jal ; le platic ; man in ; mascota
        hallucinations	10	me confund ; me salud ; me theyr ; mij tien ; milk tank ; mirror and ; muert y
        hallucinations	10	no existen ; no hay ; no rat ; noch de ; novi est ; now think ; nurs is
        hallucinations	10	on they ; op to ; our landlord ; peopl whisper ; platic ; pls someon ; plug on
        hallucinations	10	pour out ; psych md ; pul away ; que teni ; se salg ; senor tien ; sinc friday
        hallucinations	10	sirv ; sixty hour ; stand next ; stop sinc ; swat wasp ; talk in ; tarare
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
        hallucinations	9	la cam ; lamp and ; lean in ; llam hij ; m whiskey ; machet und ; mid ; movers
        hallucinations	9	muscl relax ; my bathtub ; my fridg ; nadi dic ; nam sinc ; nebrask
        hallucinations	9	neighbor plot ; no amount ; nobody and ; nurs are ; of thin ; off vodk ; only he
        hallucinations	9	oye ; pisar ; pregunt a ; qd lu ; que cas ; quier ensil ; radi unplug ; ran dry
        hallucinations	9	rec a ; reconoc a ; right about ; sab en ; say must ; say wer ; se sacud
        hallucinations	9	see cat ; sei vec ; she serv ; she trembl ; sin su ; sinc barstow ; sinc saturday
        hallucinations	9	skin been ; sleep my ; son say ; spe 0 ; spider on ; steer ; stil see ; swing at
        hallucinations	9	tent ; that isnt ; the dispatch ; the hallway ; the lorazepam ; the neighbour
        hallucinations	9	the pattern ; the preach ; the stal ; the tv ; ther somebody ; therev
        hallucinations	9	therev been ; thin air ; think hes ; think our ; thread off ; to dead
        hallucinations	9	traffic in ; tremulou ; va social ; ve vibora ; vent becaus ; was hold
        hallucinations	9	wasp nobody ; what get ; when i ; whos hous ; wif now ; wood grain ; ya muri
        hallucinations	8	0 dej ; 0 psych ; 0 ve ; abuel se ; agu hast ; apag ; are sit ; armcha ; at fli
        hallucinations	8	attic and ; auditory hallucination ; battery on ; be residential ; bed every
        hallucinations	8	been argu ; been dead ; been no ; been pack ; been see ; been sharpen ; been swat
        hallucinations	8	blanket cal ; blink ; bourbon cold ; breakfast he ; bug that ; bus ; chat
        hallucinations	8	cho insid ; closet ; confus and ; conservatory ; contestan el ; cop hav ; corn
        hallucinations	8	cosa que ; cros the ; culebra ; d ask ; dat / ; de arrib ; dead moth ; decad and
        hallucinations	8	del nacimient ; deliriou ; dermatologist ; dia sin ; diaphoresi ; diari le
        hallucinations	8	discus me ; drench ; drench puls ; dual dx ; duct tap ; ear on ; edibl 0 ; en mi
        hallucinations	8	est apag ; est ve ; estoy ; etoh sinc ; everywher i ; eye ; fami want ; fath hes
        hallucinations	8	feed it ; feel thing ; ferry ; foto y ; hay nad ; he swallow ; helicopt
        hallucinations	8	herman llev ; hes talk ; hing and ; his wed ; hotel security ; if anyth ; im kind
        hallucinations	8	is giv ; is say ; its warm ; its wednesday ; keep fold ; keep walk ; knock togeth
        hallucinations	8	know hes ; le habl ; le meti ; les contest ; letter are ; lift a ; link at ; look
        hallucinations	8	m refus ; mam ve ; mami la ; many ; me to ; me whos ; mi botel ; mi estuf
        hallucinations	8	mirror ; my childhood ; my palm ; nam and ; neighbor thru ; night non ; nit too
        hallucinations	8	no littl ; no pap ; no sab ; non x ; off his ; off rum ; on air ; on tv ; our liv
        hallucinations	8	outlet i ; pack for ; pap dej ; par y ; pesc en ; pian on ; pls ; ppl ; puert y
        hallucinations	8	pul thread ; quarrel with ; que ahi ; rack and ; radiator ; re transf ; regader y
        hallucinations	8	reli ; roommat ask ; roommat swear ; sab dond ; sangr porqu ; sank ; sat now
        hallucinations	8	sat on ; saturday ther ; say aft ; say ther ; se mueven ; security guest
        hallucinations	8	see ant ; see that ; segun él ; set a ; set is ; she answer ; sinc yest
        hallucinations	8	sol alguno ; soldier in ; somebody ; soy su ; spe per ; sra dic ; staf 0
        hallucinations	8	stand at ; strol ; sweep the ; tak not ; tap los ; tech y ; tel op
        hallucinations	8	the bedspread ; the drywal ; the outlet ; the yard ; ther a ; they know ; thos
        hallucinations	8	to narrat ; to nobody ; told me ; uno ; us could ; ve bicho ; vent as ; vi a
        hallucinations	8	walk by ; wav ; we spok ; wed hav ; what new ; whatev ; whol church ; why the
        hallucinations	8	wif sweep ; y awak ; y see ; yesterday that ; yesterday ther
        hallucinations	7	0 als ; 0 uds ; 0 without ; a year ; abuel llev ; adentr del ; aft icu ; agt
        hallucinations	7	air say ; alg ; am now ; and hold ; and plac ; and tel ; and wind ; anoch veo
        hallucinations	7	ant on ; are cop ; are men ; are no ; argu ; at someon ; bajamo ; band in
        hallucinations	7	beer thur ; both forearm ; bras band ; broth hear ; caen de ; cal by ; calm that
        hallucinations	7	can see ; car desd ; cart ; check if ; children are ; clos on ; closet que
        hallucinations	7	cocin y ; conversation ; cristal dos ; day and ; day moth ; day thre ; de foc
        hallucinations	7	dej etoh ; del post ; demon and ; desd el ; detox onc ; din for ; do i ; dobl rop
        hallucinations	7	dog in ; drink sun ; empty ; esper el ; estamo ; estamo y ; estudi y
        hallucinations	7	etoh cessation ; f tri ; forearm ; gal / ; giv ; ha tom ; happen whil ; hay un
        hallucinations	7	he answer ; he ask ; hen ; her bed ; herman cristal ; hes in ; him see
        hallucinations	7	his teach ; hna pt ; hum ; i touch ; if shed ; impresora ; in hallway ; in my
        hallucinations	7	insult ; its clean ; ive had ; juev le ; keep see ; know the ; know ther
        hallucinations	7	know wher ; la cas ; las gracia ; las letra ; lat fath ; late she ; laundry that
        hallucinations	7	let me ; letra ; man stand ; march along ; mas las ; me caen ; me thing
        hallucinations	7	mi roommat ; mism se ; moth doesnt ; muerto ; my bed ; my ceil ; my gum ; my mom
        hallucinations	7	my pillow ; ni cual ; night deni ; night ive ; no veo ; no vodk ; nobody hom
        hallucinations	7	noch ; o aqui ; of cok ; one from ; op ; oper and ; outlet becaus ; oye que
        hallucinations	7	par con ; parol agt ; passenger ; pick bug ; pick our ; pijam ; platic desd
        hallucinations	7	pleas what ; porqu segun ; problem no ; pt stop ; pul at ; quien es ; quit jump
        hallucinations	7	radi ; rasp ; re dad ; recogniz him ; relay 0 ; rentamo ; say com ; say the
        hallucinations	7	scold ; se perdi ; see noth ; she know ; she so ; shed been ; ship thi
        hallucinations	7	show drain ; sil vaci ; sillon y ; sin sus ; solt el ; spend the ; sponse 0
        hallucinations	7	spun ; start yesterday ; stepdown rn ; stick of ; stop el ; stop vodk ; tactil +
        hallucinations	7	tech re ; tel her ; the alto ; the bed ; the chicken ; the dril ; the egg
        hallucinations	7	the music ; the sixth ; ther someon ; theyr not ; think its ; tio dej ; to sup
        hallucinations	7	toalla ; today ; tonight tel ; transf when ; tremen dej ; tremor say ; u check
        hallucinations	7	un hombr ; un sol ; una que ; una tal ; va dic ; vaci el ; ve animal ; ve arana
        hallucinations	7	ve muerto ; vent and ; vibora ; visual halluc ; was alon ; what town ; whisp
        hallucinations	7	whisper say ; who / ; wont look ; work or ; worm ; wring wet ; y from ; y up
        hallucinations	6	+ tremor ; 0 chart ; 0 disorient ; 0 empty ; 0 sat ; a de ; a flashlight ; a plat
        hallucinations	6	a tal ; abaj de ; about the ; afternoon hes ; ahorit hay ; air talk ; alarma
        hallucinations	6	anchor ; and ask ; and feed ; and it ; and she ; anoch oig ; answer ; are back
        hallucinations	6	are und ; arent in ; ask what ; at spider ; bald ; been giv ; behind ; beneath
        hallucinations	6	bien feo ; botel hac ; braid ; broth who ; by half ; cal hac ; camin por
        hallucinations	6	chemistry teach ; climb down ; coach and ; command ; confundi ; confundi con
        hallucinations	6	contest y ; convert with ; corn of ; d ago ; dai at ; dangl ; day til ; de ceja
        hallucinations	6	dead ; dead dog ; deal card ; desk 0 ; detail ; dio las ; direct a ; do lik ; dog
        hallucinations	6	dorm ; down last ; drink sunday ; drip ; drywal in ; duerm tiembl ; ear
        hallucinations	6	el difunt ; el miercol ; el vin ; enchuf porqu ; er triag ; est agar ; est llen
        hallucinations	6	everyth i ; f cok ; fac ; fac is ; fast i ; felt her ; feo no ; fifth on
        hallucinations	6	fli that ; floor again ; floor are ; for stuf ; for two ; fort hood ; from behind
        hallucinations	6	from room ; ful legal ; garag to ; garden and ; gin on ; giv no ; goat out
        hallucinations	6	golp al ; guest 0 ; h ciw ; habit all ; habl desd ; hablan desd ; has not
        hallucinations	6	has read ; he lie ; he look ; health 0 ; heard it ; her ativan ; her bedroom
        hallucinations	6	her fridg ; her kick ; her mouth ; hes swing ; hij dic ; him who ; his hal
        hallucinations	6	his lat ; his skin ; holler ; hom staf ; hombr con ; hormiga por ; hoy tambien
        hallucinations	6	husband quit ; i phon ; i unplug ; in delirium ; in every ; inf ; infirmary
        hallucinations	6	infirmary 0 ; insect ; insist q ; is drench ; it lean ; it usual ; its christma
        hallucinations	6	its feet ; its lat ; jail infirmary ; jel ; keep catch ; keep turn ; kick i
        hallucinations	6	know nobody ; kratom and ; la television ; la tercer ; lady in ; lady with
        hallucinations	6	last klonopin ; laugh with ; legal nam ; lik six ; liv mgr ; llev doc ; llev mas
        hallucinations	6	lo esper ; los enchuf ; m book ; man on ; mano y ; mat how ; md say ; meth keep
        hallucinations	6	mezcal el ; mi hermanit ; my addres ; my wal ; neph ; next to ; night fifth
        hallucinations	6	night hes ; night long ; night up ; nin ; nit has ; nit i ; nobody ; noch mi
        hallucinations	6	nombr y ; non ; now dry ; nuy desd ; of hosp ; off lithium ; on bath ; on tweak
        hallucinations	6	one its ; oppos counsel ; own hous ; papi ; par a ; party last ; pedirl la
        hallucinations	6	peopl whov ; pick thread ; pid que ; plot thru ; print ran ; propi espos ; puppet
        hallucinations	6	puro ; qd 0 ; que ano ; que baj ; que en ; rack ; radi say ; reach her ; read out
        hallucinations	6	red ; refus transport ; regan a ; request detox ; rest on ; right ; rn my
        hallucinations	6	room w ; room wal ; roper ; sarg ; say dts ; se enoj ; se sac ; see bug
        hallucinations	6	see snak ; see them ; senor pid ; senorit mi ; she dial ; shirt he ; sin dorm
        hallucinations	6	sinc fri ; sinc sat ; sinc sun ; sinc wk ; sist bernadet ; sit ; skin ; skin of
        hallucinations	6	sleev ; smok in ; so someon ; soak ; soak sheet ; soap oper ; som the
        hallucinations	6	sombrer lo ; someth ; someth smal ; spous of ; start last ; stick and
        hallucinations	6	stop kratom ; stop valium ; street and ; su compadr ; su mam ; suitcas with ; sur
        hallucinations	6	sur its ; swear arent ; swear he ; sweat thru ; sweep ; tea to ; tenemo y
        hallucinations	6	tequil hac ; than sank ; that read ; the fac ; the fan ; the ferry ; the mar
        hallucinations	6	the skin ; the wal ; the way ; ther ask ; they wont ; thi dai ; third night
        hallucinations	6	thre nobody ; tim her ; to climb ; to know ; to let ; to writ ; toc en
        hallucinations	6	today hand ; today she ; tomarl ni ; tonight they ; tonight to ; tub
        hallucinations	6	tuesday they ; turn off ; unplug it ; us can ; use at ; using my ; usual for
        hallucinations	6	vibora en ; vyvans for ; walk ; walk straight ; way say ; we took ; week im
        hallucinations	6	week seven ; what i ; what the ; who isnt ; whov ; wind it ; with plat
        hallucinations	6	with voic ; wk began ; writ to ; wrong ; wrong with ; yo crei ; youd ; yrs noth
        hallucinations	5	+ shroom ; + yrs ; 0 and ; 0 d ; 0 post ; 0 yrs ; a chip ; a contest ; a second
        hallucinations	5	a voic ; a wheel ; aft dos ; ago talk ; agu a ; aid client ; al pis ; al radi
        hallucinations	5	alarm becaus ; already and ; ama ya ; and argu ; and can ; and scream ; anyway
        hallucinations	5	aqui es ; are ant ; are see ; are the ; arm absces ; around new ; away
        hallucinations	5	back first ; bag for ; basc ; bathroom is ; bedspread ; been quiet ; befor light
        hallucinations	5	bien clarit ; bing sinc ; blanket n ; blanket that ; book tue ; breath
        hallucinations	5	brinc com ; brush bug ; brush her ; bus depot ; buscan ; by and ; caen
        hallucinations	5	cal roommat ; cal whisper ; can stop ; cap 0 ; clarit y ; climb out ; cobij
        hallucinations	5	con gent ; confund ; contestan ; contr la ; corn and ; crawl spac ; cri becaus
        hallucinations	5	cruis ship ; crystal 0 ; cuart y ; cup in ; curios ; cus ; cuz ; da las ; da nang
        hallucinations	5	dad ran ; day been ; day sinc ; de cuart ; de mano ; de tembl ; de toda
        hallucinations	5	de tomarl ; dear but ; del colchon ; deni ; descans me ; desd anti ; dicen q
        hallucinations	5	dig them ; doctor ask ; dond estoy ; dos drench ; down its ; down saturday
        hallucinations	5	drink cold ; drink tonight ; dry saturday ; dug ; dxd ; el licor ; el tequil
        hallucinations	5	elot y ; els hear ; empti it ; en cam ; en jalp ; enterramo en ; es normal
        hallucinations	5	escob ; esper a ; espos dej ; est les ; f admit ; fan ; fan is ; feb back
        hallucinations	5	feet so ; fix a ; flashlight ; flea ; floor ; floor is ; fold laundry ; folk on
        hallucinations	5	forearm with ; four year ; from box ; fuck ; fugu ; gf ; golp el ; gown ; guard
        hallucinations	5	guy ; h now ; h vomit ; hair dry ; hand jump ; happen right ; has peopl ; has to
        hallucinations	5	hasnt kept ; he argu ; he hear ; he hold ; he promis ; he see ; he spent
        hallucinations	5	he think ; hear him ; her by ; hes pour ; hes wav ; high school ; hij
        hallucinations	5	him breath ; him through ; hip fx ; his bed ; his grad ; his should ; his sock
        hallucinations	5	his wif ; hombr en ; hospic aid ; hour ; hoy temblor ; hund ; husband hasnt
        hallucinations	5	i buri ; i tap ; ice i ; in bldg ; in day ; in kore ; in off ; in yerevan ; insid
        hallucinations	5	insist ; is breath ; is dry ; is see ; isnt any ; it aft ; jalp ; kind mail
        hallucinations	5	klonopin last ; know my ; la escob ; la impresora ; laps cant ; last even
        hallucinations	5	last pm ; last win ; lat ; le pas ; lik sew ; lin produc ; look with ; los gallo
        hallucinations	5	los treint ; lu ; luis ; m day ; m en ; m sin ; machin no ; mam va ; man
        hallucinations	5	man sit ; me and ; med floor ; medi sin ; melt ; mes es ; mgr resident ; mi par
        hallucinations	5	mir culebra ; mir pa ; mov ; muri y ; neck in ; negotiat ; new is ; night auditor
        hallucinations	5	night hear ; no mir ; no w/d ; noon yest ; normal que ; not confus ; object
        hallucinations	5	of phenibut ; of wet ; off by ; off clean ; off its ; on everyth ; one about
        hallucinations	5	one ther ; oppos ; or county ; over a ; own street ; oye music ; papel ; papi ahi
        hallucinations	5	paz descans ; peopl ; peopl talk ; per gf ; pillow that ; platoon ; ponen huevo
        hallucinations	5	popov sinc ; por complet ; porqu lo ; psych hold ; pus ; que afuer ; que vendemo
        hallucinations	5	question ; quier irs ; quit ; rata en ; reach for ; relay ; report ; rock and
        hallucinations	5	room ; roommat say ; run down ; sab ni ; sacudi ; sal no ; saw my ; say arent
        hallucinations	5	school thi ; scream at ; se par ; se quit ; self ask ; self fioricet
        hallucinations	5	self heroin ; self want ; senor ; senor en ; senor sent ; sensib ; serv me
        hallucinations	5	seventeen year ; sez ; sharpen the ; she smok ; shelt rn ; shirt is ; show
        """
}
