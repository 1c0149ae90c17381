extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-75	=
        medical_emergency	68	pued respir
        medical_emergency	58	cant breath ; up blood
        medical_emergency	52	temp 0
        medical_emergency	49	get air
        medical_emergency	47	vomit sangr
        medical_emergency	45	thermomet
        medical_emergency	42	fev
        medical_emergency	40	t 0
        medical_emergency	38	throat clos
        medical_emergency	37	coffe ground
        medical_emergency	36	bright red ; swollen ; vomit blood
        medical_emergency	35	burn up ; i cough ; lik coffe
        medical_emergency	33	absces ; blood ; escup ; fev 0 ; puk blood
        medical_emergency	32	sam question ; spoon is
        medical_emergency	31	one pupil
        medical_emergency	30	calentur ; fiebr ; sangr ; word at
        medical_emergency	29	de caf ; the thermomet
        medical_emergency	28	air ; he brown ; negr com ; red ; streak
        medical_emergency	27	asm ; get enough ; head on ; infect ; word com
        medical_emergency	26	air com ; fev of ; no helmet
        medical_emergency	24	blood sinc ; cereal and ; cle stuf ; helmet ; up look ; vec hoy
        medical_emergency	23	catch my ; confus sinc ; gav addres ; has slid ; hot lik ; hot to
        medical_emergency	23	inhal empty ; tio tom
        medical_emergency	22	hes burn ; hit head ; is infect ; nuc ; sup quien ; whistl on
        medical_emergency	21	a sentenc ; bright ; can bare ; elbow ; golf bal ; hot as ; mustard
        medical_emergency	21	pupil is ; put her ; sho in ; split open ; yellow and
        medical_emergency	20	absces l ; aguit ; bor de ; fac has ; la nuc ; my toilet ; one sid ; oscur
        medical_emergency	20	sal aguit ; se golpe ; suck in ; thre word ; two word ; wheez
        medical_emergency	19	ago crack ; braz hinch ; fev and ; gasp on ; golpe la ; is big ; is hug
        medical_emergency	19	knock out ; lik roof ; lik tar ; muy confund ; negr ; of blood ; red streak
        medical_emergency	19	roof tar ; sink look ; stand out ; temp ; vomit
        medical_emergency	18	abri la ; armpit ; bel is ; burn to ; can hard ; cant catch ; cant work
        medical_emergency	18	coffe run ; confus ; disparat ; el mediodi ; el oid ; est vomit ; eye yellow
        medical_emergency	18	hard as ; hemorrhag ; just moan ; la cabez ; mak sens ; sabana y ; scalp
        medical_emergency	18	sigu sal ; talk nonsens ; the touch
        medical_emergency	17	air se ; as soup ; ask sam ; blanc com ; bring up ; cant swallow ; clr husb
        medical_emergency	17	cough ; est blanc ; f iv ; fel off ; gash ; groin ; hav troubl ; he cannot
        medical_emergency	17	head ; hit his ; incoherencia ; my stool ; own nam ; pura incoherencia
        medical_emergency	17	stop respond
        medical_emergency	16	ard en ; bel lik ; betabel ; blood in ; bol ; breath ; breath cal
        medical_emergency	16	breath cant ; cabez ; calentur de ; calient ; coat on ; could fry ; droop
        medical_emergency	16	egg on ; emesi ; fiebr 0 ; for air ; hard breath ; hes whit ; hot with
        medical_emergency	16	is hot ; is vomit ; la piern ; nonsens ; of air ; ojo lo ; one ear ; ooz
        medical_emergency	16	piern ; quien soy ; respir ; stuf lik ; supur ; the bucket ; to touch
        medical_emergency	16	up red ; whit as ; word out
        medical_emergency	15	anoch devuelv ; back of ; cal one ; cay de ; clos aft ; cos com ; crack head
        medical_emergency	15	devuelv una ; gon green ; head first ; keep ask ; le sal ; lik leav ; lo and
        medical_emergency	15	marc 0 ; my elbow ; old coffe ; porch step ; rib suck ; sangr desd ; sausag
        medical_emergency	15	se cay ; talk two ; threw up ; tissu ; toe went ; wet coffe
        medical_emergency	14	agar air ; and hit ; answ his ; big than ; bleed ; colg porqu ; com papel
        medical_emergency	14	crew lead ; debil ; devuelv ; fil two ; gasp ; grit q ; ground ; husband fel
        medical_emergency	14	inhal is ; jal y ; la bolsit ; look lik ; mumbl and ; oid ; one word
        medical_emergency	14	out get ; pupil ; remot and ; se descalabr ; she sit ; skul ; swel ; tar and
        medical_emergency	14	towel and ; us wher ; word ; yellow
        medical_emergency	13	aft smok ; an egg ; ard ; arm is ; big as ; blood com ; blood out ; boil on
        medical_emergency	13	bol en ; breath aft ; can only ; cant finish ; cant walk ; clr slur
        medical_emergency	13	con fiebr ; cough up ; cubet ; del cuel ; faint ; fry an ; gris ; handlebar
        medical_emergency	13	her night ; her teeth ; hot and ; im vomit ; in becaus ; lump ; medi cubet
        medical_emergency	13	melon ; need our ; off load ; oid no ; pap vomit ; past elbow ; pued jal
        medical_emergency	13	shelt rn ; sinc dawn ; smel sweet ; son mom ; stair last ; suck ; swel up
        medical_emergency	13	the handlebar ; throw up ; tip off ; today her ; una bol ; up bright
        medical_emergency	13	up stuf ; very confus ; walk straight ; with fev ; with pus
        medical_emergency	12	a fev ; anoch hoy ; black ; black as ; black lik ; bleed and ; bloody ; brown
        medical_emergency	12	cal slur ; cant hand ; cant speak ; celul en ; crack his ; crook of ; cupful
        medical_emergency	12	de calentur ; drunk last ; escup sangr ; febril ; head and ; her ear
        medical_emergency	12	her elbow ; herman meti ; hinch ; hot ; husb did ; infl ; le supur
        medical_emergency	12	lip tingl ; me ahog ; nam our ; noth re ; only get ; oven ; own addres
        medical_emergency	12	pul air ; pupil big ; r forearm ; rambl ; respir se ; rigor ; scalp split
        medical_emergency	12	someth cle ; soy ni ; splinter ; stool ; supur y ; the elbow ; the percolator
        medical_emergency	12	thermomet say ; tight as ; toddl to ; un ojo ; voic gon ; wif put ; y jal
        medical_emergency	12	yellow as
        medical_emergency	11	0 disorient ; 0 month ; aguit clar ; ahog ; air in ; an oven ; and rigor
        medical_emergency	11	armpit and ; ativan ran ; been lying ; cae el ; cherry ; chichon ; chicken in
        medical_emergency	11	clot ; dai throw ; doubl my ; drift off ; emesi x ; en calentur ; fat as
        medical_emergency	11	fel and ; gibberish ; he lie ; head bleed ; i squeez ; i stand
        medical_emergency	11	incoherencia no ; is yellow ; its everywher ; ive fil ; kettl ; la gargant
        medical_emergency	11	lemon and ; lik bread ; llen medi ; moan ; mush ; my breath ; ni ; noma hac
        medical_emergency	11	on curb ; only open ; ooz and ; open past ; percolator ; question every
        medical_emergency	11	recogniz ; sei ; sens ; severe ; severe confus ; she slur ; silb ; sist cut
        medical_emergency	11	squeez and ; straw at ; swollen red ; temperatur ; the bottom ; the inhal
        medical_emergency	11	thigh ; today or ; two minut ; y tien
        medical_emergency	10	0 cant ; 0 fev ; a breath ; a drum ; a kettl ; agach ; an absces ; bath towel
        medical_emergency	10	bathroom in ; been bring ; bleed from ; blow lik ; bolt upright ; bottom of
        medical_emergency	10	breath and ; breath lying ; car com ; catch his ; con pus ; confund no
        medical_emergency	10	descalabr ; dont mean ; ear leak ; el lavab ; fax ; fel ; filt ; flat x
        medical_emergency	10	foot is ; forearm hot ; four pillow ; gargant ; gray at ; half her ; hard lik
        medical_emergency	10	hierv ; hierv de ; hij tra ; his head ; his sentenc ; hour now ; im throw
        medical_emergency	10	inhal ; inyect la ; is as ; is throw ; it couldnt ; ive drank ; keep los
        medical_emergency	10	kitchen cha ; la orej ; lavab ; lump on ; lying flat ; m fel ; mat ; my air
        medical_emergency	10	my lip ; my wif ; no sup ; not mak ; on sof ; orej ; our fax ; own front
        medical_emergency	10	pierna le ; pink froth ; pleas hurry ; porch drunk ; propi espos ; quien era
        medical_emergency	10	run sinc ; sangr negr ; se abri ; she hunt ; siz of ; spit ; teeth clock
        medical_emergency	10	the oven ; the sink ; the spot ; throat ; tim round ; toilet is ; tv remot
        medical_emergency	10	upright in ; wear thre ; went over ; whistl lik ; wind cant ; with wat
        medical_emergency	10	year ask
        medical_emergency	9	0 c ; a doorknob ; a spoon ; absces en ; alcanz el ; are lik ; at motel
        medical_emergency	9	ativan aft ; ayer est ; bad fal ; barkeep ; being dop ; blanket in ; blood int
        medical_emergency	9	both leg ; braz ; breath right ; button work ; cal was ; chut ; closet think
        medical_emergency	9	com jamon ; confund ; contest con ; dai absces ; de lad ; doesnt ; dond se
        medical_emergency	9	encontramo ; er thing ; espos ; existen y ; forearm ; four without
        medical_emergency	9	from shoot ; fue pa ; get thre ; gf has ; heart 0 ; herman tien ; his ativan
        medical_emergency	9	i cant ; isnt see ; its christma ; its swollen ; jamon ; keep try ; kettl in
        medical_emergency	9	la escaler ; lad al ; le dic ; leak someth ; lip swel ; m throw ; mumbl
        medical_emergency	9	my nail ; my skul ; ni acost ; night lit ; now vomit ; of mustard ; on car
        medical_emergency	9	one eye ; ont ; pregnant ; purs in ; question over ; refus er ; regul 0
        medical_emergency	9	rotten ; ruidit ; scorch ; sigu ; sit bolt ; stand the ; templ on
        medical_emergency	9	tenant upstair ; the juic ; then want ; thing every ; thrown up ; tien una
        medical_emergency	9	tom mas ; touch and ; troubl breath ; un absces ; un lad ; un ruidit ; up four
        medical_emergency	9	upright ; was sick ; what cam ; wheezy ; your is
        medical_emergency	8	0 diabetic ; a chicken ; a dim ; a lemon ; absces on ; al rev ; alprazolam x
        medical_emergency	8	and crack ; and swollen ; and the ; anoch no ; are and ; arm has ; as mustard
        medical_emergency	8	ask whos ; aunt nam ; back und ; bath mat ; be from ; beg to ; big gash
        medical_emergency	8	blood and ; blood twic ; bon dry ; bottom ; breath lip ; bright blood
        medical_emergency	8	cabez y ; cad que ; can lid ; chuec ; coffe stir ; coffe with ; collaps
        medical_emergency	8	confd ; confund y ; corn and ; cup of ; curb ; dad fel ; disorient
        medical_emergency	8	dog doesnt ; doubl the ; drum skin ; ear and ; ear word ; elbow is ; era yo
        medical_emergency	8	est muy ; fal ; from needl ; gasp between ; glucos ; going on ; gon stif
        medical_emergency	8	hard he ; hard with ; he inject ; head split ; her hand ; her throat ; hes sup
        medical_emergency	8	hes talk ; high fev ; hij ; hour ; hour straight ; hoy llev ; if bed ; im by
        medical_emergency	8	in low ; infect con ; int bed ; is red ; jobsit ; keep walk ; kid nam
        medical_emergency	8	la tercer ; languag i ; las cuerd ; lat ; lemon ; lin mom ; lip feel ; luggag
        medical_emergency	8	lunch he ; mat how ; me offic ; me our ; min now ; mom fac ; my arm ; my calf
        medical_emergency	8	my word ; nit now ; numb at ; numb im ; off porch ; on walk ; one she
        medical_emergency	8	or which ; out cant ; peed himself ; peg la ; pic ; put ; q su ; re placement
        medical_emergency	8	red lin ; respir me ; rigid with ; run 0 ; sei mes ; sent al ; si hubier
        medical_emergency	8	sinc thi ; slip in ; slur ; smel and ; split talk ; stair drunk ; stil breath
        medical_emergency	8	stink ; streak to ; streak up ; strip climb ; sug ; talk gibberish ; that be
        medical_emergency	8	the crook ; the ear ; the skin ; the slic ; the towel ; then an ; ther blood
        medical_emergency	8	til mon ; tin sinc ; to er ; turn around ; una cos ; walk ; walk int
        medical_emergency	8	what town ; wif sleep ; with 0 ; y calient ; y sei ; your was
        medical_emergency	7	+ drench ; / w ; 0 and ; a gash ; absces with ; air and ; and skin ; and today
        medical_emergency	7	are swel ; are tingl ; asient de ; ask re ; azote ; blood is ; blood x
        medical_emergency	7	breath inhal ; brought up ; calf ; calient con ; cam ; cam off ; cay borrach
        medical_emergency	7	chipot ; cle and ; collaps in ; com bor ; county thi ; crack over
        medical_emergency	7	cuest respir ; dad drink ; dad gon ; de jugo ; distingu ; door by ; drench in
        medical_emergency	7	dtr say ; ear sinc ; eat it ; fel down ; freez and ; golpe ; got lost ; gulp
        medical_emergency	7	habl enred ; hal and ; has been ; head at ; her aft ; her coat ; her word
        medical_emergency	7	heroin four ; his sho ; his word ; hot red ; hund ; is or ; is split
        medical_emergency	7	is unconsciou ; it smel ; ive thrown ; jal ; jal air ; jamon calient ; jug de
        medical_emergency	7	jugo ; jugo en ; keel ; keel over ; keep down ; keep repeat ; la alvar
        medical_emergency	7	la azote ; la lavador ; lavador ; let i ; lik wet ; load dock ; los tobil
        medical_emergency	7	luchador ; m a ; m clr ; m huf ; machin ; madrug y ; mam a ; meters ; mgr at
        medical_emergency	7	murmur ; my ear ; my paralegal ; my thigh ; ni dond ; ni pa ; no atin ; no me
        medical_emergency	7	noma ; of cereal ; on warfarin ; ont the ; out wrong ; outsid sinc
        medical_emergency	7	own driveway ; own last ; palabra que ; pas is ; pas out ; por 0 ; prop on
        medical_emergency	7	pued ; re bed ; red and ; red from ; resuel ; ruin my ; rural ; sab ni
        medical_emergency	7	sam story ; sangr dos ; see two ; she puk ; she up ; she wouldnt ; shirt on
        medical_emergency	7	sick is ; sink ; sist ; sit ; sit him ; snf nurs ; sobac ; sobac y ; soy duen
        medical_emergency	7	sra espos ; stair ; straight and ; struck head ; sub a ; swollen 0 ; t ; talk
        medical_emergency	7	the bump ; the freez ; the in ; the iv ; the remot ; the vein ; thre question
        medical_emergency	7	throw ; tingl ; to armpit ; tobil ; tre ; troubl ; tub last ; un chipot
        medical_emergency	7	un puestit ; vomit pur ; was thursday ; washroom ; wel a ; what year
        medical_emergency	7	wont let ; wound on ; y habl ; y me ; y pas ; y r
        medical_emergency	6	0 iv ; 0 put ; 0 say ; 0 sinc ; a can ; a percolator ; a plum ; a rotten
        medical_emergency	6	a smel ; a stov ; a thumb ; a whistl ; abri ; acost ; ago tremulou ; ahog no
        medical_emergency	6	am shak ; am very ; and been ; and not ; and sol ; anoch ya ; arm ; arm absces
        medical_emergency	6	arm from ; arm hot ; armpit teeth ; arrastr ; ask if ; ask me ; at a ; at rest
        medical_emergency	6	audibl ; bad and ; bal and ; bed ; been run ; blood a ; blood thi ; breath i
        medical_emergency	6	broth hit ; brush her ; cant tel ; cay ; cervez hac ; clar por ; cold
        medical_emergency	6	com litr ; confus doesnt ; crush and ; de can ; deer in ; diabetic ; dim and
        medical_emergency	6	dizzy ; dond ; door fram ; down stair ; elbow has ; embaraz ; endocarditi
        medical_emergency	6	enough ; entiend lo ; es sust ; eye hav ; fel 0 ; fil ; for word ; forget what
        medical_emergency	6	forgot wher ; forty a ; gach ; giv own ; gon ; ground out ; ground stil
        medical_emergency	6	ground twic ; guy ; her pupil ; herman ; hes put ; his ear ; hit back
        medical_emergency	6	hold phon ; hurt so ; i inject ; i scrap ; i shoot ; inund ; ir al ; is wors
        medical_emergency	6	isnt ; isnt any ; it wait ; just say ; just threw ; keep com ; ketamin off
        medical_emergency	6	la ingl ; las ha ; leg from ; lo que ; lo tien ; lung and ; lying ; lying down
        medical_emergency	6	m meth ; m rv ; me cal ; me entiend ; mean ; min confus ; mom cam ; mom what
        medical_emergency	6	morn ; nam he ; neighbor re ; noma fum ; numb i ; nurs ; of head ; oid y
        medical_emergency	6	oth a ; our own ; out twic ; oven and ; over tonight ; own birthday ; padeci
        medical_emergency	6	pas dic ; pech ahorit ; popot ; porch last ; que jal ; re broth ; re substanc
        medical_emergency	6	red hot ; red on ; red strip ; respir por ; rid hom ; roof fel ; sab quien
        medical_emergency	6	said wait ; sal sangr ; sangr tom ; se acuerd ; see anyth ; see doubl
        medical_emergency	6	seem ok ; shak say ; she wait ; shirt button ; si usa ; sick twic ; sid lik
        medical_emergency	6	sideway ; sinc sup ; sinc the ; sink was ; sist nam ; siz ; skul on ; slur say
        medical_emergency	6	someth ; son veint ; spit up ; stuf sinc ; su nombr ; su padr ; tap in
        medical_emergency	6	tap las ; teeth with ; tel ; the armpit ; the concret ; the hollow ; the porch
        medical_emergency	6	thrown ; tien ; today ; toilet ; tonight ther ; took in ; tra la ; trembl is
        medical_emergency	6	tuesday ; twic ; un popot ; vecin senor ; vodk thre ; walk out ; watery
        medical_emergency	6	what look ; when i ; which hous ; who im ; wont go ; y client ; y le ; y ran
        medical_emergency	6	ya le
        medical_emergency	5	/ 0 ; / tranq ; 0 a ; 0 ano ; 0 brandy ; a dejarl ; a melon ; a pink
        medical_emergency	5	a thimbl ; about even ; absces r ; aft som ; ago with ; ahorit mism ; alg
        medical_emergency	5	algodon ; als got ; and beg ; and by ; and my ; and ooz ; and over ; and up
        medical_emergency	5	ano 0 ; answ ; answ question ; aqui ; are clock ; are tiny ; as rain
        medical_emergency	5	ask every ; atra de ; awak but ; b / ; back hurt ; back out ; backward
        medical_emergency	5	backward off ; backward ont ; bare breath ; basin ; been a ; been vomit ; beet
        medical_emergency	5	big hot ; black and ; boc se ; boil ; braz le ; breakfast on ; bucket
        medical_emergency	5	but tonight ; c ; camin al ; campan ; can and ; cant get ; cant nam ; chul
        medical_emergency	5	chul vist ; clinic said ; coffe pot ; com asient ; com up ; could ; could set
        medical_emergency	5	crack her ; cuel ; curb 0 ; dai shak ; devolvi ; edg with ; el braz
        medical_emergency	5	elbow hot ; es ni ; escalera y ; espos fum ; existen ; f absces ; f alprazolam
        medical_emergency	5	fent lik ; fiebr de ; finish ; for decad ; fre clinic ; fridg so ; from the
        medical_emergency	5	from wher ; ful ; get wind ; grand que ; half my ; hand flap ; he is
        medical_emergency	5	heart valv ; her lip ; her sho ; hes throw ; hes thrown ; hic ; his foot
        medical_emergency	5	hiz una ; hom she ; honduren ; hot swollen ; hurt him ; husb ; husband got
        medical_emergency	5	i can ; i read ; ice he ; in kitchen ; int ; is black ; its for ; kind advis
        medical_emergency	5	kne lik ; know what ; la pil ; lad de ; le agar ; le cae ; le recetan ; lead
        medical_emergency	5	leak ; leg is ; lie flat ; light hurt ; look ; look kind ; los dient
        medical_emergency	5	m unhous ; maiz ; mam ; me abri ; mention ther ; mes ; met the ; minut ; mism
        medical_emergency	5	mit ; my armpit ; my bel ; my pic ; nam # ; naranja ; neck for ; negro
        medical_emergency	5	new heart ; ni quien ; ni su ; nit ; no existen ; no mat ; noon ; nos quit
        medical_emergency	5	not from ; now cant ; numb ; of skul ; on kne ; on shin ; one sho ; only said
        medical_emergency	5	or what ; out as ; out cold ; out his ; outreach 0 ; own kitchen ; palabra
        medical_emergency	5	peg y ; per old ; pie se ; piedr hac ; pit ; pretty sur ; pt refus ; que pai
        medical_emergency	5	que se ; rara noma ; re m ; read 0 ; red stuf ; regader se ; regul drink
        medical_emergency	5	repit ; rest ; roommat took ; run ; sabemo de ; sam thre ; sangr y ; seen
        medical_emergency	5	sentenc ; she 0 ; she gray ; she talk ; shiver with ; show ; smel lik
        medical_emergency	5	sock on ; son re ; soy y ; stand right ; stay ; stay upright ; tambor
        medical_emergency	5	temp of ; the basin ; the kettl ; the recycl ; the skat ; the stair
        medical_emergency	5	the tenant ; then red ; ther hes ; thi comput ; thimbl ; thos ; thre shirt
        medical_emergency	5	tien dos ; tien la ; today she ; torch ; tying ; unconsciou on ; up what
        medical_emergency	5	vision no ; w/d ; warfarin ; was right ; week and ; went ; what com ; what day
        medical_emergency	5	what month ; when he ; with streak ; wk ago ; y marc ; year it ; you could
        medical_emergency	5	yrs
        medical_emergency	4	# block ; % on ; + swollen ; 0 / ; 0 blanket ; 0 ft ; 0 heart ; 0 meth
        medical_emergency	4	a deer ; a lad ; a paint ; a pinhead ; a program ; about to ; abuel en
        medical_emergency	4	ago head ; aguit por ; aid client ; alg o ; amt ; and cant ; and chil
        medical_emergency	4	and couldnt ; and empti ; and forget ; and hes ; and im ; and it ; and ive
        medical_emergency	4	and light ; ano en ; ano es ; arm red ; asthm attack ; ayer no ; b ; barstool
        medical_emergency	4	being ; being sick ; between word ; big ; blood lot ; boc abiert ; botel en
        medical_emergency	4	bread and ; but talk ; by myself ; by the ; cabez hoy ; caf y ; cal me
        medical_emergency	4	can it ; cannot tel ; cant giv ; cant open ; chiquit y ; chorro y ; clos
        medical_emergency	4	coffe ; colour ; con arc ; con la ; couch ; could not ; crank sinc ; crank to
        medical_emergency	4	crash my ; curb bleed ; dark and ; day ago ; day it ; de 0 ; de borrach
        medical_emergency	4	de farmaci ; de que ; del braz ; del pie ; del taman ; desk by ; desmay y
        medical_emergency	4	dish in ; doc ; doesnt mak ; dog leash ; dolor ; dond me ; dont mak ; door
        medical_emergency	4	door tonight ; dos ano ; down aft ; drift ; drum and ; ear ; es grip ; escaler
        medical_emergency	4	escaler y ; escalon ; eye are ; fin at ; floor not ; for regul ; fourteen and
        medical_emergency	4	from ear ; gav ; get tight ; glassy ; going ; grandp ; ha ; ha par ; half
        medical_emergency	4	halfway through ; hamac con ; hand ; hand swollen ; happen ; hast se ; he can
        medical_emergency	4	he cant ; he grew ; head is ; head off ; her fac ; her mouth ; her neck
        medical_emergency	4	her rib ; his skul ; hot + ; hot n ; hour ago ; hurt ; husb wif ; husband hes
        medical_emergency	4	i see ; igual lo ; im burn ; im fourteen ; im run ; is soak ; is trembl
        medical_emergency	4	is twic ; its get ; kind ; kitchen ; la hamac ; la llav ; last week
        medical_emergency	4	laugh about ; lik trash ; llev rat ; los his ; lump with ; me entr ; medi fras
        medical_emergency	4	mes de ; mgr ask ; mi jefit ; mi nen ; mid word ; midnight now ; mistak she
        medical_emergency	4	mom use ; morn hes ; my bik ; my groin ; my hip ; my housemat ; my temp ; neck
        medical_emergency	4	neck with ; ni cuand ; ni mi ; nin mas ; nitrou x ; no agar ; nois at ; normal
        medical_emergency	4	nurs 0 ; nurs friend ; of it ; of mom ; of slat ; on count ; on my ; one half
        medical_emergency	4	one minut ; one you ; open no ; or find ; orej y ; oth and ; out then
        medical_emergency	4	over cal ; over now ; overnight ; pa ; past a ; peg con ; pinch him ; pinhead
        medical_emergency	4	pinhead and ; pink ; piquet ; plum and ; porch ; porch 0 ; porqu ; puestit
        medical_emergency	4	puestit de ; q ; que le ; que no ; que ya ; quien ; quit at ; rara ; red sinc
        medical_emergency	4	refrigerator and ; refus ems ; rxd norc ; sac una ; sal ; say ive ; say what
        medical_emergency	4	se peg ; sent ; she answer ; she drink ; she nod ; she pul ; she slept ; shin
        medical_emergency	4	si trajer ; sick ; sient muy ; sinc i ; sink a ; sip of ; sit up ; skul split
        medical_emergency	4	slid and ; slip on ; smel ; so your ; spous husb ; spous of ; sra ; stand up
        medical_emergency	4	star ; stir ; stood at ; story ; story and ; straight ; streak going ; su car
        medical_emergency	4	substitut ; suegr ya ; taman ; taman de ; tard est ; teeth in ; tel me
        medical_emergency	4	that it ; the cuf ; the doc ; the hay ; the low ; the mouth ; the pillow
        medical_emergency	4	the stairwel ; the trembl ; then hang ; ther a ; throat is ; through my ; tht
        medical_emergency	4	tim i ; to anyon ; to eat ; to stay ; tomarl ; towel ; tra un ; trajer ; tri
        medical_emergency	4	troc a ; tumbl ; turn over ; un chor ; una palabra ; unk ; up twic ; use cok
        medical_emergency	4	valv ; van ; vec ; vein ; vision ; was bright ; was he ; was the ; we sit
        medical_emergency	4	went down ; went numb ; what i ; when and ; wher ; wher his ; whil hold
        medical_emergency	4	whistl ; whol ; with each ; wk preg ; wont lift ; y contest ; y tiembl ; y ya
        medical_emergency	4	yesterday hes
        medical_emergency	3	0 dai ; 0 year ; 0 yrs ; a cool ; a dent ; a fridg ; a mi ; a softbal
        medical_emergency	3	a straw ; a tim ; a wet ; accident and ; ago my ; air the ; al doctor ; and he
        medical_emergency	3	and tri ; apriet y ; arm wont ; asient ; at breakfast ; at week ; ataqu ; atin
        medical_emergency	3	basement stair ; bed is ; blanket off ; blood from ; bolt ; breath sinc
        medical_emergency	3	but now ; cal anybody ; cer ; cerradur ; chaplain ; chil + ; colour and
        medical_emergency	3	com out ; crack the ; crew ; cuel se ; day kind ; day man ; day today
        medical_emergency	3	desd el ; desorient ; did iop ; dim ; doesnt smel ; dog nam ; dolor en ; due
        medical_emergency	3	ear 0 ; edg of ; el betabel ; elbow shiver ; empti it ; enred ; entr ; entr el
        medical_emergency	3	est perd ; every minut ; f 0 ; four thi ; fre ; from a ; fry ; got sob
        medical_emergency	3	gray cant ; habl ; hac un ; hamac ; he ped ; her 0 ; her and ; her cal
        medical_emergency	3	her dentur ; her keep ; hermano y ; hilo ; him then ; his leg ; hous he ; hoy
        medical_emergency	3	huel ; huev ; hunt for ; im shiver ; in leg ; is hold ; it and ; jaw is
        medical_emergency	3	just brought ; just gon ; just isnt ; keep cal ; keep read ; key ; knock
        medical_emergency	3	la sangr ; limon ; lin going ; llam y ; llev dos ; los word ; mention she
        medical_emergency	3	mgr ; mi herman ; minut hes ; my aunt ; my ex ; myself ; nam cant ; nam twic
        medical_emergency	3	night auditor ; not get ; nuc y ; off a ; off mid ; old chart ; on tub ; open
        medical_emergency	3	or get ; out one ; own sist ; pai est ; patch cut ; peed ; pelot de
        medical_emergency	3	pip night ; placement ; plan he ; pregunt ; pura ; que ano ; que vomit
        medical_emergency	3	question from ; quier ir ; ran ; recuerd ; right as ; right one ; roj ; sabana
        medical_emergency	3	sal por ; sam ; se ahog ; se desmay ; sentenc and ; she put ; she stand
        medical_emergency	3	she thought ; sinc ear ; slept right ; slid down ; smokin meth ; sob by
        """
}
