extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	5	is probab ; jackpot ; kid com ; kitchen is ; la cit ; la dental ; la terapeut
        not_a_lead	5	larg animal ; last seen ; lat for ; lavanderi industrial ; law firm ; lcsw ; le pued
        not_a_lead	5	left on ; licens for ; limpiez en ; link below ; lov a ; lvn 0 ; ly ; me anyth
        not_a_lead	5	medi tiemp ; medical record ; mi expedient ; mi ~prim ; minuto ; mother ; mount
        not_a_lead	5	muer por ; muy trist ; my account ; my appointment ; my blu ; my hallway ; my lmft
        not_a_lead	5	my tenant ; nam of ; nam person ; nd yr ; necesit mi ; need copy ; need proof
        not_a_lead	5	neith of ; nervio ; no thank ; no ~cost ; no ~quier ; no ~sud ; nois ; not ~drug
        not_a_lead	5	nurs clas ; of application ; on overnight ; on peopl ; on recovery ; or drink ; our 0
        not_a_lead	5	our agent ; overnight 0 ; own want ; owner ; paralegal ; parent group
        not_a_lead	5	parent support ; past pt ; patient ; paycheck ; peer ; peer specialist ; peopl about
        not_a_lead	5	percent of ; phon cal ; piec on ; piedra ; plac up ; play y ; privacy ; produc a
        not_a_lead	5	produc at ; prom ; proof ; provider ; prueba de ; psicolog ; public ; que estan
        not_a_lead	5	quedamo ; quien le ; quier dej ; quier terapi ; quilt circl ; radi produc ; re any
        not_a_lead	5	refer to ; rehab near ; rep stop ; request ; res in ; rns for ; room without
        not_a_lead	5	second floor ; select ; send 0 ; send a ; sex ; shadow ; shift a ; short on ; si un
        not_a_lead	5	sist need ; sobriety dat ; someon on ; son play ; soy consejer ; sr ; staf memb
        not_a_lead	5	strip ; strip includ ; su program ; subpoen duc ; svc want ; swap ; swing shift
        not_a_lead	5	tak practicum ; tecum ; telegram ; teng permis ; the copay ; the egg ; the groom
        not_a_lead	5	the saf ; the sidewalk ; the sun ; the thre ; then put ; ther last ; thi field
        not_a_lead	5	thi sunday ; thursday or ; tienen psicolog ; tim today ; tir shop ; to buy ; to earn
        not_a_lead	5	to fentanyl ; to visit ; todo y ; took a ; topic ; transfer ; try to ; two pack
        not_a_lead	5	una not ; una tare ; undergrad ; uniform ; unit want ; usa nad ; usc ; usd ; vap just
        not_a_lead	5	verifi ppo ; visit ; voluntari en ; walk through ; want them ; was discharg ; web
        not_a_lead	5	week only ; wer the ; what hour ; who check ; wif cri ; wif of ; with lunch
        not_a_lead	5	with our ; with ppo ; with residential ; wt ; y rop ; year at ; year in
        not_a_lead	5	year warranty ; yog ; you mail ; you treat ; you wil ; your agent ; your career
        not_a_lead	5	your city ; your gift ; your ~medical ; yrs clean ; yrs exp ; zip cod ; ~any ~servic
        not_a_lead	5	~beb ni ; ~diem ; ~per ~diem ; ~sol quier ; ~substanc ; ~sustancia
        not_a_lead	4	% und ; *arrests.0:hypothetical ; *chestPain.9 ; *number.2 ; *soonDate.0
        not_a_lead	4	*spam.0:other_experiencer ; *substance.4:negated ; 0 cuand ; 0 drop ; 0 midnit
        not_a_lead	4	0 night ; 0 no ; 0 until ; a certain ; a copy ; a month ; a packag ; a pap ; a peer
        not_a_lead	4	a q ; a receipt ; a resident ; a ~drug ; acl ; adiccion ; aed ; algun ; ambulanci en
        not_a_lead	4	amend ; an apt ; and busc ; and dat ; and depression ; and dying ; and should ; ap
        not_a_lead	4	are forty ; are get ; articl ; ask to ; authorization ; away the ; barrist ; bed 0
        not_a_lead	4	bed that ; bed to ; bedbug ; been abl ; been chosen ; been pick ; behind your
        not_a_lead	4	bet on ; boyfriend get ; bracelet ; breez ; bring ; budget ; build on ; built for
        not_a_lead	4	busc psicolog ; but im ; button and ; by itself ; by valentin ; cam 0 ; can begin
        not_a_lead	4	can our ; can they ; car died ; card click ; cart de ; cent for ; centr com ; channel
        not_a_lead	4	chat ; chest x ; cigaret ; cleans ; click ; clinician on ; clr said ; coat to ; cobr
        not_a_lead	4	colleg kid ; community servic ; comprobant ; contrat par ; control de ; cook at
        not_a_lead	4	cook with ; cotizacion sin ; counsel for ; count 0 ; cpr ; cuant cuest ; danny
        not_a_lead	4	dat for ; day a ; de market ; de mas ; de nicotin ; de prep ; de rehabilitacion
        not_a_lead	4	dear ; dear hir ; del merc ; denis ; department is ; despeg ; detox unit ; did your
        not_a_lead	4	dirij ; do drug ; do just ; dobl el ; dog has ; donat to ; dond los ; doubl your
        not_a_lead	4	downsiz ; driv position ; drog ; drug in ; due to ; eat and ; egg ; ehr softwar
        not_a_lead	4	el horari ; el maestr ; el val ; el vap ; els nev ; elsewher ; email bounc
        not_a_lead	4	employe want ; en otr ; en ~hac ; encarg de ; enfermer con ; enfermer en ; engagement
        not_a_lead	4	entr con ; entreg ; epipen ; er nurs ; escrib inf ; est el ; estanci de ; ever so
        not_a_lead	4	everyth els ; explanation ; famili no ; few word ; fil bed ; first ten ; for fami
        not_a_lead	4	for fre ; for iop ; for la ; for lab ; for spous ; friday my ; gambler ; group at
        not_a_lead	4	group i ; gummi for ; handl that ; hard feeling ; hardest ; health ; host ; how do
        not_a_lead	4	hoy estoy ; husband died ; i wash ; im eleven ; im fiv ; in apr ; in los ; in public
        not_a_lead	4	in treatment ; inquiri ; insur ; interview one ; iop elsewher ; is an ; is slow
        not_a_lead	4	is thi ; itemiz stmt ; its grief ; its over ; jacket ; just anxiety ; karen
        not_a_lead	4	kil deal ; kind send ; lancast and ; landlord and ; lapd det ; last one ; left 0
        not_a_lead	4	left you ; licenci ; limpiez o ; linen + ; link is ; list in ; list with ; liv two
        not_a_lead	4	lleg al ; lo tienen ; locum ; low ; lupit ; lvn ask ; lvn on ; lvn with ; mam
        not_a_lead	4	march the ; marlboro ; me hiv ; me know ; medi dia ; medication ; merc me
        not_a_lead	4	meth psychosi ; mi ansiedad ; mi po ; mi solicitud ; midnit ; minut by
        not_a_lead	4	month guarante ; moth pas ; moth wont ; mushroom ; my cpap ; my dat ; my depression
        not_a_lead	4	my glas ; my lung ; need anyth ; negotiabl ; neighbor on ; net 0 ; no hard
        not_a_lead	4	no obligation ; nor ; not answer ; not somewher ; numer de ; o limpiez ; of community
        not_a_lead	4	of golf ; of man ; of marlboro ; okay to ; on him ; on octob ; on payrol ; on radi
        not_a_lead	4	on record ; on tap ; one box ; only nicotin ; oportunidad ; orthodontist ; pad ; pag
        not_a_lead	4	pag lo ; pair ; par la ; parej en ; partnership ; payrol ; peer mentor ; peer support
        not_a_lead	4	perdon me ; phon want ; pid copi ; play vide ; po ; pool sup ; post ; practicum hrs
        not_a_lead	4	premis ; prep y ; prim no ; prop 0 ; property ; provid ; psych ; psych np ; pt her
        not_a_lead	4	public radi ; puest de ; quier habl ; quisier ; quot ; radi en ; re what ; reach my
        not_a_lead	4	read on ; receiv a ; recib de ; record msg ; record subpoen ; recovery and ; refund
        not_a_lead	4	registr ; rehab aft ; rehabilitacion ; renewal ; rent on ; rep sel ; report writ
        not_a_lead	4	retir navy ; retir schoolteach ; ring is ; risk ; rm 0 ; rns avail ; robocal extend
        not_a_lead	4	rtw ; sangr de ; se cocin ; search ; self + ; semana que ; sent my ; serv ; shal i
        not_a_lead	4	she bring ; sign a ; slot ; sol ; somebody said ; sport app ; stay her ; stay in
        not_a_lead	4	ste ; stop open ; string ; struggl ; su detox ; subpoen for ; survey on ; sweat
        not_a_lead	4	teach eighth ; tech post ; test strip ; the blow ; the cas ; the deadlin ; the dent
        not_a_lead	4	the hardest ; the jacket ; the patch ; the pocket ; the upstair ; them mail
        not_a_lead	4	ther ever ; ther in ; therapist for ; they split ; thought he ; thur thi
        not_a_lead	4	thursday with ; tim on ; titul en ; to about ; to anoth ; to app ; to complain
        not_a_lead	4	to faciliti ; to teach ; to wednesday ; tol ; tony ; tox lab ; transport ; travel rns
        not_a_lead	4	treat ; treatment hom ; treatment hous ; treatment record ; tri the ; tu celul
        not_a_lead	4	tue nit ; turn de ; turn up ; two door ; un grup ; una agenci ; una imprent ; ur
        not_a_lead	4	urin cup ; van by ; vi que ; voluntario ; want support ; warranty pres ; was ever
        not_a_lead	4	was her ; we help ; we saw ; we wer ; wed lik ; weepy ; what happen ; when is
        not_a_lead	4	who bring ; who doe ; who fix ; whoev doe ; whom ; wish id ; with director ; with oth
        not_a_lead	4	withdrawal is ; work on ; wt los ; x ray ; y ataqu ; y los ; ya sali ; year end
        not_a_lead	4	year experienc ; you at ; you do ; you hold ; you run ; you sent ; your alumni
        not_a_lead	4	your in ; your schedul ; ~drink no ; ~drog ; ~etoh no ; ~ex ; ~find ; ~fre ; ~nurs
        not_a_lead	4	~pt her ; ~seizur
        not_a_lead	3	*barrierChild.1 ; *heavy.0 ; *organDamage.0 ; *otherService.2:negated
        not_a_lead	3	*otherService.3:hypothetical ; *otherService.3:other_experiencer
        not_a_lead	3	*otherService.9:other_experiencer ; *thirdParty.1 ; *treatmentNeed.0:negated ; + if
        not_a_lead	3	0 + ; 0 blanket ; 0 for ; 0 i ; 0 number ; a bles ; a cent ; a cok ; a d ; a day
        not_a_lead	3	a grey ; a lost ; a night ; a paycheck ; a pilot ; a releas ; a stab ; a ~seizur
        not_a_lead	3	absorb ; acab el ; acct ; addict ; addict and ; addiction treatment ; adentr con
        not_a_lead	3	adic ; admit ; aft ten ; age do ; alimento ; amar ; an adult ; an associat ; an eat
        not_a_lead	3	an overdos ; and bleach ; and fami ; and holiday ; and lvn ; and sist ; and tech
        not_a_lead	3	and wed ; and wond ; ang management ; ano ; any opening ; any use ; arriv ; as his
        not_a_lead	3	ask when ; ask wher ; at $ ; at intak ; ate my ; attack and ; attendanc
        not_a_lead	3	atty paralegal ; audit of ; august 0 ; availabl ; ayudan con ; baj de ; bark at
        not_a_lead	3	be 0 ; be stay ; bed bug ; believ my ; beneficiari ; benzodiazepin
        not_a_lead	3	bereavement group ; bien desd ; bilingual ; bit ly ; bolsa con ; book a ; book me
        not_a_lead	3	booz ; booz no ; bota ; box i ; bring cooki ; bring the ; build websit ; built
        not_a_lead	3	buprenorphin ; by mistak ; by spr ; by us ; cal want ; can i ; casi me ; casin y
        not_a_lead	3	cb aft ; celul sin ; centr ; chapt ; charact ; charg and ; charg for ; cig
        not_a_lead	3	cigaret i ; clas i ; clean by ; clear to ; client visit ; clinic want ; clinica de
        not_a_lead	3	clt in ; cnslr ; coffe and ; collect them ; com el ; com see ; comfortabl
        not_a_lead	3	communication ; community ; competitor ; complain ; compr ; con quien ; con segur
        not_a_lead	3	con veint ; conviction ; cook ; copy of ; could ; council ; county clinic ; cozy
        not_a_lead	3	cre ; cruis ; ct ; cuand pas ; d/c last ; day can ; day her ; de alimento ; de droga
        not_a_lead	3	de emple ; de hambr ; de hospital ; de hoy ; de migracion ; de publicidad ; debat
        not_a_lead	3	decision ; delic ; desd la ; desd su ; despedi de ; detox exp ; die
        not_a_lead	3	differenc between ; difunt espos ; dij q ; director ; discount ; do a ; do coffe
        not_a_lead	3	doe to ; dond hac ; door to ; drug at ; drum ; dual diagnosi ; earn ; el cuart
        not_a_lead	3	el hotel ; el peric ; el turn ; els in ; emt ; en bolsa ; en huntington ; en may
        not_a_lead	3	en noviembr ; en tratamient ; epilepsy and ; era ; escond ; every morn ; ex clt
        not_a_lead	3	ex pt ; excus ; experienci en ; extend ; famou ; fath in ; fax ton ; feet
        not_a_lead	3	fentanyl test ; festival ; field ; film school ; flat ; fluid ; folleto ; for court
        not_a_lead	3	for gambl ; for six ; for sum ; for us ; forgot ; forty a ; four on ; fre 0 ; from us
        not_a_lead	3	fum pur ; funeral hom ; gan $ ; gan 0 ; gav them ; get going ; giggl ; giv back
        not_a_lead	3	glad ; good day ; good term ; guarderi ; guild has ; h / ; hag un ; handl your
        not_a_lead	3	has epilepsy ; has rns ; has six ; hat thi ; hav noth ; hay algun ; he built
        not_a_lead	3	he consum ; he play ; he said ; help treatment ; her counselor ; her his ; her my
        not_a_lead	3	her we ; herramienta y ; hey ther ; hi team ; hir night ; his pension ; hoj de
        not_a_lead	3	holiday includ ; hombr en ; hoodi and ; hora de ; hour for ; hour notic ; hous on
        not_a_lead	3	hous or ; hunt ; husb of ; husband gambl ; i addres ; i bing ; i put ; i room ; i tak
        not_a_lead	3	i wish ; if our ; ignor ; im doing ; im sob ; imprent ; in detox ; in lot ; in mar
        not_a_lead	3	in van ; inclu ; injection ; instagram ; instructor ; internship for ; investigator
        not_a_lead	3	irvin ; is already ; is current ; is doing ; is open ; is stil ; isnt about ; it down
        not_a_lead	3	it feel ; its turn ; j ; john ; journalist ; juev con ; junior at ; just for
        not_a_lead	3	just the ; just wont ; kit ; kit in ; knif rol ; know befor ; know how ; know my
        not_a_lead	3	la cas ; la primer ; last quart ; last wed ; latin ; le acab ; le dij ; le falt
        not_a_lead	3	let for ; lif ins ; lik help ; lik to ; limpiez teng ; lin + ; link in ; list
        not_a_lead	3	llamarl ; llor en ; lobby ; lock unit ; ly / ; machin ; magazin and ; mak 0 ; mam de
        not_a_lead	3	manej de ; marca ; me befor ; me drog ; medicar ; meth and ; mft program ; mi difunt
        not_a_lead	3	mied ; mik ; million ; minut thi ; mis practica ; mkt ; moth clean ; moth work
        not_a_lead	3	mouth ; movement ; mud ; music is ; my clas ; my disability ; my draw ; my insulin
        not_a_lead	3	my msw ; my next ; my not ; my paycheck ; my psych ; my ~cousin ; n som ; necesit
        not_a_lead	3	need her ; nev ; next bunk ; night noth ; night shift ; night watchman ; nin day
        not_a_lead	3	nit n ; no habi ; no pil ; no sal ; no show ; no ~drug ; not com ; not mad ; not writ
        not_a_lead	3	noth for ; nudg ; numer equivoc ; nunc hay ; nurs student ; obligation ; of gold
        not_a_lead	3	of pt ; of record ; of stay ; off resum ; off your ; ofrezc ; on good ; on overdos
        not_a_lead	3	only no ; open for ; or by ; or him ; or whatev ; order ; organization ; orteg
        not_a_lead	3	our facility ; out on ; out wheth ; over it ; overdos and ; packag for ; pag 0
        not_a_lead	3	pag four ; paid my ; pap for ; paper on ; par las ; parent to ; parroqui ; pas and
        not_a_lead	3	passiv ; past a ; pepperoni ; perfum ; permis de ; person ask ; piec ; play fortnit
        not_a_lead	3	podemo ; podrian ; point me ; poison control ; porqu me ; pound ; practition
        not_a_lead	3	prescription ; pric to ; priv ; produc her ; product ; pt admit ; publicidad
        not_a_lead	3	pued ver ; pure ; quarter ; que and ; que buscan ; que entrevist ; que hora
        not_a_lead	3	quien habl ; rat card ; rattl ; reach a ; recepcion ; recibo ; recog ; record ; refus
        not_a_lead	3	relocat ; rep want ; repav ; replacement ; residential faciliti ; robert ; rosari y
        not_a_lead	3	ruin my ; rumb ; run at ; run lat ; said hes ; sal de ; sam hour ; say otherwis
        not_a_lead	3	say our ; scar of ; schoolteach ; se muev ; see somebody ; see wheth ; seen the
        not_a_lead	3	seiz the ; seizur and ; separate ; sgt ; she retir ; shift ; short ; shot of
        not_a_lead	3	show your ; siet ; sign to ; signal ; siguen ; sinc 0 ; sinc spr ; sir / ; sit sit
        not_a_lead	3	snor ; so let ; sob ; sobr las ; sociology clas ; sociology thesi ; som guy
        not_a_lead	3	somebody tel ; son died ; spent two ; ssdi ; staf ; statu ; stil do ; stil in
        not_a_lead	3	strip in ; stuck on ; student ; surrend ; survey about ; surviv ; swear ; tak it
        not_a_lead	3	tak noth ; tarot ; teach kindergarten ; tech and ; tech her ; technician ; tecnic
        not_a_lead	3	ten question ; teng cit ; teng much ; terapeut ; thank god ; that sort ; that youv
        not_a_lead	3	the a ; the bridg ; the dental ; the doc ; the e ; the field ; the lat ; the leav
        not_a_lead	3	the lin ; the map ; the pay ; the piz ; the plan ; the stamp ; the stor ; the valley
        not_a_lead	3	the week ; the worry ; ther any ; ther can ; ther with ; thesi ; thesi on
        not_a_lead	3	they threw ; thi spr ; thi was ; threw ; through your ; tienen grup ; to confirm
        not_a_lead	3	to friday ; to la ; to sit ; tox ; tox screen ; train in ; traine for ; treatment in
        not_a_lead	3	tristez ; tuesday to ; two bed ; two plac ; two week ; typ thi ; u ; uds ; una noven
        not_a_lead	3	unus ; up your ; us by ; usted ; usted a ; ventur ; vet ; vi el ; vide ; walgreen
        not_a_lead	3	want hr ; want pt ; want quot ; want rehab ; want to ; was fourteen ; was with
        not_a_lead	3	wasnt ther ; watchman ; we ; we know ; we liv ; we off ; we sel ; websit for
        not_a_lead	3	week work ; went hom ; what should ; whatsap only ; wheth anybody ; wheth my
        not_a_lead	3	wheth youv ; which kind ; who accept ; who see ; who sign ; wif is ; wil p/u
        not_a_lead	3	with anoth ; with good ; with marca ; with peopl ; within 0 ; without los ; wk of
        not_a_lead	3	wond if ; wont leav ; worker ; worri ; would a ; would just ; would ther ; wrapper
        not_a_lead	3	writ an ; writ thi ; y quisier ; ya deb ; year as ; yo sin ; you ; you might
        not_a_lead	3	you send ; your car ; your custodian ; your garden ; your kitchen ; your medical
        not_a_lead	3	your night ; your ~iop ; ~about ; ~alcohol ; ~check ; ~check ~in ; ~dot ; ~fee for
        not_a_lead	3	~let ; ~min ; ~prim ; ~pt want ; ~report ; ~tak a ; ~tight
        not_a_lead	2	# ; $ per ; *about.0 ; *ago.3 ; *deliriumTremens.0 ; *mandator.0:negated
        not_a_lead	2	*noBarrierChild.0 ; *otherService.4:other_experiencer ; *phone.1
        not_a_lead	2	*quantity.4:negated ; *suicidalOblique.0:hypothetical
        not_a_lead	2	*suicidalOblique.3:other_experiencer ; / d ; 0 chest ; 0 diario ; 0 dolar ; 0 lat
        not_a_lead	2	0 los ; 0 run ; 0 to ; 0 u ; 0 wil ; a bit ; a bottl ; a charact ; a charg ; a child
        not_a_lead	2	a clean ; a costc ; a driv ; a hear ; a lad ; a medi ; a mystery ; a nam ; a pint
        not_a_lead	2	a pod ; a psychiatrist ; a seal ; a shot ; a slip ; a teetotal ; a travel ; a tu
        not_a_lead	2	about addiction ; about how ; about the ; about to ; ad ; addres off ; addres to
        not_a_lead	2	adjust ; admin ; admission ; age ago ; agend ; ahi el ; ahor viv ; airport and
        not_a_lead	2	alcohol ; all day ; all it ; all thing ; alley ; alon ; alucina ; alumni group
        not_a_lead	2	alway has ; amaril ; and fil ; and heroin ; and id ; and keep ; and taught ; and then
        not_a_lead	2	and took ; angel and ; anniversary ; ano en ; anselm ; ansiedad y ; antacid ; anunci
        not_a_lead	2	any chanc ; anymor ; anyth from ; apologiz ; apoy par ; apr ; april ; are bad
        not_a_lead	2	are shot ; are ther ; asham and ; ashtray ; asi ; asil ; ask abt ; ask for ; ask pric
        not_a_lead	2	at christma ; at uc ; attack every ; atty for ; audit ; back from ; back of ; back to
        not_a_lead	2	bag ; bag for ; bale ; basement ; be get ; be proud ; beat the ; been real ; been to
        not_a_lead	2	been using ; behind a ; beneficiary ; bio ; blad ; blanket ; bleach ; bonit ; boom
        not_a_lead	2	bowl team ; brewery ; brochur for ; brown ; bug on ; build in ; built the ; bump
        not_a_lead	2	burst ; busc emple ; but not ; by august ; by half ; c 0 ; cal every ; calific
        not_a_lead	2	cambi mi ; camer ; can / ; can cook ; can lift ; caregiv 0 ; carin ; casa de
        not_a_lead	2	centr teng ; certain ; certifi peer ; certific en ; ceu ; cheat ; child support
        not_a_lead	2	civil ; claim now ; clean nev ; clean want ; clear ; click the ; client ; client ask
        not_a_lead	2	client ther ; clinic dic ; clr mom ; coat ; collect ; comment by ; company
        not_a_lead	2	complain about ; confus ; congratulation your ; consejer par ; contestan ; copy
        not_a_lead	2	cortin ; crack an ; crack in ; credit ; cuand ; curs ; custody hear ; dalla
        not_a_lead	2	daught just ; daughter ; day 0 ; day ear ; day or ; day shift ; de alcohol ; de alt
        not_a_lead	2	de anoch ; de chof ; de esper ; de jamaic ; de juni ; de las ; de marz ; de may
        not_a_lead	2	de medi ; de por ; de port ; deadlin ; deal on ; death ; decision mak ; dej ; dej el
        not_a_lead	2	dej su ; del ; del iop ; del sab ; delirium ; delirium tremen ; deprim ; despedi
        not_a_lead	2	despens ; detox los ; devuelvan ; did 0 ; did you ; die hard ; digital ; din ; dio lo
        not_a_lead	2	disord ; do overnight ; do them ; dock ; dolar por ; domestic ; doming ; donat my
        not_a_lead	2	dont hav ; dos semana ; dr osei ; drink from ; drink thi ; dtr ask ; due dat ; duty
        not_a_lead	2	dying and ; eagl ; eas ; east la ; econ ; efectiv ; el cuchil ; el numer
        not_a_lead	2	el salvador ; el vest ; email to ; en ambulanci ; encarg ; end cal ; enfermera
        not_a_lead	2	enfermeri y ; episod ; er ; escalon y ; espos dej ; espos llev ; est con ; estanci
        not_a_lead	2	estoy enferm ; estoy hac ; etiquet ; even though ; ever a ; eye at ; f 0 ; f want
        not_a_lead	2	factory ; fal on ; famili ; feed lik ; feeling ; fentanyl ; few day ; fil the
        not_a_lead	2	find a ; firefight ; firework ; first two ; flood ; flower ; flunk ; follet ; for
        not_a_lead	2	for alcohol ; for chest ; for dad ; for day ; for husb ; for intak ; for placement
        not_a_lead	2	for self ; for smok ; for two ; forgiv ; forgiv a ; form need ; forty eight
        not_a_lead	2	four day ; from august ; from deployment ; from iop ; from meth ; fry ; fund ; ga
        not_a_lead	2	gam 0 ; gan ; gas ; ged ; get his ; get hom ; get paid ; go to ; golf
        not_a_lead	2	good afternoon ; goodnes ; googl in ; got the ; got tir ; grandmoth ring
        not_a_lead	2	grandson ask ; grateful ; gray hoodi ; greet ; grocery ; group and ; group has
        not_a_lead	2	group to ; guild ; guy ; habl en ; hac un ; hacemo ; had that ; hang ; hang up
        not_a_lead	2	hardwar ; has been ; hat and ; hav $ ; hav fiv ; hav group ; hav night ; hav the
        not_a_lead	2	he is ; he skip ; he vist ; head for ; hear that ; heart is ; heavy ; help the
        not_a_lead	2	her can ; her glas ; her has ; her head ; her sinc ; her wer ; herradur ; hes her
        not_a_lead	2	hes mad ; hi its ; hic ; hid ; hid my ; hiel hac ; hij no ; hij por ; hij ya
        not_a_lead	2	his cpap ; his glas ; his moth ; his old ; his phon ; hiz ; hom a ; homework
        not_a_lead	2	hoodi in ; hop youl ; hospital me ; hotel and ; hour in ; hous 0 ; housekeep ; hung
        not_a_lead	2	huntington park ; husband drink ; i brok ; i build ; i chew ; i collect ; i draw
        not_a_lead	2	i fix ; i grow ; i mis ; i near ; i produc ; i rang ; i tri ; i typ ; i walk
        not_a_lead	2	id already ; if he ; if his ; if not ; if wer ; im back ; im from ; im play
        not_a_lead	2	im ready ; im scar ; im writ ; in bio ; in hous ; in kitchen ; in ninety ; in orang
        not_a_lead	2	in oregon ; in und ; inbox ; includ my ; induction ; invent ; inventari ; iop ask
        not_a_lead	2	is in ; is insid ; is just ; is mak ; is set ; is sunday ; is worri ; isnt ~sick
        not_a_lead	2	it mean ; it off ; it thre ; it want ; its just ; its six ; ive left ; ive spent
        not_a_lead	2	jamaic ; jealou ; jen ; jr ; jueg ; just thi ; just think ; keep a ; keep my
        not_a_lead	2	keep your ; kick the ; kil his ; know if ; kyl ; la ansiedad ; la cocher ; la encontr
        not_a_lead	2	la famili ; la manan ; la mand ; la oficin ; la ris ; la sal ; la senor ; la vecin
        not_a_lead	2	lab want ; landlord of ; lat fath ; le mand ; leath ; left ; left no ; left two
        not_a_lead	2	lesson ; let of ; liability ins ; library and ; licenci de ; light ; lin of ; list de
        not_a_lead	2	list for ; list is ; list she ; littl ; llev nuev ; llevamo ; local ; location ; lom
        not_a_lead	2	lom lind ; lone ; los nervio ; lost its ; lot ; lpn ; lui ; lunch ; lunch for ; m to
        not_a_lead	2	m want ; mad out ; mail it ; mal de ; mand carta ; maricel ; marriag
        not_a_lead	2	marriag counsel ; mas fum ; may ; me dejan ; me despedi ; me la ; me wheth ; me whil
        not_a_lead	2	meat ; medallion ; medical bil ; medicina ; meet in ; meet with ; memory of ; mgr
        not_a_lead	2	mi par ; mir ; mis ; mistak ; mold ; morn show ; moth was ; mou ; mous ; mov clos
        not_a_lead	2	mov the ; my apprenticeship ; my calend ; my fac ; my friend ; my grandchildren
        not_a_lead	2	my half ; my lat ; my niec ; my nurs ; my record ; my residential ; n she ; nadi en
        not_a_lead	2	naloxon box ; necesit un ; need ; need noth ; nephew on ; nev don ; nev open
        not_a_lead	2	next of ; next thursday ; ni se ; ni ~tom ; no beb ; no cal ; no one ; nobody cal
        not_a_lead	2	nobody pick ; noc ; non ever ; not ask ; not cal ; not ~ask ; not ~drink ; np
        not_a_lead	2	nursery ; oct 0 ; of $ ; of an ; of drink ; of february ; of hand ; of kin ; off booz
        not_a_lead	2	off with ; offic mgr ; offic say ; ofrecemo servici ; ojo ; ojo azul ; old friend
        not_a_lead	2	on background ; on camer ; on day ; on fil ; on it ; on jun ; onc in ; one got
        not_a_lead	2	one just ; one you ; only noth ; only pay ; orang county ; osei ; oth two
        not_a_lead	2	otherwis ok ; otr lad ; our ; our marriag ; our parish ; our rat ; our saving
        not_a_lead	2	our sob ; ourselv ; out and ; overnight ; owe ; packag ; packet ; pagin ; pair of
        not_a_lead	2	panic desd ; papel de ; papel en ; paper ; par el ; par mis ; pas from ; payas de
        not_a_lead	2	peopl smok ; per fue ; perdi un ; perdon ; photo ; pian tun ; pick it ; pick them
        not_a_lead	2	pil that ; pizzeri ; placement 0 ; plant ; platform ; pleas cal ; pod ; por ell
        not_a_lead	2	por medi ; practic aft ; prefer ; president ; prev ; prid when ; print shop ; prior
        not_a_lead	2	prn ; program en ; program in ; progres ; project on ; proof of ; prueba ; psych hold
        not_a_lead	2	pt 0 ; pued llev ; pued llevarl ; pueden ayud ; pul ; pur jueg ; purpl ; put a ; q 0
        not_a_lead	2	que com ; que falleci ; que qued ; qued una ; question ; question survey
        not_a_lead	2	question who ; quilt ; quit befor ; quit zyn ; quot for ; r ; radi ; radt in
        not_a_lead	2	rattl me ; raw ; rd and ; read glas ; recital ; recogniz ; record clas ; recov
        not_a_lead	2	recovery hom ; recuperacion ; refil ; regist ; relaps and ; relaps prevention
        not_a_lead	2	representant ; res ; resed ; reset ; rest of ; revers ; review are ; revok ; ron
        not_a_lead	2	root ; row ; ruben ; sa ; saf at ; said hed ; sali y ; saliv ; sand ; scen
        not_a_lead	2	se equivoc ; se va ; see ; seem to ; seen 0 ; sel ; sel the ; select for ; send
        not_a_lead	2	send our ; sensitiv ; sent ; sent the ; seri ; seventeen year ; shak ; shak with
        not_a_lead	2	sharpen kniv ; she been ; she rang ; she say ; she ther ; shoot her ; shot dop
        not_a_lead	2	si el ; si ya ; sick ; sin jef ; sinc april ; sinc the ; sir ; sit is ; sit next
        not_a_lead	2	sleep bad ; sleep it ; sleep on ; slept ; slot at ; smal print ; smil ; smok sinc
        not_a_lead	2	so at ; so we ; sob liv ; sob nin ; sobr el ; sock to ; someon about ; someth for
        not_a_lead	2	sometim ; somo ; son was ; southern ; soy abog ; soy bilingu ; speak tagalog
        not_a_lead	2	speak to ; specializ ; specializ in ; spend the ; split ; spot and ; sra pregunt
        not_a_lead	2	ssn ; start the ; stil her ; stil need ; stil sob ; story about ; story re ; su car
        not_a_lead	2	su rop ; suitcas ; sum to ; suspend ; swing by ; tabl at ; tac ; tak my ; talk abt
        not_a_lead	2	tamal ; tarjet ; tatto of ; tel ; tel me ; ten minut ; teng 0 ; teng mi ; teng mis
        not_a_lead	2	termin el ; test no ; th for ; that clos ; that hav ; that look ; that our
        """
}
