extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	duct tap ; edibl 0 ; el refri ; els <hear> ; els hear ; en <confused>
        hallucinations	6	en <month> ; en delirium ; ensil ; espanol <hear> ; estan sus ; every haul
        hallucinations	6	everyth she ; everywher i ; feel lik ; floor is ; foil over ; for <clean>
        hallucinations	6	forearm ; forearm with ; friday that ; from <pet> ; fuer la ; good boy
        hallucinations	6	h <moment> ; h <shake> ; h now ; hair so ; hallway thi ; he set ; her forearm
        hallucinations	6	hes pick ; his <die> ; his ankl ; his blanket ; his teach ; holler at ; hom staf
        hallucinations	6	hormiga en ; hotel security ; i finish ; ignor him ; ill <hold> ; im <vendor>
        hallucinations	6	im quot ; in through ; incontinent ; introduc himself ; is <hear> ; is confus
        hallucinations	6	is drench ; is giv ; it hes ; it usual ; its empty ; ive empti ; jal las
        hallucinations	6	keep say ; kitchen becaus ; know its ; know my ; know ther ; la cam ; la piel
        hallucinations	6	las <vermin> ; las letra ; last nt ; lift a ; lin talk ; littl kid ; llaman desd
        hallucinations	6	look back ; los <feel> ; los diablo ; los tobil ; m <day> ; m day ; mami la ; man
        hallucinations	6	man sit ; march along ; me caminan ; me confund ; me dic ; median ; music in
        hallucinations	6	nam from ; nam his ; nam my ; nd she ; ni cual ; night non ; no amount ; no w/d
        hallucinations	6	nurs are ; nurs is ; of thin ; old ship ; on air ; on six ; on they ; onc stabl
        hallucinations	6	or <town> ; or county ; orient polit ; out <leave> ; over <always> ; over every
        hallucinations	6	over him ; pedirl la ; peopl whisper ; pharmacy cut ; pian on ; plac at
        hallucinations	6	plot thru ; polite ; ponen huevo ; pour out ; ppl ; pregunt a ; pretty sur
        hallucinations	6	print ran ; q me ; qd lu ; que ve ; quier ensil ; rd <day> ; refri y ; relay 0
        hallucinations	6	rentamo ; rest her ; rincon ; room wal ; roper ; salut ; say hand ; scold me
        hallucinations	6	se sac ; security <friend> ; security guest ; see ant ; see cat ; sei vec
        hallucinations	6	she <pet> ; she set ; ship and ; sho <pet> ; shop window ; si nos ; sin dorm
        hallucinations	6	sin su ; sinc saturday ; sinc wednesday ; sinc yesterday ; sit ; skin and
        hallucinations	6	skin been ; slab ; sleep berth ; sleev ; so someon ; someth ; spe 0 ; staf res
        hallucinations	6	stomp ; stop el ; stop sunday ; stop valium ; talk in ; talk to ; tap los
        hallucinations	6	tel him ; that going ; the <headface> ; the alto ; the ant ; the committe
        hallucinations	6	the dispatch ; the helicopt ; the lorazepam ; the mar ; the president
        hallucinations	6	the puppet ; the shadow ; the wal ; them <count> ; then ran ; they <breath>
        hallucinations	6	they breath ; they mov ; they wont ; thin <breath> ; thin air ; to climb
        hallucinations	6	to hurry ; to it ; to narrat ; to nobody ; toc en ; tomarl ni ; town thi
        hallucinations	6	tra otr ; un <child> ; und sink ; unscrew ; untouch ; us could ; va social
        hallucinations	6	ve <die> ; ve muerto ; vent they ; viej solt ; viv ; voy tre ; wallpap is
        hallucinations	6	wed day ; whatev ; who we ; window shut ; wont <consume> ; work boot ; work or
        hallucinations	6	yard that ; yesterday that ; yesterday ther ; yo crei ; zer <leave> ; zer leav
        hallucinations	5	+ visual ; 0 <hear> ; 0 <shake> ; 0 als ; 0 am ; 0 dej ; 0 street ; 0 yrs
        hallucinations	5	<alcohol> <confused> ; <alone> <room> ; <alone> <see> ; <always> til
        hallucinations	5	<amount> lo ; <angry> <stranger> ; <angry> at ; <angry> si ; <ask> <hear>
        hallucinations	5	<ask> <hold> ; <bodypart> right ; <breath> <day> ; <breath> and ; <child> 0
        hallucinations	5	<child> quit ; <church> <home> ; <church> <shake> ; <clean> <pet> ; <clean> <say>
        hallucinations	5	<clothes> lo ; <colleague> <always> ; <confused> pul ; <consume> <confused>
        hallucinations	5	<consume> och ; <container> hac ; <continue> read ; <crowd> que ; <day> <alcohol>
        hallucinations	5	<day> estuv ; <day> with ; <drive> x ; <drug> <build> ; <emergency> <furniture>
        hallucinations	5	<feel> her ; <friend> <confused> ; <friend> <stop> ; <furniture> <promise>
        hallucinations	5	<furniture> <say> ; <furniture> <vermin> ; <furniture> desd ; <furniture> it
        hallucinations	5	<give> <amount> ; <give> wrong ; <headface> <key> ; <headface> <stranger>
        hallucinations	5	<headface> la ; <headface> nobody ; <headface> that ; <hear> <leave>
        hallucinations	5	<hear> porqu ; <home> <confused> ; <home> is ; <home> rn ; <homeless> <colleague>
        hallucinations	5	<homeless> <stimulant> ; <illness> off ; <kill> <vermin> ; <kin> wer
        hallucinations	5	<last> <night> ; <medicine> <afraid> ; <medicine> <fluid> ; <need> <think>
        hallucinations	5	<needle> ; <partner> <furniture> ; <partner> <go> ; <partner> <opening>
        hallucinations	5	<partner> <promise> ; <partner> ve ; <past> <confused> ; <past> light
        hallucinations	5	<pet> <color> ; <pet> <continue> ; <photo> <give> ; <photo> <rope> ; <photo> is
        hallucinations	5	<room> <ask> ; <room> <vermin> ; <room> been ; <room> has ; <room> no
        hallucinations	5	<room> they ; <rope> que ; <say> <die> ; <say> <soon> ; <say> al ; <say> must
        hallucinations	5	<say> que ; <say> whil ; <see> <blood> ; <see> <color> ; <see> <crowd> ; <see> pa
        hallucinations	5	<start> <month> ; <stimulant> <unreal> ; <stop> <sedative> ; <stranger> <fluid>
        hallucinations	5	<take> <hear> ; <take> <last> ; <think> <home> ; <think> <month> ; <think> mi
        hallucinations	5	<trade> 0 ; <trade> <soon> ; <treatment> rn ; <try> <money> ; <try> not
        hallucinations	5	<unreal> <daytime> ; <unreal> ve ; <vermin> <clean> ; <vermin> <see>
        hallucinations	5	<vermin> out ; <week> <month> ; <week> <official> ; <withdrawal> right
        hallucinations	5	<year> <unreal> ; <year> lik ; a <law> ; a de ; a plat ; a radi ; a shap ; a tal
        hallucinations	5	acid saturday ; addy + ; again ; again an ; agu con ; al <eat> ; al muchach
        hallucinations	5	al pis ; alguien del ; all shift ; along to ; already <see> ; alucin ve
        hallucinations	5	and <intoxicated> ; and grouchy ; and hold ; and lay ; and nod ; and scream
        hallucinations	5	and talk ; and wait ; anoch veo ; ant off ; antebraz ; any <rope> ; aqui desd
        hallucinations	5	arana que ; are <go> ; are <stranger> ; are back ; are bug ; are children
        hallucinations	5	armcha ; as <kin> ; asegur ; asegur que ; at board ; bald ; barc ; been <phone>
        hallucinations	5	been all ; been see ; behind ; bien clarit ; blanket n ; botel hac ; br
        hallucinations	5	breath 0 ; breath in ; broth hear ; brush her ; bug ; bug that ; caminan por
        hallucinations	5	can <feel> ; can feel ; cant read ; cha think ; check twic ; children on
        hallucinations	5	clarit y ; clos on ; closet que ; clr f ; command ; con cint ; crew in ; cuart y
        hallucinations	5	cuz ; d <past> ; d ago ; d/c <home> ; d/c hom ; dai befor ; de <palecolor>
        hallucinations	5	de ceja ; de tomarl ; dear but ; del <furniture> ; del vecin ; deliriou
        hallucinations	5	demon in ; desintoxicacion ; detox onc ; dia la ; dia sinc ; diari ano
        hallucinations	5	died when ; difunt padr ; disorient see ; do lik ; dobl rop ; doctor ask ; doe it
        hallucinations	5	dont own ; door keep ; down <last> ; down every ; down last ; drench
        hallucinations	5	drench puls ; drink tonight ; drink was ; dry monday ; dts right ; dual dx
        hallucinations	5	duerm desd ; el <alcohol> ; el ojo ; el pasil ; el valium ; empti it ; en cam
        hallucinations	5	en pijam ; enchuf porqu ; enoj si ; er <day> ; est <unreal> ; est alucin
        hallucinations	5	est llen ; estamo ; estan ; etoh cessation ; excus me ; existen y ; f endors
        hallucinations	5	f tri ; feed a ; feel ; fifth on ; fold up ; folk that ; for decad ; for tel
        hallucinations	5	forest lawn ; from <homeless> ; from encampment ; from room ; gallina en
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
        hallucinations	5	nuy desd ; o aqui ; obr no ; of <vermin> ; off his ; on tin ; one yest ; oper and
        hallucinations	5	oppos counsel ; orchestr ; our hallway ; out dad ; outlet becaus ; own one
        hallucinations	5	oye music ; par a ; par bien ; party ; party last ; pcp 0 ; peopl ; peopl on
        hallucinations	5	pick our ; plac pour ; plat ; pleas what ; pluck <rope> ; pluck thread ; pod 0
        hallucinations	5	polic in ; porqu por ; pour lat ; president and ; problem that ; propi <home>
        hallucinations	5	propi cas ; pul at ; qt of ; que ahi ; quit jump ; quit vodk ; rack ; rack and
        hallucinations	5	radi play ; radi say ; ran dry ; re tenant ; read out ; regader ; regan ; rent my
        hallucinations	5	request detox ; rest on ; s <alcohol> ; s most ; sacud tod ; said good ; sat was
        hallucinations	5	saturday we ; saw two ; say com ; say mind ; say must ; say tuesday ; scold
        hallucinations	5	se rasc ; self fioricet ; self on ; self want ; senor sent ; sensib ; sent junt
        hallucinations	5	set is ; shap in ; she borrow ; she keep ; she trembl ; shift ; ship dock
        hallucinations	5	ship thi ; sin <asleep> ; sin mezcal ; sin sus ; sinc sun ; sinc sunday ; sirv
        hallucinations	5	smel burn ; smok in ; snak ; snak in ; social wkr ; sombrer lo ; somebody and
        hallucinations	5	someth <hear> ; somo nosotro ; spider and ; sra dic ; stand at ; static
        hallucinations	5	steer wheel ; stop kratom ; stop sinc ; sub por ; sunday hes ; sus primo ; swamp
        hallucinations	5	swing at ; tabl ; tal one ; tea to ; teeth with ; tel about ; tel my ; tenemo y
        hallucinations	5	the cruis ; the empty ; the men ; the preach ; the radi ; the roof ; the stal
        hallucinations	5	the tar ; the yard ; ther <play> ; ther somebody ; therev ; therev been
        hallucinations	5	thes <last> ; thes last ; they <think> ; they arent ; thi <always>
        hallucinations	5	thi <furniture> ; til today ; tim its ; to <think> ; today ; today hand
        hallucinations	5	today she ; tonight tel ; tonight too ; took if ; try not ; tuesday on ; turn
        hallucinations	5	tv remot ; un <rail> ; una que ; una tal ; up sinc ; used dai ; using my
        hallucinations	5	vaci el ; ve bicho ; ve y ; veo ni ; visit de ; voic for ; vos ; walk
        hallucinations	5	wallpap was ; was <daytime> ; was <hear> ; was alon ; was breakfast ; was hold
        hallucinations	5	was load ; was noon ; wasp ; wav at ; we pour ; wed hav ; wer <sad> ; wer back
        hallucinations	5	what the ; whisper say ; who / ; who pas ; why ; wif keep ; with <kin> ; with hip
        hallucinations	5	wont look ; wrong ; wrot ; x tonight ; yest hear ; your honor ; yr habit
        hallucinations	4	0 <clothes> ; 0 activ ; 0 hip ; 0 off ; 0 oth ; 0 psych ; <alcohol> <treatment>
        hallucinations	4	<alcohol> hes ; <alcohol> sat ; <always> le ; <angry> <day> ; <angry> <hit>
        hallucinations	4	<angry> when ; <ask> <month> ; <ask> his ; <ask> us ; <asleep> my ; <blood> porqu
        hallucinations	4	<bodypart> i ; <bodypart> porqu ; <build> <wait> ; <church> <night>
        hallucinations	4	<clean> drain ; <clean> that ; <clinician> twic ; <clothes> becaus
        hallucinations	4	<clothes> top ; <colleague> resident ; <confused> ; <confused> x
        hallucinations	4	<consume> <night> ; <consume> foc ; <consume> was ; <container> <pet>
        hallucinations	4	<continue> de ; <count> <rarely> ; <crowd> adentr ; <day> <breath>
        hallucinations	4	<day> <money> ; <day> <see> ; <day> sin ; <day> the ; <day> tod
        hallucinations	4	<daytime> <furniture> ; <daytime> <hear> ; <die> le ; <die> when ; <die> y
        hallucinations	4	<drive> re ; <drug> <see> ; <drug> that ; <eat> <amount> ; <eat> from ; <eat> mit
        hallucinations	4	<feel> <bodypart> ; <feel> <withdrawal> ; <feel> them ; <fluid> <hear>
        hallucinations	4	<fluid> i ; <friend> <official> ; <furniture> as ; <furniture> lin
        hallucinations	4	<furniture> rod ; <furniture> sinc ; <give> out ; <go> <month> ; <go> by
        hallucinations	4	<go> dry ; <go> in ; <go> m ; <go> ship ; <go> when ; <happy> pas
        hallucinations	4	<headface> <feel> ; <headface> <smell> ; <headface> <stimulant> ; <headface> on
        hallucinations	4	<hear> <die> ; <hear> <stranger> ; <hear> his ; <hear> una ; <hear> x
        hallucinations	4	<height> <furniture> ; <height> com ; <hold> <say> ; <home> <clothes> ; <home> le
        hallucinations	4	<homeless> <need> ; <hot> ; <hot> duct ; <hot> vent ; <illness> drain
        hallucinations	4	<insurance> <tool> ; <kin> bernadet ; <kin> besid ; <kin> fallec ; <kin> of
        hallucinations	4	<kin> sin ; <law> agt ; <law> infirmary ; <moment> <day> ; <moment> <rail>
        hallucinations	4	<moment> had ; <month> <day> ; <need> <record> ; <need> <take> ; <need> her
        hallucinations	4	<need> me ; <needle> over ; <night> <height> ; <night> <record>
        hallucinations	4	<night> <vermin> ; <night> and ; <night> anyth ; <night> her ; <night> long
        hallucinations	4	<night> tambien ; <night> until ; <night> up ; <opening> <think>
        hallucinations	4	<order> <container> ; <order> him ; <outdoors> del ; <outdoors> right
        hallucinations	4	<pain> aft ; <partner> off ; <pet> par ; <phone> <say> ; <photo> <hear>
        hallucinations	4	<photo> <start> ; <photo> nobody ; <photo> out ; <pill> x ; <play> q
        hallucinations	4	<promise> arent ; <put> <needle> ; <rail> <stranger> ; <room> bien ; <room> dond
        hallucinations	4	<room> is ; <room> only ; <room> rn ; <rope> <blood> ; <rope> <think>
        hallucinations	4	<rope> pul ; <say> <amount> ; <say> <water> ; <say> arent ; <say> ther
        hallucinations	4	<say> wer ; <say> you ; <school> <fluid> ; <sedative> <cold> ; <see> <fluid>
        hallucinations	4	<see> <sad> ; <shake> <continue> ; <stimulant> <home> ; <stimulant> <past>
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
        hallucinations	4	arm absces ; around ; around new ; ask his ; asst liv ; at <crowd>
        hallucinations	4	at <stranger> ; at folk ; at lin ; at night ; awak 0 ; azul and ; back first
        hallucinations	4	back in ; balcony 0 ; be residential ; bed again ; been <blade> ; been follow
        hallucinations	4	been sharpen ; been speak ; been yel ; beer thur ; befor light ; bil to
        hallucinations	4	bing sinc ; bird ; blanket that ; board ; book tue ; borrego en ; brinc com
        hallucinations	4	brush spider ; bug all ; bus that ; by and ; cal fath ; cal hac ; cal turn
        hallucinations	4	calm that ; can <see> ; cara ; cas de ; cat keep ; cat sinc ; chemistry teach
        hallucinations	4	cier la ; cin ; cint las ; ciudad est ; clean <room> ; climb out ; clock for
        hallucinations	4	clos ; clos when ; cobij y ; con <furniture> ; confundi con ; corn of ; cosa por
        hallucinations	4	couldnt say ; crew ; cri becaus ; cristal cuatr ; cruis ship ; crumb
        hallucinations	4	crystal befor ; culebra en ; curios ; curtain rod ; d <ask> ; d ask ; d dry
        hallucinations	4	d stop ; d til ; da las ; dal and ; dangl ; dat / ; day and ; day been ; day quit
        hallucinations	4	de <shake> ; de codein ; de la ; de tembl ; de ust ; dead ; dead dog ; deal card
        hallucinations	4	decd ; dedo y ; dej etoh ; del <friend> ; del <official> ; del closet
        hallucinations	4	del colchon ; del gobiern ; delir ; deni ; describ the ; desk 0 ; detail
        hallucinations	4	detox himself ; dia tom ; difunt y ; din for ; din on ; dio las ; dispatch xfer
        hallucinations	4	do i ; dog ; dog und ; dorm ; dos drench ; drink sat ; drink sunday ; drip
        hallucinations	4	driv re ; drywal in ; dxd ; el <furniture> ; el difunt ; el pati ; el roper
        hallucinations	4	el vin ; en jalp ; espant <pet> ; espant gallina ; espos dej ; est <take>
        hallucinations	4	est agar ; est ve ; estamo y ; estoy <alone> ; estoy sol ; etoh day ; etoh sinc
        hallucinations	4	exist ; f admit ; fac ; fac is ; fallec ; far for ; fech y ; feel spider
        hallucinations	4	fel nam ; felt her ; ferry ; fetch the ; finish ; finish the ; floor again
        hallucinations	4	floor breath ; folk on ; foot of ; for stuf ; fue <think> ; fue ide ; ful legal
        hallucinations	4	gal / ; gallo de ; gin and ; girl ; giv ; giv no ; goat out ; gobiern ; going
        hallucinations	4	golp al ; got a ; groceri in ; guy ; h <withdrawal> ; h ciw ; h vomit ; hair dry
        hallucinations	4	hand ; hand jump ; happen ; has peopl ; has read ; hav long ; hay ningun
        hallucinations	4	hay una ; he argu ; he drank ; he hear ; he mail ; he think ; hear music
        hallucinations	4	heat duct ; hen ; her and ; her bedroom ; her dead ; her fridg ; her kick
        hallucinations	4	her tooth ; herd ; hes <goodbye> ; hes <hear> ; hes <play> ; hes argu ; hes soak
        hallucinations	4	hes wav ; hes yel ; hij le ; hij mam ; him see ; his hal ; hna pt ; hom mgr
        hallucinations	4	hombr con ; honest becaus ; hor sal ; hormiga de ; hotel y ; hour ther ; hund
        hallucinations	4	husb off ; i <write> ; i phon ; i review ; i tap ; i unplug ; i walk ; in baston
        hallucinations	4	in bldg ; in off ; incl yesterday ; inf ; infirmary 0 ; inquilino ; is <breath>
        hallucinations	4	is <give> ; is hallucinat ; is off ; is pul ; it stat ; its <bodypart>
        hallucinations	4	its <hot> ; its got ; its monday ; its wednesday ; jail infirmary ; jalp
        hallucinations	4	just <bodypart> ; just <breath> ; kitchen and ; la <furniture> ; la terminal
        hallucinations	4	landlord re ; last night ; lat ; laundry that ; le meti ; le pon ; legal nam
        hallucinations	4	lik jel ; listen and ; liv aid ; lo esper ; lobby as ; look with ; luis ; m ate
        hallucinations	4	m quit ; m whiskey ; machet und ; mad out ; madr hij ; mail that ; mam ve ; marz
        hallucinations	4	mas las ; mat how ; me <official> ; me corrig ; me insid ; me offic ; me pid
        hallucinations	4	me reg ; me to ; me very ; me was ; meth only ; mi <furniture> ; mij tien
        hallucinations	4	muscl relax ; my <bodypart> ; my <furniture> ; my bed ; my childhood ; my lobby
        hallucinations	4	my pint ; my shin ; my trunk ; nam <hear> ; neg ; neighbor son ; nev <past>
        hallucinations	4	nev befor ; night deni ; night long ; night ther ; nin ; no <sedative>
        hallucinations	4	no <vermin> ; no <water> ; no wat ; nobody <drive> ; noch ; noch de ; non ; noon
        hallucinations	4	noon yest ; now had ; of <friend> ; of <stimulant> ; of hosp ; of spider
        hallucinations	4	off <cold> ; off <room> ; off clean ; off cold ; off its ; ok thi ; on bath
        hallucinations	4	on tv ; one from ; one its ; op ; oppos ; our dead ; our liv ; oven mit ; over a
        hallucinations	4	over thos ; overnight anyth ; own hous ; oye nad ; paid $ ; pajama top ; papi
        hallucinations	4	par con ; parol agt ; pasil ; pati y ; paz descans ; per neighbor ; pesc en
        hallucinations	4	piquet ; plat at ; platic y ; por dentr ; por sus ; propi <partner> ; propi espos
        hallucinations	4	psych md ; pt report ; pued ; qd 0 ; que <home> ; que cas ; que en ; que hora
        hallucinations	4	que puebl ; que tocan ; radi for ; radi nobody ; radi peopl ; radi que ; rail tel
        hallucinations	4	rasp ; reach for ; reach her ; reel ; regan a ; report ; resident 0 ; rest ; rie
        hallucinations	4	right ; right about ; rn my ; roommat say ; roommat swear ; rop que ; sab ni
        hallucinations	4	sam <color> ; sangr porqu ; say arent ; se <shake> ; se mueven ; se pierd ; se q
        hallucinations	4	se rie ; see a ; segun ; segun ell ; self <medicine> ; senor pid ; serv <eat>
        hallucinations	4	serv me ; set <amount> ; she <need> ; she <put> ; she <see> ; she dial ; she smok
        hallucinations	4	she want ; ship <outdoors> ; shirt he ; should wher ; show ; show drain ; si sirv
        hallucinations	4	sil vaci ; sillon y ; sin las ; sinc fri ; sinc sat ; sink was ; sist bernadet
        hallucinations	4	skin ; skin of ; sleep <drive> ; sleep cab ; smal <crowd> ; snf ; snf nurs
        hallucinations	4	so <stranger> ; soak ; soap oper ; social ; somebody in ; someon can
        hallucinations	4	someth <go> ; son <official> ; son say ; sor at ; sort mail ; soy su ; spark
        hallucinations	4	spe per ; spider on ; sponse 0 ; spous of ; staf fac ; start last ; stick and
        hallucinations	4	stil see ; stol his ; stop vodk ; stop yesterday ; street over ; su compadr
        hallucinations	4	su mam ; suitcas with ; sur ; sur thi ; sus <medicine> ; swear arent ; sweep up
        hallucinations	4	swept the ; tactil + ; tak not ; tal ; tenant 0 ; teng <unreal> ; teng alucina
        hallucinations	4	thank the ; that empty ; that read ; that today ; the <phone> ; the <stimulant>
        hallucinations	4	the cha ; the chicken ; the drywal ; the heat ; the horror ; the milk
        hallucinations	4	the mirror ; the radiator ; the sixth ; the skin ; the turn ; the umbrel
        hallucinations	4	ther <ask> ; ther <crowd> ; ther ask ; ther someon ; they cam ; theyr not
        hallucinations	4	thi <week> ; thi pm ; thi trail ; thi visit ; think cal ; think hes ; think she
        hallucinations	4	third night ; thos <furniture> ; thre nobody ; through hes ; til <break>
        hallucinations	4	tim her ; to <amount> ; to <stop> ; to <write> ; to fetch ; to know ; to plac
        hallucinations	4	to quit ; tobil ; tocan y ; tod ; today dai ; today too ; told me ; tonight he
        hallucinations	4	tonight to ; too ; torreon ; towel in ; transf when ; tre ; tremor say
        hallucinations	4	tremor sweat ; tuesday they ; tuvier ; tuvier sent ; twic an ; two guy ; two last
        hallucinations	4	two women ; typ ; un per ; una gallina ; und his ; und my ; uno <friend>
        hallucinations	4	unplug it ; up <container> ; usual for ; valium off ; ve a ; vent as ; viend
        hallucinations	4	wal when ; want a ; want her ; was <goodbye> ; was not ; was paid ; was wav
        hallucinations	4	wasp nobody ; wav in ; we hid ; we in ; we look ; weekend in ; wel she ; wher he
        hallucinations	4	whiskey on ; whiskey thre ; who arent ; who you ; wif ran ; with voic ; wk began
        hallucinations	4	wk incl ; wks back ; writ someth ; x <night> ; xanax cold ; xfer m ; y <angry>
        hallucinations	4	y <awake> ; y platicamo ; ya <die> ; ya le ; yard in ; yel at ; yest for
        hallucinations	4	you pleas ; yrs ; yrs last ; yrs noth
        hallucinations	3	+ <clean> ; + <job> ; + <stimulant> ; + shroom ; + yrs ; 0 crystal ; 0 without
        hallucinations	3	<angry> <hear> ; <angry> <photo> ; <ask> <goodbye> ; <ask> me ; <awake>
        hallucinations	3	<awake> 0 ; <bodypart> <build> ; <bodypart> <take> ; <bodypart> all
        hallucinations	3	<bodypart> been ; <bodypart> fx ; <build> <need> ; <build> at
        hallucinations	3	<calm> <furniture> ; <calm> <need> ; <calm> as ; <caretaking> ma
        hallucinations	3	<church> <wait> ; <clean> <happy> ; <clothes> he ; <clothes> ther
        hallucinations	3	<clothes> wring ; <confused> <afraid> ; <consume> by ; <continue> <stranger>
        hallucinations	3	<continue> let ; <continue> pluck ; <day> been ; <day> i ; <day> til ; <day> tir
        hallucinations	3	<die> <try> ; <die> com ; <drug> <amount> ; <feel> <night> ; <fluid> hr
        hallucinations	3	<furniture> est ; <furniture> hav ; <furniture> you ; <give> detail ; <go> about
        hallucinations	3	<go> out ; <happy> along ; <headface> ya ; <hear> <furniture> ; <hear> <photo>
        hallucinations	3	<home> <drive> ; <home> <sedative> ; <job> <day> ; <kin> sinc ; <lock> her
        hallucinations	3	<moment> <take> ; <money> todo ; <need> <treatment> ; <night> <drug>
        hallucinations	3	<night> <stranger> ; <night> de ; <night> he ; <night> ive ; <night> mi
        hallucinations	3	<night> non ; <official> <say> ; <opening> <color> ; <opening> <trade>
        hallucinations	3	<outdoors> off ; <palecolor> by ; <partner> his ; <past> <vermin>
        hallucinations	3	<room> <friend> ; <say> <clean> ; <say> <crowd> ; <say> <take> ; <say> away
        hallucinations	3	<say> no ; <say> with ; <sedative> <bodypart> ; <see> <friend> ; <see> desd
        hallucinations	3	<see> noth ; <shake> <see> ; <shake> <unreal> ; <shake> from ; <shake> up
        hallucinations	3	<soon> to ; <stimulant> mak ; <stranger> con ; <stranger> und ; <take> <home>
        hallucinations	3	<take> <kin> ; <think> <angry> ; <think> <fluid> ; <tool> <container>
        hallucinations	3	<town> not ; <trade> <emergency> ; <treatment> <furniture> ; <try> <leave>
        hallucinations	3	<unreal> <continue> ; <unreal> at ; <vermin> por ; <week> of ; <withdrawal> <see>
        """
}
