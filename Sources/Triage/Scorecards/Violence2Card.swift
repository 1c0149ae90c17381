extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	him every ; him gon ; him plac ; him tonight ; his fridg ; his gf ; his po ; his porch
        violence	6	his sheet ; hot oil ; hour ago ; hoy llev ; hoy se ; husb drunk ; im over ; im see
        violence	6	in <amount> ; in bathroom ; insid with ; iron on ; is <withdrawal> ; is count
        violence	6	it <official> ; it meth ; just <breath> ; just <school> ; just punch ; kitchen until
        violence	6	knif y ; la acab ; la dosi ; lady next ; lap ; las <clothes> ; las bota ; last forty
        violence	6	lik show ; lip split ; list und ; llav ; llav por ; load the ; love up ; mandon
        violence	6	mar dic ; mar la ; marihuan nad ; martil ; mas ; mayb eight ; me rn ; me swe ; me tap
        violence	6	me when ; meth bf ; min just ; mom with ; mor weekend ; mow i ; my <headface>
        violence	6	my bedroom ; my coat ; my cousin ; my plat ; my throat ; neck in ; need in ; no ans
        violence	6	no answer ; nobody <leave> ; now by ; of <give> ; of <sober> ; of apt ; of sob
        violence	6	off already ; on <clinician> ; on my ; one he ; only took ; or hel ; otr <night>
        violence	6	otr noch ; our assistant ; outsid your ; owe 0 ; parej me ; pas ya ; pate ; peg otr
        violence	6	pension day ; peor y ; phon im ; point it ; poison in ; polic took ; prendi la ; puert
        violence	6	pul me ; put hand ; put my ; put u ; put you ; que al ; que hor ; rat and
        violence	6	recommend inpatient ; rehab ; remark ; rider ; rifl acros ; rn he ; roommat pt
        violence	6	sac las ; sal mi ; sat outsid ; say hel ; say theyl ; say wait ; scissor ; se quien
        violence	6	see to ; sent enfrent ; sharpen ; she carri ; she driv ; she hand ; shel <put>
        violence	6	shel put ; shout at ; show that ; si les ; sist husband ; snap my ; somebody leav
        violence	6	someth ; son <see> ; son crystal ; spun ; stab him ; stand at ; step thi ; sun +
        violence	6	swe on ; swing at ; swung a ; talk he ; tambien <consume> ; tech i ; ten to ; text only
        violence	6	the buckl ; the drywal ; the fram ; the hal ; the light ; the mow ; the passeng
        violence	6	the tablet ; the voic ; the wrist ; them over ; ther <night> ; ther <past> ; ther befor
        violence	6	they fix ; theyl <hold> ; theyl <think> ; theyl know ; thi even ; thi trail ; threw my
        violence	6	throat an ; thru <room> ; thursday she ; tienen ; to <kill> ; to harm ; today ther
        violence	6	togeth him ; tonight bat ; tonight he ; tonight me ; tra ; tra machet ; traig la
        violence	6	tremor hr ; twic <day> ; two aid ; u in ; una sil ; up one ; up say ; usan cristal
        violence	6	va psychiatrist ; volte a ; voy me ; voz muy ; was calm ; we both ; wel ; wer you
        violence	6	which hous ; whisper hes ; who all ; who sleep ; why ive ; without ; without a
        violence	6	wors when ; would mak ; y / ; y ahorit ; y mas ; yern me ; yo <consume> ; yr <say>
        violence	6	zapato puesto ; él los
        violence	5	0 <colleague> ; 0 <hit> ; 0 <week> ; 0 someth ; <alcohol> el ; <alone> <headface>
        violence	5	<always> <threat> ; <always> al ; <always> él ; <amount> nobody ; <angry> <continue>
        violence	5	<asleep> <blade> ; <asleep> acros ; <awake> <money> ; <awake> la ; <blade> <outdoors>
        violence	5	<blade> <see> ; <blood> all ; <bodypart> <bodypart> ; <bodypart> <room>
        violence	5	<bodypart> til ; <break> <furniture> ; <break> the ; <calm> about ; <child> <height>
        violence	5	<colleague> <headface> ; <colleague> <medicine> ; <colleague> hes ; <colleague> int
        violence	5	<consume> <hit> ; <consume> <rope> ; <consume> by ; <container> <asleep>
        violence	5	<container> <insurance> ; <continue> stomp ; <count> me ; <day> check ; <die> <try>
        violence	5	<die> and ; <drive> <breath> ; <drive> just ; <drive> pul ; <eat> on ; <eat> whil
        violence	5	<feel> <child> ; <fire> <night> ; <fire> the ; <fluid> <hit> ; <friend> <last>
        violence	5	<friend> <pill> ; <furniture> <opening> ; <go> <opening> ; <go> a ; <go> bien
        violence	5	<gun> <threat> ; <gun> out ; <headface> <crash> ; <headface> as ; <headface> cer
        violence	5	<hear> <gun> ; <hear> <medicine> ; <hear> wont ; <height> <headface> ; <hit> <angry>
        violence	5	<hit> <consume> ; <hit> <continue> ; <hit> <night> ; <hold> <colleague> ; <hold> <drug>
        violence	5	<hold> <furniture> ; <hold> our ; <home> <hit> ; <home> twic
        violence	5	<intoxicated> <intoxicated> ; <intoxicated> im ; <intoxicated> on ; <job> off
        violence	5	<kill> <blade> ; <kill> <take> ; <kill> a ; <kill> me ; <kill> por ; <kin> <pain>
        violence	5	<kin> <think> ; <kin> right ; <last> <wait> ; <law> <clean> ; <lock> <clean>
        violence	5	<lock> <needle> ; <lock> <phone> ; <lock> his ; <lock> in ; <moment> all ; <moment> and
        violence	5	<moment> over ; <needle> <town> ; <night> any ; <night> lo ; <night> me ; <night> mis
        violence	5	<official> <opening> ; <opening> <consume> ; <opening> <fire> ; <opening> <kin>
        violence	5	<opening> my ; <opioid> <happy> ; <order> <treatment> ; <outdoors> est
        violence	5	<palecolor> <leave> ; <partner> <kin> ; <partner> <lock> ; <partner> <say>
        violence	5	<phone> <angry> ; <photo> of ; <pill> ni ; <promise> <friend> ; <promise> <key>
        violence	5	<put> you ; <sad> <clean> ; <sad> lin ; <say> if ; <say> mejor ; <school> <break>
        violence	5	<school> cual ; <sober> <home> ; <stimulant> bf ; <stranger> ill ; <stranger> point
        violence	5	<take> <clean> ; <take> alg ; <take> to ; <think> to ; <threat> <child> ; <threat> con
        violence	5	<tool> wher ; <treatment> <go> ; <treatment> d ; <treatment> nobody ; <wait> open
        violence	5	<water> becaus ; <week> <continue> ; <week> i ; <write> <photo> ; <year> <hit>
        violence	5	<year> com ; a # ; a <fall> ; a cigaret ; a pic ; a pistol ; a tir ; a tweak ; acab tod
        violence	5	acros from ; advocat 0 ; again tonight ; agar a ; agst ; ahi nadi ; ahorit ya ; al car
        violence	5	alguno fin ; almoh y ; am want ; amenaz con ; an <treatment> ; an extension ; and bien
        violence	5	and plac ; and pul ; and theyl ; anyplac with ; apag la ; arm back ; arm last
        violence	5	assistant coach ; at <friend> ; at anyon ; at someon ; back my ; bat acros
        violence	5	bathroom door ; be <calm> ; be bring ; becaus thi ; beneath ; bf has ; bien ; blood all
        violence	5	board order ; both the ; bottl now ; bread knif ; bring flower ; buri her ; burn her
        violence	5	busc con ; by the ; can on ; can you ; catch me ; cha by ; child approx ; cier <alone>
        violence	5	cier sol ; cintur ; closet y ; clr flat ; cocin me ; collarbon ; compadr que
        violence	5	con aceit ; confiscat ; copi on ; cough ; counselor ; counselor to ; cousin got
        violence	5	cousin tak ; crib ; crouch ; cuand tom ; cuart par ; cun and ; cun nos ; cun ya
        violence	5	cut on ; day and ; de <homeless> ; de aceit ; de metadon ; de ven ; deal and
        violence	5	del <child> ; del bus ; del cajon ; del cuel ; den with ; desconect ; despiert la
        violence	5	devuelvan la ; diari al ; diari com ; diaria no ; did 0 ; did he ; dient par ; digal a
        violence	5	dij ; doesnt mak ; dond no ; door in ; door my ; door thi ; driv down ; earli ; earn it
        violence	5	ed charg ; el del ; el encendedor ; el machet ; el surten ; el viern ; escrib del
        violence	5	est aqui ; even new ; ex husb ; explain what ; f 0 ; fel ; feo no ; ful tank
        violence	5	garag tonight ; gaug acros ; get its ; get what ; glas break ; glas door ; go <soon>
        violence	5	goe thru ; gon if ; got loud ; got my ; got the ; group ; group hes ; gun and
        violence	5	habit all ; hac a ; had <phone> ; had cal ; ham not ; hammer at ; happen ; hav to
        violence	5	he <awake> ; he <count> ; he <start> ; he cook ; he count ; he hit ; he hold
        violence	5	he intend ; he laugh ; he only ; he threw ; he wil ; hed <start> ; hed <stop>
        violence	5	hed start ; hel open ; hel stab ; hel torch ; held my ; her meth ; her porch
        violence	5	her which ; herman and ; hermanit ; hes <threat> ; hes alway ; hes downstair
        violence	5	hes going ; hes listen ; hes out ; hes threaten ; hid his ; high on ; hij dond
        violence	5	him <always> ; him driv ; hing ; his <consume> ; his sleev ; his truck ; hold
        violence	5	hor salg ; hour hes ; hous resident ; how id ; hoy con ; husb has ; i <consume>
        violence	5	i <think> ; i dres ; i follow ; i get ; i owe ; ice 0 ; ill <fire> ; im <clothes>
        violence	5	im behind ; im drunk ; im going ; im gon ; in <town> ; in motel ; in mouth ; injur
        violence	5	intak ; intervention ; is <pain> ; is point ; is polit ; is quick ; it <take>
        violence	5	its <clean> ; its for ; juez ; july per ; just pul ; keep pictur ; key with ; kid out
        violence	5	kil us ; knif in ; know which ; la <alcohol> ; la busc ; la cintur ; la puert
        violence	5	lap wait ; lat <money> ; law can ; le <die> ; le di ; le tom ; le tumb ; leav ; les va
        violence	5	lin <blood> ; lin cut ; link at ; list ; list from ; lo <kill> ; lo mat ; long
        violence	5	long <stop> ; lot i ; m gin ; machet y ; mal la ; mam el ; mat por ; me <go> ; me again
        violence	5	me aprendi ; me encer ; me outsid ; med ; medi mi ; mi ex ; mi yern ; min would
        violence	5	minut is ; mis <chestheart> ; mochil y ; mom bf ; mom right ; moth i ; moth whisper
        violence	5	my <opening> ; my gun ; nadi <say> ; neck ; nephew went ; new addres ; night run
        violence	5	nin que ; nino con ; nit with ; no medi ; noma diganl ; not walk ; now over ; of kil
        violence	5	of librium ; ofcr re ; off what ; ojo cer ; on foot ; on ice ; on thing ; one went
        violence	5	only <room> ; otr <bodypart> ; our landlord ; out onc ; owe ; pas <last> ; pas last
        violence	5	passeng seat ; pastilla ni ; pd <phone> ; pd cal ; pd notifi ; per sis ; phon
        violence	5	pick her ; pistol on ; plat and ; plat no ; plug in ; po thi ; polic notifi ; pt
        violence	5	pt <continue> ; pul a ; pul in ; punetaz ; pus el ; put his ; que <sad> ; que cier
        violence	5	que de ; que si ; quebr los ; radi off ; re balanc ; ready when ; restraint ; rn ; roci
        violence	5	rol <past> ; run ive ; said who ; sal le ; salg camin ; say gun ; say husb ; say if
        violence	5	scarf in ; se <wait> ; se a ; se amar ; se despiert ; se llaman ; self ; sentr
        violence	5	settl it ; sharpen the ; she held ; she lock ; she park ; she scream ; she wak ; shift
        violence	5	shift to ; shin on ; shout ; show ; sid my ; sist cant ; slot in ; smil at ; smok wet
        violence	5	sob liv ; son up ; spe the ; sponsor 0 ; staf ; start meth ; stash ; suegr tom ; sum to
        violence	5	sunglas on ; supervisor on ; supv ; sw ; sí el ; talk out ; tech ; tel u ; text the
        violence	5	that fir ; the <amount> ; the <container> ; the bay ; the duct ; the ex
        violence	5	the facilitator ; the glas ; the ground ; the iv ; the neck ; the pati ; the stomach
        violence	5	the strol ; the yard ; them thi ; then wher ; theyr stil ; thi am ; thi is
        violence	5	third arrest ; thre nam ; tien <home> ; tim it ; tim she ; to nobody ; to settl
        violence	5	today for ; told two ; tonight 0 ; tonight the ; too we ; traig gana ; tub en
        violence	5	un pedaz ; una fot ; up soon ; us ; us both ; use too ; vivimo junto ; walk up
        violence	5	wear the ; week i ; who sold ; with <room> ; with box ; with someth ; wk <always>
        violence	5	wk dai ; wont be ; work all ; work that ; y <lock> ; y me ; y tra ; y ya ; ya escogi
        violence	5	ya teng ; yard with ; yo estoy ; yo tom ; yo uso ; you herself ; your <outdoors>
        violence	5	your next ; yr habit ; él <phone> ; él cumpl
        violence	4	# lin ; 0 <threat> ; 0 de ; 0 no ; 0 rd ; 0 seg ; 0 week ; <alcohol> around
        violence	4	<always> com ; <always> nam ; <amount> nam ; <amount> nic ; <amount> on ; <amount> punz
        violence	4	<angry> <fire> ; <angry> hes ; <appointment> <furniture> ; <ask> then ; <ask> very
        violence	4	<ask> which ; <asleep> <happy> ; <asleep> <last> ; <blade> at ; <blade> porqu
        violence	4	<blood> <clothes> ; <bodypart> <partner> ; <bodypart> <wait> ; <bodypart> <write>
        violence	4	<bodypart> acros ; <bodypart> already ; <break> <bodypart> ; <break> <partner>
        violence	4	<break> a ; <child> 0 ; <child> <headface> ; <child> <lock> ; <child> <water>
        violence	4	<child> back ; <child> con ; <child> lo ; <child> on ; <clean> <fire> ; <clean> <gun>
        violence	4	<clinician> <wait> ; <clinician> near ; <clothes> <clothes> ; <clothes> <hear>
        violence	4	<clothes> puesto ; <clothes> so ; <clothes> when ; <colleague> he ; <color> gas
        violence	4	<consume> el ; <container> if ; <count> <say> ; <count> backward ; <count> down
        violence	4	<crash> ; <crowd> <height> ; <day> <bodypart> ; <day> <think> ; <day> i
        violence	4	<daytime> <blade> ; <die> <tool> ; <die> her ; <drive> <home> ; <drive> been ; <feel> a
        violence	4	<friend> has ; <furniture> <colleague> ; <furniture> <hold> ; <furniture> <say>
        violence	4	<furniture> they ; <go> <gun> ; <go> is ; <gun> <continue> ; <gun> besid ; <gun> y
        violence	4	<headface> <break> ; <headface> <continue> ; <headface> <needle> ; <headface> clos
        violence	4	<hear> cajit ; <hear> muy ; <hit> <blade> ; <hit> <child> ; <hit> se ; <hold> <room>
        violence	4	<hold> <tool> ; <home> down ; <homeless> ; <hospital> charg ; <hot> ; <hot> <water>
        violence	4	<job> <day> ; <key> <night> ; <key> a ; <kill> <friend> ; <kill> <furniture>
        violence	4	<kill> <home> ; <kill> us ; <kin> <consume> ; <kin> <headface> ; <kin> <kin> ; <kin> as
        violence	4	<kin> by ; <kin> nos ; <last> <bodypart> ; <last> <night> ; <last> for ; <law> can
        violence	4	<law> con ; <leave> <amount> ; <leave> <lock> ; <leave> <rope> ; <leave> its
        violence	4	<leave> lin ; <lock> ; <money> let ; <money> one ; <month> <stimulant> ; <needle> <buy>
        violence	4	<night> <blade> ; <night> <colleague> ; <night> <lock> ; <opening> <hear>
        violence	4	<opening> she ; <opening> step ; <outdoors> each ; <pain> you ; <palecolor> round
        violence	4	<partner> <blade> ; <partner> <bodypart> ; <partner> <gun> ; <pet> first
        violence	4	<phone> <fire> ; <phone> <hold> ; <phone> <treatment> ; <phone> com ; <photo> <year>
        violence	4	<photo> if ; <pill> open ; <play> <soon> ; <promise> on ; <promise> ya ; <put> my
        violence	4	<record> one ; <room> <child> ; <rope> + ; <rope> <amount> ; <rope> <blood>
        violence	4	<say> <amount> ; <say> a ; <say> hav ; <say> only ; <say> po ; <school> se
        violence	4	<sedative> <day> ; <sedative> and ; <soon> <headface> ; <soon> on ; <start> <put>
        violence	4	<stimulant> <consume> ; <stop> <room> ; <stranger> <hear> ; <stranger> <see>
        violence	4	<stranger> con ; <take> <count> ; <take> hes ; <take> yet ; <think> twic ; <think> what
        violence	4	<think> which ; <tool> <bodypart> ; <tool> <buy> ; <tool> <night> ; <tool> i
        violence	4	<tool> not ; <town> <hit> ; <town> mi ; <wait> a ; <write> the ; a <moment> ; a bend
        violence	4	a group ; a la ; a larg ; a mow ; a ten ; a toc ; abuel ; acab ; addr given ; agar del
        violence	4	ahorc y ; ahorit ; al cuart ; al pap ; almoh ; along the ; alway sorry ; an <promise>
        violence	4	an apology ; and burn ; and dand ; and im ; and right ; and shut ; and tonight ; angry
        violence	4	ano diari ; anoch mi ; apology ; apt <colleague> ; around her ; asalt ; ask very
        violence	4	ask which ; at <colleague> ; at <official> ; at her ; at him ; at xma ; avent a
        violence	4	baby cry ; back until ; bad from ; bajit ; bar mgr ; bat <break> ; bat break
        violence	4	be collect ; be short ; been up ; beer he ; belt ; between me ; bil offic ; blow with
        violence	4	bolsita ; bos on ; both <consume> ; both hand ; boyfriend finish ; boyfriend the
        violence	4	breath with ; brok her ; brom ; buckl ; buri ; burn the ; by <church> ; by midnight
        violence	4	cajon ; calend ; calm about ; can in ; canal and ; cant <phone> ; cant cal ; car que
        violence	4	car who ; car ya ; cellmat ; cer con ; cha wedg ; chew ; ching de ; cier y
        violence	4	cigaret and ; clear for ; clos by ; clr stat ; club <amount> ; co ; coat over
        violence	4	company requir ; con quien ; cont y ; cort con ; count down ; cousin ; crew
        violence	4	crystal two ; cuand ; cuand mi ; cuchil ; cun del ; custody ; dad drink ; dar una
        violence	4	day alway ; debit ; debit card ; del cel ; del pis ; deputi en ; desd fresn ; desgraci
        violence	4	di <money> ; di diner ; diari doc ; director ; dispatch in ; doesnt <photo>
        violence	4	doesnt show ; dond <home> ; dond viv ; dont ring ; doorknob ; down <continue>
        violence	4	down out ; drag me ; driveway with ; drog y ; drop ; drop callback ; drunk and
        violence	4	drunk im ; dud who ; duerm con ; dumpster ; dv advocat ; ed ; edg ; el restaurant
        violence	4	ell tom ; encer ; encontr a ; enough ; es <happy> ; es brom ; esper a ; est met
        violence	4	estoy <put> ; every nam ; ex <leave> ; ex use ; explain ; exs ; f <sedative> ; f mom
        violence	4	f xanax ; far and ; find thi ; finish ; first + ; first cop ; first fiv ; fist and
        violence	4	fit ; for ice ; fram ham ; friday when ; from fent ; from insid ; fry <eat> ; fry pan
        violence	4	gasolin en ; get going ; get quiet ; get someth ; gf hes ; gf on ; go of ; goe und
        violence	4	going to ; gon ; got loos ; got thru ; grp ; gun on ; guy my ; gym i ; habl bajit
        violence	4	hal at ; hallway thi ; has <build> ; has our ; hasnt <leave> ; hav anywher
        violence	4	hav written ; he <hit> ; he <hold> ; he <write> ; he chang ; he deal ; he drown
        violence	4	he set ; he sold ; headach sinc ; hel <need> ; hel <stop> ; hel finish ; her +
        violence	4	her <night> ; her all ; her befor ; her corol ; her husband ; her kitchen ; her pillow
        violence	4	her throat ; her way ; her work ; herenci de ; herman sali ; hermanit en
        violence	4	herself <stimulant> ; hes <always> ; hes drunk ; hes polit ; hes sleep ; hes throw
        violence	4	hij me ; him <drive> ; him <night> ; his <drive> ; his badg ; his belt ; his finger
        violence	4	his guy ; his hand ; his pil ; his record ; his sister ; hol in ; hold 0 ; hold the
        violence	4	hous by ; hr ; hr <stranger> ; hr <tool> ; hr lady ; hurt you ; i <asleep> ; i <fall>
        violence	4	i <threat> ; i danc ; i flush ; i lost ; i tap ; id read ; if i ; im <put>
        violence	4	in <medicine> ; in as ; in bedroom ; in hes ; in joplin ; in lap ; in laundry ; in med
        violence	4	in restraint ; in sinc ; in spr ; in vernon ; inpatient 0 ; inpatient last
        violence	4	int <furniture> ; inyect 0 ; iron and ; ironwork meth ; is <drive> ; is <outdoors>
        violence	4	is charm ; is get ; is leav ; is the ; it <start> ; it was ; it when ; its hing
        violence	4	its ten ; its the ; jugamo ; keep job ; keep park ; kid sist ; kind ; knif and
        violence	4	kniv to ; know what ; know wher ; la <fall> ; la altur ; la ching ; la coc ; la est
        violence	4	la limpi ; la panz ; la rej ; la tablet ; lady ; landlord ; larg <amount> ; las pinza
        violence	4	last for ; latch ; lawy he ; le <break> ; le devuelvan ; learn what ; left lin
        violence	4	les sirv ; let me ; light the ; llam porqu ; llav de ; lleg la ; lo esper ; lo volveri
        violence	4	los <blade> ; los cuchillo ; los nino ; lost it ; lun ; m clr ; m dui ; m ironwork
        violence	4	m text ; mak it ; mami ; mar y ; mas diari ; mayb an ; me <alcohol> ; me <furniture>
        violence	4	me anywher ; me apur ; me both ; me espant ; me esper ; me tien ; me until ; me volvi
        violence	4	meth / ; meti la ; mi almoh ; min ; min so ; minut in ; minut she ; mo son ; monday on
        violence	4	money in ; moth ran ; muy bajit ; my <amount> ; my debit ; my exs ; my man ; my sist
        violence	4	my soup ; my truck ; nam <past> ; nap and ; new <stranger> ; new plac ; nic and
        violence	4	night over ; night staf ; night too ; no es ; no pas ; no podemo ; nobody going
        violence	4	noma <wait> ; noma esper ; now and ; of hot ; of kid ; of my ; off alprazolam ; off me
        violence	4	offic ; oi ; old <colleague> ; oll de ; on loud ; on now ; on pension ; on someth
        violence	4	on you ; onc <go> ; one and ; one of ; one way ; only and ; open someth ; or anoth
        violence	4	order a ; oth kind ; otr ; our <media> ; out right ; out two ; outsid the ; over cereal
        violence	4	over tonight ; owe him ; oye que ; park del ; park outsid ; parol client ; past it
        violence	4	patale ; patron ; persist ; phon it ; pinza ; plac out ; plac over ; platform ; po
        violence	4	point through ; pol and ; polic ; polici ; porch step ; pour ; prim and ; pt <consume>
        violence	4	pt bro ; pt stil ; puesto ; que llor ; que no ; que nos ; queden ; quem la ; quiet and
        violence	4	raj ; rd ; re <law> ; real sweet ; red gas ; regres cuand ; rehab lik ; rej
        violence	4	rent money ; resident ; resident threw ; rest are ; rit <moment> ; rit now ; rob me
        violence	4	rompi ; round his ; run me ; s whisper ; sab una ; said hav ; said noth ; said now
        violence	4	sal ; sal dic ; sam room ; sat <outdoors> ; say off ; se enter ; se queden ; seat out
        violence	4	see myself ; send 0 ; servic pistol ; shak + ; she <hold> ; she <outdoors>
        violence	4	sherman way ; shotgun on ; should tel ; shouldnt be ; shower ; si <go> ; sinc <day>
        violence	4	sist the ; sist thre ; sixth <outdoors> ; sixth street ; smart ; somebody ; son punch
        violence	4	spic smok ; split my ; spray ; stand over ; stat wil ; station on ; stitch the
        violence	4	stood ther ; stop so ; strangl my ; street addres ; street i ; su <kin> ; sus mano
        violence	4	sí a ; tab open ; tablet de ; tak phenibut ; tambien ; tard afil ; tarp ; tarp for
        violence	4	tel your ; telefon de ; ten ; teng <need> ; teng gana ; tequil and ; test <job>
        violence	4	text pic ; the <height> ; the <put> ; the bullet ; the cowork ; the fac ; the feet
        violence	4	the gravel ; the guy ; the iron ; the knob ; the po ; the polic ; the propan ; the shel
        violence	4	the stop ; the tarp ; then scream ; ther <blood> ; ther blood ; therapist pt
        violence	4	they replac ; thi <stranger> ; thi guy ; thi man ; thi tab ; tht ; thumb acros
        violence	4	thur first ; til fiv ; tim id ; to <break> ; to <die> ; to listen ; to when
        violence	4	togeth most ; told po ; tonight no ; too <stimulant> ; tra el ; tra pistol ; tranc
        violence	4	transf ; tre ive ; truck at ; trunk and ; tub al ; tv say ; twenty a ; tx <furniture>
        violence	4	tx bed ; typ from ; un audi ; un plat ; uncl re ; und ten ; until id ; van cinc
        violence	4	vendi ya ; very polite ; vez pas ; vien mi ; viern ; voz cajit ; vuelv ; waistband
        violence	4	wait on ; want us ; was <fall> ; was carry ; was drop ; way around ; weed a
        violence	4	when <school> ; when hes ; when i ; which ; which corn ; which entranc ; which hes
        violence	4	whisp ; who <asleep> ; who als ; who owe ; who tri ; whoev <take> ; whoev com ; why
        violence	4	wif tonight ; wil stab ; win i ; wip the ; with bro ; with los ; wk <hear> ; wk hear
        violence	4	wor it ; word in ; y <alcohol> ; y <threat> ; ya <think> ; yel hes
        violence	3	/ thc ; 0 amenaz ; 0 in ; <always> casi ; <angry> <insurance> ; <ask> <pill>
        violence	3	<asleep> <hold> ; <asleep> <soon> ; <asleep> by ; <asleep> la ; <asleep> por
        violence	3	<asleep> she ; <blade> al ; <blade> sinc ; <bodypart> al ; <bodypart> hes
        violence	3	<break> both ; <breath> with ; <buy> <kin> ; <buy> ya ; <child> <day> ; <child> hed
        violence	3	<clean> <outdoors> ; <clean> rm ; <clinician> elsewher ; <clothes> hav ; <clothes> it
        violence	3	<colleague> <friend> ; <colleague> i ; <consume> y ; <crowd> <kill> ; <day> <go>
        violence	3	<day> <hold> ; <day> <shake> ; <daytime> <promise> ; <daytime> <school> ; <drive> al
        violence	3	<drive> at ; <drive> ya ; <drug> <amount> ; <eat> ya ; <fire> <opioid> ; <fire> <put>
        violence	3	<friend> <law> ; <friend> <stranger> ; <friend> wont ; <furniture> del
        violence	3	<furniture> hast ; <give> him ; <go> <home> ; <go> <needle> ; <go> cuand ; <gun> acros
        violence	3	<happy> up ; <headface> por ; <hear> <partner> ; <hear> <record> ; <hear> <think>
        violence	3	<home> until ; <key> <rope> ; <key> by ; <key> would ; <kill> <clinician>
        violence	3	<kin> <night> ; <kin> <phone> ; <kin> is ; <kin> nin ; <kin> thi ; <last> <clothes>
        violence	3	<last> <furniture> ; <last> tim ; <law> thi ; <leave> in ; <lock> conmig ; <lock> or
        violence	3	<lock> por ; <medicine> <hear> ; <moment> + ; <moment> <kin> ; <moment> <leave>
        violence	3	<moment> when ; <month> thing ; <need> <money> ; <night> whil ; <official> que
        violence	3	<opening> <blade> ; <opening> <break> ; <opening> <room> ; <outdoors> <clean>
        violence	3	<outdoors> <hospital> ; <outdoors> con ; <pain> <friend> ; <partner> <break>
        violence	3	<partner> <night> ; <partner> y ; <phone> insid ; <photo> <leave> ; <put> <home>
        violence	3	<put> <tool> ; <put> his ; <record> mad ; <room> enfrent ; <rope> <stop>
        violence	3	<say> <clinician> ; <say> <day> ; <say> con ; <say> ex ; <say> muy ; <see> <opening>
        violence	3	<shake> <fluid> ; <shame> <moment> ; <take> las ; <threat> y ; <tool> en
        violence	3	<treatment> <month> ; <treatment> whichev ; <water> <clothes> ; <year> metiendol
        violence	3	a <treatment> ; a <year> ; a busc ; a kitchen ; a pip ; a pot ; a prend ; a second
        violence	3	a skillet ; a stretch ; a year ; abr y ; aca otr ; against it ; al machet ; alguien
        violence	3	all <go> ; all ive ; alongsid ; and brok ; and fresh ; and not ; and scream ; and shoot
        violence	3	ano hoy ; ano metiendol ; anoch me ; apuesta ; are und ; assault ; at <drive> ; avent
        violence	3	away ; away becaus ; be me ; beat me ; becaus when ; been lin ; behav ; behind her
        violence	3	being ; bf punch ; bien <intoxicated> ; bil ; blackout on ; blus ; bottl so ; breakfast
        violence	3	bring ; bro say ; bruis ; cal becaus ; camin a ; can hear ; caption ; car seat ; cel de
        violence	3	chas her ; cigaret ; con <key> ; con llav ; con todo ; cond y ; court for ; cuchil en
        violence	3	cuchillo de ; dad son ; dandol ; daught boyfriend ; de fond ; de libertad ; dead
        violence	3	dealer ; deer ; deer season ; del <friend> ; del problem ; description ; desd el
        violence	3	despert con ; diari casi ; dic él ; dond ; dont <clothes> ; dres ; drink she
        violence	3	duct tap ; each <hit> ; el <amount> ; el <blade> ; el <hit> ; el golp ; el no ; el ojo
        violence	3	el pasil ; encer conmig ; encer en ; encontr la ; er ; es doming ; escondi el
        violence	3	explain to ; fac and ; fil 0 ; fil al ; flat ; flinch when ; follow the ; foreman fir
        violence	3	friday ; friday and ; friday its ; from his ; front <job> ; front gat ; front offic
        violence	3	fueg ; fuerz ; gav ; gf ; girlfriend car ; girlfriend last ; go easy ; golp y ; goma
        violence	3	gon <take> ; gray ; habl ; hair and ; half ; hand so ; happen on ; has <break>
        violence	3	hav step ; he learn ; he sat ; he smil ; he went ; headlight off ; hear her ; held the
        """
}
