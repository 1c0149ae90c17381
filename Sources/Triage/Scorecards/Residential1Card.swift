extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	40	*detoxDone
        residential	38	*outpatientDuring
        residential	35	*mandate.residential
        residential	27	*usersAtHome ; intern a
        residential	26	your liv
        residential	25	noth <put>
        residential	24	<kill> <stimulant> ; duration ; eight bal ; vs 0
        residential	23	*homeless ; *residentialRequest ; crystal most ; step up
        residential	22	*lostThroughUse ; *residentialRequest:hypothetical ; spic <always>
        residential	21	*residentialLeft ; <continue> <stimulant> ; <stimulant> qd ; want inpt
        residential	21	your inpatient
        residential	20	camer off ; crack sinc ; inyect cristal ; iop sinc ; iv <stimulant> ; noth lin
        residential	20	want liv
        residential	19	<law> ~<day> ; protocol <stop> ; right through ; ten month ; tx episod
        residential	19	w/d protocol ; ~<home> ~<treatment>
        residential	18	*psychosis ; *residentialWord ; bipol ; d detox ; meth four ; thruout
        residential	18	~<year> ~straight
        residential	17	<record> <stimulant> ; <year> <stimulant> ; cok night ; crack dai ; dos yest ; ent
        residential	17	of spe ; over <stimulant> ; piedr diari ; ten <month> ; using every ; you when
        residential	17	your ~liv ; ~<job> ~<child> ; ~<treatment> by ; ~resi in ; ~year ~straight
        residential	16	*organDamage ; *residentialWord:hypothetical ; <stimulant> <intoxicated>
        residential	16	<stimulant> near ; <treatment> <opioid> ; all thru ; befor last ; both smok
        residential	16	clean aft ; crack every ; detox end ; drogan ; got written ; hosp detox ; inpatient
        residential	16	inpt for ; perfect attendanc ; residential program ; schizoaffectiv ; se drogan
        residential	16	smok ice ; step <amount> ; th st ; urologist ; y dai ; yo tambien ; ~<money> ~me
        residential	16	~cost ~me ; ~month ~residential
        residential	15	<always> <hold> ; <home> <treatment> ; <stimulant> ~<home> ; ano diari ; arm look
        residential	15	been <law> ; but <stimulant> ; couch to ; cristal diari ; del detox ; ice sinc
        residential	15	job over ; next stop ; outpatient was ; quier intern ; sinc when ; step two
        residential	15	that <home> ; the teen ; to couch ; tower ; was high ; week late ; wherev
        residential	15	~<treatment> <past> ; ~day ~liv
        residential	14	<asleep> behind ; <law> agreement ; <opioid> <withdrawal> ; <stimulant> <furniture>
        residential	14	<stimulant> all ; <withdrawal> <stop> ; aft <treatment> ; be somewher ; bup tap
        residential	14	corol ; day run ; el internamient ; four evening ; hav used ; includ me
        residential	14	inject cok ; meth qd ; mo <home> ; now what ; nunc <stop> ; on crack
        residential	14	outpatient counselor ; over meth ; par <stranger> ; protocol ; residential for
        residential	14	shot <stimulant> ; show him ; slam meth ; sleep behind ; stil + ; tap don
        residential	14	that kitchen ; through both ; thru it ; to <stimulant> ; to cok ; two car ; your ~0
        residential	14	~<day> on ; ~<past> ~<treatment> ; ~out ~<day> ; ~up ~sinc
        residential	13	*homeless:other_experiencer ; <asleep> <fall> ; <drive> <month> ; <home> ther
        residential	13	<job> over ; <law> reentry ; <order> ~<treatment> ; <treatment> til ; <wait> the
        residential	13	amphet ; an eight ; and smok ; both do ; cint en ; cocain dai ; cok all
        residential	13	crystal dai ; dirty <record> ; dirty uas ; do residential ; entir tim
        residential	13	every payday ; fiv night ; for around ; friday saturday ; go wherev ; got fir
        residential	13	high level ; insur cm ; jail reentry ; m kick ; marri coupl ; meth all ; not ~much
        residential	13	of ther ; on ketamin ; oth four ; say group ; shard ; slam tin ; stay the
        residential	13	teen outpatient ; the meth ; thursday friday ; todo le ; trunk and ; use in
        residential	13	who deal ; ~<day> par ; ~<stimulant> ~<always> ; ~day on ; ~dia par ; ~long unk
        residential	13	~minimum
        residential	12	<drive> behind ; <homeless> <stimulant> ; <hot> <stimulant> ; <kill> spe
        residential	12	<photo> off ; <say> theyl ; <stimulant> almost ; <treatment> <count>
        residential	12	<treatment> didnt ; <withdrawal> at ; adolescent iop ; alcohol en ; bast
        residential	12	been back ; bipol i ; blow <always> ; blow every ; carcel ; clean <day> ; cok near
        residential	12	cok right ; crack for ; eat again ; el ~intern ; from it ; fuman ; hous wher
        residential	12	iop twic ; iv meth ; kick dop ; lik literal ; liv ther ; me limpi ; methamphetamin
        residential	12	motel with ; nowher els ; of idea ; paramedic and ; said tak ; say theyl
        residential	12	shoot spe ; shot cok ; thru both ; tuesday thursday ; uas meth ; vend y ; week cok
        residential	12	withdrawal in ; ~debaj ~del ; ~long its ; ~residential ~de ; ~the ~0
        residential	11	*priorTreatments ; 0 psych ; 0 screen ; 0 vs ; <child> <treatment> ; <consume> ice
        residential	11	<consume> rock ; <feel> <asleep> ; <home> mientra ; <home> wher
        residential	11	<homeless> <month> ; <need> otr ; <order> up ; <see> <official>
        residential	11	<stimulant> <always> ; <stimulant> <break> ; <stimulant> togeth
        residential	11	<treatment> <hospital> ; <treatment> <sedative> ; <week> late ; <week> ya ; a spot
        residential	11	arrest ; behind it ; boyfriend sel ; broth couch ; chok her ; coc cuatr
        residential	11	cocain four ; complet today ; county detox ; crack ; crack smok ; cuatr noch
        residential	11	del anex ; desintoxic en ; desintoxicacion en ; detox at ; detox del ; detox rn
        residential	11	dirty ; dur el ; duration unk ; dxm 0 ; es <treatment> ; etoh detox ; finish detox
        residential	11	four fiv ; from detox ; fum crack ; fum cristal ; graphic ; him tomorrow ; ice 0
        residential	11	ice ever ; ice with ; in custody ; in program ; inpatient ~minimum ; intern uno
        residential	11	kept using ; left resi ; meth in ; necesit otr ; noth set ; of hel ; on blow
        residential	11	on ice ; only <week> ; only residential ; only weekend ; peric diari ; piedr
        residential	11	piedr casi ; releas <day> ; resi day ; residential par ; riverb ; roommat sel
        residential	11	say residential ; singl <room> ; singl room ; som <month> ; som month ; spic dai
        residential	11	sun sinc ; thre job ; tiemp que ; tweak ; unhous ; union say ; vez con
        residential	11	viv mientra ; week motel ; with min ; year dai ; your ~<home> ; ~inpt in
        residential	10	*substance.stimulant:other_experiencer ; 0 ninety ; 0 piedr ; <always> <stimulant>
        residential	10	<asleep> ther ; <breath> <clean> ; <buy> y ; <count> <stimulant> ; <homeless>
        residential	10	<homeless> <fire> ; <homeless> off ; <leave> ther ; <money> ~<day> ; <month> del
        residential	10	<need> ~<treatment> ; <relapse> <stimulant> ; <sedative> protocol
        residential	10	<stimulant> each ; <stimulant> sam ; <stimulant> thruout ; <treatment> <child>
        residential	10	<treatment> ~no ; <write> ~0 ; a guit ; a next ; all adentr ; and used ; anex a
        residential	10	are fil ; been crack ; boyfriend use ; bro sob ; cinc vec ; cocain has ; cok again
        residential	10	con puro ; coupl month ; crank <amount> ; crystal in ; desd cuand ; detox fent
        residential	10	doc dia ; dog friend ; don is ; duerm en ; el iop ; eso bast ; facility or
        residential	10	find one ; from resi ; graphic <trade> ; graphic design ; hous smok ; id <record>
        residential	10	id go ; intern par ; iop was ; ketamin every ; ketamin night ; la carcel ; la piedr
        residential	10	left ther ; lun miercol ; lying about ; may <stimulant> ; me <clean> ; my blad
        residential	10	my outpatient ; nak ; near dai ; no ~<height> ; nunc dej ; on <stimulant>
        residential	10	outpatient clinic ; piedr a ; plu <day> ; presion y ; private ; program for
        residential	10	puro que ; reunification ; sleep ther ; smok rock ; smokin ; stil com ; tap at
        residential	10	tent by ; the sick ; the thirty ; they walk ; tim ive ; use methamphetamin
        residential	10	way through ; women only ; your sixty ; yr <stimulant> ; ~<asleep> ~<count>
        residential	10	~<need> ~<go> ; ~in her ; ~in ~program ; ~me the ; ~residential ~program
        residential	9	*abstinent.1 ; *homeless:negated ; *lengthOfUse.2 ; *residentialEnding:negated
        residential	9	+ meth ; / ~etoh ; <ask> op ; <ask> ~<day> ; <asleep> <drive> ; <asleep> <outdoors>
        residential	9	<bodypart> singl ; <continue> <consume> ; <drive> desd ; <drive> medical
        residential	9	<emergency> <official> ; <home> <drug> ; <home> <intoxicated> ; <home> adentr
        residential	9	<homeless> behind ; <hospital> <day> ; <phone> <lock> ; <stimulant> ten
        residential	9	<stranger> central ; <trade> long ; <treatment> uno ; <treatment> ~<home>
        residential	9	<wait> und ; a peel ; a salon ; a virtual ; acceptanc ; aeromedical
        residential	9	aeromedical examin ; aft detox ; aft rehab ; airlin medical ; al peric ; an approv
        residential	9	anywher els ; ask op ; at gma ; basical a ; been let ; befor group ; christma i
        residential	9	clinic every ; coc diari ; com aft ; com es ; complet a ; complet resi ; consejer ya
        residential	9	couch sinc ; counselor cal ; crack pip ; custody ; dad now ; dai thre ; day alcohol
        residential	9	decirl desd ; detox tuesday ; diez mes ; doc hora ; doing lin ; el residencial
        residential	9	escuadr ; eso perdi ; feet singl ; fir twic ; high with ; hom detox ; i huf
        residential	9	ice every ; in even ; inpatient for ; inpatient or ; internamient par
        residential	9	iop therapist ; is basical ; iv cok ; iv spe ; ket 0 ; la escuadr ; last capsul
        residential	9	last librium ; lithium ; liv doctor ; lo <insurance> ; lo cubr ; longest ; lost cdl
        residential	9	lot befor ; m ket ; m meth ; mas larg ; me see ; men central ; meth week ; my detox
        residential	9	ni sent ; nic <home> ; no ~<soon> ; no ~next ; nts / ; of county ; of k ; of resi
        residential	9	onc dia ; outpatient two ; own apt ; par hombr ; par mujer ; particular of
        residential	9	payday week ; peel egg ; plac wher ; queman ; ranch and ; report dat ; res tx
        residential	9	residential with ; second iop ; sel and ; separat <room> ; spe ever ; st mary
        residential	9	stay und ; tank a ; tent behind ; that apartment ; the lower ; the urologist
        residential	9	the wagon ; then iop ; third <law> ; through it ; thursday saturday
        residential	9	tim <stimulant> ; union eap ; van is ; viv adentr ; whil enrol ; who kept
        residential	9	with them ; wk x ; wks in ; wks with ; zoom iop ; ~<home> sinc ; ~<job> issu
        residential	9	~<soon> step ; ~<treatment> <put> ; ~inpatient ; ~next step ; ~prior ~program
        residential	9	~program lin ; ~up ~<amount> ; ~up ~four
        residential	8	*family.4 ; *lengthOfUse.1 ; 0 ice ; 0 over ; 0 relaps ; <container> <fire>
        residential	8	<crowd> <height> ; <crowd> ~<stimulant> ; <drive> becaus ; <feel> <sober>
        residential	8	<fire> al ; <go> <stimulant> ; <hear> per ; <home> <stimulant> ; <home> junto
        residential	8	<insurance> <relapse> ; <law> thi ; <money> <stimulant> ; <opioid> <law>
        residential	8	<opioid> w/d ; <photo> <needle> ; <photo> me ; <put> <asleep> ; <put> <week>
        residential	8	<soon> y ; <stimulant> pretty ; <town> can ; <town> le ; <treatment> @ ; <wait> good
        residential	8	<week> <month> ; <week> se ; <year> <always> ; <year> segu ; a garden ; a tan
        residential	8	adderal crush ; adolescent ; al <stimulant> ; alcohol cinc ; all <home> ; all fiv
        residential	8	all liv ; alt <day> ; an eightbal ; ano segu ; been arrest ; been smokin
        residential	8	between <treatment> ; bipol and ; both <consume> ; both kid ; bunk ; check myself
        residential	8	coc casi ; cocain diari ; cocain mayb ; cocain tre ; coffe tabl ; cok dur
        residential	8	comfort med ; cor del ; corol behind ; couch then ; cps ; crack 0 ; crack fiv
        residential	8	crack nin ; crisi team ; cristal todo ; crystal and ; custody til ; d in ; damag
        residential	8	dat befor ; day between ; day discharg ; de peric ; de piedr ; dealer ; desd 0
        residential	8	desd octubr ; desintoxiqu en ; diari 0 ; did iop ; did real ; dirty for ; do meth
        residential	8	dond segu ; eat and ; eightbal ; el foc ; en iop ; every run ; every session
        residential	8	every ua ; f <continue> ; fail <treatment> ; get high ; go at ; go monday ; handshak
        residential	8	he deal ; hij viv ; hing and ; his corol ; his hous ; homeles ; hospital detox ; huf
        residential	8	ice ; ice <past> ; ice befor ; imodium ; inhal thin ; inject ; inpatient hous
        residential	8	iop now ; it end ; ivdu <stimulant> ; just out ; k 0 ; ketamin cad ; kid my ; lik in
        residential	8	liv in ; liv und ; m php ; m tent ; may <take> ; may bring ; me cor ; me desintoxiqu
        residential	8	me too ; meth iv ; meth most ; muchacho y ; my marriag ; ninety in ; no ~aftercar
        residential	8	no ~phon ; no ~resi ; not ~outpatient ; noth <appointment> ; noth book
        residential	8	nowher <put> ; nowher lin ; of fost ; of ninety ; of rehab ; opioid w/d
        residential	8	outpatient sinc ; outreach ; outreach wkr ; peric cuatr ; pic <stimulant>
        residential	8	pic cristal ; piedr <always> ; piedr <amount> ; piedr todo ; pinky ; por lleg
        residential	8	re inpatient ; releas monday ; residencial ; residencial 0 ; residential not
        residential	8	sel meth ; sem x ; seman ya ; senior <year> ; senior year ; sick part ; snif
        residential	8	snif glu ; sob at ; stay good ; tambien le ; tap complet ; the cardiologist
        residential	8	the dril ; the gambl ; the transplant ; the ~addres ; through <treatment> ; tin
        residential	8	tin <always> ; to going ; twic becaus ; two wiv ; tx <stimulant> ; uno <month>
        residential	8	uno mes ; va 0 ; van behind ; wednesday friday ; week for ; week lat ; with infant
        residential	8	work moth ; ya and ; ya com ; your kind ; your ~thirty ; ~<stimulant> <week>
        residential	8	~<think> aft ; ~<treatment> <money> ; ~<treatment> <take> ; ~<treatment> <town>
        residential	8	~<treatment> hx ; ~a ~whil ; ~command ; ~cuant ~tiemp ; ~d ~inpatient ; ~debaj
        residential	8	~inpatient or ; ~inpatient run ; ~month ~liv ; ~plan aft
        residential	7	+ coc ; 0 meth ; 0 tank ; <alcohol> if ; <amount> <treatment> ; <amount> fuert
        residential	7	<amount> fumamo ; <amount> test ; <angry> all ; <asleep> und ; <calm> <medicine>
        residential	7	<continue> <drug> ; <continue> igual ; <drive> <consume> ; <friend> <sober>
        residential	7	<go> <treatment> ; <go> him ; <home> <consume> ; <home> <month> ; <home> ahi
        residential	7	<home> desd ; <homeless> <asleep> ; <homeless> und ; <kill> <friend> ; <law> agent
        residential	7	<law> sinc ; <leave> res ; <medicine> <hit> ; <moment> what ; <need> out
        residential	7	<official> <take> ; <opening> <soon> ; <pet> would ; <rarely> <continue>
        residential	7	<room> off ; <sober> <friend> ; <soon> <stop> ; <start> i ; <stimulant> <needle>
        residential	7	<stimulant> becaus ; <stimulant> can ; <stimulant> dur ; <stimulant> ever
        residential	7	<stimulant> int ; <stimulant> tod ; <stimulant> whatev ; <treatment> desd
        residential	7	<treatment> wont ; <wait> <count> ; <year> casi ; a coin ; a consult ; again lik
        residential	7	al iop ; all <stimulant> ; allow a ; almost <always> ; and int ; and spe ; ano casi
        residential	7	any level ; are numb ; at for ; back teeth ; bipol 0 ; blow ; blow 0 ; bounc from
        residential	7	bunk and ; by <always> ; by every ; car befor ; cedar ; coc 0 ; cocain is
        residential	7	cocain twic ; cok thursday ; competitor iop ; conserv ; cook it ; cost me
        residential	7	cristal un ; crypt ; crystal out ; d/c from ; dai fiv ; dai for ; dai four ; dai now
        residential	7	day bed ; de detox ; deal ; desk in ; detox four ; detox me ; detox tue ; dia sí
        residential	7	did ninety ; did outpatient ; don today ; dond mi ; dos fumamo ; drug counselor
        residential	7	dust dai ; eleven day ; en program ; every haul ; finish last ; first offic
        residential	7	fiv day ; four night ; ful <count> ; ful sixty ; fumamo ; girl to ; got saving
        residential	7	group are ; hacen al ; hav until ; he find ; heart pump ; hospital sali
        residential	7	hospital unit ; husb walk ; i agre ; i slam ; in ther ; inpatient the ; iop at
        residential	7	it finish ; ketamin dai ; kick heroin ; la bard ; last pil ; le hac ; leav bank
        residential	7	left res ; library comput ; librium ; lin most ; lin on ; llev cinc ; los otro
        residential	7	los tre ; m crack ; m don ; m k ; m s/p ; mas fuert ; may ya ; me guard ; me smok
        residential	7	meth both ; meth dai ; mi padrastr ; month or ; much every ; my partner
        residential	7	nephew sent ; no ~opi ; nobody mention ; of cocain ; of even ; only q ; or <law>
        residential	7	ord residential ; order residential ; outpt counselor ; outreach 0 ; over <month>
        residential	7	padrastr ; pee ; perdi la ; phenobarb protocol ; piedr tod ; protocol <day>
        residential	7	protocol complet ; re ~0 ; real stop ; rehab last ; residential 0
        residential	7	residential placement ; rig in ; right around ; rn and ; rod out ; room from
        residential	7	round <amount> ; round two ; sali hoy ; sanction ; sat through ; seven going
        residential	7	shar room ; shoot cok ; sig fum ; sigu fum ; sinc 0 ; sinc valentin ; sleep in
        residential	7	snort spe ; sob coach ; somewher without ; spe <amount> ; spe again ; spic every
        residential	7	spun ; straight <home> ; straight hom ; that couch ; that hous ; the <needle>
        residential	7	the com ; the corol ; the deal ; the easy ; the eviction ; the heroin ; the hug
        residential	7	the lithium ; the pip ; the vent ; the ~<home> ; then <treatment> ; they detox
        residential	7	thi trail ; thing twic ; third <treatment> ; tim for ; tim you ; tin 0 ; tmrw need
        residential	7	tonight it ; treatment program ; tweak <amount> ; twic i ; ust <think> ; ve <unreal>
        residential	7	ve sombra ; viv ahi ; walk the ; want in ; wed thru ; wednesday with ; week mor
        residential	7	week thre ; weekday too ; whatev tim ; wher id ; with comfort ; with crack ; wk ~no
        residential	7	y ard ; y segui ; ya perdi ; your competitor ; your ~inpatient ; ~<consume> <wait>
        residential	7	~<day> <kin> ; ~<day> ~in ; ~<home> <rail> ; ~<home> <see> ; ~<stranger> ~<room>
        residential	7	~<take> ~<treatment> ; ~<treatment> set ; ~a ~thirty ; ~already ; ~day ~in
        residential	7	~has ~<money> ; ~has ~cost ; ~hit ~me ; ~in <rail> ; ~in track ; ~la ~piedr
        residential	7	~mes ~intern ; ~my <child> ; ~one ~drink ; ~quit ~a ; ~stay ; ~tx ever
        residential	6	*clientAdmin:negated ; *duration.1 ; *family.2 ; *mandate.residential:historical
        residential	6	*rehabDone ; *residentialRequest:possible ; *rhythm.1 ; 0 nts ; <always> 0
        residential	6	<always> for ; <always> ~<alcohol> ; <always> ~<think> ; <amount> ninety
        residential	6	<amount> straight ; <asleep> <opening> ; <bodypart> ok ; <buy> <consume>
        residential	6	<buy> <room> ; <caretaking> <asleep> ; <clinician> dip ; <crowd> <consume>
        residential	6	<crowd> <insurance> ; <day> privat ; <drive> + ; <drive> lost ; <drug> <always>
        residential	6	<friend> <unreal> ; <friend> all ; <furniture> down ; <go> me ; <go> ~<give>
        residential	6	<hit> <blade> ; <hit> <stimulant> ; <hold> <year> ; <home> dond ; <home> he
        residential	6	<homeless> <amount> ; <homeless> and ; <hospital> <treatment> ; <hospital> over
        residential	6	<hot> <needle> ; <illness> <stimulant> ; <illness> list ; <intoxicated> <stimulant>
        residential	6	<kin> bf ; <last> <pill> ; <law> <week> ; <law> com ; <money> todo
        residential	6	<money> ~<amount> ; <need> acceptanc ; <order> ~0 ; <partner> ~<hear>
        residential	6	<put> ~<treatment> ; <room> <withdrawal> ; <say> ~0 ; <sick> ni ; <sick> part
        residential	6	<soon> level ; <soon> pas ; <stimulant> <continue> ; <stimulant> <pet>
        residential	6	<stimulant> has ; <stimulant> throughout ; <stimulant> ~<illness> ; <take> part
        residential	6	<tool> <rope> ; <treatment> <alcohol> ; <treatment> self ; <treatment> was
        residential	6	<treatment> wk ; <treatment> x ; <treatment> ~<amount> ; <treatment> ~minimum
        residential	6	<unreal> desd ; <wait> <friend> ; <week> plu ; <withdrawal> <law> ; <year> near
        residential	6	a corol ; a ninety ; a shelt ; a start ; a women ; adderal not ; alarm <key>
        residential	6	alarm cod ; alg <amount> ; alg mas ; all spr ; all twelv ; almost dai
        residential	6	alt <daytime> ; alt manan ; ambulatori desd ; approv facility ; are knock ; arrang
        residential	6	at cedar ; bard ; be <asleep> ; been ~up ; behind <stimulant> ; between session
        residential	6	boyfriend smok ; by regul ; caminan ; can <appointment> ; can stay ; car desd
        residential	6	cardiomyopathy ; center for ; cocain cuatr ; cok can ; cok four ; cok lik ; cok ther
        residential	6	cok user ; comfort ; compart ; con <furniture> ; content y ; counselor think
        residential	6	coupl in ; crack cocain ; crank ; cric ; cristal cuatr ; custody releas ; d etoh
        residential	6	d/c tmrw ; day in ; day privat ; de sesent ; desintoxicacion el ; detox monday
        residential	6	did <treatment> ; dig at ; doe <stimulant> ; doing meth ; dond uno ; dsd ; duerm com
        residential	6	dust every ; ef ; el <treatment> ; encampment ; entir way ; es <friend> ; est met
        residential	6	evening of ; every week ; every weekday ; f <asleep> ; f did ; f left ; f sleep
        residential	6	fir from ; fiv of ; foc a ; foc todo ; for women ; ford 0 ; forklift job ; from res
        residential	6	fui del ; gentl as ; had <treatment> ; hag falt ; handshak and ; hes snort
        residential	6	him <container> ; his <stimulant> ; his licens ; his trunk ; hospital kept
        residential	6	hous all ; ice <always> ; ice i ; ice no ; im <fire> ; im burn ; in lieu ; inpt
        residential	6	insultan ; intak dat ; iop in ; isnt enough ; its most ; its wher ; ivdu meth
        residential	6	ive snort ; joseph ; keep using ; ketamin all ; la <law> ; la licenci ; last monday
        residential	6	le guard ; left rehab ; left treatment ; lieu ; lieu of ; light up ; liv for
        residential	6	llam pap ; lo desintoxic ; long one ; los <amount> ; lost <drive> ; lost the
        residential	6	m <leave> ; m <treatment> ; m outpt ; m piedr ; m walk ; may back ; may meth
        residential	6	me <partner> ; me includ ; me out ; me sali ; med for ; meth every ; meth sleep
        residential	6	meth took ; mis his ; mism en ; mom and ; mom doe ; motel vouch ; mov me ; mut
        residential	6	my chip ; my elbow ; my text ; my van ; near <always> ; need acceptanc ; nephew need
        residential	6	next level ; night on ; ninety <day> ; ninety day ; nitrou 0 ; no ~opiat ; nurs told
        residential	6	of both ; of chair ; officer ; on mut ; on seven ; on to ; on tue ; op x ; otro tre
        residential	6	out tmrw ; outpt therapist ; own pillow ; packag for ; parol agent ; part <stop>
        residential	6	part end ; part is ; pcp dip ; per sis ; piedr desd ; piedr tre ; plac my ; por <go>
        residential	6	por alcohol ; program dond ; program sinc ; program ~intern ; pt <stimulant>
        residential	6	pus por ; ralph ; recommend ; reentry ; reentry rn ; rent cuart ; rent todo
        residential	6	residential befor ; residential center ; residential facility ; residential meth
        residential	6	rid hom ; s/p ; s/p ~0 ; sali ayer ; say start ; second week ; separat ; she complet
        residential	6	shoot meth ; siguient pas ; sist use ; sixteen month ; slam ; sleep und
        residential	6	smok crystal ; sober ; someth mor ; son tyl ; spe he ; spic most ; st joseph
        residential	6	strang one ; telehealth outpatient ; tent off ; the detox ; the earliest ; the liv
        residential	6	the longest ; the neck ; the propan ; the zoom ; them sinc ; then detox ; ther that
        residential	6	thing <go> ; tienen internamient ; tin <amount> ; tin every ; to rehab
        residential	6	tranquil com ; tribal ; twic today ; two apartment ; tx <past> ; tx meth
        residential	6	uno <count> ; using cok ; volvi al ; walk me ; was <intoxicated> ; was doing
        residential	6	wel so ; whol ninety ; wif gon ; wk duration ; wk sam ; wont <put> ; wont put
        residential	6	workbook ; year two ; yo llev ; your <count> ; ~<day> ~<home> ; ~<home> <drive>
        residential	6	~<home> ~debaj ; ~<kin> ~<hospital> ; ~<month> for ; ~<stop> ~<stimulant>
        residential	6	~<treatment> <stimulant> ; ~<treatment> <vendor> ; ~<treatment> aft ; ~absces
        residential	6	~aftercar set ; ~cuant ; ~few than ; ~ha usad ; ~in at ; ~in my ; ~inpt for
        residential	6	~intern o ; ~le dieron ; ~mis ~<child> ; ~quedan ; ~regresan ; ~regresan ~a
        residential	6	~resi hx ; ~residential with ; ~se desd ; ~tien a ; ~unit ; ~viv ~debaj ; ~what ~com
        residential	5	% off ; *detoxDone:historical ; *emergency.infection ; *frequency.0:possible
        residential	5	*injecting ; *substance.stimulant ; 0 arrest ; 0 bal ; 0 both ; 0 crack ; 0 day
        residential	5	0 of ; 0 outpt ; 0 roommat ; 0 stabl ; <alcohol> <day> ; <alcohol> dry
        residential	5	<always> <year> ; <amount> larg ; <appointment> which ; <ask> ~0 ; <asleep> <height>
        residential	5	<bodypart> shot ; <break> <day> ; <break> <stimulant> ; <buy> and ; <calm> as
        residential	5	<clinician> show ; <consume> <stimulant> ; <consume> ket ; <continue> +
        residential	5	<count> <day> ; <crowd> ive ; <day> <hospital> ; <day> between ; <day> over
        residential	5	<day> spe ; <day> thru ; <daytime> <hospital> ; <drug> <night> ; <drug> the
        residential	5	<fall> <stimulant> ; <feel> and ; <fire> <stimulant> ; <fluid> out
        residential	5	<furniture> <drug> ; <give> or ; <headface> <colleague> ; <height> por
        residential	5	<hit> <drug> ; <hit> <week> ; <hit> tin ; <hold> <take> ; <home> <law>
        residential	5	<hospital> ref ; <illness> dxd ; <job> card ; <job> pt ; <last> <put> ; <law> <take>
        residential	5	<law> por ; <leave> already ; <leave> uno ; <lock> <chestheart> ; <lock> <treatment>
        """
}
