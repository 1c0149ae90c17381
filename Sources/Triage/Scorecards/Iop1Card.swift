extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-2	=
        iop	33	*barrierMoney.0
        iop	32	*barrierChild.0
        iop	28	*barrierWork.0
        iop	23	*drinks.0
        iop	21	*outpatientWord.0
        iop	20	*mandate.2
        iop	19	*residentialEnding.1
        iop	18	*iopRequest.0 ; *occasional.0
        iop	17	*residentialEnding.0 ; *substance.3
        iop	16	*family.3 ; *outpatientWord.0:hypothetical ; *sinceLastUse.3
        iop	15	*firstOffence.0
        iop	14	iop
        iop	13	*barrierWork.1 ; *mildCue.0 ; *noDetox.0 ; *started.0 ; outpatient
        iop	12	*audit.0 ; *iopRequest.0:hypothetical ; *residentialDone.0 ; *unaided.0 ; intensive
        iop	11	*ago.2 ; audit ; dui ; edibles ; evenings
        iop	10	*duration.2 ; *occasional.0:possible ; evening ; grps ; ~iop
        iop	9	algo ; ambulatorio ; cleared ; intensive outpatient ; mota ; september ; step
        iop	9	your outpatient
        iop	8	*ago.3 ; *noWithdrawal.0 ; a single ; audit 0 ; cant pay ; if im ; intensivo ; it is
        iop	8	medically ; next ; nobody else ; noche ; step down ; to keep ; uninsured ; vyvanse
        iop	7	*service.0 ; denied ; did it ; does your ; en las ; finals ; glasses ; if ; insurance
        iop	7	is out ; la noche ; made ; miss ; mornings ; nada mas ; new ; no insurance ; pagar ; pls
        iop	7	quiere ; school ; seguro ; somewhere to ; subst ; suggested ; thats ; the only ; thoughts
        iop	7	too much ; ~outpatient
        iop	6	*abstinent.0 ; *duration.3 ; *functioning.0 ; *occasional.0:other_experiencer
        iop	6	*sinceStopping.3 ; *thirdParty.9 ; 0 glasses ; a living ; before that ; birthdays ; cervezas
        iop	6	coke on ; coke since ; concerned ; cravings ; d resi ; dabs ; dormir ; empezo con ; eval
        iop	6	evening outpatient ; for cocaine ; found the ; fridays ; fuma ; fuma mota ; grupos ; have no
        iop	6	havent ; here i ; i do ; labs ; layoff ; leave ; lose ; me when ; meth x ; mil ; no detox
        iop	6	no other ; nomas ; off work ; pero ; please ring ; por las ; programa ambulatorio
        iop	6	que sigue ; re iop ; resi ; sitter ; sole ; some weekends ; the evenings ; the line ; theyre
        iop	6	theyre in ; three months ; to stay ; trouble ; uso ; vaping ; viernes ; week from ; what now
        iop	6	wont hold ; work ; zero
        iop	5	*family.2 ; *lapse.0 ; *lengthOfUse.0 ; 0 drinks ; 0 on ; a kid ; a night ; a problem
        iop	5	a year ; a yr ; absence ; afford ; after ; after work ; aftercare ; alzheimer
        iop	5	ambulatorio intensivo ; an iop ; aseguranza ; at my ; away ; bachelor ; been taking
        iop	5	been using ; beers ; beers / ; but ; c/b after ; call the ; cant ; cant afford ; cocaine for
        iop	5	coke binges ; college ; con quien ; copas ; cover ; coverage ; crew ; cuida ; d rehab
        iop	5	day residential ; days left ; de dormir ; de noche ; deployed ; done with ; down ; drink on
        iop	5	drinks ; empece con ; entre semana ; fiestas ; first dui ; for people ; for whatever
        iop	5	four beers ; fumo ; fumo mota ; girl ; got ; grades ; hard seltzers ; havent used ; hold my
        iop	5	home from ; hours a ; i kicked ; if i ; im the ; in january ; in outpatient ; insurance no
        iop	5	intensive outpt ; is your ; keep it ; la prepa ; line up ; lines ; looking ; loose
        iop	5	lose the ; maybe ; medically cleared ; meth on ; miss work ; monthly ; months ago ; my own
        iop	5	my son ; nada ; nervous ; never more ; next step ; no ; no coverage ; no cravings
        iop	5	no family ; no tengo ; no use ; nobody to ; november ; on weekends ; only been ; op
        iop	5	other use ; otro ; outpatient for ; parar ; part after ; period ; plan ; plant ; prepa
        iop	5	quien ; quiero parar ; rehab ; salir de ; says im ; says iop ; seguir ; seltzers ; si me
        iop	5	silla ; so a ; spouse ; stable 0 ; started using ; stay ; student ; suelto ; suggested i
        iop	5	suicidal thoughts ; ten weeks ; text me ; that ended ; that nothing ; thats it ; thc
        iop	5	the part ; the residential ; there an ; there before ; think about ; thinking about ; tienen
        iop	5	to cut ; to sleep ; touched ; two glasses ; use since ; vape ; vapes ; vaping thc ; vivitrol
        iop	5	wants groups ; wants iop ; weddings ; weekends ; weekends only ; weeks ago ; well
        iop	5	whatevers ; worried ; would go ; x a ; your iop ; ~epilepsy since ; ~iop has ; ~outpt ; ~pcp
        iop	5	~to
        iop	4	*age.0 ; *ago.1 ; *ahead.0 ; *conflict.9 ; *dast.0 ; *died.0 ; *nonDrug.0:historical
        iop	4	*quantity.3 ; *residentialRequest.0:negated ; *residentialWord.0 ; *sinceStopping.2
        iop	4	*stablePrescribed.0 ; *unaided.0:other_experiencer ; *wantsToQuit.0 ; + his ; 0 adderall
        iop	4	0 at ; 0 p ; 0 under ; 0 wife ; 0 wk ; a 0 ; a class ; a counselor ; a dormir ; a month
        iop	4	a otro ; a stay ; a wk ; acabo de ; adderall ; addys ; again last ; ago 0 ; algunos
        iop	4	allowed ; am use ; amphetamine ; an evening ; and got ; and havent ; and there ; anfetaminas
        iop	4	any ; apoyo ; ask him ; asks iop ; assessment ; at four ; at weddings ; august ; august and
        iop	4	awake now ; barber ; be fired ; been a ; before thanksgiving ; before you ; bored ; boxes i
        iop	4	busco algo ; busco terapia ; but i ; but not ; by himself ; cal ; cant go ; cant swing
        iop	4	cart ; carts daily ; casi diario ; chapter ; cheapest ; circling ; circling the ; coca
        iop	4	coke in ; coke weekends ; coke x ; completes ; completes 0 ; concern ; contract ; contrato
        iop	4	copa ; couple years ; couples ; crack x ; cristal hace ; crystal on ; cuida a ; d on ; dast
        iop	4	dast 0 ; day at ; day no ; day rehab ; days inpatient ; days off ; daytime ; de dia
        iop	4	de vino ; dean ; delta ; delta 0 ; denial ; denies w/d ; desde entonces ; desde la ; despues
        iop	4	detox indicated ; dias el ; dias en ; dias sin ; didnt give ; died of ; dishes ; divorce
        iop	4	do treatment ; dollar ; domiciliary ; dont come ; dont need ; dos cervezas ; dos copas
        iop	4	down to ; drank himself ; drink two ; drinks at ; each evening ; else ; empty ; en espanol
        iop	4	er cleared ; events ; everybody says ; exactly ; failed ; festivals ; few nights ; few times
        iop	4	fifty ; fits around ; fix ; flushed ; for four ; for good ; for someone ; forty five
        iop	4	friday ; fun ; get help ; give ; go if ; go off ; god ; gone ; got into ; groups ; grupo
        iop	4	had never ; hago ; hard ; harvest ; has me ; hate ; have ; have them ; hay ; hay quien
        iop	4	he smokes ; he went ; help but ; help my ; hes at ; hija ; hija de ; holidays ; home
        iop	4	home sunday ; i could ; i fix ; i hate ; i lose ; i miss ; i not ; i smoke ; id be
        iop	4	im nineteen ; in after ; in august ; in bed ; in trouble ; inpatient i ; inpatient my
        iop	4	intake ; iop on ; iop take ; iop tres ; ir ; it for ; it like ; it on ; item ; ketamine most
        iop	4	las fiestas ; las tardes ; learn ; like me ; liked ; lo ; looking for ; loses ; m / ; m coke
        iop	4	m nitrous ; made me ; mama hija ; maybe once ; md ; me and ; me into ; me that ; me what
        iop	4	medi ; medi cal ; mess ; meth medi ; meth since ; month ; most ; my gf ; my sixty
        iop	4	needs step ; new job ; next wk ; ni ; ni para ; nightly ; nights a ; no ins ; no name
        iop	4	no prior ; no subst ; no w/d ; no way ; no withdrawal ; nomas en ; none ; nonverbal
        iop	4	not even ; not in ; not medically ; nothing ; now its ; nursing ; of residential ; on a
        iop	4	on fridays ; on sunday ; once a ; opinion ; or 0 ; orientacion ; out how ; out with
        iop	4	outpatient group ; outpatient program ; outpatient sessions ; outpt program ; own
        iop	4	para preocuparse ; parties ; pay for ; payday ; pcp 0 ; pensando ; phone me ; pills the
        iop	4	plan pays ; please phone ; pot ; preocuparse ; primer dui ; primera vez ; program ; programa
        iop	4	pvt ; quisiera ; quoted ; ready for ; relatives ; renta ; replaced ; residential on
        iop	4	ring me ; ritalin ; roughly ; sab ; saturdays a ; says dont ; says i ; sched ; schedule
        iop	4	semana pasada ; she went ; si ; si falto ; siguiente ; since september ; sister calling
        iop	4	sixty ; sixty day ; sleep like ; slips ; snow ; so ; sober since ; solito ; soltera
        iop	4	somebody else ; son was ; speed ; sponsor ; squeezing ; start ; start date ; stay on
        iop	4	still live ; storm ; storm season ; stroke ; structure ; suicide ; supper ; sus ; swing
        iop	4	talk to ; tarde ; tardes ; than my ; thc carts ; the boxes ; the cocaine ; the job
        iop	4	the nurse ; the question ; the table ; the warehouse ; then it ; there is ; theres
        iop	4	theres no ; theres nothing ; this up ; tienen programa ; times ; to fall ; to none ; toast
        iop	4	tour bus ; track ; tres veces ; tuesdays and ; twelve weeks ; twins ; u have ; unas
        iop	4	unas cuatro ; under 0 ; uninsured and ; union rep ; uso cristal ; vapes thc ; vino ; w/d
        iop	4	want ; wants step ; wants structure ; wants whatever ; was told ; wasnt there ; we cant
        iop	4	we have ; we run ; weed ; weed every ; week is ; week two ; what can ; whatever you
        iop	4	where i ; wife deployed ; will ask ; with dinner ; wkends only ; wknd ; wont do
        iop	4	would ~like ; x / ; y quiero ; ya quiero ; years i ; you call ; ~be ; ~evening
        iop	4	~evening ~outpatient ; ~groups ; ~it ; ~like ; ~much ; ~odd ; ~sick ; ~virtual
        iop	3	$ ; *about.1 ; *alcoholic.0:other_experiencer ; *arrests.0 ; *died.0:other_experiencer
        iop	3	*drinks.0:possible ; *hallucination.9 ; *mandator.0:negated ; *mildCue.0:possible
        iop	3	*nonDrug.0:hypothetical ; *otherService.5:negated ; *overdose.0:other_experiencer
        iop	3	*pregnancy.0:other_experiencer ; *quantity.2 ; *seizure.3 ; *seizure.3:historical
        iop	3	*service.0:hypothetical ; *service.0:negated ; *serviceQuestion.0:negated
        iop	3	*substance.1:historical ; *substance.2:hypothetical ; *treatmentNeed.0 ; *unaided.0:negated
        iop	3	*vendor.9 ; *wantsToQuit.0:hypothetical ; *withdrawal.0:negated ; / night ; 0 beers ; 0 de
        iop	3	0 each ; 0 fuma ; 0 k ; 0 kids ; 0 off ; 0 pls ; 0 pm ; 0 sem ; 0 st ; 0 thc ; 0 y
        iop	3	a bachelor ; a beer ; a classmate ; a cocaine ; a concert ; a dios ; a girl ; a glass
        iop	3	a honduras ; a iop ; a man ; a mule ; a neighbor ; a newborn ; a que ; a saturday
        iop	3	a sophomore ; a wait ; a weekend ; a xanax ; about three ; abro ; abstinent ; accountability
        iop	3	adderall from ; adderall since ; after i ; after my ; after school ; after this ; ago
        iop	3	ago sober ; aguantar ; al mes ; al trabajo ; alguien me ; algun ; all afternoon ; all good
        iop	3	also say ; ambulatorio para ; an ; an 0 ; an after ; an edible ; and at ; and dont ; and for
        iop	3	and if ; and it ; and on ; and said ; and she ; and the ; and their ; and theres ; and want
        iop	3	and youre ; animo ; anos fuma ; antes ; antes ni ; any program ; anything after
        iop	3	anything like ; apenas ; apprentice ; apprenticeship ; april 0 ; are ; are in ; army
        iop	3	around it ; as rxd ; ash ; asks can ; asleep ; at fifty ; at home ; at the ; avion
        iop	3	ayuda pero ; bat ; because a ; become ; been about ; been maybe ; been saying ; beer at
        iop	3	begin ; behind my ; besides ; birthdays and ; book ; both use ; bowl ; break ; brunch
        iop	3	burned ; but id ; buying ; by a ; by myself ; calendar ; can leave ; can she ; cannot
        iop	3	cant leave ; cant take ; care ; carts ; casa ; cash price ; casual ; casual card ; cena
        iop	3	centro ; cerebral ; cero ; cervecitas ; cervezas al ; chamba ; chargers ; childcare ; class
        iop	3	classes for ; classmate ; clean ; clean the ; cleared him ; clerk ; clinical info
        iop	3	clinicals ; close ; close to ; cobra ; coca en ; coca me ; cocaine about ; cocaine habit
        iop	3	cocaine on ; coke between ; coke some ; coke wkends ; college soph ; come along ; comes next
        iop	3	coming back ; concert ; condition ; consulta ; copas de ; copay for ; counts ; couple of
        iop	3	covers ; crank ; crystal since ; crystal to ; csw ; cuantas ; cuide ; curb ; custom
        iop	3	cut down ; cut my ; d / ; dad of ; day ; day is ; day thing ; days ; days out ; days without
        iop	3	de 0 ; de esto ; de nada ; de preferencia ; de semana ; de trabajar ; december 0
        iop	3	deductible ; dental ; deployed till ; desde enero ; detox done ; detox on ; detox since
        iop	3	detox was ; dia ; dice que ; did six ; died in ; diet pills ; dios ; discharge planner
        iop	3	divorce papers ; do after ; do any ; do coke ; do his ; do something ; doing well ; dollars
        iop	3	domingos ; dont leave ; dos meses ; doubles ; drank ; drink every ; drinking a ; drinking is
        iop	3	drinks / ; drinks a ; drops ; dueno ; edible ; eight a ; eight days ; eighteen ; el avion
        iop	3	el dia ; el dueno ; el proximo ; elsewhere ; empece ; empezo ; employed ; en oxnard
        iop	3	en silla ; en todo ; ended in ; enough ; entonces ; entre ; es cristal ; es de ; eso sí
        iop	3	estimate ; etoh 0 ; evening groups ; every evening ; every few ; exam ; extend ; extend of
        iop	3	f 0 ; f ice ; failed one ; fall asleep ; falls ; faltar al ; falto ; feb ; feeding
        iop	3	figured id ; finished ninety ; finished on ; finishes ; fired ; first ; five weeks ; flex
        iop	3	flu ; food ; for an ; for fun ; for her ; for outpatient ; for some ; for support ; foreman
        iop	3	four in ; fourth ; friends ; from ; from 0 ; from pcp ; from prison ; from residential
        iop	3	from that ; game ; glass ; glass of ; glasses of ; gma ; go ; go tomorrow ; go where
        iop	3	goes to ; going after ; going away ; gone a ; got it ; got nine ; got popped ; gracias a
        iop	3	graduated 0 ; graduating ; grandkids ; group meet ; group with ; grp ; gummies
        iop	3	gummies every ; gustaria ; guy with ; h 0 ; hace ; hace tres ; had his ; had ~epilepsy
        iop	3	hago al ; hand me ; hangover ; happened ; hardly ; has alzheimer ; have evening ; have two
        iop	3	havent touched ; hay releve ; he does ; he lives ; he suelto ; he was ; help and ; help for
        iop	3	helped ; her way ; hermana ; hes doing ; hice ; hijo usa ; him 0 ; him no ; himself ; his 0
        iop	3	home with ; hours of ; housing ; how does ; human ; hurts ; husband a ; husband on ; i drink
        iop	3	i finish ; i finished ; i just ; i leave ; i plan ; i threw ; i tried ; i vape ; id ask
        iop	3	id kill ; if hes ; if u ; if ~iop ; im done ; in college ; in hand ; in march ; in person
        iop	3	in place ; in school ; in van ; indicated ; inpatient ; inpatient last ; inpatient on
        iop	3	insist ; instructions ; intake slot ; interested ; interested in ; internamiento ; iop +
        iop	3	iop by ; iop start ; ir a ; irritable ; is i ; is iop ; is now ; is too ; isnt a ; it by
        iop	3	it came ; it ever ; it in ; itd ; its been ; its just ; its meth ; january ; job wont
        iop	3	joven ; joven 0 ; julio ; just dont ; just me ; keep ; keep going ; keep her ; keep living
        iop	3	keep the ; kept him ; kid ; kids 0 ; kids are ; kill ; kill for ; kind of ; know who
        iop	3	la novia ; la renta ; la uni ; laid ; lapsed ; las ; las noches ; last blue ; last three
        iop	3	late august ; lean ; lectures ; lighter ; liked it ; line of ; lineman ; living at
        iop	3	llevo dos ; longshoreman ; los domingos ; los sabados ; los viernes ; m completed ; m spice
        iop	3	m xanax ; ma ; mad ; mai ; mama soltera ; mando ; mas ; mas que ; mas y ; maybe twice ; me
        iop	3	me a ; me gustaria ; me recomiendan ; me straight ; me tomo ; me who ; medics ; meds no
        iop	3	meet ; members ; meth i ; meth no ; meth seven ; mgr ; mi casa ; mi esposa ; mi vida
        iop	3	mil dolares ; mis 0 ; mis hijos ; miss one ; mixed ; mo ; mo since ; molly at ; month and
        iop	3	month away ; months of ; more absence ; most evenings ; mota nomas ; mota todos ; mother day
        iop	3	moved in ; mule ; must complete ; my coffee ; my granddaughter ; my knee ; my mother
        iop	3	my new ; my ninety ; my sisters ; my sponsor ; my truck ; my uncle ; n he ; na ; nadie
        iop	3	nadie me ; near ; necesita ; necesita ayuda ; need detox ; need rehab ; need the
        iop	3	need treatment ; needs the ; never a ; never thought ; next wednesday ; ni un ; ni una
        iop	3	niece ; night ; night and ; night for ; night i ; night im ; night no ; night sweats
        iop	3	night the ; nights ; nights does ; nights only ; nine and ; nine hours ; nitrous x ; no la
        iop	3	no money ; no relatives ; no tx ; nobody ; nobody can ; noche y ; nomas uso ; not one
        iop	3	not selling ; not ~one ; nothing to ; now i ; nueve mil ; nurse practitioner ; october
        iop	3	of every ; of yesterday ; off 0 ; off a ; off and ; off heroin ; off the ; ofrecen ; on call
        iop	3	on friday ; on it ; once or ; one 0 ; one i ; one more ; only ; only drinks ; only on
        iop	3	only picked ; only started ; onset ; option ; or twice ; other drugs ; our daughter ; out 0
        iop	3	out and ; outfit ; outpatient track ; overdosed on ; overpass ; own no ; oxnard ; paid off
        iop	3	para él ; parent ; parents are ; pasada ; pasadena ; pay ; pay a ; payday to ; pen
        iop	3	percocet ; pero mi ; physical ; physician ; pide grupos ; pills ; pills adderall ; pinned
        iop	3	pints ; place is ; platicar ; pm ; popped ; popped on ; por el ; positive ; possible ; pots
        iop	3	practice ; practitioner ; preferencia ; prefers ; pregunta por ; preocupa ; prevention
        iop	3	primer ; prison ; probs ; prog ; prog 0 ; proximo ; prueba ; psych wants ; pt wife ; puede
        iop	3	puedo pagar ; quedarse ; quien platicar ; quiere ir ; quiere orientacion ; quitan ; quoted 0
        iop	3	rail ; raising 0 ; random ; raves ; recomiendan ; refer ; referrals ; refused
        iop	3	relapse prevention ; releve ; replace me ; residencial el ; residential place
        iop	3	residential stay ; respite ; rest ; roll ; roommate ; roommate says ; run the ; rxd
        iop	3	sabados ; sabados unas ; said so ; salgo ; saturdays and ; say 0 ; say the ; says get
        iop	3	score ; se fue ; seguir con ; self wants ; selling ; semanas ; semanas en ; septum ; sera
        iop	3	sesiones ; sessions ; seven and ; seven months ; she only ; she used ; shed ; shed like
        iop	3	shifts ; should also ; should talk ; shrooms ; sigue ; sigue para ; silly to ; sin ; since i
        iop	3	since like ; since wants ; single ; single mom ; sit in ; skip ; sleep at ; smoke weed
        iop	3	snorts ; so 0 ; so in ; sober asks ; solo ; solo los ; some coke ; someone like
        iop	3	someone talk ; someone with ; something ; son dos ; soph ; soul ; spice ; squeezed ; stable
        iop	3	stable x ; standing there ; start dates ; start in ; start of ; started doing ; started meth
        iop	3	started snorting ; stay is ; stay up ; still clean ; still sleep ; stim ; stools ; student 0
        iop	3	su cuenta ; suboxone ; suboxone 0 ; sunday ; sunday from ; super ; super bowl ; sus 0
        iop	3	take half ; take time ; taking ; taqueria ; tea ; ten years ; tengo con ; termina ; testing
        iop	3	thanksgiving ; that a ; that day ; that i ; that id ; that way ; thats a ; thats what
        iop	3	thc daily ; the alcohol ; the audit ; the baby ; the chest ; the county ; the dean
        iop	3	the divorce ; the doors ; the drawer ; the extend ; the flu ; the guy ; the gym
        iop	3	the holidays ; the hours ; the kind ; the layoff ; the liquor ; the lodge ; the new
        iop	3	the restaurant ; the road ; the service ; the stairs ; the trouble ; the word ; the year
        iop	3	their father ; them ; then dont ; therapy ; they hand ; they let ; third year ; thirty days
        iop	3	this july ; this past ; this side ; this summer ; threw ; till this ; times weekly ; titled
        iop	3	to after ; to get ; to watch ; told his ; toma ; tomo ; tomo diario ; tomo dos ; tomo los
        iop	3	too many ; took my ; touched a ; tour ; trabaja ; treated no ; truck ; trusted ; tuesday and
        iop	3	turn ; turning ; turns her ; twenty eight ; twice a ; two a ; two beers ; two hard ; tx no
        iop	3	typing ; un internado ; una ; uni ; unpaid ; up what ; uses cocaine ; using meth
        iop	3	va domiciliary ; via ; video ; viernes de ; waiting for ; walk out ; walks ; want it
        iop	3	want somebody ; wants ; was an ; was fentanyl ; was gone ; was the ; we lost ; wed like
        iop	3	weeks inpatient ; weeks off ; weeks since ; went right ; what looks ; what nights
        iop	3	whats after ; whats in ; when hes ; when they ; where she ; while ; while its ; while theyre
        iop	3	whippets ; whole life ; whole time ; wife ; wife 0 ; wife counts ; wife is ; wife says
        iop	3	wife wants ; wife would ; will pick ; with husb ; with it ; with supper ; wks quit
        iop	3	wks since ; wont give ; work days ; working out ; worth ; would ; would not ; would take
        iop	3	wrote ; y asks ; y otra ; y pico ; y sin ; ya van ; year ; yesterday and ; yo solo
        iop	3	you offer ; you run ; you send ; your intensive ; your kitchen ; youre ; yrs no ; ~around
        iop	3	~at ~a ; ~coke ; ~facility ; ~gone ; ~gone ~0 ; ~hear ; ~i ; ~ice ; ~in ~0 ; ~intensive
        iop	3	~intensive ~outpatient ; ~live ~at ; ~opi no ; ~opioids no ; ~outpatient ~program ; ~shot
        iop	3	~stop ; ~week ; ~when ~i ; ~wont ~be ; ~years
        iop	2	*barrierChild.1 ; *deliriumTremens.0:other_experiencer ; *emergency.0:possible
        iop	2	*emergency.9 ; *family.4 ; *frequency.0 ; *frequency.1:historical
        iop	2	*frequency.1:hypothetical ; *hallucination.0:historical ; *hooked.0:other_experiencer
        iop	2	*injecting.0:historical ; *iopRequest.0:negated ; *keptUsing.0:hypothetical
        iop	2	*lapse.0:negated ; *lostThroughUse.0:negated ; *mandator.0 ; *misuse.0 ; *noBarrierWork.0
        iop	2	*number.0 ; *otherCause.0 ; *otherService.5:hypothetical ; *otherService.5:other_experiencer
        iop	2	*overPrescribed.0:other_experiencer ; *person.0:historical ; *person.0:possible
        iop	2	*quantity.1 ; *quantity.4:hypothetical ; *quitting.0:negated ; *seizure.0:other_experiencer
        iop	2	*sinceLastUse.2 ; *started.0:other_experiencer ; *substance.0:other_experiencer
        iop	2	*substance.0:possible ; *substance.2:negated ; *substance.3:other_experiencer
        iop	2	*suicidal.0:other_experiencer ; *suicidalOblique.0:other_experiencer
        iop	2	*thirdParty.1:other_experiencer ; *violence.9 ; *wantsOff.0
        iop	2	*wantsToQuit.0:other_experiencer ; *withdrawalHint.0:negated
        iop	2	*withdrawalSign.0:other_experiencer ; / ; / 0 ; / mo ; 0 and ; 0 anos ; 0 b ; 0 carts
        iop	2	0 court ; 0 daily ; 0 for ; 0 grandkids ; 0 gummies ; 0 im ; 0 le ; 0 meses ; 0 ninos
        iop	2	0 per ; 0 shaking ; 0 week ; a bad ; a calendar ; a cat ; a check ; a clinic ; a couch
        iop	2	a cpa ; a drinking ; a drop ; a escribir ; a festival ; a friday ; a group ; a hospital
        iop	2	a husband ; a joint ; a landscaper ; a little ; a lot ; a minute ; a mis ; a mortgage
        iop	2	a referral ; a schedule ; a seizure ; a sixty ; a soul ; a squeezing ; a tuesday ; a wedding
        iop	2	a work ; a zombie ; a ~few ; abogado ; about four ; about labor ; about suicide ; abro no
        iop	2	absences ; aca ; account ; acid ; acid and ; across the ; adderall and ; adderall in
        iop	2	adderall misuse ; adderall off ; addressed ; addy 0 ; adhd ; advirtio ; afford a ; afford it
        iop	2	aflojar ; afraid ; after class ; after close ; after dinner ; after she ; ago but ; agosto y
        iop	2	al vecino ; alcanza para ; algo ambulatorio ; algo de ; algo para ; all day ; all for
        iop	2	all places ; alone in ; alone with ; already remortgage ; already said ; alzheimer y ; am to
        iop	2	ambulatorio por ; amt ; amts ; an aide ; an appointment ; an assessment ; an empty
        iop	2	an outpatient ; an ~opioid ; ana ; and acid ; and before ; and blow ; and broke ; and cant
        iop	2	and change ; and feel ; and here ; and k ; and kept ; and lives ; and needs ; and not
        iop	2	and says ; and thats ; and thinks ; and thursdays ; and were ; and with ; and wrote
        iop	2	and you ; anda tomado ; ando en ; angels ; animal ; ano y ; anos me ; answering ; any kind
        iop	2	any leave ; any more ; any of ; anywhere for ; appeal ; approved ; approves ; april ; apunto
        iop	2	are good ; are long ; arm heavy ; around that ; arrange ; arrived ; as a ; as im ; as of
        iop	2	as written ; aseguranza ni ; asi y ; asks if ; asks re ; asks start ; at festivals
        iop	2	at first ; at his ; at hosp ; at new ; at nite ; at parties ; at poker ; at shows ; ataque
        iop	2	ate a ; atras ; atras y ; attend ; aunt in ; autismo ; autistic ; away anywhere ; away from
        iop	2	ayuda de ; ayudenme ; b ; babies ; baby in ; baby is ; bachelor party ; back bedroom
        iop	2	back but ; back from ; back home ; back with ; baggie ; baileys ; baileys in ; bajarle
        iop	2	ballgame ; band plays ; bar ; bar and ; barn ; bday ; be away ; be coming ; bebe ; beca
        iop	2	been buying ; been doing ; been home ; been married ; been tight ; been vaping ; been ~sick
        iop	2	beers after ; beers with ; before ; before anybody ; before bed ; before im ; before june
        iop	2	before she ; before they ; before this ; began ; behind ; behind the ; being ; better ; bio
        iop	2	biscuit ; blackout ; blade ; blood twice ; blue and ; body ; book club ; bored and ; born
        iop	2	boss wont ; both my ; bother ; bottle down ; bottom of ; bought the ; bounced
        iop	2	bourbon before ; breakup ; brought me ; bup ; burbank ; burning ; busca ; busque ; but it
        iop	2	but me ; but since ; buy a ; buying adderall ; by accident ; by day ; by mistake ; by video
        iop	2	c/b ; cada dos ; cada quincena ; callback ; campo ; campus ; can be ; can do ; can feel
        iop	2	cant be ; cant sleep ; caregiver ; caregiver for ; cares ; cares for ; caretaker ; carries
        iop	2	carts all ; casa a ; casa de ; case mgr ; case plan ; cat ; cat and ; centro donde ; cert
        iop	2	cerveza ; cervezas en ; cervezas los ; chain ; chair by ; cheaper ; chest has ; chest pains
        iop	2	chicken ; childhood ; choked ; choked me ; cincuenta ; citation ; city ; ciudad ; claim
        iop	2	clean in ; cliente ; clinic ; clinica de ; clinician ; club 0 ; clubs ; coast ; cobra lapsed
        iop	2	cocaina de ; cocaine x ; coffee grounds ; coffee mug ; cohort ; coin ; coke at ; coke five
        """
}
