extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	5	cousin ate ; cousin doe ; cuart 0 ; cun se ; dad doesnt ; dad wont ; de <needle>
        overdose	5	de <opioid> ; de metadon ; de rivotril ; de vel ; diari ahorit ; did cal ; did i
        overdose	5	dispatch xfer ; distract ; doesnt pul ; dol and ; dop iv ; dorm par ; el <container>
        overdose	5	el asient ; el ban ; encog ; entr dos ; espald y ; espos al ; espos ell ; est <asleep>
        overdose	5	estoy ; estoy <alone> ; estoy sol ; everyth ther ; eye half ; eye keep ; f <lock>
        overdose	5	f soft ; fallin ; falsa ; far is ; farth ; feel ; feel it ; fel out ; fent patch
        overdose	5	feo y ; fin <go> ; fiv ; floppy and ; fog ; forehead ; forget ; forget to ; forgot
        overdose	5	found <child> ; found <kin> ; found dtr ; four bottl ; frasc enter ; fum fent
        overdose	5	get warm ; gf has ; gon grey ; gravity ; gray he ; gulp ; guy told ; hac ni ; hand
        overdose	5	hasnt ; hast del ; hay una ; he <limp> ; he aint ; her <opioid> ; her <tool> ; her answ
        overdose	5	her cheek ; her count ; her dos ; her n ; her nail ; her voic ; hes <hot> ; hes lik
        overdose	5	hes slump ; him sleep ; his <bodypart> ; his break ; his feet ; his foot ; his toe
        overdose	5	hom und ; hora ; i <think> ; i doubl ; in <kin> ; in combin ; in cool ; in fallujah
        overdose	5	in reclin ; internet ; internet <say> ; is nod ; isnt <bodysound> ; isnt <home>
        overdose	5	it <fall> ; it drop ; ive <play> ; ive slap ; junta y ; jv ; keep awak ; kitchen flr
        overdose	5	la barbil ; la tien ; label and ; label his ; le cierran ; le vend ; lean with ; les in
        overdose	5	les pain ; lin he ; lin mom ; ll ; los tien ; lueg habl ; lukewarm ; mak <say>
        overdose	5	mas cerc ; mayb the ; me escribi ; me ma ; me trab ; mgr resident ; mi amig ; min out
        overdose	5	mirror ; mism <opioid> ; mom whol ; motel desk ; music and ; my <bodypart> ; my fing
        overdose	5	my med ; my methadon ; my sister ; nail hav ; narcan left ; nariz y ; nasal ; nev felt
        overdose	5	ni ; ni pestan ; nobody <home> ; nobody hom ; nod off ; norc with ; norco ; not rousabl
        overdose	5	now hes ; oding on ; ojo a ; ok if ; on he ; only did ; overdos in ; oxy by ; pa all
        overdose	5	part was ; paw ; pencil ; per <moment> ; perc falsa ; percolator ; pil lik
        overdose	5	pinpoint <consume> ; pinpoint smok ; plum and ; potato ; prim se ; prim ya
        overdose	5	que <bodysound> ; que fueron ; r <palecolor> ; rag ; rain on ; reclin ; respir com
        overdose	5	room floor ; roomi ; saw that ; se <alcohol> ; se tom ; second when ; self ; she <feel>
        overdose	5	she ate ; she feel ; she overdos ; she smil ; she took ; sid lik ; siempr per ; sig
        overdose	5	sinc <photo> ; slump over ; snor for ; spray y ; stood up ; suelt en ; swallow 0
        overdose	5	tak someth ; that g ; the <amount> ; the <color> ; the encampment ; the nasal
        overdose	5	the reclin ; the som ; the stal ; then <remember> ; ther foam ; thick and ; think
        overdose	5	thre week ; tibi ; tibi per ; tod me ; trap moj ; turn <color> ; turn blu ; two big
        overdose	5	tylenol 0 ; und ther ; uno amigo ; up <headface> ; up <needle> ; up about ; up cant
        overdose	5	up we ; up whit ; usa chiv ; vaci ; ven los ; vodk lik ; voic ; wak my ; wat on ; weird
        overdose	5	went real ; whol month ; wif at ; work his ; xanax lik ; xanni ; xfer f ; y encim
        overdose	5	y she
        overdose	4	+ xanax ; 0 <alcohol> ; 0 <month> ; 0 <sedative> ; 0 dic ; 0 la ; 0 mayb ; 0 perc
        overdose	4	0 soma ; <alcohol> bc ; <alone> <town> ; <alone> un ; <always> <crash>
        overdose	4	<always> <emergency> ; <amount> <container> ; <amount> <pill> ; <amount> <week>
        overdose	4	<amount> big ; <amount> blu ; <amount> cap ; <amount> wk ; <asleep> <partner>
        overdose	4	<asleep> not ; <asleep> sent ; <awake> <clinician> ; <awake> <opioid> ; <awake> my
        overdose	4	<awake> to ; <awake> ya ; <bodypart> kind ; <bodysound> <needle> ; <bodysound> <take>
        overdose	4	<bodysound> all ; <break> off ; <breath> <needle> ; <breath> real ; <breath> una
        overdose	4	<clean> <needle> ; <clean> <stop> ; <clothes> stick ; <cold> <awake> ; <cold> <tool>
        overdose	4	<cold> hac ; <colleague> resident ; <color> <breath> ; <color> <eat>
        overdose	4	<color> <stranger> ; <color> part ; <consume> <fire> ; <consume> lean ; <consume> what
        overdose	4	<container> <bodypart> ; <container> <cold> ; <container> <stop> ; <container> she
        overdose	4	<continue> <awake> ; <continue> <headface> ; <continue> <intoxicated> ; <continue> then
        overdose	4	<count> <sedative> ; <count> and ; <count> wrong ; <die> sent ; <drive> <intoxicated>
        overdose	4	<drug> <furniture> ; <emergency> <palecolor> ; <emergency> <photo> ; <fire> <eat>
        overdose	4	<fire> his ; <fluid> <pill> ; <fluid> on ; <friend> <kill> ; <friend> is
        overdose	4	<give> <wait> ; <go> <job> ; <headface> <color> ; <headface> <hit> ; <headface> <leave>
        overdose	4	<headface> <phone> ; <headface> <withdrawal> ; <headface> a ; <headface> not
        overdose	4	<headface> slat ; <headface> the ; <headface> when ; <hear> la ; <height> <hold>
        overdose	4	<hit> <amount> ; <hold> her ; <hold> his ; <intoxicated> + ; <intoxicated> <continue>
        overdose	4	<intoxicated> <say> ; <intoxicated> off ; <job> <night> ; <kill> <hear>
        overdose	4	<kill> <opioid> ; <kin> <amount> ; <kin> <law> ; <kin> is ; <kin> was ; <leave> <happy>
        overdose	4	<leave> <illness> ; <limp> <clean> ; <lock> <say> ; <lock> i ; <medicine> <container>
        overdose	4	<medicine> <headface> ; <medicine> con ; <moment> <room> ; <moment> hes
        overdose	4	<moment> porqu ; <moment> y ; <month> <cold> ; <month> <medicine> ; <month> <sedative>
        overdose	4	<need> <asleep> ; <needle> <past> ; <needle> <say> ; <official> <furniture>
        overdose	4	<opening> <headface> ; <opioid> <container> ; <opioid> <give> ; <opioid> <moment>
        overdose	4	<pain> <pill> ; <palecolor> <pill> ; <palecolor> bare ; <palecolor> de
        overdose	4	<palecolor> hes ; <partner> <emergency> ; <partner> <job> ; <past> cant
        overdose	4	<pet> <headface> ; <phone> <angry> ; <phone> <bodypart> ; <phone> <breath>
        overdose	4	<phone> <emergency> ; <phone> le ; <phone> mi ; <pill> <container> ; <pill> <palecolor>
        overdose	4	<pill> est ; <pill> lik ; <pill> mi ; <pill> pleas ; <play> rol ; <put> lo
        overdose	4	<remember> <amount> ; <room> <cold> ; <room> <continue> ; <room> <emergency>
        overdose	4	<room> stal ; <say> <limp> ; <say> let ; <say> you ; <sedative> <asleep>
        overdose	4	<sedative> <leave> ; <sedative> lik ; <sedative> me ; <see> at ; <see> one
        overdose	4	<soon> <headface> ; <stranger> <emergency> ; <stranger> <intoxicated>
        overdose	4	<stranger> <room> ; <take> alg ; <take> em ; <think> <intoxicated> ; <think> cual
        overdose	4	<tool> <see> ; <town> <friend> ; <town> co ; <town> rm ; <trust> <awake> ; <try> do
        overdose	4	<water> <bodysound> ; <write> <headface> ; a <container> ; a <hear> ; a breath ; a dar
        overdose	4	a dol ; a milkshak ; a sort ; a weird ; a whol ; abr ; abuel dic ; abuel el ; addres
        overdose	4	again then ; ago cant ; agu ; ahor ; ahor ya ; ahorit mi ; aint <take> ; air una
        overdose	4	al <container> ; allergi that ; already ; als ; alway push ; an hr ; and dos ; and gray
        overdose	4	and im ; and is ; and isnt ; and swallow ; answ and ; answer me ; apuest ; are co
        overdose	4	are just ; are run ; are turn ; arm drop ; arm up ; armcha ; around ; as id
        overdose	4	at <headface> ; at hous ; ate the ; ativan ; back <palecolor> ; batch and ; be by
        overdose	4	beanbag ; been <try> ; been doing ; been pick ; been rest ; been try ; between her
        overdose	4	bien <amount> ; bien feo ; big <alcohol> ; black part ; blu and ; blu hes ; bols y
        overdose	4	borrow his ; breath real ; budg ; burn down ; burn his ; cabinet lik ; cal husb
        overdose	4	cam yesterday ; can rous ; candl ; cant <take> ; car afuer ; carp ; casi ni ; ceniz y
        overdose	4	charg ; cheek on ; chest goe ; chiv a ; ciruel ; clammy ; clr <stranger> ; coat room
        overdose	4	color and ; color of ; color on ; com <blade> ; com navaj ; con <opioid> ; con el
        overdose	4	contest y ; cook has ; costilla y ; count of ; cuant <wait> ; cuant tard ; cuel se ; da
        overdose	4	dad ; dad from ; dad oxy ; dar ; de <withdrawal> ; de can ; de chiv ; de hotel ; de los
        overdose	4	de pacoim ; de pol ; de tramadol ; de trap ; del garaj ; despiert ya ; despu ; despu de
        overdose	4	dispatch on ; dobl com ; doe thi ; doesnt ; dog wont ; doing ; doing compression
        overdose	4	dont <need> ; dont fus ; door 0 ; door lock ; dorm no ; dorm per ; doubl cup ; down in
        overdose	4	drain ; drank most ; drum rol ; dud ; dun ; el <color> ; el color ; ell fum
        overdose	4	emt friend ; entir bottl ; er ; era ; eran ; es heroin ; es q ; espejit ; est <lock>
        overdose	4	est agu ; est encer ; every onc ; everyth in ; evry tim ; eye lik ; eye wont ; f 0
        overdose	4	fac for ; feet no ; fentanyl hes ; feo com ; finger and ; fistful of ; fix to
        overdose	4	floor not ; foam and ; foil next ; fold cha ; forty ; found dad ; fri y ; friend 0
        overdose	4	friend at ; friend she ; g on ; gap ; gest ; get quiet ; get sleepy ; gf <go> ; glas
        overdose	4	glas and ; go <night> ; go between ; go tonight ; go und ; goe ; gray blu ; gray lik
        overdose	4	guest in ; gurg ; gurgl lik ; gurgl lip ; gurgl needl ; guy took ; hac <moment>
        overdose	4	half an ; happen <moment> ; happen now ; he borrow ; head just ; help he ; her <clean>
        overdose	4	her <medicine> ; her front ; her nap ; her on ; her one ; her rob ; her sleeper
        overdose	4	her som ; hes <fluid> ; hes <hopeless> ; hes sort ; hicier ; hiel hac ; hilo ; him by
        overdose	4	his <break> ; his breath ; his busines ; his finger ; his gf ; hol ; husb went
        overdose	4	hydrocodon in ; i <eat> ; i took ; i want ; idk what ; im <hot> ; im <palecolor>
        overdose	4	im itchy ; im stand ; in <friend> ; in <put> ; in fold ; in he ; is <take>
        overdose	4	is unconsciou ; it climb ; jal ; jalon ; jalon me ; jel ; jering en ; keep count
        overdose	4	la gargant ; la pued ; la sangr ; landlord cal ; las rosa ; lawn cha ; le <put>
        overdose	4	le cae ; le di ; le entiend ; le fue ; le jal ; letra ; lift her ; lik thre ; lip gray
        overdose	4	lip grey ; llor hij ; llor mi ; lo muev ; lock i ; logr ; long ; loos ; los <past>
        overdose	4	los ojito ; lot ; loung ; lunch until ; lunest ; m down ; m voz ; maiz ; mak a ; me da
        overdose	4	me estoy ; methadon and ; methadon tak ; milkshak ; mis sinc ; mo preg ; mol thi
        overdose	4	mom cabinet ; monton de ; mor becaus ; mor ya ; motel ; motel 0 ; motel clerk
        overdose	4	motel night ; motel rm ; moth in ; moth stat ; mouth is ; muchach est ; muy <asleep>
        overdose	4	muy dorm ; my <always> ; my bathtub ; my cheek ; my co ; my lorazepam ; my usual
        overdose	4	myself ; n he ; nanny ; narcan y ; navaj y ; needl by ; neighbor baby ; ni <say>
        overdose	4	no <play> ; no answ ; no chang ; no queri ; nod so ; normal for ; nos pas ; nos the
        overdose	4	noth he ; novi se ; now her ; oclock which ; odd on ; oding right ; of 0 ; of grap
        overdose	4	of lean ; of my ; of som ; of tak ; of ten ; off him ; off right ; ojito ; old <opioid>
        overdose	4	on land ; on landlin ; on nightstand ; on oth ; on stov ; only keep ; only tel
        overdose	4	open and ; open if ; our sit ; oxy and ; oye com ; paquet ; party ; pastilla est
        overdose	4	pastilla mi ; patch and ; ped de ; pens que ; per <friend> ; per neighbor
        overdose	4	percolator and ; pestan ; pil pleas ; pin <headface> ; pis del ; plu someth ; poodl
        overdose	4	poppy ; por error ; pour a ; powd and ; pres perc ; prim no ; prob noth ; pued levant
        overdose	4	puert que ; pul away ; pun de ; purpl stuf ; pus y ; push it ; q ; que una ; queri mor
        overdose	4	quieta ; quit i ; ran ; reaccion ni ; read what ; recepcion de ; rent el ; resbal
        overdose	4	restroom stal ; rie sol ; rousabl to ; rug ; s <opioid> ; s blu ; sal <fluid>
        overdose	4	sal espumit ; say let ; se de ; se iba ; she <emergency> ; she <hot> ; she blink
        overdose	4	she run ; shot my ; shout ; shov her ; show with ; sideway ; singl ; sist been
        overdose	4	sit <amount> ; skin ; sleep her ; sleep not ; sleeper ; slur + ; slur and ; snor all
        overdose	4	snor nois ; so for ; sobredosi en ; sobrin nunc ; soft <hear> ; soft voic ; sol un
        overdose	4	som <sedative> ; somebody ; somebody powd ; someth blu ; someth from ; sostien ; spoon
        overdose	4	start mol ; stat dtr ; sticker ; straw in ; su jarab ; swig ; tablet on ; tack <room>
        overdose	4	tack room ; tak long ; takin ; tard en ; tel you ; ten <moment> ; the app ; the breakup
        overdose	4	the fing ; the horn ; the rug ; the signatur ; the tack ; the thermo ; the traffic
        overdose	4	then <go> ; then <stop> ; then one ; ther <fire> ; ther burnt ; ther is ; they taught
        overdose	4	thing ; thirty ; thought they ; tien de ; to breath ; tod ; tonight all ; tonit he
        overdose	4	took her ; top 0 ; tramadol ; tryn do ; tun and ; turn ; twenty min ; two are
        overdose	4	two empty ; tylenol ; un <hear> ; uncl gav ; unresp ; up he ; up without ; upright with
        overdose	4	used one ; va ; van ; vecin en ; vend en ; vomit in ; wak up ; was <asleep> ; was a
        overdose	4	wax ; we carri ; wel ; went a ; what <afraid> ; what worri ; whatev ; when <official>
        overdose	4	when u ; window down ; with <needle> ; with beer ; wok at ; worri me ; y noma ; ya noma
        overdose	4	youtub
        overdose	3	+ <fire> ; + burnt ; 0 spray ; <afraid> im ; <alcohol> am ; <alone> si ; <amount> mayb
        overdose	3	<angry> <die> ; <angry> <emergency> ; <appointment> act ; <ask> <asleep>
        overdose	3	<asleep> <container> ; <asleep> <go> ; <asleep> <phone> ; <asleep> la ; <asleep> par
        overdose	3	<blood> <play> ; <bodypart> <happy> ; <bodypart> und ; <bodysound> <hear>
        overdose	3	<bodysound> <opioid> ; <breath> <awake> ; <breath> are ; <breath> bien ; <color> lik
        overdose	3	<consume> <soon> ; <consume> alarm ; <consume> all ; <container> open
        overdose	3	<continue> <amount> ; <continue> <bodypart> ; <day> <give> ; <eat> <stop>
        overdose	3	<emergency> <say> ; <emergency> en ; <emergency> rn ; <fall> out ; <fire> <bodypart>
        overdose	3	<fluid> by ; <fluid> is ; <friend> found ; <go> down ; <headface> <continue>
        overdose	3	<headface> <drug> ; <headface> <eat> ; <headface> <emergency> ; <headface> <headface>
        overdose	3	<headface> <home> ; <headface> <room> ; <headface> and ; <headface> he
        overdose	3	<headface> just ; <hear> slow ; <hit> <container> ; <hit> <withdrawal> ; <hit> it
        overdose	3	<home> anymor ; <intoxicated> i ; <job> and ; <key> <headface> ; <kill> per
        overdose	3	<kin> <medicine> ; <kin> mia ; <medicine> <moment> ; <moment> <friend>
        overdose	3	<moment> <furniture> ; <moment> <hear> ; <needle> + ; <needle> <fire>
        overdose	3	<needle> <think> ; <needle> al ; <opening> que ; <opioid> at ; <opioid> but
        overdose	3	<opioid> by ; <palecolor> <consume> ; <palecolor> <play> ; <palecolor> no
        overdose	3	<partner> <limp> ; <partner> <palecolor> ; <partner> up ; <past> <water> ; <past> sat
        overdose	3	<past> us ; <phone> <alone> ; <phone> <asleep> ; <pill> <alcohol> ; <pill> y
        overdose	3	<play> <crowd> ; <put> someth ; <rail> <room> ; <record> ive ; <remember> <medicine>
        overdose	3	<room> <color> ; <room> <palecolor> ; <sad> mi ; <sedative> <container>
        overdose	3	<sedative> <palecolor> ; <sedative> com ; <sedative> mayb ; <sedative> ya
        overdose	3	<see> <color> ; <stop> la ; <stop> she ; <stranger> <needle> ; <stranger> down
        overdose	3	<take> long ; <tired> my ; <try> ; <try> <stranger> ; <water> aft ; <water> of
        overdose	3	<write> pa ; a <church> ; a <cold> ; a <friend> ; a candl ; a cold ; a compact ; a grap
        overdose	3	a shak ; a teammat ; all four ; all wrong ; already <go> ; als and ; alumini en ; any 0
        overdose	3	arm back ; asient del ; back first ; back to ; ban 0 ; bathroom ; been i ; being told
        overdose	3	bet now ; bf gf ; blu <always> ; blu needl ; boc com ; both card ; bought blu ; boy has
        overdose	3	breath are ; breath but ; breath is ; but from ; bystander <stranger> ; cabinet at
        overdose	3	cal whisper ; celebrat ; cheek ; chest drool ; chew a ; ciruel y ; clammy puk
        overdose	3	colchon y ; collaps in ; colour ; colour and ; com mora ; com round ; cuant ; de 0
        overdose	3	de <breath> ; de las ; de mas ; del <medicine> ; dic pura ; diganl si ; doing <play>
        overdose	3	doing drum ; dol ; el <town> ; el de ; empty box ; encampment und ; encontr papel
        overdose	3	escrib pa ; escur ; ever <try> ; ever and ; ever tri ; evercle on ; ex <partner>
        overdose	3	feel so ; feet up ; fiest ; find that ; fingernail look ; flinch when ; floor ; foil +
        overdose	3	for thi ; frantic ; from <past> ; from befor ; fry on ; fue <opioid> ; fue fentanil
        overdose	3	fueron 0 ; gargant ; get drowsy ; get long ; gf he ; given no ; good long ; gray n
        overdose	3	gurgl sound ; hac cas ; had someth ; handful every ; happen ; has been ; hav gon
        overdose	3	he <eat> ; he did ; heart doing ; help us ; henny ; her <needle> ; her chest ; her nos
        overdose	3	her straw ; her typ ; hes breath ; hiel ; his <asleep> ; his daddy ; his ear ; his nam
        overdose	3	his pupil ; his sleep ; hna pt ; hot enough ; hubier <eat> ; hubier com ; i <consume>
        overdose	3	i count ; int ; is <clinician> ; is rn ; is slid ; is tilt ; isnt and ; its <hot>
        overdose	3	just <asleep> ; just drop ; just sleep ; knuckl lik ; la <blood> ; la <take> ; la lig
        overdose	3	la mitad ; las oreja ; let ; lift the ; limp as ; lip are ; lo <feel> ; lo sient
        overdose	3	loos in ; lot mor ; lotion ; m took ; mak <hear> ; mak and ; man ; man down ; man up
        overdose	3	manten ; me awak ; me vuelv ; med ; medicin and ; methadon ; methadon on
        overdose	3	meti fentanil ; meti una ; min by ; min lat ; mism ; mo ; month both ; monton
        overdose	3	motel on ; my cun ; my friend ; my grandbaby ; my lif ; myself for ; nail ; needl
        overdose	3	night and ; no <feel> ; no allergi ; no dorm ; nod with ; nois and ; noma
        overdose	3	noth <breath> ; noth breath ; now off ; of evercle ; of grandma ; of henny ; off a
        overdose	3	one spray ; only <breath> ; only been ; open act ; open y ; or <play> ; orang bottl
        overdose	3	oreja ; otr cuart ; out hes ; over so ; overdos for ; pa arrib ; partn 0 ; party now
        overdose	3	pastilla azul ; pastilla que ; pax ; phon but ; port john ; prescrib one ; purpl lip
        overdose	3	put someth ; que ronc ; quit snor ; ra on ; rattl ; red one ; rentamo ; respir bien
        overdose	3	respiracion ; rn 0 ; roommat he ; said his ; se ech ; she let ; she shoot ; shed had
        overdose	3	sideway and ; sinc fiv ; sing and ; singl <day> ; singl day ; sippin lean ; slap his
        overdose	3	sleep thru ; smok alarm ; sol si ; somebody gav ; sosten ; sra llor ; star past
        overdose	3	stil in ; sum ; swallow a ; teammat ; than ; than he ; that <palecolor> ; that wasnt
        overdose	3	the bathroom ; the feet ; the music ; the soup ; then <outdoors> ; then back ; then ran
        overdose	3	then stop ; ther no ; thre back ; to <breath> ; to dial ; to you ; tok ; took thos
        overdose	3	took what ; track of ; trap no ; tre globo ; tub ; typ now ; un monton ; uno <friend>
        overdose	3	until a ; vez <amount> ; voic took ; warm and ; warm but ; was hot ; was in
        overdose	3	we <emergency> ; we split ; whatev was ; whos <bodypart> ; wierd ; wierd and ; with op
        overdose	3	wont get ; word run ; y tod ; ya vien
        overdose	-3	+ <stimulant> ; 0 hour ; 0 night ; <amount> <record> ; <amount> tim ; <ask> <kin>
        overdose	-3	<asleep> on ; <awake> <palecolor> ; <bodypart> <moment> ; <bodypart> hard
        overdose	-3	<bodysound> <pet> ; <breath> no ; <chestheart> is ; <clothes> y ; <consume> una
        overdose	-3	<day> <bodypart> ; <day> <continue> ; <day> <think> ; <day> at ; <day> sinc
        overdose	-3	<day> without ; <die> and ; <friend> <stimulant> ; <furniture> <day> ; <go> <home>
        overdose	-3	<go> <think> ; <go> to ; <home> <continue> ; <home> and ; <home> con ; <hot> 0
        overdose	-3	<insurance> and ; <job> 0 ; <kin> who ; <last> <week> ; <last> <year>
        overdose	-3	<month> <stimulant> ; <outdoors> <day> ; <outdoors> <go> ; <palecolor> his
        overdose	-3	<partner> <drive> ; <phone> <amount> ; <phone> <write> ; <phone> it ; <put> my
        overdose	-3	<rail> ; <say> <crowd> ; <say> <drive> ; <say> de ; <say> hed ; <shake> <moment>
        overdose	-3	<soon> <awake> ; <start> <day> ; <stimulant> a ; <stimulant> at ; <stimulant> x
        overdose	-3	<stop> las ; <stranger> with ; <take> <child> ; <take> <day> ; <take> <job>
        overdose	-3	<take> <money> ; <take> <opening> ; <tired> of ; <treatment> 0 ; <treatment> <month>
        overdose	-3	<treatment> and ; <volunteer> ; <wait> con ; <year> <moment> ; a <seizure> ; a bed
        overdose	-3	a few ; a hous ; a mi ; afternoon ; airport ; and all ; and can ; and cant ; and was
        overdose	-3	anyway ; ask re ; being ; bien se ; bit ; by 0 ; c/o ; cant do ; cle ; clt ; comput
        overdose	-3	con usted ; corren ; cosa ; day a ; day sinc ; de <treatment> ; de una ; dental
        overdose	-3	dentist ; detail ; diari desd ; dic que ; diez ; duel ; el <treatment> ; en <home>
        overdose	-3	en cas ; ener ; esper ; ever sinc ; fifty ; fin ; fir ; firm ; fiv day ; fiv year
        overdose	-3	for <count> ; for him ; gam ; gav away ; gav me ; gurgl nois ; habit ; hair ; head on
        overdose	-3	high ; his <eat> ; i look ; i nev ; i start ; icu ; id rath ; in august ; in spr
        overdose	-3	in with ; inf ; iron ; it all ; it befor ; la <church> ; la <crowd> ; la coc
        overdose	-3	last year ; le cab ; left arm ; limpi ; look for ; los <amount> ; lug ; luz
        overdose	-3	m <alcohol> ; marri ; me <ask> ; me back ; me llam ; mi <home> ; mi cas ; mos
        overdose	-3	my <chestheart> ; my <last> ; my <phone> ; my <play> ; my first ; my last ; my nam
        overdose	-3	neith ; nev <take> ; nev touch ; no es ; no oth ; now gray ; och ; on friday ; on your
        overdose	-3	one in ; or so ; our <church> ; our <home> ; our <outdoors> ; out <day> ; pian ; point
        overdose	-3	pue ; pueden ; red ; releas ; road ; rxd ; season ; sinc <last> ; sinc last ; sinc the
        overdose	-3	sit on ; slot ; smok crack ; social ; sud ; swing ; tabl ; the <appointment>
        overdose	-3	the <year> ; the county ; the kitchen ; therapist ; tir of ; to <consume> ; to <give>
        overdose	-3	to <wait> ; to find ; to me ; troubl ; used to ; viern ; was the ; wear ; widow
        overdose	-3	with <kin> ; with <opioid> ; won ; y <day> ; y con ; yo no ; your <phone>
        overdose	-3	~<clinician> ; ~<colleague> ; ~<hot> ; ~<insurance> ; ~de
        overdose	-4	0 <go> ; 0 <week> ; 0 ano ; 0 meth ; 0 mg ; <alcohol> / ; <always> oth
        overdose	-4	<amount> <crowd> ; <amount> <job> ; <amount> <put> ; <amount> one ; <amount> or
        overdose	-4	<amount> to ; <ask> <treatment> ; <ask> me ; <ask> re ; <ask> what ; <bodypart> <pain>
        overdose	-4	<bodysound> <fluid> ; <break> ; <breath> it ; <child> to ; <consume> <alcohol>
        overdose	-4	<consume> <continue> ; <continue> <think> ; <continue> a ; <count> <month>
        overdose	-4	<crowd> in ; <crowd> on ; <day> <kin> ; <day> <need> ; <day> <outdoors>
        overdose	-4	<day> <stranger> ; <day> <take> ; <day> aft ; <drive> 0 ; <drug> <amount> ; <eat> so
        overdose	-4	<eat> with ; <fall> <room> ; <furniture> <say> ; <give> <home> ; <give> <play>
        overdose	-4	<give> the ; <go> <stiff> ; <go> by ; <go> my ; <home> <day> ; <home> in
        overdose	-4	<insurance> <money> ; <job> <job> ; <job> <trade> ; <job> de ; <kin> <buy>
        overdose	-4	<kin> <clothes> ; <kin> <home> ; <kin> <think> ; <kin> en ; <last> <day> ; <leave> and
        overdose	-4	<moment> <week> ; <money> <amount> ; <month> <amount> ; <need> <go> ; <need> off
        overdose	-4	<night> <clinician> ; <night> <job> ; <night> <week> ; <order> <treatment>
        overdose	-4	<outdoors> <amount> ; <partner> <eat> ; <past> <eat> ; <past> that
        overdose	-4	<phone> <bodysound> ; <phone> <eat> ; <phone> a ; <say> <ask> ; <say> <soon>
        overdose	-4	<say> <treatment> ; <say> it ; <say> yet ; <school> <take> ; <sedative> <day>
        overdose	-4	<see> for ; <sober> ; <stimulant> <continue> ; <stimulant> and ; <stimulant> sinc
        overdose	-4	<stop> my ; <stop> the ; <take> <furniture> ; <take> <stimulant> ; <take> out
        overdose	-4	<think> its ; <town> <amount> ; <treatment> in ; <wait> <kin> ; <wait> a
        overdose	-4	<week> <amount> ; <year> <always> ; <year> <amount> ; <year> <go> ; <year> y ; a 0
        overdose	-4	a <month> ; a <opening> ; a <water> ; about it ; agre ; al <day> ; al dia ; along
        overdose	-4	and <give> ; and <play> ; and <put> ; and <stop> ; and id ; animal ; ano y ; anywher
        overdose	-4	are you ; ask me ; back of ; been a ; beer ; befor that ; behind the ; blanc ; block
        overdose	-4	bor ; box ; bridg ; brown ; by my ; caf ; cel ; cent ; christma ; cinc ; clear ; click
        overdose	-4	clr <kin> ; comadr ; con su ; cond ; conmig ; corn ; cost ; coupl of ; cuand ; cuid
        overdose	-4	d <past> ; d ago ; de <day> ; desintoxicacion ; dig ; din ; diner ; dio ; doe a ; drew
        overdose	-4	drug ; eith ; el <home> ; el <phone> ; el cristal ; employ ; envelop ; eso ; etoh
        overdose	-4	every oth ; every two ; exact ; feb ; finish ; for <stimulant> ; for two ; fork
        overdose	-4	from the ; garag ; garden ; gent ; get to ; going gray ; gon the ; good ; got a
        overdose	-4	got my ; happy ; he cant ; hear ; her lip ; her own ; hir ; hold the ; honest ; hundr
        overdose	-4	i <start> ; im <consume> ; in january ; in jun ; in our ; in thi ; inpt ; intensiv
        overdose	-4	intern ; it <past> ; its 0 ; its <amount> ; ive <take> ; jail ; jef ; juev ; kept
        overdose	-4	ketamin ; la <write> ; la vecin ; las <daytime> ; liv with ; los <day> ; los nino
        overdose	-4	lost my ; low ; marc ; mat ; mattres ; me <happy> ; me <pain> ; medical ; medicar ; mg
        overdose	-4	mi senor ; mied ; money ; mov to ; mumbl and ; my <crowd> ; my <room> ; my daught
        overdose	-4	my neck ; my niec ; my old ; my own ; necesit ; new <year> ; new year ; nin <year>
        overdose	-4	nin year ; ningun ; nitrou ; no ~<alcohol> ; of <amount> ; of <stimulant>
        overdose	-4	of <treatment> ; on <medicine> ; on day ; on meth ; one sid ; one with ; ord
        overdose	-4	otherwis ; out at ; out on ; par el ; par mi ; park lot ; pharmacy ; pm ; poc ; ppo
        overdose	-4	privat ; pur ; read the ; repeat ; reviv ; saf ; sav ; sea ; semana ; si ; sinc then
        overdose	-4	sleep at ; slip ; soak ; spic ; spot ; stomach ; straight ; straw at ; tak the ; teng
        overdose	-4	teni ; that all ; the <day> ; the <daytime> ; the <insurance> ; the <kin>
        """
}
