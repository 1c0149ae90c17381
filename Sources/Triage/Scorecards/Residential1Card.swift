extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	40	*detoxDone
        residential	37	*outpatientDuring
        residential	33	*mandate.residential
        residential	28	*usersAtHome ; intern a
        residential	27	eight bal ; iv <stimulant>
        residential	26	your liv
        residential	24	crystal most
        residential	23	*homeless ; *residentialLeft ; <stimulant> qd ; spic <always> ; vs 0
        residential	22	*residentialRequest ; crack dai ; duration ; noth <put> ; step up
        residential	21	*lostThroughUse ; *residentialRequest:hypothetical ; want inpt ; your inpatient
        residential	20	<continue> <stimulant> ; crack sinc ; inyect cristal ; ten month
        residential	20	~<home> ~<treatment> ; ~<year> ~straight
        residential	19	<kill> <stimulant> ; <record> <stimulant> ; bipol ; cristal diari ; iop sinc
        residential	19	noth lin ; protocol <stop> ; thruout ; using every ; ~resi in
        residential	18	*residentialWord ; <law> ~<day> ; <stimulant> near ; camer off ; right through
        residential	18	ten <month> ; tx episod ; w/d protocol ; want liv ; ~year ~straight
        residential	17	*organDamage ; <year> <stimulant> ; befor last ; cok night ; dos yest ; drogan
        residential	17	perfect attendanc ; quier intern ; residential program ; se drogan ; step <amount>
        residential	17	stil + ; through both ; yo tambien ; you when ; ~<job> ~<child>
        residential	16	*residentialWord:hypothetical ; clean aft ; detox end ; ent ; inpt for ; meth four
        residential	16	of spe ; th st ; ~<treatment> <past> ; ~<treatment> by
        residential	15	*psychosis ; <always> <hold> ; <stimulant> <furniture> ; <stimulant> <intoxicated>
        residential	15	an eight ; both smok ; corol ; d detox ; do residential ; got written ; hav used
        residential	15	ice sinc ; job over ; near dai ; now what ; on crack ; outpatient counselor
        residential	15	roommat sel ; schizoaffectiv ; smok ice ; step two ; tower ; was high ; your ~0
        residential	15	your ~liv ; ~day on ; ~day ~liv ; ~month ~residential
        residential	14	<asleep> behind ; <home> <treatment> ; <hot> <stimulant> ; <job> over
        residential	14	<law> agreement ; <say> theyl ; <stimulant> all ; <treatment> <opioid>
        residential	14	<treatment> til ; <wait> the ; alcohol en ; all thru ; amphet ; be somewher
        residential	14	couch to ; crack every ; crystal dai ; day run ; del detox ; el internamient
        residential	14	for around ; four evening ; hous wher ; inpatient ; meth qd ; mo <home>
        residential	14	nunc <stop> ; on ketamin ; over <stimulant> ; piedr casi ; piedr diari ; say group
        residential	14	say theyl ; shot <stimulant> ; sinc when ; sleep behind ; stay the ; tap don
        residential	14	the meth ; the teen ; to couch ; two car ; urologist ; week late ; wherev ; y dai
        residential	14	~<money> ~me ; ~<past> ~<treatment> ; ~<stimulant> ~<always> ; ~cost ~me
        residential	14	~long its
        residential	13	<asleep> <fall> ; <child> <treatment> ; <drive> <month> ; <homeless> <stimulant>
        residential	13	<opioid> <withdrawal> ; <stimulant> almost ; <stimulant> ~<home>
        residential	13	<treatment> didnt ; <withdrawal> <stop> ; and smok ; been <law> ; blow <always>
        residential	13	blow every ; both do ; cint en ; clean <day> ; cocain dai ; dirty ; dirty <record>
        residential	13	dirty uas ; friday saturday ; hosp detox ; in program ; inject cok ; inpatient or
        residential	13	marri coupl ; meth all ; motel with ; next stop ; not ~much ; of ther
        residential	13	outpatient was ; protocol ; residential for ; said tak ; shard ; slam meth
        residential	13	teen outpatient ; that kitchen ; thru both ; thru it ; to <stimulant> ; tweak
        residential	13	uas meth ; with min ; ~in ~program ; ~long unk ; ~minimum
        residential	12	0 vs ; <consume> ice ; <feel> <asleep> ; <home> mientra ; <home> ther ; <home> wher
        residential	12	<kill> spe ; <treatment> <count> ; <treatment> <sedative> ; aft <treatment>
        residential	12	arm look ; bast ; bup tap ; but <stimulant> ; carcel ; cocain four ; cok all
        residential	12	del anex ; desintoxic en ; detox rn ; eat again ; entir tim ; fiv night ; from it
        residential	12	fum cristal ; fuman ; got fir ; high level ; him tomorrow ; ice 0 ; ice ever
        residential	12	insur cm ; intern par ; iop twic ; iv meth ; kept using ; m kick ; me guard
        residential	12	meth in ; noth set ; nowher els ; of idea ; only residential ; oth four ; piedr
        residential	12	say residential ; shoot spe ; show him ; smokin ; sun sinc ; the sick ; trunk and
        residential	12	tuesday thursday ; use in ; vend y ; viv mientra ; week cok ; who deal ; year dai
        residential	12	~<day> par ; ~debaj ~del ; ~dia par ; ~out ~<day>
        residential	11	*homeless:other_experiencer ; *priorTreatments ; 0 psych ; <ask> ~<day>
        residential	11	<asleep> ther ; <consume> rock ; <drive> behind ; <homeless> <month>
        residential	11	<homeless> off ; <law> reentry ; <order> up ; <photo> off ; <stimulant> <break>
        residential	11	<treatment> <hospital> ; <withdrawal> at ; a salon ; a spot ; acceptanc ; arrest
        residential	11	bipol i ; boyfriend use ; coc cuatr ; cok near ; crack ; crack for ; crystal in
        residential	11	cuatr noch ; desintoxicacion en ; detox fent ; dxm 0 ; el ~intern ; etoh detox
        residential	11	every payday ; fir twic ; graphic ; ice every ; ice with ; id <record> ; in custody
        residential	11	includ me ; inpatient ~minimum ; jail reentry ; kick dop ; left resi ; lik literal
        residential	11	liv ther ; lot befor ; m tent ; may <stimulant> ; me limpi ; methamphetamin
        residential	11	my detox ; my outpatient ; nts / ; nunc dej ; of hel ; of k ; on blow ; on ice
        residential	11	over meth ; resi day ; residential par ; riverb ; sel and ; shot cok ; sleep ther
        residential	11	smok rock ; stil com ; tent by ; the lower ; third <law> ; through it
        residential	11	thursday friday ; to cok ; unhous ; vez con ; withdrawal in ; ~<job> issu
        residential	11	~<need> ~<go> ; ~the ~0
        residential	10	*residentialEnding:negated ; *substance.stimulant:other_experiencer ; 0 ninety
        residential	10	0 screen ; <always> <stimulant> ; <ask> op ; <buy> y ; <count> <stimulant>
        residential	10	<drive> desd ; <home> <intoxicated> ; <homeless> <fire> ; <law> sinc ; <month> del
        residential	10	<need> otr ; <need> ~<treatment> ; <sedative> protocol ; <see> <official>
        residential	10	<stimulant> <needle> ; <trade> long ; <treatment> <child> ; <treatment> ~<home>
        residential	10	<treatment> ~no ; <week> late ; a guit ; a next ; adderal crush ; adolescent iop
        residential	10	al peric ; all adentr ; anex a ; ano diari ; are fil ; ask op ; behind it
        residential	10	boyfriend sel ; broth couch ; chok her ; cinc vec ; coc diari ; cok right
        residential	10	complet a ; complet today ; crank <amount> ; detox at ; diez mes ; dirty for
        residential	10	dog friend ; don is ; duerm en ; es <treatment> ; eso bast ; eso perdi
        residential	10	fail <treatment> ; find one ; finish detox ; graphic <trade> ; graphic design
        residential	10	inhal thin ; inpatient for ; internamient par ; iop was ; iv cok ; ketamin night
        residential	10	la carcel ; la piedr ; left ther ; longest ; me see ; my blad ; necesit otr
        residential	10	not ~outpatient ; of county ; only <week> ; only weekend ; outpatient two
        residential	10	outreach ; par <stranger> ; paramedic and ; particular of ; piedr a ; plac wher
        residential	10	plu <day> ; presion y ; program for ; releas <day> ; residencial ; residencial 0
        residential	10	sick part ; slam tin ; spic dai ; that <home> ; the thirty ; they walk ; tiemp que
        residential	10	tim ive ; todo le ; union say ; women only ; your sixty ; your ~<home>
        residential	10	yr <stimulant> ; ~<asleep> ~<count> ; ~residential ~de ; ~residential ~program
        residential	9	*homeless:negated ; *lengthOfUse.1 ; 0 over ; <asleep> <outdoors> ; <breath> <clean>
        residential	9	<container> <fire> ; <continue> <consume> ; <home> <drug> ; <homeless> behind
        residential	9	<hospital> <day> ; <leave> ther ; <month> otr ; <opioid> <law>
        residential	9	<order> ~<treatment> ; <phone> <lock> ; <relapse> <stimulant> ; <soon> level
        residential	9	<stimulant> <always> ; <stimulant> each ; <stimulant> ever ; <stimulant> ten
        residential	9	<stimulant> thruout ; <stranger> central ; <treatment> uno ; <week> se ; <week> ya
        residential	9	<write> ~0 ; aft rehab ; al <stimulant> ; an approv ; anywher els ; at gma
        residential	9	been crack ; been let ; befor group ; bro sob ; christma i ; coc casi ; cocain diari
        residential	9	cocain has ; cok again ; con puro ; couch sinc ; county detox ; coupl month
        residential	9	crack fiv ; cristal todo ; custody ; dai thre ; day alcohol ; de peric ; do meth
        residential	9	doc hora ; doing lin ; dur el ; duration unk ; el iop ; en iop ; en program
        residential	9	f <continue> ; facility or ; from detox ; get high ; go at ; go wherev ; high with
        residential	9	hom detox ; hous smok ; ice ; ice <past> ; ice befor ; in even ; intern uno
        residential	9	is basical ; ket 0 ; ketamin every ; lik in ; lithium ; lo <insurance> ; lo cubr
        residential	9	lost cdl ; lun miercol ; lying about ; m crack ; m meth ; may ya ; me <clean>
        residential	9	men central ; meth week ; nak ; next level ; ni sent ; nic <home> ; no ~<height>
        residential	9	no ~aftercar ; no ~resi ; of fost ; of resi ; on <stimulant> ; opioid w/d
        residential	9	outpatient clinic ; outpatient sinc ; own apt ; payday week ; piedr <amount> ; pinky
        residential	9	por lleg ; private ; protocol <day> ; puro que ; queman ; re ~0 ; releas monday
        residential	9	second iop ; separat <room> ; singl <room> ; singl room ; som <month> ; som month
        residential	9	somewher without ; tank a ; tap at ; tent behind ; the lithium ; the wagon
        residential	9	then <treatment> ; then iop ; thre job ; tin <amount> ; union eap ; using cok
        residential	9	van behind ; wednesday friday ; week mor ; week motel ; weekday too ; who kept
        residential	9	with them ; wks in ; wks with ; ~<day> ~in ; ~<treatment> <stimulant>
        residential	9	~<treatment> set ; ~d ~inpatient ; ~day ~in ; ~in her ; ~inpt in ; ~one ~drink
        residential	9	~up ~<amount> ; ~up ~four
        residential	8	*abstinent.1 ; *family.4 ; *lengthOfUse.2 ; + meth ; / ~etoh ; 0 meth ; 0 piedr
        residential	8	0 relaps ; <always> ~<think> ; <amount> fumamo ; <asleep> <drive> ; <bodypart> singl
        residential	8	<continue> + ; <crowd> ~<stimulant> ; <drive> becaus ; <drive> medical
        residential	8	<feel> <sober> ; <go> <treatment> ; <home> <stimulant> ; <home> desd ; <home> junto
        residential	8	<homeless> ; <insurance> <relapse> ; <law> thi ; <money> <stimulant>
        residential	8	<money> ~<day> ; <put> <asleep> ; <room> off ; <soon> y ; <start> i
        residential	8	<stimulant> pretty ; <stimulant> sam ; <stimulant> togeth ; <town> le ; <wait> good
        residential	8	<wait> und ; <year> <always> ; <year> casi ; <year> segu ; a corol ; a tan
        residential	8	a virtual ; airlin medical ; all fiv ; alt <day> ; an eightbal ; and used ; ano casi
        residential	8	ano segu ; at for ; basical a ; been smokin ; bipol 0 ; blow 0 ; both <consume>
        residential	8	cedar ; clinic every ; cocain tre ; com aft ; comfort med ; complet resi
        residential	8	con <furniture> ; consejer ya ; corol behind ; counselor cal ; crack 0 ; crack nin
        residential	8	crack smok ; crisi team ; crystal and ; custody releas ; d etoh ; d in ; dad now
        residential	8	dat befor ; day between ; de detox ; de piedr ; deal ; dealer ; desd cuand
        residential	8	desd octubr ; desintoxiqu en ; detox del ; detox tuesday ; did <treatment>
        residential	8	did real ; doc dia ; doing meth ; dond segu ; dos fumamo ; eightbal ; el foc
        residential	8	eleven day ; escuadr ; every ua ; feet singl ; four fiv ; from resi ; fumamo
        residential	8	hacen al ; handshak ; he find ; hing and ; his hous ; homeles ; hospital unit
        residential	8	husb walk ; i huf ; ice i ; id go ; imodium ; inject ; it end ; iv spe ; joseph
        residential	8	just out ; k 0 ; kid my ; la escuadr ; last capsul ; last librium ; lin most
        residential	8	los tre ; m ket ; m piedr ; mas larg ; may <take> ; may bring ; me desintoxiqu
        residential	8	me too ; meth most ; mi padrastr ; my marriag ; ninety in ; no ~<soon> ; no ~next
        residential	8	noth <appointment> ; noth book ; nowher <put> ; nowher lin ; ord residential
        residential	8	outpt counselor ; outreach wkr ; over <month> ; padrastr ; per sis ; peric diari
        residential	8	phenobarb protocol ; pic <stimulant> ; pic cristal ; piedr <always> ; piedr todo
        residential	8	ranch and ; rehab last ; res tx ; residential befor ; residential not
        residential	8	reunification ; rn and ; sali hoy ; sanction ; senior <year> ; senior year
        residential	8	shoot cok ; sinc valentin ; slam ; sleep in ; snif glu ; sob at ; spe ever
        residential	8	spic every ; st joseph ; st mary ; stay good ; stay und ; tambien le
        residential	8	that apartment ; the easy ; the eviction ; the hug ; the transplant ; thi trail
        residential	8	thursday saturday ; tin ; tin 0 ; tin <always> ; to going ; two wiv ; tx <stimulant>
        residential	8	use methamphetamin ; va 0 ; van is ; way through ; wednesday with ; week for
        residential	8	week lat ; whatev tim ; with infant ; wk x ; work moth ; y ard ; ya com ; your kind
        residential	8	your ~inpatient ; zoom iop ; ~<home> sinc ; ~<soon> step ; ~<treatment> <put>
        residential	8	~a ~whil ; ~command ; ~cuant ~tiemp ; ~debaj ; ~inpatient ; ~inpatient or
        residential	8	~inpatient run ; ~intern o ; ~me the ; ~next step ; ~program lin ; ~tx ever
        residential	7	*clientAdmin:negated ; *rhythm.1 ; 0 both ; 0 ice ; <alcohol> if ; <amount> fuert
        residential	7	<amount> straight ; <amount> test ; <angry> all ; <asleep> und
        residential	7	<caretaking> <asleep> ; <continue> <drug> ; <continue> igual ; <crowd> <height>
        residential	7	<day> privat ; <drive> + ; <drive> <consume> ; <emergency> <official> ; <fire> al
        residential	7	<friend> <sober> ; <go> <stimulant> ; <hear> per ; <home> <consume> ; <home> adentr
        residential	7	<homeless> <amount> ; <homeless> <asleep> ; <homeless> und ; <hospital> <treatment>
        residential	7	<intoxicated> <stimulant> ; <kin> bf ; <medicine> <hit> ; <moment> what
        residential	7	<money> ~<amount> ; <need> out ; <opioid> w/d ; <order> ~0 ; <pet> would
        residential	7	<photo> <needle> ; <photo> me ; <put> <week> ; <put> ~<treatment> ; <say> ~0
        residential	7	<say> ~<count> ; <sick> part ; <sober> <friend> ; <soon> <stop>
        residential	7	<stimulant> <bodypart> ; <stimulant> becaus ; <stimulant> has ; <stimulant> int
        residential	7	<stimulant> throughout ; <stimulant> tod ; <town> can ; <treatment> <alcohol>
        residential	7	<treatment> desd ; <treatment> wk ; <week> <month> ; a coin ; a consult ; a garden
        residential	7	a peel ; a women ; adolescent ; aeromedical ; aeromedical examin ; aft detox
        residential	7	again lik ; alarm <key> ; alarm cod ; alcohol cinc ; all <home> ; all <stimulant>
        residential	7	all liv ; all twelv ; allow a ; almost <always> ; ambulatori desd ; and int
        residential	7	and spe ; are numb ; been arrest ; been back ; been slam ; behind <stimulant>
        residential	7	between <treatment> ; both kid ; bunk ; bunk and ; check myself ; cocain mayb
        residential	7	coffe tabl ; cok dur ; com es ; competitor iop ; conserv ; cor del ; cost me
        residential	7	county on ; cps ; cric ; cristal cuatr ; crypt ; crystal again ; d/c from ; dai fiv
        residential	7	dai for ; day bed ; day discharg ; day privat ; desintoxicacion el ; desk in
        residential	7	detox me ; dia sí ; diari 0 ; did ninety ; did outpatient ; dond mi
        residential	7	drug counselor ; dust dai ; el <lock> ; el encier ; en feb ; en residencial
        residential	7	est met ; evening of ; every run ; every session ; f left ; first offic ; fiv day
        residential	7	girl to ; go monday ; group are ; hav until ; he deal ; hes snort ; high in
        residential	7	hij tra ; his corol ; hom high ; hospital kept ; hospital sali ; hous all ; huf
        residential	7	i agre ; im <fire> ; im burn ; in ther ; inpatient hous ; insultan ; internarl
        residential	7	iop at ; iop in ; iop now ; iop therapist ; its most ; its wher ; ivdu <stimulant>
        residential	7	ketamin cad ; ketamin dai ; last pil ; le hac ; light up ; lin on ; liv doctor
        residential	7	liv in ; liv und ; llev cinc ; los <amount> ; lost <drive> ; m don ; m k ; m php
        residential	7	m walk ; mas fuert ; may meth ; me sali ; me smok ; meth both ; meth dai
        residential	7	meth every ; meth iv ; mom and ; month or ; motel vouch ; my partner
        residential	7	need inpatient ; nephew need ; ninety <day> ; ninety day ; no ~phon ; nobody mention
        residential	7	norc ; nurs told ; of cocain ; of ninety ; of rehab ; of thre ; onc dia ; only q
        residential	7	or <law> ; otro tre ; outreach 0 ; par hombr ; par may ; part <stop> ; part end
        residential	7	pee ; peel egg ; peric cuatr ; plac my ; por alcohol ; program ask ; program sinc
        residential	7	protocol complet ; protocol don ; pus por ; quier entr ; re inpatient ; real stop
        residential	7	report dat ; residential placement ; round <amount> ; round two ; se meten
        residential	7	sel meth ; sem x ; seven going ; shoot meth ; sigu fum ; sist use ; sleep und ; snif
        residential	7	snort spe ; sob coach ; son tyl ; spe again ; spe he ; tent off ; that couch
        residential	7	the cardiologist ; the com ; the corol ; the dril ; the gambl ; the pip
        residential	7	the urologist ; the ~<home> ; the ~addres ; ther that ; they detox
        residential	7	third <treatment> ; third dui ; through <treatment> ; tienen internamient
        residential	7	tim <stimulant> ; tmrw need ; to outpatient ; treatment program ; twic becaus
        residential	7	uno <month> ; uno mes ; urology ; vario mes ; ve <unreal> ; ve sombra ; viv adentr
        residential	7	want in ; wed thru ; wher id ; whil enrol ; wif gon ; with crack ; with tre
        residential	7	wk duration ; wont put ; y lost ; yo llev ; your ~thirty ; ~<day> <kin> ; ~<day> on
        residential	7	~<home> <drive> ; ~<home> <see> ; ~<stimulant> <week> ; ~<treatment> <money>
        residential	7	~<treatment> <take> ; ~<treatment> <town> ; ~<treatment> hx ; ~a ~thirty
        residential	7	~aftercar set ; ~ha usad ; ~has ~<money> ; ~has ~cost ; ~in ~<treatment> ; ~inpt for
        residential	7	~la ~piedr ; ~me sirvi ; ~mes ~intern ; ~mo ~<treatment> ; ~prior ~program
        residential	7	~quit ~a ; ~resi hx ; ~stay ; ~unit ; ~up ~sinc
        residential	6	*duration.1 ; *family.2 ; *rehabDone ; *residentialRequest:possible ; 0 bc ; 0 nts
        residential	6	0 tank ; <always> for ; <amount> <treatment> ; <asleep> <opening>
        residential	6	<bodypart> <stimulant> ; <bodypart> shot ; <buy> <consume> ; <buy> <room>
        residential	6	<calm> <medicine> ; <clinician> dip ; <clinician> show ; <crowd> <consume>
        residential	6	<day> <hospital> ; <day> over ; <drive> lost ; <drug> <give> ; <drug> the
        residential	6	<feel> and ; <friend> <unreal> ; <friend> all ; <furniture> down ; <go> him
        residential	6	<hit> <blade> ; <hit> <stimulant> ; <hold> <year> ; <home> <month> ; <home> ahi
        residential	6	<home> he ; <hospital> over ; <hot> <needle> ; <illness> list ; <job> card
        residential	6	<job> pt ; <kill> <friend> ; <last> <pill> ; <law> <week> ; <law> com ; <leave> uno
        residential	6	<need> acceptanc ; <needle> <daytime> ; <official> <take> ; <official> me
        residential	6	<opening> <soon> ; <order> ~<count> ; <outdoors> <stimulant> ; <pain> <leave>
        residential	6	<partner> ~<hear> ; <photo> <consume> ; <rarely> <continue> ; <room> <withdrawal>
        residential	6	<say> whatev ; <see> ~<count> ; <sick> ni ; <soon> pas ; <stimulant> <pet>
        residential	6	<stimulant> <room> ; <stimulant> can ; <stimulant> dur ; <stimulant> igualit
        residential	6	<stimulant> whatev ; <tool> <rope> ; <treatment> self ; <unreal> desd
        residential	6	<wait> <build> ; <wait> <count> ; <wait> <friend> ; <wait> <past> ; <week> plu
        residential	6	<year> near ; a pension ; a un ; adderal a ; again befor ; ahi le ; al foc ; al iop
        residential	6	alg <amount> ; alg mas ; all spr ; alt <daytime> ; alt manan ; any level
        residential	6	approv facility ; arrest for ; back teeth ; be <asleep> ; be arrang
        residential	6	between <crowd> ; between group ; between session ; bf who ; blow ; blow <amount>
        residential	6	boyfriend smok ; by <always> ; by every ; by regul ; caminan ; can <appointment>
        residential	6	can stay ; car desd ; cas desd ; center for ; cocain is ; cocain twic ; cok lik
        residential	6	cok ther ; cok thursday ; cok user ; comfort ; con ~mi ; content y ; couch then
        residential	6	coupl in ; crack four ; crack pip ; crept back ; cristal un ; crystal out ; cuant es
        residential	6	custodi ; custody til ; d <alcohol> ; d/c tmrw ; dai now ; dec desd ; decirl desd
        residential	6	del <alcohol> ; derechit a ; desd 0 ; desd febrer ; detox tue ; detox two ; did iop
        residential	6	doe <stimulant> ; don today ; dond uno ; dop cold ; dorm 0 ; dsd ; duerm com
        residential	6	dust every ; eat and ; el <treatment> ; el residencial ; every haul ; every week
        residential	6	everybody in ; f <asleep> ; f <hit> ; f lost ; f sleep ; finish last ; foc casi
        residential	6	for sixty ; ford 0 ; forklift job ; four night ; ful <count> ; ful sixty
        residential	6	fuman piedr ; garag wher ; gin ; got saving ; had <treatment> ; handshak and
        residential	6	has ppo ; has smok ; hast ener ; hazelden in ; he hear ; him im ; his <stimulant>
        residential	6	his meth ; his trunk ; hospital detox ; i slam ; i tap ; in facility ; in lieu
        residential	6	in someplac ; inpatient treatment ; intak dat ; isnt enough ; ivdu meth ; ive snort
        residential	6	kick heroin ; la licenci ; la ~<stimulant> ; last monday ; le guard ; left treatment
        residential	6	library comput ; librium ; lieu ; lo cor ; loc con ; long one ; los dos ; los otro
        residential	6	m outpt ; m s/p ; mani ; may back ; me cor ; me insultan ; me rn ; med for
        residential	6	meth sleep ; meth smok ; mis his ; mism en ; mom doe ; motel ; mov me ; muchacho y
        residential	6	mut ; my chip ; near <always> ; nephew sent ; night on ; nit a ; nitrou 0 ; no ~opi
        residential	6	no ~opiat ; nod at ; of both ; of chair ; of crack ; of even ; of month ; officer
        residential	6	on <take> ; on seven ; on to ; on tue ; opi ; order residential ; out tmrw
        residential	6	outpatient plac ; outpt therapist ; own pillow ; pcp dip ; perdi la ; piedr desd
        residential	6	piedr tod ; pip dai ; pip in ; plast ; program befor ; pt <stimulant> ; reentry rn
        residential	6	ref up ; rent a ; rent cuart ; residential ; residential 0 ; residential center
        residential	6	residential facility ; residential with ; rid hom ; rig in ; right around ; rod out
        residential	6	room from ; roommat cook ; s/p ; s/p 0 ; s/p ~0 ; sali ayer ; say blad ; say ~0
        residential	6	seman ya ; sentaran ; shar room ; she complet ; sicknes ; sig fum ; siguient pas
        residential	6	sinc 0 ; sinc around ; sixteen month ; smok crystal ; so do ; sober ; someth mor
        residential	6	somewher and ; spe <amount> ; spe fiv ; spic most ; stil is ; straight <home>
        residential	6	straight hom ; strang one ; tak 0 ; tank dai ; tap complet ; tap dos ; the <needle>
        residential	6	the apt ; the deal ; the detox ; the earliest ; the heroin ; the liv ; the longest
        residential	6	the neck ; the propan ; the shelt ; the vent ; the ~ninety ; them sinc ; them smok
        residential	6	then detox ; ther by ; therapist 0 ; thi job ; thing <go> ; thing twic ; thre guy
        residential	6	tim for ; tin every ; to anyth ; to crystal ; tonight it ; too i ; took him ; tribal
        residential	6	tribal <law> ; tribal court ; turtleneck in ; tweak <amount> ; twic i ; twin tower
        residential	6	two apartment ; tx for ; union card ; ust <think> ; viv ahi ; volvi al ; walk me
        residential	6	walk the ; was doing ; week desd ; week thre ; wel so ; which inpatient
        residential	6	which nobody ; who sleep ; with bro ; with comfort ; with sob ; wk sam ; wk ~how
        residential	6	wk ~no ; wont <put> ; workbook ; y segui ; ya and ; year two ; your <count>
        residential	6	your competitor ; ~<day> ~<home> ; ~<home> <rail> ; ~<home> ~debaj
        residential	6	~<kin> ~<hospital> ; ~<month> for ; ~<see> <see> ; ~<soon> ; ~<stop> ~<stimulant>
        residential	6	~<stranger> ~<room> ; ~<take> ~<treatment> ; ~<think> aft ; ~<treatment> <vendor>
        residential	6	~<treatment> aft ; ~a ~spot ; ~clean ~<insurance> ; ~clean ~bil ; ~cuant ; ~few than
        residential	6	~hit ~me ; ~in <rail> ; ~in my ; ~in track ; ~le dieron ; ~lug ; ~month ~liv
        residential	6	~my <child> ; ~plan aft ; ~quedan ; ~the ~night ; ~tien a ; ~to ~<rope> ; ~to ~hang
        residential	6	~viv ~debaj
        residential	5	% off ; *abstinent.2 ; *emergency.infection ; *emergency.infection:historical
        residential	5	*frequency.0:possible ; *injecting ; *iopRequest:negated
        residential	5	*mandate.residential:historical ; *outpatientWord:negated ; 0 <day> ; 0 arrest
        residential	5	0 bal ; 0 crack ; 0 judg ; 0 of ; 0 roommat ; 0 stabl ; <alcohol> dry
        residential	5	<always> <year> ; <always> ~<alcohol> ; <amount> <stimulant> ; <amount> larg
        residential	5	<amount> ninety ; <appointment> which ; <asleep> <clean> ; <asleep> <colleague>
        residential	5	<asleep> <height> ; <bodypart> ok ; <bodypart> sinc ; <break> <day>
        residential	5	<break> <stimulant> ; <buy> and ; <calm> as ; <clinician> lik ; <clinician> ref
        residential	5	<consume> <stimulant> ; <count> <day> ; <crowd> <insurance> ; <day> between
        residential	5	<day> spe ; <day> through ; <day> thru ; <daytime> <hospital> ; <drug> <night>
        residential	5	<feel> <say> ; <feel> human ; <fluid> out ; <friend> deal ; <furniture> <drug>
        """
}
