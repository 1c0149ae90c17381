extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-84	=
        delirium_tremens	40	in dts
        delirium_tremens	34	dts
        delirium_tremens	29	no reconoc
        delirium_tremens	28	<confused> <see>
        delirium_tremens	26	chat with
        delirium_tremens	23	<withdrawal> right ; isnt ther
        delirium_tremens	22	<vermin> off ; reconoc
        delirium_tremens	21	<confused> ; aqui desd ; hay y ; off rum
        delirium_tremens	20	<withdrawal> <confused> ; sin <alcohol> ; sin aguardient
        delirium_tremens	19	<alcohol> away ; in <withdrawal> ; kitchen talk ; pluck ; sleep <drive>
        delirium_tremens	19	sleep cab ; tien <confused> ; uncl nam
        delirium_tremens	18	0 think ; <put> <unreal> ; <withdrawal> <emergency> ; <withdrawal> <moment>
        delirium_tremens	18	blanket that ; disorient ; is <confused> ; no gin ; see soldier
        delirium_tremens	17	<pet> <room> ; <think> <town> ; <unreal> <pet> ; <withdrawal> asi ; client day
        delirium_tremens	17	delirium ; dts now ; dts right ; find his ; he introduc ; is president
        delirium_tremens	17	pick at ; soldier in ; the dts ; tremen asi
        delirium_tremens	16	<vermin> <think> ; are his ; arre ; away on ; dx on ; hes pack ; his dead
        delirium_tremens	16	hormiga ; hormiga que ; ron el ; soldier
        delirium_tremens	15	activ <withdrawal> ; activ dts ; bed lin ; beetl ; deliriou ; is delirium
        delirium_tremens	15	no exist
        delirium_tremens	14	<die> <shake> ; <furniture> <ask> ; <furniture> <think> ; <think> own
        delirium_tremens	14	at sheet ; culebra en ; dead broth ; he stop ; invisibl ; know own ; salut the
        delirium_tremens	14	she fold ; sweep <vermin> ; to dead ; what <town>
        delirium_tremens	13	<confused> por ; <go> arre ; <kin> <withdrawal> ; ahor ve ; and arre ; at foot
        delirium_tremens	13	beetl off ; blank tv ; conversation with ; dres for ; est pesc ; goat in
        delirium_tremens	13	his bottl ; his underwe ; in my ; is dts ; mom quit ; nurs are ; our hallway
        delirium_tremens	13	pluck someth ; que segun ; salut ; see wet ; tienen <take> ; tienen agar
        delirium_tremens	13	tre dia ; tremen a ; underwe ; vodk sunday ; what town ; win tuesday
        delirium_tremens	13	withdrawal delirium
        delirium_tremens	12	0 off ; <afraid> <withdrawal> ; <home> <confused> ; <vermin> que
        delirium_tremens	12	al <furniture> ; crouch ; delirium ciw ; famili busc ; hurry up
        delirium_tremens	12	m <appointment> ; m book ; m refus ; men on ; pluck at ; pour tea ; reconoc su
        delirium_tremens	12	sab en ; ship we ; sho the ; snak in ; the <withdrawal> ; tien delirium
        delirium_tremens	12	tremen dej ; ve culebra ; viv ; what <month> ; what <outdoors> ; what month
        delirium_tremens	12	what street
        delirium_tremens	11	<alcohol> hac ; <blood> <medicine> ; <night> <try> ; <stop> <alcohol>
        delirium_tremens	11	<take> at ; are wring ; askin who ; ativan cold ; conten ; deliri
        delirium_tremens	11	direct <drive> ; direct traffic ; el barc ; g <amount> ; hair out ; hallway is
        delirium_tremens	11	he clear ; hen off ; hoy mart ; introduc himself ; n ; no win ; own bathroom
        delirium_tremens	11	pet a ; precedex ; see dog ; sho hen ; stepdown rn ; swat ; the bedspread
        delirium_tremens	11	the curtain ; to <take> ; transf ; ve animal ; vh ; was com ; whos <home>
        delirium_tremens	11	whos hous ; wind <rope> ; with dead ; wrong city ; y jur
        delirium_tremens	10	0 pick ; <alcohol> restrain ; <alcohol> sat ; <angry> <trade> ; <ask> when
        delirium_tremens	10	<confused> <withdrawal> ; <confused> to ; <furniture> <phone>
        delirium_tremens	10	<furniture> non ; <go> ida ; <moment> sal ; <pet> en ; <rail> a
        delirium_tremens	10	<room> doesnt ; <sedative> <week> ; <take> <withdrawal> ; <unreal> <clean>
        delirium_tremens	10	<vermin> <need> ; aguardient hac ; aint had ; and ida ; and mat ; arent ther
        delirium_tremens	10	arre <pet> ; arre vaca ; ask when ; avh ; away ; beb hac ; been no ; chat
        delirium_tremens	10	convert with ; cus at ; disorient to ; dot physical ; dts day ; dts per
        delirium_tremens	10	el ron ; est ve ; estamo en ; exist y ; ferry ; fold invisibl ; fri etoh
        delirium_tremens	10	gallina que ; he drank ; hes <put> ; his dai ; his whiskey ; insist its
        delirium_tremens	10	its 0 ; jail med ; le <blood> ; m day ; moth nobody ; off g ; only she
        delirium_tremens	10	platic con ; pul lin ; que estamo ; rd day ; reconoc a ; sab ni ; sign out
        delirium_tremens	10	sin su ; son <official> ; stop drink ; the ferry ; ther think ; think our
        delirium_tremens	10	thre without ; to tak ; tren a ; viv aqui ; wasp ; wasp nobody ; whiskey 0
        delirium_tremens	10	whiskey monday ; xanax cold
        delirium_tremens	9	<alcohol> el ; <always> til ; <confused> el ; <continue> flick ; <day> <amount>
        delirium_tremens	9	<day> espant ; <fall> then ; <hit> <count> ; <home> aqui ; <lock> <alcohol>
        delirium_tremens	9	<moment> ve ; <sedative> <cold> ; <shake> that ; <take> my ; <think> <home>
        delirium_tremens	9	<think> ni ; <withdrawal> <say> ; <withdrawal> a ; air cal ; armcha ; at wasp
        delirium_tremens	9	contest no ; d ago ; day until ; del er ; desd 0 ; dog we ; down saturday ; dt
        delirium_tremens	9	dtr cut ; dts sinc ; el tafil ; en q ; est <take> ; est agar ; etoh x
        delirium_tremens	9	for aunt ; ful <withdrawal> ; ful dts ; had em ; hid her ; his foreman
        delirium_tremens	9	holler at ; husband get ; hydrangea ; i got ; is deal ; is pick ; keep flick
        delirium_tremens	9	lint out ; m <day> ; me moth ; me polite ; mezcal hac ; no sab ; of thin
        delirium_tremens	9	off <room> ; off <say> ; off vodk ; old ship ; on thur ; only he ; pasaj
        delirium_tremens	9	por <withdrawal> ; por abstinenci ; quit beer ; refus transport ; say wer
        delirium_tremens	9	scoot over ; see ant ; she serv ; sheet cal ; ship and ; sinc grandm ; sist pt
        delirium_tremens	9	sof no ; spider and ; stop his ; stop phenibut ; tafil de
        delirium_tremens	9	textbook <withdrawal> ; textbook dts ; the bailif ; the blank ; the horror
        delirium_tremens	9	ther doesnt ; thin <breath> ; thin air ; think hes ; think its ; thread
        delirium_tremens	9	thread off ; to scoot ; to telephon ; traffic in ; us can ; vaca en
        delirium_tremens	9	who president
        delirium_tremens	8	0 <think> ; 0 fifth ; <clothes> rack ; <day> <alcohol> ; <give> wrong
        delirium_tremens	8	<go> <kin> ; <kin> pt ; <moment> <withdrawal> ; <pet> <furniture> ; <pet> off
        delirium_tremens	8	<room> <rail> ; <say> <withdrawal> ; <take> <vermin> ; <take> her ; <take> lint
        delirium_tremens	8	<vermin> ; <vermin> <opening> ; <withdrawal> hes ; air talk ; and she
        delirium_tremens	8	bedspread ; carpet is ; clu wher ; coat rack ; cold fiv ; cotton ; culebra
        delirium_tremens	8	d <past> ; delir ; diablo ; dond est ; drink monday ; dts last ; duffel for
        delirium_tremens	8	el mezcal ; el valium ; en <confused> ; en delirium ; fast <day> ; fast day
        delirium_tremens	8	gps ; grit a ; group ; h <moment> ; h for ; h now ; he keep ; hen ; his <die>
        delirium_tremens	8	his hal ; is dry ; is keep ; is see ; its christma ; keep try ; le cort
        delirium_tremens	8	los diablo ; m dry ; m er ; mam difunt ; me confund ; mil that ; my mom
        delirium_tremens	8	no conoc ; own <day> ; pap sinc ; pick lint ; pt stop ; pul <rope> ; pul his
        delirium_tremens	8	rat on ; rd <day> ; re transf ; refus <drive> ; roper ; see cat ; ship dock
        delirium_tremens	8	sin mezcal ; somebody nam ; sweep beetl ; that arent ; the <breath> ; the air
        delirium_tremens	8	the blanket ; tia le ; up insid ; ve ; ve <pet> ; ve rata ; ve y ; was thursday
        delirium_tremens	8	what ship
        delirium_tremens	7	0 drench ; 0 gown ; 0 see ; <alcohol> del ; <alcohol> lo ; <always> <amount>
        delirium_tremens	7	<amount> respet ; <angry> a ; <clean> <vermin> ; <clean> that ; <clinician> are
        delirium_tremens	7	<clothes> top ; <colleague> <always> ; <drive> we ; <go> <take> ; <kin> third
        delirium_tremens	7	<last> <alcohol> ; <law> <medicine> ; <lock> <school> ; <opening> <think>
        delirium_tremens	7	<partner> pul ; <pet> que ; <pet> we ; <room> leak ; <room> respiran
        delirium_tremens	7	<stranger> by ; <take> <home> ; <take> the ; <think> its ; <treatment> rn
        delirium_tremens	7	<try> <money> ; <vermin> <height> ; <water> ful ; <withdrawal> <alcohol>
        delirium_tremens	7	<withdrawal> per ; <withdrawal> thi ; a esper ; abuel que ; activ ; ago my
        delirium_tremens	7	ambulanc crew ; an orchestr ; aqui ; are rid ; asegur ; asegur que ; askin
        delirium_tremens	7	babi in ; bailif ; bed ; bedsid ; bedsid rn ; book tue ; brush ; cant giv
        delirium_tremens	7	car wrot ; ceil ; chemistry teach ; chicken in ; clean blanket ; clos in
        delirium_tremens	7	crew said ; curtain ; cus ; deliri por ; diaphoresi ; dobl rop ; drink sun
        delirium_tremens	7	drink was ; dts icu ; eel ; est y ; fish off ; foto y ; fugu ; gon sinc
        delirium_tremens	7	hay <pet> ; he beg ; hear an ; her ativan ; hes <angry> ; hes yel ; hip fx
        delirium_tremens	7	his <alcohol> ; his pajama ; hood ; ignor him ; ill <hold> ; in activ
        delirium_tremens	7	laundry that ; ld 0 ; le contestan ; lint ; m <always> ; man sit ; me to
        delirium_tremens	7	much respet ; n hes ; no <consume> ; no me ; no spider ; nobody and ; obr no
        delirium_tremens	7	on lawn ; on precedex ; oper and ; our are ; pajama ; pajama top
        delirium_tremens	7	pared respiran ; pharmacy cut ; pt broth ; pul at ; q hoy ; re bed ; respiran
        delirium_tremens	7	respiran y ; rid on ; roommat ask ; sacud hormiga ; see children ; she set
        delirium_tremens	7	ship thi ; sign ; sinc saturday ; soak ; soak through ; soap oper ; son dad
        delirium_tremens	7	spider off ; stop yesterday ; tablecloth ; tea to ; the <drive> ; the lorazepam
        delirium_tremens	7	the mar ; the organist ; the tablecloth ; tio est ; tio llev ; tonight hes
        delirium_tremens	7	town thi ; transf ctr ; transf onc ; tremen ; tub is ; tuvier ; tuvier sent
        delirium_tremens	7	una tal ; und sink ; untouch ; ve <die> ; ve muerto ; vodk 0 ; which <water>
        delirium_tremens	7	who we ; wring <fluid> ; wring wet ; yo crei
        delirium_tremens	6	/ <consume> ; 0 <confused> ; 0 fami ; <alcohol> <confused> ; <alcohol> <past>
        delirium_tremens	6	<alcohol> at ; <ask> <pet> ; <blood> el ; <consume> <confused>
        delirium_tremens	6	<continue> <try> ; <count> <day> ; <crowd> in ; <day> <confused>
        delirium_tremens	6	<furniture> cuz ; <furniture> vaci ; <go> out ; <kin> <stop> ; <kin> dond
        delirium_tremens	6	<kin> nam ; <moment> <rail> ; <night> hes ; <night> until ; <partner> off
        delirium_tremens	6	<room> cant ; <say> pop ; <say> the ; <sedative> <lock> ; <take> <confused>
        delirium_tremens	6	<take> <kin> ; <take> lost ; <think> <month> ; <think> <room> ; <think> <year>
        delirium_tremens	6	<think> hes ; <think> our ; <trade> <room> ; <vermin> nobody ; <water> hast
        delirium_tremens	6	<withdrawal> alcoholic ; abstinenci alcoholic ; abuel llev ; agu hast ; all one
        delirium_tremens	6	along to ; am our ; and <say> ; arent in ; as <kin> ; at <furniture>
        delirium_tremens	6	at <rope> ; at moth ; at spider ; at thread ; bar <furniture> ; barrack
        delirium_tremens	6	bed mov ; beg me ; blanket ; blown <withdrawal> ; blown dts ; book sat ; box
        delirium_tremens	6	breakfast he ; brush bug ; bug off ; buri in ; cant <give> ; catch the ; cha 0
        delirium_tremens	6	ciudad est ; clean <room> ; client ; clos ; cobij y ; couldnt find ; curtain to
        delirium_tremens	6	cuz ; d til ; da las ; detox himself ; dia sin ; died when ; direct a
        delirium_tremens	6	disorient x ; drench ; drink by ; drink wed ; dry aft ; dry sinc ; el roper
        delirium_tremens	6	en curs ; enf ; er charg ; escond y ; est llen ; estamo ; estamo y ; fami want
        delirium_tremens	6	fetch the ; find ; from <pet> ; fuer la ; gallina en ; good boy ; got em ; gown
        delirium_tremens	6	group hom ; had whiskey ; hallucinat ; hallway for ; he couldnt ; hes <play>
        delirium_tremens	6	hes in ; hes pluck ; hes soak ; him see ; him sign ; his <always> ; hom rn
        delirium_tremens	6	hor sal ; hormiga por ; hotel security ; husband stop ; in hallway ; in through
        delirium_tremens	6	is confus ; its east ; luis ; m ld ; mami la ; man ; men with ; my palm
        delirium_tremens	6	nd she ; no <pet> ; now dry ; now think ; o x ; off <alcohol> ; off blanket
        delirium_tremens	6	off his ; one yest ; our couch ; pas him ; per <crowd> ; pisar ; plat for
        delirium_tremens	6	platic ; pour <eat> ; pregunt a ; que puebl ; re <furniture> ; recogniz him
        delirium_tremens	6	reel ; request detox ; rest her ; say tuesday ; security <friend>
        delirium_tremens	6	security guest ; see rat ; sei ; shak lik ; she <pet> ; ship <outdoors> ; shop
        delirium_tremens	6	sillon y ; snak ; spark ; spider ; sponse 0 ; stepdown ; stol his ; stop thre
        delirium_tremens	6	swat bug ; sweep ; the <home> ; the alto ; the men ; the puppet
        delirium_tremens	6	the whiteboard ; thing off ; thirty ; to fetch ; to hurry ; torreon ; trag hac
        delirium_tremens	6	tremen right ; tub ; tv remot ; until ; us ; us could ; we took ; wed
        delirium_tremens	6	wer back ; wher ; who let ; with hip ; wont <consume>
        delirium_tremens	5	+ tremor ; 0 a ; 0 hip ; <alcohol> hes ; <alcohol> x ; <angry>
        delirium_tremens	5	<angry> <official> ; <angry> <pet> ; <ask> <rail> ; <bodypart> fx ; <breath>
        delirium_tremens	5	<build> <wait> ; <church> <shake> ; <clinician> <withdrawal>
        delirium_tremens	5	<confused> <take> ; <confused> pul ; <consume> was ; <continue> <vermin>
        delirium_tremens	5	<day> <go> ; <day> sin ; <day> until ; <die> com ; <emergency> <confused>
        delirium_tremens	5	<fluid> off ; <furniture> lin ; <furniture> n ; <furniture> rn ; <go> ship
        delirium_tremens	5	<hear> an ; <hold> <say> ; <home> le ; <kill> <vermin> ; <kin> llev ; <kin> ray
        delirium_tremens	5	<last> <day> ; <leave> sinc ; <moment> sx ; <need> ensil ; <night> she
        delirium_tremens	5	<partner> <go> ; <phone> son ; <play> and ; <rail> <leave> ; <room> non
        delirium_tremens	5	<rope> que ; <rope> that ; <say> <die> ; <say> armenian ; <say> wer
        delirium_tremens	5	<school> <fluid> ; <see> <fluid> ; <see> <pet> ; <see> <vermin>
        delirium_tremens	5	<shake> <vermin> ; <stop> <day> ; <stranger> solt ; <take> in ; <town> +
        delirium_tremens	5	<town> est ; <try> <leave> ; <vermin> <furniture> ; <vermin> <see>
        delirium_tremens	5	<vermin> no ; <water> back ; <withdrawal> <friend> ; <withdrawal> had
        delirium_tremens	5	<withdrawal> himself ; <withdrawal> real ; <withdrawal> sinc ; a cho ; a crib
        delirium_tremens	5	a la ; about <pet> ; abstinenci ; abuel ve ; addres the ; aft icu ; aid client
        delirium_tremens	5	air say ; al camion ; al refri ; alucin ; am pt ; and im ; and lay ; animal en
        delirium_tremens	5	anoch platic ; ant and ; apa llev ; are children ; at <bodypart> ; at bedsid
        delirium_tremens	5	at hom ; aunt ; azul 0 ; bakersfield ; bar hormiga ; barc ; bathroom
        delirium_tremens	5	been pack ; been pick ; being sent ; book 0 ; borrego en ; brush her ; bus that
        delirium_tremens	5	busc cam ; but him ; cal son ; cap 0 ; cha think ; clean <furniture> ; cold sun
        delirium_tremens	5	com to ; con <confused> ; cort ; couldnt say ; crew in ; cruis ship
        delirium_tremens	5	cruz <color> ; cruz roj ; current sx ; cut ; d dry ; d new ; d say ; dad ran
        delirium_tremens	5	dai til ; dangl ; de <shake> ; de tembl ; dead dog ; deal card ; difunt
        delirium_tremens	5	difunt y ; disorient see ; doc pul ; doctor ask ; doctor cal ; drip off
        delirium_tremens	5	el <confused> ; el aguardient ; el paramedic ; el pist ; em ; em befor
        delirium_tremens	5	empty <furniture> ; ensil ; er <say> ; er said ; espant <pet> ; espant gallina
        delirium_tremens	5	esper el ; etoh day ; even she ; f admit ; fath on ; fold laundry ; for <kin>
        delirium_tremens	5	fort hood ; fri today ; from <fluid> ; from <medicine> ; get down ; going sinc
        delirium_tremens	5	golp hac ; got lost ; groceri in ; habl al ; hand goin ; he has ; he think
        delirium_tremens	5	health aid ; hear ; her by ; hes argu ; hes shak ; him can ; his <kin>
        delirium_tremens	5	his <write> ; his blanket ; his coach ; husb off ; i telephon ; if shed
        delirium_tremens	5	in <child> ; in baston ; in off ; in yerevan ; incontinent ; introduc
        delirium_tremens	5	is <clean> ; is <withdrawal> ; is the ; its day ; job she ; juev le ; keep ask
        delirium_tremens	5	keep catch ; kid she ; la cobij ; la lampar ; la sal ; lampar ; las <promise>
        delirium_tremens	5	las gracia ; last etoh ; lay it ; let ; lo llam ; m machinist ; me <confused>
        delirium_tremens	5	me <official> ; me by ; me offic ; me whos ; med 0 ; medical <furniture>
        delirium_tremens	5	men who ; mes es ; milk the ; mov ; murmur ; negotiat ; nev own ; new doc
        delirium_tremens	5	no <water> ; non ; o aqui ; occ health ; of it ; of phenibut ; pack for
        delirium_tremens	5	per dtr ; per medic ; perd no ; phon your ; pick thread ; placement on
        delirium_tremens	5	pop been ; popov sinc ; president and ; propi <home> ; propi <partner>
        delirium_tremens	5	propi cas ; propi espos ; proud i ; pul it ; q ; que <month> ; que <town>
        delirium_tremens	5	que mes ; quier ensil ; radio in ; rata ; re <go> ; reach her ; regader y
        delirium_tremens	5	rez a ; rop que ; sens i ; sent enfrent ; serv <eat> ; she dial ; she his
        delirium_tremens	5	shirt he ; sil vaci ; sin etoh ; sinc fri ; sirv <eat> ; sirv caf ; snf
        delirium_tremens	5	snf nurs ; soak sheet ; soak thru ; someth ; somo nosotro ; sponsor with
        delirium_tremens	5	stick that ; stop el ; su bod ; suitcas with ; sx ; teeth with ; tenemo y
        delirium_tremens	5	that aint ; the cruis ; theyr right ; tim her ; tio tien ; tip them
        delirium_tremens	5	to <think> ; to march ; una gallina ; uncl keep ; uncl ray ; until thursday
        delirium_tremens	5	us wher ; valium off ; ve <vermin> ; ve a ; ve vibora ; viej solt
        delirium_tremens	5	visual halluc ; was hold ; wav in ; we hid ; wed day ; wer ; when the
        delirium_tremens	5	who <partner> ; who arent ; whol ; whol church ; why the ; with la ; with pap
        delirium_tremens	5	without ; wk began ; wring ; wrong ; y me ; y se ; yerevan ; yesterday to
        delirium_tremens	5	your <child> ; your honor
        delirium_tremens	4	+ dat ; 0 and ; 0 d ; 0 dry ; 0 giv ; 0 th ; <alcohol> rummy ; <amount> without
        delirium_tremens	4	<angry> <die> ; <angry> <order> ; <appointment> sat ; <ask> <month>
        delirium_tremens	4	<ask> <say> ; <ask> <vermin> ; <ask> his ; <breath> <say> ; <caretaking> ma
        delirium_tremens	4	<clean> <furniture> ; <clean> <happy> ; <clinician> <soon> ; <clothes> he
        delirium_tremens	4	<colleague> 0 ; <colleague> off ; <confused> x ; <container> <pet>
        delirium_tremens	4	<continue> let ; <crowd> refus ; <day> lleg ; <day> sinc ; <day> tir
        delirium_tremens	4	<daytime> per ; <die> <build> ; <die> when ; <drive> hac ; <drive> x
        delirium_tremens	4	<emergency> <furniture> ; <fluid> <child> ; <fluid> <put> ; <furniture> no
        delirium_tremens	4	<furniture> we ; <go> segun ; <happy> along ; <hit> hac ; <hold> <past>
        delirium_tremens	4	<home> rn ; <hot> duct ; <kin> <shake> ; <kin> bernadet ; <kin> fallec
        delirium_tremens	4	<kin> in ; <last> cap ; <law> agt ; <law> infirmary ; <lock> her
        delirium_tremens	4	<medicine> <law> ; <moment> <opening> ; <moment> <past> ; <moment> he
        delirium_tremens	4	<need> <think> ; <official> <vermin> ; <partner> / ; <past> <confused>
        delirium_tremens	4	<past> light ; <pet> in ; <play> <ask> ; <play> <hit> ; <play> <opening>
        delirium_tremens	4	<rail> <continue> ; <rail> <stranger> ; <room> <ask> ; <room> is
        delirium_tremens	4	<rope> <furniture> ; <say> <town> ; <say> al ; <say> con ; <see> <trade>
        delirium_tremens	4	<see> he ; <shake> <angry> ; <shake> bien ; <shake> from ; <stop> <sedative>
        delirium_tremens	4	<stop> el ; <stop> him ; <stop> it ; <stranger> <take> ; <take> high
        delirium_tremens	4	<think> <vermin> ; <think> dond ; <think> en ; <town> hes ; <unreal> <eat>
        delirium_tremens	4	<vermin> <clean> ; <vermin> <fluid> ; <vermin> por ; <withdrawal> <daytime>
        delirium_tremens	4	<withdrawal> <drive> ; <withdrawal> <past> ; <withdrawal> <phone>
        delirium_tremens	4	<withdrawal> <stranger> ; <withdrawal> ive ; <write> <say> ; <year> of
        delirium_tremens	4	a <church> ; a bailif ; a dot ; a mi ; a ship ; a un ; accept <treatment>
        delirium_tremens	4	aft anoth ; aft nineteen ; ago keep ; ago talk ; agt ; aguardient de
        delirium_tremens	4	al <breath> ; al suel ; ama ya ; and <trade> ; aquavit ; aqui es ; are non
        delirium_tremens	4	arent ; ask his ; at <home> ; at <vermin> ; at lin ; at us ; atty want ; aunt 0
        delirium_tremens	4	ayudarl ; back porch ; bag for ; balcony 0 ; band of ; bed doesnt ; beer sun
        delirium_tremens	4	beer thur ; being <give> ; blanket n ; borracho ; borrego ; bourbon sinc
        delirium_tremens	4	bow to ; bowl with ; boy ; br ; brandy 0 ; broth who ; buddy ; by his ; cam en
        delirium_tremens	4	car ma ; ceil fan ; cervez el ; cha giv ; chemistry ; children in
        delirium_tremens	4	children out ; cle <amount> ; clock for ; cm ; cocin me ; con el ; confus and
        delirium_tremens	4	conoc a ; contest al ; couldnt ; crawl on ; cre q ; crei que ; crew ; cup each
        delirium_tremens	4	current ; cuz my ; d off ; da ; dai befor ; day four ; de <treatment> ; de anex
        delirium_tremens	4	de mano ; de ust ; decd ; dee ; dej el ; dej etoh ; detox cant ; dia sinc
        delirium_tremens	4	dia temblor ; dial the ; dij ; doctor ; doesnt <think> ; doesnt know ; dog und
        delirium_tremens	4	drank sinc ; drench puls ; drink four ; dry <last> ; dry last ; dry saturday
        delirium_tremens	4	dud that ; dx ; el delirium ; el viej ; elot y ; em <past> ; en jalp ; ers
        delirium_tremens	4	es y ; espant ; est <stop> ; est dej ; etoh stop ; f <lock> ; f dej ; f valium
        delirium_tremens	4	fallec ; fami ask ; far for ; fath hes ; fight my ; finish him ; for exact
        delirium_tremens	4	for stuf ; for uncl ; foreman at ; friday cold ; friday my ; from box
        delirium_tremens	4	ful <say> ; ful blown ; fx ; g sinc ; gin on ; gin rummy ; gin sinc
        delirium_tremens	4	girlfriend ; giv ; goat out ; golp al ; grandp is ; grandp third ; grap that
        delirium_tremens	4	guar el ; guest 0 ; gut and ; hallway ; he <consume> ; he <continue> ; he lin
        delirium_tremens	4	he retir ; hear and ; heat duct ; hed stop ; her quinceaner ; hes whistl ; high
        delirium_tremens	4	him <write> ; himself ; himself from ; his bed ; his brandy ; his palm
        delirium_tremens	4	his sock ; hna pt ; holler ; hom staf ; horror ; hospitalist 0 ; hous hes
        delirium_tremens	4	husband hasnt ; ida ; im not ; im the ; in corn ; in heat ; in ripon
        delirium_tremens	4	infirmary 0 ; interview the ; is <put> ; is cart ; is pack ; is pul ; isnt
        delirium_tremens	4	its april ; its his ; iv pol ; j in ; jail infirmary ; jalp ; keep answer
        delirium_tremens	4	keep any ; keep lift ; keep swat ; kitchen ; kne on ; knock and ; la niet
        delirium_tremens	4	la saban ; la terminal ; las pared ; last cap ; last vodk ; le quitamo ; lif of
        delirium_tremens	4	lin talk ; liquor a ; lleg <year> ; lleg ano ; lost in ; m last ; m no
        delirium_tremens	4	mailbox is ; me reconoc ; mes ; mezcal de ; mezcal el ; mom been ; mon now
        delirium_tremens	4	monja ; month wer ; muert y ; muerto ; muscl relax ; my valium ; nephew
        delirium_tremens	4	no <alcohol> ; no boat ; no train ; no wat ; nobody knock ; non x ; now per
        delirium_tremens	4	nurs ; nuy desd ; of today ; off <cold> ; off cold ; off ghb ; off wed
        delirium_tremens	4	on backward ; on releas ; one cup ; orchestr ; orient to ; oth <child>
        delirium_tremens	4	out dad ; own <room> ; own kid ; pa 0 ; padrin de ; paramedic next
        delirium_tremens	4	paramedic say ; parol agt ; paz descans ; per <child> ; pesc en ; pid permis
        delirium_tremens	4	plac + ; plaz de ; pluck <rope> ; pluck thread ; pod 0 ; pregunt ; pretty sur
        delirium_tremens	4	propi herman ; provid want ; pt ; pt <stop> ; pt sign ; pul thread ; qt of
        delirium_tremens	4	que <alcohol> ; que afuer ; que hora ; quit thre ; quitamo ; rata en ; ripon
        delirium_tremens	4	room ; rummy ; rummy on ; s ; sab dond ; saban ; saturday ; saturday we
        delirium_tremens	4	see he ; segun él ; sent us ; sheet are ; ship ; sho <pet> ; shush ; shut in
        delirium_tremens	4	sinc my ; sinc we ; sinc wk ; sist bernadet ; sit <colleague> ; slot when
        delirium_tremens	4	soak <furniture> ; soak in ; social <treatment> ; social detox ; soldier and
        delirium_tremens	4	solt el ; soy su ; speak ; speak say ; staf ; staf 0 ; stair laugh ; step
        delirium_tremens	4	stick and ; su <alcohol> ; su mam ; subirs al ; sud much ; sunday hes
        delirium_tremens	4	team think ; tehuacan ; tel u ; textbook ; that isnt ; the <afraid>
        delirium_tremens	4	the <height> ; the <moment> ; the <stranger> ; the <water> ; the <week>
        delirium_tremens	4	the captain ; the coat ; the drain ; the firemen ; the hel ; the hous
        delirium_tremens	4	the kitten ; the ship ; the whiskey ; ther <think> ; ther is ; think cal
        delirium_tremens	4	thread out ; thru ; thursday ; tio dej ; to <phone> ; to plac ; tonight
        delirium_tremens	4	tonight she ; took my ; tra los ; train hom ; tre ; tuesday ; tx <furniture>
        delirium_tremens	4	tx bed ; uncl frank ; up n ; us monday ; valium hac ; ve <crowd> ; ve gent
        delirium_tremens	4	vodk stop ; was <go> ; was load ; was monday ; was sunday ; was the ; we <lock>
        delirium_tremens	4	we pour ; wed hav ; wednesday becaus ; wer in ; what <alcohol> ; what hous
        delirium_tremens	4	what year ; wheth ; whiskey on ; who pas ; whol conversation ; wif ran
        delirium_tremens	4	win was ; wir out ; with <die> ; wrong <town> ; y <promise> ; y la ; ya me
        """
}
