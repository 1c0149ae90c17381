extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-72	=
        violence	53	machet ; to hurt
        violence	44	cam at ; chok me ; est peg ; gas can
        violence	43	un cuchil
        violence	38	pistol ; tir iron
        violence	37	a bat
        violence	36	chok ; is hit ; kil my ; knif to ; swing a
        violence	35	bat ; swung
        violence	33	crowb ; gon shoot ; lock in
        violence	32	box cut ; down ther
        violence	31	beat on ; hel shoot ; just hit ; punch ; stab ; threaten
        violence	30	flush his ; hand around
        violence	29	a machet ; punch me ; stepfath ; to stab
        violence	28	kitchen knif ; nobody leav ; the bat
        violence	27	a lamp ; knif
        violence	26	answer yes ; del pel ; est golpe ; hi toward ; my door ; say next ; stepdad is ; wav a
        violence	25	be back ; has grandm ; her key ; hes kick ; next tim ; una pistol ; who rattl
        violence	24	of shel ; oyen golp ; stab his ; throat ; wif if
        violence	23	boyfriend is ; gasolin ; gaug ; mi parej ; novi me ; psych ed ; she held ; testifi
        violence	23	the pantry ; un machet ; un tub ; who testifi
        violence	22	a crowb ; child cry ; deer rifl ; ham ; he brok ; hit her ; hit me ; me est ; only yes
        violence	22	park acros ; shoot my ; shotgun ; susur ; thud ; viendom ; was stand ; wouldnt be
        violence	22	yel hel
        violence	21	beat her ; been park ; break her ; el cint ; enfrent y ; hear his ; mat a ; pistol y
        violence	21	room yes ; swear hel ; the shotgun ; tumb la
        violence	20	0 gaug ; a gun ; a quem ; acros his ; driv and ; he chok ; he park ; hes driv
        violence	20	hes hit ; is drunk ; knob off ; nino al ; peg ahorit ; text a ; todo adentr
        violence	20	whisper bf ; who sold ; zip tie
        violence	19	a blad ; closet with ; ex is ; from outsid ; golpe ; hes going ; hes pac ; hurt peopl
        violence	19	im next ; is hurt ; me right ; one show ; pepperoni ; senor susur ; tim he ; told po
        violence	19	tonight and ; wil shoot ; yes /
        violence	18	a ham ; a mat ; basebal bat ; beat ; cav ; chok her ; cuchil ; ex has ; golpiz
        violence	18	hed start ; hel kil ; hurt my ; im lock ; larg pepperoni ; laugh when ; m yel
        violence	18	navaj en ; night say ; no only ; notifi ; now pd ; oil at ; que hoy ; se oyen
        violence	18	shoot his ; stepdad ; the land ; threaten to ; una golpiz ; whoev talk ; yel
        violence	17	answer only ; at me ; ataud ; avent a ; beat up ; behind min ; burn it ; child on
        violence	17	gav phon ; gun at ; hatchet ; he hit ; height of ; her tonight ; heroin he ; hes walk
        violence	17	his trunk ; mat al ; my lap ; on high ; pac in ; parej me ; scissor ; sharpen the
        violence	17	si vuelv ; slap me ; the doorknob ; the height ; y tequil
        violence	16	0 mm ; a countdown ; an edg ; and smil ; at six ; bedroom window ; ceril ; cervez y
        violence	16	cleav ; countdown ; crib hold ; edg on ; ex new ; fir to ; ground 0 ; hel break
        violence	16	hel cut ; hes beat ; kid tablet ; kneecap ; la navaj ; mean it ; owe and ; puert con
        violence	16	put his ; quebr ; quit los ; rifl out ; set fir ; shov her ; thi even ; todo usted
        violence	16	yard now
        violence	15	0 swung ; a hatchet ; ahorit tra ; bedroom door ; break the ; can of ; cigaret out
        violence	15	drov my ; el fier ; espos and ; fier ; he count ; he intend ; he lin ; hel use
        violence	15	her window ; hes got ; hes stil ; inform me ; is chas ; ive sharpen ; m threaten
        violence	15	machet and ; machet y ; me tienen ; of kil ; owe cam ; pd en ; pin in ; pin on
        violence	15	point it ; point my ; said if ; se dond ; sharpen ; shoot the ; swing ; swung a
        violence	15	throat an ; to burn ; wasnt kid ; went aft ; whisper ; wldnt giv ; y hoy ; zon knif
        violence	14	/ no ; abr y ; are next ; at car ; cint en ; daught by ; decent guy ; desarmador
        violence	14	door as ; due hom ; est noch ; estoy encer ; gon go ; gun ; hal with ; he held
        violence	14	he shov ; hel put ; hel torch ; held my ; hes break ; hes com ; hes due ; hes nin
        violence	14	hes outsid ; his cigaret ; hoy él ; injur the ; iron in ; kick the ; kid back
        violence	14	landlord tenant ; leav thi ; light open ; me again ; me empuj ; meth positiv ; mm
        violence	14	mom right ; mommy ; mor tim ; novi la ; outsid with ; oyen ; parej ; partn crack
        violence	14	pic of ; pleas my ; punch her ; say hel ; say when ; scar myself ; stab the
        violence	14	stair and ; swing set ; the crib ; the deer ; the platform ; throat and ; to shoot
        violence	14	tonight ; try not ; wel see ; yel in
        violence	13	addres of ; afuer con ; al cuart ; and hes ; and say ; back im ; ban con ; bedroom
        violence	13	cabez a ; corner ; cuchil en ; de cruz ; deteng ; door ; dres acros ; dtr drink
        violence	13	el bat ; escopet ; espos me ; every knif ; fing mark ; he get ; hed put ; him tonight
        violence	13	his kne ; his stepfath ; husb drunk ; idl ; in piec ; is beat ; kid out ; kitchen with
        violence	13	la escopet ; light off ; lin open ; machet in ; me vendi ; me vuelv ; nombr del
        violence	13	nos va ; only put ; order residential ; over what ; pic a ; quit las ; rifl
        violence	13	said nobody ; sat out ; scream hel ; six he ; smash ; smash the ; spe in ; sunglas
        violence	13	the pillow ; the supervisor ; to harm ; vien ; wel over ; what tim ; whisper hes
        violence	12	a encontr ; a zon ; afuer ; again then ; ahorit ayud ; al pap ; anyon who ; at staf
        violence	12	been sharpen ; bien loc ; blad in ; broth counselor ; bullet ; buri her ; cal plac
        violence	12	christma he ; closet y ; con un ; dejam ; door at ; door right ; encer en ; for he
        violence	12	guardi de ; he just ; head in ; hel stab ; her hous ; her int ; hes in ; hes smash
        violence	12	hid his ; his record ; hous until ; i follow ; is outsid ; is threaten ; just punch
        violence	12	kil his ; kitchen kniv ; knob ; la vez ; lawy he ; le subi ; light fluid ; listen and
        violence	12	me volte ; meth bf ; mi mar ; my fist ; off shift ; our drywal ; our landlord ; outsid
        violence	12	pac ; pick her ; sali por ; she threw ; shoot her ; stay away ; strangl my ; su almoh
        violence	12	that guy ; the fork ; the neck ; threw a ; tien encer ; to break ; today ; two babi
        violence	12	unscrew ; volte a ; with scissor ; work that ; xanax lik ; year easy
        violence	11	a cleav ; a pistol ; a tv ; again tonight ; amar a ; amenaz ; ano hoy ; arm wont ; ass
        violence	11	b/g ; bathroom door ; beer he ; befor breakfast ; bf punch ; cav his ; counselor
        violence	11	door in ; door told ; drop him ; dud ; el cuchil ; esquin con ; ex ; f mom
        violence	11	garag tonight ; go of ; gon beat ; got what ; grand and ; has gun ; he catch ; he text
        violence	11	he threaten ; hel ; her man ; hes off ; hes threaten ; his bunkmat ; his four ; his gf
        violence	11	his lap ; hom staf ; hombr con ; hor sal ; hous down ; hoy se ; husb has ; i shov
        violence	11	im drunk ; iron ; is kick ; kid up ; kitchen until ; la pistol ; lin the ; m flat
        violence	11	me amenaz ; me an ; me with ; meth couch ; mor weekend ; my bel ; my fac ; navaj
        violence	11	need in ; new man ; next one ; old plug ; outpt counselor ; outsid w ; over noth
        violence	11	phon im ; pul a ; put an ; roommat last ; rum is ; say husb ; shout at ; shov
        violence	11	sink with ; sponsor 0 ; struck ; the shap ; the throat ; today for ; tonight to
        violence	11	try me ; tumb ; up thi ; whisper husb ; wrist in ; yern le ; yrs per
        violence	10	+ puk ; a cigaret ; a pan ; acuest a ; afil el ; al que ; am hear ; and afuer
        violence	10	and bien ; and cont ; are mark ; at anyon ; at someon ; back she ; beat me ; beb si
        violence	10	bf fel ; bought 0 ; broth kil ; bullet for ; busc con ; camin de ; chain
        violence	10	child approx ; circl the ; clinic got ; clos enough ; cry lin ; crystal two ; cuel
        violence	10	cun con ; despiert la ; di diner ; dond estacion ; door lock ; draw the ; el cuel
        violence	10	el machet ; encer ; enfrent ; escuadr ; escuadr de ; est del ; fami with ; finish what
        violence	10	foreman has ; ful tank ; hasnt gon ; he in ; he pitch ; he sit ; hel finish ; her door
        violence	10	her jaw ; her pin ; her you ; hiz con ; i scar ; injur ; it bought ; its for
        violence	10	keep send ; kil and ; knock one ; la escuadr ; landlord knock ; leg ask ; lip split
        violence	10	load the ; me anywher ; me aprendi ; me avent ; meti al ; mi puert ; moth throat
        violence	10	now by ; now gav ; of gasolin ; old offic ; one he ; only word ; otr noch ; ottoman
        violence	10	own bedroom ; pas ya ; pd cal ; pistol in ; pistol on ; puert ; puert del ; que hiz
        violence	10	que si ; rat and ; remat ; rompi ; sac las ; se despiert ; seat and ; shap of
        violence	10	shut in ; si ; smok wet ; someth heavy ; son crystal ; spun ; street addres ; supv
        violence	10	swear he ; tarp for ; the bedroom ; the ham ; the ottoman ; ther with ; therapist pt
        violence	10	thru wal ; tonight he ; too we ; twic today ; una llav ; voy me ; wat at ; who tri
        violence	10	with box ; y ahorit ; ya traig ; yesterday it ; your guy ; él tom
        violence	9	0 staf ; a chain ; again im ; ahorit ; air pump ; amenaz con ; and down ; and hel
        violence	9	and theyl ; and vodk ; be bring ; be quiet ; befor me ; bil offic ; block #
        violence	9	bring flower ; broth he ; burn the ; cal ive ; cam hoy ; cintur ; cintur y ; claw ham
        violence	9	clear for ; closet ; closet con ; co op ; cok togeth ; con machet ; cuand tom ; cun nos
        violence	9	diari al ; dient par ; dont giv ; drunk and ; drunk im ; dry season ; ell usa ; empuj
        violence	9	enfrent de ; ex est ; fier en ; fist ; for cigaret ; fot mia ; gam over ; gasolin and
        violence	9	get hom ; glas door ; going i ; golpe a ; grandmoth ; gun and ; hac medi ; ham and
        violence	9	hav mayb ; he drink ; he explain ; he load ; he stand ; he told ; he wil
        violence	9	headlight off ; hel burn ; hes hom ; hing off ; his po ; his shotgun ; how id
        violence	9	hoy llev ; i dug ; ice two ; im becom ; im behind ; im going ; im put ; im see
        violence	9	inpatient ; is the ; la cintur ; lin cut ; lleg la ; love up ; m gin ; m hi ; mar dic
        violence	9	mat por ; my man ; my roomi ; my stepfath ; noch lo ; not walk ; now over ; on sherman
        violence	9	on someth ; one thru ; onlin ; outsid her ; over ice ; own head ; pod dorm ; polic
        violence	9	pour at ; pt drink ; put you ; record 0 ; regader abiert ; rob me ; said then ; sal le
        violence	9	say ex ; sharpen and ; she flush ; shel put ; shelt staf ; sho on ; si lo ; six
        violence	9	son coach ; stab me ; stab my ; stere ; swung at ; tap la ; the distanc ; the po
        violence	9	they fix ; they replac ; tim id ; tod a ; told group ; two bed ; vez del ; we both
        violence	9	win i ; work all ; y ya ; zer i
        violence	8	# lin ; 0 dopesick ; 0 tra ; a knif ; abiert ; afil ; ahorit ya ; air the ; al machet
        violence	8	all we ; and shut ; arm last ; around my ; as for ; ask if ; avent ; axe ; baby start
        violence	8	bad from ; bat at ; besid my ; both do ; both hand ; bottl now ; boyfriend finish
        violence	8	breath with ; brok my ; bump a ; busc ; cal dic ; cal pd ; can in ; car who ; carry him
        violence	8	chok my ; clr flat ; con todo ; cousin got ; cry in ; deployment and ; director
        violence	8	door say ; driveway with ; dtr ; duerm con ; ell camin ; enter y ; esper en ; f cal
        violence	8	f whisper ; fath with ; fil al ; filos ; filos en ; first fiv ; for me ; funeral
        violence	8	gasolin en ; going to ; gon for ; got loos ; habl bajit ; hac a ; ham not ; he deal
        violence	8	her car ; her kitchen ; her think ; her with ; hij dond ; hijo lo ; his guy ; his pil
        violence	8	his pillow ; hot oil ; i chok ; id bring ; im 0 ; in low ; in sinc ; insid with
        violence	8	is your ; just kick ; kick door ; kid sho ; kne wait ; kniv to ; la acab ; la chap
        violence	8	last forty ; les dig ; lin muffl ; lo mat ; lo volveri ; load and ; los escalon
        violence	8	m resident ; manag i ; mar la ; mar me ; me when ; medi mi ; mochil y ; money so
        violence	8	moth i ; muffl ; muy bajit ; my boyfriend ; my ex ; my intak ; n brok ; nam und
        violence	8	next and ; niet le ; night it ; night over ; nin que ; no medi ; of kid ; on ice
        violence	8	on pcp ; on spe ; on stair ; onc mor ; over tonight ; part la ; pd ; platform
        violence	8	porch sinc ; pregnant on ; put two ; re ex ; regres cuand ; rehab ; remark ; rider
        violence	8	round his ; sal mi ; say if ; say need ; second nam ; she carri ; she giv ; someth
        violence	8	split my ; spr back ; stab him ; staf 0 ; step thi ; stuck a ; tarp ; the fel ; the lot
        violence	8	the pati ; ther befor ; they keep ; thi trail ; threw my ; thursday she ; to nobody
        violence	8	to when ; togeth lik ; tonight im ; torch ; toward ex ; tra a ; tra pistol ; tra un
        violence	8	traig la ; truck on ; una com ; va program ; wer you ; what the ; when i ; wher that
        violence	8	which hous ; whisper ex ; wif tonight ; wif whisper ; with machet ; wk dai ; wldnt
        violence	8	wont walk ; wreath ; y dij ; ya vien
        violence	7	0 no ; a basebal ; a kitchen ; a la ; a pat ; a pic ; a toc ; a tweak ; acros
        violence	7	addres on ; adentr ; advocat 0 ; agar del ; al beb ; all goe ; alongsid ; am want
        violence	7	anoch teng ; arm ; arrow ; aunt niec ; bajit ; balanc on ; becaus thi ; bf ; bfs
        violence	7	bos and ; botel y ; boyfriend ; boyfriend hit ; break down ; buddy and ; burn in
        violence	7	but min ; by the ; cal our ; canal and ; card numb ; cha at ; chas her ; chas our
        violence	7	compadr le ; compadr que ; cont y ; counselor to ; count her ; court has
        violence	7	cov inpatient ; crib with ; cristal él ; cuchillo de ; cuel y ; deal and ; did
        violence	7	don talk ; dond viv ; door with ; doorknob ; draw now ; dud who ; ed 0 ; ed charg
        violence	7	el golp ; el mar ; en cristal ; escondi los ; estan con ; even she ; even think ; f 0
        violence	7	fath funeral ; flinch when ; for ice ; for my ; front gat ; get what ; gig and
        violence	7	girlfriend has ; golp y ; got loud ; got thru ; guy i ; had cal ; hair and ; half
        violence	7	has one ; hav until ; he put ; her befor ; her sho ; herman and ; hes high ; him both
        violence	7	him driv ; him plac ; his porch ; hom friday ; hom who ; hoy lleg ; i know ; if i
        violence	7	if my ; in bedroom ; insid it ; insuranc wont ; is count ; is point ; it eith ; it next
        violence	7	its long ; its oxy ; iv pol ; just told ; kid over ; kil us ; la polici ; las noticia
        violence	7	lay it ; learn what ; left open ; lleg bien ; los nino ; low voic ; m clr ; m text
        violence	7	mal por ; man com ; mar y ; mayb eight ; me encer ; mi padrastr ; mo son ; month top
        violence	7	moth whisper ; my bedroom ; my cousin ; my landlord ; my turn ; nam say ; nam slow
        violence	7	new addres ; nino estan ; no salg ; noticia ; now and ; of apt ; of sob ; ojo que
        violence	7	old lady ; on old ; on whoev ; outsid my ; pac with ; padrastr ; parol client
        violence	7	pd notifi ; peg ; pel ; plan of ; po ; pol and ; polic took ; pus el ; quem la ; red
        violence	7	refugi ; res ; rest are ; rn he ; roci ; said theyd ; sal en ; sat so ; say nobody
        violence	7	se enter ; settl it ; shak + ; she sleep ; she stay ; shel on ; sherman way
        violence	7	shouldnt be ; sist husband ; sist the ; sleep ; smok her ; son punch ; staf ; stair thi
        violence	7	start hit ; stash ; stat he ; station on ; stay in ; stepfath tonight ; sun +
        violence	7	sunglas on ; ten to ; tequil and ; text pic ; that man ; the bullet ; the fram
        violence	7	the fry ; the glas ; the iron ; the light ; the voic ; then cam ; thes and ; til they
        violence	7	tim she ; to befor ; to room ; togeth him ; told the ; tom y ; tonight 0 ; tonight me
        violence	7	toward ; tremor hr ; two men ; un plat ; uncl re ; usan cristal ; use too
        violence	7	va psychiatrist ; vuelv a ; we fil ; whiskey and ; with someth ; wont turn ; y dic
        violence	7	y tra ; él le
        violence	6	0 seg ; a bend ; a sword ; a todo ; a year ; acros from ; afuer de ; ahi sí ; al hij
        violence	6	alguien ; along the ; als use ; and fresh ; and scream ; and shoot ; anon m ; apart
        violence	6	ask nam ; at dad ; at him ; at today ; bathtub with ; board ord ; box ; by gf
        violence	6	by midnight ; calm about ; can look ; car ya ; catch me ; chain on ; chap ; check clear
        violence	6	ching de ; com down ; contest con ; contest se ; copi on ; crib ; cut at ; cut on
        violence	6	dad drink ; daddy ; day and ; de habl ; de hoy ; del cel ; desconect ; devuelvan la
        violence	6	diari eso ; did thre ; dient ; dij ; dij a ; dont ring ; down his ; dumpster
        violence	6	dv advocat ; eap employe ; el closet ; en voz ; est aqui ; fath son ; floor with
        violence	6	follow her ; foreman ; from about ; from insid ; garag to ; gaug acros ; giv ; goe all
        violence	6	gon ; grandson has ; grandson say ; grp ; gun on ; gym i ; hav on ; hav written
        violence	6	he sold ; her + ; her throat ; her way ; hes pour ; hes throw ; high and ; high with
        violence	6	him every ; his car ; his hand ; his mail ; his school ; hit ; hold ; hold bed
        violence	6	hot tub ; hour ago ; hour hes ; hous by ; i lost ; i owe ; i swing ; im gon ; im over
        violence	6	in him ; iop therapist ; is withdraw ; it com ; it rn ; it tonight ; its ten ; ive work
        violence	6	jal del ; keep job ; kick by ; kid one ; kil her ; kind the ; kind with ; kne went
        violence	6	knif say ; la ching ; la dosi ; la gasolin ; la puert ; label ; landlord in ; lap
        violence	6	lap wait ; le devuelvan ; le quis ; leav ; leav in ; les va ; lin left ; llam porqu
        violence	6	llav ; llav por ; llev tom ; loc con ; m im ; m wk ; mak him ; manan en ; me leav
        violence	6	me onc ; me ten ; me tonight ; medi hor ; minut ago ; mis and ; mom said ; mouth has
        violence	6	my foreman ; my throat ; my tir ; nadi y ; nam hung ; nam to ; neck ; neighbor has
        violence	6	neighbor plot ; neighbor to ; nin ; nino con ; no descans ; no pas ; nobody going
        violence	6	noch hoy ; now swing ; nudg ; of gas ; of me ; of my ; of oil ; of oxy ; offic
        violence	6	on foot ; on it ; on thing ; out two ; outsid the ; past it ; pate ; phon to
        violence	6	pictur my ; pil she ; pillow and ; pip thi ; plat and ; plat no ; polic notifi
        violence	6	por fuer ; puesto ; q la ; quebr los ; quien sea ; rat porqu ; ready when ; recuerd
        violence	6	rifl acros ; s whisper ; said they ; said who ; sal dic ; sali ; scissor to ; seg
        violence	6	self i ; sent ; sent enfrent ; sent my ; sentr ; servic pistol ; she driv ; she hunt
        violence	6	she laugh ; she lock ; she park ; she wait ; show she ; si somo ; sid my ; sist thre
        violence	6	sixth street ; slap his ; sleep over ; smil at ; somebody ; somebody in
        violence	6	somebody should ; someth to ; strangl ; suet ; sum to ; supervisor cal ; sí a ; sí el
        violence	6	talk he ; tech i ; tel ; ten ; ten i ; test ; that should ; the chain ; the door
        violence	6	the gun ; the hair ; the hen ; the mailman ; the tarp ; the wrist ; then scream
        violence	6	then we ; thi am ; thru the ; tien ano ; tienen ; tienen iop ; to listen ; to settl
        violence	6	toc a ; tod est ; tra ; traig gana ; treat ; try ; turn ; tweak 0 ; tx bed ; tx inf
        violence	6	up one ; up soon ; va a ; van cinc ; ventan ; vez pas ; volveri ; volveri a ; voz cajit
        violence	6	vuelta a ; vuelv ; was calm ; way around ; way or ; weed a ; wel ; went out
        violence	6	which corn ; with both ; yern me ; zaf ; zapato puesto ; él la
        violence	5	0 week ; a cha ; a cop ; a group ; a junki ; a ment ; a mi ; a mow ; a phot
        violence	5	about rehab ; acab ; adentr de ; against my ; ahor est ; ahorc y ; ahorit est ; al rat
        violence	5	ald ; all be ; all ive ; already ; alter ; altur ; an he ; and burn ; and him
        violence	5	and right ; and tonit ; and which ; anoch me ; april befor ; arm back ; asi toda
        violence	5	at her ; at my ; baby cry ; be mak ; beat my ; behind his ; beneath my ; bf wont
        violence	5	blow with ; boy 0 ; bread knif ; breath keep ; brok from ; buri ; burn her ; bus back
        violence	5	but last ; cal scream ; cam ; camin a ; can on ; cant cal ; car she ; carsick ; cha so
        violence	5	cint ; client ; clr dtr ; clr son ; clr stat ; clr whisper ; cocain thi ; con cond
        violence	5	con zapato ; correte ; cousin quinc ; cowork who ; crack nin ; crown ; crystal at
        violence	5	cuand ; cuand mi ; cuatr ; cuid al ; cun del ; custody ; custody x ; day which
        violence	5	de fond ; de hondura ; de urgencia ; deer ; del cuel ; den with ; deni inpatient
        violence	5	desd el ; dia desd ; diaria no ; digal a ; dirt ; distanc ; do me ; dond ; door but
        violence	5	door the ; door tonight ; dorm ; drop callback ; duerm mal ; earn it ; ed ; el compadr
        violence	5	el encendedor ; el hombr ; el ojo ; el pap ; el pleit ; ello y ; emoji ; encendedor
        violence	5	escalon y ; explain to ; f dab ; far enough ; feo no ; finish ; flat ; fluid ; for each
        violence	5	for her ; friday when ; from thirty ; front door ; fuerz ; gav ; get carsick
        violence	5	get going ; god im ; grandmoth and ; guy ; habit all ; habl desd ; hand so ; happen
        violence	5	happen on ; has his ; has our ; he burn ; he com ; he found ; he laugh ; he sat
        violence	5	he slam ; he threw ; headlight ; hear her ; hel be ; her all ; her neck ; her rib
        violence	5	herman ; hes on ; hes sleep ; hes stand ; hij me ; his fist ; his leg ; his street
        violence	5	hom fr ; hom with ; how he ; how we ; hoy me ; i get ; i stood ; ice me ; ill ; ill put
        violence	5	in driveway ; in med ; in motel ; inpatient cok ; intak ; intak clerk ; inyect 0
        violence	5	is brok ; is cover ; is get ; is leav ; isnt leav ; it fac ; it she ; ive got
        violence	5	just went ; keep say ; kid he ; knif and ; knif in ; kniv in ; la coc ; la man
        violence	5	la mochil ; la van ; la ventan ; landlord ; landlord tonight ; last night
        violence	5	laundry room ; leav that ; left liv ; les in ; let ; let himself ; lil bro ; llav a
        violence	5	lo esper ; los cuchillo ; lost it ; m at ; m cas ; m dui ; m stat ; machet at ; mailman
        violence	5	man to ; man y ; manej desd ; mar and ; mar est ; mat ya ; mayor que ; me around
        violence	5	me hes ; me mat ; me peg ; me rn ; me tap ; me use ; me volvi ; mi almoh ; mi yern
        violence	5	min ; mis gemelo ; mis y ; mom with ; mor im ; moth back ; music is ; my cha ; my coat
        violence	5	my plat ; my porch ; my wrist ; nak ; next ; nic and ; night too ; nin con ; nit has
        violence	5	noma diganl ; off alprazolam ; ojal ; old who ; on spic ; on until ; one for ; one step
        violence	5	or anoth ; or they ; order two ; otr ; out back ; oye que ; pacient ; pantry ; pap con
        violence	5	pcp has ; pension day ; person set ; phon ; plac ; plac far ; plac he ; plac out
        violence	5	plan + ; pls what ; por la ; pric ; promis me ; puert y ; put one ; que va ; quien
        violence	5	quien le ; ram ; rat por ; re balanc ; read him ; ready ; real sweet ; recit ; record
        violence	5	report ; resident ; rit now ; rn ; rn i ; room over ; roommat ; rt now ; said wer
        violence	5	say dad ; say ill ; self 0 ; self f ; send 0 ; she at ; she look ; shed ; shift
        violence	5	shower ; sist bro ; sist cant ; snap my ; sob liv ; somebody be ; someon ; son just
        violence	5	sou chef ; spe and ; spic smok ; stand behind ; start meth ; stat wil ; stood ther
        violence	5	tabl was ; tard afil ; tard se ; tel u ; the balcony ; the bay ; the bedspread
        violence	5	the belt ; the draw ; the fenc ; the hatchet ; the iv ; the nail ; the nearest
        violence	5	the rehearsal ; the rest ; the turn ; theyd be ; thi is ; thre year ; throw it ; thru
        violence	5	tienen dond ; to get ; today he ; togeth most ; tom tod ; tomorrow ; tonight no
        violence	5	tra el ; trail with ; truck at ; tv say ; two other ; two year ; tx ; tx meth ; un audi
        violence	5	una sil ; up both ; up to ; us are ; vendi a ; voic say ; vuelv al ; week i ; went
        violence	5	what his ; what i ; when hes ; which ; who all ; who laugh ; wif she ; with kid
        violence	5	wont let ; word for ; ya teng ; yes ; yes hes ; yest ; yesterday ; yo estoy ; yo uso
        violence	5	you herself ; your next ; yr habit ; zapato y ; él cumpl ; él est
        violence	4	0 / ; 0 confd ; 0 de ; 0 month ; 0 pcp ; 0 rd ; 0 we ; a beach ; a fork ; a part
        violence	4	a pip ; a rak ; a rm ; a skillet ; a su ; a ten ; about tak ; abt the ; accident
        violence	4	account ; afternoon ; afternoon i ; again its ; ago i ; ahorit and ; all even ; almoh
        violence	4	an index ; and check ; and settl ; and star ; and today ; and tonight ; andamo en
        violence	4	are und ; around ; back just ; back until ; bat break ; be cal ; be collect ; be tak
        violence	4	be up ; bed ; bed onc ; bedspread ; been sweat ; bend ; bf chok ; bkgd ; bkgd say
        violence	4	blood everywher ; both smok ; boyfriend had ; boyfriend the ; breakfast ; bring
        violence	4	broth put ; broth swear ; broth wont ; by with ; caja de ; cak in ; can hear ; can shar
        violence	4	cantin ; caption ; cer con ; chef re ; chew ; ching ; cigaret ; circl ; clinic that
        violence	4	closet to ; co ; coach and ; cocain all ; cod and ; cok too ; con llav ; con quien
        violence	4	cond ; contr ; count ; cousin ; crew ; cros my ; crystal becaus ; cut our ; d inpt
        violence	4	dar una ; dealer ; debaj de ; decent ; dej sin ; dent in ; desd hac ; did 0 ; did it
        violence	4	diez ; direction to ; dond no ; door get ; down with ; draw and ; dres against
        violence	4	driveway ; dtr 0 ; dug ; el 0 ; el no ; el nombr ; el novi ; el pasil ; el roper
        violence	4	el vecin ; encer con ; encontr la ; enough ; esperandom ; est afuer ; est cas ; est par
        """
}
