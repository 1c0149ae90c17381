extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-82	=
        overdose	49	oding
        overdose	39	<palecolor> <bodysound>
        overdose	38	far away ; pinch her ; rr 0
        overdose	37	pued <awake>
        overdose	35	hes <emergency>
        overdose	32	<continue> slid ; just took ; keep slid
        overdose	31	ativan is ; pued despert
        overdose	30	cant <awake> ; overdos
        overdose	29	<container> <sedative> ; a puls ; breath lik ; in progres ; slap him ; swallow all
        overdose	28	chin on ; floppy ; hes blu ; sobredosific
        overdose	27	between breath ; od ing ; pain patch ; pinch ; pinpoint ; resp
        overdose	26	<breath> <always> ; gurgl ; swallow ; then goe
        overdose	25	<awake> him ; rr ; sobredosi ; tibi ; tibi per
        overdose	24	/ min ; com trap ; doing <emergency> ; is turn ; moradit ; obtund
        overdose	23	<palecolor> around ; cant wak ; est sobredosific ; fingernail ; get him ; hes <limp>
        overdose	23	him up ; on toilet
        overdose	22	empin ; ful at ; hes <palecolor> ; ice down ; took lik ; whol bottl
        overdose	21	<fluid> <bodysound> ; hes turn ; knuckl on ; overamp ; slat ; swallow everyth ; took 0
        overdose	20	<breath> lik ; <headface> slat ; <pill> <moment> ; <shake> him ; baggi at
        overdose	20	burnt spoon ; dosi de ; drank the ; dusky ; est tibi ; her anymor ; im <emergency>
        overdose	20	odd hes ; swallow the ; tom demasi
        overdose	19	<container> <pill> ; <emergency> <moment> ; <emergency> right
        overdose	19	<palecolor> <emergency> ; <room> <bodysound> ; a mirror ; a rag ; demasi cre ; drool
        overdose	19	empty <moment> ; empty now ; i discount ; im oding ; is <emergency> ; keep forget
        overdose	19	lo normal ; man con ; rod un ; ronqu ; she <cold> ; tap <go> ; took way ; turn color
        overdose	19	wont squeez
        overdose	18	<breath> <moment> ; <headface> <breath> ; <headface> <chestheart> ; <home> obtain
        overdose	18	<needle> cap ; alcohol poison ; alfil ; eyelid ; inconscient ; jsut ; labio
        overdose	18	of <bodysound> ; one eye ; pie y ; que eran ; she cold ; the knock ; thick <headface>
        overdose	18	wak him
        overdose	17	<child> <limp> ; <needle> <continue> ; a <bodysound> ; a sack ; bar n
        overdose	17	between <breath> ; bottl was ; ceniz ; doing cpr ; en sobredosi ; est <cold> ; flinch
        overdose	17	ing ; needl stil ; nod ; of tylenol ; pinpoint <headface> ; sack of ; se empin
        overdose	17	tien las ; took too ; una mor ; was ful ; way too ; with ghb ; y nad
        overdose	16	/ <moment> ; <bodypart> clip ; <friend> odd ; <headface> <rope> ; <headface> lik
        overdose	16	<limp> ; <needle> <soon> ; <phone> gf ; <remember> <breath> ; cachet ; cachet y
        overdose	16	chin keep ; confundi ; dad odd ; de alfil ; est hel ; fing clip ; fold lik
        overdose	16	from covid ; grayish ; hes <cold> ; hes cold ; is overdos ; jering ; just swallow
        overdose	16	keep drop ; lick his ; lip slat ; minut ago ; odd on ; of g ; pinpoint pupil ; pus alg
        overdose	16	self <stranger> ; shad of ; shak him ; skin is ; talk up
        overdose	15	<always> as ; <bodysound> <shake> ; <container> <moment> ; <moment> <limp>
        overdose	15	<need> <emergency> ; <needle> <furniture> ; <palecolor> <breath> ; <palecolor> i
        overdose	15	<think> <emergency> ; as often ; bare a ; blu around ; blu cant ; chin ; com <clean>
        overdose	15	count between ; flop back ; forgot and ; grunt ; hand look ; he alway ; is <cold>
        overdose	15	is cold ; la bab ; le <angry> ; lip lik ; muev ; nois lik ; of pep ; often as
        overdose	15	overamp on ; real heavy ; room keep ; rous ; sostien ; thick ; woken
        overdose	14	0 <stiff> ; 0 door ; 0 nasal ; 0 rigid ; <asleep> <headface> ; <breath> mayb
        overdose	14	<consume> someth ; <continue> <remember> ; <count> <breath> ; <emergency> <room>
        overdose	14	<headface> <write> ; <kin> odd ; <limp> and ; <limp> as ; <palecolor> <water>
        overdose	14	<pill> unk ; <room> se ; <sedative> is ; <take> way ; breath every ; breath mayb
        overdose	14	cierran los ; color ; couch mak ; doing <chestheart> ; doing chest ; dribbl ; ech agu
        overdose	14	eyelid and ; fold up ; frasc de ; gcs ; gcs 0 ; going und ; he took ; her norc
        overdose	14	hes drool ; i shout ; internet said ; le grit ; many oxy ; min ago ; my knuckl
        overdose	14	narcan ; od ; od in ; of someth ; one <breath> ; one breath ; overdos in
        overdose	14	overdos right ; pil unk ; purpos 0 ; respir cad ; se trag ; slack ; slur ; someth out
        overdose	14	tap run ; the party ; thes <bodypart> ; thi <bodysound> ; too many ; took ; was strong
        overdose	14	whol bag
        overdose	13	0 ems ; 0 qued ; <alcohol> <kill> ; <amount> open ; <bodypart> <palecolor>
        overdose	13	<bodypart> dusky ; <bodysound> ; <breath> <palecolor> ; <breath> twic
        overdose	13	<continue> then ; <headface> <bodysound> ; <kill> control ; <medicine> de
        overdose	13	<moment> <past> ; <needle> <money> ; <palecolor> <needle> ; <palecolor> no
        overdose	13	<room> slid ; <room> tilt ; <take> too ; addres obtain ; again then ; ban se
        overdose	13	be woken ; boc moradit ; breath ; breath twic ; cal gf ; cant feel ; com round
        overdose	13	con codein ; did doubl ; didnt <hit> ; down <moment> ; down now ; est durm ; est tir
        overdose	13	every ten ; gray gurgl ; had way ; he <always> ; he fold ; her breath ; her chin
        overdose	13	hes purpl ; hol <container> ; i swallow ; intoxicacion ; intoxicacion por ; it ok
        overdose	13	jering cuest ; lost count ; mouth ; needl on ; one let ; opiaceo ; poison control
        overdose	13	progres ; rag dol ; remind ; ronc ; se pas ; somebody gav ; the narcan
        overdose	13	thos <medicine> ; thos patch ; typ with ; unconsciou ; und <continue> ; und again
        overdose	13	wont <awake> ; yel and
        overdose	12	+ bar ; <amount> <opioid> ; <asleep> <put> ; <bodypart> back ; <bodysound> weird
        overdose	12	<breath> her ; <chestheart> hard ; <child> <emergency> ; <container> <medicine>
        overdose	12	<container> besid ; <crash> lik ; <emergency> spray ; <friend> <limp>
        overdose	12	<furniture> mak ; <headface> kind ; <limp> <breath> ; <limp> <palecolor> ; <needle> by
        overdose	12	<needle> on ; <pain> <medicine> ; <palecolor> <drug> ; <palecolor> lik
        overdose	12	<partner> <opioid> ; <put> <cold> ; <room> pleas ; <say> <fluid> ; a rattl ; ashen
        overdose	12	blu i ; breath her ; but <night> ; bystander ; cant <feel> ; capful of ; cold show
        overdose	12	com munec ; congestion ; da vuelta ; de <sedative> ; did <opioid> ; drool on
        overdose	12	drool to ; els <opioid> ; els methadon ; est com ; est quem ; eternal ; eternal <feel>
        overdose	12	eternal rub ; forehead on ; frasc ; gf hes ; gray ; hav narcan ; her <breath>
        overdose	12	hes warm ; him hard ; his fac ; his nos ; in restroom ; isnt mov ; john at ; just shot
        overdose	12	las norco ; lip ; lost <rail> ; lost track ; min se ; mix <opioid> ; new <amount>
        overdose	12	new batch ; pinch him ; powd on ; puls ; she swallow ; slid off ; snor ; snor weird
        overdose	12	snort someth ; som <asleep> ; strip of ; tak hom ; ten second ; to remind ; truen la
        overdose	12	underwat ; va la ; vez meno ; way mor ; wont answ ; word are
        overdose	11	<angry> <headface> ; <awake> <write> ; <bodypart> <fall> ; <breath> shallow
        overdose	11	<continue> <fall> ; <continue> <hit> ; <count> between ; <emergency> as
        overdose	11	<emergency> in ; <fluid> <pill> ; <fluid> to ; <go> togeth ; <happy> unk
        overdose	11	<headface> <die> ; <headface> <friend> ; <headface> no ; <hold> <headface>
        overdose	11	<intoxicated> hard ; <kin> estat ; <needle> <room> ; <opioid> <crash>
        overdose	11	<opioid> becaus ; <palecolor> <opioid> ; <palecolor> its ; <palecolor> not
        overdose	11	<partner> <emergency> ; <pill> on ; <remember> and ; <sad> 0 ; <write> <headface>
        overdose	11	a sod ; a warn ; agonal ; ambien ; blu its ; breath shallow ; chest lift ; co driv
        overdose	11	collaps and ; color ceniz ; compact und ; content unk ; cop let ; el goter
        overdose	11	empty <opioid> ; everybody is ; eye open ; fentanil ya ; flojit ; floppy as
        overdose	11	furth apart ; get furth ; gurgl and ; handful ; happen right ; he bought ; hes mak
        overdose	11	hilit ; hilit de ; his fingernail ; his skin ; im overdos ; is oding ; is slow
        overdose	11	isnt <bodysound> ; its fetty ; labio mor ; las una ; lay down ; lik putty
        overdose	11	motel clerk ; my ambien ; narcan spray ; needl cap ; nod hard ; obtain 0 ; oding as
        overdose	11	on breastbon ; papi est ; pellizc ; perc lik ; pil on ; pleas hes ; pls what
        overdose	11	respiracion ; run togeth ; se meti ; seroquel ; slap ; sobredosi ahorit ; su papi
        overdose	11	swallow what ; that color ; ther <fluid> ; told cal ; tom com ; tongu out
        overdose	11	too <amount> ; uber driv ; un hilit ; una azul ; we rol ; wet rattl ; what worri
        overdose	11	wont wak ; worri me
        overdose	10	0 en ; 0 seg ; <amount> <sedative> ; <awake> <bodysound> ; <bodypart> con
        overdose	10	<bodysound> <bodysound> ; <cold> from ; <color> <die> ; <emergency> off
        overdose	10	<emergency> ten ; <fluid> <breath> ; <friend> <emergency> ; <headface> open
        overdose	10	<limp> <room> ; <month> pas ; <opioid> <container> ; <opioid> od ; <pill> <awake>
        overdose	10	<put> alg ; <room> <needle> ; <room> stal ; <say> are ; <sedative> just
        overdose	10	<sedative> porqu ; <town> rm ; <write> dot ; a mannequin ; a snor ; alg en ; and slid
        overdose	10	baggi ; bare ; blu not ; both dai ; bystander doing ; cabinet about ; casi ni
        overdose	10	chin und ; chug ; cierran ; cold from ; com <bodysound> ; com cafeter ; com cuarent
        overdose	10	com disc ; com ronc ; compact ; count her ; county dispatch ; dar and ; de clonazepam
        overdose	10	de zolpidem ; demasi ; dic noma ; didnt turn ; disc lent ; doe dop ; dying he
        overdose	10	el antr ; espejit ; est inconscient ; est mor ; eye clos ; f swallow ; feel my
        overdose	10	friend took ; g and ; get her ; going soft ; gon <say> ; gon lie ; gurgl lip
        overdose	10	habl com ; half on ; handful sinc ; hes lik ; hes only ; him <bodysound> ; him gurgl
        overdose	10	in arm ; in walk ; is break ; la <headface> ; le <hear> ; le pic ; lift his
        overdose	10	lost <count> ; medi <moment> ; medi hor ; mi <happy> ; mi amor ; motel rm
        overdose	10	muchach del ; n <see> ; nail look ; needl next ; ni <headface> ; ni parpade
        overdose	10	ni pestan ; normal que ; of snor ; on <container> ; on <room> ; on purpos
        overdose	10	one <emergency> ; one didnt ; one narcan ; pas de ; patch on ; pencil dot
        overdose	10	per <friend> ; purpl ; purpos ; putty and ; r at ; sleep it ; slid down
        overdose	10	slow <bodysound> ; slow and ; snor funny ; soma ; somebody pick ; someth at ; sosten
        overdose	10	speedbal ; stal ; stil around ; sunday all ; ta tira ; teen cal ; th ; the organiz
        overdose	10	the reclin ; thi gurgl ; thirty ambien ; tiny dot ; tira en ; to inhal ; toilet with
        overdose	10	took all ; track of ; un jalon ; up lip ; vaci ; when cop
        overdose	9	0 <opening> ; 0 gabapentin ; 0 swallow ; 0 th ; 0 xanni ; <alcohol> <breath>
        overdose	9	<always> ten ; <amount> strip ; <asleep> <sedative> ; <awake> <stranger> ; <awake> her
        overdose	9	<bodypart> cool ; <bodypart> moradito ; <bodysound> bien ; <bodysound> but
        overdose	9	<child> twic ; <clinician> hav ; <cold> <clean> ; <container> <opioid> ; <container> an
        overdose	9	<count> her ; <day> <day> ; <eat> percolator ; <emergency> <bodypart> ; <emergency> its
        overdose	9	<emergency> mi ; <emergency> no ; <feel> my ; <fluid> <hear> ; <fluid> <rope>
        overdose	9	<fluid> down ; <friend> <pill> ; <headface> down ; <headface> it ; <hear> <bodypart>
        overdose	9	<hear> <needle> ; <hear> com ; <palecolor> <need> ; <partner> mix ; <pill> organiz
        overdose	9	<sedative> <moment> ; <stop> abiert ; <take> <awake> ; <take> lik ; a bday ; a goldfish
        overdose	9	a nois ; agu fri ; amig se ; and noth ; apriet la ; ate someth ; bit open ; blu fent
        overdose	9	blurry ; breath aft ; breathin lik ; bubbl ; burnt ; but <moment> ; but now ; but tonit
        overdose	9	cae la ; cafeter ; cant rous ; car ceniz ; cartoon and ; celebrat with
        overdose	9	coffe percolator ; com ceniz ; count breath ; cuanta <moment> ; cuanta hora ; cuart se
        overdose	9	de <opioid> ; de <pill> ; de pastilla ; dej abiert ; did heroin ; dij 0 ; do noth
        overdose	9	doubl his ; down between ; drool down ; empty <soon> ; empty next ; est yend
        overdose	9	estoy <drive> ; everyth is ; f took ; fac down ; feo con ; floaty ; gargara
        overdose	9	gav narcan ; gf <emergency> ; goe right ; got em ; goter ; gurgl lik ; hac medi
        overdose	9	hal el ; half open ; hav <emergency> ; he chew ; head keep ; her <asleep>
        overdose	9	her <opioid> ; her cheek ; her eyelid ; her skin ; her up ; hicier gargara ; him lik
        overdose	9	his <headface> ; his back ; hor y ; i lift ; idk what ; isnt answer ; ive <emergency>
        overdose	9	ive narcan ; jarab con ; lean at ; lik <clean> ; lik poppy ; lip gray ; loos <pill>
        overdose	9	mak that ; me cierran ; me resbal ; metadon de ; meti chiv ; minuto ya ; morphin on
        overdose	9	my compact ; my methadon ; n she ; nail gray ; nariz y ; nasal narcan ; noth <breath>
        overdose	9	noth breath ; of <pill> ; of pain ; of perc ; of pil ; on <chestheart> ; open but
        overdose	9	open her ; overdos its ; pil organiz ; pinch his ; poison ; por mas ; pour off ; pupil
        overdose	9	rarisim ; react ; react to ; reclin ; remind myself ; resp 0 ; resuel ; ronc bien
        overdose	9	roomi ; sandbag ; shak her ; shallow ; shallow resp ; shot <drug> ; shot <opioid>
        overdose	9	shot dop ; si hicier ; sinc cartoon ; skin cool ; slid ; snor but ; sobredosi mi
        overdose	9	spray ; stop breath ; surfac for ; swimmy ; tak long ; the jameson ; the mouth
        overdose	9	the shad ; tien la ; tilt ; tom veint ; trap ; una apuest ; una moradito ; va de
        overdose	9	voy manej ; wasnt his ; wat on ; way <amount> ; when lift ; whil <past> ; whil ago
        overdose	9	whol strip ; with long ; y apena ; y casi
        overdose	8	0 klonopin ; <amount> cap ; <amount> handl ; <asleep> <bodysound> ; <asleep> it
        overdose	8	<awake> <child> ; <breath> <angry> ; <breath> <pet> ; <church> <fire>
        overdose	8	<cold> <palecolor> ; <drive> aint ; <friend> <chestheart> ; <give> <emergency>
        overdose	8	<headface> <see> ; <headface> thing ; <hear> <eat> ; <limp> <clean> ; <medicine> an
        overdose	8	<medicine> on ; <official> let ; <opioid> ya ; <palecolor> bare ; <palecolor> he
        overdose	8	<palecolor> she ; <palecolor> what ; <pill> <remember> ; <remember> <take> ; <say> noma
        overdose	8	<say> up ; <sedative> <say> ; <see> kind ; <stiff> <palecolor> ; <stranger> <headface>
        overdose	8	<take> <asleep> ; <take> <headface> ; <take> furth ; a fistful ; a lil ; a sort
        overdose	8	a sound ; a straw ; aft <consume> ; and thes ; and zip ; answ the ; are bluish
        overdose	8	around <headface> ; at <headface> ; at lip ; ate a ; azul no ; barbil ; bare <breath>
        overdose	8	bare breath ; bear on ; been lick ; bien poquit ; bluish ; bottl sinc ; breath keep
        overdose	8	cant lift ; cap on ; capful ; chainsaw then ; chest hard ; cigaret burn ; clog drain
        overdose	8	co <drive> ; com uva ; de lad ; de trap ; demasi pastilla ; deputy on ; did way
        overdose	8	dishwat ; doing perc ; driv cam ; drowsy ; empty <container> ; en sí ; eran
        overdose	8	est <palecolor> ; est azul ; estan <put> ; fel out ; fingernail went ; fog ; foil on
        overdose	8	forgot took ; four breath ; gf ; gota de ; grey ; habl y ; half an ; hand back
        overdose	8	handl on ; hasnt <hit> ; hasnt push ; hast mis ; he collaps ; he odd ; he shot
        overdose	8	head rol ; hel y ; her <headface> ; her sid ; her yel ; hes prop ; his <bodypart>
        overdose	8	i doubl ; i overdid ; i yel ; in reclin ; intoxic ; its warm ; ive play ; just slid
        overdose	8	keep eye ; keep hit ; keep wak ; la car ; le ech ; le estan ; le va ; le ven ; lift
        overdose	8	lik 0 ; lik <write> ; look gray ; look kind ; los <headface> ; los labio ; los nudillo
        overdose	8	med on ; mor bar ; moradit de ; moradito ; mouth went ; n he ; n hes ; nail went
        overdose	8	nudillo ; of purpl ; ok if ; on top ; orang bottl ; organiz ; overdos she ; oxy and
        overdose	8	pastilla y ; patch ; peg en ; pestan ; pil forgot ; plant del ; pledg ; plum
        overdose	8	port john ; pt own ; q hag ; ra resident ; right with ; rous him ; sack ; scen 0
        overdose	8	se est ; seg ; shook him ; sid lik ; sit up ; sleep pil ; slur i ; sound in
        overdose	8	speedbal iv ; spoon on ; stand him ; sternum rub ; stil talk ; swe i ; syring cap
        overdose	8	tak someth ; the cabinet ; the stal ; then forgot ; then fourteen ; ther <drug>
        overdose	8	ther powd ; thick and ; tianeptin bottl ; tinfoil ; to shout ; toppl ; tourniquet
        overdose	8	turn purpl ; un pun ; up <headface> ; up <needle> ; up we ; up whit ; usual bag
        overdose	8	went all ; with foam ; x the ; xanax lik ; y encim ; y ronc ; yel his ; yesterday lunch
        overdose	7	+ <fire> ; 0 guest ; <always> <rail> ; <always> <remember> ; <amount> <partner>
        overdose	7	<amount> abr ; <amount> m ; <angry> bf ; <asleep> <palecolor> ; <awake> <breath>
        overdose	7	<bodypart> kind ; <bodysound> <furniture> ; <bodysound> <happy> ; <bodysound> <water>
        overdose	7	<bodysound> thing ; <breath> aft ; <breath> resp ; <cold> <opioid>
        overdose	7	<color> <bodysound> ; <color> <needle> ; <color> of ; <consume> the
        overdose	7	<container> <asleep> ; <container> about ; <container> just ; <continue> kind
        overdose	7	<continue> los ; <crash> <think> ; <eat> someth ; <emergency> <breath>
        overdose	7	<emergency> <fluid> ; <emergency> she ; <fire> <headface> ; <friend> <sedative>
        overdose	7	<friend> se ; <headface> <cold> ; <hear> la ; <hot> <stiff> ; <kin> mix
        overdose	7	<medicine> <kin> ; <needle> ; <night> wont ; <pain> la ; <pill> hac ; <put> <water>
        overdose	7	<put> ice ; <sedative> lik ; <sedative> to ; <soon> <headface> ; <stop> lick
        overdose	7	<take> real ; <write> ths ; a grap ; a lawn ; agonal resp ; aguj todavi ; ahi ; answ me
        overdose	7	any <outdoors> ; any fog ; are acros ; arm drop ; around mouth ; asleep sinc ; at stop
        overdose	7	ate ; away ; bag by ; bartend her ; bathroom floor ; be rous ; becaus thi ; blu and
        overdose	7	bottl an ; boyfriend overdos ; breath a ; bunch of ; but tonight ; cap of ; car ya
        overdose	7	catch her ; clr scream ; club in ; con espum ; cotton ; couch tonight ; cual y ; dar
        overdose	7	de fentanil ; de metadon ; de papa ; didnt mean ; doe <opioid> ; dot ; driv passeng
        overdose	7	drool and ; ear hard ; el ban ; el frasquit ; el jug ; el sillon ; em off ; en par
        overdose	7	encontr <write> ; encontr a ; er charg ; espumit ; est <awake> ; est <limp>
        overdose	7	est despiert ; estoy ; eye keep ; f opioid ; fiest con ; fingertip ; forget to
        overdose	7	four on ; friend odd ; gabapentin + ; gap in ; get noth ; gf oding ; gf say ; gon blu
        overdose	7	got real ; gray i ; hard <go> ; hard no ; he didnt ; held a ; her back ; her round
        overdose	7	her som ; her surgery ; her yet ; hes <hot> ; hes odd ; hes slid ; hes slump
        overdose	7	him <palecolor> ; him ive ; his foot ; hor est ; i bang ; i empti ; in cool ; in dad
        overdose	7	in weh ; int her ; is <fluid> ; is snor ; is soft ; isnt ; isnt hom ; itchy ; keep los
        overdose	7	keep slap ; la <fluid> ; la aguj ; la sangr ; label torn ; le cae ; leg r ; lick
        overdose	7	lift my ; lik pencil ; lip gon ; llegan ; lock no ; mak thi ; medi abr ; medicin and
        overdose	7	meti ; milkshak through ; min he ; mirror by ; month used ; morfin ; motel ; motel 0
        overdose	7	mummy ; needl exchang ; ni habl ; no then ; norco 0 ; normal for ; odd ; of grap
        overdose	7	off typ ; on bathroom ; on nightstand ; on way ; one go ; open lik ; organiz at ; orit
        overdose	7	out <cold> ; out cold ; oxy bottl ; pain pil ; percolator and ; poppy seed ; por coraj
        overdose	7	pupil lik ; pus lo ; put ice ; putty ; queri dorm ; r <eat> ; r jel ; rag ; real slow
        overdose	7	rescu breath ; resp about ; restroom ; rig <continue> ; rig stil ; rm 0 ; rn <opioid>
        overdose	7	rock the ; room bench ; roomat ; scream bf ; se <put> ; se confundi ; se tom ; seat for
        overdose	7	shaken ; she <emergency> ; shot heroin ; siempr per ; sit him ; sleep so ; sleepy
        overdose	7	slob ; slow ; sobredosi en ; sobredosific mi ; someon keep ; son just ; son not
        overdose	7	spray in ; stil kind ; stil out ; straw on ; stuf on ; suen com ; swallow every
        overdose	7	th and ; that <color> ; the ativan ; ther hard ; thos gas ; thre capful ; tir en ; tira
        overdose	7	to knuckl ; tod flojit ; tom tod ; torn off ; transf rn ; trap le ; turn <palecolor>
        overdose	7	typ ths ; una no ; uncl of ; use but ; used both ; uso chiv ; vaci el ; vide said
        overdose	7	voic my ; want sleep ; we r ; weird <color> ; weird color ; went plum ; what frighten
        overdose	7	when <official> ; whol bunch ; wip it ; xanni ; y na ; y ni
        overdose	6	+ xanax ; 0 <emergency> ; 0 <headface> ; 0 many ; 0 se ; 0 soma ; <alcohol> <limp>
        overdose	6	<amount> <medicine> ; <amount> <week> ; <angry> his ; <appointment> <headface>
        overdose	6	<bodypart> <fire> ; <bodypart> ive ; <bodysound> when ; <breath> <amount>
        overdose	6	<breath> <soon> ; <breath> til ; <breath> una ; <chestheart> mayb ; <clean> lik
        overdose	6	<color> <clean> ; <color> <eat> ; <color> <fire> ; <consume> <bodypart> ; <consume> com
        overdose	6	<consume> what ; <container> <bodypart> ; <container> <bodysound> ; <container> <pain>
        overdose	6	<container> than ; <continue> around ; <continue> out ; <drive> pa
        overdose	6	<emergency> <emergency> ; <emergency> <friend> ; <emergency> i ; <emergency> or
        overdose	6	<emergency> the ; <fall> <palecolor> ; <fall> lik ; <fire> dept ; <fire> his
        overdose	6	<fluid> washcloth ; <friend> <color> ; <friend> <palecolor> ; <give> <breath>
        overdose	6	<give> <fluid> ; <go> <job> ; <headface> <alone> ; <headface> <color>
        overdose	6	<headface> <give> ; <headface> are ; <headface> los ; <headface> pa ; <headface> wont
        overdose	6	<hear> <intoxicated> ; <hit> him ; <hospital> <stranger> ; <hot> <clean> ; <hot> n
        overdose	6	<intoxicated> <take> ; <kin> <cold> ; <kin> <opioid> ; <limp> <fluid>
        overdose	6	<medicine> <emergency> ; <medicine> con ; <moment> we ; <opioid> mi ; <opioid> shot
        overdose	6	<opioid> that ; <palecolor> <headface> ; <palecolor> and ; <past> bc
        overdose	6	<pill> <furniture> ; <school> <limp> ; <sedative> <continue> ; <sedative> theyr
        overdose	6	<soon> <bodypart> ; <take> was ; <think> <limp> ; <tool> <palecolor> ; <tool> hav
        overdose	6	<town> <emergency> ; <town> <trade> ; <town> security ; <trade> rm
        overdose	6	<treatment> <amount> ; <treatment> <stimulant> ; a clog ; a dar ; a drain ; a ir
        overdose	6	a milkshak ; a sleepover ; a whol ; about as ; accident thought ; aft snort ; ago bc
        overdose	6	air una ; alfil y ; alot ; alway push ; ambien and ; ambulanc peopl ; and clammy
        overdose	6	and far ; antr ; are empty ; are pencil ; around nin ; asient del ; ask question
        overdose	6	asleep i ; at hous ; at onc ; ayud mi ; azul part ; bab ; barn im ; be four ; bed hosp
        overdose	6	bedtim on ; besid his ; bf <emergency> ; boc mor ; both <always> ; bought perc
        overdose	6	breath for ; breath til ; bunch ; burn his ; busquen ; by mistak ; cabinet ; cal friend
        overdose	6	candl ; cant get ; cap ; cheek on ; cigar y ; ciruel ; color lik ; color of
        overdose	6	combin <drive> ; combin cab ; complet ; con ron ; contest mi ; contest sol ; count to
        overdose	6	cre q ; cuarent pastilla ; cun se ; cus ; de gasoliner ; de sobredosi ; de tramadol
        overdose	6	del dept ; did cal ; didnt so ; dieron en ; doesnt <shake> ; doesnt flinch ; doesnt pul
        overdose	6	doing <opioid> ; don fel ; dont usual ; door 0 ; door unlock ; dorm per ; dosi
        overdose	6	down his ; drank a ; driv night ; drop lik ; el frasc ; ems en ; entir handl
        overdose	6	es fentanil ; est agu ; every so ; exchang <job> ; exchang work ; f <angry> ; f scream
        overdose	6	f she ; feel so ; fir dept ; flr ; foil by ; foot and ; found <child> ; found <kin>
        overdose	6	found dtr ; four bottl ; frighten me ; from fentanyl ; gf <angry> ; gf <bodysound>
        overdose	6	gf <palecolor> ; gf <say> ; gf snor ; gin + ; gota ; guest in ; gulp ; guy told
        overdose	6	hac ratit ; handful of ; hard and ; has quit ; hasnt com ; he <limp> ; he let ; he peed
        overdose	6	her <angry> ; her <tool> ; her eye ; her nail ; his ear ; his lid ; his methadon
        overdose	6	his toe ; hom bottl ; hom und ; hora ; hora en ; i <stop> ; i clap ; i count ; i peel
        overdose	6	i slap ; in combin ; in half ; is sup ; isnt <home> ; isnt cough ; it <fall> ; its com
        overdose	6	ive <play> ; ive swallow ; knuckl ; la barbil ; la sac ; label and ; lawn as ; les in
        overdose	6	lin <kin> ; lip blu ; m down ; many i ; me cuelg ; me escribi ; me pas ; meant to
        overdose	6	milkshak ; mirror ; monton de ; mor cre ; mor y ; mouth open ; much meth ; my cheek
        overdose	6	my chin ; my lorazepam ; nail hav ; needl ; needl by ; niet est ; nois ; noma fue
        overdose	6	nos when ; noth when ; now her ; of oxycodon ; ojo solo ; old kid ; on <furniture>
        overdose	6	on floor ; on lock ; one eyelid ; or <need> ; or need ; oth phon ; over so ; overdos i
        overdose	6	overdos per ; overnight staf ; pa all ; pal and ; pas ; pas con ; passeng ; pastilla
        """
}
