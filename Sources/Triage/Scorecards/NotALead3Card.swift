extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	-1	narcanned ; navidad ; ne ; necesitamos ; necesito hablar ; need one ; needs the
        not_a_lead	-1	needs w/d ; neg for ; nervous ; never been ; new guy ; new year ; next loc ; ng
        not_a_lead	-1	nice ; night auditor ; night before ; night classes ; night in ; nights ; nine hours
        not_a_lead	-1	nineteen ; no dijo ; no es ; no estoy ; no hx ; no la ; no le ; no use
        not_a_lead	-1	no ~aftercare ; noche para ; nomas ya ; none now ; nos ; nose ; not breathing
        not_a_lead	-1	not given ; not making ; noventa ; noventa dias ; novia ; now it ; now says
        not_a_lead	-1	nunca habia ; nurse line ; nurses are ; o meu ; o nomas ; obtained ; octavos
        not_a_lead	-1	octavos de ; ocupo ; od 0 ; odd ; ods ; of all ; of hearing ; of mine ; of my
        not_a_lead	-1	of something ; of these ; off it ; off ~the ; office is ; ola ; oldest ; on
        not_a_lead	-1	on behalf ; on chest ; on figueroa ; on fridays ; on kitchen ; on sundays ; on the
        not_a_lead	-1	on vacation ; on with ; one go ; one more ; only ; only that ; open this ; operaron
        not_a_lead	-1	operaron de ; opi ; option ; or a ; or more ; or the ; ortografia ; other phone
        not_a_lead	-1	our # ; our company ; our pastor ; our son ; out in ; out to ; out with
        not_a_lead	-1	outpatient sessions ; outpt program ; over zoom ; own ; own kid ; owns ; oxnard
        not_a_lead	-1	pagarlo ; pain and ; paint ; painted ; pants ; para aca ; para hombres
        not_a_lead	-1	para pagarlo ; parking lot ; parle ; parole ; parties ; pas ; pasa ; passwords
        not_a_lead	-1	past ; patron ; pay cash ; payment ; payment plans ; pd ; pecho y ; pen ; pensando
        not_a_lead	-1	per day ; pero no ; perro ; pets ; physician ; pide q ; pido ; pill ; pint
        not_a_lead	-1	placement ; placement for ; plant ; platicar ; platos ; please send ; plus ; po ba
        not_a_lead	-1	por donde ; por semana ; porque no ; poss ; price shopper ; prima le ; primer
        not_a_lead	-1	primos ; private practice ; probation wants ; program and ; program is ; proposito
        not_a_lead	-1	protocol ; puedo empezar ; puras ; puro ; puso ; put the ; que le ; que tengan
        not_a_lead	-1	que ustedes ; quedarse ; quedo en ; queremos que ; quien llamar ; quieren
        not_a_lead	-1	quiero salirme ; quiero un ; rack ; rail 0 ; re pt ; reach me ; ref ; refused
        not_a_lead	-1	released ; repeating ; requests ; res tx ; residencial ; residential program
        not_a_lead	-1	resolved ; respirar ; ronca ; roofer ; room and ; rooster ; round ; roxies ; sab
        not_a_lead	-1	saben ; salgo de ; salido ; salir ; salirme ; salirme de ; salt ; salvador ; same #
        not_a_lead	-1	saturday ; saying ; says a ; says dont ; says his ; says i ; says its ; says nobody
        not_a_lead	-1	scare ; schedule ; school nurse ; scratch ; scripts ; se ; se los ; se ni ; se puede
        not_a_lead	-1	se queda ; search ; see the ; self wants ; send the ; sending ; separe ; serve
        not_a_lead	-1	service dog ; she cant ; she has ; she left ; she talks ; shell ; shoot the
        not_a_lead	-1	shooting heroin ; shoots ; shop for ; shopper ; should i ; shut ; si me ; si no
        not_a_lead	-1	siempre ; siento ; since last ; sink ; site for ; sites ; sits ; six foot ; slapped
        not_a_lead	-1	slate ; sleep in ; slid ; slot for ; snoring ; snorting ; so do ; sobrina
        not_a_lead	-1	social work ; someone at ; someone like ; someone who ; soon can ; sound ; soy yo
        not_a_lead	-1	sp ; space ; spam ; span ; spelled ; spelled with ; split ; spoke with ; sponsor
        not_a_lead	-1	st time ; start mon ; started this ; stated ; stay at ; stay on ; staying on
        not_a_lead	-1	still be ; stitched ; straw ; su hermano ; substance not ; suelto ; suicide in
        not_a_lead	-1	supper ; surgery ; swallowed a ; swelling ; ta ; tag ; take anthem ; take blue
        not_a_lead	-1	take care ; take her ; take people ; talking to ; tank ; tarda ; tell somebody
        not_a_lead	-1	telling ; tells ; temple ; tengan ; tengo ; tengo una ; tenido ; termina ; text
        not_a_lead	-1	than that ; that it ; that she ; the apartment ; the bar ; the beach ; the counselor
        not_a_lead	-1	the crack ; the discharge ; the dresser ; the faa ; the flight ; the food ; the form
        not_a_lead	-1	the funeral ; the holidays ; the hours ; the library ; the longest ; the medical
        not_a_lead	-1	the morning ; the patient ; the phone ; the radio ; the release ; the salt
        not_a_lead	-1	the sink ; the trucks ; the twelve ; the wait ; the wedding ; their own ; then 0
        not_a_lead	-1	then nothing ; there is ; there said ; there was ; theres a ; they put ; they sent
        not_a_lead	-1	thing ; this ; this confidential ; this friday ; this link ; this number ; thought i
        not_a_lead	-1	throat ; throat closing ; thx ; tienen lugar ; time ; time after ; to 0 ; to a
        not_a_lead	-1	to after ; to begin ; to check ; to die ; to end ; to fill ; to kill ; to park
        not_a_lead	-1	to somebody ; to suicide ; to the ; to turn ; to type ; to watch ; to wear ; todas
        not_a_lead	-1	todas las ; together for ; toi can ; told clr ; toma vodka ; too many ; took two
        not_a_lead	-1	tools ; trabaja de ; trabajadora ; trabajo 0 ; trae ; traffic ; trai ; trai toi
        not_a_lead	-1	trailer ; transplant ; tres veces ; trouble ; truck parked ; trucks ; true ; tub
        not_a_lead	-1	turn ; turns her ; twelve people ; twelve steps ; twice now ; two ls ; typical
        not_a_lead	-1	ultimo ; un octavos ; un rato ; una casa ; una pistola ; una tarjeta ; until five
        not_a_lead	-1	up for ; up to ; urgent ; us 0 ; us do ; usa cristal ; use wants ; uses cocaine
        not_a_lead	-1	uses coke ; usually ; varios ; veces por ; vegetarian ; veo ; version ; version of
        not_a_lead	-1	victory ; violated ; virtual ; virtual iop ; visits ; viuda ; vivo con ; vivo en
        not_a_lead	-1	vodka diario ; vomiting ; vous ; voy al ; voz ; w/in ; w/in 0 ; w/o ; walk ins
        not_a_lead	-1	wall and ; want an ; want off ; wants all ; wants help ; wants program ; wants proof
        not_a_lead	-1	wants somewhere ; wants step ; wants tx ; wants whatever ; warehouse ; warm ; was an
        not_a_lead	-1	was fentanyl ; was it ; was just ; was not ; washes ; we think ; weapons ; week for
        not_a_lead	-1	week or ; were in ; what a ; what he ; what is ; what it ; whatever comes ; whats a
        not_a_lead	-1	whenever ; where are ; where they ; whether the ; white ; who or ; who uses
        not_a_lead	-1	widowed ; widowed 0 ; wife ; wife deployed ; wife moved ; wife with ; wifi ; winded
        not_a_lead	-1	with parents ; with sister ; with two ; withdrawal ; withdrawal unit ; without a
        not_a_lead	-1	wk no ; wkends ; woke ; woke up ; wont ; wont need ; word ; work in ; work until
        not_a_lead	-1	works ft ; would it ; would not ; would ~you ; wrists ; xin ; y hace ; y les
        not_a_lead	-1	y nunca ; y tienen ; y ~cuanto ; ya me ; yall got ; yard ; yawning ; years old
        not_a_lead	-1	yes to ; yo ; you at ; you could ; you folks ; you from ; you were ; you work ; youd
        not_a_lead	-1	your withdrawal ; yours ; zoning ; zoning knife ; zoom iop ; ~0 ~d ; ~0 ~days
        not_a_lead	-1	~aftercare ; ~all ; ~alone ; ~avh ; ~beds ; ~blue ; ~cal ; ~cigarette ; ~come ; ~d
        not_a_lead	-1	~de ; ~doctor ; ~down ; ~drug ; ~dt 0 ; ~dts 0 ; ~evening ~outpatient ; ~every
        not_a_lead	-1	~get ; ~her ; ~hurt ; ~hx ~si ; ~in ~0 ; ~iop has ; ~kaiser ; ~kill ; ~kill ~myself
        not_a_lead	-1	~la ; ~live ~in ; ~me ; ~medi ; ~medi ~cal ; ~my ; ~name ; ~off ; ~ok ; ~over
        not_a_lead	-1	~patient ; ~place ; ~plan ; ~prior ; ~si/hi ; ~stay ; ~suicidal ; ~that ; ~them
        not_a_lead	-1	~to ~kill ; ~tomo ; ~up ; ~want ~to ; ~what ; ~with ; ~wont ; ~your
        not_a_lead	-2	*about.2 ; *arrests.0 ; *audit.0 ; *backToUse.0:other_experiencer ; *caller.0
        not_a_lead	-2	*chestPain.0 ; *ciwa.0 ; *cows.0 ; *deliriumTremens.0:historical ; *drinks.0
        not_a_lead	-2	*duration.5 ; *emergency.4 ; *frequency.0 ; *frequency.1:historical
        not_a_lead	-2	*hallucination.0:negated ; *jobSeeker.9 ; *lostThroughUse.0 ; *misuse.0
        not_a_lead	-2	*needsHelp.0:hypothetical ; *noDetox.0 ; *occasional.0:other_experiencer
        not_a_lead	-2	*overdoseNow.0:other_experiencer ; *person.0:hypothetical ; *phone.1 ; *pregnancy.0
        not_a_lead	-2	*pregnancy.0:negated ; *quantity.0 ; *quantity.3 ; *relief.0
        not_a_lead	-2	*residentialEnding.0:negated ; *residentialRequest.0:historical
        not_a_lead	-2	*residentialWord.0:hypothetical ; *seizure.0:negated ; *sinceStopping.0
        not_a_lead	-2	*sinceStopping.1 ; *started.0:other_experiencer ; *substance.1:negated
        not_a_lead	-2	*substance.2:historical ; *suicidal.9 ; *suicidal.9:historical ; *suicidePast.0
        not_a_lead	-2	*vendor.9 ; *withdrawal.0 ; / b ; 0 + ; 0 0 ; 0 am ; 0 horas ; 0 mo ; 0 next
        not_a_lead	-2	0 none ; 0 or ; 0 p ; 0 tonight ; a / ; a bus ; a chef ; a client ; a comprar
        not_a_lead	-2	a couple ; a court ; a divorce ; a fellow ; a firefighter ; a friday ; a hospital
        not_a_lead	-2	a knife ; a list ; a live ; a man ; a mis ; a note ; a pistol ; a place
        not_a_lead	-2	a residential ; a spanish ; a student ; a supervised ; a taper ; a trach ; a truck
        not_a_lead	-2	a wait ; a waiting ; a waitlist ; a woman ; aa batteries ; about my ; about two
        not_a_lead	-2	above ; abstinent ; abuelo ; adderall ; adentro ; adult son ; afford ; afford it
        not_a_lead	-2	after five ; after my ; after work ; aftercare ; agua ; ahorita ; aisle ; al 0
        not_a_lead	-2	alguien ; alive ; all you ; alla ; alvarado ; am ; ambulatoria ; ambulatorio para
        not_a_lead	-2	american ; amt ; an elephant ; an hour ; and everything ; and his ; and if ; and so
        not_a_lead	-2	ando ; animo ; answer ; antes ; anthem ppo ; anymore ; applied for ; appt ; apt in
        not_a_lead	-2	are ; are best ; are on ; are the ; are your ; arm numb ; asi ; asked me ; asks any
        not_a_lead	-2	asks can ; asks cost ; asks what ; asl ; at csun ; at kaiser ; attack in ; aunt ; b
        not_a_lead	-2	b 0 ; back after ; back pain ; back with ; bag ; bajo ; bal ; batteries
        not_a_lead	-2	batteries for ; battery ; bc of ; be for ; be the ; because i ; been 0 ; been a
        not_a_lead	-2	been in ; beers ; betting app ; bless ; bless you ; blocked ; blood ; body ; bonjour
        not_a_lead	-2	botella ; bowl ; brazo ; breakup ; bring my ; brochure mailed ; brother ; brought
        not_a_lead	-2	brought me ; buenas ; buenos ; burnt ; busco terapia ; but hes ; by ; by friday
        not_a_lead	-2	by pcp ; bystanders ; cal ; call after ; call you ; calle ; calling re ; calm
        not_a_lead	-2	cama de ; came back ; came up ; can start ; cant ; cant afford ; cant do ; cant pay
        not_a_lead	-2	cant take ; cap ; card has ; card in ; care ; carro ; cbt ; cc ; centers for
        not_a_lead	-2	central ; cerca ; chairs ; chao ; chaplain ; charge nurse ; chest ; chest hurts
        not_a_lead	-2	chofer ; christmas ; chronic ; ciwa 0 ; clase ; clases ; clinical info ; closet
        not_a_lead	-2	clr has ; co ed ; coca ; cocinero ; cold ; cold on ; comadre ; come and ; come back
        not_a_lead	-2	comes ; coming off ; como le ; company for ; computer ; con alguien ; con el
        not_a_lead	-2	con mi ; con mis ; con que ; confidential ; connection ; consulta ; convulsing
        not_a_lead	-2	correo ; could not ; counselor 0 ; counselor re ; couple of ; court reporter ; covid
        not_a_lead	-2	coworker ; cows 0 ; cried for ; crisis ; cross ; crossword ; crystal ; csun
        not_a_lead	-2	cuanto cobran ; cuanto dura ; cuelgo ; cuesta el ; cumpleanos ; cupo ; dad says
        not_a_lead	-2	dated ; daughter ; daughter recital ; days a ; days in ; de a ; de desintoxicacion
        not_a_lead	-2	de dia ; de futbol ; de gracias ; de preferencia ; de una ; debt ; del
        not_a_lead	-2	del programa ; desde 0 ; desde la ; desintox ; desintoxicar ; details given
        not_a_lead	-2	detox in ; detox that ; detox this ; detox today ; dias en ; dice q ; didnt
        not_a_lead	-2	different ; diganle ; dio su ; directions ; discharge planner ; discharged from
        not_a_lead	-2	dispatcher ; dispute ; divorced ; dm 0 ; do ; do detox ; do it ; do yall
        not_a_lead	-2	doctor told ; does a ; does it ; dog and ; domingos ; donde estan ; dont bother
        not_a_lead	-2	dont care ; dopesick ; down in ; driving over ; drops ; duele ; duerme ; each night
        not_a_lead	-2	eap ; el ; el brazo ; el dia ; el internado ; el jueves ; el pecho ; el taller
        not_a_lead	-2	elaborate ; eleven ; eleven months ; else given ; else known ; else offered
        not_a_lead	-2	empezar ; empezar el ; en ; en google ; en nuestra ; en que ; encontre ; english
        not_a_lead	-2	entra ; entre ; equipo ; es ; es urgent ; escribir ; escuela ; espanol ; espanol y
        not_a_lead	-2	espera ; estar ; esto no ; etoh ; etoh 0 ; evening outpatient ; every night
        not_a_lead	-2	everyone in ; everything is ; everywhere ; extension ; eye ; falta ; far are ; fax #
        not_a_lead	-2	fecha ; feel safe ; feet ; fellow ; female ; fifteen years ; finishing ; fish
        not_a_lead	-2	follow the ; foot ; for a ; for about ; for admissions ; for eight ; for fifteen
        not_a_lead	-2	for me ; for men ; for next ; for ninety ; for outpatient ; for someone
        not_a_lead	-2	for support ; for ten ; for three ; for twenty ; for what ; for whatever ; for who
        not_a_lead	-2	for withdrawal ; for years ; for ~detox ; for ~withdrawal ; form ; forty two
        not_a_lead	-2	forward ; found your ; fourteen ; friday for ; fridays ; friends ; from a
        not_a_lead	-2	from ohio ; from there ; front door ; further ; g ; gas ; gave ; gave him ; gave the
        not_a_lead	-2	gave up ; gay ; get my ; gets the ; girl ; girls ; giup ; give ; giving ; glass
        not_a_lead	-2	gma ; go to ; goes ; gold ; gone by ; gonna ; good as ; goodbye letter ; got no
        not_a_lead	-2	gracias ; grades ; graduated from ; grandma ; group meet ; group or ; grps ; guest
        not_a_lead	-2	ha ; habia ; hablan ; hablen ; hace 0 ; halal ; hand ; handed ; happen ; happens
        not_a_lead	-2	happy holidays ; hardly ; hardly ever ; has ; has the ; have anything ; have me
        not_a_lead	-2	have no ; have taken ; have your ; he finally ; he has ; he just ; he says
        not_a_lead	-2	he wants ; healthy ; hearing from ; heart ; her phone ; here for ; heroin every
        not_a_lead	-2	hes driving ; hes going ; hes on ; high ; hija de ; him for ; him to ; his back
        not_a_lead	-2	his chest ; hold for ; holidays ; hombre ; honestly ; hooked ; hooked on
        not_a_lead	-2	hora abren ; horas ; horas a ; hose ; hospital ; how does ; how soon ; hr 0
        not_a_lead	-2	hs counselor ; i bowl ; i came ; i cried ; i cut ; i hardly ; i hear ; i listen
        not_a_lead	-2	i manage ; i play ; i read ; i turn ; i used ; i wear ; i weigh ; i will ; i would
        not_a_lead	-2	i wrote ; ice ; id be ; id rather ; idk ; if im ; if it ; if possible ; if they
        not_a_lead	-2	if u ; if youre ; im asking ; im embarrassed ; im free ; im having ; im not
        not_a_lead	-2	im ready ; in background ; in hand ; in her ; in may ; in outpatient ; in program
        not_a_lead	-2	inches ; information ; informes para ; inj ; inpt for ; ins ; insulina ; insurance
        not_a_lead	-2	intensivo ; internamiento ; internar ; internar a ; internarme ; into a ; into the
        not_a_lead	-2	iop on ; ir ; is about ; is dana ; is real ; it cost ; it from ; it in ; it isnt
        not_a_lead	-2	it wont ; it would ; its 0 ; its been ; ive ; ive already ; ive had ; jan 0 ; je
        not_a_lead	-2	joint ; joven ; judge ; junto al ; just moved ; just wanted ; k no ; keep the
        not_a_lead	-2	keeps ; keeps saying ; kept ; kept on ; key ; kick ; killing time ; kitchen floor
        not_a_lead	-2	know where ; kosher ; kratom ; la desintoxicacion ; la escuela ; la manana
        not_a_lead	-2	la puerta ; la semana ; laid ; lamp ; laptop ; las 0 ; las noches ; latas ; later
        not_a_lead	-2	laundry ; le hago ; league on ; left arm ; left name ; lei ; level ; level of
        not_a_lead	-2	leyendo ; life before ; like ; like a ; limit ; limpio ; line up ; lined ; lined up
        not_a_lead	-2	link to ; lips are ; lips purple ; list of ; listen ; listen to ; litro ; live next
        not_a_lead	-2	lived to ; lives in ; llamo ; llevo veinte ; llora ; loc ; lookin ; looking at
        not_a_lead	-2	los domingos ; lost the ; lowered ; luego ; lvm ; lying ; lying down ; ma ; maestra
        not_a_lead	-2	magandang ; mailed to ; mal ; male 0 ; manage a ; manejo ; many days ; marcar
        not_a_lead	-2	marido ; matarme ; matter ; mayor ; md ; me after ; me down ; me her ; me muero
        not_a_lead	-2	me pasaron ; medical director ; medicine ; medics ; mejor ; member of ; mensaje
        not_a_lead	-2	mensaje de ; mes pasado ; meses ; meu ; mi abuela ; mi abuelo ; mi carro ; mi casa
        not_a_lead	-2	mi hermana ; mi mama ; mi tia ; mi vida ; mid call ; middle of ; mientras ; min
        not_a_lead	-2	min ago ; mine ; minutes on ; mis ; mis hijos ; mis papas ; mixed ; mo asks
        not_a_lead	-2	mom who ; most days ; move in ; moving in ; muero ; murio de ; my 0 ; my arm
        not_a_lead	-2	my church ; my doctor ; my drinking ; my father ; my favorite ; my friend ; my heart
        not_a_lead	-2	my last ; my left ; my office ; my pastor ; my tio ; my union ; my unit ; my ~nephew
        not_a_lead	-2	nadie mas ; name only ; names ; necesito ayuda ; need it ; need treatment
        not_a_lead	-2	neighbors ; nephew hes ; next door ; niece ; night she ; nights a ; nights does
        not_a_lead	-2	nites ; no contesta ; no dice ; no further ; no insurance ; no quiso ; no sabe
        not_a_lead	-2	no shakes ; no sx ; no w/d ; no ~drug ; no ~substance ; nobody else ; nobody needs
        not_a_lead	-2	nobody would ; norco ; northridge ; not say ; not sure ; nothing left ; novio
        not_a_lead	-2	nuestra calle ; numb ; number 0 ; nurse for ; nurses ; of 0 ; of ours ; of pocket
        not_a_lead	-2	of them ; of this ; of tylenol ; of yours ; ofc ; off of ; oil ; oil change ; ok to
        not_a_lead	-2	on friday ; on his ; on me ; on one ; on our ; on something ; on wednesday ; one
        not_a_lead	-2	one or ; one word ; opens ; opens at ; or 0 ; or in ; or so ; ours ; out 0
        not_a_lead	-2	out about ; out loud ; outpatient for ; outpatient program ; outside ; over the
        not_a_lead	-2	over to ; overdosed ; own 0 ; own bed ; own life ; own pillow ; oxy ; padres
        not_a_lead	-2	pagina en ; pain pt ; papas ; para mi ; para mujeres ; parked on ; parking for
        not_a_lead	-2	part after ; particular ; party ; pasaron ; pase ; pase por ; passenger ; pays
        not_a_lead	-2	people for ; people like ; people stay ; periodico ; pero ; person ; personas
        not_a_lead	-2	photographer ; physical ; picked the ; pide cama ; pienso ; pienso en ; pillow
        not_a_lead	-2	pipe ; piso ; pistol ; pistola ; pitching ; place and ; plan i ; plans ; platano
        not_a_lead	-2	please ; please email ; pls call ; pocket ; poco ; politely ; pone ; por ; por el
        not_a_lead	-2	portugues ; ppl ; practice ; preferencia ; prefers ; prefiero ; pressure
        not_a_lead	-2	private room ; private rooms ; process for ; programa ; programme ; psychodrama
        not_a_lead	-2	pt on ; pto ; pueden marcar ; puedo ni ; puerta ; pull ; pulled ; puse ; pusieron
        not_a_lead	-2	que ; que nos ; que sigue ; quedan ; questionnaire ; queue ; quiso ; quiso decir
        not_a_lead	-2	quit cold ; r u ; rail ; ran ; rather ; rato ; re his ; reach out ; refd ; refd by
        not_a_lead	-2	refusing ; regarding ; renews ; rents ; residential not ; respuesta ; rest ; ride
        not_a_lead	-2	rings ; rn 0 ; rock music ; rolling ; roommate ; roommate last ; rope ; s m ; sabe
        not_a_lead	-2	salgo ; same ; saque ; say more ; say who ; says hes ; says not ; says son ; scared
        not_a_lead	-2	school counselor ; sea ; seguro de ; semester ; send it ; send me ; senor pide
        not_a_lead	-2	sense ; sets ; shakes nothing ; she asked ; she can ; she is ; she wants ; she were
        not_a_lead	-2	shooting ; shot ; si la ; si ~hay ; siguiente ; simply ; sin mas ; since sunday
        not_a_lead	-2	single ; sister ; sixty days ; skip ; smoker ; smokes ; so i ; so my ; sobrino de
        not_a_lead	-2	social worker ; sole ; somebody ; somebody to ; somebody wholl ; somebody with
        not_a_lead	-2	someone for ; someone ring ; someone with ; something i ; son ; son left ; sorry for
        not_a_lead	-2	sounds ; soy de ; spam folder ; speaks ; spice ; spkr ; spoke ; spoon ; sra
        not_a_lead	-2	stable no ; stairs ; step down ; stn ; student 0 ; su oficina ; su respuesta
        not_a_lead	-2	success ; sundays ; supervised taper ; supportive ; supposed ; supposed to
        not_a_lead	-2	swallowed ; swinging ; sx ; tablets ; tacos ; take him ; take kaiser ; take medi
        not_a_lead	-2	talks ; taller ; tech opening ; telephone ; tell you ; tengo 0 ; tengo dos ; tennis
        not_a_lead	-2	tennis on ; terapia ambulatoria ; thanks ; thatll ; thats all ; the bathroom
        not_a_lead	-2	the bottle ; the breakup ; the car ; the counter ; the court ; the dentist
        not_a_lead	-2	the full ; the garage ; the hose ; the jail ; the kitchen ; the last ; the long
        not_a_lead	-2	the longer ; the middle ; the mortgage ; the neighbors ; the overpass ; the parking
        not_a_lead	-2	the pills ; the porch ; the process ; the remote ; the shop ; the staff ; the tech
        not_a_lead	-2	the va ; the walk ; their ; there are ; there parking ; there wont ; they brought
        not_a_lead	-2	they have ; they let ; theyre ; think ; third ; this form ; this year ; threatened
        not_a_lead	-2	threatening ; through ; thru ; thursday and ; thursdays ; tied ; tiene ; tiene 0
        not_a_lead	-2	tiene una ; tienen programa ; till i ; time in ; time off ; tired ; to admissions
        not_a_lead	-2	to ask ; to break ; to come ; to detox ; to everyone ; to feel ; to follow
        not_a_lead	-2	to hearing ; to kick ; to pick ; to say ; to sleep ; to stay ; to stop ; to tell
        not_a_lead	-2	to your ; todavia ; todavia no ; together ; toi ; told ; tomar ; tomorrow ; tongue
        not_a_lead	-2	took the ; torrance ; town ; toy ; trach ; transit ; try ; turned 0 ; turns ; tuvo
        not_a_lead	-2	twenty minutes ; twice a ; two inches ; two minutes ; tx for ; tylenol 0 ; typing
        not_a_lead	-2	u do ; uber ; un familiar ; un poco ; una camioneta ; under the ; union rep ; unk
        not_a_lead	-2	up a ; up b ; up before ; up blood ; up her ; up in ; urgency ; use i ; va a ; vamos
        not_a_lead	-2	vaping thc ; ve ; verde ; vicio ; vive ; vivir ; voces ; vs ; w/o meds ; wait
        not_a_lead	-2	waiting list ; waiting room ; walk in ; want her ; want my ; wants call ; wants info
        not_a_lead	-2	was a ; was killing ; was ten ; water ; waving ; waving a ; we admit ; we got
        not_a_lead	-2	we take ; website ; week at ; weekday ; weeks ; weigh ; weigh 0 ; well ; what do
        not_a_lead	-2	what does ; what for ; what happens ; what to ; whatever ; whats it ; whats the
        not_a_lead	-2	wheelchair ; when he ; when you ; where you ; whispering ; who for ; who is
        not_a_lead	-2	who you ; whole ; whole bottle ; whole story ; wholl ; whos ; whos been ; wife says
        not_a_lead	-2	will have ; will pay ; will send ; wishes ; with breakfast ; with him ; with my
        not_a_lead	-2	with nurses ; with the ; with wife ; wk for ; wont name ; work ; worker is ; works
        not_a_lead	-2	worse ; would come ; writing this ; xfer ; y en ; y que ; y una ; ya lo ; year day
        not_a_lead	-2	year old ; you all ; you and ; you because ; you get ; you have ; you keep
        not_a_lead	-2	you would ; your ad ; your counselors ; your front ; your inpatient ; your own
        not_a_lead	-2	your site ; your time ; yrs + ; ~call ; ~client ; ~cp ; ~cuanto ; ~days ; ~do
        not_a_lead	-2	~drogas ; ~drug given ; ~dts ; ~evening ; ~gets ; ~husband ; ~hx ; ~info ; ~inpt
        not_a_lead	-2	~live ~at ; ~my ~drinking ; ~myself ; ~near ; ~nephew ; ~no ~other ; ~not ; ~other
        not_a_lead	-2	~other ~info ; ~outpt ; ~pcp ; ~place or ; ~residencial ; ~sat ; ~sister ; ~taper
        not_a_lead	-2	~to ; ~treat ; ~virtual ; ~wifi ; ~you ; ~you ~take
        not_a_lead	-3	# on ; $ $ ; *ago.0 ; *caller.0:other_experiencer ; *confusion.0 ; *drinks.1
        not_a_lead	-3	*duration.1 ; *frequency.1 ; *frequency.2 ; *frequency.2:other_experiencer
        not_a_lead	-3	*homeless.0 ; *nonDrug.0:historical ; *nonDrug.0:other_experiencer ; *number.0
        not_a_lead	-3	*person.0 ; *person.0:negated ; *quitting.0:negated
        not_a_lead	-3	*residentialRequest.0:hypothetical ; *seizure.0 ; *seizure.1 ; *service.0
        not_a_lead	-3	*substance.0:historical ; *substance.1:hypothetical ; *substance.1:other_experiencer
        not_a_lead	-3	*substance.4:hypothetical ; *suicidalOblique.0:other_experiencer
        not_a_lead	-3	*treatmentNeed.0:possible ; *withdrawalSign.0 ; *withdrawalSign.0:historical
        not_a_lead	-3	*withdrawalSign.0:negated ; + 0 ; 0 at ; 0 de ; 0 f ; 0 hours ; 0 hr ; 0 in ; 0 kids
        not_a_lead	-3	0 m ; 0 n ; @ ; a dormir ; a few ; a la ; a las ; a los ; a member ; a ~friend ; aa
        not_a_lead	-3	abren ; abuela ; accredited ; aceptan medi ; across the ; ad on ; admitted to
        not_a_lead	-3	airline ; allow ; alone ; an ; an evening ; an outpatient ; and 0 ; and is
        not_a_lead	-3	and your ; anoche ; anthem ; any beds ; any of ; anyway ; are open ; arranged
        not_a_lead	-3	ask for ; asked ; asked if ; asks start ; assistant ; at ; at bank ; at my ; at the
        not_a_lead	-3	at work ; awake ; away ; baby ; back ; bake ; bakersfield ; banco ; bathroom
        not_a_lead	-3	be around ; be fired ; be honest ; because ; bed ; bed for ; beds open ; been at
        not_a_lead	-3	beer ; behind the ; bkgd ; blue ; blue cross ; blue shield ; bother ; bottle of
        not_a_lead	-3	breastbone since ; brochure ; building last ; but id ; cada ; cama ; campus
        not_a_lead	-3	can send ; car is ; clammy ; clerk ; close to ; clr daughter ; cm ; cobran ; coed
        not_a_lead	-3	colgo ; colors ; come in ; comfort ; con una ; concerned ; contesta ; could one
        not_a_lead	-3	counter ; counties ; cried ; cuanto cuesta ; cuesta ; cunado ; day for ; day is
        not_a_lead	-3	de semana ; decided ; declined ; despues de ; detox ; detox at ; dia ; dia de
        not_a_lead	-3	diabetes ; didnt give ; dijo ; do any ; do the ; doce ; doctor on ; doesnt know
        not_a_lead	-3	dont ; dont know ; door is ; dope ; drove ; drove past ; drunk ; dry ; dura ; each
        not_a_lead	-3	edibles ; el bano ; el martes ; elderly ; em ; email me ; embarrassed ; en una
        not_a_lead	-3	end of ; ended ; entrar ; este ; estoy ; estoy en ; eve ; everyone ; eyes ; far
        not_a_lead	-3	father ; feels ; fent ; few ; finally ; finished 0 ; fired ; for detox ; for dinner
        not_a_lead	-3	for himself ; for pt ; for somebody ; for thanksgiving ; for this ; former ~client
        not_a_lead	-3	from the ; full ; gate code ; get ; gf ; glendale ; go home ; got cut ; grand
        not_a_lead	-3	groups ; gurgling ; gym ; hablar ; happy ; hard to ; have ; having ; hear ; hed
        not_a_lead	-3	hello from ; help but ; hermana ; heroina ; him ; hit ; hold the ; horarios
        not_a_lead	-3	how far ; how long ; how many ; hr ago ; i cook ; i do ; i drink ; i drove ; i feel
        not_a_lead	-3	i had ; i like ; i ran ; i say ; i see ; i start ; i take ; if its ; if you ; im
        not_a_lead	-3	in 0 ; in bkgd ; in law ; in my ; informes ; inpatient for ; inpt
        not_a_lead	-3	intensive outpatient ; internado de ; is parking ; is up ; it was ; its a ; ive got
        """
}
