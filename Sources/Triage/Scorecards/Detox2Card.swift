extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	4	in hallway ; in hotel ; in ten ; in withdrawal ; inmat ; inpt in ; intern en ; invisibl
        detox	4	is hook ; is overdos ; isnt ther ; it away ; it possibl ; its all ; its day ; iv
        detox	4	jarab con ; jur que ; just wait ; just win ; keep swat ; kick and ; klonopin sinc
        detox	4	know youl ; kratom every ; l ; la madrug ; la metadon ; la pas ; las compr ; las de
        detox	4	las perc ; lawy ; ld 0 ; le acaban ; le compr ; light the ; lik 0 ; liquor stor ; litr y
        detox	4	littl blu ; llam x ; lo consig ; los compr ; lueg se ; mam tom ; mami ; manan vomit
        detox	4	many of ; marker ; mayb half ; me acab ; me cor ; me last ; me narcan ; me one ; me pued
        detox	4	meti alg ; mi comp ; min ago ; mom on ; moradito ; morn lik ; mouth ; my nos ; my pain
        detox	4	my signatur ; n he ; need two ; need w/d ; needl on ; nerv pil ; nev doe ; nin ten
        detox	4	nip in ; no sient ; no xanax ; nobody wil ; noch desd ; nod ; norc aft ; normal que
        detox	4	nos is ; not lol ; now her ; nurs re ; octavo de ; od ing ; of fetty ; of lorazepam
        detox	4	of mom ; of valium ; off but ; off snap ; off vodk ; on bathroom ; on fifteen ; on floor
        detox	4	on wednesday ; one thi ; only weed ; opan ; or twelv ; organist ; outpatient only
        detox	4	own addres ; oxicodon ; oxy 0 ; oxy dai ; pac ; panz y ; paramedic used ; pas con
        detox	4	pastilla hac ; patch ; perc off ; pk night ; poison control ; por mas ; possibl to
        detox	4	pour at ; prescrib retir ; program on ; program residencial ; pt / ; pt agreeabl ; pun de
        detox	4	q hr ; q mo ; que ano ; que casi ; que debi ; que fueron ; que noma ; quier ~hospital
        detox	4	quit el ; quot ; rac ; rac and ; ran dry ; rath be ; recib hoy ; refil ; resp ; respons to
        detox	4	retir and ; rid of ; ron todo ; ronc bien ; roommat on ; rossi ; round the ; rous to ; rph
        detox	4	rr ; rub ; rug ; run lik ; sab me ; sac la ; sack of ; sali en ; sam as ; santo ; scotch a
        detox	4	se hac ; se le ; se mordi ; seizur 0 ; shak sweat ; shaky in ; she count ; she drink
        detox	4	she feel ; she set ; she sweat ; she took ; sherry ; shoot it ; sick again ; sinc a
        detox	4	sinc im ; sinc wed ; sinc you ; sist nam ; sist of ; sist want ; sit stil ; skip the
        detox	4	sleep x ; slep ; slivovitz ; slow ; so tel ; soak in ; sobredosific ; sobrin se
        detox	4	somebody hand ; someon can ; son dad ; span ; spoon ; stat dtr ; stay dry ; stop it
        detox	4	stop my ; strung out ; suboxon ; sud y ; supervis a ; surgical tech ; system ; tafil
        detox	4	tak four ; temblor ; tequil ; tequil todo ; tequil y ; that fix ; that lin ; that stop
        detox	4	that wil ; the ambulanc ; the child ; the dying ; the encampment ; the kil ; the methadon
        detox	4	the mouth ; the pip ; the routin ; the run ; the trembl ; the vein ; them every ; then blu
        detox	4	ther ask ; ther such ; think he ; thirty fiv ; thru cal ; tied down ; tien medicar ; til i
        detox	4	tim the ; tio ; tio no ; tj ; to hold ; to sup ; tom tramadol ; tonight the ; tremen
        detox	4	triag 0 ; two shirt ; un foc ; un octavo ; und a ; unles ive ; until i ; up cant ; up sick
        detox	4	use that ; using anyth ; usted hacen ; version ; vodk and ; voic my ; vomit bili
        detox	4	vomit hast ; w/d from ; wak ; want down ; want mat ; want transf ; was sold ; week along
        detox	4	week ear ; wen ; wer shak ; wev a ; what all ; whiskey cold ; whol body ; wil fax
        detox	4	win som ; wisdom ; wisdom teeth ; with medical ; with narcan ; withdrawn ; without the
        detox	4	wok up ; wont wak ; wouldnt eat ; y cad ; y casi ; y nad ; y traig ; ya mer ; year 0
        detox	4	you wont ; youl ask ; ystdy ; zoom ; ~ano ; ~cam ; ~chil ; ~dej ~el ; ~die ; ~dri
        detox	4	~dri ~out ; ~drug given ; ~dts onc ; ~end ; ~fetty ; ~gin ; ~grand ; ~grand ~mal
        detox	4	~his ~own ; ~i ~seiz ; ~icu 0 ; ~las ~mano ; ~mal ; ~my ; ~of ; ~off ~the ; ~opi / ; ~pued
        detox	4	~rum ; ~sam ; ~seiz ~when ; ~seizur 0 ; ~singl ; ~sz in ; ~ten
        detox	3	*abstinent.0:hypothetical ; *backToUse.0:negated ; *caller.0:historical
        detox	3	*injecting.0:other_experiencer ; *iopRequest.0:hypothetical ; *losingSupply.0:negated
        detox	3	*misuse.0:other_experiencer ; *naloxone.0:negated ; *outpatientWord.0:hypothetical
        detox	3	*quantity.0:possible ; *quitting.0:hypothetical ; *quitting.0:other_experiencer
        detox	3	*relief.0:hypothetical ; *relief.2:hypothetical ; *substance.1:hypothetical
        detox	3	*substance.1:negated ; *suicidal.0:negated ; *wantsOff.0:hypothetical
        detox	3	*withdrawal.0:historical ; *withdrawalHint.0 ; + beer ; 0 bundl ; 0 cerveza ; 0 clonazepam
        detox	3	0 com ; 0 current ; 0 disorient ; 0 el ; 0 gin ; 0 giv ; 0 his ; 0 hrs ; 0 if ; 0 last
        detox	3	0 narcan ; 0 oh ; 0 shot ; 0 sob ; 0 tied ; 0 tom ; 0 xanax ; 0 yawn ; @ ; a cho ; a half
        detox	3	a lie ; a perc ; a pig ; a pul ; a snor ; a spanish ; a terribl ; a tooth ; abiert y
        detox	3	absces l ; acab el ; acaban a ; acost ; acost y ; addict ; addict to ; administration
        detox	3	aft dark ; agar ; ago cant ; ago i ; agu y ; ahorit me ; al suel ; alarm ; alert ; alg
        detox	3	alg en ; alg se ; all me ; alvar ; am lin ; ambulatory ; and con ; and malil ; and straw
        detox	3	and swollen ; and wok ; and ~ox ; ant off ; app ; aquavit ; are cod ; are his ; are stil
        detox	3	arent ther ; arm wher ; arrival ; asap ; ask question ; asleep with ; at prep ; ativan a
        detox	3	ativan on ; ativan sinc ; aunt in ; ayer no ; ayud mi ; back down ; bag him ; bag was
        detox	3	ban ; bar her ; bar sinc ; bathroom lik ; be away ; be fin ; be seen ; beb un
        detox	3	becaus without ; bedtim ; been pocket ; been sick ; been sweat ; been without ; befor my
        detox	3	befor noon ; between the ; bf of ; big one ; bit through ; bloody ; blu / ; blu every
        detox	3	blu last ; bluish ; boc y ; bombero lo ; botel diari ; bottl and ; bottl gon
        detox	3	breakfast lunch ; breath aft ; breath keep ; bro 0 ; brought him ; busquen ; but tonight
        detox	3	button ; buy the ; by him ; cabinet ; cachet ; cajit ; cal husb ; cant leav ; cant pay
        detox	3	cant tak ; cap ; capsul a ; card has ; carton de ; catalog ; caus i ; cesare ; chat with
        detox	3	cheap ; chil ; child ; chiv desd ; chiv todo ; chiv y ; ciruel ; clammy and ; clean record
        detox	3	clerk ; client ; clock x ; cm ask ; cok at ; cok the ; cold on ; coleccion ; colour
        detox	3	comfort ; compadr que ; comunion ; consegu ; convuls in ; convulsion en ; costal de
        detox	3	couch and ; could a ; crack an ; cream truck ; crud ; cuchillo ; cupful ; cut off
        detox	3	cut straw ; d from ; d last ; d non ; d residential ; dad had ; dai use ; dark ; dawn
        detox	3	day aft ; day cam ; day foil ; day i ; day plac ; de bacardi ; de cervez ; de convulsion
        detox	3	de gallin ; de sei ; de tembl ; de tomarl ; de vodk ; dead moth ; dej a ; dej ni
        detox	3	del cristal ; del dolor ; del pie ; deliri ; demasi pastilla ; desd que
        detox	3	desintoxicacion ahi ; detox asap ; detox at ; detox that ; dia desd ; dia x ; diari de
        detox	3	dieron narcan ; dieron ~convulsion ; discreet ; do an ; do iop ; do me ; doc de ; doctor
        detox	3	doctor at ; doing compression ; dolar ; doming en ; dont rememb ; dont ~get ; dop dai
        detox	3	dop sinc ; dos botella ; dos every ; dos miligramo ; doubl up ; drink fri ; drink night
        detox	3	drink whiskey ; drip sweat ; drought ; drunk tank ; dry 0 ; dtr say ; dts 0 ; duelen hast
        detox	3	dur dia ; ear again ; ear q ; eat soup ; eight hour ; eighty and ; el pis ; el tequil
        detox	3	elk ; emesi ; empiez con ; emt ; en sei ; encontr tir ; endors si ; equivoc ; er
        detox	3	es adict ; es q ; esa vez ; est ve ; eternal ; eternal rub ; eval ; even use ; every night
        detox	3	every sunday ; everybody is ; everyday ; everyon would ; existen ; eye ; f gabapentin
        detox	3	f one ; fak perc ; farmaci ; feel all ; feel great ; feel wel ; few day ; figuero
        detox	3	fin today ; fingernail are ; fingernail hav ; firebal in ; firemen ; first ask ; fiv a
        detox	3	flu ; flunk ; flut ; foam and ; fold over ; for has ; for uncl ; for withdrawal ; forg
        detox	3	forty minut ; found me ; four every ; four sinc ; fre to ; freight ; friday nit
        detox	3	from lunch ; from stop ; fue una ; fum chiv ; function ; function alcoholic ; g dai
        detox	3	gallon ; gap ; gav street ; gbl ; get that ; get which ; gf on ; ghb around ; ging
        detox	3	ging ale ; god send ; goin ; goin on ; golp ; gram dai ; guy do ; guy for ; h cow ; h sinc
        detox	3	ha dej ; hac cinc ; had som ; had win ; half of ; halluc ; hand so ; hand wer ; hasnt ~had
        detox	3	hav narcan ; havent been ; hay cam ; he did ; he dos ; he hasnt ; he hid ; he is ; he only
        detox	3	he stop ; he thought ; head keep ; health rn ; hen ; her hand ; her nos ; her pil
        detox	3	her typ ; her win ; heroin half ; hes drool ; hes drunk ; hes on ; hid it ; him onc
        detox	3	him seen ; him sleep ; hip ; his and ; his ex ; his nos ; his whiskey ; his word
        detox	3	hit with ; hom now ; horribl ; hospic nurs ; hoy 0 ; hoy bien ; husband want ; i haul
        detox	3	i left ; i lift ; i skip ; i stop ; i tel ; i ~put ; ice cream ; im puk ; im short
        detox	3	in band ; in dad ; in dorm ; in treatment ; inmat releas ; insuranc say ; int detox
        detox	3	internet ; intubat ; iop for ; is black ; is different ; is half ; is oding ; is rn
        detox	3	it now ; it wait ; ito ; its so ; its sunday ; its win ; iv dai ; ive said ; jal air
        detox	3	jerk 0 ; just slid ; keep cal ; keep turn ; keep wak ; kid asleep ; klonopin four ; knot
        detox	3	know its ; la cesare ; la clinic ; la hidrocodon ; la loteri ; la malil ; la net
        detox	3	la operation ; la plant ; la recet ; landlord cal ; laps ; las mano ; last cup ; last etoh
        detox	3	last pm ; le acab ; le ech ; le hag ; le peg ; le pus ; le vend ; liaison ; lik every
        detox	3	lik thi ; lip gray ; liquid ; listerin ; liv with ; llav en ; lleg en ; llegan ; lo par
        detox	3	lo ultim ; loko ; look gray ; los dia ; los ojito ; lu thi ; m book ; m drink ; m fent
        detox	3	m h/o ; m had ; m last ; m methadon ; m norc ; man down ; mand el ; mantec ; martini at
        detox	3	me busquen ; me salv ; medic 0 ; ment ; merc me ; met fentanil ; metadon de ; methadon for
        detox	3	mg for ; mg want ; mi amor ; min per ; minut ago ; minut or ; monday the ; money is
        detox	3	mor becaus ; mor y ; morn the ; mouth and ; mumbl ; mushroom on ; mustard ; my counselor
        detox	3	my email ; my fridg ; my hid ; my insuranc ; my lawy ; my night ; my palm ; my script
        detox	3	my skin ; my system ; my ~wif ; naloxon ; need somewher ; nephew took ; nev talk ; ni agar
        detox	3	night ago ; nip ; nip of ; nit sinc ; no bug ; no exist ; no existen ; no gin
        detox	3	no insuranc ; no ~peg ; no ~regul ; noon on ; not allow ; not respond ; not ~sick
        detox	3	noth lik ; now sweat ; numb do ; number on ; nurs about ; nurs so ; ob clinic ; of evan
        detox	3	of norc ; of one ; of roxi ; off a ; off adderal ; ojito ; olympic ; on arrival ; on bar
        detox	3	on h ; on hydrocodon ; on lean ; on nightstand ; on oxy ; on oxycodon ; on subutex
        detox	3	one bump ; one down ; one go ; one week ; only ; only question ; open but ; opening
        detox	3	orientador ; orin ; oth phon ; over that ; overdos in ; overnight ; oxy a ; oxycontin
        detox	3	pack for ; pain mgmt ; par desintoxic ; par desintoxicacion ; parpade ; pas le ; pas out
        detox	3	patient who ; payday ; pcp retir ; peopl off ; perc dai ; percocet a ; pharmacy
        detox	3	pharmacy say ; pick thread ; pie y ; piel de ; pil lik ; pil organiz ; pint every ; plac
        detox	3	poison ; possibl ; pour sweat ; prefer ; pregnant ; prescrib ; prescrib one
        detox	3	primer comunion ; privat ; program de ; prov a ; pt awak ; puk bil ; pul the ; pupil
        detox	3	pura ; pus mor ; q su ; quart ; que primer ; quis dej ; quit drink ; quit his ; rat y
        detox	3	rata ; red every ; refil my ; rememb non ; residential and ; retir to ; reviv
        detox	3	rivotril de ; roof 0 ; rough 0 ; rous ; rum and ; runny ; runny nos ; s dai ; sab lo
        detox	3	sab que ; sap ; saturday on ; say so ; say you ; scissor ; script say ; se muev ; seat
        detox	3	seiz in ; seiz x ; sent en ; sermon ; serv ; servic weapon ; shad of ; shak lik ; she awak
        detox	3	she stop ; she swallow ; she wont ; sherry and ; shirt and ; shit ; shook so ; should tel
        detox	3	sig tom ; sign my ; sin cervez ; sin eso ; sinc sat ; singl day ; singl even ; slap me
        detox	3	slept sinc ; slot ; slur i ; smok 0 ; smok m ; smok meth ; smok them ; social ; soft voic
        detox	3	someon watch ; someth from ; someth off ; son de ; spic and ; spray twic ; st and
        detox	3	st john ; start hav ; start in ; station bottl ; stomach in ; stop 0 ; stop vodk
        detox	3	stop xanax ; strip off ; suboxon strip ; sunday night ; surgery in ; sus gallo ; sweat +
        detox	3	tab / ; tak over ; tak someon ; taken a ; tard ; teach fourth ; teen cal ; ten drink
        detox	3	ten every ; termin en ; that would ; the ac ; the amp ; the combination ; the eleven
        detox	3	the group ; the horn ; the internet ; the kratom ; the muscl ; the nightstand ; the pap
        detox	3	the paramedic ; the refil ; the rug ; the spac ; the spray ; the tac ; the target
        detox	3	the toilet ; the tremor ; the tub ; them befor ; ther is ; ther park ; thes day
        detox	3	they wrot ; think theyd ; third period ; thirty day ; thirty rack ; thought thi
        detox	3	thre bottl ; thre day ; thre dos ; thread ; thread off ; through his ; tiemblan las
        detox	3	tien delirium ; til he ; tim ever ; tin ; to clos ; to deliv ; to rehab ; to touch
        detox	3	to with ; to ~quit ; today ; today hes ; tok ; tom caguama ; tom un ; tox neg ; trab la
        detox	3	trag ayer ; tramadol que ; treatment in ; trembl sinc ; tri a ; triag rn ; tuesday aft
        detox	3	tuesday on ; tumbl ; tumbl of ; two bar ; two bottl ; two with ; two without ; uas ; una 0
        detox	3	uncl ray ; unconsciou on ; until his ; until ive ; up arm ; us 0 ; use lik ; used thi
        detox	3	va sw ; valium ; ve rata ; very privat ; vez estoy ; vez tom ; visual ; vodk all
        detox	3	vodk from ; vodk qd ; vomit blood ; w/d management ; want 0 ; want medical ; was in
        detox	3	was wednesday ; wasp ; wast and ; we admit ; we buri ; week left ; wet ; wet the
        detox	3	wet through ; what month ; what numb ; whisky ; wif goe ; wif whisper ; wil hold
        detox	3	with breakfast ; withdraw ; without ; wok ; xan ; xanax ; xanax all ; xanax at ; xanax dai
        detox	3	xanax de ; xanax four ; xanax from ; xanax hac ; xanax two ; y otra ; y ronc ; y se
        detox	3	ya quier ; yawn gooseflesh ; year from ; yesterday morn ; yo cre ; you dont ; you hav
        detox	3	you pick ; you und ; ~abstinenci ; ~al ; ~antecedent ; ~antecedent ~de ; ~clonic ; ~de
        detox	3	~de ~convulsion ; ~delirium ~tremen ; ~diari ; ~dop ; ~dr ; ~el ~ojo ; ~fifth ; ~hosp
        detox	3	~i ~stop ; ~icu stay ; ~jail ; ~junki ; ~leg ; ~lik ~to ; ~manan ~me ; ~me ~da ; ~me ~dan
        detox	3	~no ~thought ; ~nos ; ~ojo ; ~one ~of ; ~ox ; ~ox ~0 ; ~peg ~el ; ~percocet ; ~pt ; ~puk
        detox	3	~regul ; ~regul ~use ; ~relaps ; ~roommat ; ~run and ; ~seiz ; ~seiz onc ; ~seizur and
        detox	3	~shaky ; ~soak ; ~sustanci ; ~sz ; ~tak someon ; ~the ; ~tonic ; ~tonic ~clonic ; ~trag
        detox	3	~tremen
        detox	2	# given ; *backToUse.0 ; *ciwa.0 ; *confusion.0 ; *confusion.0:other_experiencer
        detox	2	*deliriumTremens.0:possible ; *emergency.4 ; *emergency.4:negated ; *family.8
        detox	2	*hallucination.1 ; *homeless.0 ; *keptUsing.0:negated ; *lastUsed.0:other_experiencer
        detox	2	*mandator.1 ; *nonDrug.0:hypothetical ; *overdose.0:negated ; *quantity.1
        detox	2	*quitting.0:possible ; *residentialEnding.0:hypothetical ; *seizure.1:historical
        detox	2	*seizure.2:negated ; *spam.0 ; *substance.0:hypothetical ; *suicidalOblique.9
        detox	2	*thirdParty.0 ; *thirdParty.9 ; *wantsOff.0:other_experiencer ; *wantsToQuit.0
        detox	2	*withdrawalHint.0:possible ; + ask ; + gurgl ; + tremor ; / d ; / mo ; / o ; 0 am
        detox	2	0 ambien ; 0 bourbon ; 0 cervez ; 0 four ; 0 had ; 0 heroin ; 0 hospitaliz ; 0 litr ; 0 lo
        detox	2	0 ml ; 0 month ; 0 moth ; 0 need ; 0 norc ; 0 pastilla ; 0 pharmaci ; 0 pil ; 0 qd
        detox	2	0 senior ; 0 som ; 0 strap ; 0 tequil ; 0 train ; 0 w ; 0 win ; a bitten ; a bump
        detox	2	a bunch ; a coffe ; a costc ; a day ; a fit ; a fre ; a goat ; a grand ; a guy ; a hospic
        detox	2	a human ; a m ; a medical ; a nut ; a privat ; a rail ; a report ; a road ; a six
        detox	2	a sound ; a stay ; a ~beer ; abiert ; about 0 ; about a ; about an ; about twenty ; abr
        detox	2	abr y ; abuel dic ; abuel llev ; abx ; acab ; acct ; ach i ; acros from ; act lik ; activ
        detox	2	adentr del ; adict ; admit dai ; aft he ; aft her ; aftercar ; afuer de ; again 0
        detox	2	again not ; again that ; agar la ; agre to ; agu ; ahor est ; ahor ya ; airlin ; airport
        detox	2	al ban ; al braz ; al gat ; alcohol at ; alcohol del ; all out ; along and
        detox	2	alphabetiz the ; already pick ; alto ; alumni ; am seventy ; am want ; ambulanc
        detox	2	ambulanc with ; an anesthesiologist ; an everyday ; and als ; and cannot ; and clos
        detox	2	and count ; and drink ; and hav ; and his ; and isnt ; and min ; and mor ; and spent
        detox	2	and start ; and stop ; and they ; and using ; and ~sweat ; anesthesiologist ; anex
        detox	2	ano convulsion ; anoch la ; anoch se ; anoth facility ; ant era ; anteay ; anyhow
        detox	2	anyon tak ; arc ; arm drop ; as prescrib ; as rain ; as someth ; asient ; ask thi ; assist
        detox	2	asymptomatic ; at count ; at lunch ; at your ; ataqu en ; atin al ; ativan every ; aunti
        detox	2	away twelv ; ayer a ; baby fin ; back and ; back lik ; bag ; bag with ; bailey ; bajarl
        detox	2	balbo ; bar on ; bare ; bartend ; bartend and ; bathroom with ; be gon ; be talk ; beanbag
        detox	2	becaus id ; becaus nobody ; been an ; been finish ; been sinc ; been six ; been thi
        detox	2	beer a ; beer by ; beer fri ; befor his ; befor sup ; beg ; bet off ; between job
        detox	2	bien trabaj ; bitten through ; blanket cal ; blu ; blu all ; blu pil ; board and ; book 0
        detox	2	bor de ; bostezo ; bottl 0 ; bottl dai ; bottl und ; box every ; brain ; brandy dai
        detox	2	breakfast ; breakfast to ; bring and ; brush ant ; brush bug ; bug walk ; build ; bump
        detox	2	bup 0 ; but ask ; button my ; by choic ; by lunch ; by ten ; cabinet lik ; cad una ; cader
        detox	2	cal gf ; cal ive ; calambr en ; calambr y ; can ; can in ; can mov ; candl wax ; cant clos
        detox	2	capful of ; cath ; certifi ; chair as ; chav ; cheerful ; chemistry ; cherry ; chicken out
        detox	2	children ; chiv por ; cho in ; cierran ; circuit ; cirugi ; ciw 0 ; claim ; claim it
        detox	2	clinic clos ; clock ; clock in ; clock sinc ; clonazepam de ; clos with ; clr jok
        detox	2	clr teach ; clr thank ; clr work ; clt ; coat rack ; cobran y ; coc con ; cocain weekend
        detox	2	cod ; com diez ; com dorm ; com un ; comfort med ; compar program ; compr ; compression
        detox	2	con alcohol ; con escalofrio ; con medi ; confund ; confus and ; convulsion y
        detox	2	cook brandy ; cookout ; corazon se ; cort el ; cosi ; cough syrup ; could ; couldnt sign
        detox	2	county to ; court ; court at ; covid ; cps ; cramp + ; cramp and ; cran ; crawl ; crib
        detox	2	crown ; cuand muri ; cuidamo ; cupboard ; current 0 ; cut with ; d 0 ; d ago ; d wif
        detox	2	d/c her ; da mied ; dad no ; dai all ; dai lu ; dai vodk ; dai want ; dan ; dan terapi
        detox	2	daught start ; daught want ; day drink ; day easy ; day eight ; day from ; day god
        detox	2	day now ; day so ; day thirty ; day thre ; day too ; de 0 ; de chiv ; de cristal ; de fond
        detox	2	de futbol ; de hueso ; de mezcal ; de oxicodon ; de respir ; de tom ; dead broth
        detox	2	dead for ; deadlin ; dec de ; decad ; del hombr ; del program ; deliv ; dem ; desd anoch
        detox	2	desintoxicacion con ; despiert y ; detector ; detox near ; detox wher ; dewar ; dia ant
        detox	2	dia mi ; dia sal ; diario ; diarre no ; diarre y ; did a ; dieron ; dio una ; disc
        detox	2	discharg of ; do ; do medical ; do to ; dobl ; doc cerveza ; doctor about ; doctor cut
        detox	2	doctor gav ; doctor has ; doctor lo ; doctor writ ; doesnt answ ; doesnt do ; dog flunk
        detox	2	domingo mas ; don at ; dont both ; dont drink ; dont judg ; dop iv ; dos 0 ; dos thi
        detox	2	dos window ; doubl ; doubl and ; down her ; drank sat ; drink from ; drink has ; drink i
        detox	2	drink is ; drink not ; drink sinc ; drink to ; drink yesterday ; drop in ; drov past
        detox	2	drug stor ; dts per ; dur la ; each ; each month ; each of ; ear ring ; eat + ; eat them
        detox	2	eight ; el espray ; el rivotril ; el sab ; el senor ; elevator ; els given ; em 0
        detox	2	em befor ; embaraz de ; emesi x ; encer a ; enfermera ; enganch al ; enough of ; entonc se
        detox	2	er sw ; er to ; error ; es en ; es normal ; es un ; es ~adict ; escalofrio diarre
        detox	2	eso dic ; eso tambien ; espos 0 ; espray ; est dorm ; est fri ; est tod ; estamo en
        detox	2	estoy bien ; etoh pint ; even clas ; even i ; ever tri ; every ; every day ; every one
        detox	2	everyon in ; ex and ; exact how ; eye wont ; f methadon ; f norc ; f she ; fax machin ; fd
        detox	2	febrer ; fellow in ; felt it ; fent diari ; fentanil 0 ; fev 0 ; few beer ; find a
        detox	2	find her ; finish rehab ; firework ; first week ; flask in ; flight and ; floor sinc
        detox	2	fly j ; foc ; foil in ; for age ; for eleven ; for hip ; for weed ; for your ; forehead
        detox	2	forest ; found by ; four a ; four bar ; four in ; fri ; friday my ; friday night
        detox	2	friend took ; from about ; from alcohol ; from breakfast ; from four ; from out ; fry
        detox	2	fuimo a ; ful on ; ful tim ; fum a ; fum com ; fum de ; functional ; funeral and ; gallop
        detox	2	gas ; get any ; get loud ; get off ; gf he ; gf left ; ghb on ; girl get ; go about
        detox	2	goe down ; goe in ; goe lik ; goe up ; gon every ; gon int ; gon lie ; gon the ; good work
        detox	2	goosebump yawn ; got down ; got shut ; got up ; gown ; gracia por ; gram and ; gram diari
        detox	2	grandm her ; groggy now ; gues at ; gurgl and ; gurgl lip ; h ciw ; habl y ; hac medi
        detox	2	hac quinc ; hac tre ; hac una ; had her ; half ; half every ; hand ; hard seltz ; hart
        detox	2	has gon ; has used ; hasnt mis ; hast de ; haul ; hav kid ; hav nin ; havent told ; he cal
        detox	2	he can ; he chew ; he clear ; he dorm ; he put ; he rais ; he refus ; he retir ; he took
        detox	2	heard of ; heavy ; her a ; her chest ; her head ; her mind ; her offic ; her tongu
        detox	2	her who ; heroin addict ; hes just ; hes only ; hes pick ; hi thi ; hid them ; hij la
        detox	2	hilo ; him on ; him today ; him up ; his beer ; his cheek ; his dead ; his lunch ; his pil
        detox	2	his practic ; his stuf ; his xanax ; hold with ; holler ; homecom ; hop you ; horari
        detox	2	hospital told ; how that ; how would ; hoy si ; husb supportiv ; hx ~w/d ; hygienist and
        detox	2	i buri ; i buy ; i fal ; i gag ; i kil ; i lock ; i pour ; i slap ; i soak ; i ~cant
        detox	2	i ~dri ; icu ; ihs ; ill go ; im drip ; im okay ; im on ; in 0 ; in back ; in its
        detox	2	in july ; in may ; in octob ; in past ; in restraint ; in show ; in sprit ; in tijuan
        detox	2	in torranc ; infeccion ; insid out ; int dts ; int one ; intent ; internet y ; inyect chiv
        detox	2	iop in ; is addict ; is by ; is dan ; is dop ; is it ; is run ; it again ; it just
        detox	2	it mor ; it was ; its six ; ive had ; ive watch ; jit ; job i ; john ; join the ; judg me
        detox	2	jump at ; just drink ; just put ; kept her ; ketamin + ; kil a ; kil tim ; klonopin and
        detox	2	klonopin last ; know dat ; know i ; l and ; la cader ; la caj ; la car ; la lengu
        detox	2	la methadon ; la panz ; la pastil ; la voz ; las gracia ; last month ; last thi
        detox	2	last vodk ; last xanax ; law on ; lawy say ; lay down ; le atin ; le doy ; le fue
        detox	2	le pegu ; le salen ; leav ; leer ; left a ; left my ; length of ; let myself ; lft up
        detox	2	librium tap ; licens ; lid ; lif back ; lift her ; lik candy ; lik he ; lik im
        detox	2	lik pencil ; lik wat ; limit on ; limpi ; lin bf ; lip are ; lip look ; liquor cabinet
        detox	2	literal ; littl airplan ; llev dos ; lo recet ; lo tom ; lo tuv ; load the ; lock it
        detox	2	lockdown ; look fin ; loud ; lun a ; lunch ; m bar ; m hx ; m narcan ; m no ; m post
        detox	2	m vet ; m wif ; m ~dts ; main ; maiz ; mak her ; mal seizur ; mam par ; manan le ; maraca
        detox	2	march at ; mart en ; mayor se ; md ; md 0 ; me 0 ; me brincan ; me by ; me cae
        detox	2	me dijeron ; me duelen ; me levant ; me llev ; me my ; me the ; me until ; meal ; med as
        detox	2	medic used ; medicar with ; mediodi ; men on ; mer ; metadon 0 ; methadon 0 ; methadon in
        detox	2	methadon sinc ; meti ; meti chiv ; milligram ; mirror ; ml ; mo 0 ; model ; mom quit
        detox	2	mom tak ; mon 0 ; monday and ; month its ; mora ; morn and ; mouth has ; muert y ; mug
        detox	2	must ; must complet ; my 0 ; my bro ; my dead ; my eye ; my fami ; my finger
        detox	2	my grandfath ; my insid ; my nerv ; my norc ; my prim ; my sou ; my stomach ; my twin
        detox	2	my watch ; my ~cousin ; my ~leg ; n hes ; n my ; n ther ; naloxon kit ; nam of ; nam yet
        detox	2	narcan brought ; narcan sun ; nariz y ; nasal spray ; nauseou ; nbr ; necesitamo ; need
        detox	2	need advic ; needl 0 ; negr ; nen ; nerv ; nev again ; new doctor ; niet est ; night 0
        detox	2	night off ; night without ; nin or ; nina ; nit ; nit 0 ; nit in ; no a ; no amount
        detox	2	no entr ; no era ; no fent ; no sab ; no sit ; no tremor ; no vuelv ; no ~blu ; no ~pet
        detox	2	nobody to ; non left ; noon and ; noon if ; not had ; not new ; not re ; not slept
        detox	2	not ther ; not ~shaky ; not ~weed ; now becaus ; now she ; nt ; nts ago ; nurs lin
        detox	2	o aqui ; och o ; od on ; odd on ; odd sat ; of about ; of dewar ; of golf ; of seagram
        detox	2	of tak ; of tramadol ; off ; off bar ; off by ; off day ; off em ; off i ; off methadon
        detox	2	off mid ; off telegram ; off valium ; off weed ; off whiskey ; often ; ojo a ; ok if
        detox	2	okay ; old chair ; on em ; on ice ; on purpos ; on street ; on them ; on vicodin
        detox	2	one befor ; one breath ; one seizur ; one wont ; only the ; only tim ; ont ; ont the
        detox	2	open at ; opening for ; operation ; or detox ; or do ; or dont ; or ten ; otherwis i
        detox	2	out seven ; out she ; out thursday ; oven and ; overdid ; overdid it ; overnight hom
        detox	2	own kid ; oxycodon 0 ; pa que ; pack ; pain pil ; pair of ; pap hac ; pap no ; papa
        detox	2	par no ; par y ; paramedic brought ; parol ; partn is ; pas nad ; past 0 ; past six
        detox	2	past sunday ; past your ; pastor say ; patch from ; pcp offic ; peg en ; pelicul ; per and
        detox	2	per wk ; perc sinc ; percocet in ; perfect wel ; perk ; pid ; piedr aqui ; piedra
        """
}
