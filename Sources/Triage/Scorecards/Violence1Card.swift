extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-76	=
        violence	16	0 gaug ; <always> <blade> ; <angry> hel ; <angry> let ; <blade> <kin>
        violence	16	<blade> <moment> ; <blade> <say> ; <bodypart> an ; <bodypart> around ; <bodypart> if
        violence	16	<bodypart> mark ; <bodysound> <job> ; <break> <child> ; <drive> acros ; <drive> iron
        violence	16	<goodbye> <gun> ; <gun> <opening> ; <hear> hes ; <hit> <kin> ; <hit> <moment>
        violence	16	<hit> <partner> ; <hit> a ; <hit> her ; <hit> me ; <home> <kill> ; <kill> <kin>
        violence	16	<kill> her ; <kill> his ; <kill> my ; <opening> <gun> ; <opening> off ; <pain> <kin>
        violence	16	<partner> <headface> ; <partner> <hit> ; <partner> me ; <past> over ; <phone> <threat>
        violence	16	<phone> pd ; <play> bat ; <put> <kill> ; <put> rat ; <say> <fire> ; <say> <kill>
        violence	16	<say> quedit ; <stranger> when ; <threat> <crowd> ; <threat> <kill> ; <tool> <friend>
        violence	16	<withdrawal> <opening> ; a bat ; a crowb ; a hatchet ; acros his ; adentr ya ; afuer
        violence	16	amenaz ; and smil ; answer y ; answer yes ; at knifepoint ; at neighbor ; basebal bat
        violence	16	bat ; be back ; bf <stimulant> ; bg ; both do ; box cut ; cal pd ; cam at ; child cry
        violence	16	chok ; chok her ; chok me ; claw <tool> ; claw ham ; client assault ; clr answer
        violence	16	com clos ; crib hold ; crowb ; cuchil de ; del <headface> ; del pel ; down ther
        violence	16	due <home> ; due hom ; el cint ; el martil ; empuj por ; enfrent y ; escuadr
        violence	16	espos and ; est <hit> ; est peg ; ex has ; fir to ; flush his ; gas <container>
        violence	16	gas can ; gas on ; gasolin ; gav phon ; gf <give> ; gf <lock> ; golpiz ; gon <kill>
        violence	16	gon quiet ; gon shoot ; guy jump ; guy to ; habl quedit ; hal with ; hand around
        violence	16	has grandm ; hatchet ; he chok ; head und ; hear his ; hel <kill> ; hel shoot
        violence	16	her driveway ; her key ; her window ; hes <drive> ; hes <go> ; hes <hit> ; hes <money>
        violence	16	hes <withdrawal> ; hes hit ; hes kick ; hes one ; hes pac ; hi toward ; him has
        violence	16	his window ; hurt my ; is <hit> ; its night ; jump me ; just <hit> ; key again
        violence	16	kid back ; kneecap ; knif to ; knifepoint ; knob ; knob off ; la escuadr ; le <break>
        violence	16	light fluid ; lin open ; llanter en ; lock my ; los ceril ; m threw ; machet ; martil
        violence	16	mat a ; me volte ; mi parej ; my door ; my fac ; my fist ; my stash ; nariz al
        violence	16	navaj en ; neighbor guy ; neighbor with ; night say ; nit he ; nobody leav ; nos va
        violence	16	novi me ; of shel ; off shift ; oil at ; one show ; open lin ; outsid with ; owe cam
        violence	16	oyen golp ; peer with ; peg ahorit ; pepperoni ; pic a ; pistol ; pistol in ; pistol y
        violence	16	point my ; puert con ; punch ; punch me ; punch my ; put rat ; que hoy ; say next
        violence	16	se a ; senor susur ; set <fire> ; set fir ; shoot my ; si vuelv ; squeez til ; stab
        violence	16	stab his ; stab the ; stepdad ; stepfath ; susur ; swing a ; swung ; tak perc
        violence	16	that guy ; the bat ; the cleav ; the pantry ; the pillow ; threw <hot> ; threw boil
        violence	16	throat ; tim he ; tir iron ; to <pain> ; to hurt ; to stab ; todo adentr
        violence	16	turtleneck in ; un <blade> ; un <needle> ; un cuchil ; un tub ; una golpiz ; us leav
        violence	16	was stand ; which <room> ; which room ; whip my ; who rattl ; with then ; él dorm
        violence	15	<blade> und ; <fire> <home> ; <gun> <day> ; <gun> <drive> ; <gun> at ; <gun> down
        violence	15	<hit> <clinician> ; <hit> up ; <opening> <kin> ; <pain> my ; <partner> <intoxicated>
        violence	15	<photo> <room> ; afil ; ahorit tra ; at <friend> ; beat on ; belt off ; brok my
        violence	15	ceril ; child on ; con matarno ; daught by ; driv and ; el <rope> ; ex is ; fier en
        violence	15	gaug ; ground tonight ; hand round ; handgun ; he brok ; he in ; hed put ; hel <blood>
        violence	15	hel cut ; hes idl ; hes stand ; him <hear> ; his po ; his trunk ; hurt peopl ; in piec
        violence	15	ive sharpen ; kid door ; m <angry> ; matarno ; me an ; my <gun> ; out back ; pin on
        violence	15	point <gun> ; the thumb ; the whetston ; toward <kin> ; tumb la ; went aft ; whetston
        violence	15	who testifi
        violence	14	<blade> ; <blade> <take> ; <child> up ; <colleague> assault ; <friend> pul
        violence	14	<go> <blade> ; <gun> <threat> ; <headface> <kin> ; <hear> clos ; <hit> my
        violence	14	<home> <blade> ; <intoxicated> <alcohol> ; <kill> <official> ; <night> <tool>
        violence	14	<partner> if ; <room> yes ; <rope> <hear> ; <say> <soon> ; <say> fuert ; a ham
        violence	14	amenaz a ; at anyon ; bien <confused> ; bien loc ; broth he ; cav his ; cigaret out
        violence	14	dres against ; el fier ; ex new ; gun at ; habl fuert ; ham ; ham and ; has <blade>
        violence	14	has <kin> ; he <outdoors> ; he park ; he text ; heavy in ; hel <consume> ; hel use
        violence	14	her <opening> ; her jaw ; hes <kill> ; hes beat ; im lock ; is hit ; just hit
        violence	14	kid already ; kid told ; kil my ; kne wait ; larg <eat> ; larg pepperoni ; lock in
        violence	14	mandon a ; mor tim ; nev gav ; room yes ; sat out ; se dond ; sound so ; the belt
        violence	14	the neck ; threw a ; una <gun> ; una pistol ; vend a ; voic clos ; wav a ; whoev talk
        violence	14	wif if ; yern le
        violence	13	<always> <hit> ; <asleep> <clothes> ; <bodypart> round ; <go> <pain> ; <headface> hed
        violence	13	<room> hed ; <soon> tim ; <stranger> hast ; <take> <threat> ; already at ; and <kill>
        violence	13	back door ; been <blade> ; been sharpen ; boyfriend is ; buri her ; busc al
        violence	13	com befor ; el bat ; el canal ; ex <day> ; fier ; glock ; ground 0 ; he hom ; he stand
        violence	13	hel <put> ; hel put ; her tonight ; his fentanyl ; his smok ; his waistband ; if saf
        violence	13	im <soon> ; im next ; im wear ; is beat ; is outsid ; its <night> ; le quebr ; m text
        violence	13	me encer ; me right ; me vuelv ; mm ; mom bf ; muj hast ; next tim ; nosotro adentr
        violence	13	pati with ; problem tom ; sew scissor ; smash ; swing ; the dud ; the hair
        violence	13	the machet ; the platform ; tonight and ; un machet ; up or ; vien otr ; what tim
        violence	13	whisper hes ; who sold ; with <build> ; with sew ; wrench ; yes larg ; you tonight
        violence	12	0 mm ; <afraid> myself ; <angry> <kill> ; <blade> <furniture> ; <bodypart> <money>
        violence	12	<buy> <child> ; <clothes> she ; <drive> doing ; <fire> open ; <gun> ; <gun> <kin>
        violence	12	<gun> <say> ; <gun> <stimulant> ; <headface> was ; <hear> <fall> ; <height> me
        violence	12	<kill> al ; <opioid> <unreal> ; <phone> plac ; <phone> rap ; <room> tap ; <say> gon
        violence	12	<threat> <colleague> ; <try> <hear> ; <unreal> <need> ; a countdown ; a quem ; a tag
        violence	12	all go ; anyon who ; apunal ; apunt a ; arrib de ; at staf ; at today ; ban con
        violence	12	boil wat ; cal plac ; cantaloup ; cantin el ; cav ; compadr en ; correte ; de cruz
        violence	12	decent guy ; di par ; door get ; empuj ; from outsid ; gasolin en ; go togeth ; guy i
        violence	12	hav key ; he squeez ; height of ; hel <fire> ; hes downstair ; hes outsid ; hit her
        violence	12	hold knif ; hous until ; is chas ; its at ; knif now ; la ces ; la polici ; light open
        violence	12	m threaten ; machet in ; mat al ; nos <kill> ; nos mat ; open addres ; pac
        violence	12	pantry with ; pleas my ; quedit ; rifl out ; scar myself ; se sent ; shoot her
        violence	12	son fath ; the crib ; the doorknob ; the height ; thud ; tom y ; toward ; tra a
        violence	12	turtleneck ; two men ; us <leave> ; viendom ; vuelta a ; wasnt kid ; yard with
        violence	12	yel hel ; él tom
        violence	11	<blade> debaj ; <child> already ; <child> bf ; <consume> out ; <continue> <angry>
        violence	11	<day> <past> ; <die> her ; <fire> <fluid> ; <furniture> <opening> ; <hear> <put>
        violence	11	<hear> bf ; <hit> <night> ; <hit> <rope> ; <home> <tool> ; <homeless> <colleague>
        violence	11	<key> <continue> ; <kill> <partner> ; <need> <gun> ; <night> <hit> ; <opening> sinc
        violence	11	<pet> chain ; <promise> hel ; <put> <bodypart> ; <wait> away ; <withdrawal> the
        violence	11	a bon ; a encontr ; a gun ; a mat ; a skillet ; acros <bodypart> ; acros kne ; afil el
        violence	11	afuer en ; and dic ; and hes ; avent la ; back im ; bat at ; beat her ; been park
        violence	11	bon <blade> ; bon knif ; by at ; can of ; cigar en ; cuand <consume> ; deteng
        violence	11	dres acros ; driveway ; drop him ; dtr bf ; edg on ; esquin con ; estoy <lock> ; f i
        violence	11	fing mark ; finger on ; fir escap ; foreman has ; from laundry ; goe all ; golpe
        violence	11	ground befor ; hav til ; he laid ; her car ; hes <break> ; hes in ; hes listen
        violence	11	hes stil ; hes walk ; him <outdoors> ; him outsid ; his <opening> ; his gf
        violence	11	husband im ; in bg ; iron ; kid tablet ; lap say ; laundry room ; lin <die> ; lin dead
        violence	11	m yel ; mark on ; me avent ; me espant ; me vendi ; meant it ; mi mar
        violence	11	one <appointment> ; only yes ; outsid ; outsid her ; parej ; partn crack ; por <eat>
        violence	11	pour gas ; punch her ; quit las ; quit los ; restraint ; said tonight ; seg ; siz and
        violence	11	skillet ; stay away ; stov ring ; swear hel ; talk he ; test <week> ; test week
        violence	11	testifi ; text a ; the shap ; ther <hold> ; ther hold ; threaten ; threaten to
        violence	11	thru wal ; tonight ; two babi ; un ataud ; us insid ; whisper husb ; who <law> ; y hoy
        violence	11	year needl ; yel ; you <night> ; zip <rope> ; zip tie ; él adentr
        violence	10	0 swung ; <blade> <clothes> ; <blade> <need> ; <blade> en ; <bodypart> int ; <calm> is
        violence	10	<child> <awake> ; <give> vuelta ; <go> <kill> ; <go> at ; <go> ive ; <happy> he
        violence	10	<headface> <needle> ; <headface> al ; <hit> <lock> ; <hot> <moment> ; <law> <rope>
        violence	10	<lock> <blade> ; <lock> <go> ; <lock> <take> ; <official> or ; <pain> you
        violence	10	<room> <opening> ; <room> con ; <stimulant> <afraid> ; <stranger> <fire>
        violence	10	<stranger> <gun> ; <take> <blade> ; <think> <opening> ; <try> <opening> ; <write> hes
        violence	10	a <gun> ; a blad ; a pistol ; a tv ; abuel niet ; afuer con ; are <soon> ; are next
        violence	10	arm if ; arm thi ; at dad ; back <write> ; beaten up ; bedroom door ; behind min
        violence	10	bf <hit> ; bring that ; camin de ; car ya ; carport with ; cint en ; cuchil a
        violence	10	dand con ; detox transf ; downstair ; drain <clean> ; drain clean ; drov my ; duty to
        violence	10	ech llav ; estoy encer ; every knif ; f whisp ; from them ; gon for ; gon go
        violence	10	gon stab ; got what ; graduat inpatient ; gun out ; ham in ; has nam ; he catch
        violence	10	he knock ; he lin ; he put ; he shov ; her pin ; hes <continue> ; hes <outdoors>
        violence	10	hes driv ; hes due ; his bunkmat ; his cigaret ; his lap ; his oatmeal ; his shotgun
        violence	10	hombr con ; hurt you ; hydrocodon / ; idl ; im outsid ; inform me ; injur the
        violence	10	inquiry for ; insid it ; is hurt ; jab ; joplin ; kettl and ; kil us ; kitchen knif
        violence	10	laid the ; light off ; lo van ; m assault ; machet und ; martil y ; mean it
        violence	10	meth couch ; my stepfath ; needl at ; night it ; night year ; nino al ; nobody <leave>
        violence	10	on pcp ; only <put> ; only put ; oth tenant ; over noth ; owe and ; pan of ; plac say
        violence	10	prendi la ; pt restraint ; quien <order> ; quien mand ; rat <kill> ; rat poison
        violence	10	rat porqu ; sali por ; see his ; shap of ; sho she ; slap me ; someth heavy
        violence	10	son <hit> ; stab me ; swing at ; the bolt ; the deer ; the land ; the throat
        violence	10	ther with ; to burn ; todo usted ; tumb ; uncl doe ; ver quien ; waistband
        violence	10	who <bodysound> ; whoev <say> ; whoev took ; with <blade> ; with room ; wont walk
        violence	10	yes / ; your guy ; él <asleep>
        violence	9	/ <record> ; / no ; 0 pul ; <blade> <hit> ; <blade> <outdoors> ; <bodypart> hac
        violence	9	<break> her ; <break> my ; <break> un ; <breath> <give> ; <build> <blade> ; <calm> by
        violence	9	<continue> im ; <day> check ; <day> él ; <drive> <angry> ; <fire> ex ; <gun> on
        violence	9	<gun> out ; <headface> und ; <hear> <count> ; <hear> <hit> ; <hit> <opening>
        violence	9	<hit> <room> ; <hold> <blade> ; <job> nam ; <kill> us ; <kin> bf ; <kin> pin
        violence	9	<night> <hold> ; <night> he ; <opening> <week> ; <opening> wont ; <phone> <tool>
        violence	9	<room> <afraid> ; <room> onc ; <room> thing ; <sad> bf ; <say> nobody ; <try> not
        violence	9	<year> <threat> ; a cen ; a lamp ; a machet ; a zip ; afuer de ; again im ; against it
        violence	9	al patron ; al que ; als use ; an edg ; an inch ; and escond ; and squeez
        violence	9	are <withdrawal> ; are kick ; are mark ; at <official> ; bf ; block # ; boyfriend hit
        violence	9	brok a ; broth counselor ; cabez a ; cal dic ; car del ; cervez y ; ces chavez
        violence	9	chain on ; chavez ; christma he ; client re ; clinic got ; closet with ; collarbon fx
        violence	9	correte a ; countdown ; cry bf ; cun and ; cun ya ; dad back ; dandol vuelta ; deal 0
        violence	9	desarmador ; dij tu ; dont giv ; door ; door last ; door wont ; dtr drink ; el machet
        violence	9	en <hear> ; en voz ; escopet ; escrib del ; est golpe ; ex ; ex just ; expuls ; flick a
        violence	9	for groceri ; fr er ; fre <daytime> ; fueg al ; fuer y ; get hom ; gon <put> ; gon put
        violence	9	he drink ; he explain ; he measur ; he told ; he wak ; hed <put> ; hes <room> ; hes hom
        violence	9	hes off ; hoy él ; i shov ; intern per ; irat ; is kick ; it bought ; kid up ; kidnap
        violence	9	kil and ; knif in ; la chap ; la escopet ; lat so ; leg ask ; m <continue> ; m flat
        violence	9	m stil ; mar me ; me <hit> ; me first ; mo her ; my foreman ; new man ; nos <threat>
        violence	9	nos amenaz ; now swing ; old offic ; on spe ; only word ; our drywal ; out <give>
        violence	9	padlock ; park acros ; pistol en ; plan of ; plat no ; point it ; poison in ; pt <hit>
        violence	9	push my ; put an ; quebr un ; rail tel ; record 0 ; refund or ; revolv and ; rifl over
        violence	9	s <calm> ; s calm ; say ex ; se cae ; section so ; sharpen the ; spic <consume>
        violence	9	sra en ; stomp ; strap in ; su almoh ; swung a ; tabla ; tan pes ; the distanc
        violence	9	the kniv ; the shel ; threw my ; togeth lik ; tonight to ; tra ; truck pul ; try not
        violence	9	up treatment ; vien ; voy me ; want refund ; warehous that ; whisper ; wif throat
        violence	9	with bat ; with machet ; work all ; wouldnt be ; y i ; year easy ; yel in ; él contest
        violence	8	0 <week> ; 0 dominican ; 0 monday ; 0 staf ; <alcohol> <amount> ; <always> lost
        violence	8	<always> él ; <angry> <blood> ; <angry> <stranger> ; <asleep> yet ; <blade> in
        violence	8	<bodypart> already ; <child> til ; <clean> abiert ; <clean> she ; <color> the
        violence	8	<day> en ; <day> u ; <drive> <blade> ; <emergency> <soon> ; <furniture> <hit>
        violence	8	<go> <gun> ; <gun> <go> ; <headface> cer ; <hear> his ; <hit> <need> ; <hit> an
        violence	8	<hit> otr ; <home> <media> ; <intoxicated> <hit> ; <kill> <home> ; <kill> <stranger>
        violence	8	<kill> the ; <kin> <hit> ; <kin> with ; <law> <night> ; <leave> <awake> ; <moment> pd
        violence	8	<night> it ; <opening> <moment> ; <opening> bet ; <opening> rn ; <opening> with
        violence	8	<outdoors> <gun> ; <partner> la ; <phone> low ; <put> an ; <room> <blade>
        violence	8	<room> <gun> ; <room> to ; <rope> <blood> ; <say> <gun> ; <see> spot ; <soon> one
        violence	8	<stranger> off ; <threat> ; <threat> <kin> ; <tool> thi ; <wait> <opening>
        violence	8	<write> <photo> ; a pan ; a rib ; acros ; again tonight ; agar a ; al <colleague>
        violence	8	all had ; already <hit> ; an intervention ; and asi ; and hel ; and held ; and say
        violence	8	and shoot ; arrastr del ; as for ; asleep she ; at <colleague> ; at me ; ataud
        violence	8	back hous ; bedroom window ; been <drive> ; bkkpr ; break her ; bunk with ; cal low
        violence	8	cha at ; chap ; cint ; claw my ; cleav ; closet con ; cok togeth ; con pistol ; con un
        violence	8	cuand and ; cut on ; dad cal ; dai lost ; deer rifl ; del cel ; dia en ; did it
        violence	8	disculp que ; door at ; door bet ; door rn ; draw of ; drunk now ; easy one
        violence	8	el cinturon ; escrib a ; even it ; ex <home> ; from <clean> ; gasolin and
        violence	8	girlfriend has ; golpe a ; got money ; grand and ; ham at ; has ten ; he <kill>
        violence	8	he <put> ; he found ; he held ; he hit ; he intend ; he pitch ; headbut ; hel gut
        violence	8	her lawy ; her scrub ; hes <take> ; hes com ; hes got ; hes nin ; him every ; his four
        violence	8	his landlord ; his stepfath ; hiz con ; hold fork ; hoy lleg ; husb drunk ; i behav
        violence	8	i dug ; i scar ; im <outdoors> ; im put ; injur ; is <intoxicated> ; is acros
        violence	8	is drunk ; just graduat ; kick her ; kid out ; kitchen with ; knif ; knuckl to ; la oll
        violence	8	la vez ; land then ; landlord tenant ; le escondimo ; le vendi ; lip split ; listen and
        violence	8	lo <kill> ; lo mat ; long paus ; low <hear> ; low voic ; luz me ; mar and ; me est
        violence	8	me round ; me with ; meth she ; mi mism ; moth throat ; my boyfriend ; my cheek
        violence	8	my collarbon ; my easy ; my own ; nam und ; next one ; niet le ; nobody <drive>
        violence	8	now pd ; off what ; ojo cer ; old kid ; old plug ; on <clinician> ; on <intoxicated>
        violence	8	on high ; on old ; on open ; onlin ; oth <headface> ; our upstair ; pap hes ; parej dic
        violence	8	parej me ; pcp on ; pitch the ; point <amount> ; problem <consume> ; program said
        violence	8	pt <hear> ; pus el ; put my ; regader abiert ; remat ; removal ; rol past
        violence	8	roommat last ; roommat pul ; row on ; run me ; said if ; said nobody ; saw spot
        violence	8	say rehab ; scream hel ; se oyen ; sharpen and ; she bit ; she flush ; shoot his
        violence	8	shov her ; shut in ; smash the ; smok her ; son put ; speak ill ; staf resident
        violence	8	step behind ; step it ; stil scream ; tear up ; tech i ; tel nobody ; ten i
        violence	8	the carport ; the turn ; then me ; ther tonight ; thi <room> ; throat an ; tien <lock>
        violence	8	tien encer ; to break ; today id ; touch me ; toward ex ; tra pistol ; u get ; una sil
        violence	8	va a ; vez del ; voic say ; voicemail to ; was jok ; wasnt <happy> ; wat at ; way or
        violence	8	we both ; week stil ; weigh les ; wer you ; when mom ; wher and ; which corn
        violence	8	whisper ex ; wil shoot ; y <say> ; y tequil ; yel he ; ystdy ; él <consume>
        violence	7	+ kid ; 0 coworker ; 0 tech ; <alcohol> el ; <always> <gun> ; <amount> around
        violence	7	<amount> y ; <angry> he ; <asleep> are ; <blade> <drive> ; <blade> <threat> ; <blade> a
        violence	7	<blade> on ; <blood> all ; <bodypart> <say> ; <bodypart> apretandom
        violence	7	<break> <bodypart> ; <child> <sad> ; <clinician> near ; <container> <blade>
        violence	7	<drive> <blood> ; <drive> van ; <fall> him ; <fire> <drive> ; <fire> <opening>
        violence	7	<fire> <room> ; <fire> that ; <friend> <blade> ; <go> <fire> ; <happy> <fire>
        violence	7	<hit> <break> ; <hit> <colleague> ; <hit> <hear> ; <hit> <tool> ; <home> knock
        violence	7	<hot> oil ; <job> him ; <kill> <blade> ; <kill> <colleague> ; <kill> <eat> ; <kill> him
        violence	7	<kill> that ; <kin> when ; <leave> le ; <lock> <phone> ; <money> <chestheart>
        violence	7	<official> com ; <opening> <bodypart> ; <opening> <say> ; <opening> right
        violence	7	<opening> thi ; <outdoors> your ; <pain> <crowd> ; <partner> down ; <pill> <job>
        violence	7	<promise> <kill> ; <put> <height> ; <rope> <kin> ; <say> hel ; <school> va
        violence	7	<see> <key> ; <see> <order> ; <see> quien ; <stop> lin ; <stranger> <bodysound>
        violence	7	<stranger> <hit> ; <take> x ; <threat> her ; <threat> to ; <tool> <hit>
        violence	7	<treatment> nobody ; <water> without ; <week> i ; <year> easy ; a <blade> ; a <kill>
        violence	7	a <tool> ; a basebal ; a ment ; a todo ; aceit ; adentr ; against the ; ahi vien
        violence	7	aid i ; air pump ; al caf ; al car ; all off ; already sold ; am <hear> ; am hear
        violence	7	and being ; and board ; and chok ; and dand ; and die ; and down ; and quiet ; antebraz
        violence	7	apart ; apretandom ; apunt con ; at car ; at gunpoint ; at six ; aunt niec ; aunt now
        violence	7	baby start ; back she ; balanc on ; bat acros ; beat ; bedroom ; befor me ; besid my
        violence	7	bf has ; blad in ; blood all ; bocin ; bols y ; bolsita ; bought 0 ; boy that
        violence	7	break the ; buddy and ; bus far ; by tonight ; caf de ; cal ive ; ces ; chain
        violence	7	chang his ; chew on ; cintur y ; clos enough ; closet ; cm <colleague> ; cm client
        violence	7	con <blade> ; contr ; corner ; cousin tak ; cry lin ; cuel y ; cut at ; dand vuelta
        violence	7	day aid ; dejam ; diari and ; dij a ; doing 0 ; don talk ; dond estacion ; door told
        violence	7	dosciento y ; down again ; down his ; draw now ; driv down ; driveway with ; ed charg
        violence	7	el compadr ; enfrent de ; enough i ; escuadr de ; ex roommat ; extension cord
        violence	7	f <town> ; f ex ; fac again ; fath with ; fia ; filos ; filos en ; finish what
        violence	7	first cop ; fist ; fist on ; flick ; fluid ; for he ; fost mo ; foundation ; fractur la
        violence	7	glas break ; going i ; graph ; graph <write> ; graph pap ; gunpoint ; has bus
        violence	7	hav <key> ; he <break> ; he <hold> ; he com ; he get ; he just ; he load ; he threw
        violence	7	he wil ; hel ; hel <break> ; hel be ; hel break ; hel burn ; hel get ; hel stab
        violence	7	her <drive> ; her <key> ; her man ; her twic ; herman él ; hes <home> ; hes being
        violence	7	hes break ; hes smash ; hes swing ; hijo lo ; him <put> ; him gon ; him tonight
        violence	7	hing off ; his belt ; his kne ; hit me ; hold 0 ; hor sal ; hot oil ; i flush ; i punch
        violence	7	i push ; is <threat> ; is the ; it <official> ; it rn ; just punch ; kick the ; kid he
        violence	7	kid need ; knock one ; la <lock> ; landlord knock ; lap wait ; last forty ; lay her
        violence	7	le <die> ; leav in ; lin muffl ; littl bro ; loop ; lot empti ; love up ; m <kill>
        violence	7	m wont ; manag i ; many minut ; mar la ; mi puert ; minut the ; mom with ; mommy
        violence	7	muert a ; my bedroom ; my ex ; my lap ; my plat ; my stepdad ; my throat ; my tir
        violence	7	neck in ; neighbor has ; noch lo ; now pac ; of <give> ; of apt ; of gasolin ; on bond
        violence	7	on clt ; on graph ; on sherman ; or hel ; out when ; over <hear> ; over ice ; over nois
        violence	7	own window ; oyen ; pac in ; pac with ; park van ; pas <last> ; pas last ; pd en
        violence	7	per nadi ; percocet that ; pic of ; pictur my ; pillow over ; pin in ; po thi
        violence	7	polic took ; por fuer ; pt <continue> ; put two ; put you ; que al ; que tan
        violence	7	ready when ; recommend inpatient ; rn hes ; rob at ; sal le ; sam <drive> ; say wait
        violence	7	seat and ; security <stranger> ; seman dic ; sent enfrent ; sharpen ; she <moment>
        violence	7	she hunt ; shov ; shovel ; sid my ; sist my ; sit <outdoors> ; sit outsid ; smok wet
        violence	7	snap my ; so neith ; someth <break> ; someth long ; son crystal ; spe in ; spr back
        violence	7	squeez her ; stab him ; stash ; stat he ; stay open ; stepdad is ; stere ; stretch and
        violence	7	suegr la ; swear he ; tambien tom ; tap and ; teng <need> ; teng gana ; that <die>
        violence	7	that fir ; that should ; the <gun> ; the buckl ; the claw ; the fram ; the officer
        violence	7	the ottoman ; the stomach ; the supervisor ; the tablet ; them <outdoors> ; them over
        violence	7	them park ; them ther ; then cam ; therel ; therel be ; thes and ; theyl <think>
        violence	7	theyl know ; throat and ; tien <tired> ; tim his ; to <fire> ; to <kill> ; to settl
        violence	7	to warn ; today ; told two ; tom tod ; toward stepfath ; tra navaj ; u <consume>
        violence	7	u smok ; until someth ; up say ; us ; us onc ; vi y ; week i ; went out ; why ive
        violence	7	wif whisper ; with pillow ; with scissor ; with tir ; wont lay ; wont turn ; y dic
        violence	7	y dicen ; y mas ; yel that ; yo uso ; you driv ; your street ; yr <say> ; yrs everyon
        violence	7	zapato puesto ; él <phone>
        violence	6	+ puk ; 0 dopesick ; 0 someth ; <alcohol> <colleague> ; <amount> nobody ; <angry> hes
        violence	6	<ask> nam ; <awake> <money> ; <blade> <day> ; <blade> al ; <blade> an ; <blade> to
        violence	6	<bodypart> thi ; <breath> the ; <calm> <calm> ; <calm> <start> ; <child> <water>
        violence	6	<child> al ; <clinician> an ; <clothes> wer ; <colleague> <hit> ; <count> back
        violence	6	<day> mak ; <daytime> <blade> ; <die> <try> ; <drive> pul ; <feel> me ; <fire> <asleep>
        violence	6	<fire> <child> ; <fire> it ; <fire> the ; <friend> <stranger> ; <furniture> hast
        violence	6	<furniture> just ; <furniture> onc ; <go> <lock> ; <go> bien ; <gun> over
        violence	6	<headface> <break> ; <headface> <daytime> ; <headface> <hot> ; <headface> she
        violence	6	<hear> her ; <hit> <angry> ; <hit> <drive> ; <hit> <needle> ; <hit> <say>
        violence	6	<hold> <appointment> ; <home> <angry> ; <home> <hit> ; <home> twic ; <hospital> charg
        violence	6	<insurance> then ; <intoxicated> <intoxicated> ; <intoxicated> im ; <job> at
        violence	6	<key> <record> ; <kill> <take> ; <kin> pul ; <last> <wait> ; <last> for
        violence	6	<leave> <calm> ; <leave> por ; <lock> <room> ; <lock> that ; <moment> sal ; <money> mis
        violence	6	<night> any ; <night> bat ; <night> mis ; <official> <consume> ; <official> <emergency>
        violence	6	<opening> <official> ; <opening> as ; <opening> con ; <opening> le ; <opening> my
        violence	6	<opening> se ; <opening> wher ; <pain> <colleague> ; <partner> im ; <phone> <hold>
        violence	6	<phone> ive ; <photo> mia ; <photo> the ; <promise> <friend> ; <put> you
        violence	6	<room> <hold> ; <room> <key> ; <room> toward ; <say> already ; <say> se ; <say> tu
        violence	6	<see> his ; <soon> <feel> ; <soon> <goodbye> ; <stimulant> togeth ; <stop> <headface>
        violence	6	<stop> <room> ; <stranger> re ; <stranger> should ; <threat> <drive> ; <threat> <fire>
        violence	6	<threat> a ; <threat> de ; <threat> his ; <try> <go> ; <water> <opening>
        violence	6	<withdrawal> her ; <year> <hit> ; a cleav ; a tir ; acuest a ; addr ; advocat 0
        violence	6	ahi nadi ; ahorit ya ; air the ; al machet ; all even ; almoh y ; along his
        """
}
