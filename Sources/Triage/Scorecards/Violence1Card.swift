extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-76	=
        violence	47	chok me
        violence	38	<hit> <kin>
        violence	37	to hurt
        violence	35	crowb ; un <blade>
        violence	34	the bat
        violence	33	bat ; est <hit> ; gas can ; hi toward
        violence	32	cam at ; swung
        violence	31	clr answer ; just <hit> ; machet
        violence	29	<withdrawal> <opening> ; a bat ; knif to ; punch
        violence	28	<drive> iron ; chok ; gon shoot ; tir iron
        violence	27	<kill> my ; <past> over ; hel <kill> ; is <hit> ; to <pain>
        violence	26	<kill> <kin> ; est peg ; swing a
        violence	25	answer y ; pistol ; which <room>
        violence	24	<hear> hes ; <kill> his ; down ther ; us leav
        violence	23	heavy in ; my door ; of shel ; peer with ; throat ; un <needle> ; un tub
        violence	22	<always> <blade> ; <angry> hel ; <hit> <moment> ; <partner> <hit> ; a crowb
        violence	22	acros his ; fir to ; say next ; set <fire> ; set fir ; un cuchil ; which room
        violence	21	<hit> her ; at knifepoint ; del pel ; enfrent y ; gon <kill> ; hand around ; hear his
        violence	21	knifepoint ; mi parej ; no sho ; owe cam ; punch me ; stab ; was stand
        violence	20	<blade> <moment> ; <goodbye> <gun> ; <opening> <gun> ; <pain> <kin> ; bg
        violence	20	gas <container> ; golpiz ; is hit ; nobody leav ; una golpiz
        violence	19	<blade> <kin> ; <blade> <say> ; <home> <kill> ; <night> <tool> ; child cry ; gaug
        violence	19	gf <lock> ; her key ; hes <hit> ; jump me ; nos va ; susur
        violence	18	<bodypart> around ; <go> <pain> ; <hit> a ; <partner> me ; <phone> pd
        violence	18	<threat> <kill> ; beat on ; cal pd ; chew on ; el cint ; ex has ; gav phon ; gf <give>
        violence	18	hatchet ; hes <drive> ; hes <go> ; in piec ; light fluid ; outsid with ; pistol y
        violence	18	puert con ; stepfath ; to stab ; todo adentr ; with then
        violence	17	<blade> ; <drive> acros ; <gun> <opening> ; <kill> her ; <partner> <headface>
        violence	17	<play> bat ; <stranger> when ; <threat> <crowd> ; a machet ; afuer ; box cut ; cav
        violence	17	claw <tool> ; claw ham ; crib hold ; gon quiet ; guy to ; has grandm
        violence	17	hes <withdrawal> ; hes hit ; hes kick ; hes one ; his window ; just hit ; larg <eat>
        violence	17	punch my ; que hoy ; si vuelv ; someth heavy ; threw a ; tim he ; un machet
        violence	17	él adentr
        violence	16	0 mm ; <bodypart> an ; <break> <child> ; <hit> <partner> ; <hit> me ; <say> <fire>
        violence	16	<soon> tim ; <stranger> <gun> ; and smil ; answer yes ; court has ; del <headface>
        violence	16	ex is ; ex new ; gasolin ; hal with ; hes <money> ; him <hear> ; hous until ; kid back
        violence	16	kid door ; m <angry> ; mm ; next tim ; night say ; one <appointment> ; open lin
        violence	16	peg ahorit ; shoot my ; stepdad ; stepdad is ; who rattl ; yel hel
        violence	15	0 gaug ; <bodypart> if ; <bodypart> mark ; <build> <blade> ; <hit> <clinician>
        violence	15	<kin> pin ; <phone> <threat> ; <room> yes ; a countdown ; and dic ; basebal bat
        violence	15	boyfriend is ; cav his ; child on ; countdown ; daught by ; de cruz ; el <rope>
        violence	15	fier en ; flush his ; glock ; graduat inpatient ; ham ; has nam ; he <outdoors>
        violence	15	he chok ; he in ; he park ; her jaw ; heroin he ; hes idl ; hes pac ; hurt peopl
        violence	15	lock in ; mat a ; moth id ; nit he ; nosotro adentr ; oil at ; one show ; pleas my
        violence	15	point my ; pour gas ; room yes ; senor susur ; stab his ; swear he ; the cleav
        violence	15	tonight and ; toward <kin> ; wav a ; whip my ; who testifi
        violence	14	<blade> <take> ; <bodysound> <job> ; <fire> <home> ; <friend> pul ; <gun> down
        violence	14	<hear> bf ; <hear> clos ; <kill> <colleague> ; <partner> <intoxicated>
        violence	14	<put> <bodypart> ; <put> <kill> ; <put> rat ; <say> <kill> ; <say> quedit ; a hatchet
        violence	14	a tag ; ahorit tra ; ceril ; cervez y ; con matarno ; driv and ; espos and
        violence	14	ground tonight ; habl quedit ; he knock ; he stand ; hel <blood> ; hel cut ; her car
        violence	14	his fentanyl ; his trunk ; im lock ; kil my ; kne wait ; kneecap ; knob off ; matarno
        violence	14	me an ; me vuelv ; mor tim ; one thru ; out back ; oyen golp ; pantry with ; pepperoni
        violence	14	photo of ; put rat ; quedit ; rat <kill> ; rat poison ; se dond ; that guy
        violence	14	the pantry ; threaten ; thud ; todo usted ; tumb la ; turtleneck in ; una <gun>
        violence	14	una pistol ; voic clos ; wel over ; went aft ; yern le ; yes larg
        violence	13	<always> <hit> ; <child> up ; <gun> ; <gun> from ; <headface> <kin> ; <hit> <break>
        violence	13	<hit> my ; <opening> sinc ; <outdoors> <gun> ; <room> hed ; <room> tap
        violence	13	<take> <threat> ; <think> una ; <tool> <friend> ; a quem ; amar a ; and hes ; at six
        violence	13	be back ; both do ; busc al ; collarbon fx ; desarmador ; el fier ; f i ; fr er
        violence	13	he brok ; hel <put> ; hel put ; hel shoot ; her <opening> ; hes beat ; hes stand
        violence	13	is <threat> ; is beat ; ive sharpen ; kid told ; la chap ; larg pepperoni ; lin open
        violence	13	mandon a ; mark on ; only yes ; pac ; park acros ; pin on ; shotgun ; squeez til
        violence	13	tambien tom ; the thumb ; the whetston ; threaten to ; tonight ; whetston ; whoev talk
        violence	13	wil shoot
        violence	12	<afraid> myself ; <amount> y ; <asleep> <clothes> ; <bodypart> hac ; <bodypart> int
        violence	12	<clothes> she ; <consume> out ; <fire> <room> ; <go> <kill> ; <go> ive ; <gun> <drive>
        violence	12	<hear> <fall> ; <kill> <official> ; <opening> off ; <photo> <room> ; <say> <soon>
        violence	12	<stranger> hast ; <threat> <drive> ; <withdrawal> the ; a mat ; abuel niet
        violence	12	answer only ; apunal ; at car ; ataud ; avent la ; bedroom door ; blad in ; brandish
        violence	12	bring that ; cigaret out ; con <blade> ; di un ; drop him ; fier ; from outsid
        violence	12	from them ; golpe ; has <blade> ; has <kin> ; he hom ; her tonight ; hes outsid
        violence	12	his smok ; hit her ; im wear ; kid tablet ; knif now ; left sinc ; m threaten ; m yel
        violence	12	meant it ; mi mar ; muj hast ; my lap ; novi me ; parej ; pod <asleep> ; pod dorm
        violence	12	scar myself ; sew scissor ; shoot her ; six he ; text a ; the doorknob ; the dud
        violence	12	the land ; the platform ; the shap ; then me ; us <leave> ; whisper ; with <build>
        violence	12	with sew ; yel ; yes / ; zon <blade> ; zon knif
        violence	11	<blade> <furniture> ; <blade> en ; <blade> und ; <break> <container>
        violence	11	<colleague> <hit> ; <container> <blade> ; <drive> <angry> ; <fire> <fluid>
        violence	11	<gun> <kin> ; <gun> at ; <hear> <hit> ; <height> me ; <hit> <opening> ; <hit> <room>
        violence	11	<hold> <blade> ; <kill> al ; <night> <hit> ; <partner> down ; <partner> if
        violence	11	<phone> plac ; <promise> he ; <promise> hel ; <say> gon ; <say> hel
        violence	11	<stop> <headface> ; <stranger> <fire> ; <threat> <colleague> ; <try> <hear> ; a blad
        violence	11	a encontr ; a ham ; a zon ; afuer con ; afuer de ; al que ; amenaz a ; at me
        violence	11	at neighbor ; been <blade> ; been park ; been sharpen ; brok my ; cal plac ; chap
        violence	11	chok her ; com befor ; con <gun> ; correte ; cuchil a ; dad cal ; deer rifl ; drov my
        violence	11	el bat ; el canal ; ground 0 ; ham and ; ham in ; hav til ; hed finish ; hel <consume>
        violence	11	hel <fire> ; hel use ; hes <break> ; hes high ; hes hom ; hes walk ; his <opening>
        violence	11	i push ; just graduat ; knob ; light off ; lin dead ; machet in ; mat al ; my fist
        violence	11	my stash ; navaj en ; no only ; nos <kill> ; nos mat ; only <put> ; only put
        violence	11	outsid her ; over noth ; psych ed ; punch her ; said tonight ; se sent ; shap of
        violence	11	son fath ; spat ; stair last ; stov ring ; swear hel ; tail ; testifi ; the belt
        violence	11	truck pul ; tumb ; up or ; viendom ; week stil ; who <law> ; whoev took ; wif if
        violence	11	yard now ; zip <rope> ; zip tie
        violence	10	/ no ; <angry> <kill> ; <angry> <stranger> ; <break> un ; <calm> is ; <child> <sad>
        violence	10	<color> i ; <drive> <blade> ; <drive> van ; <fall> him ; <go> <blade> ; <go> at
        violence	10	<gun> <see> ; <gun> <stimulant> ; <headface> was ; <hear> his ; <hit> <lock>
        violence	10	<homeless> <colleague> ; <key> <continue> ; <kin> <hit> ; <lock> <go> ; <lock> <room>
        violence	10	<need> <gun> ; <official> or ; <opening> <moment> ; <room> <afraid> ; <room> <opening>
        violence	10	<think> <opening> ; <threat> <kin> ; <tool> thi ; <write> hes ; a gun ; amenaz
        violence	10	back im ; behind min ; bf <stimulant> ; by at ; cabez a ; cint en ; cleav ; con <town>
        violence	10	con cond ; cuand <consume> ; dandol vuelta ; desk open ; detox transf ; door at
        violence	10	driveway ; dud ; duty to ; esquin con ; est del ; estoy <lock> ; every knif ; ex
        violence	10	fist on ; golpe a ; gun at ; guy i ; he <kill> ; he drink ; he lin ; he text ; he wak
        violence	10	her glas ; her window ; hes <kill> ; hes driv ; hes in ; his cigaret ; his fist
        violence	10	husband im ; idl ; im <soon> ; im next ; im outsid ; in bg ; inquiry for ; iron
        violence	10	is hurt ; is outsid ; it eith ; its at ; iv pol ; laundry room ; le vendi ; m assault
        violence	10	me avent ; me empuj ; me est ; me right ; me vendi ; me volte ; mean it ; meth she
        violence	10	my fac ; neighbor with ; niet le ; nino al ; no <key> ; open addres
        violence	10	order residential ; outsid ; owe and ; park van ; partn crack ; pistol in ; pt drink
        violence	10	puert y ; quebr un ; quien <order> ; quien mand ; quit las ; quit los ; rum is
        violence	10	said if ; sali por ; se oyen ; seg ; shovel ; sink with ; siz and ; stab me ; stere
        violence	10	sunglas ; the bolt ; the chain ; the crib ; the deer ; the distanc ; the machet
        violence	10	the shotgun ; the throat ; thru wal ; tonight to ; turtleneck ; vend a ; ver quien
        violence	10	wasnt kid ; wel see ; what the ; whisper husb ; wil <kill> ; wouldnt be ; wrench
        violence	10	y hoy ; y tequil ; your guy
        violence	9	/ <record> ; 0 coworker ; 0 dominican ; <blade> <clothes> ; <blade> <need>
        violence	9	<blade> debaj ; <blade> in ; <break> her ; <colleague> assault ; <color> the
        violence	9	<continue> <angry> ; <fire> ex ; <fire> open ; <fire> that ; <furniture> <hit>
        violence	9	<furniture> just ; <gun> <day> ; <gun> on ; <hold> <appointment> ; <intoxicated> <hit>
        violence	9	<job> nam ; <law> <rope> ; <lock> <blade> ; <lock> <take> ; <moment> nam ; <moment> pd
        violence	9	<money> <chestheart> ; <night> he ; <opening> as ; <opioid> <unreal> ; <pain> my
        violence	9	<room> <hold> ; <say> <crash> ; <say> <gun> ; <see> <color> ; <see> spot
        violence	9	<stranger> <hit> ; <stranger> own ; <take> <blade> ; <unreal> <need> ; <wait> <opening>
        violence	9	a <blade> ; a cen ; a zip ; acros <bodypart> ; acros kne ; afil el ; all even
        violence	9	and escond ; and pric ; are <soon> ; are next ; arm if ; ban con ; barricad ; beat
        violence	9	bedroom ; been <drive> ; befor breakfast ; bf ; box so ; broth counselor ; camin de
        violence	9	cantaloup ; chain on ; claw my ; clinic got ; closet con ; closet with ; compadr en
        violence	9	con un ; corner ; correte a ; cuand and ; deteng ; did it ; door ; dres acros
        violence	9	due <home> ; due hom ; el lun ; escopet ; est golpe ; estoy encer ; even it ; ex just
        violence	9	f <hear> ; fami say ; fing mark ; finger on ; finish what ; fractur la ; gasolin and
        violence	9	gon go ; gon stab ; got what ; hand round ; he catch ; he measur ; he pitch ; head in
        violence	9	height of ; hel <break> ; hel break ; hes <intoxicated> ; hes <outdoors> ; hes off
        violence	9	his kne ; his oatmeal ; hombr con ; hoy él ; hurt my ; i chok ; i shov ; inpatient
        violence	9	is threaten ; it bought ; kid up ; kitchen knif ; knuckl to ; la <lock> ; la escopet
        violence	9	la polici ; land then ; landlord tenant ; left its ; light open ; lin <die>
        violence	9	listen and ; lock my ; m flat ; m wont ; me first ; me min ; meth couch ; mommy
        violence	9	my bel ; my stepdad ; nam und ; negotiator ; neighbor has ; new man ; niet 0 ; now pd
        violence	9	now swing ; old offic ; oth <headface> ; our drywal ; over <hear> ; over nois ; pac in
        violence	9	pati with ; pic a ; por <eat> ; por fuer ; problem <consume> ; report ; rifl out
        violence	9	roommat last ; sat out ; saw spot ; second nam ; seman dic ; she threw ; sho she
        violence	9	slap me ; smash ; smok her ; sra en ; stab the ; stepdad in ; swing ; swung at
        violence	9	that <hospital> ; the bedroom ; the carport ; the claw ; the gray ; the height
        violence	9	the pillow ; them ther ; tien <lock> ; tien encer ; today ; tom y ; toward ; toward ex
        violence	9	toward stepfath ; two babi ; two men ; was jok ; went out ; what tim ; whoev <say>
        violence	9	with bat ; with room ; you tonight ; your street ; ystdy ; él <asleep> ; él tom
        violence	8	0 pul ; 0 swung ; <alcohol> <amount> ; <always> <gun> ; <angry> <blood>
        violence	8	<blade> <daytime> ; <blade> <drive> ; <blade> <hit> ; <blade> on ; <break> <opening>
        violence	8	<break> my ; <breath> <give> ; <calm> by ; <colleague> wel ; <continue> im
        violence	8	<count> back ; <count> he ; <day> él ; <emergency> <soon> ; <feel> me ; <fire> <drive>
        violence	8	<give> vuelta ; <headface> und ; <hit> <drive> ; <hit> <tool> ; <hit> set
        violence	8	<home> <tool> ; <home> junto ; <home> knock ; <kill> <eat> ; <kill> <stranger>
        violence	8	<kill> the ; <kin> pul ; <kin> son ; <leave> <awake> ; <leave> thi ; <night> <hold>
        violence	8	<opening> <bodypart> ; <opening> thi ; <pain> <colleague> ; <partner> <amount>
        violence	8	<partner> <room> ; <phone> <tool> ; <room> <blade> ; <rope> <hear> ; <say> nobody
        violence	8	<say> se ; <school> <treatment> ; <see> <key> ; <soon> one ; <stop> what
        violence	8	<stranger> com ; <threat> her ; <try> not ; <wait> away ; a <gun> ; a <tool> ; a lamp
        violence	8	a pan ; a que ; a tv ; accept ; aceit ; acuest a ; adentr ; afuer en ; again im
        violence	8	al patron ; all goe ; and quiet ; are mark ; arm wont ; asleep she ; at today
        violence	8	back door ; back she ; bedroom window ; being <take> ; bf <hit> ; bien <confused>
        violence	8	bien loc ; block # ; boyfriend hit ; break her ; broth kil ; bullet for ; cal dic
        violence	8	cal ive ; cam hoy ; carport ; carport with ; cha at ; chang his ; christma he ; cint
        violence	8	cintur y ; cok togeth ; com get ; cuel ; dij tu ; dont giv ; downstair ; draw now
        violence	8	draw of ; dry <water> ; easy one ; ech llav ; edg on ; el martil ; empuj ; en <hear>
        violence	8	en voz ; escuadr ; escuadr de ; esper en ; est <night> ; est noch ; f whisper ; fist
        violence	8	for groceri ; foreman has ; foundation ; fuer y ; going i ; gon <hit> ; gon <put>
        violence	8	gon beat ; gon put ; has <gun> ; hav mayb ; he explain ; he laid ; hel ; hel kil
        violence	8	her <drive> ; her pin ; hes being ; hes com ; hes nin ; hes stil ; his bunkmat
        violence	8	his shotgun ; his stepfath ; hit me ; hom friday ; hous swing ; i punch ; i scar
        violence	8	im <outdoors> ; im put ; is <intoxicated> ; is chas ; is drunk ; is kick ; its long
        violence	8	joplin ; kick the ; kil and ; knif ; knock one ; la escuadr ; la pension ; la vez
        violence	8	landlord knock ; lap say ; leav in ; leav thi ; leg ask ; let ; long paus
        violence	8	m <continue> ; m hi ; m stil ; man when ; mar me ; me tienen ; meth positiv
        violence	8	mi padrastr ; mi puert ; my cheek ; my easy ; my own ; next one ; night it ; no salg
        violence	8	no twic ; noch lo ; nombr del ; novi la ; off shift ; on open ; on pcp ; on spe ; onlin
        violence	8	ottoman ; our upstair ; out <give> ; outpt counselor ; own head ; oyen ; padlock
        violence	8	padrastr ; pap hes ; pd en ; pic of ; pin in ; program said ; put an ; rail tel
        violence	8	raj la ; record 0 ; refund or ; roommat pul ; say ex ; say need ; say rehab
        violence	8	scream hel ; seat and ; see his ; she flush ; she giv ; shov her ; smash the
        violence	8	spic <consume> ; stair and ; stay away ; stomp ; su almoh ; swing set ; tabla ; tel his
        violence	8	tel nobody ; the fork ; the hair ; the ottoman ; the turn ; ther <hold> ; ther hold
        violence	8	ther with ; thi <room> ; throat and ; throw it ; to burn ; togeth lik ; tra a ; try not
        violence	8	twic today ; u <consume> ; u get ; u smok ; una com ; vuelta a ; want refund
        violence	8	wasnt <happy> ; wat at ; wher and ; whisper ex ; who <bodysound> ; with scissor
        violence	8	wont bend ; wont turn ; wont walk ; wrist in ; y <say> ; y dic ; y i ; ya vien
        violence	8	year easy ; yel in ; yel that ; zer i ; él <consume>
        violence	7	+ kid ; 0 dopesick ; 0 staf ; <blade> a ; <blade> to ; <bodypart> <money>
        violence	7	<bodypart> <say> ; <bodypart> hasnt ; <breath> the ; <buy> <child> ; <calm> <calm>
        violence	7	<child> til ; <clean> abiert ; <color> <hold> ; <container> grand ; <continue> then
        violence	7	<day> <past> ; <day> alguien ; <day> mak ; <fire> it ; <friend> <blade>
        violence	7	<furniture> against ; <go> <fire> ; <happy> he ; <headface> <hot> ; <headface> al
        violence	7	<headface> an ; <hear> <put> ; <hear> her ; <hit> <colleague> ; <hit> <needle>
        violence	7	<hit> contr ; <home> <blade> ; <home> <money> ; <hot> <moment>
        violence	7	<intoxicated> <opening> ; <kill> <partner> ; <kill> him ; <kill> that
        violence	7	<kin> <bodypart> ; <kin> <opening> ; <kin> how ; <kin> id ; <kin> with ; <law> <night>
        violence	7	<lock> <town> ; <medicine> si ; <money> mis ; <night> it ; <night> pour ; <opening> bet
        violence	7	<opening> con ; <opening> rn ; <opening> with ; <outdoors> your ; <pain> <crowd>
        violence	7	<photo> the ; <put> <gun> ; <room> con ; <room> onc ; <room> thing ; <room> to
        violence	7	<see> <order> ; <see> quien ; <soon> <feel> ; <start> <hit> ; <stop> <start>
        violence	7	<take> <fire> ; <threat> ; <threat> a ; <water> without ; a <kill> ; a basebal ; a ment
        violence	7	a pat ; a platic ; a rib ; a todo ; acros ; afil ; again then ; aid i ; air the
        violence	7	als use ; am <hear> ; am hear ; and <breath> ; and <kill> ; and down ; and say
        violence	7	and vodk ; angry i ; apart ; apunt a ; are <fluid> ; around my ; arrow ; as for
        violence	7	at staf ; b/g ; baby start ; bat at ; bath and ; befor me ; bocin ; bols y
        violence	7	botel grand ; bought 0 ; bounc 0 ; break the ; broth he ; bullet ; burn it ; by lik
        violence	7	chain ; clock out ; clos enough ; co <job> ; coc nad ; com <take> ; con machet ; contr
        violence	7	contr la ; cps moth ; cun con ; diari and ; don talk ; dond estacion ; door bet
        violence	7	door get ; door lock ; door rn ; door told ; dorm la ; down again ; down his ; draw the
        violence	7	dres against ; dry season ; el cuel ; ell camin ; enfrent ; enfrent de ; enter y
        violence	7	escondimo ; even get ; ex est ; ex roommat ; expuls ; f whisp ; fath son ; fath with
        violence	7	fia ; fluid ; for cigaret ; foreman ; fractur ; front door ; get shot ; gin start
        violence	7	girlfriend has ; giv ; given to ; go next ; gon for ; graph ; graph <write> ; graph pap
        violence	7	gri y ; has gun ; has my ; has no ; hasnt gon ; he <break> ; he <threat> ; he com
        violence	7	he found ; he held ; he mail ; he put ; he start ; he threaten ; hed <put> ; hed do
        violence	7	hed put ; her <key> ; her lawy ; her you ; hes <continue> ; hes <home> ; hes <take>
        violence	7	hes due ; hes got ; hes on ; hes smash ; hijo lo ; him <put> ; hing off ; hiz con
        violence	7	hom staf ; hor sal ; hous down ; hoy lleg ; hoy me ; i behav ; i dug ; ill <kill>
        violence	7	inform me ; injur the ; insid it ; it <buy> ; it rn ; just <break> ; just brok
        violence	7	kid which ; kitchen with ; la <blade> ; la <gun> ; la navaj ; la oll ; la pistol
        violence	7	label ; lad de ; laid the ; le escondimo ; lin muffl ; low <hear> ; low voic ; luz me
        violence	7	m <kill> ; m say ; machet and ; machet und ; man com ; manag i ; mar and ; me <hit>
        violence	7	me with ; mi mism ; mor ; moth throat ; muffl ; my boyfriend ; my collarbon ; my ex
        violence	7	my foreman ; my hood ; my intak ; my stepfath ; my tir ; nam slow ; neighbor in
        violence	7	nev gav ; nobody <drive> ; of gasolin ; on <intoxicated> ; on graph ; on high ; on old
        violence	7	on sherman ; on stair ; otro dos ; over what ; own bedroom ; own window ; pac with
        violence	7	parej dic ; pd ; per nadi ; phon to ; pictur my ; plan of ; plast ; point <amount>
        violence	7	porch with ; pour at ; pt <hear> ; put two ; que hiz ; quebr ; re ex ; red
        violence	7	regader abiert ; remat ; removal ; rn hes ; rol past ; said nobody ; se cae
        violence	7	sharpen and ; she <moment> ; she <wait> ; she cry ; she hunt ; she stay ; sheetrock
        violence	7	shoot his ; shoot the ; shov ; shut in ; si ; so angry ; so neith ; somebody should
        violence	7	someth <break> ; someth long ; spe in ; speak ill ; spr back ; start hit ; stat he
        violence	7	stay open ; step it ; stretch and ; stuck a ; tabl all ; tap and ; tap la ; ten i
        violence	7	that should ; the <gun> ; the fel ; the fry ; the lot ; the mop ; the supervisor
        violence	7	them <outdoors> ; them park ; thes and ; thi <night> ; throw <furniture> ; to <fire>
        violence	7	to break ; to room ; to warn ; u ; una llav ; up treatment ; us monday ; us onc ; va a
        violence	7	va program ; vez del ; vien ; voicemail to ; vuelv a ; walk round ; way or ; wel <see>
        violence	7	wet pcp ; when mom ; whisper bf ; wif report ; wif whisper ; with <blade> ; with <go>
        violence	7	with machet ; with phon ; wldnt <give> ; wldnt giv ; work of ; y dicen ; y dij
        violence	7	ya traig ; yesterday it ; you <drive> ; you <night> ; you <soon> ; you driv
        violence	7	your <stranger> ; yrs per ; zip and
        violence	6	+ puk ; / n ; 0 tra ; <always> out ; <amount> around ; <asleep> are ; <blade> <day>
        violence	6	<blade> <threat> ; <bodypart> apretandom ; <bodypart> round ; <bodypart> then
        violence	6	<calm> <start> ; <caretaking> who ; <child> <hit> ; <child> al ; <child> out
        violence	6	<child> over ; <clean> <child> ; <clean> im ; <clean> she ; <clinician> <kill>
        violence	6	<clinician> an ; <container> thru ; <crash> <room> ; <crowd> wont ; <drive> <break>
        violence	6	<fire> <asleep> ; <fire> <consume> ; <fire> to ; <fluid> <clinician> ; <friend> <gun>
        violence	6	<furniture> his ; <furniture> when ; <give> <blade> ; <go> <intoxicated> ; <go> out
        violence	6	<gun> <say> ; <headface> <daytime> ; <headface> they ; <hear> <consume> ; <hear> <take>
        violence	6	<hear> ex ; <hear> he ; <hit> <furniture> ; <hit> <hear> ; <hit> <need> ; <hit> <say>
        violence	6	<hit> an ; <hit> on ; <hit> up ; <hold> someth ; <home> <media> ; <hospital> <hit>
        violence	6	<hot> oil ; <key> ; <key> <record> ; <key> por ; <kin> 0 ; <leave> <calm>
        violence	6	<leave> <day> ; <leave> le ; <leave> por ; <moment> sal ; <need> <treatment>
        violence	6	<night> bat ; <official> com ; <opening> <say> ; <opening> <take> ; <opening> right
        violence	6	<opioid> <put> ; <partner> im ; <partner> la ; <phone> fr ; <phone> ive ; <phone> low
        violence	6	<photo> mia ; <promise> <night> ; <promise> <take> ; <put> <height> ; <put> an
        violence	6	<put> u ; <record> <leave> ; <room> cuand ; <room> with ; <rope> <kin> ; <say> <break>
        violence	6	<say> cuand ; <say> my ; <say> theyl ; <say> tu ; <school> hes ; <school> va
        violence	6	<see> his ; <stimulant> togeth ; <stop> de ; <stop> lin ; <stranger> <bodysound>
        violence	6	<stranger> im ; <stranger> re ; <stranger> should ; <take> lo ; <take> x
        violence	6	<threat> <fire> ; <threat> his ; <threat> to ; <tool> <hit> ; <water> until
        violence	6	<year> easy ; a <child> ; a beach ; a bomb ; a cashi ; a chain ; a cleav ; addr ; again
        violence	6	air pump ; already sold ; alway out ; amar el ; an edg ; an he ; an iv ; and afuer
        violence	6	and asi ; and being ; and board ; and cont ; and correte ; and hel ; and squeez
        violence	6	anyon who ; apretandom ; apuesta las ; ass ; at <count> ; at dad ; aunt niec ; ayer otr
        violence	6	back <night> ; balanc on ; be mak ; be quiet ; be thi ; beach towel ; beat her
        violence	6	been chew ; behind <room> ; besid my ; bf <fall> ; bf fel ; bf wont ; bos and
        violence	6	boyfriend ; break my ; brok a ; broth with ; buddy and ; but min ; by tonight ; cal fr
        violence	6	cal low ; can of ; cantin ; car til ; card <phone> ; card numb ; carry him ; chas our
        violence	6	chok his ; chok my ; circl the ; client ; closet ; clr dtr ; cm <colleague> ; cm client
        violence	6	com down ; con pistol ; crash in ; crib with ; cry lin ; cuel y ; cuelg al
        violence	6	deb <count> ; dejam ; delivery guy ; deployment and ; dij a ; dij y ; dirt ; distanc
        violence	6	door as ; door right ; dorm ; dosciento ; drank today ; dres it ; dug ; ed 0 ; el <day>
        violence	6	el closet ; el tel ; ell usa ; empty so ; en cristal ; estoy <clean> ; even she
        violence	6	even think ; ex <friend> ; ex <home> ; extension cord ; f <town> ; filos ; filos en
        violence	6	flick ; for he ; for me ; fot mia ; front <opening> ; get dark ; get hom ; goe all
        violence	6	goe past ; gon get ; graduat ; grandson has ; ground befor ; guardi de ; gun out
        violence	6	habit twenty ; hag com ; hand when ; has ten ; he <happy> ; he <put> ; he find ; he get
        violence	6	he just ; he let ; he load ; he shov ; he told ; hear is ; hel burn ; hel want
        violence	6	her int ; her man ; her neck ; her sho ; her with ; herman ; herman él ; hes break
        """
}
