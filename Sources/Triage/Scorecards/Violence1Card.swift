extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-77	=
        violence	44	chok me
        violence	37	<hit> <kin>
        violence	35	bat ; the bat ; to hurt ; un <blade>
        violence	34	gas can
        violence	33	est <hit>
        violence	32	crowb ; just <hit>
        violence	31	cam at
        violence	30	chok ; machet
        violence	29	<kill> my ; a bat ; clr answer ; punch
        violence	28	<kill> <kin> ; hel <kill> ; to <pain>
        violence	27	<drive> iron ; <hear> hes ; swung ; tir iron
        violence	26	<withdrawal> <opening> ; hi toward ; is <hit> ; knif to
        violence	25	<past> over ; est peg ; gon shoot
        violence	24	<kill> his ; answer y ; down ther ; pistol ; stab ; us leav
        violence	23	<always> <blade> ; <partner> <hit> ; my door ; throat ; which <room>
        violence	22	<home> <kill> ; acros his ; swing a ; to stab
        violence	21	<angry> hel ; <blade> <say> ; <hit> <moment> ; <hit> her ; <threat> <kill> ; a crowb
        violence	21	hear his ; mi parej ; punch me ; say next ; un cuchil ; was stand
        violence	20	<blade> <moment> ; <threat> <blade> ; enfrent y ; ex has ; gas <container> ; gaug
        violence	20	golpiz ; nobody leav ; outsid with ; que hoy ; stepfath ; una golpiz ; which room
        violence	19	<blade> ; <gun> <opening> ; <night> <tool> ; <pain> <kin> ; beat on ; del pel
        violence	19	gf <lock> ; her key ; hes <drive> ; is hit ; lock in ; nos va ; shoot my ; tim he
        violence	18	<blade> <kin> ; <goodbye> <gun> ; <hit> me ; <kill> her ; <partner> me
        violence	18	<stranger> when ; <threat> <crowd> ; a machet ; bg ; boyfriend is ; chew on ; gasolin
        violence	18	gon quiet ; hes <go> ; hes <withdrawal> ; hes kick ; in piec ; novi me ; susur
        violence	18	todo adentr
        violence	17	<drive> acros ; <hit> a ; <opening> <gun> ; be back ; child cry ; driv and ; ex is
        violence	17	flush his ; gav phon ; gf <give> ; gon <kill> ; guy to ; hand around ; hatchet
        violence	17	he chok ; hes <hit> ; just hit ; larg <eat> ; mm ; stepdad is ; toward <kin>
        violence	16	0 mm ; <blade> <take> ; <fire> <fluid> ; <fire> <home> ; <hit> <clinician>
        violence	16	<partner> <intoxicated> ; <play> bat ; afuer ; and dic ; and smil ; answer yes ; cav
        violence	16	ceril ; child on ; crib hold ; ex new ; he park ; hes pac ; him <hear> ; light fluid
        violence	16	peg ahorit ; pistol y ; psych ed ; puert con ; stepdad ; threaten ; todo usted
        violence	16	tonight and ; un machet ; who testifi
        violence	15	0 gaug ; <bodypart> around ; <bodypart> mark ; <kill> <colleague> ; <say> <kill>
        violence	15	<say> quedit ; <soon> tim ; <take> <threat> ; basebal bat ; de cruz ; del <headface>
        violence	15	el cint ; habl quedit ; hal with ; ham ; has grandm ; he <outdoors> ; he brok
        violence	15	hel shoot ; her car ; hes <money> ; hes hit ; hes idl ; hurt peopl ; kid back ; kil my
        violence	15	kne wait ; m <angry> ; money so ; moth id ; next tim ; night say ; nit he
        violence	15	nosotro adentr ; one <appointment> ; one show ; point my ; pour gas ; punch my
        violence	15	quedit ; se dond ; si vuelv ; the cleav ; the pantry ; turtleneck in ; un <needle>
        violence	15	un tub ; una <gun> ; una pistol ; went aft ; who rattl
        violence	14	<bodysound> <job> ; <child> up ; <go> <pain> ; <gun> ; <hear> clos ; <photo> <room>
        violence	14	<put> <bodypart> ; <room> hed ; <room> yes ; <think> una ; <threat> <colleague>
        violence	14	a countdown ; a mat ; ahorit tra ; answer only ; at car ; at six ; cav his ; chok her
        violence	14	countdown ; daught by ; el canal ; el fier ; graduat inpatient ; ground tonight
        violence	14	he in ; he stand ; heavy in ; her <opening> ; hes off ; his trunk ; im lock
        violence	14	its <night> ; kid tablet ; kneecap ; knob off ; la chap ; mat a ; me vuelv ; mor tim
        violence	14	oil at ; only yes ; our drywal ; out back ; owe cam ; pantry with ; photo of
        violence	14	pleas my ; room yes ; senor susur ; stab his ; that guy ; the thumb ; thud ; tonight
        violence	14	voic clos ; week stil ; yel ; yel hel
        violence	13	<asleep> <clothes> ; <blade> en ; <blade> und ; <bodypart> hac ; <drive> <angry>
        violence	13	<fall> bien ; <friend> pul ; <gun> down ; <gun> from ; <opening> sinc
        violence	13	<outdoors> <gun> ; <partner> <headface> ; <partner> if ; <room> tap ; <rope> <hear>
        violence	13	<say> <fire> ; <withdrawal> the ; a hatchet ; a quem ; amar a ; avent la ; box cut
        violence	13	cervez y ; deer rifl ; desarmador ; drov my ; el <rope> ; espos and ; he hom ; her jaw
        violence	13	her tonight ; heroin he ; hes beat ; his smok ; hit her ; lin open ; machet in
        violence	13	open lin ; oyen golp ; parej ; park acros ; squeez til ; the land ; the whetston
        violence	13	tumb la ; wav a ; whetston ; wif if ; wrench ; yes larg
        violence	12	<always> <hit> ; <amount> y ; <bodypart> an ; <bodypart> if ; <bodypart> int
        violence	12	<break> <container> ; <colleague> assault ; <consume> out ; <daytime> desd
        violence	12	<fire> <room> ; <go> <kill> ; <go> ive ; <gun> <kin> ; <hear> <fall> ; <hold> <blade>
        violence	12	<key> <continue> ; <kin> pin ; <lock> <room> ; <night> <hit> ; <opening> off
        violence	12	<say> <soon> ; <think> <opening> ; <tool> <friend> ; a tag ; abuel niet ; afuer con
        violence	12	and hes ; at me ; been park ; both do ; bring that ; busc al ; cabez a ; chain on
        violence	12	cigaret out ; cor en ; corner ; ground 0 ; has <kin> ; hed finish ; hel <blood>
        violence	12	hel cut ; hes hom ; hes outsid ; hous until ; ive sharpen ; knif ; larg pepperoni
        violence	12	m threaten ; m yel ; me an ; me vendi ; mean it ; mi mar ; my fist ; navaj en
        violence	12	one thru ; pac in ; pepperoni ; pin on ; se sent ; shoot her ; stov ring ; testifi
        violence	12	text a ; the belt ; the machet ; the shap ; the shotgun ; us <leave> ; whisper
        violence	12	who <law> ; whoev talk ; wil shoot ; yern le ; yes /
        violence	11	<buy> <child> ; <gun> <see> ; <hear> <hit> ; <hear> his ; <homeless> <colleague>
        violence	11	<kill> <eat> ; <kill> <official> ; <kill> al ; <promise> hel ; <room> <afraid>
        violence	11	<say> gon ; <say> hel ; <stop> <headface> ; <stranger> <fire> ; <threat> <drive>
        violence	11	<try> <hear> ; a encontr ; amenaz a ; arm if ; ataud ; back door ; behind min
        violence	11	blad in ; by at ; chap ; cint en ; con <blade> ; deteng ; draw of ; escopet
        violence	11	estoy <lock> ; fir to ; fist on ; from outsid ; ham and ; hav til ; he drink ; head in
        violence	11	hel <break> ; hel <put> ; hel break ; hel put ; hes <break> ; hes <kill> ; i dug
        violence	11	im wear ; is <threat> ; its at ; just graduat ; kitchen knif ; knob ; la escopet
        violence	11	machet and ; mat al ; me est ; mommy ; no only ; now swing ; our upstair ; over noth
        violence	11	pac ; partn crack ; pati with ; pt drink ; quit las ; quit los ; rifl out ; sat out
        violence	11	set <fire> ; set fir ; shovel ; someth heavy ; son fath ; sunglas ; swear hel ; tail
        violence	11	the doorknob ; the platform ; then me ; threaten to ; threw a ; toward stepfath
        violence	11	truck pul ; tumb ; turtleneck ; up or ; viendom ; wher and ; whisper husb
        violence	11	whoev <say> ; with norc ; wont bend ; yard now ; year easy ; zon <blade> ; zon knif
        violence	10	/ no ; <afraid> myself ; <angry> <kill> ; <blade> <drive> ; <calm> is
        violence	10	<container> <blade> ; <go> <blade> ; <gun> <drive> ; <gun> <stimulant>
        violence	10	<headface> was ; <hit> <lock> ; <hit> <need> ; <hit> <opening> ; <hit> <room>
        violence	10	<home> knock ; <lock> <take> ; <moment> nam ; <need> <gun> ; <official> or
        violence	10	<opening> <moment> ; <phone> plac ; <room> <blade> ; <room> <opening> ; <say> <gun>
        violence	10	<say> nobody ; <threat> <kin> ; <tool> thi ; <wait> <opening> ; a <tool> ; a blad
        violence	10	a ham ; a zon ; acros <bodypart> ; acros kne ; ahi nadi ; al que ; and vodk ; at dad
        violence	10	at neighbor ; at today ; back im ; background <say> ; background say ; ban con
        violence	10	been <blade> ; been sharpen ; bf <stimulant> ; cal plac ; camin de ; can of
        violence	10	cantaloup ; carport with ; closet with ; com befor ; dandol vuelta ; desk open
        violence	10	detox transf ; door ; dud ; duty to ; el bat ; est del ; estoy encer ; every knif ; ex
        violence	10	fing mark ; finish what ; from them ; gon go ; gun at ; has <blade> ; he lin ; he wak
        violence	10	hel <consume> ; hel <fire> ; hel use ; her window ; hes <outdoors> ; hes driv
        violence	10	hes stand ; hijo lo ; his kne ; ill <kill> ; im <soon> ; im next ; inform me
        violence	10	inpatient ; iron ; is hurt ; knock one ; la <lock> ; landlord knock ; landlord tenant
        violence	10	le vendi ; light off ; managu ; mark on ; me empuj ; my lap ; my stepdad ; nam und
        violence	10	nino al ; now by ; off shift ; only <put> ; only put ; order residential ; over <hear>
        violence	10	over nois ; owe and ; pistol in ; prob ni ; quien <order> ; quien mand ; said if
        violence	10	scar myself ; second nam ; shap of ; shotgun ; smash ; swung a ; swung at ; tak perc
        violence	10	the bedroom ; the bolt ; the chain ; the crib ; the deer ; the dud ; the pillow
        violence	10	the throat ; thi <night> ; tom tod ; two babi ; ver quien ; wasnt kid ; what tim
        violence	10	who sold ; wldnt <give> ; wldnt giv ; wouldnt be ; y tequil ; yel in ; zip <rope>
        violence	10	zip tie
        violence	9	0 <week> ; 0 dominican ; 0 swung ; <alcohol> <amount> ; <angry> <stranger>
        violence	9	<blade> <furniture> ; <break> <opening> ; <color> i ; <color> the ; <continue> then
        violence	9	<drive> <blade> ; <emergency> <soon> ; <fire> ex ; <fire> open ; <fire> that ; <gun> on
        violence	9	<headface> an ; <height> me ; <hit> <drive> ; <hold> <appointment>
        violence	9	<intoxicated> <hit> ; <kill> the ; <law> <night> ; <leave> <awake> ; <lock> <blade>
        violence	9	<lock> <go> ; <moment> pd ; <money> <chestheart> ; <money> mis ; <night> he ; <pain> my
        violence	9	<room> <hold> ; <see> <color> ; <see> <key> ; <stop> what ; <take> <blade> ; a <blade>
        violence	9	a <gun> ; a cen ; a gun ; a lamp ; a tv ; afuer en ; again then ; al patron ; all even
        violence	9	amenaz ; and afuer ; are <soon> ; are next ; baby start ; beat ; bedroom ; bedroom door
        violence	9	been <drive> ; bien <confused> ; bien loc ; bos and ; break her ; cleav ; clinic got
        violence	9	cuand <consume> ; did it ; driveway ; due <home> ; due hom ; el martil ; en <hear>
        violence	9	en voz ; escrib del ; escuadr ; escuadr de ; esquin con ; est golpe ; even it ; ex est
        violence	9	f whisper ; fier ; fier en ; fifth and ; garag tonight ; gon <put> ; gon put ; gon stab
        violence	9	got what ; he <kill> ; he knock ; he measur ; he text ; he told ; her <drive> ; hes in
        violence	9	his finger ; his shotgun ; hom staf ; hombr con ; hoy él ; hurt my ; idl ; injur the
        violence	9	is drunk ; ish a ; joplin ; kid up ; la <gun> ; la escuadr ; la pistol ; la polici
        violence	9	leav in ; leg ask ; light open ; m flat ; m hi ; m wont ; me first ; me min ; me right
        violence	9	me volte ; meth positiv ; meth she ; my soup ; nev gav ; niet 0 ; niet le ; no salg
        violence	9	nombr del ; now pd ; only word ; oth <headface> ; outsid ; outsid her ; pic of
        violence	9	por <eat> ; puert y ; roommat last ; roommat pul ; sali por ; se oyen ; seat and
        violence	9	see his ; she flush ; she threw ; sheetrock ; sho she ; shut in ; slap me ; son <see>
        violence	9	sponsor 0 ; sra en ; stab me ; stat he ; su almoh ; swing ; that <hospital>
        violence	9	the carport ; thi <room> ; throat and ; thru wal ; tien <lock> ; tien encer ; to burn
        violence	9	tonight to ; toward ex ; vien ; wasnt <happy> ; whisper ex ; y <say> ; y hoy
        violence	9	ya escogi ; ystdy ; él <asleep> ; él tom
        violence	8	/ <record> ; 0 staf ; 0 week ; <blade> <hit> ; <blade> <need> ; <blade> to
        violence	8	<breath> <give> ; <calm> by ; <clothes> wer ; <consume> tod ; <day> él ; <eat> how
        violence	8	<furniture> <hit> ; <furniture> just ; <give> vuelta ; <go> at ; <gun> at ; <happy> he
        violence	8	<headface> <hot> ; <headface> as ; <hit> <colleague> ; <hit> set ; <hit> up
        violence	8	<home> good ; <home> junto ; <intoxicated> im ; <kill> <partner> ; <kill> <stranger>
        violence	8	<kin> <hit> ; <kin> <opening> ; <kin> pul ; <leave> thi ; <lock> <town>
        violence	8	<opening> <bodypart> ; <opening> bet ; <opening> con ; <opening> right ; <opening> rn
        violence	8	<partner> <amount> ; <phone> <tool> ; <photo> the ; <room> <child> ; <room> onc
        violence	8	<say> se ; <say> tu ; <school> <treatment> ; <soon> one ; <stranger> com
        violence	8	<stranger> own ; <take> <fire> ; <take> x ; <try> not ; <year> easy ; a <kill> ; a pan
        violence	8	a rib ; a zip ; abr y ; acros ; addr ; adentr ; ahorit ya ; als use ; am <hear>
        violence	8	am hear ; and <breath> ; and asi ; and being ; are mark ; arm wont ; arrow ; back she
        violence	8	bat at ; befor breakfast ; bf ; bf <hit> ; block # ; boyfriend hit ; break the
        violence	8	broth counselor ; broth kil ; bullet for ; canal and ; carport ; chain ; christma he
        violence	8	cintur y ; circl the ; clock out ; closet con ; con <town> ; con cond ; cry lin
        violence	8	cun con ; dij a ; dij tu ; dont giv ; door at ; door bet ; door lock ; door right
        violence	8	door rn ; draw the ; dres acros ; drop him ; ech llav ; en cristal ; enfrent
        violence	8	enfrent de ; esper en ; est <night> ; est noch ; fath son ; fath with ; fia ; fluid
        violence	8	for he ; foreman has ; ful tank ; gasolin and ; gaug acros ; going i ; golpe
        violence	8	gon <hit> ; gon beat ; hav mayb ; he <break> ; he catch ; he explain ; he found
        violence	8	he held ; he pitch ; he shov ; height of ; hel ; her man ; her pin ; her scrub
        violence	8	hes <home> ; hes listen ; hes nin ; hes stil ; hes walk ; him <put> ; him every
        violence	8	his bunkmat ; his cigaret ; his fist ; his gf ; his oatmeal ; his stepfath ; hit me
        violence	8	hiz con ; hom good ; hoy me ; i <think> ; i shov ; im outsid ; im put ; in bg ; is beat
        violence	8	is outsid ; is threaten ; its long ; kick the ; la pension ; la vez ; land then
        violence	8	laugh when ; laundry room ; leav thi ; let ; listen and ; m <continue> ; m <kill>
        violence	8	m stil ; machet und ; machet y ; man when ; me with ; meth couch ; my collarbon
        violence	8	my fac ; new man ; next one ; night it ; no twic ; nobody <drive> ; noch lo
        violence	8	nos <kill> ; nos <partner> ; nos cas ; nos mat ; of kil ; on <intoxicated> ; on high
        violence	8	on open ; on pcp ; on spe ; onlin ; op <colleague> ; otro dos ; ottoman ; out <give>
        violence	8	outpt counselor ; padlock ; parej dic ; parej me ; pic a ; point <amount> ; por fuer
        violence	8	puert ; pul a ; que hiz ; record 0 ; refund or ; rob me ; said nobody ; say ex
        violence	8	say need ; say rehab ; seman dic ; she stay ; shoot the ; shov ; shov her ; si
        violence	8	smash the ; smok her ; stere ; swing set ; tabla ; tap and ; the fork ; the height
        violence	8	the mop ; the ottoman ; the supervisor ; them ther ; ther with ; thi even ; throat an
        violence	8	today ; tra a ; tra machet ; try not ; twic today ; two men ; u get ; up treatment
        violence	8	want refund ; was jok ; wat at ; went out ; who <bodysound> ; wif whisper ; wil <kill>
        violence	8	with <blade> ; with machet ; wont walk ; work all ; work that ; would mak ; y dic
        violence	8	y dicen ; y dij ; y i ; ya traig ; ya vien ; you <fall> ; you tonight
        violence	7	+ kid ; + puk ; 0 tra ; <asleep> are ; <blade> <clothes> ; <blade> <day>
        violence	7	<blade> <daytime> ; <blade> <threat> ; <blade> in ; <blade> y ; <bodypart> <money>
        violence	7	<bodypart> hasnt ; <breath> the ; <build> <blade> ; <calm> <calm> ; <calm> <start>
        violence	7	<child> <height> ; <child> al ; <clean> abiert ; <colleague> int ; <colleague> wel
        violence	7	<container> grand ; <container> thru ; <continue> im ; <count> back ; <day> alguien
        violence	7	<day> check ; <day> mak ; <fall> him ; <fire> <asleep> ; <fire> it
        violence	7	<fluid> <clinician> ; <go> <fire> ; <gun> <day> ; <happy> when ; <hear> <put>
        violence	7	<hear> her ; <hit> <needle> ; <hit> <say> ; <hit> <tool> ; <hit> my ; <home> <blade>
        violence	7	<hot> <moment> ; <insurance> <money> ; <intoxicated> <intoxicated> ; <kill> that
        violence	7	<kin> <think> ; <kin> id ; <kin> right ; <leave> <day> ; <leave> le ; <lock> <clean>
        violence	7	<medicine> si ; <need> <treatment> ; <night> <hold> ; <night> it ; <night> pour
        violence	7	<night> teng ; <opening> thi ; <pain> <crowd> ; <phone> ive ; <phone> pd ; <pill> <job>
        violence	7	<promise> <take> ; <put> <gun> ; <put> an ; <room> con ; <room> thing ; <room> to
        violence	7	<school> va ; <see> <order> ; <see> his ; <see> quien ; <soon> <feel>
        violence	7	<stimulant> <consume> ; <stop> <start> ; <take> near ; <threat> ; <threat> her
        violence	7	<wait> away ; <water> without ; a pat ; a que ; acuest a ; afil el ; again im ; air the
        violence	7	already sold ; amar el ; an <promise> ; an apology ; and down ; and pul ; and quiet
        violence	7	and say ; and squeez ; anoch teng ; antebraz ; apart ; apology ; as for ; ass
        violence	7	at <friend> ; at staf ; b/g ; balanc on ; bath and ; bathroom door ; bedroom window
        violence	7	bocin ; botel grand ; break my ; buddy and ; bullet ; burn it ; cal dic ; cal ive
        violence	7	cal pd ; cam hoy ; cha at ; child approx ; cint ; claw <tool> ; claw ham ; co <job>
        violence	7	cok togeth ; con machet ; cough ; cuand and ; cuel ; cuel y ; cuelg al ; deal and
        violence	7	deb <count> ; desd que ; diari and ; dond estacion ; door get ; dorm la ; down again
        violence	7	draw now ; dry <water> ; dry season ; dtr drink ; edg on ; el cuel ; ell camin ; empuj
        violence	7	enter y ; est aqui ; even get ; ex <friend> ; ex <home> ; f 0 ; fist ; for cigaret
        violence	7	for groceri ; for me ; foundation ; fuer y ; get dark ; gf hes ; go next ; graph
        violence	7	graph <write> ; graph pap ; gri y ; guardi de ; gun out ; guy i ; has <gun> ; has gun
        violence	7	has my ; hasnt gon ; he get ; he intend ; he just ; he laid ; he let ; he put
        violence	7	he start ; hed do ; hel kil ; her <key> ; her neck ; her with ; herman él
        violence	7	hes <continue> ; hes <take> ; hes break ; hes com ; hes due ; hes going ; hes got
        violence	7	him plac ; hing off ; his <opening> ; his guy ; his po ; husb drunk ; husb has
        violence	7	i behav ; i chok ; i scar ; id <job> ; id work ; im <outdoors> ; im drunk ; in <amount>
        violence	7	injur ; insid it ; is <intoxicated> ; is chas ; is kick ; is point ; is the
        violence	7	it <official> ; iv pol ; just punch ; kid told ; kil and ; la <blade> ; la navaj
        violence	7	la oll ; lad de ; lady next ; lap say ; lin muffl ; list und ; llav ; love up ; luz me
        violence	7	many minut ; mar dic ; mar me ; me rn ; me tap ; me tienen ; medi mi ; mi puert
        violence	7	minut the ; mom right ; mor weekend ; moth throat ; muffl ; my boyfriend ; my cheek
        violence	7	my ex ; my intak ; my own ; nam slow ; neck in ; no <money> ; no answer ; notifi
        violence	7	novi la ; on bond ; on graph ; on my ; on old ; on sherman ; otr <night> ; otr noch
        violence	7	own bedroom ; own window ; oyen ; pac with ; pd en ; pd notifi ; peg otr ; per nadi
        violence	7	pin in ; plat no ; point it ; polic notifi ; prendi la ; primary <caretaking>
        violence	7	primary car ; program said ; punch her ; put an ; put his ; put two ; que <sad>
        violence	7	que al ; quebr ; rail tel ; regader abiert ; remat ; rn he ; say husb ; say wait
        violence	7	scream hel ; se cae ; she <wait> ; she hunt ; someth long ; stab him ; stab the
        violence	7	stay away ; step it ; stepdad in ; stretch and ; stuck a ; swear he ; swing at
        violence	7	tabl all ; tel his ; tel nobody ; ten i ; text only ; that should ; the <gun>
        violence	7	the dent ; the distanc ; the fram ; the glas ; the mow ; the turn ; ther <night>
        violence	7	thes and ; threw my ; throw <furniture> ; to <fire> ; to <kill> ; to break ; to warn
        violence	7	today for ; togeth lik ; told two ; toward ; traig la ; twic <day> ; u <consume>
        violence	7	u smok ; una com ; una llav ; unscrew ; us ; us monday ; us onc ; vez del
        violence	7	voicemail to ; voy me ; vuelta a ; way or ; week i ; wel see ; wet pcp ; which corn
        violence	7	with <go> ; with <room> ; with scissor ; work of ; y ahorit ; you <night> ; your guy
        violence	7	yrs per ; zer i ; él <consume>
        violence	6	0 / ; 0 <threat> ; 0 amenaz ; 0 ish ; <always> <gun> ; <angry> <blood>
        violence	6	<bodypart> <say> ; <bodypart> <wait> ; <bodypart> apretandom ; <bodypart> then
        violence	6	<break> the ; <calm> itd ; <caretaking> who ; <child> <sad> ; <child> out
        violence	6	<child> over ; <clean> <child> ; <clean> im ; <clean> she ; <colleague> <medicine>
        violence	6	<colleague> hes ; <count> <say> ; <crowd> wont ; <day> en ; <day> i ; <die> and
        violence	6	<eat> on ; <fall> <write> ; <friend> <pill> ; <go> <opening> ; <gun> <say>
        violence	6	<gun> <threat> ; <gun> out ; <headface> <break> ; <headface> <crash> ; <headface> <kin>
        violence	6	<headface> they ; <hear> <consume> ; <hear> <count> ; <hear> <medicine> ; <hear> bf
        violence	6	<hit> <blade> ; <hit> <consume> ; <hit> <furniture> ; <hit> <hear> ; <hit> on
        violence	6	<hold> our ; <home> <tool> ; <kill> <blade> ; <kill> him ; <kill> por ; <kin> <pain>
        violence	6	<kin> son ; <last> <wait> ; <leave> <calm> ; <leave> por ; <lock> in ; <moment> and
        violence	6	<moment> over ; <night> bat ; <official> com ; <opening> <consume> ; <opening> as
        violence	6	<opening> with ; <partner> <bodypart> ; <partner> <lock> ; <partner> la ; <phone> low
        violence	6	<photo> mia ; <photo> of ; <pill> ni ; <promise> <friend> ; <promise> <night>
        violence	6	<rope> <kin> ; <sad> lin ; <say> <break> ; <say> cuand ; <say> theyl ; <sedative> and
        violence	6	<start> <hit> ; <stop> <room> ; <stop> de ; <stranger> im ; <stranger> re
        violence	6	<threat> <fire> ; <threat> a ; <threat> his ; <treatment> d ; <water> until ; <week> i
        violence	6	<write> <photo> ; a basebal ; a beach ; a ment ; a platic ; advocat 0 ; air pump
        violence	6	all goe ; almoh y ; an he ; and bien ; and cont ; and hel ; and no ; and theyl
        violence	6	anyon who ; apretandom ; are <fluid> ; around my ; assistant coach ; at <count>
        violence	6	aunt niec ; back <night> ; bat <break> ; be quiet ; beach towel ; beat her ; beb si
        violence	6	befor me ; behind his ; besid my ; bf <fall> ; bf fel ; box so ; bread knif
        violence	6	bring flower ; broth he ; buri her ; by tonight ; cal low ; cant <take> ; chas our
        violence	6	chok his ; chok my ; closet ; coc nad ; com down ; compadr que ; con un ; confiscat
        violence	6	counselor ; cousin got ; crouch ; cuand nos ; cun nos ; cut at ; d <always> ; dejam
        violence	6	del cajon ; dent in ; dia en ; diari doc ; don talk ; dond no ; door as ; door told
        violence	6	dosciento ; driv down ; el tel ; ell usa ; empty so ; encer ; eso escrib ; even she
        violence	6	even think ; ex husb ; ex use ; fel ; filos ; filos en ; finish ; flick ; foreman
        violence	6	fot mia ; fram ham ; front <opening> ; ful <container> ; get hom ; get its
        violence	6	girlfriend has ; giv ; goe past ; gun on ; hag com ; has ten ; he <put> ; he <start>
        violence	6	he <threat> ; he find ; he load ; he threaten ; he threw ; hed <stop> ; hel torch
        violence	6	hel want ; her lawy ; her sho ; her you ; hes <intoxicated> ; hes <threat> ; hes drunk
        violence	6	hes smash ; hes threaten ; him driv ; him tonight ; his porch ; his sleev ; hom friday
        violence	6	hor sal ; hous down ; hoy llev ; hoy se ; i <consume> ; i dres ; im <intoxicated>
        violence	6	im over ; im see ; in bedroom ; in restraint ; is <pain> ; is <withdrawal> ; is count
        violence	6	just pul ; kid out ; kid which ; kitchen with ; knif y ; know you ; la acab ; laid the
        violence	6	last forty ; le <break> ; lik show ; lin <hear> ; lip split ; lo volveri ; load and
        violence	6	load the ; loop ; man com ; manag i ; mar and ; mar la ; martil ; mat por ; mayb eight
        violence	6	me <alcohol> ; me again ; me swe ; me when ; meth bf ; mi padrastr ; minut is ; mor
        violence	6	mor sinc ; moth i ; my <headface> ; my <opening> ; my coat ; my foreman ; my man
        violence	6	my plat ; my stepfath ; my tir ; need in ; nobody <leave> ; not walk ; now over
        violence	6	of <sober> ; of apt ; of gasolin ; of sob ; old <colleague> ; on <clinician> ; one he
        violence	6	or hel ; order a ; otr <bodypart> ; our <media> ; our assistant ; owe 0 ; own head
        violence	6	padrastr ; pas <last> ; pas last ; pas ya ; pastilla ni ; pate ; phon im ; phon to
        violence	6	pictur my ; plat and ; po thi ; pod <asleep> ; pod dorm ; pt <continue> ; pul in
        violence	6	pus el ; put hand ; put my ; put you ; quebr los ; quit snor ; rat and ; re ex ; rehab
        violence	6	restraint ; rider ; rol past ; sac las ; say gun ; say theyl ; se llaman ; sent enfrent
        violence	6	sharpen ; sharpen and ; she <moment> ; she driv ; shel <put> ; shel put ; shin on
        violence	6	shout at ; si les ; snap my ; somebody leav ; son up ; speak ill ; split my ; spr back
        violence	6	stand at ; stand behind ; start hit ; step thi ; sun + ; supv ; sus <bodypart>
        violence	6	sus mano ; swe on ; sí a ; talk he ; tap la ; the <amount> ; the <container>
        violence	6	the buckl ; the fry ; the lot ; the neck ; the pati ; the voic ; them <outdoors>
        violence	6	them over ; them park ; ther <past> ; ther befor ; throw it ; thru <room>
        violence	6	thursday she ; tim she ; to harm ; to nobody ; to room ; to settl ; to when
        """
}
