extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	5	hispana ; hop on ; hotlin ; http ; http / ; i attend ; i built ; i complet ; i shop
        not_a_lead	5	if her ; ii ; im wel ; in thursday ; industrial ; interest ; intern con ; is probab
        not_a_lead	5	jackpot ; just anxiety ; kid com ; kitchen is ; la cit ; la dental ; la terapeut
        not_a_lead	5	last seen ; lat for ; lavanderi industrial ; lcsw ; le pued ; left on ; licens for
        not_a_lead	5	limpiez en ; link below ; locum ; lov a ; lvn 0 ; ly ; me anyth ; medi tiemp
        not_a_lead	5	medical record ; mi expedient ; mi ~prim ; minuto ; mother ; mount ; muer por
        not_a_lead	5	muy trist ; my account ; my appointment ; my blu ; my hallway ; my lmft ; my tenant
        not_a_lead	5	naloxon wal ; nam of ; nam person ; nd yr ; necesit mi ; need copy ; need proof
        not_a_lead	5	neith of ; nervio ; no thank ; no ~cost ; no ~quier ; no ~sud ; nois ; not ~drug
        not_a_lead	5	nurs clas ; of application ; on overnight ; on peopl ; on recovery ; or drink ; our 0
        not_a_lead	5	our agent ; overnight 0 ; own want ; owner ; paralegal ; parent group
        not_a_lead	5	parent support ; past pt ; patient ; paycheck ; peer specialist ; peopl about
        not_a_lead	5	percent of ; phon cal ; piec on ; piedra ; plac up ; privacy ; produc a ; produc at
        not_a_lead	5	prom ; proof ; provider ; psicolog ; public ; que estan ; quedamo ; quien le
        not_a_lead	5	quier dej ; quier terapi ; quilt circl ; radi produc ; re any ; refer to ; rehab near
        not_a_lead	5	rep stop ; request ; res in ; rns for ; room without ; second floor ; select ; send 0
        not_a_lead	5	send a ; sex ; shadow ; shift a ; short on ; si un ; sist need ; sobriety dat
        not_a_lead	5	someon on ; son play ; soy consejer ; sr ; staf memb ; strip ; strip includ
        not_a_lead	5	su program ; subpoen duc ; svc want ; swap ; swing shift ; tak practicum ; tecum
        not_a_lead	5	telegram ; teng permis ; the copay ; the egg ; the groom ; the saf ; the sidewalk
        not_a_lead	5	the sun ; the thre ; then put ; ther last ; thi sunday ; thursday or
        not_a_lead	5	tienen psicolog ; tim today ; tir shop ; to buy ; to earn ; to fentanyl ; to visit
        not_a_lead	5	todo y ; took a ; topic ; transfer ; try to ; turn de ; two pack ; una not ; una tare
        not_a_lead	5	undergrad ; uniform ; unit want ; usa nad ; usc ; usd ; vap just ; verifi ppo ; video
        not_a_lead	5	visit ; voluntari en ; walk through ; want them ; was discharg ; web ; week only
        not_a_lead	5	wer the ; what hour ; who check ; wif cri ; wif of ; with lunch ; with our ; with ppo
        not_a_lead	5	with residential ; wt ; y rop ; year at ; year in ; year warranty ; yog ; you mail
        not_a_lead	5	you treat ; you wil ; your agent ; your career ; your city ; your gift ; your schedul
        not_a_lead	5	your ~medical ; yrs clean ; yrs exp ; zip cod ; ~any ~servic ; ~beb ni ; ~diem
        not_a_lead	5	~per ~diem ; ~sol quier ; ~substanc ; ~sustancia
        not_a_lead	4	% und ; *arrests.0:hypothetical ; *chestPain.9 ; *number.2 ; *soonDate.0
        not_a_lead	4	*spam.0:other_experiencer ; *substance.4:negated ; *thirdParty.1 ; 0 cuand ; 0 drop
        not_a_lead	4	0 midnit ; 0 night ; a certain ; a copy ; a month ; a packag ; a pap ; a peer ; a q
        not_a_lead	4	a receipt ; a resident ; a ~drug ; acl ; adiccion ; aed ; algun ; ambulanci en
        not_a_lead	4	amend ; an apt ; and busc ; and dat ; and depression ; and dying ; and should ; ap
        not_a_lead	4	are forty ; are get ; articl ; ask to ; authorization ; away the ; barrist ; bed 0
        not_a_lead	4	bed that ; bedbug ; been abl ; been chosen ; been pick ; behind your ; bet on
        not_a_lead	4	boyfriend get ; bracelet ; breez ; bring ; budget ; build on ; built for
        not_a_lead	4	busc psicolog ; but im ; button and ; by itself ; by valentin ; cam 0 ; can begin
        not_a_lead	4	can our ; can they ; car died ; card click ; cart de ; cent for ; centr com ; channel
        not_a_lead	4	chat ; chest x ; cleans ; click ; clinician on ; coat to ; cobr ; colleg kid
        not_a_lead	4	community colleg ; community servic ; comprobant ; contrat par ; control de ; cook at
        not_a_lead	4	cook with ; cotizacion sin ; counsel for ; count 0 ; cpr ; cuant cuest ; danny
        not_a_lead	4	dat for ; de market ; de mas ; de nicotin ; de orin ; de prep ; de rehabilitacion
        not_a_lead	4	dear ; dear hir ; del merc ; denis ; department is ; despeg ; detox unit ; did your
        not_a_lead	4	dirij ; do drug ; do just ; dobl el ; dog has ; donat to ; dond los ; doubl your
        not_a_lead	4	downsiz ; driv position ; drog ; drug in ; due to ; eat and ; egg ; ehr softwar
        not_a_lead	4	el horari ; el maestr ; el val ; el vap ; els nev ; elsewher ; email bounc
        not_a_lead	4	employe want ; en otr ; encarg de ; enfermer con ; enfermer en ; entr con ; entreg
        not_a_lead	4	epipen ; er nurs ; escrib inf ; est el ; ever so ; everyth els ; explanation
        not_a_lead	4	famili no ; few word ; fil bed ; first ten ; for fami ; for fre ; for iop ; for la
        not_a_lead	4	for lab ; for spous ; friday my ; from aug ; gambler ; get going ; group at ; group i
        not_a_lead	4	gummi for ; handl that ; hard feeling ; hardest ; health ; host ; how do ; hoy estoy
        not_a_lead	4	husband died ; i wash ; im eleven ; im fiv ; in apr ; in los ; in public
        not_a_lead	4	in treatment ; in van ; inquiri ; insur ; interview one ; iop elsewher ; is slow
        not_a_lead	4	is thi ; itemiz stmt ; its grief ; its over ; jacket ; karen ; kil deal ; kind send
        not_a_lead	4	lancast and ; landlord and ; lapd det ; larg animal ; last one ; law firm ; left 0
        not_a_lead	4	left you ; licenci ; limpiez o ; linen + ; link is ; list in ; list with ; liv two
        not_a_lead	4	lleg al ; lo tienen ; low ; lupit ; lvn ask ; lvn on ; lvn with ; mam ; march the
        not_a_lead	4	marlboro ; me hiv ; me know ; medi dia ; medication ; merc me ; meth psychosi
        not_a_lead	4	mi ansiedad ; mi po ; mi solicitud ; midnit ; minut by ; month guarante ; moth pas
        not_a_lead	4	moth wont ; mushroom ; my cpap ; my dat ; my depression ; my glas ; need anyth
        not_a_lead	4	negotiabl ; neighbor on ; net 0 ; no hard ; no obligation ; nor ; not answer
        not_a_lead	4	not somewher ; numer de ; o limpiez ; of community ; of golf ; of man ; of marlboro
        not_a_lead	4	okay to ; on him ; on octob ; on payrol ; on radi ; on record ; on tap ; one box
        not_a_lead	4	only nicotin ; oportunidad ; orthodontist ; pad ; pag ; pag lo ; pair ; par la
        not_a_lead	4	parej en ; partnership ; payrol ; peer ; peer mentor ; peer support ; perdon me
        not_a_lead	4	phon want ; pid copi ; play vide ; play y ; po ; pool sup ; post ; practicum hrs
        not_a_lead	4	premis ; prep y ; prim no ; prop 0 ; property ; provid ; prueba de ; psych ; psych np
        not_a_lead	4	pt her ; public radi ; puest de ; quier habl ; quisier ; quot ; radi en ; re what
        not_a_lead	4	reach my ; read on ; receiv a ; recib de ; record msg ; record subpoen ; recovery and
        not_a_lead	4	refund ; registr ; rehab aft ; rehabilitacion ; renewal ; rent on ; rep sel
        not_a_lead	4	rep want ; report writ ; retir navy ; retir schoolteach ; ring is ; risk ; rm 0
        not_a_lead	4	rns avail ; robocal extend ; rtw ; sangr de ; se cocin ; search ; self + ; semana que
        not_a_lead	4	sent my ; serv ; shal i ; she bring ; sign a ; slot ; sol ; somebody said ; sport app
        not_a_lead	4	stay her ; stay in ; ste ; stop open ; string ; struggl ; su detox ; subpoen for
        not_a_lead	4	survey on ; sweat ; teach eighth ; tech post ; test strip ; the blow ; the cas
        not_a_lead	4	the deadlin ; the dent ; the hardest ; the jacket ; the patch ; the pocket
        not_a_lead	4	the upstair ; them mail ; ther ever ; ther in ; therapist for ; they split
        not_a_lead	4	thi field ; thought he ; thur thi ; thursday with ; tim on ; titul en ; to about
        not_a_lead	4	to anoth ; to app ; to complain ; to faciliti ; to teach ; to wednesday ; tol ; tony
        not_a_lead	4	tox lab ; transport ; travel rns ; treat ; treatment hom ; treatment hous
        not_a_lead	4	treatment record ; tri the ; tu celul ; tue nit ; turn up ; two door ; un grup
        not_a_lead	4	una agenci ; una imprent ; ur ; urin cup ; van by ; vi que ; voluntario
        not_a_lead	4	want support ; warranty pres ; was ever ; was her ; we help ; we saw ; we wer
        not_a_lead	4	wed lik ; weepy ; what happen ; when is ; who bring ; who doe ; who fix ; whoev doe
        not_a_lead	4	whom ; wish id ; with director ; with oth ; withdrawal is ; work on ; would a
        not_a_lead	4	wt los ; x ray ; y ataqu ; y los ; ya sali ; year end ; year experienc ; you at
        not_a_lead	4	you do ; you hold ; you run ; you sent ; your alumni ; your in ; your medical
        not_a_lead	4	~drink no ; ~drog ; ~etoh no ; ~ex ; ~find ; ~fre ; ~nurs ; ~pt her ; ~seizur
        not_a_lead	3	*barrierChild.1 ; *heavy.0 ; *organDamage.0 ; *otherService.2:negated
        not_a_lead	3	*otherService.3:hypothetical ; *otherService.3:other_experiencer
        not_a_lead	3	*otherService.9:other_experiencer ; *treatmentNeed.0:negated ; + if ; 0 + ; 0 blanket
        not_a_lead	3	0 for ; 0 i ; 0 no ; 0 number ; 0 until ; a bles ; a cent ; a cok ; a d ; a day
        not_a_lead	3	a grey ; a lost ; a nam ; a night ; a paycheck ; a pilot ; a releas ; a stab
        not_a_lead	3	a ~seizur ; absorb ; acab el ; acct ; addict ; addict and ; addiction treatment
        not_a_lead	3	adentr con ; adic ; admit ; aft ten ; age do ; alimento ; amar ; an adult
        not_a_lead	3	an associat ; an eat ; an overdos ; and bleach ; and fami ; and holiday ; and lvn
        not_a_lead	3	and sist ; and tech ; and wed ; and wond ; ang management ; angel and ; ano
        not_a_lead	3	any opening ; any use ; arriv ; as his ; ask when ; ask wher ; at $ ; at intak
        not_a_lead	3	ate my ; attack and ; attendanc ; atty paralegal ; audit ; audit of ; august 0
        not_a_lead	3	availabl ; ayudan con ; baj de ; bark at ; be 0 ; be stay ; bed bug ; bed to
        not_a_lead	3	believ my ; beneficiari ; benzodiazepin ; bereavement group ; bien desd ; bilingual
        not_a_lead	3	bit ly ; bolsa con ; book a ; book me ; booz ; booz no ; bota ; box i ; bring cooki
        not_a_lead	3	bring the ; build websit ; built ; buprenorphin ; by mistak ; by spr ; by us
        not_a_lead	3	cal want ; can i ; casi me ; casin y ; cb aft ; celul sin ; centr ; chapt ; charact
        not_a_lead	3	charg and ; charg for ; cig ; cigaret i ; clas i ; clean by ; clear to ; client visit
        not_a_lead	3	clinic want ; clinica de ; clr said ; cnslr ; coffe and ; collect them ; com el
        not_a_lead	3	com see ; comfortabl ; communication ; community ; competitor ; complain ; compr
        not_a_lead	3	con quien ; con veint ; conviction ; cook ; copy of ; could ; council ; county clinic
        not_a_lead	3	cozy ; cre ; cruis ; ct ; cuand pas ; d/c last ; day a ; day can ; day her
        not_a_lead	3	de alimento ; de droga ; de emple ; de hambr ; de hospital ; de hoy ; de migracion
        not_a_lead	3	de publicidad ; debat ; decision ; delic ; desd la ; desd su ; despedi de ; detox exp
        not_a_lead	3	did you ; die ; differenc between ; difunt espos ; dij q ; discount ; do a ; do coffe
        not_a_lead	3	doe to ; dond hac ; door to ; drug at ; drum ; dual diagnosi ; earn ; econ ; el hotel
        not_a_lead	3	el peric ; el turn ; els in ; emt ; en bolsa ; en huntington ; en may ; en noviembr
        not_a_lead	3	en tratamient ; en ~hac ; encarg ; enfermera ; epilepsy and ; era ; escond
        not_a_lead	3	estanci de ; every morn ; ex clt ; ex pt ; excus ; experienci en ; extend ; famou
        not_a_lead	3	fath in ; fax ton ; feet ; fentanyl test ; festival ; field ; film school ; flat
        not_a_lead	3	fluid ; folleto ; for court ; for gambl ; for six ; for sum ; for us ; forgot
        not_a_lead	3	forty a ; four on ; fre 0 ; from us ; fum pur ; funeral hom ; gan $ ; gan 0
        not_a_lead	3	gav them ; giggl ; giv back ; glad ; good day ; good term ; guarderi ; guild has
        not_a_lead	3	h / ; hag un ; handl your ; has epilepsy ; has rns ; has six ; hat thi ; hav noth
        not_a_lead	3	hay algun ; he built ; he consum ; he play ; he said ; help treatment ; her counselor
        not_a_lead	3	her his ; her my ; her we ; herramienta y ; hey ther ; hi team ; hir night
        not_a_lead	3	his pension ; hoj de ; holiday includ ; hombr en ; hoodi and ; hora de ; hour for
        not_a_lead	3	hour notic ; hous on ; hous or ; hunt ; husb of ; husband gambl ; i addres ; i bing
        not_a_lead	3	i put ; i room ; i tak ; i wish ; if our ; ignor ; im doing ; im sob ; imprent
        not_a_lead	3	in detox ; in lot ; in mar ; inclu ; injection ; instagram ; instructor
        not_a_lead	3	internship for ; investigator ; irvin ; is already ; is an ; is current ; is doing
        not_a_lead	3	is open ; is stil ; isnt about ; isnt ~sick ; it down ; it feel ; its turn ; j ; john
        not_a_lead	3	journalist ; juev con ; junior at ; just for ; just the ; just wont ; kit ; kit in
        not_a_lead	3	knif rol ; know befor ; know how ; know my ; la primer ; last quart ; last wed
        not_a_lead	3	latin ; le acab ; le dij ; le falt ; let for ; lif ins ; lik help ; lik to
        not_a_lead	3	limpiez teng ; lin + ; lin of ; link in ; list ; llamarl ; llor en ; lobby
        not_a_lead	3	lock unit ; ly / ; machin ; magazin and ; mak 0 ; mam de ; manej de ; marca
        not_a_lead	3	me befor ; me drog ; medicar ; meth and ; mft program ; mi difunt ; mied ; mik
        not_a_lead	3	million ; minut thi ; mis practica ; mkt ; moth clean ; moth work ; mouth ; movement
        not_a_lead	3	mud ; music is ; my clas ; my disability ; my draw ; my insulin ; my lung ; my msw
        not_a_lead	3	my next ; my not ; my paycheck ; my psych ; my ~cousin ; n som ; necesit ; need her
        not_a_lead	3	nev ; next bunk ; night noth ; night shift ; night watchman ; nin day ; nit n
        not_a_lead	3	no habi ; no pil ; no sal ; no show ; no ~drug ; not com ; not mad ; not writ
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
        not_a_lead	3	relocat ; repav ; replacement ; residential faciliti ; robert ; rosari y ; ruin my
        not_a_lead	3	rumb ; run at ; run lat ; said hes ; sal de ; sam hour ; say otherwis ; say our
        not_a_lead	3	scar of ; schoolteach ; se muev ; see somebody ; see wheth ; seen the ; seiz the
        not_a_lead	3	seizur and ; sgt ; sharpen kniv ; she retir ; shift ; short ; shot of ; show your
        not_a_lead	3	siet ; sign to ; signal ; siguen ; sinc 0 ; sinc spr ; sir / ; sit sit ; sleep it
        not_a_lead	3	so let ; sob ; sobr las ; sociology clas ; sociology thesi ; som guy ; somebody tel
        not_a_lead	3	son died ; spent two ; ssdi ; staf ; statu ; stil do ; strip in ; stuck on ; student
        not_a_lead	3	surrend ; survey about ; surviv ; swear ; tak it ; tak noth ; tarot
        not_a_lead	3	teach kindergarten ; tech and ; tech her ; technician ; tecnic ; ten question
        not_a_lead	3	teng cit ; teng much ; terapeut ; thank god ; that sort ; that youv ; the a
        not_a_lead	3	the bridg ; the dental ; the doc ; the e ; the field ; the lat ; the leav ; the lin
        not_a_lead	3	the map ; the pay ; the piz ; the plan ; the sport ; the stamp ; the stor
        not_a_lead	3	the valley ; the week ; the worry ; ther any ; ther can ; ther with ; thesi
        not_a_lead	3	thesi on ; they threw ; thi spr ; thi was ; threw ; through your ; tienen grup
        not_a_lead	3	to confirm ; to friday ; to la ; to set ; to sit ; tox ; tox screen ; train in
        not_a_lead	3	traine for ; treatment in ; tristez ; tuesday to ; two bed ; two plac ; two week
        not_a_lead	3	typ thi ; u ; uds ; una noven ; unus ; up your ; us by ; usted ; usted a ; ventur
        not_a_lead	3	vet ; vi el ; vide ; walgreen ; want hr ; want pt ; want quot ; want rehab ; want to
        not_a_lead	3	was fourteen ; was with ; wasnt ther ; watchman ; we ; we know ; we liv ; we off
        not_a_lead	3	we sel ; websit for ; week work ; went hom ; what should ; whatsap only
        not_a_lead	3	wheth anybody ; wheth my ; wheth youv ; which kind ; who accept ; who see ; who sign
        not_a_lead	3	wif is ; wil p/u ; with anoth ; with good ; with marca ; with peopl ; within 0
        not_a_lead	3	without los ; wk of ; wond if ; wont leav ; worker ; worri ; would just ; would ther
        not_a_lead	3	wrapper ; writ an ; writ thi ; y quisier ; ya deb ; ya habi ; year as ; yo sin ; you
        not_a_lead	3	you might ; you send ; your car ; your custodian ; your garden ; your kitchen
        not_a_lead	3	your night ; your ~iop ; ~about ; ~alcohol ; ~check ; ~check ~in ; ~dot ; ~fee for
        not_a_lead	3	~let ; ~min ; ~prim ; ~pt want ; ~report ; ~tak a ; ~tight
        not_a_lead	2	# ; $ per ; *about.0 ; *ago.3 ; *deliriumTremens.0 ; *mandator.0:negated
        not_a_lead	2	*noBarrierChild.0 ; *otherService.4:other_experiencer ; *phone.1 ; *quantity.1
        not_a_lead	2	*quantity.4:negated ; *suicidalOblique.0:hypothetical
        not_a_lead	2	*suicidalOblique.3:other_experiencer ; / d ; 0 chest ; 0 diario ; 0 dolar ; 0 lat
        not_a_lead	2	0 los ; 0 run ; 0 to ; 0 u ; 0 wil ; a bit ; a bottl ; a charact ; a charg ; a child
        not_a_lead	2	a clean ; a costc ; a driv ; a hear ; a lad ; a medi ; a mystery ; a pint ; a pod
        not_a_lead	2	a psychiatrist ; a seal ; a shot ; a slip ; a teetotal ; a travel ; a tu
        not_a_lead	2	about addiction ; about how ; about the ; about to ; ad ; addres off ; addres to
        not_a_lead	2	adjust ; admin ; admission ; age ago ; agend ; ahi el ; ahor viv ; airport and
        not_a_lead	2	alcohol ; all day ; all it ; all thing ; alley ; alon ; alucina ; alumni group
        not_a_lead	2	alway has ; amaril ; and fil ; and heroin ; and id ; and keep ; and taught ; and then
        not_a_lead	2	and took ; anniversary ; ano en ; anselm ; ansiedad y ; antacid ; anunci ; any chanc
        not_a_lead	2	anymor ; anyth from ; apologiz ; apoy par ; apr ; april ; are bad ; are shot
        not_a_lead	2	are ther ; asham and ; ashtray ; asi ; asil ; ask abt ; ask for ; ask pric
        not_a_lead	2	at christma ; at uc ; attack every ; atty for ; back from ; back of ; back to ; bag
        not_a_lead	2	bag for ; bale ; basement ; be get ; be proud ; beat the ; been real ; been to
        not_a_lead	2	been using ; behind a ; beneficiary ; bio ; blad ; blanket ; bleach ; bonit ; boom
        not_a_lead	2	bowl team ; brewery ; bridg and ; brochur for ; brown ; build in ; built the ; bump
        not_a_lead	2	burst ; busc emple ; but not ; by august ; by half ; c 0 ; cal every ; calific
        not_a_lead	2	cambi mi ; camer ; can / ; can cook ; can lift ; caregiv 0 ; carin ; casa de
        not_a_lead	2	centr teng ; certain ; certifi peer ; certific en ; ceu ; cheat ; child support
        not_a_lead	2	civil ; claim now ; clean nev ; clean want ; clear ; click the ; client ; client ask
        not_a_lead	2	client ther ; clinic dic ; clr mom ; clt in ; coat ; collect ; comment by ; company
        not_a_lead	2	complain about ; complet his ; con segur ; confus ; congratulation your
        not_a_lead	2	consejer par ; contestan ; copy ; cortin ; crack an ; crack in ; credit ; cuand
        not_a_lead	2	curs ; custody hear ; dalla ; daught just ; daughter ; day 0 ; day ear ; day or
        not_a_lead	2	day shift ; de alcohol ; de alt ; de anoch ; de chof ; de esper ; de jamaic ; de juni
        not_a_lead	2	de las ; de marz ; de may ; de medi ; de por ; de port ; deadlin ; deal on ; death
        not_a_lead	2	decision mak ; dej ; dej el ; dej su ; del ; del iop ; del sab ; delirium
        not_a_lead	2	delirium tremen ; deprim ; despedi ; despens ; detox los ; devuelvan ; did 0
        not_a_lead	2	die hard ; digital ; din ; dio lo ; disord ; do overnight ; do them ; dock
        not_a_lead	2	dolar por ; domestic ; doming ; donat my ; dont hav ; dos semana ; dr osei
        not_a_lead	2	drink from ; drink thi ; dtr ask ; due dat ; duty ; dying and ; eagl ; eas ; east la
        not_a_lead	2	efectiv ; el cuart ; el cuchil ; el salvador ; el vest ; email to ; en ambulanci
        not_a_lead	2	end cal ; end thing ; enfermeri y ; episod ; er ; escalon y ; espos dej ; espos llev
        not_a_lead	2	est con ; estanci ; estoy enferm ; estoy hac ; etiquet ; even though ; ever a
        not_a_lead	2	eye at ; f 0 ; f want ; factory ; fal on ; famili ; feed lik ; feeling ; fentanyl
        not_a_lead	2	few day ; fil the ; find a ; firefight ; firework ; first two ; flood ; flower
        not_a_lead	2	flunk ; follet ; for ; for alcohol ; for chest ; for dad ; for day ; for husb
        not_a_lead	2	for intak ; for placement ; for self ; for smok ; for two ; forgiv ; forgiv a
        not_a_lead	2	form need ; forty eight ; four day ; from august ; from deployment ; from iop
        not_a_lead	2	from meth ; fry ; fund ; ga ; gam 0 ; gas ; gav noth ; ged ; get his ; get hom
        not_a_lead	2	get paid ; go to ; golf ; good afternoon ; goodnes ; googl in ; got the ; got tir
        not_a_lead	2	grandmoth ring ; grandson ask ; grateful ; gray hoodi ; greet ; grocery ; group and
        not_a_lead	2	group has ; group to ; guild ; guy ; habl en ; hac un ; hacemo ; had that ; hang
        not_a_lead	2	hang up ; hardwar ; has been ; hat and ; hav $ ; hav fiv ; hav group ; hav night
        not_a_lead	2	hav the ; he is ; he skip ; he vist ; head for ; hear that ; heavy ; help the
        not_a_lead	2	her can ; her glas ; her has ; her head ; her sinc ; her wer ; herradur ; hes her
        not_a_lead	2	hes mad ; hi ; hi its ; hic ; hid ; hid my ; hiel hac ; hij no ; hij por ; hij ya
        not_a_lead	2	his cpap ; his glas ; his moth ; his old ; his phon ; hiz ; hom a ; homework
        not_a_lead	2	hoodi in ; hop youl ; hospital me ; hotel and ; hour in ; hous 0 ; housekeep ; hung
        not_a_lead	2	huntington park ; husband drink ; i brok ; i build ; i chew ; i collect ; i draw
        not_a_lead	2	i fix ; i grow ; i mis ; i near ; i produc ; i rang ; i tri ; i typ ; i walk
        not_a_lead	2	id already ; if he ; if his ; if not ; if wer ; im back ; im from ; im play
        not_a_lead	2	im ready ; im scar ; im writ ; in bio ; in hous ; in kitchen ; in ninety ; in orang
        not_a_lead	2	in oregon ; in und ; inbox ; includ my ; induction ; invent ; inventari ; is in
        not_a_lead	2	is insid ; is just ; is mak ; is set ; is sunday ; is worri ; it mean ; it off
        not_a_lead	2	it thre ; it want ; its just ; its six ; ive left ; ive spent ; jealou ; jen ; jr
        not_a_lead	2	jueg ; just thi ; just think ; keep a ; keep my ; keep your ; kick the ; kil his
        not_a_lead	2	know if ; kyl ; la ansiedad ; la cas ; la cocher ; la encontr ; la famili ; la manan
        not_a_lead	2	la mand ; la oficin ; la ris ; la sal ; la senor ; la vecin ; lab want ; landlord of
        not_a_lead	2	lat fath ; le mand ; leath ; left ; left no ; left two ; lesson ; let of
        not_a_lead	2	liability ins ; library and ; licenci de ; list de ; list for ; list is ; list she
        not_a_lead	2	littl ; llev nuev ; llevamo ; local ; location ; lom ; lom lind ; lone ; los nervio
        not_a_lead	2	lost a ; lot ; lpn ; lui ; lunch ; lunch for ; m to ; m want ; mad out ; mail it
        not_a_lead	2	mal de ; mand carta ; maricel ; marriag ; marriag counsel ; mas fum ; may ; me dejan
        not_a_lead	2	me despedi ; me la ; me wheth ; meat ; medallion ; medical bil ; medicina ; meet in
        not_a_lead	2	memory of ; mgr ; mi par ; min with ; mir ; mis ; mistak ; mold ; morn show
        not_a_lead	2	moth was ; mou ; mous ; mov clos ; mov the ; my apprenticeship ; my calend ; my fac
        not_a_lead	2	my feet ; my friend ; my grandchildren ; my half ; my lat ; my niec ; my nurs
        not_a_lead	2	my record ; my residential ; n she ; nadi en ; naloxon box ; necesit un ; need
        not_a_lead	2	need noth ; nephew on ; nev don ; nev open ; next of ; next thursday ; ni se
        not_a_lead	2	ni ~tom ; no beb ; no cal ; no one ; nobody cal ; nobody pick ; noc ; non ever
        not_a_lead	2	not ask ; not cal ; not ~ask ; not ~drink ; np ; nursery ; oct 0 ; of $ ; of an
        not_a_lead	2	of drink ; of hand ; of kin ; off booz ; off with ; offic mgr ; offic say
        not_a_lead	2	ofrecemo servici ; ojo ; ojo azul ; old friend ; on background ; on camer ; on day
        not_a_lead	2	on fil ; on it ; on jun ; onc in ; one got ; one just ; one you ; only noth
        not_a_lead	2	only pay ; orang county ; organist ; osei ; oth two ; otherwis ok ; otr lad ; our
        not_a_lead	2	our marriag ; our parish ; our rat ; our saving ; our sob ; ourselv ; out and
        not_a_lead	2	overnight ; owe ; packag ; packet ; pagin ; pair of ; panic desd ; papel de
        not_a_lead	2	papel en ; paper ; par el ; par mis ; pas from ; payas de ; peopl smok ; per fue
        not_a_lead	2	perdi un ; perdon ; photo ; pian tun ; pick them ; pil that ; pizzeri ; placement 0
        not_a_lead	2	plant ; platform ; pleas cal ; plenty of ; pod ; por ell ; por medi ; practic aft
        not_a_lead	2	prefer ; president ; prev ; prid when ; print shop ; prior ; prn ; program en
        not_a_lead	2	program in ; progres ; project on ; proof of ; prueba ; psych hold ; pt 0 ; pued llev
        not_a_lead	2	pued llevarl ; pueden ayud ; pul ; pur jueg ; purpl ; put a ; q 0 ; que com
        not_a_lead	2	que falleci ; que qued ; qued una ; question ; question survey ; question who ; quilt
        not_a_lead	2	quit befor ; quit zyn ; quot for ; r ; radi ; radt in ; rattl me ; raw ; rd and
        not_a_lead	2	read glas ; recital ; recogniz ; record clas ; recov ; recovery hom ; recuperacion
        not_a_lead	2	refil ; regist ; relaps and ; relaps prevention ; representant ; res ; resed ; reset
        not_a_lead	2	rest of ; revers ; review are ; revok ; ron ; root ; ruben ; sa ; saf at ; said hed
        not_a_lead	2	sali y ; saliv ; sand ; scen ; se equivoc ; se va ; see ; seem to ; seen 0 ; sel
        not_a_lead	2	sel the ; select for ; send ; send our ; sensitiv ; sent ; sent the ; seri
        not_a_lead	2	seventeen year ; shak ; shak with ; she been ; she rang ; she say ; she ther
        not_a_lead	2	shoot her ; shot dop ; si el ; si ya ; sick ; sin jef ; sinc april ; sinc the ; sir
        not_a_lead	2	sit is ; sit next ; sit with ; sleep bad ; sleep on ; slept ; smal print ; smil
        not_a_lead	2	smok sinc ; snor ; so at ; so we ; sob liv ; sob nin ; sobr el ; sock to
        not_a_lead	2	someon about ; someth for ; sometim ; somo ; son was ; southern ; soy abog
        not_a_lead	2	soy bilingu ; speak tagalog ; speak to ; specializ ; specializ in ; spend the ; split
        not_a_lead	2	spot and ; sra pregunt ; ssn ; start the ; stil her ; stil in ; stil need ; stil sob
        not_a_lead	2	story about ; story re ; su car ; su rop ; suitcas ; sum to ; suspend ; swing by
        """
}
