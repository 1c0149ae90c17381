extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-86	=
        delirium_tremens	16	0 off ; <confused> ; <confused> <see> ; <confused> por ; <pet> <room>
        delirium_tremens	16	<put> <unreal> ; <vermin> off ; <withdrawal> <confused>
        delirium_tremens	16	<withdrawal> <moment> ; <withdrawal> asi ; <withdrawal> right ; at sheet
        delirium_tremens	16	blanket that ; chat with ; delerium ; deliriou ; delirium ; dry sinc ; dt
        delirium_tremens	16	dts ; dts day ; dts thi ; he introduc ; in <withdrawal> ; in dts
        delirium_tremens	16	is <confused> ; is president ; isnt ther ; men on ; our hallway ; pick at
        delirium_tremens	16	pluck ; pluck at ; sho hen ; soldier in ; ther think ; tre dia ; tremen asi
        delirium_tremens	16	vodk sunday ; was thursday ; whiskey tuesday
        delirium_tremens	15	<furniture> <ask> ; <think> own ; are his ; arre ; con <confused> ; disorient
        delirium_tremens	15	doesnt recognis ; dot physical ; dts now ; dts right ; dx on ; hormiga que
        delirium_tremens	15	is delirium ; kitchen talk ; know own ; mom quit ; ron el ; salut the
        delirium_tremens	15	the bedspread ; the dts ; tiembl todit ; tien <confused> ; uncl nam
        delirium_tremens	15	what <outdoors> ; what <town> ; what street ; win tuesday
        delirium_tremens	14	bed lin ; blank tv ; crouch ; deliri ; deliri por ; fri etoh ; hes argu
        delirium_tremens	14	hes pack ; hormiga ; invisibl ; is deal ; its 0 ; off rum ; off win ; soldier
        delirium_tremens	14	swat ; ve <pet>
        delirium_tremens	13	0 think ; <unreal> <pet> ; <vermin> que ; activ <withdrawal> ; activ dts
        delirium_tremens	13	ahor ve ; are wring ; at foot ; drink was ; fold invisibl ; ful <withdrawal>
        delirium_tremens	13	ful dts ; hair out ; pluck someth ; pul lin ; que estamo ; see wet
        delirium_tremens	13	to telephon ; we hid ; what town ; withdrawal delirium
        delirium_tremens	12	0 hip ; <alcohol> sat ; <confused> to ; <furniture> <think> ; <kin> third
        delirium_tremens	12	<pet> <furniture> ; <sedative> <cold> ; <withdrawal> as ; <withdrawal> thi
        delirium_tremens	12	a mami ; al <furniture> ; ativan cold ; beb hac ; bedspread ; client day
        delirium_tremens	12	contest no ; conversation with ; culebra en ; direct traffic ; disorient to
        delirium_tremens	12	dts as ; eel ; ensil ; est pesc ; est ve ; est y ; find his ; m refus
        delirium_tremens	12	mi botel ; own <day> ; own bathroom ; perd no ; que segun ; salut
        delirium_tremens	12	see soldier ; ship dock ; ship we ; stepdown rn ; stop el ; the <breath>
        delirium_tremens	12	the air ; the bailif ; til friday ; wasp ; wind <rope> ; xanax cold
        delirium_tremens	11	<day> <confused> ; <day> til ; <night> <try> ; <order> he ; <pet> en
        delirium_tremens	11	<pet> que ; <room> doesnt ; <rope> that ; <sedative> <week> ; <shake> todit
        delirium_tremens	11	<take> at ; <think> <town> ; aint had ; askin who ; chat to ; convert with
        delirium_tremens	11	day til ; delirium ciw ; dic delirium ; dieron los ; direct <drive> ; el ron
        delirium_tremens	11	en q ; g <amount> ; h doe ; hes <angry> ; his dres ; his underwe ; his whiskey
        delirium_tremens	11	introduc himself ; its night ; keep try ; le <blood> ; los <confused> ; m dej
        delirium_tremens	11	n ; nurs are ; o x ; off <say> ; off g ; op <day> ; op day ; pet a
        delirium_tremens	11	propi <home> ; propi cas ; roper ; see dog ; she fold ; sinc grandm
        delirium_tremens	11	tablecloth that ; think our ; thirty ; tien delirium ; tienen <take>
        delirium_tremens	11	tienen agar ; tio dej ; tremor on ; underwe ; wasp nobody ; what <month>
        delirium_tremens	11	what month ; with dead
        delirium_tremens	10	<alcohol> el ; <angry> <trade> ; <consume> was ; <furniture> non ; <go> arre
        delirium_tremens	10	<go> ida ; <last> <alcohol> ; <moment> sal ; <shake> that ; <unreal> <clean>
        delirium_tremens	10	<vermin> no ; <withdrawal> <emergency> ; and arre ; and ida ; arent ther
        delirium_tremens	10	arre <pet> ; arre vaca ; at bird ; at wasp ; board up ; brush ; cant giv
        delirium_tremens	10	chat ; clean <room> ; cold fiv ; cus at ; dial the ; dts sinc ; duffel for
        delirium_tremens	10	el barc ; el pist ; empty <furniture> ; est <take> ; est agar ; estamo en
        delirium_tremens	10	for aunt ; gallina que ; he stop ; hen off ; hid her ; his dead ; hoy mart
        delirium_tremens	10	in <confused> ; in delirium ; is confus ; is dts ; last pint ; los diablo
        delirium_tremens	10	m <day> ; m day ; moth nobody ; old ship ; only he ; pajama ; pasaj ; rat on
        delirium_tremens	10	see ant ; serv <eat> ; she dial ; sho the ; sign out ; sist pt
        delirium_tremens	10	son <official> ; spark ; stop phenibut ; sweep <vermin> ; the alto
        delirium_tremens	10	the curtain ; the drain ; the whiskey ; thread ; tremen a ; tremen dej
        delirium_tremens	10	tremen today ; up <alcohol> ; ve ; we <lock> ; wring <fluid> ; wring wet
        delirium_tremens	10	wrong city ; y jur
        delirium_tremens	9	<alcohol> away ; <alcohol> restrain ; <amount> respet ; <blood> <medicine>
        delirium_tremens	9	<confused> <withdrawal> ; <confused> el ; <confused> pul ; <day> <amount>
        delirium_tremens	9	<hit> <count> ; <moment> ve ; <stop> <alcohol> ; <stranger> by
        delirium_tremens	9	<take> <vermin> ; <take> <withdrawal> ; <water> ful ; <withdrawal> <start>
        delirium_tremens	9	ago keep ; aguardient hac ; aid client ; bailif ; beetl ; children sit
        delirium_tremens	9	clean blanket ; curtain to ; cuz my ; delir ; down saturday ; drink monday
        delirium_tremens	9	drink sun ; drink wed ; dry aft ; dtr cut ; dts last ; grit a ; h <moment>
        delirium_tremens	9	h now ; hallway is ; he clear ; hes <play> ; hes <put> ; his hal ; his sheet
        delirium_tremens	9	husband get ; i got ; insist its ; is keep ; its <night> ; its christma
        delirium_tremens	9	its day ; m <appointment> ; m book ; me polite ; mil that ; much respet
        delirium_tremens	9	now think ; off blanket ; on thur ; pick thread ; platic con ; por <withdrawal>
        delirium_tremens	9	por abstinenci ; pt stop ; pul <rope> ; pul at ; quit beer ; rd day ; say wer
        delirium_tremens	9	she serv ; she set ; sheet cal ; ship <outdoors> ; sof no ; something off
        delirium_tremens	9	tafil de ; that arent ; the <withdrawal> ; the blank ; the mar ; think its
        delirium_tremens	9	tia le ; traffic in ; tub is ; wer in ; whiskey monday ; who president
        delirium_tremens	8	0 pick ; <afraid> <withdrawal> ; <alcohol> hac ; <ask> <fluid>
        delirium_tremens	8	<continue> <try> ; <continue> flick ; <day> espant ; <furniture> <phone>
        delirium_tremens	8	<furniture> rn ; <kin> pt ; <lock> <school> ; <say> <withdrawal>
        delirium_tremens	8	<school> <promise> ; <withdrawal> activ ; aboard a ; accept facility ; ago my
        delirium_tremens	8	air cal ; and ox ; argu with ; barrack ; bed non ; bedsid ; book tue
        delirium_tremens	8	brush bug ; cant <give> ; car wrot ; carpet is ; chicken in ; con delirium
        delirium_tremens	8	conten ; cus ; d <past> ; d ago ; d per ; dad hasnt ; dead dog ; del er
        delirium_tremens	8	disorient x ; dog we ; drink by ; dts icu ; dts per ; en <confused>
        delirium_tremens	8	en delirium ; friday that ; gin on ; goat in ; good boy ; his pajama ; in activ
        delirium_tremens	8	is chat ; is dry ; its <withdrawal> ; its dts ; juic cleans ; keep flick
        delirium_tremens	8	lint out ; m dry ; me confund ; me moth ; men are ; ni su ; of it ; of thin
        delirium_tremens	8	off vodk ; only she ; ox 0 ; pik ; pour tea ; precedex ; refus transport
        delirium_tremens	8	sewn in ; ship and ; sinc saturday ; somebody nam ; stop drink ; stop yesterday
        delirium_tremens	8	sunday lik ; sweep beetl ; tablecloth ; the grap ; theyr right ; thin <breath>
        delirium_tremens	8	thin air ; thing off ; thre without ; town thi ; transf ; tremen activ
        delirium_tremens	8	untouch ; vaca en ; ve animal ; visual halluc ; we pour ; whos <home>
        delirium_tremens	8	whos hous ; wring
        delirium_tremens	7	0 fifth ; 0 gown ; 0 in ; 0 see ; <alcohol> del ; <alcohol> rummy
        delirium_tremens	7	<always> til ; <angry> <pet> ; <blood> its ; <clothes> rack ; <clothes> top
        delirium_tremens	7	<colleague> <always> ; <confused> <stop> ; <day> doesnt ; <day> sherry
        delirium_tremens	7	<day> ve ; <day> worth ; <emergency> <order> ; <friend> <confused>
        delirium_tremens	7	<furniture> cuz ; <furniture> vaci ; <job> est ; <kin> <withdrawal>
        delirium_tremens	7	<kin> dond ; <official> <room> ; <past> <confused> ; <pet> that ; <pet> we
        delirium_tremens	7	<room> <ask> ; <room> leak ; <sedative> <lock> ; <see> <pet> ; <take> herself
        delirium_tremens	7	<take> lint ; <take> the ; <think> its ; <town> wer ; <vermin> <opening>
        delirium_tremens	7	<withdrawal> ; <withdrawal> <phone> ; a ferry ; alucin ; an orchestr ; and mat
        delirium_tremens	7	and she ; are rid ; armcha ; ask current ; at <pet> ; at folk ; at spider
        delirium_tremens	7	away on ; babi in ; beetl off ; blown <withdrawal> ; blown dts ; bug off ; ceil
        delirium_tremens	7	ceil is ; chemistry teach ; coat rack ; correte gallina ; cow in ; culebra
        delirium_tremens	7	current sx ; cut its ; cuz ; dad ran ; day worth ; delir ve ; diablo
        delirium_tremens	7	dispatch driv ; dobl rop ; el paramedic ; el tafil ; famili busc ; fast <day>
        delirium_tremens	7	fast day ; friday ; ghb every ; gin rummy ; goat out ; h for ; had em
        delirium_tremens	7	hallway for ; health aid ; hear an ; hen ; herself off ; hes <goodbye>
        delirium_tremens	7	hes wav ; him sign ; himself ; his <stop> ; his dai ; his foreman
        delirium_tremens	7	hotel security ; ignor him ; ill <hold> ; in jalisc ; infirmary ; is pick
        delirium_tremens	7	keep open ; le cort ; lint ; m <always> ; m er ; me to ; med 0 ; monday about
        delirium_tremens	7	my palm ; nobody <drive> ; nobody and ; normal that ; now dry ; on hood
        delirium_tremens	7	on lawn ; our addres ; our are ; own bedroom ; own birthday ; pajama top
        delirium_tremens	7	pap quit ; pick lint ; placement on ; pul his ; rd <day> ; reconoc
        delirium_tremens	7	refus <drive> ; rum 0 ; rummy ; rummy on ; security <friend> ; security guest
        delirium_tremens	7	see cat ; should wher ; soak through ; tea to ; the <child> ; the blanket
        delirium_tremens	7	the cna ; the organist ; ther <think> ; ther doesnt ; think hes ; thread off
        delirium_tremens	7	tim her ; tio llev ; todit ; tonight hes ; took herself ; transf ctr
        delirium_tremens	7	tremen en ; tub ; una tal ; ve culebra ; ve rata ; vodk stop ; we in ; wensday
        delirium_tremens	7	what hous ; what ship ; which <water> ; whiskey 0 ; wont <consume> ; yard in
        delirium_tremens	6	0 <think> ; 0 and ; 0 drench ; 0 fami ; <always> <amount> ; <angry> ; <angry> a
        delirium_tremens	6	<angry> with ; <ask> <rail> ; <child> sit ; <church> <shake> ; <clean> <vermin>
        delirium_tremens	6	<clean> that ; <clinician> are ; <confused> <alcohol> ; <drive> we
        delirium_tremens	6	<friend> <height> ; <friend> est ; <go> out ; <kin> <stop> ; <kin> ray
        delirium_tremens	6	<kin> sin ; <law> rn ; <moment> <withdrawal> ; <night> <vermin> ; <night> hes
        delirium_tremens	6	<partner> pul ; <pet> no ; <pet> out ; <rail> <continue> ; <room> respiran
        delirium_tremens	6	<sedative> he ; <treatment> rn ; <vermin> ; <vermin> <fluid> ; <vermin> <need>
        delirium_tremens	6	<withdrawal> <daytime> ; <withdrawal> hes ; <withdrawal> per ; abstinenci
        delirium_tremens	6	abuel llev ; accept <treatment> ; aft yrs ; ago talk ; ago y ; air ask
        delirium_tremens	6	air say ; air talk ; all <fluid> ; all one ; am our ; and <say> ; anoch platic
        delirium_tremens	6	aquavit ; arent in ; askin ; at <furniture> ; at <rope> ; at moth ; at thread
        delirium_tremens	6	avh ; azul 0 ; bed ; bed doesnt ; bedsid rn ; beg me ; being sent ; book sat
        delirium_tremens	6	buri in ; cabal que ; ciudad est ; clean <furniture> ; clear out ; d new
        delirium_tremens	6	d say ; day until ; desorient ; detox himself ; dia sin ; direct a ; doc pul
        delirium_tremens	6	doctor ask ; doctor cal ; dond est ; drink per ; drink thursday ; el mezcal
        delirium_tremens	6	el mur ; el roper ; en curs ; est delir ; etoh stop ; fami want ; fetch the
        delirium_tremens	6	find ; fort hood ; four without ; from <pet> ; ful blown ; gallina en
        delirium_tremens	6	garag now ; gown ; grandp third ; had when ; hair ; hallucinat ; he beg
        delirium_tremens	6	he insist ; he milk ; he think ; herself ; hes in ; hes pluck ; hes soak
        delirium_tremens	6	hes yel ; him <trade> ; him see ; hip fx ; his <alcohol> ; his <sedative>
        delirium_tremens	6	hor sal ; hous hes ; if shed ; im the ; in baston ; in bc ; in hallway ; in off
        delirium_tremens	6	incontinent ; is see ; jail med ; jail rn ; keep catch ; keep swat ; la recamar
        delirium_tremens	6	la tercer ; last win ; laundry that ; luis ; man sit ; marjori ; me by ; me our
        delirium_tremens	6	medical <furniture> ; mes es ; mezcal hac ; n hes ; nd she ; new doc ; obr no
        delirium_tremens	6	off <alcohol> ; off <cold> ; off <room> ; off cold ; off his ; on precedex
        delirium_tremens	6	our couch ; own <room> ; ox ; pap sinc ; pared respiran ; pelon ; perro que
        delirium_tremens	6	pharmacy cut ; polit to ; pul it ; que cas ; quit gin ; recogniz him
        delirium_tremens	6	request detox ; respiran ; respiran y ; rez a ; rip ; rop que ; sacud hormiga
        delirium_tremens	6	scoot over ; see children ; sei ; she his ; sho <pet> ; shop ; sinc my
        delirium_tremens	6	sinc we ; snak in ; son <angry> ; sponse 0 ; stepdown ; stop his ; sud much
        delirium_tremens	6	sunday nit ; sus hermano ; sweep ; textbook <withdrawal> ; textbook dts
        delirium_tremens	6	that i ; that isnt ; the granddaught ; the horror ; the lorazepam ; ther a
        delirium_tremens	6	ther sweat ; they <drive> ; think she ; think the ; thread out ; thread that
        delirium_tremens	6	to <phone> ; to fetch ; to pop ; to scoot ; took ; torreon ; transf onc
        delirium_tremens	6	tremen ; tuck ; tuesday ; uncl ray ; und sink ; uno <pet> ; uno perro
        delirium_tremens	6	up insid ; up rattl ; us wher ; valium off ; ve <die> ; ve muerto ; vibora
        delirium_tremens	6	vodk 0 ; vodk she ; wednesday becaus ; wer lat ; wet hand ; wher ; wheth
        delirium_tremens	6	who we ; with <die> ; with uncl ; wk began
        delirium_tremens	5	+ diaphoresi ; <alcohol> hes ; <amount> without ; <ask> <pet> ; <ask> <phone>
        delirium_tremens	5	<ask> when ; <blood> el ; <caretaking> ma ; <colleague> off
        delirium_tremens	5	<confused> <crowd> ; <confused> <take> ; <confused> per ; <confused> x
        delirium_tremens	5	<consume> by ; <count> <day> ; <emergency> <furniture> ; <friend> don
        delirium_tremens	5	<furniture> <say> ; <furniture> n ; <give> <buy> ; <give> wrong ; <go> off
        delirium_tremens	5	<go> ship ; <hear> an ; <hit> <pet> ; <hot> duct ; <kin> <confused> ; <kin> nam
        delirium_tremens	5	<kin> solt ; <lock> her ; <moment> <clothes> ; <moment> he ; <moment> sx
        delirium_tremens	5	<night> ni ; <night> she ; <official> <vermin> ; <official> about
        delirium_tremens	5	<order> <container> ; <partner> <go> ; <partner> off ; <past> light ; <pet> in
        delirium_tremens	5	<pet> off ; <phone> son ; <room> <rail> ; <say> the ; <school> <fluid>
        delirium_tremens	5	<see> <fluid> ; <think> <room> ; <think> our ; <town> + ; <town> est
        delirium_tremens	5	<trade> <room> ; <try> <money> ; <unreal> <eat> ; <vermin> <clean>
        delirium_tremens	5	<vermin> <height> ; <withdrawal> <alcohol> ; <withdrawal> <say>
        delirium_tremens	5	<withdrawal> a ; <withdrawal> himself ; <year> of ; a <drive> ; a cho ; a crib
        delirium_tremens	5	a esper ; a ship ; a wheel ; about <pet> ; activ ; aft nineteen ; agu hast
        delirium_tremens	5	ahor est ; aint got ; al roper ; alto ; and his ; apa llev ; as <kin> ; asegur
        delirium_tremens	5	asegur que ; ask when ; at <bodypart> ; at a ; aunt 0 ; away ; band of
        delirium_tremens	5	bar hormiga ; barc ; been hand ; been pick ; beer thur ; boy ; br
        delirium_tremens	5	breakfast he ; brush her ; but him ; cal son ; cant tel ; car ma ; catch the
        delirium_tremens	5	cervez el ; cha giv ; cha think ; clock for ; cobij y ; cocin me ; cold sun
        delirium_tremens	5	confundi con ; confus see ; contest al ; contestandol ; cort ; cotton
        delirium_tremens	5	cruis ship ; curtain ; cut ; d dry ; d s ; d til ; dai befor ; dia tom
        delirium_tremens	5	disorient see ; drench ; drench puls ; dres for ; drip ; dry <last> ; dry last
        delirium_tremens	5	dts 0 ; dts on ; ed <room> ; ed md ; el <confused> ; el aguardient ; el valium
        delirium_tremens	5	el viej ; elot y ; en que ; enf ; es 0 ; est llen ; estamo ; estamo y ; f dej
        delirium_tremens	5	fath who ; ferry ; folk on ; foto y ; from <fluid> ; from <medicine> ; fuer la
        delirium_tremens	5	gav ; got em ; grandp is ; grap that ; groceri in ; guest 0 ; h by ; he <ask>
        delirium_tremens	5	he <say> ; hear cho ; heat duct ; her liv ; herman ve ; him <write> ; him can
        delirium_tremens	5	his <die> ; his <partner> ; his barn ; his blanket ; his sock ; hood
        delirium_tremens	5	hormiga por ; husband stop ; i telephon ; in <child> ; in coffe ; in corn
        delirium_tremens	5	in heat ; introduc ; is <withdrawal> ; is pul ; isnt plug ; it <amount> ; it in
        delirium_tremens	5	its april ; its east ; jewish ; job she ; jumpsuit ; key ; kid she ; kitchen
        delirium_tremens	5	knock and ; la niet ; las <drive> ; lay it ; ld 0 ; le quitamo ; let ; lif of
        delirium_tremens	5	lik it ; littl boy ; m <crowd> ; m <last> ; m last ; m ld ; m machinist
        delirium_tremens	5	m quit ; mami la ; man ; mar out ; me grit ; men with ; milk the ; mon now
        delirium_tremens	5	monja ; mov his ; murmur ; nephew ; nev own ; nino porqu ; nobody knock
        delirium_tremens	5	noch ni ; o aqui ; occ health ; off <furniture> ; oper and ; orden a
        delirium_tremens	5	oth <child> ; our yard ; pas him ; paw ; platic ; pop been ; popov sinc
        delirium_tremens	5	pour <eat> ; pregunt a ; proud i ; provid want ; pul thread ; q hoy ; qt of
        delirium_tremens	5	que afuer ; que puebl ; quitamo ; radi that ; radio in ; ray who ; re bed
        delirium_tremens	5	re transf ; recamar ; reel ; regader y ; roommat ask ; sab a ; saturday we
        delirium_tremens	5	say dts ; say tuesday ; school thi ; self <see> ; sens i ; shak lik
        delirium_tremens	5	she <clean> ; she <pet> ; ship ; ship thi ; sinc fri ; sinc sun ; sinc wk
        delirium_tremens	5	sist took ; snak ; soak ; soak sheet ; soldier and ; something ; son dad
        delirium_tremens	5	sor at ; spider off ; sponsor with ; stick that ; stol his ; stop thre ; subirs
        delirium_tremens	5	sunday a ; swat bug ; swat wasp ; swear the ; teeth with ; tehuacan ; that aint
        delirium_tremens	5	the <official> ; the cruis ; the men ; the tablecloth ; the visit ; thi he
        delirium_tremens	5	through hes ; til ; til <appointment> ; tip them ; to stat ; tonight she
        delirium_tremens	5	trag hac ; tre ; tremen right ; tuck a ; tuvier ; tuvier sent ; una gallina
        delirium_tremens	5	uncl frank ; und <furniture> ; until thursday ; us could ; valium hac ; ve a
        delirium_tremens	5	vecin don ; was hold ; was load ; wasp off ; wav in ; we sold ; we took ; wed
        delirium_tremens	5	wed day ; wed hav ; wer ; what <alcohol> ; who <partner> ; who let
        delirium_tremens	5	whol church ; whol conversation ; why the ; wif ran ; with hip ; y ld ; y se
        delirium_tremens	5	year of ; yesterday to ; yet
        delirium_tremens	4	+ dat ; + tremor ; / <always> ; / <consume> ; 0 <confused> ; 0 day ; 0 dry
        delirium_tremens	4	<alcohol> <confused> ; <alcohol> <past> ; <alcohol> <vermin> ; <alcohol> at
        delirium_tremens	4	<alcohol> off ; <alcohol> sinc ; <amount> <child> ; <angry> que
        delirium_tremens	4	<appointment> <opening> ; <appointment> sat ; <ask> <month> ; <ask> <vermin>
        delirium_tremens	4	<blood> <alcohol> ; <bodypart> fx ; <bodysound> <furniture> ; <breath>
        delirium_tremens	4	<breath> that ; <buy> <pet> ; <buy> the ; <child> <amount> ; <child> tienen
        delirium_tremens	4	<clean> <clinician> ; <clothes> <school> ; <clothes> that ; <confused> <hear>
        delirium_tremens	4	<confused> <vermin> ; <container> hac ; <crowd> refus ; <day> lleg ; <day> sin
        delirium_tremens	4	<day> until ; <die> <build> ; <drive> hac ; <drive> x ; <eat> int
        delirium_tremens	4	<emergency> <confused> ; <emergency> el ; <fire> capt ; <fluid> <child>
        delirium_tremens	4	<fluid> off ; <furniture> fram ; <furniture> lin ; <furniture> me
        delirium_tremens	4	<furniture> no ; <furniture> we ; <go> segun ; <goodbye> ; <happy> along
        delirium_tremens	4	<height> <give> ; <height> est ; <hit> <vermin> ; <hold> <past> ; <hold> <say>
        delirium_tremens	4	<home> est ; <home> health ; <home> in ; <hospital> <withdrawal> ; <kin> and
        delirium_tremens	4	<kin> bernadet ; <kin> besid ; <kin> frank ; <kin> llev ; <kin> su
        delirium_tremens	4	<law> <medicine> ; <lock> ; <need> <take> ; <need> <think> ; <need> ensil
        delirium_tremens	4	<night> dry ; <official> <appointment> ; <partner> / ; <pet> around ; <pet> the
        delirium_tremens	4	<photo> that ; <play> <eat> ; <play> and ; <rail> ; <relapse> <home>
        delirium_tremens	4	<remember> <count> ; <room> <water> ; <rope> <breath> ; <rope> <furniture>
        delirium_tremens	4	<rope> <think> ; <rope> que ; <say> al ; <say> wer ; <say> with
        delirium_tremens	4	<school> <unreal> ; <sedative> <hit> ; <shake> <outdoors> ; <shake> <vermin>
        delirium_tremens	4	<shake> from ; <sober> <think> ; <start> <confused> ; <stop> <put> ; <stop> el
        delirium_tremens	4	<stop> it ; <stranger> solt ; <take> <home> ; <take> lost ; <think> <home>
        delirium_tremens	4	<think> hes ; <town> <friend> ; <town> thi ; <try> <leave> ; <unreal> <day>
        delirium_tremens	4	<vermin> <month> ; <vermin> <phone> ; <vermin> nobody ; <water> <hit>
        delirium_tremens	4	<water> hast ; <withdrawal> <drive> ; <withdrawal> <stranger>
        delirium_tremens	4	<withdrawal> alcoholic ; <withdrawal> ive ; <withdrawal> sinc ; a <church>
        delirium_tremens	4	a bailif ; a clean ; a dot ; a fox ; a juic ; a la ; a mi ; a napkin
        delirium_tremens	4	about <amount> ; abstinenci alcoholic ; abuel dic ; abuel que ; abuel ve
        delirium_tremens	4	addres ; addres the ; aft <medicine> ; aft anoth ; aft dos ; aft icu ; ago dai
        delirium_tremens	4	ahor ; air that ; al camion ; al refri ; alcohol withdrawal ; ama ya
        delirium_tremens	4	ambulanc crew ; and <trade> ; and that ; answ ; ant and ; aqui es ; are non
        delirium_tremens	4	arent ; arm that ; asi dij ; at <amount> ; at bedsid ; at lin ; at us ; ati
        delirium_tremens	4	aunt ; ayudarl ; bag for ; balcony 0 ; baston ; bathroom ; bathroom mirror
        delirium_tremens	4	bay <write> ; bed fram ; bed onc ; been pack ; been without ; beer sat ; beg
        delirium_tremens	4	beg the ; began ; being <give> ; blanket ; blanket cal ; blanket n ; board +
        delirium_tremens	4	book 0 ; borracho ; borrego en ; botel hac ; brandy 0 ; broth who ; bus that
        delirium_tremens	4	but <take> ; by his ; cam en ; cam off ; can sinc ; cannot ; cap 0 ; cas est
        delirium_tremens	4	children in ; cle ; cleans ; clr roommat ; cobweb ; con el ; con much
        delirium_tremens	4	confetti ; confus ; confus and ; couldnt ; couldnt find ; crawl up ; crew said
        delirium_tremens	4	cruz <color> ; cruz roj ; cup each ; d aft ; dai til ; dangl ; day 0 ; day four
        delirium_tremens	4	de <shake> ; de anex ; de tembl ; de ust ; dead ; deal card ; dee ; den is
        delirium_tremens	4	diaphoresi ; dio las ; direct the ; discut con ; doctor ; doesnt answ
        delirium_tremens	4	doesnt know ; dog und ; dont exist ; drip off ; dry saturday ; el delirium
        delirium_tremens	4	empty cha ; en jalp ; er <say> ; er said ; es su ; escond y ; etoh day
        delirium_tremens	4	even hes ; f <last> ; f <lock> ; f last ; f valium ; far for ; fath hes
        delirium_tremens	4	feet so ; ferry dock ; fight my ; find <treatment> ; fir capt ; fish ; fli that
        delirium_tremens	4	fold laundry ; for <kin> ; for stuf ; foreman at ; fox ; friday my ; g sinc
        delirium_tremens	4	get down ; ghb on ; going thru ; golp hac ; gps ; gracia ; grit que ; guar el
        delirium_tremens	4	gym ; habl al ; hac tre ; had whiskey ; hand goin ; hand going ; has been
        delirium_tremens	4	he couldnt ; he drank ; he gav ; he has ; he lin ; he say ; her bedroom
        delirium_tremens	4	her by ; her dead ; hes all ; hes swat ; himself from ; his <always>
        delirium_tremens	4	his <write> ; his bed ; his coach ; his daddy ; his key ; his som ; holler at
        delirium_tremens	4	hom health ; hospic aid ; hospitalist 0 ; husband hasnt ; in ful ; in iow
        delirium_tremens	4	int dts ; ir ; is <clean> ; is certain ; is detox ; is fix ; is friday ; is it
        delirium_tremens	4	is the ; is think ; is total ; isnt ; its dad ; its his ; jalp ; keep answer
        delirium_tremens	4	keep lift ; key on ; kne on ; know wher ; la <school> ; la sal ; laid up
        delirium_tremens	4	landlady re ; las <promise> ; las gracia ; last etoh ; le contestan ; lif
        delirium_tremens	4	lleg <year> ; lleg ano ; ma 0 ; me <say> ; meat ; medical ; men who ; mezcal de
        delirium_tremens	4	mezcal que ; monk ; month stop ; muscl relax ; my mom ; nak ; neighbor 0
        delirium_tremens	4	ni dond ; niec re ; non ; now cal ; now he ; nuestro ; nuestro <child> ; obam
        delirium_tremens	4	of <friend> ; of littl ; of me ; of phenibut ; of today ; off diazepam
        delirium_tremens	4	off him ; on releas ; one cup ; orchestr ; order ; our kid ; our liv ; out hes
        delirium_tremens	4	own kid ; pack for ; paramedic next ; pas to ; per <child> ; per dtr
        delirium_tremens	4	per medic ; pesc en ; phon your ; pid permis ; plac + ; plat ask ; plat for
        delirium_tremens	4	platoon ; pod 0 ; por cam ; post op ; pregunt ; pregunt en ; preocup por
        delirium_tremens	4	president and ; propi <partner> ; propi espos ; propi herman ; pt <stop>
        delirium_tremens	4	pt broth ; q ; quarrel with ; que <alcohol> ; que <month> ; que mes
        delirium_tremens	4	quier ensil ; re <furniture> ; reach her ; resident <go> ; resident <say>
        delirium_tremens	4	rn is ; s ; said dts ; sal no ; se llen ; se sub ; see rat ; segun él ; sewn
        delirium_tremens	4	she <take> ; she has ; she offer ; sheet is ; sherry <day> ; shirt he
        delirium_tremens	4	sil vaci ; sinc the ; sist bernadet ; sixty hour ; slap at ; soak <furniture>
        delirium_tremens	4	soak thru ; soap oper ; sold ; soldadito ; someth off ; somo nosotro ; soon
        delirium_tremens	4	soup ; staf ; staf 0 ; stand and ; start tonight ; stick and ; stop 0
        """
}
