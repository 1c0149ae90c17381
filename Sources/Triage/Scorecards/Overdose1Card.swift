extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-75	=
        overdose	55	gurgl
        overdose	47	no narcan
        overdose	45	oding
        overdose	43	no despiert
        overdose	38	chin on ; not breath
        overdose	37	snor
        overdose	36	cant wak ; far away
        overdose	35	floppy ; od ing
        overdose	33	is overdos
        overdose	32	/ min ; just took ; took too
        overdose	30	hes turn ; no respons ; whol bottl
        overdose	29	pain patch
        overdose	28	empty now ; fingernail ; wak him
        overdose	27	cal gf ; no reaccion ; pinch her ; pinpoint ; reaccion ; resp ; rr ; slap him
        overdose	27	swallow the
        overdose	26	between breath ; im overdos ; ronc ; swallow ; then goe ; took lik ; unresponsiv
        overdose	25	a puls ; he alway ; her breath ; is turn ; took 0 ; took way ; unconsciou
        overdose	24	breath ; drool ; labio ; room keep ; rr 0 ; she cold ; sobredosific
        overdose	23	a rag ; ativan is ; est hel ; eye open ; hes blu ; in progres ; keep forget ; le grit
        overdose	23	needl stil ; pinch ; purpl ; rous ; slur
        overdose	22	0 nasal ; cachet ; despiert ; est mor ; hes cold ; ing ; overdos ; pinpoint pupil
        overdose	22	swallow all ; tom demasi
        overdose	21	0 ems ; agonal ; ceniz ; every ten ; forgot and ; inconscient ; minut ago ; no respir
        overdose	21	purpos 0 ; slat ; ten second
        overdose	20	est azul ; est com ; est sobredosific ; eyelid ; get him ; hav narcan ; he chew
        overdose	20	him up ; is cold ; lip ; moradit ; shad of ; shak him ; she swallow ; straw on
        overdose	20	wont wak
        overdose	19	be woken ; blu around ; breath aft ; co driv ; com cafeter ; dad odd ; de pastilla
        overdose	19	demasi cre ; drank the ; est tir ; friend took ; ful at ; grunt ; her anymor
        overdose	19	hes warm ; isnt mov ; labio mor ; muev ; sient la ; snort someth ; sobredosi
        overdose	19	und again ; vuelv en ; was ful
        overdose	18	+ bar ; a sack ; color ; color ceniz ; count breath ; ech agu ; frasc de ; had way
        overdose	18	hes purpl ; my knuckl ; new batch ; no sient ; nod ; respond ; sack of ; se trag
        overdose	18	strip of ; wont answ ; youtub
        overdose	17	about as ; abr los ; alcohol poison ; alfil ; as often ; bare a ; cant lift ; chin
        overdose	17	de alumini ; era lo ; feel floaty ; flinch ; floaty ; gray and ; her chin ; her round
        overdose	17	hes mak ; i overdid ; keep slid ; lift my ; min ago ; min se ; needl next ; no respond
        overdose	17	not respond ; not wak ; often as ; pencil dot ; pus alg ; ronqu ; se meti ; slap
        overdose	17	someth out ; sternum rub ; the knock ; the party ; thick ; told cal ; way too ; y nad
        overdose	16	a gurgl ; a mirror ; a rattl ; alumini quem ; and thes ; cant rous ; coffe percolator
        overdose	16	cold from ; collaps and ; demasi ; everybody is ; f opioid ; forehead on ; gray
        overdose	16	hes drool ; his back ; his jaw ; his methadon ; im oding ; jering ; lick his
        overdose	16	lift his ; lip lik ; mak that ; man con ; many oxy ; of someth ; pil on ; respir bien
        overdose	16	respons ; scream bf ; shaken ; spray in ; the jameson ; the medicin ; the mouth
        overdose	16	tir en ; track of ; uber driv ; wasnt his ; whol bag
        overdose	15	alz ; asleep sinc ; been asleep ; blu and ; cant feel ; cartoon and ; de alfil
        overdose	15	ems en ; f scream ; he took ; ice down ; la bab ; le estan ; mar ronc ; medi hor
        overdose	15	medic 0 ; my ambien ; nois lik ; norc with ; open her ; oth phon ; papi est
        overdose	15	pastilla y ; peg en ; pil unk ; por mas ; real heavy ; rescu breath ; se pas
        overdose	15	sient las ; sinc cartoon ; skin is ; slack ; snor funny ; someth at ; straw ; su papi
        overdose	15	that color ; ther powd ; tien las ; too many ; took ; went all
        overdose	14	aguj todavi ; ate someth ; blu not ; bottl was ; cafeter ; chin is ; cold show
        overdose	14	com trap ; compact ; contest sol ; did i ; drool on ; dusky ; empin ; es normal
        overdose	14	est durm ; est inconscient ; eternal ; eternal rub ; f swallow ; floppy as ; going und
        overdose	14	hand look ; handful of ; head keep ; him ive ; is slid ; jal air ; la aguj ; label his
        overdose	14	las una ; los tien ; meti chiv ; muchach del ; needl on ; no reaction ; one let
        overdose	14	one narcan ; overdos its ; pellizc ; perc lik ; remind ; scen 0 ; se empin ; shook him
        overdose	14	sobredosi ahorit ; thick and ; tilt ; vez meno ; wak her ; woken
        overdose	13	0 en ; 0 many ; a mannequin ; and noth ; barbil ; blu hes ; bluish ; bubbl
        overdose	13	cabinet about ; color of ; con codein ; desk rm ; got em ; gray he ; hac medi
        overdose	13	had too ; happen right ; her up ; hes bare ; hes oding ; his fac ; hor y ; i swallow
        overdose	13	just shot ; keep drop ; knuckl on ; lip blu ; lo normal ; los labio ; me contest
        overdose	13	ni parpade ; nod hard ; odd hes ; oding right ; of tylenol ; organiz ; out cold
        overdose	13	overdos for ; q hag ; respir ; ronc bien ; slid off ; snor weird ; tourniquet
        overdose	13	una mor ; wak ; way mor ; wet towel
        overdose	12	0 klonopin ; a nois ; aft snort ; air una ; alg en ; ate a ; bare ; bare breath
        overdose	12	bien poquit ; blurry ; boc ; bottl an ; breath for ; breath her ; breath stop
        overdose	12	com cuarent ; costal de ; dar and ; de rivotril ; dej abiert ; down now ; drool down
        overdose	12	el frasc ; emt 0 ; er charg ; espumit ; eye ; f fentanyl ; f she ; forehead
        overdose	12	four bottl ; frasc ; frighten me ; gf say ; gurg ; he collaps ; her sid ; hes only
        overdose	12	hes slump ; hes snor ; his skin ; is tilt ; its no ; its warm ; la car ; la podemo
        overdose	12	le pic ; le salen ; llegan ; metadon de ; mom whol ; no vuelv ; not rousabl ; of pil
        overdose	12	one go ; only did ; overdid ; overdid it ; overdos in ; patch on ; poison control
        overdose	12	powd on ; progres ; pus lo ; resp 0 ; resp about ; respons to ; rn ; rousabl
        overdose	12	run togeth ; shot dop ; sit him ; sit up ; slid ; slid down ; slur i ; sobredosi no
        overdose	12	somebody pick ; stal ; tak someth ; the organiz ; then fourteen ; una azul
        overdose	12	una jering ; una moradito ; unconsciou on ; up she ; voic my ; with beer ; xanax lik
        overdose	11	0 heroin ; 0 th ; a milkshak ; ago bc ; ago to ; ahog y ; at scen ; becaus thi
        overdose	11	boc mor ; breath keep ; breath til ; but tonight ; compact und ; count to ; de lad
        overdose	11	doing compression ; eye clos ; falsa ; feel my ; from fentanyl ; grey ; habl com
        overdose	11	handl on ; he overdos ; her nap ; i shout ; in walk ; is break ; jarab con ; keep slap
        overdose	11	la boc ; label torn ; lip gray ; meti ; milkshak ; mor cre ; mouth ; my compact
        overdose	11	no abr ; now hes ; on floor ; one breath ; pastilla hac ; patch ; perc falsa ; pupil
        overdose	11	pupil lik ; rcp ; react ; react to ; scream ; sentenc she ; siempr per ; slow ; slump
        overdose	11	slump over ; son just ; stil around ; suen com ; teen cal ; th ; the shad ; thos patch
        overdose	11	tom tod ; torn off ; trap y ; turn purpl ; vend en ; whol strip
        overdose	10	a drain ; a ir ; a sandbag ; afterparty ; agu fri ; aguj ; antr ; are empty
        overdose	10	are pencil ; asleep i ; banquet y ; between her ; breath mayb ; but now ; cachet y
        overdose	10	cae la ; carri him ; chest drool ; color lik ; com disc ; disc lent ; doesnt flinch
        overdose	10	doesnt so ; doing perc ; dorm la ; driv passeng ; drool and ; em off ; en rout
        overdose	10	en sí ; ever and ; fac down ; feel it ; fel out ; found dtr ; four hes ; four on
        overdose	10	frantic ; froth ; gin + ; gurgl needl ; her eyelid ; her fingernail ; her yet
        overdose	10	him gurgl ; him hard ; his eye ; hotel security ; im stand ; in dad ; in weh
        overdose	10	internet said ; is foil ; is sup ; is unconsciou ; isnt ; isnt answer ; itchy ; jar of
        overdose	10	jering en ; la barbil ; le ech ; le va ; lid ; lift ; limp ; limp as ; lip purpl
        overdose	10	lueg se ; mak her ; medi abr ; medicin cabinet ; moradito ; n she ; narcan left
        overdose	10	noth when ; od in ; oding on ; of perc ; organiz at ; pain pil ; plant del ; pledg
        overdose	10	pun de ; pupil are ; que eran ; rous him ; sandbag ; se est ; security guest
        overdose	10	send any ; shallow ; shot heroin ; spray ; straw in ; surfac for ; swallow a
        overdose	10	the reclin ; the soup ; the tub ; tien la ; tinfoil ; turn blu ; una no ; up without
        overdose	10	va de ; weird color ; what frighten ; y na
        overdose	9	+ burnt ; 0 guest ; 0 swallow ; a dol ; a fistful ; ago the ; ambulanc bay ; and far
        overdose	9	and rum ; answ me ; are bluish ; ayud mi ; bed hosp ; breath every ; cam 0 ; chav
        overdose	9	chiv a ; com uva ; contest le ; county dispatch ; de clonazepam ; dej ; despiert tien
        overdose	9	dorm par ; down his ; est fri ; everyth in ; eye contact ; found dad ; funny gray
        overdose	9	goe right ; gon lie ; gota de ; gravity ; he bought ; head rol ; her back ; her cheek
        overdose	9	herman 0 ; him by ; his and ; his feet ; his fingernail ; i doubl ; i yel ; it drop
        overdose	9	ive narcan ; just swallow ; keep nod ; las gota ; le vend ; lik pencil ; lo sacud
        overdose	9	look kind ; los dedo ; lost track ; lukewarm ; mannequin ; methadon at ; meti una ; mo
        overdose	9	mor y ; my grandbaby ; narcan my ; no jal ; nod so ; norco 0 ; obtain 0 ; of lorazepam
        overdose	9	on purpos ; open and ; pastilla ; pech se ; pleas somebody ; poison ; powd and
        overdose	9	pued levant ; puls ; purpos ; push ; rat y ; roomat ; sack ; sacud y ; said his
        overdose	9	se muev ; seat for ; she feel ; she wont ; slap me ; sleepy ; sobredosi mi
        overdose	9	somebody powd ; someth from ; spoon on ; spray y ; stil out ; stop breath ; swimmy
        overdose	9	ta tira ; the horn ; the narcan ; thre capful ; tibi ; tibi per ; tira en ; to remind
        overdose	9	to shout ; took everyth ; two big ; una pastilla ; wak up ; whol handl ; word are
        overdose	9	y casi ; y encim ; y ronc
        overdose	8	0 conferenc ; a grain ; a handful ; abuel dic ; ago cant ; all four ; and dad ; and its
        overdose	8	answ the ; any 0 ; asleep with ; ate ; barn im ; bathroom floor ; bedtim on ; been tak
        overdose	8	been try ; breath lik ; cabinet ; cant get ; car ya ; casi no ; child approx ; ciruel
        overdose	8	combin cab ; compression ; county ; cus ; demasi pastilla ; dij 0 ; doing ; dop iv
        overdose	8	doubl and ; drank a ; drowsy ; el jug ; emt friend ; eye half ; f 0 ; f narcan ; f took
        overdose	8	farth ; fent patch ; fentanyl hes ; fingernail hav ; flojit ; foil next ; foil on
        overdose	8	friend at ; get sleepy ; gf ; go between ; habl y ; happen now ; hard and ; help he
        overdose	8	her chest ; her dos ; her eye ; her nos ; heroin every ; hes gray ; hes lik ; his arm
        overdose	8	his chin ; his lid ; hol ; i bang ; i lift ; in arm ; in combin ; is clammy
        overdose	8	is different ; jug y ; keep awak ; keep count ; lay down ; le ven ; les in ; lick
        overdose	8	lik thre ; lin mom ; long gap ; manny ; mas cerc ; mi amig ; min out ; mirror
        overdose	8	mom cabinet ; music and ; my co ; n hes ; needl ; needl in ; ni habl ; no answ
        overdose	8	no llegan ; no queri ; nois ; of g ; off typ ; on way ; one eye ; open but
        overdose	8	pil organiz ; powd by ; prob noth ; rag ; rat me ; reaction ; reclin ; ring on ; rn 0
        overdose	8	rous her ; run ; sabemo cual ; say fentanyl ; she took ; shed had ; sleep it ; som kid
        overdose	8	somebody cut ; sound in ; stood up ; stuf on ; swallow 0 ; tak hom ; the ambulanc
        overdose	8	to knuckl ; tod flojit ; tom com ; took all ; took her ; truck @ ; turn her ; typ ths
        overdose	8	unk pil ; up we ; up whit ; va la ; weird ; went plum ; went real ; what was ; wok at
        overdose	8	y she
        overdose	7	+ gurgl ; + straw ; 0 min ; 0 x ; a movi ; a straw ; accident on ; ago on ; ahorit mi
        overdose	7	ambien was ; and dos ; ask question ; at onc ; azul part ; azul ya ; azulito ; baggi
        overdose	7	black part ; block and ; boc moradit ; break it ; breastbon with ; breath about
        overdose	7	bucket and ; budg ; bunch ; bunch of ; burnt ; busquen ; but from ; bystander ; cal hac
        overdose	7	can count ; cheek ; cierran los ; clos his ; cold as ; com que ; complet ; contest ni
        overdose	7	count her ; count wrong ; cousin doe ; cuart 0 ; cuel se ; dad wont ; de chiv ; de trap
        overdose	7	dedo se ; del pie ; doe heroin ; dog wont ; don fel ; door lock ; dorm per ; eat perc
        overdose	7	el ban ; enderez ; es heroin ; est agu ; estoy ; fallin ; fentanyl sinc ; feo ; feo com
        overdose	7	fingertip ; floor ; floor snor ; floppy and ; foil + ; forgot ; forgot took ; fri y
        overdose	7	g and ; gap in ; gav narcan ; get her ; gf has ; going ; got real ; gota ; grandm her
        overdose	7	grit en ; hac ratit ; half on ; handful ; hasnt ; he slam ; held a ; her nail
        overdose	7	her norc ; hes breath ; hes prop ; him sleep ; honey my ; i did ; in cool ; jarab ; jel
        overdose	7	junta y ; just sleep ; le cierran ; lik 0 ; lik onc ; lin he ; lost count ; lotion
        overdose	7	me ma ; moan ; mol thi ; mora ; motel rm ; my methadon ; my son ; nail went ; narcan
        overdose	7	nev felt ; niet est ; no dorm ; no era ; no puls ; nod off ; normal que ; of grap
        overdose	7	of them ; ojo a ; old kid ; on bathroom ; on oth ; open not ; over so ; oxy and
        overdose	7	parpade ; pastilla mi ; paw ; perc he ; percolator ; pie y ; pil forgot ; pinch him
        overdose	7	pis del ; potato ; pus y ; push her ; rentamo ; rous to ; s on ; say let ; se le
        overdose	7	she ate ; she not ; shot up ; show hes ; slur and ; snor but ; snor sound ; sol si
        overdose	7	start mol ; suelt en ; surfac ; than ; the ativan ; then stop ; ther a ; thi gurgl
        overdose	7	think ; tom veint ; two empty ; un jalon ; up about ; up hes ; up n ; va ; vomit in
        overdose	7	wak my ; we split ; wel ; went a ; wet rattl ; wif at ; work his ; y ni ; ya vien
        overdose	6	0 caus ; 0 gabapentin ; 0 se ; 0 soma ; a bottl ; a breath ; a pat ; a plum ; a sound
        overdose	6	again then ; agu ; ahor ; al gat ; already ; ambien ; amigo y ; an od ; and his
        overdose	6	answ her ; are mis ; are run ; are tiny ; arm drop ; armcha ; arranc ; at hous ; away
        overdose	6	azul ; bab ; back to ; ban per ; bang on ; bent over ; borrow his ; breath took
        overdose	6	burnt foil ; by him ; cabinet at ; cabinet lik ; cal husb ; can rous ; candl
        overdose	6	capful of ; carisim ; carnal se ; celebrat ; charg ; chest goe ; chew them ; clr found
        overdose	6	com ceniz ; compression 0 ; cuanta hora ; dad ; dar ; de hotel ; de iglesi ; de pacoim
        overdose	6	de siempr ; de tramadol ; dol ; dont fus ; door 0 ; door unlock ; dot ; down in
        overdose	6	drank most ; drink lean ; drop lik ; drum rol ; dun ; empti the ; empty box ; enter de
        overdose	6	entir bottl ; f soft ; fac and ; feel ; fentanyl ; final ; fingernail went ; floor not
        overdose	6	foam and ; foil and ; friend sleep ; fue fentanil ; gest ; get quiet ; go tonight
        overdose	6	gon grey ; got up ; guest in ; gurgl lik ; gurgl nois ; hac cas ; hac rat ; hay una
        overdose	6	he borrow ; he swallow ; hed ; her count ; her front ; her on ; her one ; heroin few
        overdose	6	heroin the ; hes get ; hes grey ; hilo ; his belt ; hour ; hous mgr ; husb went
        overdose	6	idk how ; iglesi y ; in he ; in restroom ; is fat ; is get ; is oding ; is rn ; is wet
        overdose	6	its hard ; just star ; know an ; knuckl ; la nariz ; la plant ; la pued ; le cae
        overdose	6	le cort ; lean w ; les pain ; lip gon ; lip grey ; m at ; madr hij ; methadon and
        overdose	6	mezcal y ; mis sinc ; morfin ; motel 0 ; motel night ; moth ; muy dorm ; my bathtub
        overdose	6	my eye ; my sister ; my wisdom ; nanny ; naranja ; nariz ; nariz y ; neighbor baby
        overdose	6	neighbor who ; no flinch ; nos and ; noth he ; now off ; of 0 ; of fent ; of snor
        overdose	6	of tak ; off a ; off the ; on top ; open if ; oxy by ; papelit de ; part was
        overdose	6	party now ; patch and ; ped de ; per neighbor ; per una ; pinch his ; plu someth
        overdose	6	plum and ; por error ; pregnant ; pres perc ; prim se ; pt she ; que alg ; que fueron
        overdose	6	qued dorm ; queri mor ; question ; ra on ; rain on ; rattl ; recepcion de ; restroom
        overdose	6	resuel ; right with ; room is ; roomi se ; rub ; rug ; ruidit ; sal espumit ; sat up
        overdose	6	se tom ; shad ; shoot heroin ; shout ; sist been ; skin lik ; sleep thru ; snor all
        overdose	6	soft voic ; somebody ; somebody turn ; sostien ; tablet on ; taught us ; that wasnt
        overdose	6	the breakup ; the cabinet ; the child ; the color ; the stal ; the thermo ; ther burnt
        overdose	6	thing ; ths ; tio se ; tira ; tonight all ; tonit he ; trab la ; trap ; tylenol 0
        overdose	6	uber ; un pun ; un ruidit ; uno amigo ; up cant ; up he ; up lip ; viej la ; vomit
        overdose	6	was left ; wat on ; we rol ; wet and ; with op ; woman on
        overdose	5	0 de ; 0 dic ; 0 first ; 0 seg ; 0 to ; 0 took ; a compact ; a la ; a snor ; a sort
        overdose	5	a weird ; a wet ; a whol ; abiert y ; abr ; agarrandos ; ahor mism ; alfil y
        overdose	5	allergi that ; and is ; and isnt ; answer me ; are one ; are purpl ; are turn
        overdose	5	arm back ; arm up ; around ; asient del ; ate the ; ativan ; back first ; batch and
        overdose	5	beanbag ; been doing ; been rest ; bf gf ; bien feo ; blu needl ; boc com ; bottl for
        overdose	5	boy has ; breath a ; breath now ; bro is ; burn down ; but today ; but wont ; cam
        overdose	5	capful ; car afuer ; cartoon ; cheek on ; ciruel y ; clammy ; clerk guest ; coffe mak
        overdose	5	collaps ; collaps in ; com im ; com mora ; comp se ; con agu ; costal ; couch snor
        overdose	5	cuatr de ; dad doesnt ; dad found ; dad oxy ; daddy ; dandol ; de 0 ; de air ; de fond
        overdose	5	de mas ; dedo ; del asient ; del garaj ; dic pura ; diganl si ; do you ; doesnt
        overdose	5	doing drum ; dol and ; dont usual ; drain ; ech ; el pis ; em befor ; ems on ; en par
        overdose	5	encog ; es q ; espos al ; est dorm ; estoy sol ; ever hav ; evercle ; every singl
        overdose	5	everyth ther ; ex ; eye keep ; eye wont ; far is ; feel so ; feet up ; felt it
        overdose	5	fent im ; feo y ; fingernail are ; fistful ; floj ; floor mak ; fog on ; forget to
        overdose	5	found him ; friend is ; friend odd ; friend she ; frighten ; fue heroin ; funny lip
        overdose	5	g on ; gf he ; granddaught cal ; grandfath 0 ; grey and ; grit ; grit le ; gum blu
        overdose	5	gurg snor ; half open ; hand ; hard any ; hard to ; he aint ; he did ; head just
        overdose	5	heart doing ; hel le ; help us ; her answ ; her aunt ; her straw ; hij est ; him and
        overdose	5	him lik ; his foot ; his gf ; his pupil ; his sleep ; hous party ; hubier com
        overdose	5	hydrocodon in ; i slap ; idk what ; im itchy ; im pres ; in bathroom ; in fallujah
        overdose	5	int ; is gray ; is nod ; it felt ; ive said ; ive slap ; jaw wont ; just drop
        overdose	5	just now ; keep turn ; la fiest ; la hal ; la man ; la mitad ; landlord cal ; larguisim
        overdose	5	las de ; las medicina ; las rosa ; le di ; le entiend ; le pus ; leg are ; lift her
        overdose	5	lik they ; lin dtr ; liquor cabinet ; llam y ; llor hij ; los ojito ; lueg habl
        overdose	5	m down ; m voz ; mak thi ; man up ; mayb the ; me estoy ; meant to ; methadon on
        overdose	5	meti alg ; milkshak through ; minut now ; mo preg ; mor becaus ; mouth and ; much
        overdose	5	my tenant ; narcan y ; nasal ; ni ; nois and ; noma ; noma hac ; noth ; noth known
        overdose	5	now her ; odd on ; of codein ; of evercle ; of som ; off and ; off left ; off right
        overdose	5	ojito ; on chest ; on he ; on kitchen ; on land ; on nightstand ; on stov ; only tel
        overdose	5	open act ; orej y ; ottoman ; over again ; own arm ; papi ; party ; pas ; pas con
        overdose	5	passeng ; pep ; per hoy ; phon but ; pil bottl ; pis de ; plum ; pt he ; purpl lip
        overdose	5	que compr ; que me ; quieta ; quinceaner no ; ra resident ; rag dol ; ran ; reaccion ni
        overdose	5	real weird ; restroom stal ; rol her ; room ; roomi ; rousabl to ; rum on ; s blu
        overdose	5	said text ; saw that ; se habi ; seg ; she had ; she just ; she run ; she slur
        overdose	5	shot my ; shov her ; show us ; singl ; sippin lean ; snor and ; snor real ; snort
        overdose	5	sobredosi en ; som guy ; somebody gav ; someth blu ; sticker ; stil in ; sur who ; swig
        overdose	5	syring ; tack ; tenant ; the music ; the ottoman ; the rug ; the signatur ; to be
        overdose	5	to breath ; to dial ; tongu is ; toqu y ; tramadol ; tripl ; tub ; turn ; twenty min
        overdose	5	un costal ; uncl gav ; uno ; us what ; uva ; van ; ven los ; vodk lik ; voic took
        overdose	5	voy manej ; warm ; warm and ; was mayb ; way they ; we slap ; weak ; went the
        overdose	5	what worri ; whatev ; when theyr ; whol bunch ; whol month ; window down ; worri me
        overdose	5	y noma ; yank ; yel he ; you tomorrow
        overdose	4	+ + ; 0 / ; 0 alcohol ; 0 ambien ; 0 la ; 0 mayb ; 0 oth ; 0 sobredosi ; 0 spray
        overdose	4	0 tramadol ; a corps ; a dar ; a diari ; a jerk ; a rug ; a tooth ; abri los ; addres
        overdose	4	ahor ni ; ahor ya ; already on ; als and ; alumini ; am pt ; and car ; and not
        overdose	4	and ring ; and someth ; and star ; and swallow ; and wont ; anonymou ; answ ; answ and
        overdose	4	approx 0 ; arm lip ; at mouth ; auxili mi ; ayer a ; ban y ; bday ; be doing ; be talk
        overdose	4	bed doesnt ; been pick ; beer ; bent ; besid me ; bet now ; blu n ; bottl the
        overdose	4	bottl thi ; bought blu ; boyfriend ; boyfriend went ; by accident ; candl wax ; casi
        overdose	4	caus i ; ceniz y ; chain on ; cierran ; clammy puk ; coffe went ; colchon y ; cold and
        overdose	4	colour ; colour and ; com round ; combin ; conferenc in ; confundi ; confundi con
        overdose	4	contact ; cool ; costilla y ; cotton ; counterfeit ; cousin ate ; crey ; crey que
        overdose	4	cun no ; de abaj ; de sobredosi ; dedo y ; despiert ya ; did ; didnt feel ; different
        overdose	4	do pickup ; doesnt stir ; doing someth ; dominican ; door ; doubl dos ; down over ; doz
        overdose	4	drank 0 ; drift ; dtr ; dud ; each 0 ; el color ; empty ; er ; eran ; escrib pa
        overdose	4	est tod ; ever tri ; everything ; fac ; fent off ; fir ; fir dept ; fiv i ; fog ; foil
        overdose	4	fold in ; fold over ; for his ; for thre ; forget ; four sinc ; fridg door ; friend 0
        overdose	4	from 0 ; fry on ; fue ; fueron 0 ; gap ; given it ; given no ; goe ; grandbaby ; gray +
        overdose	4	grit que ; guest ; gulp ; gurgl lip ; guy took ; har ; has been ; he breath ; he didnt
        overdose	4	he let ; he sat ; hed been ; hel ; her ring ; her typ ; hiel ; him whil ; his breath
        overdose	4	his busines ; his finger ; his nam ; hna pt ; hop not ; horn ; hot enough ; how long
        overdose	4	husband of ; i ate ; i tim ; i want ; in mom ; in tub ; int her ; is asleep ; is blu
        overdose	4	is push ; is writ ; isnt and ; isnt sur ; it just ; it normal ; it quiet ; its funny
        overdose	4	jaw lock ; just nod ; just threw ; keep cal ; keep drift ; kratom every ; la lig
        overdose	4	la niet ; la polici ; la tin ; labio azul ; lash ; le habl ; leak and ; let her
        overdose	4	lik twenty ; lip not ; lleg dia ; lo muev ; lo que ; long ; look ; loos in ; lorazepam
        overdose	4	los ojo ; lot mor ; loud to ; lvn ; maiz ; mak a ; mam llor ; man ; manten ; many
        overdose	4	many of ; me awak ; me busquen ; me fue ; me in ; me vuelv ; medicin and ; mi roomi
        overdose	4	min by ; mod de ; month both ; monton de ; mor respir ; mor ya ; moradit y
        overdose	4	morphin from ; motel ; motel on ; mund y ; munec de ; my cun ; my fing ; my tooth
        overdose	4	n he ; n his ; neighbor cal ; new guy ; no allergi ; no me ; norc ; oding in ; of candl
        overdose	4	of grandma ; of lean ; of my ; of plum ; of tramadol ; off mid ; onc every ; one becaus
        overdose	4	one spray ; only been ; only whit ; op 0 ; out hes ; over lunch ; over then ; own isnt
        overdose	4	oxy in ; pain ; pain to ; paquet ; part ; pas de ; pastilla azul ; pastilla est
        overdose	4	patrol ; pax ; pencil ; person go ; pick up ; pierna le ; pil lik ; pil pleas ; pin and
        overdose	4	poquit y ; por la ; pour wat ; prescrib one ; present ; prim est ; prior use ; prop
        overdose	4	pul away ; punto ; purpl bare ; pus tod ; put someth ; qued com ; quem el ; radi
        overdose	4	reaccion tien ; read what ; real quiet ; real slow ; red one ; rig in ; right now
        overdose	4	ring ; roommat pil ; rosa ; rug and ; sabi que ; se ech ; se equivoc ; seat i
        overdose	4	second when ; send somebody ; she didnt ; she fel ; she hold ; she let ; she nod
        overdose	4	she shoot ; she smil ; shoot at ; sideway ; sient el ; sinc you ; singl day ; slap his
        overdose	4	sleep ; snor nois ; snort heroin ; sock and ; sol ; soma ; son say ; squeez my
        overdose	4	star past ; sum ; sur she ; surgery in ; takin ; tap run ; tard ; tel you ; th and
        overdose	4	than he ; that too ; the beanbag ; the cap ; the couch ; the g ; the patch ; the som
        overdose	4	the steer ; then fiv ; then it ; then one ; then ran ; then somebody ; thi aft
        overdose	4	think and ; thre week ; tiemp de ; tio ; to keep ; to staf ; tok ; tom per ; tom toda
        overdose	4	took blu ; tramadol and ; tripl the ; tub with ; twic so ; typ w ; uno de ; unresp
        overdose	4	up and ; up just ; up le ; vasit ; vecin report ; vez ; vez cad ; vez com ; vien el
        overdose	4	vodk al ; ward clerk ; warm but ; was in ; waxy ; way ; weekend but ; weh ; weird and
        overdose	4	what they ; whatev was ; why did ; wisdom ; wisdom teeth ; with long ; wont get
        """
}
