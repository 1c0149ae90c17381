extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	<bodypart> right ; <breath> <stranger> ; <church> <shake> ; <clean> <pet>
        hallucinations	6	<clean> that ; <clothes> <wait> ; <clothes> behind ; <confused>
        hallucinations	6	<confused> <vermin> ; <day> <unreal> ; <day> hes ; <day> ther ; <die> <kin>
        hallucinations	6	<drive> tim ; <drug> <start> ; <furniture> as ; <furniture> cuz ; <furniture> n
        hallucinations	6	<furniture> que ; <go> behind ; <headface> ful ; <headface> they ; <hear> <die>
        hallucinations	6	<hear> <leave> ; <hear> <play> ; <hear> an ; <hear> her ; <hear> him
        hallucinations	6	<hear> porqu ; <height> <think> ; <height> he ; <hit> himself ; <hold> one
        hallucinations	6	<home> <confused> ; <home> is ; <homeless> <water> ; <homeless> und
        hallucinations	6	<hot> <need> ; <kin> besid ; <kin> stand ; <last> nt ; <medicine> <afraid>
        hallucinations	6	<moment> mism ; <need> ensil ; <night> <church> ; <night> <vermin> ; <night> asi
        hallucinations	6	<official> <opening> ; <official> hav ; <opening> when ; <order> <continue>
        hallucinations	6	<partner> <promise> ; <partner> <unreal> ; <past> <confused> ; <past> <vermin>
        hallucinations	6	<photo> unplug ; <promise> arent ; <put> over ; <room> <write> ; <room> orient
        hallucinations	6	<room> y ; <say> <hear> ; <school> <promise> ; <see> back ; <see> pa ; <see> them
        hallucinations	6	<see> yet ; <shake> <say> ; <shake> <vermin> ; <shake> up ; <stimulant> <unreal>
        hallucinations	6	<stranger> <furniture> ; <stranger> <height> ; <think> our ; <unreal> <write>
        hallucinations	6	<unreal> in ; <unreal> thi ; <vermin> <opening> ; <vermin> le ; <year> <always>
        hallucinations	6	<year> ahi ; <year> straight ; a tal ; a tiny ; ahor ve ; al pis ; al roper
        hallucinations	6	am our ; and <intoxicated> ; and ear ; and nod ; and scold ; and talk ; and today
        hallucinations	6	animal in ; ano ahi ; ant on ; apa llev ; aparat ; apartment i ; arana que
        hallucinations	6	are <go> ; are sit ; arent in ; asi <amount> ; ask us ; at <breath> ; at <rope>
        hallucinations	6	at air ; at bird ; at thread ; at visit ; ativan cold ; bajamo la ; band in
        hallucinations	6	been <build> ; been <die> ; been dead ; been pick ; been see ; beg the
        hallucinations	6	bien clarit ; br ; braid ; breakfast my ; bug ; cant <eat> ; cant <give>
        hallucinations	6	cat sit ; catch the ; children are ; clarit y ; climb out ; cobij ; cobij y
        hallucinations	6	confus see ; contest no ; contestan el ; cosa que ; cotton ; cros the ; cucaracha
        hallucinations	6	culebra en ; cut its ; cuz he ; d per ; d say ; d/c dat ; dai befor ; dai lik
        hallucinations	6	dai two ; dead dog ; dej hac ; del <furniture> ; del nacimient ; del post ; delir
        hallucinations	6	demon ; dentr del ; dermatologist ; desd el ; desorient ; detox himself
        hallucinations	6	detox onc ; dial the ; diaphoresi ; diari le ; difunto ; dont own ; door keep
        hallucinations	6	dot physical ; drink sun ; drink tonight ; drink was ; dtr wont ; duend ; edibl 0
        hallucinations	6	edibl only ; el <furniture> ; el mur ; el rec ; en cuart ; enchuf ; enchuf porqu
        hallucinations	6	enoj si ; espej ; espej porqu ; estan ; etoh x ; even hes ; every haul
        hallucinations	6	everywher i ; evident ; exam tabl ; f dxm ; fac feel ; fami want ; felon
        hallucinations	6	floor breath ; folk that ; follow me ; for <clean> ; forearm ; from <homeless>
        hallucinations	6	from <pet> ; from encampment ; ful nam ; g <day> ; gent par ; gin rummy
        hallucinations	6	guard at ; h <withdrawal> ; h ciw ; habl desd ; had <headface> ; hal and
        hallucinations	6	hallucinat sinc ; hallucinat spider ; happen right ; hay gent ; he keep
        hallucinations	6	hear him ; her hair ; hes <hit> ; hes swing ; hes talk ; hip fx ; his <stop>
        hallucinations	6	his ankl ; his blanket ; his coach ; his hal ; hotel security ; i finish
        hallucinations	6	i touch ; if shed ; ignor him ; ill <hold> ; in through ; incontinent ; inf lin
        hallucinations	6	insid ; is cart ; is tel ; it lean ; its empty ; its monday ; ive <build>
        hallucinations	6	ive dug ; ive empti ; jacket on ; jewish ; jr <intoxicated> ; jr high ; k <week>
        hallucinations	6	keep catch ; keep hand ; keep walk ; kitchen becaus ; knock togeth ; know my
        hallucinations	6	know nobody ; know wher ; la <furniture> ; la impresor ; la recamar ; lady in
        hallucinations	6	lamp and ; las <drive> ; last nt ; lat wif ; laundry that ; letter are ; lik jel
        hallucinations	6	llev fum ; lo enterramo ; look back ; los diablo ; los enchuf ; lye ; m <eat>
        hallucinations	6	m <money> ; m day ; m edibl ; m ice ; man in ; many ; march ; march band
        hallucinations	6	me calm ; me grit ; me nev ; meth she ; mid ; mir pa ; my <furniture> ; my bed
        hallucinations	6	nam <hear> ; nam his ; nam no ; nam x ; nd she ; near ; neighbor is
        hallucinations	6	neighbor thru ; ni su ; night ive ; nino porqu ; nit too ; noch asi ; now keep
        hallucinations	6	np 0 ; of hosp ; of i ; open an ; our landlord ; out <leave> ; own <day> ; oye a
        hallucinations	6	pa <amount> ; par bien ; par sei ; peopl whisper ; per gf ; pick bug ; plat and
        hallucinations	6	polit to ; pour out ; ppl ; qd lu ; qt of ; que <eat> ; que <home> ; que ech
        hallucinations	6	quier ensil ; quit jump ; rack ; radi play ; radi unplug ; regan ; relay 0
        hallucinations	6	rent my ; rentamo ; request bed ; respond to ; rest her ; rincon ; roof and
        hallucinations	6	rummy ; rummy on ; sacud tod ; say hand ; se rasc ; security <friend>
        hallucinations	6	security guest ; see cat ; self ; sent junt ; shak lik ; she <pet> ; she hear
        hallucinations	6	she laid ; she lay ; she smok ; ship <outdoors> ; ship and ; should wher
        hallucinations	6	show curtain ; shroom n ; si nos ; sinc barstow ; sinc monday ; sinc sun
        hallucinations	6	skin been ; skin wet ; sleep berth ; soldier march ; spark ; speak up
        hallucinations	6	spider off ; spider on ; staf 0 ; start yesterday ; steer ; stepdown rn
        hallucinations	6	stop thre ; swear arent ; sweep beetl ; sweep the ; swept the ; talk back
        hallucinations	6	talk in ; talk to ; tel if ; the cna ; the devil ; the dispatch ; the empty
        hallucinations	6	the hatchet ; the horror ; the mannequin ; the neighbour ; the roof ; the saint
        hallucinations	6	the set ; them out ; ther somebody ; therev ; therev been ; they talk ; theyr at
        hallucinations	6	thi visit ; thing <go> ; third <night> ; tio llev ; to hold ; tomarl ni
        hallucinations	6	tonight too ; took if ; took noth ; tremor say ; tv has ; tv say ; twin wer
        hallucinations	6	un <child> ; una tal ; uno vecino ; untouch ; up sinc ; using my ; va pa ; vaci
        hallucinations	6	ve <die> ; ve muerto ; vent <continue> ; vent again ; voic cal ; voy tre
        hallucinations	6	was <hear> ; was alon ; was not ; wav at ; wer lat ; who isnt ; with earplug
        hallucinations	6	wont <consume> ; xanax he ; y <fire> ; y see ; y ve ; yard that ; yesterday that
        hallucinations	6	yesterday ther ; yo crei ; your <home> ; your honor ; yrs every ; yrs of ; él ve
        hallucinations	5	+ visual ; 0 <hear> ; 0 <moment> ; 0 als ; 0 psych ; 0 street ; <alcohol> hes
        hallucinations	5	<always> <hold> ; <always> <opening> ; <always> le ; <angry> <pet> ; <angry> at
        hallucinations	5	<ask> <hear> ; <ask> us ; <bodypart> <breath> ; <breath> <day> ; <buy> the
        hallucinations	5	<calm> <container> ; <child> quit ; <church> <furniture> ; <clean> <say>
        hallucinations	5	<clean> a ; <clinician> <fluid> ; <clothes> lo ; <consume> by ; <consume> foc
        hallucinations	5	<container> hac ; <continue> <stranger> ; <crowd> <breath> ; <crowd> <height>
        hallucinations	5	<day> <play> ; <day> espant ; <day> pas ; <day> tod ; <day> va ; <drive> depot
        hallucinations	5	<feel> <bodypart> ; <feel> her ; <fire> <headface> ; <friend> <official>
        hallucinations	5	<friend> <stop> ; <furniture> apag ; <furniture> est ; <furniture> it
        hallucinations	5	<furniture> no ; <furniture> that ; <go> <town> ; <go> open ; <go> ship
        hallucinations	5	<headface> <key> ; <headface> <stimulant> ; <headface> la ; <headface> nobody
        hallucinations	5	<hear> <kin> ; <hear> <photo> ; <hear> <vermin> ; <hear> has ; <hear> no
        hallucinations	5	<height> down ; <home> re ; <home> rn ; <intoxicated> to ; <job> est
        hallucinations	5	<kin> <calm> ; <kin> solt ; <kin> su ; <kin> ve ; <kin> wer ; <law> infirmary
        hallucinations	5	<leave> <vermin> ; <moment> <past> ; <moment> <rail> ; <moment> mi ; <moment> too
        hallucinations	5	<month> <day> ; <needle> ; <official> <outdoors> ; <official> <room>
        hallucinations	5	<opening> <think> ; <order> him ; <order> no ; <palecolor> <furniture>
        hallucinations	5	<partner> <opening> ; <past> light ; <pet> out ; <photo> out ; <play> <room>
        hallucinations	5	<room> bien ; <room> open ; <rope> pul ; <rope> que ; <say> <die> ; <say> <photo>
        hallucinations	5	<say> al ; <say> whil ; <see> <blood> ; <see> <color> ; <shake> todit
        hallucinations	5	<start> <month> ; <stop> hac ; <stranger> <palecolor> ; <stranger> <phone>
        hallucinations	5	<stranger> solt ; <think> <build> ; <think> hes ; <think> wher ; <threat> thru
        hallucinations	5	<town> wer ; <trade> doesnt ; <try> <month> ; <unreal> <continue>
        hallucinations	5	<unreal> <pet> ; <unreal> at ; <vermin> <clean> ; <water> off ; <week> <official>
        hallucinations	5	<withdrawal> <see> ; <withdrawal> i ; <write> a ; <year> <unreal> ; <year> lik
        hallucinations	5	a <child> ; a crib ; a ferry ; a wheel ; a woman ; a/c ; abuel llev ; addy +
        hallucinations	5	adentr y ; admit <sedative> ; admit ghb ; afternoon hes ; again an ; agen
        hallucinations	5	ago keep ; ago talk ; agt <colleague> ; agt client ; agu hast ; ahi no ; aint got
        hallucinations	5	air ask ; al <eat> ; al <unreal> ; al diabl ; alert know ; all one ; along to
        hallucinations	5	already <see> ; am now ; and can ; and hold ; and wait ; andan baj ; ano diari
        hallucinations	5	anoch platic ; antebraz ; any <rope> ; apt mgr ; are <stranger> ; are back
        hallucinations	5	are bug ; are children ; are perfect ; arent real ; argu ; around new
        hallucinations	5	at <crowd> ; at <furniture> ; at <stranger> ; at bar ; at board ; at bug ; at lin
        hallucinations	5	awak 0 ; azul and ; babi in ; back in ; balcony 0 ; bald ; basc ; bed
        hallucinations	5	been <blade> ; been <phone> ; been his ; been quiet ; been sharpen ; behind
        hallucinations	5	beneath ; bing sinc ; bird ; blanket n ; bocin ; book 0 ; botel hac ; breath and
        hallucinations	5	broth hear ; brush her ; bus depot ; calm that ; caminan por ; can <feel>
        hallucinations	5	can feel ; cart ; cat sinc ; ceil is ; chat to ; check if ; check twic ; cier la
        hallucinations	5	cier los ; climb down ; cold sun ; con cint ; confundi con ; conten ; cop on
        hallucinations	5	cortin ; cosa por ; cristal cuatr ; cruis ship ; cry insid ; crystal been
        hallucinations	5	cuart en ; d <past> ; d ago ; d dry ; d/c <home> ; d/c hom ; dad ran
        hallucinations	5	daught want ; day and ; de <palecolor> ; de ceja ; dear but ; dedo y
        hallucinations	5	del colchon ; deliriou ; deputy 0 ; difunt y ; dio las ; disorient see
        hallucinations	5	do <think> ; dobl rop ; doctor ask ; door for ; down <last> ; down last
        hallucinations	5	drink thursday ; dry <last> ; dry has ; dry last ; dry monday ; duct tap ; ear to
        hallucinations	5	edg of ; el ojo ; el pasil ; empty seat ; en pijam ; esper a ; est apag ; est ve
        hallucinations	5	estamo ; estoy ; f <calm> ; f <put> ; f endors ; f tri ; fech y ; feel spider
        hallucinations	5	fetch the ; folk on ; for stuf ; forearm with ; friday that ; from room ; fuer la
        hallucinations	5	fur ; giv ; grandp is ; groceri in ; h <shake> ; hal closet ; hallucination today
        hallucinations	5	hallway thi ; happen <continue> ; happen again ; has <headface> ; has <start>
        hallucinations	5	has peopl ; has start ; has stood ; he <container> ; he dont ; he lie ; he set
        hallucinations	5	he swallow ; heard a ; her bed ; her dead ; her fridg ; her money ; hes <play>
        hallucinations	5	hes polit ; hes yel ; him thing ; his foreman ; his palm ; his sheet ; his sock
        hallucinations	5	his ss ; his whiskey ; hoy temblor ; hum de ; hund ; i <eat> ; i <write>
        hallucinations	5	i drink ; i get ; i mean ; i review ; im <vendor> ; im kind ; im quot
        hallucinations	5	in <child> ; in bldg ; in iow ; in off ; incl yesterday ; infirmary 0 ; insect
        hallucinations	5	interview the ; is <clean> ; is breath ; is dry ; is tied ; it usual ; its anyth
        hallucinations	5	its feet ; its happen ; ive had ; jail infirmary ; jal las ; jar empty
        hallucinations	5	la <color> ; la alarma ; la colader ; la madr ; las cobija ; last gin ; last pint
        hallucinations	5	lat ; lay it ; le deci ; le habl ; lik <stranger> ; lin produc ; llev mas
        hallucinations	5	lo llaman ; lo not ; los gallo ; los muertito ; los oye ; los tobil ; m <always>
        hallucinations	5	m <homeless> ; m ate ; m quit ; machet und ; mami la ; mami le ; man ; mano y
        hallucinations	5	march along ; me caen ; me thing ; med floor ; mij tien ; moth doesnt ; mov
        hallucinations	5	muri le ; music in ; my bathtub ; nam from ; nam my ; neph ; new is ; night non
        hallucinations	5	night over ; nin ; nobody ; nobody and ; nobody els ; noch ; noch mi ; nombr y
        hallucinations	5	non x ; novi est ; now dry ; now too ; nurs is ; nuy desd ; obr no ; on med
        hallucinations	5	on they ; on tweak ; oppos counsel ; or county ; our dead ; out dad
        hallucinations	5	outlet becaus ; over thos ; own bedroom ; own birthday ; pap quit ; papel
        hallucinations	5	par <count> ; par a ; party ; pas <day> ; pas <moment> ; pcp wet ; pelon ; peopl
        hallucinations	5	peopl on ; pid permis ; piedr com ; plac at ; plac pour ; plat ; platic y
        hallucinations	5	plot thru ; pm <stop> ; polite ; porqu por ; post op ; potat sack ; pour lat
        hallucinations	5	pregunt a ; print ran ; que ahi ; que cas ; que ve ; radi peopl ; radi voic
        hallucinations	5	ray who ; report ; request detox ; rest on ; riendos ; rn my ; roof he ; row with
        hallucinations	5	s <alcohol> ; s most ; said good ; salut ; saw two ; say clean ; say tuesday
        hallucinations	5	scold me ; se pierd ; se sac ; se sacud ; see bug ; self fioricet ; self want
        hallucinations	5	sensib ; set is ; she keep ; she set ; ship thi ; siguen ; sil vaci ; sinc friday
        hallucinations	5	sinc wednesday ; sist at ; sit ; slab ; sleev ; smel burn ; so <amount>
        hallucinations	5	social wkr ; sombrer lo ; somebody and ; someth <hear> ; something ; somo nosotro
        hallucinations	5	son <angry> ; son say ; sound my ; spe 0 ; spent all ; spoon and ; sra dic
        hallucinations	5	stab the ; staf res ; staircas ; stand and ; stand at ; stand behind ; stat its
        hallucinations	5	steer wheel ; stick and ; stil see ; stop sinc ; sts ; sunday a ; sus primo
        hallucinations	5	sweep ant ; tabl ; tablecloth ; tal ; tal one ; tap los ; tarare ; tea for
        hallucinations	5	tea to ; teeth with ; teng <unreal> ; teng alucina ; that liv ; the cow
        hallucinations	5	the hatch ; the potat ; the shadow ; the yard ; ther <play> ; ther and
        hallucinations	5	thes <last> ; thes last ; they arent ; they know ; they wont ; thi <always>
        hallucinations	5	thi dai ; think she ; thos <furniture> ; thre nobody ; through hes ; tien <shake>
        hallucinations	5	to <amount> ; to fetch ; to it ; today ; today includ ; today she ; turn ; twic
        hallucinations	5	twic an ; twic to ; two last ; tx episod ; u check ; un <rail> ; un per
        hallucinations	5	und <furniture> ; und his ; unscrew ; up thought ; used dai ; va social ; ve a
        hallucinations	5	ve bicho ; vent as ; viej solt ; voic say ; volte a ; vos ; walk by ; wallpap and
        hallucinations	5	wallpap is ; wallpap was ; want a ; was <goodbye> ; was all ; was breakfast
        hallucinations	5	was hold ; was load ; was wav ; wat off ; wav in ; wed hav ; wer <sad> ; wet hand
        hallucinations	5	when harold ; when i ; whiskey tuesday ; whisper say ; who we ; whos <home>
        hallucinations	5	whos hous ; window shut ; with uncl ; wk incl ; work boot ; work or
        hallucinations	5	wring <fluid> ; wring wet ; writ someth ; writ them ; y arm ; ya <die>
        hallucinations	5	year straight
        hallucinations	4	+ no ; + shroom ; 0 <clothes> ; 0 activ ; 0 am ; 0 keep ; 0 tremulou
        hallucinations	4	<alcohol> <treatment> ; <alcohol> sat ; <alone> <see> ; <always> <build>
        hallucinations	4	<always> <caretaking> ; <angry> <hear> ; <angry> <see> ; <angry> <stranger>
        hallucinations	4	<angry> <vermin> ; <angry> si ; <appointment> <opening> ; <ask> <hold> ; <ask> me
        hallucinations	4	<awake> 0 ; <bodypart> fx ; <bodypart> open ; <breath> <leave> ; <build> <wait>
        hallucinations	4	<calm> <furniture> ; <child> 0 ; <child> tienen ; <church> <hear>
        hallucinations	4	<church> <night> ; <clean> along ; <clinician> twic ; <clothes> <crowd>
        hallucinations	4	<clothes> becaus ; <clothes> through ; <colleague> <always> ; <confused> per
        hallucinations	4	<consume> <shake> ; <consume> was ; <container> <home> ; <container> up
        hallucinations	4	<continue> <hold> ; <continue> de ; <continue> pluck ; <continue> read
        hallucinations	4	<count> <rarely> ; <crowd> adentr ; <crowd> le ; <day> <amount> ; <day> <breath>
        hallucinations	4	<day> <money> ; <day> <vermin> ; <day> doesnt ; <day> dry ; <day> estuv
        hallucinations	4	<day> the ; <eat> mit ; <emergency> <furniture> ; <fall> him
        hallucinations	4	<feel> <withdrawal> ; <feel> lik ; <feel> thing ; <friend> re
        hallucinations	4	<furniture> <angry> ; <furniture> <breath> ; <furniture> <headface>
        hallucinations	4	<furniture> <promise> ; <furniture> lin ; <furniture> sinc ; <furniture> we
        hallucinations	4	<furniture> you ; <give> wrong ; <go> <furniture> ; <go> <homeless>
        hallucinations	4	<go> desorient ; <go> m ; <go> when ; <headface> <smell> ; <headface> on
        hallucinations	4	<hear> <build> ; <hear> <count> ; <hear> ex ; <hear> for ; <height> com
        hallucinations	4	<height> est ; <height> x ; <home> <clothes> ; <homeless> <colleague>
        hallucinations	4	<homeless> <need> ; <homeless> <stimulant> ; <homeless> <town> ; <hot> duct
        hallucinations	4	<hot> vent ; <insurance> they ; <intoxicated> <clinician> ; <kin> bernadet
        hallucinations	4	<kin> maiden ; <kin> peg ; <last> <night> ; <last> noc ; <moment> <photo>
        hallucinations	4	<moment> had ; <need> <take> ; <need> me ; <night> <drug> ; <night> <record>
        hallucinations	4	<night> and ; <night> he ; <night> ive ; <night> ni ; <night> over
        hallucinations	4	<night> tambien ; <official> <height> ; <official> <say> ; <pain> aft
        hallucinations	4	<partner> ve ; <pet> <height> ; <pet> <opening> ; <pet> adentr ; <pet> around
        hallucinations	4	<pet> sit ; <pet> the ; <phone> even ; <photo> <give> ; <photo> <home>
        hallucinations	4	<photo> is ; <pill> x ; <promise> <photo> ; <put> <needle> ; <rarely> <phone>
        hallucinations	4	<room> <water> ; <room> cant ; <room> dond ; <room> has ; <room> read
        hallucinations	4	<room> they ; <rope> <breath> ; <rope> <think> ; <say> <amount> ; <say> <clean>
        hallucinations	4	<say> arent ; <say> que ; <say> up ; <say> wer ; <school> <fluid> ; <see> <fluid>
        hallucinations	4	<see> <sad> ; <see> desd ; <see> twic ; <shake> at ; <stimulant> <past>
        hallucinations	4	<stimulant> mak ; <stop> <alcohol> ; <stop> <amount> ; <stranger> <fluid>
        hallucinations	4	<stranger> <room> ; <take> <last> ; <trade> 0 ; <try> not ; <unreal> <eat>
        hallucinations	4	<unreal> <furniture> ; <unreal> desd ; <unreal> ve ; <vermin> <need>
        hallucinations	4	<vermin> no ; <wait> <phone> ; <week> first ; <week> in ; <withdrawal> himself
        hallucinations	4	<write> <always> ; <write> down ; a <law> ; a <moment> ; a <phone> ; a bird
        hallucinations	4	a crowd ; a dot ; a pedirl ; a plat ; a slic ; a switch ; abaj de ; aboard a
        hallucinations	4	about it ; abuel difunt ; acid saturday ; agu con ; agu por ; ahor est ; ahorit
        hallucinations	4	ahorit hay ; air talk ; al <furniture> ; alarm becaus ; alarma ; alguien del
        hallucinations	4	all <fluid> ; all <last> ; all last ; all shift ; alto ; alucin ve ; am <calm>
        hallucinations	4	am <think> ; and <caretaking> ; and <day> ; and <trade> ; and ask ; and car
        hallucinations	4	and desorient ; and feed ; and it ; and plac ; and should ; and tel
        hallucinations	4	anoch tambien ; anoch veo ; answer me ; ant off ; applaud ; aqui es ; arm absces
        hallucinations	4	around ; as <kin> ; ask me ; asst liv ; at <pet> ; at a ; at night ; at what
        hallucinations	4	back wont ; bag for ; bajamo ; bak a ; barc ; bed again ; bed doesnt
        hallucinations	4	been follow ; been pack ; been tel ; been yel ; beer thur ; befor light ; bes
        hallucinations	4	bil to ; book tue ; brazo que ; breath 0 ; breath in ; brinc com ; brush spider
        hallucinations	4	bug all ; bus that ; by and ; camin por ; camp 0 ; can see ; cara ; casi cuatr
        hallucinations	4	cat keep ; chamaco si ; chemistry teach ; children on ; choppy <water>
        hallucinations	4	choppy wat ; cint las ; ciudad est ; clas thi ; clean <room> ; clonic x
        hallucinations	4	clos when ; clr f ; cocin me ; coffe to ; cold sunday ; confetti ; corn of
        hallucinations	4	could you ; cow ; crawl with ; crew ; crew in ; cri becaus ; cuart y ; curios
        hallucinations	4	cuz ; da las ; dat not ; dawn he ; day dry ; day four ; day quit ; day see
        hallucinations	4	de luz ; del vecin ; delir ve ; delirio ; dia sin ; dia sinc ; diablo
        hallucinations	4	diari ahorit ; diari cinc ; diari com ; diari cuatr ; diari va ; difunt padr
        hallucinations	4	din for ; dispatch xfer ; doe it ; doesnt recognis ; dog und ; dont <say>
        hallucinations	4	dont hav ; drench ; drink i ; drink per ; drink sat ; dtr say ; dxd
        hallucinations	4	el <alcohol> ; el pati ; elot y ; embassy ; empti it ; en <confused> ; en <month>
        hallucinations	4	en delirium ; en jalp ; era una ; espos dej ; est <unreal> ; est alucin
        hallucinations	4	est llen ; estoy <alone> ; estoy sol ; estuvier en ; etoh day ; etoh stop
        hallucinations	4	even in ; excus me ; eye play ; f <last> ; f <try> ; f last ; fac again ; fan is
        hallucinations	4	far for ; febrer ; feel lik ; feel thing ; felt her ; finish the ; floor again
        hallucinations	4	floor n ; floor only ; fold laundry ; fold up ; for tel ; foto y ; friday my
        hallucinations	4	from <medicine> ; fue <think> ; fue ide ; fugu ; gal / ; gallo de ; gin and
        hallucinations	4	gin on ; girl in ; gobiern ; got angry ; gut and ; hair so ; hand ; hand jump
        hallucinations	4	has <confused> ; has delirium ; hasnt <continue> ; hasnt kept ; hav long
        hallucinations	4	hay <stranger> ; he <ask> ; he <say> ; he answer ; he argu ; he ask ; he insist
        hallucinations	4	he mail ; heat duct ; hen ; her baby ; her bedroom ; her forearm ; her kick
        hallucinations	4	her plat ; her re ; her sleev ; her tooth ; herman llev ; hes pluck ; hes swat
        hallucinations	4	hij le ; him see ; his dai ; his etoh ; his grad ; his should ; his som ; hold it
        hallucinations	4	hold stil ; holler ; hom staf ; hombr con ; hormiga de ; how that ; hoy miercol
        hallucinations	4	hrs in ; i <say> ; i <stop> ; i tap ; i wrot ; im garbag ; in august ; in baston
        hallucinations	4	in day ; in hallway ; in keep ; insist ; is <breath> ; is <hear> ; is and
        hallucinations	4	is certain ; is giv ; is mov ; is say ; it and ; it me ; it stat ; its <bodypart>
        hallucinations	4	its <night> ; its wednesday ; ive <hear> ; ive heard ; jalp ; jarab de ; junt
        hallucinations	4	keep ask ; keep mov ; keep pluck ; keep say ; kick i ; kind <headface>
        hallucinations	4	kind about ; kno ; know ther ; know they ; la regader ; lamp ; landlady re
        hallucinations	4	landlord re ; last noc ; last valium ; late ; le <order> ; le pon ; le quitamo
        hallucinations	4	let the ; letra ; lift a ; light is ; lin talk ; liv aid ; llaman por
        hallucinations	4	lo <continue> ; lo <phone> ; lo esper ; look no ; lug ; luis ; m en ; m far
        hallucinations	4	m whiskey ; madr hij ; mail that ; mar out ; marjori ; mascota ; me caminan
        hallucinations	4	me corrig ; me jal ; me lo ; me pid ; me was ; me whos ; med 0 ; mes es
        hallucinations	4	mi <furniture> ; mi roommat ; miercol le ; mind your ; mirror ; mit ; moth look
        hallucinations	4	moth maiden ; muert y ; muscl relax ; music that ; my <clean> ; my <palecolor>
        hallucinations	4	my back ; my cha ; my moth ; my pillow ; my shin ; my thought ; n ther ; neg
        hallucinations	4	neighbor are ; neighbor re ; niec re ; night deni ; night eight ; night last
        hallucinations	4	night tel ; nit has ; noch de ; noch ni ; noth today ; now had ; nuer suegr
        hallucinations	4	nuestro ; nuestro <child> ; nurs are ; o aqui ; obam ; object ; of my
        hallucinations	4	off alamed ; off its ; off rum ; off vodk ; oig que ; ok theyr ; on <school>
        hallucinations	4	on air ; on my ; on tin ; on tv ; one about ; one from ; only few ; only i
        hallucinations	4	oper and ; oppos ; orchestr ; oril del ; oth <child> ; our <die> ; our liv
        hallucinations	4	oven mit ; over <room> ; over him ; over x ; own hous ; oye music ; oye nad
        hallucinations	4	paid $ ; par con ; pas ; pas era ; pas is ; pasil ; passenger ; pcp 0
        hallucinations	4	per neighbor ; perro que ; pian on ; pick our ; pick thread ; pid que
        hallucinations	4	piedr cinc ; piel y ; plat ask ; platic desd ; platoon ; pleas what
        hallucinations	4	pluck <rope> ; pluck thread ; plug in ; pod 0 ; ponen huevo ; pound of ; prend la
        hallucinations	4	priest told ; problem that ; propi <partner> ; propi espos ; pt report ; pued
        hallucinations	4	q me ; que <month> ; que afuer ; que hora ; que mes ; que tocan ; quit talk
        hallucinations	4	quitamo ; radi for ; radio in ; ran dry ; ranch 0 ; re tenant ; reach for
        hallucinations	4	ready when ; recamar ; recycl <container> ; recycl bin ; reel ; refri y ; regader
        hallucinations	4	regan a ; review <town> ; right ; right about ; ring to ; rop que ; sab a ; saben
        hallucinations	4	sacud ; sal no ; sam <color> ; sank ; sat was ; say arent ; say com ; say mind
        hallucinations	4	scold ; se esper ; se quit ; seen my ; self <medicine> ; seman and ; senor sent
        hallucinations	4	senor tien ; sent en ; serv me ; set <amount> ; sewn in ; sez ; shift ; shut off
        hallucinations	4	si sirv ; sinc yesterday ; sink was ; sirv ; sist bernadet ; skin and
        hallucinations	4	smal <crowd> ; smok in ; so ok ; so someon ; somebody answ ; someth <continue>
        hallucinations	4	son <official> ; sort mail ; soy su ; spe per ; spe two ; spok my ; sponse 0
        hallucinations	4	spous of ; staf fac ; stand ; stand <soon> ; stand next ; start tuesday ; static
        hallucinations	4	step ; stick that ; stil com ; stol his ; stomp ; stop vodk ; su mam
        """
}
