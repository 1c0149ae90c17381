extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	41	*detoxDone
        residential	38	*outpatientDuring
        residential	34	*mandate.residential
        residential	28	*usersAtHome
        residential	27	eight bal
        residential	25	<stimulant> qd ; crystal most
        residential	24	*residentialLeft ; intern a ; iv <stimulant>
        residential	23	*homeless ; ten month
        residential	22	*lostThroughUse ; *residentialRequest ; crack sinc ; spic <always> ; step up
        residential	22	~inpatient
        residential	21	*residentialRequest:hypothetical ; <continue> <stimulant> ; <kill> <stimulant>
        residential	21	duration ; noth <put> ; vs 0 ; want liv
        residential	20	cocain four ; inyect cristal ; of spe ; piedr diari ; ten <month> ; thruout
        residential	20	want inpt ; your liv
        residential	19	*residentialWord ; crack dai ; inpt for ; iop sinc ; protocol <stop>
        residential	19	right through ; w/d protocol ; you when ; your inpatient
        residential	18	*psychosis ; crack every ; dos yest ; mo <home> ; ~resi
        residential	17	*organDamage ; <record> <stimulant> ; bipol ; camer off ; clean aft ; day run
        residential	17	drogan ; etoh detox ; inpatient minimum ; inpatient or ; it finish ; job over
        residential	17	not outpatient ; noth lin ; rid hom ; schizoaffectiv ; se drogan ; that <home>
        residential	17	y dai ; yo tambien
        residential	16	<always> <hold> ; <stimulant> <intoxicated> ; arm look ; be somewher ; been <law>
        residential	16	cok night ; cristal diari ; d detox ; detox end ; in program ; iv meth
        residential	16	perfect attendanc ; step <amount> ; using every ; wks in
        residential	15	*residentialWord:hypothetical ; <stimulant> near ; <year> <stimulant> ; amphet
        residential	15	both smok ; couch to ; el internamient ; got written ; ice sinc ; left resi
        residential	15	not much ; outpatient counselor ; stay the ; through both ; to couch ; week late
        residential	15	~<past> ~<treatment> ; ~residential ~program
        residential	14	<kill> spe ; <law> agreement ; <opioid> <withdrawal> ; <stimulant> <furniture>
        residential	14	<treatment> til ; alcohol en ; all thru ; bup tap ; but <stimulant> ; camer on
        residential	14	carcel ; corol ; crack for ; cuatr noch ; ent ; four evening ; friday saturday
        residential	14	kept using ; long unk ; meth qd ; month residential ; now what ; of idea
        residential	14	outpatient was ; over meth ; quier intern ; resi day ; shoot spe ; shot <stimulant>
        residential	14	slam meth ; smok ice ; step two ; stil + ; tap don ; the teen ; thru both ; to cok
        residential	14	tower ; unhous ; vend y ; wherev
        residential	13	<asleep> <fall> ; <asleep> behind ; <break> <stimulant> ; <drive> <month>
        residential	13	<home> <treatment> ; <homeless> <stimulant> ; <month> del ; <stimulant> all
        residential	13	<treatment> <count> ; <treatment> didnt ; adolescent iop ; ano diari
        residential	13	blow <always> ; blow every ; both do ; cinc vec ; cint en ; d inpatient ; del detox
        residential	13	detox fent ; dirty <record> ; dirty uas ; do residential ; eat again ; every payday
        residential	13	fail <treatment> ; ice with ; long its ; me limpi ; mo <treatment> ; motel with
        residential	13	nunc <stop> ; on crack ; par <stranger> ; program intern ; said tak ; say group
        residential	13	sleep behind ; sun sinc ; then iop ; tiemp que ; to <stimulant> ; tuesday thursday
        residential	13	urologist ; ~liv
        residential	12	*priorTreatments ; *substance.stimulant:other_experiencer ; 0 piedr
        residential	12	<always> <stimulant> ; <child> <treatment> ; <consume> ice ; <home> mientra
        residential	12	<hot> <stimulant> ; <job> over ; <leave> ther ; <say> theyl ; <stimulant> almost
        residential	12	<trade> long ; <treatment> <child> ; <treatment> <opioid> ; <wait> the
        residential	12	<year> straight ; a salon ; aft <treatment> ; al peric ; an eight ; arrest ; bast
        residential	12	bipol i ; cocain dai ; cok all ; cok near ; cok right ; cost me ; crystal in
        residential	12	dirty ; duerm en ; dxm 0 ; finish detox ; fiv night ; for around ; him tomorrow
        residential	12	hosp detox ; hous smok ; hous wher ; ice ever ; insur cm ; iop twic ; lik literal
        residential	12	marri coupl ; meth all ; meth in ; my outpatient ; near dai ; next stop ; nunc dej
        residential	12	of hel ; of ther ; on ketamin ; only <week> ; only residential ; only weekend
        residential	12	oth four ; over <stimulant> ; say residential ; say theyl ; shot cok ; sinc when
        residential	12	slam tin ; som <month> ; som month ; teen outpatient ; tent by ; that kitchen
        residential	12	the meth ; thru it ; trunk and ; uas meth ; viv mientra ; week motel ; year dai
        residential	12	yr <stimulant> ; ~0 ~<day> ; ~<stop> ~<stimulant> ; ~liv ~in
        residential	11	*homeless:other_experiencer ; 0 meth ; 0 vs ; <amount> fuert ; <buy> y
        residential	11	<home> ther ; <home> wher ; <homeless> <fire> ; <homeless> off ; <kin> bf
        residential	11	<law> reentry ; <photo> off ; <stimulant> <break> ; <treatment> <sedative>
        residential	11	<treatment> desd ; <week> late ; a spot ; adderal crush ; been smokin
        residential	11	boyfriend use ; clean <day> ; coc diari ; cocain has ; cocain tre ; complet today
        residential	11	crack ; cristal todo ; del anex ; desd cuand ; detox del ; detox rn ; do meth
        residential	11	eso perdi ; fir twic ; for women ; from it ; fum crack ; fuman ; graphic ; hav used
        residential	11	high level ; inject cok ; inpatient ; jail reentry ; lithium ; liv ther ; m k
        residential	11	m kick ; mas fuert ; me <clean> ; my blad ; nak ; nic <home> ; noth set ; nts /
        residential	11	on <stimulant> ; on ice ; own apt ; particular of ; piedr casi ; protocol
        residential	11	roommat sel ; show him ; tap at ; the wagon ; thing <go> ; thursday friday
        residential	11	two car ; union say ; use in ; vez con ; wednesday friday ; with min
        residential	11	withdrawal in ; wks with ; women only ; ~<home> ~in
        residential	10	+ meth ; / ~etoh ; 0 ninety ; <ask> op ; <asleep> <outdoors> ; <asleep> ther
        residential	10	<consume> rock ; <home> debaj ; <hospital> <day> ; <illness> <stimulant>
        residential	10	<intoxicated> <stimulant> ; <job> issu ; <phone> <lock> ; <see> <official>
        residential	10	<stimulant> <always> ; <stimulant> thruout ; <stimulant> togeth
        residential	10	<treatment> <hospital> ; <treatment> sinc ; <week> ya ; <withdrawal> <stop>
        residential	10	a next ; a virtual ; aft detox ; all adentr ; and int ; and smok ; anex a
        residential	10	anywher els ; are fil ; ask op ; be <asleep> ; bro sob ; broth couch ; car behind
        residential	10	chok her ; coc cuatr ; coffe tabl ; com aft ; con puro ; consejer ya ; county detox
        residential	10	crack fiv ; crack pip ; crystal dai ; custody ; dai four ; de piedr ; desintoxic en
        residential	10	dog friend ; doing lin ; don is ; en iop ; en program ; entir tim ; eso bast
        residential	10	facility or ; find one ; from detox ; get high ; handshak ; heroin out ; hing and
        residential	10	hospital detox ; ice 0 ; ketamin night ; kick heroin ; la carcel ; la piedr
        residential	10	liv doctor ; lun miercol ; m tent ; me too ; methamphetamin ; minimum ; nowher els
        residential	10	off can ; on blow ; par hombr ; peric cuatr ; peric diari ; presion y
        residential	10	program befor ; puro que ; rent a ; residencial 0 ; residential par
        residential	10	residential program ; riverb ; saf in ; sel and ; sleep ther ; smok rock ; spic dai
        residential	10	stil com ; tambien le ; the sick ; the ~<home> ; then <treatment> ; thre job
        residential	10	through it ; tim <stimulant> ; tim ive ; todo le ; tweak ; viv debaj ; who deal
        residential	10	who kept ; year straight ; your sixty ; ~0 ~day ; ~<treatment> by
        residential	9	*abstinent.1 ; *lengthOfUse.2 ; 0 psych ; 0 screen ; <bodypart> singl
        residential	9	<crowd> <height> ; <drive> behind ; <drive> desd ; <feel> <asleep> ; <home> <drug>
        residential	9	<home> <stimulant> ; <home> desd ; <home> junto ; <homeless> ; <homeless> <asleep>
        residential	9	<homeless> <month> ; <law> sinc ; <opening> <soon> ; <opioid> <law> ; <order> up
        residential	9	<relapse> <stimulant> ; <sedative> protocol ; <sober> <friend>
        residential	9	<stimulant> <needle> ; <stimulant> each ; <stimulant> ever ; <stimulant> int
        residential	9	<stimulant> pretty ; <stranger> central ; <treatment> minimum ; al <stimulant>
        residential	9	all <home> ; all liv ; been crack ; been let ; befor last ; behind it ; bipol and
        residential	9	cedar ; christma i ; cocain mayb ; com es ; competitor iop ; con <furniture>
        residential	9	crack nin ; d in ; day alcohol ; detox at ; dirty for ; doc dia ; dond mi
        residential	9	duration unk ; dxm ; el iop ; every ua ; feet singl ; fir from ; first offic
        residential	9	from resi ; fum cristal ; go monday ; go wherev ; has cost ; high with ; ice <past>
        residential	9	ice befor ; ice every ; id <record> ; imodium ; in custody ; in even ; intern uno
        residential	9	internamient par ; iop was ; is basical ; iv spe ; kick dop ; lik in ; lying about
        residential	9	m crack ; m meth ; m php ; may <stimulant> ; me see ; men central ; meth every
        residential	9	meth most ; mom bf ; my detox ; of county ; of resi ; opioid w/d ; outpatient two
        residential	9	outreach ; paramedic and ; payday week ; piedr ; plac wher ; por lleg ; program for
        residential	9	program lin ; protocol <day> ; queman ; re inpatient ; releas <day> ; releas monday
        residential	9	residential befor ; residential for ; residential not ; residential with ; se desd
        residential	9	shoot cok ; smokin ; snif glu ; snort spe ; spe ever ; that hous ; the cardiologist
        residential	9	the heroin ; the thirty ; third <law> ; thursday saturday ; tin 0 ; union eap
        residential	9	way through ; whatev tim ; your 0 ; your ~liv ; zoom iop ; ~<go> ~a
        residential	8	*clientAdmin:negated ; *family.4 ; *lengthOfUse.1 ; *residentialEnding:negated
        residential	8	0 ice ; 0 relaps ; 0 tank ; <amount> fumamo ; <asleep> und ; <clinician> dip
        residential	8	<continue> <consume> ; <count> <stimulant> ; <crowd> <consume> ; <drive> becaus
        residential	8	<drive> medical ; <drug> the ; <feel> <sober> ; <feel> and ; <fire> al
        residential	8	<friend> <sober> ; <go> <treatment> ; <hold> <year> ; <home> would
        residential	8	<insurance> <relapse> ; <law> thi ; <need> otr ; <official> <take> ; <photo> me
        residential	8	<soon> <build> ; <soon> y ; <stimulant> <height> ; <stimulant> has ; <stimulant> sam
        residential	8	<stimulant> ten ; <town> can ; <treatment> intern ; <treatment> uno
        residential	8	<treatment> wont ; a tan ; adolescent ; airlin medical ; alcohol cinc
        residential	8	ambulatori desd ; and used ; are numb ; at for ; been arrest ; been back
        residential	8	befor group ; bil 0 ; bipol 0 ; blow 0 ; both kid ; boyfriend sel ; boyfriend smok
        residential	8	check myself ; cocain diari ; cok again ; cok dur ; cok ther ; comfort med
        residential	8	complet resi ; corol behind ; counselor cal ; cousin say ; cps ; crack 0
        residential	8	crank <amount> ; cristal cuatr ; day between ; day discharg ; de detox ; dealer
        residential	8	desd octubr ; desk in ; did iop ; did outpatient ; diez mes ; dond segu ; dos fumamo
        residential	8	drug counselor ; dur el ; el intern ; every run ; f crack ; four fiv ; fumamo
        residential	8	girl to ; hom detox ; homeles ; hospital sali ; husb walk ; i agre ; id go
        residential	8	inhal thin ; inject ; inpatient over ; inpt befor ; iop in ; ivdu <stimulant>
        residential	8	just out ; ket 0 ; ketamin cad ; kid my ; last capsul ; last monday ; lin most
        residential	8	liv und ; longest ; lot befor ; m ket ; m walk ; may <take> ; may bring ; may ya
        residential	8	me sali ; meth iv ; meth sleep ; meth smok ; motel vouch ; mut ; my text
        residential	8	nephew need ; ninety <day> ; ninety day ; no job ; no phon ; no ~aftercar
        residential	8	nowher <put> ; nowher lin ; of chair ; of cocain ; of fost ; of k ; of win
        residential	8	par mujer ; pcp dip ; phenobarb protocol ; pic <stimulant> ; pic cristal ; piedr a
        residential	8	piedr todo ; pinky ; protocol complet ; pt <stimulant> ; quit a ; ranch and
        residential	8	residential meth ; reunification ; round two ; second iop ; sel meth ; sem x
        residential	8	sentenc 0 ; separat <room> ; singl <room> ; singl room ; snif ; somewher without
        residential	8	spe fiv ; spic <take> ; spic every ; spic got ; st mary ; tap complet ; tent
        residential	8	the autumn ; the gambl ; the hug ; the lithium ; the liv ; the propan
        residential	8	the urologist ; the vent ; they walk ; thi trail ; third <treatment>
        residential	8	tienen internamient ; tin ; tin <amount> ; tonight it ; tweak <amount> ; twic becaus
        residential	8	two wiv ; uno <month> ; uno mes ; up fiv ; want in ; was doing ; weekday too
        residential	8	wher id ; whil enrol ; ya com ; ~<stimulant> <week> ; ~cuant ; ~inpt
        residential	8	~prior ~program
        residential	7	*family.2 ; *iopRequest:negated ; 0 over ; 0 overpas ; <amount> ninety
        residential	7	<amount> test ; <break> <always> ; <breath> <clean> ; <buy> out ; <calm> <medicine>
        residential	7	<clean> a ; <continue> <drug> ; <day> over ; <drive> <consume> ; <drive> lost
        residential	7	<emergency> <official> ; <friend> all ; <go> <stimulant> ; <go> him ; <hit> <blade>
        residential	7	<home> <drive> ; <home> <intoxicated> ; <home> adentr ; <home> he ; <homeless> und
        residential	7	<hospital> <treatment> ; <hot> <needle> ; <kill> <friend> ; <need> out
        residential	7	<opioid> w/d ; <partner> ~<hear> ; <photo> <needle> ; <rarely> <continue>
        residential	7	<soon> level ; <start> i ; <stimulant> dur ; <stimulant> whatev ; <town> le
        residential	7	<treatment> <alcohol> ; <treatment> until ; <treatment> wk ; <year> <always>
        residential	7	<year> casi ; a garden ; a ninety ; a peel ; abandon ; aeromedical
        residential	7	aeromedical examin ; agreement 0 ; ahi <home> ; all spr ; alt <day> ; an approv
        residential	7	an eightbal ; and snif ; ano casi ; baggi in ; basical a ; behind <stimulant>
        residential	7	between <treatment> ; both <consume> ; bunk and ; by <always> ; by every ; can stay
        residential	7	cardiomyopathy ; climb out ; clinic every ; coc 0 ; cocain twic ; cok every
        residential	7	cok four ; comfort ; conserv ; crypt ; crystal again ; custody releas ; custody til
        residential	7	d etoh ; d/c from ; d/c tmrw ; dai for ; dai now ; dat befor ; day in ; de peric
        residential	7	deal ; decirl desd ; desintoxicacion el ; desintoxiqu en ; detox me ; detox two
        residential	7	did <treatment> ; did ninety ; duerm com ; eightbal ; el foc ; el residencial
        residential	7	evening of ; every haul ; every week ; f <asleep> ; f lost ; f sleep ; finish last
        residential	7	for how ; ful <count> ; ful sixty ; girl back ; go at ; got fir ; group are
        residential	7	had <treatment> ; hag falt ; handshak and ; has ppo ; has smok ; hav until ; he find
        residential	7	he hear ; his corol ; his licens ; hospital unit ; i slam ; ice <always> ; in ther
        residential	7	intern de ; iop therapist ; it end ; its most ; iv cok ; ivdu meth ; joseph
        residential	7	last librium ; me baj ; me desintoxic ; me desintoxiqu ; me sirvi ; meth both
        residential	7	meth stay ; mi padrastr ; mis his ; month or ; muchacho y ; my partner ; my van
        residential	7	near <always> ; necesit otr ; need next ; next level ; nitrou 0 ; no ~opiat
        residential	7	no ~resi ; noth <appointment> ; noth book ; of rehab ; onc dia ; only q ; only use
        residential	7	opi ; outpt counselor ; outreach 0 ; padrastr ; peel egg ; piedr <amount>
        residential	7	piedr tod ; por alcohol ; program get ; pump at ; pus por ; ralph ; real stop
        residential	7	rehab befor ; rehab en ; rent with ; report dat ; res tx ; residencial
        residential	7	residential placement ; rig in ; rn and ; sali hoy ; sei mes ; seman ya
        residential	7	senior <year> ; senior year ; separat ; seven going ; sick part ; sinc around
        residential	7	sinc valentin ; slam ; sleep in ; sleep und ; sob at ; somewher and ; st joseph
        residential	7	summer ago ; tank a ; tap dos ; the corol ; the dril ; the eviction ; them sinc
        residential	7	they detox ; tin <always> ; to going ; treint dia ; tx <stimulant> ; ve <unreal>
        residential	7	ve sombra ; viv adentr ; week not ; when that ; whol floor ; whol ninety
        residential	7	with comfort ; with infant ; with them ; wk x ; work moth ; written up ; y ard
        residential	7	y lost ; ya and ; you how ; your <count> ; your kind ; your ~inpatient
        residential	7	~<home> <see> ; ~<home> ~<treatment> ; ~bridg ; ~cuant ~tiemp ; ~residential
        residential	7	~tiemp ; ~use sinc ; ~what ~com
        residential	6	*duration.1 ; *injecting ; *rehabDone ; *residentialRequest:possible ; *rhythm.1
        residential	6	+ coc ; 0 crack ; 0 nit ; 0 nts ; <alcohol> <day> ; <alcohol> if ; <always> for
        residential	6	<always> ~<alcohol> ; <amount> <treatment> ; <amount> straight ; <asleep> <drive>
        residential	6	<asleep> dond ; <bodypart> ok ; <bodypart> shot ; <buy> <consume>
        residential	6	<caretaking> <asleep> ; <clean> <always> ; <clinician> <always> ; <clinician> lik
        residential	6	<continue> igual ; <day> privat ; <day> ~<past> ; <day> ~<treatment> ; <drive> +
        residential	6	<drug> <colleague> ; <drug> <home> ; <hear> them ; <height> por ; <hit> <drug>
        residential	6	<home> <month> ; <home> dond ; <homeless> <amount> ; <homeless> <clinician>
        residential	6	<hospital> over ; <last> <pill> ; <law> <week> ; <law> agent ; <law> com ; <law> por
        residential	6	<medicine> <hit> ; <moment> what ; <month> <law> ; <need> acceptanc
        residential	6	<official> okafor ; <outdoors> <stimulant> ; <outdoors> outreach ; <past> releas
        residential	6	<pet> would ; <photo> <consume> ; <put> <asleep> ; <put> ~<treatment>
        residential	6	<room> <stimulant> ; <room> <withdrawal> ; <room> off ; <sedative> <medicine>
        residential	6	<soon> <stop> ; <soon> pas ; <stimulant> becaus ; <stimulant> bf ; <stimulant> can
        residential	6	<stimulant> igualit ; <stimulant> throughout ; <stimulant> tod ; <stimulant> which
        residential	6	<take> <intoxicated> ; <treatment> <angry> ; <treatment> ama ; <treatment> ear
        residential	6	<treatment> x ; <wait> <build> ; <wait> good ; <week> <month> ; <year> <law>
        residential	6	a consult ; a dond ; a guit ; a shelt ; a women ; acceptanc ; again lik ; ahi todo
        residential	6	al iop ; alarm <key> ; alarm cod ; all <stimulant> ; allow a ; almost <always>
        residential	6	alt <daytime> ; alt manan ; amad from ; an <tool> ; and spe ; any level ; apt with
        residential	6	at cedar ; at gma ; back teeth ; befor releas ; between <crowd> ; between group
        residential	6	between session ; bf who ; blad is ; bounc from ; boyfriend and ; bunk ; by mon
        residential	6	cam by ; caminan ; can clos ; car befor ; car desd ; center for ; cocain desd
        residential	6	cok thursday ; couch ; couch then ; counselor has ; counselor think ; coupl in
        residential	6	crack again ; crack cocain ; crack four ; cristal com ; cristal un ; crush adderal
        residential	6	crystal ; crystal all ; crystal and ; crystal every ; crystal out ; cuadern
        residential	6	custodi ; day bed ; day privat ; dc <day> ; de sesent ; de van ; desd 0 ; desd juni
        residential	6	detox four ; detox mon ; detox monday ; detox today ; detox tue ; dia sí ; diari 0
        residential	6	did twelv ; discretion mat ; doing meth ; dond uno ; dont shar ; dust dai ; ef
        residential	6	el <homeless> ; el <treatment> ; eleven day ; es <friend> ; every session
        residential	6	every weekday ; every wknd ; everybody in ; f left ; faa ; faa <clinician>
        residential	6	few than ; foc a ; foot wound ; for possession ; for sixty ; ford 0 ; forklift job
        residential	6	four night ; fuman cristal ; gentl as ; go somewher ; got saving ; graduat with
        residential	6	guy are ; hazelden in ; hear them ; heart pump ; her goe ; hij va ; hij viv
        residential	6	his <stimulant> ; hospital kept ; hous all ; huf ; i huf ; idea ; im forty
        residential	6	in altaden ; in someplac ; inpatient befor ; inpatient hous ; inpatient the
        residential	6	intak dat ; intern par ; iop at ; iop now ; isnt <hold> ; isnt enough ; isnt hold
        residential	6	judg okafor ; k 0 ; ketamin all ; ketamin dai ; ketamin the ; la <law> ; la bard
        residential	6	la licenci ; last fal ; last pil ; left rehab ; left treatment ; let by ; light up
        residential	6	lin on ; llev cinc ; long one ; los <amount> ; los dos ; los otro ; los tre
        residential	6	lost <drive> ; lost cdl ; lug dond ; m <leave> ; m <treatment> ; m don ; may meth
        residential	6	me down ; me rn ; me smok ; med for ; mes par ; meth dai ; meth needl ; meth week
        residential	6	month now ; motel ; mov me ; my chip ; my marriag ; my supervis ; myself in ; neg no
        residential	6	ni sent ; nic apartment ; night on ; ninety in ; nit / ; no id ; no ~opi ; normal do
        residential	6	not been ; numb thre ; nunc ~<treatment> ; nurs told ; of crack ; of even ; on mut
        residential	6	on seven ; on to ; or <law> ; otro tre ; out tmrw ; outpatient clinic
        residential	6	outpatient from ; outpatient plac ; outpatient sinc ; outreach wkr ; over <month>
        residential	6	over it ; own pillow ; perdi la ; plac my ; program ask ; propan ; protocol don
        residential	6	quier met ; recommend ; reentry ; rehab last ; rent cuart ; requir 0 ; residential
        residential	6	residential center ; residential de ; right around ; ring for ; rod out ; room all
        residential	6	s/p 0 ; sab desd ; sanction ; sat through ; se meten ; second act ; sentaran
        residential	6	sho on ; sign 0 ; siguient pas ; so do ; sob coach ; sober ; son tyl ; spe <amount>
        residential	6	spe again ; stay good ; stil is ; straight <home> ; straight hom ; straight thru
        residential	6	strang one ; tactil ; telehealth outpatient ; tent off ; that couch ; the <needle>
        residential	6	the apt ; the deal ; the detox ; the easy ; the motel ; the transplant
        residential	6	the withdrawal ; the ~addres ; them smok ; thing twic ; thursday to ; tim for
        residential	6	tmrw need ; today etoh ; tomorrow aft ; too i ; treatment program ; tribal <law>
        residential	6	tribal court ; turtleneck in ; twin tower ; two apartment ; tx ; tx meth
        residential	6	uno <count> ; urology ; use methamphetamin ; using cok ; ust <think> ; visit nurs
        residential	6	walk me ; walk the ; wed thru ; wednesday with ; week for ; week lat ; week mor
        residential	6	week thre ; whatev the ; whippet canister ; wif gon ; with crack ; wk sam ; women
        residential	6	wont put ; workbook ; y segui ; your competitor ; your thirty ; your ~<home>
        residential	6	~<day> ~<treatment> ; ~<hit> ~me ; ~<home> <treatment> ; ~<treatment> <past>
        residential	6	~<treatment> for ; ~<treatment> set ; ~aftercar set ; ~day and ; ~el ~<treatment>
        residential	6	~hit ~me ; ~lug ; ~the ~0
        residential	5	*emergency.infection:historical ; *frequency.0:possible ; *psychosis:negated
        residential	5	*substance.stimulant ; / t ; 0 <day> ; 0 <height> ; 0 bal ; 0 cristal ; 0 of
        residential	5	<alone> <job> ; <asleep> <church> ; <asleep> <opening> ; <blood> for ; <break> <day>
        residential	5	<buy> <room> ; <calm> as ; <clean> <count> ; <clinician> show ; <colleague> <asleep>
        residential	5	<colleague> <week> ; <consume> <stimulant> ; <container> <alcohol>
        residential	5	<continue> <stop> ; <count> <day> ; <crowd> <insurance> ; <crowd> arent
        residential	5	<day> <hospital> ; <day> <opening> ; <day> hast ; <day> spe ; <drive> <partner>
        residential	5	<drive> <pet> ; <drive> pas ; <drug> <cold> ; <drug> <go> ; <drug> <night>
        residential	5	<emergency> <hold> ; <feel> <say> ; <fluid> out ; <friend> deal ; <furniture> down
        residential	5	<give> <child> ; <give> al ; <go> me ; <hit> tin ; <hold> <take> ; <home> <consume>
        residential	5	<home> <fluid> ; <home> <rope> ; <home> del ; <homeless> and ; <homeless> sinc
        residential	5	<illness> list ; <insurance> cas ; <intoxicated> along ; <job> pt ; <kin> <sober>
        residential	5	<last> <fall> ; <law> <day> ; <law> <take> ; <law> nam ; <leave> res ; <leave> uno
        residential	5	<lock> <chestheart> ; <moment> <stimulant> ; <money> <room> ; <money> <stimulant>
        residential	5	<money> todo ; <month> <home> ; <month> <treatment> ; <month> <withdrawal>
        residential	5	<month> otr ; <need> in ; <needle> <daytime> ; <night> <count> ; <night> on
        residential	5	<opening> <ask> ; <opening> porqu ; <past> <soon> ; <past> <stimulant>
        residential	5	<room> <treatment> ; <room> dond ; <say> third ; <sick> part ; <soon> step
        residential	5	<stimulant> <bodypart> ; <stimulant> <continue> ; <stimulant> <headface>
        residential	5	<stimulant> <hold> ; <stimulant> back ; <stimulant> thru ; <take> <put>
        residential	5	<think> aft ; <town> <law> ; <town> <sedative> ; <treatment> <home>
        residential	5	<treatment> <room> ; <treatment> <stranger> ; <treatment> @ ; <treatment> how
        residential	5	<treatment> self ; <treatment> was ; <wait> <count> ; <wait> <friend> ; <wait> <kin>
        residential	5	<wait> as ; <week> its ; <year> near ; <year> pretty ; a balloon ; a bomb ; a coin
        residential	5	a corol ; a granol ; a pension ; a ratchet ; a start ; a sword ; a un ; agre i
        residential	5	ahi se ; all <stop> ; all twelv ; alt ayer ; an oven ; and most ; approv facility
        residential	5	arrest for ; arrest in ; at <height> ; bard ; be admit ; be arrang ; be writ
        residential	5	beach 0 ; becaus of ; bed by ; been <furniture> ; been couch ; been snif ; behind a
        """
}
