extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	abuel llev ; addy + ; aft you ; afternoon hes ; al roper ; alert know
        hallucinations	6	and <intoxicated> ; and ear ; and nod ; and number ; and scold ; and talk
        hallucinations	6	apag se ; aparat ; apartment i ; arana que ; are <go> ; are <stranger> ; are sit
        hallucinations	6	arent in ; asi <amount> ; ask us ; at board ; at visit ; bajamo la ; band in
        hallucinations	6	barrack ; been <build> ; been pick ; bien clarit ; botel hac ; braid
        hallucinations	6	breakfast my ; broth hear ; cant <eat> ; cant <give> ; cat sit ; catch the
        hallucinations	6	clarit y ; cobij ; cobij y ; contestan el ; cotton ; crawl up ; crisi team
        hallucinations	6	cros the ; cuart en ; culebra en ; cut its ; d per ; dai lik ; dej hac
        hallucinations	6	del <furniture> ; del nacimient ; delir ; deputy 0 ; desd el ; desorient
        hallucinations	6	detox himself ; diari le ; difunto ; dont own ; dot physical ; drink today
        hallucinations	6	drink was ; dtr wont ; duend ; edibl 0 ; el <furniture> ; el pist ; el rec
        hallucinations	6	embassy ; en cuart ; enchuf ; estan ; every haul ; everywher i ; exam tabl
        hallucinations	6	f dxm ; f tri ; fac feel ; ferry ; floor breath ; folk that ; follow him
        hallucinations	6	follow me ; for <clean> ; forearm ; from <homeless> ; from <pet>
        hallucinations	6	from encampment ; fui ; g <day> ; gent par ; gin rummy ; goat in ; grandp is
        hallucinations	6	guard at ; h <moment> ; h <shake> ; h now ; habl desd ; had <headface>
        hallucinations	6	hallucinat sinc ; hallucinat spider ; has stood ; hay gent ; he think ; her bed
        hallucinations	6	her hair ; hes <lock> ; hes argu ; hes swing ; hing and ; his <stop>
        hallucinations	6	his blanket ; his coach ; his dres ; his hal ; his teach ; hotel security
        hallucinations	6	i <write> ; i finish ; if shed ; ignor him ; ill <hold> ; in coffe ; in it
        hallucinations	6	introduc himself ; is drench ; is dts ; it lean ; its empty ; its happen
        hallucinations	6	ive <build> ; ive dug ; ive empti ; jal las ; jewish ; jr <intoxicated> ; jr high
        hallucinations	6	jumpsuit ; k <week> ; keep catch ; keep open ; keep walk ; kitchen becaus
        hallucinations	6	knock togeth ; la <furniture> ; la cortin ; las cobija ; last nt ; laundry that
        hallucinations	6	le deci ; light is ; littl kid ; llev fum ; lo <angry> ; look back ; los diablo
        hallucinations	6	lye ; m ice ; machet und ; man sit ; many ; march ; march band ; me confund
        hallucinations	6	me grit ; me nev ; median ; mid ; milk the ; mir pa ; my <furniture> ; my bathtub
        hallucinations	6	my bed ; nam <hear> ; nam and ; nam his ; nam x ; neighbor is ; neighbor thru
        hallucinations	6	ni su ; nit too ; noch asi ; now dry ; now keep ; now too ; np 0 ; of i
        hallucinations	6	oppos counsel ; orient ; our landlord ; out <leave> ; over everyth ; own <day>
        hallucinations	6	ox ; oye a ; par bien ; par sei ; pedirl la ; peopl whisper ; perro que
        hallucinations	6	pharmacy cut ; pid permis ; pik ; plot thru ; pm <stop> ; polit to
        hallucinations	6	program ambulatori ; que <eat> ; que <home> ; que ech ; quit jump ; radi unplug
        hallucinations	6	rd <day> ; re placement ; real but ; regan ; relay 0 ; rent my ; rentamo
        hallucinations	6	request bed ; rincon ; rummy ; rummy on ; sacud tod ; salut the ; saturday ther
        hallucinations	6	saw two ; say aft ; say hand ; se sacud ; security <friend> ; security guest
        hallucinations	6	see shadow ; self fioricet ; sent junt ; set <amount> ; shak lik ; she answer
        hallucinations	6	she lay ; she smok ; she so ; ship <outdoors> ; ship and ; shroom n ; si nos
        hallucinations	6	sinc barstow ; sinc sat ; sink with ; sist at ; sit ; sleep berth ; spark
        hallucinations	6	spider off ; stand behind ; start yesterday ; steer ; sub en ; sus hermano
        hallucinations	6	swear arent ; sweep the ; sweep up ; tactil <unreal> ; tactil hallucination
        hallucinations	6	talk back ; talk to ; tap los ; tech re ; tel if ; th st ; the dispatch
        hallucinations	6	the ferry ; the grap ; the hallway ; the hatchet ; the lorazepam ; the mannequin
        hallucinations	6	the neighbour ; the saint ; the shadow ; the yard ; ther somebody ; therev
        hallucinations	6	therev been ; theyr at ; theyr kind ; thi every ; thi visit ; third <night>
        hallucinations	6	thre without ; til today ; to hold ; to quit ; toc en ; today hand ; tomarl ni
        hallucinations	6	tonight tel ; took noth ; tra otr ; tv say ; twin wer ; un program ; uno <pet>
        hallucinations	6	uno perro ; uno vecino ; unscrew ; untouch ; using my ; vaci ; vin el ; vot on
        hallucinations	6	voy tre ; wal when ; was alon ; was breakfast ; wav ; wav at ; we pour ; wed day
        hallucinations	6	whiskey tuesday ; whol church ; why the ; win thre ; wont <consume> ; xanax he
        hallucinations	6	y <fire> ; y segui ; y ve ; your <bodypart> ; your <home> ; yrs every ; yrs of
        hallucinations	6	él ve
        hallucinations	5	+ tremor ; + visual ; 0 <hear> ; 0 <shake> ; 0 <think> ; 0 als ; 0 crystal
        hallucinations	5	0 keep ; 0 psych ; <alcohol> hes ; <always> <caretaking> ; <always> <opening>
        hallucinations	5	<angry> a ; <ask> <hear> ; <ask> us ; <bodypart> <breath> ; <bodypart> right
        hallucinations	5	<breath> <day> ; <buy> the ; <calm> <container> ; <clean> <say>
        hallucinations	5	<clinician> <fluid> ; <clothes> lo ; <clothes> through ; <confused> per
        hallucinations	5	<container> <home> ; <continue> <stranger> ; <crowd> <breath> ; <crowd> <height>
        hallucinations	5	<day> espant ; <day> pas ; <day> va ; <drive> depot ; <emergency> <furniture>
        hallucinations	5	<fall> him ; <feel> <bodypart> ; <feel> her ; <feel> lik ; <fire> <headface>
        hallucinations	5	<friend> <official> ; <friend> <stop> ; <furniture> <breath> ; <furniture> apag
        hallucinations	5	<furniture> it ; <go> <town> ; <go> ship ; <headface> <key> ; <headface> la
        hallucinations	5	<headface> nobody ; <hear> <leave> ; <hear> has ; <height> <think>
        hallucinations	5	<height> down ; <height> he ; <home> is ; <hot> vent ; <intoxicated> to
        hallucinations	5	<job> est ; <kin> solt ; <kin> su ; <kin> third ; <kin> wer ; <law> infirmary
        hallucinations	5	<leave> <vermin> ; <moment> <past> ; <moment> mi ; <need> ensil
        hallucinations	5	<night> <height> ; <night> and ; <official> <height> ; <official> <room>
        hallucinations	5	<order> him ; <outdoors> let ; <partner> his ; <past> light ; <pet> out
        hallucinations	5	<photo> <give> ; <photo> out ; <pill> x ; <put> over ; <room> dond ; <room> they
        hallucinations	5	<rope> pul ; <rope> que ; <say> <clean> ; <say> <photo> ; <say> al
        hallucinations	5	<see> <blood> ; <stop> hac ; <stranger> <furniture> ; <stranger> <phone>
        hallucinations	5	<stranger> <room> ; <stranger> solt ; <think> <build> ; <think> mi ; <town> wer
        hallucinations	5	<treatment> rn ; <unreal> <continue> ; <unreal> <write> ; <unreal> at
        hallucinations	5	<vermin> <clean> ; <vermin> <month> ; <vermin> <need> ; <vermin> le
        hallucinations	5	<wait> <phone> ; <water> off ; <week> <official> ; <withdrawal> <see> ; <write> a
        hallucinations	5	<year> lik ; a <law> ; a beard ; a ferry ; a plat ; a/c ; about it
        hallucinations	5	acid saturday ; adentr y ; aft anoth ; again an ; agu hast ; agu por ; ahi no
        hallucinations	5	ahor ve ; air ask ; al <eat> ; al <unreal> ; al diabl ; al pis ; all <last>
        hallucinations	5	all last ; all one ; along to ; already <see> ; am our ; an eye ; and can
        hallucinations	5	and hold ; and today ; and wait ; andan baj ; animal in ; ano diari
        hallucinations	5	anoch platic ; antebraz ; any <rope> ; applaud ; apt mgr ; are back ; are bug
        hallucinations	5	are perfect ; around ; around new ; at <crowd> ; at <furniture> ; at bar
        hallucinations	5	at bird ; at bug ; at folk ; at night ; at what ; azul and ; back first
        hallucinations	5	bakersfield ; balcony 0 ; bald ; basc ; bed ; been <blade> ; been <die>
        hallucinations	5	been <phone> ; been quiet ; been sharpen ; befor shift ; behind ; bing sinc
        hallucinations	5	bird ; blanket n ; bocin ; book 0 ; boot camp ; bourbon cold ; br ; breath and
        hallucinations	5	brush spider ; bus depot ; camin por ; caminan por ; can <feel> ; can feel
        hallucinations	5	can see ; cat sinc ; ceil is ; chamaco si ; chat to ; check if ; check twic
        hallucinations	5	children on ; cier los ; climb down ; cocin me ; cold sun ; con cint ; confus see
        hallucinations	5	conten ; cop on ; cortin ; cosa por ; crawl with ; crew in ; cristal cuatr
        hallucinations	5	cruis ship ; cry insid ; crystal 0 ; cuz he ; d <past> ; d ago ; d dry
        hallucinations	5	d/c <home> ; d/c dat ; d/c hom ; dad ran ; dai befor ; dai two ; daught want
        hallucinations	5	day and ; de <palecolor> ; de ceja ; dead dog ; dear but ; del colchon ; del post
        hallucinations	5	demon ; diaphoresi ; disorient see ; do <think> ; doctor ask ; dog in ; door keep
        hallucinations	5	down <last> ; down last ; drink tonight ; dry <last> ; dry last ; dry monday
        hallucinations	5	ear to ; edibl only ; el mur ; el pasil ; elot y ; empty seat ; en jalp
        hallucinations	5	en pijam ; enchuf porqu ; enoj si ; esper a ; est apag ; estamo ; estoy <alone>
        hallucinations	5	estoy sol ; etoh x ; f <put> ; f admit ; f endors ; fami want ; fech y ; feel lik
        hallucinations	5	fetch the ; finish the ; floor only ; for stuf ; forearm with ; from room
        hallucinations	5	fuer la ; h <withdrawal> ; h ciw ; happen <continue> ; happen again
        hallucinations	5	happen right ; has <start> ; has start ; he <container> ; he <continue> ; he argu
        hallucinations	5	he dont ; he gav ; he lie ; he lin ; he set ; he swallow ; heard a ; hen
        hallucinations	5	her fridg ; hes <goodbye> ; hes pluck ; hes polit ; hes swat ; hes wav ; hij le
        hallucinations	5	hip fx ; his foreman ; his palm ; his pint ; his sheet ; his ss ; his whiskey
        hallucinations	5	hom rn ; hoy temblor ; hund ; husband cam ; i <eat> ; i mean ; i touch
        hallucinations	5	im <vendor> ; im kind ; im quot ; in hallway ; in iow ; in off ; in tuls
        hallucinations	5	incl yesterday ; infirmary 0 ; insect ; insid ; interview the ; is cart ; is dry
        hallucinations	5	is giv ; is tied ; it usual ; its <night> ; its feet ; its monday ; ive had
        hallucinations	5	jacket on ; jail infirmary ; jalp ; jar empty ; kitchen and ; la alarma
        hallucinations	5	la impresor ; la madr ; la recamar ; lamp and ; las <drive> ; last pint
        hallucinations	5	letter are ; lik <stranger> ; lik jel ; lin produc ; link ; llev doc ; llev mas
        hallucinations	5	lo enterramo ; lo not ; los enchuf ; los muertito ; los oye ; los tobil ; luis
        hallucinations	5	m <homeless> ; m <money> ; m ate ; m day ; m edibl ; m quit ; mami la ; man
        hallucinations	5	me caen ; me calm ; me caminan ; me salud ; me thing ; med 0 ; med floor ; mes es
        hallucinations	5	meth only ; mij tien ; moth doesnt ; moth look ; mov ; muert y ; music in
        hallucinations	5	music that ; my back ; my cha ; my ful ; my own ; nam my ; nd she ; neph ; new is
        hallucinations	5	night non ; nin ; nino porqu ; nobody ; nobody <drive> ; nobody and ; noch
        hallucinations	5	non x ; nurs is ; on med ; on they ; on tin ; oppos ; or county ; out dad
        hallucinations	5	outlet becaus ; over him ; over thos ; pa <amount> ; pap quit ; par <count>
        hallucinations	5	par a ; party ; pas <day> ; pas <moment> ; pcp wet ; pelon ; peopl ; peopl on
        hallucinations	5	piedr com ; pitch his ; plac at ; plat ; plat and ; pleas what ; polite
        hallucinations	5	porqu por ; post op ; potat sack ; pour out ; ppl ; pregunt a ; qt of ; que afuer
        hallucinations	5	que ahi ; que cas ; que ve ; quier ensil ; rack ; radi peopl ; radi play
        hallucinations	5	radi voic ; report ; rest on ; riendos ; rn my ; room wal ; rop que ; s <alcohol>
        hallucinations	5	s most ; said good ; sam <color> ; say clean ; say tuesday ; scold ; scold me
        hallucinations	5	se rasc ; se sac ; self want ; sensib ; set is ; she <need> ; she <pet>
        hallucinations	5	she borrow ; she set ; she want ; shut off ; siguen ; skin and ; slab ; sleev
        hallucinations	5	smel burn ; so <amount> ; social wkr ; sombrer lo ; somebody and ; someth <hear>
        hallucinations	5	somo nosotro ; son say ; sound my ; spe 0 ; spent all ; sra dic ; staf 0
        hallucinations	5	staircas ; stand at ; stat its ; steer wheel ; step ; stil see ; stop thre ; sts
        hallucinations	5	sunday a ; sus primo ; sweep ant ; swept the ; tabl ; tablecloth ; tal ; tal one
        hallucinations	5	tarare ; tea to ; tehuacan ; teng <unreal> ; teng alucina ; that read ; the cna
        hallucinations	5	the cow ; the cruis ; the firemen ; the horror ; the potat ; the radi ; the tar
        hallucinations	5	ther <think> ; thes <last> ; thes last ; they know ; they wont ; think cal
        hallucinations	5	think she ; thos <furniture> ; tien <shake> ; tim her ; to <amount> ; to <think>
        hallucinations	5	to fetch ; to it ; today ; today dai ; today includ ; today she ; today too
        hallucinations	5	torreon ; tremor say ; turn ; tv has ; twic an ; two women ; tx episod ; u check
        hallucinations	5	un <child> ; un <rail> ; und <furniture> ; und his ; und sink ; up <alcohol>
        hallucinations	5	up <container> ; up thought ; upstair and ; us could ; va pa ; va social
        hallucinations	5	vaci el ; ve <die> ; ve a ; ve muerto ; vent as ; vibora ; viej solt ; viend
        hallucinations	5	voic cal ; volte a ; vos ; walk ; walk straight ; wallpap and ; wallpap is
        hallucinations	5	wallpap was ; want a ; was all ; was hold ; was load ; was not ; wat off ; wav in
        hallucinations	5	way <say> ; way say ; we hid ; we in ; wed hav ; weight and ; wer <sad> ; wer lat
        hallucinations	5	whatev ; wher he ; whisper say ; whos <home> ; whos hous ; wif ran ; window shut
        hallucinations	5	with earplug ; wk incl ; wont look ; work boot ; work or ; wring <fluid>
        hallucinations	5	wring wet ; writ someth ; writ them ; xanax cold ; y arm ; yard at ; yard that
        hallucinations	5	yesterday ther ; you pleas
        hallucinations	4	+ no ; 0 <clothes> ; 0 activ ; 0 am ; <alcohol> <confused>
        hallucinations	4	<alcohol> <treatment> ; <alone> <see> ; <always> le ; <angry> <hear>
        hallucinations	4	<angry> <pet> ; <angry> <stranger> ; <angry> at ; <angry> si ; <ask> <hold>
        hallucinations	4	<ask> <month> ; <ask> me ; <bodypart> <furniture> ; <bodypart> been
        hallucinations	4	<breath> <leave> ; <calm> <furniture> ; <calm> as ; <child> 0 ; <child> quit
        hallucinations	4	<child> tienen ; <church> <furniture> ; <church> <hear> ; <clean> a
        hallucinations	4	<clean> along ; <clinician> twic ; <clothes> <crowd> ; <clothes> becaus
        hallucinations	4	<colleague> <always> ; <consume> <shake> ; <consume> by ; <consume> detector
        hallucinations	4	<consume> foc ; <consume> was ; <continue> <hold> ; <count> <rarely>
        hallucinations	4	<crowd> adentr ; <crowd> le ; <day> <amount> ; <day> <breath> ; <day> <play>
        hallucinations	4	<day> <vermin> ; <day> doesnt ; <day> dry ; <day> estuv ; <day> tod
        hallucinations	4	<feel> <night> ; <feel> <withdrawal> ; <feel> thing ; <fluid> i ; <friend> re
        hallucinations	4	<furniture> est ; <furniture> lin ; <furniture> that ; <furniture> you
        hallucinations	4	<give> detail ; <give> wrong ; <go> <furniture> ; <go> <homeless>
        hallucinations	4	<go> desorient ; <go> when ; <headface> <smell> ; <headface> <stimulant>
        hallucinations	4	<headface> in ; <headface> on ; <hear> <build> ; <hear> <count> ; <hear> <photo>
        hallucinations	4	<hear> no ; <height> <furniture> ; <height> com ; <height> est ; <height> wont
        hallucinations	4	<height> x ; <hit> <breath> ; <home> <confused> ; <home> le ; <home> re
        hallucinations	4	<homeless> <town> ; <hot> duct ; <illness> drain ; <insurance> they
        hallucinations	4	<intoxicated> <clinician> ; <kin> bernadet ; <kin> los ; <last> <night>
        hallucinations	4	<last> noc ; <moment> <photo> ; <moment> <take> ; <moment> had
        hallucinations	4	<money> <daytime> ; <need> <record> ; <need> <take> ; <need> <think>
        hallucinations	4	<need> <treatment> ; <need> her ; <need> me ; <needle> ; <night> <continue>
        hallucinations	4	<night> <drug> ; <night> he ; <night> ive ; <night> ni ; <night> tambien
        hallucinations	4	<night> until ; <opening> <trade> ; <pain> aft ; <palecolor> <furniture>
        hallucinations	4	<partner> <go> ; <partner> sent ; <pet> <opening> ; <pet> adentr ; <pet> around
        hallucinations	4	<pet> sinc ; <pet> sit ; <phone> <say> ; <phone> even ; <photo> is
        hallucinations	4	<pill> <year> ; <put> <needle> ; <rarely> <phone> ; <room> <water> ; <room> has
        hallucinations	4	<room> sinc ; <room> y ; <rope> <blood> ; <rope> <breath> ; <rope> <think>
        hallucinations	4	<say> <amount> ; <say> arent ; <say> que ; <say> up ; <sedative> <cold>
        hallucinations	4	<sedative> <week> ; <see> <fluid> ; <see> <sad> ; <see> desd ; <see> twic
        hallucinations	4	<shake> at ; <stimulant> mak ; <stop> <alcohol> ; <stranger> <feel>
        hallucinations	4	<stranger> <fluid> ; <stranger> by ; <take> <hear> ; <think> hes ; <think> the
        hallucinations	4	<town> est ; <treatment> <alcohol> ; <try> not ; <unreal> <daytime>
        hallucinations	4	<unreal> <eat> ; <unreal> <furniture> ; <unreal> desd ; <unreal> en ; <unreal> ve
        hallucinations	4	<vermin> <night> ; <vermin> she ; <water> con ; <week> first ; <week> in
        hallucinations	4	<withdrawal> himself ; <withdrawal> i ; <write> <always> ; <write> down
        hallucinations	4	a <child> ; a <moment> ; a bailif ; a bird ; a slic ; a switch ; a un ; abaj de
        hallucinations	4	aboard a ; about even ; accept facility ; admit <sedative> ; admit ghb ; ago keep
        hallucinations	4	ago talk ; agt <colleague> ; agt client ; ahor est ; aid to ; al <furniture>
        hallucinations	4	alarma ; alguien del ; all <fluid> ; alucin ve ; am <calm> ; am now
        hallucinations	4	and <caretaking> ; and <trade> ; and ask ; and car ; and desorient ; and feed
        hallucinations	4	and it ; and should ; ano viv ; anoch tambien ; anoch veo ; answer me ; ant off
        hallucinations	4	aqui es ; are <build> ; are children ; arent real ; argu ; arm absces ; as <kin>
        hallucinations	4	ask me ; at lin ; ate someth ; ayudarl ; bajamo ; barc ; barefoot ; bed again
        hallucinations	4	bed doesnt ; been <see> ; been tel ; beer sunday ; beer thur ; befor light
        hallucinations	4	beg the ; beneath ; bes ; bil to ; blanc no ; book tue ; bras ; brazo que
        hallucinations	4	breath 0 ; breath in ; brinc com ; brush her ; bug all ; bus that ; can <see>
        hallucinations	4	cant read ; cara ; cart ; cat ; cat keep ; chemistry teach ; choppy <water>
        hallucinations	4	choppy wat ; cier la ; cint las ; ciudad est ; clas thi ; clean <room> ; clonic x
        hallucinations	4	clos when ; clr f ; coffe ; coffe to ; confus ; confus and ; corn of ; cow
        hallucinations	4	cri becaus ; cros ; cuart y ; cup each ; curios ; cuz ; dangl ; dawn he ; day dry
        hallucinations	4	day four ; day quit ; de <shake> ; de luz ; de tembl ; dedo y ; del vecin
        hallucinations	4	delirio ; detox etoh ; devil ; dia sin ; diablo ; diari ahorit ; diari cinc
        hallucinations	4	diari com ; diari cuatr ; dic papi ; din for ; dio las ; direct a ; doe it
        hallucinations	4	doesnt recognis ; dog ; dog und ; dont <say> ; dont hav ; drench ; drink cold
        hallucinations	4	drink sat ; dry has ; drywal in ; dtr say ; duct tap ; dxd ; el ojo ; el pati
        hallucinations	4	empti it ; en <confused> ; en <month> ; en delirium ; es la ; espos dej
        hallucinations	4	est <unreal> ; est alucin ; est llen ; est ve ; estoy ; estuvier en ; even hes
        hallucinations	4	eye ; f <calm> ; f <last> ; f <try> ; f last ; fac again ; fan is ; far for
        hallucinations	4	feel spider ; feel thing ; felt her ; fi ; firemen ; floor again ; fold laundry
        hallucinations	4	fold up ; follow ; for <amount> ; fourth one ; from <medicine> ; fugu ; ful nam
        hallucinations	4	fur ; gallo de ; gin and ; gin on ; gin was ; girl in ; giv ; giv detail
        hallucinations	4	gobiern ; going sinc ; got angry ; gps ; groceri in ; guest 0 ; gusano en
        hallucinations	4	hablan desd ; hal and ; hal closet ; hallucination today ; hallway thi ; hand
        hallucinations	4	hand jump ; has eye ; has peopl ; hasnt <continue> ; hasnt kept ; hav long ; hay
        hallucinations	4	hay <stranger> ; he <ask> ; he answer ; he ask ; he insist ; he mail ; he point
        hallucinations	4	hear and ; heat duct ; heavy ; her baby ; her bedroom ; her dead ; her forearm
        hallucinations	4	her kick ; her lap ; her plat ; her re ; her sleev ; herman llev ; hes <play>
        hallucinations	4	hes yel ; hilito de ; him see ; his coffe ; his should ; his sock ; his som
        hallucinations	4	hold ; hold stil ; holler ; hombr con ; hor sal ; hormiga de ; hoy miercol
        hallucinations	4	hum de ; hydrangea ; i <say> ; i <stop> ; i drink ; i heard ; i review ; i turn
        hallucinations	4	i wrot ; ice x ; im garbag ; in baston ; in bldg ; in day ; in keep ; in out
        hallucinations	4	incl <day> ; is <give> ; is <hear> ; is and ; is breath ; is certain ; is off
        hallucinations	4	is say ; it and ; it stat ; its <bodypart> ; its anyth ; its christma ; its ther
        hallucinations	4	its wednesday ; ive <hear> ; ive heard ; jarab de ; junt ; keep mov ; keep say
        hallucinations	4	kick i ; kind <headface> ; kind about ; kno ; know ther ; know they ; la <color>
        hallucinations	4	la colader ; la regader ; landlady re ; las <promise> ; las gracia ; last noc
        hallucinations	4	last valium ; lat ; lawn sinc ; lay it ; le habl ; le meti ; le pon ; le quitamo
        hallucinations	4	let the ; letra ; lift a ; littl boy ; llaman por ; lo <phone> ; lo esper
        hallucinations	4	lo llaman ; look no ; los gallo ; m <always> ; m en ; m whiskey ; madr hij
        hallucinations	4	mail that ; mami le ; marjori ; mas las ; mascota ; me <confused> ; me by
        hallucinations	4	me corrig ; me jal ; me lo ; me pid ; me reg ; me was ; me whos ; men talk
        hallucinations	4	mezcal de ; mi <furniture> ; mi roommat ; mi ventan ; miercol le ; mind your
        hallucinations	4	mism y ; mit ; muscl relax ; my <palecolor> ; my grandmoth ; my mom ; my moth
        hallucinations	4	my pillow ; my pint ; my shin ; n ther ; nadi y ; near ; neighbor are
        hallucinations	4	neighbor re ; night deni ; night last ; night lit ; night over ; night tel
        hallucinations	4	nit has ; nobody els ; noch de ; noch mi ; noch ni ; nombr y ; noon yest
        hallucinations	4	noth today ; novi est ; now had ; nuestro ; nuestro <child> ; o aqui ; obam
        hallucinations	4	object ; obr no ; of <friend> ; of <vermin> ; off his ; off its ; on <school>
        hallucinations	4	on air ; on my ; on tv ; on tweak ; one about ; one boot ; one from ; one its
        hallucinations	4	only few ; only i ; oper and ; orchestr ; oril del ; oth <child> ; other in
        hallucinations	4	our liv ; our yard ; over <room> ; own birthday ; pack for ; paid $ ; papel
        hallucinations	4	pasil ; passenger ; paw ; pcp 0 ; pian on ; pick our ; pick thread ; pid que
        hallucinations	4	piel y ; platic desd ; platic y ; platoon ; plu whatev ; pluck <rope>
        hallucinations	4	pluck thread ; plug in ; ponen huevo ; porqu lo ; porqu segun ; pound of
        hallucinations	4	prend la ; problem that ; propi <partner> ; propi espos ; pt report ; q me
        hallucinations	4	que <month> ; que dia ; que mes ; que tocan ; quit de ; quit gin ; quit vodk
        hallucinations	4	quitamo ; radio in ; ran dry ; ranch 0 ; ray who ; re tenant ; reach for ; read
        hallucinations	4	recamar ; recogniz him ; recycl <container> ; recycl bin ; reel ; regader
        hallucinations	4	regan a ; rie ; right ; right about ; roof he ; roommat swear ; sab a ; sab quien
        hallucinations	4	saben ; sacud ; salud a ; salut ; sank ; sat was ; saturday we ; saw my
        hallucinations	4	say arent ; say com ; say mind ; se esper ; se quit ; se rie ; see cat ; see one
        hallucinations	4	seen my ; self <medicine> ; seman and ; senor sent ; sent en ; serv me ; sewn in
        hallucinations	4	sheet tel ; ship thi ; should wher ; show curtain ; show drain ; si sirv
        hallucinations	4	sil vaci ; sinc <outdoors> ; sinc nin ; sinc wk ; sinc yesterday ; sink was
        hallucinations	4	sirv ; sist bernadet ; six ; smal <crowd> ; smok detector ; smok in ; so someon
        hallucinations	4	sold ; somebody answ ; someth <continue> ; something ; son <angry>
        hallucinations	4	son <official> ; sort mail ; soy su ; sponse 0 ; spoon and ; spous of ; stab the
        hallucinations	4	staf fac ; start tuesday ; static ; stick and ; stick that ; stil com ; stomp
        hallucinations	4	stop sinc ; stov on ; su mam ; sud much ; suitcas with ; sun need ; sunday hes
        hallucinations	4	sunday two ; swear he ; sweep beetl ; swing at ; tak not ; taken to ; teeth with
        hallucinations	4	tel my ; terminal ; th day ; that oth ; the <drive> ; the <headface>
        hallucinations	4	the <outdoors> ; the <phone> ; the bedsheet ; the chicken ; the dat ; the fac
        hallucinations	4	the foot ; the granddaught ; the hatch ; the milk ; the night ; the roof
        hallucinations	4	the skin ; the stal ; ther <crowd> ; ther <play> ; ther and ; ther someon
        hallucinations	4	ther two ; they arent ; they talk ; thi <appointment> ; thi <furniture>
        hallucinations	4	thi afternoon ; thi dai ; think its ; think the ; thm ; tia se ; tienen <amount>
        hallucinations	4	tim its ; to know ; to plac ; to stop ; tobil ; tocan y ; toddl ; todit
        hallucinations	4	tongu tremor ; tonight too ; towel along ; transf when ; tremor ; tremor sweat
        hallucinations	4	try not ; tuck a ; tuesday on ; twic ; twic to ; two an ; two day ; two last
        hallucinations	4	typ at ; typ for ; un <treatment> ; un per ; una <hear> ; una voz ; und ther
        hallucinations	4	unk what ; up <hear> ; up <think> ; up would ; used dai ; usual for ; va triag
        hallucinations	4	valium last ; ve alacran ; ve bicho ; ve rata ; vec ; vec a ; vent they ; vest de
        hallucinations	4	viej me ; voic giv ; wal and ; wal breath ; wal of ; want her ; was <daytime>
        hallucinations	4	was <goodbye> ; was noon ; was paid ; was saturday ; was wav ; wednesday becaus
        hallucinations	4	wer back ; wet hand ; wet with ; what hous ; whiskey on ; whiskey thre
        hallucinations	4	who arent ; who we ; why ; wi fi ; wir on ; with <die> ; with pap ; with uncl
        hallucinations	4	wk began ; y estan ; y me ; y platicamo ; ya <die> ; you <ask> ; you ask
        hallucinations	4	your <photo> ; yrs last
        hallucinations	3	+ shroom ; 0 off ; 0 s/p ; 0 tremulou ; 0 without ; 0 yrs ; <alcohol> sat
        hallucinations	3	<always> van ; <amount> <moment> ; <angry> <day> ; <appointment> <opening>
        hallucinations	3	<ask> <goodbye> ; <ask> permis ; <bodypart> porqu ; <breath> <ask>
        """
}
