extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	3	hav even ; hav is ; hav zer ; havent got ; he already ; he graduat ; he kept ; he pas
        iop	3	he stop ; he suelt ; he suggest ; he usad ; help stay ; her physician ; her so ; her way
        iop	3	hes lik ; hes nin ; hes not ; hij de ; hij empez ; him its ; his <crowd> ; his hour ; hitch
        iop	3	hmo ; hold job ; hom every ; hrs for ; husband on ; i be ; i die ; i do ; i draw ; i mak
        iop	3	i wrap ; ice <always> ; if ; if he ; if so ; im head ; im insur ; im uninsur ; in dec
        iop	3	in fami ; in novemb ; in outpatient ; in school ; in septemb ; in troubl ; in two ; in with
        iop	3	infart y ; inpt last ; inq ; insuranc of ; int someth ; intak slot ; internamient
        iop	3	inventory ; iop brochur ; iop is ; iop nin ; iop schedul ; iop that ; ipa ; irm a ; is any
        iop	3	is bet ; is nin ; is off ; isnt anyon ; it <hear> ; it doesnt ; it going ; it mad ; it sound
        iop	3	its <bodypart> ; its how ; its one ; ive mov ; jerk ; job fin ; join an ; judg wrot
        iop	3	july when ; just <stimulant> ; kais deni ; keep count ; keep it ; keep me ; kid by ; kid go
        iop	3	la <goodbye> ; la control ; la desped ; la uni ; la unic ; las <daytime> ; las junta
        iop	3	lav la ; lazy ; leav or ; leav they ; leav til ; let so ; level <treatment> ; lif on
        iop	3	lik twic ; lin of ; liv hom ; loan ; long <hold> ; long and ; long haul ; look int ; los my
        iop	3	low level ; lv ; m <drug> ; m <law> ; m <tool> ; m adderal ; machet que ; machinist 0
        iop	3	mad him ; man so ; manan se ; margarita on ; may she ; mayb ; mayb six ; md <write>
        iop	3	me <stimulant> ; me <treatment> ; me adelant ; me cubr ; me pued ; me som ; me think
        iop	3	mean and ; mean no ; meet ; mem ; mes le ; met coc ; meth two ; mg stabl ; mi internamient
        iop	3	mid <school> ; might as ; mil de ; minut my ; minut now ; mis <day> ; mis is ; mo on ; mol
        iop	3	mol every ; mom work ; monday on ; monitor contract ; monitor rn ; monst ; month i
        iop	3	month no ; most shift ; mot noma ; much at ; mushroom and ; mushroom onc ; must enrol
        iop	3	my <amount> ; my <stimulant> ; my gran ; my health ; my physical ; my residential ; my thigh
        iop	3	near <home> ; near hom ; near torranc ; necesit desintoxicacion ; need structur ; neg uds
        iop	3	nev <treatment> ; nev drank ; nev treat ; new boyfriend ; new guy ; new man ; next guy
        iop	3	next step ; next wed ; ni segur ; night deni ; night doe ; night nev ; night one
        iop	3	night only ; nin tien ; nitrou + ; no aid ; no leav ; no meth ; no oth ; no program
        iop	3	no qued ; no ~<hospital> ; no ~<sick> ; non in ; not <eat> ; not interest ; not pay
        iop	3	noth <leave> ; noth left ; now vomit ; nurs practition ; o te ; oct ; octob 0
        iop	3	of <appointment> ; of <opioid> ; of adderal ; of april ; of bourbon ; of enrollment ; of is
        iop	3	of yesterday ; off and ; off meth ; oil <outdoors> ; oil field ; old who ; on <week>
        iop	3	on birthday ; on earth ; on fri ; on march ; on sat ; on stag ; on tour ; onc sinc
        iop	3	one <cannabis> ; one <stimulant> ; one to ; only <medicine> ; only <take> ; only outpatient
        iop	3	only vet ; onset ; onset 0 ; op <insurance> ; op benefit ; open mic ; opinion ; order by
        iop	3	orientacion ; otr <day> ; otr <drive> ; otr driv ; our twin ; out <leave> ; out any
        iop	3	outpatient is ; outpatient kind ; outpt group ; outpt only ; pag y ; par ant ; par gent
        iop	3	patrick ; pay for ; pay that ; pcp 0 ; peak ; perc ; peric ; permis en ; phas ; pid nuev
        iop	3	pisc ; po me ; polv ; possibl ; post <treatment> ; pot ; prob una ; program hav ; proof by
        iop	3	prove ; psicolog que ; pue ahi ; pued dej ; quad ; que <ask> ; que pag ; que todo
        iop	3	qued atra ; qued ~sol ; quien la ; quien platic ; quier dejarla ; quier grup ; quier grupo
        iop	3	quit she ; quitan la ; ra ; rais <child> ; re <church> ; real thing ; refer 0 ; regres el
        iop	3	residential i ; respit agency ; rest him ; roof crew ; rough <amount> ; rtd ; rte ; rueda
        iop	3	rul out ; salg el ; sali positiv ; sam <night> ; sap eval ; saturday aft ; saturday been
        iop	3	saturday she ; say outpt ; scaffold ; scal ; schedul + ; school no ; school pickup
        iop	3	second job ; security guard ; see if ; see someon ; segun lo ; segur ; self <kill>
        iop	3	self <stimulant> ; self harm ; seman 0 ; semana ; semana dur ; semana que ; semestr ; sept 0
        iop	3	sept no ; seventy fiv ; she trust ; she worri ; si <ask> ; si me ; sign me ; simi
        iop	3	sin <medicine> ; sin peric ; sin un ; sinc colleg ; sinc septemb ; singl <job> ; singl shift
        iop	3	sit in ; six the ; sle ; sleep two ; sleepover ; slip at ; slip in ; smal for ; snap at
        iop	3	so <daytime> ; so a ; so how ; so twic ; sob on ; sol caretak ; sol y ; solter y
        iop	3	som <school> ; som <week> ; som clas ; someon lik ; someth on ; someth thre ; somewher is
        iop	3	spe ; spe is ; sponsor ; sponsor sam ; spring for ; st patrick ; start dat ; stay ahead
        iop	3	stepdown ; stock ; stori and ; su estanci ; suicidal thought ; suitcas ; suspension
        iop	3	tac truck ; talk and ; tard a ; teach you ; ten que ; tenth <school> ; tenth grad
        iop	3	termination ; than he ; than that ; that <order> ; that cost ; that in ; that it ; that run
        iop	3	thc ; the aquarium ; the dad ; the dispatch ; the draw ; the grief ; the hollow ; the k
        iop	3	the lawy ; the math ; the niner ; the rafter ; the salvation ; the thought ; them night
        iop	3	ther they ; therapist in ; they <asleep> ; they drop ; they teach ; theyd <give> ; thi july
        iop	3	thre my ; thre residential ; threw my ; through <job> ; throughout <need> ; thru sunday
        iop	3	til january ; til oct ; tim <take> ; tim <week> ; tim was ; tim week ; timetabl ; to <calm>
        iop	3	to attend ; to cut ; to fal ; to mention ; to watch ; too <amount> ; torch ; trabajador del
        iop	3	transitional <home> ; tre el ; trembl ; trust my ; tuv un ; two 0 ; two margarita
        iop	3	ultim cop ; un grup ; un ladril ; un par ; una <alone> ; una <appointment> ; una cuatr
        iop	3	una o ; una sei ; una sol ; und <count> ; uni ; unic que ; union rep ; until octob
        iop	3	us <write> ; uso peric ; usted en ; vend la ; ventilator ; vez un ; vici ; vid me ; volv
        iop	3	w/d ; want quiet ; want somebody ; was it ; way that ; we run ; weed but ; weed is ; week a
        iop	3	week as ; week but ; week no ; what <moment> ; what <money> ; what open ; whatv
        iop	3	which night ; who <afraid> ; who <see> ; whol history ; wif worri ; wil <ask> ; wil ask
        iop	3	with <illness> ; with f ; with husb ; with structur ; with vodk ; within the ; without meth
        iop	3	wk etoh ; wkend ; wks aft ; worth <say> ; x / ; xanax ; y cinc ; y quier ; ya vaci ; yal hav
        iop	3	year ther ; yo <money> ; yo nad ; you off ; you run ; your own ; zer <day> ; ~0 ~<week>
        iop	3	~0 ~wks ; ~<alone> <week> ; ~<count> ~<day> ; ~<take> ~el ; ~<treatment> has
        iop	3	~<treatment> ~<crowd> ; ~<treatment> ~<treatment> ; ~a ~<consume> ; ~a ~professional
        iop	3	~check ; ~check ~in ; ~de ~<child> ; ~etoh x ; ~evening ; ~gon ~0 ; ~hors ; ~in ~<stranger>
        iop	3	~in ~person ; ~intern no ; ~or ~in ; ~papel y ; ~professional ; ~send ; ~sicknes ; ~sleep
        iop	3	~through ; ~wks ; ~wont ~be
        iop	2	*abstinent.3:historical ; *age.0 ; *conflict.9 ; *cows.0 ; *deliriumTremens.0:negated
        iop	2	*deliriumTremens.0:other_experiencer ; *drinks.0:negated ; *duration.3 ; *frequency.0
        iop	2	*hallucination.9:other_experiencer ; *losingSupply.0 ; *mandate.2:historical
        iop	2	*pregnancy.0:other_experiencer ; *relief.1 ; *residentialWord.0:negated
        iop	2	*seizure.2:other_experiencer ; *seizure.3 ; *serviceQuestion.0:negated ; *sinceLastUse.2
        iop	2	*sinceStopping.0 ; *substance.1:historical ; *substance.3:other_experiencer ; *thirdParty.9
        iop	2	*vendor.1 ; *wantsOff.0 ; *withdrawal.0:negated ; + cok ; + his ; / <illness> ; / night
        iop	2	/ with ; 0 <ask> ; 0 <week> ; 0 an ; 0 coc ; 0 dast ; 0 each ; 0 empti ; 0 enrol
        iop	2	0 grandkid ; 0 ipa ; 0 la ; 0 mes ; 0 mom ; 0 rais ; 0 shak ; 0 th ; 0 usa ; 0 week ; 0 x
        iop	2	0 y/o ; <afraid> <money> ; <afraid> es ; <alcohol> / ; <alcohol> <media> ; <alcohol> behind
        iop	2	<alcohol> which ; <alone> <clinician> ; <alone> <outdoors> ; <alone> y ; <alone> yo
        iop	2	<alone> ~<shake> ; <always> <container> ; <always> <partner> ; <always> <photo>
        iop	2	<always> <withdrawal> ; <always> cuant ; <amount> <headface> ; <amount> <medicine>
        iop	2	<amount> <month> ; <amount> as ; <amount> copita ; <amount> for ; <amount> lik
        iop	2	<amount> near ; <amount> smal ; <amount> structur ; <amount> that ; <amount> tim
        iop	2	<amount> up ; <amount> usa ; <angry> <write> ; <angry> it ; <appointment> <pet>
        iop	2	<appointment> <soon> ; <appointment> <start> ; <appointment> aft ; <appointment> extern
        iop	2	<ask> <chestheart> ; <ask> <job> ; <ask> <night> ; <ask> <treatment> ; <ask> <week>
        iop	2	<ask> anyway ; <ask> can ; <ask> him ; <asleep> <money> ; <asleep> over
        iop	2	<awake> <furniture> ; <blood> <crowd> ; <blood> <moment> ; <blood> <stranger>
        iop	2	<bodypart> <eat> ; <bodypart> <height> ; <bodypart> <soon> ; <bodypart> <take>
        iop	2	<bodypart> <write> ; <bodypart> cuanta ; <bodypart> dont ; <bodypart> lik ; <bodypart> prob
        iop	2	<bodypart> pul ; <bodysound> has ; <break> <break> ; <breath> <take> ; <build> <palecolor>
        iop	2	<build> and ; <build> is ; <buy> <month> ; <buy> <rope> ; <cannabis> <job>
        iop	2	<cannabis> <phone> ; <cannabis> desd ; <caretaking> ; <chestheart> <day>
        iop	2	<chestheart> <stop> ; <chestheart> a ; <child> 0 ; <child> <breath> ; <child> <day>
        iop	2	<child> <drug> ; <child> <town> ; <child> con ; <child> grand ; <child> if ; <child> mi
        iop	2	<child> si ; <child> usa ; <church> <give> ; <church> bel ; <clean> its
        iop	2	<clinician> <official> ; <clothes> on ; <clothes> you ; <colleague> must ; <colleague> ya
        iop	2	<color> <amount> ; <color> <think> ; <color> so ; <consume> <alcohol> ; <consume> <asleep>
        iop	2	<consume> <eat> ; <consume> <money> ; <consume> <tool> ; <consume> aft ; <consume> crank
        iop	2	<consume> entr ; <consume> pur ; <consume> that ; <consume> ~<cannabis> ; <container> <hit>
        iop	2	<container> <record> ; <continue> <breath> ; <continue> <law> ; <count> <ask>
        iop	2	<count> <headface> ; <count> <outdoors> ; <count> <rarely> ; <count> <soon> ; <count> <week>
        iop	2	<count> en ; <count> them ; <crash> of ; <crowd> <alone> ; <crowd> <appointment>
        iop	2	<crowd> <daytime> ; <crowd> aft ; <crowd> allow ; <crowd> go ; <crowd> not ; <crowd> wher
        iop	2	<day> <afraid> ; <day> <hospital> ; <day> <intoxicated> ; <day> <stimulant> ; <day> away
        iop	2	<day> de ; <day> noma ; <day> noth ; <day> nunc ; <day> teng ; <day> thing
        iop	2	<daytime> <church> ; <daytime> a ; <daytime> o ; <die> <furniture> ; <die> is ; <die> lik
        iop	2	<die> that ; <drive> <daytime> ; <drive> for ; <drive> had ; <drive> si ; <drug> <count>
        iop	2	<drug> <friend> ; <drug> <job> ; <drug> <past> ; <drug> at ; <drug> del ; <drug> up
        iop	2	<eat> <pill> ; <eat> <week> ; <eat> nunc ; <eat> or ; <eat> som ; <eat> twic
        iop	2	<emergency> <opioid> ; <emergency> <partner> ; <feel> <appointment> ; <feel> bet
        iop	2	<feel> con ; <feel> nad ; <fire> <day> ; <fire> <stranger> ; <fluid> <see> ; <friend> <past>
        iop	2	<furniture> <count> ; <furniture> <hold> ; <furniture> each ; <give> <eat>
        iop	2	<give> <furniture> ; <give> <stimulant> ; <give> <try> ; <give> i ; <go> <hit> ; <go> <home>
        iop	2	<go> <night> ; <go> <trust> ; <go> away ; <go> backward ; <go> ~<treatment>
        iop	2	<goodbye> <school> ; <happy> <clean> ; <happy> lik ; <happy> until ; <headface> <eat>
        iop	2	<headface> <palecolor> ; <hear> <home> ; <hear> <month> ; <hear> <night> ; <hear> me
        iop	2	<height> <last> ; <hit> <ask> ; <hit> <consume> ; <hold> <stranger> ; <hold> and
        iop	2	<home> <happy> ; <home> by ; <home> clean ; <home> con ; <home> im ; <home> somewher
        iop	2	<hospital> <afraid> ; <hospital> <bodypart> ; <hospital> <home> ; <hospital> <write>
        iop	2	<illness> <count> ; <illness> <leave> ; <illness> <wait> ; <illness> at ; <illness> por
        iop	2	<illness> sinc ; <illness> so ; <insurance> <count> ; <insurance> <hit>
        iop	2	<insurance> <write> ; <intoxicated> <month> ; <job> <day> ; <job> <pet> ; <job> <stranger>
        iop	2	<job> ft ; <job> ful ; <job> good ; <job> porqu ; <job> so ; <key> <write> ; <kill> <drive>
        iop	2	<kill> si ; <kin> <furniture> ; <kin> can ; <kin> el ; <kin> with ; <kin> ~<insurance>
        iop	2	<last> <clinician> ; <last> <sober> ; <law> <intoxicated> ; <law> first ; <law> no
        iop	2	<law> thing ; <leave> <clinician> ; <leave> <continue> ; <leave> <hospital>
        iop	2	<leave> <leave> ; <moment> <sober> ; <moment> he ; <money> <daytime> ; <money> <opening>
        iop	2	<money> <wait> ; <money> apena ; <money> for ; <money> out ; <month> 0 ; <month> <awake>
        iop	2	<month> <clinician> ; <month> <cold> ; <month> <furniture> ; <month> <need>
        iop	2	<month> <phone> ; <month> <relapse> ; <month> hed ; <month> le ; <month> lo ; <month> ni
        iop	2	<month> off ; <month> one ; <month> only ; <month> una ; <month> which
        iop	2	<month> ~<stimulant> ; <need> <alcohol> ; <need> <appointment> ; <need> <buy>
        iop	2	<need> <clinician> ; <need> <treatment> ; <need> bajarl ; <need> de ; <night> <afraid>
        iop	2	<night> <asleep> ; <night> <official> ; <night> im ; <night> one ; <night> par
        iop	2	<official> who ; <opening> <build> ; <opening> <go> ; <opening> of ; <opening> post
        iop	2	<opioid> 0 ; <opioid> <play> ; <opioid> aft ; <opioid> patient ; <opioid> por
        iop	2	<order> <job> ; <outdoors> <order> ; <pain> <write> ; <partner> <count> ; <partner> <die>
        iop	2	<partner> <month> ; <partner> com ; <partner> good ; <partner> we ; <past> 0
        iop	2	<past> anybody ; <past> board ; <past> nev ; <past> ten ; <pet> 0 ; <pet> <always>
        iop	2	<pet> <hospital> ; <pet> <say> ; <pet> becaus ; <pet> out ; <phone> <job> ; <phone> the
        iop	2	<photo> <gun> ; <photo> sinc ; <pill> <sedative> ; <play> <fire> ; <play> bat ; <play> ok
        iop	2	<promise> <write> ; <put> <container> ; <put> hast ; <rail> <amount> ; <rail> <clinician>
        iop	2	<rarely> <week> ; <rarely> en ; <record> <hospital> ; <record> neg ; <relapse> <crowd>
        iop	2	<remember> it ; <room> <afraid> ; <room> <headface> ; <room> but ; <room> her ; <rope> <eat>
        iop	2	<rope> <furniture> ; <sad> <friend> ; <sad> per ; <say> <try> ; <say> all ; <say> per
        iop	2	<say> whil ; <say> ~<amount> ; <school> 0 ; <school> <stimulant> ; <school> <treatment>
        iop	2	<school> all ; <school> i ; <school> nad ; <school> ~<school> ; <sedative> <clinician>
        iop	2	<sedative> <consume> ; <sedative> <past> ; <sedative> <stop> ; <sedative> de
        iop	2	<see> <chestheart> ; <see> <feel> ; <see> <height> ; <see> <treatment> ; <see> any
        iop	2	<see> con ; <see> desd ; <see> el ; <see> no ; <see> que ; <seizure> <stop> ; <shake> tod
        iop	2	<sick> sin ; <sober> <crowd> ; <sober> <job> ; <sober> <week> ; <soon> <write>
        iop	2	<start> <day> ; <start> of ; <stiff> <daytime> ; <stiff> <room> ; <stiff> y
        iop	2	<stimulant> <caretaking> ; <stimulant> <container> ; <stimulant> <money>
        iop	2	<stimulant> <stranger> ; <stimulant> <year> ; <stimulant> @ ; <stimulant> desd
        iop	2	<stimulant> down ; <stimulant> en ; <stimulant> medical ; <stimulant> rough
        iop	2	<stimulant> thing ; <stimulant> was ; <stop> <church> ; <stop> <container> ; <stop> <sober>
        iop	2	<stop> <treatment> ; <stop> de ; <stop> from ; <stop> ninety ; <stranger> <cannabis>
        iop	2	<stranger> <seizure> ; <stranger> <week> ; <stranger> lik ; <take> <lock> ; <take> <tool>
        iop	2	<take> <trust> ; <take> evaluat ; <take> myself ; <take> pop ; <take> zer ; <take> ~a
        iop	2	<think> around ; <think> for ; <think> lik ; <think> wont ; <threat> <amount>
        iop	2	<tired> <bodypart> ; <town> <alone> ; <town> <key> ; <town> <say> ; <town> mi
        iop	2	<trade> <clinician> ; <trade> <crowd> ; <trade> a ; <treatment> ; <treatment> <drive>
        iop	2	<treatment> <go> ; <treatment> <moment> ; <treatment> <outdoors> ; <treatment> <partner>
        iop	2	<treatment> <pet> ; <treatment> <start> ; <treatment> <trade> ; <treatment> can
        iop	2	<treatment> hac ; <treatment> her ; <treatment> if ; <treatment> inf ; <treatment> just
        iop	2	<treatment> los ; <treatment> out ; <treatment> por ; <treatment> sat ; <treatment> that
        iop	2	<trust> <calm> ; <trust> <happy> ; <trust> <see> ; <try> <opioid> ; <vendor> me
        iop	2	<vermin> me ; <vermin> off ; <wait> <day> ; <wait> <sober> ; <wait> <town> ; <wait> no
        iop	2	<wait> ya ; <water> <law> ; <water> was ; <week> ; <week> <fall> ; <week> <moment>
        iop	2	<week> <record> ; <week> <school> ; <week> <stranger> ; <week> about ; <week> old
        iop	2	<week> sin ; <week> that ; <week> turn ; <week> ~<treatment> ; <withdrawal> <day>
        iop	2	<withdrawal> <think> ; <withdrawal> no ; <withdrawal> with ; <write> <stimulant>
        iop	2	<write> all ; <write> its ; <write> medical ; <year> <build> ; <year> <church>
        iop	2	<year> <kin> ; <year> has ; <year> or ; <year> ther ; a <afraid> ; a <leave> ; a <school>
        iop	2	a <seizure> ; a <year> ; a birthday ; a cak ; a cas ; a cent ; a counselor ; a crowb ; a fac
        iop	2	a fourth ; a funny ; a girl ; a goodby ; a head ; a hurry ; a mailbox ; a motel ; a nephew
        iop	2	a pillow ; a pitch ; a seizur ; a sophomor ; a ~<amount> ; a ~<home> ; a ~hospital ; a ~liv
        iop	2	abog ; about <amount> ; about <day> ; about east ; about end ; about four ; about is
        iop	2	about thre ; about two ; about you ; abuel y ; accurat ; adderal off ; adic ; advisor
        iop	2	afford a ; afford it ; aft <count> ; aft <stimulant> ; aft clas ; aft doing ; aft new
        iop	2	aft sixty ; aft theyr ; aft we ; aftercar ; aged ; ago doing ; aguant ya ; ahog en
        iop	2	aid quit ; al otr ; alcohol all ; alg <money> ; alg grati ; all fin ; all over ; almond
        iop	2	alumn ; ama ; an <medicine> ; an <outdoors> ; an eye ; an overnight ; an ~<treatment>
        iop	2	and <church> ; and <rarely> ; and adderal ; and ate ; and between ; and cant ; and drov
        iop	2	and everyon ; and if ; and new ; and pas ; and skip ; and sometim ; and ther ; and wrot
        iop	2	and ~nev ; and ~only ; any <night> ; any <stranger> ; any hour ; anyon els ; anywher i
        iop	2	are <asleep> ; are asleep ; are cod ; arent <money> ; army and ; arthriti ; as smok ; asada
        iop	2	asi es ; ask anyway ; ask him ; aspirin ; asthm ; at <photo> ; at bachelor ; at burn
        iop	2	at hosp ; at nit ; at somebody ; at ~<school> ; at ~school ; ataqu ; aunt ; away <play>
        iop	2	away is ; away tomorrow ; azul ; baby is ; back bedroom ; back hom ; bal and ; barb 0 ; bark
        iop	2	bautiz ; be <afraid> ; be <eat> ; be best ; be email ; be fil ; be had ; be him ; be zer
        iop	2	bec ; becom a ; bed each ; been <school> ; been <write> ; been fin ; been look ; been say
        iop	2	been tak ; been writ ; beer a ; beer at ; befor anybody ; befor im ; befor in ; befor ten
        iop	2	began 0 ; begin ; begin the ; behind the ; between <moment> ; between now ; bio dad
        iop	2	blood twic ; blow at ; boda ; bodeg ; body to ; born with ; both at ; bought him
        iop	2	boyfriend in ; boyfriend want ; brand ; breakup ; brew ; bronc ; brought me ; bug me ; bump
        iop	2	bump in ; buoy ; burn man ; busc apoy ; but i ; but sinc ; by lunch ; by zoom ; cad cuant
        iop	2	cak on ; cal a ; cal four ; cal herself ; cal the ; calambr ; calific ; calv ; cam her
        iop	2	can leav ; can watch ; cannot ; cannot leav ; cant <goodbye> ; cant lay ; cant mis
        iop	2	cant rememb ; cant stop ; cardi ; carn asad ; carn asada ; cart ; cart with ; caught myself
        iop	2	cb <day> ; cen ; cen nunc ; cerveza con ; cha by ; champagn at ; chemistry ; chiquit
        iop	2	church bel ; cincuent y ; circl it ; circl the ; clas a ; clean ; clean 0 ; clear and
        iop	2	clinical ; clinical inf ; clock ; clr <child> ; clr <partner> ; cnslr ; cobij ; coc en
        iop	2	coc sin ; cocain a ; cocain fiv ; codig ; coffe ground ; cok and ; cok between ; cok start
        iop	2	cok two ; cok x ; com dos ; com hom ; commercial ; complet an ; con <treatment> ; con ayud
        iop	2	con las ; con terapi ; consult extern ; contamo con ; copay for ; copita ; copita de
        iop	2	corren ; corren de ; could it ; couldnt pay ; counsel ; counselor re ; county has
        iop	2	county outpatient ; county say ; court pap ; court report ; cov and ; cow ; cow 0 ; crank to
        iop	2	creen ; creen que ; crew in ; crib and ; cristal casi ; cristal de ; crystal on
        iop	2	crystal sinc ; csw ; ct 0 ; cuand <hear> ; cuanta <moment> ; cuanta hora ; cuarent y
        iop	2	cuent no ; cumpl sus ; cumpli mis ; cumplimo ; curb 0 ; custom ; d/c 0 ; d/c <day> ; dab all
        iop	2	dad found ; dad girl ; dad used ; daught think ; dawn ; day at ; day away ; day each
        iop	2	day group ; day no ; day probation ; day treatment ; de <church> ; de <money> ; de <month>
        iop	2	de <sedative> ; de all ; de camp ; de desintoxicacion ; de grup ; de harin ; de marihuan
        iop	2	de riversid ; de solter ; de vin ; de vuelt ; de zombi ; death and ; del andami ; del equip
        iop	2	del ranch ; dementi ; demon and ; deni inpatient ; deport no ; detox from ; detox need
        iop	2	did <count> ; did her ; did six ; died of ; dijeron ; din every ; din she ; diplom
        iop	2	diplom y ; dismis ; ditch ; do <amount> ; do <night> ; do cocain ; do night ; doctor for
        iop	2	doe iop ; doe your ; doing so ; doing whippet ; dolar por ; domingo de ; don anyth
        iop	2	don sinc ; dos copita ; dr pham ; draw ; drawn ; drink every ; drink mor ; drink saturday
        iop	2	drink two ; drink until ; drunk driv ; drunk the ; dry <room> ; dtr worri ; duck ; dui on
        iop	2	each <week> ; each even ; eat hes ; ecstasy ; edibl at ; edibl to ; effect ; el adderal
        iop	2	el oficial ; ell en ; ell era ; els <need> ; els want ; elsewher ; emergenci noma
        iop	2	empacador ; empec en ; en <day> ; en <play> ; en <week> ; en espanol ; en hondura ; en juli
        iop	2	en usulutan ; end thi ; epilepsy wel ; er doc ; es <crowd> ; es <emergency> ; es cristal
        iop	2	es vici ; escalera y ; eso <wait> ; eso per ; eso pregunt ; eso sí ; esperan ; est pas
        iop	2	estarian mejor ; estimat ; eval don ; eval say ; evaluation ; eve no ; even ; even <amount>
        iop	2	even one ; evening or ; evening sinc ; evening with ; event ; ever <ask> ; ever ask ; evry
        iop	2	exact <amount> ; f <bodypart> ; f <go> ; f <stimulant> ; f <stop> ; f <treatment> ; f cok
        iop	2	f ice ; f nurs ; f paralegal ; f snort ; f thc ; fail a ; fail test ; faint ; falta
        iop	2	fami court ; fami her ; fami in ; farm ; fear ; feb 0 ; february i ; feed ; feel bet
        iop	2	fenc post ; few a ; fiance ; fiest y ; fifteen minut ; fifty day ; fifty fiv ; fight over
        iop	2	fil del ; fin <clinician> ; finish her ; finish his ; finish ninety ; first <law> ; first of
        iop	2	fist behind ; fit around ; fly at ; flyer ; for <see> ; for eve ; for exam ; for som
        iop	2	for spous ; foreman 0 ; foreman gav ; forty fiv ; friday if ; friday with ; friend for
        iop	2	from <awake> ; from <clinician> ; from drink ; from sixty ; from wak ; fueron sei ; fut
        iop	2	gan apena ; garag aft ; get evaluat ; get help ; get tight ; girl from ; girlfriend found
        iop	2	glas ; glas <amount> ; glas each ; glas with ; glov ; gma 0 ; go <home> ; go if ; go inpt
        iop	2	go sit ; go tomorrow ; god rest ; going off ; gomita de ; good kid ; got pop ; gpa 0
        iop	2	group not ; group they ; group to ; grup en ; grup que ; gs ; guant ; guy downstair
        iop	2	guy with ; habi ten ; hac <bodypart> ; hac dos ; had <job> ; had ~<seizure> ; had ~seizur
        iop	2	hag con ; hal drop ; half now ; hand at ; has <say> ; has me ; has told ; has win
        iop	2	hast marz ; hat it ; hav 0 ; hav <crowd> ; hav <treatment> ; hav in ; hav them ; hav two
        iop	2	havent <take> ; hawthorn and ; hay <treatment> ; hay alg ; hay guarderi ; he <continue>
        iop	2	he <hit> ; he cannot ; hear me ; hear the ; heat no ; hed lik ; help ; her <headface>
        iop	2	her clas ; her day ; hes at ; hij termin ; hijo grand ; himself int ; hir at
        iop	2	his <bodypart> ; his <record> ; his <trust> ; his <vermin> ; his leftov ; his rout
        iop	2	his sixty ; his two ; hold my ; hom all ; hom nobody ; hom use ; hop for ; hora y
        iop	2	horari despu ; hosp then ; hospital detox ; hous no ; hous rul ; hous the ; hr <need>
        iop	2	hr want ; hundr of ; hurt i ; hurt real ; husb deploy ; husb finish ; husband a ; i <breath>
        iop	2	i <rail> ; i about ; i begin ; i breath ; i clerk ; i grow ; i hit ; i lack ; ice dai
        iop	2	ice on ; id <think> ; id be ; id lik ; if out ; if she ; im all ; im fifty ; im hom
        iop	2	im overreact ; im the ; in <consume> ; in anyth ; in bed ; in being ; in chapt ; in dry
        iop	2	in person ; in plac ; inpatient in ; inpatient last ; ins lost ; insist ; insur deni
        iop	2	insuranc at ; insuranc im ; insuranc sinc ; int an ; interest in ; intern ni ; internist
        iop	2	iop reqd ; iop thc ; ir a ; ironwork meth ; irritabl ; is <order> ; is <stimulant>
        iop	2	is <stranger> ; is aft ; is breath ; is convinc ; is fiv ; is her ; is nobody ; is peopl
        iop	2	is requir ; is simp ; isnt a ; issu <need> ; it <count> ; it <hold> ; it alon ; it by
        iop	2	it each ; it ive ; its <go> ; its <month> ; its <stiff> ; its cocain ; its jun ; its ketamin
        iop	2	its mor ; its new ; its saturday ; its tight ; its two ; ive <ask> ; ive <give> ; ive ask
        iop	2	ive bought ; ive work ; january with ; job off ; job so ; joint ; joshu ; joshu <outdoors>
        iop	2	joshu tre ; juli se ; junt con ; just being ; just thi ; just willpow ; k and ; k sinc
        iop	2	keel ; keel over ; keep going ; ket at ; kid gav ; kin ; kitten ; kratom ; la <eat>
        iop	2	la <money> ; la <room> ; la farmaci ; la fil ; la noven ; la prep ; la supervisor ; la vio
        iop	2	lab ; label ; lack ; lack is ; lad y ; landlady ; laps 0 ; larg <pet> ; larg animal
        iop	2	las fiesta ; las madr ; las tacha ; lat <phone> ; lat cal ; layof ; layof in ; le dio
        iop	2	le entr ; le recomiendan ; le vayan ; lean on ; leav i ; leav my ; leav vm ; lectur me
        iop	2	leftov ; leg over ; legit ; lft nl ; lif ive ; lik <crowd> ; lik i ; lik most ; lik wher
        iop	2	limpi en ; limpi la ; lin <go> ; lin told ; lin went ; list with ; liv somewher ; llamant
        iop	2	lo <threat> ; lo advirti ; lo neg ; load and ; local <money> ; lock with ; longshoreman
        iop	2	los dej ; los her ; los it ; los llev ; los part ; loteri ; lug a ; lug y ; lyft ; m /
        iop	2	m <stop> ; m hvac ; m ironwork ; m lineman ; maam i ; machet ; maestr y ; mai ; mak too
        """
}
