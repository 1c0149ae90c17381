extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-75	=
        overdose	56	gurgl
        overdose	47	no narcan
        overdose	46	oding
        overdose	43	no despiert
        overdose	41	snor
        overdose	40	not breath
        overdose	38	chin on
        overdose	37	cant wak
        overdose	36	far away
        overdose	35	floppy ; od ing
        overdose	33	is overdos
        overdose	32	/ min ; just took
        overdose	30	hes turn ; no respons ; whol bottl
        overdose	29	pain patch ; took too
        overdose	28	empty now ; fingernail ; slap him ; wak him
        overdose	27	cal gf ; pinch her ; pinpoint ; resp ; swallow the ; took lik
        overdose	26	between breath ; eye open ; im overdos ; rr ; swallow ; then goe ; unresponsiv
        overdose	25	a puls ; he alway ; her breath ; is turn ; no reaccion ; reaccion ; ronc ; took way
        overdose	25	unconsciou
        overdose	24	breath ; drool ; no respir ; room keep ; rr 0 ; she cold ; sobredosific ; took 0
        overdose	23	a rag ; ativan is ; be woken ; est hel ; hes blu ; in progres ; keep forget ; labio
        overdose	23	le grit ; purpl ; rous ; slur
        overdose	22	0 nasal ; cachet ; despiert ; est mor ; ing ; is cold ; overdos ; pinch
        overdose	22	pinpoint pupil ; swallow all ; tom demasi
        overdose	21	0 ems ; agonal ; ceniz ; every ten ; forgot and ; ful at ; he chew ; hes cold
        overdose	21	inconscient ; minut ago ; moradit ; needl stil ; purpos 0 ; slat ; straw on
        overdose	21	ten second ; was ful
        overdose	20	est azul ; est sobredosific ; eyelid ; hav narcan ; him up ; shad of ; shak him
        overdose	20	she swallow ; wont wak
        overdose	19	blu around ; breath aft ; co driv ; com cafeter ; dad odd ; ech agu ; est com
        overdose	19	est tir ; friend took ; grunt ; her anymor ; hes warm ; isnt mov ; lip ; muev
        overdose	19	sient la ; sobredosi ; und again ; vuelv en
        overdose	18	+ bar ; a sack ; alfil ; color ; color ceniz ; count breath ; de pastilla ; demasi cre
        overdose	18	drank the ; frasc de ; get him ; gray and ; man con ; my knuckl ; new batch ; no sient
        overdose	18	nod ; not respond ; not wak ; pus alg ; respond ; sack of ; se trag ; snort someth
        overdose	18	strip of ; youtub
        overdose	17	about as ; abr los ; alcohol poison ; as often ; bare a ; de alumini ; era lo
        overdose	17	feel floaty ; floaty ; gray ; had way ; her chin ; her round ; hes mak ; hes purpl
        overdose	17	i overdid ; keep slid ; labio mor ; lift his ; min ago ; min se ; my ambien
        overdose	17	no respond ; often as ; pencil dot ; ronqu ; se meti ; slap ; snor weird ; sternum rub
        overdose	17	the knock ; the party ; told cal ; way too ; woken ; wont answ
        overdose	16	a gurgl ; a mirror ; and thes ; blu and ; bottl was ; cant rous ; chin
        overdose	16	coffe percolator ; cold from ; collaps and ; de alfil ; demasi ; everybody is
        overdose	16	f opioid ; forehead on ; hes drool ; his back ; his jaw ; his methadon ; jering
        overdose	16	lay down ; lick his ; lip lik ; mak that ; many oxy ; medi hor ; needl next ; nois lik
        overdose	16	of someth ; pil on ; respir bien ; respons ; scream bf ; shaken ; someth out
        overdose	16	spray in ; the jameson ; the medicin ; the mouth ; tir en ; too many ; track of
        overdose	16	uber driv ; wasnt his ; whol bag ; y nad
        overdose	15	a rattl ; alumini quem ; alz ; cant feel ; com trap ; contest sol ; ems en ; f scream
        overdose	15	he took ; ice down ; im oding ; la bab ; le estan ; mar ronc ; medic 0 ; muchach del
        overdose	15	norc with ; open her ; oth phon ; papi est ; pastilla y ; peg en ; pil unk ; por mas
        overdose	15	real heavy ; rescu breath ; sient las ; slack ; someth at ; straw ; su papi
        overdose	15	that color ; ther powd ; tien las ; took ; went all
        overdose	14	0 many ; aguj todavi ; ate someth ; barbil ; cafeter ; chin is ; chiv a ; cold show
        overdose	14	compact ; con codein ; did i ; drool on ; dusky ; empin ; es normal ; est durm
        overdose	14	est inconscient ; eternal ; eternal rub ; f swallow ; floppy as ; going und
        overdose	14	hand look ; handful of ; head keep ; hes oding ; him ive ; jal air ; la aguj
        overdose	14	label his ; las una ; lip blu ; lo normal ; los tien ; no reaction ; oding right
        overdose	14	one narcan ; out cold ; overdos its ; pellizc ; perc lik ; remind ; respir ; scen 0
        overdose	14	se empin ; se pas ; shook him ; skin is ; snor funny ; sobredosi ahorit ; tilt
        overdose	14	vez meno ; wet towel
        overdose	13	0 en ; a mannequin ; and noth ; blu hes ; blu not ; bluish ; breath for ; bubbl
        overdose	13	cabinet about ; color of ; costal de ; desk rm ; frighten me ; got em ; hac medi
        overdose	13	had too ; happen right ; her up ; hes bare ; hes slump ; his fac ; hor y ; i swallow
        overdose	13	is slid ; keep drop ; knuckl on ; los labio ; meti chiv ; needl on ; ni parpade
        overdose	13	nod hard ; of tylenol ; one let ; organiz ; overdos for ; q hag ; ronc bien ; sleep so
        overdose	13	slid down ; slid off ; tourniquet ; una mor ; wak ; wak her
        overdose	12	0 klonopin ; a nois ; aft snort ; ahog y ; alg en ; asleep sinc ; bare ; bare breath
        overdose	12	been asleep ; bien poquit ; boc ; bottl an ; breath her ; breath stop ; cant lift
        overdose	12	cartoon and ; com cuarent ; count to ; de rivotril ; dej abiert ; down now
        overdose	12	drool down ; el frasc ; emt 0 ; er charg ; espumit ; est fri ; eye ; f fentanyl
        overdose	12	f she ; forehead ; four bottl ; frasc ; funny gray ; gf say ; gray he ; handl on
        overdose	12	he collaps ; her sid ; hes only ; his skin ; in walk ; is tilt ; its no ; its warm
        overdose	12	just shot ; la boc ; la car ; la podemo ; le pic ; le salen ; lift my ; llegan
        overdose	12	me contest ; metadon de ; mom whol ; n she ; needl in ; no vuelv ; not rousabl
        overdose	12	odd hes ; of pil ; one breath ; one eye ; one go ; only did ; overdid ; overdid it
        overdose	12	overdos in ; patch on ; poison control ; powd on ; progres ; pus lo ; resp 0
        overdose	12	resp about ; respons to ; rn ; rousabl ; shot dop ; sinc cartoon ; sit him ; slid
        overdose	12	slump over ; slur i ; somebody pick ; stal ; tak someth ; the organiz ; then fourteen
        overdose	12	una azul ; una jering ; una moradito ; unconsciou on ; voic my ; way mor ; with beer
        overdose	12	xanax lik
        overdose	11	0 heroin ; a milkshak ; ago bc ; ago to ; air una ; are empty ; at scen ; ate a
        overdose	11	becaus thi ; blurry ; breath keep ; breath til ; but tonight ; carri him ; com disc
        overdose	11	compact und ; dar and ; de lad ; disc lent ; doing compression ; eye clos ; falsa
        overdose	11	feel my ; found dtr ; from fentanyl ; grey ; gurg ; habl com ; hac ratit ; he overdos
        overdose	11	her nap ; hes snor ; i shout ; is break ; jarab con ; keep slap ; label torn
        overdose	11	lip gray ; milkshak ; mor cre ; mouth ; my compact ; no abr ; now hes ; od in
        overdose	11	on floor ; organiz at ; pastilla hac ; perc falsa ; pupil ; pupil lik ; rcp
        overdose	11	run togeth ; scream ; sentenc she ; siempr per ; slow ; sobredosi no ; son just
        overdose	11	stil around ; suen com ; teen cal ; the shad ; thos patch ; tom tod ; torn off
        overdose	11	trap y ; up she ; vend en ; what frighten ; whol strip ; y casi
        overdose	10	0 th ; a drain ; a ir ; a sandbag ; afterparty ; aguj ; answ me ; antr ; are pencil
        overdose	10	asleep i ; banquet y ; between her ; boc mor ; breath mayb ; but now ; cachet y
        overdose	10	cae la ; casi no ; chest drool ; color lik ; count wrong ; de clonazepam ; doesnt so
        overdose	10	doing perc ; dorm la ; down his ; driv passeng ; drool and ; em off ; en rout ; en sí
        overdose	10	fac down ; feel it ; four hes ; four on ; frantic ; froth ; gin + ; gurgl needl
        overdose	10	her eyelid ; her yet ; him gurgl ; him hard ; his eye ; hotel security ; in weh
        overdose	10	internet said ; is foil ; is sup ; is unconsciou ; isnt ; isnt answer ; jering en
        overdose	10	la barbil ; le ech ; lid ; limp ; limp as ; lip purpl ; lueg se ; mak her ; medi abr
        overdose	10	medicin cabinet ; meti ; moradito ; narcan left ; noth when ; of perc ; pain pil
        overdose	10	patch ; plant del ; pledg ; pun de ; pupil are ; que eran ; react ; react to ; ring on
        overdose	10	rous him ; sandbag ; se est ; security guest ; send any ; shallow ; she wont
        overdose	10	shot heroin ; sit up ; spray ; straw in ; surfac for ; swallow a ; th ; the reclin
        overdose	10	the soup ; the tub ; tien la ; tinfoil ; turn blu ; turn purpl ; una no ; up without
        overdose	10	va de
        overdose	9	+ burnt ; 0 guest ; 0 swallow ; a dol ; a fistful ; a grain ; abuel dic ; ago the
        overdose	9	ambulanc bay ; and rum ; are bluish ; ayud mi ; barn im ; bed hosp ; black part
        overdose	9	breath every ; cam 0 ; chav ; com uva ; combin cab ; contest le ; county dispatch ; dej
        overdose	9	despiert tien ; el jug ; ever and ; everyth in ; eye contact ; f took ; fel out
        overdose	9	found dad ; goe right ; gon lie ; gota de ; gravity ; he bought ; head rol ; her back
        overdose	9	her cheek ; her dos ; her fingernail ; herman 0 ; him by ; his fingernail ; i doubl
        overdose	9	i yel ; im stand ; in combin ; is oding ; it drop ; itchy ; ive narcan ; jar of ; jug y
        overdose	9	keep nod ; las gota ; le va ; le vend ; lik pencil ; lo sacud ; look kind ; los dedo
        overdose	9	lost track ; lukewarm ; mannequin ; methadon at ; mor y ; my grandbaby ; narcan my
        overdose	9	nev felt ; no jal ; nod so ; norco 0 ; obtain 0 ; oding on ; of lorazepam ; on purpos
        overdose	9	open and ; pastilla ; paw ; pech se ; pleas somebody ; plen llam ; poison ; powd and
        overdose	9	puls ; purpos ; push ; rat y ; roomat ; sack ; sacud y ; said his ; seat for ; she feel
        overdose	9	slap me ; sleepy ; slump ; sobredosi mi ; som kid ; somebody powd ; someth from
        overdose	9	spoon on ; spray y ; stil out ; stop breath ; swimmy ; ta tira ; the narcan
        overdose	9	thre capful ; tibi ; tibi per ; tira en ; to remind ; to shout ; took everyth ; truck @
        overdose	9	two big ; wak up ; weird ; weird color ; what was ; whol handl ; y encim ; y na
        overdose	9	y ronc
        overdose	8	+ straw ; 0 conferenc ; a handful ; ago cant ; all four ; and dad ; and far ; answ the
        overdose	8	any 0 ; asleep with ; ate ; bathroom floor ; bedtim on ; been try ; boc moradit
        overdose	8	breastbon with ; breath lik ; busquen ; cabinet ; cant get ; car ya ; child approx
        overdose	8	ciruel ; compression ; cus ; demasi pastilla ; dij 0 ; doing ; dop iv ; dorm par
        overdose	8	doubl and ; drank a ; drowsy ; emt friend ; evercle ; eye half ; f 0 ; f narcan ; farth
        overdose	8	fent patch ; fentanyl hes ; fingernail hav ; flinch ; flojit ; foil + ; foil next
        overdose	8	foil on ; forgot took ; friend at ; get sleepy ; gf ; go between ; habl y ; happen now
        overdose	8	hard and ; help he ; her bar ; her chest ; her eye ; her nos ; heroin every ; hes gray
        overdose	8	hes lik ; his and ; his chin ; his feet ; his lid ; hol ; i bang ; i lift ; in arm
        overdose	8	is clammy ; is different ; jel ; just swallow ; keep awak ; keep count ; le ven
        overdose	8	les in ; lick ; lift ; lik thre ; lin mom ; long gap ; manny ; mas cerc ; meti una
        overdose	8	mi amig ; mirror ; mo ; mom cabinet ; music and ; my co ; n hes ; needl ; ni habl
        overdose	8	no answ ; no llegan ; no queri ; nois ; normal que ; of evercle ; of g ; off typ
        overdose	8	on bathroom ; on way ; open but ; parpade ; pil forgot ; pil organiz ; powd by
        overdose	8	prob noth ; pued levant ; rag ; rat me ; reaction ; reclin ; rn 0 ; rous her ; run
        overdose	8	sabemo cual ; say fentanyl ; se muev ; she ate ; she took ; shed had ; somebody cut
        overdose	8	sound in ; stood up ; stuf on ; swallow 0 ; the ambulanc ; the horn ; to knuckl
        overdose	8	tod flojit ; took all ; took her ; turn her ; typ ths ; una pastilla ; unk pil ; up we
        overdose	8	up whit ; va la ; was mayb ; we split ; went a ; went plum ; went real ; wet rattl
        overdose	8	wok at ; work his ; y she
        overdose	7	+ gurgl ; 0 min ; 0 se ; 0 soma ; 0 x ; a movi ; a straw ; accident on ; ago on
        overdose	7	ahorit mi ; ambien was ; and dos ; and his ; answ her ; ask question ; at onc ; azul
        overdose	7	azul ya ; azulito ; baggi ; been tak ; block and ; break it ; breath about ; bucket and
        overdose	7	budg ; bunch ; bunch of ; burnt ; but from ; bystander ; cal hac ; can count
        overdose	7	capful of ; cheek ; cierran los ; clos his ; cold as ; com ceniz ; com que ; complet
        overdose	7	contest ni ; count her ; county ; cousin doe ; cuart 0 ; cuel se ; de trap ; dedo se
        overdose	7	del pie ; dog wont ; don fel ; door 0 ; door lock ; dorm per ; eat perc ; el ban
        overdose	7	es heroin ; estoy ; fallin ; fentanyl sinc ; feo ; fingertip ; floor ; floppy and
        overdose	7	forgot ; fri y ; g and ; gap in ; gav narcan ; get her ; gf has ; going ; got real
        overdose	7	gota ; grandm her ; grit en ; handful ; he slam ; held a ; her nail ; her norc
        overdose	7	hes breath ; hes prop ; his belt ; his foot ; honey my ; in cool ; jarab ; just sleep
        overdose	7	landlord cal ; le cierran ; lik 0 ; lik onc ; lin he ; lip gon ; lotion ; madr hij
        overdose	7	me ma ; min out ; moan ; mol thi ; mora ; motel rm ; my methadon ; my son ; nail went
        overdose	7	narcan ; no dorm ; no era ; no flinch ; no puls ; nod off ; nos and ; noth known ; of 0
        overdose	7	of them ; ojo a ; ok if ; old kid ; on oth ; on top ; open not ; over so ; part was
        overdose	7	perc he ; percolator ; pie y ; pinch him ; pis del ; potato ; pour wat ; pus y
        overdose	7	push her ; rentamo ; rous to ; s on ; se le ; she not ; shot up ; show hes ; sleep it
        overdose	7	sol si ; start mol ; suelt en ; surfac ; tak hom ; than ; the ativan ; the color
        overdose	7	then stop ; ther a ; thi gurgl ; thick ; think ; tom com ; tom veint ; tra los
        overdose	7	two empty ; un jalon ; up about ; up hes ; up n ; va ; vomit in ; want sleep ; wel
        overdose	7	wif at ; y ni ; y tra ; ya vien ; yank
        overdose	6	0 gabapentin ; a bottl ; a breath ; a plum ; a sort ; a sound ; again then ; ahor
        overdose	6	al gat ; allergi that ; ambien ; an od ; and its ; are mis ; are run ; are tiny
        overdose	6	arm drop ; armcha ; arranc ; at hous ; away ; azul part ; bab ; back to ; ban per
        overdose	6	bang on ; been rest ; bent over ; borrow his ; breath took ; burn down ; burnt foil
        overdose	6	by him ; cabinet at ; cabinet lik ; cal husb ; can rous ; candl ; capful ; carisim
        overdose	6	celebrat ; charg ; cheek on ; chest goe ; chew them ; clerk guest ; compression 0
        overdose	6	cuanta hora ; dar ; de chiv ; de hotel ; de iglesi ; de pacoim ; de siempr
        overdose	6	de tramadol ; doe heroin ; doesnt ; dol ; door unlock ; dot ; down in ; drank most
        overdose	6	drink lean ; drop lik ; drum rol ; dun ; empti the ; empty box ; enderez ; enter de
        overdose	6	entir bottl ; est dorm ; fac and ; felt it ; fentanyl ; feo com ; final
        overdose	6	fingernail went ; floor snor ; foam and ; foil and ; found him ; fue fentanil ; gest
        overdose	6	get quiet ; go tonight ; gon grey ; got up ; guest in ; gurgl lik ; hac rat ; half on
        overdose	6	half open ; hasnt ; hay una ; he borrow ; hed ; her count ; her front ; her on
        overdose	6	her one ; heroin few ; heroin the ; hes get ; hes grey ; hilo ; him sleep ; his arm
        overdose	6	hour ; hous mgr ; husb went ; i did ; idk how ; idk what ; iglesi y ; in he
        overdose	6	in restroom ; is get ; is rn ; is wet ; junta y ; just star ; know an ; knuckl
        overdose	6	la nariz ; la plant ; la pued ; le cae ; le cort ; lean w ; les pain ; lift her
        overdose	6	lik they ; lip grey ; los ojito ; lost count ; methadon and ; mis sinc ; morfin
        overdose	6	motel 0 ; motel night ; moth ; muy dorm ; my sister ; nanny ; naranja ; nariz ; nariz y
        overdose	6	neighbor baby ; neighbor who ; niet est ; noth he ; now off ; of codein ; of fent
        overdose	6	of grap ; of snor ; of tak ; off a ; ojito ; on land ; one becaus ; over again
        overdose	6	oxy and ; oxy by ; papelit de ; party now ; pas ; passeng ; pastilla mi ; patch and
        overdose	6	per neighbor ; per una ; pinch his ; plu someth ; plum and ; por error ; pregnant
        overdose	6	pres perc ; prim hac ; prim se ; pt she ; que alg ; que fueron ; question ; ra on
        overdose	6	rain on ; rattl ; recepcion de ; restroom ; resuel ; right with ; room is ; roomi se
        overdose	6	rousabl to ; rub ; rug ; ruidit ; sal espumit ; sat up ; say let ; se tom ; shad
        overdose	6	shoot heroin ; sist been ; skin lik ; sleep thru ; slur and ; snor all ; snor but
        overdose	6	soft voic ; somebody ; somebody turn ; tablet on ; taught us ; that wasnt ; the breakup
        overdose	6	the cabinet ; the signatur ; the stal ; the thermo ; ther burnt ; thing ; ths ; tio se
        overdose	6	tira ; tonight all ; tonit he ; trab la ; trap ; turn ; tylenol 0 ; uber ; un pun
        overdose	6	un ruidit ; up cant ; up he ; up lip ; viej la ; vomit ; wak my ; was left ; wat on
        overdose	6	we rol ; wet and ; whol bunch ; with op ; woman on ; word are
        overdose	5	0 de ; 0 dic ; 0 first ; 0 seg ; 0 to ; 0 took ; a compact ; a pat ; a snor ; a weird
        overdose	5	a wet ; a whol ; abiert y ; abr ; addres ; agarrandos ; agu ; agu fri ; ahor mism
        overdose	5	alfil y ; already ; amigo y ; and is ; and isnt ; and swallow ; answer me ; are purpl
        overdose	5	arm back ; arm up ; around ; asient del ; ate the ; ativan ; back first ; batch and
        overdose	5	beanbag ; been doing ; bf gf ; blu needl ; boc com ; bottl for ; boy has ; breath a
        overdose	5	breath now ; bro is ; but today ; but wont ; cam ; car afuer ; carnal se ; casi
        overdose	5	chain on ; ciruel y ; clammy ; clr found ; coffe mak ; collaps ; collaps in ; com im
        overdose	5	com mora ; con agu ; costal ; couch snor ; cuatr de ; dad ; dad found ; dad oxy ; daddy
        overdose	5	dandol ; de 0 ; de air ; de fond ; de mas ; dedo ; del asient ; del garaj ; dic pura
        overdose	5	diganl si ; do you ; doing drum ; dol and ; dont fus ; dont usual ; drain ; ech
        overdose	5	el pis ; em befor ; ems on ; es q ; espos al ; estoy sol ; ever hav ; every singl
        overdose	5	everyth ther ; eye wont ; f soft ; far is ; feel ; feel so ; feet up ; fent im
        overdose	5	fistful ; floj ; floor im ; floor not ; fog on ; forget to ; friend is ; friend odd
        overdose	5	friend she ; friend sleep ; frighten ; fue heroin ; funny lip ; g on ; gf he
        overdose	5	granddaught cal ; grey and ; grit ; grit le ; gulp ; gum blu ; gurg snor ; gurgl nois
        overdose	5	hac cas ; hand ; hard any ; he aint ; he did ; he let ; he swallow ; heart doing
        overdose	5	hel le ; help us ; her answ ; her aunt ; her straw ; hij est ; him and ; him lik
        overdose	5	his finger ; his gf ; his nam ; his pupil ; his sleep ; hous party ; hubier com
        overdose	5	hydrocodon in ; i slap ; im itchy ; im pres ; in bathroom ; in fallujah ; in tub ; int
        overdose	5	is blu ; is fat ; is gray ; is nod ; it felt ; ive said ; ive slap ; jaw wont
        overdose	5	just drop ; just now ; just slid ; keep turn ; la fiest ; la hal ; la man ; labio azul
        overdose	5	larguisim ; las de ; las medicina ; las rosa ; le di ; le entiend ; le pus ; leg are
        overdose	5	lin dtr ; liquor cabinet ; llam y ; llor hij ; lueg habl ; m at ; m down ; m voz
        overdose	5	mak thi ; man up ; me estoy ; meant to ; methadon on ; meti alg ; mezcal y
        overdose	5	milkshak through ; minut now ; mo preg ; mor becaus ; mouth and ; much ; my bathtub
        overdose	5	my eye ; my tenant ; nasal ; ni ; nois and ; noma hac ; noth ; now her ; odd on ; of my
        overdose	5	of som ; off and ; off left ; off right ; on chest ; on he ; on kitchen ; on nightstand
        overdose	5	on stov ; only tel ; open act ; open if ; orej y ; ottoman ; out hes ; own arm ; papi
        overdose	5	party ; pas con ; patrol ; ped de ; pep ; per hoy ; phon but ; pil bottl ; pis de
        overdose	5	plum ; purpl lip ; pus azul ; que compr ; que me ; qued dorm ; queri mor ; quieta
        overdose	5	quinceaner no ; ra resident ; rag dol ; ran ; ratit ; reaccion tien ; real quiet
        overdose	5	real slow ; restroom stal ; rol her ; room ; roomi ; rum on ; s blu ; said text
        overdose	5	saw that ; se habi ; seg ; she had ; she just ; she run ; she slur ; shed with
        overdose	5	shot my ; shout ; shov her ; show us ; singl ; sippin lean ; sleep ; snor sound ; snort
        overdose	5	sobredosi en ; som guy ; somebody gav ; someth blu ; sostien ; sticker ; sur who ; swig
        overdose	5	syring ; tack ; tenant ; the music ; the ottoman ; the rug ; to be ; to breath
        overdose	5	to dial ; tongu is ; toqu y ; tramadol ; tripl ; tub ; twenty min ; un costal ; uno
        overdose	5	uno amigo ; uno de ; us what ; uva ; ven los ; vodk lik ; voy manej ; warm ; warm and
        overdose	5	way they ; we slap ; weak ; went the ; what worri ; whatev ; when theyr ; whol month
        overdose	5	window down ; wont sit ; worri me ; y noma ; yel he ; you tomorrow
        overdose	4	+ + ; 0 / ; 0 alcohol ; 0 ambien ; 0 la ; 0 mayb ; 0 oth ; 0 sobredosi ; 0 spray
        overdose	4	0 tramadol ; a corps ; a dar ; a diari ; a jerk ; a la ; a rug ; a tooth ; abri los
        overdose	4	ahor ni ; ahor ya ; already on ; alumini ; am pt ; and car ; and not ; and pour
        overdose	4	and ring ; and star ; and wont ; anonymou ; answ ; answ and ; approx 0 ; are one
        overdose	4	arm lip ; at mouth ; auxili mi ; ayer a ; ban y ; bar ; bathroom 0 ; bday ; be talk
        overdose	4	bed doesnt ; been pick ; beer ; bent ; besid me ; bet now ; bien feo ; blu n
        overdose	4	bottl the ; bottl thi ; bought blu ; boyfriend ; brok so ; by accident ; candl wax
        overdose	4	ceniz y ; cierran ; clammy puk ; coffe went ; colchon y ; cold and ; colour
        overdose	4	colour and ; com round ; combin ; comp se ; conferenc in ; confundi ; confundi con
        overdose	4	contact ; cool ; costilla y ; cotton ; counterfeit ; cousin ate ; crey ; crey que
        overdose	4	cun no ; de abaj ; de rez ; de sobredosi ; dedo y ; del abuel ; despiert ya ; did
        overdose	4	different ; do pickup ; doesnt stir ; doing someth ; dominican ; door ; doubl dos ; doz
        overdose	4	drank 0 ; drift ; dtr ; dud ; each 0 ; el color ; empty ; encog ; er ; eran ; escrib pa
        overdose	4	est tod ; ever tri ; everything ; ex ; eye keep ; fac ; fent off ; feo y
        overdose	4	fingernail are ; fir ; fir dept ; fiv i ; floor mak ; fog ; foil ; fold in ; fold over
        overdose	4	for his ; for thre ; forget ; four sinc ; fridg door ; friend 0 ; from 0 ; fry on ; fue
        overdose	4	fueron 0 ; g sinc ; gap ; given it ; given no ; goe ; gon slat ; grandbaby
        overdose	4	grandfath 0 ; gray + ; grit que ; guest ; gurgl lip ; guy took ; har ; he breath
        overdose	4	he didnt ; he sat ; head just ; hed been ; hel ; her sleeper ; hiel ; him what
        overdose	4	him whil ; his breath ; hna pt ; holler ; horn ; hot enough ; how long ; husband of
        overdose	4	husband took ; i ate ; i tim ; i want ; in mom ; in to ; int her ; is asleep ; is driv
        overdose	4	is push ; is writ ; isnt and ; isnt sur ; it fal ; it just ; it normal ; its funny
        overdose	4	jaw lock ; just nod ; just threw ; keep cal ; keep drift ; la lig ; la mitad ; la novi
        overdose	4	la polici ; la tin ; lash ; le habl ; leak and ; let ; lik twenty ; lip not ; lleg dia
        overdose	4	lo muev ; lo que ; long ; look ; loos in ; lorazepam ; los ojo ; lot mor ; loud to
        overdose	4	lvn ; m took ; maiz ; mak a ; mam llor ; man ; manten ; many ; many of ; mayb the
        overdose	4	mayb twenty ; me awak ; me busquen ; me fue ; me in ; me vuelv ; medicin and ; min by
        overdose	4	mod de ; month both ; monton de ; mor respir ; mor ya ; moradit y ; morphin from
        overdose	4	motel ; motel on ; moth in ; mund y ; munec de ; my cun ; my fing ; my lif ; my tooth
        overdose	4	n he ; n his ; narcan y ; neighbor cal ; new guy ; no allergi ; no me ; noma ; norc
        overdose	4	not funny ; now twenty ; oding in ; of candl ; of grandma ; of lean ; of plum
        overdose	4	of tramadol ; off mid ; off the ; onc every ; one spray ; only been ; only whit ; op 0
        overdose	4	over then ; own isnt ; oxy in ; pain ; pain to ; paquet ; part ; pas de ; pastilla azul
        overdose	4	pastilla est ; pax ; pencil ; person go ; pick up ; pierna le ; pil lik ; pin and
        overdose	4	poquit y ; prescrib one ; present ; prim est ; prior use ; prop ; pt he ; pul away
        overdose	4	punto ; purpl bare ; pus tod ; put someth ; q ; qued com ; quem el ; radi ; rat porqu
        overdose	4	reaccion ni ; read what ; real weird ; red one ; rent el ; resbal ; resbal de ; rig in
        overdose	4	right now ; ring ; roommat pil ; rosa ; rug and ; sabi que ; se apag ; se ech
        overdose	4	se equivoc ; seat i ; second when ; send somebody ; she didnt ; she fel ; she hold
        overdose	4	she let ; she shoot ; she smil ; shoot at ; sideway ; sient el ; sinc you ; singl day
        overdose	4	slap his ; sleeper ; snor and ; snor nois ; snor real ; snort heroin ; so for
        overdose	4	sock and ; sol ; soma ; son say ; squeez my ; star past ; startl ; stil in ; sum
        overdose	4	sur she ; surgery in ; takin ; tap run ; tel you ; th and ; than he ; that too
        overdose	4	the beanbag ; the black ; the cap ; the child ; the couch ; the g ; the hardwar
        """
}
