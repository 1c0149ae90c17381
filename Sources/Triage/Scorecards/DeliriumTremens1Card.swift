extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-86	=
        delirium_tremens	55	dts
        delirium_tremens	34	in dts
        delirium_tremens	32	<confused> <see>
        delirium_tremens	26	delirium
        delirium_tremens	25	delerium
        delirium_tremens	24	dt
        delirium_tremens	23	chat with
        delirium_tremens	22	isnt ther
        delirium_tremens	21	<confused> ; the dts
        delirium_tremens	20	<withdrawal> <confused> ; <withdrawal> right ; pluck
        delirium_tremens	19	<alcohol> away ; <put> <unreal> ; <vermin> off ; blanket that ; is <confused>
        delirium_tremens	19	soldier in
        delirium_tremens	18	<withdrawal> asi ; is president ; off rum ; our hallway ; sho hen ; tremen asi
        delirium_tremens	18	vodk sunday
        delirium_tremens	17	<confused> por ; <pet> <room> ; <withdrawal> <moment> ; at sheet ; dts day
        delirium_tremens	17	dx on ; he introduc ; pul lin ; tre dia ; whiskey tuesday
        delirium_tremens	16	0 off ; away on ; con <confused> ; kitchen talk ; pick at ; pluck at
        delirium_tremens	16	salut the ; the bedspread
        delirium_tremens	15	<furniture> <ask> ; <think> own ; are his ; arre ; blank tv ; client day
        delirium_tremens	15	deliri ; deliri por ; deliriou ; doesnt recognis ; dts thi ; his dead
        delirium_tremens	15	in <withdrawal> ; know own ; men on ; ron el ; soldier ; tiembl todit
        delirium_tremens	15	tien <confused> ; uncl nam ; was thursday ; what <town> ; win tuesday
        delirium_tremens	14	0 think ; <alcohol> sat ; <give> <confused> ; <unreal> <pet> ; at foot
        delirium_tremens	14	dead broth ; dot physical ; dres for ; dts now ; fri etoh ; hes pack
        delirium_tremens	14	invisibl ; is deal ; is delirium ; its 0 ; mom quit ; que estamo ; see wet
        delirium_tremens	14	stop el ; to dead ; what <outdoors> ; what street ; withdrawal delirium
        delirium_tremens	13	0 hip ; <furniture> <think> ; ahor ve ; bed lin ; conversation with
        delirium_tremens	13	disorient ; dts right ; fold invisibl ; hes argu ; his underwe ; hormiga
        delirium_tremens	13	hormiga que ; m refus ; off win ; pluck someth ; salut ; swat ; underwe
        delirium_tremens	13	ve <pet> ; wasp ; we hid ; what <month> ; what month ; what town ; wind <rope>
        delirium_tremens	13	xanax cold
        delirium_tremens	12	<confused> to ; <pet> <furniture> ; <vermin> que ; a mami ; activ <withdrawal>
        delirium_tremens	12	activ dts ; al <furniture> ; bedspread ; contest no ; convert with ; crouch
        delirium_tremens	12	culebra en ; direct traffic ; disorient to ; dry sinc ; est pesc ; est ve
        delirium_tremens	12	est y ; for aunt ; ful <withdrawal> ; ful dts ; h doe ; hair out ; mi botel
        delirium_tremens	12	o x ; off <say> ; only she ; op <day> ; op day ; own <day> ; perd no
        delirium_tremens	12	que segun ; ship dock ; sweep <vermin> ; tablecloth that ; the bailif
        delirium_tremens	12	tio dej ; to telephon ; tremor on ; wasp nobody
        delirium_tremens	11	<die> <shake> ; <furniture> non ; <home> <confused> ; <last> <alcohol>
        delirium_tremens	11	<night> <try> ; <order> he ; <pet> que ; <rope> that ; <sedative> <cold>
        delirium_tremens	11	<shake> todit ; <take> at ; <think> <town> ; <withdrawal> as
        delirium_tremens	11	<withdrawal> thi ; aint had ; askin who ; at wasp ; ativan cold ; beetl
        delirium_tremens	11	chat to ; dic delirium ; direct <drive> ; direct a ; down saturday ; drink was
        delirium_tremens	11	dts as ; eel ; el barc ; el pist ; el ron ; en q ; ensil ; estamo en
        delirium_tremens	11	find his ; hes <angry> ; his dres ; his whiskey ; introduc himself ; its night
        delirium_tremens	11	los diablo ; m dej ; mam difunt ; moth nobody ; n ; nurs are ; old ship
        delirium_tremens	11	only he ; own bathroom ; pet a ; propi <home> ; propi cas ; roper
        delirium_tremens	11	see soldier ; she fold ; sheet cal ; ship we ; sho the ; the air ; the alto
        delirium_tremens	11	the curtain ; thirty ; thread ; vh ; y jur
        delirium_tremens	10	0 pick ; <alcohol> el ; <angry> <trade> ; <confused> <withdrawal> ; <day> til
        delirium_tremens	10	<go> arre ; <moment> sal ; <room> doesnt ; <shake> that ; <unreal> <clean>
        delirium_tremens	10	<vermin> no ; accept facility ; ago keep ; aguardient hac ; and arre
        delirium_tremens	10	arent ther ; arre <pet> ; arre vaca ; at bird ; beb hac ; board up ; brush
        delirium_tremens	10	cant giv ; cus at ; day til ; delirium ciw ; drink wed ; empty <furniture>
        delirium_tremens	10	g <amount> ; gallina que ; he stop ; hen off ; hoy mart ; is confus ; is dts
        delirium_tremens	10	its day ; m <appointment> ; m <day> ; m book ; m day ; on thur ; pajama
        delirium_tremens	10	pasaj ; pick thread ; see ant ; see cat ; serv <eat> ; sign out ; sist pt
        delirium_tremens	10	son <official> ; spark ; stepdown rn ; stop phenibut ; sweep beetl
        delirium_tremens	10	that arent ; the <breath> ; the drain ; the whiskey ; think our
        delirium_tremens	10	tien delirium ; tienen <take> ; tienen agar ; til friday ; tremen dej
        delirium_tremens	10	tremen today ; ve ; we <lock> ; wrong city
        delirium_tremens	9	<amount> respet ; <blood> <medicine> ; <confused> el ; <confused> pul
        delirium_tremens	9	<day> <amount> ; <day> <confused> ; <go> ida ; <kin> third ; <lock> <alcohol>
        delirium_tremens	9	<moment> ve ; <pet> en ; <stop> <alcohol> ; <take> <vermin> ; aid client
        delirium_tremens	9	and ida ; are wring ; bed non ; beetl off ; blown <withdrawal> ; blown dts
        delirium_tremens	9	cant <give> ; children sit ; cold fiv ; con delirium ; delir ; dial the
        delirium_tremens	9	dieron los ; dog we ; drink monday ; drink sun ; duffel for ; el mezcal
        delirium_tremens	9	est <take> ; est agar ; friday that ; h <moment> ; h now ; hallway is
        delirium_tremens	9	hes <put> ; hid her ; his sheet ; husband get ; in <confused> ; in delirium
        delirium_tremens	9	insist its ; is keep ; its <night> ; job she ; kid she ; last pint
        delirium_tremens	9	los <confused> ; me polite ; mil that ; much respet ; my mom ; off <alcohol>
        delirium_tremens	9	off g ; platic con ; por <withdrawal> ; por abstinenci ; pour tea ; pt stop
        delirium_tremens	9	pul <rope> ; pul at ; rd day ; refus transport ; say wer ; scoot over
        delirium_tremens	9	she dial ; she serv ; ship <outdoors> ; ship and ; sinc grandm ; something off
        delirium_tremens	9	tablecloth ; the <withdrawal> ; the blank ; the mar ; ther think ; thre without
        delirium_tremens	9	to scoot ; traffic in ; transf ; untouch ; we pour ; wring <fluid> ; wring wet
        delirium_tremens	8	0 gown ; <alcohol> <confused> ; <alcohol> hac ; <clothes> top ; <consume> was
        delirium_tremens	8	<continue> flick ; <day> espant ; <furniture> <phone> ; <furniture> vaci
        delirium_tremens	8	<kin> pt ; <lock> <school> ; <play> off ; <promise> <law> ; <rail> a
        delirium_tremens	8	<room> leak ; <school> <promise> ; <stranger> by ; <take> <withdrawal>
        delirium_tremens	8	<take> herself ; <take> lint ; <withdrawal> <emergency> ; <withdrawal> activ
        delirium_tremens	8	aboard a ; ago my ; air cal ; and mat ; and she ; argu with ; away ; bailif
        delirium_tremens	8	barrack ; book tue ; brush bug ; buri in ; ceil is ; chat ; chicken in
        delirium_tremens	8	clean blanket ; conten ; cotton ; curtain to ; cus ; cuz my ; d per ; dead dog
        delirium_tremens	8	del er ; doesnt recogniz ; drink by ; dry aft ; dtr cut ; dts last ; dts on
        delirium_tremens	8	dts sinc ; en <confused> ; en delirium ; fish off ; goat in ; good boy ; grit a
        delirium_tremens	8	group ; he clear ; hes <play> ; his <die> ; his dai ; his hal ; hotel security
        delirium_tremens	8	is chat ; jail med ; juic cleans ; keep flick ; lint out ; m <always> ; m dry
        delirium_tremens	8	me <confused> ; me confund ; me moth ; men are ; ni su ; now think ; of it
        delirium_tremens	8	of thin ; off blanket ; off vodk ; own bedroom ; pajama top ; pick lint
        delirium_tremens	8	quit beer ; refus <drive> ; security <friend> ; security guest ; sewn in
        delirium_tremens	8	sinc we ; soak through ; sof no ; somebody nam ; sunday lik ; the grap
        delirium_tremens	8	the horror ; theyr right ; thin <breath> ; thin air ; thing off ; think hes
        delirium_tremens	8	took herself ; town thi ; transf ctr ; tremen activ ; tren a ; up <alcohol>
        delirium_tremens	8	vaca en ; visual halluc ; we took ; wer in ; whiskey monday ; who president
        delirium_tremens	8	whos <home> ; whos hous ; yard in
        delirium_tremens	7	0 and ; 0 fifth ; <alcohol> restrain ; <alcohol> rummy ; <always> til
        delirium_tremens	7	<angry> <pet> ; <ask> <fluid> ; <blood> its ; <clothes> rack
        delirium_tremens	7	<confused> <stop> ; <day> doesnt ; <day> ve ; <day> worth ; <drive> we
        delirium_tremens	7	<friend> <confused> ; <furniture> rn ; <go> off ; <job> est ; <kin> <stop>
        delirium_tremens	7	<kin> <withdrawal> ; <kin> dond ; <night> <vermin> ; <official> <room>
        delirium_tremens	7	<past> <confused> ; <pet> out ; <pet> we ; <room> <ask> ; <say> <withdrawal>
        delirium_tremens	7	<sedative> <lock> ; <sedative> <week> ; <take> my ; <vermin> <need>
        delirium_tremens	7	<vermin> <opening> ; <water> ful ; <withdrawal> a ; a cho ; abuel que
        delirium_tremens	7	accept <treatment> ; ago talk ; air talk ; an orchestr ; are rid ; armcha
        delirium_tremens	7	ask current ; askin ; at <pet> ; at folk ; at spider ; babi in ; bedsid
        delirium_tremens	7	been no ; car wrot ; carpet is ; ceil ; chemistry teach ; clean <room>
        delirium_tremens	7	coat rack ; correte gallina ; cow in ; culebra ; current sx ; cut its ; cuz
        delirium_tremens	7	d <past> ; d ago ; day worth ; delir ve ; diablo ; dispatch driv ; dobl rop
        delirium_tremens	7	dond est ; drink per ; dts icu ; dts per ; el mur ; famili busc ; fast <day>
        delirium_tremens	7	fast day ; four without ; gin on ; gin rummy ; goat out ; h for ; had em
        delirium_tremens	7	hallway for ; he drank ; he milk ; health aid ; hear an ; hen ; hes <goodbye>
        delirium_tremens	7	hes wav ; hes yel ; hip fx ; his <alcohol> ; his <stop> ; his foreman
        delirium_tremens	7	his pajama ; hour he ; ill <hold> ; in activ ; infirmary ; is pick
        delirium_tremens	7	its <withdrawal> ; its dts ; keep open ; keep try ; la recamar ; lint ; m er
        delirium_tremens	7	man sit ; monday about ; nobody <drive> ; nobody and ; normal that ; on hood
        delirium_tremens	7	our addres ; our are ; own <room> ; own birthday ; pap quit ; pap sinc
        delirium_tremens	7	pharmacy cut ; pik ; precedex ; pul his ; rat on ; rd <day> ; reconoc
        delirium_tremens	7	request detox ; roommat ask ; rum 0 ; rummy ; rummy on ; sho <pet>
        delirium_tremens	7	should wher ; stop drink ; stop yesterday ; tea to ; the blanket ; the cna
        delirium_tremens	7	the granddaught ; the lorazepam ; ther doesnt ; think its ; thread off ; todit
        delirium_tremens	7	tonight hes ; took ; tremen ; tremen a ; tremen en ; una tal ; up wednesday
        delirium_tremens	7	ve animal ; ve culebra ; ve rata ; we clear ; we in ; wensday ; what ship
        delirium_tremens	7	which <water> ; wk began ; wring
        delirium_tremens	6	0 <think> ; 0 fami ; 0 see ; <afraid> <withdrawal> ; <alcohol> del ; <angry>
        delirium_tremens	6	<angry> a ; <angry> with ; <caretaking> ma ; <child> sit ; <church> <hear>
        delirium_tremens	6	<church> <shake> ; <clean> <vermin> ; <clean> that ; <clinician> are
        delirium_tremens	6	<colleague> <always> ; <confused> <alcohol> ; <day> sherry ; <die> com
        delirium_tremens	6	<emergency> <order> ; <friend> <height> ; <friend> est ; <furniture> cuz
        delirium_tremens	6	<give> wrong ; <go> out ; <hit> <pet> ; <kin> <confused> ; <kin> nam
        delirium_tremens	6	<kin> ray ; <night> hes ; <opening> <think> ; <order> <container>
        delirium_tremens	6	<partner> pul ; <rail> <continue> ; <room> respiran ; <sedative> he
        delirium_tremens	6	<take> the ; <think> <room> ; <think> its ; <town> wer ; <try> <money>
        delirium_tremens	6	<vermin> ; <vermin> nobody ; <withdrawal> ; <withdrawal> <daytime>
        delirium_tremens	6	<withdrawal> <phone> ; a ferry ; abstinenci ; activ ; ago y ; air ask ; air say
        delirium_tremens	6	all <fluid> ; all one ; all up ; along to ; alto ; alucin ; am our ; and <say>
        delirium_tremens	6	anoch platic ; aquavit ; arent in ; ask when ; at <bodypart> ; at <furniture>
        delirium_tremens	6	at <rope> ; at a ; at moth ; at thread ; aunt 0 ; azul 0 ; bar <furniture>
        delirium_tremens	6	bar hormiga ; barc ; bed doesnt ; bedsid rn ; beg me ; being sent ; book sat
        delirium_tremens	6	box ; but him ; cabal que ; cam off ; car ma ; cha think ; ciudad est
        delirium_tremens	6	clean <furniture> ; cup each ; curtain ; d new ; d say ; da las ; dad ran
        delirium_tremens	6	day until ; desorient ; detox himself ; difunt y ; direct the ; disorient x
        delirium_tremens	6	doc pul ; doctor ask ; drench ; el paramedic ; el roper ; ems on ; en curs
        delirium_tremens	6	en que ; est delir ; estamo ; etoh stop ; fami want ; fetch the ; find
        delirium_tremens	6	fri today ; friday ; from <pet> ; ful blown ; gallina en ; gown ; grandp third
        delirium_tremens	6	hear ; hear and ; herself ; herself off ; hes in ; hes soak ; hes swat
        delirium_tremens	6	him <trade> ; him can ; him see ; him sign ; himself ; his <sedative> ; hom rn
        delirium_tremens	6	if shed ; ignor him ; im the ; in baston ; in coffe ; in hallway ; in jalisc
        delirium_tremens	6	in off ; incontinent ; is <clean> ; keep catch ; keep swat ; las <drive>
        delirium_tremens	6	last etoh ; last win ; laundry that ; le <blood> ; le quitamo ; luis ; me our
        delirium_tremens	6	me to ; med 0 ; medical <furniture> ; my palm ; n hes ; nd she ; new doc
        delirium_tremens	6	nino porqu ; now dry ; obr no ; off <room> ; on lawn ; on precedex ; one cup
        delirium_tremens	6	pared respiran ; pelon ; placement on ; polit to ; popov sinc ; pour <eat>
        delirium_tremens	6	provid want ; pul it ; que cas ; quitamo ; ray who ; recogniz him ; respiran
        delirium_tremens	6	respiran y ; rez a ; rip ; rop que ; say tuesday ; sens i ; she <pet> ; she his
        delirium_tremens	6	sherry <day> ; sinc saturday ; snak in ; son <angry> ; sponse 0 ; stol his
        delirium_tremens	6	stop his ; sud much ; sweep ; textbook <withdrawal> ; textbook dts ; that isnt
        delirium_tremens	6	the <child> ; the organist ; they <drive> ; thi he ; think she ; think the
        delirium_tremens	6	thread out ; thread that ; through hes ; tio est ; tio llev ; to <phone>
        delirium_tremens	6	to fetch ; to pop ; transf onc ; tremen right ; tuck ; tuesday ; uncl ray
        delirium_tremens	6	und sink ; up insid ; us ; us or ; ve <die> ; ve muerto ; vibora ; vodk 0
        delirium_tremens	6	vodk she ; vodk stop ; we sold ; wednesday becaus ; wer lat ; when harold
        delirium_tremens	6	wher ; wheth ; whiskey 0 ; who pas ; who we ; with hip ; with uncl
        delirium_tremens	6	wont <consume>
        delirium_tremens	5	0 drench ; <alcohol> hes ; <always> <amount> ; <amount> without ; <angry> <die>
        delirium_tremens	5	<ask> <month> ; <ask> <pet> ; <ask> <rail> ; <ask> when ; <bodypart> fx
        delirium_tremens	5	<colleague> 0 ; <colleague> off ; <confused> <crowd> ; <confused> <take>
        delirium_tremens	5	<consume> by ; <continue> <try> ; <count> <day> ; <furniture> <say>
        delirium_tremens	5	<furniture> al ; <furniture> n ; <give> <buy> ; <go> <kin> ; <go> ship
        delirium_tremens	5	<hear> an ; <hit> <count> ; <hot> duct ; <kin> <kin> ; <kin> bernadet
        delirium_tremens	5	<kin> solt ; <law> <medicine> ; <lock> ; <moment> <rail>
        delirium_tremens	5	<moment> <withdrawal> ; <moment> he ; <moment> sx ; <night> ni ; <night> she
        delirium_tremens	5	<official> <vermin> ; <official> about ; <partner> <go> ; <partner> off
        delirium_tremens	5	<pet> no ; <pet> off ; <phone> son ; <room> <water> ; <room> cant
        delirium_tremens	5	<rope> <breath> ; <say> wer ; <school> <fluid> ; <see> <fluid> ; <see> <pet>
        delirium_tremens	5	<think> hes ; <think> our ; <town> + ; <trade> <room> ; <treatment> rn
        delirium_tremens	5	<unreal> <eat> ; <vermin> <fluid> ; <water> <hit> ; <withdrawal> himself
        delirium_tremens	5	<withdrawal> per ; <year> of ; a <church> ; a <drive> ; a crib ; a esper ; a la
        delirium_tremens	5	a ship ; a un ; a wheel ; about <pet> ; abuel llev ; aft nineteen ; aft yrs
        delirium_tremens	5	agt <colleague> ; agt client ; agu hast ; ahor est ; aint got ; al roper
        delirium_tremens	5	and dres ; aqui desd ; as <kin> ; asegur ; asegur que ; at lin ; bag for
        delirium_tremens	5	band of ; bay <write> ; been hand ; been pick ; beer thur ; blanket ; borracho
        delirium_tremens	5	boy ; br ; brush her ; bug off ; but <take> ; cal son ; catch the ; cervez el
        delirium_tremens	5	cobij y ; cobweb ; confundi con ; confus see ; contest al ; contestandol
        delirium_tremens	5	cruis ship ; d dry ; d s ; dai befor ; dia sin ; dia tom ; difunt ; dio las
        delirium_tremens	5	discut con ; disorient see ; doctor cal ; drench puls ; drink thursday
        delirium_tremens	5	dry <last> ; dry last ; el aguardient ; el viej ; es 0 ; est llen ; estamo y
        delirium_tremens	5	etoh day ; fath who ; fight my ; fish ; floor ; fold laundry ; folk on ; foto y
        delirium_tremens	5	from <fluid> ; from <medicine> ; fuer la ; fugu ; gav ; get down ; gon sinc
        delirium_tremens	5	got em ; grandp is ; grap that ; groceri in ; group hom ; guest 0 ; gusanito
        delirium_tremens	5	h by ; hair ; halluc ; he <ask> ; he <say> ; he beg ; he insist ; hear cho
        delirium_tremens	5	heat duct ; her by ; herman ve ; hes pluck ; his <partner> ; his blanket
        delirium_tremens	5	his coach ; holler at ; hor sal ; hormiga por ; hous hes ; husband stop
        delirium_tremens	5	i <stop> ; i got ; i telephon ; in <child> ; in heat ; introduc
        delirium_tremens	5	is <withdrawal> ; is dry ; is pul ; isnt plug ; it <amount> ; its april
        delirium_tremens	5	jewish ; jumpsuit ; keep answer ; kitchen ; knock and ; la niet ; las <promise>
        delirium_tremens	5	las gracia ; lay it ; ld 0 ; le contestan ; lif of ; lik it ; littl boy
        delirium_tremens	5	m <crowd> ; m <last> ; m last ; m machinist ; m quit ; mami la ; mar out
        delirium_tremens	5	marjori ; me by ; me grit ; medicin ; men with ; mezcal hac ; milk the
        delirium_tremens	5	mon now ; monk ; mov his ; murmur ; nephew ; nev own ; nobody knock ; noch ni
        delirium_tremens	5	o aqui ; off <cold> ; off cold ; off his ; oper and ; orden a ; oth <child>
        delirium_tremens	5	our couch ; our kid ; our yard ; paw ; per <crowd> ; perro que ; platic
        delirium_tremens	5	pour out ; pregunt a ; preocup por ; proud i ; pt <stop> ; pul thread ; q hoy
        delirium_tremens	5	qt of ; que puebl ; quit gin ; radio in ; re bed ; re transf ; recamar ; reel
        delirium_tremens	5	sab a ; say dts ; school thi ; se pierd ; see children ; see rat ; self <see>
        delirium_tremens	5	shak lik ; ship thi ; sil vaci ; sinc sun ; sinc the ; sinc wk ; sist bernadet
        delirium_tremens	5	sit <colleague> ; soak ; soak sheet ; soak thru ; soldadito ; soldier and
        delirium_tremens	5	something ; somo nosotro ; son dad ; sor at ; sponsor with ; staf ; stepdown
        delirium_tremens	5	stick and ; stick that ; stop thre ; sunday a ; sunday nit ; swat wasp
        delirium_tremens	5	swear the ; tafil de ; teeth with ; terminal ; that aint ; that i ; the ceil
        delirium_tremens	5	the cruis ; the men ; the tablecloth ; the visit ; ther a ; ther sweat
        delirium_tremens	5	thursday ; tia le ; tim her ; tip them ; tonight she ; torreon ; trag hac ; tre
        delirium_tremens	5	tuck a ; tuvier ; tuvier sent ; una gallina ; uncl frank ; uno <pet>
        delirium_tremens	5	uno perro ; until thursday ; up rattl ; us wher ; valium off ; wasp off
        delirium_tremens	5	wav in ; wed ; wed day ; wer ; wer <drive> ; wet hand ; what <alcohol>
        delirium_tremens	5	what <home> ; what hous ; whol church ; whol conversation ; why the ; wif ran
        delirium_tremens	5	wif stop ; xanax he ; year of ; yesterday to ; yet
        delirium_tremens	4	+ dat ; / <always> ; / <consume> ; 0 stop ; <alcohol> <past>
        delirium_tremens	4	<alcohol> <vermin> ; <alcohol> at ; <alcohol> off ; <alcohol> sinc
        delirium_tremens	4	<amount> <child> ; <amount> soak ; <angry> <order> ; <angry> que
        delirium_tremens	4	<appointment> <opening> ; <appointment> sat ; <ask> <phone>
        delirium_tremens	4	<bodysound> <furniture> ; <breath> ; <breath> <think> ; <buy> <pet> ; <buy> the
        delirium_tremens	4	<child> tienen ; <clinician> pul ; <clothes> <school> ; <clothes> that
        delirium_tremens	4	<confused> <vermin> ; <confused> per ; <container> hac ; <day> lleg ; <day> sin
        delirium_tremens	4	<day> sinc ; <die> <build> ; <eat> int ; <emergency> <confused>
        delirium_tremens	4	<emergency> <furniture> ; <emergency> el ; <fluid> <child> ; <fluid> off
        delirium_tremens	4	<friend> don ; <furniture> fram ; <furniture> lin ; <furniture> me
        delirium_tremens	4	<furniture> we ; <go> <amount> ; <go> segun ; <goodbye> ; <happy> along
        delirium_tremens	4	<hear> and ; <height> <give> ; <height> est ; <hold> <past> ; <hold> <say>
        delirium_tremens	4	<home> est ; <home> health ; <home> rn ; <kin> <container> ; <kin> besid
        delirium_tremens	4	<kin> frank ; <kin> llev ; <kin> su ; <law> infirmary ; <leave> sinc
        delirium_tremens	4	<lock> her ; <moment> <clothes> ; <need> <take> ; <need> ensil ; <night> dry
        delirium_tremens	4	<official> <appointment> ; <opening> <need> ; <partner> / ; <partner> thru
        delirium_tremens	4	<past> light ; <pet> around ; <pet> in ; <pet> that ; <pet> the ; <play> <eat>
        delirium_tremens	4	<play> and ; <rail> ; <remember> <count> ; <room> <church> ; <room> <rail>
        delirium_tremens	4	<rope> <furniture> ; <rope> <think> ; <rope> que ; <say> <die> ; <say> al
        delirium_tremens	4	<say> con ; <say> im ; <say> the ; <say> with ; <see> <trade> ; <see> lik
        delirium_tremens	4	<shake> bien ; <shake> from ; <start> <confused> ; <stop> 0 ; <stop> <day>
        delirium_tremens	4	<stop> <put> ; <stop> el ; <stranger> solt ; <take> <kin> ; <take> lost
        delirium_tremens	4	<think> <home> ; <town> <friend> ; <town> est ; <town> thi ; <vermin> <clean>
        delirium_tremens	4	<vermin> <height> ; <vermin> <phone> ; <water> <consume> ; <water> hast
        delirium_tremens	4	<withdrawal> <alcohol> ; <withdrawal> alcoholic ; <withdrawal> hes
        delirium_tremens	4	<write> <say> ; a <job> ; a <pet> ; a bailif ; a dot ; a fox ; a juic
        delirium_tremens	4	a napkin ; about <amount> ; abstinenci alcoholic ; abuel ve ; addres
        delirium_tremens	4	addres the ; aft anoth ; aft icu ; ahor ; al camion ; al refri ; ama ya
        delirium_tremens	4	ambulanc crew ; and <need> ; and <trade> ; and his ; and that ; animal en
        delirium_tremens	4	answ ; apa llev ; aqui es ; are non ; arent ; arm that ; as 0 ; as pie
        delirium_tremens	4	asi dij ; at bedsid ; at us ; ati ; aunt ; ayudarl ; back porch ; balcony 0
        delirium_tremens	4	baston ; bathroom mirror ; bed ; bed fram ; bed mov ; bed onc ; been pack
        delirium_tremens	4	beer sat ; beg ; beg the ; began ; being <give> ; bernadet ; blanket cal
        delirium_tremens	4	blanket n ; board + ; book 0 ; botel hac ; bourbon sinc ; brandy 0
        delirium_tremens	4	breakfast he ; broth ray ; bus that ; by his ; cam en ; cant tel ; cap 0
        delirium_tremens	4	cas est ; cha 0 ; children in ; cho at ; cle ; cleans ; clear out ; client
        delirium_tremens	4	clock for ; clr roommat ; cocin me ; cold sun ; con el ; confetti ; convert
        delirium_tremens	4	couldnt find ; crawl up ; crew said ; cruz <color> ; cruz roj ; cut ; d aft
        delirium_tremens	4	d off ; d til ; dai til ; dangl ; day 0 ; day four ; de <shake> ; de tembl
        delirium_tremens	4	de ust ; deal card ; dee ; den is ; detox tech ; dia sinc ; difunt herman
        delirium_tremens	4	doesnt know ; dog und ; dont exist ; drip ; drip off ; dry saturday ; ed
        delirium_tremens	4	ed <room> ; ed md ; el <confused> ; el tafil ; el valium ; elot y ; empty cha
        delirium_tremens	4	en jalp ; enf ; er said ; es su ; escond y ; espant ; even hes ; f <last>
        delirium_tremens	4	f <lock> ; f <put> ; f dej ; f last ; f valium ; fam ; fath hes ; ferry
        delirium_tremens	4	ferry dock ; fli that ; for 0 ; for <kin> ; for exact ; for stuf ; foreman at
        delirium_tremens	4	fox ; friday my ; from <put> ; from box ; fx ; g sinc ; grit que ; guar el
        delirium_tremens	4	habl al ; hac tre ; had whiskey ; hal and ; hallucinat ; hallway ; hand going
        delirium_tremens	4	has been ; he couldnt ; he keep ; he lin ; he think ; her bedroom ; her liv
        delirium_tremens	4	her whos ; hes all ; him <write> ; himself from ; his <always> ; his <write>
        delirium_tremens	4	his barn ; his daddy ; his old ; his sock ; his som ; hom health ; horror
        delirium_tremens	4	hospic aid ; hospitalist 0 ; hotel y ; husband hasnt ; husband put ; hush
        delirium_tremens	4	in ful ; infirmary 0 ; int <withdrawal> ; ir ; is certain ; is fix ; is friday
        delirium_tremens	4	is it ; is the ; is total ; it in ; its his ; iv pol ; jail infirmary ; jalp
        delirium_tremens	4	job ; key ; kne on ; la sal ; la tercer ; laid up ; landlady re ; last valium
        delirium_tremens	4	le cort ; let ; liquor a ; lleg <year> ; lleg ano ; look lik ; lost in
        delirium_tremens	4	loud on ; m ld ; man ; me <say> ; medical ; men who ; mes es ; mezcal de
        delirium_tremens	4	mezcal el ; mezcal que ; mixup ; monday ; month stop ; moth gav ; muscl relax
        delirium_tremens	4	my valium ; nak ; nam she ; neighbor 0 ; niec re ; non ; now cal ; now he
        delirium_tremens	4	nuestro ; nuestro <child> ; occ health ; of littl ; of me ; of phenibut
        delirium_tremens	4	of today ; off <furniture> ; off him ; operator ; orchestr ; order ; our liv
        delirium_tremens	4	out hes ; own kid ; paramedic next ; paramedic say ; pas is ; per <child>
        delirium_tremens	4	per dtr ; pesc en ; phon your ; pid permis ; plac + ; plat ask ; platoon
        """
}
