extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	dia sin ; diablo ; diari cinc ; diari le ; discut con ; drink by ; drink sun
        hallucinations	6	dry <last> ; dry last ; dtr wont ; duct tap ; edibl 0 ; el refri ; els see
        hallucinations	6	en <confused> ; en <month> ; en delirium ; ensil ; espanol <hear> ; estan sus
        hallucinations	6	every haul ; everyth she ; everywher i ; feel lik ; floor is ; foil over
        hallucinations	6	for <clean> ; forearm ; forearm with ; friday that ; from <homeless> ; from <pet>
        hallucinations	6	from encampment ; fuer la ; good boy ; h <moment> ; h <shake> ; h now ; hair so
        hallucinations	6	hallway thi ; he set ; her forearm ; hes pick ; his <die> ; his ankl
        hallucinations	6	his blanket ; his teach ; holler at ; hom staf ; hormiga en ; hotel security
        hallucinations	6	i finish ; ignor him ; ill <hold> ; im <vendor> ; im quot ; in through
        hallucinations	6	incontinent ; introduc himself ; is <hear> ; is confus ; is drench ; is giv
        hallucinations	6	it hes ; it usual ; its empty ; ive empti ; jal las ; keep say ; kitchen becaus
        hallucinations	6	know its ; know my ; know ther ; la cam ; la piel ; las <vermin> ; las letra
        hallucinations	6	last nt ; lift a ; lin talk ; littl kid ; llaman desd ; look back ; los <feel>
        hallucinations	6	los diablo ; los tobil ; m <day> ; m day ; mami la ; man ; man sit ; march along
        hallucinations	6	me caminan ; me confund ; me dic ; median ; music in ; nam from ; nam his
        hallucinations	6	nam my ; nd she ; ni cual ; night non ; no amount ; no w/d ; nurs is ; of thin
        hallucinations	6	old ship ; on air ; on six ; on they ; onc stabl ; or <town> ; or county
        hallucinations	6	orient polit ; out <leave> ; over <always> ; over every ; over him ; pedirl la
        hallucinations	6	peopl whisper ; pharmacy cut ; pian on ; plac at ; plot thru ; polite
        hallucinations	6	ponen huevo ; pour out ; ppl ; pregunt a ; pretty sur ; print ran ; q me ; qd lu
        hallucinations	6	que ve ; quier ensil ; rd <day> ; refri y ; relay 0 ; rentamo ; rest her ; rincon
        hallucinations	6	room wal ; roper ; salut ; say hand ; se sac ; security <friend> ; security guest
        hallucinations	6	see ant ; see cat ; sei vec ; she <pet> ; she set ; ship and ; sho <pet>
        hallucinations	6	shop window ; si nos ; sin dorm ; sin su ; sinc saturday ; sinc wednesday
        hallucinations	6	sinc yesterday ; sit ; skin and ; skin been ; slab ; sleep berth ; sleev
        hallucinations	6	so someon ; somebody and ; someth ; spe 0 ; staf res ; stomp ; stop el
        hallucinations	6	stop sunday ; stop valium ; sweep the ; talk in ; talk to ; tap los ; tel him
        hallucinations	6	that going ; the <headface> ; the alto ; the ant ; the committe ; the dispatch
        hallucinations	6	the helicopt ; the lorazepam ; the mar ; the president ; the puppet ; the shadow
        hallucinations	6	the wal ; them <count> ; then ran ; they <breath> ; they breath ; they mov
        hallucinations	6	they wont ; thin <breath> ; thin air ; to climb ; to hurry ; to it ; to narrat
        hallucinations	6	to nobody ; toc en ; tomarl ni ; town thi ; tra otr ; un <child> ; un <rail>
        hallucinations	6	und sink ; unscrew ; untouch ; us could ; va social ; ve <die> ; ve muerto
        hallucinations	6	vent they ; viej solt ; viv ; voy tre ; wallpap is ; wed day ; whatev ; who we
        hallucinations	6	window shut ; wont <consume> ; work boot ; work or ; yard that ; yesterday that
        hallucinations	6	yesterday ther ; yo crei ; zer <leave> ; zer leav
        hallucinations	5	+ visual ; 0 <hear> ; 0 <shake> ; 0 als ; 0 am ; 0 dej ; 0 street ; 0 yrs
        hallucinations	5	<alone> <room> ; <alone> <see> ; <always> til ; <amount> lo ; <angry> <stranger>
        hallucinations	5	<angry> at ; <angry> si ; <ask> <hear> ; <ask> <hold> ; <bodypart> right
        hallucinations	5	<breath> <day> ; <breath> and ; <child> 0 ; <child> quit ; <church> <home>
        hallucinations	5	<church> <shake> ; <clean> <pet> ; <clean> <say> ; <clothes> lo
        hallucinations	5	<colleague> <always> ; <confused> pul ; <consume> <confused> ; <consume> och
        hallucinations	5	<container> hac ; <crowd> que ; <day> <alcohol> ; <day> estuv ; <day> with
        hallucinations	5	<drive> x ; <drug> <build> ; <emergency> <furniture> ; <feel> her
        hallucinations	5	<friend> <confused> ; <friend> <official> ; <friend> <stop>
        hallucinations	5	<furniture> <promise> ; <furniture> <say> ; <furniture> <vermin>
        hallucinations	5	<furniture> desd ; <furniture> it ; <give> <amount> ; <give> wrong
        hallucinations	5	<headface> <key> ; <headface> <stranger> ; <headface> la ; <headface> nobody
        hallucinations	5	<headface> that ; <hear> <leave> ; <home> <confused> ; <home> is ; <home> rn
        hallucinations	5	<homeless> <colleague> ; <homeless> <stimulant> ; <illness> off ; <kill> <vermin>
        hallucinations	5	<kin> wer ; <last> <night> ; <medicine> <afraid> ; <medicine> <fluid>
        hallucinations	5	<need> <think> ; <needle> ; <partner> <furniture> ; <partner> <go>
        hallucinations	5	<partner> <opening> ; <partner> <promise> ; <partner> ve ; <past> <confused>
        hallucinations	5	<past> light ; <pet> <color> ; <pet> <continue> ; <photo> <give> ; <photo> <rope>
        hallucinations	5	<photo> is ; <room> <ask> ; <room> <vermin> ; <room> been ; <room> has
        hallucinations	5	<room> no ; <room> they ; <rope> que ; <say> <die> ; <say> <soon> ; <say> al
        hallucinations	5	<say> must ; <say> que ; <say> whil ; <see> <blood> ; <see> <color>
        hallucinations	5	<see> <crowd> ; <see> pa ; <start> <month> ; <stimulant> <unreal>
        hallucinations	5	<stop> <sedative> ; <stranger> <fluid> ; <take> <hear> ; <take> <last>
        hallucinations	5	<think> <home> ; <think> <month> ; <think> mi ; <trade> <soon> ; <treatment> rn
        hallucinations	5	<try> <money> ; <try> not ; <unreal> <daytime> ; <unreal> ve ; <vermin> <clean>
        hallucinations	5	<vermin> <see> ; <vermin> out ; <week> <month> ; <week> <official>
        hallucinations	5	<withdrawal> right ; <year> <unreal> ; <year> lik ; a <law> ; a de ; a plat
        hallucinations	5	a radi ; a shap ; a tal ; acid saturday ; addy + ; again ; again an ; agu con
        hallucinations	5	al <eat> ; al muchach ; al pis ; alguien del ; all shift ; along to
        hallucinations	5	already <see> ; alucin ve ; and <intoxicated> ; and grouchy ; and hold ; and lay
        hallucinations	5	and nod ; and scream ; and talk ; and wait ; anoch veo ; ant off ; any <rope>
        hallucinations	5	aqui desd ; arana que ; are <go> ; are <stranger> ; are back ; are bug
        hallucinations	5	are children ; armcha ; as <kin> ; asegur ; asegur que ; at board ; bald ; barc
        hallucinations	5	been <phone> ; been all ; been see ; behind ; bien clarit ; blanket n ; botel hac
        hallucinations	5	br ; breath 0 ; breath in ; broth hear ; brush her ; bug ; bug that ; caminan por
        hallucinations	5	can <feel> ; can feel ; cant read ; cha think ; check twic ; children on
        hallucinations	5	clarit y ; clos on ; closet que ; clr f ; command ; con cint ; crew in ; cuart y
        hallucinations	5	cuz ; d <past> ; d ago ; d/c <home> ; d/c hom ; dai befor ; de <palecolor>
        hallucinations	5	de tomarl ; dear but ; del <furniture> ; del vecin ; deliriou ; demon in
        hallucinations	5	desintoxicacion ; dia la ; dia sinc ; diari ano ; died when ; difunt padr
        hallucinations	5	disorient see ; do lik ; dobl rop ; doctor ask ; doe it ; dont own ; door keep
        hallucinations	5	down <last> ; down every ; down last ; drench ; drench puls ; drink tonight
        hallucinations	5	drink was ; dry monday ; dts right ; dual dx ; duerm desd ; el <alcohol> ; el ojo
        hallucinations	5	el pasil ; el valium ; empti it ; en cam ; en pijam ; enchuf porqu ; enoj si
        hallucinations	5	er <day> ; est <unreal> ; est alucin ; est llen ; estamo ; estan ; etoh cessation
        hallucinations	5	excus me ; existen y ; f endors ; f tri ; feed a ; feel ; fifth on ; fold up
        hallucinations	5	folk that ; for decad ; for tel ; forest lawn ; from room ; gallina en
        hallucinations	5	grandp is ; grouchy ; habit all ; hal closet ; hallucinat sinc
        hallucinations	5	happen <continue> ; happen again ; happen right ; has eye ; hay <child>
        hallucinations	5	he <angry> ; he <container> ; he <see> ; he answer ; he dont ; he lie ; he see
        hallucinations	5	he swallow ; he wouldnt ; hear the ; her <kin> ; her bed ; her plat ; her sleev
        hallucinations	5	hes <hit> ; hes pluck ; hes polit ; hes swing ; hes talk ; him thing ; hip fx
        hallucinations	5	his <always> ; his grad ; his palm ; his sock ; hood ; hoy miercol ; i <say>
        hallucinations	5	i <stop> ; i touch ; if shed ; im garbag ; im kind ; in hallway ; in keep
        hallucinations	5	insect ; interview the ; is <clean> ; is breath ; is dry ; is say ; it and
        hallucinations	5	its feet ; ive <hear> ; ive heard ; jar empty ; keep catch ; keep swat
        hallucinations	5	keep walk ; kick i ; know hes ; know nobody ; know wher ; kratom and ; la alarma
        hallucinations	5	la impresora ; la regader ; las <promise> ; las <room> ; las cobija ; las gracia
        hallucinations	5	lay it ; le caminan ; le deci ; le habl ; les contest ; letra ; letter are
        hallucinations	5	lin produc ; llev mas ; lo <angry> ; lo enterramo ; lo llam ; look no
        hallucinations	5	los enchuf ; los gallo ; m <always> ; m <homeless> ; m en ; m refus ; mad of
        hallucinations	5	man in ; mannequin ; mano y ; mascota ; me <confused> ; me by ; me caen ; me calm
        hallucinations	5	me hablan ; me thing ; me whos ; med floor ; men talk ; mezcal hac ; mi hermanit
        hallucinations	5	miercol le ; mind your ; mir pa ; mirror ; mit ; moth doesnt ; mov ; my bathtub
        hallucinations	5	my mom ; my own ; nam sinc ; neighbor re ; neighbor thru ; new is ; night fifth
        hallucinations	5	night ive ; night too ; no <alcohol> ; no <pet> ; no <stranger> ; no children
        hallucinations	5	no conoc ; nobody ; nobody and ; noch mi ; nombr y ; novi est ; now dry
        hallucinations	5	nurs are ; nuy desd ; o aqui ; obr no ; of <vermin> ; off his ; on tin ; one yest
        hallucinations	5	oper and ; oppos counsel ; orchestr ; our hallway ; out dad ; outlet becaus
        hallucinations	5	own one ; oye music ; par a ; par bien ; party ; party last ; pcp 0 ; peopl
        hallucinations	5	peopl on ; pick our ; plat ; pleas what ; pluck <rope> ; pluck thread ; pod 0
        hallucinations	5	polic in ; porqu por ; president and ; problem that ; propi <home> ; propi cas
        hallucinations	5	pul at ; qt of ; que ahi ; quit jump ; quit vodk ; rack ; rack and ; radi play
        hallucinations	5	radi say ; ran dry ; re tenant ; read out ; regader ; regan ; rent my
        hallucinations	5	request detox ; rest on ; s <alcohol> ; s most ; sacud tod ; said good ; sat was
        hallucinations	5	saturday we ; saw two ; say com ; say mind ; say must ; say tuesday ; se rasc
        hallucinations	5	self fioricet ; self on ; self want ; senor sent ; sensib ; sent junt ; set is
        hallucinations	5	shap in ; she borrow ; she keep ; she trembl ; shift ; ship dock ; ship thi
        hallucinations	5	sin <asleep> ; sin mezcal ; sin sus ; sinc sun ; sinc sunday ; sirv ; smel burn
        hallucinations	5	smok in ; snak ; snak in ; social wkr ; sombrer lo ; someth <hear> ; somo nosotro
        hallucinations	5	spider and ; sra dic ; stand at ; static ; steer wheel ; stop kratom ; stop sinc
        hallucinations	5	sub por ; sunday hes ; sus primo ; swamp ; swing at ; tabl ; tal one ; tea to
        hallucinations	5	teeth with ; tel about ; tel my ; tenemo y ; the cruis ; the empty ; the men
        hallucinations	5	the preach ; the roof ; the stal ; the tar ; the yard ; ther <play>
        hallucinations	5	ther somebody ; therev ; therev been ; thes <last> ; thes last ; they <think>
        hallucinations	5	they arent ; thi <always> ; thi <furniture> ; til today ; tim its ; to <think>
        hallucinations	5	today ; today hand ; today she ; tonight tel ; tonight too ; took if ; try not
        hallucinations	5	tuesday on ; turn ; tv remot ; una que ; una tal ; up sinc ; used dai ; using my
        hallucinations	5	vaci el ; ve y ; veo ni ; visit de ; voic for ; vos ; walk ; wallpap was
        hallucinations	5	was <daytime> ; was <hear> ; was alon ; was breakfast ; was hold ; was load
        hallucinations	5	was noon ; wasp ; wav at ; we pour ; wed hav ; wer <sad> ; wer back ; what the
        hallucinations	5	whisper say ; who / ; who pas ; why ; wif keep ; with <kin> ; with hip
        hallucinations	5	wont look ; wrong ; wrot ; x tonight ; yest hear ; your honor ; yr habit
        hallucinations	4	0 <clothes> ; 0 activ ; 0 hip ; 0 off ; 0 oth ; 0 psych ; <alcohol> <treatment>
        hallucinations	4	<alcohol> hes ; <alcohol> sat ; <always> le ; <angry> <day> ; <angry> <hit>
        hallucinations	4	<angry> when ; <ask> <month> ; <ask> his ; <ask> us ; <asleep> my ; <blood> porqu
        hallucinations	4	<bodypart> i ; <bodypart> porqu ; <build> <wait> ; <church> <night>
        hallucinations	4	<clean> drain ; <clean> that ; <clinician> twic ; <clothes> becaus
        hallucinations	4	<clothes> top ; <colleague> resident ; <confused> ; <confused> x
        hallucinations	4	<consume> <night> ; <consume> foc ; <consume> was ; <container> <pet>
        hallucinations	4	<continue> de ; <continue> read ; <count> <rarely> ; <crowd> adentr
        hallucinations	4	<day> <breath> ; <day> <money> ; <day> <see> ; <day> sin ; <day> the ; <day> tod
        hallucinations	4	<daytime> <hear> ; <die> le ; <die> when ; <die> y ; <drive> re ; <drug> <see>
        hallucinations	4	<drug> that ; <eat> <amount> ; <eat> from ; <eat> mit ; <feel> <bodypart>
        hallucinations	4	<feel> <withdrawal> ; <feel> them ; <fluid> <hear> ; <fluid> i
        hallucinations	4	<furniture> <feel> ; <furniture> as ; <furniture> lin ; <furniture> rod
        hallucinations	4	<furniture> sinc ; <give> out ; <go> <month> ; <go> by ; <go> dry ; <go> in
        hallucinations	4	<go> m ; <go> ship ; <go> when ; <happy> pas ; <headface> <feel>
        hallucinations	4	<headface> <smell> ; <headface> <stimulant> ; <headface> on ; <hear> <die>
        hallucinations	4	<hear> <stranger> ; <hear> his ; <hear> una ; <hear> x ; <height> <furniture>
        hallucinations	4	<height> com ; <hold> <say> ; <home> <clothes> ; <home> le ; <homeless> <need>
        hallucinations	4	<hot> ; <hot> duct ; <hot> vent ; <illness> drain ; <insurance> <tool>
        hallucinations	4	<kin> bernadet ; <kin> besid ; <kin> fallec ; <kin> of ; <kin> sin ; <law> agt
        hallucinations	4	<law> infirmary ; <moment> <day> ; <moment> <rail> ; <moment> had ; <month> <day>
        hallucinations	4	<need> <record> ; <need> <take> ; <need> her ; <need> me ; <needle> over
        hallucinations	4	<night> <height> ; <night> <record> ; <night> <vermin> ; <night> and
        hallucinations	4	<night> anyth ; <night> her ; <night> long ; <night> tambien ; <night> until
        hallucinations	4	<night> up ; <opening> <think> ; <order> <container> ; <order> him
        hallucinations	4	<outdoors> del ; <outdoors> right ; <pain> aft ; <partner> off ; <pet> par
        hallucinations	4	<phone> <say> ; <photo> <hear> ; <photo> <start> ; <photo> nobody ; <photo> out
        hallucinations	4	<pill> x ; <play> q ; <promise> arent ; <put> <needle> ; <rail> <stranger>
        hallucinations	4	<room> bien ; <room> dond ; <room> is ; <room> only ; <room> rn ; <rope> <blood>
        hallucinations	4	<rope> <think> ; <rope> pul ; <say> <amount> ; <say> <water> ; <say> arent
        hallucinations	4	<say> ther ; <say> wer ; <say> you ; <school> <fluid> ; <sedative> <cold>
        hallucinations	4	<see> <fluid> ; <see> <sad> ; <shake> <continue> ; <stimulant> <home>
        hallucinations	4	<stop> <amount> ; <stop> <consume> ; <stop> <furniture> ; <stranger> <palecolor>
        hallucinations	4	<stranger> sent ; <stranger> stand ; <take> ni ; <think> me ; <think> ni
        hallucinations	4	<think> our ; <think> ther ; <think> wher ; <trade> <room> ; <unreal> <stranger>
        hallucinations	4	<unreal> <write> ; <unreal> desd ; <vermin> de ; <water> con ; <write> to
        hallucinations	4	a <phone> ; a ballgam ; a bird ; a dot ; a slic ; a woman ; a/c
        hallucinations	4	accept <treatment> ; agen ; agt ; ahi no ; ahor ve ; ahorit hay ; air talk
        hallucinations	4	air vent ; al <breath> ; al <furniture> ; al roper ; alert know ; all <last>
        hallucinations	4	all last ; all one ; anchor ; and <trade> ; and ask ; and can ; and car ; and ear
        hallucinations	4	and feed ; and hear ; and it ; and she ; and tel ; ano diari ; anoch
        hallucinations	4	anoch tambien ; answer question ; apt mgr ; aqui es ; arana en ; arent in ; arm
        hallucinations	4	arm absces ; around ; around new ; ask his ; at <crowd> ; at <stranger> ; at folk
        hallucinations	4	at lin ; at night ; awak 0 ; azul and ; back first ; back in ; balcony 0
        hallucinations	4	be residential ; bed again ; been <blade> ; been follow ; been sharpen
        hallucinations	4	been speak ; been yel ; beer thur ; befor light ; bil to ; bing sinc ; bird
        hallucinations	4	blanket that ; board ; book tue ; borrego en ; brinc com ; brush spider ; bug all
        hallucinations	4	bus that ; by and ; cal fath ; cal hac ; cal turn ; calm that ; can <see> ; cara
        hallucinations	4	cas de ; cat keep ; cat sinc ; chemistry teach ; cier la ; cin ; cint las
        hallucinations	4	ciudad est ; clean <room> ; climb out ; clock for ; clos ; clos when ; cobij y
        hallucinations	4	con <furniture> ; confundi con ; corn of ; cosa por ; couldnt say ; crew
        hallucinations	4	cri becaus ; cristal cuatr ; cruis ship ; crumb ; crystal befor ; culebra en
        hallucinations	4	curios ; curtain rod ; d <ask> ; d ask ; d dry ; d stop ; d til ; da las
        hallucinations	4	dal and ; dangl ; dat / ; day and ; day been ; day quit ; de <shake> ; de codein
        hallucinations	4	de la ; de tembl ; de ust ; dead ; dead dog ; deal card ; decd ; dedo y
        hallucinations	4	dej etoh ; del <friend> ; del <official> ; del closet ; del colchon ; del gobiern
        hallucinations	4	delir ; deni ; describ the ; desk 0 ; detail ; detox himself ; detox onc
        hallucinations	4	dia tom ; diari ahorit ; difunt y ; din for ; din on ; dio las ; dispatch xfer
        hallucinations	4	do i ; dog ; dog und ; dorm ; dos drench ; down saturday ; drink sat
        hallucinations	4	drink sunday ; drip ; driv re ; drywal in ; dxd ; el <furniture> ; el difunt
        hallucinations	4	el pati ; el roper ; el vin ; en jalp ; espant <pet> ; espant gallina ; espos dej
        hallucinations	4	est <take> ; est agar ; est ve ; estamo y ; estoy <alone> ; estoy sol ; etoh day
        hallucinations	4	etoh sinc ; exist ; f admit ; fac ; fac is ; fallec ; far for ; fech y
        hallucinations	4	feel spider ; fel nam ; felt her ; ferry ; fetch the ; finish ; finish the
        hallucinations	4	floor again ; floor breath ; folk on ; foot of ; for stuf ; fue <think> ; fue ide
        hallucinations	4	ful legal ; gal / ; gallo de ; gin and ; girl ; giv ; giv no ; goat out ; gobiern
        hallucinations	4	going ; golp al ; got a ; groceri in ; guy ; h <withdrawal> ; h ciw ; h vomit
        hallucinations	4	hair dry ; hand ; hand jump ; happen ; has peopl ; has read ; has start
        hallucinations	4	hav long ; hay ningun ; hay una ; he argu ; he drank ; he hear ; he mail
        hallucinations	4	he think ; hear music ; heat duct ; hen ; her and ; her bedroom ; her dead
        hallucinations	4	her fridg ; her kick ; her tooth ; herd ; hes <goodbye> ; hes <hear> ; hes <play>
        hallucinations	4	hes argu ; hes soak ; hes wav ; hes yel ; hij le ; hij mam ; him see ; his hal
        hallucinations	4	hna pt ; hom mgr ; hombr con ; honest becaus ; hor sal ; hormiga de ; hotel y
        hallucinations	4	hour ther ; huevo ; hund ; husb off ; i <write> ; i phon ; i review ; i tap
        hallucinations	4	i unplug ; i walk ; in baston ; in bldg ; in off ; incl yesterday ; inf
        hallucinations	4	infirmary 0 ; inquilino ; is <breath> ; is <give> ; is hallucinat ; is off
        hallucinations	4	is pul ; it stat ; its <bodypart> ; its <hot> ; its got ; its monday
        hallucinations	4	its wednesday ; jail infirmary ; jalp ; just <bodypart> ; just <breath>
        hallucinations	4	kitchen and ; la <furniture> ; la terminal ; landlord re ; last night ; lat
        hallucinations	4	laundry that ; le meti ; le pon ; legal nam ; lik jel ; listen and ; lo esper
        hallucinations	4	lobby as ; look with ; luis ; m ate ; m quit ; m whiskey ; machet und ; mad out
        hallucinations	4	madr hij ; mail that ; mam ve ; marz ; mas las ; mat how ; me <official>
        hallucinations	4	me corrig ; me insid ; me offic ; me pid ; me reg ; me to ; me very ; me was
        hallucinations	4	meth only ; mi <furniture> ; mij tien ; muscl relax ; my <bodypart>
        hallucinations	4	my <furniture> ; my bed ; my childhood ; my lobby ; my pint ; my plat ; my shin
        hallucinations	4	my trunk ; nam <hear> ; neg ; neighbor son ; nev <past> ; nev befor ; night deni
        hallucinations	4	night long ; night ther ; nin ; no <sedative> ; no <water> ; no wat
        hallucinations	4	nobody <drive> ; noch ; noch de ; noma <think> ; non ; noon ; noon yest ; now had
        hallucinations	4	of <friend> ; of <stimulant> ; of hosp ; of spider ; off <cold> ; off <room>
        hallucinations	4	off clean ; off cold ; off its ; ok thi ; on bath ; on tv ; one from ; one its
        hallucinations	4	op ; oppos ; our dead ; our liv ; oven mit ; over a ; over thos ; overnight anyth
        hallucinations	4	own hous ; oye nad ; paid $ ; pajama top ; papi ; par con ; parol agt ; pasil
        hallucinations	4	pati y ; paz descans ; per neighbor ; pesc en ; piquet ; plac pour ; plat at
        hallucinations	4	platic y ; por dentr ; por sus ; pour lat ; propi <partner> ; propi espos
        hallucinations	4	psych md ; pt report ; pued ; qd 0 ; que <home> ; que cas ; que en ; que hora
        hallucinations	4	que puebl ; que tocan ; radi for ; radi nobody ; radi peopl ; radi que ; rail tel
        hallucinations	4	reach for ; reach her ; reel ; regan a ; report ; resident 0 ; rest ; rie ; right
        hallucinations	4	right about ; rn my ; roommat say ; roommat swear ; rop que ; sab ni
        hallucinations	4	sam <color> ; sangr porqu ; say arent ; se <shake> ; se mueven ; se pierd ; se q
        hallucinations	4	se rie ; see a ; segun ; segun ell ; self <medicine> ; senor pid ; serv <eat>
        hallucinations	4	serv me ; set <amount> ; she <need> ; she <put> ; she <see> ; she dial ; she smok
        hallucinations	4	she want ; ship <outdoors> ; shirt he ; should wher ; show ; show drain ; si sirv
        hallucinations	4	sil vaci ; sillon y ; sin las ; sinc fri ; sinc sat ; sink was ; sist bernadet
        hallucinations	4	skin ; skin of ; sleep <drive> ; sleep cab ; smal <crowd> ; snf ; snf nurs
        hallucinations	4	so <stranger> ; soak ; soap oper ; social ; somebody in ; someon can
        hallucinations	4	someth <go> ; son <official> ; son say ; sor at ; sort mail ; soy su ; spark
        hallucinations	4	spe per ; spider on ; sponse 0 ; spous of ; staf fac ; start last ; stick and
        hallucinations	4	stil see ; stol his ; stop yesterday ; street over ; su compadr ; su mam
        hallucinations	4	suitcas with ; sur ; sur thi ; sus <medicine> ; swear arent ; sweep up
        hallucinations	4	swept the ; tactil + ; tak not ; tal ; tenant 0 ; teng <unreal> ; teng alucina
        hallucinations	4	thank the ; that empty ; that read ; that today ; the <phone> ; the <stimulant>
        hallucinations	4	the cha ; the chicken ; the drywal ; the heat ; the horror ; the milk
        hallucinations	4	the mirror ; the radi ; the radiator ; the sixth ; the skin ; the turn
        hallucinations	4	the umbrel ; ther <ask> ; ther <crowd> ; ther ask ; ther someon ; they cam
        hallucinations	4	theyr not ; thi <week> ; thi pm ; thi trail ; thi visit ; think cal ; think hes
        hallucinations	4	think she ; third night ; thos <furniture> ; thre nobody ; through hes
        hallucinations	4	til <break> ; tim her ; to <amount> ; to <stop> ; to <write> ; to fetch ; to know
        hallucinations	4	to plac ; to quit ; tobil ; tocan y ; tod ; today dai ; today too ; told me
        hallucinations	4	tonight he ; tonight to ; too ; torreon ; towel in ; transf when ; tre
        hallucinations	4	tremor say ; tremor sweat ; tuesday they ; tuvier ; tuvier sent ; twic an
        hallucinations	4	two guy ; two last ; two women ; typ ; un per ; una gallina ; und his ; und my
        hallucinations	4	uno <friend> ; unplug it ; up <container> ; usual for ; valium off ; ve a
        hallucinations	4	ve bicho ; vent as ; viend ; wal when ; want a ; want her ; was <goodbye>
        hallucinations	4	was not ; was paid ; was wav ; wasp nobody ; wav in ; we hid ; we in ; we look
        hallucinations	4	weekend in ; wel she ; wher he ; whiskey on ; whiskey thre ; who arent ; who you
        hallucinations	4	wif ran ; with voic ; wk began ; wk incl ; wks back ; writ someth ; x <night>
        hallucinations	4	xanax cold ; xfer m ; y <angry> ; y <awake> ; y platicamo ; ya <die> ; ya le
        hallucinations	4	yard in ; yel at ; yest for ; you pleas ; yrs ; yrs last ; yrs noth
        hallucinations	3	+ <clean> ; + <job> ; + <stimulant> ; + shroom ; + yrs ; 0 crystal ; 0 keep
        hallucinations	3	0 without ; <angry> <hear> ; <angry> <photo> ; <ask> <goodbye> ; <ask> me
        hallucinations	3	<awake> ; <awake> 0 ; <bodypart> <build> ; <bodypart> <take> ; <bodypart> all
        hallucinations	3	<bodypart> been ; <bodypart> fx ; <build> <need> ; <build> at
        hallucinations	3	<calm> <furniture> ; <calm> <need> ; <calm> as ; <caretaking> ma
        hallucinations	3	<church> <wait> ; <clean> <happy> ; <clothes> he ; <clothes> ther
        hallucinations	3	<clothes> wring ; <confused> <afraid> ; <consume> by ; <continue> <stranger>
        hallucinations	3	<continue> let ; <continue> pluck ; <day> been ; <day> i ; <day> til ; <day> tir
        hallucinations	3	<daytime> <furniture> ; <die> <try> ; <die> com ; <drug> <amount>
        hallucinations	3	<feel> <night> ; <fluid> hr ; <furniture> est ; <furniture> hav ; <furniture> you
        hallucinations	3	<give> detail ; <go> out ; <happy> along ; <headface> ya ; <hear> <furniture>
        hallucinations	3	<hear> <kin> ; <hear> <photo> ; <home> <drive> ; <home> <sedative> ; <job> <day>
        hallucinations	3	<lock> her ; <moment> <take> ; <money> todo ; <need> <treatment> ; <night> <drug>
        hallucinations	3	<night> <stranger> ; <night> de ; <night> he ; <night> ive ; <night> mi
        hallucinations	3	<night> non ; <official> <say> ; <opening> <color> ; <opening> <trade>
        hallucinations	3	<outdoors> off ; <palecolor> by ; <past> <vermin> ; <phone> <phone>
        hallucinations	3	<room> <friend> ; <say> <clean> ; <say> <crowd> ; <say> <take> ; <say> away
        hallucinations	3	<say> no ; <say> with ; <sedative> <bodypart> ; <see> <friend> ; <see> desd
        hallucinations	3	<see> noth ; <shake> <see> ; <shake> <unreal> ; <shake> from ; <shake> up
        hallucinations	3	<soon> to ; <stimulant> <past> ; <stimulant> mak ; <stranger> con
        hallucinations	3	<stranger> und ; <take> <home> ; <take> <kin> ; <think> <fluid>
        hallucinations	3	<tool> <container> ; <town> not ; <trade> <emergency> ; <treatment> <furniture>
        hallucinations	3	<try> <leave> ; <unreal> <continue> ; <unreal> at ; <vermin> por ; <week> of
        """
}
