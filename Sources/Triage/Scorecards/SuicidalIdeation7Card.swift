extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-5	it <stop> ; it is ; it or ; izquierd ; jaj ; july 0 ; just stop ; keep park
        suicidal_ideation	-5	knif ; knock ; know about ; la <outdoors> ; la <stimulant> ; la coc ; la play
        suicidal_ideation	-5	la tard ; la trabajador ; labio ; landlin ; last dos ; ld 0 ; le <fall>
        suicidal_ideation	-5	le acab ; le ech ; lead ; liaison ; libr ; lik that ; liv room ; lobby
        suicidal_ideation	-5	lock in ; long <week> ; lost my ; mak me ; malibu ; mami ; mat a ; me <buy>
        suicidal_ideation	-5	meth on ; mg x ; mi <job> ; migrain ; monitor ; mos ; much a ; mudanz
        suicidal_ideation	-5	muer de ; mural ; muri ; must do ; my <chestheart> ; my <home> ; my <play>
        suicidal_ideation	-5	my cousin ; my insuranc ; my nos ; my stepdad ; nam of ; near ; nev had
        suicidal_ideation	-5	nev used ; no ~<blood> ; no ~<hear> ; no ~<law> ; no ~alcohol ; no ~ha
        suicidal_ideation	-5	nod off ; non ; noon and ; not ~sinc ; nov ; o sea ; of <moment> ; of <money>
        suicidal_ideation	-5	of someth ; of stat ; of xanax ; oficial ; often ; ohi ; okay ; on <go>
        suicidal_ideation	-5	on <medicine> ; on a ; on behalf ; on our ; one in ; one sid ; one was
        suicidal_ideation	-5	orang ; our <money> ; our <partner> ; out <cold> ; out cold ; own broth
        suicidal_ideation	-5	own the ; oxnard ; p / ; pag hast ; paper are ; park lot ; password for
        suicidal_ideation	-5	phon yesterday ; platic con ; play the ; porch ; porqu el ; porqu en
        suicidal_ideation	-5	position ; possession ; pre ; proper ; pt is ; quier ayud ; quier par
        suicidal_ideation	-5	quit drink ; quit in ; rain ; ran ; random ; re <child> ; re nephew ; receiv
        suicidal_ideation	-5	reunion ; roommat say ; rough ; ruid de ; said sorry ; sam <stranger> ; sampl
        suicidal_ideation	-5	sandwich ; say for ; scissor to ; screen ; se <phone> ; see ~how ; segur ni
        suicidal_ideation	-5	sei mes ; shap ; sharp ; she <fall> ; short ; sinc about ; sinc thi
        suicidal_ideation	-5	sinc yesterday ; sing ; sist would ; slid down ; so he ; sob liv ; softbal
        suicidal_ideation	-5	somebody in ; someon in ; stag ; stepson ; sx ; system ; ten <moment>
        suicidal_ideation	-5	tenemo ; teng mi ; termin me ; test ; that <home> ; thatl be
        suicidal_ideation	-5	the <stimulant> ; the cord ; the detox ; the kitchen ; the lawy ; the new
        suicidal_ideation	-5	the warehous ; then no ; ther wer ; threat ; threaten to ; titl and
        suicidal_ideation	-5	to <blade> ; to <give> ; to <rope> ; to get ; to sharpen ; toc jur ; todavi
        suicidal_ideation	-5	tomato ; took me ; touch ; trabaj de ; tremor ; tx ; unles ; up from ; urgent
        suicidal_ideation	-5	us a ; usa <stimulant> ; vamo ; ven ; vend ; vendi la ; voc ; wallpap
        suicidal_ideation	-5	want him ; warranty ; way too ; we <need> ; we can ; we cant ; we do
        suicidal_ideation	-5	weeknight ; wel ; what <soon> ; what next ; whil she ; who handl ; wif ask
        suicidal_ideation	-5	wil <drive> ; wil <money> ; wil driv ; wir ; with <sober> ; with parent
        suicidal_ideation	-5	with that ; wk for ; women ; wont wak ; work day ; work for ; would ~be
        suicidal_ideation	-5	y <asleep> ; ya regal ; yo <consume> ; you <job> ; you in ; you kind ; you so
        suicidal_ideation	-5	your <crowd> ; ~<day> ~<wait> ; ~<daytime> ; ~<die> en ; ~<kin> ~<partner>
        suicidal_ideation	-5	~<law> ; ~<stranger> ; ~<treatment> <law> ; ~a ~la ; ~been ; ~broth
        suicidal_ideation	-5	~day ~stay ; ~doctor ; ~had ; ~hay quien ; ~hospital ; ~kitchen ~tabl ; ~moth
        suicidal_ideation	-5	~nad ; ~opi no ; ~patient ; ~see ; ~shelt ; ~soy ; ~thought ; ~trabaj
        suicidal_ideation	-5	~withdrawal
        suicidal_ideation	-6	0 <kin> ; 0 <stimulant> ; 0 pm ; 0 smok ; <alcohol> <leave>
        suicidal_ideation	-6	<alcohol> <year> ; <alcohol> de ; <alcohol> sinc ; <amount> <home>
        suicidal_ideation	-6	<amount> el ; <bodypart> <alcohol> ; <breath> <take> ; <build> <stop>
        suicidal_ideation	-6	<caretaking> for ; <chestheart> <leave> ; <cold> on ; <consume> <partner>
        suicidal_ideation	-6	<consume> <write> ; <count> <week> ; <crowd> <treatment> ; <day> <job>
        suicidal_ideation	-6	<day> are ; <die> in ; <drive> <emergency> ; <drug> <kin> ; <eat> <headface>
        suicidal_ideation	-6	<emergency> in ; <fall> <opening> ; <fall> <phone> ; <fluid> <eat>
        suicidal_ideation	-6	<friend> <die> ; <friend> <go> ; <give> <moment> ; <give> <town> ; <go> at
        suicidal_ideation	-6	<gun> <say> ; <headface> <color> ; <headface> <furniture> ; <headface> <lock>
        suicidal_ideation	-6	<home> 0 ; <home> en ; <home> with ; <hospital> in ; <intoxicated> on
        suicidal_ideation	-6	<job> <order> ; <job> <play> ; <job> <room> ; <job> <treatment> ; <job> at
        suicidal_ideation	-6	<key> con ; <kin> <alcohol> ; <kin> <crowd> ; <kin> <promise>
        suicidal_ideation	-6	<last> <sedative> ; <moment> <alcohol> ; <moment> <eat> ; <moment> <fluid>
        suicidal_ideation	-6	<need> <stop> ; <need> someth ; <night> <smell> ; <night> at ; <opioid> en
        suicidal_ideation	-6	<opioid> on ; <order> <record> ; <outdoors> has ; <pain> in
        suicidal_ideation	-6	<partner> <need> ; <partner> <stop> ; <partner> <treatment> ; <partner> has
        suicidal_ideation	-6	<pet> <bodypart> ; <phone> <insurance> ; <phone> <outdoors>
        suicidal_ideation	-6	<play> <outdoors> ; <play> <school> ; <put> <bodypart> ; <record> <continue>
        suicidal_ideation	-6	<room> are ; <say> is ; <school> is ; <start> thi ; <stiff>
        suicidal_ideation	-6	<stimulant> <kin> ; <stimulant> <phone> ; <stimulant> i ; <stimulant> no
        suicidal_ideation	-6	<stop> <opioid> ; <take> <withdrawal> ; <town> <town> ; <trade> <put>
        suicidal_ideation	-6	<treatment> <week> ; <trust> you ; <vermin> <room> ; <wait> <home>
        suicidal_ideation	-6	<week> on ; <withdrawal> <alcohol> ; <write> <phone> ; <write> of
        suicidal_ideation	-6	<year> clean ; a <job> ; a cha ; a program ; a ~<die> ; about that ; ai
        suicidal_ideation	-6	all <count> ; and got ; and half ; and he ; and need ; apena ; appl ; aspirin
        suicidal_ideation	-6	at <drive> ; at <kin> ; attendanc ; audi que ; august ; ayud a ; befor 0
        suicidal_ideation	-6	begin ; behalf ; behind ; birthday and ; bug ; burn up ; cai ; can talk
        suicidal_ideation	-6	cant get ; cerc ; charg ; cinc ; click ; clr <ask> ; clr <go> ; clr <need>
        suicidal_ideation	-6	clr ask ; com from ; com off ; community ; confirm ; copay ; could i
        suicidal_ideation	-6	country ; cpap ; cruis ; cuant cuest ; de <outdoors> ; de desintoxicacion
        suicidal_ideation	-6	deadlin ; del <furniture> ; desd <night> ; desd anoch ; die for ; direct
        suicidal_ideation	-6	do <crowd> ; do you ; dol ; dos of ; down with ; driv a ; dying to ; e
        suicidal_ideation	-6	el <treatment> ; elephant ; email ; embarras ; en ener ; english ; escond
        suicidal_ideation	-6	est <consume> ; estuv buen ; f <drug> ; faciliti ; falt un ; fee ; field
        suicidal_ideation	-6	finish a ; first <law> ; flew ; flu ; fml ; fre ; friday and
        suicidal_ideation	-6	from <stranger> ; front <furniture> ; gasp ; gav up ; general ; get int
        suicidal_ideation	-6	get out ; giv him ; gooseflesh ; grandmoth ; grew ; grip ; habl ; had her
        suicidal_ideation	-6	had to ; has an ; hasnt had ; he stop ; heal ; hedg ; her son ; hes nev
        suicidal_ideation	-6	his fac ; his shirt ; his ~<kin> ; how deep ; how doe ; i laugh ; i saw
        suicidal_ideation	-6	i work ; id <kill> ; im <shake> ; im the ; in our ; in room ; insuranc paper
        suicidal_ideation	-6	intern ; is <moment> ; is <stimulant> ; it as ; it just ; itemiz ; its me
        suicidal_ideation	-6	jump from ; just a ; just the ; kept the ; kitchen ; la <alcohol> ; languag
        suicidal_ideation	-6	lawy say ; lay her ; learn ; link ; lo mism ; long weekend ; los del
        suicidal_ideation	-6	me <pain> ; me <remember> ; me at ; me dicen ; me toc ; me when ; mgmt
        suicidal_ideation	-6	michoacan ; midnight im ; mind your ; mistak ; my favorit ; my friend
        suicidal_ideation	-6	my grandm ; my klonopin ; nad ni ; necesit ; new <clinician> ; new <job>
        suicidal_ideation	-6	newborn ; nicotin ; no ~<write> ; no ~sx ; no ~tom ; of <container> ; off of
        suicidal_ideation	-6	on <eat> ; out <hear> ; out loud ; panic ; patch ; per no ; por dond ; pref
        suicidal_ideation	-6	prim se ; prior ; prison ; pt <consume> ; pued <take> ; purchas ; que es
        suicidal_ideation	-6	queremo ; quinceaner ; recovery ; refrigerator ; resolv ; return to
        suicidal_ideation	-6	right back ; roost ; rug ; say mind ; see thing ; seriou ; she a ; she out
        suicidal_ideation	-6	she swallow ; shirt ; sinc feb ; sinc then ; six and ; south ; stab
        suicidal_ideation	-6	statement ; stop and ; str ; subpoen ; swear ; talk ; tel myself ; than my
        suicidal_ideation	-6	the fir ; the lad ; the lamp ; the stat ; thes <day> ; thes day ; thi for
        suicidal_ideation	-6	thigh in ; thre day ; threw up ; to <church> ; to promis ; to turn ; toc
        suicidal_ideation	-6	tooth ; trap ; treint dia ; trembl ; tri it ; turkey ; until <month>
        suicidal_ideation	-6	until ive ; up <blood> ; up blood ; use anyth ; viern y ; want someth
        suicidal_ideation	-6	was <stimulant> ; we go ; wer <amount> ; what kind ; who sold ; wil cal ; won
        suicidal_ideation	-6	wont <awake> ; wont lay ; wood ; wrong # ; y <leave> ; y <need> ; y asi
        suicidal_ideation	-6	y desd ; yo sol ; ~<leave> ~a ; ~<treatment> <treatment> ; ~back ; ~breath
        suicidal_ideation	-6	~cp ; ~dan ; ~fath ; ~fin ; ~forty ; ~ha ; ~hav ~a ; ~internamient ; ~sin
        suicidal_ideation	-6	~singl ; ~temblor ; ~test ; ~tri ; ~we ; ~when ~i
        suicidal_ideation	-7	0 % ; 0 in ; <alcohol> <room> ; <amount> <headface> ; <bodypart> <chestheart>
        suicidal_ideation	-7	<bodypart> <headface> ; <bodypart> <pain> ; <bodypart> <play>
        suicidal_ideation	-7	<bodypart> <shake> ; <bodypart> is ; <bodypart> lik ; <chestheart> <moment>
        suicidal_ideation	-7	<church> <amount> ; <church> <give> ; <clinician> <treatment>
        suicidal_ideation	-7	<clothes> <outdoors> ; <cold> <eat> ; <colleague> is ; <consume> anyth
        suicidal_ideation	-7	<crowd> <room> ; <drug> and ; <eat> <alcohol> ; <eat> en ; <eat> is
        suicidal_ideation	-7	<emergency> <go> ; <fall> off ; <feel> ok ; <fluid> <amount>
        suicidal_ideation	-7	<furniture> <town> ; <go> <sedative> ; <go> <write> ; <go> me
        suicidal_ideation	-7	<goodbye> <job> ; <headface> <blood> ; <hear> <day> ; <hear> my
        suicidal_ideation	-7	<hit> <opioid> ; <hit> a ; <hit> on ; <hit> the ; <home> <kin>
        suicidal_ideation	-7	<hospital> and ; <insurance> <insurance> ; <insurance> <job> ; <job> <need>
        suicidal_ideation	-7	<kill> in ; <kin> <build> ; <kin> <palecolor> ; <kin> then
        suicidal_ideation	-7	<last> <medicine> ; <leave> <job> ; <media> about ; <moment> <happy>
        suicidal_ideation	-7	<moment> <stranger> ; <moment> back ; <month> <buy> ; <month> <past>
        suicidal_ideation	-7	<need> <job> ; <need> <week> ; <need> by ; <night> <hit> ; <night> are
        suicidal_ideation	-7	<opioid> for ; <palecolor> and ; <partner> and ; <partner> on ; <partner> who
        suicidal_ideation	-7	<phone> <count> ; <play> <need> ; <play> is ; <say> who ; <say> with
        suicidal_ideation	-7	<sedative> hac ; <stimulant> <home> ; <stimulant> with ; <stop> <bodypart>
        suicidal_ideation	-7	<stop> <law> ; <stop> <pill> ; <stop> <stimulant> ; <stop> <treatment>
        suicidal_ideation	-7	<take> <appointment> ; <take> <go> ; <town> <outdoors> ; <trade> <clothes>
        suicidal_ideation	-7	<treatment> en ; <year> a ; a <ask> ; a <emergency> ; a <hold> ; a <hot>
        suicidal_ideation	-7	a new ; absenc ; ahead of ; amaneci ; amt ; and hav ; and is ; ant ; at one
        suicidal_ideation	-7	atienden ; ay ; bathroom floor ; bit of ; bles ; boc ; bomb ; bounc
        suicidal_ideation	-7	bring her ; buy a ; calient ; cam off ; cam to ; can pay ; cannot ; cant hold
        suicidal_ideation	-7	card in ; carri ; cas <think> ; cas de ; cas plan ; committe ; con mis
        suicidal_ideation	-7	con quien ; cond ; convulsion ; couldnt ; crib ; cuant <money> ; curb
        suicidal_ideation	-7	de <drive> ; de <stranger> ; deer ; dej de ; drywal ; ems ; equip ; es el
        suicidal_ideation	-7	es por ; est bien ; everywher ; ex sist ; fail ; feel ok ; festival ; finger
        suicidal_ideation	-7	flow ; for read ; front <opening> ; gallina ; gam ; get my ; glad ; golp
        suicidal_ideation	-7	good <daytime> ; grow ; has 0 ; hav thre ; he <see> ; he quit ; help by
        suicidal_ideation	-7	hes the ; history ; how thing ; i <sad> ; i ~tak ; in hand ; ingl ; is <hold>
        suicidal_ideation	-7	is <kill> ; is your ; its <day> ; its <eat> ; jean ; jerk ; juli ; just need
        suicidal_ideation	-7	l arm ; la botel ; la sal ; ladi ; lancast ; las de ; lemon ; let say
        suicidal_ideation	-7	llav con ; los zapato ; me about ; me pas ; me what ; medi cal ; mes en
        suicidal_ideation	-7	mied ; mix ; music ; my girlfriend ; my grandfath ; naloxon ; nev <take>
        suicidal_ideation	-7	nineti ; nl ; no ~etoh ; our <school> ; out 0 ; outpatient ; pacient ; pan
        suicidal_ideation	-7	pesc ; pillow ; podcast ; por <amount> ; program for ; quit on ; ribbon ; rv
        suicidal_ideation	-7	sant ; say and ; school and ; scout ; se meti ; see it ; shar ; sinc <eat>
        suicidal_ideation	-7	sinc her ; sit and ; siz of ; sneez ; sobredosi ; spoon ; suitcas ; t
        suicidal_ideation	-7	talk to ; terapi ; the <lock> ; the army ; the driveway ; the nineti
        suicidal_ideation	-7	the porch ; thirty day ; to mov ; to sinc ; told us ; tongu ; too <amount>
        suicidal_ideation	-7	tra un ; traig ; troubl is ; try to ; twelv week ; up his ; vaca ; vez que
        suicidal_ideation	-7	visitor ; wagon ; was <amount> ; was fin ; we <build> ; we <give> ; we hav
        suicidal_ideation	-7	who <buy> ; who <phone> ; wif want ; wil <phone> ; with <amount> ; would a
        suicidal_ideation	-7	y nad ; yel ; yo <alone> ; ~<amount> ~<week> ; ~<die> <need> ; ~<homeless>
        suicidal_ideation	-7	~coffe ; ~dts ; ~for ~<amount> ; ~hear ; ~me ~<need> ; ~minut ; ~not ~<die>
        suicidal_ideation	-7	~not ~suicidal ; ~overdos ; ~say ~hi ; ~si/hi ; ~sick ; ~stop ; ~sx ; ~wed
        suicidal_ideation	-8	% ; 0 kid ; <asleep> through ; <bodypart> <eat> ; <break> <headface>
        suicidal_ideation	-8	<build> the ; <chestheart> <go> ; <child> <height> ; <church> <room>
        suicidal_ideation	-8	<clinician> <say> ; <cold> <headface> ; <consume> <home> ; <crowd> <outdoors>
        suicidal_ideation	-8	<crowd> de ; <day> sin ; <daytime> en ; <drive> <give> ; <drive> con
        suicidal_ideation	-8	<drive> iron ; <eat> <eat> ; <fall> in ; <fluid> <blood> ; <friend> in
        suicidal_ideation	-8	<go> <appointment> ; <happy> the ; <headface> to ; <hear> them ; <hit> at
        suicidal_ideation	-8	<hit> his ; <hospital> <need> ; <job> <phone> ; <kill> <partner>
        suicidal_ideation	-8	<kin> <treatment> ; <kin> es ; <moment> 0 ; <moment> a ; <moment> with
        suicidal_ideation	-8	<month> <wait> ; <need> <clinician> ; <need> <colleague> ; <night> 0
        suicidal_ideation	-8	<official> <need> ; <opioid> <take> ; <pain> <bodypart>
        suicidal_ideation	-8	<palecolor> <headface> ; <partner> <job> ; <partner> <play>
        suicidal_ideation	-8	<phone> <clinician> ; <phone> at ; <play> de ; <rope> <chestheart>
        suicidal_ideation	-8	<say> <opioid> ; <school> of ; <see> thing ; <shake> and
        suicidal_ideation	-8	<stranger> <stimulant> ; <take> <alcohol> ; <take> int ; <take> los
        suicidal_ideation	-8	<take> un ; <treatment> de ; <year> <past> ; a <alcohol> ; a dorm ; a un
        suicidal_ideation	-8	about your ; abril ; acros from ; and <need> ; and by ; anthem ; apel
        suicidal_ideation	-8	are fin ; bak ; becom ; befor my ; bird ; by 0 ; by <amount> ; cabin
        suicidal_ideation	-8	can get ; candl ; cant <hold> ; caus ; cay ; chew ; cho ; clammy ; clinical
        suicidal_ideation	-8	clr <happy> ; com aft ; con <amount> ; crash ; crawl ; de trabaj ; dejarl
        suicidal_ideation	-8	dijeron ; director ; disculp ; el <bodypart> ; el <play> ; el <sedative>
        suicidal_ideation	-8	en eso ; en mi ; exam ; farmaci ; fight ; fue la ; grp ; hacen ; had two
        suicidal_ideation	-8	has nev ; hast las ; he could ; he get ; hear them ; i <job> ; icu ; in aug
        suicidal_ideation	-8	is a ; isnt ther ; jueg ; just got ; kil me ; kitten ; la cervez
        suicidal_ideation	-8	las <daytime> ; last spr ; le dieron ; leagu ; littl leagu ; mi suegr
        suicidal_ideation	-8	mis the ; monday and ; mor of ; must ; no ~sz ; numer ; ob ; of an
        suicidal_ideation	-8	on <photo> ; opinion ; our <opening> ; overpas wher ; oye ; pancak ; parad
        suicidal_ideation	-8	parec ; perfect ; pip ; plac with ; por las ; porqu se ; possibl ; ppo
        suicidal_ideation	-8	produc ; pupil ; recommend ; rent a ; run a ; snow ; spray ; stretch ; sweat
        suicidal_ideation	-8	tamal ; the <cold> ; the <pain> ; the <shake> ; the bedroom ; the corn
        suicidal_ideation	-8	the lawn ; the left ; the wind ; theat ; them on ; then it ; tim i ; tir iron
        suicidal_ideation	-8	tour ; treat ; un <blade> ; uncl ; union ; visit ; was one ; we <think>
        suicidal_ideation	-8	we wer ; wev ; when he ; wher do ; whit ; with <illness> ; withdrawal
        suicidal_ideation	-8	y <buy> ; y par ; y uno ; year ago ; your <clinician> ; your plac
        suicidal_ideation	-8	~<alcohol> / ; ~<colleague> ; ~<emergency> ; ~<fall> ; ~<hot> ; ~<say> ~hi
        suicidal_ideation	-8	~<start> ; ~detox ; ~etoh / ; ~fit ; ~help ; ~ice ; ~mis ; ~mov ; ~narcan
        suicidal_ideation	-8	~our
        suicidal_ideation	-9	<chestheart> and ; <chestheart> is ; <clinician> <colleague>
        suicidal_ideation	-9	<clinician> <see> ; <clinician> to ; <cold> <day> ; <consume> en
        suicidal_ideation	-9	<continue> <eat> ; <count> <money> ; <crowd> <stop> ; <daytime> <amount>
        suicidal_ideation	-9	<eat> <asleep> ; <feel> <go> ; <furniture> <headface> ; <furniture> <phone>
        suicidal_ideation	-9	<home> no ; <kin> was ; <moment> <headface> ; <moment> <play> ; <opioid> at
        suicidal_ideation	-9	<palecolor> y ; <partner> <hit> ; <play> <hear> ; <play> <month>
        suicidal_ideation	-9	<room> <continue> ; <say> <amount> ; <say> <bodypart> ; <say> <stimulant>
        suicidal_ideation	-9	<stimulant> <last> ; <stranger> <room> ; <treatment> +
        suicidal_ideation	-9	<treatment> <insurance> ; <treatment> <school> ; <vendor> ; <vermin>
        suicidal_ideation	-9	<year> <sober> ; <year> ~<need> ; a coupl ; a different ; a dry ; a month
        suicidal_ideation	-9	aft sunday ; an <amount> ; and do ; and we ; and ~<die> ; arm and ; at two
        suicidal_ideation	-9	back with ; barbecu ; be for ; bring up ; bunk ; cart de ; center ; clr at
        suicidal_ideation	-9	clr on ; cocin ; cooki ; copi ; corn ; crowd ; dos mes ; dur the
        suicidal_ideation	-9	el <clinician> ; el <town> ; entr seman ; fel off ; fev ; fork ; from you
        suicidal_ideation	-9	her back ; her with ; hip ; i <goodbye> ; jal ; keep a ; knew ; left arm
        suicidal_ideation	-9	lik im ; me <hit> ; mi cun ; mi yern ; minut ; my grandmoth ; nervou
        suicidal_ideation	-9	not ~in ; novel ; off <sedative> ; onlin ; our <crowd> ; personal ; pharmacy
        suicidal_ideation	-9	piz ; por el ; practicum ; psychiatrist ; ran out ; remot ; rodil ; sac
        suicidal_ideation	-9	semest ; shak ; she need ; skul ; so hard ; soak ; somewher with ; somo
        suicidal_ideation	-9	speak ; suicidal thought ; the parakeet ; the win ; thirty year ; to quit
        suicidal_ideation	-9	tratamient ; two winter ; wed lik ; y de ; y en ; yo me ; ~<sick> ; ~got
        suicidal_ideation	-9	~hous ; ~me ~da ; ~pued ni ; ~thing
        suicidal_ideation	-10	0 that ; <ask> <ask> ; <blood> in ; <bodypart> from ; <calm> itd
        suicidal_ideation	-10	<clothes> <bodypart> ; <continue> <hear> ; <die> de ; <die> to
        suicidal_ideation	-10	<fire> <home> ; <friend> <night> ; <headface> is ; <height> <wait>
        suicidal_ideation	-10	<key> <key> ; <moment> <always> ; <moment> <amount> ; <need> <start>
        suicidal_ideation	-10	<outdoors> was ; <partner> was ; <play> <amount> ; <play> at ; <say> <sad>
        suicidal_ideation	-10	<say> us ; <school> <school> ; <school> de ; <see> <treatment>
        suicidal_ideation	-10	<start> <day> ; <take> <stimulant> ; <town> <moment> ; <treatment> <law>
        suicidal_ideation	-10	a <pet> ; aa ; and <hit> ; and would ; aquel ; at all ; bolt ; by <write>
        suicidal_ideation	-10	clr said ; coffe ; con usted ; cow ; cun ; day on ; de <room> ; detox and
        suicidal_ideation	-10	dream ; el <alcohol> ; entr <week> ; for <partner> ; from your ; gotten
        suicidal_ideation	-10	he com ; he need ; help me ; in <school> ; intensiv ; ir a ; it too
        suicidal_ideation	-10	it turn ; mayb <amount> ; me if ; middl of ; my <leave> ; nail ; nam is
        suicidal_ideation	-10	nev in ; nosotro ; nuestr ; of a ; one <headface> ; orient ; own <home>
        suicidal_ideation	-10	pinch ; prefer ; privat ; pueden ; quilt ; ring me ; say my ; scream
        suicidal_ideation	-10	se <take> ; skin ; sof ; supervis ; tea ; the <colleague> ; threaten
        suicidal_ideation	-10	to reach ; turn out ; vacuum ; wher you ; without ~it ; wound ; you hav
        suicidal_ideation	-10	~<die> ~of ; ~<palecolor> ; ~<seizure> ; ~chest ; ~da ; ~difunt ; ~una
        suicidal_ideation	-11	<bodypart> <hot> ; <clinician> <clinician> ; <eat> <water>
        suicidal_ideation	-11	<fluid> <furniture> ; <give> <treatment> ; <kill> her ; <moment> <consume>
        suicidal_ideation	-11	<need> 0 ; <partner> <illness> ; <past> <year> ; <past> my ; <play> <crowd>
        suicidal_ideation	-11	<record> of ; <see> <vermin> ; <stranger> i ; <take> <drug> ; <think> hes
        suicidal_ideation	-11	<town> has ; <withdrawal> off ; a <palecolor> ; allow ; attack ; band
        suicidal_ideation	-11	becaus my ; bright ; bus stop ; con <eat> ; de <trade> ; death ; deploy
        suicidal_ideation	-11	dur ; entonc ; forklift ; gas station ; hes <take> ; i bring ; id <happy>
        suicidal_ideation	-11	in with ; liv with ; me its ; mi que ; mi tio ; our street ; own <room>
        suicidal_ideation	-11	plac and ; por un ; scal ; steady ; step down ; tak it ; the dock
        suicidal_ideation	-11	they took ; tim he ; too much ; watch the ; we <buy> ; we <go> ; went down
        suicidal_ideation	-11	when my ; with you ; y con ; yawn ; ~<breath> ; ~<vermin> ; ~harm ; ~sinc
        suicidal_ideation	-12	<appointment> an ; <bodypart> <feel> ; <colleague> <need> ; <consume> in
        suicidal_ideation	-12	<kill> the ; <needle> in ; <play> for ; <school> in ; <stimulant> in
        suicidal_ideation	-12	<treatment> is ; approv ; back in ; bear ; beer at ; boyfriend ; button
        suicidal_ideation	-12	clr <say> ; flight ; fly ; for <stimulant> ; grief ; had been ; herself thi
        suicidal_ideation	-12	id lov ; la <treatment> ; leak ; me by ; me my ; meet ; movi ; my <moment>
        suicidal_ideation	-12	my aunt ; oig ; outreach ; physician ; platic ; plum ; quier sal ; town
        suicidal_ideation	-12	und a ; we are ; ~<try> ~to
        suicidal_ideation	-13	<buy> it ; <give> up ; <kill> my ; <pain> <chestheart> ; <phone> <amount>
        suicidal_ideation	-13	<sedative> <medicine> ; ambulatori ; becaus the ; breath and ; clt ; died
        suicidal_ideation	-13	doctor ; fist ; gray ; in from ; in septemb ; lost ; nieg ; off a ; teng que
        suicidal_ideation	-13	thread ; toddl ; ~<cold> ; ~<die> <kin>
        suicidal_ideation	-14	<blood> <headface> ; <give> una ; <headface> <moment>
        suicidal_ideation	-14	<headface> <palecolor> ; <headface> open ; <job> so ; <kill> me ; <kin> had
        suicidal_ideation	-14	<need> <eat> ; <need> un ; <treatment> <colleague> ; addiction ; de <child>
        suicidal_ideation	-14	de <job> ; feo ; ham ; hit ; jaw ; said my ; seizur ; the third ; treatment
        suicidal_ideation	-14	your <colleague> ; ~<withdrawal>
        suicidal_ideation	-15	0 <need> ; <happy> to ; <play> <play> ; began ; bos ; goat ; i mis ; loud
        suicidal_ideation	-15	machet ; no ~w/d ; throw up ; w/d
        suicidal_ideation	-16	<confused> ; <crowd> <need> ; <crowd> on ; <kill> a ; at your ; day aft
        suicidal_ideation	-16	el <chestheart> ; facility ; grit ; its 0 ; saw ; shadow
        suicidal_ideation	-17	<go> <headface> ; <phone> <eat> ; <unreal> ; battery ; centr ; no ~si ; snor
        suicidal_ideation	-17	spel ; squeez
        suicidal_ideation	-18	<consume> <need> ; lvn ; my old ; our <home> ; smal ; the laundry
        suicidal_ideation	-19	<day> <clinician> ; <stop> <sedative> ; a <play> ; forgot ; grey ; party
        suicidal_ideation	-20	ate ; can i ; do a ; ever sinc ; lip ; oclock ; so we
        suicidal_ideation	-21	chest ; se le ; wet
        suicidal_ideation	-22	de <happy> ; mov to ; my first
        suicidal_ideation	-23	our <outdoors>
        suicidal_ideation	-24	tra
        suicidal_ideation	-25	all night
        suicidal_ideation	-28	fax
        suicidal_ideation	-29	<seizure>
        suicidal_ideation	-30	<bodysound>
        """
}
