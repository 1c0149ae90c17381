extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	salt ; say aft ; say hand ; say the ; se mueven ; security <friend>
        hallucinations	6	security guest ; see cat ; she <pet> ; she <put> ; she borrow ; she set ; she so
        hallucinations	6	shift ; ship dock ; sho <pet> ; show ; sin dorm ; sinc fri ; sinc sunday
        hallucinations	6	skin been ; skin i ; sleep berth ; so someon ; sol alguno ; son say ; spe 0
        hallucinations	6	spider off ; spider on ; sra dic ; stop el ; stop his ; stop valium ; story
        hallucinations	6	talk to ; tarare ; tech re ; tel op ; that going ; the <furniture> ; the ant
        hallucinations	6	the bed ; the helicopt ; the lamp ; the lorazepam ; the neighbour ; the preach
        hallucinations	6	the wal ; the yard ; then ran ; ther a ; they mov ; they wont ; thin <breath>
        hallucinations	6	thin air ; thos <child> ; to hurry ; to narrat ; to sup ; toc en ; today she
        hallucinations	6	tomarl ni ; tonight tel ; tonight they ; town thi ; transf ctr ; tv remot
        hallucinations	6	un <child> ; untouch ; using my ; vaci el ; ve <die> ; ve muerto ; veo ni
        hallucinations	6	vibora ; walk by ; walk straight ; was <hear> ; was breakfast ; wer <sad>
        hallucinations	6	what <town> ; what town ; wif swear ; window shut ; with pap ; wont <consume>
        hallucinations	6	wrot ; y oig ; y segui ; ya vaci ; yesterday that ; yo crei ; yr habit
        hallucinations	5	0 als ; 0 dej ; 0 yrs ; <alone> <room> ; <alone> <see> ; <angry> <stranger>
        hallucinations	5	<angry> si ; <blood> <medicine> ; <bodypart> <breath> ; <breath> <day>
        hallucinations	5	<child> 0 ; <child> quit ; <clean> <furniture> ; <clean> that ; <clothes> lo
        hallucinations	5	<consume> <confused> ; <crowd> <threat> ; <day> <alcohol> ; <day> <amount>
        hallucinations	5	<day> alguien ; <day> hes ; <daytime> <hear> ; <drive> x ; <drug> <build>
        hallucinations	5	<drug> that ; <eat> from ; <fluid> hr ; <friend> <confused> ; <friend> <stop>
        hallucinations	5	<furniture> <promise> ; <furniture> <say> ; <furniture> apag ; <furniture> cuz
        hallucinations	5	<furniture> it ; <furniture> non ; <furniture> rod ; <furniture> vaci ; <go> dry
        hallucinations	5	<go> ship ; <headface> <key> ; <headface> <stranger> ; <headface> la
        hallucinations	5	<headface> that ; <hear> porqu ; <height> <think> ; <height> down ; <home> re
        hallucinations	5	<home> rn ; <homeless> <colleague> ; <homeless> <night> ; <homeless> <stimulant>
        hallucinations	5	<hot> ; <hot> vent ; <illness> off ; <intoxicated> ; <kill> <vermin>
        hallucinations	5	<last> <night> ; <law> agt ; <medicine> <afraid> ; <medicine> <fluid>
        hallucinations	5	<moment> <day> ; <moment> <rail> ; <need> <treatment> ; <needle> over
        hallucinations	5	<night> they ; <night> until ; <order> <continue> ; <outdoors> right
        hallucinations	5	<palecolor> <furniture> ; <partner> <go> ; <partner> <promise> ; <partner> ve
        hallucinations	5	<past> <confused> ; <pet> <see> ; <pet> par ; <photo> <rope> ; <room> <ask>
        hallucinations	5	<room> <vermin> ; <room> bien ; <room> cant ; <room> no ; <rope> <blood>
        hallucinations	5	<rope> que ; <say> <die> ; <say> <smell> ; <say> <water> ; <say> must ; <say> que
        hallucinations	5	<say> tal ; <say> up ; <see> <blood> ; <see> <color> ; <see> back ; <see> desd
        hallucinations	5	<see> pa ; <shake> <see> ; <start> <month> ; <stop> <sedative>
        hallucinations	5	<stranger> <furniture> ; <take> <hear> ; <think> <confused> ; <think> <home>
        hallucinations	5	<think> <year> ; <think> mi ; <think> she ; <think> ther ; <treatment> rn
        hallucinations	5	<try> <money> ; <try> not ; <unreal> <daytime> ; <unreal> thi
        hallucinations	5	<vermin> <clothes> ; <vermin> <see> ; <week> <official> ; <week> <see>
        hallucinations	5	<week> and ; <withdrawal> i ; <withdrawal> right ; <write> <fire> ; <write> to
        hallucinations	5	<year> <unreal> ; <year> lik ; a bird ; a shap ; acid saturday ; agt
        hallucinations	5	aguardient hac ; ah ; ahorit mism ; air talk ; air vent ; alert know ; alg
        hallucinations	5	alguien del ; all semest ; am <think> ; am our ; and <intoxicated> ; and <trade>
        hallucinations	5	and hold ; and it ; and nod ; and wait ; animal en ; anoch platic ; anoch veo
        hallucinations	5	antebraz ; aqui es ; are <official> ; are <stranger> ; are back ; are cop
        hallucinations	5	are walk ; ask us ; at <crowd> ; at board ; at night ; awak 0 ; bajamo ; bald
        hallucinations	5	barc ; been <build> ; been <phone> ; been dead ; been see ; been speak ; behind
        hallucinations	5	blanket n ; br ; bras ; breath 0 ; breath and ; brush her ; camin por
        hallucinations	5	cant <eat> ; chemistry teach ; cier la ; climb down ; closet que ; clr f
        hallucinations	5	con cint ; contestan el ; cruis ship ; crumb ; crystal 0 ; curtain rod ; cuz he
        hallucinations	5	d <past> ; d ago ; d dry ; day and ; day four ; day thre ; de <treatment>
        hallucinations	5	de ceja ; de tomarl ; dead moth ; dear but ; dedo y ; del <friend> ; del gobiern
        hallucinations	5	del nacimient ; desd <month> ; desintoxicacion ; desk 0 ; detox himself
        hallucinations	5	diari ahorit ; diari cinc ; diari le ; dobl rop ; doctor ask ; dog in ; door keep
        hallucinations	5	down <last> ; down every ; down last ; drench ; drink sun ; drink sunday
        hallucinations	5	dry <last> ; dry last ; dry sinc ; duerm desd ; en cuart ; en jalp ; enoj si
        hallucinations	5	es <confused> ; es delirium ; espant <pet> ; espant gallina ; est <take>
        hallucinations	5	est agar ; est llen ; estamo ; estan ; estoy ; etoh cessation ; etoh sinc
        hallucinations	5	every haul ; everywher i ; existen y ; f tri ; fac is ; fech y ; feed a
        hallucinations	5	feel spider ; floor again ; floor breath ; folk that ; foot of ; for decad
        hallucinations	5	for tel ; from <pet> ; from room ; ful nam ; giv ; gobiern ; golp al ; golp hac
        hallucinations	5	grandmoth cam ; grandp third ; groceri in ; hair dry ; has peopl
        hallucinations	5	hasnt <continue> ; hasnt kept ; hast <blood> ; hast sangr ; hav <start>
        hallucinations	5	hay <child> ; hay un ; he <angry> ; he <container> ; he <see> ; he hear ; he keep
        hallucinations	5	he lie ; he mail ; he see ; he wouldnt ; hen ; her bed ; her dead ; hes pick
        hallucinations	5	hes pluck ; hes swat ; hes swing ; him thing ; his grad ; his palm ; holler at
        hallucinations	5	i <say> ; i <stop> ; i <write> ; i unplug ; im <unreal> ; im <vendor>
        hallucinations	5	im hallucinat ; im kind ; im quot ; in forest ; in hallway ; in off ; insect
        hallucinations	5	is <clean> ; is breath ; is drench ; is hallucinat ; it answer ; it usual
        hallucinations	5	its christma ; its feet ; its got ; jalp ; keep walk ; kick i ; know hes
        hallucinations	5	know wher ; la <furniture> ; la alarma ; la piel ; las <promise> ; las gracia
        hallucinations	5	laundry that ; lawn sinc ; lay it ; le deci ; lift a ; lik jel ; lin produc
        hallucinations	5	llev mas ; lo enterramo ; lo llam ; lobby as ; look back ; look no ; m <day>
        hallucinations	5	m <homeless> ; m en ; m refus ; m whiskey ; mad of ; madr hij ; man in ; me calm
        hallucinations	5	me thing ; me to ; me whos ; men talk ; mi hermanit ; mij tien ; mir pa
        hallucinations	5	moth doesnt ; moth he ; music in ; my <furniture> ; my bathtub ; my bed
        hallucinations	5	my lobby ; nam my ; neck in ; neighbor are ; neighbor plot ; new is ; night ive
        hallucinations	5	no <alcohol> ; no <pet> ; no <water> ; no conoc ; nobody and ; noch de ; noch mi
        hallucinations	5	not <confused> ; not confus ; novi est ; now dry ; of hosp ; off clean ; ok thi
        hallucinations	5	on air ; op ; oper and ; oppos counsel ; or <town> ; or county ; out dad
        hallucinations	5	outlet becaus ; over <always> ; over every ; over him ; oye music ; parol agt
        hallucinations	5	party last ; passenger ; peopl ; per neighbor ; plac pour ; pleas what ; pod 0
        hallucinations	5	polic in ; porqu por ; pour lat ; pour out ; pregunt a ; president and
        hallucinations	5	problem that ; qd 0 ; qt of ; que <home> ; que cas ; que en ; que tocan
        hallucinations	5	quit jump ; radi for ; radi play ; rasc hast ; re tenant ; read out ; refri y
        hallucinations	5	regan ; rentamo ; request detox ; rest on ; right ; roommat swear ; sab a ; sank
        hallucinations	5	sat was ; say com ; say must ; say tuesday ; scold ; scold me ; se sac ; see them
        hallucinations	5	self fioricet ; self on ; self want ; semest stop ; senor sent ; sensib
        hallucinations	5	set <amount> ; she <see> ; she dial ; she smok ; shel ; ship thi ; si nos
        hallucinations	5	sin <asleep> ; sin sus ; sinc saturday ; sinc sun ; sinc yesterday ; sirv ; slab
        hallucinations	5	smok in ; snak ; soak ; soap oper ; soldier in ; sombrer lo ; somebody and
        hallucinations	5	someth ; someth <hear> ; somo nosotro ; soy su ; spe per ; stop sinc ; stop vodk
        hallucinations	5	sunday hes ; sur thi ; sus primo ; swear he ; swing at ; tal one ; tap los
        hallucinations	5	tea to ; teeth with ; tenant 0 ; thank the ; the <headface> ; the <phone>
        hallucinations	5	the alto ; the committe ; the cruis ; the dispatch ; the drywal ; the mar
        hallucinations	5	the mirror ; the radiator ; them <count> ; ther someon ; therev ; therev been
        hallucinations	5	thes <last> ; thes last ; they <breath> ; they <think> ; they arent ; they breath
        hallucinations	5	they speak ; theyr not ; thi pm ; thos ; til today ; tim its ; to <amount>
        hallucinations	5	to <stop> ; to <think> ; to climb ; tocan y ; today ; today hand ; tonight too
        hallucinations	5	tremor sweat ; try not ; tuesday on ; tuesday they ; tv say ; typ ; un <rail>
        hallucinations	5	una que ; una tal ; unplug it ; us can ; used dai ; usual for ; ve y ; vec a
        hallucinations	5	visual halluc ; viv ; voic for ; volte a ; vos ; voy tre ; wal when ; walk
        hallucinations	5	wallpap and ; wallpap is ; was alon ; was hold ; was paid ; wav at ; wed hav
        hallucinations	5	what the ; what year ; when i ; whiskey on ; whisper say ; who / ; why ; wif keep
        hallucinations	5	with hip ; wont look ; worm in ; x <night> ; y <promise> ; y see ; y ve ; ya muri
        hallucinations	5	yel at ; yrs ; yrs noth ; yrs of
        hallucinations	4	+ <clean> ; + <job> ; 0 <clothes> ; 0 <hear> ; 0 drench ; 0 hip ; 0 off ; 0 psych
        hallucinations	4	0 without ; <alcohol> <treatment> ; <alcohol> hes ; <alcohol> sat ; <always> le
        hallucinations	4	<amount> <pet> ; <amount> and ; <angry> <day> ; <angry> <hear> ; <angry> <hit>
        hallucinations	4	<angry> <photo> ; <angry> when ; <ask> what ; <asleep> my ; <blood> porqu
        hallucinations	4	<bodypart> fx ; <breath> <friend> ; <breath> <furniture> ; <breath> <room>
        hallucinations	4	<breath> <say> ; <build> <insurance> ; <build> <wait> ; <calm> <furniture>
        hallucinations	4	<calm> as ; <child> <bodypart> ; <church> <night> ; <church> <shake>
        hallucinations	4	<clothes> <crowd> ; <colleague> <always> ; <colleague> resident ; <confused> x
        hallucinations	4	<consume> <night> ; <consume> at ; <consume> by ; <consume> foc ; <consume> was
        hallucinations	4	<container> <pet> ; <continue> <hold> ; <continue> pluck ; <continue> read
        hallucinations	4	<crowd> <put> ; <day> <breath> ; <day> <money> ; <day> <photo> ; <day> <see>
        hallucinations	4	<day> sin ; <day> the ; <day> til ; <day> tir ; <day> with ; <die> <kin>
        hallucinations	4	<drug> <alone> ; <eat> mit ; <feel> <night> ; <feel> <withdrawal>
        hallucinations	4	<fluid> <hear> ; <furniture> <vermin> ; <furniture> as ; <furniture> est
        hallucinations	4	<furniture> hav ; <go> <bodypart> ; <go> <month> ; <go> m ; <go> out ; <go> spac
        hallucinations	4	<go> when ; <goodbye> ; <headface> <feel> ; <headface> on ; <hear> <emergency>
        hallucinations	4	<hear> <stranger> ; <hear> for ; <hear> it ; <height> <furniture> ; <height> com
        hallucinations	4	<hit> <breath> ; <hit> hac ; <home> <clothes> ; <home> <confused>
        hallucinations	4	<home> <sedative> ; <home> in ; <homeless> <need> ; <illness> drain
        hallucinations	4	<insurance> they ; <job> <day> ; <kin> bernadet ; <kin> fallec ; <kin> sin
        hallucinations	4	<kin> stand ; <law> infirmary ; <leave> without ; <lock> her ; <moment> <see>
        hallucinations	4	<moment> had ; <moment> mism ; <moment> ve ; <month> <day> ; <need> <record>
        hallucinations	4	<need> her ; <need> me ; <night> <stranger> ; <night> and ; <night> anyth
        hallucinations	4	<night> de ; <night> her ; <night> long ; <night> mi ; <night> tambien
        hallucinations	4	<official> <say> ; <order> <container> ; <order> him ; <pain> aft ; <past> light
        hallucinations	4	<phone> <moment> ; <photo> <give> ; <photo> nobody ; <photo> out ; <play> <room>
        hallucinations	4	<promise> arent ; <put> <needle> ; <room> <write> ; <room> is ; <rope> <think>
        hallucinations	4	<sad> becaus ; <say> <soon> ; <say> al ; <say> arent ; <say> away ; <say> my
        hallucinations	4	<say> wer ; <school> <fluid> ; <sedative> <bodypart> ; <sedative> <fall>
        hallucinations	4	<see> <fluid> ; <see> <room> ; <see> them ; <shake> <say> ; <soon> to
        hallucinations	4	<stimulant> <home> ; <stimulant> <unreal> ; <stimulant> mak ; <stop> 0
        hallucinations	4	<stop> hac ; <stranger> <room> ; <stranger> <shake> ; <stranger> by
        hallucinations	4	<stranger> con ; <stranger> solt ; <take> <home> ; <take> ni ; <think> our
        hallucinations	4	<think> wher ; <tool> <container> ; <trade> <sober> ; <trade> <soon>
        hallucinations	4	<treatment> <stimulant> ; <treatment> who ; <unreal> desd ; <unreal> ve
        hallucinations	4	<wait> <goodbye> ; <wait> <happy> ; <withdrawal> <see> ; <withdrawal> himself
        hallucinations	4	<write> <say> ; <write> our ; a <law> ; a <phone> ; a ballgam ; a cambi
        hallucinations	4	a pedirl ; a second ; a slic ; a un ; a year ; a/c ; abaj de ; accept <treatment>
        hallucinations	4	afternoon she ; ahi ; ahi le ; ahi no ; ahorit hay ; air say ; al beb ; al pis
        hallucinations	4	al roper ; all <last> ; all last ; all one ; already <see> ; alucin ve
        hallucinations	4	and <headface> ; and ask ; and can ; and car ; and dres ; and feed ; and plac
        hallucinations	4	and scream ; and she ; anoch tambien ; answer her ; ant off ; ant on ; apt mgr
        hallucinations	4	arana en ; are bug ; are see ; arm absces ; around ; arrib y ; as <kin>
        hallucinations	4	ask what ; asst liv ; at <bodypart> ; at <night> ; at a ; at folk ; away
        hallucinations	4	back first ; back in ; bak a ; balcony 0 ; bano ; be residential ; been follow
        hallucinations	4	been quiet ; bil to ; bing sinc ; boost ; brinc com ; broth been ; broth hear
        hallucinations	4	brush spider ; bug all ; by and ; by my ; cal fath ; cal hac ; cal roommat
        hallucinations	4	calm that ; can see ; can stop ; car behind ; cas de ; casi cuatr ; cat keep
        hallucinations	4	climb out ; clos on ; cobij y ; con <furniture> ; contest a ; contest la
        hallucinations	4	contestan ; corn of ; crawl spac ; crew in ; cri becaus ; cristal cuatr
        hallucinations	4	cros the ; crystal befor ; cuart en ; culebra en ; curios ; cuz ; d <ask> ; d ask
        hallucinations	4	d til ; da las ; dad hasnt ; dangl ; dat / ; day been ; day quit ; day til
        hallucinations	4	de <palecolor> ; de <shake> ; de la ; de tembl ; de ust ; dead ; dead dog
        hallucinations	4	deal card ; decad and ; decd ; dej etoh ; dej hac ; del <write> ; del closet
        hallucinations	4	del colchon ; delir ; descans le ; desorient ; detail ; detox onc ; dia sinc
        hallucinations	4	dia tom ; difunt y ; din for ; din on ; dio las ; direct a ; disorient see
        hallucinations	4	dispatch xfer ; do i ; doe it ; dog ; dorm ; drench hr ; drink cold ; drink sat
        hallucinations	4	drink tonight ; drip ; dry saturday ; drywal in ; dtr ; el <furniture>
        hallucinations	4	el <headface> ; el mostrador ; el ojo ; el pasil ; el roper ; el vin ; en cam
        hallucinations	4	en mi ; en pijam ; espos dej ; est <unreal> ; est <year> ; est alucin ; est ano
        hallucinations	4	est apag ; estamo y ; estoy <alone> ; estoy sol ; estudi y ; etoh stop
        hallucinations	4	even with ; everyth ; exist ; eye ; f <try> ; f admit ; fallec ; fast i
        hallucinations	4	feb back ; felt her ; ferry ; fetch the ; finish the ; floor ; folk on
        hallucinations	4	for <amount> ; for stuf ; foto y ; fue <think> ; fue ide ; fugu ; ful ; ful legal
        hallucinations	4	fur ; gal / ; gallo de ; gin and ; girl ; girl in ; giv no ; goat out ; going
        hallucinations	4	grandp is ; guy ; h <withdrawal> ; h ciw ; h vomit ; ha tom ; hablan desd
        hallucinations	4	hair so ; hallucinat sinc ; hallucinat spider ; hand ; hand jump ; happen right
        hallucinations	4	has <start> ; has read ; has start ; hav <headface> ; hay ningun ; hay una
        hallucinations	4	he <ask> ; he argu ; he drank ; he think ; health 0 ; helicopt ; her bedroom
        hallucinations	4	her by ; her fridg ; her her ; her kick ; her mouth ; her tooth ; herman tien
        hallucinations	4	hes 0 ; hes <goodbye> ; hes <hear> ; hes <play> ; hes argu ; hes soak ; hes talk
        hallucinations	4	hes wav ; hij le ; him see ; his <always> ; his bed ; his hal ; his sock ; hna pt
        hallucinations	4	hor sal ; hotel y ; hour ther ; hund ; i phon ; i tap ; ice for ; if anyth
        hallucinations	4	im garbag ; impresora ; in baston ; in bldg ; in my ; incl yesterday ; inf
        hallucinations	4	infirmary ; infirmary 0 ; inpatient bed ; inquilino ; insist ; interview the
        hallucinations	4	is <breath> ; is <unreal> ; is funny ; is pul ; it and ; it clos ; it stat
        hallucinations	4	its <bodypart> ; its <hot> ; its wednesday ; jail infirmary ; jail med
        hallucinations	4	just <bodypart> ; just <count> ; just <furniture> ; keep catch ; keep pluck
        hallucinations	4	keep say ; kind <headface> ; kno ; know its ; know the ; la terminal
        hallucinations	4	landlord re ; las <room> ; las cobija ; last night ; lat ; laugh with
        hallucinations	4	le <blood> ; le habl ; le jal ; le pon ; legal nam ; letra ; liv aid ; liv in
        hallucinations	4	lleg <amount> ; lo esper ; look with ; los <die> ; los <hear> ; los gallo ; luis
        hallucinations	4	m <always> ; m ate ; mail that ; mam muert ; marz ; mas las ; mascota ; mat how
        hallucinations	4	me <confused> ; me caen ; me corrig ; me dic ; me pid ; med 0 ; meth 0
        hallucinations	4	meth only ; meth so ; mi <furniture> ; mi roommat ; mil that ; mind your
        hallucinations	4	mirror and ; mostrador ; mov ; muert y ; muscl relax ; my childhood ; my gum
        hallucinations	4	my own ; my plat ; my wal ; nam <hear> ; nam sinc ; nebrask ; neg ; next to
        hallucinations	4	night long ; night too ; nin ; no <sedative> ; no children ; no overnight
        hallucinations	4	no rat ; no sab ; no se ; no wat ; nobody ; nobody <drive> ; noch ; nombr y ; non
        hallucinations	4	noon ; noon yest ; not threaten ; now had ; nuy desd ; o aqui ; of <friend>
        hallucinations	4	of <vermin> ; of cok ; of phenibut ; of spider ; off <room> ; off his ; off its
        hallucinations	4	off rum ; off wed ; on bath ; on six ; on tin ; on tv ; one <media> ; one about
        hallucinations	4	one its ; one story ; oppos ; our <die> ; our dead ; our liv ; our tax ; oven mit
        hallucinations	4	over thos ; overnight anyth ; own <day> ; own nam ; own one ; oye nad ; paid $
        hallucinations	4	papi ; par con ; party ; paz descans ; peopl talk ; pesc en ; pick thread
        hallucinations	4	piedr cinc ; pip and ; platic desd ; popov sinc ; por dentr ; propi <home>
        hallucinations	4	propi <partner> ; propi cas ; propi espos ; psych md ; pt <stop> ; puert y
        hallucinations	4	que hora ; radi nobody ; radiator ; rail tel ; rasp ; reach for ; reach her
        hallucinations	4	regan a ; report ; resident 0 ; rie ; right about ; rn my ; room ; roommat re
        hallucinations	4	rop que ; s <alcohol> ; sab ni ; said good ; sal <sober> ; sal limpi
        hallucinations	4	sam <color> ; sangr porqu ; saturday we ; saw two ; say arent ; say mind
        hallucinations	4	se <shake> ; se pierd ; se q ; se rasc ; se rie ; see ant ; seen my ; segun
        hallucinations	4	segun ell ; sei vec ; self <medicine> ; seman and ; senor con ; senor pid
        hallucinations	4	serv <eat> ; serv me ; set is ; she <clothes> ; she <need> ; ship <outdoors>
        hallucinations	4	should wher ; shroom 0 ; si sirv ; sient una ; sil vaci ; sin las ; sin mezcal
        hallucinations	4	sinc sat ; sink was ; sist bernadet ; skip ; snf ; soak sheet ; sol ; someth <go>
        hallucinations	4	son meth ; sor at ; sort mail ; spark ; sponse 0 ; sponsor with ; spous of
        hallucinations	4	staf fac ; stand at ; start last ; steer wheel ; stick and ; stick that
        hallucinations	4	stil see ; stol his ; stop sunday ; street over ; sub por ; suitcas with
        hallucinations	4	sunday two ; sur ; swamp ; swear arent ; sweep up ; swept the ; tal ; tap las
        hallucinations	4	tel about ; tel if ; tel my ; tenemo y ; that read ; that today ; the <water>
        hallucinations	4	the cha ; the chicken ; the cov ; the dat ; the heat ; the horror ; the one
        hallucinations	4	the radi ; the sixth ; the turn ; the umbrel ; ther <ask> ; ther <crowd>
        hallucinations	4	ther <play> ; ther ask ; they cam ; they talk ; thi <week> ; think cal
        hallucinations	4	third night ; thos <furniture> ; thre nobody ; through hes ; thursday i ; tia le
        hallucinations	4	tim her ; tio est ; to fetch ; to know ; to quit ; tobil ; today includ ; told me
        hallucinations	4	too ; transf when ; tremor say ; turn ; twic an ; two last ; two women ; typ at
        hallucinations	4	typ for ; unk what ; uno ; up <container> ; up <hear> ; up would ; ve arana
        hallucinations	4	ve vibora ; vec ; vecin ya ; vent and ; vent as ; vi a ; viej solt ; violenci
        hallucinations	4	want a ; want your ; was <daytime> ; was load ; was noon ; wasp nobody ; wav in
        hallucinations	4	way <say> ; way say ; we hid ; we in ; we pour ; wednesday becaus ; week and
        hallucinations	4	wer back ; what <year> ; what hous ; what i ; wher he ; which <insurance>
        hallucinations	4	wif ran ; wif sweep ; with voic ; wk began ; wk every ; wk incl ; wks back
        hallucinations	4	writ someth ; wrong ; xanax cold ; xfer m ; y <angry> ; y from ; y platicamo
        hallucinations	4	y say ; ya <die> ; ya le ; yesterday my ; yesterday ther ; yet ; yrs last
        hallucinations	4	zer <leave> ; zer leav
        hallucinations	3	+ yrs ; 0 and ; 0 disorient ; <amount> <child> ; <angry> ; <appointment> <past>
        hallucinations	3	<ask> <goodbye> ; <ask> me ; <ask> us ; <awake> ; <awake> 0
        hallucinations	3	<bodypart> <furniture> ; <breath> and ; <build> <need> ; <clean> <happy>
        hallucinations	3	<clean> <palecolor> ; <clean> a ; <clean> drain ; <clinician> twic
        hallucinations	3	<clothes> becaus ; <clothes> ther ; <continue> <clean> ; <day> <last>
        hallucinations	3	<day> been ; <day> i ; <day> sinc ; <day> that ; <daytime> <furniture>
        hallucinations	3	<die> <try> ; <die> com ; <die> y ; <drive> pa ; <drug> <see> ; <eat> int
        hallucinations	3	<feel> thing ; <friend> re ; <furniture> lin ; <furniture> porqu
        hallucinations	3	<furniture> sinc ; <furniture> that ; <give> detail ; <give> out ; <go> <phone>
        hallucinations	3	<go> in ; <happy> along ; <hear> <die> ; <home> <drive> ; <home> le
        hallucinations	3	<insurance> <tool> ; <insurance> to ; <kin> besid ; <kin> estamo ; <last> pm
        hallucinations	3	<leave> <month> ; <moment> <church> ; <moment> <take> ; <moment> hay
        hallucinations	3	<need> <take> ; <needle> <consume> ; <night> <drug> ; <night> <height>
        hallucinations	3	<night> <vermin> ; <night> ive ; <night> non ; <night> up ; <opening> <color>
        hallucinations	3	<outdoors> doe ; <outdoors> rn ; <partner> his ; <pet> the ; <phone> <amount>
        hallucinations	3	<phone> <say> ; <photo> <start> ; <play> q ; <promise> he ; <rail> <stranger>
        hallucinations	3	<rarely> ; <rarely> <phone> ; <record> as ; <room> <sad> ; <room> que
        hallucinations	3	<room> read ; <room> she ; <rope> <breath> ; <rope> not ; <say> <amount>
        hallucinations	3	<say> <clothes> ; <say> <crowd> ; <say> <take> ; <say> about ; <say> armenian
        hallucinations	3	<say> you ; <school> <unreal> ; <see> <crowd> ; <see> <friend> ; <see> <headface>
        hallucinations	3	<see> <pet> ; <shake> <continue> ; <shake> up ; <stimulant> <homeless>
        hallucinations	3	<stimulant> <past> ; <stop> <amount> ; <stop> <consume> ; <stop> <furniture>
        hallucinations	3	<stranger> <goodbye> ; <stranger> is ; <stranger> sent ; <stranger> stand
        hallucinations	3	<take> if ; <think> <fluid> ; <think> <month> ; <think> how ; <think> me
        hallucinations	3	<think> ni ; <town> <week> ; <town> not ; <town> thi ; <trade> <room>
        hallucinations	3	<treatment> <furniture> ; <unreal> <continue> ; <week> <month> ; <week> of
        hallucinations	3	<write> a ; <year> old ; <year> straight ; a <kin> ; a <year> ; a contest
        hallucinations	3	a duffel ; a sent ; a tie ; a tractor ; a wheel ; a woman ; aft dos ; again it
        hallucinations	3	ago dai ; ago pick ; ago talk ; aint got ; alarm becaus ; am <moment> ; and <ask>
        hallucinations	3	and <caretaking> ; and is ; and told ; ano diari ; anoch oig ; apt <colleague>
        hallucinations	3	are children ; are the ; arent real ; arm that ; around new ; ask me
        hallucinations	3	at <furniture> ; at bedsid ; at bug ; at spider ; at wasp ; ate someth ; ayudant
        hallucinations	3	baby down ; bed again ; been <angry> ; been hand ; been no ; been pack
        hallucinations	3	beer thur ; befor light ; beneath ; blew out ; board ; book tue ; breakfast he
        hallucinations	3	broth who ; brush bug ; bug ; cal aft ; cal whisper ; cald y ; carpet 0 ; cellmat
        hallucinations	3	check if ; children on ; cint las ; ciudad est ; clas thi ; clos ; cold sun
        hallucinations	3	confetti ; confundi con ; confus and ; contest al ; contest no ; couldnt say
        hallucinations	3	crawl up ; crew ; crowd of ; cup ; cup each ; d de ; d stop ; d tremor ; d x
        hallucinations	3	dad hand ; dad stop ; daught want ; day plu ; day see ; de mano ; de quinc
        hallucinations	3	de toda ; deliriou ; desd anti ; dig them ; doming dic ; dond estoy
        hallucinations	3	down <always> ; down its ; dts right ; ear ; el difunt ; el hotel ; el pati
        hallucinations	3	el pist ; elot y ; er say ; es normal ; escob ; est le ; est les ; everyday 0
        hallucinations	3	everyth i ; f <stimulant> ; f mushroom ; fac ; fan is ; fath on ; fath re
        hallucinations	3	feel thing ; ferry dock ; figur ; finish ; floor is ; floor she ; fold laundry
        hallucinations	3	for two ; fort hood ; from <fluid> ; from <medicine> ; fuck ; fx ; garag to ; gf
        hallucinations	3	gin sinc ; giv detail ; gri y ; guest 0 ; h <past> ; h aft ; h ago ; h for
        hallucinations	3	happen ; hay <stranger> ; hay vaca ; he <say> ; he aint ; he ask ; hear the
        hallucinations	3	her <die> ; her and ; her ativan ; her lap ; her re ; herd ; herman cristal
        """
}
