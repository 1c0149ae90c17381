extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	6	una muel ; uneven ; up someth ; upright ; vecin report ; very <confused>
        medical_emergency	6	very confus ; voic gon ; whistl ; who she ; wif sleep ; win nev ; with tranq
        medical_emergency	6	ya <awake> ; ya despiert
        medical_emergency	5	# ; 0 brandy ; 0 d ; 0 hit ; 0 ivdu ; <alcohol> <hot> ; <alcohol> settl
        medical_emergency	5	<always> <bodypart> ; <always> that ; <ask> <ask> ; <ask> whos
        medical_emergency	5	<awake> <blood> ; <blood> <tool> ; <blood> a ; <bodypart> del ; <bodypart> fat
        medical_emergency	5	<bodypart> infect ; <bodypart> pul ; <bodypart> through ; <breath> <asleep>
        medical_emergency	5	<breath> <furniture> ; <breath> por ; <breath> thru ; <chestheart> wont
        medical_emergency	5	<child> <shake> ; <child> pt ; <clothes> sinc ; <color> <blood>
        medical_emergency	5	<color> <cold> ; <color> <headface> ; <color> <height> ; <color> <smell>
        medical_emergency	5	<color> in ; <color> stool ; <container> <see> ; <continue> <sick>
        medical_emergency	5	<day> <bodysound> ; <day> <say> ; <drug> <fluid> ; <eat> <outdoors>
        medical_emergency	5	<eat> nic ; <fall> backward ; <fall> his ; <feel> <think> ; <feel> im
        medical_emergency	5	<fire> <color> ; <fluid> <eat> ; <friend> mi ; <furniture> turn
        medical_emergency	5	<furniture> twic ; <go> backward ; <go> on ; <headface> <fall>
        medical_emergency	5	<headface> <rope> ; <headface> <think> ; <headface> del ; <headface> hac
        medical_emergency	5	<headface> met ; <headface> ya ; <hear> <always> ; <hear> on ; <hear> underwat
        medical_emergency	5	<hold> <leave> ; <hospital> <confused> ; <hospital> open ; <hot> <consume>
        medical_emergency	5	<hot> <fluid> ; <hot> <illness> ; <hot> desd ; <hot> with ; <illness> <fluid>
        medical_emergency	5	<intoxicated> <bodypart> ; <kill> <hot> ; <limp> <furniture> ; <medicine> siz
        medical_emergency	5	<money> <pet> ; <opening> <last> ; <opening> can ; <opening> fram
        medical_emergency	5	<opening> step ; <pain> <phone> ; <palecolor> doesnt ; <palecolor> of
        medical_emergency	5	<pet> doesnt ; <record> <remember> ; <record> over ; <room> <see>
        medical_emergency	5	<rope> <headface> ; <say> <breath> ; <say> back ; <say> flat ; <say> ful
        medical_emergency	5	<say> pur ; <say> rar ; <say> turn ; <see> <palecolor> ; <sick> 0 ; <sick> up
        medical_emergency	5	<smell> <hot> ; <smell> and ; <stimulant> wont ; <stop> <law>
        medical_emergency	5	<take> <stimulant> ; <take> a ; <think> <year> ; <think> i ; <try> <money>
        medical_emergency	5	<wait> <headface> ; <water> <past> ; <week> and ; <write> without
        medical_emergency	5	<year> <fluid> ; a <illness> ; a current ; a drum ; a kettl ; a lemon
        medical_emergency	5	a melon ; a mi ; a rotten ; a sausag ; abuel ; abuel no ; acost
        medical_emergency	5	aft <consume> ; aguit por ; al rev ; am <color> ; ama with ; and <headface>
        medical_emergency	5	and blood ; and by ; and cant ; and ooz ; and sol ; are knock ; are tingl
        medical_emergency	5	arm from ; arm wont ; ask whos ; at <asleep> ; attack ; ayer est ; azote
        medical_emergency	5	back und ; bad <fall> ; bad fal ; bare <breath> ; bare breath ; barkeep
        medical_emergency	5	bathroom is ; beg to ; being <sick> ; being sick ; big <hot> ; big hot
        medical_emergency	5	bil then ; black stool ; boc ; boc se ; braz infect ; brought up ; brown ; bus
        medical_emergency	5	cabez y ; cal everybody ; cal was ; calentur desd ; calentur y ; can lid
        medical_emergency	5	cant <take> ; cant open ; cant reach ; car com ; cas ni ; chichon
        medical_emergency	5	clinic open ; clot ; coffe pot ; collaps in ; confund ; cop with ; cowork say
        medical_emergency	5	crack my ; cuchar y ; cup of ; curb last ; d <amount> ; d <bodypart> ; dad fel
        medical_emergency	5	dad gon ; dai shak ; dark ; de bien ; de drenaj ; de temperatur ; dec ; dic a
        medical_emergency	5	dispatch driv ; doesnt ; dog doesnt ; door fram ; down one ; drenaj ; dres a
        medical_emergency	5	drip from ; drop his ; drunk last ; ed <hospital> ; el trail ; elbow is
        medical_emergency	5	entiend lo ; es 0 ; escaler y ; est <fluid> ; est mas ; even <water>
        medical_emergency	5	even wat ; everyth with ; fel 0 ; fel backward ; fiebr 0 ; fifty ; flat sinc
        medical_emergency	5	foot wound ; forehead on ; forget what ; four without ; freez and ; from a
        medical_emergency	5	from slam ; get is ; get thre ; gibberish ; go <palecolor> ; going
        medical_emergency	5	ground twic ; group but ; habl rar ; had your ; hard he ; has both ; he now
        medical_emergency	5	he shoot ; head and ; head blood ; head out ; head that ; her coffe ; her lung
        medical_emergency	5	her mouth ; her sho ; hermano dicen ; hes put ; hes shak ; hilo ; his ear
        medical_emergency	5	his neck ; his pajama ; his rib ; his skul ; his smil ; his word ; hiz una
        medical_emergency	5	hoof ; hot swollen ; hot with ; i <bodysound> ; i gulp ; i scrap ; im by
        medical_emergency	5	im run ; in fal ; in low ; incoherencia no ; iop tak ; is <limp> ; is split
        medical_emergency	5	is wors ; it <goodbye> ; it up ; its august ; ive drank ; ive thrown
        medical_emergency	5	jal <breath> ; jamon calient ; jobsit ; keep ask ; kid nam ; knelt
        medical_emergency	5	la <height> ; la azote ; la lavador ; la pil ; la tercer ; laugh it
        medical_emergency	5	light <pain> ; lik <height> ; lin has ; lin mom ; lo que ; lo sac ; los tobil
        medical_emergency	5	luchador ; luggag ; m huf ; mailbox without ; marc de ; me ahog ; mgr res
        medical_emergency	5	mi <stranger> ; min now ; minut no ; morn hes ; mouth not ; mush ; mustard bel
        medical_emergency	5	mustard sinc ; my <fluid> ; my lip ; my temp ; my word ; neck for ; ni <say>
        medical_emergency	5	ni sent ; now cant ; now drowsy ; now star ; of penni ; off <opening>
        medical_emergency	5	off porch ; on <build> ; on me ; on warfarin ; ont ; or which ; oth <stop>
        medical_emergency	5	oth end ; othr ; out <cold> ; out between ; out cold ; out one ; out twic
        medical_emergency	5	out wrong ; own <last> ; own bathroom ; own last ; padeci ; pag open ; pai est
        medical_emergency	5	pas out ; past my ; pierna le ; porch last ; porch step ; pregunt tre
        medical_emergency	5	program lin ; propi <partner> ; propi espos ; pupil ; que <fluid> ; que vomit
        medical_emergency	5	rara noma ; re m ; recogniz ; red hot ; refus er ; respir por ; roof fel
        medical_emergency	5	run 0 ; sali negr ; scorch ; se <fall> ; se cay ; se vin ; see two ; sent al
        medical_emergency	5	septemb ; she <hot> ; she sit ; shrimp at ; sick twic ; sillon y ; sinc <eat>
        medical_emergency	5	siz ; siz of ; skul is ; smel and ; sobac ; sobac y ; son mom ; son say
        medical_emergency	5	sound underwat ; spe with ; spit ; spit 0 ; splinter ; sra ; stair last
        medical_emergency	5	stair tonight ; ste ; step <headface> ; struggl for ; surgery ; sus caguama
        medical_emergency	5	swollen red ; t ; teeth chatter ; teeth clock ; teng <hot> ; teng calentur
        medical_emergency	5	the <moment> ; the oven ; the pillow ; the remot ; the sink ; the skin
        medical_emergency	5	the tenant ; the touch ; thermomet and ; tia el ; tia se ; tien una ; til mon
        medical_emergency	5	toe went ; tom mas ; tonight i ; tonight ther ; touch and ; tuesday ; un lad
        medical_emergency	5	un popot ; una <headface> ; up is ; up rang ; vodk thre ; was sick
        medical_emergency	5	went backward ; what com ; what day ; wher ; wher her ; whos <bodypart>
        medical_emergency	5	with <hot> ; with cold ; wont go ; word then ; wound ; y <continue> ; y hes
        medical_emergency	5	y r ; year near
        medical_emergency	4	0 <rope> ; 0 ano ; 0 blanket ; 0 confd ; 0 overnight ; <always> <homeless>
        medical_emergency	4	<always> sharp ; <always> until ; <amount> <smell> ; <ask> <emergency>
        medical_emergency	4	<asleep> cant ; <awake> per ; <blood> <always> ; <blood> <confused>
        medical_emergency	4	<blood> <container> ; <blood> thi ; <bodypart> <fluid> ; <bodypart> <kill>
        medical_emergency	4	<bodypart> <limp> ; <bodypart> <sick> ; <bodypart> infl ; <bodypart> tan
        medical_emergency	4	<bodysound> <fluid> ; <bodysound> so ; <bodysound> the ; <breath> <ask>
        medical_emergency	4	<breath> <illness> ; <breath> <pain> ; <breath> <rope> ; <chestheart> <moment>
        medical_emergency	4	<chestheart> <tool> ; <church> <daytime> ; <clothes> en ; <cold> n
        medical_emergency	4	<cold> then ; <color> con ; <consume> <headface> ; <container> twic
        medical_emergency	4	<continue> <try> ; <continue> being ; <continue> throw ; <day> <hospital>
        medical_emergency	4	<day> <moment> ; <day> at ; <day> from ; <day> or ; <drive> <day>
        medical_emergency	4	<drive> <go> ; <drive> re ; <drug> <sedative> ; <drug> <shake>
        medical_emergency	4	<eat> <bodypart> ; <eat> <phone> ; <eat> al ; <eat> has ; <eat> int
        medical_emergency	4	<fall> <put> ; <fall> from ; <fall> off ; <feel> for ; <fire> <hear>
        medical_emergency	4	<fire> en ; <fluid> bright ; <friend> pt ; <furniture> <day> ; <give> <pet>
        medical_emergency	4	<go> <color> ; <go> <headface> ; <headface> <amount> ; <headface> <gun>
        medical_emergency	4	<headface> <outdoors> ; <headface> <see> ; <headface> about ; <headface> has
        medical_emergency	4	<headface> hes ; <headface> if ; <headface> is ; <headface> leak
        medical_emergency	4	<headface> lo ; <headface> not ; <headface> ther ; <hear> <fluid>
        medical_emergency	4	<hear> <medicine> ; <hear> <stimulant> ; <height> <blood> ; <hold> and
        medical_emergency	4	<home> lin ; <home> ni ; <hot> + ; <hot> <kill> ; <illness> <bodypart>
        medical_emergency	4	<illness> <day> ; <illness> <put> ; <illness> its ; <illness> per
        medical_emergency	4	<illness> stabl ; <insurance> <say> ; <kin> <fluid> ; <kin> <partner>
        medical_emergency	4	<kin> is ; <last> <hospital> ; <last> <shake> ; <law> <headface>
        medical_emergency	4	<law> <official> ; <moment> cant ; <moment> hasnt ; <money> conmig
        medical_emergency	4	<night> load ; <night> what ; <official> wont ; <opioid> <limp>
        medical_emergency	4	<outdoors> <blood> ; <outdoors> <headface> ; <outdoors> twic
        medical_emergency	4	<palecolor> <feel> ; <palecolor> as ; <past> <bodypart> ; <past> <limp>
        medical_emergency	4	<phone> and ; <put> both ; <remember> que ; <room> <intoxicated>
        medical_emergency	4	<rope> <eat> ; <say> <say> ; <say> between ; <say> com ; <say> le ; <say> und
        medical_emergency	4	<say> us ; <say> whil ; <shake> <put> ; <sick> <partner> ; <sick> int
        medical_emergency	4	<sick> is ; <smell> ; <smell> a ; <sober> hse ; <stiff> <hot>
        medical_emergency	4	<stimulant> <last> ; <stranger> at ; <take> <amount> ; <take> <seizure>
        medical_emergency	4	<think> que ; <tired> <last> ; <town> de ; <treatment> <month> ; <try> <clean>
        medical_emergency	4	<try> <consume> ; <vermin> bit ; <wait> <color> ; <wait> <hospital>
        medical_emergency	4	<wait> can ; <water> <fluid> ; <year> <stimulant> ; <year> near ; a <limp>
        medical_emergency	4	a breath ; a crat ; a doorknob ; a lad ; a nap ; a paint ; a pencil ; a tank
        medical_emergency	4	a thumb ; a toilet ; absces in ; absces with ; ahog ; air i ; al tequil
        medical_emergency	4	algodon ; am shak ; an absces ; and <break> ; and <hit> ; and chil ; and im
        medical_emergency	4	and is ; and it ; and shiny ; ano 0 ; anoch no ; anyth strang ; apartment
        medical_emergency	4	arm absces ; arm red ; at week ; aunt ; aunt cal ; ayer fum ; b /
        medical_emergency	4	back <bodypart> ; bad ; bad one ; bal and ; been com ; been empty ; been thre
        medical_emergency	4	beer four ; bf <phone> ; bien ; bil ; blanket in ; bleed not ; blood from
        medical_emergency	4	bloody ; bol llen ; bottl not ; braz ; breath hung ; brush her ; bucket by
        medical_emergency	4	cabez hoy ; cal gasp ; can <container> ; cansanci y ; cant tel ; caught the
        medical_emergency	4	cervez hac ; cesare ; chatter ; chut ; clar de ; clr habl ; colg y
        medical_emergency	4	com <furniture> ; com <illness> ; com pesc ; confd ; confund y ; corn and
        medical_emergency	4	costilla se ; couldnt com ; county ; county thi ; cre ; cubet de ; cuel
        medical_emergency	4	curb 0 ; d end ; dai eight ; dai until ; dark and ; day had ; day it ; de pus
        medical_emergency	4	declin ed ; deer in ; desd el ; despiert per ; dessert ; didnt ; doe <consume>
        medical_emergency	4	doe night ; dont mak ; dot <go> ; doubl my ; doubl the ; doy pas ; driv re
        medical_emergency	4	dur ; each trip ; ech sus ; edg ; egg 0 ; eight ; el <chestheart> ; enred
        medical_emergency	4	entr ; entr el ; etoh amt ; extreme ; f <count> ; f alprazolam ; fear
        medical_emergency	4	figur on ; floor use ; for decad ; freez ; ful <breath> ; ful breath
        medical_emergency	4	ful sentenc ; gag every ; gash on ; glu and ; got lost ; gritty ; ground and
        medical_emergency	4	gush ; hal and ; half ; half my ; happen ; hard lik ; has <bodypart>
        medical_emergency	4	head hard ; head met ; heav int ; her <child> ; her and ; her feet ; her hand
        medical_emergency	4	her throat ; hes clos ; hij ; himself ; hinch con ; hinch y ; his <always>
        medical_emergency	4	his bel ; his cok ; his usual ; hot + ; hour ago ; hous thi ; hoy tambien
        medical_emergency	4	hoy temblor ; hse <colleague> ; hse mgr ; hubier ; i <kill> ; i clip ; i puk
        medical_emergency	4	i see ; im fourteen ; in tub ; injection sit ; int <furniture> ; iop day
        medical_emergency	4	is <fluid> ; is going ; is red ; is slow ; is twic ; its wors ; iv <bodypart>
        medical_emergency	4	jail ; just gon ; just ran ; keep repeat ; key ; knock togeth ; know abt
        medical_emergency	4	la <furniture> ; la boc ; la cas ; la cubet ; la cuchar ; languag i
        medical_emergency	4	las escalera ; las palabra ; le <fluid> ; le <say> ; le infect ; leak out
        medical_emergency	4	let that ; light hurt ; lik garbag ; lik ground ; llev dos ; lo tra ; los word
        medical_emergency	4	lunch l ; lung and ; lying flat ; m <break> ; m <daytime> ; m with ; many yrs
        medical_emergency	4	mas informacion ; me <breath> ; me cal ; mi abuel ; minut my ; mism
        medical_emergency	4	mo <consume> ; mom use ; mouth ; my <friend> ; my ear ; my pic ; nam him
        medical_emergency	4	nam or ; neighbor ; neighbor has ; ni pa ; ni quien ; night hes ; night load
        medical_emergency	4	nit ; nit usual ; nod out ; nonsens and ; now hasnt ; nuc y ; numb i
        medical_emergency	4	nurs friend ; off <put> ; on <headface> ; on my ; on til ; one sho ; ont the
        medical_emergency	4	open <past> ; orej y ; oth and ; out <go> ; over tonight ; overnight ; pa un
        medical_emergency	4	par <phone> ; paso ; peed ; promis a ; pus los ; put ; put both ; q su
        medical_emergency	4	qued com ; question i ; rara ; re <furniture> ; re bed ; read 0 ; red in
        medical_emergency	4	red stuf ; refus ems ; regard a ; rent conmig ; resuel ; ring ; rn
        medical_emergency	4	roommat pt ; sam <media> ; sam story ; sandia ; sangr dos ; sangr y
        medical_emergency	4	se <photo> ; se peg ; se raj ; sentenc ; shak say ; she pul ; she slap
        medical_emergency	4	she wait ; sid lik ; sideway ; sinc <daytime> ; sink was ; sit ; slid and
        medical_emergency	4	smel burn ; smil ; snf nurs ; sob hse ; sock on ; soup and ; split <say>
        medical_emergency	4	split talk ; spoon ; spoon on ; spoon with ; squid boat ; start today ; stir
        medical_emergency	4	story ; straight and ; straw at ; strip <go> ; strip head ; stuf sinc
        medical_emergency	4	su <child> ; su muchach ; suf ; sug ; tambor y ; tank every ; teeth in
        medical_emergency	4	teeth with ; the <month> ; the bump ; the concret ; the crown ; the curb
        medical_emergency	4	the fork ; the gray ; the juic ; the skat ; the stairwel ; then <color>
        medical_emergency	4	then four ; ther could ; thought someon ; through the ; tien <hot>
        medical_emergency	4	tien fiebr ; tim though ; tip off ; to <bodypart> ; tobil ; today ; today one
        medical_emergency	4	today she ; toilet and ; took in ; tos ; tra un ; trembl is ; tub 0 ; tumbl
        medical_emergency	4	turn <color> ; two blanket ; two then ; un chor ; unles we ; unresponsiv on
        medical_emergency	4	up out ; walk ; walk lik ; walk out ; warfarin ; was dop ; was right
        medical_emergency	4	washroom ; way ; we <promise> ; week and ; wel a ; went crazy ; went down
        medical_emergency	4	went head ; what <month> ; what <see> ; what look ; what month ; which hous
        medical_emergency	4	whil <hold> ; who won ; whol conversation ; wish it ; with <cold>
        medical_emergency	4	with <color> ; word no ; word stop ; work client ; wound on ; x tonight
        medical_emergency	4	y marc ; y ran ; yesterday hes ; youd expect
        medical_emergency	3	0 <limp> ; 0 no ; <alcohol> <amount> ; <always> <fluid> ; <amount> her
        medical_emergency	3	<awake> <stop> ; <awake> cant ; <blood> <clean> ; <blood> <color>
        medical_emergency	3	<bodypart> dond ; <bodypart> or ; <bodypart> thing ; <bodysound> <say>
        medical_emergency	3	<break> over ; <breath> <amount> ; <breath> in ; <breath> me ; <chestheart> is
        medical_emergency	3	<church> y ; <clothes> clos ; <colleague> <bodypart> ; <color> <home>
        medical_emergency	3	<confused> <fluid> ; <container> wher ; <continue> <leave> ; <day> <hot>
        medical_emergency	3	<day> bad ; <day> been ; <day> tambien ; <daytime> cant ; <daytime> est
        medical_emergency	3	<daytime> that ; <drug> <container> ; <eat> <headface> ; <eat> re
        medical_emergency	3	<fall> <bodypart> ; <feel> <feel> ; <feel> <hit> ; <fluid> <day>
        medical_emergency	3	<fluid> <partner> ; <fluid> <say> ; <fluid> is ; <furniture> le
        medical_emergency	3	<go> <opening> ; <headface> <alcohol> ; <headface> <happy> ; <headface> bounc
        medical_emergency	3	<headface> dusky ; <headface> isnt ; <headface> y ; <hear> when
        medical_emergency	3	<height> <opioid> ; <height> le ; <hit> <take> ; <home> <fall> ; <home> <home>
        medical_emergency	3	<hospital> insid ; <hot> <need> ; <illness> and ; <illness> r ; <illness> wher
        medical_emergency	3	<insurance> then ; <intoxicated> + ; <intoxicated> no ; <kin> <daytime>
        medical_emergency	3	<kin> <phone> ; <kin> <stiff> ; <kin> threw ; <last> <week> ; <leave> <hear>
        medical_emergency	3	<limp> <chestheart> ; <moment> <intoxicated> ; <moment> un ; <month> de
        medical_emergency	3	<night> <headface> ; <night> <palecolor> ; <night> without ; <outdoors> off
        medical_emergency	3	<pain> so ; <palecolor> at ; <pet> <build> ; <remember> wher
        medical_emergency	3	<room> <headface> ; <room> <wait> ; <room> and ; <say> <headface>
        medical_emergency	3	<say> normal ; <say> what ; <see> anyth ; <see> kind ; <smell> <leave>
        medical_emergency	3	<stimulant> for ; <stimulant> im ; <stranger> shon ; <take> <church>
        medical_emergency	3	<take> <color> ; <take> lost ; <wait> com ; <water> <chestheart> ; a <smell>
        medical_emergency	3	a fork ; a pink ; a pumpkin ; a sent ; a smel ; a thimbl ; abanic ; abov her
        medical_emergency	3	absces r ; ahog no ; als <take> ; ambulanci ; an umbrel ; and beg ; and red
        medical_emergency	3	and sweat ; aqui en ; arc y ; as <clothes> ; ask me ; at <job> ; at hosp
        medical_emergency	3	audibl ; b ; back hurt ; been vomit ; being ; bend ; bleed a ; blood lot
        medical_emergency	3	boc y ; bolt ; borrach no ; both leg ; breakfast on ; but talk ; caf y ; calf
        medical_emergency	3	can and ; cant cros ; cay del ; chatter und ; chil ; chil + ; chorro y ; chuec
        medical_emergency	3	coc sol ; coconut ; col ; company man ; complet ; con <rope> ; concret
        medical_emergency	3	crack from ; crack over ; cros a ; dad drink ; dai yrs ; de <intoxicated>
        medical_emergency	3	de borrach ; de jamaic ; de que ; dead dog ; del <bodypart> ; del andami
        medical_emergency	3	del pie ; del plat ; didnt <count> ; dim ; diseas ; dolor ; door ; dot on
        medical_emergency	3	down without ; drain ; drum skin ; ear ; ear and ; ear by ; el abanic
        medical_emergency	3	el braz ; end ; enough ; enough i ; enred y ; escalera ; espos fum ; f 0
        medical_emergency	3	fal at ; fent lik ; first on ; flight of ; follow ; for bil ; for her
        medical_emergency	3	for word ; forearm ; forgot wher ; from <furniture> ; from wher ; goos egg
        medical_emergency	3	got up ; guy went ; hack ; hamac con ; hand swollen ; hard with ; hasnt mad
        medical_emergency	3	he <go> ; he can ; he inject ; he peed ; her coat ; her leg ; heroin four
        medical_emergency	3	hes thrown ; hij tra ; his <say> ; his thigh ; hold phon ; hosp ; hour
        medical_emergency	3	hour now ; husb fel ; im cold ; im shiver ; in <fall> ; in cant
        medical_emergency	3	is unconsciou ; its <sick> ; just brought ; keep doz ; keep walk ; kid walk
        medical_emergency	3	la <home> ; la hamac ; lack ; last week ; le <leave> ; le cay ; light had
        medical_emergency	3	lip dusky ; llen la ; look kind ; lying on ; m a ; man shon ; me in
        medical_emergency	3	mi herman ; middl 0 ; mom cam ; mon ; month it ; murmur ; my arm ; my aunt
        medical_emergency	3	my bel ; nd day ; neck is ; negro ; neighbor re ; new <chestheart> ; new heart
        medical_emergency	3	ni dond ; ni sab ; niec ; noon ; noth going ; numb ; of <breath> ; of mustard
        medical_emergency	3	of skul ; of stair ; on curb ; one word ; or find ; out <take> ; outreach 0
        medical_emergency	3	over <night> ; pai ; par abaj ; par ni ; pas dic ; patron y ; pelot de
        medical_emergency	3	pic de ; pie se ; pink ; pint x ; purs in ; put his ; quien ; quien era ; r
        medical_emergency	3	raccoon ; raj la ; re broth ; red and ; red road ; rehab at ; repit ; resbal
        medical_emergency	3	respir bien ; respir me ; respir y ; rigid with ; ruidit ; rural <hospital>
        medical_emergency	3	rxd norc ; sal ; sam sentenc ; sam thre ; se <hit> ; several yrs ; she 0
        medical_emergency	3	she <intoxicated> ; she puk ; should mention ; si <take> ; sign himself
        medical_emergency	3	sil se ; sinc noon ; sink ; sit lik ; siz <hot> ; siz hot ; slip in ; slur +
        medical_emergency	3	sob ; someth <day> ; sonri ; soy ; spid ; spot in ; spot wher ; sta ; stand
        medical_emergency	3	stov lid ; streak <go> ; tailgat ; talk ; talk for ; tank deliver ; tap in
        medical_emergency	3	tap las ; tard est ; tea leav ; that dont ; the <child> ; the basin
        medical_emergency	3	the black ; the doctor ; the kitchen ; the radiator ; the stair ; then an
        medical_emergency	3	then red ; they help ; thi morn ; thimbl ; thought ; through <clothes>
        medical_emergency	3	through my ; thrown ; tien dos ; tien sin ; to <stop> ; today he ; tongu now
        medical_emergency	3	trip in ; turn over ; twic ; two different ; tying ; un ruidit ; unit insid
        medical_emergency	3	vecin ; via <say> ; vomit bright ; walk int ; was <trust> ; was bright
        medical_emergency	3	was hop ; watery ; went ; went numb ; when i ; wif wif ; with temp ; wouldnt
        medical_emergency	3	wrong ; x <night> ; y calentur ; y client ; y pas ; y pt ; ya le ; ya llen
        medical_emergency	3	you can ; your <treatment> ; yrs
        medical_emergency	-3	0 <go> ; <always> <take> ; <amount> <crowd> ; <amount> at ; <amount> on
        medical_emergency	-3	<angry> ; <ask> <need> ; <blood> all ; <bodypart> <drive>
        medical_emergency	-3	<cannabis> <happy> ; <caretaking> ; <child> <furniture> ; <child> <stimulant>
        medical_emergency	-3	<child> off ; <clinician> in ; <consume> <eat> ; <container> on
        medical_emergency	-3	<continue> me ; <day> <month> ; <die> in ; <drive> in ; <feel> it
        medical_emergency	-3	<friend> from ; <furniture> <take> ; <give> my ; <go> <home> ; <go> <play>
        medical_emergency	-3	<go> <say> ; <happy> <breath> ; <happy> at ; <hear> <hear> ; <hold> his
        medical_emergency	-3	<home> <consume> ; <home> <day> ; <hospital> rn ; <job> de ; <kin> <clothes>
        medical_emergency	-3	<kin> <treatment> ; <kin> y ; <last> <fall> ; <law> <day> ; <medicine> y
        medical_emergency	-3	<moment> <color> ; <moment> <furniture> ; <moment> of ; <money> <take>
        medical_emergency	-3	<month> y ; <needle> on ; <night> at ; <night> in ; <pain> de
        medical_emergency	-3	<partner> <breath> ; <partner> <stop> ; <room> <blade> ; <sad> ; <say> you
        medical_emergency	-3	<school> <write> ; <school> and ; <see> him ; <stimulant> <month>
        medical_emergency	-3	<stop> las ; <stranger> <stranger> ; <stranger> <think> ; <take> <job>
        medical_emergency	-3	<take> <law> ; <think> im ; <tired> of ; <trade> <say>
        medical_emergency	-3	<treatment> <continue> ; <treatment> <kin> ; <vermin> <go> ; <week> one
        medical_emergency	-3	<write> it ; a 0 ; a <crowd> ; a <home> ; a <medicine> ; a <official>
        medical_emergency	-3	a <tool> ; a detox ; a los ; a month ; admit ; aft <eat> ; aft <job> ; age
        medical_emergency	-3	and <hot> ; and tak ; approv ; are red ; around ; at her ; baj ; blood all
        medical_emergency	-3	bring a ; build ; but the ; c/o ; cabez con ; cambi ; camion ; catch her
        medical_emergency	-3	community ; consum ; cost ; cover ; cruz ; dad is ; danc ; day at ; day off
        medical_emergency	-3	de <stranger> ; dead ; desd <month> ; despert ; did the ; died of ; dol
        medical_emergency	-3	dont ~<consume> ; driv a ; dying ; east ; el <stranger> ; el <write>
        medical_emergency	-3	en <home> ; en cas ; ener ; enferm ; estoy ; eye rol ; fair ; far ; fath
        medical_emergency	-3	february ; feed ; film ; find out ; finish 0 ; foam eye ; for an ; fresn
        medical_emergency	-3	front <furniture> ; front of ; go away ; got out ; hast ; he goe ; he has
        medical_emergency	-3	his <furniture> ; hold his ; holiday ; hub ; i <home> ; i driv ; i nev
        medical_emergency	-3	i pour ; i run ; i typ ; i wont ; icu ; ill ; im <ask> ; im at ; im on
        medical_emergency	-3	in custody ; it <hot> ; it run ; jan ; jef ; judg ; juev ; juez ; just <stop>
        medical_emergency	-3	la <phone> ; la <stimulant> ; la <week> ; la coc ; la gent ; la mes
        medical_emergency	-3	la sangr ; letter ; littl ; liv with ; lo de ; loos ; lun ; maestr ; me about
        medical_emergency	-3	mied ; money ; mor ; mos ; msg ; my <school> ; my fami ; nin <day> ; nin day
        medical_emergency	-3	no ~<consume> ; no ~<treatment> ; no ~hay ; no ~plan ; no ~w/d ; number ; od
        medical_emergency	-3	offer ; old ; on <amount> ; on <opioid> ; on meth ; only gummi ; our <home>
        medical_emergency	-3	out on ; own a ; pack ; park ; pes ; pitch ; platic con ; pleas <say> ; prep
        medical_emergency	-3	prescrib ; quick ; quisier ; ran ; read the ; ready ; resi ; residencial
        medical_emergency	-3	resum ; return ; roommat ; shar ; snow ; so nobody ; solit ; son is ; soy la
        medical_emergency	-3	stab ; sum ; surgeon ; tamal ; teni ; than ; the <clinician> ; the <day>
        medical_emergency	-3	the <daytime> ; the cat ; the park ; then <breath> ; then gasp ; ther are
        """
}
