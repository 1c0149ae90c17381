extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	5	<headface> <think> ; <headface> <water> ; <headface> del ; <headface> hac
        medical_emergency	5	<headface> hes ; <headface> r ; <hear> <medicine> ; <hear> underwat ; <hit> la
        medical_emergency	5	<hot> + ; <hot> <consume> ; <hot> desd ; <illness> cant
        medical_emergency	5	<intoxicated> <bodypart> ; <kin> cumpli ; <kin> le ; <last> <hospital>
        medical_emergency	5	<last> <moment> ; <law> scen ; <limp> <furniture> ; <limp> in
        medical_emergency	5	<medicine> been ; <medicine> siz ; <month> <smell> ; <night> <breath>
        medical_emergency	5	<opening> <intoxicated> ; <opening> can ; <opening> fram ; <outdoors> <blood>
        medical_emergency	5	<pain> <phone> ; <pain> him ; <palecolor> as ; <palecolor> doesnt
        medical_emergency	5	<palecolor> of ; <past> <bodypart> ; <pet> doesnt ; <phone> and
        medical_emergency	5	<record> <remember> ; <record> over ; <room> <see> ; <rope> <headface>
        medical_emergency	5	<say> <breath> ; <say> <need> ; <say> back ; <say> between ; <say> com
        medical_emergency	5	<say> er ; <say> ful ; <say> pur ; <say> turn ; <sick> up ; <smell> <hot>
        medical_emergency	5	<stimulant> <blade> ; <stimulant> wont ; <stop> <hold> ; <stop> <law>
        medical_emergency	5	<take> <illness> ; <take> <stimulant> ; <take> a ; <think> i ; <try> <clean>
        medical_emergency	5	<try> <money> ; <water> <fluid> ; <week> and ; <write> without ; a <illness>
        medical_emergency	5	a kettl ; a lad ; a percolator ; a sausag ; acost ; aft <consume> ; air thru
        medical_emergency	5	al rev ; am <color> ; and by ; and mouth ; and sol ; and swollen ; and today
        medical_emergency	5	and wish ; anoch no ; apartment ; are tingl ; arm from ; arm wont
        medical_emergency	5	at <asleep> ; at a ; audib ; azote ; back ankl ; back und ; bad
        medical_emergency	5	bare <breath> ; bare breath ; barkeep ; bathroom is ; been com ; beg to
        medical_emergency	5	big <hot> ; big hot ; bil then ; black stool ; bleed wont ; blood twic ; boc
        medical_emergency	5	bolillo ; brought up ; brown ; brush her ; cabez hoy ; cal was ; calentur desd
        medical_emergency	5	can lid ; cant lie ; cant reach ; car said ; clot ; coffe pot ; cold n
        medical_emergency	5	colg y ; com <furniture> ; confund ; confus think ; cop with ; costilla se
        medical_emergency	5	cowork say ; crackl ; crim scen ; cristal el ; cuchar y ; cuel ; d <bodypart>
        medical_emergency	5	d her ; d va ; dad gon ; de drenaj ; de lad ; devolvi ; diari tod ; didnt go
        medical_emergency	5	dieron 0 ; doesnt ; dog doesnt ; door fram ; doubl the ; drenaj ; dres a
        medical_emergency	5	drop his ; dur en ; el de ; el trail ; escur ; espum no ; est <fluid>
        medical_emergency	5	est mas ; eve x ; everyth with ; eye hav ; eye is ; f absces ; fel 0
        medical_emergency	5	fel backward ; fifty ; flat sinc ; foot wound ; for yrs ; forget what
        medical_emergency	5	freez and ; from a ; ful <breath> ; ful breath ; gash ; gash on ; gma cal
        medical_emergency	5	gush ; hard as ; has both ; head bleed ; head that ; her lung ; her mouth
        medical_emergency	5	hinch y ; his <always> ; his ear ; his neck ; his pajama ; his usual ; hot +
        medical_emergency	5	hot swollen ; hour now ; hurt him ; i <kill> ; i can ; i gulp ; i scrap
        medical_emergency	5	im <cold> ; im by ; im cough ; in low ; injection sit ; iop day ; is split
        medical_emergency	5	is wors ; it on ; ive thrown ; jal <breath> ; jamon calient ; jobsit ; jug de
        medical_emergency	5	keep doz ; keep try ; ketchup and ; key ; kid nam ; knelt ; la <furniture>
        medical_emergency	5	la <stimulant> ; la azote ; la cubet ; las palabra ; laugh it ; leak someth
        medical_emergency	5	left foot ; leg from ; lik <height> ; lin <leave> ; lin has ; lin left
        medical_emergency	5	lin mom ; lo que ; luchador ; luggag ; lying ; m huf ; m throw
        medical_emergency	5	mailbox without ; marc de ; minut my ; mouth not ; murmur ; mush ; mustard bel
        medical_emergency	5	my <fluid> ; my groin ; my lip ; my word ; nam or ; neighbor ; ni <go>
        medical_emergency	5	ni <say> ; ni quien ; ni sent ; nombr ni ; now cant ; now drowsy ; now star
        medical_emergency	5	of penni ; oid no ; on carpet ; on me ; ont ; oth end ; out <cold> ; out cold
        medical_emergency	5	out one ; out twic ; own <last> ; own last ; past my ; piquet ; porch drunk
        medical_emergency	5	porch last ; program lin ; propi <partner> ; propi espos ; pus los ; q su
        medical_emergency	5	que <fluid> ; que vomit ; qued com ; queri ; rara noma ; re m ; red blood
        medical_emergency	5	resbal ; respir me ; roof fel ; run 0 ; sali negr ; se <fall> ; se raj
        medical_emergency	5	se vin ; see anyth ; sent al ; she slur ; shiny ; shrimp at ; sick twic ; sigu
        medical_emergency	5	sillon y ; sinc <daytime> ; sinc <eat> ; sink is ; sink was ; siz of
        medical_emergency	5	skin pul ; slid and ; sobac ; sobac y ; son say ; sound underwat ; soup and
        medical_emergency	5	spit ; spit 0 ; stair at ; stair tonight ; step <headface> ; streak going
        medical_emergency	5	streak to ; struggl for ; sug ; sus caguama ; swollen 0 ; teeth chatter
        medical_emergency	5	teeth with ; the bump ; the concret ; the crook ; the kettl ; the skin
        medical_emergency	5	the touch ; then <color> ; therm ; therm 0 ; thermomet and ; thos gas ; threw
        medical_emergency	5	tia el ; tia se ; tien <hot> ; tien fiebr ; tim <need> ; to <bodypart> ; tod
        medical_emergency	5	today she ; tuesday ; tv remot ; two blanket ; un lad ; una muel ; up someth
        medical_emergency	5	walk ; went backward ; what <see> ; what day ; what look ; wher her ; whistl
        medical_emergency	5	whos <bodypart> ; with <cold> ; with <color> ; with <hot> ; with endocarditi
        medical_emergency	5	wont go ; word stop ; wound ; y <continue> ; y hes ; year near
        medical_emergency	5	your <treatment>
        medical_emergency	4	0 <illness> ; 0 <limp> ; 0 <rope> ; 0 blanket ; 0 confd ; 0 d ; 0 ivdu
        medical_emergency	4	<alcohol> mini ; <alcohol> settl ; <always> <homeless> ; <always> sharp
        medical_emergency	4	<always> until ; <amount> <smell> ; <ask> <ask> ; <ask> <emergency>
        medical_emergency	4	<asleep> cant ; <awake> <stop> ; <blood> <always> ; <blood> <clean>
        medical_emergency	4	<blood> <container> ; <blood> <feel> ; <blood> <tool> ; <blood> a
        medical_emergency	4	<bodypart> + ; <bodypart> <fluid> ; <bodypart> <limp> ; <bodypart> dond
        medical_emergency	4	<bodypart> has ; <bodypart> infect ; <bodypart> pul ; <bodypart> tan
        medical_emergency	4	<bodypart> through ; <bodysound> so ; <breath> <amount> ; <breath> <ask>
        medical_emergency	4	<breath> <pain> ; <breath> <rope> ; <breath> in ; <chestheart> <moment>
        medical_emergency	4	<chestheart> <tool> ; <child> <shake> ; <church> <daytime> ; <clean> her
        medical_emergency	4	<cold> n ; <cold> then ; <color> <blood> ; <color> <headface> ; <color> con
        medical_emergency	4	<color> in ; <confused> <fluid> ; <confused> re ; <consume> <headface>
        medical_emergency	4	<continue> <sick> ; <continue> <try> ; <continue> being ; <day> <fall>
        medical_emergency	4	<day> <hospital> ; <day> <moment> ; <daytime> cant ; <daytime> est
        medical_emergency	4	<drive> re ; <drug> <shake> ; <eat> <tired> ; <eat> dough ; <eat> has
        medical_emergency	4	<eat> int ; <eat> nic ; <fire> <ask> ; <fire> <color> ; <fire> en ; <fluid> 0
        medical_emergency	4	<fluid> bright ; <friend> pt ; <furniture> <day> ; <furniture> turn
        medical_emergency	4	<go> <headface> ; <go> on ; <go> up ; <headface> <alcohol> ; <headface> <gun>
        medical_emergency	4	<headface> <happy> ; <headface> <outdoors> ; <headface> about ; <headface> if
        medical_emergency	4	<headface> is ; <headface> lo ; <headface> not ; <headface> ya
        medical_emergency	4	<hear> <breath> ; <hear> <fluid> ; <hear> <leave> ; <hear> <stimulant>
        medical_emergency	4	<hear> on ; <height> <day> ; <hold> and ; <home> lin ; <homeless> <phone>
        medical_emergency	4	<hospital> <confused> ; <hospital> insid ; <hot> <illness> ; <hot> <kill>
        medical_emergency	4	<hot> <night> ; <hot> <tool> ; <hot> the ; <illness> <color> ; <illness> <day>
        medical_emergency	4	<illness> en ; <illness> per ; <illness> r ; <intoxicated> <last>
        medical_emergency	4	<kill> <hot> ; <kin> <breath> ; <kin> <daytime> ; <kin> <partner>
        medical_emergency	4	<kin> <stimulant> ; <last> <shake> ; <law> <headface> ; <law> <official>
        medical_emergency	4	<leave> <hear> ; <leave> <stiff> ; <moment> cant ; <moment> un
        medical_emergency	4	<money> conmig ; <month> and ; <night> load ; <night> what ; <official> wont
        medical_emergency	4	<opioid> <limp> ; <palecolor> <feel> ; <palecolor> <leave> ; <past> <hit>
        medical_emergency	4	<past> <limp> ; <phone> <say> ; <phone> ni ; <room> <wait> ; <rope> <eat>
        medical_emergency	4	<say> flat ; <say> und ; <say> us ; <say> whil ; <shake> <put> ; <sick> int
        medical_emergency	4	<sick> is ; <smell> ; <smell> and ; <soon> <container> ; <stimulant> <last>
        medical_emergency	4	<stimulant> for ; <stranger> at ; <take> <seizure> ; <take> lost
        medical_emergency	4	<treatment> <month> ; <treatment> <week> ; <try> <consume> ; <vermin> bit
        medical_emergency	4	<wait> <color> ; <wait> com ; <water> <past> ; <year> near ; a <smell>
        medical_emergency	4	a boil ; a breath ; a crat ; a current ; a doorknob ; a drum ; a paint
        medical_emergency	4	a pink ; a smel ; a thumb ; absces r ; absces with ; ahog no ; air i
        medical_emergency	4	al tequil ; algodon ; am shak ; am very ; ambulanci ; and <break>
        medical_emergency	4	and <headface> ; and <hit> ; and hard ; and im ; anyth strang ; aqui en
        medical_emergency	4	are knock ; arm hot ; as <clothes> ; at week ; ate ; ayer est ; ayer fum ; b /
        medical_emergency	4	back <bodypart> ; bad one ; been <fluid> ; been empty ; been thre ; been vomit
        medical_emergency	4	beer four ; beer he ; began yesterday ; being <sick> ; being sick ; bil
        medical_emergency	4	bloody ; bottl not ; braz ; braz infect ; breath hung ; bucket by ; bus
        medical_emergency	4	but talk ; cabez le ; can <container> ; cant open ; cant tel ; caught the
        medical_emergency	4	celluliti ; cervez hac ; chatter ; chut ; coffe with ; collaps ; color on
        medical_emergency	4	com <illness> ; com bor ; com pesc ; complet no ; con <rope> ; concret
        medical_emergency	4	concret he ; confus re ; copd ; corn and ; cough up ; county thi ; crack from
        medical_emergency	4	cristal braz ; cubet de ; curb 0 ; curb last ; d <amount> ; dad doesnt
        medical_emergency	4	dai eight ; dai shak ; dai until ; day had ; day man ; de jamaic
        medical_emergency	4	de temperatur ; dead dog ; dec ; declin ed ; deer in ; del pie ; despiert per
        medical_emergency	4	dessert ; dic a ; dio en ; doe <consume> ; doe night ; dot <go> ; dough
        medical_emergency	4	drain ; driv re ; drunk last ; dur ; each trip ; ear ; ear and ; ear leak
        medical_emergency	4	egg 0 ; elbow temp ; enough ; entr ; entr el ; es grip ; escalera borrach
        medical_emergency	4	escalera y ; estoy <fluid> ; etoh amt ; even <water> ; even wat ; extreme
        medical_emergency	4	f <limp> ; f alprazolam ; fear ; figur on ; for decad ; for word ; forehead on
        medical_emergency	4	freez ; from <bodypart> ; gag every ; get is ; glu and ; glucos
        medical_emergency	4	go <palecolor> ; going ; got jump ; got lost ; gritty ; ground twic
        medical_emergency	4	group but ; hack ; hal and ; half my ; hamac con ; hand flap ; happen
        medical_emergency	4	hard he ; hard lik ; has <bodypart> ; he can ; he now ; he shook ; he shoot
        medical_emergency	4	heav int ; her <child> ; her and ; her coffe ; her hand ; her leg ; her sho
        medical_emergency	4	her throat ; hes <say> ; hes shak ; hes slur ; hij ; himself ; hinch con
        medical_emergency	4	his bel ; his cok ; his own ; his skul ; his smil ; his word ; hiz una
        medical_emergency	4	hold phon ; hoof ; hot red ; hoy est ; hoy tambien ; hoy vomit ; hubier
        medical_emergency	4	i <bodysound> ; i clip ; i puk ; im fourteen ; in <breath> ; in tub
        medical_emergency	4	incoherencia no ; ins ; int <furniture> ; is <fluid> ; is going ; is slow
        medical_emergency	4	is twic ; it <goodbye> ; it up ; iv <bodypart> ; jail ; just gon ; just ran
        medical_emergency	4	keep repeat ; knock togeth ; know abt ; la <height> ; la boc ; la cocain
        medical_emergency	4	la hamac ; la tercer ; languag i ; last bag ; lavador ; le <say> ; leak out
        medical_emergency	4	light <pain> ; lik ground ; liv clinic ; llev dos ; lo sac ; lunch l
        medical_emergency	4	lung and ; lying on ; m <daytime> ; m with ; manan vomit ; many yrs ; meth for
        medical_emergency	4	mi <stranger> ; mom use ; mom what ; mouth ; my air ; my aunt ; my ear
        medical_emergency	4	my pic ; my temp ; nam him ; neck for ; needl thre ; ni dond ; ni pa
        medical_emergency	4	night hes ; night load ; night not ; nit usual ; nod out ; nois at ; noma
        medical_emergency	4	noon ; noth known ; nuc y ; numb i ; of alum ; off <opening> ; off porch
        medical_emergency	4	on <build> ; on <headface> ; on my ; one sho ; ont the ; open <past>
        medical_emergency	4	oth <stop> ; othr ; our <die> ; our dead ; out <go> ; out wrong ; over tonight
        medical_emergency	4	overnight ; pa un ; padeci ; pas dic ; pas is ; paso ; peed ; pierna le
        medical_emergency	4	por complet ; por mi ; pregunt tre ; pupil ; put ; que comi ; question i
        medical_emergency	4	rara ; re bed ; re broth ; read 0 ; red and ; red hot ; refus ems ; regard a
        medical_emergency	4	rent conmig ; resuel ; ring ; roommat pt ; sac del ; sandia ; sangr dos
        medical_emergency	4	sangr en ; saturday ; se <hit> ; se <photo> ; se peg ; se resbal ; see two
        medical_emergency	4	seen ; shak say ; she gasp ; she pul ; shin ; sideway ; sinc dawn ; sink
        medical_emergency	4	sist ; sit ; sit up ; skul is ; smel and ; smel burn ; smil ; so <sick> ; sob
        medical_emergency	4	sob at ; sock on ; son mom ; spe with ; split <say> ; split talk ; spoon on
        medical_emergency	4	spoon with ; spot in ; stand up ; start today ; ste ; stir ; stov lid
        medical_emergency	4	stuf sinc ; su <headface> ; su muchach ; suf ; surgery ; talk ; tambor y
        medical_emergency	4	tap las ; tard est ; teeth clock ; teeth in ; tel 0 ; teng <hot>
        medical_emergency	4	teng calentur ; the <moment> ; the fork ; the gray ; the juic ; the pillow
        medical_emergency	4	the skat ; the tenant ; the wound ; then four ; through <clothes> ; tien sin
        medical_emergency	4	tien una ; tim though ; tip off ; to touch ; tobil ; today ; toilet and
        medical_emergency	4	tongu now ; tonight i ; tonight ther ; took in ; tos ; tra un ; tub 0
        medical_emergency	4	turn <color> ; two different ; two then ; una <headface> ; unit insid
        medical_emergency	4	unresponsiv on ; up past ; up rang ; via <say> ; vodk thre ; vomit bright
        medical_emergency	4	walk lik ; walk out ; warfarin ; was <sick> ; was bright ; was dop ; was right
        medical_emergency	4	washroom ; week eight ; wel a ; went ; went crazy ; went down ; went head
        medical_emergency	4	what <month> ; what month ; wher ; which hous ; whil <hold> ; who she
        medical_emergency	4	who won ; whol conversation ; with temp ; word then ; worth <say> ; y marc
        medical_emergency	4	y pas ; ya <awake> ; yesterday hes
        medical_emergency	3	0 ano ; 0 overnight ; 0 stif ; <alcohol> <amount> ; <always> <fluid>
        medical_emergency	3	<amount> her ; <blood> <confused> ; <blood> en ; <blood> twic
        medical_emergency	3	<bodypart> <kill> ; <bodysound> <say> ; <build> hol ; <chestheart> is
        medical_emergency	3	<clothes> clos ; <colleague> <bodypart> ; <colleague> <limp> ; <color> <home>
        medical_emergency	3	<color> on ; <color> she ; <container> wher ; <continue> <leave>
        medical_emergency	3	<continue> los ; <continue> throw ; <day> <night> ; <day> been ; <day> from
        medical_emergency	3	<day> or ; <day> tambien ; <daytime> that ; <drive> <go> ; <drive> <headface>
        medical_emergency	3	<drug> <sedative> ; <eat> <hear> ; <eat> l ; <emergency> por
        medical_emergency	3	<fall> <bodypart> ; <fall> from ; <fire> to ; <fluid> <day>
        medical_emergency	3	<fluid> <partner> ; <fluid> is ; <go> <opening> ; <headface> <amount>
        medical_emergency	3	<headface> has ; <headface> isnt ; <headface> with ; <height> <opioid>
        medical_emergency	3	<height> with ; <hit> back ; <home> <fall> ; <hot> <need> ; <hot> <stiff>
        medical_emergency	3	<illness> <put> ; <illness> no ; <insurance> <say> ; <insurance> then
        medical_emergency	3	<intoxicated> + ; <intoxicated> <fluid> ; <job> <fluid> ; <kin> <confused>
        medical_emergency	3	<kin> <stiff> ; <limp> <chestheart> ; <medicine> <breath>
        medical_emergency	3	<moment> <bodypart> ; <moment> wher ; <month> <fluid> ; <outdoors> off
        medical_emergency	3	<put> both ; <put> in ; <say> <illness> ; <say> <say> ; <say> le
        medical_emergency	3	<say> normal ; <say> what ; <see> kind ; <sick> 0 ; <sick> <room>
        medical_emergency	3	<smell> <leave> ; <stranger> shon ; <take> <color> ; <think> <day>
        medical_emergency	3	<tired> <last> ; <town> de ; <vermin> <fluid> ; <water> <chestheart>
        medical_emergency	3	<water> <hear> ; a <limp> ; a carn ; a crim ; a fork ; a nap ; a toilet
        medical_emergency	3	abanic ; ahog ; ahorit ; als <take> ; an absces ; an umbrel ; and beg
        medical_emergency	3	and chil ; and it ; and ox ; and shiny ; and sweat ; answer somebody ; arc y
        medical_emergency	3	are <illness> ; are com ; arm he ; arm red ; as big ; ask every ; at <job>
        medical_emergency	3	back hurt ; bad heart ; bf <phone> ; bleed a ; boc y ; bol llen ; both leg
        medical_emergency	3	bottom lik ; braz dond ; breakfast on ; breathin ; broth hit ; by <needle>
        medical_emergency	3	by needl ; calf ; cant cros ; car com ; cart only ; chil ; chorro y ; chuec
        medical_emergency	3	clr habl ; coconut ; com out ; company man ; confd ; county ; crack my
        medical_emergency	3	crank to ; cros a ; dad drink ; dark and ; dark lik ; day i ; day it
        medical_emergency	3	de borrach ; de pus ; de que ; del <bodypart> ; del <hear> ; del plat
        medical_emergency	3	desd el ; diseas ; dond ; dont mak ; door ; dot on ; doubl my ; down becaus
        medical_emergency	3	doy pas ; drift ; dug hol ; ech en ; ech sus ; el abanic ; el fil
        medical_emergency	3	el inhalador ; elbow is ; elbow shiver ; empty cant ; enough i ; f <count>
        medical_emergency	3	follow ; for bil ; from <furniture> ; froth ; ful sentenc ; guy went
        medical_emergency	3	hasnt mad ; he <go> ; he brought ; he peed ; head with ; helmet ; her keep
        medical_emergency	3	heroin four ; hes just ; hes thrown ; hij tra ; hilo ; his thigh ; hit back
        medical_emergency	3	hour ; hour ago ; hoy temblor ; huel a ; i pas ; im cold ; im run ; inhalador
        medical_emergency	3	inn <bodypart> ; is red ; is soak ; iv 0 ; jal air ; jamaic ; jar and
        medical_emergency	3	keep los ; keep read ; keep walk ; kid walk ; kitchen ; l forearm ; la cuchar
        medical_emergency	3	le <fluid> ; le cay ; light ; light had ; lik <outdoors> ; lik <water>
        medical_emergency	3	lin going ; llen la ; look kind ; lying flat ; m a ; mam ; man shon ; mar le
        medical_emergency	3	mas grand ; mas informacion ; me who ; min now ; month it ; morn hes
        medical_emergency	3	much sangr ; my bel ; myself 0 ; nad <say> ; nd day ; neck is ; negro
        medical_emergency	3	neighbor has ; ni <phone> ; nit ; nos quit ; noth going ; nt on ; numb
        medical_emergency	3	nurs friend ; of head ; on curb ; ont his ; or find ; orej y ; oth and
        medical_emergency	3	over <night> ; ox 0 ; par <phone> ; par ni ; patron y ; pic de ; pic lo ; pink
        medical_emergency	3	pint x ; promis a ; put both ; put his ; put milk ; queri pregunt ; quien ; r
        medical_emergency	3	raj la ; re <furniture> ; rehab at ; retch ; ring round ; rn ; sal ; sal much
        medical_emergency	3	sam thre ; say 0 ; se <alcohol> ; sentenc ; several yrs ; she known ; she lean
        medical_emergency	3	sid lik ; sinc noon ; sit in ; sit lik ; slur + ; snf nurs ; somebody breath
        medical_emergency	3	someth ; someth <day> ; sonri ; spong ; spoon ; streak <past> ; streak past
        medical_emergency	3	su <child> ; tank deliver ; tap in ; tea leav ; tembl de ; that dont
        medical_emergency	3	the <child> ; the <month> ; the <stimulant> ; the crown ; the curb
        medical_emergency	3	the doctor ; the stair ; the stairwel ; then an ; thi morn ; through my
        medical_emergency	3	through the ; thursday hand ; tien la ; to <stop> ; today up ; torch
        medical_emergency	3	towel und ; trembl is ; trip in ; turn over ; tying ; un chor ; unles we
        medical_emergency	3	upchuck ; vap ; vec ; walk int ; we <promise> ; went numb ; what isnt
        medical_emergency	3	what town ; when and ; whit as ; wif wif ; with fev ; work a ; work client
        medical_emergency	3	wrist to ; wrong ; y r ; y ran ; ya llen ; ya no ; youd expect
        medical_emergency	-3	0 deg ; 0 hour ; <amount> <count> ; <amount> <treatment> ; <blade> <bodypart>
        medical_emergency	-3	<bodypart> <breath> ; <build> <tool> ; <cannabis> <happy> ; <caretaking>
        medical_emergency	-3	<caretaking> <kin> ; <caretaking> a ; <chestheart> sinc ; <child> off
        medical_emergency	-3	<clean> <say> ; <clinician> at ; <container> <container> ; <continue> me
        medical_emergency	-3	<crowd> <say> ; <die> de ; <fire> <eat> ; <friend> <phone> ; <go> <amount>
        medical_emergency	-3	<go> <home> ; <go> <kin> ; <go> <night> ; <go> <play> ; <go> <stranger>
        medical_emergency	-3	<go> a ; <happy> at ; <happy> to ; <hospital> <amount> ; <kin> <build>
        medical_emergency	-3	<kin> <buy> ; <kin> <clothes> ; <kin> <kin> ; <kin> <stranger>
        medical_emergency	-3	<kin> <think> ; <kin> de ; <kin> did ; <kin> was ; <leave> <job>
        medical_emergency	-3	<lock> <room> ; <moment> <drive> ; <moment> <furniture> ; <moment> <outdoors>
        medical_emergency	-3	<moment> in ; <money> <amount> ; <money> <week> ; <month> 0
        medical_emergency	-3	<month> <consume> ; <month> <take> ; <need> <die> ; <need> <furniture>
        medical_emergency	-3	<need> off ; <need> que ; <needle> in ; <outdoors> <home> ; <pet> <room>
        medical_emergency	-3	<phone> <need> ; <put> a ; <say> <pet> ; <say> <see> ; <school> <job>
        medical_emergency	-3	<school> <need> ; <see> at ; <see> for ; <see> him ; <see> thing ; <see> your
        medical_emergency	-3	<shake> <bodypart> ; <stimulant> in ; <stimulant> no ; <stimulant> sinc
        medical_emergency	-3	<stop> <month> ; <stop> in ; <stop> on ; <stranger> <take>
        medical_emergency	-3	<stranger> <think> ; <take> <money> ; <take> <sedative> ; <think> <need>
        medical_emergency	-3	<think> <write> ; <think> how ; <think> of ; <think> that ; <tool> <go>
        medical_emergency	-3	<trade> <say> ; <trade> in ; <treatment> <colleague> ; <treatment> <moment>
        medical_emergency	-3	<week> <stimulant> ; <week> one ; <write> a ; <write> for ; <year> <go>
        medical_emergency	-3	<year> <kin> ; a <church> ; a <crowd> ; a <friend> ; a <kin> ; a dorm
        medical_emergency	-3	aceptan ; ahead ; al lad ; all over ; alon ; ambulatori ; an <treatment>
        medical_emergency	-3	and <stranger> ; and hot ; and we ; apag ; apel ; are red ; at my ; avent
        medical_emergency	-3	back and ; bath towel ; befor that ; cabez con ; cabinet ; camer ; cant tak
        medical_emergency	-3	charg ; chest and ; clr <say> ; com 0 ; com back ; confus and ; cp ; cps
        medical_emergency	-3	cruz ; cur ; da ; danc ; de <treatment> ; deg ; del <chestheart> ; del <day>
        medical_emergency	-3	dic q ; diner ; do that ; dorm ; drywal ; dts ; el colchon ; encer ; ese
        medical_emergency	-3	estudi ; even ; ex ; f ~0 ; facility ; finish 0 ; floor ; for an ; fresn
        medical_emergency	-3	front <furniture> ; fue ; gat ; go away ; goat ; god ; goosebump ; got out
        medical_emergency	-3	got the ; grad ; graduat ; grapefruit and ; grown ; has the ; hast ; hav the
        medical_emergency	-3	he collaps ; he didnt ; he was ; heavy ; hour and ; hub ; i <remember>
        medical_emergency	-3	i cam ; i do ; i find ; i mean ; i pour ; i talk ; i think ; i tri ; i used
        medical_emergency	-3	i wont ; im <say> ; im the ; in may ; inpatient ; inpt ; interview ; january
        medical_emergency	-3	jef ; just <stop> ; la <treatment> ; la primer ; la sangr ; le <give> ; leas
        medical_emergency	-3	letter ; look for ; loos ; lug ; me <order> ; me about ; mi muchach ; mi niet
        medical_emergency	-3	msg ; my <school> ; my <sedative> ; my kid ; neith ; neurologist ; ni una
        medical_emergency	-3	no ~<shake> ; no ~fev ; no ~hay ; no ~oth ; no ~se ; no ~substanc ; no ~w/d
        medical_emergency	-3	nos ; of them ; on day ; on meth ; only gummi ; over it ; par el ; park lot
        medical_emergency	-3	pen ; per la ; perfect ; pick at ; pleas <say> ; prefer ; psych ; puebl
        medical_emergency	-3	que sigu ; qued a ; quisier ; read the ; request ; riv ; rul ; say im
        medical_emergency	-3	script ; segun ; so i ; social ; son is ; soy la ; start with ; steady ; sun
        medical_emergency	-3	the <consume> ; the <go> ; the <home> ; the <rope> ; the <sedative> ; the box
        medical_emergency	-3	the man ; the street ; the ~smok ; therapist ; to <day> ; tom alg ; took
        medical_emergency	-3	track ; train ; turn <palecolor> ; tuv ; twin ; un dia ; una <stranger>
        medical_emergency	-3	union ; up his ; us ; vent ; veo dobl ; vomit sinc ; wak up ; want off
        medical_emergency	-3	was <stimulant> ; wash ; week one ; when the ; whenev ; wheth ; who <take>
        medical_emergency	-3	wif has ; with <eat> ; with asthm ; with her ; with my ; with no ; would not
        medical_emergency	-3	y de ; yo <alone> ; yo no ; zip ; ~<amount> ~<week> ; ~<go> ; ~<night>
        medical_emergency	-3	~<pet> ; ~<promise> ; ~<say> ; ~away ; ~dej ; ~detox ; ~group ; ~im ; ~oth
        medical_emergency	-3	~out ; ~shop ; ~use
        medical_emergency	-4	0 <week> ; 0 of ; <alcohol> <alcohol> ; <alcohol> at ; <amount> <home>
        medical_emergency	-4	<amount> <month> ; <amount> <pet> ; <amount> <think> ; <angry> at ; <ask> him
        medical_emergency	-4	<asleep> in ; <asleep> on ; <blood> <eat> ; <bodypart> <pill>
        medical_emergency	-4	<breath> <always> ; <breath> <fluid> ; <breath> hast
        medical_emergency	-4	<chestheart> <bodypart> ; <child> <phone> ; <clinician> in ; <clothes> me
        medical_emergency	-4	<cold> i ; <consume> the ; <day> <crowd> ; <day> <day> ; <day> <home>
        medical_emergency	-4	<day> <need> ; <day> <play> ; <day> <see> ; <day> <treatment> ; <day> lik
        medical_emergency	-4	<day> on ; <die> y ; <drive> <town> ; <friend> <room> ; <go> <day>
        medical_emergency	-4	<go> <die> ; <go> <kill> ; <go> und ; <headface> <breath>
        medical_emergency	-4	<headface> <intoxicated> ; <height> in ; <hit> his ; <home> <eat> ; <home> on
        """
}
