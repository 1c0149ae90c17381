extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	the fry ; the light ; the lot ; the turn ; the voic ; them <outdoors> ; them park
        violence	6	throw it ; thru <room> ; thursday she ; tim she ; to harm ; to room ; to settl
        violence	6	to when ; togeth him ; tom y ; tonight bat ; tonight he ; tonight me ; tra ; tra el
        violence	6	tremor hr ; truck at ; tweak 0 ; u ; unscrew ; up say ; up soon ; up thi ; us
        violence	6	usan cristal ; va a ; va program ; volte a ; voz muy ; vuelta a ; vuelv a ; walk round
        violence	6	we both ; which hous ; wont turn ; wors when ; ya teng ; yesterday it ; yo <consume>
        violence	6	yr <say> ; zapato puesto ; él los
        violence	5	# lin ; 0 <threat> ; 0 amenaz ; 0 dopesick ; 0 no ; 0 someth ; <alone> <headface>
        violence	5	<always> <threat> ; <always> al ; <amount> nobody ; <angry> <blood>
        violence	5	<appointment> <hold> ; <awake> <money> ; <awake> la ; <blade> a ; <blade> at
        violence	5	<bodypart> <wait> ; <bodypart> already ; <bodypart> til ; <break> my ; <break> the
        violence	5	<buy> ya ; <calm> itd ; <child> <bodypart> ; <child> out ; <clean> <gun>
        violence	5	<clothes> she ; <colleague> he ; <consume> <hit> ; <consume> <rope>
        violence	5	<container> <asleep> ; <container> <insurance> ; <container> if ; <count> me
        violence	5	<crowd> <threat> ; <day> <say> ; <die> <try> ; <die> her ; <drive> <breath>
        violence	5	<drive> pul ; <drug> <amount> ; <eat> on ; <fire> <consume> ; <fire> <night>
        violence	5	<fire> the ; <fluid> <hit> ; <friend> <gun> ; <friend> <last> ; <furniture> <colleague>
        violence	5	<furniture> <opening> ; <furniture> hast ; <furniture> his ; <give> <blade>
        violence	5	<go> <opening> ; <go> out ; <gun> acros ; <headface> they ; <hear> ex ; <hit> 0
        violence	5	<hit> <angry> ; <hit> <continue> ; <hit> <furniture> ; <hold> <drug> ; <home> <money>
        violence	5	<homeless> ; <hot> <water> ; <hot> oil ; <job> off ; <key> ; <key> <night> ; <key> por
        violence	5	<kill> <friend> ; <kill> <take> ; <kill> a ; <kill> him ; <kin> 0 ; <kin> <opening>
        violence	5	<kin> as ; <kin> how ; <kin> nos ; <kin> with ; <law> if ; <lock> ; <lock> <needle>
        violence	5	<lock> <phone> ; <lock> his ; <moment> <fire> ; <month> <stimulant> ; <needle> al
        violence	5	<night> lo ; <night> me ; <night> mis ; <opening> <blade> ; <opening> <fire>
        violence	5	<opening> <kin> ; <opening> <law> ; <opening> <say> ; <opening> <soon> ; <opening> as
        violence	5	<outdoors> # ; <pain> <colleague> ; <palecolor> <leave> ; <palecolor> round
        violence	5	<partner> <lock> ; <past> <amount> ; <phone> <angry> ; <photo> of ; <pill> ni
        violence	5	<promise> he ; <promise> on ; <put> <gun> ; <put> <height> ; <put> his ; <put> you
        violence	5	<room> <seizure> ; <room> thing ; <room> with ; <rope> <hear> ; <say> if ; <say> only
        violence	5	<school> cual ; <see> <opening> ; <see> quien ; <sober> <home> ; <stimulant> bf
        violence	5	<stimulant> togeth ; <stranger> <hear> ; <stranger> ill ; <take> alg ; <take> to
        violence	5	<think> to ; <think> twic ; <threat> <child> ; <tool> <night> ; <tool> wher
        violence	5	<treatment> <go> ; <treatment> <month> ; <trust> im ; <week> <continue> ; a busc
        violence	5	a chain ; a cigaret ; a cleav ; a mow ; a platic ; a tir ; abiert ; abuel ; acab
        violence	5	addr given ; advocat 0 ; afil ; afuer de ; again ; again tonight ; agar a ; ahorit
        violence	5	alguno <law> ; alguno fin ; all goe ; almoh ; alway sorry ; am want ; and <breath>
        violence	5	and shut ; ano hoy ; arm last ; asi <go> ; at <count> ; at anyon ; at her ; at someon
        violence	5	aunt niec ; bat acros ; be <clothes> ; be quiet ; been chew ; beer he ; belt ; beneath
        violence	5	bf wont ; bols y ; bottl now ; boyfriend ; breath with ; burn her ; busc con ; can in
        violence	5	cant get ; car que ; car seat ; carry him ; catch me ; cintur ; clr dtr ; clr flat
        violence	5	co op ; cod and ; con <gun> ; contr ; contr la ; cough ; counselor to ; cousin tak
        violence	5	crash in ; crib with ; crouch ; de <homeless> ; de aceit ; del <child> ; del bus
        violence	5	del cuel ; del pis ; den with ; deployment and ; despiert la ; devuelvan la ; diari al
        violence	5	did he ; did it ; dio de ; dirt ; dorm ; down his ; driv down ; driveway with
        violence	5	drunk im ; earli ; earn it ; ed ; ed charg ; el closet ; el encendedor ; empty so
        violence	5	eso <write> ; est cas ; even new ; ever don ; ex husb ; explain what ; exs ; f 0
        violence	5	f <town> ; far and ; feo no ; finish it ; fit ; follow the ; front door ; front gat
        violence	5	gasolin en ; get what ; gig and ; given to ; glas door ; go <soon> ; go of ; go stand
        violence	5	goe all ; going to ; gon ; gon for ; got loud ; graduat ; grp ; gun and ; habit all
        violence	5	hac a ; had <phone> ; had cal ; ham not ; hand when ; has <build> ; has ten
        violence	5	hasnt <leave> ; he <awake> ; he <count> ; he <start> ; he hit ; he mail ; he sold
        violence	5	he wil ; hear it ; hed <put> ; hed <start> ; hed put ; hed start ; hel <need> ; hel be
        violence	5	hel torch ; held my ; her lawy ; her way ; her work ; herman ; herman and ; hermanit
        violence	5	hes alway ; hes downstair ; hes one ; hes smash ; hid his ; hij dond ; hij me
        violence	5	him <always> ; him over ; his car ; his hand ; his pil ; his sleev ; hom friday
        violence	5	hor sal ; hor salg ; hot oil ; hour ago ; hoy lleg ; i get ; i know ; i punch ; ice two
        violence	5	id <stop> ; if my ; ill <fire> ; im 0 ; im <outdoors> ; im gon ; in <amount> ; in as
        violence	5	in bedroom ; in joplin ; in med ; in mouth ; insid it ; insid with ; intak clerk
        violence	5	intervention ; iron on ; is <pain> ; is leav ; ish a ; it <take> ; it meth ; its hing
        violence	5	jugamo ; just <school> ; just pul ; keep park ; kind with ; kniv to ; know which
        violence	5	la busc ; la cintur ; la dosi ; la gasolin ; la puert ; lap wait ; las pinza ; law can
        violence	5	law had ; lawy he ; le <die> ; le tom ; le tumb ; leav ; les va ; lin <blood> ; lin cut
        violence	5	lin the ; list from ; llav por ; los <blade> ; los cuchillo ; low <hear> ; low voic
        violence	5	m gin ; m text ; mal la ; man com ; me aprendi ; me avent ; me encer ; me swe ; me ten
        violence	5	meant it ; med ; mi yern ; min would ; minut is ; mis <chestheart> ; mochil y ; mom bf
        violence	5	mow i ; my coat ; my cousin ; my exs ; nadi ; nadi <say> ; nam <outdoors> ; nam slow
        violence	5	near ; neck ; neighbor plot ; nephew went ; new <stranger> ; new addres ; new fel
        violence	5	night over ; night run ; nin que ; nino con ; nit with ; no <key> ; no backup
        violence	5	no podemo ; noma diganm ; not walk ; now and ; of apt ; of kid ; oi ; on foot ; on god
        violence	5	on loud ; on someth ; on thing ; on you ; onc mor ; order a ; oth kind ; our landlord
        violence	5	out onc ; owe 0 ; own <opening> ; pac with ; park outsid ; parol client ; part la
        violence	5	pas <last> ; pas last ; pastilla ni ; patale ; pd <say> ; pension day ; pinza
        violence	5	pistol on ; platform ; poison in ; polici ; porch with ; pt stil ; que de ; que hor
        violence	5	que llor ; queden ; quiet and ; re balanc ; ready when ; real sweet ; reason he
        violence	5	regres cuand ; remark ; report ; res ; round his ; run ive ; said theyd ; said who
        violence	5	sal dic ; sal le ; sal mi ; salg camin ; say hel ; say if ; say when ; se a ; se amar
        violence	5	se despiert ; se llaman ; se queden ; se quien ; self f ; settl it ; shak + ; she held
        violence	5	she park ; sherman way ; shift ; shin on ; shoot his ; show that ; sid my
        violence	5	sin <headface> ; sist husband ; sist the ; slam at ; smok wet ; sob liv ; somebody
        violence	5	somebody leav ; son no ; son up ; spe the ; speak ill ; spic smok ; stab our ; staf
        violence	5	stand at ; stand behind ; start meth ; stash ; step thi ; stop so ; sunglas on ; sw
        violence	5	tech i ; tel u ; telefon de ; teng <need> ; teng gana ; text pic ; text the
        violence	5	the <height> ; the bay ; the facilitator ; the fel ; the hair ; the iv ; the passeng
        violence	5	the po ; the strol ; the yard ; therapist pt ; they fix ; theyl <hold> ; thi is
        violence	5	thi trail ; thre nam ; tim id ; tim it ; to <break> ; to listen ; tonight 0
        violence	5	traig gana ; tv say ; two other ; tx <furniture> ; tx bed ; un plat ; una fot ; up one
        violence	5	use too ; vivimo junto ; vuelv ; was calm ; wear the ; wel <see> ; wer you ; when i
        violence	5	whisper hes ; who als ; with <room> ; with los ; wk <always> ; wldnt ; y tra ; y ya
        violence	5	ya <think> ; yel that ; yo tom ; yo uso ; you <soon> ; you herself ; your <stranger>
        violence	5	yr habit ; él <phone>
        violence	4	0 de ; 0 rd ; 0 seg ; <alcohol> around ; <always> casi ; <always> él
        violence	4	<amount> <stranger> ; <amount> nic ; <amount> other ; <amount> punz ; <angry> hes
        violence	4	<ask> if ; <ask> very ; <asleep> she ; <blade> <see> ; <blood> at ; <bodypart> <friend>
        violence	4	<bodypart> <partner> ; <bodypart> acros ; <bodysound> ; <break> <furniture>
        violence	4	<break> her ; <break> los ; <breath> with ; <calm> about ; <child> <intoxicated>
        violence	4	<child> <sad> ; <child> con ; <child> lo ; <clean> <child> ; <clean> <outdoors>
        violence	4	<clean> rm ; <clinician> elsewher ; <clinician> near ; <clothes> <hear> ; <clothes> hav
        violence	4	<clothes> puesto ; <clothes> so ; <clothes> when ; <color> gas ; <consume> by
        violence	4	<consume> el ; <count> backward ; <crowd> <height> ; <day> <hold> ; <day> <stop>
        violence	4	<day> llev ; <daytime> <school> ; <die> <tool> ; <drive> <break> ; <drive> <home>
        violence	4	<drive> just ; <drive> mi ; <eat> whil ; <fire> <drive> ; <fire> <need>
        violence	4	<fluid> <outdoors> ; <furniture> <blood> ; <furniture> <hold> ; <furniture> against
        violence	4	<furniture> onc ; <furniture> they ; <go> <angry> ; <go> <intoxicated> ; <go> bien
        violence	4	<go> cuand ; <gun> y ; <happy> up ; <headface> clos ; <headface> que ; <hear> <drive>
        violence	4	<hear> <think> ; <hear> cajit ; <hear> muy ; <hear> wont ; <height> <headface>
        violence	4	<hit> <partner> ; <hit> se ; <hold> <room> ; <home> <day> ; <home> <hit>
        violence	4	<home> <media> ; <insurance> <money> ; <intoxicated> y ; <key> a ; <kill> <furniture>
        violence	4	<kill> <home> ; <kill> me ; <kin> <amount> ; <kin> <headface> ; <kin> <kin>
        violence	4	<kin> <night> ; <kin> clr ; <kin> in ; <last> tim ; <law> <go> ; <law> can ; <law> con
        violence	4	<medicine> <hear> ; <moment> + ; <moment> <kin> ; <moment> sal ; <money> let
        violence	4	<money> one ; <night> any ; <night> whil ; <official> <opening> ; <opening> <child>
        violence	4	<opening> <take> ; <opening> my ; <opening> step ; <opioid> <vendor>
        violence	4	<order> <treatment> ; <outdoors> con ; <pain> <stranger> ; <pain> you
        violence	4	<partner> <blade> ; <past> <day> ; <phone> <hold> ; <phone> <lock> ; <phone> <threat>
        violence	4	<photo> if ; <pill> open ; <play> <soon> ; <put> <home> ; <rarely> est
        violence	4	<record> <leave> ; <record> one ; <room> <partner> ; <room> cuand ; <room> who
        violence	4	<rope> <amount> ; <rope> <soon> ; <rope> at ; <say> <think> ; <say> a ; <say> con
        violence	4	<say> ex ; <say> mejor ; <say> po ; <school> se ; <shake> <fluid> ; <stimulant> <blade>
        violence	4	<stop> <bodysound> ; <stranger> <opening> ; <take> <play> ; <take> carsick ; <threat>
        violence	4	<threat> a ; <tool> <blade> ; <tool> <buy> ; <tool> <kin> ; <tool> at ; <tool> not
        violence	4	<town> mi ; <treatment> nobody ; <water> becaus ; <write> <photo> ; <write> <water>
        violence	4	<write> only ; <year> <hit> ; a # ; a <feel> ; a <treatment> ; a bend ; a cha ; a group
        violence	4	a la ; a larg ; a oscura ; a pic ; a pistol ; a ten ; aceit ; acros from ; addres on
        violence	4	agst ; ahorc y ; al cuart ; al machet ; al pap ; all seven ; along the ; alongsid
        violence	4	am going ; amm ; and burn ; and fresh ; and im ; and right ; and shoot ; and tonight
        violence	4	and which ; ano diari ; anoch mi ; anyplac with ; apag la ; apt <colleague> ; arm back
        violence	4	asi toda ; ask if ; ask very ; at <drive> ; at <official> ; at him ; at one ; axe
        violence	4	back my ; back until ; bad from ; be collect ; be mak ; be up ; beat me ; becaus thi
        violence	4	bed onc ; behind her ; bf has ; bien ; bien <intoxicated> ; bil offic ; blow with
        violence	4	both <consume> ; boy his ; boyfriend finish ; boyfriend the ; broth shoot ; bruis
        violence	4	buckl ; bump a ; burn the ; by midnight ; by the ; cabez con ; cal our ; calm about
        violence	4	cam ; camin a ; can look ; can shar ; cant <phone> ; cant <take> ; cant cal ; car who
        violence	4	car ya ; carsick ; cas a ; cel de ; cer con ; cha by ; cha wedg ; ching de ; cier y
        violence	4	cigaret and ; circl ; clear for ; clos by ; closet y ; club <amount> ; co ; coat over
        violence	4	com tonight ; con quien ; con todo ; cor ; cort con ; cost ; cousin ; cowork who ; crib
        violence	4	cuand ; cuand <hear> ; cuand mi ; cuand tom ; cuart par ; cuchil ; cuchillo de ; cun ya
        violence	4	custody ; dad drink ; dar una ; day and ; de fond ; de hoy ; deadbolt ; dealer ; debit
        violence	4	debit card ; deer ; deer season ; del <container> ; del cel ; dent in ; deputi en
        violence	4	desd el ; desd fresn ; desgraci ; despert con ; diari casi ; diaria no ; dic él
        violence	4	did 0 ; dij ; director ; distanc ; do we ; doesnt <photo> ; doesnt show ; dond
        violence	4	dond <home> ; dond viv ; door as ; door my ; down <continue> ; dres ; dres against
        violence	4	drog y ; drunk and ; dud who ; dumpster ; dv advocat ; each ; each <hit> ; edg
        violence	4	el <amount> ; el <day> ; encendedor ; encontr la ; est met ; explain ; f <clothes>
        violence	4	f <hit> ; f <sedative> ; f xanax ; fami with ; fil al ; find thi ; first fiv ; fix to
        violence	4	flat ; for over ; foreman park ; friday when ; from insid ; fry <eat> ; fry pan ; fuerz
        violence	4	gav ; get carsick ; get going ; gf ; gf on ; go easy ; goe thru ; golpe a ; goma
        violence	4	gon <take> ; gon if ; good <tool> ; got loos ; got the ; got thru ; gun ; gym i
        violence	4	habl bajit ; has <break> ; has our ; hav anywher ; hav somewher ; he <happy> ; he <hit>
        violence	4	he <hold> ; he <vendor> ; he cook ; he count ; he deal ; he hold ; he laugh ; he learn
        violence	4	hear her ; hear is ; hel burn ; hel stab ; her + ; her <home> ; her <night>
        violence	4	her <stranger> ; her befor ; her hous ; her int ; her kid ; her kitchen ; her nos
        violence	4	her throat ; her which ; herman meti ; hermanit en ; herself <stimulant> ; herself in
        violence	4	hes <always> ; hes on ; hes sleep ; hes throw ; him <drive> ; his <bodypart>
        violence	4	his <consume> ; his badg ; his belt ; his busines ; his plac ; his record ; his school
        violence	4	his sister ; hol in ; hold ; hold the ; hot tub ; hous by ; hr ; hr <tool> ; hurt you
        violence	4	i <fall> ; i <threat> ; i danc ; i follow ; i owe ; i swing ; i tap ; ice 0 ; if i
        violence	4	im <build> ; im <put> ; im <wait> ; im behind ; im going ; in <medicine> ; in <town>
        violence	4	in driveway ; in he ; in laundry ; in low ; in motel ; in sinc ; in vernon
        violence	4	int <furniture> ; intak ; intern dond ; inyect 0 ; iop if ; ironwork meth
        violence	4	isnt <asleep> ; it <start> ; it com ; it tonight ; it was ; its for ; its point
        violence	4	july per ; just told ; k ; keep job ; keep pictur ; key with ; kid get ; kid he
        violence	4	kid one ; kil us ; kind ; kind the ; knif in ; know what ; la <fall> ; la altur
        violence	4	la ching ; la limpi ; la mochil ; la planch ; la rej ; la tablet ; landlord
        violence	4	landlord tonight ; lap ; larg <amount> ; last tim ; lat <money> ; laundry rm
        violence	4	le devuelvan ; le prest ; le subi ; light the ; link at ; list ; llam porqu ; llav de
        violence	4	lleg bien ; lleg la ; llev <year> ; lo esper ; load 0 ; los bot ; los nino ; m clr
        violence	4	m dui ; m ironwork ; m resident ; m say ; machet en ; mar y ; mayb an ; me <buy>
        violence	4	me <furniture> ; me anywher ; me both ; me up ; me volvi ; meti al ; meti la ; mi almoh
        violence	4	mi cuart ; mi ex ; min ; min so ; minut in ; mis ; mo son ; mom with ; money in
        violence	4	mouth has ; muy bajit ; my cal ; my cha ; my debit ; my gun ; my kidney ; my landlord
        violence	4	my neck ; my sist ; my truck ; my turn ; nam <rope> ; nam hung ; nam to ; neighbor has
        violence	4	new plac ; nic and ; night too ; nin ; no ans ; no pas ; nobody going ; noma
        violence	4	noma <say> ; noma <wait> ; noma esper ; nos <hit> ; nos <need> ; of <give> ; of <kill>
        violence	4	of <water> ; of my ; of our ; of shel ; of them ; off alprazolam ; off already ; offic
        violence	4	old lady ; oll de ; on <cold> ; on ice ; on my ; on pension ; on whoev ; onc <go>
        violence	4	one and ; one step ; one way ; only <room> ; or anoth ; order two ; oscura ; otr
        violence	4	out two ; outsid my ; over <cold> ; over ice ; owe him ; oye que ; pa all ; park del
        violence	4	park ther ; passeng seat ; past it ; patron ; pd <phone> ; pd cal ; pedaz ; pel
        violence	4	per sis ; person set ; phon ; pick her ; pip thi ; plac he ; plac out ; po
        violence	4	point through ; pol and ; polic ; porch sinc ; porch step ; prob ; pt ; pt bro
        violence	4	puert del ; quad ; que <school> ; que si ; quebr los ; quem la ; quien ; quien sea
        violence	4	radi off ; rat por ; rd ; re employe ; recit ; record ; red gas ; rehab lik ; rej
        violence	4	rent money ; resident ; resident threw ; respectful ; rest are ; rifl acros
        violence	4	rit <moment> ; rit now ; rn ; rn i ; roci ; rol <past> ; rompi ; runnin ; sab una
        violence	4	said noth ; said wer ; sal en ; sat ; scarf in ; se arregl ; see myself ; see to ; seg
        violence	4	sem x ; senor y ; sent them ; sentr ; servic pistol ; she <alone> ; she <hold>
        violence	4	she alon ; she lock ; shed ; shelt staf ; should tel ; shouldnt be ; shower and
        violence	4	si <go> ; sist in ; six day ; siz ; slap his ; sleep in ; slot in ; smart ; smil at
        violence	4	so neith ; somebody should ; son punch ; son put ; stab my ; staf 0 ; starv ; stat wil
        violence	4	station on ; stepfath tonight ; stitch the ; strangl my ; street addres ; street i
        violence	4	su <kin> ; sí el ; tab open ; tablet de ; tak phenibut ; tambien <need> ; tank ; tarp
        violence	4	tarp for ; tech ; tequil and ; the <say> ; the balcony ; the bathroom ; the brick
        violence	4	the da ; the denny ; the door ; the drywal ; the duct ; the fac ; the hal ; the hing
        violence	4	the knob ; the pati ; the stop ; the study ; the tablet ; the tarp ; them <home>
        violence	4	then told ; then wher ; therel ; therel be ; they replac ; thi <stranger> ; thi am
        violence	4	thi man ; thi tab ; thirty minut ; thre year ; thru the ; tht ; thumb acros ; thursday
        violence	4	tienen ; til fiv ; til they ; tim im ; to <die> ; to <past> ; to be ; to befor ; toc y
        violence	4	told po ; tonight no ; tonight the ; tranc ; trunk and ; tuesday or ; un <headface>
        violence	4	un audi ; un pedaz ; und in ; und me ; unk <drug> ; until id ; up his ; va psychiatrist
        violence	4	van cinc ; vec est ; vec mas ; very old ; very polite ; vez pas ; voic he ; voic say
        violence	4	volveri ; volveri a ; voz cajit ; vuelv al ; waistband ; wait on ; walk up ; was carry
        violence	4	way around ; when <school> ; wher ; wher that ; which ; which entranc ; who all
        violence	4	who laugh ; who owe ; who tri ; why ; wif tonight ; with box ; with bro ; with kid
        violence	4	wk dai ; wont be ; wor it ; word ; y <threat> ; y los ; y me ; ya lleg ; yard with
        violence	4	yesterday ; you <drive> ; your next ; él cumpl ; él sal
        violence	3	0 ano ; 0 son ; <amount> <moment> ; <amount> nam ; <angry> <fire>
        violence	3	<appointment> <furniture> ; <ask> <pill> ; <ask> do ; <ask> nam ; <ask> then
        violence	3	<asleep> <last> ; <asleep> <opening> ; <asleep> <soon> ; <asleep> by ; <asleep> la
        violence	3	<blade> <child> ; <blade> the ; <bodypart> <bodypart> ; <bodypart> al ; <break> <phone>
        violence	3	<child> <day> ; <child> <kill> ; <child> <opening> ; <child> <water> ; <child> back
        violence	3	<clinician> <wait> ; <clothes> <clothes> ; <clothes> int ; <clothes> it
        violence	3	<clothes> until ; <colleague> <day> ; <colleague> <say> ; <confused> <stimulant>
        violence	3	<consume> <day> ; <continue> <gun> ; <day> <furniture> ; <day> <go> ; <day> for
        violence	3	<day> no ; <daytime> <blade> ; <daytime> <promise> ; <drive> <colleague>
        violence	3	<drive> <furniture> ; <drive> been ; <feel> <child> ; <fire> <photo> ; <fire> her
        violence	3	<friend> wont ; <go> <month> ; <go> <photo> ; <gun> <continue> ; <gun> <phone>
        violence	3	<headface> if ; <headface> por ; <hear> <partner> ; <hear> <take> ; <hear> he
        violence	3	<hit> <blood> ; <hit> <friend> ; <hit> <night> ; <hit> y ; <home> <rope> ; <home> down
        violence	3	<homeless> for ; <hot> ; <intoxicated> <child> ; <intoxicated> and ; <intoxicated> on
        violence	3	<job> <homeless> ; <job> <week> ; <job> all ; <key> <record> ; <key> <rope> ; <kill> us
        violence	3	<kin> <rope> ; <kin> is ; <last> <bodypart> ; <last> <night> ; <leave> <cold>
        violence	3	<lock> <child> ; <moment> <rope> ; <moment> hes ; <need> <key> ; <need> <money>
        violence	3	<needle> <daytime> ; <needle> <official> ; <night> <blade> ; <night> over
        violence	3	<official> <order> ; <official> que ; <opening> <break> ; <opening> <put>
        violence	3	<opening> <room> ; <outdoors> in ; <outdoors> your ; <pain> <friend>
        violence	3	<partner> <break> ; <partner> <gun> ; <partner> <kin> ; <partner> tambien
        violence	3	<phone> <hear> ; <phone> <soon> ; <phone> <treatment> ; <photo> <leave> ; <pill> she
        violence	3	<room> <start> ; <room> enfrent ; <rope> <blood> ; <say> <leave> ; <say> muy
        violence	3	<soon> on ; <start> <pet> ; <start> <stimulant> ; <stimulant> él ; <take> <opioid>
        violence	3	<take> <say> ; <take> las ; <think> <colleague> ; <think> what ; <think> which
        violence	3	<tool> <bodypart> ; <tool> en ; <wait> <appointment> ; <wait> <pet> ; <water> <kin>
        violence	3	<write> the ; <year> per ; a <moment> ; a <year> ; a kitchen ; a rm ; a skillet
        violence	3	a stretch ; a year ; aca otr ; adult son ; ald ; all be ; all we ; and stand
        violence	3	and whoev ; andamo en ; anoch me ; aqui ; ask nam ; at <colleague> ; at xma ; avent a
        violence	3	away ; bajit ; be <calm> ; be me ; be noth ; behav ; between me ; blu n ; bos on
        violence	3	both smok ; both the ; bottl i ; bro say ; brok my ; calend ; can on ; can up ; ching
        violence	3	closet que ; clr stat ; clr whisper ; cocin a ; company requir ; contest se ; correte
        violence	3	cristal él ; cry in ; crystal two ; cun por ; dad son ; dandol ; daught boyfriend
        violence	3	de urgencia ; deep the ; deni inpatient ; dentr y ; description ; diari ahorit
        violence	3	diaria a ; dic nad ; did was ; dio ; disconnect ; dont ring ; door off ; doorknob
        violence	3	downstair ; drop callback ; duct tap ; duerm con ; each of ; el <hit> ; el compadr
        violence	3	el golp ; el no ; el park ; el pleit ; ems ; encer en ; ener ; enough ; eso tambien
        violence	3	est <home> ; est <put> ; estoy <put> ; ex <leave> ; f <money> ; f <stimulant> ; f mom
        violence	3	fac is ; first + ; fist and ; flinch when ; for <cold> ; for each ; for ice ; for my
        violence	3	for your ; foreman fir ; from his ; from thirty ; from walk ; front <job> ; front offic
        violence	3	fumamo <stimulant> ; fumamo cristal ; gav him ; get someth ; girl ; girlfriend
        violence	3	going from ; going over ; gon 0 ; good mood ; got my ; grandson and ; gray ; group
        violence	3	guagu ; habl desd ; half ; hammer at ; hav step ; hav to ; hav written ; he chang
        violence	3	he com ; he sit ; her all ; her corol ; her door ; her dur ; her think ; herenci de
        violence	3	herman sali ; hes out ; high on ; hij tra ; him <night> ; him til ; his new
        violence	3	his street ; hous i ; hr <stranger> ; hr lady ; i <drive> ; i held ; i lost ; i need
        violence	3	id bring ; if she ; igualit que ; ill ; im <go> ; in lap ; in park ; in spr
        violence	3	inpatient last ; is going ; is quick ; is withdraw ; it burn ; it go ; ive work
        violence	3	jail in ; jal del ; judg ; juez ; keep say ; keep send ; kid over ; kid sist ; know the
        violence	3	la <opening> ; la <stop> ; la est ; la otr ; las <media> ; las noticia ; learn what
        violence	3	leav that ; left open ; les dig ; level ; lin <leave> ; lin left ; llav y ; loc con
        violence	3	long ; los escalon ; lost it ; m <alcohol> ; machet grit ; mam va ; mami ; man no ; mar
        violence	3	mar est ; mar tra ; mas ; me <go> ; me <law> ; me around ; me esper ; me get ; me until
        violence	3	memb ; min doe ; minut ago ; minut she ; mism viv ; mom pleas ; monday im ; moth back
        violence	3	my <friend> ; my <job> ; my daught ; my own ; my wrist ; neighbor to ; next ; noch hoy
        violence	3	noticia ; nowher els ; nudg ; of hot ; of me ; ojo porqu ; ojo que ; on now ; on spic
        violence	3	or they ; our gat ; over <night> ; over tonight ; owe ; own <happy> ; oxycodon script
        violence	3	pal ; par maestr ; partn has ; past ; pati con ; peor y ; per her ; pharmacy ; phon it
        violence	3	pie por ; pil she ; plug in ; pregnant on ; proper thi ; puesto ; put one ; q hac
        violence	3	q hoy ; q los ; quit ; rat ; rat porqu ; re <law> ; read him ; red ; right now
        violence	3	roommat ; round her ; s whisper ; said now ; said then ; sal ; sam <drive> ; sam room
        violence	3	say bye ; scissor ; se <wait> ; self i ; servic <gun> ; she <outdoors> ; she look
        violence	3	she sleep ; si lo ; si somo ; sinc 0 ; sist thre ; sixth <outdoors> ; sixth street
        violence	3	skillet ; slept ; sold me ; somebody is ; someon ; someth to ; stay ; tard afil
        violence	3	tel your ; ten ; test <job> ; that <feel> ; that hel ; the <lock> ; the <moment>
        violence	3	the bread ; the ground ; the guy ; the propan ; the shel ; then scream ; then we
        violence	3	thur first ; to die ; today has ; today ther ; togeth most ; tra 0 ; transf ; treat
        violence	3	truck on ; truck so ; tv <say> ; una cruz ; uncl re ; up im ; us both ; usted
        violence	3	very <amount> ; wak ; walk ; we hav ; went ; when hes ; which <home> ; which hes
        violence	3	whiskey and ; who <try> ; wil kil ; wk <hear> ; wk hear ; word in ; work monday
        violence	3	y <alcohol> ; y <lock> ; y dai ; y en ; ya sab ; yel hes ; yest ; yo ; zaf ; él lleg
        violence	-3	% off ; 0 <job> ; 0 <month> ; 0 hour ; 0 st ; 0 th ; <alcohol> <treatment>
        violence	-3	<amount> <pet> ; <amount> the ; <ask> to ; <asleep> <bodypart> ; <asleep> <moment>
        violence	-3	<awake> <amount> ; <blade> <crowd> ; <blade> <home> ; <blade> from ; <bodypart> <eat>
        """
}
