extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-76	=
        violence	48	chok me
        violence	37	<hit> <kin>
        violence	36	to hurt ; un <blade>
        violence	35	est <hit> ; gas can ; the bat
        violence	34	bat ; cam at
        violence	33	crowb ; hi toward
        violence	32	<withdrawal> <opening> ; machet ; swung
        violence	30	<kill> my ; clr answer ; just <hit> ; knif to
        violence	29	gon shoot ; punch
        violence	28	<kill> <kin> ; a bat ; hel <kill>
        violence	27	<drive> iron ; chok ; est peg ; her driveway ; tir iron ; to <pain>
        violence	26	<past> over
        violence	24	<hear> hes ; acros his ; answer y ; of shel ; pistol ; us leav ; which <room>
        violence	23	<always> <blade> ; <angry> hel ; <hit> <moment> ; <kill> his ; down ther ; heavy in
        violence	23	my door ; peer with ; swing a ; throat ; un <needle> ; un cuchil ; un tub
        violence	22	<partner> <hit> ; <threat> <kill> ; is <hit> ; nobody leav ; punch me ; say next
        violence	22	which room
        violence	21	<blade> <kin> ; <hit> her ; a crowb ; at knifepoint ; bg ; enfrent y ; gas <container>
        violence	21	gon <kill> ; hand around ; jump me ; knifepoint ; mi parej ; owe cam ; stab
        violence	20	<goodbye> <gun> ; <opening> <gun> ; <pain> <kin> ; child cry ; del pel ; ex has
        violence	20	fir to ; golpiz ; hear his ; set <fire> ; set fir ; stepfath ; una golpiz ; was stand
        violence	19	<blade> <moment> ; <blade> <say> ; <home> <kill> ; <night> <tool> ; both do ; her key
        violence	19	its <night> ; puert con ; tim he ; to stab
        violence	18	<bodypart> around ; <drive> acros ; <hit> <partner> ; <hit> me ; <kill> her ; gav phon
        violence	18	gf <give> ; hes <drive> ; hes <hit> ; hes <withdrawal> ; hes kick ; kil my ; nos va
        violence	18	outsid with ; todo adentr ; who rattl ; with norc ; él adentr
        violence	17	<blade> ; <gun> <opening> ; <partner> me ; <phone> pd ; <play> bat ; <say> <fire>
        violence	17	<stranger> when ; <threat> <crowd> ; a machet ; afuer ; and smil ; cal pd ; cav
        violence	17	chew on ; claw <tool> ; claw ham ; crib hold ; el cint ; ex is ; gaug ; gon quiet
        violence	17	guy to ; hatchet ; hes <go> ; hes one ; lock in ; no sho ; que hoy ; someth heavy
        violence	17	susur
        violence	16	0 mm ; <bodysound> <job> ; <build> <blade> ; <friend> pul ; <hit> a
        violence	16	<partner> <headface> ; <soon> tim ; <stranger> <gun> ; answer yes ; boyfriend is
        violence	16	ceril ; child on ; del <headface> ; ex new ; flush his ; hal with ; hes <money>
        violence	16	him <hear> ; hurt peopl ; in piec ; kid back ; larg <eat> ; light fluid ; mat a ; mm
        violence	16	next tim ; night say ; open lin ; pistol y ; punch my ; si vuelv ; todo usted
        violence	16	whip my
        violence	15	0 gaug ; <blade> <take> ; <fire> <home> ; <go> <pain> ; <headface> <kin> ; <hear> clos
        violence	15	<hit> <clinician> ; <opening> sinc ; <phone> <threat> ; <say> <kill> ; <take> <threat>
        violence	15	<threat> <colleague> ; a countdown ; ahorit tra ; and dic ; basebal bat ; box cut
        violence	15	cav his ; countdown ; de cruz ; fier en ; gasolin ; graduat inpatient ; has grandm
        violence	15	he <outdoors> ; he chok ; he in ; he park ; hel shoot ; her jaw ; hes hit ; hes pac
        violence	15	kne wait ; kneecap ; knob off ; larg pepperoni ; lin open ; lip is ; m <angry>
        violence	15	me vuelv ; moth id ; nit he ; nosotro adentr ; oil at ; one <appointment> ; one show
        violence	15	oyen golp ; peg ahorit ; pepperoni ; point my ; pour gas ; stepdad ; stepdad is
        violence	15	swear he ; that guy ; threw a ; tumb la ; turtleneck in ; un machet ; una <gun>
        violence	15	una pistol ; voic clos ; wav a ; went aft ; who testifi ; yel hel
        violence	14	<bodypart> an ; <bodypart> if ; <bodypart> mark ; <child> up ; <gun> ; <gun> down
        violence	14	<hit> <need> ; <kill> <colleague> ; <kin> pin ; <partner> <intoxicated>
        violence	14	<put> <bodypart> ; <say> quedit ; beat on ; cervez y ; con matarno ; daught by
        violence	14	driv and ; el <rope> ; el canal ; espos and ; gf <lock> ; glock ; ground tonight
        violence	14	habl quedit ; ham ; he brok ; he stand ; her <opening> ; heroin he ; hes beat
        violence	14	hes idl ; his fentanyl ; his smok ; his trunk ; just hit ; kid door ; mandon a
        violence	14	matarno ; me an ; one thru ; only yes ; out back ; pantry with ; park acros ; pleas my
        violence	14	quedit ; se dond ; senor susur ; shoot my ; squeez til ; stab his ; the cleav
        violence	14	the pantry ; the whetston ; threaten to ; thud ; tonight and ; toward <kin> ; whetston
        violence	14	with then ; yes larg
        violence	13	<always> <hit> ; <go> ive ; <gun> from ; <hear> bf ; <hit> <lock> ; <kill> al
        violence	13	<lock> <go> ; <outdoors> <gun> ; <photo> <room> ; <put> <kill> ; <put> rat
        violence	13	<room> hed ; <room> tap ; <room> yes ; <rope> <hear> ; <tool> <friend>
        violence	13	<withdrawal> the ; a tag ; amar a ; and hes ; apunt a ; at car ; at six ; avent la
        violence	13	busc al ; camin de ; chok her ; desarmador ; el fier ; he knock ; hel <blood>
        violence	13	hel <put> ; hel cut ; hel put ; her car ; hes off ; hes stand ; his window
        violence	13	hous until ; im lock ; is hit ; kid told ; la chap ; mark on ; mat al ; me right
        violence	13	mor tim ; novi me ; pac ; pin on ; put rat ; rat <kill> ; rat poison ; room yes
        violence	13	tambien tom ; the belt ; the thumb ; tonight ; up or ; whoev talk ; wil shoot
        violence	13	year needl ; zon <blade> ; zon knif
        violence	12	<amount> y ; <asleep> <clothes> ; <blade> und ; <bodypart> hac ; <break> <child>
        violence	12	<clothes> she ; <fire> <room> ; <go> <kill> ; <gun> at ; <hear> <fall> ; <height> me
        violence	12	<hit> <opening> ; <hit> my ; <hold> <blade> ; <kill> <official> ; <opening> off
        violence	12	<partner> if ; <say> <soon> ; <stranger> hast ; <threat> <kin> ; a hatchet ; a quem
        violence	12	answer only ; apunal ; ataud ; be back ; bring that ; cigaret out ; di un ; drop him
        violence	12	fier ; has <kin> ; hav til ; he hom ; hel <consume> ; hel use ; her tonight
        violence	12	hes <break> ; hes outsid ; hit her ; hurt my ; im wear ; ive sharpen ; kid tablet
        violence	12	knif now ; knob ; left sinc ; mi mar ; muj hast ; my lap ; navaj en ; no only ; parej
        violence	12	pod <asleep> ; pod dorm ; quit los ; raj la ; sew scissor ; shoot her ; tak perc
        violence	12	text a ; the dud ; the land ; the platform ; the shap ; threaten ; truck pul
        violence	12	turtleneck ; us <leave> ; viendom ; whisper ; wif if ; with <build> ; with sew
        violence	12	wrench ; yel ; yern le ; yes /
        violence	11	<blade> <furniture> ; <bodypart> int ; <break> <container> ; <colleague> <hit>
        violence	11	<consume> out ; <drive> <angry> ; <drive> <blade> ; <hear> <hit> ; <lock> <room>
        violence	11	<partner> down ; <promise> he ; <say> gon ; <say> hel ; <stop> <headface>
        violence	11	<stranger> <fire> ; <think> una ; <try> <hear> ; <write> hes ; a mat ; abuel niet
        violence	11	afuer de ; amenaz a ; at neighbor ; been <blade> ; been park ; been sharpen ; brandish
        violence	11	brok my ; by at ; con <gun> ; correte ; deer rifl ; drov my ; ell camin ; estoy <lock>
        violence	11	estoy encer ; ex ; fractur la ; from outsid ; from them ; golpe ; ground 0 ; ham and
        violence	11	ham in ; has <blade> ; has nam ; he drink ; he text ; hed finish ; her glas
        violence	11	her window ; hes hom ; hes in ; iron ; is beat ; iv pol ; just graduat ; kitchen knif
        violence	11	knif ; light off ; m assault ; m threaten ; m yel ; machet in ; me avent ; meth she
        violence	11	my fist ; nino al ; nos <kill> ; nos mat ; only word ; open addres ; oth <headface>
        violence	11	over noth ; psych ed ; se sent ; son fath ; spat ; stair last ; stov ring ; testifi
        violence	11	the crib ; the doorknob ; the machet ; tumb ; usted vienen ; vienen por ; week stil
        violence	11	wel see ; whisper husb ; who <law> ; yard now ; zip <rope> ; zip tie
        violence	10	/ no ; <afraid> myself ; <alcohol> <amount> ; <angry> <stranger> ; <blade> <drive>
        violence	10	<calm> is ; <color> i ; <container> <blade> ; <drive> van ; <fall> him
        violence	10	<fire> <fluid> ; <fire> open ; <go> <blade> ; <go> at ; <gun> <see> ; <headface> was
        violence	10	<hear> <count> ; <hit> <room> ; <homeless> <colleague> ; <key> <continue>
        violence	10	<money> <chestheart> ; <official> or ; <opening> <moment> ; <opening> as ; <pain> my
        violence	10	<phone> plac ; <promise> hel ; <say> <gun> ; <see> <color> ; <stranger> <hit>
        violence	10	<think> <opening> ; <tool> thi ; a encontr ; a gun ; a zon ; acros <bodypart>
        violence	10	acros kne ; afil el ; ahi nadi ; al que ; at me ; at today ; back door ; back im
        violence	10	bedroom door ; behind min ; bf <stimulant> ; blad in ; break her ; cabez a ; cal plac
        violence	10	chap ; cleav ; closet con ; closet with ; com befor ; correte a ; desk open ; deteng
        violence	10	detox transf ; draw of ; driveway ; dud ; el bat ; esquin con ; est del ; est golpe
        violence	10	every knif ; ex just ; finish what ; fist on ; golpe a ; gun at ; guy i ; he <kill>
        violence	10	he lin ; he wak ; hel <break> ; hel <fire> ; hel break ; hes <kill> ; hes driv
        violence	10	hes walk ; his cigaret ; his fist ; husband im ; i push ; idl ; im <soon> ; im next
        violence	10	in bg ; inform me ; inpatient ; inquiry for ; is chas ; is hurt ; its at ; la <blade>
        violence	10	la navaj ; landlord tenant ; laundry room ; le vendi ; light open ; me empuj ; me est
        violence	10	me vendi ; mean it ; meant it ; meth couch ; my fac ; my stash ; niet le ; on pcp
        violence	10	only <put> ; only put ; order residential ; our upstair ; outsid ; owe and ; park van
        violence	10	partn crack ; pastor i ; pistol in ; por <eat> ; pt drink ; punch her ; quien <order>
        violence	10	quien mand ; quit las ; said if ; said tonight ; sali por ; sat out ; scar myself
        violence	10	seg ; shap of ; shotgun ; shovel ; siz and ; smash ; stab me ; sunglas ; swear hel
        violence	10	the bedroom ; the chain ; the throat ; then me ; thru wal ; tonight to ; two babi
        violence	10	u get ; ver quien ; wasnt kid ; wher and ; who <bodysound> ; whoev took ; wouldnt be
        violence	10	y hoy ; y tequil ; you tonight
        violence	9	0 coworker ; 0 pul ; <blade> <clothes> ; <blade> <hit> ; <blade> <need> ; <blade> debaj
        violence	9	<blade> to ; <break> un ; <colleague> assault ; <colleague> wel ; <color> the
        violence	9	<continue> <angry> ; <fire> ex ; <furniture> just ; <gun> <day> ; <gun> <drive>
        violence	9	<gun> <kin> ; <gun> <stimulant> ; <gun> on ; <hear> his ; <hit> set
        violence	9	<hold> <appointment> ; <home> <tool> ; <intoxicated> <hit> ; <job> nam ; <kill> the
        violence	9	<kin> <hit> ; <law> <night> ; <law> <rope> ; <moment> pd ; <need> <gun> ; <night> <hit>
        violence	9	<opening> <bodypart> ; <opioid> <unreal> ; <room> <afraid> ; <room> <blade>
        violence	9	<room> <hold> ; <room> <opening> ; <say> <crash> ; <say> nobody ; <stranger> own
        violence	9	<threat> <drive> ; <threat> her ; <unreal> <need> ; <wait> <opening> ; a <blade>
        violence	9	a <gun> ; a blad ; a cen ; a ham ; a rib ; a zip ; acuest a ; afuer con ; al patron
        violence	9	all goe ; amenaz ; and escond ; are <soon> ; are next ; arm if ; barricad ; bat at
        violence	9	bedroom ; been <drive> ; bf ; bf <hit> ; bien <confused> ; bien loc ; bols y ; box so
        violence	9	broth counselor ; cantaloup ; carport with ; cha at ; chain on ; cint en ; claw my
        violence	9	collarbon fx ; compadr en ; con <blade> ; corner ; cuchil a ; did it ; dij y ; door
        violence	9	door at ; downstair ; due <home> ; due hom ; duty to ; el martil ; els <say>
        violence	9	en <hear> ; en voz ; escopet ; escuadr ; escuadr de ; est <night> ; est noch ; even it
        violence	9	f <hear> ; fami say ; fing mark ; finger on ; gasolin and ; gon go ; gon stab
        violence	9	got what ; hand round ; hav mayb ; he catch ; he pitch ; height of ; her pin
        violence	9	hes <outdoors> ; hes high ; hes stil ; his <opening> ; his finger ; his oatmeal
        violence	9	his shotgun ; hit me ; hom friday ; hombr con ; hoy él ; i chok ; im put ; injur the
        violence	9	it bought ; kid up ; knuckl to ; la <lock> ; la escopet ; la escuadr ; land then
        violence	9	leg ask ; listen and ; machet and ; me min ; mommy ; my bel ; my stepdad ; negotiator
        violence	9	neighbor has ; new man ; niet 0 ; night it ; no <key> ; now pd ; now swing ; of etoh
        violence	9	old offic ; ottoman ; outsid her ; over <hear> ; over nois ; pac in ; photo of ; pic a
        violence	9	pt <hear> ; puert y ; quebr un ; refund or ; roommat last ; roommat pul ; seman dic
        violence	9	she threw ; sho she ; slap me ; smok her ; sra en ; stab the ; stepdad in ; swing
        violence	9	swing set ; swung a ; tabla ; tail ; the bolt ; the carport ; the deer ; the height
        violence	9	the ottoman ; them ther ; ther with ; thi <night> ; today ; toward ; two men ; vend a
        violence	9	want refund ; was jok ; wasnt <happy> ; wat at ; went out ; what tim ; whoev <say>
        violence	9	wil <kill> ; with bat ; ya escogi ; year easy ; yel in ; your guy ; él tom
        violence	8	+ kid ; / <record> ; 0 dominican ; 0 swung ; <angry> <blood> ; <angry> <kill>
        violence	8	<bodypart> <say> ; <bodypart> hasnt ; <break> her ; <break> my ; <calm> by
        violence	8	<colleague> int ; <continue> im ; <continue> then ; <day> alguien ; <day> él
        violence	8	<emergency> <soon> ; <feel> me ; <fire> that ; <friend> <blade> ; <furniture> <hit>
        violence	8	<happy> he ; <headface> <hot> ; <headface> al ; <headface> und ; <hear> <put>
        violence	8	<hit> <needle> ; <home> good ; <home> junto ; <kill> <eat> ; <kill> <home> ; <kin> pul
        violence	8	<kin> right ; <leave> <awake> ; <night> he ; <night> it ; <opening> bet ; <opening> con
        violence	8	<opening> thi ; <partner> <room> ; <phone> <tool> ; <room> onc ; <room> to ; <say> se
        violence	8	<school> <treatment> ; <see> <key> ; <see> spot ; <stop> what ; <take> <blade>
        violence	8	<try> not ; <wait> away ; a <kill> ; a <tool> ; a que ; a tv ; adentr ; afil ; afuer en
        violence	8	again im ; again then ; all even ; als use ; am <hear> ; am hear ; and quiet ; are mark
        violence	8	arm wont ; asleep she ; ban con ; beat ; bedroom window ; being <take> ; break the
        violence	8	broth kil ; bullet for ; cal dic ; cam hoy ; cand y ; carport ; chain ; christma he
        violence	8	cint ; cintur y ; clinic got ; cok togeth ; com get ; con <lock> ; con cand ; con un
        violence	8	cuand <consume> ; cuand and ; cuel ; dandol vuelta ; dij tu ; dont giv ; door bet
        violence	8	drank today ; draw now ; draw the ; dres acros ; dtr drink ; easy one ; ech llav
        violence	8	el lun ; en cristal ; escondimo ; f whisper ; fifth and ; fist ; foreman ; foreman has
        violence	8	foundation ; fr er ; fractur ; fre <daytime> ; fuer y ; going i ; gon <hit> ; gon <put>
        violence	8	gon beat ; gon put ; has gun ; he explain ; he found ; he held ; he measur ; he put
        violence	8	he shov ; he told ; head in ; hel ; her <drive> ; her <key> ; hes <continue>
        violence	8	hes <intoxicated> ; hes being ; hes break ; hes com ; hes nin ; him <put> ; his bunkmat
        violence	8	his kne ; his stepfath ; hom good ; hous down ; hous swing ; i punch ; i shov
        violence	8	im outsid ; insid it ; is outsid ; joplin ; kick the ; la polici ; la vez ; lap say
        violence	8	le escondimo ; let ; lock my ; m <continue> ; m flat ; m hi ; m stil ; m wont
        violence	8	machet und ; man when ; mar me ; me first ; me tienen ; medi mi ; mi padrastr
        violence	8	mom right ; money so ; my boyfriend ; my easy ; my ex ; my own ; no medi ; no salg
        violence	8	no twic ; noch lo ; nombr del ; novi la ; off shift ; on spe ; onlin ; our drywal
        violence	8	out <give> ; padlock ; padrastr ; pap hes ; parej me ; pati with ; peg otr ; pic of
        violence	8	pin in ; por fuer ; record 0 ; rifl out ; rol past ; said nobody ; saw spot ; say ex
        violence	8	say rehab ; scream hel ; seat and ; she flush ; shoot the ; smash the ; spic <consume>
        violence	8	stair and ; stay away ; stomp ; swung at ; tap and ; the distanc ; the hair
        violence	8	the shotgun ; thi <room> ; throat and ; to <kill> ; to burn ; togeth lik ; toward ex
        violence	8	toward stepfath ; try not ; twic today ; u <consume> ; u smok ; up treatment ; va a
        violence	8	wel <see> ; when mom ; who sleep ; wif whisper ; with room ; with scissor
        violence	8	wldnt <give> ; wldnt giv ; wont bend ; work all ; y <say> ; you <night> ; you driv
        violence	8	your street ; él <asleep> ; él <consume>
        violence	7	0 / ; 0 staf ; <always> <gun> ; <blade> in ; <blade> on ; <breath> <give>
        violence	7	<breath> the ; <buy> <child> ; <calm> <calm> ; <child> <sad> ; <child> al
        violence	7	<child> over ; <child> til ; <clean> abiert ; <clean> she ; <container> grand
        violence	7	<container> thru ; <count> back ; <crash> <room> ; <day> check ; <day> mak ; <eat> how
        violence	7	<emergency> on ; <fire> it ; <furniture> against ; <go> <fire> ; <gun> <say>
        violence	7	<headface> an ; <hear> her ; <hit> <break> ; <hit> <colleague> ; <hit> <tool>
        violence	7	<home> <blade> ; <home> knock ; <hot> <moment> ; <kill> <stranger> ; <kill> that
        violence	7	<kin> <opening> ; <kin> <think> ; <kin> son ; <kin> with ; <leave> le ; <lock> <take>
        violence	7	<lock> y ; <money> mis ; <night> <hold> ; <night> pour ; <opening> <say>
        violence	7	<opening> right ; <opening> rn ; <opening> with ; <outdoors> your ; <pain> <colleague>
        violence	7	<pain> <crowd> ; <partner> <amount> ; <partner> la ; <pet> first ; <pill> <job>
        violence	7	<room> thing ; <say> my ; <school> va ; <see> <order> ; <see> quien ; <soon> <feel>
        violence	7	<start> <hit> ; <stimulant> togeth ; <stop> <start> ; <stranger> <bodysound>
        violence	7	<take> <fire> ; <take> near ; <take> x ; <threat> ; <threat> a ; <threat> to
        violence	7	<water> without ; <year> easy ; a <child> ; a lamp ; a ment ; a pan ; a pat ; a todo
        violence	7	aceit ; acros ; air pump ; air the ; and <breath> ; and <kill> ; and asi ; and down
        violence	7	and hel ; and pul ; and squeez ; and vodk ; angry i ; antebraz ; apart ; are <fluid>
        violence	7	as for ; at dad ; b/g ; baby start ; back she ; balanc on ; bath and ; befor me
        violence	7	behind <room> ; besid my ; bf <fall> ; bf fel ; block # ; bocin ; botel grand
        violence	7	bought 0 ; broth he ; buddy and ; bullet ; burn it ; by lik ; cal ive ; chok my
        violence	7	clos enough ; cm <colleague> ; cm client ; co <job> ; coc nad ; com <take> ; con pistol
        violence	7	contr ; cough ; cps moth ; cry lin ; cun con ; dad cal ; dejam ; diari and ; don talk
        violence	7	dond estacion ; door as ; door lock ; door right ; door rn ; door told ; down again
        violence	7	dres against ; dry <water> ; dug ; edg on ; el cuel ; empuj ; ems on ; enfrent
        violence	7	enfrent de ; enter y ; esper en ; etoh want ; even get ; ex roommat ; expuls
        violence	7	extension cord ; f 0 ; f whisp ; fath son ; fath with ; fia ; for cigaret ; for groceri
        violence	7	front <opening> ; gin start ; girlfriend has ; given to ; glas break ; go next
        violence	7	goe past ; gri y ; ground befor ; gun out ; had <phone> ; had cal ; has <gun> ; has ten
        violence	7	hasnt gon ; he <break> ; he <put> ; he drown ; he get ; he intend ; he laid ; he let
        violence	7	he start ; hed do ; her lawy ; her man ; her you ; herman él ; hes <home> ; hes <take>
        violence	7	hes due ; hes got ; hes on ; hes smash ; hijo lo ; him every ; him plac ; hing off
        violence	7	his po ; hiz con ; hor sal ; hoy me ; husb drunk ; i dug ; i scar ; ill <kill>
        violence	7	im <outdoors> ; injur ; intern per ; irat ; is <intoxicated> ; is drunk ; it <official>
        violence	7	it eith ; it rn ; its long ; kil and ; kitchen with ; knif in ; knif y ; knock one
        violence	7	la panz ; la pension ; lad de ; landlord knock ; leav in ; lin <blood> ; lin cut
        violence	7	lin muffl ; lip split ; list und ; load the ; love up ; lun ; m <kill> ; machet y
        violence	7	man com ; manag i ; many minut ; mar and ; mayb eight ; me <hit> ; meth positiv
        violence	7	mi mism ; mi puert ; minut the ; mor ; muffl ; my cheek ; my collarbon ; my foreman
        violence	7	my intak ; my stepfath ; my tir ; nam slow ; neighbor in ; nev gav ; next one
        violence	7	no answer ; nobody <drive> ; nobody <leave> ; of <give> ; of gasolin ; of kil
        violence	7	on <clinician> ; on <intoxicated> ; on bond ; on high ; on old ; on open ; on sherman
        violence	7	on stair ; or hel ; otro dos ; our assistant ; outpt counselor ; own bedroom
        violence	7	own window ; pac with ; parej dic ; pd ; pd en ; phon to ; pictur my ; plan of ; plast
        violence	7	plat no ; point <amount> ; point it ; program said ; puert ; pul me ; put an ; put my
        violence	7	que al ; que hiz ; quebr ; rail tel ; raj ; re ex ; reach us ; regader abiert ; remat
        violence	7	removal ; report ; rn he ; rn hes ; say need ; se cae ; see his ; sharpen and
        violence	7	she <moment> ; she <wait> ; she cry ; she hunt ; shel <put> ; shel put ; shov her
        violence	7	shut in ; si ; si les ; so angry ; so neith ; someth long ; spe in ; speak ill
        violence	7	spr back ; stand at ; start hit ; stat he ; step it ; stretch and ; su almoh ; tabl all
        violence	7	tel his ; tel nobody ; the claw ; the fry ; the lot ; the mop ; the pillow
        violence	7	the supervisor ; the turn ; them <outdoors> ; them park ; ther tonight ; thes and
        violence	7	thi even ; throat an ; throw <furniture> ; to <fire> ; to break ; to warn ; tom y
        violence	7	tra a ; tra machet ; traig la ; tremor hr ; twic <day> ; u ; u in ; una com ; una llav
        violence	7	up say ; us ; us monday ; us onc ; vez del ; vien ; voicemail to ; voz muy ; vuelta a
        violence	7	vuelv a ; walk round ; way or ; wet pcp ; which corn ; whisper ex ; whisper hes
        violence	7	who all ; with <blade> ; with <go> ; with machet ; wont walk ; work of ; y dic
        violence	7	y dicen ; y dij ; y i ; ya traig ; ya vien ; yo <consume> ; yrs per ; ystdy
        violence	7	zapato puesto ; zer i ; zip and
        violence	6	# lin ; + puk ; / n ; 0 <threat> ; 0 tra ; <always> él ; <asleep> are ; <blade> <day>
        violence	6	<blade> <daytime> ; <blade> <outdoors> ; <blade> <threat> ; <blade> a ; <blade> en
        violence	6	<bodypart> <money> ; <bodypart> apretandom ; <bodypart> round ; <bodypart> then
        violence	6	<break> <opening> ; <calm> <start> ; <caretaking> who ; <child> out ; <clean> im
        violence	6	<clinician> <kill> ; <clinician> an ; <colleague> <headface> ; <drive> <break>
        violence	6	<fire> <asleep> ; <fire> <consume> ; <fire> <drive> ; <fluid> <clinician>
        violence	6	<furniture> <opening> ; <furniture> his ; <furniture> when ; <give> <blade>
        violence	6	<give> vuelta ; <headface> cer ; <hear> <gun> ; <height> <headface> ; <hit> <blade>
        violence	6	<hit> <furniture> ; <hit> <hot> ; <hit> <say> ; <hit> an ; <hit> on ; <hold> our
        violence	6	<home> <hit> ; <home> <media> ; <home> <money> ; <hot> oil ; <key> ; <kill> <partner>
        violence	6	<kill> a ; <kill> him ; <kin> how ; <kin> id ; <leave> <calm> ; <leave> <day>
        violence	6	<leave> por ; <lock> <blade> ; <lock> <clean> ; <medicine> si ; <moment> nam
        violence	6	<moment> sal ; <official> com ; <partner> im ; <phone> ive ; <photo> mia ; <photo> the
        violence	6	<promise> <night> ; <promise> <take> ; <put> <gun> ; <put> an ; <put> u
        violence	6	<room> <child> ; <room> con ; <room> with ; <rope> <kin> ; <say> cuand ; <say> theyl
        violence	6	<say> tu ; <school> hes ; <see> his ; <soon> one ; <stimulant> bf ; <stop> de
        violence	6	<stranger> com ; <stranger> re ; <stranger> should ; <take> lo ; <think> to
        violence	6	<threat> <fire> ; <threat> con ; <threat> his ; <tool> <hit> ; <treatment> <go>
        violence	6	<water> until ; <write> <photo> ; <year> <hit> ; a basebal ; a beach ; a bomb ; a chain
        violence	6	a cleav ; a platic ; acros her ; addr ; agar a ; ahorit ya ; alguno fin ; already sold
        violence	6	amar el ; amenaz con ; an he ; an iv ; and board ; and plac ; and pric ; and say
        violence	6	anyon who ; apretandom ; around my ; ass ; at <friend> ; at someon ; at staf
        violence	6	back <night> ; bathroom door ; be quiet ; beach towel ; beat her ; behind his ; bf wont
        violence	6	bos and ; boyfriend ; boyfriend hit ; break my ; bring flower ; brok a ; but min
        violence	6	by tonight ; can of ; can on ; cantin ; carry him ; cha by ; chas our ; chok his
        violence	6	circl the ; client ; clock out ; clr dtr ; combativ ; con aceit ; con machet ; contr la
        violence	6	crash in ; crib with ; crouch ; cuchil ; cuel y ; cuelg al ; cun nos ; deb <count>
        violence	6	del <child> ; dij ; dij a ; door get ; dorm la ; down his ; dry season ; ed 0
        violence	6	el <day> ; el closet ; el machet ; el tel ; empty so ; even she ; even think
        violence	6	ex <friend> ; ex <home> ; ex est ; f <hit> ; f <town> ; filos ; filos en ; flick
        violence	6	fluid ; for he ; for me ; fot mia ; front door ; get dark ; get shot ; goe all
        violence	6	gon for ; graduat ; graph ; graph <write> ; graph pap ; group ; guardi de ; hag com
        violence	6	hand when ; has my ; he com ; he hit ; he just ; he load ; he mail ; hed <put>
        violence	6	hed put ; hel kil ; hel open ; hel want ; her int ; her neck ; her sho ; her with
        violence	6	herman ; hes drunk ; hes going ; him driv ; him gon ; him tonight ; his fridg ; his gf
        violence	6	his pastor ; his porch ; his sleev ; hom staf ; hot oil ; hour ago ; hoy llev ; hoy se
        violence	6	i <think> ; i behav ; i dres ; i flush ; i follow ; ill <fire> ; im over ; im see
        violence	6	in <amount> ; in bedroom ; is <threat> ; is <withdrawal> ; is kick ; is point ; is the
        """
}
