extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-75	=
        violence	47	chok me
        violence	41	un <blade>
        violence	38	gas can
        violence	37	knif to ; to hurt
        violence	36	<hit> <kin> ; est <hit>
        violence	35	crowb ; the bat
        violence	34	cam at
        violence	33	hi toward
        violence	32	bat
        violence	31	<kill> <kin> ; <withdrawal> <opening> ; clr answer ; hel <kill> ; punch
        violence	30	just <hit> ; machet
        violence	29	est peg
        violence	28	<drive> iron ; <hear> hes ; <kill> my ; a bat ; chok ; gon shoot ; her driveway
        violence	28	tir iron
        violence	27	is <hit> ; to <pain>
        violence	26	<past> over ; of shel ; swung ; un cuchil
        violence	25	client assault ; swing a ; which <room>
        violence	24	<always> <blade> ; <hit> her ; <kill> his ; acros his ; answer y ; del pel ; no sho
        violence	24	nobody leav ; threw a
        violence	23	<blade> <kin> ; <hit> <moment> ; hear his ; my door ; peer with ; pistol ; the pantry
        violence	23	un <needle> ; un tub ; us leav
        violence	22	<angry> hel ; a crowb ; a machet ; down ther ; fir to ; hand around ; mark on
        violence	22	owe cam ; set <fire> ; set fir ; which room
        violence	21	<opening> <gun> ; child cry ; enfrent y ; gaug ; her key ; say next ; throat ; tim he
        violence	21	to stab
        violence	20	<goodbye> <gun> ; <gun> <opening> ; at knifepoint ; bg ; gas <container> ; gasolin
        violence	20	gf <lock> ; golpiz ; knifepoint ; punch me ; stab ; susur ; the pillow ; una golpiz
        violence	19	<blade> <moment> ; <blade> <say> ; <bodypart> around ; <drive> acros ; <hit> a
        violence	19	<home> <kill> ; <pain> <kin> ; <partner> <hit> ; <threat> <kill> ; and dic
        violence	19	del <headface> ; ex has ; gon <kill> ; hal with ; hel shoot ; hes <drive> ; mi parej
        violence	19	outsid with ; punch my ; spic <consume> ; was stand ; who rattl ; with then
        violence	19	él adentr
        violence	18	0 gaug ; <fall> bien ; <partner> me ; <stranger> when ; <threat> <crowd> ; both do
        violence	18	gav phon ; gf <give> ; hatchet ; hes <hit> ; hes hit ; hes one ; his trunk ; jump me
        violence	18	light fluid ; mm ; stepfath ; todo adentr ; un machet ; whip my
        violence	17	<bodypart> an ; <bodysound> <job> ; <go> <pain> ; <kill> her ; <phone> pd ; afuer
        violence	17	and smil ; box cut ; cal pd ; cav ; chew on ; crib hold ; el cint ; el martil ; f i
        violence	17	flush his ; guy to ; has grandm ; hes <withdrawal> ; hes kick ; him <hear> ; its night
        violence	17	nos va ; peg ahorit ; puert con ; que hoy ; si vuelv ; the cleav ; turtleneck in
        violence	17	who testifi
        violence	16	0 mm ; <build> <blade> ; <headface> <kin> ; <hit> <partner> ; <night> <tool>
        violence	16	<play> bat ; <say> <fire> ; <stranger> <gun> ; <take> <threat> ; a hatchet
        violence	16	answer yes ; brok my ; ceril ; chok her ; claw <tool> ; claw ham ; collarbon fx
        violence	16	el canal ; ex is ; fier en ; guy jump ; he <outdoors> ; he brok ; he chok ; he in
        violence	16	he park ; her jaw ; heroin he ; hes <go> ; hurt peopl ; in piec ; just hit ; kid back
        violence	16	kil my ; kne wait ; kneecap ; larg <eat> ; moth id ; night say ; nit he ; open lin
        violence	16	pepperoni ; pistol in ; pistol y ; senor susur ; shoot my ; todo usted ; yes larg
        violence	15	<bodypart> if ; <child> up ; <colleague> assault ; <fire> <home> ; <gun> down
        violence	15	<hit> <clinician> ; <hit> me ; <kin> pin ; <phone> <threat> ; <room> yes
        violence	15	<say> <kill> ; <say> quedit ; <soon> tim ; <think> una ; <threat> <colleague>
        violence	15	a countdown ; a tag ; ahorit tra ; amenaz ; basebal bat ; beat on ; cav his ; child on
        violence	15	countdown ; daught by ; driv and ; espos and ; graduat inpatient ; ground tonight
        violence	15	habl quedit ; ham and ; he knock ; he stand ; hes <money> ; hes idl ; his fentanyl
        violence	15	hous until ; kid door ; knob off ; la chap ; larg pepperoni ; lin open ; lock in
        violence	15	m <angry> ; m threaten ; mat a ; me an ; me vuelv ; my fac ; next tim ; oil at
        violence	15	one <appointment> ; one show ; oyen golp ; pleas my ; point my ; pour gas ; rat <kill>
        violence	15	rat poison ; room yes ; stab his ; stepdad ; text a ; threaten to ; thud ; wav a
        violence	15	whoev talk
        violence	14	<always> <hit> ; <blade> ; <blade> <take> ; <blade> und ; <bodypart> mark ; <gun>
        violence	14	<gun> from ; <hit> up ; <hold> <blade> ; <kill> <official> ; <opening> off
        violence	14	<partner> <headface> ; <partner> <intoxicated> ; <put> <bodypart> ; <put> <kill>
        violence	14	<put> rat ; <room> hed ; a zon ; camin de ; con matarno ; desarmador ; el <rope>
        violence	14	ex new ; glock ; gun at ; ham ; he text ; heavy in ; her <opening> ; hes <break>
        violence	14	hes pac ; his window ; i shov ; im lock ; is beat ; is hit ; its <night> ; kid told
        violence	14	laundry room ; mandon a ; matarno ; nosotro adentr ; out back ; put rat ; quit los
        violence	14	stepdad is ; tak perc ; tambien tom ; that guy ; the thumb ; the whetston
        violence	14	toward <kin> ; tumb la ; una <gun> ; una pistol ; whetston ; yel hel ; yern le
        violence	13	<buy> <child> ; <friend> pul ; <hear> bf ; <intoxicated> <alcohol> ; <lock> <go>
        violence	13	<photo> <room> ; <room> tap ; <say> <soon> ; <stranger> hast ; <tool> <friend>
        violence	13	amar a ; apunt a ; at six ; ataud ; back door ; be back ; bring that ; busc al ; by at
        violence	13	cantaloup ; cigaret out ; deteng ; di un ; drov my ; el fier ; estoy <lock> ; fier
        violence	13	get us ; hand round ; has <blade> ; has <kin> ; hel <put> ; hel put ; her window
        violence	13	him has ; ive sharpen ; me right ; muj hast ; navaj en ; one thru ; only yes ; pin on
        violence	13	se dond ; smash ; squeez til ; the doorknob ; the dud ; tonight and ; turtleneck
        violence	13	us <past> ; vend a ; went aft
        violence	12	<afraid> myself ; <asleep> <clothes> ; <blade> debaj ; <blade> on ; <bodypart> hac
        violence	12	<bodypart> int ; <break> <container> ; <clothes> she ; <consume> out
        violence	12	<container> <blade> ; <eat> how ; <happy> he ; <headface> was ; <hear> <fall>
        violence	12	<night> <blade> ; <opening> bet ; <partner> if ; <phone> rap ; <say> gon
        violence	12	<try> <hear> ; <withdrawal> the ; a blad ; a mat ; a quem ; answer only ; apunal
        violence	12	at car ; been <blade> ; been sharpen ; blad in ; boyfriend is ; con <gun> ; correte
        violence	12	de cruz ; decent guy ; door bet ; drop him ; from outsid ; from them ; ground 0
        violence	12	hav til ; he hom ; hel <blood> ; hel cut ; her car ; hes beat ; hes stand
        violence	12	him <outdoors> ; him outsid ; his smok ; im wear ; just graduat ; kid tablet
        violence	12	kitchen knif ; knob ; left sinc ; mor tim ; my stash ; no only ; off shift
        violence	12	open addres ; pac ; pod <asleep> ; pod dorm ; pt <hit> ; pt restraint ; push my
        violence	12	said tonight ; scar myself ; se sent ; sew scissor ; shov ; six he ; son fath
        violence	12	testifi ; the crib ; the platform ; toward ; us <leave> ; viendom ; week stil
        violence	12	who <law> ; who sold ; whoev took ; wif if ; with <build> ; with sew
        violence	11	<amount> y ; <angry> <kill> ; <blade> <drive> ; <break> my ; <fire> <opening>
        violence	11	<fire> <room> ; <fire> ex ; <go> <kill> ; <go> ive ; <gun> <day> ; <gun> <stimulant>
        violence	11	<gun> at ; <hear> <hit> ; <hear> <put> ; <hear> his ; <height> me ; <hit> my
        violence	11	<hit> set ; <key> <continue> ; <kill> al ; <need> <gun> ; <official> or
        violence	11	<opening> sinc ; <phone> plac ; <say> <crash> ; <threat> <drive> ; a encontr ; a ham
        violence	11	afuer con ; afuer de ; ahi nadi ; and hes ; at today ; been park ; bien <confused>
        violence	11	bien loc ; cabez a ; cal plac ; cervez y ; chap ; cuchil a ; door get ; dres acros
        violence	11	ell camin ; escopet ; escuadr ; esquin con ; est del ; estoy encer ; f whisp
        violence	11	fir escap ; fractur la ; golpe ; has nam ; he measur ; hel <fire> ; hes high
        violence	11	hes outsid ; hes stil ; hes walk ; his po ; hit her ; im <soon> ; im next
        violence	11	inquiry for ; its at ; knif ; knif now ; la <lock> ; la escopet ; la escuadr
        violence	11	light off ; m assault ; m yel ; machet and ; machet in ; managu ; mar me ; martil
        violence	11	mat al ; me avent ; me first ; me vendi ; meth she ; my bel ; my fist ; neighbor with
        violence	11	niet le ; nino al ; nos <threat> ; nos amenaz ; novi me ; only <put> ; only put
        violence	11	pantry with ; parej ; partn crack ; prob ni ; spat ; stov ring ; swing set ; the deer
        violence	11	the land ; the shap ; then me ; threw my ; throat and ; thru wal ; tonight ; truck pul
        violence	11	tumb ; two babi ; up or ; wel see ; with bat ; wrench ; yard now ; you tonight
        violence	11	zip <rope> ; zip tie ; zon <blade> ; zon knif
        violence	10	0 swung ; <break> un ; <colleague> <hit> ; <continue> <angry> ; <drive> <angry>
        violence	10	<drive> <blade> ; <fall> him ; <fire> open ; <go> at ; <gun> <kin> ; <gun> <see>
        violence	10	<gun> on ; <hit> <opening> ; <hold> <appointment> ; <homeless> <colleague>
        violence	10	<law> <rope> ; <lock> <room> ; <lock> <take> ; <money> <chestheart>
        violence	10	<opioid> <unreal> ; <outdoors> <gun> ; <partner> down ; <promise> hel
        violence	10	<stop> <headface> ; <stranger> <fire> ; <take> near ; <think> <opening>
        violence	10	<threat> <kin> ; <tool> thi ; <write> hes ; a <gun> ; a cen ; a gun ; a skillet
        violence	10	acros <bodypart> ; acros kne ; afil el ; al que ; and correte ; and escond
        violence	10	and squeez ; are <soon> ; are mark ; are next ; arm if ; at me ; at neighbor ; at staf
        violence	10	avent la ; back <write> ; back im ; bat at ; beat her ; beaten up ; bedroom
        violence	10	behind min ; bf <stimulant> ; brandish ; break her ; cint en ; closet with
        violence	10	compadr en ; con <blade> ; corner ; correte a ; cuand <consume> ; deer rifl
        violence	10	desk open ; door at ; driveway ; due <home> ; due hom ; duty to ; el bat ; en <hear>
        violence	10	en voz ; every knif ; ex just ; finger on ; fist on ; from laundry ; gasolin and
        violence	10	gon go ; gon stab ; got what ; guy i ; ham in ; hav key ; he catch ; he lin
        violence	10	height of ; hel <break> ; hel break ; her glas ; hes <continue> ; hes <kill>
        violence	10	hes driv ; hes hom ; hes in ; hes pour ; his cigaret ; his fist ; his oatmeal
        violence	10	his shotgun ; his waistband ; hold knif ; hom friday ; hombr con ; hoy él
        violence	10	husband im ; hydrocodon / ; i push ; idl ; in bg ; inform me ; injur the ; insid it
        violence	10	iron ; is hurt ; it <official> ; iv pol ; light open ; lo van ; lock my ; machet und
        violence	10	me empuj ; me volte ; meant it ; meth couch ; mi mar ; money so ; nos <kill> ; nos mat
        violence	10	off what ; our drywal ; outsid ; outsid her ; owe and ; parej me ; park acros
        violence	10	pati with ; por <eat> ; pt drink ; punch her ; quebr un ; quedit ; quien <order>
        violence	10	quien mand ; rn hes ; sat out ; section so ; sho she ; shoot her ; shotgun ; shov her
        violence	10	siz and ; skillet ; sra en ; stab me ; stair and ; stair last ; step thi ; stepdad in
        violence	10	sunglas ; swear hel ; the belt ; the bolt ; the height ; the machet ; the neck
        violence	10	them ther ; threaten ; ver quien ; vuelta a ; warehous that ; wasnt kid ; went out
        violence	10	whisper ; whisper husb ; who <bodysound> ; whoev <say> ; with <blade> ; with room
        violence	10	wont walk ; wouldnt be ; y hoy ; yel ; yes /
        violence	9	/ <record> ; / no ; 0 dominican ; <angry> <stranger> ; <blade> <clothes>
        violence	9	<blade> <furniture> ; <blade> <hit> ; <bodypart> round ; <break> her ; <calm> by
        violence	9	<colleague> wel ; <continue> im ; <day> él ; <drive> van ; <fall> <write>
        violence	9	<furniture> <hit> ; <furniture> against ; <furniture> just ; <give> vuelta
        violence	9	<go> <blade> ; <gun> <drive> ; <hit> <lock> ; <hit> <room> ; <hit> <tool>
        violence	9	<home> <tool> ; <intoxicated> <hit> ; <job> nam ; <kin> <hit> ; <law> <night>
        violence	9	<medicine> si ; <night> <hit> ; <night> <hold> ; <opening> <week> ; <opening> as
        violence	9	<opening> con ; <pain> you ; <phone> <tool> ; <room> <afraid> ; <room> <opening>
        violence	9	<room> onc ; <say> <gun> ; <say> hel ; <see> <key> ; <see> spot ; <stimulant> <afraid>
        violence	9	<stranger> <hit> ; <unreal> <need> ; <water> without ; a lamp ; a rib ; a zip
        violence	9	again im ; all goe ; as for ; ban con ; bedroom door ; bedroom window ; broth counselor
        violence	9	buri her ; carport with ; cha at ; chain on ; christma he ; claw my ; cleav
        violence	9	clinic got ; closet con ; com befor ; dandol vuelta ; detox transf ; did it ; downstair
        violence	9	draw of ; dres against ; edg on ; esper en ; even it ; ex ; foreman has ; fre <daytime>
        violence	9	golpe a ; gon <put> ; gon put ; he drink ; he found ; he laid ; he told ; head in
        violence	9	her pin ; her tonight ; hes <outdoors> ; hes nin ; hes off ; hurt you ; i scar
        violence	9	im outsid ; is chas ; it bought ; joplin ; kick the ; kid up ; la polici ; lawy he
        violence	9	le vendi ; left its ; listen and ; m <continue> ; m stil ; m wont ; me min ; me rn
        violence	9	me tap ; mean it ; medi mi ; mi puert ; my stepfath ; new man ; night it ; no medi
        violence	9	nobody <leave> ; nombr del ; nos <partner> ; now swing ; old offic ; on pcp
        violence	9	oth <headface> ; our upstair ; over noth ; park van ; pin in ; por fuer ; port bien
        violence	9	psych ed ; quit las ; raj la ; refund or ; rifl out ; roommat last ; said if ; sali por
        violence	9	saw spot ; say ex ; say rehab ; see his ; seman dic ; shap of ; sheetrock ; smok her
        violence	9	su almoh ; swear he ; swing ; swung a ; tabla ; tear up ; the <gun> ; the bedroom
        violence	9	the gray ; the throat ; ther <hold> ; ther hold ; to <kill> ; to burn ; today
        violence	9	told two ; two men ; una com ; want refund ; was jok ; wat at ; way or ; what tim
        violence	9	wher and ; whisper hes ; would see ; y i ; y tequil ; year easy ; yel in ; you <night>
        violence	9	your guy ; your street
        violence	8	+ kid ; 0 coworker ; 0 pul ; 0 staf ; <always> <gun> ; <angry> <blood> ; <blade> a
        violence	8	<blade> en ; <blade> in ; <bodypart> <money> ; <bodypart> hasnt ; <breath> <give>
        violence	8	<child> <sad> ; <child> til ; <clean> abiert ; <clean> she ; <colleague> int
        violence	8	<count> back ; <count> he ; <crash> <room> ; <day> check ; <emergency> <soon>
        violence	8	<fire> <fluid> ; <gun> <threat> ; <headface> <hot> ; <headface> al ; <hit> <drive>
        violence	8	<hit> <needle> ; <hit> an ; <home> good ; <home> knock ; <kill> <eat> ; <kill> <home>
        violence	8	<kill> <stranger> ; <kill> the ; <kin> pul ; <kin> right ; <lock> <blade> ; <moment> pd
        violence	8	<money> mis ; <night> he ; <opening> <moment> ; <opening> <say> ; <opening> rn
        violence	8	<opening> with ; <pain> <colleague> ; <room> <blade> ; <room> to ; <rope> <hear>
        violence	8	<say> nobody ; <say> se ; <threat> ; <try> not ; <wait> away ; a <blade> ; a <tool>
        violence	8	a pan ; a pat ; a pistol ; a todo ; a tv ; afil ; afuer en ; against the ; al patron
        violence	8	already sold ; amenaz a ; and asi ; and down ; and say ; and vodk ; are <withdrawal>
        violence	8	are kick ; arm wont ; arrastr del ; arrow ; beat ; been <drive> ; bf ; bf has ; block #
        violence	8	bols y ; break the ; broth kil ; bullet for ; buri ; bus far ; cal dic ; chas our
        violence	8	cint ; cintur y ; con machet ; con un ; cuchil de ; dij tu ; dond estacion ; dont giv
        violence	8	door ; door as ; door rn ; door told ; down again ; draw now ; draw the ; dry <water>
        violence	8	dtr drink ; easy one ; ech llav ; ed charg ; el compadr ; els <say> ; empuj ; escondimo
        violence	8	escuadr de ; est golpe ; ex roommat ; fac again ; fami say ; fath with ; fia
        violence	8	fing mark ; finish it ; fist ; fractur ; fuer y ; girlfriend has ; going i ; gon <hit>
        violence	8	gon beat ; has bus ; has ten ; hasnt gon ; hav mayb ; he <kill> ; he explain ; he held
        violence	8	he hit ; he load ; he only ; he pitch ; he put ; hed <put> ; hed put ; hel <consume>
        violence	8	hel use ; her lawy ; her scrub ; hes due ; him <put> ; hing off ; his <opening>
        violence	8	his bunkmat ; his finger ; his landlord ; hiz con ; hold fork ; hom good ; hous swing
        violence	8	hurt my ; i chok ; i dug ; i punch ; ill <kill> ; im put ; intern per ; irat
        violence	8	is <intoxicated> ; is drunk ; is kick ; is outsid ; its long ; knif in ; knock one
        violence	8	la vez ; laid the ; land then ; landlord knock ; landlord tenant ; lap say
        violence	8	le escondimo ; leg ask ; lip split ; low <hear> ; low voic ; m say ; man com ; man when
        violence	8	me est ; me tienen ; mi mism ; mom right ; mommy ; moth throat ; muert a ; my boyfriend
        violence	8	my cheek ; my easy ; my foreman ; my intak ; my lap ; neighbor has ; neighbor in
        violence	8	no answer ; no twic ; nobody <drive> ; now pd ; on <intoxicated> ; on bond ; on high
        violence	8	on open ; on spe ; out <give> ; over <hear> ; over nois ; own window ; pac in ; padlock
        violence	8	pap hes ; parej dic ; phon im ; pic a ; pic of ; pistol on ; plat no ; point <amount>
        violence	8	poison in ; problem <consume> ; pt <hear> ; put an ; rail tel ; record 0
        violence	8	regader abiert ; report ; restraint ; rol past ; s <calm> ; s calm ; said nobody
        violence	8	scream hel ; she flush ; she threw ; shoot his ; shut in ; slap me ; smash the
        violence	8	someth heavy ; someth long ; speak ill ; stab the ; stat he ; stay away ; tail
        violence	8	talk he ; tap and ; tap la ; tel his ; tel nobody ; the carport ; the chain
        violence	8	the distanc ; the fry ; the hair ; the ottoman ; ther with ; ther you ; tien <lock>
        violence	8	tien encer ; to break ; togeth lik ; tom y ; tonight me ; tonight to ; touch me
        violence	8	toward ex ; toward stepfath ; tra el ; try not ; u <consume> ; u get ; u smok
        violence	8	up treatment ; weigh les ; wel <see> ; wet pcp ; when mom ; whisper ex ; with <go>
        violence	8	with machet ; wont bend ; work of ; y <say> ; y dicen ; ya escogi ; yern me ; you driv
        violence	8	ystdy ; zapato puesto ; zer i ; él tom
        violence	7	<alcohol> el ; <amount> smal ; <blade> <day> ; <blade> <daytime> ; <blade> <need>
        violence	7	<blade> <outdoors> ; <bodypart> <say> ; <bodypart> til ; <break> <bodypart>
        violence	7	<breath> the ; <child> al ; <clean> <gun> ; <color> the ; <container> grand
        violence	7	<count> me ; <day> mak ; <die> her ; <die> und ; <fire> <asleep> ; <fire> <drive>
        violence	7	<fire> it ; <gun> acros ; <hear> her ; <hit> <break> ; <hit> <colleague>
        violence	7	<hit> <consume> ; <home> junto ; <hot> <moment> ; <insurance> <money> ; <key> <record>
        violence	7	<kill> <blade> ; <kill> <colleague> ; <kill> that ; <kin> <opening> ; <kin> <think>
        violence	7	<kin> id ; <kin> son ; <leave> le ; <lock> <clean> ; <moment> nam ; <night> it
        violence	7	<night> pour ; <official> com ; <opening> <bodypart> ; <opening> right
        violence	7	<outdoors> your ; <pain> <crowd> ; <pain> my ; <partner> im ; <partner> la
        violence	7	<phone> low ; <photo> the ; <promise> <take> ; <promise> he ; <put> an
        violence	7	<room> <partner> ; <room> thing ; <rope> <kin> ; <school> va ; <see> <order>
        violence	7	<see> his ; <see> quien ; <stranger> <bodysound> ; <stranger> off ; <take> lo
        violence	7	<take> x ; <threat> her ; <threat> to ; <tool> <hit> ; <wait> <opening>
        violence	7	<write> <photo> ; <year> easy ; a ment ; a platic ; a que ; abiert en ; aceit ; acros
        violence	7	adentr ; aid i ; air pump ; air the ; all even ; als use ; am <hear> ; am hear ; an he
        violence	7	and <breath> ; and <kill> ; and dand ; are <fluid> ; at dad ; b/g ; back she
        violence	7	balanc on ; barricad ; bath and ; beach towel ; beb si ; befor me ; being <take>
        violence	7	besid my ; bf <hit> ; botel grand ; bought 0 ; box so ; boyfriend hit ; bread knif
        violence	7	broth he ; buddy and ; burn it ; but min ; by tonight ; cal low ; car til ; carport
        violence	7	chain ; chang his ; clos enough ; co <job> ; coc nad ; cok togeth ; com get
        violence	7	con pistol ; cps moth ; crash in ; cry lin ; cuand nos ; cuel ; cuel y ; cuelg al
        violence	7	cun and ; cun con ; cut at ; de f ; deadbolt ; deb <count> ; dejam ; diari and ; dij a
        violence	7	dij y ; door right ; enfrent ; enough i ; escrib del ; est <night> ; est noch
        violence	7	even get ; ex <home> ; expuls ; extension cord ; f <hear> ; finish what ; first cop
        violence	7	for cigaret ; for groceri ; foundation ; front <opening> ; furth hx ; get dark
        violence	7	get hom ; given to ; gon for ; graph ; graph <write> ; graph pap ; ground befor
        violence	7	gun out ; happen ; has <gun> ; has gun ; hav anywher ; he <break> ; he <put>
        violence	7	he intend ; he let ; he mail ; he shov ; he sold ; headlight off ; hel ; her <drive>
        violence	7	her <key> ; her sho ; herman él ; hes <intoxicated> ; hes being ; hes break ; hes look
        violence	7	hes smash ; hijo lo ; him every ; him plac ; him tonight ; his kne ; his stepfath
        violence	7	hit me ; hous down ; hoy llev ; i behav ; i stuck ; im <outdoors> ; injur
        violence	7	isnt <asleep> ; it rn ; kid he ; kid out ; kitchen with ; la <blade> ; la navaj
        violence	7	la oll ; la pension ; lad de ; lady next ; last forty ; lat so ; leav in ; lin muffl
        violence	7	list und ; lo <kill> ; lo mat ; load the ; lot empti ; luz me ; m <kill> ; m hi
        violence	7	manag i ; mar and ; mayb eight ; me encer ; me with ; mi padrastr ; mor weekend ; muffl
        violence	7	my collarbon ; my landlord ; my own ; my stepdad ; my tir ; nam slow ; nam und
        violence	7	negotiator ; noch lo ; nos cas ; not walk ; novi la ; of kil ; on <clinician>
        violence	7	on graph ; on old ; on sherman ; on stair ; onlin ; only word ; or hel ; oth sid
        violence	7	otr <night> ; otr noch ; otro dos ; outpt counselor ; pac with ; padrastr ; pas ya ; pd
        violence	7	pd en ; peg otr ; per nadi ; phon to ; pictur my ; plan of ; point it ; polic took
        violence	7	primary <caretaking> ; primary car ; program said ; put my ; put two ; que al ; quebr
        violence	7	rat and ; remat ; removal ; rider ; rn he ; rob at ; roommat pul ; sat outsid ; say hel
        violence	7	say wait ; scissor ; se cae ; seat and ; second nam ; sent enfrent ; sharpen
        violence	7	sharpen and ; she <moment> ; she cry ; she hunt ; shovel ; sid my ; snap my
        violence	7	someth <hear> ; son crystal ; spr back ; stab him ; starv ; step it ; stretch and
        violence	7	stuck a ; supv ; swe on ; tabl all ; tech i ; ten to ; th <always> ; th every
        violence	7	that fir ; that should ; the apt ; the buckl ; the fork ; the mow ; the supervisor
        violence	7	the turn ; the voic ; them <outdoors> ; them park ; thes and ; thi <night> ; thi <room>
        violence	7	thi trail ; throw <furniture> ; thursday she ; tim im ; to <fire> ; to harm ; to settl
        violence	7	to warn ; togeth him ; tonight the ; tra a ; traig la ; tremor hr ; u in ; una sil
        violence	7	up say ; us ; us monday ; us onc ; va a ; va program ; vez del ; vien ; voicemail to
        violence	7	voy me ; voz muy ; waistband ; walk round ; was calm ; wasnt <happy> ; we both
        violence	7	which corn ; who all ; who sleep ; wif whisper ; with scissor ; work all ; would mak
        violence	7	y ahorit ; y dic ; y dij ; y mas ; ya traig ; ya vien ; yo <consume> ; you <soon>
        violence	7	your <die> ; your <stranger> ; zip and
        violence	6	+ puk ; / n ; 0 dopesick ; 0 someth ; 0 tra ; <amount> around ; <angry> hes
        violence	6	<asleep> acros ; <asleep> are ; <asleep> by ; <awake> <money> ; <blade> <see>
        violence	6	<blade> <threat> ; <blade> <trade> ; <blade> to ; <bodypart> apretandom ; <buy> <kin>
        violence	6	<child> over ; <clean> im ; <clinician> <kill> ; <clothes> wer ; <colleague> <headface>
        violence	6	<colleague> hes ; <consume> <rope> ; <continue> then ; <die> <try> ; <drive> <break>
        violence	6	<drive> <breath> ; <drive> just ; <eat> whil ; <feel> me ; <fire> the
        violence	6	<fluid> <clinician> ; <friend> <blade> ; <friend> <gun> ; <furniture> <opening>
        violence	6	<furniture> his ; <give> <blade> ; <go> <fire> ; <gun> <say> ; <headface> <continue>
        violence	6	<headface> an ; <headface> cer ; <headface> they ; <headface> und ; <hear> <consume>
        violence	6	<hear> <medicine> ; <hear> ex ; <hit> <blade> ; <hit> <hear> ; <hit> <need>
        violence	6	<hit> <night> ; <hit> <say> ; <hold> our ; <hold> someth ; <home> <blade>
        violence	6	<home> <hit> ; <home> <media> ; <home> <money> ; <intoxicated> <intoxicated>
        violence	6	<kill> <partner> ; <kill> por ; <kin> how ; <lock> <phone> ; <night> any
        violence	6	<official> <opening> ; <opening> <blade> ; <opening> <fire> ; <opening> my
        violence	6	<opening> thi ; <outdoors> est ; <palecolor> <leave> ; <partner> <room> ; <photo> mia
        violence	6	<pill> <job> ; <pill> ni ; <promise> <night> ; <put> <gun> ; <put> <height> ; <put> u
        """
}
