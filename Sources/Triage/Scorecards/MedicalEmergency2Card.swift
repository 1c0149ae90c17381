extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	# ; + <headface> ; 0 confd ; 0 hit ; <amount> <moment> ; <asleep> sent
        medical_emergency	5	<awake> <blood> ; <blood> <confused> ; <blood> <tool> ; <blood> twic
        medical_emergency	5	<bodypart> <hopeless> ; <bodypart> <sick> ; <bodypart> has ; <bodypart> infect
        medical_emergency	5	<bodypart> lik ; <bodypart> pul ; <bodypart> through ; <bodysound> <say>
        medical_emergency	5	<break> his ; <breath> <asleep> ; <breath> <past> ; <breath> <rope>
        medical_emergency	5	<breath> and ; <chestheart> wont ; <child> <shake> ; <child> pt
        medical_emergency	5	<clothes> twic ; <color> <headface> ; <color> <height> ; <color> <past>
        medical_emergency	5	<continue> <sick> ; <continue> <try> ; <continue> being ; <day> <bodysound>
        medical_emergency	5	<day> <moment> ; <day> <say> ; <day> from ; <daytime> est ; <drive> <limp>
        medical_emergency	5	<eat> <outdoors> ; <eat> l ; <eat> re ; <feel> <think> ; <feel> im
        medical_emergency	5	<fluid> someth ; <friend> mi ; <furniture> <day> ; <furniture> turn ; <go> out
        medical_emergency	5	<headface> <rope> ; <headface> <think> ; <headface> <water> ; <headface> del
        medical_emergency	5	<headface> hav ; <headface> lo ; <hear> on ; <height> <blood>
        medical_emergency	5	<hot> <daytime> ; <hot> <illness> ; <illness> cant ; <intoxicated> <bodypart>
        medical_emergency	5	<job> <fluid> ; <kin> is ; <medicine> been ; <money> <pet> ; <month> and
        medical_emergency	5	<need> me ; <night> <hot> ; <opening> <last> ; <opening> can ; <opening> fram
        medical_emergency	5	<pain> him ; <palecolor> at ; <past> <bodypart> ; <past> <limp>
        medical_emergency	5	<pet> <build> ; <pet> doesnt ; <phone> <intoxicated> ; <room> <wait>
        medical_emergency	5	<rope> <headface> ; <say> com ; <say> ful ; <say> le ; <say> normal
        medical_emergency	5	<say> pur ; <say> rar ; <say> und ; <see> <palecolor> ; <shake> <put>
        medical_emergency	5	<sick> <room> ; <smell> and ; <stimulant> wont ; <stop> <law>
        medical_emergency	5	<take> <seizure> ; <think> i ; <treatment> <month> ; <try> <consume>
        medical_emergency	5	<try> <money> ; <vermin> bit ; a <illness> ; a breath ; a drum ; a gash
        medical_emergency	5	a lad ; a melon ; a pencil ; a percolator ; a purpl ; abri ; absces on
        medical_emergency	5	absces with ; aft <consume> ; air i ; air in ; al rev ; alcanz a ; ama with
        medical_emergency	5	and by ; and crack ; and today ; and wish ; answer question ; are <amount>
        medical_emergency	5	at week ; attack ; audib ; ayer est ; back ankl ; bare <breath> ; bare breath
        medical_emergency	5	barkeep ; bathroom is ; beg to ; bf <phone> ; big <blood> ; big than
        medical_emergency	5	bil then ; blanket in ; ble ; blood from ; bloody ; boc abiert ; boc se
        medical_emergency	5	boc y ; both <headface> ; braz infect ; breakfast my ; breath cant
        medical_emergency	5	breath hung ; brought up ; bucket ; bus ; cal everybody ; calentur de
        medical_emergency	5	can only ; cant open ; car com ; cas ni ; cay borrach ; cesare ; chichon
        medical_emergency	5	chut ; clot ; coffe ; com <furniture> ; com mol ; com pesc ; confund
        medical_emergency	5	confund y ; cop with ; costilla se ; couldnt com ; crackl ; crank sinc
        medical_emergency	5	cuchar y ; cuel ; dad drink ; dad gon ; dai shak ; day had ; de bien
        medical_emergency	5	de cabez ; de que ; dessert ; dispatch driv ; doe drink ; doesnt ; dog doesnt
        medical_emergency	5	door fram ; drench in ; dres a ; ear leak ; eat it ; es grip ; escaler
        medical_emergency	5	est le ; est mas ; even <water> ; even wat ; everyth ; everyth with ; extreme
        medical_emergency	5	fel 0 ; foot wound ; forehead on ; four without ; freez and ; ful <breath>
        medical_emergency	5	ful breath ; get thre ; ground twic ; habl rar ; hard as ; hard he ; has both
        medical_emergency	5	head out ; head that ; her coffe ; her lung ; her mouth ; her throat
        medical_emergency	5	hes shak ; his <say> ; his bel ; his ear ; his neck ; his pajama ; hollow
        medical_emergency	5	hurt him ; husband hes ; i can ; i shoot ; i threw ; im run ; in sharpi
        medical_emergency	5	infect con ; injection sit ; int <furniture> ; is <fluid> ; is <hot> ; is slow
        medical_emergency	5	is wors ; it <goodbye> ; it on ; jal ; jamon calient ; jobsit ; jug de
        medical_emergency	5	just ran ; keep ask ; kid nam ; la lavador ; la pil ; la tercer ; las escalera
        medical_emergency	5	laugh it ; lavador ; le escur ; left foot ; light <pain> ; lik <leave>
        medical_emergency	5	lik leav ; lin has ; lin mom ; lo que ; lo sac ; lo tra ; luchador ; luggag
        medical_emergency	5	lung ; lying ; lying down ; lying flat ; lying on ; m <daytime> ; m huf
        medical_emergency	5	mi <stranger> ; mouth ; mouth not ; mush ; mustard bel ; my air ; my groin
        medical_emergency	5	my lip ; my pupil ; nam or ; ni dond ; ni pa ; night start ; nod out
        medical_emergency	5	nonsens and ; not today ; noth re ; now cant ; now star ; numb i ; off load
        medical_emergency	5	on curb ; on warfarin ; one half ; one pillow ; ont the ; open <past>
        medical_emergency	5	or which ; oth end ; out <cold> ; out cold ; out twic ; padeci ; past my
        medical_emergency	5	phon down ; pierna le ; propi <partner> ; propi espos ; que <fluid>
        medical_emergency	5	que vomit ; qued com ; question i ; raj la ; rara noma ; re bed ; re m
        medical_emergency	5	read 0 ; reconoc a ; red and ; red hot ; red strip ; respir ; respir se
        medical_emergency	5	resuel ; roommat pt ; sam thre ; sangr negr ; scorch ; se raj ; see two
        medical_emergency	5	sei mes ; sent al ; sharpi ; she <intoxicated> ; she sit ; shiny ; sick is
        medical_emergency	5	sick twic ; sid lik ; sillon y ; sinc <eat> ; sink a ; sink is ; sink was
        medical_emergency	5	siz of ; smel and ; smil ; sobac ; sobac y ; son say ; spit ; splinter
        medical_emergency	5	stair tonight ; stand up ; stov lid ; su muchach ; sug ; sus caguama
        medical_emergency	5	swollen 0 ; t ; talk gibberish ; tard est ; teeth in ; temp ; templ
        medical_emergency	5	teng <hot> ; teng calentur ; the fork ; the sink ; the tenant ; thos gas
        medical_emergency	5	through the ; thrown ; tia el ; tien una ; til mon ; tip off ; to <bodypart>
        medical_emergency	5	today or ; tonight i ; tonight ther ; touch and ; tra un ; tv remot
        medical_emergency	5	two blanket ; un lad ; una muel ; unresponsiv on ; up rang ; up twic
        medical_emergency	5	was <sick> ; was dop ; what com ; what day ; wher her ; wont go ; wont lift
        medical_emergency	5	word stop ; work client ; x tonight ; y <continue> ; y hes ; y r ; ya <awake>
        medical_emergency	5	ya despiert
        medical_emergency	4	0 <limp> ; 0 <rope> ; 0 ano ; 0 blanket ; 0 d ; 0 ivdu ; <alcohol> settl
        medical_emergency	4	<always> <bodypart> ; <always> <fluid> ; <always> <homeless>
        medical_emergency	4	<always> <illness> ; <always> sharp ; <always> until ; <amount> <think>
        medical_emergency	4	<ask> <emergency> ; <ask> sam ; <asleep> cant ; <awake> per ; <blood> <always>
        medical_emergency	4	<blood> in ; <blood> thi ; <bodypart> <fluid> ; <bodypart> <kill>
        medical_emergency	4	<bodypart> <limp> ; <bodypart> dond ; <bodypart> dry ; <bodypart> fat
        medical_emergency	4	<bodypart> le ; <bodypart> or ; <bodysound> so ; <break> over ; <breath> <ask>
        medical_emergency	4	<breath> <furniture> ; <breath> <headface> ; <breath> <illness>
        medical_emergency	4	<breath> <pain> ; <breath> i ; <breath> me ; <chestheart> is ; <clean> <go>
        medical_emergency	4	<clothes> <bodypart> ; <clothes> en ; <cold> then ; <colleague> <limp>
        medical_emergency	4	<color> <cold> ; <color> as ; <color> con ; <color> she ; <confused> <fluid>
        medical_emergency	4	<consume> <headface> ; <container> and ; <container> cant ; <container> per
        medical_emergency	4	<continue> los ; <day> <hospital> ; <day> bad ; <day> tambien
        medical_emergency	4	<daytime> <color> ; <daytime> cant ; <drive> <go> ; <drive> re
        medical_emergency	4	<drug> <shake> ; <eat> al ; <eat> an ; <eat> has ; <eat> nic ; <fall> <blood>
        medical_emergency	4	<fall> <put> ; <fall> his ; <fall> off ; <feel> <feel> ; <fire> <hear>
        medical_emergency	4	<fire> to ; <fluid> <day> ; <friend> pt ; <furniture> le ; <furniture> twic
        medical_emergency	4	<go> <color> ; <go> <headface> ; <go> on ; <headface> <gun>
        medical_emergency	4	<headface> <happy> ; <headface> about ; <headface> dusky ; <headface> if
        medical_emergency	4	<headface> is ; <headface> isnt ; <headface> met ; <hear> <breath>
        medical_emergency	4	<hear> <medicine> ; <hold> <leave> ; <home> lin ; <home> ni ; <hospital> insid
        medical_emergency	4	<illness> <bodypart> ; <illness> <day> ; <illness> <put> ; <illness> per
        medical_emergency	4	<illness> stabl ; <insurance> then ; <intoxicated> <break>
        medical_emergency	4	<intoxicated> <tired> ; <kin> <breath> ; <kin> <fluid> ; <kin> <partner>
        medical_emergency	4	<kin> le ; <last> <hospital> ; <last> <shake> ; <law> <headface>
        medical_emergency	4	<law> <official> ; <limp> <chestheart> ; <limp> on ; <moment> cant
        medical_emergency	4	<moment> hasnt ; <money> conmig ; <month> <fluid> ; <month> <illness>
        medical_emergency	4	<month> de ; <night> what ; <official> <order> ; <opioid> <limp>
        medical_emergency	4	<palecolor> doesnt ; <palecolor> of ; <past> <clothes> ; <past> <hit>
        medical_emergency	4	<phone> <breath> ; <phone> and ; <phone> ni ; <record> <remember>
        medical_emergency	4	<record> over ; <remember> que ; <room> <intoxicated> ; <room> <see>
        medical_emergency	4	<say> <headface> ; <say> us ; <say> what ; <see> anyth ; <shake> <think>
        medical_emergency	4	<sick> 0 ; <sick> <partner> ; <sick> int ; <smell> ; <smell> a
        medical_emergency	4	<stimulant> <last> ; <stranger> shon ; <take> a ; <take> lost ; <try> <clean>
        medical_emergency	4	<wait> <color> ; <wait> can ; <wait> com ; <water> <chestheart>
        medical_emergency	4	<water> <fluid> ; a <limp> ; a <smell> ; a boil ; a can ; a lemon ; a paint
        medical_emergency	4	a pink ; a rotten ; a sausag ; a smel ; a thimbl ; a toilet ; abanic
        medical_emergency	4	about even ; abuel ; ago slur ; aguit por ; ahog ; ahog no ; algodon ; am shak
        medical_emergency	4	an absces ; and <hit> ; and cant ; and im ; and is ; and red ; and shiny
        medical_emergency	4	ano 0 ; anoch no ; answer somebody ; any history ; anyth strang ; aqui
        medical_emergency	4	are knock ; are tingl ; arm absces ; arm from ; arm hot ; ask sam ; at a
        medical_emergency	4	august ; aunt cal ; ayer fum ; b ; back <bodypart> ; back hurt ; bad ; bad one
        medical_emergency	4	bal and ; been com ; been empty ; been thre ; been vomit ; beer four ; beet
        medical_emergency	4	began yesterday ; between <say> ; between word ; bien ; big gash ; bleed not
        medical_emergency	4	bol llen ; bon dry ; braz ; breath right ; broth hit ; brush her ; caf y
        medical_emergency	4	calf ; cant <take> ; cant tel ; cervez hac ; chatter und ; coconut ; collaps
        medical_emergency	4	color on ; com <illness> ; company man ; complet ; concret ; confd ; copd
        medical_emergency	4	corn and ; county thi ; crack my ; crack over ; cubet de ; curb last
        medical_emergency	4	curb with ; d end ; dai until ; day it ; de <intoxicated> ; de borrach
        medical_emergency	4	de jamaic ; de pus ; de temperatur ; dec ; deer in ; dent ; despiert per
        medical_emergency	4	didnt go ; diseas ; dizzy ; doe <consume> ; dog leash ; dot <go> ; dot on
        medical_emergency	4	doubl my ; driv re ; drop his ; dur ; ear and ; ear by ; ear word ; ech sus
        medical_emergency	4	ed <hospital> ; edg ; el abanic ; embaraz ; encontramo ; end ; enred
        medical_emergency	4	escalera ; escalera y ; espos fum ; est <fluid> ; etoh amt ; eve ; existen
        medical_emergency	4	eye hav ; f <count> ; f alprazolam ; fifty ; figur on ; fiv yrs ; forget what
        medical_emergency	4	fork is ; freez ; from the ; ful sentenc ; gag every ; get is ; go <palecolor>
        medical_emergency	4	going ; got lost ; gritty ; ground sinc ; group but ; had to ; hal and
        medical_emergency	4	half my ; halfway through ; hamac con ; hard lik ; has <bodypart> ; hasnt mad
        medical_emergency	4	he <limp> ; head injury ; heart valv ; heav int ; her hand ; her keep
        medical_emergency	4	herman tien ; hes throw ; hid from ; hij ; hilo ; him all ; hinch con
        medical_emergency	4	hinch y ; his smil ; hiz una ; hold phon ; hour now ; hoy tambien ; i <kill>
        medical_emergency	4	i cant ; i clip ; i drew ; im by ; im cough ; im fourteen ; im shiver
        medical_emergency	4	in cant ; in low ; in tub ; inhal left ; is going ; is twic ; its siz
        medical_emergency	4	keep los ; keep walk ; kid walk ; knock togeth ; l hand ; la <furniture>
        medical_emergency	4	la <height> ; la boc ; la cubet ; la hamac ; labor 0 ; languag i ; le <leave>
        medical_emergency	4	le <say> ; le infect ; leak out ; leg from ; lik <fluid> ; lik bread
        medical_emergency	4	lik garbag ; lik ground ; lik wet ; lip dusky ; llen la ; lump with ; lung and
        medical_emergency	4	m <break> ; m with ; man shon ; marc de ; mas informacion ; me entr
        medical_emergency	4	mention ther ; mgr res ; mi abuel ; middl 0 ; minut my ; mism ; mix up
        medical_emergency	4	mo <consume> ; mom keep ; mom use ; murmur ; my <friend> ; my arm ; my ear
        medical_emergency	4	my pic ; my temp ; nam him ; naranja ; neck for ; negr y ; negro
        medical_emergency	4	neighbor has ; neighbor re ; ni <say> ; night hes ; nit ; nit usual ; nitrou a
        medical_emergency	4	no agar ; no existen ; no mat ; no me ; no sup ; nois at ; now drowsy
        medical_emergency	4	now hasnt ; of mustard ; of skul ; off <opening> ; off porch ; ok dont
        medical_emergency	4	on <build> ; on me ; on my ; one minut ; or find ; or work ; orej y
        medical_emergency	4	oth <stop> ; oth and ; othr ; out <go> ; out <take> ; out as ; out wrong
        medical_emergency	4	outreach 0 ; over tonight ; overnight ; par <phone> ; paso ; patch on ; pint x
        medical_emergency	4	porch last ; pregunt tre ; pued ; puk ; pupil ; pus los ; put ; question every
        medical_emergency	4	quien era ; r ; radiator ; rara ; re <furniture> ; re broth ; refus ems
        medical_emergency	4	rent conmig ; repit ; respir me ; ruidit ; sab quien ; sal <blood> ; sal sangr
        medical_emergency	4	sam <media> ; sam story ; sangr dos ; sangr y ; saturday ; say what
        medical_emergency	4	se <photo> ; se vin ; sent en ; sentenc ; shak say ; she <limp> ; she pul
        medical_emergency	4	she wait ; sinc <daytime> ; sinc dawn ; sink ; sit ; sit in ; skul is
        medical_emergency	4	slid and ; slur sleepy ; snf nurs ; sob at ; spid ; spoon ; spoon with
        medical_emergency	4	spot in ; sra ; stair at ; start today ; step <headface> ; stir ; straight and
        medical_emergency	4	strip <go> ; strip head ; stuf sinc ; surgery ; sus doc ; swollen red
        medical_emergency	4	tailgat ; talk for ; tap las ; teeth with ; teeth wont ; that it
        medical_emergency	4	the <moment> ; the <month> ; the bump ; the crown ; the curb ; the edg
        medical_emergency	4	the gray ; the low ; the skin ; the stair ; the stairwel ; then four
        medical_emergency	4	thi comput ; thimbl ; thing every ; thre question ; tien <hot> ; tien sin
        medical_emergency	4	tim though ; tobil ; today ; today he ; today one ; toilet and ; took in
        medical_emergency	4	towel und ; trembl is ; trip in ; tub 0 ; tuesday ; twic its ; two hrs
        medical_emergency	4	two then ; un ruidit ; una <headface> ; unit insid ; up <amount> ; vecin por
        medical_emergency	4	ventilator at ; vodk thre ; walk ; walk int ; walk out ; warfarin ; was bright
        medical_emergency	4	was right ; washroom ; wel a ; went down ; what <month> ; what <see>
        medical_emergency	4	what look ; what month ; what town ; when i ; which hous ; whil hold
        medical_emergency	4	whol conversation ; with <cold> ; word then ; wound ; wound on ; wrist to
        medical_emergency	4	x <night> ; x pap ; y marc ; y ran ; y tiembl ; ya llen ; yesterday hes
        medical_emergency	3	+ swollen ; 0 c ; 0 idk ; 0 no ; 0 overnight ; <always> <breath>
        medical_emergency	3	<amount> <smell> ; <amount> and ; <amount> her ; <ask> <ask> ; <asleep> es
        medical_emergency	3	<awake> <stop> ; <blood> <clean> ; <blood> <hear> ; <bodypart> <hear>
        medical_emergency	3	<bodypart> thing ; <bodysound> <fluid> ; <breath> <amount> ; <breath> in
        medical_emergency	3	<breath> right ; <church> y ; <clean> her ; <clothes> clos ; <cold> down
        medical_emergency	3	<color> <home> ; <color> <need> ; <color> stool ; <container> wher
        medical_emergency	3	<continue> down ; <continue> tilt ; <day> <night> ; <day> at ; <day> been
        medical_emergency	3	<day> or ; <day> what ; <daytime> <headface> ; <daytime> <phone>
        medical_emergency	3	<eat> <bodypart> ; <eat> <hear> ; <eat> <tired> ; <eat> int ; <eat> pot
        medical_emergency	3	<fall> <bodypart> ; <fall> el ; <fall> from ; <fire> en ; <fluid> <partner>
        medical_emergency	3	<give> alg ; <go> backward ; <headface> <hot> ; <headface> <outdoors>
        medical_emergency	3	<headface> and ; <headface> leak ; <headface> not ; <hear> when
        medical_emergency	3	<height> <day> ; <height> with ; <hit> <take> ; <home> <fall> ; <home> <home>
        medical_emergency	3	<hospital> resident ; <hot> <drive> ; <insurance> <say> ; <intoxicated> +
        medical_emergency	3	<intoxicated> no ; <kill> <hot> ; <kin> <day> ; <last> <moment>
        medical_emergency	3	<last> <week> ; <leave> <hear> ; <limp> in ; <medicine> rn ; <moment> un
        medical_emergency	3	<money> <breath> ; <need> <emergency> ; <night> <palecolor>
        medical_emergency	3	<outdoors> <headface> ; <palecolor> <feel> ; <photo> and ; <put> both
        medical_emergency	3	<remember> <drive> ; <remember> wher ; <room> <headface> ; <say> <say>
        medical_emergency	3	<say> teng ; <sedative> typ ; <see> kind ; <sick> <consume> ; <sick> is
        medical_emergency	3	<smell> <leave> ; <stiff> <hot> ; <stimulant> im ; <stranger> at
        medical_emergency	3	<take> <amount> ; <think> quien ; <think> the ; <tired> <night> ; <trade> re
        medical_emergency	3	<treatment> <week> ; <water> <hear> ; <year> <shake> ; <year> <stimulant>
        medical_emergency	3	a helmet ; a tank ; a ventilator ; absces drain ; ago head ; al <alcohol>
        medical_emergency	3	all <eat> ; ambulanci ; an umbrel ; and <break> ; and beg ; and chil
        medical_emergency	3	and empti ; and hard ; and it ; and sweat ; arc y ; arm wont ; around it
        medical_emergency	3	as big ; ask me ; at hosp ; audibl ; b / ; back its ; back out ; bad heart
        medical_emergency	3	being ; belt on ; black stool ; blanc ; blood a ; borrach no ; bottl not
        medical_emergency	3	braz le ; breakfast on ; cabez y ; can and ; cant cros ; celluliti ; chil +
        medical_emergency	3	clar de ; coffe with ; col ; cold down ; com out ; cristal braz ; cros a
        medical_emergency	3	cuand jal ; d <bodypart> ; dai fiv ; day i ; dead dog ; del <bodypart>
        medical_emergency	3	del andami ; desd el ; dic a ; dim ; disorient ; dock ; doe night ; dolor
        medical_emergency	3	door ; doubl the ; down <room> ; doy pas ; drum skin ; due ; each <go> ; ear
        medical_emergency	3	el <chestheart> ; el inhalador ; enough i ; enred y ; entr ; f <limp> ; fear
        medical_emergency	3	fish tank ; flat x ; for bil ; for word ; forearm is ; forgot wher
        medical_emergency	3	from <furniture> ; gin on ; glu and ; glucos ; ground and ; ground stil
        medical_emergency	3	guy went ; h vomit ; half ; hamac ; hand swollen ; happen ; hard with
        medical_emergency	3	has <hit> ; he now ; heart 0 ; her <child> ; her rib ; hes clos ; him then
        medical_emergency	3	himself ; his cok ; his own ; hosp ; hour ago ; hubier ; i slid ; inhalador
        medical_emergency	3	is bring ; is red ; is unconsciou ; its <sick> ; jail ; jal <breath> ; jamaic
        medical_emergency	3	just isnt ; keel ; keel over ; keep tilt ; key ; know abt ; la <home>
        medical_emergency	3	la carp ; la cas ; la cuchar ; lack ; last week ; le <fluid> ; lid
        medical_emergency	3	light hurt ; lik <outdoors> ; lip hav ; llev dos ; look kind ; m a ; mas grand
        medical_emergency	3	me entiend ; med rn ; mgr at ; mid <say> ; mid word ; mom cam ; mom fel
        medical_emergency	3	morn hes ; my aunt ; my word ; nam our ; neck is ; neighbor ; new <chestheart>
        medical_emergency	3	new heart ; ni acost ; ni quien ; niec ; not ther ; noth <go> ; nuc y
        medical_emergency	3	nurs friend ; of <breath> ; of dishwat ; off <put> ; pa un ; pai ; pas <say>
        medical_emergency	3	pas dic ; pas is ; pech ahorit ; pie se ; pink ; put both ; quien ; red stuf
        medical_emergency	3	rehab at ; res has ; respir y ; ring ; rn ; rxd norc ; sabemo de ; sal
        medical_emergency	3	sangr roj ; se <alcohol> ; se peg ; she answer ; she puk ; she up ; shot an
        medical_emergency	3	show hes ; sit lik ; slip crack ; slip in ; slur + ; smel burn ; someth ; sta
        medical_emergency	3	stair my ; stuck to ; su <child> ; swol up ; tank deliver ; tap in ; tea leav
        medical_emergency	3	tel who ; the <child> ; the black ; the load ; the porch ; then an ; thi big
        medical_emergency	3	thi morn ; thi with ; threw ; through <clothes> ; tien ; tien dos ; tien fiebr
        medical_emergency	3	to <stop> ; today up ; tongu now ; tri ; turn <color> ; up someth ; van
        medical_emergency	3	ventilator ; vuelv ; walk lik ; watery ; we sit ; week and ; went
        medical_emergency	3	went backward ; went numb ; what <day> ; when and ; wher ; who won ; wif wif
        medical_emergency	3	wind cant ; wish it ; with temp ; work a ; wrong ; y client ; y pas ; y pt
        medical_emergency	3	ya no ; you anyway ; yrs
        medical_emergency	-3	0 deg ; <alcohol> and ; <alcohol> sinc ; <amount> <eat> ; <amount> <take>
        medical_emergency	-3	<amount> sinc ; <angry> at ; <ask> <money> ; <awake> <headface>
        medical_emergency	-3	<blood> <pain> ; <bodypart> <breath> ; <bodypart> <pain> ; <bodypart> <stop>
        medical_emergency	-3	<breath> <moment> ; <chestheart> <bodypart> ; <confused> and ; <count> <day>
        medical_emergency	-3	<crowd> <say> ; <day> <law> ; <day> off ; <die> in ; <drive> <job>
        medical_emergency	-3	<drive> on ; <eat> a ; <emergency> on ; <friend> from ; <give> <phone>
        medical_emergency	-3	<go> <amount> ; <go> <count> ; <happy> of ; <hear> in ; <home> <consume>
        medical_emergency	-3	<home> <moment> ; <home> <room> ; <home> <treatment> ; <home> en
        medical_emergency	-3	<hot> <breath> ; <hot> <leave> ; <insurance> <insurance> ; <job> <clinician>
        medical_emergency	-3	<job> en ; <kin> <money> ; <kin> <treatment> ; <leave> <home> ; <medicine> 0
        medical_emergency	-3	<money> <week> ; <month> <say> ; <month> <treatment> ; <month> of
        medical_emergency	-3	<need> <job> ; <need> someth ; <night> at ; <night> for ; <night> in
        medical_emergency	-3	<partner> <breath> ; <partner> de ; <partner> me ; <partner> no
        medical_emergency	-3	<phone> <need> ; <phone> x ; <play> <color> ; <rail> ; <room> of
        medical_emergency	-3	<room> throw ; <say> <happy> ; <school> <write> ; <sedative> <moment>
        medical_emergency	-3	<see> me ; <soon> <say> ; <stimulant> <eat> ; <stimulant> <go> ; <stop> with
        medical_emergency	-3	<stranger> and ; <take> <always> ; <take> <sedative> ; <take> him
        medical_emergency	-3	<think> <need> ; <think> <write> ; <tool> <go> ; <vendor> ; <volunteer>
        medical_emergency	-3	<week> <stimulant> ; <write> <record> ; <year> <kin> ; a <church> ; a <go>
        medical_emergency	-3	a <partner> ; a <school> ; a littl ; a month ; about <amount> ; allow ; alon
        medical_emergency	-3	and would ; are in ; around my ; back and ; background ; bath towel
        medical_emergency	-3	been off ; blood pressur ; box ; breath get ; bro ; build ; buri ; but the
        medical_emergency	-3	calor ; camer ; can do ; cant go ; cho ; clr <say> ; cod ; con un ; corren
        medical_emergency	-3	cort ; cramp ; day going ; de <happy> ; de <opioid> ; deg ; del <treatment>
        medical_emergency	-3	dental ; desd que ; did a ; do i ; do that ; drov ; eap ; el <church>
        medical_emergency	-3	el <pet> ; el <stranger> ; en <home> ; en cas ; enter ; ese ; even ; fair
        medical_emergency	-3	february ; feo ; fist ; floor throw ; found the ; fresn ; fue ; fuert ; gam
        medical_emergency	-3	gat ; goat ; got her ; got out ; hat ; hav a ; hav no ; he has ; herself
        medical_emergency	-3	holiday ; hom with ; hour and ; how to ; i bang ; i start ; i typ ; i wont
        medical_emergency	-3	im going ; in <home> ; in custody ; in front ; in law ; in may ; inpt
        medical_emergency	-3	instead of ; is a ; is at ; it goe ; its <stimulant> ; its been ; ive nev
        medical_emergency	-3	juez ; knit ; la <blood> ; la gent ; la vecin ; le <give> ; le <stop>
        medical_emergency	-3	le dio ; le ech ; lent ; letter ; lif ; lik to ; liv with ; llor ; loaf
        medical_emergency	-3	loos ; lost my ; mak it ; malil ; mam de ; me pas ; me with ; mi hij ; mind
        medical_emergency	-3	most of ; murd ; my <container> ; myself ; need a ; neith ; nephew ; ni nad
        medical_emergency	-3	ni una ; nin ; nin <day> ; nin day ; no <shake> ; no ~<consume> ; nuestr ; od
        medical_emergency	-3	of thos ; of us ; off <sedative> ; one in ; one on ; orang ; paramedic
        medical_emergency	-3	pas in ; password ; pens ; plant ; platic con ; pleas <phone> ; pleas <say>
        medical_emergency	-3	polit ; put in ; qued a ; quisier ; real ; resum ; return ; say im ; se nos
        medical_emergency	-3	se pued ; semana ; send ; shar ; shirt and ; siempr ; sin <consume>
        medical_emergency	-3	so nobody ; sobrin ; soy de ; start with ; structur ; ten ; teng 0 ; than
        medical_emergency	-3	thanksgiv ; the corn ; the man ; the new ; then <breath> ; then gasp
        medical_emergency	-3	ther is ; they <give> ; think about ; thirty ; thre of ; thursday ; to <hear>
        medical_emergency	-3	to <kill> ; to my ; to say ; tom ni ; twenty ; ultim ; una <stranger>
        medical_emergency	-3	una <week> ; una seman ; union ; veo com ; vet <take> ; was one ; went in
        medical_emergency	-3	what it ; when dad ; whenev ; wher do ; wher to ; wif has ; with her
        medical_emergency	-3	with it ; would lik ; y <soon> ; y una ; ~<furniture> ; ~her ; ~seizur
        medical_emergency	-4	0 <consume> ; 0 hour ; 0 of ; 0 rd ; <amount> <treatment> ; <amount> at
        medical_emergency	-4	<amount> in ; <angry> ; <ask> <write> ; <blood> <awake> ; <blood> all
        medical_emergency	-4	<breath> <pill> ; <cannabis> <happy> ; <child> <need> ; <child> <think>
        medical_emergency	-4	<cold> i ; <colleague> <take> ; <crowd> <home> ; <day> <crowd>
        medical_emergency	-4	<day> <friend> ; <day> in ; <day> me ; <die> y ; <fluid> he ; <give> un
        medical_emergency	-4	<go> <die> ; <go> <year> ; <happy> <breath> ; <headface> <intoxicated>
        """
}
