extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence2 = """
        violence	6	ish a ; it meth ; just <break> ; just <breath> ; just <school> ; just brok ; just pul
        violence	6	kid out ; kid which ; kil us ; la <gun> ; la oll ; la pistol ; lady next ; laid the
        violence	6	lap ; last forty ; lik show ; llav ; loop ; managu ; mandon ; mar dic ; mar la
        violence	6	marihuan nad ; martil ; me again ; me both ; me rn ; me swe ; me tap ; me when
        violence	6	me with ; meth bf ; min just ; mom with ; mor weekend ; moth i ; moth throat ; mow i
        violence	6	my <headface> ; my bedroom ; my plat ; my throat ; neck in ; need in ; neighbor with
        violence	6	nit with ; no ans ; not walk ; now by ; of <sober> ; of sob ; off already ; ojo cer
        violence	6	old <colleague> ; on graph ; on my ; otr <night> ; otr noch ; our landlord
        violence	6	outsid your ; owe 0 ; panz ; pas <last> ; pas last ; pas ya ; pate ; per nadi ; phon im
        violence	6	po thi ; poison in ; polic took ; porch with ; prob ni ; pul a ; put hand ; put two
        violence	6	put u ; put you ; que hor ; quebr los ; rat and ; recommend inpatient ; refus ; rider
        violence	6	roommat pt ; sal mi ; sat outsid ; say hel ; say theyl ; say wait ; se oyen
        violence	6	second nam ; sent enfrent ; sharpen ; she carri ; she driv ; she hand ; she lock
        violence	6	she stay ; she wak ; sheetrock ; shoot his ; shout at ; shov ; show that ; sid my
        violence	6	sist husband ; smok wet ; snap my ; somebody leav ; somebody should ; son crystal
        violence	6	sponsor 0 ; stab him ; stere ; sum to ; sun + ; swe on ; swing at ; talk he ; talk out
        violence	6	tambien <consume> ; tap la ; tech i ; ten i ; the <amount> ; the <container>
        violence	6	the <gun> ; the buckl ; the drywal ; the fel ; the fork ; the fram ; the mow
        violence	6	the passeng ; the voic ; them over ; ther <past> ; ther befor ; theyl <hold>
        violence	6	theyl <think> ; theyl know ; threw my ; thru <room> ; thursday she ; tien <lock>
        violence	6	tien encer ; to harm ; to room ; togeth him ; tonight he ; tonight me ; tra ; tub en
        violence	6	two aid ; tx inf ; una sil ; up one ; up soon ; usan cristal ; va program ; was calm
        violence	6	we both ; which hous ; who <asleep> ; why ive ; without ; without a ; wont turn
        violence	6	wors when ; would mak ; xanax lik ; y / ; y ahorit ; ya <think> ; ya teng ; yard with
        violence	6	yel that ; yo uso ; you <drive> ; you <soon> ; your <stranger> ; yr <say> ; él los
        violence	5	0 <colleague> ; 0 <hit> ; 0 dopesick ; 0 no ; 0 someth ; <alcohol> el
        violence	5	<alone> <headface> ; <always> <threat> ; <always> al ; <always> la ; <amount> around
        violence	5	<amount> nobody ; <amount> punz ; <angry> <continue> ; <asleep> <blade>
        violence	5	<asleep> acros ; <awake> <money> ; <awake> la ; <blade> <see> ; <blood> all
        violence	5	<bodypart> <wait> ; <bodypart> acros ; <bodypart> til ; <calm> about ; <calm> itd
        violence	5	<child> <hit> ; <clean> <child> ; <clean> <gun> ; <clothes> <hear> ; <clothes> puesto
        violence	5	<colleague> <medicine> ; <colleague> hes ; <consume> <hit> ; <consume> <rope>
        violence	5	<consume> by ; <container> <asleep> ; <container> <insurance> ; <continue> stomp
        violence	5	<count> backward ; <count> me ; <crowd> wont ; <day> <say> ; <daytime> <blade>
        violence	5	<die> <try> ; <die> and ; <drive> <breath> ; <drive> just ; <drive> pul ; <eat> on
        violence	5	<eat> whil ; <feel> <child> ; <fire> <night> ; <fire> the ; <fire> to ; <fluid> <hit>
        violence	5	<friend> <gun> ; <friend> <last> ; <friend> <pill> ; <go> <opening> ; <go> bien
        violence	5	<go> out ; <gun> <continue> ; <gun> <intoxicated> ; <gun> <threat> ; <gun> out
        violence	5	<headface> <crash> ; <headface> <daytime> ; <headface> as ; <headface> they
        violence	5	<hear> <consume> ; <hear> <medicine> ; <hear> he ; <hear> muy ; <hear> wont
        violence	5	<hit> <angry> ; <hit> <drive> ; <hit> <hear> ; <hit> <night> ; <hit> contr ; <hit> up
        violence	5	<hold> <colleague> ; <hold> <drug> ; <hold> someth ; <home> twic ; <hospital> <hit>
        violence	5	<hot> <water> ; <illness> se ; <intoxicated> <intoxicated> ; <intoxicated> im
        violence	5	<intoxicated> on ; <job> off ; <key> <record> ; <key> por ; <kill> <blade> ; <kill> me
        violence	5	<kill> por ; <kin> 0 ; <kin> <pain> ; <last> <wait> ; <law> <clean> ; <law> thi
        violence	5	<lock> <needle> ; <lock> <phone> ; <lock> his ; <moment> and ; <moment> over
        violence	5	<need> <need> ; <need> <treatment> ; <needle> <buy> ; <night> any ; <night> bat
        violence	5	<night> lo ; <night> me ; <night> mis ; <opening> <consume> ; <opening> <fire>
        violence	5	<opening> <kin> ; <opening> <take> ; <opening> my ; <opioid> <happy> ; <outdoors> est
        violence	5	<palecolor> <leave> ; <partner> <kin> ; <partner> <lock> ; <phone> <angry> ; <photo> of
        violence	5	<pill> ni ; <promise> <friend> ; <promise> <key> ; <put> <height> ; <put> you
        violence	5	<record> <leave> ; <record> one ; <room> cuand ; <rope> <amount> ; <sad> lin ; <say> if
        violence	5	<say> mejor ; <say> po ; <school> <break> ; <school> cual ; <sedative> <day>
        violence	5	<sober> <home> ; <stranger> con ; <stranger> ill ; <stranger> im ; <stranger> point
        violence	5	<take> <clean> ; <take> to ; <think> twic ; <threat> <child> ; <tool> <buy>
        violence	5	<tool> <school> ; <tool> i ; <tool> wher ; <treatment> d ; <treatment> nobody
        violence	5	<week> <continue> ; a # ; a <fall> ; a <job> ; a cigaret ; a larg ; a mow ; a tweak
        violence	5	acab ; acab tod ; acros from ; advocat 0 ; again ; agst ; al car ; almoh y ; am want
        violence	5	an edg ; an extension ; and afuer ; and being ; and bien ; and cont ; and correte
        violence	5	and dand ; and theyl ; anyplac with ; arrow ; ask which ; assistant coach ; at <count>
        violence	5	at anyon ; aunt niec ; back my ; bad from ; bajit ; bat acros ; be bring ; be thi
        violence	5	been chew ; befor breakfast ; beneath ; bf has ; bien ; blood all ; board order
        violence	5	bolsita ; botel y ; both the ; bottl now ; boyfriend the ; bread knif ; breath with
        violence	5	broth with ; buri ; buri her ; burn her ; can in ; car who ; catch me ; child approx
        violence	5	cier <alone> ; cier sol ; closet ; closet y ; clr flat ; cocin me ; com down
        violence	5	confiscat ; copi on ; counselor ; counselor to ; cousin got ; cousin tak ; crib
        violence	5	cuart par ; cun and ; cun ya ; cut on ; day and ; de <homeless> ; de metadon ; deal and
        violence	5	debit ; debit card ; del bus ; del cajon ; del cel ; del cuel ; delivery guy ; den with
        violence	5	deployment and ; desconect ; despiert la ; devuelvan la ; diari al ; diari com
        violence	5	diari doc ; diari la ; diaria no ; did 0 ; did he ; dient par ; dirt ; dispatch in
        violence	5	distanc ; dond ; door my ; dorm ; dosciento ; driv down ; earn it ; ed ; ed charg
        violence	5	el encendedor ; el kind ; el surten ; ell usa ; ems ; escrib del ; even new ; ex husb
        violence	5	explain ; explain what ; from fent ; fuerz ; ful tank ; garag tonight ; gaug acros
        violence	5	get hom ; get its ; get what ; giv ; glas door ; go <soon> ; goe thru ; gon if
        violence	5	got loud ; got my ; got the ; group hes ; gun and ; gun on ; habit all ; hac a
        violence	5	ham not ; happen ; has no ; he <awake> ; he <count> ; he <happy> ; he <hit> ; he <hold>
        violence	5	he <start> ; he cook ; he count ; he deal ; he find ; he hold ; he only ; he smil
        violence	5	he sold ; he threw ; hed <start> ; hed <stop> ; hed start ; hel <need> ; hel burn
        violence	5	hel stab ; hel torch ; her corol ; her kitchen ; her meth ; her porch ; her which
        violence	5	herman and ; hermanit ; hes <threat> ; hes alway ; hes listen ; hes out ; hes threaten
        violence	5	hid his ; hij dond ; him <always> ; his <consume> ; his guy ; his truck ; hor salg
        violence	5	hour hes ; hoy con ; hoy lleg ; husb has ; i <threat> ; i lost ; ice two ; id <job>
        violence	5	id work ; im <clothes> ; im becom ; im drunk ; im gon ; in bathroom ; in joplin
        violence	5	in laundry ; in motel ; in mouth ; insid with ; iron on ; is <drive> ; is <pain>
        violence	5	is count ; it <buy> ; it <take> ; its <clean> ; its for ; jugamo ; just punch
        violence	5	keep pictur ; know which ; la <alcohol> ; la busc ; la dosi ; la puert ; lap wait
        violence	5	law can ; lawy he ; le <break> ; le <die> ; le di ; le tom ; le tumb ; les sirv
        violence	5	les va ; link at ; list ; list from ; llav por ; lo <kill> ; lo mat ; los <blade>
        violence	5	los cuchillo ; lot i ; low <hear> ; low voic ; m gin ; m text ; mal la ; mam el ; man y
        violence	5	mas diari ; mat por ; me <go> ; me aprendi ; me encer ; me outsid ; me tien ; min would
        violence	5	minut is ; mis <chestheart> ; mochil y ; monday on ; money in ; moth whisper
        violence	5	my <opening> ; my cousin ; my debit ; my hood ; my landlord ; my rabbit ; nadi
        violence	5	nadi <say> ; nam und ; navaj ; neck ; nephew went ; nic and ; night staf ; nin que
        violence	5	nino con ; no podemo ; noma diganl ; now over ; of apt ; of librium ; off alprazolam
        violence	5	on foot ; on thing ; one he ; one went ; only took ; order a ; otr <bodypart> ; out onc
        violence	5	over ice ; owe ; own head ; oyen ; parol client ; passeng seat ; pastilla ni
        violence	5	pd notifi ; pedaz ; pension day ; peor y ; per sis ; plat and ; plug in ; po
        violence	5	polic notifi ; porch sinc ; prendi la ; prim and ; pt ; pt <continue> ; pul in
        violence	5	punetaz ; pus el ; push ; que <sad> ; que cier ; que de ; que no ; queden ; quit
        violence	5	quit snor ; radi off ; re balanc ; ready when ; rehab ; remark ; rent money ; rn ; roci
        violence	5	rol <past> ; run ive ; sac las ; said who ; sal le ; salg camin ; say gun ; say husb
        violence	5	say if ; scarf in ; school til ; se a ; se amar ; se despiert ; se llaman ; se queden
        violence	5	se quien ; self ; senor y ; shak + ; sharpen the ; she park ; she scream ; shift to
        violence	5	shin on ; sinc <day> ; sist cant ; slot in ; smil at ; sob liv ; somebody ; someth
        violence	5	son <see> ; son punch ; son put ; son up ; spe the ; spic smok ; spun ; staf
        violence	5	stand over ; start meth ; stash ; step thi ; stuck a ; sunglas on ; supervisor on
        violence	5	supv ; sw ; tambien ; tard afil ; tech ; text only ; text pic ; text the ; that fir
        violence	5	that should ; the bay ; the duct ; the ex ; the facilitator ; the glas ; the ground
        violence	5	the hal ; the iv ; the knob ; the light ; the po ; the tablet ; the yard ; ther <hold>
        violence	5	ther hold ; theyr stil ; thi trail ; thre nam ; throw it ; thumb acros ; tienen
        violence	5	til fiv ; tim it ; tim she ; to <break> ; to nobody ; to settl ; to when ; today for
        violence	5	today ther ; told po ; told two ; tonight 0 ; tonight bat ; tonight the ; too we
        violence	5	traig gana ; tre ive ; tub al ; un audi ; un pedaz ; una fot ; us both ; usted <go>
        violence	5	vendi ya ; vivimo junto ; voy me ; walk up ; way around ; weed a ; wer you
        violence	5	which entranc ; which hes ; whisper bf ; who als ; who sold ; with phon ; with someth
        violence	5	wk <always> ; work that ; y me ; y tra ; y ya ; yern me ; yo tom ; you herself
        violence	5	your <outdoors> ; your next ; yr habit ; él <phone> ; él cumpl
        violence	4	0 amenaz ; 0 de ; 0 rd ; 0 seg ; <alcohol> <need> ; <alcohol> around ; <always> com
        violence	4	<always> nam ; <amount> nam ; <amount> nic ; <amount> on ; <angry> <fire> ; <angry> hes
        violence	4	<appointment> <furniture> ; <ask> then ; <ask> very ; <ask> which ; <asleep> <happy>
        violence	4	<asleep> <last> ; <asleep> by ; <asleep> she ; <blade> <angry> ; <blade> porqu
        violence	4	<blood> <clothes> ; <bodypart> <bodypart> ; <bodypart> <partner> ; <bodypart> <write>
        violence	4	<bodypart> already ; <break> <bodypart> ; <break> <furniture> ; <break> <partner>
        violence	4	<break> a ; <buy> <kin> ; <cannabis> my ; <child> <headface> ; <child> <height>
        violence	4	<child> <water> ; <child> back ; <child> con ; <child> hed ; <child> lo
        violence	4	<clean> <fire> ; <clean> rm ; <clothes> <clothes> ; <clothes> hav ; <clothes> so
        violence	4	<clothes> when ; <colleague> he ; <color> gas ; <consume> el ; <container> if
        violence	4	<count> <say> ; <crash> ; <crowd> <height> ; <crowd> <kill> ; <crowd> adentr
        violence	4	<day> <amount> ; <day> <shake> ; <day> i ; <day> no ; <die> <tool> ; <die> her
        violence	4	<drug> <amount> ; <friend> wont ; <furniture> <colleague> ; <furniture> <hold>
        violence	4	<furniture> <say> ; <furniture> they ; <go> <gun> ; <go> <home> ; <go> a ; <go> is
        violence	4	<gun> acros ; <gun> y ; <happy> up ; <headface> <break> ; <headface> <continue>
        violence	4	<headface> <needle> ; <headface> clos ; <hear> cajit ; <hear> ex ; <hit> <consume>
        violence	4	<hit> <intoxicated> ; <hit> se ; <hold> <room> ; <home> down ; <home> right
        violence	4	<homeless> ; <hospital> charg ; <hot> ; <intoxicated> <opening> ; <intoxicated> y
        violence	4	<key> <night> ; <key> a ; <kill> <friend> ; <kill> <job> ; <kill> <take> ; <kill> us
        violence	4	<kin> <bodypart> ; <kin> <headface> ; <kin> <kin> ; <kin> <night> ; <kin> as ; <kin> is
        violence	4	<kin> nos ; <last> <bodypart> ; <last> <night> ; <last> for ; <law> can ; <law> con
        violence	4	<leave> lin ; <lock> ; <lock> <lock> ; <lock> in ; <medicine> <hear> ; <moment> <fire>
        violence	4	<moment> all ; <money> let ; <money> one ; <month> thing ; <need> with
        violence	4	<needle> <town> ; <night> <colleague> ; <night> <lock> ; <night> whil
        violence	4	<official> <opening> ; <opening> <blade> ; <opening> step ; <order> <treatment>
        violence	4	<outdoors> each ; <pain> <friend> ; <pain> you ; <palecolor> round ; <partner> <blade>
        violence	4	<partner> <bodypart> ; <partner> <gun> ; <past> <amount> ; <phone> <fire>
        violence	4	<phone> <hold> ; <phone> fr ; <phone> insid ; <phone> low ; <photo> <leave>
        violence	4	<photo> if ; <pill> open ; <play> <soon> ; <promise> on ; <promise> ya ; <put> <home>
        violence	4	<put> one ; <room> pleas ; <rope> ; <rope> + ; <say> <break> ; <say> a ; <say> only
        violence	4	<school> se ; <sedative> and ; <see> <opening> ; <shake> <fluid> ; <shame> <moment>
        violence	4	<smell> ; <soon> on ; <start> <put> ; <stimulant> <consume> ; <stop> <bodysound>
        violence	4	<stop> <room> ; <stranger> <hear> ; <take> <count> ; <take> <opioid> ; <take> alg
        violence	4	<take> hes ; <think> <colleague> ; <think> what ; <threat> <blade> ; <threat> y
        violence	4	<tool> <bodypart> ; <tool> not ; <town> mi ; <treatment> <month> ; <wait> a
        violence	4	<water> becaus ; <water> my ; <week> i ; <write> the ; <year> com ; a bend ; a cashi
        violence	4	a group ; a la ; a pic ; a pip ; a pistol ; a ten ; a toc ; abuel ; aca otr
        violence	4	addr given ; again tonight ; agar del ; ahorc y ; ahorit ; al cuart ; almoh ; along the
        violence	4	alway sorry ; an <promise> ; an <treatment> ; an apology ; and burn ; and fresh
        violence	4	and shut ; and tonight ; angry ; anoch mi ; apag la ; apology ; apt <colleague>
        violence	4	arm back ; arm last ; around her ; as his ; asalt ; ask very ; assault ; at <colleague>
        violence	4	at <official> ; at her ; at him ; avent ; avent a ; away ; back until ; bat <break>
        violence	4	bat break ; be <calm> ; be collect ; be mak ; be short ; beat me ; becaus thi ; been up
        violence	4	beer he ; belt ; bien <intoxicated> ; blow with ; bos on ; both <consume> ; boy seven
        violence	4	boyfriend finish ; brok her ; brom ; burn the ; by midnight ; by the ; cajon ; cal fr
        violence	4	cal low ; calend ; calm about ; camin a ; canal and ; cand ; cant <phone> ; cant cal
        violence	4	car que ; car til ; car ya ; cel de ; cellmat ; cha wedg ; chas her ; ching de ; cier y
        violence	4	cigaret and ; cintur ; clear for ; clos by ; clr stat ; co ; coat over ; cod and
        violence	4	collarbon ; compadr que ; company requir ; con quien ; cont y ; corol with ; cort con
        violence	4	cost ; court has ; cristal él ; cuand ; cuand mi ; cuand tom ; cuchil en ; cun del
        violence	4	custody ; dad drink ; dar una ; daught boyfriend ; de <illness> ; de libertad
        violence	4	deadbolt ; deer ; del pis ; deputi en ; desd fresn ; desgraci ; di <money> ; di diner
        violence	4	diari ahorit ; digal a ; director ; doctor going ; dond no ; dond viv ; dont ring
        violence	4	door in ; down <continue> ; drag me ; drog y ; drop ; drunk and ; drunk im ; dumpster
        violence	4	dv advocat ; earli ; edg ; el <amount> ; el <blade> ; el restaurant ; el viern
        violence	4	ell <go> ; embaraz ; encer en ; encontr a ; es <happy> ; es brom ; esper a ; est met
        violence	4	estoy <put> ; every nam ; ex <leave> ; ex use ; exs ; f mom ; far and ; find thi
        violence	4	finish ; first + ; first fiv ; fit ; follow the ; for ice ; for your ; foreman fir
        violence	4	four year ; fram ham ; friday its ; friday when ; fry <eat> ; fry pan ; fueg
        violence	4	fumamo <stimulant> ; fumamo cristal ; gasolin en ; get going ; get quiet ; get someth
        violence	4	gf hes ; girlfriend car ; go of ; goe und ; going to ; golp y ; gon ; gon get
        violence	4	got loos ; got thru ; grp ; guy my ; gym i ; habl ; habl bajit ; hammer at ; happen on
        violence	4	has our ; hasnt <leave> ; hav anywher ; hav to ; he <water> ; he laugh ; he set
        violence	4	he wil ; headach sinc ; headlight off ; hear is ; hear it ; hel be ; held my
        violence	4	help with ; her + ; her <night> ; her all ; her befor ; her husband ; her pillow
        violence	4	her way ; her work ; herenci de ; herman sali ; hermanit en ; herself <stimulant>
        violence	4	hes <always> ; hes downstair ; hes polit ; hes sleep ; hes swing ; hes throw ; high on
        violence	4	hij me ; him <drive> ; hing ; his <bodypart> ; his <drive> ; his badg ; his car
        violence	4	his hand ; his pil ; his record ; his sister ; hold 0 ; hold bed ; hosp ; hous by
        violence	4	hous resident ; hoy le ; hr <stranger> ; hr <tool> ; hr lady ; hurt you ; i <asleep>
        violence	4	i <cold> ; i <consume> ; i danc ; i get ; i know ; i need ; i owe ; i tap ; ice 0
        violence	4	id bring ; id read ; if i ; if my ; im <intoxicated> ; im <put> ; im behind ; im going
        violence	4	in <medicine> ; in med ; in restraint ; in sinc ; in spr ; in ten ; in vernon
        violence	4	inpatient 0 ; inpatient last ; int <furniture> ; intak ; inyect 0 ; iop if ; iron and
        violence	4	is charm ; is polit ; is quick ; isnt <asleep> ; it <start> ; it was ; its hing
        violence	4	its the ; july per ; junk ; keep job ; keep park ; key with ; kid get ; kid he
        violence	4	kid over ; kind ; kniv to ; know what ; know wher ; la <fall> ; la <stimulant>
        violence	4	la acab ; la altur ; la ching ; la cintur ; la coc ; la est ; la limpi ; la man
        violence	4	la planch ; la tablet ; lad ; landlord ; larg <amount> ; las <media> ; las noticia
        violence	4	las pinza ; last for ; lat <money> ; latch ; laundry rm ; le devuelvan ; le subi ; leav
        violence	4	left lin ; libertad <law> ; libertad condicional ; light the ; lin the ; lip
        violence	4	llam porqu ; llav de ; lleg bien ; lleg la ; lo esper ; lo volveri ; load and ; los bot
        violence	4	los nino ; lost it ; m dui ; machet say ; mami ; mar y ; mayb an ; me <alcohol>
        violence	4	me <furniture> ; me anywher ; me apur ; me espant ; me onc ; me ten ; me until ; me va
        violence	4	me volvi ; meti la ; mi almoh ; mi ex ; mi que ; mi yern ; min ; min so ; minut in
        violence	4	minut she ; mo son ; most every ; moth ran ; muy bajit ; my coat ; my daught ; my exs
        violence	4	my gun ; my man ; my neck ; my sist ; my soup ; my turn ; nam <past> ; nam to ; nap and
        violence	4	near ; new <stranger> ; new addres ; new fel ; new plac ; night run ; night too ; nin
        violence	4	no es ; no pas ; nobody going ; nos <partner> ; noticia ; notifi ; now and ; of kid
        violence	4	of my ; of them ; ofcr re ; offic ; oi ; old lady ; on ice ; on loud ; on now
        violence	4	on pension ; on someth ; on you ; onc <go> ; one and ; one of ; one way ; only <room>
        violence	4	only and ; or anoth ; out two ; outsid the ; over cereal ; over tonight ; owe him
        violence	4	oye que ; park del ; park outsid ; past it ; pastor ; patale ; patron ; pd <phone>
        violence	4	pd cal ; percocet that ; persist ; phon ; pic con ; pick her ; pinza ; pistol on
        violence	4	plac out ; plac over ; platform ; point through ; pol and ; polic ; polici ; porch step
        violence	4	propan ; pt <consume> ; pt bro ; pt stil ; puesto ; put a ; put his ; put one
        violence	4	que llor ; que nos ; que si ; quem la ; quiet and ; rabbit in ; rat por ; rd ; re <law>
        violence	4	real sweet ; reason he ; recit ; red ; red gas ; regres cuand ; rehab lik ; resident
        violence	4	resident threw ; rest are ; restraint ; rifl acros ; rit <moment> ; rit now ; rob me
        violence	4	rompi ; round her ; round his ; run me ; s whisper ; sab una ; said noth ; sal dic
        violence	4	sal en ; sam room ; sat <outdoors> ; say bye ; say when ; scissor ; script from
        violence	4	se <wait> ; se enter ; seat out ; see myself ; see to ; sentr ; servic pistol
        violence	4	settl it ; she <alone> ; she <hold> ; she alon ; sherman way ; shift ; shotgun say
        violence	4	shouldnt be ; shout ; show ; shower ; si <go> ; si somo ; sist the ; sixth <outdoors>
        violence	4	sixth street ; sleep in ; smart ; son <hit> ; son <put> ; split my ; spray ; start soon
        violence	4	starv ; stat wil ; station on ; stitch the ; stop so ; strangl my ; street addres
        violence	4	street i ; su <kin> ; sus mano ; sí a ; sí el ; tab open ; tablet de ; tak phenibut
        violence	4	tambien quier ; tarp ; tarp for ; tel your ; teng <need> ; teng gana ; tequil and
        violence	4	test <job> ; that clinic ; that man ; the <height> ; the <moment> ; the brick
        violence	4	the bullet ; the cowork ; the fac ; the guy ; the iron ; the neck ; the pati
        violence	4	the polic ; the propan ; the shel ; the stomach ; the stop ; the strol ; the study
        violence	4	the tarp ; them thi ; then four ; then wher ; ther <blood> ; ther <night> ; ther blood
        violence	4	therapist pt ; therel ; therel be ; they fix ; they replac ; thi <stranger> ; thi am
        violence	4	thi is ; thi man ; thi tab ; third arrest ; thru the ; tht ; thur first ; tien <home>
        violence	4	tim id ; to be ; to listen ; to match ; tonight im ; tonight no ; tra el ; transf
        violence	4	trunk and ; tv say ; tweak 0 ; two other ; tx <furniture> ; tx bed ; un plat ; uncl re
        violence	4	und in ; und me ; until id ; use too ; usted ; van cinc ; vecin report ; vendi a
        violence	4	very polite ; vez pas ; vienen ; voz cajit ; vuelv ; vuelv al ; waistband ; wait on
        violence	4	want help ; want us ; was <fall> ; was carry ; was drop ; when <school> ; when hes
        violence	4	wher ; which ; whisp ; who owe ; who tri ; whoev <take> ; whoev com ; why ; wif report
        violence	4	wif tonight ; win i ; with <clean> ; with <room> ; with box ; with bro ; wk <hear>
        violence	4	wk dai ; wk hear ; wldnt ; wont be ; wor it ; word ; y <alcohol> ; y <threat> ; y mas
        violence	4	yesterday ; yesterday it ; zaf
        violence	3	0 ano ; 0 in ; 0 ish ; <always> casi ; <ask> <container> ; <ask> <pill> ; <ask> if
        violence	3	<asleep> <soon> ; <asleep> la ; <asleep> por ; <blade> al ; <blade> y ; <bodypart> al
        violence	3	<bodypart> hes ; <break> both ; <breath> with ; <buy> ya ; <cannabis> a ; <child> 0
        violence	3	<child> <day> ; <child> <lock> ; <child> on ; <clean> <outdoors> ; <clinician> <wait>
        violence	3	<clinician> elsewher ; <clinician> near ; <colleague> <friend> ; <colleague> i
        violence	3	<confused> <take> ; <count> <blade> ; <count> down ; <day> <bodypart> ; <day> <go>
        violence	3	<day> <hold> ; <day> <past> ; <day> <think> ; <daytime> <school> ; <drive> al
        violence	3	<drive> at ; <drive> been ; <drive> ya ; <feel> a ; <fire> la ; <friend> <law>
        violence	3	<friend> <stranger> ; <friend> has ; <furniture> onc ; <go> <needle> ; <go> cuand
        violence	3	<happy> when ; <headface> if ; <headface> por ; <hear> <partner> ; <hear> <record>
        violence	3	<hear> <think> ; <hit> <child> ; <hit> <rope> ; <hit> <school> ; <home> <gun>
        violence	3	<insurance> <money> ; <key> <rope> ; <key> by ; <kill> <furniture> ; <kin> clr
        violence	3	<kin> nin ; <last> <clothes> ; <last> <furniture> ; <last> <week> ; <leave> in
        violence	3	<leave> my ; <lock> conmig ; <lock> or ; <moment> + ; <moment> <clean> ; <moment> <kin>
        violence	3	<moment> <leave> ; <moment> when ; <month> <stimulant> ; <need> <money>
        violence	3	<need> <official> ; <need> <pain> ; <needle> <daytime> ; <needle> al ; <night> sinc
        violence	3	<official> de ; <official> que ; <opening> <soon> ; <opening> she ; <outdoors> <clean>
        violence	3	<outdoors> <hospital> ; <outdoors> <past> ; <outdoors> con ; <outdoors> ive
        violence	3	<partner> <break> ; <partner> <tool> ; <phone> <treatment> ; <phone> com ; <put> <tool>
        violence	3	<put> my ; <record> mad ; <room> <key> ; <room> enfrent ; <rope> <blood>
        violence	3	<rope> <stop> ; <say> <day> ; <say> con ; <say> ex ; <say> muy ; <soon> <headface>
        violence	3	<start> <pet> ; <stimulant> <blade> ; <stimulant> él ; <stranger> <see>
        violence	3	<take> <play> ; <take> las ; <think> wher ; <think> which ; <tool> <blade>
        violence	3	<tool> <night> ; <tool> en ; <trade> third ; <treatment> <say> ; <wait> <leave>
        violence	3	<water> <clothes> ; <year> <needle> ; <year> metiendol ; a <treatment> ; a <year>
        violence	3	a kitchen ; a levant ; a prend ; a stretch ; a tir ; a year ; abiert ; abr y
        violence	3	against it ; al machet ; al pap ; all <go> ; alongsid ; am going ; and im ; and right
        violence	3	and scream ; and shoot ; and stand ; ano diari ; ano hoy ; ano metiendol ; are und
        violence	3	ask if ; asleep by ; at <drive> ; at xma ; back <opening> ; back just ; bang on ; be me
        violence	3	bed onc ; been lin ; been walk ; behav ; behind her ; between me ; bil offic
        violence	3	blackout on ; blu n ; both smok ; bro say ; buckl ; busc con ; cal our ; can hear
        violence	3	cant <take> ; cant get ; car seat ; car with ; chew ; cigaret ; closet to ; con <key>
        violence	3	con llav ; con todo ; condicional ; could it ; count down ; cousin ; cov inpatient
        violence	3	crystal two ; cuatr ; cun por ; dad son ; day noth ; de aceit ; de fond ; dealer
        violence	3	deer season ; deni inpatient ; description ; desd el ; despert con ; diari casi
        violence	3	diari eso ; did was ; dio ; direction to ; doc o ; doesnt mak ; dond <home>
        violence	3	dont <clothes> ; door thi ; doorknob ; down out ; down with ; drink she ; driveway with
        violence	3	drop callback ; duct tap ; dud who ; duerm con ; each ; each <hit> ; el <hit> ; el cric
        violence	3	el golp ; el no ; el ojo ; encer ; encer conmig ; encontr la ; enough ; espos me
        violence	3	estan todo ; estatua ; f xanax ; facility ; fifteen ; fil al ; finish it ; first cop
        """
}
