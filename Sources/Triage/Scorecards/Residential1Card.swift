extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	41	*detoxDone
        residential	38	*outpatientDuring
        residential	35	*mandate.residential
        residential	28	*usersAtHome
        residential	27	eight bal
        residential	24	<stimulant> qd ; intern a
        residential	23	*homeless ; *residentialRequest ; iv <stimulant>
        residential	22	*lostThroughUse ; *residentialLeft ; *residentialRequest:hypothetical ; noth <put>
        residential	22	spic <always> ; step up ; want liv
        residential	21	<continue> <stimulant> ; crack sinc ; crystal most ; vs 0 ; w/d protocol
        residential	21	your inpatient ; your liv
        residential	20	*residentialWord ; cocain four ; crack dai ; duration ; inyect cristal
        residential	20	month residential ; of spe ; protocol <stop> ; ten month
        residential	19	<kill> <stimulant> ; inpt for ; right through ; thruout ; want inpt
        residential	18	detox end ; dos yest ; mo <home> ; noth lin ; ten <month> ; tx episod ; using every
        residential	17	*organDamage ; <record> <stimulant> ; been <law> ; bipol ; camer off ; day run
        residential	17	in program ; iop sinc ; job over ; perfect attendanc ; piedr diari ; that <home>
        residential	17	yo tambien ; you when ; ~<past> ~<treatment> ; ~inpatient ; ~resi
        residential	17	~residential ~program
        residential	16	*psychosis ; <stimulant> <intoxicated> ; <year> <stimulant> ; crack every
        residential	16	cristal diari ; drogan ; el internamient ; etoh detox ; hosp detox ; ice sinc
        residential	16	it finish ; se drogan ; urologist
        residential	15	<always> <hold> ; <law> agreement ; <opioid> <withdrawal> ; <stimulant> near
        residential	15	aft <treatment> ; all thru ; amphet ; arm look ; be somewher ; both smok
        residential	15	clean aft ; cok night ; corol ; ice with ; inpatient minimum ; inpatient or
        residential	15	over <stimulant> ; protocol ; rid hom ; smok ice ; stil + ; th st ; the meth
        residential	15	to cok ; tower ; wks in ; y dai ; ~bridg
        residential	14	<drive> <month> ; <home> <treatment> ; <stimulant> all ; <treatment> <child>
        residential	14	<treatment> til ; <year> straight ; bup tap ; but <stimulant> ; carcel ; cost me
        residential	14	ent ; four evening ; hous wher ; marri coupl ; me limpi ; mo <treatment>
        residential	14	nunc <stop> ; of idea ; oth four ; outpatient counselor ; outpatient was
        residential	14	over meth ; quier intern ; said tak ; say group ; schizoaffectiv ; shot <stimulant>
        residential	14	stay the ; step <amount> ; tap don ; the teen ; two car ; week late ; ~liv
        residential	13	*residentialWord:hypothetical ; 0 piedr ; <asleep> behind ; <homeless> <stimulant>
        residential	13	<stimulant> <furniture> ; <treatment> <opioid> ; <withdrawal> <stop> ; aft rehab
        residential	13	alcohol en ; ano diari ; bast ; both do ; camer on ; cocain dai ; crack for
        residential	13	crystal dai ; cuatr noch ; d inpatient ; dirty <record> ; dirty uas
        residential	13	do residential ; eat again ; every payday ; for around ; got written ; inject cok
        residential	13	insur cm ; iv meth ; long its ; long unk ; m k ; meth qd ; motel with
        residential	13	not outpatient ; now what ; of hel ; of ther ; on crack ; on ketamin
        residential	13	par <stranger> ; roommat sel ; say residential ; sinc when ; slam meth
        residential	13	sleep behind ; step two ; then iop ; through both ; thru both ; tuesday thursday
        residential	13	week cok ; wherev ; year dai ; year straight ; ~0 ~<day>
        residential	12	*priorTreatments ; *substance.stimulant:other_experiencer ; <amount> fuert
        residential	12	<consume> ice ; <home> ther ; <homeless> <month> ; <hot> <stimulant> ; <month> del
        residential	12	<treatment> <count> ; an eight ; arrest ; blow <always> ; blow every ; clean <day>
        residential	12	cok all ; cok near ; complet today ; couch to ; d detox ; dirty ; do meth ; dxm 0
        residential	12	en iop ; entir tim ; finish detox ; from it ; fuman ; high level ; ice ever
        residential	12	kick dop ; left resi ; liv ther ; mas fuert ; meth all ; methamphetamin ; near dai
        residential	12	next stop ; on <stimulant> ; only <week> ; only weekend ; peric diari ; piedr casi
        residential	12	presion y ; program befor ; program intern ; program lin ; resi day
        residential	12	residential par ; residential with ; riverb ; slam tin ; sun sinc ; teen outpatient
        residential	12	that kitchen ; thursday friday ; to <stimulant> ; to couch ; todo le ; trunk and
        residential	12	uas meth ; use in ; vend y ; way through ; week motel ; with min
        residential	11	*homeless:other_experiencer ; 0 ninety ; 0 screen ; <ask> op ; <asleep> ther
        residential	11	<child> <treatment> ; <feel> <asleep> ; <home> debaj ; <home> wher
        residential	11	<homeless> <fire> ; <hospital> <day> ; <job> over ; <law> reentry ; <photo> off
        residential	11	<say> theyl ; <stimulant> <break> ; <stimulant> almost ; <wait> the
        residential	11	<withdrawal> <law> ; adderal crush ; adolescent iop ; aft detox ; and smok
        residential	11	and used ; ask op ; chok her ; cint en ; cocain has ; crack ; crystal in
        residential	11	del detox ; desintoxic en ; detox del ; detox fent ; diez mes ; duerm en
        residential	11	fiv night ; friday saturday ; hav used ; him tomorrow ; hous smok ; inpatient
        residential	11	jail reentry ; kept using ; ketamin night ; la carcel ; lik literal ; m kick
        residential	11	me <clean> ; meth in ; my outpatient ; not much ; noth set ; of county ; own apt
        residential	11	rent a ; residential program ; saf in ; say theyl ; shot cok ; sleep ther
        residential	11	som <month> ; som month ; tap at ; tent by ; the wagon ; thru it ; tiemp que
        residential	11	vez con ; viv debaj ; who deal ; yr <stimulant> ; ~liv ~in
        residential	10	0 meth ; 0 psych ; <always> <stimulant> ; <asleep> <fall> ; <buy> y
        residential	10	<consume> rock ; <continue> <consume> ; <crowd> <height> ; <home> <drug>
        residential	10	<home> mientra ; <homeless> off ; <illness> <stimulant> ; <job> issu ; <kill> spe
        residential	10	<kin> bf ; <opioid> <law> ; <order> up ; <phone> <lock> ; <sedative> protocol
        residential	10	<stimulant> ten ; <stimulant> thruout ; <stimulant> togeth ; <treatment> <hospital>
        residential	10	<treatment> <sedative> ; <treatment> didnt ; <week> late ; <week> ya ; <year> segu
        residential	10	a next ; a salon ; a spot ; al peric ; and int ; anex a ; ano segu ; are fil
        residential	10	befor group ; befor last ; bipol 0 ; bipol i ; boyfriend smok ; broth couch
        residential	10	christma i ; cinc vec ; coc cuatr ; cocain mayb ; cok again ; com aft ; com es
        residential	10	con <furniture> ; county detox ; crack smok ; custody ; day alcohol ; del anex
        residential	10	detox at ; dirty for ; doc dia ; doing lin ; don is ; duration unk ; el iop
        residential	10	eso bast ; facility or ; find one ; for women ; from detox ; fum crack
        residential	10	fum cristal ; go wherev ; graphic ; handshak ; heroin out ; ice 0 ; id <record>
        residential	10	in custody ; in even ; intern uno ; iop twic ; iop was ; ketamin dai ; la piedr
        residential	10	lithium ; liv doctor ; liv und ; los tre ; lot befor ; lun miercol ; lying about
        residential	10	me sali ; me see ; meth most ; minimum ; my detox ; nak ; nic <home> ; nowher els
        residential	10	nts / ; nunc dej ; off can ; on blow ; on ice ; only residential ; opioid w/d
        residential	10	particular of ; piedr a ; piedr todo ; plac wher ; residencial 0
        residential	10	residential befor ; shoot cok ; shoot spe ; show him ; spic dai ; the sick
        residential	10	the thirty ; tweak ; union say ; viv mientra ; who kept ; withdrawal in ; wks with
        residential	10	your 0 ; your sixty ; ~0 ~day ; ~<home> ~in
        residential	9	*abstinent.1 ; *residentialEnding:negated ; + meth ; / ~etoh ; 0 ice ; 0 tank ; 0 vs
        residential	9	<amount> fumamo ; <asleep> <outdoors> ; <bodypart> singl ; <break> <stimulant>
        residential	9	<drive> medical ; <feel> <sober> ; <hold> <year> ; <home> desd ; <homeless>
        residential	9	<homeless> <asleep> ; <intoxicated> <stimulant> ; <leave> ther
        residential	9	<relapse> <stimulant> ; <see> <official> ; <soon> y ; <stimulant> <always>
        residential	9	<stimulant> each ; <stimulant> pretty ; <stranger> central ; <trade> long
        residential	9	<treatment> desd ; airlin medical ; all adentr ; at for ; been arrest ; been back
        residential	9	been crack ; been let ; boyfriend sel ; boyfriend use ; bro sob ; car behind
        residential	9	coc diari ; coffe tabl ; cok right ; comfort med ; con puro ; consejer ya ; crack 0
        residential	9	crack fiv ; crack nin ; crack pip ; cristal todo ; d in ; dai thre ; day discharg
        residential	9	desd cuand ; detox rn ; dog friend ; dos fumamo ; el residencial ; eso perdi
        residential	9	every run ; every ua ; feet singl ; fir twic ; four fiv ; from resi ; fumamo
        residential	9	get high ; go at ; graphic <trade> ; graphic design ; hing and ; hom detox
        residential	9	hospital unit ; i huf ; ice <past> ; ice befor ; imodium ; inhal thin
        residential	9	iop therapist ; is basical ; iv spe ; last capsul ; left ther ; lik in ; longest
        residential	9	lost cdl ; m meth ; m tent ; m walk ; me too ; men central ; meth every ; mom bf
        residential	9	my blad ; no <soon> ; no next ; nowher <put> ; nowher lin ; of resi
        residential	9	outpatient clinic ; outpatient two ; par mujer ; payday week ; piedr ; piedr tod
        residential	9	por lleg ; program for ; protocol <day> ; puro que ; ranch and ; releas <day>
        residential	9	residential for ; second iop ; sel and ; separat <room> ; smok rock ; smokin
        residential	9	snort spe ; spe ever ; st mary ; tambien le ; the autumn ; the lithium ; the ~<home>
        residential	9	thing <go> ; third <law> ; thre job ; through it ; thursday saturday
        residential	9	tim <stimulant> ; tin ; unhous ; union eap ; up fiv ; wednesday friday ; whatev tim
        residential	9	women only ; ya and ; your ~liv ; ~<home> <see> ; ~<stimulant> <week>
        residential	9	~<stop> ~<stimulant> ; ~<treatment> by
        residential	8	*family.4 ; *homeless:negated ; *lengthOfUse.2 ; 0 relaps ; <asleep> und
        residential	8	<breath> <clean> ; <clean> <always> ; <clinician> dip ; <crowd> <consume>
        residential	8	<day> over ; <drive> becaus ; <drive> behind ; <drive> desd ; <home> would
        residential	8	<insurance> <relapse> ; <law> sinc ; <law> thi ; <official> <take>
        residential	8	<opening> <soon> ; <opioid> w/d ; <photo> <needle> ; <rarely> <continue>
        residential	8	<room> <withdrawal> ; <sober> <friend> ; <soon> <build> ; <stimulant> <needle>
        residential	8	<stimulant> ever ; <stimulant> has ; <think> aft ; <treatment> minimum
        residential	8	<treatment> sinc ; <treatment> wk ; a garden ; a virtual ; all <home> ; all liv
        residential	8	an approv ; are numb ; been smokin ; behind it ; bipol and ; blow 0 ; both kid
        residential	8	cedar ; check myself ; clinic every ; cocain diari ; cocain tre ; cok dur
        residential	8	complet resi ; conserv ; corol behind ; counselor cal ; crank <amount>
        residential	8	crystal again ; d/c from ; dai fiv ; de peric ; de piedr ; deal ; desd octubr
        residential	8	desintoxiqu en ; desk in ; did ninety ; did outpatient ; dxm ; el intern
        residential	8	finish last ; first offic ; ful <count> ; ful sixty ; girl back ; girl to ; hacen al
        residential	8	hag falt ; has cost ; hav until ; hospital detox ; hospital sali ; husb walk
        residential	8	i agre ; id go ; inpatient over ; inpt befor ; iv cok ; ketamin cad ; kid my
        residential	8	m crack ; m ket ; m php ; may <stimulant> ; may ya ; me desintoxiqu ; me sirvi
        residential	8	mis his ; month or ; need inpatient ; ninety <day> ; ninety day ; no ~resi
        residential	8	of crack ; of fost ; of k ; only q ; or <law> ; outreach ; par hombr ; paramedic and
        residential	8	pcp dip ; pic <stimulant> ; pic cristal ; piedr <always> ; piedr <amount>
        residential	8	piedr desd ; pinky ; plan aft ; queman ; re inpatient ; residential not
        residential	8	reunification ; round <amount> ; round two ; se desd ; sei mes ; sem x
        residential	8	singl <room> ; singl room ; sleep in ; spun ; stil com ; that hous
        residential	8	the cardiologist ; the corol ; the easy ; the gambl ; the heroin ; the hug ; the liv
        residential	8	the transplant ; the urologist ; the vent ; then <treatment> ; tim ive ; tin 0
        residential	8	tin <always> ; tin <amount> ; treint dia ; two wiv ; weekday too ; wher id ; wk x
        residential	8	y ard ; ya com ; you how ; your ~inpatient ; ~<go> ~a ; ~cuant ~tiemp
        residential	8	~prior ~program ; ~residential ; ~tiemp
        residential	7	*family.2 ; *lengthOfUse.1 ; 0 overpas ; <amount> ninety ; <angry> all
        residential	7	<break> <always> ; <calm> <medicine> ; <continue> <drug> ; <continue> igual
        residential	7	<count> <stimulant> ; <crowd> ~<stimulant> ; <day> ~<treatment> ; <drug> <home>
        residential	7	<drug> the ; <fire> al ; <friend> all ; <furniture> down ; <go> <treatment>
        residential	7	<home> <consume> ; <home> <drive> ; <home> <intoxicated> ; <home> <stimulant>
        residential	7	<home> junto ; <homeless> und ; <hot> <needle> ; <illness> list ; <medicine> <hit>
        residential	7	<moment> what ; <need> otr ; <need> out ; <photo> me ; <soon> level ; <start> i
        residential	7	<stimulant> dur ; <stimulant> sam ; <town> can ; <town> le ; <treatment> uno
        residential	7	<treatment> wont ; <year> <always> ; <year> casi ; <year> near ; a consult ; a peel
        residential	7	a tan ; a women ; acceptanc ; adolescent ; agreement 0 ; al <stimulant>
        residential	7	alcohol cinc ; all twelv ; alt <day> ; ano casi ; anywher els ; arrest in ; at gma
        residential	7	basical a ; be <asleep> ; behind <stimulant> ; bil 0 ; blow <amount>
        residential	7	both <consume> ; bunk and ; by <always> ; by every ; by mon ; can <appointment>
        residential	7	car befor ; climb out ; coc 0 ; cocain every ; cok four ; cok ther ; competitor iop
        residential	7	cor del ; couch sinc ; couch then ; coupl in ; cps ; crisi team ; crypt
        residential	7	crystal and ; custody til ; d etoh ; dai for ; dai four ; dat befor ; day bed
        residential	7	day between ; day in ; day liv ; de sesent ; dealer ; decirl desd ; detox four
        residential	7	detox me ; dia sí ; diari 0 ; did <treatment> ; did iop ; did real ; dig at
        residential	7	doing meth ; dond segu ; drug counselor ; el <treatment> ; el foc ; en program
        residential	7	escuadr ; evening of ; every haul ; every session ; fail <treatment> ; ford 0
        residential	7	forklift job ; go monday ; group are ; had <treatment> ; handshak and ; has ppo
        residential	7	has smok ; hast ener ; he find ; he hear ; hij viv ; his <stimulant> ; homeles ; ice
        residential	7	ice every ; inject ; intern de ; intern par ; internamient par ; iop at ; iop in
        residential	7	iop now ; isnt enough ; it end ; its most ; joseph ; just out ; k 0 ; ket 0
        residential	7	kick heroin ; la escuadr ; last librium ; left treatment ; library comput ; lin most
        residential	7	llev cinc ; los <amount> ; m don ; may <take> ; may bring ; me baj ; me smok
        residential	7	meth both ; meth dai ; meth sleep ; meth smok ; meth week ; mi padrastr ; mom doe
        residential	7	month now ; motel vouch ; muchacho y ; my text ; my van ; nephew need ; next level
        residential	7	ni sent ; nic apartment ; ninety in ; nitrou 0 ; no job ; no phon ; no ~opiat
        residential	7	noth <appointment> ; noth book ; of <think> ; of chair ; of even ; of rehab
        residential	7	onc dia ; opi ; ord residential ; otro tre ; outpt counselor ; outreach 0 ; over it
        residential	7	padrastr ; peel egg ; perdi la ; phenobarb protocol ; plac my ; por alcohol
        residential	7	program ask ; protocol complet ; quit a ; real stop ; reentry ; res tx
        residential	7	residential meth ; residential placement ; rig in ; s/p 0 ; sab desd ; sanction
        residential	7	se meten ; sel meth ; senior <year> ; senior year ; separat ; seven going
        residential	7	sick part ; sign 0 ; sinc valentin ; sleep und ; snif ; snif glu ; sob at
        residential	7	spe <amount> ; spe again ; spic <take> ; spic every ; spic got ; st joseph
        residential	7	straight thru ; tank a ; tap complet ; the dril ; the propan ; the zoom ; them sinc
        residential	7	they walk ; thi trail ; tienen internamient ; tim you ; tmrw need ; to going
        residential	7	twic becaus ; tx <stimulant> ; uno <month> ; uno mes ; ust <think> ; ve <unreal>
        residential	7	ve sombra ; want in ; wed thru ; week desd ; whil enrol ; whol ninety ; wif gon
        residential	7	with infant ; with them ; wk sam ; wont put ; work moth ; y lost ; y segui
        residential	7	ya perdi ; your <count> ; your kind ; zoom iop ; ~<home> ~<treatment>
        residential	7	~<stranger> ~<room> ; ~cuant ; ~el ~<treatment> ; ~one ~drink ; ~se ~<wait>
        residential	7	~the ~0 ; ~what ~com
        residential	6	*clientAdmin:negated ; *duration.1 ; *outpatientWord:negated ; *rehabDone
        residential	6	*residentialRequest:possible ; *rhythm.1 ; *substance.stimulant ; + coc ; 0 bal
        residential	6	0 nts ; 0 over ; <alcohol> <day> ; <alcohol> if ; <always> <year> ; <always> for
        residential	6	<amount> straight ; <amount> test ; <asleep> debaj ; <bodypart> ok ; <bodypart> shot
        residential	6	<caretaking> <asleep> ; <day> ~<past> ; <drive> + ; <drive> <consume>
        residential	6	<drive> <pet> ; <drive> lost ; <drug> <colleague> ; <emergency> <official>
        residential	6	<friend> <sober> ; <go> <stimulant> ; <go> him ; <hit> <blade> ; <home> adentr
        residential	6	<home> dond ; <home> he ; <homeless> <amount> ; <homeless> <clinician>
        residential	6	<hospital> <treatment> ; <hospital> over ; <intoxicated> along ; <job> pt
        residential	6	<kill> <friend> ; <last> <pill> ; <law> <take> ; <law> <week> ; <law> agent
        residential	6	<law> com ; <law> por ; <lock> <chestheart> ; <money> isnt ; <money> todo
        residential	6	<month> <law> ; <official> <count> ; <partner> ~<hear> ; <past> <stimulant>
        residential	6	<pet> would ; <put> ~<treatment> ; <room> off ; <sedative> <medicine>
        residential	6	<soon> <stop> ; <soon> pas ; <stimulant> <headface> ; <stimulant> <height>
        residential	6	<stimulant> becaus ; <stimulant> can ; <stimulant> int ; <stimulant> throughout
        residential	6	<stimulant> tod ; <stimulant> ~<illness> ; <take> <intoxicated>
        residential	6	<treatment> <alcohol> ; <treatment> <stranger> ; <treatment> @ ; <treatment> ear
        residential	6	<treatment> self ; <treatment> until ; <vermin> the ; <wait> <count>
        residential	6	<wait> <friend> ; <wait> <past> ; <wait> good ; <wait> und ; <week> <month> ; a bomb
        residential	6	a coin ; a corol ; a guit ; a ninety ; a pension ; a ratchet ; a shelt ; abandon
        residential	6	adderal a ; aeromedical ; aeromedical examin ; again lik ; ahi <home> ; al iop
        residential	6	alarm <key> ; alarm cod ; all <stimulant> ; allow a ; almost <always>
        residential	6	ambulatori desd ; ambulatori en ; an eightbal ; and dai ; and snif ; any level
        residential	6	arrest for ; at cedar ; behind a ; between <crowd> ; between group ; bf who
        residential	6	bounc from ; boyfriend hit ; caminan ; can stay ; cardiomyopathy ; cas desd
        residential	6	clutch his ; cocain cuatr ; cocain twic ; cok thursday ; comfort ; complet a
        residential	6	crack night ; cristal cuatr ; cristal un ; crystal ; custody releas ; dai now
        residential	6	dai six ; damag ; de desintoxic ; de detox ; del <alcohol> ; desd 0 ; detox monday
        residential	6	detox tuesday ; detox two ; did twelv ; discretion mat ; doc hora ; don today
        residential	6	dond mi ; dur el ; dur limpi ; dust ; eightbal ; estan con ; every week ; f <asleep>
        residential	6	f crack ; f sleep ; faa ; few than ; fir from ; foc a ; foc casi ; four night
        residential	6	from res ; fuman piedr ; gentl as ; got saving ; graduat with ; guy are
        residential	6	hazelden in ; he deal ; heart pump ; high in ; high with ; hijo por
        residential	6	him <container> ; his corol ; his meth ; hospital kept ; hous all ; hurt in ; i slam
        residential	6	in facility ; in someplac ; in ther ; inpatient befor ; inpatient hous
        residential	6	inpatient run ; inpatient the ; insultan ; intak dat ; ivdu <stimulant> ; ive snort
        residential	6	keep using ; la bard ; last monday ; last pil ; le hacen ; let by ; librium
        residential	6	light up ; lo feo ; lo metimo ; long one ; los audifono ; los dos ; los otro
        residential	6	lost <drive> ; m <asleep> ; mani ; may meth ; me down ; me includ ; me out ; med for
        residential	6	mes par ; meth fiv ; meth iv ; meth liv ; meth stay ; meth took ; mism en ; my chip
        residential	6	my deal ; my elbow ; my marriag ; my partner ; near <always> ; necesit otr
        residential	6	need mor ; need next ; night on ; no barri ; no ~aftercar ; nobody mention
        residential	6	nod along ; nurs told ; of both ; on seven ; on to ; out tmrw ; outpatient from
        residential	6	outpatient twic ; outreach wkr ; over <month> ; own pillow ; part <stop> ; part end
        residential	6	per sis ; por and ; program dond ; program get ; protocol don ; pt <stimulant>
        residential	6	purs and ; pus por ; quier entr ; ralph ; ratchet strap ; recommend ; reentry rn
        residential	6	rehab befor ; rehab in ; releas monday ; rent cuart ; rent todo ; requir 0
        residential	6	residencial ; residential ; residential de ; residential facility ; right around
        residential	6	rn and ; rod out ; room from ; roommat cook ; sali hoy ; sat through ; second week
        residential	6	self <home> ; seman ya ; sentaran ; sew room ; she complet ; sho on ; siguient pas
        residential	6	sinc around ; slam ; so do ; sob coach ; sober ; someth mor ; somewher and
        residential	6	somewher without ; son tyl ; spe fiv ; spe he ; stay good ; stay und ; stil is
        residential	6	strang one ; summer ago ; tap dos ; teeth gon ; tembl ; tent ; tent off
        residential	6	that apartment ; the <needle> ; the deal ; the detox ; the eviction ; the longest
        residential	6	the motel ; the shelt ; the withdrawal ; the ~addres ; ther that ; thi apartment
        residential	6	third <treatment> ; through <treatment> ; tienen intern ; tim for ; tmrw 0
        residential	6	to crystal ; tonight it ; too i ; treatment program ; tribal ; tribal <law>
        residential	6	tribal court ; turtleneck in ; tweak <amount> ; twin tower ; two apartment
        residential	6	un <room> ; uno <count> ; urology ; use methamphetamin ; using cok ; viv adentr
        residential	6	walk the ; was <consume> ; was doing ; was using ; wednesday with ; week for
        residential	6	week lat ; week mor ; when that ; wher everybody ; which nobody ; who sleep
        residential	6	whol floor ; with comfort ; with crack ; with leav ; wk duration ; women ; workbook
        residential	6	written up ; year near ; your competitor ; your thirty ; ~<home> <treatment>
        residential	6	~<kin> ~<hospital> ; ~<sick> <amount> ; ~<threat> ; ~<treatment> <past>
        residential	6	~<treatment> for ; ~<treatment> hx ; ~<treatment> set ; ~a ~residential ; ~absces
        residential	6	~aftercar set ; ~day and ; ~hit ~me ; ~hot ; ~inpt ; ~isnt a ; ~quedan ; ~resi hx
        residential	6	~today ; ~use sinc
        residential	5	% off ; *emergency.infection:historical ; *frequency.0:possible ; *injecting
        residential	5	0 <day> ; 0 <height> ; 0 arrest ; 0 cristal ; 0 duerm ; 0 nit ; 0 of
        residential	5	<always> ~<alcohol> ; <amount> <treatment> ; <asleep> <church> ; <asleep> <drive>
        residential	5	<asleep> <opening> ; <asleep> dond ; <blood> for ; <break> <day> ; <buy> <consume>
        residential	5	<buy> <room> ; <buy> out ; <calm> as ; <clean> a ; <clinician> <always>
        residential	5	<clinician> show ; <colleague> <asleep> ; <consume> <stimulant> ; <container> <fire>
        residential	5	<continue> + ; <crowd> <insurance> ; <day> <hospital> ; <day> <opening>
        residential	5	<day> privat ; <day> spe ; <day> thru ; <daytime> <hospital> ; <drive> <partner>
        residential	5	<drug> <always> ; <drug> <night> ; <feel> <say> ; <feel> and ; <fluid> out
        residential	5	<friend> deal ; <furniture> <soon> ; <furniture> sinc ; <give> <child> ; <give> or
        residential	5	<go> me ; <hear> them ; <height> por ; <hit> <drug> ; <hit> tin ; <hold> <take>
        residential	5	<home> <fluid> ; <home> <law> ; <hospital> ref ; <insurance> cas ; <last> <fall>
        residential	5	<law> not ; <leave> becaus ; <leave> res ; <leave> uno ; <moment> <stimulant>
        residential	5	<money> <room> ; <money> <stimulant> ; <month> <home> ; <month> <withdrawal>
        residential	5	<month> dirty ; <month> otr ; <need> <soon> ; <need> in ; <needle> <daytime>
        residential	5	<night> <count> ; <night> on ; <opening> <ask> ; <outdoors> outreach ; <partner> usa
        residential	5	<past> releas ; <photo> <consume> ; <put> <asleep> ; <put> <stimulant>
        residential	5	<room> <stimulant> ; <room> dond ; <sedative> <withdrawal> ; <sick> part
        residential	5	<stimulant> <amount> ; <stimulant> <continue> ; <stimulant> <pet> ; <stimulant> back
        residential	5	<stimulant> igualit ; <stimulant> whatev ; <take> <treatment> ; <think> <official>
        residential	5	<tool> <key> ; <treatment> against ; <treatment> ama ; <treatment> intern
        residential	5	<treatment> was ; <treatment> x ; <unreal> desd ; <wait> <build> ; <wait> <kin>
        residential	5	<week> <clean> ; <week> <continue> ; <week> its ; <week> se ; <year> <law>
        residential	5	<year> ~me ; a balloon ; a dond ; a feel ; a fold ; a granol ; a minimum ; a storag
        residential	5	a stov ; a sword ; a un ; admit dat ; agre i ; ahi todo ; almost dai ; alt <daytime>
        residential	5	alt ayer ; alt manan ; an oven ; and most ; and spe ; ano ~me ; approv facility
        """
}
