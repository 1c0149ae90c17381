extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-72	=
        violence	53	machet
        violence	52	to hurt
        violence	44	cam at ; chok me ; est peg
        violence	43	gas can ; un cuchil
        violence	38	pistol ; tir iron
        violence	37	a bat ; kil my
        violence	36	bat ; chok ; is hit ; knif to ; swing a
        violence	35	swung
        violence	33	crowb ; gon shoot ; lock in
        violence	32	box cut ; down ther
        violence	31	beat on ; hel shoot ; just hit ; punch ; stab ; threaten
        violence	30	hand around ; to stab
        violence	29	a machet ; flush his ; punch me
        violence	28	kitchen knif ; nobody leav ; stepfath ; the bat
        violence	27	a lamp ; knif
        violence	26	answer yes ; del pel ; est golpe ; hi toward ; say next ; stepdad is ; wav a
        violence	25	be back ; has grandm ; her key ; hes kick ; my door ; next tim ; una pistol
        violence	25	who rattl
        violence	24	boyfriend is ; oyen golp ; stab his ; throat ; wif if
        violence	23	gasolin ; gaug ; mi parej ; novi me ; of shel ; psych ed ; she held ; susur ; testifi
        violence	23	the pantry ; un machet ; un tub ; who testifi
        violence	22	a crowb ; child cry ; deer rifl ; ham ; he brok ; hear his ; hit her ; hit me ; me est
        violence	22	only yes ; park acros ; shotgun ; thud ; viendom ; was stand ; wouldnt be ; yel hel
        violence	21	beat her ; been park ; break her ; el cint ; enfrent y ; mat a ; pistol y ; room yes
        violence	21	shoot my ; swear hel ; the shotgun ; tumb la
        violence	20	0 gaug ; a gun ; a quem ; acros his ; driv and ; ex is ; he chok ; he park ; hes driv
        violence	20	hes hit ; his thumb ; is drunk ; nino al ; peg ahorit ; text a ; todo adentr
        violence	20	whisper bf ; who sold ; zip tie
        violence	19	a blad ; closet with ; ex has ; from outsid ; golpe ; hes going ; hes pac ; hurt peopl
        violence	19	im next ; is hurt ; knob off ; me right ; pepperoni ; senor susur ; tim he ; told po
        violence	19	tonight and ; yes /
        violence	18	a ham ; a mat ; beat ; cav ; chok her ; cuchil ; golpiz ; hed start ; im lock
        violence	18	larg pepperoni ; laugh when ; m yel ; navaj en ; night say ; no only ; notifi ; now pd
        violence	18	oil at ; one show ; que hoy ; se oyen ; shoot his ; threaten to ; una golpiz
        violence	18	whoev talk ; wil shoot ; yel
        violence	17	answer only ; at me ; ataud ; avent a ; basebal bat ; beat up ; behind min ; burn it
        violence	17	child on ; gav phon ; gun at ; hatchet ; he hit ; height of ; hel cut ; hel kil
        violence	17	her tonight ; heroin he ; hes walk ; his trunk ; hurt my ; mat al ; my lap ; on high
        violence	17	pac in ; parej me ; scissor ; sharpen the ; si vuelv ; slap me ; stepdad
        violence	17	the doorknob ; the height ; the land ; y tequil
        violence	16	0 mm ; a countdown ; an edg ; and smil ; at six ; bedroom window ; ceril ; cervez y
        violence	16	cleav ; countdown ; crib hold ; edg on ; ex new ; fir to ; hel break ; hes beat
        violence	16	kneecap ; mean it ; of kil ; owe and ; pin in ; point my ; puert con ; put his ; quebr
        violence	16	quit los ; rifl out ; set fir ; shov her ; swung a ; thi even ; todo usted ; yard now
        violence	15	0 swung ; a hatchet ; ahorit tra ; bedroom door ; break the ; cigaret out ; drov my
        violence	15	el fier ; espos and ; fier ; ground 0 ; he count ; he intend ; he lin ; hel use
        violence	15	her window ; hes got ; hes stil ; inform me ; is chas ; ive sharpen ; kid tablet
        violence	15	la navaj ; light open ; m threaten ; machet and ; machet y ; me tienen ; owe cam
        violence	15	pd en ; pin on ; point it ; said if ; se dond ; sharpen ; shoot the ; swing ; the crib
        violence	15	throat an ; to burn ; wasnt kid ; went aft ; whisper ; wldnt giv ; y hoy ; zon knif
        violence	14	/ no ; abr y ; are next ; at car ; can of ; cint en ; decent guy ; desarmador
        violence	14	door as ; due hom ; est noch ; estoy encer ; gon go ; gun ; hal with ; he held
        violence	14	he shov ; hel put ; hel torch ; held my ; hes break ; hes com ; hes due ; hes outsid
        violence	14	his cigaret ; hoy él ; in piec ; injur the ; kick the ; kid back ; landlord tenant
        violence	14	leav thi ; me again ; me empuj ; meth positiv ; mm ; mom right ; mommy ; mor tim
        violence	14	novi la ; outsid with ; oyen ; parej ; partn crack ; pic of ; pleas my ; punch her
        violence	14	said nobody ; say hel ; say when ; scar myself ; stab the ; stair and ; swing set
        violence	14	the deer ; the platform ; throat and ; to shoot ; tonight ; try not ; wel see ; yel in
        violence	13	addres of ; again then ; al cuart ; and hes ; and say ; back im ; ban con ; bedroom
        violence	13	broth counselor ; cabez a ; corner ; cuchil en ; daught by ; de cruz ; deteng ; door
        violence	13	dres acros ; dtr drink ; el bat ; escopet ; espos me ; fing mark ; he get ; hed put
        violence	13	hes nin ; him tonight ; his kne ; his stepfath ; hous until ; husb drunk ; idl
        violence	13	iron in ; is beat ; kid out ; kitchen with ; la escopet ; light off ; lin open
        violence	13	machet in ; me vendi ; me vuelv ; nombr del ; nos va ; only put ; order residential
        violence	13	over what ; pic a ; quit las ; rifl ; sat out ; scream hel ; smash ; smash the
        violence	13	spe in ; sunglas ; the supervisor ; to harm ; vien ; wel over ; what tim ; whisper hes
        violence	12	a encontr ; a zon ; afuer ; afuer con ; ahorit ayud ; al pap ; anyon who ; at staf
        violence	12	bathroom door ; been sharpen ; bien loc ; blad in ; bullet ; buri her ; cal plac
        violence	12	christma he ; closet y ; con un ; dejam ; door at ; encer en ; every knif ; for he
        violence	12	guardi de ; he just ; head in ; hel stab ; her hous ; her int ; hes in ; hes smash
        violence	12	his record ; hoy se ; i follow ; im drunk ; is outsid ; is threaten ; just punch
        violence	12	kil his ; kitchen kniv ; knob ; la vez ; lawy he ; le subi ; light fluid ; listen and
        violence	12	me volte ; meth bf ; mi mar ; my fist ; off shift ; our drywal ; our landlord ; outsid
        violence	12	over noth ; pac ; pick her ; sali por ; she threw ; shoot her ; shov ; stay away
        violence	12	strangl my ; su almoh ; that guy ; the fork ; the pillow ; threw a ; tien encer
        violence	12	to break ; today ; two babi ; unscrew ; up thi ; volte a ; with scissor ; work that
        violence	12	xanax lik
        violence	11	a cleav ; a pistol ; a tv ; again tonight ; amar a ; amenaz ; ano hoy ; arm wont ; b/g
        violence	11	back she ; beer he ; befor breakfast ; bf fel ; bf punch ; cav his ; counselor
        violence	11	door in ; door right ; door told ; drop him ; dud ; el cuchil ; esquin con ; ex
        violence	11	f mom ; garag tonight ; go of ; gon beat ; got what ; grand and ; has gun ; he catch
        violence	11	he text ; he threaten ; hel ; her man ; hes off ; hes threaten ; hid his ; his bunkmat
        violence	11	his four ; his gf ; hom staf ; hombr con ; hous down ; husb has ; i shov ; iron
        violence	11	is kick ; kid up ; kitchen until ; la pistol ; lin the ; lip split ; m flat
        violence	11	me amenaz ; me an ; me with ; meth couch ; mor weekend ; my bel ; my fac ; navaj
        violence	11	need in ; next one ; old plug ; outpt counselor ; outsid w ; phon im ; pul a ; put an
        violence	11	roommat last ; rum is ; say husb ; shout at ; sink with ; six he ; sponsor 0 ; struck
        violence	11	the neck ; the shap ; the throat ; today for ; tonight to ; try me ; tumb
        violence	11	whisper husb ; wrist in ; yern le ; yrs per
        violence	10	+ puk ; a cigaret ; a pan ; acuest a ; afil el ; al que ; am hear ; and afuer
        violence	10	and bien ; and cont ; are mark ; ass ; at anyon ; at someon ; beat me ; beb si
        violence	10	bought 0 ; broth kil ; bullet for ; busc con ; camin de ; chain ; circl the
        violence	10	clinic got ; clos enough ; cry lin ; crystal two ; cuel ; cun con ; despiert la
        violence	10	di diner ; dond estacion ; door lock ; draw the ; el cuel ; el machet ; encer
        violence	10	enfrent ; escuadr ; escuadr de ; est del ; fami with ; finish what ; foreman has
        violence	10	ful tank ; golpe a ; hasnt gon ; he in ; he pitch ; he sit ; hel finish ; her door
        violence	10	her jaw ; her pin ; her you ; his lap ; hiz con ; hor sal ; i dug ; i scar ; injur
        violence	10	it bought ; its for ; keep send ; kil and ; knock one ; la escuadr ; landlord knock
        violence	10	left its ; leg ask ; load the ; me anywher ; me aprendi ; me avent ; meti al
        violence	10	mi puert ; moth throat ; new man ; now by ; now gav ; of gasolin ; old offic ; one he
        violence	10	only word ; otr noch ; ottoman ; own bedroom ; pas ya ; pd cal ; pistol in ; pistol on
        violence	10	puert ; puert del ; que hiz ; que si ; rat and ; remat ; rompi ; sac las ; se despiert
        violence	10	seat and ; shap of ; shut in ; si ; smok wet ; someth heavy ; son crystal ; spun
        violence	10	street addres ; supv ; swear he ; tarp for ; the bedroom ; the ham ; the ottoman
        violence	10	ther with ; therapist pt ; thru wal ; tonight he ; too we ; twic today ; una llav
        violence	10	voy me ; wat at ; who tri ; with box ; y ahorit ; ya traig ; yesterday it ; your guy
        violence	10	él tom
        violence	9	0 staf ; again im ; ahorit ; air pump ; amenaz con ; and hel ; and theyl ; and vodk
        violence	9	be bring ; be quiet ; bil offic ; block # ; bring flower ; broth he ; burn the
        violence	9	cal ive ; cam hoy ; child approx ; cintur ; cintur y ; clear for ; closet ; closet con
        violence	9	co op ; cok togeth ; con machet ; cuand tom ; cun nos ; diari al ; dient par ; dont giv
        violence	9	drunk and ; drunk im ; dry season ; ell usa ; empuj ; enfrent de ; ex est ; fier en
        violence	9	fist ; for cigaret ; fot mia ; gam over ; gasolin and ; get hom ; glas door ; going i
        violence	9	grandmoth ; gun and ; hac medi ; ham and ; he deal ; he drink ; he explain ; he load
        violence	9	he stand ; he told ; he wil ; headlight off ; hel burn ; her car ; hes hom ; hing off
        violence	9	his po ; his shotgun ; how id ; hoy llev ; im becom ; im behind ; im going ; im put
        violence	9	im see ; inpatient ; is the ; la cintur ; lleg la ; love up ; m gin ; m hi ; mar dic
        violence	9	mat por ; my man ; my roomi ; my stepfath ; noch lo ; not walk ; now over ; on sherman
        violence	9	on someth ; one thru ; onlin ; outsid her ; pod dorm ; polic ; pregnant on ; pt drink
        violence	9	put you ; record 0 ; regader abiert ; rob me ; said then ; sal le ; say ex
        violence	9	sharpen and ; she flush ; shel put ; shelt staf ; sho on ; si lo ; son coach ; stab me
        violence	9	stab my ; stere ; swung at ; tap la ; the distanc ; the po ; they fix ; they replac
        violence	9	tim id ; tod a ; told group ; two bed ; vez del ; we both ; win i ; work all ; y ya
        violence	9	zer i
        violence	8	# lin ; 0 tra ; a chain ; a knif ; abiert ; afil ; ahorit ya ; air the ; al machet
        violence	8	all we ; and down ; and shut ; arm last ; around my ; ask if ; avent ; axe ; baby start
        violence	8	bad from ; bat at ; besid my ; both do ; both hand ; bottl now ; boyfriend finish
        violence	8	breath with ; brok my ; busc ; cal dic ; cal pd ; can in ; car who ; carry him
        violence	8	chok my ; claw ham ; clr flat ; con todo ; cousin got ; cry in ; deployment and
        violence	8	director ; door say ; driveway with ; dtr ; duerm con ; ell camin ; enter y ; esper en
        violence	8	f cal ; f whisper ; fath with ; fil al ; filos ; filos en ; first fiv ; for me
        violence	8	funeral ; gasolin en ; going to ; gon for ; got loos ; guy i ; habl bajit ; hac a
        violence	8	ham not ; her kitchen ; her think ; her with ; hij dond ; hijo lo ; his guy ; his pil
        violence	8	his pillow ; hot oil ; i chok ; ice two ; id bring ; im 0 ; in bedroom ; in low
        violence	8	in sinc ; insid with ; is your ; just kick ; kick door ; kid sho ; kne wait ; kniv to
        violence	8	la acab ; la chap ; last forty ; les dig ; lin cut ; lin muffl ; lo mat ; lo volveri
        violence	8	load and ; m resident ; manag i ; mar la ; mar me ; me when ; medi mi ; mochil y
        violence	8	money so ; moth i ; muffl ; muy bajit ; my bedroom ; my ex ; my intak ; n brok
        violence	8	niet le ; night it ; night over ; nin que ; no medi ; of kid ; on ice ; on it ; on pcp
        violence	8	on spe ; on stair ; over ice ; over tonight ; own head ; part la ; pd ; platform
        violence	8	polic took ; porch sinc ; pour at ; put two ; quit snor ; re ex ; regres cuand ; rehab
        violence	8	remark ; rider ; round his ; sal mi ; say need ; shak + ; she carri ; she giv ; six
        violence	8	snor for ; someth ; split my ; spr back ; stab him ; staf 0 ; start hit ; step thi
        violence	8	stuck a ; tarp ; the fel ; the lot ; the pati ; ther befor ; they keep ; thi trail
        violence	8	threw my ; thursday she ; to nobody ; to when ; togeth lik ; tonight im ; torch
        violence	8	toward ex ; tra a ; tra pistol ; tra un ; traig la ; truck on ; una com ; va program
        violence	8	what the ; when i ; wher that ; which hous ; whisper ex ; wif tonight ; wif whisper
        violence	8	with machet ; wk dai ; wldnt ; wont walk ; wreath ; y dij ; ya vien
        violence	7	0 dopesick ; 0 no ; a basebal ; a la ; a pat ; a pic ; a toc ; a tweak ; acros
        violence	7	addres on ; adentr ; advocat 0 ; agar del ; al beb ; all goe ; alongsid ; am want
        violence	7	and fresh ; anoch teng ; arm ; arrow ; as for ; aunt niec ; bajit ; balanc on
        violence	7	becaus thi ; bf ; bfs ; bos and ; botel y ; boyfriend hit ; break down ; buddy and
        violence	7	bump a ; burn in ; but min ; by the ; cal our ; canal and ; card numb ; cha at
        violence	7	chas her ; chas our ; compadr le ; compadr que ; cont y ; counselor to ; count her
        violence	7	court has ; cov inpatient ; crib with ; cristal él ; cuchillo de ; cuel y ; deal and
        violence	7	did ; don talk ; dond viv ; door with ; draw now ; dud who ; eap employe ; ed 0
        violence	7	ed charg ; el golp ; el mar ; en cristal ; escondi los ; estan con ; even she
        violence	7	even think ; f 0 ; for ice ; for my ; front gat ; get what ; gig and ; girlfriend has
        violence	7	golp y ; gon ; got loud ; got thru ; had cal ; hair and ; half ; has one ; hav until
        violence	7	he put ; her befor ; her sho ; herman and ; hes high ; him both ; him driv ; him plac
        violence	7	his porch ; hom friday ; hom who ; hoy lleg ; i know ; i swing ; if i ; if my
        violence	7	insid it ; insuranc wont ; is count ; is point ; it eith ; it next ; its long ; its oxy
        violence	7	iv pol ; just told ; kil us ; la polici ; las noticia ; lay it ; learn what ; left open
        violence	7	lleg bien ; los escalon ; los nino ; low voic ; m clr ; m text ; mal por ; man com
        violence	7	mar y ; me encer ; mi padrastr ; mo son ; month top ; moth whisper ; my boyfriend
        violence	7	my cousin ; my landlord ; my turn ; nam say ; nam slow ; nam und ; new addres
        violence	7	next and ; nino estan ; no salg ; noticia ; now and ; of apt ; of sob ; ojo que
        violence	7	old lady ; on foot ; on old ; on whoev ; onc mor ; outsid my ; pac with ; padrastr
        violence	7	parol client ; pd notifi ; peg ; pel ; plan of ; po ; pol and ; pus el ; quem la ; red
        violence	7	refugi ; res ; rest are ; rifl acros ; rn he ; roci ; said theyd ; sal en ; say if
        violence	7	say nobody ; se enter ; second nam ; self i ; settl it ; she sleep ; she stay ; shel on
        violence	7	sherman way ; shouldnt be ; sist husband ; sist the ; sleep ; smok her ; son punch
        violence	7	staf ; stair thi ; stash ; stat he ; station on ; stay in ; stepfath tonight ; sun +
        violence	7	sunglas on ; tequil and ; text pic ; that man ; the bullet ; the fram ; the fry
        violence	7	the glas ; the iron ; the light ; the voic ; then cam ; thes and ; til they ; tim she
        violence	7	to befor ; to room ; togeth him ; told the ; tom y ; tonight 0 ; toward ; tremor hr
        violence	7	two men ; tx bed ; un plat ; uncl re ; usan cristal ; use too ; va psychiatrist
        violence	7	vuelv a ; we fil ; wer you ; whiskey and ; with someth ; wont turn ; y dic ; y tra
        violence	7	él le
        violence	6	0 seg ; a bend ; a kitchen ; a sword ; a todo ; a year ; acros from ; afuer de
        violence	6	ahi sí ; al hij ; alguien ; along the ; als use ; and scream ; and shoot ; anon m
        violence	6	apart ; ask nam ; at dad ; at him ; at today ; bathtub with ; board ord ; box
        violence	6	boyfriend ; by gf ; by midnight ; can look ; car ya ; catch me ; cha so ; chain on
        violence	6	chap ; check clear ; ching de ; clr stat ; com down ; contest con ; contest se
        violence	6	copi on ; crib ; cut at ; cut on ; dad drink ; daddy ; de habl ; de hoy ; del cel
        violence	6	desconect ; devuelvan la ; diari eso ; did thre ; dient ; dij ; dij a ; dont ring
        violence	6	doorknob ; down his ; dumpster ; dv advocat ; el closet ; en voz ; est aqui
        violence	6	fath funeral ; fath son ; floor with ; follow her ; foreman ; from about ; from insid
        violence	6	garag to ; gaug acros ; giv ; goe all ; grandson has ; grandson say ; grp ; gun on
        violence	6	gym i ; hav on ; hav written ; he sold ; her + ; her throat ; her way ; hes pour
        violence	6	hes throw ; high and ; high with ; him every ; his car ; his hand ; his mail
        violence	6	his school ; hit ; hold ; hold bed ; hot tub ; hour ago ; hour hes ; hous by ; i lost
        violence	6	i owe ; im gon ; im over ; in him ; in med ; inyect 0 ; iop therapist ; is withdraw
        violence	6	isnt leav ; it com ; it fac ; it rn ; it tonight ; ive work ; jal del ; keep job
        violence	6	keep say ; kick by ; kid one ; kid over ; kil her ; kind the ; kind with ; kne went
        violence	6	knif and ; knif say ; la ching ; la dosi ; la gasolin ; la puert ; label ; landlord in
        violence	6	lap ; lap wait ; laundry room ; le devuelvan ; le quis ; leav ; leav in ; leav that
        violence	6	les va ; lin left ; llam porqu ; llav ; llav por ; llev tom ; loc con ; m im ; m wk
        violence	6	mak him ; manan en ; me leav ; me onc ; me ten ; me tonight ; medi hor ; minut ago
        violence	6	mis and ; mom said ; mouth has ; my foreman ; my throat ; my tir ; nadi y ; nam hung
        violence	6	nam to ; neck ; neighbor has ; neighbor plot ; neighbor to ; nin ; nino con
        violence	6	no descans ; no pas ; nobody going ; noch hoy ; now swing ; nudg ; of gas ; of me
        violence	6	of my ; of oil ; offic ; on thing ; out back ; out two ; outsid the ; past it ; pate
        violence	6	phon ; phon to ; pictur my ; pil she ; pip thi ; plat and ; plat no ; polic notifi
        violence	6	por fuer ; puesto ; q la ; quebr los ; quien sea ; rat porqu ; ready when ; recuerd
        violence	6	s whisper ; said they ; said who ; sal dic ; sali ; sat so ; scissor to ; seg ; sent
        violence	6	sent enfrent ; sent my ; sentr ; she driv ; she hunt ; she laugh ; she lock ; she park
        violence	6	she wait ; show she ; si somo ; sid my ; sist thre ; sixth street ; slap his
        violence	6	sleep over ; smil at ; somebody ; somebody in ; somebody should ; someth to ; suet
        violence	6	sum to ; sí a ; sí el ; talk he ; tech i ; ten ; ten i ; test ; that should
        violence	6	the chain ; the door ; the gun ; the hair ; the hen ; the mailman ; the tarp
        violence	6	the wrist ; then scream ; then we ; thi am ; thru the ; thumb ; tien ano ; tienen
        violence	6	tienen iop ; to listen ; to settl ; toc a ; tod est ; tonight me ; tra ; traig gana
        violence	6	treat ; try ; turn ; tweak 0 ; tx inf ; up one ; up soon ; va a ; van cinc ; ventan
        violence	6	vez pas ; volveri ; volveri a ; voz cajit ; vuelta a ; vuelv ; was calm ; way around
        violence	6	way or ; weed a ; wel ; went out ; which corn ; with both ; word for ; yern me ; zaf
        violence	6	zapato puesto ; él la
        violence	5	0 week ; a cha ; a cop ; a group ; a junki ; a ment ; a mi ; a mow ; a phot
        violence	5	about rehab ; acab ; adentr de ; ahor est ; ahorc y ; ahorit est ; al rat ; ald
        violence	5	all be ; all ive ; already ; alter ; altur ; an he ; and burn ; and him ; and right
        violence	5	and tonit ; and which ; anoch me ; april befor ; arm back ; asi toda ; at her ; at my
        violence	5	baby cry ; be mak ; beat my ; behind his ; beneath my ; bf wont ; bkgd say ; blow with
        violence	5	boy 0 ; boyfriend had ; boyfriend the ; bread knif ; breath keep ; brok from ; buri
        violence	5	burn her ; bus back ; but last ; cal scream ; calm about ; cam ; camin a ; can on
        violence	5	cant cal ; car she ; carsick ; cint ; client ; clr dtr ; clr son ; clr whisper
        violence	5	cocain thi ; con cond ; con zapato ; correte ; cousin quinc ; cowork who ; crack nin
        violence	5	crown ; crystal at ; cuand ; cuand mi ; cuatr ; cuid al ; cun del ; custody ; custody x
        violence	5	day which ; de fond ; de hondura ; de urgencia ; deer ; del cuel ; den with
        violence	5	deni inpatient ; desd el ; dia desd ; diaria no ; digal a ; dirt ; distanc ; do me
        violence	5	dond ; door but ; door the ; door tonight ; dorm ; drop callback ; duerm mal ; earn it
        violence	5	ed ; el compadr ; el encendedor ; el hombr ; el ojo ; el pap ; el pleit ; ello y
        violence	5	emoji ; encendedor ; escalon y ; explain to ; f dab ; far enough ; feo no ; finish
        violence	5	flat ; flinch when ; fluid ; for her ; friday when ; from thirty ; front door ; fuerz
        violence	5	gav ; get carsick ; get going ; god im ; grandmoth and ; guy ; habit all ; habl desd
        violence	5	hand so ; happen ; happen on ; has his ; has our ; he burn ; he com ; he found
        violence	5	he laugh ; he sat ; he slam ; he threw ; headlight ; hear her ; her all ; her neck
        violence	5	her rib ; herman ; heroin two ; hes drunk ; hes on ; hes sleep ; hes stand ; hij me
        violence	5	his fist ; his leg ; his street ; hom fr ; hom with ; how he ; how we ; hoy me ; i get
        violence	5	i sound ; ice me ; ill ; ill put ; in driveway ; in motel ; inpatient cok ; intak
        violence	5	intak clerk ; is brok ; is by ; is cover ; is get ; is leav ; it she ; its ten
        violence	5	ive got ; just went ; knif in ; kniv in ; la coc ; la man ; la mochil ; la van
        violence	5	la ventan ; landlord ; landlord tonight ; last night ; left liv ; les in ; let
        violence	5	let himself ; lil bro ; llav a ; lo esper ; los cuchillo ; lost it ; m at ; m cas
        violence	5	m dui ; m stat ; machet at ; mailman ; man to ; man y ; mand ; manej desd ; mar and
        violence	5	mar est ; mat ya ; mayor que ; me around ; me hes ; me mat ; me peg ; me rn ; me tap
        violence	5	me use ; me volvi ; mi almoh ; mi yern ; min ; mis gemelo ; mis y ; mom with ; mor im
        violence	5	moth back ; music is ; my cha ; my coat ; my plat ; my porch ; my wrist ; nak ; next
        violence	5	nic and ; night too ; nin con ; nit has ; noma diganl ; of oxy ; off alprazolam ; ojal
        violence	5	old who ; on spic ; on until ; one for ; one step ; or anoth ; or they ; order two
        violence	5	otr ; oye que ; pacient ; pantry ; pap con ; pcp has ; pension day ; person set
        violence	5	pillow and ; plac ; plac far ; plac he ; plac out ; plan + ; pls what ; por la ; pric
        violence	5	promis me ; puert y ; put one ; que va ; quien ; quien le ; ram ; rat por ; re balanc
        violence	5	read him ; ready ; real sweet ; recit ; record ; report ; resident ; rit now ; rn
        violence	5	rn 0 ; rn i ; room over ; roommat ; rt now ; said wer ; say dad ; say ill ; self 0
        violence	5	self f ; send 0 ; servic pistol ; she at ; she leav ; she look ; shed ; shift ; shower
        violence	5	sist bro ; sist cant ; snap my ; sob liv ; somebody be ; someon ; son just ; sou chef
        violence	5	spe and ; spic smok ; stand behind ; start meth ; stat wil ; strangl ; supervisor cal
        violence	5	tabl was ; tard afil ; tard se ; tel ; tel u ; ten to ; the balcony ; the bay
        violence	5	the bedspread ; the belt ; the draw ; the fenc ; the hatchet ; the iv ; the nail
        violence	5	the nearest ; the rehearsal ; the rest ; the turn ; theyd be ; thi is ; throw it ; thru
        violence	5	tienen dond ; to get ; today he ; togeth most ; tom tod ; tomorrow ; tonight no
        violence	5	tra el ; trail with ; truck at ; tv say ; two other ; two year ; tx ; tx meth ; un audi
        violence	5	una sil ; up both ; up to ; us are ; vendi a ; voic say ; vuelv al ; week i ; went
        violence	5	what his ; what i ; when hes ; which ; who all ; who laugh ; wif she ; with kid
        violence	5	wont let ; ya teng ; yes ; yes hes ; yest ; yesterday ; yo estoy ; yo uso ; you herself
        violence	5	your next ; yr habit ; zapato y ; él cumpl ; él est
        violence	4	0 / ; 0 confd ; 0 de ; 0 month ; 0 pcp ; 0 rd ; 0 sm ; 0 we ; a beach ; a fork ; a part
        violence	4	a pip ; a rak ; a rifl ; a rm ; a skillet ; a su ; a ten ; about tak ; abt the
        violence	4	accident ; account ; afternoon ; afternoon i ; again its ; ago i ; ahorit and
        violence	4	all even ; almoh ; an index ; and check ; and settl ; and star ; and today
        violence	4	and tonight ; andamo en ; are und ; around ; back just ; back until ; bat break
        violence	4	be cal ; be collect ; be tak ; be up ; bed ; bed onc ; bedspread ; been sweat ; bend
        violence	4	bf chok ; bkgd ; blood everywher ; both smok ; breakfast ; bring ; broth put
        violence	4	broth swear ; broth wont ; by with ; caja de ; cak in ; can hear ; can shar ; cantin
        violence	4	caption ; chew ; ching ; cigaret ; circl ; clinic that ; closet to ; co ; coach and
        violence	4	cocain all ; cod and ; con llav ; con quien ; cond ; contr ; count ; cousin ; crew
        violence	4	cros my ; cut our ; d inpt ; dar una ; day and ; dealer ; debaj de ; decent ; dej sin
        violence	4	dent in ; desd hac ; did 0 ; did it ; did that ; diez ; direction to ; dond no
        violence	4	door get ; down with ; draw and ; dres against ; driveway ; dtr 0 ; dug ; edg ; el 0
        """
}
