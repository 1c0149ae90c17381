extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-76	=
        violence	51	chok me
        violence	39	<hit> <kin> ; un <blade>
        violence	36	cam at ; crowb ; est <hit> ; gas can ; to hurt
        violence	33	<kill> <kin>
        violence	32	bat
        violence	31	<drive> iron ; <withdrawal> <opening> ; hi toward ; knif to ; tir iron
        violence	30	<hear> hes ; clr answer ; gon shoot
        violence	29	a bat ; est peg ; hel <kill> ; just <hit> ; machet ; the bat
        violence	28	acros his ; her driveway
        violence	27	<past> over ; is <hit> ; punch ; to <pain>
        violence	26	<blade> <kin> ; chok ; nobody leav
        violence	25	<always> <blade> ; <kill> my ; answer y ; swing a ; un cuchil ; us leav
        violence	24	a crowb ; of shel ; peer with ; which <room>
        violence	23	<blade> <moment> ; <hit> <partner> ; <kill> his ; client assault ; del pel ; down ther
        violence	23	knob off
        violence	22	<angry> hel ; <blade> <say> ; ex has ; fir to ; los ceril ; owe cam ; set <fire>
        violence	22	set fir ; to stab ; which room
        violence	21	<drive> acros ; <goodbye> <gun> ; <hit> her ; <opening> <gun> ; <threat> <kill>
        violence	21	at knifepoint ; child cry ; enfrent y ; gasolin ; gf <lock> ; knifepoint ; mi parej
        violence	21	my door ; throat ; with then
        violence	20	<hit> up ; <pain> <kin> ; <stranger> <gun> ; escuadr ; golpiz ; gon <kill> ; gun at
        violence	20	hand around ; he chok ; hes <drive> ; jump me ; la escuadr ; m threw ; outsid with
        violence	20	pistol ; se a ; spic <consume> ; una golpiz ; él dorm
        violence	19	<gun> <opening> ; <hit> <moment> ; <hit> a ; <home> <kill> ; <phone> <threat>
        violence	19	box cut ; chok her ; el cint ; el martil ; gas <container> ; hel shoot ; hes <hit>
        violence	19	him has ; squeez til ; susur ; todo adentr ; un <needle> ; un tub
        violence	18	<opening> off ; <partner> <hit> ; <partner> me ; a hatchet ; del <headface> ; gav phon
        violence	18	gf <give> ; hal with ; hand round ; headbut ; hes <withdrawal> ; hes hit ; hes kick
        violence	18	hes one ; its night ; knob ; light fluid ; nariz al ; punch me ; say next ; shoot my
        violence	18	stab ; stepfath ; swung ; tak perc ; the crib ; the pillow ; un ataud ; was stand
        violence	18	whip my ; who rattl
        violence	17	0 gaug ; <bodypart> around ; <bodypart> mark ; <home> <blade> ; <kill> her
        violence	17	<phone> pd ; <play> bat ; <say> <fire> ; <say> quedit ; <threat> <crowd>
        violence	17	<tool> <friend> ; afil ; afuer ; and smil ; at staf ; be back ; bf <stimulant>
        violence	17	cal pd ; chew on ; claw <tool> ; claw ham ; com clos ; crib hold ; flush his ; gas on
        violence	17	gon quiet ; guy jump ; guy to ; habl quedit ; has grandm ; hatchet ; head und
        violence	17	hear his ; her window ; hes <go> ; hes <money> ; kid back ; kneecap ; lin open ; mat a
        violence	17	neighbor guy ; nit he ; nos va ; one show ; open lin ; peg ahorit ; pistol in
        violence	17	pistol y ; punch my ; que hoy ; stepdad ; that guy ; threw <hot> ; threw boil ; up or
        violence	17	went aft ; who testifi ; with norc ; él adentr
        violence	16	<angry> let ; <bodypart> an ; <bodypart> if ; <bodysound> <job> ; <fire> <home>
        violence	16	<gun> <threat> ; <gun> at ; <headface> <kin> ; <hear> clos ; <hit> <need>
        violence	16	<partner> <headface> ; <photo> <room> ; <say> <kill> ; <stranger> when ; answer yes
        violence	16	basebal bat ; beat up ; bg ; both do ; ceril ; de cruz ; dres against ; empuj por
        violence	16	espos and ; ex is ; fier en ; gaug ; glock ; he in ; hes idl ; him <hear> ; in piec
        violence	16	larg <eat> ; lock my ; me volte ; my fac ; my fist ; navaj en ; only yes ; oyen golp
        violence	16	pepperoni ; pin on ; point my ; pt restraint ; puert con ; si vuelv ; stab his
        violence	16	the thumb ; threw a ; tumb la ; turtleneck in ; un machet ; voic clos
        violence	15	<blade> <take> ; <bodypart> round ; <go> <pain> ; <hit> <clinician> ; <night> <tool>
        violence	15	<opening> <kin> ; <put> <kill> ; <put> rat ; <room> yes ; ahorit tra ; amenaz
        violence	15	beat on ; child on ; daught by ; driv and ; ex new ; graduat inpatient ; ground 0
        violence	15	ham and ; he text ; hel <blood> ; hel cut ; hes pac ; hes stand ; his fentanyl
        violence	15	his trunk ; his window ; hurt peopl ; is hit ; its <night> ; ive sharpen ; kid door
        violence	15	kil my ; kne wait ; lock in ; m <angry> ; moth id ; my stash ; night say ; novi me
        violence	15	oil at ; pic a ; pt <hit> ; put rat ; room yes ; se dond ; senor susur ; sound so
        violence	15	the cleav ; the whetston ; tim he ; wav a ; whetston ; yern le ; yes larg
        violence	14	<afraid> myself ; <blade> ; <child> up ; <colleague> assault ; <friend> pul
        violence	14	<go> <blade> ; <gun> down ; <hit> me ; <hit> my ; <partner> <intoxicated>
        violence	14	<rope> <hear> ; <say> <soon> ; <take> <threat> ; <take> anyon ; aid i ; at anyon
        violence	14	ataud ; belt off ; brok my ; cav his ; con matarno ; due <home> ; due hom ; el <rope>
        violence	14	el fier ; ground tonight ; ham ; has <blade> ; he park ; heavy in ; hel <put>
        violence	14	hel put ; her <opening> ; her jaw ; hes beat ; hurt my ; i shov ; im lock ; is beat
        violence	14	larg pepperoni ; mandon a ; matarno ; me vuelv ; out back ; pantry with ; point <gun>
        violence	14	scar myself ; sew scissor ; smash ; stab the ; toward <kin> ; una <gun> ; una pistol
        violence	14	vend a ; viendom ; who sold ; with <build> ; with sew ; yel hel
        violence	13	0 mm ; <always> <hit> ; <asleep> <clothes> ; <blade> und ; <buy> <child>
        violence	13	<clothes> she ; <gun> ; <gun> from ; <headface> hed ; <hear> <fall>
        violence	13	<intoxicated> <alcohol> ; <pain> my ; <partner> if ; <room> hed ; a quem ; amenaz a
        violence	13	apunt a ; been <blade> ; been sharpen ; boil wat ; boyfriend is ; by at ; cigaret out
        violence	13	correte a ; drop him ; el canal ; esquin con ; fier ; has <kin> ; he <outdoors>
        violence	13	he brok ; hed put ; hel <consume> ; hel use ; her tonight ; hes <break>
        violence	13	hes downstair ; hes outsid ; hous until ; im wear ; kid tablet ; kid told ; le quebr
        violence	13	m text ; m threaten ; mm ; mor tim ; nosotro adentr ; pac ; pleas my ; shov her
        violence	13	swear he ; the machet ; the platform ; the shap ; tonight and ; toward ; whoev talk
        violence	13	wif if ; year needl
        violence	12	<angry> <kill> ; <bodypart> <money> ; <bodypart> hac ; <break> <child> ; <day> <past>
        violence	12	<headface> was ; <height> me ; <hit> <lock> ; <kill> <official> ; <phone> rap
        violence	12	<room> tap ; <say> gon ; <soon> tim ; <stranger> hast ; <think> una
        violence	12	<threat> <colleague> ; <try> <hear> ; <withdrawal> the ; a bon ; a countdown
        violence	12	a encontr ; a ham ; a skillet ; a tag ; and dic ; anyon who ; apunal ; bien <confused>
        violence	12	bien loc ; busc al ; cabez a ; cav ; com befor ; correte ; decent guy ; di un
        violence	12	dres acros ; el bat ; empuj ; estoy <lock> ; ex <day> ; from outsid ; gasolin en
        violence	12	hav til ; he hom ; he laid ; he squeez ; he stand ; height of ; hel <fire> ; her car
        violence	12	her key ; hold knif ; im <soon> ; im next ; inform me ; injur the ; its at
        violence	12	just graduat ; le <break> ; left sinc ; m yel ; martil ; me avent ; me right
        violence	12	meant it ; muj hast ; next tim ; night it ; off shift ; one <appointment> ; only <put>
        violence	12	only put ; open addres ; outsid her ; parej ; por <eat> ; quedit ; siz and ; skillet
        violence	12	swing ; testifi ; text a ; the belt ; the dud ; the height ; thud ; todo usted ; tra a
        violence	12	turtleneck ; us <leave> ; us insid ; vien otr ; wasnt kid ; week stil ; what tim
        violence	12	who <law> ; él tom
        violence	11	<amount> y ; <blade> <hit> ; <blade> <need> ; <blade> debaj ; <continue> <angry>
        violence	11	<drive> doing ; <fire> open ; <go> <kill> ; <go> ive ; <gun> <day> ; <gun> <drive>
        violence	11	<gun> <stimulant> ; <hear> <put> ; <hold> <blade> ; <key> <continue> ; <kill> <home>
        violence	11	<kill> al ; <need> <gun> ; <opening> sinc ; <phone> plac ; <promise> hel
        violence	11	<put> <bodypart> ; <say> <crash> ; a blad ; a machet ; a mat ; acros <bodypart>
        violence	11	acros kne ; afuer con ; all go ; are <soon> ; are <withdrawal> ; are kick ; are next
        violence	11	avent la ; back im ; ban con ; been park ; behind min ; bon <blade> ; bon knif
        violence	11	broth he ; cal plac ; cantin el ; carport with ; cervez y ; cigar en ; cok togeth
        violence	11	collarbon fx ; dand con ; desk open ; deteng ; down again ; downstair ; driveway
        violence	11	escrib del ; estoy encer ; ex ; fing mark ; finger on ; fir escap ; fr er ; go togeth
        violence	11	goe all ; golpe ; golpe a ; gon stab ; ground befor ; guy i ; ham in ; hes <outdoors>
        violence	11	hes due ; hes listen ; hes stil ; hes walk ; him <outdoors> ; him outsid ; his gf
        violence	11	his po ; hit her ; husband im ; inquiry for ; insid it ; iron ; is chas ; light open
        violence	11	m assault ; machet in ; mat al ; me an ; me vendi ; meth couch ; meth she ; mom bf
        violence	11	night year ; nino al ; nobody <leave> ; nos <kill> ; nos mat ; outsid ; partn crack
        violence	11	plac say ; punch her ; quit los ; rat porqu ; restraint ; sali por ; se sent ; shap of
        violence	11	sho she ; stov ring ; sunglas ; swear hel ; the bolt ; the doorknob ; the hair
        violence	11	the pantry ; the shel ; then me ; threaten ; thru wal ; tonight ; two babi ; two men
        violence	11	uncl doe ; vuelta a ; whisper ; whisper hes ; whisper husb ; wont walk ; yard with
        violence	11	yel ; you tonight ; zip <rope> ; zip tie
        violence	10	0 coworker ; 0 pul ; <angry> <blood> ; <blade> <clothes> ; <blade> en ; <bodypart> int
        violence	10	<break> her ; <calm> is ; <child> <awake> ; <child> bf ; <consume> out
        violence	10	<fire> <fluid> ; <fire> ex ; <furniture> <opening> ; <go> at ; <gun> <kin>
        violence	10	<gun> <say> ; <gun> on ; <happy> he ; <headface> al ; <headface> und ; <hear> bf
        violence	10	<homeless> <colleague> ; <intoxicated> <hit> ; <kin> pin ; <law> <night>
        violence	10	<law> <rope> ; <lock> <go> ; <lock> <room> ; <lock> <take> ; <official> or
        violence	10	<opioid> <unreal> ; <partner> <smell> ; <promise> he ; <room> <opening> ; <sad> bf
        violence	10	<stranger> <fire> ; <unreal> <need> ; <write> hes ; a <gun> ; a gun ; a rib ; a tv
        violence	10	abuel niet ; afil el ; afuer en ; against it ; al que ; and hes ; arm if
        violence	10	at <colleague> ; at neighbor ; at six ; at today ; back <write> ; beaten up
        violence	10	behind her ; bf ; box so ; boyfriend hit ; camin de ; chain on ; cry bf ; cuchil a
        violence	10	dandol vuelta ; dij y ; door get ; dtr bf ; duty to ; edg on ; en <hear> ; en voz
        violence	10	escopet ; est del ; even it ; every knif ; expuls ; fami say ; fifth and ; flick a
        violence	10	foreman has ; from them ; got what ; has nam ; he knock ; he lin ; he put ; her pin
        violence	10	hes <continue> ; hes <kill> ; hes <room> ; hes driv ; hes hom ; hes in ; hes off
        violence	10	his oatmeal ; his waistband ; hombr con ; i scar ; idl ; im outsid ; is hurt
        violence	10	is quick ; iv pol ; joplin ; just hit ; kettl and ; kidnap ; knif ; knif in ; knif now
        violence	10	la chap ; la escopet ; la polici ; laid the ; leg ask ; lo van ; machet und ; mark on
        violence	10	mean <kin> ; mi mar ; neighbor with ; nev gav ; new man ; nombr del ; now swing
        violence	10	only word ; oth tenant ; over noth ; owe and ; pac in ; park acros ; point it
        violence	10	pour gas ; prendi la ; quien <order> ; quien mand ; rat <kill> ; rat poison
        violence	10	rifl over ; said tonight ; sat out ; see his ; shov ; smok her ; sra en ; stab me
        violence	10	stomp ; su almoh ; swung a ; tap and ; the deer ; the distanc ; the land ; the neck
        violence	10	the throat ; ther <hold> ; ther hold ; ther with ; threaten to ; tom y ; ver quien
        violence	10	vien ; want refund ; who <bodysound> ; with <blade> ; y hoy ; y i ; your guy
        violence	10	él <asleep>
        violence	9	/ no ; <always> <gun> ; <always> lost ; <blade> <furniture> ; <blade> in ; <blade> on
        violence	9	<blade> to ; <break> my ; <break> un ; <breath> <give> ; <build> <blade> ; <calm> by
        violence	9	<clean> abiert ; <continue> im ; <crash> <room> ; <fire> <opening> ; <furniture> <hit>
        violence	9	<give> vuelta ; <headface> <needle> ; <hear> <hit> ; <hear> his ; <hit> <room>
        violence	9	<hit> <rope> ; <home> <tool> ; <job> nam ; <kill> the ; <kin> <hit> ; <moment> pd
        violence	9	<night> <hit> ; <night> <hold> ; <night> it ; <opening> <moment> ; <opening> <week>
        violence	9	<opening> wont ; <outdoors> <gun> ; <pet> chain ; <phone> <tool> ; <room> <afraid>
        violence	9	<room> onc ; <room> to ; <say> <gun> ; <see> <key> ; <stimulant> <afraid>
        violence	9	<stranger> <hit> ; <think> <opening> ; <threat> <kin> ; <tool> thi ; <write> <photo>
        violence	9	a cen ; a zip ; afuer de ; again im ; al patron ; and chok ; and escond ; and squeez
        violence	9	apunt con ; arm thi ; arm wont ; at <official> ; back door ; bat at ; beat her
        violence	9	bedroom window ; bf has ; break her ; bring that ; brok a ; broth counselor ; buri
        violence	9	buri her ; cha at ; christma he ; clinic got ; closet with ; compadr en ; countdown
        violence	9	dad cal ; dai lost ; desarmador ; detox transf ; dont giv ; door at ; door last
        violence	9	door wont ; drain <clean> ; drain clean ; drov my ; drunk now ; ech llav ; el lun
        violence	9	ex just ; f whisp ; fre <daytime> ; gasolin and ; get hom ; gon go ; he catch
        violence	9	he drink ; he found ; he hit ; he intend ; he measur ; he shov ; he wak ; hel <break>
        violence	9	hel break ; hel gut ; hes nin ; his cigaret ; hoy él ; in bg ; injur ; irat ; is drunk
        violence	9	it bought ; jab ; kid up ; kil and ; kil us ; kitchen knif ; knuckl to ; la vez
        violence	9	lap say ; le vendi ; light off ; m <continue> ; m stil ; mar me ; me encer ; me espant
        violence	9	me est ; me with ; mean it ; mi puert ; mo her ; my bel ; my foreman ; my stepfath
        violence	9	my throat ; needl at ; nos <threat> ; nos amenaz ; now pd ; old offic ; on pcp ; onlin
        violence	9	op <colleague> ; our drywal ; out <give> ; over <hear> ; over nois ; pcp on ; pistol on
        violence	9	plan of ; poison in ; por fuer ; program said ; put an ; quebr un ; quit las ; rail tel
        violence	9	refund or ; regader abiert ; rifl out ; rol past ; row on ; run me ; said if ; say ex
        violence	9	se cae ; shoot her ; slap me ; smash the ; someth heavy ; son <hit> ; son coach
        violence	9	stair and ; step it ; tabla ; tear up ; the <gun> ; the bedroom ; the gray ; to <past>
        violence	9	truck pul ; u get ; una sil ; up treatment ; vez del ; warehous that ; way or
        violence	9	which corn ; whoev <say> ; whoev took ; wif throat ; work all ; wouldnt be ; wrench
        violence	9	y tequil ; yes / ; you <night> ; él <consume>
        violence	8	/ <record> ; 0 at ; 0 dominican ; 0 monday ; 0 staf ; 0 swung ; <alcohol> <amount>
        violence	8	<amount> around ; <angry> <stranger> ; <asleep> yet ; <bodypart> already ; <child> til
        violence	8	<clean> she ; <clinician> near ; <color> the ; <day> él ; <drive> <angry>
        violence	8	<emergency> <soon> ; <fall> him ; <gun> <go> ; <hear> <count> ; <hit> <hear>
        violence	8	<hit> <opening> ; <hit> an ; <kill> <colleague> ; <kill> <stranger> ; <kill> us
        violence	8	<kin> bf ; <leave> <awake> ; <money> <chestheart> ; <money> mis ; <night> any
        violence	8	<night> he ; <opening> bet ; <opening> le ; <opening> right ; <opening> with
        violence	8	<pain> <colleague> ; <put> <height> ; <put> an ; <room> <blade> ; <room> thing
        violence	8	<rope> <blood> ; <say> nobody ; <soon> one ; <stimulant> togeth ; <stranger> off
        violence	8	<take> <blade> ; <threat> ; <try> not ; <wait> <opening> ; <wait> away ; a lamp ; a pat
        violence	8	a pistol ; aceit ; acros ; adentr ; agar a ; air pump ; al <colleague> ; all had
        violence	8	already sold ; als use ; an edg ; an inch ; an intervention ; and hel ; and quiet
        violence	8	apart ; are mark ; arrastr del ; as for ; asleep she ; at dad ; at me ; beat ; bedroom
        violence	8	bedroom door ; been <drive> ; bkkpr ; block # ; bols y ; boy that ; break the
        violence	8	broth kil ; bunk with ; bus far ; caf de ; cal dic ; can of ; cantaloup ; chain ; chap
        violence	8	cint ; cint en ; claw my ; cleav ; closet con ; con un ; crib ; cuand <consume>
        violence	8	cuchil de ; deer rifl ; del cel ; dij tu ; door ; door bet ; door right ; draw now
        violence	8	draw of ; easy one ; ed charg ; escrib a ; est golpe ; etoh want ; ex roommat
        violence	8	fac again ; fluid ; for groceri ; fuer y ; girlfriend has ; gon <put> ; gon put
        violence	8	got my ; graph ; graph <write> ; graph pap ; gun and ; has bus ; has ten ; hav mayb
        violence	8	he explain ; he pitch ; he pray ; he told ; hed <put> ; hel ; hel kil ; heroin he
        violence	8	hes <take> ; hes break ; hes com ; hes got ; hes smash ; hijo lo ; him every
        violence	8	him tonight ; his bunkmat ; his headlight ; his landlord ; his stepfath ; hit me
        violence	8	hiz con ; hold fork ; hoy lleg ; hydrocodon / ; i behav ; i dug ; i punch
        violence	8	im <outdoors> ; im put ; intern per ; is <intoxicated> ; is acros ; is outsid
        violence	8	it <official> ; kick her ; la <lock> ; land then ; landlord tenant ; laundry room
        violence	8	le escondimo ; lin muffl ; lip split ; listen and ; lo <kill> ; lo mat ; luz me
        violence	8	me <hit> ; me first ; me round ; mommy ; my easy ; my landlord ; my stepdad ; nam und
        violence	8	neck in ; neighbor has ; next one ; niet le ; nobody <drive> ; noch lo ; novi la
        violence	8	now pac ; on <intoxicated> ; on graph ; on high ; on open ; on sherman ; on spe
        violence	8	our upstair ; out took ; own window ; padlock ; pap hes ; parej dic ; pastor he
        violence	8	pati with ; pic of ; pillow over ; pin in ; pistol en ; pitch the ; point <amount>
        violence	8	psych ed ; pt <hear> ; puert le ; put my ; put two ; put you ; raj la ; re ex
        violence	8	record 0 ; remat ; removal ; rn hes ; roommat pul ; s <calm> ; s calm ; said nobody
        violence	8	say rehab ; scream hel ; serpent ; sharpen and ; she bit ; she flush ; shoot his
        violence	8	shotgun ; shut in ; someth <break> ; someth long ; staf 0 ; staf resident ; stat he
        violence	8	stay away ; step behind ; step thi ; strap in ; suegr la ; test <week> ; test week
        violence	8	the carport ; the duct ; the stomach ; the supervisor ; the tablet ; the turn
        violence	8	them ther ; ther tonight ; thi trail ; threw my ; tien <lock> ; tien encer ; to <kill>
        violence	8	to burn ; to room ; today ; togeth lik ; told two ; tonight to ; touch me
        violence	8	toward stepfath ; tra ; try not ; tumb ; u <consume> ; u smok ; us onc ; vi y
        violence	8	voicemail to ; voy me ; was jok ; wasnt <happy> ; wat at ; we both ; weigh les
        violence	8	wel see ; wher and ; whisper ex ; with bat ; with room ; with tir ; y dic ; year easy
        violence	8	yel in ; you driv ; ystdy
        violence	7	0 / ; 0 tech ; <asleep> are ; <blade> <day> ; <blade> <outdoors> ; <blade> a
        violence	7	<bodypart> <say> ; <bodypart> apretandom ; <break> <bodypart> ; <break> a
        violence	7	<calm> <calm> ; <child> al ; <colleague> <hit> ; <colleague> wel ; <count> back
        violence	7	<day> check ; <day> u ; <die> her ; <die> und ; <fire> <drive> ; <fire> <room>
        violence	7	<fire> it ; <fire> the ; <friend> <blade> ; <furniture> just ; <go> <fire> ; <gun> over
        violence	7	<happy> <fire> ; <hit> <break> ; <hit> <colleague> ; <hit> <needle> ; <hit> <say>
        violence	7	<hit> set ; <hold> <appointment> ; <home> knock ; <hot> <moment> ; <key> <record>
        violence	7	<kill> <blade> ; <kill> <eat> ; <kill> <partner> ; <kill> that ; <kin> how
        violence	7	<leave> por ; <night> mis ; <official> com ; <opening> <bodypart> ; <opening> rn
        violence	7	<opening> thi ; <opening> wher ; <outdoors> your ; <pain> <crowd> ; <palecolor> <leave>
        violence	7	<partner> <amount> ; <partner> im ; <partner> la ; <phone> <hold> ; <phone> low
        violence	7	<photo> mia ; <photo> the ; <pill> <job> ; <put> <gun> ; <room> con ; <rope> <kin>
        violence	7	<say> mejor ; <school> <treatment> ; <see> <order> ; <see> his ; <see> quien
        violence	7	<stranger> <bodysound> ; <threat> <blade> ; <threat> <drive> ; <threat> to
        violence	7	<tool> <hit> ; a <tool> ; a basebal ; a beach ; a cleav ; a ment ; a platic ; abiert en
        violence	7	against the ; ahi vien ; al caf ; al car ; all even ; all goe ; along his ; am <hear>
        violence	7	am hear ; amar a ; and <kill> ; and asi ; and correte ; and die ; and down ; and held
        violence	7	and say ; angry i ; answer only ; antebraz ; apretandom ; at car ; at gunpoint
        violence	7	aunt niec ; baby start ; back she ; balanc on ; bar mgr ; been chew ; befor me
        violence	7	behind his ; bf <hit> ; blad in ; bought 0 ; bounc 0 ; buddy and ; burn it ; by tonight
        violence	7	cal low ; car til ; car ya ; chang his ; clos enough ; closet ; com get ; con aceit
        violence	7	con pistol ; cry lin ; cuand and ; cuand vuelv ; cuart par ; cuel y ; cun and
        violence	7	d <always> ; day aid ; de f ; deadbolt ; dejam ; del <child> ; diari and
        violence	7	dond estacion ; door rn ; door told ; down his ; draw the ; dres it ; driveway with
        violence	7	duerm con ; dug ; el machet ; ell camin ; en cristal ; enough i ; enter y ; even get
        violence	7	extension cord ; f <town> ; f ex ; f spic ; fath son ; fath with ; filos ; filos en
        violence	7	finish what ; fist ; flick ; for he ; fost mo ; fot mia ; foundation ; fractur la
        violence	7	glas break ; going i ; gon get ; got money ; gun out ; gunpoint ; had <phone> ; had cal
        violence	7	has <gun> ; he <hit> ; he <hold> ; he <kill> ; he <put> ; he com ; he held ; he hold
        violence	7	he load ; he show ; hel be ; hel burn ; hel open ; held the ; her down ; her glas
        violence	7	her lawy ; her man ; herman él ; hes being ; hes on ; him <alcohol> ; him <put>
        violence	7	him plac ; hing off ; his <opening> ; his belt ; his kne ; his lap ; his shotgun
        violence	7	hom friday ; hous down ; hous swing ; husb drunk ; i chok ; i flush ; ill <kill>
        violence	7	is <threat> ; is kick ; is swing ; isnt <asleep> ; it rn ; its long ; just pul
        violence	7	kick the ; kid he ; kid need ; kid out ; kitchen with ; knock one ; la oll ; lad de
        violence	7	landlord ; landlord knock ; last forty ; lawy he ; lay her ; leav in ; lin <blood>
        violence	7	lin cut ; list und ; littl bro ; loop ; los <blade> ; lot empti ; love up ; low <hear>
        violence	7	low voic ; m <kill> ; m hi ; m wont ; manag i ; mandon ; many minut ; mar and
        violence	7	me empuj ; me rn ; med ; mi mism ; mi padrastr ; minut the ; mor weekend ; my boyfriend
        violence	7	my cheek ; my collarbon ; my intak ; my tir ; nd <stranger> ; nd person ; negotiator
        violence	7	niet 0 ; of <give> ; of gasolin ; of kil ; on <clinician> ; on clt ; on old ; on stair
        violence	7	one thru ; or hel ; order residential ; oth <headface> ; out when ; pac with ; padrastr
        violence	7	pan of ; parej me ; pate ; pd en ; per nadi ; phon to ; pictur my ; plat no ; puert
        violence	7	pul a ; pus el ; push my ; que al ; quebr ; rat and ; remark ; rider ; rob at ; rompi
        violence	7	roommat last ; rt <moment> ; rt now ; say need ; say wait ; se oyen ; se queden
        violence	7	seat and ; security <stranger> ; she <moment> ; she held ; shift let ; shovel ; sid my
        violence	7	sist my ; sit <outdoors> ; sit outsid ; snap my ; so angry ; so neith ; son put
        violence	7	spe in ; speak ill ; spr back ; squeez her ; stash ; stay open ; stepdad is ; stere
        violence	7	stretch and ; swing set ; tabl all ; talk he ; tech i ; tel his ; tel nobody ; ten i
        violence	7	that <past> ; that befor ; that fir ; that should ; the <amount> ; the claw ; the fram
        violence	7	the officer ; the ottoman ; the sharp ; the voic ; them <outdoors> ; them over
        violence	7	them park ; then cam ; therel ; therel be ; thes and ; they fix ; thi <night>
        violence	7	thi <room> ; throat an ; throat and ; to break ; to warn ; tonight me ; toward ex
        violence	7	traig la ; tremor hr ; twic today ; una llav ; und in ; until someth ; up say ; va a
        violence	7	voic say ; volte a ; voz muy ; vuelv ; waistband ; walk round ; walk up ; went look
        violence	7	went out ; when mom ; with <go> ; with pillow ; with scissor ; wont bend ; wont lay
        violence	7	wont turn ; y <say> ; yel he ; yel that ; your <die> ; your street ; yr <say>
        violence	7	yrs everyon ; zapato puesto
        violence	6	+ kid ; + puk ; 0 someth ; <alcohol> <colleague> ; <alcohol> el ; <always> <threat>
        violence	6	<always> él ; <angry> <fire> ; <angry> he ; <angry> hes ; <awake> <money>
        violence	6	<awake> <sad> ; <blade> <drive> ; <blade> <threat> ; <blood> all ; <bodypart> thi
        violence	6	<break> <order> ; <calm> <start> ; <caretaking> who ; <child> <bodypart>
        violence	6	<child> <sad> ; <clinician> an ; <colleague> he ; <container> <blade> ; <day> mak
        violence	6	<die> <try> ; <drive> <blood> ; <drive> <break> ; <drive> <breath> ; <drive> just
        violence	6	<drive> van ; <eat> on ; <feel> me ; <fire> <asleep> ; <fire> <child>
        violence	6	<friend> <stranger> ; <give> <blade> ; <gun> <phone> ; <headface> <daytime>
        violence	6	<headface> <hot> ; <headface> con ; <headface> she ; <hear> <consume> ; <hear> <take>
        violence	6	<hear> her ; <hear> wont ; <hit> <angry> ; <hit> <consume> ; <hit> <drive>
        violence	6	<hit> <night> ; <hit> <tool> ; <hold> <colleague> ; <hold> our ; <home> <hit>
        """
}
