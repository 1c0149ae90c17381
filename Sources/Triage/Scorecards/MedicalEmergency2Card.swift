extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	a toilet ; a whistl ; about even ; ago head ; and by ; and crack ; and sol
        medical_emergency	5	and split ; and today ; and wish ; ano por ; answer question ; aqui ; arm wont
        medical_emergency	5	asient de ; at <asleep> ; bad heart ; bal and ; barkeep ; been shak ; beg to
        medical_emergency	5	being <sick> ; being sick ; bf <phone> ; big <blood> ; big <hot> ; big hot
        medical_emergency	5	bil then ; black stool ; blood int ; blood thi ; blood twic ; bloody ; boc
        medical_emergency	5	boc y ; bolillo ; bon dry ; braz ; braz infect ; broth hit ; cabez abiert
        medical_emergency	5	cal gasp ; cal was ; cant reach ; cant walk ; car com ; carp ; cesare
        medical_emergency	5	chichon ; cold for ; collaps in ; com bor ; com mol ; com up ; complet
        medical_emergency	5	confund ; costilla se ; couldnt com ; county thi ; crack over ; dad gon
        medical_emergency	5	dai shak ; day had ; de cabez ; dec ; dessert ; doesnt ; dog leash ; doubl my
        medical_emergency	5	dough ; down stair ; dres a ; drift ; dur ; ear by ; ech sus ; elbow is
        medical_emergency	5	embaraz ; empez anoch ; es grip ; escrib y ; est <fluid> ; est rar
        medical_emergency	5	even <water> ; even wat ; extreme ; f <count> ; febril ; fel 0 ; fel backward
        medical_emergency	5	fil ; foot wound ; forearm hot ; forehead on ; fraction ; from slam ; from the
        medical_emergency	5	ful <breath> ; ful breath ; gav ; gma cal ; go <palecolor> ; going ; grado
        medical_emergency	5	group but ; had to ; halfway through ; hard with ; has both ; he <limp>
        medical_emergency	5	her feet ; hinch con ; his <say> ; hold phon ; hot n ; hour now ; hoy veo
        medical_emergency	5	im run ; in low ; int <furniture> ; iop tak ; is split ; is swollen ; is throw
        medical_emergency	5	is wors ; it <goodbye> ; it wait ; its christma ; jal ; jug de ; just ran
        medical_emergency	5	keep repeat ; kitchen ; la carp ; languag i ; las <rope> ; las cuerd
        medical_emergency	5	laugh it ; left foot ; leg is ; lif ; light <pain> ; lip feel ; lip tingl
        medical_emergency	5	lo que ; lo tra ; los tobil ; los word ; luchador ; luggag ; lying
        medical_emergency	5	lying down ; lying on ; m <daytime> ; m huf ; mailbox without ; me <breath>
        medical_emergency	5	me abri ; me ahog ; me entiend ; mouth not ; mustard sinc ; my arm ; my bel
        medical_emergency	5	my lip ; my paralegal ; my pic ; nam him ; neighbor re ; ni acost ; no me
        medical_emergency	5	not mak ; now drowsy ; numb i ; numb im ; off <put> ; one sho ; or which
        medical_emergency	5	oth end ; out <go> ; out twic ; out wrong ; oven and ; own bathroom
        medical_emergency	5	pap vomit ; peed ; per ahorit ; pinhead and ; piquet ; por 0 ; propi <partner>
        medical_emergency	5	propi espos ; put ; question i ; radiator ; re <furniture> ; re m ; red and
        medical_emergency	5	red hot ; red strip ; refus ems ; respir por ; resuel ; ring ; roof fel
        medical_emergency	5	run 0 ; sab quien ; sangr dos ; scorch ; sent al ; she <hot> ; she sit
        medical_emergency	5	she wait ; shirt on ; sick is ; sick twic ; sinc the ; sink ; sink was ; sit
        medical_emergency	5	sit <tool> ; sit bolt ; siz ; snf nurs ; son say ; split <say> ; split talk
        medical_emergency	5	stair at ; stand up ; stink and ; stir ; straight and ; swollen 0 ; t
        medical_emergency	5	teeth in ; the <moment> ; the bump ; the elbow ; the kettl ; the leg
        medical_emergency	5	the sink ; the skat ; the thc ; the towel ; the wound ; ther could
        medical_emergency	5	thermomet say ; thi <start> ; thi began ; thos gas ; thre year ; throat is
        medical_emergency	5	til mon ; tip off ; to breakfast ; to touch ; today ask ; today one ; tra un
        medical_emergency	5	troubl <breath> ; troubl breath ; tv remot ; un popot ; un rat
        medical_emergency	5	una <headface> ; up past ; vuelv el ; walk ; walk int ; walk out ; was <color>
        medical_emergency	5	was <sick> ; wds ; what com ; what year ; wher ; which hous ; with 0 ; y hes
        medical_emergency	5	your <treatment>
        medical_emergency	4	+ <headface> ; 0 <rope> ; 0 ano ; 0 blanket ; <alcohol> <amount>
        medical_emergency	4	<alcohol> <hot> ; <alcohol> settl ; <always> <illness> ; <amount> <think>
        medical_emergency	4	<ask> <ask> ; <ask> over ; <asleep> cant ; <blood> <always> ; <blood> <clean>
        medical_emergency	4	<blood> and ; <blood> x ; <bodypart> <bodypart> ; <bodypart> <hear>
        medical_emergency	4	<bodypart> <hopeless> ; <bodypart> del ; <bodypart> fat ; <bodypart> through
        medical_emergency	4	<breath> <furniture> ; <breath> in ; <child> <kin> ; <child> pt ; <clean> and
        medical_emergency	4	<clothes> <eat> ; <clothes> twic ; <color> <cold> ; <color> from
        medical_emergency	4	<container> and ; <continue> <try> ; <continue> being ; <continue> down
        medical_emergency	4	<continue> throw ; <day> <moment> ; <day> from ; <day> what
        medical_emergency	4	<daytime> <color> ; <daytime> est ; <drive> <go> ; <drive> re ; <drug> <shake>
        medical_emergency	4	<eat> <bodypart> ; <eat> <hear> ; <eat> <phone> ; <eat> al ; <eat> has
        medical_emergency	4	<eat> int ; <eat> l ; <eat> nic ; <fall> <blood> ; <fall> <put> ; <fall> down
        medical_emergency	4	<fall> his ; <feel> <feel> ; <feel> im ; <fire> to ; <fluid> from
        medical_emergency	4	<friend> mi ; <furniture> le ; <furniture> turn ; <go> <headface>
        medical_emergency	4	<headface> <amount> ; <headface> <think> ; <headface> abiert ; <headface> by
        medical_emergency	4	<headface> del ; <headface> dusky ; <headface> hes ; <headface> if
        medical_emergency	4	<headface> met ; <headface> not ; <hold> <leave> ; <hot> <amount>
        medical_emergency	4	<hot> <drive> ; <hot> <illness> ; <illness> <fluid> ; <illness> per
        medical_emergency	4	<intoxicated> + ; <intoxicated> <bodypart> ; <job> <fluid> ; <kin> <partner>
        medical_emergency	4	<last> <shake> ; <law> <official> ; <law> scen ; <leave> ama
        medical_emergency	4	<moment> <intoxicated> ; <moment> hasnt ; <money> <breath> ; <month> <fluid>
        medical_emergency	4	<month> and ; <night> <headface> ; <night> <hot> ; <pain> <phone> ; <pain> him
        medical_emergency	4	<palecolor> <feel> ; <palecolor> doesnt ; <palecolor> of ; <partner> is
        medical_emergency	4	<past> <clothes> ; <pet> <build> ; <phone> <breath> ; <put> sus
        medical_emergency	4	<record> <remember> ; <record> over ; <remember> <drive> ; <room> <headface>
        medical_emergency	4	<say> <kin> ; <say> <partner> ; <say> ful ; <say> pur ; <say> pura
        medical_emergency	4	<see> kind ; <shake> <put> ; <shake> <think> ; <sick> <daytime> ; <sick> lik
        medical_emergency	4	<smell> a ; <smell> and ; <smell> mal ; <sober> <eat> ; <sober> hse
        medical_emergency	4	<stimulant> <hot> ; <stop> <law> ; <stop> twic ; <take> <amount>
        medical_emergency	4	<think> <year> ; <think> her ; <think> i ; <think> quien ; <tool> <opening>
        medical_emergency	4	<try> <clean> ; <wait> <color> ; <wait> <hospital> ; <wait> upright
        medical_emergency	4	<water> <past> ; <year> es ; a <limp> ; a breath ; a crim ; a paint ; a sausag
        medical_emergency	4	abr la ; ahog no ; ahorit ; air i ; al rev ; al tequil ; algodon ; am shak
        medical_emergency	4	an absces ; and <blood> ; and chil ; and im ; and is ; and ooz ; and red
        medical_emergency	4	and swollen ; and up ; ano 0 ; ano es ; anyth strang ; arm absces ; as ever
        medical_emergency	4	at week ; atra de ; audibl ; ayer est ; b / ; back hurt ; been com ; been thre
        medical_emergency	4	been vomit ; beer four ; beet ; big gash ; bleed not ; blood and ; blood x
        medical_emergency	4	boc se ; both hand ; bottl not ; braz le ; breath right ; brush her ; bus
        medical_emergency	4	calient ; can and ; cant <take> ; cant open ; cant rememb ; cant tel ; caught
        medical_emergency	4	cay borrach ; cervez hac ; cirrhosi stil ; clar de ; climb to ; coconut
        medical_emergency	4	collaps ; com <furniture> ; com out ; confund y ; contest con ; corn and
        medical_emergency	4	cough and ; crim scen ; cuand jal ; cuchar y ; cuest respir ; cup of
        medical_emergency	4	curb last ; curb with ; dad drink ; day it ; de bien ; deer in ; dej
        medical_emergency	4	diari hoy ; dic a ; didnt go ; diseas ; disorient ; doe <consume> ; doe night
        medical_emergency	4	dolor ; dond ; dont mean ; driv re ; drop his ; ear and ; ear leak ; ear sinc
        medical_emergency	4	eat it ; encontramo ; enred ; enred y ; entr ; escaler ; escaler y
        medical_emergency	4	escalera y ; etoh amt ; eye hav ; f <limp> ; f alprazolam ; fal ; fel
        medical_emergency	4	figur on ; find ; footbal weekend ; forearm ; forget what ; fork is ; freez
        medical_emergency	4	from <kill> ; from a ; from shoot ; ful sentenc ; gag every ; girlfriend a
        medical_emergency	4	glu and ; glucos ; going up ; gon ; got lost ; grandm say ; gritty
        medical_emergency	4	ground and ; ground stil ; ground twic ; h ; hal and ; half my ; hard he
        medical_emergency	4	hasnt mad ; he now ; he shoot ; head and ; head hard ; head out ; heart valv
        medical_emergency	4	her 0 ; her <bodypart> ; her hand ; her lung ; her throat ; herman
        medical_emergency	4	herman tien ; heroin four ; hes <say> ; hes clos ; hes put ; hes throw ; hij
        medical_emergency	4	hilo ; himself ; his bel ; his coat ; his neck ; his pajama ; his smil
        medical_emergency	4	hiz una ; hospic vol ; hot swollen ; hse <colleague> ; hse mgr ; huel mal
        medical_emergency	4	hurt him ; i <kill> ; i cant ; i slid ; im by ; im fourteen ; in cant ; in tub
        medical_emergency	4	ins ; iop ; iop day ; is <fluid> ; is black ; isnt ; iv abx ; jamon calient
        medical_emergency	4	jobsit ; keep throw ; keep walk ; kid nam ; l hand ; la <height> ; la boc
        medical_emergency	4	la pil ; las escalera ; las ha ; las palabra ; lat ; le <fluid> ; le escur
        medical_emergency	4	leak out ; leg from ; lift and ; light hurt ; lik <fluid> ; lik ground
        medical_emergency	4	lik wet ; lin has ; lip dusky ; look kind ; lung ; lung and ; m <break>
        medical_emergency	4	m cirrhosi ; m clr ; m meth ; mam agar ; mas informacion ; me <drive>
        medical_emergency	4	me entr ; mention ther ; mes ; mgr at ; mi <stranger> ; mid <say> ; mid word
        medical_emergency	4	mism ; mom cam ; mom use ; mouth ; mush ; my calf ; my groin ; my nail
        medical_emergency	4	my pupil ; nam or ; neck for ; neck is ; new <chestheart> ; new heart ; ni pa
        medical_emergency	4	nit ; nit now ; nit usual ; no agar ; no sup ; noma ; not ther ; noth <go>
        medical_emergency	4	noth re ; now hasnt ; nuc y ; nurs ; nurs friend ; on til ; or find ; or work
        medical_emergency	4	oth <stop> ; oth and ; othr ; par ni ; pas is ; pech ahorit ; per old
        medical_emergency	4	piedr hac ; pierna le ; pint x ; porch last ; porqu ; pued ; question over
        medical_emergency	4	quien ; r ; raj la ; rara noma ; re broth ; re dad ; red blood
        medical_emergency	4	refus <emergency> ; rent conmig ; rent that ; repit ; respir se ; rid hom
        medical_emergency	4	sam thre ; say his ; se <hit> ; se <photo> ; se peg ; se raj ; se vin
        medical_emergency	4	see two ; seen ; sentenc ; shak say ; she <intoxicated> ; she <limp> ; she pul
        medical_emergency	4	she up ; si <take> ; si tom ; sid lik ; sideway ; sinc 0 ; sinc dawn
        medical_emergency	4	slid and ; slip crack ; slur + ; smel and ; smel burn ; sob hse ; sobac
        medical_emergency	4	sobac y ; sock on ; someth ; spe with ; spoon ; sra ; stair my ; stair tonight
        medical_emergency	4	start today ; stay upright ; step <night> ; straw at ; strip <go> ; stuf sinc
        medical_emergency	4	su nombr ; suck for ; tap las ; tard est ; teeth with ; temp of ; the <child>
        medical_emergency	4	the black ; the crown ; the curb ; the gray ; the load ; the low ; the porch
        medical_emergency	4	the tenant ; the tent ; then <say> ; ther <blood> ; ther blood ; ther hes
        medical_emergency	4	therm ; therm 0 ; thi comput ; thing <always> ; thing every ; thought someon
        medical_emergency	4	thre mor ; threw ; tien ; tien <hot> ; tien dos ; to pul ; tobil ; today he
        medical_emergency	4	today or ; today she ; took in ; troubl ; tuesday ; tumbl ; turn <color>
        medical_emergency	4	two different ; un lad ; up <amount> ; vodk thre ; was <wait> ; was right
        medical_emergency	4	washroom ; went down ; went numb ; went over ; what <day> ; what <month>
        medical_emergency	4	what <year> ; what month ; what town ; when and ; when i ; wher her ; who she
        medical_emergency	4	wif wif ; with <hot> ; word stop ; word then ; work client ; wound on
        medical_emergency	4	y <continue> ; y le ; y marc ; y r ; y ran ; yesterday hes
        medical_emergency	3	/ 0 ; 0 confd ; <alcohol> on ; <amount> <moment> ; <amount> <play>
        medical_emergency	3	<amount> <smell> ; <asleep> es ; <blood> <give> ; <blood> twic ; <bodypart> +
        medical_emergency	3	<bodypart> <limp> ; <bodypart> le ; <bodysound> <fluid> ; <bodysound> so
        medical_emergency	3	<breath> le ; <breath> right ; <clothes> <clothes> ; <clothes> clos
        medical_emergency	3	<cold> then ; <colleague> res ; <color> <height> ; <color> <home>
        medical_emergency	3	<color> <need> ; <color> and ; <color> con ; <color> sinc ; <consume> <see>
        medical_emergency	3	<consume> alg ; <container> per ; <day> <color> ; <daytime> <headface>
        medical_emergency	3	<daytime> <phone> ; <daytime> cant ; <drug> <sedative> ; <eat> <tired>
        medical_emergency	3	<eat> fuer ; <fall> <bodypart> ; <fall> el ; <feel> <daytime> ; <fire> en
        medical_emergency	3	<fluid> <partner> ; <fluid> <say> ; <give> alg ; <headface> <fall>
        medical_emergency	3	<headface> <gun> ; <headface> <stop> ; <headface> about ; <headface> and
        medical_emergency	3	<headface> no ; <headface> one ; <headface> stand ; <hear> <medicine>
        medical_emergency	3	<height> <day> ; <height> to ; <home> <home> ; <hospital> insid ; <hot> n
        medical_emergency	3	<illness> stabl ; <insurance> then ; <intoxicated> <fluid> ; <last> <moment>
        medical_emergency	3	<limp> <hold> ; <moment> un ; <money> conmig ; <night> <palecolor>
        medical_emergency	3	<official> <order> ; <outdoors> <headface> ; <pain> <chestheart> ; <pain> so
        medical_emergency	3	<put> <outdoors> ; <rarely> ; <remember> wher ; <room> <furniture>
        medical_emergency	3	<room> step ; <say> <confused> ; <say> <headface> ; <say> flat ; <say> me
        medical_emergency	3	<sick> 0 ; <sick> <consume> ; <sick> <eat> ; <sick> <partner> ; <sick> <room>
        medical_emergency	3	<sick> is ; <stimulant> im ; <take> <hot> ; <take> lost ; <think> what
        medical_emergency	3	<tired> <night> ; <town> <daytime> ; <trade> re ; <water> <build> ; <year> old
        medical_emergency	3	<year> primer ; a <go> ; a <smell> ; a current ; a loaf ; a mi ; a pencil
        medical_emergency	3	a pink ; a smel ; a thimbl ; a thumb ; abanic ; about <night> ; absces drain
        medical_emergency	3	alg o ; an umbrel ; and <break> ; and beg ; ano primer ; antibiotic ; arc y
        medical_emergency	3	arm ; arm from ; arm has ; asi ; at footbal ; at stop ; ataqu ; august ; b
        medical_emergency	3	back out ; bad and ; basin ; being ; blanc ; blanket in ; both leg ; caf y
        medical_emergency	3	cant <say> ; cart ; company man ; con <rope> ; con medi ; crack from
        medical_emergency	3	crank to ; cuel ; d <bodypart> ; day i ; day just ; de <intoxicated>
        medical_emergency	3	de borrach ; de campan ; de jamaic ; de que ; dock ; doe <night> ; door
        medical_emergency	3	dot on ; doubl the ; down without ; doy pas ; drum skin ; each trip ; ear
        medical_emergency	3	edg with ; el abanic ; escalera ; espos fum ; eye not ; f absces ; for her
        medical_emergency	3	for word ; forgot wher ; froth ; grandp ; granny ; half ; hamac con ; hand at
        medical_emergency	3	happen ; hard lik ; has <bodypart> ; hav anoth ; he <go> ; he <say> ; head off
        medical_emergency	3	head open ; her coat ; her mouth ; her rib ; her sho ; hid from ; his sho
        medical_emergency	3	hubier ; hunt for ; hurt ; husb ; i clip ; i read ; im cough ; in <breath>
        medical_emergency	3	inconscient ; is twic ; it each ; its <sick> ; its what ; just gon ; just not
        medical_emergency	3	keel ; keel over ; key ; kid walk ; la <furniture> ; la <stimulant>
        medical_emergency	3	la cuchar ; la hamac ; le <say> ; le recetan ; le salen ; le sali ; leak ; let
        medical_emergency	3	let that ; lik <alcohol> ; lik <outdoors> ; lin <kin> ; llev dos ; los your
        medical_emergency	3	lying flat ; machin ; marc de ; me who ; mes de ; mi nen ; mix up ; month it
        medical_emergency	3	mustard bel ; my <clothes> ; my <room> ; my aunt ; my temp ; my thigh
        medical_emergency	3	my throat ; myself 0 ; negro ; ni quien ; nin mas ; no mat ; nod out ; noon
        medical_emergency	3	normal ; not track ; numb ; of dishwat ; on backward ; or <job> ; out <take>
        medical_emergency	3	pai ; pas ; pas <say> ; pas dic ; patron y ; pesc fuer ; pic de ; prim el
        medical_emergency	3	promis a ; purs in ; que ano ; quien era ; quit ; rang back ; red sinc
        medical_emergency	3	red stuf ; regard a ; s i ; sab ; sal ; sam <media> ; sam story ; say what
        medical_emergency	3	shallow <stop> ; shallow end ; she talk ; shiny ; shon ; shon a ; shot an
        medical_emergency	3	show ; si usa ; sit lik ; siz <hot> ; siz hot ; skul is ; slid off ; so every
        medical_emergency	3	sob ; son <kin> ; spot in ; step <headface> ; straight ; streak t ; talk
        medical_emergency	3	tel me ; telefon me ; templ ; tequil desd ; the basin ; the headach ; the skin
        medical_emergency	3	the stairwel ; ther mor ; they help ; thi with ; thimbl ; thought
        medical_emergency	3	thre question ; through <clothes> ; thursday hand ; tien la ; tien sin
        medical_emergency	3	to armpit ; today ; tonight i ; too <limp> ; too weak ; tos ; tra la
        medical_emergency	3	trembl is ; trip in ; twic ; un chor ; unit insid ; unles we ; up i
        medical_emergency	3	up someth ; usted ; van ; vec ; walk lik ; was <trust> ; was hop ; watery
        medical_emergency	3	way ; we <promise> ; weak to ; week and ; went ; which ; whol conversation
        medical_emergency	3	wish it ; work a ; worth <say> ; x pap ; y client ; y me ; y pas ; y porqu
        medical_emergency	3	y tiembl ; ya le ; ya llen ; year old ; you anyway ; yrs
        medical_emergency	-3	0 <child> ; 0 hour ; 0 i ; <amount> <count> ; <amount> <take> ; <amount> for
        medical_emergency	-3	<ask> que ; <blade> ; <blood> <pain> ; <breath> el ; <cannabis> <happy>
        medical_emergency	-3	<child> <need> ; <child> <phone> ; <clothes> me ; <confused> <withdrawal>
        medical_emergency	-3	<day> <home> ; <day> <room> ; <day> y ; <die> y ; <feel> it ; <friend> <go>
        medical_emergency	-3	<friend> from ; <go> <happy> ; <go> <say> ; <go> <sedative> ; <go> a
        medical_emergency	-3	<goodbye> ; <happy> of ; <happy> to ; <height> in ; <hospital> <day>
        medical_emergency	-3	<job> 0 ; <job> <go> ; <kin> <container> ; <kin> <friend> ; <kin> <furniture>
        medical_emergency	-3	<kin> in ; <kin> pas ; <leave> <home> ; <moment> 0 ; <moment> <amount>
        medical_emergency	-3	<moment> <drive> ; <moment> <see> ; <month> <continue> ; <month> <treatment>
        medical_emergency	-3	<need> <go> ; <need> <home> ; <needle> on ; <night> <past> ; <night> for
        medical_emergency	-3	<night> in ; <official> <say> ; <opening> and ; <palecolor> <breath>
        medical_emergency	-3	<partner> de ; <partner> me ; <partner> no ; <phone> <room> ; <play> <amount>
        medical_emergency	-3	<promise> you ; <say> <bodypart> ; <say> <clinician> ; <say> <opioid>
        medical_emergency	-3	<say> <pet> ; <see> <go> ; <seizure> ; <soon> <say> ; <stimulant> <eat>
        medical_emergency	-3	<stimulant> sinc ; <trade> de ; <treatment> <say> ; <week> <take> ; <week> i
        medical_emergency	-3	<year> and ; @ ; a 0 ; a <chestheart> ; a <church> ; a <crowd> ; a <drive>
        medical_emergency	-3	a <kin> ; a <month> ; a plac ; about my ; aint ; al <stimulant> ; an army
        medical_emergency	-3	and has ; and say ; and tak ; and we ; and would ; asi que ; believ
        medical_emergency	-3	blood pressur ; c/o ; cabinet ; cal back ; charg ; clr has ; cost ; cover
        medical_emergency	-3	ct ; cuerp ; day without ; dead ; dic q ; dieron ; din ; do i ; dr ; drov
        medical_emergency	-3	el <kin> ; em ; es par ; ese ; exact ; firm ; flop ; for <stranger>
        medical_emergency	-3	for <treatment> ; for an ; front <furniture> ; front desk ; fue la ; god
        medical_emergency	-3	golp ; grief ; has the ; havent ; held ; hil ; hir ; hospital ; hous and
        medical_emergency	-3	how to ; i <home> ; i drink ; i finish ; i found ; i liv ; i lost ; i nev
        medical_emergency	-3	i say ; im at ; in jun ; in law ; insist ; instead ; it all ; it has
        medical_emergency	-3	ive nev ; juez ; kil ; kit ; knew ; lab ; laundry ; le <give> ; le dio
        medical_emergency	-3	legal ; letter ; lo de ; local ; lueg ; ma ; mak a ; marri ; mayor ; me about
        medical_emergency	-3	me back ; me da ; meet ; mi vecin ; muri de ; my <container> ; my <stranger>
        medical_emergency	-3	my <write> ; my bos ; my phon ; no se ; noch ; nuestr ; of <amount>
        medical_emergency	-3	off <opioid> ; off it ; onc in ; one <bodypart> ; one and ; only gummi
        medical_emergency	-3	orden ; otherwis ; otr ; overpas ; paramedic ; pas in ; per la ; polit
        medical_emergency	-3	por eso ; prescrib ; proud ; puent ; que la ; ready ; refil ; rub ; say im
        medical_emergency	-3	se que ; servic ; sig ; sign ; skin is ; snow ; sud ; tamal ; teng
        medical_emergency	-3	the <chestheart> ; the <night> ; the <official> ; the corn ; the new
        medical_emergency	-3	the spr ; then the ; thick than ; to <stranger> ; to open ; told me ; un dia
        medical_emergency	-3	using ; vid ; was <happy> ; we <build> ; websit ; what would ; wheth
        medical_emergency	-3	you <take> ; ~to
        medical_emergency	-4	0 deg ; 0 of ; 0 st ; <alcohol> at ; <amount> <medicine>
        medical_emergency	-4	<amount> <treatment> ; <amount> que ; <angry> ; <ask> him
        medical_emergency	-4	<bodypart> <continue> ; <breath> <fall> ; <caretaking> <kin> ; <child> <ask>
        medical_emergency	-4	<continue> a ; <crowd> <go> ; <crowd> <say> ; <crowd> in ; <day> without
        medical_emergency	-4	<daytime> <blood> ; <drive> on ; <fall> <asleep> ; <fluid> he ; <give> <play>
        medical_emergency	-4	<give> my ; <give> un ; <go> <year> ; <go> by ; <home> <moment>
        medical_emergency	-4	<illness> <month> ; <job> <clinician> ; <job> <job> ; <job> <night>
        medical_emergency	-4	<job> <trade> ; <job> at ; <job> de ; <kin> <amount> ; <kin> <build>
        medical_emergency	-4	<kin> <buy> ; <kin> <law> ; <kin> <need> ; <kin> was ; <law> 0 ; <leave> de
        medical_emergency	-4	<medicine> 0 ; <moment> with ; <money> for ; <money> y ; <month> <past>
        medical_emergency	-4	<need> <continue> ; <need> <furniture> ; <need> <kill> ; <need> <kin>
        medical_emergency	-4	<need> <take> ; <need> <think> ; <needle> in ; <outdoors> <day>
        medical_emergency	-4	<outdoors> <home> ; <partner> <stimulant> ; <past> <amount>
        medical_emergency	-4	<past> <daytime> ; <past> <say> ; <pet> 0 ; <phone> in ; <phone> it
        medical_emergency	-4	<say> <die> ; <say> <happy> ; <say> <moment> ; <say> el ; <say> on
        medical_emergency	-4	<say> you ; <school> a ; <see> for ; <see> your ; <soon> to ; <stimulant> +
        medical_emergency	-4	<stop> <consume> ; <stop> <month> ; <stop> <opioid> ; <stop> in ; <stop> it
        medical_emergency	-4	<stop> on ; <stranger> <phone> ; <stranger> <stop> ; <take> <kin>
        medical_emergency	-4	<think> <kin> ; <think> how ; <think> wher ; <treatment> <amount>
        medical_emergency	-4	<treatment> en ; <treatment> for ; <wait> <amount> ; <write> for
        medical_emergency	-4	<write> from ; <write> the ; a <blade> ; a <friend> ; a <official>
        medical_emergency	-4	a <rarely> ; a coupl ; a hot ; aceptan ; admit ; aft work ; agre ; allergi in
        medical_emergency	-4	alumini ; and hot ; and no ; and stil ; approv ; are in ; arrest ; ask him
        medical_emergency	-4	at <home> ; atty ; back from ; bak ; bonit ; bridg ; camion ; carpet
        medical_emergency	-4	catch her ; centr ; ciw ; cod ; collect ; compadr ; con usted ; cond ; count
        medical_emergency	-4	cow 0 ; cri ; cuart ; cuid ; de <treatment> ; deg ; del <day> ; despert
        medical_emergency	-4	detail ; dij que ; diner ; director ; disculp ; dont hav ; driv ; dying ; eap
        medical_emergency	-4	el 0 ; el <child> ; el <clinician> ; el <outdoors> ; el <play> ; el <write>
        medical_emergency	-4	en los ; ener ; eso ya ; esper ; far ; fax ; fev per ; fifteen ; fold ; for 0
        medical_emergency	-4	for two ; form ; from 0 ; from allergi ; gam ; going to ; guard ; gun
        medical_emergency	-4	hav <amount> ; hav nev ; hay <hot> ; hay fev ; he did ; he said ; heavy
        medical_emergency	-4	heel ; her head ; honest ; i <build> ; i <hear> ; i <money> ; i havent
        medical_emergency	-4	i stil ; i tri ; i would ; im an ; im going ; im on ; im the ; in <amount>
        medical_emergency	-4	in <home> ; in january ; in march ; in our ; in your ; intensiv ; is brown
        medical_emergency	-4	is no ; is not ; it in ; it isnt ; its a ; jef ; kais ; keep my ; kind ; knit
        medical_emergency	-4	la <week> ; la sal ; las <amount> ; las <daytime> ; last year ; late ; lawn
        medical_emergency	-4	lawy ; le <stop> ; library ; littl ; look for ; los nino ; lug ; m <fluid>
        medical_emergency	-4	m vomit ; maestr ; map ; me <happy> ; me dio ; me my ; me va ; medicin
        medical_emergency	-4	mi cun ; mied ; might ; money ; mov to ; msg ; my <sedative> ; my breastbon
        medical_emergency	-4	my feet ; my first ; my grandmoth ; my hand ; n i ; nam is ; next to
        medical_emergency	-4	ni ~<alcohol> ; ninety ; no despiert ; no w/d ; no ~<alcohol> ; no ~<hot>
        medical_emergency	-4	no ~fev ; nos ; ob ; od ; of <sedative> ; of hay ; of thos ; off <sedative>
        medical_emergency	-4	often ; on your ; operator ; orang ; pacient ; par que ; pidi ; pool ; puebl
        medical_emergency	-4	puest ; que hac ; quinc ; rais ; ranch ; regres ; return ; rul ; sangr de
        medical_emergency	-4	say i ; se meti ; se pued ; sea ; season ; segu ; segur ; seiz ; she <see>
        medical_emergency	-4	siempr ; sing ; smal ; so we ; sold ; st ; stair in ; study ; sun ; sweat and
        medical_emergency	-4	tablet ; teni ; than ; that i ; the <emergency> ; the <kin> ; the <rope>
        medical_emergency	-4	the county ; the door ; the next ; the pil ; the sheet ; the truck ; the wal
        medical_emergency	-4	ther nobody ; ticket ; tien 0 ; til i ; to go ; to say ; to sleep
        medical_emergency	-4	too <amount> ; took my ; touch it ; tremor ; tuv ; twin ; un <month> ; uno
        medical_emergency	-4	us ; vap ; vi ; vm ; was 0 ; we dont ; weekday ; whisper ; wint ; with <kin>
        medical_emergency	-4	women ; wont be ; work at ; year ago ; yel ; yes ; you <think> ; zer ; zip
        medical_emergency	-4	~<go> ; ~<kin> ; ~fev ; ~of ; ~seizur ; él
        medical_emergency	-5	0 nd ; 0 th ; 0 y/o ; <alcohol> and ; <asleep> and ; <asleep> in
        """
}
