extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-4	<take> <law> ; <take> <partner> ; <take> too ; <think> <give>
        suicidal_ideation	-4	<think> <start> ; <threat> to ; <town> <give> ; <town> <month>
        suicidal_ideation	-4	<trade> <put> ; <treatment> <bodypart> ; <treatment> <moment>
        suicidal_ideation	-4	<treatment> <partner> ; <treatment> <think> ; <treatment> a ; <treatment> hac
        suicidal_ideation	-4	<trust> you ; <vermin> <room> ; <week> <alcohol> ; <week> <last> ; <week> off
        suicidal_ideation	-4	<week> on ; <week> ya ; <withdrawal> the ; <write> <media> ; <write> <phone>
        suicidal_ideation	-4	<write> with ; a <angry> ; a <ask> ; a <illness> ; a <key> ; a <needle>
        suicidal_ideation	-4	a bar ; a bat ; a cal ; a cha ; a dead ; a fit ; a lad ; a new ; a park
        suicidal_ideation	-4	a residential ; a sob ; a ~<rope> ; about <always> ; about <stimulant>
        suicidal_ideation	-4	about every ; acros ; admission ; again in ; ahi no ; ahij ; ai ; all <count>
        suicidal_ideation	-4	all en ; along and ; alzheim ; and <play> ; and got ; and most ; and my
        suicidal_ideation	-4	and need ; and we ; anxiety ; apoy ; appreciat ; armpit ; arriv ; ask wheth
        suicidal_ideation	-4	at <home> ; attorney ; aug ; august and ; back of ; bakersfield ; bat
        suicidal_ideation	-4	be for ; becaus he ; becom ; been <sober> ; been at ; been clean ; been lik
        suicidal_ideation	-4	behalf ; behind my ; bicycl ; bird ; bishop ; blu cros ; bomb ; bother anyon
        suicidal_ideation	-4	bring her ; bug ; but she ; by <write> ; by midnight ; cabez ; cak ; cald
        suicidal_ideation	-4	can com ; cancel me ; cant <awake> ; cant <breath> ; cant <hold>
        suicidal_ideation	-4	cant breath ; caregiv ; carry ; casin ; cat cam ; cerc ; chief ; cinc dia
        suicidal_ideation	-4	clr <go> ; clr <kin> ; clr at ; clr has ; coast ; cold on ; colour ; com diez
        suicidal_ideation	-4	complet ; confus ; conozc ; consid ; could <drive> ; cover ; coworker ; cran
        suicidal_ideation	-4	cuchar ; curb ; current ; day at ; day on ; daytim ; de <appointment>
        suicidal_ideation	-4	de <remember> ; de <write> ; de dos ; de joven ; decemb ; delirium ; deni ~si
        suicidal_ideation	-4	dental ; detail ; died ; died and ; dif ; dim ; do we ; doing wel ; don it
        suicidal_ideation	-4	dos of ; driv a ; drywal ; durant ; eight week ; el <clinician> ; el <hear>
        suicidal_ideation	-4	el <media> ; el <school> ; el alcohol ; el vest ; elephant ; ell est ; empez
        suicidal_ideation	-4	enfermer ; enrollment ; epilepsy ; es <stimulant> ; est <hit>
        suicidal_ideation	-4	est <palecolor> ; est aqui ; even notic ; exam ; f <drug> ; f crack ; fal
        suicidal_ideation	-4	falt una ; fath ; feel normal ; fellow ; fent in ; fifteen minut ; finger
        suicidal_ideation	-4	fml ; for $ ; for <need> ; for parent ; for read ; for self ; fuman
        suicidal_ideation	-4	garag swept ; gatorad ; gent ; get out ; go anywher ; gold ; got me
        suicidal_ideation	-4	gracia a ; grand mal ; guard las ; gust ; h ; hac un ; half the ; handwrit
        suicidal_ideation	-4	happy ; hasnt had ; hav two ; havent had ; he could ; he get ; he set ; hedg
        suicidal_ideation	-4	hel whoev ; help by ; help me ; her <last> ; her dos ; her off ; her son
        suicidal_ideation	-4	herman no ; hes <ask> ; hij le ; hil ; him so ; his fac ; his landlord
        suicidal_ideation	-4	his shirt ; hold music ; hour of ; how do ; husband ; i <afraid> ; i am
        suicidal_ideation	-4	i buy ; i laugh ; i los ; i run ; i saw ; i snort ; ice <eat> ; id <kill>
        suicidal_ideation	-4	im a ; in malibu ; in rm ; insuranc paper ; is <hold> ; is <moment> ; is from
        suicidal_ideation	-4	it again ; it feel ; it just ; it she ; it too ; its <eat> ; its <stimulant>
        suicidal_ideation	-4	jaj ; just a ; just stop ; kid wher ; kil for ; kitten ; la <clinician>
        suicidal_ideation	-4	la <headface> ; la <partner> ; la de ; la farmaci ; la tard ; la trabajador
        suicidal_ideation	-4	lancast ; las <amount> ; las dos ; last dos ; lawy say ; le <consume>
        suicidal_ideation	-4	le dan ; le qued ; leav im ; left arm ; libr ; lik that ; lin <clinician>
        suicidal_ideation	-4	liv with ; llav con ; llen de ; lobby ; los labio ; lot of ; lug ; magandang
        suicidal_ideation	-4	management ; me <treatment> ; me pas ; me pus ; me when ; medical
        suicidal_ideation	-4	medical <treatment> ; medical detox ; medicar ; mi ahij ; mi parej ; mi prim
        suicidal_ideation	-4	mi trabaj ; middl of ; mol + ; moment ; month in ; mor of ; mor on ; msw
        suicidal_ideation	-4	mudanz ; my <ask> ; my <write> ; my bos ; my boyfriend ; my brother ; my eye
        suicidal_ideation	-4	my fiance ; my friend ; my guy ; my hous ; my left ; my nam ; my nephew
        suicidal_ideation	-4	my teeth ; nad en ; nam of ; neith ; neurologist ; nev touch ; nev used
        suicidal_ideation	-4	night befor ; no <alcohol> ; no <write> ; no detail ; no ha ; no sabemo
        suicidal_ideation	-4	no soy ; no ~<consume> ; no ~<opioid> ; no ~me ; no ~sz ; nos <go>
        suicidal_ideation	-4	nos <say> ; not <angry> ; not a ; novent <day> ; novent dia ; numer
        suicidal_ideation	-4	of <caretaking> ; of <eat> ; of <job> ; of <moment> ; of pt ; of that
        suicidal_ideation	-4	of xanax ; ofc ; old <kin> ; on <alcohol> ; on <eat> ; on own ; one <say>
        suicidal_ideation	-4	one in ; or no ; oth <crowd> ; otra ; our <money> ; own <child> ; own the
        suicidal_ideation	-4	oxnard ; pag un ; pancak ; par el ; par mi ; password for ; pay cash
        suicidal_ideation	-4	perhap she ; pharmacy ; phon me ; physical ; play the ; pop ; por <stimulant>
        suicidal_ideation	-4	porqu en ; position ; possibl ; pow ; pregnant ; pres ; pretend ; prevention
        suicidal_ideation	-4	prim se ; primer ; proces ; proper ; prueb ; pt is ; pued <stop> ; pued llev
        suicidal_ideation	-4	que <take> ; que tengan ; queremo ; quis quit ; read me ; receiv
        suicidal_ideation	-4	rehabilitacion ; remember ; resed ; rez ; ribbon ; roommat say ; saint
        suicidal_ideation	-4	sampl ; say and ; scar to ; se <leave> ; se <phone> ; se me ; se nos
        suicidal_ideation	-4	se quit ; seiz ; sel ; send me ; shak ; sharp ; she <fall> ; shop ; sick
        suicidal_ideation	-4	sid door ; sillon ; sinc octob ; sinc thi ; sinc when ; sintoma ; sit for
        suicidal_ideation	-4	sleep ok ; slow and ; sneez ; so he ; so thi ; som cut ; split ; spous ; stab
        suicidal_ideation	-4	stag ; statement ; stepfath ; storm ; su <alcohol> ; suegr ; sus <kin>
        suicidal_ideation	-4	swept out ; tap off ; taught me ; teeth ; tel myself ; temp ; tempran
        suicidal_ideation	-4	teng dos ; teng segur ; termin me ; than my ; thanksgiv ; that <last>
        suicidal_ideation	-4	the <eat> ; the <hot> ; the <lock> ; the bedroom ; the fir ; the flu
        suicidal_ideation	-4	the map ; the pin ; the wind ; them to ; then my ; they said ; thre evening
        suicidal_ideation	-4	threw ; thru the ; tir iron ; to <give> ; to <pain> ; to death ; to it
        suicidal_ideation	-4	to stab ; tom en ; tonic ; touch ; tour ; tra un ; trabaj de ; track and
        suicidal_ideation	-4	trap ; tri it ; troubl is ; try to ; un centr ; un lug ; una <friend>
        suicidal_ideation	-4	until ive ; up by ; up from ; urgent car ; us a ; us on ; used ; vamo
        suicidal_ideation	-4	viern y ; violent ; viv en ; volunte ; w ; wallpap ; want help ; was a
        suicidal_ideation	-4	was fin ; was told ; watch him ; watch the ; way too ; we <build> ; we <need>
        suicidal_ideation	-4	we do ; we put ; we shar ; wed in ; wednesday and ; wer <amount>
        suicidal_ideation	-4	what <soon> ; what do ; what next ; whatev ; whil ; who isnt ; wif want
        suicidal_ideation	-4	wil <money> ; wil <try> ; wil <write> ; wil try ; with <stimulant>
        suicidal_ideation	-4	with noth ; wk 0 ; work at ; would <happy> ; wrong # ; y <amount>
        suicidal_ideation	-4	y <asleep> ; y <buy> ; y asi ; y por ; y sali ; y teng ; yo <need>
        suicidal_ideation	-4	you <job> ; you in ; you so ; your <build> ; your plac ; zoo ; zoom
        suicidal_ideation	-4	~<hospital> ; ~<leave> ; ~<month> and ; ~<room> ~<furniture> ; ~<stranger>
        suicidal_ideation	-4	~<try> ~to ; ~chest ; ~si no ; ~the ~kitchen ; él <say> ; él dic
        suicidal_ideation	-5	+ <stimulant> ; 0 <crowd> ; 0 now ; 0 sinc ; 0 want ; 0 way ; 0 week
        suicidal_ideation	-5	<alcohol> <leave> ; <alcohol> <year> ; <amount> <home> ; <amount> <say>
        suicidal_ideation	-5	<angry> over ; <ask> <job> ; <asleep> <continue> ; <asleep> on
        suicidal_ideation	-5	<bodypart> <headface> ; <bodypart> <leave> ; <buy> <home> ; <caretaking> for
        suicidal_ideation	-5	<chestheart> and ; <child> <job> ; <child> <school> ; <church> <room>
        suicidal_ideation	-5	<clinician> <stop> ; <clothes> <phone> ; <color> <eat> ; <crowd> <day>
        suicidal_ideation	-5	<crowd> en ; <day> <rarely> ; <day> sin ; <daytime> en ; <die> <home>
        suicidal_ideation	-5	<die> <phone> ; <eat> <outdoors> ; <emergency> on ; <fall> <height>
        suicidal_ideation	-5	<feel> jur ; <feel> normal ; <fire> up ; <fluid> <headface>
        suicidal_ideation	-5	<furniture> <take> ; <give> <moment> ; <give> <stimulant> ; <go> at
        suicidal_ideation	-5	<go> bien ; <hear> them ; <hit> his ; <hold> <play> ; <home> <count>
        suicidal_ideation	-5	<home> con ; <hospital> in ; <hot> 0 ; <illness> <consume> ; <job> <order>
        suicidal_ideation	-5	<job> <week> ; <job> so ; <key> <pet> ; <kin> <day> ; <kin> <partner>
        suicidal_ideation	-5	<kin> <past> ; <kin> es ; <kin> then ; <last> <sedative> ; <leave> <home>
        suicidal_ideation	-5	<leave> in ; <medicine> <clinician> ; <medicine> <moment> ; <medicine> <need>
        suicidal_ideation	-5	<moment> <ask> ; <moment> <soon> ; <moment> back ; <moment> its
        suicidal_ideation	-5	<moment> with ; <month> <partner> ; <need> <colleague> ; <need> <stimulant>
        suicidal_ideation	-5	<need> <trade> ; <need> <withdrawal> ; <need> somewher ; <need> tx
        suicidal_ideation	-5	<need> ~<hospital> ; <night> 0 ; <night> at ; <night> of ; <opioid> <stop>
        suicidal_ideation	-5	<order> by ; <outdoors> <gun> ; <outdoors> <outdoors> ; <outdoors> has
        suicidal_ideation	-5	<pain> <chestheart> ; <partner> <play> ; <past> <last> ; <pet> <bodypart>
        suicidal_ideation	-5	<pet> <need> ; <phone> <outdoors> ; <pill> <give> ; <pill> at ; <pill> y
        suicidal_ideation	-5	<play> <school> ; <put> <bodypart> ; <put> el ; <room> are ; <room> lik
        suicidal_ideation	-5	<rope> <money> ; <say> <consume> ; <say> and ; <say> any ; <say> no
        suicidal_ideation	-5	<say> was ; <school> <night> ; <school> <school> ; <school> at ; <school> on
        suicidal_ideation	-5	<sedative> <medicine> ; <sedative> <withdrawal> ; <see> <night> ; <start> a
        suicidal_ideation	-5	<stimulant> <bodypart> ; <stimulant> en ; <stimulant> x ; <stop> to
        suicidal_ideation	-5	<stranger> <job> ; <stranger> and ; <take> <appointment> ; <take> <shake>
        suicidal_ideation	-5	<take> an ; <take> your ; <think> <treatment> ; <think> ~<pain>
        suicidal_ideation	-5	<town> <town> ; <town> on ; <treatment> <kin> ; <treatment> for
        suicidal_ideation	-5	<treatment> with ; <treatment> y ; <wait> <home> ; <wait> and
        suicidal_ideation	-5	<water> <continue> ; <withdrawal> <alcohol> ; <withdrawal> <hospital>
        suicidal_ideation	-5	<withdrawal> <stop> ; <withdrawal> and ; <withdrawal> in ; <year> <sober>
        suicidal_ideation	-5	<year> <take> ; a <drug> ; a <fluid> ; a <hot> ; a <law> ; a <school>
        suicidal_ideation	-5	a different ; a patient ; a sus ; a un ; a wed ; a ~rop ; aa ; acuerd
        suicidal_ideation	-5	agency ; amaneci ; an <amount> ; and <home> ; and he ; and thursday ; angel
        suicidal_ideation	-5	answ that ; ant ; anthem ; any kind ; app ; are fin ; are kind ; arm and
        suicidal_ideation	-5	as she ; aseguranz ; asham ; aspirin ; at <amount> ; at <drive> ; atienden
        suicidal_ideation	-5	attendanc ; bad ; bag ; befor 0 ; begin ; bring up ; broken ; bucket ; built
        suicidal_ideation	-5	bunk ; bus stop ; but hes ; buy a ; by <eat> ; can <stranger> ; can she
        suicidal_ideation	-5	card in ; cas <think> ; cas plan ; children ; clammy ; clr <ask> ; clr ask
        suicidal_ideation	-5	color ; community ; cooki ; cours ; cpap ; cubr ; cup ; dang ; day by
        suicidal_ideation	-5	de <drive> ; de <hit> ; de intern ; deliver ; desd <night> ; desd anoch
        suicidal_ideation	-5	detox 0 ; dial ; do <crowd> ; do <treatment> ; do that ; doe a ; donat
        suicidal_ideation	-5	dream ; driv past ; el <headface> ; el <sedative> ; el camion ; el doctor
        suicidal_ideation	-5	el juez ; embarras ; en <amount> ; english ; est bien ; estudi ; eve
        suicidal_ideation	-5	everywher ; ex sist ; fam ; feel fin ; feel ok ; fiesta ; finish a
        suicidal_ideation	-5	first <law> ; flew ; for cok ; for herself ; for meth ; foreman ; found my
        suicidal_ideation	-5	from <stranger> ; from your ; front <opening> ; garag aft ; get my ; giv him
        suicidal_ideation	-5	go from ; graduat ; grandmoth ; grip ; ha ; had som ; had to ; harnes on
        suicidal_ideation	-5	has an ; hast las ; hat ; hav thre ; he cant ; he took ; he used ; hear the
        suicidal_ideation	-5	hear them ; her <child> ; her back ; hes stil ; hid ; history ; hold his
        suicidal_ideation	-5	host ; hot ; how deep ; humor ; i <play> ; i complet ; im <sick> ; im her
        suicidal_ideation	-5	im ~not ; in <sober> ; in <treatment> ; in aug ; in colleg ; in hand
        suicidal_ideation	-5	in that ; in troubl ; intern el ; internamient ; is <hit> ; it <stop> ; it by
        suicidal_ideation	-5	it or ; itemiz ; jean ; jug ; juli ; july 0 ; jury ; just got ; kid 0
        suicidal_ideation	-5	kitchen floor ; la botel ; la cal ; la carcel ; la coc ; la play ; lab
        suicidal_ideation	-5	lady at ; languag ; le acab ; le doy ; legal ; let say ; lik <eat> ; link
        suicidal_ideation	-5	liv room ; lock in ; los del ; los zapato ; m <sedative> ; me <buy> ; me da
        suicidal_ideation	-5	me if ; me tien ; me toc ; mi <job> ; mi abuelit ; mi cun ; mi segur ; minut
        suicidal_ideation	-5	mis nieto ; mis one ; month ago ; moon ; mos ; muer de ; murd ; music
        suicidal_ideation	-5	my <colleague> ; my chest ; my stepdad ; nad ni ; necesit ; nev <feel>
        suicidal_ideation	-5	nev had ; no ~etoh ; noon and ; nos <give> ; novel ; now its ; of a ; of car
        suicidal_ideation	-5	of stat ; of your ; oficin ; ojai ; on <go> ; on our ; on sit ; oper
        suicidal_ideation	-5	our fami ; overpas and ; own <headface> ; pamphlet ; par de ; paramedic
        suicidal_ideation	-5	patch ; pech ; peer ; pel ; pelicul ; per no ; personal ; pesc ; pillow
        suicidal_ideation	-5	podcast ; por dond ; por los ; prior ; produc ; program for ; project
        suicidal_ideation	-5	que <moment> ; que ni ; quit drink ; quit in ; rain ; recet ; relativ
        suicidal_ideation	-5	residential in ; restroom ; result ; right <moment> ; right now ; rob ; roost
        suicidal_ideation	-5	rv ; sab en ; sab ni ; sabemo ; sabi ; sant ; school and ; scout ; security
        suicidal_ideation	-5	see thing ; segur ni ; self <money> ; self pay ; separat ; seriou ; she need
        suicidal_ideation	-5	sin <alcohol> ; sinc about ; sinc her ; sinc then ; singl <kin> ; skul
        suicidal_ideation	-5	sometim ; somewher with ; south ; speak ; station ; stay with ; steady
        suicidal_ideation	-5	stop and ; stretch ; subpoen ; support ; swear ; sí <need> ; ten ; thank god
        suicidal_ideation	-5	that <home> ; the <cold> ; the <colleague> ; the <pain> ; the <stimulant>
        suicidal_ideation	-5	the <stranger> ; the er ; the left ; the porch ; the stat ; theat ; then it
        suicidal_ideation	-5	ther park ; ther wer ; thing they ; third ; thirty year ; thumb ; til he
        suicidal_ideation	-5	to <blade> ; to promis ; to sharpen ; toc jur ; tomat ; tow ; train to
        suicidal_ideation	-5	trembl ; truck was ; twin ; two winter ; un <friend> ; un <outdoors>
        suicidal_ideation	-5	un <treatment> ; until ; until i ; up <blood> ; up blood ; ven ; vez me
        suicidal_ideation	-5	virtual ; vitamin ; want him ; want someth ; was <amount> ; we all ; we can
        suicidal_ideation	-5	we go ; we took ; what <go> ; whit ; who doe ; with <illness> ; woman
        suicidal_ideation	-5	work for ; worri ; wrong <phone> ; wrong numb ; you get ; your <clinician>
        suicidal_ideation	-5	~<think> ~of ; ~client ; ~cp ; ~hear ; ~kitchen ~tabl ; ~no ~<think>
        suicidal_ideation	-5	~thought ~of ; ~use
        suicidal_ideation	-6	0 <kin> ; 0 hes ; 0 kid ; 0 pm ; <afraid> to ; <alcohol> by ; <alcohol> for
        suicidal_ideation	-6	<amount> el ; <asleep> <amount> ; <bodypart> <pain> ; <bodypart> no
        suicidal_ideation	-6	<build> the ; <buy> <furniture> ; <buy> it ; <chestheart> is
        suicidal_ideation	-6	<child> <illness> ; <clinician> <colleague> ; <clinician> at ; <cold> <eat>
        suicidal_ideation	-6	<colleague> is ; <color> ; <crowd> <treatment> ; <day> <shake>
        suicidal_ideation	-6	<die> <drive> ; <die> on ; <drive> <eat> ; <eat> <alcohol> ; <eat> <headface>
        suicidal_ideation	-6	<eat> en ; <emergency> <go> ; <emergency> <room> ; <emergency> <say>
        suicidal_ideation	-6	<feel> fin ; <feel> ok ; <go> <alcohol> ; <go> <colleague> ; <height> wher
        suicidal_ideation	-6	<home> de ; <home> no ; <home> teng ; <home> with ; <illness> in
        suicidal_ideation	-6	<insurance> <job> ; <job> <money> ; <job> <treatment> ; <job> at ; <job> de
        suicidal_ideation	-6	<kin> <build> ; <kin> <last> ; <last> <medicine> ; <medicine> <eat>
        suicidal_ideation	-6	<medicine> no ; <moment> <month> ; <moment> <stranger> ; <month> <go>
        suicidal_ideation	-6	<month> its ; <need> per ; <need> someth ; <official> <kin>
        suicidal_ideation	-6	<outdoors> <stimulant> ; <outdoors> was ; <pain> <bodypart> ; <partner> on
        suicidal_ideation	-6	<partner> was ; <partner> who ; <past> <child> ; <phone> <die> ; <phone> by
        suicidal_ideation	-6	<phone> se ; <play> 0 ; <play> <eat> ; <play> <hear> ; <play> <job>
        suicidal_ideation	-6	<rarely> <past> ; <record> of ; <say> <say> ; <say> <year> ; <school> in
        suicidal_ideation	-6	<stimulant> <kin> ; <stimulant> i ; <stranger> <stimulant> ; <stranger> in
        suicidal_ideation	-6	<take> <breath> ; <think> ni ; <threat> ; <trade> <go> ; <trade> at
        suicidal_ideation	-6	<treatment> <ask> ; <treatment> <school> ; <vendor> ; <wait> with
        suicidal_ideation	-6	<write> <outdoors> ; <year> <need> ; <year> <stop> ; a <church> ; a <color>
        suicidal_ideation	-6	a <emergency> ; a <hold> ; a <job> ; absces ; ach ; advic ; airlin ; alg
        suicidal_ideation	-6	am <write> ; amt ; and <hit> ; and can ; and half ; and id ; and our
        suicidal_ideation	-6	and two ; and what ; apel ; at one ; ayud a ; barbecu ; behind ; bles ; bolt
        suicidal_ideation	-6	braz ; bread ; by <amount> ; can get ; can pay ; can somebody ; carri ; click
        suicidal_ideation	-6	clr on ; cok with ; com se ; comfortabl ; cond ; copay ; cp ; crawl ; cream
        suicidal_ideation	-6	crib ; crowd ; d 0 ; de <job> ; de <outdoors> ; de <pet> ; de <play> ; deacon
        suicidal_ideation	-6	deal ; deb ; dedo ; del <town> ; describ ; difunt ; dmv ; dont even ; dos o
        suicidal_ideation	-6	down dai ; down with ; dur the ; dying to ; e ; el <alcohol> ; el <play>
        suicidal_ideation	-6	eleven week ; email ; embaraz ; equip ; es el ; escond ; est <consume>
        suicidal_ideation	-6	f <sedative> ; farmaci ; festival ; fight ; find out ; first <day> ; fue la
        suicidal_ideation	-6	fuert ; get int ; grandm ; grew ; hacen ; had two ; hav nev ; her <clinician>
        suicidal_ideation	-6	hes <continue> ; hes nev ; hes the ; high on ; him up ; his eye ; how <calm>
        suicidal_ideation	-6	i <goodbye> ; i <hear> ; i grew ; i send ; i tak ; i writ ; id <happy>
        suicidal_ideation	-6	id nev ; im <shake> ; intern en ; is <stimulant> ; is out ; isnt ther
        suicidal_ideation	-6	it <afraid> ; it as ; its <day> ; kept the ; kitchen ; know about ; ko
        suicidal_ideation	-6	l arm ; la cervez ; la sal ; ladi ; las 0 ; las de ; ld 0 ; le <buy>
        suicidal_ideation	-6	le dieron ; leagu ; lif in ; littl leagu ; lun y ; mak me ; me <feel>
        suicidal_ideation	-6	me what ; merc ; mes en ; mg x ; mgmt ; michoacan ; mid ; mistak ; mow ; muj
        suicidal_ideation	-6	my <chestheart> ; my <law> ; my favorit ; my grandm ; my grandmoth ; nam is
        suicidal_ideation	-6	narcan x ; newborn ; nicotin ; no sab ; nod ; non ; nosotro ; o sea ; ob
        suicidal_ideation	-6	of <home> ; of an ; off a ; off it ; okay ; on <medicine> ; one <headface>
        suicidal_ideation	-6	one was ; open to ; opinion ; our # ; our <opening> ; our <partner>
        suicidal_ideation	-6	own <kin> ; p / ; pag hast ; phon yesterday ; pinch ; por una ; prefer
        suicidal_ideation	-6	purchas ; que teng ; recommend ; revent ; rough ; sac ; say for ; say hi
        suicidal_ideation	-6	se <fall> ; se revent ; she tak ; siz of ; stepson ; ten <moment> ; terapi
        suicidal_ideation	-6	the <opioid> ; the <order> ; the <sick> ; the army ; the clinic ; the corn
        suicidal_ideation	-6	the driveway ; the lawy ; the til ; the win ; them on ; then its ; therapy
        suicidal_ideation	-6	they took ; thi <year> ; thi year ; threw up ; to <church> ; to talk
        suicidal_ideation	-6	to turn ; to you ; tooth ; tremor ; turn out ; una pastilla ; until <month>
        suicidal_ideation	-6	up his ; use anyth ; vacuum ; vend ; ver a ; vest azul ; wagon ; want 0
        suicidal_ideation	-6	was my ; we <put> ; we <think> ; we wer ; wed lik ; weeknight ; who <phone>
        suicidal_ideation	-6	who handl ; whom ; wil cal ; women ; wont <awake> ; wont wak ; would a
        suicidal_ideation	-6	wound ; y nad ; y uno ; yo sol ; ~<clinician> ; ~not ~<die> ; ~not ~suicidal
        suicidal_ideation	-6	~opi no ; ~sz ; ~temblor ; ~thought
        suicidal_ideation	-7	0 or ; <alcohol> de ; <appointment> an ; <appointment> with ; <asleep> a
        suicidal_ideation	-7	<asleep> through ; <bodypart> <eat> ; <bodypart> <hot> ; <bodypart> <play>
        suicidal_ideation	-7	<bodypart> at ; <child> <crowd> ; <child> <month> ; <child> <stimulant>
        suicidal_ideation	-7	<cold> <bodypart> ; <colleague> <need> ; <colleague> del
        suicidal_ideation	-7	<consume> <partner> ; <continue> 0 ; <continue> <eat> ; <day> <play>
        suicidal_ideation	-7	<drive> <give> ; <eat> <eat> ; <friend> <night> ; <furniture> <phone>
        suicidal_ideation	-7	<furniture> <town> ; <give> and ; <go> <appointment> ; <go> <sedative>
        suicidal_ideation	-7	<gun> <say> ; <headface> <amount> ; <headface> <furniture> ; <headface> in
        suicidal_ideation	-7	<hear> on ; <height> <wait> ; <hit> on ; <home> 0 ; <home> en
        suicidal_ideation	-7	<homeless> <stimulant> ; <hospital> <need> ; <hospital> de ; <illness> and
        suicidal_ideation	-7	<illness> y ; <intoxicated> and ; <kin> <alcohol> ; <media> about
        suicidal_ideation	-7	<moment> <alcohol> ; <moment> <amount> ; <money> un ; <month> <job>
        suicidal_ideation	-7	<month> <wait> ; <month> to ; <need> <start> ; <need> <week> ; <needle> in
        suicidal_ideation	-7	<official> de ; <opioid> at ; <opioid> for ; <palecolor> <headface>
        suicidal_ideation	-7	<partner> has ; <past> <take> ; <phone> <count> ; <phone> <eat>
        suicidal_ideation	-7	<rope> <chestheart> ; <say> <order> ; <say> <pain> ; <see> <vermin>
        suicidal_ideation	-7	<see> thing ; <shake> and ; <stimulant> <child> ; <stimulant> <home>
        suicidal_ideation	-7	<stimulant> <phone> ; <stimulant> no ; <stop> <cold> ; <stop> <past>
        suicidal_ideation	-7	<stop> <pill> ; <stop> <stimulant> ; <stranger> que ; <take> <alcohol>
        suicidal_ideation	-7	<town> <outdoors> ; <treatment> + ; <treatment> <order> ; <treatment> de
        suicidal_ideation	-7	<treatment> pt ; <treatment> thi ; a <alcohol> ; a <colleague> ; a clas
        suicidal_ideation	-7	a dorm ; a program ; about your ; absenc ; aft sunday ; agar ; alert
        suicidal_ideation	-7	and one ; and say ; apena ; aquel ; at your ; bear ; birthday and ; bit of
        suicidal_ideation	-7	bldg ; bounc ; bp ; bring ; cabin ; caller ; cam to ; carcel ; cart de ; caus
        suicidal_ideation	-7	center ; com off ; con quien ; condition ; could i ; deer ; del <job>
        suicidal_ideation	-7	desintoxic ; detox and ; dia en ; doing great ; dolor ; dry ; el <town>
        suicidal_ideation	-7	el de ; employe ; en ener ; enrol ; eye ; fist ; forgot ; forklift
        suicidal_ideation	-7	front desk ; gallina ; get me ; golf ; gotten ; grow ; has 0 ; hay quien
        suicidal_ideation	-7	he need ; him 0 ; huel ; i <sad> ; in <stranger> ; intensiv outpatient
        suicidal_ideation	-7	is <kill> ; is your ; issu ; it turn ; its me ; jueg ; just the ; keep a
        suicidal_ideation	-7	knew ; la <clean> ; la <outdoors> ; la <room> ; la fil ; labio ; last spr
        suicidal_ideation	-7	learn ; licens ; lost my ; me <hit> ; me <remember> ; me its ; meth on
        suicidal_ideation	-7	much as ; my <home> ; my <leave> ; my girlfriend ; my grandfath ; my rib
        suicidal_ideation	-7	new ; no tom ; no w/d ; non sinc ; noth els ; nov ; now no ; off of
        suicidal_ideation	-7	on <photo> ; on a ; our <crowd> ; own <home> ; pacient ; park lot ; permis
        suicidal_ideation	-7	por eso ; practicum ; pray ; pref ; pur ; quilt ; quit on ; rent a ; respit
        suicidal_ideation	-7	return to ; rodil ; run a ; saturday and ; se <take> ; shak the ; sin <need>
        suicidal_ideation	-7	sinc feb ; sit and ; so hard ; solter ; stranger ; straw ; suitcas ; talk
        suicidal_ideation	-7	tamal ; the cord ; the dock ; the relationship ; thes <day> ; thes day
        suicidal_ideation	-7	tienen ; tio ; to get ; to mov ; todavi ; too <amount> ; took me ; trabaj
        suicidal_ideation	-7	trai ; traig ; two month ; un <blade> ; un <kin> ; und my ; usa ; vaca
        suicidal_ideation	-7	vez que ; visitor ; voc ; was <stimulant> ; we <give> ; we <go> ; we <take>
        suicidal_ideation	-7	we cant ; we had ; wel ; what would ; wil <phone> ; y <leave> ; y par
        suicidal_ideation	-7	~<amount> ; ~<hot> ; ~<night> ; ~dan ; ~had ; ~harm ; ~iop ; ~sinc
        suicidal_ideation	-8	% ; 0 % ; 0 in ; <amount> <promise> ; <blood> in ; <bodypart> <shake>
        suicidal_ideation	-8	<bodypart> lik ; <calm> itd ; <chestheart> <go> ; <clinician> <treatment>
        suicidal_ideation	-8	<clinician> to ; <cold> <day> ; <consume> <home> ; <consume> anyth
        suicidal_ideation	-8	<consume> en ; <consume> y ; <count> <money> ; <count> <week>
        suicidal_ideation	-8	<crowd> <moment> ; <drug> and ; <fire> <home> ; <fluid> <blood>
        suicidal_ideation	-8	<friend> <die> ; <give> up ; <go> <write> ; <hear> my ; <hospital> and
        suicidal_ideation	-8	<intoxicated> on ; <job> <room> ; <kill> <partner> ; <kill> her ; <kin> <die>
        suicidal_ideation	-8	<kin> <palecolor> ; <kin> no ; <last> <month> ; <moment> 0 ; <moment> sinc
        suicidal_ideation	-8	<month> <buy> ; <needle> ; <outdoors> <moment> ; <partner> <drive>
        suicidal_ideation	-8	<partner> <hit> ; <partner> <illness> ; <partner> <stop> ; <past> <year>
        suicidal_ideation	-8	<phone> at ; <play> <crowd> ; <play> on ; <say> <opioid> ; <school> <play>
        suicidal_ideation	-8	<see> <play> ; <stop> <opioid> ; <take> <drug> ; <town> has
        """
}
