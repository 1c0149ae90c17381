extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency2 = """
        medical_emergency	6	thi <start> ; thi began ; thing <always> ; thos gas ; throw it ; to toilet
        medical_emergency	6	to touch ; today ask ; today or ; toe went ; toilet ; tv remot ; una cos
        medical_emergency	6	una muel ; uneven ; up twic ; upright ; vecin report ; very <confused>
        medical_emergency	6	very confus ; whistl ; who she ; wif sleep ; with tranq ; word salad
        medical_emergency	6	ya <awake> ; ya despiert
        medical_emergency	5	# ; 0 brandy ; 0 d ; 0 hit ; 0 ivdu ; <alcohol> settl ; <always> that
        medical_emergency	5	<amount> <blood> ; <ask> <ask> ; <ask> whos ; <awake> <blood>
        medical_emergency	5	<blood> <confused> ; <blood> <tool> ; <blood> a ; <bodypart> del
        medical_emergency	5	<bodypart> fat ; <bodypart> has ; <bodypart> infect ; <bodypart> pul
        medical_emergency	5	<bodypart> through ; <breath> <asleep> ; <breath> <furniture> ; <breath> por
        medical_emergency	5	<breath> thru ; <chestheart> wont ; <child> <shake> ; <child> pt
        medical_emergency	5	<clothes> sinc ; <color> <blood> ; <color> <cold> ; <color> <headface>
        medical_emergency	5	<color> <height> ; <color> in ; <color> stool ; <container> <see>
        medical_emergency	5	<day> <bodysound> ; <day> <say> ; <drug> <fluid> ; <eat> <outdoors>
        medical_emergency	5	<eat> nic ; <fall> backward ; <fall> his ; <feel> <think> ; <feel> im
        medical_emergency	5	<fire> <color> ; <fluid> <eat> ; <friend> mi ; <furniture> turn
        medical_emergency	5	<furniture> twic ; <go> backward ; <go> on ; <go> out ; <headface> <continue>
        medical_emergency	5	<headface> <fall> ; <headface> <rope> ; <headface> <think>
        medical_emergency	5	<headface> <water> ; <headface> hac ; <headface> met ; <headface> ya
        medical_emergency	5	<hear> <always> ; <hear> on ; <hear> underwat ; <hold> <leave>
        medical_emergency	5	<hospital> <confused> ; <hospital> open ; <hot> <consume> ; <hot> <fluid>
        medical_emergency	5	<hot> <illness> ; <hot> desd ; <hot> with ; <illness> <fluid>
        medical_emergency	5	<intoxicated> <bodypart> ; <intoxicated> <last> ; <kill> <hot>
        medical_emergency	5	<limp> <furniture> ; <medicine> siz ; <money> <pet> ; <opening> <last>
        medical_emergency	5	<opening> can ; <opening> fram ; <opening> step ; <palecolor> doesnt
        medical_emergency	5	<palecolor> of ; <pet> doesnt ; <record> <remember> ; <record> over
        medical_emergency	5	<room> <see> ; <rope> <headface> ; <say> <breath> ; <say> back ; <say> com
        medical_emergency	5	<say> flat ; <say> ful ; <say> pur ; <say> rar ; <say> turn
        medical_emergency	5	<see> <palecolor> ; <sick> 0 ; <sick> up ; <smell> <hot> ; <smell> and
        medical_emergency	5	<stop> <law> ; <take> <stimulant> ; <take> a ; <think> i ; <try> <money>
        medical_emergency	5	<wait> <headface> ; <wait> can ; <water> <past> ; <week> and
        medical_emergency	5	<write> <bodysound> ; <write> without ; <year> <fluid> ; a <illness>
        medical_emergency	5	a current ; a drum ; a kettl ; a lemon ; a melon ; a mi ; a rotten ; a sausag
        medical_emergency	5	abuel ; abuel no ; acost ; aft <consume> ; aguit por ; al rev ; am <color>
        medical_emergency	5	and <headface> ; and blood ; and by ; and cant ; and ooz ; and sol ; are knock
        medical_emergency	5	are tingl ; arm from ; arm wont ; ask whos ; at <asleep> ; attack ; ayer est
        medical_emergency	5	azote ; back und ; bare <breath> ; bare breath ; barkeep ; bathroom is
        medical_emergency	5	beg to ; being <sick> ; being sick ; big <hot> ; big hot ; bil then
        medical_emergency	5	black stool ; boc ; boc se ; bol llen ; braz infect ; brought up ; brown ; bus
        medical_emergency	5	cabez y ; cal everybody ; cal was ; calentur desd ; calentur y ; can lid
        medical_emergency	5	cant <take> ; cant open ; cant reach ; cas ni ; chichon ; clinic open ; clot
        medical_emergency	5	coffe pot ; collaps in ; confund ; cop with ; cough up ; cowork say ; crack my
        medical_emergency	5	cuchar y ; cup of ; curb 0 ; curb last ; d <amount> ; d <bodypart> ; dad fel
        medical_emergency	5	dad gon ; dai shak ; dark ; de bien ; de drenaj ; de pus ; dec ; declin ed
        medical_emergency	5	dic a ; dispatch driv ; doe <consume> ; doesnt ; dog doesnt ; door fram
        medical_emergency	5	down one ; drenaj ; dres a ; drip from ; drop his ; dur ; ed <hospital>
        medical_emergency	5	el trail ; elbow is ; es 0 ; escaler y ; est <fluid> ; est mas ; even <water>
        medical_emergency	5	even wat ; everyth with ; fel 0 ; fel backward ; fiebr 0 ; fifty ; flat sinc
        medical_emergency	5	foot wound ; forehead on ; forget what ; four without ; freez and ; from a
        medical_emergency	5	from slam ; get is ; get thre ; gibberish ; go <palecolor> ; going
        medical_emergency	5	ground twic ; group but ; habl rar ; had your ; hard as ; hard he ; has both
        medical_emergency	5	he now ; he shoot ; head and ; head blood ; head out ; head that ; her coffe
        medical_emergency	5	her lung ; her mouth ; her sho ; hermano dicen ; hes put ; hes shak ; hilo
        medical_emergency	5	his ear ; his neck ; his pajama ; his rib ; his smil ; his word ; hiz una
        medical_emergency	5	hoof ; hot swollen ; hot with ; i gulp ; i puk ; i scrap ; im by ; im run
        medical_emergency	5	in fal ; in low ; is <limp> ; is split ; is wors ; it <goodbye> ; its august
        medical_emergency	5	ive thrown ; jal <breath> ; jamon calient ; jobsit ; keep ask ; kid nam
        medical_emergency	5	knelt ; la <height> ; la azote ; la lavador ; la pil ; la tercer ; laugh it
        medical_emergency	5	light hurt ; lik <height> ; lin has ; lin mom ; lo que ; lo sac ; los tobil
        medical_emergency	5	luchador ; luggag ; m huf ; mailbox without ; me abri ; me ahog ; mgr res
        medical_emergency	5	mi <stranger> ; min now ; minut no ; morn hes ; mouth not ; mush ; mustard bel
        medical_emergency	5	mustard sinc ; my <fluid> ; my temp ; my word ; neck for ; ni <say> ; ni quien
        medical_emergency	5	ni sent ; nit usual ; now cant ; now drowsy ; now star ; nuc en ; of penni
        medical_emergency	5	off <opening> ; off porch ; on me ; on warfarin ; ont ; or which ; oth <stop>
        medical_emergency	5	oth end ; othr ; out <cold> ; out between ; out cold ; out one ; out twic
        medical_emergency	5	out wrong ; own <last> ; own bathroom ; own last ; padeci ; pag open ; pai est
        medical_emergency	5	pas out ; past my ; pierna le ; porch last ; porch step ; pregunt tre
        medical_emergency	5	propi <partner> ; propi espos ; pupil ; que <fluid> ; que vomit ; rara noma
        medical_emergency	5	re m ; recogniz ; red hot ; refus er ; respir por ; roof fel ; run 0
        medical_emergency	5	sali negr ; sam thre ; scorch ; se <fall> ; se cay ; se vin ; see two
        medical_emergency	5	sent al ; septemb ; she sit ; shrimp at ; sick twic ; sillon y ; sinc <eat>
        medical_emergency	5	siz ; siz of ; skul is ; smel and ; sobac ; sobac y ; son mom ; son say
        medical_emergency	5	sound underwat ; soup and ; spe with ; spit ; spit 0 ; splinter ; sra
        medical_emergency	5	stair last ; stair tonight ; ste ; step <headface> ; struggl for ; surgery
        medical_emergency	5	sus caguama ; swollen red ; t ; tambor y ; teeth chatter ; teeth clock
        medical_emergency	5	the <moment> ; the juic ; the oven ; the pillow ; the remot ; the sink
        medical_emergency	5	the skin ; the touch ; thermomet and ; through the ; tia el ; tia se
        medical_emergency	5	tien una ; til mon ; tom mas ; tonight i ; tonight ther ; touch and ; tuesday
        medical_emergency	5	un lad ; un popot ; una <headface> ; up is ; up rang ; up someth ; vodk thre
        medical_emergency	5	was sick ; went backward ; what com ; what day ; wher ; wher her
        medical_emergency	5	whos <bodypart> ; with <hot> ; with cold ; wont go ; word then ; wound
        medical_emergency	5	y <continue> ; y hes ; y r ; year near
        medical_emergency	4	0 <rope> ; 0 ano ; 0 blanket ; 0 confd ; 0 overnight ; <alcohol> <hot>
        medical_emergency	4	<always> <bodypart> ; <always> <homeless> ; <always> sharp ; <always> until
        medical_emergency	4	<amount> <smell> ; <ask> <emergency> ; <asleep> cant ; <awake> per
        medical_emergency	4	<blood> <always> ; <blood> <container> ; <blood> thi ; <bodypart> <fluid>
        medical_emergency	4	<bodypart> <kill> ; <bodypart> <limp> ; <bodypart> <sick> ; <bodypart> infl
        medical_emergency	4	<bodysound> <fluid> ; <bodysound> so ; <breath> <ask> ; <breath> <illness>
        medical_emergency	4	<breath> <pain> ; <breath> <rope> ; <chestheart> <moment>
        medical_emergency	4	<chestheart> <tool> ; <church> <daytime> ; <clothes> en ; <cold> n
        medical_emergency	4	<cold> then ; <color> con ; <consume> <headface> ; <container> twic
        medical_emergency	4	<continue> <sick> ; <continue> <try> ; <continue> being ; <continue> throw
        medical_emergency	4	<day> <hospital> ; <day> <moment> ; <day> at ; <day> from ; <day> or
        medical_emergency	4	<daytime> cant ; <drive> <day> ; <drive> <go> ; <drive> re ; <drug> <sedative>
        medical_emergency	4	<drug> <shake> ; <eat> <bodypart> ; <eat> <phone> ; <eat> al ; <eat> has
        medical_emergency	4	<eat> int ; <fall> <bodypart> ; <fall> <put> ; <fall> from ; <fall> off
        medical_emergency	4	<feel> for ; <fire> <hear> ; <fluid> bright ; <friend> pt ; <furniture> <day>
        medical_emergency	4	<give> <pet> ; <go> <color> ; <go> <headface> ; <headface> <amount>
        medical_emergency	4	<headface> <gun> ; <headface> <outdoors> ; <headface> <see> ; <headface> about
        medical_emergency	4	<headface> del ; <headface> has ; <headface> hes ; <headface> if
        medical_emergency	4	<headface> is ; <headface> leak ; <headface> lo ; <headface> not
        medical_emergency	4	<headface> ther ; <hear> <fluid> ; <hear> <medicine> ; <hear> <stimulant>
        medical_emergency	4	<height> <blood> ; <hold> and ; <home> <home> ; <home> lin ; <home> ni
        medical_emergency	4	<hot> + ; <hot> <kill> ; <illness> <bodypart> ; <illness> <day>
        medical_emergency	4	<illness> <put> ; <illness> its ; <illness> per ; <illness> stabl
        medical_emergency	4	<insurance> <say> ; <kin> <fluid> ; <kin> <partner> ; <kin> is
        medical_emergency	4	<last> <hospital> ; <last> <shake> ; <law> <headface> ; <law> <official>
        medical_emergency	4	<leave> <hear> ; <moment> cant ; <moment> hasnt ; <money> conmig
        medical_emergency	4	<night> load ; <official> wont ; <opioid> <limp> ; <outdoors> <blood>
        medical_emergency	4	<outdoors> <headface> ; <outdoors> twic ; <palecolor> <feel> ; <palecolor> as
        medical_emergency	4	<past> <bodypart> ; <past> <limp> ; <phone> and ; <put> both ; <remember> que
        medical_emergency	4	<room> <intoxicated> ; <room> <wait> ; <say> <say> ; <say> between ; <say> le
        medical_emergency	4	<say> und ; <say> us ; <say> whil ; <shake> <put> ; <sick> int ; <sick> is
        medical_emergency	4	<smell> ; <smell> a ; <sober> hse ; <stiff> <hot> ; <stimulant> <last>
        medical_emergency	4	<stimulant> wont ; <stranger> at ; <take> <amount> ; <take> <seizure>
        medical_emergency	4	<think> que ; <tired> <last> ; <town> de ; <treatment> <month> ; <try> <clean>
        medical_emergency	4	<try> <consume> ; <vermin> bit ; <wait> <color> ; <wait> <hospital>
        medical_emergency	4	<water> <fluid> ; <year> near ; a <limp> ; a <smell> ; a breath ; a crat
        medical_emergency	4	a doorknob ; a lad ; a nap ; a paint ; a pencil ; a sent ; a smel ; a tank
        medical_emergency	4	a thumb ; a toilet ; absces in ; absces with ; ahog ; air i ; algodon
        medical_emergency	4	am shak ; ama with ; an absces ; and <break> ; and <hit> ; and chil ; and im
        medical_emergency	4	and is ; and it ; and red ; and shiny ; ano 0 ; anoch no ; anyth strang
        medical_emergency	4	apartment ; arm absces ; arm red ; at <job> ; aunt ; aunt cal ; ayer fum ; b /
        medical_emergency	4	back <bodypart> ; bad ; bad one ; bal and ; been com ; been empty ; been thre
        medical_emergency	4	been vomit ; beer four ; bf <phone> ; bien ; bil ; blanket in ; bleed not
        medical_emergency	4	blood from ; bloody ; bottl not ; braz ; breath hung ; brush her ; bucket by
        medical_emergency	4	cal gasp ; calentur de ; can <container> ; cansanci y ; cant tel ; car com
        medical_emergency	4	caught the ; cervez hac ; cesare ; chatter ; chut ; clar de ; clr habl
        medical_emergency	4	colg y ; com <furniture> ; com <illness> ; com pesc ; confund y ; corn and
        medical_emergency	4	costilla se ; couldnt com ; county ; county thi ; cre ; cubet de ; cuel
        medical_emergency	4	d end ; dai eight ; dai until ; dark and ; day had ; day it ; de temperatur
        medical_emergency	4	deer in ; desd el ; despiert per ; dessert ; didnt ; doe night ; dont mak
        medical_emergency	4	dot <go> ; doubl my ; doubl the ; doy pas ; driv re ; each trip ; edg ; egg 0
        medical_emergency	4	eight ; el <chestheart> ; enred ; entr ; entr el ; es grip ; etoh amt
        medical_emergency	4	extreme ; f <count> ; f alprazolam ; fear ; fent lik ; figur on ; floor use
        medical_emergency	4	for decad ; freez ; ful <breath> ; ful breath ; ful sentenc ; gag every
        medical_emergency	4	gash on ; glu and ; got lost ; gritty ; ground and ; gush ; hal and ; half
        medical_emergency	4	half my ; happen ; hard lik ; has <bodypart> ; hasnt mad ; head hard
        medical_emergency	4	head met ; heav int ; her <child> ; her and ; her feet ; her hand ; her throat
        medical_emergency	4	hes clos ; hij ; himself ; hinch con ; hinch y ; his <always> ; his bel
        medical_emergency	4	his cok ; his usual ; hot + ; hour ago ; hoy tambien ; hoy temblor
        medical_emergency	4	hse <colleague> ; hse mgr ; hubier ; i <kill> ; i clip ; im fourteen ; in tub
        medical_emergency	4	incoherencia no ; infect con ; injection sit ; int <furniture> ; inyect la
        medical_emergency	4	iop day ; iop tak ; is <fluid> ; is going ; is red ; is slow ; is twic ; it up
        medical_emergency	4	its wors ; iv <bodypart> ; jail ; just gon ; just ran ; key ; kid walk
        medical_emergency	4	knock togeth ; know abt ; la <furniture> ; la boc ; la cas ; la cubet
        medical_emergency	4	la cuchar ; languag i ; las escalera ; las palabra ; le <fluid> ; le <say>
        medical_emergency	4	le infect ; leak out ; let that ; lik garbag ; lik ground ; llev dos ; lo tra
        medical_emergency	4	los word ; lunch l ; lung and ; lying flat ; m <break> ; m <daytime> ; m with
        medical_emergency	4	many yrs ; marc de ; mas informacion ; me <breath> ; me cal ; mi abuel
        medical_emergency	4	minut my ; mism ; mo <consume> ; mom use ; mouth ; my <friend> ; my ear
        medical_emergency	4	my pic ; nam him ; nam or ; negro ; neighbor ; neighbor has ; neighbor re
        medical_emergency	4	ni pa ; night hes ; night load ; night not ; nod out ; nonsens and ; now hasnt
        medical_emergency	4	nuc y ; numb i ; nurs friend ; off <put> ; on <headface> ; on curb ; on my
        medical_emergency	4	on til ; one sho ; ont the ; open <past> ; orej y ; oth and ; out <go>
        medical_emergency	4	over tonight ; overnight ; pa un ; par <phone> ; paso ; peed ; program lin
        medical_emergency	4	pus los ; put ; put both ; q su ; qued com ; question i ; rara
        medical_emergency	4	re <furniture> ; re bed ; read 0 ; red in ; red stuf ; refus ems ; regard a
        medical_emergency	4	rent conmig ; resuel ; ring ; rn ; roommat pt ; sandia ; sangr dos ; sangr y
        medical_emergency	4	se <photo> ; se peg ; se raj ; sentenc ; shak say ; she pul ; she slap
        medical_emergency	4	she wait ; sid lik ; sideway ; sil se ; sinc <daytime> ; sink was ; sit
        medical_emergency	4	slid and ; smel burn ; smil ; snf nurs ; sob ; sob hse ; sock on ; someth
        medical_emergency	4	spoon ; spoon on ; spoon with ; squid boat ; start today ; stir ; story
        medical_emergency	4	straight and ; straw at ; strip <go> ; strip head ; stuf sinc ; su <child>
        medical_emergency	4	su muchach ; suf ; sug ; tank every ; teeth in ; teeth with ; the <month>
        medical_emergency	4	the bump ; the concret ; the crown ; the curb ; the fork ; the gray ; the skat
        medical_emergency	4	the stairwel ; the tenant ; then <color> ; then four ; ther could
        medical_emergency	4	thought someon ; thre question ; tien <hot> ; tien fiebr ; tien sin
        medical_emergency	4	tim though ; tip off ; to <bodypart> ; tobil ; today ; today one ; today she
        medical_emergency	4	toilet and ; took in ; tos ; tra un ; trembl is ; tub 0 ; tumbl ; turn <color>
        medical_emergency	4	two blanket ; two then ; un chor ; unresponsiv on ; up out ; walk ; walk lik
        medical_emergency	4	walk out ; warfarin ; was dop ; was right ; washroom ; way ; week and ; wel a
        medical_emergency	4	went crazy ; went down ; went head ; what <month> ; what <see> ; what look
        medical_emergency	4	what month ; when i ; which hous ; whil <hold> ; who won ; whol conversation
        medical_emergency	4	wish it ; with <cold> ; with <color> ; word no ; word stop ; work client
        medical_emergency	4	wound on ; x tonight ; y marc ; y ran ; yesterday hes ; youd expect
        medical_emergency	3	0 <limp> ; 0 no ; <alcohol> <amount> ; <always> <fluid> ; <amount> her
        medical_emergency	3	<awake> <stop> ; <awake> cant ; <blood> <clean> ; <blood> <color>
        medical_emergency	3	<bodypart> dond ; <bodypart> or ; <bodypart> thing ; <bodysound> <say>
        medical_emergency	3	<bodysound> the ; <break> over ; <breath> <amount> ; <breath> in ; <breath> me
        medical_emergency	3	<chestheart> is ; <church> y ; <clothes> clos ; <colleague> <bodypart>
        medical_emergency	3	<color> <home> ; <confused> <fluid> ; <consume> <see> ; <container> mayb
        medical_emergency	3	<container> wher ; <continue> <leave> ; <day> <hot> ; <day> bad ; <day> been
        medical_emergency	3	<day> tambien ; <daytime> est ; <daytime> hes ; <daytime> that
        medical_emergency	3	<drug> <container> ; <eat> <headface> ; <eat> <tired> ; <eat> re
        medical_emergency	3	<feel> <feel> ; <feel> <hit> ; <fire> en ; <fluid> <day> ; <fluid> <partner>
        medical_emergency	3	<fluid> <say> ; <fluid> is ; <furniture> le ; <go> <opening>
        medical_emergency	3	<headface> <alcohol> ; <headface> <happy> ; <headface> and ; <headface> dusky
        medical_emergency	3	<headface> isnt ; <headface> y ; <hear> <breath> ; <hear> when ; <height> le
        medical_emergency	3	<hit> <take> ; <home> <fall> ; <hospital> insid ; <hot> <drive> ; <hot> <need>
        medical_emergency	3	<illness> and ; <illness> r ; <illness> wher ; <insurance> then
        medical_emergency	3	<intoxicated> + ; <intoxicated> <fluid> ; <intoxicated> no ; <kin> <daytime>
        medical_emergency	3	<kin> <phone> ; <kin> <stiff> ; <kin> threw ; <last> <week>
        medical_emergency	3	<limp> <chestheart> ; <moment> <intoxicated> ; <moment> un ; <month> and
        medical_emergency	3	<month> de ; <night> <headface> ; <night> <palecolor> ; <night> what
        medical_emergency	3	<night> without ; <opening> <intoxicated> ; <outdoors> off
        medical_emergency	3	<pain> <chestheart> ; <pain> so ; <past> <hit> ; <pet> <build> ; <rarely> ya
        medical_emergency	3	<remember> wher ; <room> <headface> ; <room> and ; <rope> <eat>
        medical_emergency	3	<say> <headface> ; <say> normal ; <say> what ; <see> anyth ; <see> kind
        medical_emergency	3	<sick> <partner> ; <smell> <leave> ; <stimulant> for ; <stimulant> im
        medical_emergency	3	<stranger> shon ; <take> <color> ; <take> lost ; <tired> <night>
        medical_emergency	3	<vermin> <fluid> ; <wait> com ; <water> <chestheart> ; <year> <stimulant>
        medical_emergency	3	a fork ; a pink ; a pumpkin ; a thimbl ; abanic ; abov her ; absces r
        medical_emergency	3	ahog no ; al <alcohol> ; als <take> ; ambulanci ; an umbrel ; and <moment>
        medical_emergency	3	and beg ; and now ; and sweat ; aqui en ; arc y ; as <clothes> ; ask me
        medical_emergency	3	at hosp ; audibl ; b ; back hurt ; being ; bend ; bleed a ; blood lot ; boc y
        medical_emergency	3	bolt ; borrach no ; both leg ; breakfast on ; but talk ; cabez hoy ; caf y
        medical_emergency	3	calf ; can and ; cant cros ; cay del ; chatter und ; chorro y ; chuec
        medical_emergency	3	coc sol ; coconut ; col ; company man ; complet ; con <rope> ; concret ; confd
        medical_emergency	3	cough and ; crack from ; crack over ; cros a ; curb with ; dad drink ; dai yrs
        medical_emergency	3	de <intoxicated> ; de borrach ; de jamaic ; de que ; dead dog ; del <bodypart>
        medical_emergency	3	del andami ; del pie ; didnt <count> ; dim ; diseas ; dolor ; door ; dot on
        medical_emergency	3	down without ; drain ; driv herself ; drum skin ; ear ; ear and ; ear by
        medical_emergency	3	ech sus ; el abanic ; el braz ; enough ; enough i ; enred y ; escalera
        medical_emergency	3	espos fum ; f 0 ; first on ; flight of ; follow ; for bil ; for her ; for word
        medical_emergency	3	forgot wher ; from <furniture> ; from wher ; goos egg ; got up ; guy went
        medical_emergency	3	hack ; hamac con ; hand swollen ; hard with ; he <go> ; he can ; he inject
        medical_emergency	3	he peed ; her coat ; her leg ; heroin four ; hes thrown ; his thigh
        medical_emergency	3	hold phon ; hosp ; hour ; hour now ; hous thi ; husb fel ; i see ; im cold
        medical_emergency	3	im shiver ; in <breath> ; in <fall> ; in cant ; is unconsciou ; its <sick>
        medical_emergency	3	just brought ; keep doz ; keep walk ; la <home> ; la hamac ; lack ; last week
        medical_emergency	3	le <leave> ; le cay ; light had ; lip dusky ; llen la ; look kind ; lying on
        medical_emergency	3	m a ; man shon ; me in ; mi herman ; middl 0 ; mom cam ; month it ; murmur
        medical_emergency	3	my arm ; my aunt ; my bel ; nd day ; neck is ; new <chestheart> ; new heart
        medical_emergency	3	ni dond ; ni sab ; niec ; nit ; noon ; noth going ; of <breath> ; of mustard
        medical_emergency	3	of stair ; off mid ; one word ; or find ; otr <fluid> ; out <take>
        medical_emergency	3	outreach 0 ; over <night> ; pai ; par abaj ; par ni ; pas dic ; patron y
        medical_emergency	3	pelot de ; pic de ; pie se ; pink ; pint x ; porch drunk ; promis a ; purs in
        medical_emergency	3	put his ; quien ; quien era ; r ; raccoon ; raj la ; re broth ; red and
        medical_emergency	3	red road ; repit ; resbal ; respir bien ; respir me ; respir y ; rigid with
        medical_emergency	3	ruidit ; rural <hospital> ; rxd norc ; sal ; sam <media> ; sam sentenc
        medical_emergency	3	sam story ; se <hit> ; several yrs ; she 0 ; she <intoxicated> ; she puk
        medical_emergency	3	shiny ; should mention ; si <take> ; sign himself ; sinc midnight ; sinc noon
        medical_emergency	3	sink ; sit lik ; siz <hot> ; siz hot ; slip in ; slur + ; someth <day> ; soy
        medical_emergency	3	spid ; split <say> ; split talk ; spong ; spot in ; spot wher ; sta ; stand
        medical_emergency	3	stov lid ; streak <go> ; tailgat ; talk ; talk for ; tank deliver ; tap in
        medical_emergency	3	tap las ; tard est ; tea leav ; that dont ; the <child> ; the basin
        medical_emergency	3	the black ; the doctor ; the kitchen ; the radiator ; the stair ; then an
        medical_emergency	3	then red ; they help ; thi morn ; thimbl ; thought ; through <clothes>
        medical_emergency	3	through my ; thrown ; tien dos ; to <stop> ; today he ; tongu now ; tra la
        medical_emergency	3	trip in ; turn over ; twic ; two different ; tying ; un ruidit ; unit insid
        medical_emergency	3	unles we ; vec ya ; vomit bright ; walk int ; was <trust> ; was bright
        medical_emergency	3	was hop ; watery ; we <promise> ; went ; went numb ; wif wif ; with fev
        medical_emergency	3	with temp ; wouldnt ; wrist to ; x <night> ; y calentur ; y client ; y pas
        medical_emergency	3	y pt ; ya le ; ya llen ; you can ; your <treatment> ; yrs
        medical_emergency	-3	0 <go> ; <always> <take> ; <amount> <crowd> ; <amount> <pet>
        medical_emergency	-3	<amount> <treatment> ; <amount> at ; <amount> on ; <angry> ; <blood> all
        medical_emergency	-3	<bodypart> <drive> ; <cannabis> <happy> ; <caretaking> ; <child> <furniture>
        medical_emergency	-3	<child> <need> ; <child> <stimulant> ; <child> off ; <clinician> in
        medical_emergency	-3	<consume> <eat> ; <container> on ; <continue> me ; <day> me ; <die> in
        medical_emergency	-3	<drive> in ; <feel> it ; <fire> <eat> ; <friend> from ; <furniture> <take>
        medical_emergency	-3	<give> my ; <happy> <breath> ; <happy> at ; <hear> <hear> ; <hold> his
        medical_emergency	-3	<home> <consume> ; <home> <eat> ; <hospital> rn ; <job> de ; <kin> <clothes>
        medical_emergency	-3	<kin> <money> ; <kin> <treatment> ; <kin> y ; <last> <fall> ; <medicine> y
        medical_emergency	-3	<moment> <color> ; <money> <take> ; <month> <continue> ; <needle> on
        medical_emergency	-3	<night> at ; <pain> de ; <partner> <breath> ; <partner> <stop>
        medical_emergency	-3	<phone> <need> ; <rail> ; <room> <blade> ; <sad> ; <say> <room>
        medical_emergency	-3	<say> <treatment> ; <say> about ; <say> you ; <school> <write> ; <school> and
        medical_emergency	-3	<stimulant> <eat> ; <stop> <day> ; <stop> las ; <stranger> <say>
        medical_emergency	-3	<stranger> <think> ; <take> <job> ; <take> <law> ; <take> <money>
        medical_emergency	-3	<think> im ; <tired> ; <tired> of ; <trade> <say> ; <treatment> <continue>
        medical_emergency	-3	<treatment> <kin> ; <treatment> <say> ; <vermin> <go> ; <week> <treatment>
        medical_emergency	-3	<week> one ; <write> it ; a 0 ; a <blade> ; a <crowd> ; a <job>
        medical_emergency	-3	a <official> ; a <rarely> ; a <tool> ; a bus ; a detox ; a los ; a month
        medical_emergency	-3	a plac ; admit ; aft <eat> ; aft <job> ; age ; and <hot> ; and id ; and tak
        medical_emergency	-3	and would ; approv ; are red ; around ; at <home> ; at her ; baj ; blood all
        medical_emergency	-3	bring a ; busc ; but the ; cabez con ; cambi ; camion ; catch her ; community
        medical_emergency	-3	consum ; cost ; cover ; cruz ; dad is ; danc ; day at ; day off ; dead
        medical_emergency	-3	desd <month> ; despert ; did the ; died of ; do that ; doc ; dol
        medical_emergency	-3	dont ~<consume> ; driv ; driv a ; dying ; east ; el <stranger> ; el <write>
        medical_emergency	-3	el doming ; en <home> ; en cas ; en los ; ener ; enferm ; estoy ; ex
        medical_emergency	-3	eye rol ; fair ; far ; fath ; feed ; film ; find out ; finish 0 ; firm
        medical_emergency	-3	foam eye ; for <treatment> ; for an ; fresn ; front <furniture> ; front of
        medical_emergency	-3	fue ; got out ; hast ; he goe ; he has ; his <furniture> ; hold his ; holiday
        medical_emergency	-3	hub ; i <home> ; i driv ; i nev ; i run ; i say ; i typ ; i wont ; icu ; ill
        medical_emergency	-3	im <ask> ; im on ; in custody ; it run ; jef ; judg ; just <stop> ; keep the
        medical_emergency	-3	la <partner> ; la <phone> ; la <treatment> ; la <week> ; la gent ; la mes
        medical_emergency	-3	la sangr ; la vecin ; letter ; liv with ; lo de ; loos ; lun ; malil
        medical_emergency	-3	me about ; mi <colleague> ; mied ; money ; mor ; mos ; msg ; my <school>
        medical_emergency	-3	my fami ; nin <day> ; nin day ; no ~<consume> ; no ~hay ; no ~plan ; no ~w/d
        """
}
