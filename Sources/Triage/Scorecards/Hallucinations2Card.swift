extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	any <rope> ; apag ; arana que ; are <stranger> ; are sit ; are walk ; arent in
        hallucinations	6	ask us ; ask when ; askin ; at board ; bajamo la ; bald ; been <build>
        hallucinations	6	bien clarit ; bos giv ; botel hac ; braid ; breakfast my ; breath and
        hallucinations	6	broth hear ; calm on ; cam along ; cant <give> ; cara ; cat sit ; catch the
        hallucinations	6	ceja ; cier los ; clarit y ; climb down ; closet ; cobij ; cobij y ; con cint
        hallucinations	6	confus see ; contest no ; contestan el ; cotton ; crawl up ; crisi team
        hallucinations	6	cros the ; cuart tom ; cucaracha ; cut its ; dad ran ; del nacimient ; delir
        hallucinations	6	deputy 0 ; desenchuf ; diari le ; difunto ; difunto y ; do i ; doctor scar
        hallucinations	6	dont own ; door keep ; down <last> ; down last ; drink by ; drink was ; dry aft
        hallucinations	6	dry monday ; drywal off ; dtr cut ; dtr wont ; duend ; edibl 0 ; el rec ; embassy
        hallucinations	6	empty seat ; enchuf ; enjuagu ; enoj si ; espant <pet> ; espej porqu ; est ve
        hallucinations	6	estan sus ; every haul ; everywher i ; evident ; exam tabl ; f dxm ; fac feel
        hallucinations	6	foil over ; follow me ; for <clean> ; for <vermin> ; forearm ; forearm with
        hallucinations	6	from <homeless> ; from <pet> ; from encampment ; gent par ; gin rummy ; goat in
        hallucinations	6	good boy ; h <moment> ; h <shake> ; h now ; had <headface> ; hallucination today
        hallucinations	6	has start ; has stood ; hay gent ; he point ; hear him ; hear music ; her hair
        hallucinations	6	hes argu ; hes pluck ; hes swing ; hilo ; hing and ; his <stop> ; his blanket
        hallucinations	6	hotel security ; hoy tod ; i <say> ; i <write> ; i finish ; i touch ; ignor him
        hallucinations	6	ill <hold> ; im kind ; in coffe ; in iow ; in through ; insult ; introduc himself
        hallucinations	6	is chat ; is dry ; it hes ; it lean ; it usual ; its empty ; its monday
        hallucinations	6	ive <build> ; ive dug ; ive empti ; ive had ; jacket on ; jal las ; k <week>
        hallucinations	6	keep answer ; keep open ; keep walk ; kitchen and ; knock togeth ; la <furniture>
        hallucinations	6	la <year> ; la alarma ; la edad ; la recamar ; lamp and ; las <drive>
        hallucinations	6	las cobija ; last nt ; le deci ; letra ; letter are ; lik jel ; littl boy
        hallucinations	6	lo <angry> ; lobby as ; look back ; lye ; m <money> ; m day ; m ice ; man
        hallucinations	6	man in ; man sit ; march ; march band ; me calm ; me confund ; mid ; milk the
        hallucinations	6	mir pa ; mov and ; my <furniture> ; my bathtub ; my lobby ; nam <hear> ; nam his
        hallucinations	6	nam x ; nd she ; neighbor is ; neighbor thru ; night ive ; nino porqu ; noch
        hallucinations	6	now keep ; np 0 ; off rum ; on everyth ; one <media> ; one story ; oppos counsel
        hallucinations	6	our hallway ; out <leave> ; over everyth ; ox ; pap quit ; par bien ; par sei
        hallucinations	6	peopl whisper ; pharmacy cut ; pid permis ; pik ; plac at ; plat and ; pm <stop>
        hallucinations	6	potat sack ; que ahi ; que ve ; quit jump ; radi unplug ; radi voic
        hallucinations	6	re placement ; real but ; regan ; rest her ; rest on ; rincon ; rummy ; rummy on
        hallucinations	6	sacud tod ; salut the ; saw my ; say aft ; say hand ; scold me ; sea la
        hallucinations	6	security <friend> ; security guest ; see shadow ; self ; self fioricet
        hallucinations	6	set <amount> ; she answer ; she his ; she lay ; she so ; ship <outdoors>
        hallucinations	6	ship and ; shroom n ; si nos ; sinc barstow ; sinc sun ; sinc sunday ; sit
        hallucinations	6	skin been ; skin wet ; sleep berth ; sleev ; somebody and ; sound my ; spark
        hallucinations	6	staircas ; step over ; stil see ; story ; sub por ; sus hermano ; talk back
        hallucinations	6	talk in ; tarare ; tea to ; tech re ; tel him ; tel if ; th st ; the <color>
        hallucinations	6	the a/c ; the ant ; the dispatch ; the empty ; the firemen ; the grap
        hallucinations	6	the hatchet ; the lorazepam ; the potat ; the saint ; the set ; the shadow
        hallucinations	6	the tar ; the yard ; them out ; ther <play> ; ther somebody ; therev
        hallucinations	6	therev been ; theyr at ; thi visit ; thing <go> ; thing off ; third <night>
        hallucinations	6	thread off ; tim her ; tio est ; to <stop> ; to hold ; to hurry ; toc en
        hallucinations	6	today that ; tonight tel ; tonight too ; tra otr ; tremor sweat ; tuesday on
        hallucinations	6	turn ; tv ; tv say ; twin wer ; uncl stop ; uno vecino ; unscrew ; untouch
        hallucinations	6	valium last ; voc q ; vot on ; voy tre ; wallpap and ; was alon ; was breakfast
        hallucinations	6	was not ; was thursday ; wav ; we hid ; we pour ; wer lat ; whatev ; when i
        hallucinations	6	whisper say ; whol church ; why ; why the ; win thre ; wind it ; with earplug
        hallucinations	6	wont <consume> ; xanax he ; y oye ; y see ; y veo ; your <bodypart> ; your honor
        hallucinations	6	yrs every ; yrs of ; él ve
        hallucinations	5	0 crystal ; <alcohol> <treatment> ; <alcohol> hes ; <alone> <see>
        hallucinations	5	<always> <opening> ; <always> le ; <amount> without ; <angry> <pet> ; <ask> us
        hallucinations	5	<bodypart> <breath> ; <bodypart> right ; <breath> <day> ; <buy> the
        hallucinations	5	<calm> <container> ; <child> quit ; <church> insid ; <clean> <say> ; <clean> that
        hallucinations	5	<clinician> <fluid> ; <clothes> <wait> ; <clothes> lo ; <clothes> through
        hallucinations	5	<confused> per ; <consume> detector ; <consume> foc ; <continue> <stranger>
        hallucinations	5	<crowd> <breath> ; <crowd> <height> ; <day> <vermin> ; <day> hes ; <day> lug
        hallucinations	5	<day> pas ; <day> va ; <drive> depot ; <emergency> <furniture> ; <fall> him
        hallucinations	5	<fall> then ; <feel> <bodypart> ; <feel> her ; <feel> them ; <fire> <headface>
        hallucinations	5	<friend> <official> ; <friend> <stop> ; <furniture> as ; <furniture> it
        hallucinations	5	<furniture> n ; <furniture> sinc ; <give> wrong ; <go> <angry> ; <go> along
        hallucinations	5	<go> ship ; <headface> <key> ; <headface> la ; <headface> nobody ; <hear> <build>
        hallucinations	5	<hear> has ; <height> he ; <height> x ; <hit> nieg ; <hot> vent ; <job> est
        hallucinations	5	<kin> besid ; <kin> solt ; <kin> third ; <kin> wer ; <last> <night>
        hallucinations	5	<law> infirmary ; <leave> <vermin> ; <moment> mi ; <moment> too
        hallucinations	5	<need> <treatment> ; <need> ensil ; <night> and ; <official> <height>
        hallucinations	5	<order> him ; <partner> <promise> ; <partner> his ; <partner> ve ; <partner> walt
        hallucinations	5	<pet> <color> ; <pet> <continue> ; <pet> out ; <photo> <give> ; <photo> out
        hallucinations	5	<pill> x ; <promise> arent ; <put> <needle> ; <rarely> <treatment> ; <room> dond
        hallucinations	5	<room> they ; <rope> pul ; <rope> que ; <say> <clean> ; <say> <photo>
        hallucinations	5	<say> <soon> ; <say> al ; <say> sobr ; <see> <blood> ; <see> <crowd>
        hallucinations	5	<see> <fluid> ; <shake> <say> ; <soon> to ; <start> <month>
        hallucinations	5	<stimulant> <unreal> ; <stop> <alcohol> ; <stranger> <room> ; <stranger> solt
        hallucinations	5	<think> <build> ; <think> our ; <treatment> <alcohol> ; <treatment> rn
        hallucinations	5	<unreal> <continue> ; <unreal> <write> ; <vermin> <month> ; <vermin> le
        hallucinations	5	<water> off ; <week> <official> ; <write> <fire> ; <year> <always> ; <year> ahi
        hallucinations	5	<year> lik ; a <law> ; a beard ; a crowd ; abuelit que ; adentr y ; again an
        hallucinations	5	agu hast ; agu por ; ahor ve ; al <eat> ; al <unreal> ; al diabl ; al pis
        hallucinations	5	all <last> ; all last ; all one ; already <see> ; alt ; ambulatori
        hallucinations	5	and <intoxicated> ; and car ; and hold ; and nod ; and should ; and talk
        hallucinations	5	and wait ; andan baj ; ano ahi ; apa llev ; aparat ; apt mgr ; aqui es ; are back
        hallucinations	5	arent real ; argu ; around new ; at <breath> ; at <furniture> ; at air ; at bar
        hallucinations	5	at bird ; at folk ; at what ; ayer ve ; azul and ; back first ; bakersfield
        hallucinations	5	barefoot ; bed ; been <blade> ; been <die> ; been <phone> ; been narrat
        hallucinations	5	been pick ; been quiet ; been see ; been sharpen ; befor shift ; behind
        hallucinations	5	bing sinc ; bird ; blanket n ; blanket that ; bocin ; book 0 ; boot camp
        hallucinations	5	bourbon cold ; br ; brush spider ; bug off ; bus ; bus depot ; bus that
        hallucinations	5	cabal que ; camin por ; caminan por ; can <feel> ; can feel ; can see
        hallucinations	5	cant <eat> ; cat sinc ; ceil is ; chancl ; chat to ; check if ; check twic
        hallucinations	5	cho insid ; cier la ; cold sun ; conten ; cop on ; corn of ; cortin ; crank four
        hallucinations	5	crawl im ; crew in ; cristal cuatr ; cruis ship ; cuz he ; d <past> ; d ago
        hallucinations	5	d dry ; d per ; d/c <home> ; d/c hom ; dai befor ; dai two ; dangl ; daught
        hallucinations	5	day and ; day quit ; de <palecolor> ; dead dog ; dear but ; del colchon ; desd el
        hallucinations	5	detox himself ; dia sin ; diaphoresi ; din for ; disorient see ; do <think>
        hallucinations	5	doctor ask ; drink per ; drink tonight ; drink yest ; dry <last> ; dry has
        hallucinations	5	dry last ; dts i ; ear to ; edg of ; edibl only ; el <furniture> ; el mur
        hallucinations	5	en <month> ; en cuart ; en jalp ; enchuf porqu ; espanol <hear> ; esper a
        hallucinations	5	est apag ; estamo ; estan ; estuv <say> ; etoh x ; f admit ; f endors ; f tri
        hallucinations	5	fami want ; fech lug ; ferry ; fetch the ; finish the ; folk that ; for stuf
        hallucinations	5	from room ; fuer la ; fur ; g <day> ; gallina que ; gallo de ; gin on ; grandp is
        hallucinations	5	grit a ; groceri in ; groseria ; guard at ; h <withdrawal> ; h ciw ; hallway x
        hallucinations	5	hand ; happen <continue> ; happen again ; happen right ; has <start>
        hallucinations	5	he <container> ; he argu ; he dont ; he lie ; he swallow ; heard a ; her bed
        hallucinations	5	her brother ; her fridg ; hes <goodbye> ; hes <hit> ; hes wav ; him plain
        hallucinations	5	him see ; his coach ; his foreman ; his sheet ; his sock ; his ss ; his teach
        hallucinations	5	hom rn ; hum de ; husband cam ; hydrant ; i <stop> ; i drink ; if shed
        hallucinations	5	im <vendor> ; im quot ; impresor ; in <child> ; in keep ; in off ; incl yesterday
        hallucinations	5	infirmary 0 ; insect ; insid ; is breath ; is drench ; is off ; is tied
        hallucinations	5	its anyth ; its feet ; its happen ; jail infirmary ; jalp ; jar empty
        hallucinations	5	jr <intoxicated> ; jr high ; keep ask ; la <color> ; la chancl ; la madr
        hallucinations	5	last pint ; laundry that ; le meti ; le pon ; let the ; littl kid ; llev mas
        hallucinations	5	lo enterramo ; lo not ; los diablo ; los enchuf ; los gallo ; los muertito ; luis
        hallucinations	5	m ate ; m edibl ; m quit ; machet und ; mami la ; mami le ; me caen ; me caminan
        hallucinations	5	me salud ; med floor ; median ; mes es ; meth only ; meth she ; mi roommat
        hallucinations	5	moth doesnt ; muert y ; music in ; music that ; my back ; my ful ; near ; new is
        hallucinations	5	next to ; niec re ; nieg violenci ; night non ; night over ; night tel ; nit has
        hallucinations	5	nobody ; nobody <drive> ; nobody and ; non x ; now dry ; now too ; nurs is ; of i
        hallucinations	5	on med ; on they ; on tin ; on tweak ; one yest ; oppos ; orchestr ; our liv
        hallucinations	5	own <day> ; par <count> ; par a ; party ; pas <day> ; pas <moment> ; pcp wet
        hallucinations	5	peopl ; pitch his ; plat ; pleas what ; polite ; porqu por ; post op ; pour out
        hallucinations	5	ppl ; pregunt a ; program ambulatori ; propi <partner> ; propi espos ; pul thread
        hallucinations	5	qt of ; que <eat> ; que <home> ; que dia ; que ech ; quier ensil ; radi play
        hallucinations	5	ran dry ; regan a ; request bed ; riendos ; rn my ; room wal ; rop que
        hallucinations	5	s <alcohol> ; s most ; sacud hormiga ; said good ; salut ; sam <color> ; sank
        hallucinations	5	saturday we ; saw two ; say clean ; say tuesday ; scold ; se pierd ; se rasc
        hallucinations	5	se sacud ; self want ; sensib ; set is ; shak lik ; she <pet> ; she borrow
        hallucinations	5	she set ; sheet cal ; ship thi ; siguen ; sil vaci ; sink with ; sist at
        hallucinations	5	sist took ; smel burn ; smok detector ; social wkr ; sombrer lo ; someth <hear>
        hallucinations	5	something ; son <official> ; son say ; soy su ; spe 0 ; spent all ; spoon and
        hallucinations	5	sra dic ; stab the ; staf 0 ; stand <soon> ; stand and ; stand behind
        hallucinations	5	stand next ; start yesterday ; steer ; steer wheel ; step ; stop thre ; sts
        hallucinations	5	swear arent ; sweep ant ; sweep beetl ; sweep the ; tablecloth ; tal ; tap los
        hallucinations	5	tel my ; that read ; the cna ; the cow ; the horror ; the outlet ; the radi
        hallucinations	5	the stal ; ther and ; thes <last> ; thes last ; they know ; they wont ; think she
        hallucinations	5	tien <shake> ; to fetch ; to quit ; tobil ; today ; today dai ; today includ
        hallucinations	5	took noth ; torreon ; two guy ; two women ; tx episod ; u check ; un <child>
        hallucinations	5	una <hear> ; una voz ; und his ; up <container> ; up thought ; us could
        hallucinations	5	used dai ; using my ; va social ; vaci el ; ve <die> ; ve alacran ; ve muerto
        hallucinations	5	vent and ; viej solt ; vin el ; violenci nieg ; visit de ; voic cal ; voic com
        hallucinations	5	wal breath ; wal when ; walk ; wallpap is ; wallpap was ; want a ; was all
        hallucinations	5	was load ; wat off ; wav at ; wav in ; way <say> ; way say ; we in ; wed hav
        hallucinations	5	weight and ; wer <sad> ; wet hand ; wher he ; whiskey tuesday ; whos <home>
        hallucinations	5	whos hous ; window shut ; with <die> ; with rifl ; wk incl ; worst part
        hallucinations	5	wring <fluid> ; wring wet ; writ them ; xanax cold ; y <fire> ; y arm ; yard that
        hallucinations	5	yesterday ther ; you pleas
        hallucinations	4	+ no ; + tremor ; + visual ; 0 <hear> ; 0 <moment> ; 0 <shake> ; 0 als
        hallucinations	4	0 disorient ; 0 keep ; 0 psych ; <alcohol> <confused> ; <amount> <moment>
        hallucinations	4	<angry> <see> ; <angry> <stranger> ; <angry> a ; <angry> at ; <angry> si
        hallucinations	4	<angry> when ; <appointment> <opening> ; <ask> <hold> ; <ask> <treatment>
        hallucinations	4	<ask> me ; <bodypart> <build> ; <build> hol ; <calm> <furniture> ; <calm> as
        hallucinations	4	<child> 0 ; <child> tienen ; <church> <furniture> ; <church> <hear> ; <clean> a
        hallucinations	4	<clean> along ; <clinician> twic ; <clothes> top ; <clothes> wring
        hallucinations	4	<colleague> <always> ; <confused> x ; <consume> was ; <continue> <hold>
        hallucinations	4	<continue> read ; <continue> set ; <count> <rarely> ; <crowd> adentr
        hallucinations	4	<crowd> que ; <day> <amount> ; <day> <breath> ; <day> <photo> ; <day> <play>
        hallucinations	4	<day> <unreal> ; <day> doesnt ; <day> espant ; <day> estuv ; <day> tir
        hallucinations	4	<drive> <always> ; <drive> x ; <feel> <night> ; <feel> <withdrawal> ; <feel> lik
        hallucinations	4	<fluid> i ; <friend> re ; <furniture> <headface> ; <furniture> <vermin>
        hallucinations	4	<furniture> apag ; <furniture> est ; <furniture> lin ; <furniture> porqu
        hallucinations	4	<furniture> rn ; <furniture> we ; <furniture> you ; <give> detail
        hallucinations	4	<go> <furniture> ; <go> <homeless> ; <go> desorient ; <go> dry ; <go> when
        hallucinations	4	<headface> <smell> ; <headface> <stimulant> ; <headface> <stranger>
        hallucinations	4	<headface> on ; <headface> ther ; <hear> <kin> ; <hear> <leave> ; <hear> no
        hallucinations	4	<height> <furniture> ; <height> com ; <height> est ; <height> wont
        hallucinations	4	<hit> <breath> ; <hit> <count> ; <hit> <water> ; <home> <media> ; <home> is
        hallucinations	4	<home> re ; <hospital> <treatment> ; <hot> duct ; <illness> drain
        hallucinations	4	<insurance> they ; <intoxicated> ; <intoxicated> <clinician> ; <intoxicated> to
        hallucinations	4	<kin> bernadet ; <kin> su ; <last> noc ; <moment> <photo> ; <moment> <take>
        hallucinations	4	<moment> had ; <money> <daytime> ; <need> me ; <needle> <opening>
        hallucinations	4	<night> <height> ; <night> asi ; <night> over ; <night> tambien ; <night> until
        hallucinations	4	<official> <room> ; <opening> <trade> ; <opening> for ; <pain> aft
        hallucinations	4	<partner> <go> ; <past> light ; <pet> <height> ; <pet> <opening> ; <pet> around
        hallucinations	4	<pet> sinc ; <pet> sit ; <phone> <say> ; <phone> even ; <photo> is
        hallucinations	4	<pill> <year> ; <play> <room> ; <play> and ; <room> <water> ; <room> has
        hallucinations	4	<room> y ; <rope> <blood> ; <sad> becaus ; <say> <amount> ; <say> clean
        hallucinations	4	<say> que ; <say> up ; <say> with ; <school> <fluid> ; <school> est
        hallucinations	4	<sedative> <cold> ; <sedative> <week> ; <see> <sad> ; <see> twic ; <shake> at
        hallucinations	4	<stimulant> mak ; <stranger> <feel> ; <stranger> <fluid> ; <stranger> <furniture>
        hallucinations	4	<take> <hear> ; <think> my ; <think> nobody ; <town> est ; <trade> 0
        hallucinations	4	<trade> <soon> ; <try> not ; <unreal> <daytime> ; <unreal> <eat> ; <unreal> at
        hallucinations	4	<unreal> desd ; <wait> <phone> ; <water> con ; <week> first
        hallucinations	4	<withdrawal> himself ; <write> <always> ; <write> a ; <year> estamo ; a <child>
        hallucinations	4	a <moment> ; a <phone> ; a bird ; a dot ; a pedirl ; a plat ; a shap ; a slic
        hallucinations	4	a switch ; a un ; a/c ; aboard a ; about even ; accept facility ; acid saturday
        hallucinations	4	admit <sedative> ; admit ghb ; age as ; ago alert ; ago keep ; ago talk
        hallucinations	4	agt <colleague> ; agt client ; aguardient el ; ahi le ; ahi no ; ahorit hay
        hallucinations	4	aid to ; air ask ; air talk ; al <furniture> ; alguien del ; all <fluid>
        hallucinations	4	along to ; am <calm> ; an eye ; and <caretaking> ; and <trade> ; and ask
        hallucinations	4	and can ; and desorient ; and feed ; and tel ; and today ; ano diari ; ano estamo
        hallucinations	4	ano viv ; anoch confund ; anoch tambien ; anoch veo ; ant off ; antebraz
        hallucinations	4	apt <colleague> ; are <build> ; are children ; are the ; asi <always> ; asi cad
        hallucinations	4	ask me ; at <crowd> ; at lin ; at night ; ate someth ; ayudarl ; b ; back wont
        hallucinations	4	bajamo ; barc ; basc ; bathroom last ; bed again ; been follow ; beer sunday
        hallucinations	4	beer thur ; beg the ; bench ; beneath ; bil to ; borrego en ; bras ; brazo que
        hallucinations	4	brazo y ; breath in ; brinc com ; brush her ; bug all ; bug are ; camera
        hallucinations	4	cant read ; cat keep ; cha giv ; check <always> ; check every ; chemistry teach
        hallucinations	4	children on ; choppy <water> ; choppy wat ; cint las ; ciudad est ; clean <room>
        hallucinations	4	clean but ; clos when ; clr f ; cocin me ; coffe ; coffe to ; collarbon and
        hallucinations	4	con <furniture> ; confetti ; confus ; cosa fea ; cosa por ; couch that
        hallucinations	4	could you ; cow ; crew ; cri becaus ; cros ; crowd of ; crystal 0 ; cuart dond
        hallucinations	4	cuart y ; culebra en ; cup each ; curios ; cuz ; d stop ; da nang ; dai til
        hallucinations	4	dawn he ; day been ; day dry ; day four ; de <shake> ; de ceja ; de tembl
        hallucinations	4	dedo y ; dej hac ; delirio ; demon ; detox etoh ; devil ; diari ahorit
        hallucinations	4	diari cinc ; diari cuatr ; dic cosa ; dio las ; direct a ; do lik ; doe it ; dog
        hallucinations	4	dont <say> ; dont hav ; drink cold ; drink sunday ; drink thursday ; drywal in
        hallucinations	4	dtr say ; duct tap ; dug hol ; ear ; ear count ; ed md ; el ojo ; el pasil
        hallucinations	4	el pati ; el viej ; elot y ; els <always> ; empti it ; en <confused> ; en cam
        hallucinations	4	en delirium ; en pijam ; en que ; er say ; escritori ; escuch ; espos dej
        hallucinations	4	est llen ; estoy <alone> ; estoy sol ; even hes ; eye ; f <calm> ; f <last>
        hallucinations	4	f <put> ; f <try> ; f last ; fac again ; far for ; fech y ; feel lik
        hallucinations	4	feel spider ; felt her ; firemen ; floor again ; floor n ; floor only
        hallucinations	4	fold laundry ; fold up ; follow ; for exact ; forest lawn ; fourth one
        hallucinations	4	friday my ; from <medicine> ; fugu ; fui ; ful nam ; ful of ; girl in ; giv
        hallucinations	4	giv detail ; gobiern ; going sinc ; golp al ; golp hac ; grandp has ; guest 0
        hallucinations	4	habl a ; hair so ; hal and ; hal closet ; hallway thi ; hand jump ; has eye
        hallucinations	4	has met ; has peopl ; hasnt <continue> ; hasnt kept ; hav long ; hay <stranger>
        hallucinations	4	he <ask> ; he <continue> ; he answer ; he ask ; he drank ; he insist ; he mail
        hallucinations	4	he set ; hear and ; heat duct ; heavy ; hen ; her baby ; her bedroom ; her dead
        hallucinations	4	her forearm ; her kick ; her lap ; hes <play> ; hes yel ; hij le ; hilito de
        hallucinations	4	hip fx ; his dai ; his hal ; his key ; his palm ; his pint ; his som
        hallucinations	4	his whiskey ; hold stil ; holler ; holler about ; holler at ; hor sal
        hallucinations	4	hoy miercol ; hoy temblor ; hund ; hydrangea ; i heard ; i mean ; i review
        hallucinations	4	i turn ; i wrot ; ice x ; im garbag ; in baston ; in bldg ; in out
        hallucinations	4	interview the ; iop ; is <breath> ; is <hear> ; is and ; is giv ; is mov ; is say
        hallucinations	4	is think ; it and ; it stat ; its <bodypart> ; its <night> ; its day ; its got
        hallucinations	4	its wednesday ; ive <hear> ; ive check ; ive heard ; jarab de ; junt ; key on
        hallucinations	4	kick i ; kind <headface> ; kno ; know hes ; know ther ; know they ; kratom and
        hallucinations	4	la regader ; la tercer ; lamp ; landlady re ; las <promise> ; las gracia
        hallucinations	4	last night ; last noc ; last valium ; lat ; lawn sinc ; lay it ; le <blood>
        hallucinations	4	le salen ; let me ; lie ; lift a ; light is ; lin produc ; llam hij ; llaman por
        hallucinations	4	llev <consume> ; lo esper ; los oye ; lug ; m <always> ; m <crowd> ; m <homeless>
        hallucinations	4	m dry ; m refus ; m whiskey ; madr hij ; mail that ; mano no ; marjori ; marz
        hallucinations	4	mas las ; me <confused> ; me corrig ; me grit ; me in ; me jal ; me was ; me whos
        hallucinations	4	med 0 ; mi <furniture> ; miercol le ; mij tien ; mind your ; mit ; moth look
        hallucinations	4	mov ; muscl relax ; my cha ; my mom ; my moth ; my pillow ; my shin ; my step
        hallucinations	4	n ther ; nam my ; neck ; neighbor are ; neighbor re ; neph ; night deni
        hallucinations	4	night fifth ; night last ; night swear ; nin ; nobody els ; noch asi ; noch de
        hallucinations	4	noon yest ; novi est ; now had ; nuestro ; nuestro <child> ; o aqui ; obam
        hallucinations	4	obr no ; of <friend> ; off diazepam ; off his ; off its ; ok theyr ; on <school>
        hallucinations	4	on air ; on my ; one boot ; one from ; one its ; only i ; oper and ; or county
        hallucinations	4	oth <child> ; out dad ; outlet becaus ; over <room> ; over him ; over thos
        hallucinations	4	over x ; own bedroom ; oye music ; pa <amount> ; pack for ; paid $ ; pajama top
        hallucinations	4	papel ; pasil ; passenger ; paw ; pcp 0 ; peopl on ; pian on ; pick our
        hallucinations	4	pick thread ; piedr cinc ; piedr com ; plat ask ; platic y ; play in ; plu whatev
        hallucinations	4	pluck <rope> ; pluck thread ; point at ; ponen huevo ; popov sinc ; porqu segun
        hallucinations	4	prend la ; problem that ; pulga ; q <week> ; q me ; que afuer ; que cas ; que com
        hallucinations	4	que tocan ; quit gin ; quit talk ; quit vodk ; radi peopl ; radio in ; ranch 0
        hallucinations	4	ray who ; rd day ; re tenant ; reach for ; read ; recamar ; recogniz him
        hallucinations	4	recycl <container> ; recycl bin ; red ; reel ; refri y ; regader ; report ; rest
        hallucinations	4	right ; right about ; rn is ; roof he ; room ful ; roommat swear ; run ; sab a
        hallucinations	4	sab quien ; sarg ; sat non ; sat was ; say com ; say mind ; se esper ; se sac
        hallucinations	4	see bug ; see cat ; see one ; seen my ; segun ell ; segund pis ; self <medicine>
        hallucinations	4	seman and ; senor sent ; senor tien ; sent junt ; serv me ; sewn in ; shap in
        hallucinations	4	she <see> ; sheet tel ; shop window ; should wher ; show ; show curtain
        hallucinations	4	shut off ; si sirv ; sinc <outdoors> ; sinc wk ; sinc yesterday ; sink was
        hallucinations	4	sist bernadet ; six ; skin and ; slab ; smal <crowd> ; smok in ; so ok
        hallucinations	4	so someon ; sold ; somo nosotro ; son <angry> ; son dad ; sor at ; sort mail
        hallucinations	4	sponse 0 ; spous of ; staf fac ; stand at ; start tuesday ; stat its ; static
        hallucinations	4	stick and ; stick that ; stil com ; stol his ; stomp ; stop kratom ; stop sinc
        hallucinations	4	stov on ; su mam ; sub en ; sud much ; suitcas with ; sun need ; sunday a
        hallucinations	4	sunday two ; sus primo ; swear he ; swear that ; swept the ; swing at ; tafil de
        hallucinations	4	tal one ; tap las ; teeth with ; tehuacan ; teng <unreal> ; teng alucina ; th day
        hallucinations	4	that oth ; the <emergency> ; the <headface> ; the <hot> ; the <phone>
        hallucinations	4	the bedsheet ; the chicken ; the cruis ; the dat ; the fac ; the ferry ; the foot
        hallucinations	4	the granddaught ; the heat ; the milk ; the neighbour ; the rat ; the roof
        hallucinations	4	the umbrel ; ther someon ; ther two ; they arent ; theyv been ; thi <appointment>
        hallucinations	4	thi <furniture> ; thi dai ; think cal ; think its ; think the ; thm
        hallucinations	4	thos <furniture> ; thread that ; tia le ; tienen <amount> ; tim its ; to <amount>
        hallucinations	4	to <think> ; to plac ; tocan y ; toddl ; todit ; told me ; towel along ; tremor
        hallucinations	4	tremor say ; try not ; tv remot ; twic ; twic an ; two last ; typ at ; typ for
        hallucinations	4	un <rail> ; und <furniture> ; und sink ; unk what ; up <hear> ; up <think>
        hallucinations	4	up would ; usual for ; va pa ; ve a ; ve rata ; vec ; vent as ; viej me ; viend
        hallucinations	4	voic giv ; volte a ; wal and ; wal are ; wal of ; walk straight ; was <daytime>
        hallucinations	4	was <goodbye> ; was hold ; was noon ; was saturday ; was wav ; we <lock>
        hallucinations	4	wednesday becaus ; wet with ; what the ; whiskey on ; who arent ; who we ; wir on
        hallucinations	4	with <kin> ; with hip ; with pap ; with uncl ; with voic ; wk began ; wont look
        hallucinations	4	work boot ; work or ; writ someth ; wrot ; y <promise> ; y me ; y platicamo
        hallucinations	4	y segui ; ya <die> ; ya le ; yard at ; you <ask> ; you ask ; youd ; your <photo>
        """
}
