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
        residential	14	schizoaffectiv ; step two ; stil + ; ten month ; that <home> ; to <stimulant>
        residential	14	tower ; unhous ; vend y ; week late ; year dai
        residential	13	*priorTreatments.0 ; <drive> <month> ; <hot> <stimulant> ; <job> over ; <kill> spe
        residential	13	<stimulant> <furniture> ; <stimulant> all ; <treatment> <child>
        residential	13	<treatment> <opioid> ; <year> straight ; all thru ; arm look ; be somewher
        residential	13	been <law> ; cocain dai ; cok near ; cok night ; cost me ; crack every
        residential	13	crystal dai ; dirty <record> ; dirty uas ; do residential ; etoh detox
        residential	13	every payday ; fail <treatment> ; hous smok ; hous wher ; inject cok ; lik literal
        residential	13	meth all ; meth qd ; nunc <stop> ; of county ; on ketamin ; par <stranger>
        residential	13	protocol ; roommat sel ; say residential ; shoot spe ; the teen ; thru both
        residential	13	tuesday thursday ; week motel ; your inpatient ; ~liv
        residential	12	*homeless.0:other_experiencer ; *substance.2:other_experiencer ; 0 screen ; 0 vs
        residential	12	<amount> fuert ; <asleep> <drive> ; <break> <stimulant> ; <buy> y ; <consume> ice
        residential	12	<home> wher ; <stimulant> <break> ; <stimulant> almost ; <wait> the
        residential	12	adolescent iop ; aft detox ; alcohol en ; arrest ; blow <always> ; blow every
        residential	12	carcel ; cint en ; clean <day> ; cocain has ; cok right ; crack for ; crystal in
        residential	12	del detox ; detox del ; dirty ; dirty for ; do meth ; eat again ; eso perdi
        residential	12	fiv night ; fuman ; hav used ; him tomorrow ; ice ever ; la piedr ; lithium
        residential	12	marri coupl ; mas fuert ; methamphetamin ; motel with ; my blad ; next stop
        residential	12	noth set ; of even ; of hel ; on <stimulant> ; on crack ; only <week>
        residential	12	only weekend ; oth four ; piedr casi ; program befor ; resi day ; residential with
        residential	12	shot <stimulant> ; slam tin ; som <month> ; som month ; sun sinc ; tap at
        residential	12	teen outpatient ; ten <month> ; the meth ; thursday friday ; tiemp que ; todo le
        residential	12	tweak ; uas meth ; use in ; wednesday friday ; withdrawal in ; year straight
        residential	12	yr <stimulant> ; ~<stop> ~<stimulant>
        residential	11	0 piedr ; <always> <hold> ; <asleep> <fall> ; <child> <treatment>
        residential	11	<home> <treatment> ; <intoxicated> <stimulant> ; <job> issu ; <law> reentry
        residential	11	<month> del ; <order> up ; <outdoors> <stimulant> ; <say> theyl
        residential	11	<sedative> protocol ; <treatment> <count> ; <treatment> <hospital>
        residential	11	<treatment> <sedative> ; <treatment> didnt ; a salon ; a spot ; adderal crush
        residential	11	al peric ; and smok ; bast ; been smokin ; both do ; boyfriend use ; cok again
        residential	11	cok all ; com aft ; crack ; cuatr noch ; del anex ; desd cuand ; duerm en ; dxm 0
        residential	11	entir tim ; for around ; friday saturday ; from it ; gimnasi ; go wherev ; graphic
        residential	11	handshak ; high level ; hospital detox ; in custody ; insur cm ; iop twic
        residential	11	jail reentry ; kept using ; me limpi ; meth in ; mo <treatment> ; my outpatient
        residential	11	nak ; near dai ; nts / ; of k ; off can ; on ice ; program for ; program intern
        residential	11	program lin ; rent a ; say theyl ; show him ; sinc when ; snort spe ; spic dai
        residential	11	stil com ; that kitchen ; the cardiologist ; the sick ; the wagon ; then iop
        residential	11	thing <go> ; trunk and ; two car ; vez con ; with min ; wks with ; women only
        residential	11	~0 ~<day> ; ~liv ~in
        residential	10	0 ninety ; <ask> op ; <asleep> <outdoors> ; <asleep> ther ; <consume> rock
        residential	10	<crowd> <height> ; <feel> <asleep> ; <home> debaj ; <home> junto ; <home> mientra
        residential	10	<home> ther ; <homeless> <fire> ; <hospital> <day> ; <illness> <stimulant>
        residential	10	<kin> bf ; <law> sinc ; <leave> ther ; <opening> <soon> ; <photo> off
        residential	10	<relapse> <stimulant> ; <see> <official> ; <stimulant> <always> ; <stimulant> each
        residential	10	<stimulant> thruout ; <stranger> central ; <week> late ; <week> ya
        residential	10	<withdrawal> <stop> ; aft <treatment> ; an eight ; and int ; anex a ; are fil
        residential	10	are numb ; ask op ; be <asleep> ; bipol i ; boyfriend sel ; bro sob ; car behind
        residential	10	chok her ; coc cuatr ; con <furniture> ; crack 0 ; crack fiv ; crack pip
        residential	10	cristal todo ; custody ; desintoxic en ; detox at ; detox fent ; detox rn ; doc dia
        residential	10	doing lin ; don is ; fir twic ; for women ; fum crack ; heroin out ; ice 0
        residential	10	id <record> ; in even ; inpt befor ; intern de ; iop was ; it end ; ketamin night
        residential	10	la carcel ; liv ther ; long its ; m k ; me see ; men central ; meth most ; minimum
        residential	10	nunc dej ; of resi ; of ther ; on blow ; only residential ; opioid w/d ; own apt
        residential	10	particular of ; peric cuatr ; piedr ; piedr a ; piedr todo ; releas <day>
        residential	10	residential program ; riverb ; saf in ; second iop ; sel and ; shot cok
        residential	10	sleep ther ; smok rock ; tent by ; thre job ; through it ; thru it
        residential	10	tim <stimulant> ; tim ive ; union eap ; union say ; viv debaj ; viv mientra
        residential	10	your sixty ; ~<home> ~in ; ~<treatment> by
        residential	9	*abstinent.1 ; *lengthOfUse.2 ; / ~etoh ; 0 meth ; 0 psych ; <consume> detector
        residential	9	<continue> <consume> ; <day> ~<treatment> ; <drive> <consume> ; <drive> behind
        residential	9	<drive> desd ; <hold> <year> ; <home> <drug> ; <home> desd ; <homeless>
        residential	9	<homeless> <asleep> ; <homeless> <month> ; <homeless> und ; <opioid> <law>
        residential	9	<stimulant> <needle> ; <stimulant> pretty ; <stimulant> togeth ; <trade> long
        residential	9	<treatment> desd ; <treatment> minimum ; <treatment> sinc ; a next ; a virtual
        residential	9	acceptanc ; all adentr ; and snif ; and used ; ano diari ; anywher els ; been back
        residential	9	been let ; befor last ; behind it ; both <consume> ; broth couch ; cardiomyopathy
        residential	9	christma i ; cocain mayb ; cocain tre ; coffe tabl ; comfort med ; complet resi
        residential	9	complet today ; consejer ya ; counselor cal ; crack nin ; d in ; day alcohol
        residential	9	de piedr ; dog friend ; dond segu ; dur el ; duration unk ; el iop ; en iop
        residential	9	eso bast ; every ua ; facility or ; find one ; four fiv ; from detox ; fum cristal
        residential	9	get high ; go monday ; has cost ; hom detox ; imodium ; inpatient ; intern uno
        residential	9	is basical ; iv spe ; just out ; kick dop ; kick heroin ; lik in ; longest ; los tre
        residential	9	lost cdl ; lot befor ; lun miercol ; lying about ; m meth ; m tent ; me <clean>
        residential	9	meth every ; my detox ; nic <home> ; nowher <put> ; nowher lin ; outreach
        residential	9	par hombr ; piedr <amount> ; plac wher ; presion y ; residencial 0
        residential	9	residential befor ; residential par ; se meten ; sentenc 0 ; separat <room>
        residential	9	shoot cok ; smok detector ; smokin ; tambien le ; that hous ; the heroin ; the liv
        residential	9	the ~<home> ; then <treatment> ; thi trail ; tin <always> ; tin <amount>
        residential	9	way through ; whatev tim ; who deal ; who kept ; with infant ; with them ; your ~liv
        residential	9	zoom iop ; ~0 ~day ; ~<go> ~a ; ~prior ~program
        residential	8	*clientAdmin.0:negated ; *family.4 ; *residentialEnding.0:negated ; 0 ice ; 0 relaps
        residential	8	0 tank ; <amount> fumamo ; <bodypart> singl ; <break> <always> ; <clinician> lik
        residential	8	<count> <stimulant> ; <crowd> <consume> ; <drive> becaus ; <drive> medical
        residential	8	<feel> <sober> ; <fire> al ; <friend> all ; <home> <intoxicated>
        residential	8	<home> <stimulant> ; <insurance> <relapse> ; <moment> what ; <month> <law>
        residential	8	<opioid> w/d ; <phone> <lock> ; <rarely> <continue> ; <soon> y ; <stimulant> ever
        residential	8	<stimulant> has ; <stimulant> igualit ; <stimulant> int ; <stimulant> sam
        residential	8	<stimulant> tod ; <town> can ; <treatment> uno ; a peel ; adolescent
        residential	8	airlin medical ; al <stimulant> ; almost <always> ; an approv ; basical a
        residential	8	been arrest ; been crack ; befor group ; bipol and ; blow 0 ; both kid
        residential	8	boyfriend smok ; bunk and ; check myself ; clinic every ; coc diari ; cocain diari
        residential	8	cok every ; cok thursday ; competitor iop ; county detox ; cousin say ; cps
        residential	8	crank <amount> ; crystal again ; crystal and ; dai four ; dat befor ; day between
        residential	8	day discharg ; dealer ; desd octubr ; desintoxiqu en ; detox me ; did iop
        residential	8	don today ; dos fumamo ; drug counselor ; dxm ; en program ; feet singl ; fir from
        residential	8	first offic ; for how ; from resi ; fumamo ; go at ; group are ; hing and
        residential	8	his licens ; homeles ; husb walk ; i huf ; ice <past> ; ice befor ; ice every
        residential	8	inpatient over ; isnt enough ; its most ; ivdu <stimulant> ; joseph ; ket 0
        residential	8	ketamin cad ; kid my ; last capsul ; last librium ; last pil ; lin most ; liv und
        residential	8	los otro ; m kick ; m php ; may <stimulant> ; may <take> ; may bring ; may ya
        residential	8	me baj ; me desintoxiqu ; me sali ; me sirvi ; me too ; meth smok ; mi padrastr
        residential	8	mom bf ; mut ; nephew need ; ni sent ; ninety <day> ; ninety day ; nitrou 0 ; no job
        residential	8	no phon ; no ~opiat ; noth <appointment> ; noth book ; of <think> ; of win
        residential	8	out tmrw ; outpatient two ; outreach wkr ; padrastr ; paramedic and ; payday week
        residential	8	peel egg ; peric diari ; phenobarb protocol ; pic <stimulant> ; pic cristal
        residential	8	piedr tod ; pinky ; pt <stimulant> ; ranch and ; re inpatient ; releas monday
        residential	8	residential meth ; reunification ; se desd ; sei mes ; sel meth ; seven going
        residential	8	sick part ; singl <room> ; singl room ; sleep in ; snif ; snif glu ; so do
        residential	8	spe ever ; spic <take> ; spic every ; spic got ; st joseph ; tank a ; tap complet
        residential	8	the autumn ; the gambl ; the hug ; the lithium ; the propan ; the thirty
        residential	8	the urologist ; third <law> ; third <treatment> ; thursday saturday ; tin 0
        residential	8	to going ; tonight it ; twic becaus ; two wiv ; tx <stimulant> ; up fiv
        residential	8	ve <unreal> ; ve sombra ; wed thru ; wher id ; whil enrol ; work moth ; y lost
        residential	8	y segui ; ya and ; ya com ; your 0 ; your ~inpatient ; ~<stimulant> <week> ; ~cuant
        residential	8	~inpt ; ~what ~com
        residential	7	*family.2 ; *frequency.0:possible ; *iopRequest.0:negated ; *lengthOfUse.1
        residential	7	*residentialRequest.0:possible ; 0 over ; 0 overpas ; <alcohol> <day>
        residential	7	<always> ~<alcohol> ; <amount> ninety ; <amount> straight ; <amount> test
        residential	7	<asleep> und ; <calm> <medicine> ; <clean> <always> ; <clean> a ; <colleague> <week>
        residential	7	<continue> <drug> ; <day> over ; <day> ~<past> ; <drug> <home> ; <drug> the
        residential	7	<feel> and ; <friend> <sober> ; <go> <treatment> ; <go> him ; <hit> <blade>
        residential	7	<home> he ; <home> would ; <homeless> <clinician> ; <homeless> on ; <last> <pill>
        residential	7	<law> <week> ; <law> por ; <law> thi ; <medicine> <hit> ; <moment> <stimulant>
        residential	7	<need> otr ; <need> out ; <official> <take> ; <photo> <needle> ; <photo> me
        residential	7	<soon> <build> ; <soon> <stop> ; <start> i ; <stimulant> ten ; <think> aft
        residential	7	<treatment> until ; <treatment> wont ; <wait> good ; <year> <always> ; a tan
        residential	7	again by ; al iop ; alcohol cinc ; all <home> ; all <stimulant> ; all liv
        residential	7	all twelv ; ambulatori desd ; apt with ; at for ; behind <stimulant>
        residential	7	between <treatment> ; bil 0 ; bipol 0 ; caminan ; can stay ; cedar ; cocain twic
        residential	7	cok ther ; comfort ; conserv ; corol behind ; couch sinc ; coupl in ; cristal cuatr
        residential	7	crypt ; custody releas ; d etoh ; d/c tmrw ; dai for ; dai now ; dai six ; damag
        residential	7	day bed ; day in ; day liv ; dc <day> ; deal ; desk in ; detox tue ; did ninety
        residential	7	did outpatient ; did twelv ; discretion mat ; el foc ; evening of ; every haul
        residential	7	every run ; every week ; f crack ; finish last ; for sixty ; ful <count> ; ful sixty
        residential	7	girl back ; got saving ; hag falt ; he find ; he hear ; high with ; him <container>
        residential	7	hospital unit ; i slam ; ice <always> ; id go ; in ther ; inhal thin
        residential	7	inpatient hous ; intern par ; internamient par ; iop in ; iop therapist
        residential	7	ketamin dai ; la bard ; la licenci ; last monday ; liv doctor ; llev cinc
        residential	7	lost <drive> ; m don ; m ket ; m walk ; mes par ; meth both ; meth dai ; meth took
        residential	7	mis his ; month or ; motel vouch ; my partner ; my text ; my van ; necesit otr
        residential	7	need inpatient ; need mor ; ninety in ; no ~resi ; nowher els ; numb thre ; of chair
        residential	7	of fost ; of rehab ; onc dia ; only q ; or <law> ; outpt counselor ; outreach 0
        residential	7	own pillow ; par mujer ; piedr <always> ; plac my ; plan aft ; program ask
        residential	7	protocol <day> ; queman ; quier entr ; quit a ; ralph ; real stop ; reentry
        residential	7	rent with ; res tx ; residencial ; residential for ; residential not
        residential	7	residential placement ; rig in ; right around ; round two ; schizophreni ; se sali
        residential	7	seman ya ; senior <year> ; senior year ; separat ; sign 0 ; sob at
        residential	7	somewher without ; spe fiv ; spe he ; st mary ; stay good ; straight <home>
        residential	7	straight hom ; tap dos ; the <needle> ; the corol ; the dril ; the withdrawal
        residential	7	they detox ; they walk ; thing twic ; tienen internamient ; tin ; tomorrow no
        residential	7	treatment program ; tweak <amount> ; uno <count> ; uno <month> ; uno mes ; want in
        residential	7	was doing ; wednesday with ; week thre ; when that ; whol ninety ; with comfort
        residential	7	with tre ; wk sam ; wk x ; written up ; y ard ; your <count> ; ~<home> <see>
        residential	7	~<treatment> for ; ~<treatment> set ; ~aftercar set ; ~bridg ; ~cuant ~tiemp
        residential	7	~residential ; ~tiemp
        residential	6	*duration.1 ; *rhythm.1 ; *violence.0:historical ; + coc ; 0 crack ; 0 nts ; 0 of
        residential	6	<alcohol> if ; <always> for ; <amount> <treatment> ; <bodypart> ok ; <bodypart> shot
        residential	6	<breath> <clean> ; <buy> <consume> ; <caretaking> <asleep> ; <clinician> dip
        residential	6	<clinician> show ; <container> <alcohol> ; <day> hast ; <drive> lost ; <drug> <cold>
        residential	6	<drug> <colleague> ; <emergency> <official> ; <furniture> down ; <go> <stimulant>
        residential	6	<hit> <drug> ; <home> <consume> ; <home> <law> ; <home> adentr ; <homeless> <amount>
        residential	6	<hospital> <treatment> ; <hospital> over ; <job> pt ; <kill> <friend> ; <law> <take>
        residential	6	<law> agent ; <law> com ; <leave> res ; <lock> <chestheart> ; <money> <room>
        residential	6	<need> acceptanc ; <night> on ; <order> <count> ; <partner> ~<hear> ; <pet> would
        residential	6	<room> <treatment> ; <room> <withdrawal> ; <room> off ; <sedative> <medicine>
        residential	6	<sober> <friend> ; <soon> level ; <soon> pas ; <stimulant> <height>
        residential	6	<stimulant> <room> ; <stimulant> back ; <stimulant> becaus ; <stimulant> can
        residential	6	<take> <intoxicated> ; <take> part ; <town> le ; <treatment> <alcohol>
        residential	6	<treatment> <angry> ; <treatment> ama ; <treatment> ear ; <treatment> intern
        residential	6	<treatment> self ; <treatment> wk ; <wait> <build> ; <wait> <count>
        residential	6	<wait> <friend> ; <week> its ; <year> casi ; a garden ; a minimum ; a ninety
        residential	6	a pension ; a shelt ; a women ; aeromedical ; aeromedical examin ; again lik
        residential	6	agreement 0 ; ahi <home> ; al foc ; alarm <key> ; alarm cod ; allow a ; almost dai
        residential	6	alt <day> ; an eightbal ; and spe ; ano casi ; any level ; approv facility ; at gma
        residential	6	back teeth ; baggi in ; bard ; bed by ; between <crowd> ; between group
        residential	6	between session ; bf who ; blow <amount> ; bounc from ; boyfriend and ; bunk
        residential	6	by <always> ; by every ; by regul ; can clos ; car befor ; car desd ; centr en
        residential	6	climb out ; coc casi ; complet a ; couch ; counselor has ; crank ; cristal un
        residential	6	crush adderal ; crystal ; crystal all ; crystal out ; cuadern ; d/c from ; dcf work
        residential	6	de sesent ; de van ; del <happy> ; detox four ; detox monday ; dia sí ; diari 0
        residential	6	did <treatment> ; diez mes ; do <stimulant> ; doing meth ; dond mi ; dond uno
        residential	6	dop cold ; duerm com ; dust ; dust dai ; ef ; eightbal ; el <homeless>
        residential	6	el <treatment> ; el intern ; el residencial ; eleven day ; encampment ; estan con
        residential	6	every session ; every weekday ; everybody in ; f left ; f lost ; few than ; foc a
        residential	6	for fentanyl ; ford 0 ; from res ; garaj ; gin ; girl to ; goe and ; good ins
        residential	6	got fir ; group twic ; hacen al ; had <treatment> ; handshak and ; has ppo
        residential	6	has smok ; hav nowher ; hav until ; he deal ; heart pump ; hes <calm>
        residential	6	his <stimulant> ; hospital kept ; hospital sali ; hous all ; huf ; i agre ; idea
        residential	6	in facility ; in residenc ; inject ; inpatient befor ; inpatient the ; inpt
        residential	6	intak dat ; iop at ; iop now ; its spe ; iv cok ; ivdu meth ; k 0 ; ketamin all
        residential	6	kingman ; layover <amount> ; least <count> ; left res ; left treatment ; let by
        residential	6	light up ; lin in ; los <amount> ; los audifono ; lost <law> ; lost custody
        residential	6	m crack ; mani ; may meth ; me desintoxic ; med for ; meth sleep ; meth week
        residential	6	mom doe ; monday she ; month now ; motel ; mov me ; muchacho y ; my chip ; my deal
        residential	6	my supervis ; myself in ; need next ; neg no ; next level ; night on
        residential	6	ningun program ; no barri ; no id ; no ~aftercar ; normal do ; not been
        residential	6	nunc ~<treatment> ; nurs told ; of cocain ; of crack ; on cok ; on seven ; on to
        residential	6	one <crowd> ; only hav ; only use ; opi ; otr <height> ; otr tech
        residential	6	outpatient clinic ; outpatient from ; outpatient isnt ; outpatient plac
        residential	6	outpatient sinc ; over <month> ; over it ; pcp dip ; per sis ; perdi la
        residential	6	por alcohol ; program get ; propan ; protocol don ; quier met ; recommend ; rehab en
        residential	6	rehab last ; rent cuart ; requir 0 ; residential ; residential center
        residential	6	residential facility ; rn and ; rod out ; roommat cook ; run my ; sab desd
        residential	6	sali hoy ; sam wk ; sanction ; sat through ; se <leave> ; second act ; second week
        residential	6	sem x ; sentaran ; shar room ; siet dia ; sig fum ; siguient pas ; sinc 0
        residential	6	sinc valentin ; slam ; sleep und ; sob coach ; sober ; somewher and ; son tyl
        residential	6	spe <amount> ; spe again ; spun ; straight thru ; strang one ; summer ago
        residential	6	supportiv no ; tactil ; telehealth outpatient ; tent und ; that couch ; the detox
        residential	6	the easy ; the eviction ; the longest ; the motel ; the pip ; the vent ; the zoom
        residential	6	the ~addres ; them sinc ; then <stimulant> ; ther that ; thursday to ; tmrw need
        residential	6	to outpatient ; today etoh ; togeth <amount> ; tomorrow aft ; too i ; tribal <law>
        residential	6	tribal court ; tuesday with ; turtleneck in ; twic through ; twin tower
        residential	6	two apartment ; tx meth ; un <room> ; urology ; use methamphetamin ; using cok
        residential	6	ust <think> ; visit nurs ; viv adentr ; viv con ; walk me ; walk the ; want program
        residential	6	week desd ; week for ; week lat ; week mor ; week not ; weekday too ; which nobody
        residential	6	who cook ; who sleep ; whol floor ; wif gon ; wk duration ; you how ; your kind
        residential	6	~<hit> ~me ; ~<home> ~<treatment> ; ~<treatment> <past> ; ~<treatment> <treatment>
        residential	6	~<treatment> hx ; ~cocain ; ~el ~<treatment> ; ~hit ~me ; ~use sinc
        residential	5	% off ; *injecting.0 ; *psychosis.0:negated ; *quitting.0:hypothetical
        residential	5	*rehabDone.0 ; *spam.0 ; *substance.2 ; + meth ; 0 <day> ; 0 <height> ; 0 arrest
        residential	5	0 bal ; 0 bc ; 0 nit ; 0 outpt ; 0 walk ; <always> <opening> ; <always> <year>
        residential	5	<asleep> <church> ; <asleep> <opening> ; <asleep> debaj ; <buy> <room>
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
        residential	5	<stimulant> whatev ; <town> <last> ; <town> <law> ; <treatment> <room>
        residential	5	<treatment> <stranger> ; <treatment> @ ; <treatment> how ; <treatment> x
        residential	5	<unreal> desd ; <wait> <home> ; <wait> <kin> ; <week> <clean> ; <week> <month>
        residential	5	<year> <law> ; <year> near ; <year> pretty ; @ <day> ; @ day ; a coin ; a consult
        residential	5	a corol ; a dond ; a granol ; a guit ; a media ; a ratchet ; a start ; a sword
        residential	5	abandon ; absces ; addres is ; admit dat ; ah/vh ; ahi todo ; all <stop> ; all don
        residential	5	all spr ; alt <daytime> ; alt manan ; amad from ; an <tool> ; and most
        residential	5	and underlin ; are <think> ; arrest for ; at <height> ; at cedar ; at st ; audienci
        residential	5	band is ; be arrang ; be writ ; becaus of ; befor releas ; belt and ; blad is ; blow
        """
}
