extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-80	=
        overdose	48	oding
        overdose	38	far away
        overdose	37	gurgl ; pinch her
        overdose	34	<palecolor> <breath> ; no narcan
        overdose	31	no despiert ; rr 0
        overdose	30	<continue> slid ; cant <awake> ; in progres ; keep slid
        overdose	29	od ing ; swallow all
        overdose	28	<palecolor> <bodysound> ; pinch ; whol bottl
        overdose	27	chin on ; hes blu ; no reaccion ; reaccion
        overdose	26	pain patch ; resp
        overdose	25	doing <emergency> ; no respons ; obtund ; swallow
        overdose	24	<container> <sedative> ; <headface> <chestheart> ; a <bodysound> ; a puls
        overdose	24	hes <palecolor> ; pued <awake> ; then goe
        overdose	23	hes <limp> ; hes turn ; im <emergency> ; rr ; took lik
        overdose	22	<fluid> <bodysound> ; <palecolor> around ; flinch ; him up ; is <emergency> ; overdos
        overdose	22	pinpoint ; ronqu ; slap him ; sobredosific ; swallow the ; took 0
        overdose	21	<awake> him ; <breath> <always> ; <breath> <moment> ; <emergency> <moment> ; alfil
        overdose	21	between <breath> ; between breath ; est <cold> ; floppy ; get him ; lo normal
        overdose	21	odd hes
        overdose	20	<emergency> right ; <shake> him ; breath lik ; fingernail ; ice down ; nois lik
        overdose	20	not <breath> ; not breath ; tap <go> ; turn color
        overdose	19	<limp> ; ativan is ; burnt spoon ; cant wak ; demasi cre ; drool ; her anymor ; ing
        overdose	19	is oding ; just took ; labio ; no respir ; not <awake> ; sient la ; swallow everyth
        overdose	19	thick <headface>
        overdose	18	/ min ; <container> <pill> ; com trap ; doing cpr ; empty <moment> ; empty now
        overdose	18	keep forget ; nod ; on toilet ; se trag ; she <cold> ; tom demasi
        overdose	17	0 ems ; <bodysound> ; <breath> <palecolor> ; <child> <limp> ; <emergency> <breath>
        overdose	17	<friend> odd ; <hear> <bodypart> ; <palecolor> <emergency> ; <room> se ; a sack
        overdose	17	baggi at ; be woken ; ceniz ; despiert ; floaty ; forgot and ; gcs ; gcs 0
        overdose	17	i discount ; intoxicacion ; intoxicacion por ; jering ; just swallow ; la <fluid>
        overdose	17	la bab ; no respond ; opiaceo ; self <stranger> ; she cold ; the knock ; vuelv en
        overdose	17	way too
        overdose	16	<bodypart> <palecolor> ; <consume> someth ; <headface> <rope> ; <headface> lik
        overdose	16	<moment> <limp> ; <palecolor> <needle> ; <pill> <moment> ; <remember> <breath>
        overdose	16	<room> pleas ; <think> <emergency> ; a rag ; blu around ; capful of ; confundi
        overdose	16	dad odd ; everyth is ; eye open ; eyelid ; fold lik ; ful at ; he alway ; her chin
        overdose	16	i shout ; inconscient ; is turn ; keep drop ; lick his ; me contest ; minut ago
        overdose	16	moradit ; not wak ; of pep ; of someth ; overdos right ; purpos 0 ; room keep
        overdose	16	sack of ; shad of ; shak him ; slat ; slur ; took way ; una mor ; with ghb ; y nad
        overdose	15	<bodysound> <shake> ; <bodysound> weird ; <container> <moment> ; <moment> <past>
        overdose	15	<needle> <soon> ; <phone> gf ; a mirror ; abr los ; alcohol poison ; color
        overdose	15	est sobredosific ; hand look ; handful ; he chew ; hes mak ; im oding ; overamp
        overdose	15	pinpoint <headface> ; pinpoint pupil ; pued despert ; pus alg ; se pas ; snor
        overdose	15	snor weird ; sobredosi ; tap run ; tien las ; uber driv ; wak him ; whol bag
        overdose	15	wont answ
        overdose	14	0 nasal ; <always> as ; <emergency> <bodypart> ; <headface> <bodysound>
        overdose	14	<needle> <furniture> ; <pill> unk ; <put> <cold> ; <room> slid ; as often ; breath
        overdose	14	bubbl ; count between ; didnt <hit> ; est hel ; eyelid and ; flop back ; hav narcan
        overdose	14	he took ; im overdos ; in restroom ; internet said ; is overdos ; is slid ; knuckl on
        overdose	14	le <angry> ; min ago ; min se ; muev ; od in ; of g ; often as ; one <breath>
        overdose	14	one breath ; one eye ; open but ; pil unk ; respond ; rous ; se empin ; snort someth
        overdose	14	talk up ; took ; took too ; was ful
        overdose	13	<bodypart> cool ; <breath> lik ; <breath> twic ; <count> <breath> ; <emergency> in
        overdose	13	<feel> las ; <headface> <breath> ; <headface> <write> ; <headface> open
        overdose	13	<home> obtain ; <kill> control ; <limp> and ; <needle> <continue> ; <needle> cap
        overdose	13	<needle> on ; <room> <bodysound> ; <take> way ; <town> rm ; a nois ; addres obtain
        overdose	13	ask question ; bluish ; breath twic ; cachet ; cant feel ; chin ; cierran los
        overdose	13	com round ; de alfil ; driv night ; ech agu ; els <opioid> ; els methadon
        overdose	13	en sobredosi ; every ten ; everybody is ; he <always> ; hes <cold> ; hes cold
        overdose	13	hes drool ; him hard ; his fac ; i overdid ; isnt mov ; it ok ; just shot ; le grit
        overdose	13	many oxy ; motel rm ; mouth ; my own ; needl stil ; no <awake> ; no jal ; of tylenol
        overdose	13	pls what ; poison control ; progres ; purpl ; real heavy ; respons ; ronc ; seroquel
        overdose	13	she swallow ; sient las ; skin cool ; slack ; slur i ; someth out ; spray in
        overdose	13	ten second ; thes <bodypart> ; thi <bodysound> ; thick ; und <continue> ; und again
        overdose	13	woken ; wont <awake>
        overdose	12	+ bar ; / <moment> ; <amount> <sedative> ; <amount> open ; <awake> <bodysound>
        overdose	12	<awake> her ; <breath> shallow ; <continue> <remember> ; <emergency> mi
        overdose	12	<emergency> spray ; <kin> estat ; <limp> as ; <medicine> de ; <needle> <money>
        overdose	12	<palecolor> <awake> ; <palecolor> <opioid> ; <palecolor> lik ; <palecolor> no
        overdose	12	<palecolor> not ; <say> <fluid> ; <take> too ; a fistful ; a snor ; ban se ; bare a
        overdose	12	blu cant ; breath shallow ; but <night> ; cal gf ; cant <feel> ; cold show
        overdose	12	color ceniz ; congestion ; couch mak ; de <sedative> ; drank the ; drool to ; el frasc
        overdose	12	el goter ; empin ; est durm ; est mor ; est tir ; eternal ; eternal <feel>
        overdose	12	eternal rub ; flojit ; gray ; had way ; head keep ; her breath ; hes only ; hes purpl
        overdose	12	hes snor ; hilit ; hilit de ; idk what ; is <cold> ; is cold ; jering cuest
        overdose	12	la <headface> ; las norco ; lip ; mar ronc ; mix <opioid> ; my knuckl ; new <amount>
        overdose	12	new batch ; no <breath> ; no abr ; no sient ; not respond ; on <room> ; on purpos
        overdose	12	puls ; purpos ; respond <headface> ; se muev ; slap ; slid down ; sobredosi mi
        overdose	12	the party ; tom com ; too many ; tourniquet ; un hilit ; underwat ; way mor ; went all
        overdose	12	wet rattl ; word are ; yel and
        overdose	11	0 xanni ; <alcohol> <kill> ; <amount> <opioid> ; <asleep> <headface>
        overdose	11	<bodypart> <fall> ; <bodypart> dusky ; <breath> her ; <chestheart> hard
        overdose	11	<container> <pain> ; <continue> <fall> ; <continue> then ; <crash> lik
        overdose	11	<eat> percolator ; <emergency> # ; <feel> <intoxicated> ; <fluid> to ; <friend> <pill>
        overdose	11	<go> togeth ; <headface> <die> ; <headface> <friend> ; <hear> com ; <intoxicated> hard
        overdose	11	<need> <emergency> ; <pain> <medicine> ; <palecolor> <drug> ; <palecolor> <water>
        overdose	11	<palecolor> she ; <palecolor> what ; <room> tilt ; again then ; azul no ; blu not
        overdose	11	bottl was ; breath her ; cachet y ; chest lift ; co driv ; coffe percolator
        overdose	11	collaps and ; com <clean> ; con codein ; cuart se ; did doubl ; drool on ; era lo
        overdose	11	est <palecolor> ; est com ; est quem ; feel floaty ; fold up ; forehead on ; frasc de
        overdose	11	gav street ; gf <emergency> ; gray gurgl ; handful sinc ; handl on ; he bought
        overdose	11	her <breath> ; hes warm ; his nos ; hol <container> ; i swallow ; john at ; las una
        overdose	11	le salen ; lip lik ; lost <rail> ; lost count ; lost track ; mak word ; metadon de
        overdose	11	n <see> ; nail gray ; narcan # ; nod hard ; of pain ; one let ; open her ; overdos she
        overdose	11	per <friend> ; perc lik ; pil on ; pleas hes ; remind ; resp 0 ; right with
        overdose	11	run togeth ; se meti ; skin is ; sobredosi ahorit ; sobredosific mi ; straw ; strip of
        overdose	11	that color ; the jameson ; the narcan ; to inhal ; told cal ; too <amount> ; took all
        overdose	11	truen la ; una azul ; unconsciou ; va la ; vez meno ; when cop ; wont wak
        overdose	10	0 <stiff> ; 0 en ; 0 th ; <always> ten ; <angry> <headface> ; <awake> <stranger>
        overdose	10	<bodypart> moradito ; <breath> <opioid> ; <cold> from ; <color> <die>
        overdose	10	<count> between ; <emergency> she ; <fire> <headface> ; <fluid> <pill>
        overdose	10	<furniture> mak ; <happy> unk ; <headface> kind ; <hear> <needle> ; <kin> odd
        overdose	10	<limp> <palecolor> ; <medicine> an ; <palecolor> i ; <palecolor> its
        overdose	10	<partner> <opioid> ; <room> <needle> ; <sad> 0 ; <sedative> just ; <sedative> porqu
        overdose	10	<see> kind ; <write> dot ; a gurgl ; a rattl ; a sod ; aft <consume> ; agonal ; alg en
        overdose	10	amig se ; baggi ; be <awake> ; blu fent ; blu its ; bottl sinc ; breath aft
        overdose	10	breath every ; breathin ; but <moment> ; but now ; cant rous ; chin keep ; chug
        overdose	10	cold from ; com disc ; content unk ; cual y ; dar and ; de <pill> ; de pastilla
        overdose	10	disc lent ; doesnt <shake> ; doesnt flinch ; dusky ; el antr ; ems en ; encontr a
        overdose	10	estan <put> ; feel my ; frasc ; furth apart ; gargara ; get furth ; get her ; grunt
        overdose	10	habl com ; happen right ; hav <emergency> ; hicier gargara ; his <headface> ; hor y
        overdose	10	in walk ; is slow ; isnt <bodysound> ; ive play ; la fiest ; le <hear> ; le estan
        overdose	10	le pic ; llegan ; look kind ; los <headface> ; los labio ; man con ; medi <moment>
        overdose	10	medi hor ; muchach del ; narcan ; needl cap ; needl next ; no <emergency>
        overdose	10	no reaction ; of <pill> ; of pil ; on <container> ; one <emergency> ; one narcan
        overdose	10	overdid ; overdid it ; overdos per ; papi est ; peg en ; pellizc ; pencil dot ; pledg
        overdose	10	pupil ; r at ; rag dol ; respons to ; shallow ; si hicier ; slow and ; somebody gav
        overdose	10	somebody pick ; son just ; straw on ; su papi ; surfac for ; tak hom ; taken them ; th
        overdose	10	the mouth ; thick and ; thirty ambien ; to remind ; typ with ; un jalon ; una moradito
        overdose	10	up lip ; wasnt his ; we rol
        overdose	9	0 gabapentin ; 0 klonopin ; 0 seg ; <amount> handl ; <awake> ; <awake> <partner>
        overdose	9	<awake> <write> ; <bodysound> <water> ; <cold> <clean> ; <cold> <palecolor>
        overdose	9	<container> <medicine> ; <container> <opioid> ; <container> an ; <continue> <hit>
        overdose	9	<emergency> no ; <feel> my ; <fluid> <hear> ; <friend> <emergency> ; <friend> <limp>
        overdose	9	<headface> down ; <hold> <headface> ; <limp> <breath> ; <limp> <furniture> ; <limp> in
        overdose	9	<limp> over ; <month> pas ; <needle> by ; <palecolor> he ; <pill> on ; <pill> organiz
        overdose	9	<remember> and ; <say> are ; <sedative> <moment> ; <take> <asleep> ; <take> lik
        overdose	9	a mannequin ; agu fri ; and thes ; at lip ; ate someth ; bab ; barbil ; bare <breath>
        overdose	9	bare breath ; bathroom floor ; becaus thi ; blurry ; both dai ; boyfriend overdos
        overdose	9	breathin lik ; burnt ; but tonit ; bystander ; cabinet about ; cap on ; capful
        overdose	9	car ceniz ; cigaret burn ; com treint ; complet ; cuanta <moment> ; cuanta hora
        overdose	9	de clonazepam ; de gasoliner ; demasi ; didnt turn ; dij 0 ; doe <opioid> ; doing perc
        overdose	9	dont <always> ; dont usual ; el sillon ; est fri ; estat sal ; f swallow ; floppy as
        overdose	9	foil on ; friend took ; funny gray ; gf <palecolor> ; going und ; got em ; gota de
        overdose	9	goter ; half open ; he fold ; her <headface> ; her bar ; her fingernail ; her skin
        overdose	9	her up ; her yet ; hes lik ; hes odd ; hes prop ; his back ; his fingernail
        overdose	9	his methadon ; i lift ; i yel ; is break ; jal air ; jarab con ; lid ; lift his
        overdose	9	lik <clean> ; lip blu ; lip purpl ; lost <count> ; mak that ; moradito ; my ambien
        overdose	9	n she ; nail look ; narcan spray ; needl on ; ni <headface> ; ni parpade ; no vuelv
        overdose	9	not right ; of <bodysound> ; of perc ; on bathroom ; on breastbon ; on top ; one didnt
        overdose	9	oth phon ; out <cold> ; out cold ; per roommat ; pil organiz ; pinch his ; poison
        overdose	9	q hag ; que eran ; question ; ra resident ; react ; react to ; respiracion ; rous her
        overdose	9	sack ; sandbag ; shook him ; slid ; slid off ; someth at ; stal ; stil around ; ta tira
        overdose	9	teen cal ; the shad ; ther <drug> ; ther <fluid> ; ther powd ; tira en ; toilet with
        overdose	9	tom veint ; tongu is ; voy manej ; want sleep ; way <amount> ; weird <color>
        overdose	9	weird color ; whil <past> ; whil ago ; xanax lik
        overdose	8	0 <headface> ; 0 took ; <alcohol> <breath> ; <amount> abr ; <angry> his
        overdose	8	<appointment> <headface> ; <awake> <child> ; <awake> <headface> ; <awake> <needle>
        overdose	8	<bodysound> bien ; <bodysound> but ; <breath> <angry> ; <child> twic
        overdose	8	<die> <bodysound> ; <drive> aint ; <emergency> <fluid> ; <emergency> <room>
        overdose	8	<emergency> from ; <emergency> its ; <emergency> off ; <fluid> down
        overdose	8	<friend> <sedative> ; <give> <fluid> ; <happy> <palecolor> ; <headface> no
        overdose	8	<headface> thing ; <hit> him ; <hot> n ; <needle> ; <opioid> <container>
        overdose	8	<opioid> <crash> ; <palecolor> <need> ; <put> alg ; <sedative> <say> ; <sedative> is
        overdose	8	<soon> <bodypart> ; <stop> abiert ; <take> furth ; <tool> <palecolor>
        overdose	8	<write> <headface> ; aft snort ; ambien ; and far ; and zip ; are bluish
        overdose	8	at <headface> ; at stop ; ate ; away ; ayud mi ; bag by ; bare ; barn im ; been lick
        overdose	8	bit open ; boc ; breath for ; breath keep ; cae la ; cal friend ; cant get
        overdose	8	celebrat with ; cierran ; clog drain ; co <drive> ; color lik ; com <bodysound>
        overdose	8	com cafeter ; com ronc ; compact ; complet con ; couch tonight ; de lad ; de tramadol
        overdose	8	de zolpidem ; dej ; dej abiert ; do noth ; doe dop ; drool and ; drool down
        overdose	8	el clonazepam ; el frasquit ; empty <container> ; empty <soon> ; empty next ; en sí
        overdose	8	est azul ; f fentanyl ; f opioid ; fac down ; fel out ; forget to ; frasc enter ; fri y
        overdose	8	frighten me ; froth ; gabapentin + ; get noth ; gf <bodysound> ; gf oding ; gf snor
        overdose	8	goe right ; habi <put> ; habi met ; hac medi ; handful of ; hasnt <hit> ; hasnt push
        overdose	8	he collaps ; he let ; he odd ; her sid ; hes <bodysound> ; him lik ; in arm ; int her
        overdose	8	intoxic ; its fetty ; ive <emergency> ; ive <play> ; ive narcan ; keep slap ; la car
        overdose	8	labio mor ; le va ; lift ; lik 0 ; lik poppy ; lock room ; long gap ; mak <say>
        overdose	8	me cierran ; me resbal ; medi abr ; meti chiv ; motel clerk ; n hes ; narcan my
        overdose	8	nos when ; odd on ; on <chestheart> ; open lik ; overdos its ; pain pil ; patch
        overdose	8	pinch him ; plant del ; por mas ; pupil lik ; resp about ; rn <opioid> ; ronc bien
        overdose	8	room bench ; se <put> ; se est ; se sobredosific ; sentenc she ; shaken ; she nod
        overdose	8	shot <drug> ; shot dop ; sit him ; slow ; slow <bodysound> ; snor but ; snor funny
        overdose	8	soma ; stil out ; suen com ; then forgot ; then fourteen ; thi gurgl ; thos <medicine>
        overdose	8	thos patch ; tianeptin bottl ; tien la ; tiny dot ; tir en ; to knock ; tod flojit
        overdose	8	track of ; trap y ; usual bag ; voic my ; what frighten ; when <official> ; when lift
        overdose	8	yel his
        overdose	7	# lin ; 0 door ; 0 tramadol ; <always> <rail> ; <amount> <medicine> ; <amount> strip
        overdose	7	<asleep> <bodysound> ; <asleep> <sedative> ; <bodypart> kind ; <breath> ; <breath> mayb
        overdose	7	<chestheart> mayb ; <child> <emergency> ; <clothes> <shake> ; <cold> <opioid>
        overdose	7	<cold> y ; <consume> <bodypart> ; <consume> com ; <container> open ; <continue> out
        overdose	7	<eat> someth ; <emergency> <home> ; <emergency> the ; <fall> lik ; <feel> <headface>
        overdose	7	<fire> his ; <fluid> <rope> ; <friend> <awake> ; <friend> se ; <furniture> <headface>
        overdose	7	<hear> <eat> ; <hold> <bodypart> ; <hold> <furniture> ; <intoxicated> <eat>
        overdose	7	<medicine> <kin> ; <opioid> <emergency> ; <partner> mix ; <put> <opioid>
        overdose	7	<put> <water> ; <say> up ; <sedative> im ; <sedative> lik ; <sedative> than
        overdose	7	<stop> lick ; <stranger> <headface> ; <take> <awake> ; <write> ths ; a <shake>
        overdose	7	a drain ; a grap ; a ir ; a straw ; about as ; afterparty ; alway push ; ambien and
        overdose	7	ambulanc peopl ; and clammy ; answ me ; answ the ; antr ; arm drop ; around <headface>
        overdose	7	ate a ; bed hosp ; bien poquit ; boc moradit ; bottl an ; breath mayb ; burn his
        overdose	7	but tonight ; cabinet ; cartoon and ; chin is ; club in ; com uva ; contest le ; cotton
        overdose	7	count breath ; cre q ; d lo ; de mas ; de papa ; did way ; down between ; drank a
        overdose	7	driv passeng ; drop lik ; drowsy ; dying he ; el <furniture> ; el jug ; em off
        overdose	7	empty <opioid> ; en par ; est inconscient ; est yend ; eye clos ; f she ; floor purpl
        overdose	7	four breath ; four on ; from <drug> ; gap in ; gav narcan ; going soft ; habl y
        overdose	7	half an ; he didnt ; he shot ; head rol ; held a ; her <asleep> ; her methadon
        overdose	7	her round ; her surgery ; heroin every ; hes <hopeless> ; hes <hot> ; him <palecolor>
        overdose	7	him ive ; his <opioid> ; his dop ; hom und ; i doubl ; in cool ; in weh ; is <fluid>
        overdose	7	is sup ; isnt ; isnt hom ; itchy ; its com ; its warm ; jal <breath> ; keep eye
        overdose	7	la boc ; la pued ; label torn ; le ech ; le ven ; lick ; loos <pill> ; meti
        overdose	7	month used ; mor y ; mora ; moradit de ; morfin ; motel ; motel 0 ; my methadon
        overdose	7	my wisdom ; nail went ; nasal narcan ; ni habl ; ni pestan ; no flinch ; no then
        overdose	7	norco 0 ; normal que ; noth when ; obtain 0 ; oding in ; off typ ; old kid
        overdose	7	on <furniture> ; one big ; one go ; organiz at ; orit ; pas con ; pastilla ; pastilla y
        overdose	7	patch on ; pleas somebody ; por coraj ; pour off ; powd on ; practic 0 ; pued levant
        overdose	7	purpl stuf ; pus lo ; push her ; q me ; rat me ; respons yet ; roomat ; seg ; shad
        overdose	7	shallow resp ; she <intoxicated> ; she overdos ; shot <opioid> ; sient y ; sinc cartoon
        overdose	7	sit up ; slap me ; sleep so ; slob ; spoon on ; sternum rub ; surfac ; swallow what
        overdose	7	swe i ; tak someth ; that <color> ; the <alcohol> ; the medicin ; the stal ; thos gas
        overdose	7	tilt ; to breath ; tom tod ; toppl ; torn off ; trap ; turn <palecolor> ; typ ths
        overdose	7	una <needle> ; una jering ; und ther ; va de ; vaci el ; wat on ; we r ; we stood
        overdose	7	went plum ; whol month ; whol strip ; with number ; x the ; xanni ; y encim ; y ronc
        overdose	6	0 conferenc ; 0 de ; 0 many ; 0 methadon ; 0 sat ; 0 swallow ; <amount> m
        overdose	6	<angry> <stop> ; <angry> bf ; <ask> <ask> ; <asleep> <put> ; <awake> <kin>
        overdose	6	<awake> tien ; <bodypart> <fire> ; <bodypart> <put> ; <bodypart> <sedative>
        overdose	6	<bodypart> back ; <bodypart> con ; <bodypart> ive ; <bodypart> la ; <bodypart> se
        overdose	6	<breath> <amount> ; <breath> <continue> ; <breath> <soon> ; <breath> aft ; <breath> til
        overdose	6	<church> <fire> ; <cold> <moment> ; <cold> as ; <color> <bodysound> ; <color> of
        overdose	6	<consume> tod ; <container> about ; <continue> around ; <crash> <think> ; <drive> pax
        overdose	6	<emergency> my ; <emergency> or ; <fluid> is ; <fluid> washcloth ; <furniture> rm
        overdose	6	<furniture> up ; <give> <cold> ; <go> <job> ; <go> rn ; <headface> are ; <headface> it
        overdose	6	<headface> on ; <hear> la ; <hot> <clean> ; <intoxicated> i ; <kin> <cold> ; <kin> mix
        overdose	6	<limp> <bodypart> ; <limp> <clean> ; <limp> <fluid> ; <limp> <room> ; <moment> <afraid>
        overdose	6	<moment> y ; <needle> <room> ; <needle> <stop> ; <night> dont ; <opioid> <awake>
        overdose	6	<opioid> <palecolor> ; <opioid> <wait> ; <opioid> od ; <palecolor> <friend>
        overdose	6	<palecolor> <headface> ; <palecolor> and ; <palecolor> ya ; <past> bc ; <phone> <hit>
        overdose	6	<pill> <remember> ; <pill> hac ; <put> <palecolor> ; <remember> <take> ; <room> stal
        overdose	6	<rope> la ; <school> <limp> ; <sedative> <think> ; <sedative> to ; <soon> <headface>
        overdose	6	<stiff> <palecolor> ; <stranger> <emergency> ; <stranger> <needle> ; <take> real
        overdose	6	<take> was ; <tool> hav ; <water> <opioid> ; a capful ; a clog ; a whol ; ago bc
        overdose	6	aguj todavi ; alot ; alumini quem ; alz ; and im ; and noth ; apret la ; are empty
        overdose	6	asleep i ; asleep sinc ; at hous ; away when ; azul ; azul part ; azul ya ; bang on
        overdose	6	bartend her ; be four ; bf <emergency> ; bought perc ; breath til ; bunch of ; by medic
        overdose	6	cabece ; cafeter ; car ya ; casi no ; chest hard ; clog ; coffe mak ; cold as
        overdose	6	com ceniz ; com cuarent ; com munec ; combin <drive> ; combin cab ; compact und
        overdose	6	complet de ; contest mi ; contest ni ; count her ; count to ; cus ; de rivotril
        overdose	6	del pie ; demasi pastilla ; desk rm ; despiert tien ; didnt so ; dieron en ; doe heroin
        overdose	6	doesnt pul ; doesnt so ; doing <opioid> ; don fel ; dorm la ; dot ; down <moment>
        overdose	6	down now ; drank all ; driv pax ; el ban ; emt 0 ; en rout ; er charg ; es fentanil
        overdose	6	est <awake> ; est despiert ; estoy <drive> ; evercle ; eye ; f <angry> ; f scream ; feo
        overdose	6	feo y ; fingertip ; fistful ; flr ; fog ; forgot took ; found <child> ; found <kin>
        overdose	6	found dtr ; four bottl ; frasquit ; g and ; gf <angry> ; gf say ; gin + ; going
        overdose	6	got real ; gota ; grey ; hard no ; has quit ; hasnt com ; hel y ; her on ; her som
        overdose	6	herman 0 ; hes bare ; hicier ; him <bodysound> ; him gurgl ; his <bodypart> ; his and
        overdose	6	his ear ; his jaw ; his skin ; his toe ; hora en ; hotel security ; hous mgr ; i bang
        overdose	6	in combin ; in dad ; in reclin ; is <needle> ; is foil ; is soft ; isnt answer
        overdose	6	isnt cough ; ive swallow ; jal ; jarab ; just slid ; just star ; keep nod ; keep wak
        overdose	6	la aguj ; la plant ; lawn as ; lift my ; lik pencil ; lip gray ; me talk ; medic 0
        overdose	6	mouth open ; much meth ; mummy ; nail hav ; no <hot> ; no ans ; nod so ; nois
        overdose	6	odd <alcohol> ; of purpl ; of them ; ojo a ; on <crash> ; on accident ; on floor
        overdose	6	on way ; one eyelid ; or <need> ; or need ; organiz ; oth <phone> ; overdos in
        overdose	6	overnight staf ; own <kin> ; pal and ; pas ; pastilla hac ; pax in ; pech se
        overdose	6	percolator and ; person ; pie y ; pil forgot ; pink foam ; plat at ; pleas <stranger>
        overdose	6	plum ; poppy seed ; port john ; pt own ; puk com ; push ; que <hospital> ; queri dorm
        overdose	6	resbal de ; rescu breath ; respir ; respir cad ; restroom stal ; rm 0 ; rn ; rol her
        overdose	6	ronqu rar ; rousabl ; ruidit ; saliv ; say fentanyl ; scream bf ; se habi ; se tom
        overdose	6	security <friend> ; security guest ; she <emergency> ; she breath ; shot heroin
        overdose	6	sillon ; sin <rope> ; sleep it ; sleepy ; som kid ; somebody cut ; someon keep
        overdose	6	someth from ; sound in ; spray ; stil run ; stuf on ; suelt en ; sunday all ; swab
        overdose	6	swimmy ; ten he ; th and ; the <amount> ; the ativan ; the cabinet ; the handful
        overdose	6	the organiz ; the tub ; then anoth ; ther pink ; ther puk ; thing <leave> ; thing left
        overdose	6	thing up ; thirty ; tibi ; tibi per ; tienen con ; tim a ; tira ; to <breath>
        overdose	6	to knuckl ; to shout ; to twelv ; treint por ; truck @ ; turn purpl ; un ruidit
        overdose	6	unk <pill> ; unk pil ; up <needle> ; up hes ; up n ; us out ; usa diari ; use but
        overdose	6	vaci ; vodk lik ; wak ; washcloth ; washcloth on ; wax and ; weird ; went a
        overdose	6	wet washcloth ; when <hold> ; whol handl ; win ; y na ; y ni ; y she ; yesterday lunch
        overdose	5	+ unk ; 0 <emergency> ; 0 <opening> ; 0 a ; 0 guest ; 0 heroin ; 0 min ; 0 se
        overdose	5	<alcohol> <limp> ; <always> <crash> ; <always> way ; <amount> <pill> ; <amount> cerc
        overdose	5	<amount> mayb ; <amount> noth ; <angry> <go> ; <asleep> aft ; <asleep> it
        overdose	5	<asleep> sent ; <asleep> so ; <awake> <breath> ; <awake> <put> ; <blood> <cold>
        overdose	5	<bodypart> <hopeless> ; <bodypart> <pill> ; <bodypart> r ; <bodysound> <happy>
        overdose	5	<bodysound> thing ; <bodysound> when ; <breath> a ; <calm> <water>
        overdose	5	<chestheart> <emergency> ; <chestheart> doing ; <clean> lik ; <color> <breath>
        overdose	5	<color> <eat> ; <color> <fire> ; <color> <pain> ; <consume> <fire> ; <consume> <soon>
        overdose	5	<consume> alarm ; <consume> the ; <container> <bodypart> ; <container> <bodysound>
        overdose	5	<container> back ; <container> cant ; <container> just ; <container> than
        overdose	5	<container> was ; <continue> <sedative> ; <count> her ; <day> <day> ; <daytime> las
        overdose	5	<die> sent ; <drive> pa ; <drive> ya ; <eat> <withdrawal> ; <emergency> <continue>
        overdose	5	<emergency> asi ; <emergency> per ; <fall> <fluid> ; <fall> out ; <fire> dept
        """
}
