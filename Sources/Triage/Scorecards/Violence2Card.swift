extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	hes break ; hes going ; hes threaten ; him every ; him gon ; him plac ; him tonight
        violence	6	his fridg ; his gf ; his po ; his porch ; his sheet ; hom staf ; hot oil ; hour ago
        violence	6	hoy llev ; hoy se ; husb drunk ; i <think> ; i behav ; im over ; im see ; in bathroom
        violence	6	insid with ; is <withdrawal> ; is count ; it <official> ; it meth ; just <breath>
        violence	6	just <school> ; just punch ; kitchen until ; knif y ; la acab ; la dosi ; lady next
        violence	6	lap ; las <clothes> ; las bota ; last forty ; lik show ; lip split ; list und ; llav
        violence	6	llav por ; load the ; loop ; love up ; mandon ; mar dic ; marihuan nad ; martil ; mas
        violence	6	mayb eight ; me encer ; me swe ; me tap ; me when ; meth bf ; min just ; mom with
        violence	6	mor weekend ; moth i ; mow i ; my <headface> ; my bedroom ; my coat ; my collarbon
        violence	6	my cousin ; my plat ; my throat ; neck in ; need in ; no ans ; no answer
        violence	6	nobody <leave> ; noma diganl ; now by ; of <give> ; of <sober> ; of apt ; of sob
        violence	6	on <clinician> ; on ice ; on my ; on old ; one he ; only took ; or hel ; otr <night>
        violence	6	otr noch ; our assistant ; outsid your ; owe 0 ; parej me ; pas ya ; pate ; peg otr
        violence	6	pension day ; peor y ; phon im ; point it ; poison in ; prendi la ; puert ; pul me
        violence	6	put hand ; put my ; put two ; put u ; put you ; que al ; que hor ; rat and ; re ex
        violence	6	recommend inpatient ; rehab ; remark ; rider ; rifl acros ; rn he ; roommat pt
        violence	6	sac las ; sal mi ; sat outsid ; say hel ; say theyl ; say wait ; scissor ; sent enfrent
        violence	6	sharpen ; she carri ; she driv ; she hand ; shel <put> ; shel put ; shout at
        violence	6	show that ; si les ; sist husband ; snap my ; somebody leav ; someth ; son <see>
        violence	6	son crystal ; spun ; stab him ; stand at ; sun + ; swe on ; swing at ; swung a
        violence	6	talk he ; tambien <consume> ; tech i ; text only ; the <amount> ; the buckl
        violence	6	the drywal ; the fram ; the hal ; the light ; the mow ; the passeng ; the voic
        violence	6	the wrist ; them over ; ther <night> ; ther <past> ; ther befor ; thes and
        violence	6	theyl <hold> ; theyl <think> ; theyl know ; thi even ; thi trail ; threw my ; throat an
        violence	6	thru <room> ; thursday she ; tienen ; to <kill> ; to harm ; to settl ; today ther
        violence	6	togeth him ; tonight bat ; tonight he ; tonight me ; tra ; tra machet ; traig la
        violence	6	tremor hr ; twic <day> ; two aid ; u in ; una sil ; up say ; usan cristal
        violence	6	va psychiatrist ; volte a ; voy me ; voz muy ; was calm ; wel ; wer you ; which hous
        violence	6	whisper bf ; whisper hes ; who sleep ; why ive ; without ; without a ; wors when
        violence	6	would mak ; y / ; y ahorit ; y mas ; yern me ; yo <consume> ; yr <say> ; él los
        violence	5	0 <colleague> ; 0 <hit> ; 0 someth ; <alone> <headface> ; <always> <threat>
        violence	5	<always> al ; <always> él ; <amount> around ; <amount> nobody ; <angry> <continue>
        violence	5	<asleep> <blade> ; <asleep> acros ; <awake> <money> ; <awake> la ; <blade> <outdoors>
        violence	5	<blade> <see> ; <blood> all ; <bodypart> <bodypart> ; <bodypart> <room>
        violence	5	<bodypart> til ; <break> the ; <calm> about ; <child> <height> ; <clean> <child>
        violence	5	<clothes> <hear> ; <colleague> <headface> ; <colleague> <medicine> ; <colleague> hes
        violence	5	<colleague> int ; <consume> <hit> ; <consume> <rope> ; <consume> by
        violence	5	<container> <asleep> ; <container> <insurance> ; <continue> stomp ; <count> me
        violence	5	<day> check ; <daytime> <blade> ; <die> <try> ; <die> and ; <drive> <breath>
        violence	5	<drive> just ; <drive> pul ; <eat> on ; <eat> whil ; <feel> <child> ; <fire> <night>
        violence	5	<fire> the ; <fluid> <hit> ; <friend> <last> ; <friend> <pill> ; <furniture> <opening>
        violence	5	<go> <opening> ; <go> a ; <go> bien ; <go> out ; <gun> <threat> ; <gun> out
        violence	5	<headface> <crash> ; <headface> cer ; <hear> <gun> ; <hear> <medicine> ; <hear> wont
        violence	5	<height> <headface> ; <hit> <angry> ; <hit> <blade> ; <hit> <consume>
        violence	5	<hit> <continue> ; <hit> <hot> ; <hit> <night> ; <hold> <colleague> ; <hold> <drug>
        violence	5	<hold> <furniture> ; <hold> our ; <home> <hit> ; <intoxicated> <intoxicated>
        violence	5	<intoxicated> im ; <intoxicated> on ; <job> off ; <kill> <blade> ; <kill> <take>
        violence	5	<kill> a ; <kill> me ; <kill> por ; <kin> <pain> ; <kin> <think> ; <kin> right
        violence	5	<last> <wait> ; <law> <clean> ; <lock> <needle> ; <lock> <phone> ; <lock> his
        violence	5	<lock> in ; <moment> all ; <moment> and ; <moment> over ; <needle> <town> ; <night> any
        violence	5	<night> lo ; <night> me ; <night> mis ; <official> <opening> ; <opening> <consume>
        violence	5	<opening> <fire> ; <opening> <kin> ; <opening> my ; <opioid> <happy>
        violence	5	<order> <treatment> ; <outdoors> est ; <palecolor> <leave> ; <partner> <kin>
        violence	5	<partner> <lock> ; <partner> <say> ; <phone> <angry> ; <photo> of ; <pill> ni
        violence	5	<promise> <friend> ; <promise> <key> ; <put> you ; <rope> <amount> ; <sad> <clean>
        violence	5	<sad> lin ; <say> if ; <say> mejor ; <school> <break> ; <school> cual ; <sober> <home>
        violence	5	<soon> <headface> ; <stimulant> bf ; <stranger> im ; <stranger> point ; <take> <clean>
        violence	5	<take> alg ; <take> to ; <think> to ; <threat> <child> ; <threat> con ; <tool> wher
        violence	5	<treatment> d ; <treatment> nobody ; <wait> open ; <water> becaus ; <week> <continue>
        violence	5	<week> i ; <write> <photo> ; <year> <hit> ; <year> com ; a # ; a <fall> ; a cigaret
        violence	5	a larg ; a pic ; a pistol ; a tir ; a tweak ; acab tod ; acros from ; advocat 0
        violence	5	agar a ; agst ; ahi nadi ; ahorit ya ; al car ; alguno fin ; almoh y ; am want
        violence	5	amenaz con ; an <treatment> ; an extension ; and bien ; and pul ; and right ; and theyl
        violence	5	anyplac with ; apag la ; arm back ; arm last ; assistant coach ; at <count>
        violence	5	at <friend> ; at anyon ; at someon ; back my ; bat acros ; bathroom door ; be <calm>
        violence	5	be bring ; becaus thi ; beneath ; bien ; blood all ; board order ; both the ; bottl now
        violence	5	breath with ; buri her ; burn her ; busc con ; by the ; can on ; can you ; car til
        violence	5	catch me ; cha by ; chas our ; child approx ; cier <alone> ; cier sol ; closet y
        violence	5	clr flat ; cocin me ; collarbon ; compadr que ; con aceit ; confiscat ; copi on ; cough
        violence	5	counselor ; counselor to ; cousin got ; cousin tak ; crib ; crouch ; cuand tom
        violence	5	cuart par ; cun and ; cun nos ; cun ya ; cut on ; day and ; de <homeless> ; de aceit
        violence	5	de metadon ; de ven ; deal and ; del <child> ; del bus ; del cajon ; del cuel
        violence	5	den with ; desconect ; despiert la ; devuelvan la ; diari al ; diari com ; diaria no
        violence	5	did 0 ; did he ; dient par ; digal a ; dij ; door in ; door my ; door thi ; driv down
        violence	5	earn it ; ed charg ; el del ; el encendedor ; el machet ; el viern ; ell usa
        violence	5	escrib del ; est aqui ; even new ; even she ; ex husb ; explain what ; f 0 ; fel
        violence	5	feo no ; ful tank ; garag tonight ; gaug acros ; get its ; get what ; glas break
        violence	5	glas door ; go <soon> ; goe thru ; gon get ; gon if ; got loud ; got my ; got the
        violence	5	group hes ; gun and ; habit all ; hac a ; had <phone> ; had cal ; ham not ; hammer at
        violence	5	hav to ; he <awake> ; he <count> ; he <start> ; he cook ; he count ; he find ; he hit
        violence	5	he intend ; he laugh ; he only ; he threw ; he wil ; hed <start> ; hed <stop>
        violence	5	hed start ; hel open ; hel stab ; hel torch ; held my ; her meth ; her which
        violence	5	herman and ; hermanit ; hes downstair ; hes listen ; hes out ; hid his ; high on
        violence	5	hij dond ; him driv ; hing ; his <consume> ; his sleev ; his truck ; hold ; hor salg
        violence	5	hour hes ; hous resident ; how id ; hoy con ; husb has ; i <consume> ; i dres
        violence	5	i follow ; i get ; ice 0 ; ill <fire> ; im <clothes> ; im behind ; im drunk ; im gon
        violence	5	in <town> ; in motel ; in mouth ; injur ; intak ; intervention ; is <pain> ; is point
        violence	5	is polit ; it <take> ; its <clean> ; juez ; july per ; just pul ; keep pictur
        violence	5	key with ; kid out ; kil us ; knif in ; know which ; la <alcohol> ; la busc ; lap wait
        violence	5	lat <money> ; law can ; le <die> ; le di ; le tom ; le tumb ; leav ; les sirv ; les va
        violence	5	link at ; list ; list from ; lo <kill> ; lo mat ; long ; long <stop> ; lot i ; m gin
        violence	5	machet y ; mal la ; mam el ; mar la ; mat por ; me <alcohol> ; me <go> ; me again
        violence	5	me aprendi ; me outsid ; med ; medi mi ; meth / ; mi ex ; mi yern ; min would
        violence	5	minut is ; mis <chestheart> ; mochil y ; mom bf ; mom right ; moth whisper
        violence	5	my <opening> ; my gun ; nadi <say> ; neck ; nephew went ; new addres ; night run
        violence	5	nin que ; nino con ; nit with ; no medi ; not walk ; now over ; of kil ; of librium
        violence	5	ofcr re ; off already ; off what ; ojo cer ; on foot ; on thing ; one went
        violence	5	only <room> ; order a ; otr <bodypart> ; our landlord ; out onc ; owe ; pas <last>
        violence	5	pas last ; passeng seat ; pastilla ni ; pd <phone> ; pd cal ; pd notifi ; per sis
        violence	5	phon ; pick her ; pistol on ; plat and ; plat no ; po thi ; polic notifi ; pt
        violence	5	pt <continue> ; pul a ; pul in ; punetaz ; pus el ; put his ; que <sad> ; que cier
        violence	5	que de ; que si ; quebr los ; radi off ; re balanc ; ready when ; restraint ; rn ; roci
        violence	5	rol <past> ; run ive ; said who ; sal le ; salg camin ; say gun ; say husb ; say if
        violence	5	scarf in ; se <wait> ; se a ; se amar ; se despiert ; se llaman ; se quien ; self
        violence	5	sentr ; settl it ; sharpen the ; she held ; she lock ; she park ; she scream ; she wak
        violence	5	shift ; shift to ; shin on ; shout ; show ; sid my ; sist cant ; slot in ; smil at
        violence	5	smok wet ; sob liv ; son punch ; son up ; spe the ; split my ; sponsor 0 ; staf
        violence	5	start meth ; stash ; step thi ; suegr tom ; sum to ; sunglas on ; supervisor on ; supv
        violence	5	sw ; sí el ; talk out ; tard afil ; tech ; tel u ; text pic ; text the ; that fir
        violence	5	the <container> ; the bay ; the duct ; the ex ; the facilitator ; the glas ; the ground
        violence	5	the iv ; the neck ; the pati ; the stomach ; the strol ; the tablet ; the yard
        violence	5	them thi ; then wher ; they fix ; theyr stil ; thi am ; thi is ; third arrest
        violence	5	thre nam ; tien <home> ; tim it ; tim she ; to nobody ; today for ; told two
        violence	5	tonight 0 ; tonight the ; too we ; traig gana ; tub en ; una fot ; up one ; up soon
        violence	5	us ; us both ; use too ; vivimo junto ; walk up ; way around ; we both ; wear the
        violence	5	week i ; who sold ; with <room> ; with box ; with someth ; wk <always> ; wk dai
        violence	5	work all ; work that ; y <lock> ; y me ; y tra ; y ya ; ya escogi ; ya teng ; yard with
        violence	5	yo estoy ; yo tom ; yo uso ; you herself ; your <outdoors> ; your next ; yr habit
        violence	5	él <phone> ; él cumpl
        violence	4	# lin ; 0 <threat> ; 0 <week> ; 0 de ; 0 no ; 0 rd ; 0 seg ; 0 week ; <alcohol> around
        violence	4	<always> com ; <always> nam ; <amount> nam ; <amount> nic ; <amount> on ; <amount> punz
        violence	4	<angry> hes ; <appointment> <furniture> ; <ask> then ; <ask> very ; <ask> which
        violence	4	<asleep> <happy> ; <asleep> <last> ; <asleep> by ; <blade> at ; <blade> porqu
        violence	4	<blood> <clothes> ; <bodypart> <partner> ; <bodypart> <wait> ; <bodypart> <write>
        violence	4	<bodypart> acros ; <bodypart> already ; <break> <bodypart> ; <break> <furniture>
        violence	4	<break> <partner> ; <break> a ; <buy> <kin> ; <child> 0 ; <child> <headface>
        violence	4	<child> <lock> ; <child> <water> ; <child> back ; <child> con ; <child> hed
        violence	4	<child> lo ; <child> on ; <clean> <fire> ; <clean> <gun> ; <clinician> <wait>
        violence	4	<clinician> near ; <clothes> <clothes> ; <clothes> puesto ; <clothes> so
        violence	4	<clothes> when ; <colleague> he ; <color> gas ; <consume> el ; <container> if
        violence	4	<count> <say> ; <count> backward ; <count> down ; <crash> ; <crowd> <height>
        violence	4	<day> <bodypart> ; <day> <think> ; <day> i ; <die> <tool> ; <die> her ; <drive> <home>
        violence	4	<drive> been ; <feel> a ; <fire> la ; <furniture> <colleague> ; <furniture> <hold>
        violence	4	<furniture> <say> ; <furniture> they ; <go> <gun> ; <go> is ; <gun> <continue>
        violence	4	<gun> y ; <headface> <break> ; <headface> <continue> ; <headface> <needle>
        violence	4	<headface> as ; <headface> clos ; <hear> cajit ; <hear> muy ; <hit> <child> ; <hit> se
        violence	4	<hold> <room> ; <hold> <tool> ; <home> down ; <home> twic ; <homeless>
        violence	4	<hospital> charg ; <hot> ; <hot> <water> ; <job> <day> ; <key> <night> ; <key> a
        violence	4	<kill> <friend> ; <kill> <furniture> ; <kill> <home> ; <kill> us ; <kin> <consume>
        violence	4	<kin> <headface> ; <kin> <kin> ; <kin> as ; <kin> by ; <kin> nos ; <last> <bodypart>
        violence	4	<last> <night> ; <last> for ; <law> can ; <law> con ; <leave> <lock> ; <leave> in
        violence	4	<leave> lin ; <lock> ; <money> let ; <money> one ; <month> <stimulant> ; <needle> <buy>
        violence	4	<night> <colleague> ; <night> <lock> ; <night> whil ; <opening> she ; <opening> step
        violence	4	<outdoors> each ; <pain> you ; <palecolor> round ; <partner> <blade>
        violence	4	<partner> <bodypart> ; <partner> <gun> ; <pet> first ; <phone> <fire> ; <phone> <hold>
        violence	4	<phone> <treatment> ; <phone> com ; <photo> <year> ; <photo> if ; <pill> open
        violence	4	<play> <soon> ; <promise> on ; <promise> ya ; <put> my ; <record> one ; <room> <child>
        violence	4	<rope> ; <rope> + ; <rope> <blood> ; <say> <amount> ; <say> a ; <say> hav ; <say> only
        violence	4	<say> po ; <school> se ; <sedative> <day> ; <sedative> and ; <soon> on ; <start> <put>
        violence	4	<stimulant> <consume> ; <stop> <room> ; <stranger> <hear> ; <stranger> con
        violence	4	<stranger> ill ; <take> <count> ; <take> hes ; <take> yet ; <think> twic ; <think> what
        violence	4	<think> which ; <tool> <bodypart> ; <tool> <buy> ; <tool> <night> ; <tool> i
        violence	4	<tool> not ; <town> <hit> ; <town> mi ; <wait> a ; <write> the ; a <moment> ; a bend
        violence	4	a group ; a la ; a mow ; a ten ; a toc ; abuel ; acab ; addr given ; agar del ; ahorc y
        violence	4	ahorit ; al cuart ; al pap ; almoh ; along the ; an <promise> ; an apology ; and burn
        violence	4	and dand ; and im ; and shut ; and tonight ; angry ; ano diari ; anoch mi ; apology
        violence	4	apt <colleague> ; asalt ; ask very ; ask which ; at <colleague> ; at <official>
        violence	4	at her ; at him ; at xma ; avent a ; baby cry ; back until ; bad from ; bajit ; bar mgr
        violence	4	bat <break> ; bat break ; be collect ; be mak ; be short ; been up ; beer he ; belt
        violence	4	bf has ; bil offic ; blow with ; bolsita ; bos on ; both <consume> ; both hand
        violence	4	boyfriend finish ; boyfriend the ; brok her ; brom ; buckl ; buri ; burn the
        violence	4	by <church> ; by midnight ; cajon ; calend ; calm about ; can in ; canal and
        violence	4	cant <phone> ; cant cal ; car que ; car who ; car ya ; cellmat ; cer con ; cha wedg
        violence	4	chew ; ching de ; cier y ; cigaret and ; cintur ; clear for ; clos by ; clr stat
        violence	4	club <amount> ; co ; coat over ; company requir ; con quien ; cont y ; cort con
        violence	4	count down ; cousin ; crew ; cuand ; cuand mi ; cuchil ; cuchil en ; cun del ; custody
        violence	4	dar una ; day alway ; debit ; debit card ; del cel ; del pis ; deputi en ; desd fresn
        violence	4	desgraci ; di <money> ; di diner ; diari doc ; director ; dispatch in ; doesnt <photo>
        violence	4	doesnt show ; dond <home> ; dond no ; dond viv ; dont ring ; down <continue> ; down out
        violence	4	drag me ; driveway with ; drog y ; drop ; drop callback ; drunk and ; drunk im
        violence	4	dud who ; duerm con ; dumpster ; dv advocat ; earli ; ed ; edg ; el restaurant
        violence	4	el surten ; ell tom ; encer ; encontr a ; enough ; es <happy> ; es brom ; esper a
        violence	4	est met ; estoy <put> ; every nam ; ex <leave> ; ex use ; explain ; exs ; f <sedative>
        violence	4	f mom ; f xanax ; far and ; find thi ; finish ; first + ; first cop ; first fiv ; fit
        violence	4	for ice ; fram ham ; friday when ; from fent ; from insid ; fry <eat> ; fry pan ; fueg
        violence	4	gasolin en ; get going ; get quiet ; get someth ; gf hes ; gf on ; girlfriend car
        violence	4	go of ; goe und ; going to ; gon ; got loos ; got thru ; grp ; gun on ; guy my ; gym i
        violence	4	habl bajit ; hal at ; hallway thi ; has our ; hasnt <leave> ; hav anywher ; hav written
        violence	4	he <hit> ; he <hold> ; he <write> ; he chang ; he deal ; he drown ; he hold ; he set
        violence	4	he sold ; headach sinc ; hear is ; hear it ; hel <need> ; hel <stop> ; hel finish
        violence	4	her + ; her <night> ; her all ; her befor ; her corol ; her husband ; her kitchen
        violence	4	her pillow ; her throat ; her way ; her work ; herenci de ; herman sali ; hermanit en
        violence	4	herself <stimulant> ; hes drunk ; hes polit ; hes sleep ; hes throw ; hij me
        violence	4	him <always> ; him <drive> ; him <night> ; his <drive> ; his badg ; his belt
        violence	4	his finger ; his guy ; his hand ; his pil ; his record ; his sister ; hol in ; hold 0
        violence	4	hold the ; hr ; hr <stranger> ; hr <tool> ; hr lady ; hurt you ; i <fall> ; i <threat>
        violence	4	i danc ; i flush ; i lost ; i need ; i owe ; i tap ; id bring ; id read ; if i
        violence	4	im <put> ; im going ; in <medicine> ; in as ; in bedroom ; in hes ; in joplin ; in lap
        violence	4	in laundry ; in med ; in restraint ; in sinc ; in spr ; in vernon ; inpatient 0
        violence	4	int <furniture> ; inyect 0 ; iron and ; ironwork meth ; is <drive> ; is <outdoors>
        violence	4	is charm ; is leav ; is quick ; is the ; it <start> ; it was ; its for ; its hing
        violence	4	its the ; jugamo ; keep job ; keep park ; kid sist ; kind ; knif and ; kniv to
        violence	4	know what ; know wher ; la <fall> ; la <stimulant> ; la altur ; la ching ; la cintur
        violence	4	la coc ; la est ; la limpi ; la panz ; la puert ; la tablet ; lady ; landlord
        violence	4	larg <amount> ; las pinza ; last for ; latch ; lawy he ; le <break> ; le devuelvan
        violence	4	learn what ; left lin ; let me ; light the ; lin <blood> ; lin cut ; llam porqu
        violence	4	llav de ; lleg la ; lo esper ; lo volveri ; los <blade> ; los cuchillo ; los nino
        violence	4	lost it ; lun ; m clr ; m dui ; m ironwork ; m text ; mami ; mar y ; mas diari
        violence	4	mayb an ; me <furniture> ; me anywher ; me apur ; me both ; me espant ; me esper
        violence	4	me tien ; me until ; me volvi ; meti la ; mi almoh ; min ; min so ; minut in
        violence	4	minut she ; mo son ; monday on ; money in ; moth ran ; muy bajit ; my debit ; my exs
        violence	4	my man ; my sist ; my soup ; my truck ; nam <past> ; nap and ; new <stranger>
        violence	4	new plac ; nic and ; night over ; night staf ; night too ; no es ; no pas ; no podemo
        violence	4	nobody going ; noma <wait> ; noma esper ; nos <hit> ; now and ; of kid ; of my
        violence	4	off alprazolam ; offic ; oi ; old <colleague> ; oll de ; on loud ; on now ; on pension
        violence	4	on someth ; on you ; onc <go> ; one and ; one of ; one way ; only and ; open someth
        violence	4	or anoth ; oth kind ; otr ; our <media> ; out right ; out two ; outsid the
        violence	4	over cereal ; over tonight ; owe him ; oye que ; park del ; park outsid ; parol client
        violence	4	past it ; patale ; patron ; pedaz ; persist ; pinza ; plac out ; plac over ; platform
        violence	4	plug in ; po ; point through ; pol and ; polic ; polici ; porch step ; prim and
        violence	4	pt <consume> ; pt bro ; pt stil ; puesto ; que llor ; que no ; que nos ; queden
        violence	4	quem la ; quiet and ; raj ; rd ; re <law> ; real sweet ; red gas ; regres cuand
        violence	4	rehab lik ; rent money ; resident ; resident threw ; rest are ; rit <moment> ; rit now
        violence	4	rob me ; rompi ; round his ; run me ; s whisper ; sab una ; said hav ; said noth
        violence	4	said now ; sal ; sal dic ; sam room ; sat <outdoors> ; say off ; se enter ; se queden
        violence	4	seat out ; see myself ; see to ; send 0 ; servic pistol ; shak + ; she <hold>
        violence	4	she <outdoors> ; sherman way ; shotgun on ; should tel ; shouldnt be ; shower ; si <go>
        violence	4	sinc <day> ; sist the ; sist thre ; sixth <outdoors> ; sixth street ; smart ; somebody
        violence	4	son <hit> ; spic smok ; spray ; stand over ; stat wil ; station on ; stitch the
        violence	4	stood ther ; stop so ; strangl my ; street addres ; street i ; su <kin> ; sus mano
        violence	4	sí a ; tab open ; tablet de ; tak phenibut ; tambien ; tarp ; tarp for ; tel your
        violence	4	telefon de ; teng <need> ; teng gana ; tequil and ; test <job> ; the <height>
        violence	4	the <put> ; the bullet ; the cowork ; the fac ; the feet ; the guy ; the iron
        violence	4	the knob ; the po ; the polic ; the propan ; the shel ; the stop ; the tarp
        violence	4	then scream ; ther <blood> ; ther blood ; therapist pt ; they replac ; thi <stranger>
        violence	4	thi guy ; thi man ; thi tab ; tht ; thumb acros ; thur first ; til fiv ; tim id
        violence	4	to <break> ; to <die> ; to listen ; to when ; togeth most ; told po ; tonight no
        violence	4	too <stimulant> ; tra 0 ; tra el ; tra pistol ; tranc ; transf ; tre ive ; truck at
        violence	4	trunk and ; tub al ; twenty a ; tx <furniture> ; tx bed ; typ from ; un audi ; un pedaz
        violence	4	un plat ; uncl re ; und ten ; until id ; van cinc ; vendi ya ; very polite ; vez pas
        violence	4	vien mi ; viern ; voz cajit ; vuelv ; waistband ; wait on ; want us ; was <fall>
        violence	4	was carry ; was drop ; weed a ; when <school> ; when hes ; when i ; which ; which corn
        violence	4	which entranc ; which hes ; whisp ; who <asleep> ; who als ; who owe ; who tri
        violence	4	whoev <take> ; whoev com ; why ; wif tonight ; wil stab ; win i ; wip the
        violence	4	with <clean> ; with bro ; wk <hear> ; wk hear ; wont be ; wor it ; y <alcohol>
        violence	4	y <threat> ; ya <think> ; yel hes
        violence	3	/ thc ; 0 amenaz ; 0 in ; <always> casi ; <angry> <fire> ; <angry> <insurance>
        violence	3	<ask> <pill> ; <ask> nam ; <asleep> <hold> ; <asleep> <soon> ; <asleep> la
        violence	3	<asleep> por ; <asleep> she ; <blade> al ; <blade> sinc ; <bodypart> al
        violence	3	<bodypart> hes ; <break> both ; <breath> with ; <buy> ya ; <child> <day>
        violence	3	<clean> <outdoors> ; <clean> rm ; <clinician> elsewher ; <clothes> hav ; <clothes> it
        violence	3	<colleague> <friend> ; <colleague> i ; <consume> y ; <crowd> <kill> ; <day> <go>
        violence	3	<day> <hold> ; <day> <shake> ; <daytime> <promise> ; <daytime> <school> ; <drive> al
        violence	3	<drive> at ; <drive> ya ; <drug> <amount> ; <fire> <opioid> ; <fire> <put>
        violence	3	<friend> <stranger> ; <friend> has ; <friend> wont ; <furniture> del ; <furniture> hast
        violence	3	<give> him ; <go> <needle> ; <go> cuand ; <gun> acros ; <gun> besid ; <happy> up
        violence	3	<headface> por ; <hear> <partner> ; <hear> <record> ; <hear> <think> ; <home> until
        violence	3	<key> <rope> ; <key> by ; <key> would ; <kill> <clinician> ; <kin> <night>
        violence	3	<kin> <phone> ; <kin> is ; <kin> nin ; <kin> thi ; <last> <clothes>
        violence	3	<last> <furniture> ; <last> tim ; <law> thi ; <leave> <amount> ; <leave> <rope>
        violence	3	<lock> conmig ; <lock> or ; <lock> por ; <medicine> <hear> ; <moment> +
        violence	3	<moment> <kin> ; <moment> <leave> ; <moment> when ; <month> thing ; <need> <key>
        violence	3	<need> <money> ; <night> <blade> ; <official> que ; <opening> <blade>
        violence	3	<opening> <hear> ; <opening> <room> ; <outdoors> <clean> ; <outdoors> <hospital>
        violence	3	<outdoors> <past> ; <outdoors> con ; <pain> <friend> ; <partner> <break>
        violence	3	<partner> <night> ; <partner> y ; <phone> insid ; <photo> <leave> ; <put> <home>
        violence	3	<put> <tool> ; <put> his ; <record> mad ; <room> enfrent ; <rope> <stop>
        violence	3	<say> <clinician> ; <say> <day> ; <say> con ; <say> ex ; <say> muy ; <see> <opening>
        violence	3	<shake> <fluid> ; <shame> <moment> ; <stranger> <see> ; <stranger> yes ; <take> <play>
        violence	3	<take> las ; <threat> y ; <tool> en ; <treatment> <month> ; <water> <clothes>
        violence	3	<year> metiendol ; a <year> ; a busc ; a kitchen ; a oscura ; a pip ; a pot ; a prend
        violence	3	a second ; a skillet ; a stretch ; a year ; abr y ; aca otr ; against it ; al machet
        violence	3	alguien ; all <go> ; all seven ; alongsid ; and fresh ; and not ; and scream
        violence	3	and shoot ; ano hoy ; ano metiendol ; anoch me ; apuesta ; around her ; ask nam
        violence	3	assault ; at <drive> ; avent ; away ; away becaus ; be me ; beat me ; becaus when
        violence	3	been lin ; behav ; behind her ; between me ; bf punch ; bien <intoxicated> ; bil
        violence	3	blackout on ; blus ; bottl so ; breakfast ; bring ; bruis ; cal becaus ; camin a
        violence	3	can hear ; caption ; car seat ; car with ; cas a ; cel de ; chas her ; cigaret
        violence	3	closet que ; cocin a ; con <key> ; con llav ; con todo ; cond y ; cost ; could it
        violence	3	court for ; crystal two ; dad drink ; dad son ; dandol ; daught boyfriend ; de fond
        violence	3	de libertad ; dead ; deadbolt ; dealer ; deer ; deer season ; del <friend>
        violence	3	del problem ; description ; desd el ; despert con ; diari casi ; dic él ; doesnt mak
        violence	3	dond ; dont <clothes> ; doorknob ; dres ; drink she ; duct tap ; each <hit>
        violence	3	el <amount> ; el <blade> ; el <hit> ; el golp ; el no ; el ojo ; el pasil ; encendedor
        violence	3	encer conmig ; encer en ; encontr la ; er ; es doming ; escondi el ; explain to
        violence	3	fac and ; facility ; fil 0 ; fil al ; fist and ; flinch when ; follow the ; foreman fir
        violence	3	friday its ; from his ; from walk ; front <job> ; front gat ; front offic ; fuerz ; gav
        violence	3	gf ; girlfriend last ; go easy ; golp y ; goma ; gray ; habl ; habl desd ; hair and
        violence	3	half ; hand so ; happen on ; has <break> ; has <build> ; has his ; hav step ; he learn
        violence	3	he sat ; he smil ; he went ; headlight off ; hear her ; hel be ; held the ; her hed
        """
}
