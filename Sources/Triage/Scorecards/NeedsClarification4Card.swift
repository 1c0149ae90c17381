extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	1	pil count ; pil to ; pink slip ; pint of ; pintur ; pis ; piso ; pistol
        needs_clarification	1	pitit ; piz ; plac around ; plac near ; plac today ; plant a ; play a
        needs_clarification	1	play bas ; play tenni ; po ; pon ; pond ; por adelant ; por ahor ; por aqui
        needs_clarification	1	por lo ; por su ; portland ; portugal ; pottery ; pou pitit ; pre ; precio
        needs_clarification	1	pregunt y ; preguntan ; present ; present and ; prim es ; prim y
        needs_clarification	1	profesor de ; proper ; pt on ; pt refus ; pto ; pueden llam ; puent de
        needs_clarification	1	pul a ; pul him ; pump lik ; punch ; pur ; put one ; put out ; que averiguar
        needs_clarification	1	que dej ; que dejarl ; que era ; que fui ; que quelquun ; que su
        needs_clarification	1	question over ; quier el ; quier est ; quit in ; quit mak ; radio ; re fath
        needs_clarification	1	re husb ; read it ; recovery plac ; red blood ; refd by ; refer ; refere
        needs_clarification	1	rehab no ; relojer ; remind me ; rep for ; resi for ; residential last
        needs_clarification	1	respir se ; restaurant own ; restor ; return every ; rib and ; right
        needs_clarification	1	right now ; right with ; road to ; rob el ; rode and ; roof hous ; roof of
        needs_clarification	1	rosary and ; roxi ; run by ; rush ; safety concern ; said he ; said hes
        needs_clarification	1	said it ; said thank ; said wel ; said writ ; salt and ; sangr desd ; say 0
        needs_clarification	1	say finish ; say hi ; say how ; say i ; scary ; se agar ; se dond ; sea de
        needs_clarification	1	seasonal ; second is ; see a ; see someon ; segur priv ; self 0 ; seman o
        needs_clarification	1	semilla ; senor 0 ; set thi ; shap ; sharp ; she an ; she notic ; she read
        needs_clarification	1	she stand ; she wait ; she wok ; shield ; shoot hoop ; shop told ; shortstop
        needs_clarification	1	shot at ; shoulder ; show her ; si el ; si le ; si me ; signal ; sinc sum
        needs_clarification	1	sing ; skul on ; sleep through ; slur say ; smal town ; smel sweet
        needs_clarification	1	snowplow and ; so did ; so my ; so our ; sob liv ; sobr ; sobr un ; solid
        needs_clarification	1	som pil ; somebody about ; somebody should ; someon for ; someth awful
        needs_clarification	1	someth i ; sorry if ; sort ; speak ; spid ; spot to ; spun ; squar away
        needs_clarification	1	staf memb ; start cut ; start so ; stat i ; stat she ; stil 0 ; stil breath
        needs_clarification	1	stil use ; stor for ; straight to ; su famili ; su numer ; suboxon and
        needs_clarification	1	substanc unk ; sudamo ; sum in ; support of ; surgery 0 ; swe ; sweet as
        needs_clarification	1	switch off ; tak oxy ; tak phon ; tak ~medi ; tan larg ; tarjet de ; taught
        needs_clarification	1	tel them ; teng 0 ; teng diabet ; teng sesent ; teng un ; teng una ; text ok
        needs_clarification	1	thank me ; that arent ; that kind ; the airlin ; the blu ; the budget
        needs_clarification	1	the bus ; the cafeteri ; the closet ; the crossword ; the dairy ; the dash
        needs_clarification	1	the day ; the deck ; the dentist ; the drug ; the dry ; the drywal
        needs_clarification	1	the easiest ; the fan ; the ferry ; the freight ; the fridg ; the furnac
        needs_clarification	1	the gras ; the hair ; the hay ; the hing ; the insid ; the kindest
        needs_clarification	1	the land ; the lizard ; the load ; the metr ; the mil ; the mol ; the oth
        needs_clarification	1	the parrot ; the parsonag ; the pavement ; the pian ; the pol ; the premis
        needs_clarification	1	the pta ; the rabbit ; the recovery ; the remot ; the sho ; the story
        needs_clarification	1	the trumpet ; the trust ; the tv ; the vacuum ; the word ; the y ; then ask
        needs_clarification	1	then dont ; then ive ; then threw ; ther hav ; ther thre ; they havent
        needs_clarification	1	they visit ; theyd ; theyr not ; thi hangov ; thi thing ; thing with
        needs_clarification	1	think one ; tho ; thre apartment ; thre rehab ; through friday ; through to
        needs_clarification	1	thyroid ; tidy ; tiemp en ; tien mied ; tiend de ; ties ; tijuan ; til and
        needs_clarification	1	tim they ; tir of ; tiramo ; titl and ; titl to ; to ask ; to bury ; to cal
        needs_clarification	1	to cancel ; to deal ; to each ; to fit ; to go ; to haul ; to hav ; to lift
        needs_clarification	1	to me ; to ref ; to sant ; tod bien ; tod y ; togeth every ; told him
        needs_clarification	1	tom y ; too but ; too ear ; top half ; topic ; touch meth ; trabaj hac
        needs_clarification	1	trabajador social ; tranquil ; troubl breath ; trout ; tuesday he ; tular
        needs_clarification	1	twelv step ; twin then ; two different ; tx lin ; typ that ; typo my
        needs_clarification	1	ultim vez ; un cambi ; un camion ; un fri ; un gal ; una botel ; una cos
        needs_clarification	1	una panaderi ; una tiend ; unaliv ; uncl ; up last ; up so ; upsid
        needs_clarification	1	upsid down ; us at ; us her ; us the ; us to ; us when ; usad ; use and
        needs_clarification	1	use the ; van a ; vas ; vault ; vec por ; vecino ; velori de ; very cle
        needs_clarification	1	viej se ; viej y ; viejit en ; vien ; visit for ; vitrin ; vodk in
        needs_clarification	1	voic ask ; vomit ; voudrai ; voy a ; voy con ; voz de ; vuelv a ; wait it
        needs_clarification	1	wait on ; wal and ; wal are ; walk her ; want her ; want pancak ; want tour
        needs_clarification	1	was freez ; was kind ; was laid ; was on ; was tel ; wasnt mad ; water
        needs_clarification	1	watercolor ; we are ; we bought ; we hit ; we instal ; we leav ; we speak
        needs_clarification	1	we talk ; we train ; wear ; wear the ; websit ; weed and ; weed in
        needs_clarification	1	went straight ; what hed ; what is ; what look ; when our ; whenev somebody
        needs_clarification	1	wher id ; wheth to ; whil we ; who pick ; why he ; why she ; widow 0
        needs_clarification	1	wif can ; wif on ; wil keep ; wil only ; win befor ; with blu ; with both
        needs_clarification	1	with laught ; with nin ; with too ; with xanax ; withdrawal at
        needs_clarification	1	wooden needl ; word ; work in ; work up ; writ you ; written down ; y 0
        needs_clarification	1	y ayer ; y cant ; y qued ; y salg ; y tien ; y tuv ; ya no ; ya ~no
        needs_clarification	1	year experienc ; yel ; yel in ; yern ; yet wil ; yo escrib ; yo voy
        needs_clarification	1	you believ ; you for ; you get ; you handl ; you wer ; youd hav ; youd know
        needs_clarification	1	your offic ; your pag ; your question ; your the ; yrs + ; ~baby ; ~bet
        needs_clarification	1	~charg ; ~drink ; ~fel ~off ; ~had ; ~hx ~si ; ~in ~writ ; ~lo ; ~medicar
        needs_clarification	1	~nobody ; ~off ; ~pick ; ~policy ; ~sab ; ~say ~goodby ; ~si 0 ; ~sist ; ~so
        needs_clarification	1	~treatment ~for ; ~used ; ~wasnt ; él sol ; él trabaj
        needs_clarification	-1	*about.0 ; *abstinent.0:hypothetical ; *ago.4 ; *detoxWord.0:negated
        needs_clarification	-1	*hallucination.0:historical ; *hallucination.0:negated ; *lapse.0
        needs_clarification	-1	*losingSupply.0:negated ; *mandator.0 ; *mandator.0:hypothetical
        needs_clarification	-1	*noBarrierWork.0 ; *otherService.5:negated ; *quantity.0:negated
        needs_clarification	-1	*quantity.0:possible ; *relief.2 ; *spam.1 ; *suicidalOblique.9
        needs_clarification	-1	*unaided.0:other_experiencer ; *violence.0:other_experiencer
        needs_clarification	-1	*violence.9:negated ; *wantsToQuit.0:other_experiencer ; *withdrawalHint.0
        needs_clarification	-1	+ k ; 0 box ; 0 cocain ; 0 court ; 0 cuand ; 0 dic ; 0 hrs ; 0 night ; 0 pm
        needs_clarification	-1	0 tom ; 0 vodk ; 0 when ; 0 yrs ; a bakery ; a barbershop ; a blu ; a bundl
        needs_clarification	-1	a chef ; a company ; a counselor ; a cualquier ; a cup ; a dai ; a dead
        needs_clarification	-1	a dent ; a gurgl ; a k ; a key ; a landscap ; a librarian ; a lie
        needs_clarification	-1	a lifeguard ; a meth ; a muert ; a pat ; a pharmacy ; a promis ; a pt
        needs_clarification	-1	a road ; a roost ; a sal ; a scarf ; a song ; a street ; a top ; a tre
        needs_clarification	-1	a un ; a wif ; a yr ; a ~nurs ; aa batteri ; about four ; about ten
        needs_clarification	-1	about your ; abr no ; absces on ; abt 0 ; acab ; accordion ; accountability
        needs_clarification	-1	acuest ; adderal not ; aft din ; aft lunch ; afuer del ; agency ; ago on
        needs_clarification	-1	ahorit mism ; airplan bottl ; al foc ; alcoholic desd ; all blood ; all in
        needs_clarification	-1	alvarez ; alway ; amanec ; amarillo ; ambien ; american ; an extr
        needs_clarification	-1	an inpatient ; an outpatient ; and anoth ; and cannot ; and end ; and mayb
        needs_clarification	-1	and me ; and met ; and send ; and six ; and somebody ; and want ; andan
        needs_clarification	-1	anil ; animal ; ano con ; anoch le ; anoth ; antidop ; any dang ; any sinc
        needs_clarification	-1	anyon tak ; apologi ; application for ; aprend ; aprend a ; apriet
        needs_clarification	-1	april and ; arand ; are alway ; are my ; are straight ; around it ; asam
        needs_clarification	-1	asdkj ; asi y ; at camp ; at dog ; at every ; at festival ; at laundromat
        needs_clarification	-1	at midnight ; at school ; autism ; avion ; away ; away and ; away his
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
        needs_clarification	-1	cant hold ; cant mov ; cant ranchera ; cant stay ; captain morgan
        needs_clarification	-1	card numb ; cart in ; carta ; carta de ; cas manag ; casserol dish ; caus i
        needs_clarification	-1	cel ; cel phon ; cemetery ; certific ; cervez el ; chanc ; chees ; chef 0
        needs_clarification	-1	chemistry ; chew my ; chimney ; chuck ; church cho ; church rummag ; cinc
        needs_clarification	-1	cinc ano ; cinc mes ; cit ; claim ; clear ; clear him ; click her
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
        needs_clarification	-1	de las ; de lav ; de may ; de pes ; de tard ; deal ; dej el ; del negoci
        needs_clarification	-1	deliv ; deni w/d ; deni ~sz ; dent ; deputy ; detox unit ; devuelv
        needs_clarification	-1	dia son ; diabet ; diarre ; did your ; diez dia ; diner ; diner desd
        needs_clarification	-1	diner no ; disc ; discharg summary ; dish ; divorc ; do ; do next ; do not
        needs_clarification	-1	do or ; doesnt drink ; doesnt even ; doesnt mat ; doesnt touch ; dog bark
        needs_clarification	-1	dog on ; dog show ; dolor de ; dont com ; dont hav ; dont touch
        needs_clarification	-1	dont ~smok ; dos dedo ; down our ; downtown ; doz ; drag ; drench and
        needs_clarification	-1	drink som ; drink two ; droop ; drop my ; drop off ; dryer ; dts in
        needs_clarification	-1	dumpst ; dur the ; durm ; dying and ; eap 0 ; ear bird ; earli ; eat
        needs_clarification	-1	egg on ; ekg ; el alt ; el codig ; el internamient ; el merc ; el pati
        needs_clarification	-1	el ron ; el tech ; eleven week ; email ; encarg del ; enrol ; entonc
        needs_clarification	-1	epilepsy and ; epileptic sinc ; epipen ; eramo ; error ; es bomber ; es pur
        needs_clarification	-1	escrib una ; ese ; eso el ; esperanz ; estanci de ; etoh last
        needs_clarification	-1	even program ; even writ ; ever put ; every ; every lid ; every one
        needs_clarification	-1	every payday ; everyon knew ; everyon who ; ex moth ; exampl ; f crack
        needs_clarification	-1	f etoh ; f rn ; f soft ; fac down ; fac in ; faciliti ; factur ; fallujah
        needs_clarification	-1	falt ; falta de ; far ; fast ; federal ; feel human ; fenc post
        needs_clarification	-1	fentanyl death ; fiddl ; fifty thre ; fijes ; fil in ; firebal ; firefight
        needs_clarification	-1	fit my ; fit sheet ; fit the ; flop and ; floppy ; flor ; flow bed ; flower
        needs_clarification	-1	fog ; fold out ; for breakfast ; for cousin ; for eleven ; for gift
        needs_clarification	-1	for lik ; for servic ; for that ; for them ; forecast ; forgot ; fot de
        needs_clarification	-1	found me ; four ; frasc de ; freight ; from colleg ; fue hac ; fuert en
        needs_clarification	-1	function ; funeral hom ; funnel ; funniest ; funniest man ; fx ; g a
        needs_clarification	-1	gabapentin ; gam ; gan diner ; gan el ; gan en ; gav a ; gav away ; gerent
        needs_clarification	-1	get a ; get clean ; get ther ; go away ; god ; goe ; goe by ; good spirit
        needs_clarification	-1	goodnight ; googl ads ; got is ; got thre ; got tir ; gown ; grad
        needs_clarification	-1	gram each ; gram of ; grandmoth letter ; grandmoth spok ; grandson ask
        needs_clarification	-1	gri ; grocery stor ; group in ; guard el ; gues at ; gust el ; habl por
        needs_clarification	-1	hac dan ; hac el ; hac och ; hag falt ; half of ; hand shak ; hand wil
        needs_clarification	-1	handwrit ; hard for ; hard seltzer ; has been ; has his ; has it ; hat
        needs_clarification	-1	hat to ; hav blu ; he hid ; he lost ; he only ; he paid ; he went
        needs_clarification	-1	hear them ; heavy ; her eye ; her my ; her old ; her re ; herman con
        needs_clarification	-1	heroin every ; heroin sinc ; hes alway ; hes get ; hi to ; hid in ; hij dej
        needs_clarification	-1	hij jueg ; hij llam ; him so ; his arm ; his jaw ; his lunch ; his second
        needs_clarification	-1	his sleep ; hold ; hold a ; hold stil ; hom and ; homesick ; hop you
        needs_clarification	-1	hour away ; hous befor ; hous mgr ; hous thi ; hous tonight ; how i
        needs_clarification	-1	hoy and ; hs ; huf ; husband can ; husband coach ; husband in ; hx no
        needs_clarification	-1	i be ; i bowl ; i feel ; i felt ; i finish ; i heard ; i held ; i hung
        needs_clarification	-1	i interview ; i plan ; i swim ; i throw ; i wan ; i whittl ; iba a ; if bed
        needs_clarification	-1	im compar ; im finish ; im hard ; im hook ; im on ; im tak ; imposibl
        needs_clarification	-1	imprent ; in ; in bakersfield ; in barstow ; in between ; in burbank
        needs_clarification	-1	in californi ; in ink ; in lov ; in mar ; in sept ; in your ; inde ; inhal
        needs_clarification	-1	initial ; ins card ; intak ; interest in ; internship ; invoic
        needs_clarification	-1	inyect cristal ; iop client ; is ; is ask ; is blu ; is cold ; is dry
        needs_clarification	-1	is hook ; is love ; is open ; is run ; is so ; is through ; is very
        needs_clarification	-1	isnt a ; isnt doing ; it by ; it cost ; it himself ; it is ; it mean
        needs_clarification	-1	it now ; it scar ; it thre ; its sunday ; its thre ; its tim ; jesu
        needs_clarification	-1	job at ; job no ; jump in ; jumpy ; jun 0 ; junior ; just get ; just text
        needs_clarification	-1	k ; keep get ; keep going ; keep my ; key to ; keyboard ; kind and ; kms
        needs_clarification	-1	knit ; know which ; knuckl it ; la bols ; la carn ; la cit ; la fil
        needs_clarification	-1	la radi ; la rop ; la senor ; la tia ; la tiend ; la vacun ; lady at
        needs_clarification	-1	las foto ; las gallina ; las noch ; last plac ; lav las ; ld 0 ; le apriet
        needs_clarification	-1	le cont ; le guard ; leas ; left a ; lei ; lemon ; lemon tre ; lesson
        needs_clarification	-1	liaison ; lifeguard ; lik a ; lik him ; lik someth ; lik somewher
        needs_clarification	-1	limit on ; lin for ; lin he ; lin in ; littl town ; liv ; liv ther ; lkjh
        needs_clarification	-1	lleg puntual ; llen el ; lluvi ; lo ; lo cubr ; lo pued ; lo suy ; loncher
        needs_clarification	-1	long and ; long one ; los acento ; los arbol ; los labio ; lost cdl ; lvn
        needs_clarification	-1	lvn ask ; m / ; mag ; main when ; mak tamal ; mam pid ; mand el ; mandil
        needs_clarification	-1	marg ; margarita ; marriag and ; mart y ; may 0 ; mayb onc ; mayb ten ; maz
        needs_clarification	-1	me any ; me back ; me cuid ; me dan ; me dur ; me ensen ; me gust ; me lik
        needs_clarification	-1	me recomiendan ; me sobr ; me when ; med ; medi hor ; medicaid ; medico
        needs_clarification	-1	meno el ; meth thre ; mi estuf ; mi famili ; mi mejor ; min no ; mis 0
        needs_clarification	-1	mis person ; mis the ; mistak ; monday ; monday night ; money is ; monitor
        needs_clarification	-1	month i ; mordi ; morgan ; morn noon ; morn so ; most on ; moth won
        needs_clarification	-1	mov clos ; movi ; muscl ; mushroom on ; my captain ; my fiance ; my friend
        needs_clarification	-1	my grandbabi ; my guy ; my in ; my own ; my phon ; my problem ; my stepmoth
        needs_clarification	-1	my ticket ; my tio ; my wallet ; n she ; nam a ; nam biscuit ; nam our
        needs_clarification	-1	nam to ; nam yet ; navy ; necesit un ; need for ; neighbor is ; nephew got
        needs_clarification	-1	nev ~overdos ; ni diner ; ni me ; ni sabi ; niet me ; night noth
        needs_clarification	-1	night only ; night shift ; night we ; nino con ; nitrou the ; no a
        needs_clarification	-1	no booz ; no cal ; no fit ; no hay ; no pil ; no sens ; no substanc
        needs_clarification	-1	no ~pet ; nobody wil ; noch par ; noon new ; north ; nos is ; not be
        needs_clarification	-1	not my ; not now ; not on ; not one ; now red ; nuev del ; numb do
        needs_clarification	-1	numer equivoc ; numer se ; o la ; occasional ; ocupan ; oding ; of both
        needs_clarification	-1	of brandy ; of cours ; of hot ; of klonopin ; of month ; of pt ; of your
        needs_clarification	-1	off and ; official ; ofrezc ; oh tablet ; okay ; old coach ; old map ; oli
        needs_clarification	-1	omah ; on bus ; on crystal ; on everyth ; on inde ; on it ; on kitchen
        needs_clarification	-1	on pag ; one els ; one lin ; only no ; only when ; or only ; or tak
        needs_clarification	-1	ord befor ; organ at ; orin ; oth month ; otherwis healthy ; otro ; our
        needs_clarification	-1	our hous ; our mail ; out as ; out becaus ; out befor ; out if ; over her
        needs_clarification	-1	overdos in ; own street ; pack a ; pack and ; pag load ; paint the ; pap on
        needs_clarification	-1	papel ; papel de ; park ticket ; parlay ; parrot say ; part ; partn
        needs_clarification	-1	pas por ; pastor ; pat ; pati ; pay a ; payas de ; pech ahorit ; peg a
        needs_clarification	-1	peg el ; peg y ; peluqueri ; pep ; per le ; periodic ; person com
        needs_clarification	-1	personality ; pest ; phenibut 0 ; phon die ; phon is ; phon thi ; pic ; pie
        needs_clarification	-1	pier ; pint / ; pint la ; pitch ; pizc ; pizzeri ; plac out ; plac wher
        needs_clarification	-1	plant ; plant tulip ; plat ; play it ; pleas keep ; pleas send ; plug
        needs_clarification	-1	poison control ; ponen huevo ; pop ; postal ; preci por ; pres pil
        needs_clarification	-1	president ; pretty ; primer el ; probation end ; proces serv ; product
        needs_clarification	-1	pt left ; pt wif ; pued ; pued par ; puert rechin ; pul the ; punch her
        needs_clarification	-1	pupil lik ; put them ; que dio ; que entr ; que habi ; que pen ; que qued
        needs_clarification	-1	que sí ; queen ; quer ; quier bajarl ; quisier sab ; radi ; rais ; ranch
        needs_clarification	-1	ranch in ; ranchera ; razor is ; re who ; reach the ; rear ; reca ; rechin
        needs_clarification	-1	recogniz ; recomiendan ; recommend ; record from ; ref 0 ; referenc
        needs_clarification	-1	refrigerador ; relativ ; religiou ; renewal ; replic watch ; report
        needs_clarification	-1	reporter ; residenc ; residential with ; respuest ; restaurant ; return it
        needs_clarification	-1	reviv con ; ribbon ; right no ; ring aft ; ring at ; ris que ; riv in ; rm
        needs_clarification	-1	rob ; roof ; roof in ; room ; root canal ; rop ; row ; roxy ; rummag ; rv
        needs_clarification	-1	s/p ~0 ; sab que ; saf ; said text ; sam as ; sam week ; saturn ; say off
        needs_clarification	-1	sch ; school principal ; scratcher ; se escuch ; se rio ; second day
        needs_clarification	-1	segund ; segur ; segur ni ; septemb 0 ; seven week ; seventeen year
        needs_clarification	-1	shaken ; shal ; shar an ; she didnt ; shift a ; ship ; shirt and
        needs_clarification	-1	shook hand ; shut down ; si with ; si ya ; sient bien ; sient con ; sigu
        needs_clarification	-1	sin alcohol ; sin mi ; sin voz ; sinc about ; sinc july ; sinc monday
        needs_clarification	-1	sinc no ; sinc saturday ; sinc thur ; sit in ; sixteen ; siz of ; skin
        needs_clarification	-1	sleep ther ; slept ; slept sinc ; slid off ; sneak ; so bad ; so bor
        needs_clarification	-1	so cant ; so excus ; so id ; so ive ; soft ; som friday ; someon about
        needs_clarification	-1	someth at ; somewher with ; somo de ; son de ; sophomor ; southern
        needs_clarification	-1	soy bilingu ; soy estudiant ; speak in ; spel the ; spic dai ; squirrel
        needs_clarification	-1	stabl no ; stal ; stand her ; start in ; stat feel ; steward ; stick when
        needs_clarification	-1	stil hav ; stil my ; stop shak ; stor on ; storm season ; stov ; stranger
        needs_clarification	-1	strap ; street no ; stuf and ; su ; su cuart ; su cun ; su formulari
        needs_clarification	-1	su respuest ; subst ; suer ; suicidal ; sup and ; suppli ; suspect
        needs_clarification	-1	switchboard ; sí ; tak vitamin ; talk lik ; tanta ; tard ; target
        needs_clarification	-1	tax refund ; teach in ; teacup ; tecl ; teen ; teen cal ; teeth ; tel le
        needs_clarification	-1	ten month ; ten year ; teng que ; teni una ; tenth ; terapi de ; termin 0
        needs_clarification	-1	th ; than you ; thankful for ; thanksgiv ; that my ; that noth ; that start
        needs_clarification	-1	that thund ; that wasnt ; the ; the alarm ; the all ; the ativan ; the baby
        needs_clarification	-1	the bedroom ; the beig ; the cap ; the chaplain ; the corkboard
        needs_clarification	-1	the credit ; the cup ; the dad ; the dai ; the desert ; the dish ; the even
        needs_clarification	-1	the fenc ; the fifti ; the flower ; the funniest ; the gees ; the hospital
        needs_clarification	-1	the lady ; the ledg ; the march ; the mechanic ; the odd ; the pack
        needs_clarification	-1	the servic ; the sign ; the sleep ; the swim ; the third ; the tir
        needs_clarification	-1	the toilet ; the traffic ; the upstair ; the valley ; the very
        needs_clarification	-1	the warehous ; the wrong ; ther someth ; they ask ; they brought ; they hit
        needs_clarification	-1	they say ; they told ; thi aft ; thi be ; thi from ; thi privat ; thing the
        needs_clarification	-1	think my ; third day ; third tim ; thirteen ; thirty ; though ; thre four
        needs_clarification	-1	threw me ; thrift ; through two ; thru employ ; thru wif ; tianeptin
        needs_clarification	-1	ticket ; tienen vacant ; til ; til thi ; tim a ; tim two ; to admit
        needs_clarification	-1	to agre ; to bring ; to buy ; to in ; to mind ; to montan ; to partn
        needs_clarification	-1	to volunte ; to wear ; toc y ; todavi me ; todo mis ; told my ; told the
        needs_clarification	-1	tom todo ; toma ; took for ; took way ; torn ; tortug ; touch the ; town my
        needs_clarification	-1	toxicology ; tra nad ; tre vec ; treadmil ; treatment befor ; tremulou
        needs_clarification	-1	tren ; tri everyth ; try ; tub and ; tulip ; tulip in ; turn the ; twenty
        needs_clarification	-1	twic thi ; two glas ; un cumpleano ; un machet ; un mensaj ; un tio
        needs_clarification	-1	una fiest ; una got ; una quej ; una solicitud ; una tre ; una vez ; und
        needs_clarification	-1	und his ; unit ; until ; until ive ; up und ; us on ; use ketamin
        needs_clarification	-1	use meth ; use too ; using cocain ; usted ven ; vap de ; vap nicotin
        needs_clarification	-1	vec al ; vec y ; vecin ya ; verify ; version of ; vez se ; vez y ; vi en
        needs_clarification	-1	vide for ; viern ; virtual ; visit ; visit el ; vm re ; vodk sinc ; volvi
        needs_clarification	-1	voz baj ; wak him ; walk on ; wander ; want inpt ; want iop ; want nam
        needs_clarification	-1	want somewher ; want structur ; want the ; was four ; was left ; was let
        needs_clarification	-1	was order ; was sweet ; watch the ; we drop ; we know ; we shar ; weed only
        needs_clarification	-1	week at ; week back ; week for ; week i ; weekend with ; wer on ; what numb
        needs_clarification	-1	what would ; when i ; who deliver ; who get ; who hat ; who mak ; who was
        needs_clarification	-1	whol handl ; whom ; wil pay ; wil to ; wil writ ; window down ; with laugh
        needs_clarification	-1	with lunch ; with plan ; with stranger ; within 0 ; witnes ; wk of
        needs_clarification	-1	wkend only ; wks preg ; wok ; wont see ; wont walk ; wood stov ; word are
        needs_clarification	-1	work a ; work comput ; work i ; work right ; work the ; would find ; wring
        needs_clarification	-1	wrong plac ; wrot poem ; xylazin ; y ; y ahorit ; y and ; y camin ; y duerm
        needs_clarification	-1	y es ; ya hast ; ya se ; yellow hous ; yesterday i ; you could ; you on
        needs_clarification	-1	you read ; you so ; you wel ; your bil ; your brochur ; your hour ; zz
        needs_clarification	-1	~0 ~d ; ~aceptan ; ~at ~a ; ~beer ; ~cup ; ~delirium ; ~die ; ~drink and
        needs_clarification	-1	~epilepsy sinc ; ~every ; ~every ~day ; ~hom ; ~hospital ; ~inpt ; ~int
        needs_clarification	-1	~klonopin ; ~let ; ~me ~da ; ~medi ~cal ; ~on ; ~self ; ~sleep ; ~to ~die
        needs_clarification	-1	~use ; ~w/d ~sz
        needs_clarification	-2	*ahead.0 ; *arrests.0:other_experiencer ; *drinks.2:historical ; *family.1
        needs_clarification	-2	*iopRequest.0:negated ; *keptUsing.0:hypothetical ; *naloxone.0:negated
        """
}
