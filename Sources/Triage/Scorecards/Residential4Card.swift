extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	-1	revivieron ; ring me ; ritalin ; rn med ; road ; ron ; rooster ; rope ; roxies
        residential	-1	rxd x ; safely ; said it ; sales rep ; salia ; salvaron ; sano ; sat only ; save
        residential	-1	savings ; saw a ; saying the ; says 0 ; says dtr ; says he ; says hes ; says last
        residential	-1	says theres ; scared of ; scotch ; se come ; se corto ; se me ; second time
        residential	-1	seguimiento ; seguro ni ; seizures and ; self meth ; sent to ; septum
        residential	-1	session with ; set level ; set the ; sets ; she got ; sheets ; sherman ; shes fine
        residential	-1	shift ; shirt ; shirt and ; should be ; siento como ; signs ; silent ; sin mas
        residential	-1	sin mi ; since start ; since wants ; since wife ; sir ; sister bro ; six days
        residential	-1	six pack ; sleeps ok ; slip at ; slots ; smell ; smirnoff ; smoking blues ; so hard
        residential	-1	so long ; so since ; sober aunt ; sober for ; sober wants ; sober with ; sobre la
        residential	-1	sobrio ; sobrio y ; solo los ; soltera ; somebody about ; somebody watching
        residential	-1	someone in ; someone to ; something else ; something for ; something with
        residential	-1	soon can ; sophomore ; sounded ; soup ; sous ; soy maestra ; spanish speaking
        residential	-1	speak ; speed for ; squeezed ; stable 0 ; stable needs ; stable x ; staff 0
        residential	-1	stamps ; standing there ; started on ; started using ; stated ; statement ; status
        residential	-1	staying clean ; stiff ; still sober ; still want ; store ; store and ; stove
        residential	-1	studying ; studying for ; su cuenta ; subj ; sublocade ; suboxone 0 ; subst ; such
        residential	-1	such a ; suicide ; sunday and ; super bowl ; supposed ; supposed to ; surfing with
        residential	-1	surg ; surg 0 ; survey ; swear ; swears it ; tabs / ; taco ; take ; take em
        residential	-1	take leave ; take molly ; take walk ; taken cocaine ; takes as ; taper with ; teach
        residential	-1	teacher ; tell ; telling him ; tells me ; tener ; tenga ; tengo el ; tengo seguro
        residential	-1	term ; terminated ; termine mi ; test at ; test for ; text me ; text only ; th
        residential	-1	than id ; thank ; thank god ; that in ; that line ; that starts ; the 0 ; the alarm
        residential	-1	the army ; the bath ; the bed ; the bottle ; the boxes ; the calendar ; the car
        residential	-1	the cheap ; the cost ; the drawer ; the er ; the extend ; the foot ; the funeral
        residential	-1	the guy ; the gym ; the horrors ; the house ; the lady ; the late ; the layoff
        residential	-1	the lights ; the matter ; the middle ; the molly ; the most ; the name ; the ninety
        residential	-1	the old ; the one ; the passwords ; the phone ; the pier ; the program ; the rent
        residential	-1	the route ; the smell ; the stove ; the summer ; the super ; the ticket ; the two
        residential	-1	the valley ; the van ; the worst ; the wrong ; the xanax ; the yard ; their dad
        residential	-1	them ; them by ; them too ; therapist at ; therapist said ; therapy for
        residential	-1	there told ; there with ; they approved ; they give ; they let ; they put
        residential	-1	they quoted ; they were ; thin ; thing for ; this in ; this job ; this life
        residential	-1	this point ; this state ; threatened ; three ; thyroid ; tid x ; tiene alzheimer
        residential	-1	tight ; til this ; till im ; time no ; tio ; tire ; to $ ; to after ; to close
        residential	-1	to come ; to land ; to meet ; to on ; to save ; toca ; tocar ; tocar la ; today and
        residential	-1	toddler and ; told to ; told you ; tomo xanax ; tonight he ; took like ; took me
        residential	-1	top of ; toque ; total ; tranq ; transfer ; treatment and ; treatment in ; tremens
        residential	-1	tried a ; tried it ; tried meth ; triste ; truck to ; turno ; turns her ; tuvo una
        residential	-1	twelve ; twelve weeks ; typed ; u guys ; ua neg ; uas x ; un infarto ; uncle ray
        residential	-1	units ; until january ; until spring ; up before ; up w ; us ; use cocaine ; use no
        residential	-1	use of ; used it ; uses a ; uses coke ; using ketamine ; valentine ; van como
        residential	-1	vapes ; vapes thc ; vaping weed ; verguenza ; verguenza pero ; version of ; veteran
        residential	-1	via ; viene ; visa ; visit my ; visual ; voices telling ; voluntad ; vuelve a
        residential	-1	w him ; waiting room ; walk ; walk in ; walk ins ; walk out ; walls ; wanna be
        residential	-1	want is ; wants help ; wants rehab ; was meth ; was so ; watch the ; watched
        residential	-1	we cant ; we run ; website ; wedding was ; weddings ; week at ; week is
        residential	-1	week program ; what are ; what day ; what she ; whatever was ; whats in ; when my
        residential	-1	when she ; where can ; where u ; whispering bf ; white ; white claw ; who should
        residential	-1	whoever ; whos been ; why im ; widower 0 ; wife goes ; wife if ; wife upset ; will
        residential	-1	wine every ; with fentanyl ; with grandmother ; with his ; with los ; with new
        residential	-1	with something ; withdrawal and ; without coke ; without the ; wk ago ; wks quit
        residential	-1	wont give ; wont take ; work if ; work in ; write ; write a ; writing a ; x su
        residential	-1	xanax a ; xanax bars ; y antes ; y con ; y eso ; y most ; y nosotros ; ya lo
        residential	-1	year i ; years and ; years back ; yest 0 ; yo digo ; yo solito ; you detox
        residential	-1	you for ; you guys ; you offer ; you sleep ; you still ; you tell ; your evening
        residential	-1	your house ; your iop ; your staff ; yr last ; yrs wife ; zero ; ~a ~week ; ~an
        residential	-1	~bleeding ; ~cal ; ~cerveza ; ~company ; ~dt ; ~few ; ~ghb ; ~hanged ; ~head ; ~icu
        residential	-1	~in ~the ; ~intensive ; ~intensive ~outpatient ; ~internado ; ~isnt ; ~jail
        residential	-1	~like ~to ; ~medi ; ~medi ~cal ; ~meth ; ~much ~as ; ~od ; ~on ~purpose ; ~opi
        residential	-1	~outpatient ~program ; ~over ; ~ox ; ~ox ~0 ; ~plan ; ~purpose ; ~quiero ; ~shakes
        residential	-1	~si denies ; ~so ~much ; ~talk ; ~tomaba ; ~tomar ; ~tx ; ~w/d ~sz ; ~weed ; ~xanax
        residential	-1	~ya ; ~ya ~no ; él ya
        residential	-2	% ; *about.2 ; *caller.0:historical ; *caller.0:hypothetical
        residential	-2	*clientAdmin.1:other_experiencer ; *confusion.0:negated ; *dast.0
        residential	-2	*detoxWord.0:negated ; *functioning.0 ; *injecting.0:historical ; *iopRequest.0
        residential	-2	*lostThroughUse.0:negated ; *mandator.0:hypothetical ; *mandator.1:hypothetical
        residential	-2	*nonDrug.0 ; *nonDrug.0:historical ; *notPregnant.0:negated
        residential	-2	*occasional.0:other_experiencer ; *otherService.3:other_experiencer
        residential	-2	*otherService.5:hypothetical ; *otherService.6:other_experiencer
        residential	-2	*overdoseNow.0:other_experiencer ; *overdoseNow.1 ; *person.0:other_experiencer
        residential	-2	*person.0:possible ; *quantity.1 ; *quitting.0:historical ; *seizure.3
        residential	-2	*service.0:hypothetical ; *sinceLastUse.0 ; *substance.0:negated
        residential	-2	*substance.1:other_experiencer ; *suicidal.0:negated
        residential	-2	*suicidalOblique.0:other_experiencer ; *unaided.0:other_experiencer ; *vendor.0
        residential	-2	*violence.9:hypothetical ; *wantsOff.0 ; *wantsOff.0:historical
        residential	-2	*wantsOff.0:hypothetical ; *withdrawalSign.0:negated ; + coke ; / n ; / xx ; 0
        residential	-2	0 % ; 0 / ; 0 adderall ; 0 am ; 0 asks ; 0 bed ; 0 f ; 0 grandkids ; 0 had ; 0 me
        residential	-2	0 months ; 0 per ; 0 pt ; 0 s ; 0 same ; 0 tabs ; 0 thc ; 0 u ; 0 under ; 0 wife
        residential	-2	@ ; a 0 ; a breakup ; a brother ; a calendar ; a check ; a classmate ; a club
        residential	-2	a cocaine ; a couch ; a cpa ; a different ; a good ; a group ; a kitchen ; a lady
        residential	-2	a mortgage ; a neighbor ; a number ; a party ; a patient ; a pint ; a que
        residential	-2	a schedule ; a single ; a small ; a soul ; a su ; a toddler ; a whole ; a ~drug
        residential	-2	abogada ; about cocaine ; about labor ; about me ; about meth ; about my ; abro
        residential	-2	abro no ; absences ; abuela ; acabo de ; accidental ; account ; accountant
        residential	-2	adderall from ; adderall misuse ; adderall since ; addict and ; afford ; aflojar
        residential	-2	afraid of ; after ; again last ; agency ; agree ; agree on ; agua ; aguantar ; air
        residential	-2	alarm ; alc ; alcanza para ; alcohol in ; alguien me ; algun ; alive
        residential	-2	all afternoon ; all day ; alone in ; alprazolam ; already remortgage ; alumni
        residential	-2	am reading ; an addict ; an after ; an edible ; an icu ; and acid ; and at
        residential	-2	and before ; and can ; and dont ; and feel ; and four ; and havent ; and iop
        residential	-2	and on ; and residential ; and they ; and using ; and wants ; and we ; and your
        residential	-2	ando en ; anos con ; antes ni ; any more ; any time ; anywhere for ; apart
        residential	-2	apartment and ; apenas ; apoyo ; appeal ; apprenticeship ; approves ; april
        residential	-2	april 0 ; are ; are the ; are you ; arent there ; arm gone ; arm where ; army
        residential	-2	around that ; as a ; as much ; aseguranza ; ask ; ask a ; asked 0 ; asked him
        residential	-2	asked which ; asking for ; asks abt ; asks can ; asks iop ; asks is ; asleep ; at 0
        residential	-2	at five ; at new ; at school ; at two ; ataque ; ate a ; ativan ; attempt 0
        residential	-2	attempts ; aunque ; aunt house ; aunt in ; awake now ; away anywhere ; ayuda por
        residential	-2	ayudenme ; b ; baby ; baby is ; bachelor party ; back from ; badly ; baggie ; bail
        residential	-2	band plays ; bano ; bar ; bar and ; bathroom ; bcbs ; bday ; be coke ; because ive
        residential	-2	bed because ; been about ; been doing ; been home ; been maybe ; been tight
        residential	-2	beer daily ; before anything ; before im ; before that ; before you ; beginning
        residential	-2	bender ; benefits ; bf on ; bilingue ; birthdays and ; blanco ; blue shield
        residential	-2	blues 0 ; bones ; bored ; bottle and ; bottles ; bought the ; bounced ; bourbon
        residential	-2	bout ; brandy ; breakfast ; breakup ; bring him ; brings ; broken ; brother to
        residential	-2	bueno ; built ; buried ; burned ; busco algo ; but my ; but since ; by ; by day
        residential	-2	by fri ; by my ; by video ; cadc ; cal ; call pt ; call somebody ; callback
        residential	-2	called three ; calling from ; calling out ; came to ; camp ; campo ; can ; can we
        residential	-2	cannot ; cant ; cant afford ; cant make ; capstone ; captain ; cara ; card ; carta
        residential	-2	carta de ; catch ; cert ; cerveza ; cervezas ; chair by ; chairs ; chamba ; charge
        residential	-2	cheap ; check ; checked in ; chest has ; chest hurts ; chicken ; chiva ; cierro
        residential	-2	cinco dias ; cincuenta ; claims ; clarify ; classmate ; cleared ; clerk ; clinic
        residential	-2	clock ; close ; closing ; clr ; cm ; cnslr ; cobra ; cobra lapsed ; cobran y
        residential	-2	coca en ; coca yo ; cocaine at ; cocaine for ; cocaine habit ; cocaine on
        residential	-2	cocaine x ; coffee ; coke + ; coke at ; coke some ; coke thing ; coke weekends
        residential	-2	college soph ; come down ; come in ; come to ; coming back ; communion ; como tres
        residential	-2	companera ; companeros ; con ; con alguien ; congregation ; consulado ; consumir
        residential	-2	conte ; contractor ; contracts ; cooking ; cooler ; copay ; corre ; corren
        residential	-2	corte 0 ; corto ; could use ; cows ; cpa ; cravings ; cri ; cri help ; cristal hace
        residential	-2	crypto signals ; crystal meth ; crystal to ; cuida ; cuide ; cup ; curb
        residential	-2	current resi ; d / ; d on ; d res ; dad has ; dad is ; dad who ; daily iv ; dan
        residential	-2	dast ; dast 0 ; dates in ; day before ; day groups ; day off ; day since
        residential	-2	day thing ; days i ; days of ; days straight ; days without ; daytime ; dcfs csw
        residential	-2	de cinco ; de cuarto ; de donde ; de dormir ; de emergencia ; de internamiento
        residential	-2	de las ; de nada ; de semana ; de él ; dead ; deadline ; dear ; december 0
        residential	-2	defendant ; dejar el ; dejarla ; dejo el ; del 0 ; del internado ; del seguro
        residential	-2	delirium ; delivery ; den ; denied the ; denies regular ; dentist ; depending who
        residential	-2	deployed ; deposit ; deputy ; desde enero ; desintoxicarme del ; detox indicated
        residential	-2	detox was ; detox y ; dia ; dias de ; dice ; did not ; did six ; died ; difference
        residential	-2	difference between ; digan ; dirty ua ; discharge planner ; disclosed ; dishes ; dm
        residential	-2	do 0 ; do a ; do anything ; do detox ; do not ; do treatment ; do yall ; dob
        residential	-2	doctor no ; doesnt use ; doing ; dolares ; dont call ; dont come ; dont know
        residential	-2	door in ; door with ; dope ; dopesick ; dos anos ; doses ; double ; doubling
        residential	-2	down syndrome ; down there ; drain ; draw ; drink a ; drink every ; drink from
        residential	-2	drink was ; drinking again ; drinks a ; drop off ; drop you ; due ; duele mucho
        residential	-2	dv shelter ; eap requires ; eats ; ecstasy ; edible ; eighteen ; el closet ; el dia
        residential	-2	el mes ; el paso ; el proximo ; el viernes ; ella ; else ; else to ; else will
        residential	-2	emergencia ; emt ; en 0 ; en silla ; entierro ; er cleared ; es ahi ; es de ; es el
        residential	-2	es para ; es por ; espalda ; espanol ; esposa ; esposa esta ; esta ; esta en
        residential	-2	estar ; este ; estimate ; estuve internado ; etoh ciwa ; even do ; evening
        residential	-2	evening and ; evenings ; evenings since ; every evening ; every nite ; eves ; exam
        residential	-2	exclusive ; exist ; exit ; experience ; explain ; f completes ; f done
        residential	-2	f gabapentin ; faces ; facilities ; falls ; faltar ; falto me ; family ; father
        residential	-2	faxing ; feb 0 ; febrero y ; fee ; feeding ; fem ; fem 0 ; female ; female 0
        residential	-2	fentanilo todos ; fentanyl and ; fetty ; fiestas ; fifth ; fifth of ; figueroa
        residential	-2	fill ; fill my ; filling this ; film ; find a ; find out ; fine
        residential	-2	finished inpatient ; fireball ; first before ; first in ; fix the ; flies
        residential	-2	flies home ; floor and ; flu ; flushed the ; flying ; fmla ; fob ; foggy ; follow
        residential	-2	foot of ; for ; for $ ; for air ; for another ; for crystal ; for finals ; for four
        residential	-2	for fun ; for iop ; for me ; for nine ; for self ; for support ; for thirty
        residential	-2	for twenty ; for work ; forgot ; forklift op ; forty five ; foster ; four oclock
        residential	-2	fr ; frat ; free ; fridays a ; from ; from her ; from his ; fuma ; fuma mota
        residential	-2	gardening ; gave # ; gave me ; gente ; gente de ; get my ; getting tighter ; gin
        residential	-2	girl ; give it ; glasses of ; go if ; go tomorrow ; going after ; got four
        residential	-2	got hired ; got hit ; got off ; got popped ; grad 0 ; graduate ; graduated 0
        residential	-2	grandparents ; group home ; guardian of ; guys do ; gym ; h + ; ha probado
        residential	-2	hablar con ; hace cinco ; hace como ; hace dos ; had ; had an ; had some
        residential	-2	had ~epilepsy ; hago al ; half gram ; half now ; handled ; happening ; has dementia
        residential	-2	has down ; has me ; has used ; hasnt ; hate it ; have epilepsy ; have the
        residential	-2	have them ; havent slept ; havent told ; havent touched ; hay ; he admits ; he did
        residential	-2	he doesnt ; he drives ; he has ; he hasnt ; he is ; he should ; he wont
        residential	-2	hearing my ; heavy ; help for ; helped ; her kids ; her life ; her name ; her off
        residential	-2	her with ; here 0 ; heroina desde ; hes also ; hes calling ; hes doing ; hes ~gone
        residential	-2	hijo le ; him and ; him the ; himself with ; his 0 ; his iop ; his own ; his phone
        residential	-2	hit with ; hitting a ; hold my ; home after ; hood ; horario ; horario de ; horrors
        residential	-2	hosp overnight ; hospice ; how many ; how to ; hr ; hrs ago ; hurt myself
        residential	-2	hurting myself ; husband is ; husband on ; hx wants ; hygienist ; i am ; i believe
        residential	-2	i built ; i finished ; i graduate ; i guess ; i had ; i leave ; i pass ; i pour
        residential	-2	i put ; i saw ; i stop ; i used ; i vape ; i will ; id love ; id never ; if
        residential	-2	if she ; if u ; iglesia ; im afraid ; im an ; im nervous ; im not ; im ready
        residential	-2	im thirty ; in aug ; in being ; in hallway ; in jan ; in march ; in ohio
        residential	-2	in person ; in residential ; in riverside ; in somewhere ; in state ; in ten
        residential	-2	in trouble ; in tub ; indicated ; inpatient at ; inpatient on ; inpt 0 ; ins
        residential	-2	inside the ; intake ; interested ; into an ; into something ; introduced
        residential	-2	inyectada ; iop + ; iop after ; iop coke ; iop on ; iop or ; iop pt ; iop start
        residential	-2	ir ; ir a ; irb ; ironworker ; ironworker meth ; is fine ; is for ; is looking
        residential	-2	is me ; is meth ; is nobody ; is packing ; is still ; is that ; is too ; is worth
        residential	-2	isnt a ; it alone ; it going ; it off ; it on ; it started ; it than ; it that
        residential	-2	itd ; its all ; its like ; ive kept ; ive thought ; jamas ha ; jan 0 ; jardin ; job
        residential	-2	job so ; join ; juez de ; juntas ; jura ; jura que ; just got ; just to ; just want
        residential	-2	keep her ; keep thinking ; keeping ; keeps ; keeps saying ; ketamine lozenges
        residential	-2	ketamine most ; kid ; kids a ; kids are ; kind ; kitchen ; knee ; know if ; know my
        residential	-2	knows nothing ; kosher ; l ; la ; la de ; la detox ; la espalda ; la otra
        residential	-2	la puerta ; la tarde ; la uni ; labor day ; laid ; las ; las seis ; last friday
        residential	-2	last three ; last time ; laughed ; laughed at ; lawyer ; lean every ; leave her
        residential	-2	leave my ; leave until ; leftover ; legal ; letting me ; librium taper ; lie
        residential	-2	light ; like 0 ; like something ; like the ; like to ; line at ; lineman ; lines of
        residential	-2	link ; liquor ; liter ; live somewhere ; lives here ; lives in ; llaman ; llamenme
        residential	-2	llevo ; lo de ; lo deje ; lo del ; lo tienen ; local ; locked ; long beach
        residential	-2	long term ; looking up ; love to ; low ; lower level ; lozenges ; lvm ; m completed
        residential	-2	m finished ; m ironworker ; m lineman ; m xanax ; mail ; makes ; makes me ; mal
        residential	-2	mama dice ; managed ; many ; many days ; many hours ; march a ; marihuana
        residential	-2	maybe four ; maybe once ; me / ; me corre ; me corren ; me into ; me la ; me last
        residential	-2	me locked ; me mando ; me muero ; me quitan ; me recomiendan ; me send
        residential	-2	me straight ; me they ; me tiene ; me tomo ; medically cleared
        residential	-2	medically necessary ; medics ; medics brought ; medio tiempo ; members ; mes pasado
        residential	-2	mes y ; meses limpio ; message ; meth medi ; meth psychosis ; meth then ; methadone
        residential	-2	mg tid ; mgmt ; mgmt bed ; mgr ; mi ; mi esposa ; mi nina ; midnight ; might ; mill
        residential	-2	miss work ; misses ; mo at ; molina ; molly at ; mom has ; mom is ; month
        residential	-2	month on ; month there ; months along ; more absence ; more like ; more of
        residential	-2	more time ; morning then ; mota todos ; mouth ; moved ; moved in ; mucho el ; muero
        residential	-2	murio ; music in ; my birthday ; my building ; my chest ; my contract ; my daughter
        residential	-2	my days ; my door ; my eap ; my fiance ; my last ; my options ; my parents
        residential	-2	my residential ; my sisters ; my son ; my spot ; my suboxone ; my system
        residential	-2	my thirty ; my toddler ; my truck ; nada mas ; name in ; narcan at ; narcan x
        residential	-2	navaja ; necesito algo ; necessary ; need ; need help ; needs ; needs proof
        residential	-2	neither ; nephew and ; nephew hes ; nervous ; never before ; never tried ; news
        residential	-2	next for ; next tuesday ; next wednesday ; ngl ; ni ; ni se ; nicotine ; night im
        residential	-2	night sleep ; nights a ; nights only ; nights since ; nina ; ninety day ; ninguna
        residential	-2	nitrous x ; no aflojar ; no coverage ; no dice ; no drugs ; no ins ; no leave
        residential	-2	no money ; no sabemos ; no sitter ; no sleep ; no slips ; no thoughts ; no to
        residential	-2	no ~si/hi ; no ~substances ; nobody is ; nobody on ; nobodys ; noise ; nomas uso
        residential	-2	nosotros ; not a ; not an ; not even ; not for ; not pick ; not rxd ; not ~pt
        residential	-2	notebook ; nothing else ; nothing not ; notice ; now has ; now id ; nt ; nuevo
        residential	-2	number ; nurse about ; nurse at ; nurse line ; of current ; of every ; of h
        residential	-2	of hurting ; of jail ; of my ; of red ; of residential ; of them ; of vodka
        residential	-2	of what ; ofc ; off ; off and ; off work ; offers ; ohio ; on december ; on dope
        residential	-2	on fentanyl ; on her ; on it ; on one ; on pills ; on since ; on that ; on top
        residential	-2	on two ; on what ; once or ; one else ; one i ; one line ; one my ; one slip
        residential	-2	one with ; only the ; op ; op only ; opening ; opens ; opinion ; option ; or age
        residential	-2	or is ; or nothing ; or she ; or twice ; order says ; ordering ; other drugs
        residential	-2	other stuff ; otra linea ; our 0 ; ours ; out 0 ; out a ; out and ; out in
        residential	-2	out tuesday ; outpatient treatment ; overnight techs ; overpass ; overpass by
        residential	-2	own therapist ; oxycodone ; p ; pacing ; pack ; pain ; pain across ; papa ; papa en
        residential	-2	para internarme ; para que ; parenting ; parents ; parked ; parked on ; pass out
        residential	-2	passes ; passes out ; patient in ; pay ; pay a ; pay out ; payment ; pcp d/c
        residential	-2	people on ; per pt ; pharmacy ; pierde ; place to ; placement 0 ; plain ; planner 0
        residential	-2	plays ; please fix ; policy ; popped on ; por cristal ; positiva ; positive
        residential	-2	powder ; pregunta ; pregunte ; prep ; primera vez ; probado ; probado nada
        residential	-2	probation ; problem with ; problema con ; process for ; prog ; program and
        residential	-2	program in ; program says ; program three ; program two ; proximo ; psych hosp
        residential	-2	psych no ; pte ; puedo faltar ; puerta ; pues ; punched ; pura ; que alguien
        residential	-2	que el ; que es ; que no ; quedo ; queria ; quiero cambiar ; quiero que
        residential	-2	quiero terapia ; quiero un ; quisiera ; quitan ; quite ; quoted 0 ; rails
        residential	-2	raising 0 ; random ; rate ; rato ; re brother ; re wife ; reach ; ready for
        residential	-2	recetaron ; recital ; recomiendan ; referred ; refill ; refills ; refused
        residential	-2	regarding ; regular use ; rehab and ; rehearsal ; remember ; remortgage ; replace
        residential	-2	replace me ; resi last ; residencial el ; residencial hace ; residential in
        residential	-2	residential is ; residential last ; residential place ; residential ranch
        residential	-2	residential tx ; respite ; retiring ; right after ; rivotril ; roll ; room for
        residential	-2	room i ; room to ; route ; rtw ; running late ; runs ; rush ; rx ; rxd ; rye ; sab
        residential	-2	sabado ; sabados unas ; sabemos de ; sad ; said so ; salgo ; salio ayer ; salir de
        residential	-2	salvation ; salvation army ; santa ; say i ; say the ; say you ; says dont
        residential	-2	says four ; says never ; says weed ; schedule ; school rn ; screened ; script in
        residential	-2	se de ; se la ; se va ; seat ; security ; see above ; sees ; segun ; segun él
        residential	-2	seguro me ; seizure ; seizure in ; semana o ; semanas que ; semestre ; send the
        residential	-2	send this ; separe ; service ; session ; seven months ; seven weeks ; seventeen
        residential	-2	seventy ; seventy days ; several ; shadow ppl ; shaky ; shell ; shes a
        residential	-2	shes coming ; shield ; shift and ; shifts ; showing ; si es ; si se ; side of
        residential	-2	signals ; signed ; sigue para ; sin coca ; sin piedra ; since breakfast
        residential	-2	since college ; since he ; since last ; since october ; since spring ; since yest
        residential	-2	sister re ; sisters ; sitting on ; six times ; sixty thousand ; sleep through
        residential	-2	slow ; slow taper ; smoked it ; smokes meth ; so does ; so in ; soaked ; sober asks
        residential	-2	sole ; some weekends ; some weeknights ; somebody in ; somewhere or ; somos ; son
        residential	-2	son is ; sooner ; soph ; soul ; soy la ; spanish ; speak with ; speaking ; speed in
        residential	-2	speed most ; speed pills ; spouse ; spring break ; staff ; staring ; start
        residential	-2	start date ; start of ; start on ; start over ; started at ; started snorting
        residential	-2	starting ; stay is ; stay this ; stay up ; stepdown ; stepping ; still drinks
        residential	-2	still in ; still live ; stim ; storm ; story ; su internamiento ; su papa ; sub
        residential	-2	subs ; substance not ; sudando ; sudando frio ; supervision ; surgical ; sus 0
        residential	-2	sweats ; syndrome ; system ; t me ; table for ; tabs ; take homes ; take them
        residential	-2	taken ; taking a ; taking my ; talk to ; tar ; tell my ; telling ; ten weeks
        residential	-2	tequila diario ; term residential ; terms ; th i ; that doesnt ; that hes ; that i
        residential	-2	that id ; that isnt ; that ive ; that up ; thats a ; thats just ; thats what
        residential	-2	thats why ; thc at ; thc carts ; thc daily ; the break ; the clock ; the cocaine
        residential	-2	the dentist ; the difference ; the divorce ; the floor ; the flu ; the intensive
        residential	-2	the invoice ; the kids ; the kind ; the list ; the new ; the number ; the office
        residential	-2	the plant ; the real ; the road ; the room ; the rope ; the school ; the season
        residential	-2	the tub ; the wedding ; their father ; their mom ; them at ; them in ; them to
        residential	-2	then ; then 0 ; then in ; then says ; then she ; then that ; therapy ; there any
        residential	-2	there isnt ; there were ; theres been ; theres not ; they drop ; they go ; theyd
        residential	-2	theyre ; thing and ; things ; thinking about ; third year ; thirty days ; this
        residential	-2	this i ; this out ; this whole ; this wk ; tho ; thought ; thought about
        residential	-2	three times ; three weeks ; throat ; through them ; throw up ; throwing
        residential	-2	throwing up ; thru sunday ; tiene ; tight all ; tighter ; til ; till 0 ; till this
        residential	-2	times since ; to 0 ; to county ; to fall ; to live ; to me ; to mind ; to nobody
        residential	-2	to other ; to speak ; to study ; to talk ; to you ; todo bien ; together and
        residential	-2	told by ; told him ; told his ; told sponsor ; tomando ; tomar ; tomo cerveza
        residential	-2	tomo diario ; too much ; took ; took 0 ; top ; tour ; tox + ; trabaja ; trabajo en
        """
}
