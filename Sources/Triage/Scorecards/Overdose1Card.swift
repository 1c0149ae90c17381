extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-80	=
        overdose	47	oding
        overdose	38	far away ; rr 0
        overdose	36	pinch her
        overdose	34	no despiert ; pain patch
        overdose	33	hes <emergency>
        overdose	32	just took
        overdose	31	no narcan
        overdose	30	<continue> slid ; <palecolor> <bodysound> ; cant <awake> ; gurgl ; keep slid ; overdos
        overdose	30	swallow all
        overdose	29	a puls ; resp ; sobredosific
        overdose	28	no reaccion ; pinch ; reaccion ; slap him ; whol bottl
        overdose	27	<container> <sedative> ; forget to ; in progres ; no respons ; rr
        overdose	26	<breath> <always> ; <fluid> <bodysound> ; breath lik ; floppy ; hes blu ; sobredosi
        overdose	25	<headface> <chestheart> ; chin on ; is turn ; od ing ; swallow ; then goe
        overdose	24	<awake> him ; <palecolor> around ; a <bodysound> ; between <breath> ; between breath
        overdose	24	est sobredosific ; moradit ; pinpoint ; tibi ; tibi per
        overdose	23	/ min ; <palecolor> <breath> ; confundi ; doing <emergency> ; fingernail ; gav street
        overdose	23	hes <limp> ; him up ; obtund ; on toilet ; pued <awake> ; took lik
        overdose	22	est <cold> ; hes turn ; ice down ; swallow the
        overdose	21	alfil ; ful at ; get him ; hes <palecolor> ; lo normal ; not <breath> ; not breath
        overdose	21	overamp ; slat ; tom demasi ; took 0
        overdose	20	<pill> <moment> ; <shake> him ; cant wak ; ceniz ; dosi de ; est tibi ; flinch
        overdose	20	her anymor ; odd hes ; rod un ; swallow everyth ; tap <go> ; was ful
        overdose	19	<container> <pill> ; <emergency> <moment> ; <headface> slat ; <palecolor> <emergency>
        overdose	19	baggi at ; bubbl ; burnt spoon ; com trap ; demasi cre ; empty <moment> ; empty now
        overdose	19	im <emergency> ; im oding ; is <emergency> ; knuckl on ; labio ; no respir
        overdose	19	pued despert ; ronqu ; she <cold> ; sient la ; thick <headface> ; turn color
        overdose	18	<breath> <moment> ; <child> <limp> ; <limp> ; <needle> <soon> ; <put> <cold>
        overdose	18	be woken ; com round ; drool ; dusky ; en sobredosi ; needl stil ; se trag ; the knock
        overdose	18	took way
        overdose	17	# lin ; <breath> lik ; <emergency> right ; <home> obtain ; a rag ; a sack
        overdose	17	alcohol poison ; ativan is ; blu around ; he chew ; i discount ; inconscient ; narcan
        overdose	17	nod ; one eye ; pie y ; que eran ; self <stranger> ; skin is ; vuelv en ; wak him
        overdose	16	<always> way ; <breath> <palecolor> ; <needle> <furniture> ; boc mor ; bottl was
        overdose	16	dad odd ; despiert ; doing cpr ; floaty ; fold lik ; forgot and ; i shout ; ing
        overdose	16	is overdos ; jering ; lick his ; not <awake> ; odd on ; of someth ; of tylenol
        overdose	16	room keep ; sack of ; shak him ; she cold ; una mor ; underwat ; way too ; with ghb
        overdose	15	/ <moment> ; 0 <stiff> ; 0 nasal ; <bodysound> <shake> ; <headface> <breath>
        overdose	15	<headface> lik ; <needle> <continue> ; <room> se ; <room> slid ; a gurgl ; chin keep
        overdose	15	cierran los ; count between ; de alfil ; flop back ; fold up ; hand look ; he alway
        overdose	15	hes <cold> ; hes cold ; just swallow ; keep forget ; min se ; minut ago ; muev
        overdose	15	no <awake> ; no jal ; nois lik ; of pep ; pinpoint <headface> ; pinpoint pupil
        overdose	15	pus alg ; rous ; se pas ; talk up ; tap run ; thi <bodysound> ; tien las ; took
        overdose	15	took too ; uber driv ; wet rattl ; y nad
        overdose	14	0 rigid ; <always> as ; <bodypart> <palecolor> ; <bodypart> cool ; <bodysound>
        overdose	14	<breath> twic ; <container> <moment> ; <emergency> <breath> ; <feel> <intoxicated>
        overdose	14	<friend> odd ; <hear> <bodypart> ; <kin> odd ; <limp> and ; <moment> <limp>
        overdose	14	<needle> <money> ; <needle> cap ; <pain> <medicine> ; <palecolor> <needle>
        overdose	14	<palecolor> <water> ; <palecolor> lik ; <phone> gf ; <pill> unk ; <remember> <breath>
        overdose	14	<room> <bodysound> ; <take> way ; a mirror ; abr los ; agu fri ; as often ; blu cant
        overdose	14	breath ; breath every ; breath twic ; cachet ; color ; didnt <hit> ; driv night
        overdose	14	est hel ; eye open ; eyelid ; eyelid and ; feel floaty ; gcs ; gcs 0 ; her chin
        overdose	14	in restroom ; internet said ; intoxicacion ; intoxicacion por ; is slid ; jering cuest
        overdose	14	le <angry> ; lip lik ; lip slat ; many oxy ; min ago ; my knuckl ; no respond ; od
        overdose	14	od in ; of g ; often as ; overamp on ; pil unk ; real heavy ; respons ; ronc
        overdose	14	se confundi ; se empin ; seroquel ; skin cool ; slack ; slur ; snor ; someth out
        overdose	14	ten second ; the narcan ; thick ; was strong ; went all
        overdose	13	+ bar ; 0 door ; <alcohol> <kill> ; <awake> <bodysound> ; <awake> <headface>
        overdose	13	<bodypart> dusky ; <bodysound> weird ; <breath> shallow ; <consume> someth
        overdose	13	<container> besid ; <count> <breath> ; <emergency> <bodypart> ; <emergency> <room>
        overdose	13	<headface> <die> ; <headface> <write> ; <intoxicated> hard ; <moment> <past>
        overdose	13	<needle> on ; <palecolor> <awake> ; <room> pleas ; <think> <emergency> ; ask question
        overdose	13	ban se ; bluish ; breath shallow ; breathin lik ; but <night> ; cachet y ; capful of
        overdose	13	car ceniz ; chin ; cold show ; color ceniz ; congestion ; de <sedative>
        overdose	13	doing <chestheart> ; doing chest ; drool on ; drool to ; ech agu ; est mor ; est tir
        overdose	13	every ten ; everybody is ; frasc ; going und ; gray gurgl ; he <always> ; he fold
        overdose	13	he took ; hes drool ; hilit ; hilit de ; his skin ; is <cold> ; is cold ; keep drop
        overdose	13	le grit ; lik putty ; lip ; man con ; me contest ; mouth ; no sient ; nod hard
        overdose	13	not wak ; open her ; opiaceo ; overdos in ; overdos right ; purpos 0 ; remind
        overdose	13	respir cad ; respond ; slap ; snor weird ; strip of ; too many ; un hilit ; way mor
        overdose	13	whol bag ; woken
        overdose	12	0 ems ; <amount> open ; <asleep> <headface> ; <chestheart> hard
        overdose	12	<continue> <remember> ; <crash> lik ; <feel> las ; <fluid> to ; <friend> <limp>
        overdose	12	<go> togeth ; <headface> kind ; <headface> open ; <hear> com ; <kill> control
        overdose	12	<limp> as ; <medicine> de ; <palecolor> no ; <palecolor> not ; <room> tilt
        overdose	12	<say> <fluid> ; <take> too ; <town> rm ; a fistful ; addres obtain ; agonal ; ashen
        overdose	12	bare a ; breathin ; chest lift ; chug ; co driv ; com <clean> ; con codein ; couch mak
        overdose	12	da vuelta ; did doubl ; drank the ; els <opioid> ; els methadon ; empin ; era lo
        overdose	12	est com ; est quem ; gargara ; gf hes ; going soft ; had way ; her breath ; hes warm
        overdose	12	hicier gargara ; his fac ; his fingernail ; is oding ; isnt mov ; just shot
        overdose	12	las norco ; lay down ; le <hear> ; lik anyth ; lip purpl ; lost <rail> ; lost track
        overdose	12	mix <opioid> ; motel rm ; my ambien ; nail gray ; needl next ; new <amount>
        overdose	12	new batch ; no <breath> ; no abr ; not respond ; one <breath> ; one breath ; pls what
        overdose	12	poison control ; progres ; puls ; purpl ; respond <headface> ; run togeth
        overdose	12	she swallow ; si hicier ; sient las ; slid down ; somebody gav ; sostien ; tak hom
        overdose	12	the party ; thes <bodypart> ; to remind ; took all ; truen la ; typ with ; unconsciou
        overdose	12	way <past> ; way past ; wont <awake>
        overdose	11	<always> <remember> ; <amount> <opioid> ; <bodypart> <fall> ; <bodysound> bien
        overdose	11	<breath> her ; <child> <emergency> ; <color> <die> ; <container> <medicine>
        overdose	11	<container> <opioid> ; <container> <pain> ; <continue> <hit> ; <continue> then
        overdose	11	<count> between ; <emergency> in ; <emergency> spray ; <happy> unk
        overdose	11	<headface> <friend> ; <limp> <breath> ; <palecolor> <opioid> ; <palecolor> she
        overdose	11	<partner> <emergency> ; a snor ; a sod ; a warn ; again then ; amig se ; be <awake>
        overdose	11	blu i ; breath her ; cae la ; cal gf ; cant <feel> ; cant feel ; collaps and
        overdose	11	com disc ; com munec ; content unk ; cop let ; cuart se ; demasi ; disc lent
        overdose	11	el goter ; est durm ; eternal ; eternal <feel> ; eternal rub ; fent fum ; flojit
        overdose	11	forehead on ; friend took ; furth apart ; get furth ; gray ; grunt ; handful
        overdose	11	he bought ; her <breath> ; hes lik ; hes purpl ; hes snor ; him lik ; his chest
        overdose	11	his nos ; hol <container> ; i swallow ; it ok ; its fetty ; john at ; la bab
        overdose	11	labio mor ; las una ; le pic ; lock no ; mak word ; medi <moment> ; medi hor
        overdose	11	metadon de ; mor bar ; moradito ; muchach del ; n <see> ; needl on ; no reaction
        overdose	11	obtain 0 ; of pain ; of perc ; on <container> ; on purpos ; one let ; papi est
        overdose	11	pil on ; poison ; purpos ; rag dol ; resp 0 ; respiracion ; respons to ; ronc bien
        overdose	11	sandbag ; se meti ; se muev ; snort someth ; someth at ; speedbal ; stal ; su papi
        overdose	11	swallow what ; that color ; the jameson ; ther <fluid> ; to inhal ; told cal ; tom com
        overdose	11	too <amount> ; tourniquet ; un jalon ; una apuest ; una azul ; und <continue>
        overdose	11	und again ; up lip ; va la ; vez meno ; we rol ; whil <past> ; whil ago ; wont wak
        overdose	11	word are
        overdose	10	0 xanni ; <amount> handl ; <amount> strip ; <angry> <headface> ; <awake> <write>
        overdose	10	<bodypart> moradito ; <breath> mayb ; <cold> <clean> ; <die> <bodysound>
        overdose	10	<emergency> as ; <emergency> mi ; <emergency> no ; <emergency> off ; <emergency> ten
        overdose	10	<fluid> <breath> ; <fluid> <hear> ; <fluid> <pill> ; <friend> <emergency>
        overdose	10	<friend> <sedative> ; <furniture> mak ; <headface> <bodysound> ; <headface> down
        overdose	10	<hold> <headface> ; <limp> <palecolor> ; <limp> over ; <month> pas ; <needle> by
        overdose	10	<opioid> od ; <palecolor> <drug> ; <palecolor> he ; <palecolor> i ; <pill> on
        overdose	10	<pill> organiz ; <room> <needle> ; <sad> 0 ; <sedative> <moment> ; <write> <headface>
        overdose	10	<write> dot ; a goldfish ; a rattl ; alg en ; ambien ; apriet la ; baggi ; boc moradit
        overdose	10	breath aft ; breath mayb ; bystander doing ; cant rous ; cierran ; compact
        overdose	10	compact und ; cual y ; de <pill> ; de clonazepam ; de pastilla ; de zolpidem
        overdose	10	demasi pastilla ; didnt turn ; el antr ; encontr a ; est fri ; estan <put> ; fac down
        overdose	10	fel out ; fentanil ya ; frasc de ; gav narcan ; gota de ; habl com ; half an
        overdose	10	happen right ; hav narcan ; head keep ; her round ; her skin ; hes mak ; him hard
        overdose	10	his back ; idk what ; in walk ; is break ; ive play ; la <headface> ; le estan
        overdose	10	lift his ; los labio ; meti chiv ; motel clerk ; n she ; narcan spray ; needl cap
        overdose	10	ni <headface> ; ni parpade ; oding as ; of <bodysound> ; of <pill> ; of pil
        overdose	10	on <room> ; on breastbon ; one didnt ; pastilla y ; pellizc ; pencil dot
        overdose	10	per <friend> ; pil organiz ; powd on ; pupil ; respons yet ; shallow ; shot <opioid>
        overdose	10	slow <bodysound> ; sobredosi ahorit ; sobredosi mi ; somebody pick ; stil around
        overdose	10	surfac for ; ta tira ; teen cal ; the reclin ; thi gurgl ; thirty ambien ; tiny dot
        overdose	10	tira en ; track of ; una moradito ; vaci ; whol strip ; wont answ ; yel and
        overdose	9	0 en ; 0 gabapentin ; <always> ten ; <amount> <sedative> ; <awake> <stranger>
        overdose	9	<awake> her ; <bodysound> but ; <breath> <angry> ; <breath> <opioid> ; <child> twic
        overdose	9	<clinician> hav ; <cold> from ; <continue> <fall> ; <drive> aint ; <friend> <pill>
        overdose	9	<give> <fluid> ; <headface> <color> ; <kin> estat ; <limp> <room> ; <limp> in
        overdose	9	<need> <emergency> ; <opioid> <crash> ; <palecolor> <need> ; <palecolor> its
        overdose	9	<remember> and ; <room> stal ; <say> are ; <sedative> just ; <see> kind
        overdose	9	<take> <asleep> ; <take> lik ; a mannequin ; a nois ; and zip ; at lip ; away ; azul no
        overdose	9	been lick ; bit open ; blu fent ; blu its ; blu not ; blurry ; both dai ; burnt
        overdose	9	but <moment> ; but now ; but tonit ; bystander ; cabinet about ; cap on ; celebrat with
        overdose	9	cigaret burn ; co <drive> ; cold from ; com <bodysound> ; com ronc ; com treint
        overdose	9	complet ; count breath ; cuanta <moment> ; cuanta hora ; dic noma ; dij 0 ; doe dop
        overdose	9	dont usual ; el frasquit ; empty <container> ; est <palecolor> ; f took ; forget
        overdose	9	gf <emergency> ; goe right ; got em ; habi <put> ; habi met ; hac medi ; hal el
        overdose	9	half on ; hasnt <hit> ; hasnt push ; her bar ; her fingernail ; her up ; hes prop
        overdose	9	hor y ; i lift ; in arm ; intoxic ; is slow ; isnt <bodysound> ; jarab con ; la <fluid>
        overdose	9	la car ; le va ; lid ; lik <clean> ; llegan ; look kind ; lost count ; mar ronc
        overdose	9	me cierran ; me resbal ; minut away ; nail look ; nasal narcan ; not right
        overdose	9	one <emergency> ; one narcan ; patch ; peg en ; pinch him ; pinch his ; pledg ; por mas
        overdose	9	r at ; react ; react to ; reclin ; remind myself ; resp about ; right with ; se est
        overdose	9	sentenc she ; slid ; slid off ; snor but ; spray ; stand him ; sternum rub
        overdose	9	stop breath ; straw on ; the mouth ; thi <hear> ; thi sound ; thos <medicine>
        overdose	9	thos patch ; tien la ; to knock ; up <needle> ; usual bag ; voy manej ; want sleep
        overdose	9	wasnt his ; wat on ; way <amount> ; when cop ; when lift ; xanax lik
        overdose	8	0 <opening> ; 0 seg ; <alcohol> <breath> ; <amount> abr ; <appointment> <headface>
        overdose	8	<asleep> <bodysound> ; <asleep> <sedative> ; <awake> <breath> ; <awake> <child>
        overdose	8	<awake> <needle> ; <breath> <pet> ; <cold> <awake> ; <cold> <palecolor>
        overdose	8	<container> an ; <eat> percolator ; <emergency> <home> ; <emergency> its
        overdose	8	<feel> <headface> ; <feel> my ; <fluid> down ; <headface> <rope> ; <headface> no
        overdose	8	<hear> <needle> ; <hear> la ; <hit> him ; <lock> no ; <medicine> an ; <official> let
        overdose	8	<palecolor> what ; <sedative> lik ; <sedative> porqu ; <stop> abiert
        overdose	8	<stranger> <headface> ; <take> furth ; <think> cual ; <tool> <palecolor> ; a <shake>
        overdose	8	a grap ; a lawn ; a straw ; a whol ; aft <consume> ; and noth ; answ the ; are bluish
        overdose	8	around <headface> ; at <headface> ; at stop ; ate someth ; bare ; bien poquit
        overdose	8	breath keep ; but tonight ; cal friend ; capful ; cartoon and ; ceniz y ; chin und
        overdose	8	clog drain ; coffe percolator ; com cafeter ; com ceniz ; com uva ; complet con
        overdose	8	contest le ; cun no ; dar and ; de gasoliner ; de lad ; de metadon ; de trap
        overdose	8	dej abiert ; did way ; do noth ; doe thi ; doesnt <shake> ; doesnt flinch ; doesnt stir
        overdose	8	doubl his ; drool down ; drowsy ; el sillon ; empty <soon> ; empty next ; en par
        overdose	8	en sí ; eran ; est yend ; everyth is ; eye clos ; f swallow ; feel my ; feo con
        overdose	8	fingernail went ; floppy as ; foil on ; frighten me ; funny gray ; gabapentin +
        overdose	8	get her ; gf ; gf <bodysound> ; gf <palecolor> ; gf snor ; goter ; grey ; habl y
        overdose	8	half open ; handful sinc ; handl on ; he let ; her <asleep> ; her <headface>
        overdose	8	her cheek ; her sid ; her som ; her yet ; hes <bodysound> ; him <bodysound>
        overdose	8	him <palecolor> ; him gurgl ; his <bodypart> ; his <headface> ; i doubl ; i yel
        overdose	8	im overdos ; int her ; isnt answer ; isnt hom ; ive <emergency> ; ive <play>
        overdose	8	ive narcan ; keep hit ; la pued ; le cierran ; le ech ; lift ; lik 0 ; lik <write>
        overdose	8	lik poppy ; lip blu ; lip gray ; lock room ; los <headface> ; mak <say> ; mak that
        overdose	8	medi abr ; mi <happy> ; mi amor ; min he ; moradit de ; my compact ; my tooth ; n hes
        overdose	8	needl by ; no vuelv ; norco 0 ; nos when ; odd ; of purpl ; on <chestheart> ; on top
        overdose	8	open but ; orang bottl ; out <cold> ; out cold ; overdos its ; pain pil ; pas con
        overdose	8	plant del ; plat at ; por coraj ; pour off ; pt own ; pupil lik ; pus lo ; q hag
        overdose	8	ra resident ; room bench ; sack ; se tom ; shak her ; shaken ; shallow resp
        overdose	8	shot <drug> ; shot dop ; sinc cartoon ; slow and ; slur i ; soma ; son just ; straw
        overdose	8	suen com ; swimmy ; then forgot ; then fourteen ; thick and ; tianeptin bottl ; tilt
        overdose	8	to knuckl ; tod flojit ; toilet with ; tongu is ; trap ; turn <palecolor> ; turn purpl
        overdose	8	up <headface> ; voic my ; wax and ; what frighten ; with long
        overdose	7	0 guest ; 0 klonopin ; 0 took ; <always> <rail> ; <amount> <partner> ; <amount> m
        overdose	7	<angry> his ; <awake> ; <bodypart> kind ; <bodysound> <bodysound> ; <bodysound> <water>
        overdose	7	<breath> resp ; <breath> til ; <clothes> <shake> ; <cold> <opioid>
        overdose	7	<consume> <bodypart> ; <container> was ; <continue> los ; <drive> pax ; <eat> someth
        overdose	7	<emergency> <continue> ; <emergency> <emergency> ; <emergency> <fluid>
        overdose	7	<emergency> <friend> ; <emergency> she ; <fire> his ; <fluid> <rope> ; <friend> <awake>
        overdose	7	<friend> se ; <go> soft ; <headface> it ; <headface> thing ; <hear> es
        overdose	7	<hold> <furniture> ; <hot> <stiff> ; <hot> n ; <kin> mix ; <medicine> <kin> ; <needle>
        overdose	7	<needle> <room> ; <opioid> <container> ; <opioid> ya ; <pain> la ; <palecolor> <hit>
        overdose	7	<partner> mix ; <past> what ; <pill> <remember> ; <put> <opioid> ; <put> alg
        overdose	7	<rope> la ; <say> noma ; <say> up ; <school> <limp> ; <sedative> is ; <sedative> theyr
        overdose	7	<stop> lick ; <take> <headface> ; <take> real ; <trade> rm ; a sort ; aft snort
        overdose	7	agonal resp ; aguj todavi ; alfil y ; ambien and ; and clammy ; and far ; and slid
        overdose	7	and thes ; answ me ; antr ; any <outdoors> ; any fog ; arm drop ; around mouth
        overdose	7	asleep sinc ; ate ; ate a ; ayud mi ; azul part ; bag by ; bang on ; barbil
        overdose	7	bare <breath> ; bare breath ; bathroom floor ; becaus thi ; blist ; breath for
        overdose	7	breath stop ; breath til ; bunch of ; burn his ; cant lift ; clr scream ; club in
        overdose	7	coffe mak ; color lik ; com cuarent ; con ron ; contest mi ; contest ni ; cotton
        overdose	7	couch tonight ; count to ; d lo ; de <opioid> ; de papa ; de tramadol ; didnt mean
        overdose	7	didnt so ; dieron en ; doctor giv ; doe <opioid> ; dont <always> ; down between
        overdose	7	driv passeng ; driv pax ; dying he ; el ban ; el clonazepam ; el jug ; em off
        overdose	7	empty <opioid> ; entir handl ; est azul ; est inconscient ; estat sal ; exchang <job>
        overdose	7	exchang work ; f opioid ; fiest con ; fingernail are ; fingertip ; forgot took
        overdose	7	found <child> ; found <kin> ; found dtr ; four on ; frat bro ; fri y ; from grandm
        overdose	7	froth ; g and ; gap in ; gf <angry> ; gf oding ; got real ; gota ; gurgl lip
        overdose	7	handful of ; hard no ; hast mis ; hav <emergency> ; he collaps ; he odd ; he shot
        overdose	7	head rol ; held a ; her surgery ; her yel ; heroin every ; hes odd ; him ive ; his dop
        overdose	7	his ear ; hom und ; i bang ; i overdid ; in weh ; is <fluid> ; is soft ; itchy
        overdose	7	its com ; its warm ; keep eye ; keep los ; keep nod ; keep slap ; la aguj ; label torn
        overdose	7	lawn cha ; le cae ; left open ; lick ; lift my ; lip gon ; loos <pill> ; lost <count>
        overdose	7	mak thi ; me talk ; meti ; milkshak through ; mom ambien ; month used ; mor y ; mora
        overdose	7	morfin ; motel ; motel 0 ; much meth ; my chin ; my methadon ; needl exchang ; ni habl
        overdose	7	no <emergency> ; no then ; normal que ; noth <breath> ; noth breath ; old kid
        overdose	7	on bathroom ; one big ; one go ; open lik ; orit ; oth phon ; overdos she
        overdose	7	oxycodon dai ; past what ; pastilla ; pax in ; pech se ; per roommat ; pil forgot
        overdose	7	plum ; push her ; putty ; question ; rat me ; reaccion ni ; resbal de ; rescu breath
        overdose	7	restroom ; rn <opioid> ; ronqu rar ; roomat ; rous him ; rousabl ; saliv ; se <put>
        overdose	7	seg ; shook him ; shot heroin ; sin <rope> ; sit him ; sit up ; sleep it ; sleep so
        overdose	7	sleepy ; slob ; slow ; snor funny ; sobredosific mi ; someon keep ; son not ; sound in
        overdose	7	spoon on ; spray in ; stil out ; stuf on ; surfac ; swab ; swallow every ; swe i
        overdose	7	tak someth ; taken them ; that <color> ; the cabinet ; the medicin ; the stal
        overdose	7	ther hard ; thos gas ; tienen con ; tir en ; tira ; to breath ; to shout ; to twelv
        overdose	7	tom tod ; tom veint ; toppl ; torn off ; transf rn ; un cun ; uncl of ; up she ; up we
        overdose	7	usa diari ; use but ; used an ; used both ; uso chiv ; va de ; we r ; we stood ; weird
        overdose	7	weird <color> ; weird color ; when <official> ; whol handl ; x the ; y na ; y ronc
        overdose	7	ya vien ; yel his
        overdose	6	+ <fire> ; 0 <headface> ; 0 many ; 0 tramadol ; <alcohol> <limp> ; <amount> <medicine>
        overdose	6	<amount> <pill> ; <amount> noth ; <ask> <ask> ; <asleep> <palecolor> ; <asleep> aft
        overdose	6	<bodypart> cant ; <bodypart> con ; <bodypart> ive ; <bodypart> se ; <bodysound> thing
        overdose	6	<breath> <amount> ; <breath> <continue> ; <breath> <soon> ; <breath> about
        overdose	6	<breath> aft ; <breath> are ; <chestheart> mayb ; <cold> <needle> ; <cold> y
        overdose	6	<color> <bodysound> ; <color> <fire> ; <consume> com ; <consume> the
        overdose	6	<container> <bodypart> ; <container> <bodysound> ; <container> about ; <container> just
        overdose	6	<container> than ; <continue> around ; <continue> out ; <count> her ; <crash> <think>
        overdose	6	<drive> pa ; <emergency> <opioid> ; <emergency> or ; <emergency> the ; <fall> <fluid>
        overdose	6	<fall> lik ; <fall> out ; <fire> dept ; <fluid> washcloth ; <friend> <take>
        overdose	6	<furniture> up ; <give> <emergency> ; <go> sideway ; <happy> <palecolor>
        overdose	6	<headface> <leave> ; <headface> are ; <headface> los ; <headface> und ; <hear> <eat>
        overdose	6	<hear> <intoxicated> ; <hear> lik ; <hit> <chestheart> ; <hot> <clean>
        overdose	6	<intoxicated> <eat> ; <kin> <cold> ; <kin> <opioid> ; <law> she ; <leave> open
        overdose	6	<lock> <say> ; <moment> <room> ; <moment> we ; <night> dont ; <opioid> <wait>
        overdose	6	<palecolor> <headface> ; <palecolor> bare ; <palecolor> ya ; <partner> <opioid>
        overdose	6	<partner> casi ; <phone> <hit> ; <pill> hac ; <put> <water> ; <put> ice ; <room> ra
        overdose	6	<sedative> <say> ; <sedative> com ; <sedative> im ; <sedative> mayb ; <sedative> plu
        overdose	6	<sedative> to ; <soon> <bodypart> ; <soon> <headface> ; <stiff> <palecolor>
        overdose	6	<stranger> old ; <take> <awake> ; <take> was ; <tool> hav ; <town> security
        overdose	6	<treatment> <amount> ; a carp ; a clog ; a drain ; a ir ; a sandbag ; a sound
        overdose	6	about as ; all ninety ; alot ; alz ; ambulanc peopl ; an hr ; and lean ; apuest
        overdose	6	are acros ; are empty ; are purpl ; asleep i ; asleep with ; at hous ; at onc ; babe
        overdose	6	bartend her ; bed hosp ; bedtim on ; besid his ; both <always> ; bottl an ; bottl sinc
        overdose	6	bought perc ; boyfriend overdos ; breath about ; breath are ; bunch ; cabinet ; cafeter
        overdose	6	cant get ; car ya ; catch her ; cha lip ; cigar y ; clerk rm ; clog ; clonazepam com
        overdose	6	coach 0 ; combin <drive> ; combin cab ; complet de ; con espum ; conozc bien
        overdose	6	count her ; cre q ; cus ; dad oxy ; dar ; de fentanil ; de mas ; del pie ; dept at
        overdose	6	did cal ; don fel ; door 0 ; door unlock ; dorm no ; dorm ra ; dosi ; dot ; down his
        overdose	6	drank a ; drool and ; drop lik ; ear hard ; el frasc ; ems en ; er charg ; es fentanil
        overdose	6	espos casi ; est <limp> ; est agu ; estoy <drive> ; evercle ; every so ; eye keep
        overdose	6	f she ; farth ; fingernail hav ; fir dept ; fistful ; floor not ; floor purpl ; fog
        overdose	6	fold in ; follow my ; four bottl ; four breath ; frasc enter ; frasquit ; from fentanyl
        overdose	6	get noth ; gf <say> ; gf say ; goe und ; goin in ; gon blu ; gray blu ; gray he
        overdose	6	hac ratit ; hard <go> ; has quit ; hasnt com ; he didnt ; hel y ; her <tool> ; her eye
        overdose	6	her eyelid ; her medicin ; her nail ; her norc ; hes <hot> ; hes slump ; hicier
        overdose	6	him sleep ; his and ; his methadon ; his toe ; hom bottl ; hora ; hous mgr ; in combin
        overdose	6	in cool ; in dad ; in reclin ; is sup ; isnt ; isnt <home> ; jal air ; just slid
        overdose	6	just star ; jv ; keep wak ; kind <palecolor> ; know next ; la fiest ; la plant
        overdose	6	la podemo ; label and ; lawn as ; les in ; les pain ; light next ; lin <leave> ; lin he
        overdose	6	lin left ; mak her ; mannequin ; many i ; me apag ; me escribi ; medic 0 ; monton de
        overdose	6	mor cre ; mouth open ; mummy ; nail hav ; nail went ; nariz y ; needl ; niet est
        overdose	6	no <hot> ; no ans ; no flinch ; norco ; not rousabl ; noth when ; of grap ; of lin
        overdose	6	of oxycodon ; ojo a ; on <furniture> ; on landlin ; on lock ; on nightstand ; on way
        overdose	6	only to ; or <need> ; or need ; organiz at ; overdos per ; overnight staf ; oxy and
        overdose	6	pa all ; pal and ; parpade ; pas ; pas de ; pep ; perc off ; pleas somebody
        overdose	6	pleas what ; poppy seed ; put ice ; q me ; que <hospital> ; que fueron ; queri dorm
        """
}
