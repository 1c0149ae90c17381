extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens1 = """
        delirium_tremens	-85	=
        delirium_tremens	40	in dts
        delirium_tremens	34	dts
        delirium_tremens	31	<confused> <see>
        delirium_tremens	28	no reconoc
        delirium_tremens	25	reconoc
        delirium_tremens	24	chat with
        delirium_tremens	22	<withdrawal> right ; isnt ther
        delirium_tremens	21	sin <alcohol>
        delirium_tremens	20	<alcohol> away ; disorient ; hay y ; pluck ; sin aguardient ; vodk sunday
        delirium_tremens	19	<think> <town> ; <withdrawal> <moment> ; bed lin ; blanket that
        delirium_tremens	19	in <withdrawal>
        delirium_tremens	18	<put> <unreal> ; <vermin> off ; <withdrawal> <confused> ; his dead
        delirium_tremens	18	is president ; kitchen talk ; off rum ; uncl nam
        delirium_tremens	17	0 think ; dts right ; hair out ; no gin ; pick at ; the dts ; to telephon ; vh
        delirium_tremens	17	was thursday
        delirium_tremens	16	<confused> ; <pet> <room> ; <unreal> <pet> ; <withdrawal> <emergency>
        delirium_tremens	16	<withdrawal> asi ; activ <withdrawal> ; activ dts ; away on ; dts now
        delirium_tremens	16	find his ; goat in ; hormiga ; hoy mart ; soldier ; tremen asi
        delirium_tremens	15	<furniture> <think> ; <kin> <withdrawal> ; <think> own ; <vermin> <think>
        delirium_tremens	15	deliriou ; hes pack ; hormiga que ; invisibl ; know own ; pluck at ; ron el
        delirium_tremens	14	<alcohol> hac ; are his ; arre ; culebra en ; he introduc ; men on ; no exist
        delirium_tremens	14	pluck someth ; salut the ; see soldier ; soldier in ; the bedspread
        delirium_tremens	14	tien <confused> ; what <month> ; what month
        delirium_tremens	13	<home> <confused> ; <vermin> que ; are wring ; at sheet ; crouch ; est pesc
        delirium_tremens	13	he clear ; hen off ; his underwe ; is deal ; is dts ; its 0 ; m <appointment>
        delirium_tremens	13	m book ; our hallway ; own bathroom ; que segun ; reconoc a ; see wet
        delirium_tremens	13	she fold ; sho hen ; stop phenibut ; tien delirium ; tremen dej ; underwe
        delirium_tremens	13	what <outdoors> ; what street ; win tuesday ; with dead
        delirium_tremens	12	<confused> <withdrawal> ; <die> <shake> ; <pet> <furniture> ; <take> at
        delirium_tremens	12	<vermin> <need> ; at foot ; beb hac ; been no ; conversation with
        delirium_tremens	12	direct traffic ; est ve ; his dai ; insist its ; is <confused> ; m refus
        delirium_tremens	12	pour tea ; sab en ; salut ; sho the ; stepdown rn ; the whiskey ; tre dia
        delirium_tremens	12	ve animal ; y jur
        delirium_tremens	11	0 pick ; <always> til ; <day> <amount> ; <go> arre ; <night> <try> ; <pet> off
        delirium_tremens	11	<stop> <alcohol> ; <stranger> by ; and arre ; askin who ; away ; beetl
        delirium_tremens	11	clean blanket ; dead broth ; direct <drive> ; dot physical ; drink was
        delirium_tremens	11	el barc ; en q ; gallina que ; i got ; introduc himself ; mom quit
        delirium_tremens	11	moth nobody ; no win ; nurs are ; pasaj ; pet a ; re transf ; roper ; ship we
        delirium_tremens	11	swat ; the <withdrawal> ; the curtain ; ther think ; think hes ; think our
        delirium_tremens	11	to dead ; ve culebra ; wasp nobody
        delirium_tremens	10	<alcohol> restrain ; <alcohol> sat ; <angry> <trade> ; <ask> when
        delirium_tremens	10	<confused> por ; <furniture> <ask> ; <furniture> <phone> ; <give> wrong
        delirium_tremens	10	<moment> sal ; <pet> en ; <room> <rail> ; <room> doesnt ; <say> <withdrawal>
        delirium_tremens	10	<sedative> <week> ; <take> <withdrawal> ; <unreal> <clean> ; <withdrawal> hes
        delirium_tremens	10	<withdrawal> thi ; ask when ; bedspread ; dts day ; dts per ; dts sinc
        delirium_tremens	10	duffel for ; el ron ; en <confused> ; en delirium ; estamo en ; exist y
        delirium_tremens	10	ferry ; fold invisibl ; fri etoh ; ful <withdrawal> ; ful dts ; g <amount>
        delirium_tremens	10	hes <put> ; his <die> ; its christma ; le <blood> ; mam difunt ; off g
        delirium_tremens	10	platic con ; pul his ; reconoc su ; sist pt ; the <breath> ; the air
        delirium_tremens	10	the ferry ; thirty ; tia le ; what <town> ; what town ; whiskey monday
        delirium_tremens	10	wind <rope> ; wrong city ; xanax cold
        delirium_tremens	9	<confused> to ; <day> espant ; <hit> <count> ; <kin> pt ; <lock> <alcohol>
        delirium_tremens	9	<rail> a ; <think> <home> ; arent ther ; arre <pet> ; arre vaca ; asegur
        delirium_tremens	9	asegur que ; ativan cold ; avh ; chicken in ; contest no ; cotton
        delirium_tremens	9	disorient to ; down saturday ; dtr cut ; dts last ; el tafil ; etoh x
        delirium_tremens	9	fami want ; grit a ; group ; h for ; hallway is ; he keep ; he stop ; hen
        delirium_tremens	9	hes <play> ; hid her ; his foreman ; husband get ; me moth ; me to ; my mom
        delirium_tremens	9	no conoc ; no sab ; obr no ; of it ; off vodk ; only she ; own <day> ; pap sinc
        delirium_tremens	9	pt stop ; pul <rope> ; pul at ; que estamo ; rat on ; rd day ; reel
        delirium_tremens	9	refus transport ; sab ni ; she serv ; sheet cal ; sinc grandm ; slot when
        delirium_tremens	9	sof no ; stop drink ; sweep <vermin> ; tafil de ; the bailif ; ther doesnt
        delirium_tremens	9	thread ; tonight hes ; traffic in ; tren a ; ve <pet> ; wasp ; who president
        delirium_tremens	9	withdrawal delirium ; wouldnt <eat> ; wouldnt eat
        delirium_tremens	8	0 <think> ; 0 fifth ; 0 gown ; <amount> respet ; <consume> was
        delirium_tremens	8	<continue> flick ; <day> <alcohol> ; <furniture> non ; <go> <kin> ; <pet> que
        delirium_tremens	8	<sedative> <cold> ; <take> <vermin> ; <take> lint ; <take> my ; <think> ni
        delirium_tremens	8	<treatment> rn ; <vermin> <opening> ; <water> ful ; <withdrawal> <alcohol>
        delirium_tremens	8	<withdrawal> per ; <year> of ; a cho ; aguardient hac ; air cal ; air talk
        delirium_tremens	8	along to ; ambulanc crew ; and she ; armcha ; at <rope> ; at thread ; at wasp
        delirium_tremens	8	bar <furniture> ; bug off ; car wrot ; carpet is ; catch the ; ceil ; chat
        delirium_tremens	8	cobij y ; convert with ; crew said ; culebra ; dad ran ; delir ; delirium
        delirium_tremens	8	diablo ; dog we ; dond est ; dts icu ; eel ; el mezcal ; empty <furniture>
        delirium_tremens	8	est llen ; est y ; for aunt ; group hom ; h <moment> ; h now ; hallucinat
        delirium_tremens	8	hay <pet> ; her ativan ; hes pluck ; himself ; his <always> ; his bottl
        delirium_tremens	8	in activ ; is confus ; is dry ; is keep ; keep flick ; las <promise>
        delirium_tremens	8	las gracia ; lint out ; los diablo ; m <day> ; m day ; me polite ; mezcal hac
        delirium_tremens	8	much respet ; off <room> ; on thur ; only he ; pick lint ; que puebl
        delirium_tremens	8	refus <drive> ; regader y ; sab a ; say wer ; scoot over ; see cat ; sei
        delirium_tremens	8	ship dock ; ship thi ; sin su ; somebody nam ; stop yesterday ; tequil hac
        delirium_tremens	8	that arent ; the <drive> ; think its ; thread off ; to scoot ; tonight she
        delirium_tremens	8	town thi ; transf ctr ; us can ; ve ; ve y ; visual halluc ; what ship
        delirium_tremens	8	whiskey 0 ; wring <fluid> ; wring wet
        delirium_tremens	7	<alcohol> at ; <alcohol> el ; <angry> a ; <appointment> when
        delirium_tremens	7	<blood> <medicine> ; <clean> <vermin> ; <clean> that ; <clothes> rack
        delirium_tremens	7	<consume> <confused> ; <furniture> vaci ; <go> out ; <kin> third
        delirium_tremens	7	<lock> <school> ; <night> hes ; <partner> pul ; <pet> we ; <room> cant
        delirium_tremens	7	<rope> that ; <take> lost ; <take> the ; <think> <year> ; <think> hes
        delirium_tremens	7	<try> <money> ; <vermin> ; <withdrawal> <say> ; a esper ; abuel que ; air say
        delirium_tremens	7	and <say> ; and lay ; are rid ; askin ; at spider ; book 0 ; book tue ; box
        delirium_tremens	7	breakfast he ; brush ; clean <furniture> ; coat rack ; curtain ; d <past>
        delirium_tremens	7	d ago ; de <treatment> ; deliri ; delirium tremen ; detox himself ; diaphoresi
        delirium_tremens	7	dio las ; disorient see ; drink sun ; dry aft ; el roper ; fast <day>
        delirium_tremens	7	fast day ; find ; fort hood ; foto y ; gallina en ; gon sinc ; gown ; gps
        delirium_tremens	7	he beg ; hip fx ; his blanket ; his hal ; his sock ; holler at ; hom rn ; hood
        delirium_tremens	7	hotel security ; hotel y ; ill <hold> ; in hallway ; laundry that
        delirium_tremens	7	le contestan ; le cort ; lint ; m ld ; man sit ; no <consume> ; nobody and
        delirium_tremens	7	of thin ; on lawn ; on precedex ; oper and ; padrin de ; pas him ; per medic
        delirium_tremens	7	precedex ; q hoy ; rd <day> ; re <go> ; rid on ; security <friend>
        delirium_tremens	7	security guest ; see children ; see rat ; she his ; she set ; sho <pet>
        delirium_tremens	7	sin etoh ; soap oper ; son dad ; stepdown ; stop el ; stop his ; stop thre
        delirium_tremens	7	tea to ; that aint ; the organist ; thin <breath> ; thin air ; tio dej
        delirium_tremens	7	tio llev ; tio tien ; to <phone> ; transf onc ; tremen ; tub is ; tuesday
        delirium_tremens	7	untouch ; vaca en ; ve <die> ; ve muerto ; ve rata ; wher ; which <water>
        delirium_tremens	7	who let ; whos <home> ; whos hous ; year of ; yo crei ; your honor
        delirium_tremens	6	/ <consume> ; 0 see ; <alcohol> rummy ; <alcohol> x ; <always> <amount>
        delirium_tremens	6	<angry> ; <angry> <official> ; <ask> <pet> ; <blood> el ; <breath>
        delirium_tremens	6	<clinician> are ; <colleague> <always> ; <count> <day> ; <furniture> cuz
        delirium_tremens	6	<furniture> n ; <go> off ; <kin> <stop> ; <kin> dond ; <last> <alcohol>
        delirium_tremens	6	<leave> sinc ; <need> <think> ; <need> ensil ; <night> she ; <play> and
        delirium_tremens	6	<say> armenian ; <school> <fluid> ; <sedative> <lock> ; <stop> <day>
        delirium_tremens	6	<think> <room> ; <think> its ; <think> our ; <vermin> nobody ; <vermin> por
        delirium_tremens	6	<water> back ; <withdrawal> <drive> ; <withdrawal> real ; <withdrawal> sinc
        delirium_tremens	6	about <pet> ; aft icu ; ago dai ; al <furniture> ; all one ; alucin ; am pt
        delirium_tremens	6	and dres ; animal en ; ant and ; as <kin> ; at <bodypart> ; at <furniture>
        delirium_tremens	6	at bedsid ; at folk ; at moth ; babi in ; bailif ; bathroom ; beg me ; book sat
        delirium_tremens	6	brush bug ; cant giv ; chemistry teach ; client ; couldnt find ; cuz ; d dry
        delirium_tremens	6	d til ; dai til ; de anex ; dead dog ; deliri por ; difunt ; difunt y
        delirium_tremens	6	direct a ; drink by ; drink monday ; dry sinc ; el aguardient ; ensil
        delirium_tremens	6	er charg ; estamo ; etoh stop ; fetch the ; folk on ; from <pet> ; fugu
        delirium_tremens	6	gin rummy ; good boy ; got lost ; groceri in ; had whiskey ; hallway for
        delirium_tremens	6	her by ; hes <goodbye> ; hes in ; hes soak ; hes swat ; hes wav ; him see
        delirium_tremens	6	his coach ; hormiga por ; if shed ; in <child> ; is <withdrawal> ; its east
        delirium_tremens	6	j in ; jail med ; keep catch ; lo llam ; m <always> ; man ; me confund ; med 0
        delirium_tremens	6	mil that ; milk the ; muert y ; my palm ; nd she ; no <water> ; no me
        delirium_tremens	6	nobody <drive> ; o aqui ; of phenibut ; off blanket ; our are ; per <crowd>
        delirium_tremens	6	pharmacy cut ; pisar ; placement on ; platic ; popov sinc ; quier ensil
        delirium_tremens	6	rata en ; re bed ; recogniz him ; request detox ; rez a ; rummy ; rummy on
        delirium_tremens	6	sacud hormiga ; say tuesday ; serv <eat> ; shak lik ; she <pet>
        delirium_tremens	6	ship <outdoors> ; should wher ; sin mezcal ; sinc fri ; sinc saturday ; soak
        delirium_tremens	6	soak sheet ; someth ; spark ; sponse 0 ; sponsor with ; stick that ; stol his
        delirium_tremens	6	the <home> ; the alto ; the blanket ; the lorazepam ; the men ; thursday
        delirium_tremens	6	tim her ; to fetch ; transf ; tremen right ; tub ; tuvier ; tuvier sent
        delirium_tremens	6	tv remot ; uncl ray ; us could ; ve a ; we hid ; we in ; we took ; wed ; wer
        delirium_tremens	6	wer back ; what year ; whiskey on ; with <die> ; with pap ; wk began
        delirium_tremens	6	wont <consume> ; wring ; wrong ; yesterday to
        delirium_tremens	5	+ dat ; + tremor ; 0 a ; 0 and ; 0 d ; 0 hip ; 0 off ; <afraid> as
        delirium_tremens	5	<alcohol> <confused> ; <alcohol> del ; <alcohol> hes ; <angry> <pet>
        delirium_tremens	5	<appointment> sat ; <ask> <month> ; <bodypart> fx ; <breath> <room>
        delirium_tremens	5	<breath> <say> ; <build> <wait> ; <clinician> <soon> ; <day> <confused>
        delirium_tremens	5	<day> <go> ; <day> tir ; <day> ve ; <daytime> per ; <die> <build> ; <die> com
        delirium_tremens	5	<emergency> <furniture> ; <friend> <confused> ; <furniture> que
        delirium_tremens	5	<go> <alcohol> ; <go> ship ; <kin> <confused> ; <kin> in ; <kin> llev
        delirium_tremens	5	<kin> ray ; <law> agt ; <lock> her ; <moment> <past> ; <moment> <rail>
        delirium_tremens	5	<month> wer ; <partner> <go> ; <pet> in ; <room> is ; <rope> <think>
        delirium_tremens	5	<rope> que ; <say> wer ; <see> <fluid> ; <shake> bien ; <stop> <sedative>
        delirium_tremens	5	<take> <kin> ; <take> high ; <take> in ; <think> <confused> ; <town> es
        delirium_tremens	5	<town> thi ; <trade> <room> ; <vermin> <clean> ; <vermin> <fluid>
        delirium_tremens	5	<water> hast ; <withdrawal> himself ; <withdrawal> ive ; a <drive> ; a crib
        delirium_tremens	5	a slic ; a wheel ; abstinenci de ; abuel llev ; accept <treatment>
        delirium_tremens	5	aft nineteen ; agt ; agu hast ; aid client ; aint got ; al camion ; am our
        delirium_tremens	5	ama ya ; and <trade> ; and im ; anoch platic ; are non ; at <home> ; at hom
        delirium_tremens	5	aunt ; bak a ; bakersfield ; band of ; barc ; barrack ; bed ; bed mov
        delirium_tremens	5	been pack ; being sent ; blanket ; blanket cal ; br ; brandy 0 ; broth who
        delirium_tremens	5	brush her ; but him ; cab at ; cant <give> ; ceil fan ; cha giv ; clock for
        delirium_tremens	5	cold sun ; confetti ; confirm <day> ; confus and ; cort ; couldnt ; cri becaus
        delirium_tremens	5	cruis ship ; curtain to ; cut ; cuz my ; d new ; d say ; de <shake> ; de tembl
        delirium_tremens	5	deal card ; desorient ; detox cant ; dia sin ; dia sinc ; dobl rop ; doc pul
        delirium_tremens	5	doctor ; doctor ask ; doctor cal ; doesnt know ; drench ; dry <last> ; dry last
        delirium_tremens	5	dry saturday ; el <room> ; el hotel ; el pist ; er <say> ; er said
        delirium_tremens	5	es <confused> ; es delirium ; espant ; espant <pet> ; espant gallina ; esper el
        delirium_tremens	5	est dej ; estamo y ; even she ; fath on ; fold laundry ; foreman at ; fri today
        delirium_tremens	5	from <fluid> ; from <medicine> ; fue <think> ; fue ide ; fuer la ; ful <say>
        delirium_tremens	5	fx ; get down ; girlfriend ; giv ; golp al ; golp hac ; grandp third
        delirium_tremens	5	grap that ; guest 0 ; hair ; halluc ; he <continue> ; he aint ; he couldnt
        delirium_tremens	5	hes shak ; him can ; his <partner> ; hor sal ; hospitalist 0 ; husband stop
        delirium_tremens	5	in corn ; in off ; is <clean> ; is cart ; is the ; juev le ; keep ask ; kne on
        delirium_tremens	5	la cobij ; la niet ; last etoh ; lay it ; le quitamo ; m dry ; m last ; mami la
        delirium_tremens	5	mixup ; month wer ; negotiat ; nephew ; new doc ; no <alcohol> ; no <pet>
        delirium_tremens	5	now dry ; now think ; nurs ; nuy desd ; of today ; off <cold> ; off cold
        delirium_tremens	5	off his ; on releas ; one yest ; orient to ; oth <child> ; pack for ; parol agt
        delirium_tremens	5	paz descans ; per dtr ; pid ; plac + ; pop been ; pour <eat> ; pregunt a
        delirium_tremens	5	president and ; propi <home> ; propi cas ; prov a ; pt ; pt sign ; pul it ; q
        delirium_tremens	5	que <town> ; quitamo ; radio in ; re <furniture> ; reach her ; saturday we
        delirium_tremens	5	sens i ; sent us ; serv me ; she dial ; shirt he ; shut in ; sil vaci
        delirium_tremens	5	sirv <eat> ; sirv caf ; sleep <drive> ; sleep cab ; snf ; soak <furniture>
        delirium_tremens	5	social <treatment> ; social detox ; soldier and ; somo nosotro ; soy su
        delirium_tremens	5	spider ; staf 0 ; stair laugh ; stop thur ; suitcas with ; teeth with
        delirium_tremens	5	tembl tod ; tenemo y ; that isnt ; the cruis ; the drain ; the jury ; thi he
        delirium_tremens	5	tienen ; tio est ; tir ; to <take> ; to <think> ; to march ; tonight ; took
        delirium_tremens	5	tra los ; tre ; una gallina ; una tal ; uncl frank ; valium off ; ve <vermin>
        delirium_tremens	5	viv aqui ; vodk stop ; was hold ; was monday ; wav in ; wednesday becaus
        delirium_tremens	5	wensday ; what <alcohol> ; what <year> ; what hous ; when cle ; when the
        delirium_tremens	5	who <partner> ; who we ; whol church ; why the ; wir out ; with hip
        delirium_tremens	5	y <promise> ; y me ; yet
        delirium_tremens	4	0 disorient ; 0 dry ; 0 fami ; 0 stop ; <alcohol> <past> ; <alcohol> mi
        delirium_tremens	4	<angry> <die> ; <appointment> <past> ; <ask> <phone> ; <ask> <rail>
        delirium_tremens	4	<ask> <vermin> ; <caretaking> ma ; <church> <hear> ; <church> <shake>
        delirium_tremens	4	<clean> <clinician> ; <clean> <furniture> ; <clean> <happy> ; <clothes> he
        delirium_tremens	4	<clothes> stand ; <clothes> that ; <colleague> 0 ; <confused> <day>
        delirium_tremens	4	<consume> by ; <container> <pet> ; <container> hac ; <continue> let
        delirium_tremens	4	<continue> pluck ; <day> lleg ; <day> sin ; <drive> hac ; <drive> x ; <eat> int
        delirium_tremens	4	<fluid> <child> ; <fluid> off ; <furniture> lin ; <furniture> up
        delirium_tremens	4	<furniture> we ; <go> <breath> ; <go> segun ; <goodbye> ; <happy> along
        delirium_tremens	4	<hit> hac ; <hold> <past> ; <home> aqui ; <home> rn ; <kin> <shake>
        delirium_tremens	4	<kin> bernadet ; <kin> frank ; <kin> is ; <kin> nam ; <kin> ve ; <kin> who
        delirium_tremens	4	<last> <day> ; <law> <medicine> ; <lock> y ; <medicine> <appointment>
        delirium_tremens	4	<moment> ve ; <month> <stop> ; <need> <take> ; <need> <treatment>
        delirium_tremens	4	<need> accept ; <night> dry ; <outdoors> <vendor> ; <outdoors> que
        delirium_tremens	4	<partner> / ; <partner> thru ; <past> light ; <phone> <say> ; <play> <eat>
        delirium_tremens	4	<rail> <continue> ; <rail> <leave> ; <rail> <stranger> ; <room> <ask>
        delirium_tremens	4	<room> <pet> ; <room> his ; <room> non ; <say> <confused> ; <say> <day>
        delirium_tremens	4	<say> con ; <say> me ; <say> the ; <school> <unreal> ; <sedative> <amount>
        delirium_tremens	4	<see> <vermin> ; <shake> <vermin> ; <stop> el ; <stop> him ; <stop> it
        delirium_tremens	4	<stranger> <take> ; <stranger> solt ; <think> <angry> ; <think> <month>
        delirium_tremens	4	<think> en ; <town> + ; <town> <friend> ; <town> est ; <trade> <emergency>
        delirium_tremens	4	<unreal> <eat> ; <vermin> <see> ; <vermin> and ; <vermin> no
        delirium_tremens	4	<water> <consume> ; <withdrawal> <daytime> ; <write> <say> ; a <church> ; a dot
        delirium_tremens	4	a duffel ; a la ; a tie ; a tractor ; a un ; abuel dic ; abuel difunt
        delirium_tremens	4	addres the ; aft dos ; aft xma ; ago keep ; ago talk ; aint <take> ; aint ther
        delirium_tremens	4	all sweaty ; and is ; aquavit ; aqui ; aqui es ; arana que ; are children
        delirium_tremens	4	as pie ; asi lo ; at <breath> ; at air ; aunt 0 ; azul 0 ; bag for ; balcony 0
        delirium_tremens	4	bar hormiga ; bathroom is ; bed doesnt ; beer thur ; being <give> ; blanket n
        delirium_tremens	4	borrego en ; botel hac ; bowl with ; buri in ; but <take> ; cam ; cam off
        delirium_tremens	4	can stop ; cap 0 ; car ma ; cas est ; cel ; cervez el ; charg rn ; children in
        delirium_tremens	4	children out ; ciudad est ; cle ; cle <amount> ; clr roommat ; con el
        delirium_tremens	4	contest al ; cre q ; crei que ; ctr 0 ; cup each ; da las ; dad stop ; dangl
        delirium_tremens	4	de mano ; de ust ; dead aunt ; decd ; dej el ; dial the ; died when ; dij
        delirium_tremens	4	discut con ; disorient x ; doesnt <think> ; drank sinc ; drench puls
        delirium_tremens	4	drink four ; drink thursday ; drip off ; dsk ; dts 0 ; dud that ; el <alcohol>
        delirium_tremens	4	el licor ; el valium ; el viej ; elot y ; ems on ; en jalp ; entreg el
        delirium_tremens	4	er doctor ; ers ; est <stop> ; etoh day ; etoh in ; f <lock> ; f admit ; f dej
        delirium_tremens	4	finish him ; for <kin> ; for exact ; fri ; friday cold ; friday my ; from box
        delirium_tremens	4	from them ; g sinc ; gin sinc ; grandp is ; gut and ; h ; hal in ; hallway
        delirium_tremens	4	hand goin ; has <confused> ; has delirium ; hay vaca ; he <say> ; he drank
        delirium_tremens	4	he promis ; he think ; hear and ; her her ; hes <angry> ; hes argu ; hes whistl
        delirium_tremens	4	high ; himself from ; his <alcohol> ; his <kin> ; his brandy ; his pajama
        delirium_tremens	4	his palm ; hom staf ; hous hes ; husband hasnt ; im not ; im the ; in baston
        delirium_tremens	4	in yerevan ; interview the ; introduc ; is <put> ; is fix ; is mon ; is pack
        delirium_tremens	4	is pul ; isnt ; it stat ; jalp ; just <angry> ; just grumpy ; keep pluck
        delirium_tremens	4	keep swat ; kick ; kitchen ; knock and ; la <job> ; la lampar ; la saban
        delirium_tremens	4	la sal ; la terminal ; lampar ; las pared ; ld 0 ; lif of ; lipstick
        delirium_tremens	4	lleg <year> ; lleg ano ; lo mandan ; lost in ; luis ; lun ve ; m <last>
        delirium_tremens	4	m activ ; m no ; mail that ; mailbox is ; mam muert ; me <confused> ; me by
        delirium_tremens	4	me whos ; men with ; mezcal de ; mezcal el ; monja ; mov ; muri y ; murmur
        delirium_tremens	4	muscl relax ; my girlfriend ; my valium ; n ; need accept ; neighbor 0
        delirium_tremens	4	nev own ; ni dond ; no boat ; no wat ; nobody ; nobody knock ; non ; now per
        delirium_tremens	4	occ health ; of thi ; off <alcohol> ; off wed ; on backward ; on it ; one cup
        delirium_tremens	4	oth hand ; out dad ; own <room> ; own bedroom ; own kid ; pa 0 ; paramedic next
        delirium_tremens	4	partn ; passenger ; per <child> ; pesc en ; pick thread ; pid permis ; plat for
        delirium_tremens	4	plaz de ; pod 0 ; pregunt ; pregunt tre ; pretty sur ; propi <partner>
        delirium_tremens	4	propi espos ; propi herman ; provid want ; pt <stop> ; pt <write> ; pul thread
        delirium_tremens	4	puls rac ; qt of ; quarrel with ; que <alcohol> ; que <vendor> ; que afuer
        delirium_tremens	4	que cas ; que hora ; que vendemo ; queremo sab ; quien es ; quit thre
        delirium_tremens	4	rail tel ; rata ; rop que ; s ; sab dond ; saban ; saturday ; say dts ; se sub
        delirium_tremens	4	see spider ; segun él ; seman and ; sent enfrent ; shed been ; sheet are
        delirium_tremens	4	shel ; ship and ; shout only ; sillon y ; sin ; sinc my ; sinc wk
        delirium_tremens	4	sist bernadet ; slot ; snak ; snf nurs ; soak in ; soak through ; someth off
        delirium_tremens	4	sor at ; sort mail ; speak ; spider off ; staf ; stick and ; stop vodk
        delirium_tremens	4	su <alcohol> ; su bod ; su mam ; subirs al ; sud much ; sunday hes ; swat wasp
        delirium_tremens	4	sweep ; ta en ; talk ; team think ; tehuacan ; tel u ; ten <past> ; ten past
        delirium_tremens	4	that shut ; the <height> ; the <moment> ; the <stranger> ; the <water>
        delirium_tremens	4	the ceil ; the chicken ; the cle ; the hel ; the hous ; the kitten ; the quilt
        delirium_tremens	4	the ship ; the snak ; the tractor ; the win ; then zip ; ther <ask>
        delirium_tremens	4	ther <think> ; ther ask ; think cal ; thre without ; thru ; til <appointment>
        delirium_tremens	4	to know ; to stat ; took my ; train hom ; uncl keep ; und sink ; up <container>
        delirium_tremens	4	valium hac ; ve <crowd> ; ve gent ; ve vibora ; viej solt ; viv ; was load
        delirium_tremens	4	was paid ; was short ; wat ; we <lock> ; we pour ; wed hav ; wer <drive>
        delirium_tremens	4	wher her ; wheth ; whittl ; whol conversation ; why ; win was ; with la
        delirium_tremens	4	with plat ; without ; wrong <town> ; wrot on ; y ran ; y se ; ya me ; yard in
        delirium_tremens	4	yel at ; yerevan ; yub ; yub <town> ; yub city
        delirium_tremens	3	+ <think> ; 0 giv ; 0 no ; 0 th ; 0 without ; <alcohol> <home>
        delirium_tremens	3	<angry> <height> ; <ask> <say> ; <blood> <alcohol> ; <calm> <asleep>
        delirium_tremens	3	<caretaking> ; <church> <wait> ; <clothes> wring ; <colleague> off
        delirium_tremens	3	<consume> and ; <day> sinc ; <die> y ; <drive> that ; <eat> <say>
        delirium_tremens	3	<emergency> <crowd> ; <fluid> <put> ; <furniture> no ; <furniture> y
        delirium_tremens	3	<hold> <say> ; <home> are ; <home> est ; <home> is ; <home> le
        delirium_tremens	3	<intoxicated> <school> ; <kill> <vermin> ; <kin> <container> ; <kin> besid
        delirium_tremens	3	<kin> fallec ; <kin> ta ; <last> <night> ; <last> cap ; <leave> <wait>
        delirium_tremens	3	<leave> a ; <moment> he ; <outdoors> off ; <past> <alcohol> ; <past> <confused>
        delirium_tremens	3	<past> and ; <pet> <height> ; <play> <hit> ; <play> along ; <rope> <furniture>
        delirium_tremens	3	<say> <die> ; <say> <water> ; <say> <write> ; <say> away ; <say> its
        delirium_tremens	3	<say> pop ; <say> to ; <shake> from ; <think> dond ; <think> his
        delirium_tremens	3	<town> security ; <trade> not ; <unreal> por ; <vermin> <phone>
        delirium_tremens	3	<withdrawal> <stranger> ; <write> on ; a <kin> ; a mi ; abstinenci ; afuer es
        delirium_tremens	3	ago my ; aguardient de ; al <drive> ; al roper ; al suel ; along ; alto
        delirium_tremens	3	and he ; and that ; answ ; at <pet> ; ayudarl ; barefoot ; bed aft ; bedsid
        delirium_tremens	3	beer sat ; beg us ; begun to ; bernadet ; bottl sinc ; bow to ; by his
        delirium_tremens	3	camion no ; card to ; chemistry ; clean <room> ; clr husb ; coach and
        delirium_tremens	3	confundi con ; confus think ; conoc a ; crawl on ; cuart ; d off ; dad hand
        """
}
