extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-86	=
        delirium_tremens	54	dts
        delirium_tremens	35	in dts
        delirium_tremens	32	<confused> <see>
        delirium_tremens	26	delirium
        delirium_tremens	25	delerium
        delirium_tremens	23	chat with
        delirium_tremens	22	dt ; isnt ther
        delirium_tremens	21	<confused> ; the dts
        delirium_tremens	20	<withdrawal> <confused> ; <withdrawal> right ; is president ; pluck
        delirium_tremens	19	<alcohol> away ; <put> <unreal> ; <vermin> off ; blanket that ; is <confused>
        delirium_tremens	19	off rum ; soldier in
        delirium_tremens	18	<withdrawal> <moment> ; <withdrawal> asi ; dts day ; our hallway ; sho hen
        delirium_tremens	18	tremen asi
        delirium_tremens	17	<confused> por ; at sheet ; dx on ; he introduc ; pul lin ; tre dia
        delirium_tremens	17	vodk sunday
        delirium_tremens	16	0 off ; <pet> <room> ; <unreal> <pet> ; away on ; con <confused>
        delirium_tremens	16	kitchen talk ; pick at ; pluck at ; salut the ; the bedspread ; uncl nam
        delirium_tremens	16	whiskey tuesday
        delirium_tremens	15	<furniture> <ask> ; <think> own ; are his ; arre ; blank tv ; deliri
        delirium_tremens	15	deliri por ; disorient ; doesnt recognis ; dts thi ; in <withdrawal>
        delirium_tremens	15	know own ; men on ; ron el ; soldier ; tiembl todit ; tien <confused>
        delirium_tremens	15	was thursday ; what <outdoors> ; what <town> ; what street ; win tuesday
        delirium_tremens	14	0 think ; <give> <confused> ; bed lin ; dead broth ; deliriou ; dot physical
        delirium_tremens	14	dres for ; dts now ; fri etoh ; hes argu ; hes pack ; his dead ; invisibl
        delirium_tremens	14	is deal ; is delirium ; its 0 ; mom quit ; que estamo ; stop el ; the bailif
        delirium_tremens	14	to dead ; withdrawal delirium
        delirium_tremens	13	0 hip ; <alcohol> sat ; <furniture> <think> ; ahor ve ; at foot ; client day
        delirium_tremens	13	contest no ; conversation with ; dts right ; fold invisibl ; hair out
        delirium_tremens	13	his underwe ; hormiga ; hormiga que ; m refus ; off win ; only she
        delirium_tremens	13	pluck someth ; salut ; see wet ; swat ; to telephon ; underwe ; ve <pet>
        delirium_tremens	13	wasp ; we hid ; what <month> ; what month ; what town ; wind <rope>
        delirium_tremens	12	<confused> to ; <night> <try> ; <pet> <furniture> ; <vermin> que ; a mami
        delirium_tremens	12	activ <withdrawal> ; activ dts ; al <furniture> ; bedspread ; convert with
        delirium_tremens	12	crouch ; culebra en ; direct <drive> ; direct traffic ; disorient to
        delirium_tremens	12	dry sinc ; est pesc ; est ve ; est y ; h doe ; mi botel ; o x ; off <say>
        delirium_tremens	12	op <day> ; op day ; own <day> ; perd no ; pet a ; que segun ; ship dock
        delirium_tremens	12	sweep <vermin> ; tablecloth that ; tio dej ; tremor on ; wasp nobody
        delirium_tremens	12	xanax cold
        delirium_tremens	11	<alcohol> el ; <die> <shake> ; <furniture> non ; <home> <confused>
        delirium_tremens	11	<last> <alcohol> ; <order> he ; <pet> que ; <rope> that ; <sedative> <cold>
        delirium_tremens	11	<shake> todit ; <take> at ; <withdrawal> as ; <withdrawal> thi ; aint had
        delirium_tremens	11	askin who ; at wasp ; ativan cold ; beetl ; chat to ; dic delirium ; direct a
        delirium_tremens	11	down saturday ; drink was ; dts as ; eel ; el barc ; el pist ; el ron ; en q
        delirium_tremens	11	ensil ; estamo en ; find his ; for aunt ; ful <withdrawal> ; ful dts ; he stop
        delirium_tremens	11	hes <angry> ; his dres ; his whiskey ; introduc himself ; los diablo ; m dej
        delirium_tremens	11	mam difunt ; moth nobody ; n ; nurs are ; old ship ; only he ; own bathroom
        delirium_tremens	11	propi <home> ; propi cas ; roper ; see soldier ; she fold ; ship we ; sho the
        delirium_tremens	11	spider and ; the <breath> ; the air ; the alto ; the curtain ; think our
        delirium_tremens	11	til friday ; vh ; y jur
        delirium_tremens	10	0 pick ; <angry> <trade> ; <confused> <withdrawal> ; <day> til ; <go> arre
        delirium_tremens	10	<moment> sal ; <room> doesnt ; <shake> that ; <think> <town>
        delirium_tremens	10	<unreal> <clean> ; <vermin> <think> ; accept facility ; aguardient hac
        delirium_tremens	10	and arre ; are wring ; arent ther ; arre <pet> ; arre vaca ; at bird ; beb hac
        delirium_tremens	10	board up ; brush ; cant giv ; cold fiv ; cus at ; day til ; delirium ciw
        delirium_tremens	10	duffel for ; empty <furniture> ; g <amount> ; gallina que ; hallway is
        delirium_tremens	10	hen off ; hoy mart ; in <confused> ; in delirium ; is confus ; its day
        delirium_tremens	10	its night ; m <appointment> ; m <day> ; m book ; m day ; on thur ; pajama
        delirium_tremens	10	pasaj ; see ant ; serv <eat> ; sign out ; sist pt ; son <official> ; spark
        delirium_tremens	10	stepdown rn ; stop phenibut ; sweep beetl ; the drain ; the horror ; thirty
        delirium_tremens	10	thread ; tien delirium ; tienen <take> ; tienen agar ; tremen dej
        delirium_tremens	10	tremen today ; ve ; we <lock> ; wring <fluid> ; wring wet ; wrong city
        delirium_tremens	9	<amount> respet ; <blood> <medicine> ; <confused> el ; <confused> pul
        delirium_tremens	9	<consume> was ; <continue> flick ; <day> <amount> ; <day> <confused> ; <go> ida
        delirium_tremens	9	<kin> third ; <lock> <alcohol> ; <moment> ve ; <pet> en ; <stop> <alcohol>
        delirium_tremens	9	<take> <vermin> ; <vermin> no ; <withdrawal> activ ; ago keep ; aid client
        delirium_tremens	9	and ida ; and she ; bailif ; bed non ; beetl off ; blown <withdrawal>
        delirium_tremens	9	blown dts ; cant <give> ; children sit ; con delirium ; conten ; d per ; delir
        delirium_tremens	9	dial the ; dieron los ; disorient x ; dog we ; drink monday ; drink wed
        delirium_tremens	9	el mezcal ; est <take> ; est agar ; fast <day> ; fast day ; friday that
        delirium_tremens	9	grit a ; h <moment> ; h now ; hes <play> ; hes <put> ; hid her ; his sheet
        delirium_tremens	9	husband get ; insist its ; is chat ; is dts ; is keep ; its <night> ; job she
        delirium_tremens	9	keep flick ; kid she ; last pint ; los <confused> ; me polite ; mil that
        delirium_tremens	9	much respet ; my mom ; off <alcohol> ; pick thread ; platic con
        delirium_tremens	9	por <withdrawal> ; por abstinenci ; pour tea ; pt stop ; pul <rope> ; pul at
        delirium_tremens	9	rd day ; refus transport ; say wer ; scoot over ; she dial ; she serv
        delirium_tremens	9	sheet cal ; ship <outdoors> ; ship and ; sinc grandm ; something off
        delirium_tremens	9	stop drink ; tablecloth ; that arent ; the <withdrawal> ; the blank ; the mar
        delirium_tremens	9	the whiskey ; ther think ; thing off ; thre without ; to scoot ; traffic in
        delirium_tremens	9	transf ; tremen activ ; we pour ; whos <home> ; whos hous
        delirium_tremens	8	0 gown ; <alcohol> <confused> ; <alcohol> hac ; <clothes> top ; <day> espant
        delirium_tremens	8	<furniture> <phone> ; <furniture> vaci ; <kin> pt ; <lock> <school>
        delirium_tremens	8	<play> off ; <rail> a ; <school> <promise> ; <stranger> by
        delirium_tremens	8	<take> <withdrawal> ; <take> herself ; <take> lint ; <withdrawal> <emergency>
        delirium_tremens	8	aboard a ; ago my ; air cal ; and mat ; argu with ; away ; barrack ; book tue
        delirium_tremens	8	brush bug ; buri in ; chat ; chicken in ; clean blanket ; cotton ; curtain to
        delirium_tremens	8	cus ; cuz my ; dead dog ; del er ; drink by ; drink sun ; dry aft ; dtr cut
        delirium_tremens	8	dts last ; dts on ; dts sinc ; en <confused> ; en delirium ; fish off ; goat in
        delirium_tremens	8	good boy ; he clear ; his <die> ; his dai ; his hal ; hotel security
        delirium_tremens	8	juic cleans ; lint out ; m <always> ; m dry ; me <confused> ; me confund
        delirium_tremens	8	me moth ; men are ; ni su ; now think ; of thin ; off blanket ; off g
        delirium_tremens	8	off vodk ; own bedroom ; pajama top ; pick lint ; quit beer ; rat on
        delirium_tremens	8	refus <drive> ; security <friend> ; security guest ; see cat ; sewn in
        delirium_tremens	8	sinc we ; sof no ; sunday lik ; the cna ; the grap ; they <drive> ; theyr right
        delirium_tremens	8	thin <breath> ; thin air ; think hes ; took herself ; town thi ; tren a
        delirium_tremens	8	untouch ; up <alcohol> ; vaca en ; visual halluc ; we took ; wer in
        delirium_tremens	8	whiskey monday ; who president ; yard in
        delirium_tremens	7	0 and ; 0 fifth ; <alcohol> restrain ; <alcohol> rummy ; <always> til
        delirium_tremens	7	<angry> <pet> ; <ask> <fluid> ; <blood> its ; <clothes> rack
        delirium_tremens	7	<confused> <stop> ; <day> ve ; <day> worth ; <drive> we ; <friend> <confused>
        delirium_tremens	7	<furniture> rn ; <job> est ; <kin> <stop> ; <kin> <withdrawal> ; <kin> dond
        delirium_tremens	7	<night> <vermin> ; <official> <room> ; <past> <confused> ; <pet> out ; <pet> we
        delirium_tremens	7	<room> <ask> ; <room> leak ; <say> <withdrawal> ; <sedative> <lock> ; <take> my
        delirium_tremens	7	<vermin> ; <vermin> <need> ; <vermin> <opening> ; <water> ful ; <withdrawal> a
        delirium_tremens	7	a cho ; a ferry ; abstinenci ; accept <treatment> ; air talk ; an orchestr
        delirium_tremens	7	and <say> ; are rid ; armcha ; ask current ; askin ; at <pet> ; at folk
        delirium_tremens	7	at spider ; babi in ; bedsid ; been no ; car wrot ; carpet is ; ceil ; ceil is
        delirium_tremens	7	cha think ; chemistry teach ; clean <room> ; coat rack ; correte gallina
        delirium_tremens	7	cow in ; current sx ; cut its ; cuz ; d <past> ; d ago ; day worth ; delir ve
        delirium_tremens	7	diablo ; dispatch driv ; dobl rop ; doesnt recogniz ; dond est ; drink per
        delirium_tremens	7	dts icu ; dts per ; el mur ; four without ; gin on ; gin rummy ; goat out
        delirium_tremens	7	group ; h for ; had em ; hallway for ; he milk ; health aid ; hear an ; hen
        delirium_tremens	7	hes <goodbye> ; hes wav ; hes yel ; hip fx ; his <alcohol> ; his <stop>
        delirium_tremens	7	his foreman ; his pajama ; ill <hold> ; in activ ; in jalisc ; infirmary
        delirium_tremens	7	is pick ; its <withdrawal> ; its dts ; keep open ; la recamar ; le quitamo
        delirium_tremens	7	lint ; m er ; man sit ; me to ; monday about ; my palm ; nobody <drive>
        delirium_tremens	7	nobody and ; normal that ; now dry ; on hood ; on lawn ; our addres ; our are
        delirium_tremens	7	own <room> ; own birthday ; pap quit ; pap sinc ; pharmacy cut ; pik ; precedex
        delirium_tremens	7	pul his ; quitamo ; rd <day> ; reconoc ; request detox ; roommat ask ; rum 0
        delirium_tremens	7	rummy ; rummy on ; sho <pet> ; should wher ; soak through ; somebody nam
        delirium_tremens	7	stop yesterday ; tea to ; textbook <withdrawal> ; textbook dts ; that isnt
        delirium_tremens	7	the blanket ; the granddaught ; the lorazepam ; ther doesnt ; think its
        delirium_tremens	7	thread off ; todit ; tonight hes ; took ; transf ctr ; tremen ; tremen a
        delirium_tremens	7	tremen en ; una tal ; up wednesday ; ve animal ; ve culebra ; ve rata
        delirium_tremens	7	we clear ; we in ; wensday ; what ship ; which <water> ; wk began ; wring
        delirium_tremens	6	0 <think> ; 0 drench ; 0 fami ; 0 see ; <afraid> <withdrawal> ; <alcohol> del
        delirium_tremens	6	<angry> ; <angry> a ; <angry> with ; <child> sit ; <church> <hear>
        delirium_tremens	6	<church> <shake> ; <clean> <vermin> ; <clean> that ; <clinician> are
        delirium_tremens	6	<colleague> <always> ; <confused> <alcohol> ; <day> doesnt ; <day> sherry
        delirium_tremens	6	<die> com ; <emergency> <order> ; <friend> <height> ; <friend> est
        delirium_tremens	6	<furniture> cuz ; <give> wrong ; <go> off ; <go> out ; <hit> <pet>
        delirium_tremens	6	<kin> <confused> ; <kin> nam ; <kin> ray ; <night> hes ; <order> <container>
        delirium_tremens	6	<partner> pul ; <rail> <continue> ; <room> respiran ; <sedative> he
        delirium_tremens	6	<see> <vermin> ; <take> the ; <think> <room> ; <think> its ; <town> wer
        delirium_tremens	6	<try> <money> ; <vermin> nobody ; <withdrawal> ; <withdrawal> <daytime>
        delirium_tremens	6	<withdrawal> <phone> ; abuel que ; activ ; ago talk ; ago y ; air ask
        delirium_tremens	6	all <fluid> ; all one ; all up ; along to ; alto ; alucin ; am our
        delirium_tremens	6	anoch platic ; aquavit ; arent in ; at <bodypart> ; at <furniture> ; at <rope>
        delirium_tremens	6	at a ; at moth ; at thread ; azul 0 ; bar <furniture> ; barc ; bed doesnt
        delirium_tremens	6	bedsid rn ; beg me ; being sent ; book sat ; box ; bug off ; but him
        delirium_tremens	6	cabal que ; ciudad est ; clean <furniture> ; culebra ; cup each ; curtain
        delirium_tremens	6	d new ; d say ; da las ; dad ran ; day until ; desorient ; detox himself
        delirium_tremens	6	difunt y ; direct the ; doc pul ; doctor ask ; drench ; el paramedic ; el roper
        delirium_tremens	6	ems on ; en curs ; en que ; est delir ; estamo ; etoh stop ; fami want
        delirium_tremens	6	fetch the ; find ; fri today ; friday ; from <pet> ; ful blown ; gallina en
        delirium_tremens	6	gown ; grandp third ; hair ; he drank ; he think ; hear ; hear and
        delirium_tremens	6	herself off ; hes in ; hes pluck ; hes soak ; him <trade> ; him can ; him see
        delirium_tremens	6	him sign ; his <sedative> ; hour he ; if shed ; ignor him ; im the ; in baston
        delirium_tremens	6	in coffe ; in hallway ; in off ; incontinent ; is <clean> ; jail med
        delirium_tremens	6	keep catch ; keep swat ; keep try ; kitchen ; las <drive> ; last etoh
        delirium_tremens	6	last win ; laundry that ; le <blood> ; luis ; me our ; med 0
        delirium_tremens	6	medical <furniture> ; n hes ; nd she ; new doc ; nino porqu ; obr no ; of it
        delirium_tremens	6	off <room> ; on precedex ; one cup ; our couch ; pared respiran ; pelon
        delirium_tremens	6	placement on ; polit to ; popov sinc ; pour <eat> ; pul it ; que cas ; quit gin
        delirium_tremens	6	ray who ; recogniz him ; respiran ; respiran y ; rez a ; rip ; rop que
        delirium_tremens	6	say tuesday ; sens i ; she <pet> ; she his ; sherry <day> ; sinc saturday
        delirium_tremens	6	snak in ; son <angry> ; sponse 0 ; stepdown ; stol his ; stop his ; sud much
        delirium_tremens	6	sweep ; the <child> ; the organist ; think she ; thread out ; thread that
        delirium_tremens	6	through hes ; tio est ; tio llev ; to <phone> ; to fetch ; to pop ; transf onc
        delirium_tremens	6	tremen right ; tuck ; tuesday ; uncl ray ; up insid ; us ; us or ; ve <die>
        delirium_tremens	6	ve muerto ; vibora ; vodk 0 ; vodk she ; vodk stop ; we sold ; wednesday becaus
        delirium_tremens	6	wer lat ; when harold ; wher ; wheth ; whiskey 0 ; who pas ; who we ; with hip
        delirium_tremens	6	with uncl ; wont <consume>
        delirium_tremens	5	<alcohol> hes ; <always> <amount> ; <amount> without ; <angry> <die>
        delirium_tremens	5	<ask> <month> ; <ask> <pet> ; <ask> <rail> ; <ask> when ; <bodypart> fx
        delirium_tremens	5	<caretaking> ma ; <colleague> off ; <confused> <crowd> ; <confused> <take>
        delirium_tremens	5	<confused> x ; <consume> by ; <count> <day> ; <emergency> <confused>
        delirium_tremens	5	<furniture> <say> ; <furniture> al ; <furniture> n ; <give> <buy> ; <go> <kin>
        delirium_tremens	5	<go> ship ; <hear> an ; <hit> <count> ; <hot> duct ; <kin> bernadet
        delirium_tremens	5	<kin> solt ; <lock> ; <moment> <rail> ; <moment> <withdrawal> ; <moment> he
        delirium_tremens	5	<moment> sx ; <night> ni ; <night> she ; <official> <vermin> ; <official> about
        delirium_tremens	5	<opening> <think> ; <partner> <go> ; <partner> off ; <partner> thru ; <pet> no
        delirium_tremens	5	<pet> off ; <phone> son ; <room> <water> ; <room> cant ; <rope> <breath>
        delirium_tremens	5	<say> wer ; <school> <fluid> ; <see> <fluid> ; <see> <pet> ; <take> <kin>
        delirium_tremens	5	<think> hes ; <think> our ; <town> + ; <trade> <room> ; <treatment> rn
        delirium_tremens	5	<unreal> <eat> ; <vermin> <fluid> ; <water> <hit> ; <withdrawal> himself
        delirium_tremens	5	<withdrawal> per ; a <church> ; a <drive> ; a crib ; a esper ; a la ; a ship
        delirium_tremens	5	a un ; a wheel ; about <amount> ; about <pet> ; abuel llev ; aft nineteen
        delirium_tremens	5	aft yrs ; agu hast ; ahor est ; aint got ; air say ; air that ; al roper
        delirium_tremens	5	and dres ; aqui desd ; as <kin> ; asegur ; asegur que ; ask when ; at lin
        delirium_tremens	5	aunt 0 ; bag for ; band of ; bar hormiga ; bay <write> ; been pick ; beer thur
        delirium_tremens	5	blanket ; book 0 ; borracho ; br ; brush her ; but <take> ; cal son ; cam off
        delirium_tremens	5	car ma ; catch the ; cervez el ; cobij y ; cobweb ; confundi con ; confus see
        delirium_tremens	5	contest al ; contestandol ; cruis ship ; cut ; d dry ; d s ; dai befor
        delirium_tremens	5	day four ; dia sin ; dia tom ; difunt ; dio las ; discut con ; disorient see
        delirium_tremens	5	doctor cal ; drench puls ; drink four ; dry <last> ; dry last ; el aguardient
        delirium_tremens	5	el viej ; enf ; es 0 ; est llen ; estamo y ; etoh day ; fath who ; ferry
        delirium_tremens	5	fight my ; fish ; floor ; fold laundry ; folk on ; foto y ; from <fluid>
        delirium_tremens	5	from <medicine> ; fuer la ; fugu ; gav ; get down ; gon sinc ; got em
        delirium_tremens	5	grandp is ; grap that ; groceri in ; group hom ; guest 0 ; gusanito ; h by
        delirium_tremens	5	hallucinat ; hallucinat cat ; he <ask> ; he <say> ; he beg ; he insist
        delirium_tremens	5	hear cho ; heat duct ; her by ; herman ve ; herself ; hes swat ; himself
        delirium_tremens	5	his <partner> ; his blanket ; his coach ; holler at ; hom rn ; hor sal
        delirium_tremens	5	hormiga por ; horror ; husband stop ; i <stop> ; i got ; i telephon
        delirium_tremens	5	in <child> ; in heat ; introduc ; is <withdrawal> ; is dry ; is pul ; isnt plug
        delirium_tremens	5	it <amount> ; its april ; jewish ; jumpsuit ; keep answer ; knock and ; la niet
        delirium_tremens	5	las <promise> ; las gracia ; lay it ; ld 0 ; le contestan ; lif of ; lik it
        delirium_tremens	5	littl boy ; m <crowd> ; m <last> ; m last ; m machinist ; m quit ; mami la
        delirium_tremens	5	mar out ; marjori ; me grit ; medicin ; men with ; mezcal el ; mezcal hac
        delirium_tremens	5	milk the ; mon now ; monk ; mov his ; murmur ; nephew ; nev own ; nobody knock
        delirium_tremens	5	noch ni ; o aqui ; occ health ; off <cold> ; off cold ; off his ; oper and
        delirium_tremens	5	orden a ; oth <child> ; our kid ; our yard ; paw ; per <crowd> ; perro que
        delirium_tremens	5	platic ; pour out ; pregunt a ; preocup por ; proud i ; provid want ; pt <stop>
        delirium_tremens	5	pul thread ; q hoy ; qt of ; que puebl ; radi that ; radio in ; re bed
        delirium_tremens	5	re transf ; recamar ; reel ; sab a ; sal no ; say dts ; se pierd ; see children
        delirium_tremens	5	self <see> ; shak lik ; she can ; ship thi ; sil vaci ; sinc sun ; sinc the
        delirium_tremens	5	sinc wk ; sist bernadet ; sit <colleague> ; soak ; soak sheet ; soak thru
        delirium_tremens	5	soldadito ; soldier and ; something ; somo nosotro ; son dad ; sor at
        delirium_tremens	5	sponsor with ; stick and ; stick that ; stop thre ; sunday a ; sunday nit
        delirium_tremens	5	swat wasp ; swear the ; tafil de ; teeth with ; terminal ; that aint ; that i
        delirium_tremens	5	the <official> ; the ceil ; the cruis ; the men ; the tablecloth ; the visit
        delirium_tremens	5	ther sweat ; think the ; thursday ; tia le ; til <appointment> ; tim her
        delirium_tremens	5	tip them ; to stat ; tonight she ; torreon ; trag hac ; tre ; tuck a ; tuvier
        delirium_tremens	5	tuvier sent ; una gallina ; uncl frank ; und sink ; uno <pet> ; uno perro
        delirium_tremens	5	until thursday ; up rattl ; us wher ; valium off ; wasp off ; wav in ; wed
        delirium_tremens	5	wed day ; wed hav ; wer ; wer <drive> ; wet hand ; what <alcohol> ; what <home>
        delirium_tremens	5	what hous ; what year ; whol church ; whol conversation ; why the ; wif ran
        delirium_tremens	5	xanax he ; yesterday to ; yet
        delirium_tremens	4	+ dat ; / <always> ; / <consume> ; 0 stop ; <alcohol> <past>
        delirium_tremens	4	<alcohol> <vermin> ; <alcohol> at ; <alcohol> off ; <alcohol> sinc
        delirium_tremens	4	<amount> soak ; <angry> <order> ; <angry> que ; <appointment> <opening>
        delirium_tremens	4	<appointment> sat ; <ask> <phone> ; <bodysound> <furniture> ; <breath>
        delirium_tremens	4	<breath> that ; <build> <wait> ; <buy> <pet> ; <buy> the ; <child> <go>
        delirium_tremens	4	<child> tienen ; <clinician> pul ; <clothes> <school> ; <clothes> he
        delirium_tremens	4	<clothes> that ; <colleague> 0 ; <confused> <hear> ; <confused> <vermin>
        delirium_tremens	4	<confused> per ; <container> hac ; <continue> <try> ; <day> lleg ; <day> sin
        delirium_tremens	4	<day> sinc ; <die> <build> ; <eat> int ; <emergency> <furniture>
        delirium_tremens	4	<emergency> el ; <fluid> <child> ; <fluid> off ; <friend> don
        delirium_tremens	4	<furniture> fram ; <furniture> lin ; <furniture> me ; <furniture> we
        delirium_tremens	4	<go> <amount> ; <go> segun ; <goodbye> ; <happy> along ; <hear> and
        delirium_tremens	4	<height> <give> ; <height> est ; <hold> <past> ; <hold> <say> ; <home> est
        delirium_tremens	4	<home> health ; <home> rn ; <hospital> <withdrawal> ; <kin> <container>
        delirium_tremens	4	<kin> <kin> ; <kin> besid ; <kin> frank ; <kin> llev ; <kin> su
        delirium_tremens	4	<law> <medicine> ; <law> infirmary ; <leave> sinc ; <lock> her
        delirium_tremens	4	<moment> <clothes> ; <need> <take> ; <need> ensil ; <night> dry
        delirium_tremens	4	<official> <appointment> ; <partner> / ; <past> light ; <pet> around ; <pet> in
        delirium_tremens	4	<pet> that ; <pet> the ; <photo> that ; <play> <eat> ; <play> and ; <rail>
        delirium_tremens	4	<remember> <count> ; <room> <church> ; <room> <rail> ; <rope> <furniture>
        delirium_tremens	4	<rope> <think> ; <rope> que ; <say> <die> ; <say> al ; <say> con ; <say> im
        delirium_tremens	4	<say> the ; <say> with ; <see> <trade> ; <see> lik ; <shake> bien
        delirium_tremens	4	<shake> from ; <start> <confused> ; <stop> 0 ; <stop> <day> ; <stop> <put>
        delirium_tremens	4	<stop> el ; <stranger> solt ; <take> lost ; <think> <home> ; <town> <friend>
        delirium_tremens	4	<town> est ; <town> thi ; <vermin> <clean> ; <vermin> <height>
        delirium_tremens	4	<vermin> <phone> ; <water> <consume> ; <water> hast ; <withdrawal> <alcohol>
        delirium_tremens	4	<withdrawal> alcoholic ; <withdrawal> hes ; <write> <say> ; <year> of ; a <job>
        delirium_tremens	4	a <pet> ; a bailif ; a dot ; a fox ; a juic ; a napkin ; abstinenci alcoholic
        delirium_tremens	4	abuel ve ; addres ; addres the ; aft anoth ; ahor ; al camion ; al refri
        delirium_tremens	4	ama ya ; ambulanc crew ; and <need> ; and <trade> ; and his ; and that
        delirium_tremens	4	animal en ; answ ; apa llev ; aqui es ; are non ; arent ; arm that ; as 0
        delirium_tremens	4	as pie ; asi dij ; at bedsid ; at us ; ati ; aunt ; ayudarl ; back porch
        delirium_tremens	4	balcony 0 ; baston ; bathroom mirror ; bed ; bed fram ; bed mov ; bed onc
        delirium_tremens	4	been hand ; been pack ; beer sat ; beg ; beg the ; began ; being <give>
        delirium_tremens	4	bernadet ; blanket cal ; blanket n ; blanket ther ; board + ; borrego en
        delirium_tremens	4	botel hac ; bourbon sinc ; boy ; brandy 0 ; breakfast he ; broth ray ; bus that
        delirium_tremens	4	cam en ; cant tel ; cas est ; cha 0 ; children in ; cho at ; cle ; cleans
        delirium_tremens	4	clear out ; clock for ; clr roommat ; cocin me ; cold sun ; con el ; confetti
        delirium_tremens	4	convert ; couldnt find ; crawl up ; crew said ; cruz <color> ; cruz roj ; d aft
        delirium_tremens	4	d off ; d til ; dai til ; dangl ; day 0 ; de <shake> ; de tembl ; de ust
        delirium_tremens	4	deal card ; dee ; den is ; detox tech ; dia sinc ; difunt herman
        delirium_tremens	4	doesnt <think> ; doesnt know ; dog und ; dont exist ; drink thursday ; drip
        delirium_tremens	4	drip off ; dry saturday ; dud that ; dx ; ed ; ed <room> ; ed md
        delirium_tremens	4	el <confused> ; el tafil ; el valium ; elot y ; empty cha ; en jalp ; er said
        delirium_tremens	4	es su ; escond y ; espant ; even hes ; f <last> ; f <lock> ; f dej ; f last
        delirium_tremens	4	f valium ; fam ; famili busc ; far for ; fath hes ; ferry dock ; fli that
        delirium_tremens	4	for 0 ; for <kin> ; for exact ; for stuf ; foreman at ; fox ; friday my
        delirium_tremens	4	from <put> ; from box ; fx ; g sinc ; grit que ; guar el ; gut and ; habl al
        delirium_tremens	4	hac tre ; had whiskey ; hal and ; hallway ; hand going ; he couldnt ; he keep
        delirium_tremens	4	he lin ; her bedroom ; her liv ; her whos ; hes all ; him <write>
        delirium_tremens	4	himself from ; his <always> ; his <kin> ; his <write> ; his barn ; his daddy
        delirium_tremens	4	his old ; his sock ; his som ; hom health ; hospic aid ; hospitalist 0
        delirium_tremens	4	hotel y ; hous hes ; husband hasnt ; hush ; in ful ; infirmary 0
        delirium_tremens	4	int <withdrawal> ; ir ; is certain ; is fix ; is friday ; is it ; is the
        delirium_tremens	4	is total ; it in ; its his ; iv pol ; jail infirmary ; jalp ; job ; keep let
        delirium_tremens	4	key ; kne on ; la sal ; la tercer ; laid up ; landlady re ; last valium
        delirium_tremens	4	le cort ; let ; liquor a ; lleg <year> ; lleg ano ; look lik ; lost in
        delirium_tremens	4	loud on ; m ld ; man ; mart lo ; me <say> ; me by ; medical ; men who ; mes es
        delirium_tremens	4	mezcal de ; mezcal que ; mi ruc ; mixup ; month stop ; moth gav ; muscl relax
        delirium_tremens	4	my valium ; nak ; nam she ; neighbor 0 ; niec re ; non ; now cal ; now he
        delirium_tremens	4	nuestro ; nuestro <child> ; obam ; of littl ; of me ; of phenibut ; of today
        delirium_tremens	4	off <furniture> ; off him ; on releas ; operator ; orchestr ; order ; out hes
        """
}
