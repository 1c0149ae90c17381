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
        residential	19	corol ; crystal dai ; etoh detox ; tower ; ~0 ~day ; ~liv
        residential	18	*residentialWord.0 ; adderal crush ; cok near ; hosp detox ; mas fuert
        residential	18	not outpatient ; then iop ; week late ; ~resi ; ~residential ~program
        residential	17	bipol ; clean aft ; cocain four ; cost me ; crack for ; crystal and ; crystal every
        residential	17	del detox ; detox end ; el intern ; internamient par ; iop sinc
        residential	17	outpatient counselor ; piedr diari ; residential de ; shoot cok ; shoot meth
        residential	17	slam tin ; to cok ; tuesday thursday ; want inpt ; withdrawal in
        residential	16	*residentialWord.0:hypothetical ; al peric ; alcohol en ; and used ; cocain dai
        residential	16	crack pip ; detox fent ; do meth ; ent ; every ua ; has cost ; hous smok
        residential	16	noth book ; on blow ; over meth ; quier intern ; rid hom ; ring for ; said tak
        residential	16	schizoaffectiv ; smok ice ; smok spic ; spic every ; step two ; tap don ; thru it
        residential	16	viv mientra ; year dai ; year straight
        residential	15	*homeless.0:other_experiencer ; *substance.2:other_experiencer ; adolescent iop
        residential	15	arm look ; camer off ; carcel ; cok again ; couch to ; for sixty ; ice sinc
        residential	15	iv meth ; job over ; kick dop ; la piedr ; long its ; nunc dej ; on cok ; perdi la
        residential	15	program befor ; program for ; roommat sel ; sinc when ; sleep und ; the sick
        residential	15	thi trail ; to couch ; trunk and ; tweezer ; vend y ; week motel ; wks in
        residential	15	your inpatient ; your liv ; ~prior ~program
        residential	14	*priorTreatments.0 ; *psychosis.0 ; 0 over ; 0 screen ; a next ; ano casi
        residential	14	broth couch ; camer on ; car behind ; car desd ; cok every ; d etoh ; dai again
        residential	14	day liv ; day run ; de peric ; detox del ; do residential ; eat again ; evict
        residential	14	four evening ; fum crack ; hom detox ; homeles ; hous wher ; ice with ; iv cok
        residential	14	lithium ; lot befor ; m k ; meth dai ; methamphetamin ; minim ; of idea ; of spe
        residential	14	of ther ; on ketamin ; perfect attendanc ; plac wher ; residential for ; stil com
        residential	14	that kitchen ; thru both ; tim ive
        residential	13	*hallucination.1:hypothetical ; *iopRequest.0:negated ; 0 tank ; a spot ; a teen
        residential	13	anywher els ; arrest ; autumn ; bast ; bro sob ; cinc vec ; cint en ; cocain has
        residential	13	county detox ; duerm en ; dxm 0 ; el iop ; en program ; finish detox ; got written
        residential	13	has start ; hav used ; insur cm ; intern uno ; la carcel ; left resi ; long unk
        residential	13	m pcp ; me limpi ; meth all ; no phon ; nts / ; of k ; only residential ; opi
        residential	13	program intern ; residential with ; right through ; saf in ; say theyl ; segui
        residential	13	shot cok ; sleep behind ; tap complet ; the easy ; urologist ; with bro
        residential	13	your sixty
        residential	12	*residentialEnding.0:negated ; 0 meth ; adderal 0 ; airlin medical ; al program
        residential	12	anex a ; ano diari ; ask op ; bipol i ; blow every ; boyfriend and ; boyfriend use
        residential	12	check myself ; coc casi ; coc diari ; cocain diari ; cok night ; de van ; dirty
        residential	12	dirty for ; en iop ; every payday ; hast me ; hazelden in ; husb walk ; ice befor
        residential	12	inject cok ; inpatient or ; iop therapist ; judg sign ; kick heroin ; lik literal
        residential	12	los novent ; los otro ; los tre ; lying about ; m crack ; m outpt ; m php
        residential	12	may bring ; me see ; meth every ; my outpatient ; next level ; nitrou 0 ; no barri
        residential	12	of resi ; own apt ; residential 0 ; sam wk ; separat ; sick part ; sleep ther
        residential	12	smokin ; snort spe ; tambien le ; teen outpatient ; thre job ; tomorrow aft
        residential	12	twic becaus ; union say ; up fiv ; use in ; week for ; week its ; week thre
        residential	12	what follow ; wherev ; wint the ; ~liv ~in
        residential	11	a guit ; aft detox ; almost dai ; and smok ; been arrest ; been back ; been smokin
        residential	11	chok her ; christma i ; cocain every ; cocain mayb ; com aft ; corol behind ; crack
        residential	11	cristal com ; crystal all ; custody ; d detox ; d inpatient ; dai thre
        residential	11	day discharg ; deal ; desd cuand ; desd octubr ; did outpatient ; doc dia ; en ese
        residential	11	feet singl ; first offic ; for women ; gimnasi ; handshak ; inpt in ; intern par
        residential	11	judg okafor ; ketamin cad ; light up ; lost cdl ; me rn ; mes intern ; near dai
        residential	11	ninety day ; no ~aftercar ; of county ; of even ; onc dia ; outpatient clinic
        residential	11	payday and ; pcp dip ; peric cuatr ; queman ; quier met ; ranch and ; residencial
        residential	11	sat through ; say residential ; shoot spe ; singl room ; sixteen day ; slam
        residential	11	sleep in ; smok detector ; spe ever ; spic dai ; the camer ; the corol ; the liv
        residential	11	the thirty ; then meth ; thing crawl ; through it ; tonight it ; two apartment
        residential	11	tx meth ; uno mes ; visit nurs ; wk sam ; wk x ; wks with ; women only ; zoom iop
        residential	11	~hang ~himself ; ~inpt
        residential	10	/ ~etoh ; a ninety ; a tan ; acceptanc ; all spr ; all thru ; ambulatori desd
        residential	10	an eight ; an eightbal ; bed by ; befor last ; between session ; bipol 0 ; both kid
        residential	10	boyfriend sel ; boyfriend smok ; cas desd ; cocain tre ; cok all ; cok qd
        residential	10	cok right ; competitor iop ; complet today ; counselor has ; coupl in ; cousin say
        residential	10	crack nin ; del anex ; desd juni ; desintoxic en ; detox me ; detox monday ; ef
        residential	10	eightbal ; finish last ; fir twic ; for half ; from detox ; get high ; im smok
        residential	10	inpatient ; inpatient hous ; is basical ; izquierd ; last librium ; licens over
        residential	10	lin on ; liv und ; meth iv ; meth sleep ; motel with ; my blad ; nephew need
        residential	10	next step ; of cocain ; on ice ; only use ; oth four ; outpt x ; piedr todo
        residential	10	plac my ; plan aft ; program get ; residential befor ; reunification ; sel meth
        residential	10	semana ya ; shar room ; smok rock ; stil + ; than they ; the deal ; the meth
        residential	10	the motel ; the pip ; the wagon ; thur sun ; todo le ; was doing ; who deal
        residential	10	wk duration ; wk how ; y segui ; you would ; your ~liv ; ~in ~program ; ~use sinc
        residential	9	*abstinent.1 ; *family.4 ; *lengthOfUse.2 ; + meth ; 0 ninety ; adolescent ; adond
        residential	9	again by ; are fil ; back teeth ; been crack ; been let ; befor group ; both do
        residential	9	bunk and ; bus pas ; caminan ; can clos ; centr en ; climb out ; coc cuatr
        residential	9	complet resi ; crack four ; crush adderal ; desd febrer ; detox at ; did ninety
        residential	9	discharg to ; dur el ; duration unk ; east i ; entir tim ; facility or ; fir from
        residential	9	fiv night ; friend and ; from it ; go at ; got saving ; hav until ; hes hold
        residential	9	hospital ; hospital detox ; ice 0 ; id go ; in county ; in even ; in facility
        residential	9	inpatient befor ; intern de ; iop was ; isnt enough ; its most ; iv spe
        residential	9	jail reentry ; joe ; kept smok ; ket 0 ; ketamin every ; left res ; lun miercol
        residential	9	m ket ; m tent ; meth in ; mi padrastr ; mut ; my detox ; need next ; night on
        residential	9	ningun program ; no ~opiat ; noth set ; of crack ; of win ; otro tre ; outreach
        residential	9	padrastr ; pamphlet ; par hombr ; paramedic and ; piedr casi ; pinky ; por lleg
        residential	9	program lin ; rehears ; rent a ; resi day ; residencial 0 ; residential par ; run my
        residential	9	se desd ; sel and ; seman ya ; seven year ; snif glu ; st mary ; straight thru
        residential	9	tank / ; terapi ambulatori ; that apartment ; the blind ; tiemp que ; to going
        residential	9	today etoh ; treatment or ; truck sinc ; two wiv ; van and ; viv adentr ; viv debaj
        residential	9	walk the ; was octob ; wed thru ; weekday too ; with them ; your thirty
        residential	9	your ~inpatient ; ~aftercar set ; ~program ; ~regresan ; ~regresan ~a ; ~residential
        residential	9	él sali
        residential	8	0 back ; 0 relaps ; 0 vs ; a virtual ; adderal a ; adderal every ; admit to
        residential	8	again lik ; and most ; ask and ; at for ; basical a ; bath salt ; becaus of
        residential	8	behind it ; behind meth ; big tank ; bil 0 ; bipol and ; blow 0 ; bunk ; center for
        residential	8	cle me ; cok lik ; cok ther ; consejer ya ; conserv ; counselor think ; coupl x
        residential	8	cristal un ; crumb ; custodi ; custody releas ; d in ; d/c tmrw ; dai for ; dai four
        residential	8	dat befor ; daught been ; day between ; day privat ; de detox ; detox two ; dia par
        residential	8	diari 0 ; dispuest ; doctor prescrib ; doe meth ; doing meth ; dop cold ; dust dai
        residential	8	dxd ; ese orden ; eviction ; for niec ; four fiv ; four thousand ; fum cristal
        residential	8	fuman ; girl back ; has kid ; he lik ; high with ; his licens ; hoy llev ; if his
        residential	8	in custody ; in every ; inhalant ; is crack ; is squeez ; it end ; just out
        residential	8	kept using ; ketamin the ; last pil ; lik in ; llev cinc ; longest ; m kick ; may ya
        residential	8	me smok ; men central ; met cocain ; meth most ; metiendos ; minimum ; minimum 0
        residential	8	month now ; mor night ; motel on ; my deal ; my partner ; myself in ; near every
        residential	8	no job ; no plan ; now what ; nowher lin ; nunc en ; of chair ; on meth ; only q
        residential	8	opioid w/d ; outpatient isnt ; outpatient two ; par mujer ; peric diari
        residential	8	prior ~resi ; program sinc ; recommend ; resid ; residential center
        residential	8	residential facility ; residential treatment ; restaurant and ; say liv ; sei mes
        residential	8	senior year ; sew room ; singl week ; slam meth ; snif ; so what ; spe and ; sur how
        residential	8	term disability ; the gambl ; then detox ; they detox ; through that ; tin on
        residential	8	tmrw need ; to outpatient ; tomorrow at ; took him ; und it ; unit and ; up monday
        residential	8	use methamphetamin ; used sinc ; vez con ; want in ; want program ; was snort
        residential	8	week desd ; week not ; whatev tim ; with tweezer ; y veng ; year most ; you how
        residential	8	yrs most ; ~hit ~me ; ~men ; ~the ~0
        residential	7	*frequency.0:possible ; + for ; 0 arrest ; 0 cristal ; a concret ; a sword ; a tent
        residential	7	a verl ; adderal she ; ahor a ; all adentr ; all twelv ; apparent ; are numb
        residential	7	arrest in ; at day ; be admit ; be someplac ; been hear ; between group ; bounc from
        residential	7	broth wed ; by regul ; cam by ; car befor ; cas dond ; center ; cocain desd
        residential	7	cok has ; cok most ; cok the ; complet a ; couch sinc ; cps ; crack all ; crash at
        residential	7	cristal a ; cristal cuatr ; cuatr vec ; d/c fri ; day in ; de desintoxicacion
        residential	7	de sesent ; dec desd ; desintoxicacion 0 ; detox four ; detox tue ; detox tuesday
        residential	7	detox x ; diaper ; did and ; did my ; diez mes ; dirty uas ; do peopl ; doe too
        residential	7	drop it ; drug counselor ; duerm con ; dust ; eightbal every ; el residencial
        residential	7	end last ; every door ; every week ; everyday 0 ; f kick ; f left ; f lost ; f sleep
        residential	7	fella ; for fentanyl ; for possession ; ford 0 ; from resi ; get int ; go now
        residential	7	go somewher ; gues that ; guy are ; hav me ; hav tim ; he pay ; hes burn ; hes snort
        residential	7	high level ; hosp x ; hous all ; hous and ; huf ; ice ; inpatient for
        residential	7	inpatient the ; iop now ; it cocain ; it mat ; it stay ; its fiv ; ivdu meth
        residential	7	ketamin dai ; kick fent ; le guard ; left rehab ; left treatment ; llev doc
        residential	7	long program ; los dos ; lug dond ; lun 0 ; may meth ; me baj ; me too ; meth bf
        residential	7	meth smok ; mom couch ; month or ; motel vouch ; murder ; my thirti ; need em
        residential	7	need inpt ; no desd ; no kid ; noon no ; nowher els ; nuev dia ; numbnes ; of phon
        residential	7	on sepulved ; on seven ; our bed ; out aft ; out but ; outpatient didnt
        residential	7	outpatient twic ; own pillow ; pack list ; paid in ; piedr ; piedr a ; piedr tod
        residential	7	placement in ; pretty much ; program ask ; program has ; purs and ; que papel
        residential	7	rehab at ; rehab in ; releas monday ; report dat ; res tx ; resi in
        residential	7	residential not ; residential placement ; residential program ; rn and
        residential	7	roommat cook ; second act ; second iop ; second week ; segui usand ; seman de
        residential	7	seman no ; shelt ; should go ; si ~reciben ; sigu fum ; sinc every ; six good
        residential	7	smok the ; somebody has ; son sei ; stay as ; stay for ; stepdad is ; summer ago
        residential	7	tank a ; teenager ; tembl ; termin el ; the cardiologist ; the detox ; the handful
        residential	7	the urologist ; thi yr ; thre night ; through both ; tienen internamient ; tim for
        residential	7	tin ; tin every ; tranquil com ; tribal ; trunk ; two job ; two tim ; up one
        residential	7	used meth ; using ice ; want back ; want inpatient ; was somebody ; way through
        residential	7	wednesday friday ; week mor ; wel so ; whenev ; wil do ; ya and ; ya firm ; ya pas
        residential	7	year two ; you writ ; your competitor ; your residential ; ~fent ; ~how ~long
        residential	7	~what ~com
        residential	6	*duration.1 ; *emergency.3:historical ; *family.2 ; *lengthOfUse.1
        residential	6	*lostThroughUse.0:other_experiencer ; *outpatientWord.0:negated
        residential	6	*residentialRequest.0:possible ; *rhythm.1 ; 0 day ; 0 hospital ; 0 nit ; 0 nts
        residential	6	0 whil ; a corol ; a dond ; a pamphlet ; a pension ; a shelt ; a studi ; a un
        residential	6	abandon ; absces on ; admin d/c ; advis on ; advocat ; al ambulatori ; alg mas
        residential	6	alt hoy ; ambulatori tre ; and hom ; and spe ; are cop ; bakery and ; bedroom
        residential	6	been read ; beer on ; behind a ; can liv ; can only ; car sinc ; cedar ; clean with
        residential	6	co ed ; cocain twic ; cok thursday ; county jail ; crack most ; crystal ; cuart dond
        residential	6	custody 0 ; custody til ; d prog ; dai cok ; dai meth ; dai now ; dai six ; damag
        residential	6	dandol ; dat 0 ; day bed ; day on ; day over ; de desintox ; de program ; dealer
        residential	6	del hospital ; del vecin ; descans de ; desintoxicacion del ; desintoxiqu en
        residential	6	detox with ; did iop ; dient ; dig at ; dip ; doctor que ; doing ketamin ; doing lin
        residential	6	dollar of ; dond mi ; dos was ; el foc ; es diari ; eso perdi ; est otr
        residential	6	every weekday ; everybody in ; f crack ; few month ; flac y ; foc a ; foc de
        residential	6	fold and ; for how ; for oxy ; for word ; four night ; from res ; from vodk ; fry
        residential	6	get clean ; go wherev ; good ins ; got fir ; got put ; graduation ; has ppo ; hav i
        residential	6	he return ; her tonight ; hij va ; him through ; his bed ; hold it ; hom high
        residential	6	hospital kept ; hot for ; huf paint ; hungry ; i agre ; i cough ; i huf ; i intend
        residential	6	i show ; i sleep ; im behind ; im burn ; im right ; in hemet ; in month ; in outpt
        residential	6	int your ; isnt hold ; its spe ; jump lik ; k 0 ; keep using ; kia ; kind about
        residential	6	la custodi ; la troc ; last monday ; law school ; le llev ; let peopl ; lin in
        residential	6	liv in ; liv togeth ; liv with ; long she ; los quinc ; lueg y ; m detox ; m left
        residential	6	m meth ; manan sin ; marriag and ; me desintoxiqu ; me down ; me sali ; me solt
        residential	6	meth each ; meth pretty ; metiendom ; min sinc ; mom doe ; motel ; moth son
        residential	6	much every ; my plat ; n k ; nino por ; no numbnes ; no veo ; no ~prior ; no ~resi
        residential	6	nobody ther ; noma le ; nts ; of both ; of dai ; of fost ; of inpt ; of january
        residential	6	on crystal ; orden de ; out tmrw ; outpatient sinc ; outreach 0 ; parol agent
        residential	6	phon number ; pip at ; plac with ; por alcohol ; por and ; program dond
        residential	6	protocol finish ; psychosi x ; quier entr ; reentry ; refer up ; rehab en
        residential	6	residencial y ; residential ; residential car ; rib ; rib suck ; right on
        residential	6	roommat all ; safety concern ; sal manan ; sali hoy ; sam room ; san jos ; sanction
        residential	6	say heart ; sei ano ; sem 0 ; seman desd ; she complet ; shift a ; short term
        residential	6	show she ; siet dia ; sig fum ; sinc around ; sinc valentin ; smok crack
        residential	6	smokin crack ; snort ritalin ; sober ; somewher and ; somewher with ; spe dai
        residential	6	stay a ; stil smok ; stil using ; stop for ; straight hom ; supportiv no ; sword
        residential	6	tabl lik ; tak that ; tap at ; teen residential ; telehealth outpatient ; that hous
        residential	6	the cond ; the grandmoth ; the show ; then an ; ther out ; they took ; they walk
        residential	6	thi apartment ; thing twic ; tienen residencial ; tijuan en ; to whatev
        residential	6	tomorrow and ; tomorrow is ; tomorrow no ; too so ; trap ; troc ; tuesday with ; uas
        residential	6	un hombr ; unsur how ; urology ; use on ; viv with ; volvi al ; was good ; we tri
        residential	6	week start ; when somebody ; when that ; wher id ; who kept ; whol ninety
        residential	6	wint break ; wont sign ; written up ; y awak ; y juev ; y lost ; y sigu ; y ~mi
        residential	6	ya com ; ya perdi ; ya sin ; year near ; ~aceptan ; ~day and ; ~liv ~at ; ~long
        residential	6	~somewher ~with ; ~treatment
        residential	5	*emergency.3 ; *injecting.0 ; *lastUsed.0 ; *mandate.1:historical
        residential	5	*psychosis.0:negated ; *quitting.0:hypothetical ; *substance.2 ; 0 beer ; 0 crystal
        residential	5	0 dirty ; 0 ft ; 0 gramo ; 0 of ; 0 roommat ; 0 stabl ; 0 walk ; @ tarzan ; a dim
        residential	5	a fifteen ; a fiv ; a ralph ; a roommat ; acab su ; acros town ; adderal not
        residential	5	aft one ; against advic ; airlin ; al cristal ; all don ; all liv ; all through
        residential	5	almost every ; ambulatori en ; and both ; and durm ; and feed ; anvil ; around east
        residential	5	arrest for ; as befor ; at sist ; at sixteen ; aunt no ; awak so ; band is
        residential	5	be oblig ; be writ ; been couch ; been snif ; beer at ; betty ford ; between my
        residential	5	blow ; bottl of ; broth ~hang ; burn up ; but als ; camer ; car con ; carcel de
        residential	5	cdl and ; cel 0 ; centr residencial ; cinc noch ; cint ; cle that ; cleav ; clos out
        residential	5	coc 0 ; cocain all ; cok four ; cok habit ; cond ; consum per ; conviction
        residential	5	couldnt tel ; counselor every ; crack 0 ; cristal tre ; cristal y ; crypt
        residential	5	crystal again ; cuant tiemp ; dad now ; dai sinc ; day four ; day get ; day then
        residential	5	de desintoxic ; de piedr ; desintox ; desintoxicacion en ; detox etoh ; detox mon
        residential	5	dia sí ; did detox ; doctor last ; don being ; don the ; don today ; dond segu
        residential	5	drink at ; el ambulatori ; el dep ; el hospital ; el juez ; eleven day ; empec por
        residential	5	encampment off ; episod ; ex who ; f did ; f k ; fail iop ; feel human ; finish inpt
        residential	5	fiv day ; fiv tim ; for nephew ; fui ; fuman piedr ; get away ; get paid ; go in
        residential	5	go straight ; goe and ; good job ; got pto ; graduat with ; group lead ; guest room
        residential	5	hac siet ; hacen al ; had bet ; hag falt ; he lie ; he saw ; hear them ; hed sleep
        residential	5	hep c ; herman llev ; hes lost ; him hold ; him int ; his grandmoth ; his meth
        residential	5	hous so ; how long ; howev long ; hse ; i both ; i kept ; i slam ; id bring ; ido a
        residential	5	im couch ; im steady ; imodium ; in encampment ; in encin ; in someplac ; in ther
        residential	5	inpt tx ; int every ; intern o ; intern por ; intern tre ; iop at ; iop twic
        residential	5	its funny ; ive shot ; jef me ; just don ; k every ; keep smok ; ketamin about
        residential	5	ketamin and ; ketamin four ; kia behind ; kick it ; last fal ; le hacen ; livin
        residential	5	loc ; long version ; longest stay ; los misma ; lost custody ; lug ; m walk ; marz
        residential	5	me habi ; me includ ; me sirvi ; mes par ; meth ; meth four ; meth stay ; mis his
        residential	5	misma dia ; mom and ; month aft ; most on ; my attic ; my camer ; my firm
        residential	5	my marriag ; my vyvans ; nad despu ; need mor ; need out ; ni le ; nic hous
        residential	5	nic peopl ; night than ; nit a ; no cre ; no hi ; no safety ; no ~opi ; no ~oth
        residential	5	nonstop sinc ; norc ; noth going ; notic and ; novent ; now cok ; now using
        residential	5	of detox ; of meth ; off four ; oh ; on by ; on cocain ; on mol ; on mut ; ord to
        residential	5	our guest ; out n ; out sinc ; overdos ; pap is ; par may ; part that ; partn of
        residential	5	pech apret ; permis y ; piedr cuatr ; pip ; plac on ; possession arrest ; previ
        residential	5	program ; psychiatrist dr ; q sigu ; que con ; queremo ; quier cam ; quier inform
        residential	5	quinc ano ; re inpt ; read residential ; reentry 0 ; ref 0 ; rehab didnt
        residential	5	rehab last ; rent with ; resid in ; residential or ; return your ; revok ; room and
        residential	5	room in ; rv ; s/p 0 ; said whatev ; se decirl ; se sali ; segui con ; sel out
        residential	5	she my ; she sob ; she stay ; si los ; sinc 0 ; sinc dec ; sinc february ; sinc july
        residential	5	sinc march ; sist use ; snif cocain ; snort ketamin ; so do ; sob coach ; som oth
        residential	5	someplac ; spe again ; spe two ; spic got ; st tim ; step one ; stepdad ; stil snort
        residential	5	sueld ; sus nino ; sw on ; sweat it ; tabl in ; tabl next ; tampoc es ; taper off
        residential	5	teeth and ; termin un ; that long ; that part ; that was ; the apt ; the bad
        residential	5	the heroin ; the lif ; the needl ; the outpatient ; the receipt ; the rehab
        residential	5	the teen ; them smok ; then week ; ther that ; they discharg ; they gav ; thirti
        residential	5	through all ; thru sun ; thursday night ; tin most ; to armpit ; to ent ; to meth
        residential	5	to rehab ; to resid ; to residential ; to stab ; trabajo ; trag ; treatment center
        residential	5	troc desd ; twic at ; twic today ; two marriag ; un centr ; un lug ; un machet
        residential	5	uncl and ; union card ; union eap ; uno 0 ; up past ; use dai ; use meth ; use ther
        residential	5	used heroin ; used on ; using 0 ; using cok ; usual do ; veint dia ; visit sunday
        residential	5	viv ; walk me ; walmart ; want high ; want out ; was high ; watch + ; week clean
        residential	5	week going ; weekend plu ; when it ; whip cream ; whippet canister ; wil discus
        residential	5	with crack ; women ; word for ; work know ; work pt ; wrap up ; you suggest ; your 0
        residential	5	your kind ; ~a ~bottl ; ~a ~slip ; ~admit ; ~aftercar ; ~cash ; ~cocain ; ~day ~inpt
        residential	5	~lug ; ~reciben ; ~residencial ; ~six ; ~slip ; ~threaten ; ~up ~for ; ~voc ni
        residential	5	~what
        residential	4	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *detoxDone.0:historical
        residential	4	*detoxRequest.0:historical ; *drinks.0 ; *homeless.0:negated ; *keptUsing.0
        residential	4	*noBarrierMoney.0:hypothetical ; *quantity.3 ; *rehabDone.0 ; *spam.0 ; *spam.1
        residential	4	*substance.4 ; *treatmentNeed.1:hypothetical ; *uses.0:other_experiencer
        residential	4	*wantsOff.0:hypothetical ; 0 cok ; 0 dia ; 0 overpas ; 0 releas ; 0 viv ; @ day
        residential	4	a consult ; a garden ; a go ; a level ; a start ; a storag ; a visit ; a wait
        residential	4	a whil ; about fiv ; acceptanc let ; aceler y ; acept ; addres is ; agreement
        residential	4	albergu ; alcohol 0 ; alguien y ; and custody ; and sleep ; and use ; andan ; are so
        residential	4	arrang no ; audienci ; authoriz ; awak sinc ; baggi in ; bale ; basical ; beach 0
        residential	4	bed avail ; been going ; been hid ; been violent ; befor and ; befor each
        residential	4	befor finish ; blad ; blad is ; board consent ; both of ; box win ; break and
        residential	4	broth for ; burn to ; bus depot ; busines partn ; but most ; by christma
        residential	4	carcel del ; cardiologist say ; cardiomyopathy ; cas con ; casi tod ; casi toda
        residential	4	cdl ; check my ; children and ; circl of ; cirrhosi ; cle head ; clear to ; clos in
        residential	4	cm 0 ; coc no ; cocain is ; cogi ; cok 0 ; cok dur ; com and ; complet y ; con coc
        residential	4	con cristal ; concierg ; consum ; content y ; couch ; couch then ; coverag
        """
}
