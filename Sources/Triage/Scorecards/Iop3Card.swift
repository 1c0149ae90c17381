extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	-4	no aguanto ; no alcohol ; no contesta ; no despierta ; no quiso ; no ~benzos ; no ~cp
        iop	-4	no ~opi ; nobody there ; noches por ; nod ; nonstop ; norcos ; normal ; not ~sick
        iop	-4	nothing else ; now 0 ; number ; number on ; nunca ha ; nursing board ; of days ; of evening
        iop	-4	of iop ; of meth ; of rum ; of there ; of us ; offers ; officer 0 ; offices ; ofrecemos
        iop	-4	oh ; oigo ; ojos ; okd ; on every ; on fentanyl ; on four ; on g ; on it ; on meth
        iop	-4	on mondays ; on other ; on tuesday ; one for ; one on ; only have ; only q ; only time
        iop	-4	opens ; or do ; or only ; or prison ; order reads ; ordered residential ; other week
        iop	-4	otro lugar ; our agency ; our program ; our sober ; outpatient at ; outpatient en
        iop	-4	outpatient isnt ; outpt x ; own apt ; pa ; pa que ; pacientes ; pagina ; paid ; panico
        iop	-4	para clinicas ; para los ; pare ; pareja ; parked on ; paro de ; pasa ; pase ; passed and
        iop	-4	passing ; patients ; payday and ; pecho y ; per ; per day ; perdon ; pint of ; pistol
        iop	-4	placement ; plus ; por la ; position still ; practicum ; prefiero ; pregunta si
        iop	-4	problem with ; program before ; programa en ; programs ; psicologa ; psychiatrist
        iop	-4	puedo ni ; puerta ; put ; q ; q day ; qualified ; que casi ; que fue ; quiero dejar
        iop	-4	quiso decir ; rates ; ray ; record ; recruiter ; red ; released ; remember ; rents
        iop	-4	reply yes ; request ; res tx ; residencial 0 ; residential ; residential 0
        iop	-4	residential not ; right through ; roi ; roof ; ropa ; rope in ; rp ; run a ; runs out
        iop	-4	said my ; said six ; saved ; say for ; says only ; scotch ; se ; se corta ; se inyecta
        iop	-4	se salio ; sees ; seizure coming ; self 0 ; self then ; sell insurance ; semana y
        iop	-4	semana ya ; send a ; send us ; she does ; she told ; she wants ; shell ; shes ; shes out
        iop	-4	shop ; show ; showed ; sin mas ; sin que ; since august ; since divorce ; since easter
        iop	-4	since his ; since jan ; since spring ; since thursday ; single day ; slams tina
        iop	-4	sleeping at ; slept through ; slow ; smoke crystal ; smoke fentanyl ; smokin ; snf
        iop	-4	so dont ; so theres ; so this ; sober living ; some evenings ; somebody watching
        iop	-4	someone call ; son and ; spice every ; sports betting ; start to ; started college
        iop	-4	staying at ; still open ; stopped drinking ; stops ; story ; straight thru ; stretch
        iop	-4	suboxone strips ; such a ; suero ; suitcase ; sun ; survey ; sw 0 ; sweating ; swollen
        iop	-4	sx now ; sx today ; sz ; table ; take medi ; takes 0 ; taking 0 ; talk about ; tanks /
        iop	-4	tarea ; tarjeta ; teach ; temblando ; temblar ; temblor ; temp ; terapeuta ; termine el
        iop	-4	terrified ; texted ; thanks ; that arent ; that its ; thats been ; thats the ; the ceiling
        iop	-4	the company ; the crystal ; the daily ; the detox ; the drug ; the family ; the full
        iop	-4	the living ; the moment ; the phone ; the place ; the shelter ; the smoke ; the street
        iop	-4	the top ; the way ; the whole ; the winter ; there a ; there are ; there has ; these days
        iop	-4	third month ; thirteen ; thirties ; this morning ; throat ; through an ; throw ; thru 0
        iop	-4	thru both ; thursday ; thursday night ; tianeptine ; tiembla todo ; tiene los ; tiene medi
        iop	-4	tienen lugar ; time im ; tio ; tmrw ; to anything ; to drop ; to explain ; to follow
        iop	-4	to jump ; to rehab ; to send ; to that ; to them ; todavia ; todos los ; toma ; tomar y
        iop	-4	tomo el ; tomo ni ; trade ; traigo ; treatment program ; trying to ; tuesday ; tulsa
        iop	-4	twenty six ; two tours ; union says ; unit ; unos ; until ive ; until the ; up and
        iop	-4	up blood ; up high ; usando cristal ; use a ; use crack ; used ; used 0 ; used crystal
        iop	-4	uses and ; using the ; ustedes en ; usually do ; van a ; vendor ; veo ; verified
        iop	-4	volunteer ; vous ; warm ; was at ; was back ; was in ; was taking ; was there ; wasnt
        iop	-4	watching me ; way through ; we are ; we found ; website ; wednesday and ; wednesdays
        iop	-4	week early ; week ive ; week of ; week with ; weekends plus ; what the ; what would
        iop	-4	whats a ; when it ; whenever ; where do ; where to ; who should ; whole time ; wife and
        iop	-4	wife drinks ; wife in ; wife left ; wife quit ; will only ; windows ; wine at ; with your
        iop	-4	with ~icu ; with ~narcan ; wk now ; wont say ; work at ; works with ; worn ; would your
        iop	-4	wrist ; write to ; writes ; writing a ; wt ; x 0 ; xmas ; y ahora ; y entre ; y never
        iop	-4	y tengo ; y todavia ; y un ; y volvi ; ya ; ya andaba ; ya perdi ; yard ; years ago ; yerno
        iop	-4	yo tambien ; you charge ; you dont ; your ; your building ; your competitor ; your doctors
        iop	-4	your nurses ; yrs ; zyn ; ~a ~la ; ~are ; ~ayuda ; ~carcel ; ~cold ; ~coming ; ~da
        iop	-4	~doesnt ; ~dts with ; ~er ; ~escalofrios ; ~etoh ~detox ; ~had ; ~her ; ~his ; ~icu stay
        iop	-4	~klonopin ; ~las ; ~mal ; ~ok ; ~opiates ; ~out ; ~people ; ~pets ; ~que ; ~solo ; ~stay
        iop	-4	~substance ; ~sud ; ~toma ; ~what
        iop	-5	/ ~etoh ; 0 / ; 0 bottles ; 0 cant ; 0 for ; 0 hours ; 0 oh ; 0 pack ; 0 pk ; 0 prior ; 0 s
        iop	-5	0 used ; 0 yr ; @ ; a big ; a case ; a diario ; a gram ; a house ; a letter ; a liter
        iop	-5	a parents ; a short ; a virtual ; a website ; addicted to ; adolescent iop ; ads
        iop	-5	agreed to ; aguanto ; al dia ; alcohol ; alcohol detox ; all weekend ; alprazolam ; am a
        iop	-5	and by ; and have ; and his ; and is ; and kept ; and was ; and wine ; and wont ; and would
        iop	-5	answer ; answers ; apply for ; applying for ; appointment with ; approx ; asdkjh
        iop	-5	asks cost ; asst ; at me ; at weekends ; at your ; ayudenme ; babysit ; back and ; batch
        iop	-5	be alive ; be dead ; be there ; bebo ; because ; bed after ; bed for ; been for
        iop	-5	been shooting ; been that ; beers a ; before group ; believe ; benzos ; best friend
        iop	-5	better ; betting ; birth ; blew ; botellas ; both on ; brother to ; buenas ; by his ; cadc
        iop	-5	cae ; cake ; cal state ; call back ; call it ; caller ; can my ; cans ; card ; carrier
        iop	-5	cats ; ceiling ; chest is ; chest pressure ; choir ; cigarettes ; cinco dias ; claws
        iop	-5	clean a ; client ; clinica ; clonazepam ; coats ; cocaine four ; code ; coffee ; coin
        iop	-5	coke all ; coke during ; coke the ; cold ; coming off ; comment ; consejero ; consumiendo
        iop	-5	copy ; corazon ; corrieron de ; corta ; could a ; could one ; could someone
        iop	-5	counselor thinks ; county jail ; cows ; cpap ; crack daily ; crawling ; cristal todos
        iop	-5	cross ; cuesta el ; cutting ; cv ; d residential ; dad cant ; day after ; days residential
        iop	-5	dcd ; de fumar ; de tomar ; debajo ; decir ; del detox ; demo ; denise ; desde ; desk
        iop	-5	despertar ; detox 0 ; detox bed ; detox before ; dia sin ; dicen ; dieron ; diganle
        iop	-5	discharge summary ; discuss ; diverting ; do my ; does coke ; doing lines ; dollars a ; don
        iop	-5	done before ; done the ; doses ; dosing ; down my ; dried ; drink 0 ; drink about ; drove
        iop	-5	dtr of ; duerme ; e ; each day ; ed ; eight or ; el bano ; el cigarro ; eleven days ; en 0
        iop	-5	en el ; enter ; entire time ; estado ; estuve en ; etoh no ; ever since ; every ; everyone
        iop	-5	everywhere ; ex wife ; excuse ; expediente ; fa ; facilities ; favorite ; feel ; feel like
        iop	-5	fifteen ; fine and ; fioricet ; five days ; five nights ; foil ; for crystal ; for half
        iop	-5	for months ; for your ; forget ; four hours ; from thursday ; fuman ; fumando
        iop	-5	fumando cristal ; g / ; gas station ; gate ; get her ; get in ; girls back ; giving ; gold
        iop	-5	good ; gram ; ground ; grupo para ; gurgling ; hace unos ; had two ; half of ; half the
        iop	-5	hands ; hands are ; has had ; hasnt ; have gone ; hay dia ; he did ; he doesnt ; he wont
        iop	-5	her mom ; hers ; hes 0 ; hides ; higher loc ; him hes ; hold the ; home and ; honestly
        iop	-5	hour ago ; house where ; how far ; hr 0 ; hr ago ; i babysit ; i bring ; i cry ; i drove
        iop	-5	i eat ; i have ; i passed ; i run ; i shoot ; i wear ; if a ; ill go ; im going ; im just
        iop	-5	im looking ; in county ; in encino ; in her ; in his ; in that ; injecting ; inpatient for
        iop	-5	interesa ; is already ; is at ; it four ; it isnt ; it out ; itemized ; ive done ; july 0
        iop	-5	just cant ; keep using ; kept smoking ; kept using ; ko ; la chiva ; la clinica ; la corte
        iop	-5	la troca ; labios ; last one ; ld ; lean every ; learned ; leave so ; leave the ; library
        iop	-5	like yours ; line dropped ; lines on ; liter of ; lithium ; litro de ; living there
        iop	-5	looking at ; los dias ; los labios ; lost custody ; lot ; m ketamine ; made it ; manos
        iop	-5	masc 0 ; mat ; mayor ; me back ; me like ; me pueden ; me quiero ; me quite ; me two
        iop	-5	message ; meth in ; meth qd ; methadone ; methadone 0 ; mezcal ; mg ; mi papa ; milligrams
        iop	-5	mo resi ; mom wants ; moment ; morning ; mr ; msw student ; my aunt ; my kids
        iop	-5	my psychiatrist ; my stepdad ; my teeth ; my throat ; name and ; named ; narcan twice
        iop	-5	narcan x ; near the ; needs more ; needs next ; neg ~si ; never been ; nicotine only
        iop	-5	night now ; nites a ; no idea ; no paro ; no problem ; no sabemos ; no ~alcohol ; no ~fumo
        iop	-5	no ~seizures ; nobody gets ; norco ; not breathing ; not for ; not me ; nothing lined
        iop	-5	now so ; nts / ; numero ; nunca he ; of you ; off before ; off clinic ; on ice ; on one
        iop	-5	on site ; on something ; on wednesday ; only for ; open ; openings for ; orange ; ordeno
        iop	-5	other people ; otra ; outreach ; oxicodona ; oxycodone ; oye ; p / ; pack and ; page
        iop	-5	papel ; paperwork ; passes out ; patio ; percocet ; percs ; perdi la ; perdio ; perfect
        iop	-5	phones ; php then ; picked the ; piedra casi ; pill ; pk ; place and ; porch ; pos
        iop	-5	posting ; postpartum ; powder ; present ; pressed ; producer ; psych ; pt willing
        iop	-5	put away ; put me ; que toma ; quiere hablar ; quince anos ; quite ; quitting ; rather not
        iop	-5	reads residential ; really ; receta ; ref ; refuses ; rent and ; requesting
        iop	-5	residencial para ; residential or ; retiring ; riverside ; rock ; roommates ; round ; sabe
        iop	-5	says he ; se acaba ; se mete ; security ; see a ; seguro de ; seizures ; sentencing
        iop	-5	settle ; shares ; she finished ; she hasnt ; she says ; sherry ; shoots ; shot ; should be
        iop	-5	si hay ; si with ; since last ; since march ; since new ; sit with ; sixteen days
        iop	-5	slamming ; so do ; solar ; sold ; some of ; speak to ; spiders ; sports ; spring ; starts
        iop	-5	stated ; stay at ; still snorting ; stop ; sud ; summer and ; support group ; swears
        iop	-5	take it ; take me ; tall cans ; tapering ; tell ; tengo cuatro ; tengo miedo ; tenia ; tent
        iop	-5	than they ; that part ; that same ; that something ; the bathroom ; the bridge ; the church
        iop	-5	the court ; the fall ; the ground ; the life ; the meth ; the pipe ; the program ; the week
        iop	-5	the weekends ; theres a ; they can ; they told ; third ; this form ; this in ; this month
        iop	-5	three nights ; through sunday ; tid ; tiemblo ; to apply ; to be ; to die ; to donate
        iop	-5	to hear ; to know ; to me ; to sunday ; to walk ; to whatever ; to work ; to write
        iop	-5	told cant ; took something ; touched anything ; trago ; transport ; treatment centers
        iop	-5	tremulous ; troca ; trying ; twenty years ; twice for ; two rounds ; two times ; typing
        iop	-5	u guys ; un litro ; unhoused ; union ; up again ; urgencias ; usa nada ; used all
        iop	-5	used meth ; vecina ; vez con ; vive ; vivo con ; volvi a ; walked out ; wanted ; wants a
        iop	-5	was clean ; was high ; was just ; was nineteen ; we do ; wedding in ; week desde
        iop	-5	weekdays too ; weekend and ; went out ; went to ; when he ; where im ; wherever
        iop	-5	white claws ; who is ; who wants ; whoever ; wk after ; wkr ; wont go ; word for ; would i
        iop	-5	x yrs ; xfer ; y las ; years clean ; yet ; yo dtr ; you ; you get ; your center
        iop	-5	your residents ; ~anyone ; ~blue ; ~daily ; ~etoh ; ~etoh ~w/d ; ~friend ; ~fumo ; ~going
        iop	-5	~hit ; ~nephew ; ~of ; ~on ~purpose ; ~purpose ; ~residential ; ~residential ~program
        iop	-5	~seizures ; ~six ; ~the ; ~treatment
        iop	-6	+ for ; 0 before ; 0 every ; 0 hr ; 0 months ; 0 nights ; 0 nts ; a bat ; a call ; a garden
        iop	-6	a nurse ; a quien ; a spot ; about 0 ; abscess ; actual ; admitted ; agreement ; along
        iop	-6	already in ; ambulatorio tres ; and doing ; and has ; and he ; and used ; anos casi
        iop	-6	anos de ; anymore ; app ; apply ; applying ; arranged ; as if ; at her ; attendance
        iop	-6	azules ; be somewhere ; been back ; been up ; beers every ; before theyll ; billing
        iop	-6	blankets ; box of ; bring ; call 0 ; calle ; can live ; cant confirm ; cant say ; cigarro
        iop	-6	cinco ; circle ; ciwa 0 ; coke + ; coke like ; confused ; control ; counselor ; cps
        iop	-6	danger ; datos ; day since ; days or ; de su ; deje ; deje de ; dejo el ; devolverme
        iop	-6	dias por ; did outpatient ; discharged ; divorced ; doce cervezas ; doctors ; donate
        iop	-6	dont drink ; el alcohol ; enfermera ; es mi ; escribo ; even like ; everybody in ; exp
        iop	-6	fever ; fighting ; filling this ; finish a ; five years ; fixes ; for this ; four days
        iop	-6	from it ; fue a ; fumar ; funny ; gave my ; get into ; get me ; going to ; gone and
        iop	-6	grandmother ; grief ; group leader ; hablan ; hablar ; hablo ; has 0 ; has my ; has never
        iop	-6	hasta que ; held ; help quitting ; her i ; her job ; hes on ; hiding ; high on
        iop	-6	higher level ; him in ; hiring ; home in ; hosp ; hotel ; how long ; husband cocaine
        iop	-6	hydrocodone ; i kept ; i relapsed ; i show ; i stay ; i still ; i thought ; i wont
        iop	-6	im doing ; in tx ; in your ; internet ; iop x ; is using ; is what ; its most ; its not
        iop	-6	keep him ; kitchen ; knee surgery ; kratom ; la calle ; la desintoxicacion ; lasts me
        iop	-6	leader ; left res ; letter from ; level ; life and ; limpieza ; lips ; litro ; lives in
        iop	-6	los dos ; love ; lunch ; m self ; men ; mentioned ; meses de ; meth four ; metiendome
        iop	-6	mg x ; minimum ; mis ninas ; missing ; most days ; motel ; mujeres ; my eyes ; my girls
        iop	-6	my group ; my jaw ; my nursing ; my second ; need someone ; nerve ; nerves ; never got
        iop	-6	nights / ; no name ; no quiere ; no quiero ; no usa ; no ~fever ; nobody at ; nobody will
        iop	-6	noise ; now the ; nts ; o ; ob ; of last ; of something ; officer ; on board ; on days
        iop	-6	on file ; on speaker ; one and ; one in ; op x ; or use ; ordered 0 ; oriented
        iop	-6	outpatient twice ; para devolverme ; para mujeres ; past the ; per pt ; perro ; personal
        iop	-6	phone ; por lo ; pounds ; primo ; puking ; que si ; quiero vivir ; quiso ; raising him
        iop	-6	reply ; residential treatment ; residential with ; rest of ; right ; rm ; rounds
        iop	-6	rounds of ; sa ; sabemos ; safe ; say ; says coke ; se que ; se toma ; semana desde ; sent
        iop	-6	shadow ; she was ; shifts a ; since june ; skipping ; slams ; smoke meth ; smoke shop
        iop	-6	smokin crack ; snorting coke ; sober aunt ; somewhere i ; still + ; still comes ; store
        iop	-6	strip ; stuck ; student at ; subutex ; such ; summary ; sw ; sweaty ; t ; telling me
        iop	-6	tengo hijos ; that much ; that she ; the beach ; the camera ; the shakes ; then ; therapist
        iop	-6	therapist 0 ; three of ; through a ; throughout ; thursday through ; till the ; times and
        iop	-6	to go ; to him ; to kill ; to move ; todo y ; together ; toi ; tonite ; tour ; try ; twelve
        iop	-6	twelve pack ; twenty ; twice in ; tx for ; u ; until i ; up i ; us ; used the ; user
        iop	-6	using coke ; va para ; vaping nicotine ; veces segui ; vengo ; vivo ; walked ; wanted to
        iop	-6	wants 0 ; wants in ; wear ; wears ; weed and ; week since ; were ; whatsapp ; who handles
        iop	-6	who needs ; wife of ; with sober ; wk no ; wk x ; wks preg ; works pt ; wreck ; y lost
        iop	-6	y ni ; y que ; ya ni ; your facility ; ~day ; ~drinking ; ~dts ; ~fent ; ~hay ; ~he
        iop	-6	~place ; ~quiere ; ~tiembla ; él ; él no
        iop	-7	+ ; 0 0 ; 0 mg ; 0 this ; a therapist ; a un ; admits ; adolescent ; agua ; alive
        iop	-7	all night ; ambulance ; and get ; and use ; ansiedad ; are you ; arrested ; at an
        iop	-7	at another ; at it ; at kaiser ; been like ; billed ; blood ; breathing ; bring my
        iop	-7	by then ; can talk ; chance ; charge ; chef ; child ; chills ; chiva ; clear ; click ; co
        iop	-7	coffee table ; coke again ; come off ; con mi ; corolla ; credit ; cry ; cuanto cuesta
        iop	-7	cuatro veces ; d ago ; dad says ; daughter wedding ; days a ; de las ; deal ; dealer
        iop	-7	delirium tremens ; dirty ; dirty for ; do it ; done in ; dont know ; dont use ; dont ~drink
        iop	-7	drinking ; drinking again ; estuve ; every day ; every two ; explain ; feels like
        iop	-7	fell off ; fifth of ; fight ; filling ; for sixty ; former ; fuma cristal ; gambling ; gin
        iop	-7	going on ; gone by ; goosebumps ; graduation ; grams ; gray ; hasta ; havent slept
        iop	-7	he said ; hearing ; him seen ; holding ; honestly i ; hx given ; i gave ; i wasnt ; iba
        iop	-7	in one ; in their ; included ; inpatient or ; inpt for ; iop in ; its 0 ; joke ; juez
        iop	-7	kicking ; knife ; la carcel ; lasts ; leave a ; let me ; librium ; liter ; los ninos ; loud
        iop	-7	m asks ; malilla ; management ; me inyecto ; month of ; more on ; much is ; my car
        iop	-7	my father ; name is ; never stopped ; next to ; nice ; night since ; no diario ; no uso
        iop	-7	no ~chest ; no ~substances ; nobody would ; nombre ; not outpatient ; numb ; of titos
        iop	-7	of vodka ; off since ; on line ; on me ; on our ; one day ; opening ; outpatient clinic
        iop	-7	own place ; oxy ; pd ; peer support ; perc ; position ; price ; pt ; pueden ; putting
        iop	-7	rate ; reads ; reciben ; records ; ref 0 ; rehabs ; residential program ; residents ; ron
        iop	-7	s ; safely ; says 0 ; see the ; session ; shake ; shaking ; sheets ; short ; since 0
        iop	-7	since my ; since summer ; single night ; sleeps in ; software ; someone about
        iop	-7	something at ; spray ; statement ; stay for ; stepdad ; still using ; sweat ; system
        iop	-7	target ; telefono ; ten beers ; ten months ; the coffee ; then iop ; tiembla ; to an
        iop	-7	to use ; todos ; tongue ; tonight ; trembling ; tremens ; tremors ; true ; uas ; vecino
        iop	-7	vende ; volvio a ; walmart ; wants detox ; wants higher ; was doing ; wednesdays and
        iop	-7	what happens ; whispering ; wine a ; wine every ; with them ; with this ; xanax ; y a
        iop	-7	y nunca ; you help ; ~0 ~day ; ~icu ; ~opi ; ~tomo ; ~w/d ~sz ; ~withdrawal
        iop	-8	a handle ; aceptan medi ; address ; again since ; ahorita ; algo mas ; anxiety ; apt ; bags
        iop	-8	bank ; been drinking ; been to ; bladder ; both ; both times ; brandy ; bro ; caguamas
        iop	-8	call ; cant hold ; cant quit ; carcel ; checked in ; ciwa ; claims ; clr ; coke daily
        iop	-8	confirm ; corrieron ; cristal diario ; dad is ; daily since ; day two ; desde que
        iop	-8	desintoxicacion ; detox at ; detoxed ; dias para ; did a ; do meth ; dope ; duermo en
        iop	-8	en un ; every morning ; fetty ; fired twice ; floor ; for meth ; for parents ; for work
        iop	-8	given ; got the ; had to ; heart ; heroin ; hes never ; high ; hospital ; hoy ; i overdosed
        iop	-8	i stop ; in program ; in treatment ; inpatient minimum ; inyecto ; iop now ; it cost
        iop	-8	it has ; keep my ; keys ; know ; last year ; least ; link ; liver ; llama ; llamenme
        iop	-8	luego ; male ; manana ; me on ; medical ; mgmt ; mientras ; mo residential ; naloxone
        iop	-8	neither ; nicotine ; nine months ; no etoh ; no kids ; no se ; nunca deje ; off it ; oxys
        iop	-8	paciente ; pack ; parking lot ; perdi ; preg ; qd ; refill ; rn ; rn 0 ; roxies ; sales
        iop	-8	screens ; se le ; segui ; ser ; skin ; smoking ice ; snoring ; speaker ; spring and
        iop	-8	stable no ; still ; supervised ; techs ; the other ; the parking ; the second ; this yr
        iop	-8	thruout ; tiempo ; titos ; to 0 ; today ; tomando ; uds + ; una botella ; use anything
        iop	-8	uso nada ; vacation ; valium ; ve ; visiting ; voice ; volvi ; volvio ; vomito ; wants off
        iop	-8	what to ; whats the ; wife found ; word ; wrong ; ya no ; yawning ; ~alcohol ; ~drugs
        iop	-8	~fever ; ~live ~in
        iop	-9	% ; / day ; 0 % ; after two ; agreed ; agrees ; anyway ; at least ; been in ; bill
        iop	-9	bipolar ; botella de ; bueno ; camera off ; car ; casino ; centers ; cocaine maybe
        iop	-9	completed iop ; cramps ; d x ; daily for ; day for ; day without ; dejo ; desde 0 ; diario
        iop	-9	didnt ; dio ; doce ; dos dias ; drink or ; dts ; eleven ; en su ; fentanyl ; for that
        iop	-9	for wives ; google ; handle of ; him a ; homeless ; i keep ; in an ; iop since ; is on
        iop	-9	know if ; knows ; lorazepam ; lu ; mail ; mama de ; my heart ; no sabe ; no sleep ; no ~sz
        iop	-9	now im ; pressure ; rivotril ; show up ; soma ; step up ; tests ; there and ; through
        iop	-9	tired ; to bring ; under the ; use coke ; use in ; wants inpt ; was only ; way home
        iop	-9	week for ; what does ; wives ; ~convulsiones ; ~inpatient ; ~pt ; ~substances ; ~w/d
        iop	-10	# ; / d ; a pint ; aetna ; ama ; ambulatorio y ; and coke ; arms ; buy ; crying ; diarias
        iop	-10	director ; do with ; drogas ; eyes ; fentanilo ; handles ; hi ; higher ; hung up ; idk
        iop	-10	in 0 ; in custody ; its about ; jail ; living in ; lleva ; med ; msw ; no es ; noon ; od
        iop	-10	ok so ; on coke ; or i ; paramedics ; parking ; please ; ppo ; rooms ; shakes ; shoot
        iop	-10	shots ; sleeping in ; strips ; tech ; teen ; tequila ; this am ; train ; visit ; winter
        iop	-10	~sz
        iop	-11	aceptan ; and most ; ayer ; beds ; botella ; bottle ; bottles ; cada noche ; cb ; couch
        iop	-11	cuanto ; duermo ; esta ; fui ; ghb ; las dos ; meth daily ; phenibut ; program for
        iop	-11	relapsed ; resume ; rum ; sorry ; that was ; usando ; used coke ; we take ; wednesday
        iop	-11	~seizure
        iop	-12	a day ; ambien ; ativan ; back on ; bars ; consume ; daily ; detox for ; eight ; estan
        iop	-12	every single ; favor ; g ; hung ; i never ; kept ; office ; other info ; over it
        iop	-12	por favor ; sells ; shooting ; site ; taper ; thru
        iop	-13	again ; blues ; camera ; cant stop ; eating ; interview ; supportive ; tramadol ; whiskey
        iop	-13	wk since ; you take
        iop	-14	call me ; heroina ; kaiser ; no drugs ; otra vez ; shelter
        iop	-15	ayuda por ; iv ; klonopin ; narcan ; pint ; vodka ; ~detox
        iop	-17	fent
        iop	-19	detox
        iop	-24	please help
        """
}
