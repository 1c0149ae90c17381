extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-81	=
        overdose	42	gurgl ; oding
        overdose	37	far away
        overdose	36	no narcan
        overdose	34	<palecolor> <breath>
        overdose	32	pinch her
        overdose	31	pain patch ; swallow all
        overdose	30	cant <awake> ; od ing
        overdose	29	took too
        overdose	28	<breath> <moment> ; whol bottl
        overdose	27	<continue> slid ; keep slid
        overdose	26	a puls ; chin on ; just took ; no despiert ; no respons ; resp
        overdose	25	hes blu ; pinch
        overdose	24	<container> <sedative> ; <fluid> <bodysound> ; doing <emergency> ; hes <limp>
        overdose	24	im <emergency> ; no reaccion ; reaccion ; took 0 ; took lik
        overdose	23	<palecolor> <bodysound> ; a <bodysound> ; eye open ; floppy ; hes turn ; pinpoint
        overdose	23	slap him ; swallow ; swallow the ; then goe
        overdose	22	<emergency> <law> ; hes <palecolor> ; labio mor ; sobredosific
        overdose	21	<awake> him ; <moment> <limp> ; <palecolor> around ; <pill> <moment> ; alfil ; drool
        overdose	21	is overdos ; labio ; lo normal ; nois lik ; rr 0 ; tom demasi
        overdose	20	<take> too ; between <breath> ; between breath ; burnt spoon ; cant wak ; he chew
        overdose	20	in progres ; ing ; is <emergency> ; is turn ; not <breath> ; not breath ; odd hes
        overdose	19	<limp> ; <needle> <soon> ; <shake> him ; baggi at ; com trap ; fingernail ; her anymor
        overdose	19	ice down ; keep forget ; sient la
        overdose	18	/ min ; <bodysound> ; <breath> <always> ; <think> <emergency> ; dad odd ; demasi cre
        overdose	18	isnt mov ; knuckl on ; moradit ; nod ; overdos ; room keep ; rr ; she <cold>
        overdose	17	0 ems ; <container> <moment> ; <put> <cold> ; <remember> <breath> ; a sack ; ativan is
        overdose	17	color ceniz ; confundi ; empty <moment> ; empty now ; flinch ; floaty ; fold lik
        overdose	17	me contest ; no respir ; not <awake> ; she cold ; slat ; tap <go> ; thick <headface>
        overdose	16	<bodypart> <palecolor> ; <consume> someth ; <container> <pill> ; <emergency> <breath>
        overdose	16	<emergency> <moment> ; <friend> odd ; <headface> <chestheart> ; <headface> <write>
        overdose	16	<headface> lik ; <palecolor> <awake> ; <palecolor> <emergency> ; <palecolor> <needle>
        overdose	16	<room> slid ; be woken ; capful of ; ceniz ; cold show ; didnt turn ; driv night
        overdose	16	every ten ; forgot and ; get him ; he alway ; im overdos ; lick his ; minut ago
        overdose	16	pinpoint <headface> ; pinpoint pupil ; purpl ; purpos 0 ; pus alg ; ronqu ; sack of
        overdose	16	se pas ; se trag ; self <stranger> ; was ful ; way too ; y nad
        overdose	15	<bodypart> cool ; <bodysound> <shake> ; <breath> <palecolor> ; <continue> <remember>
        overdose	15	<fire> <headface> ; <headface> open ; <phone> <hit> ; a rag ; blu around ; breath lik
        overdose	15	color ; despiert ; est sobredosific ; fold up ; ful at ; hand look ; hes drool
        overdose	15	im oding ; la <fluid> ; la bab ; of pep ; of someth ; rous ; shad of ; skin cool
        overdose	15	slid down ; slur ; snor ; sobredosi ; the knock ; tien las ; took way ; una mor
        overdose	14	0 nasal ; <always> as ; <cold> <clothes> ; <color> <die> ; <emergency> <bodypart>
        overdose	14	<emergency> in ; <headface> <breath> ; <needle> <continue> ; <phone> gf ; a mirror
        overdose	14	abr los ; as often ; ban se ; bare a ; blu cant ; bubbl ; count between ; de alfil
        overdose	14	doing cpr ; est <cold> ; everybody is ; forehead on ; hav narcan ; internet said
        overdose	14	it <remember> ; jering ; just shot ; keep drop ; le <angry> ; min se ; muev ; of g
        overdose	14	often as ; one <breath> ; one breath ; real heavy ; ten second ; thes <bodypart>
        overdose	14	took ; uber driv ; whol bag ; wont answ
        overdose	13	+ bar ; <asleep> <headface> ; <child> <emergency> ; <happy> unk ; <headface> down
        overdose	13	<hear> <bodypart> ; <moment> <past> ; <needle> on ; <palecolor> <drug>
        overdose	13	<room> <bodysound> ; <room> se ; <write> dot ; ask question ; breath ; but <night>
        overdose	13	celebrat with ; content unk ; demasi ; ech agu ; empin ; est quem ; eyelid ; flop back
        overdose	13	gray ; handl on ; he <always> ; he took ; her breath ; hes <cold> ; hes cold ; him up
        overdose	13	his fac ; i discount ; is cold ; le grit ; many oxy ; mix <opioid> ; muchach del
        overdose	13	needl stil ; no <breath> ; no respond ; not respond ; not wak ; of tylenol ; peg en
        overdose	13	pencil dot ; pued <awake> ; resp 0 ; respond ; respons ; respons to ; se empin
        overdose	13	se meti ; she swallow ; sient las ; slack ; slap ; someth out ; talk up ; wak him
        overdose	12	<container> <pain> ; <crash> lik ; <emergency> <fluid> ; <emergency> mi
        overdose	12	<emergency> off ; <feel> <intoxicated> ; <friend> <limp> ; <hold> <headface>
        overdose	12	<intoxicated> hard ; <limp> <headface> ; <limp> and ; <opioid> <crash>
        overdose	12	<palecolor> <opioid> ; <palecolor> its ; a fistful ; a nois ; agonal ; blu fent
        overdose	12	blu its ; cachet y ; cant feel ; cant rous ; com <clean> ; didnt <hit> ; drool on
        overdose	12	el goter ; els <opioid> ; els methadon ; ems en ; er charg ; est com ; est mor
        overdose	12	eyelid and ; f opioid ; feel floaty ; frasc de ; friend took ; gettin ; had way
        overdose	12	hav <emergency> ; he bought ; he odd ; head keep ; her <breath> ; her fingernail
        overdose	12	her round ; hes mak ; hes purpl ; hilit ; hilit de ; his dop ; hol <container>
        overdose	12	i bang ; inconscient ; it ok ; la <headface> ; lik <clean> ; lip ; llegan ; los labio
        overdose	12	lost count ; n hes ; needl next ; new <amount> ; new batch ; no reaction ; no sient
        overdose	12	nod hard ; on <room> ; on purpos ; one <emergency> ; one narcan ; pil on ; purpos
        overdose	12	ronc ; run togeth ; shak him ; snort someth ; sobredosi ahorit ; sobredosi mi
        overdose	12	spray in ; swallow everyth ; tap run ; the jameson ; tir en ; too many ; tourniquet
        overdose	12	un hilit ; unconsciou ; und <continue> ; und again ; va la ; voic my ; vuelv en
        overdose	12	went all ; woken ; wont <awake> ; yel and ; yesterday lunch
        overdose	11	<awake> her ; <bodypart> <fall> ; <bodypart> dusky ; <bodysound> weird ; <cold> down
        overdose	11	<fluid> to ; <headface> <die> ; <kin> odd ; <need> <emergency> ; <needle> <furniture>
        overdose	11	<pain> <medicine> ; <palecolor> lik ; <room> tilt ; <take> way ; alcohol poison
        overdose	11	bang on ; breathin ; cabinet about ; cal gf ; cant <feel> ; chest lift ; co driv
        overdose	11	collaps and ; com disc ; complet con ; con codein ; did doubl ; disc lent ; drool to
        overdose	11	el frasc ; est <palecolor> ; est durm ; est tir ; eye clos ; flojit ; furth apart
        overdose	11	get furth ; got em ; grunt ; had too ; handful of ; her chin ; her up ; hes prop
        overdose	11	hes snor ; his fingernail ; i overdid ; is <cold> ; las una ; le <hear> ; lip lik
        overdose	11	mak that ; min ago ; mouth ; my ambien ; n she ; nail gray ; ni <headface>
        overdose	11	ni parpade ; one eye ; papi est ; pellizc ; pinch his ; progres ; right with
        overdose	11	shot <opioid> ; slow <bodysound> ; snor weird ; son just ; sternal ; sternal rub
        overdose	11	straw ; strip of ; su papi ; that color ; thi <bodysound> ; thick ; thirty ambien
        overdose	11	una azul ; underwat ; up lip ; we rol ; wont wak ; word are
        overdose	10	/ <moment> ; 0 en ; 0 klonopin ; <amount> open ; <asleep> <bodysound>
        overdose	10	<awake> <bodysound> ; <awake> <write> ; <breath> <angry> ; <breath> <opioid>
        overdose	10	<breath> her ; <breath> lik ; <child> <awake> ; <cold> <clean> ; <cold> <palecolor>
        overdose	10	<cold> from ; <continue> <fall> ; <count> <breath> ; <count> between
        overdose	10	<die> <bodysound> ; <feel> las ; <fluid> <hear> ; <go> soft ; <headface> <rope>
        overdose	10	<hit> him ; <limp> in ; <medicine> an ; <needle> cap ; <palecolor> not
        overdose	10	<palecolor> what ; <pill> unk ; <sedative> <say> ; <soon> <pet>
        overdose	10	<stranger> <headface> ; <take> lik ; <water> le ; a sod ; baggi ; bluish ; blurry
        overdose	10	bottl was ; breath aft ; breath her ; burnt ; chin ; cold from ; compact ; de <pill>
        overdose	10	de <sedative> ; de pastilla ; dej ; dij 0 ; dont <always> ; dont usual ; drank the
        overdose	10	drool and ; dusky ; era lo ; f fentanyl ; f swallow ; fac down ; feel my ; funny gray
        overdose	10	get her ; gf <emergency> ; going soft ; gray gurgl ; habl com ; hac medi
        overdose	10	happen right ; he fold ; her <headface> ; her yet ; him hard ; his <headface>
        overdose	10	his nos ; i swallow ; is <fluid> ; just swallow ; le estan ; le pic ; le salen ; lid
        overdose	10	lik pencil ; lip purpl ; long gap ; lost <count> ; medi <moment> ; medi hor
        overdose	10	my knuckl ; n <see> ; obtain 0 ; of <pill> ; on <container> ; overdos she ; pastilla y
        overdose	10	patch ; pil organiz ; pil unk ; pinch him ; pledg ; q hag ; react ; react to ; skin is
        overdose	10	someth at ; surfac for ; ten he ; the mouth ; toilet with ; too <amount> ; unresponsiv
        overdose	10	vez meno ; wasnt his ; way mor ; wet rattl
        overdose	9	0 <headface> ; 0 seg ; <alcohol> <breath> ; <amount> <sedative> ; <amount> handl
        overdose	9	<asleep> <soon> ; <awake> ; <awake> <stranger> ; <bodypart> la ; <drive> aint
        overdose	9	<eat> percolator ; <emergency> she ; <feel> my ; <fluid> down ; <friend> <awake>
        overdose	9	<give> abiert ; <hear> <needle> ; <hear> com ; <limp> <bodypart> ; <limp> <palecolor>
        overdose	9	<limp> as ; <month> pas ; <opioid> <emergency> ; <palecolor> he ; <palecolor> she
        overdose	9	<pill> on ; <put> <daytime> ; <remember> and ; <say> <fluid> ; <say> are
        overdose	9	<sedative> just ; <see> kind ; <take> <asleep> ; a mannequin ; a snor ; and thes
        overdose	9	ate someth ; bare <breath> ; bare breath ; be <awake> ; becaus thi ; blu not
        overdose	9	breathin lik ; but tonight ; but tonit ; cachet ; cae la ; capful ; coffe percolator
        overdose	9	com cafeter ; complet ; couch tonight ; count breath ; cuanta <moment> ; cuanta hora
        overdose	9	dar and ; dej abiert ; did way ; doesnt <shake> ; doesnt flinch ; drool down
        overdose	9	el clonazepam ; el frasquit ; empty <container> ; est <limp> ; est hel ; frasc
        overdose	9	frasquit ; froth ; gf <palecolor> ; going und ; gota de ; goter ; half open ; her sid
        overdose	9	hes only ; its <amount> ; lay down ; le va ; lift his ; lin <child> ; lip blu
        overdose	9	look kind ; los <headface> ; metadon de ; meti chiv ; mor y ; moradit de ; nail look
        overdose	9	no <awake> ; no <emergency> ; no abr ; no jal ; od in ; of pil ; one didnt ; open but
        overdose	9	oth phon ; out <cold> ; out cold ; pain pil ; perc lik ; que eran ; rag dol
        overdose	9	resp about ; sandbag ; se est ; seg ; shook him ; shot heroin ; sit him ; somebody pick
        overdose	9	stil around ; stil out ; straw on ; swallow what ; ta tira ; tak hom ; teen cal
        overdose	9	the medicin ; the party ; the shad ; then forgot ; ther <drug> ; ther powd ; tim a
        overdose	9	tira en ; told cal ; tom com ; tom veint ; took all ; track of ; trap y ; turn purpl
        overdose	9	un jalon ; vaci el ; voy manej ; whol bunch
        overdose	8	0 conferenc ; 0 swallow ; <afraid> <angry> ; <alcohol> <kill> ; <asleep> <sedative>
        overdose	8	<awake> <headface> ; <bodysound> <bodysound> ; <bodysound> <water> ; <bodysound> bien
        overdose	8	<bodysound> but ; <breath> til ; <container> <opioid> ; <container> about
        overdose	8	<container> an ; <continue> out ; <emergency> from ; <emergency> no ; <feel> <headface>
        overdose	8	<friend> <pill> ; <friend> se ; <happy> <palecolor> ; <headface> thing ; <hear> <eat>
        overdose	8	<hot> n ; <intoxicated> <eat> ; <kill> control ; <limp> over ; <needle> <room>
        overdose	8	<needle> <say> ; <pain> la ; <partner> mix ; <put> <opioid> ; <take> <awake>
        overdose	8	<take> furth ; <tool> <palecolor> ; <write> ths ; a rattl ; about as ; aft <consume>
        overdose	8	alg en ; asleep sinc ; ate ; ate a ; away ; ayud mi ; bab ; barbil ; bare ; barn im
        overdose	8	been lick ; bien poquit ; both dai ; breath every ; breath keep ; breath til
        overdose	8	but <moment> ; but now ; bystand ; cartoon and ; clr scream ; club in ; co <drive>
        overdose	8	color lik ; compact und ; cus ; de zolpidem ; do noth ; doe dop ; down <moment>
        overdose	8	down now ; el sillon ; empty <soon> ; empty next ; en par ; en sobredosi ; est azul
        overdose	8	est inconscient ; estan <put> ; f took ; fingernail hav ; fingertip ; four on
        overdose	8	frighten me ; gf <say> ; gf oding ; gf say ; handful ; hasnt <hit> ; hasnt push
        overdose	8	he collaps ; he let ; head rol ; her bar ; heroin every ; hes <bodysound>
        overdose	8	hes <emergency> ; hes oding ; him lik ; his back ; his methadon ; hor y ; i empti
        overdose	8	i lift ; i slap ; i yel ; in dad ; in walk ; is <limp> ; isnt ; isnt answer ; itchy
        overdose	8	its no ; jal air ; jarab con ; just slid ; la fiest ; la podemo ; label torn ; le ech
        overdose	8	lick ; lik 0 ; loos <pill> ; mak her ; man con ; mar ronc ; me resbal ; meti ; mor cre
        overdose	8	narcan ; needl on ; ni habl ; no then ; nois ; norco 0 ; normal que ; off typ
        overdose	8	on <furniture> ; on breastbon ; on top ; one go ; one let ; open her ; organiz
        overdose	8	overdid ; overdid it ; overdos right ; pastilla ; plant del ; poison control ; por mas
        overdose	8	pour off ; powd on ; pued despert ; question ; remind ; ronc bien ; se <put>
        overdose	8	sentenc she ; shallow ; she <intoxicated> ; she breath ; shot <drug> ; shot dop
        overdose	8	sinc cartoon ; sit up ; slid ; slur i ; snor but ; snor funny ; stuf on ; suen com
        overdose	8	sunday all ; surfac ; swe i ; the organiz ; thi gurgl ; thing up ; thos <medicine>
        overdose	8	thos patch ; tilt ; to remind ; tom tod ; torn off ; trap ; truen la ; turn <palecolor>
        overdose	8	typ ths ; una apuest ; va de ; want sleep ; weird <color> ; weird color ; went plum
        overdose	8	what frighten ; whil <past> ; whil ago ; whol strip ; x the
        overdose	7	0 door ; 0 many ; 0 tramadol ; <always> <rail> ; <always> way ; <amount> abr
        overdose	7	<angry> <headface> ; <appointment> <headface> ; <asleep> <put> ; <awake> <breath>
        overdose	7	<awake> <put> ; <bodypart> <fire> ; <breath> ; <breath> mayb ; <chestheart> hard
        overdose	7	<child> <amount> ; <child> twic ; <clothes> <shake> ; <cold> <opioid>
        overdose	7	<container> cant ; <crash> <think> ; <eat> someth ; <emergency> <home>
        overdose	7	<emergency> <room> ; <emergency> its ; <friend> <palecolor> ; <friend> <sedative>
        overdose	7	<furniture> mak ; <furniture> rm ; <go> togeth ; <headface> <bodysound>
        overdose	7	<headface> are ; <hold> <bodypart> ; <kin> <opioid> ; <kin> mix ; <limp> <breath>
        overdose	7	<medicine> on ; <needle> ; <needle> by ; <night> dont ; <opioid> <awake>
        overdose	7	<opioid> <palecolor> ; <palecolor> <trade> ; <palecolor> y ; <partner> <opioid>
        overdose	7	<past> bc ; <pill> hac ; <promise> but ; <put> <palecolor> ; <rope> la
        overdose	7	<sedative> <moment> ; <sedative> im ; <sedative> is ; <sedative> porqu
        overdose	7	<water> <opioid> ; a bath ; a ir ; a sandbag ; a straw ; ago bc ; agu fri ; and noth
        overdose	7	answ me ; are bluish ; are empty ; are pencil ; at onc ; boc ; boc moradit ; bottl an
        overdose	7	breath for ; breath mayb ; breath stop ; bunch of ; cafeter ; cant get ; cant lift
        overdose	7	car ya ; casi no ; clog <tired> ; clog drain ; com <bodysound> ; com cuarent ; com ronc
        overdose	7	com uva ; conferenc in ; contest sol ; cotton ; couch mak ; count her ; cre q ; cual y
        overdose	7	de abaj ; de clonazepam ; de lad ; de papa ; desk rm ; didnt so ; doe <opioid>
        overdose	7	doing perc ; drank a ; driv passeng ; ear hard ; el <furniture> ; el jug ; em off
        overdose	7	emt 0 ; en rout ; encontr <write> ; est <awake> ; est despiert ; est fri
        overdose	7	estoy <drive> ; f she ; fingernail went ; floppy as ; foil on ; forty ; friend is
        overdose	7	from fentanyl ; gap in ; gargara ; gargl ; gf <bodysound> ; gf snor ; goe right ; gota
        overdose	7	gray and ; gurgl nois ; habi <put> ; habi met ; happen <law> ; hard no ; he <breath>
        overdose	7	held a ; her norc ; hes bare ; hes warm ; hicier gargara ; him ive ; his jaw ; i <stop>
        overdose	7	i shout ; in restroom ; is different ; is sup ; isnt hom ; its warm ; ive <emergency>
        overdose	7	ive <hit> ; ive narcan ; ive play ; ive swallow ; just star ; keep nod ; keep slap
        overdose	7	la car ; le ven ; lift ; lift my ; lip gon ; lock room ; lost <rail> ; lost track
        overdose	7	mannequin ; medi abr ; my compact ; nail went ; narcan my ; narcan noth ; no ans
        overdose	7	no vuelv ; nos when ; of <pain> ; of perc ; old kid ; on <chestheart> ; on <crash>
        overdose	7	on accident ; on bathroom ; open lik ; organiz at ; orit ; oth <phone> ; overdos its
        overdose	7	parpade ; pas ; pas con ; pech se ; person ; pleas somebody ; plum ; puls ; pupil
        overdose	7	pupil are ; push ; q me ; reaction ; real slow ; rescu breath ; room bench ; ruidit
        overdose	7	run ; sack ; saliv ; se habi ; se muev ; shad ; shaken ; she <illness> ; she count
        overdose	7	she nod ; shot up ; si hicier ; sient y ; sin <rope> ; sleep from ; sleep it ; sleep so
        overdose	7	slid off ; slob ; slow ; som kid ; someon keep ; spoon on ; spray ; stal ; sternum rub
        overdose	7	stop breath ; swimmy ; that <color> ; the <alcohol> ; the ativan ; the tub
        overdose	7	then fourteen ; ther <fluid> ; thirty ; thre capful ; tien la ; to knuckl ; tod flojit
        overdose	7	took everyth ; truck @ ; turn her ; un ruidit ; una moradita ; una no ; until <eat>
        overdose	7	up n ; va com ; way <amount> ; we stood ; y <bodysound> ; y ni ; y ronc
        overdose	6	0 <breath> ; 0 guest ; 0 methadon ; <always> x ; <angry> bf ; <asleep> so
        overdose	6	<awake> <child> ; <awake> <kin> ; <awake> tien ; <bodypart> <pill>
        overdose	6	<bodypart> <sedative> ; <bodypart> back ; <bodypart> r ; <bodypart> se
        overdose	6	<bodysound> <happy> ; <breath> <continue> ; <breath> <soon> ; <breath> <stop>
        overdose	6	<breath> about ; <breath> aft ; <chestheart> <emergency> ; <chestheart> doing
        overdose	6	<child> <limp> ; <child> just ; <church> <fire> ; <cold> as ; <color> <bodysound>
        overdose	6	<consume> <bodypart> ; <consume> tod ; <container> <medicine> ; <container> just
        overdose	6	<continue> <hit> ; <continue> around ; <count> her ; <day> <day> ; <eat> too
        overdose	6	<emergency> or ; <emergency> spray ; <fall> <fluid> ; <fall> back ; <fluid> <rope>
        overdose	6	<friend> <take> ; <furniture> <headface> ; <furniture> up ; <headface> clos
        overdose	6	<headface> la ; <headface> los ; <headface> ni ; <headface> no ; <headface> wont
        overdose	6	<hold> <furniture> ; <leave> slat ; <opioid> <color> ; <opioid> <stranger>
        overdose	6	<opioid> becaus ; <opioid> hes ; <opioid> ya ; <palecolor> <friend>
        overdose	6	<palecolor> <headface> ; <palecolor> <hit> ; <palecolor> <think> ; <palecolor> and
        overdose	6	<palecolor> ya ; <pill> <awake> ; <pill> <furniture> ; <pill> <remember>
        overdose	6	<pill> <soon> ; <put> <water> ; <say> up ; <school> <limp> ; <sedative> <think>
        overdose	6	<sedative> than ; <see> <caretaking> ; <see> cuand ; <stop> <headface>
        overdose	6	<take> <headface> ; <take> real ; <take> was ; a <shake> ; a grain ; a gurgl
        overdose	6	a handful ; a sound ; aft snort ; aguj todavi ; alfil y ; alot ; alumini quem ; alz
        overdose	6	ambien ; and far ; answ the ; around <headface> ; arranc ; asleep i ; asleep with
        overdose	6	away when ; azul part ; azul ya ; babe ; bathroom floor ; be four ; bed hosp ; boc mor
        overdose	6	both <always> ; bought perc ; breath about ; bunch ; cajer de ; carri him ; chang my
        overdose	6	chest hard ; chin is ; cierran los ; cold as ; com munec ; complet de ; contest le
        overdose	6	contest mi ; contest ni ; contest y ; cozy ; dai x ; de alumini ; de gasoliner
        overdose	6	del pie ; demasi pastilla ; despiert tien ; did <opioid> ; didnt push ; doe heroin
        overdose	6	doesnt pul ; don fel ; dorm la ; dot ; drank all ; driv ; drowsy ; en sí ; espumit
        overdose	6	evercle ; every way ; everyth is ; eye ; f <angry> ; f <intoxicated> ; f scream
        overdose	6	feel it ; fent per ; feo ; fingernail are ; fistful ; flr ; forgot took ; found <child>
        overdose	6	found <kin> ; found dtr ; four bottl ; friend odd ; g and ; gav narcan ; get noth ; gf
        overdose	6	gf <angry> ; gin + ; going ; gon <say> ; gon lie ; gon slat ; got real ; grandm her
        overdose	6	gray he ; grey ; habl y ; hard and ; hasnt com ; he didnt ; her <asleep> ; her <tool>
        overdose	6	her back ; her eye ; her eyelid ; her nail ; her plat ; herman 0 ; him <bodysound>
        overdose	6	him <palecolor> ; him gurgl ; his foot ; his lid ; his skin ; his toe ; hom und
        overdose	6	hora en ; hotel security ; hous mgr ; i doubl ; in weh ; int her ; is <needle>
        overdose	6	is clammy ; is foil ; is oding ; is soft ; it frighten ; its ten ; jal <breath>
        overdose	6	jar of ; jarab ; keep wak ; la aguj ; la plant ; la tien ; le cierran ; leg are
        overdose	6	lik <write> ; lin <kin> ; mak thi ; meant to ; med on ; medic 0 ; medicin cabinet
        overdose	6	methadon at ; milkshak through ; mora ; morfin ; mummy ; niet est ; no llegan
        overdose	6	noth when ; odd <alcohol> ; oding in ; of <opioid> ; of purpl ; of them ; on floor
        overdose	6	on lock ; on way ; only did ; or <need> ; or need ; overnight staf ; oxy by
        overdose	6	pastilla hac ; patch on ; pep ; pie y ; pil forgot ; pink <fluid> ; poison
        overdose	6	por <angry> ; prim se ; prop ; pupil lik ; pupila ; purpl stuf ; pus lo ; push her
        overdose	6	queri dorm ; r at ; ra resident ; resbal de ; respir ; resuel ; rn ; rol her ; roomat
        overdose	6	roomi se ; rous her ; rous him ; rousabl ; rout <phone> ; say fentanyl ; scream
        overdose	6	scream bf ; se confundi ; se le ; se sobredosific ; security <friend> ; security guest
        overdose	6	send any ; she <count> ; she <palecolor> ; she didnt ; she wont ; sillon ; slap me
        overdose	6	sleepy ; somebody cut ; sound in ; stil run ; suelt en ; swallow 0 ; the ambulanc
        overdose	6	the narcan ; then <remember> ; tira ; to <breath> ; to be ; to shout ; tylenol 0
        overdose	6	typ with ; una <needle> ; una jering ; unconsciou on ; up <write> ; up hes ; up she
        overdose	6	us out ; use but ; vasit ; wak ; wak her ; wer at ; wet towel ; whil then ; whol handl
        overdose	6	whol month ; wip it ; y casi ; y na
        overdose	5	0 <alcohol> ; 0 <emergency> ; 0 <opening> ; 0 de ; 0 gabapentin ; 0 heroin ; 0 min
        overdose	5	0 se ; 0 x ; <afraid> <soon> ; <alcohol> <limp> ; <amount> <opioid> ; <amount> cerc
        overdose	5	<amount> m ; <angry> <stop> ; <asleep> aft ; <asleep> it ; <awake> <cold>
        overdose	5	<awake> <needle> ; <awake> ya ; <blood> <cold> ; <bodypart> <put> ; <bodypart> con
        overdose	5	<bodypart> ive ; <bodysound> <stop> ; <bodysound> <take> ; <bodysound> <tired>
        overdose	5	<bodysound> thing ; <bodysound> when ; <bodysound> with ; <breath> <amount>
        overdose	5	<breath> <bodysound> ; <calm> <water> ; <clean> moj ; <color> <fire> ; <color> <pain>
        overdose	5	<color> of ; <consume> com ; <consume> the ; <container> back ; <container> than
        overdose	5	<container> was ; <continue> <sedative> ; <daytime> las ; <drive> <drive> ; <drive> pa
        overdose	5	<drug> <amount> ; <drug> iv ; <emergency> <say> ; <emergency> bay ; <emergency> my
        overdose	5	<fall> <water> ; <fire> <chestheart> ; <fire> wax ; <fluid> <headface> ; <fluid> one
        overdose	5	<fluid> washcloth ; <friend> <emergency> ; <friend> clr ; <go> <promise> ; <go> f
        overdose	5	<go> real ; <go> sideway ; <headface> <hit> ; <headface> abiert ; <headface> on
        overdose	5	<headface> pa ; <hear> <intoxicated> ; <hear> la ; <hear> lik ; <hold> about
        overdose	5	<hold> el ; <hot> <clean> ; <kill> <opioid> ; <law> <awake> ; <law> she
        overdose	5	<limp> <clean> ; <limp> <furniture> ; <limp> <home> ; <limp> <room>
        overdose	5	<month> <sedative> ; <needle> <bodypart> ; <needle> <stop> ; <needle> en
        overdose	5	<official> let ; <opening> <headface> ; <opioid> per ; <opioid> q ; <opioid> that
        overdose	5	<outdoors> im ; <palecolor> <happy> ; <palecolor> <water> ; <partner> al ; <phone> cant
        overdose	5	<put> <break> ; <rail> of ; <remember> <take> ; <room> <headface> ; <room> <needle>
        overdose	5	<room> flr ; <sedative> <breath> ; <sedative> <put> ; <sedative> becaus ; <sedative> my
        overdose	5	<sedative> to ; <stop> lick ; <take> but ; <think> pls ; <tool> hav ; <town> security
        overdose	5	<water> <medicine> ; <write> q ; a capful ; a clog ; a drain ; a lawn ; a movi ; addres
        overdose	5	aft <sedative> ; afterparty ; agarrandos ; ago on ; ago the ; ago to ; aguj ; ahog y
        overdose	5	already ; ambien was ; ambulanc bay ; amigo y ; and gray ; and its ; and lean ; and rum
        overdose	5	antr ; are run ; around nin ; at scen ; banquet y ; bedtim on ; been asleep ; bent over
        overdose	5	bf <emergency> ; but wont ; by him ; cabece ; cabinet ; cam 0 ; candl wax ; carg a
        overdose	5	carp ; chav ; chew them ; child approx ; chiv a ; cigar y ; clog ; coat room
        overdose	5	coffe mak ; color of ; com ceniz ; combin <drive> ; combin cab ; costal de
        overdose	5	count wrong ; countertop ; county dispatch ; cousin ate ; cuart 0 ; cun se ; dad doesnt
        overdose	5	dad from ; dad wont ; dar ; de <needle> ; de <opioid> ; de <withdrawal> ; de metadon
        overdose	5	de rivotril ; de trap ; de vel ; despiert ya ; diari ahorit ; did cal ; did i
        overdose	5	dispatch xfer ; doing <opioid> ; doing compression ; dol and ; dop iv ; dorm par
        """
}
