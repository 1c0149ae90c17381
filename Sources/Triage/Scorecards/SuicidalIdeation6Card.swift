extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation6 = """
        suicidal_ideation	-3	who handl ; who i ; wif ask ; wif was ; wil <money> ; wil look ; with <child>
        suicidal_ideation	-3	with <sober> ; with som ; within ; would ~be ; x sem ; y asi ; y regres
        suicidal_ideation	-3	you <job> ; you kind ; youngest of ; ~<clinician> ~<blood> ; ~<eat> ; ~<feel>
        suicidal_ideation	-3	~<palecolor> ; ~d ; ~died ; ~had ~a ; ~in ~the ; ~mal ; ~pain ; ~quier
        suicidal_ideation	-3	~si <say> ; ~son ; ~to ~<kill> ; él dic
        suicidal_ideation	-4	+ cok ; / ~opi ; 0 <past> ; 0 <stimulant> ; 0 <stop> ; 0 item ; 0 now ; 0 out
        suicidal_ideation	-4	0 want ; 0 week ; <alcohol> <take> ; <amount> <clothes>
        suicidal_ideation	-4	<amount> <emergency> ; <amount> <fall> ; <amount> <say> ; <amount> as
        suicidal_ideation	-4	<amount> on ; <amount> with ; <appointment> <treatment> ; <ask> <appointment>
        suicidal_ideation	-4	<ask> abt ; <ask> is ; <ask> when ; <asleep> <continue> ; <asleep> ok
        suicidal_ideation	-4	<blood> <sedative> ; <bodypart> <bodypart> ; <bodypart> <height>
        suicidal_ideation	-4	<bodypart> at ; <bodypart> has ; <bodypart> is ; <bodypart> no
        suicidal_ideation	-4	<break> <headface> ; <break> down ; <buy> <home> ; <calm> than
        suicidal_ideation	-4	<caretaking> for ; <chestheart> attack ; <child> wher ; <church> <partner>
        suicidal_ideation	-4	<clean> <say> ; <clinician> <blood> ; <clinician> <colleague>
        suicidal_ideation	-4	<clinician> <go> ; <clinician> <put> ; <clinician> and ; <clothes> <phone>
        suicidal_ideation	-4	<colleague> i ; <color> <eat> ; <consume> <need> ; <container> <count>
        suicidal_ideation	-4	<crowd> <outdoors> ; <crowd> <see> ; <crowd> <treatment> ; <crowd> <write>
        suicidal_ideation	-4	<crowd> de ; <crowd> near ; <crowd> par ; <day> <fall> ; <day> <wait>
        suicidal_ideation	-4	<day> aft ; <day> at ; <daytime> <alcohol> ; <die> <crowd> ; <die> por
        suicidal_ideation	-4	<drive> con ; <drive> iron ; <drug> <kin> ; <drug> <play> ; <drug> is
        suicidal_ideation	-4	<eat> <clothes> ; <eat> con ; <emergency> <amount> ; <emergency> <room>
        suicidal_ideation	-4	<fall> in ; <fall> off ; <feel> jur ; <feel> normal ; <feel> ~<angry>
        suicidal_ideation	-4	<fire> en ; <fluid> <amount> ; <friend> <friend> ; <furniture> <bodypart>
        suicidal_ideation	-4	<furniture> <headface> ; <furniture> <partner> ; <furniture> of ; <give> mis
        suicidal_ideation	-4	<go> <alcohol> ; <go> <bodypart> ; <go> <colleague> ; <go> <stimulant>
        suicidal_ideation	-4	<go> <treatment> ; <go> bien ; <go> or ; <go> par ; <goodbye> <amount>
        suicidal_ideation	-4	<gun> <kin> ; <happy> <child> ; <headface> <lock> ; <hear> <happy> ; <hit> in
        suicidal_ideation	-4	<hit> y ; <hold> <blade> ; <hold> her ; <home> <last> ; <home> <outdoors>
        suicidal_ideation	-4	<home> anymor ; <home> her ; <homeless> <stimulant> ; <hospital> <record>
        suicidal_ideation	-4	<hospital> <stimulant> ; <insurance> i ; <job> <play> ; <job> <stimulant>
        suicidal_ideation	-4	<job> <week> ; <job> as ; <key> <home> ; <key> list ; <kill> <last>
        suicidal_ideation	-4	<kill> in ; <kin> <afraid> ; <kin> <alcohol> ; <kin> <bodypart>
        suicidal_ideation	-4	<kin> <crowd> ; <kin> <day> ; <kin> <last> ; <kin> <partner> ; <kin> <past>
        suicidal_ideation	-4	<kin> <sedative> ; <kin> <stimulant> ; <kin> are ; <kin> in
        suicidal_ideation	-4	<last> <stimulant> ; <last> part ; <law> <amount> ; <law> <ask> ; <law> <job>
        suicidal_ideation	-4	<leave> <consume> ; <leave> <home> ; <leave> <palecolor> ; <leave> <take>
        suicidal_ideation	-4	<lock> <drive> ; <lock> a ; <media> on ; <medicine> <go>
        suicidal_ideation	-4	<moment> <bodypart> ; <moment> <happy> ; <moment> <headface>
        suicidal_ideation	-4	<moment> <school> ; <moment> <soon> ; <moment> <treatment> ; <moment> back
        suicidal_ideation	-4	<moment> of ; <month> <illness> ; <month> <job> ; <month> <partner>
        suicidal_ideation	-4	<month> <phone> ; <month> <stranger> ; <month> the ; <need> <medicine>
        suicidal_ideation	-4	<need> <withdrawal> ; <night> <bodypart> ; <night> <fall> ; <night> <home>
        suicidal_ideation	-4	<night> are ; <official> and ; <opening> <angry> ; <opioid> <need>
        suicidal_ideation	-4	<opioid> <stop> ; <opioid> <think> ; <opioid> with ; <outdoors> <give>
        suicidal_ideation	-4	<outdoors> <outdoors> ; <outdoors> and ; <outdoors> did ; <outdoors> en
        suicidal_ideation	-4	<pain> <hospital> ; <partner> <headface> ; <partner> <say> ; <partner> me
        suicidal_ideation	-4	<partner> who ; <partner> with ; <past> <daytime> ; <past> no ; <pet> <need>
        suicidal_ideation	-4	<pet> en ; <phone> <daytime> ; <phone> se ; <play> <always> ; <play> a
        suicidal_ideation	-4	<promise> <trust> ; <put> <shame> ; <put> el ; <put> las
        suicidal_ideation	-4	<record> <continue> ; <record> <stranger> ; <record> from ; <room> <continue>
        suicidal_ideation	-4	<room> <furniture> ; <room> <room> ; <room> <take> ; <room> <week>
        suicidal_ideation	-4	<room> when ; <sad> y ; <say> 0 ; <say> <asleep> ; <say> <sad> ; <say> <town>
        suicidal_ideation	-4	<say> <withdrawal> ; <say> cant ; <say> la ; <school> <furniture>
        suicidal_ideation	-4	<school> <moment> ; <school> <treatment> ; <school> and ; <shake> <amount>
        suicidal_ideation	-4	<shake> <furniture> ; <sober> <amount> ; <sober> from ; <stimulant> <consume>
        suicidal_ideation	-4	<stimulant> <eat> ; <stimulant> <stimulant> ; <stimulant> was
        suicidal_ideation	-4	<stimulant> ya ; <stop> <law> ; <stop> <pet> ; <stop> to ; <stranger> from
        suicidal_ideation	-4	<take> <clinician> ; <take> <need> ; <take> <partner> ; <take> <shake>
        suicidal_ideation	-4	<take> int ; <take> too ; <town> <town> ; <town> on ; <town> thi
        suicidal_ideation	-4	<trade> <clothes> ; <trade> at ; <treatment> <ask> ; <treatment> <daytime>
        suicidal_ideation	-4	<treatment> <kin> ; <treatment> <partner> ; <treatment> <stop>
        suicidal_ideation	-4	<treatment> <stranger> ; <treatment> a ; <treatment> de ; <treatment> for
        suicidal_ideation	-4	<treatment> to ; <try> the ; <vermin> <room> ; <water> <continue>
        suicidal_ideation	-4	<week> along ; <week> sin ; <write> <media> ; <write> <promise>
        suicidal_ideation	-4	<year> <continue> ; <year> <stranger> ; <year> <write> ; <year> clean
        suicidal_ideation	-4	a <color> ; a <fluid> ; a <order> ; a <put> ; a <sedative> ; a <town> ; a bat
        suicidal_ideation	-4	a clas ; a friend ; a lady ; a liv ; a radi ; a report ; a ~<drug>
        suicidal_ideation	-4	abiert en ; about 0 ; about every ; absces ; account is ; acros ; acros his
        suicidal_ideation	-4	admission ; adult ; aft school ; ago that ; agreement ; ahij ; ahorit ; ai
        suicidal_ideation	-4	alivi ; all <count> ; already in ; alumini ; am <write> ; and <kin>
        suicidal_ideation	-4	and <stimulant> ; and feed ; and id ; and my ; and one ; and thursday
        suicidal_ideation	-4	and two ; ang ; ansiedad ; anxiety ; anyth for ; app ; are my ; as my
        suicidal_ideation	-4	ask abt ; ask when ; ask wheth ; aspirin ; at <amount> ; at hom ; baby in
        suicidal_ideation	-4	back in ; back of ; baggi ; bakery ; basical ; bat ; batch ; be <hot>
        suicidal_ideation	-4	becaus its ; been <sober> ; been sob ; behalf of ; behavioral ; believ
        suicidal_ideation	-4	bicycl ; birthday and ; blew ; bonjour ; book club ; bounc ; bring her
        suicidal_ideation	-4	broken ; brought hom ; bump ; bunk ; busc un ; by midnight ; by mistak
        suicidal_ideation	-4	cal and ; cal it ; calient ; cam in ; cam to ; can she ; cant <awake>
        suicidal_ideation	-4	cant hold ; car at ; caregiv ; certifi ; charg rn ; church ; clr <go>
        suicidal_ideation	-4	clr <need> ; clr has ; coach littl ; coast ; color ; colour ; com diez
        suicidal_ideation	-4	comfortabl ; complet ; concern ; conozc ; cool ; coraj ; couldnt ; cours
        suicidal_ideation	-4	cpap ; crawl ; crazy ; cuant cuest ; cubr ; cun dic ; daught is ; dcf
        suicidal_ideation	-4	de <hit> ; de <remember> ; de ahi ; de dos ; de joven ; deadlin ; decemb
        suicidal_ideation	-4	deep the ; dej de ; dent ; dentr ; describ ; detail ; dicen ; didnt say ; dim
        suicidal_ideation	-4	do that ; do you ; don 0 ; drank himself ; driv a ; driv past ; driv to
        suicidal_ideation	-4	driveway ; drov by ; durant ; dv ; eat lunch ; el <hear> ; el <home>
        suicidal_ideation	-4	el corazon ; el doctor ; el pap ; el puest ; ell dij ; ell est ; ello y
        suicidal_ideation	-4	els can ; embarras ; empaqu ; employe ; en <amount> ; engine ; ensenan
        suicidal_ideation	-4	es <stimulant> ; esquin ; est <consume> ; extend ; f <drug> ; f complet
        suicidal_ideation	-4	fath ; febrer ; fiesta ; fight over ; finger ; finish a ; fiv of ; footbal
        suicidal_ideation	-4	for meth ; for self ; for two ; found my ; from <month> ; from <stranger>
        suicidal_ideation	-4	fuimo ; funeral ; gatorad ; get my ; get out ; get through ; girl in
        suicidal_ideation	-4	girl who ; go <home> ; gold ; goldfish ; got me ; gracia a ; granddad
        suicidal_ideation	-4	grandmoth ; grip ; group ; gues i ; hac un ; had her ; happy ; harnes on
        suicidal_ideation	-4	hav thre ; he and ; he cant ; he eat ; he took ; heal ; hear the
        suicidal_ideation	-4	heart attack ; hel <need> ; hel whoev ; her <headface> ; her <last>
        suicidal_ideation	-4	her last ; her mouth ; her son ; her wed ; hes <ask> ; hi ther ; hid ; hij le
        suicidal_ideation	-4	hil ; him so ; him up ; his fac ; history ; hold music ; hour and
        suicidal_ideation	-4	hour would ; houston ; how do ; how thing ; hoy sí ; humor ; husband
        suicidal_ideation	-4	i <afraid> ; i <eat> ; i <fluid> ; i <play> ; i buy ; i stop ; i ~<try>
        suicidal_ideation	-4	id pick ; im a ; im afraid ; in <amount> ; in <intoxicated> ; in <treatment>
        suicidal_ideation	-4	in at ; in hand ; in on ; in outpatient ; inspector ; insur ; intern el
        suicidal_ideation	-4	internamient ; is from ; is not ; is ther ; is thi ; issu ; it did ; it ive
        suicidal_ideation	-4	it just ; it or ; it sinc ; itemiz ; jury ; just one ; keep park ; kid 0
        suicidal_ideation	-4	kid wher ; kil for ; kitten ; knit ; know about ; l arm ; la cocin
        suicidal_ideation	-4	la primer ; lady at ; lancast ; last dos ; last part ; le <consume>
        suicidal_ideation	-4	le <think> ; le habl ; le qued ; legal ; les voy ; letr ; liaison ; libr
        suicidal_ideation	-4	lik im ; link ; llen de ; llev un ; long <week> ; los <amount> ; lug ; mak me
        suicidal_ideation	-4	manil ; mas que ; may i ; me an ; me at ; me va ; me when ; mes en
        suicidal_ideation	-4	mi <school> ; mid ; mied ; mis nieto ; mol + ; mor of ; mor on ; mos ; msw
        suicidal_ideation	-4	mudanz ; muer de ; my <ask> ; my <chestheart> ; my <colleague> ; my <phone>
        suicidal_ideation	-4	my aunt ; my bos ; my boyfriend ; my breastbon ; my brother ; my chef
        suicidal_ideation	-4	my fiance ; my finger ; my granddaught ; my insulin ; my lat ; my second
        suicidal_ideation	-4	my uncl ; myself i ; nad ni ; necesit ; need bed ; need you ; nev don
        suicidal_ideation	-4	nev touch ; newborn ; ni <money> ; ni que ; ni una ; nin of ; no <pain>
        suicidal_ideation	-4	no alcohol ; no detail ; no soy ; no ~me ; nobody in ; nos <say> ; not in
        suicidal_ideation	-4	not sent ; now a ; now my ; o sea ; of <job> ; okay ; on <eat> ; on <go>
        suicidal_ideation	-4	on behalf ; on sit ; one <consume> ; open a ; opening ; otra ; our <church>
        suicidal_ideation	-4	out 0 ; overnight ; overpas and ; overpas on ; own <furniture> ; oxnard
        suicidal_ideation	-4	pag hast ; pag un ; pap ; par el ; par mi ; parej ; part just ; patron
        suicidal_ideation	-4	pay cash ; pensamiento que ; permit ; phon me ; php ; physical ; play the
        suicidal_ideation	-4	podcast ; point your ; pok ; por cristal ; possibl ; pour out ; pregnant
        suicidal_ideation	-4	pric ; prim se ; project ; protocol ; pued llev ; que <moment> ; queremo
        suicidal_ideation	-4	rain ; re <child> ; re his ; read me ; recet ; reciben ; referral ; regres a
        suicidal_ideation	-4	relativ ; resed ; resed <home> ; return to ; reunion ; rez ; rns ; rob
        suicidal_ideation	-4	room with ; root ; sab ni ; said no ; sam <stranger> ; sampl ; sang ; say hi
        suicidal_ideation	-4	say i ; say nobody ; script ; se <leave> ; security ; seek ; segur ni
        suicidal_ideation	-4	self pay ; septiembr ; she <continue> ; she a ; she cant ; she keep ; she out
        suicidal_ideation	-4	shiver ; sick ; signal ; sillon ; sin <alcohol> ; sinc feb ; sinc monday
        suicidal_ideation	-4	sinc when ; singl <kin> ; six day ; skul ; sleep ok ; so <amount> ; so far
        suicidal_ideation	-4	softbal ; son on ; spanish ; speak ; spray ; st <law> ; stabl ; stag
        suicidal_ideation	-4	stop going ; studi ; suggest ; sum ; summary ; support ; sus <kin>
        suicidal_ideation	-4	sweatshirt ; system ; sí quier ; talk ; tap off ; taught me ; tea leav
        suicidal_ideation	-4	temp ; teng mi ; tent ; terapeut ; that <home> ; that id ; the <break>
        suicidal_ideation	-4	the <colleague> ; the <eat> ; the <hot> ; the <leave> ; the <opioid>
        suicidal_ideation	-4	the army ; the detox ; the flu ; the key ; the new ; the ord ; the organ
        suicidal_ideation	-4	the stat ; the warehous ; theat ; then no ; ther not ; thos box ; til he
        suicidal_ideation	-4	tir iron ; to <day> ; to <school> ; to death ; to speak ; to stop ; toc jur
        suicidal_ideation	-4	todo y ; toilet ; ton ; tow ; tra la ; trembl ; tri it ; troubl is
        suicidal_ideation	-4	truck was ; turn <palecolor> ; twin ; tx ; un cuchil ; un program ; until
        suicidal_ideation	-4	until i ; usa <stimulant> ; vamo ; varia ; vendi la ; vez me ; vid de
        suicidal_ideation	-4	vitamin ; w ; wallpap ; want 0 ; want him ; want placement ; warranty
        suicidal_ideation	-4	was told ; we <build> ; we <need> ; we <see> ; we can ; we put ; we wer ; wet
        suicidal_ideation	-4	what <soon> ; what next ; whatev ; which door ; whil ; whil she ; who <phone>
        suicidal_ideation	-4	who cal ; who doe ; who would ; whom ; wil <phone> ; wil <try> ; wil try
        suicidal_ideation	-4	winter ; with <alcohol> ; with <bodypart> ; with all ; with us ; wk 0
        suicidal_ideation	-4	would <happy> ; wrap up ; wrong # ; y 0 ; y <amount> ; y <bodypart> ; y <buy>
        suicidal_ideation	-4	y <need> ; y fum ; y teng ; ya regal ; yo <consume> ; yo <need> ; yog
        suicidal_ideation	-4	you get ; you in ; your <build> ; your <crowd> ; your <room> ; your build
        suicidal_ideation	-4	zoo ; zoom ; ~<breath> ; ~<emergency> ; ~<room> ~<furniture> ; ~<try> ; ~been
        suicidal_ideation	-4	~gon ; ~help ; ~hospital ; ~iop ; ~no ~<think> ; ~pas ; ~sobredosi ; ~sz ever
        suicidal_ideation	-4	~talk ; él <say>
        suicidal_ideation	-5	0 <crowd> ; 0 <kin> ; 0 can ; 0 kept ; 0 way ; <alcohol> <cold>
        suicidal_ideation	-5	<alcohol> <kin> ; <amount> <home> ; <amount> <month> ; <amount> el
        suicidal_ideation	-5	<ask> <furniture> ; <ask> wheth ; <asleep> <home> ; <blade> <outdoors>
        suicidal_ideation	-5	<blood> from ; <bodypart> <moment> ; <bodypart> <pain> ; <bodypart> <tool>
        suicidal_ideation	-5	<bodypart> hav ; <buy> <kin> ; <church> <amount> ; <clean> <stranger>
        suicidal_ideation	-5	<clinician> <kin> ; <clinician> <stop> ; <clinician> at ; <clinician> me
        suicidal_ideation	-5	<clinician> who ; <clothes> <stranger> ; <cold> <headface>
        suicidal_ideation	-5	<consume> <consume> ; <consume> <home> ; <consume> <phone> ; <consume> <town>
        suicidal_ideation	-5	<continue> 0 ; <day> <play> ; <daytime> <amount> ; <die> <drive>
        suicidal_ideation	-5	<die> <kin> ; <die> <phone> ; <die> <shame> ; <drive> <give>
        suicidal_ideation	-5	<eat> <headface> ; <eat> <water> ; <eat> en ; <fluid> <headface>
        suicidal_ideation	-5	<furniture> <take> ; <furniture> <town> ; <give> <ask> ; <give> <moment>
        suicidal_ideation	-5	<go> <play> ; <go> at ; <goodbye> <colleague> ; <goodbye> <job>
        suicidal_ideation	-5	<happy> <play> ; <headface> <bodypart> ; <headface> <take> ; <hear> <photo>
        suicidal_ideation	-5	<hit> <opioid> ; <hit> at ; <hold> <play> ; <home> <give> ; <home> no
        suicidal_ideation	-5	<home> with ; <hospital> <need> ; <hospital> in ; <insurance> <treatment>
        suicidal_ideation	-5	<job> <phone> ; <job> de ; <job> del ; <key> of ; <kill> <kin> ; <kill> for
        suicidal_ideation	-5	<kin> <cannabis> ; <kin> <palecolor> ; <kin> <trade> ; <kin> then ; <law> for
        suicidal_ideation	-5	<law> of ; <medicine> <sedative> ; <medicine> de ; <medicine> no
        suicidal_ideation	-5	<moment> <day> ; <moment> <stranger> ; <moment> its ; <money> <need>
        suicidal_ideation	-5	<month> to ; <need> <trade> ; <need> <wait> ; <need> in ; <need> someth
        suicidal_ideation	-5	<need> somewher ; <need> ~<hospital> ; <night> <asleep> ; <night> <hit>
        suicidal_ideation	-5	<night> at ; <official> in ; <opening> con ; <opioid> <medicine>
        suicidal_ideation	-5	<opioid> for ; <opioid> on ; <order> by ; <outdoors> <stimulant>
        suicidal_ideation	-5	<palecolor> cros ; <partner> <drive> ; <partner> <kin> ; <past> it
        suicidal_ideation	-5	<pet> <bodypart> ; <pet> ya ; <phone> <amount> ; <phone> <child> ; <photo> 0
        suicidal_ideation	-5	<photo> <stranger> ; <pill> <give> ; <play> <crowd> ; <play> <hear>
        suicidal_ideation	-5	<play> <outdoors> ; <play> <school> ; <play> at ; <put> <stimulant>
        suicidal_ideation	-5	<rarely> <past> ; <room> are ; <room> lik ; <say> <consume> ; <say> <law>
        suicidal_ideation	-5	<say> <order> ; <say> any ; <say> is ; <say> not ; <school> <day>
        suicidal_ideation	-5	<school> at ; <school> is ; <sedative> <medicine> ; <sedative> in
        suicidal_ideation	-5	<see> <die> ; <see> <night> ; <shame> <give> ; <start> a ; <start> thi
        suicidal_ideation	-5	<stimulant> a ; <stimulant> i ; <stimulant> with ; <stimulant> x
        suicidal_ideation	-5	<stop> <bodypart> ; <stop> <cold> ; <stop> y ; <stranger> at
        suicidal_ideation	-5	<stranger> ther ; <take> <appointment> ; <take> <blood> ; <take> <cannabis>
        suicidal_ideation	-5	<take> <go> ; <take> <hit> ; <take> <law> ; <take> <moment>
        suicidal_ideation	-5	<take> <stimulant> ; <take> an ; <think> noth ; <town> <day> ; <town> <give>
        suicidal_ideation	-5	<town> <month> ; <trade> <put> ; <treatment> <illness> ; <treatment> <moment>
        suicidal_ideation	-5	<treatment> <think> ; <treatment> par ; <treatment> pt ; <wait> <home>
        suicidal_ideation	-5	<wait> and ; <week> <alcohol> ; <week> off ; <week> on ; <week> ya
        suicidal_ideation	-5	<withdrawal> ; <write> <outdoors> ; <year> a ; <year> ~<need> ; a <angry>
        suicidal_ideation	-5	a <happy> ; a <needle> ; a new ; a park ; a plot ; a wed ; abog
        suicidal_ideation	-5	about <always> ; accept ; advic ; ahi no ; along and ; alzheim ; amaneci
        suicidal_ideation	-5	ambien on ; an <treatment> ; and <home> ; and can ; and we ; angel ; apoy
        suicidal_ideation	-5	are fin ; are kind ; arm and ; aseguranz ; at <drive> ; at <home> ; attendanc
        suicidal_ideation	-5	bad ; bathroom floor ; becom ; been at ; befor 0 ; befor it ; begin ; behalf
        suicidal_ideation	-5	bishop ; bit of ; blu cros ; bolt ; bomb ; bug ; built ; but id ; by <eat>
        suicidal_ideation	-5	cabin ; cai ; cal stat ; can com ; can get ; can promis ; cannot
        suicidal_ideation	-5	cant <hold> ; casin ; central ; cerc ; cho ; clr <ask> ; clr <kin> ; clr ask
        suicidal_ideation	-5	clt ; com se ; con quien ; coverag ; crack 0 ; cream ; cup ; current
        suicidal_ideation	-5	dat for ; day all ; day by ; day on ; day stay ; de <drive> ; de <outdoors>
        suicidal_ideation	-5	de <pet> ; de <play> ; de <write> ; de eso ; deacon ; dedo ; deliv
        suicidal_ideation	-5	desintoxic ; dia sin ; dial ; die and ; die but ; died ; do <treatment>
        suicidal_ideation	-5	do we ; doc ; doe a ; don it ; dos of ; drew ; drool ; drywal ; el alcohol
        suicidal_ideation	-5	el camion ; el juez ; emergenci nadi ; english ; entiend ; eve ; ex sist
        suicidal_ideation	-5	faciliti ; fam ; feel fin ; fir ; fml ; for <colleague> ; for <need>
        suicidal_ideation	-5	for cok ; for fiv ; for thirty ; foreman ; forgot ; from your
        suicidal_ideation	-5	front <opening> ; gam ; garag aft ; get me ; go from ; goe in ; had to ; half
        suicidal_ideation	-5	half the ; handwrit ; hat ; hav him ; hav two ; he could ; heav on ; her back
        suicidal_ideation	-5	her off ; herman no ; hes stil ; hes the ; his landlord ; hot ; i run ; i saw
        suicidal_ideation	-5	i writ ; iban ; if we ; im <sick> ; im calm ; im her ; in <stranger>
        suicidal_ideation	-5	in <threat> ; in colleg ; in dang ; intent quit ; is <hit> ; is <hold>
        suicidal_ideation	-5	is <moment> ; is <stimulant> ; it <afraid> ; it by ; it she ; its me
        suicidal_ideation	-5	its paid ; jean ; jerk ; july 0 ; just stop ; la cal ; la carcel ; ladi
        suicidal_ideation	-5	landlin ; languag ; las de ; las manana ; ld 0 ; le dan ; le doy ; le entr
        suicidal_ideation	-5	learn ; leav im ; let say ; lin <clinician> ; liv room ; long weekend
        suicidal_ideation	-5	los labio ; lost my ; lot of ; loud ; magandang ; mailbox ; malibu ; manana
        suicidal_ideation	-5	me <buy> ; me <remember> ; me about ; me pus ; me toc ; medical ; merc
        suicidal_ideation	-5	mi abuelit ; mi cas ; mi parej ; mi trabaj ; minut ; murd ; my chest ; my guy
        suicidal_ideation	-5	my hous ; my insuranc ; my klonopin ; my left ; my new ; my teeth ; nam of
        suicidal_ideation	-5	narcan ; nev <feel> ; nev had ; nev want ; new <clinician> ; nl
        suicidal_ideation	-5	no <emergency> ; no <medicine> ; no <write> ; no oth ; no sabemo ; no sleep
        suicidal_ideation	-5	no ~<opioid> ; no ~etoh ; no ~sz ; non ; noth els ; now its ; numer
        suicidal_ideation	-5	of <caretaking> ; of a ; of car ; of pt ; off xanax ; on <alcohol> ; one in
        suicidal_ideation	-5	open to ; or is ; oth <crowd> ; our fami ; own <child> ; own broth ; own the
        suicidal_ideation	-5	pacient ; pancak ; paper are ; par de ; paramedic ; password on
        suicidal_ideation	-5	per <partner> ; per quier ; perhap she ; pesc ; phon yesterday ; plac and
        suicidal_ideation	-5	pleas let ; por <stimulant> ; pow ; pre ; proces ; produc ; proof ; proper
        suicidal_ideation	-5	prueb ; pued ni ; que teng ; quit drink ; quit in ; receiv ; reconoc
        suicidal_ideation	-5	residential in ; resolv ; restroom ; result ; revent ; right <moment>
        suicidal_ideation	-5	right now ; roost ; rough ; sab en ; sabemo ; sabi ; said sorry ; scar to
        suicidal_ideation	-5	scout ; se <phone> ; se nos ; se revent ; see thing ; sel ; self <money>
        suicidal_ideation	-5	shak the ; she <fall> ; sid door ; sinc lunch ; sinc octob ; so hard
        suicidal_ideation	-5	sometim ; somewher with ; stepson ; suegr ; sus <child> ; sweaty ; sí <need>
        suicidal_ideation	-5	thank god ; the <kill> ; the <pain> ; the <stimulant> ; the <stranger>
        suicidal_ideation	-5	the bedroom ; the children ; the corn ; the fir ; the left ; the pin
        suicidal_ideation	-5	ther wer ; they said ; third ; thre evening ; threaten to ; to <blade>
        suicidal_ideation	-5	to <give> ; to sharpen ; to you ; todavi ; trabaj ; trabaj de ; train to
        suicidal_ideation	-5	tricar ; turn 0 ; two hour ; un <kin> ; una <play> ; up <blood> ; up blood
        suicidal_ideation	-5	up by ; up lik ; us a ; vest azul ; virtual ; volunte ; want in
        suicidal_ideation	-5	was <amount> ; was fin ; watch him ; way too ; we <put> ; we all ; we go
        suicidal_ideation	-5	wed lik ; went down ; what <go> ; wif want ; with kyl ; with noth ; woman
        suicidal_ideation	-5	wood ; work for ; worri ; wrong numb ; y desd ; y nad ; y todavi ; y tra
        suicidal_ideation	-5	you charg ; you so ; your <furniture> ; ~<amount> ; ~<clinician>
        suicidal_ideation	-5	~<die> <need> ; ~<leave> ; ~<night> ; ~<sick> ; ~<stranger> ; ~<think> ~of
        suicidal_ideation	-5	~at ; ~fit ; ~mor ; ~not ~<die> ; ~not ~suicidal ; ~od ; ~see ; ~sick
        suicidal_ideation	-5	~thought ~of ; ~tri ; ~tri ~to ; ~use ; ~what
        suicidal_ideation	-6	% ; 0 % ; 0 pm ; 0 sinc ; <afraid> to ; <alcohol> <leave> ; <alcohol> <room>
        suicidal_ideation	-6	<alcohol> by ; <alcohol> de ; <alcohol> for ; <amount> <headface>
        suicidal_ideation	-6	<asleep> <amount> ; <asleep> on ; <bodypart> <feel> ; <bodypart> <leave>
        suicidal_ideation	-6	<bodypart> <palecolor> ; <breath> and ; <build> the ; <chestheart> and
        suicidal_ideation	-6	<child> <job> ; <child> <month> ; <clinician> has ; <colleague> <need>
        suicidal_ideation	-6	<crowd> en ; <day> <job> ; <day> by ; <daytime> <phone> ; <daytime> with
        suicidal_ideation	-6	<die> <home> ; <emergency> <caretaking> ; <emergency> <go> ; <fall> <height>
        suicidal_ideation	-6	<feel> fin ; <give> <stimulant> ; <go> <appointment> ; <go> me
        suicidal_ideation	-6	<height> wher ; <hit> his ; <home> <furniture> ; <home> teng ; <hospital> and
        suicidal_ideation	-6	<illness> <consume> ; <illness> in ; <job> <order> ; <job> <write> ; <job> so
        suicidal_ideation	-6	<key> <pet> ; <key> con ; <last> <medicine> ; <last> <sedative> ; <leave> in
        suicidal_ideation	-6	<media> about ; <moment> <amount> ; <moment> <month> ; <moment> sinc
        suicidal_ideation	-6	<money> <moment> ; <month> se ; <need> <colleague> ; <need> <stimulant>
        suicidal_ideation	-6	<need> by ; <need> per ; <need> tx ; <official> <kin> ; <official> <need>
        suicidal_ideation	-6	<outdoors> <gun> ; <outdoors> has ; <outdoors> was ; <pain> <chestheart>
        suicidal_ideation	-6	<palecolor> <headface> ; <palecolor> y ; <partner> <illness>
        suicidal_ideation	-6	<partner> <job> ; <partner> <play> ; <partner> <stop> ; <partner> has
        suicidal_ideation	-6	<partner> on ; <partner> was ; <phone> by ; <pill> <consume> ; <pill> at
        suicidal_ideation	-6	<play> 0 ; <play> <eat> ; <play> on ; <play> the ; <put> <bodypart>
        suicidal_ideation	-6	<record> of ; <say> <opioid> ; <say> <put> ; <say> <year> ; <say> no
        suicidal_ideation	-6	<sedative> and ; <see> <phone> ; <see> that ; <shake> and ; <shame> <write>
        suicidal_ideation	-6	<stimulant> <bodypart> ; <stimulant> <phone> ; <stimulant> en
        suicidal_ideation	-6	<stop> <stimulant> ; <stranger> <see> ; <take> <furniture> ; <take> your
        suicidal_ideation	-6	<think> ni ; <town> <moment> ; <trade> <go> ; <treatment> <school>
        suicidal_ideation	-6	<treatment> with ; <wait> with ; <year> <sober> ; <year> <take> ; a <ask>
        suicidal_ideation	-6	a <drug> ; a <job> ; a <key> ; a <school> ; a cha ; a different ; a phon
        suicidal_ideation	-6	a sob ; a sus ; a ~rop ; ach ; agar ; ahor ; airlin ; alert ; an <amount>
        suicidal_ideation	-6	and <hit> ; and hav ; and need ; and what ; ant ; any kind ; apel ; arn
        suicidal_ideation	-6	arn y ; arriv ; atienden ; bag ; be for ; bird ; bread ; bright ; bring
        suicidal_ideation	-6	but hes ; but she ; by <amount> ; cal at ; can <stranger> ; card in ; carri
        """
}
