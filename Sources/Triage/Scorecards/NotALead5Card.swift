extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	2	rumb ; run at ; ruthan ; sab a ; said your ; salary ; sam <moment> ; sam four
        not_a_lead	2	sandbag ; sat ; sat to ; sat up ; say otherwis ; say re ; scar ; sch ; schedul
        not_a_lead	2	scholarship for ; school cook ; school no ; schoolteach ; screen the ; se calm
        not_a_lead	2	se cay ; se encarg ; season greet ; second floor ; secretari de ; secundari
        not_a_lead	2	security ; seen 0 ; seen every ; sensitiv ; sent my ; sepulved ; session ; settlement
        not_a_lead	2	seventeen year ; sgt ; shak ; sharpen kniv ; she ther ; shift ; shift fre ; shin
        not_a_lead	2	shiver and ; shoot a ; short ; si est ; sil ; silla ; sinc 0 ; sinc mov
        not_a_lead	2	singl <daytime> ; singl morn ; sist been ; sit for ; sit is ; six rehab ; sixty pound
        not_a_lead	2	skat park ; sleep at ; slept ; so <stiff> ; so tight ; sob ; sob now ; sobr ; sobr el
        not_a_lead	2	sol ; som <furniture> ; somebody put ; somebody ther ; someon about ; son <play>
        not_a_lead	2	son play ; sort the ; sourc ; soy bilingu ; soy enfermer ; soy ~<school>
        not_a_lead	2	soy ~maestr ; speak for ; speak to ; specializ ; specializ in ; sponsor the
        not_a_lead	2	spous for ; spr practicum ; spray in ; stack of ; staf agency ; stand up ; stil 0
        not_a_lead	2	stop open ; stop to ; street now ; stuck in ; su <record> ; su <think> ; su nin
        not_a_lead	2	succulent ; sum for ; supervisor ; supier que ; surviv ; swap ; tak noth ; tak thos
        not_a_lead	2	tatto of ; teach watercolor ; tech her ; tech on ; tech position ; tech with ; tel me
        not_a_lead	2	telegram and ; temblor de ; teng mi ; test ; test no ; th <school> ; th for ; th grad
        not_a_lead	2	thank god ; that <clean> ; that <give> ; that <see> ; that need ; that play
        not_a_lead	2	that say ; that wed ; that who ; the <color> ; the canyon ; the convent ; the deadlin
        not_a_lead	2	the flower ; the groom ; the half ; the herd ; the island ; the jacket ; the lak
        not_a_lead	2	the lawn ; the left ; the orang ; the oven ; the patient ; the pres ; the present
        not_a_lead	2	the sof ; the upstair ; the wal ; the wed ; the yard ; the yog ; them <day>
        not_a_lead	2	them <write> ; them im ; then <put> ; ther somebody ; therapist ; therapist for
        not_a_lead	2	therapist see ; thesi is ; they threw ; thi <withdrawal> ; thi not ; thi out
        not_a_lead	2	thi was ; thre boy ; thre rehab ; thre tim ; thread ; thrift <town> ; through 0
        not_a_lead	2	through <eat> ; through your ; thur thi ; tienen <media> ; tienen folleto ; ties
        not_a_lead	2	til four ; til ten ; tim <happy> ; tim as ; tim today ; to <vendor> ; to anoth
        not_a_lead	2	to buy ; to complain ; to find ; to lead ; to lodg ; to los ; to meet ; to mov
        not_a_lead	2	to print ; to set ; to sew ; to staf ; to visit ; to watch ; to wednesday ; todo y
        not_a_lead	2	tom un ; took it ; took up ; topic ; train ; train for ; treatment hom ; treatment in
        not_a_lead	2	tristez ; tru <law> ; tru crim ; tu <home> ; tu cas ; tuesday meet ; tuesday to
        not_a_lead	2	turn the ; turnaround ; twelv so ; two door ; tx <need> ; tx <record> ; ultim
        not_a_lead	2	ultimo ; un <crowd> ; un <go> ; un <job> ; un <say> ; un <take> ; un minut
        not_a_lead	2	un pastel ; un tramit ; un viaj ; una <media> ; una <week> ; una muj ; una obr
        not_a_lead	2	una seman ; unit ; universidad ; until midnight ; until saturday ; us <last>
        not_a_lead	2	us last ; us left ; us took ; usc ; ush board ; usted por ; usted tratan ; usted y
        not_a_lead	2	va bien ; verific ; vi el ; vic ; vide ; viej de ; vis ; visit ; visit hour
        not_a_lead	2	visit hrs ; visita ; voluntari en ; volunte to ; volunteer ; voz ; wal in
        not_a_lead	2	walk through ; want no ; want our ; want rehab ; want to ; was <take> ; was alcohol
        not_a_lead	2	was her ; was let ; way i ; wdnt say ; we ; we <angry> ; we <clothes> ; we find
        not_a_lead	2	we hir ; we know ; we set ; we work ; websit for ; week ago ; week and ; week can
        not_a_lead	2	week only ; weekend tech ; weepy ; wel and ; went hom ; what should ; what theyr
        not_a_lead	2	what to ; when its ; which <opening> ; which door ; which of ; whistl ; who bring
        not_a_lead	2	who lik ; who used ; who ~<die> ; who ~died ; who ~smok ; whod <say> ; why <crowd>
        not_a_lead	2	wif is ; wil <go> ; wil <write> ; with <colleague> ; with <official>
        not_a_lead	2	with <treatment> ; with <withdrawal> ; with ciw ; with food ; with other ; with ppo
        not_a_lead	2	with prid ; wiv and ; wk <clinician> ; won a ; wonder ; wont <feel> ; wool
        not_a_lead	2	work ther ; would go ; would he ; would one ; would ther ; wrapper ; wrong <hospital>
        not_a_lead	2	x ray ; y <emergency> ; y <month> ; y <treatment> ; y ataqu ; y cocin ; y desd
        not_a_lead	2	y hag ; y rop ; y sangr ; ya deb ; year as ; year end ; yes or ; yesterday and ; yog
        not_a_lead	2	you ; you <day> ; you <treatment> ; you a ; you at ; you hold ; you might ; you pleas
        not_a_lead	2	you test ; you want ; your <clinician> ; your <kin> ; your <media> ; your <money>
        not_a_lead	2	your <night> ; your <say> ; your bil ; your clinician ; your list ; your peopl
        not_a_lead	2	your sid ; your ~iop ; yrs sob ; zoom with ; ~0 ~a ; ~0 ~hour ; ~0 ~out
        not_a_lead	2	~<afraid> about ; ~<alcohol> nunc ; ~<alcohol> or ; ~<alcohol> ~<cannabis>
        not_a_lead	2	~<alcohol> ~<withdrawal> ; ~<clinician> ~<treatment> ; ~<cold> ; ~<colleague> <go>
        not_a_lead	2	~<consume> <play> ; ~<consume> <see> ; ~<consume> ~<pill> ; ~<die> <home>
        not_a_lead	2	~<die> for ; ~<die> ni ; ~<die> ~<emergency> ; ~<drug> nev ; ~<drug> ni ; ~<drug> or
        not_a_lead	2	~<drug> ~in ; ~<furniture> <say> ; ~<go> por ; ~<hear> ; ~<home> <see>
        not_a_lead	2	~<hospital> at ; ~<illness> ; ~<illness> <need> ; ~<insurance> ~card ; ~<job> <give>
        not_a_lead	2	~<job> <need> ; ~<job> ~de ; ~<last> ; ~<last> ~<day> ; ~<medicine> ~<day>
        not_a_lead	2	~<moment> with ; ~<money> <need> ; ~<need> <ask> ; ~<phone> for ; ~<pill> <container>
        not_a_lead	2	~<say> <need> ; ~<school> <say> ; ~<school> ~eighth ; ~<sober> ~<home>
        not_a_lead	2	~<stranger> ~<say> ; ~<think> <kin> ; ~<think> what ; ~<town> ~de ; ~<treatment> a
        not_a_lead	2	~<unreal> ; ~<year> <treatment> ; ~a plac ; ~a thing ; ~a ~patient
        not_a_lead	2	~alcohol ~withdrawal ; ~angel ; ~appointment ; ~be ~in ; ~been ; ~cervez ~tom
        not_a_lead	2	~cook ~for ; ~could ; ~cov ; ~d ~resi ; ~da mas ; ~dad ; ~day n ; ~dej el ; ~deliri
        not_a_lead	2	~diem <job> ; ~diem shift ; ~diem tech ; ~difunt espos ; ~director ; ~donat
        not_a_lead	2	~donat ~my ; ~drug no ; ~drug or ; ~duty ; ~eighth ; ~eighth ~<school>
        not_a_lead	2	~eighth ~grad ; ~eleven ~month ; ~en el ; ~en ~su ; ~es ~<drug> ; ~ex ; ~experienc
        not_a_lead	2	~firearm ; ~for ~six ; ~fum ni ; ~giv ~his ; ~grief ; ~hi ; ~high ; ~human
        not_a_lead	2	~in ~<town> ; ~insuranc ~card ; ~lady in ; ~let ; ~los ~<unreal> ; ~los ~angel
        not_a_lead	2	~lost ~my ; ~meal ; ~medicin ; ~mis ; ~my ~car ; ~need ; ~night ; ~no ~<alcohol>
        not_a_lead	2	~old ; ~our ~son ; ~prim ; ~program in ; ~pued dej ; ~releas ; ~rm ; ~sa ; ~sabemo
        not_a_lead	2	~sal ; ~sauc ; ~se <consume> ; ~se met ; ~setup <money> ; ~setup fee ; ~sick
        not_a_lead	2	~sinc ~<day> ; ~su ~tiemp ; ~supervisor ; ~teach ~eighth ; ~tratamient ; ~what ~your
        not_a_lead	2	~whol ; ~your ~<treatment>
        not_a_lead	1	*detoxWord:historical ; *frequency.1 ; *person:hypothetical
        not_a_lead	1	*suicidalOblique.joinDead:other_experiencer ; *suicidalOblique:hypothetical
        not_a_lead	1	+ <clinician> ; / <money> ; / d ; 0 + ; 0 <ask> ; 0 <fall> ; 0 can ; 0 chest
        not_a_lead	1	0 exclusiv ; 0 ft ; 0 good ; 0 left ; 0 not ; 0 number ; 0 nurs ; 0 peopl ; 0 percent
        not_a_lead	1	0 rd ; 0 stay ; 0 u ; 0 with ; 0 y ; <afraid> and ; <afraid> are ; <afraid> is
        not_a_lead	1	<alcohol> a ; <alcohol> en ; <alcohol> on ; <alcohol> or ; <always> <moment>
        not_a_lead	1	<amount> <child> ; <amount> <money> ; <amount> sam ; <amount> ya
        not_a_lead	1	<amount> ~<treatment> ; <angry> <school> ; <appointment> <take> ; <appointment> es
        not_a_lead	1	<appointment> link ; <appointment> par ; <ask> de ; <ask> to ; <ask> wher
        not_a_lead	1	<asleep> her ; <asleep> of ; <awake> <pet> ; <blade> <play> ; <blade> rol
        not_a_lead	1	<blood> <appointment> ; <blood> <headface> ; <bodypart> <buy>
        not_a_lead	1	<bodypart> replacement ; <break> <container> ; <break> <happy> ; <break> with
        not_a_lead	1	<breath> <treatment> ; <breath> with ; <build> <home> ; <build> <need>
        not_a_lead	1	<build> <phone> ; <build> <room> ; <build> it ; <build> y ; <buy> <amount>
        not_a_lead	1	<buy> <crowd> ; <buy> <medicine> ; <buy> that ; <calm> with ; <cannabis> <need>
        not_a_lead	1	<cannabis> out ; <caretaking> <amount> ; <chestheart> <bodypart> ; <chestheart> are
        not_a_lead	1	<chestheart> for ; <child> <amount> ; <child> <drug> ; <child> <go> ; <child> <phone>
        not_a_lead	1	<child> <take> ; <child> just ; <child> ya ; <clean> <treatment> ; <clean> de
        not_a_lead	1	<clean> out ; <clinician> <container> ; <clinician> <job> ; <clinician> <sad>
        not_a_lead	1	<clinician> <water> ; <clinician> ther ; <clinician> who ; <clothes> <give>
        not_a_lead	1	<clothes> <school> ; <clothes> <treatment> ; <clothes> in ; <clothes> y
        not_a_lead	1	<colleague> <relapse> ; <colleague> <stimulant> ; <colleague> did ; <colleague> i
        not_a_lead	1	<color> <clothes> ; <consume> and ; <consume> es ; <consume> herself
        not_a_lead	1	<container> est ; <container> sinc ; <container> was ; <continue> <appointment>
        not_a_lead	1	<continue> <eat> ; <continue> <moment> ; <continue> <promise> ; <continue> my
        not_a_lead	1	<count> <always> ; <count> <money> ; <count> <promise> ; <count> <stranger>
        not_a_lead	1	<count> open ; <crowd> <day> ; <crowd> <give> ; <crowd> <outdoors>
        not_a_lead	1	<crowd> <palecolor> ; <crowd> pop ; <day> <daytime> ; <day> <goodbye> ; <day> <kill>
        not_a_lead	1	<day> <money> ; <day> <soon> ; <day> lik ; <day> mism ; <day> off ; <day> que
        not_a_lead	1	<die> <treatment> ; <die> ric ; <drive> <colleague> ; <drive> <play>
        not_a_lead	1	<drive> <volunteer> ; <drug> ; <drug> <alcohol> ; <drug> <photo> ; <drug> en
        not_a_lead	1	<drug> in ; <drug> ~<need> ; <eat> <cannabis> ; <eat> <give> ; <eat> <go>
        not_a_lead	1	<eat> <pet> ; <eat> plac ; <eat> to ; <emergency> <ask> ; <emergency> <clothes>
        not_a_lead	1	<emergency> spray ; <fall> <container> ; <fall> <job> ; <fire> the ; <fluid> <record>
        not_a_lead	1	<friend> de ; <friend> the ; <furniture> 0 ; <furniture> <asleep>
        not_a_lead	1	<furniture> <calm> ; <furniture> <month> ; <furniture> or ; <furniture> we
        not_a_lead	1	<furniture> wer ; <furniture> without ; <give> <job> ; <give> <need> ; <give> <town>
        not_a_lead	1	<give> <trade> ; <give> <treatment> ; <give> com ; <give> us ; <go> ; <go> <alcohol>
        not_a_lead	1	<go> <amount> ; <go> <colleague> ; <go> <record> ; <go> <sad> ; <go> <say>
        not_a_lead	1	<go> <see> ; <go> around ; <go> clos ; <go> desd ; <go> from ; <go> not ; <go> un
        not_a_lead	1	<go> without ; <goodbye> <give> ; <goodbye> and ; <gun> y ; <happy> <furniture>
        not_a_lead	1	<happy> <job> ; <hear> <day> ; <hear> at ; <hit> <home> ; <hit> <money>
        not_a_lead	1	<hit> <month> ; <hold> them ; <home> <see> ; <home> <stranger> ; <homeless> to
        not_a_lead	1	<hospital> <hospital> ; <hot> in ; <illness> for ; <insurance> <colleague>
        not_a_lead	1	<insurance> <insurance> ; <insurance> <need> ; <job> <trade> ; <job> <write>
        not_a_lead	1	<job> of ; <job> only ; <job> par ; <job> soy ; <kill> <tool> ; <kill> <write>
        not_a_lead	1	<kill> control ; <kin> <illness> ; <kin> <past> ; <kin> <put> ; <kin> <say>
        not_a_lead	1	<kin> <town> ; <kin> porqu ; <kin> q ; <kin> tien ; <last> <illness>
        not_a_lead	1	<law> <continue> ; <leave> 0 ; <leave> <phone> ; <leave> a ; <lock> <hospital>
        not_a_lead	1	<lock> en ; <lock> me ; <media> <trade> ; <media> a ; <medicine> <furniture>
        not_a_lead	1	<medicine> from ; <moment> la ; <moment> teng ; <moment> ~<job> ; <money> <ask>
        not_a_lead	1	<money> <count> ; <money> <hospital> ; <money> <wait> ; <money> especial
        not_a_lead	1	<money> has ; <money> lo ; <money> ~<money> ; <month> ; <month> <day>
        not_a_lead	1	<month> <phone> ; <month> at ; <month> has ; <month> o ; <month> through
        not_a_lead	1	<need> <appointment> ; <need> <give> ; <need> <height> ; <need> <outdoors>
        not_a_lead	1	<need> <partner> ; <need> <put> ; <need> d/c ; <need> par ; <need> we
        not_a_lead	1	<night> <past> ; <night> land ; <night> until ; <official> <gun> ; <opening>
        not_a_lead	1	<opening> to ; <opioid> <crowd> ; <opioid> and ; <opioid> rx ; <order> el
        not_a_lead	1	<outdoors> <sober> ; <outdoors> cuand ; <pain> <see> ; <partner> <play>
        not_a_lead	1	<partner> <sober> ; <partner> re ; <past> <continue> ; <past> <stop> ; <past> <take>
        not_a_lead	1	<past> the ; <past> ya ; <pet> <bodypart> ; <pet> by ; <phone> <drive>
        not_a_lead	1	<phone> <stranger> ; <phone> below ; <phone> por ; <phone> ther ; <photo> <insurance>
        not_a_lead	1	<play> <blood> ; <play> <illness> ; <play> <need> ; <play> <night> ; <play> <partner>
        not_a_lead	1	<play> <photo> ; <play> <take> ; <play> an ; <play> by ; <play> from ; <play> lost
        not_a_lead	1	<promise> <trust> ; <put> <crowd> ; <put> <fluid> ; <put> <room> ; <put> a
        not_a_lead	1	<put> with ; <record> <blood> ; <record> <child> ; <record> <container>
        not_a_lead	1	<record> has ; <record> would ; <relapse> <past> ; <room> <day> ; <room> <need>
        not_a_lead	1	<room> cuand ; <room> with ; <room> ya ; <rope> <continue> ; <rope> <opening>
        not_a_lead	1	<rope> and ; <rope> up ; <sad> ; <sad> <afraid> ; <sad> her ; <say> <eat>
        not_a_lead	1	<say> <money> ; <say> <sad> ; <say> <take> ; <say> hes ; <say> lin ; <say> mi
        not_a_lead	1	<say> over ; <say> si ; <say> sobr ; <say> with ; <say> ~<clinician>
        not_a_lead	1	<say> ~<moment> ; <school> <fall> ; <school> <job> ; <school> <sober> ; <school> com
        not_a_lead	1	<school> could ; <school> no ; <school> what ; <see> <kin> ; <see> <partner>
        not_a_lead	1	<see> <vermin> ; <see> it ; <sick> <stop> ; <sober> from ; <stimulant> <illness>
        not_a_lead	1	<stimulant> <need> ; <stimulant> for ; <stop> <bodypart> ; <stop> <consume>
        not_a_lead	1	<stop> <last> ; <stop> <order> ; <stop> <rope> ; <stop> it ; <stop> la
        not_a_lead	1	<stranger> <bodysound> ; <stranger> <shake> ; <stranger> <shame>
        not_a_lead	1	<stranger> <vendor> ; <stranger> is ; <take> <child> ; <take> <play>
        not_a_lead	1	<take> <school> ; <take> ten ; <take> un ; <take> ~<child> ; <think> <buy>
        not_a_lead	1	<think> <drive> ; <think> <medicine> ; <think> if ; <think> ~<die>
        not_a_lead	1	<tool> <headface> ; <tool> sinc ; <town> <count> ; <town> <see> ; <trade> <crowd>
        not_a_lead	1	<trade> and ; <treatment> 0 ; <treatment> <color> ; <treatment> <pet>
        not_a_lead	1	<treatment> <year> ; <treatment> already ; <treatment> and ; <treatment> appeal
        not_a_lead	1	<treatment> non ; <treatment> rank ; <treatment> til ; <treatment> your
        not_a_lead	1	<trust> <continue> ; <trust> <friend> ; <trust> <play> ; <try> <amount>
        not_a_lead	1	<unreal> for ; <vendor> <day> ; <vendor> <home> ; <vendor> <stop> ; <vendor> agency
        not_a_lead	1	<vermin> <record> ; <vermin> in ; <vermin> y ; <water> <kin> ; <water> <tool>
        not_a_lead	1	<week> <eat> ; <week> <month> ; <week> can ; <withdrawal> sinc ; <write> <drive>
        not_a_lead	1	<write> <official> ; <write> <opioid> ; <write> <year> ; <write> due ; <year> <day>
        not_a_lead	1	<year> <opioid> ; <year> <room> ; <year> <treatment> ; <year> aft ; <year> as
        not_a_lead	1	<year> at ; <year> without ; @ $ ; a <past> ; a <play> ; a <sober> ; a and ; a bles
        not_a_lead	1	a burn ; a charg ; a company ; a cow ; a cruis ; a dog ; a dos ; a fourth ; a green
        not_a_lead	1	a heroin ; a kitchen ; a lost ; a mail ; a narcan ; a pack ; a party ; a per
        not_a_lead	1	a platic ; a produc ; a pt ; a q ; a releas ; a speech ; a survey ; a town ; a usarl
        not_a_lead	1	a usted ; a veteran ; a wednesday ; a weekday ; a ~<clinician> ; a ~<sad> ; a ~los
        not_a_lead	1	a ~residential ; a ~substanc ; a ~tour ; about <opioid> ; absurd ; abt her
        not_a_lead	1	account for ; ad ; addres is ; adentr con ; admission ; aft i ; aft your ; again want
        not_a_lead	1	al <day> ; al refri ; alcohol y ; alert for ; alguien de ; all <day> ; all day
        not_a_lead	1	all it ; als lottery ; alum ask ; among ; an <amount> ; an <appointment> ; an <eat>
        not_a_lead	1	an <official> ; an addict ; an ~<emergency> ; an ~overdos ; and <medicine>
        not_a_lead	1	and <record> ; and <sober> ; and <stop> ; and <take> ; and behavioral ; and folk
        not_a_lead	1	and id ; and mayb ; and ran ; and sock ; and talk ; and we ; and ~i ; answer my
        not_a_lead	1	any <colleague> ; any tx ; anymor the ; appt ; april and ; apt <say> ; aqui hay
        not_a_lead	1	archiv ; are any ; are forty ; articl about ; as they ; ask for ; ask to ; ask wher
        not_a_lead	1	assault ; at <night> ; at thre ; atol ; attach if ; atty for ; atty paralegal
        not_a_lead	1	atty want ; august ; august and ; baby cam ; bachelor ; back aft ; bacon ; bang
        not_a_lead	1	be <wait> ; be happy ; be sent ; be stay ; becaus he ; below ; below and ; belt and
        not_a_lead	1	benefit ; bien <promise> ; bien gracia ; big ; blackjack ; blanket ; bleacher
        not_a_lead	1	board has ; bottom ; bought a ; bowl leagu ; bracelet ; bridg and ; bring back
        not_a_lead	1	brisket ; brochur at ; broth doe ; broth took ; bug on ; built ; bury ; button
        not_a_lead	1	buy two ; by <drive> ; by us ; c 0 ; cal every ; calend link ; cam and ; can
        not_a_lead	1	can <hit> ; can <kin> ; cancha ; car seat ; card ; card with ; cart de ; carta de
        not_a_lead	1	cas <colleague> ; cas de ; casa de ; caseload ; catorc ano ; cb <day> ; centr
        not_a_lead	1	certifi peer ; charcoal ; chat ; checkout ; chiquit ; chofer ; chos ; christen ; city
        not_a_lead	1	clas ; clinic de ; clinic en ; clinic on ; clos a ; clr <hear> ; clr <think>
        not_a_lead	1	clr has ; coach ; coffe ground ; collect ; colleg kid ; com with ; combat ; combativ
        not_a_lead	1	comedor ; communion ; complet no ; con <rope> ; con <seizure> ; con convulsion
        not_a_lead	1	con los ; con quien ; contamo ; contamo con ; contestan ; cook 0 ; cooki ; cordles
        not_a_lead	1	couch ; could sit ; council ; counselor and ; counselor is ; crack an ; crack in
        not_a_lead	1	credit ; cuadr ; cuand se ; curriculum ; cut ; dat aft ; day her ; dds ; de <clean>
        not_a_lead	1	de <money> ; de alt ; de anoch ; de camis ; de chof ; de guardi ; de inviern
        not_a_lead	1	de orgul ; de rey ; deadlin ; dear i ; decedent ~odd ; dej ; dej la ; dej una
        not_a_lead	1	del <clinician> ; del muert ; del pati ; delay ; denis from ; dentur in ; denv
        not_a_lead	1	desd su ; despens ; detox or ; diabetico ; did ; die ; died by ; dij q ; director
        not_a_lead	1	dirij ; discover ; do 0 ; do coffe ; do tonight ; doctor sign ; dog and ; doing
        not_a_lead	1	domino ; dond <go> ; dond los ; drank herself ; dre ; driv over ; driveway ; dron
        not_a_lead	1	drug in ; each oth ; eagl ; earn ; eas ; eat me ; edibl ; eeg ; el <appointment>
        not_a_lead	1	el <drive> ; el celul ; el inhalador ; el trabaj ; el traj ; eleven thousand ; els in
        not_a_lead	1	email my ; emdr ; empti ; en <emergency> ; en abril ; en febrer ; en mi ; en miami
        not_a_lead	1	en noviembr ; en urgencia ; end cal ; enter ; entry ; equivoc de ; er to ; era ; es
        not_a_lead	1	es la ; espant ; essay ; est el ; estudi enfermeri ; every weekend ; ex <clinician>
        not_a_lead	1	ex navy ; exec ; expect a ; extr ; f husb ; f want ; f/u ; factory ; fal at
        not_a_lead	1	falleci en ; falt una ; fellow with ; fentanyl od ; fentanyl with ; feri y
        not_a_lead	1	field hour ; finish with ; first <year> ; first year ; fish ; fit when ; fiv ; fluid
        not_a_lead	1	flunk ; folk ; food bank ; for <emergency> ; for <law> ; for <official> ; for adhd
        not_a_lead	1	for depression ; for rain ; for sal ; for smok ; for sunday ; for tx ; for you
        not_a_lead	1	for ~the ; forgot ; forklift ; form has ; forty one ; four hour ; fresh ; fri need
        not_a_lead	1	frog ; from fentanyl ; front <job> ; front offic ; gallery ; gallina ; gas ; gav #
        not_a_lead	1	gav cel ; gentleman who ; get his ; glad ; goe int ; good <blade> ; goodnes
        not_a_lead	1	googl for ; got hurt ; grader ; grandson ; great <amount> ; group to ; guitar
        not_a_lead	1	gustari ; guy ; gym ; h 0 ; habi ; hablan ; hac uno ; had <amount> ; hal ; handl that
        not_a_lead	1	handwrit ; hang attempt ; has <law> ; has <school> ; has nin ; hast <daytime> ; hav 0
        not_a_lead	1	hav <key> ; hav <record> ; hav noth ; hay grup ; he <moment> ; he could ; head off
        not_a_lead	1	hear is ; heat in ; help peopl ; her <clinician> ; her <law> ; her but ; her drink
        not_a_lead	1	her look ; her toddl ; her wil ; heroin and ; hes her ; hes not ; hes the ; hierba
        not_a_lead	1	hij est ; hij ya ; him <consume> ; hir has ; his <breath> ; his <outdoors>
        not_a_lead	1	holiday are ; hombr en ; hors ; hot yog ; hour at ; hour no ; hour to ; hous nobody
        not_a_lead	1	how <treatment> ; how that ; hoy cumpl ; hr <write> ; hrs by ; hurt on ; husband ask
        not_a_lead	1	hybrid ; hygien ; i <try> ; i brok ; i built ; i fel ; i put ; i told ; i writ
        not_a_lead	1	id already ; im bring ; im fil ; im look ; im real ; im so ; im ~0 ; in <day>
        not_a_lead	1	in <hot> ; in <phone> ; in <stimulant> ; in apr ; in behavioral ; in burbank
        not_a_lead	1	in kitchen ; in mes ; in oregon ; in ~van ; incident report ; inhalador ; invoic
        not_a_lead	1	iop elsewher ; is <palecolor> ; is <stop> ; is <stranger> ; is an ; is handl ; is in
        not_a_lead	1	is mak ; is saturday ; is stop ; it <amount> ; it feel ; it hurt ; it mean ; it pay
        not_a_lead	1	it the ; it want ; its own ; ive lost ; job her ; juic ; jump at ; just <say>
        not_a_lead	1	just think ; k <always> ; kind send ; kit ; kit for ; kne are ; knif rol ; know i
        not_a_lead	1	know if ; know you ; la <clinician> ; la <daytime> ; la chamar ; la constanci
        not_a_lead	1	la gru ; la guitar ; la isl ; la limpiez ; la nariz ; lab want ; landlin
        not_a_lead	1	las <count> ; last messag ; last visit ; lausd ; law firm ; le falt ; leas is
        not_a_lead	1	left when ; lemon cak ; les agradezc ; let of ; lft ; lik <need> ; lin item
        not_a_lead	1	link below ; lipstick ; list is ; llamarl ; llegamo ; lo mandan ; lock unit
        not_a_lead	1	locum agency ; long term ; los <kin> ; los a ; los dodger ; lot 0 ; lov fifteen ; lui
        not_a_lead	1	lunch ; mad out ; mail 0 ; malet y ; maricel ; marshal ; mat to ; may ; may <ask>
        not_a_lead	1	may ask ; md <job> ; md <write> ; me befor ; me dejan ; me gustari ; me jubil
        not_a_lead	1	me know ; me mand ; me mataran ; me whil ; meant for ; medi dia ; medical <crowd>
        not_a_lead	1	messag with ; meth and ; methodist ; mi clas ; mi tia ; mied ; might <take> ; mil
        not_a_lead	1	million ; minut by ; mo <ask> ; mo ask ; mo of ; mochil ; mol ; monday ; money to
        not_a_lead	1	moth of ; mov it ; movement ; mrs ; muert ric ; music is ; muy <sad> ; my <container>
        not_a_lead	1	my <room> ; my <think> ; my <vendor> ; my <year> ; my bil ; my bos ; my coach
        not_a_lead	1	my counselor ; my dat ; my folk ; my glas ; my granddad ; my group ; my id ; my psych
        not_a_lead	1	my stomach ; my twin ; my ~uncl ; naci la ; naloxon ; naloxon wal ; nam is ; nariz
        not_a_lead	1	need no ; need the ; need two ; neighbor on ; nerv are ; neurologist cal ; nev had
        not_a_lead	1	ni ~<pill> ; ni ~pastilla ; ni ~tom ; night ; night only ; nin <day> ; nin day
        not_a_lead	1	ninth and ; no <promise> ; no ~<consume> ; no ~<hear> ; no ~<job> ; no ~<promise>
        not_a_lead	1	no ~charg ; no ~experienc ; no ~lleg ; no ~problem ; no ~veng ; nobody pick
        not_a_lead	1	noch con ; nos <give> ; not ~<need> ; not ~mad ; np ; nunc he ; o no ; of <eat>
        not_a_lead	1	of <last> ; of last ; of my ; of sit ; off heroin ; offic say ; ojai and ; on day
        not_a_lead	1	on good ; on how ; on my ; one year ; one you ; only <need> ; only want ; oop ; or by
        not_a_lead	1	or ~a ; orang county ; ord ; oregon ; oth <consume> ; otr lad ; our ; our <sober>
        not_a_lead	1	our ~<treatment> ; out <opioid> ; owe ; owe her ; owe you ; own has ; pacient a
        not_a_lead	1	pack ; panic button ; papa ; par <alcohol> ; par alcohol ; par diabetico ; par las
        not_a_lead	1	paralegal at ; parej en ; parent to ; pas ya ; passiv ; pat ; peleamo ; peleamo much
        not_a_lead	1	peopl about ; per <stop> ; perdi el ; permis de ; pes ; pes <amount> ; pesc en ; pham
        not_a_lead	1	pharm tech ; pharmacy count ; phon ring ; phon want ; physical <treatment> ; piano
        not_a_lead	1	pic ; pick it ; pictur on ; piedra ; pintamo ; pizza ; plac <need> ; plac travel
        not_a_lead	1	play vide ; po ; po want ; poison control ; ponch ; por ella ; por ese ; por whatsap
        not_a_lead	1	porqu en ; porqu se ; postag ; practition ; pre ; preci de ; preci especial ; prend
        not_a_lead	1	pretty ; prevention group ; prid when ; prim no ; priv ; probab ; probation lady
        not_a_lead	1	prueba ; pued <appointment> ; pued llev ; pued visit ; pur <play> ; purpl lip
        not_a_lead	1	pus mal ; put on ; q el ; que ant ; que ell ; que ya ; que él ; quien lo ; quier al
        not_a_lead	1	quier ver ; quisier ; rais ; rat ; rd ; rd <school> ; re <insurance> ; re <write>
        not_a_lead	1	read 0 ; read on ; readmission ; real <afraid> ; recal ; recd ; record subpoen
        not_a_lead	1	recovery hom ; recycl ; refil ; report at ; report want ; report writ ; research
        not_a_lead	1	rest of ; reten ; retreat ; right in ; ring at ; rob ; robert and ; ronc ; roof
        not_a_lead	1	roommat is ; rosari ; rosari y ; ruben ; sac ; saf ; said hes ; said someth ; saliv
        not_a_lead	1	sam hour ; sam numb ; saturday im ; say hes ; se le ; se me ; see wheth
        not_a_lead	1	segur <clinician> ; segur <insurance> ; sel ; self + ; semana que ; she check
        not_a_lead	1	she drop ; she in ; she nev ; she rang ; she retir ; she wel ; she with ; shelf
        not_a_lead	1	shelt on ; sherman way ; shift a ; siempr ; sign ; sign for ; sign said ; siguen
        not_a_lead	1	sin ~<drug> ; sinc he ; sinc his ; sit with ; six open ; skul ; so a ; so we
        not_a_lead	1	so your ; sob nin ; sobriety ; somebody pleas ; somebody said ; someth for ; sophomor
        not_a_lead	1	soy <official> ; spend the ; staf ; stat <write> ; stil sob ; stil up ; stop ask
        not_a_lead	1	storm ; straw ; strip <need> ; strip want ; stubborn ; stuck ther ; su <day>
        """
}
