extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	40	*detoxDone.0
        residential	39	*outpatientDuring.0
        residential	33	*mandate.1
        residential	29	cristal diari
        residential	28	*usersAtHome.0
        residential	27	eight bal
        residential	25	<stimulant> qd
        residential	24	*homeless.0 ; vs 0
        residential	23	iv <stimulant> ; your liv
        residential	22	*residentialLeft.0 ; *residentialRequest.0 ; *residentialRequest.0:hypothetical
        residential	22	crystal most ; intern a ; spic <always>
        residential	21	*lostThroughUse.0 ; crack sinc ; duration ; inyect cristal ; step up ; want liv
        residential	21	~inpatient
        residential	20	<continue> <stimulant> ; noth <put> ; right through ; thruout ; yo tambien
        residential	19	*residentialWord.0 ; <kill> <stimulant> ; detox end ; inpt for ; of spe
        residential	19	protocol <stop> ; w/d protocol ; want inpt ; ~resi
        residential	18	*psychosis.0 ; <record> <stimulant> ; bipol ; crack dai ; drogan ; iop sinc
        residential	18	noth lin ; se drogan
        residential	17	<homeless> <stimulant> ; <stimulant> <intoxicated> ; cocain four ; day run
        residential	17	dos yest ; ice sinc ; in program ; it finish ; mo <home> ; quier intern
        residential	17	using every ; you when
        residential	16	*organDamage.0 ; <year> <stimulant> ; amphet ; camer off ; ent ; hosp detox
        residential	16	inpatient minimum ; not outpatient ; over <stimulant> ; stay the ; tap don
        residential	16	urologist ; wks in ; y dai
        residential	15	<asleep> behind ; <opioid> <withdrawal> ; <stimulant> near ; both smok ; bup tap
        residential	15	but <stimulant> ; clean aft ; corol ; couch to ; d detox ; d inpatient
        residential	15	el internamient ; ice with ; inpatient or ; job over ; month residential ; of idea
        residential	15	perfect attendanc ; piedr diari ; rid hom ; slam meth ; sleep behind ; smok ice
        residential	15	step <amount> ; through both ; to cok ; to couch ; wherev ; ~<past> ~<treatment>
        residential	15	~residential ~program
        residential	14	*residentialWord.0:hypothetical ; <always> <stimulant> ; <law> agreement
        residential	14	<treatment> til ; camer on ; cinc vec ; de peric ; finish detox ; four evening
        residential	14	got written ; iv meth ; left resi ; long unk ; not much ; now what
        residential	14	outpatient counselor ; outpatient was ; over meth ; said tak ; say group
        residential	14	schizoaffectiv ; step two ; ten month ; that <home> ; to <stimulant> ; tower
        residential	14	unhous ; vend y ; week late ; year dai
        residential	13	*priorTreatments.0 ; <drive> <month> ; <hot> <stimulant> ; <job> over ; <kill> spe
        residential	13	<stimulant> <furniture> ; <stimulant> all ; <treatment> <child>
        residential	13	<treatment> <opioid> ; <year> straight ; all thru ; arm look ; be somewher
        residential	13	been <law> ; cocain dai ; cok near ; cok night ; cost me ; crack every
        residential	13	crystal dai ; dirty <record> ; dirty uas ; do residential ; eat again ; etoh detox
        residential	13	every payday ; fail <treatment> ; hous smok ; hous wher ; inject cok ; lik literal
        residential	13	meth all ; meth qd ; nunc <stop> ; of county ; on ketamin ; par <stranger>
        residential	13	protocol ; roommat sel ; say residential ; shoot spe ; stil + ; the teen
        residential	13	thru both ; tuesday thursday ; week motel ; your inpatient ; ~liv
        residential	12	*homeless.0:other_experiencer ; *substance.2:other_experiencer ; 0 screen ; 0 vs
        residential	12	<amount> fuert ; <asleep> <drive> ; <break> <stimulant> ; <buy> y ; <consume> ice
        residential	12	<home> wher ; <stimulant> <break> ; <stimulant> almost ; <wait> the
        residential	12	adolescent iop ; aft detox ; alcohol en ; arrest ; blow <always> ; blow every
        residential	12	carcel ; cint en ; clean <day> ; cocain has ; cok right ; crack for ; crystal in
        residential	12	del detox ; detox del ; dirty ; dirty for ; do meth ; eso perdi ; fiv night ; fuman
        residential	12	hav used ; him tomorrow ; ice ever ; la piedr ; lithium ; marri coupl ; mas fuert
        residential	12	methamphetamin ; motel with ; my blad ; next stop ; noth set ; of even ; of hel
        residential	12	on <stimulant> ; on crack ; only <week> ; only weekend ; oth four ; piedr casi
        residential	12	program befor ; resi day ; residential with ; shot <stimulant> ; slam tin
        residential	12	som <month> ; som month ; sun sinc ; tap at ; teen outpatient ; ten <month>
        residential	12	the meth ; thursday friday ; tiemp que ; todo le ; tweak ; uas meth ; use in
        residential	12	wednesday friday ; withdrawal in ; year straight ; yr <stimulant> ; ~0 ~<day>
        residential	12	~<stop> ~<stimulant>
        residential	11	0 piedr ; <always> <hold> ; <asleep> <fall> ; <asleep> ther ; <child> <treatment>
        residential	11	<home> <treatment> ; <intoxicated> <stimulant> ; <job> issu ; <law> reentry
        residential	11	<month> del ; <order> up ; <outdoors> <stimulant> ; <say> theyl
        residential	11	<sedative> protocol ; <treatment> <count> ; <treatment> <sedative>
        residential	11	<treatment> didnt ; a salon ; a spot ; adderal crush ; al peric ; bast
        residential	11	been smokin ; both do ; boyfriend use ; cok again ; cok all ; com aft ; crack
        residential	11	cuatr noch ; del anex ; desd cuand ; duerm en ; dxm 0 ; entir tim ; for around
        residential	11	friday saturday ; from it ; gimnasi ; go wherev ; graphic ; handshak ; high level
        residential	11	hospital detox ; in custody ; insur cm ; iop twic ; jail reentry ; kept using
        residential	11	me limpi ; meth in ; mo <treatment> ; my outpatient ; nak ; near dai ; nts / ; of k
        residential	11	off can ; on ice ; program for ; program intern ; program lin ; rent a ; say theyl
        residential	11	show him ; sinc when ; sleep ther ; snort spe ; spic dai ; stil com ; that kitchen
        residential	11	the cardiologist ; the sick ; the wagon ; then iop ; thing <go> ; trunk and
        residential	11	two car ; vez con ; with min ; wks with ; women only ; ~liv ~in
        residential	10	0 ninety ; <ask> op ; <asleep> <outdoors> ; <consume> rock ; <crowd> <height>
        residential	10	<feel> <asleep> ; <home> debaj ; <home> junto ; <home> mientra ; <home> ther
        residential	10	<homeless> <fire> ; <illness> <stimulant> ; <kin> bf ; <law> sinc ; <leave> ther
        residential	10	<photo> off ; <relapse> <stimulant> ; <see> <official> ; <stimulant> <always>
        residential	10	<stimulant> each ; <stimulant> thruout ; <stranger> central
        residential	10	<treatment> <hospital> ; <week> late ; <week> ya ; aft <treatment> ; an eight
        residential	10	and int ; and smok ; anex a ; are fil ; are numb ; ask op ; be <asleep> ; behind it
        residential	10	bipol i ; boyfriend sel ; bro sob ; car behind ; chok her ; coc cuatr
        residential	10	con <furniture> ; crack 0 ; crack fiv ; crack pip ; cristal todo ; custody
        residential	10	desintoxic en ; detox at ; detox fent ; detox rn ; doc dia ; doing lin ; don is
        residential	10	fir twic ; for women ; fum crack ; heroin out ; ice 0 ; id <record> ; in even
        residential	10	inpt befor ; intern de ; iop was ; it end ; ketamin night ; la carcel ; liv ther
        residential	10	long its ; m k ; me see ; men central ; meth most ; minimum ; nunc dej ; of resi
        residential	10	of ther ; on blow ; only residential ; opioid w/d ; own apt ; particular of
        residential	10	peric cuatr ; piedr ; piedr a ; piedr todo ; releas <day> ; residential program
        residential	10	riverb ; saf in ; second iop ; sel and ; shot cok ; smok rock ; tent by ; thre job
        residential	10	through it ; thru it ; tim <stimulant> ; tim ive ; union eap ; union say
        residential	10	viv debaj ; viv mientra ; your sixty ; ~<home> ~in ; ~<treatment> by
        residential	9	*abstinent.1 ; *lengthOfUse.2 ; / ~etoh ; 0 meth ; 0 psych ; <consume> detector
        residential	9	<continue> <consume> ; <day> ~<treatment> ; <drive> <consume> ; <drive> behind
        residential	9	<drive> desd ; <hold> <year> ; <home> <drug> ; <homeless> ; <homeless> <asleep>
        residential	9	<homeless> <month> ; <homeless> und ; <hospital> <day> ; <opening> <soon>
        residential	9	<opioid> <law> ; <stimulant> pretty ; <stimulant> togeth ; <trade> long
        residential	9	<treatment> desd ; <treatment> minimum ; <treatment> sinc ; <withdrawal> <stop>
        residential	9	a next ; a virtual ; acceptanc ; all adentr ; and snif ; and used ; ano diari
        residential	9	anywher els ; been back ; been let ; befor last ; both <consume> ; broth couch
        residential	9	cardiomyopathy ; christma i ; cocain mayb ; cocain tre ; coffe tabl ; comfort med
        residential	9	complet resi ; complet today ; consejer ya ; counselor cal ; crack nin ; d in
        residential	9	day alcohol ; de piedr ; dog friend ; dond segu ; dur el ; duration unk ; el iop
        residential	9	en iop ; eso bast ; every ua ; facility or ; find one ; four fiv ; from detox
        residential	9	fum cristal ; go monday ; has cost ; hom detox ; imodium ; inpatient ; intern uno
        residential	9	is basical ; iv spe ; just out ; kick dop ; kick heroin ; lik in ; los tre
        residential	9	lost cdl ; lot befor ; lun miercol ; lying about ; m meth ; m tent ; may <stimulant>
        residential	9	me <clean> ; meth every ; my detox ; nic <home> ; nowher <put> ; nowher lin
        residential	9	outreach ; par hombr ; piedr <amount> ; plac wher ; presion y ; residencial 0
        residential	9	residential befor ; residential par ; se meten ; sentenc 0 ; separat <room>
        residential	9	shoot cok ; smok detector ; smokin ; tambien le ; that hous ; the heroin ; the liv
        residential	9	the ~<home> ; then <treatment> ; thi trail ; tin <always> ; tin <amount>
        residential	9	way through ; whatev tim ; who deal ; who kept ; with infant ; your ~liv ; zoom iop
        residential	9	~0 ~day ; ~<go> ~a ; ~prior ~program
        residential	8	*clientAdmin.0:negated ; *family.4 ; *residentialEnding.0:negated ; 0 ice ; 0 over
        residential	8	0 relaps ; 0 tank ; <amount> fumamo ; <bodypart> singl ; <break> <always>
        residential	8	<clinician> lik ; <count> <stimulant> ; <crowd> <consume> ; <drive> becaus
        residential	8	<drive> medical ; <feel> <sober> ; <fire> al ; <friend> all ; <home> <intoxicated>
        residential	8	<home> <stimulant> ; <home> desd ; <insurance> <relapse> ; <moment> what
        residential	8	<month> <law> ; <opioid> w/d ; <phone> <lock> ; <rarely> <continue> ; <soon> y
        residential	8	<stimulant> <needle> ; <stimulant> ever ; <stimulant> has ; <stimulant> igualit
        residential	8	<stimulant> int ; <stimulant> sam ; <stimulant> tod ; <town> can ; <treatment> uno
        residential	8	a peel ; adolescent ; airlin medical ; al <stimulant> ; almost <always> ; an approv
        residential	8	basical a ; been arrest ; been crack ; befor group ; bipol and ; blow 0 ; both kid
        residential	8	boyfriend smok ; bunk and ; check myself ; clinic every ; coc diari ; cocain diari
        residential	8	cok thursday ; competitor iop ; county detox ; cousin say ; cps ; crank <amount>
        residential	8	crystal again ; crystal and ; dai four ; dat befor ; day between ; day discharg
        residential	8	dealer ; desd octubr ; desintoxiqu en ; detox me ; did iop ; don today ; dos fumamo
        residential	8	drug counselor ; dxm ; en program ; feet singl ; fir from ; first offic ; for how
        residential	8	from resi ; fumamo ; get high ; go at ; group are ; hing and ; his licens ; homeles
        residential	8	husb walk ; i huf ; ice <past> ; ice befor ; ice every ; inpatient over
        residential	8	isnt enough ; its most ; ivdu <stimulant> ; joseph ; ket 0 ; ketamin cad ; kid my
        residential	8	last capsul ; last librium ; last pil ; lin most ; liv und ; longest ; los otro
        residential	8	m kick ; m php ; may <take> ; may bring ; may ya ; me baj ; me desintoxiqu ; me sali
        residential	8	me sirvi ; me too ; mi padrastr ; mom bf ; mut ; nephew need ; ni sent
        residential	8	ninety <day> ; ninety day ; nitrou 0 ; no job ; no phon ; no ~opiat
        residential	8	noth <appointment> ; noth book ; of <think> ; of win ; out tmrw ; outpatient two
        residential	8	outreach wkr ; padrastr ; paramedic and ; payday week ; peel egg ; peric diari
        residential	8	phenobarb protocol ; pic <stimulant> ; pic cristal ; piedr tod ; pt <stimulant>
        residential	8	ranch and ; re inpatient ; releas monday ; residential meth ; reunification
        residential	8	se desd ; sei mes ; sel meth ; seven going ; sick part ; singl <room> ; singl room
        residential	8	sleep in ; snif ; snif glu ; so do ; spe ever ; spic <take> ; spic every ; spic got
        residential	8	st joseph ; tank a ; tap complet ; the autumn ; the gambl ; the hug ; the lithium
        residential	8	the propan ; the thirty ; the urologist ; third <law> ; third <treatment>
        residential	8	thursday saturday ; tin 0 ; to going ; tonight it ; twic becaus ; two wiv
        residential	8	tx <stimulant> ; up fiv ; ve <unreal> ; ve sombra ; wher id ; whil enrol ; with them
        residential	8	work moth ; y lost ; y segui ; ya and ; ya com ; your 0 ; your ~inpatient
        residential	8	~<stimulant> <week> ; ~cuant ; ~inpt ; ~what ~com
        residential	7	*family.2 ; *frequency.0:possible ; *iopRequest.0:negated ; *lengthOfUse.1
        residential	7	*residentialRequest.0:possible ; 0 overpas ; <alcohol> <day> ; <always> ~<alcohol>
        residential	7	<amount> ninety ; <amount> straight ; <amount> test ; <asleep> und
        residential	7	<calm> <medicine> ; <clean> <always> ; <clean> a ; <colleague> <week>
        residential	7	<continue> <drug> ; <day> over ; <day> ~<past> ; <drug> <home> ; <drug> the
        residential	7	<feel> and ; <friend> <sober> ; <go> <treatment> ; <go> him ; <hit> <blade>
        residential	7	<home> he ; <home> would ; <homeless> <clinician> ; <homeless> on ; <last> <pill>
        residential	7	<law> <week> ; <law> por ; <law> thi ; <lock> <chestheart> ; <medicine> <hit>
        residential	7	<moment> <stimulant> ; <need> otr ; <need> out ; <official> <take>
        residential	7	<photo> <needle> ; <photo> me ; <soon> <build> ; <soon> <stop> ; <start> i
        residential	7	<stimulant> ten ; <think> aft ; <treatment> until ; <treatment> wont ; <wait> good
        residential	7	<year> <always> ; a tan ; again by ; al iop ; alcohol cinc ; all <home>
        residential	7	all <stimulant> ; all liv ; all twelv ; ambulatori desd ; apt with ; at for
        residential	7	behind <stimulant> ; between <treatment> ; bil 0 ; bipol 0 ; caminan ; can stay
        residential	7	cedar ; cocain twic ; cok every ; cok ther ; comfort ; conserv ; corol behind
        residential	7	couch sinc ; coupl in ; cristal cuatr ; crypt ; custody releas ; d etoh ; d/c tmrw
        residential	7	dai for ; dai now ; dai six ; damag ; day bed ; day in ; day liv ; dc <day> ; deal
        residential	7	desk in ; detox tue ; did ninety ; did outpatient ; did twelv ; discretion mat
        residential	7	el foc ; evening of ; every haul ; every run ; every week ; f crack ; f lost
        residential	7	finish last ; for sixty ; ful <count> ; ful sixty ; girl back ; got saving
        residential	7	hag falt ; he find ; he hear ; high with ; him <container> ; hospital unit ; i slam
        residential	7	ice <always> ; id go ; in ther ; inhal thin ; inpatient hous ; intern par
        residential	7	internamient par ; iop in ; iop therapist ; ketamin dai ; la bard ; la licenci
        residential	7	last monday ; liv doctor ; llev cinc ; lost <drive> ; m don ; m ket ; m walk
        residential	7	mes par ; meth both ; meth dai ; meth smok ; meth took ; mis his ; month or
        residential	7	motel vouch ; my partner ; my text ; my van ; necesit otr ; need inpatient
        residential	7	need mor ; night on ; ninety in ; no ~resi ; nowher els ; numb thre ; of chair
        residential	7	of fost ; of rehab ; onc dia ; only q ; or <law> ; outpt counselor ; outreach 0
        residential	7	own pillow ; par mujer ; piedr <always> ; pinky ; plac my ; plan aft ; program ask
        residential	7	protocol <day> ; queman ; quier entr ; quit a ; ralph ; real stop ; reentry
        residential	7	rent with ; res tx ; residencial ; residential for ; residential not
        residential	7	residential placement ; rig in ; right around ; round two ; sali hoy ; schizophreni
        residential	7	se sali ; seman ya ; senior <year> ; senior year ; separat ; sign 0 ; sob at
        residential	7	somewher without ; spe fiv ; spe he ; st mary ; stay good ; straight <home>
        residential	7	straight hom ; tap dos ; the <needle> ; the corol ; the dril ; the withdrawal
        residential	7	they detox ; they walk ; thing twic ; tienen internamient ; tin ; tomorrow no
        residential	7	treatment program ; tweak <amount> ; uno <count> ; uno <month> ; uno mes ; want in
        residential	7	was doing ; wed thru ; wednesday with ; week thre ; when that ; whol ninety
        residential	7	with tre ; wk sam ; wk x ; written up ; y ard ; your <count> ; ~<home> <see>
        residential	7	~<treatment> for ; ~<treatment> set ; ~aftercar set ; ~bridg ; ~cuant ~tiemp
        residential	7	~residential ; ~tiemp
        residential	6	*duration.1 ; *quitting.0:hypothetical ; *rhythm.1 ; + coc ; 0 crack ; 0 nts ; 0 of
        residential	6	<alcohol> if ; <always> for ; <bodypart> ok ; <bodypart> shot ; <breath> <clean>
        residential	6	<buy> <consume> ; <caretaking> <asleep> ; <clinician> dip ; <clinician> show
        residential	6	<container> <alcohol> ; <day> hast ; <drive> lost ; <drug> <cold>
        residential	6	<drug> <colleague> ; <emergency> <official> ; <furniture> down ; <go> <stimulant>
        residential	6	<hit> <drug> ; <home> <consume> ; <home> <law> ; <home> adentr ; <homeless> <amount>
        residential	6	<hospital> <treatment> ; <hospital> over ; <job> pt ; <kill> <friend> ; <law> <take>
        residential	6	<law> agent ; <law> com ; <leave> res ; <money> <room> ; <need> acceptanc
        residential	6	<night> on ; <order> <count> ; <partner> ~<hear> ; <pet> would ; <room> <treatment>
        residential	6	<room> <withdrawal> ; <room> off ; <sedative> <medicine> ; <sober> <friend>
        residential	6	<soon> level ; <soon> pas ; <stimulant> <height> ; <stimulant> <room>
        residential	6	<stimulant> back ; <stimulant> becaus ; <stimulant> can ; <take> <intoxicated>
        residential	6	<take> part ; <town> le ; <treatment> <alcohol> ; <treatment> <angry>
        residential	6	<treatment> ama ; <treatment> ear ; <treatment> intern ; <treatment> self
        residential	6	<treatment> wk ; <wait> <build> ; <wait> <count> ; <wait> <friend> ; <week> its
        residential	6	<year> casi ; a garden ; a minimum ; a ninety ; a pension ; a shelt ; a women
        residential	6	aeromedical ; aeromedical examin ; again lik ; agreement 0 ; ahi <home> ; al foc
        residential	6	alarm <key> ; alarm cod ; allow a ; almost dai ; an eightbal ; and spe ; ano casi
        residential	6	any level ; approv facility ; at gma ; back teeth ; baggi in ; bard ; bed by
        residential	6	between <crowd> ; between group ; between session ; bf who ; blow <amount>
        residential	6	bounc from ; boyfriend and ; bunk ; by <always> ; by every ; by regul ; can clos
        residential	6	car befor ; car desd ; centr en ; climb out ; coc casi ; complet a ; couch
        residential	6	counselor has ; crank ; cristal un ; crush adderal ; crystal ; crystal all
        residential	6	crystal out ; cuadern ; d/c from ; dcf work ; de van ; del <happy> ; detox four
        residential	6	detox monday ; dia sí ; diari 0 ; did <treatment> ; diez mes ; do <stimulant>
        residential	6	doing meth ; dond mi ; dond uno ; dop cold ; duerm com ; dust ; dust dai ; ef
        residential	6	eightbal ; el <homeless> ; el <treatment> ; el intern ; el residencial ; eleven day
        residential	6	encampment ; estan con ; every session ; every weekday ; everybody in ; f left
        residential	6	few than ; foc a ; for fentanyl ; ford 0 ; from res ; garaj ; gentl as ; gin
        residential	6	girl to ; goe and ; good ins ; got fir ; group twic ; hacen al ; had <treatment>
        residential	6	handshak and ; has ppo ; has smok ; hav nowher ; hav until ; he deal ; heart pump
        residential	6	hes <calm> ; his <stimulant> ; hospital kept ; hospital sali ; hous all ; huf
        residential	6	i agre ; idea ; in facility ; in residenc ; inject ; inpatient befor ; inpatient the
        residential	6	inpt ; intak dat ; iop at ; iop now ; its spe ; iv cok ; ivdu meth ; k 0
        residential	6	ketamin all ; kingman ; layover <amount> ; least <count> ; left res ; left treatment
        residential	6	let by ; light up ; lin in ; los <amount> ; los audifono ; lost <law> ; lost custody
        residential	6	m crack ; mani ; may meth ; me desintoxic ; med for ; meth sleep ; meth week
        residential	6	mom doe ; monday she ; month now ; motel ; mov me ; muchacho y ; my chip ; my deal
        residential	6	my supervis ; myself in ; need next ; neg no ; next level ; ningun program
        residential	6	no barri ; no id ; no ~aftercar ; normal do ; not been ; nunc ~<treatment>
        residential	6	nurs told ; of cocain ; of crack ; on cok ; on seven ; on to ; one <crowd>
        residential	6	only hav ; only use ; opi ; otr <height> ; otr tech ; outpatient clinic
        residential	6	outpatient from ; outpatient isnt ; outpatient plac ; outpatient sinc ; over <month>
        residential	6	over it ; pcp dip ; per sis ; perdi la ; por alcohol ; program get ; propan
        residential	6	protocol don ; quier met ; recommend ; rehab en ; rehab last ; rent cuart ; requir 0
        residential	6	residential ; residential center ; residential facility ; rn and ; rod out
        residential	6	roommat cook ; run my ; sab desd ; sam wk ; sanction ; sat through ; se <leave>
        residential	6	second act ; second week ; sem x ; sentaran ; shar room ; siet dia ; sig fum
        residential	6	siguient pas ; sinc 0 ; sinc valentin ; slam ; sleep und ; sob coach ; sober
        residential	6	somewher and ; son tyl ; spe <amount> ; spe again ; spun ; straight thru
        residential	6	strang one ; summer ago ; supportiv no ; tactil ; telehealth outpatient ; tent und
        residential	6	that couch ; the detox ; the easy ; the eviction ; the longest ; the motel ; the pip
        residential	6	the vent ; the zoom ; the ~addres ; them sinc ; then <stimulant> ; ther that
        residential	6	thursday to ; tmrw need ; to outpatient ; today etoh ; togeth <amount>
        residential	6	tomorrow aft ; too i ; tribal <law> ; tribal court ; tuesday with ; turtleneck in
        residential	6	twic through ; twin tower ; two apartment ; tx meth ; un <room> ; urology
        residential	6	use methamphetamin ; using cok ; ust <think> ; visit nurs ; viv adentr ; viv con
        residential	6	walk me ; walk the ; want program ; week desd ; week for ; week lat ; week mor
        residential	6	week not ; weekday too ; which nobody ; who cook ; who sleep ; whol floor ; wif gon
        residential	6	with comfort ; wk duration ; you how ; your kind ; ~<hit> ~me ; ~<home> ~<treatment>
        residential	6	~<treatment> <past> ; ~<treatment> <treatment> ; ~<treatment> hx ; ~cocain
        residential	6	~el ~<treatment> ; ~hit ~me ; ~use sinc
        residential	5	% off ; *injecting.0 ; *psychosis.0:negated ; *rehabDone.0 ; *spam.0 ; *substance.2
        residential	5	+ meth ; 0 <day> ; 0 <height> ; 0 arrest ; 0 bal ; 0 bc ; 0 nit ; 0 outpt ; 0 walk
        residential	5	<always> <opening> ; <always> <year> ; <amount> <treatment> ; <asleep> <church>
        residential	5	<asleep> <opening> ; <asleep> debaj ; <buy> <room> ; <calm> as
        residential	5	<clinician> <always> ; <continue> <stop> ; <continue> by ; <count> im
        residential	5	<crowd> <insurance> ; <day> <hospital> ; <day> privat ; <day> spe ; <day> thru
        residential	5	<daytime> <month> ; <drive> + ; <drug> <always> ; <drug> <go> ; <drug> <night>
        residential	5	<emergency> <hold> ; <feel> <opioid> ; <feel> <say> ; <fluid> out ; <give> <child>
        residential	5	<hear> them ; <height> por ; <hit> <opioid> ; <hit> tin ; <hold> <take>
        residential	5	<home> <drive> ; <home> <fluid> ; <home> <rope> ; <home> <stop> ; <home> del
        residential	5	<hot> <needle> ; <illness> list ; <insurance> cas ; <job> <child> ; <job> card
        residential	5	<law> nam ; <leave> uno ; <money> <stimulant> ; <money> todo ; <month> <treatment>
        residential	5	<month> <withdrawal> ; <month> otr ; <needle> <daytime> ; <night> <count>
        residential	5	<official> me ; <official> okafor ; <outdoors> outreach ; <past> <last>
        residential	5	<past> <soon> ; <past> releas ; <put> <asleep> ; <put> <stimulant> ; <room> dond
        residential	5	<sick> part ; <sober> <play> ; <soon> step ; <stimulant> <continue>
        residential	5	<stimulant> <headface> ; <stimulant> bf ; <stimulant> out ; <stimulant> throughout
        residential	5	<stimulant> whatev ; <town> <last> ; <treatment> <room> ; <treatment> <stranger>
        residential	5	<treatment> @ ; <treatment> how ; <treatment> x ; <unreal> desd ; <wait> <home>
        residential	5	<wait> <kin> ; <week> <clean> ; <week> <month> ; <year> <law> ; <year> near
        residential	5	<year> pretty ; @ <day> ; @ day ; a coin ; a consult ; a corol ; a dond ; a granol
        residential	5	a guit ; a media ; a ratchet ; a start ; a sword ; abandon ; absces ; addres is
        residential	5	admit dat ; ah/vh ; ahi todo ; all <stop> ; all don ; all spr ; alt <day>
        residential	5	alt <daytime> ; alt manan ; amad from ; an <tool> ; and most ; and underlin
        residential	5	are <think> ; arrest for ; at <height> ; at cedar ; at st ; audienci ; band is
        residential	5	be arrang ; be writ ; becaus of ; befor releas ; belt and ; blad is ; blow
        residential	5	both <child> ; broth wed ; but <amount> ; by mon ; cal stat ; caminan por
        residential	5	can <home> ; can liv ; cas del ; cas desd ; center ; center for ; cita
        residential	5	clean <insurance> ; clean bil ; clutch his ; coc 0 ; cocain desd ; cok can
        """
}
