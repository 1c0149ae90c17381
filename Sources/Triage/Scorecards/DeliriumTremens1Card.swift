extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-83	=
        delirium_tremens	39	in dts
        delirium_tremens	35	dts
        delirium_tremens	30	no reconoc
        delirium_tremens	29	<confused> <see>
        delirium_tremens	26	chat with
        delirium_tremens	24	isnt ther ; reconoc
        delirium_tremens	23	<withdrawal> right
        delirium_tremens	21	<confused> ; aqui desd ; hay y ; off rum ; pluck ; sin aguardient
        delirium_tremens	20	<vermin> off ; sin <alcohol>
        delirium_tremens	19	<withdrawal> <confused> ; <withdrawal> <emergency> ; <withdrawal> <moment>
        delirium_tremens	19	<withdrawal> asi ; eleven at ; is <confused> ; kitchen talk ; tremen asi
        delirium_tremens	18	0 think ; <put> <unreal> ; blanket that ; client day ; in <withdrawal>
        delirium_tremens	17	<pet> <room> ; <think> own ; <unreal> <pet> ; disorient ; dts right ; hair out
        delirium_tremens	17	is president ; know own ; no gin ; see soldier ; the dts ; uncl nam
        delirium_tremens	16	<think> <town> ; <vermin> <think> ; are his ; deliriou ; delirium ; dx on
        delirium_tremens	16	find his ; he introduc ; his dead ; no exist ; pick at ; soldier ; soldier in
        delirium_tremens	15	activ <withdrawal> ; activ dts ; ahor ve ; bed lin ; dts now ; hormiga que
        delirium_tremens	15	invisibl ; is delirium ; its eleven ; ron el ; salut the ; sweep <vermin>
        delirium_tremens	15	tien <confused> ; was thursday
        delirium_tremens	14	<confused> por ; <furniture> <think> ; <kin> <withdrawal> ; arre ; at <night>
        delirium_tremens	14	at sheet ; culebra en ; dead broth ; hes pack ; mom quit ; pluck someth
        delirium_tremens	14	salut ; tienen <take> ; tienen agar ; to dead ; vodk sunday ; what <town>
        delirium_tremens	13	<furniture> <ask> ; al <furniture> ; blank tv ; conversation with ; dres for
        delirium_tremens	13	goat in ; he stop ; his bottl ; hormiga ; is deal ; is dts ; pluck at
        delirium_tremens	13	see wet ; she fold ; ship we ; the bedspread ; to telephon ; tremen a
        delirium_tremens	13	ve culebra ; what town ; whiskey monday ; win tuesday ; withdrawal delirium
        delirium_tremens	12	0 off ; <die> <shake> ; <home> <confused> ; <unreal> <clean> ; <vermin> que
        delirium_tremens	12	are wring ; at foot ; beb hac ; conten ; crouch ; deliri ; delirium ciw
        delirium_tremens	12	est pesc ; fold invisibl ; his underwe ; m <appointment> ; m book ; m refus
        delirium_tremens	12	n ; no win ; nurs are ; our hallway ; pour tea ; que segun ; sho the ; snak in
        delirium_tremens	12	the <withdrawal> ; tre dia ; tremen dej ; underwe ; vh ; what <month>
        delirium_tremens	12	what <outdoors> ; what month ; what street
        delirium_tremens	11	<afraid> <withdrawal> ; <alcohol> hac ; <blood> <medicine> ; <confused> to
        delirium_tremens	11	<go> arre ; <moment> ve ; <stop> <alcohol> ; <take> at ; and arre ; arent ther
        delirium_tremens	11	askin who ; ativan cold ; beetl ; direct traffic ; disorient to ; dot physical
        delirium_tremens	11	drink was ; dts per ; eleven ; est ve ; g <amount> ; gallina que ; hen off
        delirium_tremens	11	his whiskey ; hoy mart ; its 0 ; men on ; off g ; own bathroom ; pet a
        delirium_tremens	11	platic con ; reconoc su ; sho hen ; stepdown rn ; the curtain ; tien delirium
        delirium_tremens	11	to <take> ; transf ; viv ; was com ; wind <rope> ; wrong city ; y jur
        delirium_tremens	10	0 pick ; <alcohol> el ; <alcohol> restrain ; <alcohol> sat ; <angry> <trade>
        delirium_tremens	10	<ask> when ; <day> espant ; <furniture> non ; <go> ida ; <moment> sal
        delirium_tremens	10	<night> <try> ; <rail> a ; <room> doesnt ; <take> <withdrawal>
        delirium_tremens	10	<vermin> <need> ; aguardient hac ; aint had ; and ida ; ask when ; bedspread
        delirium_tremens	10	chat ; clean blanket ; convert with ; cus at ; del er ; direct <drive>
        delirium_tremens	10	dts day ; el barc ; el ron ; en <confused> ; en delirium ; estamo en ; exist y
        delirium_tremens	10	for aunt ; fri etoh ; ful <withdrawal> ; ful dts ; hallway is ; he clear
        delirium_tremens	10	hes <put> ; hid her ; his dai ; insist its ; introduc himself ; is pick
        delirium_tremens	10	its <amount> ; jail med ; le <blood> ; m day ; moth nobody ; no conoc
        delirium_tremens	10	old ship ; only she ; pasaj ; por <withdrawal> ; por abstinenci ; pul lin
        delirium_tremens	10	que estamo ; rd day ; reconoc a ; sab ni ; see dog ; sign out ; sin su
        delirium_tremens	10	stop phenibut ; swat ; sweep beetl ; that arent ; the <breath> ; the air
        delirium_tremens	10	the bailif ; ther think ; to tak ; tren a ; viv aqui ; wasp ; wasp nobody
        delirium_tremens	10	what ship ; whos <home> ; whos hous ; with dead ; xanax cold
        delirium_tremens	9	<alcohol> <confused> ; <always> til ; <confused> <withdrawal> ; <confused> el
        delirium_tremens	9	<day> <alcohol> ; <hit> <count> ; <home> aqui ; <kin> third ; <lock> <alcohol>
        delirium_tremens	9	<pet> <furniture> ; <pet> en ; <pet> off ; <room> <rail> ; <sedative> <cold>
        delirium_tremens	9	<sedative> <week> ; <shake> that ; <take> her ; <vermin> <opening>
        delirium_tremens	9	<withdrawal> <say> ; <withdrawal> a ; <withdrawal> per ; and mat ; arre <pet>
        delirium_tremens	9	arre vaca ; at wasp ; avh ; beetl off ; carpet is ; clu wher ; contest no
        delirium_tremens	9	culebra ; desd 0 ; down saturday ; dt ; dtr cut ; dts last ; dts sinc
        delirium_tremens	9	duffel for ; el tafil ; en q ; est <take> ; est agar ; etoh x ; famili busc
        delirium_tremens	9	ferry ; had em ; hes <play> ; his foreman ; i got ; is see ; m <day> ; m dry
        delirium_tremens	9	me moth ; mil that ; nit ; no sab ; off <room> ; off <say> ; on thur ; only he
        delirium_tremens	9	own <day> ; precedex ; pul <rope> ; quit beer ; rd <day> ; refus transport
        delirium_tremens	9	roper ; sab en ; say wer ; scoot over ; see ant ; she set ; sof no
        delirium_tremens	9	somebody nam ; spider and ; stop drink ; stop his ; tablecloth ; tafil de
        delirium_tremens	9	textbook <withdrawal> ; textbook dts ; the ferry ; the tablecloth ; think hes
        delirium_tremens	9	think its ; think our ; thread ; to scoot ; us can ; vaca en ; ve animal
        delirium_tremens	9	whiskey 0 ; who president
        delirium_tremens	8	0 <think> ; <amount> at ; <amount> respet ; <clothes> rack ; <consume> was
        delirium_tremens	8	<day> <amount> ; <furniture> vaci ; <give> wrong ; <kin> pt ; <lock> <school>
        delirium_tremens	8	<moment> <withdrawal> ; <opening> <think> ; <pet> que ; <say> <withdrawal>
        delirium_tremens	8	<take> <home> ; <think> <home> ; <think> ni ; <withdrawal> hes ; abuel que
        delirium_tremens	8	air cal ; air talk ; an orchestr ; and she ; aqui ; armcha ; bailif ; book tue
        delirium_tremens	8	coat rack ; cotton ; d <past> ; d ago ; dad ran ; delir ; deliri por
        delirium_tremens	8	detox himself ; diablo ; dog we ; dond est ; dts icu ; el mezcal ; el valium
        delirium_tremens	8	grit a ; group ; h <moment> ; h now ; hay <pet> ; hear an ; hen ; hip fx
        delirium_tremens	8	his <die> ; his hal ; his pajama ; holler at ; husband get ; in activ ; is dry
        delirium_tremens	8	is keep ; its christma ; keep try ; le cort ; lint out ; los diablo ; m er
        delirium_tremens	8	mam difunt ; me confund ; me polite ; me to ; much respet ; no spider ; of thin
        delirium_tremens	8	on precedex ; pt stop ; re transf ; refus <drive> ; sacud hormiga ; she serv
        delirium_tremens	8	sheet cal ; ship and ; ship dock ; ship thi ; sinc grandm ; sinc saturday
        delirium_tremens	8	sist pt ; son <official> ; spider off ; the blank ; the blanket ; the horror
        delirium_tremens	8	ther doesnt ; thin <breath> ; thin air ; thing off ; thre without ; tia le
        delirium_tremens	8	traffic in ; tv remot ; ve ; ve rata ; ve y ; who we
        delirium_tremens	7	0 <confused> ; 0 fifth ; 0 gown ; <alcohol> at ; <alcohol> del
        delirium_tremens	7	<always> <amount> ; <angry> a ; <ask> <fluid> ; <clean> <vermin> ; <clean> that
        delirium_tremens	7	<clinician> are ; <colleague> <always> ; <consume> <confused>
        delirium_tremens	7	<continue> flick ; <count> <day> ; <day> <confused> ; <drive> we
        delirium_tremens	7	<furniture> <phone> ; <go> <take> ; <last> <alcohol> ; <law> <medicine>
        delirium_tremens	7	<partner> off ; <partner> pul ; <pet> we ; <room> leak ; <room> respiran
        delirium_tremens	7	<rope> that ; <school> <fluid> ; <sedative> <lock> ; <stranger> by
        delirium_tremens	7	<take> lint ; <take> the ; <think> its ; <treatment> rn ; <try> <money>
        delirium_tremens	7	<vermin> ; <water> ful ; <withdrawal> <alcohol> ; <withdrawal> thi ; a esper
        delirium_tremens	7	activ ; ago dai ; ambulanc crew ; are rid ; asegur ; asegur que ; at <rope>
        delirium_tremens	7	at thread ; babi in ; bed ; bedsid ; bedsid rn ; been no ; brush ; bug off
        delirium_tremens	7	car wrot ; ceil ; chicken in ; ciudad est ; clean <furniture> ; clean <room>
        delirium_tremens	7	cobij y ; cold fiv ; crew said ; curtain ; cus ; d s ; diaphoresi ; dobl rop
        delirium_tremens	7	drink monday ; drink sun ; drink wed ; dry aft ; dry sinc ; eel ; el roper
        delirium_tremens	7	escond y ; est llen ; est y ; foto y ; fugu ; gps ; grandp third ; h for
        delirium_tremens	7	he beg ; he keep ; her ativan ; hes <angry> ; hes yel ; hotel security
        delirium_tremens	7	ill <hold> ; is confus ; keep flick ; laundry that ; ld 0 ; le contestan ; lint
        delirium_tremens	7	m <always> ; man sit ; mezcal hac ; n hes ; nobody and ; now think ; obr no
        delirium_tremens	7	off his ; off vodk ; on lawn ; our are ; pajama ; pap sinc ; pared respiran
        delirium_tremens	7	pick lint ; popov sinc ; pt broth ; pul at ; pul his ; q hoy ; rat on ; re bed
        delirium_tremens	7	reach her ; respiran ; respiran y ; rid on ; security <friend> ; security guest
        delirium_tremens	7	see cat ; see children ; she dial ; shop ; sign ; sin mezcal ; soak
        delirium_tremens	7	soak through ; the mar ; the organist ; tio llev ; tio tien ; tonight hes
        delirium_tremens	7	town thi ; transf ctr ; tremen ; tremen right ; tub is ; una tal ; und sink
        delirium_tremens	7	untouch ; up insid ; ve <pet> ; vodk 0 ; wher ; which <water> ; wring <fluid>
        delirium_tremens	7	wring wet ; yo crei
        delirium_tremens	6	0 see ; <alcohol> rummy ; <ask> <pet> ; <breath> ; <clothes> top
        delirium_tremens	6	<continue> <try> ; <die> com ; <emergency> <confused> ; <furniture> cuz
        delirium_tremens	6	<go> out ; <hear> an ; <kin> <stop> ; <kin> dond ; <kin> llev ; <kin> su
        delirium_tremens	6	<moment> <rail> ; <room> cant ; <take> <confused> ; <take> <vermin> ; <take> in
        delirium_tremens	6	<take> lost ; <think> <month> ; <think> <year> ; <think> hes ; <vermin> nobody
        delirium_tremens	6	<withdrawal> alcoholic ; <withdrawal> himself ; <withdrawal> real
        delirium_tremens	6	abstinenci alcoholic ; abuel llev ; ago my ; al refri ; all one ; along to
        delirium_tremens	6	and <say> ; and im ; and lay ; arent in ; as <kin> ; askin ; at <furniture>
        delirium_tremens	6	at folk ; at moth ; at spider ; bakersfield ; bar <furniture> ; barrack
        delirium_tremens	6	beg me ; blanket ; blown <withdrawal> ; blown dts ; book sat ; breakfast he
        delirium_tremens	6	brush bug ; buri in ; bus that ; busc cam ; cant giv ; catch the ; cha 0
        delirium_tremens	6	chemistry teach ; client ; couldnt find ; cuz ; da las ; dia sin ; died when
        delirium_tremens	6	difunt ; difunt y ; direct a ; disorient see ; drench ; drink by
        delirium_tremens	6	el <confused> ; empty <furniture> ; enf ; er charg ; esper el ; fami want
        delirium_tremens	6	fast <day> ; fast day ; fetch the ; find ; folk on ; fort hood ; from <fluid>
        delirium_tremens	6	gin on ; gin rummy ; going sinc ; golp hac ; gon sinc ; good boy ; got em
        delirium_tremens	6	gown ; group hom ; habl al ; had whiskey ; hallucinat ; hallway for
        delirium_tremens	6	he couldnt ; her by ; hes <goodbye> ; hes argu ; hes in ; hes pluck ; hes soak
        delirium_tremens	6	hes wav ; him see ; him sign ; his <alcohol> ; his <always> ; his coach
        delirium_tremens	6	hom rn ; hood ; hor sal ; hormiga por ; husband stop ; ignor him ; in baston
        delirium_tremens	6	in hallway ; in through ; is <withdrawal> ; is cart ; its east ; juev le
        delirium_tremens	6	lay it ; let ; luis ; m ld ; man ; me <confused> ; med 0 ; men who ; men with
        delirium_tremens	6	my palm ; nd she ; no <consume> ; no <pet> ; no <water> ; no me
        delirium_tremens	6	nobody <drive> ; now dry ; of phenibut ; off <alcohol> ; one yest ; oper and
        delirium_tremens	6	our couch ; pajama top ; per <crowd> ; pharmacy cut ; phon your ; pisar
        delirium_tremens	6	placement on ; platic ; pour <eat> ; pregunt a ; propi <partner> ; propi espos
        delirium_tremens	6	re <furniture> ; recogniz him ; reel ; request detox ; rest her ; roommat ask
        delirium_tremens	6	rop que ; rummy ; rummy on ; say tuesday ; sei ; sens i ; shak lik ; she <pet>
        delirium_tremens	6	ship <outdoors> ; should wher ; sirv <eat> ; sirv caf ; snak ; soap oper
        delirium_tremens	6	son dad ; spark ; spider ; sponse 0 ; stepdown ; stick that ; stol his
        delirium_tremens	6	stop el ; stop yesterday ; swat bug ; sweep ; tea to ; that aint ; the <drive>
        delirium_tremens	6	the alto ; the cruis ; the lorazepam ; the men ; the puppet ; the whiteboard
        delirium_tremens	6	thi he ; thi reach ; thirty ; thread off ; thursday ; tio est ; to <phone>
        delirium_tremens	6	to fetch ; torreon ; trag hac ; transf onc ; tub ; tuvier ; tuvier sent
        delirium_tremens	6	until thursday ; us could ; us wher ; ve <die> ; ve muerto ; ve vibora
        delirium_tremens	6	visual halluc ; was hold ; we in ; who let ; with hip ; wont <consume> ; wring
        delirium_tremens	6	your <child>
        delirium_tremens	5	+ dat ; + tremor ; / <consume> ; 0 a ; 0 and ; 0 drench ; 0 fami ; 0 hip
        delirium_tremens	5	<alcohol> <past> ; <alcohol> hes ; <alcohol> lo ; <alcohol> x ; <angry>
        delirium_tremens	5	<angry> <official> ; <ask> <rail> ; <bodypart> fx ; <build> <wait>
        delirium_tremens	5	<confused> <take> ; <confused> pul ; <container> <pet> ; <die> <build>
        delirium_tremens	5	<die> when ; <fluid> off ; <furniture> n ; <furniture> rn ; <go> <kin>
        delirium_tremens	5	<go> ship ; <hit> hac ; <hold> <say> ; <home> le ; <kin> bernadet ; <kin> nam
        delirium_tremens	5	<kin> ray ; <kin> solt ; <last> <day> ; <law> agt ; <lock> her
        delirium_tremens	5	<moment> <opening> ; <moment> <past> ; <night> hes ; <night> she
        delirium_tremens	5	<official> <vermin> ; <partner> <go> ; <phone> son ; <rail> <leave>
        delirium_tremens	5	<rail> <stranger> ; <room> <ask> ; <room> non ; <rope> que ; <say> <die>
        delirium_tremens	5	<say> al ; <say> armenian ; <say> pop ; <say> wer ; <see> <fluid> ; <see> <pet>
        delirium_tremens	5	<see> <vermin> ; <shake> <vermin> ; <shake> bien ; <stop> <day>
        delirium_tremens	5	<stranger> solt ; <think> <room> ; <think> <vermin> ; <think> our ; <town> +
        delirium_tremens	5	<town> est ; <trade> <room> ; <try> <leave> ; <vermin> <fluid>
        delirium_tremens	5	<vermin> <height> ; <vermin> no ; <vermin> por ; <water> back ; <water> hast
        delirium_tremens	5	<withdrawal> <drive> ; <withdrawal> <friend> ; <withdrawal> had
        delirium_tremens	5	<withdrawal> sinc ; <year> of ; a cho ; a crib ; a la ; a wheel ; about <pet>
        delirium_tremens	5	abstinenci ; abuel ve ; addres the ; aft icu ; aft nineteen ; agt ; agu hast
        delirium_tremens	5	aid client ; aint got ; air say ; alucin ; am our ; am pt ; ant and ; apa llev
        delirium_tremens	5	at <bodypart> ; at <home> ; at bedsid ; at hom ; aunt ; aunt 0 ; ayudarl
        delirium_tremens	5	bar hormiga ; barc ; bathroom ; bed mov ; been pick ; beer thur ; being sent
        delirium_tremens	5	book 0 ; boy ; brush her ; but him ; by his ; cal son ; cam en ; cant <give>
        delirium_tremens	5	cap 0 ; cold sun ; com to ; con <confused> ; cort ; couldnt say ; cruis ship
        delirium_tremens	5	cruz <color> ; cruz roj ; current sx ; curtain to ; cuz my ; d dry ; d new
        delirium_tremens	5	d say ; d til ; dai til ; dangl ; day until ; dead dog ; dia sinc ; dial the
        delirium_tremens	5	doc pul ; doctor ask ; doctor cal ; drip off ; dry saturday ; el aguardient
        delirium_tremens	5	el pist ; em ; em befor ; en curs ; es y ; estamo ; estamo y ; etoh day
        delirium_tremens	5	f admit ; fold laundry ; for <kin> ; fri today ; from <medicine> ; from <pet>
        delirium_tremens	5	from box ; fuer la ; fx ; gallina en ; get down ; got lost ; groceri in ; hair
        delirium_tremens	5	hand goin ; hay vaca ; he drank ; he has ; he think ; health aid ; hear
        delirium_tremens	5	hes shak ; him can ; himself from ; his <kin> ; his <partner> ; his bed
        delirium_tremens	5	his blanket ; his sleev ; his sock ; hous hes ; hoy platic ; husb off
        delirium_tremens	5	i telephon ; if shed ; in <child> ; in <confused> ; in delirium ; in heat
        delirium_tremens	5	in off ; in ripon ; in yerevan ; incontinent ; is <clean> ; is pack ; its april
        delirium_tremens	5	its day ; its his ; j in ; job she ; keep answer ; keep ask ; keep catch
        delirium_tremens	5	kid she ; kitchen ; knock and ; la cobij ; la niet ; la saban ; las <promise>
        delirium_tremens	5	las gracia ; last etoh ; le quitamo ; lin talk ; m machinist ; mami la
        delirium_tremens	5	me reconoc ; medical <furniture> ; mes ; mes es ; mezcal el ; milk the
        delirium_tremens	5	moth gav ; murmur ; negotiat ; nephew ; nev own ; new doc ; no train
        delirium_tremens	5	nobody knock ; non ; o aqui ; o x ; occ health ; of it ; off blanket ; orchestr
        delirium_tremens	5	pack for ; parol agt ; pas him ; paz descans ; perd no ; plac + ; plat for
        delirium_tremens	5	pop been ; president and ; proud i ; pul it ; pul thread ; q ; que <month>
        delirium_tremens	5	que <town> ; que cas ; que mes ; que puebl ; quitamo ; radio in ; rata
        delirium_tremens	5	regader y ; rez a ; ripon ; saban ; saturday we ; see rat ; serv <eat>
        delirium_tremens	5	she his ; shirt he ; sil vaci ; sillon y ; sinc fri ; sist bernadet
        delirium_tremens	5	soak <furniture> ; soak in ; soak sheet ; soldier and ; someth ; somo nosotro
        delirium_tremens	5	sponsor with ; stop thre ; suitcas with ; sx ; teeth with ; tembl tod
        delirium_tremens	5	tenemo y ; the captain ; theyr right ; tim her ; tip them ; to march ; tuesday
        delirium_tremens	5	una gallina ; uncl frank ; uncl ray ; us ; ve <vermin> ; viej solt ; vodk stop
        delirium_tremens	5	was monday ; wav in ; we hid ; wed ; wer ; wer <drive> ; wer back
        delirium_tremens	5	what <alcohol> ; what hous ; when the ; who arent ; whol conversation ; wif ran
        delirium_tremens	5	win was ; wk began ; wrong ; y la ; yerevan ; yet
        delirium_tremens	4	/ <always> ; 0 d ; 0 dry ; 0 giv ; 0 th ; 0 without ; <amount> without
        delirium_tremens	4	<angry> <die> ; <angry> <furniture> ; <angry> <order> ; <angry> <pet>
        delirium_tremens	4	<appointment> sat ; <ask> <month> ; <ask> <phone> ; <ask> <vermin> ; <blood> el
        delirium_tremens	4	<breath> <say> ; <caretaking> ma ; <church> <shake> ; <clean> <furniture>
        delirium_tremens	4	<clean> <happy> ; <clinician> <soon> ; <clinician> <withdrawal> ; <clothes> he
        delirium_tremens	4	<clothes> that ; <colleague> 0 ; <colleague> off ; <consume> by
        delirium_tremens	4	<continue> pluck ; <day> <count> ; <day> lleg ; <day> sin ; <day> tir
        delirium_tremens	4	<daytime> per ; <drive> hac ; <drive> x ; <emergency> <furniture>
        delirium_tremens	4	<fluid> <angry> ; <fluid> <child> ; <furniture> lin ; <furniture> onc
        delirium_tremens	4	<furniture> ther ; <furniture> we ; <go> segun ; <goodbye> ; <happy> along
        delirium_tremens	4	<hold> <past> ; <home> rn ; <hot> duct ; <kill> <vermin> ; <kin> <shake>
        delirium_tremens	4	<kin> besid ; <kin> fallec ; <kin> frank ; <kin> is ; <leave> sinc
        delirium_tremens	4	<medicine> <appointment> ; <medicine> <law> ; <moment> he ; <moment> sx
        delirium_tremens	4	<need> <think> ; <night> dry ; <partner> / ; <past> light ; <pet> in
        delirium_tremens	4	<play> <eat> ; <play> and ; <room> is ; <rope> <think> ; <say> <town>
        delirium_tremens	4	<say> con ; <say> the ; <see> <trade> ; <shake> <angry> ; <stop> el
        delirium_tremens	4	<stop> him ; <stop> it ; <take> high ; <think> dond ; <town> hes
        delirium_tremens	4	<unreal> <eat> ; <vermin> <clean> ; <vermin> <furniture> ; <vermin> <see>
        delirium_tremens	4	<withdrawal> <past> ; <withdrawal> ive ; a <church> ; a <drive> ; a bailif
        delirium_tremens	4	a dot ; a mi ; a ship ; a un ; accept <treatment> ; aft anoth ; age as
        delirium_tremens	4	ago keep ; ago talk ; ahor ; aint ther ; al <breath> ; al camion ; al suel
        delirium_tremens	4	alcohol withdrawal ; ama ya ; and <trade> ; and dres ; animal en ; anoch platic
        delirium_tremens	4	aquavit ; aqui es ; are children ; are no ; are non ; arent ; at <vermin>
        delirium_tremens	4	at lin ; at us ; away ; azul 0 ; bag for ; balcony 0 ; band of ; bed doesnt
        delirium_tremens	4	bed onc ; been pack ; being <give> ; bernadet ; blanket cal ; blanket n
        delirium_tremens	4	blanket ther ; borracho ; borrego en ; bourbon sinc ; br ; brandy 0 ; broth who
        delirium_tremens	4	cab at ; car ma ; ceil fan ; cervez el ; cha giv ; children in ; children out
        delirium_tremens	4	cle ; cle <amount> ; clock for ; cm ; cocin me ; con el ; confundi con
        delirium_tremens	4	confus and ; conoc a ; contest al ; couldnt ; crawl on ; cre q ; crei que
        delirium_tremens	4	cup each ; current ; cut ; d off ; da ; da nang ; dai befor ; de <shake>
        delirium_tremens	4	de <treatment> ; de anex ; de tembl ; de ust ; deal card ; decd ; dee ; dej el
        delirium_tremens	4	dej etoh ; detox cant ; dia temblor ; dij ; doctor ; doesnt <think>
        delirium_tremens	4	doesnt know ; drench puls ; drink four ; drink thursday ; dry <last> ; dry last
        delirium_tremens	4	dx ; el delirium ; el paramedic ; el viej ; elot y ; em <past> ; ems on
        delirium_tremens	4	en jalp ; er <say> ; er said ; es est ; espant ; est dej ; estuvier en
        delirium_tremens	4	etoh in ; etoh stop ; even she ; f <lock> ; f dej ; f valium ; fallec
        delirium_tremens	4	fami ask ; feet so ; fight my ; finish him ; for exact ; foreman at
        delirium_tremens	4	friday cold ; friday my ; front ; ful ; ful <say> ; ful blown ; g sinc ; gav
        delirium_tremens	4	girlfriend ; giv ; golp al ; grandp is ; grap that ; guar el ; guest 0
        delirium_tremens	4	gut and ; hal and ; hallway ; he <ask> ; he <continue> ; he aint ; he lin
        delirium_tremens	4	hear and ; heat duct ; her gin ; hes pick ; hes whistl ; high ; him <write>
        delirium_tremens	4	himself ; his <write> ; his bourbon ; his palm ; his pocket ; hna pt ; hom staf
        delirium_tremens	4	horror ; hospitalist 0 ; husband hasnt ; husband quit ; ida ; im not ; in corn
        delirium_tremens	4	in her ; interview the ; introduc ; is <put> ; is fix ; is pul ; is the
        delirium_tremens	4	is total ; isnt ; its been ; iv pol ; jalp ; keep lift ; keep pluck ; keep swat
        delirium_tremens	4	kne on ; know his ; la lampar ; la sal ; la terminal ; lampar ; las pared
        delirium_tremens	4	liquor a ; lleg <year> ; lleg ano ; lo llam ; lost in ; m <last> ; m activ
        delirium_tremens	4	m last ; m no ; m sin ; mailbox is ; me <official> ; me by ; me offic
        delirium_tremens	4	mezcal de ; mon now ; monja ; month stop ; month wer ; muert y ; muerto
        delirium_tremens	4	muscl relax ; my valium ; no <alcohol> ; no boat ; no wat ; non x ; now per
        delirium_tremens	4	nurs ; of littl ; of today ; off <clothes> ; off <cold> ; off cold ; off ghb
        delirium_tremens	4	on backward ; on it ; on releas ; one cup ; oth <child> ; oth hand ; out dad
        delirium_tremens	4	own <room> ; padrin de ; paramedic next ; passenger ; per medic ; pesc en
        delirium_tremens	4	pick thread ; pid permis ; plaz de ; pod 0 ; por la ; pregunt ; pretty sur
        delirium_tremens	4	propi herman ; provid want ; pt ; pt <stop> ; pt sign ; qt of ; que <alcohol>
        delirium_tremens	4	que afuer ; que hora ; rata en ; re <go> ; room ; s ; sab dond ; saturday
        delirium_tremens	4	segun él ; sent enfrent ; sent us ; she <clean> ; ship ; sho <pet> ; shush
        delirium_tremens	4	shut in ; sin etoh ; sinc my ; sinc wk ; sit <colleague> ; sleep <drive>
        delirium_tremens	4	sleep cab ; slot when ; snf ; soak thru ; social <treatment> ; social detox
        delirium_tremens	4	someth off ; sor at ; soup ; soy su ; speak ; staf ; staf 0 ; stair laugh
        delirium_tremens	4	stick and ; su bod ; su mam ; subirs al ; sunday hes ; ta en ; tehuacan ; tel u
        delirium_tremens	4	textbook ; th ; that isnt ; the <afraid> ; the <height> ; the <home>
        delirium_tremens	4	the <official> ; the <stranger> ; the <week> ; the censu ; the firemen
        delirium_tremens	4	the hel ; the kitten ; the quilt ; the ship ; the whiskey ; ther <think>
        delirium_tremens	4	ther is ; think cal ; think she ; thread out ; thru ; tio dej ; to <think>
        delirium_tremens	4	to plac ; today thur ; tonight ; tonight she ; tra los ; train hom ; tre
        delirium_tremens	4	tx <furniture> ; tx bed ; up n ; valium hac ; valium off ; ve <crowd> ; ve a
        delirium_tremens	4	ve en ; ve gent ; was <day> ; was <go> ; was <goodbye> ; was <hold> ; was load
        delirium_tremens	4	was sunday ; was wav ; wat ; we <lock> ; we pour ; wed day ; wed hav
        delirium_tremens	4	wednesday becaus ; wensday ; wer in ; what year ; wheth ; whiskey on
        delirium_tremens	4	who <partner> ; who pas ; whol ; whol church ; why the ; wir out ; with <die>
        delirium_tremens	4	with la ; with pap ; without ; wrong <town> ; wrot on ; y <promise> ; y me
        delirium_tremens	4	y se ; yard in ; year of ; yesterday to ; your honor
        delirium_tremens	3	+ <think> ; 0 offer ; 0 s/p ; <alcohol> <vermin> ; <amount> soak
        delirium_tremens	3	<angry> <height> ; <appointment> when ; <ask> <say> ; <ask> <treatment>
        delirium_tremens	3	<ask> his ; <breath> <room> ; <calm> <asleep> ; <church> <hear>
        delirium_tremens	3	<church> <wait> ; <church> that ; <clean> <clinician> ; <consume> and
        delirium_tremens	3	<continue> let ; <day> <go> ; <drive> that ; <eat> int ; <fire> capt
        delirium_tremens	3	<fluid> <put> ; <furniture> no ; <furniture> up ; <go> <breath> ; <home> are
        """
}
