extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	1	passeng ; passeng seat ; pate ; pavement ; pegu ; peopl com ; peopl keep
        needs_clarification	1	peopl lik ; peopl ther ; per hoy ; per wk ; perdon por ; period ; phon tre
        needs_clarification	1	picklebal ; pid que ; piedr ; pil + ; pil count ; pil to ; pink slip
        needs_clarification	1	pint of ; pintur ; pis ; piso ; pistol ; pitit ; piz ; plac around
        needs_clarification	1	plac near ; plac today ; plant a ; play a ; play bas ; play tenni ; po ; pon
        needs_clarification	1	pond ; por adelant ; por ahor ; por aqui ; por lo ; por su ; portland
        needs_clarification	1	portugal ; pottery ; pou pitit ; pre ; precio ; pregunt y ; preguntan
        needs_clarification	1	present ; present and ; prim es ; prim y ; profesor de ; proper ; pt on
        needs_clarification	1	pt refus ; pto ; puent de ; pul a ; pul him ; pump lik ; punch ; puppet
        needs_clarification	1	pur ; put one ; put out ; que averiguar ; que dej ; que dejarl ; que era
        needs_clarification	1	que fui ; que quelquun ; que su ; question over ; quier el ; quier est
        needs_clarification	1	quit mak ; radio ; re fath ; re husb ; recovery plac ; red blood ; refd by
        needs_clarification	1	refer ; refere ; rehab no ; relojer ; remind me ; rep for ; resi for
        needs_clarification	1	residential last ; respir se ; restaurant own ; restor ; return every
        needs_clarification	1	rib and ; right ; right now ; right with ; road to ; rob el ; rode and
        needs_clarification	1	roof hous ; roof of ; rosary and ; roxi ; run by ; rush ; safety concern
        needs_clarification	1	said he ; said hes ; said it ; said thank ; said wel ; said writ ; salt and
        needs_clarification	1	sangr desd ; say 0 ; say finish ; say hi ; say how ; say i ; scary ; se agar
        needs_clarification	1	se dond ; sea de ; seasonal ; second is ; see a ; see someon ; segur priv
        needs_clarification	1	self 0 ; seman o ; semilla ; senor 0 ; set thi ; shap ; sharp ; she an
        needs_clarification	1	she notic ; she read ; she stand ; she wait ; she wok ; shield ; shoot hoop
        needs_clarification	1	shop told ; shortstop ; shot at ; shoulder ; show her ; si el ; si le
        needs_clarification	1	si me ; signal ; sinc sum ; sing ; skul on ; sleep through ; slur say
        needs_clarification	1	smal town ; smel sweet ; snowplow and ; so did ; so my ; so our ; sob liv
        needs_clarification	1	sobr ; sobr un ; solid ; somebody about ; somebody should ; someon for
        needs_clarification	1	someth awful ; someth i ; sorry if ; sort ; speak ; spid ; spot to ; spun
        needs_clarification	1	squar away ; staf memb ; start cut ; start so ; stat i ; stat she ; stil 0
        needs_clarification	1	stil breath ; stil use ; stor for ; straight to ; su famili ; su numer
        needs_clarification	1	suboxon and ; substanc unk ; sudamo ; sum in ; support of ; surgery 0 ; swe
        needs_clarification	1	sweet as ; switch off ; tak oxy ; tak phon ; tak ~medi ; tan larg
        needs_clarification	1	tarjet de ; taught ; tel them ; teng 0 ; teng diabet ; teng sesent ; teng un
        needs_clarification	1	teng una ; text ok ; that arent ; that kind ; the airlin ; the blu
        needs_clarification	1	the budget ; the bus ; the cafeteri ; the closet ; the crossword ; the dairy
        needs_clarification	1	the dash ; the day ; the deck ; the drug ; the dry ; the drywal
        needs_clarification	1	the easiest ; the fan ; the ferry ; the freight ; the fridg ; the furnac
        needs_clarification	1	the gras ; the hair ; the hay ; the hing ; the insid ; the kindest
        needs_clarification	1	the land ; the lizard ; the load ; the metr ; the mil ; the mol ; the oth
        needs_clarification	1	the parrot ; the parsonag ; the pavement ; the pian ; the pol ; the premis
        needs_clarification	1	the pta ; the rabbit ; the recovery ; the remot ; the sho ; the story
        needs_clarification	1	the trumpet ; the trust ; the tv ; the vacuum ; the word ; the y ; then ask
        needs_clarification	1	then dont ; then its ; then ive ; then threw ; ther hav ; ther thre
        needs_clarification	1	they havent ; they visit ; theyd ; theyr not ; thi hangov ; thi thing
        needs_clarification	1	thing with ; think one ; tho ; thre apartment ; thre rehab ; thre that
        needs_clarification	1	through friday ; through to ; thyroid ; tidy ; tiemp en ; tien mied
        needs_clarification	1	tiend de ; ties ; tijuan ; til and ; tim they ; tir of ; tiramo ; titl and
        needs_clarification	1	titl to ; to ask ; to bury ; to cal ; to cancel ; to deal ; to each ; to fit
        needs_clarification	1	to go ; to haul ; to hav ; to lift ; to me ; to ref ; to sant ; tod bien
        needs_clarification	1	tod y ; togeth every ; told him ; tom y ; tomat patch ; too but ; too ear
        needs_clarification	1	top half ; topic ; touch meth ; trabaj hac ; trabajador social ; tranquil
        needs_clarification	1	troubl breath ; trout ; tuesday he ; tular ; twelv step ; twin then
        needs_clarification	1	two different ; tx lin ; typ that ; ultim vez ; un cambi ; un camion
        needs_clarification	1	un fri ; un gal ; una botel ; una cos ; una panaderi ; una tiend ; unaliv
        needs_clarification	1	uncl ; up last ; up so ; upsid ; upsid down ; us at ; us her ; us the
        needs_clarification	1	us to ; us when ; usad ; use and ; use the ; van a ; vas ; vault ; vecino
        needs_clarification	1	velori de ; viej se ; viej y ; viejit en ; vien ; visit for ; vitrin
        needs_clarification	1	vodk in ; voic ask ; voic from ; vomit ; vou me ; voudrai ; voy a ; voy con
        needs_clarification	1	voz de ; vuelv a ; wait it ; wait on ; wal and ; wal are ; walk her
        needs_clarification	1	want her ; want pancak ; want tour ; was freez ; was kind ; was laid
        needs_clarification	1	was on ; was tel ; wasnt mad ; water ; watercolor ; we are ; we bought
        needs_clarification	1	we hit ; we instal ; we speak ; we talk ; we train ; wear ; wear the
        needs_clarification	1	websit ; weed and ; weed in ; went straight ; what hed ; what is ; what look
        needs_clarification	1	when our ; whenev somebody ; wher id ; wheth to ; whil we ; who pick
        needs_clarification	1	why he ; why she ; widow 0 ; wif can ; wif on ; wil keep ; wil only
        needs_clarification	1	win befor ; with blu ; with both ; with laught ; with nin ; with too
        needs_clarification	1	with xanax ; withdrawal at ; wooden needl ; word ; work in ; work up
        needs_clarification	1	writ you ; written down ; y 0 ; y ayer ; y cant ; y qued ; y salg ; y tien
        needs_clarification	1	y tuv ; ya no ; ya ~no ; year experienc ; yel ; yel in ; yern ; yet wil
        needs_clarification	1	yo escrib ; yo voy ; you believ ; you for ; you get ; you handl ; you wer
        needs_clarification	1	youd hav ; youd know ; your offic ; your pag ; your question ; your the
        needs_clarification	1	yrs + ; ~baby ; ~bet ; ~charg ; ~cut ~me ; ~drink ; ~fel ~off ; ~had
        needs_clarification	1	~hx ~si ; ~in ~writ ; ~lo ; ~medicar ; ~nobody ; ~off ; ~pick ; ~policy
        needs_clarification	1	~sab ; ~si 0 ; ~sist ; ~so ; ~treatment ~for ; ~used ; ~wasnt ; él sol
        needs_clarification	1	él trabaj
        needs_clarification	-1	*about.0 ; *abstinent.0:hypothetical ; *ago.4 ; *detoxWord.0:negated
        needs_clarification	-1	*hallucination.0:historical ; *hallucination.0:negated
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
        needs_clarification	-1	a road ; a roost ; a sal ; a song ; a street ; a top ; a tre ; a un ; a wif
        needs_clarification	-1	a yr ; a ~nurs ; aa batteri ; about four ; about ten ; about your ; abr no
        needs_clarification	-1	absces on ; abt 0 ; acab ; accordion ; accountability ; acuest
        needs_clarification	-1	adderal not ; aft din ; aft lunch ; afuer del ; agency ; ago on
        needs_clarification	-1	ahorit mism ; airplan bottl ; al foc ; alcoholic desd ; all blood ; all in
        needs_clarification	-1	already in ; alvarez ; alway ; amanec ; amarillo ; ambien ; an extr
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
        needs_clarification	-1	cel ; cemetery ; certific ; cervez el ; chanc ; chees ; chef 0 ; chemistry
        needs_clarification	-1	ches ; chew my ; chimney ; chuck ; church cho ; church rummag ; cinc
        needs_clarification	-1	cinc ano ; cinc mes ; cit ; claim ; clear ; clear him ; click her
        needs_clarification	-1	client ther ; clinic de ; clinic rn ; clinical director ; clos my
        needs_clarification	-1	clr aunt ; clr husband ; clr nam ; clr son ; clt need ; cm 0 ; coast at
        needs_clarification	-1	cobija ; cobran por ; coc casi ; cocain every ; cok a ; cok again
        needs_clarification	-1	cok problem ; cok wkend ; cold turkey ; color of ; com along ; com cuatr
        needs_clarification	-1	com en ; compadr y ; complain ; complet 0 ; con narcan ; con otro ; conoc a
        needs_clarification	-1	cont de ; cont en ; cook 0 ; corkboard ; corn maz ; cost of ; couch surf
        needs_clarification	-1	could mak ; court by ; court over ; courthous ; cousin shot ; cousin the
        needs_clarification	-1	cousin went ; cousin who ; cowork ; crack pip ; crei ; cri at ; cricket
        needs_clarification	-1	cristal de ; crowd ; crypt ; crystal and ; crystal on ; cuand la
        needs_clarification	-1	cuart con ; cuent ; cuf ; cup ; current iop ; cut out ; cut with
        needs_clarification	-1	dan terapi ; daught roommat ; day n ; day program ; de ; de camin ; de carg
        needs_clarification	-1	de jamaic ; de juni ; de las ; de lav ; de may ; de pes ; de tard ; deal
        needs_clarification	-1	dej el ; del negoci ; deliv ; deni w/d ; deni ~sz ; dent ; deploy til
        needs_clarification	-1	deputy ; detox unit ; devuelv ; dia son ; diabet ; diarre ; did your
        needs_clarification	-1	diez dia ; diner ; diner desd ; diner no ; disc ; discharg summary ; dish
        needs_clarification	-1	divorc ; do ; do next ; do not ; do or ; doesnt drink ; doesnt even
        needs_clarification	-1	doesnt mat ; doesnt touch ; dog bark ; dog on ; dog show ; dolor de
        needs_clarification	-1	dont com ; dont hav ; dont touch ; dont ~smok ; dop sick ; dos dedo
        needs_clarification	-1	downtown ; doz ; drag ; drench and ; drink som ; drink two ; droop
        needs_clarification	-1	drop my ; drop off ; dryer ; dts in ; dumpst ; dur the ; durm ; dying and
        needs_clarification	-1	eap 0 ; ear bird ; earli ; eat ; egg on ; ekg ; el alt ; el codig
        needs_clarification	-1	el internamient ; el merc ; el pati ; el ron ; el tech ; eleven week
        needs_clarification	-1	email ; encarg del ; eng ; enrol ; entonc ; epilepsy and ; epileptic sinc
        needs_clarification	-1	epipen ; eramo ; error ; es bomber ; es pur ; escrib una ; ese ; eso el
        needs_clarification	-1	esperanz ; estanci de ; etoh last ; even program ; even writ ; ever put
        needs_clarification	-1	every ; every lid ; every one ; every payday ; everyon knew ; everyon who
        needs_clarification	-1	ex moth ; exampl ; f crack ; f etoh ; f rn ; f soft ; fac down ; fac in
        needs_clarification	-1	faciliti ; factur ; fallujah ; falt ; falta de ; far ; fast ; federal
        needs_clarification	-1	feel human ; fenc post ; fentanyl death ; fiddl ; fifty thre ; fijes
        needs_clarification	-1	fil in ; firebal ; firefight ; fit my ; fit sheet ; fit the ; flop and
        needs_clarification	-1	floppy ; flor ; flow bed ; flower ; fold out ; for breakfast ; for cousin
        needs_clarification	-1	for eleven ; for gift ; for lik ; for servic ; for that ; for them
        needs_clarification	-1	forecast ; forgot ; fot de ; found me ; four ; frasc de ; freight
        needs_clarification	-1	from colleg ; fue hac ; fuert en ; function ; funeral hom ; funnel
        needs_clarification	-1	funniest ; funniest man ; fx ; g a ; gabapentin ; gam ; gan diner ; gan el
        needs_clarification	-1	gan en ; gav a ; gav away ; gerent ; get a ; get clean ; get ther ; go away
        needs_clarification	-1	god ; goe ; goe by ; good spirit ; goodnight ; googl ads ; got is
        needs_clarification	-1	got thre ; got tir ; gown ; grad ; gram each ; gram of ; grandmoth letter
        needs_clarification	-1	grandmoth spok ; grandson ask ; gri ; grocery stor ; group in ; guard el
        needs_clarification	-1	gues at ; gust el ; habl por ; hac dan ; hac el ; hac och ; hag falt
        needs_clarification	-1	half of ; hand shak ; hand wil ; handwrit ; hard for ; hard seltzer
        needs_clarification	-1	has been ; has his ; has it ; hav blu ; he hid ; he lost ; he only
        needs_clarification	-1	he paid ; he went ; hear them ; heavy ; her eye ; her my ; her old ; her re
        needs_clarification	-1	herman con ; heroin every ; heroin sinc ; hes alway ; hes get ; hi to
        needs_clarification	-1	hid in ; hij dej ; hij jueg ; hij llam ; him so ; his arm ; his jaw
        needs_clarification	-1	his lunch ; his second ; his sleep ; hold ; hold stil ; hom and ; homesick
        needs_clarification	-1	hop you ; hour away ; hous befor ; hous mgr ; hous thi ; hous tonight
        needs_clarification	-1	how i ; hoy and ; hs ; huf ; husband can ; husband coach ; husband in
        needs_clarification	-1	hx no ; i be ; i bowl ; i feel ; i felt ; i heard ; i held ; i hung
        needs_clarification	-1	i interview ; i plan ; i swim ; i throw ; i wan ; i whittl ; iba a ; if bed
        needs_clarification	-1	im compar ; im finish ; im hard ; im hook ; im on ; im tak ; imposibl
        needs_clarification	-1	imprent ; in ; in bakersfield ; in barstow ; in between ; in burbank
        needs_clarification	-1	in californi ; in ink ; in lov ; in mar ; in sept ; in your ; inde ; inhal
        needs_clarification	-1	initial ; ins card ; intak ; interest in ; internship ; invoic
        needs_clarification	-1	inyect cristal ; iop client ; is ; is ask ; is blu ; is cold ; is dry
        needs_clarification	-1	is hook ; is love ; is open ; is run ; is so ; is through ; is very
        needs_clarification	-1	isnt a ; isnt doing ; it by ; it cost ; it himself ; it is ; it mean
        needs_clarification	-1	it now ; it scar ; it thre ; its sunday ; its thre ; its tim ; jardiner
        needs_clarification	-1	jesu ; job at ; job no ; jump in ; jumpy ; jun 0 ; junior ; just get
        needs_clarification	-1	just text ; k ; keep get ; keep going ; keep my ; key to ; keyboard
        needs_clarification	-1	kind and ; kms ; knit ; know which ; knuckl it ; la bols ; la carn ; la cit
        needs_clarification	-1	la fil ; la radi ; la rop ; la senor ; la tia ; la tiend ; la vacun
        needs_clarification	-1	lady at ; las foto ; las gallina ; las noch ; last plac ; lav las ; ld 0
        needs_clarification	-1	le apriet ; le cont ; le guard ; leas ; left a ; lei ; lemon ; lemon tre
        needs_clarification	-1	lesson ; liaison ; lifeguard ; lik a ; lik him ; lik someth ; lik somewher
        needs_clarification	-1	lin for ; lin he ; lin in ; littl town ; liv ; liv ther ; lkjh
        needs_clarification	-1	lleg puntual ; llen el ; lluvi ; lo ; lo cubr ; lo pued ; lo suy ; loncher
        needs_clarification	-1	long and ; long one ; los acento ; los arbol ; los labio ; lost a
        needs_clarification	-1	lost cdl ; lvn ; lvn ask ; m / ; mag ; main when ; mak tamal ; mam pid
        needs_clarification	-1	mand el ; mandil ; marg ; margarita ; marri for ; marriag and ; mart y
        needs_clarification	-1	may 0 ; mayb onc ; mayb ten ; maz ; me any ; me cuid ; me dan ; me dur
        needs_clarification	-1	me ensen ; me gust ; me lik ; me recomiendan ; me sobr ; me when ; med
        needs_clarification	-1	medi hor ; medicaid ; medico ; meno el ; meth thre ; mi estuf ; mi famili
        needs_clarification	-1	mi mejor ; min no ; mis 0 ; mis person ; mis the ; mistak ; monday
        needs_clarification	-1	monday night ; money is ; monitor ; month i ; mordi ; morgan ; morn noon
        needs_clarification	-1	morn so ; most on ; moth won ; mov clos ; movi ; muscl ; mushroom on
        needs_clarification	-1	my captain ; my fiance ; my friend ; my grandbabi ; my guy ; my in ; my own
        needs_clarification	-1	my phon ; my problem ; my stepmoth ; my ticket ; my tio ; my wallet ; n she
        needs_clarification	-1	nam a ; nam biscuit ; nam our ; nam to ; nam yet ; navy ; necesit un
        needs_clarification	-1	need for ; neighbor is ; nephew got ; nev ~overdos ; ni diner ; ni me
        needs_clarification	-1	ni sabi ; niet me ; night noth ; night only ; night shift ; night we
        needs_clarification	-1	nino con ; nitrou the ; no a ; no booz ; no cal ; no fit ; no hay ; no pil
        needs_clarification	-1	no sens ; no substanc ; no ~pet ; nobody wil ; noch par ; noon new ; north
        needs_clarification	-1	nos is ; not be ; not my ; not now ; not on ; not one ; now red ; numb do
        needs_clarification	-1	numer equivoc ; numer se ; o la ; occasional ; ocupan ; oding ; of both
        needs_clarification	-1	of brandy ; of hot ; of klonopin ; of month ; of pt ; of your ; off and
        needs_clarification	-1	official ; ofrezc ; oh tablet ; okay ; old coach ; old map ; oli ; omah
        needs_clarification	-1	on bus ; on crystal ; on everyth ; on inde ; on it ; on kitchen ; on our
        needs_clarification	-1	on pag ; one els ; one lin ; only no ; only when ; or only ; or tak
        needs_clarification	-1	ord befor ; organ at ; orin ; oth month ; otherwis healthy ; otro ; our
        needs_clarification	-1	our hous ; our mail ; out as ; out becaus ; out befor ; out if ; over her
        needs_clarification	-1	overdos in ; own street ; pack a ; pack and ; pag load ; paint the ; pap on
        needs_clarification	-1	papel ; papel de ; park ticket ; parlay ; parrot say ; part ; partn
        needs_clarification	-1	pas por ; pastor ; pat ; pay a ; payas de ; pech ahorit ; peg a ; peg el
        needs_clarification	-1	peg y ; peluqueri ; pep ; per le ; periodic ; person com ; personality
        needs_clarification	-1	pest ; phenibut 0 ; phon die ; phon is ; phon thi ; pic ; pickup ; pie
        needs_clarification	-1	pier ; pint / ; pint la ; pitch ; pizc ; pizzeri ; plac out ; plac wher
        needs_clarification	-1	plant ; plant tulip ; plat ; play it ; pleas keep ; pleas send ; plug
        needs_clarification	-1	poison control ; ponen huevo ; pop ; position stil ; postal ; preci por
        needs_clarification	-1	pres pil ; president ; pretty ; primer el ; probation end ; proces serv
        needs_clarification	-1	product ; pt left ; pt wif ; pued ; pued par ; puert rechin ; pul the
        needs_clarification	-1	punch her ; pupil lik ; put them ; que dio ; que entr ; que habi ; que pen
        needs_clarification	-1	que qued ; que sí ; queen ; quer ; quier bajarl ; quisier sab ; radi
        needs_clarification	-1	rais ; ranch ; ranch in ; ranchera ; razor is ; re who ; reach the ; rear
        needs_clarification	-1	reca ; rechin ; recogniz ; recomiendan ; recommend ; record from ; ref 0
        needs_clarification	-1	referenc ; refrigerador ; relativ ; religiou ; renewal ; replic watch
        needs_clarification	-1	report ; reporter ; resi ; residenc ; residential with ; respuest
        needs_clarification	-1	restaurant ; return it ; reviv con ; ribbon ; right no ; ring aft ; ring at
        needs_clarification	-1	ris que ; riv in ; rm ; rob ; roof ; roof in ; room ; root ; root canal
        needs_clarification	-1	rop ; rosari y ; row ; roxy ; rummag ; rv ; s/p ~0 ; sab que ; saf
        needs_clarification	-1	said text ; sam as ; sam week ; saturn ; say off ; sch ; school principal
        needs_clarification	-1	scratcher ; se escuch ; se rio ; second day ; segund ; segur ; segur ni
        needs_clarification	-1	septemb 0 ; seven week ; seventeen year ; shaken ; shal ; shar an ; shift a
        needs_clarification	-1	ship ; shirt and ; shook hand ; shut down ; si with ; si ya ; sient bien
        needs_clarification	-1	sient con ; sigu ; sin alcohol ; sin mi ; sin voz ; sinc about ; sinc july
        needs_clarification	-1	sinc monday ; sinc no ; sinc saturday ; sinc thur ; sit in ; sixteen
        needs_clarification	-1	siz of ; skin ; sleep ther ; slept ; slept sinc ; slid off ; sneak ; so bad
        needs_clarification	-1	so bor ; so cant ; so excus ; so id ; so ive ; soft ; som friday
        needs_clarification	-1	someon about ; someth at ; somewher with ; somo de ; son de ; sophomor
        needs_clarification	-1	southern ; soy bilingu ; soy estudiant ; speak in ; spel the ; spic dai
        needs_clarification	-1	squirrel ; stabl no ; stal ; stand her ; start in ; stat feel ; steward
        needs_clarification	-1	stick when ; stil hav ; stil my ; stop shak ; stor on ; storm season ; stov
        needs_clarification	-1	stranger ; strap ; street no ; stuf and ; su ; su cuart ; su cun
        needs_clarification	-1	su formulari ; su respuest ; subst ; suer ; suicidal ; sup and ; suppli
        needs_clarification	-1	suspect ; switchboard ; sí ; tak vitamin ; talk lik ; tanta ; tard
        needs_clarification	-1	target ; tax refund ; teach in ; teacup ; tecl ; teen ; teen cal ; teeth
        needs_clarification	-1	tel le ; ten month ; ten year ; teng que ; teni una ; tenth ; terapi de
        needs_clarification	-1	termin 0 ; th ; than you ; thankful for ; thanksgiv ; that my ; that noth
        needs_clarification	-1	that start ; that thund ; that wasnt ; the ; the alarm ; the all
        needs_clarification	-1	the ativan ; the baby ; the bedroom ; the beig ; the cap ; the chaplain
        needs_clarification	-1	the corkboard ; the credit ; the cup ; the dad ; the dai ; the desert
        needs_clarification	-1	the dish ; the even ; the fenc ; the fifti ; the flower ; the funniest
        needs_clarification	-1	the gees ; the hospital ; the lady ; the ledg ; the march ; the mechanic
        needs_clarification	-1	the odd ; the pack ; the pay ; the servic ; the sign ; the sleep ; the swim
        needs_clarification	-1	the third ; the tir ; the toilet ; the traffic ; the upstair ; the valley
        needs_clarification	-1	the very ; the warehous ; the wrong ; ther someth ; they ask ; they brought
        needs_clarification	-1	they hit ; they say ; they told ; thi aft ; thi be ; thi privat ; thing the
        needs_clarification	-1	think my ; third day ; third tim ; thirteen ; thirty ; though ; thre four
        needs_clarification	-1	threw me ; thrift ; through two ; thru employ ; thru wif ; tianeptin
        needs_clarification	-1	ticket ; tienen vacant ; til ; til thi ; tim a ; tim two ; to admit
        needs_clarification	-1	to agre ; to bring ; to buy ; to in ; to mind ; to montan ; to partn
        needs_clarification	-1	to volunte ; toc y ; todavi me ; todo mis ; told my ; told the ; tom todo
        needs_clarification	-1	toma ; took for ; took way ; torn ; touch the ; town my ; toxicology
        needs_clarification	-1	tra nad ; tre vec ; treadmil ; treatment befor ; tremulou ; tren
        needs_clarification	-1	tri everyth ; try ; tub and ; tulip ; tulip in ; turn the ; twic thi
        needs_clarification	-1	two glas ; un color ; un cumpleano ; un machet ; un mensaj ; un tio
        needs_clarification	-1	una fiest ; una got ; una quej ; una solicitud ; una tre ; una vez ; und
        needs_clarification	-1	und his ; unit ; until ; until ive ; up und ; us on ; use ketamin
        needs_clarification	-1	use meth ; use too ; using cocain ; usted ven ; vap de ; vap nicotin
        needs_clarification	-1	vec al ; vec y ; vecin ya ; verify ; version of ; vez se ; vez y ; vi en
        needs_clarification	-1	viern ; virtual ; visit ; visit el ; vm re ; vodk sinc ; volvi ; voz baj
        needs_clarification	-1	wak him ; walk on ; wander ; want inpt ; want iop ; want nam
        needs_clarification	-1	want somewher ; want structur ; want the ; was four ; was left ; was let
        needs_clarification	-1	was order ; was sweet ; watch the ; we drop ; we know ; we shar ; weed only
        needs_clarification	-1	week at ; week back ; week for ; week i ; weekend with ; what numb
        needs_clarification	-1	what would ; when i ; who deliver ; who get ; who hat ; who mak ; who was
        needs_clarification	-1	whol handl ; whom ; wil pay ; wil to ; wil writ ; window down ; with laugh
        needs_clarification	-1	with lunch ; with plan ; with stranger ; within 0 ; witnes ; wk of
        needs_clarification	-1	wkend only ; wks preg ; wok ; wont see ; wont walk ; wood stov ; word are
        needs_clarification	-1	work a ; work comput ; work i ; work right ; work the ; would find ; wring
        needs_clarification	-1	wrong plac ; wrot poem ; xylazin ; y ; y ahorit ; y and ; y camin ; y duerm
        needs_clarification	-1	y es ; ya hast ; ya se ; yellow hous ; yesterday i ; yo uso ; you could
        needs_clarification	-1	you on ; you read ; you so ; you wel ; your bil ; your brochur ; your hour
        needs_clarification	-1	zz ; ~0 ~d ; ~aceptan ; ~at ~a ; ~beer ; ~cup ; ~delirium ; ~die
        needs_clarification	-1	~drink and ; ~epilepsy sinc ; ~every ; ~every ~day ; ~hom ; ~hospital
        needs_clarification	-1	~inpt ; ~int ; ~klonopin ; ~let ; ~me ~da ; ~medi ~cal ; ~on ; ~self
        """
}
