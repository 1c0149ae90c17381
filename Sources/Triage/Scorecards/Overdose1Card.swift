extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-81	=
        overdose	16	/ min ; 0 door ; <awake> him ; <bodypart> clip ; <bodysound> ; <breath> <always>
        overdose	16	<breath> <moment> ; <breath> lik ; <child> <limp> ; <container> <pill>
        overdose	16	<container> <sedative> ; <continue> slid ; <emergency> <moment> ; <emergency> right
        overdose	16	<fluid> <bodysound> ; <headface> <breath> ; <headface> <chestheart>
        overdose	16	<headface> <rope> ; <headface> lik ; <headface> slat ; <home> obtain ; <limp>
        overdose	16	<limp> <breath> ; <needle> <continue> ; <needle> <soon> ; <needle> cap
        overdose	16	<palecolor> <bodysound> ; <palecolor> <emergency> ; <palecolor> around
        overdose	16	<pill> <moment> ; <remember> <breath> ; <room> <bodysound> ; <shake> him
        overdose	16	a <bodysound> ; a mirror ; a puls ; a rag ; a sack ; alcohol poison ; alfil
        overdose	16	ativan is ; baggi at ; bar n ; between <breath> ; between breath ; blu cant
        overdose	16	bottl was ; breath lik ; burnt spoon ; cachet ; cachet y ; cant <awake> ; cant wak
        overdose	16	ceniz ; chin keep ; chin on ; com trap ; confundi ; dad odd ; de alfil ; demasi cre
        overdose	16	doing <emergency> ; doing cpr ; dosi de ; drank the ; drool ; dusky ; empin
        overdose	16	empty <moment> ; empty now ; en sobredosi ; est <cold> ; est hel ; est sobredosific
        overdose	16	est tibi ; eyelid ; far away ; fing clip ; fingernail ; flinch ; floppy ; from covid
        overdose	16	ful at ; get him ; goe right ; grayish ; gurgl ; her anymor ; hes <cold>
        overdose	16	hes <emergency> ; hes <limp> ; hes <palecolor> ; hes blu ; hes cold ; hes turn
        overdose	16	him up ; i discount ; ice down ; im <emergency> ; im oding ; in progres ; inconscient
        overdose	16	ing ; is <emergency> ; is overdos ; is turn ; jering ; jsut ; just swallow ; just took
        overdose	16	keep drop ; keep forget ; keep slid ; knuckl on ; labio ; labio mor ; le <angry>
        overdose	16	lip slat ; lo normal ; lost <count> ; lost count ; man con ; minut ago ; moradit
        overdose	16	needl stil ; nod ; obtund ; od ing ; odd hes ; odd on ; oding ; of <bodysound> ; of g
        overdose	16	of tylenol ; on toilet ; one eye ; overamp ; overdos ; pain patch ; pie y ; pinch
        overdose	16	pinch her ; pinpoint ; pinpoint <headface> ; pinpoint pupil ; pued <awake>
        overdose	16	pued despert ; que eran ; resp ; rod un ; ronqu ; rous ; rr ; rr 0 ; sack of
        overdose	16	se empin ; self <stranger> ; shad of ; shak him ; she <cold> ; she cold ; skin is
        overdose	16	slap him ; slat ; slow <bodysound> ; slur ; sobredosi ; sobredosific ; swallow
        overdose	16	swallow all ; swallow everyth ; swallow the ; tap <go> ; the knock ; then goe ; thick
        overdose	16	thick <headface> ; tibi ; tibi per ; tien las ; tom demasi ; took 0 ; took lik
        overdose	16	took too ; took way ; turn color ; una mor ; wak him ; was ful ; way too ; whol bottl
        overdose	16	with ghb ; wont <awake> ; y nad
        overdose	15	/ <moment> ; <always> as ; <bodysound> <shake> ; <container> <moment>
        overdose	15	<continue> <remember> ; <moment> <limp> ; <need> <emergency> ; <pain> <medicine>
        overdose	15	<palecolor> i ; <phone> gf ; as often ; bare a ; chin ; com <clean> ; count between
        overdose	15	fold lik ; grunt ; hand look ; he alway ; internet said ; is <cold> ; is cold ; la bab
        overdose	15	le grit ; lick his ; lip lik ; muev ; nois lik ; of pep ; often as ; overamp on
        overdose	15	purpos 0 ; pus alg ; real heavy ; sostien ; talk up ; tap run ; woken ; wont squeez
        overdose	14	0 <stiff> ; 0 nasal ; <asleep> <headface> ; <breath> mayb ; <count> <breath>
        overdose	14	<emergency> <room> ; <headface> <write> ; <kill> control ; <limp> and ; <limp> as
        overdose	14	<medicine> de ; <needle> <furniture> ; <needle> <money> ; <palecolor> <breath>
        overdose	14	<palecolor> <needle> ; <pill> unk ; <room> se ; <sedative> is ; <take> way
        overdose	14	<think> <emergency> ; blu around ; breath every ; breath mayb ; cant lift
        overdose	14	cierran los ; color ; couch mak ; doing <chestheart> ; doing chest ; dribbl ; ech agu
        overdose	14	every ten ; forgot and ; going und ; he took ; hes drool ; i shout ; jering cuest
        overdose	14	many oxy ; min ago ; od in ; overdos right ; pil unk ; poison control ; room keep
        overdose	14	slack ; someth out ; the party ; thi <bodysound> ; too many ; took ; went all
        overdose	14	whol bag ; wont wak
        overdose	13	0 qued ; 0 rigid ; <bodypart> <palecolor> ; <bodypart> dusky ; <breath> <palecolor>
        overdose	13	<breath> twic ; <consume> someth ; <continue> then ; <emergency> # ; <headface> <die>
        overdose	13	<moment> <past> ; <palecolor> <water> ; <palecolor> no ; <room> slid ; <room> tilt
        overdose	13	<take> too ; again then ; be woken ; breath ; breath twic ; bystander ; capful of
        overdose	13	com round ; de <sedative> ; did doubl ; drool to ; est com ; est tir ; eyelid and
        overdose	13	fold up ; frasc de ; had way ; he <always> ; her breath ; her chin ; hes only
        overdose	13	hes purpl ; hol <container> ; intoxicacion ; intoxicacion por ; it ok ; just shot
        overdose	13	lift my ; mouth ; my knuckl ; narcan ; narcan # ; needl on ; od ; of someth
        overdose	13	one <breath> ; one breath ; opiaceo ; overdos in ; progres ; rag dol ; respir cad
        overdose	13	se pas ; se trag ; slur i ; thes <bodypart> ; thos <medicine> ; thos patch
        overdose	13	und <continue> ; und again ; wat on
        overdose	12	+ bar ; 0 ems ; <alcohol> <kill> ; <amount> open ; <asleep> <put> ; <bodysound> weird
        overdose	12	<breath> her ; <chestheart> hard ; <crash> lik ; <emergency> spray ; <furniture> mak
        overdose	12	<headface> <bodysound> ; <headface> <color> ; <headface> kind ; <headface> no
        overdose	12	<intoxicated> hard ; <needle> by ; <palecolor> <drug> ; <palecolor> its
        overdose	12	<palecolor> lik ; <palecolor> not ; <partner> <emergency> ; <partner> <opioid>
        overdose	12	<put> <cold> ; <room> pleas ; a gurgl ; a warn ; addres obtain ; agonal ; ashen
        overdose	12	ban se ; blu and ; blu i ; blu its ; boc moradit ; breath her ; but <night> ; cal gf
        overdose	12	cant <feel> ; cant feel ; cold show ; color ceniz ; com munec ; con codein
        overdose	12	congestion ; cop let ; did <opioid> ; didnt <hit> ; drool on ; el goter ; els <opioid>
        overdose	12	els methadon ; est durm ; est quem ; eye open ; fentanil ya ; floppy as ; forehead on
        overdose	12	gcs ; gcs 0 ; gf hes ; gray gurgl ; handful ; he fold ; her <breath> ; hes warm
        overdose	12	his fac ; i swallow ; is oding ; isnt mov ; las norco ; lay down ; min se
        overdose	12	mix <opioid> ; new <amount> ; new batch ; nod hard ; off him ; one let ; pls what
        overdose	12	powd on ; puls ; remind ; respiracion ; ronc ; se meti ; she swallow ; snor weird
        overdose	12	snort someth ; som <asleep> ; strip of ; the narcan ; to remind ; tom com ; typ with
        overdose	12	un hilito ; una azul ; unconsciou ; underwat ; va la ; vez meno ; way mor ; wont answ
        overdose	11	0 <opening> ; 0 th ; <amount> <opioid> ; <amount> mayb ; <angry> <headface>
        overdose	11	<awake> <write> ; <bodypart> <fall> ; <breath> shallow ; <child> <emergency>
        overdose	11	<container> <medicine> ; <container> besid ; <continue> <fall> ; <count> between
        overdose	11	<emergency> as ; <emergency> in ; <emergency> off ; <fluid> to ; <friend> <limp>
        overdose	11	<friend> odd ; <go> togeth ; <happy> unk ; <headface> <friend> ; <limp> <palecolor>
        overdose	11	<needle> <room> ; <needle> on ; <opioid> <crash> ; <palecolor> <opioid> ; <pill> on
        overdose	11	<sad> 0 ; a rattl ; a sod ; blu not ; breath shallow ; chest lift ; co driv
        overdose	11	content unk ; de clonazepam ; empty <opioid> ; eternal ; eternal <feel> ; eternal rub
        overdose	11	everybody is ; f swallow ; feel my ; floaty ; flojit ; frasc ; furth apart ; get furth
        overdose	11	gray ; gurgl and ; hav narcan ; he bought ; him hard ; his fingernail ; his nos
        overdose	11	his skin ; isnt <bodysound> ; its fetty ; las una ; lift ; lik putty ; lip ; los labio
        overdose	11	lost <rail> ; lost track ; motel clerk ; my ambien ; narcan spray ; needl cap
        overdose	11	obtain 0 ; oding as ; of perc ; papi est ; pellizc ; perc lik ; pil on ; pinch him
        overdose	11	pleas hes ; run togeth ; slap ; sleep it ; slid down ; slid off ; sobredosi ahorit
        overdose	11	stop breath ; su papi ; tak hom ; ten second ; th ; ther <fluid> ; thi gurgl
        overdose	11	told cal ; too <amount> ; truen la ; uber driv ; we rol ; wet rattl ; what worri
        overdose	11	word are ; worri me
        overdose	10	0 en ; 0 seg ; 0 xanni ; <amount> <sedative> ; <awake> <stranger> ; <bodypart> back
        overdose	10	<bodypart> con ; <clinician> hav ; <cold> <clean> ; <cold> from ; <color> <die>
        overdose	10	<container> <opioid> ; <continue> <hit> ; <emergency> mi ; <emergency> no
        overdose	10	<emergency> ten ; <feel> my ; <fluid> <pill> ; <fluid> <rope> ; <friend> <pill>
        overdose	10	<headface> open ; <hold> <headface> ; <month> pas ; <pill> <awake> ; <remember> and
        overdose	10	<say> <fluid> ; <say> are ; <sedative> <moment> ; <sedative> porqu ; <take> <awake>
        overdose	10	<write> <headface> ; <write> dot ; a mannequin ; alg en ; amig se ; baggi ; both dai
        overdose	10	bystander doing ; cabinet about ; casi ni ; chug ; cierran ; cold from ; collaps and
        overdose	10	com cafeter ; com ceniz ; com cuarent ; com disc ; compact ; compact und
        overdose	10	county dispatch ; dar and ; de zolpidem ; demasi ; dic noma ; didnt turn ; disc lent
        overdose	10	do noth ; doe dop ; down <moment> ; down now ; el antr ; espejit ; est inconscient
        overdose	10	est mor ; eye clos ; f took ; flop back ; g and ; get her ; going soft ; gurgl lip
        overdose	10	habl com ; half on ; happen right ; her <asleep> ; hes lik ; hes mak ; idk what
        overdose	10	im overdos ; in arm ; in walk ; is break ; la <headface> ; le <hear> ; med on
        overdose	10	medi <moment> ; medi hor ; mi <happy> ; mi amor ; muchach del ; n she ; nail gray
        overdose	10	nail look ; needl next ; ni <headface> ; ni parpade ; ni pestan ; normal que
        overdose	10	noth <breath> ; noth breath ; of pain ; on breastbon ; on purpos ; one <emergency>
        overdose	10	one didnt ; one narcan ; pas de ; pencil dot ; perc off ; purpl ; r at ; seroquel
        overdose	10	snor ; snor funny ; sobredosi mi ; sosten ; stal ; stil around ; surfac for
        overdose	10	swallow what ; ta tira ; teen cal ; that color ; the jameson ; the reclin
        overdose	10	thirty ambien ; tira en ; tongu out ; took all ; track of ; un jalon ; up lip ; vaci
        overdose	10	voy manej ; when cop
        overdose	9	0 gabapentin ; <alcohol> <breath> ; <always> ten ; <amount> strip ; <asleep> it
        overdose	9	<awake> <bodysound> ; <awake> her ; <bodypart> cool ; <bodypart> moradito
        overdose	9	<bodysound> <bodysound> ; <bodysound> bien ; <bodysound> but ; <container> an
        overdose	9	<emergency> <bodypart> ; <emergency> its ; <fluid> <hear> ; <fluid> down
        overdose	9	<friend> <kill> ; <headface> are ; <headface> down ; <hear> <bodypart> ; <hear> com
        overdose	9	<kin> estat ; <kin> odd ; <limp> in ; <limp> over ; <medicine> an ; <official> let
        overdose	9	<opioid> <container> ; <opioid> od ; <palecolor> <headface> ; <palecolor> <need>
        overdose	9	<palecolor> bare ; <palecolor> what ; <partner> mix ; <put> alg ; <room> <needle>
        overdose	9	<room> stal ; <sedative> just ; <stranger> <headface> ; <take> lik ; a goldfish ; a lil
        overdose	9	a nois ; a snor ; agu fri ; ambien ; and slid ; apriet la ; at lip ; ate a ; ate someth
        overdose	9	away ; azul no ; bare ; bien poquit ; blu fent ; blurry ; boc mor ; breath aft
        overdose	9	breath is ; breathin lik ; bubbl ; burnt ; but <moment> ; but now ; but tonit ; cae la
        overdose	9	cant rous ; car ceniz ; cartoon and ; celebrat with ; chin und ; com <bodysound>
        overdose	9	com ronc ; count of ; cuanta <moment> ; cuanta hora ; de <opioid> ; did heroin
        overdose	9	did way ; dij 0 ; doubl his ; down between ; drool down ; drowsy ; est yend ; fac down
        overdose	9	feo con ; friend took ; gargara ; gf <emergency> ; got em ; goter ; hal el ; half open
        overdose	9	handful sinc ; he chew ; her cheek ; her skin ; her som ; her up ; her yet
        overdose	9	hicier gargara ; him <bodysound> ; him gurgl ; his back ; hor y ; i lift ; in dad
        overdose	9	in restroom ; isnt answer ; le pic ; le va ; lean at ; lift his ; lik <clean>
        overdose	9	lik poppy ; lip gray ; loos <pill> ; me resbal ; metadon de ; meti chiv ; mor bar
        overdose	9	my compact ; my methadon ; n <see> ; of <pill> ; of pil ; of snor ; ok if
        overdose	9	on <container> ; on <room> ; overdos its ; patch ; patch on ; per <friend> ; pinch his
        overdose	9	poison ; purpos ; putty and ; rarisim ; react ; react to ; reclin ; resuel ; ronc bien
        overdose	9	roomi ; shak her ; shot <drug> ; shot <opioid> ; shot dop ; si hicier ; sinc cartoon
        overdose	9	skin cool ; slid ; slow ; snor but ; soma ; somebody pick ; someth at ; speedbal
        overdose	9	spray ; the mouth ; the shad ; tilt ; tiny dot ; to inhal ; toilet with ; tom veint
        overdose	9	trap ; turn purpl ; una apuest ; una moradito ; up <needle> ; va de ; wasnt his
        overdose	9	way <amount> ; when lift ; whol strip ; with long ; y casi ; yel and
        overdose	8	0 klonopin ; 0 swallow ; <amount> cap ; <amount> handl ; <asleep> <bodysound>
        overdose	8	<asleep> <sedative> ; <awake> <child> ; <breath> <pet> ; <breath> is ; <church> <fire>
        overdose	8	<cold> <palecolor> ; <container> just ; <crash> <think> ; <drive> aint
        overdose	8	<eat> percolator ; <emergency> she ; <friend> <chestheart> ; <give> <emergency>
        overdose	8	<go> off ; <headface> it ; <hear> <eat> ; <hear> <needle> ; <hold> <furniture>
        overdose	8	<intoxicated> i ; <limp> <room> ; <medicine> con ; <medicine> on ; <night> wont
        overdose	8	<opioid> that ; <opioid> ya ; <palecolor> and ; <palecolor> he ; <pill> <remember>
        overdose	8	<remember> <take> ; <sedative> <say> ; <stiff> <palecolor> ; <stop> abiert
        overdose	8	<take> <asleep> ; <take> <headface> ; <take> furth ; a bday ; a fistful ; a sound
        overdose	8	aft <consume> ; and noth ; and thes ; and zip ; at <headface> ; back und ; barbil
        overdose	8	bathroom floor ; be rous ; bear on ; becaus thi ; been lick ; bit open ; bottl sinc
        overdose	8	breath keep ; cafeter ; cap on ; capful ; chainsaw then ; chest hard ; cigaret burn
        overdose	8	clog drain ; co <drive> ; coffe percolator ; com uva ; cual y ; cuart se ; de <pill>
        overdose	8	de lad ; de pastilla ; de trap ; dej abiert ; demasi pastilla ; deputy on ; doing perc
        overdose	8	driv cam ; drool and ; dying he ; empty <soon> ; empty next ; eran ; est <palecolor>
        overdose	8	estan <put> ; fel out ; fingernail went ; fog ; forgot took ; four breath
        overdose	8	gabapentin + ; gf ; gota de ; grey ; gurgl lik ; habl y ; hac medi ; half an ; hard no
        overdose	8	hasnt <hit> ; hasnt com ; hasnt push ; hast mis ; hav <emergency> ; he didnt ; he odd
        overdose	8	he shot ; head rol ; hel y ; her sid ; her yel ; hes prop ; his <bodypart>
        overdose	8	his <headface> ; i doubl ; i yel ; int her ; intoxic ; is slow ; isnt hom ; its warm
        overdose	8	ive play ; jarab con ; just slid ; keep eye ; keep hit ; la car ; label torn ; le estan
        overdose	8	le ven ; lik 0 ; lik <write> ; lik anyth ; look gray ; los <headface> ; los nudillo
        overdose	8	mak that ; me cierran ; medicin and ; meti ; minuto ya ; moradit de ; mouth went ; n he
        overdose	8	n hes ; nail went ; nasal narcan ; nudillo ; of purpl ; on <chestheart> ; one go
        overdose	8	open her ; orang bottl ; orit ; overdos she ; oxy and ; pastilla y ; peg en ; pestan
        overdose	8	pil forgot ; plant del ; pledg ; plum ; por mas ; pour off ; pupil ; pupil lik ; q hag
        overdose	8	ra resident ; remind myself ; resp 0 ; resp about ; right with ; room bench ; roomat
        overdose	8	rous him ; sack ; scen 0 ; se est ; seg ; shaken ; shallow ; shallow resp
        overdose	8	she <emergency> ; she <intoxicated> ; sid lik ; sleep pil ; sobredosific mi ; son just
        overdose	8	spoon on ; stand him ; sternum rub ; stil talk ; swimmy ; tak long ; tak someth
        overdose	8	th and ; the cabinet ; then forgot ; then fourteen ; ther <drug> ; ther powd
        overdose	8	thick and ; tianeptin bottl ; tien la ; tinfoil ; tir en ; to shout ; toppl ; torn off
        overdose	8	tourniquet ; un pun ; up <headface> ; up we ; wax and ; whil <past> ; whil ago
        overdose	8	with foam ; x the ; xanax lik ; xanni ; y apena ; y encim ; y ronc ; yesterday lunch
        overdose	7	<amount> <week> ; <amount> abr ; <asleep> <palecolor> ; <bodysound> <furniture>
        overdose	7	<bodysound> <go> ; <bodysound> <happy> ; <bodysound> <water> ; <bodysound> thing
        overdose	7	<breath> resp ; <clean> le ; <cold> <opioid> ; <color> <fire> ; <color> <needle>
        overdose	7	<color> of ; <container> <asleep> ; <container> <bodysound> ; <container> <pain>
        overdose	7	<container> about ; <continue> kind ; <continue> los ; <eat> someth
        overdose	7	<emergency> <breath> ; <emergency> <fluid> ; <fall> lik ; <fire> <headface>
        overdose	7	<fire> his ; <fluid> <breath> ; <friend> <emergency> ; <friend> se ; <headface> <alone>
        overdose	7	<headface> <see> ; <headface> los ; <headface> thing ; <hot> n ; <intoxicated> <eat>
        overdose	7	<kill> <hear> ; <limp> <clean> ; <medicine> <kin> ; <needle> ; <pain> la
        overdose	7	<palecolor> she ; <pill> hac ; <put> <water> ; <put> ice ; <say> noma ; <say> up
        overdose	7	<sedative> lik ; <soon> <headface> ; <stop> lick ; <take> real ; <write> ths ; a grap
        overdose	7	a lawn ; a sort ; a straw ; agonal resp ; aguj ; aguj todavi ; alfil y ; answ me
        overdose	7	answ the ; any <outdoors> ; any fog ; are acros ; are bluish ; arm drop
        overdose	7	around <headface> ; at stop ; ate ; ayud mi ; azul part ; bare <breath> ; bare breath
        overdose	7	bartend her ; bluish ; bottl an ; boyfriend overdos ; breath a ; bunch of ; burn his
        overdose	7	but tonight ; cap ; cap of ; catch her ; clr scream ; club in ; coffe mak ; con espum
        overdose	7	cotton ; couch tonight ; count breath ; count her ; dar ; de metadon ; de papa
        overdose	7	didnt so ; doe <opioid> ; doe thi ; doesnt <shake> ; doesnt flinch ; door unlock
        overdose	7	driv passeng ; drop lik ; ear hard ; el ban ; el frasquit ; el jug ; el sillon
        overdose	7	empty <container> ; ems en ; en par ; en sí ; encontr <write> ; encontr a ; er charg
        overdose	7	espumit ; est <awake> ; est <limp> ; est despiert ; estoy <drive> ; eye are ; eye keep
        overdose	7	f opioid ; fingertip ; foil on ; forget to ; four on ; gap in ; gav narcan ; get noth
        overdose	7	gf <bodysound> ; gf oding ; gf say ; gf snor ; gon <say> ; gon blu ; gon lie ; got real
        overdose	7	gray i ; handful of ; handl on ; hard <go> ; has quit ; he collaps ; head keep ; held a
        overdose	7	her <headface> ; her back ; her eyelid ; her norc ; her round ; her surgery ; hes <hot>
        overdose	7	hes odd ; hes slid ; him <palecolor> ; him ive ; him lik ; hom und ; hor est ; hug her
        overdose	7	i bang ; in cool ; in reclin ; in weh ; is <fluid> ; is snor ; isnt ; itchy ; its no
        overdose	7	keep los ; keep slap ; keep wak ; la <fluid> ; la aguj ; le cae ; le ech ; leg r ; lick
        overdose	7	lik pencil ; lip gon ; lock no ; m down ; mak thi ; medi abr ; milkshak through
        overdose	7	min he ; mirror by ; month used ; mor cre ; mor y ; moradito ; morfin ; motel ; motel 0
        overdose	7	mummy ; my tooth ; nariz y ; ni habl ; no then ; normal for ; of grap ; off typ
        overdose	7	on <furniture> ; on bathroom ; on nightstand ; on way ; only tir ; open but ; open lik
        overdose	7	out <cold> ; out cold ; overdos for ; pain pil ; pastilla hac ; percolator and
        overdose	7	plat at ; poppy seed ; por coraj ; pt own ; pus lo ; put ice ; putty ; queri dorm
        overdose	7	r <eat> ; r jel ; rag ; real slow ; resbal de ; rescu breath ; rig <continue>
        overdose	7	rig stil ; rock the ; saliv ; se <put> ; se confundi ; se tom ; seat for ; sentenc she
        overdose	7	she nod ; she overdos ; shook him ; siempr per ; sit him ; slob ; slow and ; son not
        overdose	7	sound in ; spray in ; stil kind ; stil out ; straw on ; suen com ; sunday all
        overdose	7	swallow every ; syring cap ; that <color> ; the organiz ; the stal ; ther hard
        overdose	7	thos gas ; tira ; tod flojit ; tom tod ; trap le ; typ ths ; una no ; uncl of
        overdose	7	und ther ; up whit ; use but ; used both ; uso chiv ; usual bag ; vaci el ; vide said
        overdose	7	voic my ; we r ; weird <color> ; weird color ; went plum ; what frighten
        overdose	7	when <official> ; whol bunch ; wip it ; y ni ; yel his
        overdose	6	+ <fire> ; + xanax ; 0 <headface> ; 0 many ; 0 sat ; 0 se ; 0 tramadol
        overdose	6	<amount> <medicine> ; <amount> m ; <angry> bf ; <appointment> <headface> ; <awake>
        overdose	6	<bodypart> <fire> ; <bodypart> ive ; <bodysound> <take> ; <bodysound> when ; <breath>
        overdose	6	<breath> <amount> ; <breath> <angry> ; <breath> aft ; <clean> lik ; <color> <bodysound>
        overdose	6	<color> <eat> ; <consume> <bodypart> ; <consume> <fire> ; <consume> com ; <consume> the
        overdose	6	<consume> tod ; <container> than ; <continue> around ; <continue> out ; <count> her
        overdose	6	<day> <day> ; <emergency> <emergency> ; <emergency> <friend> ; <emergency> i
        overdose	6	<emergency> the ; <fall> <palecolor> ; <fire> dept ; <fluid> washcloth
        overdose	6	<friend> <color> ; <friend> <sedative> ; <furniture> <breath> ; <give> <breath>
        overdose	6	<give> <fluid> ; <headface> <cold> ; <headface> not ; <headface> wont
        overdose	6	<hear> <intoxicated> ; <hear> la ; <hit> him ; <hospital> <stranger> ; <hot> <clean>
        overdose	6	<hot> <stiff> ; <kin> <cold> ; <kin> mix ; <lock> no ; <medicine> <emergency>
        overdose	6	<medicine> <headface> ; <moment> around ; <moment> we ; <opioid> mi ; <past> bc
        overdose	6	<pill> <furniture> ; <school> <limp> ; <sedative> <continue> ; <sedative> <crash>
        overdose	6	<sedative> <think> ; <sedative> theyr ; <sedative> to ; <see> kind ; <soon> <bodypart>
        overdose	6	<think> <limp> ; <tool> <palecolor> ; <town> <trade> ; <town> security
        overdose	6	<treatment> <stimulant> ; <water> <cold> ; a clog ; a drain ; a ir ; a whol ; about as
        overdose	6	abuel el ; accident thought ; aft snort ; ago bc ; ahi ; alot ; alway push ; ambien and
        overdose	6	ambien in ; ambulanc peopl ; and far ; answer its ; antr ; are empty ; are pencil
        overdose	6	around mouth ; around nin ; ask question ; asleep i ; asleep sinc ; at hous ; at onc
        overdose	6	bab ; bag by ; barn im ; bed hosp ; besid his ; bf <emergency> ; both <always>
        overdose	6	bought perc ; breath for ; bunch ; by mistak ; cabinet ; cal friend ; cam yesterday
        overdose	6	candl ; cant get ; cigar y ; clammy ; color lik ; com off ; combin <drive> ; combin cab
        overdose	6	complet ; con ron ; contest mi ; contest sol ; count to ; cre q ; cuarent pastilla
        overdose	6	cun se ; de fentanil ; de gasoliner ; de rivotril ; de tramadol ; del dept ; dept at
        overdose	6	didnt mean ; dieron en ; dishwat ; doesnt pul ; doing <opioid> ; don fel ; dont usual
        overdose	6	door 0 ; dorm per ; dosi ; dot ; down his ; driv night ; el frasc ; em off ; en rout
        overdose	6	entir handl ; es fentanil ; es normal ; est agu ; est azul ; estoy ; ever and ; evercle
        overdose	6	every so ; everyth is ; eye ; f <angry> ; f <intoxicated> ; f fentanyl ; f scream
        overdose	6	f she ; fiest con ; fir dept ; floor not ; floor purpl ; flr ; foil by ; fold in
        overdose	6	found <kin> ; four bottl ; frighten me ; from <illness> ; from fentanyl ; gf <angry>
        overdose	6	gf <palecolor> ; gf <say> ; gin + ; gota ; guest in ; gulp ; guy told ; hac ratit
        overdose	6	hand back ; he let ; he peed ; her eye ; heroin every ; hes slump ; hilito de
        overdose	6	his foot ; his lid ; his methadon ; his toe ; hom bottl ; hora en ; hotel security
        overdose	6	i <stop> ; i odd ; i peel ; in combin ; in half ; is soft ; isnt <home> ; isnt cough
        overdose	6	it <fall> ; its com ; ive <play> ; ive swallow ; jv ; la barbil ; la sac ; la sangr
        overdose	6	label and ; lawn as ; lawn cha ; le cierran ; les in ; lid ; lin <kin> ; llegan
        overdose	6	lock room ; long gap ; look kind ; los tien ; lunest ; mak a ; me cuelg ; me pas
        overdose	6	meant to ; medic 0 ; minut away ; mirror ; monton de ; much meth ; my chin ; neck is
        overdose	6	needl ; needl by ; niet est ; noma fue ; norco 0 ; nos when ; noth when ; now we
        overdose	6	odd <alcohol> ; oding i ; of <opioid> ; ojo solo ; old kid ; on floor ; on top
        overdose	6	one eyelid ; or <need> ; or need ; oth phon ; over so ; overdos i ; overdos per
        overdose	6	overnight staf ; pal and ; pas con ; passeng ; pastilla ; pd <need> ; pd want ; pech se
        overdose	6	per roommat ; puk com ; pupil are ; push her ; que <hospital> ; re program ; respir com
        overdose	6	restroom ; rn <opioid> ; ronqu rar ; roomi se ; sacuden ; sacuden y ; sat 0
        overdose	6	say fentanyl ; scream bf ; se <alcohol> ; se ech ; security <friend> ; security guest
        overdose	6	send any ; she <illness> ; she <palecolor> ; she fix ; she smil ; shot heroin ; shot it
        overdose	6	sient y ; sit up ; slap me ; sleepy ; slur and ; somebody cut ; speedbal iv ; straw
        overdose	6	stuf on ; sur it ; surfac ; swallow 0 ; syring ; that <palecolor> ; the ativan
        overdose	6	the medicin ; the tub ; then anoth ; ther puk ; thi <hear> ; thi sound ; thing up
        overdose	6	thre capful ; tio ; to breath ; to twelv ; took everyth ; took her ; transf rn ; trap y
        overdose	6	truck @ ; tub skin ; turn <palecolor> ; tylenol ; unk <pill> ; unk pil ; us out
        overdose	6	used an ; veint pastilla ; verd y ; wak her ; warm but ; washcloth ; washcloth on
        overdose	6	weird ; wet washcloth ; when <hold> ; whol handl ; wont rous ; y na ; y she ; ya vien
        overdose	6	yend mi
        overdose	5	+ unk ; 0 de ; 0 mayb ; 0 soma ; 0 took ; <alcohol> <limp> ; <alcohol> am
        overdose	5	<always> <crash> ; <always> <emergency> ; <always> <remember> ; <always> so
        overdose	5	<amount> cerc ; <amount> wk ; <angry> <die> ; <angry> <go> ; <angry> <stop>
        overdose	5	<angry> his ; <asleep> <pill> ; <asleep> aft ; <awake> <breath> ; <awake> <take>
        overdose	5	<blood> <cold> ; <bodypart> cant ; <bodypart> kind ; <bodypart> r ; <break> <count>
        overdose	5	<breath> <continue> ; <breath> <opioid> ; <breath> <soon> ; <breath> a ; <breath> til
        """
}
