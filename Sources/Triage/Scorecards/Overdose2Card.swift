extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose2 = """
        overdose	5	<breath> una ; <calm> <water> ; <chestheart> for ; <chestheart> fuert
        overdose	5	<chestheart> mayb ; <clean> <fall> ; <clean> moj ; <clinician> <homeless>
        overdose	5	<clothes> <shake> ; <cold> <needle> ; <cold> as ; <cold> y ; <colleague> resident
        overdose	5	<color> <pain> ; <consume> what ; <container> <bodypart> ; <container> <cold>
        overdose	5	<container> are ; <container> back ; <container> was ; <continue> <headface>
        overdose	5	<count> <sedative> ; <daytime> las ; <drive> pa ; <drug> on ; <eat> blueberri
        overdose	5	<eat> mak ; <emergency> <opioid> ; <emergency> <photo> ; <emergency> <take>
        overdose	5	<emergency> asi ; <emergency> or ; <fall> <fluid> ; <feel> arent ; <feel> by
        overdose	5	<fire> wax ; <fluid> de ; <friend> <palecolor> ; <friend> clr ; <friend> she
        overdose	5	<furniture> <cold> ; <go> <job> ; <go> f ; <go> sideway ; <go> soft ; <headface> <give>
        overdose	5	<headface> <leave> ; <headface> clos ; <headface> pa ; <headface> thick ; <hear> lik
        overdose	5	<hit> <chestheart> ; <hold> about ; <hold> back ; <intoxicated> <take>
        overdose	5	<kill> <opioid> ; <kin> <opioid> ; <kin> de ; <law> she ; <leave> and ; <limp> <drug>
        overdose	5	<limp> <fluid> ; <limp> con ; <lock> i ; <medicine> <water> ; <moment> <room>
        overdose	5	<month> <cold> ; <needle> <bodypart> ; <needle> <stop> ; <night> <bodysound>
        overdose	5	<opioid> <emergency> ; <opioid> <kin> ; <opioid> <moment> ; <opioid> becaus
        overdose	5	<palecolor> <chestheart> ; <palecolor> <friend> ; <palecolor> <trade>
        overdose	5	<palecolor> doesnt ; <partner> al ; <past> on ; <pet> <goodbye> ; <phone> <breath>
        overdose	5	<pill> <soon> ; <put> <break> ; <rail> of ; <room> hac ; <room> ra
        overdose	5	<sedative> <breath> ; <sedative> im ; <sedative> than ; <sedative> that
        overdose	5	<stranger> <emergency> ; <think> <intoxicated> ; <tool> hav ; <town> <emergency>
        overdose	5	<trust> <awake> ; <wait> <emergency> ; <water> <medicine> ; <water> <opioid>
        overdose	5	<week> organiz ; <write> q ; a <shake> ; a bath ; a capful ; a dar ; a grain ; a grunt
        overdose	5	a milkshak ; a sandbag ; a sleepover ; abuelit llam ; afterparty ; agarrandos ; ago on
        overdose	5	ago wont ; air una ; amount lik ; an hr ; and clammy ; and rum ; apuest ; are run
        overdose	5	arm up ; as <stimulant> ; asient del ; asleep with ; at <phone> ; azul ; azul ya ; babe
        overdose	5	bang on ; be <awake> ; be four ; bedtim on ; been asleep ; been rest ; between her
        overdose	5	bien <cold> ; blist ; boil hot ; both <emergency> ; both narcan ; breastbon with
        overdose	5	breath til ; breathin ; busquen ; but wont ; cabinet lik ; calladit ; candl wax
        overdose	5	car ya ; carnal ; casi no ; ceniz y ; cheek ; cheek on ; chiv a ; chiv y ; ciruel
        overdose	5	client fent ; clog ; cold ; cold as ; color of ; com <die> ; complet con ; complet de
        overdose	5	compression on ; comput 0 ; conmig est ; costal de ; costilla y ; count now ; cozy
        overdose	5	cus ; dad ; dad oxy ; de abaj ; del pie ; did cal ; didnt push ; dispatch xfer
        overdose	5	doe heroin ; dog has ; dog wont ; dont <always> ; dorm par ; dorm ra ; down in ; drank
        overdose	5	drank a ; dtr with ; el <furniture> ; el <town> ; el clonazepam ; el de ; el narcan
        overdose	5	el niet ; en <emergency> ; espos al ; espumit de ; est <go> ; estat sal ; estoy <alone>
        overdose	5	estoy sol ; eyelid wont ; f <lock> ; fac for ; fallin ; far is ; feo ; finger and
        overdose	5	fingernail hav ; fingertip dusky ; fistful ; floppy and ; foil next ; follow my
        overdose	5	foot and ; forget ; found <child> ; found dtr ; frasquit ; frat bro ; friend is
        overdose	5	friend odd ; friend she ; from <drug> ; froth ; fry on ; fum fent ; gf has ; go between
        overdose	5	go tonight ; goe und ; goin in ; gravity ; gray he ; gray lik ; ground my ; gurg
        overdose	5	guy took ; had too ; hard and ; hast del ; hay una ; he <emergency> ; he <limp>
        overdose	5	he aint ; he crush ; he overdos ; head up ; her <angry> ; her <opioid> ; her <tool>
        overdose	5	her dos ; her medicin ; her n ; her nail ; her on ; her plat ; her rob ; her voic
        overdose	5	herman 0 ; hes bare ; his breath ; his ear ; his feet ; hora ; hous mgr ; i clap
        overdose	5	i empti ; i ground ; i slap ; i took ; im stand ; in <kin> ; in fallujah ; in stil
        overdose	5	internet ; internet <say> ; is <needle> ; is blu ; is foil ; is nod ; is sup ; it bad
        overdose	5	jalon ; john at ; just drop ; know next ; knuckl ; la <blood> ; la <breath> ; la jering
        overdose	5	la plant ; la respiracion ; label his ; las oreja ; le fue ; le jal ; leg went
        overdose	5	limp as ; lin he ; lin mom ; lip blu ; lo oye ; lock i ; lueg habl ; m voz ; ma <say>
        overdose	5	mak her ; manny ; many i ; mar ronc ; mas cerc ; me <say> ; me cier ; me escribi
        overdose	5	me queri ; med ; methadon ; methadon at ; mg bar ; mgr resident ; mi carnal ; mi roomi
        overdose	5	milkshak ; mis sinc ; mol thi ; mom ambien ; mom cabinet ; mom whol ; morphin from
        overdose	5	motel desk ; mouth open ; muy <asleep> ; muy dorm ; my cheek ; my lorazepam ; my med
        overdose	5	my mommy ; my word ; nail hav ; nam <always> ; nam every ; nod off ; nois ; noma
        overdose	5	norco ; norco sinc ; now her ; now twenty ; nurs from ; odd ; of <pain> ; of evercle
        overdose	5	of lean ; of oxycodon ; of phenobarbital ; of them ; ojo a ; old amount ; on <crash>
        overdose	5	on accident ; on he ; on oth ; on stov ; onc <always> ; onc every ; one big
        overdose	5	only <tired> ; oreja ; oth <phone> ; our <clean> ; over behind ; oxy by ; pa all
        overdose	5	paramedic say ; parpade ; part was ; pas ; patch and ; pep ; per <moment> ; person
        overdose	5	pil 0 ; pleas <stranger> ; pleas somebody ; pleas what ; poodl ; poppy ; por <angry>
        overdose	5	port john ; prob noth ; pued levant ; puert que ; purpl stuf ; push ; push it
        overdose	5	put milk ; q me ; que <bodysound> ; que fueron ; r <palecolor> ; rain on ; rat me ; rcp
        overdose	5	rol her ; rub by ; ruidit ; run ; sal espumit ; se le ; second when ; shad ; she laid
        overdose	5	she limp ; she wont ; shoot heroin ; shot up ; sillon ; sinc <photo> ; skin
        overdose	5	slat <color> ; slat color ; sleep from ; slump ; slump over ; snor sound ; sobredosi en
        overdose	5	start mol ; station tianeptin ; sticker ; stil run ; stood up ; stop answer ; straw and
        overdose	5	swig ; taken them ; the <amount> ; the handful ; the horn ; then long ; ther foam
        overdose	5	ther is ; thirty ; ths ; to <breath> ; to knock ; to knuckl ; to touch ; tom toda
        overdose	5	tongu thick ; toxic ; trap moj ; turn <color> ; turn her ; two are ; two big
        overdose	5	tylenol 0 ; un ruidit ; una <needle> ; una jering ; una pastilla ; unconsciou on
        overdose	5	und on ; unk ; until <eat> ; up <write> ; up about ; up cant ; up n ; usa diari ; vasit
        overdose	5	vecin le ; ven los ; vodk al ; vodk lik ; wak ; wak my ; wak with ; was hot ; was mayb
        overdose	5	week organiz ; went first ; what <afraid> ; when u ; whol month ; whol script ; win
        overdose	5	window down ; with <needle> ; with the ; wont com ; wont get ; wool sock ; word going
        overdose	5	work his ; xfer f
        overdose	4	+ narcan ; 0 <emergency> ; 0 <month> ; 0 conferenc ; 0 heroin ; 0 methadon ; 0 min
        overdose	4	0 pinpoint ; <alone> <town> ; <alone> un ; <always> way ; <amount> <container>
        overdose	4	<amount> <pill> ; <amount> blu ; <ask> <asleep> ; <asleep> <container>
        overdose	4	<asleep> <partner> ; <asleep> mayb ; <asleep> sent ; <awake> <clinician> ; <awake> my
        overdose	4	<blood> thi ; <bodypart> <friend> ; <bodypart> <opening> ; <bodypart> <put>
        overdose	4	<bodypart> <sedative> ; <bodypart> la ; <bodypart> lo ; <bodypart> se ; <bodypart> und
        overdose	4	<bodysound> <breath> ; <bodysound> <needle> ; <bodysound> <put> ; <bodysound> for
        overdose	4	<bodysound> with ; <breath> <clinician> ; <breath> about ; <breath> real
        overdose	4	<chestheart> con ; <chestheart> doing ; <cold> <opening> ; <cold> <tool>
        overdose	4	<color> <breath> ; <color> <clean> ; <color> <hold> ; <color> <stranger> ; <color> part
        overdose	4	<consume> lean ; <consume> toda ; <container> cant ; <continue> <awake>
        overdose	4	<continue> <sedative> ; <drive> <drive> ; <drive> <intoxicated> ; <drive> pax
        overdose	4	<emergency> <continue> ; <emergency> <palecolor> ; <emergency> en ; <emergency> from
        overdose	4	<emergency> per ; <emergency> rol ; <fall> <alone> ; <fall> <breath> ; <fall> <rope>
        overdose	4	<fall> back ; <feel> <intoxicated> ; <fire> <bodypart> ; <fluid> <headface>
        overdose	4	<fluid> <school> ; <fluid> on ; <fluid> one ; <fluid> so ; <friend> <take>
        overdose	4	<friend> found ; <friend> is ; <furniture> <headface> ; <furniture> up ; <give> <cold>
        overdose	4	<give> <intoxicated> ; <go> real ; <headface> <continue> ; <headface> <drug>
        overdose	4	<headface> <headface> ; <headface> <intoxicated> ; <headface> <palecolor>
        overdose	4	<headface> <phone> ; <headface> <take> ; <headface> doe ; <headface> es ; <headface> la
        overdose	4	<headface> noth ; <headface> on ; <headface> the ; <hear> <consume> ; <hear> mi
        overdose	4	<hear> underwat ; <height> <hold> ; <hold> <bodypart> ; <hold> el ; <hold> her
        overdose	4	<home> anymor ; <hot> <headface> ; <hot> <write> ; <intoxicated> <day>
        overdose	4	<intoxicated> <sedative> ; <intoxicated> off ; <job> and ; <kin> <medicine>
        overdose	4	<kin> <pain> ; <kin> clr ; <last> hr ; <leave> <happy> ; <limp> <home>
        overdose	4	<medicine> ther ; <moment> <afraid> ; <moment> her ; <moment> hes ; <moment> y
        overdose	4	<moment> ya ; <moment> yes ; <needle> + ; <needle> <past> ; <needle> <say>
        overdose	4	<needle> <think> ; <night> <amount> ; <opioid> + ; <opioid> <palecolor>
        overdose	4	<opioid> <stranger> ; <opioid> con ; <opioid> falsa ; <opioid> hes ; <opioid> lik
        overdose	4	<opioid> per ; <palecolor> <hear> ; <palecolor> <pill> ; <palecolor> <play>
        overdose	4	<palecolor> de ; <palecolor> hes ; <palecolor> in ; <palecolor> ya ; <partner> and
        overdose	4	<partner> casi ; <phone> <angry> ; <phone> <drive> ; <phone> <emergency> ; <phone> he
        overdose	4	<phone> mi ; <pill> <need> ; <pill> <wait> ; <pill> mi ; <pill> que ; <put> <daytime>
        overdose	4	<put> <opioid> ; <put> lo ; <rail> <room> ; <room> <cold> ; <room> <opioid>
        overdose	4	<room> <palecolor> ; <room> flr ; <room> not ; <say> you ; <sedative> <afraid>
        overdose	4	<sedative> <asleep> ; <sedative> <container> ; <sedative> <leave> ; <sedative> becaus
        overdose	4	<sedative> by ; <sedative> com ; <sedative> plu ; <sedative> ya ; <see> <caretaking>
        overdose	4	<stop> <breath> ; <stranger> <color> ; <stranger> <intoxicated> ; <stranger> old
        overdose	4	<take> <pill> ; <take> blu ; <take> but ; <take> em ; <take> him ; <take> long
        overdose	4	<think> pls ; <threat> <moment> ; <tired> my ; <tool> <see> ; <tool> que ; <town> co
        overdose	4	<trade> @ ; <treatment> <amount> ; <water> <bodysound> ; <water> <headface>
        overdose	4	<water> le ; <water> on ; a <church> ; a breath ; a carp ; a dol ; a percolator
        overdose	4	a port ; a shak ; aft <sedative> ; ago the ; agu ; agu le ; ahor ; ahor ya ; al gat
        overdose	4	all ninety ; alumini en ; alumini y ; am pt ; ambien + ; amigo y ; an <color>
        overdose	4	an orang ; and <needle> ; and im ; and overdos ; anoth then ; any 0 ; approx 0 ; are co
        overdose	4	are just ; are purpl ; are turn ; are work ; around ; at traffic ; ate four ; ativan
        overdose	4	back <palecolor> ; back first ; bag when ; ban ; banquet y ; batch and ; bathroom til
        overdose	4	bien <amount> ; big <alcohol> ; black part ; blu ; blu hes ; both card ; bottl today
        overdose	4	bought blu ; break it ; breath about ; breath real ; budg ; but <clean> ; by him
        overdose	4	by medic ; cabez no ; cabinet at ; cae ; can rous ; canal and ; cant <take> ; cap by
        overdose	4	carpet lik ; carri him ; casi ; celebrat ; chest goe ; child approx ; chin is
        overdose	4	ciruel y ; clap i ; clerk man ; clinic dos ; clonazepam com ; clr <stranger> ; coach 0
        overdose	4	color and ; color on ; com <headface> ; com cabez ; com marrano ; com veint ; comp se
        overdose	4	compression ; couch snor ; count wrong ; cousin doe ; cuant <wait> ; cuant tard ; d lo
        overdose	4	dad doesnt ; dad read ; dad wont ; dai fent ; de <needle> ; de alumini ; de cuart
        overdose	4	de hotel ; de las ; de mas ; de sobredosi ; dec ; del <medicine> ; desmay no ; despu de
        overdose	4	di de ; diari ahorit ; dic pura ; did <sedative> ; did i ; diganl si ; dilaudid
        overdose	4	discount ; doe noth ; doesnt so ; doing compression ; dont <need> ; door lock
        overdose	4	dop every ; dorm la ; dorm no ; dos parch ; doubl cup ; doubl up ; doy cachet
        overdose	4	drank all ; drank most ; driv pax ; driv rid ; dtr was ; eat blueberri ; el cel
        overdose	4	ell fum ; ems rol ; encog ; entr dos ; era ; espald y ; espos casi ; est <asleep>
        overdose	4	est fri ; est mur ; every onc ; every pil ; everyth that ; everyth ther ; evry tim
        overdose	4	eye contact ; eye gon ; eye half ; f soft ; falsa ; farth ; feel floaty ; feel i
        overdose	4	fent patch ; feo com ; found dad ; frantic ; fri y ; frown ; fue <opioid>
        overdose	4	fue fentanil ; fueron 0 ; gap ; gap and ; gest ; get drowsy ; get sleepy ; get warm
        overdose	4	girlfriend took ; go <night> ; goe ; going ; gon a ; gon grey ; grandm her ; grandp had
        overdose	4	gray blu ; guest ; gurg snor ; gurgl needl ; hac <moment> ; half gon ; hand
        overdose	4	handful every ; hard any ; hav gon ; he did ; he swallow ; head just ; her answ
        overdose	4	her asleep ; her chest ; her count ; her methadon ; her nap ; her nos ; her puls
        overdose	4	heroin few ; hes <bodysound> ; hes fix ; hes oding ; hes snor ; hicier ; hiel
        overdose	4	him <asleep> ; his and ; his dop ; his finger ; his jaw ; his sid ; hop not
        overdose	4	hous party ; hydrocodon in ; i <amount> ; i <continue> ; i <eat> ; i <think> ; i count
        overdose	4	i overdos ; ice noth ; im <palecolor> ; im itchy ; in <friend> ; in hair ; in hal
        overdose	4	ingest ; inmat swallow ; is <bodysound> ; is clammy ; is different ; is unconsciou
        overdose	4	isnt and ; it drop ; it fal ; it frighten ; jal air ; jal el ; jalon me ; jarab ; john
        overdose	4	junta y ; jus ; just <fall> ; just star ; jv <play> ; kitchen flr ; know pls
        overdose	4	la <needle> ; la man ; la nariz ; la tien ; las <medicine> ; las de ; last hr
        overdose	4	le <awake> ; le <put> ; le di ; le levant ; leg are ; les pain ; librarian patron
        overdose	4	lift her ; light next ; lik <amount> ; lik shed ; lik they ; lik thre ; lip going ; ll
        overdose	4	llev rat ; llor mi ; lo <hear> ; lo muev ; lo sient ; loos in ; los ojito ; lost
        overdose	4	m unresponsiv ; m used ; madr hij ; mak <hear> ; mal security ; mam se ; man ; manten
        overdose	4	marrano ; medicin cabinet ; mg in ; mi amig ; mi comp ; milk in ; mism <opioid>
        overdose	4	mistak ; month both ; monton ; mor becaus ; mor ya ; mora ; mouth is ; munec de
        overdose	4	music and ; my <bodypart> ; my <drive> ; my bathtub ; my eye ; my tenant ; n a ; nail
        overdose	4	nariz ; neighbor baby ; ni ; no <say> ; nod so ; nod with ; nos the ; noth he ; now hes
        overdose	4	now yes ; numb do ; obtain ; oding in ; oding right ; of <sedative> ; of candl
        overdose	4	of cough ; of suboxon ; of tak ; of ten ; off right ; off the ; ojito ; old <opioid>
        overdose	4	on keyboard ; on landlin ; on lock ; only did ; only keep ; only tel ; op <say>
        overdose	4	open and ; open if ; open y ; organiz ; organiz in ; otr dosi ; out with ; over lik
        overdose	4	own word ; oxigen ; pap ahor ; part ; party ; pas 0 ; pastilla mi ; pastilla que ; paw
        overdose	4	pax in ; per ahi ; per neighbor ; perc falsa ; perc that ; percolator ; pic con
        overdose	4	pink foam ; plu someth ; popot ; pour a ; powd by ; practic 0 ; pregnant 0 ; prim est
        overdose	4	prim no ; prim ya ; prop in ; pus y ; qued no ; quit i ; ra on ; rat en ; rattl
        overdose	4	read what ; recepcion de ; reclin with ; record with ; red one ; rentamo ; ring ; rn
        overdose	4	roomat <take> ; roomat took ; roommat she ; rub ; s blu ; sal <fluid> ; sali tempran
        overdose	4	sandbag ; saw that ; say alcohol ; say let ; say which ; scream ; se acuerd ; se iba
        overdose	4	se muev ; se sobredosific ; she <hot> ; she ate ; she blink ; she hold ; shot and
        overdose	4	shot my ; shot on ; sideway and ; sig ; sis is ; smack <bodypart> ; snor for
        overdose	4	sobredosi no ; sof and ; sol un ; som <child> ; som kid ; somebody ; somebody powd
        overdose	4	someth blu ; sound underwat ; spoon ; su bols ; suelt en ; swab ; swallow a ; tab at
        overdose	4	tablet on ; tel you ; than he ; that g ; that wasnt ; the <alcohol> ; the <color>
        overdose	4	the ambulanc ; the breakup ; the cap ; the hol ; the plug ; the som ; the vide
        overdose	4	then <remember> ; then <stop> ; then again ; then fiv ; then one ; ther pink
        overdose	4	they show ; theyr ; thi snor ; thre week ; tim a ; tip over ; to be ; to open ; to you
        overdose	4	tod ; tonight all ; tonit he ; took blu ; tra vomit ; traffic stop ; twelv of ; uber
        overdose	4	un <hear> ; un monton ; uno amigo ; unresponsiv ; up hes ; upright with ; usa <always>
        overdose	4	va ; va com ; van ; vecin en ; vez <amount> ; vial ; visitor in ; voic ; vomit en
        overdose	4	warm and ; was <hot> ; was in ; way up ; we carri ; we stood ; went a ; went real
        overdose	4	wer <limp> ; wet towel ; what <phone> ; what numb ; what was ; whatev ; whil <child>
        overdose	4	whil then ; whol minut ; whol week ; whol weekend ; wok at ; wont open ; word and
        overdose	4	worri ; y <bodysound> ; y tod ; yend no
        overdose	3	0 <goodbye> ; 0 <sedative> ; 0 bag ; 0 bolsa ; 0 mg ; 0 perc ; 0 spray ; 0 stif
        overdose	3	0 transf ; <alcohol> <intoxicated> ; <alcohol> bc ; <amount> <needle> ; <amount> an
        overdose	3	<angry> <emergency> ; <angry> le ; <angry> no ; <asleep> <phone> ; <asleep> not
        overdose	3	<blood> <kill> ; <bodypart> <opioid> ; <bodysound> <moment> ; <bodysound> <opening>
        overdose	3	<bodysound> muy ; <bodysound> rar ; <break> off ; <breath> are ; <buy> mi
        overdose	3	<chestheart> not ; <clean> <palecolor> ; <clean> <play> ; <clean> <record> ; <cold> hac
        overdose	3	<cold> up ; <colleague> <opening> ; <consume> <emergency> ; <count> ten
        overdose	3	<die> <bodysound> ; <die> he ; <drive> <awake> ; <drive> twic ; <drive> who
        overdose	3	<drug> <amount> ; <drug> <furniture> ; <eat> <emergency> ; <eat> <stop>
        overdose	3	<emergency> <limp> ; <emergency> on ; <fall> <headface> ; <fall> out ; <fire> <stiff>
        overdose	3	<fluid> <go> ; <furniture> an ; <furniture> int ; <give> <wait> ; <give> nin
        overdose	3	<go> <hot> ; <go> loos ; <go> rn ; <go> und ; <goodbye> off ; <headface> <withdrawal>
        overdose	3	<headface> and ; <headface> he ; <headface> just ; <headface> pinpoint
        overdose	3	<hear> <asleep> ; <hear> <bodysound> ; <hear> slow ; <hit> y ; <hold> his ; <hot>
        overdose	3	<intoxicated> + ; <intoxicated> my ; <job> <kin> ; <job> <night> ; <key> <headface>
        overdose	3	<kin> mia ; <kin> tir ; <leave> <palecolor> ; <leave> slat ; <limp> <bodypart>
        overdose	3	<medicine> plu ; <month> <sedative> ; <month> both ; <need> <kin> ; <night> <pill>
        overdose	3	<night> estuv ; <opening> que ; <opioid> <eat> ; <opioid> <give> ; <opioid> he
        overdose	3	<opioid> nev ; <opioid> plu ; <opioid> pt ; <opioid> q ; <outdoors> <fluid>
        overdose	3	<pain> <pill> ; <palecolor> <hit> ; <palecolor> <think> ; <partner> <palecolor>
        overdose	3	<partner> suck ; <past> <crash> ; <pill> <palecolor> ; <pill> no ; <play> <fluid>
        overdose	3	<play> rol ; <remember> <amount> ; <room> <headface> ; <room> <put>
        overdose	3	<sedative> <awake> ; <sedative> <kin> ; <sedative> <palecolor> ; <sedative> my
        overdose	3	<shake> <give> ; <soon> <cold> ; <stimulant> <emergency> ; <stop> <bodysound>
        overdose	3	<stop> she ; <stranger> <needle> ; <stranger> <room> ; <take> alg ; <think> q
        overdose	3	<tool> then ; <town> <friend> ; <write> pa ; a <cold> ; a <friend> ; a <furniture>
        overdose	3	a <hear> ; a candl ; a cold ; a guy ; a hammock ; a teammat ; a weird ; aft 0 ; agu en
        overdose	3	aint ; al <container> ; alumini quem ; alz ; ambien was ; and <moment> ; and accord
        overdose	3	and foil ; and her ; and his ; and its ; and now ; and swallow ; and wont ; apret la
        overdose	3	are <job> ; are i ; are mis ; armcha ; as hard ; at <opening> ; at gat ; away when
        overdose	3	azulit ; back hurt ; back to ; bath mat ; bathroom ; bathroom 0 ; bc i ; beanbag
        overdose	3	been doing ; bien rar ; blink ; blu <always> ; blueberri ; bols y ; borrow his ; break
        overdose	3	breath are ; brok so ; buddy ; by <crash> ; by accident ; cal husb ; cannot <awake>
        overdose	3	car afuer ; cha lip ; chain on ; chevron restroom ; civic ; coat room ; codein y
        overdose	3	colchon y ; collaps in ; comfy ; con <opioid> ; conferenc in ; conozc bien ; cook has
        overdose	3	cop cam ; cousin ate ; crey ; crey que ; cual est ; cuart 0 ; cuel se ; cup in
        overdose	3	de <withdrawal> ; de chiv ; de los ; de maiz ; de siempr ; de vel ; dip und ; distract
        overdose	3	doing ; dolor y ; dot and ; doubl and ; down <soon> ; down next ; drank my ; drift
        overdose	3	drink lean ; drum rol ; dump ; dun ; ear <always> ; ear every ; el <emergency>
        overdose	3	el <room> ; el asient ; elder f ; empty box ; en rte ; encontr <palecolor>
        overdose	3	encontr papel ; enderez y ; es q ; escrib pa ; everyth ; ex ; eye lik ; f <emergency>
        overdose	3	f <take> ; feet no ; feet up ; fent per ; fentanyl sinc ; fix to ; flat on ; floor
        overdose	3	foil + ; fold cha ; forehead ; found two ; friend 0 ; from grandm ; fueron dos ; g on
        overdose	3	gf <go> ; gon fil ; gon slat ; gray n ; gray needl ; grit le ; gum blu ; had thre
        overdose	3	happen <moment> ; happen now ; hard noth ; has been ; hasnt ; hasnt <eat> ; hasnt eaten
        overdose	3	hasnt mov ; he <take> ; he borrow ; hel le ; help us ; her front ; her has ; her typ
        overdose	3	hes <hopeless> ; hes sort ; hiel hac ; hilito ; him and ; him by ; his <break>
        overdose	3	his <opioid> ; his break ; his chin ; hna pt ; hol ; hour back ; hoy fueron
        overdose	3	i <emergency> ; if i ; im <amount> ; in <go> ; in fold ; in n ; in toilet ; in x ; int
        overdose	3	inyect hac ; is down ; is get ; is tilt ; it normal ; it off ; its funny ; ive slap
        overdose	3	jaw to ; joven 0 ; keep awak ; keep count ; keep nod ; keep turn ; knuckl to ; la dosi
        overdose	3	la fiest ; la marquesin ; la suy ; las medicina ; le <fall> ; letra ; level ; lift the
        overdose	3	lin <child> ; llev ; llor hij ; long ; lot mor ; loung ; lukewarm ; marquesin ; me apag
        overdose	3	me awak ; me contest ; medic in ; meti una ; mg ; min lat ; mo pregnant ; moan ; mor se
        overdose	3	mouthwash + ; muchach est ; my dad ; my roomat ; my sister ; my son ; myself ; myself n
        overdose	3	n <eat> ; n out ; needl in ; next ; next cold ; ni <say> ; novi se ; now each
        overdose	3	oclock which ; oding on ; of lin ; of plum ; of tramadol ; off and ; ojo
        overdose	3	on <stimulant> ; on glas ; one <headface> ; only she ; only to ; open <say>
        overdose	3	our dumpst ; our restroom ; outreach van ; over then ; oye com ; oz / ; pa ; par <die>
        overdose	3	par morirs ; partn 0 ; party no ; pas la ; pech con ; ped de ; per friend ; perc he
        overdose	3	phon but ; pin <headface> ; pinpoint <consume> ; pinpoint smok ; plu <sedative>
        overdose	3	plum and ; powd from ; powd was ; prim se ; prop ; pul away ; pul him ; pun ; pupil com
        overdose	3	purpl bare ; q ; que alg ; que compr ; que ronc ; restroom stal ; ronc muy ; ronc rar
        overdose	3	room floor ; rous her ; rout <phone> ; s <intoxicated> ; s slur ; she didnt ; she drank
        overdose	3	she shook ; short in ; shout ; show ; sinc tour ; sis 0 ; sist been ; skin lik
        overdose	3	sleep not ; slur + ; sobrin ya ; som guy ; squeez my ; sra llor ; stil warm ; stop an
        overdose	3	su jarab ; suck on ; tack <room> ; tack room ; takin ; ten <moment> ; ten he ; ten sec
        overdose	3	that was ; the feet ; the root ; the signatur ; the soup ; the tack ; the traffic
        overdose	3	them blu ; then <outdoors> ; ther a ; they taught ; thi aft ; thing <leave>
        overdose	3	thing left ; think ; tia sobrin ; tien de ; til by ; tilt and ; toilet at
        overdose	3	tonight wont ; top 0 ; treat as ; tripl the ; truen ; tub ; twic so ; una <palecolor>
        overdose	3	una sobredosi ; uncl what ; und an ; unk what ; until a ; up <palecolor> ; up without
        overdose	3	upright and ; usa chiv ; vengan ; vidri ; vien la ; vodk on ; was left ; wav off ; wax
        overdose	3	we <emergency> ; we cant ; weak puls ; wer tic ; whatev was ; when theyr ; whil they
        overdose	3	with <sedative> ; with number ; with op ; word run ; x / ; y noma
        overdose	-3	# ; 0 rd ; 0 yrs ; <alcohol> de ; <alcohol> qd ; <always> <night> ; <always> sinc
        overdose	-3	<amount> <job> ; <amount> <record> ; <asleep> <drive> ; <blood> <amount>
        overdose	-3	<break> <headface> ; <breath> no ; <child> <think> ; <clothes> y ; <continue> a
        overdose	-3	<day> <drive> ; <day> <moment> ; <day> <put> ; <day> at ; <daytime> <say>
        overdose	-3	<eat> <leave> ; <fluid> <blood> ; <friend> <stimulant> ; <go> <consume> ; <go> by
        overdose	-3	<goodbye> ; <happy> to ; <hear> a ; <home> <kin> ; <home> y ; <insurance> and
        overdose	-3	<job> <job> ; <job> en ; <job> with ; <kill> me ; <kin> <go> ; <kin> a ; <kin> re
        overdose	-3	<kin> with ; <last> one ; <leave> sid ; <lock> in ; <moment> <outdoors> ; <moment> a
        overdose	-3	<money> a ; <need> <appointment> ; <need> <clinician> ; <need> <continue>
        overdose	-3	<need> <soon> ; <need> <stranger> ; <need> out ; <needle> <blood> ; <night> <give>
        overdose	-3	<official> <say> ; <outdoors> con ; <partner> <trade> ; <past> <month> ; <past> i
        overdose	-3	<phone> <eat> ; <promise> por ; <room> <day> ; <say> <crowd> ; <say> ther
        overdose	-3	<school> in ; <school> to ; <shake> and ; <stiff> as ; <stimulant> <consume>
        overdose	-3	<stimulant> no ; <take> <child> ; <take> <drug> ; <take> <insurance> ; <take> <job>
        overdose	-3	<take> <money> ; <take> <treatment> ; <take> our ; <think> a ; <treatment> <take>
        overdose	-3	<treatment> and ; <wait> in ; <week> <go> ; <week> with ; <write> for ; <year> and
        overdose	-3	a <appointment> ; a <drive> ; a <rope> ; a year ; actual ; all i ; along
        overdose	-3	and <bodypart> ; and on ; anyon ; at your ; attack ; azul per ; bad ; been lying
        """
}
