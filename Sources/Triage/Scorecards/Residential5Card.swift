extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	-2	trained ; training ; tramadol ; transitional ; treat ; tremor ; trial ; trip
        residential	-2	truck is ; true ; turned 0 ; turning ; tuvo ; twenty eight ; twenty two
        residential	-2	two seizures ; two summers ; typing ; uber ; un grupo ; una companera ; una semana
        residential	-2	unas cuatro ; unemployed ; uni ; uninsured and ; union rep ; up at ; up coke
        residential	-2	up for ; up like ; up what ; upright ; use anything ; use since ; uses every
        residential	-2	ustedes hacen ; va sw ; vacantes ; vacantes de ; valentine day ; valley ; van
        residential	-2	vaping ; venir ; vez en ; vicodin ; vida ; vm ; vodka daily ; voice ; vomited
        residential	-2	vomiting ; w her ; w/o a ; wait it ; waiting for ; walked in ; walks ; wallet
        residential	-2	want it ; want my ; wants ; wants iop ; wants letter ; wants residential
        residential	-2	wants step ; wants structure ; wants whatever ; was cocaine ; was going ; was one
        residential	-2	was supposed ; was ten ; was there ; was your ; watching ; web ; web form
        residential	-2	week been ; week so ; weeks off ; weeks on ; weepy ; welder ; went ; went in
        residential	-2	were a ; what nights ; what time ; when i ; which of ; whistle ; whistling
        residential	-2	who could ; who runs ; whole life ; whole month ; whole time ; whole week ; whom
        residential	-2	widow ; wife who ; wife would ; winter and ; with kids ; with meth ; with narcan
        residential	-2	with other ; with our ; with same ; with somebody ; without me ; wk grades
        residential	-2	wk then ; wks ago ; wks etoh ; wks no ; worker mom ; works ; works nights
        residential	-2	would go ; would have ; would rather ; would ~like ; write this ; writing
        residential	-2	wrote it ; x / ; xanax ; xanax 0 ; xfer ; y / ; y asks ; y donde ; y en ; y la
        residential	-2	y me ; y necesito ; y pico ; y una ; yeah ; years experience ; yesterday for
        residential	-2	yo solo ; you ; you all ; you and ; you ask ; you help ; youd ; your intensive
        residential	-2	your place ; ~a ~month ; ~benzo / ; ~cigarette ; ~coke ; ~counselor
        residential	-2	~desintoxicacion ; ~detox ; ~do ; ~drogas ; ~drug in ; ~epilepsy since ; ~for ~a
        residential	-2	~gone ; ~gone ~0 ; ~heroin ; ~his ; ~hold ; ~i ; ~in ~0 ; ~last ~time ; ~like
        residential	-2	~month ; ~of ~pocket ; ~off ; ~opioids no ; ~out ; ~out ~of ; ~pcp ; ~pocket
        residential	-2	~prior ~tx ; ~psychosis ; ~seized ; ~seizure ; ~seizures ; ~sick ; ~so ; ~substance
        residential	-2	~substances ; ~sz / ; ~the ~last ; ~time ; ~week ; ~when ; él ; él y
        residential	-3	*about.1 ; *ago.3 ; *audit.0 ; *deliriumTremens.0:historical
        residential	-3	*deliriumTremens.0:negated ; *jobSeeker.1 ; *otherCause.0 ; *otherService.2
        residential	-3	*otherService.5 ; *otherService.6 ; *overdose.0:historical ; *person.0:historical
        residential	-3	*person.0:negated ; *relief.0 ; *substance.0:other_experiencer
        residential	-3	*substance.1:historical ; *suicidal.0:other_experiencer
        residential	-3	*thirdParty.1:other_experiencer ; *unaided.0 ; *vendor.9
        residential	-3	*withdrawalHint.0:other_experiencer ; + 0 ; + fent ; / ; / mo ; 0 b ; 0 drinks
        residential	-3	0 he ; 0 hrs ; 0 i ; 0 kids ; 0 l ; 0 meses ; 0 pm ; 0 sem ; 0 sober ; 0 st
        residential	-3	0 wants ; 0 weeks ; a bachelor ; a ball ; a cat ; a concert ; a dios ; a fifth
        residential	-3	a girl ; a job ; a minute ; a short ; a sixty ; a taper ; a tomar ; a tuesday
        residential	-3	a year ; absence ; accident ; acid ; addict ; addressed ; afraid ; after a
        residential	-3	after school ; after smoking ; aftercare ; afternoon ; ago 0 ; ago on ; aide
        residential	-3	al dia ; algo de ; alguien ; algunos ; am to ; ambulatorio intensivo ; and detox
        residential	-3	and for ; and had ; and half ; and if ; and isnt ; and lives ; and one ; and theres
        residential	-3	and you ; animal ; ano y ; antes ; apprentice ; arizona ; arrangement ; at four
        residential	-3	at lunch ; at this ; attempt ; audit ; august and ; away ; ayuden ; because a
        residential	-3	bed today ; been at ; been married ; been saying ; been since ; been using
        residential	-3	beers a ; before this ; bell ; besides ; birthday ; birthdays ; blackout ; blue
        residential	-3	boxes i ; breath ; breath and ; breathing ; bro of ; brother and ; brought
        residential	-3	busco a ; but im ; but the ; c/b ; can you ; cant do ; cant go ; care ; cash price
        residential	-3	casual ; casual card ; cat ; cat and ; cerebral ; chapter ; chart ; chest
        residential	-3	chest pain ; claim ; clean ; clean the ; cleared him ; cliente ; clinician
        residential	-3	clonazepam ; closet ; club ; cocaine ; coke in ; coke on ; con las ; con quien
        residential	-3	concerned ; concert ; condition ; contesta ; controlled ; could somebody
        residential	-3	counseling ; count ; couple years ; court reporter ; coverage ; crack after
        residential	-3	crack x ; cristal no ; crystal since ; csw ; cuanto ni ; dad ; dad of
        residential	-3	days inpatient ; days off ; days out ; de que ; de trabajo ; dementia ; dental
        residential	-3	depending ; desintoxicar a ; detox bed ; detox beds ; diarias ; dias el ; die
        residential	-3	died in ; do his ; doctors ; does your ; domiciliary ; drives ; drop ; dtr on ; dts
        residential	-3	elsewhere ; empece con ; empezo con ; ems ; end ; ends ; enough ; es la ; eso no
        residential	-3	etoh 0 ; even a ; every month ; everybody says ; ex ; exactly ; expert
        residential	-3	expert witness ; falto ; fam ; fax ; festivals ; few times ; fifty ; filling
        residential	-3	fingers ; finish ; fioricet ; fits ; fits around ; five weeks ; flex ; flushed
        residential	-3	foil ; for an ; for help ; for her ; for ketamine ; for some ; for that ; for wife
        residential	-3	forty ; free for ; from 0 ; from a ; from meth ; from prison ; from residential
        residential	-3	fumado ; fumo mota ; further ; glasses ; go where ; going away ; gone ; got it
        residential	-3	got nine ; gracias a ; grades ; grand ; grandma ; grupo ; hace cuatro ; had never
        residential	-3	hand ; has alzheimer ; have evening ; he lives ; head on ; help with ; her coke
        residential	-3	here ; here i ; hermana ; hermano 0 ; hermano de ; hija de ; hijo tiene ; hijo usa
        residential	-3	him 0 ; him no ; hired ; hiring ; his life ; holidays ; home sunday ; homes
        residential	-3	hospital said ; housing ; hung ; hung up ; hurt ; husb of ; husband ; i been
        residential	-3	i have ; i kicked ; i lift ; i look ; i make ; i miss ; i stand ; i tried ; i was
        residential	-3	i wrote ; id ; if he ; im filling ; im nineteen ; im the ; in 0 ; in after
        residential	-3	in arizona ; in january ; in lobby ; in outpatient ; in the ; in two ; in van
        residential	-3	in writing ; inpatient last ; intensive outpatient ; intensive outpt ; invoice
        residential	-3	iop tres ; is ; is at ; is iop ; it every ; it was ; item ; its ; its cocaine
        residential	-3	its going ; its his ; its my ; just dont ; keep going ; ketamine + ; kid has
        residential	-3	klonopin ; know who ; known ; kratom ; la mama ; la manana ; la prepa ; la renta
        residential	-3	lab ; labs ; last place ; late august ; layoff ; lectures ; left the ; letter
        residential	-3	lighter ; like a ; liked ; line of ; linea ; llevo dos ; lobby ; local 0
        residential	-3	locked up ; lol ; longshoreman ; loose ; los dias ; love ; lvn ; m / ; m etoh
        residential	-3	m wants ; made me ; mando ; may i ; me off ; me who ; meetings ; mes ; meth detox
        residential	-3	meth for ; meth on ; meth only ; meth was ; mi sobrino ; mi vida ; min ago
        residential	-3	miss one ; mo since ; month away ; months of ; months pregnant ; mother day ; mtg
        residential	-3	my 0 ; my husband ; my ninety ; my plan ; n he ; n my ; nada ; name ; needed
        residential	-3	needs step ; needs tx ; neg ; neighbor ; never touched ; never went ; ni desde
        residential	-3	niece ; night now ; nine and ; nino ; nite ; no detox ; no sabe ; no way ; no ~si
        residential	-3	nobody to ; nonverbal ; normal ; not in ; not one ; nov ; nueve ; oclock ; ocupa
        residential	-3	of an ; of pocket ; off alcohol ; on his ; on saturday ; on thursday ; on your
        residential	-3	once ; once a ; one bump ; one more ; only do ; only picked ; onset ; or the
        residential	-3	other use ; otro ; our facility ; outfit ; outpatient sessions ; outpt program
        residential	-3	over 0 ; pains ; papers ; parar ; parent ; parents are ; parties ; pasada ; paying
        residential	-3	pcp 0 ; people in ; percs ; pero ya ; person ; phenibut ; phone ; pick ; pick up
        residential	-3	pint of ; places ; plan pays ; plant ; po ; por un ; pots ; pour ; pregnant ; prepa
        residential	-3	prescribe ; pressed ; primera ; prison ; problem ; problema ; process ; prog 0
        residential	-3	program on ; proof of ; pt wife ; put in ; q 0 ; que jamas ; question for
        residential	-3	questions ; quiero parar ; quote ; ra ; rail ; rang ; raves ; re ; re her
        residential	-3	referral ; renta ; rep ; reports ; res in ; resi ; resident ; right now ; roommate
        residential	-3	roughly ; s ; sabe cuanto ; sabemos ; sale el ; same ; saying ; says i ; says im
        residential	-3	says iop ; scale ; screaming ; script ; seeing ; seizures ; selling ; semana pasada
        residential	-3	sentence ; sentencing ; sept 0 ; services ; seven and ; shaky in ; she doesnt
        residential	-3	she gets ; she never ; shelter 0 ; short ; shots ; si ; since a ; since divorce
        residential	-3	since lunch ; since we ; since yesterday ; slipped ; sober ; sober 0 ; sober living
        residential	-3	sober since ; sola ; solito ; some ; some coke ; somebody else ; someone talk
        residential	-3	son has ; sr ; started meth ; stepping down ; still clean ; still on ; storm season
        residential	-3	stroke ; su ; subject ; summers ; sunday from ; super ; surgery ; swears ; sí
        residential	-3	tablets ; tarde ; techs ; tengo un ; termina ; test ; testing ; texting ; texts
        residential	-3	that im ; thats all ; thats it ; the baby ; the caller ; the county ; the evenings
        residential	-3	the family ; the holidays ; the line ; the nurse ; the only ; the overpass
        residential	-3	the question ; the residential ; the same ; the service ; the sink ; the truck
        residential	-3	the walls ; then it ; there for ; theres ; these ; thing ; think he ; this past
        residential	-3	this time ; thoughts of ; thousand ; three days ; tid ; to ; to about ; to ask
        residential	-3	to bring ; to do ; to sleep ; to someone ; to stay ; to us ; toast ; toddler ; tox
        residential	-3	trabajo ; tres veces ; tried ; trouble ; truck ; trusted ; tub ; twins
        residential	-3	two hundred ; ultima vez ; unpaid ; upset ; ur 0 ; urgent ; urgent care ; us at
        residential	-3	used crack ; version ; vet 0 ; viernes ; vuelve ; waiting ; wake ; wake up ; want a
        residential	-3	wants $ ; wants detox ; wants groups ; wants it ; was coke ; wash ; water ; way to
        residential	-3	we live ; week two ; weeks now ; weird ; went right ; what can ; whats after
        residential	-3	when can ; where i ; who can ; who does ; who uses ; wife 0 ; wife wants ; will not
        residential	-3	will pick ; wine 0 ; with her ; witness ; wks since ; wont cover ; wont quit
        residential	-3	work with ; working ; working out ; worth ; would not ; writes ; writing about
        residential	-3	wrong ; wrote ; wrote the ; xx ; y nadie ; y quiero ; y tiene ; y/o m ; ya me
        residential	-3	ya quiero ; years in ; you dont ; you send ; youd never ; your detox ; your kitchen
        residential	-3	your outpatient ; your program ; youre ; ~do ~the ; ~much ; ~one ; ~opi /
        residential	-3	~opioids ; ~part ; ~pt ; ~quit ; ~shot ; ~too ; ~w/d ; ~when ~i
        residential	-4	*about.0 ; *clientAdmin.1 ; *familySupport.0:other_experiencer ; *firstOffence.0
        residential	-4	*losingSupply.0 ; *phone.0 ; *phone.1 ; *relief.1 ; *seizure.2:historical
        residential	-4	*sinceStopping.0 ; *suicidalOblique.0 ; *thirdParty.0:other_experiencer
        residential	-4	*wantsToQuit.0 ; 0 wk ; a night ; a otro ; a stay ; a wk ; a yr ; abstinent
        residential	-4	admits ; after 0 ; after my ; ago ; allowed ; alzheimer ; ambien ; and meth
        residential	-4	and the ; and would ; anything ; are in ; asks for ; at night ; at our ; ate
        residential	-4	bachelor ; barber ; behind my ; botella ; box ; by himself ; calendar ; call
        residential	-4	call me ; called ; cambiar ; can feel ; can someone ; cant pay ; cant swing
        residential	-4	certificate ; cheapest ; client ; coke x ; coming ; company ; couple nights ; crew
        residential	-4	current ; dates ; day rehab ; day residential ; days left ; de mi ; de noche
        residential	-4	dejar ; denial ; denies w/d ; desintoxicar ; desintoxicarme ; despues ; despues de
        residential	-4	detox 0 ; detox first ; detox off ; detoxing ; did a ; different ; dios ; do u
        residential	-4	dollar ; done with ; drawer ; drinks ; driver ; dueno ; earn ; en las ; es cocaina
        residential	-4	families ; favor ; fent daily ; first 0 ; five months ; food ; for people ; go off
        residential	-4	gone a ; grupos ; gummies ; h ; have never ; he smokes ; he went ; help ; hours a
        residential	-4	hurts ; i go ; i got ; i lose ; i said ; id kill ; if hes ; if i ; if we
        residential	-4	im writing ; in bed ; in hand ; inpatient i ; inpatient my ; insurance ; intensivo
        residential	-4	interview ; is your ; it like ; it to ; jamas ; just me ; keep it ; kicked out
        residential	-4	kill ; kill for ; kinda ; lapsed ; last detox ; last week ; last wk ; lead ; lean
        residential	-4	life ; lift ; line up ; los sabados ; lose ; lose the ; lot of ; m coke ; m nitrous
        residential	-4	made ; make ; miss ; mom of ; months ago ; my certificate ; my email ; my mother
        residential	-4	my sixty ; my sober ; necesito ; need the ; new job ; next wk ; night ; night and
        residential	-4	no insurance ; no withdrawal ; no ~drugs ; nobody else ; not medically ; note
        residential	-4	november ; nurses ; of the ; off a ; one of ; options ; other subst ; other weekend
        residential	-4	out how ; out on ; para la ; parole ; party ; pastillas ; percocet ; pinned
        residential	-4	please help ; pm ; por favor ; post ; pregnant and ; proof ; pueden ; quoted ; real
        residential	-4	record ; reporter ; residential and ; residential on ; ringing ; run the
        residential	-4	saturdays a ; scared ; shoot up ; shows ; sin ; since september ; sink
        residential	-4	sister calling ; sitter ; sitting ; sixty day ; slips ; slot ; so a ; sobrino
        residential	-4	soma ; son was ; st and ; started in ; state ; stay on ; stuff ; suboxone
        residential	-4	suggests ; sunday ; supper ; swallowed ; swing ; taking ; talk ; tea ; ten ; tengo
        residential	-4	tequila ; than my ; the day ; the end ; the job ; the warehouse ; then never
        residential	-4	theyre in ; think about ; this week ; thoughts ; tingling ; to call ; to detox
        residential	-4	touched a ; twin ; u ; ua ; up in ; ur ; used anything ; uses cocaine ; uso ; video
        residential	-4	warehouse ; we ; week from ; weekends only ; whatevers ; who you ; with it
        residential	-4	withdrawal mgmt ; wknd ; wont do ; wont hold ; words ; work ; x a ; years i
        residential	-4	~alcohol ; ~drugs
        residential	-5	# ; *conflict.9 ; *confusion.0 ; *deliriumTremens.0 ; *detoxRequest.0:hypothetical
        residential	-5	*died.0 ; *duration.0 ; *familySupport.0 ; *iopRequest.0:hypothetical ; *naloxone.0
        residential	-5	*otherService.3 ; *outpatientWord.0:hypothetical ; *residentialDone.0 ; *seizure.0
        residential	-5	*suicidal.0 ; *thirdParty.0 ; *withdrawalSign.0 ; a lot ; a thing ; alcoholic
        residential	-5	algo ; and there ; beds ; been taking ; blues ; calling ; class ; clt ; contract
        residential	-5	covers ; cristal nomas ; d rehab ; detox before ; dias sin ; divorce ; doesnt
        residential	-5	doing well ; drops ; edibles ; end of ; er ; es ; eval ; even ; finished ninety
        residential	-5	first ; for cocaine ; foreman ; found a ; give ; had to ; here and ; heroin ; hrs
        residential	-5	i finish ; i fix ; intensive ; is out ; it again ; it is ; its meth ; job and
        residential	-5	late ; line ; may and ; me what ; meth this ; mil ; minute ; mornings ; my lawyer
        residential	-5	need a ; never ; no hx ; no la ; nomas ; of pt ; off coke ; on a ; on sunday ; one
        residential	-5	only been ; out for ; pagar ; pay for ; period ; pills ; pint ; pot ; pregunta por
        residential	-5	puedo ; running ; school ; seguro ; shrooms ; si falto ; silla ; somebody
        residential	-5	something ; student ; tell me ; that nothing ; the table ; theres nothing ; to keep
        residential	-5	to the ; tomo ; touched ; two years ; una ; unas ; uninsured ; vape ; wait
        residential	-5	was told ; was with ; well ; when the ; when they ; wife is ; wife on ; without
        residential	-5	~de ; ~dts
        residential	-6	$ 0 ; *abstinent.0 ; *ago.2 ; *detoxRequest.0 ; *family.8 ; *mandator.0:negated
        residential	-6	*spam.0 ; *substance.3 ; *substance.4:negated ; *withdrawalHint.0 ; 0 k ; 0 p
        residential	-6	a detox ; a living ; bars ; before my ; click ; coke since ; college ; con doctor
        residential	-6	court ; cover ; d resi ; del cristal ; denied ; desde la ; detox and ; down
        residential	-6	few days ; for good ; hace ; handle ; it since ; lunch ; md ; medically ; mota
        residential	-6	narcan ; need detox ; niega ; no use ; noche ; question ; quien ; solo ; someone
        residential	-6	somewhere to ; step down ; thats ; there is ; three months ; with you
        residential	-7	$ ; *alcoholic.0 ; *drinks.2 ; *family.0 ; *family.3 ; *mildCue.0
        residential	-7	*occasional.0:possible ; *otherService.1 ; *substance.0 ; drugs ; finals ; fix
        residential	-7	for detox ; hours ; if im ; september ; weeks ago
        residential	-8	*drinks.0 ; *lapse.0 ; *residentialEnding.0 ; *sinceStopping.3 ; new ; overnight
        residential	-8	please ; quiere ; soy
        residential	-9	*abstinent.3 ; *jobSeeker.0 ; *noDetox.0 ; *overdoseNow.0 ; *sinceLastUse.3
        residential	-9	*started.0 ; never used ; toma
        residential	-10	*family.1 ; *heavy.0
        residential	-11	*barrierWork.1 ; *substance.1
        residential	-12	*conflict.0 ; *residentialEnding.1
        residential	-13	*family.9
        residential	-20	*barrierWork.0
        residential	-21	*mandate.2
        residential	-24	*barrierChild.0
        residential	-28	*barrierMoney.0
        """
}
