extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	5	<consume> the ; <consume> tod ; <container> <bodypart> ; <container> <bodysound>
        overdose	5	<container> back ; <container> cant ; <container> just ; <container> than
        overdose	5	<continue> <sedative> ; <count> her ; <day> <day> ; <daytime> las ; <drive> pa
        overdose	5	<drive> ya ; <eat> mak ; <emergency> <continue> ; <emergency> or ; <emergency> per
        overdose	5	<fall> out ; <fire> wax ; <fluid> <go> ; <fluid> <headface> ; <fluid> one
        overdose	5	<friend> <take> ; <friend> clr ; <go> f ; <go> real ; <go> sideway ; <headface> <alone>
        overdose	5	<headface> <drug> ; <headface> clos ; <headface> it ; <headface> la ; <headface> wont
        overdose	5	<hear> <intoxicated> ; <height> <hold> ; <hold> about ; <hold> el ; <hot>
        overdose	5	<hot> <clean> ; <intoxicated> <take> ; <kin> <opioid> ; <leave> slat ; <limp> con
        overdose	5	<lock> no ; <medicine> <water> ; <medicine> con ; <medicine> on ; <moment> y
        overdose	5	<needle> <bodypart> ; <needle> <stop> ; <opioid> becaus ; <opioid> that
        overdose	5	<palecolor> <chestheart> ; <palecolor> <friend> ; <palecolor> <headface>
        overdose	5	<palecolor> <pill> ; <palecolor> <think> ; <palecolor> ya ; <partner> <emergency>
        overdose	5	<partner> and ; <partner> casi ; <past> on ; <pet> <goodbye> ; <put> <break> ; <put> lo
        overdose	5	<sedative> <container> ; <sedative> <put> ; <sedative> my ; <sedative> than
        overdose	5	<soon> <headface> ; <stop> <bodysound> ; <take> blu ; <take> but ; <think> cual
        overdose	5	<wait> <emergency> ; <water> <medicine> ; <water> <opioid> ; <write> q ; <write> ths
        overdose	5	a bath ; a dol ; a flog ; a grain ; a grap ; a nurs ; a pat ; a sleepover ; a sound
        overdose	5	abr ; agarrandos ; ago on ; aguj ; all ninety ; alumini y ; alway push ; an hr
        overdose	5	and lean ; and rum ; are pencil ; are work ; arm up ; arranc ; arrest ; ashen
        overdose	5	asleep i ; azul ; azul ya ; babe ; bay 0 ; bedtim on ; been asleep ; between her
        overdose	5	black part ; blu and ; blu needl ; boc moradit ; breastbon with ; breath about ; bunch
        overdose	5	but wont ; by medic ; bystander doing ; cabece ; cabinet lik ; candl ; candl wax
        overdose	5	cant <take> ; carri him ; catch her ; chain on ; cheek on ; chest hard ; chew them
        overdose	5	cigar y ; clammy ; clonazepam com ; coach 0 ; cold as ; color on ; com munec
        overdose	5	combin <drive> ; combin cab ; comput 0 ; conferenc in ; cop cam ; costilla y
        overdose	5	count wrong ; county dispatch ; cozy ; cun se ; d lo ; dad ; dad wont ; de <opioid>
        overdose	5	de abaj ; diari ahorit ; did <opioid> ; did cal ; dispatch xfer ; dog wont
        overdose	5	doing compression ; dol and ; door 0 ; dorm la ; dorm per ; down in ; driv
        overdose	5	el <container> ; el ban ; encontr <write> ; entr dos ; espald y ; espos casi
        overdose	5	est <limp> ; est yend ; estoy <alone> ; estoy sol ; ever and ; exchang <job>
        overdose	5	exchang work ; eye keep ; f <lock> ; f soft ; fac for ; fallin ; farth ; fent patch
        overdose	5	fingernail hav ; fistful of ; flog ; flr ; fog ; four breath ; frat bro ; from fentanyl
        overdose	5	fum fent ; get sleepy ; gf ; gf <say> ; gf has ; girlfriend took ; glas ; go up
        overdose	5	goe und ; gon <say> ; gon lie ; gon slat ; grandm her ; gravity ; gray blu ; gray he
        overdose	5	guy told ; hac <moment> ; hac ni ; hard <go> ; hard and ; hasnt ; hast del ; hay una
        overdose	5	her <tool> ; her back ; her cheek ; her dos ; her eye ; her eyelid ; her n ; her nail
        overdose	5	her nap ; her nos ; her plat ; her rob ; her voic ; herman 0 ; hes bare ; his break
        overdose	5	his feet ; his foot ; his lid ; hora ; i doubl ; i slap ; i took ; in combin
        overdose	5	in fallujah ; internet ; internet <say> ; is <needle> ; is clammy ; is foil ; is nod
        overdose	5	it bad ; its no ; jal ; jalon ; jar of ; junta y ; jv ; keep nod ; know next ; knuckl
        overdose	5	knuckl lik ; la barbil ; la jering ; la plant ; la podemo ; la tien ; label and
        overdose	5	le <leave> ; le cierran ; leg are ; les in ; les pain ; lik <write> ; llor mi ; lo oye
        overdose	5	look gray ; lueg habl ; mak her ; mannequin ; mas cerc ; me escribi ; me ma ; me trab
        overdose	5	meant to ; med on ; medic in ; medicin and ; methadon at ; mirror ; mis sinc ; mo preg
        overdose	5	mom cabinet ; mor becaus ; mor cre ; morphin ; mouth open ; much meth ; music and
        overdose	5	muy <asleep> ; muy dorm ; my <bodypart> ; my cheek ; my compact ; my fing
        overdose	5	my lorazepam ; my med ; nam <always> ; nam every ; narcan left ; nariz y ; needl
        overdose	5	needl exchang ; nev felt ; ni ; no chang ; no contest ; not rousabl ; now hes
        overdose	5	nurs from ; oding in ; oding on ; oding right ; of <pain> ; of oxycodon
        overdose	5	of phenobarbital ; of them ; off typ ; ojo a ; ok if ; on <headface> ; on he
        overdose	5	on landlin ; on lock ; one eyelid ; overdos for ; overdos i ; overnight staf ; oxy by
        overdose	5	pa all ; part was ; paw ; pd <need> ; pd want ; perc off ; percolator ; poppy
        overdose	5	port john ; potato ; prim no ; prim ya ; prob noth ; prop in ; pupil are ; push her
        overdose	5	queri mor ; rcp ; reaction ; resbal ; respir cad ; restroom ; rn ; ronc muy
        overdose	5	room floor ; room is ; rous him ; rout <phone> ; sacuden ; sacuden y ; sat 0 ; saw that
        overdose	5	say let ; se <alcohol> ; se ech ; se le ; second when ; she <feel> ; she <illness>
        overdose	5	she feel ; sid lik ; siempr per ; singl ; sleep her ; som <child> ; som kid
        overdose	5	someth from ; stood up ; stop breath ; suelt en ; the <amount> ; the reclin ; the som
        overdose	5	then <remember> ; then one ; ther foam ; tibi ; tibi per ; tinfoil ; to <breath>
        overdose	5	to be ; tod me ; tom de ; tonit he ; took blu ; took everyth ; trap moj ; two are
        overdose	5	two big ; tylenol 0 ; typ ths ; una pastilla ; unconsciou on ; unk ; up <headface>
        overdose	5	up about ; up cant ; up hes ; usa <always> ; va com ; vodk lik ; wak with ; warm but
        overdose	5	weak puls ; weird ; went real ; wet towel ; what worri ; whol handl ; whol month
        overdose	5	whol script ; win ; wip it ; work his ; worri me ; xfer f ; y she
        overdose	4	+ xanax ; 0 <alcohol> ; 0 <amount> ; 0 bag ; 0 bolsa ; 0 mayb ; 0 soma ; <alcohol> bc
        overdose	4	<alone> <town> ; <alone> un ; <always> <emergency> ; <always> x ; <amount> blu
        overdose	4	<amount> cap ; <amount> mayb ; <amount> wk ; <angry> and ; <asleep> <phone>
        overdose	4	<asleep> it ; <asleep> not ; <awake> <opioid> ; <awake> my ; <awake> ya
        overdose	4	<bodypart> kind ; <bodysound> <needle> ; <bodysound> y ; <breath> <amount>
        overdose	4	<breath> <needle> ; <breath> are ; <breath> una ; <chestheart> fuert ; <clean> <fall>
        overdose	4	<clean> <needle> ; <clean> <play> ; <clean> <stop> ; <clothes> stick ; <cold> <phone>
        overdose	4	<color> <pain> ; <color> <stranger> ; <consume> <soon> ; <consume> alarm
        overdose	4	<consume> lean ; <container> <cold> ; <container> was ; <continue> <headface>
        overdose	4	<die> sent ; <drive> <intoxicated> ; <drive> <night> ; <drug> <furniture>
        overdose	4	<eat> <emergency> ; <emergency> <emergency> ; <emergency> <friend> ; <emergency> <hear>
        overdose	4	<emergency> <photo> ; <emergency> <say> ; <emergency> en ; <emergency> rol
        overdose	4	<fall> back ; <feel> arent ; <feel> by ; <fire> <chestheart> ; <fluid> on
        overdose	4	<friend> <kill> ; <friend> <palecolor> ; <friend> did ; <give> <breath>
        overdose	4	<give> <intoxicated> ; <give> <wait> ; <go> <hot> ; <headface> <continue>
        overdose	4	<headface> <emergency> ; <headface> <headface> ; <headface> <leave>
        overdose	4	<headface> <phone> ; <headface> <room> ; <headface> <see> ; <headface> <withdrawal>
        overdose	4	<headface> a ; <headface> and ; <headface> es ; <headface> los ; <headface> ni
        overdose	4	<headface> the ; <hear> slow ; <hit> <chestheart> ; <hold> her ; <hold> his
        overdose	4	<home> anymor ; <hospital> <stranger> ; <intoxicated> <continue> ; <job> and
        overdose	4	<key> <headface> ; <kill> <hear> ; <kill> <opioid> ; <kin> <pain> ; <kin> clr
        overdose	4	<leave> <illness> ; <limp> <chestheart> ; <lock> <say> ; <lock> i
        overdose	4	<medicine> <emergency> ; <medicine> <headface> ; <moment> <room> ; <moment> hes
        overdose	4	<moment> porqu ; <month> <cold> ; <need> <asleep> ; <needle> <job> ; <needle> <past>
        overdose	4	<needle> <say> ; <needle> <think> ; <needle> exchang ; <official> let
        overdose	4	<opioid> <color> ; <opioid> <give> ; <opioid> <moment> ; <opioid> falsa ; <opioid> he
        overdose	4	<opioid> q ; <opioid> ya ; <outdoors> im ; <pain> <pill> ; <pain> la
        overdose	4	<palecolor> <consume> ; <palecolor> <hit> ; <palecolor> y ; <partner> al
        overdose	4	<past> <crash> ; <past> cant ; <phone> <angry> ; <phone> <emergency> ; <phone> mi
        overdose	4	<pill> <container> ; <pill> <headface> ; <pill> <palecolor> ; <pill> <soon> ; <pill> mi
        overdose	4	<pill> pleas ; <play> <fluid> ; <play> rol ; <put> otr ; <rail> of
        overdose	4	<remember> <amount> ; <room> flr ; <room> stal ; <say> let ; <say> you
        overdose	4	<sedative> <always> ; <sedative> <asleep> ; <sedative> <awake> ; <sedative> <continue>
        overdose	4	<sedative> <kin> ; <sedative> <leave> ; <sedative> becaus ; <sedative> com
        overdose	4	<sedative> plu ; <see> <caretaking> ; <stimulant> <emergency> ; <stop> la
        overdose	4	<stranger> <room> ; <take> <amount> ; <take> em ; <take> him ; <think> <intoxicated>
        overdose	4	<think> pls ; <threat> <moment> ; <tool> <see> ; <town> <friend> ; <town> security
        overdose	4	<trade> @ ; <trade> rm ; <try> do ; a <church> ; a handful ; a milkshak ; a movi
        overdose	4	a sandbag ; aft <sedative> ; ago cant ; ago the ; ago to ; ahog y ; ahor ya ; air una
        overdose	4	alfil y ; already ; ambien was ; amigo y ; and dos ; and gray ; and her ; and its
        overdose	4	and wont ; answer me ; any <month> ; approx 0 ; apret la ; apuest ; are just ; are mis
        overdose	4	are run ; are turn ; around ; as <go> ; as id ; asleep with ; at onc ; at traffic
        overdose	4	ate the ; back <palecolor> ; back first ; back hurt ; back to ; banquet y ; batch and
        overdose	4	bathroom ; bathroom til ; been rest ; bent over ; bien feo ; boc mor ; boil hot
        overdose	4	borrow his ; both card ; breath a ; breath are ; breath stop ; budg ; by him
        overdose	4	cam yesterday ; can <awake> ; can rous ; carnal ; carp ; casi ni ; celebrat ; ceniz y
        overdose	4	chest goe ; child approx ; chiv y ; ciruel ; codein y ; coffe went ; cold
        overdose	4	con <alcohol> ; con <opioid> ; con el ; con espum ; cook has ; cough medicin
        overdose	4	count now ; countertop ; cousin doe ; cuarent pastilla ; cuart 0 ; cuel se ; da
        overdose	4	dad from ; dad oxy ; dar ; de <withdrawal> ; de chiv ; de cuart ; de jarab ; de las
        overdose	4	de trap ; de vel ; del garaj ; despiert ya ; despu de ; did i ; didnt push
        overdose	4	dispatch on ; doesnt ; dol ; dont <need> ; dont fus ; door lock ; dop every ; dorm no
        overdose	4	dorm par ; dos parch ; doubl cup ; doubl up ; doy cachet ; drank most ; drum rol ; dud
        overdose	4	dun ; eat perc ; el <color> ; el asient ; el color ; el de ; ell fum ; ems rol ; encog
        overdose	4	encontr papel ; era ; eran ; es <opioid> ; es q ; espejit ; espos al ; espos ell
        overdose	4	est <asleep> ; est <go> ; est mur ; estoy ; evercle on ; everyth that ; evry tim
        overdose	4	f took ; falsa ; far is ; fent per ; fentanyl hes ; feo com ; fing and ; floor
        overdose	4	floor mak ; floor not ; foil next ; foot is ; forehead ; forgot ; four mor ; friend 0
        overdose	4	friend is ; friend odd ; friend she ; frown ; fue <opioid> ; g on ; gap ; gest
        overdose	4	get quiet ; gf <go> ; glas and ; go <night> ; go between ; go tonight ; goin in
        overdose	4	good long ; got scar ; grandp had ; gray lik ; gulp ; gurg ; gurgl needl ; guy took
        overdose	4	hand ; hand and ; he <eat> ; he <limp> ; he aint ; he borrow ; he did ; he has
        overdose	4	help he ; her <opioid> ; her chest ; her count ; her one ; heroin + ; heroin a
        overdose	4	heroin few ; hes <emergency> ; hes <hopeless> ; hes grey ; hes oding ; hes slump
        overdose	4	hes sort ; hiel ; hilo ; him <asleep> ; him by ; his <break> ; his nail ; his oxy
        overdose	4	his valium ; hol ; hour back ; hous party ; hydrocodon in ; i <continue> ; i <drive>
        overdose	4	if i ; im <palecolor> ; im itchy ; im stand ; in <go> ; in <kin> ; in x ; ingest
        overdose	4	is different ; is down ; is fat ; is unconsciou ; isnt and ; it <fall> ; it climb
        overdose	4	jalon me ; jug y ; just drop ; keep awak ; keep hit ; kitchen flr ; know pls
        overdose	4	la <needle> ; la sangr ; label his ; las <medicine> ; las rosa ; lawn cha ; le fue
        overdose	4	le invit ; letra ; librarian patron ; lift her ; lift the ; lik <bodysound> ; limp as
        overdose	4	lin mom ; ll ; llor hij ; lo <hear> ; lock i ; look at ; los ojo ; los tien ; loung
        overdose	4	lueg lo ; m voz ; maiz ; many ; me da ; medicin cabinet ; methadon ; methadon tak
        overdose	4	mg in ; mi amig ; mi carnal ; milkshak ; mism <opioid> ; mistak ; mo <illness>
        overdose	4	mol thi ; mom ambien ; mom whol ; month both ; morphin from ; motel desk ; moth in
        overdose	4	mouth is ; mumbl ; my <always> ; my bathtub ; my chin ; my lif ; my sister ; my usual
        overdose	4	myself ; n he ; narcan box ; narcan given ; narcan y ; needl by ; needl in ; ni <say>
        overdose	4	no <play> ; no answ ; no dorm ; no queri ; nod so ; nod with ; noma ; norc with ; norco
        overdose	4	normal for ; nos the ; noth he ; novi se ; now each ; now twenty ; now yes ; od
        overdose	4	of <sedative> ; of evercle ; of lin ; of ten ; off a ; off him ; old <opioid>
        overdose	4	on floor ; on glas ; on nightstand ; on stov ; one spray ; only <breath> ; only keep
        overdose	4	only tel ; only to ; op <say> ; open and ; open if ; orang bottl ; our <clean>
        overdose	4	our sit ; own word ; oxigen ; parch de ; party ; pas de ; pastilla mi ; pax ; ped de
        overdose	4	pens que ; pep ; per <moment> ; perc falsa ; percolator and ; pestan ; pic con
        overdose	4	pil pleas ; plum and ; poodl ; popot ; por <angry> ; por la ; pour a ; powd by
        overdose	4	prim se ; prop ; pued levant ; puert que ; pul away ; pun de ; pus y ; push it ; q
        overdose	4	que <bodysound> ; que fueron ; qued ties ; quieta ; quit i ; quit snor ; rain on
        overdose	4	reaccion ni ; read what ; real slow ; rentamo ; respir com ; restroom stal ; resuel
        overdose	4	ring ; ronc y ; room ; roomi ; roommat he ; rous to ; rub ; rub by ; said his
        overdose	4	say alcohol ; self ; send any ; sepulved ; she <breath> ; she <hot> ; she <palecolor>
        overdose	4	she ate ; she blink ; she smil ; she wont ; shot my ; shov her ; show with ; si <soon>
        overdose	4	sideway ; sideway and ; sig ; sinc <photo> ; sist been ; sit <amount> ; sleep from
        overdose	4	sleep not ; slump ; slump over ; smok alarm ; so for ; sobredosi en ; sobrin nunc
        overdose	4	sof and ; soft <hear> ; soft voic ; sol un ; som guy ; somebody ; somebody powd
        overdose	4	sostien ; speedbal ; spoon ; spray y ; sra llor ; start mol ; swallow 0 ; swallow a
        overdose	4	swig ; tack <room> ; tack room ; tak long ; takin ; tel you ; ten <moment> ; ten sec
        overdose	4	that <palecolor> ; the <color> ; the <consume> ; the <emergency> ; the bathroom
        overdose	4	the breakup ; the fing ; the handful ; the rug ; the signatur ; the tack ; them blu
        overdose	4	then <stop> ; then had ; ther is ; they show ; they taught ; thing ; think
        overdose	4	third <emergency> ; third narcan ; thre back ; ths ; tien de ; tod ; tok ; tonight all
        overdose	4	took her ; traffic stop ; tryn do ; tub ; tun and ; turn ; turn blu ; tylenol
        overdose	4	un <hear> ; uno ; uno amigo ; unresponsiv ; up le ; up whit ; up without ; upright with
        overdose	4	va ; ven los ; voic ; vomit in ; wak my ; was <asleep> ; was in ; was mayb ; wax
        overdose	4	wer at ; what <afraid> ; what was ; whatev ; when u ; window down ; with <needle>
        overdose	4	with <sedative> ; with number ; wok at ; x / ; y me ; y tod ; ya noma ; ya vien
        overdose	4	youtub
        overdose	3	+ <fire> ; + burnt ; 0 <breath> ; 0 <sedative> ; 0 la ; 0 perc ; <alcohol> am
        overdose	3	<always> 0 ; <amount> an ; <amount> big ; <angry> <emergency> ; <angry> le
        overdose	3	<appointment> act ; <asleep> <partner> ; <asleep> his ; <awake> <bodypart>
        overdose	3	<awake> <clinician> ; <blood> <play> ; <bodypart> <friend> ; <bodypart> <opening>
        overdose	3	<bodypart> und ; <bodysound> <cold> ; <bodysound> <opening> ; <bodysound> <put>
        overdose	3	<bodysound> with ; <break> off ; <breath> a ; <cold> <tool> ; <color> lik
        overdose	3	<container> <chestheart> ; <container> <stop> ; <continue> <amount>
        overdose	3	<continue> <awake> ; <continue> <bodypart> ; <day> <give> ; <drive> <drive>
        overdose	3	<drug> <amount> ; <drug> iv ; <eat> <stop> ; <emergency> <opioid>
        overdose	3	<emergency> <palecolor> ; <emergency> bay ; <emergency> hes ; <emergency> i
        overdose	3	<fall> <rope> ; <fall> la ; <fire> <bodypart> ; <friend> is ; <headface> he
        overdose	3	<headface> not ; <headface> when ; <hear> <pill> ; <hit> <container> ; <hit> it
        overdose	3	<intoxicated> + ; <intoxicated> <say> ; <job> <kin> ; <kin> in ; <kin> mia ; <kin> was
        overdose	3	<leave> <happy> ; <moment> <friend> ; <moment> <furniture> ; <moment> <hear>
        overdose	3	<moment> ni ; <moment> yes ; <month> <moment> ; <need> <kin> ; <night> <always>
        overdose	3	<official> <furniture> ; <opioid> <take> ; <opioid> lo ; <opioid> nev ; <opioid> per
        overdose	3	<palecolor> <play> ; <palecolor> hes ; <partner> <job> ; <partner> <limp>
        overdose	3	<partner> <palecolor> ; <past> sat ; <phone> <asleep> ; <phone> cant ; <phone> he
        overdose	3	<phone> ni ; <pill> <awake> ; <pill> no ; <play> had ; <remember> <take>
        overdose	3	<room> <cold> ; <room> <continue> ; <room> <emergency> ; <room> <palecolor>
        overdose	3	<room> <put> ; <sad> mi ; <say> <limp> ; <say> the ; <school> <headface>
        overdose	3	<sedative> <breath> ; <sedative> <palecolor> ; <sedative> lik ; <sedative> me
        overdose	3	<sedative> ya ; <see> <color> ; <soon> lo ; <stop> <breath> ; <stop> it ; <stop> she
        overdose	3	<stranger> <intoxicated> ; <take> alg ; <take> someth ; <tool> que ; <town> co
        overdose	3	<treatment> <moment> ; <treatment> y ; <trust> <awake> ; <water> <cold> ; <water> aft
        overdose	3	a <cold> ; a <container> ; a <hear> ; a candl ; a cold ; a compact ; a plum ; a pres
        overdose	3	a shak ; a sort ; a teammat ; abuel el ; abuelit llam ; again ; agu ; ahor ; ahor ni
        overdose	3	ahorit mi ; alarm ; all the ; allergi that ; already <go> ; als ; am <intoxicated>
        overdose	3	ambulanc bay ; and <needle> ; and isnt ; anoth then ; are <job> ; are co ; are purpl
        overdose	3	armcha ; asient del ; at gat ; ate 0 ; ban ; bc i ; beanbag ; been <take> ; been <try>
        overdose	3	been i ; been try ; bf gf ; bien <amount> ; big <alcohol> ; big and ; blu ; blu hes
        overdose	3	bols y ; bought blu ; boy has ; breath is ; buddy ; burn down ; cae ; cal husb
        overdose	3	cal whisper ; cant know ; carnal se ; chav ; cheek ; chest drool ; ciruel y ; clerk rm
        overdose	3	clr <stranger> ; color of ; com <blade> ; com navaj ; comp se ; conozc bien ; contest y
        overdose	3	crey ; crey que ; dad doesnt ; dai x ; de air ; de alumini ; de metadon ; de pol
        overdose	3	de siempr ; dedo y ; del <medicine> ; despu ; di de ; dic pura ; dobl com ; doe <drug>
        overdose	3	dog has ; doing <play> ; doing drum ; dop ; dop iv ; drain ; drift ; drink lean ; ech
        overdose	3	ech dos ; el <town> ; empty box ; en <emergency> ; enter de ; entir bottl ; espum y
        overdose	3	est tod ; etoh ; ever <try> ; ever tri ; every onc ; every way ; everyth ther
        overdose	3	ex <partner> ; eye half ; f 0 ; far ; feet up ; find that ; finger and ; fix to
        overdose	3	floppy and ; fold cha ; frat ; friend did ; fry on ; fueron 0 ; gargant ; get drowsy
        overdose	3	gf he ; girl has ; gon grey ; grap popsicl ; gray and ; grit le ; guest ; guest in
        overdose	3	gum blu ; gurgl lik ; hac rat ; had someth ; half gon ; half on ; handful every
        overdose	3	happen <moment> ; happen now ; has been ; hasnt mov ; hav gon ; he weigh ; heart doing
        overdose	3	hel le ; her <clean> ; her answ ; her foot ; her front ; her sleep ; her sleeper
        overdose	3	her typ ; hes fix ; his <drug> ; his breath ; his busines ; his finger ; his gf
        overdose	3	his nam ; honk ; hot enough ; husb went ; i <hold> ; i <put> ; i count ; i know
        overdose	3	im <hot> ; in <friend> ; in fold ; inmat swallow ; int ; is <limp> ; ive slap
        overdose	3	jering en ; joven 0 ; just <asleep> ; just <fall> ; just sleep ; jv <play> ; keep count
        overdose	3	knuckl to ; la <blood> ; la <breath> ; la gargant ; la respiracion ; landlord cal
        overdose	3	larguisim ; le <fall> ; le di ; le jal ; lean with ; let ; lik snor ; lip are
        overdose	3	lo <feel> ; lo encontr ; lo sient ; loos ; loos in ; los <past> ; los ojito ; lot
        overdose	3	lot mor ; m down ; m took ; madr hij ; mak <hear> ; mak and ; manten ; mas ; me awak
        overdose	3	med ; meti una ; mezcal y ; monton de ; mor ya ; motel night ; muchach est ; muy feo
        overdose	3	my bf ; my co ; my dad ; my mum ; my son ; myself for ; nasal ; navaj y ; neighbor baby
        overdose	3	next ; no <feel> ; no upset ; nod off ; nos pas ; noth <breath> ; noth breath ; nunc y
        overdose	3	of 0 ; of cough ; of grandma ; of it ; of my ; of snor ; of som ; of tak ; ojito
        overdose	3	on keyboard ; only did ; open act ; open y ; our dumpst ; over so ; oye com ; parch
        overdose	3	party at ; pastilla azul ; per 0 ; perc he ; pil lik ; pin <headface> ; por error
        overdose	3	que compr ; queri viv ; rattl ; rememb ; rent el ; rest his ; rosa ; rousabl to
        overdose	3	s <opioid> ; s <stranger> ; s blu ; se de ; seat i ; she drank ; she limp ; she took
        overdose	3	shout ; skin ; skin lik ; slap his ; sleeper ; slur + ; som <sedative>
        overdose	3	station tianeptin ; sticker ; stil not ; straw in ; su jarab ; swallow every
        overdose	3	swallow someth ; tab at ; tablet on ; teammat ; than he ; that g ; the feet ; the horn
        overdose	3	the music ; the soup ; then <outdoors> ; then back ; thi <fluid> ; thi aft ; thi wet
        overdose	3	think my ; tir con ; to sternal ; took thos ; toqu y ; truen ; tub with ; twenty min
        overdose	3	two empty ; two pencil ; uber ; una <palecolor> ; una no ; uncl gav ; uno <friend>
        overdose	3	unresp ; until <eat> ; until a ; up to ; van ; vez <amount> ; voic took ; wak up
        overdose	3	ward clerk ; warm ; was hot ; went a ; wet snor ; whatev was ; when theyr ; wierd
        overdose	3	wierd and ; wif at ; wif leftov ; with op ; wont com ; xanax lik ; y noma ; yel he
        overdose	-3	# ; 0 0 ; 0 night ; 0 when ; <afraid> of ; <amount> <record> ; <awake> <palecolor>
        overdose	-3	<bodypart> <pain> ; <buy> a ; <confused> <withdrawal> ; <continue> <eat>
        overdose	-3	<day> <bodypart> ; <day> <continue> ; <day> <last> ; <day> <phone> ; <day> without
        overdose	-3	<daytime> and ; <friend> <play> ; <friend> <stimulant> ; <furniture> <day>
        overdose	-3	<give> <eat> ; <give> <phone> ; <give> a ; <go> <home> ; <go> <town> ; <go> by
        overdose	-3	<go> int ; <go> through ; <home> <drive> ; <home> in ; <home> y ; <illness> <bodypart>
        overdose	-3	<job> 0 ; <job> <say> ; <kin> <build> ; <kin> <clothes> ; <kin> <job>
        overdose	-3	<kin> <outdoors> ; <kin> wil ; <leave> <home> ; <moment> <ask> ; <moment> a
        overdose	-3	<month> y ; <need> <appointment> ; <need> <stranger> ; <night> <clinician>
        overdose	-3	<night> <day> ; <official> <say> ; <partner> found ; <phone> <die> ; <phone> <write>
        overdose	-3	<phone> for ; <phone> me ; <promise> you ; <put> my ; <record> and ; <room> <amount>
        overdose	-3	<say> <see> ; <school> in ; <see> <play> ; <start> with ; <stimulant> at ; <stop> las
        overdose	-3	<stop> my ; <stranger> with ; <take> <phone> ; <treatment> 0 ; <treatment> and
        overdose	-3	<year> <amount> ; <year> and ; <year> en ; a <fall> ; a <partner> ; a <school> ; a box
        overdose	-3	a la ; a month ; airport ; alt ; and <bodysound> ; and <think> ; animal ; ano en
        overdose	-3	anyon ; at <amount> ; at it ; bed ; bet ; blood ; bod ; bring ; cal it ; calend
        overdose	-3	can do ; cans ; ceil ; clear ; cocin ; codein a ; cuatr ano ; day sinc ; day without
        overdose	-3	de <month> ; dec ; del <town> ; dicen ; din ; diner ; disculp ; duel ; each <night>
        overdose	-3	eat ; estudi ; every 0 ; fail ; flight ; for him ; forgiv ; gam ; gav away ; giv
        overdose	-3	gooseflesh ; grand ; gray now ; green ; habit ; happy ; hast el ; heel ; her lip
        overdose	-3	his lip ; i <see> ; icu ; if he ; if you ; in <treatment> ; in april ; in march
        overdose	-3	in with ; inpt ; it <start> ; it has ; its <amount> ; jail ; la <eat> ; lat <kin>
        overdose	-3	le cab ; lead ; lengu no ; lik i ; limpi ; lip look ; llev <amount> ; long as ; lug
        overdose	-3	luz ; m meth ; machin ; me llam ; meet ; mensaj ; mention ; mi <stranger> ; mio ; mir
        overdose	-3	moment ; mos ; my <eat> ; my bos ; my chest ; my kid ; my uncl ; nadi ; nobody ; noc
        overdose	-3	off <sedative> ; oldest ; one in ; one of ; orden ; our <home> ; our <outdoors>
        overdose	-3	out <amount> ; over it ; per la ; phot ; polit ; psych ; pueden ; punch ; que el
        overdose	-3	que mi ; qued con ; quier que ; quis ; resi ; rxd ; sant ; say it ; say what ; semana
        overdose	-3	sens ; shap ; siet ; sinc <last> ; sinc <month> ; sinc last ; sinc then ; somewher
        overdose	-3	soon ; spot ; step ; tabl ; tak the ; tatto ; tea ; tel me ; that the
        overdose	-3	the <appointment> ; the <eat> ; the <fire> ; the <leave> ; the <year> ; the hal
        overdose	-3	then <limp> ; they <give> ; they <put> ; they <take> ; thre week ; to <wait>
        overdose	-3	todo los ; took someth ; tranquil ; un dia ; unic ; union ; using ; vet ; want off
        overdose	-3	was the ; what happen ; when he ; with <kin> ; wok ; won ; you <think> ; you do
        overdose	-3	you tak ; yrs ; ~<clinician> ; ~out ; ~overdos ; él
        overdose	-4	+ <stimulant> ; 0 + ; 0 <night> ; 0 <week> ; 0 ano ; 0 i ; 0 meth ; 0 year ; 0 yrs
        overdose	-4	<alcohol> / ; <always> <night> ; <always> oth ; <amount> <crowd> ; <amount> <need>
        overdose	-4	<amount> one ; <amount> tim ; <amount> to ; <ask> <amount> ; <ask> re ; <ask> what
        overdose	-4	<blood> <bodypart> ; <bodypart> <moment> ; <bodypart> hard ; <bodysound> <pet>
        """
}
