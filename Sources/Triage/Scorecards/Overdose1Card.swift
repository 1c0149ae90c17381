extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-82	=
        overdose	48	oding
        overdose	39	<palecolor> <bodysound> ; pinch her
        overdose	38	far away ; rr 0
        overdose	37	pued <awake>
        overdose	35	hes <emergency>
        overdose	32	<continue> slid ; keep slid
        overdose	31	ativan is ; cant <awake> ; pued despert
        overdose	30	overdos
        overdose	29	<container> <sedative> ; a puls ; breath lik ; in progres ; slap him ; swallow all
        overdose	28	chin on ; floppy ; hes blu ; pinch ; sobredosific
        overdose	27	between breath ; od ing ; pain patch ; resp
        overdose	26	<breath> <always> ; gurgl ; pinpoint ; swallow ; then goe
        overdose	25	<awake> him ; rr ; sobredosi ; tibi ; tibi per
        overdose	24	/ min ; cant wak ; com trap ; doing <emergency> ; is turn ; moradit ; obtund
        overdose	23	<palecolor> around ; est sobredosific ; fingernail ; get him ; hes <limp>
        overdose	23	hes <palecolor> ; him up ; ice down ; on toilet
        overdose	22	empin ; ful at ; took lik ; whol bottl
        overdose	21	<fluid> <bodysound> ; est tibi ; hes turn ; overamp ; slat ; thick <headface> ; took 0
        overdose	20	<breath> lik ; <headface> slat ; <pill> <moment> ; <shake> him ; baggi at
        overdose	20	burnt spoon ; dosi de ; drank the ; drool ; dusky ; her anymor ; im <emergency>
        overdose	20	just took ; knuckl on ; odd hes ; swallow everyth ; swallow the ; tom demasi
        overdose	19	<container> <pill> ; <emergency> <moment> ; <emergency> right
        overdose	19	<palecolor> <emergency> ; <room> <bodysound> ; a mirror ; a rag ; demasi cre
        overdose	19	empty <moment> ; empty now ; i discount ; im oding ; is <emergency> ; keep forget
        overdose	19	lo normal ; man con ; rod un ; ronqu ; she <cold> ; tap <go> ; took way ; turn color
        overdose	19	wak him ; wont squeez
        overdose	18	<breath> <moment> ; <headface> <breath> ; <headface> <chestheart> ; <home> obtain
        overdose	18	<needle> cap ; en sobredosi ; eyelid ; inconscient ; jsut ; labio ; nod
        overdose	18	of <bodysound> ; one eye ; pus alg ; que eran ; se empin ; she cold ; the knock
        overdose	17	<child> <limp> ; <headface> lik ; <needle> <continue> ; a <bodysound> ; a sack
        overdose	17	alcohol poison ; alfil ; bar n ; between <breath> ; bottl was ; ceniz ; dad odd
        overdose	17	doing cpr ; est <cold> ; flinch ; ing ; keep drop ; needl stil ; odd on ; of tylenol
        overdose	17	pie y ; pinpoint <headface> ; sack of ; self <stranger> ; slur ; thick ; tien las
        overdose	17	took too ; una mor ; was ful ; way too ; with ghb ; y nad
        overdose	16	<bodypart> clip ; <friend> odd ; <headface> <rope> ; <limp> ; <needle> <soon>
        overdose	16	<phone> gf ; <remember> <breath> ; cachet ; cachet y ; chin keep ; confundi ; de alfil
        overdose	16	est hel ; fing clip ; fold lik ; from covid ; grayish ; hes <cold> ; hes cold
        overdose	16	is overdos ; jering ; just swallow ; lick his ; lip slat ; minut ago ; of g
        overdose	16	pinpoint pupil ; shad of ; shak him ; skin is ; talk up
        overdose	15	/ <moment> ; <always> as ; <bodysound> <shake> ; <container> <moment> ; <limp> and
        overdose	15	<moment> <limp> ; <need> <emergency> ; <needle> <furniture> ; <palecolor> i
        overdose	15	<take> way ; as often ; bare a ; blu around ; blu cant ; chin ; com <clean>
        overdose	15	count between ; dribbl ; flop back ; forgot and ; grunt ; hand look ; he alway
        overdose	15	is <cold> ; is cold ; la bab ; le <angry> ; lip lik ; min ago ; muev ; narcan
        overdose	15	nois lik ; od in ; of pep ; often as ; overamp on ; purpos 0 ; real heavy ; rous
        overdose	15	sostien ; woken
        overdose	14	0 <stiff> ; 0 door ; 0 nasal ; 0 rigid ; <asleep> <headface> ; <breath> mayb
        overdose	14	<consume> someth ; <continue> <remember> ; <count> <breath> ; <emergency> <room>
        overdose	14	<headface> <write> ; <limp> as ; <palecolor> <breath> ; <palecolor> <water>
        overdose	14	<pill> unk ; <room> se ; <sedative> is ; <think> <emergency> ; breath every
        overdose	14	breath mayb ; cierran los ; color ; couch mak ; doing <chestheart> ; doing chest
        overdose	14	ech agu ; eyelid and ; fold up ; frasc de ; gcs ; gcs 0 ; going und ; he took
        overdose	14	her norc ; hes drool ; i overdid ; i shout ; internet said ; le grit ; many oxy
        overdose	14	my knuckl ; od ; of someth ; one <breath> ; one breath ; overdos in ; pil unk
        overdose	14	room keep ; se trag ; slack ; slur i ; someth out ; tap run ; the party
        overdose	14	thes <bodypart> ; thi <bodysound> ; too many ; was strong ; whol bag
        overdose	13	0 ems ; 0 qued ; <alcohol> <kill> ; <amount> open ; <bodypart> <palecolor>
        overdose	13	<bodypart> dusky ; <bodysound> ; <breath> <palecolor> ; <breath> twic
        overdose	13	<continue> then ; <headface> <bodysound> ; <kill> control ; <medicine> de
        overdose	13	<moment> <past> ; <needle> <money> ; <palecolor> <needle> ; <palecolor> no
        overdose	13	<put> <cold> ; <room> slid ; <room> tilt ; <take> too ; addres obtain ; again then
        overdose	13	ban se ; be woken ; boc moradit ; breath ; breath twic ; cal gf ; cant feel
        overdose	13	com round ; con codein ; did doubl ; didnt <hit> ; est com ; est durm ; est tir
        overdose	13	every ten ; gray gurgl ; had way ; he <always> ; he fold ; her breath ; her chin
        overdose	13	hes purpl ; hol <container> ; i swallow ; intoxicacion ; intoxicacion por ; it ok
        overdose	13	jering cuest ; lost count ; mouth ; needl on ; one let ; opiaceo ; overdos right
        overdose	13	poison control ; progres ; rag dol ; respir cad ; ronc ; se pas ; somebody gav
        overdose	13	the narcan ; took ; typ with ; unconsciou ; und <continue> ; und again ; wont <awake>
        overdose	13	yel and
        overdose	12	+ bar ; <amount> <opioid> ; <asleep> <put> ; <bodypart> back ; <bodysound> weird
        overdose	12	<breath> her ; <chestheart> hard ; <container> <medicine> ; <container> besid
        overdose	12	<continue> <fall> ; <crash> lik ; <emergency> # ; <emergency> spray ; <friend> <limp>
        overdose	12	<furniture> mak ; <headface> <friend> ; <headface> kind ; <headface> no ; <kin> odd
        overdose	12	<limp> <breath> ; <limp> <palecolor> ; <needle> by ; <needle> on ; <pain> <medicine>
        overdose	12	<palecolor> <drug> ; <palecolor> lik ; <partner> <opioid> ; <room> pleas
        overdose	12	<say> <fluid> ; a rattl ; ashen ; blu i ; breath her ; but <night> ; bystander
        overdose	12	cant <feel> ; capful of ; cold show ; com munec ; congestion ; da vuelta
        overdose	12	de <sedative> ; did <opioid> ; drool on ; drool to ; els <opioid> ; els methadon
        overdose	12	est quem ; eternal ; eternal <feel> ; eternal rub ; forehead on ; frasc ; gf hes
        overdose	12	gray ; hav narcan ; her <breath> ; hes warm ; him hard ; his fac ; is slow ; isnt mov
        overdose	12	john at ; just shot ; las norco ; lip ; lost <rail> ; lost track ; min se
        overdose	12	mix <opioid> ; narcan # ; new <amount> ; new batch ; pinch him ; pls what ; powd on
        overdose	12	puls ; remind ; se meti ; she swallow ; slap ; slid off ; snor ; snor weird
        overdose	12	snort someth ; som <asleep> ; strip of ; tak hom ; ten second ; thos <medicine>
        overdose	12	thos patch ; to remind ; truen la ; underwat ; va la ; vez meno ; way mor ; wont answ
        overdose	11	<angry> <headface> ; <awake> <write> ; <bodypart> <fall> ; <breath> shallow
        overdose	11	<child> <emergency> ; <count> between ; <emergency> as ; <emergency> in
        overdose	11	<fluid> <pill> ; <fluid> to ; <go> togeth ; <happy> unk ; <headface> <die>
        overdose	11	<hold> <headface> ; <intoxicated> hard ; <kin> estat ; <needle> <room>
        overdose	11	<opioid> <crash> ; <opioid> becaus ; <palecolor> <opioid> ; <palecolor> its
        overdose	11	<palecolor> not ; <partner> <emergency> ; <pill> on ; <put> alg ; <remember> and
        overdose	11	<sad> 0 ; <write> <headface> ; a sod ; a warn ; agonal ; alg en ; blu its
        overdose	11	breath shallow ; casi ni ; chest lift ; co driv ; collaps and ; color ceniz
        overdose	11	compact und ; content unk ; cop let ; el goter ; espejit ; everybody is ; eye open
        overdose	11	fentanil ya ; flojit ; floppy as ; furth apart ; get furth ; gurgl and ; handful
        overdose	11	happen right ; he bought ; hes mak ; hilit ; hilit de ; his fingernail ; his nos
        overdose	11	his skin ; im overdos ; is oding ; isnt <bodysound> ; its fetty ; labio mor ; las una
        overdose	11	lay down ; lik putty ; medi <moment> ; medi hor ; motel clerk ; my ambien
        overdose	11	narcan spray ; needl cap ; nod hard ; obtain 0 ; oding as ; papi est ; pellizc
        overdose	11	perc lik ; pil on ; pleas hes ; respiracion ; run togeth ; seroquel ; sobredosi ahorit
        overdose	11	su papi ; swallow what ; that color ; ther <fluid> ; told cal ; tom com ; tongu out
        overdose	11	too <amount> ; uber driv ; un hilit ; una azul ; we rol ; wet rattl ; what worri
        overdose	11	wont wak ; word are ; worri me
        overdose	10	0 en ; 0 seg ; 0 xanni ; <amount> <sedative> ; <awake> <bodysound> ; <bodypart> con
        overdose	10	<bodysound> <bodysound> ; <bodysound> bien ; <cold> from ; <color> <die>
        overdose	10	<continue> <hit> ; <emergency> off ; <emergency> ten ; <fluid> <breath>
        overdose	10	<friend> <emergency> ; <headface> open ; <limp> <room> ; <month> pas
        overdose	10	<opioid> <container> ; <opioid> od ; <pill> <awake> ; <room> <needle> ; <room> stal
        overdose	10	<say> are ; <sedative> just ; <sedative> porqu ; <town> rm ; <write> dot ; a mannequin
        overdose	10	a snor ; amig se ; and slid ; baggi ; bare ; blu not ; both dai ; bystander doing
        overdose	10	cabinet about ; chin und ; chug ; cierran ; cold from ; com cafeter ; com cuarent
        overdose	10	com disc ; compact ; count her ; county dispatch ; dar and ; de clonazepam
        overdose	10	de zolpidem ; demasi ; dic noma ; didnt turn ; disc lent ; do noth ; doe dop
        overdose	10	down <moment> ; down now ; dying he ; el antr ; empty <opioid> ; est inconscient
        overdose	10	est mor ; eye clos ; f swallow ; f took ; feel my ; friend took ; g and ; get her
        overdose	10	going soft ; gurgl lip ; habl com ; half on ; handful sinc ; hes lik ; hes only
        overdose	10	him <bodysound> ; him gurgl ; in arm ; in walk ; is break ; la <headface> ; le <hear>
        overdose	10	lift his ; lost <count> ; mi <happy> ; mi amor ; motel rm ; muchach del ; n <see>
        overdose	10	nail look ; needl next ; ni <headface> ; ni parpade ; ni pestan ; normal que ; of snor
        overdose	10	on <container> ; on <room> ; on breastbon ; on purpos ; one <emergency> ; one didnt
        overdose	10	one narcan ; overdid ; overdid it ; pas de ; pencil dot ; per <friend> ; purpl
        overdose	10	purpos ; putty and ; r at ; ronc bien ; sleep it ; slid down ; slow <bodysound>
        overdose	10	slow and ; snor funny ; soma ; somebody pick ; someth at ; sosten ; stal ; stil around
        overdose	10	teen cal ; th ; the reclin ; thi gurgl ; thirty ambien ; tiny dot ; toilet with
        overdose	10	took all ; track of ; un jalon ; up lip ; vaci
        overdose	9	0 <opening> ; 0 gabapentin ; 0 th ; <alcohol> <breath> ; <always> ten ; <amount> strip
        overdose	9	<asleep> <sedative> ; <awake> <stranger> ; <awake> her ; <bodypart> cool
        overdose	9	<bodypart> moradito ; <bodysound> but ; <child> twic ; <clinician> hav ; <cold> <clean>
        overdose	9	<container> <opioid> ; <container> an ; <count> her ; <eat> percolator
        overdose	9	<emergency> <bodypart> ; <emergency> its ; <emergency> mi ; <emergency> no ; <feel> my
        overdose	9	<fluid> <hear> ; <fluid> <rope> ; <fluid> down ; <friend> <pill> ; <headface> down
        overdose	9	<headface> it ; <hear> <bodypart> ; <hear> <needle> ; <hear> com ; <palecolor> <need>
        overdose	9	<palecolor> bare ; <partner> mix ; <pill> organiz ; <sedative> <moment> ; <stop> abiert
        overdose	9	<stranger> <headface> ; <take> <awake> ; <take> lik ; a bday ; a goldfish ; a nois
        overdose	9	agu fri ; ambien ; and noth ; apriet la ; ate someth ; bit open ; blu fent ; blurry
        overdose	9	breath aft ; breathin lik ; bubbl ; burnt ; but <moment> ; but now ; but tonit ; cae la
        overdose	9	cafeter ; cant rous ; car ceniz ; cartoon and ; celebrat with ; coffe percolator
        overdose	9	com <bodysound> ; com ceniz ; com ronc ; count breath ; cuanta <moment> ; cuanta hora
        overdose	9	cuart se ; de <opioid> ; de <pill> ; de papa ; de pastilla ; de trap ; dej abiert
        overdose	9	did heroin ; dij 0 ; doubl his ; down between ; drool down ; drowsy ; el jug ; est yend
        overdose	9	estoy <drive> ; everyth is ; fac down ; feo con ; floaty ; four breath ; gargara
        overdose	9	gf <emergency> ; goe right ; got em ; goter ; gurgl lik ; hal el ; half open
        overdose	9	hav <emergency> ; he chew ; her <asleep> ; her <opioid> ; her cheek ; her eyelid
        overdose	9	her skin ; her up ; hicier gargara ; him lik ; his <headface> ; his back ; hor y
        overdose	9	i lift ; idk what ; in restroom ; isnt answer ; ive <emergency> ; ive narcan
        overdose	9	jarab con ; le pic ; lean at ; lik <clean> ; lik poppy ; lip gray ; loos <pill>
        overdose	9	mak that ; me resbal ; metadon de ; meti chiv ; minuto ya ; mor bar ; morphin on
        overdose	9	my compact ; my methadon ; n she ; nail gray ; nasal narcan ; noth <breath>
        overdose	9	noth breath ; of <pill> ; of pain ; of pil ; open her ; overdos its ; patch on
        overdose	9	pil organiz ; pinch his ; poison ; por mas ; pour off ; pupil ; rarisim ; react
        overdose	9	react to ; reclin ; resp 0 ; resuel ; roomi ; sandbag ; shak her ; shallow
        overdose	9	shallow resp ; shot <drug> ; shot <opioid> ; shot dop ; si hicier ; sinc cartoon
        overdose	9	skin cool ; slid ; snor but ; sobredosi mi ; speedbal ; spray ; stop breath
        overdose	9	surfac for ; swimmy ; ta tira ; the jameson ; the mouth ; the shad ; tien la ; tilt
        overdose	9	tira en ; to inhal ; tom veint ; trap ; turn purpl ; una apuest ; una moradito ; va de
        overdose	9	voy manej ; wasnt his ; wat on ; way <amount> ; when cop ; when lift ; whil <past>
        overdose	9	whil ago ; whol strip ; with long ; y apena ; y casi
        overdose	8	0 klonopin ; 0 swallow ; <amount> cap ; <amount> handl ; <asleep> <bodysound>
        overdose	8	<asleep> it ; <awake> <child> ; <breath> <angry> ; <breath> <pet> ; <church> <fire>
        overdose	8	<cold> <opioid> ; <cold> <palecolor> ; <color> of ; <crash> <think> ; <drive> aint
        overdose	8	<friend> <chestheart> ; <headface> <see> ; <headface> thing ; <hear> <eat>
        overdose	8	<limp> <clean> ; <medicine> an ; <official> let ; <opioid> ya ; <palecolor> he
        overdose	8	<palecolor> she ; <palecolor> what ; <pill> <remember> ; <remember> <take> ; <say> noma
        overdose	8	<say> up ; <sedative> <say> ; <see> kind ; <stiff> <palecolor> ; <take> <asleep>
        overdose	8	<take> <headface> ; <take> furth ; a fistful ; a lil ; a sort ; a sound ; a straw
        overdose	8	aft <consume> ; and thes ; and zip ; answ the ; are bluish ; around <headface>
        overdose	8	at <headface> ; at lip ; ate a ; azul no ; barbil ; bare <breath> ; bare breath
        overdose	8	bathroom floor ; bear on ; been lick ; bien poquit ; bluish ; bottl sinc ; breath keep
        overdose	8	cap on ; capful ; chainsaw then ; chest hard ; cigaret burn ; clog drain ; co <drive>
        overdose	8	com uva ; de lad ; demasi pastilla ; deputy on ; did way ; dishwat ; doing perc
        overdose	8	driv cam ; empty <container> ; empty <soon> ; empty next ; en sí ; eran
        overdose	8	est <palecolor> ; estan <put> ; fingernail went ; fog ; foil on ; forgot took ; gf
        overdose	8	gota de ; grey ; habl y ; hac medi ; half an ; hand back ; handl on ; hasnt <hit>
        overdose	8	hasnt push ; hast mis ; he collaps ; he odd ; he shot ; head rol ; hel y
        overdose	8	her <headface> ; her sid ; her yel ; her yet ; hes prop ; his <bodypart> ; i doubl
        overdose	8	i yel ; in reclin ; intoxic ; its warm ; ive play ; just slid ; keep eye ; keep hit
        overdose	8	keep wak ; la car ; le cae ; le estan ; le va ; le ven ; lift ; lik 0 ; lik <write>
        overdose	8	look gray ; look kind ; los <headface> ; los labio ; los nudillo ; me cierran ; med on
        overdose	8	moradit de ; moradito ; mouth went ; n he ; n hes ; nail went ; nudillo ; of perc
        overdose	8	of purpl ; ok if ; on <chestheart> ; on top ; open but ; orang bottl ; oxy and
        overdose	8	pastilla y ; patch ; peg en ; pestan ; pil forgot ; plant del ; pledg ; plum
        overdose	8	port john ; q hag ; ra resident ; remind myself ; roomat ; rous him ; sack ; scen 0
        overdose	8	se est ; seg ; shook him ; sid lik ; sit up ; sleep pil ; sound in ; spoon on
        overdose	8	stand him ; sternum rub ; stil talk ; sunday all ; swe i ; syring cap ; tak long
        overdose	8	tak someth ; the cabinet ; the organiz ; the stal ; then forgot ; then fourteen
        overdose	8	ther <drug> ; ther powd ; thick and ; tianeptin bottl ; tinfoil ; tir en ; to shout
        overdose	8	tod flojit ; toppl ; tourniquet ; un pun ; up <headface> ; up <needle> ; up we
        overdose	8	up whit ; usual bag ; went all ; with foam ; x the ; xanax lik ; y encim ; y ronc
        overdose	8	yel his ; yesterday lunch
        overdose	7	+ <fire> ; 0 guest ; <always> <rail> ; <always> <remember> ; <amount> abr ; <amount> m
        overdose	7	<angry> bf ; <asleep> <palecolor> ; <awake> <breath> ; <bodypart> kind
        overdose	7	<bodysound> <furniture> ; <bodysound> <happy> ; <bodysound> <water> ; <bodysound> thing
        overdose	7	<breath> aft ; <breath> resp ; <color> <bodysound> ; <consume> the
        overdose	7	<container> <asleep> ; <container> about ; <container> just ; <continue> kind
        overdose	7	<continue> los ; <eat> someth ; <emergency> <breath> ; <emergency> <fluid>
        overdose	7	<emergency> she ; <fire> <headface> ; <friend> <sedative> ; <friend> se
        overdose	7	<give> <emergency> ; <headface> <cold> ; <hear> la ; <hot> <stiff> ; <hot> n
        overdose	7	<kin> mix ; <medicine> <kin> ; <medicine> on ; <needle> ; <night> wont ; <opioid> that
        overdose	7	<pain> la ; <palecolor> and ; <pill> hac ; <put> <water> ; <put> ice ; <sedative> lik
        overdose	7	<sedative> to ; <soon> <headface> ; <stop> lick ; <take> real ; <write> ths ; a grap
        overdose	7	a lawn ; agonal resp ; aguj ; aguj todavi ; ahi ; alway push ; answ me ; any <outdoors>
        overdose	7	any fog ; are acros ; arm drop ; around mouth ; asleep sinc ; at stop ; ate ; away
        overdose	7	bag by ; bartend her ; be rous ; becaus thi ; blu and ; bottl an ; boyfriend overdos
        overdose	7	breath a ; bunch of ; but tonight ; cant lift ; cap of ; car ya ; catch her
        overdose	7	clr scream ; club in ; con espum ; cotton ; couch tonight ; cual y ; dar ; de fentanil
        overdose	7	de metadon ; didnt mean ; doe <opioid> ; dot ; driv passeng ; drool and ; ear hard
        overdose	7	el ban ; el frasquit ; el sillon ; em off ; encontr <write> ; encontr a ; er charg
        overdose	7	espumit ; est <awake> ; est <limp> ; est azul ; est despiert ; estoy ; eye keep
        overdose	7	f opioid ; fel out ; fingertip ; forget to ; four on ; friend odd ; gabapentin +
        overdose	7	gap in ; get noth ; gf oding ; gf say ; gon <say> ; gon blu ; gon lie ; got real
        overdose	7	gray i ; hard <go> ; hard no ; he didnt ; head keep ; held a ; her back ; her round
        overdose	7	her som ; her surgery ; hes <hot> ; hes odd ; hes slid ; hes slump ; him <palecolor>
        overdose	7	him ive ; his foot ; hor est ; hug her ; i bang ; in cool ; in dad ; in weh ; int her
        overdose	7	is <fluid> ; is snor ; isnt ; isnt cough ; isnt hom ; itchy ; keep los ; keep slap
        overdose	7	la <fluid> ; la aguj ; la sangr ; label torn ; le ech ; leg r ; lick ; lift my
        overdose	7	lik pencil ; lip gon ; llegan ; lock no ; m down ; mak thi ; medi abr ; medicin and
        overdose	7	meti ; milkshak through ; min he ; mirror by ; month used ; mor cre ; morfin ; motel
        overdose	7	motel 0 ; mummy ; nariz y ; ni habl ; no then ; normal for ; of grap ; off typ
        overdose	7	on bathroom ; on nightstand ; on way ; one go ; open lik ; organiz ; organiz at ; orit
        overdose	7	out <cold> ; out cold ; overdos she ; oxy bottl ; pain pil ; percolator and
        overdose	7	poppy seed ; por coraj ; pt own ; puk com ; pupil lik ; pus lo ; put ice ; putty
        overdose	7	queri dorm ; r <eat> ; r jel ; rag ; real slow ; rescu breath ; resp about
        overdose	7	rig <continue> ; rig stil ; right with ; rm 0 ; rn <opioid> ; rock the ; room bench
        overdose	7	scream bf ; se <put> ; se confundi ; se tom ; seat for ; shaken ; she <emergency>
        overdose	7	shot heroin ; siempr per ; sit him ; sleep so ; slob ; slow ; snor sound ; sobredosi en
        overdose	7	sobredosific mi ; someon keep ; son just ; son not ; spray in ; stil kind ; stil out
        overdose	7	stuf on ; suen com ; swallow every ; th and ; that <color> ; the ativan ; ther hard
        overdose	7	ther puk ; thos gas ; thre capful ; tira ; tom tod ; torn off ; transf rn ; trap le
        overdose	7	turn <palecolor> ; typ ths ; una no ; uncl of ; use but ; used both ; uso chiv
        overdose	7	vaci el ; vide said ; voic my ; want sleep ; we r ; weird <color> ; weird color
        overdose	7	went plum ; what frighten ; when <official> ; whol bunch ; wip it ; xanni ; y na ; y ni
        overdose	6	+ xanax ; 0 <emergency> ; 0 <headface> ; 0 many ; 0 se ; 0 soma ; <alcohol> <limp>
        overdose	6	<amount> <medicine> ; <amount> <week> ; <angry> his ; <appointment> <headface>
        overdose	6	<bodypart> <fire> ; <bodypart> ive ; <bodysound> when ; <breath> ; <breath> <amount>
        overdose	6	<breath> <soon> ; <breath> til ; <breath> una ; <chestheart> mayb ; <clean> lik
        overdose	6	<color> <clean> ; <color> <eat> ; <color> <fire> ; <color> <needle>
        overdose	6	<consume> <bodypart> ; <consume> com ; <consume> tod ; <consume> what
        overdose	6	<container> <bodypart> ; <container> <bodysound> ; <container> <pain>
        overdose	6	<container> than ; <continue> around ; <continue> out ; <emergency> <emergency>
        overdose	6	<emergency> <friend> ; <emergency> i ; <emergency> or ; <emergency> the
        overdose	6	<fall> <palecolor> ; <fall> lik ; <fire> dept ; <fire> his ; <fluid> washcloth
        overdose	6	<friend> <color> ; <friend> <palecolor> ; <give> <breath> ; <give> <fluid> ; <go> <job>
        overdose	6	<headface> <alone> ; <headface> <color> ; <headface> <give> ; <headface> are
        overdose	6	<headface> los ; <headface> pa ; <headface> wont ; <hear> <intoxicated> ; <hit> him
        overdose	6	<hospital> <stranger> ; <hot> <clean> ; <intoxicated> i ; <kin> <cold> ; <kin> <opioid>
        overdose	6	<limp> <fluid> ; <lock> no ; <medicine> <emergency> ; <medicine> con ; <moment> we
        overdose	6	<opioid> mi ; <opioid> shot ; <palecolor> <headface> ; <past> bc ; <phone> <breath>
        overdose	6	<pill> <furniture> ; <school> <limp> ; <sedative> <continue> ; <sedative> <crash>
        overdose	6	<sedative> theyr ; <soon> <bodypart> ; <take> was ; <think> <limp> ; <tool> <palecolor>
        overdose	6	<tool> hav ; <town> <emergency> ; <town> <trade> ; <town> security ; <trade> rm
        overdose	6	<treatment> <amount> ; <treatment> <stimulant> ; a <shake> ; a clog ; a dar ; a drain
        overdose	6	a ir ; a sleepover ; a whol ; about as ; accident thought ; aft snort ; ago bc
        overdose	6	air una ; alfil y ; alot ; ambien and ; ambulanc peopl ; and clammy ; and far ; antr
        overdose	6	are empty ; are pencil ; around nin ; asient del ; ask question ; asleep i ; at hous
        overdose	6	at onc ; ayud mi ; azul part ; bab ; barn im ; be four ; bed hosp ; besid his
        overdose	6	bf <emergency> ; boc mor ; both <always> ; bought perc ; breath for ; breath til
        overdose	6	bunch ; burn his ; busquen ; by mistak ; cabinet ; cal friend ; candl ; cant get ; cap
        overdose	6	cheek on ; cigar y ; ciruel ; color lik ; color of ; combin <drive> ; combin cab
        overdose	6	complet ; contest mi ; contest sol ; costal de ; count to ; cozy ; cre q
        overdose	6	cuarent pastilla ; cun se ; cus ; de gasoliner ; de sobredosi ; de tramadol ; del dept
        overdose	6	did cal ; didnt so ; dieron en ; doesnt <shake> ; doesnt flinch ; doesnt pul
        overdose	6	doing <opioid> ; don fel ; dont usual ; door 0 ; door unlock ; dorm per ; dosi
        overdose	6	down his ; drank a ; driv night ; drop lik ; el frasc ; ems en ; en rout ; entir handl
        overdose	6	es fentanil ; est agu ; every so ; eyelid wont ; f <angry> ; f <intoxicated> ; f scream
        overdose	6	f she ; fiest con ; fir dept ; flr ; foil by ; foot and ; found <child> ; found <kin>
        overdose	6	found dtr ; four bottl ; frighten me ; from <illness> ; from fentanyl ; gav narcan
        overdose	6	gf <angry> ; gf <bodysound> ; gf <palecolor> ; gf <say> ; gf snor ; gin + ; gota
        overdose	6	guest in ; gulp ; guy told ; hac ratit ; handful of ; hard and ; has quit ; hasnt com
        overdose	6	he <limp> ; he let ; he peed ; her <angry> ; her <tool> ; her eye ; her medicin
        overdose	6	her nail ; heroin every ; his ear ; his lid ; his methadon ; his toe ; hom bottl
        overdose	6	hom und ; hora ; hora en ; i <stop> ; i clap ; i count ; i peel ; i slap ; in combin
        overdose	6	in half ; is soft ; is sup ; isnt <home> ; it <fall> ; its com ; ive <play>
        overdose	6	ive swallow ; la barbil ; la sac ; label and ; lawn as ; les in ; lin <kin> ; lip blu
        overdose	6	many i ; me cuelg ; me pas ; meant to ; mirror ; monton de ; mor y ; much meth
        overdose	6	my cheek ; my chin ; my lorazepam ; nail hav ; needl ; needl by ; niet est ; nois
        overdose	6	noma fue ; norco 0 ; nos when ; noth when ; now her ; odd ; odd <alcohol> ; of oxycodon
        overdose	6	ojo solo ; old kid ; on <furniture> ; on floor ; on lock ; one eyelid ; or <need>
        overdose	6	or need ; oth phon ; over so ; overdos i ; overdos per ; overnight staf ; pal and ; pas
        overdose	6	pas con ; passeng ; pastilla ; pastilla hac ; pd <need> ; pd want ; pech se
        """
}
