extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	<intoxicated> <bodypart> ; <intoxicated> <last> ; <kill> <hot>
        medical_emergency	5	<last> <moment> ; <law> scen ; <limp> <furniture> ; <limp> in ; <medicine> siz
        medical_emergency	5	<night> load ; <opening> can ; <opening> fram ; <opening> step
        medical_emergency	5	<outdoors> <blood> ; <pain> <phone> ; <palecolor> doesnt ; <palecolor> of
        medical_emergency	5	<past> <bodypart> ; <pet> doesnt ; <phone> ni ; <record> <remember>
        medical_emergency	5	<record> over ; <room> <see> ; <say> <breath> ; <say> <limp> ; <say> back
        medical_emergency	5	<say> between ; <say> flat ; <say> pur ; <see> <palecolor> ; <sick> 0
        medical_emergency	5	<sick> up ; <smell> <hot> ; <smell> and ; <stimulant> wont ; <stop> <law>
        medical_emergency	5	<take> <stimulant> ; <take> a ; <try> <money> ; <water> <past> ; <week> and
        medical_emergency	5	<write> <bodysound> ; <write> without ; <year> <fluid> ; a <illness>
        medical_emergency	5	a current ; a drum ; a grapefruit ; a sausag ; absces on ; acost
        medical_emergency	5	aft <consume> ; aguit por ; al rev ; algodon ; am <color> ; and cant ; and ooz
        medical_emergency	5	and sol ; and wish ; ano 0 ; are tingl ; arm from ; arm wont ; at <asleep>
        medical_emergency	5	attack ; ayer est ; azote ; back und ; bad ; bad <fall> ; bad fal ; bal and
        medical_emergency	5	bare <breath> ; bare breath ; barkeep ; bathroom is ; been shak ; beg to
        medical_emergency	5	being <sick> ; being sick ; big <hot> ; big hot ; bil then ; black stool
        medical_emergency	5	blood twic ; boc ; bolillo ; brought up ; brown ; bucket by ; cabez y
        medical_emergency	5	cal everybody ; cal was ; calentur desd ; calentur y ; can lid ; cant <take>
        medical_emergency	5	cant reach ; cant walk ; car said ; clinic open ; clot ; coffe pot ; collaps
        medical_emergency	5	com <furniture> ; complet no ; confund ; contest con ; county ; cowork say
        medical_emergency	5	crack my ; crim scen ; cuchar y ; curb 0 ; curb last ; d <bodypart> ; dad gon
        medical_emergency	5	dai shak ; dark ; dark and ; de bien ; de drenaj ; dec ; dispatch driv
        medical_emergency	5	dog doesnt ; door fram ; doubl my ; doubl the ; down one ; drain last ; drenaj
        medical_emergency	5	dres a ; drip from ; drunk last ; ed <hospital> ; eight ; el de ; el trail
        medical_emergency	5	elbow is ; entiend lo ; escaler y ; espum no ; est mas ; even <water>
        medical_emergency	5	even wat ; everyth with ; fel 0 ; fel backward ; fel hit ; fiebr 0 ; fifty
        medical_emergency	5	flat sinc ; for yrs ; forget what ; four without ; freez and ; from slam
        medical_emergency	5	gash ; get is ; go <palecolor> ; gon stif ; ground twic ; gush ; had your
        medical_emergency	5	hard as ; has both ; head out ; head that ; her <headface> ; her and
        medical_emergency	5	her coffe ; her lung ; her mouth ; her sho ; hermano dicen ; hilo ; him rest
        medical_emergency	5	his neck ; his pajama ; his rib ; his skul ; hiz una ; hot swollen ; hour now
        medical_emergency	5	hoy est ; huel a ; i <kill> ; i gulp ; i scrap ; im <cold> ; im by ; in low
        medical_emergency	5	iop day ; is split ; is swollen ; is wors ; it <goodbye> ; it up ; its august
        medical_emergency	5	ive drank ; jal <breath> ; jamon calient ; jobsit ; jug de ; just gon
        medical_emergency	5	keep ask ; ketchup and ; kid nam ; knock togeth ; la azote ; la cocain
        medical_emergency	5	la tercer ; laugh it ; le <fluid> ; left foot ; light <pain> ; lik <height>
        medical_emergency	5	lin has ; lin mom ; lo que ; los tobil ; luchador ; luggag ; m huf ; m throw
        medical_emergency	5	mailbox without ; marc de ; mi <stranger> ; milk in ; min confus ; minut my
        medical_emergency	5	morn hes ; mouth not ; mustard sinc ; my <fluid> ; my lip ; my temp ; my word
        medical_emergency	5	nam or ; neck for ; neighbor ; ni <say> ; ni quien ; ni sent ; night lit
        medical_emergency	5	night load ; night not ; nitrou a ; now cant ; now drowsy ; numb ; of penni
        medical_emergency	5	oid no ; ok dont ; on <build> ; on carpet ; on me ; on warfarin ; ont
        medical_emergency	5	open <past> ; oth end ; othr ; out <cold> ; out between ; out cold ; out one
        medical_emergency	5	out twic ; out wrong ; own <last> ; own <room> ; own bathroom ; own last
        medical_emergency	5	padeci ; pag open ; pai est ; par <phone> ; past my ; por complet ; por mi
        medical_emergency	5	porch last ; porch step ; prim el ; program lin ; propi <partner>
        medical_emergency	5	propi espos ; pupil ; pus los ; que <fluid> ; que vomit ; rara noma ; re m
        medical_emergency	5	red hot ; respir por ; roof fel ; run 0 ; sali negr ; scorch ; se <fall>
        medical_emergency	5	se cay ; see two ; sent al ; she put ; she up ; shrimp at ; sinc <eat>
        medical_emergency	5	sink was ; siz ; siz of ; skul is ; smel and ; so <confused> ; so confus
        medical_emergency	5	sobac ; sobac y ; son say ; sound underwat ; soup and ; spit ; spit 0
        medical_emergency	5	splinter ; sra ; stair at ; stair tonight ; stand up ; step <headface>
        medical_emergency	5	streak going ; struggl for ; sug ; surgery ; sus caguama ; tambor y
        medical_emergency	5	teeth chatter ; teeth clock ; teng <hot> ; teng calentur ; the <drive>
        medical_emergency	5	the juic ; the pillow ; the sink ; the skin ; the tenant ; the touch
        medical_emergency	5	the wound ; thermomet and ; thos gas ; through the ; tia se ; til mon
        medical_emergency	5	tom mas ; tonight i ; tonight ther ; touch and ; two blanket ; un popot
        medical_emergency	5	up past ; up someth ; very <confused> ; very confus ; walk out ; went backward
        medical_emergency	5	what com ; wher her ; with <hot> ; with cold ; word no ; word then
        medical_emergency	5	y <continue> ; y hes ; year near ; youd expect ; your is
        medical_emergency	4	0 <limp> ; 0 <rope> ; 0 blanket ; 0 confd ; <alcohol> <hot> ; <alcohol> mini
        medical_emergency	4	<always> <bodypart> ; <always> <homeless> ; <always> sharp ; <always> until
        medical_emergency	4	<amount> <play> ; <amount> <smell> ; <ask> <emergency> ; <awake> per
        medical_emergency	4	<blood> <always> ; <blood> <confused> ; <blood> <furniture> ; <blood> a
        medical_emergency	4	<blood> x ; <bodypart> <fluid> ; <bodypart> <kill> ; <bodypart> <limp>
        medical_emergency	4	<bodypart> infect ; <bodypart> infl ; <bodypart> tan ; <bodypart> through
        medical_emergency	4	<bodysound> <fluid> ; <bodysound> so ; <bodysound> the ; <breath> <ask>
        medical_emergency	4	<breath> <pain> ; <breath> <rope> ; <chestheart> <moment>
        medical_emergency	4	<chestheart> <tool> ; <child> <shake> ; <child> pt ; <clothes> en ; <cold> n
        medical_emergency	4	<cold> then ; <color> <cold> ; <color> <headface> ; <color> con
        medical_emergency	4	<confused> <fluid> ; <consume> <headface> ; <continue> being
        medical_emergency	4	<continue> throw ; <day> <hospital> ; <day> been ; <daytime> cant
        medical_emergency	4	<drive> <day> ; <drug> <shake> ; <eat> <bodypart> ; <eat> has ; <eat> nic
        medical_emergency	4	<fall> <bodypart> ; <fall> <put> ; <fall> from ; <fall> his ; <fall> off
        medical_emergency	4	<fire> <hear> ; <fluid> bright ; <friend> <blood> ; <friend> pt
        medical_emergency	4	<furniture> <day> ; <go> <color> ; <go> <headface> ; <headface> <gun>
        medical_emergency	4	<headface> <outdoors> ; <headface> about ; <headface> has ; <headface> if
        medical_emergency	4	<headface> is ; <headface> lo ; <headface> met ; <hear> <fluid>
        medical_emergency	4	<hear> <medicine> ; <hear> <stimulant> ; <height> <blood> ; <height> <day>
        medical_emergency	4	<height> with ; <hold> and ; <home> <fall> ; <home> lin
        medical_emergency	4	<hospital> <confused> ; <hot> + ; <hot> the ; <illness> <bodypart>
        medical_emergency	4	<illness> <day> ; <illness> per ; <kin> <daytime> ; <kin> <partner>
        medical_emergency	4	<kin> <stimulant> ; <kin> cumpli ; <kin> is ; <last> <hospital>
        medical_emergency	4	<last> <shake> ; <law> <headface> ; <law> <official> ; <moment> cant
        medical_emergency	4	<moment> hasnt ; <moment> un ; <money> conmig ; <month> and ; <official> wont
        medical_emergency	4	<opening> <intoxicated> ; <opioid> <limp> ; <outdoors> <headface>
        medical_emergency	4	<outdoors> twic ; <palecolor> <feel> ; <palecolor> as ; <past> <limp>
        medical_emergency	4	<phone> and ; <put> both ; <room> <intoxicated> ; <rope> <headface>
        medical_emergency	4	<say> <confused> ; <say> <say> ; <say> com ; <say> ful ; <say> le ; <say> turn
        medical_emergency	4	<say> und ; <say> us ; <say> whil ; <shake> <put> ; <sick> int ; <sick> is
        medical_emergency	4	<smell> ; <smell> <leave> ; <smell> a ; <stiff> <hot> ; <stimulant> <last>
        medical_emergency	4	<stranger> at ; <take> <amount> ; <take> <color> ; <take> <illness>
        medical_emergency	4	<take> <seizure> ; <try> <clean> ; <try> <consume> ; <vermin> bit
        medical_emergency	4	<wait> <color> ; <wait> <hospital> ; <water> <fluid> ; <year> near
        medical_emergency	4	<year> por ; a breath ; a crat ; a crim ; a doorknob ; a kettl ; a lad
        medical_emergency	4	a paint ; a sent ; a thumb ; a toilet ; absces in ; absces with ; ahog
        medical_emergency	4	al tequil ; am shak ; ambulanci por ; an absces ; and <break> ; and <headface>
        medical_emergency	4	and <hit> ; and hard ; and im ; and it ; and red ; ano por ; anoch no
        medical_emergency	4	anyth strang ; ardi ; are knock ; arm absces ; arm red ; armpit and ; ayer fum
        medical_emergency	4	back <bodypart> ; bad one ; been empty ; been thre ; beer four ; beer he
        medical_emergency	4	bf <phone> ; bil ; bleed not ; blood from ; blood thi ; blood x ; bloody
        medical_emergency	4	boc y ; bol llen ; braz ; braz infect ; breath hung ; brush her ; bus
        medical_emergency	4	cabez hoy ; cal gasp ; can <container> ; cansanci y ; cant open ; cant tel
        medical_emergency	4	car com ; caught the ; cervez hac ; cesare ; chatter ; chichon ; chut
        medical_emergency	4	clr habl ; coffe with ; colg y ; com <illness> ; com pesc ; confund y
        medical_emergency	4	corn and ; costilla se ; cough up ; county thi ; cubet de ; cuel ; d <amount>
        medical_emergency	4	dad doesnt ; dai eight ; dai until ; day had ; day man ; de pus
        medical_emergency	4	de temperatur ; deer in ; despiert per ; dessert ; dic a ; didnt
        medical_emergency	4	doe <consume> ; doe night ; dolor ; dont mak ; dot <go> ; doy pas ; drop his
        medical_emergency	4	dur ; each trip ; ear ; ear and ; ech sus ; egg 0 ; enough i ; enred ; entr
        medical_emergency	4	es grip ; escrib y ; eso les ; etoh amt ; extreme ; f <count> ; f alprazolam
        medical_emergency	4	fear ; fent lik ; figur on ; flat x ; foot wound ; for decad ; forehead on
        medical_emergency	4	freez ; fridg so ; from a ; ful <breath> ; ful breath ; gag every ; gash on
        medical_emergency	4	glu and ; going ; got lost ; gritty ; ground and ; group but ; hal and ; half
        medical_emergency	4	half my ; hard he ; hard lik ; has <bodypart> ; he can ; he now ; head blood
        medical_emergency	4	head hard ; head met ; heav int ; her <child> ; her feet ; her hand
        medical_emergency	4	her throat ; hes <say> ; hes clos ; hes shak ; hes thrown ; hij ; himself
        medical_emergency	4	hinch con ; hinch y ; his <always> ; his bel ; his cok ; his smil ; his thigh
        medical_emergency	4	his usual ; his word ; hold phon ; hot + ; hoy tambien ; hoy temblor ; i clip
        medical_emergency	4	i puk ; im cold ; im fourteen ; im run ; in cant ; in tub ; incoherencia no
        medical_emergency	4	injection sit ; int <furniture> ; inyect la ; iop tak ; is <fluid> ; is going
        medical_emergency	4	is red ; is slow ; is twic ; iv <bodypart> ; jail ; just ran ; keep doz
        medical_emergency	4	keep repeat ; keep try ; key ; know abt ; la <furniture> ; la <height>
        medical_emergency	4	la boc ; la cubet ; languag i ; las escalera ; las palabra ; lavador
        medical_emergency	4	le <say> ; le cay ; le infect ; leak out ; let that ; lik ground ; llev dos
        medical_emergency	4	lo sac ; lo tra ; lunch l ; lung and ; lying flat ; m <break> ; m <daytime>
        medical_emergency	4	m with ; many yrs ; mas informacion ; me ahog ; min now ; mism ; mom use
        medical_emergency	4	mouth ; murmur ; mush ; my arm ; my aunt ; my ear ; nam him ; neck is
        medical_emergency	4	neighbor has ; night hes ; nit usual ; nod out ; noma ; nonsens and ; noth re
        medical_emergency	4	now hasnt ; nuc y ; numb i ; off <opening> ; off <put> ; off porch ; on my
        medical_emergency	4	on til ; one sho ; one word ; ont the ; orej y ; oth <stop> ; oth and
        medical_emergency	4	out <go> ; over tonight ; overnight ; pas dic ; pas is ; paso ; peed
        medical_emergency	4	pierna le ; por 0 ; por eso ; porch drunk ; pregunt tre ; put ; put both
        medical_emergency	4	q su ; qued com ; queri ; question i ; re <furniture> ; re bed ; red and
        medical_emergency	4	refus ems ; regard a ; rent conmig ; resuel ; ring ; roommat pt ; sac del
        medical_emergency	4	sam <media> ; sam story ; sandia ; sangr dos ; sangr en ; se <hit>
        medical_emergency	4	se <photo> ; se peg ; se raj ; septemb ; shak say ; she pul ; she sit
        medical_emergency	4	sid lik ; sideway ; sil se ; sillon y ; sinc <daytime> ; sist ; sit ; slid and
        medical_emergency	4	smel burn ; smil ; snf nurs ; so <sick> ; sob ; sock on ; someth ; son mom
        medical_emergency	4	spong ; spoon with ; stand ; start today ; story ; stov lid ; straw at
        medical_emergency	4	stuf sinc ; su muchach ; suf ; talk for ; teeth in ; teeth with ; the <month>
        medical_emergency	4	the black ; the concret ; the crown ; the curb ; the fork ; the stairwel
        medical_emergency	4	then <color> ; then four ; ther could ; thought someon ; tia el ; tien <hot>
        medical_emergency	4	tien fiebr ; tien una ; tim though ; to <bodypart> ; tobil ; today ; today one
        medical_emergency	4	today she ; toilet and ; took in ; tra un ; tub 0 ; tuesday ; turn <color>
        medical_emergency	4	two then ; un chor ; un lad ; una <headface> ; up out ; up rang ; vodk thre
        medical_emergency	4	walk ; walk lik ; warfarin ; was <sick> ; was dop ; was right ; was the
        medical_emergency	4	washroom ; wel a ; went crazy ; went down ; went head ; what <month>
        medical_emergency	4	what <see> ; what day ; what look ; what month ; when i ; wher ; which
        medical_emergency	4	which hous ; who she ; who won ; whol conversation ; wind cant ; with <color>
        medical_emergency	4	with endocarditi ; with temp ; wont go ; wound ; wound on ; y marc ; y pas
        medical_emergency	4	y r ; y ran ; yesterday hes ; your <treatment>
        medical_emergency	3	0 <illness> ; 0 ano ; 0 meth ; 0 overnight ; <always> <fluid> ; <amount> her
        medical_emergency	3	<ask> por ; <ask> whos ; <asleep> cant ; <awake> <stop> ; <awake> cant
        medical_emergency	3	<blood> <clean> ; <blood> twic ; <bodypart> + ; <bodypart> dond
        medical_emergency	3	<bodypart> le ; <bodypart> or ; <bodypart> thing ; <bodysound> <say>
        medical_emergency	3	<breath> in ; <breath> me ; <chestheart> is ; <clothes> clos
        medical_emergency	3	<colleague> <bodypart> ; <color> <home> ; <container> <chestheart>
        medical_emergency	3	<container> wher ; <continue> <leave> ; <continue> los ; <day> tambien
        medical_emergency	3	<daytime> est ; <daytime> hes ; <daytime> that ; <drive> re
        medical_emergency	3	<drug> <sedative> ; <eat> <headface> ; <eat> int ; <fire> <color> ; <fire> en
        medical_emergency	3	<fire> to ; <fluid> <day> ; <fluid> <partner> ; <fluid> <say> ; <fluid> is
        medical_emergency	3	<furniture> le ; <go> <opening> ; <go> up ; <headface> <alcohol>
        medical_emergency	3	<headface> <happy> ; <headface> <see> ; <headface> bounc ; <headface> isnt
        medical_emergency	3	<headface> leak ; <headface> not ; <headface> y ; <hear> <breath>
        medical_emergency	3	<hear> when ; <height> <opioid> ; <height> le ; <hit> <take>
        medical_emergency	3	<homeless> <phone> ; <hospital> insid ; <hot> <drive> ; <hot> <kill>
        medical_emergency	3	<hot> <need> ; <illness> <put> ; <insurance> <say> ; <insurance> then
        medical_emergency	3	<intoxicated> + ; <intoxicated> <fluid> ; <job> <fluid> ; <leave> <hear>
        medical_emergency	3	<leave> <stiff> ; <limp> <chestheart> ; <moment> <bodypart>
        medical_emergency	3	<moment> <intoxicated> ; <money> <pet> ; <night> <headface> ; <night> what
        medical_emergency	3	<palecolor> <leave> ; <palecolor> at ; <past> <hit> ; <put> in
        medical_emergency	3	<remember> que ; <remember> wher ; <room> <wait> ; <rope> <eat>
        medical_emergency	3	<say> <headface> ; <say> normal ; <say> what ; <see> anyth ; <see> kind
        medical_emergency	3	<sick> <room> ; <sober> <eat> ; <stranger> shon ; <take> lost ; <think> <day>
        medical_emergency	3	<treatment> <month> ; <vermin> <fluid> ; <wait> com ; <water> <chestheart>
        medical_emergency	3	<year> <stimulant> ; a <limp> ; a <smell> ; a nap ; a pencil ; a pink ; a smel
        medical_emergency	3	a thimbl ; ahog no ; ahorit ; air i ; als <take> ; an umbrel ; and beg
        medical_emergency	3	and chil ; and ox ; and shiny ; any history ; aqui en ; arc y ; arm has
        medical_emergency	3	as <clothes> ; ask every ; ask me ; ask whos ; at <job> ; at hosp ; audibl
        medical_emergency	3	aunt ; b ; b / ; back hurt ; bad heart ; been vomit ; began yesterday ; being
        medical_emergency	3	bien ; bleed a ; boc se ; both leg ; bottl not ; btw ; cant cros ; cay del
        medical_emergency	3	chil ; chil + ; chorro y ; chuec ; clar de ; coc sol ; company man
        medical_emergency	3	con <rope> ; confd ; crack from ; cros a ; dad drink ; dai seven ; day just
        medical_emergency	3	de jamaic ; de que ; dead dog ; declin ed ; del <bodypart> ; del andami
        medical_emergency	3	del pie ; didnt <count> ; dim ; diseas ; door ; dot on ; drain ; driv re
        medical_emergency	3	drum skin ; ear sinc ; enough ; enred y ; entr el ; escalera ; escalera y
        medical_emergency	3	f 0 ; f <limp> ; finish ; follow ; for bil ; forgot wher ; from <bodypart>
        medical_emergency	3	from <furniture> ; from wher ; froth ; ful sentenc ; glucos ; goos egg
        medical_emergency	3	got up ; guy went ; h vomit ; hack ; hamac con ; happen ; hasnt mad ; he shook
        medical_emergency	3	head and ; her leg ; heroin four ; hij tra ; hosp ; hour ; hour ago ; hubier
        medical_emergency	3	husb fel ; i pas ; i see ; is soak ; its <sick> ; its wors ; jar and
        medical_emergency	3	just brought ; keep los ; keep walk ; kid walk ; l forearm ; la cuchar
        medical_emergency	3	la hamac ; le <leave> ; light had ; light hurt ; lik <water> ; llen la
        medical_emergency	3	lo tien ; look kind ; lying on ; m a ; man shon ; mar le ; me <breath>
        medical_emergency	3	middl 0 ; month it ; my bel ; my pic ; needl thre ; negro ; neighbor re
        medical_emergency	3	ni <phone> ; ni dond ; ni pa ; ni sab ; niec ; nit ; noon ; nos quit
        medical_emergency	3	noth going ; nurs friend ; of alum ; of mustard ; on <headface> ; or find
        medical_emergency	3	our <die> ; our <illness> ; our dead ; out <take> ; outreach 0 ; over <night>
        medical_emergency	3	ox 0 ; pai ; par abaj ; par ni ; patron y ; pic de ; pink ; pint x ; porqu
        medical_emergency	3	promis a ; queri pregunt ; quien ; r ; raccoon ; raj la ; rara ; re any
        medical_emergency	3	re broth ; red in ; red road ; repit ; respir me ; respir y ; ring round ; rn
        medical_emergency	3	rural <hospital> ; rxd norc ; sal ; sam thre ; sangr y ; say 0 ; se <alcohol>
        medical_emergency	3	sent ; sentenc ; several yrs ; she <intoxicated> ; shiny ; shoulder ; show hes
        medical_emergency	3	si <take> ; sign himself ; sinc dawn ; sinc noon ; sink ; sit lik ; siz <hot>
        medical_emergency	3	siz hot ; slip in ; slur + ; sob at ; soy ; split <say> ; split talk ; spoon
        medical_emergency	3	spot in ; spot wher ; squid boat ; sta ; ste ; stir ; talk ; tank deliver
        medical_emergency	3	tank every ; tap in ; tap las ; tard est ; tea leav ; tel me ; telefon me
        medical_emergency	3	that dont ; the <child> ; the basin ; the doctor ; the gray ; the kitchen
        medical_emergency	3	the radiator ; the skat ; the stair ; then an ; then red ; ther stair
        medical_emergency	3	thi morn ; thimbl ; threw ; through <clothes> ; through my ; tien dos
        medical_emergency	3	tien sin ; tip off ; to <stop> ; today he ; today up ; tongu now ; tos
        medical_emergency	3	trembl is ; trip in ; turn over ; twic ; two different ; tying ; unit insid
        medical_emergency	3	unles we ; unresponsiv on ; up i ; via <say> ; vomit bright ; walk int
        medical_emergency	3	was bright ; we <promise> ; week and ; went ; went numb ; whil <hold>
        medical_emergency	3	wif wif ; wish it ; with <cold> ; with fev ; word stop ; work a ; work client
        medical_emergency	3	wrist to ; y calentur ; y client ; ya llen
        medical_emergency	-3	0 <child> ; <amount> 0 ; <amount> <drive> ; <amount> <take>
        medical_emergency	-3	<amount> <treatment> ; <amount> on ; <angry> ; <ask> if ; <bodypart> <drive>
        medical_emergency	-3	<breath> <fall> ; <buy> <amount> ; <child> off ; <clinician> at ; <cold> y
        medical_emergency	-3	<consume> the ; <crowd> of ; <day> <home> ; <day> <need> ; <day> <see>
        medical_emergency	-3	<die> de ; <die> y ; <drug> and ; <eat> to ; <fire> <eat> ; <friend> from
        medical_emergency	-3	<go> <day> ; <go> <play> ; <hear> <hear> ; <hold> his ; <home> <moment>
        medical_emergency	-3	<job> <job> ; <job> <trade> ; <leave> de ; <medicine> y ; <moment> <color>
        medical_emergency	-3	<money> <amount> ; <need> 0 ; <need> <take> ; <needle> on ; <night> <child>
        medical_emergency	-3	<night> at ; <partner> <breath> ; <partner> <stop> ; <partner> y
        medical_emergency	-3	<past> <go> ; <past> i ; <pet> <room> ; <phone> <need> ; <put> a
        medical_emergency	-3	<room> <blade> ; <room> <breath> ; <room> <money> ; <say> <consume>
        medical_emergency	-3	<say> <die> ; <say> <treatment> ; <school> <play> ; <school> a ; <school> and
        medical_emergency	-3	<see> <vermin> ; <shake> <bodypart> ; <start> <stimulant> ; <stop> <month>
        medical_emergency	-3	<stop> on ; <stranger> and ; <take> <money> ; <take> <sedative> ; <take> them
        medical_emergency	-3	<think> how ; <treatment> <continue> ; <vermin> <go> ; <week> <stimulant>
        medical_emergency	-3	<week> one ; <write> it ; a <blade> ; a <church> ; a <crowd> ; a <kill>
        medical_emergency	-3	a <month> ; a <official> ; a man ; a plac ; actual ; aft <eat> ; aft <job>
        medical_emergency	-3	age ; ahorit est ; and id ; apag ; approv ; apunt ; are in ; asi que ; bakery
        medical_emergency	-3	bathroom floor ; bedroom ; build ; cabinet ; cal back ; community ; con el
        medical_emergency	-3	con usted ; consum ; cover ; cruz ; day going ; day off ; de <clean>
        medical_emergency	-3	de <treatment> ; did the ; died of ; diner ; divorc ; do i ; do it ; doc
        medical_emergency	-3	dont ~<consume> ; door and ; drop ; drywal ; el <sedative> ; en cas ; ener
        medical_emergency	-3	enter ; es por ; exact ; eye rol ; f ~0 ; find out ; firm ; foam eye
        medical_emergency	-3	for <kin> ; for an ; front <furniture> ; front of ; garag ; gav ; get him
        medical_emergency	-3	giggl ; god ; graduat ; hand are ; her oxy ; hes 0 ; his lip ; hit me
        medical_emergency	-3	holiday ; hom with ; hub ; i pour ; i say ; i start ; i teach ; i think
        medical_emergency	-3	i wont ; icu ; ill ; im an ; im on ; in custody ; inpt ; instead ; instead of
        medical_emergency	-3	isnt a ; it <hot> ; it all ; it run ; just <stop> ; la <partner> ; la <phone>
        medical_emergency	-3	la <week> ; la primer ; la sangr ; la vecin ; lady ; liv with ; llor ; loos
        medical_emergency	-3	malil ; mart ; me <order> ; me for ; me sinc ; medicin ; mi cun ; mi sobrin
        medical_emergency	-3	minut ago ; mo ; money ; msg ; my <insurance> ; my <school> ; my <sedative>
        medical_emergency	-3	my fami ; my lif ; ni nad ; nin <day> ; nin day ; no ~<go> ; no ~<treatment>
        medical_emergency	-3	no ~fev ; no ~w/d ; number ; od ; offer ; orden ; par la ; park lot ; per la
        medical_emergency	-3	pitch ; por lo ; psych ; que me ; quick ; quisier ; ready ; referral ; rob
        medical_emergency	-3	say im ; schedul ; screen ; segun ; serv ; servic ; shift ; sin ~<consume>
        medical_emergency	-3	so i ; sobrin ; solit ; son is ; sun ; tamal ; teng 0 ; teni ; that i
        medical_emergency	-3	the <daytime> ; the cat ; the phon ; the ~<consume> ; then <breath>
        medical_emergency	-3	then gasp ; thick than ; think about ; to me ; to my ; to quit ; told her
        medical_emergency	-3	twelv ; un dia ; una vez ; union ; up at ; us ; vi ; want out ; was 0
        medical_emergency	-3	was <stimulant> ; week at ; week one ; whenev ; wif has ; with asthm
        medical_emergency	-3	with my ; with no ; would be ; yo ; yo <alone> ; yo le ; yo lo ; youv
        medical_emergency	-3	~<container> ; ~<happy> ; ~<illness> and ; ~<say> ; ~detox ; ~hom ; ~im
        medical_emergency	-3	~me ~da ; ~mi ; ~out ; ~tom ni ; ~un
        medical_emergency	-4	0 dia ; 0 hour ; 0 i ; 0 of ; 0 st ; 0 th ; <alcohol> at ; <alcohol> el
        medical_emergency	-4	<always> <say> ; <amount> <eat> ; <amount> <medicine> ; <amount> <pet>
        medical_emergency	-4	<amount> <think> ; <angry> at ; <ask> <need> ; <ask> him ; <blade>
        medical_emergency	-4	<blood> <eat> ; <blood> and ; <blood> de ; <bodypart> <pill> ; <caretaking>
        medical_emergency	-4	<child> <phone> ; <clinician> <go> ; <clothes> me ; <cold> i
        medical_emergency	-4	<color> <fluid> ; <container> <amount> ; <count> <amount> ; <day> <play>
        medical_emergency	-4	<day> in ; <day> lik ; <drive> <town> ; <fall> <asleep> ; <friend> <phone>
        medical_emergency	-4	<give> me ; <give> un ; <go> <sedative> ; <go> und ; <happy> to
        medical_emergency	-4	<headface> <breath> ; <headface> <palecolor> ; <hit> his
        medical_emergency	-4	<hospital> <amount> ; <hospital> <day> ; <hot> <eat> ; <hot> <partner>
        medical_emergency	-4	<insurance> <insurance> ; <job> <day> ; <job> <night> ; <job> at ; <job> de
        medical_emergency	-4	<kill> me ; <kin> <ask> ; <kin> <build> ; <kin> <buy> ; <kin> <die>
        medical_emergency	-4	<kin> <eat> ; <kin> <law> ; <kin> <think> ; <kin> was ; <moment> <drive>
        medical_emergency	-4	<money> <money> ; <money> a ; <month> <amount> ; <need> out ; <night> <past>
        medical_emergency	-4	<opioid> <hospital> ; <opioid> from ; <outdoors> <day> ; <outdoors> <home>
        medical_emergency	-4	<partner> 0 ; <partner> <hit> ; <partner> <write> ; <partner> me
        medical_emergency	-4	<partner> no ; <phone> x ; <play> on ; <promise> por ; <room> 0
        medical_emergency	-4	<room> <bodypart> ; <room> <build> ; <room> of ; <sad> ; <say> <alcohol>
        medical_emergency	-4	<say> <opioid> ; <say> <pet> ; <say> i ; <say> im ; <see> him
        medical_emergency	-4	<stimulant> sinc ; <stop> <stimulant> ; <stop> it ; <stranger> <amount>
        """
}
