extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-77	=
        violence	51	chok me
        violence	39	un <blade>
        violence	38	<hit> <kin>
        violence	36	cam at ; est <hit> ; gas can ; to hurt
        violence	33	<kill> <kin> ; crowb
        violence	32	bat ; knif to
        violence	31	<drive> iron ; <withdrawal> <opening> ; hi toward ; tir iron
        violence	30	<hear> hes ; clr answer ; the bat
        violence	29	a bat ; est peg ; gon shoot ; hel <kill> ; just <hit> ; machet
        violence	28	acros his ; her driveway
        violence	27	<past> over ; is <hit> ; to <pain>
        violence	26	<blade> <kin> ; chok ; nobody leav ; punch
        violence	25	<always> <blade> ; <kill> my ; a crowb ; answer y ; of shel ; swing a ; un cuchil
        violence	25	us leav
        violence	24	peer with ; which <room>
        violence	23	<angry> hel ; <blade> <moment> ; <hit> <partner> ; <kill> his ; client assault
        violence	23	del pel ; down ther ; knob off ; los ceril ; owe cam
        violence	22	<blade> <say> ; enfrent y ; ex has ; fir to ; my door ; set <fire> ; set fir ; to stab
        violence	22	which room
        violence	21	<goodbye> <gun> ; <hit> her ; <opening> <gun> ; <threat> <kill> ; at knifepoint
        violence	21	gf <lock> ; golpiz ; he chok ; knifepoint ; mi parej ; throat ; una golpiz ; with then
        violence	20	<drive> acros ; <hit> <moment> ; <pain> <kin> ; box cut ; el cint ; escuadr ; gasolin
        violence	20	gon <kill> ; hand around ; hes <drive> ; hes <hit> ; jump me ; la escuadr ; m threw
        violence	20	nit he ; outsid with ; él dorm
        violence	19	<gun> <opening> ; <hit> a ; <hit> up ; <home> <kill> ; <phone> <threat>
        violence	19	<stranger> <gun> ; child cry ; chok her ; gas <container> ; gun at ; hel shoot
        violence	19	him has ; knob ; pistol ; se a ; squeez til ; susur ; todo adentr ; un <needle>
        violence	19	un tub
        violence	18	<opening> off ; <partner> <hit> ; <partner> me ; a hatchet ; com clos ; del <headface>
        violence	18	el martil ; gav phon ; gf <give> ; hal with ; hatchet ; headbut ; hes <withdrawal>
        violence	18	hes hit ; hes kick ; hes one ; light fluid ; nariz al ; pistol in ; pistol y
        violence	18	punch me ; say next ; shoot my ; stab ; stepfath ; swung ; that guy ; the crib
        violence	18	the pillow ; threw <hot> ; threw boil ; un ataud ; was stand ; went aft ; whip my
        violence	18	who rattl
        violence	17	<angry> let ; <bodypart> around ; <bodypart> mark ; <home> <blade> ; <kill> her
        violence	17	<phone> pd ; <play> bat ; <say> <fire> ; <say> <kill> ; <say> quedit
        violence	17	<threat> <crowd> ; <tool> <friend> ; afil ; afuer ; and smil ; at staf ; be back
        violence	17	bf <stimulant> ; both do ; cal pd ; ceril ; crib hold ; ex is ; flush his ; gas on
        violence	17	gon quiet ; guy jump ; guy to ; habl quedit ; head und ; hear his ; hes <go>
        violence	17	hes <money> ; him <hear> ; kid back ; kneecap ; lin open ; mat a ; neighbor guy
        violence	17	nos va ; one show ; open lin ; peg ahorit ; pin on ; pt restraint ; punch my
        violence	17	stab his ; stepdad ; tim he ; tumb la ; up or ; with norc ; él adentr
        violence	16	0 gaug ; <bodypart> an ; <bodypart> if ; <bodysound> <job> ; <fire> <home>
        violence	16	<gun> <threat> ; <gun> at ; <hear> clos ; <hit> <need> ; <partner> <headface>
        violence	16	<photo> <room> ; <stranger> when ; answer yes ; bg ; claw <tool> ; claw ham ; de cruz
        violence	16	dres against ; empuj por ; fier en ; glock ; hand round ; has grandm ; he in
        violence	16	her window ; hes idl ; his trunk ; larg <eat> ; me volte ; my fac ; my fist ; navaj en
        violence	16	night say ; off shift ; oil at ; only yes ; oyen golp ; pepperoni ; point my
        violence	16	puert con ; que hoy ; si vuelv ; tak perc ; the thumb ; threw a ; un machet
        violence	16	voic clos ; who testifi ; yern le
        violence	15	<blade> <take> ; <go> <pain> ; <headface> <kin> ; <hit> <clinician> ; <put> <kill>
        violence	15	<put> rat ; <room> yes ; <take> <threat> ; ahorit tra ; amenaz ; basebal bat ; beat up
        violence	15	belt off ; child on ; daught by ; driv and ; el <rope> ; espos and ; ex new ; gaug
        violence	15	graduat inpatient ; ground 0 ; ground tonight ; ham and ; heavy in ; hel <blood>
        violence	15	hel cut ; hes pac ; hes stand ; his fentanyl ; his window ; hurt peopl ; in piec
        violence	15	is beat ; is hit ; ive sharpen ; kid door ; kil my ; kne wait ; lock in ; lock my
        violence	15	m <angry> ; moth id ; my stash ; novi me ; out back ; pic a ; put rat ; room yes
        violence	15	se dond ; senor susur ; sound so ; swear he ; the cleav ; the whetston ; turtleneck in
        violence	15	wav a ; whetston ; yes larg
        violence	14	<afraid> myself ; <blade> ; <bodypart> round ; <child> up ; <colleague> assault
        violence	14	<friend> pul ; <go> <blade> ; <gun> down ; <hit> me ; <hit> my ; <opening> <kin>
        violence	14	<partner> <intoxicated> ; <rope> <hear> ; <say> <soon> ; at anyon ; ataud ; beat on
        violence	14	brok my ; cav his ; con matarno ; due <home> ; due hom ; el fier ; esquin con ; ham
        violence	14	has <blade> ; he park ; he text ; hel <put> ; hel put ; her <opening> ; her jaw
        violence	14	hes beat ; hurt my ; i shov ; im lock ; kid told ; larg pepperoni ; m threaten
        violence	14	mandon a ; matarno ; me vuelv ; our drywal ; pantry with ; point <gun> ; scar myself
        violence	14	smash ; the machet ; toward <kin> ; una <gun> ; una pistol ; vend a ; viendom
        violence	14	what tim
        violence	13	<always> <hit> ; <asleep> <clothes> ; <blade> und ; <buy> <child> ; <clothes> she
        violence	13	<gun> from ; <headface> hed ; <intoxicated> <alcohol> ; <kill> <official>
        violence	13	<night> <tool> ; <pain> my ; <partner> if ; <room> hed ; <room> tap ; <think> una
        violence	13	a ham ; a quem ; aid i ; amenaz a ; anyon who ; apunt a ; been <blade> ; been sharpen
        violence	13	boil wat ; cigaret out ; correte a ; drop him ; el canal ; ex <day> ; fier
        violence	13	he <outdoors> ; he brok ; hed put ; hel <consume> ; hel use ; her car ; her tonight
        violence	13	hes <break> ; hes downstair ; hes outsid ; hous until ; im wear ; le quebr ; m text
        violence	13	mm ; mor tim ; nosotro adentr ; pac ; pleas my ; por <eat> ; pour gas ; sew scissor
        violence	13	shov her ; stab the ; the belt ; the platform ; tom y ; tonight and ; toward
        violence	13	who sold ; whoev talk ; wif if ; with <build> ; with sew ; year needl ; yel hel
        violence	12	0 mm ; <angry> <kill> ; <bodypart> <money> ; <bodypart> hac ; <break> <child>
        violence	12	<drive> doing ; <gun> ; <headface> was ; <hear> <fall> ; <height> me ; <phone> rap
        violence	12	<promise> he ; <say> gon ; <soon> tim ; <stranger> hast ; <threat> <colleague>
        violence	12	<try> <hear> ; <withdrawal> the ; a bon ; a countdown ; a encontr ; a skillet ; a tag
        violence	12	afuer con ; all go ; apunal ; bien <confused> ; bien loc ; boyfriend is ; busc al
        violence	12	by at ; cabez a ; cav ; com befor ; correte ; decent guy ; di un ; dres acros ; el bat
        violence	12	empuj ; estoy <lock> ; fing mark ; flick a ; from outsid ; gasolin en ; go togeth
        violence	12	golpe ; golpe a ; guy i ; has <kin> ; hav til ; he hom ; he laid ; he squeez
        violence	12	he stand ; height of ; hel <fire> ; her key ; hes off ; his po ; im <soon> ; im next
        violence	12	inform me ; injur the ; its at ; just graduat ; kid tablet ; le <break> ; m yel
        violence	12	martil ; me right ; meant it ; muj hast ; next tim ; one <appointment> ; only <put>
        violence	12	only put ; open addres ; outsid her ; parej ; pt <hit> ; quedit ; siz and ; skillet
        violence	12	spic <consume> ; swing ; testifi ; text a ; the dud ; the height ; the shap ; thud
        violence	12	todo usted ; tra a ; turtleneck ; us <leave> ; us insid ; vien otr ; wasnt kid
        violence	12	week stil ; whisper hes ; who <law> ; él tom
        violence	11	<amount> y ; <blade> <hit> ; <blade> <need> ; <blade> debaj ; <continue> <angry>
        violence	11	<day> <past> ; <fire> open ; <go> <kill> ; <go> ive ; <gun> <day> ; <gun> <drive>
        violence	11	<gun> <kin> ; <gun> <stimulant> ; <hear> <put> ; <hear> bf ; <hit> <lock>
        violence	11	<key> <continue> ; <kill> <home> ; <kill> al ; <need> <gun> ; <opening> sinc
        violence	11	<phone> plac ; <promise> hel ; <put> <bodypart> ; <say> <crash> ; a blad ; a mat
        violence	11	abuel niet ; acros <bodypart> ; acros kne ; afil el ; against it ; and dic
        violence	11	are <soon> ; are <withdrawal> ; are kick ; are next ; avent la ; back im ; been park
        violence	11	bon <blade> ; bon knif ; broth he ; cal plac ; cantin el ; carport with ; cervez y
        violence	11	cigar en ; cok togeth ; collarbon fx ; dand con ; desk open ; deteng ; door get
        violence	11	downstair ; driveway ; escrib del ; estoy encer ; ex ; finger on ; fir escap ; fr er
        violence	11	goe all ; gon stab ; ground befor ; ham in ; hes <outdoors> ; hes driv ; hes due
        violence	11	hes listen ; hes stil ; hes walk ; him <outdoors> ; him outsid ; his gf ; hit her
        violence	11	hold knif ; husband im ; inquiry for ; insid it ; iron ; is chas ; is hurt ; joplin
        violence	11	knif now ; laid the ; lap say ; light open ; m assault ; machet in ; mat al ; me an
        violence	11	me vendi ; meth she ; mom bf ; night it ; night year ; nobody <leave> ; nos <kill>
        violence	11	nos mat ; outsid ; partn crack ; plac say ; punch her ; rat porqu ; red i ; restraint
        violence	11	sali por ; se sent ; seg ; shap of ; sho she ; stab me ; stov ring ; swear hel
        violence	11	the bolt ; the doorknob ; the hair ; the shel ; then me ; thru wal ; tonight
        violence	11	two babi ; two men ; uncl doe ; vuelta a ; whisper husb ; wont walk ; yard with ; yel
        violence	11	you tonight ; zip <rope> ; zip tie
        violence	10	0 coworker ; 0 pul ; <angry> <blood> ; <blade> <clothes> ; <blade> <furniture>
        violence	10	<blade> en ; <bodypart> int ; <break> her ; <calm> is ; <child> <awake> ; <child> bf
        violence	10	<consume> out ; <fire> <fluid> ; <fire> ex ; <furniture> <opening> ; <go> at
        violence	10	<gun> <say> ; <happy> he ; <headface> al ; <headface> und ; <hold> <blade>
        violence	10	<home> <tool> ; <homeless> <colleague> ; <intoxicated> <hit> ; <kin> pin
        violence	10	<law> <night> ; <law> <rope> ; <lock> <go> ; <lock> <room> ; <lock> <take>
        violence	10	<official> or ; <opioid> <unreal> ; <partner> <smell> ; <room> <opening> ; <room> to
        violence	10	<say> <gun> ; <stimulant> <afraid> ; <stranger> <fire> ; <unreal> <need> ; <write> hes
        violence	10	<year> <threat> ; a <gun> ; a gun ; a machet ; a rib ; a tv ; afuer de ; afuer en
        violence	10	al que ; and hes ; arm if ; arm thi ; at <colleague> ; at neighbor ; at six ; at today
        violence	10	back <write> ; ban con ; beaten up ; behind her ; behind min ; bf ; bf has ; box so
        violence	10	boyfriend hit ; brok a ; camin de ; chain on ; dandol vuelta ; dtr bf ; duty to
        violence	10	edg on ; en <hear> ; en voz ; escopet ; est del ; even it ; every knif ; expuls
        violence	10	f whisp ; fami say ; fifth and ; foreman has ; from them ; has nam ; he catch
        violence	10	he knock ; he lin ; he put ; hel gut ; her pin ; hes <continue> ; hes <kill>
        violence	10	hes <room> ; hes hom ; hes in ; his headlight ; his waistband ; hombr con ; i scar
        violence	10	idl ; im outsid ; is quick ; iv pol ; just hit ; kettl and ; kid up ; kidnap ; knif
        violence	10	knif in ; la chap ; la escopet ; la polici ; lo van ; machet und ; mark on ; me avent
        violence	10	mean <kin> ; meth couch ; mi mar ; new man ; nombr del ; now swing ; on pcp
        violence	10	only word ; oth tenant ; over noth ; owe and ; pac in ; park acros ; point it
        violence	10	prendi la ; quien <order> ; quien mand ; quit los ; rat <kill> ; rat poison
        violence	10	rifl over ; said tonight ; sat out ; shoot her ; sra en ; stomp ; su almoh ; the deer
        violence	10	the distanc ; the land ; the neck ; the pantry ; the throat ; ther <hold> ; ther hold
        violence	10	ther with ; threaten ; threaten to ; ver quien ; vien ; want refund ; was jok
        violence	10	whisper ; who <bodysound> ; y hoy ; y i ; y tequil ; your guy ; él <asleep>
        violence	9	/ no ; <always> <gun> ; <blade> in ; <blade> on ; <break> my ; <break> un
        violence	9	<breath> <give> ; <build> <blade> ; <child> <sad> ; <clean> abiert ; <continue> im
        violence	9	<crash> <room> ; <drive> <angry> ; <furniture> <hit> ; <give> vuelta
        violence	9	<headface> <needle> ; <hear> <hit> ; <hit> <room> ; <hit> <rope> ; <job> nam
        violence	9	<kin> <hit> ; <moment> pd ; <night> <hit> ; <night> <hold> ; <night> he
        violence	9	<opening> <moment> ; <opening> <week> ; <opening> wont ; <outdoors> <gun> ; <pet> chain
        violence	9	<phone> <tool> ; <room> <afraid> ; <room> onc ; <sad> bf ; <see> <key> ; <take> <blade>
        violence	9	<take> near ; <think> <opening> ; <threat> <kin> ; <tool> thi ; <write> <photo> ; a cen
        violence	9	a pistol ; a zip ; again im ; al patron ; and chok ; and escond ; and hel ; and squeez
        violence	9	apunt con ; are mark ; arm wont ; at <official> ; back door ; bat at ; beat her
        violence	9	bedroom door ; bedroom window ; break her ; bring that ; broth counselor ; cantaloup
        violence	9	cha at ; clinic got ; closet with ; compadr en ; countdown ; crib ; cry bf ; cuchil a
        violence	9	dad cal ; deer rifl ; desarmador ; detox transf ; dij tu ; door at ; door last
        violence	9	door wont ; drain <clean> ; drain clean ; drov my ; drunk now ; dud ; ech llav ; el lun
        violence	9	ex just ; fre <daytime> ; gasolin and ; get hom ; girlfriend has ; gon go ; got what
        violence	9	he drink ; he found ; he hit ; he intend ; he shov ; he wak ; hel <break> ; hel break
        violence	9	heroin he ; hes got ; hes nin ; his oatmeal ; his stepfath ; hoy él ; in bg ; injur
        violence	9	irat ; it bought ; its night ; jab ; kil us ; kitchen knif ; knuckl to ; la vez
        violence	9	landlord tenant ; laundry room ; lawy he ; le vendi ; leg ask ; listen and
        violence	9	m <continue> ; m stil ; me encer ; me espant ; me est ; me with ; mean it ; mi puert
        violence	9	my bel ; my foreman ; my stepfath ; needl at ; nino al ; nos <threat> ; nos amenaz
        violence	9	now pd ; old offic ; on spe ; onlin ; out <give> ; over <hear> ; over nois ; pcp on
        violence	9	plan of ; poison in ; por fuer ; put an ; quebr un ; quit las ; refund or
        violence	9	regader abiert ; rifl out ; rol past ; row on ; said if ; say ex ; scream hel ; se cae
        violence	9	see his ; she flush ; shov ; slap me ; smash the ; smok her ; someth heavy ; son <hit>
        violence	9	son coach ; stair and ; step it ; step thi ; swung a ; tabla ; tear up ; the bedroom
        violence	9	the carport ; the gray ; them ther ; threw my ; togeth lik ; tonight to ; u get
        violence	9	vez del ; warehous that ; way or ; wel see ; which corn ; whisper ex ; whoev <say>
        violence	9	whoev took ; wif throat ; with <blade> ; work all ; wrench ; yel in ; yes /
        violence	9	you <night> ; él <consume>
        violence	8	/ <record> ; 0 at ; 0 dominican ; 0 monday ; 0 staf ; 0 swung ; <alcohol> <amount>
        violence	8	<always> lost ; <amount> around ; <angry> <stranger> ; <asleep> are ; <asleep> yet
        violence	8	<blade> <drive> ; <blade> to ; <bodypart> already ; <calm> by ; <child> til
        violence	8	<clean> she ; <clinician> near ; <colleague> wel ; <color> i ; <color> the ; <day> u
        violence	8	<day> él ; <emergency> <soon> ; <fall> him ; <fire> <opening> ; <gun> <go>
        violence	8	<hear> <count> ; <hear> his ; <hit> <hear> ; <hit> <opening> ; <hit> an
        violence	8	<kill> <colleague> ; <kill> <stranger> ; <kill> the ; <kill> us ; <kin> bf
        violence	8	<leave> <awake> ; <money> <chestheart> ; <money> mis ; <night> it
        violence	8	<opening> <bodypart> ; <opening> bet ; <opening> le ; <opening> right ; <opening> with
        violence	8	<pain> <colleague> ; <put> an ; <room> <blade> ; <room> thing ; <rope> <blood>
        violence	8	<say> nobody ; <see> <color> ; <soon> one ; <stimulant> togeth ; <threat> ; <try> not
        violence	8	<wait> <opening> ; <wait> away ; <water> without ; a lamp ; a pat ; acros ; agar a
        violence	8	air pump ; al <colleague> ; all goe ; all had ; als use ; an edg ; an inch
        violence	8	an intervention ; apart ; arrastr del ; as for ; asleep she ; beat ; bedroom
        violence	8	been <drive> ; been chew ; bkkpr ; block # ; boy that ; break the ; broth kil
        violence	8	buddy and ; bunk with ; bus far ; caf de ; cal dic ; chain ; chang his ; chap ; chew on
        violence	8	christma he ; cint ; cint en ; claw my ; client re ; closet con ; cm <colleague>
        violence	8	cm client ; con un ; cuand <consume> ; dai lost ; del cel ; dont giv ; door ; door bet
        violence	8	door right ; down again ; draw now ; draw of ; easy one ; ed charg ; escrib a
        violence	8	est golpe ; est met ; etoh want ; ex roommat ; f <town> ; fac again ; flick ; fluid
        violence	8	for groceri ; fuer y ; gon <put> ; gon put ; got money ; got my ; graph ; graph <write>
        violence	8	graph pap ; gun and ; has bus ; has ten ; hav mayb ; he <put> ; he explain ; he measur
        violence	8	he pitch ; he pray ; hed <put> ; hel ; hes <take> ; hes break ; hes com ; hes smash
        violence	8	hijo lo ; him every ; him tonight ; his bunkmat ; his cigaret ; his finger
        violence	8	his landlord ; his lap ; his shotgun ; hiz con ; hold fork ; hom friday ; hoy lleg
        violence	8	hydrocodon / ; i behav ; i dug ; i punch ; im <outdoors> ; im put ; intern per
        violence	8	is <intoxicated> ; is acros ; is drunk ; is outsid ; it <official> ; kick her ; kil and
        violence	8	la <lock> ; land then ; le escondimo ; light off ; lip split ; list und ; lo <kill>
        violence	8	lo mat ; luz me ; m flat ; me first ; me round ; mo her ; mommy ; my boyfriend
        violence	8	my collarbon ; my easy ; my landlord ; my stepdad ; my throat ; nam und ; neighbor has
        violence	8	neighbor with ; nev gav ; next one ; niet le ; nobody <drive> ; noch lo ; novi la
        violence	8	now pac ; on <intoxicated> ; on graph ; on high ; on open ; on sherman ; oth <headface>
        violence	8	our upstair ; out took ; own window ; padlock ; pap hes ; parej dic ; pastor he
        violence	8	pati with ; pic of ; pillow over ; pin in ; pistol en ; pitch the ; point <amount>
        violence	8	problem <consume> ; program said ; psych ed ; pt <hear> ; puert le ; push my ; put my
        violence	8	put two ; put you ; rail tel ; record 0 ; remat ; removal ; rn hes ; roommat last
        violence	8	rum is ; run me ; s <calm> ; s calm ; said nobody ; seat and ; serpent ; sharpen and
        violence	8	she bit ; shoot his ; shotgun ; shut in ; sink with ; someth <break> ; someth long
        violence	8	staf 0 ; staf resident ; stat he ; stay away ; step behind ; stere ; strap in
        violence	8	suegr la ; tap and ; ten i ; test <week> ; test week ; the <gun> ; the supervisor
        violence	8	the tablet ; ther tonight ; thi trail ; throat an ; tien <lock> ; tien encer
        violence	8	to <kill> ; to <past> ; to burn ; to room ; today ; told two ; touch me ; toward ex
        violence	8	toward stepfath ; tra ; tremor hr ; truck pul ; try not ; tumb ; una sil ; up treatment
        violence	8	voy me ; wat at ; we both ; weigh les ; went out ; when mom ; wher and ; with bat
        violence	8	with room ; with tir ; wont turn ; wouldnt be ; y dic ; y mas ; year easy ; you driv
        violence	8	ystdy
        violence	7	+ kid ; 0 / ; 0 tech ; <blade> <day> ; <blade> <outdoors> ; <bodypart> apretandom
        violence	7	<break> <bodypart> ; <break> a ; <calm> <calm> ; <colleague> <hit>
        violence	7	<container> <blade> ; <count> back ; <day> check ; <die> und ; <drive> van
        violence	7	<fire> <drive> ; <fire> <room> ; <fire> it ; <fire> the ; <friend> <blade>
        violence	7	<furniture> just ; <go> <fire> ; <gun> on ; <gun> over ; <happy> <fire> ; <hit> <break>
        violence	7	<hit> <colleague> ; <hit> <needle> ; <hit> <say> ; <home> junto ; <home> knock
        violence	7	<hot> <moment> ; <job> at ; <key> <record> ; <kill> <blade> ; <kill> <eat>
        violence	7	<kill> <partner> ; <kill> him ; <kill> that ; <leave> por ; <night> any ; <night> mis
        violence	7	<official> com ; <opening> rn ; <opening> thi ; <opening> wher ; <outdoors> your
        violence	7	<pain> <crowd> ; <palecolor> <leave> ; <partner> <amount> ; <partner> im ; <partner> la
        violence	7	<phone> <hold> ; <phone> low ; <photo> mia ; <photo> the ; <pill> <job> ; <put> <gun>
        violence	7	<put> <height> ; <put> you ; <rope> <kin> ; <school> <treatment> ; <see> <order>
        violence	7	<see> his ; <see> quien ; <stranger> <bodysound> ; <stranger> <hit> ; <stranger> off
        violence	7	<threat> <blade> ; <threat> to ; <tool> <hit> ; <year> easy ; a <tool> ; a beach
        violence	7	a cleav ; a ment ; a pan ; abiert en ; aceit ; adentr ; against the ; ahi vien ; al caf
        violence	7	al car ; all even ; already sold ; am <hear> ; am hear ; amar a ; and <kill>
        violence	7	and afuer ; and asi ; and being ; and correte ; and die ; and down ; and held ; and no
        violence	7	and say ; angry i ; answer only ; antebraz ; apretandom ; at car ; at dad ; at me
        violence	7	aunt now ; back she ; balanc on ; bar mgr ; befor me ; behind his ; bf <hit> ; blad in
        violence	7	bols y ; bought 0 ; bullet for ; burn it ; by tonight ; cabez con ; cal low ; can of
        violence	7	car til ; car ya ; cleav ; closet ; com get ; con pistol ; cuand vuelv ; cuart par
        violence	7	cuchil de ; cuel y ; cun and ; day aid ; de f ; dejam ; del <child> ; dent in
        violence	7	diari and ; dij y ; doing 0 ; don talk ; dond estacion ; door rn ; door told
        violence	7	dosciento y ; down his ; dres it ; driveway with ; dtr drink ; duerm con ; dug
        violence	7	el machet ; el tel ; ell camin ; en cristal ; enfrent de ; enter y ; even get
        violence	7	extension cord ; f ex ; f spic ; fath son ; fia ; filos ; filos en ; finish what ; fist
        violence	7	fist on ; fost mo ; fot mia ; foundation ; fractur la ; glas break ; go next ; going i
        violence	7	gon get ; gun out ; had <phone> ; had cal ; has <gun> ; has gun ; has no ; he <hit>
        violence	7	he <hold> ; he <kill> ; he com ; he held ; he hold ; he load ; he show ; he told
        violence	7	hel be ; hel burn ; hel kil ; held the ; her down ; her glas ; her lawy ; her man
        violence	7	her which ; herman él ; hes being ; him <put> ; him plac ; hing off ; his <opening>
        violence	7	his belt ; his kne ; hit me ; hous swing ; husb drunk ; i <think> ; i chok ; i flush
        violence	7	ice two ; is <threat> ; is kick ; is swing ; its <night> ; its long ; just pul
        violence	7	kick the ; kid he ; kid in ; kid need ; kid out ; kitchen with ; knock one ; la oll
        violence	7	lad de ; lady next ; landlord knock ; last forty ; lay her ; leav in ; lin <blood>
        violence	7	lin cut ; littl bro ; loop ; los <blade> ; lot empti ; love up ; low <hear> ; low voic
        violence	7	m <kill> ; m hi ; m wont ; man com ; manag i ; mandon ; many minut ; mar and ; mar me
        violence	7	me <hit> ; me empuj ; me rn ; med ; mi mism ; mi padrastr ; minut the ; mor weekend
        violence	7	my cheek ; nd <stranger> ; nd person ; neck in ; negotiator ; niet 0 ; notifi
        violence	7	of <give> ; of gasolin ; of kil ; on <clinician> ; on clt ; on old ; on stair
        violence	7	one thru ; op <colleague> ; or hel ; order residential ; out when ; pac with ; padrastr
        violence	7	pan of ; parej me ; park van ; pate ; pd ; pd en ; per nadi ; phon to ; plat no
        violence	7	port bien ; puert ; pul a ; pus el ; que al ; quebr ; rat and ; re ex ; remark ; rider
        violence	7	rifl acros ; rob at ; rompi ; roommat pul ; rt <moment> ; rt now ; say need ; say rehab
        violence	7	say wait ; se oyen ; se queden ; security <stranger> ; sent enfrent ; she <moment>
        violence	7	she held ; she hunt ; shift let ; shovel ; sid my ; sist my ; snap my ; so angry
        violence	7	so neith ; son put ; spe in ; speak ill ; spr back ; squeez her ; stash ; stay open
        violence	7	stepdad is ; stretch and ; tabl all ; talk he ; tel his ; tel nobody ; that <past>
        violence	7	that befor ; that fir ; that should ; the claw ; the dent ; the fel ; the fram
        violence	7	the officer ; the ottoman ; the sharp ; the stomach ; the turn ; the voic
        violence	7	them <outdoors> ; them over ; them park ; then cam ; thes and ; they fix ; thi <night>
        violence	7	thi <room> ; throat and ; to break ; to warn ; tonight me ; tra pistol ; traig la
        violence	7	twic today ; u <consume> ; u smok ; una com ; una llav ; und in ; until someth ; up say
        violence	7	us onc ; vi y ; voic say ; voicemail to ; voz muy ; vuelv ; waistband ; walk round
        violence	7	walk up ; wasnt <happy> ; wel <see> ; went look ; with <go> ; with machet ; with pillow
        violence	7	with scissor ; wont bend ; wont lay ; would mak ; y <say> ; y dicen ; yel he ; yel that
        violence	7	your <die> ; your street ; yr <say> ; yrs everyon ; zapato puesto
        violence	6	+ puk ; 0 someth ; <alcohol> <colleague> ; <alcohol> el ; <always> <threat>
        violence	6	<always> él ; <angry> he ; <angry> hes ; <ask> él ; <awake> <money> ; <awake> <sad>
        violence	6	<blade> <threat> ; <blade> a ; <blood> all ; <bodypart> <say> ; <bodypart> thi
        violence	6	<break> <container> ; <calm> <start> ; <caretaking> who ; <child> <bodypart>
        violence	6	<child> al ; <clinician> an ; <color> <hold> ; <day> mak ; <die> <try>
        violence	6	<drive> <blood> ; <drive> <break> ; <drive> <breath> ; <drive> just ; <feel> me
        violence	6	<fire> <asleep> ; <fire> <child> ; <friend> <stranger> ; <give> <blade> ; <gun> <phone>
        violence	6	<gun> and ; <headface> <daytime> ; <headface> <hot> ; <headface> con ; <headface> she
        """
}
