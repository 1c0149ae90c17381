extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	a gulp ; a lad ; a melon ; a percolator ; a rotten ; a toilet ; a whistl
        medical_emergency	5	about even ; ago head ; and by ; and crack ; and sol ; and split ; and today
        medical_emergency	5	and wish ; ano por ; answer question ; aqui ; arm wont ; asient de
        medical_emergency	5	at <asleep> ; at week ; bad heart ; bal and ; barkeep ; been shak ; beg to
        medical_emergency	5	being <sick> ; being sick ; bf <phone> ; big <blood> ; big <hot> ; big hot
        medical_emergency	5	bil then ; black stool ; blood int ; blood thi ; blood twic ; bloody ; boc
        medical_emergency	5	boc y ; bolillo ; bon dry ; braz ; braz infect ; broth hit ; cabez abiert
        medical_emergency	5	cal gasp ; cal was ; cant reach ; cant walk ; car com ; carp ; cesare
        medical_emergency	5	chichon ; cold for ; collaps in ; com bor ; com mol ; com up ; complet
        medical_emergency	5	confund ; costilla se ; couldnt com ; county thi ; crack over ; dad gon
        medical_emergency	5	dai shak ; day had ; de cabez ; dec ; dessert ; doesnt ; dog leash ; doubl my
        medical_emergency	5	dough ; down stair ; dres a ; drift ; dur ; ear by ; ech sus ; elbow is
        medical_emergency	5	embaraz ; empez anoch ; es grip ; escrib y ; est <fluid> ; even <water>
        medical_emergency	5	even wat ; existen y ; extreme ; f <count> ; febril ; fel 0 ; fel backward
        medical_emergency	5	fil ; foot wound ; forearm hot ; forehead on ; fraction ; from slam ; from the
        medical_emergency	5	ful <breath> ; ful breath ; gav ; gma cal ; go <palecolor> ; going ; grado
        medical_emergency	5	group but ; had to ; halfway through ; hard with ; has both ; he <limp>
        medical_emergency	5	her feet ; hinch con ; his <say> ; his neck ; hold phon ; hot n ; hour now
        medical_emergency	5	hoy veo ; im run ; in low ; int <furniture> ; iop tak ; is split ; is swollen
        medical_emergency	5	is throw ; is wors ; it <goodbye> ; it wait ; its christma ; jug de ; just ran
        medical_emergency	5	keep repeat ; la carp ; languag i ; las <rope> ; las cuerd ; laugh it
        medical_emergency	5	left foot ; leg is ; lif ; light <pain> ; lik <fluid> ; lik wet ; lip feel
        medical_emergency	5	lip tingl ; lo que ; lo tra ; los tobil ; los word ; luchador ; luggag ; lying
        medical_emergency	5	lying down ; lying on ; m <daytime> ; m huf ; mailbox without ; marc de
        medical_emergency	5	me <breath> ; me abri ; me ahog ; me entiend ; mouth not ; mustard sinc
        medical_emergency	5	my arm ; my bel ; my lip ; my paralegal ; my pic ; nam him ; neighbor re
        medical_emergency	5	ni acost ; no me ; not mak ; now drowsy ; numb i ; numb im ; off <put>
        medical_emergency	5	one sho ; or which ; oth end ; out <go> ; out cant ; out twic ; out wrong
        medical_emergency	5	own bathroom ; palabra que ; pap vomit ; peed ; per ahorit ; pinhead and
        medical_emergency	5	piquet ; por 0 ; propi <partner> ; propi espos ; put ; question i ; radiator
        medical_emergency	5	re <furniture> ; re m ; reconoc a ; red and ; red hot ; red strip ; refus ems
        medical_emergency	5	respir por ; resuel ; ring ; roof fel ; run 0 ; sab quien ; sangr dos ; scorch
        medical_emergency	5	see two ; sent al ; she <hot> ; she sit ; she wait ; shirt on ; si tom
        medical_emergency	5	sick is ; sick twic ; sinc the ; sink ; sink was ; sit ; sit <tool> ; sit bolt
        medical_emergency	5	siz ; snf nurs ; son say ; split <say> ; split talk ; stand up ; stink and
        medical_emergency	5	stir ; straight and ; swollen 0 ; t ; teeth in ; the <moment> ; the bump
        medical_emergency	5	the elbow ; the kettl ; the leg ; the sink ; the skat ; the thc ; the towel
        medical_emergency	5	the wound ; ther could ; thermomet say ; thi <start> ; thi began ; thos gas
        medical_emergency	5	thre year ; throat is ; til mon ; tip off ; to breakfast ; to touch
        medical_emergency	5	today ask ; today one ; tra un ; troubl <breath> ; troubl breath ; tv remot
        medical_emergency	5	un popot ; un rat ; una <headface> ; up past ; vuelv el ; walk ; walk int
        medical_emergency	5	walk out ; was <color> ; was <sick> ; wds ; what com ; what year ; wher
        medical_emergency	5	which hous ; with 0 ; with tranq ; word no ; y hes ; your <treatment>
        medical_emergency	4	+ <headface> ; 0 <rope> ; 0 ano ; 0 blanket ; <alcohol> <hot>
        medical_emergency	4	<alcohol> settl ; <always> <illness> ; <amount> <think> ; <ask> <ask>
        medical_emergency	4	<ask> over ; <asleep> cant ; <blood> <always> ; <blood> <clean> ; <blood> and
        medical_emergency	4	<blood> x ; <bodypart> <bodypart> ; <bodypart> <hear> ; <bodypart> <hopeless>
        medical_emergency	4	<bodypart> del ; <bodypart> fat ; <bodypart> through ; <breath> <furniture>
        medical_emergency	4	<breath> in ; <child> <kin> ; <child> pt ; <clean> and ; <clothes> twic
        medical_emergency	4	<color> <cold> ; <color> from ; <consume> alg ; <container> and
        medical_emergency	4	<continue> <try> ; <continue> being ; <continue> down ; <continue> throw
        medical_emergency	4	<day> <moment> ; <day> from ; <day> what ; <daytime> <color> ; <daytime> est
        medical_emergency	4	<drug> <shake> ; <eat> <bodypart> ; <eat> <hear> ; <eat> <phone> ; <eat> al
        medical_emergency	4	<eat> has ; <eat> int ; <eat> l ; <eat> nic ; <fall> <blood> ; <fall> <put>
        medical_emergency	4	<fall> down ; <fall> his ; <feel> <feel> ; <feel> im ; <fire> to
        medical_emergency	4	<fluid> from ; <friend> mi ; <furniture> le ; <furniture> turn
        medical_emergency	4	<go> <headface> ; <headface> <amount> ; <headface> <think> ; <headface> by
        medical_emergency	4	<headface> del ; <headface> dusky ; <headface> hes ; <headface> if
        medical_emergency	4	<headface> met ; <headface> not ; <hold> <leave> ; <hot> <amount>
        medical_emergency	4	<hot> <drive> ; <hot> <illness> ; <illness> <fluid> ; <illness> per
        medical_emergency	4	<intoxicated> + ; <intoxicated> <bodypart> ; <job> <fluid> ; <kin> <partner>
        medical_emergency	4	<last> <shake> ; <law> <official> ; <law> scen ; <leave> ama
        medical_emergency	4	<limp> <chestheart> ; <moment> <intoxicated> ; <moment> hasnt
        medical_emergency	4	<money> <breath> ; <month> <fluid> ; <month> and ; <night> <headface>
        medical_emergency	4	<night> <hot> ; <pain> <phone> ; <pain> him ; <palecolor> doesnt
        medical_emergency	4	<palecolor> of ; <partner> is ; <past> <clothes> ; <pet> <build>
        medical_emergency	4	<phone> <breath> ; <put> sus ; <record> <remember> ; <record> over
        medical_emergency	4	<remember> <drive> ; <room> <headface> ; <say> <kin> ; <say> <partner>
        medical_emergency	4	<say> ful ; <say> pur ; <say> pura ; <see> kind ; <shake> <put>
        medical_emergency	4	<shake> <think> ; <sick> <daytime> ; <sick> <partner> ; <sick> lik ; <smell> a
        medical_emergency	4	<smell> and ; <smell> mal ; <sober> <eat> ; <sober> hse ; <stimulant> <hot>
        medical_emergency	4	<stop> <law> ; <stop> twic ; <take> <amount> ; <think> <year> ; <think> her
        medical_emergency	4	<think> i ; <think> quien ; <tool> <opening> ; <try> <clean> ; <wait> <color>
        medical_emergency	4	<wait> <hospital> ; <wait> upright ; <water> <past> ; <year> es ; a <limp>
        medical_emergency	4	a breath ; a crim ; a paint ; a sausag ; abr la ; ahog no ; ahorit ; air i
        medical_emergency	4	al rev ; al tequil ; alg o ; algodon ; am shak ; an absces ; and <blood>
        medical_emergency	4	and chil ; and im ; and is ; and ooz ; and red ; and swollen ; and up ; ano 0
        medical_emergency	4	ano es ; anyth strang ; arm absces ; as ever ; at stop ; atra de ; audibl
        medical_emergency	4	ayer est ; b / ; back hurt ; been com ; been thre ; been vomit ; beer four
        medical_emergency	4	beet ; big gash ; bleed not ; blood and ; blood x ; boc se ; both hand
        medical_emergency	4	bottl not ; braz le ; breath right ; brush her ; bus ; calient ; can and
        medical_emergency	4	cant <take> ; cant open ; cant rememb ; cant tel ; cay borrach ; cervez hac
        medical_emergency	4	cirrhosi stil ; clar de ; climb to ; coconut ; collaps ; com <furniture>
        medical_emergency	4	com out ; confund y ; contest con ; corn and ; crim scen ; cuchar y
        medical_emergency	4	cuest respir ; cup of ; curb last ; curb with ; dad drink ; day it ; de bien
        medical_emergency	4	deer in ; dej ; diari hoy ; dic a ; didnt go ; diseas ; disorient
        medical_emergency	4	doe <consume> ; doe night ; dolor ; drop his ; ear and ; ear leak ; ear sinc
        medical_emergency	4	eat it ; encontramo ; enred ; entr ; escaler ; escaler y ; escalera y
        medical_emergency	4	etoh amt ; eye hav ; f <limp> ; f alprazolam ; fal ; fel ; figur on ; find
        medical_emergency	4	footbal weekend ; forearm ; forget what ; fork is ; freez ; from <kill>
        medical_emergency	4	from a ; from shoot ; ful sentenc ; gag every ; girlfriend a ; glu and
        medical_emergency	4	glucos ; going up ; gon ; got lost ; gritty ; ground and ; ground stil
        medical_emergency	4	ground twic ; h ; hal and ; half my ; hard he ; hasnt mad ; he now ; he shoot
        medical_emergency	4	head and ; head hard ; head out ; heart valv ; her 0 ; her <bodypart>
        medical_emergency	4	her hand ; her lung ; her throat ; herman ; herman tien ; heroin four
        medical_emergency	4	hes <say> ; hes clos ; hes put ; hes throw ; hij ; hilo ; himself ; his bel
        medical_emergency	4	his coat ; his pajama ; his smil ; hiz una ; hospic vol ; hot swollen
        medical_emergency	4	hse <colleague> ; hse mgr ; huel mal ; hurt him ; i <kill> ; i cant ; i slid
        medical_emergency	4	im by ; im fourteen ; in cant ; in tub ; ins ; iop ; iop day ; is <fluid>
        medical_emergency	4	is black ; isnt ; iv abx ; jamon calient ; jobsit ; keep throw ; keep walk
        medical_emergency	4	kid nam ; l hand ; la <height> ; la boc ; la pil ; las escalera ; las ha
        medical_emergency	4	las palabra ; lat ; le <fluid> ; le escur ; leak out ; leg from ; lift and
        medical_emergency	4	light hurt ; lik ground ; lin has ; lip dusky ; look kind ; lung ; lung and
        medical_emergency	4	m <break> ; m cirrhosi ; m clr ; m meth ; mam agar ; me <drive> ; me entr
        medical_emergency	4	mention ther ; mes ; mgr at ; mi <stranger> ; mid <say> ; mid word ; mom cam
        medical_emergency	4	mom use ; mouth ; mush ; my calf ; my groin ; my nail ; my pupil ; my temp
        medical_emergency	4	nam or ; neck for ; neck is ; new <chestheart> ; new heart ; ni pa ; nit
        medical_emergency	4	nit now ; nit usual ; no agar ; no sup ; noma ; not ther ; noth <go> ; noth re
        medical_emergency	4	now hasnt ; nuc y ; nurs ; nurs friend ; on til ; or find ; or work
        medical_emergency	4	oth <stop> ; oth and ; othr ; par ni ; pas is ; per old ; piedr hac
        medical_emergency	4	pierna le ; pint x ; porch last ; pued ; question over ; quien ; quien era ; r
        medical_emergency	4	raj la ; rara noma ; re broth ; re dad ; red blood ; refus <emergency>
        medical_emergency	4	rent conmig ; rent that ; repit ; respir se ; rid hom ; sam <media>
        medical_emergency	4	sam story ; sam thre ; say his ; se <hit> ; se <photo> ; se peg ; se raj
        medical_emergency	4	se vin ; seen ; sentenc ; shak say ; she <intoxicated> ; she <limp> ; she pul
        medical_emergency	4	she up ; si <take> ; sid lik ; sideway ; sinc 0 ; sinc dawn ; slid and
        medical_emergency	4	slip crack ; slur + ; smel and ; smel burn ; sob hse ; sobac ; sobac y
        medical_emergency	4	sock on ; spe with ; spoon ; sra ; stair at ; stair my ; stair tonight
        medical_emergency	4	start today ; stay upright ; step <night> ; straw at ; strip <go> ; stuf sinc
        medical_emergency	4	su nombr ; tap las ; tard est ; teeth with ; temp of ; the <child> ; the black
        medical_emergency	4	the crown ; the curb ; the gray ; the kitchen ; the load ; the low ; the porch
        medical_emergency	4	the tenant ; the tent ; then <say> ; ther <blood> ; ther blood ; ther hes
        medical_emergency	4	therm ; therm 0 ; thi comput ; thing <always> ; thing every ; thought someon
        medical_emergency	4	threw ; tien ; tien <hot> ; tien dos ; to pul ; tobil ; today he ; today or
        medical_emergency	4	today she ; took in ; troubl ; tuesday ; tumbl ; turn <color> ; two different
        medical_emergency	4	un chor ; un lad ; up <amount> ; vodk thre ; was <wait> ; was right ; washroom
        medical_emergency	4	went down ; went numb ; went over ; what <day> ; what <month> ; what <year>
        medical_emergency	4	what month ; what town ; when and ; when i ; wher her ; who she ; wif wif
        medical_emergency	4	with <hot> ; word stop ; word then ; work client ; wound on ; y <continue>
        medical_emergency	4	y le ; y marc ; y r ; y ran ; yesterday hes
        medical_emergency	3	/ 0 ; 0 confd ; <alcohol> <amount> ; <alcohol> on ; <amount> <moment>
        medical_emergency	3	<amount> <play> ; <amount> <smell> ; <asleep> es ; <blood> <give>
        medical_emergency	3	<blood> twic ; <bodypart> + ; <bodypart> <limp> ; <bodypart> le
        medical_emergency	3	<bodysound> <fluid> ; <bodysound> so ; <breath> le ; <breath> right
        medical_emergency	3	<clean> as ; <clothes> <clothes> ; <clothes> clos ; <cold> then
        medical_emergency	3	<colleague> res ; <color> <height> ; <color> <home> ; <color> <need>
        medical_emergency	3	<color> and ; <color> con ; <color> sinc ; <consume> <see> ; <container> per
        medical_emergency	3	<day> <color> ; <daytime> <headface> ; <daytime> <phone> ; <daytime> cant
        medical_emergency	3	<drive> <go> ; <drive> re ; <drug> <sedative> ; <eat> <tired> ; <eat> fuer
        medical_emergency	3	<fall> <bodypart> ; <fall> el ; <feel> <daytime> ; <fire> en
        medical_emergency	3	<fluid> <partner> ; <fluid> <say> ; <give> alg ; <headface> <gun>
        medical_emergency	3	<headface> <stop> ; <headface> abiert ; <headface> about ; <headface> and
        medical_emergency	3	<headface> no ; <headface> one ; <headface> stand ; <headface> y
        medical_emergency	3	<hear> <medicine> ; <height> <day> ; <height> to ; <home> <home>
        medical_emergency	3	<hospital> insid ; <hot> n ; <illness> stabl ; <insurance> then
        medical_emergency	3	<intoxicated> <fluid> ; <last> <moment> ; <limp> <hold> ; <moment> un
        medical_emergency	3	<money> conmig ; <night> <palecolor> ; <official> <order>
        medical_emergency	3	<outdoors> <headface> ; <pain> <chestheart> ; <pain> so ; <put> <outdoors>
        medical_emergency	3	<rarely> ; <remember> wher ; <room> <furniture> ; <room> step ; <rope>
        medical_emergency	3	<say> <breath> ; <say> <confused> ; <say> <headface> ; <say> flat ; <say> me
        medical_emergency	3	<say> whil ; <sick> 0 ; <sick> <consume> ; <sick> <eat> ; <sick> <room>
        medical_emergency	3	<sick> is ; <stimulant> im ; <take> <hot> ; <take> lost ; <think> what
        medical_emergency	3	<tired> <night> ; <town> <daytime> ; <trade> re ; <water> <build> ; <year> old
        medical_emergency	3	<year> primer ; a <go> ; a <smell> ; a current ; a loaf ; a mi ; a pencil
        medical_emergency	3	a pink ; a smel ; a thimbl ; a thumb ; abanic ; about <night> ; absces drain
        medical_emergency	3	an umbrel ; and <break> ; and beg ; ano primer ; antibiotic ; arc y ; arm
        medical_emergency	3	arm from ; arm has ; asi ; ataqu ; august ; b ; back out ; bad and ; basin
        medical_emergency	3	being ; blanc ; blanket in ; both leg ; caf y ; cant <say> ; cart ; caught
        medical_emergency	3	company man ; con medi ; cough and ; crack from ; crank to ; cuand jal ; cuel
        medical_emergency	3	d <bodypart> ; day i ; day just ; de <intoxicated> ; de borrach ; de campan
        medical_emergency	3	de jamaic ; de que ; dock ; doe <night> ; dond ; dont mean ; door ; dot on
        medical_emergency	3	doubl the ; down without ; doy pas ; driv re ; drum skin ; each trip ; ear
        medical_emergency	3	edg with ; el abanic ; enred y ; escalera ; espos fum ; eye not ; f absces
        medical_emergency	3	for her ; for word ; forgot wher ; froth ; grandp ; granny ; half ; hamac con
        medical_emergency	3	hand at ; happen ; hard lik ; has <bodypart> ; hav anoth ; he <go> ; he <say>
        medical_emergency	3	head off ; head open ; her coat ; her mouth ; her rib ; her sho ; hid from
        medical_emergency	3	his sho ; hubier ; hunt for ; hurt ; husb ; i clip ; i read ; im cough
        medical_emergency	3	in <breath> ; inconscient ; is twic ; it each ; its <sick> ; its what
        medical_emergency	3	just gon ; just not ; keel ; keel over ; key ; kid walk ; la <furniture>
        medical_emergency	3	la <stimulant> ; la cuchar ; la hamac ; le <say> ; le recetan ; le salen
        medical_emergency	3	le sali ; leak ; let ; let that ; lik <alcohol> ; lik <outdoors> ; lin <kin>
        medical_emergency	3	llev dos ; los your ; lying flat ; machin ; mas informacion ; me who ; mes de
        medical_emergency	3	mi nen ; mism ; mix up ; month it ; mustard bel ; my aunt ; my thigh
        medical_emergency	3	my throat ; myself 0 ; negro ; ni quien ; nin mas ; no mat ; nod out ; noon
        medical_emergency	3	normal ; not track ; numb ; of dishwat ; on backward ; or <job> ; out <take>
        medical_emergency	3	pai ; pas ; pas <say> ; pas dic ; patron y ; pech ahorit ; pesc fuer ; pic de
        medical_emergency	3	porqu ; prim el ; promis a ; purs in ; que ano ; quit ; rang back ; red sinc
        medical_emergency	3	regard a ; s i ; sab ; sal ; say what ; shallow <stop> ; shallow end
        medical_emergency	3	she talk ; shiny ; shon ; shon a ; shot an ; si usa ; sinc breakfast ; sit lik
        medical_emergency	3	siz <hot> ; siz hot ; skul is ; slid off ; so every ; sob ; someth ; son <kin>
        medical_emergency	3	spot in ; step <headface> ; straight ; streak t ; talk ; tel me ; telefon me
        medical_emergency	3	templ ; tequil desd ; the basin ; the headach ; the skin ; the stairwel
        medical_emergency	3	ther mor ; they help ; thi with ; thimbl ; thought ; thre mor ; thre question
        medical_emergency	3	through <clothes> ; thursday hand ; tien la ; tien sin ; to armpit ; today
        medical_emergency	3	tonight i ; too <limp> ; too weak ; tos ; tra la ; trembl is ; trip in ; twic
        medical_emergency	3	unit insid ; unles we ; up i ; up someth ; usted ; van ; vec ; walk lik
        medical_emergency	3	was <trust> ; was hop ; watery ; way ; we <promise> ; weak to ; week and
        medical_emergency	3	went ; which ; whol conversation ; wish it ; work a ; worth <say> ; x pap
        medical_emergency	3	y client ; y me ; y pas ; y porqu ; y tiembl ; ya le ; ya llen ; year old
        medical_emergency	3	you anyway ; yrs
        medical_emergency	-3	0 <child> ; 0 hour ; 0 i ; <amount> <count> ; <amount> <take> ; <ask> que
        medical_emergency	-3	<blade> ; <blood> <pain> ; <breath> el ; <cannabis> <happy> ; <child> <need>
        medical_emergency	-3	<child> <phone> ; <clothes> me ; <confused> <withdrawal> ; <crowd> <say>
        medical_emergency	-3	<day> <home> ; <day> <room> ; <day> y ; <die> y ; <feel> it ; <friend> <go>
        medical_emergency	-3	<friend> from ; <go> <happy> ; <go> <say> ; <go> <sedative> ; <go> <stranger>
        medical_emergency	-3	<go> a ; <goodbye> ; <happy> of ; <happy> to ; <height> in ; <hospital> <day>
        medical_emergency	-3	<kin> <container> ; <kin> <friend> ; <kin> <furniture> ; <kin> in ; <kin> pas
        medical_emergency	-3	<kin> que ; <law> 0 ; <leave> <home> ; <moment> 0 ; <moment> <amount>
        medical_emergency	-3	<moment> <drive> ; <moment> <see> ; <month> <continue> ; <month> <treatment>
        medical_emergency	-3	<need> <go> ; <need> <home> ; <needle> on ; <night> <past> ; <night> for
        medical_emergency	-3	<night> in ; <official> <say> ; <opening> and ; <palecolor> <breath>
        medical_emergency	-3	<partner> de ; <partner> me ; <partner> no ; <past> <take> ; <phone> <room>
        medical_emergency	-3	<promise> you ; <say> <bodypart> ; <say> <clinician> ; <say> <opioid>
        medical_emergency	-3	<say> <pet> ; <seizure> ; <soon> <say> ; <stimulant> <eat> ; <stimulant> sinc
        medical_emergency	-3	<stop> in ; <take> <past> ; <think> wher ; <treatment> <say>
        medical_emergency	-3	<treatment> for ; <wait> <amount> ; <week> <past> ; <week> <take> ; <week> i
        medical_emergency	-3	<year> and ; @ ; a 0 ; a <chestheart> ; a <church> ; a <crowd> ; a <drive>
        medical_emergency	-3	a <kin> ; a <month> ; a red ; about my ; aint ; al <stimulant> ; an army
        medical_emergency	-3	and has ; and say ; and tak ; and would ; asi que ; bedroom ; believ
        medical_emergency	-3	blood pressur ; c/o ; cabinet ; cal back ; charg ; clr has ; cost ; cover
        medical_emergency	-3	ct ; cuerp ; day off ; day without ; del <day> ; dic q ; dieron ; din ; do i
        medical_emergency	-3	dr ; drov ; em ; en <home> ; es par ; ese ; exact ; fev per ; firm ; flop
        medical_emergency	-3	for <stranger> ; for <treatment> ; for an ; front <furniture> ; front desk
        medical_emergency	-3	fue la ; god ; grief ; has the ; havent ; hay <hot> ; hay fev ; held ; hil
        medical_emergency	-3	hir ; hospital ; hous and ; how to ; i <home> ; i drink ; i found ; i liv
        medical_emergency	-3	i lost ; i nev ; i say ; im at ; in january ; in jun ; in law ; in march
        medical_emergency	-3	insist ; instead ; it all ; it has ; ive nev ; juez ; kil ; kit ; knew ; lab
        medical_emergency	-3	laundry ; le <give> ; le dio ; legal ; letter ; lo de ; local ; lueg ; ma
        medical_emergency	-3	mak a ; marri ; mayor ; me about ; me back ; me da ; meet ; muri de
        medical_emergency	-3	my <container> ; my <stranger> ; my <write> ; my bos ; my phon ; nuestr ; ob
        medical_emergency	-3	of <amount> ; of hay ; off <opioid> ; off it ; onc in ; one <bodypart>
        medical_emergency	-3	one and ; only gummi ; orden ; otherwis ; overpas ; paramedic ; pas in
        medical_emergency	-3	per la ; polit ; por eso ; prescrib ; proud ; puent ; que la ; ready ; refil
        medical_emergency	-3	rub ; say im ; servic ; sig ; sign ; skin is ; snow ; sud ; tamal ; teng
        medical_emergency	-3	the <chestheart> ; the <key> ; the <night> ; the <official> ; the corn
        medical_emergency	-3	the county ; the new ; the spr ; then the ; to <stranger> ; to open
        medical_emergency	-3	told her ; told me ; un dia ; vid ; was <happy> ; we <build> ; websit
        medical_emergency	-3	what would ; wheth ; you <take> ; ~to
        medical_emergency	-4	0 deg ; 0 of ; 0 st ; <alcohol> at ; <amount> <medicine>
        medical_emergency	-4	<amount> <treatment> ; <angry> ; <ask> him ; <bodypart> <continue>
        medical_emergency	-4	<breath> <fall> ; <caretaking> <kin> ; <continue> a ; <crowd> <go>
        medical_emergency	-4	<crowd> in ; <day> without ; <daytime> <blood> ; <drive> on ; <fall> <asleep>
        medical_emergency	-4	<fluid> he ; <give> <play> ; <give> my ; <give> un ; <go> <year> ; <go> by
        medical_emergency	-4	<home> <moment> ; <illness> <month> ; <job> <clinician> ; <job> <job>
        medical_emergency	-4	<job> <night> ; <job> <trade> ; <job> at ; <job> de ; <kin> <amount>
        medical_emergency	-4	<kin> <build> ; <kin> <buy> ; <kin> <law> ; <kin> <need> ; <kin> was
        medical_emergency	-4	<leave> de ; <medicine> 0 ; <moment> with ; <money> for ; <money> y
        medical_emergency	-4	<month> <past> ; <need> <continue> ; <need> <furniture> ; <need> <kill>
        medical_emergency	-4	<need> <kin> ; <need> <take> ; <need> <think> ; <needle> in
        medical_emergency	-4	<outdoors> <day> ; <outdoors> <home> ; <partner> <stimulant>
        medical_emergency	-4	<past> <amount> ; <past> <daytime> ; <past> <say> ; <pet> 0 ; <phone> in
        medical_emergency	-4	<phone> it ; <play> <amount> ; <say> <die> ; <say> <happy> ; <say> <moment>
        medical_emergency	-4	<say> el ; <say> on ; <say> you ; <school> a ; <see> for ; <see> your
        medical_emergency	-4	<soon> to ; <stimulant> + ; <stop> <consume> ; <stop> <month>
        medical_emergency	-4	<stop> <opioid> ; <stop> it ; <stop> on ; <stranger> <phone>
        medical_emergency	-4	<stranger> <stop> ; <take> <kin> ; <think> <kin> ; <think> how
        medical_emergency	-4	<treatment> <amount> ; <treatment> en ; <write> for ; <write> from
        medical_emergency	-4	<write> the ; a <blade> ; a <friend> ; a <official> ; a <rarely> ; a coupl
        medical_emergency	-4	a hot ; aceptan ; admit ; aft work ; allergi in ; alumini ; and hot ; and no
        medical_emergency	-4	approv ; are in ; arrest ; ask him ; asthm inhal ; at <home> ; atty
        medical_emergency	-4	back from ; bak ; bonit ; bridg ; camion ; carpet ; catch her ; centr ; ciw
        medical_emergency	-4	cod ; collect ; compadr ; con usted ; cond ; count ; cow 0 ; cri ; cuart
        medical_emergency	-4	cuid ; de <treatment> ; deg ; despert ; detail ; dij que ; diner ; director
        medical_emergency	-4	disculp ; dont hav ; dying ; eap ; el <child> ; el <clinician> ; el <kin>
        medical_emergency	-4	el <outdoors> ; el <play> ; el <write> ; en los ; ener ; eso ya ; esper ; far
        medical_emergency	-4	fax ; fifteen ; fold ; for two ; form ; from 0 ; from allergi ; gam
        medical_emergency	-4	going to ; golp ; guard ; gun ; hav <amount> ; hav a ; hav nev ; he did
        medical_emergency	-4	he said ; heavy ; heel ; her head ; honest ; i <build> ; i <hear> ; i <money>
        medical_emergency	-4	i <start> ; i get ; i havent ; i stil ; i tri ; i would ; im an ; im going
        medical_emergency	-4	im on ; im the ; in <amount> ; in our ; in your ; intensiv ; is brown ; is no
        medical_emergency	-4	is not ; it in ; it isnt ; its a ; jef ; kais ; keep my ; kind ; knit
        medical_emergency	-4	la <week> ; la sal ; landlord ; las <amount> ; las <daytime> ; last year
        medical_emergency	-4	late ; lawn ; lawy ; le <stop> ; library ; littl ; look for ; los nino ; lug
        medical_emergency	-4	m <fluid> ; m vomit ; maestr ; map ; me <happy> ; me dio ; me my ; me va
        medical_emergency	-4	medicin ; mi cun ; mied ; might ; money ; mov to ; msg ; my <sedative>
        medical_emergency	-4	my breastbon ; my feet ; my first ; my grandmoth ; my hand ; n i ; nam is
        medical_emergency	-4	next to ; ni ~<alcohol> ; ninety ; no despiert ; no w/d ; no ~<alcohol>
        medical_emergency	-4	no ~<hot> ; no ~fev ; noch ; nos ; not <breath> ; not breath ; od
        medical_emergency	-4	of <sedative> ; of thos ; off <sedative> ; often ; on your ; operator ; orang
        medical_emergency	-4	pacient ; par que ; pidi ; pool ; puebl ; que hac ; quinc ; rais ; ranch
        medical_emergency	-4	regres ; return ; rul ; sangr de ; say i ; se meti ; se pued ; se que ; sea
        medical_emergency	-4	season ; segu ; segur ; seiz ; she <see> ; siempr ; sing ; smal ; so we
        medical_emergency	-4	sold ; st ; stair in ; study ; sun ; sweat and ; tablet ; teni ; than
        medical_emergency	-4	that i ; the <day> ; the <emergency> ; the <kin> ; the <opioid> ; the door
        medical_emergency	-4	the next ; the pil ; the sheet ; the truck ; the wal ; ther nobody
        medical_emergency	-4	thick than ; ticket ; tien 0 ; til i ; to go ; to say ; to sleep
        medical_emergency	-4	too <amount> ; took my ; touch it ; tremor ; tuv ; twin ; un <month> ; uno
        medical_emergency	-4	us ; vap ; vi ; vm ; was 0 ; we dont ; weekday ; whisper ; wint ; with <kin>
        medical_emergency	-4	women ; wont be ; work at ; year ago ; yel ; yes ; you <think> ; zer ; zip
        medical_emergency	-4	~<go> ; ~<kin> ; ~fev ; ~of ; ~seizur ; él
        """
}
