extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-86	=
        delirium_tremens	16	0 off ; <alcohol> away ; <confused> ; <confused> <see> ; <confused> por
        delirium_tremens	16	<pet> <room> ; <put> <unreal> ; <think> own ; <vermin> off
        delirium_tremens	16	<withdrawal> <moment> ; <withdrawal> asi ; <withdrawal> right ; are wring
        delirium_tremens	16	arre ; at sheet ; blanket that ; chat with ; con <confused> ; delerium
        delirium_tremens	16	deliriou ; delirium ; doesnt recognis ; dry sinc ; dt ; dts ; dts day
        delirium_tremens	16	dts thi ; he introduc ; hormiga que ; in <withdrawal> ; in dts ; is <confused>
        delirium_tremens	16	is president ; isnt ther ; kitchen talk ; know own ; our hallway ; pluck
        delirium_tremens	16	pluck at ; sho hen ; soldier in ; the dts ; ther think ; tien <confused>
        delirium_tremens	16	tre dia ; tremen asi ; vodk sunday
        delirium_tremens	15	<shake> that ; <withdrawal> <confused> ; are his ; blank tv ; disorient
        delirium_tremens	15	dot physical ; dx on ; hes argu ; is deal ; men on ; ron el ; salut the
        delirium_tremens	15	soldier ; uncl nam ; what <outdoors> ; what street ; win tuesday
        delirium_tremens	14	0 think ; <furniture> <ask> ; away on ; bed lin ; deliri ; dts right ; est y
        delirium_tremens	14	hes pack ; hormiga ; invisibl ; is delirium ; mom quit ; off rum ; pick at
        delirium_tremens	14	que estamo ; rat on ; see wet ; sinc grandm ; tiembl todit ; we hid
        delirium_tremens	14	what <town>
        delirium_tremens	13	<alcohol> sat ; <ask> when ; <furniture> <think> ; <night> <try>
        delirium_tremens	13	<unreal> <pet> ; <vermin> que ; ask when ; at foot ; dres for ; drink was
        delirium_tremens	13	dts now ; est pesc ; find his ; fold invisibl ; his whiskey ; its 0 ; m dej
        delirium_tremens	13	only she ; salut ; ship we ; was thursday ; wasp ; wer in ; wind <rope>
        delirium_tremens	12	0 hip ; <alcohol> el ; <church> <volunteer> ; <confused> to ; <kin> third
        delirium_tremens	12	<pet> que ; <sedative> <cold> ; <withdrawal> <start> ; <withdrawal> as
        delirium_tremens	12	<withdrawal> thi ; a mami ; accept facility ; activ <withdrawal> ; activ dts
        delirium_tremens	12	ahor ve ; al <furniture> ; ativan cold ; client day ; contest no
        delirium_tremens	12	conversation with ; crouch ; culebra en ; deliri por ; dieron los
        delirium_tremens	12	direct traffic ; disorient to ; dts as ; duffel for ; ensil ; est ve
        delirium_tremens	12	ful <withdrawal> ; ful dts ; he drank ; his underwe ; los <confused> ; m refus
        delirium_tremens	12	mi botel ; nurs are ; o x ; own <day> ; own bathroom ; pajama ; perd no
        delirium_tremens	12	platic with ; pul lin ; que segun ; ship dock ; swat ; sweep <vermin>
        delirium_tremens	12	the air ; til friday ; tio dej ; underwe ; ve <pet> ; wasp nobody
        delirium_tremens	12	whiskey monday
        delirium_tremens	11	<day> til ; <go> arre ; <room> doesnt ; <shake> todit ; aint had ; and arre
        delirium_tremens	11	arent ther ; askin who ; at wasp ; beetl ; chat to ; clean <room> ; cold fiv
        delirium_tremens	11	convert with ; day til ; direct <drive> ; direct a ; dts per ; el pist
        delirium_tremens	11	el ron ; for aunt ; h doe ; hes <angry> ; introduc himself ; le <blood>
        delirium_tremens	11	m <day> ; n ; off <say> ; off g ; only he ; op <day> ; op day ; perro que
        delirium_tremens	11	pet a ; platic con ; pluck someth ; propi <home> ; propi cas ; she fold
        delirium_tremens	11	sho the ; sist pt ; son <official> ; sweep beetl ; tablecloth that
        delirium_tremens	11	the <breath> ; the alto ; tien delirium ; tienen <take> ; tienen agar
        delirium_tremens	11	tremen dej ; what <month> ; what month ; what town ; withdrawal delirium
        delirium_tremens	11	wrong city ; xanax cold ; y jur
        delirium_tremens	10	<angry> <trade> ; <confused> el ; <consume> was ; <furniture> non
        delirium_tremens	10	<hit> <count> ; <last> <alcohol> ; <moment> sal ; <pet> en ; <think> <town>
        delirium_tremens	10	<unreal> <clean> ; arre <pet> ; arre vaca ; at bird ; beetl off ; board up
        delirium_tremens	10	brother nam ; cant giv ; chat ; clean blanket ; cus at ; delirium ciw
        delirium_tremens	10	dic delirium ; dond est ; drink monday ; drink wed ; dry aft ; dts last
        delirium_tremens	10	dts on ; eel ; el barc ; empty <furniture> ; en q ; estamo en ; he stop
        delirium_tremens	10	his dead ; his pajama ; his sheet ; hoy mart ; ignor him ; insist its ; is dts
        delirium_tremens	10	is keep ; its christma ; keep try ; last pint ; los diablo ; m day
        delirium_tremens	10	moth nobody ; off blanket ; pasaj ; pick thread ; por <withdrawal>
        delirium_tremens	10	por abstinenci ; pt stop ; rd day ; roper ; see ant ; see dog ; see soldier
        delirium_tremens	10	serv <eat> ; spark ; stepdown rn ; stop el ; stop phenibut ; tafil de
        delirium_tremens	10	the bailif ; the curtain ; the drain ; the horror ; think its ; think our
        delirium_tremens	10	thread ; tia le ; tremor on ; we <lock> ; with dead ; wring <fluid>
        delirium_tremens	10	wring wet
        delirium_tremens	9	0 pick ; <blood> <medicine> ; <clean> that ; <confused> pul ; <continue> flick
        delirium_tremens	9	<go> ida ; <kin> pt ; <moment> ve ; <pet> <furniture> ; <rope> <breath>
        delirium_tremens	9	<stop> <alcohol> ; <stranger> by ; <take> <vermin> ; <take> <withdrawal>
        delirium_tremens	9	<take> at ; <vermin> no ; <withdrawal> <emergency> ; <withdrawal> activ
        delirium_tremens	9	<withdrawal> per ; accept <treatment> ; ago keep ; aguardient hac ; aid client
        delirium_tremens	9	air cal ; and ida ; and ox ; and she ; away ; barrack ; beb hac ; brush
        delirium_tremens	9	cant <give> ; con delirium ; conten ; curtain to ; cuz my ; delir ; dog we
        delirium_tremens	9	dts sinc ; est <take> ; est agar ; h <moment> ; h now ; hair out ; hallway is
        delirium_tremens	9	hes <put> ; hid her ; his hal ; husband get ; its day ; k as ; keep flick
        delirium_tremens	9	laundry that ; lin want ; lint out ; m <appointment> ; m book ; me polite
        delirium_tremens	9	mil that ; mr k ; my mom ; on thur ; ox 0 ; pour tea ; precedex ; pul at
        delirium_tremens	9	say wer ; see cat ; she serv ; ship <outdoors> ; sof no ; somebody nam
        delirium_tremens	9	sud much ; the <withdrawal> ; the bedspread ; the blank ; the mar ; traffic in
        delirium_tremens	9	tremen activ ; tremen today ; ve ; we took ; what ship ; who president
        delirium_tremens	8	<clothes> top ; <confused> <stop> ; <continue> <try> ; <day> <confused>
        delirium_tremens	8	<furniture> rn ; <furniture> vaci ; <kin> <withdrawal> ; <room> leak
        delirium_tremens	8	<rope> that ; <say> <withdrawal> ; <school> <promise> ; <vermin> <opening>
        delirium_tremens	8	air talk ; argu with ; bed non ; been no ; book tue ; bug off ; carpet is
        delirium_tremens	8	chicken in ; cus ; d <past> ; d ago ; dad hasnt ; dead dog ; dial the
        delirium_tremens	8	dobl rop ; down saturday ; drink by ; drink sun ; dtr cut ; el tafil
        delirium_tremens	8	espant <pet> ; estamo y ; famili busc ; ferry ; fri etoh ; g <amount> ; goat in
        delirium_tremens	8	goat out ; good boy ; h for ; hen off ; his dai ; i got ; is chat ; is confus
        delirium_tremens	8	is pick ; is see ; ld 0 ; m dry ; now think ; of thin ; off vodk ; off win
        delirium_tremens	8	old ship ; pajama top ; pul <rope> ; quit beer ; rd <day> ; reconoc
        delirium_tremens	8	refus transport ; sacud hormiga ; she dial ; sinc saturday ; sinc we
        delirium_tremens	8	something off ; stop drink ; that arent ; the grap ; thin <breath> ; thin air
        delirium_tremens	8	thing off ; think hes ; thre without ; to telephon ; transf ; tremen a
        delirium_tremens	8	una tal ; vaca en ; ve animal ; we pour ; which <water> ; whos <home>
        delirium_tremens	8	whos hous ; wouldnt <eat> ; wouldnt eat ; your honor
        delirium_tremens	7	0 <think> ; 0 see ; <afraid> <withdrawal> ; <alcohol> del ; <alcohol> restrain
        delirium_tremens	7	<alcohol> rummy ; <always> <amount> ; <always> til ; <amount> respet
        delirium_tremens	7	<appointment> <church> ; <ask> <fluid> ; <blood> its ; <clean> <vermin>
        delirium_tremens	7	<clinician> are ; <clothes> rack ; <colleague> <always>
        delirium_tremens	7	<confused> <withdrawal> ; <day> doesnt ; <day> espant ; <fall> then
        delirium_tremens	7	<furniture> <phone> ; <job> est ; <kin> dond ; <kin> ray ; <lock> <school>
        delirium_tremens	7	<pet> off ; <pet> out ; <pet> we ; <room> <ask> ; <take> my ; <take> the
        delirium_tremens	7	<think> its ; <water> ful ; <withdrawal> ; <withdrawal> <partner> ; a cho
        delirium_tremens	7	a ferry ; abuel llev ; afternoon per ; ago my ; alucin ; and mat ; are rid
        delirium_tremens	7	armcha ; ask current ; askin ; at <rope> ; at spider ; at thread ; babi in
        delirium_tremens	7	bedsid ; bedsid rn ; bedspread ; brush bug ; car wrot ; ceil is
        delirium_tremens	7	chemistry teach ; clean <furniture> ; coat rack ; correte gallina ; cotton
        delirium_tremens	7	cow in ; culebra ; current sx ; cut ; cut its ; cuz ; d til ; detox himself
        delirium_tremens	7	diablo ; dispatch driv ; drink per ; dts icu ; dts start ; el mur
        delirium_tremens	7	en <confused> ; en delirium ; en que ; est delir ; estuv <say> ; fami want
        delirium_tremens	7	fast <day> ; fast day ; fugu ; gallina que ; gin rummy ; grit a ; had em
        delirium_tremens	7	hallway for ; he clear ; hen ; hes in ; hes pluck ; hip fx ; his <alcohol>
        delirium_tremens	7	his <stop> ; his foreman ; hormiga por ; husband stop ; in <confused>
        delirium_tremens	7	in activ ; in baston ; in delirium ; in hallway ; in through ; infirmary
        delirium_tremens	7	its <night> ; its night ; keep catch ; keep open ; last win ; le cort ; lint
        delirium_tremens	7	m <always> ; m er ; me moth ; much respet ; nobody and ; now dry ; on hood
        delirium_tremens	7	our are ; own <room> ; own birthday ; pap quit ; pharmacy cut ; pik
        delirium_tremens	7	placement on ; popov sinc ; pul his ; refus <drive> ; rest her ; rip ; rummy
        delirium_tremens	7	rummy on ; scoot over ; see children ; sei ; she set ; ship and ; ship thi
        delirium_tremens	7	sho <pet> ; skin wet ; snak in ; soak through ; son dad ; spider off ; sponse 0
        delirium_tremens	7	stand and ; stop his ; stop yesterday ; sunday nit ; tablecloth ; tea to
        delirium_tremens	7	the blanket ; the cna ; the ferry ; the lorazepam ; the visit ; ther <think>
        delirium_tremens	7	ther doesnt ; theyr right ; think the ; thread off ; tim her ; to scoot ; todit
        delirium_tremens	7	tonight she ; took ; transf onc ; tremen right ; uncl ray ; uncl stop
        delirium_tremens	7	up <alcohol> ; up wednesday ; ve a ; ve culebra ; vibora ; vodk 0 ; vodk stop
        delirium_tremens	7	wensday ; wer ; whiskey tuesday ; wring ; yard in
        delirium_tremens	6	0 and ; 0 fifth ; <alcohol> hac ; <alcohol> hes ; <angry> ; <angry> <pet>
        delirium_tremens	6	<angry> a ; <ask> <pet> ; <breath> that ; <church> <hear> ; <church> <shake>
        delirium_tremens	6	<confused> <alcohol> ; <confused> <vermin> ; <confused> per
        delirium_tremens	6	<consume> <confused> ; <count> <day> ; <day> <amount> ; <day> sherry
        delirium_tremens	6	<drive> we ; <emergency> <order> ; <friend> <height> ; <friend> est
        delirium_tremens	6	<furniture> cuz ; <give> wrong ; <go> out ; <hit> <pet> ; <kin> <stop>
        delirium_tremens	6	<kin> peg ; <moment> <withdrawal> ; <night> hes ; <night> until
        delirium_tremens	6	<official> <room> ; <phone> son ; <rail> <continue> ; <room> <church>
        delirium_tremens	6	<room> respiran ; <sedative> <lock> ; <sedative> he ; <see> <pet>
        delirium_tremens	6	<shake> <vermin> ; <take> lint ; <think> hes ; <town> wer ; <try> <money>
        delirium_tremens	6	<unreal> <eat> ; <vermin> ; <vermin> <fluid> ; <vermin> <need>
        delirium_tremens	6	<withdrawal> <daytime> ; <withdrawal> <phone> ; <withdrawal> hes
        delirium_tremens	6	<year> estamo ; a <church> ; a <drive> ; aboard a ; abstinenci ; aft nineteen
        delirium_tremens	6	aft yrs ; ago talk ; air ask ; air that ; all <fluid> ; all one ; along to
        delirium_tremens	6	alto ; ambulanc crew ; an orchestr ; and <say> ; and <trade> ; ano estamo
        delirium_tremens	6	anoch confund ; anoch platic ; arent in ; at <pet> ; at folk ; aunt 0 ; azul 0
        delirium_tremens	6	bar <furniture> ; bar hormiga ; bed ; bed doesnt ; been pack ; beer thur
        delirium_tremens	6	beg me ; blanket ; book sat ; box ; breakfast he ; but him ; cal son ; ceil
        delirium_tremens	6	cha think ; church ; ciudad est ; cort ; cup each ; d dry ; d new ; d per
        delirium_tremens	6	d say ; day until ; del er ; delir ve ; dia sin ; disorient x ; doc pul
        delirium_tremens	6	doctor ask ; doctor cal ; doctor scar ; drench ; el aguardient ; el paramedic
        delirium_tremens	6	el roper ; embassy ; ems on ; estamo ; etoh stop ; fetch the ; find
        delirium_tremens	6	fold laundry ; fort hood ; friday ; from <pet> ; ful blown ; ghb every ; gin on
        delirium_tremens	6	grandp is ; groceri in ; hallucinat ; he beg ; he keep ; he milk ; he think
        delirium_tremens	6	health aid ; hear ; hear an ; hear and ; herman ve ; hes <goodbye> ; hes <play>
        delirium_tremens	6	hes wav ; hes yel ; him can ; his blanket ; hor sal ; horror ; hous hes
        delirium_tremens	6	if shed ; ill <hold> ; im the ; in jalisc ; incontinent ; its <withdrawal>
        delirium_tremens	6	its dts ; its east ; jail med ; la tercer ; luis ; man sit ; me confund ; me to
        delirium_tremens	6	med 0 ; men are ; mezcal hac ; my palm ; n hes ; nd she ; nephew ; new doc
        delirium_tremens	6	ni su ; nobody <drive> ; normal that ; obr no ; off <cold> ; off <room>
        delirium_tremens	6	off cold ; off his ; on lawn ; on ph ; on precedex ; one cup ; oper and ; ox
        delirium_tremens	6	pap sinc ; pared respiran ; paw ; pick lint ; platic ; pop been ; pul it
        delirium_tremens	6	quit gin ; ray who ; recogniz him ; regader y ; request detox ; respiran
        delirium_tremens	6	respiran y ; rop que ; rum 0 ; sab a ; say dts ; see rat ; sewn in ; she <pet>
        delirium_tremens	6	she his ; sheet cal ; shop ; should wher ; sinc fri ; sinc my ; son <angry>
        delirium_tremens	6	stepdown ; stol his ; swat bug ; swat wasp ; sweep ; that isnt ; the <drive>
        delirium_tremens	6	the granddaught ; the men ; the organist ; ther sweat ; tio llev ; to fetch
        delirium_tremens	6	to march ; tonight hes ; torreon ; town thi ; transf ctr ; tremen en ; und sink
        delirium_tremens	6	uno <pet> ; uno perro ; up insid ; valium off ; ve <die> ; ve muerto ; ve rata
        delirium_tremens	6	ve vibora ; visual halluc ; we in ; we sold ; wer lat ; wet with
        delirium_tremens	6	what <alcohol> ; what hous ; wher ; who <partner> ; with <die> ; with uncl
        delirium_tremens	6	wont <consume>
        delirium_tremens	5	+ dat ; 0 drench ; 0 gown ; <alcohol> at ; <amount> without ; <angry> with
        delirium_tremens	5	<ask> <month> ; <ask> <rail> ; <blood> el ; <bodypart> fx ; <breath>
        delirium_tremens	5	<child> tienen ; <clothes> stand ; <confused> <clothes> ; <confused> <take>
        delirium_tremens	5	<consume> by ; <day> ve ; <daytime> per ; <emergency> <furniture>
        delirium_tremens	5	<fluid> <child> ; <friend> <confused> ; <friend> don ; <furniture> <say>
        delirium_tremens	5	<furniture> lin ; <furniture> n ; <give> <buy> ; <go> <kin> ; <go> ship
        delirium_tremens	5	<hear> an ; <hot> duct ; <job> and ; <kin> nam ; <kin> sin ; <kin> solt
        delirium_tremens	5	<moment> <clothes> ; <moment> <past> ; <moment> sx ; <need> ensil
        delirium_tremens	5	<night> <vermin> ; <night> dry ; <night> ni ; <night> she ; <official> <vermin>
        delirium_tremens	5	<official> about ; <partner> / ; <partner> off ; <partner> pul
        delirium_tremens	5	<past> <confused> ; <pet> in ; <pet> no ; <phone> <say> ; <phone> ernest
        delirium_tremens	5	<play> and ; <room> <pet> ; <room> <rail> ; <say> the ; <say> with
        delirium_tremens	5	<school> <fluid> ; <see> <fluid> ; <shake> <write> ; <stranger> solt
        delirium_tremens	5	<take> <kin> ; <think> <home> ; <think> <room> ; <think> our ; <town> +
        delirium_tremens	5	<town> est ; <trade> not ; <treatment> rn ; <vermin> <clean> ; <volunteer>
        delirium_tremens	5	<withdrawal> <alcohol> ; <withdrawal> <day> ; <withdrawal> <drive>
        delirium_tremens	5	<withdrawal> himself ; a crib ; a la ; a wheel ; about <pet> ; activ ; ago y
        delirium_tremens	5	agu hast ; aint got ; air say ; all up ; am our ; and his ; are hom ; as a
        delirium_tremens	5	asegur ; asegur que ; at <bodypart> ; at <furniture> ; at lin ; at moth ; aunt
        delirium_tremens	5	avh ; ayudarl ; bag for ; bailif ; bay <write> ; being sent ; blanket cal
        delirium_tremens	5	blown <withdrawal> ; blown dts ; book 0 ; borrego en ; boy ; br ; brush her
        delirium_tremens	5	buri in ; but <take> ; cabal que ; can sinc ; cant tel ; catch the ; cervez el
        delirium_tremens	5	cha giv ; cobij y ; cocin me ; cold sun ; confundi con ; contest al
        delirium_tremens	5	contestandol ; crew said ; cruis ship ; curtain ; d s ; dad ran ; dai befor
        delirium_tremens	5	dangl ; daught ; de <shake> ; de tembl ; deal card ; den is ; desorient
        delirium_tremens	5	disorient see ; drench puls ; dry <last> ; dry last ; ed md ; el mezcal
        delirium_tremens	5	el viej ; elot y ; en curs ; en jalp ; es 0 ; espant ; est llen ; f <lock>
        delirium_tremens	5	fight my ; folk on ; for <kin> ; from <fluid> ; from <medicine> ; fuer la
        delirium_tremens	5	gallina en ; got em ; gown ; grandp third ; h by ; hand goin ; he <say>
        delirium_tremens	5	he has ; he insist ; hear cho ; heat duct ; her by ; her liv ; hes soak
        delirium_tremens	5	him <trade> ; his <die> ; his <sedative> ; his <write> ; his barn ; his coach
        delirium_tremens	5	his sock ; hood ; hospic aid ; in <child> ; in coffe ; in corn ; in heat
        delirium_tremens	5	introduc ; is <withdrawal> ; is the ; is think ; isnt plug ; its april ; jalp
        delirium_tremens	5	jewish ; job she ; jumpsuit ; keep swat ; key ; kitchen ; la niet ; la recamar
        delirium_tremens	5	las <drive> ; las <promise> ; las gracia ; lay it ; lin <need> ; llam ernest
        delirium_tremens	5	m <crowd> ; m <last> ; m last ; m ld ; m machinist ; m quit ; mami la ; mar out
        delirium_tremens	5	marjori ; medical <furniture> ; men with ; milk the ; mon now ; monja ; mov his
        delirium_tremens	5	murmur ; neighbor 0 ; nino porqu ; noch ni ; nuestro ; nuestro <child> ; o aqui
        delirium_tremens	5	occ health ; off diazepam ; orden a ; oth <child> ; our addres ; our couch
        delirium_tremens	5	our yard ; own bedroom ; pack for ; pas him ; pelon ; ph ; plac + ; por cam
        delirium_tremens	5	pour <eat> ; pregunt a ; president and ; pt <stop> ; pt broth ; q hoy ; qt of
        delirium_tremens	5	que afuer ; que cas ; que puebl ; quier ensil ; radi that ; radio in ; rata
        delirium_tremens	5	re bed ; re transf ; reel ; rn is ; said dts ; say tuesday ; self <see>
        delirium_tremens	5	sens i ; shak lik ; she <clean> ; she can ; ship ; sinc sun ; sinc the ; soak
        delirium_tremens	5	soak sheet ; soldier and ; something ; sor at ; sponsor with ; stick and
        delirium_tremens	5	stick that ; stop thre ; subirs ; sunday a ; sus hermano ; swear the
        delirium_tremens	5	teeth with ; tehuacan ; textbook <withdrawal> ; textbook dts ; that aint
        delirium_tremens	5	that i ; the <afraid> ; the <stranger> ; the cruis ; the firemen ; the hel
        delirium_tremens	5	the umbrel ; the whiteboard ; ther no ; thi he ; think she ; thirty
        delirium_tremens	5	thread out ; thread that ; thursday ; tienen <amount> ; til ; til <appointment>
        delirium_tremens	5	to pop ; to stat ; took my ; trag hac ; tre ; tremen ; tuck ; tuck a
        delirium_tremens	5	tuvier sent ; uncl frank ; und <furniture> ; until ; until thursday ; up rattl
        delirium_tremens	5	us could ; used an ; ve alacran ; vecin don ; viej solt ; vodk she ; wasp off
        delirium_tremens	5	wav in ; wed ; wednesday becaus ; wer <drive> ; wet hand ; when the ; wheth
        delirium_tremens	5	whiskey 0 ; whiskey on ; who let ; who we ; whol ; wif ran ; with hip
        delirium_tremens	5	xanax he ; y se ; yet
        delirium_tremens	4	+ diaphoresi ; / <always> ; / <consume> ; 0 day ; 0 dry ; 0 fami ; 0 giv
        delirium_tremens	4	<alcohol> <past> ; <alcohol> <vermin> ; <alcohol> off ; <alcohol> sinc
        delirium_tremens	4	<amount> empty ; <appointment> <opening> ; <appointment> sat
        delirium_tremens	4	<bodysound> <furniture> ; <buy> <pet> ; <buy> the ; <clinician> pul
        delirium_tremens	4	<clothes> <school> ; <cold> <week> ; <cold> a ; <colleague> 0 ; <colleague> off
        delirium_tremens	4	<confused> <crowd> ; <confused> <hear> ; <container> hac ; <continue> <take>
        delirium_tremens	4	<crowd> <ask> ; <crowd> q ; <day> sin ; <die> <build> ; <drive> x ; <eat> int
        delirium_tremens	4	<emergency> <confused> ; <emergency> el ; <fluid> off ; <fluid> with
        delirium_tremens	4	<furniture> fram ; <furniture> me ; <furniture> no ; <furniture> we ; <go> jal
        delirium_tremens	4	<go> segun ; <goodbye> ; <hear> <phone> ; <hear> and ; <height> <give>
        delirium_tremens	4	<height> est ; <home> health ; <home> in ; <insurance> <blood>
        delirium_tremens	4	<intoxicated> <school> ; <kin> <container> ; <kin> bernadet ; <kin> frank
        delirium_tremens	4	<kin> llev ; <last> can ; <law> <medicine> ; <lock> her ; <moment> dry
        delirium_tremens	4	<moment> he ; <need> <take> ; <need> <think> ; <night> <confused>
        delirium_tremens	4	<official> <appointment> ; <partner> <go> ; <partner> walt ; <past> light
        delirium_tremens	4	<pet> <think> ; <pet> around ; <pet> that ; <pet> the ; <phone> a
        delirium_tremens	4	<photo> that ; <rail> ; <relapse> <home> ; <remember> <count> ; <room> <water>
        delirium_tremens	4	<room> no ; <rope> que ; <say> <stranger> ; <say> con ; <say> wer
        delirium_tremens	4	<school> <unreal> ; <sedative> <hit> ; <sedative> <week> ; <shake> <outdoors>
        delirium_tremens	4	<shake> sin ; <sober> <think> ; <start> <confused> ; <stop> <put> ; <stop> el
        delirium_tremens	4	<stop> his ; <take> <home> ; <take> in ; <take> lost ; <trade> <room> ; <try>
        delirium_tremens	4	<unreal> <day> ; <vendor> <year> ; <vermin> <phone> ; <vermin> nobody
        delirium_tremens	4	<vermin> por ; <water> <hit> ; <water> hast ; <withdrawal> <say>
        delirium_tremens	4	<withdrawal> <stranger> ; <withdrawal> a ; <withdrawal> alcoholic
        delirium_tremens	4	<withdrawal> sinc ; <write> <say> ; <write> on ; a clean ; a dot ; a dud
        delirium_tremens	4	a duffel ; a esper ; a fox ; a mi ; a napkin ; a ship ; a slic ; a tie
        delirium_tremens	4	abstinenci alcoholic ; abuel dic ; addres the ; aft <medicine> ; aft dos
        delirium_tremens	4	aft icu ; again it ; ago dai ; aguardient de ; aguardient el ; ahor ; ahor est
        delirium_tremens	4	al camion ; al refri ; al roper ; alcohol withdrawal ; ama ya ; and dres
        delirium_tremens	4	and im ; and jal ; and that ; animal en ; ant on ; aquavit ; aqui es ; are non
        delirium_tremens	4	arent ; as <kin> ; as pie ; asi dij ; at bedsid ; at us ; ati ; bak a ; band of
        delirium_tremens	4	barc ; bathroom mirror ; be remov ; bed aft ; bed fram ; been hand ; been pick
        delirium_tremens	4	been without ; beer sat ; beg the ; being <give> ; blanket n ; board +
        delirium_tremens	4	borracho ; botel hac ; broth who ; bus that ; busc cam ; cas est ; cha 0
        delirium_tremens	4	children in ; clock for ; clr husb ; clr roommat ; cobweb ; confetti
        delirium_tremens	4	confus and ; couldnt find ; crawl up ; cri becaus ; cruz <color> ; cruz roj
        delirium_tremens	4	d <stranger> ; d aft ; da nang ; dai til ; day 0 ; day four ; de anex ; de ust
        delirium_tremens	4	dead ; dee ; delirio ; dio las ; direct the ; discut con ; doesnt <think>
        delirium_tremens	4	doesnt know ; drink thursday ; drip ; drip off ; dry saturday ; dts 0
        delirium_tremens	4	dud that ; ed <room> ; empty seat ; enf ; er <say> ; er said ; escond y
        delirium_tremens	4	etoh day ; even hes ; f <last> ; f dej ; f last ; f valium ; fath who
        delirium_tremens	4	find <treatment> ; firemen ; fli that ; foreman at ; foto y ; four without
        delirium_tremens	4	fox ; friday my ; g sinc ; gav ; gent q ; get down ; ghb on ; girlfriend ; god
        delirium_tremens	4	going thru ; golp hac ; gps ; gracia ; grandp has ; grap that ; grit que
        delirium_tremens	4	guar el ; gym ; habl al ; had whiskey ; hair ; hallway ; hand going ; he <ask>
        delirium_tremens	4	he couldnt ; health rn ; her brother ; her dead ; hes all ; hes drench
        delirium_tremens	4	hes pick ; high ; high school ; himself from ; his <always> ; his <kin>
        delirium_tremens	4	his daddy ; his key ; his offic ; his palm ; holler at ; hom health
        delirium_tremens	4	hospitalist 0 ; husband hasnt ; in ful ; insur cut ; int dts ; interview the
        delirium_tremens	4	ir ; is detox ; is dry ; is fix ; is friday ; is pul ; is total ; isnt
        delirium_tremens	4	it <amount> ; it <sad> ; its his ; k ; keep answer ; keep ask ; keep brush
        delirium_tremens	4	keep let ; keep lift ; key on ; kid she ; kne on ; knock and ; know wher
        delirium_tremens	4	la sal ; laid up ; landlady re ; last can ; last etoh ; le contestan
        delirium_tremens	4	le quitamo ; lif of ; lik sew ; littl boy ; los elot ; lpn ; lun ve ; m in
        delirium_tremens	4	ma 0 ; man ; me by ; me grit ; me our ; me whos ; medical ; mes es ; mezcal de
        delirium_tremens	4	mezcal que ; milp en ; monday ; month stop ; muscl relax ; nak ; nev own ; nino
        delirium_tremens	4	nobody knock ; non ; non ther ; noth sinc ; now cal ; now he ; of <friend>
        delirium_tremens	4	of littl ; of phenibut ; off <alcohol> ; off <furniture> ; off him ; on <day>
        delirium_tremens	4	on backward ; on releas ; orchestr ; our kid ; out dad ; out hes ; own kid
        delirium_tremens	4	paramedic next ; partn say ; passenger ; per dtr ; per md ; per medic ; pesc en
        delirium_tremens	4	phon your ; pid permis ; plat ask ; plat for ; por <furniture> ; por la
        delirium_tremens	4	post op ; pregunt ; pregunt en ; preocup por ; propi <partner> ; propi espos
        delirium_tremens	4	propi herman ; pul thread ; q ; quarrel with ; que <alcohol> ; quit thre
        delirium_tremens	4	quitamo ; rata en ; re <furniture> ; recamar ; refusal ; regan a ; rez a ; room
        delirium_tremens	4	sal no ; sarg ; saturday we ; school thi ; se sub ; segun él ; segund pis
        delirium_tremens	4	serv me ; she has ; she offer ; sheet is ; shirt he ; sil vaci ; sirv <eat>
        """
}
