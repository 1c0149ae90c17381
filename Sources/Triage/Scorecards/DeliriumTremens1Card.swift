extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-84	=
        delirium_tremens	51	dts
        delirium_tremens	35	in dts
        delirium_tremens	32	<confused> <see>
        delirium_tremens	30	no reconoc
        delirium_tremens	24	<vermin> off ; chat with ; delirium ; dt
        delirium_tremens	23	reconoc
        delirium_tremens	22	<confused>
        delirium_tremens	21	<put> <unreal> ; blanket that ; delerium ; hay y ; pluck ; sin aguardient
        delirium_tremens	21	the dts
        delirium_tremens	20	<withdrawal> <confused> ; <withdrawal> right ; isnt ther ; kitchen talk
        delirium_tremens	20	sleep <drive> ; sleep cab ; soldier in ; what <month> ; what month
        delirium_tremens	19	<alcohol> away ; <pet> <room> ; <withdrawal> asi ; gps ; he introduc
        delirium_tremens	19	is president ; our hallway ; sin <alcohol> ; tremen asi
        delirium_tremens	18	0 think ; <think> <town> ; con <confused> ; disorient ; off rum ; uncl nam
        delirium_tremens	17	<confused> por ; <furniture> <think> ; <think> own ; dts day ; dx on
        delirium_tremens	17	is <confused> ; know own ; no gin ; pul lin ; to telephon
        delirium_tremens	16	<furniture> <ask> ; are his ; arre ; away on ; doesnt recognis ; dts now
        delirium_tremens	16	pick at ; ron el ; soldier ; the bedspread ; tre dia
        delirium_tremens	15	<withdrawal> <moment> ; ahor ve ; at sheet ; bed lin ; client day ; culebra en
        delirium_tremens	15	dry sinc ; find his ; hes pack ; his dead ; his whiskey ; hormiga que
        delirium_tremens	15	no conoc ; no exist ; salut the
        delirium_tremens	14	0 off ; <unreal> <pet> ; al <furniture> ; at foot ; blank tv ; deliri
        delirium_tremens	14	deliriou ; fold invisibl ; his underwe ; in <withdrawal> ; in my ; invisibl
        delirium_tremens	14	is delirium ; m refus ; men on ; own bathroom ; pluck at ; see wet
        delirium_tremens	14	the horror ; tien <confused> ; underwe ; was thursday ; what <outdoors>
        delirium_tremens	14	what <town> ; what street ; win tuesday ; withdrawal delirium
        delirium_tremens	13	<furniture> non ; <night> <try> ; ativan cold ; conten ; conversation with
        delirium_tremens	13	dead broth ; direct traffic ; dres for ; est ve ; hes argu ; introduc himself
        delirium_tremens	13	is deal ; its 0 ; mom quit ; no win ; perd no ; pluck someth ; que estamo
        delirium_tremens	13	reconoc a ; salut ; ship we ; stop el ; sweep <vermin> ; vodk sunday
        delirium_tremens	13	wind <rope> ; xanax cold ; y jur
        delirium_tremens	12	<alcohol> sat ; <ask> <month> ; <confused> pul ; <give> <confused>
        delirium_tremens	12	<vermin> que ; activ <withdrawal> ; activ dts ; ask when ; bedspread
        delirium_tremens	12	convert with ; crouch ; deliri por ; direct <drive> ; dts right ; el ron
        delirium_tremens	12	est pesc ; goat in ; hen off ; hormiga ; hoy mart ; pick thread ; she dial
        delirium_tremens	12	she fold ; sho hen ; sho the ; swat ; sweep beetl ; the alto ; to dead
        delirium_tremens	12	tremor that ; wasp
        delirium_tremens	11	<alcohol> <confused> ; <ask> when ; <confused> to ; <die> <shake> ; <go> arre
        delirium_tremens	11	<home> <confused> ; <moment> ve ; <room> doesnt ; <sedative> <cold>
        delirium_tremens	11	<take> at ; <unreal> <clean> ; <withdrawal> as ; a mami ; aguardient hac
        delirium_tremens	11	aint had ; and arre ; and mat ; askin who ; clean blanket ; con delirium
        delirium_tremens	11	cus at ; delir ; dic delirium ; disorient to ; dts as ; el barc ; el pist
        delirium_tremens	11	ensil ; estamo en ; exist y ; goat out ; h doe ; hallway is ; he stop
        delirium_tremens	11	hes <angry> ; in jalisc ; insist its ; is dts ; moth nobody ; n ; nurs are
        delirium_tremens	11	o x ; off g ; only he ; pet a ; reconoc su ; see cat ; serv <eat> ; sin mezcal
        delirium_tremens	11	the <breath> ; the air ; the bailif ; the curtain ; the mar ; tienen <take>
        delirium_tremens	11	tienen agar ; til friday ; ve <pet> ; ve culebra ; vh
        delirium_tremens	10	<alcohol> hac ; <angry> <trade> ; <blood> <medicine> ; <confused> <withdrawal>
        delirium_tremens	10	<confused> el ; <day> til ; <furniture> <phone> ; <go> ida ; <moment> sal
        delirium_tremens	10	<pet> <furniture> ; <rail> a ; <stranger> by ; <think> ni ; accept facility
        delirium_tremens	10	and ida ; are wring ; arre <pet> ; arre vaca ; beb hac ; bed non ; been no
        delirium_tremens	10	blown <withdrawal> ; blown dts ; cold fiv ; day til ; del er ; diablo
        delirium_tremens	10	down saturday ; drink monday ; drink was ; dtr cut ; en q ; est y ; for aunt
        delirium_tremens	10	fri etoh ; g <amount> ; in <confused> ; in delirium ; is chat ; is keep
        delirium_tremens	10	is pick ; its day ; its night ; los diablo ; m day ; mam difunt ; me polite
        delirium_tremens	10	mil that ; no <consume> ; no sab ; old ship ; on thur ; platic con ; que segun
        delirium_tremens	10	rd day ; roper ; sab en ; sheet cal ; sinc grandm ; sist pt ; sof no
        delirium_tremens	10	stop phenibut ; thread ; thread off ; to <take> ; tren a ; was com
        delirium_tremens	10	wasp nobody ; what ship ; what town ; who president ; whos <home> ; whos hous
        delirium_tremens	9	0 pick ; <always> til ; <day> <confused> ; <day> espant ; <kin> nam ; <kin> pt
        delirium_tremens	9	<kin> su ; <last> <alcohol> ; <lock> <alcohol> ; <opening> <think> ; <pet> en
        delirium_tremens	9	<pet> off ; <pet> que ; <room> <rail> ; <take> my ; <withdrawal> <emergency>
        delirium_tremens	9	aqui desd ; arent ther ; at bird ; at wasp ; away ; barrack ; beetl ; beetl off
        delirium_tremens	9	clu wher ; contest no ; culebra ; delir ve ; delirium ciw ; dial the
        delirium_tremens	9	dieron los ; dog we ; dry aft ; dts last ; duffel for ; el mezcal ; est delir
        delirium_tremens	9	gallina que ; h <moment> ; h now ; he clear ; he keep ; hes <put> ; hid her
        delirium_tremens	9	his hal ; his sock ; holler at ; husband get ; is confus ; its <night>
        delirium_tremens	9	job she ; kid she ; los <confused> ; m <day> ; me moth ; me to ; mi botel
        delirium_tremens	9	my mom ; off <room> ; off <say> ; own <day> ; pasaj ; por <withdrawal>
        delirium_tremens	9	por abstinenci ; precedex ; propi <partner> ; propi espos ; pt stop ; pul at
        delirium_tremens	9	refus transport ; sab ni ; say wer ; see ant ; see rat ; see soldier ; she serv
        delirium_tremens	9	ship and ; ship dock ; sign out ; somebody nam ; son <official> ; stepdown rn
        delirium_tremens	9	the <withdrawal> ; the blank ; the ferry ; the visit ; ther think ; think hes
        delirium_tremens	9	think our ; tien delirium ; tio dej ; to <phone> ; to tak ; tom mi ; traffic in
        delirium_tremens	9	transf ; tremen dej ; vaca en ; ve rata ; whiskey monday ; wring <fluid>
        delirium_tremens	9	wring wet ; wrong city
        delirium_tremens	8	0 <think> ; 0 hip ; <alcohol> restrain ; <amount> respet ; <ask> <fluid>
        delirium_tremens	8	<caretaking> ma ; <clean> <vermin> ; <clothes> rack ; <consume> was
        delirium_tremens	8	<day> <alcohol> ; <drive> we ; <furniture> rn ; <go> <kin> ; <kin> <withdrawal>
        delirium_tremens	8	<lock> <school> ; <room> <ask> ; <room> leak ; <sedative> <week>
        delirium_tremens	8	<take> <home> ; <take> <withdrawal> ; <take> her ; <town> wer ; ago keep
        delirium_tremens	8	aid client ; air cal ; air talk ; bedsid ; brush bug ; buri in ; car ma
        delirium_tremens	8	carpet is ; ceil ; chat ; chemistry teach ; coat rack ; correte gallina
        delirium_tremens	8	cotton ; cus ; dad ran ; dead dog ; drink by ; drink wed ; dts per ; dts sinc
        delirium_tremens	8	en <confused> ; en delirium ; est <take> ; est agar ; etoh x ; fast <day>
        delirium_tremens	8	fast day ; ferry ; fugu ; good boy ; h for ; had em ; hay <pet> ; hes pluck
        delirium_tremens	8	his <die> ; his bottl ; his foreman ; its <withdrawal> ; its dts ; keep open
        delirium_tremens	8	lint out ; m <appointment> ; m book ; m dry ; man sit ; much respet ; n hes
        delirium_tremens	8	of thin ; only she ; own <room> ; pour tea ; que cas ; rd <day> ; refus <drive>
        delirium_tremens	8	scoot over ; ship thi ; spider off ; stop drink ; that arent ; the blanket
        delirium_tremens	8	thin <breath> ; thin air ; thre without ; tio llev ; to scoot ; tonight hes
        delirium_tremens	8	tremen ; tremen today ; untouch ; up insid ; ve ; ve animal ; we pour ; we took
        delirium_tremens	8	wer in ; which <water>
        delirium_tremens	7	<afraid> <withdrawal> ; <alcohol> el ; <angry> <pet> ; <clothes> top
        delirium_tremens	7	<confused> <stop> ; <continue> flick ; <day> <amount> ; <emergency> <confused>
        delirium_tremens	7	<feel> n ; <fluid> <sedative> ; <friend> <confused> ; <furniture> vaci
        delirium_tremens	7	<go> <take> ; <hit> <pet> ; <kin> dond ; <kin> third ; <need> subirs
        delirium_tremens	7	<night> hes ; <past> <confused> ; <pet> we ; <room> respiran ; <rope> that
        delirium_tremens	7	<sedative> he ; <stop> <alcohol> ; <take> <vermin> ; <take> lint
        delirium_tremens	7	<think> <home> ; <think> <room> ; <vermin> <height> ; <vermin> <need>
        delirium_tremens	7	<vermin> <opening> ; <water> ful ; <withdrawal> thi ; <year> non ; a esper
        delirium_tremens	7	aboard a ; abuel que ; accept <treatment> ; ago my ; alto ; alucin
        delirium_tremens	7	an orchestr ; and she ; arent in ; armcha ; at <pet> ; babi in ; bedsid rn
        delirium_tremens	7	book tue ; chicken in ; clean <furniture> ; clean <room> ; cobij y ; curtain
        delirium_tremens	7	curtain to ; d <past> ; d ago ; d s ; detox himself ; direct a ; disorient see
        delirium_tremens	7	dond est ; drink per ; dts icu ; dts on ; eel ; el aguardient ; el roper
        delirium_tremens	7	en curs ; enf ; escond y ; foto y ; ful <withdrawal> ; ful dts ; grit a ; group
        delirium_tremens	7	he beg ; he milk ; health aid ; hear an ; hen ; her by ; hes soak ; hes yel
        delirium_tremens	7	him see ; hip fx ; his dai ; horror ; hotel security ; hous hes ; husband stop
        delirium_tremens	7	hush ; ignor him ; ill <hold> ; in activ ; is dry ; jail med ; keep catch
        delirium_tremens	7	keep flick ; las <promise> ; las gracia ; le contestan ; m <always> ; m er
        delirium_tremens	7	me <confused> ; me confund ; men are ; negotiat ; ni su ; nobody and ; obr no
        delirium_tremens	7	off blanket ; on lawn ; on precedex ; our are ; own bedroom ; pajama top
        delirium_tremens	7	pared respiran ; pick lint ; pisar ; pul <rope> ; pul his ; q hoy ; quit beer
        delirium_tremens	7	recogniz him ; respiran ; respiran y ; rum 0 ; security <friend>
        delirium_tremens	7	security guest ; see children ; shak lik ; sin su ; sinc saturday ; sinc we
        delirium_tremens	7	soak ; soak through ; soap oper ; sponse 0 ; stop yesterday ; su cervez
        delirium_tremens	7	tea to ; the <drive> ; the lorazepam ; the organist ; the puppet ; ther doesnt
        delirium_tremens	7	theyr right ; transf ctr ; transf onc ; tremen en ; tremen right ; up wednesday
        delirium_tremens	7	used an ; vodk 0 ; who pas ; wring
        delirium_tremens	6	0 <confused> ; 0 and ; 0 fifth ; 0 see ; <alcohol> del ; <alcohol> rummy
        delirium_tremens	6	<amount> without ; <angry> a ; <ask> <pet> ; <ask> <phone> ; <clean> that
        delirium_tremens	6	<clinician> are ; <colleague> <always> ; <continue> pluck ; <die> com
        delirium_tremens	6	<furniture> cuz ; <give> <buy> ; <kin> <confused> ; <kin> <stop> ; <kin> peg
        delirium_tremens	6	<moment> <rail> ; <moment> <withdrawal> ; <night> ni ; <pet> no
        delirium_tremens	6	<rope> <breath> ; <rope> que ; <say> <withdrawal> ; <school> <fluid>
        delirium_tremens	6	<sedative> <lock> ; <shake> that ; <take> <kin> ; <take> lost ; <think> <shake>
        delirium_tremens	6	<treatment> rn ; <try> <money> ; <vermin> ; <vermin> nobody ; <withdrawal> per
        delirium_tremens	6	a cho ; abstinenci ; abuel llev ; activ ; ago talk ; al refri ; all one
        delirium_tremens	6	along to ; ambulanc crew ; apa llev ; askin ; at <rope> ; at moth ; at spider
        delirium_tremens	6	at thread ; azul 0 ; bailif ; bar <furniture> ; barc ; bed doesnt ; beg me
        delirium_tremens	6	being sent ; blanket ; blanket cal ; book sat ; box ; brandy 0 ; brush
        delirium_tremens	6	bug off ; but him ; by his ; cant giv ; car wrot ; catch the ; ciudad est
        delirium_tremens	6	contestandol ; crew said ; cuz ; d dry ; d til ; dai til ; diaphoresi ; difunt
        delirium_tremens	6	difunt y ; dio las ; dobl rop ; doctor ask ; doctor cal ; drink sun
        delirium_tremens	6	dry saturday ; el paramedic ; el valium ; embassy ; empty <furniture> ; ems on
        delirium_tremens	6	est llen ; estamo ; estamo y ; fetch the ; four without ; gallina en ; get down
        delirium_tremens	6	gin on ; gin rummy ; gon sinc ; got em ; gown ; groceri in ; group hom
        delirium_tremens	6	habl al ; had whiskey ; hal in ; hallway for ; hes in ; him <trade> ; him can
        delirium_tremens	6	his <alcohol> ; his <partner> ; his blanket ; his pajama ; hom rn ; hor sal
        delirium_tremens	6	in hallway ; in through ; infirmary ; introduc ; is cart ; jewish ; juev le
        delirium_tremens	6	keep answer ; keep pluck ; knock and ; la recamar ; last etoh ; laundry that
        delirium_tremens	6	ld 0 ; lint ; mar out ; me by ; me our ; medical <furniture> ; men with
        delirium_tremens	6	my palm ; nd she ; no <pet> ; nobody knock ; noch ni ; now think
        delirium_tremens	6	off <alcohol> ; off his ; off vodk ; one yest ; our addres ; our kid ; pajama
        delirium_tremens	6	pap sinc ; per <crowd> ; perro que ; pharmacy cut ; pop been ; popov sinc
        delirium_tremens	6	propi <home> ; propi cas ; pt broth ; rat on ; re transf ; reach her ; reel
        delirium_tremens	6	request detox ; rest her ; rez a ; rummy ; rummy on ; sab a ; saturday we
        delirium_tremens	6	say tuesday ; self <see> ; sens i ; sewn ; she <pet> ; ship <outdoors>
        delirium_tremens	6	snak in ; soak sheet ; spark ; stepdown ; stick that ; stol his ; stop his
        delirium_tremens	6	sweep ; textbook <withdrawal> ; textbook dts ; that aint ; the <afraid>
        delirium_tremens	6	the men ; thi he ; think its ; think she ; thread out ; tia se ; to fetch
        delirium_tremens	6	to march ; torreon ; trag hac ; tre ; tub is ; tuvier ; tuvier sent ; tv remot
        delirium_tremens	6	una tal ; und sink ; uno <pet> ; uno perro ; until thursday ; us <home>
        delirium_tremens	6	us hom ; valium off ; ve <die> ; ve muerto ; ve vibora ; visual halluc
        delirium_tremens	6	vodk she ; vodk stop ; was hold ; we hid ; wer ; wer lat ; wev <home> ; wev liv
        delirium_tremens	6	what hous ; wher ; wheth ; whiskey 0 ; who we ; whol conversation ; wk began
        delirium_tremens	6	wont <consume> ; your honor
        delirium_tremens	5	/ <consume> ; 0 drench ; 0 gown ; <alcohol> at ; <alcohol> hes ; <alcohol> x
        delirium_tremens	5	<always> <amount> ; <angry> ; <angry> <official> ; <angry> <photo>
        delirium_tremens	5	<bodypart> fx ; <bodysound> <furniture> ; <breath> ; <church> <shake>
        delirium_tremens	5	<clothes> that ; <confused> per ; <day> sherry ; <die> <build>
        delirium_tremens	5	<emergency> <order> ; <fluid> off ; <furniture> al ; <furniture> lin
        delirium_tremens	5	<furniture> me ; <furniture> n ; <give> wrong ; <go> out ; <go> ship
        delirium_tremens	5	<hear> an ; <home> est ; <hot> duct ; <kill> <vermin> ; <kin> bernadet
        delirium_tremens	5	<kin> llev ; <kin> solt ; <last> <day> ; <law> <medicine> ; <leave> sinc
        delirium_tremens	5	<moment> <opening> ; <moment> <past> ; <moment> he ; <night> she
        delirium_tremens	5	<official> <vermin> ; <official> about ; <opening> <need> ; <partner> off
        delirium_tremens	5	<partner> pul ; <partner> thru ; <past> light ; <phone> son ; <play> and
        delirium_tremens	5	<rail> <leave> ; <rail> <stranger> ; <room> cant ; <say> al ; <say> the
        delirium_tremens	5	<say> wer ; <see> <fluid> ; <see> <pet> ; <stranger> solt ; <take> the
        delirium_tremens	5	<think> hes ; <think> its ; <town> + ; <vermin> <fluid> ; <vermin> <see>
        delirium_tremens	5	<vermin> no ; <water> <hit> ; <water> back ; <withdrawal>
        delirium_tremens	5	<withdrawal> <alcohol> ; <withdrawal> <phone> ; <withdrawal> a
        delirium_tremens	5	<withdrawal> hes ; <withdrawal> himself ; a <church> ; a crib ; about <pet>
        delirium_tremens	5	abuel ve ; addres the ; aft nineteen ; agt <colleague> ; agt client ; agu hast
        delirium_tremens	5	ahor est ; air ask ; all up ; am our ; and <say> ; and dres ; and that
        delirium_tremens	5	anoch platic ; aquavit ; as <kin> ; asegur ; asegur que ; at <bodypart>
        delirium_tremens	5	at <furniture> ; at lin ; aunt ; aunt 0 ; bag for ; bakersfield ; band of
        delirium_tremens	5	bar hormiga ; bay <write> ; been pack ; beer sat ; beer thur ; beg the ; book 0
        delirium_tremens	5	borracho ; boy ; brush her ; bus that ; cal son ; cant <give> ; cant tel
        delirium_tremens	5	cas est ; cha think ; cold sun ; confetti ; couldnt find ; cruis ship
        delirium_tremens	5	cup each ; cut ; d say ; dai befor ; dangl ; de <shake> ; de tembl ; den is
        delirium_tremens	5	dia sinc ; died when ; dot physical ; drench ; drip off ; dry <last> ; dry last
        delirium_tremens	5	ed md ; el hotel ; el viej ; empty <room> ; er charg ; er said ; esper el
        delirium_tremens	5	etoh stop ; even hes ; f admit ; fami want ; fath who ; find ; fold laundry
        delirium_tremens	5	foreman at ; from <fluid> ; from <medicine> ; from <pet> ; fue <think>
        delirium_tremens	5	fue ide ; fuer la ; ful blown ; got lost ; grandp is ; grandp third ; grap that
        delirium_tremens	5	grit que ; guest 0 ; gusanito ; hac tre ; hal and ; halluc ; hallucinat
        delirium_tremens	5	hallway ; he <ask> ; he <continue> ; he <say> ; he couldnt ; he drank
        delirium_tremens	5	hear and ; heat duct ; her ativan ; her money ; her whos ; him sign ; his coach
        delirium_tremens	5	his sleev ; hormiga por ; hotel y ; if shed ; in <child> ; in baston ; in coffe
        delirium_tremens	5	in heat ; in off ; in ripon ; in yerevan ; incontinent ; is <clean>
        delirium_tremens	5	is <withdrawal> ; is total ; isnt plug ; its april ; its his ; j in ; keep ask
        delirium_tremens	5	kitchen ; la niet ; la sal ; landlady re ; las <drive> ; lay it ; le <blood>
        delirium_tremens	5	m ld ; m machinist ; ma 0 ; mami la ; me grit ; med 0 ; mezcal hac ; mezcal que
        delirium_tremens	5	milk the ; mixup ; mon now ; month stop ; moth nam ; mov ; murmur ; nephew
        delirium_tremens	5	nev own ; nino porqu ; no <alcohol> ; no <water> ; no train ; non ; not orient
        delirium_tremens	5	now dry ; nuy desd ; o aqui ; occ health ; of today ; off <cold> ; off cold
        delirium_tremens	5	oper and ; our couch ; pas is ; plat ask ; platic ; pregunt a ; qt of
        delirium_tremens	5	que puebl ; quit thre ; rata ; re bed ; recamar ; regader y
        delirium_tremens	5	retir longshoreman ; ripon ; say dts ; se pierd ; sei ; she his ; she offer
        delirium_tremens	5	shirt he ; sil vaci ; sinc fri ; sinc wk ; sist bernadet ; soak <furniture>
        delirium_tremens	5	soak in ; soldadito ; soldier and ; somo nosotro ; son dad ; soy su
        delirium_tremens	5	sponsor with ; stick and ; stop 0 ; stop thre ; sud much ; suitcas with
        delirium_tremens	5	sus hermano ; swat wasp ; teeth with ; ten <past> ; ten past ; tenemo y
        delirium_tremens	5	terminal ; that isnt ; the <home> ; the ceil ; the cruis ; the firemen
        delirium_tremens	5	the grap ; the hel ; ther sweat ; they <drive> ; think cal ; thirty ; thursday
        delirium_tremens	5	til <appointment> ; tim her ; tio est ; tio tien ; to stat ; tonight she
        delirium_tremens	5	town thi ; tremen a ; tremor on ; uncl frank ; und <furniture> ; up rattl
        delirium_tremens	5	us wher ; valium last ; viej solt ; visit nurs ; wav in ; we <lock> ; wed
        delirium_tremens	5	wer kid ; wet hand ; what <alcohol> ; when harold ; when the ; who <partner>
        delirium_tremens	5	who let ; whol church ; why the ; win was ; with hip ; xanax he ; y ld
        delirium_tremens	5	yard in ; yerevan
        delirium_tremens	4	+ dat ; + tremor ; / <always> ; 0 dry ; 0 fami ; 0 giv ; <alcohol> <past>
        delirium_tremens	4	<alcohol> <stop> ; <alcohol> lo ; <alcohol> off ; <amount> soak ; <angry> <die>
        delirium_tremens	4	<angry> <order> ; <angry> que ; <angry> with ; <appointment> <opening>
        delirium_tremens	4	<appointment> sat ; <ask> <rail> ; <ask> <say> ; <ask> <treatment>
        delirium_tremens	4	<ask> <vermin> ; <build> <wait> ; <child> <angry> ; <child> tienen
        delirium_tremens	4	<church> <hear> ; <clean> <furniture> ; <clean> <happy> ; <clinician> <soon>
        delirium_tremens	4	<clothes> he ; <colleague> 0 ; <colleague> off ; <confused> <crowd>
        delirium_tremens	4	<confused> <take> ; <confused> <vermin> ; <consume> by ; <consume> mi
        delirium_tremens	4	<container> <pet> ; <day> lleg ; <day> tir ; <die> when ; <drive> hac
        delirium_tremens	4	<eat> int ; <emergency> <furniture> ; <feel> <continue> ; <fluid> <child>
        delirium_tremens	4	<friend> <alcohol> ; <friend> don ; <furniture> <say> ; <furniture> fram
        delirium_tremens	4	<furniture> no ; <furniture> que ; <furniture> we ; <go> desorient ; <go> perd
        delirium_tremens	4	<go> segun ; <happy> along ; <headface> ther ; <height> est ; <hit> <count>
        delirium_tremens	4	<hold> <say> ; <home> health ; <home> rn ; <hot> <think> ; <kin> <container>
        delirium_tremens	4	<kin> besid ; <kin> fallec ; <kin> frank ; <kin> in ; <kin> ray ; <last> can
        delirium_tremens	4	<law> infirmary ; <lock> her ; <need> <think> ; <need> que ; <night> dry
        delirium_tremens	4	<partner> / ; <partner> <go> ; <pet> <height> ; <pet> out ; <pet> that
        delirium_tremens	4	<pet> the ; <phone> <vermin> ; <play> <ask> ; <rail> ; <rail> <continue>
        delirium_tremens	4	<room> <water> ; <room> post ; <rope> <furniture> ; <rope> <see>
        delirium_tremens	4	<rope> <think> ; <say> <die> ; <say> <stranger> ; <say> <town> ; <say> armenian
        delirium_tremens	4	<say> away ; <say> con ; <say> pop ; <see> <vermin> ; <see> lik ; <shake> bien
        delirium_tremens	4	<start> <confused> ; <stop> 0 ; <stop> <day> ; <stop> <put> ; <stop> el
        delirium_tremens	4	<stop> it ; <stranger> <take> ; <think> <month> ; <think> <vermin>
        delirium_tremens	4	<think> our ; <town> est ; <town> hes ; <town> lo ; <trade> <room>
        delirium_tremens	4	<unreal> <eat> ; <vermin> <clean> ; <vermin> <phone> ; <vermin> <think>
        delirium_tremens	4	<vermin> por ; <water> hast ; <withdrawal> <day> ; <withdrawal> alcoholic
        delirium_tremens	4	<withdrawal> bad ; <withdrawal> real ; <withdrawal> sinc ; <write> <say>
        delirium_tremens	4	a <job> ; a <pet> ; a la ; a mi ; a parad ; a ship ; a tractor ; a un
        delirium_tremens	4	abstinenci alcoholic ; abuel dic ; aft icu ; aguardient de ; ahor ; air say
        delirium_tremens	4	al <breath> ; al <chestheart> ; al camion ; al pech ; al suel ; am pt ; ama ya
        delirium_tremens	4	and <trade> ; and desorient ; and lay ; and perd ; ant and ; ant on ; aqui es
        delirium_tremens	4	are children ; are non ; argu with ; as 0 ; at bedsid ; at us ; avh ; balcony 0
        delirium_tremens	4	bathroom ; bathroom mirror ; bed ; bed fram ; bed mov ; beer sun ; beg
        delirium_tremens	4	being <give> ; bernadet ; blanket n ; blanket ther ; borrego en ; bourbon sinc
        delirium_tremens	4	br ; breakfast he ; broth ray ; buddy ; but <take> ; cab at ; cam en ; cap 0
        delirium_tremens	4	cervez el ; cha 0 ; charg 0 ; children in ; client ; clock for ; clr roommat
        delirium_tremens	4	cocin me ; coffe to ; com to ; con el ; confundi con ; confus and ; conoc a
        delirium_tremens	4	contest al ; convert ; couldnt ; couldnt say ; cowboy ; crawl on ; current sx
        delirium_tremens	4	cuz my ; d aft ; d new ; d off ; da las ; da nang ; dad hasnt ; daught cam
        delirium_tremens	4	day four ; day until ; de urgencia ; de ust ; deal card ; dee ; dej etoh
        delirium_tremens	4	desorient ; dia sin ; discut con ; disorient x ; doc pul ; drench puls ; drip
        delirium_tremens	4	dud that ; dx ; ed <room> ; el <confused> ; el <room> ; el licor ; elot y ; em
        delirium_tremens	4	em befor ; en jalp ; entreg el ; er <say> ; es su ; es y ; espant
        delirium_tremens	4	espant <pet> ; espant gallina ; estuvier en ; etoh day ; even she ; existen
        delirium_tremens	4	f <lock> ; f <put> ; f day ; f dej ; f valium ; fallec ; feet so ; fight my
        delirium_tremens	4	firemen ; fix a ; fli that ; for 0 ; for <kin> ; for stuf ; fri today ; friday
        delirium_tremens	4	friday my ; from <put> ; from box ; fx ; g sinc ; gav ; gin sinc ; going sinc
        delirium_tremens	4	golp al ; guar el ; gut and ; gym ; hand goin ; hand going ; has <confused>
        delirium_tremens	4	has delirium ; he say ; he think ; health rn ; her bedroom ; herd ; hes pick
        delirium_tremens	4	hes swat ; hes whistl ; hij pap ; himself from ; his <kin> ; his <sedative>
        delirium_tremens	4	his barn ; his bed ; his daddy ; his palm ; his wif ; hna pt ; holiday wer
        delirium_tremens	4	hom health ; hom staf ; hospic aid ; hospitalist 0 ; husb off ; husband hasnt
        delirium_tremens	4	i got ; im the ; infirmary 0 ; interview the ; is fix ; is pul ; is the
        delirium_tremens	4	is think ; it in ; it stat ; iv pol ; jail infirmary ; jalp ; keep let
        delirium_tremens	4	keep lift ; keep swat ; keep try ; kne on ; la cobij ; laid up ; last can
        delirium_tremens	4	last vodk ; le subi ; lif of ; littl boy ; littl soldier ; lleg <year>
        delirium_tremens	4	lleg ano ; look lik ; lost in ; loud on ; lpn 0 ; luis ; m activ ; m last
        delirium_tremens	4	m quit ; m sin ; mail that ; man ; march ; me in ; me reconoc ; me whos
        delirium_tremens	4	medic dic ; men who ; mes ; mes es ; monja ; moth gav ; mov my ; muert y
        delirium_tremens	4	muscl relax ; my valium ; neighbor 0 ; new doc ; no <think> ; no boat
        delirium_tremens	4	no existen ; no me ; non ther ; normal that ; now cal ; now he ; now report
        delirium_tremens	4	nuer suegr ; nuestro ; nuestro <child> ; nun ; of littl ; of phenibut
        delirium_tremens	4	off <clothes> ; off diazepam ; off him ; off wed ; off win ; on pt ; one cup
        delirium_tremens	4	orchestr ; oth <child> ; our yard ; out dad ; own kid ; pack for
        delirium_tremens	4	paramedic next ; paramedic say ; pesc en ; phon your ; pid permis ; plac +
        """
}
