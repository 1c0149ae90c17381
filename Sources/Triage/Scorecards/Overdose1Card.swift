extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose1 = """
        overdose	-81	=
        overdose	16	/ <moment> ; / min ; <awake> him ; <bodypart> clip ; <bodysound> <shake>
        overdose	16	<bodysound> weird ; <breath> <always> ; <breath> <moment> ; <breath> lik
        overdose	16	<breath> mayb ; <child> <limp> ; <container> <pill> ; <container> <sedative>
        overdose	16	<continue> slid ; <emergency> <moment> ; <emergency> right ; <fluid> <bodysound>
        overdose	16	<headface> <breath> ; <headface> <chestheart> ; <headface> lik ; <headface> slat
        overdose	16	<home> obtain ; <limp> ; <limp> <breath> ; <needle> <continue> ; <needle> <soon>
        overdose	16	<needle> cap ; <pain> <medicine> ; <palecolor> <bodysound> ; <palecolor> <emergency>
        overdose	16	<palecolor> around ; <pill> <moment> ; <remember> <breath> ; <room> <bodysound>
        overdose	16	<shake> him ; a <bodysound> ; a mirror ; a puls ; a rag ; a sack ; alcohol poison
        overdose	16	alfil ; ativan is ; baggi at ; bar n ; between <breath> ; between breath ; blu cant
        overdose	16	bottl was ; breath lik ; breath mayb ; burnt spoon ; cant <awake> ; cant wak ; ceniz
        overdose	16	chin keep ; chin on ; com trap ; confundi ; count between ; dad odd ; de alfil
        overdose	16	demasi cre ; didnt turn ; doing <emergency> ; doing cpr ; dosi de ; drank the ; drool
        overdose	16	dusky ; empin ; empty <moment> ; empty now ; en sobredosi ; est <cold> ; est hel
        overdose	16	est sobredosific ; est tibi ; eyelid ; far away ; fing clip ; fingernail ; flinch
        overdose	16	floppy ; fold lik ; forgot and ; from covid ; ful at ; get him ; grayish ; grunt
        overdose	16	gurgl ; her anymor ; hes <cold> ; hes <emergency> ; hes <limp> ; hes <palecolor>
        overdose	16	hes blu ; hes cold ; hes mak ; hes turn ; him up ; i discount ; ice down
        overdose	16	im <emergency> ; im oding ; in progres ; inconscient ; ing ; is <cold>
        overdose	16	is <emergency> ; is cold ; is slid ; is turn ; jering ; jsut ; just swallow
        overdose	16	just took ; keep drop ; keep forget ; keep slid ; knuckl on ; labio ; labio mor
        overdose	16	lick his ; lip lik ; lo normal ; man con ; minut ago ; moradit ; needl stil ; nod
        overdose	16	nois lik ; obtund ; od ing ; odd hes ; odd on ; oding ; of <bodysound> ; of g
        overdose	16	on toilet ; one eye ; overamp ; overdos ; pain patch ; pie y ; pinch ; pinch her
        overdose	16	pinpoint ; pinpoint <headface> ; pinpoint pupil ; pued <awake> ; pued despert
        overdose	16	pus alg ; resp ; respir cad ; rod un ; ronqu ; rr ; rr 0 ; sack of ; self <stranger>
        overdose	16	shad of ; shak him ; she <cold> ; she cold ; skin is ; slap him ; slat
        overdose	16	slow <bodysound> ; snor weird ; sobredosi ; sobredosific ; swallow ; swallow all
        overdose	16	swallow everyth ; swallow the ; tap <go> ; tap run ; the knock ; then goe
        overdose	16	thi <bodysound> ; thick <headface> ; tibi ; tibi per ; tien las ; tom demasi
        overdose	16	tongu is ; took 0 ; took lik ; took too ; took way ; turn color ; una mor ; wak him
        overdose	16	was ful ; way too ; whol bottl ; with ghb ; wont <awake> ; y nad
        overdose	15	0 door ; 0 ems ; 0 nasal ; <always> as ; <bodysound> ; <continue> <remember>
        overdose	15	<count> <breath> ; <emergency> <room> ; <headface> <rope> ; <phone> gf ; <pill> unk
        overdose	15	as often ; blu around ; cachet y ; cierran los ; didnt <hit> ; dribbl ; goe right
        overdose	15	hand look ; he alway ; i shout ; is oding ; is overdos ; it ok ; la bab ; le <angry>
        overdose	15	le grit ; lip slat ; muev ; narcan ; of pep ; of someth ; of tylenol ; often as
        overdose	15	overamp on ; pil unk ; que eran ; slur ; someth out ; sostien ; talk up ; thick
        overdose	15	una azul ; went all
        overdose	14	0 <stiff> ; 0 qued ; <asleep> <headface> ; <cold> <palecolor> ; <consume> someth
        overdose	14	<container> <moment> ; <headface> <die> ; <headface> <write> ; <limp> and ; <limp> as
        overdose	14	<medicine> de ; <moment> <limp> ; <need> <emergency> ; <palecolor> <needle>
        overdose	14	<palecolor> <water> ; <palecolor> i ; <palecolor> not ; <room> slid ; <sedative> is
        overdose	14	<take> too ; a gurgl ; be woken ; breath ; cachet ; chin ; com <clean> ; con codein
        overdose	14	doing <chestheart> ; doing chest ; ech agu ; est tir ; eyelid and ; fum fent
        overdose	14	going und ; he took ; hes drool ; internet said ; intoxicacion ; intoxicacion por
        overdose	14	opiaceo ; purpos 0 ; real heavy ; room keep ; rous ; se trag ; she swallow ; the party
        overdose	14	tom com ; took ; un hilito ; was strong ; woken
        overdose	13	0 rigid ; <amount> open ; <bodypart> dusky ; <breath> <palecolor> ; <breath> twic
        overdose	13	<emergency> spray ; <headface> <friend> ; <kill> control ; <moment> <past>
        overdose	13	<needle> <furniture> ; <needle> <money> ; <needle> by ; <put> <cold> ; <room> tilt
        overdose	13	<take> way ; <think> <emergency> ; a snor ; agu fri ; blu and ; blu i ; breath every
        overdose	13	breath twic ; bystander ; cold show ; color ; color ceniz ; com round ; eternal
        overdose	13	eternal <feel> ; eternal rub ; every ten ; eye open ; fold up ; gray gurgl ; had way
        overdose	13	her chin ; hes purpl ; his fingernail ; hol <container> ; i bang ; jering cuest
        overdose	13	many oxy ; min ago ; much suen ; my knuckl ; new <amount> ; new batch ; od ; od in
        overdose	13	one <breath> ; one breath ; overdos in ; overdos right ; pls what ; poison control
        overdose	13	puls ; remind ; se pas ; slack ; slid ; slur i ; sobredosi ahorit ; som <asleep>
        overdose	13	the narcan ; thes <bodypart> ; too many ; und <continue> ; und again ; wat on
        overdose	13	way mor ; wont squeez ; yel and
        overdose	12	+ bar ; <alcohol> <kill> ; <amount> <opioid> ; <bodypart> <fall>
        overdose	12	<bodypart> <palecolor> ; <breath> shallow ; <continue> then ; <count> between
        overdose	12	<crash> lik ; <emergency> # ; <emergency> in ; <friend> <limp>
        overdose	12	<headface> <bodysound> ; <headface> <color> ; <headface> no ; <needle> on
        overdose	12	<palecolor> <drug> ; <palecolor> its ; <palecolor> lik ; <partner> <emergency>
        overdose	12	<remember> and ; <room> pleas ; <room> se ; again then ; agonal ; ashen ; bare a
        overdose	12	blu its ; boc mor ; boc moradit ; breath shallow ; but <night> ; cal gf ; cant <feel>
        overdose	12	cant feel ; capful of ; com munec ; congestion ; de <sedative> ; demasi pastilla
        overdose	12	did <opioid> ; did doubl ; drool to ; est com ; est quem ; floppy as ; forehead on
        overdose	12	friend took ; gcs ; gcs 0 ; gf hes ; he <always> ; he fold ; her breath ; hes warm
        overdose	12	him hard ; his fac ; i swallow ; isnt mov ; its fetty ; lay down ; lost <rail>
        overdose	12	lost track ; mix <opioid> ; mouth ; narcan # ; off him ; one let ; papi est ; progres
        overdose	12	room is ; slid off ; su papi ; ten second ; to remind ; too <amount> ; truen la
        overdose	12	typ with ; unconsciou ; underwat ; whol bag ; wont answ ; wont wak
        overdose	11	0 en ; <always> <remember> ; <awake> <write> ; <bodypart> moradito ; <breath> her
        overdose	11	<color> <die> ; <container> <opioid> ; <container> besid ; <continue> <fall>
        overdose	11	<emergency> as ; <fluid> <pill> ; <fluid> to ; <friend> <pill> ; <go> togeth
        overdose	11	<happy> unk ; <headface> kind ; <headface> open ; <intoxicated> hard
        overdose	11	<palecolor> <breath> ; <palecolor> bare ; <palecolor> no ; <partner> <opioid>
        overdose	11	<pill> on ; <sad> 0 ; <sedative> theyr ; a sod ; a warn ; addres obtain ; amig se
        overdose	11	blu not ; breath her ; but <moment> ; but now ; but tonit ; cabece ; chest lift ; chug
        overdose	11	com disc ; content unk ; cop let ; couch mak ; de clonazepam ; disc lent ; drool on
        overdose	11	el goter ; els <opioid> ; els methadon ; empty <opioid> ; est inconscient ; est yend
        overdose	11	everybody is ; f swallow ; flojit ; frasc de ; furth apart ; gargara ; get furth
        overdose	11	gray ; gurgl and ; habl com ; her <breath> ; hicier gargara ; his skin
        overdose	11	isnt <bodysound> ; just shot ; las norco ; le <hear> ; lik poppy ; lik putty
        overdose	11	lip gray ; los labio ; med on ; moradito ; motel clerk ; my own ; narcan spray
        overdose	11	needl cap ; ni <headface> ; ni parpade ; ni pestan ; nod hard ; oding as ; of <pill>
        overdose	11	of pil ; one didnt ; perc lik ; pil on ; pleas hes ; powd on ; purpl ; rag dol
        overdose	11	resuel ; ronc ; run togeth ; se meti ; si hicier ; slap ; snor ; snort someth
        overdose	11	someth at ; surfac for ; swallow what ; tak hom ; the reclin ; ther <fluid> ; track of
        overdose	11	un jalon ; una moradito ; up <needle> ; up lip ; vez meno ; we rol ; wet rattl
        overdose	11	what worri ; wont respond ; word are ; worri me
        overdose	10	0 <opening> ; 0 motel ; <amount> <sedative> ; <amount> abr ; <awake> <bodysound>
        overdose	10	<awake> <stranger> ; <bodypart> con ; <chestheart> hard ; <child> <emergency>
        overdose	10	<cold> <clean> ; <cold> from ; <container> <medicine> ; <continue> <hit>
        overdose	10	<emergency> off ; <emergency> ten ; <fluid> <hear> ; <fluid> <rope> ; <friend> odd
        overdose	10	<furniture> mak ; <headface> down ; <hear> <bodypart> ; <hear> com ; <hold> <headface>
        overdose	10	<intoxicated> i ; <limp> <palecolor> ; <limp> in ; <month> pas ; <opioid> <crash>
        overdose	10	<palecolor> <opioid> ; <palecolor> he ; <pill> <awake> ; <sedative> <moment>
        overdose	10	<take> <awake> ; <write> dot ; a goldfish ; a mannequin ; alg en ; ambien ; and slid
        overdose	10	arrepenti teng ; baggi ; bang on ; car ceniz ; cartoon and ; chin und ; cierran
        overdose	10	clog drain ; co driv ; cold from ; collaps and ; com cafeter ; com cuarent
        overdose	10	county dispatch ; cuart se ; dar and ; de zolpidem ; demasi ; dic noma ; did way
        overdose	10	down <moment> ; down now ; est mor ; etoh ; fac down ; feel my ; flop back ; frasc
        overdose	10	g and ; get her ; going soft ; half open ; handful ; happen right ; hav narcan
        overdose	10	he bought ; he chew ; her <asleep> ; her <headface> ; hes lik ; his nos ; i lift
        overdose	10	idk what ; im overdos ; in walk ; la <headface> ; las una ; le pic ; lift his
        overdose	10	lost count ; medi <moment> ; medi abr ; medi hor ; meti chiv ; mi <happy> ; mi amor
        overdose	10	min se ; muchach del ; my ambien ; nail gray ; nail look ; needl next ; needl on
        overdose	10	obtain 0 ; of perc ; of snor ; on <room> ; on purpos ; one <emergency> ; one narcan
        overdose	10	pas de ; pellizc ; pencil dot ; pinch him ; pinch his ; putty and ; r at ; resp 0
        overdose	10	se empin ; seroquel ; sinc cartoon ; sleep it ; slow ; sobredosi mi ; sosten
        overdose	10	stop breath ; strip of ; swimmy ; ta tira ; teen cal ; that color ; the mouth
        overdose	10	thi gurgl ; thirty ambien ; tien la ; tilt ; tira en ; to inhal ; toilet with
        overdose	10	told cal ; tongu out ; took all ; turn purpl ; un pun ; una apuest ; vaci ; voy manej
        overdose	10	way <amount>
        overdose	9	0 klonopin ; 0 seg ; 0 xanni ; <alcohol> <breath> ; <amount> handl ; <angry> <headface>
        overdose	9	<asleep> <put> ; <awake> her ; <bodypart> back ; <bodypart> cool
        overdose	9	<bodysound> <bodysound> ; <breath> <pet> ; <consume> com ; <container> just
        overdose	9	<eat> percolator ; <emergency> <bodypart> ; <emergency> its ; <feel> my ; <fluid> down
        overdose	9	<headface> are ; <hear> <eat> ; <hear> <needle> ; <kin> odd ; <limp> <clean>
        overdose	9	<opioid> <container> ; <opioid> od ; <palecolor> <need> ; <room> <needle> ; <room> stal
        overdose	9	<say> <fluid> ; <say> are ; <sedative> <think> ; <sedative> porqu ; <see> kind
        overdose	9	<stranger> <headface> ; <take> <asleep> ; <take> lik ; <write> <headface> ; a drain
        overdose	9	a nois ; a rattl ; and noth ; and thes ; apriet la ; are bluish ; at lip ; ate someth
        overdose	9	ayud mi ; azul no ; ban se ; bien poquit ; blu fent ; blurry ; both dai ; breath aft
        overdose	9	breath is ; bystander doing ; coffe percolator ; com ceniz ; compact ; compact und
        overdose	9	complet ; cuanta <moment> ; cuanta hora ; de lad ; de trap ; did heroin ; do noth
        overdose	9	drool down ; drowsy ; el antr ; est durm ; eye clos ; f took ; fel out ; feo con
        overdose	9	floaty ; foil on ; forget to ; gf <palecolor> ; got em ; gota de ; goter ; hac medi
        overdose	9	half on ; her cheek ; her eyelid ; her skin ; her som ; hes only ; hes prop
        overdose	9	his <headface> ; his back ; hor y ; in restroom ; isnt answer ; ive play ; just slid
        overdose	9	le estan ; lean at ; lik 0 ; lik <clean> ; lip ; look kind ; mak thi ; me resbal
        overdose	9	mi comp ; minuto ya ; morphin on ; my methadon ; n <see> ; normal que ; of pain ; ok if
        overdose	9	on <chestheart> ; on <container> ; on breastbon ; overdos its ; oxy bottl ; pap ahor
        overdose	9	per <friend> ; perc off ; pupil ; purpos ; queri dorm ; rarisim ; react ; react to
        overdose	9	reclin ; remind myself ; roomi ; se volvi ; shallow resp ; shot <drug> ; shot dop
        overdose	9	sid lik ; skin cool ; snor funny ; sobredosific mi ; soma ; somebody pick ; spray
        overdose	9	stal ; stand him ; stil around ; straw on ; tak long ; th ; the jameson ; then forgot
        overdose	9	tinfoil ; tom veint ; trap ; up we ; va la ; want sleep ; wasnt his ; when cop
        overdose	9	whil <past> ; whil ago ; with long
        overdose	8	0 <emergency> ; 0 gabapentin ; 0 th ; <always> ten ; <awake> <child>
        overdose	8	<bodysound> <water> ; <bodysound> bien ; <bodysound> but ; <breath> <angry>
        overdose	8	<breath> is ; <breath> resp ; <cold> <opioid> ; <container> an ; <emergency> <friend>
        overdose	8	<emergency> she ; <friend> <kill> ; <give> <emergency> ; <go> off ; <limp> <room>
        overdose	8	<medicine> an ; <medicine> con ; <needle> <room> ; <night> wont ; <official> let
        overdose	8	<palecolor> <headface> ; <palecolor> what ; <put> <opioid> ; <put> alg
        overdose	8	<remember> <take> ; <sedative> just ; <soon> <headface> ; <stiff> <palecolor>
        overdose	8	<take> <headface> ; <take> furth ; a bday ; a fistful ; a lawn ; a lil ; a sort
        overdose	8	a sound ; a straw ; aft <consume> ; agonal resp ; and far ; at <headface> ; at stop
        overdose	8	ate a ; azul part ; back und ; bare ; bare <breath> ; bare breath ; been lick
        overdose	8	bit open ; breath a ; breath keep ; breathin lik ; bubbl ; bunch of ; burnt
        overdose	8	cabinet about ; cae la ; cafeter ; cant rous ; capful ; car le ; celebrat with
        overdose	8	chainsaw then ; co <drive> ; coffe mak ; color lik ; com <bodysound> ; com ronc
        overdose	8	com treint ; com uva ; couch tonight ; cual y ; de <opioid> ; de metadon ; doe dop
        overdose	8	doesnt <shake> ; doesnt flinch ; doing perc ; doubl his ; down between ; drool and
        overdose	8	dying he ; empty <container> ; empty <soon> ; empty next ; est <limp> ; est <palecolor>
        overdose	8	estan <put> ; fog ; four breath ; gabapentin + ; gav narcan ; gf ; gf <emergency>
        overdose	8	grey ; gurgl lip ; habi <put> ; habi met ; half an ; hard no ; hasnt <hit> ; hasnt push
        overdose	8	he didnt ; head keep ; hel y ; her sid ; her yel ; her yet ; hes odd ; him <bodysound>
        overdose	8	him gurgl ; his <bodypart> ; i yel ; in arm ; in dad ; intoxic ; is slow ; isnt hom
        overdose	8	its warm ; jarab con ; keep eye ; keep hit ; la car ; le ech ; le va ; lick
        overdose	8	los <headface> ; mak that ; medicin and ; mor bar ; moradit de ; mouth went ; muer y
        overdose	8	mummy ; n he ; n hes ; n she ; nail went ; ni habl ; of phenobarbital ; of purpl
        overdose	8	on top ; on way ; one go ; open her ; open lik ; orang bottl ; orit ; overdos she
        overdose	8	oxy and ; paramedic say ; pastilla y ; patch ; pestan ; plant del ; pledg ; plum
        overdose	8	poison ; poppy seed ; pupil lik ; que <bodysound> ; ra resident ; respiracion
        overdose	8	rig <continue> ; rig stil ; ronc bien ; room bench ; sack ; saliv ; scen 0 ; se tom
        overdose	8	sentenc she ; shak her ; shallow ; she <emergency> ; shook him ; shot <opioid> ; sit up
        overdose	8	sleep pil ; slid down ; slow and ; snor but ; speedbal ; spoon on ; spray in
        overdose	8	sternum rub ; tak someth ; the shad ; ther <drug> ; ther powd ; thos <medicine>
        overdose	8	thos patch ; tianeptin bottl ; tiny dot ; tir en ; tourniquet ; toxic ; turn her
        overdose	8	up whit ; va de ; what frighten ; when lift ; x the ; xanax lik ; y apena ; y ni
        overdose	8	yel his
        overdose	7	+ <fire> ; 0 swallow ; <amount> <partner> ; <amount> <week> ; <amount> cap ; <amount> m
        overdose	7	<amount> strip ; <appointment> <headface> ; <asleep> <bodysound> ; <asleep> <container>
        overdose	7	<asleep> <palecolor> ; <asleep> it ; <awake> <breath> ; <bodypart> kind
        overdose	7	<bodysound> <awake> ; <bodysound> <go> ; <bodysound> <happy> ; <breath> <soon>
        overdose	7	<church> <fire> ; <cold> <needle> ; <color> <fire> ; <color> <needle> ; <color> of
        overdose	7	<consume> <bodypart> ; <container> <asleep> ; <container> <bodysound>
        overdose	7	<container> <pain> ; <continue> los ; <crash> <think> ; <day> <day> ; <eat> someth
        overdose	7	<emergency> <fluid> ; <emergency> mi ; <emergency> no ; <fall> lik ; <fire> <headface>
        overdose	7	<fire> his ; <fluid> <breath> ; <friend> <chestheart> ; <friend> <emergency>
        overdose	7	<friend> se ; <give> <fluid> ; <headface> <cold> ; <headface> it ; <headface> los
        overdose	7	<headface> thing ; <hear> la ; <hold> back ; <hot> n ; <kin> mix ; <limp> over
        overdose	7	<medicine> <kin> ; <moment> <afraid> ; <moment> around ; <needle> ; <opioid> that
        overdose	7	<palecolor> de ; <palecolor> ya ; <partner> mix ; <pill> <remember> ; <pill> hac
        overdose	7	<put> <water> ; <say> up ; <sedative> <say> ; <sedative> lik ; <stop> abiert
        overdose	7	<stop> lick ; <take> real ; <tool> <palecolor> ; <water> <cold> ; a clog ; a grap
        overdose	7	a grunt ; a whol ; abuel el ; alfil y ; ambien and ; ambien in ; answ me ; answ the
        overdose	7	any <outdoors> ; any fog ; are acros ; arm drop ; arrepenti ; asleep sinc ; ate ; away
        overdose	7	azul ya ; barbil ; barn im ; bartend her ; bear on ; becaus thi ; bottl sinc
        overdose	7	breath for ; bunch ; burn his ; but tonight ; cam yesterday ; cant lift ; cap on
        overdose	7	ceniz y ; cigaret burn ; clr scream ; club in ; complet con ; con espum ; con ron
        overdose	7	cotton ; dark at ; de <pill> ; de gasoliner ; de papa ; de pastilla ; dej abiert
        overdose	7	deputy on ; didnt so ; doe <opioid> ; driv cam ; drop lik ; ear hard ; el ban
        overdose	7	el frasquit ; el jug ; en par ; en sí ; encontr a ; er charg ; eran ; espumit
        overdose	7	estoy <drive> ; evercle ; everyth is ; eye keep ; f opioid ; fentanil ya
        overdose	7	fingernail hav ; fingernail went ; fingertip ; foot and ; forgot took ; four on
        overdose	7	gap in ; get noth ; gf <angry> ; gf oding ; gon <say> ; gon blu ; gon lie ; got real
        overdose	7	gota ; gurgl lik ; habl y ; hal el ; handl on ; hast mis ; hav <emergency> ; he collaps
        overdose	7	he odd ; he shot ; head rol ; held a ; her round ; her up ; hes <hot> ; hilito de
        overdose	7	him ive ; him lik ; his foot ; his methadon ; hom und ; hor est ; i doubl ; in cool
        overdose	7	in weh ; int her ; is <fluid> ; is nod ; is soft ; isnt cough ; its com ; ive <play>
        overdose	7	john at ; keep los ; keep slap ; keep wak ; kind <palecolor> ; la <fluid> ; la sepulved
        overdose	7	label torn ; lawn cha ; le cierran ; le ven ; leg r ; lift ; lik <write> ; lock no
        overdose	7	long gap ; look gray ; loos <pill> ; lost <count> ; m down ; me arrepenti ; me cierran
        overdose	7	meti ; mi amig ; min he ; mirror by ; mom cabinet ; month used ; motel 0 ; my compact
        overdose	7	my tooth ; nasal narcan ; needl by ; no then ; norco 0 ; normal for ; nos when
        overdose	7	noth <breath> ; noth breath ; noth when ; oding in ; of grap ; ojo a ; on <furniture>
        overdose	7	on nightstand ; open but ; oth phon ; out <cold> ; out cold ; overdos per ; pil forgot
        overdose	7	por coraj ; por mas ; pour off ; puk com ; pus lo ; putty ; q hag ; que <hospital>
        overdose	7	r <eat> ; r jel ; rag ; resbal de ; resp about ; restroom ; right with ; ronqu rar
        overdose	7	roomat ; sal espumit ; se <put> ; se acuerd ; se confundi ; se est ; seg ; send any
        overdose	7	sepulved <room> ; sepulved cuart ; shaken ; she overdos ; sient y ; sleep so ; sleepy
        overdose	7	slob ; son just ; son not ; speedbal iv ; stil out ; stil talk ; straw ; stuf on
        overdose	7	suen com ; sunday all ; swallow every ; syring ; syring cap ; th and ; that <color>
        overdose	7	the organiz ; then long ; ther hard ; ther puk ; thos gas ; tira ; to breath ; to shout
        overdose	7	tod flojit ; tom tod ; toppl ; torn off ; truck @ ; turn <palecolor> ; uncl of
        overdose	7	und ther ; up <headface> ; use but ; used an ; used both ; usual bag ; vaci el
        overdose	7	vide said ; voic my ; wax and ; we r ; weird ; went plum ; whol handl ; whol strip
        overdose	7	with foam ; y ronc
        overdose	6	+ xanax ; 0 <headface> ; 0 many ; 0 se ; 0 took ; <angry> bf ; <angry> his
        overdose	6	<bodypart> <fire> ; <bodypart> ive ; <bodysound> <furniture> ; <bodysound> thing
        overdose	6	<breath> ; <breath> <amount> ; <breath> aft ; <breath> feo ; <breath> til ; <clean> le
        overdose	6	<clinician> <say> ; <colleague> resident ; <color> <bodysound> ; <color> <eat>
        overdose	6	<consume> the ; <container> about ; <container> than ; <continue> around
        overdose	6	<continue> out ; <count> her ; <eat> mak ; <emergency> <breath>
        overdose	6	<emergency> <emergency> ; <emergency> from ; <emergency> i ; <emergency> the
        overdose	6	<fall> <fluid> ; <fall> <palecolor> ; <fire> wax ; <fluid> washcloth ; <friend> <color>
        overdose	6	<friend> <sedative> ; <headface> <give> ; <headface> <room> ; <headface> wont
        overdose	6	<hear> <intoxicated> ; <hit> him ; <hospital> <stranger> ; <hot> <stiff>
        overdose	6	<intoxicated> <eat> ; <kin> <opioid> ; <limp> <fluid> ; <lock> no
        overdose	6	<medicine> <emergency> ; <medicine> <headface> ; <medicine> on ; <moment> <breath>
        overdose	6	<moment> we ; <needle> <stop> ; <night> <bodysound> ; <opioid> <palecolor>
        overdose	6	<opioid> mi ; <opioid> ya ; <past> bc ; <pill> <furniture> ; <pill> <soon> ; <pill> est
        overdose	6	<put> ice ; <say> noma ; <school> <limp> ; <sedative> <crash> ; <sedative> that
        overdose	6	<sedative> to ; <soon> <bodypart> ; <stranger> <emergency> ; <think> <limp>
        overdose	6	<town> <emergency> ; <town> security ; a <shake> ; a dar ; about as ; accident thought
        overdose	6	aft snort ; ago bc ; aguj ; aguj todavi ; ahi ; ambulanc peopl ; amig tom ; antr
        overdose	6	are empty ; are pencil ; around <headface> ; around nin ; at hous ; bathroom floor
        overdose	6	be <awake> ; be rous ; bed hosp ; besid his ; bf <emergency> ; bottl an ; bought perc
        overdose	6	boyfriend overdos ; breath til ; by him ; by mistak ; cabinet ; cal friend ; candl
        overdose	6	candl wax ; cant get ; cap ; cap of ; casi no ; catch her ; chin is ; cigar y ; clog
        overdose	6	color of ; com off ; combin <drive> ; combin cab ; contest sol ; costilla y ; count her
        overdose	6	count to ; cozy ; cre q ; cun se ; dar ; de fent ; de tramadol ; del dept ; dept at
        overdose	6	didnt mean ; didnt push ; dieron en ; dishwat ; doesnt pul ; don fel ; door unlock
        overdose	6	dorm no ; down his ; el sillon ; ell fum ; em off ; entir handl ; est <go>
        overdose	6	estoy <alone> ; estoy sol ; ever and ; every so ; eye are ; f <angry> ; f <intoxicated>
        overdose	6	f fentanyl ; f scream ; f she ; fiest con ; fin <go> ; floor not ; flr ; foil by
        overdose	6	forget ; found <kin> ; four bottl ; frat bro ; frighten me ; from <illness>
        overdose	6	from fentanyl ; froth ; get drowsy ; gf <bodysound> ; gf say ; gf snor ; gin +
        overdose	6	girlfriend took ; gray he ; gray i ; gulp ; hac ratit ; handful of ; hard <go>
        overdose	6	has quit ; hasnt com ; hay una ; he let ; he peed ; her back ; her medicin
        overdose	6	heroin every ; hes slid ; hes snor ; him <awake> ; him <palecolor> ; him awak
        overdose	6	his <opioid> ; his breath ; his ear ; hora ; hora en ; hotel security ; i peel
        overdose	6	in combin ; in half ; in reclin ; is <needle> ; is fat ; is foil ; is snor ; is tilt
        overdose	6	isnt ; isnt <home> ; itchy ; its no ; ive swallow ; jalon ; jv ; kind purpl ; la aguj
        overdose	6	la jering ; la sac ; la sangr ; label and ; le cae ; les in ; lid ; lift my ; limp as
        overdose	6	lin <kin> ; lin he ; lip gon ; llegan ; los nudillo ; lukewarm ; m unresponsiv
        overdose	6	me cuelg ; me pas ; meant to ; medic 0 ; metadon de ; methadon ; meti una
        overdose	6	milkshak through ; mirror ; monton de ; mora ; morfin ; motel ; mouth open ; much meth
        overdose	6	muy <asleep> ; muy dorm ; my chin ; my word ; needl ; nois ; noma fue ; norco ; now her
        overdose	6	now we ; nudillo ; odd <alcohol> ; of <opioid> ; on floor ; onc <always> ; onc every
        overdose	6	one eyelid ; or <need> ; or need ; over so ; overdos for ; overdos i ; overnight staf
        overdose	6	own <kin> ; pain pil ; parpade ; pas ; pas con ; pastilla ; pastilla est ; pastilla hac
        overdose	6	pd <need> ; pd want ; pech se ; peg en ; pil 0 ; poppy ; por <angry> ; pound of
        overdose	6	pt own ; pupil are ; purpl stuf ; put ice ; que fueron ; que ronc ; r <palecolor> ; rcp
        overdose	6	rescu breath ; respir feo ; rous him ; sacuden ; sacuden y ; say fentanyl ; scream bf
        overdose	6	se <alcohol> ; se <remember> ; security <friend> ; security guest ; shad
        overdose	6	she <illness> ; she <palecolor> ; she didnt ; she fix ; shot heroin ; shot it
        overdose	6	siempr per ; sinc <photo> ; sit him ; slap me ; slump ; somebody cut ; sound in
        overdose	6	stood up ; sur it ; surfac ; the <phone> ; the ativan ; the cabinet ; the medicin
        overdose	6	the stal ; the tak ; the tub ; then fourteen ; thick and ; thing up ; thought ther
        overdose	6	thre capful ; tio ; to <breath> ; to twelv ; trap le ; trap y ; treint por ; unk <pill>
        overdose	6	unk pil ; us out ; uso chiv ; veint pastilla ; verd y ; very sleepy ; wak ; wak her
        overdose	6	washcloth ; washcloth on ; weird <color> ; weird color ; wet washcloth ; when <hold>
        overdose	6	when <official> ; whol month ; win ; wip it ; xanni ; y casi ; y encim ; y she
        """
}
