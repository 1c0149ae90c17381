extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	41	*detoxDone
        residential	39	*outpatientDuring
        residential	34	*mandate.residential
        residential	28	*usersAtHome
        residential	26	eight bal ; intern a ; your liv
        residential	25	noth <put>
        residential	24	vs 0
        residential	23	*homeless ; *residentialRequest ; *residentialRequest:hypothetical
        residential	23	<kill> <stimulant> ; crystal most ; duration ; step up
        residential	22	*lostThroughUse ; *residentialLeft ; <continue> <stimulant>
        residential	21	<stimulant> qd ; inyect cristal ; spic <always> ; want inpt ; want liv
        residential	21	your inpatient
        residential	20	camer off ; crack sinc ; inpt for ; iop sinc ; ~<past> ~<treatment>
        residential	19	*residentialWord ; bipol ; crack dai ; iv <stimulant> ; noth lin ; protocol <stop>
        residential	19	right through ; ten month ; tx episod ; w/d protocol
        residential	18	cok night ; d detox ; dos yest ; mo <home> ; of spe ; thruout
        residential	17	*psychosis ; crack every ; ent ; ice sinc ; month residential ; over <stimulant>
        residential	17	piedr diari ; smok ice ; step <amount> ; ten <month> ; using every ; you when
        residential	17	~inpatient ; ~resi
        residential	16	*organDamage ; *residentialWord:hypothetical ; <always> <hold>
        residential	16	<record> <stimulant> ; <stimulant> <intoxicated> ; <stimulant> near ; both smok
        residential	16	but <stimulant> ; clean aft ; detox end ; drogan ; in program ; inpatient minimum
        residential	16	job over ; perfect attendanc ; schizoaffectiv ; se drogan ; urologist ; wherev
        residential	16	y dai ; yo tambien ; ~<job> ~<child>
        residential	15	<opioid> <withdrawal> ; <stimulant> <furniture> ; <year> <stimulant>
        residential	15	<year> straight ; all thru ; arm look ; be somewher ; been <law> ; cocain four
        residential	15	cost me ; cristal diari ; hosp detox ; inpatient or ; now what ; of idea
        residential	15	outpatient counselor ; outpatient was ; over meth ; peric diari ; sinc when
        residential	15	step two ; that <home> ; the teen ; to cok ; tower ; two car ; ~<treatment> <put>
        residential	15	~bridg
        residential	14	<asleep> behind ; <drive> <month> ; <job> over ; <law> agreement ; <stimulant> all
        residential	14	<treatment> til ; <wait> the ; <withdrawal> <stop> ; aft <treatment> ; bup tap
        residential	14	corol ; couch to ; day run ; del detox ; dirty <record> ; dirty uas
        residential	14	el internamient ; fiv night ; four evening ; got written ; has cost ; includ me
        residential	14	inject cok ; m kick ; meth all ; meth qd ; next stop ; on crack ; program intern
        residential	14	protocol ; said tak ; shard ; shot <stimulant> ; show him ; sleep behind ; stay the
        residential	14	tap don ; that kitchen ; through both ; to <stimulant> ; to couch ; week late
        residential	14	year straight ; ~liv
        residential	13	<asleep> <fall> ; <home> <treatment> ; <law> reentry ; <treatment> <opioid>
        residential	13	<withdrawal> <law> ; amphet ; blow <always> ; blow every ; both do ; cint en
        residential	13	cok all ; crack for ; crystal dai ; d inpatient ; desintoxicacion en ; eat again
        residential	13	entir tim ; etoh detox ; every payday ; for around ; go wherev ; high level
        residential	13	hous wher ; ice with ; jail reentry ; kick dop ; long its ; long unk ; marri coupl
        residential	13	nowher els ; nunc <stop> ; of ther ; on ketamin ; oth four ; par <stranger>
        residential	13	presion y ; quier intern ; say group ; slam meth ; slam tin ; stil + ; th st
        residential	13	thru it ; thursday friday ; todo le ; trunk and ; use in ; ~0 ~<day>
        residential	13	~<treatment> <past>
        residential	12	*priorTreatments ; 0 screen ; <amount> straight ; <consume> ice ; <consume> rock
        residential	12	<home> mientra ; <home> ther ; <homeless> <month> ; <homeless> <stimulant>
        residential	12	<hot> <stimulant> ; <kill> spe ; <photo> off ; <say> theyl ; <stimulant> almost
        residential	12	<treatment> <child> ; <treatment> <sedative> ; <treatment> didnt ; a spot
        residential	12	adolescent iop ; alcohol en ; and smok ; arrest ; bast ; been back ; carcel
        residential	12	clean <day> ; cocain dai ; cok again ; cok right ; cuatr noch ; del anex ; dirty
        residential	12	do residential ; dxm 0 ; finish detox ; friday saturday ; fum crack ; ice ever
        residential	12	inpatient ; insur cm ; iop twic ; iv meth ; lik literal ; me limpi ; meth in
        residential	12	mo <treatment> ; motel with ; of hel ; paramedic and ; residential with ; riverb
        residential	12	say theyl ; shoot spe ; sun sinc ; teen outpatient ; the meth ; tuesday thursday
        residential	12	uas meth ; vend y ; week cok ; week motel ; who deal ; ~residential ~program
        residential	11	*homeless:other_experiencer ; *substance.stimulant:other_experiencer ; 0 ninety
        residential	11	0 vs ; <always> <stimulant> ; <feel> <asleep> ; <home> wher ; <homeless> <fire>
        residential	11	<homeless> off ; <month> del ; <need> otr ; <order> up ; <see> <official>
        residential	11	<stimulant> <always> ; <treatment> <count> ; <treatment> <hospital> ; aft rehab
        residential	11	an eight ; anex a ; ano diari ; are fil ; behind it ; bipol i ; both kid
        residential	11	boyfriend use ; broth couch ; chok her ; cinc vec ; cocain has ; cok near
        residential	11	complet today ; crack ; crack smok ; desintoxic en ; detox at ; detox del
        residential	11	detox fent ; duration unk ; es <treatment> ; four fiv ; from detox ; from it
        residential	11	from resi ; fuman ; graphic ; hav used ; him tomorrow ; hous smok ; kept using
        residential	11	left resi ; liv ther ; necesit otr ; not ~much ; noth set ; nunc dej ; on ice
        residential	11	only <week> ; only residential ; only weekend ; particular of ; piedr a
        residential	11	piedr casi ; resi day ; residential par ; residential program ; say residential
        residential	11	shot cok ; smok rock ; spic dai ; tap at ; thre job ; thru both ; tiemp que
        residential	11	unhous ; union say ; vez con ; viv mientra ; wednesday friday ; withdrawal in
        residential	11	year dai ; your sixty ; your ~liv ; yr <stimulant> ; ~0 ~day ; ~liv ~in
        residential	10	+ meth ; 0 piedr ; <ask> op ; <asleep> ther ; <breath> <clean> ; <buy> y
        residential	10	<child> <treatment> ; <drive> desd ; <drive> medical ; <home> debaj ; <homeless>
        residential	10	<leave> ther ; <relapse> <stimulant> ; <sedative> protocol ; <stimulant> <break>
        residential	10	<stimulant> each ; <stimulant> togeth ; <trade> long ; <week> late ; <week> ya
        residential	10	a next ; a salon ; acceptanc ; aft detox ; airlin medical ; al peric ; and used
        residential	10	ask op ; been crack ; boyfriend sel ; bro sob ; coc cuatr ; cocain mayb
        residential	10	complet resi ; con puro ; county detox ; cristal todo ; crystal in ; detox rn
        residential	10	diez mes ; dirty for ; doc dia ; dog friend ; doing lin ; duerm en ; el iop
        residential	10	eso bast ; facility or ; find one ; fir twic ; fum cristal ; graphic <trade>
        residential	10	graphic design ; ice 0 ; id <record> ; id go ; in custody ; intern uno
        residential	10	iop therapist ; iop was ; is basical ; la carcel ; left ther ; lithium ; liv und
        residential	10	lun miercol ; lying about ; may <stimulant> ; me <clean> ; methamphetamin ; minimum
        residential	10	my blad ; my outpatient ; nak ; near dai ; no ~<height> ; not ~outpatient ; off can
        residential	10	on <stimulant> ; on blow ; outpatient clinic ; own apt ; piedr ; private ; puro que
        residential	10	releas <day> ; reunification ; roommat sel ; sel and ; singl <room> ; singl room
        residential	10	sleep ther ; som <month> ; som month ; tent by ; the autumn ; the wagon ; then iop
        residential	10	through it ; tweak ; tweak <amount> ; viv debaj ; with min ; wks in ; wks with
        residential	10	women only ; ~<home> ~in ; ~<treatment> by ; ~the ~0
        residential	9	*abstinent.1 ; *lengthOfUse.2 ; / ~etoh ; 0 psych ; <asleep> <outdoors>
        residential	9	<continue> <consume> ; <count> <stimulant> ; <drive> becaus ; <home> <drug>
        residential	9	<home> adentr ; <hospital> <day> ; <insurance> <relapse> ; <intoxicated> <stimulant>
        residential	9	<phone> <lock> ; <put> <asleep> ; <stimulant> ten ; <stimulant> thruout
        residential	9	<stranger> central ; <treatment> minimum ; <wait> und ; a guit ; a peel ; a virtual
        residential	9	adolescent ; all adentr ; an approv ; anywher els ; at for ; basical a ; been let
        residential	9	befor group ; bipol 0 ; both <consume> ; christma i ; clinic every ; coc diari
        residential	9	cocain tre ; cok ther ; com aft ; com es ; comfort med ; consejer ya ; corol behind
        residential	9	couch then ; counselor cal ; crack nin ; crack pip ; crank <amount> ; custody
        residential	9	custody til ; dai thre ; day alcohol ; day between ; de peric ; desd cuand
        residential	9	did real ; do meth ; doc hora ; don is ; escuadr ; eso perdi ; get high ; handshak
        residential	9	high with ; hom detox ; i huf ; ice every ; in even ; iv cok ; iv spe ; ket 0
        residential	9	ketamin night ; kick heroin ; la escuadr ; la piedr ; last capsul ; lik in
        residential	9	liv doctor ; longest ; lost cdl ; m ket ; m meth ; me see ; men central ; meth most
        residential	9	my detox ; nic <home> ; nts / ; of county ; of k ; of resi ; onc dia ; opioid w/d
        residential	9	outpatient two ; par hombr ; par mujer ; payday week ; peel egg ; piedr <amount>
        residential	9	plac wher ; plu <day> ; program for ; ranch and ; residential meth ; second iop
        residential	9	senior <year> ; senior year ; separat <room> ; smokin ; spe ever ; stay und
        residential	9	stil com ; tank a ; the cardiologist ; the sick ; the thirty ; the urologist
        residential	9	the ~<crowd> ; the ~<home> ; they walk ; third <law> ; thursday saturday
        residential	9	tim <stimulant> ; tim ive ; tx <stimulant> ; viv adentr ; way through ; week thre
        residential	9	whil enrol ; who kept ; wk x ; ya and ; zoom iop ; ~<job> issu ; ~<need> ~<go>
        residential	9	~<stranger> ~<room> ; ~program lin ; ~residential
        residential	8	*family.4 ; *homeless:negated ; *lengthOfUse.1 ; *residentialEnding:negated ; 0 ice
        residential	8	0 relaps ; <bodypart> singl ; <container> <fire> ; <crowd> <height> ; <day> over
        residential	8	<drive> behind ; <drive> lost ; <feel> <sober> ; <fire> al ; <hear> per
        residential	8	<home> desd ; <home> junto ; <homeless> <asleep> ; <illness> <stimulant>
        residential	8	<law> sinc ; <law> thi ; <money> <stimulant> ; <opioid> <law> ; <opioid> w/d
        residential	8	<photo> <needle> ; <photo> me ; <rarely> <continue> ; <sober> <friend> ; <soon> y
        residential	8	<stimulant> has ; <stimulant> pretty ; <stimulant> sam ; <town> can
        residential	8	<treatment> uno ; <treatment> wont ; <week> se ; <year> <always> ; a consult ; a tan
        residential	8	adderal crush ; al <stimulant> ; all <home> ; all <stimulant> ; all fiv ; all liv
        residential	8	alt <day> ; at gma ; be <asleep> ; been arrest ; been smokin ; befor last
        residential	8	between <treatment> ; bipol and ; bounc from ; can stay ; check myself ; coffe tabl
        residential	8	cok dur ; cok four ; competitor iop ; con <furniture> ; cor del ; cps ; crack 0
        residential	8	crack fiv ; crystal and ; d in ; dai fiv ; damag ; dat befor ; day discharg
        residential	8	de detox ; de piedr ; desd octubr ; desintoxiqu en ; detox tuesday ; diari 0
        residential	8	did iop ; don today ; dond segu ; dust dai ; eat and ; el residencial ; en iop
        residential	8	en program ; every session ; every ua ; fail <treatment> ; feet singl ; finish last
        residential	8	for women ; four night ; go at ; go monday ; he deal ; he find ; hij viv ; hing and
        residential	8	his corol ; homeles ; hospital detox ; husb walk ; i agre ; ice <always>
        residential	8	ice <past> ; ice befor ; imodium ; inhal thin ; inpatient cost ; inpatient hous
        residential	8	inpatient over ; intern par ; internamient par ; isnt enough ; it finish
        residential	8	ivdu <stimulant> ; just out ; ketamin cad ; kid my ; last librium ; lot befor
        residential	8	m tent ; mas larg ; may <take> ; may bring ; may ya ; me cor ; me desintoxiqu
        residential	8	me guard ; me too ; meth both ; meth every ; meth week ; month or ; nephew need
        residential	8	ninety <day> ; ninety day ; nitrou 0 ; no ~<soon> ; no ~aftercar ; no ~next
        residential	8	noth <appointment> ; noth book ; nowher <put> ; nowher lin ; of even ; of fost
        residential	8	of ninety ; of rehab ; or <law> ; outreach ; outreach wkr ; pic <stimulant>
        residential	8	pic cristal ; piedr <always> ; piedr tod ; piedr todo ; pinky ; por lleg
        residential	8	protocol <day> ; queman ; re inpatient ; releas monday ; res tx ; residencial
        residential	8	residencial 0 ; residential befor ; residential for ; residential not ; room from
        residential	8	round <amount> ; round two ; sanction ; sel meth ; sem x ; shoot cok ; sigu fum
        residential	8	sleep in ; snif ; sob at ; spic <take> ; spic got ; st mary ; tambien le
        residential	8	tap complet ; that apartment ; the dril ; the eviction ; the gambl ; the heroin
        residential	8	the lithium ; then <treatment> ; they detox ; tim for ; tin ; tin <always>
        residential	8	to going ; twic becaus ; twic i ; two wiv ; union eap ; uno <month> ; uno mes
        residential	8	use methamphetamin ; van behind ; van is ; week for ; with infant ; with them
        residential	8	work moth ; ya com ; your 0 ; your <count> ; your kind ; your ~inpatient
        residential	8	~<home> <month> ; ~<soon> step ; ~<think> aft ; ~next step ; ~one ~drink ; ~plan aft
        residential	8	~prior ~program
        residential	7	*clientAdmin:negated ; *rehabDone ; *residentialRequest:possible ; 0 meth
        residential	7	<amount> <treatment> ; <amount> fuert ; <amount> fumamo ; <amount> ninety
        residential	7	<amount> test ; <angry> all ; <asleep> <height> ; <asleep> debaj ; <bodypart> ok
        residential	7	<calm> <medicine> ; <clinician> dip ; <continue> igual ; <emergency> <official>
        residential	7	<friend> <sober> ; <go> <stimulant> ; <go> <treatment> ; <go> him ; <hold> <year>
        residential	7	<home> <intoxicated> ; <home> <stimulant> ; <home> he ; <home> would
        residential	7	<homeless> <amount> ; <homeless> <clinician> ; <homeless> behind ; <homeless> und
        residential	7	<hospital> <treatment> ; <hospital> over ; <kin> bf ; <last> <pill> ; <law> agent
        residential	7	<law> com ; <moment> what ; <money> todo ; <need> acceptanc ; <need> out
        residential	7	<pet> would ; <put> ~<treatment> ; <room> off ; <soon> <stop> ; <start> i
        residential	7	<stimulant> <needle> ; <stimulant> becaus ; <stimulant> can ; <stimulant> dur
        residential	7	<stimulant> ever ; <stimulant> int ; <stimulant> whatev ; <stimulant> ~<home>
        residential	7	<town> le ; <treatment> <alcohol> ; <treatment> @ ; <treatment> desd
        residential	7	<treatment> intern ; <wait> <count> ; <week> <month> ; <year> casi ; <year> segu
        residential	7	a coin ; a garden ; a ninety ; a women ; aeromedical ; aeromedical examin
        residential	7	again lik ; agreement 0 ; al iop ; alcohol cinc ; allow a ; almost <always>
        residential	7	ambulatori desd ; and spe ; ano casi ; ano segu ; any level ; approv facility
        residential	7	are numb ; back teeth ; behind <stimulant> ; blow 0 ; bunk ; by <always> ; by every
        residential	7	can <appointment> ; cardiomyopathy ; cedar ; cocain cuatr ; cocain diari
        residential	7	cocain every ; cocain twic ; cok thursday ; cok user ; conserv ; couch sinc
        residential	7	cristal un ; crypt ; crystal every ; crystal out ; d/c from ; dai for ; dai four
        residential	7	day bed ; day in ; day liv ; deal ; dealer ; decirl desd ; desd 0 ; desk in
        residential	7	detox me ; detox tue ; dia sí ; did <treatment> ; did ninety ; did outpatient
        residential	7	dond mi ; dos fumamo ; drug counselor ; dur el ; el <treatment> ; el foc
        residential	7	eleven day ; evening of ; every run ; f <continue> ; f left ; fir from ; first offic
        residential	7	ford 0 ; ful <count> ; ful sixty ; fumamo ; got saving ; group are ; hacen al
        residential	7	had <treatment> ; hav until ; heart pump ; her adderal ; his <stimulant> ; his hous
        residential	7	hospital sali ; hospital unit ; hous all ; huf ; i slam ; ice ; idea ; inject
        residential	7	inpatient the ; inpt befor ; intak dat ; iop in ; iop now ; it end ; its wher ; k 0
        residential	7	ketamin dai ; la bard ; last pil ; leav bank ; library comput ; librium ; light up
        residential	7	lin most ; llev cinc ; los <amount> ; los tre ; m <treatment> ; m crack ; m don
        residential	7	m k ; m php ; m piedr ; mas fuert ; me smok ; mes par ; meth iv ; meth liv
        residential	7	meth sleep ; mi padrastr ; muchacho y ; my marriag ; my partner ; ni sent
        residential	7	ninety in ; no ~opi ; nobody mention ; of both ; of chair ; of cocain ; only q
        residential	7	ord residential ; outpatient sinc ; outpt counselor ; outreach 0 ; padrastr
        residential	7	pcp dip ; pee ; perdi la ; phenobarb protocol ; piedr desd ; piedr tre ; program ask
        residential	7	program sinc ; protocol complet ; real stop ; recommend ; reentry rn ; rehab last
        residential	7	rent todo ; requir 0 ; residential de ; residential placement ; rid hom ; rig in
        residential	7	right around ; rn and ; sali hoy ; sat through ; seman ya ; seven going ; sick part
        residential	7	sig fum ; sign 0 ; sinc valentin ; smok crystal ; snif glu ; snort spe
        residential	7	somewher without ; spe again ; spun ; straight <home> ; straight hom
        residential	7	telehealth outpatient ; tent behind ; tent off ; that couch ; that hous
        residential	7	the <needle> ; the corol ; the deal ; the easy ; the hug ; the liv ; the lower
        residential	7	the neck ; the transplant ; the vent ; the ~addres ; thi trail ; thing <go>
        residential	7	third <treatment> ; through <treatment> ; tienen internamient ; tin <amount>
        residential	7	tmrw need ; treatment program ; ust <think> ; ve <unreal> ; ve sombra ; walk the
        residential	7	want in ; wed thru ; wednesday with ; weekday too ; wher id ; whol ninety
        residential	7	with comfort ; wk sam ; y ard ; y segui ; ya perdi ; you how ; your competitor
        residential	7	your ~<home> ; ~<go> ~a ; ~<home> <see> ; ~<home> sinc ; ~<home> ~<treatment>
        residential	7	~<soon> ; ~<stimulant> <week> ; ~<treatment> set ; ~absces ; ~cuant ~tiemp
        residential	7	~el ~<treatment> ; ~ha usad ; ~inpt ; ~program befor ; ~tiemp
        residential	6	*duration.1 ; *family.2 ; *rhythm.1 ; + coc ; 0 nts ; 0 over ; 0 overpas ; 0 tank
        residential	6	<alcohol> <day> ; <alcohol> if ; <always> for ; <always> ~<alcohol>
        residential	6	<always> ~<think> ; <asleep> und ; <break> <always> ; <buy> <consume> ; <buy> <room>
        residential	6	<caretaking> <asleep> ; <continue> <drug> ; <crowd> <consume> ; <crowd> ~<stimulant>
        residential	6	<day> privat ; <drive> + ; <drive> <consume> ; <drive> <pet> ; <friend> all
        residential	6	<furniture> down ; <go> me ; <hit> <blade> ; <hold> <month> ; <home> <consume>
        residential	6	<home> ahi ; <homeless> and ; <hot> <needle> ; <illness> list ; <job> pt
        residential	6	<kill> <friend> ; <law> <take> ; <law> <week> ; <law> por ; <leave> res
        residential	6	<lock> <chestheart> ; <medicine> <hit> ; <moment> <stimulant> ; <month> otr
        residential	6	<official> <count> ; <official> <take> ; <opening> <soon> ; <partner> ~<hear>
        residential	6	<past> <stimulant> ; <room> <withdrawal> ; <sick> ni ; <sick> part ; <soon> level
        residential	6	<soon> pas ; <stimulant> <continue> ; <stimulant> back ; <stimulant> throughout
        residential	6	<stimulant> tod ; <take> part ; <tool> <rope> ; <treatment> ama ; <treatment> ear
        residential	6	<treatment> self ; <treatment> was ; <treatment> wk ; <treatment> x ; <unreal> desd
        residential	6	<wait> good ; <week> plu ; <year> ~me ; a corol ; a pension ; a shelt ; adderal not
        residential	6	ahi <home> ; alarm <key> ; alarm cod ; alg <amount> ; alg mas ; all spr ; all twelv
        residential	6	almost dai ; an eightbal ; and int ; ano ~me ; are knock ; at cedar ; bard
        residential	6	between session ; bil 0 ; blow ; blow <amount> ; both <child> ; bunk and ; bunk with
        residential	6	by regul ; caminan ; car befor ; car desd ; cas desd ; center for ; coc 0 ; cok can
        residential	6	comfort ; complet a ; content y ; cook it ; counselor think ; coupl in ; coupl mos
        residential	6	crack cocain ; crack four ; crisi team ; cristal cuatr ; crystal ; custody releas
        residential	6	d etoh ; d/c tmrw ; dad now ; dai now ; day privat ; de sesent ; deal is ; dec desd
        residential	6	desintoxicacion el ; detox four ; detox monday ; dig at ; doe <stimulant>
        residential	6	doing meth ; dsd ; duerm com ; ef ; eightbal ; el intern ; encampment ; entir way
        residential	6	es <friend> ; est met ; every haul ; every week ; f <asleep> ; f crack ; f did
        residential	6	f sleep ; faa ; fiv of ; foc a ; foc todo ; for fentanyl ; for nephew ; forklift job
        residential	6	fui del ; gentl as ; gin ; girl back ; girl to ; got fir ; hag falt ; handshak and
        residential	6	has smok ; hav nowher ; hes snort ; high in ; hij va ; hijo por ; him <container>
        residential	6	his cok ; his licens ; his trunk ; hospital kept ; ice i ; ice no ; if ~inpt
        residential	6	im <fire> ; im burn ; in facility ; in lieu ; in ther ; inpatient befor
        residential	6	inpatient treatment ; insultan ; iop at ; isnt <amount> ; its most ; ivdu meth
        residential	6	ive snort ; joseph ; judg sign ; ketamin all ; la licenci ; last monday ; le guard
        residential	6	left rehab ; left res ; left treatment ; let by ; lieu ; lieu of ; lin on
        residential	6	lo desintoxic ; long one ; los dos ; los otro ; lost <drive> ; lost the ; m <leave>
        residential	6	m truck ; m walk ; matrix ; may back ; may meth ; me <partner> ; me insultan
        residential	6	me out ; me sali ; med for ; meth dai ; meth smok ; meth stay ; meth took ; mis his
        residential	6	mism en ; mom doe ; motel vouch ; mov me ; much every ; mut ; my chip ; my elbow
        residential	6	my supervis ; my text ; my van ; near <always> ; need acceptanc ; need next
        residential	6	nephew sent ; next level ; night on ; no ~opiat ; no ~phon ; no ~resi
        residential	6	nunc ~<treatment> ; nurs told ; oakland ; of crack ; officer ; on seven ; on to
        residential	6	on tue ; order residential ; otro tre ; out tmrw ; outpatient from ; over <month>
        residential	6	over it ; own pillow ; parol agent ; per sis ; pip in ; plac my ; por alcohol
        residential	6	program dond ; pt <stimulant> ; pus por ; quit a ; ralph ; reentry ; rent cuart
        residential	6	residential center ; residential facility ; rod out ; roommat cook ; s/p 0
        residential	6	sali ayer ; se meten ; sei mes ; self <home> ; sentenc 0 ; separat ; shar room
        residential	6	siguient pas ; sinc 0 ; sinc dec ; slam ; sleep und ; so do ; sob coach ; sober
        residential	6	someth mor ; son tyl ; spe <amount> ; spe fiv ; spe he ; spic every ; st joseph
        residential	6	stay a ; stay good ; straight thru ; strang one ; tap dos ; teeth gon ; the com
        residential	6	the detox ; the longest ; the motel ; the pip ; the propan ; the withdrawal
        residential	6	the zoom ; them sinc ; then detox ; ther by ; ther cash ; tim you ; tin 0 ; to rehab
        residential	6	tomorrow no ; tonight it ; took him ; tranquil com ; treint dia ; tribal
        residential	6	tribal <law> ; tribal court ; twin tower ; two apartment ; tx <past> ; tx for
        residential	6	tx meth ; uno <count> ; use on ; viv ahi ; volvi al ; walk me ; was <consume>
        residential	6	was doing ; was high ; week lat ; week mor ; whatev tim ; when that ; which nobody
        residential	6	wif gon ; with bro ; with crack ; with leav ; wk duration ; wont <put> ; wont put
        residential	6	workbook ; yo llev ; your thirty ; ~<always> <amount> ; ~<always> <consume>
        residential	6	~<consume> <wait> ; ~<home> <treatment> ; ~<kin> ~<hospital> ; ~<stop> ~<stimulant>
        residential	6	~<treatment> aft ; ~<treatment> for ; ~<treatment> hx ; ~a ~residential
        residential	6	~aftercar set ; ~command ; ~cuant ; ~day and ; ~few than ; ~se desd ; ~tien a
        residential	6	~tx ever ; ~what ~com
        residential	5	% off ; *emergency.infection ; *emergency.infection:historical
        residential	5	*frequency.0:possible ; *injecting ; *substance.stimulant ; 0 <day> ; 0 <height>
        residential	5	0 arrest ; 0 bal ; 0 crack ; 0 of ; 0 outpt ; <always> <year> ; <always> x
        residential	5	<amount> larg ; <appointment> which ; <asleep> <opening> ; <bodypart> shot
        residential	5	<calm> as ; <clinician> show ; <colleague> <asleep> ; <colleague> <week>
        residential	5	<consume> <stimulant> ; <consume> ket ; <container> ~<always> ; <count> <day>
        residential	5	<count> im ; <crowd> <insurance> ; <crowd> ive ; <day> <hospital> ; <day> between
        residential	5	<day> hast ; <day> spe ; <day> thru ; <daytime> <hospital> ; <drug> <give>
        residential	5	<drug> <go> ; <drug> <home> ; <drug> the ; <feel> <say> ; <feel> and ; <fluid> out
        residential	5	<furniture> <drug> ; <give> or ; <headface> <colleague> ; <height> por
        residential	5	<hit> <week> ; <hit> tin ; <hold> <take> ; <home> <drive> ; <home> <homeless>
        residential	5	<home> <law> ; <home> dond ; <home> too ; <hospital> ref ; <illness> dxd
        residential	5	<intoxicated> along ; <last> <put> ; <law> <count> ; <law> <day> ; <law> not
        residential	5	<leave> uno ; <money> isnt ; <month> <law> ; <month> <treatment>
        residential	5	<month> <withdrawal> ; <needle> <daytime> ; <needle> und ; <night> <count>
        residential	5	<night> of ; <night> on ; <official> me ; <opening> porqu ; <outdoors> <stimulant>
        """
}
