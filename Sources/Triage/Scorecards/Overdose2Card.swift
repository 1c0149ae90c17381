extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	5	<fluid> <go> ; <fluid> <headface> ; <fluid> one ; <friend> <palecolor>
        overdose	5	<friend> <take> ; <friend> clr ; <go> f ; <go> real ; <go> sideway ; <headface> <drug>
        overdose	5	<headface> la ; <headface> los ; <headface> pa ; <headface> slat ; <hear> <intoxicated>
        overdose	5	<hear> slow ; <height> <hold> ; <hold> about ; <hold> el ; <hot> ; <intoxicated> <day>
        overdose	5	<intoxicated> <take> ; <kin> <opioid> ; <kin> clr ; <law> she ; <leave> slat
        overdose	5	<limp> con ; <lock> no ; <medicine> <water> ; <medicine> on ; <medicine> ther
        overdose	5	<opioid> <color> ; <opioid> falsa ; <opioid> hes ; <opioid> that ; <pain> la
        overdose	5	<palecolor> <think> ; <palecolor> bare ; <palecolor> de ; <partner> <emergency>
        overdose	5	<partner> al ; <partner> and ; <partner> casi ; <pet> <goodbye> ; <phone> <angry>
        overdose	5	<pill> <awake> ; <pill> <furniture> ; <put> <break> ; <put> <daytime> ; <put> ice
        overdose	5	<put> lo ; <room> <palecolor> ; <room> flr ; <sedative> <container> ; <sedative> <put>
        overdose	5	<sedative> becaus ; <sedative> my ; <take> <headface> ; <take> but ; <think> cual
        overdose	5	<town> security ; <trade> rm ; <wait> <emergency> ; <water> <medicine> ; <write> q
        overdose	5	a bath ; a carp ; a dar ; a grain ; a lawn ; a pat ; a sandbag ; a sleepover ; a sort
        overdose	5	a sound ; abr ; agarrandos ; ago on ; alfil y ; all ninety ; alumini y ; an hr
        overdose	5	and lean ; and rum ; are acros ; are pencil ; are run ; are work ; arm up
        overdose	5	around mouth ; around nin ; arranc ; ashen ; asleep with ; at onc ; babe ; beanbag
        overdose	5	bedtim on ; been asleep ; been i ; been rest ; between her ; blu and ; both <always>
        overdose	5	breastbon with ; breath a ; breath stop ; bunch ; but wont ; by mistak
        overdose	5	bystander doing ; cabinet lik ; can <awake> ; candl ; cant <take> ; cant lift
        overdose	5	carri him ; catch her ; chang my ; chiv a ; cigar y ; ciruel ; clammy ; clinic dos
        overdose	5	clonazepam com ; clr <stranger> ; coach 0 ; color and ; color on ; comput 0 ; con ron
        overdose	5	conferenc in ; conmig est ; contest sol ; cop cam ; costal de ; costilla y ; countertop
        overdose	5	county dispatch ; cozy ; dad oxy ; dad wont ; dar ; de abaj ; de trap ; diari ahorit
        overdose	5	did <opioid> ; did cal ; did i ; didnt push ; dispatch xfer ; dog wont
        overdose	5	doing compression ; door 0 ; dorm par ; dorm per ; down his ; down in ; drain ; driv
        overdose	5	ear hard ; el <container> ; encontr <write> ; enter de ; espald y ; espos al
        overdose	5	espos casi ; est <go> ; est <limp> ; estoy ; estoy <alone> ; estoy sol ; ever and
        overdose	5	evercle on ; evry tim ; exchang <job> ; exchang work ; eye keep ; f <intoxicated>
        overdose	5	f <lock> ; f soft ; f took ; fallin ; falsa ; far is ; farth ; fent patch ; fent per
        overdose	5	fingernail are ; fingernail hav ; fingernail went ; fir dept ; fix to ; floor not
        overdose	5	forget ; found dad ; frat bro ; friend odd ; from fentanyl ; fum fent ; gap
        overdose	5	get sleepy ; get warm ; gf ; gf <say> ; gf has ; goe und ; goin in ; gon grey
        overdose	5	gon slat ; gravity ; gray blu ; gray he ; gurgl lik ; gurgl lip ; guy told
        overdose	5	hac <moment> ; hac ni ; had too ; hard <go> ; hard and ; hast del ; hay una ; he has
        overdose	5	her <tool> ; her back ; her cheek ; her dos ; her eyelid ; her n ; her nail ; her norc
        overdose	5	her nos ; her plat ; her rob ; her voic ; hes fix ; hes slump ; him sleep ; his feet
        overdose	5	his foot ; hora ; i <stop> ; i slap ; i took ; in fallujah ; internet ; internet <say>
        overdose	5	is different ; is get ; is nod ; is unconsciou ; isnt <home> ; it <fall> ; it bad
        overdose	5	it drop ; it frighten ; its no ; jalon ; jar of ; junta y ; jv ; keep hit ; kitchen flr
        overdose	5	know next ; knuckl ; knuckl lik ; la barbil ; la jering ; la podemo ; la sangr
        overdose	5	label and ; larguisim ; le <put> ; le cae ; le cierran ; leg are ; les in ; les pain
        overdose	5	lik <write> ; lin <kin> ; lin he ; lip gon ; llor mi ; lo oye ; look gray ; lueg habl
        overdose	5	ma <say> ; mak her ; mak thi ; mannequin ; manny ; mas cerc ; me escribi ; me ma
        overdose	5	me trab ; meant to ; med on ; medic in ; medicin and ; methadon at ; mgr resident
        overdose	5	mi amig ; mi carnal ; milkshak through ; mirror ; mis sinc ; mism <opioid> ; mo preg
        overdose	5	mom cabinet ; mom whol ; mor cre ; morphin ; morphin from ; mouth is ; music and
        overdose	5	muy <asleep> ; muy dorm ; my <bodypart> ; my cheek ; my chin ; my compact ; my med
        overdose	5	my son ; nam <always> ; nam every ; narcan left ; nariz y ; needl ; needl by
        overdose	5	needl exchang ; nev felt ; ni ; niet est ; no chang ; no contest ; no llegan
        overdose	5	normal for ; nos pas ; now hes ; nurs from ; of <opioid> ; of <pain> ; of grap
        overdose	5	of oxycodon ; on <headface> ; on he ; on lock ; only to ; own sist ; pa all ; parpade
        overdose	5	part was ; pd <need> ; pd want ; pep ; per 0 ; per <moment> ; perc falsa ; perc off
        overdose	5	percolator ; pestan ; poodl ; poppy ; potato ; prim no ; prob noth ; prop in
        overdose	5	pupil are ; pus y ; put ice ; que <bodysound> ; que fueron ; queri mor ; rag ; rain on
        overdose	5	rcp ; reaction ; reclin ; restroom ; room floor ; rout <phone> ; rub ; run
        overdose	5	sabemo cual ; sacuden ; sacuden y ; sat 0 ; saw that ; se <alcohol> ; se confundi
        overdose	5	se de ; se le ; second when ; send any ; she <feel> ; she <illness> ; she feel
        overdose	5	she wont ; shot up ; sid lik ; siempr per ; sig ; singl ; smok alarm ; snor sound
        overdose	5	som <child> ; stil talk ; stood up ; stop breath ; swallow 0 ; swig ; the <color>
        overdose	5	the ambulanc ; the reclin ; the signatur ; the som ; then <remember> ; ther foam
        overdose	5	thre capful ; thre week ; ths ; tinfoil ; tio ; to be ; tod me ; tom de ; took everyth
        overdose	5	tra vomit ; turn <color> ; turn her ; twelv of ; two are ; two big ; two empty
        overdose	5	tylenol 0 ; un <hear> ; una pastilla ; unconsciou on ; unk ; uno ; unresponsiv
        overdose	5	up <write> ; up about ; up cant ; up she ; usa <always> ; va com ; vasit ; vomit en
        overdose	5	wak her ; wak my ; went real ; wet towel ; what worri ; whil then ; whol bunch
        overdose	5	whol script ; wip it ; wisdom teeth ; work his ; worri me ; xfer f ; y casi
        overdose	4	0 <amount> ; 0 <breath> ; 0 bag ; 0 bolsa ; 0 mayb ; 0 pinpoint ; 0 soma ; 0 stif
        overdose	4	<alcohol> <intoxicated> ; <alcohol> bc ; <alone> <town> ; <always> <emergency>
        overdose	4	<always> x ; <amount> <container> ; <amount> <week> ; <amount> cap ; <amount> wk
        overdose	4	<angry> son ; <asleep> not ; <awake> <opioid> ; <awake> my ; <awake> ya
        overdose	4	<bodysound> <needle> ; <bodysound> <put> ; <bodysound> for ; <bodysound> with
        overdose	4	<bodysound> y ; <breath> <bodysound> ; <breath> <consume> ; <breath> about
        overdose	4	<breath> bien ; <breath> for ; <breath> real ; <breath> una ; <chestheart> fuert
        overdose	4	<clean> <fall> ; <clean> <play> ; <clean> moj ; <clothes> stick ; <cold> <awake>
        overdose	4	<cold> <opening> ; <cold> <phone> ; <colleague> resident ; <color> <stranger>
        overdose	4	<color> part ; <consume> lean ; <consume> what ; <container> <cold>
        overdose	4	<continue> <headface> ; <continue> <intoxicated> ; <daytime> <rail>
        overdose	4	<drive> <intoxicated> ; <drive> <night> ; <drug> <furniture> ; <eat> <emergency>
        overdose	4	<eat> mak ; <emergency> <emergency> ; <emergency> <friend> ; <emergency> <hear>
        overdose	4	<emergency> <say> ; <emergency> en ; <emergency> rn ; <fall> back ; <feel> arent
        overdose	4	<feel> by ; <fire> <chestheart> ; <fire> <stiff> ; <fire> wax ; <fluid> on
        overdose	4	<friend> is ; <give> <breath> ; <give> <intoxicated> ; <give> <wait> ; <go> <hot>
        overdose	4	<headface> <alone> ; <headface> <cold> ; <headface> <color> ; <headface> <continue>
        overdose	4	<headface> <emergency> ; <headface> <headface> ; <headface> <leave>
        overdose	4	<headface> <phone> ; <headface> <room> ; <headface> <see> ; <headface> <withdrawal>
        overdose	4	<headface> a ; <headface> and ; <headface> clos ; <headface> le ; <headface> ni
        overdose	4	<headface> noth ; <headface> the ; <headface> thick ; <headface> when ; <headface> wont
        overdose	4	<hear> <bodysound> ; <hit> <chestheart> ; <hold> her ; <hold> his
        overdose	4	<hospital> <stranger> ; <intoxicated> <say> ; <intoxicated> off ; <intoxicated> so
        overdose	4	<job> and ; <key> <headface> ; <kin> <pain> ; <kin> was ; <leave> <happy>
        overdose	4	<leave> <illness> ; <lock> <say> ; <lock> i ; <medicine> <emergency>
        overdose	4	<medicine> <headface> ; <medicine> con ; <moment> <room> ; <moment> hes
        overdose	4	<moment> porqu ; <month> <cold> ; <need> <asleep> ; <needle> <bodypart>
        overdose	4	<needle> <job> ; <needle> <past> ; <needle> <say> ; <needle> <think> ; <needle> exchang
        overdose	4	<night> <always> ; <official> let ; <opioid> <give> ; <opioid> <headface>
        overdose	4	<opioid> <moment> ; <opioid> becaus ; <opioid> he ; <opioid> lik ; <opioid> per
        overdose	4	<opioid> q ; <opioid> ya ; <outdoors> im ; <pain> <pill> ; <palecolor> <consume>
        overdose	4	<palecolor> <hit> ; <palecolor> <pill> ; <palecolor> <trade> ; <palecolor> n
        overdose	4	<past> <crash> ; <past> on ; <past> sat ; <phone> <emergency> ; <phone> cant
        overdose	4	<phone> mi ; <pill> <alcohol> ; <pill> <container> ; <pill> <headface>
        overdose	4	<pill> <palecolor> ; <pill> <soon> ; <pill> est ; <pill> mi ; <pill> pleas
        overdose	4	<play> <fluid> ; <play> <give> ; <play> had ; <play> rol ; <rail> of
        overdose	4	<remember> <amount> ; <room> <headface> ; <room> <put> ; <say> <limp> ; <say> let
        overdose	4	<say> you ; <sedative> <continue> ; <sedative> com ; <sedative> plu ; <sedative> ya
        overdose	4	<see> <caretaking> ; <stimulant> <emergency> ; <stop> <bodysound> ; <stop> la
        overdose	4	<stranger> <room> ; <take> <amount> ; <take> em ; <take> him ; <take> slow
        overdose	4	<think> <intoxicated> ; <think> pls ; <threat> <moment> ; <tool> <see>
        overdose	4	<town> <friend> ; <trade> @ ; <try> do ; a <container> ; a <hear> ; a handful ; a movi
        overdose	4	a pres ; a shak ; a weird ; abuelit llam ; aft <sedative> ; ago the ; ago to ; agu
        overdose	4	aguj ; ahog y ; ahor ya ; ahorit mi ; air una ; already ; als ; ambien was ; amigo y
        overdose	4	and her ; and its ; and wont ; answer me ; approx 0 ; are just ; are mis ; are turn
        overdose	4	armcha ; around ; as id ; at traffic ; back down ; back hurt ; banquet y ; batch and
        overdose	4	bathroom ; bay 0 ; bent over ; bien feo ; black part ; blu ; blu <always> ; boc mor
        overdose	4	boil hot ; both card ; break it ; breath about ; breath real ; budg ; but <clean>
        overdose	4	by him ; by the ; cal husb ; cam yesterday ; can rous ; candl wax ; carisim ; carnal
        overdose	4	casi ni ; celebrat ; ceniz y ; chain on ; cheek on ; chest drool ; chest goe ; chiv y
        overdose	4	ciruel y ; clerk rm ; coffe went ; cold ; color of ; comp se ; compression 0 ; con el
        overdose	4	con espum ; contest y ; cook has ; count now ; count wrong ; cousin doe ; cual est
        overdose	4	cuant <wait> ; cuant tard ; cuarent pastilla ; cuart 0 ; cun se ; dad ; dai x
        overdose	4	de <opioid> ; de <withdrawal> ; de cuart ; de vel ; despiert ya ; despu de ; did noth
        overdose	4	dispatch on ; dol ; dol and ; dont <need> ; dont fus ; door lock ; dop every ; dorm no
        overdose	4	dos parch ; doubl up ; drank ; drank most ; drum rol ; dud ; el <color> ; el <town>
        overdose	4	el asient ; el color ; el de ; ell fum ; en <emergency> ; encog ; encontr papel
        overdose	4	entr dos ; era ; eran ; es <opioid> ; es q ; escur ; espejit ; espos ell ; espumit
        overdose	4	est agu ; est mur ; est tod ; every onc ; every way ; everyth ; everyth that ; eye half
        overdose	4	fac for ; far ; feel ; feet no ; fentanyl hes ; fentanyl sinc ; feo com
        overdose	4	fingernail look ; fistful of ; floor ; floppy and ; foil next ; forehead ; forgot
        overdose	4	four mor ; friend 0 ; friend is ; friend she ; fue <opioid> ; fueron 0 ; fueron dos
        overdose	4	g on ; gav ; gest ; get quiet ; get slow ; gf <go> ; go <night> ; go between
        overdose	4	go tonight ; gon <say> ; gon lie ; got new ; got scar ; grandm her ; grandp had
        overdose	4	gray and ; gray lik ; gray needl ; gum blu ; gurgl needl ; guy took ; hac cas ; half on
        overdose	4	hand ; hasnt ; hasnt mov ; he <limp> ; he aint ; he did ; head just ; help he
        overdose	4	her answ ; her chest ; her count ; her eye ; her front ; her nap ; her one ; her sleep
        overdose	4	heroin few ; hes <emergency> ; hes grey ; hes oding ; hiel ; hilo ; him by ; his break
        overdose	4	his breath ; his lid ; his valium ; hol ; hombr llor ; hour back ; hous party
        overdose	4	hoy fueron ; hydrocodon in ; i <amount> ; i <continue> ; i <drive> ; i <think>
        overdose	4	i empti ; im <palecolor> ; im stand ; in <friend> ; in <kin> ; in x ; ingest ; int
        overdose	4	is clammy ; is down ; isnt and ; it climb ; its funny ; ive slap ; jalon me ; just drop
        overdose	4	keep awak ; kind <palecolor> ; know pls ; la <blood> ; la <needle> ; la tien
        overdose	4	label his ; labio com ; landlord cal ; las <medicine> ; las rosa ; lawn cha
        overdose	4	le <leave> ; le di ; le fue ; le invit ; letra ; librarian patron ; lift her ; lift the
        overdose	4	lik thre ; limp as ; lip the ; ll ; lo <hear> ; lock i ; long ; los ojo ; los tien
        overdose	4	lot ; loung ; lukewarm ; m took ; m voz ; madr hij ; maiz ; mak <hear> ; man ; manten
        overdose	4	me <say> ; me da ; medicin cabinet ; methadon ; methadon tak ; mg in ; mistak
        overdose	4	mo <illness> ; mol thi ; mom ambien ; month both ; monton de ; mor becaus ; motel desk
        overdose	4	motel night ; mouthwash + ; mumbl ; my bathtub ; my co ; my dad ; my fing ; my lif
        overdose	4	my lorazepam ; my sister ; myself ; n he ; narcan box ; narcan noth ; narcan y
        overdose	4	needl in ; neighbor baby ; next ; ni <say> ; no <play> ; no answ ; no queri ; nod off
        overdose	4	norc with ; norco ; nos the ; not rousabl ; noth <breath> ; noth breath ; noth he
        overdose	4	novi se ; now twenty ; now yes ; od ; oding on ; of lin ; of som ; of ten ; off him
        overdose	4	off right ; old <opioid> ; on nightstand ; on oth ; on stov ; only <breath> ; only keep
        overdose	4	only tel ; only tir ; open if ; open y ; our <clean> ; our sit ; overdos for
        overdose	4	overdos i ; own word ; oxigen ; oxy by ; parch de ; parent ; party ; pas de
        overdose	4	pastilla est ; pastilla mi ; paw ; pax ; pens que ; perc he ; pic con ; pil pleas
        overdose	4	plu someth ; plum and ; popot ; por <angry> ; pour a ; prim ya ; prop ; puert que
        overdose	4	pul away ; push it ; q ; qued ties ; queri viv ; quieta ; quit i ; reaccion ni
        overdose	4	read what ; real slow ; record with ; rent el ; resbal ; respir bien ; respir com
        overdose	4	respond tien ; ring ; ronc y ; room ; room is ; roomi ; roommat he ; roxi ; rub by
        overdose	4	s <opioid> ; s blu ; say alcohol ; say let ; scream ; se ech ; self ; she <breath>
        overdose	4	she <hot> ; she ate ; she blink ; she drank ; she limp ; she smil ; shot my ; shout
        overdose	4	shov her ; sideway ; sideway and ; sinc <photo> ; sist been ; sit <amount>
        overdose	4	slat <color> ; slat color ; sleep her ; sleep not ; slump ; slump over ; snor for
        overdose	4	so for ; sobredosi en ; sobrin nunc ; soft <hear> ; soft voic ; som guy ; somebody
        overdose	4	somebody powd ; spoon ; spray y ; sra llor ; start mol ; station tianeptin ; sticker
        overdose	4	swallow every ; tab at ; tablet on ; tack <room> ; tack room ; tel you ; ten <moment>
        overdose	4	that g ; the <consume> ; the bathroom ; the beanbag ; the breakup ; the fing ; the tack
        overdose	4	them blu ; then had ; then one ; ther is ; they taught ; thing ; think ; tien de
        overdose	4	to eternal ; tongu thick ; tonight all ; tonit he ; took her ; top 0 ; traffic stop
        overdose	4	trap moj ; tryn do ; turn blu ; tylenol ; uncl gav ; uno amigo ; up <headface> ; up we
        overdose	4	up without ; upright with ; va ; ven los ; vend en ; vez <amount> ; voic ; voic took
        overdose	4	vomit in ; wak with ; warm but ; was <asleep> ; was mayb ; wax ; weak puls ; wel
        overdose	4	what <afraid> ; what was ; whatev ; when u ; window down ; wisdom ; wisdom <headface>
        overdose	4	with <sedative> ; wok at ; y me ; y tod ; ya noma
        overdose	3	+ <fire> ; + burnt ; + narcan ; + xanax ; 0 <alcohol> ; 0 <goodbye> ; 0 <month>
        overdose	3	0 <sedative> ; 0 la ; 0 perc ; <alcohol> am ; <always> 0 ; <amount> <month>
        overdose	3	<amount> an ; <amount> big ; <amount> blu ; <amount> empty ; <angry> <emergency>
        overdose	3	<angry> and ; <angry> no ; <asleep> <partner> ; <asleep> his ; <asleep> la
        overdose	3	<awake> <clinician> ; <awake> fue ; <blood> <play> ; <bodypart> <opening>
        overdose	3	<bodypart> und ; <bodysound> <headface> ; <bodysound> <opening> ; <bodysound> rar
        overdose	3	<break> off ; <clean> <needle> ; <clinician> in ; <cold> <tool> ; <cold> hac
        overdose	3	<cold> up ; <colleague> <opening> ; <color> <hold> ; <color> lik
        overdose	3	<container> <chestheart> ; <container> <stop> ; <continue> <amount>
        overdose	3	<continue> <awake> ; <count> ten ; <day> <give> ; <drive> <drive> ; <drug> <amount>
        overdose	3	<drug> iv ; <emergency> <opioid> ; <emergency> <palecolor> ; <emergency> <photo>
        overdose	3	<emergency> hes ; <emergency> rol ; <fall> <rope> ; <fire> <bodypart> ; <friend> <kill>
        overdose	3	<friend> did ; <give> en ; <goodbye> off ; <headface> es ; <headface> just
        overdose	3	<headface> not ; <hear> <pill> ; <hit> <withdrawal> ; <hit> it ; <home> anymor
        overdose	3	<intoxicated> + ; <intoxicated> <continue> ; <job> <home> ; <job> <kin> ; <kill> <hear>
        overdose	3	<kill> <opioid> ; <kin> <amount> ; <kin> mia ; <limp> <chestheart> ; <moment> <friend>
        overdose	3	<moment> <hear> ; <moment> yes ; <money> <emergency> ; <month> <medicine>
        overdose	3	<need> <kin> ; <official> <furniture> ; <opioid> <take> ; <opioid> lo ; <opioid> nev
        overdose	3	<opioid> plu ; <palecolor> <chestheart> ; <palecolor> hes ; <palecolor> y
        overdose	3	<partner> <limp> ; <partner> suck ; <past> <water> ; <phone> he ; <phone> le
        overdose	3	<phone> ni ; <pill> no ; <rail> <room> ; <room> <continue> ; <room> not
        overdose	3	<rope> <breath> ; <sad> mi ; <say> the ; <school> <headface> ; <sedative> <always>
        overdose	3	<sedative> <asleep> ; <sedative> <breath> ; <sedative> <leave> ; <sedative> <palecolor>
        overdose	3	<sedative> mayb ; <sedative> me ; <see> <color> ; <stop> <breath> ; <stop> she
        overdose	3	<stranger> <intoxicated> ; <stranger> hes ; <take> alg ; <take> someth
        overdose	3	<town> <emergency> ; <treatment> <moment> ; <treatment> y ; <trust> <awake>
        overdose	3	<try> <stranger> ; <water> aft ; a <church> ; a candl ; a dol ; a milkshak ; a teammat
        overdose	3	abuel dic ; abuel el ; again ; ahor ; alarm ; all the ; and <needle> ; and accord
        overdose	3	and dos ; and gray ; and is ; and isnt ; anoth then ; are <job> ; are purpl ; are tiny
        overdose	3	as <go> ; asient del ; at gat ; ate the ; back <palecolor> ; back first ; back to ; ban
        overdose	3	bathroom til ; bc i ; been <take> ; been doing ; bf gf ; bien <amount> ; bien tien
        overdose	3	big <alcohol> ; big and ; blu hes ; borrow his ; bought blu ; boy has ; brok so ; buddy
        overdose	3	burn down ; bystander <stranger> ; cal whisper ; car afuer ; casi ; chav ; coat room
        overdose	3	codein y ; colour ; colour and ; com <blade> ; com navaj ; com que ; compadr se
        overdose	3	con <alcohol> ; con <opioid> ; conozc bien ; couch snor ; count 0 ; cpr ; crey
        overdose	3	crey que ; cuel se ; da ; dad doesnt ; de air ; de jarab ; de las ; de metadon
        overdose	3	de siempr ; dedo y ; del <medicine> ; despu ; dic pura ; diganl si ; distract
        overdose	3	dobl com ; doesnt ; doing ; doing <play> ; doing drum ; dop iv ; doubl and ; doubl cup
        overdose	3	drink lean ; eat perc ; ech dos ; elder f ; empty box ; ems rol ; encontr <palecolor>
        overdose	3	es heroin ; espum y ; est <asleep> ; every so ; everybody ; everyth ther ; ex <partner>
        overdose	3	f 0 ; feel so ; feet up ; fiest ; fing and ; finger and ; flinch when ; fold cha
        overdose	3	frown ; fueron <amount> ; girl has ; going 0 ; gray n ; guest ; gulp ; hac rat
        overdose	3	hand and ; happen <moment> ; happen now ; has been ; hav gon ; he <breath> ; he <take>
        overdose	3	he borrow ; he breath ; heart doing ; henny ; her <clean> ; her <opioid> ; her finger
        overdose	3	her sleeper ; heroin + ; hes sort ; hiel hac ; him <asleep> ; his <break> ; his <drug>
        overdose	3	his busines ; his finger ; his gf ; his nail ; his oxy ; hom bottl ; honk ; hopeles
        overdose	3	husb went ; i count ; im <hot> ; im itchy ; in <go> ; in fold ; in he ; in n ; in stil
        overdose	3	is fat ; joven 0 ; jug y ; just <fall> ; keep count ; keep turn ; knuckl to
        overdose	3	la <breath> ; la gargant ; la respiracion ; lay down ; le entiend ; le vend ; lean with
        overdose	3	lik they ; lin mom ; lleg dia ; llor hij ; lo <feel> ; lo encontr ; lo muev ; lo sient
        overdose	3	look purpl ; loos ; los <past> ; m down ; mak a ; me <consume> ; me <stop> ; me estoy
        overdose	3	me respond ; me vuelv ; med ; methadon and ; meti una ; milkshak ; min by ; mism
        overdose	3	moth stat ; muchach est ; my <always> ; my mum ; my usual ; myself for ; myself n
        overdose	3	n <eat> ; n out ; nail ; navaj y ; no <feel> ; no <say> ; no dorm ; no puls ; no upset
        overdose	3	nod with ; noma ; now she ; nunc y ; oclock which ; of 0 ; of <sedative> ; of cough
        overdose	3	of henny ; of lean ; of snor ; of tak ; off a ; off blanket ; ojo y ; on keyboard
        overdose	3	on landlin ; one spray ; only <tired> ; op <say> ; open and ; orang bottl ; our dumpst
        overdose	3	over so ; pastilla azul ; patch and ; ped de ; pil 0 ; pil kind ; pin <headface>
        overdose	3	pinpoint <consume> ; pinpoint smok ; plu <sedative> ; por error ; powd by ; prim est
        overdose	3	prop on ; pun de ; purpl lip ; que ronc ; r <palecolor> ; ran to ; reaccion est
        overdose	3	red one ; rest his ; resuel ; ronc rar ; rous him ; rous to ; rousabl to ; se iba
        overdose	3	seat i ; sepulved ; she <palecolor> ; she didnt ; she let ; show ; show with ; skin
        overdose	3	sleeper ; slur + ; sobrin ya ; sof and ; som <sedative> ; sostien ; speedbal ; stat dtr
        overdose	3	stop an ; straw in ; su jarab ; suck on ; takin ; teammat ; that <palecolor>
        overdose	3	that wasnt ; that what ; the <emergency> ; the feet ; the horn ; the music ; the smok
        overdose	3	then <breath> ; then <outdoors> ; then <stop> ; then gasp ; ther a ; ther no
        overdose	3	they show ; third <emergency> ; third narcan ; thought they ; thre back ; through <say>
        overdose	3	tir con ; tok ; took thos ; toqu y ; truen ; tub with ; tun and ; turn ; two pencil
        overdose	3	uber ; unresp ; until a ; up whit ; upright and ; vecin en ; wak up ; warm ; was in
        overdose	3	wav off ; we <emergency> ; we carri ; whatev was ; when theyr ; whos <bodypart>
        overdose	3	why did ; wif at ; wif leftov ; with <needle> ; with op ; wont com ; x / ; xanax ; y ya
        overdose	3	ya vien ; yel he ; yesterday my ; youtub
        overdose	-3	0 0 ; 0 when ; <amount> <need> ; <amount> to ; <ask> re ; <asleep> in
        overdose	-3	<bodysound> <fluid> ; <bodysound> and ; <breath> <take> ; <day> <continue>
        overdose	-3	<day> <opioid> ; <day> <outdoors> ; <day> <stimulant> ; <day> at ; <day> sin
        overdose	-3	<day> sinc ; <day> ya ; <eat> de ; <give> <play> ; <go> by ; <go> my ; <home> y
        overdose	-3	<homeless> ; <insurance> <insurance> ; <job> <eat> ; <kin> <build> ; <kin> <partner>
        overdose	-3	<kin> <school> ; <last> <year> ; <last> tim ; <moment> <ask> ; <moment> of
        overdose	-3	<month> <amount> ; <month> <go> ; <month> y ; <need> <appointment> ; <need> <stranger>
        overdose	-3	<night> <asleep> ; <night> <day> ; <official> <say> ; <palecolor> his
        overdose	-3	<partner> <stimulant> ; <partner> found ; <pet> <eat> ; <phone> <die> ; <phone> de
        overdose	-3	<phone> me ; <play> <play> ; <promise> you ; <put> <day> ; <put> my ; <record> and
        overdose	-3	<room> <amount> ; <room> and ; <say> hed ; <school> in ; <see> <kin> ; <see> <play>
        overdose	-3	<shake> <amount> ; <stimulant> <take> ; <stop> las ; <stop> the ; <take> <insurance>
        overdose	-3	<take> <phone> ; <take> your ; <trade> and ; <treatment> <month> ; <treatment> and
        overdose	-3	<wait> in ; <write> <write> ; <year> <consume> ; <year> <moment> ; a <crowd>
        overdose	-3	a <official> ; a <outdoors> ; a <school> ; a <stranger> ; a month ; airport ; alt
        overdose	-3	and <bodysound> ; and <shake> ; and <think> ; and they ; ant de ; any of ; apologiz
        overdose	-3	apunt ; are soup ; arregl ; at <amount> ; bus ; cal it ; cant do ; city ; clear
        overdose	-3	con su ; cuatr ano ; custody ; day without ; de <month> ; dead ; delirium ; department
        overdose	-3	detail ; doe your ; due ; el <money> ; el <treatment> ; entonc ; estoy en ; every 0
        overdose	-3	every two ; exact ; firm ; fiv year ; for <eat> ; for <treatment> ; for two ; fork
        overdose	-3	foto ; fum cristal ; gooseflesh ; gris ; he told ; heel ; her lip ; her own ; hold the
        overdose	-3	hundr ; i know ; icu ; in april ; in march ; in septemb ; in with ; ins ; it <start>
        overdose	-3	it has ; its been ; jump ; just <bodysound> ; la cal ; lab ; last tim ; lat <kin>
        overdose	-3	le cab ; lead ; lug ; luz ; m meth ; machin ; mak it ; man who ; mand ; me llam ; met
        overdose	-3	mir ; moment ; mos ; must ; my nam ; my neck ; my nephew ; my niec ; neith ; nobody
        overdose	-3	noc ; non sinc ; off <sedative> ; oldest ; on friday ; one of ; open nobody
        overdose	-3	our <church> ; out <amount> ; out <day> ; out to ; over it ; over the ; parrot
        overdose	-3	per la ; phot ; polit ; popsicl ; psych ; quis ; read the ; red ; rehab ; reloj ; road
        overdose	-3	rxd ; seri ; siet ; sinc <last> ; sinc about ; sinc last ; sleep at ; stab ; strang
        overdose	-3	that my ; the <photo> ; the <year> ; the morn ; the plac ; they <take> ; they let
        overdose	-3	to <treatment> ; to <wait> ; to <write> ; to say ; twic a ; ultim ; un dia ; union
        overdose	-3	wait for ; was the ; wer ; what would ; with <kin> ; with <opioid> ; wkend ; wors
        overdose	-3	wrong <say> ; you do ; you tak ; your <colleague> ; yrs ; ~<clinician> ; ~<insurance>
        overdose	-4	+ <stimulant> ; 0 <week> ; 0 and ; 0 hour ; 0 i ; 0 meth ; 0 night ; 0 year
        """
}
