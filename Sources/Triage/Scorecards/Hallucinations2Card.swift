extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	<furniture> as ; <furniture> cuz ; <furniture> n ; <furniture> que ; <go> behind
        hallucinations	6	<headface> ful ; <headface> they ; <hear> <die> ; <hear> <leave> ; <hear> <play>
        hallucinations	6	<hear> an ; <hear> her ; <hear> him ; <hear> porqu ; <height> <think>
        hallucinations	6	<height> he ; <hit> himself ; <home> <confused> ; <home> is ; <homeless> <water>
        hallucinations	6	<homeless> und ; <hot> <need> ; <kin> besid ; <kin> stand ; <last> nt
        hallucinations	6	<medicine> <afraid> ; <moment> mism ; <need> ensil ; <night> <church>
        hallucinations	6	<night> <vermin> ; <night> asi ; <official> <opening> ; <official> hav
        hallucinations	6	<opening> when ; <order> <continue> ; <partner> <promise> ; <past> <confused>
        hallucinations	6	<past> <vermin> ; <photo> unplug ; <play> along ; <put> over ; <room> <write>
        hallucinations	6	<room> orient ; <room> y ; <say> al ; <sedative> <blood> ; <see> back ; <see> pa
        hallucinations	6	<see> them ; <see> yet ; <shake> <say> ; <shake> <see> ; <shake> <vermin>
        hallucinations	6	<shake> up ; <stimulant> <unreal> ; <stranger> <furniture> ; <stranger> <height>
        hallucinations	6	<think> our ; <unreal> <write> ; <unreal> in ; <unreal> thi ; <vermin> <opening>
        hallucinations	6	<vermin> le ; <year> <always> ; <year> ahi ; <year> straight ; a tal ; a tiny
        hallucinations	6	a woman ; agt <colleague> ; agt client ; ahor ve ; al pis ; al roper ; am our
        hallucinations	6	and <intoxicated> ; and ear ; and nod ; and scold ; and talk ; and today
        hallucinations	6	and wait ; animal in ; ano ahi ; ant on ; apa llev ; aparat ; apartment i
        hallucinations	6	arana que ; are sit ; arent in ; argu in ; asi <amount> ; ask us ; at <breath>
        hallucinations	6	at <rope> ; at air ; at thread ; at visit ; babi in ; bajamo la ; band in
        hallucinations	6	been <build> ; been <die> ; been dead ; been pick ; been see ; beg the
        hallucinations	6	bien clarit ; br ; braid ; breakfast my ; bug ; cant <eat> ; cant <give>
        hallucinations	6	cat sit ; catch the ; clarit y ; cobij ; cobij y ; confus see ; contest no
        hallucinations	6	contestan el ; cosa que ; cotton ; cros the ; cucaracha ; culebra en ; cut its
        hallucinations	6	cuz he ; d per ; d say ; d/c dat ; dai befor ; dai lik ; dai two ; dead dog
        hallucinations	6	dej hac ; del <furniture> ; del nacimient ; del post ; delir ; demon ; deputy 0
        hallucinations	6	dermatologist ; desd el ; desorient ; detox himself ; detox onc ; dial the
        hallucinations	6	diaphoresi ; diari le ; difunto ; dobl rop ; dont own ; door keep ; dot physical
        hallucinations	6	drink tonight ; drink was ; dtr wont ; duend ; edibl 0 ; el <furniture> ; el mur
        hallucinations	6	el rec ; en cuart ; enchuf ; enchuf porqu ; enoj si ; espej ; espej porqu ; estan
        hallucinations	6	etoh x ; even hes ; every haul ; everywher i ; evident ; exam tabl ; f dxm
        hallucinations	6	f endors ; fac feel ; fami want ; felon ; ferry ; floor breath ; folk that
        hallucinations	6	follow me ; for <clean> ; from <pet> ; ful nam ; gent par ; gin rummy ; goat in
        hallucinations	6	guard at ; h <moment> ; h <withdrawal> ; h ciw ; h now ; habl desd
        hallucinations	6	had <headface> ; hal and ; hallucinat sinc ; hallucinat spider ; happen right
        hallucinations	6	has start ; hay gent ; he <see> ; hear him ; her hair ; hes <hit> ; hes swing
        hallucinations	6	hes talk ; hip fx ; his ankl ; his coach ; his hal ; hotel security ; i finish
        hallucinations	6	if shed ; ignor him ; ill <hold> ; in it ; in through ; incontinent ; inf lin
        hallucinations	6	is cart ; it lean ; its empty ; its monday ; ive <build> ; ive dug ; ive empti
        hallucinations	6	jacket on ; jar empty ; jewish ; jr <intoxicated> ; jr high ; k <week>
        hallucinations	6	keep catch ; keep open ; keep walk ; kitchen becaus ; knock togeth ; know my
        hallucinations	6	know nobody ; know wher ; la <furniture> ; la impresor ; lady in ; lamp and
        hallucinations	6	las <drive> ; last nt ; laundry that ; lik jel ; llev fum ; look back
        hallucinations	6	los diablo ; los enchuf ; lye ; m <eat> ; m <money> ; m day ; m ice ; man in
        hallucinations	6	many ; march ; march band ; me calm ; me grit ; me nev ; meth she ; mid ; mir pa
        hallucinations	6	my <furniture> ; my bed ; nak ; nam <hear> ; nam from ; nam his ; nam no ; nam x
        hallucinations	6	nd she ; near ; neighbor thru ; ni su ; night ive ; nin ; nino porqu ; nit too
        hallucinations	6	noch asi ; now keep ; np 0 ; of i ; open an ; out <leave> ; own <day> ; oye a
        hallucinations	6	pa <amount> ; par bien ; par sei ; peopl whisper ; pharmacy cut ; pick bug
        hallucinations	6	pid permis ; plat and ; polit to ; pour out ; ppl ; pretty sur ; qd lu ; qt of
        hallucinations	6	que <eat> ; que <home> ; que ech ; quier ensil ; quit jump ; rack ; radi unplug
        hallucinations	6	radi voic ; rd <day> ; regan ; rentamo ; request bed ; respond to ; rest her
        hallucinations	6	rincon ; roof and ; rummy ; rummy on ; sacud tod ; salut the ; saturday ther
        hallucinations	6	say hand ; se rasc ; security <friend> ; security guest ; see cat ; sent junt
        hallucinations	6	shak lik ; she <pet> ; she laid ; she lay ; she see ; she smok ; ship <outdoors>
        hallucinations	6	should wher ; show curtain ; shroom n ; si nos ; sinc barstow ; sinc monday
        hallucinations	6	sinc sun ; sit ; skin been ; skin wet ; sleep berth ; smel burn ; soldier march
        hallucinations	6	son say ; spark ; speak up ; spider off ; staf 0 ; start yesterday ; steer
        hallucinations	6	stepdown rn ; stil see ; stop sunday ; stop thre ; sweep beetl ; sweep the
        hallucinations	6	tactil <unreal> ; tactil hallucination ; talk back ; talk to ; tel if ; the cna
        hallucinations	6	the devil ; the dispatch ; the empty ; the ferry ; the hatchet ; the horror
        hallucinations	6	the mannequin ; the neighbour ; the saint ; the set ; them out ; ther somebody
        hallucinations	6	therev ; therev been ; they talk ; theyr at ; thi visit ; thing <go> ; thing off
        hallucinations	6	third <night> ; though she ; tio llev ; to hold ; to turn ; tomarl ni
        hallucinations	6	tonight too ; took if ; took noth ; tremor say ; tremulou ; tuesday they ; tv has
        hallucinations	6	tv say ; twin wer ; un <child> ; una tal ; uno vecino ; untouch ; up sinc
        hallucinations	6	using my ; va pa ; vaci ; ve <die> ; ve a ; ve muerto ; vent <continue>
        hallucinations	6	vent again ; voy tre ; wallpap is ; was <hear> ; was alon ; was not ; wav
        hallucinations	6	we pour ; wer lat ; when i ; who isnt ; with earplug ; wont <consume> ; y <fire>
        hallucinations	6	y see ; y ve ; yard that ; yesterday that ; yesterday ther ; yo crei
        hallucinations	6	your <home> ; your honor ; yrs every ; yrs of ; él ve
        hallucinations	5	+ visual ; 0 <hear> ; 0 <moment> ; 0 als ; 0 psych ; 0 street ; <alcohol> hes
        hallucinations	5	<always> <hold> ; <always> <opening> ; <always> le ; <angry> <pet> ; <angry> at
        hallucinations	5	<ask> <hear> ; <ask> us ; <bodypart> <breath> ; <breath> <day> ; <buy> the
        hallucinations	5	<calm> <container> ; <church> <furniture> ; <clean> <say> ; <clean> a
        hallucinations	5	<clinician> <fluid> ; <clothes> lo ; <consume> foc ; <container> hac
        hallucinations	5	<container> up ; <continue> <stranger> ; <crowd> <breath> ; <crowd> <height>
        hallucinations	5	<day> <play> ; <day> <unreal> ; <day> espant ; <day> pas ; <day> tod ; <day> va
        hallucinations	5	<drive> depot ; <drive> tim ; <fall> him ; <feel> <bodypart> ; <feel> her
        hallucinations	5	<fire> <headface> ; <friend> <official> ; <friend> <stop> ; <furniture> apag
        hallucinations	5	<furniture> est ; <furniture> it ; <furniture> no ; <furniture> that
        hallucinations	5	<go> <town> ; <go> open ; <go> ship ; <headface> <key> ; <headface> <stimulant>
        hallucinations	5	<headface> la ; <headface> nobody ; <hear> <kin> ; <hear> <photo>
        hallucinations	5	<hear> <vermin> ; <hear> has ; <hear> no ; <height> down ; <home> rn ; <hot> vent
        hallucinations	5	<intoxicated> to ; <job> est ; <kin> <calm> ; <kin> solt ; <kin> su ; <kin> ve
        hallucinations	5	<kin> wer ; <last> noc ; <law> infirmary ; <leave> <vermin> ; <leave> without
        hallucinations	5	<moment> <past> ; <moment> <rail> ; <moment> mi ; <moment> too ; <month> <day>
        hallucinations	5	<needle> ; <official> <outdoors> ; <official> <room> ; <official> about
        hallucinations	5	<opening> <think> ; <order> him ; <order> no ; <palecolor> <furniture>
        hallucinations	5	<partner> <opening> ; <past> light ; <pet> out ; <photo> <home> ; <play> <room>
        hallucinations	5	<promise> <law> ; <promise> arent ; <room> bien ; <room> open ; <rope> pul
        hallucinations	5	<rope> que ; <say> <die> ; <say> <photo> ; <say> que ; <say> whil
        hallucinations	5	<school> <promise> ; <see> <blood> ; <see> <color> ; <shake> todit
        hallucinations	5	<start> <month> ; <stimulant> <past> ; <stop> <alcohol> ; <stop> hac
        hallucinations	5	<stranger> <palecolor> ; <stranger> <phone> ; <stranger> solt ; <think> <build>
        hallucinations	5	<think> hes ; <think> wher ; <threat> thru ; <trade> doesnt ; <try> <month>
        hallucinations	5	<unreal> <continue> ; <unreal> at ; <vermin> <clean> ; <vermin> <need>
        hallucinations	5	<water> off ; <week> <official> ; <withdrawal> <see> ; <withdrawal> i
        hallucinations	5	<year> <unreal> ; <year> lik ; a <child> ; a crib ; a wheel ; a/c ; abaj de
        hallucinations	5	about <pet> ; abuel llev ; addy + ; adentr y ; admit <sedative> ; admit ghb
        hallucinations	5	afternoon hes ; again an ; agen ; ago keep ; agu hast ; ahi no ; aint got
        hallucinations	5	air ask ; al <eat> ; al <unreal> ; al diabl ; alert know ; all one ; along to
        hallucinations	5	already <see> ; and can ; and hold ; andan baj ; ano diari ; anoch platic
        hallucinations	5	antebraz ; any <rope> ; apt mgr ; are <go> ; are <stranger> ; are back ; are bug
        hallucinations	5	are children ; are perfect ; arent real ; argu ; around new ; at <crowd>
        hallucinations	5	at <stranger> ; at bar ; at bird ; at board ; at bug ; at lin ; at what ; awak 0
        hallucinations	5	azul and ; back in ; bakersfield ; balcony 0 ; bald ; basc ; bed ; been <blade>
        hallucinations	5	been <phone> ; been quiet ; been sharpen ; behind ; beneath ; bing sinc ; bird
        hallucinations	5	blanket n ; bocin ; book 0 ; botel hac ; breath and ; broth hear ; brush her
        hallucinations	5	bus depot ; calm that ; caminan por ; can <feel> ; can feel ; cart ; cat sinc
        hallucinations	5	ceil is ; chat to ; check if ; check twic ; cier la ; cier los ; climb down
        hallucinations	5	con cint ; confundi con ; conten ; cortin ; cosa por ; cristal cuatr ; cruis ship
        hallucinations	5	cry insid ; crystal been ; cuart en ; d <past> ; d ago ; d dry ; d/c <home>
        hallucinations	5	d/c hom ; dad ran ; day and ; de <palecolor> ; de ceja ; dear but ; dedo y
        hallucinations	5	del colchon ; deliriou ; died when ; dio las ; disorient see ; do <think>
        hallucinations	5	doctor ask ; doesnt recognis ; door for ; down <last> ; down last ; drench
        hallucinations	5	dry <last> ; dry last ; dry monday ; ear to ; edg of ; edibl only ; el ojo
        hallucinations	5	el pasil ; empty seat ; en pijam ; esper a ; est apag ; est ve ; estamo ; estoy
        hallucinations	5	f <calm> ; f tri ; fech y ; feel spider ; fetch the ; folk on ; for stuf
        hallucinations	5	forearm with ; from room ; fuer la ; g <day> ; giv ; grandp is ; groceri in
        hallucinations	5	h <shake> ; hal closet ; hallway thi ; happen <continue> ; happen again
        hallucinations	5	has <headface> ; has <start> ; has peopl ; has stood ; he <container>
        hallucinations	5	he <continue> ; he dont ; he lie ; he set ; he swallow ; heard a ; hen ; her bed
        hallucinations	5	her dead ; her fridg ; hes polit ; hes yel ; him thing ; his dai ; his foreman
        hallucinations	5	his palm ; his sock ; his ss ; his whiskey ; hoy temblor ; hum de ; hund
        hallucinations	5	i <eat> ; i <write> ; i drink ; i get ; i mean ; i review ; i touch ; im <vendor>
        hallucinations	5	im garbag ; im kind ; im quot ; in <child> ; in bldg ; in iow ; in jalisc
        hallucinations	5	in off ; incl yesterday ; infirmary 0 ; insect ; insid ; interview the
        hallucinations	5	is breath ; is dry ; it usual ; its anyth ; its feet ; its happen ; ive had
        hallucinations	5	jail infirmary ; jal las ; jumpsuit ; keep hand ; la <color> ; la alarma
        hallucinations	5	la colader ; la madr ; la recamar ; landlady ; las cobija ; last gin ; last noc
        hallucinations	5	last pint ; lat ; lay it ; le deci ; le habl ; letter are ; lik <stranger>
        hallucinations	5	lin produc ; llev mas ; lo enterramo ; lo llaman ; lo not ; los gallo
        hallucinations	5	los muertito ; los oye ; los tobil ; m <always> ; m <homeless> ; m ate ; m edibl
        hallucinations	5	m quit ; m whiskey ; machet und ; mami la ; mami le ; man ; mano y ; march along
        hallucinations	5	me caen ; me caminan ; me thing ; med floor ; mij tien ; moth doesnt ; mov
        hallucinations	5	muri le ; music in ; music that ; my bathtub ; nam my ; neph ; new is
        hallucinations	5	night deni ; night non ; night over ; nit has ; nobody ; nobody and ; nobody els
        hallucinations	5	noch ; noch mi ; nombr y ; non x ; novi est ; now dry ; now too ; nurs are
        hallucinations	5	nuy desd ; obr no ; of hosp ; on med ; on they ; on tweak ; oppos counsel
        hallucinations	5	or county ; orchestr ; our dead ; out dad ; outlet becaus ; over thos ; pap quit
        hallucinations	5	papel ; par <count> ; par a ; party ; pas <day> ; pas <moment> ; pcp wet ; pelon
        hallucinations	5	peopl ; peopl on ; piedr com ; plac at ; plac pour ; plat ; platic y ; plot thru
        hallucinations	5	polite ; porqu por ; post op ; potat sack ; pour lat ; pregunt a ; print ran
        hallucinations	5	pued ; que ahi ; que cas ; que ve ; radi peopl ; radi play ; ray who ; relay 0
        hallucinations	5	rent my ; report ; request detox ; rest on ; riendos ; rn my ; roof he
        hallucinations	5	s <alcohol> ; s most ; said good ; salut ; saw two ; say clean ; say tuesday
        hallucinations	5	scold me ; se pierd ; se sac ; se sacud ; self fioricet ; self want ; sensib
        hallucinations	5	set is ; she keep ; she set ; ship thi ; siguen ; sil vaci ; sinc wednesday
        hallucinations	5	sinc yesterday ; sist at ; skin and ; sleev ; so <amount> ; so someon
        hallucinations	5	social wkr ; sombrer lo ; somebody and ; someth <hear> ; somo nosotro
        hallucinations	5	son <angry> ; sound my ; spe 0 ; spent all ; spoon and ; sra dic ; stab the
        hallucinations	5	staf res ; staircas ; stand and ; stand at ; stand behind ; stat its
        hallucinations	5	steer wheel ; stop sinc ; sts ; sunday a ; sus primo ; swear arent ; sweep ant
        hallucinations	5	sweep up ; swept the ; tabl ; tablecloth ; tal ; tal one ; tap los ; tarare
        hallucinations	5	tea for ; tea to ; teeth with ; teng <unreal> ; teng alucina ; that liv ; the cow
        hallucinations	5	the hatch ; the potat ; the roof ; the shadow ; the yard ; ther <play> ; ther and
        hallucinations	5	thes <last> ; thes last ; they arent ; they know ; they wont ; thi <always>
        hallucinations	5	thi dai ; think she ; thos <furniture> ; thre nobody ; tien <shake> ; to <amount>
        hallucinations	5	to fetch ; to it ; today ; today includ ; today too ; turn ; twic ; twic an
        hallucinations	5	twic to ; two last ; tx episod ; u check ; un <rail> ; un per ; und his ; unscrew
        hallucinations	5	up thought ; used dai ; va social ; ve bicho ; vent as ; viej solt ; voic cal
        hallucinations	5	voic say ; volte a ; vos ; wal of ; walk by ; wallpap and ; wallpap was ; want a
        hallucinations	5	was <goodbye> ; was all ; was breakfast ; was hold ; was load ; was wav ; wat off
        hallucinations	5	wav at ; wav in ; we hid ; wed day ; wed hav ; wer <sad> ; wet hand ; wher he
        hallucinations	5	whiskey tuesday ; who we ; whos <home> ; whos hous ; window shut ; with hip
        hallucinations	5	with uncl ; wk incl ; work boot ; work or ; writ someth ; writ them ; xanax cold
        hallucinations	5	y arm ; ya <die> ; year straight
        hallucinations	4	+ <clean> ; + no ; + shroom ; 0 <clothes> ; 0 activ ; 0 am ; 0 keep ; 0 tremulou
        hallucinations	4	<alcohol> <treatment> ; <alcohol> sat ; <alone> <see> ; <always> <build>
        hallucinations	4	<always> <caretaking> ; <angry> <hear> ; <angry> <see> ; <angry> <stranger>
        hallucinations	4	<angry> <vermin> ; <angry> si ; <ask> <hold> ; <ask> me ; <awake> 0
        hallucinations	4	<bodypart> fx ; <bodypart> open ; <breath> <leave> ; <build> <wait>
        hallucinations	4	<calm> <furniture> ; <child> 0 ; <child> quit ; <child> tienen ; <church> <hear>
        hallucinations	4	<church> <night> ; <clean> along ; <clinician> twic ; <clothes> <crowd>
        hallucinations	4	<clothes> becaus ; <clothes> through ; <colleague> 0 ; <colleague> <always>
        hallucinations	4	<confused> per ; <consume> <shake> ; <consume> by ; <consume> was
        hallucinations	4	<container> <home> ; <continue> <hold> ; <continue> de ; <continue> pluck
        hallucinations	4	<continue> read ; <count> <rarely> ; <crowd> adentr ; <crowd> le ; <day> <amount>
        hallucinations	4	<day> <breath> ; <day> <money> ; <day> <vermin> ; <day> doesnt ; <day> dry
        hallucinations	4	<day> estuv ; <day> the ; <eat> mit ; <emergency> <furniture>
        hallucinations	4	<feel> <withdrawal> ; <feel> lik ; <feel> thing ; <friend> re
        hallucinations	4	<furniture> <angry> ; <furniture> <breath> ; <furniture> <headface>
        hallucinations	4	<furniture> <promise> ; <furniture> lin ; <furniture> sinc ; <furniture> we
        hallucinations	4	<furniture> you ; <give> wrong ; <go> <homeless> ; <go> desorient ; <go> m
        hallucinations	4	<go> when ; <headface> <smell> ; <headface> on ; <hear> <build> ; <hear> <count>
        hallucinations	4	<hear> ex ; <hear> for ; <height> com ; <height> est ; <home> <clothes>
        hallucinations	4	<home> re ; <homeless> <colleague> ; <homeless> <need> ; <homeless> <stimulant>
        hallucinations	4	<homeless> <town> ; <hot> duct ; <illness> drain ; <insurance> they
        hallucinations	4	<intoxicated> <clinician> ; <kin> bernadet ; <kin> maiden ; <kin> peg
        hallucinations	4	<last> <night> ; <moment> <photo> ; <moment> had ; <need> <take> ; <need> me
        hallucinations	4	<night> <drug> ; <night> <record> ; <night> and ; <night> he ; <night> ive
        hallucinations	4	<night> ni ; <night> over ; <night> tambien ; <official> <say> ; <pain> aft
        hallucinations	4	<partner> is ; <partner> ve ; <pet> <height> ; <pet> <opening> ; <pet> adentr
        hallucinations	4	<pet> around ; <pet> sit ; <phone> even ; <phone> his ; <photo> <give>
        hallucinations	4	<photo> is ; <photo> out ; <pill> x ; <promise> <photo> ; <put> <needle>
        hallucinations	4	<rarely> <phone> ; <room> <water> ; <room> cant ; <room> dond ; <room> has
        hallucinations	4	<room> they ; <rope> <breath> ; <rope> <think> ; <say> <amount> ; <say> <clean>
        hallucinations	4	<say> arent ; <say> up ; <say> wer ; <school> <fluid> ; <see> <fluid>
        hallucinations	4	<see> <sad> ; <see> desd ; <see> twic ; <shake> at ; <stimulant> mak
        hallucinations	4	<stop> <amount> ; <stranger> <fluid> ; <stranger> <room> ; <take> <last>
        hallucinations	4	<think> <fluid> ; <town> wer ; <trade> 0 ; <try> not ; <unreal> <daytime>
        hallucinations	4	<unreal> <eat> ; <unreal> <furniture> ; <unreal> <pet> ; <unreal> desd
        hallucinations	4	<unreal> ve ; <vermin> no ; <wait> <phone> ; <week> first ; <week> in
        hallucinations	4	<withdrawal> himself ; <write> <always> ; <write> a ; <write> down ; a <law>
        hallucinations	4	a <moment> ; a <phone> ; a <play> ; a bird ; a crowd ; a dot ; a ferry ; a pedirl
        hallucinations	4	a plat ; a slic ; a switch ; aboard a ; about it ; abuel difunt ; accept facility
        hallucinations	4	acid saturday ; ago talk ; agu con ; agu por ; ahor est ; ahorit ; ahorit hay
        hallucinations	4	air talk ; al <furniture> ; alarm becaus ; alarma ; alguien del ; all <last>
        hallucinations	4	all last ; all shift ; alto ; alucin ve ; am <calm> ; am <think> ; am now
        hallucinations	4	and <caretaking> ; and <day> ; and <trade> ; and ask ; and car ; and desorient
        hallucinations	4	and feed ; and it ; and plac ; and should ; and tel ; anoch tambien ; anoch veo
        hallucinations	4	answer me ; apt <colleague> ; aqui es ; arm absces ; around ; as <kin> ; ask me
        hallucinations	4	asst liv ; at <furniture> ; at <pet> ; at night ; back wont ; bag for ; bajamo
        hallucinations	4	barc ; bed again ; bed doesnt ; been follow ; been pack ; been tel ; been yel
        hallucinations	4	beer thur ; befor light ; bes ; bil to ; blanc no ; book tue ; brazo que
        hallucinations	4	breath 0 ; breath in ; brinc com ; brush spider ; bus that ; by and ; camera
        hallucinations	4	camin por ; camp 0 ; can see ; cara ; cat keep ; chamaco si ; chemistry teach
        hallucinations	4	children on ; cint las ; ciudad est ; clas thi ; clean <room> ; clos when ; clr f
        hallucinations	4	cocin me ; coffe to ; confetti ; corn of ; could you ; cow ; crawl with ; crew in
        hallucinations	4	cri becaus ; cuart y ; curios ; cuz ; da las ; dangl ; dat not ; daught want
        hallucinations	4	dawn he ; day dry ; day four ; day quit ; day see ; de luz ; del closet
        hallucinations	4	del vecin ; delir ve ; delirio ; dia sin ; dia sinc ; diablo ; diari ahorit
        hallucinations	4	diari cinc ; diari com ; diari cuatr ; diari va ; difunt padr ; difunt y
        hallucinations	4	din for ; din on ; dispatch xfer ; doe it ; dog und ; dont <say> ; dont hav
        hallucinations	4	drink per ; drink sat ; dry has ; dtr say ; duct tap ; dxd ; el <alcohol>
        hallucinations	4	el pati ; elot y ; embassy ; empti it ; en <confused> ; en <month> ; en delirium
        hallucinations	4	en jalp ; era una ; es la ; espos dej ; est <unreal> ; est alucin ; est llen
        hallucinations	4	estoy <alone> ; estoy sol ; estuvier en ; etoh day ; etoh stop ; even in
        hallucinations	4	excus me ; eye play ; f <last> ; f <put> ; f <try> ; f last ; fac again ; fan is
        hallucinations	4	febrer ; feel lik ; feel thing ; felt her ; finish the ; floor again ; floor n
        hallucinations	4	floor only ; fold laundry ; fold up ; for tel ; foto y ; friday my
        hallucinations	4	from <medicine> ; fue <think> ; fue ide ; fugu ; fur ; gal / ; gallo de ; gin and
        hallucinations	4	gin on ; girl in ; gobiern ; got angry ; gut and ; hair out ; hair so
        hallucinations	4	hallucination today ; hand ; hand jump ; has <confused> ; has delirium
        hallucinations	4	hasnt <continue> ; hasnt kept ; hav long ; hay <stranger> ; he <ask> ; he <say>
        hallucinations	4	he answer ; he argu ; he ask ; he insist ; he mail ; he promis ; he think
        hallucinations	4	heat duct ; her <die> ; her baby ; her bedroom ; her forearm ; her kick
        hallucinations	4	her plat ; her re ; her sleev ; her tooth ; herman llev ; hes pluck ; hes swat
        hallucinations	4	hij le ; him see ; his <partner> ; his etoh ; his grad ; his sheet ; his should
        hallucinations	4	his som ; his wif ; hold ; hold stil ; holler ; hom staf ; hombr con ; hormiga de
        hallucinations	4	how that ; hoy miercol ; hrs in ; i <say> ; i <stop> ; i tap ; i wrot ; in august
        hallucinations	4	in baston ; in day ; in hallway ; in keep ; insist ; is <breath> ; is <clean>
        hallucinations	4	is <hear> ; is and ; is giv ; is mov ; is say ; is tied ; it and ; it me
        hallucinations	4	it stat ; its <bodypart> ; its <night> ; its wednesday ; ive <hear> ; ive heard
        hallucinations	4	jalp ; jarab de ; junt ; keep mov ; keep pluck ; keep say ; kick i
        hallucinations	4	kind <headface> ; kind about ; kno ; know ther ; know they ; la regader ; lamp
        hallucinations	4	landlady re ; landlord re ; last valium ; late ; le <order> ; le pon ; le quitamo
        hallucinations	4	let the ; letra ; lift a ; light is ; lin talk ; liv aid ; llaman por
        hallucinations	4	lo <continue> ; lo <phone> ; lo esper ; look no ; lug ; luis ; m en ; m far
        hallucinations	4	madr hij ; mail that ; marjori ; mascota ; me corrig ; me jal ; me lo ; me pid
        hallucinations	4	me reg ; me was ; me whos ; med 0 ; mes es ; mi <furniture> ; mi roommat
        hallucinations	4	mi ventan ; miercol le ; mind your ; mirror ; mit ; moth look ; moth maiden
        hallucinations	4	muert y ; muscl relax ; my <clean> ; my <palecolor> ; my back ; my cha
        hallucinations	4	my landlady ; my moth ; my pillow ; my shin ; n ther ; neg ; neighbor are
        hallucinations	4	neighbor re ; niec re ; night eight ; night last ; night tel ; noch de ; noch ni
        hallucinations	4	noth today ; now had ; nuer suegr ; nuestro ; nuestro <child> ; nurs is ; o aqui
        hallucinations	4	object ; of my ; off alamed ; off clean ; off his ; off its ; off rum ; off vodk
        hallucinations	4	oig que ; ok theyr ; on <school> ; on air ; on my ; on tin ; on tv ; one about
        hallucinations	4	one from ; only few ; only i ; oper and ; oppos ; oril del ; oth <child>
        hallucinations	4	our <die> ; our liv ; oven mit ; over <room> ; over x ; own bedroom
        hallucinations	4	own birthday ; own hous ; oye music ; oye nad ; paid $ ; par con ; pas ; pas era
        hallucinations	4	pas is ; pasil ; passenger ; pcp 0 ; per neighbor ; perro que ; pian on
        hallucinations	4	pick our ; pick thread ; pid que ; piel y ; platoon ; pleas what ; pluck <rope>
        hallucinations	4	pluck thread ; plug in ; ponen huevo ; pound of ; prend la ; problem that
        hallucinations	4	propi <partner> ; propi espos ; pt report ; q me ; que <month> ; que afuer
        hallucinations	4	que hora ; que mes ; que tocan ; quit de ; quit talk ; quit vodk ; quitamo
        hallucinations	4	radi for ; radio in ; rail tel ; ran dry ; ranch 0 ; re tenant ; reach for
        hallucinations	4	ready when ; recamar ; recogniz him ; recycl <container> ; recycl bin ; reel
        hallucinations	4	refri y ; regader ; regan a ; review <town> ; right ; right about ; ring to
        hallucinations	4	rn <say> ; roommat swear ; rop que ; sab a ; saben ; sacud ; sal no ; sam <color>
        hallucinations	4	sank ; sat was ; saturday we ; say arent ; say com ; say mind ; scold ; se enoj
        hallucinations	4	se esper ; se quit ; see bug ; seen my ; self <medicine> ; seman and ; senor sent
        hallucinations	4	senor tien ; sent en ; serv me ; set <amount> ; sewn in ; shift ; shut off
        hallucinations	4	si sirv ; sink was ; sirv ; sist bernadet ; slab ; smal <crowd> ; smok in ; so ok
        hallucinations	4	somebody answ ; someth <continue> ; something ; son <official> ; sort mail
        hallucinations	4	soy su ; spe per ; spe two ; spok my ; sponse 0 ; spous of ; staf fac
        hallucinations	4	start tuesday ; static ; step ; stick and ; stick that ; stil com ; stol his
        hallucinations	4	stomp ; stop vodk ; su mam ; suitcas with ; sun need ; sunday hes ; sus hermano
        hallucinations	4	tak not ; taken to ; tech 0 ; tehuacan ; tel about ; tel my ; terminal ; that oth
        hallucinations	4	that read ; that today ; the <emergency> ; the <headface> ; the <outdoors>
        """
}
