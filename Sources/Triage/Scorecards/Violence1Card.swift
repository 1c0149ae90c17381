extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-76	=
        violence	16	0 gaug ; <always> <blade> ; <angry> hel ; <angry> let ; <blade> <kin>
        violence	16	<blade> <moment> ; <blade> <say> ; <bodypart> an ; <bodypart> around ; <bodypart> mark
        violence	16	<bodysound> <job> ; <break> <child> ; <drive> acros ; <drive> iron ; <fire> <home>
        violence	16	<goodbye> <gun> ; <gun> <opening> ; <gun> <threat> ; <gun> at ; <gun> down
        violence	16	<hear> clos ; <hear> hes ; <hit> <kin> ; <hit> <moment> ; <hit> <need>
        violence	16	<hit> <partner> ; <hit> a ; <hit> her ; <hit> me ; <hit> up ; <home> <blade>
        violence	16	<home> <kill> ; <kill> <kin> ; <kill> her ; <kill> his ; <kill> my ; <opening> <gun>
        violence	16	<opening> off ; <pain> <kin> ; <pain> my ; <partner> <headface> ; <partner> <hit>
        violence	16	<partner> me ; <past> over ; <phone> <threat> ; <phone> pd ; <photo> <room>
        violence	16	<play> bat ; <say> <fire> ; <say> <kill> ; <say> quedit ; <stranger> <gun>
        violence	16	<threat> <crowd> ; <threat> <kill> ; <tool> <friend> ; <withdrawal> <opening> ; a bat
        violence	16	a crowb ; a hatchet ; acros his ; afil ; afuer ; and smil ; answer y ; answer yes
        violence	16	at knifepoint ; at neighbor ; bat ; be back ; beat on ; beat up ; bf <stimulant> ; bg
        violence	16	both do ; box cut ; cal pd ; cam at ; ceril ; child cry ; chok ; chok her ; chok me
        violence	16	claw <tool> ; claw ham ; client assault ; clr answer ; com clos ; crib hold ; crowb
        violence	16	de cruz ; del <headface> ; del pel ; down ther ; dres against ; el cint ; el martil
        violence	16	empuj por ; enfrent y ; escuadr ; espos and ; est <hit> ; est peg ; ex has ; ex new
        violence	16	fir to ; flush his ; gas <container> ; gas can ; gas on ; gasolin ; gav phon
        violence	16	gf <give> ; gf <lock> ; golpiz ; gon <kill> ; gon quiet ; gon shoot ; gun at
        violence	16	guy jump ; guy to ; habl quedit ; hal with ; hand around ; hand round ; has grandm
        violence	16	hatchet ; he chok ; headbut ; hel <kill> ; hel shoot ; her driveway ; her key
        violence	16	her window ; hes <drive> ; hes <go> ; hes <hit> ; hes <withdrawal> ; hes hit
        violence	16	hes kick ; hi toward ; him <hear> ; him has ; his trunk ; hurt my ; in piec ; is <hit>
        violence	16	jump me ; just <hit> ; kid back ; kneecap ; knif to ; knifepoint ; knob ; knob off
        violence	16	la escuadr ; larg <eat> ; le <break> ; light fluid ; lin open ; lock my ; los ceril
        violence	16	m threw ; machet ; mark on ; mat a ; mi parej ; my door ; my fac ; my fist ; nariz al
        violence	16	neighbor guy ; night say ; nit he ; nobody leav ; nos va ; of shel ; off shift
        violence	16	oil at ; only yes ; open lin ; out back ; outsid with ; owe cam ; oyen golp
        violence	16	peer with ; peg ahorit ; pin on ; pistol ; pistol in ; pistol y ; point my
        violence	16	pt restraint ; puert con ; punch ; punch me ; punch my ; que hoy ; say next ; se a
        violence	16	senor susur ; set <fire> ; set fir ; shoot my ; si vuelv ; squeez til ; stab
        violence	16	stab his ; stepdad ; stepfath ; susur ; swing a ; swung ; tak perc ; that guy
        violence	16	the bat ; the pillow ; the thumb ; threw <hot> ; threw boil ; throat ; tir iron
        violence	16	to <pain> ; to hurt ; to stab ; todo adentr ; tumb la ; un <blade> ; un <needle>
        violence	16	un ataud ; un cuchil ; un machet ; un tub ; una golpiz ; up or ; us leav ; voic clos
        violence	16	was stand ; went aft ; which <room> ; which room ; whip my ; who rattl ; who testifi
        violence	16	with norc ; yern le ; él adentr ; él dorm
        violence	15	<bodypart> if ; <friend> pul ; <go> <pain> ; <gun> <day> ; <headface> <kin>
        violence	15	<hit> <clinician> ; <kill> <official> ; <partner> <intoxicated> ; <put> <kill>
        violence	15	<put> rat ; <room> yes ; ahorit tra ; amenaz ; at <friend> ; belt off ; broth he
        violence	15	child on ; driv and ; gaug ; glock ; ground 0 ; ham ; ham and ; he in ; head und
        violence	15	hel <blood> ; hel cut ; hes <money> ; hes idl ; hes pac ; his fentanyl ; hous until
        violence	15	hurt peopl ; im lock ; kid door ; kne wait ; lock in ; m <angry> ; me volte ; my stash
        violence	15	navaj en ; novi me ; one show ; pepperoni ; put rat ; room yes ; se dond ; sound so
        violence	15	the cleav ; tim he ; turtleneck in ; viendom
        violence	14	<blade> ; <blade> und ; <go> <blade> ; <gun> <drive> ; <gun> <kin> ; <hit> my
        violence	14	<night> <tool> ; <opening> <kin> ; <room> tap ; <say> <soon> ; <take> <threat> ; a ham
        violence	14	afuer en ; at anyon ; basebal bat ; brok my ; cav his ; con matarno ; daught by
        violence	14	due <home> ; due hom ; el <rope> ; esquin con ; ex is ; fier en ; ground tonight
        violence	14	he park ; he text ; hear his ; heavy in ; hel <put> ; hel put ; her jaw ; her tonight
        violence	14	hes <break> ; hes beat ; hes outsid ; hes stand ; his po ; his window ; i shov
        violence	14	is beat ; is hit ; ive sharpen ; kid already ; kid told ; larg pepperoni ; m text
        violence	14	mandon a ; matarno ; me vuelv ; mor tim ; pastor i ; pic a ; smash ; stab the
        violence	14	the whetston ; toward <kin> ; una <gun> ; una pistol ; vend a ; wav a ; whetston
        violence	14	yes larg
        violence	13	<afraid> myself ; <always> <hit> ; <asleep> <clothes> ; <blade> <take>
        violence	13	<bodypart> round ; <child> up ; <clothes> she ; <colleague> assault ; <gun>
        violence	13	<partner> if ; <room> hed ; <rope> <hear> ; <think> una ; a tag ; already at
        violence	13	amenaz a ; been <blade> ; been sharpen ; boil wat ; boyfriend is ; cigaret out
        violence	13	compadr en ; down again ; el fier ; has <kin> ; he <outdoors> ; he brok ; he stand
        violence	13	hed put ; hel <consume> ; hel use ; her <opening> ; is outsid ; kid tablet ; kil my
        violence	13	le quebr ; me an ; mm ; my <gun> ; nosotro adentr ; only <put> ; only put ; our drywal
        violence	13	pac ; pantry with ; point <gun> ; por <eat> ; scar myself ; seg ; sew scissor
        violence	13	shov her ; son fath ; swear he ; swing ; text a ; the machet ; the neck ; the platform
        violence	13	the shap ; threw a ; tonight and ; toward ; whisper hes ; who sold ; whoev talk
        violence	13	wif if ; with <build> ; with sew ; wrench ; yel hel ; zip <rope> ; zip tie
        violence	12	0 mm ; <angry> <kill> ; <bodypart> <money> ; <bodypart> hac ; <buy> <child>
        violence	12	<day> <past> ; <headface> hed ; <headface> was ; <hear> <fall> ; <height> me
        violence	12	<intoxicated> <alcohol> ; <kill> al ; <opioid> <unreal> ; <promise> hel ; <say> gon
        violence	12	<soon> tim ; <threat> <colleague> ; <try> <hear> ; <unreal> <need> ; a countdown
        violence	12	a encontr ; a quem ; a skillet ; and dic ; anyon who ; apunal ; apunt a ; are <soon>
        violence	12	are next ; at staf ; ataud ; bien <confused> ; bien loc ; busc al ; cantin el ; cav
        violence	12	correte a ; decent guy ; drop him ; el bat ; el canal ; empuj ; estoy <lock>
        violence	12	ex <day> ; fier ; from outsid ; gasolin en ; golpe ; golpe a ; grand and ; has <blade>
        violence	12	hav til ; he hom ; he laid ; he squeez ; height of ; hel <fire> ; her car
        violence	12	hes downstair ; hes walk ; his four ; hold knif ; im <soon> ; im next ; inform me
        violence	12	injur the ; its at ; just hit ; m threaten ; martil ; mat al ; me right ; meant it
        violence	12	mom bf ; next tim ; night it ; nos <kill> ; nos mat ; old plug ; one <appointment>
        violence	12	outsid her ; parej ; pleas my ; pt <hit> ; quedit ; restraint ; sali por ; skillet
        violence	12	swear hel ; tap and ; testifi ; the belt ; the bolt ; the crib ; the dud ; the height
        violence	12	thud ; todo usted ; tra a ; us <leave> ; vien otr ; wasnt kid ; what tim ; who <law>
        violence	12	year needl ; él tom
        violence	11	0 swung ; <amount> y ; <blade> debaj ; <blade> en ; <child> already
        violence	11	<continue> <angry> ; <drive> doing ; <fire> open ; <gun> <stimulant> ; <hit> <lock>
        violence	11	<homeless> <colleague> ; <lock> <go> ; <need> <gun> ; <official> or ; <phone> plac
        violence	11	<phone> rap ; <room> <opening> ; <say> <crash> ; <stranger> hast ; <withdrawal> the
        violence	11	a bon ; a gun ; a mat ; a rib ; acros <bodypart> ; acros kne ; afil el ; afuer con
        violence	11	all go ; avent la ; back im ; been park ; bon <blade> ; bon knif ; cabez a ; cal plac
        violence	11	can of ; cervez y ; cigar en ; cm <colleague> ; cm client ; correte ; dand con
        violence	11	deteng ; door get ; dres acros ; driveway ; edg on ; escrib del ; even it ; fing mark
        violence	11	fir escap ; go togeth ; gon stab ; guy i ; ham in ; he knock ; hes <kill>
        violence	11	hes <outdoors> ; hes driv ; hes due ; hes listen ; hes stil ; him <outdoors>
        violence	11	him outsid ; his gf ; his smok ; his waistband ; hit her ; inquiry for ; insid it
        violence	11	iron ; is chas ; is quick ; it eith ; knif now ; laid the ; light open ; m yel
        violence	11	machet in ; machet und ; me avent ; me vendi ; meth she ; muj hast ; nev gav
        violence	11	night year ; nino al ; nobody <leave> ; open addres ; outsid ; partn crack ; plac say
        violence	11	punch her ; quit los ; rat porqu ; sat out ; se sent ; shap of ; sho she ; shoot her
        violence	11	spic <consume> ; stab me ; stov ring ; the doorknob ; threaten ; threaten to
        violence	11	thru wal ; turtleneck ; two babi ; two men ; uncl doe ; us insid ; vuelta a
        violence	11	whisper husb ; yel ; you tonight
        violence	10	<angry> <blood> ; <blade> <furniture> ; <blade> <need> ; <bodypart> int ; <calm> is
        violence	10	<child> <awake> ; <child> bf ; <consume> out ; <fire> <fluid> ; <furniture> <opening>
        violence	10	<go> <kill> ; <go> at ; <go> ive ; <gun> <say> ; <happy> he ; <headface> al
        violence	10	<hear> <put> ; <hear> bf ; <hold> <blade> ; <home> <tool> ; <intoxicated> <hit>
        violence	10	<key> <continue> ; <kill> <partner> ; <kin> pin ; <law> <night> ; <opening> sinc
        violence	10	<promise> he ; <put> <bodypart> ; <sad> bf ; <stranger> <fire> ; <year> <threat>
        violence	10	a <gun> ; a blad ; a machet ; a tv ; abuel niet ; against it ; al que ; amar a
        violence	10	an intervention ; and escond ; and hes ; are <withdrawal> ; are kick ; arm if
        violence	10	back <write> ; ban con ; beat her ; beaten up ; behind min ; bf ; boyfriend hit
        violence	10	bring that ; brok a ; by at ; camin de ; carport with ; closet with ; cok togeth
        violence	10	cry bf ; dandol vuelta ; door last ; downstair ; dtr bf ; en <hear> ; en voz ; escopet
        violence	10	est del ; estoy encer ; ex ; expuls ; fifth and ; finger on ; foreman has ; from them
        violence	10	goe all ; got what ; ground befor ; has nam ; he catch ; he put ; hel gut ; her pin
        violence	10	hes <continue> ; his headlight ; his oatmeal ; hombr con ; idl ; im outsid ; in bg
        violence	10	is hurt ; its night ; joplin ; kettl and ; kil us ; la escopet ; la polici ; lap say
        violence	10	le vendi ; lo van ; m assault ; mean it ; meth couch ; mi mar ; my foreman ; new man
        violence	10	on pcp ; oth tenant ; owe and ; pac in ; point it ; pour gas ; prendi la
        violence	10	quien <order> ; quien mand ; quit las ; rat <kill> ; rat poison ; red i ; rifl out
        violence	10	said tonight ; son <hit> ; sra en ; stomp ; swing at ; the deer ; the distanc
        violence	10	the hair ; the land ; the pantry ; the shel ; the throat ; then me ; ther <hold>
        violence	10	ther hold ; ther with ; tom y ; tonight ; ver quien ; vien ; warehous that ; whisper
        violence	10	who <bodysound> ; with <blade> ; wont walk ; y hoy ; y i ; yard with ; yes /
        violence	10	your guy ; él <asleep>
        violence	9	/ <record> ; / no ; 0 pul ; <always> <gun> ; <blade> <hit> ; <blade> in ; <blade> on
        violence	9	<break> her ; <break> my ; <breath> <give> ; <build> <blade> ; <calm> by
        violence	9	<clean> abiert ; <continue> im ; <fire> ex ; <fire> that ; <give> vuelta
        violence	9	<headface> <needle> ; <headface> und ; <home> <media> ; <job> nam ; <kill> the
        violence	9	<kin> <hit> ; <law> <rope> ; <lock> <take> ; <money> <chestheart> ; <night> he
        violence	9	<night> it ; <opening> <moment> ; <opening> <week> ; <opening> with ; <opening> wont
        violence	9	<partner> <smell> ; <pet> chain ; <phone> <tool> ; <room> <afraid> ; <room> <gun>
        violence	9	<room> onc ; <room> to ; <say> <gun> ; <stimulant> <afraid> ; <take> <blade>
        violence	9	<take> near ; <think> <opening> ; <threat> <kin> ; <tool> thi ; <wait> away
        violence	9	<write> <photo> ; a cen ; a pistol ; a zip ; afuer de ; again im ; al patron
        violence	9	apunt con ; are mark ; arm thi ; as for ; at <official> ; at dad ; at today ; back door
        violence	9	bat at ; bedroom door ; bf has ; block # ; bocin ; break her ; cantaloup ; christma he
        violence	9	client re ; clinic got ; collarbon fx ; com befor ; countdown ; cuand <consume>
        violence	9	cuchil a ; deal 0 ; desarmador ; detox transf ; dij tu ; dij y ; door ; door at
        violence	9	door wont ; drain <clean> ; drain clean ; drov my ; drunk now ; dud ; duty to
        violence	9	ech llav ; el lun ; est met ; every knif ; ex just ; f whisp ; fac again ; flick a
        violence	9	fr er ; fre <daytime> ; gasolin and ; get hom ; girlfriend has ; gon for ; gon go
        violence	9	gun out ; he drink ; he hit ; he intend ; he lin ; he shov ; he wak ; hel <break>
        violence	9	hel break ; hes <room> ; hes got ; hes in ; hes nin ; hes off ; his lap ; his pastor
        violence	9	hoy él ; husband im ; i scar ; injur ; irat ; is drunk ; it bought ; its <night> ; jab
        violence	9	kid up ; kitchen knif ; knif ; knif in ; knuckl to ; la chap ; la vez ; landlord tenant
        violence	9	laundry room ; lawy he ; leg ask ; listen and ; m <continue> ; m stil ; me encer
        violence	9	me espant ; me est ; me with ; mi puert ; my bel ; my stepfath ; needl at
        violence	9	nos <threat> ; nos amenaz ; now swing ; old offic ; on spe ; op <colleague>
        violence	9	out <give> ; over <hear> ; over nois ; over noth ; padlock ; park acros ; pati with
        violence	9	plan of ; poison in ; por fuer ; put an ; put my ; record 0 ; refund or
        violence	9	regader abiert ; rifl over ; rol past ; run me ; said if ; say ex ; scream hel
        violence	9	see his ; she flush ; shov ; siz and ; slap me ; smash the ; someth heavy ; son coach
        violence	9	stair and ; stay away ; step it ; step thi ; su almoh ; swung a ; tabla ; the bedroom
        violence	9	the carport ; the duct ; togeth lik ; truck pul ; tumb ; u get ; una sil ; vez del
        violence	9	want refund ; was jok ; whoev <say> ; whoev took ; wif throat ; with room ; work all
        violence	9	wouldnt be ; wreath ; y tequil ; year easy ; you <night> ; él <consume>
        violence	8	0 / ; 0 coworker ; 0 monday ; 0 staf ; <alcohol> <amount> ; <always> lost
        violence	8	<amount> around ; <angry> <stranger> ; <asleep> are ; <asleep> yet ; <blade> <clothes>
        violence	8	<blade> to ; <bodypart> <say> ; <break> un ; <child> <sad> ; <child> til ; <clean> she
        violence	8	<clinician> near ; <color> the ; <crash> <room> ; <day> u ; <day> él ; <drive> <angry>
        violence	8	<drive> <blade> ; <emergency> <soon> ; <fall> him ; <fire> <opening> ; <friend> <blade>
        violence	8	<furniture> <hit> ; <hear> <count> ; <hear> <hit> ; <hit> <hear> ; <hit> <opening>
        violence	8	<hit> <room> ; <hit> <rope> ; <hit> an ; <hot> <moment> ; <kill> <colleague>
        violence	8	<kill> <stranger> ; <kill> that ; <kill> us ; <kin> bf ; <leave> <awake> ; <moment> pd
        violence	8	<money> mis ; <night> <hit> ; <night> <hold> ; <opening> bet ; <opening> right
        violence	8	<outdoors> your ; <pain> <colleague> ; <room> <blade> ; <room> con ; <room> thing
        violence	8	<rope> <blood> ; <say> nobody ; <see> <key> ; <soon> one ; <stimulant> togeth
        violence	8	<stranger> off ; <threat> ; <threat> to ; <try> not ; a pat ; aceit ; acros ; agar a
        violence	8	al <colleague> ; all had ; already sold ; als use ; an edg ; an inch ; and chok
        violence	8	and hel ; and held ; and squeez ; apart ; arm wont ; arrastr del ; asleep she
        violence	8	at <colleague> ; beat ; bedroom ; bedroom window ; been <drive> ; bkkpr ; blad in
        violence	8	break the ; broth counselor ; bunk with ; buri her ; bus far ; caf de ; cal dic
        violence	8	chain on ; chang his ; cint ; cint en ; claw my ; closet con ; cuchil de ; cun and
        violence	8	cut on ; dad cal ; dai lost ; deer rifl ; del cel ; disculp que ; don talk ; dont giv
        violence	8	door bet ; door right ; down <continue> ; draw now ; draw of ; ed charg ; escrib a
        violence	8	est golpe ; ex <home> ; ex roommat ; fath with ; fluid ; fuer y ; gon <put> ; gon put
        violence	8	got money ; graph ; graph <write> ; graph pap ; has bus ; has ten ; hav mayb
        violence	8	he <kill> ; he <put> ; he explain ; he found ; he measur ; he pitch ; he pray
        violence	8	hed <put> ; hel ; hel kil ; her <drive> ; her <key> ; her lawy ; heroin want
        violence	8	hes <take> ; hes break ; hes com ; hes smash ; him every ; him gon ; him tonight
        violence	8	his bunkmat ; his cigaret ; his finger ; his landlord ; his stepfath ; hiz con
        violence	8	hold fork ; hoy lleg ; husb drunk ; hydrocodon / ; i behav ; i dug ; im <outdoors>
        violence	8	im put ; intern per ; is <intoxicated> ; is acros ; is kick ; kick her ; kil and
        violence	8	land then ; le <die> ; le escondimo ; light off ; lip split ; lo <kill> ; lo mat
        violence	8	luz me ; m flat ; mar and ; mar me ; me <hit> ; me first ; me round ; mo her ; my cheek
        violence	8	my collarbon ; my stepdad ; my throat ; neighbor has ; next one ; niet le
        violence	8	nobody <drive> ; noch lo ; now pac ; now pd ; of kil ; on <intoxicated> ; on graph
        violence	8	on high ; on open ; onlin ; our upstair ; out took ; own window ; pan of ; parej dic
        violence	8	pastor ; pastor he ; pcp on ; pic of ; pillow over ; pin in ; pistol en ; pitch the
        violence	8	point <amount> ; program said ; psych ed ; pt <hear> ; push my ; put you ; quebr un
        violence	8	rail tel ; raj la ; remat ; removal ; rn hes ; roommat pul ; row on ; said nobody
        violence	8	say rehab ; serpent ; sharpen and ; sharpen the ; she bit ; she hunt ; shoot his
        violence	8	shotgun ; shut in ; smok her ; someth <break> ; speak ill ; staf resident ; step behind
        violence	8	strap in ; suegr la ; tear up ; tech i ; tel nobody ; the <gun> ; the fram
        violence	8	the stomach ; the turn ; them ther ; ther tonight ; ther you ; thi trail ; threw my
        violence	8	throat an ; tien <lock> ; tien encer ; to <past> ; to burn ; tonight to ; touch me
        violence	8	toward ex ; toward stepfath ; tra ; try not ; up treatment ; voic say ; voy me
        violence	8	waistband ; wat at ; way or ; we both ; weigh les ; wel see ; wher and ; which corn
        violence	8	whisper ex ; with bat ; with tir ; would see ; y dic ; y mas ; yel he ; yel in
        violence	8	you driv ; ystdy
        violence	7	0 tech ; <amount> nobody ; <amount> smal ; <angry> he ; <blade> <day> ; <blade> <drive>
        violence	7	<blade> <outdoors> ; <bodypart> already ; <break> a ; <child> al ; <colleague> wel
        violence	7	<color> i ; <count> back ; <day> check ; <die> und ; <fire> <drive> ; <fire> <room>
        violence	7	<furniture> just ; <go> <fire> ; <gun> <go> ; <gun> on ; <gun> out ; <happy> <fire>
        violence	7	<hear> <consume> ; <hear> his ; <hit> <colleague> ; <hit> <say> ; <home> junto
        violence	7	<home> knock ; <intoxicated> im ; <job> at ; <kill> <blade> ; <kill> <eat>
        violence	7	<kill> <home> ; <law> <clean> ; <leave> por ; <medicine> si ; <night> mis
        violence	7	<official> com ; <opening> <bodypart> ; <opening> le ; <opening> rn ; <opening> thi
        violence	7	<opening> wher ; <outdoors> <gun> ; <pain> <crowd> ; <partner> <amount> ; <partner> la
        violence	7	<pet> first ; <phone> <hold> ; <phone> low ; <photo> mia ; <pill> <job>
        violence	7	<promise> <kill> ; <put> <gun> ; <put> <height> ; <put> an ; <rope> <kin>
        violence	7	<say> already ; <see> <color> ; <see> <order> ; <see> quien ; <stranger> <bodysound>
        violence	7	<stranger> <hit> ; <take> anyon ; <take> x ; <threat> <drive> ; <threat> her
        violence	7	<tool> <hit> ; <wait> <opening> ; <year> easy ; a <kill> ; a <tool> ; a cleav ; a lamp
        violence	7	a ment ; a pan ; a todo ; adentr ; aid i ; air pump ; al caf ; al car ; all even
        violence	7	all goe ; am <hear> ; am hear ; and <kill> ; and afuer ; and asi ; and dand ; and die
        violence	7	and quiet ; and say ; angry i ; answer only ; antebraz ; at car ; at gunpoint ; at me
        violence	7	back she ; balanc on ; befor me ; bf <hit> ; bols y ; boy that ; buddy and ; but min
        violence	7	by tonight ; cabez con ; cal ive ; cal low ; car til ; car ya ; catch me ; cha at
        violence	7	chain ; chap ; cleav ; clos enough ; closet ; cok user ; com get ; con pistol ; con un
        violence	7	cry lin ; cuel y ; day aid ; dejam ; dent in ; diari and ; door rn ; door told
        violence	7	down his ; driv down ; driveway with ; duerm con ; dug ; el machet ; el tel ; ell camin
        violence	7	en cristal ; enfrent de ; enough i ; enter y ; etoh want ; even get ; extension cord
        violence	7	f <town> ; filos ; filos en ; finish what ; fist ; flick ; fost mo ; fot mia
        violence	7	fractur la ; fram ham ; fry <eat> ; fry pan ; gin start ; glas break ; going i
        violence	7	gon get ; got my ; gun and ; gunpoint ; happen ; has <gun> ; he <hit> ; he com
        violence	7	he drown ; he held ; he load ; he show ; he told ; held the ; her down ; her man
        violence	7	her which ; herman él ; heroin he ; hes being ; hes hom ; hijo lo ; him <put>
        violence	7	him plac ; hing off ; his <gun> ; his <opening> ; his belt ; his fist ; his kne
        violence	7	his shotgun ; hit me ; hold 0 ; hom friday ; hous down ; i flush ; i punch ; ill <kill>
        violence	7	is <outdoors> ; is <threat> ; is <withdrawal> ; is swing ; it <official> ; just pul
        violence	7	kid he ; kid need ; kid out ; kitchen with ; knock one ; la <blade> ; la <lock>
        violence	7	la navaj ; la oll ; lad de ; landlord knock ; last forty ; leav in ; littl bro
        violence	7	los <blade> ; lot empti ; love up ; low <hear> ; low voic ; m <write> ; m hi ; m wont
        violence	7	man com ; manag i ; many minut ; mar la ; me empuj ; me rn ; med ; mi mism
        violence	7	mi padrastr ; minut the ; mommy ; mor weekend ; my tir ; nd <stranger> ; nd person
        violence	7	neck in ; neighbor with ; niet 0 ; novi la ; of <give> ; of gasolin ; on <clinician>
        violence	7	on clt ; on old ; on sherman ; on stair ; or hel ; order residential ; oth <headface>
        violence	7	out two ; over ice ; pac with ; padrastr ; parej me ; pate ; pd en ; peg otr
        violence	7	percocet that ; phon to ; pictur my ; plat no ; port bien ; pour <fire> ; pour gasolin
        violence	7	puert ; puert le ; pus el ; put two ; que al ; quebr ; re ex ; ready when ; report
        violence	7	rider ; rifl acros ; rob at ; rompi ; roommat last ; rt <moment> ; rt now ; rum is
        violence	7	s <calm> ; s calm ; sam <drive> ; say need ; say wait ; school til ; se cae ; se oyen
        violence	7	se queden ; seat and ; security <stranger> ; sent enfrent ; set at ; she <moment>
        violence	7	she held ; shift let ; shovel ; sid my ; sink with ; snap my ; so angry ; so neith
        violence	7	someth long ; son put ; spe in ; spr back ; stash ; stat he ; stay open ; stepdad is
        violence	7	stere ; stretch and ; tabl all ; talk he ; tel his ; test <week> ; test week ; that fir
        violence	7	that should ; the claw ; the officer ; the ottoman ; the sharp ; the supervisor
        violence	7	the tablet ; the voic ; them <outdoors> ; them over ; them park ; then cam ; therel
        violence	7	therel be ; thes and ; they fix ; thi <night> ; thi <room> ; throat and ; to <kill>
        violence	7	to break ; to room ; to settl ; to warn ; today ; told two ; tonight me ; tra pistol
        violence	7	traig la ; tweak 0 ; u <consume> ; u smok ; una com ; una llav ; up say ; us onc ; va a
        violence	7	vi y ; voicemail to ; voz muy ; vuelv ; wasnt <happy> ; went out ; wer you ; when mom
        violence	7	with machet ; with pillow ; with scissor ; wont turn ; would mak ; y <say> ; yel that
        violence	7	your <die> ; your street ; yr <say> ; yrs everyon ; zapato puesto
        violence	6	+ kid ; + puk ; 0 <threat> ; 0 dominican ; 0 someth ; <alcohol> <colleague>
        violence	6	<alcohol> el ; <always> él ; <angry> hes ; <ask> nam ; <awake> <money>
        violence	6	<blade> <threat> ; <blade> a ; <blood> all ; <bodypart> apretandom ; <bodypart> thi
        violence	6	<break> <bodypart> ; <calm> <calm> ; <calm> <start> ; <caretaking> who
        violence	6	<child> <bodypart> ; <clinician> an ; <color> <hold> ; <container> <blade> ; <day> mak
        violence	6	<daytime> <blade> ; <die> <try> ; <die> her ; <drive> <blood> ; <drive> <break>
        violence	6	<drive> pul ; <drive> van ; <feel> me ; <fire> <asleep> ; <fire> <child> ; <fire> it
        violence	6	<fire> the ; <friend> <stranger> ; <furniture> onc ; <gun> <phone> ; <gun> over
        violence	6	<headface> con ; <hear> her ; <hear> wont ; <hit> <angry> ; <hit> <break>
        violence	6	<hit> <drive> ; <hit> <needle> ; <hit> set ; <hold> <appointment> ; <hold> our
        violence	6	<hold> someth ; <hospital> charg ; <hot> oil ; <insurance> then ; <key> <record>
        violence	6	<kill> <take> ; <kill> him ; <kin> <think> ; <kin> when ; <kin> with ; <last> <wait>
        violence	6	<last> for ; <law> thi ; <leave> le ; <lock> <clean> ; <lock> <room> ; <lock> that
        violence	6	<lock> y ; <moment> porqu ; <night> <blade> ; <night> any ; <night> teng
        violence	6	<official> <consume> ; <official> <emergency> ; <opening> <take> ; <opening> as
        violence	6	<opening> con ; <opening> my ; <opening> se ; <opioid> <happy> ; <partner> <kin>
        violence	6	<partner> down ; <partner> im ; <photo> the ; <pill> open ; <promise> <friend>
        violence	6	<promise> <night> ; <put> you ; <room> <partner> ; <say> my ; <say> se ; <say> theyl
        violence	6	<say> tu ; <school> resourc ; <school> va ; <see> his ; <see> spot ; <soon> <feel>
        violence	6	<stop> <room> ; <stop> de ; <stranger> re ; <threat> <blade> ; <threat> a ; <threat> de
        violence	6	<threat> his ; <trade> pt ; <treatment> d ; <trust> over ; <try> <go>
        violence	6	<water> <opening> ; <water> becaus ; <withdrawal> her ; <year> <hit> ; a # ; a <blade>
        violence	6	a basebal ; a beach ; abiert en ; acros from ; acuest a ; advocat 0 ; against the
        violence	6	ahi nadi ; ahi vien ; ahorit ya ; along his ; amenaz de ; an he ; and correte
        violence	6	and down ; andader ; anoch teng ; anyplac with ; apretandom ; are <fluid> ; ask nam
        """
}
