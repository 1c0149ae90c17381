extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-4	<treatment> y ; <trust> you ; <wait> <home> ; <wait> and ; <water> <continue>
        suicidal_ideation	-4	<week> <say> ; <week> off ; <week> ya ; <withdrawal> <stop>
        suicidal_ideation	-4	<withdrawal> and ; <withdrawal> in ; <write> <phone> ; <write> with
        suicidal_ideation	-4	<year> <stranger> ; <year> a ; <year> and ; <year> clean ; a <angry>
        suicidal_ideation	-4	a <child> ; a <hold> ; a <hot> ; a <official> ; a bat ; a cal ; a cha ; a few
        suicidal_ideation	-4	a friend ; a job ; a new ; a park ; a plot ; a radi ; a sob ; a wed
        suicidal_ideation	-4	about every ; about that ; accept ; acuerd ; adentr ; aft school ; again in
        suicidal_ideation	-4	agreement ; ahij ; ai ; al termin ; alcohol and ; all <count> ; along and
        suicidal_ideation	-4	alzheim ; ambulanci ; and <kin> ; and <play> ; and half ; and most ; and need
        suicidal_ideation	-4	and we ; angel ; answ that ; ant ; appreciat ; apr ; apriet ; are you ; arriv
        suicidal_ideation	-4	ask is ; ask wheth ; at a ; attorney ; aunqu ; bad ; bag ; be <hot> ; becom
        suicidal_ideation	-4	been <sober> ; been at ; begin ; behalf ; believ ; bicycl ; bird ; bishop
        suicidal_ideation	-4	blew ; blu cros ; book club ; bring ; bring her ; broken ; bucket ; bug
        suicidal_ideation	-4	by midnight ; cal at ; cambi ; cant <awake> ; cant <hold> ; caregiv ; cb
        suicidal_ideation	-4	cerc ; charg rn ; child ; clr <happy> ; clr <kin> ; clr <phone> ; cold on
        suicidal_ideation	-4	color ; compani ; conozc ; consid ; cooki ; coworker ; cran ; cristal en
        suicidal_ideation	-4	cruis ; cuant cuest ; cuchar ; cup ; curb ; current ; daytim ; dcf
        suicidal_ideation	-4	de <appointment> ; de <hit> ; de <remember> ; de <write> ; de ahi ; de dos
        suicidal_ideation	-4	de eso ; de intern ; de joven ; deacon ; decemb ; delirium tremen ; deliv
        suicidal_ideation	-4	deni ~si ; desintoxic ; detail ; diabet ; died ; died and ; din ; dislik
        suicidal_ideation	-4	do <crowd> ; do that ; do we ; doing wel ; don it ; dozen ; driv past
        suicidal_ideation	-4	drywal ; dur the ; duty ; el <colleague> ; el <headface> ; el <media>
        suicidal_ideation	-4	el camion ; el doctor ; elephant ; ell est ; ello ; email ; enrollment
        suicidal_ideation	-4	epilepsy ; esquin ; est bien ; ex sist ; f <drug> ; f <sedative> ; feel fin
        suicidal_ideation	-4	fellow ; fent in ; fiv of ; flow ; fly in ; for $ ; for <need> ; for cok
        suicidal_ideation	-4	for herself ; for meth ; for self ; from <stranger> ; fuman ; funeral
        suicidal_ideation	-4	gallina ; gam ; garag aft ; garag swept ; go anywher ; go from ; goldfish
        suicidal_ideation	-4	gracia a ; grow ; gust ; hacen ; had som ; hag al ; half the ; happy
        suicidal_ideation	-4	harnes on ; has an ; hav <stranger> ; hav him ; hav two ; hav you ; he could
        suicidal_ideation	-4	he used ; hel whoev ; her <crowd> ; her <last> ; her off ; her son
        suicidal_ideation	-4	hes <ask> ; hes a ; hid ; hil ; his fac ; his landlord ; his shirt ; his wif
        suicidal_ideation	-4	hold music ; hour of ; houston ; how thing ; hoy sí ; husband ; husband is
        suicidal_ideation	-4	i <afraid> ; i am ; i laugh ; i los ; i run ; i saw ; i snort ; i tak
        suicidal_ideation	-4	in <amount> ; in <law> ; in malibu ; in ojai ; in recovery ; in rm ; in thre
        suicidal_ideation	-4	in troubl ; intensiv outpatient ; is <hold> ; is thi ; it again ; it did
        suicidal_ideation	-4	it she ; its <eat> ; its paid ; jaj ; kid wher ; kil the ; kne
        suicidal_ideation	-4	la <bodypart> ; la <partner> ; la boc ; la cabez ; la tard ; la trabajador
        suicidal_ideation	-4	ladi ; last dos ; last part ; lawy say ; le <consume> ; le dan ; leav im
        suicidal_ideation	-4	let say ; lik <amount> ; lik that ; lin <clinician> ; lin at ; llen de
        suicidal_ideation	-4	los labio ; lost my ; lug ; mailbox ; mat a ; me <treatment> ; me pus
        suicidal_ideation	-4	medical ; meth x ; mg x ; mi abuelit ; mi ahij ; mi parej ; mi prim
        suicidal_ideation	-4	michoacan ; miercol ; mis one ; month ago ; mos ; mow ; msw ; mudanz
        suicidal_ideation	-4	muer de ; murd ; my <write> ; my boyfriend ; my breastbon ; my brother
        suicidal_ideation	-4	my email ; my fiance ; my friend ; my guy ; my lat ; my left ; my nam
        suicidal_ideation	-4	my nephew ; my nos ; my second ; my stepdad ; my teeth ; nam of ; nam the
        suicidal_ideation	-4	necesit ; need you ; neith ; neith of ; nev had ; nev used ; new <job>
        suicidal_ideation	-4	night befor ; no <write> ; no detail ; no help ; no med ; no sabemo ; no soy
        suicidal_ideation	-4	no ~<opioid> ; no ~sz ; nos <give> ; nos <say> ; not <angry> ; novent <day>
        suicidal_ideation	-4	novent dia ; of <caretaking> ; of <home> ; of <moment> ; of that ; ofc
        suicidal_ideation	-4	off <day> ; off cok ; old <kin> ; on own ; on sit ; one <say> ; one in
        suicidal_ideation	-4	or no ; orang ; otr cos ; otr lad ; otra ; our <church> ; our <money>
        suicidal_ideation	-4	our <partner> ; our street ; own <child> ; own the ; oxnard ; pag hast
        suicidal_ideation	-4	pancak ; pap ; par de ; part just ; patch ; pay cash ; peach ; perhap she
        suicidal_ideation	-4	phon me ; physical ; pillow ; play the ; podcast ; por <stimulant> ; por dond
        suicidal_ideation	-4	porqu en ; position ; possibl ; pres ; prescrib ; pretend ; prevention
        suicidal_ideation	-4	prim se ; primer ; produc ; pt is ; pued <stop> ; que <take> ; queremo
        suicidal_ideation	-4	quis quit ; receiv ; recet ; remember ; resed ; rez ; ribbon ; ruid de ; rv
        suicidal_ideation	-4	sam <stranger> ; sant ; say and ; scar to ; scissor to ; scout ; se me
        suicidal_ideation	-4	se quit ; segur ni ; shar ; sharp ; she a ; shop ; should i ; sick ; sillon
        suicidal_ideation	-4	sinc octob ; sinc when ; sintoma ; sleep ok ; slept ; so bad ; so he
        suicidal_ideation	-4	softbal ; som cut ; spous ; stag ; statement ; station ; stepfath
        suicidal_ideation	-4	stop going ; suegr ; sus <kin> ; sweatshirt ; swept out ; sí <need>
        suicidal_ideation	-4	tap off ; tel myself ; temp ; teng segur ; texa ; that isnt ; the <cold>
        suicidal_ideation	-4	the <pain> ; the <stimulant> ; the crew ; the detox ; the dock ; the flu
        suicidal_ideation	-4	the lawy ; the left ; the new ; the pin ; the porch ; the squar ; then my
        suicidal_ideation	-4	ther been ; ther wer ; they did ; they said ; thi <town> ; thirty year
        suicidal_ideation	-4	thre evening ; threaten ; thru the ; thumb ; til he ; tir iron ; to <pain>
        suicidal_ideation	-4	to stab ; tomat ; too <amount> ; took me ; touch ; tra un ; trap ; tremen
        suicidal_ideation	-4	tri it ; troubl is ; truck was ; twin ; un <friend> ; una <friend>
        suicidal_ideation	-4	una <play> ; up by ; up from ; up lik ; urgent car ; used ; vamo ; viern y
        suicidal_ideation	-4	violent ; virtual ; vitamin ; viv con ; volunte ; w ; wallpap ; want help
        suicidal_ideation	-4	was <kill> ; was <say> ; was told ; way too ; we <need> ; we can ; we go
        suicidal_ideation	-4	we shar ; wed in ; wet ; what <soon> ; what next ; whatev ; when my
        suicidal_ideation	-4	wheth you ; whit ; who <phone> ; wil <money> ; wil <try> ; wil <write>
        suicidal_ideation	-4	wil try ; with <alcohol> ; with <stimulant> ; with noth ; wk 0 ; work for
        suicidal_ideation	-4	work night ; worri ; y <amount> ; y <need> ; y asi ; y desd ; y sali
        suicidal_ideation	-4	y todavi ; y tra ; you <job> ; you in ; you kind ; zoom ; ~<month> and
        suicidal_ideation	-4	~<room> ~<furniture> ; ~<stranger> ; ~<try> ~to ; ~<withdrawal> ; ~cp
        suicidal_ideation	-4	~doctor ; ~hospital ; ~not ~<die> ; ~not ~suicidal ; ~tabl ; ~the ~kitchen
        suicidal_ideation	-4	~use ; él <say> ; él dic
        suicidal_ideation	-5	0 now ; 0 sinc ; 0 way ; 0 week ; <afraid> to ; <alcohol> <kin>
        suicidal_ideation	-5	<alcohol> <withdrawal> ; <alcohol> by ; <ask> <job> ; <ask> is ; <ask> wheth
        suicidal_ideation	-5	<asleep> <amount> ; <asleep> <continue> ; <asleep> on ; <bodypart> <headface>
        suicidal_ideation	-5	<bodypart> no ; <build> the ; <buy> <home> ; <caretaking> for
        suicidal_ideation	-5	<chestheart> and ; <church> <room> ; <clinician> <go> ; <clinician> <stop>
        suicidal_ideation	-5	<clinician> has ; <color> ; <color> <eat> ; <confused> <withdrawal>
        suicidal_ideation	-5	<consume> <phone> ; <continue> no ; <crowd> par ; <day> <rarely> ; <day> by
        suicidal_ideation	-5	<die> <phone> ; <eat> <outdoors> ; <eat> en ; <emergency> <amount>
        suicidal_ideation	-5	<emergency> on ; <fall> in ; <feel> ok ; <fire> up ; <go> <play> ; <go> at
        suicidal_ideation	-5	<go> me ; <hear> them ; <height> wher ; <home> <count> ; <home> <furniture>
        suicidal_ideation	-5	<home> <give> ; <home> <kin> ; <home> <play> ; <hospital> in ; <hot> 0
        suicidal_ideation	-5	<insurance> <think> ; <job> <job> ; <job> <order> ; <job> <partner>
        suicidal_ideation	-5	<job> <school> ; <job> <write> ; <kin> <eat> ; <kin> <past> ; <kin> then
        suicidal_ideation	-5	<last> <sedative> ; <leave> in ; <medicine> <moment> ; <moment> <ask>
        suicidal_ideation	-5	<moment> back ; <money> <moment> ; <month> <child> ; <month> <partner>
        suicidal_ideation	-5	<month> its ; <need> <colleague> ; <need> <trade> ; <need> <withdrawal>
        suicidal_ideation	-5	<need> by ; <need> somewher ; <need> ~<hospital> ; <night> 0 ; <night> at
        suicidal_ideation	-5	<night> of ; <official> in ; <opioid> <take> ; <opioid> aft ; <opioid> at
        suicidal_ideation	-5	<outdoors> <gun> ; <outdoors> <stimulant> ; <outdoors> has
        suicidal_ideation	-5	<palecolor> <insurance> ; <partner> <feel> ; <partner> <kin>
        suicidal_ideation	-5	<partner> <play> ; <past> <drive> ; <past> no ; <photo> 0 ; <pill> y
        suicidal_ideation	-5	<play> <job> ; <play> <outdoors> ; <play> <school> ; <room> <consume>
        suicidal_ideation	-5	<rope> <chestheart> ; <say> <say> ; <say> <year> ; <say> any ; <say> cant
        suicidal_ideation	-5	<school> <day> ; <school> <night> ; <see> <night> ; <see> that
        suicidal_ideation	-5	<sober> <amount> ; <start> a ; <stimulant> <eat> ; <stop> <last>
        suicidal_ideation	-5	<stranger> at ; <stranger> from ; <take> <breath> ; <take> <friend>
        suicidal_ideation	-5	<take> <go> ; <take> <hit> ; <take> <shake> ; <town> <day> ; <town> on
        suicidal_ideation	-5	<treatment> <moment> ; <treatment> <school> ; <treatment> de
        suicidal_ideation	-5	<treatment> par ; <week> <alcohol> ; <withdrawal> <alcohol> ; <withdrawal> at
        suicidal_ideation	-5	<write> <outdoors> ; <year> <sober> ; <year> <stop> ; <year> <take> ; a <ask>
        suicidal_ideation	-5	a <drug> ; a <emergency> ; a <fluid> ; a <illness> ; a <job> ; a <law>
        suicidal_ideation	-5	a <needle> ; a <opioid> ; a <school> ; a <town> ; a un ; a yr ; a ~rop
        suicidal_ideation	-5	about <always> ; ach ; advic ; ahi no ; alumini ; amt ; an <amount>
        suicidal_ideation	-5	and <home> ; and he ; and id ; and my ; and two ; anthem ; any kind ; apoy
        suicidal_ideation	-5	are fin ; are kind ; as she ; aseguranz ; aspirin ; at <drive> ; attendanc
        suicidal_ideation	-5	barbecu ; be for ; befor 0 ; befor it ; blu shield ; boc ; bomb ; bread
        suicidal_ideation	-5	brought hom ; built ; bunk ; but hes ; but she ; buy a ; by <eat>
        suicidal_ideation	-5	by <write> ; cabez ; can com ; can pay ; can she ; card in ; cas <think>
        suicidal_ideation	-5	cas plan ; clammy ; clr <go> ; clr <need> ; cok with ; com se ; comfortabl
        suicidal_ideation	-5	complet ; con mis ; cond ; couldnt ; country ; cours ; cover ; cpap ; cubr
        suicidal_ideation	-5	dang ; day at ; de <drive> ; de <outdoors> ; de <pet> ; de <play> ; deal
        suicidal_ideation	-5	dedo ; deliver ; desd anoch ; detox 0 ; dial ; do <treatment> ; doe a ; dolor
        suicidal_ideation	-5	donat ; down dai ; dream ; driv a ; dry ; durant ; el <sedative> ; el juez
        suicidal_ideation	-5	en <amount> ; enrol ; eve ; f crack ; fam ; feel ok ; fiesta ; find out
        suicidal_ideation	-5	finger ; first <law> ; fml ; for parent ; foreman ; found my ; from <amount>
        suicidal_ideation	-5	from your ; front <opening> ; fue la ; get my ; giv him ; gold ; gooseflesh
        suicidal_ideation	-5	gradu ; grandmoth ; grew ; grip ; h ; handwrit ; hav nev ; hav thre
        suicidal_ideation	-5	havent had ; he cant ; hear them ; help by ; hes <continue> ; hes stil
        suicidal_ideation	-5	hes the ; high on ; him up ; history ; hold his ; host ; hot ; how <calm>
        suicidal_ideation	-5	how do ; i <play> ; i complet ; i writ ; icu ; im <sick> ; im a ; im her
        suicidal_ideation	-5	in <sober> ; in <treatment> ; in colleg ; in that ; intern el ; internamient
        suicidal_ideation	-5	is <hit> ; is from ; is out ; it <money> ; it <stop> ; it by ; it cost
        suicidal_ideation	-5	it feel ; itemiz ; jug ; july 0 ; just got ; just stop ; kid 0 ; kitten
        suicidal_ideation	-5	know about ; la cal ; la carcel ; lancast ; landlin ; las <amount> ; las dos
        suicidal_ideation	-5	las manana ; last spr ; le dieron ; le doy ; legal ; lent ; liv room
        suicidal_ideation	-5	llav con ; los zapato ; loud ; m <sedative> ; manana ; me <buy> ; me da
        suicidal_ideation	-5	me pas ; me tien ; merc ; mi <job> ; mi trabaj ; minut ; mol + ; moment
        suicidal_ideation	-5	month in ; moon ; mor of ; my <chestheart> ; my <colleague> ; my <law>
        suicidal_ideation	-5	my girlfriend ; my hous ; myself i ; nad ni ; narcan x ; neurologist
        suicidal_ideation	-5	newborn ; no <alcohol> ; no sab ; no sleep ; no ~<consume> ; non ; noon and
        suicidal_ideation	-5	not a ; numer ; o sea ; of <eat> ; of car ; of xanax ; okay ; on <alcohol>
        suicidal_ideation	-5	on our ; one <headface> ; one was ; oper ; our fami ; pamphlet ; parad
        suicidal_ideation	-5	paramedic ; password for ; patient ; pech ; pel ; pesc ; pharmacy
        suicidal_ideation	-5	platic con ; pregnant ; prior ; program for ; project ; pued llev ; pur
        suicidal_ideation	-5	que <moment> ; quit drink ; quit in ; recommend ; relativ ; residential in
        suicidal_ideation	-5	restroom ; revent ; roost ; rough ; sab ni ; sabemo ; se <fall> ; se revent
        suicidal_ideation	-5	see thing ; self <money> ; self pay ; separat ; seriou ; shield
        suicidal_ideation	-5	sin <alcohol> ; sinc about ; sinc her ; sinc thi ; singl <kin> ; skul
        suicidal_ideation	-5	somewher with ; stay with ; stop and ; stretch ; subpoen ; support ; swear
        suicidal_ideation	-5	swing ; tamal ; tempran ; ten ; ten <moment> ; teng dos ; termin me
        suicidal_ideation	-5	thanksgiv ; that <home> ; that <last> ; the <colleague> ; the <eat>
        suicidal_ideation	-5	the <hot> ; the <kill> ; the <lock> ; the <opioid> ; the <stranger>
        suicidal_ideation	-5	the bedroom ; the driveway ; the er ; the lamp ; the stat ; the wind ; theat
        suicidal_ideation	-5	them on ; then it ; ther park ; they took ; thing they ; threat ; threw ; tio
        suicidal_ideation	-5	to <blade> ; to <church> ; to <give> ; to sharpen ; to you ; tour ; tow
        suicidal_ideation	-5	train to ; trembl ; turn 0 ; two winter ; un <outdoors> ; una pastilla
        suicidal_ideation	-5	until ; until <month> ; up <blood> ; up blood ; ven ; vest azul ; viv en
        suicidal_ideation	-5	was my ; watch him ; we all ; we took ; we wer ; wed lik ; weeknight
        suicidal_ideation	-5	what <go> ; wher to ; who doe ; who handl ; wif want ; with <illness> ; woman
        suicidal_ideation	-5	women ; would <happy> ; would a ; wrong # ; wrong <phone> ; y 0 ; ya regal
        suicidal_ideation	-5	yo <alone> ; yo sol ; you get ; zoo ; ~<night> ; ~<think> ~of ; ~client
        suicidal_ideation	-5	~hear ; ~no ~<think> ; ~si no ; ~thought ~of
        suicidal_ideation	-6	0 <kin> ; 0 hes ; <alcohol> for ; <amount> <home> ; <amount> el
        suicidal_ideation	-6	<appointment> with ; <bodypart> <pain> ; <buy> <furniture> ; <buy> <kin>
        suicidal_ideation	-6	<child> <illness> ; <child> <job> ; <child> <school> ; <church> <give>
        suicidal_ideation	-6	<clinician> <kin> ; <clinician> at ; <clothes> <bodypart> ; <cold> <eat>
        suicidal_ideation	-6	<colleague> <need> ; <crowd> <treatment> ; <die> <home> ; <die> on
        suicidal_ideation	-6	<drive> <give> ; <eat> <alcohol> ; <eat> <headface> ; <emergency> <go>
        suicidal_ideation	-6	<emergency> <room> ; <feel> fin ; <fire> <home> ; <furniture> <town>
        suicidal_ideation	-6	<give> and ; <go> <alcohol> ; <go> <appointment> ; <go> <opening> ; <go> bien
        suicidal_ideation	-6	<gun> <say> ; <height> <wait> ; <hit> on ; <hold> <play> ; <home> de
        suicidal_ideation	-6	<hospital> <need> ; <illness> <consume> ; <illness> and ; <illness> in
        suicidal_ideation	-6	<job> <treatment> ; <job> <week> ; <job> so ; <kin> <day> ; <kin> <last>
        suicidal_ideation	-6	<kin> <partner> ; <kin> <trade> ; <kin> <treatment> ; <kin> le ; <kin> no
        suicidal_ideation	-6	<last> <medicine> ; <medicine> <eat> ; <moment> <school>
        suicidal_ideation	-6	<moment> <stranger> ; <month> se ; <need> per ; <need> someth ; <need> tx
        suicidal_ideation	-6	<official> <kin> ; <official> de ; <outdoors> was ; <pain> <bodypart>
        suicidal_ideation	-6	<pain> <chestheart> ; <palecolor> y ; <partner> was ; <past> <child>
        suicidal_ideation	-6	<pet> <bodypart> ; <phone> <clinician> ; <play> <eat> ; <play> for
        suicidal_ideation	-6	<put> <bodypart> ; <rarely> <past> ; <record> of ; <say> <pain>
        suicidal_ideation	-6	<school> <play> ; <shake> <furniture> ; <shame> <write>
        suicidal_ideation	-6	<stimulant> <bodypart> ; <stimulant> <stimulant> ; <stimulant> i
        suicidal_ideation	-6	<stop> <pill> ; <stop> <stimulant> ; <stranger> <room> ; <stranger> in
        suicidal_ideation	-6	<take> an ; <take> your ; <think> <start> ; <think> <treatment>
        suicidal_ideation	-6	<think> ~<pain> ; <trade> <go> ; <trade> at ; <treatment> <ask>
        suicidal_ideation	-6	<treatment> <order> ; <treatment> <think> ; <vendor> ; <wait> with
        suicidal_ideation	-6	<year> <need> ; a <colleague> ; a <color> ; a clas ; a girl ; a jok ; a month
        suicidal_ideation	-6	aa ; absces ; agency ; airlin ; all en ; am <write> ; amaneci ; and <hit>
        suicidal_ideation	-6	and one ; and what ; apel ; app ; as my ; asham ; at one ; atienden ; be buri
        suicidal_ideation	-6	bit of ; bles ; braz ; bring up ; bus stop ; by <amount> ; can <stranger>
        suicidal_ideation	-6	can get ; carcel ; carri ; cat cam ; children ; cho ; click ; clr <ask>
        suicidal_ideation	-6	clr ask ; clr at ; com off ; confus ; copay ; corn ; could i ; cp ; cream
        suicidal_ideation	-6	crib ; crowd ; d 0 ; day by ; deb ; delirium ; describ ; desd <night>
        suicidal_ideation	-6	difunt ; dmv ; doing great ; dont even ; e ; el <school> ; eleven week
        suicidal_ideation	-6	embaraz ; embarras ; english ; es el ; everywher ; festival ; finish a
        suicidal_ideation	-6	first <day> ; forklift ; from you ; fuert ; get int ; get me ; get out ; golf
        suicidal_ideation	-6	grandm ; habi ; had to ; hast las ; hat ; he took ; her <child>
        suicidal_ideation	-6	her <clinician> ; her back ; herself thi ; hes got ; hr 0 ; humor
        suicidal_ideation	-6	i <goodbye> ; i grew ; i send ; id <happy> ; id nev ; im <shake> ; im the
        suicidal_ideation	-6	in <school> ; in hand ; intern en ; is <kill> ; is <stimulant> ; isnt ther
        suicidal_ideation	-6	it <afraid> ; it as ; it too ; its <day> ; its about ; juli ; just the ; ko
        suicidal_ideation	-6	l arm ; la <alcohol> ; la botel ; la coc ; la sal ; lab ; labio ; las de
        suicidal_ideation	-6	ld 0 ; le <buy> ; le acab ; leagu ; lif in ; lik <eat> ; link ; littl leagu
        suicidal_ideation	-6	lock in ; los del ; lun y ; me <remember> ; me what ; mes en ; meth on
        suicidal_ideation	-6	mi cas ; mi cun ; mi segur ; mid ; mistak ; muj ; music ; my <home>
        suicidal_ideation	-6	my <leave> ; my chest ; my favorit ; nod ; novel ; now no ; ob ; of a ; of an
        suicidal_ideation	-6	of stat ; off a ; oficin ; ojai ; open to ; opinion ; our # ; own <headface>
        suicidal_ideation	-6	own <kin> ; p / ; pelicul ; per no ; perfect ; personal ; pinch
        suicidal_ideation	-6	por <amount> ; por una ; pray ; purchas ; remot ; result ; run a ; sab en
        suicidal_ideation	-6	sabi ; sac ; saturday and ; say for ; say hi ; scream ; security ; she need
        suicidal_ideation	-6	she tak ; sin <need> ; sit for ; siz of ; solter ; sometim ; south ; stab
        suicidal_ideation	-6	suicidal thought ; than my ; thank god ; the <order> ; the <sick> ; the army
        suicidal_ideation	-6	the cord ; the win ; then its ; therapy ; thes <day> ; thes day ; thi <year>
        suicidal_ideation	-6	thi year ; to <school> ; to mov ; to talk ; todavi ; try to ; turn out
        suicidal_ideation	-6	two hour ; two month ; tx ; until i ; up his ; use anyth ; vend ; ver a
        suicidal_ideation	-6	want 0 ; want him ; want someth ; was <amount> ; was fin ; watch the
        suicidal_ideation	-6	we <give> ; we <put> ; we had ; whom ; wil cal ; with that ; wont <awake>
        suicidal_ideation	-6	wont wak ; wound ; y nad ; y par ; y uno ; your <clinician> ; your plac
        suicidal_ideation	-6	~<amount> ; ~<hot> ; ~<leave> ; ~iop ; ~kitchen ~tabl ; ~opi no ; ~temblor
        suicidal_ideation	-6	~thought
        suicidal_ideation	-7	% ; 0 % ; 0 kid ; 0 pm ; <alcohol> de ; <amount> <opening>
        suicidal_ideation	-7	<amount> <promise> ; <angry> over ; <asleep> a ; <bodypart> <eat>
        suicidal_ideation	-7	<bodypart> <hot> ; <bodypart> <play> ; <bodypart> at ; <bodypart> lik
        suicidal_ideation	-7	<buy> it ; <chestheart> is ; <child> <crowd> ; <clinician> <colleague>
        suicidal_ideation	-7	<cold> <bodypart> ; <consume> en ; <continue> 0 ; <continue> <eat>
        suicidal_ideation	-7	<day> <shake> ; <day> sin ; <drive> <eat> ; <drug> and ; <emergency> <say>
        suicidal_ideation	-7	<friend> <die> ; <friend> <night> ; <give> up ; <go> <colleague>
        suicidal_ideation	-7	<go> <feel> ; <go> <sedative> ; <go> <treatment> ; <headface> in ; <hear> on
        suicidal_ideation	-7	<home> con ; <home> no ; <home> teng ; <homeless> <stimulant> ; <hospital> de
        suicidal_ideation	-7	<intoxicated> and ; <intoxicated> on ; <kill> <partner> ; <kin> <build>
        suicidal_ideation	-7	<kin> <crowd> ; <media> about ; <moment> <alcohol> ; <money> un
        suicidal_ideation	-7	<month> <wait> ; <month> to ; <need> <start> ; <opioid> for
        suicidal_ideation	-7	<palecolor> <headface> ; <partner> <amount> ; <partner> has ; <partner> on
        suicidal_ideation	-7	<partner> who ; <phone> <die> ; <play> <hear> ; <play> on ; <room> <room>
        suicidal_ideation	-7	<say> <order> ; <school> de ; <school> in ; <see> <vermin> ; <see> thing
        suicidal_ideation	-7	<shake> and ; <stimulant> <child> ; <stimulant> <kin> ; <stimulant> <phone>
        suicidal_ideation	-7	<stimulant> no ; <stranger> <stimulant> ; <stranger> que ; <take> <alcohol>
        suicidal_ideation	-7	<think> ni ; <threat> ; <town> <moment> ; <treatment> pt ; <treatment> thi
        suicidal_ideation	-7	<withdrawal> <hospital> ; <write> <media> ; a <pet> ; a dorm ; a program
        suicidal_ideation	-7	about your ; absenc ; alert ; alg ; an <treatment> ; and can ; and hav
        suicidal_ideation	-7	and our ; at <kin> ; bang ; bathroom floor ; bear ; beer at ; birthday and
        suicidal_ideation	-7	bolt ; bounc ; cabin ; caller ; cam to ; can somebody ; cart de ; cay
        suicidal_ideation	-7	center ; clt ; cocin ; com aft ; community ; con quien ; condition ; crawl
        suicidal_ideation	-7	de <child> ; de <job> ; deploy ; detox and ; dia en ; disculp ; dos o
        suicidal_ideation	-7	down with ; dying to ; el <clinician> ; el <treatment> ; employe ; en ener
        suicidal_ideation	-7	equip ; escond ; est <consume> ; farmaci ; fight ; fist ; for <stimulant>
        suicidal_ideation	-7	forgot ; fork ; front desk ; gotten ; habl ; had two ; hay quien
        suicidal_ideation	-7	her <headface> ; hes nev ; him 0 ; huel ; i <hear> ; i <sad> ; in <stranger>
        suicidal_ideation	-7	is your ; it turn ; its me ; keep a ; kept the ; kitchen ; la <clean>
        suicidal_ideation	-7	la <outdoors> ; la <stimulant> ; las 0 ; laundry ; learn ; let him ; licens
        suicidal_ideation	-7	mak me ; malibu ; me about ; me if ; me its ; mensaj de ; mgmt ; mi <home>
        suicidal_ideation	-7	mi yern ; much as ; my grandfath ; my grandm ; my rib ; nail ; nam is ; new
        suicidal_ideation	-7	no w/d ; no ~etoh ; nosotro ; noth els ; nov ; off it ; on <medicine> ; on a
        suicidal_ideation	-7	park lot ; phon yesterday ; physician ; por los ; ppo ; pref ; privat
        suicidal_ideation	-7	pued <take> ; que teng ; quit on ; refrigerator ; rent a ; respit ; rodil
        suicidal_ideation	-7	se <take> ; shak the ; sinc feb ; sof ; speak ; steady ; stepson ; stranger
        suicidal_ideation	-7	straw ; talk ; that <stop> ; the clinic ; the relationship ; the til ; thread
        suicidal_ideation	-7	threw up ; to get ; to turn ; toddl ; trabaj ; tremor ; un <blade> ; un <kin>
        suicidal_ideation	-7	und my ; union ; vez que ; voc ; wagon ; we <go> ; we <think> ; we cant
        suicidal_ideation	-7	went down ; wev ; what would ; wif drov ; with you ; your <treatment>
        suicidal_ideation	-7	~<clinician> ; ~dts ; ~had ; ~harm ; ~sinc ; ~sz
        suicidal_ideation	-8	0 in ; 0 or ; <amount> <headface> ; <ask> <furniture> ; <asleep> through
        suicidal_ideation	-8	<blood> in ; <bodypart> <shake> ; <bodypart> is ; <calm> itd
        suicidal_ideation	-8	<clinician> <treatment> ; <clinician> to ; <cold> <day> ; <consume> <home>
        suicidal_ideation	-8	<consume> <partner> ; <consume> anyth ; <count> <money> ; <day> <play>
        suicidal_ideation	-8	<die> <year> ; <give> una ; <go> <write> ; <headface> <eat>
        suicidal_ideation	-8	<headface> <furniture> ; <headface> is ; <headface> open ; <home> en
        suicidal_ideation	-8	<illness> y ; <insurance> <job> ; <job> <room> ; <job> at ; <kill> her
        suicidal_ideation	-8	<kin> <alcohol> ; <kin> <die> ; <kin> <palecolor> ; <last> <month>
        suicidal_ideation	-8	<moment> 0 ; <moment> <amount> ; <moment> <fluid> ; <moment> sinc
        suicidal_ideation	-8	<moment> with ; <month> <go> ; <month> <job> ; <need> <week> ; <needle>
        suicidal_ideation	-8	<needle> in ; <official> <need> ; <partner> <hit> ; <partner> <illness>
        suicidal_ideation	-8	<partner> <stop> ; <past> <year> ; <phone> <count> ; <phone> <outdoors>
        suicidal_ideation	-8	<say> <clothes> ; <say> <opioid> ; <see> <play> ; <stimulant> <home>
        suicidal_ideation	-8	<stop> <cold> ; <town> has ; <treatment> + ; <treatment> <week>
        suicidal_ideation	-8	<treatment> for ; a <alcohol> ; a coupl ; a different ; a phon ; abril ; agar
        suicidal_ideation	-8	and <continue> ; and say ; apena ; aquel ; attack ; behind ; bldg ; bp
        suicidal_ideation	-8	breath and ; bright ; caus ; chew ; clr on ; con usted ; counsel ; deer
        suicidal_ideation	-8	desd entonc ; die and ; el <alcohol> ; el <play> ; empez ; entr <week>
        suicidal_ideation	-8	entr seman ; es de ; even program ; exam ; fee ; for <partner>
        """
}
