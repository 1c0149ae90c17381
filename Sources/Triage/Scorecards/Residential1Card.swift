extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	41	*detoxDone
        residential	39	*outpatientDuring
        residential	35	*mandate.residential
        residential	28	*usersAtHome
        residential	26	eight bal ; intern a ; your liv
        residential	25	noth <put>
        residential	24	vs 0
        residential	23	*homeless ; *residentialRequest:hypothetical ; <kill> <stimulant> ; crystal most
        residential	23	duration ; step up
        residential	22	*lostThroughUse ; *residentialLeft ; *residentialRequest ; <continue> <stimulant>
        residential	22	spic <always> ; want liv
        residential	21	<stimulant> qd ; inyect cristal ; want inpt ; your inpatient
        residential	20	camer off ; crack sinc ; inpt for ; iop sinc ; ~<past> ~<treatment>
        residential	19	*residentialWord ; bipol ; crack dai ; iv <stimulant> ; noth lin ; protocol <stop>
        residential	19	right through ; ten month ; tx episod ; w/d protocol
        residential	18	cok night ; d detox ; dos yest ; mo <home> ; of spe ; thruout
        residential	17	*psychosis ; ent ; ice sinc ; month residential ; over <stimulant> ; piedr diari
        residential	17	smok ice ; step <amount> ; ten <month> ; using every ; you when ; ~resi
        residential	16	*organDamage ; *residentialWord:hypothetical ; <record> <stimulant>
        residential	16	<stimulant> <intoxicated> ; <stimulant> near ; both smok ; but <stimulant>
        residential	16	clean aft ; crack every ; detox end ; drogan ; in program ; inpatient minimum
        residential	16	inpatient or ; job over ; perfect attendanc ; schizoaffectiv ; se drogan
        residential	16	urologist ; y dai ; yo tambien ; ~<job> ~<child>
        residential	15	<always> <hold> ; <opioid> <withdrawal> ; <stimulant> <furniture>
        residential	15	<year> <stimulant> ; <year> straight ; all thru ; arm look ; be somewher
        residential	15	been <law> ; bup tap ; cocain four ; cost me ; cristal diari ; hosp detox
        residential	15	next stop ; now what ; of idea ; outpatient counselor ; outpatient was ; over meth
        residential	15	peric diari ; sinc when ; step two ; that <home> ; the teen ; to cok ; tower
        residential	15	two car ; wherev ; ~<treatment> <put> ; ~bridg ; ~inpatient
        residential	14	<asleep> behind ; <drive> <month> ; <law> agreement ; <stimulant> all
        residential	14	<treatment> til ; <wait> the ; <withdrawal> <stop> ; aft <treatment> ; corol
        residential	14	couch to ; crack for ; day run ; del detox ; dirty <record> ; dirty uas
        residential	14	el internamient ; fiv night ; four evening ; got written ; has cost ; includ me
        residential	14	inject cok ; m kick ; meth all ; meth qd ; on crack ; program intern ; protocol
        residential	14	said tak ; shard ; shot <stimulant> ; sleep behind ; stay the ; tap don
        residential	14	that kitchen ; through both ; thru it ; to <stimulant> ; to couch ; week late
        residential	14	year straight ; ~liv
        residential	13	<asleep> <fall> ; <home> <treatment> ; <job> over ; <law> reentry
        residential	13	<treatment> <opioid> ; amphet ; blow <always> ; blow every ; both do ; cint en
        residential	13	cok all ; crystal dai ; d inpatient ; desintoxicacion en ; eat again ; entir tim
        residential	13	every payday ; for around ; go wherev ; high level ; ice with ; iv meth
        residential	13	jail reentry ; kick dop ; long unk ; marri coupl ; nowher els ; nunc <stop>
        residential	13	of ther ; on ketamin ; oth four ; par <stranger> ; presion y ; quier intern
        residential	13	say group ; show him ; slam meth ; slam tin ; stil + ; th st ; todo le ; trunk and
        residential	13	use in ; ~0 ~<day> ; ~<treatment> <past>
        residential	12	*homeless:other_experiencer ; *priorTreatments ; 0 screen ; <consume> ice
        residential	12	<consume> rock ; <home> mientra ; <home> ther ; <homeless> <month>
        residential	12	<homeless> <stimulant> ; <hot> <stimulant> ; <kill> spe ; <photo> off ; <say> theyl
        residential	12	<stimulant> almost ; <treatment> <child> ; <treatment> <sedative>
        residential	12	<treatment> didnt ; adolescent iop ; alcohol en ; and smok ; arrest ; bast
        residential	12	been back ; carcel ; clean <day> ; cocain dai ; cok again ; cok right ; cuatr noch
        residential	12	del anex ; dirty ; do residential ; dxm 0 ; finish detox ; friday saturday
        residential	12	hous wher ; ice ever ; inpatient ; insur cm ; iop twic ; lik literal ; long its
        residential	12	me limpi ; meth in ; mo <treatment> ; motel with ; noth set ; of hel
        residential	12	paramedic and ; residential with ; riverb ; say theyl ; shoot spe ; sun sinc
        residential	12	teen outpatient ; the meth ; thursday friday ; tuesday thursday ; uas meth ; vend y
        residential	12	week cok ; week motel ; who deal ; your sixty
        residential	11	*substance.stimulant:other_experiencer ; 0 ninety ; 0 vs ; <always> <stimulant>
        residential	11	<amount> straight ; <feel> <asleep> ; <home> wher ; <homeless> <fire>
        residential	11	<homeless> off ; <month> del ; <need> otr ; <order> up ; <see> <official>
        residential	11	<stimulant> <always> ; <treatment> <count> ; <treatment> <hospital>
        residential	11	<withdrawal> <law> ; a spot ; aft rehab ; al peric ; an eight ; anex a ; ano diari
        residential	11	are fil ; behind it ; bipol i ; boyfriend use ; broth couch ; chok her ; cinc vec
        residential	11	cocain has ; cok near ; complet today ; crack ; crack smok ; desintoxic en
        residential	11	detox at ; detox del ; detox fent ; duration unk ; es <treatment> ; etoh detox
        residential	11	four fiv ; from detox ; from it ; from resi ; fum crack ; fum cristal ; fuman
        residential	11	graphic ; hav used ; him tomorrow ; hous smok ; in custody ; kept using ; left resi
        residential	11	lithium ; liv ther ; necesit otr ; not ~much ; nunc dej ; on ice ; only <week>
        residential	11	only residential ; only weekend ; particular of ; piedr a ; piedr casi ; resi day
        residential	11	residential par ; residential program ; say residential ; shot cok ; smok rock
        residential	11	spic dai ; tap at ; tent by ; thre job ; thru both ; tiemp que ; unhous ; union say
        residential	11	vez con ; viv mientra ; wednesday friday ; withdrawal in ; year dai ; your ~liv
        residential	11	yr <stimulant> ; ~<treatment> by ; ~liv ~in ; ~residential ~program
        residential	10	+ meth ; 0 piedr ; <ask> op ; <asleep> ther ; <breath> <clean> ; <buy> y
        residential	10	<child> <treatment> ; <count> <stimulant> ; <drive> desd ; <drive> medical
        residential	10	<home> debaj ; <homeless> ; <leave> ther ; <relapse> <stimulant>
        residential	10	<sedative> protocol ; <stimulant> <break> ; <stimulant> each ; <stimulant> togeth
        residential	10	<trade> long ; <week> late ; <week> ya ; a next ; aft detox ; airlin medical
        residential	10	an approv ; and used ; ask op ; been crack ; both kid ; boyfriend sel ; bro sob
        residential	10	coc cuatr ; cocain mayb ; com es ; complet resi ; con puro ; county detox
        residential	10	cristal todo ; crystal in ; detox rn ; diez mes ; dirty for ; doc dia ; dog friend
        residential	10	doing lin ; duerm en ; eso bast ; facility or ; find one ; fir twic
        residential	10	graphic <trade> ; graphic design ; ice 0 ; id <record> ; id go ; intern uno
        residential	10	iop therapist ; iop was ; is basical ; left ther ; liv und ; lun miercol
        residential	10	lying about ; may <stimulant> ; me <clean> ; methamphetamin ; minimum ; my blad
        residential	10	my outpatient ; nak ; near dai ; no ~<height> ; not ~outpatient ; of resi
        residential	10	on <stimulant> ; on blow ; outpatient clinic ; outpatient two ; own apt ; piedr
        residential	10	private ; puro que ; releas <day> ; reunification ; roommat sel ; sel and
        residential	10	sleep ther ; som <month> ; som month ; the autumn ; then iop ; through it ; tweak
        residential	10	tweak <amount> ; viv debaj ; with min ; wks in ; wks with ; women only ; ~0 ~day
        residential	10	~<home> ~in ; ~the ~0
        residential	9	*abstinent.1 ; *lengthOfUse.2 ; / ~etoh ; 0 psych ; <asleep> <outdoors>
        residential	9	<continue> <consume> ; <drive> becaus ; <home> <drug> ; <home> adentr
        residential	9	<hospital> <day> ; <insurance> <relapse> ; <intoxicated> <stimulant>
        residential	9	<phone> <lock> ; <put> <asleep> ; <stimulant> ten ; <stimulant> thruout
        residential	9	<stranger> central ; <treatment> minimum ; <wait> und ; a guit ; a peel ; a salon
        residential	9	a virtual ; acceptanc ; adolescent ; all adentr ; anywher els ; at for ; been let
        residential	9	befor group ; bipol 0 ; christma i ; clinic every ; coc diari ; cocain tre
        residential	9	coffe tabl ; cok ther ; com aft ; comfort med ; consejer ya ; corol behind
        residential	9	couch then ; counselor cal ; crack nin ; crack pip ; crank <amount> ; custody
        residential	9	custody til ; dai thre ; day alcohol ; day between ; de peric ; desd cuand
        residential	9	did real ; do meth ; doc hora ; don is ; el iop ; escuadr ; eso perdi ; get high
        residential	9	handshak ; high with ; hom detox ; i huf ; ice every ; in even ; iv cok ; iv spe
        residential	9	ket 0 ; ketamin night ; kick heroin ; la carcel ; la escuadr ; la piedr
        residential	9	last capsul ; lik in ; liv doctor ; longest ; lost cdl ; m ket ; m meth ; me see
        residential	9	men central ; meth most ; my detox ; nic <home> ; nts / ; of county ; of k ; off can
        residential	9	onc dia ; opioid w/d ; par hombr ; par mujer ; payday week ; peel egg
        residential	9	piedr <amount> ; pinky ; plac wher ; plu <day> ; program for ; ranch and
        residential	9	residential meth ; second iop ; separat <room> ; singl <room> ; singl room ; smokin
        residential	9	spe ever ; stay und ; stil com ; tank a ; that apartment ; the cardiologist
        residential	9	the sick ; the thirty ; the urologist ; the wagon ; the ~<crowd> ; the ~<home>
        residential	9	they walk ; third <law> ; thursday saturday ; tim <stimulant> ; tim ive
        residential	9	tx <stimulant> ; viv adentr ; way through ; week thre ; whil enrol ; who kept ; wk x
        residential	9	your <count> ; zoom iop ; ~<job> issu ; ~<need> ~<go> ; ~<stranger> ~<room>
        residential	9	~program lin ; ~residential
        residential	8	*family.4 ; *homeless:negated ; *lengthOfUse.1 ; *residentialEnding:negated ; 0 ice
        residential	8	0 relaps ; <bodypart> singl ; <container> <fire> ; <crowd> <height> ; <day> over
        residential	8	<drive> behind ; <drive> lost ; <feel> <sober> ; <fire> al ; <hear> per
        residential	8	<home> desd ; <home> junto ; <homeless> <asleep> ; <illness> <stimulant>
        residential	8	<law> sinc ; <law> thi ; <money> <stimulant> ; <opioid> <law> ; <opioid> w/d
        residential	8	<photo> <needle> ; <photo> me ; <rarely> <continue> ; <sober> <friend> ; <soon> y
        residential	8	<stimulant> <needle> ; <stimulant> has ; <stimulant> pretty ; <stimulant> sam
        residential	8	<town> can ; <treatment> uno ; <treatment> wont ; <week> se ; <year> <always>
        residential	8	a consult ; a ninety ; a tan ; adderal crush ; al <stimulant> ; all <home>
        residential	8	all <stimulant> ; all fiv ; all liv ; alt <day> ; at gma ; basical a ; be <asleep>
        residential	8	been arrest ; befor last ; between <treatment> ; bipol and ; both <consume>
        residential	8	bounc from ; can stay ; check myself ; cok dur ; cok four ; competitor iop
        residential	8	con <furniture> ; cor del ; couch sinc ; cps ; crack 0 ; crack fiv ; crystal and
        residential	8	d in ; dai fiv ; damag ; dat befor ; day discharg ; de detox ; de piedr ; desd 0
        residential	8	desd octubr ; desintoxiqu en ; detox tuesday ; diari 0 ; did iop ; don today
        residential	8	dond segu ; dust dai ; eat and ; el residencial ; en iop ; en program
        residential	8	every session ; every ua ; fail <treatment> ; feet singl ; finish last ; for women
        residential	8	four night ; go at ; go monday ; he deal ; he find ; hij viv ; hing and ; his corol
        residential	8	homeles ; hospital detox ; husb walk ; i agre ; ice <always> ; ice <past>
        residential	8	ice befor ; imodium ; inhal thin ; inject ; inpatient cost ; inpatient hous
        residential	8	inpatient over ; intern par ; internamient par ; isnt enough ; it finish
        residential	8	ivdu <stimulant> ; just out ; ketamin cad ; kid my ; last librium ; lot befor
        residential	8	m tent ; mas larg ; may <take> ; may bring ; may ya ; me cor ; me desintoxiqu
        residential	8	me guard ; me too ; meth both ; meth every ; meth week ; month or ; nephew need
        residential	8	ninety <day> ; ninety day ; nitrou 0 ; no ~<soon> ; no ~aftercar ; no ~next
        residential	8	noth <appointment> ; noth book ; nowher <put> ; nowher lin ; of even ; of fost
        residential	8	of ninety ; of rehab ; or <law> ; outreach ; outreach wkr ; pee ; peric cuatr
        residential	8	pic <stimulant> ; pic cristal ; piedr <always> ; piedr tod ; piedr todo ; por lleg
        residential	8	protocol <day> ; queman ; re inpatient ; releas monday ; res tx ; residencial
        residential	8	residencial 0 ; residential befor ; residential for ; residential not ; room from
        residential	8	round <amount> ; round two ; sel meth ; sem x ; senior <year> ; senior year
        residential	8	shoot cok ; sigu fum ; sleep in ; snif ; sob at ; spic <take> ; spic got ; st mary
        residential	8	tambien le ; tap complet ; the dril ; the eviction ; the gambl ; the heroin
        residential	8	the lithium ; the liv ; then <treatment> ; they detox ; tim for ; tin ; tin <always>
        residential	8	to going ; twic becaus ; twic i ; two wiv ; union eap ; uno <month> ; uno mes
        residential	8	van behind ; van is ; week for ; with infant ; with them ; work moth ; ya and
        residential	8	ya com ; your 0 ; your kind ; your ~inpatient ; ~<home> <month> ; ~<soon> step
        residential	8	~<think> aft ; ~inpt ; ~next step ; ~one ~drink ; ~plan aft ; ~prior ~program
        residential	7	*rehabDone ; *residentialRequest:possible ; 0 meth ; <amount> <treatment>
        residential	7	<amount> fuert ; <amount> fumamo ; <amount> ninety ; <amount> test ; <angry> all
        residential	7	<asleep> <height> ; <asleep> debaj ; <bodypart> ok ; <calm> <medicine>
        residential	7	<clinician> dip ; <continue> igual ; <emergency> <official> ; <friend> <sober>
        residential	7	<go> <stimulant> ; <go> <treatment> ; <go> him ; <hold> <year>
        residential	7	<home> <intoxicated> ; <home> <stimulant> ; <home> he ; <home> would
        residential	7	<homeless> <amount> ; <homeless> <clinician> ; <homeless> behind ; <homeless> und
        residential	7	<hospital> over ; <kill> <friend> ; <kin> bf ; <law> agent ; <moment> what
        residential	7	<money> todo ; <need> acceptanc ; <need> out ; <pet> would ; <put> ~<treatment>
        residential	7	<room> off ; <soon> <stop> ; <start> i ; <stimulant> becaus ; <stimulant> can
        residential	7	<stimulant> dur ; <stimulant> ever ; <stimulant> int ; <stimulant> whatev
        residential	7	<stimulant> ~<home> ; <town> le ; <treatment> <alcohol> ; <treatment> @
        residential	7	<treatment> desd ; <treatment> intern ; <wait> <count> ; <week> <month>
        residential	7	<year> casi ; <year> segu ; a coin ; a garden ; a women ; aeromedical
        residential	7	aeromedical examin ; again lik ; agreement 0 ; al iop ; alcohol cinc ; allow a
        residential	7	almost <always> ; ambulatori desd ; and spe ; ano casi ; ano segu ; any level
        residential	7	approv facility ; are numb ; back teeth ; been smokin ; behind <stimulant> ; blow 0
        residential	7	bunk ; by <always> ; by every ; can <appointment> ; cardiomyopathy ; cedar
        residential	7	cocain cuatr ; cocain diari ; cocain every ; cok thursday ; cok user ; conserv
        residential	7	cristal un ; crypt ; crystal every ; d/c from ; dai for ; dai four ; day bed
        residential	7	day in ; day liv ; deal ; dealer ; decirl desd ; desk in ; detox me ; detox tue
        residential	7	dia sí ; did <treatment> ; did ninety ; did outpatient ; dond mi ; dos fumamo
        residential	7	drug counselor ; duerm com ; dur el ; el <treatment> ; el foc ; eleven day
        residential	7	evening of ; every run ; f <continue> ; f left ; fir from ; first offic ; ford 0
        residential	7	ful <count> ; ful sixty ; fumamo ; got saving ; group are ; hacen al
        residential	7	had <treatment> ; hav until ; heart pump ; his <stimulant> ; his hous
        residential	7	hospital sali ; hospital unit ; hous all ; huf ; i slam ; ice ; idea ; inpt befor
        residential	7	intak dat ; iop now ; it end ; its wher ; k 0 ; ketamin dai ; la bard ; last pil
        residential	7	leav bank ; library comput ; librium ; light up ; lin most ; llev cinc
        residential	7	los <amount> ; los tre ; m <treatment> ; m crack ; m don ; m k ; m php ; m piedr
        residential	7	mas fuert ; me smok ; mes par ; meth iv ; meth liv ; meth sleep ; mi padrastr
        residential	7	muchacho y ; my marriag ; my partner ; ni sent ; ninety in ; no ~opi ; no ~opiat
        residential	7	nobody mention ; of both ; of cocain ; only q ; ord residential ; outpatient sinc
        residential	7	outpt counselor ; outreach 0 ; padrastr ; parol agent ; pcp dip ; perdi la
        residential	7	phenobarb protocol ; piedr desd ; piedr tre ; program ask ; program sinc
        residential	7	protocol complet ; real stop ; recommend ; reentry rn ; rehab last ; rent todo
        residential	7	requir 0 ; residential de ; residential placement ; rid hom ; rig in ; right around
        residential	7	rn and ; sali hoy ; sanction ; sat through ; seman ya ; seven going ; sick part
        residential	7	sig fum ; sign 0 ; sinc valentin ; smok crystal ; snif glu ; snort spe
        residential	7	somewher without ; spe <amount> ; spe again ; spic every ; spun ; straight <home>
        residential	7	straight hom ; tent behind ; tent off ; that couch ; the <needle> ; the corol
        residential	7	the deal ; the easy ; the hug ; the lower ; the neck ; the transplant ; the vent
        residential	7	the ~addres ; thi trail ; thing <go> ; third <treatment> ; through <treatment>
        residential	7	tienen internamient ; tin <amount> ; tmrw need ; treatment program ; tx meth
        residential	7	use methamphetamin ; ust <think> ; ve <unreal> ; ve sombra ; walk the ; want in
        residential	7	wed thru ; wednesday with ; weekday too ; wher id ; whol ninety ; with comfort
        residential	7	wk sam ; y ard ; y segui ; ya perdi ; you how ; your ~<home> ; ~<go> ~a
        residential	7	~<home> <see> ; ~<home> sinc ; ~<home> ~<treatment> ; ~<soon> ; ~<stimulant> <week>
        residential	7	~<treatment> set ; ~absces ; ~cuant ~tiemp ; ~el ~<treatment> ; ~ha usad ; ~tiemp
        residential	6	*clientAdmin:negated ; *detoxDone:historical ; *duration.1 ; *family.2 ; *rhythm.1
        residential	6	+ coc ; 0 nts ; 0 over ; 0 overpas ; 0 tank ; <alcohol> <day> ; <alcohol> if
        residential	6	<always> for ; <always> ~<alcohol> ; <always> ~<think> ; <asleep> und
        residential	6	<break> <always> ; <buy> <consume> ; <buy> <room> ; <caretaking> <asleep>
        residential	6	<continue> <drug> ; <crowd> <consume> ; <crowd> ~<stimulant> ; <day> privat
        residential	6	<drive> + ; <drive> <consume> ; <drive> <pet> ; <friend> all ; <furniture> down
        residential	6	<go> me ; <hit> <blade> ; <hold> <month> ; <home> <consume> ; <home> ahi
        residential	6	<homeless> and ; <hospital> <treatment> ; <hot> <needle> ; <illness> list ; <job> pt
        residential	6	<last> <pill> ; <law> <take> ; <law> <week> ; <law> com ; <law> por ; <leave> res
        residential	6	<lock> <chestheart> ; <medicine> <hit> ; <moment> <stimulant> ; <month> otr
        residential	6	<official> <count> ; <official> <take> ; <opening> <soon> ; <partner> ~<hear>
        residential	6	<past> <stimulant> ; <room> <withdrawal> ; <sick> ni ; <sick> part ; <soon> level
        residential	6	<soon> pas ; <stimulant> <continue> ; <stimulant> back ; <stimulant> throughout
        residential	6	<stimulant> tod ; <take> part ; <tool> <rope> ; <treatment> ama ; <treatment> ear
        residential	6	<treatment> self ; <treatment> was ; <treatment> wk ; <treatment> x ; <unreal> desd
        residential	6	<wait> <friend> ; <wait> good ; <week> plu ; <year> ~me ; a corol ; a pension
        residential	6	a shelt ; a un ; adderal not ; ahi <home> ; alarm <key> ; alarm cod ; alg <amount>
        residential	6	alg mas ; all spr ; all twelv ; almost dai ; alt <daytime> ; alt manan ; an eightbal
        residential	6	and int ; ano ~me ; are knock ; at cedar ; bard ; between session ; bil 0 ; blow
        residential	6	blow <amount> ; both <child> ; bunk and ; bunk with ; by regul ; caminan ; car befor
        residential	6	car desd ; cas desd ; center for ; clean liv ; coc 0 ; cocain twic ; cok can
        residential	6	comfort ; complet a ; content y ; cook it ; counselor think ; coupl in ; coupl mos
        residential	6	crack cocain ; crack four ; cric ; crisi team ; cristal cuatr ; crystal
        residential	6	crystal out ; d etoh ; d/c tmrw ; dad now ; dai now ; day privat ; de sesent
        residential	6	deal is ; dec desd ; desintoxicacion el ; detox four ; detox monday ; dig at
        residential	6	doe <stimulant> ; doing meth ; dsd ; ef ; eightbal ; el intern ; encampment
        residential	6	entir way ; es <friend> ; est met ; every haul ; every week ; f <asleep> ; f crack
        residential	6	f did ; f sleep ; faa ; fiv of ; foc a ; foc todo ; for fentanyl ; for nephew
        residential	6	forklift job ; fui del ; gentl as ; gin ; girl back ; girl to ; got fir ; hag falt
        residential	6	handshak and ; has smok ; hav nowher ; her adderal ; hes snort ; high in ; hij va
        residential	6	hijo por ; him <container> ; his cok ; his licens ; his trunk ; hospital kept
        residential	6	hour yesterday ; ice no ; if ~inpt ; im <fire> ; im burn ; in facility ; in lieu
        residential	6	in ther ; inpatient befor ; inpatient the ; inpatient treatment ; insultan ; iop at
        residential	6	iop in ; isnt <amount> ; its most ; ivdu meth ; ive snort ; joseph ; judg sign
        residential	6	keep using ; ketamin all ; la licenci ; last monday ; le guard ; left rehab
        residential	6	left res ; left treatment ; let by ; lieu ; lieu of ; lin on ; lo desintoxic
        residential	6	long one ; los otro ; lost <drive> ; lost the ; m <leave> ; m truck ; m walk
        residential	6	matrix ; may back ; may meth ; me <partner> ; me insultan ; me out ; me sali
        residential	6	med for ; meth dai ; meth smok ; meth stay ; meth took ; mis his ; mism en ; mom doe
        residential	6	motel vouch ; mov me ; much every ; mut ; my chip ; my elbow ; my supervis ; my text
        residential	6	my van ; near <always> ; need acceptanc ; need inpt ; need next ; nephew sent
        residential	6	next level ; night on ; no ~phon ; no ~resi ; normal do ; nunc ~<treatment>
        residential	6	nurs told ; oakland ; of chair ; officer ; on seven ; on to ; on tue
        residential	6	order residential ; otro tre ; out tmrw ; outpatient didnt ; outpatient from
        residential	6	over <month> ; over it ; own pillow ; per sis ; plac my ; por alcohol ; program dond
        residential	6	pt <stimulant> ; pus por ; quit a ; ralph ; reentry ; rent cuart ; rent with
        residential	6	residential center ; residential facility ; rod out ; roommat cook ; s/p 0
        residential	6	sali ayer ; se meten ; sei mes ; self <home> ; sentenc 0 ; separat ; shar room
        residential	6	siguient pas ; sinc 0 ; sinc dec ; slam ; sleep und ; so do ; sob coach ; sober
        residential	6	son tyl ; spe fiv ; spe he ; st joseph ; stay a ; stay good ; straight thru
        residential	6	strang one ; tap dos ; teeth gon ; telehealth outpatient ; that hous ; the com
        residential	6	the detox ; the longest ; the motel ; the pip ; the propan ; the withdrawal
        residential	6	the zoom ; them sinc ; then detox ; ther by ; ther cash ; tim you ; tin 0
        residential	6	to outpatient ; to rehab ; tomorrow no ; tonight it ; took him ; tranquil com
        residential	6	treint dia ; tribal ; tribal <law> ; tribal court ; twic today ; twin tower
        residential	6	two apartment ; tx <past> ; tx for ; use on ; viv ahi ; volvi al ; walk me
        residential	6	was <consume> ; was doing ; was high ; week lat ; week mor ; whatev tim ; when that
        residential	6	which nobody ; wif gon ; with bro ; with crack ; with leav ; wk duration
        residential	6	wont <put> ; wont put ; workbook ; yo llev ; your competitor ; your thirty
        residential	6	~<always> <amount> ; ~<always> <consume> ; ~<consume> <wait> ; ~<hit> ~me
        residential	6	~<home> <treatment> ; ~<kin> ~<hospital> ; ~<stop> ~<stimulant> ; ~<treatment> aft
        residential	6	~<treatment> for ; ~<treatment> hx ; ~a ~residential ; ~aftercar set ; ~command
        residential	6	~cuant ; ~day and ; ~few than ; ~hit ~me ; ~next ; ~program befor ; ~se desd
        residential	6	~tien a ; ~to ~<rope> ; ~to ~hang ; ~tx ever ; ~up ~for ; ~what ~com
        residential	5	% off ; *emergency.infection ; *emergency.infection:historical
        residential	5	*frequency.0:possible ; *injecting ; *iopRequest:negated ; *substance.stimulant
        residential	5	0 <day> ; 0 <height> ; 0 arrest ; 0 bal ; 0 crack ; 0 of ; 0 outpt ; <always> <year>
        residential	5	<always> x ; <amount> larg ; <appointment> which ; <asleep> <opening>
        residential	5	<bodypart> shot ; <calm> as ; <clinician> <always> ; <clinician> show
        residential	5	<colleague> <asleep> ; <colleague> <week> ; <consume> <stimulant> ; <consume> ket
        residential	5	<container> ~<always> ; <count> <day> ; <count> im ; <crowd> <insurance>
        residential	5	<crowd> ive ; <day> <hospital> ; <day> between ; <day> hast ; <day> spe ; <day> thru
        residential	5	<daytime> <hospital> ; <drug> <give> ; <drug> <go> ; <drug> <home> ; <drug> the
        residential	5	<feel> <say> ; <feel> and ; <fluid> out ; <furniture> <drug> ; <give> or
        residential	5	<headface> <colleague> ; <height> por ; <hit> <week> ; <hit> tin ; <hold> <take>
        residential	5	<home> <drive> ; <home> <homeless> ; <home> <law> ; <home> dond ; <home> too
        residential	5	<hospital> ref ; <illness> dxd ; <intoxicated> along ; <last> <put> ; <law> <count>
        """
}
