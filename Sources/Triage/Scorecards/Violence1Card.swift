extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence1 = """
        violence	-77	=
        violence	44	chok me
        violence	37	<hit> <kin>
        violence	35	bat ; est <hit> ; the bat
        violence	34	gas can ; to hurt
        violence	33	crowb ; un <blade>
        violence	32	just <hit>
        violence	31	cam at
        violence	30	chok ; machet
        violence	29	punch
        violence	28	<drive> iron ; a bat ; tir iron
        violence	27	<hear> hes ; <kill> <kin> ; <kill> my ; <withdrawal> <opening> ; est peg ; hel <kill>
        violence	27	swung ; to <pain>
        violence	26	<partner> <hit> ; <past> over ; is <hit> ; knif to
        violence	25	hi toward ; stab
        violence	24	<kill> his ; gon shoot ; pistol ; us leav
        violence	23	ex has ; my door ; throat ; which <room>
        violence	22	<always> <blade> ; <hit> her ; a crowb ; acros his ; down ther ; to stab
        violence	21	<blade> <say> ; <hold> someth ; <home> <kill> ; gas <container> ; mi parej
        violence	21	outsid with ; punch me ; say next ; swing a
        violence	20	<angry> hel ; <threat> <blade> ; <threat> <kill> ; enfrent y ; gaug ; golpiz
        violence	20	nobody leav ; peg ahorit ; que hoy ; stepfath ; un cuchil ; una golpiz ; was stand
        violence	20	which room
        violence	19	<blade> ; <blade> <moment> ; <gun> <opening> ; <hit> me ; <night> <tool>
        violence	19	<pain> <kin> ; boyfriend is ; del pel ; guy to ; hear his ; her key ; hes <drive>
        violence	19	is hit ; susur ; tim he
        violence	18	<hit> <law> ; <partner> me ; <stranger> when ; <threat> <drive> ; a machet
        violence	18	answer yes ; beat on ; child cry ; clr answer ; driv and ; gasolin ; gav phon
        violence	18	gf <lock> ; gon quiet ; hand around ; lock in ; nos va ; novi me ; shoot my
        violence	18	stepdad is ; todo adentr ; who rattl
        violence	17	<blade> <take> ; <goodbye> <gun> ; <hit> a ; <opening> <gun> ; <say> <kill> ; be back
        violence	17	bg ; ex is ; ex new ; flush his ; gf <give> ; gon <kill> ; hatchet ; he chok
        violence	17	hes <go> ; hes <hit> ; in piec ; larg <eat> ; psych ed ; toward <kin> ; went aft
        violence	16	0 gaug ; 0 mm ; <blade> <kin> ; <bodypart> around ; <bodypart> mark
        violence	16	<bodysound> <job> ; <child> up ; <drive> acros ; <fire> <fluid> ; <fire> <home>
        violence	16	<kill> her ; <partner> <intoxicated> ; <play> bat ; <soon> tim ; afuer ; and dic ; cav
        violence	16	ceril ; child on ; drov my ; el cint ; he <outdoors> ; he brok ; he park ; hes <money>
        violence	16	hes <withdrawal> ; hes kick ; just hit ; kne wait ; light fluid ; m <angry> ; mm
        violence	16	next tim ; one show ; stepdad ; that guy ; threaten ; tienen amar ; todo usted
        violence	16	who testifi
        violence	15	<hear> clos ; <hit> <clinician> ; <kill> <colleague> ; <room> yes ; <say> quedit
        violence	15	<threat> <colleague> ; ahorit tra ; and smil ; basebal bat ; chew on ; de cruz
        violence	15	del <headface> ; habl quedit ; hal with ; ham ; has grandm ; hel shoot ; her car
        violence	15	hes hit ; hes idl ; him <hear> ; hold someth ; hurt peopl ; its <night> ; kid back
        violence	15	kid ther ; kil my ; kneecap ; knob off ; loop in ; night say ; nit he
        violence	15	one <appointment> ; only yes ; pistol y ; point my ; pour gas ; puert con ; quedit
        violence	15	room yes ; si vuelv ; tonight and ; turtleneck in ; voic clos
        violence	14	<gun> down ; <hit> up ; <hold> <blade> ; <photo> <room> ; <put> <bodypart>
        violence	14	<room> <blade> ; <room> hed ; <think> una ; a countdown ; at car ; beat up
        violence	14	bring that ; cav his ; chok her ; countdown ; el fier ; graduat inpatient
        violence	14	ground tonight ; he in ; heavy in ; her <opening> ; his trunk ; kid tablet ; lin open
        violence	14	me vuelv ; mor tim ; nosotro adentr ; oil at ; out back ; owe cam ; photo of
        violence	14	pleas my ; punch my ; senor susur ; the belt ; the cleav ; the thumb ; thud
        violence	14	un <needle> ; un machet ; un tub ; una <gun> ; una pistol ; week stil ; yel ; yel hel
        violence	14	yes /
        violence	13	<blade> und ; <bodypart> hac ; <fall> bien ; <friend> pul ; <go> <pain> ; <gun>
        violence	13	<gun> <kin> ; <gun> from ; <hear> <hit> ; <kill> <eat> ; <opening> <bodypart>
        violence	13	<opening> sinc ; <partner> <headface> ; <partner> if ; <say> <fire> ; <take> <threat>
        violence	13	a mat ; a quem ; answer only ; avent la ; box cut ; cabez a ; cervez y ; crib hold
        violence	13	daught by ; deer rifl ; desarmador ; el <rope> ; el canal ; espos and ; he stand
        violence	13	her jaw ; her tonight ; heroin he ; hes beat ; hes pac ; hous until ; im lock
        violence	13	moth id ; nev <clothes> ; no only ; now swing ; one thru ; open lin ; oyen golp
        violence	13	pantry with ; parej ; park acros ; se dond ; squeez til ; stab his ; the land
        violence	13	the pantry ; the whetston ; tonight ; whetston ; wif if ; wil shoot ; yes larg
        violence	12	<always> <hit> ; <amount> y ; <blade> en ; <bodypart> an ; <bodypart> if
        violence	12	<bodypart> int ; <child> <threat> ; <consume> out ; <fire> <room> ; <go> <kill>
        violence	12	<go> ive ; <key> <continue> ; <kin> pin ; <outdoors> <gun> ; <promise> hel
        violence	12	<room> tap ; <say> <soon> ; <say> gon ; <think> <opening> ; <threat> <kin>
        violence	12	<withdrawal> the ; abuel niet ; amenaz a ; arm if ; at me ; at six ; been park
        violence	12	both do ; busc al ; cigaret out ; estoy <lock> ; fist on ; ground 0 ; has <kin>
        violence	12	hed finish ; hel <blood> ; hel cut ; hes outsid ; hit her ; kid told ; knif ; la chap
        violence	12	larg pepperoni ; m yel ; machet in ; mat a ; me an ; me vendi ; mean it ; mi mar
        violence	12	my fist ; navaj en ; pac in ; pepperoni ; pin on ; quit las ; quit los ; se sent
        violence	12	shov ; stov ring ; swear hel ; testifi ; text a ; the machet ; the platform ; the shap
        violence	12	the shotgun ; tumb la ; us <leave> ; viendom ; wav a ; whisper ; wrench
        violence	11	/ no ; <afraid> myself ; <daytime> desd ; <gun> <see> ; <gun> <stimulant>
        violence	11	<hear> <fall> ; <homeless> <colleague> ; <kill> al ; <lock> <room> ; <night> <hit>
        violence	11	<say> hel ; <stranger> <fire> ; <threat> <crowd> ; <try> <hear> ; <try> not ; a ham
        violence	11	a hatchet ; afuer con ; and hes ; ataud ; background <say> ; background say ; blad in
        violence	11	by at ; cint en ; con <blade> ; cor en ; corner ; deteng ; draw of ; escopet
        violence	11	estoy encer ; fing mark ; fir to ; from outsid ; ham and ; hav til ; he drink
        violence	11	head in ; hel <put> ; hel put ; hes <break> ; hes <kill> ; his smok ; hit me ; i dug
        violence	11	im <soon> ; im next ; inform me ; its at ; just graduat ; knob ; la escopet
        violence	11	light off ; machet and ; mat al ; me est ; mommy ; our upstair ; over noth ; pac
        violence	11	partn crack ; pt drink ; rifl out ; sat out ; scar myself ; set <fire> ; set fir
        violence	11	son fath ; tail ; the doorknob ; then me ; thi <night> ; threw a ; tumb ; turtleneck
        violence	11	up or ; wasnt kid ; what tim ; wher and ; whisper husb ; whoev <say> ; whoev talk
        violence	11	with norc ; yard now ; year easy ; yern le
        violence	10	<angry> <kill> ; <asleep> <clothes> ; <buy> <child> ; <calm> is ; <child> ther
        violence	10	<colleague> <hit> ; <color> the ; <container> <blade> ; <hear> his ; <hit> <drive>
        violence	10	<hit> <lock> ; <hit> <opening> ; <home> knock ; <kill> the ; <law> <night>
        violence	10	<moment> nam ; <need> <gun> ; <official> or ; <phone> plac ; <room> <afraid>
        violence	10	<room> <opening> ; <say> <gun> ; <tool> <friend> ; <tool> thi ; <wait> <opening>
        violence	10	a <tool> ; a blad ; a encontr ; a gun ; a zon ; acros <bodypart> ; acros kne
        violence	10	addres of ; ahi nadi ; al que ; all even ; amar a ; amenaz ; and vodk ; at neighbor
        violence	10	at today ; back door ; back im ; ban con ; beat ; bedroom ; bedroom door
        violence	10	been <blade> ; been sharpen ; befor breakfast ; behind min ; bf <stimulant> ; cal plac
        violence	10	camin de ; can of ; cantaloup ; chain on ; chap ; com befor ; desk open ; dud
        violence	10	duty to ; ex ; fifth and ; finish what ; gon go ; has <blade> ; he <threat> ; he lin
        violence	10	he wak ; hel <break> ; hel <consume> ; hel <fire> ; hel break ; hel use ; her window
        violence	10	hes <outdoors> ; hes driv ; hes hom ; hes off ; hes stand ; his kne ; im wear
        violence	10	injur the ; inpatient ; is hurt ; kitchen knif ; knock one ; la <lock>
        violence	10	landlord knock ; landlord tenant ; le vendi ; loop ; m flat ; m wont ; machet y
        violence	10	managu ; mark on ; me empuj ; my stepdad ; nam und ; nev gav ; niet le ; nino al
        violence	10	now by ; only <put> ; only put ; order residential ; over <hear> ; over nois ; owe and
        violence	10	pantry ; point it ; prob ni ; roommat last ; said if ; second nam ; shap of
        violence	10	she flush ; shoot her ; shotgun ; shov her ; shovel ; someth heavy ; swung a
        violence	10	swung at ; tak perc ; the bolt ; the carport ; the deer ; the dud ; the pillow
        violence	10	the throat ; threaten to ; throat and ; tom tod ; tonight to ; toward stepfath
        violence	10	truck pul ; two babi ; who sold ; wont bend ; wouldnt be ; yel in ; zip <rope>
        violence	10	zip tie ; zon <blade> ; zon knif
        violence	9	0 <week> ; 0 dominican ; 0 swung ; <blade> <furniture> ; <blade> <law>
        violence	9	<blade> <outdoors> ; <bodypart> <opening> ; <break> <opening> ; <color> i
        violence	9	<continue> then ; <drive> <blade> ; <emergency> <soon> ; <fire> ex ; <fire> it
        violence	9	<fire> open ; <go> <fire> ; <gun> <drive> ; <gun> on ; <headface> an ; <headface> was
        violence	9	<height> me ; <hit> <child> ; <hit> <need> ; <hit> <room> ; <hold> <appointment>
        violence	9	<kill> <official> ; <kill> that ; <kin> <hit> ; <leave> <awake> ; <lock> <go>
        violence	9	<lock> <take> ; <moment> pd ; <money> <chestheart> ; <money> mis ; <night> he
        violence	9	<pain> my ; <phone> <tool> ; <room> <hold> ; <say> nobody ; <say> tu ; <see> <color>
        violence	9	<see> <key> ; <stop> what ; <take> <blade> ; <threat> her ; a <blade> ; a <gun>
        violence	9	a lamp ; a tv ; afuer en ; again then ; al patron ; are <soon> ; are mark ; are next
        violence	9	at dad ; been <drive> ; bf <hit> ; bien <confused> ; bien loc ; bos and ; break her
        violence	9	burn it ; carport with ; cintur y ; cleav ; closet with ; cuand <consume>
        violence	9	dandol vuelta ; detox transf ; dij tu ; door ; door right ; drop him ; due <home>
        violence	9	due hom ; el bat ; el martil ; en <hear> ; en cristal ; en voz ; escuadr ; escuadr de
        violence	9	esquin con ; est del ; est golpe ; even it ; every knif ; ex est ; f whisper ; fier
        violence	9	fier en ; garag tonight ; gon <put> ; gon put ; gon stab ; got what ; gun at
        violence	9	he <kill> ; he knock ; he measur ; he pitch ; he text ; he told ; her man ; hes in
        violence	9	hijo lo ; his cigaret ; his finger ; his shotgun ; hom staf ; hombr con ; hurt my ; idl
        violence	9	ill <kill> ; iron ; is <threat> ; is beat ; is drunk ; ive <blade> ; ive sharpen
        violence	9	kid up ; la <gun> ; la escuadr ; la pension ; la pistol ; la polici ; land then
        violence	9	leg ask ; light open ; m <threat> ; m hi ; m threaten ; me first ; me min ; me right
        violence	9	me volte ; meth positiv ; meth she ; my ex ; my lap ; my soup ; niet 0 ; no salg
        violence	9	nombr del ; nos <kill> ; nos mat ; now pd ; off shift ; on pcp ; only word
        violence	9	oth <headface> ; our drywal ; outsid ; outsid her ; pic of ; pistol in ; por <eat>
        violence	9	quien <order> ; quien mand ; refund or ; sali por ; say rehab ; se oyen ; seat and
        violence	9	see his ; she threw ; sheetrock ; sho she ; shut in ; slap me ; smash ; sponsor 0
        violence	9	sra en ; stab me ; stat he ; su almoh ; sunglas ; swing ; the bedroom ; the crib
        violence	9	the gray ; them ther ; thi even ; thru wal ; to <fire> ; to burn ; toward ex ; tra a
        violence	9	tra machet ; ver quien ; want refund ; wasnt <happy> ; wat at ; whisper ex
        violence	9	who <bodysound> ; who <law> ; with <blade> ; wldnt <give> ; wldnt giv ; work all
        violence	9	y <say> ; y hoy ; y i ; y tequil ; ya escogi ; you <fall> ; ystdy ; él <asleep>
        violence	9	él tom
        violence	8	/ <record> ; 0 staf ; <angry> <stranger> ; <blade> <hit> ; <blade> <threat>
        violence	8	<blade> in ; <blade> to ; <blade> y ; <clothes> wer ; <colleague> int ; <consume> tod
        violence	8	<fire> that ; <fluid> <clinician> ; <go> <blade> ; <happy> he ; <headface> <break>
        violence	8	<headface> <kin> ; <headface> as ; <hear> <medicine> ; <hear> her ; <hit> <blade>
        violence	8	<hit> <moment> ; <hit> set ; <home> good ; <home> junto ; <intoxicated> <hit>
        violence	8	<intoxicated> im ; <kill> <blade> ; <kill> <partner> ; <kin> <think> ; <kin> pul
        violence	8	<leave> thi ; <lock> <blade> ; <night> pour ; <opening> rn ; <photo> the
        violence	8	<promise> <take> ; <room> <child> ; <room> con ; <room> onc ; <school> <treatment>
        violence	8	<see> his ; <soon> one ; <stranger> own ; <take> <fire> ; <year> easy ; a <kill>
        violence	8	a cen ; a pan ; a rib ; abr y ; acros ; addr ; adentr ; als use ; am <hear> ; am hear
        violence	8	and afuer ; and asi ; and being ; and pul ; arm wont ; arrow ; baby start ; bat at
        violence	8	bath and ; bf ; break my ; break the ; broth counselor ; broth kil ; bullet for
        violence	8	cal dic ; canal and ; carport ; casamo ; circl the ; clinic got ; closet con ; cry lin
        violence	8	cuel ; cun con ; dont giv ; door at ; door lock ; door rn ; draw the ; dres acros
        violence	8	driveway ; dry season ; ech llav ; edg on ; ell camin ; enfrent ; enfrent de
        violence	8	escrib del ; esper en ; est <night> ; est noch ; even get ; fath with ; fia ; fluid
        violence	8	for groceri ; for me ; foreman has ; from them ; ful tank ; gasolin and ; going i
        violence	8	golpe ; gon <hit> ; gon beat ; hav mayb ; he <break> ; he catch ; he explain ; he found
        violence	8	he held ; he intend ; he laid ; height of ; hel ; her <drive> ; her scrub ; hes break
        violence	8	hes com ; hes listen ; hes stil ; hes walk ; him <put> ; him every ; him plac
        violence	8	hing off ; his <opening> ; his bunkmat ; his fist ; his gf ; his oatmeal ; hiz con
        violence	8	hom good ; hoy me ; hoy él ; i chok ; i scar ; i shov ; im outsid ; im put ; in bg
        violence	8	injur ; is chas ; is outsid ; its long ; joplin ; kick the ; la vez ; lap say
        violence	8	laugh when ; laundry room ; leav in ; leav thi ; let ; lin muffl ; listen and
        violence	8	m <continue> ; m <kill> ; m stil ; machet und ; man when ; me with ; medi mi
        violence	8	meth couch ; mom right ; money so ; mor weekend ; moth throat ; muffl ; my collarbon
        violence	8	new man ; next one ; night it ; no twic ; nobody <drive> ; noch lo ; nos <partner>
        violence	8	nos casamo ; of kil ; on <intoxicated> ; on high ; on open ; on spe ; onlin
        violence	8	op <colleague> ; otro dos ; ottoman ; outpt counselor ; parej dic ; parej me
        violence	8	pati with ; pic a ; pin in ; point <amount> ; por fuer ; prendi ; puert ; puert y
        violence	8	pul a ; que hiz ; quebr ; record 0 ; rob me ; roommat pul ; said nobody ; say ex
        violence	8	say need ; se cae ; seman dic ; she stay ; shoot the ; si ; si les ; smash the
        violence	8	smok her ; stab the ; stere ; swing set ; tabl all ; tabla ; tap and ; ten i
        violence	8	text only ; that <hospital> ; the chain ; the fork ; the height ; the mop ; the ottoman
        violence	8	the supervisor ; ther <night> ; thi <room> ; throat an ; today ; try not ; twic today
        violence	8	two men ; u get ; vien ; was jok ; went out ; wet pcp ; wif whisper ; wil <kill>
        violence	8	with scissor ; wont walk ; work that ; would mak ; xanax lik ; y dic ; y dicen ; y dij
        violence	8	ya traig ; you tonight
        violence	7	+ kid ; + puk ; 0 tra ; 0 week ; <always> <gun> ; <asleep> are ; <blade> <day>
        violence	7	<blade> <daytime> ; <blade> <drive> ; <blade> <need> ; <bodypart> apretandom
        violence	7	<bodypart> hasnt ; <breath> <give> ; <build> <blade> ; <calm> <calm> ; <calm> <start>
        violence	7	<calm> by ; <child> <cold> ; <child> <height> ; <child> <hit> ; <child> <lock>
        violence	7	<child> al ; <clean> abiert ; <colleague> wel ; <container> grand ; <continue> im
        violence	7	<count> <say> ; <count> back ; <day> alguien ; <day> check ; <day> mak ; <day> él
        violence	7	<eat> how ; <fall> him ; <fire> <asleep> ; <furniture> <hit> ; <give> vuelta ; <go> at
        violence	7	<gun> <day> ; <gun> <threat> ; <gun> at ; <happy> when ; <hear> <count> ; <hear> bf
        violence	7	<hit> <tool> ; <hit> my ; <home> <blade> ; <hot> <moment> ; <intoxicated> <intoxicated>
        violence	7	<kill> <stranger> ; <leave> <day> ; <leave> le ; <lock> y ; <medicine> si
        violence	7	<need> <treatment> ; <night> <hold> ; <night> it ; <official> com ; <opening> bet
        violence	7	<opening> con ; <opening> off ; <pain> <crowd> ; <partner> <amount> ; <phone> <fire>
        violence	7	<phone> ive ; <phone> low ; <pill> <job> ; <put> <lock> ; <put> <tool> ; <put> an
        violence	7	<room> to ; <rope> <kin> ; <say> cuand ; <say> se ; <school> va ; <see> <order>
        violence	7	<soon> <feel> ; <stop> <room> ; <stop> <start> ; <take> near ; <take> x ; <wait> away
        violence	7	<water> without ; a pat ; a que ; a zip ; acuest a ; afil el ; again im ; ahorit ya
        violence	7	air pump ; already sold ; amar el ; and cont ; and quiet ; and say ; answer y
        violence	7	antebraz ; apart ; apretandom ; around my ; as for ; at staf ; b/g ; back she
        violence	7	balanc on ; bathroom door ; beb si ; bedroom window ; block # ; bocin ; botel grand
        violence	7	boyfriend hit ; buddy and ; bullet ; by tonight ; cal ive ; cal low ; cam hoy ; cha at
        violence	7	chain ; christma he ; cint ; claw <tool> ; claw ham ; clock out ; co <job> ; cok togeth
        violence	7	con machet ; cuand and ; cuel y ; cut at ; deal and ; deb <count> ; del cajon
        violence	7	diari and ; diari doc ; dij a ; door bet ; door told ; dorm la ; down again ; draw now
        violence	7	dry <water> ; dtr drink ; el cuel ; empuj ; enter y ; est aqui ; ex <friend>
        violence	7	ex <home> ; fath son ; fel ; fist ; for cigaret ; for he ; foundation ; front <opening>
        violence	7	fuer y ; gf hes ; go next ; god im ; goe past ; graph ; graph <write> ; graph pap
        violence	7	gri y ; guardi de ; gun out ; guy i ; has <gun> ; has gun ; has my ; hasnt gon ; he get
        violence	7	he just ; he let ; he put ; he shov ; he start ; hed do ; hel kil ; her <key>
        violence	7	her neck ; her pin ; her with ; herman él ; hes <continue> ; hes <home> ; hes <take>
        violence	7	hes due ; hes going ; hes got ; hes nin ; his fridg ; his po ; his porch ; his stepfath
        violence	7	husb drunk ; husb has ; i <think> ; i behav ; id <job> ; id work ; im drunk
        violence	7	is <intoxicated> ; is kick ; is the ; is threaten ; it eith ; iv pol ; just punch
        violence	7	kil and ; la <blade> ; la navaj ; la oll ; lad de ; laid the ; list und ; love up
        violence	7	luz me ; manag i ; many minut ; mar dic ; mar me ; martil ; me rn ; me tap ; mi puert
        violence	7	minut the ; my boyfriend ; my fac ; my intak ; neck in ; no answer ; nobody <leave>
        violence	7	noma <go> ; notifi ; novi la ; on graph ; on old ; on sherman ; otr <night> ; otr noch
        violence	7	out <give> ; own window ; oyen ; padlock ; pd en ; pd notifi ; peg otr ; per nadi
        violence	7	phon to ; plast ; plat no ; polic notifi ; primary <caretaking> ; primary car
        violence	7	program said ; punch her ; put an ; put his ; put you ; que <sad> ; que al ; rail tel
        violence	7	regader abiert ; remat ; rn he ; rol past ; sac las ; say husb ; scream hel
        violence	7	sent enfrent ; sharpen the ; she <moment> ; she <wait> ; someth ; someth long
        violence	7	son coach ; stay away ; step it ; stepdad in ; stretch and ; sus <bodypart> ; sus mano
        violence	7	swe on ; swear he ; swing at ; tel his ; the <gun> ; the distanc ; the fram ; the glas
        violence	7	the mow ; the neck ; ther befor ; ther with ; thes and ; threw my ; throw <furniture>
        violence	7	tien <lock> ; tien encer ; to <kill> ; to break ; to nobody ; to warn ; today for
        violence	7	togeth lik ; told two ; toward ; tra pistol ; traig la ; twic <day> ; u <consume>
        violence	7	u smok ; una com ; una llav ; up treatment ; us monday ; us onc ; vez del
        violence	7	voicemail to ; voy me ; way or ; week i ; wel see ; which corn ; whisper bf ; with <go>
        violence	7	with machet ; work of ; y ahorit ; ya vien ; yern me ; you <night> ; you driv
        violence	7	your <outdoors> ; your guy ; yrs per ; zer i ; él <consume>
        violence	6	0 / ; <amount> around ; <blade> on ; <blade> porqu ; <bodypart> <money>
        violence	6	<bodypart> then ; <break> <container> ; <breath> the ; <caretaking> who ; <child> over
        violence	6	<clean> she ; <colleague> hes ; <container> thru ; <crowd> wont ; <day> en ; <day> i
        violence	6	<die> and ; <fall> <write> ; <friend> <pill> ; <furniture> just ; <give> <headface>
        violence	6	<go> a ; <gun> <say> ; <gun> out ; <happy> <alcohol> ; <headface> <crash>
        violence	6	<hear> <consume> ; <hear> <put> ; <hit> <colleague> ; <hit> <consume> ; <hit> <hear>
        violence	6	<hit> <needle> ; <hit> <say> ; <hit> on ; <hold> our ; <kill> por ; <kin> <pain>
        violence	6	<kin> id ; <last> <wait> ; <leave> <calm> ; <leave> por ; <lock> <clean> ; <lock> a
        violence	6	<lock> in ; <moment> and ; <moment> over ; <night> bat ; <night> teng
        violence	6	<opening> <consume> ; <opening> <moment> ; <opening> thi ; <opening> with
        violence	6	<partner> <bodypart> ; <partner> la ; <phone> pd ; <photo> mia ; <promise> <friend>
        violence	6	<promise> <night> ; <promise> ya ; <sad> lin ; <say> <break> ; <say> my ; <say> theyl
        violence	6	<sedative> and ; <start> <hit> ; <stimulant> <consume> ; <stranger> <bodysound>
        violence	6	<stranger> <hit> ; <stranger> im ; <stranger> re ; <threat> <fire> ; <threat> his
        violence	6	<threat> to ; <tool> i ; <treatment> d ; <water> <count> ; <water> until ; <week> i
        violence	6	a basebal ; a beach ; a ment ; a toc ; a tweak ; air the ; almoh y ; an <promise>
        violence	6	an apology ; an edg ; an he ; and bien ; and down ; and hel ; and squeez ; and theyl
        violence	6	anoch teng ; anyon who ; apology ; are <fluid> ; around fourteen ; ass
        violence	6	assistant coach ; at <friend> ; back <night> ; bat <break> ; be bring ; beach towel
        violence	6	beat her ; befor me ; behind his ; besid my ; bf <fall> ; bf fel ; box so ; bread knif
        violence	6	bring flower ; broth he ; buri ; buri her ; but min ; cal pd ; cand y ; chas our
        violence	6	child approx ; chok his ; chok my ; cier <alone> ; cier sol ; clos enough ; closet
        violence	6	coc nad ; com down ; compadr que ; con <lock> ; con cand ; con un ; confiscat ; copi on
        violence	6	counselor ; cousin got ; cuand nos ; cuelg al ; cun nos ; d <always> ; dejam
        violence	6	desconect ; desd que ; di <money> ; di diner ; dia en ; dient par ; diganm a ; don talk
        violence	6	dond <drive> ; dond estacion ; dond no ; door get ; door in ; dosciento ; dres it
        violence	6	ed 0 ; el tel ; ell usa ; encer ; eso escrib ; even she ; even think ; ex use
        violence	6	f <hear> ; filos ; filos en ; finish ; flick ; foreman ; fot mia ; fram ham
        violence	6	ful <container> ; gaug acros ; get dark ; get hom ; get its ; girlfriend has ; giv
        violence	6	gun on ; hag com ; he <put> ; he find ; he load ; he threaten ; he threw ; hed <stop>
        violence	6	hel want ; her porch ; her sho ; her you ; hes <intoxicated> ; hes <threat> ; hes drunk
        violence	6	hes threaten ; him <outdoors> ; him driv ; him tonight ; hing ; his guy ; hour hes
        violence	6	hous down ; hoy llev ; hoy se ; i <consume> ; i dres ; id <seizure> ; im <intoxicated>
        violence	6	im over ; im see ; in restraint ; is <withdrawal> ; is count ; it <official>
        violence	6	just <breath> ; kid out ; kid which ; kitchen with ; knif y ; la acab ; lady next
        violence	6	last forty ; le <break> ; les sirv ; lik show ; lin <hear> ; lip split ; llav
        violence	6	lo volveri ; load and ; load the ; mar and ; mar la ; mat por ; mayb eight
        violence	6	me <alcohol> ; me again ; me tienen ; me when ; meth bf ; mi padrastr ; min just ; mor
        violence	6	mor sinc ; moth i ; my <headface> ; my <opening> ; my bedroom ; my cheek ; my foreman
        violence	6	my man ; my plat ; my stepfath ; my tir ; need in ; nev <give> ; no medi ; now over
        violence	6	of <sober> ; of gasolin ; of sob ; old <colleague> ; on <clinician> ; one he ; or hel
        violence	6	otr <bodypart> ; our <media> ; our assistant ; own bedroom ; own head ; padrastr
        violence	6	pas ya ; pate ; pd ; phon im ; pictur my ; plat and ; po thi ; pod <asleep> ; pod dorm
        violence	6	polic took ; pt <continue> ; pul in ; pus el ; put hand ; put my ; put two ; que cier
        violence	6	quit snor ; rat and ; re ex ; rehab ; restraint ; say gun ; say theyl ; say wait
        violence	6	se enter ; she carri ; she driv ; she hunt ; she wak ; shel <put> ; shel put ; shift to
        violence	6	show ; sist cant ; snap my ; son crystal ; split my ; spr back ; spun ; stab him
        violence	6	stand over ; start hit ; stuck a ; sun + ; supv ; sí a ; tak around ; talk he ; tap la
        violence	6	tel nobody ; that should ; the <amount> ; the <container> ; the buckl ; the claw
        """
}
