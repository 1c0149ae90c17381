extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	1	pil count ; pil for ; pil to ; pink slip ; pint of ; pintur ; pis ; piso
        needs_clarification	1	pistol ; pitit ; piz ; plac around ; plac near ; plac today ; plant a
        needs_clarification	1	play a ; play bas ; play tenni ; po ; pon ; pond ; por adelant ; por ahor
        needs_clarification	1	por aqui ; por lo ; por su ; portland ; portugal ; pottery ; pou pitit ; pre
        needs_clarification	1	precio ; pregunt y ; preguntan ; present ; present and ; prim es ; prim y
        needs_clarification	1	profesor de ; proper ; pt on ; pt refus ; pto ; pueden llam ; puent de
        needs_clarification	1	pul a ; pul him ; pump lik ; punch ; puppet ; pur ; put one ; put out ; q le
        needs_clarification	1	que dej ; que dejarl ; que era ; que fui ; que quelquun ; que su
        needs_clarification	1	question over ; quier el ; quier est ; quit mak ; radio ; re fath ; re husb
        needs_clarification	1	read it ; recovery plac ; red blood ; refd by ; refer ; refere ; rehab no
        needs_clarification	1	relojer ; remind me ; rep for ; resi for ; residential last ; respir se
        needs_clarification	1	restaurant own ; restor ; rib and ; right ; right now ; right with ; road to
        needs_clarification	1	rob el ; rode and ; roof hous ; roof of ; rosary and ; roxi ; run by ; rush
        needs_clarification	1	safety concern ; said he ; said hes ; said it ; said thank ; said wel
        needs_clarification	1	said writ ; salt and ; sangr desd ; say 0 ; say finish ; say hi ; say how
        needs_clarification	1	say i ; scary ; se agar ; se dond ; sea de ; seasonal ; second is ; see a
        needs_clarification	1	see someon ; segur priv ; self 0 ; seman o ; semilla ; send someon ; set thi
        needs_clarification	1	shap ; sharp ; she an ; she notic ; she read ; she stand ; she wait
        needs_clarification	1	she wok ; shield ; shoot hoop ; shop told ; shortstop ; shot at ; shoulder
        needs_clarification	1	show her ; si el ; si le ; si me ; signal ; sinc sum ; sing ; skul on
        needs_clarification	1	sleep through ; slur say ; smal town ; smel sweet ; snowplow and ; so did
        needs_clarification	1	so my ; so our ; sob liv ; sobr ; sobr un ; sock to ; solid ; som pil
        needs_clarification	1	somebody about ; somebody should ; someon ask ; someon for ; someth awful
        needs_clarification	1	someth i ; sorry if ; sort ; speak ; spid ; spot to ; spun ; squar away
        needs_clarification	1	staf memb ; start cut ; start so ; stat i ; stat she ; stil 0 ; stil breath
        needs_clarification	1	stil use ; stor for ; straight to ; su famili ; su numer ; suboxon and
        needs_clarification	1	substanc is ; substanc unk ; sudamo ; sum in ; support of ; surgery 0 ; swe
        needs_clarification	1	sweet as ; switch off ; tak oxy ; tak phon ; tak ~medi ; tan larg
        needs_clarification	1	tarjet de ; taught ; tel them ; teng 0 ; teng diabet ; teng sesent ; teng un
        needs_clarification	1	teng una ; text ok ; that arent ; that kind ; the airlin ; the blu
        needs_clarification	1	the budget ; the bus ; the cafeteri ; the closet ; the crossword ; the dairy
        needs_clarification	1	the dash ; the day ; the deck ; the drug ; the dry ; the drywal
        needs_clarification	1	the easiest ; the fan ; the ferry ; the freight ; the fridg ; the gras
        needs_clarification	1	the hair ; the hay ; the insid ; the kindest ; the land ; the lizard
        needs_clarification	1	the load ; the metr ; the mil ; the mol ; the oth ; the parrot
        needs_clarification	1	the parsonag ; the pavement ; the pian ; the premis ; the pta ; the rabbit
        needs_clarification	1	the recovery ; the remot ; the sho ; the story ; the trumpet ; the trust
        needs_clarification	1	the tv ; the vacuum ; the word ; the y ; then ask ; then dont ; then its
        needs_clarification	1	then ive ; then threw ; ther hav ; ther thre ; they havent ; they visit
        needs_clarification	1	theyd ; theyr not ; thi hangov ; thi thing ; thing with ; think one ; tho
        needs_clarification	1	thre apartment ; thre rehab ; thre that ; through friday ; through to
        needs_clarification	1	thyroid ; tidy ; tiemp en ; tien mied ; tiend de ; ties ; tijuan ; til and
        needs_clarification	1	tim they ; tir of ; tiramo ; titl and ; titl to ; to ask ; to bury ; to cal
        needs_clarification	1	to cancel ; to deal ; to each ; to fish ; to fit ; to go ; to haul ; to hav
        needs_clarification	1	to lift ; to me ; to ref ; to sant ; tod bien ; tod y ; togeth every ; tom y
        needs_clarification	1	tomat patch ; too but ; too ear ; top half ; topic ; touch meth ; trabaj hac
        needs_clarification	1	trabajador social ; tranquil ; troubl breath ; trout ; tuesday he ; tular
        needs_clarification	1	turn en ; twelv step ; twin then ; two different ; two ls ; tx lin
        needs_clarification	1	typ that ; ultim vez ; un cambi ; un camion ; un fri ; un gal ; una botel
        needs_clarification	1	una cos ; una panaderi ; una tiend ; unaliv ; uncl ; until sunday ; up last
        needs_clarification	1	up so ; upsid ; upsid down ; us at ; us her ; us the ; us to ; us when
        needs_clarification	1	usad ; use and ; use the ; van a ; vas ; vault ; vecino ; veinticuatr
        needs_clarification	1	velori de ; viej se ; viej y ; viejit en ; vien ; visit for ; vitrin
        needs_clarification	1	vodk in ; voic ask ; voic from ; vomit ; vomit bright ; voudrai ; voy a
        needs_clarification	1	voz de ; vuelv a ; wait it ; wait on ; wal and ; wal are ; walk her
        needs_clarification	1	want her ; want pancak ; want tour ; was freez ; was kind ; was laid
        needs_clarification	1	was on ; was tel ; wasnt mad ; water ; watercolor ; we are ; we bought
        needs_clarification	1	we hit ; we instal ; we mov ; we speak ; we talk ; we train ; wear
        needs_clarification	1	wear the ; websit ; weed and ; weed in ; went straight ; what hed ; what is
        needs_clarification	1	what look ; when our ; whenev somebody ; wher id ; wheth to ; whil we
        needs_clarification	1	who pick ; why he ; why she ; widow 0 ; wif can ; wif on ; wil keep
        needs_clarification	1	wil only ; win befor ; with blu ; with both ; with laught ; with nin
        needs_clarification	1	with too ; with xanax ; withdrawal at ; wooden needl ; word ; work in
        needs_clarification	1	work up ; writ you ; written down ; y 0 ; y ayer ; y cant ; y qued ; y salg
        needs_clarification	1	y tien ; y tuv ; ya no ; year experienc ; yel ; yel in ; yern ; yet wil
        needs_clarification	1	yo escrib ; yo voy ; you believ ; you cant ; you for ; you get ; you handl
        needs_clarification	1	you wer ; youd hav ; youd know ; your offic ; your pag ; your question
        needs_clarification	1	your the ; yrs + ; ~baby ; ~bet ; ~blu ; ~charg ; ~cut ~me ; ~drink
        needs_clarification	1	~fel ~off ; ~had ; ~hx ~si ; ~in ~writ ; ~lo ; ~medicar ; ~nobody ; ~off
        needs_clarification	1	~pick ; ~policy ; ~sab ; ~si 0 ; ~sist ; ~so ; ~too ; ~treatment ~for
        needs_clarification	1	~used ; ~wasnt ; él sol ; él trabaj
        needs_clarification	-1	*about.0 ; *abstinent.0:hypothetical ; *ago.4 ; *detoxWord.0:negated
        needs_clarification	-1	*hallucination.0:historical ; *hallucination.0:negated ; *lapse.0
        needs_clarification	-1	*losingSupply.0:negated ; *mandator.0 ; *mandator.0:hypothetical
        needs_clarification	-1	*noBarrierWork.0 ; *otherService.5:negated ; *quantity.0:negated
        needs_clarification	-1	*quantity.0:possible ; *relief.2 ; *spam.1 ; *suicidalOblique.9
        needs_clarification	-1	*unaided.0:other_experiencer ; *violence.0:other_experiencer
        needs_clarification	-1	*violence.9:negated ; *wantsToQuit.0:other_experiencer ; *withdrawalHint.0
        needs_clarification	-1	+ k ; 0 box ; 0 cocain ; 0 court ; 0 cuand ; 0 dic ; 0 hrs ; 0 night ; 0 pm
        needs_clarification	-1	0 tom ; 0 vodk ; 0 when ; 0 yrs ; a bakery ; a blu ; a bundl ; a chef
        needs_clarification	-1	a company ; a counselor ; a cualquier ; a cup ; a dai ; a dead ; a dent
        needs_clarification	-1	a gurgl ; a k ; a key ; a landscap ; a librarian ; a lie ; a lifeguard
        needs_clarification	-1	a meth ; a muert ; a pat ; a pharmacy ; a pt ; a road ; a roost ; a sal
        needs_clarification	-1	a scarf ; a song ; a street ; a top ; a tre ; a twelv ; a un ; a wif ; a yr
        needs_clarification	-1	a ~nurs ; aa batteri ; about four ; about ten ; about your ; abr no
        needs_clarification	-1	absces on ; abt 0 ; acab ; accordion ; accountability ; acuest
        needs_clarification	-1	adderal not ; aft din ; aft lunch ; afuer del ; against ; agency ; ago on
        needs_clarification	-1	ahorit mism ; airplan bottl ; al foc ; alcoholic desd ; all blood ; all in
        needs_clarification	-1	already in ; alvarez ; alway ; amanec ; amarillo ; ambien ; an extr
        needs_clarification	-1	an inpatient ; an outpatient ; and anoth ; and cannot ; and end ; and his
        needs_clarification	-1	and mayb ; and me ; and met ; and six ; and somebody ; and want ; andan
        needs_clarification	-1	anil ; animal ; ano con ; anoch le ; anoth ; antidop ; any dang ; any sinc
        needs_clarification	-1	anyon tak ; apologi ; application for ; aprend ; aprend a ; apriet
        needs_clarification	-1	april and ; arand ; are alway ; are my ; are straight ; around it ; as my
        needs_clarification	-1	asam ; asdkj ; asi y ; at camp ; at dog ; at every ; at festival
        needs_clarification	-1	at laundromat ; at midnight ; autism ; avion ; away ; away and ; away his
        needs_clarification	-1	ayer le ; bach ; back ; back by ; back from ; back porch ; back ther
        needs_clarification	-1	back when ; backdrop ; bag ; bag a ; bail bondsman ; baj él ; bal gam
        needs_clarification	-1	bar ; bare ; barra ; bartend in ; bathroom with ; batteri ; batteri for
        needs_clarification	-1	bcb thru ; beautiful ; bed for ; bed in ; bed to ; been off ; beer with
        needs_clarification	-1	befor noon ; begin ; behind ; behind a ; being a ; being the ; bel in
        needs_clarification	-1	between breath ; biz ; blanket and ; blu and ; bondsman ; book in ; book on
        needs_clarification	-1	bos wont ; bought a ; boyfriend get ; break room ; break until ; breath out
        needs_clarification	-1	bridg ; brok so ; buen humor ; bug off ; bulimi ; bulletin board
        needs_clarification	-1	but nobody ; but we ; by heart ; by myself ; by nam ; by now ; by trad
        needs_clarification	-1	by you ; cadc ii ; caden ; cal laps ; calentur ; callin ; camionet
        needs_clarification	-1	can bare ; can driv ; can fix ; can fold ; can lid ; candidat ; cant
        needs_clarification	-1	cant hold ; cant mov ; cant ranchera ; captain morgan ; car behind
        needs_clarification	-1	card numb ; cart in ; carta ; carta de ; cas manag ; cas ni ; casserol dish
        needs_clarification	-1	caus i ; cel ; cel phon ; cemetery ; certific ; cervez el ; chanc ; chees
        needs_clarification	-1	chef 0 ; chemistry ; chew my ; chimney ; chuck ; church cho ; church rummag
        needs_clarification	-1	cinc ; cinc ano ; cinc mes ; cit ; claim ; clear ; clear him ; click her
        needs_clarification	-1	client ther ; clinic de ; clinic rn ; clinical director ; clos my
        needs_clarification	-1	clr aunt ; clr husband ; clr nam ; clr son ; clt need ; cm 0 ; coast at
        needs_clarification	-1	cobija ; cobran por ; coc casi ; cocain every ; cok a ; cok again
        needs_clarification	-1	cok problem ; cok wkend ; cold turkey ; color of ; com along ; com cuatr
        needs_clarification	-1	com en ; compadr y ; complain ; complet 0 ; con narcan ; con otro ; conoc a
        needs_clarification	-1	cont de ; cont en ; cook 0 ; corkboard ; corn maz ; cost of ; couch surf
        needs_clarification	-1	could mak ; court by ; court over ; cousin shot ; cousin the ; cousin went
        needs_clarification	-1	cousin who ; cowork ; crack pip ; crei ; cri at ; cricket ; cristal de
        needs_clarification	-1	crowd ; crypt ; crystal and ; crystal on ; cuand la ; cuart con ; cuent
        needs_clarification	-1	cuf ; cup ; current iop ; cut out ; cut with ; dan terapi ; daught roommat
        needs_clarification	-1	day n ; day program ; de ; de camin ; de carg ; de jamaic ; de juni
        needs_clarification	-1	de las ; de lav ; de may ; de pes ; de tard ; deal ; dej el ; del hospital
        needs_clarification	-1	del negoci ; deliv ; deni w/d ; deni ~sz ; dent ; deploy til ; deputy
        needs_clarification	-1	detox unit ; devuelv ; dia son ; diabet ; diarre ; did your ; diez dia
        needs_clarification	-1	diner ; diner desd ; diner no ; disc ; discharg summary ; dish ; divorc
        needs_clarification	-1	do ; do next ; do not ; do or ; doesnt drink ; doesnt even ; doesnt mat
        needs_clarification	-1	doesnt touch ; dog bark ; dog on ; dog show ; dolor de ; dont com
        needs_clarification	-1	dont hav ; dont touch ; dont ~smok ; dop sick ; dos dedo ; downtown ; doz
        needs_clarification	-1	drag ; drench and ; drink som ; drink two ; droop ; drop my ; drop off
        needs_clarification	-1	dryer ; dts in ; dumpst ; dur the ; durm ; dying and ; eap 0 ; ear bird
        needs_clarification	-1	earli ; eat ; egg on ; ekg ; el alt ; el codig ; el internamient ; el merc
        needs_clarification	-1	el pati ; el ron ; el tech ; el tinac ; eleven week ; enrol ; entonc
        needs_clarification	-1	epilepsy and ; epileptic sinc ; epipen ; eramo ; error ; es bomber ; es pur
        needs_clarification	-1	escrib una ; ese ; eso el ; esperanz ; estanci de ; etoh last
        needs_clarification	-1	even program ; even writ ; ever put ; every ; every lid ; every one
        needs_clarification	-1	every payday ; everyon knew ; everyon who ; ex moth ; exampl ; f crack
        needs_clarification	-1	f soft ; fac down ; fac in ; faciliti ; factur ; fallujah ; falt ; falta de
        needs_clarification	-1	far ; fast ; feel human ; fenc post ; fentanyl death ; fiddl ; fifty thre
        needs_clarification	-1	fijes ; fil in ; firebal ; firefight ; fit my ; fit sheet ; fit the
        needs_clarification	-1	flop and ; floppy ; flor ; flow bed ; flower ; fog ; fold out
        needs_clarification	-1	for breakfast ; for cousin ; for eleven ; for gift ; for lik ; for servic
        needs_clarification	-1	for that ; for them ; forecast ; forgot ; fot de ; found me ; four
        needs_clarification	-1	frasc de ; freight ; from colleg ; fue en ; fue hac ; fuert en ; function
        needs_clarification	-1	funeral hom ; funnel ; funniest ; funniest man ; fx ; g a ; gabapentin
        needs_clarification	-1	gam ; gan diner ; gan en ; gav a ; gav away ; gerent ; get a ; get clean
        needs_clarification	-1	get ther ; go away ; god ; goe ; goe by ; good spirit ; goodnight
        needs_clarification	-1	googl ads ; got is ; got thre ; got tir ; gown ; grad ; gram each ; gram of
        needs_clarification	-1	grandmoth letter ; grandson ask ; gri ; grocery stor ; group in ; guard el
        needs_clarification	-1	gues at ; gust el ; habl por ; hac dan ; hac el ; hac och ; hag falt
        needs_clarification	-1	hair is ; half of ; hand and ; hand wil ; handwrit ; hard for
        needs_clarification	-1	hard seltzer ; has been ; has his ; has it ; has rid ; hav blu ; he hid
        needs_clarification	-1	he lost ; he only ; he paid ; he went ; hear them ; heavy ; her eye
        needs_clarification	-1	her my ; her old ; her re ; herman con ; heroin every ; heroin sinc
        needs_clarification	-1	hes alway ; hes get ; hid in ; hij dej ; hij jueg ; hij llam ; him so
        needs_clarification	-1	his finger ; his jaw ; his lunch ; his reclin ; his second ; his sleep
        needs_clarification	-1	hold ; hold a ; hold stil ; hom and ; homesick ; hop you ; hous befor
        needs_clarification	-1	hous mgr ; hous thi ; hous tonight ; how i ; hoy and ; hs ; huf
        needs_clarification	-1	husband can ; husband coach ; husband in ; hx no ; i be ; i bowl ; i felt
        needs_clarification	-1	i heard ; i held ; i hung ; i interview ; i plan ; i swim ; i throw ; i wan
        needs_clarification	-1	i whittl ; iba a ; if bed ; im compar ; im finish ; im from ; im hook
        needs_clarification	-1	im on ; im tak ; imposibl ; imprent ; in ; in bakersfield ; in barstow
        needs_clarification	-1	in between ; in burbank ; in californi ; in ink ; in lov ; in mar ; in sept
        needs_clarification	-1	in your ; inde ; inhal ; initial ; ins card ; intak ; interest in
        needs_clarification	-1	internship ; invoic ; inyect cristal ; iop client ; is ; is ask ; is dry
        needs_clarification	-1	is hook ; is love ; is open ; is run ; is so ; is through ; is very
        needs_clarification	-1	isnt a ; isnt doing ; it by ; it cost ; it himself ; it is ; it mean
        needs_clarification	-1	it now ; it scar ; it thre ; its adderal ; its sunday ; its thre ; its tim
        needs_clarification	-1	jardiner ; jesu ; job at ; job no ; jump in ; jumpy ; jun 0 ; junior
        needs_clarification	-1	just get ; just text ; k ; keep get ; keep going ; keep my ; key to
        needs_clarification	-1	keyboard ; kind and ; kms ; know which ; knuckl it ; la bols ; la carn
        needs_clarification	-1	la cit ; la fil ; la radi ; la rop ; la senor ; la tia ; la tiend
        needs_clarification	-1	la tortilleri ; la vacun ; lady at ; las foto ; las gallina ; las noch
        needs_clarification	-1	last plac ; lav las ; ld 0 ; le apriet ; le cont ; le guard ; leas ; left a
        needs_clarification	-1	lei ; lemon ; lemon tre ; lesson ; liaison ; lifeguard ; lik a ; lik him
        needs_clarification	-1	lik someth ; lik somewher ; lin for ; lin he ; lin in ; littl town ; liv
        needs_clarification	-1	liv ther ; lkjh ; lleg puntual ; llen el ; lluvi ; lo ; lo cubr ; lo suy
        needs_clarification	-1	loncher ; long and ; long one ; los acento ; los arbol ; los labio ; lost a
        needs_clarification	-1	lost cdl ; lvn ; lvn ask ; m / ; mad a ; mag ; main when ; mak tamal
        needs_clarification	-1	mam pid ; mand el ; mandil ; marg ; margarita ; marri for ; marriag and
        needs_clarification	-1	mart y ; may 0 ; mayb onc ; mayb ten ; maz ; me any ; me cuid ; me dan
        needs_clarification	-1	me dur ; me ensen ; me gust ; me lik ; me recomiendan ; me sobr ; me when
        needs_clarification	-1	med ; medi hor ; medicaid ; medico ; meno el ; meth thre ; mi estuf
        needs_clarification	-1	mi famili ; mi mejor ; min no ; mis 0 ; mis person ; mis the ; mistak
        needs_clarification	-1	monday ; monday night ; money is ; monitor ; month i ; mordi ; morgan
        needs_clarification	-1	morn noon ; morn so ; most on ; moth won ; mov clos ; movi ; muscl
        needs_clarification	-1	mushroom on ; my captain ; my fiance ; my friend ; my grandbabi ; my guy
        needs_clarification	-1	my in ; my own ; my phon ; my problem ; my stepmoth ; my ticket ; my tio
        needs_clarification	-1	my wallet ; nam a ; nam biscuit ; nam our ; nam to ; nam yet ; navy
        needs_clarification	-1	necesit un ; need for ; neighbor is ; nephew got ; nervou ; nev ~overdos
        needs_clarification	-1	ni diner ; ni me ; niet me ; night noth ; night only ; night shift
        needs_clarification	-1	night we ; nino con ; nitrou the ; no a ; no booz ; no cal ; no fit
        needs_clarification	-1	no hay ; no pil ; no sens ; no substanc ; no ~pet ; nobody wil ; noch par
        needs_clarification	-1	noon new ; north ; nos is ; not be ; not my ; not now ; not on ; not one
        needs_clarification	-1	now red ; numb do ; numer equivoc ; numer se ; nurs and ; o la ; occasional
        needs_clarification	-1	ocupan ; oding ; of both ; of brandy ; of hot ; of klonopin ; of month
        needs_clarification	-1	of pt ; of your ; off and ; official ; ofrezc ; oh tablet ; okay
        needs_clarification	-1	old coach ; old map ; oli ; omah ; on bus ; on crystal ; on inde ; on it
        needs_clarification	-1	on kitchen ; on our ; on pag ; on vm ; one els ; one lin ; only no
        needs_clarification	-1	only when ; or only ; or tak ; ord befor ; organ at ; orin ; oth month
        needs_clarification	-1	otherwis healthy ; otro ; our ; our hous ; our mail ; out as ; out becaus
        needs_clarification	-1	out befor ; out if ; over her ; overdos in ; own street ; pack a ; pack and
        needs_clarification	-1	pag load ; paint the ; pap on ; papel ; papel de ; parallel ; park ticket
        needs_clarification	-1	parlay ; parrot say ; part ; partn ; pas por ; pastor ; pat ; pay a
        needs_clarification	-1	pay for ; payas de ; pech ahorit ; peg a ; peg el ; peg y ; peluqueri ; pep
        needs_clarification	-1	per le ; periodic ; person com ; personality ; pest ; phenibut 0 ; phon die
        needs_clarification	-1	phon is ; phon thi ; pic ; pickup ; picnic ; pier ; pint / ; pint la
        needs_clarification	-1	pitch ; pizc ; pizzeri ; plac out ; plac wher ; plant ; plant tulip ; plat
        needs_clarification	-1	play it ; pleas keep ; pleas send ; plug ; poison control ; ponen huevo
        needs_clarification	-1	pop ; position stil ; postal ; preci por ; pres pil ; president ; pretty
        needs_clarification	-1	primer el ; probation end ; proces serv ; product ; pt left ; pt wif ; pued
        needs_clarification	-1	pued par ; puert rechin ; pul the ; punch her ; pupil lik ; put them
        needs_clarification	-1	que dio ; que entr ; que pen ; que qued ; que sí ; queen ; quer
        needs_clarification	-1	quier bajarl ; quier mas ; quisier sab ; radi ; rais ; ranch ; ranch in
        needs_clarification	-1	ranchera ; razor is ; re who ; reach the ; rear ; reca ; rechin ; recogniz
        needs_clarification	-1	recomiendan ; recommend ; record from ; ref 0 ; referenc ; refrigerador
        needs_clarification	-1	relativ ; religiou ; renewal ; replic watch ; report ; reporter ; residenc
        needs_clarification	-1	residential with ; respuest ; restaurant ; return it ; reviv con ; ribbon
        needs_clarification	-1	right no ; ring aft ; ring at ; ris que ; riv in ; rm ; rob ; roof
        needs_clarification	-1	roof in ; room ; root ; root canal ; rop ; rosari y ; row ; roxy ; rummag
        needs_clarification	-1	rv ; sab que ; saf ; said text ; sam as ; sam week ; saturn ; say off ; sch
        needs_clarification	-1	school principal ; scratcher ; se escuch ; se rio ; second day ; segund
        needs_clarification	-1	segur ; segur ni ; septemb 0 ; seven week ; seventeen year ; shaken ; shal
        needs_clarification	-1	shar ; shar an ; she didnt ; shift a ; ship ; shirt and ; shook hand
        needs_clarification	-1	shut down ; si with ; si ya ; sient bien ; sient con ; sigu ; sin alcohol
        needs_clarification	-1	sin mi ; sin voz ; sinc july ; sinc monday ; sinc no ; sinc saturday
        needs_clarification	-1	sinc thur ; sit in ; sixteen ; siz of ; skin ; sleep ther ; slept
        needs_clarification	-1	slept sinc ; slid off ; slump ; sneak ; so bor ; so cant ; so excus ; so id
        needs_clarification	-1	so ive ; soft ; som friday ; someon about ; someth at ; somewher with
        needs_clarification	-1	somo de ; son de ; sophomor ; southern ; soy bilingu ; soy estudiant
        needs_clarification	-1	speak in ; spel the ; spic dai ; squirrel ; stabl no ; stal ; stand her
        needs_clarification	-1	start in ; stat feel ; steward ; stick when ; stil hav ; stil in ; stil my
        needs_clarification	-1	stop shak ; stor on ; storm season ; stov ; stranger ; strap ; street no
        needs_clarification	-1	stuf and ; su ; su cuart ; su cun ; su formulari ; su respuest ; subst
        needs_clarification	-1	suer ; suicidal ; sup and ; suppli ; suspect ; switchboard ; sí
        needs_clarification	-1	tak vitamin ; talk lik ; tanta ; tard ; target ; tax refund ; teach in
        needs_clarification	-1	teacup ; tecl ; teen ; teen cal ; teeth ; teeth in ; tel le ; ten month
        needs_clarification	-1	ten year ; teng que ; teni una ; tenth ; terapi de ; termin 0 ; th
        needs_clarification	-1	thankful for ; thanksgiv ; that my ; that noth ; that start ; that thund
        needs_clarification	-1	that wasnt ; the ; the alarm ; the all ; the ativan ; the baby ; the bal
        needs_clarification	-1	the bedroom ; the beig ; the cap ; the chaplain ; the corkboard
        needs_clarification	-1	the credit ; the cup ; the dad ; the dai ; the desert ; the dish ; the even
        needs_clarification	-1	the fenc ; the fifti ; the flower ; the funniest ; the gees ; the hospital
        needs_clarification	-1	the lady ; the ledg ; the lock ; the march ; the odd ; the pack ; the pay
        needs_clarification	-1	the servic ; the sign ; the sleep ; the swim ; the third ; the tir
        needs_clarification	-1	the toilet ; the traffic ; the upstair ; the valley ; the very
        needs_clarification	-1	the warehous ; the wrong ; ther someth ; they ask ; they brought ; they hit
        needs_clarification	-1	they say ; they told ; thi aft ; thi be ; thi privat ; thi up ; thi wk
        needs_clarification	-1	thing the ; think my ; third day ; third tim ; thirteen ; thirty ; though
        needs_clarification	-1	thre four ; threw me ; thrift ; through two ; thru employ ; thru wif
        needs_clarification	-1	tianeptin ; ticket ; tienen vacant ; til ; til thi ; tim a ; tim two
        needs_clarification	-1	tinac ; to admit ; to agre ; to bring ; to buy ; to hold ; to in ; to mind
        needs_clarification	-1	to montan ; to partn ; to volunte ; toc y ; todavi me ; todo mis ; told my
        needs_clarification	-1	tom todo ; toma ; too much ; took for ; took way ; torn ; touch the
        needs_clarification	-1	town my ; toxicology ; tra nad ; tre vec ; treadmil ; treatment befor
        needs_clarification	-1	tremulou ; tren ; tri everyth ; try ; tub and ; tulip ; tulip in ; turn the
        needs_clarification	-1	twelv pack ; twic thi ; un cumpleano ; un machet ; un tio ; una fiest
        needs_clarification	-1	una got ; una quej ; una solicitud ; una tre ; una vez ; und ; und his
        needs_clarification	-1	unit ; until ; until ive ; up und ; us on ; use ketamin ; use meth
        needs_clarification	-1	use too ; using cocain ; usted ven ; vap de ; vap nicotin ; vec al ; vec y
        needs_clarification	-1	vecin ya ; verify ; version of ; vez se ; vi en ; vide for ; viern
        needs_clarification	-1	virtual ; visit ; visit el ; vm re ; vodk sinc ; volvi ; voz baj ; wak him
        needs_clarification	-1	walk on ; wander ; want inpt ; want iop ; want nam ; want somewher
        needs_clarification	-1	want structur ; want the ; was cros ; was four ; was left ; was let
        needs_clarification	-1	was order ; was sweet ; watch the ; we drop ; we know ; we put ; we shar
        needs_clarification	-1	websit for ; weed only ; week at ; week back ; week for ; week i
        needs_clarification	-1	weekend with ; wer on ; what numb ; what would ; when i ; who deliver
        needs_clarification	-1	who get ; who hat ; who mak ; who was ; whol handl ; whom ; wil pay
        needs_clarification	-1	wil to ; wil writ ; window down ; with laugh ; with lunch ; with plan
        needs_clarification	-1	with stranger ; within 0 ; witnes ; wk no ; wk of ; wkend only ; wks preg
        needs_clarification	-1	wok ; wont see ; wont walk ; wood stov ; work a ; work comput ; work i
        needs_clarification	-1	work the ; would find ; wring ; wrong plac ; wrot poem ; xylazin ; y
        needs_clarification	-1	y ahorit ; y and ; y camin ; y duerm ; y es ; ya hast ; ya se ; yesterday i
        needs_clarification	-1	yo uso ; you ; you could ; you on ; you read ; you wel ; your bil
        needs_clarification	-1	your brochur ; your hour ; zz ; ~0 ~d ; ~aceptan ; ~at ~a ; ~beer ; ~cup
        needs_clarification	-1	~delirium ; ~die ; ~drink and ; ~epilepsy sinc ; ~even ; ~every
        needs_clarification	-1	~every ~day ; ~get ; ~hom ; ~hospital ; ~inpt ; ~int ; ~klonopin ; ~me ~da
        needs_clarification	-1	~medi ~cal ; ~on ; ~self ; ~to ~die ; ~use ; ~w/d ~sz
        needs_clarification	-2	*ahead.0 ; *arrests.0:other_experiencer ; *drinks.2:historical ; *family.1
        """
}
