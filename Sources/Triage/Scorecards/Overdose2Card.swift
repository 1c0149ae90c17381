extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	5	down his ; eat perc ; el <container> ; el asient ; el ban ; encog ; espos al
        overdose	5	espos ell ; est <asleep> ; estoy ; estoy <alone> ; estoy sol ; everyth ther ; eye half
        overdose	5	eye keep ; f <lock> ; f soft ; fac for ; fallin ; far is ; farth ; feel ; fel out
        overdose	5	fent patch ; floppy and ; fog ; forehead ; frasc enter ; fri y ; fum fent ; gf has
        overdose	5	gon grey ; gravity ; gray blu ; gulp ; gurg ; guy told ; hac ni ; hand ; hasnt
        overdose	5	hast del ; hay una ; he aint ; head just ; her <opioid> ; her answ ; her cheek
        overdose	5	her dos ; her n ; her voic ; hes lik ; hes slump ; him sleep ; his <bodypart>
        overdose	5	his <drug> ; his <opioid> ; his feet ; hora ; i <think> ; im <hot> ; in <kin>
        overdose	5	in combin ; in cool ; in fallujah ; in reclin ; internet ; internet <say> ; is get
        overdose	5	is nod ; isnt <home> ; it drop ; ive <play> ; ive slap ; junta y ; jv ; jv <play>
        overdose	5	keep awak ; kitchen flr ; know pls ; knuckl ; la barbil ; la boc ; la sangr ; label and
        overdose	5	label his ; le cae ; le vend ; lean with ; les in ; les pain ; lin he ; lin mom
        overdose	5	lip gray ; ll ; los tien ; lukewarm ; mak <say> ; manny ; mas cerc ; mayb the
        overdose	5	me escribi ; me ma ; me trab ; mgr resident ; min out ; mirror ; mom whol ; moradita
        overdose	5	motel desk ; music and ; my <bodypart> ; my fing ; my lorazepam ; my med ; my methadon
        overdose	5	my sister ; my son ; nail hav ; narcan left ; nariz y ; nasal ; nev felt ; ni
        overdose	5	ni pestan ; no <say> ; no chang ; no flinch ; nobody <home> ; nobody hom ; nod off
        overdose	5	norco ; not rousabl ; now her ; now hes ; oding on ; oding right ; ojo a ; ok if
        overdose	5	on <headface> ; on he ; on stov ; only keep ; overdos in ; pa all ; part was ; paw
        overdose	5	per <moment> ; perc off ; percolator and ; pil lik ; pinpoint <consume> ; pinpoint smok
        overdose	5	pls what ; plum and ; potato ; practic 0 ; pres perc ; prim ya ; pued levant
        overdose	5	que <bodysound> ; que fueron ; r <palecolor> ; rag ; rain on ; rat me ; rcp ; reclin
        overdose	5	respir com ; room floor ; roomi ; rug ; saw that ; scen 0 ; se <alcohol> ; se tom
        overdose	5	second when ; self ; she <breath> ; she ate ; she feel ; she overdos ; she took
        overdose	5	sid lik ; siempr per ; sinc <photo> ; skin lik ; slump over ; som <child> ; someth from
        overdose	5	spray y ; stood up ; tak someth ; ten ; that g ; the <amount> ; the encampment
        overdose	5	the nasal ; the reclin ; the som ; the stal ; ther foam ; thick and ; think ; ths
        overdose	5	tibi ; tibi per ; tinfoil ; tio ; to <remember> ; to inhal ; took her ; trap moj
        overdose	5	turn <color> ; turn blu ; two big ; una pastilla ; und ther ; uno ; uno amigo
        overdose	5	up <headface> ; up about ; up cant ; up we ; up whit ; upright with ; usa chiv ; vaci
        overdose	5	vodk lik ; voic ; wak my ; washcloth ; washcloth on ; wat on ; weird ; went real
        overdose	5	wet washcloth ; wif at ; xanax lik ; xfer f ; y encim ; y she
        overdose	4	+ xanax ; 0 <month> ; 0 <sedative> ; 0 dic ; 0 la ; 0 mayb ; 0 soma
        overdose	4	<alcohol> <moment> ; <alcohol> bc ; <alone> <town> ; <alone> un ; <always> <crash>
        overdose	4	<always> <emergency> ; <always> singl ; <amount> <container> ; <amount> <pill>
        overdose	4	<amount> big ; <amount> cap ; <amount> wk ; <angry> <go> ; <angry> and ; <ask> <ask>
        overdose	4	<asleep> <partner> ; <asleep> not ; <asleep> sent ; <awake> <clinician>
        overdose	4	<awake> <opioid> ; <awake> my ; <awake> to ; <bodypart> kind ; <bodysound> <hear>
        overdose	4	<bodysound> <put> ; <bodysound> all ; <bodysound> for ; <break> off
        overdose	4	<breath> <consume> ; <breath> <partner> ; <breath> real ; <breath> una ; <clean> <fall>
        overdose	4	<clothes> stick ; <cold> <moment> ; <cold> ive ; <colleague> resident
        overdose	4	<color> <breath> ; <color> <eat> ; <color> <stranger> ; <color> lik ; <color> part
        overdose	4	<consume> <fire> ; <consume> lean ; <consume> what ; <container> <cold>
        overdose	4	<container> open ; <container> she ; <continue> <awake> ; <continue> <headface>
        overdose	4	<continue> <intoxicated> ; <continue> then ; <count> <sedative> ; <count> and
        overdose	4	<die> sent ; <drive> <intoxicated> ; <drive> <night> ; <drive> ya ; <eat> <stop>
        overdose	4	<eat> mak ; <eat> n ; <emergency> <palecolor> ; <emergency> <photo> ; <emergency> noth
        overdose	4	<fall> <palecolor> ; <feel> <see> ; <feel> arent ; <fire> <eat> ; <fire> his
        overdose	4	<fluid> <pill> ; <fluid> on ; <friend> <kill> ; <friend> did ; <friend> is
        overdose	4	<give> <wait> ; <go> <job> ; <go> down ; <happy> hes ; <headface> <amount>
        overdose	4	<headface> <cold> ; <headface> <color> ; <headface> <leave> ; <headface> <palecolor>
        overdose	4	<headface> <phone> ; <headface> a ; <headface> it ; <headface> just ; <headface> not
        overdose	4	<headface> slat ; <headface> the ; <hear> slow ; <height> <hold> ; <hit> <container>
        overdose	4	<hold> her ; <hold> his ; <hospital> <stranger> ; <intoxicated> +
        overdose	4	<intoxicated> <continue> ; <intoxicated> <say> ; <intoxicated> off ; <kill> <hear>
        overdose	4	<kill> per ; <kin> <amount> ; <kin> is ; <kin> was ; <law> with ; <lock> <say>
        overdose	4	<lock> i ; <medicine> <container> ; <medicine> <moment> ; <medicine> con
        overdose	4	<medicine> ther ; <moment> hes ; <moment> porqu ; <moment> y ; <month> <medicine>
        overdose	4	<need> <asleep> ; <needle> <past> ; <official> <furniture> ; <opioid> <container>
        overdose	4	<opioid> <moment> ; <opioid> falsa ; <opioid> he ; <opioid> lik ; <pain> <pill>
        overdose	4	<palecolor> bare ; <palecolor> de ; <palecolor> hes ; <partner> <emergency>
        overdose	4	<partner> <job> ; <past> cant ; <pet> <goodbye> ; <phone> <angry> ; <phone> <breath>
        overdose	4	<phone> mi ; <phone> ni ; <pill> <alcohol> ; <pill> <container> ; <pill> <palecolor>
        overdose	4	<pill> <put> ; <pill> est ; <pill> lik ; <pill> mi ; <play> <give> ; <play> had
        overdose	4	<play> rol ; <put> alg ; <put> at ; <put> lo ; <room> <continue> ; <room> <emergency>
        overdose	4	<room> stal ; <say> <limp> ; <say> let ; <say> tien ; <say> you ; <sedative> <leave>
        overdose	4	<sedative> <palecolor> ; <sedative> com ; <sedative> lik ; <sedative> me
        overdose	4	<see> <angry> ; <see> at ; <see> one ; <stop> <bodysound> ; <stop> <container>
        overdose	4	<stranger> <emergency> ; <stranger> <intoxicated> ; <stranger> <needle>
        overdose	4	<stranger> <room> ; <take> alg ; <take> em ; <think> <intoxicated> ; <tool> <see>
        overdose	4	<town> <friend> ; <trade> @ ; <trust> <awake> ; <try> do ; <water> <bodypart>
        overdose	4	<water> <bodysound> ; a <container> ; a <hear> ; a breath ; a dar ; a dol ; a gargl
        overdose	4	a milkshak ; a pat ; a shak ; a sort ; a weird ; a whol ; abr ; abuel dic ; abuel el
        overdose	4	again then ; ago cant ; agu ; ahor ; ahor ya ; ahorit mi ; aint <take> ; air una
        overdose	4	al <container> ; all four ; allergi that ; als ; alumini en ; alway push ; an hr
        overdose	4	and dos ; and isnt ; and swallow ; anoth <eat> ; answ and ; answer me ; apret la
        overdose	4	apuest ; are co ; are just ; are turn ; arm drop ; arm up ; armcha ; around ; as id
        overdose	4	at hous ; ate the ; ativan ; back <palecolor> ; batch and ; be by ; beanbag
        overdose	4	been <try> ; been pick ; been rest ; been try ; between her ; bien <amount>
        overdose	4	big <alcohol> ; black part ; blu <always> ; blu and ; blu hes ; bols y ; both card
        overdose	4	breastbon with ; breath but ; breath real ; budg ; burn down ; burn his ; cabinet lik
        overdose	4	cal husb ; cam yesterday ; can <awake> ; can rous ; candl ; cant <take> ; cant know
        overdose	4	car afuer ; casi ni ; celebrat ; ceniz y ; charg ; cheek ; cheek on ; chest goe
        overdose	4	ciruel ; clammy ; clonazepam com ; clr <stranger> ; coach 0 ; color and ; color on
        overdose	4	com <blade> ; com navaj ; con <opioid> ; con el ; cook has ; costilla y ; count of
        overdose	4	count to ; cousin doe ; cuant <wait> ; cuant tard ; cuel se ; dad ; dad oxy ; de 0
        overdose	4	de can ; de chiv ; de hotel ; de pacoim ; de pol ; de tramadol ; del garaj ; despu de
        overdose	4	dispatch on ; dobl com ; doesnt ; doesnt so ; dog wont ; doing ; dont <need> ; dont fus
        overdose	4	door 0 ; door lock ; dorm no ; dorm per ; doubl cup ; down in ; drank most ; drum rol
        overdose	4	dud ; dun ; el <color> ; el color ; ell fum ; emt friend ; entir bottl ; er ; era
        overdose	4	eran ; es heroin ; es q ; espald y ; espejit ; est <lock> ; est agu ; est encer
        overdose	4	every lid ; every onc ; every singl ; everyth in ; eye lik ; f 0 ; falsa ; feet no
        overdose	4	fentanyl hes ; feo com ; fing and ; finger and ; fistful of ; fiv ; fix to
        overdose	4	flinch when ; floor not ; foam and ; foil next ; fold cha ; foot is ; forget
        overdose	4	forget to ; forgot ; found dad ; friend 0 ; friend at ; friend she ; from <past>
        overdose	4	from befor ; fue <opioid> ; g on ; gap ; gest ; get drowsy ; get quiet ; get sleepy
        overdose	4	gf <go> ; gf he ; girlfriend took ; glas ; glas and ; go <night> ; go between
        overdose	4	go tonight ; goe ; gray lik ; gurgl lip ; hac <moment> ; half an ; hand and
        overdose	4	happen <moment> ; happen now ; has been ; hasnt <go> ; hav gon ; he has ; help he
        overdose	4	help us ; her <medicine> ; her count ; her front ; her nap ; her on ; her one ; her rob
        overdose	4	her som ; hes <fluid> ; hes <hopeless> ; hes <hot> ; hes breath ; hes sort ; hicier
        overdose	4	hilo ; him by ; his break ; his breath ; his busines ; his finger ; hol ; husb went
        overdose	4	hydrocodon in ; i <continue> ; i <drive> ; i <eat> ; i took ; i want ; idk what
        overdose	4	im <palecolor> ; im itchy ; im stand ; in <friend> ; in <put> ; in fold ; in he ; int
        overdose	4	is <take> ; is unconsciou ; isnt <bodysound> ; isnt and ; it <fall> ; its <hot> ; jal
        overdose	4	jalon ; jalon me ; jel ; jering en ; keep count ; la gargant ; la pued ; landlord cal
        overdose	4	las rosa ; lawn cha ; le <put> ; le di ; le fue ; le jal ; letra ; lift her ; lip grey
        overdose	4	lip tingl ; llor hij ; llor mi ; lo muev ; lock i ; logr ; long ; look gray ; loos
        overdose	4	los <past> ; los ojito ; lot ; lot mor ; loung ; lunch until ; lunest ; m down ; m took
        overdose	4	m voz ; maiz ; mak <hear> ; mak a ; me da ; me estoy ; methadon tak ; mi amig
        overdose	4	milkshak ; mis sinc ; mism <opioid> ; mo preg ; mol thi ; mom cabinet ; month both
        overdose	4	monton de ; mor becaus ; mor ya ; motel ; motel 0 ; motel clerk ; motel night
        overdose	4	motel on ; moth in ; mouth is ; muchach est ; muy <asleep> ; muy dorm ; my <always>
        overdose	4	my bathtub ; my cheek ; my co ; my cun ; my screen ; my usual ; n he ; nanny ; narcan y
        overdose	4	navaj y ; needl by ; neighbor baby ; ni <say> ; no <feel> ; no <play> ; no answ
        overdose	4	no queri ; nod so ; nois and ; norc with ; normal for ; nos pas ; nos the
        overdose	4	noth <breath> ; noth breath ; noth he ; novi se ; now off ; odd on ; of 0 ; of grap
        overdose	4	of lean ; of my ; of som ; of spit ; of tak ; of ten ; off him ; ojito ; old <opioid>
        overdose	4	on land ; on landlin ; on nightstand ; on oth ; only <breath> ; only tel ; open and
        overdose	4	open if ; open y ; our sit ; oxy and ; oye com ; paquet ; party now ; pastilla est
        overdose	4	pastilla mi ; ped de ; pencil ; pens que ; per <friend> ; per neighbor ; perc falsa
        overdose	4	percolator ; pestan ; phon but ; pil pleas ; pin <headface> ; pis del ; plu someth
        overdose	4	poodl ; poppy ; por error ; pour a ; powd and ; prim no ; prob noth ; puert que
        overdose	4	pul away ; pun de ; purpl lip ; push it ; put ice ; q ; que ronc ; que una ; queri mor
        overdose	4	quieta ; quit i ; ran ; reaccion ni ; read what ; recepcion de ; rent el ; resbal
        overdose	4	restroom stal ; rie sol ; rn 0 ; roommat he ; rousabl to ; s <opioid> ; s blu
        overdose	4	said his ; sal <fluid> ; sal espumit ; sam <opioid> ; say let ; se de ; se iba
        overdose	4	she <emergency> ; she <feel> ; she <hot> ; she blink ; she run ; shot my ; shov her
        overdose	4	show with ; sideway ; sideway and ; sig ; singl <day> ; singl day ; sist been
        overdose	4	sit <amount> ; skin ; sleep her ; sleep not ; slur + ; slur and ; snor all ; snor for
        overdose	4	snor nois ; so for ; sobredosi en ; sobrin nunc ; soft <hear> ; soft voic ; sol un
        overdose	4	som <sedative> ; somebody ; somebody powd ; someth blu ; spoon ; start mol ; sticker
        overdose	4	straw in ; su jarab ; swig ; tablet on ; tack <room> ; tack room ; tak long ; talkin
        overdose	4	tard en ; tel you ; than ; than he ; the <color> ; the breakup ; the horn ; the rug
        overdose	4	the signatur ; the tack ; then <stop> ; then one ; ther <fire> ; ther burnt ; ther is
        overdose	4	thing ; thre tim ; tien de ; tod ; tod me ; tonight all ; tonit he ; top 0 ; tramadol
        overdose	4	tryn do ; tun and ; turn ; twenty min ; two are ; two empty ; tylenol ; typ is
        overdose	4	un <hear> ; uno <friend> ; unresp ; up he ; up without ; va ; van ; vecin en ; ven los
        overdose	4	vend en ; voic took ; vomit in ; wak up ; was mayb ; wax ; we r ; wel ; went a
        overdose	4	what <afraid> ; what was ; what worri ; whatev ; when <official> ; when u ; window down
        overdose	4	with <needle> ; wok at ; wont get ; work his ; worri me ; xanni ; ya noma ; ya vien
        overdose	4	youtub
        overdose	3	+ + ; + <fire> ; + burnt ; 0 <goodbye> ; 0 perc ; 0 spray ; <afraid> im ; <alcohol> am
        overdose	3	<alone> si ; <amount> he ; <angry> <emergency> ; <appointment> act ; <ask> <asleep>
        overdose	3	<asleep> <container> ; <asleep> la ; <asleep> par ; <awake> <give> ; <blood> <play>
        overdose	3	<bodysound> <needle> ; <bodysound> <opioid> ; <breath> but ; <child> not
        overdose	3	<clean> <needle> ; <clean> <stop> ; <cold> up ; <color> <past> ; <consume> all
        overdose	3	<continue> <bodypart> ; <drug> <furniture> ; <drug> on ; <eat> <emergency>
        overdose	3	<emergency> rn ; <fall> out ; <fluid> <see> ; <fluid> by ; <fluid> is ; <friend> found
        overdose	3	<goodbye> <furniture> ; <goodbye> off ; <headface> <drug> ; <headface> <emergency>
        overdose	3	<headface> <headface> ; <headface> <home> ; <headface> <withdrawal> ; <headface> and
        overdose	3	<headface> he ; <hear> <bodysound> ; <hit> <amount> ; <hit> en ; <hit> it
        overdose	3	<home> anymor ; <hot> ; <hot> <headface> ; <intoxicated> i ; <job> and ; <kin> <breath>
        overdose	3	<kin> <law> ; <kin> <medicine> ; <kin> clr ; <law> <moment> ; <lock> no
        overdose	3	<moment> <friend> ; <moment> <furniture> ; <moment> <hear> ; <moment> <room>
        overdose	3	<needle> + ; <needle> <fire> ; <needle> al ; <opening> que ; <opioid> <bodypart>
        overdose	3	<opioid> by ; <opioid> nev ; <opioid> than ; <palecolor> <pill> ; <palecolor> <play>
        overdose	3	<palecolor> no ; <partner> <limp> ; <partner> <palecolor> ; <partner> up ; <past> on
        overdose	3	<past> us ; <pet> <stop> ; <phone> <alone> ; <phone> <emergency> ; <phone> le
        overdose	3	<pill> y ; <play> <crowd> ; <remember> <amount> ; <remember> <medicine>
        overdose	3	<room> <color> ; <room> <palecolor> ; <room> com ; <room> not ; <sad> <friend>
        overdose	3	<say> <palecolor> ; <sedative> <asleep> ; <sedative> <awake> ; <sedative> <container>
        overdose	3	<sedative> mayb ; <sedative> ya ; <see> <color> ; <soon> <headface> ; <stop> she
        overdose	3	<stranger> <opioid> ; <stranger> down ; <take> long ; <tool> que ; <town> co
        overdose	3	<town> rm ; <try> ; <try> <drug> ; <try> <stranger> ; <water> <kill> ; <water> <put>
        overdose	3	<water> aft ; <water> he ; <water> of ; a <church> ; a <cold> ; a <friend> ; a candl
        overdose	3	a cold ; a compact ; abuelit llam ; ago told ; all the ; all wrong ; als and
        overdose	3	and accord ; and im ; and is ; any 0 ; are half ; arm back ; as <go> ; asient del
        overdose	3	at <headface> ; at gat ; back first ; back to ; bathroom ; been i ; being told
        overdose	3	bet now ; bf gf ; bien feo ; blu needl ; boc com ; borrow his ; bought blu ; boy has
        overdose	3	brok so ; cal whisper ; chest drool ; cierran ; ciruel y ; clammy puk ; collaps in
        overdose	3	colour and ; com mora ; com round ; con <alcohol> ; count now ; cup in ; da
        overdose	3	de <breath> ; de las ; de los ; de mas ; dedo se ; dedo y ; del <medicine> ; del <room>
        overdose	3	despu ; dic pura ; did with ; diganm si ; distract ; dog has ; doing <play>
        overdose	3	doing drum ; dol ; dop every ; drain ; el <town> ; el de ; el pis ; empty box ; ems on
        overdose	3	encampment und ; encontr papel ; ever <try> ; ever and ; ever tri ; evercle on
        overdose	3	evry tim ; feel so ; feet up ; fentanyl ; feo y ; find that ; fingernail look ; floor
        overdose	3	floor snor ; frantic ; fry on ; fue fentanil ; fueron 0 ; gargant ; get long ; given no
        overdose	3	go und ; good long ; gray n ; guest in ; gurgl needl ; guy took ; hac cas ; had someth
        overdose	3	half on ; handful every ; he <eat> ; he <limp> ; he borrow ; he did ; heart doing
        overdose	3	henny ; her <hear> ; her <needle> ; her <put> ; her chest ; her nos ; her straw
        overdose	3	her typ ; his <break> ; his daddy ; his ear ; his gf ; his nam ; his pupil ; his sleep
        overdose	3	hna pt ; hombr llor ; hot enough ; how <amount> ; hubier <eat> ; hubier com
        overdose	3	i <consume> ; i did ; in <headface> ; is <clinician> ; is rn ; is slid ; is tilt
        overdose	3	it <amount> ; just <asleep> ; just drop ; just sleep ; la <blood> ; la lig ; la mitad
        overdose	3	las de ; las oreja ; las pared ; le habl ; let ; lift the ; limp as ; lo <feel>
        overdose	3	lo sient ; loos in ; man ; man down ; man up ; manten ; mas ; me awak ; me vuelv
        overdose	3	medicin and ; men ; methadon ; methadon and ; meti fentanil ; meti una ; min by
        overdose	3	min lat ; motel rm ; moth stat ; my friend ; my grandbaby ; myself ; myself for
        overdose	3	myself n ; n <eat> ; nail ; needl ; night and ; no allergi ; no puls ; nod with ; noma
        overdose	3	now twenty ; oclock which ; of grandma ; of henny ; of snor ; off right ; one spray
        overdose	3	open act ; or <play> ; orang bottl ; oreja ; otr cuart ; our dumpst ; over so
        overdose	3	overdos for ; pa arrib ; partn 0 ; party ; pastilla azul ; pastilla que ; patch and
        overdose	3	patrol ; pax ; perc he ; prim est ; pus y ; quem el ; queri viv ; red one ; rentamo
        overdose	3	respiracion ; room ; rous to ; rub ; sabemo cual ; said and ; sam spot ; se ech
        overdose	3	she let ; she shoot ; shoot heroin ; sing and ; sippin lean ; slap his ; sleep thru
        overdose	3	slow and ; smok alarm ; sol si ; soma ; somebody gav ; sostien ; sra llor ; star past
        overdose	3	stat dtr ; stil in ; swallow a ; takin ; that <palecolor> ; that wasnt ; the bathroom
        overdose	3	the beanbag ; the feet ; the music ; the soup ; the thermo ; then <go> ; then ran
        overdose	3	they taught ; thre back ; thre week ; tien com ; to breath ; to dial ; tok ; too fast
        overdose	3	took thos ; trab la ; tramadol and ; trap no ; tub ; typ now ; uncl gav ; und ; until a
        overdose	3	up <needle> ; up cus ; upright and ; used one ; va lo ; vez <amount> ; viv se
        overdose	3	warm and ; warm but ; was a ; was hot ; wav off ; we <emergency> ; we carri ; we split
        overdose	3	whatev was ; wheth someon ; whos <bodypart> ; wierd ; wierd and ; with <sedative>
        overdose	3	with beer ; with op ; word run ; y noma ; ya llam
        overdose	-3	+ <stimulant> ; 0 ano ; 0 i ; 0 night ; <always> <job> ; <ask> <amount>
        overdose	-3	<bodypart> hard ; <bodysound> <amount> ; <chestheart> is ; <child> <day>
        overdose	-3	<child> <law> ; <child> <need> ; <clothes> y ; <consume> <cannabis> ; <consume> una
        overdose	-3	<container> <day> ; <day> <continue> ; <day> <kin> ; <day> at ; <day> sinc
        overdose	-3	<day> without ; <friend> <stimulant> ; <go> <give> ; <go> <happy> ; <go> <think>
        overdose	-3	<hospital> <day> ; <job> 0 ; <job> <job> ; <kin> <clothes> ; <kin> re ; <kin> who
        overdose	-3	<last> <day> ; <last> <year> ; <moment> <ask> ; <month> <amount> ; <month> <go>
        overdose	-3	<night> <job> ; <palecolor> his ; <phone> <amount> ; <phone> <write> ; <phone> de
        overdose	-3	<phone> it ; <put> my ; <record> and ; <say> <clinician> ; <say> <crowd> ; <say> hed
        overdose	-3	<soon> <awake> ; <start> <day> ; <stimulant> a ; <stimulant> x ; <stranger> <go>
        overdose	-3	<stranger> with ; <take> <drive> ; <take> <insurance> ; <take> <law> ; <take> <money>
        overdose	-3	<tired> of ; <town> <amount> ; <treatment> 0 ; <treatment> and ; <year> <moment>
        overdose	-3	a <outdoors> ; a bed ; a few ; a hous ; a las ; agre ; alguien ; and <think> ; and all
        overdose	-3	and was ; animal ; argu ; ask re ; bien se ; blanc ; can <go> ; cel ; con usted
        overdose	-3	corren ; cosa ; cost ; cuatr ; custody ; day a ; day sinc ; de <day> ; de una
        overdose	-3	dentist ; desintoxicacion ; diari desd ; dic que ; diez ; dig ; diner ; do it ; doe a
        overdose	-3	drink 0 ; el <official> ; el <treatment> ; en <home> ; en cas ; ener ; entonc ; esper
        overdose	-3	exact ; feb ; february ; fifty ; finish ; firm ; for <count> ; for good ; for him
        overdose	-3	gav away ; gav me ; good ; grand ; green ; hair ; he told ; her lip ; hir ; hold the
        overdose	-3	holiday ; hundr ; i look ; i start ; icu ; im <amount> ; in january ; in with ; inf
        overdose	-3	inpt ; intensiv ; iron ; is your ; it all ; its a ; la <crowd> ; la coc ; last nit
        overdose	-3	last year ; lat <kin> ; le cab ; limpi ; los <amount> ; lug ; luz ; marc ; me <ask>
        overdose	-3	me back ; me llam ; mi <home> ; mi cas ; mied ; mos ; my <chestheart> ; my <eat>
        overdose	-3	my <play> ; my last ; my own ; neith ; nev <take> ; nev touch ; nin year ; no es
        overdose	-3	no oth ; now gray ; och ; of <treatment> ; on day ; on friday ; on meth ; one in
        overdose	-3	one with ; our <church> ; our <home> ; our <outdoors> ; out <day> ; out on ; over the
        overdose	-3	past the ; practic ; pue ; pueden ; repeat ; road ; rxd ; seri ; sinc <day>
        overdose	-3	sinc <month> ; slot ; smok crack ; social ; son overdos ; straw at ; sweet ; swing
        overdose	-3	tabl ; tatto ; tel me ; the <day> ; the <eat> ; the <rail> ; the county ; the kitchen
        overdose	-3	the second ; therapist ; thick than ; tir of ; to <consume> ; to <give> ; to <wait>
        overdose	-3	to find ; to me ; to say ; troubl ; un <day> ; want off ; what would ; whenev ; widow
        overdose	-3	wint ; with <opioid> ; won ; wors ; wrot ; y <day> ; y <leave> ; y con ; yo no
        overdose	-3	you <think> ; your <phone> ; ~<clinician> ; ~<colleague> ; ~<hot>
        overdose	-4	0 <go> ; 0 <week> ; 0 hour ; 0 meth ; 0 mg ; <alcohol> / ; <always> <daytime>
        overdose	-4	<always> desd ; <always> oth ; <amount> <crowd> ; <amount> <job> ; <amount> <put>
        overdose	-4	<amount> one ; <amount> to ; <ask> <treatment> ; <ask> re ; <ask> what
        overdose	-4	<awake> <palecolor> ; <bodypart> <moment> ; <bodypart> <pain> ; <bodysound> <fluid>
        overdose	-4	<bodysound> <headface> ; <break> ; <breath> it ; <breath> no ; <child> in
        overdose	-4	<consume> <alcohol> ; <consume> <cold> ; <consume> <continue> ; <continue> a
        overdose	-4	<count> <month> ; <crowd> in ; <day> <month> ; <day> <need> ; <day> <stranger>
        overdose	-4	<day> <take> ; <day> aft ; <drive> 0 ; <drive> for ; <drive> y ; <eat> so ; <eat> with
        overdose	-4	<fall> <room> ; <furniture> <day> ; <give> <home> ; <give> <play> ; <go> <phone>
        overdose	-4	<go> <play> ; <go> <stiff> ; <go> <town> ; <go> my ; <happy> <go> ; <happy> <phone>
        overdose	-4	<hear> <hear> ; <home> <day> ; <home> <go> ; <home> <moment> ; <home> con ; <home> in
        overdose	-4	<insurance> <insurance> ; <job> <trade> ; <job> de ; <kin> <buy> ; <kin> <home>
        overdose	-4	<kin> en ; <leave> and ; <need> off ; <night> <clinician> ; <night> <week>
        overdose	-4	<order> <treatment> ; <outdoors> <amount> ; <outdoors> <day> ; <partner> <eat>
        overdose	-4	<past> <eat> ; <past> that ; <phone> <bodysound> ; <phone> <eat> ; <phone> a
        overdose	-4	<say> <drive> ; <say> <soon> ; <say> <treatment> ; <say> de ; <say> it ; <say> yet
        overdose	-4	<school> <take> ; <sedative> <day> ; <see> for ; <sober> ; <stimulant> <continue>
        overdose	-4	<stimulant> and ; <stimulant> sinc ; <stop> 0 ; <stop> <amount> ; <stop> <sedative>
        overdose	-4	<stop> my ; <take> <child> ; <take> <day> ; <take> <furniture> ; <take> <stimulant>
        overdose	-4	<take> it ; <take> out ; <think> its ; <treatment> in ; <wait> a ; <wait> con
        overdose	-4	<year> <always> ; <year> <go> ; <year> y ; a 0 ; a <month> ; a <water> ; a liv
        overdose	-4	about it ; afternoon ; al <day> ; al dia ; all <day> ; all day ; and <give>
        overdose	-4	and <put> ; and id ; and ive ; ano y ; anywher ; are you ; back of ; bad ; been a
        overdose	-4	befor that ; behind the ; bing ; blood ; bor ; box ; bridg ; by 0 ; c/o ; cans ; cent
        overdose	-4	chil ; christma ; cinc ; city ; cle ; clear ; click ; clr <kin> ; com in ; comadr
        overdose	-4	cond ; conmig ; coupl of ; cuand ; cuid ; d <past> ; d ago ; dental ; din ; drug
        overdose	-4	duel ; eith ; el <home> ; el <phone> ; el cristal ; employ ; envelop ; eso ; every oth
        overdose	-4	every two ; fal ; fir ; for <stimulant> ; for two ; fork ; from the ; gam ; garag
        overdose	-4	garden ; gent ; get to ; going gray ; gon the ; got my ; happy ; he cant ; head on
        overdose	-4	hear ; her own ; herself ; his <eat> ; hung ; i <start> ; id rath ; im <consume>
        overdose	-4	im not ; im the ; in august ; in jun ; in our ; in thi ; intern ; it <past> ; it is
        overdose	-4	its 0 ; ive <take> ; jail ; jef ; juev ; kept ; ketamin ; la <friend> ; la <write>
        overdose	-4	la vecin ; las <daytime> ; left arm ; liv with ; look for ; los <day> ; los nino
        overdose	-4	lost my ; maestr ; mat ; mattres ; me <amount> ; me out ; medi cal ; medical ; medicar
        overdose	-4	mention ; mg ; mi senor ; money ; mumbl and ; my <crowd> ; my <last> ; my <room>
        overdose	-4	my neck ; my niec ; my old ; necesit ; new <year> ; new year ; nin <year> ; ningun
        overdose	-4	nitrou ; no <alcohol> ; no ~<alcohol> ; octob ; of <stimulant> ; on your ; one sid
        overdose	-4	or <amount> ; otherwis ; out at ; par el ; par mi ; park lot ; perdon ; pharmacy
        overdose	-4	pian ; pm ; poc ; polit ; ppo ; privat ; puebl ; pur ; que <continue> ; que no
        overdose	-4	read the ; reviv ; saf ; sea ; segur ; semana ; si ; sinc <last> ; sinc last
        overdose	-4	sinc the ; sinc then ; slip ; snor and ; spic ; stomach ; straight ; sud ; teng ; teni
        overdose	-4	that all ; the <daytime> ; the <drive> ; the <kin> ; the <school> ; the street ; thi a
        """
}
