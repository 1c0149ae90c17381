extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-17	=
        residential	40	*detoxDone.0
        residential	36	*outpatientDuring.0 ; cristal diari
        residential	29	eight bal
        residential	28	*usersAtHome.0
        residential	27	*mandate.1 ; cristal todo
        residential	26	*homeless.0 ; crack dai ; noth lin
        residential	25	duration ; in program ; unhous ; w/d protocol
        residential	24	*residentialRequest.0 ; it finish ; meth qd ; ten month ; tweak ; vs 0 ; yo tambien
        residential	24	~inpatient
        residential	23	dxm ; ice every ; step up ; thruout ; want liv
        residential	22	*lostThroughUse.0 ; *organDamage.0 ; *residentialLeft.0 ; cuatr noch ; inpt for
        residential	22	inyect cristal ; liv ther ; you when
        residential	21	*residentialRequest.0:hypothetical ; be somewher ; both smok ; bup tap
        residential	21	crack every ; crack sinc ; crystal most ; intern a ; month residential ; tent
        residential	21	uas meth ; using every ; y dai
        residential	20	amphet ; coffe tabl ; el internamient ; inpatient minimum ; on crack
        residential	20	outpatient was ; protocol ; rod out
        residential	19	corol ; crystal dai ; etoh detox ; hosp detox ; tower ; ~0 ~day ; ~liv
        residential	18	*residentialWord.0 ; adderal crush ; cok near ; mas fuert ; not outpatient
        residential	18	then iop ; week late ; ~residential ~program
        residential	17	bipol ; clean aft ; cocain four ; cost me ; crack for ; crystal and ; crystal every
        residential	17	del detox ; detox end ; el intern ; internamient par ; iop sinc
        residential	17	outpatient counselor ; piedr diari ; residential de ; shoot cok ; shoot meth
        residential	17	slam tin ; to cok ; tuesday thursday ; want inpt ; withdrawal in ; ~resi
        residential	16	*residentialWord.0:hypothetical ; al peric ; alcohol en ; and used ; cocain dai
        residential	16	crack pip ; detox fent ; do meth ; ent ; every ua ; has cost ; hous smok
        residential	16	noth book ; on blow ; over meth ; quier intern ; rid hom ; ring for ; said tak
        residential	16	schizoaffectiv ; smok ice ; smok spic ; spic every ; step two ; tap don ; thru it
        residential	16	viv mientra ; year straight
        residential	15	*homeless.0:other_experiencer ; *substance.2:other_experiencer ; adolescent iop
        residential	15	arm look ; camer off ; carcel ; cok again ; couch to ; for sixty ; ice sinc
        residential	15	iv meth ; job over ; kick dop ; la piedr ; long its ; nunc dej ; on cok ; perdi la
        residential	15	program befor ; roommat sel ; sinc when ; sleep und ; the sick ; thi trail
        residential	15	to couch ; trunk and ; tweezer ; vend y ; week motel ; wks in ; year dai
        residential	15	your inpatient ; your liv ; ~prior ~program
        residential	14	*priorTreatments.0 ; *psychosis.0 ; 0 over ; 0 screen ; a next ; ano casi
        residential	14	broth couch ; camer on ; car behind ; car desd ; cok every ; d etoh ; dai again
        residential	14	day liv ; day run ; de peric ; detox del ; do residential ; eat again ; evict
        residential	14	four evening ; fum crack ; hom detox ; homeles ; hous wher ; ice with ; iv cok
        residential	14	lithium ; lot befor ; m k ; meth dai ; methamphetamin ; minim ; of idea ; of spe
        residential	14	of ther ; on ketamin ; perfect attendanc ; plac wher ; program for
        residential	14	residential for ; stil com ; that kitchen ; thru both ; tim ive
        residential	13	*hallucination.1:hypothetical ; *iopRequest.0:negated ; 0 tank ; a spot ; a teen
        residential	13	anywher els ; arrest ; autumn ; bast ; bro sob ; cinc vec ; cocain has
        residential	13	county detox ; duerm en ; dxm 0 ; el iop ; en program ; finish detox ; got written
        residential	13	has start ; hav used ; insur cm ; intern uno ; la carcel ; left resi ; long unk
        residential	13	m pcp ; me limpi ; meth all ; nts / ; of k ; only residential ; opi
        residential	13	program intern ; residential with ; right through ; saf in ; say theyl ; segui
        residential	13	shot cok ; sleep behind ; tap complet ; the easy ; urologist ; with bro
        residential	13	your sixty
        residential	12	*residentialEnding.0:negated ; 0 meth ; a guit ; adderal 0 ; airlin medical
        residential	12	al program ; anex a ; ano diari ; ask op ; bipol i ; blow every ; boyfriend and
        residential	12	boyfriend use ; check myself ; cint en ; coc casi ; coc diari ; cocain diari
        residential	12	cok night ; de van ; dirty ; dirty for ; every payday ; hast me ; hazelden in
        residential	12	husb walk ; ice befor ; inpatient or ; iop therapist ; judg sign ; kick heroin
        residential	12	lik literal ; los novent ; los otro ; los tre ; lying about ; m crack ; m outpt
        residential	12	m php ; may bring ; me see ; meth every ; my outpatient ; next level ; nitrou 0
        residential	12	no barri ; no phon ; of resi ; own apt ; residential 0 ; sam wk ; separat
        residential	12	sick part ; sleep ther ; smokin ; snort spe ; tambien le ; teen outpatient
        residential	12	thre job ; tomorrow aft ; twic becaus ; union say ; up fiv ; use in ; week for
        residential	12	week its ; week thre ; what follow ; wherev ; wint the ; ~liv ~in
        residential	11	aft detox ; and smok ; been arrest ; been back ; been smokin ; chok her
        residential	11	christma i ; cocain every ; cocain mayb ; com aft ; corol behind ; crack
        residential	11	cristal com ; crystal all ; custody ; d detox ; d inpatient ; day discharg ; deal
        residential	11	desd cuand ; desd octubr ; did outpatient ; doc dia ; en ese ; en iop ; feet singl
        residential	11	first offic ; for women ; gimnasi ; handshak ; inject cok ; inpt in ; intern par
        residential	11	judg okafor ; ketamin cad ; light up ; lost cdl ; me rn ; mes intern ; near dai
        residential	11	ninety day ; no ~aftercar ; of county ; of even ; outpatient clinic ; payday and
        residential	11	pcp dip ; peric cuatr ; queman ; quier met ; ranch and ; residencial ; sat through
        residential	11	say residential ; shoot spe ; singl room ; sixteen day ; slam ; sleep in
        residential	11	smok detector ; spe ever ; spic dai ; the camer ; the corol ; the liv ; the thirty
        residential	11	then meth ; through it ; tonight it ; two apartment ; tx meth ; uno mes
        residential	11	visit nurs ; wk sam ; wk x ; wks with ; women only ; zoom iop ; ~hang ~himself
        residential	11	~inpt
        residential	10	/ ~etoh ; a ninety ; a tan ; acceptanc ; all spr ; all thru ; almost dai
        residential	10	ambulatori desd ; an eight ; an eightbal ; bed by ; befor last ; between session
        residential	10	bipol 0 ; both kid ; boyfriend sel ; boyfriend smok ; cas desd ; cocain tre
        residential	10	cok all ; cok qd ; cok right ; competitor iop ; complet today ; counselor has
        residential	10	coupl in ; cousin say ; crack nin ; dai thre ; del anex ; desd juni ; desintoxic en
        residential	10	detox me ; detox monday ; ef ; eightbal ; finish last ; fir twic ; for half
        residential	10	from detox ; get high ; im smok ; inpatient ; inpatient hous ; is basical
        residential	10	izquierd ; last librium ; licens over ; lin on ; liv und ; meth iv ; meth sleep
        residential	10	motel with ; my blad ; nephew need ; next step ; of cocain ; on ice ; onc dia
        residential	10	only use ; oth four ; outpt x ; piedr todo ; plac my ; plan aft ; program get
        residential	10	residential befor ; reunification ; sel meth ; semana ya ; shar room ; smok rock
        residential	10	stil + ; than they ; the deal ; the meth ; the motel ; the pip ; the wagon
        residential	10	thing crawl ; thur sun ; todo le ; was doing ; who deal ; wk duration ; wk how
        residential	10	y segui ; you would ; your ~liv ; ~in ~program ; ~use sinc
        residential	9	*abstinent.1 ; *family.4 ; *lengthOfUse.2 ; + meth ; 0 ninety ; adolescent ; adond
        residential	9	again by ; are fil ; back teeth ; been crack ; been let ; befor group ; both do
        residential	9	bunk and ; bus pas ; caminan ; can clos ; centr en ; climb out ; coc cuatr
        residential	9	complet resi ; crack four ; crush adderal ; desd febrer ; detox at ; did ninety
        residential	9	discharg to ; dur el ; duration unk ; east i ; entir tim ; facility or ; fir from
        residential	9	fiv night ; for niec ; friend and ; from it ; go at ; got saving ; hav until
        residential	9	hes hold ; hospital ; hospital detox ; ice 0 ; id go ; in county ; in even
        residential	9	in facility ; inpatient befor ; intern de ; iop was ; isnt enough ; its most
        residential	9	iv spe ; jail reentry ; joe ; kept smok ; kept using ; ket 0 ; ketamin every
        residential	9	left res ; lun miercol ; m ket ; m tent ; meth in ; mi padrastr ; mut ; my detox
        residential	9	need next ; night on ; ningun program ; no ~opiat ; of crack ; of win ; otro tre
        residential	9	outreach ; padrastr ; pamphlet ; par hombr ; paramedic and ; piedr casi ; pinky
        residential	9	por lleg ; program lin ; rehears ; rent a ; resi day ; residencial 0
        residential	9	residential par ; run my ; se desd ; sel and ; seman ya ; seven year ; snif glu
        residential	9	st mary ; straight thru ; tank / ; terapi ambulatori ; that apartment ; the blind
        residential	9	tiemp que ; to going ; today etoh ; treatment or ; truck sinc ; two wiv ; van and
        residential	9	viv adentr ; viv debaj ; walk the ; was octob ; wed thru ; weekday too ; with them
        residential	9	your thirty ; your ~inpatient ; ~aftercar set ; ~program ; ~regresan ; ~regresan ~a
        residential	9	~residential ; él sali
        residential	8	0 back ; 0 relaps ; 0 vs ; a virtual ; adderal a ; adderal every ; admit to
        residential	8	again lik ; and most ; ask and ; at for ; basical a ; bath salt ; becaus of
        residential	8	behind it ; behind meth ; big tank ; bil 0 ; bipol and ; blow 0 ; bunk ; center for
        residential	8	cle me ; cok lik ; cok the ; cok ther ; consejer ya ; conserv ; counselor think
        residential	8	coupl x ; cristal un ; crumb ; custodi ; custody releas ; d in ; d/c tmrw ; dai for
        residential	8	dai four ; dat befor ; daught been ; day between ; day privat ; de detox ; detox two
        residential	8	dia par ; diari 0 ; dispuest ; doctor prescrib ; doe meth ; doing meth ; dop cold
        residential	8	dust dai ; dxd ; ese orden ; eviction ; four fiv ; fum cristal ; girl back ; has kid
        residential	8	he lik ; high with ; his licens ; hoy llev ; if his ; in custody ; in every
        residential	8	inhalant ; is squeez ; it end ; just out ; ketamin the ; last pil ; lik in
        residential	8	llev cinc ; longest ; m kick ; may ya ; me smok ; men central ; met cocain
        residential	8	meth most ; metiendos ; minimum ; minimum 0 ; month now ; mor night ; motel on
        residential	8	my deal ; my partner ; near every ; no job ; no plan ; noth set ; now what
        residential	8	nowher lin ; of chair ; on meth ; only q ; opioid w/d ; outpatient isnt
        residential	8	outpatient two ; par mujer ; peric diari ; prior ~resi ; program sinc ; recommend
        residential	8	resid ; residential center ; residential facility ; residential treatment
        residential	8	restaurant and ; say liv ; sei mes ; senior year ; sew room ; singl week ; slam meth
        residential	8	snif ; so what ; spe and ; sur how ; term disability ; the gambl ; then detox
        residential	8	they detox ; through that ; tin on ; tmrw need ; to outpatient ; tomorrow at
        residential	8	took him ; und it ; unit and ; up monday ; use methamphetamin ; used sinc ; vez con
        residential	8	want in ; want program ; was snort ; week desd ; week not ; whatev tim
        residential	8	with tweezer ; y veng ; year most ; you how ; yrs most ; ~hit ~me ; ~men ; ~the ~0
        residential	8	~what ~com
        residential	7	*frequency.0:possible ; + for ; 0 arrest ; 0 cristal ; a concret ; a sword ; a tent
        residential	7	a verl ; adderal she ; ahor a ; all adentr ; all twelv ; apparent ; are numb
        residential	7	arrest in ; at day ; be someplac ; been hear ; beer on ; between group ; bounc from
        residential	7	broth wed ; by regul ; cam by ; car befor ; cas dond ; center ; cocain desd
        residential	7	cok has ; cok most ; complet a ; couch sinc ; cps ; crack all ; crash at ; cristal a
        residential	7	cristal cuatr ; cuatr vec ; d/c fri ; day in ; day over ; de desintoxicacion
        residential	7	de sesent ; dec desd ; desintoxicacion 0 ; detox four ; detox tue ; detox tuesday
        residential	7	detox x ; diaper ; did and ; did my ; diez mes ; dirty uas ; do peopl ; doe too
        residential	7	drop it ; drug counselor ; duerm con ; dust ; eightbal every ; el residencial
        residential	7	end last ; every door ; every week ; everyday 0 ; f kick ; f left ; f lost ; f sleep
        residential	7	fella ; for fentanyl ; for possession ; ford 0 ; four thousand ; from resi ; fuman
        residential	7	get int ; go now ; go somewher ; gues that ; guy are ; hav me ; hav tim ; he pay
        residential	7	hes burn ; hes snort ; high level ; hosp x ; hous all ; hous and ; huf ; ice
        residential	7	inpatient for ; inpatient the ; iop now ; is crack ; it cocain ; it mat ; it stay
        residential	7	its fiv ; its spe ; ivdu meth ; ketamin dai ; kick fent ; le guard ; left rehab
        residential	7	left treatment ; llev doc ; long program ; los dos ; lug dond ; lun 0 ; may meth
        residential	7	me baj ; me too ; meth bf ; meth smok ; mom couch ; month or ; motel vouch ; murder
        residential	7	my thirti ; myself in ; need em ; need inpt ; no desd ; no kid ; noon no
        residential	7	nowher els ; nuev dia ; numbnes ; nunc en ; of phon ; on sepulved ; on seven
        residential	7	our bed ; out aft ; out but ; outpatient didnt ; outpatient twic ; own pillow
        residential	7	pack list ; paid in ; piedr ; piedr a ; piedr tod ; placement in ; pretty much
        residential	7	program ask ; program has ; purs and ; que papel ; rehab at ; rehab in
        residential	7	releas monday ; report dat ; res tx ; resi in ; residential not
        residential	7	residential placement ; residential program ; rn and ; roommat cook ; second act
        residential	7	second iop ; second week ; segui usand ; seman de ; seman no ; shelt ; should go
        residential	7	si ~reciben ; sigu fum ; sinc every ; six good ; smok the ; somebody has ; son sei
        residential	7	stay as ; stay for ; stepdad is ; summer ago ; tank a ; teenager ; tembl ; termin el
        residential	7	the cardiologist ; the detox ; the handful ; the urologist ; thi yr ; thre night
        residential	7	through both ; tienen internamient ; tim for ; tin ; tin every ; tranquil com
        residential	7	tribal ; trunk ; two job ; two tim ; up one ; used meth ; using ice ; want back
        residential	7	want inpatient ; was somebody ; way through ; wednesday friday ; week mor ; wel so
        residential	7	whenev ; wil do ; ya and ; ya firm ; ya pas ; year two ; you writ ; your competitor
        residential	7	your residential ; ~fent ; ~how ~long
        residential	6	*duration.1 ; *emergency.3:historical ; *family.2 ; *lengthOfUse.1
        residential	6	*lostThroughUse.0:other_experiencer ; *outpatientWord.0:negated
        residential	6	*residentialRequest.0:possible ; *rhythm.1 ; 0 day ; 0 hospital ; 0 nit ; 0 nts
        residential	6	0 whil ; a corol ; a pamphlet ; a pension ; a shelt ; a studi ; a un ; abandon
        residential	6	absces on ; admin d/c ; advocat ; al ambulatori ; alg mas ; alt hoy ; ambulatori tre
        residential	6	and hom ; and spe ; are cop ; bakery and ; be admit ; bedroom ; been read ; behind a
        residential	6	can liv ; can only ; car sinc ; cedar ; clean with ; co ed ; cocain twic
        residential	6	cok thursday ; county jail ; crack most ; crystal ; cuart dond ; custody 0
        residential	6	custody til ; d prog ; dai cok ; dai meth ; dai now ; dai six ; damag ; dandol
        residential	6	dat 0 ; day bed ; day on ; de desintox ; de program ; dealer ; del hospital
        residential	6	del vecin ; descans de ; desintoxiqu en ; detox with ; did iop ; dient ; dig at
        residential	6	dip ; doctor que ; doing ketamin ; doing lin ; dollar of ; don today ; dond mi
        residential	6	dos was ; el foc ; es diari ; eso perdi ; est otr ; every weekday ; everybody in
        residential	6	f crack ; few month ; flac y ; foc a ; foc de ; fold and ; for how ; for oxy
        residential	6	for word ; four night ; from res ; from vodk ; fry ; get clean ; go wherev
        residential	6	good ins ; got fir ; got put ; graduation ; has ppo ; hav i ; he return
        residential	6	her tonight ; hij va ; him through ; his bed ; hold it ; hom high ; hospital kept
        residential	6	hot for ; huf paint ; hungry ; i agre ; i cough ; i huf ; i intend ; i show
        residential	6	i sleep ; im behind ; im burn ; im right ; in hemet ; in month ; in outpt ; int your
        residential	6	isnt hold ; jef me ; jump lik ; k 0 ; keep using ; kia ; kind about ; la custodi
        residential	6	la troc ; last monday ; law school ; le llev ; let peopl ; lin in ; liv in
        residential	6	liv togeth ; liv with ; long she ; los quinc ; lueg y ; m detox ; m left ; m meth
        residential	6	manan sin ; marriag and ; me desintoxiqu ; me down ; me sali ; me solt ; meth each
        residential	6	meth pretty ; metiendom ; min sinc ; mom doe ; motel ; moth son ; much every ; n k
        residential	6	nino por ; no numbnes ; no veo ; no ~prior ; no ~resi ; nobody ther ; noma le ; nts
        residential	6	of both ; of dai ; of fost ; of inpt ; of january ; on crystal ; orden de ; out tmrw
        residential	6	outpatient sinc ; parol agent ; phon number ; pip at ; plac with ; por alcohol
        residential	6	por and ; program dond ; protocol finish ; psychosi x ; quier entr ; reentry
        residential	6	refer up ; rehab en ; resid in ; residencial y ; residential ; residential car ; rib
        residential	6	rib suck ; right on ; roommat all ; safety concern ; sal manan ; sali hoy ; sam room
        residential	6	san jos ; sanction ; say heart ; sei ano ; sem 0 ; seman desd ; she complet
        residential	6	shift a ; short term ; show she ; siet dia ; sig fum ; sinc around ; sinc valentin
        residential	6	smok crack ; smokin crack ; snort ritalin ; sober ; somewher and ; somewher with
        residential	6	spe dai ; stay a ; stil smok ; stil using ; stop for ; straight hom ; supportiv no
        residential	6	sword ; tabl lik ; tak that ; tap at ; teen residential ; telehealth outpatient
        residential	6	that hous ; the cond ; the grandmoth ; the show ; then an ; ther out ; they took
        residential	6	they walk ; thi apartment ; thing twic ; tienen residencial ; tijuan en ; to whatev
        residential	6	tomorrow and ; tomorrow is ; tomorrow no ; too so ; trap ; troc ; tuesday with ; uas
        residential	6	un hombr ; unsur how ; urology ; use on ; viv with ; volvi al ; was good ; we tri
        residential	6	week start ; when somebody ; when that ; wher id ; who kept ; whol ninety
        residential	6	wint break ; wont sign ; written up ; y awak ; y juev ; y lost ; y sigu ; y ~mi
        residential	6	ya com ; ya perdi ; ya sin ; year near ; ~aceptan ; ~day and ; ~liv ~at ; ~long
        residential	6	~somewher ~with ; ~treatment
        residential	5	*emergency.3 ; *injecting.0 ; *lastUsed.0 ; *mandate.1:historical
        residential	5	*psychosis.0:negated ; *quitting.0:hypothetical ; *substance.2 ; 0 beer ; 0 crystal
        residential	5	0 dirty ; 0 ft ; 0 gramo ; 0 of ; 0 roommat ; 0 stabl ; 0 walk ; @ tarzan ; a dim
        residential	5	a dond ; a fifteen ; a fiv ; a ralph ; a roommat ; acab su ; acros town
        residential	5	adderal not ; advis on ; aft one ; against advic ; airlin ; al cristal ; all don
        residential	5	all liv ; all through ; almost every ; ambulatori en ; and both ; and durm
        residential	5	and feed ; anvil ; around east ; arrest for ; as befor ; at sist ; at sixteen
        residential	5	aunt no ; awak so ; band is ; be oblig ; be writ ; been couch ; been snif ; beer at
        residential	5	betty ford ; between my ; blow ; bottl of ; broth ~hang ; burn up ; but als ; camer
        residential	5	car con ; carcel de ; carcel del ; cdl and ; cel 0 ; centr residencial ; cinc noch
        residential	5	cint ; cle that ; cleav ; clos out ; coc 0 ; cocain all ; cok four ; cok habit
        residential	5	cond ; consum per ; conviction ; couldnt tel ; counselor every ; crack 0
        residential	5	cristal tre ; cristal y ; crypt ; crystal again ; cuant tiemp ; dad now ; dai sinc
        residential	5	day four ; day get ; day then ; de desintoxic ; de piedr ; desintox
        residential	5	desintoxicacion del ; desintoxicacion en ; detox mon ; dia sí ; did detox
        residential	5	doctor last ; don being ; don the ; dond segu ; drink at ; el ambulatori ; el dep
        residential	5	el hospital ; el juez ; eleven day ; empec por ; encampment off ; episod ; ex who
        residential	5	f did ; f k ; fail iop ; feel human ; finish inpt ; fiv day ; fiv tim ; for nephew
        residential	5	fui ; fuman piedr ; get away ; get paid ; go in ; go straight ; goe and ; good job
        residential	5	got pto ; graduat with ; group lead ; guest room ; hac siet ; hacen al ; had bet
        residential	5	hag falt ; he lie ; he saw ; hear them ; hed sleep ; hep c ; herman llev ; hes lost
        residential	5	him hold ; him int ; his grandmoth ; his meth ; hous so ; how long ; howev long
        residential	5	hse ; i both ; i kept ; i slam ; id bring ; ido a ; im couch ; im steady ; imodium
        residential	5	in encampment ; in encin ; in someplac ; in ther ; inpt tx ; int every ; intern o
        residential	5	intern por ; intern tre ; iop at ; iop twic ; its funny ; ive shot ; just don
        residential	5	k every ; keep smok ; ketamin about ; ketamin and ; ketamin four ; kia behind
        residential	5	kick it ; last fal ; le hacen ; livin ; loc ; long version ; longest stay
        residential	5	los misma ; lost custody ; lug ; m walk ; marz ; me habi ; me includ ; me sirvi
        residential	5	mes par ; meth ; meth four ; meth stay ; mis his ; misma dia ; mom and ; month aft
        residential	5	most on ; my attic ; my camer ; my firm ; my marriag ; my plat ; my vyvans
        residential	5	nad despu ; need mor ; need out ; ni le ; nic hous ; nic peopl ; night than ; nit a
        residential	5	no cre ; no hi ; no safety ; no ~opi ; no ~oth ; nonstop sinc ; norc ; noth going
        residential	5	notic and ; novent ; now cok ; now using ; of detox ; of meth ; oh ; on by
        residential	5	on cocain ; on mol ; on mut ; ord to ; our guest ; out n ; out sinc ; outreach 0
        residential	5	overdos ; pap is ; par may ; part that ; partn of ; pech apret ; permis y
        residential	5	piedr cuatr ; pip ; plac on ; possession arrest ; previ ; program ; psychiatrist dr
        residential	5	q sigu ; que con ; queremo ; quier cam ; quier inform ; quinc ano ; re inpt
        residential	5	read residential ; reentry 0 ; ref 0 ; rehab didnt ; rehab last ; rent with
        residential	5	residential or ; return your ; revok ; room and ; room in ; rv ; s/p 0 ; said whatev
        residential	5	se decirl ; se sali ; segui con ; sel out ; she my ; she sob ; she stay ; si los
        residential	5	sinc 0 ; sinc dec ; sinc february ; sinc july ; sinc march ; sist use ; snif cocain
        residential	5	snort ketamin ; so do ; sob coach ; som oth ; someplac ; spe again ; spe two
        residential	5	spic got ; st tim ; step one ; stepdad ; stil snort ; sueld ; sus nino ; sw on
        residential	5	sweat it ; tabl in ; tabl next ; tampoc es ; taper off ; teeth and ; termin un
        residential	5	that long ; that part ; that was ; the apt ; the bad ; the heroin ; the lif
        residential	5	the needl ; the outpatient ; the receipt ; the rehab ; the teen ; them smok
        residential	5	then week ; ther that ; they discharg ; they gav ; thirti ; through all ; thru sun
        residential	5	thursday night ; tin most ; to armpit ; to ent ; to meth ; to rehab ; to resid
        residential	5	to residential ; to stab ; trabajo ; trag ; treatment center ; troc desd ; twic at
        residential	5	twic today ; two marriag ; un centr ; un lug ; un machet ; uncl and ; union card
        residential	5	union eap ; uno 0 ; up past ; use dai ; use meth ; use ther ; used heroin ; used on
        residential	5	using 0 ; using cok ; usual do ; veint dia ; visit sunday ; viv ; wal with ; walk me
        residential	5	walmart ; want high ; want out ; was high ; watch + ; week clean ; week going
        residential	5	weekend plu ; when it ; whip cream ; whippet canister ; wil discus ; with crack
        residential	5	women ; word for ; work know ; work pt ; wrap up ; you suggest ; your 0 ; your kind
        residential	5	~a ~bottl ; ~a ~slip ; ~admit ; ~aftercar ; ~cash ; ~cocain ; ~day ~inpt ; ~lug
        residential	5	~reciben ; ~residencial ; ~six ; ~slip ; ~threaten ; ~up ~for ; ~voc ni ; ~what
        residential	4	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *detoxDone.0:historical
        residential	4	*detoxRequest.0:historical ; *drinks.0 ; *homeless.0:negated ; *keptUsing.0
        residential	4	*noBarrierMoney.0:hypothetical ; *quantity.3 ; *rehabDone.0 ; *spam.0 ; *spam.1
        residential	4	*substance.4 ; *treatmentNeed.1:hypothetical ; *uses.0:other_experiencer
        residential	4	*wantsOff.0:hypothetical ; 0 cok ; 0 dia ; 0 overpas ; 0 releas ; 0 viv ; @ day
        residential	4	a consult ; a garden ; a go ; a level ; a minimum ; a start ; a storag ; a visit
        residential	4	a wait ; a whil ; about fiv ; acceptanc let ; aceler y ; acept ; addres is
        residential	4	agreement ; albergu ; alcohol 0 ; alguien y ; and custody ; and sleep ; and use
        residential	4	andan ; are so ; arrang no ; audienci ; authoriz ; awak sinc ; baggi in ; bale
        residential	4	basical ; beach 0 ; bed avail ; been going ; been hid ; been violent ; befor and
        residential	4	befor each ; befor finish ; blad ; blad is ; board consent ; both of ; box win
        residential	4	break and ; broth for ; burn to ; bus depot ; busines partn ; but most ; by christma
        residential	4	cardiologist say ; cardiomyopathy ; cas con ; casi tod ; casi toda ; cdl ; check my
        residential	4	children and ; circl of ; cirrhosi ; cle head ; clean a ; clear to ; clos in ; cm 0
        residential	4	coc no ; cocain is ; cogi ; cok 0 ; cok dur ; com and ; complet y ; con coc
        residential	4	con cristal ; concierg ; consum ; content y ; couch ; couch then ; coverag
        """
}
