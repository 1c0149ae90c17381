extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-5	<kin> <alcohol> ; <kin> <bodypart> ; <kin> <die> ; <kin> <kill>
        suicidal_ideation	-5	<kin> <start> ; <kin> <stimulant> ; <law> <hear> ; <law> <stop>
        suicidal_ideation	-5	<law> <trade> ; <leave> <consume> ; <medicine> <moment> ; <moment> <happy>
        suicidal_ideation	-5	<moment> es ; <moment> in ; <month> <go> ; <month> en ; <month> its
        suicidal_ideation	-5	<month> the ; <need> <crowd> ; <need> <week> ; <need> in ; <need> someth
        suicidal_ideation	-5	<needle> ; <night> of ; <opioid> <take> ; <opioid> en ; <opioid> on
        suicidal_ideation	-5	<outdoors> <last> ; <outdoors> <past> ; <outdoors> and ; <pain> <hospital>
        suicidal_ideation	-5	<partner> <drive> ; <partner> <job> ; <past> <headface> ; <past> <take>
        suicidal_ideation	-5	<pet> <bodypart> ; <phone> <daytime> ; <phone> <insurance> ; <phone> by
        suicidal_ideation	-5	<phone> se ; <photo> 0 ; <pill> <consume> ; <play> <bodypart>
        suicidal_ideation	-5	<play> <happy> ; <play> <need> ; <play> i ; <play> on ; <promise> <trust>
        suicidal_ideation	-5	<record> <continue> ; <room> <room> ; <room> <week> ; <room> are ; <room> lik
        suicidal_ideation	-5	<sad> y ; <say> 0 ; <say> <withdrawal> ; <say> desd ; <say> la
        suicidal_ideation	-5	<school> <month> ; <school> is ; <see> <die> ; <shake> <amount> ; <shake> and
        suicidal_ideation	-5	<stimulant> <leave> ; <stop> <opioid> ; <stop> <stimulant>
        suicidal_ideation	-5	<stranger> <amount> ; <stranger> <clothes> ; <stranger> <see>
        suicidal_ideation	-5	<take> <blood> ; <take> <cannabis> ; <think> <calm> ; <tired> <go>
        suicidal_ideation	-5	<town> <give> ; <town> <month> ; <trade> <go> ; <trade> <put>
        suicidal_ideation	-5	<treatment> <moment> ; <treatment> <think> ; <treatment> de ; <treatment> en
        suicidal_ideation	-5	<treatment> thi ; <vermin> <furniture> ; <wait> and ; <water> <continue>
        suicidal_ideation	-5	<withdrawal> ; <write> with ; <year> <stranger> ; <year> <write> ; a <drug>
        suicidal_ideation	-5	a <official> ; a <opioid> ; a <order> ; a <school> ; a <town> ; a cal
        suicidal_ideation	-5	a clas ; a different ; a friend ; a funeral ; a lad ; a sob ; a wed
        suicidal_ideation	-5	a ~<seizure> ; a ~seizur ; adentr ; aft school ; all <count> ; am no
        suicidal_ideation	-5	and half ; and most ; and need ; and our ; and say ; and ther ; angel ; apena
        suicidal_ideation	-5	apoy ; app ; appreciat ; apriet ; are you ; assault ; asst ; attendanc
        suicidal_ideation	-5	bad i ; been off ; begin ; behalf of ; bishop ; brok my ; built ; but hes
        suicidal_ideation	-5	cal a ; calient ; cam through ; camer ; can <drive> ; cannot ; cant <hold>
        suicidal_ideation	-5	cas no ; cast ; cb ; certifi ; chili ; coc y ; cok with ; colchon ; colour
        suicidal_ideation	-5	com se ; con mis ; conversation ; couldnt ; cow 0 ; cristal en ; day is
        suicidal_ideation	-5	day stay ; de <pet> ; deal ; dejan ; del <furniture> ; desd <night>
        suicidal_ideation	-5	desd entonc ; detox 0 ; dial ; died and ; dif ; doe a ; doing great ; dolor
        suicidal_ideation	-5	don it ; down my ; drywal ; duck ; el <colleague> ; el <headface> ; el <home>
        suicidal_ideation	-5	el <official> ; el corazon ; elephant ; ell est ; email ; emergenci nadi
        suicidal_ideation	-5	empez ; ems ; en 0 ; ensenan ; equip ; es de ; espum ; f crack ; falt un
        suicidal_ideation	-5	fam ; fight over ; fiv of ; fml ; for <colleague> ; for <need> ; for thirty
        suicidal_ideation	-5	for two ; foreman ; found my ; from <stranger> ; gambl ; garag aft ; gasp
        suicidal_ideation	-5	gent ; get int ; grand mal ; grandm ; guatemal ; gust ; gustari ; had two
        suicidal_ideation	-5	hang up ; hasnt had ; hav two ; health ; heart attack ; hedg ; hel whoev
        suicidal_ideation	-5	her <child> ; her <last> ; her dos ; her hand ; her mouth ; her son ; hicimo
        suicidal_ideation	-5	hid ; high on ; hij and ; him over ; history ; hour at ; hour of ; hygienist
        suicidal_ideation	-5	i <sad> ; i left ; i rent ; i run ; id <kill> ; im <fluid> ; im afraid
        suicidal_ideation	-5	im in ; in <sober> ; in <treatment> ; in colleg ; in hand ; in ojai ; in on
        suicidal_ideation	-5	in our ; in outpatient ; in rm ; in stat ; inspector ; intensiv outpatient
        suicidal_ideation	-5	intern ; is about ; is not ; is now ; island ; it <afraid> ; it <stop>
        suicidal_ideation	-5	it is ; it just ; it or ; itemiz ; jump from ; just a ; kick ; kil for ; knif
        suicidal_ideation	-5	la <record> ; la <stimulant> ; la de ; la fil ; la play ; la tard
        suicidal_ideation	-5	la trabajador ; landlin ; languag ; last dos ; ld 0 ; le <fall> ; le ech
        suicidal_ideation	-5	lead ; leav im ; letr ; liaison ; libr ; lighthous ; lik <stranger>
        suicidal_ideation	-5	lin <clinician> ; llev un ; long <week> ; long weekend ; mak me ; malibu
        suicidal_ideation	-5	may i ; me <buy> ; me at ; me dicen ; meti ; mi <job> ; mi ahij ; midnight im
        suicidal_ideation	-5	mied ; mis nieto ; mis the ; moment ; much a ; mudanz ; my <clinician>
        suicidal_ideation	-5	my brother ; my insulin ; my insuranc ; my klonopin ; my lat ; my left
        suicidal_ideation	-5	myself i ; naloxon ; nam of ; neith ; neurologist ; nev had ; nev used
        suicidal_ideation	-5	new <clinician> ; no ~<blood> ; no ~<hear> ; no ~alcohol ; nod off ; non
        suicidal_ideation	-5	o sea ; of <money> ; of someth ; of stat ; of voic ; of xanax ; oficin ; okay
        suicidal_ideation	-5	on a ; on behalf ; on own ; on sit ; one sid ; orang ; oth <crowd>
        suicidal_ideation	-5	our <money> ; our <partner> ; out <cold> ; out cold ; own <kin> ; own broth
        suicidal_ideation	-5	own the ; p / ; pag hast ; paramedic ; pas de ; password for ; patron me
        suicidal_ideation	-5	pelicul ; per no ; pharmacy ; phon yesterday ; pop ; por dond ; por eso
        suicidal_ideation	-5	por una ; porch ; porqu el ; position ; pre ; privat ; promis i
        suicidal_ideation	-5	pt <consume> ; pt is ; que sigu ; quier dejarl ; quier par ; ran ; re his
        suicidal_ideation	-5	re nephew ; recovery ; return to ; rough ; sampl ; scalp ; scissor to
        suicidal_ideation	-5	screen ; se <phone> ; segur ni ; self <money> ; self pay ; send me ; septemb
        suicidal_ideation	-5	shak the ; shap ; sharp ; she out ; shirt ; short ; sinc <kin> ; sinc her
        suicidal_ideation	-5	sinc when ; sit down ; sit for ; sleep on ; slid down ; sob liv ; someon in
        suicidal_ideation	-5	somewher to ; south ; stepson ; str ; swear ; sx ; system ; teeth
        suicidal_ideation	-5	ten <moment> ; teng mi ; that <home> ; that <start> ; that com ; that isnt
        suicidal_ideation	-5	the <lock> ; the <sedative> ; the card ; the kitchen ; the zoo ; ther not
        suicidal_ideation	-5	ther park ; ther wer ; therapy ; they did ; threat ; tio ; to <blade>
        suicidal_ideation	-5	to <church> ; to <give> ; to <school> ; to sharpen ; to sinc ; toc ; toc jur
        suicidal_ideation	-5	todavi ; tomato ; took one ; tricar ; two month ; until ive ; up from ; us a
        suicidal_ideation	-5	use anyth ; vend ; vest azul ; viern y ; voc ; want 0 ; want him ; warranty
        suicidal_ideation	-5	wav ; way too ; we <need> ; we <take> ; we cant ; we do ; what <soon>
        suicidal_ideation	-5	what next ; what should ; wheth you ; who doe ; who handl ; who sold
        suicidal_ideation	-5	who would ; wil pay ; with <alcohol> ; with <bodypart> ; with parent
        suicidal_ideation	-5	with that ; wk for ; wood ; work for ; y <asleep> ; y <bodypart> ; y <need>
        suicidal_ideation	-5	y desd ; y por ; y tra ; yo <consume> ; yog ; you <job> ; you in
        suicidal_ideation	-5	your <crowd> ; zoom ; ~<alcohol> no ; ~<day> ; ~<go> <feel> ; ~<think> ~of
        suicidal_ideation	-5	~convulsion ; ~hay quien ; ~hospital ; ~hous ; ~iop ; ~kitchen ~tabl
        suicidal_ideation	-5	~me ~<need> ; ~see ; ~seizur ; ~sick ; ~suicidal ; ~thought ~of ; ~withdrawal
        suicidal_ideation	-5	él <say>
        suicidal_ideation	-6	0 <kin> ; 0 hes ; 0 meth ; 0 smok ; <afraid> to ; <alcohol> <leave>
        suicidal_ideation	-6	<alcohol> <year> ; <alcohol> de ; <amount> el ; <blade> <eat>
        suicidal_ideation	-6	<bodypart> <eat> ; <bodypart> <furniture> ; <bodypart> <headface>
        suicidal_ideation	-6	<bodypart> <pain> ; <bodypart> <palecolor> ; <bodypart> <shake> ; <break> my
        suicidal_ideation	-6	<breath> <take> ; <caretaking> for ; <child> <job> ; <child> <month>
        suicidal_ideation	-6	<clinician> <say> ; <clothes> <stranger> ; <cold> <eat> ; <cold> on
        suicidal_ideation	-6	<colleague> <kin> ; <colleague> is ; <consume> <write> ; <continue> 0
        suicidal_ideation	-6	<continue> in ; <continue> no ; <day> are ; <die> en ; <drive> no
        suicidal_ideation	-6	<drug> <kin> ; <eat> en ; <emergency> in ; <fall> <opening> ; <fall> off
        suicidal_ideation	-6	<give> <town> ; <give> to ; <go> <colleague> ; <go> <play> ; <go> at
        suicidal_ideation	-6	<gun> <kin> ; <gun> <say> ; <headface> <color> ; <headface> y ; <hear> my
        suicidal_ideation	-6	<hit> the ; <home> <count> ; <home> <kin> ; <home> no ; <hospital> in
        suicidal_ideation	-6	<illness> in ; <insurance> <crowd> ; <job> <play> ; <job> <room>
        suicidal_ideation	-6	<kill> <kin> ; <kin> <build> ; <kin> <last> ; <kin> no ; <last> <sedative>
        suicidal_ideation	-6	<law> <ask> ; <leave> de ; <lock> <drive> ; <medicine> <sedative>
        suicidal_ideation	-6	<medicine> no ; <moment> <school> ; <moment> back ; <month> <alcohol>
        suicidal_ideation	-6	<month> <job> ; <month> <partner> ; <month> se ; <need> <trade>
        suicidal_ideation	-6	<night> <smell> ; <night> at ; <opioid> de ; <order> <record> ; <order> by
        suicidal_ideation	-6	<outdoors> has ; <outdoors> so ; <pain> <moment> ; <partner> <need>
        suicidal_ideation	-6	<partner> <stop> ; <partner> has ; <partner> on ; <past> <last>
        suicidal_ideation	-6	<phone> <count> ; <photo> <stranger> ; <pill> at ; <play> <eat>
        suicidal_ideation	-6	<play> <job> ; <play> at ; <play> is ; <put> <bodypart> ; <say> <opioid>
        suicidal_ideation	-6	<say> <year> ; <say> any ; <start> thi ; <stimulant> <bodypart>
        suicidal_ideation	-6	<stimulant> <phone> ; <stimulant> en ; <stimulant> i ; <stop> <bodypart>
        suicidal_ideation	-6	<stop> <law> ; <stop> <past> ; <stranger> at ; <take> <partner>
        suicidal_ideation	-6	<take> <shake> ; <take> an ; <think> <start> ; <town> <town>
        suicidal_ideation	-6	<treatment> <ask> ; <treatment> par ; <trust> you ; <wait> <home>
        suicidal_ideation	-6	<water> the ; <week> <alcohol> ; <week> on ; <write> <need>
        suicidal_ideation	-6	<write> <outdoors> ; <write> <phone> ; <write> of ; <year> <continue>
        suicidal_ideation	-6	<year> <stop> ; <year> clean ; a <alcohol> ; a <colleague> ; a <color>
        suicidal_ideation	-6	a <fluid> ; a cha ; a park ; about that ; ach ; ahor ; amt ; and can
        suicidal_ideation	-6	and got ; and is ; and liv ; and we ; appl ; aspirin ; at <drive> ; ayud a
        suicidal_ideation	-6	bat ; bathroom floor ; behalf ; behind ; bug ; burn up ; but im ; by 0
        suicidal_ideation	-6	cam to ; can com ; can talk ; cant <breath> ; cant breath ; car at ; caregiv
        suicidal_ideation	-6	cas <think> ; cas de ; cas plan ; charg ; cinc ; clr <go> ; clr <need>
        suicidal_ideation	-6	clr <phone> ; cold on ; com from ; comfortabl ; condition ; confirm
        suicidal_ideation	-6	convulsion ; copay ; country ; cpap ; crawl ; crib ; cuant cuest ; curb
        suicidal_ideation	-6	de <illness> ; deb ; deer ; dej de ; dejarl ; detox and ; didnt say ; die for
        suicidal_ideation	-6	dijeron ; direct ; dos of ; e ; eight week ; el <bodypart> ; el camion
        suicidal_ideation	-6	el doctor ; embarras ; english ; escond ; est bien ; estuv buen ; everywher
        suicidal_ideation	-6	eye ; f <drug> ; fee ; fiesta ; find out ; finish a ; flow ; friday and
        suicidal_ideation	-6	front <opening> ; front desk ; gemelo ; general ; get my ; get out ; gold
        suicidal_ideation	-6	good <daytime> ; gooseflesh ; graduat ; grandmoth ; grew ; grip ; group for
        suicidal_ideation	-6	habl ; had to ; has an ; heal ; her back ; hes nev ; his fac ; his shirt
        suicidal_ideation	-6	hold his ; how doe ; hrs ; i laugh ; i saw ; im ~not ; insuranc paper
        suicidal_ideation	-6	is <afraid> ; is <moment> ; is <stimulant> ; is from ; isnt ther ; it as
        suicidal_ideation	-6	its me ; jaj ; jean ; july 0 ; just got ; kitchen ; knock ; la <alcohol>
        suicidal_ideation	-6	la boc ; la cal ; la coc ; la cocin ; labio ; learn ; let say ; lo mism
        suicidal_ideation	-6	mat a ; me <pain> ; me <remember> ; me da ; me toc ; mensaj de ; mgmt
        suicidal_ideation	-6	michoacan ; mistak ; mos ; msw ; much as ; my nos ; nad ni ; necesit
        suicidal_ideation	-6	nev touch ; newborn ; nicotin ; nl ; no ~<law> ; no ~<pain> ; no ~<write>
        suicidal_ideation	-6	non sinc ; ob ; of <container> ; often ; on our ; one was ; open <ask>
        suicidal_ideation	-6	open ask ; out 0 ; panic ; park lot ; preg ; prescrib ; prevention ; prim se
        suicidal_ideation	-6	prison ; project ; pued ; pued <take> ; queremo ; receiv ; refrigerator
        suicidal_ideation	-6	resolv ; right back ; rodil ; roommat say ; roost ; rv ; sandwich ; sant
        suicidal_ideation	-6	school and ; see it ; see thing ; seriou ; she swallow ; sinc feb ; sinc thi
        suicidal_ideation	-6	sist would ; sneez ; sof ; softbal ; statement ; stop and ; suitcas ; t
        suicidal_ideation	-6	tel myself ; than my ; the <colleague> ; the <hot> ; the <kill>
        suicidal_ideation	-6	the <opioid> ; the <stimulant> ; the cord ; the driveway ; the fir ; the lamp
        suicidal_ideation	-6	the lawn ; the porch ; the stat ; the warehous ; theat ; then it ; thi <year>
        suicidal_ideation	-6	thi for ; thi year ; threaten to ; til he ; titl and ; to turn ; ton
        suicidal_ideation	-6	too <amount> ; took me ; tooth ; traig ; trap ; tratamient ; tri it
        suicidal_ideation	-6	troubl is ; two hour ; up <blood> ; up blood ; urgent ; visit ; wagon
        suicidal_ideation	-6	wallpap ; was <stimulant> ; was fin ; we <build> ; we go ; we hav ; weeknight
        suicidal_ideation	-6	wer <amount> ; what <go> ; who <buy> ; wil cal ; with <illness> ; wont wak
        suicidal_ideation	-6	would ~be ; wrong # ; y 0 ; y <leave> ; y asi ; yo <alone> ; yo sol
        suicidal_ideation	-6	~<clinician> ; ~<month> and ; ~client ; ~in ~the ; ~no ~<think> ; ~si/hi
        suicidal_ideation	-6	~stop ; ~thought ; ~tri ~to
        suicidal_ideation	-7	0 % ; <alcohol> <room> ; <alcohol> for ; <amount> <home>
        suicidal_ideation	-7	<bodypart> <alcohol> ; <chestheart> <leave> ; <chestheart> <moment>
        suicidal_ideation	-7	<chestheart> and ; <child> <height> ; <child> <illness> ; <church> <amount>
        suicidal_ideation	-7	<church> <give> ; <clinician> <see> ; <cold> <bodypart> ; <consume> <past>
        suicidal_ideation	-7	<consume> anyth ; <crowd> <moment> ; <crowd> <outdoors> ; <day> <job>
        suicidal_ideation	-7	<die> of ; <drive> <give> ; <eat> <eat> ; <emergency> <go> ; <fall> in
        suicidal_ideation	-7	<fluid> <amount> ; <give> <moment> ; <go> <sedative> ; <go> <write> ; <go> me
        suicidal_ideation	-7	<goodbye> <job> ; <headface> <furniture> ; <headface> <lock> ; <hit> at
        suicidal_ideation	-7	<home> en ; <hospital> and ; <illness> <consume> ; <insurance> <insurance>
        suicidal_ideation	-7	<intoxicated> on ; <job> <order> ; <kill> in ; <kin> <crowd>
        suicidal_ideation	-7	<kin> <palecolor> ; <kin> then ; <last> <medicine> ; <media> about
        suicidal_ideation	-7	<moment> <alcohol> ; <money> <treatment> ; <month> <buy> ; <need> <colleague>
        suicidal_ideation	-7	<need> by ; <night> 0 ; <night> <hit> ; <pain> in ; <palecolor> y
        suicidal_ideation	-7	<partner> who ; <play> 0 ; <play> <always> ; <play> <outdoors>
        suicidal_ideation	-7	<play> <school> ; <room> <continue> ; <sedative> hac ; <stiff>
        suicidal_ideation	-7	<stimulant> <kin> ; <stranger> <job> ; <stranger> <stimulant>
        suicidal_ideation	-7	<take> <appointment> ; <take> <breath> ; <take> int ; <take> your
        suicidal_ideation	-7	<town> <day> ; <town> <kin> ; <town> <outdoors> ; <trade> <clothes>
        suicidal_ideation	-7	<treatment> <kin> ; <treatment> pt ; <treatment> with
        suicidal_ideation	-7	<withdrawal> <alcohol> ; <year> <sober> ; <year> a ; a <ask> ; a <emergency>
        suicidal_ideation	-7	a <hold> ; a <hot> ; a dorm ; a new ; a program ; a un ; a yr ; a ~rop
        suicidal_ideation	-7	absenc ; an <treatment> ; and hav ; and he ; ant ; apel ; as my ; at <kin>
        suicidal_ideation	-7	atienden ; audi que ; ay ; bird ; birthday and ; bp ; buy a ; cam off
        suicidal_ideation	-7	can pay ; can she ; can somebody ; center ; committe ; con quien ; copi
        suicidal_ideation	-7	could i ; cruis ; de <drive> ; de <outdoors> ; de <play> ; de <room>
        suicidal_ideation	-7	dia sin ; doing wel ; duty ; dying to ; el <play> ; el <sedative> ; en ener
        suicidal_ideation	-7	engine ; es el ; est <consume> ; ex sist ; fail ; feel ok ; fel off
        suicidal_ideation	-7	festival ; field ; fight ; finger ; flew ; for read ; from you
        suicidal_ideation	-7	front <furniture> ; gallina ; giv him ; go from ; golp ; grow ; grp ; hacen
        suicidal_ideation	-7	had her ; hav thre ; he could ; he stop ; hear them ; help by ; hes got
        suicidal_ideation	-7	hes the ; i grew ; i send ; icu ; im the ; in <town> ; in room ; ingl
        suicidal_ideation	-7	intent quit ; internamient ; is <hold> ; is <kill> ; its <eat> ; jerk
        suicidal_ideation	-7	just need ; kept the ; kitten ; la <outdoors> ; la cervez ; la sal ; lancast
        suicidal_ideation	-7	last spr ; lawy say ; lay her ; le dieron ; lemon ; link ; los del
        suicidal_ideation	-7	los zapato ; lost my ; me what ; mes en ; mix ; monitor ; mor of ; music
        suicidal_ideation	-7	must ; my favorit ; my friend ; my girlfriend ; my grandm ; nev <take>
        suicidal_ideation	-7	nineti ; no ~sz ; no ~tom ; of <moment> ; of a ; off of ; on <photo>
        suicidal_ideation	-7	opinion ; our <school> ; overpas wher ; pacient ; parad ; patch
        suicidal_ideation	-7	por <amount> ; possibl ; ppo ; prior ; program for ; pupil ; ribbon ; shar
        suicidal_ideation	-7	sinc <eat> ; sinc then ; sit and ; siz of ; snow ; spoon ; stab ; tamal
        suicidal_ideation	-7	terapi ; the bedroom ; the detox ; the new ; the nineti ; the win ; the wind
        suicidal_ideation	-7	then its ; thigh in ; threw up ; tim i ; to get ; to mov ; to promis
        suicidal_ideation	-7	told us ; vaca ; visitor ; want someth ; was <amount> ; we <give> ; we <put>
        suicidal_ideation	-7	we wer ; wher to ; who <phone> ; wif want ; wil <phone> ; with <amount>
        suicidal_ideation	-7	wont <awake> ; wont lay ; your <furniture> ; zoo ; ~<alcohol> / ; ~<sick>
        suicidal_ideation	-7	~<think> ni ; ~at ; ~been ; ~breath ; ~cp ; ~etoh / ; ~narcan ; ~not ~<die>
        suicidal_ideation	-7	~not ~suicidal ; ~overdos
        suicidal_ideation	-8	% ; 0 in ; 0 pm ; <bodypart> is ; <break> <headface> ; <church> <room>
        suicidal_ideation	-8	<cold> <headface> ; <consume> <home> ; <continue> <eat> ; <crowd> <room>
        suicidal_ideation	-8	<crowd> <stop> ; <crowd> de ; <daytime> en ; <die> on ; <drive> iron
        suicidal_ideation	-8	<drug> and ; <eat> is ; <fall> <phone> ; <feel> ok ; <friend> <night>
        suicidal_ideation	-8	<furniture> <headface> ; <happy> the ; <headface> to ; <hear> them ; <hit> a
        suicidal_ideation	-8	<hit> his ; <hospital> <need> ; <job> <need> ; <key> con ; <kin> es
        suicidal_ideation	-8	<kin> was ; <last> <month> ; <law> <month> ; <moment> <always>
        suicidal_ideation	-8	<moment> <amount> ; <moment> <eat> ; <moment> <fluid> ; <moment> <headface>
        suicidal_ideation	-8	<moment> with ; <month> <past> ; <needle> in ; <palecolor> and
        suicidal_ideation	-8	<partner> <play> ; <partner> was ; <phone> <clinician> ; <phone> <die>
        suicidal_ideation	-8	<play> <hear> ; <play> de ; <play> for ; <rope> <chestheart> ; <say> with
        suicidal_ideation	-8	<school> <play> ; <school> of ; <see> thing ; <shake> the ; <start> a
        suicidal_ideation	-8	<stimulant> with ; <stop> <pill> ; <take> <alcohol> ; <take> <go> ; <take> un
        suicidal_ideation	-8	<treatment> <school> ; <treatment> and ; <vermin> ; <week> <count>
        suicidal_ideation	-8	a <church> ; a <clinician> ; a month ; acros from ; amaneci ; an <amount>
        suicidal_ideation	-8	and <home> ; and <need> ; and what ; are fin ; arm and ; at one ; back with
        suicidal_ideation	-8	bak ; be for ; bit of ; bles ; bounc ; bunk ; cabin ; caller ; can get
        suicidal_ideation	-8	card in ; carri ; caus ; cay ; chew ; click ; clinical ; clr <happy>
        suicidal_ideation	-8	clr said ; cocin ; com aft ; com off ; community ; con usted ; cond ; corn
        suicidal_ideation	-8	crash ; cuant <money> ; cun ; d 0 ; da ; de <stranger> ; de trabaj ; dur the
        suicidal_ideation	-8	eleven week ; en mi ; facility ; farmaci ; flu ; forklift ; fue la ; glad
        suicidal_ideation	-8	has 0 ; has nev ; hast las ; he <see> ; he need ; he quit ; her with
        suicidal_ideation	-8	i <goodbye> ; i work ; is a ; its <day> ; jal ; jueg ; juli ; just the ; knew
        suicidal_ideation	-8	la botel ; ladi ; las de ; littl leagu ; loud ; me pas ; me when ; meth on
        suicidal_ideation	-8	mi cun ; mi suegr ; minut ; monday and ; my boyfriend ; my grandfath ; nam is
        suicidal_ideation	-8	numer ; of <home> ; off a ; out <hear> ; out loud ; outreach ; pan ; parec
        suicidal_ideation	-8	perfect ; permis ; pesc ; pillow ; pip ; plac with ; por las ; porqu se
        suicidal_ideation	-8	practicum ; pref ; psychiatrist ; quinceaner ; recommend ; rent a ; run a
        suicidal_ideation	-8	sac ; say and ; scout ; shak ; she need ; speak ; stretch ; supervis
        suicidal_ideation	-8	talk to ; the <cold> ; the army ; the corn ; the left ; thes <day> ; thes day
        suicidal_ideation	-8	thirty year ; tir iron ; tongu ; tra un ; turn out ; un <blade> ; union
        suicidal_ideation	-8	up his ; watch the ; wev ; what kind ; whit ; women ; y <buy> ; y nad ; y par
        suicidal_ideation	-8	y uno ; yawn ; year ago ; yel ; your <clinician> ; your <treatment> ; ~<fall>
        suicidal_ideation	-8	~<vermin> ; ~dts ; ~help ; ~temblor ; ~thing ; ~tri
        suicidal_ideation	-9	0 kid ; 0 that ; <asleep> through ; <blood> in ; <bodypart> <hot>
        suicidal_ideation	-9	<bodypart> <play> ; <bodypart> from ; <build> the ; <chestheart> <go>
        suicidal_ideation	-9	<clinician> to ; <clothes> <bodypart> ; <daytime> <amount> ; <die> de
        suicidal_ideation	-9	<eat> <asleep> ; <feel> <go> ; <fluid> <blood> ; <furniture> <phone>
        suicidal_ideation	-9	<give> up ; <go> away ; <insurance> <job> ; <key> <key> ; <moment> 0
        suicidal_ideation	-9	<moment> <play> ; <month> <wait> ; <month> to ; <need> tx ; <official> <need>
        suicidal_ideation	-9	<opioid> for ; <pain> <bodypart> ; <palecolor> <headface> ; <partner> <hit>
        suicidal_ideation	-9	<phone> <outdoors> ; <phone> at ; <play> <month> ; <say> <bodypart>
        suicidal_ideation	-9	<school> in ; <stranger> <room> ; <year> <past> ; <year> ~<need> ; a coupl
        suicidal_ideation	-9	aa ; about your ; abril ; aft sunday ; and <hit> ; and do ; and would
        suicidal_ideation	-9	anthem ; at two ; barbecu ; becom ; boc ; bomb ; bring her ; bring up
        suicidal_ideation	-9	by <amount> ; candl ; cart de ; cho ; clr at ; cooki ; crowd ; dos mes
        suicidal_ideation	-9	down with ; dream ; el <town> ; el <treatment> ; en eso ; entr <week>
        suicidal_ideation	-9	entr seman ; for <partner> ; fork ; gotten ; he com ; hip ; i <job> ; id nev
        suicidal_ideation	-9	in aug ; in with ; is your ; it too ; it turn ; keep a ; l arm ; leagu
        suicidal_ideation	-9	lik im ; llav con ; me <hit> ; mi tio ; middl of ; my grandmoth ; my nam
        suicidal_ideation	-9	nail ; nervou ; no ~sx ; nosotro ; not ~in ; novel ; of an ; our <crowd>
        suicidal_ideation	-9	pancak ; personal ; play the ; purchas ; quit on ; remot ; say my ; se meti
        suicidal_ideation	-9	sei mes ; semest ; so hard ; soak ; somewher with ; spray ; sweat ; them on
        suicidal_ideation	-9	tim he ; to quit ; too much ; tour ; try to ; two winter ; uncl ; we <think>
        suicidal_ideation	-9	wed lik ; would a ; y en ; yo me ; your plac ; ~<emergency> ; ~<hot>
        suicidal_ideation	-9	~<withdrawal> ; ~chest ; ~fit ; ~hear ; ~pued ni
        suicidal_ideation	-10	<amount> <headface> ; <calm> itd ; <chestheart> is ; <clinician> <colleague>
        suicidal_ideation	-10	<cold> <day> ; <consume> <partner> ; <consume> en ; <count> <money>
        suicidal_ideation	-10	<day> sin ; <die> to ; <fire> <home> ; <go> <hospital> ; <job> <job>
        suicidal_ideation	-10	<job> at ; <kill> her ; <leave> <job> ; <moment> <consume> ; <opioid> at
        suicidal_ideation	-10	<past> <year> ; <play> <amount> ; <play> <crowd> ; <say> <amount>
        suicidal_ideation	-10	<say> <sad> ; <say> <stimulant> ; <say> us ; <see> <vermin> ; <start> <day>
        suicidal_ideation	-10	<take> <stimulant> ; <town> <moment> ; <town> has ; <treatment> +
        suicidal_ideation	-10	<treatment> <insurance> ; a <palecolor> ; a <pet> ; allow ; aquel ; at all
        suicidal_ideation	-10	be buri ; bolt ; breastbon ; by <write> ; centr ; con <amount> ; cow
        suicidal_ideation	-10	day aft ; disculp ; doctor ; el <alcohol> ; entonc ; exam ; from your
        suicidal_ideation	-10	help me ; herself thi ; id <happy> ; in <school> ; ir a ; kil me ; left arm
        suicidal_ideation	-10	me if ; medi cal ; my <leave> ; onlin ; our <opening> ; own <home> ; oye
        suicidal_ideation	-10	physician ; pinch ; platic ; por el ; prefer ; quilt ; scream ; se <take>
        suicidal_ideation	-10	skul ; sobredosi ; somo ; step down ; tak it ; the <shake> ; they took
        suicidal_ideation	-10	thread ; treat ; und a ; vacuum ; we <home> ; we liv ; went down ; when he
        suicidal_ideation	-10	when my ; wher do ; withdrawal ; without ~it ; wound ; ~had ; ~sx
        suicidal_ideation	-11	<amount> <promise> ; <ask> <ask> ; <consume> in ; <eat> <water>
        suicidal_ideation	-11	<friend> <die> ; <height> <wait> ; <kill> <partner> ; <official> <law>
        suicidal_ideation	-11	<outdoors> was ; <partner> <treatment> ; <record> of ; <sedative> <medicine>
        suicidal_ideation	-11	<see> <treatment> ; <take> <drug> ; <withdrawal> off ; ambulatori
        suicidal_ideation	-11	and <play> ; at your ; attack ; becaus my ; beer at ; bright ; bus stop
        suicidal_ideation	-11	clr <say> ; clr on ; de <trade> ; difunt ; feo ; flight ; fly ; gas station
        suicidal_ideation	-11	he get ; in septemb ; intensiv ; las <daytime> ; leak ; meet ; mi que
        suicidal_ideation	-11	mi yern ; my aunt ; nev in ; nieg ; off <sedative> ; oig ; our street ; piz
        suicidal_ideation	-11	plac and ; plum ; por un ; quier sal ; ring me ; say hi ; skin ; steady
        suicidal_ideation	-11	the record ; thre day ; threaten ; vez que ; was one ; we <go> ; wher you
        suicidal_ideation	-11	with you ; won ; you hav ; ~<colleague> ; ~<seizure>
        """
}
