extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency1 = """
        medical_emergency	-75	=
        medical_emergency	68	pued respir
        medical_emergency	58	cant breath ; up blood
        medical_emergency	52	temp 0
        medical_emergency	50	get air
        medical_emergency	47	vomit sangr
        medical_emergency	45	thermomet
        medical_emergency	42	fev
        medical_emergency	40	t 0
        medical_emergency	38	throat clos
        medical_emergency	37	coffe ground
        medical_emergency	36	bright red ; swollen ; vomit blood
        medical_emergency	35	burn up ; i cough ; lik coffe
        medical_emergency	33	absces ; blood ; escup ; fev 0
        medical_emergency	32	puk blood ; sam question ; spoon is
        medical_emergency	31	one pupil
        medical_emergency	30	calentur ; fiebr ; sangr ; word at
        medical_emergency	29	de caf ; the thermomet
        medical_emergency	28	air ; he brown ; negr com ; red ; streak
        medical_emergency	27	asm ; get enough ; head on ; infect ; word com
        medical_emergency	26	air com ; fev of ; no helmet
        medical_emergency	24	blood sinc ; cereal and ; cle stuf ; helmet ; up look ; vec hoy
        medical_emergency	23	catch my ; confus sinc ; has slid ; hot lik ; hot to ; inhal empty ; tio tom
        medical_emergency	22	gav addres ; hes burn ; hit head ; is infect ; nuc ; whistl on
        medical_emergency	21	a sentenc ; bright ; can bare ; elbow ; golf bal ; hot as ; mustard
        medical_emergency	21	pupil is ; put her ; sho in ; split open ; sup quien ; yellow and
        medical_emergency	20	absces l ; aguit ; bor de ; fac has ; la nuc ; my toilet ; one sid ; oscur
        medical_emergency	20	sal aguit ; se golpe ; suck in ; temp ; thre word ; two word ; wheez
        medical_emergency	19	ago crack ; braz hinch ; fev and ; gasp on ; golpe la ; is big ; is hug
        medical_emergency	19	knock out ; lik roof ; lik tar ; muy confund ; negr ; of blood ; red streak
        medical_emergency	19	roof tar ; sink look ; stand out ; vomit
        medical_emergency	18	armpit ; bel is ; burn to ; can hard ; cant catch ; cant work ; confus
        medical_emergency	18	disparat ; el oid ; est vomit ; eye yellow ; hard as ; hemorrhag ; just moan
        medical_emergency	18	la cabez ; mak sens ; sabana y ; scalp ; sigu sal ; talk nonsens ; the touch
        medical_emergency	17	abri la ; air se ; as soup ; ask sam ; blanc com ; bring up ; cant swallow
        medical_emergency	17	clr husb ; coffe run ; cough ; el mediodi ; est blanc ; f iv ; fel off ; gash
        medical_emergency	17	groin ; hav troubl ; he cannot ; head ; hit his ; incoherencia ; la piern
        medical_emergency	17	my stool ; own nam ; piern ; pura incoherencia ; stop respond
        medical_emergency	16	ard en ; bel lik ; betabel ; blood in ; breath ; breath cal ; breath cant
        medical_emergency	16	cabez ; calentur de ; calient ; coat on ; could fry ; droop ; egg on ; emesi
        medical_emergency	16	fiebr 0 ; for air ; hard breath ; hes whit ; hot with ; is hot ; is vomit
        medical_emergency	16	marc 0 ; nonsens ; of air ; ojo lo ; one ear ; ooz ; quien soy ; respir
        medical_emergency	16	stuf lik ; the bucket ; to touch ; up red ; whit as ; word out
        medical_emergency	15	anoch devuelv ; back of ; bol ; cal one ; cay de ; clos aft ; cos com
        medical_emergency	15	crack head ; devuelv una ; gon green ; head first ; keep ask ; le sal
        medical_emergency	15	lik leav ; lo and ; my elbow ; old coffe ; porch step ; rib suck ; sangr desd
        medical_emergency	15	sausag ; se cay ; talk two ; tar and ; threw up ; tissu ; toe went
        medical_emergency	15	wet coffe
        medical_emergency	14	agar air ; and hit ; answ his ; big than ; bleed ; bol en ; colg porqu
        medical_emergency	14	com papel ; crew lead ; debil ; devuelv ; fil two ; gasp ; grit q ; ground
        medical_emergency	14	husband fel ; inhal is ; jal y ; la bolsit ; look lik ; mumbl and ; oid
        medical_emergency	14	one word ; out get ; pupil ; remot and ; se descalabr ; she sit ; skul
        medical_emergency	14	supur ; swel ; towel and ; una bol ; us wher ; word ; yellow
        medical_emergency	13	aft smok ; an egg ; arm is ; big as ; blood com ; blood out ; boil on
        medical_emergency	13	breath aft ; can only ; cant finish ; cant walk ; clr slur ; con fiebr
        medical_emergency	13	cough up ; cubet ; de calentur ; del cuel ; faint ; fry an ; gris ; handlebar
        medical_emergency	13	her night ; her teeth ; hot and ; im vomit ; in becaus ; lump ; medi cubet
        medical_emergency	13	melon ; need our ; off load ; oid no ; pap vomit ; past elbow ; pued jal
        medical_emergency	13	shelt rn ; sinc dawn ; smel sweet ; son mom ; stair last ; suck ; swel up
        medical_emergency	13	the handlebar ; throw up ; tip off ; today her ; up bright ; up stuf
        medical_emergency	13	very confus ; walk straight ; with fev ; with pus
        medical_emergency	12	a fev ; anoch hoy ; ard ; black ; black as ; black lik ; bleed and ; bloody
        medical_emergency	12	brown ; cal slur ; cant hand ; cant speak ; celul en ; crack his ; crook of
        medical_emergency	12	cupful ; drunk last ; escup sangr ; febril ; head and ; her ear ; her elbow
        medical_emergency	12	herman meti ; hinch ; hot ; husb did ; infl ; lip tingl ; me ahog ; nam our
        medical_emergency	12	noth re ; only get ; oven ; own addres ; pul air ; pupil big ; r forearm
        medical_emergency	12	rambl ; respir se ; rigor ; scalp split ; someth cle ; soy ni ; splinter
        medical_emergency	12	stool ; the elbow ; the percolator ; thermomet say ; tight as ; toddl to
        medical_emergency	12	un ojo ; voic gon ; wif put ; y jal ; yellow as
        medical_emergency	11	0 disorient ; 0 month ; aguit clar ; ahog ; air in ; an oven ; and rigor
        medical_emergency	11	armpit and ; ativan ran ; been lying ; cae el ; cherry ; chichon ; chicken in
        medical_emergency	11	clot ; dai throw ; doubl my ; drift off ; emesi x ; en calentur ; fat as
        medical_emergency	11	fel and ; gibberish ; he lie ; head bleed ; i squeez ; incoherencia no
        medical_emergency	11	is yellow ; its everywher ; ive fil ; kettl ; la gargant ; lemon and
        medical_emergency	11	lik bread ; lip r ; llen medi ; moan ; my breath ; ni ; noma hac ; on curb
        medical_emergency	11	only open ; ooz and ; open past ; percolator ; question every ; recogniz
        medical_emergency	11	sei ; sens ; severe ; severe confus ; she slur ; silb ; sist cut ; squeez and
        medical_emergency	11	straw at ; swollen red ; temperatur ; the bottom ; the inhal ; thigh
        medical_emergency	11	today or ; two minut ; y tien
        medical_emergency	10	0 cant ; 0 fev ; a breath ; a drum ; a kettl ; agach ; an absces ; bath towel
        medical_emergency	10	bathroom in ; been bring ; bleed from ; blow lik ; bolt upright ; bottom of
        medical_emergency	10	breath and ; breath lying ; car com ; catch his ; con pus ; confund no
        medical_emergency	10	descalabr ; dont mean ; ear leak ; el lavab ; fax ; fel ; filt ; flat x
        medical_emergency	10	foot is ; forearm hot ; four pillow ; gargant ; gray at ; half her ; hard lik
        medical_emergency	10	hierv ; hierv de ; hij tra ; his head ; his sentenc ; hour now ; i stand
        medical_emergency	10	im throw ; inhal ; inyect la ; is throw ; it couldnt ; ive drank ; keep los
        medical_emergency	10	kitchen cha ; la orej ; lavab ; le supur ; lip swel ; lump on ; lying flat
        medical_emergency	10	m fel ; mat ; my air ; my lip ; my wif ; no sup ; not mak ; on sof ; orej
        medical_emergency	10	our fax ; own front ; pierna le ; pink froth ; pleas hurry ; porch drunk
        medical_emergency	10	propi espos ; run sinc ; sangr negr ; se abri ; she hunt ; siz of ; spit
        medical_emergency	10	supur y ; teeth clock ; the oven ; the sink ; the spot ; throat ; tim round
        medical_emergency	10	toilet is ; tv remot ; upright in ; wear thre ; went over ; whistl lik
        medical_emergency	10	wind cant ; with wat ; year ask
        medical_emergency	9	0 c ; a doorknob ; a spoon ; absces en ; alcanz el ; are lik ; at motel
        medical_emergency	9	ativan aft ; ayer est ; barkeep ; being dop ; blanket in ; blood int
        medical_emergency	9	both leg ; braz ; button work ; cal was ; chut ; closet think ; com jamon
        medical_emergency	9	confund ; contest con ; dai absces ; de lad ; doesnt ; dond se ; encontramo
        medical_emergency	9	er thing ; espos ; existen y ; forearm ; four without ; from shoot ; fue pa
        medical_emergency	9	get thre ; gf has ; heart 0 ; herman tien ; his ativan ; i cant ; if bed
        medical_emergency	9	is as ; is red ; isnt see ; its christma ; its swollen ; jamon ; keep try
        medical_emergency	9	kettl in ; la escaler ; lad al ; le dic ; leak someth ; luggag ; m throw
        medical_emergency	9	mumbl ; my nail ; my skul ; ni acost ; night lit ; now vomit ; of mustard
        medical_emergency	9	on car ; one eye ; ont ; pregnant ; purs in ; question over ; quien era
        medical_emergency	9	refus er ; regul 0 ; rotten ; ruidit ; scorch ; sigu ; sit bolt ; stand the
        medical_emergency	9	templ on ; tenant upstair ; the juic ; then want ; thing every ; thrown up
        medical_emergency	9	tien una ; tom mas ; touch and ; troubl breath ; un absces ; un lad
        medical_emergency	9	un ruidit ; up four ; upright ; was sick ; what cam ; wheezy ; your is
        medical_emergency	8	0 diabetic ; a chicken ; a dim ; a lemon ; absces on ; al rev ; alprazolam x
        medical_emergency	8	and crack ; and swollen ; and the ; anoch no ; are and ; arm has ; as mustard
        medical_emergency	8	ask whos ; aunt nam ; back und ; bad fal ; bath mat ; be from ; beg to
        medical_emergency	8	big gash ; blood and ; blood twic ; bon dry ; bottom ; breath lip
        medical_emergency	8	breath right ; bright blood ; cabez y ; cad que ; can lid ; chuec ; coffe stir
        medical_emergency	8	coffe with ; collaps ; confd ; confund y ; corn and ; cup of ; curb ; dad fel
        medical_emergency	8	disorient ; dog doesnt ; doubl the ; drum skin ; ear and ; ear word ; elbow is
        medical_emergency	8	era yo ; est muy ; fal ; from needl ; gasp between ; glucos ; going on
        medical_emergency	8	gon stif ; hard he ; hard with ; he inject ; head split ; her hand
        medical_emergency	8	her throat ; hes sup ; hes talk ; high fev ; hij ; hour ; hour straight
        medical_emergency	8	hoy llev ; im by ; in low ; infect con ; int bed ; jobsit ; keep walk
        medical_emergency	8	kid nam ; la tercer ; languag i ; las cuerd ; lat ; lemon ; lin mom ; lip feel
        medical_emergency	8	lunch he ; mat how ; me offic ; me our ; min now ; mom fac ; mush ; my arm
        medical_emergency	8	my calf ; my word ; nit now ; numb at ; numb im ; off porch ; on walk
        medical_emergency	8	one she ; or which ; out cant ; peed himself ; peg la ; pic ; put ; q su
        medical_emergency	8	re placement ; red lin ; respir me ; rigid with ; run 0 ; sei mes ; sent al
        medical_emergency	8	si hubier ; sinc thi ; slip in ; slur ; smel and ; split talk ; stair drunk
        medical_emergency	8	stil breath ; stink ; streak to ; streak up ; strip climb ; sug
        medical_emergency	8	talk gibberish ; that be ; the crook ; the ear ; the skin ; the slic
        medical_emergency	8	the towel ; then an ; ther blood ; til mon ; tin sinc ; to er ; turn around
        medical_emergency	8	una cos ; walk ; walk int ; what town ; wif sleep ; with 0 ; y calient ; y sei
        medical_emergency	8	your was
        medical_emergency	7	+ drench ; / w ; 0 and ; a gash ; absces with ; air and ; and skin ; and today
        medical_emergency	7	are swel ; are tingl ; asient de ; ask if ; ask re ; azote ; blood is
        medical_emergency	7	blood x ; breath inhal ; brought up ; calf ; calient con ; cam ; cam off
        medical_emergency	7	cay borrach ; chipot ; cle and ; collaps in ; com bor ; contest bien
        medical_emergency	7	county thi ; crack over ; cuest respir ; dad drink ; dad gon ; de jugo
        medical_emergency	7	distingu ; door by ; drench in ; dtr say ; ear sinc ; eat it ; enough
        medical_emergency	7	fel down ; freez and ; golpe ; got lost ; gulp ; habl enred ; hal and
        medical_emergency	7	has been ; head at ; her aft ; her coat ; her word ; heroin four ; his sho
        medical_emergency	7	hot red ; hund ; is or ; is split ; is unconsciou ; it smel ; ive thrown ; jal
        medical_emergency	7	jal air ; jamon calient ; jug de ; jugo ; jugo en ; keel ; keel over
        medical_emergency	7	keep down ; keep repeat ; la alvar ; la azote ; la lavador ; lavador ; let i
        medical_emergency	7	lik wet ; load dock ; los tobil ; luchador ; m a ; m clr ; m huf ; machin
        medical_emergency	7	madrug y ; mam a ; meters ; mgr at ; murmur ; my ear ; my paralegal ; my thigh
        medical_emergency	7	ni dond ; ni pa ; no atin ; no me ; noma ; of cereal ; on warfarin ; ont the
        medical_emergency	7	out wrong ; outsid sinc ; own driveway ; own last ; palabra que ; pas is
        medical_emergency	7	pas out ; por 0 ; prop on ; pued ; re bed ; red and ; red from ; resuel
        medical_emergency	7	ruin my ; rural ; sab ni ; sam story ; sangr dos ; see doubl ; see two
        medical_emergency	7	she puk ; she up ; she wouldnt ; shirt on ; sick is ; sink ; sist ; sit
        medical_emergency	7	sit him ; snf nurs ; sobac ; sobac y ; soy duen ; sra espos ; stair
        medical_emergency	7	straight and ; struck head ; sub a ; swollen 0 ; t ; talk ; the bump
        medical_emergency	7	the freez ; the in ; the iv ; the remot ; the vein ; thre question ; throw
        medical_emergency	7	tingl ; to armpit ; tobil ; tre ; troubl ; tub last ; un chipot ; un puestit
        medical_emergency	7	vomit pur ; was thursday ; washroom ; wel a ; what year ; wont let ; wound on
        medical_emergency	7	y habl ; y me ; y pas ; y r
        medical_emergency	6	0 iv ; 0 put ; 0 say ; 0 sinc ; a can ; a percolator ; a plum ; a rotten
        medical_emergency	6	a smel ; a stov ; a thumb ; a whistl ; abri ; acost ; ago tremulou ; ahog no
        medical_emergency	6	am shak ; am very ; and been ; and not ; and sol ; anoch ya ; arm ; arm absces
        medical_emergency	6	arm from ; arm hot ; armpit teeth ; arrastr ; ask me ; at a ; at rest ; audibl
        medical_emergency	6	bad and ; bal and ; bed ; been run ; blood a ; blood thi ; breath i
        medical_emergency	6	broth hit ; brush her ; cant nam ; cant tel ; cay ; cervez hac ; clar por
        medical_emergency	6	cold ; com litr ; confus doesnt ; crush and ; de can ; deer in ; diabetic
        medical_emergency	6	dim and ; dizzy ; dond ; door fram ; down stair ; elbow has ; embaraz
        medical_emergency	6	endocarditi ; entiend lo ; es sust ; eye hav ; fel 0 ; fil ; for word
        medical_emergency	6	forget what ; forgot wher ; forty a ; gach ; giv own ; gon ; ground out
        medical_emergency	6	ground stil ; ground twic ; guy ; her pupil ; herman ; hes put ; his ear
        medical_emergency	6	his word ; hit back ; hold phon ; hurt so ; i inject ; i scrap ; i shoot
        medical_emergency	6	inund ; ir al ; is wors ; isnt ; isnt any ; it wait ; just say ; just threw
        medical_emergency	6	keep com ; ketamin off ; la ingl ; las ha ; leg from ; lo que ; lo tien
        medical_emergency	6	lung and ; lying ; lying down ; m meth ; m rv ; me cal ; me entiend ; mean
        medical_emergency	6	min confus ; mom cam ; mom what ; morn ; nam he ; neighbor re ; noma fum
        medical_emergency	6	nurs ; of head ; oid y ; oth a ; our own ; oven and ; over tonight
        medical_emergency	6	own birthday ; padeci ; pas dic ; pech ahorit ; popot ; porch last ; que jal
        medical_emergency	6	re broth ; re substanc ; red hot ; red on ; red strip ; respir por ; rid hom
        medical_emergency	6	roof fel ; said wait ; sal sangr ; sangr tom ; se acuerd ; see anyth ; seem ok
        medical_emergency	6	shak say ; she wait ; shirt button ; si usa ; sick twic ; sid lik ; sideway
        medical_emergency	6	sinc sup ; sinc the ; sink was ; sist nam ; siz ; skul on ; slur say ; someth
        medical_emergency	6	son veint ; spit up ; stuf sinc ; su nombr ; su padr ; tap in ; tap las
        medical_emergency	6	teeth with ; tel ; the armpit ; the hollow ; the porch ; thrown ; tien ; today
        medical_emergency	6	toilet ; tonight ther ; took in ; tra la ; trembl is ; tuesday ; twic
        medical_emergency	6	un popot ; vecin senor ; vodk thre ; walk out ; watery ; what look ; when i
        medical_emergency	6	which hous ; who im ; wont go ; y client ; y le ; y ran ; ya le
        medical_emergency	5	/ 0 ; / tranq ; 0 a ; 0 ano ; 0 brandy ; a dejarl ; a melon ; a pink
        medical_emergency	5	a thimbl ; about even ; absces r ; aft som ; ago with ; ahorit mism ; alg
        medical_emergency	5	algodon ; als got ; and beg ; and by ; and my ; and ooz ; and over ; and up
        medical_emergency	5	ano 0 ; answ ; answ question ; aqui ; are clock ; are tiny ; as rain
        medical_emergency	5	ask every ; atra de ; awak but ; b / ; back hurt ; back out ; backward
        medical_emergency	5	backward off ; backward ont ; bare breath ; basin ; been a ; been vomit ; beet
        medical_emergency	5	big hot ; black and ; boc se ; boil ; breakfast on ; bucket ; but tonight ; c
        medical_emergency	5	camin al ; campan ; can and ; chul ; chul vist ; clinic said ; coffe pot
        medical_emergency	5	com asient ; com up ; could ; could set ; crack her ; cuel ; curb 0 ; dai shak
        medical_emergency	5	devolvi ; edg with ; el braz ; elbow hot ; es ni ; escalera y ; espos fum
        medical_emergency	5	existen ; f absces ; f alprazolam ; fent lik ; fiebr de ; finish ; for decad
        medical_emergency	5	fre clinic ; fridg so ; from the ; from wher ; ful ; get wind ; grand que
        medical_emergency	5	half my ; hand flap ; he is ; heart valv ; her neck ; her sho ; hes throw
        medical_emergency	5	hes thrown ; hic ; his foot ; hiz una ; hom she ; honduren ; hot swollen
        medical_emergency	5	hurt him ; husb ; husband got ; i can ; i read ; ice he ; in kitchen ; int
        medical_emergency	5	is black ; its for ; kind advis ; kne lik ; know what ; lad de ; le agar
        medical_emergency	5	le cae ; le recetan ; lead ; leak ; leg is ; lie flat ; light hurt ; look
        medical_emergency	5	look kind ; los dient ; m unhous ; maiz ; mam ; me abri ; mention ther ; mes
        medical_emergency	5	met the ; minut ; mism ; mit ; my armpit ; my bel ; my pic ; nam # ; naranja
        medical_emergency	5	neck for ; negro ; new heart ; ni quien ; ni su ; nit ; no existen ; no mat
        medical_emergency	5	noon ; nos quit ; not from ; now cant ; numb i ; of skul ; on kne ; on shin
        medical_emergency	5	one sho ; only said ; or what ; out as ; out his ; out twic ; outreach 0
        medical_emergency	5	own kitchen ; palabra ; peg y ; per old ; pie se ; piedr hac ; pit
        medical_emergency	5	pretty sur ; pt refus ; que pai ; que se ; rara noma ; re m ; read 0
        medical_emergency	5	red stuf ; regader se ; regul drink ; repit ; rest ; roommat took ; run
        medical_emergency	5	sab quien ; sabemo de ; sam thre ; sangr y ; seen ; sentenc ; she 0 ; she gray
        medical_emergency	5	she talk ; shiver with ; show ; smel lik ; sock on ; son re ; soy y
        medical_emergency	5	stand right ; stay ; stay upright ; tambor ; temp of ; the basin ; the concret
        medical_emergency	5	the kettl ; the recycl ; the skat ; the stair ; the tenant ; then red
        medical_emergency	5	ther hes ; thi comput ; thimbl ; thos ; thre shirt ; tien dos ; tien la
        medical_emergency	5	today she ; torch ; tying ; unconsciou on ; up what ; vision no ; w/d
        medical_emergency	5	warfarin ; was right ; week and ; went ; what com ; what day ; what month
        medical_emergency	5	when he ; with streak ; wk ago ; y marc ; year it ; you could ; yrs
        medical_emergency	4	# block ; % on ; + swollen ; 0 / ; 0 blanket ; 0 ft ; 0 heart ; 0 meth
        medical_emergency	4	a deer ; a lad ; a paint ; a pinhead ; a program ; about to ; ago head
        medical_emergency	4	aguit por ; aid client ; alg o ; amt ; and cant ; and chil ; and couldnt
        medical_emergency	4	and empti ; and forget ; and hes ; and im ; and it ; and ive ; and light
        medical_emergency	4	ano en ; ano es ; arm red ; arm wont ; asthm attack ; ayer no ; b ; barstool
        medical_emergency	4	being ; being sick ; between word ; big ; blood lot ; boc abiert ; botel en
        medical_emergency	4	braz le ; bread and ; but now ; but talk ; by myself ; by the ; cabez hoy
        medical_emergency	4	caf y ; cal me ; can it ; cannot tel ; cant get ; cant giv ; cant open
        medical_emergency	4	chiquit y ; chorro y ; clos ; coffe ; colour ; con arc ; con la ; couch
        medical_emergency	4	could not ; crank sinc ; crank to ; crash my ; curb bleed ; dark and ; day ago
        medical_emergency	4	day it ; de 0 ; de borrach ; de farmaci ; de que ; del pie ; del taman
        medical_emergency	4	desk by ; desmay y ; dish in ; doesnt mak ; dog leash ; dolor ; dond me
        medical_emergency	4	dont mak ; door ; door tonight ; dos ano ; down aft ; drift ; drum and ; ear
        medical_emergency	4	es grip ; escaler ; escaler y ; escalon ; eye are ; fin at ; floor not
        medical_emergency	4	for regul ; fourteen and ; fre ; from ear ; gav ; get tight ; glassy ; going
        medical_emergency	4	grandp ; ha ; ha par ; half ; halfway through ; hamac con ; hand
        medical_emergency	4	hand swollen ; happen ; hast se ; he can ; he cant ; he grew ; head is
        medical_emergency	4	head off ; her fac ; her lip ; her mouth ; her rib ; his skul ; hot + ; hot n
        medical_emergency	4	hour ago ; hurt ; husb wif ; husband hes ; i see ; igual lo ; im burn
        medical_emergency	4	im fourteen ; im run ; is soak ; is trembl ; is twic ; its get ; kind
        medical_emergency	4	kitchen ; la hamac ; la llav ; la pil ; last week ; laugh about ; lik trash
        medical_emergency	4	llev rat ; los his ; lump with ; me entr ; medi fras ; mes de ; mgr ask
        medical_emergency	4	mi jefit ; mi nen ; mid word ; midnight now ; mistak she ; mom use ; morn hes
        medical_emergency	4	my bik ; my groin ; my hip ; my housemat ; my temp ; myself ; nam twic ; neck
        medical_emergency	4	neck with ; ni cuand ; ni mi ; nin mas ; nitrou x ; no agar ; nois at ; normal
        medical_emergency	4	numb ; nurs 0 ; nurs friend ; of it ; of mom ; of slat ; on count ; on my
        medical_emergency	4	one half ; one minut ; one you ; open no ; or find ; orej y ; oth and
        medical_emergency	4	out cold ; out then ; over cal ; over now ; overnight ; pa ; past a ; peg con
        medical_emergency	4	pinch him ; pinhead ; pinhead and ; pink ; piquet ; plum and ; porch ; porch 0
        medical_emergency	4	porqu ; puestit ; puestit de ; q ; que le ; que no ; que ya ; quien ; quit at
        medical_emergency	4	rara ; red sinc ; refrigerator and ; refus ems ; rxd norc ; sac una ; sal
        medical_emergency	4	say ive ; say what ; se peg ; sent ; she answer ; she drink ; she nod
        medical_emergency	4	she pul ; she slept ; shin ; si trajer ; sick ; sient muy ; sinc i ; sink a
        medical_emergency	4	sip of ; sit up ; skul split ; slid and ; slip on ; smel ; so your
        medical_emergency	4	spous husb ; spous of ; sra ; stand up ; star ; stir ; stood at ; story
        medical_emergency	4	story and ; straight ; streak going ; su car ; substitut ; suegr ya ; taman
        medical_emergency	4	taman de ; tard est ; teeth in ; tel me ; that it ; the cuf ; the doc
        medical_emergency	4	the fight ; the hay ; the low ; the mouth ; the pillow ; the stairwel
        medical_emergency	4	the trembl ; then hang ; ther a ; throat is ; through my ; tht ; tim i
        medical_emergency	4	to anyon ; to eat ; to stay ; tomarl ; towel ; tra un ; trajer ; tri ; troc a
        medical_emergency	4	tumbl ; turn over ; un chor ; una palabra ; unk ; up twic ; use cok ; valv
        medical_emergency	4	van ; vec ; vein ; vision ; was bright ; was he ; was the ; we sit ; went down
        medical_emergency	4	went numb ; what i ; when and ; wher ; wher his ; whil hold ; whistl ; whol
        medical_emergency	4	with each ; wk preg ; wont lift ; y contest ; y tiembl ; y ya ; yesterday hes
        medical_emergency	3	0 dai ; 0 year ; 0 yrs ; a cool ; a dent ; a fridg ; a mi ; a softbal
        medical_emergency	3	a straw ; a tim ; a wet ; accident and ; ago my ; air the ; al doctor ; and he
        medical_emergency	3	and tri ; apriet y ; asient ; at breakfast ; at week ; ataqu ; atin
        medical_emergency	3	basement stair ; bed is ; blanket off ; blood from ; bolt ; breath sinc
        medical_emergency	3	cal anybody ; cer ; cerradur ; chaplain ; chil + ; colour and ; com out
        medical_emergency	3	crack the ; crew ; cuel se ; day kind ; day man ; day today ; desd el
        medical_emergency	3	desorient ; did iop ; dim ; doc ; doesnt smel ; dog nam ; dolor en ; due
        medical_emergency	3	ear 0 ; edg of ; el betabel ; elbow shiver ; empti it ; enred ; entr ; entr el
        medical_emergency	3	est perd ; every minut ; f 0 ; four thi ; from a ; fry ; got sob ; gray cant
        medical_emergency	3	habl ; hac un ; hamac ; he ped ; her 0 ; her and ; her cal ; her dentur
        medical_emergency	3	her keep ; hermano y ; hilo ; him then ; his leg ; hous he ; hoy ; huel ; huev
        medical_emergency	3	hunt for ; im shiver ; in leg ; is hold ; it and ; jaw is ; just brought
        medical_emergency	3	just gon ; just isnt ; keep cal ; keep read ; key ; knock ; la sangr ; limon
        medical_emergency	3	lin going ; lip are ; llam y ; llev dos ; los word ; mention she ; mgr
        medical_emergency	3	mi herman ; minut hes ; my aunt ; my ex ; nam cant ; night auditor ; not get
        medical_emergency	3	nuc y ; off a ; off mid ; old chart ; on tub ; open ; or get ; out one
        medical_emergency	3	own sist ; pai est ; patch cut ; peed ; pelot de ; pip night ; placement
        medical_emergency	3	plan he ; pregunt ; pura ; que ano ; que vomit ; question from ; quier ir
        medical_emergency	3	ran ; recuerd ; right ; right as ; right one ; roj ; sabana ; sal por ; sam
        medical_emergency	3	se ahog ; se desmay ; sentenc and ; she put ; she stand ; she thought
        medical_emergency	3	sinc ear ; slept right ; slid down ; smokin meth ; sob by ; som whiskey
        medical_emergency	3	sra 0 ; stabl ; stair thi ; stand ; streak past ; swear its ; tel which
        medical_emergency	3	the black ; the bleed ; the car ; the chili ; the dog ; the edg ; the til
        """
}
