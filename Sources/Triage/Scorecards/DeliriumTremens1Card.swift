extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-85	=
        delirium_tremens	41	in dts
        delirium_tremens	34	dts
        delirium_tremens	32	no reconoc
        delirium_tremens	31	<confused> <see>
        delirium_tremens	27	dts right ; reconoc
        delirium_tremens	24	chat with
        delirium_tremens	22	isnt ther
        delirium_tremens	21	sin <alcohol>
        delirium_tremens	20	0 think ; <alcohol> away ; disorient ; hay y ; pluck ; sin aguardient
        delirium_tremens	19	<unreal> <pet> ; bed lin ; dts now ; his dead ; in <withdrawal> ; vodk sunday
        delirium_tremens	18	<put> <unreal> ; blanket that ; off rum ; the dts ; uncl nam
        delirium_tremens	17	<pet> <room> ; <vermin> off ; hair out ; is president ; no gin ; pick at
        delirium_tremens	17	reconoc a ; to telephon ; vh
        delirium_tremens	16	<confused> ; <think> <town> ; <withdrawal> <emergency> ; <withdrawal> asi
        delirium_tremens	16	activ <withdrawal> ; activ dts ; away on ; find his ; he introduc ; hormiga
        delirium_tremens	16	ron el ; soldier ; tremen asi
        delirium_tremens	15	<alcohol> hac ; <furniture> <think> ; <kin> <withdrawal> ; <vermin> <think>
        delirium_tremens	15	<withdrawal> <confused> ; are his ; arre ; deliriou ; goat in ; hes pack
        delirium_tremens	15	hormiga que ; hoy mart ; invisibl ; salut the ; the bedspread
        delirium_tremens	14	<think> own ; <vermin> <clean> ; culebra en ; he clear ; hen off ; his bottl
        delirium_tremens	14	is deal ; know own ; men on ; mom quit ; no exist ; pluck at ; pluck someth
        delirium_tremens	14	see soldier ; sho hen ; soldier in ; tien <confused> ; what <month>
        delirium_tremens	14	what month
        delirium_tremens	13	<home> <confused> ; <pet> <furniture> ; <vermin> que ; are wring ; at foot
        delirium_tremens	13	at sheet ; est pesc ; his underwe ; is dts ; its 0 ; m <appointment> ; m book
        delirium_tremens	13	own bathroom ; que segun ; salut ; see wet ; she fold ; stop phenibut
        delirium_tremens	13	tien delirium ; tremen dej ; underwe ; what <outdoors> ; what street
        delirium_tremens	13	win tuesday
        delirium_tremens	12	<confused> <withdrawal> ; <die> <shake> ; <pet> off ; <take> at ; askin who
        delirium_tremens	12	ativan cold ; beb hac ; been no ; crouch ; est ve ; introduc himself
        delirium_tremens	12	is <confused> ; m refus ; nurs are ; our hallway ; sab en ; ship we
        delirium_tremens	12	stepdown rn ; swat ; the <withdrawal> ; the curtain ; think hes ; to <take>
        delirium_tremens	12	ve animal ; ve culebra ; was com ; with dead ; y jur
        delirium_tremens	11	0 pick ; <always> til ; <child> <fluid> ; <clean> <vermin> ; <furniture> <ask>
        delirium_tremens	11	<give> wrong ; <go> arre ; <night> <try> ; <pet> en ; <stranger> by
        delirium_tremens	11	<unreal> <clean> ; <vermin> <need> ; and arre ; away ; bedspread
        delirium_tremens	11	conversation with ; dead broth ; direct <drive> ; direct traffic
        delirium_tremens	11	dot physical ; el barc ; fold invisibl ; hallway is ; hurry up ; hydrangea
        delirium_tremens	11	i got ; insist its ; moth nobody ; no win ; pasaj ; pet a ; roper
        delirium_tremens	11	she <clean> ; sho the ; ther think ; think our ; to dead ; tre dia
        delirium_tremens	11	wasp nobody ; wrong city
        delirium_tremens	10	<alcohol> sat ; <angry> <trade> ; <confused> por ; <furniture> non
        delirium_tremens	10	<moment> sal ; <room> doesnt ; <say> <withdrawal> ; <take> <withdrawal>
        delirium_tremens	10	<withdrawal> <law> ; <withdrawal> thi ; arre <pet> ; arre vaca ; beetl
        delirium_tremens	10	carpet is ; dts day ; dts last ; dts per ; dts sinc ; duffel for ; el ron
        delirium_tremens	10	en <confused> ; en delirium ; en q ; estamo en ; exist y ; ferry ; fri etoh
        delirium_tremens	10	ful <withdrawal> ; ful dts ; gallina que ; hes <put> ; his <die> ; his dai
        delirium_tremens	10	his foreman ; mam difunt ; off g ; own <day> ; platic con ; pour tea ; pt stop
        delirium_tremens	10	que estamo ; re transf ; reel ; sist pt ; sof no ; the <breath> ; the air
        delirium_tremens	10	the ferry ; to tak ; was thursday ; wasp ; what <town> ; what town
        delirium_tremens	10	whiskey monday ; who president ; wind <rope> ; xanax cold
        delirium_tremens	9	0 <think> ; <alcohol> restrain ; <ask> when ; <confused> to ; <day> espant
        delirium_tremens	9	<furniture> <phone> ; <go> <take> ; <hit> <count> ; <kin> pt ; <lock> <alcohol>
        delirium_tremens	9	<rail> a ; <sedative> <week> ; <stop> <alcohol> ; <take> her ; <think> <home>
        delirium_tremens	9	<withdrawal> hes ; arent ther ; asegur ; asegur que ; ask when ; at wasp ; avh
        delirium_tremens	9	bailif ; clean blanket ; contest no ; cotton ; disorient to ; down saturday
        delirium_tremens	9	dtr cut ; el tafil ; empty <furniture> ; etoh x ; gin on ; grit a ; group
        delirium_tremens	9	h for ; he keep ; he stop ; hes <play> ; hid her ; husband get ; its christma
        delirium_tremens	9	le <blood> ; me to ; my mom ; no sab ; obr no ; off vodk ; only she
        delirium_tremens	9	pul <rope> ; pul his ; rat on ; reconoc su ; refus transport ; sab ni
        delirium_tremens	9	scoot over ; sei ; she serv ; sheet cal ; sinc grandm ; slot when
        delirium_tremens	9	somebody nam ; stop drink ; stop yesterday ; tafil de ; tequil hac ; the bailif
        delirium_tremens	9	ther doesnt ; thread ; tia le ; to scoot ; tonight hes ; town thi
        delirium_tremens	9	tremen right ; tren a ; ve <pet> ; what ship ; withdrawal delirium
        delirium_tremens	8	0 fifth ; 0 gown ; <alcohol> el ; <amount> respet ; <consume> <confused>
        delirium_tremens	8	<continue> flick ; <day> <alcohol> ; <day> <amount> ; <go> <kin> ; <pet> que
        delirium_tremens	8	<sedative> <cold> ; <stop> <day> ; <take> <vermin> ; <take> lint ; <take> my
        delirium_tremens	8	<think> ni ; <treatment> rn ; <vermin> <opening> ; <withdrawal> <alcohol>
        delirium_tremens	8	<withdrawal> <moment> ; <withdrawal> per ; a cho ; aguardient hac ; air cal
        delirium_tremens	8	air say ; air talk ; along to ; ambulanc crew ; and she ; armcha ; at <rope>
        delirium_tremens	8	at thread ; bar <furniture> ; book tue ; car wrot ; chat ; chicken in ; culebra
        delirium_tremens	8	curtain ; dad ran ; delir ; delirium ; diablo ; dog we ; dond est ; drink by
        delirium_tremens	8	drink was ; dts icu ; el mezcal ; est llen ; est y ; fami want ; for aunt
        delirium_tremens	8	g <amount> ; good boy ; group hom ; h <moment> ; h now ; hallucinat ; hay <pet>
        delirium_tremens	8	hen ; her ativan ; hes pluck ; his hal ; in activ ; is confus ; is dry
        delirium_tremens	8	keep flick ; le cort ; lint out ; los diablo ; m <day> ; m day ; m ld ; me moth
        delirium_tremens	8	me polite ; mezcal hac ; much respet ; no conoc ; of thin ; off <room>
        delirium_tremens	8	on thur ; only he ; per medic ; pick lint ; propi <partner> ; propi espos
        delirium_tremens	8	pul at ; rd day ; refus <drive> ; regader y ; sab a ; say wer ; see cat
        delirium_tremens	8	ship dock ; ship thi ; that arent ; the <drive> ; thin <breath> ; thin air
        delirium_tremens	8	think its ; thread off ; tienen amar ; traffic in ; transf ctr ; us can
        delirium_tremens	8	vaca en ; ve ; ve y ; visual halluc ; whiskey 0
        delirium_tremens	7	0 see ; <alcohol> at ; <alcohol> rummy ; <angry> a ; <appointment> when
        delirium_tremens	7	<ask> <pet> ; <blood> <medicine> ; <clean> that ; <clinician> are
        delirium_tremens	7	<clothes> rack ; <colleague> <always> ; <count> <day> ; <furniture> vaci
        delirium_tremens	7	<give> <alcohol> ; <go> out ; <kin> third ; <lock> <school> ; <night> <water>
        delirium_tremens	7	<night> hes ; <pet> we ; <rope> that ; <say> armenian ; <take> lost
        delirium_tremens	7	<think> <year> ; <think> hes ; <try> <money> ; <vermin> ; <vermin> por
        delirium_tremens	7	<water> ful ; <withdrawal> <say> ; a esper ; and <say> ; and lay ; ant and
        delirium_tremens	7	are rid ; askin ; at <furniture> ; at spider ; book 0 ; breakfast he ; bug off
        delirium_tremens	7	catch the ; ceil ; clos ; clos in ; coat rack ; cobij y ; convers with
        delirium_tremens	7	crew said ; d <past> ; d ago ; deliri ; deliri por ; delirium tremen
        delirium_tremens	7	detox himself ; diaphoresi ; difunt ; dio las ; disorient see ; drink sun
        delirium_tremens	7	dry aft ; eel ; el roper ; fast <day> ; fast day ; foto y ; gallina en
        delirium_tremens	7	gin rummy ; gon sinc ; gown ; gps ; had whiskey ; he beg ; hip fx
        delirium_tremens	7	his <always> ; his blanket ; holler at ; hom rn ; hood ; hormiga por ; hotel y
        delirium_tremens	7	ill <hold> ; in hallway ; is keep ; las <promise> ; las gracia ; laundry that
        delirium_tremens	7	le contestan ; lint ; m <always> ; man sit ; no <consume> ; nobody and
        delirium_tremens	7	of phenibut ; on lawn ; on precedex ; oper and ; padrin de ; pap sinc ; pas him
        delirium_tremens	7	placement on ; precedex ; q hoy ; que puebl ; rd <day> ; rid on ; rummy
        delirium_tremens	7	rummy on ; see children ; see rat ; she set ; sho <pet> ; sin etoh ; sin su
        delirium_tremens	7	son dad ; stepdown ; stop el ; tea to ; the organist ; tio dej ; tio llev
        delirium_tremens	7	tio tien ; to <phone> ; tremen ; tv remot ; untouch ; ve <die> ; ve muerto
        delirium_tremens	7	ve rata ; wer ; what year ; wher ; which <water> ; who let ; whos <home>
        delirium_tremens	7	whos hous ; wring <fluid> ; wring wet ; yesterday to ; yo crei
        delirium_tremens	6	/ <consume> ; <alcohol> x ; <always> <amount> ; <angry> ; <angry> <official>
        delirium_tremens	6	<breath> ; <cold> <ask> ; <consume> was ; <friend> <confused> ; <furniture> n
        delirium_tremens	6	<kin> dond ; <last> <alcohol> ; <leave> sinc ; <official> about
        delirium_tremens	6	<partner> <go> ; <partner> pul ; <pet> down ; <play> and ; <room> <rail>
        delirium_tremens	6	<room> cant ; <say> the ; <school> <fluid> ; <sedative> <lock> ; <see> <fluid>
        delirium_tremens	6	<stop> <sedative> ; <take> <kin> ; <take> the ; <think> <room> ; <think> its
        delirium_tremens	6	<town> thi ; <water> back ; <withdrawal> <drive> ; <withdrawal> ive
        delirium_tremens	6	<withdrawal> real ; <withdrawal> sinc ; about <pet> ; abuel que ; aft icu
        delirium_tremens	6	ago dai ; al <furniture> ; all one ; am our ; and dres ; animal en ; as <kin>
        delirium_tremens	6	at <bodypart> ; at bedsid ; at folk ; at moth ; babi in ; bathroom ; beg me
        delirium_tremens	6	book sat ; box ; broth who ; brush ; cant giv ; chemistry teach ; client
        delirium_tremens	6	conoc a ; couldnt find ; cuz ; d say ; dai til ; de <treatment> ; dead dog
        delirium_tremens	6	difunt y ; direct a ; drink monday ; dry sinc ; el aguardient ; estamo
        delirium_tremens	6	etoh stop ; fetch the ; find ; fold laundry ; folk on ; fort hood ; from <pet>
        delirium_tremens	6	fugu ; girlfriend ; golp hac ; got lost ; he couldnt ; her by ; hes <goodbye>
        delirium_tremens	6	hes in ; hes swat ; hes wav ; him see ; his coach ; hotel security
        delirium_tremens	6	husband stop ; if shed ; in <child> ; in through ; is <withdrawal> ; its east
        delirium_tremens	6	j in ; jail med ; keep catch ; lo llam ; man ; me confund ; med 0 ; men with
        delirium_tremens	6	mil that ; mixup ; muert y ; my palm ; nd she ; no <water> ; no me
        delirium_tremens	6	nobody <drive> ; off blanket ; on releas ; our are ; per <crowd> ; pharmacy cut
        delirium_tremens	6	pisar ; platic ; popov sinc ; pregunt a ; re <go> ; re bed ; recogniz him
        delirium_tremens	6	request detox ; sacud hormiga ; say tuesday ; security <friend>
        delirium_tremens	6	security guest ; shak lik ; she <pet> ; she his ; ship <outdoors> ; should wher
        delirium_tremens	6	sinc fri ; sinc saturday ; soak ; soak sheet ; soap oper ; spark ; sponse 0
        delirium_tremens	6	sponsor with ; stick that ; stol his ; stop his ; stop thre ; that aint
        delirium_tremens	6	the <home> ; the alto ; the blanket ; the lorazepam ; the men ; to fetch
        delirium_tremens	6	transf ; transf onc ; tub is ; tuvier ; tuvier sent ; una gallina ; uncl ray
        delirium_tremens	6	us could ; ve a ; viv aqui ; we hid ; we in ; we took ; wed ; wer <drive>
        delirium_tremens	6	wer back ; what <year> ; whiskey on ; wring
        delirium_tremens	5	+ dat ; + tremor ; 0 a ; 0 and ; 0 d ; 0 off ; <afraid> as
        delirium_tremens	5	<alcohol> <confused> ; <alcohol> hes ; <angry> <pet> ; <ask> <month>
        delirium_tremens	5	<bodypart> fx ; <breath> <room> ; <breath> <say> ; <build> <wait>
        delirium_tremens	5	<clean> <furniture> ; <clinician> <soon> ; <consume> by ; <day> <confused>
        delirium_tremens	5	<day> <go> ; <day> tir ; <day> ve ; <daytime> per ; <die> <build> ; <die> com
        delirium_tremens	5	<drive> x ; <furniture> <stiff> ; <furniture> cuz ; <furniture> que
        delirium_tremens	5	<furniture> that ; <give> el ; <go> ship ; <goodbye> ; <hit> hac ; <home> aqui
        delirium_tremens	5	<kin> <confused> ; <kin> in ; <kin> llev ; <kin> ray ; <law> agt ; <lock> her
        delirium_tremens	5	<moment> <past> ; <moment> <rail> ; <need> <think> ; <need> ensil ; <night> she
        delirium_tremens	5	<rail> <leave> ; <room> <ask> ; <room> is ; <rope> <think> ; <rope> only
        delirium_tremens	5	<say> wer ; <sedative> <amount> ; <shake> bien ; <stiff> <say> ; <take> <home>
        delirium_tremens	5	<take> high ; <take> in ; <think> <confused> ; <think> our ; <town> es
        delirium_tremens	5	<vermin> <fluid> ; <vermin> nobody ; <water> hast ; <withdrawal> himself
        delirium_tremens	5	a bailif ; a crib ; a wheel ; abstinenci de ; abuel llev ; accept <treatment>
        delirium_tremens	5	aft nineteen ; agt ; agu hast ; aid client ; aint got ; al camion ; alucin
        delirium_tremens	5	am pt ; ama ya ; anoch platic ; aquavit ; are non ; at <home> ; at hom ; aunt
        delirium_tremens	5	bakersfield ; barc ; barrack ; bed ; bed mov ; been pack ; being sent ; blanket
        delirium_tremens	5	blanket cal ; br ; brandy 0 ; brush bug ; brush her ; but him ; cab at
        delirium_tremens	5	cant <give> ; ceil fan ; cha giv ; ciudad est ; clock for ; cold sun ; confetti
        delirium_tremens	5	confirm <day> ; confus and ; cort ; couldnt ; cruis ship ; curtain to ; cut
        delirium_tremens	5	cuz my ; d dry ; d til ; de <shake> ; de anex ; de tembl ; deal card ; dej el
        delirium_tremens	5	detox cant ; dia sin ; dia sinc ; dobl rop ; doc pul ; doctor ; doctor ask
        delirium_tremens	5	doctor cal ; doesnt know ; drench ; dry <last> ; dry last ; dry saturday
        delirium_tremens	5	el <alcohol> ; el <room> ; el hotel ; el pist ; ensil ; er <say> ; er said
        delirium_tremens	5	es <confused> ; es delirium ; espant ; espant <pet> ; espant gallina ; esper el
        delirium_tremens	5	est dej ; estamo y ; f admit ; fri today ; from <fluid> ; from <medicine>
        delirium_tremens	5	fue <think> ; fue ide ; fuer la ; get down ; golp al ; grandp third
        delirium_tremens	5	groceri in ; hair ; halluc ; hallway for ; has <confused> ; has delirium
        delirium_tremens	5	he <continue> ; he aint ; hes shak ; hes soak ; him can ; his <alcohol>
        delirium_tremens	5	his <kin> ; his <partner> ; hom staf ; hor sal ; hospitalist 0 ; i telephon
        delirium_tremens	5	in corn ; in off ; in yerevan ; juev le ; keep ask ; kne on ; knock and
        delirium_tremens	5	la cobij ; lay it ; le quitamo ; m dry ; m last ; mami la ; me <official>
        delirium_tremens	5	me offic ; me whos ; milk the ; moth gav ; muri y ; n ; nephew ; no <alcohol>
        delirium_tremens	5	no <pet> ; no wat ; nobody knock ; non ; now dry ; now per ; now shak
        delirium_tremens	5	now think ; nurs ; o aqui ; off his ; one yest ; orient to ; pack for
        delirium_tremens	5	parol agt ; per <child> ; per dtr ; plac + ; pop been ; president and
        delirium_tremens	5	propi <home> ; propi cas ; proud i ; prov a ; pt ; pt sign ; pul it ; q
        delirium_tremens	5	que <town> ; que cas ; quier ensil ; quitamo ; radio in ; rata en
        delirium_tremens	5	re <furniture> ; reach her ; rez a ; saturday we ; sens i ; sent us
        delirium_tremens	5	serv <eat> ; she dial ; shirt he ; shut in ; sil vaci ; sillon y ; sin mezcal
        delirium_tremens	5	sirv <eat> ; sirv caf ; sleep cab ; snf ; soak <furniture> ; soak through
        delirium_tremens	5	social <treatment> ; social detox ; soldier and ; someth ; somo nosotro
        delirium_tremens	5	sor at ; spider ; staf 0 ; stop thur ; stop vodk ; su bod ; suitcas with
        delirium_tremens	5	sus hermano ; tangl ; teeth with ; tembl tod ; tenemo y ; that isnt ; the cruis
        delirium_tremens	5	the horror ; thi he ; thirty ; tim her ; tio est ; tip them ; to <think>
        delirium_tremens	5	to hurry ; to march ; tonight she ; tre ; tub ; una tal ; uncl frank
        delirium_tremens	5	ve <vermin> ; ve vibora ; vodk stop ; was hold ; was monday ; wav in ; wensday
        delirium_tremens	5	what <alcohol> ; what hous ; when cle ; when the ; who <partner> ; who we
        delirium_tremens	5	whol conversation ; wir out ; with <die> ; with hip ; with la ; wk began
        delirium_tremens	5	wont <consume> ; wrong ; y <promise> ; y me ; yerevan ; yet
        delirium_tremens	4	0 disorient ; 0 dry ; 0 fami ; 0 hip ; 0 stop ; <alcohol> <past>
        delirium_tremens	4	<alcohol> del ; <alcohol> mi ; <angry> <die> ; <appointment> sat
        delirium_tremens	4	<ask> <phone> ; <ask> <rail> ; <ask> <say> ; <ask> <vermin> ; <blood> el
        delirium_tremens	4	<caretaking> ma ; <church> <hear> ; <church> <shake> ; <clean> <clinician>
        delirium_tremens	4	<clothes> he ; <colleague> 0 ; <confused> <day> ; <consume> and
        delirium_tremens	4	<container> <pet> ; <container> hac ; <continue> let ; <continue> pluck
        delirium_tremens	4	<crowd> in ; <day> <day> ; <day> lleg ; <day> sin ; <day> sinc ; <drive> hac
        delirium_tremens	4	<drive> that ; <eat> int ; <emergency> <crowd> ; <emergency> <furniture>
        delirium_tremens	4	<fluid> <child> ; <fluid> off ; <friend> <stop> ; <furniture> lin
        delirium_tremens	4	<furniture> up ; <furniture> we ; <go> segun ; <happy> along ; <happy> ya
        delirium_tremens	4	<home> est ; <home> le ; <home> rn ; <kin> <shake> ; <kin> <stop>
        delirium_tremens	4	<kin> bernadet ; <kin> fallec ; <kin> frank ; <kin> is ; <kin> nam ; <kin> ve
        delirium_tremens	4	<kin> who ; <last> <day> ; <medicine> <appointment> ; <moment> <church>
        delirium_tremens	4	<moment> hr ; <moment> ve ; <month> wer ; <need> <go> ; <need> <take>
        delirium_tremens	4	<need> <treatment> ; <need> accept ; <night> dry ; <partner> / ; <partner> thru
        delirium_tremens	4	<past> <alcohol> ; <past> and ; <past> light ; <pet> in ; <pet> the
        delirium_tremens	4	<phone> <say> ; <play> <eat> ; <play> <hit> ; <rail> <continue>
        delirium_tremens	4	<rail> <stranger> ; <room> <pet> ; <room> his ; <room> non ; <rope> <breath>
        delirium_tremens	4	<rope> que ; <say> <confused> ; <say> <day> ; <say> <die> ; <say> away
        delirium_tremens	4	<say> con ; <say> pop ; <say> with ; <see> <vermin> ; <shake> <vermin>
        delirium_tremens	4	<stop> <amount> ; <stop> him ; <stop> it ; <stranger> solt ; <think> <angry>
        delirium_tremens	4	<think> <month> ; <think> en ; <think> his ; <town> + ; <town> est
        delirium_tremens	4	<trade> <emergency> ; <trade> <room> ; <unreal> <eat> ; <vermin> <furniture>
        delirium_tremens	4	<vermin> <see> ; <vermin> and ; <water> <consume> ; <withdrawal> <daytime>
        delirium_tremens	4	<write> <say> ; <year> of ; a <church> ; a <drive> ; a dot ; a duffel ; a la
        delirium_tremens	4	a mi ; a tie ; a tractor ; a un ; abuel dic ; abuel difunt ; addres the
        delirium_tremens	4	aft anoth ; aft xma ; ago keep ; ago talk ; aint <take> ; aint ther ; al roper
        delirium_tremens	4	all sweaty ; and <trade> ; and im ; and is ; aqui ; aqui es ; arana que
        delirium_tremens	4	asi lo ; aunt 0 ; azul 0 ; bag for ; balcony 0 ; band of ; bathroom is ; bedsid
        delirium_tremens	4	beer thur ; being <give> ; blanket n ; borrego en ; botel hac ; bowl with ; boy
        delirium_tremens	4	buri in ; cap 0 ; car ma ; cas est ; cel ; charg rn ; children in
        delirium_tremens	4	children out ; cle ; cle <amount> ; clr roommat ; cold on ; com to ; con el
        delirium_tremens	4	confundi con ; contest al ; crawl on ; cre q ; crei que ; crew ; crew in
        delirium_tremens	4	ctr 0 ; cuart ; d new ; da las ; dad hand ; dad stop ; de mano ; de ust ; decd
        delirium_tremens	4	dej etoh ; dial the ; dij ; disorient x ; doesnt <think> ; drank sinc
        delirium_tremens	4	drap that ; drench puls ; drink four ; drink thursday ; drip ; drip off ; dts 0
        delirium_tremens	4	dud that ; el licor ; el viej ; elot y ; ems on ; en jalp ; entreg el
        delirium_tremens	4	er doctor ; ers ; espej ; etoh day ; etoh in ; expression ; f <lock> ; fallec
        delirium_tremens	4	fath on ; finish him ; for <kin> ; for exact ; foreman at ; fri ; friday cold
        delirium_tremens	4	friday my ; from box ; from them ; front ; ful <say> ; fx ; g sinc ; gin sinc
        delirium_tremens	4	giv ; goat out ; grandp is ; guest 0 ; gut and ; gym ; hallway ; hand goin
        delirium_tremens	4	hay vaca ; he drank ; he has ; he lin ; he promis ; he retir ; he think
        delirium_tremens	4	hear and ; her gin ; her her ; hes <angry> ; hes argu ; hes pick ; hes whistl
        delirium_tremens	4	high ; himself ; himself from ; himself to ; his brandy ; his pajama ; his palm
        delirium_tremens	4	his sock ; his whiskey ; hna pt ; hous hes ; husband hasnt ; husband quit
        delirium_tremens	4	im in ; im not ; im the ; in <fluid> ; in baston ; interview the ; introduc
        delirium_tremens	4	is fix ; is mon ; is pack ; is pul ; is the ; isnt ; it clos ; it stat ; jalp
        delirium_tremens	4	just <angry> ; just grumpy ; keep pluck ; kitchen ; know his ; la lampar
        delirium_tremens	4	la saban ; la sal ; la terminal ; lampar ; las pared ; last etoh ; ld 0
        delirium_tremens	4	lif of ; lipstick ; lleg <year> ; lleg ano ; lo mandan ; lost in ; luis
        delirium_tremens	4	m <last> ; m activ ; m no ; mail that ; mailbox is ; mam muert ; me <confused>
        delirium_tremens	4	me by ; mes ; mes es ; mezcal de ; mezcal el ; mom been ; monja ; month wer
        delirium_tremens	4	mov ; murmur ; muscl relax ; my girlfriend ; my valium ; need accept ; negotiat
        delirium_tremens	4	neighbor 0 ; nev own ; new doc ; no boat ; nobody ; non x ; nuy desd
        delirium_tremens	4	occ health ; of it ; of littl ; of today ; off <alcohol> ; off <cold>
        delirium_tremens	4	off cold ; off wed ; on backward ; out dad ; own <room> ; own kid ; pa ; pa 0
        delirium_tremens	4	paramedic next ; passenger ; paz descans ; pesc en ; pick thread ; pid
        delirium_tremens	4	pid permis ; plat for ; plaz de ; pod 0 ; point ; pour <eat> ; pregunt
        delirium_tremens	4	pregunt tre ; propi herman ; provid want ; pt <stop> ; pt <write> ; pul thread
        delirium_tremens	4	puls rac ; puppet ; qt of ; quarrel with ; que <alcohol> ; que <month>
        delirium_tremens	4	que afuer ; que hora ; que mes ; que vendimo ; queremo sab ; quien es ; quit
        delirium_tremens	4	quit my ; quit thre ; rail tel ; rata ; rodilla y ; rop que ; s ; sab dond
        delirium_tremens	4	saban ; saturday ; say dts ; se sub ; see spider ; segun él ; sent enfrent
        delirium_tremens	4	shed been ; sheet are ; ship and ; shirt is ; shout only ; sin ; sinc my
        delirium_tremens	4	sinc wk ; sist bernadet ; slot ; snak ; snf nurs ; soak in ; someth off
        delirium_tremens	4	sort mail ; soy su ; speak ; spider off ; staf ; stair laugh ; step ; stick and
        delirium_tremens	4	su <alcohol> ; su mam ; su propi ; subirs al ; sunday hes ; swat wasp ; sweep
        delirium_tremens	4	ta en ; talk ; talkin to ; team think ; tehuacan ; tel u ; that shut
        delirium_tremens	4	the <clinician> ; the <height> ; the <moment> ; the <stranger> ; the chicken
        delirium_tremens	4	the cle ; the conductor ; the drain ; the firemen ; the hel ; the hous
        delirium_tremens	4	the kitten ; the mar ; the oven ; the ship ; the tractor ; the whiskey
        delirium_tremens	4	the win ; ther <ask> ; ther <think> ; ther ask ; ther is ; think cal
        delirium_tremens	4	thre without ; thru ; thursday ; tienen ; til <appointment> ; tir ; to <amount>
        delirium_tremens	4	to stat ; tonight ; took ; took my ; tra los ; train hom ; try ; tuesday
        delirium_tremens	4	uncl keep ; und sink ; valium off ; ve <crowd> ; ve gent ; viej solt ; viv
        delirium_tremens	4	was <go> ; was load ; was paid ; was short ; wat ; we <lock> ; we pour
        delirium_tremens	4	wed hav ; wheth ; whol church ; why the ; wif ran ; win was ; with pap
        delirium_tremens	4	with plat ; without ; wrong <town> ; wrot on ; y ran ; ya me ; yard in ; yel at
        delirium_tremens	4	your honor ; yub ; yub <town> ; yub city
        delirium_tremens	3	+ <think> ; 0 <confused> ; 0 giv ; 0 no ; 0 without ; <alcohol> <home>
        delirium_tremens	3	<alcohol> <tired> ; <amount> empty ; <angry> <outdoors> ; <ask> <goodbye>
        delirium_tremens	3	<blood> <alcohol> ; <calm> <asleep> ; <caretaking> <stop> ; <child> <go>
        delirium_tremens	3	<church> <wait> ; <clothes> that ; <colleague> off ; <day> <count>
        delirium_tremens	3	<day> <vermin> ; <die> y ; <furniture> no ; <furniture> y ; <give> <town>
        delirium_tremens	3	<go> <breath> ; <home> are ; <home> is ; <kill> <vermin> ; <kin> <container>
        delirium_tremens	3	<kin> ta ; <last> cap ; <law> <medicine> ; <leave> <wait> ; <moment> he
        delirium_tremens	3	<official> was ; <outdoors> off ; <outdoors> que ; <past> <confused>
        delirium_tremens	3	<pet> <height> ; <play> along ; <put> <stop> ; <say> <child> ; <say> <write>
        delirium_tremens	3	<say> im ; <say> me ; <say> to ; <school> <unreal> ; <sedative> <hit>
        delirium_tremens	3	<shake> <clean> ; <shake> from ; <stop> <friend> ; <stranger> <take>
        delirium_tremens	3	<think> dond ; <town> <friend> ; <town> security ; <trade> not ; <vermin> no
        delirium_tremens	3	<withdrawal> <last> ; <withdrawal> <stranger> ; <write> on ; a <kin> ; a year
        delirium_tremens	3	aa <friend> ; aa sponsor ; abstinenci ; aft <amount> ; aft dos ; afuer es
        delirium_tremens	3	ago and ; ago my ; aguardient de ; al <drive> ; al suel ; all <fluid> ; along
        delirium_tremens	3	alto ; and he ; and that ; answ ; are children ; arent ; armenian ; as 0
        """
}
