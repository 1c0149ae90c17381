extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-4	a <child> ; a <job> ; a <official> ; a <town> ; a bat ; a cal ; a cha ; a dog
        suicidal_ideation	-4	a few ; a fit ; a intent ; a liv ; a new ; a park ; a plot ; a radi ; a sob
        suicidal_ideation	-4	a wed ; abog ; about every ; about that ; accept ; acuerd ; adentr
        suicidal_ideation	-4	aft school ; again in ; agreement ; ahi no ; ahij ; ai ; al termin
        suicidal_ideation	-4	alcohol and ; all <count> ; along and ; alumini ; alzheim ; ambulanci
        suicidal_ideation	-4	and <play> ; and half ; and liv ; and most ; and need ; and we ; angel ; ant
        suicidal_ideation	-4	appreciat ; apr ; apriet ; are kind ; are my ; are you ; arriv ; ask is
        suicidal_ideation	-4	ask wheth ; at <amount> ; at <home> ; at a ; attorney ; aunqu ; bag ; bakery
        suicidal_ideation	-4	be <hot> ; becom ; been <sober> ; been at ; befor it ; begin ; behalf
        suicidal_ideation	-4	behind my ; believ ; bicycl ; bird ; bishop ; blew ; blu cros ; blu shield
        suicidal_ideation	-4	boc ; book club ; bother anyon ; bring ; bring her ; broken ; bug
        suicidal_ideation	-4	by midnight ; cal at ; cam through ; cant <awake> ; cant <hold> ; caregiv
        suicidal_ideation	-4	caught ; cb ; cerc ; charg rn ; child ; clr <kin> ; clr <need> ; clr <phone>
        suicidal_ideation	-4	cold on ; color ; compani ; complet ; conozc ; consid ; cover ; coworker
        suicidal_ideation	-4	cran ; cristal en ; cruis ; cuant cuest ; cuchar ; cup ; curb ; current
        suicidal_ideation	-4	daytim ; dcf ; de <appointment> ; de <hit> ; de <remember> ; de <write>
        suicidal_ideation	-4	de ahi ; de dos ; de eso ; de intern ; decemb ; delirium tremen ; deliv
        suicidal_ideation	-4	deni ~si ; desintoxic ; detra ; dial ; died ; died and ; din ; dislik
        suicidal_ideation	-4	do <crowd> ; do that ; do you ; doc ; doing wel ; don it ; dozen ; driv past
        suicidal_ideation	-4	drywal ; dur the ; durant ; duty ; eight week ; el <headface> ; el <media>
        suicidal_ideation	-4	el <sedative> ; el corazon ; el corre ; elephant ; ell est ; ello ; email
        suicidal_ideation	-4	enrollment ; epilepsy ; esquin ; est <hit> ; f <drug> ; f <sedative> ; fath
        suicidal_ideation	-4	feel fin ; fellow ; fent in ; flow ; fly in ; for $ ; for <need>
        suicidal_ideation	-4	for herself ; for meth ; for parent ; for self ; found my ; from <stranger>
        suicidal_ideation	-4	fuman ; funeral ; gam ; garag swept ; get my ; go anywher ; go from
        suicidal_ideation	-4	goldfish ; gracia a ; grip ; grow ; hacen ; had som ; hag al ; half the
        suicidal_ideation	-4	happy ; has 0 ; has an ; hav him ; hav two ; he used ; hel whoev ; her <last>
        suicidal_ideation	-4	her off ; her son ; herman no ; hes <ask> ; hes a ; hid ; hil ; his fac
        suicidal_ideation	-4	his kne ; his landlord ; his shirt ; his wif ; hold music ; hour of
        suicidal_ideation	-4	how thing ; hoy sí ; husband ; i <afraid> ; i am ; i laugh ; i los ; i run
        suicidal_ideation	-4	i saw ; i snort ; i tak ; im <sick> ; im in ; in <color> ; in <law>
        suicidal_ideation	-4	in <treatment> ; in ojai ; in recovery ; in rm ; in thre ; in troubl ; ir
        suicidal_ideation	-4	is <hold> ; is <moment> ; is thi ; it again ; it did ; it just ; it she
        suicidal_ideation	-4	itemiz ; its paid ; jaj ; just a ; kid wher ; kil the ; la <partner> ; la boc
        suicidal_ideation	-4	la cabez ; la tard ; la trabajador ; ladi ; las manana ; last dos ; last part
        suicidal_ideation	-4	lawy say ; learn to ; leav im ; let say ; lik <amount> ; lin <clinician>
        suicidal_ideation	-4	lin at ; llen de ; los labio ; lost my ; lug ; magandang ; mailbox ; me <buy>
        suicidal_ideation	-4	me <treatment> ; me pus ; me va ; medical ; meth x ; mg x ; mi abuelit
        suicidal_ideation	-4	mi ahij ; mi parej ; mi prim ; michoacan ; mis nieto ; mis one ; month ago
        suicidal_ideation	-4	moon ; mos ; mow ; msw ; mtg ; muer de ; murd ; my <ask> ; my <write>
        suicidal_ideation	-4	my boyfriend ; my breastbon ; my brother ; my email ; my fiance ; my friend
        suicidal_ideation	-4	my guy ; my lat ; my left ; my nos ; my second ; my stepdad ; my teeth
        suicidal_ideation	-4	nad ni ; nam of ; nam the ; nd ; need you ; negr ; neith ; neith of ; nev had
        suicidal_ideation	-4	nev used ; night befor ; no <write> ; no detail ; no help ; no med
        suicidal_ideation	-4	no sabemo ; no sleep ; no soy ; no ~<consume> ; no ~<opioid> ; no ~sz
        suicidal_ideation	-4	nos <say> ; not <angry> ; novent <day> ; novent dia ; of <caretaking>
        suicidal_ideation	-4	of <home> ; of <job> ; of <moment> ; of that ; of xanax ; ofc ; off <day>
        suicidal_ideation	-4	off cok ; old <kin> ; on own ; on sit ; one <say> ; one in ; or no
        suicidal_ideation	-4	oth <crowd> ; otra ; our <church> ; our <money> ; our hous ; our street
        suicidal_ideation	-4	own the ; oxnard ; pag hast ; pap ; part just ; patch ; pay cash ; peach
        suicidal_ideation	-4	per <partner> ; perhap she ; phon me ; physical ; pillow ; play the ; podcast
        suicidal_ideation	-4	por <stimulant> ; por dond ; porqu en ; position ; possibl ; pres ; prescrib
        suicidal_ideation	-4	pretend ; prevention ; prim se ; primer ; produc ; pt is ; pued <stop>
        suicidal_ideation	-4	pued llev ; que <moment> ; que <take> ; queremo ; quis quit ; rain ; recal
        suicidal_ideation	-4	receiv ; recet ; remember ; resed ; rez ; roost ; rv ; sam <stranger> ; sant
        suicidal_ideation	-4	say and ; scar to ; scissor to ; scout ; scream ; se nos ; se quit ; segur ni
        suicidal_ideation	-4	sharp ; she a ; shield ; should i ; sick ; sillon ; sin <alcohol>
        suicidal_ideation	-4	sinc octob ; sinc when ; sleep ok ; slept ; so bad ; so he ; softbal
        suicidal_ideation	-4	som cut ; spous ; stag ; statement ; station ; stepfath ; suegr ; sus <kin>
        suicidal_ideation	-4	sweatshirt ; swept out ; tap off ; tel myself ; temblor ; temp ; teng segur
        suicidal_ideation	-4	termin me ; texa ; the <kill> ; the <pain> ; the <stimulant> ; the crew
        suicidal_ideation	-4	the detox ; the dock ; the flu ; the lamp ; the lawy ; the left ; the new
        suicidal_ideation	-4	the pin ; the porch ; the squar ; theat ; them to ; then my ; ther been
        suicidal_ideation	-4	ther wer ; they did ; they said ; thi <town> ; third ; thirty year ; threaten
        suicidal_ideation	-4	threw ; thru the ; tied to ; til he ; tio ; tir iron ; to <pain> ; to <rope>
        suicidal_ideation	-4	to stab ; tomat ; too <amount> ; took me ; touch ; tra un ; trap ; tremen
        suicidal_ideation	-4	tri it ; troubl is ; truck was ; turn 0 ; twin ; un <friend> ; una <friend>
        suicidal_ideation	-4	una <play> ; until ive ; up by ; up from ; up lik ; urgent car ; used
        suicidal_ideation	-4	violent ; virtual ; vitamin ; volunte ; vs ; w ; wallpap ; want help
        suicidal_ideation	-4	was <kill> ; was <say> ; was fin ; way too ; we <need> ; we can ; we go
        suicidal_ideation	-4	we shar ; wed in ; wer <amount> ; wet ; what <soon> ; what do ; what next
        suicidal_ideation	-4	whatev ; when my ; wher to ; wheth you ; whit ; who <phone> ; who isnt
        suicidal_ideation	-4	wil <money> ; wil <try> ; wil try ; with <alcohol> ; with <stimulant>
        suicidal_ideation	-4	with noth ; with us ; wk 0 ; work for ; work night ; worri ; y <amount>
        suicidal_ideation	-4	y asi ; y desd ; y otr ; y sali ; y todavi ; y tra ; ya regal ; you <job>
        suicidal_ideation	-4	you in ; you kind ; your <build> ; ~<month> and ; ~<room> ~<furniture>
        suicidal_ideation	-4	~<stranger> ; ~<try> ~to ; ~<withdrawal> ; ~cp ; ~doctor ; ~hear ; ~hospital
        suicidal_ideation	-4	~not ~<die> ; ~not ~suicidal ; ~tabl ; ~the ~kitchen ; ~use ; él <say>
        suicidal_ideation	-5	0 sinc ; 0 way ; <afraid> to ; <alcohol> <kin> ; <alcohol> <withdrawal>
        suicidal_ideation	-5	<alcohol> by ; <ask> is ; <ask> wheth ; <asleep> <continue> ; <asleep> on
        suicidal_ideation	-5	<bodypart> <headface> ; <bodypart> no ; <buy> <furniture> ; <buy> <kin>
        suicidal_ideation	-5	<caretaking> for ; <chestheart> and ; <child> <illness> ; <child> <stimulant>
        suicidal_ideation	-5	<clinician> <kin> ; <clinician> <stop> ; <clinician> has
        suicidal_ideation	-5	<confused> <withdrawal> ; <consume> <phone> ; <continue> no ; <day> <rarely>
        suicidal_ideation	-5	<day> by ; <die> <kin> ; <die> <phone> ; <eat> en ; <emergency> <amount>
        suicidal_ideation	-5	<emergency> on ; <fall> in ; <feel> ok ; <fluid> <headface>
        suicidal_ideation	-5	<furniture> <take> ; <give> <moment> ; <give> and ; <go> <play> ; <go> at
        suicidal_ideation	-5	<go> me ; <hear> <photo> ; <hear> them ; <height> wher ; <hit> on
        suicidal_ideation	-5	<home> <count> ; <home> <give> ; <home> <play> ; <hospital> in ; <hot> 0
        suicidal_ideation	-5	<insurance> <think> ; <job> <job> ; <job> <order> ; <job> <partner>
        suicidal_ideation	-5	<job> <school> ; <job> <week> ; <job> <write> ; <kin> <eat> ; <kin> <last>
        suicidal_ideation	-5	<kin> <past> ; <kin> then ; <last> <sedative> ; <leave> <home>
        suicidal_ideation	-5	<medicine> <moment> ; <moment> <soon> ; <moment> back ; <money> <moment>
        suicidal_ideation	-5	<month> <child> ; <month> <partner> ; <month> its ; <need> <colleague>
        suicidal_ideation	-5	<need> <trade> ; <need> <withdrawal> ; <need> by ; <need> somewher
        suicidal_ideation	-5	<need> ~<hospital> ; <night> 0 ; <night> at ; <night> of ; <official> in
        suicidal_ideation	-5	<opioid> <take> ; <opioid> aft ; <opioid> at ; <outdoors> <gun>
        suicidal_ideation	-5	<outdoors> <stimulant> ; <outdoors> has ; <outdoors> was ; <partner> <feel>
        suicidal_ideation	-5	<partner> <kin> ; <partner> <play> ; <past> <drive> ; <past> <take>
        suicidal_ideation	-5	<past> no ; <pet> <bodypart> ; <phone> <clinician> ; <phone> <stimulant>
        suicidal_ideation	-5	<phone> se ; <photo> 0 ; <pill> y ; <play> <hear> ; <play> <job> ; <play> at
        suicidal_ideation	-5	<put> el ; <room> are ; <rope> <money> ; <say> <say> ; <say> any ; <say> cant
        suicidal_ideation	-5	<school> <day> ; <school> <night> ; <see> <night> ; <see> that
        suicidal_ideation	-5	<sober> <amount> ; <sober> <home> ; <start> a ; <start> thi ; <stop> <last>
        suicidal_ideation	-5	<stop> <law> ; <stranger> at ; <stranger> from ; <take> <breath>
        suicidal_ideation	-5	<take> <hit> ; <take> <shake> ; <think> <treatment> ; <town> on
        suicidal_ideation	-5	<treatment> <moment> ; <treatment> <school> ; <wait> with ; <week> off
        suicidal_ideation	-5	<withdrawal> <alcohol> ; <withdrawal> at ; <write> <outdoors>
        suicidal_ideation	-5	<year> <sober> ; <year> <stop> ; <year> <take> ; a <ask> ; a <drug>
        suicidal_ideation	-5	a <emergency> ; a <fluid> ; a <hold> ; a <hot> ; a <illness> ; a <law>
        suicidal_ideation	-5	a <needle> ; a <opioid> ; a <pet> ; a <school> ; a different ; a un ; a yr
        suicidal_ideation	-5	a ~rop ; aa ; about <always> ; advic ; agency ; ahor ; amt ; and <home>
        suicidal_ideation	-5	and he ; and id ; and my ; and our ; and two ; answ that ; anthem ; any kind
        suicidal_ideation	-5	apoy ; are fin ; as she ; aseguranz ; aspirin ; attendanc ; bad ; barbecu
        suicidal_ideation	-5	be for ; befor 0 ; bles ; bomb ; bread ; brought hom ; built ; bunk ; but hes
        suicidal_ideation	-5	but she ; by <eat> ; by <write> ; cabez ; can com ; can pay ; can she
        suicidal_ideation	-5	card in ; cas <think> ; cas plan ; clr <go> ; clr <happy> ; cok with ; com se
        suicidal_ideation	-5	comfortabl ; con mis ; cooki ; copay ; country ; cours ; cpap ; cubr ; dang
        suicidal_ideation	-5	day at ; de <drive> ; de <outdoors> ; de <pet> ; de <play> ; deal ; dedo
        suicidal_ideation	-5	deliver ; detox 0 ; dia sin ; do <treatment> ; do we ; doe a ; dolor ; donat
        suicidal_ideation	-5	down dai ; dream ; driv a ; dry ; el <colleague> ; el doctor ; el juez
        suicidal_ideation	-5	embarras ; en <amount> ; est bien ; eve ; ex sist ; f crack ; feel ok
        suicidal_ideation	-5	fiesta ; find out ; finger ; first <law> ; fml ; foreman ; from your
        suicidal_ideation	-5	front <opening> ; gallina ; garag aft ; giv him ; gold ; gooseflesh ; gradu
        suicidal_ideation	-5	grew ; h ; had to ; handwrit ; harnes on ; hav nev ; hav thre ; havent had
        suicidal_ideation	-5	he cant ; hear them ; help by ; hes <continue> ; hes stil ; him up ; history
        suicidal_ideation	-5	hold his ; host ; how <calm> ; how do ; i <play> ; i complet ; i writ ; icu
        suicidal_ideation	-5	im a ; im her ; in <sober> ; in colleg ; in that ; intern el ; internamient
        suicidal_ideation	-5	is <hit> ; is from ; is out ; it <money> ; it by ; it cost ; it feel ; it too
        suicidal_ideation	-5	jug ; july 0 ; just stop ; kid 0 ; kitten ; know about ; la cal ; la carcel
        suicidal_ideation	-5	lady at ; lancast ; landlin ; le <consume> ; le dan ; le dieron ; le doy
        suicidal_ideation	-5	legal ; lent ; liv room ; llav con ; loud ; m <sedative> ; manana ; me pas
        suicidal_ideation	-5	me tien ; merc ; mi <job> ; mi trabaj ; mid ; minut ; mol + ; moment
        suicidal_ideation	-5	month in ; mor of ; mudanz ; muj ; my <chestheart> ; my <colleague>
        suicidal_ideation	-5	my <law> ; my girlfriend ; my hous ; my nam ; myself i ; narcan x ; necesit
        suicidal_ideation	-5	neurologist ; newborn ; no sab ; non ; noon and ; not a ; numer ; o sea
        suicidal_ideation	-5	of <eat> ; of car ; okay ; on <alcohol> ; on our ; one <headface> ; one was
        suicidal_ideation	-5	otr lad ; our <partner> ; our fami ; pamphlet ; pancak ; par de ; parad
        suicidal_ideation	-5	paramedic ; password for ; patient ; pech ; pel ; pesc ; pharmacy
        suicidal_ideation	-5	platic con ; por <amount> ; por una ; pregnant ; prior ; program for
        suicidal_ideation	-5	project ; pur ; quit drink ; quit in ; recommend ; remot ; residential in
        suicidal_ideation	-5	restroom ; revent ; rough ; sab ni ; sabemo ; se <fall> ; se revent ; se sali
        suicidal_ideation	-5	see thing ; self <money> ; self pay ; separat ; seriou ; she tak ; sinc about
        suicidal_ideation	-5	sinc her ; sinc thi ; singl <kin> ; skul ; somewher with ; stay with
        suicidal_ideation	-5	stop and ; stretch ; subpoen ; support ; swear ; sí <need> ; tamal ; tempran
        suicidal_ideation	-5	ten ; teng dos ; thanksgiv ; that <home> ; that <last> ; the <cold>
        suicidal_ideation	-5	the <colleague> ; the <eat> ; the <hot> ; the <lock> ; the <opioid>
        suicidal_ideation	-5	the <sick> ; the <stranger> ; the bedroom ; the er ; the stat ; the wind
        suicidal_ideation	-5	them on ; then it ; ther park ; they took ; thing they ; thre evening
        suicidal_ideation	-5	to <blade> ; to <church> ; to <give> ; to <school> ; to sharpen ; to you
        suicidal_ideation	-5	tour ; tow ; train to ; trembl ; two winter ; tx ; un <outdoors> ; until
        suicidal_ideation	-5	until <month> ; up <blood> ; up blood ; vamo ; ven ; vest azul ; viv en
        suicidal_ideation	-5	want someth ; was my ; was told ; watch him ; we all ; we took ; we wer
        suicidal_ideation	-5	weeknight ; what <go> ; who doe ; who handl ; wif want ; with <illness>
        suicidal_ideation	-5	woman ; women ; would <happy> ; would a ; wrong # ; y 0 ; y <need> ; y nad
        suicidal_ideation	-5	yo <alone> ; yo sol ; you get ; zoo ; ~<think> ~of ; ~client ; ~no ~<think>
        suicidal_ideation	-5	~opi no ; ~si no ; ~thought ~of
        suicidal_ideation	-6	0 <kin> ; 0 hes ; 0 now ; 0 pm ; <alcohol> for ; <amount> <home>
        suicidal_ideation	-6	<amount> el ; <angry> over ; <appointment> with ; <ask> <furniture>
        suicidal_ideation	-6	<asleep> <amount> ; <bodypart> <pain> ; <build> the ; <child> <job>
        suicidal_ideation	-6	<child> <school> ; <church> <give> ; <church> <room> ; <clinician> at
        suicidal_ideation	-6	<clothes> <bodypart> ; <cold> <eat> ; <colleague> <need> ; <color> <eat>
        suicidal_ideation	-6	<crowd> <treatment> ; <die> <home> ; <die> on ; <eat> <alcohol>
        suicidal_ideation	-6	<eat> <headface> ; <emergency> <go> ; <emergency> <room> ; <emergency> <say>
        suicidal_ideation	-6	<feel> fin ; <fire> up ; <furniture> <town> ; <go> <alcohol> ; <go> <opening>
        suicidal_ideation	-6	<go> bien ; <gun> <say> ; <height> <wait> ; <hold> <play> ; <home> <kin>
        suicidal_ideation	-6	<home> de ; <homeless> <stimulant> ; <hospital> <need> ; <illness> <consume>
        suicidal_ideation	-6	<illness> and ; <illness> in ; <job> <treatment> ; <job> so ; <kin> <build>
        suicidal_ideation	-6	<kin> <day> ; <kin> <trade> ; <kin> <treatment> ; <kin> le
        suicidal_ideation	-6	<last> <medicine> ; <leave> in ; <medicine> <eat> ; <moment> <ask>
        suicidal_ideation	-6	<moment> <school> ; <moment> <stranger> ; <month> se ; <need> <start>
        suicidal_ideation	-6	<need> per ; <need> someth ; <need> tx ; <official> <kin> ; <pain> <bodypart>
        suicidal_ideation	-6	<pain> <chestheart> ; <palecolor> y ; <partner> was ; <past> <child>
        suicidal_ideation	-6	<pill> <give> ; <play> <eat> ; <play> for ; <put> <bodypart> ; <record> of
        suicidal_ideation	-6	<say> <order> ; <say> <pain> ; <say> <year> ; <school> <play>
        suicidal_ideation	-6	<shake> <furniture> ; <shame> <write> ; <stimulant> <bodypart>
        suicidal_ideation	-6	<stimulant> <stimulant> ; <stimulant> i ; <stop> <pill> ; <stop> <stimulant>
        suicidal_ideation	-6	<stranger> <room> ; <stranger> in ; <take> <go> ; <take> an ; <take> your
        suicidal_ideation	-6	<think> <start> ; <think> ~<pain> ; <threat> ; <trade> <go>
        suicidal_ideation	-6	<treatment> <ask> ; <treatment> <order> ; <treatment> <think>
        suicidal_ideation	-6	<treatment> de ; <treatment> par ; <vendor> ; <year> <need> ; a <colleague>
        suicidal_ideation	-6	a <color> ; a girl ; a jok ; a month ; absces ; ach ; airlin ; alg
        suicidal_ideation	-6	am <write> ; amaneci ; an <amount> ; an <treatment> ; and <hit> ; and one
        suicidal_ideation	-6	and what ; apel ; app ; as my ; asham ; at one ; atienden ; be buri ; bit of
        suicidal_ideation	-6	bolt ; braz ; bring up ; bus stop ; buy a ; by <amount> ; can <stranger>
        suicidal_ideation	-6	can get ; can somebody ; carcel ; carri ; children ; cho ; clammy ; click
        suicidal_ideation	-6	clr <ask> ; clr ask ; clr at ; com off ; confus ; corn ; could i ; cp ; crawl
        suicidal_ideation	-6	cream ; crib ; crowd ; d 0 ; day by ; deb ; delirium ; describ ; desd <night>
        suicidal_ideation	-6	desd anoch ; difunt ; dmv ; doing great ; dont even ; e ; el <school>
        suicidal_ideation	-6	eleven week ; english ; enrol ; es el ; everywher ; fam ; festival ; fight
        suicidal_ideation	-6	first <day> ; forklift ; from you ; fue la ; fuert ; get int ; get me
        suicidal_ideation	-6	get out ; golf ; grandm ; grandmoth ; gust ; habi ; hast las ; hat ; he could
        suicidal_ideation	-6	he took ; her <child> ; her <clinician> ; her back ; herself thi ; hes got
        suicidal_ideation	-6	hes the ; high on ; hot ; hr 0 ; humor ; i <goodbye> ; i <sad> ; i grew
        suicidal_ideation	-6	i send ; id <happy> ; id nev ; im <shake> ; im the ; in <school> ; in hand
        suicidal_ideation	-6	is <kill> ; is <stimulant> ; isnt ther ; it <afraid> ; it <stop> ; it as
        suicidal_ideation	-6	it turn ; its <day> ; its about ; juli ; just got ; just the ; kitchen ; ko
        suicidal_ideation	-6	l arm ; la <alcohol> ; la botel ; la coc ; la sal ; lab ; labio ; las de
        suicidal_ideation	-6	last spr ; ld 0 ; le <buy> ; le acab ; leagu ; let him ; lif in ; lik <eat>
        suicidal_ideation	-6	link ; littl leagu ; lock in ; los del ; los zapato ; me da ; me what
        suicidal_ideation	-6	mensaj de ; mes en ; meth on ; mi cas ; mi cun ; mi segur ; mistak ; music
        suicidal_ideation	-6	my <home> ; my <leave> ; my chest ; my favorit ; my nephew ; nail ; nam is
        suicidal_ideation	-6	nod ; nos <give> ; nosotro ; noth els ; novel ; now no ; ob ; of a ; of an
        suicidal_ideation	-6	of stat ; off a ; oficin ; ojai ; open to ; oper ; our # ; own <headface>
        suicidal_ideation	-6	own <kin> ; p / ; pelicul ; per no ; perfect ; pinch ; pray ; relativ
        suicidal_ideation	-6	result ; run a ; sab en ; sabi ; sac ; say for ; say hi ; se <leave>
        suicidal_ideation	-6	security ; she need ; shop ; sit for ; siz of ; sometim ; south ; stab
        suicidal_ideation	-6	stepson ; suicidal thought ; swing ; ten <moment> ; than my ; thank god
        suicidal_ideation	-6	the <order> ; the army ; the clinic ; the cord ; the driveway ; the win
        suicidal_ideation	-6	then its ; therapy ; thes <day> ; thes day ; thi <year> ; thi year ; threat
        suicidal_ideation	-6	to mov ; to talk ; try to ; turn out ; two hour ; two month ; una pastilla
        suicidal_ideation	-6	und my ; until i ; up his ; use anyth ; vend ; ver a ; vez que ; want 0
        suicidal_ideation	-6	want him ; was <amount> ; watch the ; we <give> ; we <put> ; we had ; wed lik
        suicidal_ideation	-6	whom ; wil cal ; with that ; wont <awake> ; wont wak ; wound ; wrong <phone>
        suicidal_ideation	-6	y par ; y uno ; your <clinician> ; your <treatment> ; ~<amount> ; ~<hot>
        suicidal_ideation	-6	~<leave> ; ~<night> ; ~had ; ~iop ; ~kitchen ~tabl ; ~temblor ; ~thought
        suicidal_ideation	-7	0 kid ; <alcohol> de ; <amount> <opening> ; <amount> <promise> ; <asleep> a
        suicidal_ideation	-7	<blood> in ; <bodypart> <hot> ; <bodypart> <play> ; <bodypart> at
        suicidal_ideation	-7	<bodypart> lik ; <buy> it ; <chestheart> is ; <child> <crowd>
        suicidal_ideation	-7	<clinician> <colleague> ; <cold> <bodypart> ; <consume> <partner>
        suicidal_ideation	-7	<consume> en ; <continue> 0 ; <continue> <eat> ; <day> <shake>
        suicidal_ideation	-7	<drive> <eat> ; <drive> <give> ; <drug> and ; <friend> <die> ; <give> up
        suicidal_ideation	-7	<go> <appointment> ; <go> <sedative> ; <headface> <furniture> ; <headface> in
        suicidal_ideation	-7	<hear> on ; <home> no ; <home> teng ; <hospital> de ; <intoxicated> and
        suicidal_ideation	-7	<intoxicated> on ; <key> <key> ; <kill> <partner> ; <kin> <crowd>
        suicidal_ideation	-7	<kin> <partner> ; <money> un ; <month> <go> ; <month> <wait> ; <month> to
        suicidal_ideation	-7	<needle> in ; <official> de ; <opioid> for ; <palecolor> <headface>
        suicidal_ideation	-7	<partner> <amount> ; <partner> has ; <partner> on ; <partner> who ; <play> on
        suicidal_ideation	-7	<rarely> <past> ; <room> <room> ; <rope> <chestheart> ; <school> de
        suicidal_ideation	-7	<school> in ; <see> <vermin> ; <see> thing ; <shake> and
        suicidal_ideation	-7	<stimulant> <child> ; <stimulant> <kin> ; <stimulant> <phone>
        suicidal_ideation	-7	<stimulant> no ; <stranger> <stimulant> ; <stranger> que ; <take> <alcohol>
        suicidal_ideation	-7	<think> ni ; <trade> at ; <treatment> pt ; <treatment> thi
        suicidal_ideation	-7	<withdrawal> <hospital> ; <write> <media> ; a clas ; a dorm ; about your
        suicidal_ideation	-7	absenc ; agar ; alert ; all en ; and can ; and hav ; and say ; apena
        suicidal_ideation	-7	at <kin> ; bang ; bathroom floor ; bear ; beer at ; birthday and ; bounc
        suicidal_ideation	-7	cabin ; caller ; cam to ; cart de ; cat cam ; cay ; center ; clt ; cocin
        suicidal_ideation	-7	community ; con quien ; cond ; condition ; de <child> ; de <job> ; deploy
        suicidal_ideation	-7	detox and ; dia en ; dos o ; down with ; dying to ; el <treatment> ; embaraz
        suicidal_ideation	-7	employe ; en ener ; equip ; escond ; est <consume> ; even program ; exam
        suicidal_ideation	-7	farmaci ; finish a ; fist ; front desk ; gotten ; habl ; had two ; hay quien
        suicidal_ideation	-7	he get ; her <headface> ; him 0 ; his cousin ; huel ; i <hear> ; if we
        suicidal_ideation	-7	in <stranger> ; intern en ; is your ; its me ; keep a ; kept the ; knew
        suicidal_ideation	-7	la <clean> ; la <stimulant> ; las 0 ; laundry ; lead ; learn ; licens
        suicidal_ideation	-7	mak me ; malibu ; me <hit> ; me <remember> ; me about ; me if ; me its ; mgmt
        suicidal_ideation	-7	mi <home> ; mi yern ; mis the ; much as ; my grandm ; my rib ; new ; no tom
        suicidal_ideation	-7	no w/d ; no ~etoh ; non sinc ; nov ; off it ; on <medicine> ; on a ; opinion
        suicidal_ideation	-7	park lot ; personal ; phon yesterday ; physician ; por los ; pref ; privat
        suicidal_ideation	-7	pued <take> ; purchas ; que teng ; quilt ; quit on ; refrigerator ; rent a
        suicidal_ideation	-7	respit ; rodil ; saturday and ; se <take> ; shak the ; sin <need> ; sit and
        suicidal_ideation	-7	sof ; solter ; speak ; steady ; stranger ; straw ; talk ; talk to
        suicidal_ideation	-7	the relationship ; the til ; threw up ; to get ; to turn ; todavi ; toddl
        suicidal_ideation	-7	trabaj ; traig ; tremor ; un <blade> ; un <kin> ; voc ; wagon ; we <buy>
        suicidal_ideation	-7	we <go> ; we <think> ; we cant ; went down ; what would ; wif drov ; with you
        suicidal_ideation	-7	y se ; your plac ; ~<clinician> ; ~dts ; ~harm ; ~sinc ; ~sz
        suicidal_ideation	-8	% ; 0 % ; 0 at ; 0 in ; 0 or ; <asleep> through ; <bodypart> <eat>
        suicidal_ideation	-8	<bodypart> <shake> ; <calm> itd ; <clinician> <treatment> ; <clinician> to
        suicidal_ideation	-8	<cold> <day> ; <consume> <home> ; <consume> anyth ; <consume> y
        suicidal_ideation	-8	<count> <money> ; <day> <play> ; <die> <year> ; <fire> <home>
        suicidal_ideation	-8	<friend> <night> ; <furniture> <phone> ; <go> <colleague> ; <go> <write>
        suicidal_ideation	-8	<headface> <eat> ; <headface> is ; <headface> open ; <home> en ; <illness> y
        suicidal_ideation	-8	<insurance> <job> ; <job> <room> ; <job> at ; <kill> her ; <kin> <alcohol>
        suicidal_ideation	-8	<kin> <die> ; <kin> <palecolor> ; <kin> no ; <last> <month> ; <media> about
        suicidal_ideation	-8	<moment> 0 ; <moment> <alcohol> ; <moment> <amount> ; <moment> <fluid>
        suicidal_ideation	-8	<moment> sinc ; <moment> with ; <month> <job> ; <need> <week> ; <needle>
        suicidal_ideation	-8	<official> <need> ; <partner> <illness> ; <partner> <stop> ; <past> <year>
        suicidal_ideation	-8	<phone> <count> ; <phone> <die> ; <phone> <outdoors> ; <say> <opioid>
        suicidal_ideation	-8	<see> <play> ; <stimulant> <home> ; <stop> <cold> ; <town> <moment>
        suicidal_ideation	-8	<town> has ; <treatment> + ; <treatment> <week> ; <treatment> for
        suicidal_ideation	-8	a <alcohol> ; a coupl ; a phon ; a program ; abril ; aquel ; behind ; bldg
        suicidal_ideation	-8	bp ; bright ; caus ; chew ; clinical ; clr on ; com aft ; con usted ; deer
        suicidal_ideation	-8	desd entonc ; die and ; disculp ; el <alcohol> ; el <play> ; empez ; en mi
        suicidal_ideation	-8	entr <week> ; entr seman ; es de ; fee ; fel off ; for <partner> ; forgot
        suicidal_ideation	-8	fork ; front <furniture> ; grp ; hand are ; he need ; health ; hip ; how doe
        suicidal_ideation	-8	i hear ; in <town> ; in aug ; in room ; ir a ; it is ; jerk ; jueg ; kil me
        suicidal_ideation	-8	la <outdoors> ; la <room> ; la cervez ; la fil ; me by ; my <clinician>
        suicidal_ideation	-8	my grandfath ; my grandmoth ; my key ; nev <take> ; nieg ; on <photo>
        suicidal_ideation	-8	our <crowd> ; our <opening> ; out 0 ; overpas wher ; own <home> ; own <room>
        suicidal_ideation	-8	parec ; ppo ; practicum ; prison ; quinceaner ; return to ; sad ; said my
        suicidal_ideation	-8	se meti ; seizur ; semest ; sinc feb ; skin ; suitcas ; tak it ; test
        """
}
