extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	2	sil ; silla ; sinc 0 ; sinc mov ; singl <daytime> ; singl morn ; sist been ; sit is
        not_a_lead	2	six rehab ; sixty dollar ; sixty pound ; skat park ; sleep at ; slept ; slot and
        not_a_lead	2	smil ; sob ; sob now ; sobr el ; sol ; som <furniture> ; som guy ; somebody put
        not_a_lead	2	somebody ther ; someth for ; son <play> ; sourc ; soy bilingu ; soy enfermer
        not_a_lead	2	speak for ; sponsor the ; spr practicum ; stack of ; staf agency ; stand up ; stil 0
        not_a_lead	2	stop open ; stop to ; street now ; stuck in ; su <record> ; su <think> ; su nin
        not_a_lead	2	su program ; su tiemp ; succulent ; sum for ; sunday hes ; supier que ; surrend
        not_a_lead	2	survey about ; sus <furniture> ; swing by ; tablet in ; tac ; tak noth ; tak thos
        not_a_lead	2	tatto of ; teach watercolor ; tech and ; tech on ; tech position ; tech with ; tel
        not_a_lead	2	tel me ; telegram and ; teng mi ; terapi ; test ; th for ; thank god ; that <clean>
        not_a_lead	2	that <give> ; that <see> ; that isnt ; that need ; that wed ; that who ; the <color>
        not_a_lead	2	the <eat> ; the bottl ; the bridg ; the canyon ; the cas ; the client ; the convent
        not_a_lead	2	the deadlin ; the engin ; the flower ; the groom ; the hat ; the herd ; the island
        not_a_lead	2	the lak ; the lawn ; the left ; the orang ; the oven ; the patient ; the present
        not_a_lead	2	the sof ; the tuesday ; the upstair ; the wal ; the wed ; the yog ; the ~<consume>
        not_a_lead	2	the ~<pill> ; the ~pil ; them <write> ; them im ; then <put> ; then he
        not_a_lead	2	ther somebody ; ther when ; therapist ; therapist for ; therapist see ; thesi is
        not_a_lead	2	thi <withdrawal> ; thi not ; thi was ; thre boy ; thre rehab ; thre tim ; thread
        not_a_lead	2	thrift <town> ; through <eat> ; through your ; thur thi ; tia dej ; ticket and
        not_a_lead	2	tienen ~<treatment> ; ties ; tight ; til four ; til ten ; tim today ; titul en
        not_a_lead	2	to <vendor> ; to anoth ; to earn ; to find ; to giv ; to lead ; to lodg ; to meet
        not_a_lead	2	to mov ; to off ; to print ; to sleep ; to staf ; to teach ; to visit ; todo y
        not_a_lead	2	too much ; took it ; took up ; top thre ; topic ; tox ; trabaj aqui ; train for
        not_a_lead	2	train in ; treatment hom ; treatment in ; trist ; tru <law> ; tru crim ; tuesday meet
        not_a_lead	2	turn the ; twelv so ; tx <need> ; ua <container> ; ua cup ; ucl ; ultim ; ultimo
        not_a_lead	2	un <crowd> ; un <go> ; un <job> ; un <say> ; un <take> ; un minut ; un pastel
        not_a_lead	2	un tramit ; un viaj ; una <media> ; una obr ; una psicolog ; unit ; universidad
        not_a_lead	2	until it ; until midnight ; until saturday ; up on ; us <last> ; us cant ; us last
        not_a_lead	2	us left ; us took ; usc ; ush board ; usted por ; usted tratan ; usted y ; va bien
        not_a_lead	2	verific ; vic ; vide ; vide gam ; viej de ; vis ; visit hour ; visit hrs ; visita
        not_a_lead	2	voluntari en ; wal in ; walk through ; want no ; want our ; want rehab ; want to
        not_a_lead	2	was <take> ; was alcohol ; was her ; was let ; we ; we <angry> ; we <clothes>
        not_a_lead	2	we <emergency> ; we <give> ; we clean ; we find ; we help ; we hir ; we work
        not_a_lead	2	wed bring ; week and ; week can ; week only ; weepy ; welcom ; went hom
        not_a_lead	2	what <leave> ; what i ; what should ; what theyr ; what tim ; which <opening>
        not_a_lead	2	which door ; which of ; whistl ; who accept ; who bring ; who used ; who ~smok
        not_a_lead	2	whod <say> ; why <crowd> ; wif is ; wil <go> ; with <colleague> ; with <official>
        not_a_lead	2	with <treatment> ; with <withdrawal> ; with ciw ; with front ; with other ; wiv and
        not_a_lead	2	wk <clinician> ; wok up ; won a ; wonder ; wool ; would ; would go ; would he
        not_a_lead	2	would someon ; writ an ; writ thi ; x ray ; y <month> ; y <seizure> ; y <treatment>
        not_a_lead	2	y cocin ; y desd ; y hag ; y lueg ; y rop ; y sangr ; y yo ; ya no ; year as
        not_a_lead	2	year end ; year in ; yes or ; yesterday and ; you <day> ; you <need> ; you at
        not_a_lead	2	you hold ; you on ; you test ; you treat ; you want ; you wil ; your <go>
        not_a_lead	2	your <media> ; your <rarely> ; your clinician ; your going ; your list ; your sid
        not_a_lead	2	your sometim ; your ~iop ; zon ; ~<afraid> about ; ~<alcohol> ~<cannabis>
        not_a_lead	2	~<alcohol> ~<withdrawal> ; ~<break> ; ~<clinician> for ; ~<colleague> ; ~<confused>
        not_a_lead	2	~<consume> ; ~<consume> <play> ; ~<consume> <see> ; ~<consume> nad ; ~<consume> ~or
        not_a_lead	2	~<drug> nev ; ~<drug> or ; ~<go> por ; ~<moment> <day> ; ~<money> <need>
        not_a_lead	2	~<need> <ask> ; ~<phone> for ; ~<think> <kin> ; ~<think> what ; ~<threat> ~to
        not_a_lead	2	~<treatment> or ; ~<unreal> ; ~a plac ; ~a thing ; ~a ~patient ; ~alcohol ~withdrawal
        not_a_lead	2	~cervez ~tom ; ~client ; ~cov ; ~da <amount> ; ~da mas ; ~deliri ; ~drink i
        not_a_lead	2	~drink no ; ~drink ~or ; ~drug or ; ~es ~<drug> ; ~ex ; ~experienc ; ~fee for
        not_a_lead	2	~ha suelt ; ~hac ~<pain> ; ~hac ~dan ; ~herman ; ~human ; ~ide what ; ~interest in
        not_a_lead	2	~meal ; ~methadon ; ~on ; ~on ~<day> ; ~prescription ; ~prim ; ~releas ; ~sa
        not_a_lead	2	~sabemo ; ~se <consume> ; ~se met ; ~se muev ; ~setup ; ~setup <money> ; ~setup fee
        not_a_lead	2	~tour ; ~tratamient ; ~us ; ~visit
        not_a_lead	1	*deliriumTremens ; *detoxWord:historical ; *keptUsing:historical
        not_a_lead	1	*person:hypothetical ; *phone.1 ; *seizure.prior:historical ; *seizure:negated
        not_a_lead	1	*suicidalOblique.joinDead:other_experiencer ; + <clinician> ; + <stranger> ; /
        not_a_lead	1	/ <money> ; 0 + ; 0 <ask> ; 0 <color> ; 0 <fall> ; 0 <need> ; 0 chest ; 0 cuand
        not_a_lead	1	0 ft ; 0 good ; 0 number ; 0 nurs ; 0 second ; 0 stay ; 0 u ; 0 until ; 0 with ; 0 yr
        not_a_lead	1	<afraid> <drive> ; <afraid> and ; <afraid> are ; <afraid> is ; <alcohol> of
        not_a_lead	1	<alcohol> or ; <always> <moment> ; <amount> <child> ; <amount> sam ; <amount> ya
        not_a_lead	1	<amount> ~<consume> ; <angry> <school> ; <appointment> <day> ; <appointment> <say>
        not_a_lead	1	<appointment> <take> ; <appointment> can ; <appointment> es ; <ask> <moment>
        not_a_lead	1	<ask> abt ; <ask> no ; <ask> wher ; <ask> ~<kin> ; <asleep> <moment> ; <asleep> her
        not_a_lead	1	<asleep> of ; <awake> up ; <blade> <play> ; <bodypart> ; <bodypart> <buy>
        not_a_lead	1	<bodypart> <drive> ; <bodypart> <kill> ; <bodypart> <play> ; <bodypart> monitor
        not_a_lead	1	<bodypart> replacement ; <break> <container> ; <breath> <treatment> ; <build> <phone>
        not_a_lead	1	<build> <room> ; <build> it ; <buy> <medicine> ; <buy> that ; <cannabis> <cannabis>
        not_a_lead	1	<cannabis> <need> ; <cannabis> out ; <caretaking> <amount> ; <caretaking> <child>
        not_a_lead	1	<chestheart> <bodypart> ; <chestheart> do ; <chestheart> for ; <child> <amount>
        not_a_lead	1	<child> <drug> ; <child> <go> ; <child> <happy> ; <child> <phone> ; <child> <take>
        not_a_lead	1	<child> just ; <child> of ; <child> ya ; <church> <bodypart> ; <church> are
        not_a_lead	1	<clean> <job> ; <clean> <treatment> ; <clean> de ; <clinician> <container>
        not_a_lead	1	<clinician> <sad> ; <clinician> <sober> ; <clinician> <water> ; <clinician> mak
        not_a_lead	1	<clinician> ther ; <clinician> who ; <clinician> whod ; <clothes> <school>
        not_a_lead	1	<clothes> and ; <colleague> <stimulant> ; <colleague> <stop> ; <colleague> <year>
        not_a_lead	1	<colleague> can ; <consume> <leave> ; <consume> <photo> ; <consume> and
        not_a_lead	1	<consume> el ; <consume> herself ; <container> ; <container> was
        not_a_lead	1	<continue> <appointment> ; <continue> <calm> ; <continue> <day> ; <continue> <eat>
        not_a_lead	1	<continue> <promise> ; <continue> and ; <continue> her ; <count> <always>
        not_a_lead	1	<count> <money> ; <count> <stranger> ; <crowd> <palecolor> ; <crowd> <trade>
        not_a_lead	1	<crowd> <treatment> ; <crowd> pop ; <day> <daytime> ; <day> <goodbye>
        not_a_lead	1	<day> <headface> ; <day> <kill> ; <day> <moment> ; <day> <soon> ; <day> <trust>
        not_a_lead	1	<day> first ; <day> mism ; <daytime> soy ; <die> <crowd> ; <die> <need>
        not_a_lead	1	<die> <stop> ; <die> <treatment> ; <die> ric ; <drive> ; <drive> <colleague>
        not_a_lead	1	<drive> <play> ; <drive> wil ; <drug> ; <drug> en ; <drug> in ; <eat>
        not_a_lead	1	<eat> <appointment> ; <eat> <cannabis> ; <eat> <give> ; <eat> <go> ; <eat> <headface>
        not_a_lead	1	<emergency> <ask> ; <emergency> spray ; <fall> <container> ; <fall> <job>
        not_a_lead	1	<fire> <container> ; <fire> the ; <fluid> <record> ; <friend> the ; <furniture> 0
        not_a_lead	1	<furniture> <calm> ; <furniture> <last> ; <furniture> <money> ; <furniture> <month>
        not_a_lead	1	<furniture> <treatment> ; <furniture> or ; <furniture> we ; <furniture> wer
        not_a_lead	1	<furniture> wil ; <furniture> without ; <give> <intoxicated> ; <give> <job>
        not_a_lead	1	<give> <need> ; <give> <relapse> ; <give> com ; <give> his ; <go> ; <go> <alcohol>
        not_a_lead	1	<go> <amount> ; <go> <colleague> ; <go> <record> ; <go> <sad> ; <go> <say>
        not_a_lead	1	<go> <see> ; <go> around ; <go> clos ; <go> desd ; <go> from ; <go> to ; <go> un
        not_a_lead	1	<go> what ; <goodbye> and ; <happy> <crowd> ; <happy> <job> ; <happy> <take>
        not_a_lead	1	<happy> hast ; <hear> <sad> ; <height> <job> ; <hit> <home> ; <hit> <money>
        not_a_lead	1	<hit> by ; <hold> them ; <home> <calm> ; <home> <moment> ; <home> <take>
        not_a_lead	1	<home> <trade> ; <hospital> <key> ; <hot> in ; <illness> ; <illness> <afraid>
        not_a_lead	1	<illness> for ; <insurance> <colleague> ; <insurance> <insurance> ; <insurance> de
        not_a_lead	1	<insurance> from ; <job> ; <job> <clinician> ; <job> <write> ; <job> soy
        not_a_lead	1	<kill> <headface> ; <kill> <trade> ; <kill> control ; <kin> <home> ; <kin> <past>
        not_a_lead	1	<kin> <town> ; <kin> no ; <kin> of ; <kin> porqu ; <kin> q ; <last> <illness>
        not_a_lead	1	<law> <continue> ; <leave> do ; <leave> my ; <lock> <hospital> ; <media> <trade>
        not_a_lead	1	<medicine> <always> ; <medicine> <appointment> ; <medicine> are ; <moment> <relapse>
        not_a_lead	1	<moment> la ; <moment> teng ; <moment> ~<consume> ; <money> <amount> ; <money> <ask>
        not_a_lead	1	<money> <count> ; <money> <hospital> ; <money> <year> ; <money> especial
        not_a_lead	1	<money> has ; <money> lo ; <month> ; <month> <phone> ; <month> at ; <month> has
        not_a_lead	1	<month> o ; <month> through ; <month> whil ; <month> with ; <need> <alone>
        not_a_lead	1	<need> <drug> ; <need> <give> ; <need> <height> ; <need> <outdoors>
        not_a_lead	1	<need> <partner> ; <need> <put> ; <need> back ; <need> cambi ; <need> on ; <need> par
        not_a_lead	1	<need> we ; <night> <rail> ; <night> land ; <night> until ; <opening> ; <opening> to
        not_a_lead	1	<opioid> <crowd> ; <opioid> and ; <opioid> rx ; <order> el ; <order> int
        not_a_lead	1	<outdoors> <consume> ; <outdoors> <go> ; <pain> <see> ; <palecolor> <container>
        not_a_lead	1	<partner> <play> ; <partner> <stop> ; <partner> mad ; <partner> re ; <past> our
        not_a_lead	1	<past> the ; <pet> ; <pet> <bodypart> ; <pet> <school> ; <phone> + ; <phone> <kill>
        not_a_lead	1	<phone> <stranger> ; <phone> <vendor> ; <phone> below ; <phone> over ; <phone> por
        not_a_lead	1	<phone> ther ; <phone> thi ; <phone> ~<take> ; <pill> <always> ; <pill> <container>
        not_a_lead	1	<play> <blood> ; <play> <home> ; <play> <illness> ; <play> <need> ; <play> an
        not_a_lead	1	<play> by ; <play> from ; <play> lost ; <play> that ; <promise> <trust>
        not_a_lead	1	<promise> twic ; <put> <crowd> ; <put> <room> ; <put> a ; <put> with
        not_a_lead	1	<rail> <clinician> ; <rarely> <phone> ; <record> <blood> ; <record> <drive>
        not_a_lead	1	<record> <pet> ; <record> has ; <record> on ; <record> que ; <record> would ; <room>
        not_a_lead	1	<room> <day> ; <room> <leave> ; <room> <need> ; <room> <rail> ; <room> cuand
        not_a_lead	1	<room> with ; <room> ya ; <rope> <continue> ; <rope> up ; <sad> ; <sad> <afraid>
        not_a_lead	1	<sad> her ; <say> <sad> ; <say> <take> ; <say> hes ; <say> mi ; <say> over ; <say> si
        not_a_lead	1	<say> we ; <say> ~<clinician> ; <school> ; <school> <eat> ; <school> <job>
        not_a_lead	1	<school> <kill> ; <school> <sober> ; <school> com ; <school> could ; <school> health
        not_a_lead	1	<school> no ; <school> what ; <school> y ; <see> <partner> ; <see> it
        not_a_lead	1	<shake> <bodypart> ; <sick> <stop> ; <sober> <drive> ; <sober> <home> ; <sober> from
        not_a_lead	1	<soon> <kill> ; <stimulant> <illness> ; <stimulant> and ; <stimulant> as
        not_a_lead	1	<stimulant> for ; <stop> <bodypart> ; <stop> <consume> ; <stop> <count>
        not_a_lead	1	<stop> <last> ; <stop> <rope> ; <stop> el ; <stop> to ; <stranger> <bodysound>
        not_a_lead	1	<stranger> <continue> ; <stranger> <insurance> ; <stranger> <need>
        not_a_lead	1	<stranger> <shake> ; <stranger> <shame> ; <stranger> <vendor> ; <stranger> aft
        not_a_lead	1	<stranger> is ; <take> <alcohol> ; <take> <child> ; <take> <headface>
        not_a_lead	1	<take> <school> ; <take> ten ; <take> the ; <think> <drive> ; <think> if ; <think> my
        not_a_lead	1	<tool> <headface> ; <tool> sinc ; <town> <count> ; <town> <week> ; <trade> <crowd>
        not_a_lead	1	<trade> <hear> ; <treatment> <color> ; <treatment> <eat> ; <treatment> <happy>
        not_a_lead	1	<treatment> <hold> ; <treatment> <pet> ; <treatment> non ; <treatment> til
        not_a_lead	1	<treatment> your ; <treatment> ~<alcohol> ; <trust> <continue> ; <trust> <friend>
        not_a_lead	1	<trust> <go> ; <trust> <play> ; <unreal> y ; <vendor> <home> ; <vendor> <stop>
        not_a_lead	1	<vendor> agency ; <vermin> <record> ; <vermin> y ; <volunteer> on ; <wait> <asleep>
        not_a_lead	1	<wait> <home> ; <water> <kin> ; <water> <tool> ; <week> <eat> ; <week> <withdrawal>
        not_a_lead	1	<withdrawal> <seizure> ; <write> <ask> ; <write> <caretaking> ; <write> <insurance>
        not_a_lead	1	<write> <official> ; <write> <stop> ; <write> and ; <write> due ; <write> for
        not_a_lead	1	<write> he ; <year> <day> ; <year> <furniture> ; <year> <moment> ; <year> <treatment>
        not_a_lead	1	<year> <withdrawal> ; <year> at ; @ $ ; a $ ; a <consume> ; a <hold> ; a <play>
        not_a_lead	1	a <see> ; a and ; a big ; a bles ; a burn ; a cemetery ; a certifi ; a child
        not_a_lead	1	a company ; a cow ; a crack ; a cruis ; a dog ; a dos ; a fit ; a flashlight
        not_a_lead	1	a fourth ; a green ; a grey ; a grito ; a littl ; a lost ; a mail ; a narcan
        not_a_lead	1	a party ; a platic ; a punt ; a q ; a seat ; a speech ; a suicid ; a town ; a usarl
        not_a_lead	1	a wednesday ; a whol ; a ~<consume> ; a ~<sad> ; abt her ; adentr con ; aft i
        not_a_lead	1	aft your ; again and ; again want ; ago i ; aguant ; al refri ; alcohol y ; all <day>
        not_a_lead	1	all day ; allergy ; als lottery ; alvarez ; am every ; an <amount> ; an <drug>
        not_a_lead	1	an <official> ; an addict ; an adult ; an eat ; an hr ; an overdos ; an ~<emergency>
        not_a_lead	1	an ~overdos ; and <kin> ; and <record> ; and <sober> ; and <take> ; and clear
        not_a_lead	1	and fal ; and folk ; and gav ; and holiday ; and hr ; and id ; and mayb ; and per
        not_a_lead	1	and sock ; and spanish ; and we ; and wel ; animal ; answer my ; any tx ; anymor the
        not_a_lead	1	anyon at ; appt at ; april and ; aqui hay ; archiv ; are any ; as <drug> ; as they
        not_a_lead	1	ask abt ; ask for ; ask to ; ask wher ; assault ; at <night> ; at thre
        not_a_lead	1	atend convulsion ; atol ; atty ; atty for ; atty need ; atty paralegal ; august and
        not_a_lead	1	aunt work ; baby cam ; bachelor ; back aft ; back of ; bad one ; ballgam ; bang
        not_a_lead	1	be 0 ; be <think> ; be <wait> ; be get ; be sent ; beat the ; been to ; below and
        not_a_lead	1	belt and ; benefit ; between detox ; bien <promise> ; bio ; blanket ; bleach
        not_a_lead	1	bleacher ; board certifi ; board has ; book for ; book me ; bottom ; bought a
        not_a_lead	1	bowl leagu ; box + ; bring back ; bring his ; bring tamal ; brisket ; brochur at
        not_a_lead	1	broth doe ; broth spend ; broth took ; burn the ; bury the ; bus bench ; but for
        not_a_lead	1	buy two ; by aft ; by us ; c 0 ; cal every ; cam and ; cambi mi ; can ; car seat
        not_a_lead	1	card ; card with ; cas <colleague> ; caseload ; casi me ; cast ; cb <day> ; centr
        not_a_lead	1	cereal ; certifi peer ; charcoal ; charg for ; chat ; checkout ; chequ ; chiquit
        not_a_lead	1	chofer ; chos ; christen ; city ; cleans ; click the ; clinic de ; clinic en
        not_a_lead	1	clinic on ; clinic want ; clinician on ; clinician to ; clos a ; clr <think> ; coach
        not_a_lead	1	coach the ; coat to ; cocin de ; collect ; colleg kid ; com with ; combativ ; comedor
        not_a_lead	1	communion ; competitor ; complain ; complaint and ; complet no ; con <count>
        not_a_lead	1	con <rope> ; con <seizure> ; con convulsion ; con los ; con quien ; consejer
        not_a_lead	1	consider ; consum nad ; contamo ; contamo con ; contestan ; contrat par ; cook 0
        not_a_lead	1	cook her ; cooki ; cordles ; cort el ; cotiz ; council ; counselor and
        not_a_lead	1	county clinic ; cpr ; crack an ; credit ; cut ; dan <take> ; dan recib ; day her
        not_a_lead	1	day of ; day shift ; dds ; de <clean> ; de <hospital> ; de <money> ; de alt
        not_a_lead	1	de anoch ; de camis ; de chof ; de consejer ; de droga ; de inviern ; de las
        not_a_lead	1	de madrug ; de orgul ; de rey ; de sangr ; de sobredosi ; de uniform ; dead ; deadlin
        not_a_lead	1	dear ; dear i ; decedent ~odd ; decid on ; dej ; del <clinician> ; del muert
        not_a_lead	1	del pati ; deni ; dentur in ; denv ; desd entonc ; desd su ; despens ; detox or
        not_a_lead	1	detox ward ; did 0 ; die ; died by ; dij q ; discover ; do about ; doctor sign
        not_a_lead	1	doesnt need ; doing ; domino ; donamo ; dond los ; dont hav ; door down ; dos ano
        not_a_lead	1	down 0 ; down the ; dr osei ; drank herself ; dre ; drink from ; driv over ; drug in
        not_a_lead	1	due to ; dur my ; earn ; easy ; eat me ; edibl ; eeg ; eighth <school> ; eighth grad
        not_a_lead	1	el <appointment> ; el <drive> ; el <eat> ; el camion ; el inhalador ; el pegament
        not_a_lead	1	el trabaj ; el traj ; elder m ; eleven thousand ; els in ; email my ; en <emergency>
        not_a_lead	1	en abril ; en febrer ; en noviembr ; end cal ; entry ; envi ; equivoc de ; er nurs
        not_a_lead	1	era ; es ; es la ; espant ; essay ; est el ; estoy hac ; estudi enfermeri
        not_a_lead	1	every morn ; ex <clinician> ; exec ; f husb ; f want ; f/u ; fact ; factory ; fal at
        not_a_lead	1	falt una ; fami and ; farm has ; fax ; fax to ; fellow with ; fentanyl
        not_a_lead	1	fentanyl with ; field hour ; fin ; finish with ; first <year> ; first year ; fit when
        not_a_lead	1	folk ; folk and ; for <clinician> ; for <day> ; for <emergency> ; for <official>
        not_a_lead	1	for <sad> ; for adhd ; for lab ; for rain ; for sal ; for smok ; for sunday ; for tx
        not_a_lead	1	forgot ; form has ; fourth of ; freez ; fresh ; fri need ; frog ; from <die>
        not_a_lead	1	front desk ; funny ; gallery ; gallina ; gas ; gav # ; gav away ; gav cel ; get his
        not_a_lead	1	glad ; glas ; goe int ; golf ; good <blade> ; got hurt ; got tir ; got to
        not_a_lead	1	grad student ; great <amount> ; greet ; group and ; group by ; group to ; guest to
        not_a_lead	1	guitar ; gurgl ; gustari ; guy ; h 0 ; hablan ; hal ; handwrit ; hang attempt
        not_a_lead	1	hardwar ; has 0 ; hasnt <take> ; hav 0 ; hav <record> ; hav noth ; hav thre
        not_a_lead	1	hay grup ; he <moment> ; he could ; head off ; headset ; health <treatment> ; hear is
        not_a_lead	1	heat in ; help peopl ; her <clinician> ; her <law> ; her but ; her glas ; her head
        not_a_lead	1	herman de ; heroin and ; hes her ; hes not ; hes the ; hierba ; hij est ; hij ya
        not_a_lead	1	his ; his <breath> ; his <furniture> ; his <kin> ; his <outdoors> ; his birthday
        not_a_lead	1	his cpap ; his moth ; his shirt ; holiday are ; hombr en ; hora en ; hot yog
        not_a_lead	1	hour for ; hour no ; hour to ; hous nobody ; how <treatment> ; how that ; hoy cumpl
        not_a_lead	1	hoy mism ; hr sent ; hurt on ; husb of ; husband ask ; hygien ; i <try> ; i brok
        not_a_lead	1	i built ; i chew ; i fix ; i liv ; i put ; i told ; i writ ; id already ; id gon
        not_a_lead	1	im bring ; im look ; im real ; im so ; in <day> ; in <hot> ; in apr ; in mes
        not_a_lead	1	inhalador ; investigator ; invoic ; irm el ; is <calm> ; is <stop> ; is <stranger>
        not_a_lead	1	is an ; is ask ; is handl ; is in ; is mak ; is ruin ; is set ; is what ; isnt your
        not_a_lead	1	it <amount> ; it <feel> ; it as ; it feel ; it goe ; it hurt ; it mean ; it pay
        not_a_lead	1	it the ; it thre ; it tomorrow ; it want ; its own ; ive lost ; job her ; judg is
        not_a_lead	1	junt de ; just <say> ; just think ; k <always> ; kit ; kit for ; know if ; know you
        not_a_lead	1	la <clinician> ; la <daytime> ; la <friend> ; la <outdoors> ; la constanci ; la isl
        not_a_lead	1	la limpiez ; la nariz ; larg <pet> ; larg animal ; las <count> ; las <play>
        not_a_lead	1	last messag ; last visit ; lat <kin> ; law and ; le falt ; left on ; leftover
        not_a_lead	1	lemon cak ; let and ; let for ; let of ; lft ; lif of ; lik <need> ; lin item
        not_a_lead	1	list in ; list is ; liv near ; llamarl ; llegamo ; llev <eat> ; lo mandan ; load in
        not_a_lead	1	lock unit ; lom ; long term ; los <child> ; los <eat> ; los <kin> ; los a
        not_a_lead	1	los dodger ; lov fifteen ; lui ; lvn on ; m want ; machin to ; mad out ; magazin and
        not_a_lead	1	malet y ; many photo ; marshal ; mat to ; may ; md <job> ; md <write> ; me befor
        not_a_lead	1	me dejan ; me half ; me hiv ; me jubil ; me mataran ; me two ; meant for ; medi dia
        not_a_lead	1	medical <crowd> ; messag with ; met nad ; methodist ; methodist church ; mi tia
        not_a_lead	1	mied ; mied de ; mientra estan ; might <take> ; mil ; minimum ; minut thi ; mo <ask>
        not_a_lead	1	mo ask ; mo of ; moth of ; mount naloxon ; mov clos ; muert ric ; music is
        not_a_lead	1	my <container> ; my <day> ; my <illness> ; my <opening> ; my <think> ; my <year>
        not_a_lead	1	my broth ; my cadc ; my coach ; my counselor ; my cpap ; my dat ; my group ; my id
        not_a_lead	1	my knif ; nadi en ; nam is ; nariz ; nd yr ; need the ; need two ; neighbor on
        not_a_lead	1	nephew on ; nerv are ; neurologist cal ; ni uso ; ni ~<pill> ; ni ~pastilla ; niev
        not_a_lead	1	night ; night and ; night only ; ninth and ; nit n ; no <promise> ; no ~<hear>
        not_a_lead	1	no ~<promise> ; no ~dej ; no ~lleg ; no ~problem ; no ~veng ; no ~word ; nobody pick
        not_a_lead	1	noch con ; nor ; nos <give> ; not ~<alcohol> ; not ~<need> ; not ~interest ; not ~mad
        not_a_lead	1	np ; nuestr hij ; nurs giv ; o no ; of 0 ; of <last> ; of <wait> ; of last ; of stay
        not_a_lead	1	of today ; oia ; ojai and ; ojo ; on <write> ; on good ; on how ; one client
        not_a_lead	1	one star ; one you ; only <drug> ; only <need> ; only want ; oop ; or ~a ; ord
        not_a_lead	1	oregon ; oth <consume> ; our ; our <sober> ; our boy ; out <opioid> ; owe ; owe her
        not_a_lead	1	owe you ; pack ; par <alcohol> ; par <illness> ; par <school> ; par alcohol ; par las
        not_a_lead	1	paralegal at ; parej en ; parent to ; park spac ; pas a ; pas befor ; pas ya ; passiv
        not_a_lead	1	pay $ ; pegament ; peleamo ; peleamo much ; peopl about ; perdi el ; perdon
        not_a_lead	1	permis de ; pes ; pes <amount> ; pesc en ; pham ; pharm tech ; phon on ; phon thi
        not_a_lead	1	phon want ; physical <treatment> ; piano ; pic ; pick it ; pizza ; plac travel
        not_a_lead	1	play vide ; po ; po want ; podemo ; poison control ; ponch ; por ese ; porqu en
        not_a_lead	1	postag ; practition ; preci especial ; prend ; pretty ; pric sheet ; pric to
        not_a_lead	1	prim no ; priv ; probab ; probation lady ; program en ; progres ; prueba
        not_a_lead	1	psych major ; pued llev ; purpl lip ; pus mal ; q el ; que <past> ; que <stop>
        not_a_lead	1	que ell ; que veng ; que ya ; qued ; quem ; quien lo ; quier al ; quier ver ; quisier
        not_a_lead	1	rais ; rais <child> ; rat ; rd ; re <insurance> ; re <medicine> ; re <sober>
        not_a_lead	1	re <write> ; real <afraid> ; recal ; receipt ; record clas ; record subpoen ; recycl
        not_a_lead	1	refil ; report want ; residential faciliti ; rest of ; reten ; retreat ; right in
        not_a_lead	1	ring at ; roof ; rosari ; rosari y ; rtw ; saf ; said hes ; saliv ; sam four
        not_a_lead	1	sam numb ; saturday im ; saw the ; say hes ; se calm ; se me ; secundari ; see wheth
        not_a_lead	1	seen every ; segur <clinician> ; segur <insurance> ; sel ; self + ; semana que
        not_a_lead	1	senior ; shad ; shak ; she check ; she drop ; she in ; she nev ; she rang ; she wel
        not_a_lead	1	she with ; sherman way ; shift a ; shop and ; shop clos ; shot <drug> ; shot dop
        not_a_lead	1	should com ; siempr ; sign ; sign for ; sign said ; sin ~<drug> ; sinc he ; skin
        not_a_lead	1	so <promise> ; so a ; so we ; so your ; sob nin ; sobr las ; sobriety
        not_a_lead	1	somebody pleas ; somebody said ; someon about ; son play ; sophomor ; soy <official>
        not_a_lead	1	speak to ; specializ ; specializ in ; spend the ; spous for ; staf ; stat and
        not_a_lead	1	stay dat ; stil sob ; stop ask ; storm ; strip <need> ; strip want ; stuck ther ; su
        not_a_lead	1	su <day> ; su <room> ; su pagin ; su rop ; suen ; suic y ; suicid ; sum to
        not_a_lead	1	summary for ; sun and ; sun visit ; sus <order> ; sus orden ; svc 0 ; tak my ; tak no
        not_a_lead	1	tak on ; taken over ; tard soy ; teng <appointment> ; teng cit ; teng cuatr ; terc
        not_a_lead	1	term ; that play ; that say ; that sort ; the <confused> ; the <leave> ; the <moment>
        not_a_lead	1	the <palecolor> ; the baby ; the bil ; the blow ; the carpet ; the certificat
        not_a_lead	1	the cho ; the couch ; the dental ; the dock ; the driveway ; the drop ; the goat
        not_a_lead	1	the graduation ; the half ; the holiday ; the itemiz ; the juic ; the mul ; the pay
        not_a_lead	1	the pocket ; the rib ; the schedul ; the settlement ; the sherif ; the spel
        not_a_lead	1	the stair ; the stamp ; the stov ; the tal ; the tenni ; the tongu ; the vegetabl
        not_a_lead	1	the week ; the win ; them off ; then my ; ther <sad> ; ther any ; ther or ; ther went
        not_a_lead	1	they did ; they should ; thi out ; thre ; thre day ; thre for ; thre stat ; thrift
        not_a_lead	1	through 0 ; through my ; through our ; through ~<withdrawal> ; through ~dts
        not_a_lead	1	throw up ; thumb ; til monday ; tir shop ; tmrw ; to <asleep> ; to <trade> ; to about
        not_a_lead	1	to buy ; to locat ; to ohi ; to quot ; to set ; to watch ; toda las ; today has ; toe
        not_a_lead	1	tom un ; too <amount> ; touch alcohol ; trad ; traerl ; traig ; train ; treatment
        """
}
