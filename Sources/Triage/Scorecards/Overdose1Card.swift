extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-80	=
        overdose	49	oding
        overdose	38	far away
        overdose	36	gurgl ; pinch her
        overdose	34	no narcan
        overdose	33	pain patch
        overdose	32	<palecolor> <bodysound> ; rr 0
        overdose	31	<palecolor> <breath>
        overdose	30	no despiert ; od ing
        overdose	29	<continue> slid ; forget to ; keep slid ; whol bottl
        overdose	28	cant <awake> ; pinch ; swallow all
        overdose	27	hes blu ; in progres
        overdose	26	<container> <sedative> ; no respons ; resp
        overdose	25	chin on ; doing <emergency> ; no reaccion ; obtund ; reaccion ; sobredosific ; swallow
        overdose	25	tom demasi ; took too
        overdose	24	<awake> him ; <fluid> <bodysound> ; <headface> <chestheart> ; hes <palecolor>
        overdose	24	nois lik ; then goe
        overdose	23	<palecolor> around ; a puls ; flinch ; floppy ; hes turn ; im <emergency> ; labio mor
        overdose	23	pinpoint ; rr ; slap him ; swallow the
        overdose	22	<breath> <always> ; <emergency> <moment> ; <emergency> right ; <shake> him
        overdose	22	a <bodysound> ; hes <limp> ; him up ; is <emergency> ; overdos ; took 0 ; took lik
        overdose	21	<breath> <moment> ; alfil ; breath lik ; cant wak ; get him ; just took ; labio
        overdose	20	between <breath> ; between breath ; est <cold> ; fingernail ; he chew ; ice down
        overdose	20	lo normal ; not <breath> ; not breath ; odd hes ; tap <go>
        overdose	19	/ min ; <limp> ; ativan is ; burnt spoon ; drool ; her anymor ; ing ; pued <awake>
        overdose	19	sient la ; swallow everyth ; too many ; turn color
        overdose	18	<child> <limp> ; <container> <pill> ; <needle> <soon> ; <pill> <moment> ; <room> se
        overdose	18	blu around ; com trap ; empty <moment> ; empty now ; is oding ; no respir ; nod
        overdose	18	on toilet ; ronqu ; se trag ; shad of ; wak him
        overdose	17	<bodysound> ; <breath> <palecolor> ; <emergency> <breath> ; <hear> <bodypart>
        overdose	17	<take> too ; <think> <emergency> ; a sack ; baggi at ; be woken ; ceniz ; confundi
        overdose	17	demasi cre ; driv night ; est sobredosific ; eye open ; fold lik ; gcs ; gcs 0
        overdose	17	i discount ; inconscient ; jering ; keep forget ; minut ago ; muev ; not <awake>
        overdose	17	pus alg ; sack of ; she <cold> ; slat ; slur ; the knock ; thick <headface> ; vuelv en
        overdose	17	whol bag
        overdose	16	0 ems ; <bodypart> <palecolor> ; <bodysound> weird ; <headface> lik ; <moment> <limp>
        overdose	16	<palecolor> <emergency> ; <palecolor> <needle> ; <phone> gf ; <room> pleas ; a rag
        overdose	16	abr los ; alcohol poison ; capful of ; dad odd ; demasi ; despiert ; didnt turn
        overdose	16	doing cpr ; eyelid ; ful at ; he alway ; im oding ; intoxicacion ; intoxicacion por
        overdose	16	is turn ; just swallow ; me contest ; moradit ; no respond ; of pep ; opiaceo
        overdose	16	self <stranger> ; shak him ; she cold ; snor weird ; sobredosi ; way too ; with ghb
        overdose	15	0 nasal ; <bodysound> <shake> ; <consume> someth ; <container> <moment> ; <friend> odd
        overdose	15	<limp> and ; <put> <cold> ; <town> rm ; bubbl ; count between ; floaty ; forgot and
        overdose	15	hand look ; im overdos ; knuckl on ; lick his ; motel rm ; of someth ; one eye
        overdose	15	overamp ; overdos right ; pinpoint <headface> ; pinpoint pupil ; progres
        overdose	15	pued despert ; purpl ; purpos 0 ; se pas ; snor ; uber driv ; wet rattl ; y nad
        overdose	14	<bodypart> <fall> ; <breath> twic ; <emergency> <bodypart> ; <headface> <breath>
        overdose	14	<limp> as ; <moment> <past> ; <needle> <furniture> ; <pill> unk ; <remember> <breath>
        overdose	14	<room> slid ; a mirror ; breath twic ; cachet ; de alfil ; est hel ; est mor
        overdose	14	every ten ; eyelid and ; hav narcan ; he took ; her chin ; i shout ; internet said
        overdose	14	is overdos ; is slid ; it ok ; la <fluid> ; la bab ; min se ; no <awake> ; pil unk
        overdose	14	pls what ; real heavy ; respond ; respons ; room keep ; se empin ; seroquel ; slur i
        overdose	14	someth out ; spray in ; talk up ; tap run ; thes <bodypart> ; tien las ; took
        overdose	14	took way ; una mor ; was ful
        overdose	13	+ bar ; <always> as ; <amount> open ; <bodypart> cool ; <breath> lik
        overdose	13	<count> <breath> ; <emergency> in ; <emergency> spray ; <headface> open
        overdose	13	<home> obtain ; <needle> <continue> ; <needle> on ; <pain> <medicine>
        overdose	13	<palecolor> <awake> ; <room> <bodysound> ; a nois ; addres obtain ; as often
        overdose	13	ask question ; ban se ; bluish ; breath ; cant feel ; cierran los ; color ; com round
        overdose	13	con codein ; couch mak ; everybody is ; everyth is ; flop back ; he <always>
        overdose	13	her round ; hes <cold> ; hes cold ; hes drool ; hilit ; hilit de ; i overdid
        overdose	13	in restroom ; is <cold> ; is cold ; isnt mov ; just shot ; le <angry> ; le grit
        overdose	13	los labio ; min ago ; mix <opioid> ; mouth ; my knuckl ; not wak ; od in ; of tylenol
        overdose	13	often as ; one <breath> ; one breath ; ronc ; rous ; skin cool ; slack ; snort someth
        overdose	13	ten second ; tom com ; too <amount> ; un hilit ; woken ; wont <awake> ; wont answ
        overdose	13	yel and
        overdose	12	/ <moment> ; <alcohol> <kill> ; <bodypart> dusky ; <container> <pain>
        overdose	12	<continue> <remember> ; <emergency> mi ; <feel> <intoxicated> ; <feel> las
        overdose	12	<go> togeth ; <headface> <write> ; <intoxicated> hard ; <kill> control ; <medicine> de
        overdose	12	<needle> cap ; <palecolor> lik ; <palecolor> not ; <room> tilt ; a fistful ; bang on
        overdose	12	bare a ; blu cant ; breathin ; breathin lik ; but <night> ; cachet y ; cal gf
        overdose	12	cant <feel> ; chin ; cold show ; color ceniz ; congestion ; cuart se ; de <sedative>
        overdose	12	did doubl ; didnt <hit> ; ech agu ; el frasc ; els <opioid> ; els methadon ; empin
        overdose	12	en sobredosi ; est com ; est tir ; feel floaty ; gettin ; gray ; handful ; he bought
        overdose	12	hes mak ; his fac ; idk what ; isnt <bodysound> ; la <headface> ; las norco ; le salen
        overdose	12	lip ; many oxy ; metadon de ; needl stil ; new <amount> ; new batch ; no <breath>
        overdose	12	no abr ; no jal ; no sient ; nod hard ; not respond ; of g ; on <room> ; on purpos
        overdose	12	poison control ; purpos ; run togeth ; she swallow ; sient las ; slap ; slid down
        overdose	12	sobredosi mi ; strip of ; the narcan ; told cal ; took all ; tourniquet ; una azul
        overdose	12	und <continue> ; und again ; underwat ; way mor ; went all
        overdose	11	0 xanni ; <amount> <sedative> ; <asleep> <headface> ; <awake> <bodysound>
        overdose	11	<breath> her ; <breath> shallow ; <chestheart> hard ; <color> <die> ; <count> between
        overdose	11	<crash> lik ; <headface> <bodysound> ; <headface> <die> ; <headface> <friend>
        overdose	11	<hear> com ; <need> <emergency> ; <needle> puest ; <palecolor> <drug>
        overdose	11	<palecolor> <opioid> ; <palecolor> <water> ; <palecolor> no ; <put> alg
        overdose	11	<say> <fluid> ; <take> way ; a gurgl ; alg en ; azul no ; breath her ; breath shallow
        overdose	11	chest lift ; co driv ; collaps and ; com <clean> ; doe dop ; drank the ; drool on
        overdose	11	drool to ; el goter ; era lo ; est durm ; est quem ; flojit ; floppy as ; fold up
        overdose	11	frasc de ; grunt ; had way ; head keep ; her breath ; hes purpl ; hes warm
        overdose	11	his fingernail ; his nos ; hol <container> ; i bang ; i swallow ; is slow
        overdose	11	jering puest ; john at ; las una ; lay down ; le <hear> ; lip lik ; lost count
        overdose	11	man con ; n <see> ; narcan ; needl next ; not right ; of pain ; open but ; peg en
        overdose	11	per <friend> ; pil on ; puls ; rag dol ; remind ; resp 0 ; respond <headface>
        overdose	11	respons yet ; se meti ; skin is ; sobredosi ahorit ; somebody gav ; sternal
        overdose	11	sternal rub ; that color ; the jameson ; the mouth ; thi <bodysound> ; thick
        overdose	11	thirty ambien ; tiny dot ; truen la ; typ with ; un jalon ; unconsciou ; up lip
        overdose	11	va la ; when cop ; wont wak ; word are
        overdose	10	0 en ; 0 th ; <always> ten ; <amount> <opioid> ; <angry> <headface>
        overdose	10	<awake> <partner> ; <awake> <write> ; <cold> <clean> ; <cold> from
        overdose	10	<container> <opioid> ; <continue> then ; <eat> percolator ; <emergency> # ; <feel> my
        overdose	10	<fire> <headface> ; <fluid> <pill> ; <fluid> to ; <friend> <pill> ; <furniture> mak
        overdose	10	<happy> unk ; <headface> <rope> ; <headface> kind ; <hear> <needle> ; <law> im
        overdose	10	<palecolor> i ; <palecolor> its ; <palecolor> what ; <pill> on ; <take> lik
        overdose	10	<write> dot ; a rattl ; a snor ; a sod ; aft <consume> ; again then ; agonal ; amig se
        overdose	10	baggi ; be <awake> ; blu its ; bottl sinc ; bottl was ; breath aft ; but tonit
        overdose	10	cae la ; chin keep ; chug ; cigaret burn ; coffe percolator ; cold from ; com disc
        overdose	10	com treint ; content unk ; cual y ; de clonazepam ; disc lent ; doesnt <shake>
        overdose	10	doesnt flinch ; dusky ; ems en ; encontr a ; est <palecolor> ; feel my ; forehead on
        overdose	10	forget ; friend took ; furth apart ; gargara ; get furth ; get her ; gray gurgl
        overdose	10	habl com ; happen right ; hav <emergency> ; her <breath> ; her <headface>
        overdose	10	her fingernail ; hes snor ; hicier gargara ; him hard ; his <headface> ; in <breath>
        overdose	10	in walk ; keep drop ; la fiest ; le pic ; lid ; lift his ; lip purpl ; los <headface>
        overdose	10	lost <rail> ; lost track ; medi <moment> ; medi hor ; n she ; nail gray ; narcan #
        overdose	10	narcan spray ; ni <headface> ; ni parpade ; no <emergency> ; no reaction ; nurs i
        overdose	10	of <pill> ; of perc ; of pil ; on <container> ; one <emergency> ; one didnt ; one let
        overdose	10	one narcan ; open her ; overdid ; overdid it ; overdos per ; overdos she ; papi est
        overdose	10	patch ; pencil dot ; pinch him ; pinch his ; pledg ; r at ; se muev ; shallow
        overdose	10	si hicier ; slid ; slid off ; slow and ; sobredosific mi ; somebody pick ; son just
        overdose	10	stil around ; su papi ; tak hom ; teen cal ; th ; the party ; the shad ; to inhal
        overdose	10	to remind ; una apuest ; vez meno ; way <amount> ; we rol
        overdose	9	0 gabapentin ; 0 klonopin ; 0 seg ; <alcohol> <breath> ; <amount> strip ; <awake>
        overdose	9	<awake> <headface> ; <awake> her ; <bodypart> moradito ; <bodysound> bien
        overdose	9	<bodysound> but ; <breath> <opioid> ; <cold> <palecolor> ; <container> <medicine>
        overdose	9	<container> an ; <continue> <hit> ; <die> <bodysound> ; <emergency> off
        overdose	9	<emergency> she ; <fluid> <hear> ; <friend> <emergency> ; <friend> <sedative>
        overdose	9	<headface> down ; <kin> odd ; <limp> <breath> ; <limp> <palecolor> ; <limp> in
        overdose	9	<medicine> an ; <month> pas ; <opioid> <container> ; <opioid> <crash> ; <phone> <hit>
        overdose	9	<pill> organiz ; <room> <needle> ; <sad> 0 ; <say> are ; <sedative> just
        overdose	9	<sedative> porqu ; <see> kind ; <write> <headface> ; agu fri ; at <headface> ; at lip
        overdose	9	away ; bare <breath> ; bare breath ; bathroom floor ; becaus thi ; blu fent ; blu not
        overdose	9	blurry ; both dai ; burnt ; but <moment> ; but now ; bystander ; cabinet about
        overdose	9	cal friend ; clob ; com <bodysound> ; com ronc ; complet ; cuanta <moment>
        overdose	9	cuanta hora ; dar and ; de <pill> ; de gasoliner ; de papa ; de pastilla ; dij 0
        overdose	9	dont <always> ; dont usual ; el antr ; el jug ; el sillon ; eye clos ; f swallow
        overdose	9	fac down ; frasc ; gf <emergency> ; going und ; got em ; gota de ; goter ; habi <put>
        overdose	9	habi met ; had too ; half open ; handful of ; handl on ; he fold ; he let ; her yet
        overdose	9	hes odd ; his back ; his chest ; hor y ; i lift ; i yel ; intoxic ; ive play ; jal air
        overdose	9	jarab con ; le va ; lik <clean> ; lip blu ; llegan ; look kind ; lost <count>
        overdose	9	mak that ; mak word ; meti chiv ; motel clerk ; muchach del ; my ambien ; nail look
        overdose	9	needl cap ; no vuelv ; on bathroom ; oth phon ; pellizc ; per roommat ; pil organiz
        overdose	9	poison ; pupil ; que eran ; ra resident ; resp about ; respiracion ; respons to
        overdose	9	right with ; ronc bien ; sack ; sandbag ; sentenc she ; shot <opioid> ; snor but
        overdose	9	someth at ; stal ; straw ; surfac for ; ta tira ; then forgot ; ther <drug> ; ther powd
        overdose	9	thos <medicine> ; thos patch ; tilt ; tira en ; toilet with ; tongu is ; track of
        overdose	9	trap y ; una moradito ; usual bag ; voic my ; voy manej ; wasnt his ; whol strip
        overdose	8	0 <stiff> ; <amount> <medicine> ; <amount> abr ; <amount> handl ; <angry> his
        overdose	8	<appointment> <headface> ; <awake> <needle> ; <awake> <stranger> ; <bodysound> <water>
        overdose	8	<breath> ; <breath> mayb ; <clothes> <shake> ; <emergency> <fluid> ; <emergency> <room>
        overdose	8	<emergency> its ; <emergency> no ; <feel> <headface> ; <fluid> down ; <friend> <limp>
        overdose	8	<give> <fluid> ; <go> soft ; <headface> thing ; <hit> him ; <hold> <headface> ; <hot> n
        overdose	8	<kin> estat ; <limp> <clean> ; <limp> <furniture> ; <limp> over ; <needle>
        overdose	8	<needle> by ; <palecolor> <need> ; <palecolor> he ; <palecolor> she ; <pill> hac
        overdose	8	<put> <daytime> ; <remember> and ; <sedative> <moment> ; <sedative> <say>
        overdose	8	<sedative> is ; <stop> abiert ; <take> <asleep> ; <tool> <palecolor> ; a mannequin
        overdose	8	a straw ; aft snort ; ambien ; ambien and ; and thes ; are bluish ; ate ; ate a
        overdose	8	ate someth ; bag by ; barbil ; been lick ; bien poquit ; boc ; boyfriend overdos
        overdose	8	breath for ; breath keep ; breath mayb ; but tonight ; cant get ; cap on ; capful
        overdose	8	car ceniz ; celebrat with ; cierran ; co <drive> ; color lik ; com cafeter
        overdose	8	com cuarent ; compact ; complet con ; con ron ; couch tonight ; count breath
        overdose	8	de tramadol ; dej abiert ; did way ; do noth ; doe <opioid> ; down <moment> ; down now
        overdose	8	drool down ; el clonazepam ; el frasquit ; empty <container> ; empty <opioid>
        overdose	8	empty <soon> ; empty next ; en sí ; est azul ; est fri ; estan <put> ; f fentanyl
        overdose	8	f opioid ; feo y ; fingernail went ; floor purpl ; foil on ; frighten me ; froth
        overdose	8	funny gray ; gabapentin + ; gf <bodysound> ; gf snor ; going soft ; hasnt <hit>
        overdose	8	hasnt push ; he collaps ; he odd ; he shot ; her <asleep> ; her bar ; her sid
        overdose	8	her skin ; her up ; hes <bodysound> ; hes lik ; him <palecolor> ; int her ; is <fluid>
        overdose	8	isnt answer ; its fetty ; keep slap ; la car ; le estan ; lift ; lik poppy ; lock room
        overdose	8	long gap ; mar ronc ; me cierran ; me resbal ; medi abr ; moradito ; motel 0 ; n hes
        overdose	8	nasal narcan ; needl on ; norco 0 ; nos when ; odd on ; of <bodysound>
        overdose	8	on <chestheart> ; on breastbon ; one big ; out <cold> ; out cold ; overdos its
        overdose	8	pain pil ; pas con ; pastilla ; pastilla y ; patch on ; plant del ; por mas ; pour off
        overdose	8	pupil lik ; purpl stuf ; q hag ; question ; react ; react to ; respiratory
        overdose	8	rn <opioid> ; room bench ; se <put> ; se est ; se habi ; shad ; shaken ; shallow resp
        overdose	8	shook him ; shot <drug> ; shot dop ; sit him ; sit up ; slow ; slow <bodysound>
        overdose	8	spoon on ; stil out ; straw on ; suen com ; sunday all ; swallow what ; the organiz
        overdose	8	ther <fluid> ; tianeptin bottl ; tien la ; tir en ; to knock ; tom veint ; want sleep
        overdose	8	went plum ; what frighten ; when <official> ; when lift ; whil <past> ; whil ago
        overdose	8	x the ; yel his ; yesterday lunch
        overdose	7	0 <headface> ; 0 door ; 0 took ; 0 tramadol ; <asleep> <bodysound>
        overdose	7	<asleep> <sedative> ; <awake> <breath> ; <awake> <child> ; <breath> <angry>
        overdose	7	<breath> <soon> ; <child> <emergency> ; <child> twic ; <cold> <awake> ; <cold> <opioid>
        overdose	7	<cold> y ; <consume> <bodypart> ; <consume> com ; <container> about ; <container> open
        overdose	7	<continue> <fall> ; <continue> out ; <crash> <think> ; <drive> aint ; <eat> someth
        overdose	7	<eat> too ; <emergency> <home> ; <emergency> from ; <fire> his ; <friend> se
        overdose	7	<hold> <bodypart> ; <intoxicated> <eat> ; <medicine> <kin> ; <partner> <opioid>
        overdose	7	<partner> mix ; <put> <opioid> ; <say> up ; <school> <limp> ; <sedative> im
        overdose	7	<sedative> theyr ; <sedative> to ; <soon> <bodypart> ; <stop> lick
        overdose	7	<stranger> <headface> ; <take> furth ; a <shake> ; a carp ; a ir ; about as
        overdose	7	and clammy ; and zip ; answ me ; answ the ; are empty ; arm drop ; around <headface>
        overdose	7	asleep sinc ; at stop ; azul part ; bab ; bare ; barn im ; bed hosp ; bit open
        overdose	7	bottl an ; breath every ; burn his ; cabinet ; cant rous ; cartoon and ; clr scream
        overdose	7	club in ; coffe mak ; com ceniz ; com uva ; cotton ; count to ; cre q ; de lad ; de mas
        overdose	7	de zolpidem ; dej ; demasi pastilla ; down between ; drank a ; driv passeng ; drowsy
        overdose	7	el <furniture> ; em off ; f she ; fel out ; fingernail are ; flog drain ; found <kin>
        overdose	7	four on ; fri y ; from <drug> ; gav narcan ; gf <palecolor> ; gf oding ; goe right
        overdose	7	gota ; hac medi ; half an ; handful sinc ; hard no ; he didnt ; head rol ; her methadon
        overdose	7	heroin every ; hes <hot> ; hes prop ; him ive ; him lik ; his dop ; hom und ; in arm
        overdose	7	in cool ; in weh ; is soft ; is sup ; isnt ; isnt hom ; itchy ; its com ; its warm
        overdose	7	ive <emergency> ; ive <play> ; ive narcan ; jal <breath> ; just star ; keep eye
        overdose	7	keep wak ; la boc ; la pued ; label torn ; le ech ; le ven ; lick ; lik 0 ; lip gray
        overdose	7	mak <say> ; me talk ; moradit de ; motel ; my methadon ; nail went ; narcan my
        overdose	7	ni habl ; no flinch ; no then ; normal que ; noth when ; obtain 0 ; old kid
        overdose	7	on <furniture> ; on top ; one go ; organiz ; organiz at ; orit ; oth <phone>
        overdose	7	overdos in ; pastilla hac ; pech se ; pleas somebody ; plu someth ; plum ; por coraj
        overdose	7	powd on ; practic 0 ; pus lo ; q me ; roomat ; se confundi ; se sobredosific ; se tom
        overdose	7	seg ; she count ; she nod ; she overdos ; sient y ; sinc cartoon ; slap me ; sleep it
        overdose	7	sleep so ; sleepy ; snor funny ; soma ; someon keep ; sound in ; sternum rub ; stuf on
        overdose	7	swe i ; that <color> ; the <alcohol> ; the ativan ; the medicin ; the stal
        overdose	7	then fourteen ; thi gurgl ; thick and ; thos gas ; tim a ; tod flojit ; toppl
        overdose	7	torn off ; trap ; turn <palecolor> ; turn her ; und ther ; use but ; va de ; vaci
        overdose	7	vaci el ; wak ; we r ; we stood ; y encim
        overdose	6	+ unk ; 0 <emergency> ; 0 conferenc ; 0 many ; 0 methadon ; 0 sat ; 0 swallow
        overdose	6	<always> <rail> ; <amount> m ; <angry> bf ; <ask> <ask> ; <bodypart> <fire>
        overdose	6	<bodypart> <pill> ; <bodypart> <put> ; <bodypart> con ; <bodypart> ive ; <bodypart> la
        overdose	6	<bodypart> se ; <bodysound> <bodysound> ; <bodysound> for ; <breath> <continue>
        overdose	6	<breath> aft ; <breath> til ; <chestheart> doing ; <church> <fire>
        overdose	6	<clinician> <think> ; <cold> <moment> ; <color> <bodysound> ; <color> of
        overdose	6	<consume> <fire> ; <continue> around ; <drive> pax ; <emergency> asi ; <emergency> my
        overdose	6	<emergency> the ; <fall> <fluid> ; <fall> lik ; <fluid> <rope> ; <fluid> is
        overdose	6	<fluid> washcloth ; <friend> <awake> ; <furniture> <headface> ; <furniture> rm
        overdose	6	<furniture> up ; <give> <cold> ; <go> <job> ; <go> rn ; <happy> <palecolor>
        overdose	6	<headface> <cold> ; <headface> are ; <headface> no ; <headface> noth ; <headface> on
        overdose	6	<headface> pa ; <headface> slat ; <hear> <eat> ; <hear> la ; <hold> <furniture>
        overdose	6	<intoxicated> <day> ; <intoxicated> i ; <kin> <cold> ; <kin> mix ; <law> she
        overdose	6	<limp> <bodypart> ; <limp> <fluid> ; <limp> <room> ; <medicine> ther
        overdose	6	<moment> <afraid> ; <needle> <room> ; <night> dont ; <opioid> <awake>
        overdose	6	<opioid> <emergency> ; <opioid> <palecolor> ; <opioid> <wait> ; <opioid> hes
        overdose	6	<opioid> od ; <palecolor> <trade> ; <palecolor> and ; <palecolor> bare ; <past> bc
        overdose	6	<pill> <furniture> ; <pill> <remember> ; <put> <palecolor> ; <put> <water> ; <put> ice
        overdose	6	<rope> la ; <sedative> <think> ; <see> at ; <stiff> <palecolor>
        overdose	6	<stranger> <emergency> ; <stranger> <needle> ; <take> <awake> ; <take> <headface>
        overdose	6	<take> real ; <take> was ; <tool> hav ; a capful ; a drain ; a lawn ; a whol
        overdose	6	afterparty ; ago bc ; aguj todavi ; alot ; alumini quem ; alz ; ambulanc peopl
        overdose	6	and far ; and im ; and noth ; antr ; around mouth ; around nin ; at hous ; away when
        overdose	6	ayud mi ; back down ; bartend her ; be four ; bf <emergency> ; both <always>
        overdose	6	bought perc ; breath til ; bunch of ; by mistak ; cafeter ; cant lift ; car ya
        overdose	6	casi no ; chin is ; chiv a ; color and ; compact und ; complet de ; conmig est
        overdose	6	contest le ; contest mi ; contest ni ; contest sol ; costal de ; count her ; cus
        overdose	6	de rivotril ; del pie ; desk rm ; didnt so ; dieron en ; doe heroin ; doesnt pul
        overdose	6	doesnt so ; don fel ; dot ; down his ; drank all ; driv pax ; drool and ; drop lik
        overdose	6	dying he ; ear hard ; emt 0 ; en rout ; er charg ; es fentanil ; espumit ; est <awake>
        overdose	6	est agu ; est despiert ; est inconscient ; estat sal ; estoy <drive> ; evercle ; eye
        overdose	6	f <angry> ; f <intoxicated> ; f scream ; feo ; fingertip ; fistful ; forgot took
        overdose	6	found <child> ; found dad ; found dtr ; four bottl ; frasc enter ; frasquit ; g and
        overdose	6	gap in ; get noth ; gf <angry> ; gf say ; gin + ; going ; got real ; grey ; gurgl lip
        overdose	6	habl y ; has quit ; hasnt com ; hel y ; held a ; her norc ; her on ; her som ; hicier
        overdose	6	him <bodysound> ; him gurgl ; him sleep ; his <bodypart> ; his <opioid> ; his ear
        overdose	6	his jaw ; his methadon ; his skin ; his toe ; hora en ; hotel security ; hous mgr
        overdose	6	i <stop> ; i <think> ; i empti ; in dad ; in reclin ; in stil ; is tilt ; isnt <home>
        overdose	6	isnt cough ; it drop ; it frighten ; ive swallow ; jarab ; just slid ; la aguj
        overdose	6	lawn as ; le <put> ; le cae ; lift my ; lin <kin> ; lin he ; lip gon ; long
        overdose	6	loos <pill> ; lukewarm ; mak thi ; manny ; medic 0 ; meti ; mgr resident
        overdose	6	milkshak through ; mor y ; mora ; morfin ; mummy ; nail hav ; ni pestan ; niet est
        overdose	6	no <hot> ; no ans ; no llegan ; nois ; nurs ; odd <alcohol> ; of <opioid> ; of grap
        overdose	6	of purpl ; on <crash> ; on accident ; on way ; open lik ; or <need> ; or need ; pal and
        overdose	6	paramedic say ; parpade ; pas ; pax in ; person ; pie y ; pil forgot ; pink foam
        overdose	6	plat at ; pleas <stranger> ; poppy seed ; pt own ; puk com ; push ; put ice
        overdose	6	que <hospital> ; queri dorm ; rag ; rat me ; reclin ; resbal de ; rescu breath ; respir
        overdose	6	respond tien ; rm 0 ; rol her ; rol him ; ronqu rar ; rousabl ; ruidit ; run
        overdose	6	sabemo cual ; sal <fluid> ; sal espumit ; saliv ; say fentanyl ; scream ; scream bf
        overdose	6	security <friend> ; security guest ; she <count> ; she <emergency> ; she <intoxicated>
        overdose	6	she breath ; she didnt ; shot heroin ; shot up ; sillon ; sin <rope> ; snor for
        overdose	6	somebody cut ; spray ; stil run ; surfac ; swab ; swimmy ; tak someth ; taken them
        overdose	6	ten he ; th and ; the ambulanc ; the cabinet ; the tub ; then anoth ; ther pink
        overdose	6	ther puk ; thing <leave> ; thing left ; thing up ; thirty ; thre capful ; tienen con
        overdose	6	tio ; tira ; to breath ; to go ; to knuckl ; to shout ; to twelv ; tom tod ; treint por
        overdose	6	truck @ ; turn <color> ; turn purpl ; twelv of ; un ruidit ; una <needle> ; una jering
        overdose	6	unk <pill> ; unk pil ; up <needle> ; up <write> ; up n ; up she ; up we ; us out
        overdose	6	usa diari ; vasit ; wak her ; washcloth ; washcloth on ; wat on ; wax and
        overdose	6	weird <color> ; weird color ; wet washcloth ; when <hold> ; whil then ; whol bunch
        overdose	6	word run ; xanni ; y casi ; y na ; y ni ; y ronc
        overdose	5	0 <opening> ; 0 a ; 0 de ; 0 guest ; 0 heroin ; 0 min ; 0 pinpoint ; 0 se
        overdose	5	<alcohol> <limp> ; <always> <crash> ; <always> way ; <amount> <container>
        overdose	5	<amount> <pill> ; <amount> cerc ; <amount> noth ; <angry> <go> ; <angry> <stop>
        overdose	5	<angry> son ; <asleep> <put> ; <asleep> aft ; <asleep> sent ; <asleep> so
        overdose	5	<awake> <kin> ; <awake> <put> ; <blood> <cold> ; <bodypart> <sedative>
        overdose	5	<bodypart> back ; <bodypart> r ; <bodysound> <happy> ; <bodysound> muy
        overdose	5	<bodysound> thing ; <bodysound> when ; <breath> <bodysound> ; <breath> about
        overdose	5	<calm> <water> ; <chestheart> <emergency> ; <chestheart> mayb ; <clean> moj ; <cold> as
        overdose	5	<colleague> resident ; <color> <breath> ; <color> <eat> ; <color> <fire> ; <color> part
        """
}
