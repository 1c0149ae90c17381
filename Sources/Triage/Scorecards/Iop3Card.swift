extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	-4	neither of ; nephew needs ; never have ; next level ; ng ; ni asi ; ni la ; ni uso
        iop	-4	nights out ; nitrous 0 ; no aguanto ; no alcohol ; no contesta ; no despierta ; no quiso
        iop	-4	no ~benzos ; no ~cp ; no ~opi ; nobody there ; noches por ; nod ; nonstop ; norcos ; normal
        iop	-4	not ~sick ; nothing else ; now 0 ; number ; number on ; nunca ha ; nursing board ; of days
        iop	-4	of evening ; of iop ; of meth ; of rum ; of there ; of us ; offers ; officer 0 ; offices
        iop	-4	ofrecemos ; oh ; oigo ; ojos ; okd ; on every ; on fentanyl ; on four ; on g ; on it
        iop	-4	on meth ; on mondays ; on other ; on tuesday ; one for ; one on ; only have ; only q
        iop	-4	only time ; opens ; or do ; or only ; or prison ; order reads ; ordered residential
        iop	-4	other week ; otro lugar ; our agency ; our program ; our sober ; outpatient at
        iop	-4	outpatient en ; outpatient isnt ; outpt x ; own apt ; pa ; pa que ; pacientes ; pagina
        iop	-4	paid ; panico ; para clinicas ; para los ; pare ; pareja ; parked on ; paro de ; pasa
        iop	-4	pase ; passed and ; passing ; patients ; payday and ; pecho y ; per ; per day ; perdon
        iop	-4	pint of ; pistol ; placement ; plus ; por la ; position still ; practicum ; prefiero
        iop	-4	pregunta si ; problem with ; program before ; programa en ; programs ; psicologa
        iop	-4	psychiatrist ; puedo ni ; puerta ; put ; q ; q day ; qualified ; que casi ; que fue
        iop	-4	quiero dejar ; quiso decir ; rates ; ray ; recruiter ; red ; released ; rents ; reply yes
        iop	-4	request ; res tx ; residencial 0 ; residential ; residential 0 ; residential not
        iop	-4	right through ; roi ; roof ; ropa ; rope in ; rp ; run a ; runs out ; said my ; said six
        iop	-4	saved ; say for ; says only ; school district ; scotch ; se ; se corta ; se inyecta
        iop	-4	se salio ; sees ; seizure coming ; self 0 ; self then ; sell insurance ; semana y
        iop	-4	semana ya ; send a ; send us ; she does ; she told ; shell ; shes ; shes out ; shop ; show
        iop	-4	showed ; sin mas ; sin que ; since august ; since divorce ; since easter ; since his
        iop	-4	since jan ; since spring ; since thursday ; single day ; slams tina ; sleeping at
        iop	-4	slept through ; slow ; smoke crystal ; smoke fentanyl ; smokin ; snf ; so dont ; so theres
        iop	-4	so this ; sober living ; some evenings ; someone call ; son and ; spice every
        iop	-4	sports betting ; start to ; started college ; stay at ; staying at ; still open
        iop	-4	stopped drinking ; stops ; story ; straight thru ; stretch ; suboxone strips ; such a
        iop	-4	suero ; suitcase ; sun ; survey ; sw 0 ; sweating ; swollen ; sx now ; sx today ; sz
        iop	-4	table ; take medi ; takes 0 ; taking 0 ; talk about ; tanks / ; tarea ; tarjeta ; teach
        iop	-4	temblando ; temblar ; temblor ; temp ; terapeuta ; termine el ; terrified ; texted ; thanks
        iop	-4	that arent ; thats been ; thats the ; the ceiling ; the company ; the crystal ; the daily
        iop	-4	the drug ; the family ; the full ; the living ; the moment ; the phone ; the place
        iop	-4	the shelter ; the smoke ; the street ; the top ; the way ; the whole ; the winter ; there a
        iop	-4	there are ; there has ; these days ; third month ; thirteen ; thirties ; this morning
        iop	-4	throat ; through an ; throw ; thru 0 ; thru both ; thursday ; thursday night ; tianeptine
        iop	-4	tiembla todo ; tiene los ; tiene medi ; tienen lugar ; time im ; tio ; tmrw ; to anything
        iop	-4	to drop ; to explain ; to follow ; to jump ; to know ; to rehab ; to send ; to that
        iop	-4	to them ; todavia ; todos los ; toma ; tomar y ; tomo el ; tomo ni ; trade ; traigo
        iop	-4	treatment program ; trying to ; tuesday ; tulsa ; twenty six ; two tours ; union says
        iop	-4	unit ; unos ; until ive ; until the ; up and ; up blood ; up high ; usando cristal ; use a
        iop	-4	use crack ; used ; used 0 ; used crystal ; uses and ; using the ; ustedes en ; usually do
        iop	-4	van a ; vendor ; veo ; volunteer ; vous ; warm ; was at ; was back ; was in ; was taking
        iop	-4	was there ; wasnt ; watching me ; way through ; we are ; we found ; website ; wednesday and
        iop	-4	wednesdays ; week early ; week ive ; week of ; week with ; weekends plus ; what the
        iop	-4	what would ; whats a ; when he ; whenever ; where do ; where to ; who should ; whole time
        iop	-4	wife and ; wife in ; wife left ; wife quit ; will only ; windows ; wine at ; with your
        iop	-4	with ~icu ; with ~narcan ; wk now ; wont say ; work at ; works with ; worn ; would your
        iop	-4	wrist ; write to ; writes ; writing a ; wt ; x 0 ; xmas ; y ahora ; y entre ; y never
        iop	-4	y tengo ; y todavia ; y volvi ; ya ; ya andaba ; ya perdi ; yard ; years ago ; yerno
        iop	-4	yo tambien ; you charge ; you dont ; your ; your building ; your competitor ; your doctors
        iop	-4	your nurses ; yrs ; zyn ; ~a ~la ; ~are ; ~ayuda ; ~blue ; ~carcel ; ~cold ; ~coming ; ~da
        iop	-4	~doesnt ; ~dts with ; ~er ; ~escalofrios ; ~etoh ~detox ; ~had ; ~her ; ~his ; ~icu stay
        iop	-4	~klonopin ; ~las ; ~mal ; ~ok ; ~opiates ; ~out ; ~people ; ~pets ; ~que ; ~solo
        iop	-4	~substance ; ~sud ; ~toma ; ~what
        iop	-5	/ ~etoh ; 0 / ; 0 bottles ; 0 cant ; 0 for ; 0 hours ; 0 oh ; 0 pack ; 0 pk ; 0 prior ; 0 s
        iop	-5	0 used ; 0 yr ; @ ; a big ; a case ; a diario ; a gram ; a house ; a letter ; a liter
        iop	-5	a parents ; a physician ; a short ; a virtual ; a website ; addicted to ; adolescent iop
        iop	-5	ads ; agreed to ; aguanto ; al dia ; alcohol ; alcohol detox ; all weekend ; alprazolam
        iop	-5	am a ; and by ; and have ; and his ; and is ; and kept ; and was ; and wine ; and wont
        iop	-5	and would ; answer ; answers ; apply for ; applying for ; appointment with ; approx
        iop	-5	arranged ; asdkjh ; asks cost ; asst ; at me ; at weekends ; at your ; ayudenme ; babysit
        iop	-5	back and ; batch ; be alive ; be dead ; be there ; bebo ; because ; bed after ; bed for
        iop	-5	been for ; been shooting ; been that ; beers a ; before group ; believe ; best friend
        iop	-5	better ; betting ; birth ; blew ; botellas ; both on ; brother to ; buenas ; by his ; cadc
        iop	-5	cae ; cake ; cal state ; call back ; call it ; caller ; can my ; cans ; card ; carrier
        iop	-5	cats ; ceiling ; chest is ; chest pressure ; choir ; cigarettes ; cinco dias ; claws
        iop	-5	clean a ; client ; clonazepam ; coats ; cocaine four ; code ; coffee ; coin ; coke during
        iop	-5	coke most ; coke the ; cold ; coming off ; comment ; consejero ; consumiendo ; copy
        iop	-5	copy of ; corazon ; corrieron de ; corta ; could a ; could one ; could someone
        iop	-5	counselor thinks ; county jail ; cousin ; cows ; cpap ; crack daily ; crawling
        iop	-5	cristal todos ; cross ; cuesta el ; cutting ; cv ; d residential ; dad cant ; day after
        iop	-5	days residential ; dcd ; de fumar ; de tomar ; debajo ; decir ; del detox ; demo ; denise
        iop	-5	desde ; desk ; despertar ; detox 0 ; detox bed ; detox before ; dia sin ; dicen ; dieron
        iop	-5	diganle ; discharge summary ; discuss ; diverting ; do my ; does coke ; doing lines
        iop	-5	dollars a ; don ; done before ; done the ; doses ; dosing ; down my ; dried ; drink 0
        iop	-5	drink about ; drove ; dtr of ; duerme ; each day ; ed ; eight or ; el bano ; el cigarro
        iop	-5	eleven days ; en 0 ; en el ; enter ; entire time ; estado ; estuve en ; etoh no
        iop	-5	ever since ; every ; everyone ; everywhere ; ex wife ; excuse ; expediente ; fa
        iop	-5	facilities ; favorite ; feel ; feel like ; fifteen ; fine and ; fioricet ; five days
        iop	-5	five nights ; foil ; for crystal ; for half ; for months ; for your ; forget ; four hours
        iop	-5	from thursday ; fuman ; fumando ; fumando cristal ; g / ; gas station ; gate ; get her
        iop	-5	get in ; girls back ; giving ; gold ; good ; gram ; ground ; grupo para ; gurgling
        iop	-5	hace unos ; had two ; half of ; half the ; hands ; hands are ; has had ; hasnt ; have gone
        iop	-5	hay dia ; he did ; he doesnt ; he wont ; her mom ; hers ; hes 0 ; higher loc ; him hes
        iop	-5	hold the ; home and ; honestly ; hour ago ; house where ; how far ; hr 0 ; hr ago
        iop	-5	i babysit ; i bring ; i cry ; i drove ; i eat ; i passed ; i run ; i shoot ; i wear
        iop	-5	i work ; if a ; ill go ; im going ; im just ; im looking ; in county ; in encino ; in her
        iop	-5	in his ; in that ; injecting ; inpatient for ; interesa ; is already ; is at ; it four
        iop	-5	it isnt ; it out ; itemized ; its me ; its on ; ive done ; july 0 ; just cant ; keep using
        iop	-5	kept smoking ; kept using ; ko ; la chiva ; la clinica ; la corte ; la troca ; labios
        iop	-5	last one ; later ; ld ; lean every ; learned ; leave so ; leave the ; library ; like yours
        iop	-5	line dropped ; lines on ; liter of ; lithium ; litro de ; living there ; looking at
        iop	-5	los dias ; los labios ; lost custody ; lot ; m ketamine ; made it ; manos ; masc 0 ; mat
        iop	-5	mayor ; me back ; me like ; me pueden ; me quiero ; me quite ; me two ; meth in ; meth qd
        iop	-5	methadone ; methadone 0 ; mezcal ; mg ; mi papa ; milligrams ; mo resi ; mom wants ; moment
        iop	-5	morning ; mr ; msw student ; my aunt ; my psychiatrist ; my stepdad ; my teeth ; my throat
        iop	-5	name and ; named ; narcan twice ; narcan x ; near the ; needs more ; needs next ; neg ~si
        iop	-5	never been ; nicotine only ; night now ; nites a ; no idea ; no paro ; no problem
        iop	-5	no sabemos ; no ~alcohol ; no ~fumo ; no ~seizures ; nobody gets ; norco ; not breathing
        iop	-5	not for ; not me ; nothing lined ; now so ; nts / ; numero ; nunca he ; of you ; off before
        iop	-5	off clinic ; on ice ; on one ; on site ; on something ; on wednesday ; only for ; open
        iop	-5	openings for ; orange ; ordeno ; other people ; otra ; outreach ; oxicodona ; oxycodone
        iop	-5	oye ; p / ; pack and ; page ; papel ; paperwork ; passes out ; patio ; percocet ; percs
        iop	-5	perdi la ; perdio ; perfect ; phones ; php then ; picked the ; piedra casi ; pill ; pk
        iop	-5	place and ; porch ; pos ; posting ; postpartum ; powder ; present ; pressed ; producer
        iop	-5	psych ; pt willing ; put away ; put me ; que toma ; quiere hablar ; quince anos ; quite
        iop	-5	quitting ; rather not ; reads residential ; really ; receta ; record ; ref ; refuses
        iop	-5	rent and ; requesting ; residencial para ; residential or ; retiring ; riverside ; rock
        iop	-5	roommates ; round ; sabe ; says he ; se acaba ; se mete ; security ; see a ; seguro de
        iop	-5	seizures ; sentencing ; settle ; shares ; she finished ; she hasnt ; she says ; sherry
        iop	-5	shoots ; shot ; should be ; si hay ; si with ; since last ; since march ; since new
        iop	-5	sit with ; sixteen days ; slamming ; so do ; solar ; sold ; some of ; somebody watching
        iop	-5	speak to ; spiders ; sports ; spring ; starts ; stated ; still snorting ; stop ; sud
        iop	-5	summer and ; support group ; swears ; system ; take it ; take me ; tall cans ; tapering
        iop	-5	tell ; tengo cuatro ; tengo miedo ; tenia ; tent ; than they ; that part ; that same
        iop	-5	that something ; the bathroom ; the bridge ; the church ; the court ; the fall ; the ground
        iop	-5	the life ; the meth ; the pipe ; the program ; the week ; the weekends ; theres a
        iop	-5	they can ; they told ; third ; this form ; this in ; this month ; three nights
        iop	-5	through sunday ; tid ; tiemblo ; to apply ; to be ; to die ; to donate ; to hear ; to me
        iop	-5	to sunday ; to walk ; to whatever ; to work ; told cant ; took something ; touched anything
        iop	-5	trago ; transport ; treatment centers ; tremulous ; troca ; trying ; twenty years
        iop	-5	twice for ; two rounds ; two times ; typing ; u guys ; un litro ; unhoused ; union
        iop	-5	up again ; urgencias ; usa nada ; used all ; used meth ; vecina ; vez con ; vive ; vivo con
        iop	-5	volvi a ; walked out ; wanted ; wants a ; was clean ; was high ; was just ; was nineteen
        iop	-5	we do ; wedding in ; week desde ; weekdays too ; weekend and ; went out ; went to ; when it
        iop	-5	where im ; wherever ; white claws ; who is ; who wants ; whoever ; wk after ; wkr ; wont go
        iop	-5	word for ; would i ; x yrs ; xfer ; y las ; y un ; years clean ; yet ; yo dtr ; you
        iop	-5	you get ; your center ; your residents ; ~anyone ; ~daily ; ~etoh ; ~etoh ~w/d ; ~friend
        iop	-5	~fumo ; ~going ; ~hit ; ~nephew ; ~of ; ~on ~purpose ; ~purpose ; ~residential
        iop	-5	~residential ~program ; ~seizures ; ~six ; ~the ; ~treatment
        iop	-6	+ for ; 0 before ; 0 every ; 0 hr ; 0 months ; 0 nights ; 0 nts ; a bat ; a call ; a garden
        iop	-6	a nurse ; a quien ; a spot ; about 0 ; abscess ; actual ; admitted ; agreement ; along
        iop	-6	already in ; ambulatorio tres ; and doing ; and has ; and he ; and used ; anos casi
        iop	-6	anos de ; anymore ; app ; apply ; applying ; as if ; at her ; attendance ; azules
        iop	-6	be somewhere ; been back ; been up ; beers every ; before theyll ; billing ; blankets
        iop	-6	box of ; bring ; call 0 ; calle ; can live ; cant confirm ; cant say ; cigarro ; cinco
        iop	-6	circle ; ciwa 0 ; coke + ; coke all ; coke like ; confused ; control ; counselor ; cps
        iop	-6	danger ; datos ; day since ; days or ; de su ; deje ; deje de ; dejo el ; devolverme
        iop	-6	dias por ; did outpatient ; discharged ; divorced ; doce cervezas ; doctors ; donate
        iop	-6	dont drink ; el alcohol ; enfermera ; es mi ; escribo ; even like ; everybody in ; exp
        iop	-6	fever ; fighting ; filling this ; finish a ; five years ; fixes ; for this ; four days
        iop	-6	from it ; fue a ; fumar ; funny ; gave my ; get into ; get me ; going to ; gone and
        iop	-6	grandmother ; grief ; group leader ; hablan ; hablar ; hablo ; has 0 ; has my ; has never
        iop	-6	hasta que ; held ; help quitting ; her i ; her job ; hes on ; hiding ; high on
        iop	-6	higher level ; him in ; hiring ; home in ; hosp ; hotel ; how long ; husband cocaine
        iop	-6	hydrocodone ; i have ; i kept ; i relapsed ; i show ; i stay ; i still ; i thought ; i wont
        iop	-6	im doing ; in tx ; in your ; inpt for ; internet ; iop x ; is using ; is what ; its most
        iop	-6	its not ; keep him ; kitchen ; knee surgery ; kratom ; la calle ; la desintoxicacion
        iop	-6	lasts me ; leader ; left res ; letter from ; level ; life and ; limpieza ; lips ; litro
        iop	-6	lives in ; los dos ; love ; lunch ; m self ; men ; mentioned ; meses de ; meth four
        iop	-6	metiendome ; mg x ; minimum ; mis ninas ; missing ; most days ; motel ; mujeres ; my eyes
        iop	-6	my girls ; my group ; my jaw ; my nursing ; my second ; need someone ; nerve ; nerves
        iop	-6	never got ; night since ; nights / ; no name ; no quiere ; no quiero ; no usa ; no ~fever
        iop	-6	nobody at ; nobody will ; noise ; now the ; nts ; o ; ob ; of last ; of something ; officer
        iop	-6	on board ; on days ; on file ; on speaker ; one and ; one in ; op x ; or use ; ordered 0
        iop	-6	oriented ; outpatient twice ; para devolverme ; para mujeres ; past the ; per pt ; perro
        iop	-6	personal ; phone ; por lo ; pounds ; primo ; puking ; quiero vivir ; quiso ; raising him
        iop	-6	reply ; residential treatment ; residential with ; rest of ; right ; rm ; rounds
        iop	-6	rounds of ; sa ; sabemos ; safe ; say ; says coke ; se que ; se toma ; semana desde ; sent
        iop	-6	shadow ; she was ; shifts a ; since june ; single night ; skipping ; slams ; smoke meth
        iop	-6	smoke shop ; smokin crack ; snorting coke ; sober aunt ; somewhere i ; still +
        iop	-6	still comes ; strip ; stuck ; student at ; subutex ; such ; summary ; sw ; sweaty ; t
        iop	-6	telling me ; tengo hijos ; that much ; that she ; the beach ; the camera ; the shakes
        iop	-6	then ; therapist ; therapist 0 ; three of ; through a ; throughout ; thursday through
        iop	-6	till the ; times and ; to go ; to him ; to kill ; to move ; to write ; todo y ; together
        iop	-6	toi ; tonite ; tour ; true ; try ; twelve ; twelve pack ; twenty ; twice in ; tx for ; u
        iop	-6	until i ; up i ; us ; used the ; user ; using coke ; va para ; vaping nicotine
        iop	-6	veces segui ; vengo ; vivo ; walked ; wanted to ; wants 0 ; wants in ; wear ; wears
        iop	-6	wednesdays and ; weed and ; week since ; were ; whatsapp ; who handles ; who needs
        iop	-6	wife of ; with sober ; wk no ; wk x ; wks preg ; works pt ; wreck ; y lost ; y ni ; y que
        iop	-6	ya ni ; your facility ; ~day ; ~drinking ; ~dts ; ~fent ; ~hay ; ~he ; ~place ; ~quiere
        iop	-6	~tiembla ; él ; él no
        iop	-7	+ ; 0 0 ; 0 mg ; 0 this ; a therapist ; a un ; admits ; adolescent ; agua ; alive
        iop	-7	all night ; ambulance ; and get ; and use ; ansiedad ; are you ; arrested ; at an
        iop	-7	at another ; at it ; at kaiser ; been like ; billed ; blood ; breathing ; bring my
        iop	-7	by then ; can talk ; chance ; charge ; chef ; child ; chills ; chiva ; clear ; click ; co
        iop	-7	coffee table ; coke again ; come off ; con mi ; corolla ; credit ; cry ; cuanto cuesta
        iop	-7	cuatro veces ; d ago ; dad says ; daughter wedding ; days a ; de las ; deal ; dealer
        iop	-7	delirium tremens ; did a ; dirty ; dirty for ; do it ; done in ; dont know ; dont use
        iop	-7	dont ~drink ; drinking ; drinking again ; estuve ; every day ; every two ; explain
        iop	-7	feels like ; fell off ; fifth of ; fight ; filling ; for sixty ; former ; fuma cristal
        iop	-7	gambling ; gin ; going on ; gone by ; goosebumps ; graduation ; grams ; gray ; hasta
        iop	-7	havent slept ; he said ; hearing ; him seen ; holding ; honestly i ; hx given ; i gave
        iop	-7	i wasnt ; iba ; in one ; in their ; included ; inpatient or ; iop in ; its 0 ; joke ; juez
        iop	-7	kicking ; knife ; la carcel ; lasts ; leave a ; let me ; librium ; liter ; los ninos ; loud
        iop	-7	m asks ; malilla ; management ; me inyecto ; month of ; more on ; much is ; my car
        iop	-7	my father ; name is ; never stopped ; next to ; nice ; no diario ; no uso ; no ~chest
        iop	-7	no ~substances ; nobody would ; nombre ; not outpatient ; numb ; of titos ; of vodka
        iop	-7	off since ; on line ; on me ; on our ; one day ; opening ; outpatient clinic ; own place
        iop	-7	oxy ; pd ; peer support ; perc ; position ; price ; pt ; pueden ; putting ; que si ; rate
        iop	-7	reads ; reciben ; records ; ref 0 ; rehabs ; residential program ; residents ; ron ; s
        iop	-7	safely ; says 0 ; see the ; session ; shake ; shaking ; sheets ; short ; since 0 ; since my
        iop	-7	since summer ; sleeps in ; software ; someone about ; something at ; spray ; statement
        iop	-7	stay for ; stepdad ; still using ; store ; sweat ; target ; telefono ; ten beers
        iop	-7	ten months ; the coffee ; then iop ; tiembla ; to an ; to use ; todos ; tongue ; tonight
        iop	-7	trembling ; tremens ; tremors ; uas ; vecino ; vende ; volvio a ; walmart ; wants detox
        iop	-7	wants higher ; was doing ; what happens ; whispering ; wine a ; wine every ; with them
        iop	-7	with this ; xanax ; y a ; y nunca ; you help ; ~0 ~day ; ~icu ; ~opi ; ~tomo ; ~w/d ~sz
        iop	-7	~withdrawal
        iop	-8	a handle ; aceptan medi ; address ; again since ; ahorita ; algo mas ; anxiety ; apt ; bags
        iop	-8	bank ; been drinking ; been to ; bladder ; both ; both times ; brandy ; bro ; caguamas
        iop	-8	call ; cant hold ; cant quit ; carcel ; checked in ; ciwa ; claims ; clr ; coke daily
        iop	-8	confirm ; corrieron ; cristal diario ; dad is ; daily since ; day two ; desde que
        iop	-8	desintoxicacion ; detox at ; detoxed ; dias para ; do meth ; dope ; duermo en ; en un
        iop	-8	every morning ; fetty ; fired twice ; floor ; for meth ; for parents ; for work ; given
        iop	-8	got the ; had to ; heart ; heroin ; hes never ; high ; hospital ; hoy ; i overdosed
        iop	-8	i stop ; in program ; in treatment ; inpatient minimum ; inyecto ; iop now ; it cost
        iop	-8	it has ; keep my ; keys ; know ; last year ; least ; link ; liver ; llama ; llamenme
        iop	-8	luego ; male ; manana ; me on ; medical ; mgmt ; mientras ; mo residential ; naloxone
        iop	-8	neither ; nicotine ; nine months ; no etoh ; no kids ; no se ; nunca deje ; off it ; oxys
        iop	-8	paciente ; pack ; parking lot ; perdi ; preg ; qd ; refill ; rn ; rn 0 ; roxies ; sales
        iop	-8	screens ; se le ; segui ; ser ; skin ; smoking ice ; snoring ; speaker ; stable no ; still
        iop	-8	supervised ; techs ; the other ; the parking ; the second ; this yr ; thruout ; tiempo
        iop	-8	titos ; to 0 ; today ; tomando ; uds + ; una botella ; use anything ; uso nada ; vacation
        iop	-8	valium ; ve ; visiting ; voice ; volvi ; volvio ; vomito ; wants off ; what to ; whats the
        iop	-8	wife found ; word ; wrong ; ya no ; yawning ; ~alcohol ; ~drugs ; ~fever ; ~live ~in
        iop	-9	% ; / day ; 0 % ; after two ; agreed ; agrees ; anyway ; at least ; been in ; bill
        iop	-9	bipolar ; botella de ; bueno ; camera off ; car ; casino ; centers ; cocaine maybe
        iop	-9	completed iop ; cramps ; d x ; daily for ; day for ; day without ; dejo ; desde 0 ; diario
        iop	-9	didnt ; dio ; doce ; dos dias ; drink or ; dts ; eleven ; en su ; fentanyl ; for that
        iop	-9	for wives ; google ; handle of ; him a ; homeless ; i keep ; in an ; iop since ; is on
        iop	-9	know if ; knows ; living in ; lorazepam ; lu ; mail ; mama de ; my heart ; no sabe
        iop	-9	no sleep ; no ~sz ; now im ; pressure ; rivotril ; show up ; soma ; spring and ; step up
        iop	-9	tests ; there and ; this am ; through ; tired ; to bring ; under the ; use coke ; use in
        iop	-9	wants inpt ; was only ; way home ; week for ; what does ; wives ; ~convulsiones
        iop	-9	~inpatient ; ~pt ; ~substances ; ~w/d
        iop	-10	# ; a pint ; aetna ; ama ; ambulatorio y ; and coke ; arms ; buy ; crying ; diarias
        iop	-10	director ; do with ; drogas ; eyes ; fentanilo ; handles ; hi ; higher ; hung up ; idk
        iop	-10	in 0 ; in custody ; its about ; jail ; lleva ; med ; msw ; no es ; noon ; od ; ok so
        iop	-10	on coke ; or i ; paramedics ; parking ; please ; ppo ; rooms ; shakes ; shoot ; shots
        iop	-10	sleeping in ; strips ; tech ; teen ; tequila ; train ; visit ; we take ; winter ; ~sz
        iop	-11	/ d ; aceptan ; and most ; ayer ; beds ; botella ; bottle ; bottles ; cada noche ; cb
        iop	-11	couch ; cuanto ; duermo ; esta ; fui ; ghb ; las dos ; meth daily ; phenibut ; relapsed
        iop	-11	resume ; rum ; sorry ; that was ; usando ; used coke ; wednesday ; ~seizure
        iop	-12	a day ; ambien ; ativan ; back on ; bars ; consume ; daily ; detox for ; eight ; estan
        iop	-12	every single ; favor ; g ; hung ; i never ; office ; other info ; over it ; por favor
        iop	-12	program for ; sells ; shooting ; site ; taper ; thru
        iop	-13	again ; blues ; camera ; cant stop ; eating ; interview ; kept ; supportive ; tramadol
        iop	-13	whiskey ; wk since ; you take
        iop	-14	call me ; heroina ; kaiser ; no drugs ; otra vez ; shelter
        iop	-15	ayuda por ; iv ; klonopin ; narcan ; pint ; ~detox
        iop	-16	vodka
        iop	-17	fent
        iop	-19	detox
        iop	-24	please help
        """
}
