extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	5	if her ; ii ; im wel ; in thursday ; industrial ; interest ; intern con ; is probab
        not_a_lead	5	jackpot ; kid com ; kitchen is ; la cit ; la dental ; la terapeut ; last seen
        not_a_lead	5	lat for ; lavanderi industrial ; law firm ; lcsw ; le pued ; left on ; licens for
        not_a_lead	5	limpiez en ; link below ; locum ; lov a ; lvn 0 ; ly ; me anyth ; medi tiemp
        not_a_lead	5	medical record ; mi expedient ; mi ~prim ; minuto ; mother ; mount ; muer por
        not_a_lead	5	muy trist ; my account ; my appointment ; my blu ; my hallway ; my lmft ; my tenant
        not_a_lead	5	nam of ; nam person ; nd yr ; necesit mi ; need copy ; need proof ; neith of ; nervio
        not_a_lead	5	no thank ; no ~cost ; no ~quier ; no ~sud ; nois ; not ~drug ; nurs clas
        not_a_lead	5	of application ; on overnight ; on peopl ; on recovery ; or drink ; our 0 ; our agent
        not_a_lead	5	overnight 0 ; own want ; owner ; paralegal ; parent group ; parent support ; past pt
        not_a_lead	5	patient ; paycheck ; peer ; peer specialist ; peopl about ; percent of ; phon cal
        not_a_lead	5	piec on ; piedra ; plac up ; pool sup ; privacy ; produc a ; produc at ; prom ; proof
        not_a_lead	5	provider ; prueba de ; psicolog ; public ; que estan ; quedamo ; quien le ; quier dej
        not_a_lead	5	quier terapi ; quilt circl ; radi produc ; re any ; refer to ; rehab near ; rep stop
        not_a_lead	5	request ; res in ; rns for ; room without ; second floor ; select ; send 0 ; send a
        not_a_lead	5	sex ; shadow ; shift a ; short on ; si un ; sist need ; sobriety dat ; someon on
        not_a_lead	5	son play ; soy consejer ; sr ; staf memb ; strip ; strip includ ; su program
        not_a_lead	5	subpoen duc ; svc want ; swap ; swing shift ; tak practicum ; tecum ; telegram
        not_a_lead	5	teng permis ; the copay ; the egg ; the groom ; the saf ; the sidewalk ; the sun
        not_a_lead	5	the thre ; then put ; ther last ; thi sunday ; thursday or ; tienen psicolog
        not_a_lead	5	tim today ; tir shop ; to buy ; to earn ; to fentanyl ; to visit ; todo y ; took a
        not_a_lead	5	topic ; transfer ; try to ; two pack ; una not ; una tare ; undergrad ; uniform
        not_a_lead	5	unit want ; usa nad ; usc ; usd ; vap just ; verifi ppo ; visit ; voluntari en
        not_a_lead	5	walk through ; want them ; was discharg ; web ; week only ; wer the ; what hour
        not_a_lead	5	who check ; wif cri ; wif of ; with lunch ; with our ; with ppo ; with residential
        not_a_lead	5	wt ; y rop ; year at ; year in ; year warranty ; yog ; you mail ; you treat ; you wil
        not_a_lead	5	your agent ; your career ; your city ; your gift ; your ~medical ; yrs clean
        not_a_lead	5	yrs exp ; zip cod ; ~any ~servic ; ~beb ni ; ~diem ; ~per ~diem ; ~sol quier
        not_a_lead	5	~substanc ; ~sustancia
        not_a_lead	4	% und ; *arrests.0:hypothetical ; *chestPain.9 ; *number.2 ; *soonDate.0
        not_a_lead	4	*spam.0:other_experiencer ; *substance.4:negated ; 0 cuand ; 0 drop ; 0 midnit
        not_a_lead	4	0 night ; 0 no ; 0 until ; a certain ; a copy ; a month ; a packag ; a pap ; a peer
        not_a_lead	4	a q ; a receipt ; a resident ; a ~drug ; acl ; adiccion ; aed ; algun ; ambulanci en
        not_a_lead	4	amend ; an apt ; and busc ; and dat ; and depression ; and dying ; and should ; ap
        not_a_lead	4	are forty ; are get ; articl ; ask to ; authorization ; away the ; barrist ; bed 0
        not_a_lead	4	bed that ; bed to ; bedbug ; been abl ; been chosen ; been pick ; behind your
        not_a_lead	4	boyfriend get ; bracelet ; breez ; bring ; budget ; build on ; built for
        not_a_lead	4	busc psicolog ; but im ; button and ; by itself ; by valentin ; cam 0 ; camera
        not_a_lead	4	can begin ; can our ; can they ; car died ; card click ; cart de ; cent for
        not_a_lead	4	centr com ; channel ; chat ; chest x ; cigaret ; cigaret i ; cleans ; click
        not_a_lead	4	clinician on ; clr said ; coat to ; cobr ; colleg kid ; community colleg
        not_a_lead	4	community servic ; comprobant ; contrat par ; control de ; cook at ; cook with
        not_a_lead	4	cotizacion sin ; counsel for ; count 0 ; cpr ; cuant cuest ; danny ; dat for ; day a
        not_a_lead	4	de market ; de mas ; de nicotin ; de prep ; de rehabilitacion ; dear ; dear hir
        not_a_lead	4	del merc ; denis ; department is ; despeg ; detox unit ; did your ; dirij ; do drug
        not_a_lead	4	do just ; dobl el ; dog has ; donat to ; dond los ; doubl your ; downsiz
        not_a_lead	4	driv position ; drog ; drug in ; due to ; eat and ; egg ; ehr softwar ; el horari
        not_a_lead	4	el maestr ; el val ; el vap ; els nev ; elsewher ; email bounc ; employe want
        not_a_lead	4	en otr ; en ~hac ; encarg de ; enfermer con ; enfermer en ; engagement ; entr con
        not_a_lead	4	entreg ; epipen ; er nurs ; escrib inf ; est el ; estanci de ; ever so ; everyth els
        not_a_lead	4	explanation ; few word ; fil bed ; first ten ; for fami ; for fre ; for iop ; for la
        not_a_lead	4	for lab ; for spous ; friday my ; gambler ; good day ; group at ; group i ; gummi for
        not_a_lead	4	handl that ; hard feeling ; hardest ; health ; host ; how do ; hoy estoy
        not_a_lead	4	husband died ; i wash ; im eleven ; im fiv ; in apr ; in los ; in public
        not_a_lead	4	in treatment ; inquiri ; insur ; interview one ; iop elsewher ; is an ; is slow
        not_a_lead	4	is thi ; itemiz stmt ; its grief ; its over ; jacket ; just anxiety ; karen
        not_a_lead	4	kil deal ; kind send ; lancast and ; landlord and ; lapd det ; larg animal ; last one
        not_a_lead	4	left 0 ; left you ; licenci ; limpiez o ; linen + ; link is ; list in ; list with
        not_a_lead	4	liv two ; lleg al ; lo tienen ; low ; lupit ; lvn ask ; lvn on ; lvn with ; mam
        not_a_lead	4	march the ; marlboro ; me hiv ; me know ; medi dia ; medication ; merc me
        not_a_lead	4	meth psychosi ; mi ansiedad ; mi po ; mi solicitud ; midnit ; minut by
        not_a_lead	4	month guarante ; moth pas ; moth wont ; mushroom ; my cpap ; my dat ; my depression
        not_a_lead	4	my glas ; need anyth ; negotiabl ; neighbor on ; net 0 ; no hard ; no obligation
        not_a_lead	4	nor ; not answer ; not somewher ; numer de ; o limpiez ; of community ; of golf
        not_a_lead	4	of man ; of marlboro ; okay to ; on him ; on octob ; on payrol ; on radi ; on record
        not_a_lead	4	on tap ; one box ; only nicotin ; oportunidad ; orthodontist ; pad ; pag ; pag lo
        not_a_lead	4	pair ; par la ; parej en ; partnership ; payrol ; peer mentor ; peer support
        not_a_lead	4	perdon me ; phon want ; pid copi ; piec ; play vide ; play y ; po ; post
        not_a_lead	4	practicum hrs ; premis ; prep y ; prim no ; prop 0 ; property ; provid ; psych
        not_a_lead	4	psych np ; pt her ; public radi ; puest de ; quier habl ; quisier ; quot ; radi en
        not_a_lead	4	re what ; reach my ; read on ; receiv a ; recib de ; record msg ; record subpoen
        not_a_lead	4	recovery and ; refund ; registr ; rehab aft ; rehabilitacion ; renewal ; rent on
        not_a_lead	4	rep sel ; rep want ; report writ ; retir navy ; retir schoolteach ; ring is ; risk
        not_a_lead	4	rm 0 ; rns avail ; robocal extend ; rtw ; sangr de ; se cocin ; search ; self +
        not_a_lead	4	semana que ; sent my ; serv ; shal i ; she bring ; sign a ; slot ; sol
        not_a_lead	4	somebody said ; sport app ; stay her ; stay in ; ste ; stop open ; string ; struggl
        not_a_lead	4	su detox ; subpoen for ; survey on ; sweat ; teach eighth ; tech post ; test strip
        not_a_lead	4	the blow ; the cas ; the deadlin ; the dent ; the hardest ; the jacket ; the lin
        not_a_lead	4	the patch ; the pocket ; the upstair ; them mail ; ther ever ; ther in
        not_a_lead	4	therapist for ; they split ; thi field ; thought he ; thur thi ; thursday with
        not_a_lead	4	tim on ; titul en ; to about ; to anoth ; to app ; to complain ; to faciliti
        not_a_lead	4	to teach ; to wednesday ; tol ; tony ; tox lab ; transport ; travel rns ; treat
        not_a_lead	4	treatment hom ; treatment hous ; treatment record ; tri the ; tu celul ; tue nit
        not_a_lead	4	turn de ; turn up ; two door ; un grup ; una agenci ; una imprent ; ur ; urin cup
        not_a_lead	4	van by ; vi que ; voluntario ; want support ; warranty pres ; was ever ; was her
        not_a_lead	4	we help ; we saw ; we wer ; wed lik ; weepy ; what happen ; when is ; who bring
        not_a_lead	4	who doe ; who fix ; whoev doe ; whom ; wish id ; with director ; with oth
        not_a_lead	4	withdrawal is ; work on ; would a ; wt los ; x ray ; y ataqu ; y los ; ya sali
        not_a_lead	4	year end ; year experienc ; you at ; you do ; you hold ; you run ; you sent
        not_a_lead	4	your alumni ; your in ; your medical ; your schedul ; ~drink no ; ~drog ; ~etoh no
        not_a_lead	4	~ex ; ~find ; ~fre ; ~nurs ; ~pt her ; ~seizur
        not_a_lead	3	*barrierChild.1 ; *heavy.0 ; *organDamage.0 ; *otherService.2:negated
        not_a_lead	3	*otherService.3:hypothetical ; *otherService.3:other_experiencer
        not_a_lead	3	*otherService.9:other_experiencer ; *thirdParty.1 ; *treatmentNeed.0:negated ; + if
        not_a_lead	3	0 + ; 0 blanket ; 0 for ; 0 i ; 0 number ; a bles ; a cent ; a cok ; a d ; a day
        not_a_lead	3	a grey ; a lost ; a nam ; a night ; a paycheck ; a pilot ; a releas ; a stab
        not_a_lead	3	a ~seizur ; absorb ; acab el ; acct ; addict ; addict and ; addiction treatment
        not_a_lead	3	adentr con ; adic ; admit ; aft ten ; age do ; alimento ; amar ; an adult
        not_a_lead	3	an associat ; an eat ; an overdos ; and bleach ; and fami ; and holiday ; and lvn
        not_a_lead	3	and sist ; and tech ; and wed ; and wond ; ang management ; ano ; any opening
        not_a_lead	3	any use ; arriv ; as his ; ask when ; ask wher ; at $ ; at intak ; ate my
        not_a_lead	3	attack and ; attendanc ; atty paralegal ; audit of ; august 0 ; availabl ; ayudan con
        not_a_lead	3	baj de ; bark at ; be 0 ; be stay ; bed bug ; believ my ; beneficiari ; benzodiazepin
        not_a_lead	3	bereavement group ; bet on ; bien desd ; bilingual ; bit ly ; bolsa con ; book a
        not_a_lead	3	book me ; booz ; booz no ; bota ; box i ; bring cooki ; bring the ; build websit
        not_a_lead	3	built ; buprenorphin ; by mistak ; by spr ; by us ; cal want ; can i ; casi me
        not_a_lead	3	casin y ; cb aft ; celul sin ; centr ; chapt ; charact ; charg and ; charg for ; cig
        not_a_lead	3	clas i ; clean by ; clear to ; client visit ; clinic want ; clinica de ; cnslr
        not_a_lead	3	coffe and ; collect them ; com el ; com see ; comfortabl ; communication ; community
        not_a_lead	3	competitor ; complain ; compr ; con quien ; con segur ; con veint ; conviction ; cook
        not_a_lead	3	copy of ; could ; council ; county clinic ; cozy ; cre ; cruis ; ct ; cuand pas
        not_a_lead	3	d/c last ; day can ; day her ; de alimento ; de droga ; de emple ; de hambr
        not_a_lead	3	de hospital ; de hoy ; de migracion ; de publicidad ; debat ; decision ; delic
        not_a_lead	3	desd la ; desd su ; despedi de ; detox exp ; did you ; die ; differenc between
        not_a_lead	3	difunt espos ; dij q ; discount ; do a ; do coffe ; doe to ; dond hac ; door to
        not_a_lead	3	drug at ; drum ; dual diagnosi ; earn ; econ ; el cuart ; el hotel ; el peric
        not_a_lead	3	el turn ; els in ; emt ; en bolsa ; en huntington ; en may ; en noviembr
        not_a_lead	3	en tratamient ; epilepsy and ; era ; escond ; every morn ; ex clt ; ex pt ; excus
        not_a_lead	3	experienci en ; extend ; famili no ; famou ; fath in ; fax ton ; feet ; fentanyl test
        not_a_lead	3	festival ; field ; film school ; flat ; fluid ; folleto ; for court ; for gambl
        not_a_lead	3	for six ; for sum ; for us ; forgot ; forty a ; four on ; fre 0 ; from us ; fum pur
        not_a_lead	3	funeral hom ; gan $ ; gan 0 ; gav them ; get going ; giggl ; giv back ; glad
        not_a_lead	3	good term ; guarderi ; guild has ; h / ; hag un ; handl your ; has epilepsy ; has rns
        not_a_lead	3	has six ; hat thi ; hav noth ; hay algun ; he built ; he consum ; he play ; he said
        not_a_lead	3	help treatment ; her counselor ; her his ; her my ; her we ; herramienta y ; hey ther
        not_a_lead	3	hi team ; hir night ; his pension ; hoj de ; holiday includ ; hombr en ; hoodi and
        not_a_lead	3	hora de ; hour for ; hour notic ; hous on ; hous or ; hunt ; husb of ; husband gambl
        not_a_lead	3	i addres ; i bing ; i put ; i room ; i tak ; i wish ; if our ; ignor ; im doing
        not_a_lead	3	im sob ; imprent ; in detox ; in lot ; in mar ; in van ; inclu ; injection
        not_a_lead	3	instagram ; instructor ; internship for ; investigator ; irvin ; is already
        not_a_lead	3	is current ; is doing ; is open ; is stil ; isnt about ; it down ; it feel ; its turn
        not_a_lead	3	j ; john ; journalist ; juev con ; junior at ; just for ; just the ; just wont ; kit
        not_a_lead	3	kit in ; knif rol ; know befor ; know how ; know my ; la cas ; la primer ; last quart
        not_a_lead	3	last wed ; latin ; le acab ; le dij ; le falt ; let for ; lif ins ; lik help ; lik to
        not_a_lead	3	limpiez teng ; lin + ; link in ; list ; llamarl ; llor en ; lobby ; lock unit ; ly /
        not_a_lead	3	machin ; magazin and ; mak 0 ; mam de ; manej de ; marca ; me befor ; me drog
        not_a_lead	3	medicar ; meth and ; mft program ; mi difunt ; mied ; mik ; million ; minut thi
        not_a_lead	3	mis practica ; mkt ; moth clean ; moth work ; mouth ; movement ; mud ; music is
        not_a_lead	3	my clas ; my disability ; my draw ; my insulin ; my lung ; my msw ; my next ; my not
        not_a_lead	3	my paycheck ; my psych ; my ~cousin ; n som ; necesit ; need her ; nev ; next bunk
        not_a_lead	3	night noth ; night shift ; night watchman ; nin day ; nit n ; no habi ; no pil
        not_a_lead	3	no sal ; no show ; no ~drug ; not com ; not mad ; not writ ; noth for ; nudg
        not_a_lead	3	numer equivoc ; nunc hay ; nurs student ; obligation ; of gold ; of pt ; of record
        not_a_lead	3	of stay ; off resum ; off your ; ofrezc ; on good ; on overdos ; only no ; open for
        not_a_lead	3	or by ; or him ; or whatev ; order ; organization ; orteg ; our facility ; out on
        not_a_lead	3	out wheth ; over it ; overdos and ; packag for ; pag 0 ; pag four ; paid my ; pap for
        not_a_lead	3	paper on ; par las ; parroqui ; pas and ; passiv ; past a ; pepperoni ; perfum
        not_a_lead	3	permis de ; person ask ; play fortnit ; podemo ; podrian ; point me ; poison control
        not_a_lead	3	porqu me ; pound ; practition ; prescription ; pric to ; priv ; produc her ; product
        not_a_lead	3	pt admit ; publicidad ; pued ver ; pure ; quarter ; que and ; que buscan
        not_a_lead	3	que entrevist ; que hora ; quien habl ; rat card ; rattl ; reach a ; recepcion
        not_a_lead	3	recibo ; recog ; record ; refus ; relocat ; repav ; replacement
        not_a_lead	3	residential faciliti ; robert ; rosari y ; ruin my ; rumb ; run at ; run lat
        not_a_lead	3	said hes ; sal de ; sam hour ; say otherwis ; say our ; scar of ; schoolteach
        not_a_lead	3	se muev ; see somebody ; see wheth ; seen the ; seiz the ; seizur and ; sgt
        not_a_lead	3	sharpen kniv ; she retir ; shift ; short ; shot of ; show your ; siet ; sign to
        not_a_lead	3	signal ; siguen ; sinc 0 ; sinc spr ; sir / ; sit sit ; snor ; so let ; sob
        not_a_lead	3	sobr las ; sociology clas ; sociology thesi ; som guy ; somebody tel ; son died
        not_a_lead	3	spent two ; ssdi ; staf ; statu ; stil do ; stil in ; strip in ; stuck on ; student
        not_a_lead	3	surrend ; survey about ; surviv ; swear ; tak it ; tak noth ; tarot
        not_a_lead	3	teach kindergarten ; tech and ; tech her ; technician ; tecnic ; ten question
        not_a_lead	3	teng cit ; teng much ; terapeut ; thank god ; that sort ; that youv ; the a
        not_a_lead	3	the bridg ; the dental ; the doc ; the e ; the field ; the lat ; the leav ; the map
        not_a_lead	3	the pay ; the piz ; the plan ; the sport ; the stamp ; the stor ; the valley
        not_a_lead	3	the week ; the worry ; ther any ; ther can ; ther with ; thesi ; thesi on
        not_a_lead	3	they threw ; thi spr ; thi was ; threw ; through your ; tienen grup ; to confirm
        not_a_lead	3	to friday ; to la ; to set ; to sit ; tox ; tox screen ; train in ; traine for
        not_a_lead	3	treatment in ; tristez ; tuesday to ; two bed ; two plac ; two week ; typ thi ; u
        not_a_lead	3	uds ; una noven ; unus ; up your ; us by ; usted ; usted a ; ventur ; vet ; vi el
        not_a_lead	3	vide ; walgreen ; want hr ; want pt ; want quot ; want rehab ; want to ; was fourteen
        not_a_lead	3	was with ; wasnt ther ; watchman ; we ; we know ; we liv ; we off ; we sel
        not_a_lead	3	websit for ; week work ; went hom ; what should ; whatsap only ; wheth anybody
        not_a_lead	3	wheth my ; wheth youv ; which kind ; who accept ; who see ; who sign ; wif is
        not_a_lead	3	wil p/u ; with anoth ; with good ; with marca ; with peopl ; within 0 ; without los
        not_a_lead	3	wk of ; wond if ; wont leav ; worker ; worri ; would just ; would ther ; wrapper
        not_a_lead	3	writ an ; writ thi ; y quisier ; ya deb ; year as ; yo sin ; you ; you might
        not_a_lead	3	you send ; your car ; your custodian ; your garden ; your kitchen ; your night
        not_a_lead	3	your ~iop ; ~about ; ~alcohol ; ~check ; ~check ~in ; ~dot ; ~fee for ; ~let ; ~min
        not_a_lead	3	~prim ; ~pt want ; ~report ; ~tak a ; ~tight
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
        not_a_lead	2	and took ; angel and ; anniversary ; ano en ; anselm ; ansiedad y ; antacid ; anunci
        not_a_lead	2	any chanc ; anymor ; anyth from ; apologiz ; apoy par ; apr ; april ; are bad
        not_a_lead	2	are shot ; are ther ; asham and ; ashtray ; asi ; asil ; ask abt ; ask for ; ask pric
        not_a_lead	2	at christma ; at uc ; attack every ; atty for ; audit ; back from ; back of ; back to
        not_a_lead	2	bag ; bag for ; bale ; basement ; be get ; be proud ; beat the ; been real ; been to
        not_a_lead	2	been using ; behind a ; beneficiary ; bio ; blad ; blanket ; bleach ; bonit ; boom
        not_a_lead	2	bowl team ; brewery ; brochur for ; brown ; build in ; built the ; bump ; burst
        not_a_lead	2	busc emple ; by august ; by half ; c 0 ; cal every ; calific ; cambi mi ; camer
        not_a_lead	2	can / ; can cook ; can lift ; caregiv 0 ; carin ; casa de ; centr teng ; certain
        not_a_lead	2	certifi peer ; certific en ; ceu ; cheat ; child support ; civil ; claim now
        not_a_lead	2	clean nev ; clean want ; clear ; click the ; client ; client ask ; client ther
        not_a_lead	2	clinic dic ; clr mom ; clt in ; coat ; collect ; comment by ; company
        not_a_lead	2	complain about ; confus ; congratulation your ; consejer par ; contestan ; copy
        not_a_lead	2	cortin ; crack an ; crack in ; credit ; cuand ; curs ; custody hear ; dalla
        not_a_lead	2	daught just ; daughter ; day 0 ; day ear ; day shift ; de alcohol ; de alt ; de anoch
        not_a_lead	2	de chof ; de esper ; de jamaic ; de juni ; de las ; de marz ; de may ; de medi
        not_a_lead	2	de por ; de port ; deadlin ; deal on ; death ; decision mak ; dej ; dej el ; dej su
        not_a_lead	2	del ; del iop ; del sab ; delirium ; delirium tremen ; deprim ; despedi ; despens
        not_a_lead	2	detox los ; devuelvan ; did 0 ; die hard ; digital ; din ; dio lo ; disord
        not_a_lead	2	do overnight ; do them ; dock ; dolar por ; domestic ; doming ; donat my ; dont hav
        not_a_lead	2	dos semana ; dr osei ; drink from ; drink thi ; dtr ask ; due dat ; duty ; dying and
        not_a_lead	2	eagl ; eas ; east la ; efectiv ; el cuchil ; el numer ; el salvador ; el vest
        not_a_lead	2	email to ; en ambulanci ; encarg ; end cal ; end thing ; enfermera ; enfermeri y
        not_a_lead	2	episod ; er ; escalon y ; espos dej ; espos llev ; est con ; estanci ; estoy enferm
        not_a_lead	2	estoy hac ; etiquet ; even though ; ever a ; eye at ; f 0 ; f want ; factory ; fal on
        not_a_lead	2	famili ; feed lik ; feeling ; fentanyl ; few day ; fil the ; find a ; firefight
        not_a_lead	2	firework ; first two ; flood ; flower ; flunk ; follet ; for ; for alcohol
        not_a_lead	2	for chest ; for dad ; for day ; for husb ; for intak ; for placement ; for self
        not_a_lead	2	for smok ; for two ; forgiv ; forgiv a ; form need ; forty eight ; four day
        not_a_lead	2	from august ; from deployment ; from iop ; from meth ; fry ; fund ; gam 0 ; gas ; ged
        not_a_lead	2	get his ; get hom ; get paid ; go to ; golf ; good afternoon ; goodnes ; googl in
        not_a_lead	2	got the ; got tir ; grandmoth ring ; grandson ask ; grateful ; gray hoodi ; greet
        not_a_lead	2	grocery ; group and ; group has ; group to ; guild ; guy ; habl en ; hac un ; hacemo
        not_a_lead	2	had that ; hang ; hang up ; hardwar ; has been ; hat and ; hav $ ; hav fiv
        not_a_lead	2	hav group ; hav night ; hav the ; he is ; he skip ; he vist ; head for ; hear that
        not_a_lead	2	heavy ; help the ; her can ; her glas ; her has ; her head ; her wer ; herradur
        not_a_lead	2	hes her ; hes mad ; hi ; hi its ; hic ; hid ; hid my ; hiel hac ; hij no ; hij por
        not_a_lead	2	hij ya ; his cpap ; his glas ; his moth ; his old ; his phon ; hiz ; hom a ; homework
        not_a_lead	2	hoodi in ; hop youl ; hospital me ; hotel and ; hour in ; hous 0 ; housekeep ; hung
        not_a_lead	2	huntington park ; husband drink ; i brok ; i build ; i chew ; i collect ; i draw
        not_a_lead	2	i fix ; i grow ; i mis ; i near ; i produc ; i rang ; i tri ; i typ ; i walk
        not_a_lead	2	id already ; if he ; if his ; if not ; if wer ; im back ; im from ; im play
        not_a_lead	2	im ready ; im scar ; im writ ; in bio ; in hous ; in kitchen ; in ninety ; in orang
        not_a_lead	2	in oregon ; in und ; inbox ; includ my ; induction ; invent ; inventari ; is in
        not_a_lead	2	is insid ; is just ; is mak ; is set ; is sunday ; is worri ; isnt ~sick ; it mean
        not_a_lead	2	it thre ; it want ; its just ; its six ; ive left ; ive spent ; jealou ; jen ; jr
        not_a_lead	2	jueg ; just thi ; just think ; keep a ; keep my ; keep your ; kick the ; kil his
        not_a_lead	2	know if ; kyl ; la ansiedad ; la cocher ; la encontr ; la famili ; la manan ; la mand
        not_a_lead	2	la oficin ; la ris ; la sal ; la senor ; la vecin ; lab want ; landlord of ; lat fath
        not_a_lead	2	le mand ; leath ; left ; left no ; left two ; lesson ; let of ; liability ins
        not_a_lead	2	library and ; licenci de ; lin of ; list de ; list for ; list is ; list she ; littl
        not_a_lead	2	llev nuev ; llevamo ; local ; location ; lom ; lom lind ; lone ; los nervio ; lost a
        not_a_lead	2	lost its ; lot ; lpn ; lui ; lunch ; lunch for ; m to ; m want ; mad out ; mail it
        not_a_lead	2	mal de ; mand carta ; maricel ; marriag ; marriag counsel ; mas fum ; may ; me dejan
        not_a_lead	2	me despedi ; me la ; me wheth ; meat ; medallion ; medical bil ; medicina ; meet in
        not_a_lead	2	memory of ; mgr ; mi par ; mir ; mis ; mistak ; mold ; morn show ; moth was ; mou
        not_a_lead	2	mous ; mov clos ; mov the ; my apprenticeship ; my calend ; my fac ; my feet
        not_a_lead	2	my friend ; my grandchildren ; my half ; my lat ; my niec ; my nurs ; my record
        not_a_lead	2	my residential ; n she ; nadi en ; naloxon box ; necesit un ; need ; need noth
        not_a_lead	2	nephew on ; nev don ; nev open ; next of ; next thursday ; ni se ; ni ~tom ; no beb
        not_a_lead	2	no cal ; no one ; nobody cal ; nobody pick ; noc ; non ever ; not ask ; not cal
        not_a_lead	2	not ~ask ; not ~drink ; np ; nursery ; oct 0 ; of $ ; of an ; of drink ; of hand
        not_a_lead	2	of kin ; off booz ; off with ; offic mgr ; offic say ; ofrecemo servici ; ojo
        not_a_lead	2	ojo azul ; old friend ; on background ; on camer ; on day ; on fil ; on it ; on jun
        not_a_lead	2	onc in ; one got ; one just ; one you ; only noth ; only pay ; orang county
        not_a_lead	2	organist ; osei ; oth two ; otherwis ok ; otr lad ; our ; our marriag ; our parish
        not_a_lead	2	our rat ; our saving ; our sob ; ourselv ; out and ; overnight ; owe ; packag
        not_a_lead	2	packet ; pagin ; pair of ; panic desd ; papel de ; papel en ; paper ; par el
        not_a_lead	2	par mis ; parent to ; pas from ; payas de ; peopl smok ; per fue ; perdi un ; perdon
        not_a_lead	2	photo ; pian tun ; pick them ; pil that ; pizzeri ; placement 0 ; plant ; platform
        not_a_lead	2	pleas cal ; pod ; por ell ; por medi ; practic aft ; prefer ; president ; prev
        not_a_lead	2	prid when ; print shop ; prior ; prn ; program en ; program in ; progres ; project on
        not_a_lead	2	proof of ; prueba ; psych hold ; pt 0 ; pued llev ; pued llevarl ; pueden ayud ; pul
        not_a_lead	2	pur jueg ; purpl ; put a ; que com ; que falleci ; que qued ; qued una ; question
        not_a_lead	2	question survey ; question who ; quilt ; quit befor ; quit zyn ; quot for ; r ; radi
        not_a_lead	2	radt in ; rattl me ; raw ; rd and ; read glas ; recital ; recogniz ; record clas
        not_a_lead	2	recov ; recovery hom ; recuperacion ; refil ; regist ; relaps and ; relaps prevention
        not_a_lead	2	representant ; res ; resed ; reset ; rest of ; revers ; review are ; revok ; ron
        not_a_lead	2	root ; ruben ; sa ; saf at ; said hed ; sali y ; saliv ; sand ; scen ; se equivoc
        not_a_lead	2	se va ; see ; seem to ; seen 0 ; sel ; sel the ; select for ; send ; send our
        not_a_lead	2	sensitiv ; sent ; sent the ; seri ; seventeen year ; shak ; shak with ; she been
        not_a_lead	2	she rang ; she say ; she ther ; shoot her ; shot dop ; si el ; si ya ; sick ; sin jef
        not_a_lead	2	sinc april ; sinc the ; sir ; sit is ; sit next ; sleep bad ; sleep it ; sleep on
        not_a_lead	2	slept ; smal print ; smil ; smok sinc ; so at ; so we ; sob liv ; sob nin ; sobr el
        not_a_lead	2	sock to ; someon about ; someth for ; sometim ; somo ; son was ; southern ; soy abog
        not_a_lead	2	soy bilingu ; speak tagalog ; speak to ; specializ ; specializ in ; spend the ; split
        not_a_lead	2	spot and ; sra pregunt ; ssn ; start the ; stil her ; stil need ; stil sob
        not_a_lead	2	story about ; story re ; su car ; su rop ; suitcas ; sum to ; suspend ; swing by
        not_a_lead	2	tabl at ; tac ; tak my ; talk abt ; tamal ; tarjet ; tatto of ; tel ; tel me
        not_a_lead	2	ten minut ; teng 0 ; teng mi ; teng mis ; termin el ; test no ; th for ; that clos
        """
}
