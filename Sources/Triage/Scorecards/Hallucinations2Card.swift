extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	hair out ; half ; hallucinat sinc ; hallway thi ; happen right ; has <headface>
        hallucinations	6	hast <blood> ; hast sangr ; he lie ; hear him ; her bed ; her forearm ; her hair
        hallucinations	6	hip fx ; his <die> ; his ankl ; his blanket ; his teach ; hom staf
        hallucinations	6	hotel security ; hoy temblor ; i <say> ; ignor him ; ill <hold> ; im see
        hallucinations	6	introduc himself ; is <hear> ; is confus ; is say ; it usual ; its happen
        hallucinations	6	ive empti ; jal las ; keep say ; kitchen and ; kitchen becaus ; know my
        hallucinations	6	know nobody ; know ther ; la cam ; la piel ; lamp and ; landlady ; las <promise>
        hallucinations	6	las <vermin> ; las cobija ; las gracia ; las letra ; last nt ; le rez
        hallucinations	6	les contest ; lin talk ; lo <angry> ; look back ; los tobil ; m <day> ; mad of
        hallucinations	6	man ; man sit ; me <confused> ; me calm ; me caminan ; me dic ; mit ; my blu
        hallucinations	6	my landlady ; nam his ; nam my ; nd she ; ni cual ; night non ; night two
        hallucinations	6	night unk ; nin ; nit has ; no <pet> ; no <stranger> ; no amount ; no conoc
        hallucinations	6	no mir ; no veo ; no w/d ; now too ; nurs is ; off his ; off vodk ; on they
        hallucinations	6	onc stabl ; only he ; orient polit ; out <leave> ; padr y ; pedirl la
        hallucinations	6	pharmacy cut ; pian on ; plac pour ; pleas what ; polite ; ponen huevo ; pour lat
        hallucinations	6	pour out ; ppl ; pregunt a ; pretty sur ; problem that ; pt stop ; pul at ; q me
        hallucinations	6	qd lu ; que ahi ; quit jump ; radi voic ; rasc hast ; rd <day> ; re tenant
        hallucinations	6	read out ; refri y ; rent my ; rentamo ; rest on ; rincon ; roper ; salut
        hallucinations	6	sat was ; say hand ; se sac ; security <friend> ; security guest ; see shadow
        hallucinations	6	set <amount> ; shak lik ; she <pet> ; she borrow ; she set ; she smok ; ship dock
        hallucinations	6	ship thi ; sho <pet> ; show drain ; si nos ; sin dorm ; sin mezcal ; sin su
        hallucinations	6	sinc saturday ; sinc sunday ; sinc yesterday ; sit ; slab ; sleep berth ; sleev
        hallucinations	6	snak in ; soldier in ; someth ; spider off ; stomp ; stop el ; stop sunday
        hallucinations	6	tablecloth ; talk in ; tap los ; tel him ; tel if ; the alto ; the ant
        hallucinations	6	the committe ; the dispatch ; the helicopt ; the neighbour ; the president
        hallucinations	6	the puppet ; the tablecloth ; the wal ; them <happy> ; them laugh ; then ran
        hallucinations	6	ther somebody ; they wont ; thing off ; til today ; to it ; to nobody ; toc en
        hallucinations	6	today she ; tomarl ni ; tonight tel ; town thi ; tra otr ; un <child> ; un <rail>
        hallucinations	6	und sink ; unscrew ; untouch ; us can ; us could ; va social ; ve <die>
        hallucinations	6	ve muerto ; vent as ; veo ni ; viv ; voc q ; voy tre ; walk straight
        hallucinations	6	was breakfast ; wav ; what ship ; when i ; who / ; who isnt ; who we ; wif keep
        hallucinations	6	window shut ; with dead ; with hip ; wont <consume> ; wrot ; y segui
        hallucinations	6	yesterday that ; yo crei ; your <home>
        hallucinations	5	+ he ; 0 <hear> ; 0 am ; <alone> <room> ; <always> til ; <amount> lo
        hallucinations	5	<angry> <official> ; <angry> <stranger> ; <angry> si ; <angry> with
        hallucinations	5	<ask> <hold> ; <ask> <vermin> ; <ask> us ; <breath> <day> ; <breath> <stranger>
        hallucinations	5	<breath> and ; <child> 0 ; <church> <home> ; <church> <hot> ; <church> <night>
        hallucinations	5	<church> insid ; <clean> <say> ; <clean> that ; <clothes> becaus ; <clothes> lo
        hallucinations	5	<colleague> <always> ; <confused> pul ; <confused> x ; <consume> <confused>
        hallucinations	5	<container> <home> ; <container> up ; <continue> <hold> ; <crowd> que
        hallucinations	5	<day> <alcohol> ; <day> <pet> ; <day> the ; <day> with ; <drive> x
        hallucinations	5	<eat> <amount> ; <emergency> <furniture> ; <feel> <withdrawal> ; <feel> her
        hallucinations	5	<friend> <confused> ; <friend> <stop> ; <furniture> <say> ; <furniture> apag
        hallucinations	5	<furniture> cuz ; <furniture> desd ; <furniture> it ; <furniture> non
        hallucinations	5	<furniture> rod ; <give> <amount> ; <give> wrong ; <go> ship ; <headface> <key>
        hallucinations	5	<headface> <stimulant> ; <headface> la ; <headface> nobody ; <hear> porqu
        hallucinations	5	<home> is ; <home> le ; <homeless> <colleague> ; <homeless> <stimulant>
        hallucinations	5	<hot> duct ; <kill> <vermin> ; <kin> besid ; <kin> solt ; <kin> wer
        hallucinations	5	<last> <night> ; <law> agt ; <law> infirmary ; <moment> <day> ; <moment> <see>
        hallucinations	5	<need> <think> ; <need> ensil ; <needle> over ; <night> <amount>
        hallucinations	5	<night> <vermin> ; <order> <container> ; <partner> <go> ; <partner> <opening>
        hallucinations	5	<partner> <promise> ; <partner> off ; <partner> ve ; <past> light ; <pet> <color>
        hallucinations	5	<pet> <continue> ; <pet> <see> ; <photo> <give> ; <photo> <rope> ; <photo> is
        hallucinations	5	<play> <room> ; <room> <ask> ; <room> been ; <room> no ; <room> they
        hallucinations	5	<rope> <blood> ; <rope> que ; <say> <die> ; <say> <water> ; <say> al ; <say> must
        hallucinations	5	<say> que ; <say> up ; <say> wer ; <say> whil ; <see> <crowd> ; <see> pa
        hallucinations	5	<start> <month> ; <stop> <sedative> ; <stranger> <palecolor> ; <stranger> solt
        hallucinations	5	<take> <last> ; <think> <month> ; <think> mi ; <think> our ; <trade> 0
        hallucinations	5	<trade> doesnt ; <treatment> rn ; <try> not ; <unreal> <stranger>
        hallucinations	5	<unreal> <write> ; <vermin> <clean> ; <vermin> <see> ; <water> back
        hallucinations	5	<water> hast ; <week> <official> ; <withdrawal> i ; <withdrawal> right
        hallucinations	5	<year> <unreal> ; <year> lik ; a <law> ; a de ; a radi ; a shap ; a tal ; a woman
        hallucinations	5	about <pet> ; acid saturday ; afternoon hes ; again an ; agen ; agt ; agu con
        hallucinations	5	agu hast ; ahi no ; air talk ; al muchach ; alert know ; alguien del ; all shift
        hallucinations	5	along to ; already <see> ; am <think> ; am now ; and ear ; and hold ; and lay
        hallucinations	5	and scream ; and talk ; and wait ; animal en ; answer them ; ant off ; aqui desd
        hallucinations	5	are <go> ; are <stranger> ; are perfect ; arent in ; armcha ; as <kin> ; asegur
        hallucinations	5	asegur que ; at a ; at board ; baj la ; bajamo la ; balcony 0 ; bald
        hallucinations	5	been <phone> ; been see ; behind ; bien clarit ; bipol off ; bird ; blanket n
        hallucinations	5	board ; br ; breath in ; brush her ; bug ; bug all ; bug off ; cal hac
        hallucinations	5	calm that ; camin por ; can <feel> ; can feel ; cant <eat> ; car en ; cat sinc
        hallucinations	5	cessation 0 ; children on ; cho insid ; cier la ; clarit y ; clos ; clr f
        hallucinations	5	cobij y ; comin ; command ; con cint ; corn of ; cosa por ; crew ; cruis ship
        hallucinations	5	crystal 0 ; cuart en ; cuart y ; curtain rod ; cuz he ; d <past> ; d ago
        hallucinations	5	d/c <home> ; d/c hom ; dai befor ; day and ; day been ; de <palecolor>
        hallucinations	5	de tomarl ; dead moth ; dedo y ; del <furniture> ; del vecin ; demon in
        hallucinations	5	detox himself ; devil ; dia sinc ; diablo ; diari cinc ; difunt padr ; do lik
        hallucinations	5	dobl rop ; dont own ; door keep ; drench ; drink tonight ; drip ; dry <last>
        hallucinations	5	dry last ; dts right ; dual dx ; duerm desd ; el <alcohol> ; el <furniture>
        hallucinations	5	el ojo ; el pasil ; el valium ; empti it ; en <month> ; en cam ; en pijam
        hallucinations	5	enchuf porqu ; enoj si ; ensil ; er <day> ; est llen ; est ve ; estamo ; estan
        hallucinations	5	etoh cessation ; etoh day ; excus me ; f endors ; f tri ; fech y ; felt her
        hallucinations	5	floor breath ; folk that ; for decad ; for tel ; forest lawn ; frank <say>
        hallucinations	5	from room ; fuer la ; gallina en ; gato ; giv ; h <shake> ; habit all
        hallucinations	5	hal closet ; happen <continue> ; happen again ; has eye ; hasnt <continue>
        hallucinations	5	hasnt kept ; hay <child> ; he <angry> ; he <ask> ; he <container> ; he answer
        hallucinations	5	he dont ; he hear ; he see ; he swallow ; he wouldnt ; heat duct ; hen
        hallucinations	5	her <kin> ; her kick ; her plat ; her sleev ; hes <hit> ; hes pick ; hes polit
        hallucinations	5	hes swing ; hes talk ; hes yel ; him thing ; his <always> ; his palm ; holler at
        hallucinations	5	hormiga ; hoy miercol ; i <stop> ; i <write> ; i touch ; if shed ; im <unreal>
        hallucinations	5	im <vendor> ; im hallucinat ; im kind ; im quot ; in hallway ; in keep ; in off
        hallucinations	5	in through ; infirmary 0 ; insect ; interview the ; is <clean> ; is breath
        hallucinations	5	is dry ; is giv ; its empty ; its feet ; ive <hear> ; ive check ; ive heard
        hallucinations	5	jacket on ; jail infirmary ; keep catch ; keep walk ; kick i ; kno ; know hes
        hallucinations	5	know its ; know wher ; la alarma ; la regader ; lat ; laundry that ; lay it
        hallucinations	5	le caminan ; le deci ; letter are ; lik jel ; lin produc ; llaman desd
        hallucinations	5	lo enterramo ; lo llam ; look no ; los diablo ; los enchuf ; los gallo ; los oye
        hallucinations	5	m <always> ; m <homeless> ; m ate ; m en ; m refus ; mami la ; man in ; mannequin
        hallucinations	5	mas las ; mascota ; me thing ; med floor ; mi hermanit ; miercol le ; mind your
        hallucinations	5	mir pa ; mirror ; moth doesnt ; music in ; my <palecolor> ; my bathtub ; nam sinc
        hallucinations	5	neighbor re ; neighbor thru ; new is ; night ive ; no <alcohol> ; no children
        hallucinations	5	nobody ; nobody and ; noch de ; noch mi ; nombr y ; novi est ; nurs are
        hallucinations	5	nuy desd ; obr no ; of <vermin> ; of hosp ; old ship ; on air ; on six ; one from
        hallucinations	5	oper and ; oppos counsel ; or <town> ; or county ; orchestr ; out dad
        hallucinations	5	outlet becaus ; over <always> ; over every ; over everyth ; own one ; oye music
        hallucinations	5	oye nad ; par a ; par bien ; parol agt ; party ; party last ; pcp 0 ; peopl on
        hallucinations	5	piquet ; plac at ; platic desd ; plu whatev ; pod 0 ; polic in ; porqu por
        hallucinations	5	print ran ; qt of ; que cas ; que en ; que ve ; quier ensil ; quit vodk ; rack
        hallucinations	5	rack and ; radi for ; radi peopl ; radi play ; radi que ; radi say ; ran dry
        hallucinations	5	reconoc a ; reel ; regader ; regan ; regan a ; relay 0 ; rest her ; right about
        hallucinations	5	rn my ; s <alcohol> ; s most ; sab en ; sacud tod ; said good ; saturday we
        hallucinations	5	saw two ; say com ; say mind ; say must ; say tuesday ; scold ; scold me
        hallucinations	5	sei vec ; self fioricet ; self want ; senor sent ; sent junt ; shap in
        hallucinations	5	she began ; shift ; ship and ; sillon y ; sin <asleep> ; sinc sun ; sink was
        hallucinations	5	sirv ; smel burn ; smok in ; snak ; sombrer lo ; somebody and ; someth <hear>
        hallucinations	5	somo nosotro ; sra dic ; stand at ; static ; stil see ; stop sinc ; sunday hes
        hallucinations	5	sur thi ; sus primo ; swing at ; tabl ; tal one ; tea to ; teeth with ; tel my
        hallucinations	5	tenemo y ; teng <unreal> ; teng alucina ; that going ; that read ; the <headface>
        hallucinations	5	the cruis ; the empty ; the mar ; the men ; the preach ; the roof ; the stal
        hallucinations	5	the tar ; the yard ; thes <last> ; thes last ; they <breath> ; they arent
        hallucinations	5	they breath ; theyr not ; thi <always> ; thos <furniture> ; thre without
        hallucinations	5	tim its ; to <amount> ; to <stop> ; to <think> ; to climb ; tobil ; today
        hallucinations	5	today hand ; tonight too ; took if ; tremor say ; tremor sweat ; try not
        hallucinations	5	tuesday on ; twic an ; una que ; una tal ; uno vecino ; up sinc ; used dai
        hallucinations	5	using my ; vaci el ; ve a ; ve bicho ; ve culebra ; ve y ; vec a ; vibora
        hallucinations	5	vibora en ; viej solt ; visit de ; voic for ; vos ; wal when ; walk ; wallpap is
        hallucinations	5	wallpap was ; want a ; was <daytime> ; was alon ; was hold ; was load ; was noon
        hallucinations	5	wasp nobody ; wav at ; we pour ; wed day ; wed hav ; wer <sad> ; wer back
        hallucinations	5	what i ; what the ; whisper his ; whisper say ; who pas ; wif ran ; with <kin>
        hallucinations	5	wont look ; work or ; x tonight ; yesterday ther ; you pleas ; yr habit
        hallucinations	5	yrs last
        hallucinations	4	0 <clothes> ; 0 <shake> ; 0 <week> ; 0 activ ; 0 dej ; 0 hip ; 0 off ; 0 oth
        hallucinations	4	0 psych ; 0 street ; 0 yrs ; <alcohol> <treatment> ; <alcohol> hes
        hallucinations	4	<alcohol> sat ; <alone> <see> ; <always> le ; <angry> <hit> ; <angry> at
        hallucinations	4	<ask> <hear> ; <ask> his ; <ask> what ; <asleep> my ; <awake> ; <awake> <clothes>
        hallucinations	4	<blood> porqu ; <bodypart> all ; <bodypart> been ; <bodypart> fx ; <bodypart> my
        hallucinations	4	<build> <wait> ; <calm> <furniture> ; <calm> as ; <child> quit ; <church> <shake>
        hallucinations	4	<clinician> in ; <clothes> <crowd> ; <colleague> resident ; <confused>
        hallucinations	4	<confused> <afraid> ; <consume> <night> ; <consume> at ; <consume> foc
        hallucinations	4	<container> <pet> ; <continue> <home> ; <continue> de ; <continue> pluck
        hallucinations	4	<continue> read ; <crowd> adentr ; <day> <breath> ; <day> <money> ; <day> been
        hallucinations	4	<day> estuv ; <day> tir ; <daytime> <hear> ; <die> com ; <die> le ; <die> when
        hallucinations	4	<die> y ; <drive> re ; <drug> <build> ; <drug> <see> ; <eat> from ; <eat> mit
        hallucinations	4	<feel> <bodypart> ; <feel> them ; <fluid> <hear> ; <fluid> i
        hallucinations	4	<friend> <official> ; <furniture> <promise> ; <furniture> <vermin>
        hallucinations	4	<furniture> as ; <furniture> est ; <furniture> hav ; <furniture> lin ; <go> along
        hallucinations	4	<go> dry ; <go> m ; <go> when ; <happy> pas ; <headface> <feel>
        hallucinations	4	<headface> <smell> ; <headface> on ; <headface> that ; <hear> <build>
        hallucinations	4	<hear> <crowd> ; <hear> <kin> ; <hear> <leave> ; <hear> sinc ; <hear> una
        hallucinations	4	<hear> x ; <height> com ; <hit> nieg ; <home> <confused> ; <home> <sedative>
        hallucinations	4	<homeless> <need> ; <hot> ; <hot> vent ; <illness> drain ; <illness> off
        hallucinations	4	<insurance> <tool> ; <insurance> they ; <job> <day> ; <kin> bernadet
        hallucinations	4	<kin> fallec ; <kin> sin ; <kin> su ; <leave> without ; <medicine> <fluid>
        hallucinations	4	<moment> <rail> ; <moment> had ; <month> <day> ; <need> <treatment> ; <need> her
        hallucinations	4	<need> me ; <night> and ; <night> anyth ; <night> de ; <night> her
        hallucinations	4	<night> tambien ; <official> <say> ; <order> him ; <outdoors> del
        hallucinations	4	<outdoors> right ; <pain> aft ; <partner> his ; <past> <illness> ; <phone> <say>
        hallucinations	4	<phone> his ; <photo> nobody ; <photo> out ; <pill> x ; <promise> arent
        hallucinations	4	<put> <needle> ; <rail> <stranger> ; <room> <friend> ; <room> <vermin>
        hallucinations	4	<room> bien ; <room> dond ; <room> has ; <room> is ; <room> only ; <rope> <think>
        hallucinations	4	<rope> pul ; <say> <amount> ; <say> <trust> ; <say> arent ; <school> <fluid>
        hallucinations	4	<sedative> <lock> ; <see> <fluid> ; <start> <clinician> ; <start> in
        hallucinations	4	<stimulant> <unreal> ; <stimulant> mak ; <stop> <amount> ; <stop> <consume>
        hallucinations	4	<stop> <furniture> ; <stranger> <fluid> ; <stranger> con ; <take> <hear>
        hallucinations	4	<take> <home> ; <take> ni ; <think> <home> ; <think> <year> ; <think> ther
        hallucinations	4	<think> wher ; <tool> <container> ; <trade> <room> ; <unreal> <continue>
        hallucinations	4	<unreal> desd ; <unreal> ve ; <vermin> out ; <vermin> por ; <water> con
        hallucinations	4	<week> <month> ; <week> and ; <write> <say> ; <write> a ; a ballgam ; a slic
        hallucinations	4	a un ; a/c ; accept <treatment> ; afternoon she ; again ; ago dai ; ago talk
        hallucinations	4	ahor ve ; ahorit hay ; al <breath> ; al pis ; al roper ; alguien <go>
        hallucinations	4	all <last> ; all last ; all one ; alucin ve ; and <day> ; and ask ; and can
        hallucinations	4	and car ; and feed ; and hear ; and she ; anoch tambien ; anoch veo
        hallucinations	4	answer question ; any <rope> ; applaud ; apt mgr ; aqui es ; arana que ; are bug
        hallucinations	4	arm absces ; ask his ; ask what ; at <crowd> ; at folk ; at lin ; at night
        hallucinations	4	awak 0 ; azul and ; back first ; back in ; bajamo ; barc ; be residential
        hallucinations	4	bed again ; been <blade> ; been all ; been dead ; been follow ; been quiet
        hallucinations	4	been sharpen ; been yel ; beer thur ; bil to ; bing sinc ; book tue ; breath 0
        hallucinations	4	brinc com ; bus that ; cal fath ; caminan por ; can <see> ; cara ; cas de
        hallucinations	4	cat keep ; check if ; chef de ; chemistry teach ; cint las ; clean <room>
        hallucinations	4	climb out ; clos on ; closet que ; cocin me ; cold sun ; con <furniture>
        hallucinations	4	couldnt say ; cri becaus ; cristal cuatr ; crumb ; cup ; curios ; cuz ; d <ask>
        hallucinations	4	d ask ; d dry ; d stop ; d til ; da las ; da nang ; dai seven ; dal and ; dangl
        hallucinations	4	dat / ; day quit ; de <shake> ; de codein ; de la ; de tembl ; de ust ; dead
        hallucinations	4	dead dog ; dear but ; decad and ; decd ; dej etoh ; del <friend> ; del <official>
        hallucinations	4	del closet ; del colchon ; del gobiern ; delir ; describ the ; desd <month>
        hallucinations	4	detail ; detox onc ; dia la ; dia tom ; diari ano ; difunt y ; din for ; din on
        hallucinations	4	dio las ; disorient see ; dispatch xfer ; doctor ask ; doe it ; dog und
        hallucinations	4	drink sat ; drink sunday ; driv re ; dry saturday ; drywal in ; duffel ; el pati
        hallucinations	4	el roper ; el vin ; elot y ; en jalp ; espant <pet> ; espant gallina ; espos dej
        hallucinations	4	est <unreal> ; est alucin ; est apag ; estamo y ; estoy ; estoy <alone>
        hallucinations	4	estoy sol ; etoh sinc ; even in ; exist ; existen y ; f <try> ; f admit ; fac is
        hallucinations	4	fallec ; far for ; feed a ; feel ; feel spider ; fel nam ; fetch the ; finish the
        hallucinations	4	floor again ; floor she ; fold laundry ; folk on ; foot of ; for <vermin>
        hallucinations	4	for stuf ; foto y ; fue <think> ; fue ide ; fugu ; ful ; gal / ; gallo de
        hallucinations	4	gin and ; girl ; giv no ; goat out ; gobiern ; golp al ; grandmoth cam
        hallucinations	4	grandp is ; groceri in ; gusano en ; guy ; h <withdrawal> ; h ciw ; h vomit
        hallucinations	4	hair dry ; hand ; hand jump ; has peopl ; has read ; hay ningun ; hay una
        hallucinations	4	he <see> ; he argu ; he ask ; he mail ; he promis ; he think ; hear music
        hallucinations	4	her and ; her bedroom ; her dead ; her fridg ; her mouth ; her tooth ; herd
        hallucinations	4	herman llev ; hes <goodbye> ; hes <hear> ; hes argu ; hes pluck ; hes soak
        hallucinations	4	hes swat ; hes wav ; hij le ; his <partner> ; his grad ; his hal ; his sock
        hallucinations	4	his whiskey ; hna pt ; hom mgr ; hombr con ; hor sal ; hour ther ; hund
        hallucinations	4	husb off ; i <consume> ; i <eat> ; i review ; i tap ; i unplug ; ice i
        hallucinations	4	im garbag ; impresora ; in baston ; in bldg ; in my ; in out ; incl yesterday
        hallucinations	4	inf ; is <breath> ; is <give> ; is hallucinat ; is off ; is pack ; is pul
        hallucinations	4	it and ; it clos ; it stat ; its <bodypart> ; its <hot> ; its christma
        hallucinations	4	its friday ; its got ; its monday ; its wednesday ; ive <build> ; ive dug ; jalp
        hallucinations	4	job she ; just <bodypart> ; just <breath> ; keep pluck ; kid she ; la <furniture>
        hallucinations	4	la terminal ; landlord re ; las <room> ; laugh with ; lawn sinc ; le <order>
        hallucinations	4	le meti ; le pon ; letra ; lift a ; listen and ; llev mas ; lo esper ; lobby as
        hallucinations	4	look with ; los <die> ; lug ; luis ; m whiskey ; machet und ; mad out ; mail that
        hallucinations	4	mam ve ; marz ; mat how ; me by ; me caen ; me insid ; me reg ; me to ; me was
        hallucinations	4	me whos ; med 0 ; mes es ; meth only ; mezcal hac ; mi <furniture> ; mij tien
        hallucinations	4	mirror and ; moth he ; muscl relax ; my <bodypart> ; my <furniture> ; my <job>
        hallucinations	4	my childhood ; my lobby ; my mom ; my pillow ; my plat ; my shin ; my trunk
        hallucinations	4	nam <hear> ; nam and ; neg ; nieg violenci ; night deni ; night too
        hallucinations	4	no <sedative> ; no <vermin> ; no <water> ; no rat ; no se ; no train
        hallucinations	4	nobody <drive> ; noch ; non ; noon yest ; not <confused> ; not confus ; now dry
        hallucinations	4	now had ; o aqui ; of <friend> ; of seventeen ; of spider ; off <room> ; off by
        hallucinations	4	off clean ; off its ; on my ; on tin ; on tv ; one yest ; op ; oppos ; our dead
        hallucinations	4	our liv ; oven mit ; over him ; over thos ; overnight anyth ; own <day>
        hallucinations	4	own hous ; paid $ ; papi ; pasil ; passenger ; pati y ; paz descans ; peopl
        hallucinations	4	per neighbor ; pesc en ; pick our ; pick thread ; plat ; plat and ; plat at
        hallucinations	4	platic y ; plaz de ; por dentr ; president and ; propi <home> ; propi <partner>
        hallucinations	4	propi cas ; propi espos ; pt report ; qd 0 ; que <home> ; que <month> ; que afuer
        hallucinations	4	que hora ; que mes ; que tocan ; quien es ; radi nobody ; rail tel ; rasp
        hallucinations	4	reach for ; reach her ; reconoc su ; report ; resident 0 ; rie ; right ; room
        hallucinations	4	roommat say ; roommat swear ; rop que ; sab ni ; sam <color> ; sangr porqu ; sank
        hallucinations	4	say arent ; se <shake> ; se pierd ; se q ; se rasc ; se rie ; segun ell
        hallucinations	4	self <medicine> ; senor pid ; sensib ; serv <eat> ; serv me ; set is ; sez
        hallucinations	4	she <need> ; she <put> ; she <see> ; she dial ; she keep ; she want
        hallucinations	4	ship <outdoors> ; shirt he ; should wher ; show ; si sirv ; sin sus ; sinc fri
        hallucinations	4	sinc sat ; sist bernadet ; sixty ; skin ; skip ; smal <crowd> ; snf ; so someon
        hallucinations	4	soak ; social ; social wkr ; someth <go> ; son say ; sor at ; sort mail ; soy su
        hallucinations	4	spark ; spe per ; spider and ; spous of ; staf fac ; start last ; steer wheel
        hallucinations	4	stick and ; stick that ; stol his ; su compadr ; su mam ; sub por ; suitcas with
        hallucinations	4	sur ; swamp ; swear arent ; swear he ; sweep up ; swept the ; tactil + ; tak not
        hallucinations	4	taken to ; tal ; tehuacan ; tel about ; tenant 0 ; thank the ; that empty
        hallucinations	4	that today ; the <emergency> ; the <phone> ; the cha ; the chicken ; the drywal
        hallucinations	4	the heat ; the milk ; the mirror ; the radiator ; the shadow ; the sixth
        hallucinations	4	the turn ; the umbrel ; the upstair ; ther <crowd> ; ther <play> ; ther someon
        hallucinations	4	ther two ; they <think> ; thi <furniture> ; thi dai ; thi pm ; thi visit
        hallucinations	4	think its ; think she ; third night ; thm ; thre nobody ; through hes
        hallucinations	4	tien <shake> ; til <break> ; tim her ; tin x ; to <phone> ; to <take>
        hallucinations	4	to <write> ; to fetch ; to know ; to plac ; to quit ; tocan y ; today dai
        hallucinations	4	today includ ; today too ; tonight he ; torreon ; transf when ; tuesday they
        hallucinations	4	turn ; tuvier ; tuvier sent ; two guy ; two last ; two women ; u check ; un per
        hallucinations	4	und his ; und my ; uno ; unplug it ; up thought ; usual for ; vec ; vent and
        hallucinations	4	vent they ; viend ; violenci nieg ; volte a ; wallpap and ; was <goodbye>
        hallucinations	4	was not ; was paid ; was wav ; wasp ; wav in ; way <say> ; way say ; we hid
        hallucinations	4	we in ; weekend in ; what hous ; wher he ; whiskey on ; who arent ; with voic
        hallucinations	4	wk began ; wk incl ; wrong ; wrong with ; xanax cold ; xfer m ; y <angry>
        hallucinations	4	y <awake> ; y platicamo ; y say ; ya le ; yel at ; yest for ; yrs ; zer <leave>
        hallucinations	4	zer leav
        hallucinations	3	+ <clean> ; + <job> ; + <stimulant> ; + shroom ; + yrs ; 0 keep
        hallucinations	3	<always> <start> ; <angry> <day> ; <angry> <hear> ; <angry> <photo>
        hallucinations	3	<angry> when ; <ask> <goodbye> ; <bodypart> <build> ; <bodypart> i
        hallucinations	3	<bodypart> porqu ; <build> <insurance> ; <build> <need> ; <build> at
        hallucinations	3	<church> <wait> ; <clean> <happy> ; <clinician> twic ; <clothes> wring
        hallucinations	3	<colleague> are ; <consume> by ; <continue> <clean> ; <continue> <stranger>
        hallucinations	3	<day> <last> ; <day> <photo> ; <day> <see> ; <day> i ; <day> sin ; <day> til
        hallucinations	3	<day> tod ; <daytime> <furniture> ; <die> <try> ; <drive> pa ; <drug> that
        hallucinations	3	<feel> <go> ; <feel> <night> ; <feel> thing ; <furniture> <height>
        hallucinations	3	<furniture> hes ; <furniture> sinc ; <furniture> you ; <give> detail ; <go> in
        hallucinations	3	<go> out ; <happy> along ; <headface> <stranger> ; <headface> ya ; <hear> <die>
        hallucinations	3	<hear> <photo> ; <hear> <stranger> ; <hear> his ; <height> <furniture>
        hallucinations	3	<hit> <count> ; <hold> <say> ; <home> <clothes> ; <hot> <think> ; <kin> <child>
        hallucinations	3	<kin> estamo ; <kin> nam ; <kin> of ; <kin> sinc ; <leave> <month> ; <lock> her
        hallucinations	3	<moment> <take> ; <moment> hay ; <need> <record> ; <need> <take>
        hallucinations	3	<night> <opening> ; <night> <record> ; <night> <stranger> ; <night> ive
        hallucinations	3	<night> long ; <night> mi ; <night> non ; <night> theyd ; <night> up
        hallucinations	3	<opening> <color> ; <opening> <think> ; <outdoors> off ; <outdoors> rn
        hallucinations	3	<phone> <phone> ; <photo> <hear> ; <photo> <start> ; <play> and ; <play> q
        hallucinations	3	<rarely> a ; <room> <photo> ; <room> que ; <room> rn ; <sad> becaus
        hallucinations	3	<say> <crowd> ; <say> <take> ; <say> away ; <say> my ; <say> por ; <say> with
        hallucinations	3	<see> <friend> ; <see> <sad> ; <see> em ; <shake> <continue> ; <shake> <see>
        hallucinations	3	<shake> <unreal> ; <shake> from ; <shake> up ; <smell> <needle>
        hallucinations	3	<stimulant> <past> ; <stranger> <shake> ; <stranger> sent ; <stranger> stand
        hallucinations	3	<think> <fluid> ; <think> how ; <treatment> <furniture> ; <try> <leave>
        hallucinations	3	<unreal> <daytime> ; <vermin> de ; <withdrawal> <see> ; <withdrawal> himself
        """
}
