extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-80	=
        delirium_tremens	45	in dts
        delirium_tremens	34	dts ; reconoc
        delirium_tremens	32	dts right
        delirium_tremens	29	disorient ; no reconoc
        delirium_tremens	27	ativan cold ; pick at
        delirium_tremens	26	chat with ; hay y
        delirium_tremens	25	are his ; bed lin
        delirium_tremens	24	is president ; isnt ther ; the dts
        delirium_tremens	23	deliri ; deliriou ; dts per ; his dead
        delirium_tremens	22	away on ; bug off
        delirium_tremens	21	hes pack ; hormiga que ; invisibl ; soldier in ; vodk sunday
        delirium_tremens	20	blanket that ; fold invisibl ; men on ; to telephon ; vh ; win tuesday
        delirium_tremens	19	0 think ; been no ; hormiga ; its 0 ; kitchen talk ; know own ; she fold
        delirium_tremens	19	soldier ; somebody nam ; what month ; what year
        delirium_tremens	18	carpet is ; goat in ; sin sus ; tien delirium
        delirium_tremens	17	activ dts ; arre ; arre vaca ; ask when ; beb hac ; delirium ; is confus
        delirium_tremens	17	la tercer ; m book ; pluck ; ron el ; sin mezcal ; stop phenibut ; vaca en
        delirium_tremens	17	what street
        delirium_tremens	16	clean blanket ; dot physical ; dts sinc ; he clear ; his dai ; mom quit
        delirium_tremens	16	pluck at ; reconoc a ; sab en ; see rat ; ship we ; uncl nam
        delirium_tremens	15	0 pick ; at foot ; culebra en ; dts day ; ful dts ; grit a ; he stop
        delirium_tremens	15	insist its ; my mom ; platic con ; sinc grandm ; tequil hac ; the air
        delirium_tremens	15	tio llev ; transf ctr ; tre dia ; ve animal
        delirium_tremens	14	ambulanc crew ; are wring ; arent ther ; askin who ; book 0 ; cant giv
        delirium_tremens	14	hallucinat ; he introduc ; hen off ; his underwe ; lint ; no exist ; no gin
        delirium_tremens	14	nurs are ; sho hen ; sist pt ; slot when ; ther think ; think hes ; underwe
        delirium_tremens	14	withdrawal delirium ; y jur
        delirium_tremens	13	coat rack ; conversation with ; dead broth ; delirium tremen ; disorient see
        delirium_tremens	13	duffel for ; est ve ; estamo en ; he beg ; ive got ; keep flick ; muert y
        delirium_tremens	13	no sab ; on precedex ; pick lint ; precedex ; rata ; sho the ; sin etoh
        delirium_tremens	13	stop drink ; stop his ; thread ; tio dej ; tremen ; ve ; ve rata ; wasp
        delirium_tremens	13	whiskey monday ; wouldnt eat
        delirium_tremens	12	abstinenci de ; air say ; ant off ; away ; barc ; br ; chicken in ; client
        delirium_tremens	12	cobij y ; convert with ; drink by ; dts now ; el barc ; el mezcal ; ferry
        delirium_tremens	12	foto y ; hen ; her ativan ; his coach ; holler at ; i got ; le contestan
        delirium_tremens	12	mezcal hac ; pap sinc ; pul his ; que cas ; she his ; swat ; that arent
        delirium_tremens	12	the bailif ; the men ; ther doesnt ; think its ; to dead ; tonight hes
        delirium_tremens	12	tremen asi ; tremen dej ; visual halluc ; wasp nobody ; whiskey 0 ; with pap
        delirium_tremens	12	wring wet
        delirium_tremens	11	a crib ; animal en ; at thread ; babi in ; beetl ; blanket cal ; book tue
        delirium_tremens	11	brush bug ; catch the ; confus and ; dej el ; difunt ; dond est
        delirium_tremens	11	down saturday ; drink sun ; dts last ; el ron ; exist y ; fami want ; he keep
        delirium_tremens	11	hotel security ; husband get ; in hallway ; is keep ; mam difunt ; me confund
        delirium_tremens	11	me moth ; me to ; mezcal el ; on thur ; only he ; pul at ; say wer
        delirium_tremens	11	security guest ; see cat ; see children ; she serv ; sin su ; the ferry
        delirium_tremens	11	the lorazepam ; tremen right ; was hold ; what town ; whos hous ; wrot on
        delirium_tremens	10	aft you ; air cal ; air talk ; alcohol hac ; am pt ; and arre ; armcha ; askin
        delirium_tremens	10	car wrot ; crew said ; detox himself ; doctor ; est llen ; est y ; estamo y
        delirium_tremens	10	fast day ; fugu ; gps ; group ; group hom ; h now ; had whiskey ; hes pluck
        delirium_tremens	10	him see ; hom rn ; hood ; hormiga por ; husband stop ; introduc himself
        delirium_tremens	10	know his ; la cobij ; laundry that ; lint out ; man ; me polite ; nobody and
        delirium_tremens	10	noch ; of thin ; own bathroom ; pack for ; re bed ; re transf ; recogniz him
        delirium_tremens	10	refus transport ; sab dond ; sab ni ; sent us ; ship thi ; sponse 0
        delirium_tremens	10	stop vodk ; the alto ; the curtain ; thin air ; tio tien ; we took ; wring
        delirium_tremens	9	+ dat ; 0 see ; addres the ; all up ; am our ; and is ; are non ; are rid ; avh
        delirium_tremens	9	bailif ; bed mov ; chat ; culebra ; dai til ; dead dog ; disorient to
        delirium_tremens	9	doesnt know ; eel ; el aguardient ; ensil ; esper el ; estamo ; fish off
        delirium_tremens	9	friday my ; from box ; gallina que ; hes pick ; hes shak ; himself from
        delirium_tremens	9	his blanket ; his hal ; juev le ; keep swat ; mov ; muscl relax ; off his
        delirium_tremens	9	off rum ; padrin de ; per dtr ; plac + ; pregunt a ; propi espos ; pt stop
        delirium_tremens	9	quien es ; quier ensil ; quit my ; request detox ; sacud hormiga ; salut
        delirium_tremens	9	sens i ; shak lik ; she set ; sillon y ; sin ; soak in ; soak sheet
        delirium_tremens	9	stepdown rn ; the bedspread ; the chicken ; think our ; thread off ; traffic in
        delirium_tremens	9	us could ; what ship ; when cle ; who let ; wrong ; xanax cold
        delirium_tremens	8	0 d ; 0 disorient ; 0 stop ; abstinenci ; abuel llev ; agt ; agu hast
        delirium_tremens	8	aguardient hac ; alucin ; ama ya ; and she ; arana que ; at bedsid ; at sheet
        delirium_tremens	8	at spider ; bed ; bedspread ; been pack ; beer sun ; beg me ; beg us
        delirium_tremens	8	broth who ; brush ; cas est ; cha think ; confundi ; confundi con ; curtain to
        delirium_tremens	8	cuz my ; d ago ; dead aunt ; detox cant ; direct a ; disorient x ; dobl rop
        delirium_tremens	8	dos sin ; er said ; fold laundry ; fort hood ; four year ; gin on ; guest 0 ; h
        delirium_tremens	8	halluc ; her by ; holler ; its east ; left bc ; m day ; m last ; m refus
        delirium_tremens	8	mami la ; no me ; now dry ; now think ; o aqui ; on releas ; oper and
        delirium_tremens	8	parol agt ; pesc en ; pisar ; placement on ; popov sinc ; pt sign ; que segun
        delirium_tremens	8	que vendemo ; quier irs ; rata en ; reach her ; say aft ; se perdi ; see
        delirium_tremens	8	see spider ; she dial ; sinc wk ; soap oper ; social detox ; spider ; stop thur
        delirium_tremens	8	swat wasp ; tea to ; tenemo y ; that aint ; the ceil ; the cle ; the coat
        delirium_tremens	8	the firemen ; the hous ; thru ; tienen ; tim her ; tonight she ; tub is
        delirium_tremens	8	un ranch ; una tal ; uncl ray ; us can ; ve muerto ; ve vibora ; wed hav
        delirium_tremens	8	wensday ; wer ; wher ; withdrawal ; wk began ; year of
        delirium_tremens	7	0 and ; 0 giv ; 0 without ; aft dos ; aft icu ; aid client ; alto ; and im
        delirium_tremens	7	and that ; ant and ; back first ; bag for ; beer thur ; blanket ; box
        delirium_tremens	7	breakfast he ; cap 0 ; ceil fan ; chemistry teach ; confund ; convert ; ctr 0
        delirium_tremens	7	cus ; d say ; d til ; dad stop ; de anex ; de mano ; de tembl ; dej etoh
        delirium_tremens	7	diaphoresi ; difunt y ; drench ; dry sinc ; el tequil ; en q ; etoh stop
        delirium_tremens	7	f admit ; fath hes ; flick ; fri today ; goat out ; got lost ; gown ; has been
        delirium_tremens	7	has delirium ; hear and ; hes in ; hes soak ; him who ; hip fx ; hna pt
        delirium_tremens	7	hous hes ; if shed ; is fix ; its christma ; la doctor ; le quitamo ; m dry
        delirium_tremens	7	m sin ; mam va ; me reconoc ; my valium ; n ; non ; nurs ; of it ; of phenibut
        delirium_tremens	7	pap dej ; pas him ; passenger ; pick thread ; pt ; puppet ; quarrel with ; quit
        delirium_tremens	7	quitamo ; rack and ; radio in ; roommat ask ; sarg ; saturday ; shed been
        delirium_tremens	7	shirt he ; sho in ; sil vaci ; sinc saturday ; slot ; soak ; soak through
        delirium_tremens	7	soldier and ; som the ; soup ; stepdown ; stick and ; stick that ; stop el
        delirium_tremens	7	stop yesterday ; su mam ; sunday nit ; sus ; the quilt ; ther ask ; thread out
        delirium_tremens	7	to ask ; to march ; took ; town thi ; tra los ; transf ; transf onc
        delirium_tremens	7	uncl frank ; ve a ; ve gent ; we hid ; when the ; which clos ; y cre ; yel at
        delirium_tremens	7	yo crei
        delirium_tremens	6	0 a ; 0 no ; 0 post ; a wheel ; aa sponsor ; ago and ; ago dai ; ago talk
        delirium_tremens	6	aguardient de ; aquavit ; are children ; aunt ; bar wal ; baston
        delirium_tremens	6	bathroom mirror ; bc he ; bed doesnt ; bedsid ; begun to ; being sent ; boy
        delirium_tremens	6	by his ; ceil ; cervez el ; coach and ; cold on ; comadr le ; confirm
        delirium_tremens	6	contest al ; couldnt ; couldnt say ; curtain ; curtain and ; cuz ; da las ; dad
        delirium_tremens	6	dad ran ; dai until ; dangl ; deputy 0 ; dia temblor ; dia tiembl ; dial the
        delirium_tremens	6	doctor ask ; doctor cal ; dry saturday ; empty ; en que ; er triag ; es la
        delirium_tremens	6	est agar ; etoh x ; feet so ; fix a ; folk on ; for gas ; friday ; girlfriend
        delirium_tremens	6	giv ; golp al ; hallway for ; he has ; he pul ; he spent ; health ; health rn
        delirium_tremens	6	hes been ; hes wav ; his ativan ; his lat ; his lin ; his lunch ; his sleev
        delirium_tremens	6	his wed ; hospic aid ; husband hasnt ; icu on ; ida ; im the ; in yerevan
        delirium_tremens	6	insist q ; intern ; is different ; it and ; keep ask ; keep catch ; keep lift
        delirium_tremens	6	las gracia ; last cap ; last win ; lat ; le grit ; lif of ; lik 0 ; luis
        delirium_tremens	6	man sit ; me whos ; mi tio ; mir culebra ; moth ; mov his ; muerto ; muri y
        delirium_tremens	6	murmur ; need accept ; negotiat ; nev own ; no hors ; nurs is ; old job
        delirium_tremens	6	orient to ; oth hand ; our liv ; own kid ; partn say ; pick bug ; platic
        delirium_tremens	6	puls rac ; q ; que ano ; que estamo ; quilt and ; quit thre ; rop que ; roper
        delirium_tremens	6	school thi ; see men ; shirt is ; should wher ; sist bernadet ; slap at ; snf
        delirium_tremens	6	spider off ; sponse ; suitcas with ; talk ; tel ; the blanket ; the bunk
        delirium_tremens	6	the drain ; the grap ; the kitten ; tien ; tod ; tonight ; tre ; try ; tub
        delirium_tremens	6	tuesday ; tuvier ; tuvier sent ; una gallina ; vaci ; ve y ; vibora ; vibora en
        delirium_tremens	6	we in ; what hous ; whol church ; why the ; wif ran ; with plat ; wks etoh
        delirium_tremens	6	yerevan
        delirium_tremens	5	+ tremor ; 0 dej ; 0 off ; a dot ; a duffel ; a las ; a un ; abuel difunt
        delirium_tremens	5	abuel que ; ago keep ; ago my ; ago tremor ; aint ther ; and ask ; and he ; ant
        delirium_tremens	5	aqui es ; arent ; away to ; ayudarl ; bad ; band of ; bathroom is ; bed aft
        delirium_tremens	5	bed onc ; befor light ; bernadet ; blanket n ; botel hac ; brandy 0 ; brush her
        delirium_tremens	5	by choic ; can stop ; car ma ; cel ; children on ; cle ; crawl on ; cri becaus
        delirium_tremens	5	cruis ship ; cuz he ; da nang ; dad hand ; day in ; day man ; day til ; de 0
        delirium_tremens	5	de puro ; del sext ; dij ; dij la ; doesnt ; drank sinc ; drench puls
        delirium_tremens	5	drink and ; drink wednesday ; dry aft ; dtr in ; el pist ; elot y ; en jalp
        delirium_tremens	5	er charg ; er doctor ; ers ; es 0 ; es delirium ; est dej ; etoh d/c ; even she
        delirium_tremens	5	f 0 ; f no ; fath on ; firemen ; fri ; from them ; gallina ; get down ; golp el
        delirium_tremens	5	gon sinc ; got the ; he promis ; he say ; health 0 ; her bedroom ; her dead
        delirium_tremens	5	her liv ; herself ; hes confus ; hes pour ; hes swat ; himself ; his offic
        delirium_tremens	5	his sock ; hold ; hospitalist 0 ; husband ; husband quit ; i quit ; in hold
        delirium_tremens	5	in nev ; irs a ; is friday ; is pick ; is the ; isnt ; it an ; its a ; its his
        delirium_tremens	5	jail medical ; jalp ; keep 0 ; kitchen ; la lampar ; lampar ; las barra ; lif
        delirium_tremens	5	llegamo ; m he ; m no ; manag want ; me by ; mes es ; mezcal de ; moth gav
        delirium_tremens	5	no wat ; nobody ; non x ; now shak ; nurs friend ; of today ; off wed
        delirium_tremens	5	on backward ; or county ; our detox ; own hous ; pid ; platoon ; por complet
        delirium_tremens	5	prov a ; provid want ; pt of ; pul thread ; q su ; que afuer ; que baj
        delirium_tremens	5	que mes ; quit his ; regan a ; room ; sal no ; sali ; secretary ; serv me
        delirium_tremens	5	sext pis ; sheet are ; shel ; sirv caf ; sist ; somo nosotro ; son dad ; soy su
        delirium_tremens	5	sponsor ; stabl ; staf ; stair laugh ; su comadr ; su trag ; suegr dej ; sunday
        delirium_tremens	5	sur its ; sweat ; tactil + ; teeth with ; tehuacan ; that isnt ; the 0
        delirium_tremens	5	the lamp ; the mar ; the muscl ; the ship ; ther is ; they stil ; think
        delirium_tremens	5	thre without ; thursday ; to transf ; told me ; transf 0 ; truck was ; try to
        delirium_tremens	5	tuck ; twin ; uncl has ; usual ; va social ; vaca ; vodk 0 ; walk out
        delirium_tremens	5	was load ; was short ; wat ; wav at ; whatev ; wher her ; wheth im ; who we
        delirium_tremens	5	without ; wont get ; y q ; ya no ; yard in ; yesterday to ; you his
        delirium_tremens	4	0 drench ; 0 empty ; 0 fami ; 0 h ; 0 md ; 0 rd ; a broom ; a doorknob ; a tie
        delirium_tremens	4	a tractor ; a urgencia ; abuel se ; age as ; ahor ; ahor est ; aint got
        delirium_tremens	4	al suel ; alcohol el ; alcohol sinc ; and beg ; and his ; and say ; and wav
        delirium_tremens	4	and yel ; arent in ; argu with ; armenian ; at air ; ativan on ; aunt on
        delirium_tremens	4	back porch ; bakersfield ; bathroom ; began ; behind ; blown dts ; boot and
        delirium_tremens	4	bow to ; bowl with ; broom ; buscan ; camin por ; cat on ; charg rn ; chemistry
        delirium_tremens	4	church ; clock for ; clock x ; coach ; cobij ; coin out ; cold aft ; confetti
        delirium_tremens	4	confus ; conoc a ; contabilidad ; could see ; couldnt find ; crawl up
        delirium_tremens	4	crei que ; crew ; crib ; cun ; cut ; da ; day non ; day on ; day sinc
        delirium_tremens	4	dead uncl ; deal card ; desorient ; doctor stop ; dond ; dont know ; down befor
        delirium_tremens	4	down he ; drink four ; drink monday ; drink thursday ; dry last ; en cam
        delirium_tremens	4	en zacateca ; est platic ; etoh in ; fath ; fel on ; fish ; fli that ; floor
        delirium_tremens	4	for stuf ; for the ; for uncl ; frank ; ful ; fx ; ghb on ; golp le ; grit que
        delirium_tremens	4	habl a ; hac tre ; hair ; hay ; he aint ; he drank ; he quit ; he ran ; her gin
        delirium_tremens	4	herd ; herman tien ; hes got ; hes yel ; hij pap ; his boot ; his brandy
        delirium_tremens	4	hom aid ; hom staf ; hous thi ; hoy ; husb ; im not ; in his ; in kore ; in off
        delirium_tremens	4	in sweat ; in talk ; infirmary ; infirmary 0 ; introduc ; is count ; is pack
        delirium_tremens	4	is wring ; its day ; jail infirmary ; jail med ; juev and ; kansa ; kick
        delirium_tremens	4	la enfermer ; la saban ; la sal ; las foto ; last etoh ; last night ; lat broth
        delirium_tremens	4	laundry and ; lik sew ; lin talk ; llev ; lo mandan ; lock it ; look at
        delirium_tremens	4	los elot ; lost in ; m activ ; m brandy ; m en ; m in ; machin no ; maestr y
        delirium_tremens	4	mailbox is ; man ther ; md cut ; me say ; medi sin ; mezcal desd ; mom been
        delirium_tremens	4	mov my ; my aunt ; my cha ; my girlfriend ; my palm ; nang ; navy and
        delirium_tremens	4	no bottl ; no xanax ; nobody could ; noch de ; now he ; off it ; off vodk
        delirium_tremens	4	our fath ; our honeymoon ; own bedroom ; own birthday ; own son ; parol ; partn
        delirium_tremens	4	pas to ; paz descans ; ph ; pharmacy ; pid ayud ; plat for ; polite ; por la
        delirium_tremens	4	pour his ; pregunt ; quarrel ; que en ; que hora ; que vendi ; ran ; rd
        delirium_tremens	4	refrigerator and ; ron anti ; roof ; roommat ; roommat quit ; round ; saban
        delirium_tremens	4	say ask ; say dts ; say its ; scar him ; see snak ; sent enfrent ; shed ; shush
        delirium_tremens	4	sinc fri ; sinc my ; sinc the ; snak ; snf nurs ; soap ; social ; someth
        delirium_tremens	4	sostien ; speak say ; stop the ; subirs ; sud much ; sun need ; sunday a ; sur
        delirium_tremens	4	surgeon say ; team think ; tech ; tel me ; the bras ; the cruis ; the lawn
        delirium_tremens	4	the new ; the rum ; thi am ; tiron ; to know ; to peopl ; to plac ; to sing
        delirium_tremens	4	to somebody ; to stat ; tongu tremor ; took my ; tra ; train ; transf when
        delirium_tremens	4	tv remot ; twic what ; un beb ; un tiron ; up in ; urgencia y ; us ; vaci y
        delirium_tremens	4	ve bicho ; ve en ; vendi en ; visual ; vodk for ; want transf ; want your
        delirium_tremens	4	was president ; was sunday ; we gav ; wed ; wednesday ; wer on ; which
        delirium_tremens	4	whiskey sinc ; whittl ; who graduat ; why ; why ther ; wif nam ; wif stop
        delirium_tremens	4	win down ; y a ; y grit ; y no ; y queri ; y ran ; ya falleci ; year it
        delirium_tremens	4	yes your ; yet ; your honor ; zacateca
        delirium_tremens	3	+ visual ; 0 addres ; 0 dia ; a cho ; a clean ; a dud ; a helicopt ; a parad
        delirium_tremens	3	a wash ; afuer es ; ago she ; all sweaty ; and correte ; and hes ; and they
        delirium_tremens	3	anex ; anoch ; ask what ; atty ; back in ; back ther ; beg ; bottl sinc
        delirium_tremens	3	box over ; bro ; button a ; cachete ; chof que ; clos ; clos in ; clr roommat
        delirium_tremens	3	con su ; confund con ; couch ; crei ; d befor ; day four ; de mi ; del corre
        delirium_tremens	3	delirio ; didnt ; dont own ; drip ; dts on ; dxd ; el difunt ; el local
        delirium_tremens	3	el tonayan ; en guatemal ; entr ; entr el ; espej ; espos la ; est sud
        delirium_tremens	3	estabamo ; etoh day ; fam ; find ; foot of ; for 0 ; four day ; gent ; gin and
        delirium_tremens	3	habl ; hand ; he hadnt ; he look ; he refus ; he retir ; herself off ; hid
        delirium_tremens	3	his check ; hor sal ; hour ago ; hrs ; insist ; irish ; is behind ; is dry
        delirium_tremens	3	it aft ; ive had ; job he ; keep brush ; keep pluck ; keep try ; kore ; la cam
        delirium_tremens	3	la central ; le sirv ; let me ; los cachete ; m hip ; mam ; mami ; mandarl
        delirium_tremens	3	me in ; mgr ; mgr is ; mi cun ; min in ; mirror and ; month stop ; my ativan
        delirium_tremens	3	nam my ; ni que ; no beer ; of 0 ; of bed ; on her ; on sunday ; onc he
        delirium_tremens	3	out on ; oven and ; over cal ; pajama ; per and ; per md ; pour ; propi cas
        delirium_tremens	3	qt ; quitamo el ; rack ; rat ; reconoc su ; refus ; regan ; request ; rick ; rn
        delirium_tremens	3	ron 0 ; ruth ; s m ; saddl ; sal ; sal le ; sam box ; say hes ; se sacud ; sent
        delirium_tremens	3	sgt ; she is ; sist nam ; social wkr ; somebody ; soon and ; su propi
        delirium_tremens	3	sunday lik ; tactil ; tech re ; ten year ; that man ; the back ; the floor
        delirium_tremens	3	the hel ; the hen ; the salt ; the tank ; ther and ; thi is ; thing ; thur 0
        delirium_tremens	3	thursday he ; to lift ; to men ; today hes ; trag hac ; truck ; turn a ; un bur
        delirium_tremens	3	una carrer ; una oll ; va en ; wav to ; what the ; wheth ; whiskey on
        delirium_tremens	3	window in ; y la ; y ld ; y me ; ya me ; ya muri ; él le
        delirium_tremens	-3	0 meth ; 0 mos ; 0 with ; a new ; a nurs ; a plac ; a seizur ; accident
        delirium_tremens	-3	aceptan ; aft a ; again and ; all of ; and we ; ano pas ; anthem ; arregl
        delirium_tremens	-3	bakery ; beat ; boc ; body ; but the ; cam out ; carry ; cas de ; cigaret
        delirium_tremens	-3	con las ; con quien ; contest ; couldnt tel ; d/c ; dar ; desd ayer ; dia desd
        delirium_tremens	-3	em ; embarras ; employ ; entonc ; existen ; fifteen ; forty ; fridg ; front of
        delirium_tremens	-3	get a ; god ; grew ; he said ; hol ; hop ; hormiga en ; i smok ; id rath
        delirium_tremens	-3	iglesi ; im writ ; in for ; in front ; is for ; is it ; it has ; known
        delirium_tremens	-3	la vecin ; land ; last 0 ; learn ; los 0 ; me i ; meet ; mi jef ; might ; mo
        delirium_tremens	-3	month and ; mos ; my fami ; my lif ; nam is ; nieg ; no existen ; no med
        delirium_tremens	-3	non sinc ; offer ; on cok ; on crack ; otherwis ; past ; por eso ; practic
        delirium_tremens	-3	quier que ; quisier ; re husb ; regul ; repeat ; s/p ; say i ; say she ; se va
        delirium_tremens	-3	sea ; sentenc ; she say ; sinc aug ; slid ; suicid ; swing ; tak my ; the cat
        delirium_tremens	-3	theyr ; thre week ; told her ; told us ; took a ; tre mes ; up the ; vm
        delirium_tremens	-3	want group ; was the ; what do ; when my ; woman ; would lik ; y los ; yawn
        delirium_tremens	-3	~one
        delirium_tremens	-4	$ 0 ; 0 at ; 0 mes ; 0 nd ; a liv ; ago i ; almost ; and id ; and nobody
        delirium_tremens	-4	and was ; ano con ; anybody ; anyon ; app ; april ; army ; at night ; ate
        delirium_tremens	-4	attend ; august ; been in ; black ; bor ; build ; cabez ; cant hold ; card
        delirium_tremens	-4	chef ; chil ; circl ; cond ; cowork ; crash ; cuid a ; de la ; de una ; dicen
        delirium_tremens	-4	do we ; dont want ; dr ; driv ; eap ; empez ; era ; ever ; exact ; fax ; feb
        delirium_tremens	-4	field ; find out ; finish 0 ; firm ; funeral ; going on ; googl ; grand
        delirium_tremens	-4	grandfath ; grandson ; gray ; guard ; gues ; gust ; hac un ; had the ; had to
        delirium_tremens	-4	hav a ; hav to ; hel ; hijo ; holiday ; hurt ; i driv ; i know ; i left
        delirium_tremens	-4	i liv ; i start ; i thought ; i would ; im at ; in iop ; in jun ; intak ; ir
        delirium_tremens	-4	is my ; it isnt ; ive nev ; jef ; junt ; just want ; keep a ; know how
        delirium_tremens	-4	la cabez ; last week ; last wk ; leagu ; level ; library ; lol ; look lik
        delirium_tremens	-4	manej ; me out ; me tom ; medi cal ; mi vecin ; mid ; min ; much
        delirium_tremens	-4	my boyfriend ; my nephew ; nd ; nev been ; niec ; no ant ; no ~sz ; nois
        delirium_tremens	-4	now its ; od ; of that ; on our ; on speak ; onc ; outpt ; outsid ; p /
        delirium_tremens	-4	papel ; part ; party ; peopl in ; pick up ; pip ; poc ; por un ; pressur
        delirium_tremens	-4	privat ; proud ; puk ; pur ; put me ; quinc ; recet ; refil ; rol ; school
        delirium_tremens	-4	se qued ; se tom ; season ; septemb ; servic ; she doesnt ; sheet that
        delirium_tremens	-4	si hay ; siet ; six year ; step ; sz ; tabl ; tak a ; tamal ; ten minut ; teni
        delirium_tremens	-4	that all ; the garag ; the lin ; the only ; the tim ; ther a ; thi year
        delirium_tremens	-4	threw ; tijuan ; to keep ; to say ; to tel ; told my ; tongu ; took the
        delirium_tremens	-4	traig ; twic ; unk ; ve hormiga ; very ; want a ; want off ; week ago ; what a
        delirium_tremens	-4	what he ; whistl ; wif say ; wint ; with him ; with you ; wk x ; wks ago
        delirium_tremens	-4	wont say ; ~sick
        delirium_tremens	-5	0 week ; a box ; a detox ; a littl ; a program ; about a ; agre ; aguant ; alt
        delirium_tremens	-5	ambulatori ; and would ; anoth ; answ ; apt ; asleep ; awak ; bal ; bank
        delirium_tremens	-5	becaus ; block ; centr ; clr said ; com off ; complet 0 ; consum ; cor
        delirium_tremens	-5	cuatr ano ; d x ; dai 0 ; day at ; de noch ; diari desd ; dieron ; diez ; ech
        delirium_tremens	-5	ell ; ener ; follow ; fork ; friday and ; from the ; given ; happy ; hat
        delirium_tremens	-5	honest ; hung ; i see ; i stil ; in your ; is that ; january ; la manan
        delirium_tremens	-5	last month ; leav ; left ; look for ; loud ; lov ; machet ; mail ; many ; map
        delirium_tremens	-5	me dio ; me that ; meti ; mi espos ; mi sobrin ; middl ; morn ; morning
        delirium_tremens	-5	my bos ; my cousin ; my ex ; my old ; need a ; needl ; nic ; no oth ; no ~si
        delirium_tremens	-5	novi ; och ; octob ; of your ; old ; par mi ; patient ; pictur ; pon
        delirium_tremens	-5	pregnant ; pres ; probation ; que se ; regal ; rep ; res ; rest ; run ; saf
        delirium_tremens	-5	san ; semana ; sigu ; sinc yesterday ; sink ; so im ; sound ; story ; straight
        delirium_tremens	-5	surgery ; swear ; sweat and ; tenant ; that was ; the car ; the fami ; then i
        delirium_tremens	-5	through the ; to com ; to quit ; tomorrow ; u ; ultim ; up and ; vap ; veint
        delirium_tremens	-5	ver ; vid ; visit ; want me ; wear ; week and ; whit ; work at ; wrap ; y dic
        delirium_tremens	-5	y lo ; y si ; ~el ; ~w/d
        delirium_tremens	-6	0 yrs ; @ ; a thing ; admission ; alway ; and the ; anymor ; anywher ; are you
        delirium_tremens	-6	at bug ; aunt nam ; back to ; bet ; bf ; bought ; buen ; calm ; cam off
        delirium_tremens	-6	clr has ; colleg ; company ; con los ; convulsion ; cros ; day for ; desk
        delirium_tremens	-6	dont hav ; drov ; els ; en cas ; enough ; es por ; even ; four without
        delirium_tremens	-6	friend ; gan ; got my ; hang ; happen ; has no ; heard ; hi ; how much
        delirium_tremens	-6	i could ; i think ; im on ; it in ; its my ; jan ; kept ; la coc ; la man
        delirium_tremens	-6	lady ; licens ; lik that ; list ; lug ; m meth ; me da ; mean ; mi prim
        delirium_tremens	-6	muchach ; my doctor ; my dog ; necesit ; night and ; no le ; not a ; off and
        delirium_tremens	-6	ok ; on 0 ; par que ; plac ; question ; rath ; residencial ; sei ; seiz ; shar
        delirium_tremens	-6	sit in ; sobr ; sold ; steady ; stor ; talk about ; tel my ; text ; the church
        delirium_tremens	-6	therapist ; thirty ; to stop ; top ; turn ; up to ; viv ; when she ; without a
        delirium_tremens	-6	worri ; you hav ; ~sinc
        delirium_tremens	-7	0 year ; a few ; alg ; als ; and ther ; behind the ; bien ; big ; boyfriend
        delirium_tremens	-7	can i ; chang ; clt ; compr ; con un ; cook ; dai x ; dan ; dentist ; discharg
        delirium_tremens	-7	do i ; eleven ; espanol ; estan ; for two ; gat ; gav me ; go to ; great ; gun
        """
}
