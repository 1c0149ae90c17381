extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-2	=
        iop	33	*barrierMoney.0
        iop	31	*barrierChild.0
        iop	28	*barrierWork.0
        iop	23	*drinks.0
        iop	21	*outpatientWord.0
        iop	20	*mandate.2 ; *residentialEnding.1
        iop	18	*iopRequest.0 ; *occasional.0
        iop	17	*residentialEnding.0 ; *substance.3
        iop	16	*family.3 ; *firstOffence.0 ; *outpatientWord.0:hypothetical ; *sinceLastUse.3
        iop	14	*noDetox.0 ; iop
        iop	13	*started.0
        iop	12	*audit.0 ; *barrierWork.1 ; *iopRequest.0:hypothetical ; *mildCue.0 ; *residentialDone.0
        iop	12	intensive ; outpatient
        iop	11	*ago.2 ; *occasional.0:possible ; *unaided.0 ; dui ; edibles
        iop	10	*duration.2 ; algo ; audit ; evening ; evenings ; grps ; step ; ~iop
        iop	9	ambulatorio ; cleared ; mota ; september ; your outpatient
        iop	8	*ago.3 ; *noWithdrawal.0 ; cant pay ; finals ; intensive outpatient ; medically ; mornings
        iop	8	next ; nobody else ; noche ; pagar ; step down ; thoughts ; to keep ; uninsured
        iop	7	*service.0 ; a single ; audit 0 ; denied ; did it ; does your ; dormir ; glasses ; havent
        iop	7	if ; if im ; insurance ; intensivo ; it is ; m coke ; made ; miss ; nada mas ; new
        iop	7	no insurance ; pls ; por las ; quiere ; school ; sole ; subst ; thats ; the evenings ; uso
        iop	7	vyvanse ; ~outpatient
        iop	6	*abstinent.0 ; *duration.3 ; *family.2 ; *occasional.0:other_experiencer ; *sinceStopping.3
        iop	6	*thirdParty.9 ; 0 glasses ; after ; at my ; away ; beers ; before that ; call the ; cervezas
        iop	6	coke on ; coke since ; cravings ; dabs ; en las ; eval ; for cocaine ; four beers ; fridays
        iop	6	fuma ; fuma mota ; grupos ; have no ; insurance no ; la noche ; lose ; me when ; mil
        iop	6	no detox ; no other ; no tengo ; no use ; nomas ; off work ; only been ; please ring
        iop	6	programa ambulatorio ; que sigue ; re iop ; resi ; seguro ; sitter ; so a ; somewhere to
        iop	6	suggested ; the line ; the only ; theyre ; theyre in ; three months ; to stay ; too much
        iop	6	trouble ; vape ; viernes ; well ; wont hold ; work ; zero
        iop	5	*conflict.9 ; *functioning.0 ; *lapse.0 ; *sinceStopping.2 ; 0 drinks ; 0 on ; a 0
        iop	5	a dormir ; a living ; a night ; a otro ; a problem ; a wk ; a year ; a yr ; absence ; afford
        iop	5	alzheimer ; an iop ; and there ; any ; bachelor ; been a ; been taking ; been using
        iop	5	beers / ; birthdays ; boxes i ; but i ; c/b after ; cant ; cant afford ; coca ; cocaine for
        iop	5	coke x ; con quien ; concerned ; copas ; cover ; coverage ; cuida ; d rehab ; d resi
        iop	5	day residential ; de dormir ; de noche ; deployed ; despues ; done with ; down ; drink on
        iop	5	drinks ; empezo con ; entre semana ; evening outpatient ; first dui ; for people
        iop	5	for whatever ; girl ; got ; grades ; groups ; hard seltzers ; havent used ; here i ; hija de
        iop	5	hold my ; home from ; hours a ; i could ; i do ; i fix ; if i ; in outpatient
        iop	5	intensive outpt ; is out ; ketamine most ; la prepa ; labs ; las tardes ; layoff ; leave
        iop	5	line up ; lines ; looking ; loose ; lose the ; maybe once ; md ; medically cleared ; meth on
        iop	5	meth x ; miss work ; monthly ; months ago ; most ; nada ; nervous ; never more ; next step
        iop	5	no ; no coverage ; no cravings ; no family ; no subst ; no w/d ; nobody to ; november
        iop	5	on weekends ; op ; other use ; otro ; outpatient group ; parar ; part after ; period ; pero
        iop	5	plan ; plant ; pot ; prepa ; primer dui ; quien ; quiero parar ; quoted ; salir de
        iop	5	schedule ; seguir ; seltzers ; si me ; silla ; sleep like ; some weekends ; spouse
        iop	5	stable 0 ; started using ; stay ; student ; suelto ; suggested i ; tardes ; ten weeks
        iop	5	text me ; that ended ; that nothing ; thc ; the warehouse ; there an ; think about
        iop	5	thinking about ; to cut ; to none ; to sleep ; touched ; two glasses ; unas ; use since
        iop	5	vapes ; vaping ; vaping thc ; vino ; wants groups ; wants iop ; was told ; weddings ; weed
        iop	5	week from ; weekends ; weekends only ; weeks ago ; what can ; what now ; whatevers ; where i
        iop	5	worried ; would go ; x / ; x a ; your iop ; ~iop has ; ~outpt ; ~pcp ; ~to ; ~virtual
        iop	4	*age.0 ; *ahead.0 ; *dast.0 ; *died.0 ; *lengthOfUse.0 ; *nonDrug.0:historical ; *quantity.2
        iop	4	*quantity.3 ; *residentialWord.0 ; *seizure.3 ; *stablePrescribed.0 ; *wantsToQuit.0
        iop	4	0 adderall ; 0 at ; 0 p ; 0 under ; 0 wife ; 0 wk ; a counselor ; a kid ; a stay ; a weekend
        iop	4	acabo de ; adderall ; after work ; aftercare ; again last ; ago 0 ; al trabajo ; algunos
        iop	4	allowed ; am use ; ambulatorio intensivo ; an 0 ; an after ; an evening ; and got
        iop	4	and havent ; and if ; anfetaminas ; antes ; apoyo ; aseguranza ; ask him ; asks iop ; asleep
        iop	4	assessment ; at the ; at weddings ; august and ; awake now ; barber ; be fired
        iop	4	before thanksgiving ; busco algo ; busco terapia ; but ; by himself ; cal ; cant go
        iop	4	cant swing ; cart ; carts ; carts daily ; casi diario ; chapter ; cheapest ; cocaine on
        iop	4	coke in ; coke some ; college ; coming back ; completes ; completes 0 ; concern ; contract
        iop	4	contrato ; copa ; couple years ; couples ; crack x ; crew ; cristal hace ; cuida a ; dast
        iop	4	dast 0 ; day at ; day no ; day rehab ; days inpatient ; days off ; daytime ; de 0 ; de vino
        iop	4	delta ; delta 0 ; denial ; denies w/d ; desde entonces ; detox indicated ; dias sin
        iop	4	didnt give ; dishes ; divorce ; do his ; do treatment ; dollar ; domiciliary ; dont leave
        iop	4	dont need ; dos cervezas ; dos copas ; down to ; drank himself ; drinks at ; drops ; dueno
        iop	4	each evening ; eight days ; else ; empece con ; empezo ; en espanol ; enough ; er cleared
        iop	4	everybody says ; exactly ; festivals ; few nights ; few times ; fiestas ; fifty
        iop	4	finished ninety ; fired ; fits around ; fix ; for four ; for good ; for support ; foreman
        iop	4	fumo ; fumo mota ; get help ; gf ; give ; go off ; gone ; grupo ; hace ; had never ; hago
        iop	4	hard ; has me ; have ; have them ; hay quien ; he smokes ; help but ; help my ; hes at
        iop	4	hija ; holidays ; home ; home sunday ; housing ; i finish ; i hate ; i kicked ; i lose
        iop	4	i miss ; i not ; i smoke ; id be ; im nineteen ; im the ; in after ; in august ; in january
        iop	4	in trouble ; inpatient i ; inpatient my ; intake ; iop on ; iop take ; ir ; is your ; it for
        iop	4	it like ; it on ; its meth ; job wont ; keep it ; la renta ; las fiestas ; learn ; like me
        iop	4	liked ; lo ; lol ; longshoreman ; looking for ; loses ; m / ; m nitrous ; made me ; maybe
        iop	4	me ; medi ; medi cal ; mess ; meth medi ; meth since ; month ; months of ; my own ; my sixty
        iop	4	my son ; nadie ; need detox ; needs step ; never a ; new job ; ni ; night ; nightly ; nights
        iop	4	nights a ; no ins ; no name ; no prior ; no way ; no withdrawal ; nobody ; nobody can ; none
        iop	4	nonverbal ; not even ; not in ; not medically ; not one ; nothing ; now its ; nursing
        iop	4	once a ; opinion ; or 0 ; orientacion ; out 0 ; out how ; outpatient for
        iop	4	outpatient sessions ; outpt program ; para preocuparse ; pay for ; payday ; pcp 0 ; phone me
        iop	4	plan pays ; please phone ; post ; prefers ; preocuparse ; primera vez ; program ; programa
        iop	4	quisiera ; ready for ; refer ; rehab ; relatives ; renta ; replaced ; residencial el
        iop	4	residential on ; ring me ; rxd ; sab ; saturdays a ; says dont ; says i ; says im ; says iop
        iop	4	sched ; she went ; si falto ; sigue ; siguiente ; since september ; sister calling ; sixty
        iop	4	sixty day ; slips ; snow ; so ; sober since ; solito ; somebody else ; son was ; speed
        iop	4	spice ; squeezing ; start ; stay on ; still clean ; still live ; storm ; storm season
        iop	4	structure ; supper ; sus ; talk to ; tea ; than my ; that i ; thats it ; thc carts
        iop	4	the boxes ; the holidays ; the nurse ; the part ; the question ; the table ; then it
        iop	4	there is ; theres no ; theres nothing ; this up ; tienen ; times ; to fall ; toast
        iop	4	tomo los ; touched a ; track ; truck ; trusted ; tuesdays and ; twins ; u have ; unas cuatro
        iop	4	under 0 ; uninsured and ; union rep ; up what ; uso cristal ; vapes thc ; vivitrol ; w/d
        iop	4	want ; wants step ; wants whatever ; was gone ; wasnt there ; we cant ; we have ; we run
        iop	4	weed every ; week is ; week two ; what nights ; whatever you ; wife is ; will ask
        iop	4	wkends only ; wknd ; wont do ; work days ; would take ; would ~like ; y quiero ; ya quiero
        iop	4	years i ; yo solo ; you call ; ~be ; ~evening ; ~evening ~outpatient ; ~groups ; ~it ; ~like
        iop	4	~much ; ~odd ; ~sick
        iop	3	$ ; *about.1 ; *ago.1 ; *alcoholic.0:other_experiencer ; *arrests.0 ; *drinks.0:possible
        iop	3	*emergency.0:possible ; *family.4 ; *mandator.0:negated ; *mildCue.0:possible
        iop	3	*nonDrug.0:hypothetical ; *otherService.5:negated ; *overdose.0:other_experiencer
        iop	3	*pregnancy.0:other_experiencer ; *residentialRequest.0:negated ; *service.0:hypothetical
        iop	3	*service.0:negated ; *serviceQuestion.0:negated ; *sinceLastUse.2
        iop	3	*substance.2:hypothetical ; *suicidal.0:other_experiencer
        iop	3	*suicidalOblique.0:other_experiencer ; *treatmentNeed.0 ; *unaided.0:negated
        iop	3	*unaided.0:other_experiencer ; *vendor.9 ; *wantsToQuit.0:hypothetical
        iop	3	*withdrawal.0:negated ; / night ; 0 and ; 0 beers ; 0 court ; 0 de ; 0 kids ; 0 meses
        iop	3	0 off ; 0 pls ; 0 pm ; 0 sem ; 0 thc ; 0 y ; a bachelor ; a bad ; a beer ; a class
        iop	3	a cocaine ; a concert ; a dios ; a girl ; a glass ; a honduras ; a hospital ; a little
        iop	3	a month ; a neighbor ; a que ; a saturday ; a sixty ; a sophomore ; a tuesday ; a wait
        iop	3	a xanax ; abro ; abstinent ; accountability ; adderall from ; adderall since ; addressed
        iop	3	addys ; aflojar ; after my ; after school ; after this ; ago ; ago sober ; aguantar ; al mes
        iop	3	algun ; all afternoon ; also say ; am to ; ambulatorio para ; an ; an edible ; and for
        iop	3	and no ; and on ; and said ; and she ; and thats ; and the ; and their ; and want ; animo
        iop	3	ano y ; anos fuma ; antes ni ; any program ; anything after ; anything like ; apenas
        iop	3	apprentice ; apprenticeship ; april 0 ; are ; are in ; army ; around it ; as rxd ; asks can
        iop	3	asks re ; at fifty ; at home ; at new ; august ; avion ; ayuda pero ; ayudenme
        iop	3	bachelor party ; back from ; baggie ; bat ; because a ; become ; been about ; been doing
        iop	3	been married ; been saying ; beer at ; beers with ; before they ; before this ; began
        iop	3	begin ; behind my ; besides ; birthdays and ; blue and ; bored ; born ; boss wont ; bowl
        iop	3	break ; brunch ; burned ; busca ; but id ; by myself ; cada dos ; calendar ; can leave
        iop	3	can she ; cannot ; cant leave ; cant take ; care ; cash price ; casual ; casual card ; cena
        iop	3	centro ; cerebral ; childcare ; circling ; claim ; classes for ; clean the ; cleared him
        iop	3	clerk ; clinical info ; coast ; cobra ; coca me ; cocaine about ; cocaine habit
        iop	3	coffee grounds ; coke at ; coke weekends ; coke wkends ; college soph ; come along
        iop	3	comes next ; companeros ; con la ; concert ; condition ; consulta ; coolers ; copas de
        iop	3	corte 0 ; could use ; counsel ; counts ; couple of ; covers ; crack after ; crystal on
        iop	3	crystal since ; csw ; cuantas ; cuide ; curb ; cut back ; cut down ; cut my ; dad of ; day
        iop	3	day is ; day thing ; days left ; days out ; days without ; de dia ; de esto ; de preferencia
        iop	3	de trabajar ; dean ; december 0 ; deductible ; deep ; deployed till ; desde enero
        iop	3	despues del ; detox done ; detox since ; detox was ; dia ; dias el ; dias en ; dice que
        iop	3	did six ; died in ; died of ; dios ; do after ; do any ; do something ; do your ; doing well
        iop	3	dope sick ; drank ; drank too ; draw ; drink every ; drink two ; drinking a ; drinking is
        iop	3	drinks / ; drinks a ; edible ; el 0 ; el avion ; el dia ; else can ; elsewhere ; employed
        iop	3	empty ; en oxnard ; en silla ; en todo ; ended in ; entonces ; entre ; es de ; espanol
        iop	3	este ; etoh 0 ; eve ; evening groups ; every evening ; every few ; extend ; extend of ; f 0
        iop	3	f ice ; failed ; fall asleep ; falls ; falto ; feeding ; finishes ; first ; five weeks
        iop	3	flex ; flies home ; flu ; flushed ; food ; for an ; for outpatient ; for some ; for someone
        iop	3	forty five ; forty four ; found the ; friday ; friends ; from ; from 0 ; from her ; from pcp
        iop	3	from prison ; from residential ; from that ; getting ; gigs ; glass ; glasses of ; gma ; go
        iop	3	go home ; go if ; go tomorrow ; go where ; god ; going after ; going away ; gone a
        iop	3	got into ; got it ; got nine ; got popped ; gracias a ; graduated 0 ; grounds ; group meet
        iop	3	grp ; gummies ; gummies every ; gustaria ; guy with ; h 0 ; had his ; hago al ; hand me
        iop	3	hangover ; happened ; has alzheimer ; hate ; have evening ; havent touched ; hay
        iop	3	hay releve ; he have ; he suelto ; he was ; he went ; head on ; hello im ; help and
        iop	3	help for ; her ex ; hermana ; hice ; hijo usa ; him no ; himself ; his 0 ; his iop
        iop	3	home with ; honduras ; hours of ; how does ; human ; hurts ; husband a ; i drink
        iop	3	i finished ; i leave ; i plan ; i promised ; i threw ; i vape ; ice daily ; id ask ; id kill
        iop	3	if hes ; if u ; if ~iop ; im not ; in bed ; in college ; in hand ; in march ; in person
        iop	3	in school ; in van ; indicated ; inpatient ; inpatient last ; inpatient on ; inpt 0 ; insist
        iop	3	intake slot ; interested in ; internamiento ; iop + ; iop by ; iop or ; iop start ; iop tres
        iop	3	ir a ; irritable ; is i ; is iop ; is too ; isnt a ; it came ; it ever ; it in ; it wasnt
        iop	3	item ; its been ; its just ; joven ; julio ; just me ; keep ; keep going ; keep living
        iop	3	keep the ; kept him ; ket ; kids 0 ; kill for ; kind ; kind of ; know who ; la tarde
        iop	3	la uni ; laid ; lapsed ; las ; last blue ; last three ; late august ; lean ; lectures
        iop	3	like a ; like coffee ; liked it ; line of ; lineman ; living at ; llevo dos ; local 0
        iop	3	looking up ; los sabados ; los viernes ; lugar de ; m completed ; m meth ; m spice ; m xanax
        iop	3	mad ; mama soltera ; mando ; mas ; mas y ; maybe twice ; me a ; me and ; me gustaria
        iop	3	me quitan ; me recomiendan ; me straight ; me that ; me tomo ; me what ; me who ; medics
        iop	3	meds no ; meet ; meetings ; members ; meses ; meth i ; meth seven ; meth was ; mgr ; mi casa
        iop	3	mi esposa ; mis 0 ; mis hijos ; miss one ; mixed ; mo ; mo since ; month and ; month away
        iop	3	more absence ; more than ; most evenings ; mota nomas ; mota todos ; mother day ; mother has
        iop	3	moved ; moved in ; mucho ; mule ; my certificate ; my coffee ; my counselor ; my daughter
        iop	3	my gf ; my granddaughter ; my knee ; my mother ; my ninety ; my plan ; my sisters
        iop	3	my sponsor ; my uncle ; n he ; nadie me ; necesita ; need ; need rehab ; need the
        iop	3	need treatment ; never thought ; next wk ; ni para ; ni un ; ni una ; niece ; night and
        iop	3	night for ; night i ; night im ; night no ; night sweats ; nights does ; nights only
        iop	3	nine and ; nitrous x ; no aflojar ; no la ; no meds ; no money ; no relatives ; no tx
        iop	3	noche y ; nomas en ; nomas uso ; not selling ; not ~one ; nothing to ; now i
        iop	3	nurse practitioner ; october ; of residential ; of yesterday ; off a ; off and ; ofrecen
        iop	3	on a ; on december ; on friday ; on fridays ; on it ; on sunday ; once or ; one 0 ; one i
        iop	3	one more ; only ; only drinks ; only on ; only picked ; only started ; onset ; op only
        iop	3	option ; options ; or age ; or twice ; ordering ; our daughter ; out and ; out with ; outfit
        iop	3	outpatient program ; outpatient track ; overdosed on ; overpass ; own ; own no ; oxnard
        iop	3	padres ; para él ; parent ; parents are ; parties ; pasada ; pasadena ; pasado ; passed
        iop	3	pay a ; pen ; pensando ; pero mi ; physical ; physician ; pide grupos ; pills adderall
        iop	3	pinned ; pints ; popped on ; positive ; possible ; pots ; practice ; practitioner
        iop	3	preferencia ; pregunta por ; preocupa ; prevention ; primer ; prison ; probation ; probs
        iop	3	prog ; prog 0 ; program three ; proximo ; pt wife ; puedo pagar ; quedarse ; quiere ir
        iop	3	quiere orientacion ; quiet ; quitan ; quoted 0 ; rail ; ranch ; random ; raves ; recomiendan
        iop	3	referrals ; relapse prevention ; releve ; residential place ; residential stay ; rest ; ring
        iop	3	ritalin ; roll ; roommate ; roommate says ; run the ; sabados ; sabados unas ; sale
        iop	3	salgo de ; saturdays and ; say 0 ; say the ; saying the ; says get ; scared ; score
        iop	3	seguir con ; self wants ; selling ; semana pasada ; semanas ; semestre ; sept ; septum
        iop	3	sera ; sesiones ; sessions ; seven and ; seven months ; share ; she only ; she used ; shed
        iop	3	shed like ; should also ; should talk ; shrooms ; si ; sick is ; sigue para ; silly to ; sin
        iop	3	since about ; since wants ; sit in ; sleep at ; smoke weed ; snorts ; so here ; so in
        iop	3	sober asks ; softball ; solo ; solo los ; soltera ; some coke ; somebody ; someone like
        iop	3	someone talk ; something ; son dos ; son has ; soph ; sophomore ; soul ; sponsor ; stable
        iop	3	stable x ; standing there ; start date ; start dates ; start in ; start of ; started doing
        iop	3	started meth ; stay is ; stay up ; stepdown ; stim ; stools ; stroke ; su cuenta ; suboxone
        iop	3	suboxone 0 ; suicidal ; suicide ; summers ; sunday from ; super ; super bowl ; sus 0 ; suyo
        iop	3	swing ; sí ; take half ; take time ; taking ; taking his ; taking my ; taqueria ; tarde
        iop	3	tengo con ; tengo seguro ; termina ; terminated ; testing ; th grade ; than that
        iop	3	thanksgiving ; that day ; that id ; that way ; thats not ; thats what ; thc daily ; thc in
        iop	3	the audit ; the baby ; the chest ; the cocaine ; the county ; the divorce ; the drawer
        iop	3	the extend ; the flu ; the guy ; the gym ; the hours ; the intensive ; the job ; the kind
        iop	3	the layoff ; the liquor ; the list ; the lodge ; the residential ; the service ; the stairs
        iop	3	the word ; their dad ; them ; then dont ; then the ; therapy ; there isnt ; theres
        iop	3	they hand ; they let ; third year ; thirty days ; this july ; this past ; this side
        iop	3	threw out ; tienen programa ; till this ; titled ; to after ; to live ; toddler ; told his
        iop	3	told no ; toma ; tomo ; tomo dos ; took my ; tour ; trabaja ; trabajar ; treatment and
        iop	3	tres veces ; turn ; turning ; turns her ; twelve weeks ; twenty eight ; twice a ; two a
        iop	3	two beers ; two hard ; two summers ; tx no ; una ; uni ; unpaid ; use meth ; uses cocaine
        iop	3	using meth ; van ; via ; video ; vodka in ; waiting for ; want it ; want somebody ; wants
        iop	3	wants structure ; was an ; was fentanyl ; was the ; we lost ; wed like ; week out
        iop	3	weeks off ; went right ; weve ; whats after ; whats in ; when hes ; when they ; where she
        iop	3	while theyre ; whippets ; whole life ; whole time ; wife ; wife 0 ; wife asks ; wife counts
        iop	3	wife deployed ; wife says ; wife wants ; wife would ; wine coolers ; with dinner ; with husb
        iop	3	with it ; with supper ; wk grades ; wks quit ; wks since ; wont give ; working ; working out
        iop	3	worth ; would not ; y pico ; y sin ; year ; you offer ; you run ; you send ; your intensive
        iop	3	your kitchen ; yrs no ; ~around ; ~at ~a ; ~coke ; ~epilepsy since ; ~facility ; ~from
        iop	3	~gone ; ~gone ~0 ; ~hear ; ~home ; ~how ~much ; ~i ; ~ice ; ~in ; ~in ~0 ; ~intensive
        iop	3	~intensive ~outpatient ; ~live ~at ; ~one ; ~opi no ; ~opioids no ; ~outpatient ~program
        iop	3	~sat ; ~shot ; ~stop ; ~week ; ~when ~i ; ~years
        iop	2	$ 0 ; *barrierChild.1 ; *deliriumTremens.0:other_experiencer ; *died.0:other_experiencer
        iop	2	*emergency.9 ; *frequency.0 ; *frequency.1:historical ; *frequency.1:hypothetical
        iop	2	*hallucination.0:historical ; *hallucination.9 ; *heavy.0:other_experiencer
        iop	2	*injecting.0:historical ; *iopRequest.0:negated ; *keptUsing.0:hypothetical
        iop	2	*keptUsing.0:other_experiencer ; *lapse.0:negated ; *lostThroughUse.0:negated
        iop	2	*noBarrierWork.0 ; *number.0 ; *otherCause.0 ; *otherService.5:hypothetical
        iop	2	*otherService.5:other_experiencer ; *otherService.6 ; *overPrescribed.0:other_experiencer
        iop	2	*person.0:possible ; *quantity.1 ; *quitting.0:negated ; *residentialDone.0:historical
        iop	2	*seizure.0:other_experiencer ; *seizure.3:historical ; *serviceQuestion.0
        iop	2	*started.0:other_experiencer ; *substance.0:other_experiencer ; *substance.1:historical
        iop	2	*substance.2:negated ; *substance.3:other_experiencer ; *thirdParty.1:other_experiencer
        iop	2	*wantsOff.0:negated ; *wantsToQuit.0:other_experiencer ; *withdrawalHint.0:negated
        iop	2	*withdrawalSign.0:other_experiencer ; + nitrous ; / ; / 0 ; / mo ; 0 anos ; 0 b ; 0 carts
        iop	2	0 daily ; 0 days ; 0 each ; 0 fuma ; 0 grandkids ; 0 gummies ; 0 im ; 0 k ; 0 ninos ; 0 per
        iop	2	0 shaking ; 0 since ; 0 st ; 0 weeks ; a ball ; a calendar ; a cat ; a check ; a classmate
        iop	2	a clinic ; a couch ; a cpa ; a drinking ; a drop ; a escribir ; a facility ; a festival
        iop	2	a friday ; a group ; a joint ; a landscaper ; a lot ; a minute ; a mis ; a mortgage
        iop	2	a nephew ; a newborn ; a referral ; a schedule ; a seizure ; a soul ; a squeezing
        iop	2	a wedding ; a work ; a ~few ; abogada ; abogado ; about four ; about labor ; about suicide
        iop	2	about three ; abro no ; absences ; aca ; account ; acid and ; across the ; adderall and
        iop	2	adderall for ; adderall in ; adderall misuse ; adderall off ; adderall to ; addy 0 ; adhd
        iop	2	adicciones ; advirtio ; afford a ; afford it ; afraid ; after class ; after dinner ; after i
        iop	2	after the ; ago but ; agosto y ; aide ; aisle ; alcanza para ; algo ambulatorio ; algo de
        iop	2	algo para ; alguien me ; all for ; all places ; alone in ; alone with ; already remortgage
        iop	2	already said ; alzheimer y ; ambulatorio por ; amts ; an assessment ; an outpatient
        iop	2	an ~opioid ; and acid ; and at ; and before ; and broke ; and cant ; and change ; and dont
        iop	2	and feel ; and found ; and four ; and half ; and here ; and it ; and kept ; and left
        iop	2	and needs ; and not ; and one ; and says ; and theres ; and thinks ; and wants ; and were
        iop	2	and with ; and you ; and youre ; anda tomado ; ando en ; angels ; animal ; anoche
        iop	2	answering ; any kind ; any more ; any of ; anywhere for ; appeal ; approved ; approves
        iop	2	april ; apunto ; are long ; arm heavy ; around that ; arrived ; as im ; as written ; asi y
        iop	2	ask ; asks ; asks if ; asks start ; at festivals ; at first ; at four ; at hosp ; at nite
        iop	2	at parties ; at poker ; ataque ; ate a ; atras ; attend ; aunt in ; autismo ; autistic
        iop	2	away anywhere ; away from ; ayuda de ; b ; babies ; baby in ; baby is ; back bedroom
        iop	2	back but ; back home ; back with ; baileys ; baileys in ; bajarle ; ballgame ; band plays
        iop	2	bar ; bday ; be coming ; beca ; been home ; been maybe ; been tight ; been vaping
        iop	2	been ~sick ; beers after ; beers at ; before bed ; before im ; before june ; before she
        iop	2	before you ; being ; blackout ; blade ; blanco ; blood twice ; body ; book club ; bored and
        iop	2	both my ; both use ; bother ; bought the ; bounced ; bourbon before ; breakup ; brought me
        iop	2	bup ; burbank ; burning ; busque ; but he ; but it ; but me ; but my ; but not ; but since
        iop	2	buying ; buying adderall ; by a ; by accident ; by day ; by the ; by video ; c/b
        iop	2	cada quincena ; callback ; called three ; campo ; campus ; can be ; can feel ; cant be
        iop	2	cant sleep ; caregiver ; caregiver for ; cares for ; caretaker ; carries ; casa ; casa a
        iop	2	case mgr ; cat ; cat and ; centro donde ; cert ; cervecitas ; cervezas al ; cervezas en
        iop	2	cervezas los ; chain ; chair by ; chamba ; chest has ; chest pains ; chicken ; childhood
        iop	2	choked ; choked me ; cincuenta ; citation ; city ; ciudad ; class ; clean ; clean in
        iop	2	cliente ; clinic ; clinicals ; clinician ; close ; close to ; clubs ; cobra lapsed ; coca en
        iop	2	cocaine at ; cocaine x ; coffee mug ; cohort ; coin ; coke maybe ; coke thing ; colour
        iop	2	come in ; comida ; como dos ; companera ; complete iop ; completed 0 ; computer ; con
        iop	2	con 0 ; con algo ; constant ; consumir ; contesta ; copay ; corren ; could my ; country
        iop	2	couple nights ; court reporter ; coverage and ; covering ; cpa ; crank ; cravings to ; cream
        iop	2	creeping ; creeping up ; crezca ; crib ; cristal casi ; cristal para ; cristal yo
        iop	2	crystal to ; crystal x ; cuando le ; cuide a ; current resi ; custody ; d / ; d no ; d off
        iop	2	d on ; d/c ; d/c from ; dad died ; dan permiso ; date of ; dates ; daughter ; daughter in
        iop	2	daughter to ; day 0 ; day groups ; day lives ; day ten ; day treatment ; daycare ; days
        iop	2	days at ; days each ; days from ; days of ; dc ; dcfs csw ; de cirrosis ; de donde ; de eso
        iop	2	de internado ; de internamiento ; de julio ; de mota ; de nada ; de noventa ; de salir
        iop	2	de semana ; death and ; december ; declined ; dejarla ; dejarlas ; deje yo ; del programa
        iop	2	delivery ; den ; denied the ; dental ; dental school ; derm ; desde la ; despues de
        iop	2	detox needed ; detox on ; detox yest ; dia mas ; diaria ; diario x ; dias de ; died
        iop	2	dijeron ; direct ; dirty ua ; discharge ; discharge planner ; discharged from ; discharging
        iop	2	diverted ; do 0 ; do coke ; do is ; do now ; doctor wrote ; doctora ; does he ; does not
        iop	2	doesnt come ; doing ; doing coke ; doing molly ; doing so ; domingo ; domingos
        """
}
