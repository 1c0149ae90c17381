extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-84	=
        delirium_tremens	40	in dts
        delirium_tremens	35	dts
        delirium_tremens	29	no reconoc
        delirium_tremens	28	<confused> <see>
        delirium_tremens	26	chat with
        delirium_tremens	23	<withdrawal> right ; isnt ther
        delirium_tremens	22	<vermin> off ; reconoc
        delirium_tremens	21	<confused> ; aqui desd ; hay y ; off rum
        delirium_tremens	20	<alcohol> away ; <withdrawal> <confused> ; kitchen talk ; pluck
        delirium_tremens	20	sin <alcohol> ; sin aguardient
        delirium_tremens	19	in <withdrawal> ; tien <confused> ; uncl nam
        delirium_tremens	18	0 think ; <put> <unreal> ; <withdrawal> <emergency> ; <withdrawal> <moment>
        delirium_tremens	18	<withdrawal> asi ; disorient ; is <confused> ; no gin ; see soldier
        delirium_tremens	18	tremen asi
        delirium_tremens	17	<pet> <room> ; <think> <town> ; <unreal> <pet> ; blanket that ; client day
        delirium_tremens	17	delirium ; dts now ; dts right ; find his ; he introduc ; is president
        delirium_tremens	17	pick at ; soldier in ; the dts
        delirium_tremens	16	<vermin> <think> ; are his ; arre ; away on ; dx on ; hes pack ; his dead
        delirium_tremens	16	hormiga ; hormiga que ; ron el ; soldier
        delirium_tremens	15	<think> own ; activ <withdrawal> ; activ dts ; bed lin ; beetl ; deliriou
        delirium_tremens	15	is delirium ; know own ; no exist
        delirium_tremens	14	<die> <shake> ; <furniture> <ask> ; <furniture> <think> ; at sheet
        delirium_tremens	14	culebra en ; dead broth ; he stop ; invisibl ; our hallway ; pluck someth
        delirium_tremens	14	salut the ; she fold ; sweep <vermin> ; to dead ; vodk sunday ; what <town>
        delirium_tremens	13	<confused> por ; <go> arre ; <kin> <withdrawal> ; ahor ve ; and arre ; at foot
        delirium_tremens	13	beetl off ; conversation with ; dres for ; est pesc ; goat in ; his bottl
        delirium_tremens	13	his underwe ; is dts ; mom quit ; nurs are ; que segun ; salut ; see wet
        delirium_tremens	13	tienen <take> ; tienen agar ; tre dia ; tremen a ; underwe ; what town
        delirium_tremens	13	win tuesday ; withdrawal delirium
        delirium_tremens	12	0 off ; <afraid> <withdrawal> ; <home> <confused> ; <vermin> que
        delirium_tremens	12	al <furniture> ; blank tv ; crouch ; delirium ciw ; famili busc ; hurry up
        delirium_tremens	12	m <appointment> ; m book ; m refus ; men on ; pluck at ; pour tea ; reconoc su
        delirium_tremens	12	sab en ; ship we ; sho the ; snak in ; the <withdrawal> ; tien delirium
        delirium_tremens	12	tremen dej ; ve culebra ; viv ; what <month> ; what <outdoors> ; what month
        delirium_tremens	12	what street
        delirium_tremens	11	<alcohol> hac ; <blood> <medicine> ; <night> <try> ; <stop> <alcohol>
        delirium_tremens	11	<take> at ; are wring ; askin who ; ativan cold ; conten ; deliri
        delirium_tremens	11	direct traffic ; dot physical ; el barc ; g <amount> ; hair out ; hallway is
        delirium_tremens	11	he clear ; hen off ; hoy mart ; introduc himself ; its 0 ; n ; no win
        delirium_tremens	11	own bathroom ; pet a ; precedex ; see dog ; sho hen ; stepdown rn ; swat
        delirium_tremens	11	the bedspread ; the curtain ; to <take> ; transf ; ve animal ; vh ; was com
        delirium_tremens	11	whos <home> ; whos hous ; wind <rope> ; with dead ; wrong city ; y jur
        delirium_tremens	10	0 pick ; <alcohol> restrain ; <alcohol> sat ; <angry> <trade> ; <ask> when
        delirium_tremens	10	<confused> <withdrawal> ; <confused> to ; <furniture> <phone>
        delirium_tremens	10	<furniture> non ; <go> ida ; <moment> sal ; <pet> en ; <rail> a
        delirium_tremens	10	<room> doesnt ; <sedative> <week> ; <take> <withdrawal> ; <unreal> <clean>
        delirium_tremens	10	<vermin> <need> ; aguardient hac ; aint had ; and ida ; and mat ; arent ther
        delirium_tremens	10	arre <pet> ; arre vaca ; ask when ; avh ; away ; beb hac ; been no ; chat
        delirium_tremens	10	convert with ; cus at ; direct <drive> ; disorient to ; dts day ; dts per
        delirium_tremens	10	el ron ; est ve ; estamo en ; exist y ; ferry ; fold invisibl ; fri etoh
        delirium_tremens	10	gallina que ; he drank ; hes <put> ; his dai ; his whiskey ; insist its
        delirium_tremens	10	le <blood> ; m day ; moth nobody ; off g ; only she ; platic con ; pul lin
        delirium_tremens	10	que estamo ; rd day ; reconoc a ; sab ni ; sign out ; sin su ; son <official>
        delirium_tremens	10	stop drink ; the ferry ; ther think ; think hes ; thre without ; to tak
        delirium_tremens	10	tren a ; viv aqui ; wasp ; wasp nobody ; whiskey 0 ; whiskey monday
        delirium_tremens	10	xanax cold
        delirium_tremens	9	<alcohol> el ; <always> til ; <confused> el ; <continue> flick ; <day> <amount>
        delirium_tremens	9	<day> espant ; <fall> then ; <hit> <count> ; <home> aqui ; <lock> <alcohol>
        delirium_tremens	9	<moment> ve ; <sedative> <cold> ; <shake> that ; <take> my ; <think> <home>
        delirium_tremens	9	<think> ni ; <withdrawal> <say> ; <withdrawal> a ; armcha ; at wasp
        delirium_tremens	9	contest no ; d <past> ; d ago ; day until ; del er ; desd 0 ; dog we
        delirium_tremens	9	down saturday ; dt ; dtr cut ; dts last ; dts sinc ; el tafil ; en q
        delirium_tremens	9	est <take> ; est agar ; etoh x ; for aunt ; ful <withdrawal> ; ful dts ; had em
        delirium_tremens	9	hid her ; his foreman ; holler at ; husband get ; hydrangea ; i got ; is deal
        delirium_tremens	9	is pick ; jail med ; keep flick ; m <day> ; me moth ; me polite ; mezcal hac
        delirium_tremens	9	no sab ; of thin ; off <room> ; off <say> ; off vodk ; old ship ; on thur
        delirium_tremens	9	only he ; pasaj ; por <withdrawal> ; por abstinenci ; quit beer
        delirium_tremens	9	refus transport ; say wer ; scoot over ; see ant ; she serv ; sheet cal
        delirium_tremens	9	ship and ; sinc grandm ; sof no ; spider and ; stop his ; stop phenibut
        delirium_tremens	9	tafil de ; textbook <withdrawal> ; textbook dts ; the blank ; the horror
        delirium_tremens	9	ther doesnt ; thin <breath> ; thin air ; think its ; think our ; thread
        delirium_tremens	9	to scoot ; to telephon ; us can ; vaca en ; who president
        delirium_tremens	8	0 <think> ; 0 fifth ; <clothes> rack ; <day> <alcohol> ; <give> wrong
        delirium_tremens	8	<go> <kin> ; <kin> pt ; <moment> <withdrawal> ; <pet> <furniture> ; <pet> off
        delirium_tremens	8	<room> <rail> ; <say> <withdrawal> ; <take> <vermin> ; <take> her ; <take> lint
        delirium_tremens	8	<vermin> ; <vermin> <opening> ; <withdrawal> hes ; air cal ; air talk ; and she
        delirium_tremens	8	bedspread ; carpet is ; clu wher ; coat rack ; cold fiv ; cotton ; culebra
        delirium_tremens	8	delir ; deliri por ; diablo ; dond est ; drink monday ; duffel for ; el mezcal
        delirium_tremens	8	el valium ; en <confused> ; en delirium ; fast <day> ; fast day ; gps ; grit a
        delirium_tremens	8	group ; h <moment> ; h for ; h now ; he keep ; hen ; his <die> ; his hal
        delirium_tremens	8	is dry ; is keep ; is see ; its christma ; keep try ; le cort ; lint out
        delirium_tremens	8	los diablo ; m dry ; m er ; mam difunt ; me confund ; mil that ; my mom
        delirium_tremens	8	no conoc ; own <day> ; pap sinc ; pick lint ; pt stop ; pul <rope> ; pul his
        delirium_tremens	8	rat on ; rd <day> ; re transf ; refus <drive> ; roper ; see cat ; ship dock
        delirium_tremens	8	sin mezcal ; sinc saturday ; sist pt ; somebody nam ; sweep beetl ; that arent
        delirium_tremens	8	the <breath> ; the air ; the bailif ; the blanket ; thread off ; tia le
        delirium_tremens	8	traffic in ; und sink ; up insid ; ve ; ve <pet> ; ve rata ; ve y
        delirium_tremens	8	was thursday ; what ship ; which <water>
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
        delirium_tremens	7	crew said ; curtain ; cus ; diaphoresi ; dobl rop ; drink sun ; drink was
        delirium_tremens	7	dts icu ; eel ; est y ; fish off ; foto y ; fugu ; gon sinc ; hay <pet>
        delirium_tremens	7	he beg ; hear an ; her ativan ; hes <angry> ; hes yel ; hip fx ; his <alcohol>
        delirium_tremens	7	hood ; ignor him ; ill <hold> ; in activ ; laundry that ; ld 0 ; le contestan
        delirium_tremens	7	lint ; m <always> ; man sit ; me to ; much respet ; my palm ; n hes
        delirium_tremens	7	no <consume> ; no me ; no spider ; nobody and ; obr no ; on lawn ; on precedex
        delirium_tremens	7	oper and ; our are ; pajama ; pajama top ; pared respiran ; pharmacy cut
        delirium_tremens	7	pt broth ; pul at ; q hoy ; re bed ; respiran ; respiran y ; rid on
        delirium_tremens	7	roommat ask ; sacud hormiga ; see children ; she set ; ship thi ; sign ; soak
        delirium_tremens	7	soak through ; soap oper ; son dad ; spider off ; stop yesterday ; tablecloth
        delirium_tremens	7	tea to ; the lorazepam ; the mar ; the organist ; the tablecloth ; tio est
        delirium_tremens	7	tio llev ; tonight hes ; town thi ; transf ctr ; transf onc ; tremen ; tub is
        delirium_tremens	7	tuvier ; tuvier sent ; una tal ; untouch ; ve <die> ; ve muerto ; vodk 0 ; wher
        delirium_tremens	7	who we ; wring <fluid> ; wring wet ; yo crei
        delirium_tremens	6	/ <consume> ; 0 <confused> ; 0 fami ; <alcohol> <confused> ; <alcohol> <past>
        delirium_tremens	6	<alcohol> at ; <ask> <pet> ; <blood> el ; <consume> <confused>
        delirium_tremens	6	<continue> <try> ; <count> <day> ; <crowd> in ; <day> <confused>
        delirium_tremens	6	<furniture> cuz ; <furniture> vaci ; <go> out ; <kin> <stop> ; <kin> dond
        delirium_tremens	6	<kin> nam ; <moment> <rail> ; <night> hes ; <night> until ; <partner> off
        delirium_tremens	6	<room> cant ; <rope> that ; <say> pop ; <say> the ; <sedative> <lock>
        delirium_tremens	6	<take> <confused> ; <take> <kin> ; <take> lost ; <think> <month>
        delirium_tremens	6	<think> <room> ; <think> <year> ; <think> hes ; <think> our ; <trade> <room>
        delirium_tremens	6	<vermin> nobody ; <water> hast ; <withdrawal> alcoholic ; abstinenci alcoholic
        delirium_tremens	6	abuel llev ; agu hast ; all one ; along to ; alucin ; am our ; and <say>
        delirium_tremens	6	and lay ; arent in ; as <kin> ; at <furniture> ; at <rope> ; at folk ; at moth
        delirium_tremens	6	at spider ; at thread ; bar <furniture> ; barrack ; bed mov ; beg me ; blanket
        delirium_tremens	6	blown <withdrawal> ; blown dts ; book sat ; box ; breakfast he ; brush bug
        delirium_tremens	6	bug off ; buri in ; cant <give> ; catch the ; cha 0 ; ciudad est ; clean <room>
        delirium_tremens	6	client ; clos ; cobij y ; couldnt find ; curtain to ; cuz ; d til ; da las
        delirium_tremens	6	detox himself ; dia sin ; died when ; direct a ; disorient x ; drench
        delirium_tremens	6	drink by ; drink wed ; dry aft ; dry sinc ; el roper ; en curs ; enf ; er charg
        delirium_tremens	6	escond y ; est llen ; estamo ; estamo y ; fami want ; fetch the ; find
        delirium_tremens	6	folk on ; from <pet> ; fuer la ; gallina en ; good boy ; got em ; gown
        delirium_tremens	6	group hom ; had whiskey ; hallucinat ; hallway for ; he couldnt ; hes <goodbye>
        delirium_tremens	6	hes <play> ; hes in ; hes pluck ; hes soak ; hes wav ; him see ; him sign
        delirium_tremens	6	his <always> ; his pajama ; hom rn ; hor sal ; hormiga por ; hotel security
        delirium_tremens	6	in hallway ; in through ; is confus ; its east ; lay it ; let ; luis ; m ld
        delirium_tremens	6	mami la ; man ; men with ; nd she ; no <pet> ; nobody <drive> ; now dry
        delirium_tremens	6	now think ; o x ; off <alcohol> ; off blanket ; off his ; one yest ; our couch
        delirium_tremens	6	pas him ; per <crowd> ; pisar ; plat for ; platic ; pour <eat> ; pregunt a
        delirium_tremens	6	que puebl ; re <furniture> ; recogniz him ; reel ; request detox ; rest her
        delirium_tremens	6	say tuesday ; security <friend> ; security guest ; see rat ; sei ; sens i
        delirium_tremens	6	shak lik ; she <pet> ; ship <outdoors> ; shop ; should wher ; sillon y ; snak
        delirium_tremens	6	spark ; spider ; sponse 0 ; stepdown ; stol his ; stop thre ; swat bug ; sweep
        delirium_tremens	6	the <drive> ; the <home> ; the alto ; the men ; the puppet ; the whiteboard
        delirium_tremens	6	thing off ; thirty ; to fetch ; to hurry ; torreon ; trag hac ; tremen right
        delirium_tremens	6	tub ; tv remot ; until ; us ; us could ; we in ; we took ; wed ; wer
        delirium_tremens	6	wer <drive> ; wer back ; who let ; with hip ; wont <consume>
        delirium_tremens	5	+ tremor ; 0 a ; 0 hip ; <alcohol> hes ; <alcohol> x ; <angry>
        delirium_tremens	5	<angry> <official> ; <angry> <pet> ; <ask> <rail> ; <bodypart> fx ; <breath>
        delirium_tremens	5	<build> <wait> ; <church> <shake> ; <clinician> <withdrawal>
        delirium_tremens	5	<confused> <take> ; <confused> pul ; <consume> was ; <continue> <vermin>
        delirium_tremens	5	<day> <go> ; <day> sin ; <day> until ; <die> com ; <emergency> <confused>
        delirium_tremens	5	<fluid> off ; <furniture> lin ; <furniture> n ; <furniture> rn ; <go> ship
        delirium_tremens	5	<hear> an ; <hold> <say> ; <home> le ; <kill> <vermin> ; <kin> llev ; <kin> ray
        delirium_tremens	5	<last> <day> ; <law> agt ; <leave> sinc ; <moment> sx ; <need> ensil
        delirium_tremens	5	<night> she ; <partner> <go> ; <phone> son ; <play> and ; <rail> <leave>
        delirium_tremens	5	<room> non ; <rope> que ; <say> <die> ; <say> armenian ; <say> wer
        delirium_tremens	5	<school> <fluid> ; <see> <fluid> ; <see> <pet> ; <see> <vermin>
        delirium_tremens	5	<shake> <vermin> ; <stop> <day> ; <stranger> solt ; <take> in ; <town> +
        delirium_tremens	5	<town> est ; <try> <leave> ; <vermin> <furniture> ; <vermin> <see>
        delirium_tremens	5	<vermin> no ; <water> back ; <withdrawal> <friend> ; <withdrawal> had
        delirium_tremens	5	<withdrawal> himself ; <withdrawal> real ; <withdrawal> sinc ; a cho ; a crib
        delirium_tremens	5	a la ; a wheel ; about <pet> ; abstinenci ; abuel ve ; addres the ; aft icu
        delirium_tremens	5	agt ; aid client ; aint got ; air say ; al camion ; al refri ; am pt ; and im
        delirium_tremens	5	animal en ; anoch platic ; ant and ; apa llev ; are children ; at <bodypart>
        delirium_tremens	5	at <home> ; at bedsid ; at hom ; aunt ; azul 0 ; bakersfield ; bar hormiga
        delirium_tremens	5	barc ; bathroom ; been pack ; been pick ; being sent ; book 0 ; borrego en
        delirium_tremens	5	brush her ; bus that ; busc cam ; but him ; cal son ; cap 0 ; cha giv
        delirium_tremens	5	cha think ; clean <furniture> ; cold sun ; com to ; con <confused> ; cort
        delirium_tremens	5	couldnt say ; crew in ; cruis ship ; cruz <color> ; cruz roj ; current sx ; cut
        delirium_tremens	5	cuz my ; d dry ; d new ; d say ; dad ran ; dai til ; dangl ; de <shake>
        delirium_tremens	5	de tembl ; dead dog ; deal card ; difunt ; difunt y ; disorient see ; doc pul
        delirium_tremens	5	doctor ; doctor ask ; doctor cal ; drip off ; el <confused> ; el aguardient
        delirium_tremens	5	el paramedic ; el pist ; em ; em befor ; empty <furniture> ; ensil ; er <say>
        delirium_tremens	5	er said ; espant <pet> ; espant gallina ; esper el ; etoh day ; even she
        delirium_tremens	5	f admit ; fath on ; fold laundry ; for <kin> ; fort hood ; fri today
        delirium_tremens	5	from <fluid> ; from <medicine> ; get down ; going sinc ; golp hac ; got lost
        delirium_tremens	5	groceri in ; habl al ; hand goin ; he has ; he think ; health aid ; hear
        delirium_tremens	5	her by ; hes argu ; hes shak ; him can ; his <kin> ; his <write> ; his blanket
        delirium_tremens	5	his coach ; husb off ; husband stop ; i telephon ; in <child> ; in baston
        delirium_tremens	5	in off ; in ripon ; in yerevan ; incontinent ; introduc ; is <clean>
        delirium_tremens	5	is <withdrawal> ; is the ; its day ; j in ; job she ; juev le ; keep ask
        delirium_tremens	5	keep catch ; kid she ; la cobij ; la lampar ; la sal ; lampar ; las <promise>
        delirium_tremens	5	las gracia ; last etoh ; lo llam ; m machinist ; me <confused> ; me <official>
        delirium_tremens	5	me offic ; me whos ; med 0 ; medical <furniture> ; men who ; mes es ; milk the
        delirium_tremens	5	mov ; murmur ; negotiat ; nev own ; new doc ; no <water> ; non ; o aqui
        delirium_tremens	5	occ health ; of it ; of phenibut ; pack for ; parol agt ; per dtr ; per medic
        delirium_tremens	5	perd no ; phon your ; pick thread ; placement on ; pop been ; popov sinc
        delirium_tremens	5	president and ; propi <home> ; propi <partner> ; propi cas ; propi espos
        delirium_tremens	5	proud i ; pul it ; q ; que <month> ; que <town> ; que mes ; quier ensil
        delirium_tremens	5	radio in ; rata ; re <go> ; reach her ; regader y ; rez a ; ripon ; rop que
        delirium_tremens	5	sent enfrent ; serv <eat> ; she dial ; she his ; shirt he ; sil vaci ; sin etoh
        delirium_tremens	5	sinc fri ; sirv <eat> ; sirv caf ; sleep <drive> ; sleep cab ; snf ; snf nurs
        delirium_tremens	5	soak sheet ; soak thru ; someth ; somo nosotro ; sponsor with ; stick that
        delirium_tremens	5	stop el ; su bod ; suitcas with ; sx ; teeth with ; tenemo y ; that aint
        delirium_tremens	5	the cruis ; theyr right ; tim her ; tio tien ; tip them ; to <think> ; to march
        delirium_tremens	5	una gallina ; uncl keep ; uncl ray ; until thursday ; us wher ; valium off
        delirium_tremens	5	ve <vermin> ; ve a ; ve vibora ; viej solt ; visual halluc ; was hold ; wav in
        delirium_tremens	5	we hid ; wed day ; when the ; who <partner> ; who arent ; whol ; whol church
        delirium_tremens	5	why the ; with la ; with pap ; without ; wk began ; wring ; wrong ; y me ; y se
        delirium_tremens	5	yerevan ; yesterday to ; your <child>
        delirium_tremens	4	+ dat ; 0 and ; 0 d ; 0 dry ; 0 giv ; 0 th ; <alcohol> rummy ; <amount> without
        delirium_tremens	4	<angry> <die> ; <angry> <order> ; <appointment> sat ; <ask> <month>
        delirium_tremens	4	<ask> <say> ; <ask> <vermin> ; <ask> his ; <breath> <say> ; <caretaking> ma
        delirium_tremens	4	<clean> <furniture> ; <clean> <happy> ; <clinician> <soon> ; <clothes> he
        delirium_tremens	4	<clothes> that ; <colleague> 0 ; <colleague> off ; <confused> x
        delirium_tremens	4	<container> <pet> ; <continue> let ; <crowd> refus ; <day> lleg ; <day> sinc
        delirium_tremens	4	<day> tir ; <daytime> per ; <die> <build> ; <die> when ; <drive> hac
        delirium_tremens	4	<drive> x ; <emergency> <furniture> ; <fluid> <child> ; <fluid> <put>
        delirium_tremens	4	<furniture> no ; <furniture> we ; <go> segun ; <goodbye> ; <happy> along
        delirium_tremens	4	<hit> hac ; <hold> <past> ; <home> are ; <home> rn ; <hot> duct ; <kin> <shake>
        delirium_tremens	4	<kin> bernadet ; <kin> fallec ; <kin> in ; <last> cap ; <law> infirmary
        delirium_tremens	4	<lock> her ; <medicine> <law> ; <moment> <opening> ; <moment> <past>
        delirium_tremens	4	<moment> he ; <need> <think> ; <official> <vermin> ; <partner> /
        delirium_tremens	4	<past> <confused> ; <past> light ; <pet> in ; <play> <ask> ; <play> <hit>
        delirium_tremens	4	<play> <opening> ; <rail> <continue> ; <rail> <stranger> ; <room> <ask>
        delirium_tremens	4	<room> is ; <rope> <furniture> ; <say> <town> ; <say> al ; <say> con
        delirium_tremens	4	<see> <trade> ; <see> he ; <shake> <angry> ; <shake> bien ; <shake> from
        delirium_tremens	4	<stop> <sedative> ; <stop> el ; <stop> him ; <stop> it ; <stranger> <take>
        delirium_tremens	4	<take> high ; <think> <vermin> ; <think> dond ; <think> en ; <town> hes
        delirium_tremens	4	<unreal> <eat> ; <vermin> <clean> ; <vermin> <fluid> ; <vermin> por
        delirium_tremens	4	<withdrawal> <daytime> ; <withdrawal> <drive> ; <withdrawal> <past>
        delirium_tremens	4	<withdrawal> <phone> ; <withdrawal> <stranger> ; <withdrawal> ive
        delirium_tremens	4	<write> <say> ; <year> of ; a <church> ; a <drive> ; a bailif ; a dot ; a mi
        delirium_tremens	4	a ship ; a un ; accept <treatment> ; aft anoth ; aft nineteen ; ago keep
        delirium_tremens	4	ago talk ; aguardient de ; al <breath> ; al suel ; ama ya ; and <trade>
        delirium_tremens	4	aquavit ; aqui es ; are non ; arent ; ask his ; at <vermin> ; at lin ; at us
        delirium_tremens	4	atty want ; aunt 0 ; ayudarl ; back porch ; bag for ; balcony 0 ; band of
        delirium_tremens	4	bed doesnt ; beer sun ; beer thur ; being <give> ; blanket n ; borracho
        delirium_tremens	4	borrego ; bourbon sinc ; bowl with ; boy ; br ; brandy 0 ; broth who ; by his
        delirium_tremens	4	cab at ; cam en ; car ma ; ceil fan ; cervez el ; chemistry ; children in
        delirium_tremens	4	children out ; cle <amount> ; clock for ; cm ; cocin me ; con el ; confus and
        delirium_tremens	4	conoc a ; contest al ; couldnt ; crawl on ; cre q ; crei que ; crew ; cup each
        delirium_tremens	4	current ; d off ; da ; dai befor ; day four ; de <treatment> ; de anex
        delirium_tremens	4	de mano ; de ust ; decd ; dee ; dej el ; dej etoh ; detox cant ; dia sinc
        delirium_tremens	4	dia temblor ; dial the ; dij ; doesnt <think> ; doesnt know ; dog und
        delirium_tremens	4	drank sinc ; drench puls ; drink four ; dry <last> ; dry last ; dry saturday
        delirium_tremens	4	dud that ; dx ; el delirium ; el viej ; elot y ; em <past> ; en jalp ; ers
        delirium_tremens	4	es y ; espant ; est <stop> ; est dej ; etoh stop ; f <lock> ; f dej ; f valium
        delirium_tremens	4	fallec ; fami ask ; far for ; fath hes ; fight my ; finish him ; for exact
        delirium_tremens	4	for stuf ; foreman at ; friday cold ; friday my ; from box ; ful <say>
        delirium_tremens	4	ful blown ; fx ; g sinc ; gin on ; gin rummy ; gin sinc ; girlfriend ; giv
        delirium_tremens	4	goat out ; golp al ; grandp is ; grandp third ; grap that ; guar el ; guest 0
        delirium_tremens	4	gut and ; hallway ; he <consume> ; he <continue> ; he aint ; he lin ; he retir
        delirium_tremens	4	hear and ; heat duct ; hed stop ; her quinceaner ; hes whistl ; high
        delirium_tremens	4	him <write> ; himself ; himself from ; his bed ; his brandy ; his palm
        delirium_tremens	4	his sock ; hna pt ; holler ; hom staf ; horror ; hospitalist 0 ; hous hes
        delirium_tremens	4	husband hasnt ; ida ; if shed ; im not ; im the ; in corn ; in heat
        delirium_tremens	4	infirmary 0 ; interview the ; is <put> ; is cart ; is pack ; is pul ; isnt
        delirium_tremens	4	it in ; its april ; its his ; iv pol ; jail infirmary ; jalp ; keep answer
        delirium_tremens	4	keep any ; keep swat ; kitchen ; kne on ; knock and ; la niet ; la saban
        delirium_tremens	4	la terminal ; las pared ; last cap ; last vodk ; le quitamo ; lif of ; lin talk
        delirium_tremens	4	liquor a ; lleg <year> ; lleg ano ; lost in ; m last ; m no ; mailbox is
        delirium_tremens	4	me by ; me reconoc ; mes ; mezcal de ; mezcal el ; mom been ; mon now ; monja
        delirium_tremens	4	month wer ; muert y ; muerto ; muscl relax ; my valium ; nephew ; no <alcohol>
        delirium_tremens	4	no boat ; no train ; no wat ; nobody knock ; non x ; now per ; nurs ; nuy desd
        delirium_tremens	4	of today ; off <cold> ; off cold ; off ghb ; off wed ; on backward ; on releas
        delirium_tremens	4	one cup ; orchestr ; orient to ; oth <child> ; out dad ; own <room> ; own kid
        delirium_tremens	4	pa 0 ; padrin de ; paramedic next ; paramedic say ; paz descans ; per <child>
        delirium_tremens	4	pesc en ; pid ; pid permis ; plac + ; plaz de ; pluck <rope> ; pluck thread
        delirium_tremens	4	pod 0 ; pregunt ; pretty sur ; propi herman ; provid want ; pt ; pt <stop>
        delirium_tremens	4	pt sign ; pul thread ; qt of ; que <alcohol> ; que afuer ; que hora ; quit thre
        delirium_tremens	4	quitamo ; rata en ; room ; rummy ; rummy on ; s ; sab dond ; saban ; saturday
        delirium_tremens	4	saturday we ; see he ; segun él ; sent us ; sheet are ; ship ; sho <pet>
        delirium_tremens	4	shush ; shut in ; sinc my ; sinc we ; sinc wk ; sist bernadet ; sit <colleague>
        delirium_tremens	4	slot when ; soak <furniture> ; soak in ; social <treatment> ; social detox
        delirium_tremens	4	soldadito ; soldier and ; solt el ; soy su ; speak ; speak say ; staf ; staf 0
        delirium_tremens	4	stair laugh ; step ; stick and ; su <alcohol> ; su mam ; subirs al ; sud much
        delirium_tremens	4	sunday hes ; team think ; tehuacan ; tel u ; textbook ; that isnt
        delirium_tremens	4	the <afraid> ; the <height> ; the <moment> ; the <stranger> ; the <water>
        delirium_tremens	4	the <week> ; the captain ; the coat ; the drain ; the firemen ; the hel
        delirium_tremens	4	the hous ; the kitten ; the ship ; the whiskey ; ther <think> ; ther is
        delirium_tremens	4	think cal ; thread out ; thru ; thursday ; tio dej ; to <phone> ; to plac
        delirium_tremens	4	tonight ; tonight she ; took my ; tra los ; train hom ; tre ; tuesday
        delirium_tremens	4	tx <furniture> ; tx bed ; uncl frank ; up n ; us monday ; valium hac
        delirium_tremens	4	ve <crowd> ; ve gent ; vodk stop ; was <go> ; was load ; was monday
        delirium_tremens	4	was sunday ; was the ; we <lock> ; we pour ; wed hav ; wednesday becaus
        delirium_tremens	4	wensday ; wer in ; what <alcohol> ; what hous ; what year ; wheth ; whiskey on
        delirium_tremens	4	who pas ; whol conversation ; wif ran ; win was ; wir out ; with <die>
        """
}
