extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential5 = """
        residential	-2	quiero terapia ; quita ; quote ; quoted 0 ; ra ; rails ; raising 0 ; ran ; random
        residential	-2	rang ; rato ; re brother ; re her ; re nephew ; re wife ; reached ; ready for
        residential	-2	recaido ; recetaron ; recomiendan ; referred ; refill ; refills ; regarding
        residential	-2	regular use ; rehab and ; remortgage ; rep ; replace ; replace me ; reports ; resi
        residential	-2	resi client ; resi last ; residencial el ; residencial hace ; resident
        residential	-2	residential in ; residential is ; residential last ; residential place
        residential	-2	residential ranch ; resolved ; respite ; retiring ; right after ; ritalin ; rn med
        residential	-2	room for ; room i ; room to ; rtw ; running late ; runs ; rx ; rye ; sab ; sabado
        residential	-2	sabados unas ; sabemos de ; sad ; said so ; sale mi ; salgo ; salio ayer ; salir de
        residential	-2	salvation ; salvation army ; save ; say i ; say the ; say you ; says 0 ; says dont
        residential	-2	says four ; says never ; says weed ; scale ; schedule ; school rn ; screaming
        residential	-2	screened ; se corto ; se la ; se me ; se quita ; security ; sees ; seguimiento
        residential	-2	segun ; segun él ; seguro me ; sells it ; semana o ; semanas que ; semestre
        residential	-2	send this ; separe ; service ; session ; set ; seven weeks ; seventeen ; seventy
        residential	-2	seventy days ; several ; shadow people ; shaky ; she gets ; shell ; shes been
        residential	-2	shes coming ; shield ; shift and ; showing ; si es ; siento como ; signals
        residential	-2	sin mas ; sin piedra ; since breakfast ; since college ; since divorce ; since he
        residential	-2	since lunch ; since october ; since sun ; since wants ; since yest ; sister re
        residential	-2	sisters ; sit ; situation ; skip ; sleep through ; slow ; slow taper ; smoked it
        residential	-2	so does ; so hard ; so in ; soaked ; sober asks ; sold ; sole ; soltera ; some kid
        residential	-2	some weeknights ; somebody in ; somewhere or ; somos ; son ; son is ; sooner ; soph
        residential	-2	sort ; soy la ; speak ; speed for ; stabbed ; stable 0 ; stamps ; standing there
        residential	-2	staring ; start ; start date ; start of ; start on ; start over ; started at
        residential	-2	started snorting ; stay this ; stay up ; stepdown ; still drinks ; still in
        residential	-2	still live ; still sober ; stim ; stop and ; store ; story ; su internamiento
        residential	-2	su papa ; sub ; substance not ; suicide ; summers ; sun to ; super ; supervision
        residential	-2	surg ; surgical ; sus 0 ; swears ; swears it ; sweats ; swole ; syndrome ; sí
        residential	-2	t me ; table for ; tablets ; tabs ; tachas ; taco ; take em ; take him ; take homes
        residential	-2	take leave ; taken ; taking a ; taking my ; tamales ; tar ; teacher ; telling
        residential	-2	tengo un ; tennis ; term ; test at ; th and ; th i ; that he ; that hes ; that i
        residential	-2	that id ; that isnt ; that ive ; that starts ; that up ; thats a ; thats just
        residential	-2	thats what ; thats why ; thc at ; thc carts ; thc daily ; the alarm ; the app
        residential	-2	the bar ; the bath ; the car ; the clock ; the county ; the dentist
        residential	-2	the difference ; the divorce ; the doors ; the floor ; the flu ; the foot
        residential	-2	the holidays ; the intensive ; the invoice ; the kind ; the next ; the office
        residential	-2	the only ; the oxy ; the phone ; the plant ; the real ; the room ; the rope
        residential	-2	the season ; the summer ; the truck ; the tub ; the walls ; the wedding
        residential	-2	their father ; their mom ; them in ; them to ; then 0 ; then says ; then she
        residential	-2	then that ; therapy ; there any ; there before ; there isnt ; there told
        residential	-2	there were ; theres not ; these ; they drop ; they go ; they were ; thin
        residential	-2	thing and ; thing for ; things ; thinking about ; third year ; thirty days ; this i
        residential	-2	this out ; this state ; this whole ; this wk ; thought about ; three rehabs ; threw
        residential	-2	throat ; through them ; throw up ; throwing ; throwing up ; thru sunday ; thurs ua
        residential	-2	thursday with ; tid ; tiene ; tight all ; tighter ; till 0 ; till this ; time no
        residential	-2	tips ; to ; to county ; to fall ; to live ; to mind ; to nobody ; to other ; to sit
        residential	-2	to sleep ; to someone ; to study ; to talk ; to you ; todo bien ; together and
        residential	-2	told by ; told his ; told sponsor ; tomar ; tomo cerveza ; tomo diario ; too far
        residential	-2	too many ; took ; took 0 ; took like ; took me ; top ; top of ; tour ; tox +
        residential	-2	trabaja ; trabajo en ; training ; tramadol ; treat ; treated no ; trip ; truck is
        residential	-2	true ; turned 0 ; turning ; turno ; tuvo ; twelve weeks ; twenty eight ; twenty two
        residential	-2	two hundred ; two seizures ; typing ; ua neg ; uber ; un grupo ; un internado
        residential	-2	un solo ; unas cuatro ; uni ; uninsured and ; up coke ; up for ; up like ; up what
        residential	-2	use anything ; use of ; use since ; used it ; uses every ; uso coca ; ustedes hacen
        residential	-2	va sw ; vacantes ; vacantes de ; valentine day ; valley ; van ; van como ; vapes
        residential	-2	vapes thc ; vendo ; vez en ; vicodin ; vida ; viernes de ; vm ; vodka daily ; voice
        residential	-2	vomited ; vomiting ; w her ; w/o a ; wait it ; waiting for ; walk ; walk out
        residential	-2	walked in ; wallet ; want my ; wants ; wants $ ; wants iop ; wants it
        residential	-2	wants letter ; wants residential ; wants step ; wants whatever ; was cocaine
        residential	-2	was cut ; was going ; was one ; was so ; was your ; watched ; watching ; water
        residential	-2	web ; web form ; weddings ; week been ; weeks of ; weeks off ; weepy ; welder
        residential	-2	went ; went in ; were a ; what day ; what nights ; when i ; when my ; when she
        residential	-2	while its ; whistle ; who could ; who runs ; who uses ; whole life ; whole month
        residential	-2	whole week ; whom ; widow ; wife who ; wife would ; wine every ; winter and
        residential	-2	with aunt ; with her ; with his ; with kids ; with narcan ; with other ; with our
        residential	-2	with same ; with somebody ; withdrawal from ; without me ; wk grades ; wk then
        residential	-2	wks ago ; wks etoh ; wont cover ; worker mom ; working ; works nights ; would go
        residential	-2	would have ; would rather ; would ~like ; wrists ; write a ; write this ; writes
        residential	-2	writing ; wrote it ; xanax ; xanax 0 ; xfer ; y / ; y asks ; y donde ; y en ; y me
        residential	-2	y necesito ; y pico ; y se ; y tiene ; y una ; yeah ; years and ; years back
        residential	-2	years experience ; yesterday for ; yo solo ; you ; you all ; you and ; you guys
        residential	-2	you help ; you in ; you send ; you still ; youd ; youd never ; your detox
        residential	-2	your evening ; your house ; your intensive ; your place ; ~a ~month ; ~a ~week
        residential	-2	~benzo / ; ~booze ; ~cerveza ; ~coke ; ~detox ; ~do ; ~drug in ; ~for ~a ; ~gone
        residential	-2	~gone ~0 ; ~heroin ; ~his ; ~hold ; ~i ; ~in ~0 ; ~insurance ; ~isnt ; ~last ~time
        residential	-2	~like ; ~of ~pocket ; ~off ; ~one ; ~opioids no ; ~out ~of ; ~pcp ; ~pocket
        residential	-2	~prior ~tx ; ~psychosis ; ~seized ; ~seizure ; ~seizures ; ~sick ; ~so ; ~substance
        residential	-2	~substances ; ~sz / ; ~the ~last ; ~time ; ~tomaba ; ~week ; ~when ; él y ; él ya
        residential	-3	*about.1 ; *ago.3 ; *audit.0 ; *deliriumTremens.0:historical
        residential	-3	*deliriumTremens.0:negated ; *firstOffence.0 ; *functioning.0 ; *jobSeeker.1
        residential	-3	*losingSupply.0 ; *occasional.0:other_experiencer ; *otherCause.0 ; *otherService.2
        residential	-3	*otherService.5 ; *otherService.6 ; *overdose.0:historical ; *person.0:historical
        residential	-3	*relief.0 ; *sinceLastUse.0 ; *sinceStopping.0 ; *substance.0:negated
        residential	-3	*substance.1:historical ; *suicidalOblique.0:other_experiencer
        residential	-3	*thirdParty.1:other_experiencer ; *unaided.0 ; *unaided.0:other_experiencer
        residential	-3	*vendor.9 ; *withdrawalHint.0:other_experiencer ; + fent ; / mo ; 0 am ; 0 b
        residential	-3	0 bed ; 0 drinks ; 0 hrs ; 0 i ; 0 kids ; 0 l ; 0 meses ; 0 min ; 0 sem ; 0 u
        residential	-3	0 wants ; a bachelor ; a cat ; a classmate ; a concert ; a fifth ; a girl ; a group
        residential	-3	a iop ; a job ; a man ; a minute ; a night ; a short ; a taper ; a wk ; a year
        residential	-3	about meth ; absence ; addict ; addressed ; afraid ; after a ; after school
        residential	-3	after smoking ; aftercare ; ago 0 ; ago on ; alarm ; algo de ; algunos ; alumni
        residential	-3	am to ; ambulatorio intensivo ; and at ; and detox ; and if ; and isnt ; and lives
        residential	-3	and one ; and residential ; and theres ; and you ; animal ; antes ; antes ni
        residential	-3	apprentice ; april 0 ; arizona ; army ; arrange ; arrangement ; as a ; asked which
        residential	-3	asks iop ; asleep ; at lunch ; at this ; ativan ; attempt ; audit ; aunt in ; away
        residential	-3	ayuden ; bar ; bathroom ; because a ; bed today ; been married ; been saying
        residential	-3	been since ; been using ; before this ; bell ; besides ; birthdays ; blackout
        residential	-3	blanco ; blue ; bored ; botella ; box ; boxes i ; breakfast ; breath and ; bro of
        residential	-3	brother and ; but the ; by mistake ; c/b ; calling from ; cambiar ; can you ; cant
        residential	-3	cant do ; cash price ; casual ; casual card ; cat and ; cero ; chamba ; chapter
        residential	-3	chart ; chest ; chest pain ; chiva ; cierro ; claim ; classmate ; clean ; clean 0
        residential	-3	clean the ; cleared him ; cliente ; clinician ; clonazepam ; closet ; cobra
        residential	-3	coca en ; cocaine ; coke + ; coke x ; combine ; con las ; con quien ; concerned
        residential	-3	concert ; condition ; controlled ; could somebody ; counseling ; counselling
        residential	-3	count ; couple years ; court reporter ; crack x ; cristal no ; crystal since
        residential	-3	crystal the ; csw ; cuanto ni ; curb ; custom ; d / ; dad of ; dad who ; day off
        residential	-3	days inpatient ; days out ; days without ; de anexo ; de las ; de noche ; de que
        residential	-3	de semana ; de trabajo ; dean ; dejarla ; del 0 ; dementia ; dental ; depending
        residential	-3	desintoxicarme del ; detox bed ; detox beds ; diarias ; dias el ; dias y ; died in
        residential	-3	dios ; dm ; do a ; do his ; do u ; doctors ; dolares ; domiciliary ; drawer
        residential	-3	drives ; dueno ; ecstasy ; eight a ; eighteen ; el dueno ; el viernes ; elsewhere
        residential	-3	empezo con ; ems ; ends ; enough ; es ahi ; es la ; eso no ; esta ; esta en
        residential	-3	estimate ; estoy en ; etoh 0 ; even a ; every month ; everybody says ; exactly
        residential	-3	exam ; expert ; expert witness ; falto ; fam ; family ; fax ; fee ; festivals
        residential	-3	few times ; fiestas ; fifth ; fifty ; filling ; fingers ; finished on ; fioricet
        residential	-3	first 0 ; fits around ; five months ; five weeks ; flex ; flushed ; foil ; for help
        residential	-3	for her ; for ketamine ; for work ; fork ; free for ; from 0 ; from a ; from meth
        residential	-3	from residential ; fumado ; fumo mota ; further ; girl ; go where ; goes to ; gone
        residential	-3	gone a ; got it ; got nine ; grades ; grand ; grandbabies ; grandma ; grp ; grupo
        residential	-3	hace un ; had never ; had ~epilepsy ; has alzheimer ; has me ; have evening ; hay
        residential	-3	he is ; he smokes ; he wont ; head on ; help with ; her coke ; here i ; hermana
        residential	-3	hermano de ; heroin ; hija de ; hijo tiene ; him 0 ; him no ; hired ; holds
        residential	-3	holidays ; home sunday ; hospice ; hospital said ; housing ; hung up ; hurt
        residential	-3	i been ; i finished ; i got ; i have ; i lift ; i miss ; i owe ; i said ; i stand
        residential	-3	i tried ; i wrote ; id ; if he ; if hes ; im filling ; im nineteen ; im the ; in 0
        residential	-3	in after ; in arizona ; in lobby ; in march ; in outpatient ; in the ; in two
        residential	-3	in van ; in writing ; intensive outpt ; invoice ; iop after ; is ; is at ; is fine
        residential	-3	is for ; is iop ; is meth ; it every ; it out ; it to ; itd ; its going ; its his
        residential	-3	its my ; just dont ; keeps ; ketamine + ; kid ; kid has ; kids are ; knee
        residential	-3	know who ; knows nothing ; kratom ; l ; la mama ; la prepa ; la renta ; lab
        residential	-3	last place ; last wk ; late august ; leave until ; lectures ; lie ; lighter ; liked
        residential	-3	linea ; lineman ; llevo dos ; lo tienen ; lobby ; local 0 ; loose ; los dias ; love
        residential	-3	low ; lvn ; m etoh ; m nitrous ; m wants ; made me ; make ; many ; may i ; me into
        residential	-3	me off ; me who ; meetings ; mes ; meth detox ; meth for ; meth only ; meth was
        residential	-3	methadone ; mi vida ; might ; mil dolares ; miss one ; mistake ; mo since
        residential	-3	months pregnant ; mother day ; mtg ; my husband ; my mother ; my ninety ; my plan
        residential	-3	my son ; my thirty ; my truck ; n he ; n my ; name ; need ; needs tx ; neighbor
        residential	-3	nervous ; never touched ; never went ; ni desde ; ni se ; night now ; night sleep
        residential	-3	nite ; no detox ; no sabe ; no sabemos ; no way ; no ~drugs ; nobody to ; nonverbal
        residential	-3	normal ; not in ; nueve mil ; ocupa ; of an ; of every ; of her ; of jail ; of the
        residential	-3	on days ; on thursday ; on your ; once a ; one bump ; one more ; or is ; or the
        residential	-3	other use ; otro ; our facility ; out and ; out on ; outfit ; outpatient sessions
        residential	-3	outpt program ; over 0 ; oxy ; p ; pack ; paid off ; pains ; para la ; parar
        residential	-3	parent ; parents are ; parties ; pasada ; pay ; pcp 0 ; people in ; percs ; pero ya
        residential	-3	person ; phenibut ; phone ; pick ; pick up ; pint of ; plan pays ; plant ; po
        residential	-3	por un ; pots ; pour ; prepa ; prescribe ; pressed ; primera ; prison ; probado
        residential	-3	problem ; problem with ; problema ; process ; prog 0 ; proof of ; pt wife ; pura
        residential	-3	put in ; que el ; que hora ; que jamas ; question for ; questions ; quiero un
        residential	-3	rail ; rate ; raves ; referral ; refused ; remember ; repeat ; res 0 ; res in
        residential	-3	right now ; rivotril ; road ; roommate ; rush ; s ; sabe cuanto ; sabemos ; same
        residential	-3	saying ; says i ; says im ; se fue ; seat ; seizure in ; seizures ; selling
        residential	-3	sentence ; sentencing ; sept 0 ; services ; seven and ; shaky in ; she doesnt
        residential	-3	she never ; shelter 0 ; shift ; short ; shots ; since a ; since like ; since spring
        residential	-3	since we ; since yesterday ; sink ; sitting ; sixty day ; slipped ; smokes meth
        residential	-3	so since ; sober ; sober living ; sober since ; sobrino ; sola ; solito ; some coke
        residential	-3	somebody else ; someone talk ; someone with ; soul ; sous ; spanish ; speaking
        residential	-3	speed in ; spouse ; sr ; started in ; started meth ; state ; stay is ; stay on
        residential	-3	stepping ; stepping down ; stiff ; still clean ; storm ; storm season ; stroke ; su
        residential	-3	subject ; sunday from ; surgery ; system ; taking ; tarde ; techs ; tell my
        residential	-3	ten weeks ; term residential ; termina ; test ; testing ; texting ; texts ; th of
        residential	-3	that doesnt ; that im ; thats all ; thats it ; the baby ; the caller ; the dean
        residential	-3	the evenings ; the family ; the line ; the new ; the nurse ; the overpass
        residential	-3	the question ; the service ; the sink ; the warehouse ; the year ; them at ; then
        residential	-3	then it ; theres ; thing ; think he ; this past ; thought ; thoughts of
        residential	-3	three days ; three times ; three weeks ; times weekly ; tingling ; to 0 ; to about
        residential	-3	to ask ; to bring ; to do ; to me ; to stay ; to us ; toast ; toddler ; told him
        residential	-3	too much ; tour bus ; tox ; trabajo ; tremor ; tres veces ; trial ; truck ; trusted
        residential	-3	tub ; twin ; twins ; ua ; unpaid ; up in ; upright ; upset ; ur 0 ; us at
        residential	-3	used anything ; used crack ; vaping ; venir ; version ; vet 0 ; viernes ; vuelve
        residential	-3	waiting ; wake ; wake up ; walks ; want it ; wants detox ; wants groups
        residential	-3	wants structure ; ward ; was coke ; was there ; wash ; way to ; we live ; week two
        residential	-3	weeks inpatient ; weeks now ; weird ; what can ; whats after ; when can ; who does
        residential	-3	wife 0 ; wife wants ; will not ; will pick ; wine 0 ; with it ; witness ; wks since
        residential	-3	wont quit ; words ; work with ; working out ; worth ; would not ; writing about
        residential	-3	wrong ; wrote the ; xx ; y nadie ; y quiero ; y/o m ; ya quiero ; years in
        residential	-3	you ask ; you dont ; your kitchen ; your outpatient ; your program ; youre
        residential	-3	~do ~the ; ~drugs ; ~epilepsy since ; ~much ; ~opi / ; ~opioids ; ~part ; ~pt
        residential	-3	~quit ; ~shot ; ~too ; ~w/d ; ~when ~i
        residential	-4	# ; *about.0 ; *clientAdmin.1 ; *conflict.9 ; *naloxone.0 ; *phone.0 ; *phone.1
        residential	-4	*relief.1 ; *seizure.2:historical ; *substance.0:other_experiencer
        residential	-4	*suicidalOblique.0 ; *thirdParty.0:other_experiencer ; *wantsToQuit.0 ; + 0 ; 0 he
        residential	-4	0 st ; 0 wk ; a lot ; a otro ; a que ; a single ; a stay ; a tomar ; a yr
        residential	-4	abstinent ; acid ; admits ; after 0 ; after my ; ago ; allowed ; alzheimer ; ambien
        residential	-4	and dont ; and meth ; and the ; and would ; anything ; are in ; asks for ; at four
        residential	-4	at night ; at our ; ate ; bachelor ; barber ; beds ; been taking ; before you
        residential	-4	behind my ; blues ; breath ; busco a ; but not ; by himself ; calendar ; call
        residential	-4	call me ; called ; can feel ; can someone ; cant go ; cant swing ; cheapest
        residential	-4	client ; clt ; coke binges ; coming ; couple nights ; current ; d on ; dates
        residential	-4	day rehab ; day residential ; de mi ; dejar ; denial ; denies w/d ; desintoxicar
        residential	-4	desintoxicar a ; desintoxicarme ; despierto ; despues ; despues de ; detox 0
        residential	-4	detox first ; detox off ; detoxing ; did a ; different ; dollar ; done with
        residential	-4	dont come ; drinks ; driver ; drops ; dts ; earn ; empece con ; en las ; end
        residential	-4	es cocaina ; even ; ex ; families ; favor ; fent daily ; finish ; finished ninety
        residential	-4	fits ; food ; for people ; for that ; forty five ; found the ; give ; go off
        residential	-4	grupos ; gummies ; hand ; have never ; he lives ; he went ; help ; here and
        residential	-4	hiring ; hours a ; hung ; hurts ; i fix ; i kicked ; i lose ; id kill ; if we
        residential	-4	im writing ; in bed ; in hand ; inpatient i ; inpatient my ; insurance
        residential	-4	intensive outpatient ; interview ; iop tres ; is your ; it like ; item ; its
        residential	-4	its cocaine ; just me ; keep it ; kicked out ; kill for ; klonopin ; la manana
        residential	-4	labs ; lapsed ; last detox ; late ; layoff ; lean ; life ; lift ; like a ; line
        residential	-4	line up ; los sabados ; lose ; lose the ; lot of ; m / ; made ; min ago ; miss
        residential	-4	mom of ; my 0 ; my email ; my sixty ; my sober ; necesito ; need the ; needed
        residential	-4	new job ; next wk ; night and ; no hx ; no insurance ; no la ; no withdrawal
        residential	-4	nobody else ; nobodys ; not even ; not medically ; note ; nov ; november ; nurses
        residential	-4	oclock ; off a ; on a ; on his ; on saturday ; one ; one of ; only been ; options
        residential	-4	other subst ; other weekend ; out for ; out how ; parole ; party ; pills the
        residential	-4	pinned ; please help ; pm ; por favor ; pregnant ; pregnant and ; pregunta por
        residential	-4	program on ; proof ; pueden ; quiero parar ; quoted ; re ; reach ; renta ; reporter
        residential	-4	residential on ; ringing ; roughly ; run the ; saturdays a ; says iop ; scared
        residential	-4	school ; script ; seeing ; seeing shadow ; semana pasada ; shifts ; shoot up
        residential	-4	shows ; si ; silla ; sin ; since september ; sister calling ; sitter ; slips ; so a
        residential	-4	sober 0 ; soma ; some ; some weekends ; somebody ; son has ; son was ; st and
        residential	-4	student ; stuff ; suboxone ; suggests ; sunday ; supper ; swallowed ; swing ; talk
        residential	-4	tell me ; ten ; tengo ; tequila ; than my ; the day ; the end ; the job
        residential	-4	the residential ; the road ; the same ; then never ; there for ; theyre ; theyre in
        residential	-4	think about ; this time ; this week ; thoughts ; thousand ; to call ; to keep
        residential	-4	to the ; tomo ; touched a ; tried ; trouble ; u ; ultima vez ; ur ; urgent
        residential	-4	urgent care ; uses cocaine ; uso ; vape ; video ; warehouse ; weekends only
        residential	-4	went right ; who can ; who you ; wife on ; withdrawal mgmt ; wknd ; wont do
        residential	-4	wont hold ; work ; wrote ; x a ; years i ; ~alcohol ; ~dts
        residential	-5	*ago.2 ; *confusion.0 ; *detoxRequest.0:hypothetical ; *familySupport.0
        residential	-5	*familySupport.0:other_experiencer ; *iopRequest.0:hypothetical
        residential	-5	*outpatientWord.0:hypothetical ; *residentialDone.0 ; *suicidal.0
        residential	-5	*withdrawalHint.0 ; *withdrawalSign.0 ; 0 k ; a thing ; alcoholic ; algo ; calling
        residential	-5	cant pay ; class ; contract ; covers ; crew ; cristal nomas ; d rehab ; days left
        residential	-5	del cristal ; detox and ; detox before ; dias sin ; divorce ; doing well ; down
        residential	-5	drugs ; edibles ; end of ; er ; es ; eval ; for cocaine ; found a ; h ; hace
        residential	-5	had to ; hrs ; i finish ; if i ; in january ; intensivo ; it again ; it is ; jamas
        residential	-5	kill ; kinda ; last week ; lead ; line of ; lol ; may and ; medically ; meth this
        residential	-5	minute ; months ago ; mornings ; my lawyer ; need a ; never ; night ; no ~si
        residential	-5	nomas ; of pt ; off coke ; pagar ; pastillas ; pay for ; percocet ; period ; pills
        residential	-5	pint ; pot ; puedo ; real ; record ; residential and ; running ; shrooms ; si falto
        residential	-5	slot ; solo ; something ; tea ; that nothing ; the table ; theres nothing
        residential	-5	to detox ; touched ; two years ; una ; unas ; uninsured ; wait ; was told
        residential	-5	was with ; we ; week from ; well ; whatevers ; when the ; when they ; with you
        residential	-5	without ; ~de
        residential	-6	$ 0 ; *deliriumTremens.0 ; *detoxRequest.0 ; *died.0 ; *duration.0 ; *family.3
        residential	-6	*family.8 ; *mandator.0:negated ; *otherService.3 ; *seizure.0 ; *spam.0
        residential	-6	*substance.3 ; *thirdParty.0 ; 0 p ; a detox ; and there ; bars ; before my ; click
        residential	-6	coke since ; college ; company ; con doctor ; court ; cover ; d resi ; denied
        residential	-6	desde la ; doesnt ; few days ; first ; fix ; for good ; foreman ; handle
        residential	-6	intensive ; is out ; it since ; its meth ; job and ; lunch ; md ; me what ; mil
        residential	-6	mota ; narcan ; need detox ; niega ; no use ; noche ; on sunday ; question ; quien
        residential	-6	seguro ; somewhere to ; step down ; thats ; three months ; weeks ago ; wife is
        residential	-7	*abstinent.0 ; *drinks.2 ; *family.0 ; *mildCue.0 ; *occasional.0:possible
        residential	-7	*otherService.1 ; *substance.0 ; *substance.4:negated ; a living ; finals
        residential	-7	for detox ; overnight ; september ; someone ; soy ; there is
        residential	-8	$ ; *alcoholic.0 ; *drinks.0 ; *lapse.0 ; *noDetox.0 ; *overdoseNow.0
        residential	-8	*residentialEnding.0 ; *sinceLastUse.3 ; *sinceStopping.3 ; hours ; if im ; new
        residential	-8	please ; quiere
        residential	-9	*abstinent.3 ; *heavy.0 ; *jobSeeker.0 ; *started.0 ; never used ; toma
        residential	-10	*family.1 ; *substance.1
        residential	-12	*barrierWork.1 ; *residentialEnding.1
        residential	-13	*conflict.0 ; *family.9
        residential	-19	*barrierWork.0
        residential	-20	*mandate.2
        residential	-24	*barrierChild.0
        residential	-28	*barrierMoney.0
        """
}
