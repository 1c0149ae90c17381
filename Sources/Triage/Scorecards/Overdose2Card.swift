extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	5	<consume> tod ; <container> <bodypart> ; <container> <bodysound> ; <container> back
        overdose	5	<container> cant ; <container> just ; <container> than ; <continue> <sedative>
        overdose	5	<count> her ; <daytime> las ; <drive> pa ; <drive> ya ; <eat> mak
        overdose	5	<emergency> <continue> ; <emergency> or ; <emergency> per ; <fall> out ; <fire> wax
        overdose	5	<fluid> <go> ; <fluid> <headface> ; <fluid> one ; <friend> <take> ; <friend> clr
        overdose	5	<go> <job> ; <go> f ; <go> real ; <go> sideway ; <headface> <alone> ; <headface> <cold>
        overdose	5	<headface> <drug> ; <headface> clos ; <headface> it ; <headface> la ; <headface> wont
        overdose	5	<hear> <intoxicated> ; <height> <hold> ; <hold> about ; <hold> el ; <hot>
        overdose	5	<hot> <clean> ; <intoxicated> <take> ; <kin> <opioid> ; <leave> slat ; <limp> con
        overdose	5	<lock> no ; <medicine> <water> ; <medicine> con ; <medicine> on ; <moment> y
        overdose	5	<needle> <bodypart> ; <needle> <stop> ; <opioid> becaus ; <palecolor> <friend>
        overdose	5	<palecolor> <headface> ; <palecolor> <pill> ; <palecolor> <think> ; <palecolor> ya
        overdose	5	<partner> <emergency> ; <partner> and ; <partner> casi ; <past> on ; <pet> <goodbye>
        overdose	5	<put> <break> ; <put> lo ; <sedative> <container> ; <sedative> <put> ; <sedative> my
        overdose	5	<sedative> than ; <stop> <bodysound> ; <take> blu ; <take> but ; <think> cual
        overdose	5	<wait> <emergency> ; <water> <medicine> ; <water> <opioid> ; <write> q ; <write> ths
        overdose	5	a bath ; a clog ; a dol ; a grain ; a grap ; a nurs ; a pat ; a sleepover ; a sound
        overdose	5	abr ; agarrandos ; ago on ; aguj ; all ninety ; alumini y ; alway push ; an hr
        overdose	5	and lean ; and rum ; are pencil ; are work ; arm up ; arranc ; arrest ; ashen
        overdose	5	asleep i ; azul ; azul ya ; babe ; bay 0 ; bedtim on ; been asleep ; between her
        overdose	5	black part ; blu and ; blu needl ; boc moradit ; breastbon with ; breath about ; bunch
        overdose	5	but wont ; by medic ; bystander doing ; cabece ; cabinet lik ; candl ; candl wax
        overdose	5	cant <take> ; carri him ; catch her ; chain on ; cheek on ; chest hard ; chew them
        overdose	5	cigar y ; clammy ; clog ; clonazepam com ; coach 0 ; cold as ; color on ; com munec
        overdose	5	combin <drive> ; combin cab ; comput 0 ; conferenc in ; cop cam ; costilla y
        overdose	5	count wrong ; county dispatch ; cozy ; cun se ; d lo ; dad ; dad wont ; de <opioid>
        overdose	5	de abaj ; de trap ; diari ahorit ; did <opioid> ; did cal ; dispatch xfer ; dog wont
        overdose	5	doing compression ; dol and ; door 0 ; dorm la ; dorm per ; down in ; driv
        overdose	5	el <container> ; el ban ; encontr <write> ; entr dos ; espald y ; espos casi
        overdose	5	est <limp> ; est yend ; estoy <alone> ; estoy sol ; ever and ; exchang <job>
        overdose	5	exchang work ; eye keep ; f <lock> ; f soft ; fac for ; fallin ; farth ; fent patch
        overdose	5	fingernail hav ; fistful of ; flr ; fog ; four breath ; frat bro ; from fentanyl
        overdose	5	fum fent ; get sleepy ; get warm ; gf ; gf <say> ; gf has ; girlfriend took ; glas
        overdose	5	go between ; go up ; goe und ; gon <say> ; gon lie ; gon slat ; grandm her ; gravity
        overdose	5	gray blu ; gray he ; guy told ; hac ni ; hard <go> ; hard and ; hasnt ; hast del
        overdose	5	hay una ; her back ; her cheek ; her dos ; her eye ; her eyelid ; her n ; her nap
        overdose	5	her nos ; her plat ; her rob ; her voic ; herman 0 ; hes bare ; his break ; his feet
        overdose	5	his foot ; his lid ; hora ; i doubl ; i slap ; i took ; in combin ; in fallujah
        overdose	5	internet ; internet <say> ; is <needle> ; is clammy ; is foil ; is nod ; it bad
        overdose	5	its no ; jal ; jalon ; jar of ; junta y ; jv ; keep nod ; know next ; knuckl
        overdose	5	knuckl lik ; la barbil ; la jering ; la plant ; la podemo ; la tien ; label and
        overdose	5	le <leave> ; le cierran ; leg are ; les in ; les pain ; lik <write> ; llor mi ; lo oye
        overdose	5	look gray ; lueg habl ; mak her ; mannequin ; mas cerc ; me escribi ; me ma ; me trab
        overdose	5	meant to ; med on ; medic in ; medicin and ; methadon at ; mirror ; mis sinc ; mo preg
        overdose	5	mom cabinet ; mor becaus ; mor cre ; morphin ; mouth open ; much meth ; music and
        overdose	5	muy <asleep> ; muy dorm ; my <bodypart> ; my cheek ; my compact ; my fing
        overdose	5	my lorazepam ; my med ; nam <always> ; nam every ; narcan left ; nariz y ; needl
        overdose	5	needl exchang ; nev felt ; ni ; no chang ; no contest ; not rousabl ; now hes
        overdose	5	nurs from ; oding in ; oding on ; oding right ; of <pain> ; of lin ; of oxycodon
        overdose	5	of phenobarbital ; of them ; off typ ; ojo a ; ok if ; on <headface> ; on he
        overdose	5	on landlin ; on lock ; one eyelid ; overdos for ; overdos i ; overnight staf ; oxy by
        overdose	5	pa all ; part was ; paw ; pd <need> ; pd want ; perc off ; percolator ; person ; poppy
        overdose	5	port john ; potato ; prim no ; prim ya ; prob noth ; prop in ; pupil are ; push her
        overdose	5	queri mor ; rcp ; reaction ; resbal ; respir cad ; restroom ; rn ; ronc muy
        overdose	5	room floor ; room is ; rous him ; rout <phone> ; sacuden ; sacuden y ; sat 0 ; saw that
        overdose	5	se <alcohol> ; se ech ; se le ; second when ; self ; she <emergency> ; she <feel>
        overdose	5	she <illness> ; she feel ; sid lik ; siempr per ; sig ; singl ; sleep her ; smok alarm
        overdose	5	som <child> ; som kid ; someth from ; stood up ; stop breath ; suelt en ; the <amount>
        overdose	5	the reclin ; the som ; then <remember> ; then one ; ther foam ; tibi ; tibi per
        overdose	5	tinfoil ; to <breath> ; to be ; tod me ; tom de ; tonit he ; took blu ; took everyth
        overdose	5	trap moj ; two are ; two big ; tylenol 0 ; typ ths ; una pastilla ; unconsciou on ; unk
        overdose	5	up <headface> ; up about ; up cant ; up hes ; usa <always> ; va com ; vodk lik
        overdose	5	wak with ; warm but ; weak puls ; weird ; went real ; wet towel ; what worri
        overdose	5	whol handl ; whol month ; whol script ; win ; wip it ; work his ; worri me ; xfer f
        overdose	5	y she
        overdose	4	+ xanax ; 0 <alcohol> ; 0 <amount> ; 0 bag ; 0 bolsa ; 0 mayb ; 0 soma ; <alcohol> bc
        overdose	4	<alone> <town> ; <alone> un ; <always> <emergency> ; <always> x ; <amount> cap
        overdose	4	<amount> mayb ; <amount> wk ; <angry> and ; <asleep> <phone> ; <asleep> it
        overdose	4	<asleep> not ; <awake> <opioid> ; <awake> my ; <awake> ya ; <bodypart> kind
        overdose	4	<bodysound> <needle> ; <bodysound> y ; <breath> <amount> ; <breath> <needle>
        overdose	4	<breath> are ; <breath> una ; <chestheart> fuert ; <clean> <fall> ; <clean> <needle>
        overdose	4	<clean> <play> ; <clean> <stop> ; <clothes> stick ; <cold> <phone> ; <color> <pain>
        overdose	4	<color> <stranger> ; <consume> lean ; <container> <cold> ; <container> was
        overdose	4	<continue> <headface> ; <die> sent ; <drive> <intoxicated> ; <drive> <night>
        overdose	4	<drug> <furniture> ; <drug> iv ; <eat> <emergency> ; <emergency> <emergency>
        overdose	4	<emergency> <friend> ; <emergency> <hear> ; <emergency> <photo> ; <emergency> <say>
        overdose	4	<emergency> en ; <emergency> rol ; <fall> back ; <feel> arent ; <feel> by
        overdose	4	<fire> <chestheart> ; <fluid> on ; <friend> <kill> ; <friend> <palecolor>
        overdose	4	<friend> did ; <give> <breath> ; <give> <intoxicated> ; <give> <wait> ; <go> <hot>
        overdose	4	<headface> <continue> ; <headface> <emergency> ; <headface> <headface>
        overdose	4	<headface> <leave> ; <headface> <phone> ; <headface> <room> ; <headface> <see>
        overdose	4	<headface> <withdrawal> ; <headface> a ; <headface> and ; <headface> es
        overdose	4	<headface> los ; <headface> ni ; <headface> the ; <hear> slow ; <hit> <chestheart>
        overdose	4	<hold> her ; <hold> his ; <home> anymor ; <hospital> <stranger>
        overdose	4	<intoxicated> <continue> ; <job> and ; <key> <headface> ; <kill> <hear>
        overdose	4	<kill> <opioid> ; <kin> <pain> ; <kin> clr ; <leave> <illness> ; <lock> <say>
        overdose	4	<lock> i ; <medicine> <emergency> ; <medicine> <headface> ; <moment> <room>
        overdose	4	<moment> hes ; <moment> porqu ; <month> <cold> ; <need> <asleep> ; <needle> <job>
        overdose	4	<needle> <past> ; <needle> <say> ; <needle> <think> ; <needle> exchang ; <official> let
        overdose	4	<opioid> <color> ; <opioid> <give> ; <opioid> <moment> ; <opioid> falsa ; <opioid> he
        overdose	4	<opioid> q ; <opioid> ya ; <outdoors> im ; <pain> <pill> ; <pain> la
        overdose	4	<palecolor> <chestheart> ; <palecolor> <consume> ; <palecolor> <hit> ; <palecolor> y
        overdose	4	<partner> al ; <past> <crash> ; <past> cant ; <phone> <angry> ; <phone> <emergency>
        overdose	4	<phone> mi ; <pill> <container> ; <pill> <headface> ; <pill> <palecolor>
        overdose	4	<pill> <soon> ; <pill> mi ; <pill> pleas ; <play> <fluid> ; <play> rol ; <put> otr
        overdose	4	<rail> of ; <remember> <amount> ; <room> flr ; <room> stal ; <say> let ; <say> you
        overdose	4	<sedative> <always> ; <sedative> <asleep> ; <sedative> <awake> ; <sedative> <kin>
        overdose	4	<sedative> <leave> ; <sedative> becaus ; <sedative> com ; <sedative> plu
        overdose	4	<see> <caretaking> ; <stimulant> <emergency> ; <stop> la ; <stranger> <room>
        overdose	4	<take> <amount> ; <take> em ; <take> him ; <take> someth ; <think> <intoxicated>
        overdose	4	<think> pls ; <threat> <moment> ; <town> <friend> ; <town> security ; <trade> @
        overdose	4	<trade> rm ; <try> do ; a <church> ; a handful ; a milkshak ; a movi ; a sandbag
        overdose	4	aft <sedative> ; ago cant ; ago the ; ago to ; ahog y ; ahor ya ; ahorit mi ; air una
        overdose	4	alarm ; alfil y ; already ; ambien was ; amigo y ; and dos ; and gray ; and her
        overdose	4	and its ; and wont ; answer me ; any <month> ; approx 0 ; apret la ; apuest ; are just
        overdose	4	are mis ; are run ; are turn ; around ; as <go> ; as id ; asleep with ; at onc
        overdose	4	at traffic ; ate the ; back <palecolor> ; back first ; back hurt ; back to ; banquet y
        overdose	4	batch and ; bathroom ; bathroom til ; been rest ; bent over ; bien feo ; boc mor
        overdose	4	boil hot ; borrow his ; both card ; breath a ; breath are ; breath stop ; budg ; by him
        overdose	4	cam yesterday ; can <awake> ; can rous ; carnal ; carp ; casi ni ; celebrat ; ceniz y
        overdose	4	chest goe ; child approx ; chiv y ; ciruel ; codein y ; coffe went ; cold
        overdose	4	con <alcohol> ; con <opioid> ; con el ; con espum ; cook has ; count now ; countertop
        overdose	4	cousin doe ; cuarent pastilla ; cuart 0 ; cuel se ; da ; dad from ; dad oxy ; dar
        overdose	4	de <withdrawal> ; de chiv ; de cuart ; de jarab ; de las ; de vel ; del garaj
        overdose	4	despiert ya ; despu de ; did i ; didnt push ; dispatch on ; doesnt ; dol ; dont <need>
        overdose	4	dont fus ; door lock ; dop every ; dop iv ; dorm no ; dorm par ; dos parch ; doubl cup
        overdose	4	doubl up ; doy cachet ; drank most ; drum rol ; dud ; dun ; eat perc ; el <color>
        overdose	4	el asient ; el color ; el de ; ell fum ; ems rol ; encog ; encontr papel ; era ; eran
        overdose	4	es <opioid> ; es q ; espejit ; espos al ; espos ell ; est <asleep> ; est <go> ; est mur
        overdose	4	estoy ; evercle on ; everyth that ; evry tim ; f took ; falsa ; far is ; fent per
        overdose	4	fentanyl hes ; feo com ; fing and ; floor ; floor mak ; floor not ; foil next ; foot is
        overdose	4	forehead ; forgot ; four mor ; friend 0 ; friend is ; friend odd ; friend she ; frown
        overdose	4	fue <opioid> ; g on ; gap ; gest ; get quiet ; gf <go> ; glas and ; go <night>
        overdose	4	go tonight ; goin in ; good long ; got scar ; grandp had ; gray lik ; gulp ; gurg
        overdose	4	gurgl needl ; guy took ; hac <moment> ; hand ; hand and ; he <eat> ; he <limp>
        overdose	4	he aint ; he borrow ; he did ; he has ; help he ; her <opioid> ; her chest ; her count
        overdose	4	her one ; heroin + ; heroin a ; heroin few ; hes <emergency> ; hes <hopeless>
        overdose	4	hes grey ; hes oding ; hes slump ; hes sort ; hiel ; hilo ; him <asleep> ; him by
        overdose	4	his <break> ; his nail ; his oxy ; his valium ; hol ; hour back ; hous party
        overdose	4	hydrocodon in ; i <continue> ; i <drive> ; if i ; im <palecolor> ; im itchy ; im stand
        overdose	4	in <go> ; in <kin> ; in x ; ingest ; is different ; is down ; is fat ; is get
        overdose	4	is unconsciou ; isnt and ; it <fall> ; it climb ; jalon me ; jug y ; just drop
        overdose	4	keep awak ; keep hit ; kitchen flr ; know pls ; la <needle> ; la sangr ; label his
        overdose	4	las <medicine> ; las rosa ; lawn cha ; le fue ; le invit ; letra ; librarian patron
        overdose	4	lift her ; lift the ; lik <bodysound> ; limp as ; lin mom ; ll ; llor hij ; lo <hear>
        overdose	4	lock i ; look at ; los ojo ; los tien ; lot ; loung ; lueg lo ; m voz ; maiz ; many
        overdose	4	me da ; medicin cabinet ; methadon ; methadon tak ; mg in ; mi amig ; mi carnal
        overdose	4	milkshak ; mism <opioid> ; mistak ; mo <illness> ; mol thi ; mom ambien ; mom whol
        overdose	4	month both ; morphin from ; motel desk ; moth in ; mouth is ; mumbl ; my <always>
        overdose	4	my bathtub ; my chin ; my lif ; my sister ; my usual ; myself ; n he ; narcan box
        overdose	4	narcan given ; narcan y ; needl by ; needl in ; ni <say> ; no <play> ; no answ
        overdose	4	no dorm ; no queri ; nod so ; nod with ; noma ; norc with ; norco ; normal for
        overdose	4	nos the ; noth he ; novi se ; now each ; now twenty ; now yes ; od ; of <sedative>
        overdose	4	of evercle ; of ten ; off a ; off him ; old <opioid> ; on floor ; on glas
        overdose	4	on nightstand ; on stov ; one spray ; only keep ; only tel ; only to ; op <say>
        overdose	4	open and ; open if ; orang bottl ; our <clean> ; our sit ; own word ; oxigen ; parch de
        overdose	4	party ; pas de ; pastilla mi ; pax ; ped de ; pens que ; pep ; per <moment>
        overdose	4	perc falsa ; percolator and ; pestan ; pic con ; pil pleas ; plum and ; poodl ; popot
        overdose	4	por <angry> ; por la ; pour a ; powd by ; prim se ; prop ; pued levant ; puert que
        overdose	4	pul away ; pun de ; pus y ; push it ; q ; que <bodysound> ; que fueron ; qued ties
        overdose	4	quieta ; quit i ; quit snor ; rain on ; reaccion ni ; read what ; real slow ; rentamo
        overdose	4	respir com ; restroom stal ; resuel ; ring ; ronc y ; room ; roomi ; roommat he
        overdose	4	rous to ; rub ; rub by ; said his ; say alcohol ; say let ; send any ; sepulved
        overdose	4	she <breath> ; she <hot> ; she <palecolor> ; she ate ; she blink ; she smil ; she wont
        overdose	4	shot my ; shov her ; show with ; si <soon> ; sideway ; sideway and ; sinc <photo>
        overdose	4	sist been ; sit <amount> ; sleep not ; slump ; slump over ; so for ; sobredosi en
        overdose	4	sobrin nunc ; sof and ; soft <hear> ; soft voic ; sol un ; som guy ; somebody
        overdose	4	somebody powd ; sostien ; speedbal ; spoon ; spray y ; sra llor ; start mol ; swallow 0
        overdose	4	swallow a ; swig ; tack <room> ; tack room ; tak long ; takin ; tel you ; ten <moment>
        overdose	4	ten sec ; that <palecolor> ; the <color> ; the <consume> ; the <emergency>
        overdose	4	the bathroom ; the breakup ; the fing ; the handful ; the rug ; the signatur ; the tack
        overdose	4	them blu ; then <stop> ; then had ; ther is ; they show ; they taught ; thing ; think
        overdose	4	third <emergency> ; third narcan ; thre back ; ths ; tien de ; tod ; tok ; tonight all
        overdose	4	took her ; traffic stop ; tryn do ; tub ; tun and ; turn ; turn blu ; tylenol
        overdose	4	un <hear> ; uno ; uno amigo ; unresponsiv ; up le ; up whit ; up without ; upright with
        overdose	4	va ; ven los ; voic ; vomit in ; wak my ; was in ; was mayb ; wax ; wer at
        overdose	4	what <afraid> ; what was ; whatev ; when u ; window down ; with <needle>
        overdose	4	with <sedative> ; with number ; wok at ; x / ; y me ; y tod ; ya noma ; ya vien
        overdose	4	youtub
        overdose	3	+ <fire> ; + burnt ; 0 <breath> ; 0 <sedative> ; 0 la ; 0 perc ; <alcohol> am
        overdose	3	<always> 0 ; <amount> an ; <amount> big ; <amount> blu ; <angry> <emergency>
        overdose	3	<angry> le ; <appointment> act ; <asleep> <partner> ; <awake> <bodypart>
        overdose	3	<awake> <clinician> ; <blood> <play> ; <bodypart> <friend> ; <bodypart> <hopeless>
        overdose	3	<bodypart> <opening> ; <bodypart> und ; <bodysound> <cold> ; <bodysound> <opening>
        overdose	3	<bodysound> <put> ; <bodysound> with ; <break> off ; <breath> a ; <cold> <tool>
        overdose	3	<color> lik ; <container> <chestheart> ; <container> <stop> ; <continue> <amount>
        overdose	3	<continue> <awake> ; <continue> <bodypart> ; <day> <give> ; <drive> <drive>
        overdose	3	<drug> <amount> ; <eat> <stop> ; <emergency> <opioid> ; <emergency> <palecolor>
        overdose	3	<emergency> bay ; <emergency> hes ; <emergency> i ; <fall> <rope> ; <fall> la
        overdose	3	<fire> <bodypart> ; <friend> is ; <headface> he ; <headface> not ; <headface> when
        overdose	3	<hear> <pill> ; <hit> <container> ; <hit> it ; <intoxicated> + ; <intoxicated> <say>
        overdose	3	<job> <kin> ; <kin> in ; <kin> mia ; <kin> was ; <leave> <happy> ; <limp> <chestheart>
        overdose	3	<moment> <friend> ; <moment> <furniture> ; <moment> <hear> ; <moment> ni ; <moment> yes
        overdose	3	<month> <moment> ; <need> <kin> ; <night> <always> ; <official> <furniture>
        overdose	3	<opioid> <take> ; <opioid> lo ; <opioid> nev ; <opioid> per ; <palecolor> <play>
        overdose	3	<palecolor> hes ; <partner> <job> ; <partner> <limp> ; <partner> <palecolor>
        overdose	3	<past> sat ; <phone> <asleep> ; <phone> cant ; <phone> he ; <phone> ni ; <pill> <awake>
        overdose	3	<pill> no ; <play> <give> ; <play> had ; <remember> <take> ; <room> <cold>
        overdose	3	<room> <continue> ; <room> <emergency> ; <room> <palecolor> ; <room> <put> ; <sad> mi
        overdose	3	<say> <limp> ; <say> the ; <school> <headface> ; <sedative> <breath>
        overdose	3	<sedative> <continue> ; <sedative> <palecolor> ; <sedative> lik ; <sedative> me
        overdose	3	<sedative> ya ; <see> <color> ; <soon> lo ; <stop> <breath> ; <stop> it ; <stop> she
        overdose	3	<stranger> <intoxicated> ; <take> alg ; <tool> <see> ; <tool> que ; <town> co
        overdose	3	<treatment> <moment> ; <treatment> y ; <trust> <awake> ; <water> <cold> ; <water> aft
        overdose	3	a <cold> ; a <container> ; a <hear> ; a candl ; a cold ; a compact ; a plum ; a pres
        overdose	3	a shak ; a sort ; a teammat ; abuel el ; abuelit llam ; again ; agu ; ahor ; ahor ni
        overdose	3	all the ; allergi that ; already <go> ; als ; am <intoxicated> ; ambulanc bay
        overdose	3	and <needle> ; and isnt ; anoth then ; are <job> ; are co ; are purpl ; armcha
        overdose	3	asient del ; at gat ; ate 0 ; bc i ; beanbag ; been <take> ; been <try> ; been i
        overdose	3	been try ; bf gf ; bien <amount> ; big <alcohol> ; big and ; blu ; blu hes ; bols y
        overdose	3	bought blu ; boy has ; breath is ; buddy ; burn down ; cae ; cal husb ; cal whisper
        overdose	3	cant know ; carnal se ; chav ; cheek ; chest drool ; ciruel y ; clerk rm
        overdose	3	clr <stranger> ; color of ; com <blade> ; com navaj ; comp se ; conozc bien ; contest y
        overdose	3	cough medicin ; crey ; crey que ; dad doesnt ; dai x ; de air ; de alumini ; de metadon
        overdose	3	de pol ; de siempr ; dedo y ; del <medicine> ; despu ; di de ; dic pura ; dobl com
        overdose	3	doe <drug> ; dog has ; doing <play> ; doing drum ; dop ; drain ; drift ; drink lean
        overdose	3	ech ; ech dos ; el <town> ; empty box ; en <emergency> ; enter de ; entir bottl
        overdose	3	espum y ; est tod ; etoh ; ever <try> ; ever tri ; every onc ; every way ; everyth ther
        overdose	3	ex <partner> ; eye half ; f 0 ; far ; feet up ; fiest ; find that ; finger and ; fix to
        overdose	3	floppy and ; fold cha ; frat ; friend did ; fry on ; fueron 0 ; gargant ; get drowsy
        overdose	3	gf he ; girl has ; gon grey ; grap popsicl ; gray and ; grit le ; guest ; guest in
        overdose	3	gum blu ; gurgl lik ; hac rat ; had someth ; half gon ; handful every ; happen <moment>
        overdose	3	happen now ; hasnt mov ; hav gon ; he weigh ; heart doing ; hel le ; her <clean>
        overdose	3	her answ ; her foot ; her front ; her sleep ; her sleeper ; her typ ; hes fix
        overdose	3	his <drug> ; his breath ; his busines ; his finger ; his gf ; his nam ; hot enough
        overdose	3	husb went ; i <hold> ; i <put> ; i count ; i know ; im <hot> ; in <friend> ; in fold
        overdose	3	inmat swallow ; int ; is <limp> ; ive slap ; jering en ; joven 0 ; just <asleep>
        overdose	3	just <fall> ; just sleep ; jv <play> ; keep count ; knuckl to ; la <blood>
        overdose	3	la <breath> ; la gargant ; la respiracion ; landlord cal ; larguisim ; le <fall>
        overdose	3	le jal ; lean with ; let ; lik snor ; lip are ; lo <feel> ; lo encontr ; lo sient
        overdose	3	loos ; loos in ; los <past> ; los ojito ; lot mor ; m down ; m took ; madr hij
        overdose	3	mak <hear> ; mak and ; man ; manten ; mas ; me awak ; med ; meti una ; mezcal y
        overdose	3	monton de ; mor ya ; motel night ; muchach est ; muy feo ; my bf ; my co ; my dad
        overdose	3	my friend ; my mum ; my son ; myself for ; nasal ; navaj y ; neighbor baby ; next
        overdose	3	no <feel> ; no upset ; nod off ; nos pas ; noth <breath> ; noth breath ; nunc y ; of 0
        overdose	3	of cough ; of grandma ; of it ; of my ; of snor ; of som ; of tak ; ojito ; on keyboard
        overdose	3	only <breath> ; only did ; open act ; open y ; our dumpst ; over so ; oye com ; parch
        overdose	3	party at ; pastilla azul ; per 0 ; perc he ; pil lik ; pin <headface> ; por error
        overdose	3	que compr ; queri viv ; rattl ; rememb ; rent el ; rosa ; rousabl to ; s <opioid>
        overdose	3	s <stranger> ; s blu ; se de ; she drank ; she limp ; she took ; shout ; skin
        overdose	3	skin lik ; slap his ; sleeper ; slur + ; som <sedative> ; station tianeptin ; sticker
        overdose	3	stil not ; straw in ; su jarab ; swallow every ; swallow someth ; tab at ; tablet on
        overdose	3	teammat ; than he ; that g ; the feet ; the horn ; the music ; the smok ; the soup
        overdose	3	the thermo ; then <outdoors> ; then back ; thi <fluid> ; thi aft ; thi wet ; think my
        overdose	3	tir con ; took thos ; toqu y ; truen ; tub with ; twenty min ; two empty ; two pencil
        overdose	3	typ is ; uber ; una <palecolor> ; una no ; uncl gav ; uno <friend> ; unresp ; until a
        overdose	3	up to ; van ; vez <amount> ; voic took ; wak up ; ward clerk ; warm ; was <asleep>
        overdose	3	was hot ; went a ; wet snor ; whatev was ; when theyr ; wierd ; wierd and ; wif at
        overdose	3	wif leftov ; with op ; wont com ; xanax lik ; y noma ; yel he
        overdose	-3	# ; 0 0 ; 0 night ; 0 when ; <afraid> of ; <amount> <record> ; <awake> <palecolor>
        overdose	-3	<bodypart> <pain> ; <buy> a ; <clothes> de ; <confused> <withdrawal>
        overdose	-3	<continue> <eat> ; <day> <bodypart> ; <day> <continue> ; <day> <last> ; <day> <phone>
        overdose	-3	<day> without ; <daytime> and ; <friend> <stimulant> ; <furniture> <day>
        overdose	-3	<give> <eat> ; <give> <phone> ; <give> a ; <go> <home> ; <go> <town> ; <go> by
        overdose	-3	<go> int ; <go> through ; <home> <drive> ; <home> <home> ; <home> in ; <home> y
        overdose	-3	<illness> <bodypart> ; <job> <say> ; <kin> <build> ; <kin> <clothes> ; <kin> <job>
        overdose	-3	<kin> <outdoors> ; <leave> <home> ; <moment> <ask> ; <moment> a ; <month> y
        overdose	-3	<need> <appointment> ; <need> <stranger> ; <night> <clinician> ; <night> <day>
        overdose	-3	<official> <say> ; <partner> found ; <phone> <die> ; <phone> <write> ; <phone> de
        overdose	-3	<phone> for ; <phone> me ; <promise> you ; <put> my ; <record> and ; <room> <amount>
        overdose	-3	<say> <see> ; <school> in ; <see> <play> ; <start> <day> ; <start> with
        overdose	-3	<stimulant> at ; <stranger> with ; <take> <phone> ; <treatment> 0 ; <treatment> and
        overdose	-3	<year> <amount> ; <year> and ; <year> en ; a <fall> ; a <partner> ; a <school> ; a box
        overdose	-3	a month ; airport ; alt ; and <bodysound> ; and <think> ; animal ; ano en ; anyon
        overdose	-3	at <amount> ; at it ; bed ; bet ; blood ; bod ; bring ; cal it ; calend ; can do
        overdose	-3	cans ; ceil ; clear ; cocin ; codein a ; cuatr ano ; day sinc ; day without
        overdose	-3	de <month> ; dec ; del <town> ; dicen ; din ; disculp ; doe a ; doe your ; duel
        overdose	-3	each <night> ; eat ; estudi ; etoh 0 ; every 0 ; fail ; flight ; for him ; forgiv
        overdose	-3	gam ; gav away ; get a ; giv ; gooseflesh ; grand ; gray now ; green ; habit ; happy
        overdose	-3	hast el ; heel ; her lip ; his lip ; i <see> ; icu ; if he ; if you ; in march
        overdose	-3	in with ; inpt ; it <start> ; it has ; its <amount> ; jail ; la <eat> ; lat <kin>
        overdose	-3	le cab ; lead ; lengu no ; lik i ; limpi ; lip look ; llev <amount> ; long as ; lug
        overdose	-3	luz ; m meth ; machin ; me llam ; meet ; mensaj ; mention ; mi <stranger> ; mio ; mir
        overdose	-3	moment ; mos ; my <eat> ; my <phone> ; my bos ; my chest ; my kid ; my uncl ; nadi
        overdose	-3	nobody ; noc ; off <sedative> ; oldest ; one in ; one of ; orden ; our <home>
        overdose	-3	our <outdoors> ; out <amount> ; over it ; per la ; phot ; polit ; psych ; pueden
        overdose	-3	punch ; que el ; que mi ; quier que ; quis ; resi ; rxd ; sant ; say it ; say what
        overdose	-3	semana ; sens ; shap ; siet ; sinc <last> ; sinc <month> ; sinc last ; sinc then
        overdose	-3	somewher ; soon ; tabl ; tak the ; tatto ; tea ; tel me ; that the ; the <appointment>
        overdose	-3	the <eat> ; the <fire> ; the <leave> ; the hal ; then <limp> ; they <give>
        overdose	-3	they <put> ; they <take> ; thre week ; to <wait> ; todo los ; tranquil ; un dia ; unic
        overdose	-3	union ; vet ; when he ; with <kin> ; wok ; won ; you <think> ; you do ; you tak ; yrs
        overdose	-3	~<clinician> ; ~out ; ~overdos ; él
        overdose	-4	+ <stimulant> ; 0 + ; 0 <night> ; 0 <week> ; 0 ano ; 0 i ; 0 meth ; 0 year ; 0 yrs
        overdose	-4	<alcohol> / ; <always> <night> ; <always> oth ; <amount> <crowd> ; <amount> <need>
        overdose	-4	<amount> one ; <amount> tim ; <amount> to ; <ask> <amount> ; <ask> re ; <ask> what
        overdose	-4	<blood> <bodypart> ; <bodypart> <moment> ; <bodypart> hard ; <bodysound> <pet>
        overdose	-4	<bodysound> and ; <break> ; <breath> <put> ; <breath> it ; <calm> ; <clothes> onc
        overdose	-4	<color> <limp> ; <consume> <cannabis> ; <consume> ice ; <consume> or ; <consume> una
        overdose	-4	<continue> <home> ; <continue> <think> ; <count> <month> ; <crowd> on
        """
}
