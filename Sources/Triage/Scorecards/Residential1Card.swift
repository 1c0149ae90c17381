extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	40	*detoxDone.0
        residential	39	*outpatientDuring.0
        residential	33	*mandate.1
        residential	31	eight bal
        residential	30	*usersAtHome.0
        residential	27	cristal diari
        residential	26	<stimulant> qd ; tweak
        residential	23	*homeless.0 ; iv <stimulant> ; step up
        residential	22	*residentialLeft.0 ; *residentialRequest.0 ; intern a ; protocol <stop>
        residential	21	*lostThroughUse.0 ; *residentialRequest.0:hypothetical ; crack sinc
        residential	21	inyect cristal ; noth <put> ; vs 0 ; want liv
        residential	20	duration ; want inpt ; ~inpatient
        residential	19	*residentialWord.0 ; <kill> <stimulant> ; bipol ; crystal most ; mo <home> ; of spe
        residential	19	smok ice ; spic <always> ; w/d protocol ; y dai ; yo tambien
        residential	18	*organDamage.0 ; dos yest ; inpt for ; iop sinc ; it finish ; quier intern
        residential	18	ten month ; thruout ; using every ; your liv
        residential	17	*psychosis.0 ; <record> <stimulant> ; <year> <stimulant> ; cok night ; corol
        residential	17	crack every ; el internamient ; etoh detox ; in program ; unhous
        residential	16	<continue> <stimulant> ; cocain four ; day run ; inpatient minimum
        residential	16	month residential ; noth lin ; of idea ; over <stimulant> ; piedr diari
        residential	16	~<past> ~<treatment> ; ~resi ; ~residential ~program
        residential	15	<law> agreement ; aft <treatment> ; amphet ; arm look ; both smok ; crack for
        residential	15	detox end ; hosp detox ; inpatient or ; lithium ; lot befor ; not much
        residential	15	not outpatient ; perfect attendanc ; rid hom ; right through ; slam meth ; stay the
        residential	15	step <amount> ; to cok ; tower ; wherev ; you when ; your inpatient ; ~0 ~<day>
        residential	14	*residentialWord.0:hypothetical ; <amount> fuert ; <home> <treatment>
        residential	14	<opioid> <withdrawal> ; <stimulant> <intoxicated> ; <stimulant> all
        residential	14	<stimulant> becaus ; a spot ; al peric ; be somewher ; blow <always> ; blow every
        residential	14	bup tap ; camer off ; carcel ; d detox ; dirty <record> ; dirty uas ; eat again
        residential	14	fail <treatment> ; go monday ; got written ; job over ; mas fuert ; meth qd
        residential	14	near dai ; outpatient counselor ; piedr casi ; say group ; step two
        residential	14	teen outpatient ; that <home>
        residential	13	*priorTreatments.0 ; <hot> <stimulant> ; <law> through ; <outdoors> <stimulant>
        residential	13	<stimulant> near ; <treatment> <opioid> ; <withdrawal> <stop> ; alcohol en ; arrest
        residential	13	been <law> ; been smokin ; boyfriend use ; camer on ; cok near ; crack pip
        residential	13	del detox ; finish detox ; handshak ; ice with ; now what ; on ketamin
        residential	13	outpatient was ; over meth ; par <stranger> ; program befor ; program intern
        residential	13	protocol ; residential for ; roommat sel ; schizoaffectiv ; stil + ; that kitchen
        residential	13	the cardiologist ; trunk and ; tuesday thursday ; week late ; week motel
        residential	13	withdrawal in ; ~liv
        residential	12	<asleep> <fall> ; <asleep> behind ; <drive> <month> ; <home> ther
        residential	12	<homeless> <clinician> ; <stimulant> <furniture> ; <take> tod ; <treatment> til
        residential	12	bipol i ; both do ; cost me ; couch to ; crack dai ; crystal and ; crystal dai
        residential	12	de peric ; del anex ; do meth ; every payday ; for around ; four evening
        residential	12	friday saturday ; fuman ; hous smok ; insur cm ; intern de ; iv meth ; liv ther
        residential	12	m pcp ; me limpi ; me see ; motel with ; my outpatient ; next stop ; of even
        residential	12	of ther ; on <stimulant> ; oth four ; own apt ; residencial 0 ; residential de
        residential	12	said tak ; shot <stimulant> ; sinc when ; slam tin ; sleep behind ; tambien le
        residential	12	tap don ; thing <go> ; through both ; thursday friday ; to <stimulant> ; to couch
        residential	12	two car ; uas meth ; vend y ; wednesday friday ; your <count> ; ~0 ~day ; ~liv ~in
        residential	11	*homeless.0:other_experiencer ; *substance.2:other_experiencer ; <always> <hold>
        residential	11	<always> <stimulant> ; <break> <stimulant> ; <buy> y ; <clean> aft ; <home> <drug>
        residential	11	<home> mientra ; <homeless> <fire> ; <homeless> <stimulant> ; <illness> <stimulant>
        residential	11	<job> over ; <kill> spe ; <say> theyl ; <stimulant> <break> ; <stimulant> almost
        residential	11	<stimulant> pretty ; <stimulant> sam ; <trade> long ; <treatment> didnt
        residential	11	<wait> the ; a salon ; adderal crush ; adolescent iop ; all thru ; an eight
        residential	11	and int ; bast ; cinc vec ; cint en ; clean aft ; cocain has ; com aft ; cuatr noch
        residential	11	d inpatient ; detox fent ; dirty ; dirty for ; do residential ; duerm en ; from it
        residential	11	high level ; ice sinc ; in custody ; in even ; is basical ; isnt enough ; kick dop
        residential	11	la piedr ; left resi ; lik literal ; long its ; long unk ; m k ; marri coupl
        residential	11	meth all ; meth smok ; nak ; nunc <give> ; nunc dej ; of hel ; on crack
        residential	11	only <week> ; only weekend ; plac wher ; presion y ; program for ; resi day
        residential	11	residential par ; saf in ; say residential ; say theyl ; shoot spe ; show him
        residential	11	smokin ; som <month> ; som month ; tent by ; the meth ; the sick ; the wagon
        residential	11	urologist ; use in ; viv mientra ; women only ; your sixty ; ~<home> ~in
        residential	10	*abstinent.1 ; / ~etoh ; 0 meth ; 0 ninety ; <ask> op ; <asleep> ther ; <cold> ever
        residential	10	<consume> rock ; <day> ~<treatment> ; <drive> medical ; <feel> <asleep>
        residential	10	<furniture> just ; <hold> <year> ; <home> <stimulant> ; <home> junto ; <job> issu
        residential	10	<law> reentry ; <opioid> <law> ; <order> up ; <see> <official>
        residential	10	<stimulant> <always> ; <stimulant> each ; <stimulant> thruout ; <town> le
        residential	10	<treatment> <count> ; <week> late ; <year> straight ; airlin medical ; all adentr
        residential	10	and snif ; are fil ; ask op ; bed by ; been back ; bipol and ; broth couch
        residential	10	car behind ; cok again ; cok all ; competitor iop ; complet today ; consejer ya
        residential	10	county detox ; crack ; cristal todo ; custody ; desd cuand ; dxm ; dxm 0
        residential	10	facility or ; for women ; from resi ; gimnasi ; go wherev ; hav <past> ; hav used
        residential	10	heroin out ; ice befor ; ice ever ; id <record> ; inject cok ; inpatient
        residential	10	jail reentry ; ketamin night ; la carcel ; liv und ; lying about ; m kick ; meth in
        residential	10	methamphetamin ; mi padrastr ; minimum ; mo <treatment> ; noth set ; nts / ; of k
        residential	10	off can ; on blow ; padrastr ; peric diari ; piedr ; program lin
        residential	10	residential program ; reunification ; shot cok ; sleep ther ; snort spe ; thru it
        residential	10	tiemp que ; tim <stimulant> ; tim ive ; union say ; uno <month> ; uno mes ; vez con
        residential	10	with min ; wks with ; year dai ; year straight
        residential	9	*iopRequest.0:negated ; *lengthOfUse.2 ; 0 piedr ; 0 psych ; 0 screen ; 0 vs
        residential	9	<asleep> <drive> ; <asleep> <opening> ; <colleague> <week> ; <crowd> <height>
        residential	9	<drive> <consume> ; <drive> becaus ; <feel> <sober> ; <home> debaj ; <home> desd
        residential	9	<homeless> on ; <hospital> <day> ; <intoxicated> <stimulant> ; <kin> bf
        residential	9	<photo> off ; <relapse> <stimulant> ; <sedative> protocol ; <stimulant> int
        residential	9	<treatment> <hospital> ; <treatment> minimum ; <treatment> sinc ; <treatment> wk
        residential	9	<week> ya ; a next ; aft detox ; al <stimulant> ; an approv ; anex a ; anywher els
        residential	9	been arrest ; been crack ; behind it ; both kid ; bro sob ; car desd ; check myself
        residential	9	chok her ; christma i ; coc cuatr ; coc diari ; cocain diari ; cocain tre
        residential	9	cok right ; cok the ; cok ther ; con <furniture> ; crack nin ; desintoxic en
        residential	9	dog friend ; doing lin ; don is ; duration unk ; el iop ; en iop ; eso bast
        residential	9	every ua ; find one ; first offic ; fiv night ; from detox ; fum crack ; get high
        residential	9	got fir ; graphic ; hijo por ; hing and ; hom detox ; hous wher ; husb walk
        residential	9	imodium ; inpatient hous ; iop therapist ; iv spe ; ket 0 ; last capsul ; lik in
        residential	9	longest ; lost cdl ; m crack ; m tent ; may ya ; me too ; meth every ; meth iv
        residential	9	meth most ; my detox ; nic <home> ; ninety <day> ; ninety day ; no job
        residential	9	nowher <put> ; nowher lin ; of <think> ; of county ; only residential
        residential	9	outpatient two ; outpt therapist ; outreach ; peric cuatr ; pt <stimulant> ; queman
        residential	9	riverb ; sam wk ; second iop ; sel meth ; shoot cok ; smok rock ; so do ; spic every
        residential	9	st mary ; stil com ; tap dos ; that hous ; the autumn ; the easy ; the liv
        residential	9	the thirty ; then <treatment> ; then iop ; thi trail ; thru both ; union eap
        residential	9	viv debaj ; way through ; whil enrol ; wks in ; your ~liv ; ~<go> ~a
        residential	9	~<treatment> <past> ; ~<treatment> by ; ~prior ~program
        residential	8	*family.4 ; *residentialEnding.0:negated ; 0 over ; 0 relaps ; 0 tank
        residential	8	<amount> fumamo ; <asleep> <outdoors> ; <buy> <room> ; <child> <treatment>
        residential	8	<clean> a ; <consume> <cold> ; <consume> detector ; <continue> <consume> ; <drive> +
        residential	8	<drive> desd ; <feel> and ; <fire> al ; <home> <intoxicated> ; <home> wher
        residential	8	<homeless> ; <homeless> und ; <law> sinc ; <phone> <lock> ; <room> <stimulant>
        residential	8	<soon> <stop> ; <soon> level ; <soon> y ; <start> i ; <stimulant> <needle>
        residential	8	<stimulant> can ; <stimulant> com ; <stimulant> has ; <stimulant> togeth
        residential	8	<stranger> central ; <treatment> <alcohol> ; <treatment> ear ; <year> casi
        residential	8	a consult ; a corol ; a garden ; a virtual ; acceptanc ; adolescent ; alcohol cinc
        residential	8	all <home> ; all liv ; all twelv ; and smok ; ano casi ; are numb ; at for
        residential	8	basical a ; been let ; befor last ; blow 0 ; both <consume> ; boyfriend sel
        residential	8	boyfriend smok ; but <stimulant> ; cocain dai ; cocain mayb ; comfort med
        residential	8	counselor cal ; counselor has ; cousin say ; cps ; crack fiv ; crank <amount>
        residential	8	d etoh ; d/c from ; dat befor ; day between ; de piedr ; detox del ; did outpatient
        residential	8	dos fumamo ; dur el ; entir tim ; eso perdi ; feet tingl ; finish last ; fir twic
        residential	8	fumamo ; has cost ; hav until ; hazelden in ; high with ; his <stimulant> ; homeles
        residential	8	huf ; in ther ; inpt befor ; intern uno ; internamient par ; iop was ; iv cok
        residential	8	just out ; ketamin cad ; kick heroin ; liv for ; lost <drive> ; lun miercol ; m ket
        residential	8	m meth ; m walk ; may <take> ; may bring ; me baj ; men central ; meth dai ; minim
        residential	8	my blad ; my van ; nephew need ; next level ; ningun program ; no phon ; of crack
        residential	8	of resi ; opi ; opioid w/d ; out <law> ; out tmrw ; outpatient clinic ; par hombr
        residential	8	paramedic and ; pic <stimulant> ; pic cristal ; piedr <amount> ; piedr a ; piedr tod
        residential	8	pinky ; program ask ; ranch and ; real stop ; releas <day> ; releas monday
        residential	8	residential befor ; residential placement ; residential with ; se desd ; sel and
        residential	8	sentenc 0 ; sick part ; singl <room> ; singl room ; smok detector ; snif glu
        residential	8	somewher without ; spe ever ; spic <take> ; spic got ; tap complet ; the eviction
        residential	8	the pip ; the propan ; the teen ; they walk ; third <law> ; third <treatment>
        residential	8	thre job ; through it ; todo le ; tonight it ; two wiv ; tx <stimulant> ; und it
        residential	8	up fiv ; want program ; was doing ; week got ; weekday too ; wher id ; who deal
        residential	8	who kept ; whol floor ; wk x ; ya and ; zoom iop ; ~<home> <see>
        residential	8	~<stimulant> <week>
        residential	7	*family.2 ; *lengthOfUse.1 ; + meth ; <amount> test ; <blood> for ; <bodypart> ok
        residential	7	<calm> <medicine> ; <clinician> lik ; <crowd> <consume> ; <day> over
        residential	7	<drive> behind ; <drive> lost ; <drug> the ; <emergency> <official>
        residential	7	<furniture> down ; <go> <treatment> ; <height> <opening> ; <home> he ; <home> would
        residential	7	<last> <pill> ; <moment> <stimulant> ; <month> del ; <need> out ; <opioid> w/d
        residential	7	<photo> <needle> ; <soon> <build> ; <stimulant> <height> ; <stimulant> been
        residential	7	<stimulant> tod ; <stop> <last> ; <take> part ; <town> can ; <treatment> <child>
        residential	7	<treatment> <sedative> ; <treatment> desd ; <treatment> intern ; <treatment> uno
        residential	7	<treatment> until ; <water> <always> ; <week> <month> ; <week> its ; a guit
        residential	7	a ninety ; a peel ; abandon ; aeromedical ; aeromedical examin ; again lik
        residential	7	agreement 0 ; alt <day> ; ambulatori desd ; ano diari ; approv facility ; arrest in
        residential	7	befor group ; behind <stimulant> ; between <treatment> ; bipol 0 ; caminan
        residential	7	can stay ; cedar ; cita ; clinic every ; coffe tabl ; complet resi ; corol behind
        residential	7	couch sinc ; couch then ; coupl in ; cristal cuatr ; cristal un ; crystal again
        residential	7	custody releas ; d in ; dai now ; day bed ; day discharg ; day in ; del <happy>
        residential	7	desd octubr ; desk in ; detox at ; detox me ; detox tue ; diari 0 ; diez mes
        residential	7	diganm ; doc dia ; dond mi ; dond segu ; duerm com ; eat and ; el <treatment>
        residential	7	el foc ; en program ; every haul ; for niec ; for sixty ; four night ; from res
        residential	7	ful <count> ; ful sixty ; girl back ; go at ; had <treatment> ; he deal ; he found
        residential	7	he hear ; his corol ; his licens ; hospital detox ; hospital sali ; hospital unit
        residential	7	hot for ; hous all ; i agre ; ice 0 ; ice every ; idea ; if his ; inpatient befor
        residential	7	intern par ; it end ; its most ; izquierd ; ketamin dai ; last monday
        residential	7	left treatment ; liv doctor ; llev cinc ; los otro ; los tre ; m <treatment> ; m php
        residential	7	me <clean> ; me sali ; me sirvi ; meth both ; meth sleep ; meth stay ; meth took
        residential	7	meth week ; mis his ; mom bf ; motel vouch ; mut ; my text ; myself in ; night on
        residential	7	nitrou 0 ; no ~aftercar ; no ~opiat ; noth <appointment> ; noth book ; nowher els
        residential	7	nurs told ; of fost ; of rehab ; of win ; on to ; onc dia ; only q ; only use
        residential	7	otro tre ; outpatient isnt ; outreach wkr ; own pillow ; par mujer ; peel egg
        residential	7	per sis ; perdi la ; phenobarb protocol ; piedr todo ; por and ; program get
        residential	7	protocol <day> ; protocol don ; quier entr ; rent a ; rent cuart ; rent with
        residential	7	residencial ; residential not ; rig in ; rod out ; se sali ; senior <year>
        residential	7	senior year ; sew room ; sinc valentin ; sixteen day ; sleep in ; somewher and
        residential	7	spe <amount> ; spe and ; stay for ; straight <home> ; straight hom ; tembl ; tent
        residential	7	the <needle> ; the dril ; the gambl ; the heroin ; the hug ; the motel ; the neck
        residential	7	the withdrawal ; then <stimulant> ; tin ; tin every ; tmrw need ; to going
        residential	7	tuesday with ; twic becaus ; tx ever ; urology ; ve <unreal> ; ve sombra ; walk me
        residential	7	walk the ; want in ; wed thru ; week its ; week not ; week thre ; whatev tim
        residential	7	when that ; wk sam ; y lost ; y segui ; ya com ; your 0 ; your competitor
        residential	7	your kind ; your thirty ; your ~inpatient ; ~<treatment> for ; ~bridg ; ~cuant
        residential	7	~cuant ~tiemp ; ~inpt ; ~residential ; ~tiemp ; ~what ~<go> ; ~what ~com
        residential	6	*duration.1 ; *frequency.0:possible ; *residentialRequest.0:possible ; *rhythm.1
        residential	6	+ coc ; 0 arrest ; 0 cristal ; 0 nts ; 0 of ; 0 roommat ; <alcohol> <day>
        residential	6	<alcohol> if ; <amount> <treatment> ; <amount> straight ; <asleep> und
        residential	6	<bodypart> shot ; <buy> out ; <clean> <always> ; <clinician> dip ; <cold> sinc
        residential	6	<colleague> <asleep> ; <consume> <home> ; <continue> <drug> ; <count> <stimulant>
        residential	6	<day> hast ; <day> thru ; <day> ~<past> ; <drive> <cold> ; <drug> <colleague>
        residential	6	<feel> <opioid> ; <fluid> out ; <friend> all ; <go> cuand ; <go> him ; <height> por
        residential	6	<hit> <blade> ; <hit> <drug> ; <home> <drive> ; <home> <month> ; <home> adentr
        residential	6	<homeless> <month> ; <hospital> <treatment> ; <hospital> over ; <kin> an
        residential	6	<kin> ~<stimulant> ; <law> agent ; <leave> res ; <leave> ther ; <moment> <hot>
        residential	6	<moment> what ; <money> <stimulant> ; <month> dirty ; <month> intern
        residential	6	<need> acceptanc ; <need> otr ; <night> on ; <official> okafor ; <partner> ~<hear>
        residential	6	<photo> me ; <rail> <month> ; <room> <treatment> ; <room> <withdrawal> ; <room> off
        residential	6	<sober> <friend> ; <soon> pas ; <stimulant> <bodypart> ; <stimulant> igualit
        residential	6	<stimulant> up ; <take> <intoxicated> ; <take> <put> ; <think> aft ; <town> <clean>
        residential	6	<town> <last> ; <trade> from ; <treatment> self ; <treatment> wont ; <treatment> x
        residential	6	<unreal> desd ; <year> <always> ; a balloon ; a dond ; a shelt ; a tan ; a women
        residential	6	again by ; agent <say> ; ahi <home> ; ahor a ; al <treatment> ; al foc ; al iop
        residential	6	alarm cod ; all <stimulant> ; almost <always> ; an eightbal ; and used ; apt with
        residential	6	at cedar ; at gma ; back teeth ; baggi in ; befor finish ; between session ; bf who
        residential	6	bounc from ; boyfriend and ; bunk ; bunk and ; can clos ; car befor ; cardiomyopathy
        residential	6	cas desd ; centr en ; climb out ; coc 0 ; coc casi ; cocain desd ; cocain sinc
        residential	6	cocain twic ; cok can ; cok every ; com stay ; comfort ; conserv ; corazon y ; couch
        residential	6	counselor think ; crack 0 ; cristal con ; crush adderal ; crystal ; cuadern
        residential	6	custodi ; d <stimulant> ; d/c tmrw ; dai four ; daught been ; day liv ; de detox
        residential	6	de sesent ; deal ; desd <month> ; desd febrer ; desintoxicacion en ; desintoxiqu en
        residential	6	detox four ; detox monday ; detox tuesday ; detox two ; dia sí ; discretion mat
        residential	6	doing meth ; don today ; drug counselor ; dust ; dust dai ; eightbal ; el intern
        residential	6	el residencial ; ese <order> ; ese orden ; f crack ; f left ; faa ; fir from ; foc a
        residential	6	for possession ; ford 0 ; fum cristal ; garaj ; gon becaus ; good ins ; got saving
        residential	6	group are ; group twic ; guy are ; handshak and ; has smok ; he find ; heart pump
        residential	6	high in ; his forearm ; his meth ; hospital kept ; i rol ; i slam ; id go ; im forty
        residential	6	in altaden ; in facility ; in someplac ; inject ; inpatient the ; inpt ; iop at
        residential	6	iop in ; ivdu <stimulant> ; judg okafor ; k 0 ; kept using ; ketamin all
        residential	6	ketamin every ; kia behind ; la licenci ; last fal ; last librium ; last pil
        residential	6	left rehab ; left res ; lin in ; los <amount> ; lost custody ; m outpt
        residential	6	may <stimulant> ; may meth ; me desintoxiqu ; me down ; me guard ; me rn ; me smok
        residential	6	med for ; mes intern ; mes par ; meth each ; meth liv ; metiendom ; mom doe
        residential	6	monday she ; month now ; month or ; mor night ; mov me ; my deal ; my partner
        residential	6	my supervis ; near <always> ; need next ; nic apartment ; no barri ; no id ; no kid
        residential	6	no ~opi ; numb thre ; of chair ; of cocain ; on <cold> ; on cok ; on ice ; on seven
        residential	6	or <law> ; outpatient from ; outpt counselor ; over it ; parol agent ; patient 0
        residential	6	pcp dip ; piedr <always> ; pip in ; plac my ; plan aft ; por <go> ; por alcohol
        residential	6	por lleg ; program sinc ; propan ; que rent ; quier met ; quit a ; ralph ; reentry
        residential	6	rehab befor ; rehab last ; requir 0 ; res tx ; residential ; residential center
        residential	6	residential facility ; residential meth ; ring for ; rn and ; sali hoy ; sanction
        residential	6	sat through ; say liv ; say start ; schizophreni ; se <leave> ; se meten ; sei mes
        residential	6	sem x ; seman ya ; separat ; seven going ; shar room ; sig fum ; siguient pas ; snif
        residential	6	sober ; somebody has ; spe again ; spe fiv ; spic dai ; spun ; stov and
        residential	6	supportiv no ; tabl lik ; tak coupl ; tak you ; tank a ; the camer ; the corol
        residential	6	the lithium ; the urologist ; the zoom ; the ~<home> ; ther that ; they detox
        residential	6	thi yr ; thing twic ; through <treatment> ; thursday saturday ; tienen internamient
        residential	6	tim for ; to resid ; to whatev ; today etoh ; tomorrow aft ; too i ; trabajo por
        residential	6	treatment program ; tribal ; twic i ; twin tower ; two apartment ; tx meth ; unit in
        residential	6	uno <count> ; use methamphetamin ; using 0 ; using cok ; van sinc ; vein
        residential	6	visit nurs ; viv adentr ; was octob ; was thirty ; week for ; week lat ; week mor
        residential	6	wif gon ; with bro ; with crack ; with them ; with tre ; wk duration ; wont <think>
        residential	6	wont put ; workbook ; written up ; year two ; you how ; your ~<home>
        residential	6	~<give> ~<stimulant> ; ~<hit> ~me ; ~<home> ~<treatment> ; ~<stimulant> ni
        residential	6	~<stop> ~<stimulant> ; ~<treatment> <home> ; ~<treatment> set ; ~aftercar set
        residential	6	~cocain ; ~hit ~me ; ~lug ; ~men ; ~program ; ~six ; ~use sinc
        residential	5	*emergency.3:historical ; *injecting.0 ; *substance.2 ; 0 <day> ; 0 crack ; 0 ice
        residential	5	0 nit ; <always> <go> ; <always> <opening> ; <always> for ; <always> ~<alcohol>
        residential	5	<amount> <ask> ; <amount> ninety ; <asleep> <church> ; <asleep> <stimulant>
        residential	5	<asleep> dond ; <break> <always> ; <breath> <asleep> ; <buy> <consume>
        residential	5	<caretaking> <asleep> ; <child> <cold> ; <child> been ; <clinician> <always>
        residential	5	<cold> with ; <colleague> fin ; <consume> <cannabis> ; <consume> <stimulant>
        residential	5	<container> <fire> ; <container> not ; <continue> <stop> ; <crowd> arent
        residential	5	<day> between ; <day> privat ; <daytime> <hospital> ; <daytime> <month>
        residential	5	<drive> <friend> ; <drive> <partner> ; <drive> pas ; <drug> <cold> ; <drug> <night>
        residential	5	<feel> <say> ; <friend> <sober> ; <go> behind ; <go> ~<give> ; <hear> them
        residential	5	<hit> <eat> ; <home> <consume> ; <homeless> <amount> ; <homeless> and ; <hospital> x
        residential	5	<illness> <fluid> ; <illness> list ; <intoxicated> along ; <intoxicated> in
        residential	5	<job> pt ; <last> <fall> ; <law> <count> ; <law> nam ; <leave> becaus
        residential	5	<money> <room> ; <month> <withdrawal> ; <need> in ; <needle> <moment>
        residential	5	<official> <give> ; <official> <take> ; <opening> <ask> ; <opioid> <stop>
        residential	5	<past> <soon> ; <past> releas ; <rarely> <continue> ; <room> dond ; <rope> <hear>
        residential	5	<say> ~<go> ; <school> <vendor> ; <sedative> <medicine> ; <sick> part ; <soon> step
        residential	5	<stimulant> <amount> ; <stimulant> <continue> ; <stimulant> <hold>
        residential	5	<stimulant> back ; <stimulant> ever ; <stimulant> n ; <stimulant> y ; <stranger> one
        residential	5	<think> ~<day> ; <treatment> <room> ; <treatment> <stranger> ; <treatment> @
        residential	5	<treatment> del ; <treatment> over ; <treatment> was ; <wait> <build>
        residential	5	<wait> <count> ; <wait> <friend> ; <week> <clean> ; <week> <cold>
        residential	5	<week> <continue> ; <week> for ; <year> near ; @ <day> ; @ day ; @ tarzan ; a media
        residential	5	a pension ; a storag ; a teen ; a workbook ; adderal a ; addres is ; advocat
        residential	5	against advic ; agre i ; airlin ; all <stop> ; all don ; ambulatori y ; an <tool>
        residential	5	and spe ; anywher without ; at <height> ; band is ; be admit ; be writ ; becaus of
        residential	5	been read ; been snif ; beer at ; befor releas ; behind a ; between <crowd>
        residential	5	between group ; blow ; both <child> ; broth wed ; bus pas ; but <amount> ; by regul
        residential	5	camer ; can <home> ; can liv ; carcel de ; cel 0 ; center ; center for ; cinc noch
        residential	5	co ed ; cok four ; cok lik ; cok most ; cok togeth ; com <past> ; com ant
        residential	5	consum desd ; cook and ; crack four ; crack night ; crank ; crank in ; cristal com
        residential	5	cristal ya ; crypt ; crystal all ; custody meth ; custody til ; d <alcohol>
        residential	5	dad now ; dai for ; dai x ; damag ; dat 0 ; day on ; day privat ; dc <day> ; de alt
        residential	5	de mexicali ; de van ; dealer ; derechit a ; desintoxicacion el ; detox mon
        residential	5	detox today ; dia alcohol ; dia par ; diaper ; did ninety ; discharg to ; doc hora
        residential	5	doe too ; don the ; dont fly ; dont shar ; door off ; door right ; dop cold ; dust 0
        residential	5	dv advocat ; ef ; el <homeless> ; en ~<treatment> ; end last ; episod ; est <put>
        residential	5	every run ; every week ; every weekday ; everybody in ; everyday 0 ; everyon in
        residential	5	f <asleep> ; f <hit> ; f kick ; f lost ; f sleep ; faa <clinician> ; fella
        residential	5	few than ; fiv day ; foc casi ; foc de ; fold and ; for crack ; for fentanyl
        residential	5	for how ; for nephew ; forklift job ; found <stimulant> ; four fiv
        residential	5	from bakersfield ; fui del ; get away ; get int ; girl to ; go in ; go somewher
        """
}
