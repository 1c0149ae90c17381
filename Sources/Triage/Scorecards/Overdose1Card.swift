extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-81	=
        overdose	41	oding
        overdose	37	far away ; gurgl
        overdose	35	no narcan
        overdose	34	<palecolor> <breath>
        overdose	33	pinch her
        overdose	32	od ing
        overdose	31	pain patch ; swallow all
        overdose	30	cant <awake> ; no despiert
        overdose	28	<container> <sedative> ; took too
        overdose	27	<palecolor> <bodysound> ; whol bottl
        overdose	26	a puls ; no respons ; resp
        overdose	25	<breath> <moment> ; hes blu ; pinch
        overdose	24	<emergency> <moment> ; <fluid> <bodysound> ; chin on ; doing <emergency> ; hes <limp>
        overdose	24	hes turn ; im <emergency> ; no reaccion ; pinpoint ; reaccion ; slap him ; then goe
        overdose	24	took 0 ; took lik
        overdose	23	eye open ; floppy ; ice down ; just took ; swallow ; swallow the
        overdose	22	<awake> him ; <moment> <limp> ; a <bodysound> ; hes <palecolor> ; labio mor
        overdose	22	lo normal
        overdose	21	<palecolor> around ; <pill> <moment> ; alfil ; drool ; he chew ; ing ; is turn
        overdose	21	nois lik ; not <breath> ; not breath ; rr 0 ; sobredosific ; tom demasi
        overdose	20	<limp> ; <needle> <soon> ; between <breath> ; between breath ; burnt spoon ; cant wak
        overdose	20	in progres ; is overdos ; labio ; odd hes
        overdose	19	<breath> <always> ; <headface> <chestheart> ; <shake> him ; <take> too ; ativan is
        overdose	19	baggi at ; button for ; com trap ; fingernail ; flinch ; her anymor ; is <emergency>
        overdose	19	isnt mov ; keep forget ; no button ; se trag ; sient la
        overdose	18	/ min ; <bodysound> ; <hear> <bodypart> ; <think> <emergency> ; demasi cre
        overdose	18	forgot and ; knuckl on ; moradit ; no respir ; nod ; overdos ; room keep ; rr
        overdose	18	she <cold>
        overdose	17	0 ems ; <container> <pill> ; <room> pleas ; a sack ; breath lik ; color ceniz
        overdose	17	confundi ; dad odd ; empty <moment> ; empty now ; floaty ; fold lik ; me contest
        overdose	17	not <awake> ; purpos 0 ; sack of ; she cold ; tap <go> ; thick <headface>
        overdose	16	<bodypart> <palecolor> ; <breath> <palecolor> ; <consume> someth
        overdose	16	<container> <moment> ; <emergency> <breath> ; <friend> odd ; <headface> <rope>
        overdose	16	<headface> lik ; <palecolor> <emergency> ; <room> slid ; be woken ; capful of ; ceniz
        overdose	16	despiert ; didnt turn ; get him ; he alway ; hes only ; i shout ; im oding
        overdose	16	im overdos ; lick his ; pinpoint <headface> ; pinpoint pupil ; ronqu ; se pas
        overdose	16	self <stranger> ; slur ; tien las ; was ful ; way too ; whol bag ; y nad
        overdose	15	<bodysound> <shake> ; <emergency> <bodypart> ; <fire> <headface> ; <headface> <write>
        overdose	15	<headface> open ; <palecolor> <needle> ; <put> <cold> ; a rag ; blu around ; cachet
        overdose	15	color ; est sobredosific ; fold up ; ful at ; hand look ; hes drool ; la <fluid>
        overdose	15	la bab ; min se ; minut ago ; of pep ; of someth ; purpl ; pus alg ; rous ; shad of
        overdose	15	slat ; snor ; sobredosi ; the knock ; thes <bodypart> ; took way ; una mor
        overdose	14	0 nasal ; <always> as ; <bodypart> cool ; <color> <die> ; <continue> <remember>
        overdose	14	<continue> slid ; <emergency> in ; <headface> <breath> ; <needle> <continue>
        overdose	14	<palecolor> <awake> ; <phone> gf ; a mirror ; abr los ; as often ; ban se ; bare a
        overdose	14	bubbl ; but <night> ; count between ; de alfil ; doing cpr ; est <cold> ; every ten
        overdose	14	eyelid ; flop back ; forehead on ; hav narcan ; hes <cold> ; hes cold ; i discount
        overdose	14	internet said ; just shot ; keep slid ; lik pencil ; lip ; mix <opioid> ; muev
        overdose	14	no respond ; not respond ; not wak ; of g ; often as ; one <breath> ; one breath
        overdose	14	real heavy ; skin cool ; uber driv ; vuelv en ; wak him ; wont answ
        overdose	13	+ bar ; <asleep> <headface> ; <count> <breath> ; <emergency> right ; <happy> unk
        overdose	13	<moment> <past> ; <needle> on ; <palecolor> <opioid> ; <room> <bodysound>
        overdose	13	<write> dot ; blu cant ; breath ; cold show ; content unk ; demasi ; didnt <hit>
        overdose	13	ech agu ; empin ; everybody is ; eyelid and ; frasc de ; friend took ; gray ; handl on
        overdose	13	he <always> ; he took ; her breath ; hes purpl ; him up ; his fac ; i overdid
        overdose	13	is <cold> ; is cold ; jering ; keep drop ; le <angry> ; n hes ; needl stil
        overdose	13	no <breath> ; of tylenol ; peg en ; pencil dot ; pued <awake> ; respond ; respons
        overdose	13	respons to ; se empin ; se meti ; she swallow ; slap ; someth out ; spray in ; talk up
        overdose	13	tap run ; ten second ; too many ; took ; voic my
        overdose	12	<bodypart> dusky ; <container> <pain> ; <crash> lik ; <emergency> <fluid>
        overdose	12	<emergency> mi ; <emergency> off ; <feel> <intoxicated> ; <feel> las ; <friend> <limp>
        overdose	12	<hold> <headface> ; <intoxicated> hard ; <limp> and ; <opioid> <crash>
        overdose	12	<palecolor> its ; <remember> <breath> ; <room> se ; a gurgl ; a nois ; agonal
        overdose	12	alcohol poison ; blu fent ; blu its ; cachet y ; cant <feel> ; cant feel ; cant rous
        overdose	12	co driv ; com <clean> ; did doubl ; drool on ; el goter ; els <opioid> ; els methadon
        overdose	12	ems en ; est quem ; f opioid ; feel floaty ; grunt ; had too ; hav <emergency>
        overdose	12	he bought ; he odd ; head keep ; her <breath> ; her chin ; her round ; hes mak
        overdose	12	hes snor ; hilit ; hilit de ; hol <container> ; i bang ; inconscient ; la <headface>
        overdose	12	las una ; le estan ; le grit ; lik <clean> ; llegan ; lost count ; mak that ; many oxy
        overdose	12	needl next ; new <amount> ; new batch ; no <awake> ; no reaction ; no sient ; nod hard
        overdose	12	on <room> ; on purpos ; one <emergency> ; one narcan ; perc lik ; pil on ; purpos
        overdose	12	resp 0 ; right with ; ronc ; shak him ; sient las ; slack ; sobredosi mi
        overdose	12	swallow everyth ; the jameson ; the party ; thi <bodysound> ; thirty ambien ; tir en
        overdose	12	tourniquet ; un hilit ; una azul ; unconsciou ; und <continue> ; und again ; woken
        overdose	12	wont <awake> ; word are ; yesterday lunch
        overdose	11	/ <moment> ; 0 en ; <amount> open ; <awake> her ; <bodypart> <fall> ; <bodypart> la
        overdose	11	<breath> her ; <breath> lik ; <go> togeth ; <headface> down ; <kin> odd
        overdose	11	<limp> <headface> ; <need> <emergency> ; <needle> <furniture> ; <pain> <medicine>
        overdose	11	<palecolor> <drug> ; <palecolor> lik ; <room> tilt ; <take> way ; a fistful ; bang on
        overdose	11	breath her ; breathin ; cal gf ; celebrat with ; chest lift ; collaps and
        overdose	11	complet con ; con codein ; drool to ; dusky ; el frasc ; est com ; est durm ; est mor
        overdose	11	est tir ; eternal ; eternal <feel> ; eternal rub ; furth apart ; get furth ; got em
        overdose	11	had way ; handful of ; her fingernail ; her up ; his fingernail ; his nos ; it ok
        overdose	11	le <hear> ; lik <write> ; lip lik ; los labio ; medi <moment> ; medi hor ; mouth
        overdose	11	muchach del ; my ambien ; my knuckl ; n she ; nail gray ; ni <headface> ; ni parpade
        overdose	11	papi est ; pinch his ; progres ; run togeth ; shot <opioid> ; slow <bodysound>
        overdose	11	snort someth ; sobredosi ahorit ; son just ; straw ; strip of ; su papi ; surfac for
        overdose	11	that color ; thick ; told cal ; underwat ; up lip ; va la ; went all ; wet rattl
        overdose	11	wont wak
        overdose	10	0 klonopin ; <awake> <bodysound> ; <awake> <write> ; <bodysound> weird
        overdose	10	<breath> <angry> ; <breath> <opioid> ; <cold> <clean> ; <cold> <palecolor>
        overdose	10	<cold> from ; <container> <opioid> ; <count> between ; <die> <bodysound>
        overdose	10	<eat> percolator ; <fluid> to ; <hit> him ; <medicine> an ; <needle> cap
        overdose	10	<opioid> <emergency> ; <palecolor> not ; <palecolor> she ; <palecolor> what
        overdose	10	<pill> unk ; <remember> and ; <say> are ; <stranger> <headface> ; <take> lik ; a sod
        overdose	10	baggi ; be <awake> ; bluish ; blurry ; bottl was ; breath aft ; burnt ; cabinet about
        overdose	10	chin ; coffe percolator ; cold from ; com disc ; compact ; cual y ; cuanta <moment>
        overdose	10	cuanta hora ; de <pill> ; de <sedative> ; de pastilla ; dij 0 ; disc lent ; drool and
        overdose	10	era lo ; est <palecolor> ; f fentanyl ; f swallow ; fac down ; feel my ; flojit
        overdose	10	gf <emergency> ; gray gurgl ; habl com ; hac medi ; happen right ; he fold
        overdose	10	her <headface> ; her yet ; hes prop ; him hard ; his <headface> ; i swallow
        overdose	10	is <fluid> ; just swallow ; le pic ; le salen ; lid ; long gap ; lost <count>
        overdose	10	metadon de ; min ago ; n <see> ; no <emergency> ; no abr ; of <pill> ; of pil
        overdose	10	on <container> ; one eye ; open but ; overdos she ; pastilla y ; pellizc ; pil unk
        overdose	10	pinch him ; pledg ; q hag ; react ; react to ; remind ; respond <headface> ; skin is
        overdose	10	sleepy ; slid down ; snor weird ; somebody pick ; someth at ; the mouth ; to inhal
        overdose	10	to remind ; toilet with ; tom com ; too <amount> ; vez meno ; wasnt his ; way mor
        overdose	10	we rol
        overdose	9	0 <headface> ; 0 seg ; <alcohol> <breath> ; <always> ten ; <amount> <sedative>
        overdose	9	<amount> handl ; <angry> <headface> ; <awake> ; <bodypart> moradito ; <bodysound> bien
        overdose	9	<clothes> <shake> ; <continue> <fall> ; <emergency> she ; <feel> my ; <fluid> <hear>
        overdose	9	<fluid> down ; <go> soft ; <hear> <needle> ; <hear> com ; <limp> <palecolor>
        overdose	9	<limp> as ; <limp> in ; <month> pas ; <partner> mix ; <pill> on ; <pill> organiz
        overdose	9	<put> <daytime> ; <say> <fluid> ; <sedative> just ; a mannequin ; a snor ; and thes
        overdose	9	ate someth ; away ; bare <breath> ; bare breath ; becaus thi ; bien poquit ; blu not
        overdose	9	breathin lik ; but <moment> ; but now ; but tonit ; cae la ; capful ; co <drive>
        overdose	9	com cafeter ; complet ; couch tonight ; dar and ; de zolpidem ; dej ; did way ; do noth
        overdose	9	doing perc ; drool down ; el clonazepam ; el frasquit ; empty <container>
        overdose	9	en sobredosi ; er charg ; est hel ; estan <put> ; eye clos ; frasc ; frasquit ; froth
        overdose	9	funny gray ; get her ; going soft ; going und ; gota de ; goter ; half open ; he let
        overdose	9	head rol ; her sid ; hes <bodysound> ; hes warm ; him lik ; his methadon ; hor y
        overdose	9	is soft ; just slid ; la fiest ; lay down ; le ech ; le va ; lift his ; lip blu
        overdose	9	lip purpl ; los <headface> ; meti chiv ; moradit de ; nail look ; no jal ; normal que
        overdose	9	nos when ; obtain 0 ; od in ; one let ; open her ; oth phon ; out <cold> ; out cold
        overdose	9	overdid ; overdid it ; overdos right ; pain pil ; patch ; pil organiz ; por mas ; pupil
        overdose	9	que eran ; rag dol ; resp about ; ronc bien ; sandbag ; se est ; seg ; shook him
        overdose	9	shot heroin ; sit him ; sleep so ; som kid ; stil around ; stil out ; straw on
        overdose	9	ta tira ; tak hom ; teen cal ; the <phone> ; the medicin ; then forgot ; ther <drug>
        overdose	9	ther powd ; thi gurgl ; tira en ; tom veint ; took all ; turn purpl ; un jalon
        overdose	9	una moradito ; unresponsiv ; vaci el ; voy manej ; whol bunch ; yel and
        overdose	8	0 conferenc ; 0 swallow ; <alcohol> <kill> ; <asleep> <bodysound> ; <asleep> <sedative>
        overdose	8	<awake> <stranger> ; <bodypart> <fire> ; <bodysound> <bodysound> ; <bodysound> <water>
        overdose	8	<bodysound> but ; <breath> til ; <child> <limp> ; <container> <medicine>
        overdose	8	<container> about ; <drive> aint ; <emergency> <room> ; <emergency> from
        overdose	8	<emergency> no ; <feel> <headface> ; <friend> <awake> ; <friend> <pill> ; <friend> se
        overdose	8	<headface> <die> ; <headface> thing ; <hot> n ; <intoxicated> <eat> ; <kill> control
        overdose	8	<leave> slat ; <limp> over ; <needle> <room> ; <palecolor> <trade> ; <palecolor> he
        overdose	8	<partner> <opioid> ; <phone> <hit> ; <put> <opioid> ; <rope> la ; <sedative> <say>
        overdose	8	<sedative> is ; <see> kind ; <soon> <bodypart> ; <stop> abiert ; <take> <asleep>
        overdose	8	<take> furth ; <tool> <palecolor> ; <write> ths ; a rattl ; about as ; aft <consume>
        overdose	8	agu fri ; alg en ; asleep sinc ; ate ; ate a ; bab ; bare ; barn im ; been lick ; boc
        overdose	8	both dai ; breath for ; breath keep ; breath til ; but tonight ; bystander
        overdose	8	cartoon and ; clog drain ; clr scream ; club in ; com <bodysound> ; com ronc
        overdose	8	compact und ; count breath ; count wrong ; cus ; de lad ; dej abiert ; doesnt <shake>
        overdose	8	doesnt flinch ; down <moment> ; down now ; driv passeng ; el sillon ; empty <soon>
        overdose	8	empty next ; en par ; est azul ; est inconscient ; f took ; floppy as ; frighten me
        overdose	8	gargara ; gf <palecolor> ; gf <say> ; gf oding ; gf say ; gon slat ; habi <put>
        overdose	8	habi met ; handful ; hasnt <hit> ; hasnt push ; he collaps ; her bar ; hicier gargara
        overdose	8	i empti ; i lift ; i slap ; i yel ; in dad ; in walk ; is <limp> ; is sup ; isnt
        overdose	8	isnt answer ; ive swallow ; jal air ; jarab con ; la podemo ; label torn ; lick ; lik 0
        overdose	8	lik anyth ; lip gon ; look kind ; loos <pill> ; mak her ; man con ; me resbal ; meti
        overdose	8	moradito ; narcan ; needl on ; no <hot> ; no vuelv ; norco 0 ; off typ ; on <furniture>
        overdose	8	on breastbon ; on top ; one go ; only <tired> ; organiz ; orit ; pastilla ; person
        overdose	8	plant del ; poison control ; pour off ; pued despert ; q me ; se <put> ; shallow
        overdose	8	she <intoxicated> ; she breath ; shot <drug> ; shot dop ; shot up ; si hicier
        overdose	8	sin <rope> ; sinc cartoon ; sit up ; slid off ; slur i ; snor but ; som <child>
        overdose	8	sternum rub ; stuf on ; suen com ; sunday all ; surfac ; swallow what ; swe i
        overdose	8	the organiz ; the shad ; thing up ; thos <medicine> ; thos patch ; tilt ; tom tod
        overdose	8	torn off ; trap ; trap y ; truen la ; turn <palecolor> ; typ ths ; una apuest ; va de
        overdose	8	want sleep ; weird <color> ; weird color ; went plum ; what frighten ; x the
        overdose	7	0 door ; 0 many ; 0 tramadol ; <always> <rail> ; <always> way ; <amount> abr
        overdose	7	<amount> strip ; <appointment> <headface> ; <asleep> <put> ; <asleep> so
        overdose	7	<awake> <breath> ; <awake> <headface> ; <awake> <needle> ; <bodypart> <pill> ; <breath>
        overdose	7	<breath> <stop> ; <breath> mayb ; <chestheart> hard ; <child> twic ; <cold> <moment>
        overdose	7	<cold> <opioid> ; <consume> <bodypart> ; <container> an ; <container> cant
        overdose	7	<container> just ; <continue> out ; <crash> <think> ; <eat> someth ; <emergency> <home>
        overdose	7	<emergency> its ; <emergency> spray ; <fluid> <rope> ; <friend> <palecolor>
        overdose	7	<friend> <sedative> ; <furniture> mak ; <furniture> rm ; <give> <fluid>
        overdose	7	<give> <intoxicated> ; <happy> <palecolor> ; <headface> <bodysound> ; <headface> are
        overdose	7	<headface> ni ; <hear> <eat> ; <hold> <bodypart> ; <kin> <cold> ; <limp> <bodypart>
        overdose	7	<needle> ; <needle> by ; <opioid> <palecolor> ; <past> bc ; <pill> <furniture>
        overdose	7	<pill> hac ; <sedative> <moment> ; <sedative> im ; <sedative> porqu ; <take> <awake>
        overdose	7	<take> <headface> ; <take> was ; <water> <opioid> ; a <shake> ; a bath ; a ir
        overdose	7	a sandbag ; ago bc ; and noth ; app ; are bluish ; are empty ; at onc ; ayud mi
        overdose	7	barbil ; bed hosp ; breath every ; breath mayb ; breath stop ; bunch of ; cafeter
        overdose	7	cant lift ; car ya ; casi no ; color lik ; com cuarent ; com uva ; conferenc in
        overdose	7	contest mi ; cotton ; couch mak ; count her ; cozy ; cre q ; de abaj ; de clonazepam
        overdose	7	de papa ; desk rm ; didnt so ; doe <opioid> ; doe dop ; doe heroin ; down his ; drank a
        overdose	7	drank the ; ear hard ; el <furniture> ; el jug ; em off ; en rout ; en sí
        overdose	7	encontr <write> ; est <awake> ; est despiert ; estoy <drive> ; f she ; fingernail hav
        overdose	7	fingernail went ; fingertip ; foil on ; friend is ; from fentanyl ; gap in
        overdose	7	gf <bodysound> ; gf snor ; goe right ; going ; gota ; grandm her ; hard no ; hasnt com
        overdose	7	held a ; her norc ; heroin every ; him ive ; his back ; his dop ; his lid ; i <stop>
        overdose	7	is get ; isnt hom ; itchy ; its no ; its warm ; ive <emergency> ; ive narcan ; ive play
        overdose	7	jal <breath> ; just star ; keep nod ; keep slap ; la car ; le ven ; lift ; lift my
        overdose	7	lock room ; mannequin ; mar ronc ; me talk ; medi abr ; medic 0 ; mor cre ; mor y
        overdose	7	mora ; my compact ; nail went ; narcan my ; ni habl ; no ans ; no llegan ; no then
        overdose	7	nois ; noth when ; of <pain> ; of perc ; of purpl ; of them ; old kid ; on <chestheart>
        overdose	7	on <crash> ; on accident ; on bathroom ; one didnt ; organiz at ; overdos its ; parpade
        overdose	7	pas ; pas con ; patch on ; pech se ; pleas somebody ; powd on ; puls ; pupil lik ; push
        overdose	7	rat me ; reaction ; real slow ; rescu breath ; rn ; room bench ; run ; sack ; saliv
        overdose	7	scream ; se habi ; se muev ; sentenc she ; shaken ; she <illness> ; she count ; she nod
        overdose	7	sient y ; sleep from ; sleep it ; slid ; slob ; snor funny ; someon keep ; spoon on
        overdose	7	spray ; stal ; stop breath ; swimmy ; that <color> ; the <alcohol> ; the ativan
        overdose	7	the tub ; then fourteen ; ther <fluid> ; thre capful ; tien la ; tim a ; tinfoil ; tira
        overdose	7	to knuckl ; tod flojit ; took everyth ; truck @ ; turn her ; una <needle> ; una jering
        overdose	7	up n ; up she ; va com ; way <amount> ; we stood ; whil <past> ; whil ago ; whol strip
        overdose	7	y <bodysound> ; y ni ; y ronc
        overdose	6	0 <breath> ; 0 guest ; 0 methadon ; <always> x ; <amount> <opioid> ; <amount> m
        overdose	6	<angry> bf ; <angry> son ; <awake> <child> ; <awake> <kin> ; <awake> <put>
        overdose	6	<awake> tien ; <bodypart> <put> ; <bodypart> <sedative> ; <bodypart> back
        overdose	6	<bodypart> ive ; <bodypart> r ; <bodypart> se ; <breath> <continue> ; <breath> <soon>
        overdose	6	<breath> aft ; <chestheart> <emergency> ; <cold> as ; <color> of ; <consume> tod
        overdose	6	<continue> <hit> ; <count> her ; <day> <day> ; <drive> <drive> ; <eat> too
        overdose	6	<emergency> my ; <emergency> or ; <fall> <fluid> ; <fall> back ; <fluid> washcloth
        overdose	6	<friend> clr ; <furniture> <headface> ; <furniture> up ; <headface> los
        overdose	6	<headface> wont ; <hear> lik ; <hold> <furniture> ; <intoxicated> <day>
        overdose	6	<kin> <opioid> ; <law> she ; <limp> <breath> ; <medicine> on ; <medicine> one
        overdose	6	<opioid> <awake> ; <opioid> <color> ; <opioid> becaus ; <opioid> hes ; <opioid> ya
        overdose	6	<palecolor> <friend> ; <palecolor> <headface> ; <palecolor> <hit> ; <palecolor> and
        overdose	6	<palecolor> y ; <palecolor> ya ; <pill> <remember> ; <put> <break> ; <put> <palecolor>
        overdose	6	<put> <water> ; <put> ice ; <say> up ; <school> <limp> ; <sedative> <breath>
        overdose	6	<sedative> <think> ; <stop> lick ; <take> real ; a clog ; a grain ; a handful ; a sound
        overdose	6	a straw ; aft snort ; afterparty ; aguj todavi ; alfil y ; alumini quem ; alz ; and far
        overdose	6	answ me ; answ the ; antr ; apret la ; are pencil ; around <headface> ; arranc
        overdose	6	asleep i ; asleep with ; at scen ; azul part ; azul ya ; babe ; banquet y
        overdose	6	bathroom floor ; boc mor ; boc moradit ; both <always> ; bottl an ; bought perc ; bunch
        overdose	6	cant get ; chang my ; chest hard ; chin is ; clog ; coffe mak ; cold as ; complet de
        overdose	6	contest le ; contest ni ; contest sol ; dai x ; de alumini ; de gasoliner ; del pie
        overdose	6	demasi pastilla ; despiert tien ; did <opioid> ; didnt push ; doesnt so
        overdose	6	doing <opioid> ; don fel ; dorm la ; dot ; doubl sinc ; drank all ; drowsy ; emt 0
        overdose	6	espumit ; est <limp> ; est fri ; evercle ; every way ; everyth is ; eye ; f <angry>
        overdose	6	f <intoxicated> ; f scream ; fent per ; feo ; fingernail are ; fistful ; flr
        overdose	6	forgot took ; friend odd ; g and ; gav narcan ; get noth ; gf ; gf <angry> ; gin +
        overdose	6	gon <say> ; gon lie ; got real ; gray and ; grey ; habl y ; hard and ; has no
        overdose	6	he didnt ; her <asleep> ; her back ; her eye ; her eyelid ; her plat ; herman 0
        overdose	6	hes <emergency> ; hes bare ; hes oding ; him <bodysound> ; him <palecolor> ; him gurgl
        overdose	6	his <opioid> ; his jaw ; his skin ; hora en ; hotel security ; hous mgr ; in restroom
        overdose	6	in weh ; int her ; is <needle> ; is clammy ; is different ; is foil ; is oding
        overdose	6	it frighten ; jar of ; jarab ; keep wak ; knuckl ; la aguj ; la boc ; la plant
        overdose	6	leg are ; lin <kin> ; mak thi ; manny ; meant to ; med on ; medicin cabinet
        overdose	6	methadon at ; milkshak through ; minut away ; morfin ; mummy ; my son ; narcan noth
        overdose	6	niet est ; no flinch ; odd <alcohol> ; oding in ; of <opioid> ; on <headface>
        overdose	6	on floor ; on lock ; on way ; open lik ; or <need> ; or need ; oth <phone>
        overdose	6	overnight staf ; pastilla hac ; pep ; perc off ; pie y ; pil forgot ; pink <fluid>
        overdose	6	pleas <stranger> ; plum ; poison ; por <angry> ; practic 0 ; prop ; pupil are ; pus lo
        overdose	6	push her ; put ice ; queri dorm ; ra resident ; rcp ; resbal de ; respir ; resuel
        overdose	6	rol her ; roomat ; roomi se ; rous her ; rous him ; rousabl ; rout <phone> ; ruidit
        overdose	6	sabemo cual ; say fentanyl ; scen 0 ; scream bf ; se confundi ; se le ; se sobredosific
        overdose	6	security <friend> ; security guest ; send any ; shad ; she <breath> ; she <count>
        overdose	6	she <palecolor> ; she didnt ; she wont ; sillon ; skin lik ; slap me ; slow
        overdose	6	somebody cut ; sound in ; stil run ; ten he ; the ambulanc ; the narcan ; thi <hear>
        overdose	6	thi sound ; thing <leave> ; thing left ; ths ; tio ; to be ; to shout ; typ with
        overdose	6	un ruidit ; una no ; una pastilla ; unconsciou on ; uno ; until <eat> ; up <write>
        overdose	6	up hes ; us out ; use but ; vasit ; wak ; wak her ; was mayb ; washcloth ; washcloth on
        overdose	6	wer at ; wet towel ; wet washcloth ; what was ; whil then ; whol handl ; wip it
        overdose	6	y casi ; y na
        overdose	5	0 <emergency> ; 0 <opening> ; 0 de ; 0 gabapentin ; 0 heroin ; 0 min ; 0 se ; 0 x
        overdose	5	<alcohol> <limp> ; <amount> cerc ; <angry> <go> ; <angry> <stop> ; <asleep> aft
        overdose	5	<asleep> it ; <blood> <cold> ; <bodypart> con ; <bodysound> <happy>
        overdose	5	<bodysound> <stop> ; <bodysound> for ; <bodysound> thing ; <bodysound> when
        overdose	5	<bodysound> with ; <breath> <amount> ; <breath> <bodysound> ; <breath> about
        overdose	5	<calm> <water> ; <chestheart> doing ; <child> <emergency> ; <church> <fire>
        overdose	5	<clean> <fall> ; <clean> moj ; <color> <bodysound> ; <color> <fire> ; <color> <pain>
        overdose	5	<consume> com ; <consume> the ; <container> back ; <container> than ; <container> was
        overdose	5	<continue> <sedative> ; <continue> around ; <daytime> las ; <drive> pa ; <drive> ya
        overdose	5	<drug> iv ; <eat> <emergency> ; <eat> mak ; <emergency> bay ; <fall> <palecolor>
        overdose	5	<fall> <water> ; <feel> arent ; <fire> <chestheart> ; <fire> wax ; <fluid> <headface>
        overdose	5	<fluid> one ; <friend> <emergency> ; <friend> <take> ; <friend> did ; <go> f
        overdose	5	<go> real ; <go> sideway ; <headface> <cold> ; <headface> <palecolor>
        overdose	5	<headface> <see> ; <headface> abiert ; <headface> clos ; <headface> it ; <headface> la
        overdose	5	<headface> no ; <headface> on ; <headface> pa ; <hear> <intoxicated> ; <hold> about
        overdose	5	<hold> el ; <hospital> <stranger> ; <hot> ; <hot> <clean> ; <kin> clr ; <kin> mix
        overdose	5	<limp> <home> ; <limp> <room> ; <lock> no ; <needle> <bodypart> ; <needle> <stop>
        overdose	5	<needle> en ; <official> let ; <opioid> falsa ; <opioid> he ; <opioid> lik
        overdose	5	<opioid> per ; <opioid> q ; <opioid> that ; <outdoors> im ; <pain> la
        overdose	5	<palecolor> <need> ; <palecolor> <think> ; <partner> al ; <past> on ; <pet> <goodbye>
        overdose	5	<phone> <clothes> ; <phone> cant ; <phone> ni ; <pill> <awake> ; <pill> <soon>
        overdose	5	<play> had ; <put> alg ; <remember> <take> ; <room> <headface> ; <room> <needle>
        overdose	5	<room> flr ; <sedative> <put> ; <sedative> becaus ; <sedative> my ; <sedative> than
        overdose	5	<sedative> to ; <see> <caretaking> ; <stop> <bodysound> ; <take> but ; <tool> hav
        overdose	5	<town> security ; <trade> @ ; <water> <medicine> ; <write> q ; a capful ; a drain
        overdose	5	a lawn ; a movi ; a pat ; aft <sedative> ; agarrandos ; ago on ; ago the ; ago to
        overdose	5	aguj ; ahog y ; ambien ; ambien was ; ambulanc bay ; amigo y ; and accord ; and its
        overdose	5	and lean ; and rum ; around nin ; away when ; back down ; bedtim on ; been asleep
        overdose	5	bent over ; bf <emergency> ; breastbon with ; breath about ; but wont ; by him ; cabece
        overdose	5	cabinet ; cam 0 ; can <awake> ; candl wax ; carri him ; chav ; chew them ; child approx
        overdose	5	cierran los ; cigar y ; clonazepam com ; coach 0 ; com ceniz ; com munec
        overdose	5	combin <drive> ; combin cab ; costal de ; count to ; countertop ; county dispatch
        """
}
