extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	togeth him ; tom y ; tonight bat ; tonight he ; tonight me ; tra el ; tra pistol
        violence	6	tremor hr ; tx <furniture> ; tx bed ; u ; up say ; up soon ; usan cristal ; va a
        violence	6	va program ; volte a ; voz muy ; vuelv a ; walk round ; we both ; whisper bf ; without
        violence	6	wont turn ; wors when ; ya <think> ; ya teng ; yel that ; yern me ; yesterday it
        violence	6	yo <consume> ; you <drive> ; you driv ; you herself ; your <outdoors> ; yr <say>
        violence	6	zapato puesto ; él los
        violence	5	# lin ; 0 dopesick ; 0 no ; 0 someth ; <always> <threat> ; <always> al
        violence	5	<amount> around ; <amount> nobody ; <asleep> she ; <awake> <money> ; <blade> <outdoors>
        violence	5	<blade> a ; <blade> at ; <blade> on ; <blade> porqu ; <bodypart> til ; <buy> ya
        violence	5	<child> lo ; <clean> <gun> ; <clinician> <kill> ; <clothes> <hear> ; <clothes> she
        violence	5	<colleague> he ; <color> gas ; <consume> <hit> ; <consume> <rope>
        violence	5	<container> <asleep> ; <container> <insurance> ; <container> if ; <count> me
        violence	5	<crowd> <threat> ; <day> <say> ; <die> <try> ; <die> her ; <drive> <breath>
        violence	5	<drive> just ; <drive> pul ; <drug> <amount> ; <fire> <consume> ; <fire> <drive>
        violence	5	<fire> <night> ; <fire> the ; <fluid> <hit> ; <friend> <gun> ; <friend> <last>
        violence	5	<furniture> <colleague> ; <furniture> <hold> ; <furniture> <opening> ; <furniture> hast
        violence	5	<give> <blade> ; <go> bien ; <go> out ; <gun> acros ; <hear> ex ; <height> <headface>
        violence	5	<hit> 0 ; <hit> <angry> ; <hit> <continue> ; <hit> se ; <hold> <drug> ; <hold> <room>
        violence	5	<hold> someth ; <home> <media> ; <home> <money> ; <hot> <water> ; <hot> oil ; <job> off
        violence	5	<key> ; <key> por ; <kill> <take> ; <kill> a ; <kin> 0 ; <kin> <kin> ; <kin> as
        violence	5	<kin> how ; <kin> nos ; <kin> with ; <law> if ; <law> thi ; <lock> <needle>
        violence	5	<lock> <phone> ; <lock> his ; <moment> <fire> ; <moment> sal ; <month> <stimulant>
        violence	5	<needle> al ; <night> lo ; <night> me ; <night> mis ; <opening> <fire>
        violence	5	<opening> <kin> ; <opening> <say> ; <opening> my ; <pain> <colleague> ; <pain> you
        violence	5	<palecolor> <leave> ; <palecolor> round ; <phone> <angry> ; <phone> <fire>
        violence	5	<phone> <threat> ; <promise> he ; <promise> ya ; <put> <height> ; <put> his ; <put> you
        violence	5	<record> <leave> ; <room> with ; <rope> <amount> ; <say> if ; <say> my ; <say> only
        violence	5	<school> cual ; <sober> <home> ; <stimulant> bf ; <stimulant> togeth
        violence	5	<stranger> <bodysound> ; <stranger> <hit> ; <stranger> point ; <stranger> should
        violence	5	<take> alg ; <take> to ; <think> <colleague> ; <think> to ; <think> twic
        violence	5	<threat> <child> ; <threat> to ; <tool> <school> ; <tool> i ; <tool> wher
        violence	5	<treatment> <go> ; <treatment> nobody ; <week> <continue> ; <year> <hit> ; <year> com
        violence	5	a <fall> ; a busc ; a chain ; a cigaret ; a cleav ; a mow ; a pistol ; a tir ; a toc
        violence	5	a tweak ; abiert ; acab ; acros from ; addr given ; afil ; afuer de ; again
        violence	5	again tonight ; agst ; ahorit ; alguno fin ; almoh ; am want ; amm ; an edg ; and burn
        violence	5	and shut ; and tonight ; ano hoy ; apag la ; arm last ; at <colleague> ; at anyon
        violence	5	at her ; at someon ; bad from ; bat acros ; be <calm> ; be bring ; been chew ; beer he
        violence	5	beneath ; bf wont ; bols y ; bottl now ; boyfriend ; brother if ; buri ; but min
        violence	5	by the ; cabez con ; can in ; can look ; car seat ; carry him ; catch me ; cha by
        violence	5	cier <alone> ; cier sol ; clos enough ; clr dtr ; clr flat ; co op ; con <gun> ; contr
        violence	5	contr la ; copi on ; cor ; counselor to ; cousin tak ; crash in ; crib ; crib with
        violence	5	cuart par ; de <homeless> ; de aceit ; debit ; debit card ; del <child> ; del bus
        violence	5	del cuel ; del pis ; den with ; deployment and ; desconect ; despiert la ; devuelvan la
        violence	5	di <money> ; di diner ; diari al ; did he ; dient par ; dio de ; dirt ; door in
        violence	5	door my ; dorm ; down his ; driveway with ; drunk im ; earli ; earn it ; ed ; ed 0
        violence	5	ed charg ; el closet ; el encendedor ; eso <write> ; est cas ; even new ; ever don
        violence	5	explain what ; exs ; f <clothes> ; f <hear> ; f <town> ; far and ; feo no ; finish it
        violence	5	fit ; follow the ; four year ; front door ; front gat ; gasolin en ; get what ; gig and
        violence	5	given to ; glas door ; go <soon> ; go of ; go stand ; goe all ; goe thru ; gon
        violence	5	gon for ; got loud ; graduat ; grp ; gun and ; habit all ; hac a ; had <phone>
        violence	5	had cal ; ham not ; hand when ; has <build> ; hasnt <leave> ; he <awake> ; he <count>
        violence	5	he cook ; he count ; he deal ; he hit ; he mail ; he sold ; he wil ; hed <put>
        violence	5	hed <start> ; hed put ; hed start ; hel <need> ; hel be ; her porch ; her work ; herman
        violence	5	herman and ; hermanit ; hes alway ; hes downstair ; hes one ; hid his ; hij dond
        violence	5	hij me ; him <always> ; his <consume> ; his car ; his hand ; his pil ; his plac
        violence	5	his sister ; hor salg ; hot oil ; hour ago ; hour hes ; hoy lleg ; hurt you ; i get
        violence	5	i know ; i lost ; i punch ; ice 0 ; id <stop> ; if i ; if my ; ill <fire> ; im 0
        violence	5	im <wait> ; im gon ; in <medicine> ; in as ; in joplin ; in med ; in mouth ; insid with
        violence	5	intak ; intak clerk ; intervention ; iron on ; is leav ; it <take> ; it between
        violence	5	its <clean> ; its for ; jugamo ; july per ; just <breath> ; just <school> ; keep park
        violence	5	keep pictur ; kind with ; know which ; la busc ; la dosi ; la puert ; lap wait
        violence	5	le <die> ; le tom ; le tumb ; leav ; les sirv ; les va ; lin <blood> ; lin cut
        violence	5	lin the ; link at ; list from ; llav por ; los <blade> ; los cuchillo ; low <hear>
        violence	5	low voic ; m gin ; m text ; mal la ; me <go> ; me aprendi ; me avent ; me encer
        violence	5	me ten ; me up ; meant it ; med ; mi yern ; min just ; min would ; mis <chestheart>
        violence	5	mochil y ; mom bf ; mom with ; mow i ; my cousin ; my debit ; my exs ; my hood
        violence	5	nadi <say> ; near ; neck ; need out ; neighbor plot ; nephew went ; nev <give>
        violence	5	new <stranger> ; new addres ; night over ; night run ; nin que ; nino con ; nit with
        violence	5	no backup ; no medi ; noma diganl ; now and ; of kid ; off alprazolam ; oi ; on foot
        violence	5	on ice ; on loud ; on someth ; on thing ; on you ; onc mor ; our landlord ; out onc
        violence	5	own <opening> ; park outsid ; parol client ; part la ; patale ; pd ; pd <say>
        violence	5	pension day ; per sis ; phon ; pistol on ; plac out ; plast ; platform ; poison in
        violence	5	polic took ; polici ; porch with ; pt stil ; puert del ; que cier ; que de ; que hor
        violence	5	que llor ; que si ; queden ; quiet and ; re balanc ; ready when ; reason he ; red gas
        violence	5	regres cuand ; remark ; report ; res ; round his ; run ive ; said theyd ; said who
        violence	5	sal le ; sal mi ; salg camin ; say hel ; say when ; scarf in ; se a ; se amar
        violence	5	se despiert ; se enter ; se queden ; se quien ; see myself ; settl it ; shak +
        violence	5	sharpen the ; she carri ; she hand ; she held ; she park ; she wak ; sherman way
        violence	5	shift ; shift to ; shoot his ; show that ; sid my ; sinc 0 ; sist cant ; sist husband
        violence	5	sist the ; slam at ; smok wet ; sob liv ; somebody ; someth ; son no ; son punch
        violence	5	spe the ; spic smok ; spun ; staf ; stand over ; start meth ; starv ; stash ; stat wil
        violence	5	stop so ; sw ; tech i ; tel u ; teng <need> ; teng gana ; text the ; the bay ; the claw
        violence	5	the facilitator ; the fel ; the hair ; the iv ; the light ; the passeng ; the po
        violence	5	the yard ; then wher ; therapist pt ; they fix ; theyl <hold> ; thi is ; thi trail
        violence	5	thre nam ; tim id ; tim it ; to <break> ; to be ; to listen ; today ther ; tonight 0
        violence	5	tonight the ; tra ; traig gana ; truck at ; tv say ; tweak 0 ; two other ; un plat
        violence	5	una fot ; up one ; us my ; va psychiatrist ; vivimo junto ; vuelv ; wed pay ; weed a
        violence	5	wel <see> ; wer you ; when i ; which hous ; whisper hes ; who als ; without a
        violence	5	wk <always> ; wldnt ; would tel ; y <lock> ; y tra ; y ya ; yo uso ; you <soon>
        violence	5	your <stranger> ; yr habit ; él <phone>
        violence	4	/ n ; 0 ano ; 0 de ; 0 rd ; 0 seg ; <alcohol> around ; <alone> <headface>
        violence	4	<always> casi ; <always> él ; <amount> <stranger> ; <amount> nic ; <amount> on
        violence	4	<amount> other ; <amount> punz ; <angry> <fire> ; <angry> hes ; <ask> if ; <ask> very
        violence	4	<asleep> <happy> ; <asleep> <soon> ; <asleep> by ; <awake> la ; <blade> <see>
        violence	4	<blood> at ; <bodypart> <bodypart> ; <bodypart> <friend> ; <bodypart> <partner>
        violence	4	<bodypart> acros ; <bodypart> already ; <break> <furniture> ; <break> her ; <break> my
        violence	4	<calm> about ; <child> 0 ; <child> <hit> ; <child> <lock> ; <child> <water>
        violence	4	<child> back ; <child> con ; <clean> <fire> ; <clean> <outdoors> ; <clean> rm
        violence	4	<clinician> elsewher ; <clinician> near ; <clothes> hav ; <clothes> puesto
        violence	4	<clothes> so ; <clothes> when ; <colleague> <friend> ; <colleague> <say> ; <consume> by
        violence	4	<consume> el ; <count> backward ; <crowd> <height> ; <daytime> <school> ; <die> <tool>
        violence	4	<drive> <break> ; <drive> <home> ; <drive> been ; <eat> whil ; <feel> <child>
        violence	4	<fire> la ; <fluid> <outdoors> ; <furniture> against ; <furniture> onc
        violence	4	<furniture> they ; <go> <home> ; <go> <intoxicated> ; <go> a ; <go> cuand ; <go> is
        violence	4	<gun> <phone> ; <gun> y ; <happy> up ; <headface> if ; <headface> que ; <hear> <record>
        violence	4	<hear> <think> ; <hear> cajit ; <hear> muy ; <hear> wont ; <hit> <night> ; <home> <hit>
        violence	4	<home> down ; <homeless> ; <intoxicated> <angry> ; <intoxicated> y ; <key> <night>
        violence	4	<key> a ; <kill> <friend> ; <kill> <furniture> ; <kill> <home> ; <kill> me
        violence	4	<kin> <bodypart> ; <kin> <night> ; <kin> clr ; <last> <night> ; <last> tim ; <law> con
        violence	4	<lock> ; <medicine> <hear> ; <moment> + ; <moment> <clean> ; <moment> <kin>
        violence	4	<moment> <leave> ; <money> let ; <money> one ; <needle> <daytime> ; <night> any
        violence	4	<night> over ; <night> whil ; <official> <opening> ; <official> que ; <opening> <child>
        violence	4	<opening> <take> ; <opening> step ; <order> <treatment> ; <outdoors> con
        violence	4	<partner> <blade> ; <partner> <kin> ; <past> <amount> ; <phone> <hold> ; <phone> com
        violence	4	<phone> insid ; <photo> if ; <pill> open ; <play> <soon> ; <promise> on ; <put> <home>
        violence	4	<put> <tool> ; <rarely> est ; <record> one ; <room> <key> ; <room> <partner>
        violence	4	<room> cuand ; <room> who ; <rope> ; <rope> <soon> ; <rope> <stop> ; <say> a
        violence	4	<say> con ; <say> ex ; <say> mejor ; <say> po ; <school> se ; <see> <opening>
        violence	4	<shake> <fluid> ; <stop> <bodysound> ; <stranger> <hear> ; <stranger> <opening>
        violence	4	<stranger> ill ; <take> <count> ; <take> <play> ; <take> carsick ; <take> las
        violence	4	<think> what ; <threat> the ; <tool> <bodypart> ; <tool> <buy> ; <tool> not ; <town> mi
        violence	4	<treatment> <month> ; <water> becaus ; a # ; a <feel> ; a <treatment> ; a bend ; a cha
        violence	4	a group ; a la ; a larg ; a oscura ; a pic ; a skin ; a ten ; abuel ; aceit ; addres on
        violence	4	agar a ; ahorc y ; al cuart ; al machet ; al pap ; alguien ; along the ; alway sorry
        violence	4	am going ; and <kill> ; and fresh ; and right ; and shoot ; and which ; ano diari
        violence	4	anoch mi ; anyplac with ; apt <colleague> ; arm back ; asi toda ; ask if ; ask very
        violence	4	at <drive> ; at <official> ; at him ; at one ; axe ; back my ; back until ; be collect
        violence	4	be up ; beat me ; becaus thi ; bed onc ; behind her ; belt ; bf has ; bien ; bil offic
        violence	4	blow with ; bos on ; both <consume> ; boy his ; boyfriend finish ; boyfriend the
        violence	4	breath with ; brok my ; broth shoot ; bruis ; buckl ; bump a ; burn her ; burn the
        violence	4	busc con ; by midnight ; cam ; camin a ; can on ; can shar ; cant <phone> ; cant cal
        violence	4	cant get ; car que ; car who ; car ya ; carsick ; cas a ; cel de ; cer con ; cha wedg
        violence	4	chew ; ching de ; cier y ; cigaret and ; cintur ; circl ; clear for ; clos by
        violence	4	closet y ; clr stat ; club <amount> ; co ; coat over ; cod and ; com <night>
        violence	4	com tonight ; con quien ; con todo ; cont y ; cort con ; cousin ; cowork who ; cuand
        violence	4	cuand mi ; cuand tom ; cuchil ; cun ya ; dad drink ; day and ; de fond ; de hoy
        violence	4	deadbolt ; dealer ; deer ; del cel ; desd el ; desd fresn ; desgraci ; despert con
        violence	4	diari ahorit ; diari casi ; diaria a ; diaria no ; dic él ; did 0 ; dij ; dio
        violence	4	director ; distanc ; do we ; dond <home> ; dond viv ; dont ring ; down <continue>
        violence	4	downstair ; dres against ; drop ; drunk and ; dud who ; dumpster ; dv advocat ; each
        violence	4	each <hit> ; el <amount> ; el <day> ; el compadr ; encendedor ; encer en ; encontr la
        violence	4	ener ; est met ; explain ; f <hit> ; f <sedative> ; f xanax ; fac is ; fami with
        violence	4	fifteen ; fil al ; find thi ; first cop ; first fiv ; fix to ; for ice ; for your
        violence	4	foreman park ; friday when ; from insid ; fry <eat> ; fry pan ; gav ; get carsick
        violence	4	get going ; get quiet ; gf ; gf on ; go easy ; going to ; golpe a ; gon <take> ; gon if
        violence	4	good <tool> ; got loos ; got the ; got thru ; gun ; gym i ; habl bajit ; hallway thi
        violence	4	hammer at ; has our ; hav anywher ; hav somewher ; hav to ; he <happy> ; he <hit>
        violence	4	he <hold> ; he com ; he hold ; he laugh ; he learn ; hear it ; hel burn ; hel stab
        violence	4	held my ; her + ; her <home> ; her <night> ; her corol ; her dur ; her hous ; her int
        violence	4	her kid ; her kitchen ; her nos ; her throat ; her way ; her which ; herenci de
        violence	4	herman meti ; hermanit en ; herself <stimulant> ; herself in ; hes <always> ; hes on
        violence	4	hes sleep ; hes throw ; him <drive> ; him til ; hing ; his <bodypart> ; his badg
        violence	4	his belt ; his busines ; his fridg ; his record ; his school ; hol in ; hold the
        violence	4	hot tub ; hr ; hr <tool> ; i <fall> ; i <threat> ; i clock ; i danc ; i follow ; i need
        violence	4	i owe ; i swing ; i tap ; ill ; im <build> ; im <clothes> ; im <put> ; im behind
        violence	4	in he ; in laundry ; in low ; in motel ; in sinc ; in vernon ; int <furniture>
        violence	4	inyect 0 ; iop if ; is <outdoors> ; isnt <asleep> ; it <start> ; it com ; it meth
        violence	4	it was ; its hing ; just told ; keep job ; key with ; kid get ; kid he ; kid one
        violence	4	kil us ; kind ; kind the ; knif in ; kniv to ; know what ; la <fall> ; la altur
        violence	4	la ching ; la cintur ; la gasolin ; la limpi ; la mochil ; la rej ; la tablet
        violence	4	landlord ; landlord tonight ; lap ; larg <amount> ; las pinza ; last tim ; lat <money>
        violence	4	latch ; laundry rm ; law can ; law had ; le devuelvan ; le subi ; light the ; list
        violence	4	llam porqu ; llav de ; lleg la ; lo <kill> ; lo esper ; lo mat ; load 0 ; los bot
        violence	4	los escalon ; los nino ; lost it ; m dui ; m say ; machet en ; mar ; mar tra ; mar y
        violence	4	mayb an ; me <buy> ; me <furniture> ; me <hit> ; me anywher ; me both ; meti al
        violence	4	meti la ; mi almoh ; mi cuart ; mi ex ; min ; min so ; minut ago ; minut in ; mo son
        violence	4	money ; money in ; most every ; moth back ; moth whisper ; mouth has ; muy bajit
        violence	4	my bedroom ; my cal ; my cha ; my daught ; my gun ; my kidney ; my landlord ; my sist
        violence	4	nadi ; nam to ; neighbor has ; new fel ; nic and ; night too ; nin ; no <key> ; no ans
        violence	4	no podemo ; nobody going ; noch hoy ; noma ; noma <say> ; noma <wait> ; noma esper
        violence	4	nos <hit> ; nos <need> ; of <give> ; of my ; of our ; of them ; off already ; offic
        violence	4	old lady ; oll de ; on now ; on pension ; on whoev ; onc <go> ; one step ; one way
        violence	4	only <room> ; or anoth ; oscura ; oth kind ; otr ; out two ; owe him ; pantry
        violence	4	park del ; park ther ; passeng seat ; past ; past it ; patron ; pd <phone> ; pd cal
        violence	4	pedaz ; pel ; person set ; pick her ; pinza ; pip thi ; plac over ; po ; point through
        violence	4	pol and ; porch step ; prob ; pt ; pt bro ; put one ; quad ; que <school> ; quem la
        violence	4	quien ; quien sea ; rabbit on ; radi off ; rat por ; rd ; re employe ; ready
        violence	4	real sweet ; recit ; red ; rehab lik ; rej ; rent money ; resident threw ; rest are
        violence	4	rifl acros ; rit <moment> ; rit now ; rn ; rn i ; roci ; rol <past> ; rompi ; round her
        violence	4	s whisper ; sab una ; said noth ; said then ; said wer ; sal dic ; sal en ; sat
        violence	4	say if ; se arregl ; seg ; self f ; send 0 ; sentr ; she <alone> ; she <hold>
        violence	4	she <outdoors> ; she alon ; she leav ; she lock ; she sleep ; shed ; shelt staf
        violence	4	should tel ; shouldnt be ; shout ; show ; shower ; si <go> ; si somo ; sin <headface>
        violence	4	sinc <day> ; sixth <outdoors> ; sixth street ; siz ; slap his ; slot in ; smart
        violence	4	smil at ; so neith ; somebody should ; somebody would ; someon ; son <hit> ; stab our
        violence	4	staf 0 ; station on ; stepfath tonight ; stitch the ; strangl my ; street addres
        violence	4	street i ; su <kin> ; sunglas on ; sí el ; tab open ; tablet de ; tak phenibut ; tank
        violence	4	tarp ; tarp for ; tech ; telefon de ; ten ; tequil and ; text pic ; that hel ; that man
        violence	4	the <height> ; the balcony ; the bathroom ; the brick ; the da ; the denny ; the drywal
        violence	4	the duct ; the fac ; the hal ; the knob ; the stop ; the strol ; the study ; the tablet
        violence	4	the tarp ; therel ; therel be ; they replac ; thi <stranger> ; thi am ; thi man
        violence	4	thi tab ; thirty minut ; thru the ; thumb acros ; thursday ; tienen ; til fiv
        violence	4	til they ; tim im ; to <die> ; told po ; tonight no ; tranc ; trunk and ; tuesday or
        violence	4	tv <say> ; un audi ; un pedaz ; und in ; und me ; unk <drug> ; until id ; up his
        violence	4	up thi ; use too ; usted ; van cinc ; vec est ; vec mas ; very old ; very polite
        violence	4	vez pas ; voic say ; volveri ; volveri a ; voz cajit ; vuelv al ; waistband ; walk up
        violence	4	was calm ; was carry ; way around ; went ; when <school> ; wher ; wher that ; which
        violence	4	which entranc ; which hes ; who all ; who laugh ; who owe ; who tri ; why ; wif tonight
        violence	4	with box ; with bro ; with kid ; with los ; wk dai ; wor it ; word ; y / ; y <alcohol>
        violence	4	y <threat> ; y los ; y me ; y run ; ya lleg ; yard with ; yesterday ; yo tom
        violence	4	your next ; él cumpl
        violence	3	0 son ; <always> <rarely> ; <amount> nam ; <angry> <insurance> ; <ask> <pill>
        violence	3	<ask> do ; <ask> nam ; <ask> then ; <asleep> <last> ; <asleep> <phone> ; <asleep> la
        violence	3	<bodypart> al ; <bodysound> for ; <breath> with ; <cannabis> a ; <cannabis> my
        violence	3	<child> <day> ; <child> by ; <child> hed ; <child> si ; <clinician> 0
        violence	3	<clinician> <wait> ; <clothes> <clothes> ; <clothes> <phone> ; <clothes> until
        violence	3	<colleague> <day> ; <confused> <stimulant> ; <continue> <angry> ; <continue> <gun>
        violence	3	<day> <go> ; <day> <hold> ; <day> <past> ; <day> <stop> ; <day> no ; <day> who
        violence	3	<daytime> <promise> ; <drive> <furniture> ; <drive> al ; <drive> ya ; <fire> <photo>
        violence	3	<fire> down ; <fire> her ; <fluid> and ; <friend> wont ; <furniture> <blood>
        violence	3	<go> <day> ; <go> <month> ; <go> all ; <gun> <continue> ; <hear> <partner>
        violence	3	<hear> <take> ; <hear> he ; <hit> <partner> ; <hit> contr ; <hit> y ; <home> right
        violence	3	<homeless> for ; <hot> ; <insurance> <last> ; <intoxicated> <child> ; <intoxicated> on
        violence	3	<job> <write> ; <job> at ; <key> <record> ; <key> <rope> ; <kill> us ; <kin> <amount>
        violence	3	<kin> <headface> ; <kin> <rope> ; <kin> in ; <kin> is ; <last> <bodypart>
        violence	3	<last> <furniture> ; <last> <week> ; <law> can ; <leave> in ; <lock> a ; <lock> conmig
        violence	3	<lock> por ; <need> <money> ; <official> <order> ; <opening> <break> ; <opening> <hear>
        violence	3	<opening> <put> ; <opening> <room> ; <opening> <soon> ; <opening> she
        violence	3	<outdoors> <clean> ; <outdoors> each ; <outdoors> your ; <pain> <friend>
        violence	3	<pain> <stranger> ; <partner> <break> ; <partner> <gun> ; <partner> <tool>
        violence	3	<partner> tambien ; <past> <day> ; <phone> <container> ; <phone> <hear>
        violence	3	<phone> <lock> ; <phone> <treatment> ; <photo> <leave> ; <pill> she ; <room> <start>
        violence	3	<rope> <blood> ; <rope> at ; <say> <stop> ; <say> muy ; <see> me ; <see> myself
        violence	3	<soon> <headface> ; <soon> on ; <stimulant> <blade> ; <take> <clean> ; <take> <opioid>
        violence	3	<take> <say> ; <think> <fire> ; <think> <take> ; <think> which ; <tool> <blade>
        violence	3	<tool> <night> ; <tool> en ; <wait> <appointment> ; <wait> <take> ; <write> del
        violence	3	<write> only ; <write> the ; <year> per ; a 0 ; a <moment> ; a kitchen ; a second
        violence	3	a skillet ; a stretch ; aca otr ; adult son ; agar del ; ald ; all be ; all seven
        violence	3	all we ; alongsid ; and im ; and stand ; and whoev ; anoch me ; april ; ask nam
        violence	3	asleep by ; at xma ; avent ; avent a ; away ; bajit ; behav ; between me
        violence	3	bien <intoxicated> ; bil ; bil then ; blu n ; both smok ; both the ; bottl i ; bro say
        violence	3	cal becaus ; cal our ; calm about ; cam hom ; can hear ; ching ; closet que ; cocin a
        violence	3	company requir ; cond y ; contest se ; contesten a ; corol with ; cost ; cristal él
        violence	3	cuand <hear> ; cuchillo de ; cun por ; dad son ; dandol ; dar una ; daught boyfriend
        violence	3	de urgencia ; deep the ; deer season ; del <container> ; diari 0 ; dic nad ; did was
        violence	3	digal a ; dij mi ; disconnect ; dond ; door say ; doorknob ; drag me ; drog y
        violence	3	drop callback ; duerm con ; edg ; el <hit> ; el golp ; el no ; el park ; el pleit ; ems
        violence	3	en <month> ; encer conmig ; enough ; est <home> ; est <put> ; estoy <put> ; ex <leave>
        violence	3	explain to ; f mom ; first + ; fist and ; flat ; flinch when ; for each ; for her
        violence	3	foreman fir ; from his ; front <job> ; front offic ; fuerz ; fumamo <stimulant>
        violence	3	fumamo cristal ; gav him ; get someth ; girlfriend ; going from ; going over ; goma
        violence	3	gon 0 ; good mood ; got my ; group ; guagu ; habl desd ; has <break> ; hav step
        violence	3	hav written ; he went ; hear her ; her <stranger> ; her all ; her door ; her think
        violence	3	herman sali ; hes <clean> ; hes out ; high on ; him <night> ; his new ; hold ; hom that
        violence	3	hous by ; hr <stranger> ; hr lady ; i <asleep> ; i <cold> ; i held ; id bring ; idl in
        violence	3	if she ; igualit que ; ill put ; in <town> ; in driveway ; in lap ; in park ; in spr
        violence	3	in ten ; inpatient last ; intern dond ; ironwork meth ; is charm ; is going ; is hold
        violence	3	is quick ; is withdraw ; it burn ; ive work ; jail in ; jal del ; judg ; juez
        violence	3	keep send ; kid sist ; knif say ; la <opening> ; la est ; la planch ; la van ; lady
        violence	3	las <media> ; las noticia ; last week ; learn what ; leav that ; left open ; les dig
        violence	3	level ; lin <leave> ; lin left ; llav y ; lleg bien ; loc con ; long ; m <alcohol>
        violence	3	m clr ; m ironwork ; m resident ; mami ; man no ; mand ; mandon a ; mar est ; mas
        violence	3	me around ; me esper ; me get ; me lock ; me onc ; me until ; me volvi ; memb ; mi mom
        violence	3	mi que ; min doe ; minut she ; mis ; mom pleas ; my <friend> ; my neck ; my throat
        violence	3	my wrist ; nam <rope> ; nam hung ; neighbor to ; new plac ; next ; next bottl ; nin no
        violence	3	no <insurance> ; no llamen ; no pas ; nobody and ; noticia ; nowher els ; nudg
        violence	3	numer despu ; of <kill> ; of hot ; of me ; ojo que ; on aft ; on spic ; one and
        violence	3	or they ; ord and ; our gat ; over <night> ; over tonight ; owe ; own <happy>
        violence	3	oxycodon script ; oye que ; pa all ; pal ; par maestr ; pate el ; pati con ; peor y
        violence	3	per her ; phon it ; pil she ; plug in ; polic ; porch sinc ; pregnant on ; pric
        violence	3	proper thi ; puesto ; put a ; q fuman ; q hac ; q hoy ; quit ; rat porqu ; re <law>
        violence	3	read him ; record ; respectful ; sal ; sam room ; say bye ; say dad ; se <wait>
        violence	3	self i ; sem x ; sent them ; servic pistol ; she look ; si lo ; sist in ; sist thre
        violence	3	sit <outdoors> ; sit outsid ; skillet ; sleep in ; slept ; snor for ; so i ; sold me
        violence	3	someth to ; stab my ; tambien <need> ; tank a ; tel your ; that <feel> ; the <say>
        violence	3	the bread ; the bullet ; the door ; the ground ; the guy ; the propan ; the shel
        violence	3	the sou ; them <home> ; then four ; then told ; then we ; tht ; thur first ; to die
        violence	3	to match ; today has ; too we ; tra 0 ; transf ; treat ; truck on ; una cruz ; uncl re
        violence	3	us both ; van ; very <amount> ; vez <past> ; voic he ; wait on ; walk ; we hav
        violence	3	when hes ; which <home> ; who <try> ; wil kil ; wk <hear> ; wk hear ; wont be ; word in
        violence	3	work now ; y dai ; y escondi ; ya sab ; year want ; yel hes ; yern ; yest ; yo ; yo le
        violence	3	your unit ; zaf ; él <home> ; él lleg
        violence	-3	$ ; % off ; 0 <job> ; 0 st ; <amount> <ask> ; <amount> <medicine> ; <ask> <ask>
        violence	-3	<awake> <amount> ; <bodypart> <chestheart> ; <breath> and ; <buy> <eat>
        violence	-3	<cannabis> <stimulant> ; <chestheart> sinc ; <child> <think> ; <colleague> <kin>
        violence	-3	<colleague> <order> ; <colleague> me ; <consume> my ; <container> <furniture>
        violence	-3	<container> that ; <continue> <blade> ; <continue> <month> ; <crowd> <outdoors>
        violence	-3	<crowd> for ; <day> <ask> ; <day> <clinician> ; <day> lik ; <day> only
        violence	-3	<die> <amount> ; <drive> <continue> ; <eat> <put> ; <fall> out ; <fluid> <bodypart>
        violence	-3	<friend> y ; <give> <container> ; <give> su ; <go> <asleep> ; <go> <church>
        """
}
