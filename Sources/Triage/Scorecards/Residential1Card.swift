extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	40	*detoxDone.0
        residential	39	*outpatientDuring.0
        residential	34	*mandate.1
        residential	30	*usersAtHome.0 ; eight bal
        residential	27	cristal diari ; tweak
        residential	26	<stimulant> qd
        residential	23	*homeless.0 ; *residentialRequest.0 ; iv <stimulant>
        residential	22	*residentialLeft.0 ; intern a ; protocol <stop> ; step up
        residential	21	*lostThroughUse.0 ; *residentialRequest.0:hypothetical ; crack sinc
        residential	21	inyect cristal ; noth <put> ; vs 0 ; want liv ; y dai
        residential	20	duration ; spic <always> ; ~inpatient
        residential	19	*residentialWord.0 ; <kill> <stimulant> ; bipol ; crystal most ; inpt for
        residential	19	it finish ; of spe ; thruout ; want inpt ; yo tambien
        residential	18	*organDamage.0 ; been <law> ; dos yest ; iop sinc ; quier intern ; right through
        residential	18	using every ; w/d protocol ; your liv
        residential	17	*psychosis.0 ; <continue> <stimulant> ; <record> <stimulant> ; <year> <stimulant>
        residential	17	cok night ; corol ; crack every ; el internamient ; etoh detox ; in program
        residential	17	mo <home> ; unhous
        residential	16	cocain four ; day run ; ice with ; inpatient minimum ; lithium ; month residential
        residential	16	noth lin ; of idea ; over <stimulant> ; piedr diari ; smok ice ; you when
        residential	16	~<past> ~<treatment> ; ~resi ; ~residential ~program
        residential	15	<law> agreement ; aft <treatment> ; both smok ; camer off ; detox end ; hosp detox
        residential	15	inpatient or ; lot befor ; not much ; not outpatient ; rid hom ; slam meth
        residential	15	stay the ; step <amount> ; to cok ; tower ; wherev ; your inpatient ; ~0 ~<day>
        residential	14	*residentialWord.0:hypothetical ; <opioid> <withdrawal> ; <stimulant> <intoxicated>
        residential	14	<stimulant> all ; <stimulant> becaus ; <treatment> til ; al peric ; amphet
        residential	14	arm look ; be somewher ; blow <always> ; blow every ; bup tap ; camer on
        residential	14	crack for ; d detox ; dirty <record> ; dirty uas ; eat again ; fail <treatment>
        residential	14	go monday ; got written ; ice sinc ; job over ; meth qd ; near dai
        residential	14	outpatient counselor ; perfect attendanc ; piedr casi ; say group ; schizoaffectiv
        residential	14	step two ; tap don ; ten month ; that <home> ; tuesday thursday ; ~liv
        residential	13	*priorTreatments.0 ; <amount> fuert ; <drive> <month> ; <home> <treatment>
        residential	13	<hot> <stimulant> ; <outdoors> <stimulant> ; <stimulant> near ; <treatment> <child>
        residential	13	<treatment> <opioid> ; a spot ; arrest ; been smokin ; boyfriend use ; carcel
        residential	13	cok near ; com aft ; del detox ; finish detox ; handshak ; insur cm ; mas fuert
        residential	13	next stop ; now what ; nunc <stop> ; on ketamin ; outpatient was ; par <stranger>
        residential	13	program intern ; protocol ; roommat sel ; stil + ; teen outpatient ; ten <month>
        residential	13	the cardiologist ; trunk and ; week late ; week motel ; withdrawal in
        residential	12	<always> <stimulant> ; <asleep> <fall> ; <asleep> behind ; <consume> ice
        residential	12	<home> ther ; <homeless> <stimulant> ; <stimulant> <furniture> ; alcohol en
        residential	12	bipol i ; both do ; cinc vec ; clean aft ; cost me ; couch to ; crack dai
        residential	12	crack pip ; crystal and ; crystal dai ; de peric ; del anex ; do meth
        residential	12	every payday ; for around ; four evening ; friday saturday ; hous smok ; ice ever
        residential	12	intern de ; iv meth ; liv ther ; long its ; m k ; me limpi ; me see ; meth all
        residential	12	motel with ; my outpatient ; of even ; oth four ; over meth ; own apt
        residential	12	program befor ; resi day ; residential de ; residential for ; said tak
        residential	12	say residential ; shot <stimulant> ; sinc when ; slam tin ; sleep behind
        residential	12	that kitchen ; the meth ; thing <go> ; thursday friday ; to <stimulant> ; to couch
        residential	12	two car ; uas meth ; wednesday friday ; year dai ; your <count> ; ~0 ~day
        residential	12	~liv ~in
        residential	11	*homeless.0:other_experiencer ; <always> <hold> ; <ask> op ; <break> <stimulant>
        residential	11	<buy> y ; <child> <treatment> ; <day> ~<treatment> ; <feel> <asleep>
        residential	11	<home> mientra ; <homeless> <fire> ; <job> over ; <kill> spe ; <opioid> <law>
        residential	11	<say> theyl ; <stimulant> <break> ; <stimulant> almost ; <stimulant> pretty
        residential	11	<stimulant> thruout ; <trade> long ; <treatment> didnt ; <wait> the
        residential	11	<year> straight ; a salon ; adderal crush ; adolescent iop ; all thru ; an eight
        residential	11	and int ; ask op ; bast ; cint en ; clean <day> ; cocain has ; complet today
        residential	11	cuatr noch ; d inpatient ; detox fent ; dirty ; dirty for ; do residential ; ent
        residential	11	from it ; fuman ; graphic ; hav used ; high level ; in custody ; in even
        residential	11	is basical ; isnt enough ; la piedr ; left resi ; lik literal ; long unk ; m kick
        residential	11	m pcp ; marri coupl ; meth in ; meth smok ; nak ; nunc dej ; of hel ; of ther
        residential	11	on <stimulant> ; on crack ; only <week> ; only weekend ; plac wher ; program for
        residential	11	program lin ; residencial 0 ; residential par ; residential program ; saf in
        residential	11	say theyl ; shoot spe ; show him ; smokin ; snort spe ; som <month> ; som month
        residential	11	tambien le ; tent by ; the sick ; through both ; urologist ; vend y ; viv mientra
        residential	11	with min ; women only ; year straight ; your sixty ; ~<home> ~in
        residential	10	*substance.2:other_experiencer ; / ~etoh ; 0 meth ; 0 ninety ; 0 piedr ; 0 screen
        residential	10	<asleep> <outdoors> ; <asleep> ther ; <consume> rock ; <drive> medical ; <fire> al
        residential	10	<home> junto ; <job> issu ; <order> up ; <see> <official> ; <stimulant> <always>
        residential	10	<stimulant> each ; <town> le ; <treatment> <count> ; <treatment> <hospital>
        residential	10	<week> ya ; a next ; aft detox ; airlin medical ; all adentr ; and snif ; are fil
        residential	10	bed by ; been back ; car behind ; cok again ; cok all ; cok right ; consejer ya
        residential	10	county detox ; crack ; custody ; desd cuand ; dog friend ; duerm en ; dxm ; dxm 0
        residential	10	facility or ; first offic ; for women ; from resi ; fum crack ; gimnasi ; go wherev
        residential	10	heroin out ; id <record> ; inject cok ; inpatient ; ketamin night ; kick dop
        residential	10	la carcel ; liv und ; lying about ; m crack ; me <clean> ; mi padrastr ; minimum
        residential	10	mo <treatment> ; noth set ; nts / ; of k ; off can ; on ice ; only residential
        residential	10	padrastr ; peric diari ; piedr ; presion y ; reunification ; shot cok ; sleep ther
        residential	10	the wagon ; then <treatment> ; then iop ; thru both ; thru it ; tiemp que ; tim ive
        residential	10	tin <always> ; union say ; uno <month> ; uno mes ; use in ; vez con ; wks with
        residential	10	~prior ~program
        residential	9	*abstinent.1 ; *iopRequest.0:negated ; *lengthOfUse.2 ; 0 psych ; 0 vs
        residential	9	<asleep> <drive> ; <asleep> <opening> ; <consume> detector ; <crowd> <height>
        residential	9	<drive> <consume> ; <drive> becaus ; <feel> <sober> ; <hold> <year> ; <home> <drug>
        residential	9	<home> debaj ; <home> desd ; <homeless> ; <homeless> on ; <hospital> <day>
        residential	9	<intoxicated> <stimulant> ; <kin> bf ; <law> reentry ; <opening> <soon>
        residential	9	<photo> off ; <relapse> <stimulant> ; <sedative> protocol ; <stimulant> int
        residential	9	<stimulant> sam ; <treatment> desd ; <treatment> minimum ; <week> late
        residential	9	<withdrawal> <stop> ; a consult ; al <stimulant> ; anex a ; anywher els
        residential	9	been arrest ; behind it ; bipol and ; both <consume> ; both kid ; boyfriend sel
        residential	9	bro sob ; broth couch ; check myself ; chok her ; christma i ; coc cuatr ; coc diari
        residential	9	cocain diari ; cocain tre ; cok ther ; competitor iop ; con <furniture>
        residential	9	cristal todo ; desintoxic en ; detox del ; don is ; dur el ; duration unk ; el iop
        residential	9	eso bast ; eso perdi ; every ua ; find one ; fiv night ; from detox ; get high
        residential	9	hijo por ; hing and ; hom detox ; hous wher ; imodium ; inpatient hous
        residential	9	iop therapist ; iop was ; iv spe ; jail reentry ; just out ; last capsul ; lik in
        residential	9	lost cdl ; m tent ; may ya ; me too ; meth every ; meth most ; methamphetamin
        residential	9	my detox ; nic <home> ; ninety <day> ; ninety day ; no job ; nowher <put>
        residential	9	nowher lin ; of <think> ; of county ; on blow ; opioid w/d ; outpatient two
        residential	9	outpt therapist ; outreach ; par hombr ; peric cuatr ; pt <stimulant> ; queman
        residential	9	releas monday ; residential befor ; riverb ; sam wk ; second iop ; sel meth
        residential	9	separat <room> ; shoot cok ; smok detector ; smok rock ; so do ; somewher without
        residential	9	spic every ; st mary ; stil com ; tap dos ; that hous ; the autumn ; the easy
        residential	9	the liv ; the thirty ; they walk ; thi trail ; tim <stimulant> ; tin <amount>
        residential	9	todo le ; union eap ; viv debaj ; way through ; week got ; weekday too ; whil enrol
        residential	9	wks in ; your ~liv ; zoom iop ; ~<go> ~a ; ~<treatment> by
        residential	8	*family.4 ; *residentialEnding.0:negated ; 0 over ; 0 tank ; <amount> fumamo
        residential	8	<break> <always> ; <buy> <room> ; <clean> a ; <continue> <consume> ; <drive> desd
        residential	8	<feel> and ; <go> <treatment> ; <home> <intoxicated> ; <home> <stimulant>
        residential	8	<homeless> und ; <illness> <stimulant> ; <law> sinc ; <month> <law> ; <phone> <lock>
        residential	8	<sober> <friend> ; <soon> y ; <start> i ; <stimulant> <needle> ; <stimulant> can
        residential	8	<stimulant> has ; <stimulant> togeth ; <stranger> central ; <treatment> ear
        residential	8	<treatment> sinc ; <treatment> wk ; <year> casi ; a corol ; a garden ; a guit
        residential	8	a virtual ; acceptanc ; adolescent ; alcohol cinc ; all <home> ; all liv ; all twelv
        residential	8	an approv ; and smok ; ano casi ; are numb ; at for ; basical a ; been crack
        residential	8	been let ; blow 0 ; boyfriend smok ; but <stimulant> ; car desd ; cocain dai
        residential	8	cocain mayb ; coffe tabl ; cok the ; comfort med ; counselor cal ; counselor has
        residential	8	cousin say ; cps ; crack fiv ; crack nin ; crank <amount> ; d etoh ; d/c from
        residential	8	dat befor ; day between ; day in ; de piedr ; detox me ; did outpatient ; diez mes
        residential	8	doing lin ; dos fumamo ; en iop ; entir tim ; finish last ; fir twic ; fumamo
        residential	8	go at ; got fir ; has cost ; hazelden in ; high with ; his <stimulant> ; his licens
        residential	8	hospital detox ; huf ; husb walk ; i agre ; ice 0 ; ice <past> ; ice befor ; in ther
        residential	8	inpt befor ; intern uno ; internamient par ; ket 0 ; ketamin cad ; kick heroin
        residential	8	liv for ; longest ; los otro ; lost <drive> ; lun miercol ; m ket ; m meth ; m php
        residential	8	m walk ; may <take> ; may bring ; me baj ; me sali ; men central ; meth dai
        residential	8	meth iv ; motel vouch ; my blad ; my van ; nephew need ; ningun program ; no phon
        residential	8	of crack ; of resi ; opi ; outpatient clinic ; paramedic and ; pic <stimulant>
        residential	8	pic cristal ; piedr <amount> ; piedr a ; pinky ; ranch and ; real stop
        residential	8	releas <day> ; rent cuart ; residential not ; residential placement
        residential	8	residential with ; sel and ; sew room ; singl <room> ; singl room ; sixteen day
        residential	8	spe ever ; spic <take> ; spic got ; tap complet ; the eviction ; the motel ; the pip
        residential	8	the propan ; the teen ; the withdrawal ; third <law> ; third <treatment> ; thre job
        residential	8	through it ; to going ; tonight it ; two wiv ; tx <stimulant> ; und it ; up fiv
        residential	8	want program ; was doing ; who deal ; who kept ; whol floor ; wk x ; ya and ; ya com
        residential	8	~<home> <see> ; ~<stimulant> <week> ; ~<stop> ~<stimulant> ; ~residential
        residential	8	~what ~com
        residential	7	*family.2 ; *lengthOfUse.1 ; + meth ; 0 ice ; 0 relaps ; <amount> test ; <blood> for
        residential	7	<bodypart> ok ; <bodypart> singl ; <clean> <always> ; <clinician> lik
        residential	7	<colleague> <week> ; <consume> <home> ; <continue> <drug> ; <count> <stimulant>
        residential	7	<crowd> <consume> ; <day> over ; <drive> + ; <drive> behind ; <drive> lost
        residential	7	<drug> <home> ; <drug> the ; <furniture> down ; <height> <opening> ; <home> he
        residential	7	<home> wher ; <home> would ; <homeless> <amount> ; <homeless> <clinician>
        residential	7	<hospital> <treatment> ; <hot> <needle> ; <last> <pill> ; <law> agent
        residential	7	<moment> <stimulant> ; <month> del ; <need> out ; <opioid> w/d ; <photo> <needle>
        residential	7	<rarely> <continue> ; <room> <treatment> ; <soon> <build> ; <soon> level
        residential	7	<stimulant> <bodypart> ; <stimulant> been ; <stimulant> ten ; <stimulant> tod
        residential	7	<stimulant> up ; <take> part ; <treatment> <alcohol> ; <treatment> intern
        residential	7	<treatment> uno ; <treatment> until ; <week> <month> ; <week> its ; a ninety
        residential	7	a peel ; abandon ; again by ; again lik ; alt <day> ; ambulatori desd ; ano diari
        residential	7	approv facility ; arrest in ; befor group ; befor last ; behind <stimulant>
        residential	7	between <treatment> ; bipol 0 ; bounc from ; caminan ; can stay ; car befor
        residential	7	cardiomyopathy ; cedar ; cita ; clinic every ; complet resi ; corol behind
        residential	7	couch sinc ; couch then ; coupl in ; cristal un ; crystal again ; custody releas
        residential	7	d in ; dai now ; day bed ; day discharg ; de detox ; deal ; del <happy>
        residential	7	desd octubr ; desk in ; detox tue ; dia sí ; diari 0 ; doc dia ; don today
        residential	7	dond mi ; dond segu ; drug counselor ; eat and ; el <treatment> ; el foc
        residential	7	en program ; every haul ; feet singl ; for niec ; for possession ; for sixty
        residential	7	four night ; from res ; ful <count> ; ful sixty ; girl back ; guy are
        residential	7	had <treatment> ; has smok ; hav until ; he deal ; he find ; he found ; he hear
        residential	7	his corol ; homeles ; hospital sali ; hospital unit ; hot for ; ice every ; idea
        residential	7	if his ; in facility ; inpatient befor ; it end ; its most ; iv cok ; izquierd
        residential	7	ketamin dai ; last librium ; last monday ; left treatment ; let by ; liv doctor
        residential	7	llev cinc ; los tre ; meth both ; meth stay ; meth took ; meth week ; minim ; mom bf
        residential	7	mut ; my text ; myself in ; next level ; night on ; nitrou 0 ; no ~aftercar
        residential	7	no ~opiat ; noth <appointment> ; noth book ; nowher els ; nurs told ; of chair
        residential	7	of cocain ; of fost ; of rehab ; on to ; onc dia ; only q ; only use ; otro tre
        residential	7	out tmrw ; outreach wkr ; own pillow ; par mujer ; peel egg ; per sis ; perdi la
        residential	7	phenobarb protocol ; piedr tod ; piedr todo ; plac my ; por and ; program ask
        residential	7	protocol <day> ; protocol don ; quier entr ; rent a ; rent with ; res tx
        residential	7	residencial ; residential meth ; rig in ; rod out ; say start ; se desd ; se sali
        residential	7	senior <year> ; senior year ; sentenc 0 ; sick part ; sinc valentin ; sleep in
        residential	7	snif glu ; somewher and ; spe and ; stay for ; straight <home> ; straight hom
        residential	7	tembl ; tent ; the <needle> ; the dril ; the gambl ; the heroin ; the hug
        residential	7	then <stimulant> ; thursday saturday ; tin ; tin every ; tmrw need ; tuesday with
        residential	7	twic becaus ; tx ever ; tx meth ; urology ; using cok ; ve <unreal> ; ve sombra
        residential	7	walk me ; walk the ; want in ; wed thru ; week its ; week not ; week thre
        residential	7	whatev tim ; when that ; wher id ; wk sam ; y lost ; y segui ; your 0
        residential	7	your competitor ; your thirty ; your ~inpatient ; ~<treatment> <past>
        residential	7	~<treatment> for ; ~bridg ; ~cuant ; ~cuant ~tiemp ; ~inpt ; ~tiemp
        residential	6	*duration.1 ; *frequency.0:possible ; *residentialRequest.0:possible ; *rhythm.1
        residential	6	0 nts ; 0 of ; 0 roommat ; <alcohol> <day> ; <alcohol> if ; <amount> <treatment>
        residential	6	<amount> ninety ; <amount> straight ; <asleep> und ; <bodypart> shot
        residential	6	<buy> <consume> ; <buy> out ; <calm> <medicine> ; <clinician> dip
        residential	6	<colleague> <asleep> ; <day> hast ; <day> thru ; <day> ~<past> ; <drive> <partner>
        residential	6	<drug> <colleague> ; <emergency> <official> ; <fluid> out ; <friend> all
        residential	6	<go> cuand ; <height> por ; <hit> <blade> ; <hit> <drug> ; <hit> tin
        residential	6	<home> <drive> ; <home> <month> ; <home> adentr ; <homeless> <month>
        residential	6	<hospital> over ; <illness> list ; <kill> <friend> ; <kin> an ; <law> <week>
        residential	6	<law> com ; <law> thi ; <leave> res ; <leave> ther ; <lock> <chestheart>
        residential	6	<medicine> <hit> ; <moment> what ; <month> <treatment> ; <month> dirty
        residential	6	<month> intern ; <need> acceptanc ; <need> otr ; <official> okafor
        residential	6	<partner> ~<hear> ; <past> <soon> ; <photo> me ; <rail> <month>
        residential	6	<room> <withdrawal> ; <room> off ; <soon> <stop> ; <soon> pas ; <stimulant> <height>
        residential	6	<stimulant> ever ; <stimulant> igualit ; <stop> <last> ; <take> <intoxicated>
        residential	6	<think> aft ; <town> <last> ; <town> can ; <treatment> <sedative>
        residential	6	<treatment> <stranger> ; <treatment> @ ; <treatment> self ; <treatment> wont
        residential	6	<treatment> x ; <wait> <count> ; <wait> <kin> ; <year> <always> ; a dond ; a storag
        residential	6	a tan ; a women ; aeromedical ; aeromedical examin ; agent <say> ; agreement 0
        residential	6	ahi <home> ; ahor a ; al foc ; al iop ; alarm <key> ; alarm cod ; all <stimulant>
        residential	6	almost <always> ; an eightbal ; and used ; at cedar ; at gma ; back teeth ; baggi in
        residential	6	between session ; bil 0 ; boyfriend and ; bunk and ; centr en ; climb out ; coc 0
        residential	6	coc casi ; cocain desd ; cocain sinc ; cocain twic ; cok can ; cok every ; com stay
        residential	6	comfort ; conserv ; corazon y ; couch ; counselor think ; crack 0 ; cristal com
        residential	6	cristal con ; cristal cuatr ; crush adderal ; crypt ; crystal ; cuadern
        residential	6	custody meth ; d <stimulant> ; d/c tmrw ; dai four ; daught been ; day liv
        residential	6	de sesent ; desd <month> ; desd febrer ; desintoxicacion el ; desintoxicacion en
        residential	6	desintoxiqu en ; detox at ; detox four ; detox monday ; discretion mat ; doing meth
        residential	6	dont shar ; duerm com ; dust ; dust dai ; ef ; eightbal ; el intern ; el residencial
        residential	6	every run ; f crack ; f left ; fir from ; foc a ; ford 0 ; fum cristal ; garaj
        residential	6	gon becaus ; good ins ; got saving ; group are ; group twic ; hacen al
        residential	6	handshak and ; heart pump ; high in ; hij va ; him im ; his forearm ; his meth
        residential	6	hospital kept ; hous all ; i rol ; i slam ; ice ; ice <always> ; id go ; in altaden
        residential	6	in someplac ; inject ; inpatient the ; inpt ; intern par ; iop at ; iop in
        residential	6	isnt <amount> ; ivdu <stimulant> ; judg okafor ; judg sign ; k 0 ; kept using
        residential	6	ketamin all ; kia behind ; la licenci ; last fal ; last pil ; le guard ; left rehab
        residential	6	left res ; librium ; lin in ; los <amount> ; m outpt ; may <stimulant> ; may meth
        residential	6	me desintoxiqu ; me guard ; me sirvi ; me smok ; med for ; mes intern ; mes par
        residential	6	meth each ; meth sleep ; metiendom ; mis his ; mom doe ; monday she ; month now
        residential	6	month or ; motel ; mov me ; my deal ; my partner ; my supervis ; near <always>
        residential	6	need next ; need out ; nic apartment ; no barri ; no id ; no kid ; no plan ; no ~opi
        residential	6	numb thre ; of win ; on cok ; on seven ; or <law> ; outpatient from
        residential	6	outpt counselor ; parol agent ; patient 0 ; pcp dip ; pd <job> ; pd offic
        residential	6	piedr <always> ; pip in ; plan aft ; por <go> ; por alcohol ; por lleg
        residential	6	possession arrest ; program get ; program sinc ; propan ; psychosi x ; que rent
        residential	6	quier met ; quit a ; ralph ; rehab befor ; rehab en ; rehab last ; requir 0
        residential	6	residential ; residential center ; residential facility ; ring for ; rn and
        residential	6	sali hoy ; sanction ; say liv ; schizophreni ; se <leave> ; se meten ; sei mes
        residential	6	sem x ; seman ya ; sentaran ; separat ; seven going ; shar room ; si los ; sig fum
        residential	6	siguient pas ; smok the ; sober ; spe <amount> ; spe again ; spe fiv ; spe he
        residential	6	spic dai ; spun ; straight thru ; strang one ; supportiv no ; tabl lik ; tak coupl
        residential	6	tank a ; than thi ; the camer ; the corol ; the lithium ; the neck ; the urologist
        residential	6	the zoom ; the ~<home> ; ther that ; they detox ; thi yr ; thing twic
        residential	6	through <treatment> ; tienen internamient ; tim for ; tin 0 ; to resid ; to whatev
        residential	6	today etoh ; tomorrow aft ; too i ; treatment program ; tribal ; twic i ; twin tower
        residential	6	two apartment ; unit in ; uno <count> ; use methamphetamin ; vein ; visit nurs
        residential	6	viv adentr ; was octob ; week for ; week lat ; week mor ; whol ninety ; wif gon
        residential	6	with bro ; with crack ; with them ; with tre ; wk duration ; wont <think> ; wont put
        residential	6	workbook ; written up ; year two ; your kind ; your ~<home> ; ~<hit> ~me
        residential	6	~<home> ~<treatment> ; ~<stimulant> ni ; ~<treatment> <home> ; ~<treatment> set
        residential	6	~aftercar set ; ~cocain ; ~el ~<treatment> ; ~hit ~me ; ~lug ; ~men
        residential	6	~mi ~<colleague> ; ~program ; ~six
        residential	5	*emergency.3:historical ; *injecting.0 ; *substance.2 ; + coc ; 0 <day> ; 0 arrest
        residential	5	0 bc ; 0 crack ; 0 cristal ; 0 nit ; <always> <opening> ; <always> ~<alcohol>
        residential	5	<asleep> <church> ; <asleep> <stimulant> ; <asleep> dond ; <blade> <furniture>
        residential	5	<breath> <asleep> ; <caretaking> <asleep> ; <clean> <count> ; <clinician> <always>
        residential	5	<consume> <cannabis> ; <consume> <stimulant> ; <container> <fire> ; <container> not
        residential	5	<continue> <stop> ; <crowd> arent ; <day> <hospital> ; <day> between ; <day> privat
        residential	5	<daytime> <hospital> ; <daytime> <month> ; <drive> <friend> ; <drive> pas
        residential	5	<drug> <cold> ; <drug> <night> ; <feel> <opioid> ; <feel> <say> ; <friend> <sober>
        residential	5	<give> <child> ; <give> al ; <go> <stimulant> ; <hear> them ; <hold> <take>
        residential	5	<home> <consume> ; <home> del ; <homeless> <night> ; <homeless> and ; <homeless> off
        residential	5	<hospital> to ; <insurance> cas ; <intoxicated> along ; <intoxicated> in ; <job> pt
        residential	5	<last> <fall> ; <law> <hold> ; <law> <take> ; <leave> becaus ; <money> <room>
        residential	5	<money> <stimulant> ; <money> todo ; <month> <continue> ; <month> <withdrawal>
        residential	5	<night> on ; <official> <day> ; <official> <give> ; <official> <take>
        residential	5	<opening> <ask> ; <opioid> <stop> ; <past> releas ; <phone> <law>
        residential	5	<sedative> <medicine> ; <sedative> <withdrawal> ; <sick> part ; <soon> step
        residential	5	<stimulant> <amount> ; <stimulant> <continue> ; <stimulant> <hold>
        residential	5	<stimulant> <pet> ; <stimulant> back ; <stimulant> n ; <stimulant> y ; <take> <put>
        residential	5	<treatment> <friend> ; <treatment> <room> ; <treatment> for ; <treatment> over
        residential	5	<treatment> was ; <unreal> desd ; <wait> <build> ; <wait> <friend> ; <wait> <past>
        residential	5	<week> <clean> ; <year> near ; @ <day> ; @ day ; @ tarzan ; a balloon ; a media
        residential	5	a pension ; a shelt ; a workbook ; absces ; addres is ; advocat ; against advic
        residential	5	agre i ; airlin ; al <treatment> ; all <stop> ; all don ; an <tool> ; and spe
        residential	5	apt with ; are <think> ; around <day> ; band is ; be admit ; be writ ; becaus of
        residential	5	bed avail ; been read ; been snif ; beer at ; befor finish ; befor releas
        residential	5	between <crowd> ; between group ; bf who ; blow ; both <child> ; broth wed ; bunk
        residential	5	bus pas ; by regul ; can <home> ; can clos ; can liv ; carcel de ; cas del
        residential	5	cas desd ; cel 0 ; center ; center for ; centr residencial ; cinc noch ; circl of
        residential	5	co ed ; cok four ; cok lik ; cok most ; cok thursday ; cok togeth ; com ant
        residential	5	consum desd ; cook it ; crack night ; crank ; crank in ; crystal all ; custodi
        residential	5	custody til ; d <alcohol> ; dad now ; dai for ; dai six ; dai x ; damag ; dat 0
        residential	5	day on ; day privat ; dc <day> ; de alt ; de mexicali ; de van ; dec desd
        residential	5	derechit a ; detox mon ; detox today ; detox tuesday ; detox two ; dia alcohol
        residential	5	dia par ; diaper ; did <treatment> ; did my ; did ninety ; doc hora ; doe too
        residential	5	doing cocain ; don the ; door off ; dop cold ; dust 0 ; dv advocat ; el <homeless>
        residential	5	el siguient ; en ~<treatment> ; end last ; entry 0 ; episod ; ese <order>
        residential	5	ese orden ; est <put> ; every week ; every weekday ; everybody in ; everyday 0
        residential	5	everyon in ; f <asleep> ; f <hit> ; f kick ; f lost ; f sleep ; faa
        """
}
