extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations2 = """
        hallucinations	6	rentamo ; review <town> ; rincon ; roommat ask ; roper ; s most ; sank ; sat was
        hallucinations	6	saturday ther ; say hand ; say the ; se mueven ; security <friend>
        hallucinations	6	security guest ; see cat ; see them ; she <pet> ; she <put> ; she borrow
        hallucinations	6	she set ; shift ; ship dock ; sho <pet> ; si nos ; sin dorm ; sinc fri ; skin i
        hallucinations	6	so <amount> ; soldier in ; son say ; spe 0 ; spend the ; spider off ; spider on
        hallucinations	6	sra dic ; stop el ; stop his ; stop vodk ; sweep ; tal one ; tarare ; tech re
        hallucinations	6	tel him ; tel op ; the ant ; the drywal ; the helicopt ; the lamp ; the lorazepam
        hallucinations	6	the mirror ; the wal ; the yard ; then ran ; ther a ; they wont ; theyr not
        hallucinations	6	thin <breath> ; thin air ; thos <child> ; til today ; to hurry ; to sup ; toc en
        hallucinations	6	today hand ; today she ; tomarl ni ; tonight tel ; tonight they ; tonight too
        hallucinations	6	town thi ; transf ctr ; tv remot ; un <child> ; uno <friend> ; untouch ; used dai
        hallucinations	6	using my ; vaci el ; ve <die> ; ve muerto ; veo ni ; voic sinc ; vos ; voy tre
        hallucinations	6	walk by ; walk straight ; wallpap and ; was <hear> ; was alon ; was breakfast
        hallucinations	6	wed hav ; wer <sad> ; what <town> ; what town ; when i ; who / ; wif keep
        hallucinations	6	window shut ; wont look ; wrot ; y oig ; y segui ; yo crei ; you pleas ; yrs of
        hallucinations	5	0 <week> ; 0 als ; 0 hear ; 0 yrs ; <alcohol> <treatment> ; <alcohol> hes
        hallucinations	5	<alone> <see> ; <alone> alguno ; <always> <hold> ; <always> til ; <angry> at
        hallucinations	5	<angry> him ; <angry> si ; <asleep> <phone> ; <bodypart> <furniture>
        hallucinations	5	<bodypart> <needle> ; <bodypart> x ; <breath> <friend> ; <clean> <furniture>
        hallucinations	5	<clean> that ; <colleague> <always> ; <confused> ; <crowd> <threat>
        hallucinations	5	<day> <alcohol> ; <day> <amount> ; <day> <photo> ; <daytime> <hear> ; <drive> x
        hallucinations	5	<drug> <build> ; <drug> that ; <eat> <angry> ; <eat> from
        hallucinations	5	<emergency> <furniture> ; <fall> <stimulant> ; <fluid> hr ; <friend> <confused>
        hallucinations	5	<furniture> <breath> ; <furniture> <height> ; <furniture> <phone>
        hallucinations	5	<furniture> <say> ; <furniture> <stiff> ; <furniture> apag ; <furniture> as
        hallucinations	5	<furniture> cuz ; <furniture> desd ; <furniture> hav ; <furniture> rod
        hallucinations	5	<furniture> vaci ; <furniture> who ; <go> <furniture> ; <go> <phone>
        hallucinations	5	<go> behind ; <go> dry ; <go> ship ; <happy> what ; <headface> <key>
        hallucinations	5	<headface> la ; <headface> that ; <hear> <photo> ; <height> <furniture>
        hallucinations	5	<height> <think> ; <height> down ; <hit> <breath> ; <home> is ; <home> rn
        hallucinations	5	<homeless> <colleague> ; <homeless> <night> ; <homeless> <stimulant> ; <hot> vent
        hallucinations	5	<illness> off ; <kill> <vermin> ; <last> <night> ; <law> agt
        hallucinations	5	<medicine> <afraid> ; <medicine> <fluid> ; <moment> <church> ; <moment> ve
        hallucinations	5	<need> <record> ; <need> <think> ; <need> <treatment> ; <needle> over
        hallucinations	5	<night> <amount> ; <night> they ; <night> until ; <official> <opening>
        hallucinations	5	<order> <continue> ; <partner> <clean> ; <partner> ve ; <past> <confused>
        hallucinations	5	<pet> <see> ; <pet> par ; <photo> <rope> ; <photo> unplug ; <put> <needle>
        hallucinations	5	<room> <ask> ; <room> <vermin> ; <room> bien ; <room> cant ; <room> no
        hallucinations	5	<rope> <blood> ; <rope> <headface> ; <rope> <think> ; <rope> only ; <say> <die>
        hallucinations	5	<say> must ; <say> que ; <say> up ; <see> <blood> ; <see> <color> ; <see> pa
        hallucinations	5	<see> them ; <start> <month> ; <stiff> <say> ; <stimulant> <unreal>
        hallucinations	5	<stimulant> mak ; <stop> <consume> ; <stop> <sedative> ; <stranger> <furniture>
        hallucinations	5	<stranger> <phone> ; <stranger> <shake> ; <stranger> by ; <take> <hear>
        hallucinations	5	<think> <confused> ; <think> <year> ; <think> mi ; <think> she ; <think> ther
        hallucinations	5	<tired> + ; <tool> just ; <try> <money> ; <unreal> <drug> ; <unreal> ve
        hallucinations	5	<vermin> <see> ; <vermin> out ; <water> hast ; <week> <official> ; <week> <see>
        hallucinations	5	<week> and ; <withdrawal> i ; <write> to ; <year> lik ; a bird ; a pedirl
        hallucinations	5	a shap ; acid saturday ; agt ; agu hast ; aguardient hac ; ah ; ahorit mism
        hallucinations	5	air talk ; air vent ; alert know ; alguien del ; all semest ; already <see>
        hallucinations	5	alucin ve ; am now ; am our ; and <intoxicated> ; and hold ; and nod ; and wait
        hallucinations	5	animal en ; answer them ; antebraz ; aqui es ; arana en ; are <official>
        hallucinations	5	are <stranger> ; are cop ; are no ; are rid ; are sit ; are walk ; ask us
        hallucinations	5	at <crowd> ; at <furniture> ; at board ; at folk ; auditory hallucination
        hallucinations	5	balcony 0 ; bald ; barc ; been <build> ; been <phone> ; been dead ; been see
        hallucinations	5	behind ; blanket n ; br ; bras ; breath 0 ; breath and ; bug off ; camin por
        hallucinations	5	cessation 0 ; chemistry teach ; cho insid ; cier la ; climb down ; closet que
        hallucinations	5	clr f ; cobij ; con cint ; cruis ship ; crumb ; crystal 0 ; cuart en ; culebra en
        hallucinations	5	curtain rod ; cuz he ; d <past> ; d ago ; d dry ; dai lik ; day four ; day moth
        hallucinations	5	day thre ; de <palecolor> ; de <treatment> ; de ceja ; de tomarl ; dead aunt
        hallucinations	5	dead moth ; dear but ; dedo y ; del <friend> ; del gobiern ; desd <month>
        hallucinations	5	desintoxicacion ; desk 0 ; detox himself ; detox onc ; diari ahorit ; diari cinc
        hallucinations	5	dobl rop ; doctor ask ; dont own ; door keep ; dot physical ; down <last>
        hallucinations	5	down every ; down last ; drink sun ; drink tonight ; dry <last> ; dry last
        hallucinations	5	duerm desd ; el ojo ; el vin ; en jalp ; en pijam ; enoj si ; es <confused>
        hallucinations	5	es delirium ; espant <pet> ; espant gallina ; espejo con ; est <unreal>
        hallucinations	5	est alucin ; est llen ; estamo ; estan ; estoy ; etoh cessation ; etoh sinc
        hallucinations	5	every haul ; existen y ; f tri ; fac is ; fech y ; feed a ; feel spider
        hallucinations	5	fifth on ; floor again ; floor breath ; folk on ; folk that ; foot of
        hallucinations	5	for <amount> ; for decad ; for tel ; from <pet> ; fuer la ; ful nam ; giv ; glas
        hallucinations	5	gobiern ; golp al ; golp hac ; grandp third ; groceri in ; hair dry ; hallway thi
        hallucinations	5	happen right ; has <headface> ; hast <blood> ; hast sangr ; hav <headface>
        hallucinations	5	hav <start> ; hay <child> ; hay un ; hay una ; he <see> ; he hear ; he keep
        hallucinations	5	he lie ; he mail ; he see ; her bed ; her bedroom ; her dead ; hes <goodbye>
        hallucinations	5	hes pick ; hes pluck ; hes swat ; hes swing ; hes talk ; hes wav ; his bed
        hallucinations	5	his grad ; his palm ; holler at ; i <write> ; i unplug ; im kind ; in forest
        hallucinations	5	in off ; incl yesterday ; inf ; inpatient bed ; interview the ; is breath
        hallucinations	5	is drench ; is dry ; is hallucinat ; it answer ; it usual ; its christma
        hallucinations	5	its got ; its happen ; ive <hear> ; ive heard ; jalp ; keep walk ; kick i
        hallucinations	5	know hes ; know the ; know wher ; kratom and ; la piel ; laundry that ; lawn sinc
        hallucinations	5	lay it ; lift a ; lik jel ; lin produc ; lo enterramo ; lobby as ; look no
        hallucinations	5	los oye ; m <always> ; m <day> ; m <homeless> ; m ate ; m refus ; m whiskey
        hallucinations	5	madr hij ; mami la ; man ; man in ; many ; me calm ; me thing ; me to ; men talk
        hallucinations	5	mi hermanit ; mid ; mij tien ; mind your ; mir pa ; mit ; moth he ; music in
        hallucinations	5	my bathtub ; my bed ; my lobby ; nam my ; neck in ; neighbor are ; neighbor plot
        hallucinations	5	night fifth ; night too ; nin ; no <alcohol> ; no <pet> ; no <water>
        hallucinations	5	no children ; noch de ; noch mi ; not <confused> ; not confus ; novi est
        hallucinations	5	now dry ; off <clean> ; off <room> ; off clean ; on tweak ; oper and ; or <town>
        hallucinations	5	or county ; out dad ; outlet becaus ; over him ; oye music ; parol agt ; party
        hallucinations	5	party last ; passenger ; peopl ; per neighbor ; plac pour ; pleas what
        hallucinations	5	plu whatev ; polic in ; porqu por ; pour lat ; pregunt a ; president and
        hallucinations	5	problem that ; propi <partner> ; propi espos ; qt of ; que <home> ; que cas
        hallucinations	5	que tocan ; quit jump ; rack ; radi play ; radi unplug ; rasc hast ; rd <day>
        hallucinations	5	re tenant ; read out ; regan ; relay 0 ; request detox ; rest on ; rid on ; rie
        hallucinations	5	right ; sab a ; saturday we ; say mind ; say must ; say tuesday ; scold
        hallucinations	5	scold me ; se rie ; se sac ; self fioricet ; self on ; self want ; seman and
        hallucinations	5	semest stop ; senor sent ; sensib ; set <amount> ; she <see> ; she smok ; she so
        hallucinations	5	shel ; ship thi ; sillon y ; sin <asleep> ; sin su ; sin sus ; sinc sat
        hallucinations	5	sinc saturday ; sinc sunday ; sink was ; sirv ; skin been ; slab ; smok in ; snak
        hallucinations	5	so <stranger> ; soak ; soap oper ; sol alguno ; somebody and ; someth
        hallucinations	5	someth <hear> ; somo nosotro ; soy su ; spe per ; stop kratom ; stop sinc
        hallucinations	5	sunday hes ; sur thi ; sus primo ; swear he ; swing at ; taken to ; talk in
        hallucinations	5	talk to ; tangl ; tap los ; tea to ; tel my ; tenant 0 ; thank the ; that going
        hallucinations	5	the <headface> ; the <phone> ; the <tired> ; the <water> ; the alto ; the cha
        hallucinations	5	the dispatch ; the horror ; the preach ; the radiator ; them <count>
        hallucinations	5	ther someon ; they <breath> ; they <think> ; they breath ; they speak ; thi pm
        hallucinations	5	think cal ; thos ; tim its ; to <amount> ; to <stop> ; to <think> ; to climb
        hallucinations	5	to quit ; tocan y ; today ; tremor sweat ; tuesday on ; turn ; un <rail>
        hallucinations	5	una que ; una tal ; unplug it ; us can ; usual for ; ve y ; vec a ; vibora
        hallucinations	5	visual halluc ; viv ; wal when ; want a ; was hold ; was load ; was paid
        hallucinations	5	wasp nobody ; wav at ; we pour ; wer back ; what i ; what year ; whiskey on
        hallucinations	5	whisper say ; why ; with hip ; wk began ; wk incl ; wont <consume> ; worm in
        hallucinations	5	x <night> ; y see ; y ve ; ya <die> ; ya vaci ; yel at ; yesterday ther
        hallucinations	5	yr habit ; yrs ; yrs noth
        hallucinations	4	+ <clean> ; + <job> ; 0 <clothes> ; 0 am ; 0 hip ; 0 off ; 0 without
        hallucinations	4	<alcohol> <cold> ; <alcohol> <confused> ; <alcohol> sat ; <alone> <room>
        hallucinations	4	<always> le ; <angry> <hit> ; <angry> <photo> ; <angry> <stranger> ; <angry> when
        hallucinations	4	<asleep> my ; <bodypart> fx ; <breath> <furniture> ; <breath> <room>
        hallucinations	4	<breath> <say> ; <build> <need> ; <build> <wait> ; <calm> as ; <child> 0
        hallucinations	4	<church> <night> ; <church> <shake> ; <clean> <pet> ; <clothes> <crowd>
        hallucinations	4	<clothes> lo ; <cold> <ask> ; <colleague> resident ; <confused> x ; <consume> at
        hallucinations	4	<consume> by ; <consume> foc ; <consume> was ; <container> his
        hallucinations	4	<continue> <home> ; <continue> de ; <continue> pluck ; <continue> read
        hallucinations	4	<count> <amount> ; <crowd> <put> ; <crowd> in ; <day> <breath> ; <day> <money>
        hallucinations	4	<day> <see> ; <day> been ; <day> sin ; <day> sinc ; <day> the ; <day> til
        hallucinations	4	<day> tir ; <die> <kin> ; <drive> pa ; <drug> <alone> ; <drug> <see> ; <eat> mit
        hallucinations	4	<feel> <night> ; <feel> <withdrawal> ; <feel> on ; <feel> thing
        hallucinations	4	<fire> <furniture> ; <fluid> <hear> ; <furniture> <feel> ; <furniture> <promise>
        hallucinations	4	<furniture> <unreal> ; <furniture> est ; <furniture> lin ; <furniture> that
        hallucinations	4	<give> <amount> ; <go> <bodypart> ; <go> spac ; <headface> <feel> ; <headface> on
        hallucinations	4	<hear> <emergency> ; <hear> <stranger> ; <hear> for ; <hear> it ; <height> com
        hallucinations	4	<hit> hac ; <home> <confused> ; <home> <media> ; <home> <sedative>
        hallucinations	4	<homeless> <need> ; <hot> ; <job> <day> ; <kin> <stop> ; <kin> bernadet
        hallucinations	4	<kin> estamo ; <kin> fallec ; <kin> sin ; <law> infirmary ; <leave> without
        hallucinations	4	<lock> her ; <moment> <see> ; <moment> <take> ; <moment> had ; <moment> mism
        hallucinations	4	<need> her ; <need> me ; <night> and ; <night> anyth ; <night> de ; <night> her
        hallucinations	4	<night> ive ; <night> long ; <night> mi ; <night> tambien ; <official> <say>
        hallucinations	4	<order> <container> ; <order> him ; <outdoors> que ; <pain> aft
        hallucinations	4	<palecolor> <furniture> ; <partner> <go> ; <past> light ; <photo> nobody
        hallucinations	4	<photo> out ; <play> q ; <promise> arent ; <room> <write> ; <room> is ; <room> me
        hallucinations	4	<room> que ; <rope> que ; <say> <amount> ; <say> <crowd> ; <say> <soon>
        hallucinations	4	<say> <water> ; <say> al ; <say> arent ; <say> armenian ; <say> away ; <say> wer
        hallucinations	4	<school> <fluid> ; <sedative> <fall> ; <see> <fluid> ; <see> desd
        hallucinations	4	<shake> <continue> ; <shake> <say> ; <soon> <moment> ; <soon> to
        hallucinations	4	<stimulant> <home> ; <stimulant> <past> ; <stop> 0 ; <stop> <amount>
        hallucinations	4	<stranger> <goodbye> ; <stranger> con ; <stranger> solt ; <take> <home>
        hallucinations	4	<take> ni ; <think> <tool> ; <think> our ; <think> wher ; <treatment> <furniture>
        hallucinations	4	<treatment> who ; <unreal> <angry> ; <unreal> <continue> ; <unreal> <daytime>
        hallucinations	4	<unreal> <stranger> ; <unreal> desd ; <vermin> <clothes> ; <week> <month>
        hallucinations	4	<withdrawal> <see> ; <withdrawal> himself ; <write> <say> ; <write> our ; a <law>
        hallucinations	4	a <phone> ; a cambi ; a second ; a slic ; a un ; a/c ; abaj de ; afternoon she
        hallucinations	4	again ; ahi le ; ahi no ; ahorit hay ; air say ; al beb ; al pis ; al roper ; alg
        hallucinations	4	all <bodypart> ; all <last> ; all last ; all one ; am <think> ; anchor
        hallucinations	4	and <caretaking> ; and <headface> ; and ask ; and can ; and car ; and dres
        hallucinations	4	and feed ; and plac ; and scream ; and she ; anoch platic ; anoch tambien
        hallucinations	4	answer her ; ant on ; apt mgr ; are bug ; are perfect ; are see ; arm absces
        hallucinations	4	around ; around new ; arrib y ; as <kin> ; at <bodypart> ; at a ; at night
        hallucinations	4	awak 0 ; baby down ; back first ; be residential ; bed again ; been <bodypart>
        hallucinations	4	been quiet ; beneath ; bil to ; bing sinc ; boost ; brinc com ; broth hear
        hallucinations	4	broth who ; brush her ; brush spider ; bug all ; by and ; cal fath ; cal hac
        hallucinations	4	cal roommat ; calm that ; can see ; can stop ; cant <eat> ; cas de ; casi cuatr
        hallucinations	4	cat keep ; climb out ; clos ; clos on ; cobij y ; con <furniture> ; con sombrer
        hallucinations	4	contest a ; contestan ; crawl spac ; crawl up ; crew ; crew in ; cri becaus
        hallucinations	4	cristal cuatr ; crowd of ; crystal befor ; curios ; cuz ; d <ask> ; d ask
        hallucinations	4	da las ; dad hasnt ; dai seven ; dat / ; day been ; day quit ; day til
        hallucinations	4	de <shake> ; de foc ; de la ; de tembl ; de ust ; dead ; dead dog ; deal card
        hallucinations	4	decad and ; decd ; del <write> ; del closet ; del colchon ; descans le ; detail
        hallucinations	4	dia sinc ; dia tom ; difunt y ; din for ; din on ; dio las ; disorient see
        hallucinations	4	dispatch xfer ; doe it ; dog in ; dond estoy ; dorm ; drench hr ; drink sat
        hallucinations	4	drink sunday ; drip ; dry saturday ; drywal in ; dtr wont ; dts right
        hallucinations	4	el <headface> ; el difunt ; el mezcal ; el pasil ; el roper ; empti it
        hallucinations	4	en <confused> ; en delirium ; en mi ; espos dej ; est <year> ; est ano ; est apag
        hallucinations	4	estamo y ; estoy <alone> ; estoy sol ; estudi y ; etoh stop ; even with ; exist
        hallucinations	4	f <room> ; f <try> ; f admit ; fallec ; fan is ; fast i ; feb back ; feel thing
        hallucinations	4	felt her ; fetch the ; finish the ; floor is ; fold laundry ; for stuf ; foto y
        hallucinations	4	from room ; fue <think> ; fue ide ; fugu ; ful legal ; fur ; gal / ; gallo de
        hallucinations	4	gin and ; girl ; girl in ; giv no ; goat out ; grandp is ; guest 0 ; guy
        hallucinations	4	h <withdrawal> ; h ciw ; h vomit ; ha tom ; hallucinat sinc ; hallucinat spider
        hallucinations	4	hand ; hand jump ; has <start> ; has peopl ; has read ; has start ; hay ningun
        hallucinations	4	he <container> ; he argu ; he drank ; he think ; health 0 ; helicopt ; hen
        hallucinations	4	her <die> ; her <kin> ; her and ; her by ; her fridg ; her hair ; her her
        hallucinations	4	her kick ; her mouth ; her tooth ; herd ; hes 0 ; hes <hear> ; hes <play>
        hallucinations	4	hes argu ; hes soak ; hij le ; hij mam ; him see ; his <always> ; his hal
        hallucinations	4	his lat ; his sock ; hood ; hor sal ; hotel y ; hour ther ; hous hes
        hallucinations	4	hoy miercol ; hund ; i <eat> ; i <stop> ; i phon ; i tap ; if anyth ; im <vendor>
        hallucinations	4	im garbag ; im quot ; impresor ; in baston ; in bldg ; in hallway ; in my
        hallucinations	4	in out ; infirmary ; infirmary 0 ; inquilino ; insist ; is <breath> ; is funny
        hallucinations	4	is pul ; it and ; it clos ; it stat ; its <hot> ; its <night> ; its feet
        hallucinations	4	its wednesday ; ive <build> ; ive <container> ; ive dug ; ive empti ; jail deputy
        hallucinations	4	jail infirmary ; jail med ; just <bodypart> ; just <furniture> ; keep catch
        hallucinations	4	keep pluck ; keep say ; keep turn ; kind <headface> ; klonopin eleven ; kno
        hallucinations	4	know its ; la terminal ; lady ; landlord re ; las <room> ; las cobija
        hallucinations	4	last klonopin ; last night ; lat ; laugh on ; laugh with ; le habl ; le jal
        hallucinations	4	le pon ; legal nam ; letra ; llev <count> ; llev mas ; lo esper ; los <die>
        hallucinations	4	los gallo ; luis ; machet und ; mad of ; mail that ; mailbox is ; mam muert
        hallucinations	4	marz ; mas las ; mascota ; mat how ; me <angry> ; me <confused> ; me caen
        hallucinations	4	me corrig ; me dic ; me pid ; me very ; me whos ; meth only ; mi <furniture>
        hallucinations	4	mi roommat ; miercol le ; mil that ; mirror and ; moth doesnt ; muert y
        hallucinations	4	muscl relax ; my <furniture> ; my gum ; my pillow ; my plat ; my wal ; nam <hear>
        hallucinations	4	nam sinc ; nebrask ; neg ; nev befor ; next to ; night long ; no <sedative>
        hallucinations	4	no conoc ; no oth ; no overnight ; no rat ; no sab ; no wat ; nobody
        hallucinations	4	nobody <drive> ; nobody and ; noch ; nombr y ; non ; noon ; noon yest
        hallucinations	4	not threaten ; noven ; now had ; nuy desd ; o aqui ; of <friend> ; of <vermin>
        hallucinations	4	of cok ; of hosp ; of phenibut ; of spider ; off his ; off its ; off rum
        hallucinations	4	off wed ; on air ; on bath ; on six ; on tv ; one <media> ; one about ; one its
        hallucinations	4	one story ; op ; oppos <treatment> ; oppos counsel ; our <die> ; our dead
        hallucinations	4	our liv ; our tax ; oven mit ; overnight anyth ; own <day> ; own nam ; own one
        hallucinations	4	oye nad ; paid $ ; papi ; par con ; paz descans ; peopl talk ; pesc en
        hallucinations	4	pick thread ; pip and ; platic desd ; pod 0 ; popov sinc ; por dentr
        hallucinations	4	propi <home> ; propi cas ; psych hx ; psych md ; puert y ; que en ; que hora
        hallucinations	4	radi for ; radi nobody ; radiator ; rail tel ; rasp ; reach for ; reach her
        hallucinations	4	recogniz him ; refri y ; regan a ; report ; rn my ; rodilla y ; room ; roommat re
        hallucinations	4	rop que ; s <alcohol> ; sab ni ; said good ; sam <color> ; sangr porqu
        hallucinations	4	say arent ; say com ; se q ; se rasc ; see ant ; segun ell ; sei vec
        hallucinations	4	self <medicine> ; senor con ; senor pid ; serv <eat> ; serv me ; set is
        hallucinations	4	she <clothes> ; she <need> ; she dial ; shed been ; ship <outdoors> ; shirt he
        hallucinations	4	should wher ; show ; shroom 0 ; si sirv ; sient una ; sin mezcal ; sinc sun
        hallucinations	4	sinc wk ; sist bernadet ; skip ; sleep cab ; smal <crowd> ; snf ; soak sheet
        hallucinations	4	sombrer lo ; somebody in ; someon can ; son dad ; son meth ; sor at ; sort mail
        hallucinations	4	spark ; sponse 0 ; sponsor with ; spous of ; staf fac ; stand at ; start last
        hallucinations	4	steer wheel ; stick and ; stick that ; stil see ; stol his ; street over ; strol
        hallucinations	4	su compadr ; suitcas with ; sunday two ; sur ; swallow ; swamp ; swear arent
        hallucinations	4	swept the ; tabl ; tak not ; tap las ; teeth with ; tel about ; tel if ; tenemo y
        hallucinations	4	that read ; that today ; the chicken ; the cov ; the cruis ; the dat ; the dril
        hallucinations	4	the heat ; the mar ; the milk ; the one ; the rug ; the sixth ; the turn
        hallucinations	4	the umbrel ; ther <ask> ; ther <crowd> ; ther <play> ; ther ask ; therev
        hallucinations	4	therev been ; thes <last> ; thes last ; they arent ; thi <week> ; think hes
        hallucinations	4	third night ; thre nobody ; thre yrs ; through hes ; thursday i ; tim her
        hallucinations	4	tio est ; to <take> ; to fetch ; to know ; tobil ; today includ ; told me
        hallucinations	4	transf when ; tremor say ; try not ; tuesday they ; tv say ; twic ; two last
        hallucinations	4	two women ; typ at ; typ for ; unk what ; uno ; up <container> ; up <hear>
        hallucinations	4	up would ; ve arana ; ve culebra ; ve vibora ; vec ; vecin ya ; vecino ; vent and
        hallucinations	4	vent as ; vi a ; viej solt ; violenci ; voic for ; volte a ; walk ; wallpap is
        hallucinations	4	want your ; was <daytime> ; was noon ; wav in ; way <say> ; way say ; we hid
        hallucinations	4	we in ; wednesday becaus ; weekend in ; what <opening> ; what <year> ; what hous
        hallucinations	4	what the ; wher he ; wif ran ; wif sweep ; wil <hear> ; with voic ; wk every
        hallucinations	4	wks back ; wrong ; xanax cold ; y <angry> ; y <promise> ; y from ; y platicamo
        hallucinations	4	y say ; ya le ; ya muri ; yesterday my ; yet ; you <happy> ; yrs last
        hallucinations	4	zer <leave> ; zer leav
        hallucinations	3	+ yrs ; 0 <hear> ; 0 and ; 0 disorient ; 0 drench ; 0 i ; 0 psych
        hallucinations	3	<amount> <child> ; <amount> and ; <amount> empty ; <amount> without
        hallucinations	3	<angry> <hear> ; <ask> <goodbye> ; <ask> his ; <ask> us ; <awake> ; <awake> 0
        hallucinations	3	<breath> and ; <build> <insurance> ; <calm> <furniture> ; <church> <wait>
        hallucinations	3	<clean> <happy> ; <clean> <palecolor> ; <clinician> twic ; <clothes> ther
        hallucinations	3	<cold> <day> ; <container> <pet> ; <continue> grow ; <crowd> whov ; <day> i
        hallucinations	3	<daytime> <furniture> ; <die> <try> ; <die> com ; <die> y ; <eat> int
        hallucinations	3	<friend> re ; <furniture> <continue> ; <furniture> <vermin> ; <furniture> porqu
        hallucinations	3	<furniture> sinc ; <give> detail ; <give> out ; <go> out ; <go> when ; <goodbye>
        hallucinations	3	<happy> along ; <hear> <furniture> ; <height> ; <height> of ; <home> le
        hallucinations	3	<insurance> they ; <insurance> to ; <intoxicated> <school> ; <kin> besid
        hallucinations	3	<kin> stand ; <last> pm ; <moment> hay ; <month> <day> ; <needle> <consume>
        hallucinations	3	<night> <count> ; <night> <drug> ; <night> <opening> ; <night> <stranger>
        hallucinations	3	<night> non ; <night> up ; <opening> <color> ; <outdoors> rn ; <partner> his
        hallucinations	3	<pet> the ; <phone> <say> ; <photo> <give> ; <photo> <start> ; <play> <hit>
        hallucinations	3	<promise> he ; <rail> <stranger> ; <rarely> ; <rarely> <phone> ; <room> <sad>
        hallucinations	3	<room> she ; <rope> <breath> ; <rope> not ; <sad> becaus ; <say> about ; <say> me
        hallucinations	3	<say> my ; <say> you ; <sedative> <lock> ; <see> <crowd> ; <see> <friend>
        hallucinations	3	<see> <headface> ; <see> <pet> ; <see> <room> ; <stimulant> <homeless>
        hallucinations	3	<stimulant> non ; <stranger> <bodypart> ; <stranger> sent ; <take> if ; <take> my
        hallucinations	3	<think> how ; <think> me ; <think> ni ; <tool> <container> ; <town> <week>
        hallucinations	3	<town> not ; <town> thi ; <treatment> <stimulant> ; <unreal> <eat>
        hallucinations	3	<withdrawal> <confused> ; <withdrawal> <give> ; <year> noth ; <year> old
        hallucinations	3	<year> straight ; a <year> ; a ballgam ; a contest ; a duffel ; a tie ; a tractor
        hallucinations	3	a wheel ; a woman ; a year ; about the ; accept <treatment> ; again it ; ago dai
        hallucinations	3	ago pick ; ago talk ; ahi ; aint got ; alarm becaus ; alarma ; and <ask>
        hallucinations	3	and <trade> ; and is ; and it ; and told ; ano diari ; anoch oig
        hallucinations	3	apt <colleague> ; arm that ; ask his ; at <night> ; at bedsid ; at spider
        hallucinations	3	at wasp ; at what ; ate someth ; bak a ; bathroom is ; been <angry> ; been argu
        hallucinations	3	been follow ; been hand ; been no ; been pack ; beer sat ; beer thur
        hallucinations	3	befor light ; berth ; bien feo ; blew out ; blink ; board ; book tue ; broth been
        hallucinations	3	brush bug ; bug ; bus ; by my ; cal aft ; cal whisper ; cap 0 ; carpet 0 ; cat
        hallucinations	3	check if ; cint las ; ciudad est ; clas thi ; confetti ; confundi con ; confus
        hallucinations	3	confus and ; contest al ; contest la ; contest no ; cook ; couldnt say ; cup
        hallucinations	3	cup each ; d stop ; d til ; d tremor ; d x ; dad hand ; dad stop ; day plu
        hallucinations	3	day see ; de mano ; de quinc ; dej etoh ; delir ; direct a ; dog ; dos drench
        hallucinations	3	dos vec ; down <always> ; down its ; drink cold ; drop ; duerm tiembl ; ear
        hallucinations	3	el hotel ; el miercol ; el pati ; el pist ; elot y ; en <clothes> ; er say
        hallucinations	3	es normal ; escob ; est le ; est les ; everyday 0 ; eye ; f <stimulant>
        hallucinations	3	f mushroom ; f she ; fac ; fath re ; feo no ; ferry ; finish ; floor ; floor she
        hallucinations	3	fort hood ; four without ; friday the ; from <fluid> ; from <medicine> ; fuck
        hallucinations	3	ful ; fx ; garag to ; gf ; gin sinc ; giv detail ; gon sinc ; gown ; gut and
        """
}
