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
        overdose	24	<awake> him ; <fluid> <bodysound> ; hes <palecolor> ; nois lik ; pinpoint ; then goe
        overdose	23	<palecolor> around ; a puls ; flinch ; floppy ; hes turn ; im <emergency> ; labio mor
        overdose	23	rr ; slap him ; swallow the
        overdose	22	<breath> <always> ; <emergency> <moment> ; <emergency> right ; <headface> <chestheart>
        overdose	22	<shake> him ; a <bodysound> ; hes <limp> ; him up ; is <emergency> ; overdos ; took 0
        overdose	22	took lik
        overdose	21	<breath> <moment> ; alfil ; breath lik ; cant wak ; get him ; just took ; labio
        overdose	20	between <breath> ; between breath ; est <cold> ; fingernail ; he chew ; ice down
        overdose	20	lo normal ; not <breath> ; not breath ; odd hes ; tap <go>
        overdose	19	/ min ; <limp> ; ativan is ; burnt spoon ; drool ; her anymor ; ing ; pued <awake>
        overdose	19	sient la ; swallow everyth ; thick <headface> ; too many ; turn color
        overdose	18	<child> <limp> ; <container> <pill> ; <needle> <soon> ; <pill> <moment> ; <room> se
        overdose	18	baggi at ; blu around ; com trap ; empty <moment> ; empty now ; is oding ; no respir
        overdose	18	nod ; on toilet ; ronqu ; se trag ; wak him
        overdose	17	<bodysound> ; <breath> <palecolor> ; <emergency> <breath> ; <hear> <bodypart>
        overdose	17	<take> too ; <think> <emergency> ; a sack ; be woken ; ceniz ; confundi ; demasi cre
        overdose	17	driv night ; est sobredosific ; eye open ; fold lik ; gcs ; gcs 0 ; i discount
        overdose	17	inconscient ; jering ; keep forget ; muev ; not <awake> ; pus alg ; sack of
        overdose	17	self <stranger> ; shad of ; she <cold> ; slat ; slur ; the knock ; vuelv en ; whol bag
        overdose	16	0 ems ; <bodypart> <palecolor> ; <bodysound> weird ; <headface> <rope>
        overdose	16	<headface> lik ; <moment> <limp> ; <palecolor> <emergency> ; <palecolor> <needle>
        overdose	16	<phone> gf ; <room> pleas ; a rag ; abr los ; alcohol poison ; capful of ; dad odd
        overdose	16	demasi ; despiert ; didnt turn ; doing cpr ; eyelid ; floaty ; ful at ; he alway
        overdose	16	im oding ; intoxicacion ; intoxicacion por ; is turn ; just swallow ; me contest
        overdose	16	minut ago ; moradit ; no respond ; of pep ; opiaceo ; pinpoint <headface>
        overdose	16	pinpoint pupil ; shak him ; she cold ; snor weird ; sobredosi ; way too ; with ghb
        overdose	15	0 nasal ; <bodysound> <shake> ; <consume> someth ; <container> <moment> ; <friend> odd
        overdose	15	<limp> and ; <put> <cold> ; <town> rm ; bubbl ; count between ; forgot and ; hand look
        overdose	15	im overdos ; knuckl on ; lick his ; motel rm ; of someth ; one eye ; overamp
        overdose	15	overdos right ; progres ; pued despert ; purpl ; purpos 0 ; se pas ; snor ; uber driv
        overdose	15	wet rattl ; y nad
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
        overdose	13	ask question ; ban se ; bluish ; breath ; cant feel ; cierran los ; color
        overdose	13	color ceniz ; com round ; con codein ; couch mak ; everybody is ; everyth is
        overdose	13	flop back ; he <always> ; her round ; hes <cold> ; hes cold ; hes drool ; i overdid
        overdose	13	in restroom ; is <cold> ; is cold ; isnt mov ; just shot ; le <angry> ; le grit
        overdose	13	los labio ; min ago ; mix <opioid> ; mouth ; my knuckl ; not wak ; od in ; of g
        overdose	13	of tylenol ; often as ; one <breath> ; one breath ; ronc ; rous ; skin cool ; slack
        overdose	13	snort someth ; ten second ; tom com ; too <amount> ; woken ; wont <awake> ; wont answ
        overdose	13	yel and
        overdose	12	/ <moment> ; <alcohol> <kill> ; <bodypart> dusky ; <container> <pain>
        overdose	12	<continue> <remember> ; <emergency> mi ; <feel> <intoxicated> ; <feel> las
        overdose	12	<go> togeth ; <headface> <write> ; <intoxicated> hard ; <kill> control ; <medicine> de
        overdose	12	<needle> cap ; <palecolor> lik ; <palecolor> not ; <room> tilt ; a fistful ; bang on
        overdose	12	bare a ; blu cant ; breathin ; breathin lik ; but <night> ; cachet y ; cal gf
        overdose	12	cant <feel> ; chin ; cold show ; congestion ; cuart se ; de <sedative> ; did doubl
        overdose	12	didnt <hit> ; ech agu ; el frasc ; els <opioid> ; els methadon ; empin ; en sobredosi
        overdose	12	est tir ; eternal ; eternal <feel> ; eternal rub ; feel floaty ; gray ; handful
        overdose	12	he bought ; her breath ; hes mak ; hilit ; hilit de ; his fac ; idk what
        overdose	12	isnt <bodysound> ; la <headface> ; las norco ; le salen ; lip ; many oxy ; metadon de
        overdose	12	needl stil ; new <amount> ; new batch ; no <breath> ; no abr ; no jal ; no sient
        overdose	12	nod hard ; not respond ; on <room> ; on purpos ; poison control ; purpos ; run togeth
        overdose	12	she swallow ; sient las ; slap ; slid down ; sobredosi mi ; strip of ; the narcan
        overdose	12	thick ; told cal ; took all ; tourniquet ; un hilit ; una azul ; und <continue>
        overdose	12	und again ; underwat ; way mor ; went all
        overdose	11	0 xanni ; <amount> <sedative> ; <asleep> <headface> ; <awake> <bodysound>
        overdose	11	<breath> her ; <breath> shallow ; <chestheart> hard ; <color> <die> ; <count> between
        overdose	11	<crash> lik ; <headface> <bodysound> ; <headface> <die> ; <headface> <friend>
        overdose	11	<hear> com ; <need> <emergency> ; <needle> <money> ; <palecolor> <drug>
        overdose	11	<palecolor> <opioid> ; <palecolor> <water> ; <palecolor> no ; <put> alg
        overdose	11	<say> <fluid> ; <take> way ; a gurgl ; alg en ; azul no ; breath her ; breath shallow
        overdose	11	chest lift ; co driv ; collaps and ; com <clean> ; doe dop ; drank the ; drool on
        overdose	11	drool to ; el goter ; era lo ; est com ; est durm ; est quem ; flojit ; floppy as
        overdose	11	fold up ; frasc de ; had way ; head keep ; hes purpl ; hes warm ; his fingernail
        overdose	11	his nos ; hol <container> ; i bang ; i swallow ; is slow ; jering cuest ; john at
        overdose	11	las una ; lay down ; le <hear> ; lost count ; man con ; n <see> ; narcan ; needl next
        overdose	11	of pain ; open but ; peg en ; per <friend> ; pil on ; puls ; rag dol ; remind ; resp 0
        overdose	11	respond <headface> ; respons yet ; se meti ; skin is ; sobredosi ahorit ; somebody gav
        overdose	11	that color ; the jameson ; the mouth ; thi <bodysound> ; thirty ambien ; tiny dot
        overdose	11	truen la ; typ with ; un jalon ; unconsciou ; up lip ; va la ; when cop ; wont wak
        overdose	11	word are
        overdose	10	0 en ; 0 th ; <always> ten ; <amount> <opioid> ; <angry> <headface>
        overdose	10	<awake> <partner> ; <awake> <write> ; <cold> <clean> ; <cold> from
        overdose	10	<container> <opioid> ; <continue> then ; <eat> percolator ; <emergency> # ; <feel> my
        overdose	10	<fluid> <pill> ; <fluid> to ; <friend> <pill> ; <furniture> mak ; <happy> unk
        overdose	10	<headface> down ; <headface> kind ; <hear> <needle> ; <law> im ; <palecolor> i
        overdose	10	<palecolor> its ; <palecolor> what ; <pill> on ; <take> lik ; <write> dot ; a rattl
        overdose	10	a snor ; a sod ; aft <consume> ; again then ; agonal ; amig se ; baggi ; be <awake>
        overdose	10	blu its ; bottl sinc ; bottl was ; breath aft ; but tonit ; cae la ; chin keep ; chug
        overdose	10	cigaret burn ; coffe percolator ; cold from ; com disc ; com treint ; content unk
        overdose	10	cual y ; de clonazepam ; disc lent ; doesnt <shake> ; doesnt flinch ; dusky ; el antr
        overdose	10	ems en ; encontr a ; est <palecolor> ; feel my ; forehead on ; forget ; friend took
        overdose	10	furth apart ; gargara ; get furth ; get her ; gray gurgl ; grunt ; habl com
        overdose	10	happen right ; hav <emergency> ; her <breath> ; her <headface> ; her fingernail
        overdose	10	hes snor ; hicier gargara ; him hard ; his <headface> ; in <breath> ; in walk
        overdose	10	ive play ; keep drop ; la fiest ; le pic ; lid ; lift his ; lip lik ; lip purpl
        overdose	10	los <headface> ; lost <rail> ; lost track ; medi <moment> ; medi hor ; n she
        overdose	10	nail gray ; narcan # ; narcan spray ; ni <headface> ; ni parpade ; no <emergency>
        overdose	10	no reaction ; not right ; nurs i ; of <pill> ; of perc ; of pil ; on <container>
        overdose	10	one didnt ; one let ; open her ; overdid ; overdid it ; overdos per ; overdos she
        overdose	10	papi est ; patch ; pencil dot ; pinch him ; pinch his ; pledg ; r at ; right with
        overdose	10	se muev ; shallow ; si hicier ; slid ; slid off ; slow and ; sobredosific mi
        overdose	10	somebody pick ; son just ; stil around ; su papi ; tak hom ; teen cal ; th ; the party
        overdose	10	to inhal ; to remind ; una apuest ; vez meno ; way <amount> ; we rol
        overdose	9	0 gabapentin ; 0 klonopin ; 0 seg ; <alcohol> <breath> ; <amount> strip ; <awake>
        overdose	9	<awake> <headface> ; <awake> her ; <bodypart> moradito ; <bodysound> bien
        overdose	9	<bodysound> but ; <breath> <opioid> ; <cold> <palecolor> ; <container> <medicine>
        overdose	9	<container> an ; <continue> <hit> ; <die> <bodysound> ; <emergency> off
        overdose	9	<emergency> she ; <fire> <headface> ; <fluid> <hear> ; <friend> <emergency>
        overdose	9	<friend> <sedative> ; <kin> odd ; <limp> <breath> ; <limp> <palecolor> ; <limp> in
        overdose	9	<medicine> an ; <month> pas ; <opioid> <container> ; <opioid> <crash> ; <phone> <hit>
        overdose	9	<pill> organiz ; <room> <needle> ; <sad> 0 ; <say> are ; <sedative> just
        overdose	9	<sedative> porqu ; <see> kind ; <write> <headface> ; agu fri ; at <headface> ; at lip
        overdose	9	away ; bare <breath> ; bare breath ; bathroom floor ; becaus thi ; blu fent ; blu not
        overdose	9	blurry ; both dai ; burnt ; but <moment> ; but now ; bystander ; cabinet about
        overdose	9	cal friend ; com <bodysound> ; com ronc ; complet ; cuanta <moment> ; cuanta hora
        overdose	9	dar and ; de <pill> ; de gasoliner ; de papa ; de pastilla ; dij 0 ; dont <always>
        overdose	9	dont usual ; el jug ; el sillon ; eye clos ; f swallow ; fac down ; frasc
        overdose	9	gf <emergency> ; going und ; got em ; gota de ; goter ; habi <put> ; habi met ; had too
        overdose	9	half open ; handful of ; handl on ; he fold ; he let ; her yet ; hes odd ; his back
        overdose	9	his chest ; hor y ; i lift ; i yel ; intoxic ; jal air ; jarab con ; le va
        overdose	9	lik <clean> ; lip blu ; llegan ; look kind ; lost <count> ; mak that ; mak word
        overdose	9	meti chiv ; motel clerk ; muchach del ; my ambien ; nail look ; needl cap ; no vuelv
        overdose	9	on bathroom ; one <emergency> ; one narcan ; oth phon ; pellizc ; per roommat
        overdose	9	pil organiz ; poison ; pupil ; que eran ; ra resident ; resp about ; respiracion
        overdose	9	ronc bien ; sack ; sandbag ; sentenc she ; shot <opioid> ; snor but ; someth at ; stal
        overdose	9	straw ; surfac for ; ta tira ; the shad ; then forgot ; ther <drug> ; ther powd
        overdose	9	thos <medicine> ; thos patch ; tilt ; tira en ; toilet with ; tongu is ; track of
        overdose	9	trap y ; una moradito ; usual bag ; voic my ; voy manej ; wasnt his ; whol strip
        overdose	8	0 <stiff> ; <amount> <medicine> ; <amount> abr ; <amount> handl ; <angry> his
        overdose	8	<appointment> <headface> ; <asleep> <sedative> ; <awake> <needle> ; <awake> <stranger>
        overdose	8	<bodysound> <water> ; <breath> ; <breath> mayb ; <clothes> <shake>
        overdose	8	<emergency> <fluid> ; <emergency> <room> ; <emergency> its ; <emergency> no
        overdose	8	<fluid> down ; <friend> <limp> ; <give> <fluid> ; <go> soft ; <headface> thing
        overdose	8	<hit> him ; <hold> <headface> ; <hot> n ; <kin> estat ; <limp> <clean>
        overdose	8	<limp> <furniture> ; <limp> over ; <needle> ; <needle> by ; <palecolor> <need>
        overdose	8	<palecolor> he ; <palecolor> she ; <pill> hac ; <put> <daytime> ; <remember> and
        overdose	8	<sedative> <moment> ; <sedative> <say> ; <sedative> is ; <stop> abiert
        overdose	8	<take> <asleep> ; <tool> <palecolor> ; a mannequin ; a straw ; aft snort ; ambien
        overdose	8	ambien and ; and thes ; are bluish ; at stop ; ate ; ate a ; ate someth ; bag by
        overdose	8	barbil ; been lick ; bien poquit ; boc ; boyfriend overdos ; breath for ; breath keep
        overdose	8	breath mayb ; but tonight ; cant get ; cap on ; capful ; car ceniz ; celebrat with
        overdose	8	cierran ; co <drive> ; color lik ; com cafeter ; com cuarent ; compact ; complet con
        overdose	8	con ron ; couch tonight ; count breath ; de tramadol ; de zolpidem ; dej abiert
        overdose	8	did way ; do noth ; down <moment> ; down now ; drool down ; el clonazepam ; el frasquit
        overdose	8	empty <container> ; empty <opioid> ; empty <soon> ; empty next ; en sí ; est azul
        overdose	8	est fri ; estan <put> ; f fentanyl ; f opioid ; feo y ; fingernail went ; floor purpl
        overdose	8	foil on ; frighten me ; froth ; funny gray ; gabapentin + ; gf <bodysound> ; gf snor
        overdose	8	going soft ; hasnt <hit> ; hasnt push ; he collaps ; he odd ; he shot ; her <asleep>
        overdose	8	her bar ; her sid ; her skin ; her up ; hes <bodysound> ; hes lik ; him <palecolor>
        overdose	8	int her ; is <fluid> ; isnt answer ; its fetty ; ive <play> ; keep slap ; la car
        overdose	8	le estan ; lift ; lik poppy ; lock room ; long gap ; mar ronc ; me cierran ; me resbal
        overdose	8	medi abr ; moradito ; motel 0 ; n hes ; nasal narcan ; needl on ; norco 0 ; nos when
        overdose	8	odd on ; of <bodysound> ; on <chestheart> ; on breastbon ; one big ; out <cold>
        overdose	8	out cold ; overdos its ; pain pil ; pas con ; pastilla ; pastilla y ; patch on
        overdose	8	plant del ; por mas ; pour off ; pupil lik ; purpl stuf ; q hag ; question ; react
        overdose	8	react to ; respiratory ; respons to ; rn <opioid> ; room bench ; se <put> ; se est
        overdose	8	se habi ; shaken ; shallow resp ; shook him ; shot <drug> ; shot dop ; sit him ; sit up
        overdose	8	slow ; slow <bodysound> ; spoon on ; stil out ; straw on ; suen com ; sunday all
        overdose	8	swallow what ; the organiz ; ther <fluid> ; tianeptin bottl ; tien la ; tir en
        overdose	8	to knock ; tom veint ; want sleep ; went plum ; what frighten ; when <official>
        overdose	8	when lift ; whil <past> ; whil ago ; x the ; yel his
        overdose	7	0 <headface> ; 0 door ; 0 took ; 0 tramadol ; <asleep> <bodysound> ; <awake> <breath>
        overdose	7	<awake> <child> ; <breath> <angry> ; <breath> <soon> ; <child> <emergency>
        overdose	7	<child> twic ; <cold> <awake> ; <cold> <opioid> ; <cold> y ; <consume> <bodypart>
        overdose	7	<consume> com ; <container> about ; <container> open ; <continue> <fall>
        overdose	7	<continue> out ; <crash> <think> ; <drive> aint ; <eat> someth ; <eat> too
        overdose	7	<emergency> <home> ; <emergency> from ; <feel> <headface> ; <fire> his ; <friend> se
        overdose	7	<hear> <eat> ; <hold> <bodypart> ; <intoxicated> <eat> ; <limp> <bodypart>
        overdose	7	<medicine> <kin> ; <partner> <opioid> ; <partner> mix ; <put> <opioid> ; <say> up
        overdose	7	<school> <limp> ; <sedative> im ; <sedative> theyr ; <sedative> to ; <soon> <bodypart>
        overdose	7	<stop> lick ; <stranger> <headface> ; <take> furth ; a <shake> ; a carp ; a ir
        overdose	7	about as ; and clammy ; and zip ; answ me ; answ the ; are empty ; arm drop
        overdose	7	around <headface> ; asleep sinc ; azul part ; bab ; bare ; barn im ; bed hosp
        overdose	7	bit open ; bottl an ; breath every ; burn his ; cabinet ; cant rous ; cartoon and
        overdose	7	clog drain ; clr scream ; club in ; coffe mak ; com ceniz ; com uva ; cotton ; count to
        overdose	7	cre q ; de lad ; de mas ; dej ; demasi pastilla ; doe <opioid> ; down between ; drank a
        overdose	7	driv passeng ; drowsy ; el <furniture> ; em off ; f she ; fel out ; fingernail are
        overdose	7	found <kin> ; four on ; fri y ; from <drug> ; gav narcan ; gf <palecolor> ; gf oding
        overdose	7	goe right ; gota ; hac medi ; half an ; handful sinc ; hard no ; he didnt
        overdose	7	her methadon ; heroin every ; hes <hot> ; hes prop ; him ive ; him lik ; his dop
        overdose	7	hom und ; in arm ; in cool ; in weh ; is soft ; is sup ; isnt ; isnt hom ; itchy
        overdose	7	its com ; its warm ; ive <emergency> ; ive narcan ; jal <breath> ; just star ; keep eye
        overdose	7	keep wak ; la boc ; la pued ; label torn ; le ech ; le ven ; lick ; lik 0 ; lip gray
        overdose	7	mak <say> ; me talk ; moradit de ; motel ; my methadon ; nail went ; narcan my
        overdose	7	ni habl ; no flinch ; no then ; normal que ; noth when ; obtain 0 ; old kid
        overdose	7	on <furniture> ; on top ; one go ; organiz ; organiz at ; orit ; oth <phone>
        overdose	7	overdos in ; pastilla hac ; pech se ; pleas somebody ; plu someth ; plum ; por coraj
        overdose	7	powd on ; practic 0 ; pus lo ; q me ; roomat ; se confundi ; se sobredosific ; se tom
        overdose	7	seg ; shad ; she count ; she nod ; she overdos ; sient y ; sinc cartoon ; slap me
        overdose	7	sleep it ; sleep so ; sleepy ; slob ; snor funny ; soma ; someon keep ; sound in
        overdose	7	spray ; sternum rub ; stuf on ; swe i ; tak someth ; that <color> ; the <alcohol>
        overdose	7	the ativan ; the medicin ; the stal ; then fourteen ; thi gurgl ; thick and ; thos gas
        overdose	7	tim a ; tod flojit ; toppl ; torn off ; trap ; turn <palecolor> ; turn her ; und ther
        overdose	7	use but ; va de ; vaci ; vaci el ; wak ; we r ; we stood ; y encim
        overdose	6	+ unk ; 0 <emergency> ; 0 conferenc ; 0 many ; 0 methadon ; 0 sat ; 0 swallow
        overdose	6	<always> <rail> ; <amount> m ; <angry> bf ; <ask> <ask> ; <bodypart> <fire>
        overdose	6	<bodypart> <pill> ; <bodypart> <put> ; <bodypart> con ; <bodypart> ive ; <bodypart> la
        overdose	6	<bodypart> se ; <bodysound> <bodysound> ; <bodysound> for ; <breath> <continue>
        overdose	6	<breath> aft ; <breath> til ; <chestheart> doing ; <clinician> <think>
        overdose	6	<cold> <moment> ; <color> <bodysound> ; <color> of ; <consume> <fire>
        overdose	6	<continue> around ; <day> <day> ; <drive> pax ; <emergency> asi ; <emergency> my
        overdose	6	<emergency> the ; <fall> <fluid> ; <fall> lik ; <fluid> <rope> ; <fluid> is
        overdose	6	<fluid> washcloth ; <friend> <awake> ; <furniture> <headface> ; <furniture> rm
        overdose	6	<furniture> up ; <give> <cold> ; <go> rn ; <happy> <palecolor> ; <headface> are
        overdose	6	<headface> no ; <headface> noth ; <headface> on ; <headface> pa ; <headface> slat
        overdose	6	<hear> la ; <hold> <furniture> ; <intoxicated> <day> ; <intoxicated> i ; <kin> <cold>
        overdose	6	<kin> mix ; <law> she ; <limp> <fluid> ; <limp> <room> ; <medicine> ther
        overdose	6	<moment> <afraid> ; <needle> <room> ; <night> dont ; <opioid> <awake>
        overdose	6	<opioid> <emergency> ; <opioid> <palecolor> ; <opioid> <wait> ; <opioid> hes
        overdose	6	<opioid> od ; <opioid> that ; <palecolor> <trade> ; <palecolor> and ; <palecolor> bare
        overdose	6	<past> bc ; <pill> <furniture> ; <pill> <remember> ; <put> <palecolor> ; <put> <water>
        overdose	6	<put> ice ; <rope> la ; <sedative> <think> ; <see> at ; <soon> <headface>
        overdose	6	<stiff> <palecolor> ; <stranger> <emergency> ; <stranger> <needle> ; <take> <awake>
        overdose	6	<take> <headface> ; <take> real ; <take> was ; <tool> hav ; a capful ; a drain ; a lawn
        overdose	6	a whol ; afterparty ; ago bc ; aguj todavi ; alot ; alumini quem ; alz ; ambulanc peopl
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
        overdose	6	habl y ; has quit ; hasnt com ; head rol ; hel y ; held a ; her <tool> ; her nail
        overdose	6	her norc ; her on ; her som ; hicier ; him <bodysound> ; him gurgl ; him sleep
        overdose	6	his <bodypart> ; his <opioid> ; his ear ; his jaw ; his methadon ; his skin ; his toe
        overdose	6	hora en ; hotel security ; hous mgr ; i <stop> ; i <think> ; i empti ; in dad
        overdose	6	in reclin ; in stil ; is tilt ; isnt <home> ; isnt cough ; it drop ; it frighten
        overdose	6	ive swallow ; jarab ; just slid ; la aguj ; lawn as ; le <put> ; le cae ; lift my
        overdose	6	lin <kin> ; lin he ; lip gon ; long ; loos <pill> ; lukewarm ; mak thi ; manny
        overdose	6	medic 0 ; meti ; mgr resident ; milkshak through ; mor y ; mora ; morfin ; mummy
        overdose	6	nail hav ; ni pestan ; niet est ; no <hot> ; no ans ; no llegan ; nois ; nurs
        overdose	6	odd <alcohol> ; of <opioid> ; of grap ; of purpl ; on <crash> ; on accident ; on way
        overdose	6	open lik ; or <need> ; or need ; pal and ; paramedic say ; parpade ; pas ; pax in
        overdose	6	pie y ; pil forgot ; pink foam ; plat at ; pleas <stranger> ; poppy seed ; pt own
        overdose	6	puk com ; push ; put ice ; que <hospital> ; queri dorm ; rag ; rat me ; reclin
        overdose	6	resbal de ; rescu breath ; respir ; respond tien ; rm 0 ; rol her ; rol him ; ronqu rar
        overdose	6	rousabl ; ruidit ; run ; sabemo cual ; sal <fluid> ; sal espumit ; saliv ; say fentanyl
        overdose	6	scream ; scream bf ; security <friend> ; security guest ; she <count>
        overdose	6	she <intoxicated> ; she breath ; she didnt ; shot heroin ; shot up ; sillon
        overdose	6	sin <rope> ; snor for ; somebody cut ; stil run ; surfac ; swab ; swimmy ; taken them
        overdose	6	ten he ; th and ; the ambulanc ; the cabinet ; the tub ; then anoth ; ther pink
        overdose	6	ther puk ; thing <leave> ; thing left ; thing up ; thirty ; thre capful ; tienen con
        overdose	6	tio ; tira ; to breath ; to go ; to knuckl ; to shout ; to twelv ; tom tod ; treint por
        overdose	6	truck @ ; turn <color> ; turn purpl ; twelv of ; un ruidit ; una <needle> ; una jering
        overdose	6	unk <pill> ; unk pil ; up <needle> ; up <write> ; up n ; up she ; up we ; us out
        overdose	6	usa diari ; vasit ; wak her ; washcloth ; washcloth on ; wat on ; wax and
        overdose	6	weird <color> ; weird color ; wet washcloth ; when <hold> ; whil then ; whol bunch
        overdose	6	word run ; xanni ; y casi ; y na ; y ni ; y ronc ; yesterday lunch
        overdose	5	0 <opening> ; 0 a ; 0 de ; 0 guest ; 0 heroin ; 0 min ; 0 pinpoint ; 0 se
        overdose	5	<alcohol> <limp> ; <always> <crash> ; <always> way ; <amount> <container>
        overdose	5	<amount> <pill> ; <amount> cerc ; <amount> noth ; <angry> <go> ; <angry> <stop>
        overdose	5	<angry> son ; <asleep> <put> ; <asleep> aft ; <asleep> sent ; <asleep> so
        overdose	5	<awake> <kin> ; <awake> <put> ; <blood> <cold> ; <bodypart> <sedative>
        overdose	5	<bodypart> back ; <bodypart> r ; <bodysound> <happy> ; <bodysound> muy
        overdose	5	<bodysound> thing ; <bodysound> when ; <breath> <bodysound> ; <breath> about
        overdose	5	<calm> <water> ; <chestheart> <emergency> ; <chestheart> mayb ; <church> <fire>
        overdose	5	<clean> moj ; <cold> as ; <colleague> resident ; <color> <breath> ; <color> <eat>
        overdose	5	<color> <fire> ; <color> part ; <consume> <soon> ; <consume> alarm ; <consume> the
        """
}
