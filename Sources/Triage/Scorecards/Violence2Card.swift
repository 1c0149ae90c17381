extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	<room> <hold> ; <room> <key> ; <room> con ; <room> first ; <sad> lin ; <say> my
        violence	6	<say> theyl ; <say> tu ; <school> <treatment> ; <soon> one ; <stop> de ; <stranger> com
        violence	6	<stranger> re ; <stranger> should ; <take> <blade> ; <take> <fire> ; <think> to
        violence	6	<threat> <child> ; <threat> <fire> ; <threat> his ; <tool> wher ; <water> until
        violence	6	<week> <continue> ; a <kill> ; a basebal ; a beach ; a bomb ; a cashi ; a chain
        violence	6	a cleav ; acuest a ; addr ; advocat 0 ; again then ; agar a ; ahorit ya ; al car
        violence	6	alguno fin ; almoh ; almoh y ; alway sorry ; amar el ; an edg ; an extension
        violence	6	and being ; and cont ; and no ; and plac ; and pric ; and pul ; angry i ; antebraz
        violence	6	anyplac with ; apag la ; apart ; apretandom ; arm last ; around my ; ass ; assault
        violence	6	at <colleague> ; at <official> ; at anyon ; aunt niec ; baby start ; back <night>
        violence	6	beaten ; been chew ; befor breakfast ; behind his ; bf wont ; boyfriend
        violence	6	boyfriend finish ; break my ; broth with ; bullet ; cal ive ; can on ; cand y ; cantin
        violence	6	carry him ; catch me ; cha by ; cha wedg ; charg pt ; child approx ; chok his ; chok my
        violence	6	cier <alone> ; cier sol ; clock out ; closet ; closet y ; clr dtr ; com <take>
        violence	6	con <lock> ; con cand ; cough ; cousin got ; cousin tak ; crib ; cuand and ; cuart par
        violence	6	cuchil ; cun nos ; dand vuelta ; de <homeless> ; deal 0 ; del cajon ; den with
        violence	6	deployment and ; despiert la ; devuelvan la ; dio de ; dirt ; don talk ; door my
        violence	6	dosciento ; down his ; drank today ; dres it ; driv down ; driveway with ; dry season
        violence	6	dud ; dug ; earn it ; el closet ; el cuel ; el viern ; en cristal ; enfrent de
        violence	6	eso escrib ; ex <friend> ; ex husb ; explain what ; f <town> ; f ex ; f spic ; fath son
        violence	6	fel ; filos ; filos en ; flick ; fluid ; follow the ; for he ; for me ; foreman
        violence	6	fot mia ; fry <eat> ; fry pan ; garag tonight ; glas door ; goe all ; goe past
        violence	6	gon get ; hag com ; has my ; hav to ; he <count> ; he <hit> ; he com ; he find ; he get
        violence	6	he start ; he wak ; hed do ; hel burn ; hel kil ; hel open ; hel torch ; hel want
        violence	6	held my ; her man ; her with ; her you ; herman ; hes <home> ; hes <take> ; hes com
        violence	6	hes listen ; hes on ; hes sleep ; him driv ; him gon ; his fridg ; his gf
        violence	6	his paperwork ; his sheet ; hom staf ; hor sal ; hoy lleg ; hoy se ; husb drunk
        violence	6	i <think> ; i dres ; i flush ; im drunk ; im over ; in bathroom ; iron on ; is count
        violence	6	is quick ; is swing ; is the ; it meth ; jugamo ; just <break> ; just <breath>
        violence	6	just <school> ; just brok ; just pul ; just punch ; kil and ; knif y ; know you
        violence	6	la <alcohol> ; la <gun> ; la busc ; la pistol ; landlord ; lap wait ; let ; lik show
        violence	6	lin <blood> ; lin cut ; link at ; list from ; lot i ; love up ; m gin ; m text
        violence	6	machet y ; mandon ; many minut ; mar dic ; mar la ; marihuan nad ; mat por ; me <hit>
        violence	6	me aprendi ; me deteng ; me swe ; med ; mi ex ; minut ago ; minut is ; minut the ; mor
        violence	6	moth i ; mow i ; my <headface> ; my ex ; my four ; my hood ; my plat ; nadi <say>
        violence	6	nam him ; neck ; neck in ; need in ; nev gav ; new addres ; next one ; nin que
        violence	6	no <key> ; no <money> ; noma diganl ; now by ; now over ; of <sober> ; of apt
        violence	6	of gasolin ; ojo cer ; old <colleague> ; on foot ; on my ; on thing ; order a ; owe 0
        violence	6	own bedroom ; own head ; parol client ; past it ; pastilla ni ; pate ; pd <phone>
        violence	6	pd cal ; pd notifi ; pension day ; po thi ; pour at ; pt <continue> ; puert ; puert y
        violence	6	pul me ; pus el ; put u ; put you ; que <sad> ; que hiz ; quebr los ; rd tim ; re ex
        violence	6	ready when ; rent money ; revolv ; rifl acros ; roommat pt ; round his ; sac las
        violence	6	say husb ; say theyl ; se llaman ; se oyen ; seg ; settl it ; sharpen the ; she <wait>
        violence	6	she driv ; she hand ; she held ; she park ; shout at ; show that ; si ; si les
        violence	6	sist husband ; sist the ; smok wet ; so angry ; somebody leav ; somebody should
        violence	6	son <hit> ; sponsor 0 ; spun ; staf 0 ; stand at ; start meth ; stash ; stere ; stomp
        violence	6	sun + ; tel u ; ten i ; text only ; the claw ; the facilitator ; the knob ; the light
        violence	6	the lot ; the mop ; the passeng ; the stomach ; the tablet ; the yard ; them over
        violence	6	ther <past> ; ther befor ; ther tonight ; theyl <hold> ; theyl <think> ; theyl know
        violence	6	thi even ; thi shift ; throat an ; throw it ; thru <room> ; tim she ; to nobody
        violence	6	today ther ; tra ; tra machet ; tra pistol ; truck on ; u ; un audi ; volte a ; vuelv a
        violence	6	walk up ; whisp ; why ive ; wif report ; with phon ; wk <always> ; wldnt <give>
        violence	6	wldnt giv ; wont turn ; wors when ; y / ; y los ; yel that ; you <drive> ; your next
        violence	6	yr <say> ; yrs per ; él <consume> ; él <phone>
        violence	5	0 <colleague> ; <alcohol> <amount> ; <always> <threat> ; <always> al ; <always> él
        violence	5	<amount> nobody ; <amount> punz ; <angry> <continue> ; <ask> nam ; <ask> then
        violence	5	<asleep> <last> ; <bodypart> <partner> ; <bodypart> <wait> ; <bodypart> acros
        violence	5	<bodypart> hes ; <break> <opening> ; <caretaking> who ; <child> <day> ; <child> hac
        violence	5	<clinician> an ; <clothes> <hear> ; <clothes> puesto ; <colleague> he
        violence	5	<container> <insurance> ; <container> thru ; <count> backward ; <crowd> wont
        violence	5	<day> <bodypart> ; <day> <say> ; <day> i ; <daytime> <blade> ; <drive> been
        violence	5	<drive> pul ; <fire> <consume> ; <fire> <night> ; <fire> to ; <friend> <last>
        violence	5	<friend> <pill> ; <furniture> when ; <go> <opening> ; <go> bien ; <gun> with ; <gun> y
        violence	5	<headface> <crash> ; <headface> <needle> ; <hear> <gun> ; <hear> he ; <hear> muy
        violence	5	<hit> <angry> ; <hit> <child> ; <hit> <hot> ; <hold> <colleague> ; <hold> <drug>
        violence	5	<hot> <water> ; <hot> oil ; <intoxicated> im ; <key> ; <key> <night> ; <key> el
        violence	5	<key> por ; <kill> <friend> ; <kill> <take> ; <kill> him ; <kill> me ; <kin> <pain>
        violence	5	<kin> nos ; <last> <wait> ; <law> con ; <leave> <amount> ; <leave> <day> ; <leave> por
        violence	5	<lock> y ; <medicine> <hear> ; <moment> all ; <moment> sal ; <needle> <buy>
        violence	5	<night> <fire> ; <night> bat ; <night> lo ; <night> me ; <night> mis ; <official> he
        violence	5	<opening> <consume> ; <opening> <kin> ; <opening> <take> ; <opioid> <happy>
        violence	5	<partner> <kin> ; <partner> <lock> ; <phone> <angry> ; <phone> <drug>
        violence	5	<phone> <intoxicated> ; <phone> ive ; <pill> open ; <play> <soon> ; <promise> <friend>
        violence	5	<promise> on ; <promise> ya ; <put> you ; <record> <leave> ; <record> one
        violence	5	<room> <child> ; <room> with ; <rope> + ; <rope> <amount> ; <rope> <soon>
        violence	5	<say> <break> ; <say> cuand ; <say> mejor ; <say> po ; <school> cual ; <sedative> <day>
        violence	5	<shame> <moment> ; <sober> <home> ; <soon> <feel> ; <stimulant> togeth ; <stop> <start>
        violence	5	<stop> what ; <stranger> point ; <take> <clean> ; <take> alg ; <take> ice ; <take> to
        violence	5	<think> twic ; <threat> <blade> ; <tool> <buy> ; <tool> <school> ; <tool> i
        violence	5	<treatment> <go> ; <treatment> d ; <try> <opening> ; <year> <hit> ; <year> com
        violence	5	<year> segu ; a <fall> ; a cigaret ; a mow ; a tir ; a tweak ; acab tod ; acros her
        violence	5	addr given ; again ; agst ; aint <happy> ; am want ; an iv ; and afuer ; and bien
        violence	5	and hel ; and theyl ; and today ; ano segu ; anyon who ; aparezc ; apt <colleague>
        violence	5	asient par ; ask nam ; asleep by ; assault <colleague> ; assault staf ; at <count>
        violence	5	at <friend> ; at someon ; at xma ; avent a ; back my ; bat acros ; be bring
        violence	5	becaus thi ; behind <room> ; beneath ; bocin ; bos and ; bottl now ; boyfriend the
        violence	5	breath with ; bring flower ; brok her ; cal slur ; calm about ; camin a ; can of
        violence	5	cant <take> ; car ya ; circl the ; clr flat ; clr whisper ; coat over ; cocin me
        violence	5	collarbon ; com down ; compadr que ; company requir ; con aceit ; confiscat ; contr
        violence	5	copi on ; cort con ; counselor to ; crouch ; cuand tom ; cuatr ; cun por ; cun ya
        violence	5	cut on ; day and ; de aceit ; del <child> ; del cuel ; delivery guy ; dent in
        violence	5	desconect ; desgraci ; diari al ; diari com ; diari doc ; diaria no ; did 0 ; did he
        violence	5	dient par ; distanc ; door lock ; drog y ; dv advocat ; el <blade> ; el del ; el machet
        violence	5	el surten ; el tel ; empty so ; encer en ; encontr a ; enter y ; even new ; even she
        violence	5	even think ; ex est ; f 0 ; find thi ; first + ; fit ; for ice ; foreman fir
        violence	5	from <clean> ; front door ; fueg ; fuerz ; gasolin en ; gaug acros ; get its ; get shot
        violence	5	get someth ; get ther ; get what ; giv ; glas break ; go next ; goe und ; got loud
        violence	5	got my ; gri y ; group ; group hom ; guardi de ; gun on ; habit all ; hac a
        violence	5	had <phone> ; had cal ; hallway thi ; ham not ; hand to ; hav <key> ; he <write>
        violence	5	he cook ; he count ; he just ; he threw ; hed <start> ; hed start ; hel stab ; her int
        violence	5	her kitchen ; her meth ; her neck ; her porch ; her which ; her yes ; herenci de
        violence	5	hermanit en ; hes <threat> ; hes going ; hes got ; hes threaten ; hij dond
        violence	5	him <always> ; hing ; his badg ; his lap ; his pil ; his rifl ; his school ; his sister
        violence	5	his sleev ; his truck ; hol in ; hor salg ; hot oil ; hotlin on ; hour ago ; hour hes
        violence	5	hour im ; hoy con ; hoy me ; hr <tool> ; i <fall> ; i <threat> ; i follow ; i lost
        violence	5	i only ; ice two ; id <job> ; id work ; ill <fire> ; im <clothes> ; im gon
        violence	5	in <amount> ; in <medicine> ; in bedroom ; in joplin ; in laundry ; in med ; in mouth
        violence	5	insid with ; intak ; is <drive> ; is <pain> ; is <threat> ; is <withdrawal> ; is point
        violence	5	it <buy> ; it <take> ; its <clean> ; its ten ; judg already ; keep hav ; key with
        violence	5	kid get ; kid which ; kil us ; kne then ; know which ; la dosi ; la panz ; lap
        violence	5	law can ; le <break> ; le <die> ; le subi ; le tom ; le tumb ; les sirv ; les va
        violence	5	lin the ; llav ; llav por ; lo volveri ; los nino ; lost it ; m dui ; mal la ; mam el
        violence	5	mas diari ; mayb an ; me again ; me both ; me espant ; me outsid ; me when ; mi yern
        violence	5	min just ; min would ; mis <chestheart> ; mo son ; mochil y ; monday on ; money
        violence	5	moth ran ; moth whisper ; my <opening> ; my cousin ; my daught ; my sist ; my soup
        violence	5	my truck ; nam to ; nephew went ; new fel ; nino con ; nit with ; no <insurance>
        violence	5	no backup ; no podemo ; not out ; not tomorrow ; of <give> ; of librium ; of sob
        violence	5	ofcr re ; off already ; one went ; only <room> ; only and ; only cam ; only took
        violence	5	or anoth ; otr <bodypart> ; ottoman ; our landlord ; out onc ; outsid your
        violence	5	over cereal ; over forty ; over tonight ; oyen ; pantry ; park outsid ; pas <last>
        violence	5	pas last ; passeng seat ; patale ; pedaz ; peor y ; per sis ; pillow ; plac out
        violence	5	plac over ; plast ; polic notifi ; porch sinc ; porch with ; prim and ; pt stil ; pul a
        violence	5	pul in ; punetaz ; que hor ; que llor ; queden ; radi off ; raj ; re balanc ; recit
        violence	5	regres cuand ; remark ; rit <moment> ; rit now ; rol <past> ; rompi ; sab una ; sal le
        violence	5	sal mi ; salg camin ; sali ; sat <outdoors> ; say bye ; say gun ; se a ; se amar
        violence	5	se despiert ; se queden ; se quien ; senor y ; sentr ; shak + ; she brok ; she carri
        violence	5	she lock ; she stay ; she wak ; shel <put> ; shel put ; shift ; shift to ; shin on
        violence	5	shotgun on ; shout ; show ; shower ; sinc 0 ; sist cant ; sit <outdoors> ; sit outsid
        violence	5	sixth <outdoors> ; sixth street ; slam at ; slam the ; slot in ; so i ; so neith
        violence	5	sob liv ; someth ; son <see> ; son up ; spe in ; spic smok ; split my ; stab my
        violence	5	stand over ; stop so ; sum to ; sus mano ; tab open ; tak phenibut ; talk out
        violence	5	tambien <consume> ; tard afil ; tech ; tequil and ; that clinic ; that tank
        violence	5	the <amount> ; the <container> ; the <height> ; the bay ; the ex ; the fel ; the fram
        violence	5	the glas ; the ground ; the hal ; the iv ; the pati ; the shotgun ; the star
        violence	5	ther <pain> ; therapist pt ; they fix ; thi tab ; thre nam ; thumb acros ; thur first
        violence	5	thursday would ; tienen ; til fiv ; tim id ; tim it ; to <break> ; to room ; to when
        violence	5	today for ; told po ; tom ayudenm ; tonight 0 ; tonight bat ; tonight he ; too we
        violence	5	tre ive ; trunk and ; tub al ; two aid ; un pedaz ; una llav ; up both ; up soon
        violence	5	use too ; vendi ya ; very polite ; way around ; wear the ; weed a ; wel over ; wer you
        violence	5	which entranc ; which hes ; whisper bf ; who <asleep> ; wil <kill> ; with box
        violence	5	with bro ; without a ; wk dai ; work that ; y <threat> ; y and ; y me ; y tra ; y voy
        violence	5	ya <think> ; yard with ; yo tom ; yo uso ; you abl ; you herself ; your <outdoors>
        violence	5	yr habit ; él cumpl
        violence	4	# lin ; / 0 ; 0 <hit> ; 0 <threat> ; 0 de ; 0 rd ; 0 seg ; <alone> <headface>
        violence	4	<always> nam ; <amount> nam ; <amount> nic ; <amount> on ; <amount> that
        violence	4	<angry> <fire> ; <ask> very ; <ask> which ; <asleep> por ; <awake> la ; <blade> al
        violence	4	<blade> porqu ; <blood> <clothes> ; <blood> <kin> ; <blood> all ; <bodypart> <bodypart>
        violence	4	<bodypart> already ; <break> <furniture> ; <break> <partner> ; <buy> ya ; <calm> about
        violence	4	<cannabis> my ; <child> <height> ; <child> back ; <child> con ; <child> hed
        violence	4	<child> lo ; <clean> <child> ; <clean> <fire> ; <clean> rm ; <clinician> near
        violence	4	<clothes> <clothes> ; <clothes> hav ; <clothes> it ; <clothes> so ; <clothes> when
        violence	4	<colleague> <medicine> ; <color> gas ; <consume> <hit> ; <consume> by ; <consume> el
        violence	4	<container> <asleep> ; <container> if ; <container> las ; <continue> hav
        violence	4	<count> <blade> ; <count> down ; <crash> ; <crowd> <height> ; <crowd> adentr
        violence	4	<day> <go> ; <day> <hold> ; <day> <past> ; <day> pas ; <die> <tool> ; <die> and
        violence	4	<drive> at ; <drive> ya ; <drug> <buy> ; <drug> who ; <eat> on ; <feel> <child>
        violence	4	<fire> la ; <fluid> <hit> ; <friend> wont ; <furniture> <colleague> ; <furniture> <day>
        violence	4	<furniture> <hold> ; <furniture> <lock> ; <furniture> hast ; <furniture> onc
        violence	4	<furniture> they ; <go> a ; <go> is ; <go> out ; <gun> <continue> ; <gun> <die>
        violence	4	<gun> <intoxicated> ; <gun> <phone> ; <gun> besid ; <gun> out ; <happy> up
        violence	4	<headface> <break> ; <headface> clos ; <hear> <partner> ; <hear> cajit
        violence	4	<height> <headface> ; <hit> <furniture> ; <hit> <intoxicated> ; <hit> on ; <hit> se
        violence	4	<home> <night> ; <home> down ; <home> twic ; <hospital> <hit> ; <hospital> charg
        violence	4	<hot> ; <intoxicated> <opening> ; <intoxicated> on ; <intoxicated> y ; <job> off
        violence	4	<key> a ; <key> by ; <kill> <clinician> ; <kill> a ; <kill> us ; <kin> <bodypart>
        violence	4	<kin> <headface> ; <kin> <night> ; <kin> as ; <kin> is ; <kin> with ; <last> <bodypart>
        violence	4	<last> <clothes> ; <last> <furniture> ; <last> for ; <law> can ; <law> def ; <law> thi
        violence	4	<leave> its ; <leave> lin ; <lock> ; <lock> <lock> ; <lock> <needle> ; <lock> his
        violence	4	<moment> <clean> ; <moment> <fire> ; <moment> and ; <money> let ; <money> one
        violence	4	<need> <money> ; <needle> <official> ; <needle> <town> ; <night> <lock> ; <night> whil
        violence	4	<official> <emergency> ; <official> que ; <opening> <break> ; <opening> <hear>
        violence	4	<opening> <put> ; <opening> <room> ; <opening> <soon> ; <opening> but ; <opening> she
        violence	4	<opening> step ; <outdoors> <blade> ; <outdoors> <clean> ; <outdoors> each
        violence	4	<outdoors> ive ; <pain> <friend> ; <palecolor> round ; <partner> <amount>
        violence	4	<partner> <blade> ; <phone> com ; <phone> insid ; <photo> <gun> ; <photo> <opening>
        violence	4	<photo> if ; <photo> of ; <put> <tool> ; <put> my ; <room> cuand ; <room> pleas
        violence	4	<rope> <stop> ; <say> <clinician> ; <say> <leave> ; <say> a ; <say> ex ; <say> first
        violence	4	<say> if ; <say> only ; <school> se ; <see> <opening> ; <soon> <headface> ; <soon> on
        violence	4	<start> <put> ; <stop> <room> ; <stranger> con ; <stranger> ill ; <take> <opioid>
        violence	4	<think> <colleague> ; <threat> a ; <threat> con ; <tool> <bodypart> ; <tool> <night>
        violence	4	<town> mi ; <wait> a ; <water> <clothes> ; <water> becaus ; <withdrawal> bad ; a 0
        violence	4	a <moment> ; a bend ; a group ; a kitchen ; a larg ; a matchbox ; a phot ; a pic
        violence	4	a pip ; a prend ; a ten ; a toc ; abr y ; aca otr ; acab ; acros from ; against
        violence	4	against it ; agar del ; ahorc y ; ahorit ; al cuart ; al machet ; all ive ; along the
        violence	4	alongsid ; amenaz con ; an <promise> ; an apology ; an intervention ; and im
        violence	4	and shoot ; and shut ; ano hoy ; apology ; arm ; arm back ; around her ; as the ; asalt
        violence	4	ask very ; ask which ; at <amount> ; at her ; avent ; back <opening> ; back until
        violence	4	bad from ; bang on ; bar + ; bat <break> ; bat break ; bathroom door ; be <hear>
        violence	4	be collect ; be hear ; be quiet ; bed onc ; been walk ; behav ; behind her ; being
        violence	4	bien ; bien <intoxicated> ; bil offic ; blackout on ; blood all ; blow with ; bolsita
        violence	4	bos on ; both <consume> ; boy his ; brom ; buckl ; burn her ; burn the ; busc con
        violence	4	by <church> ; bye to ; cajon ; cal becaus ; cal thought ; calend ; can in ; canal and
        violence	4	car que ; car who ; chart need ; chas her ; ching de ; cier y ; cigaret and ; cintur
        violence	4	clear for ; client ; clr stat ; co ; cod and ; cok up ; com <night> ; com tonight
        violence	4	cont y ; contesten a ; counselor ; count down ; cousin ; crib with ; crystal two
        violence	4	cuand ; cuchil en ; cuchillo de ; dad son ; daddy ; de fond ; de libertad ; de metadon
        violence	4	deal and ; debit ; debit card ; del <friend> ; del cel ; del pis ; del problem
        violence	4	description ; desd fresn ; despert con ; di <money> ; di diner ; diari ahorit ; did was
        violence	4	digal a ; dij ; director ; dispatch in ; doe a ; doesnt <photo> ; doesnt show ; dond
        violence	4	dond <home> ; dond no ; dond viv ; dont ring ; door but ; door in ; door thi ; doorknob
        violence	4	dorm ; down <continue> ; down out ; drag me ; dres ; drop ; drop callback ; drunk and
        violence	4	drunk im ; duerm con ; dumpster ; each <hit> ; earli ; ed 0 ; el <amount> ; el asient
        violence	4	el cric ; el encendedor ; el restaurant ; ell <go> ; ell usa ; emoji ; encontr la
        violence	4	enrout ; es <happy> ; es brom ; escrib ; eso <write> ; esper a ; est cas ; est met
        violence	4	estatua ; every nam ; ex <leave> ; ex use ; explain ; exs ; f <sedative> ; f mom
        violence	4	f xanax ; facility ; far and ; fil al ; first fiv ; fist through ; follow her
        violence	4	for over ; four year ; fram ham ; friday when ; from fent ; from walk ; front gat
        violence	4	get going ; get quiet ; girlfriend car ; girlfriend last ; go <soon> ; go easy
        violence	4	go stand ; going to ; got as ; got the ; got thru ; graduat ; group hes ; grp ; guy my
        violence	4	gym i ; hal at ; hammer at ; hand when ; happen on ; has <build> ; has our
        violence	4	hasnt <leave> ; he <happy> ; he <hold> ; he <start> ; he hold ; he set ; headach sinc
        violence	4	hel <need> ; hel <stop> ; hel be ; hel finish ; her + ; her all ; her befor ; her corol
        violence	4	her husband ; her pillow ; her think ; her throat ; her work ; herman sali
        violence	4	hes downstair ; hes out ; hes polit ; hes throw ; hid his ; high on ; him <drive>
        violence	4	his <consume> ; his <gun> ; his car ; his guy ; his hand ; his record ; his street ; hm
        violence	4	hol ; hold 0 ; hous by ; hous resident ; hr <stranger> ; hr lady ; husb has ; i <drive>
        violence	4	i danc ; i get ; i know ; i owe ; i sleep ; i tap ; i threw ; ice 0 ; id bring
        violence	4	id read ; im <put> ; im wait ; in hes ; in lap ; in low ; in motel ; in restraint
        violence	4	in sinc ; in ten ; inpatient ; int <furniture> ; intak clerk ; iop if ; is <outdoors>
        violence	4	is leav ; it when ; its hing ; its the ; jail in ; judg ord ; july per ; junk
        violence	4	keep park ; keep pictur ; kick door ; kind the ; knif and ; knif is ; knif say
        violence	4	kniv to ; know wher ; la <fall> ; la acab ; la altur ; la ching ; la cintur ; la est
        violence	4	la limpi ; la mochil ; la planch ; la puert ; la rej ; la tablet ; lad ; lady
        violence	4	land with ; landlord when ; larg <amount> ; las pinza ; last for ; lat <money> ; latch
        violence	4	laundry rm ; le <buy> ; le devuelvan ; le di ; le vend ; leav ; left lin ; les avis
        violence	4	libertad <law> ; libertad condicional ; light the ; list ; llam porqu ; lleg bien
        violence	4	lo esper ; load and ; look high ; los <blade> ; los <child> ; los bot ; los cuchillo
        violence	4	lot becaus ; m at ; machet at ; mailman ; man hold ; man no ; man y ; mas ; matchbox
        violence	4	me <alcohol> ; me <buy> ; me <furniture> ; me <go> ; me apur ; me esper ; me onc
        violence	4	me pictur ; me round ; me tien ; me until ; me volvi ; memb ; metanfetamin 0 ; meth bf
        violence	4	meth positiv ; meti al ; meti la ; mi almoh ; mi mom ; mi que ; mi y ; minut in
        violence	4	minut she ; mis and ; mom bf ; money in ; moth porch ; muy bajit ; my <amount>
        violence	4	my bedroom ; my cal ; my coat ; my debit ; my exs ; my gun ; my man ; my neck ; my turn
        violence	4	nadi ; nap and ; near ; new <stranger> ; new plac ; night run ; night staf ; nin
        violence	4	nin no ; nino porqu ; no ans ; no pas ; no salg ; nobody and ; nobody going ; noch hoy
        violence	4	noma <say> ; noma <wait> ; noma esper ; not leav ; novi con ; nowher els ; numer despu
        violence	4	of hot ; of kid ; of me ; of my ; off alprazolam ; offic ; ojo porqu ; oll de ; on ice
        violence	4	on loud ; on now ; on pension ; onc <go> ; onc mor ; one and ; one arm ; only is
        violence	4	oth kind ; our <media> ; out two ; outsid the ; over <night> ; over ice ; over til
        violence	4	owe ; owe him ; panz ; park del ; part la ; past ; pati con ; patron ; pel ; persist
        violence	4	phon ; phon it ; pick her ; pinza ; pip thi ; pistol en ; planch calient ; plat and
        violence	4	pocket of ; point a ; point through ; polic ; polici ; porch step ; pour ; prob
        violence	4	proxim no ; pt bro ; puesto ; put one ; quad ; que de ; que nos ; que si ; quem la
        violence	4	rat por ; rd ; reach us ; read him ; real sweet ; red gas ; rehab lik ; rej ; rest are
        violence	4	rn ; rn 0 ; rob me ; roci ; roommat put ; run ive ; run me ; s whisper ; said noth
        violence	4	said now ; said then ; said who ; sal ; sam <drive> ; say if ; say off ; say when
        violence	4	scarf in ; se <wait> ; se arregl ; see how ; sem x ; sent them ; servic pistol
        violence	4	she <break> ; she <hold> ; she <outdoors> ; she bit ; she scream ; shel on
        violence	4	sherman way ; shoot the ; shotgun say ; shouldnt be ; show she ; si <go> ; si somo
        violence	4	sist thre ; siz ; smart ; smil at ; somebody ; someth to ; son no ; staf ; station on
        violence	4	step ; stil in ; stitch the ; strangl my ; strap ; street addres ; su <kin>
        violence	4	sunglas on ; supervisor on ; sus <bodypart> ; sw ; swing at ; swung at ; sí a ; sí el
        violence	4	tabl was ; tablet de ; tambien ; tambien quier ; tap along ; tarp ; tarp for
        violence	4	tel everyon ; tel your ; telefon de ; teng <need> ; teng gana ; test <job> ; text me
        violence	4	text pic ; that <hospital> ; that <opening> ; the <moment> ; the block ; the brick
        violence	4	the cowork ; the denny ; the draw ; the drywal ; the duct ; the grandbabi ; the gravel
        violence	4	the gravy ; the guy ; the pin ; the strol ; the very ; them <home> ; then wher
        violence	4	ther <blood> ; ther blood ; therel ; therel be ; theyr stil ; thi <stranger> ; thi am
        violence	4	thi is ; third arrest ; thru that ; tht ; tim hes ; to <take> ; to listen ; to red
        violence	4	tonight im ; tonight no ; too i ; tra 0 ; traig gana ; transf ; tub en ; tv say
        violence	4	twic <day> ; twic today ; two other ; tx <furniture> ; tx bed ; typ from ; un plat
        violence	4	una fot ; und in ; und me ; until id ; up one ; us both ; usan cristal ; vecin llam
        violence	4	vecin report ; very <amount> ; vez pas ; vien mi ; viern ; viern y ; vivimo junto
        violence	4	voic he ; voz cajit ; vuelv ; vuelv al ; wait on ; was <fall> ; was carry ; was drop
        violence	4	weekend no ; wf ; when <school> ; when hes ; when i ; wher that ; which hous
        violence	4	whiskey which ; who owe ; who tri ; whoev <take> ; whoev com ; why ; wif tonight
        violence	4	wil stab ; with <room> ; with los ; with someth ; without ; wk <hear> ; wk hear
        violence	4	wont <go> ; wor it ; wrist tonight ; y <lock> ; y su ; y ya ; ya sab ; ya teng
        violence	4	year want ; yel hes ; yern ; yo le ; you tuesday ; él los
        violence	3	0 amenaz ; 0 in ; 0 no ; <always> casi ; <always> com ; <amount> other
        violence	3	<angry> <insurance> ; <ask> <container> ; <asleep> <blade> ; <asleep> <happy>
        violence	3	<asleep> <hold> ; <asleep> <soon> ; <asleep> over ; <blade> <child> ; <blade> at
        violence	3	<bodypart> <friend> ; <bodypart> al ; <breath> with ; <child> <headface>
        violence	3	<child> <hit> ; <child> <lock> ; <child> on ; <clinician> <wait> ; <clinician> elsewher
        violence	3	<clothes> <lock> ; <clothes> int ; <clothes> over ; <colleague> i ; <colleague> nam
        violence	3	<confused> <take> ; <continue> stomp ; <count> <say> ; <day> <shake> ; <day> no
        violence	3	<daytime> <promise> ; <drive> as ; <fall> <continue> ; <feel> a ; <fire> <photo>
        violence	3	<fire> down ; <fluid> and ; <friend> <law> ; <friend> <stranger> ; <friend> has
        violence	3	<furniture> <say> ; <furniture> whil ; <go> the ; <happy> when ; <headface> <daytime>
        violence	3	<headface> as ; <hear> <record> ; <hear> <think> ; <hear> baj ; <hit> <school>
        """
}
