extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead5 = """
        not_a_lead	2	short ; shot ; shred ; si est ; sign by ; sil ; silla ; sinc 0 ; sinc mov
        not_a_lead	2	singl <daytime> ; singl morn ; sist been ; sit is ; six rehab ; sixty dollar
        not_a_lead	2	sixty pound ; skat park ; slept ; slot and ; so your ; sob ; sob now ; sobr el ; sol
        not_a_lead	2	som <furniture> ; som guy ; somebody put ; somebody ther ; someth for ; son <play>
        not_a_lead	2	sourc ; soy <official> ; soy bilingu ; soy enfermer ; speak for ; specializ
        not_a_lead	2	specializ in ; sponsor the ; spr practicum ; stack of ; staf ; staf agency ; stand up
        not_a_lead	2	stil 0 ; stop open ; stop to ; street now ; stuck in ; student need ; su <record>
        not_a_lead	2	su <think> ; su nin ; su tiemp ; succulent ; suicid risk ; sum for ; sunday hes
        not_a_lead	2	supier que ; surrend ; survey about ; sus <furniture> ; tablet in ; tac ; tak noth
        not_a_lead	2	tak thos ; tatto of ; tb ; teach watercolor ; tech and ; tech on ; tech position
        not_a_lead	2	tech with ; tel ; tel me ; telegram and ; teng mi ; terapi ; test ; th for
        not_a_lead	2	thank god ; that <clean> ; that <give> ; that <see> ; that isnt ; that need
        not_a_lead	2	that wed ; that who ; the <color> ; the <eat> ; the bottl ; the bridg ; the canyon
        not_a_lead	2	the cas ; the client ; the convent ; the deadlin ; the engin ; the flower ; the groom
        not_a_lead	2	the hat ; the herd ; the island ; the juic ; the lak ; the lawn ; the left
        not_a_lead	2	the orang ; the oven ; the patient ; the present ; the sof ; the tuesday
        not_a_lead	2	the upstair ; the wal ; the yog ; the ~<consume> ; the ~<pill> ; the ~pil
        not_a_lead	2	them <write> ; them im ; then <put> ; then he ; ther somebody ; ther when ; therapist
        not_a_lead	2	therapist for ; therapist see ; thesi is ; they did ; thi <withdrawal> ; thi not
        not_a_lead	2	thi was ; thre boy ; thre for ; thre rehab ; thre tim ; thread ; thrift <town>
        not_a_lead	2	through <eat> ; through your ; thur thi ; tia dej ; ticket and ; tienen ~<treatment>
        not_a_lead	2	ties ; tight ; til four ; til ten ; tim today ; titul en ; to <partner> ; to anoth
        not_a_lead	2	to earn ; to find ; to lead ; to lodg ; to meet ; to mov ; to off ; to sleep
        not_a_lead	2	to staf ; to teach ; to visit ; todo y ; tom es ; too much ; took it ; took up
        not_a_lead	2	top thre ; topic ; tox ; trad ; traig ; train for ; train in ; treatment
        not_a_lead	2	treatment hom ; treatment in ; trist ; tru <law> ; tru crim ; tuesday meet ; turn the
        not_a_lead	2	turnaround ; twelv so ; tx <need> ; tx <record> ; tx dat ; ua <container> ; ua cup
        not_a_lead	2	ucl ; ultim ; ultimo ; un <crowd> ; un <go> ; un <job> ; un <say> ; un <take>
        not_a_lead	2	un minut ; un tramit ; un viaj ; una <media> ; una obr ; una psicolog ; und list
        not_a_lead	2	unit ; universidad ; until it ; until midnight ; until saturday ; up <day> ; up on
        not_a_lead	2	us cant ; us left ; us took ; ush board ; usted por ; usted tratan ; va bien
        not_a_lead	2	verific ; vic ; vide ; viej de ; vis ; visit hour ; visita ; voluntari en ; wal in
        not_a_lead	2	walk through ; want no ; want our ; want rehab ; want to ; was <take>
        not_a_lead	2	was <treatment> ; was alcohol ; was her ; was let ; we ; we <angry> ; we <clothes>
        not_a_lead	2	we <emergency> ; we <give> ; we help ; we hir ; we need ; we saw ; we work
        not_a_lead	2	wed bring ; week and ; week can ; week only ; weepy ; wel and ; welcom ; went hom
        not_a_lead	2	what <leave> ; what i ; what should ; what theyr ; what tim ; which <opening>
        not_a_lead	2	which door ; which of ; whistl ; who accept ; who bring ; who lik ; who used
        not_a_lead	2	who ~smok ; whod <say> ; why <crowd> ; wif is ; wil <go> ; wil <write>
        not_a_lead	2	with <colleague> ; with <official> ; with <treatment> ; with <withdrawal> ; with ciw
        not_a_lead	2	with front ; with other ; wiv and ; wk <clinician> ; wok up ; won a ; wonder
        not_a_lead	2	wont <leave> ; wont leav ; wool ; work ther ; would ; would go ; would he
        not_a_lead	2	would someon ; writ an ; writ thi ; x ray ; y <month> ; y <seizure> ; y <treatment>
        not_a_lead	2	y cocin ; y desd ; y hag ; y lueg ; y rop ; y sangr ; y yo ; ya no ; year as
        not_a_lead	2	year end ; year in ; yes or ; yesterday and ; yog ; you <day> ; you <need> ; you at
        not_a_lead	2	you hold ; you on ; you test ; you treat ; you want ; you wil ; your <go>
        not_a_lead	2	your <media> ; your <rarely> ; your clinician ; your going ; your list ; your sid
        not_a_lead	2	your sometim ; zon ; ~<afraid> about ; ~<alcohol> ~<cannabis>
        not_a_lead	2	~<alcohol> ~<withdrawal> ; ~<clinician> for ; ~<confused> ; ~<consume>
        not_a_lead	2	~<consume> <play> ; ~<consume> <see> ; ~<consume> nad ; ~<consume> ~or ; ~<drug> nev
        not_a_lead	2	~<drug> or ; ~<go> por ; ~<insurance> <crowd> ; ~<money> <need> ; ~<need> <ask>
        not_a_lead	2	~<need> ~tx ; ~<phone> for ; ~<think> <kin> ; ~<think> what ; ~<threat> ~to
        not_a_lead	2	~<treatment> or ; ~<unreal> ; ~<write> about ; ~a plac ; ~a thing ; ~a ~patient
        not_a_lead	2	~alcohol ~withdrawal ; ~cervez ~tom ; ~cov ; ~da <amount> ; ~da mas ; ~deliri
        not_a_lead	2	~drink i ; ~drink ~or ; ~drug or ; ~elevator ; ~es ~<drug> ; ~ex ; ~experienc
        not_a_lead	2	~ha suelt ; ~hac ~<pain> ; ~hac ~dan ; ~human ; ~ide what ; ~meal ; ~methadon ; ~on
        not_a_lead	2	~on ~<day> ; ~prescription ; ~prim ; ~pt want ; ~releas ; ~sa ; ~sabemo
        not_a_lead	2	~se <consume> ; ~se met ; ~se muev ; ~setup ; ~setup <money> ; ~setup fee ; ~tight
        not_a_lead	2	~tour ; ~tratamient ; ~us ; ~visit
        not_a_lead	1	*deliriumTremens ; *person ; *phone.1 ; *seizure.prior:historical ; *seizure:negated
        not_a_lead	1	*suicidalOblique.joinDead:other_experiencer ; + <clinician> ; + <stranger>
        not_a_lead	1	/ <money> ; 0 + ; 0 <ask> ; 0 <color> ; 0 <fall> ; 0 chest ; 0 cuand ; 0 ft ; 0 good
        not_a_lead	1	0 number ; 0 nurs ; 0 second ; 0 stay ; 0 u ; 0 until ; 0 with ; 0 yr
        not_a_lead	1	<afraid> <clothes> ; <afraid> <drive> ; <afraid> and ; <afraid> are ; <afraid> is
        not_a_lead	1	<alcohol> of ; <alcohol> or ; <always> <day> ; <always> <moment> ; <amount> <child>
        not_a_lead	1	<amount> sam ; <amount> ya ; <amount> ~<consume> ; <angry> <school>
        not_a_lead	1	<appointment> <day> ; <appointment> <kin> ; <appointment> <say>
        not_a_lead	1	<appointment> <take> ; <appointment> can ; <appointment> es ; <appointment> link
        not_a_lead	1	<ask> <moment> ; <ask> abt ; <ask> no ; <ask> wher ; <ask> ~<kin> ; <asleep> <moment>
        not_a_lead	1	<asleep> her ; <asleep> of ; <bodypart> ; <bodypart> <buy> ; <bodypart> <drive>
        not_a_lead	1	<bodypart> <kill> ; <bodypart> <play> ; <bodypart> monitor ; <bodypart> replacement
        not_a_lead	1	<breath> <treatment> ; <build> <phone> ; <build> <room> ; <buy> <medicine>
        not_a_lead	1	<buy> that ; <cannabis> <cannabis> ; <cannabis> <need> ; <cannabis> out
        not_a_lead	1	<caretaking> <amount> ; <caretaking> <child> ; <chestheart> <bodypart>
        not_a_lead	1	<chestheart> clear ; <chestheart> do ; <chestheart> for ; <child> <go>
        not_a_lead	1	<child> <happy> ; <child> <phone> ; <child> <take> ; <child> just ; <child> of
        not_a_lead	1	<child> ya ; <church> <bodypart> ; <church> are ; <clean> <job> ; <clean> <treatment>
        not_a_lead	1	<clean> de ; <clinician> <sad> ; <clinician> <water> ; <clinician> mak
        not_a_lead	1	<clinician> ther ; <clinician> who ; <clinician> whod ; <clothes> <school>
        not_a_lead	1	<clothes> <treatment> ; <clothes> and ; <colleague> <insurance>
        not_a_lead	1	<colleague> <stimulant> ; <colleague> <year> ; <colleague> and ; <colleague> did
        not_a_lead	1	<colleague> may ; <consume> <leave> ; <consume> <photo> ; <consume> and
        not_a_lead	1	<consume> el ; <consume> herself ; <container> ; <container> was
        not_a_lead	1	<continue> <appointment> ; <continue> <calm> ; <continue> <day> ; <continue> <eat>
        not_a_lead	1	<continue> <promise> ; <continue> and ; <continue> her ; <count> <always>
        not_a_lead	1	<count> <money> ; <count> <stranger> ; <crowd> <palecolor> ; <crowd> <trade>
        not_a_lead	1	<crowd> <treatment> ; <crowd> pop ; <day> <daytime> ; <day> <goodbye>
        not_a_lead	1	<day> <headface> ; <day> <kill> ; <day> <moment> ; <day> <soon> ; <day> <trust>
        not_a_lead	1	<day> lik ; <day> mism ; <day> ok ; <daytime> soy ; <die> <crowd> ; <die> <need>
        not_a_lead	1	<die> <stop> ; <die> <treatment> ; <die> ric ; <drive> ; <drive> <colleague>
        not_a_lead	1	<drive> <play> ; <drive> <volunteer> ; <drive> wil ; <drug> ; <drug> en ; <drug> in
        not_a_lead	1	<eat> ; <eat> <appointment> ; <eat> <cannabis> ; <eat> <give> ; <eat> <go>
        not_a_lead	1	<eat> <headface> ; <emergency> <ask> ; <emergency> <clothes> ; <emergency> spray
        not_a_lead	1	<fall> <container> ; <fall> <job> ; <fire> <container> ; <fire> the
        not_a_lead	1	<fluid> <record> ; <friend> the ; <furniture> 0 ; <furniture> <asleep>
        not_a_lead	1	<furniture> <calm> ; <furniture> <last> ; <furniture> <money> ; <furniture> <month>
        not_a_lead	1	<furniture> <treatment> ; <furniture> or ; <furniture> we ; <furniture> wer
        not_a_lead	1	<furniture> wil ; <furniture> without ; <give> <intoxicated> ; <give> <job>
        not_a_lead	1	<give> <medicine> ; <give> <need> ; <give> <play> ; <give> <relapse> ; <give> com
        not_a_lead	1	<give> your ; <go> ; <go> <alcohol> ; <go> <amount> ; <go> <colleague>
        not_a_lead	1	<go> <record> ; <go> <sad> ; <go> <say> ; <go> <see> ; <go> <stranger> ; <go> clos
        not_a_lead	1	<go> desd ; <go> from ; <go> to ; <go> un ; <go> what ; <goodbye> <go>
        not_a_lead	1	<goodbye> and ; <happy> <crowd> ; <happy> <job> ; <happy> hast ; <hear> <sad>
        not_a_lead	1	<height> <job> ; <hit> <furniture> ; <hit> <home> ; <hit> <money> ; <hit> by
        not_a_lead	1	<hold> them ; <home> <moment> ; <home> <take> ; <home> <trade> ; <hospital> <key>
        not_a_lead	1	<hot> in ; <illness> ; <illness> <afraid> ; <illness> <consume> ; <illness> for
        not_a_lead	1	<insurance> <insurance> ; <insurance> de ; <insurance> from ; <job>
        not_a_lead	1	<job> <clinician> ; <job> <write> ; <job> soy ; <key> <past> ; <kill> <headface>
        not_a_lead	1	<kill> <trade> ; <kill> control ; <kin> <hear> ; <kin> <home> ; <kin> <last>
        not_a_lead	1	<kin> <town> ; <kin> no ; <kin> of ; <kin> q ; <kin> tien ; <last> <illness>
        not_a_lead	1	<law> <continue> ; <leave> do ; <leave> my ; <lock> <hospital> ; <media> <trade>
        not_a_lead	1	<medicine> <always> ; <medicine> <appointment> ; <medicine> are ; <medicine> from
        not_a_lead	1	<moment> <relapse> ; <moment> la ; <moment> teng ; <moment> ~<consume>
        not_a_lead	1	<money> <amount> ; <money> <ask> ; <money> <colleague> ; <money> <count>
        not_a_lead	1	<money> <hospital> ; <money> <wait> ; <money> <year> ; <money> especial ; <money> has
        not_a_lead	1	<money> lo ; <month> ; <month> <key> ; <month> <phone> ; <month> at ; <month> has
        not_a_lead	1	<month> o ; <month> through ; <month> whil ; <month> with ; <need> <alone>
        not_a_lead	1	<need> <day> ; <need> <drug> ; <need> <give> ; <need> <height> ; <need> <key>
        not_a_lead	1	<need> <outdoors> ; <need> <put> ; <need> back ; <need> cambi ; <need> mi ; <need> on
        not_a_lead	1	<need> par ; <need> we ; <night> <rail> ; <night> land ; <night> until
        not_a_lead	1	<official> <past> ; <opening> ; <opening> to ; <opioid> <crowd> ; <opioid> and
        not_a_lead	1	<opioid> rx ; <order> el ; <order> int ; <outdoors> <consume> ; <outdoors> <photo>
        not_a_lead	1	<pain> <see> ; <palecolor> <container> ; <partner> <play> ; <partner> <stop>
        not_a_lead	1	<partner> mad ; <partner> re ; <past> our ; <past> patient ; <past> the
        not_a_lead	1	<pet> <bodypart> ; <pet> <school> ; <phone> <kill> ; <phone> <stranger>
        not_a_lead	1	<phone> <vendor> ; <phone> below ; <phone> over ; <phone> por ; <phone> ther
        not_a_lead	1	<phone> thi ; <phone> ~<take> ; <photo> <insurance> ; <pill> <always>
        not_a_lead	1	<pill> <container> ; <play> <blood> ; <play> <home> ; <play> <illness>
        not_a_lead	1	<play> <need> ; <play> <photo> ; <play> an ; <play> by ; <play> from ; <play> lost
        not_a_lead	1	<play> that ; <promise> <trust> ; <promise> twic ; <put> <room> ; <put> a
        not_a_lead	1	<put> with ; <rail> <clinician> ; <record> <blood> ; <record> <drive>
        not_a_lead	1	<record> <pet> ; <record> has ; <record> on ; <record> que ; <record> would
        not_a_lead	1	<relapse> <past> ; <room> ; <room> <day> ; <room> <leave> ; <room> <need>
        not_a_lead	1	<room> <rail> ; <room> cuand ; <room> with ; <room> ya ; <rope> <continue>
        not_a_lead	1	<rope> up ; <sad> ; <sad> <afraid> ; <sad> her ; <say> <sad> ; <say> <take>
        not_a_lead	1	<say> hes ; <say> mi ; <say> over ; <say> si ; <say> ~<clinician> ; <school>
        not_a_lead	1	<school> <eat> ; <school> <job> ; <school> <kill> ; <school> <sober> ; <school> com
        not_a_lead	1	<school> could ; <school> health ; <school> no ; <school> what ; <school> which
        not_a_lead	1	<school> y ; <see> <partner> ; <see> it ; <seizure> <take> ; <shake> <bodypart>
        not_a_lead	1	<sick> <stop> ; <sober> <drive> ; <sober> <home> ; <sober> from ; <soon> <kill>
        not_a_lead	1	<stimulant> <illness> ; <stimulant> and ; <stimulant> as ; <stimulant> for
        not_a_lead	1	<stop> <appointment> ; <stop> <bodypart> ; <stop> <consume> ; <stop> <count>
        not_a_lead	1	<stop> <rope> ; <stop> <seizure> ; <stop> el ; <stop> to ; <stranger> <bodysound>
        not_a_lead	1	<stranger> <continue> ; <stranger> <insurance> ; <stranger> <need>
        not_a_lead	1	<stranger> <shake> ; <stranger> <vendor> ; <stranger> aft ; <stranger> is
        not_a_lead	1	<take> <alcohol> ; <take> <child> ; <take> <clean> ; <take> <headface>
        not_a_lead	1	<take> <school> ; <take> it ; <take> ten ; <take> the ; <think> <drive> ; <think> if
        not_a_lead	1	<think> my ; <tool> <headface> ; <tool> sinc ; <town> <count> ; <town> <week>
        not_a_lead	1	<trade> <crowd> ; <trade> <hear> ; <treatment> <color> ; <treatment> <eat>
        not_a_lead	1	<treatment> <happy> ; <treatment> <hold> ; <treatment> <pet> ; <treatment> already
        not_a_lead	1	<treatment> til ; <treatment> your ; <treatment> ~<alcohol> ; <treatment> ~<hospital>
        not_a_lead	1	<trust> <continue> ; <trust> <friend> ; <trust> <go> ; <trust> <play> ; <unreal> y
        not_a_lead	1	<vendor> <home> ; <vendor> <stop> ; <vermin> <record> ; <vermin> in ; <vermin> y
        not_a_lead	1	<volunteer> on ; <wait> <asleep> ; <wait> <home> ; <water> <kin> ; <water> <tool>
        not_a_lead	1	<week> <eat> ; <week> <withdrawal> ; <week> can ; <write> <ask>
        not_a_lead	1	<write> <caretaking> ; <write> <insurance> ; <write> <official> ; <write> <stop>
        not_a_lead	1	<write> and ; <write> due ; <write> for ; <write> he ; <year> <day>
        not_a_lead	1	<year> <furniture> ; <year> <moment> ; <year> <withdrawal> ; <year> at ; a <hold>
        not_a_lead	1	a <play> ; a <see> ; a and ; a big ; a bles ; a burn ; a cemetery ; a certifi
        not_a_lead	1	a child ; a company ; a cow ; a crack ; a cruis ; a custody ; a dog ; a dos ; a fit
        not_a_lead	1	a flashlight ; a fourth ; a green ; a grey ; a grito ; a lost ; a mail ; a nam
        not_a_lead	1	a narcan ; a party ; a platic ; a pt ; a punt ; a q ; a releas ; a speech ; a suicid
        not_a_lead	1	a town ; a usarl ; a veteran ; a wednesday ; a weekday ; a whol ; a ~<consume>
        not_a_lead	1	a ~<sad> ; about <moment> ; about to ; abt her ; addres for ; adentr con ; aft i
        not_a_lead	1	aft your ; again and ; again want ; agre ; aguant ; al refri ; alcohol y ; alg
        not_a_lead	1	all <day> ; all day ; allergy ; als lottery ; alum ask ; alvarez ; am every
        not_a_lead	1	an <amount> ; an <drug> ; an addict ; an adult ; an eat ; an hr ; an ~<emergency>
        not_a_lead	1	an ~overdos ; and <chestheart> ; and <kin> ; and <record> ; and <sober> ; and <take>
        not_a_lead	1	and clear ; and fal ; and folk ; and gav ; and hes ; and holiday ; and id ; and mayb
        not_a_lead	1	and overdos ; and per ; and sock ; and spanish ; and we ; and wel ; angel y ; animal
        not_a_lead	1	answer my ; any oth ; any tx ; anyon <ask> ; anyon ask ; anyon at ; appt at
        not_a_lead	1	april and ; aqui hay ; archiv ; are any ; as <drug> ; as they ; ask abt ; ask for
        not_a_lead	1	ask to ; ask wher ; assault ; at <night> ; at thre ; atend convulsion ; atol
        not_a_lead	1	atty for ; atty need ; atty paralegal ; august and ; aunt work ; away the ; baby cam
        not_a_lead	1	bachelor ; back aft ; back of ; bad one ; ballgam ; bang ; be 0 ; be <money>
        not_a_lead	1	be <think> ; be <wait> ; be get ; beat the ; been to ; beer ; befor thur ; below and
        not_a_lead	1	belt and ; benefit ; between detox ; big ; bio ; blanket ; board certifi ; board has
        not_a_lead	1	book for ; bottom ; bought a ; bowl leagu ; box + ; bring back ; bring his
        not_a_lead	1	bring tamal ; brisket ; brochur at ; broth doe ; broth spend ; broth took ; burn the
        not_a_lead	1	bury the ; bus bench ; but for ; buy two ; by aft ; by us ; c 0 ; cal every
        not_a_lead	1	calend link ; cam and ; cambi mi ; car seat ; card ; card with ; cardiology clear
        not_a_lead	1	cas <colleague> ; casa de ; caseload ; casi me ; cast ; cb <day> ; centr
        not_a_lead	1	certifi peer ; channel 0 ; charcoal ; charg for ; chat ; checkout ; chequ ; chicag
        not_a_lead	1	chofer ; chos ; city ; cleans ; click the ; clinic de ; clinic en ; clinic on
        not_a_lead	1	clinic want ; clinician to ; clos a ; clr <hear> ; clr <think> ; coach ; coach the
        not_a_lead	1	coat to ; cocin de ; collect ; colleg kid ; com with ; combativ ; comedor ; communion
        not_a_lead	1	complain ; complaint and ; complet no ; con <count> ; con <rope> ; con <seizure>
        not_a_lead	1	con convulsion ; con los ; con quien ; consejer ; consider ; contamo ; contamo con
        not_a_lead	1	contestan ; contrat par ; cook 0 ; cook her ; cooki ; cordles ; cort el ; cotiz
        not_a_lead	1	council ; counselor and ; county clinic ; cpr ; crack an ; credit ; cuadr ; cut
        not_a_lead	1	d/c fri ; dan <take> ; dan recib ; day her ; day of ; day off ; day shift ; dds
        not_a_lead	1	de <clean> ; de <hospital> ; de <money> ; de alt ; de anoch ; de camis ; de consejer
        not_a_lead	1	de droga ; de inviern ; de las ; de madrug ; de orgul ; de rey ; de segur
        not_a_lead	1	de sobredosi ; de uniform ; dead ; deadlin ; dear i ; decedent ~odd ; decid on ; dej
        not_a_lead	1	del <clinician> ; del muert ; del pati ; deni ; denv ; desd entonc ; desd su
        not_a_lead	1	despens ; detox or ; detox ward ; diabetico ; did 0 ; die ; dij q ; director
        not_a_lead	1	discover ; do about ; do coffe ; doctor sign ; doctor ther ; doesnt need ; doing
        not_a_lead	1	domino ; donamo ; dond los ; dont hav ; door down ; down 0 ; down the ; dr osei
        not_a_lead	1	drank herself ; dre ; drink from ; driv over ; drug in ; due to ; dur my ; earn
        not_a_lead	1	easy ; eat me ; edibl ; eeg ; eighth <school> ; eighth grad ; el <appointment>
        not_a_lead	1	el <drive> ; el <eat> ; el camion ; el celul ; el encarg ; el inhalador ; el pegament
        not_a_lead	1	el trabaj ; el traj ; eleven thousand ; els in ; email my ; en <emergency> ; en abril
        not_a_lead	1	en febrer ; en noviembr ; end cal ; enfermera ; entry ; envi ; equivoc de ; er nurs
        not_a_lead	1	era ; es ; es la ; espant ; essay ; est el ; estoy hac ; estudi enfermeri
        not_a_lead	1	every morn ; ex <clinician> ; exec ; f husb ; f/u ; factory ; fal at ; falt una
        not_a_lead	1	fami and ; farm has ; fath and ; fax ; fellow with ; fentanyl ; fentanyl with
        not_a_lead	1	field hour ; fin ; finish with ; fit when ; fiv ; folk ; folk and ; for <clinician>
        not_a_lead	1	for <day> ; for <official> ; for adhd ; for bet ; for depression ; for hsa ; for lab
        not_a_lead	1	for rain ; for sal ; for smok ; for sunday ; for thre ; for tx ; forgot ; form has
        not_a_lead	1	form patient ; fourth of ; freez ; fresh ; frog ; from <die> ; front desk ; funny
        not_a_lead	1	gallery ; gallina ; gas ; gav # ; gav away ; gav cel ; get his ; glad ; glas
        not_a_lead	1	goe int ; golf ; good <blade> ; good afternoon ; gorgeou ; got hurt ; got tir
        not_a_lead	1	great <amount> ; greet ; group and ; group by ; group to ; guest to ; guitar ; gurgl
        not_a_lead	1	gustari ; guy ; h 0 ; hablan ; hal ; handl that ; handwrit ; hang attempt ; hardwar
        not_a_lead	1	has 0 ; hasnt <take> ; hat and ; hav 0 ; hav <key> ; hav <record> ; hav noth
        not_a_lead	1	hav thre ; hay grup ; he <moment> ; he could ; he forgot ; he left ; head off
        not_a_lead	1	headset ; health <treatment> ; hear is ; heat in ; help peopl ; her <clinician>
        not_a_lead	1	her <law> ; her but ; her glas ; her head ; herman de ; heroin and ; hes her
        not_a_lead	1	hes not ; hes the ; hierba ; hij est ; hij ya ; his <breath> ; his <furniture>
        not_a_lead	1	his <outdoors> ; his birthday ; his employ ; his moth ; holiday are ; hombr en
        not_a_lead	1	hora en ; hot yog ; hour for ; hour no ; hour to ; hous nobody ; how <treatment>
        not_a_lead	1	how that ; hoy cumpl ; hoy mism ; hurt on ; husb of ; hygien ; i <try> ; i brok
        not_a_lead	1	i built ; i drop ; i fix ; i lik ; i liv ; i put ; i told ; i writ ; id already
        not_a_lead	1	id gon ; im bring ; im look ; im real ; im so ; in <hot> ; in apr ; in mes
        not_a_lead	1	incident report ; inhalador ; invoic ; irm el ; is <calm> ; is <stop> ; is <stranger>
        not_a_lead	1	is an ; is ask ; is handl ; is in ; is mak ; is ruin ; is set ; is stop ; is what
        not_a_lead	1	it <amount> ; it as ; it feel ; it goe ; it hurt ; it mean ; it pay ; it the
        not_a_lead	1	it thre ; it tomorrow ; it want ; its own ; ive lost ; job her ; judg is ; junt de
        not_a_lead	1	just <say> ; just think ; k <always> ; kit ; kit for ; kniv ; know i ; know if
        not_a_lead	1	know you ; la <daytime> ; la <friend> ; la <outdoors> ; la constanci ; la isl
        not_a_lead	1	la limpiez ; la nariz ; larg <pet> ; larg animal ; las <count> ; las <play>
        not_a_lead	1	last messag ; last visit ; lat <kin> ; law and ; le falt ; left on ; leftover
        not_a_lead	1	let and ; lft ; lif of ; lik <need> ; list in ; list is ; liv near ; liv without
        not_a_lead	1	llegamo ; llev <eat> ; lo mandan ; load in ; lock unit ; lom ; long term ; los <kin>
        not_a_lead	1	los a ; los dodger ; lov fifteen ; lui ; lvn on ; m want ; mad out ; magazin and
        not_a_lead	1	malet y ; many photo ; marshal ; mat to ; may ; md <job> ; me befor ; me dejan
        not_a_lead	1	me half ; me hiv ; me jubil ; me mataran ; me two ; meant for ; medi dia
        not_a_lead	1	medical <crowd> ; messag with ; met nad ; methodist ; methodist church ; mi tia
        not_a_lead	1	mied ; mied de ; mientra estan ; might <take> ; mil ; minimum ; minut thi ; mo <ask>
        not_a_lead	1	mo <sober> ; mo ask ; mo of ; mo sob ; moon and ; moth of ; mount naloxon ; mov clos
        not_a_lead	1	muert ric ; music is ; my <container> ; my <day> ; my <illness> ; my <opening>
        not_a_lead	1	my <room> ; my <think> ; my broth ; my cadc ; my coach ; my counselor ; my granddad
        not_a_lead	1	my group ; my id ; my knif ; my ~cousin ; naloxon box ; nam is ; nam of ; nariz
        not_a_lead	1	nd yr ; need the ; need two ; neighbor on ; nephew on ; nerv are ; neurologist cal
        not_a_lead	1	ni uso ; ni ~<pill> ; ni ~pastilla ; niev ; night ; night and ; night only
        not_a_lead	1	ninth and ; nit n ; no <promise> ; no ~<hear> ; no ~<promise> ; no ~charg ; no ~dej
        not_a_lead	1	no ~lleg ; no ~problem ; no ~veng ; no ~word ; nobody pick ; noch con ; nor
        not_a_lead	1	nos <give> ; not ~<alcohol> ; not ~<need> ; not ~interest ; not ~mad ; np
        not_a_lead	1	nuestr hij ; nurs giv ; o no ; of 0 ; of today ; oia ; ojai and ; ojo ; on <write>
        not_a_lead	1	on good ; on how ; one client ; one star ; one you ; only <drug> ; only <need>
        not_a_lead	1	only want ; oop ; or ~a ; ord ; our ; our <insurance> ; our <sober> ; our boy
        not_a_lead	1	out <opioid> ; owe her ; owe you ; pack ; paint our ; par <alcohol> ; par <illness>
        not_a_lead	1	par <school> ; par alcohol ; par diabetico ; par las ; paralegal at ; parej en
        not_a_lead	1	parent to ; park spac ; pas a ; pas befor ; pas ya ; passiv ; pay $ ; pegament
        not_a_lead	1	peleamo ; peleamo much ; peopl about ; perdi el ; perdon ; permis de ; pes
        not_a_lead	1	pes <amount> ; pesc en ; pham ; pharm tech ; phon on ; phon thi ; phon want
        not_a_lead	1	physical <treatment> ; piano ; pic ; pick it ; pintamo ; pizza ; plac travel ; plat
        not_a_lead	1	play vide ; po ; po want ; podemo ; poison control ; ponch ; por ella ; por ese
        not_a_lead	1	por whatsap ; porqu en ; postag ; preci especial ; prend ; pretty ; pric sheet
        not_a_lead	1	pric to ; prim no ; prior ; priv ; probab ; probation lady ; program en ; prueba
        not_a_lead	1	psych major ; pued <appointment> ; pued llev ; pued visit ; pur jueg ; purpl lip
        not_a_lead	1	q el ; que <home> ; que <past> ; que <stop> ; que ell ; que veng ; que ya ; qued
        not_a_lead	1	quem ; quien lo ; quier al ; quier ver ; quisier ; rais ; rais <child> ; rat ; rd
        not_a_lead	1	re <medicine> ; re <sober> ; re <write> ; read on ; readmit ; real <afraid> ; recal
        not_a_lead	1	receipt ; recibiamo ; record clas ; record subpoen ; recycl ; refil ; report at
        not_a_lead	1	residential faciliti ; rest of ; reten ; retreat ; right in ; ring at ; rob
        not_a_lead	1	roommat is ; rosari ; rosari y ; run at ; sab a ; saf ; said hes ; saliv ; sam numb
        not_a_lead	1	saturday im ; saw the ; say hes ; se <die> ; se calm ; secundari ; see wheth
        not_a_lead	1	seen every ; segur <clinician> ; segur <insurance> ; sel ; self + ; semana que
        not_a_lead	1	senior ; shad ; shak ; she drop ; she in ; she nev ; she rang ; she wel ; she with
        not_a_lead	1	sherman way ; shift a ; shop and ; shop clos ; shot <drug> ; shot dop ; should com
        not_a_lead	1	siempr ; sign ; sign for ; sign said ; sin ~<drug> ; sinc his ; smil ; so <promise>
        not_a_lead	1	so a ; so we ; sob nin ; sobr las ; sobriety ; somebody pleas ; somebody said
        not_a_lead	1	someon about ; son play ; sophomor ; spend the ; stay dat ; stil sob ; stop ask
        not_a_lead	1	storm ; strip <need> ; strip want ; stuck ther ; su <day> ; su <room> ; su pagin
        not_a_lead	1	su program ; su rop ; suen ; suic y ; suicid ; sum to ; summary for ; sun and
        not_a_lead	1	sun visit ; sunup ; sus <order> ; sus orden ; svc 0 ; tak my ; tak no ; tak on
        not_a_lead	1	taken over ; tard soy ; teng <appointment> ; teng cit ; teng cuatr ; terc ; term
        not_a_lead	1	that play ; that say ; that sort ; the <confused> ; the <leave> ; the <moment>
        not_a_lead	1	the <palecolor> ; the baby ; the bil ; the blow ; the certificat ; the cho
        """
}
