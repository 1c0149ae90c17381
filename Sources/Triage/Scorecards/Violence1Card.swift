extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-76	=
        violence	47	chok me
        violence	37	<hit> <kin> ; to hurt
        violence	36	un <blade>
        violence	35	crowb
        violence	34	the bat
        violence	33	bat ; est <hit> ; gas can ; hi toward
        violence	32	cam at ; swung
        violence	31	clr answer ; just <hit> ; machet
        violence	29	<withdrawal> <opening> ; a bat ; knif to ; punch
        violence	28	<drive> iron ; chok ; gon shoot ; tir iron
        violence	27	<kill> <kin> ; <kill> my ; hel <kill> ; is <hit> ; to <pain>
        violence	26	<past> over ; est peg ; swing a
        violence	25	answer y ; pistol
        violence	24	<hear> hes ; <kill> his ; down ther ; us leav ; which <room>
        violence	23	heavy in ; my door ; of shel ; peer with ; punch me ; say next ; throat ; un <needle>
        violence	23	un tub
        violence	22	<always> <blade> ; <angry> hel ; <hit> <moment> ; <partner> <hit> ; a crowb
        violence	22	acros his ; fir to ; set <fire> ; set fir ; un cuchil ; which room
        violence	21	<hit> her ; at knifepoint ; del pel ; gon <kill> ; hand around ; hear his ; knifepoint
        violence	21	mi parej ; owe cam ; stab ; was stand
        violence	20	<goodbye> <gun> ; <opening> <gun> ; <pain> <kin> ; bg ; enfrent y ; gas <container>
        violence	20	golpiz ; is hit ; jump me ; no sho ; nobody leav ; una golpiz
        violence	19	<blade> <kin> ; <blade> <moment> ; <blade> <say> ; <night> <tool> ; beat on
        violence	19	child cry ; gaug ; gf <lock> ; her key ; hes <hit> ; nos va ; stepfath ; to stab
        violence	18	<bodypart> around ; <go> <pain> ; <hit> a ; <home> <kill> ; <kill> her ; <partner> me
        violence	18	<phone> pd ; <threat> <kill> ; cal pd ; chew on ; ex has ; gav phon ; gf <give>
        violence	18	hatchet ; hes <drive> ; hes <go> ; in piec ; light fluid ; pistol y ; puert con
        violence	18	susur ; todo adentr ; with then
        violence	17	<blade> ; <drive> acros ; <gun> <opening> ; <hit> <partner> ; <hit> me
        violence	17	<partner> <headface> ; <play> bat ; <stranger> when ; a machet ; afuer ; cav
        violence	17	claw <tool> ; claw ham ; crib hold ; el cint ; ex is ; gon quiet ; guy to ; has grandm
        violence	17	hes <withdrawal> ; hes hit ; hes kick ; hes one ; his window ; just hit ; larg <eat>
        violence	17	outsid with ; punch my ; que hoy ; si vuelv ; someth heavy ; threw a ; tim he
        violence	17	un machet ; él adentr
        violence	16	0 mm ; <bodypart> an ; <say> <fire> ; <soon> tim ; <stranger> <gun> ; <threat> <crowd>
        violence	16	and smil ; answer yes ; box cut ; court has ; del <headface> ; ex new ; gasolin
        violence	16	hal with ; he chok ; hes <money> ; him <hear> ; hous until ; kid back ; kid door
        violence	16	m <angry> ; mm ; next tim ; night say ; one <appointment> ; open lin ; peg ahorit
        violence	16	shoot my ; stepdad ; whip my ; who rattl ; yel hel
        violence	15	0 gaug ; <bodypart> if ; <bodypart> mark ; <build> <blade> ; <fire> <home>
        violence	15	<hit> <clinician> ; <kin> pin ; <phone> <threat> ; a countdown ; and dic ; basebal bat
        violence	15	boyfriend is ; cav his ; child on ; countdown ; daught by ; de cruz ; fier en
        violence	15	flush his ; glock ; graduat inpatient ; ham ; has nam ; he <outdoors> ; he in
        violence	15	he park ; her jaw ; hes idl ; hes pac ; hurt peopl ; lock in ; mat a ; me vuelv
        violence	15	moth id ; nit he ; nosotro adentr ; oil at ; one show ; photo of ; pleas my ; point my
        violence	15	pour gas ; senor susur ; stab his ; stepdad is ; swear he ; the cleav ; tonight and
        violence	15	toward <kin> ; wav a ; who testifi
        violence	14	<blade> <take> ; <bodysound> <job> ; <friend> pul ; <gun> down ; <hear> bf
        violence	14	<hear> clos ; <kill> <colleague> ; <partner> <intoxicated> ; <put> <bodypart>
        violence	14	<put> <kill> ; <put> rat ; <room> hed ; <room> yes ; <say> <kill> ; <say> quedit
        violence	14	a hatchet ; a tag ; ahorit tra ; ceril ; cervez y ; con matarno ; driv and ; el <rope>
        violence	14	espos and ; ground tonight ; habl quedit ; he knock ; he stand ; her car ; heroin he
        violence	14	his fentanyl ; his trunk ; im lock ; kil my ; kne wait ; kneecap ; knob off ; lin open
        violence	14	matarno ; me an ; mor tim ; one thru ; only yes ; out back ; oyen golp ; pantry with
        violence	14	pepperoni ; put rat ; quedit ; rat <kill> ; rat poison ; room yes ; se dond
        violence	14	squeez til ; that guy ; the pantry ; threaten ; threaten to ; thud ; todo usted
        violence	14	tumb la ; una <gun> ; una pistol ; voic clos ; wel over ; went aft ; yern le
        violence	13	<always> <hit> ; <child> up ; <go> ive ; <gun> ; <gun> from ; <headface> <kin>
        violence	13	<hit> <break> ; <hit> my ; <opening> sinc ; <outdoors> <gun> ; <room> tap
        violence	13	<rope> <hear> ; <take> <threat> ; <think> una ; <tool> <friend> ; amar a ; and hes
        violence	13	be back ; both do ; busc al ; desarmador ; el fier ; f i ; has <kin> ; he brok
        violence	13	hel <blood> ; hel cut ; hel shoot ; her <opening> ; hes beat ; is <threat> ; is beat
        violence	13	ive sharpen ; kid told ; la chap ; larg pepperoni ; m yel ; mandon a ; mark on ; pac
        violence	13	park acros ; pin on ; shotgun ; tambien tom ; the dud ; the thumb ; the whetston
        violence	13	tonight ; turtleneck in ; whetston ; whoev talk ; wil shoot ; yes larg
        violence	12	<afraid> myself ; <amount> y ; <asleep> <clothes> ; <bodypart> hac ; <bodypart> int
        violence	12	<break> <child> ; <clothes> she ; <consume> out ; <fire> <room> ; <go> <kill>
        violence	12	<gun> <drive> ; <hear> <fall> ; <height> me ; <kill> <official> ; <opening> off
        violence	12	<photo> <room> ; <say> <soon> ; <stranger> hast ; <threat> <colleague>
        violence	12	<withdrawal> the ; a mat ; a quem ; abuel niet ; answer only ; apunal ; at car
        violence	12	at six ; ataud ; avent la ; bedroom door ; been park ; blad in ; bring that ; chok her
        violence	12	cigaret out ; collarbon fx ; con <blade> ; di un ; drop him ; fier ; fr er
        violence	12	from outsid ; from them ; golpe ; has <blade> ; he hom ; hel <put> ; hel put
        violence	12	her tonight ; hes outsid ; hes stand ; his smok ; hit her ; im wear ; kid tablet
        violence	12	knif now ; left sinc ; m threaten ; meant it ; mi mar ; muj hast ; my lap ; no only
        violence	12	novi me ; outsid her ; parej ; pod <asleep> ; pod dorm ; scar myself ; sew scissor
        violence	12	shoot her ; text a ; the belt ; the doorknob ; the land ; the platform ; the shap
        violence	12	then me ; us <leave> ; with <build> ; with sew ; yel ; zon <blade> ; zon knif
        violence	11	<angry> <kill> ; <blade> <furniture> ; <blade> en ; <blade> und ; <break> <container>
        violence	11	<container> <blade> ; <drive> <angry> ; <fire> <fluid> ; <gun> <kin> ; <gun> at
        violence	11	<hear> <hit> ; <hit> <opening> ; <hit> <room> ; <hold> <blade> ; <kill> al
        violence	11	<night> <hit> ; <opening> <moment> ; <partner> down ; <partner> if ; <phone> plac
        violence	11	<promise> he ; <promise> hel ; <say> gon ; <say> hel ; <stop> <headface>
        violence	11	<threat> <drive> ; <try> <hear> ; a blad ; a encontr ; a ham ; a zon ; afuer con
        violence	11	afuer de ; al que ; amenaz a ; at me ; at neighbor ; been <blade> ; been sharpen
        violence	11	brandish ; brok my ; cal plac ; chap ; com befor ; con <gun> ; correte ; cuchil a
        violence	11	dad cal ; deer rifl ; drov my ; el bat ; el canal ; ground 0 ; ham and ; ham in
        violence	11	hav til ; hed finish ; hel <consume> ; hel <fire> ; hel use ; hes <break> ; hes high
        violence	11	hes hom ; hes walk ; his <opening> ; i push ; inquiry for ; just graduat
        violence	11	kitchen knif ; knob ; lin dead ; machet in ; mat al ; my fist ; my stash ; navaj en
        violence	11	nos <kill> ; nos mat ; over noth ; psych ed ; punch her ; said tonight ; se sent
        violence	11	shap of ; son fath ; stair last ; stov ring ; swear hel ; tail ; testifi ; truck pul
        violence	11	tumb ; up or ; viendom ; week stil ; whisper ; who <law> ; whoev took ; wif if
        violence	11	yard now ; yes / ; zip <rope> ; zip tie
        violence	10	/ no ; <angry> <stranger> ; <break> un ; <calm> is ; <child> <sad> ; <colleague> <hit>
        violence	10	<color> i ; <drive> <blade> ; <fall> him ; <go> <blade> ; <go> at ; <gun> <see>
        violence	10	<gun> <stimulant> ; <headface> was ; <hear> <count> ; <hear> his ; <hit> <lock>
        violence	10	<homeless> <colleague> ; <key> <continue> ; <kin> <hit> ; <lock> <go> ; <lock> <room>
        violence	10	<need> <gun> ; <official> or ; <room> <opening> ; <stranger> <fire> ; <stranger> <hit>
        violence	10	<think> <opening> ; <threat> <kin> ; <tool> thi ; <write> hes ; a gun ; amenaz
        violence	10	back im ; behind min ; bf <stimulant> ; by at ; cabez a ; chain on ; closet con
        violence	10	con <town> ; con cond ; cuand <consume> ; dandol vuelta ; desk open ; detox transf
        violence	10	door at ; driveway ; dud ; esquin con ; est del ; estoy <lock> ; ex ; ex just
        violence	10	fist on ; golpe a ; gun at ; guy i ; he <kill> ; he drink ; he text ; he wak
        violence	10	her glas ; her window ; hes <kill> ; hes <outdoors> ; hes driv ; hes in ; his fist
        violence	10	husband im ; idl ; im <soon> ; im next ; im outsid ; in bg ; inpatient ; iron
        violence	10	is hurt ; is outsid ; its at ; iv pol ; landlord tenant ; laundry room ; light off
        violence	10	m assault ; me avent ; me empuj ; me est ; me right ; me vendi ; me volte ; mean it
        violence	10	meth she ; my fac ; neighbor with ; niet le ; nino al ; no <key> ; only <put>
        violence	10	only put ; open addres ; order residential ; outsid ; owe and ; partn crack
        violence	10	pistol in ; pt drink ; puert y ; quebr un ; quien <order> ; quien mand ; quit las
        violence	10	quit los ; rum is ; said if ; sali por ; se oyen ; seg ; sink with ; siz and
        violence	10	smok her ; spat ; stab me ; stere ; sunglas ; the bolt ; the chain ; the crib
        violence	10	the deer ; the distanc ; the machet ; the shotgun ; the throat ; thru wal ; tonight to
        violence	10	two babi ; ver quien ; wasnt kid ; wel see ; what the ; what tim ; whisper husb
        violence	10	wil <kill> ; wouldnt be ; y hoy ; y tequil ; your guy
        violence	9	/ <record> ; 0 coworker ; 0 dominican ; <blade> <clothes> ; <blade> <need>
        violence	9	<blade> debaj ; <blade> in ; <break> her ; <colleague> assault ; <color> the
        violence	9	<continue> <angry> ; <drive> van ; <fire> open ; <fire> that ; <furniture> <hit>
        violence	9	<furniture> just ; <gun> <day> ; <gun> on ; <hold> <appointment> ; <intoxicated> <hit>
        violence	9	<job> nam ; <law> <rope> ; <lock> <blade> ; <lock> <take> ; <moment> nam ; <moment> pd
        violence	9	<money> <chestheart> ; <night> he ; <opening> as ; <opioid> <unreal> ; <pain> my
        violence	9	<room> <afraid> ; <room> <hold> ; <say> <crash> ; <say> <gun> ; <say> se
        violence	9	<see> <color> ; <see> spot ; <stranger> own ; <take> <blade> ; <unreal> <need>
        violence	9	<wait> <opening> ; a <blade> ; a cen ; a zip ; acros <bodypart> ; acros kne ; afil el
        violence	9	all even ; and escond ; and pric ; are <soon> ; are next ; arm if ; back she ; ban con
        violence	9	barricad ; beat ; bedroom ; been <drive> ; befor breakfast ; bf ; box so
        violence	9	broth counselor ; camin de ; cantaloup ; cint en ; claw my ; cleav ; clinic got
        violence	9	closet with ; cok togeth ; compadr en ; corner ; correte a ; cuand and ; deteng
        violence	9	did it ; door ; due <home> ; due hom ; duty to ; ech llav ; el lun ; escopet
        violence	9	est <night> ; est golpe ; est noch ; estoy encer ; even it ; every knif ; f <hear>
        violence	9	fami say ; fing mark ; finger on ; finish what ; fractur la ; gasolin and ; gon go
        violence	9	gon stab ; got what ; hand round ; he catch ; he lin ; he measur ; he pitch ; head in
        violence	9	height of ; hel <break> ; hel break ; hes <intoxicated> ; hes off ; his cigaret
        violence	9	his kne ; his oatmeal ; his stepfath ; hombr con ; hoy él ; hurt my ; i shov
        violence	9	is drunk ; is threaten ; it bought ; kid up ; knif ; knuckl to ; la <lock> ; la escopet
        violence	9	la polici ; land then ; le vendi ; light open ; lin <die> ; listen and ; lock my
        violence	9	m flat ; m wont ; me first ; me min ; meth couch ; mommy ; my bel ; my stepdad
        violence	9	nam und ; negotiator ; neighbor has ; new man ; niet 0 ; now pd ; now swing ; old offic
        violence	9	oth <headface> ; our drywal ; over <hear> ; over nois ; pac in ; park van ; pati with
        violence	9	pic a ; por <eat> ; por fuer ; problem <consume> ; report ; rifl out ; roommat last
        violence	9	sat out ; saw spot ; second nam ; seman dic ; she threw ; sho she ; shovel ; smash
        violence	9	sra en ; stab the ; stepdad in ; swing ; swung at ; that <hospital> ; the bedroom
        violence	9	the carport ; the claw ; the gray ; the height ; the pillow ; them ther ; tien <lock>
        violence	9	tien encer ; to burn ; today ; tom y ; toward ; toward ex ; turtleneck ; two men
        violence	9	vend a ; was jok ; went out ; whisper ex ; whoev <say> ; with room ; wrench
        violence	9	you tonight ; your street ; ystdy ; él <asleep> ; él tom
        violence	8	0 pul ; 0 swung ; <alcohol> <amount> ; <always> <gun> ; <blade> <daytime>
        violence	8	<blade> <drive> ; <blade> <hit> ; <blade> on ; <bodypart> hasnt ; <break> <opening>
        violence	8	<break> my ; <breath> <give> ; <calm> by ; <colleague> wel ; <continue> im
        violence	8	<count> back ; <day> alguien ; <day> él ; <emergency> <soon> ; <feel> me
        violence	8	<fire> <drive> ; <fire> ex ; <furniture> against ; <give> vuelta ; <headface> und
        violence	8	<hear> <put> ; <hit> <drive> ; <hit> <tool> ; <hit> set ; <home> <tool> ; <home> junto
        violence	8	<home> knock ; <kill> <eat> ; <kill> <stranger> ; <kill> the ; <kin> pul ; <kin> son
        violence	8	<kin> with ; <leave> <awake> ; <leave> thi ; <night> <hold> ; <opening> <bodypart>
        violence	8	<opening> thi ; <pain> <colleague> ; <partner> <amount> ; <partner> <room>
        violence	8	<phone> <tool> ; <room> <blade> ; <room> to ; <say> nobody ; <school> <treatment>
        violence	8	<see> <key> ; <soon> one ; <stop> what ; <stranger> com ; <threat> her ; <try> not
        violence	8	<wait> away ; a <gun> ; a <kill> ; a <tool> ; a lamp ; a pan ; a que ; a tv ; accept
        violence	8	acuest a ; adentr ; afil ; afuer en ; again im ; al patron ; all goe ; and quiet
        violence	8	are mark ; arm wont ; as for ; asleep she ; at today ; back door ; bedroom window
        violence	8	being <take> ; bf <hit> ; bien <confused> ; bien loc ; block # ; boyfriend hit
        violence	8	break her ; broth kil ; bullet for ; cal dic ; cal ive ; cam hoy ; carport
        violence	8	carport with ; cha at ; chain ; chang his ; christma he ; cintur y ; com get ; con un
        violence	8	dij tu ; dont giv ; downstair ; draw now ; draw of ; dres acros ; dres against
        violence	8	easy one ; edg on ; el martil ; empuj ; en <hear> ; en voz ; escuadr ; escuadr de
        violence	8	esper en ; f whisper ; fifth and ; fist ; for groceri ; foreman has ; foundation
        violence	8	fuer y ; going i ; gon <hit> ; gon <put> ; gon beat ; gon put ; hasnt gon ; hav mayb
        violence	8	he explain ; he laid ; he put ; hel ; hel kil ; her <drive> ; her pin ; hes being
        violence	8	hes com ; hes nin ; hes stil ; hijo lo ; his bunkmat ; his shotgun ; hit me
        violence	8	hom friday ; hous swing ; i chok ; i punch ; i scar ; im <outdoors> ; im put
        violence	8	is <intoxicated> ; is chas ; is kick ; it eith ; it rn ; its long ; joplin ; kick the
        violence	8	kil and ; knock one ; la escuadr ; la pension ; la vez ; landlord knock ; lap say
        violence	8	leav in ; leav thi ; leg ask ; let ; long paus ; m <continue> ; m stil ; man when
        violence	8	mar me ; me tienen ; meth positiv ; mi padrastr ; mi puert ; money so ; my cheek
        violence	8	my easy ; my foreman ; my own ; next one ; night it ; no salg ; no twic ; noch lo
        violence	8	nombr del ; novi la ; off shift ; on open ; on pcp ; on spe ; onlin ; ottoman
        violence	8	our upstair ; out <give> ; outpt counselor ; own head ; oyen ; padlock ; padrastr
        violence	8	pap hes ; pic of ; pin in ; program said ; pt <hear> ; put an ; rail tel ; raj la
        violence	8	record 0 ; refund or ; rn hes ; roommat pul ; say ex ; say need ; say rehab
        violence	8	scream hel ; seat and ; see his ; she flush ; she giv ; shoot his ; slap me ; smash the
        violence	8	spe in ; spic <consume> ; stair and ; stay away ; stomp ; su almoh ; swing set ; tabla
        violence	8	tel his ; tel nobody ; the fork ; the hair ; the ottoman ; the turn ; ther <hold>
        violence	8	ther hold ; ther with ; thi <room> ; throat and ; throw it ; togeth lik
        violence	8	toward stepfath ; tra a ; try not ; twic today ; u <consume> ; u get ; u smok ; una com
        violence	8	vuelta a ; want refund ; wasnt <happy> ; wat at ; wher and ; who <bodysound> ; with bat
        violence	8	with scissor ; wont bend ; wont turn ; wont walk ; y <say> ; y dic ; y i ; ya vien
        violence	8	year easy ; yel in ; yel that ; zer i ; él <consume>
        violence	7	+ kid ; 0 staf ; <angry> <blood> ; <blade> a ; <blade> to ; <bodypart> <money>
        violence	7	<bodypart> <say> ; <breath> the ; <buy> <child> ; <calm> <calm> ; <child> til
        violence	7	<clean> abiert ; <color> <hold> ; <container> grand ; <continue> then ; <day> <past>
        violence	7	<day> mak ; <drive> <break> ; <fire> it ; <friend> <blade> ; <go> <fire> ; <happy> he
        violence	7	<headface> <hot> ; <headface> al ; <headface> an ; <hear> her ; <hit> <colleague>
        violence	7	<hit> <needle> ; <hit> <say> ; <hit> contr ; <home> <blade> ; <home> <money>
        violence	7	<hot> <moment> ; <intoxicated> <opening> ; <kill> <partner> ; <kill> him ; <kill> that
        violence	7	<kin> <bodypart> ; <kin> <opening> ; <kin> how ; <kin> id ; <law> <night>
        violence	7	<lock> <town> ; <medicine> si ; <money> mis ; <night> it ; <night> pour ; <opening> bet
        violence	7	<opening> con ; <opening> rn ; <opening> with ; <outdoors> your ; <pain> <crowd>
        violence	7	<photo> the ; <put> <gun> ; <room> con ; <room> onc ; <room> thing ; <see> <order>
        violence	7	<see> quien ; <start> <hit> ; <stimulant> togeth ; <stop> <start> ; <take> <fire>
        violence	7	<threat> ; <threat> a ; <water> without ; a basebal ; a ment ; a pat ; a platic ; a rib
        violence	7	a todo ; aceit ; acros ; again then ; aid i ; air the ; als use ; am <hear> ; am hear
        violence	7	and <breath> ; and <kill> ; and afuer ; and down ; and say ; and vodk ; angry i ; apart
        violence	7	apunt a ; are <fluid> ; around my ; arrow ; at staf ; b/g ; baby start ; bat at
        violence	7	bath and ; befor me ; besid my ; bocin ; bols y ; botel grand ; bought 0 ; bounc 0
        violence	7	break the ; broth he ; bullet ; burn it ; by lik ; cint ; clock out ; clos enough
        violence	7	cm <colleague> ; cm client ; co <job> ; com <take> ; con machet ; contr ; contr la
        violence	7	cps moth ; cuel ; cun con ; diari and ; don talk ; dond estacion ; door bet ; door get
        violence	7	door lock ; door rn ; door told ; dorm la ; down again ; down his ; drank today
        violence	7	draw the ; dry <water> ; dry season ; el cuel ; ell camin ; enfrent ; enfrent de
        violence	7	enter y ; escondimo ; even get ; ex est ; ex roommat ; expuls ; f whisp ; fath son
        violence	7	fath with ; fia ; fluid ; for cigaret ; foreman ; fractur ; front door ; get shot
        violence	7	gin start ; giv ; go next ; gon for ; graph ; graph <write> ; graph pap ; has <gun>
        violence	7	has gun ; has my ; has no ; he <break> ; he <threat> ; he com ; he found ; he held
        violence	7	he mail ; he start ; he threaten ; hed <put> ; hed do ; hed put ; her <key> ; her lawy
        violence	7	her you ; hes <continue> ; hes <home> ; hes <take> ; hes due ; hes got ; hes on
        violence	7	hes smash ; him <put> ; hing off ; hiz con ; hor sal ; hous down ; hoy lleg ; hoy me
        violence	7	i dug ; ill <kill> ; in <amount> ; inform me ; injur the ; insid it ; iron on
        violence	7	it <buy> ; just <break> ; just brok ; kid which ; kitchen with ; la <blade> ; la <gun>
        violence	7	la navaj ; la oll ; la pistol ; label ; lad de ; laid the ; le escondimo ; lin muffl
        violence	7	low <hear> ; low voic ; luz me ; m <kill> ; m hi ; m say ; machet and ; machet und
        violence	7	man com ; manag i ; mar and ; me <hit> ; me rn ; me with ; mi mism ; mor ; moth throat
        violence	7	muffl ; my boyfriend ; my ex ; my hood ; my intak ; my stepfath ; my tir ; nam slow
        violence	7	neighbor in ; nev gav ; nobody <drive> ; of gasolin ; on <intoxicated> ; on graph
        violence	7	on high ; on sherman ; on stair ; otro dos ; over what ; own bedroom ; own window
        violence	7	pac with ; parej dic ; pd ; pd en ; per nadi ; phon to ; pictur my ; plan of ; plast
        violence	7	point <amount> ; polic took ; porch with ; que hiz ; quebr ; red ; regader abiert
        violence	7	remat ; removal ; rol past ; said nobody ; se cae ; sharpen and ; she <moment>
        violence	7	she <wait> ; she cry ; she hunt ; she stay ; sheetrock ; shoot the ; shov ; shov her
        violence	7	shut in ; si ; so angry ; so neith ; somebody should ; someth <break> ; someth long
        violence	7	speak ill ; spr back ; start hit ; stat he ; stay open ; step it ; stretch and
        violence	7	stuck a ; tabl all ; tap and ; tap la ; ten i ; that should ; the <gun> ; the fel
        violence	7	the fry ; the lot ; the mop ; the supervisor ; them <outdoors> ; them park
        violence	7	thi <night> ; throw <furniture> ; to <fire> ; to break ; to room ; to warn ; u
        violence	7	una llav ; up treatment ; us monday ; us onc ; va a ; va program ; vez del ; vien
        violence	7	voicemail to ; vuelv a ; walk round ; way or ; wel <see> ; wet pcp ; when mom ; who all
        violence	7	wif report ; wif whisper ; with <blade> ; with <go> ; with machet ; with phon
        violence	7	wldnt <give> ; wldnt giv ; work of ; wrist in ; y dicen ; y dij ; ya traig
        violence	7	yesterday it ; you <drive> ; you <night> ; you <soon> ; you driv ; your <stranger>
        violence	7	yrs per ; zapato puesto ; zip and
        violence	6	+ puk ; / n ; 0 dopesick ; 0 tra ; <alcohol> el ; <always> out ; <asleep> are
        violence	6	<blade> <day> ; <blade> <threat> ; <bodypart> apretandom ; <bodypart> round
        violence	6	<bodypart> then ; <calm> <start> ; <caretaking> who ; <child> <hit> ; <child> al
        violence	6	<child> out ; <child> over ; <clean> im ; <clean> she ; <clinician> <kill>
        violence	6	<clinician> an ; <container> thru ; <crash> <room> ; <crowd> wont ; <fire> <asleep>
        violence	6	<fire> <consume> ; <fire> to ; <fluid> <clinician> ; <friend> <gun> ; <furniture> his
        violence	6	<furniture> when ; <give> <blade> ; <go> <intoxicated> ; <gun> <say>
        violence	6	<headface> <daytime> ; <headface> they ; <hear> <consume> ; <hear> <take> ; <hear> ex
        violence	6	<hear> he ; <hit> <furniture> ; <hit> <hear> ; <hit> <need> ; <hit> an ; <hit> on
        violence	6	<hit> up ; <hold> someth ; <home> <media> ; <hospital> <hit> ; <hot> oil ; <key>
        violence	6	<key> <record> ; <key> por ; <kin> 0 ; <leave> <calm> ; <leave> <day> ; <leave> le
        violence	6	<leave> por ; <lock> <clean> ; <moment> sal ; <need> <treatment> ; <night> bat
        violence	6	<official> com ; <opening> <say> ; <opening> <take> ; <opening> right ; <opioid> <put>
        violence	6	<partner> im ; <partner> la ; <phone> fr ; <phone> ive ; <phone> low ; <photo> mia
        violence	6	<promise> <night> ; <promise> <take> ; <put> <height> ; <put> an ; <put> u
        violence	6	<record> <leave> ; <room> cuand ; <room> with ; <rope> <kin> ; <say> <break>
        violence	6	<say> cuand ; <say> my ; <say> theyl ; <say> tu ; <school> hes ; <school> va
        violence	6	<see> his ; <soon> <feel> ; <stop> de ; <stop> lin ; <stranger> <bodysound>
        violence	6	<stranger> re ; <stranger> should ; <take> lo ; <take> x ; <threat> <fire>
        violence	6	<threat> his ; <threat> to ; <tool> <hit> ; <treatment> <go> ; <water> until
        violence	6	<year> easy ; a <child> ; a beach ; a bomb ; a cashi ; a chain ; a cleav ; addr ; again
        violence	6	again tonight ; air pump ; already sold ; alway out ; amar el ; an edg ; an he ; an iv
        violence	6	and asi ; and being ; and board ; and cont ; and correte ; and hel ; and plac
        violence	6	and squeez ; antebraz ; anyon who ; apretandom ; apuesta las ; ass ; at dad ; aunt niec
        violence	6	ayer otr ; back <night> ; balanc on ; be quiet ; be thi ; beach towel ; beat her
        violence	6	been chew ; behind <room> ; bf <fall> ; bf fel ; bf wont ; bos and ; boyfriend
        violence	6	bread knif ; break my ; bring flower ; brok a ; broth with ; buddy and ; but min
        violence	6	by tonight ; cal fr ; cal low ; can of ; cantin ; card <phone> ; card numb ; carry him
        violence	6	chok his ; chok my ; circl the ; client ; closet ; clr dtr ; coc nad ; com down
        violence	6	con pistol ; crash in ; crib with ; cry lin ; cuel y ; cuelg al ; deb <count> ; dejam
        violence	6	delivery guy ; deployment and ; dij a ; dij y ; dirt ; distanc ; door as ; door right
        violence	6	dorm ; dosciento ; dres it ; dug ; ed 0 ; el <day> ; el closet ; el tel ; empty so
        violence	6	en cristal ; estoy <clean> ; even think ; ex <friend> ; ex <home> ; extension cord
        violence	6	f <town> ; filos ; filos en ; flick ; for he ; for me ; fot mia ; front <opening>
        violence	6	get dark ; get hom ; girlfriend has ; given to ; goe all ; goe past ; graduat
        violence	6	grandson has ; gri y ; ground befor ; group ; guardi de ; gun out ; habit twenty
        violence	6	hag com ; hand when ; happen ; has ten ; he <happy> ; he <put> ; he get ; he just
        violence	6	he let ; he load ; he shov ; he told ; hel burn ; hel want ; her int ; her man
        violence	6	her neck ; her porch ; her sho ; her with ; herman ; herman él ; hes <threat>
        """
}
