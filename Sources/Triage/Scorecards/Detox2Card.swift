extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	4	heroin se ; him whil ; his back ; his chin ; his kne ; his last ; his second ; his vodk
        detox	4	hold cel ; hospitalist 0 ; hot and ; hour 0 ; hour aft ; hous ask ; i pinch ; i ran
        detox	4	i saw ; i ~overdos ; if no ; im shak ; in hallway ; in hotel ; in ten ; in withdrawal
        detox	4	inmat ; inpt in ; intern en ; invisibl ; is hook ; is overdos ; isnt ther ; it away
        detox	4	it possibl ; its all ; its day ; iv ; jarab con ; jur que ; just wait ; just win
        detox	4	keep swat ; kick and ; klonopin sinc ; know youl ; kratom every ; l ; la madrug
        detox	4	la metadon ; la pas ; landlord cal ; las compr ; las de ; las perc ; lawy ; ld 0
        detox	4	le acaban ; le compr ; light the ; lik 0 ; liquor stor ; litr y ; littl blu ; liv with
        detox	4	llam x ; lo consig ; loko ; los compr ; lueg se ; mam tom ; mami ; manan vomit ; many of
        detox	4	marker ; mayb half ; me acab ; me last ; me narcan ; me one ; me pued ; mi comp ; min ago
        detox	4	mom on ; moradito ; morn lik ; mouth ; my nos ; my pain ; my signatur ; n he ; need two
        detox	4	need w/d ; needl on ; neighbor cal ; nerv pil ; nev doe ; nin ten ; nip in ; no sient
        detox	4	no xanax ; nobody wil ; noch desd ; nod ; norc aft ; normal que ; nos is ; not lol
        detox	4	now her ; nurs re ; octavo de ; od ing ; of fetty ; of lorazepam ; of valium ; off but
        detox	4	off snap ; off vodk ; on fifteen ; on wednesday ; one thi ; only weed ; opan ; or twelv
        detox	4	organist ; outpatient only ; own addres ; oxicodon ; oxy 0 ; oxy dai ; pac ; panz y
        detox	4	paramedic used ; pas con ; pastilla hac ; patch ; perc off ; pic la ; pk night
        detox	4	poison control ; por mas ; possibl to ; pour at ; prescrib retir ; program on
        detox	4	program residencial ; pt / ; pt agreeabl ; pupil ; q hr ; q mo ; que ano ; que casi
        detox	4	que debi ; que fueron ; que noma ; quier ~hospital ; quit el ; quot ; rac ; rac and
        detox	4	ran dry ; rath be ; recib hoy ; refil ; resp ; respons to ; retir and ; rid of ; ron todo
        detox	4	ronc bien ; roommat on ; rossi ; round the ; rous to ; rph ; rr ; rub ; rug ; rum every
        detox	4	run lik ; sac la ; sack of ; sali en ; sam as ; santo ; se hac ; se le ; se mordi
        detox	4	seizur 0 ; shak sweat ; shaky in ; she count ; she drink ; she feel ; she set
        detox	4	she swallow ; she sweat ; sherry ; shirt and ; shoot it ; sick again ; sinc a ; sinc im
        detox	4	sinc wed ; sist nam ; sist of ; sist want ; sit stil ; skip the ; slat ; sleep x ; slep
        detox	4	slivovitz ; slow ; snor funny ; so tel ; soak in ; sobredosific ; sobrin se
        detox	4	somebody hand ; someon can ; son dad ; span ; spoon ; stat dtr ; stay dry ; stop it
        detox	4	stop my ; strung out ; suboxon ; sud y ; supervis a ; surgical tech ; system ; tafil
        detox	4	tak four ; temblor ; tequil todo ; tequil y ; that fix ; that lin ; that stop ; that wil
        detox	4	the child ; the dying ; the methadon ; the mouth ; the pip ; the routin ; the run
        detox	4	the trembl ; the vein ; them every ; then blu ; ther ask ; ther such ; think he
        detox	4	thirty fiv ; thru cal ; tied down ; tien medicar ; til i ; tim the ; tio ; tio no ; tj
        detox	4	to hold ; to sup ; tom tramadol ; tonight the ; tremen ; triag 0 ; two shirt ; un foc
        detox	4	un octavo ; und a ; unles ive ; until i ; up cant ; up sick ; use that ; using anyth
        detox	4	usted hacen ; version ; vodk and ; voic my ; vomit bili ; vomit hast ; w/d from ; wak
        detox	4	want down ; want mat ; want transf ; was sold ; week along ; week ear ; wen ; wer shak
        detox	4	wev a ; what all ; whiskey cold ; whol body ; wil fax ; win som ; wisdom ; wisdom teeth
        detox	4	with medical ; with narcan ; withdrawn ; without the ; wok up ; wont wak ; wouldnt eat
        detox	4	y cad ; y casi ; y nad ; y traig ; ya mer ; year 0 ; you wont ; youl ask ; ystdy ; zoom
        detox	4	~a ~dos ; ~ano ; ~cam ; ~chil ; ~dej ~el ; ~die ; ~dri ; ~dri ~out ; ~drug given
        detox	4	~dts onc ; ~end ; ~fetty ; ~gin ; ~grand ; ~grand ~mal ; ~i ~seiz ; ~icu 0 ; ~las ~mano
        detox	4	~mal ; ~my ; ~of ; ~off ~the ; ~opi / ; ~pued ; ~rum ; ~sam ; ~seiz ~when ; ~seizur 0
        detox	4	~singl ; ~sz in ; ~ten
        detox	3	*abstinent.0:hypothetical ; *backToUse.0:negated ; *caller.0:historical ; *homeless.0
        detox	3	*injecting.0:other_experiencer ; *iopRequest.0:hypothetical ; *losingSupply.0:negated
        detox	3	*misuse.0:other_experiencer ; *naloxone.0:negated ; *outpatientWord.0:hypothetical
        detox	3	*quantity.0:possible ; *quitting.0:hypothetical ; *quitting.0:other_experiencer
        detox	3	*relief.0:hypothetical ; *relief.2:hypothetical ; *substance.1:hypothetical
        detox	3	*substance.1:negated ; *suicidal.0:negated ; *wantsOff.0:hypothetical
        detox	3	*withdrawal.0:historical ; *withdrawalHint.0 ; + beer ; 0 am ; 0 bundl ; 0 cerveza
        detox	3	0 clonazepam ; 0 com ; 0 current ; 0 disorient ; 0 el ; 0 gin ; 0 giv ; 0 hrs ; 0 if
        detox	3	0 last ; 0 narcan ; 0 oh ; 0 shot ; 0 sob ; 0 tied ; 0 tom ; 0 xanax ; 0 yawn ; @ ; a cho
        detox	3	a half ; a lie ; a perc ; a pig ; a pul ; a snor ; a spanish ; a terribl ; a tooth
        detox	3	abiert y ; absces l ; acab el ; acaban a ; acost ; acost y ; addict ; addict to
        detox	3	administration ; aft dark ; agar ; ago cant ; ago i ; agu y ; al ban ; al suel ; alarm
        detox	3	alcohol at ; alert ; alg ; alg en ; alg se ; all me ; alvar ; am lin ; ambulatory
        detox	3	and con ; and malil ; and straw ; and swollen ; and wok ; and ~ox ; ant off ; app
        detox	3	aquavit ; are cod ; are his ; are stil ; arent ther ; arm wher ; arrival ; asap
        detox	3	ask question ; asleep with ; at prep ; ativan a ; ativan on ; ativan sinc ; aunt in
        detox	3	ayer no ; ayud mi ; back down ; bag him ; bag was ; ban ; bar her ; bar sinc
        detox	3	bathroom lik ; be away ; be fin ; be seen ; beb un ; becaus without ; bedtim ; been pocket
        detox	3	been sick ; been sweat ; been without ; befor my ; befor noon ; between the ; bf of
        detox	3	big one ; bit through ; bloody ; blu / ; blu every ; blu last ; boc y ; bombero lo
        detox	3	botel diari ; bottl and ; bottl between ; bottl gon ; breakfast lunch ; breath aft
        detox	3	breath keep ; bro 0 ; brought him ; busquen ; but tonight ; button ; buy the ; by him
        detox	3	cabinet ; cachet ; cajit ; cal husb ; cant leav ; cant pay ; cant tak ; cap ; capsul a
        detox	3	card has ; carton de ; catalog ; caus i ; cesare ; chat with ; cheap ; chil ; child
        detox	3	chiv desd ; chiv todo ; chiv y ; ciruel ; clammy and ; clean record ; clerk ; client
        detox	3	clock x ; cm ask ; cok the ; cold on ; coleccion ; colour ; comfort ; compadr que
        detox	3	comunion ; consegu ; convuls in ; convulsion en ; costal de ; couch and ; could a
        detox	3	crack an ; cream truck ; crud ; cupful ; cut off ; cut straw ; d from ; d last ; d non
        detox	3	d residential ; dad had ; dai use ; dark ; dawn ; day aft ; day cam ; day foil ; day i
        detox	3	day plac ; de bacardi ; de convulsion ; de gallin ; de sei ; de tembl ; de tomarl
        detox	3	de vodk ; dead moth ; dej a ; dej ni ; del cristal ; del dolor ; del pie ; deliri
        detox	3	demasi pastilla ; desd que ; desintoxicacion ahi ; detox asap ; detox at ; detox that
        detox	3	dia desd ; dia x ; diari de ; dieron narcan ; dieron ~convulsion ; discreet ; do an
        detox	3	do iop ; do me ; doc de ; doctor ; doctor at ; doing compression ; dolar ; doming en
        detox	3	dont rememb ; dont ~get ; dop dai ; dop sinc ; dos botella ; dos every ; dos miligramo
        detox	3	doubl up ; drink fri ; drink night ; drink whiskey ; drip sweat ; drought ; drunk tank
        detox	3	dry 0 ; dtr say ; dts 0 ; duelen hast ; dur dia ; ear again ; ear q ; eat soup
        detox	3	eight hour ; eighty and ; el pis ; el tequil ; elk ; emesi ; empiez con ; emt ; en sei
        detox	3	encontr tir ; endors si ; equivoc ; er ; es adict ; es q ; esa vez ; est ve ; eternal
        detox	3	eternal rub ; eval ; even use ; every day ; every night ; every sunday ; everybody is
        detox	3	everyday ; everyon would ; existen ; eye ; f gabapentin ; f one ; fak perc ; farmaci
        detox	3	feel all ; feel great ; feel wel ; felt it ; fent diari ; few day ; figuero ; fin today
        detox	3	fingernail hav ; firebal in ; first ask ; fiv a ; flu ; flunk ; flut ; for has ; for uncl
        detox	3	for withdrawal ; forg ; forty minut ; found me ; four every ; four sinc ; fre to ; freight
        detox	3	friday nit ; from lunch ; from stop ; fue una ; fum chiv ; function ; function alcoholic
        detox	3	g dai ; gallon ; gap ; gav street ; gbl ; get that ; get which ; gf on ; ghb around ; ging
        detox	3	ging ale ; god send ; goin ; goin on ; golp ; gram dai ; guy do ; guy for ; h cow ; h sinc
        detox	3	ha dej ; hac cinc ; had som ; had win ; halluc ; hand so ; hand wer ; hasnt ~had
        detox	3	hav narcan ; havent been ; hay cam ; he did ; he dos ; he hasnt ; he hid ; he is ; he only
        detox	3	he stop ; head keep ; health rn ; hen ; her hand ; her nos ; her pil ; her typ ; her win
        detox	3	heroin half ; hes drool ; hes drunk ; hes on ; hid it ; him onc ; him seen ; him sleep
        detox	3	hip ; his and ; his arm ; his ex ; his nos ; his whiskey ; hit with ; hom now ; horribl
        detox	3	hospic nurs ; hoy bien ; hurt lik ; husband want ; i doubl ; i haul ; i left ; i lift
        detox	3	i skip ; i stop ; i tel ; i ~put ; ice cream ; im oding ; im puk ; im short ; in band
        detox	3	in dorm ; in treatment ; inmat releas ; insuranc say ; int detox ; internet ; intubat
        detox	3	iop for ; is black ; is different ; is half ; is rn ; it now ; it wait ; ito ; its so
        detox	3	its sunday ; its win ; iv dai ; ive said ; jal air ; jerk 0 ; just slid ; keep turn
        detox	3	keep wak ; kid asleep ; klonopin four ; knot ; know its ; la cesare ; la clinic
        detox	3	la hidrocodon ; la loteri ; la malil ; la net ; la operation ; la plant ; la recet ; laps
        detox	3	las mano ; last cup ; last etoh ; last pm ; le acab ; le ech ; le hag ; le peg ; le pus
        detox	3	le vend ; liaison ; lik every ; lik thi ; liquid ; liquor cabinet ; listerin ; llav en
        detox	3	lleg en ; llegan ; lo par ; lo ultim ; look gray ; los dia ; los ojito ; lu thi ; m book
        detox	3	m drink ; m fent ; m h/o ; m had ; m methadon ; m norc ; man down ; mantec ; martini at
        detox	3	me busquen ; me cor ; me salv ; medic 0 ; ment ; merc me ; met fentanil ; metadon de
        detox	3	methadon for ; mg for ; mg want ; mi amor ; min per ; minut ago ; minut or ; monday the
        detox	3	money is ; mor becaus ; mor y ; morn the ; mouth and ; mumbl ; mushroom on ; mustard
        detox	3	my counselor ; my email ; my fridg ; my hid ; my insuranc ; my lawy ; my night ; my script
        detox	3	my skin ; my system ; my ~wif ; naloxon ; need somewher ; nephew took ; nev talk ; ni agar
        detox	3	night ago ; nip ; nip of ; nit sinc ; no bug ; no exist ; no existen ; no gin ; no ~peg
        detox	3	no ~regul ; noon on ; not allow ; not respond ; not ~sick ; noth lik ; now sweat ; numb do
        detox	3	number on ; nurs about ; nurs so ; ob clinic ; of evan ; of norc ; of one ; of roxi
        detox	3	off a ; off adderal ; ojito ; olympic ; on arrival ; on bar ; on floor ; on h
        detox	3	on hydrocodon ; on lean ; on nightstand ; on oxy ; on oxycodon ; on street ; on subutex
        detox	3	one bump ; one down ; one go ; one week ; only ; only question ; open but ; opening
        detox	3	orientador ; orin ; oth phon ; over that ; overdos in ; overnight ; oxy a ; oxycontin
        detox	3	pack for ; pain mgmt ; par desintoxic ; par desintoxicacion ; parpade ; pas le ; pas out
        detox	3	patient who ; payday ; pcp retir ; peopl off ; perc dai ; percocet a ; percocet in
        detox	3	pharmacy ; pharmacy say ; pick thread ; pie y ; piel de ; pil lik ; pil organiz
        detox	3	pint every ; plac ; poison ; possibl ; pour sweat ; pregnant ; prescrib ; prescrib one
        detox	3	primer comunion ; prior ~w/d ; privat ; program de ; prov a ; pt awak ; puk bil ; pukin
        detox	3	pul the ; pun de ; pura ; pus mor ; q su ; quart ; que primer ; quis dej ; quit drink
        detox	3	quit his ; rat y ; rata ; red every ; refil my ; rememb non ; residential and ; retir to
        detox	3	reviv ; ring on ; rivotril de ; rough 0 ; rous ; rum and ; runny ; runny nos ; s dai
        detox	3	sab lo ; sab me ; sab que ; sap ; saturday on ; say so ; say you ; scissor ; script say
        detox	3	se muev ; se pic ; seat ; seiz in ; seiz x ; sent en ; sermon ; serv ; servic weapon
        detox	3	shad of ; shak lik ; she awak ; she stop ; she wont ; sherry and ; shit ; shook him
        detox	3	shook so ; should tel ; sig tom ; sign my ; sin cervez ; sin eso ; sinc sat ; singl day
        detox	3	singl even ; slap me ; slept sinc ; slot ; slur i ; smok 0 ; smok m ; smok meth
        detox	3	smok them ; social ; soft voic ; someon watch ; someth from ; someth off ; son de
        detox	3	spic and ; spray my ; spray twic ; st and ; st john ; start hav ; start in ; station bottl
        detox	3	stomach in ; stop 0 ; stop vodk ; stop xanax ; strip off ; suboxon strip ; sunday night
        detox	3	surgery in ; sus gallo ; sweat + ; tab / ; tak over ; tak someon ; taken a ; tard
        detox	3	teach fourth ; teen cal ; ten drink ; ten every ; tequil ; that would ; the ac ; the amp
        detox	3	the combination ; the eleven ; the encampment ; the group ; the horn ; the internet
        detox	3	the kil ; the kratom ; the muscl ; the nightstand ; the pap ; the paramedic ; the refil
        detox	3	the rug ; the spac ; the spray ; the tac ; the target ; the toilet ; the tremor ; the tub
        detox	3	them befor ; ther is ; ther park ; thes day ; they wrot ; think theyd ; third period
        detox	3	thirty day ; thirty rack ; thought thi ; thre bottl ; thre day ; thre dos ; thread
        detox	3	thread off ; through his ; tiemblan las ; tien delirium ; til he ; tim ever ; tin
        detox	3	to clos ; to deliv ; to rehab ; to touch ; to with ; to ~quit ; today ; today hes ; tok
        detox	3	tom caguama ; tom un ; tox neg ; trab la ; trag ayer ; tramadol que ; treatment in
        detox	3	trembl sinc ; tri a ; triag rn ; try it ; tuesday aft ; tuesday on ; tumbl ; tumbl of
        detox	3	two bar ; two bottl ; two with ; two without ; uas ; una 0 ; uncl ray ; unconsciou on
        detox	3	until his ; until ive ; up arm ; us 0 ; use lik ; used thi ; va sw ; valium ; vamo a
        detox	3	ve rata ; very privat ; vez estoy ; vez tom ; visual ; vodk all ; vodk from ; vodk qd
        detox	3	vomit blood ; w/d management ; want 0 ; want medical ; was in ; was wednesday ; wasp
        detox	3	wast and ; we admit ; we buri ; week left ; wet ; wet the ; wet through ; what month
        detox	3	what numb ; whisky ; wif goe ; wif whisper ; wil hold ; with breakfast ; withdraw
        detox	3	without ; wok ; xan ; xanax ; xanax all ; xanax at ; xanax dai ; xanax de ; xanax four
        detox	3	xanax from ; xanax hac ; xanax two ; y fri ; y otra ; y ronc ; y se ; ya quier
        detox	3	yawn gooseflesh ; year from ; yesterday morn ; you dont ; you hav ; you pick ; you und
        detox	3	~abstinenci ; ~al ; ~antecedent ; ~antecedent ~de ; ~cant ; ~clonic ; ~de
        detox	3	~de ~convulsion ; ~delirium ~tremen ; ~diari ; ~dop ; ~dr ; ~el ~ojo ; ~fifth ; ~his ~own
        detox	3	~hosp ; ~i ~stop ; ~icu stay ; ~jail ; ~junki ; ~leg ; ~lik ~to ; ~me ~da ; ~me ~dan
        detox	3	~no ~thought ; ~nos ; ~ojo ; ~one ~of ; ~ox ; ~ox ~0 ; ~peg ~el ; ~percocet ; ~pt ; ~puk
        detox	3	~regul ; ~regul ~use ; ~relaps ; ~roommat ; ~run and ; ~seiz ; ~seiz onc ; ~seizur and
        detox	3	~shaky ; ~soak ; ~sustanci ; ~sz ; ~tak someon ; ~the ; ~tonic ; ~tonic ~clonic ; ~trag
        detox	3	~tremen ; ~wont
        detox	2	# given ; *backToUse.0 ; *ciwa.0 ; *confusion.0 ; *confusion.0:other_experiencer
        detox	2	*deliriumTremens.0:possible ; *emergency.4 ; *emergency.4:negated ; *family.8
        detox	2	*hallucination.1 ; *keptUsing.0:negated ; *lastUsed.0:other_experiencer ; *mandator.1
        detox	2	*nonDrug.0:hypothetical ; *overdose.0:negated ; *quantity.1 ; *quitting.0:possible
        detox	2	*residentialEnding.0:hypothetical ; *seizure.1:historical ; *seizure.2:negated ; *spam.0
        detox	2	*substance.0:hypothetical ; *suicidalOblique.9 ; *thirdParty.0 ; *thirdParty.9
        detox	2	*wantsOff.0:other_experiencer ; *wantsToQuit.0 ; *withdrawalHint.0:possible ; + ask
        detox	2	+ tremor ; / d ; / mo ; / o ; 0 ambien ; 0 bourbon ; 0 cervez ; 0 four ; 0 had ; 0 heroin
        detox	2	0 his ; 0 hospitaliz ; 0 litr ; 0 lo ; 0 ml ; 0 month ; 0 moth ; 0 need ; 0 norc
        detox	2	0 pastilla ; 0 pharmaci ; 0 pil ; 0 qd ; 0 senior ; 0 som ; 0 strap ; 0 tequil ; 0 train
        detox	2	0 w ; 0 win ; 0 ~no ; a bitten ; a bump ; a bunch ; a coffe ; a costc ; a day ; a fit
        detox	2	a fre ; a goat ; a grand ; a guy ; a hospic ; a human ; a m ; a medical ; a nut ; a privat
        detox	2	a rail ; a report ; a road ; a six ; a sound ; a stay ; a ~beer ; abiert ; about 0
        detox	2	about a ; about an ; about twenty ; abr ; abr y ; abuel dic ; abuel en ; abuel llev ; abx
        detox	2	acab ; acct ; ach i ; acros from ; act lik ; activ ; adentr del ; adict ; admit dai
        detox	2	aft he ; aft her ; aftercar ; afuer de ; again 0 ; again not ; again that ; agar la
        detox	2	agre to ; agu ; ahor est ; ahor ya ; airlin ; airport ; al braz ; al gat ; alcohol del
        detox	2	all out ; along and ; alphabetiz the ; already pick ; alto ; alumni ; am not ; am seventy
        detox	2	am want ; amanec tembl ; ambulanc ; ambulanc with ; an anesthesiologist ; an everyday
        detox	2	and als ; and cannot ; and clos ; and count ; and drink ; and hav ; and his ; and isnt
        detox	2	and min ; and mor ; and spent ; and start ; and stop ; and they ; and using ; and ~sweat
        detox	2	anesthesiologist ; anex ; ano convulsion ; anoch la ; anoch se ; anoth facility ; ant era
        detox	2	anteay ; anyhow ; anyon tak ; arc ; arm drop ; as prescrib ; as rain ; as someth ; asient
        detox	2	ask thi ; assist ; asymptomatic ; at count ; at lunch ; at your ; ataqu en ; atin al
        detox	2	ativan every ; aunti ; away twelv ; ayer a ; baby fin ; back and ; back lik ; bag
        detox	2	bag with ; bailey ; bajarl ; balbo ; bar on ; bare ; bartend ; bartend and ; bathroom with
        detox	2	be gon ; be talk ; beanbag ; becaus id ; becaus nobody ; been an ; been finish ; been sinc
        detox	2	been six ; been thi ; beer a ; beer by ; beer fri ; befor his ; befor sup ; beg ; bet off
        detox	2	between job ; bien trabaj ; bit thru ; bitten through ; blanket cal ; blu ; blu all
        detox	2	blu pil ; board and ; book 0 ; bor de ; bostezo ; bottl 0 ; bottl dai ; bottl und
        detox	2	box every ; brain ; brandy dai ; breakfast ; breakfast to ; bright red ; bring and
        detox	2	brush ant ; brush bug ; bug walk ; build ; bump ; bup 0 ; but ask ; button my ; by choic
        detox	2	by lunch ; by ten ; cabinet lik ; cad una ; cader ; cal ive ; calambr en ; calambr y ; can
        detox	2	can in ; can mov ; candl wax ; cant clos ; capful of ; cath ; certifi ; chair as ; chav
        detox	2	cheerful ; chemistry ; cherry ; chicken out ; children ; chiv por ; cho in ; cierran
        detox	2	circuit ; cirugi ; ciw 0 ; claim ; claim it ; clinic clos ; clock ; clock in ; clock sinc
        detox	2	clonazepam de ; clos with ; clr jok ; clr teach ; clr thank ; clr work ; clt ; coat rack
        detox	2	cobran y ; coc con ; cocain weekend ; cod ; com diez ; com dorm ; com un ; comfort med
        detox	2	compar program ; compr ; compression ; con alcohol ; con escalofrio ; con medi ; confund
        detox	2	confus and ; convulsion y ; cook brandy ; cookout ; corazon se ; cort el ; cosi
        detox	2	cough syrup ; could ; couldnt sign ; county to ; court ; court at ; covid ; cps ; cramp +
        detox	2	cramp and ; cran ; crawl ; crayon ; crown ; cuand muri ; cuchillo ; cuidamo ; cupboard
        detox	2	current 0 ; cut with ; d 0 ; d ago ; d wif ; d/c her ; da mied ; dad no ; dai all ; dai lu
        detox	2	dai vodk ; dai want ; dan ; dan terapi ; daught start ; daught want ; day drink ; day easy
        detox	2	day eight ; day from ; day god ; day now ; day so ; day thirty ; day thre ; day too ; de 0
        detox	2	de chiv ; de cristal ; de fond ; de futbol ; de hueso ; de mezcal ; de oxicodon
        detox	2	de respir ; de tom ; dead broth ; dead for ; deadlin ; dec de ; decad ; del albergu
        detox	2	del hombr ; del program ; deliv ; dem ; desd anoch ; desintoxicacion con ; despiert y
        detox	2	detector ; detox near ; detox wher ; dewar ; dia ant ; dia mi ; dia sal ; diarre no
        detox	2	diarre y ; did a ; dieron ; dio una ; disc ; discharg of ; do ; do medical ; do to ; dobl
        detox	2	doc cerveza ; doctor about ; doctor cut ; doctor gav ; doctor has ; doctor lo
        detox	2	doctor writ ; doesnt answ ; doesnt do ; dog flunk ; domingo mas ; don at ; dont both
        detox	2	dont drink ; dont judg ; dop iv ; dos 0 ; dos thi ; dos window ; doubl ; doubl and
        detox	2	down her ; drank sat ; drink from ; drink has ; drink i ; drink is ; drink not
        detox	2	drink sinc ; drink to ; drink yesterday ; drop in ; drov past ; drug stor ; dts per
        detox	2	dur la ; each ; each month ; each of ; ear ring ; eat + ; eat them ; eight ; el bur
        detox	2	el espray ; el rivotril ; el sab ; el senor ; elevator ; els given ; em 0 ; em befor
        detox	2	embaraz de ; emesi x ; en googl ; encer a ; enfermera ; enganch al ; enough of ; entonc se
        detox	2	er sw ; er to ; error ; es en ; es un ; es ~adict ; escalofrio diarre ; eso dic
        detox	2	eso tambien ; espos 0 ; espray ; est dorm ; est tod ; estamo en ; estoy bien ; etoh pint
        detox	2	even clas ; even i ; ever tri ; every ; every one ; everyon in ; ex and ; exact how
        detox	2	eye wont ; f methadon ; f norc ; f she ; fax machin ; fd ; febrer ; fellow in ; fentanil 0
        detox	2	fev 0 ; few beer ; find a ; find her ; fingernail are ; finish rehab ; firemen ; firework
        detox	2	first week ; fix my ; flask in ; flight and ; floor sinc ; fly j ; foam and ; foc
        detox	2	foil in ; for age ; for eleven ; for hip ; for transf ; for weed ; for your ; forehead
        detox	2	forest ; found by ; four a ; four bar ; four in ; fri ; friday my ; friday night
        detox	2	friend took ; from about ; from alcohol ; from breakfast ; from four ; from out ; fry
        detox	2	fuimo a ; ful on ; ful tim ; fum 0 ; fum a ; fum com ; fum de ; functional ; funeral and
        detox	2	gallop ; gas ; get any ; get loud ; get off ; gf he ; gf left ; girl get ; go about
        detox	2	goe down ; goe lik ; goe up ; gon every ; gon int ; gon lie ; gon the ; good work
        detox	2	goosebump yawn ; got a ; got down ; got shut ; got up ; gown ; gracia por ; gram and
        detox	2	gram diari ; grandm her ; gray and ; groggy now ; gues at ; gurgl and ; gurgl lip ; h ciw
        detox	2	habl y ; hac medi ; hac quinc ; hac tre ; hac una ; had her ; half ; half every ; hand
        detox	2	hard seltz ; hart ; has gon ; has used ; hasnt mis ; hast de ; haul ; hav kid ; hav nin
        detox	2	havent told ; he cal ; he can ; he chew ; he clear ; he dorm ; he put ; he rais ; he refus
        detox	2	he retir ; he took ; heard of ; heavy ; her a ; her chest ; her head ; her mind
        detox	2	her offic ; her tongu ; her who ; heroin addict ; hes just ; hes only ; hes pick ; hi thi
        detox	2	hid them ; hij la ; hilo ; him on ; him today ; him up ; his beer ; his cheek ; his dead
        detox	2	his lunch ; his pil ; his practic ; his stuf ; his word ; hold with ; holler ; homecom
        detox	2	hop you ; horari ; hospital told ; how that ; how would ; hoy 0 ; hoy si ; husb supportiv
        detox	2	hx ~w/d ; hygienist and ; i buri ; i buy ; i fal ; i gag ; i kil ; i lock ; i pour
        detox	2	i slap ; i soak ; i ~cant ; i ~dri ; ice ; icu ; ihs ; ill go ; im drip ; im okay ; im on
        detox	2	in 0 ; in its ; in july ; in may ; in octob ; in restraint ; in sprit ; in tijuan
        detox	2	in torranc ; infeccion ; insid out ; int dts ; int one ; intent ; internet y ; inyect chiv
        detox	2	iop in ; is addict ; is by ; is dan ; is dop ; is it ; is lat ; is oding ; is run
        detox	2	it again ; it just ; it mor ; it was ; its six ; ive had ; ive watch ; jit ; job i ; john
        detox	2	join the ; judg me ; jump at ; just drink ; just put ; keep cal ; kept her ; ketamin +
        detox	2	kil a ; kil tim ; klonopin and ; klonopin last ; know dat ; know i ; l and ; la cader
        detox	2	la caj ; la car ; la lengu ; la methadon ; la panz ; la pastil ; la voz ; las gracia
        detox	2	last month ; last thi ; last vodk ; last xanax ; law on ; lawy say ; lay down ; le atin
        detox	2	le doy ; le fue ; le pegu ; le salen ; leer ; left a ; left my ; length of ; lengu
        detox	2	let myself ; lft up ; librium tap ; licens ; lid ; lif back ; lift her ; light hurt
        detox	2	lik candy ; lik he ; lik im ; lik pencil ; lik wat ; limit on ; limpi ; lin bf ; lip are
        detox	2	lip gray ; lip look ; literal ; littl airplan ; llev dos ; lo recet ; lo tom ; lo tuv
        detox	2	load the ; lock it ; lockdown ; look fin ; lun a ; lunch ; m bar ; m hx ; m last
        detox	2	m narcan ; m no ; m post ; m vet ; m wif ; m ~dts ; main ; maiz ; mak her ; mal seizur
        detox	2	mam par ; mand el ; maraca ; march at ; mart en ; mayor se ; md ; md 0 ; me 0 ; me brincan
        detox	2	me by ; me cae ; me dijeron ; me duelen ; me levant ; me llev ; me my ; me the ; me until
        detox	2	meal ; med as ; medic used ; medicar with ; mediodi ; men on ; mer ; metadon 0
        detox	2	methadon 0 ; methadon in ; methadon sinc ; meti ; meti chiv ; milligram ; mirror ; ml
        detox	2	mo 0 ; model ; mom quit ; mom tak ; mon 0 ; monday and ; month its ; mora ; morn and
        detox	2	mouth has ; muert y ; mug ; must ; must complet ; my 0 ; my bro ; my dead ; my eye
        detox	2	my fami ; my finger ; my grandfath ; my insid ; my nerv ; my norc ; my palm ; my prim
        detox	2	my sou ; my stomach ; my twin ; my watch ; my ~cousin ; my ~leg ; myself to ; n hes ; n my
        detox	2	n ther ; naloxon kit ; nam of ; nam yet ; narcan brought ; narcan sun ; nariz y
        detox	2	nasal spray ; nauseou ; nbr ; necesitamo ; need ; need advic ; needl 0 ; negr ; nen ; nerv
        detox	2	nev again ; new doctor ; niet est ; night 0 ; night off ; night without ; nin or ; nina
        detox	2	nit ; nit 0 ; nit in ; no a ; no amount ; no entr ; no era ; no fent ; no insuranc
        detox	2	no sab ; no sit ; no tremor ; no vuelv ; no ~blu ; no ~pet ; nobody to ; non left
        detox	2	noon and ; noon if ; not had ; not new ; not re ; not slept ; not ther ; not ~shaky
        detox	2	not ~weed ; now becaus ; now she ; nt ; nts ago ; nurs lin ; o aqui ; och o ; od on
        detox	2	odd on ; odd sat ; of about ; of dewar ; of golf ; of seagram ; of tak ; of tramadol ; off
        detox	2	off bar ; off by ; off day ; off em ; off i ; off methadon ; off mid ; off telegram
        detox	2	off valium ; off weed ; off whiskey ; often ; ojo a ; ok if ; okay ; old chair ; on em
        detox	2	on ice ; on purpos ; on them ; on vicodin ; one befor ; one breath ; one seizur ; one wont
        detox	2	only the ; only tim ; ont ; ont the ; open at ; opening for ; operation ; or detox ; or do
        detox	2	or dont ; or ten ; otherwis i ; out seven ; out she ; out thursday ; oven and ; overdid
        detox	2	overdid it ; overnight hom ; own kid ; oxycodon 0 ; pa que ; pack ; pain pil ; pair of
        """
}
