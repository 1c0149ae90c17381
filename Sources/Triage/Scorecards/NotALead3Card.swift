extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	-1	kapatid ko ; keep a ; keep her ; key ; kid brother ; kitchen ; knife and ; know it
        not_a_lead	-1	know which ; knows ; la boca ; la cara ; la rodilla ; lake ; lancaster ; las cuentas
        not_a_lead	-1	las pastillas ; last month ; last name ; lawyer ; lax ; lbs ; le pusieron ; le voy
        not_a_lead	-1	lease is ; leave her ; leave name ; leche ; legal ; legs ; less ; let ; lets me
        not_a_lead	-1	life ; like he ; likes ; line on ; little league ; live at ; live with ; living at
        not_a_lead	-1	living there ; llama x ; llamar despues ; llamo ; llego ; llego a ; lleve
        not_a_lead	-1	lo decidi ; lo deje ; long do ; looking forward ; loose ; los fines ; lost ; lu
        not_a_lead	-1	lugar donde ; lugar para ; lunch hr ; machine ; made a ; maestra de ; magandang gabi
        not_a_lead	-1	mailed to ; making sense ; malilla ; mama hija ; managed ; manda ; mando a
        not_a_lead	-1	mando un ; manejo ; many ; maria ; mas que ; md ; me as ; me at ; me back ; me dijo
        not_a_lead	-1	me duerme ; me entra ; me home ; me mando ; me my ; me paso ; meaning
        not_a_lead	-1	medical director ; mensaje ; mentioned ; mercy ; meter a ; metro ; mgmt bed
        not_a_lead	-1	mi comadre ; mi ex ; mi muchacho ; mi novia ; mi numero ; mi sobrino ; mi turno
        not_a_lead	-1	mi vecina ; mid call ; minha ; minute and ; minutes on ; mis primos ; miss work
        not_a_lead	-1	missed ; mixed ; mom ; mom asks ; mom with ; mon fils ; money for ; month at
        not_a_lead	-1	morning and ; morning person ; mota ; mother on ; movies ; ms ; mucho ; mucho el
        not_a_lead	-1	multivitamin ; must do ; my apartment ; my aunt ; my dog ; my girlfriend ; my knee
        not_a_lead	-1	my laptop ; my last ; my sister ; my social ; my system ; my team ; my wrists
        not_a_lead	-1	my ~husband ; my ~sister ; n/a ; naps ; narcanned ; navidad ; ne ; necesito hablar
        not_a_lead	-1	needs the ; needs w/d ; needs you ; neg for ; nephew ; nervous ; never been
        not_a_lead	-1	new guy ; ni por ; nice ; nietos ; night auditor ; night classes ; nights
        not_a_lead	-1	nine hours ; nineteen ; no ando ; no coverage ; no dijo ; no esta ; no estoy
        not_a_lead	-1	no further ; no hx ; no la ; no tiene ; no uso ; no ~aftercare ; nobody would
        not_a_lead	-1	noche para ; none ; none now ; nose ; not breathing ; not get ; not given
        not_a_lead	-1	not making ; noventa ; noventa dias ; novia ; now it ; now says ; nunca habia
        not_a_lead	-1	nurses ; o meu ; o nomas ; ocean ; ocho ; octavos ; octavos de ; od 0 ; ods
        not_a_lead	-1	of everything ; of hearing ; of his ; of mine ; of old ; of them ; off of ; offered
        not_a_lead	-1	ojos ; ola ; old age ; old chairs ; oldest ; on behalf ; on chest ; on figueroa
        not_a_lead	-1	on here ; on his ; on kitchen ; on my ; on vacation ; on with ; one for ; one go
        not_a_lead	-1	one that ; only ; operaron de ; opi ; or a ; or more ; or six ; or the ; ortografia
        not_a_lead	-1	other phone ; our # ; our company ; our house ; our pastor ; ours ; out in
        not_a_lead	-1	out thursday ; out with ; outpatient program ; outpatient sessions ; outpt program
        not_a_lead	-1	over zoom ; own kid ; owns ; pagarlo ; pain and ; paint ; painted ; pale ; pants
        not_a_lead	-1	para aca ; para hombres ; para pagarlo ; parking lot ; parole ; parties ; pas ; pasa
        not_a_lead	-1	passwords ; patient of ; patron ; pay cash ; pay out ; payment ; payment plans ; pd
        not_a_lead	-1	pecho y ; pensando ; pense ; people for ; percocet ; pero no ; perro ; pets
        not_a_lead	-1	pharmacist ; pide q ; pint ; placement ; placement for ; plant ; planta ; platicar
        not_a_lead	-1	platos ; please send ; po ba ; por semana ; porfa ; porque no ; poss ; pregunto si
        not_a_lead	-1	price shopper ; prima le ; primer ; primos ; printer ; private practice
        not_a_lead	-1	program and ; program is ; proposito ; protocol ; puedo empezar ; pupils ; puras
        not_a_lead	-1	puro ; puso ; put the ; px ; que no ; que tengan ; que ustedes ; quedo en
        not_a_lead	-1	quien llamar ; quieren ; quiero salirme ; rack ; rail 0 ; re pt ; reach me
        not_a_lead	-1	record and ; refd ; refd by ; refiere ; refused ; released ; requests ; res tx
        not_a_lead	-1	residencial ; residential not ; respirar ; rodilla ; roofer ; room and ; rooster
        not_a_lead	-1	roughly ; roxies ; sab ; saben ; said its ; salgo de ; salir ; salirme ; salirme de
        not_a_lead	-1	salt ; salvador ; same # ; say why ; says a ; says dont ; says i ; says its
        not_a_lead	-1	says just ; says nobody ; scare ; scared ; scratch ; scripts ; se los ; se puede
        not_a_lead	-1	seguro se ; seized ; self wants ; send the ; service dog ; she can ; she left
        not_a_lead	-1	she talks ; shell ; shoot the ; shooting heroin ; shopper ; should i ; show up
        not_a_lead	-1	si me ; siempre ; siento ; signal ; simply ; sister in ; site for ; sites ; sits
        not_a_lead	-1	six foot ; slapped ; sleep in ; slid ; slot for ; slurring ; smoke ; snoring ; so do
        not_a_lead	-1	sobrino de ; social de ; social work ; someone at ; someone like ; soon can ; sound
        not_a_lead	-1	soy el ; soy yo ; sp ; spam ; speak english ; spelled ; spitting ; split
        not_a_lead	-1	spoke with ; start mon ; start monday ; stated ; static ; stay at ; stay with
        not_a_lead	-1	staying on ; stitched ; straw ; struck ; su hermano ; suelto ; suicide in ; supper
        not_a_lead	-1	swelling ; swinging a ; ta ; tag ; take blue ; take care ; take medi ; take people
        not_a_lead	-1	talking to ; tank ; tarda ; tell somebody ; tell you ; telling ; temple ; tengan
        not_a_lead	-1	tengo ; tengo una ; tenido ; texto ; th and ; than that ; that had ; that it
        not_a_lead	-1	thats the ; the 0 ; the bar ; the bible ; the car ; the dentist ; the discharge
        not_a_lead	-1	the dresser ; the faa ; the flight ; the floor ; the food ; the form ; the full
        not_a_lead	-1	the girls ; the jail ; the laundry ; the library ; the medical ; the overpass
        not_a_lead	-1	the parking ; the patient ; the radio ; the release ; the sink ; the staff
        not_a_lead	-1	the trucks ; the wait ; the wedding ; the work ; their own ; then 0 ; then nothing
        not_a_lead	-1	there a ; there is ; there said ; there was ; theres a ; they have ; they let
        not_a_lead	-1	they sent ; thin ; thing on ; this confidential ; this friday ; this number ; those
        not_a_lead	-1	thought i ; threatening ; throat ; throat closing ; thx ; tienen lugar ; to after
        not_a_lead	-1	to begin ; to break ; to check ; to die ; to end ; to fill ; to kill ; to park
        not_a_lead	-1	to report ; to somebody ; to suicide ; to turn ; to type ; to wear ; to your ; toda
        not_a_lead	-1	toda la ; todas ; todas las ; together ; together for ; toi can ; told clr
        not_a_lead	-1	toma vodka ; took two ; trabaja de ; trabajadora ; trabajadora social ; trae
        not_a_lead	-1	traffic ; trai ; trai toi ; trailer ; transplant ; tres veces ; truck parked
        not_a_lead	-1	trucks ; tub ; turns ; twelve people ; twice now ; ultimo ; un octavos ; un rato
        not_a_lead	-1	una clinica ; una pistola ; una senora ; unclear ; under the ; until five ; up for
        not_a_lead	-1	up the ; up to ; urgent ; us 0 ; us do ; usa cristal ; uses cocaine ; uses coke
        not_a_lead	-1	ustedes y ; usually ; utah ; varios ; veces por ; vegetarian ; veo ; verano
        not_a_lead	-1	version ; version of ; violated ; virtual ; virtual iop ; visits ; viuda ; vivo con
        not_a_lead	-1	vivo en ; vodka diario ; vomiting ; vous ; voy ; voy al ; w ; w/o ; walk ins
        not_a_lead	-1	wall and ; wants help ; wants her ; wants program ; wants somewhere ; wants step
        not_a_lead	-1	wants tx ; warm ; was an ; was fentanyl ; was it ; was just ; was not ; was on
        not_a_lead	-1	washes ; we need ; we think ; weapons ; wedding in ; week for ; week or ; were in
        not_a_lead	-1	weve got ; what a ; what he ; what is ; what it ; when he ; where are ; where they
        not_a_lead	-1	whether the ; who needs ; who uses ; who was ; whos ; widowed ; widowed 0
        not_a_lead	-1	wife deployed ; wifi ; will send ; with parents ; with water ; withdrawal unit
        not_a_lead	-1	without a ; wk no ; wkends ; woke ; woman ; wont name ; wont need ; work until
        not_a_lead	-1	works ft ; would it ; would ~you ; wrists ; xin ; y hace ; y no ; y nunca
        not_a_lead	-1	y ~cuanto ; ya lo ; ya me ; yall got ; yard ; yawning ; years old ; yes to ; yet
        not_a_lead	-1	yo ; you and ; you at ; you could ; you folks ; you were ; your detox
        not_a_lead	-1	your inpatient ; your name ; zoning knife ; ~0 ~d ; ~0 ~days ; ~aftercare ; ~all
        not_a_lead	-1	~alone ; ~beds ; ~cigarette ; ~come ; ~d ; ~doctor ; ~down ; ~drug ; ~dt 0
        not_a_lead	-1	~evening ~outpatient ; ~evenings ; ~for ; ~get ; ~her ; ~hurt ; ~hx ~si ; ~in ~0
        not_a_lead	-1	~iop has ; ~kaiser ; ~kill ; ~kill ~myself ; ~live ~at ; ~live ~in ; ~meth ; ~my
        not_a_lead	-1	~name ; ~near ; ~patient ; ~plan ; ~prior ; ~si/hi ; ~stay ; ~suicidal ; ~tembladera
        not_a_lead	-1	~that ; ~to ~kill ; ~tomo ; ~want ~to ; ~what ; ~wont
        not_a_lead	-2	*about.2 ; *arrests.0 ; *audit.0 ; *backToUse.0:other_experiencer ; *caller.0
        not_a_lead	-2	*caller.0:other_experiencer ; *chestPain.0 ; *chestPain.0:historical ; *confusion.0
        not_a_lead	-2	*cows.0 ; *deliriumTremens.0:historical ; *duration.5 ; *emergency.4 ; *emergency.8
        not_a_lead	-2	*frequency.1:historical ; *hallucination.0:negated
        not_a_lead	-2	*hallucination.1:other_experiencer ; *iopRequest.0:negated ; *jobSeeker.9
        not_a_lead	-2	*lostThroughUse.0 ; *mandator.0:negated ; *misuse.0 ; *needsHelp.0:hypothetical
        not_a_lead	-2	*noDetox.0 ; *occasional.0:other_experiencer ; *otherService.4:negated
        not_a_lead	-2	*overdoseNow.0:other_experiencer ; *person.0 ; *person.0:hypothetical ; *phone.0
        not_a_lead	-2	*phone.1 ; *pregnancy.0 ; *pregnancy.0:negated ; *quantity.0 ; *quantity.3
        not_a_lead	-2	*quitting.0:historical ; *relief.0 ; *residentialEnding.0:negated
        not_a_lead	-2	*residentialRequest.0:historical ; *residentialWord.0:hypothetical
        not_a_lead	-2	*seizure.0:negated ; *sinceStopping.1 ; *started.0:other_experiencer ; *substance.1
        not_a_lead	-2	*substance.1:negated ; *substance.2:historical ; *suicidal.9
        not_a_lead	-2	*suicidal.9:historical ; *withdrawalSign.0 ; *withdrawalSign.0:historical ; + his
        not_a_lead	-2	/ b ; 0 + ; 0 0 ; 0 am ; 0 at ; 0 days ; 0 kids ; 0 mo ; 0 none ; 0 or ; 0 tonight
        not_a_lead	-2	a / ; a bus ; a chef ; a clinic ; a comprar ; a court ; a divorce ; a fellow
        not_a_lead	-2	a firefighter ; a friday ; a good ; a kid ; a knife ; a list ; a live ; a man
        not_a_lead	-2	a mis ; a note ; a pistol ; a place ; a residential ; a semester ; a supervised
        not_a_lead	-2	a taper ; a trach ; a truck ; a wait ; a waiting ; a while ; a woman ; aa batteries
        not_a_lead	-2	about my ; about this ; about two ; above ; abstinent ; abuelo ; aca ; ad on
        not_a_lead	-2	adderall ; adentro ; adult son ; advised ; afford ; afford it ; after five
        not_a_lead	-2	after work ; aftercare ; again ; ahorita ; aire ; aisle ; al 0 ; alguem ; alguien
        not_a_lead	-2	alive ; all you ; alla ; already decided ; also ; alvarado ; am ; ambulatoria
        not_a_lead	-2	ambulatorio para ; american ; an ; and everything ; and goes ; and his ; and if
        not_a_lead	-2	and may ; and work ; ando ; animo ; answer ; anthem ppo ; anymore ; applied for
        not_a_lead	-2	appt ; apt in ; are best ; are in ; are on ; are your ; arm numb ; ask for
        not_a_lead	-2	asked me ; asks any ; asks can ; asks cost ; asl ; at bus ; at csun ; at kaiser
        not_a_lead	-2	at lunch ; at our ; attack in ; aunt ; ayer ; b ; b 0 ; back ; back after ; back in
        not_a_lead	-2	back pain ; back with ; bad ; bad and ; bajo ; bal ; batteries for ; battery ; bc of
        not_a_lead	-2	be for ; be the ; because i ; beds open ; been 0 ; been a ; been at ; before
        not_a_lead	-2	betting app ; bien ; birthday ; birthday is ; bless ; bless you ; blocked ; blood
        not_a_lead	-2	bonjour ; botella ; bowl ; brazo ; bro in ; brochure mailed ; brother ; brought
        not_a_lead	-2	brought me ; buenos ; burnt ; but hes ; but i ; by friday ; bystanders ; cal
        not_a_lead	-2	call after ; call at ; call you ; calle ; calling re ; calm ; came back ; came up
        not_a_lead	-2	can start ; cant afford ; cant do ; cant pay ; cant take ; cap ; cara ; card has
        not_a_lead	-2	care ; case mgr ; case of ; cash price ; cb 0 ; cbt ; cc ; cell ; central ; chairs
        not_a_lead	-2	chao ; chaplain ; charge nurse ; chest ; chest hurts ; chofer ; christmas ; chronic
        not_a_lead	-2	cincuenta ; clase ; clases ; clinical info ; clinicals ; closet ; clr has ; code
        not_a_lead	-2	cold on ; colgo ; comadre ; come along ; come and ; come in ; comes ; comes next
        not_a_lead	-2	como le ; company for ; computer ; con el ; con mis ; con que ; condado de
        not_a_lead	-2	confidential ; conmigo ; connection ; consulta ; contesta ; convulsing ; corner
        not_a_lead	-2	could not ; could one ; counselor 0 ; counselor re ; counted ; counter ; couple of
        not_a_lead	-2	court reporter ; covid ; coworker ; cows 0 ; cried for ; crisis ; cross ; crossword
        not_a_lead	-2	crystal ; csun ; cuando hay ; cuanto cobran ; cuanto dura ; cuanto sale ; cuelgo
        not_a_lead	-2	cuesta el ; cumpleanos ; cupo ; d/c planner ; dad says ; daughter recital ; daycare
        not_a_lead	-2	days a ; days in ; de a ; de desintoxicacion ; de dia ; de futbol ; de gracias
        not_a_lead	-2	de preferencia ; de una ; debt ; del banco ; del programa ; denies ; descanse
        not_a_lead	-2	desde la ; desintoxicacion p ; desintoxicar ; details given ; detox in ; detox that
        not_a_lead	-2	detox this ; detox today ; detoxing ; dias en ; different ; diganle ; dio su
        not_a_lead	-2	directions ; discharge planner ; discharged from ; dishwasher ; dispatcher ; dispute
        not_a_lead	-2	dm 0 ; do ; do detox ; do it ; do they ; do yall ; doctor on ; does it ; domingos
        not_a_lead	-2	donde ; donde empezar ; donde estan ; done ; dont bother ; dont care ; dopesick
        not_a_lead	-2	down at ; doy ; drops ; duele ; eap ; el ; el brazo ; el internado ; el jueves
        not_a_lead	-2	el pecho ; el sabado ; el taller ; elaborate ; eleven months ; else given
        not_a_lead	-2	else known ; else offered ; empezar el ; en casa ; en google ; en nuestra ; en que
        not_a_lead	-2	encontre ; end of ; ended ; entra ; entre ; entro ; equipo ; escribir ; escuela
        not_a_lead	-2	espanol ; espanol y ; espera ; estar ; esto no ; etoh 0 ; evening iop
        not_a_lead	-2	evening outpatient ; every night ; everyone in ; everything is ; extension ; eye
        not_a_lead	-2	face ; fecha ; feed ; feel safe ; fellow ; felt ; fent ; fifteen years ; final bill
        not_a_lead	-2	finish the ; finishing ; fish ; follow the ; for a ; for admissions ; for detox
        not_a_lead	-2	for eight ; for fifteen ; for me ; for men ; for next ; for nine ; for outpatient
        not_a_lead	-2	for real ; for support ; for ten ; for three ; for twenty ; for what ; for whatever
        not_a_lead	-2	for who ; for withdrawal ; for ~detox ; for ~withdrawal ; former ~client ; forty two
        not_a_lead	-2	forward ; forward to ; found your ; fourteen ; fourth ; freight ; friday for
        not_a_lead	-2	fridays ; friends ; from ohio ; from there ; front door ; further ; g ; gas ; gave
        not_a_lead	-2	gave him ; gave the ; gave up ; gay ; get her ; get my ; gets the ; girl ; girls
        not_a_lead	-2	giup ; give ; giving ; glass ; go to ; goes ; gold ; gonna ; good as ; good student
        not_a_lead	-2	goodbye letter ; got no ; grades ; graduated from ; grandma ; group meet ; group or
        not_a_lead	-2	grps ; guest ; hablan ; hablen ; hacen ; halal ; hand ; handed ; happen ; happens
        not_a_lead	-2	harbor ; hardly ; hardly ever ; has ; has the ; has to ; hasta ; have anything
        not_a_lead	-2	have had ; have no ; have taken ; have your ; he has ; he just ; he said ; he says
        not_a_lead	-2	he wants ; head ; healthy ; heard ; hearing from ; heart ; heart is ; her phone
        not_a_lead	-2	hermana ; hermanos ; heroin every ; hes going ; hija de ; him for ; him to
        not_a_lead	-2	his back ; hit ; hlep ; hold for ; holidays ; honestly ; hooked ; hooked on
        not_a_lead	-2	hora abren ; hose ; how soon ; hoy ; hr 0 ; hs counselor ; hurts ; hurts bad
        not_a_lead	-2	husband is ; i am ; i bowl ; i came ; i cried ; i cut ; i had ; i hardly ; i hear
        not_a_lead	-2	i listen ; i manage ; i play ; i say ; i use ; i used ; i wear ; i weigh ; i will
        not_a_lead	-2	i wrote ; id be ; id rather ; if im ; if possible ; if they ; if u ; if youre
        not_a_lead	-2	im asking ; im at ; im free ; im having ; im not ; in 0 ; in background ; in hand
        not_a_lead	-2	in her ; in may ; in outpatient ; in program ; inches ; information ; informes para
        not_a_lead	-2	inj ; ins ; insulina ; insurance ; internamiento ; internar ; internar a
        not_a_lead	-2	internarme ; into the ; iop on ; ir ; is about ; is dana ; is named ; is real
        not_a_lead	-2	it all ; it cost ; it from ; it in ; it isnt ; it to ; it wasnt ; it wont ; it would
        not_a_lead	-2	its 0 ; its a ; its been ; ive ; ive already ; ive had ; ive picked ; jan 0
        not_a_lead	-2	january ; je ; joint ; joven ; judge ; juntas ; junto al ; just moved ; just wanted
        not_a_lead	-2	keep the ; keeps ; keeps saying ; kept ; kept on ; kick ; kicking ; killing time
        not_a_lead	-2	kitchen floor ; know the ; know where ; kosher ; kratom ; la desintoxicacion
        not_a_lead	-2	la escuela ; la iglesia ; la manana ; la puerta ; la semana ; laid ; lamp ; laptop
        not_a_lead	-2	las 0 ; las cinco ; las mananas ; las noches ; las seis ; last ; last drink
        not_a_lead	-2	last wk ; latas ; later ; laundry ; le hago ; league on ; left arm ; level
        not_a_lead	-2	level of ; lexapro ; leyendo ; life before ; like ; like a ; limit ; limits ; limpio
        not_a_lead	-2	line up ; line with ; lined ; lined up ; link to ; lips are ; lips purple ; list of
        not_a_lead	-2	listen ; listen to ; litro ; live next ; living ; llamar ; llevo veinte ; llora ; lo
        not_a_lead	-2	loc ; long is ; lookin ; looking at ; los domingos ; lost the ; lowered ; luego
        not_a_lead	-2	lvm ; lying down ; m im ; maestra ; magandang ; male 0 ; man in ; manage a ; mananas
        not_a_lead	-2	many days ; marcar ; marqueme ; mas ; matarme ; maybe ; mayor ; me after ; me dio
        not_a_lead	-2	me down ; me duele ; me her ; me operaron ; me pasaron ; me take ; meals ; med
        not_a_lead	-2	medicine ; medics ; member of ; mensaje de ; mes ; mes pasado ; meses ; meu
        not_a_lead	-2	mi abuela ; mi abuelo ; mi carro ; mi casa ; mi mama ; mi marido ; mi tia ; mi vida
        not_a_lead	-2	mia ; michoacan ; middle of ; mientras ; min ago ; mind ; mine ; mis hijos
        not_a_lead	-2	mis papas ; mo asks ; mom who ; months now ; morning ; most days ; move in
        not_a_lead	-2	moving in ; muchacho ; murio de ; my 0 ; my arm ; my breastbone ; my church
        not_a_lead	-2	my cousin ; my dad ; my doctor ; my drinking ; my father ; my first ; my friend
        not_a_lead	-2	my heart ; my left ; my mom ; my pastor ; my tio ; my uncle ; my union ; my unit
        not_a_lead	-2	my ~nephew ; nadie mas ; name only ; names ; narcan ; narcan on ; necesito ayuda
        not_a_lead	-2	need it ; need treatment ; neg ; neighbors ; nephew hes ; new year ; next door
        not_a_lead	-2	next loc ; ng ; niece ; nieto ; night in ; night she ; nights a ; nights does
        not_a_lead	-2	nites ; no clinical ; no contesta ; no dice ; no es ; no le ; no puedo ; no quiero
        not_a_lead	-2	no quiso ; no sabe ; no shakes ; no sx ; no w/d ; no ~drug ; no ~substance
        not_a_lead	-2	no ~vodka ; nobody else ; nobody needs ; norco ; northridge ; nos ; not on ; not say
        not_a_lead	-2	not sure ; nothing left ; novio ; nuestra calle ; numb ; number 0 ; nurse at
        not_a_lead	-2	nurse for ; nurses are ; obtained ; odd ; of my ; of ours ; of pocket ; of this
        not_a_lead	-2	of those ; of tylenol ; ofc ; oficina ; oil ; oil change ; ok to ; on ; on 0
        not_a_lead	-2	on fridays ; on me ; on one ; on our ; on saturday ; on something ; on sundays
        not_a_lead	-2	on the ; on wednesday ; one ; one or ; one word ; open this ; opens at ; operaron
        not_a_lead	-2	or 0 ; or do ; or in ; or so ; our son ; out 0 ; out about ; out loud
        not_a_lead	-2	outpatient for ; over the ; over to ; own ; own 0 ; own bed ; own life ; own pillow
        not_a_lead	-2	oxnard ; padres ; pagina en ; pain pt ; para mujeres ; parked on ; part after
        not_a_lead	-2	part where ; particular ; pasaron ; pase ; pase por ; passenger ; pen ; people like
        not_a_lead	-2	people stay ; per day ; periodico ; pero ; person ; personas ; photographer
        not_a_lead	-2	physical ; physician ; picked out ; picked the ; pide cama ; pienso ; pienso en
        not_a_lead	-2	pill ; pillow ; pinched ; pipe ; piso ; pistol ; pistola ; pitching ; place and
        not_a_lead	-2	plan i ; plans ; platano ; please email ; pls call ; plus ; pocket ; poco ; politely
        not_a_lead	-2	pone ; por ; por donde ; por el ; portugues ; powder ; ppl ; practice ; preferencia
        not_a_lead	-2	prefiero ; pressure ; private room ; private rooms ; process for ; programme
        not_a_lead	-2	psych wants ; psychodrama ; pt on ; pto ; pueden marcar ; puedo ni ; puerta ; pull
        not_a_lead	-2	pulled ; puse ; pusieron ; que ; que me ; que nos ; que se ; que sigue ; quedan
        not_a_lead	-2	queremos que ; questionnaire ; quiero un ; quiso ; quiso decir ; quit cold ; r u
        not_a_lead	-2	rather ; rato ; re his ; reach out ; refusing ; regarding ; renews ; rents
        not_a_lead	-2	repeating ; residential program ; respuesta ; revivieron ; ride ; rings ; rn 0
        not_a_lead	-2	rock music ; rolling ; ronca ; roommate ; roommate last ; rose ; round ; runs ; s m
        not_a_lead	-2	sabe ; salgo ; salido ; saque ; saturday ; say more ; say who ; says hes ; says his
        not_a_lead	-2	says not ; says son ; school nurse ; scotch ; se ni ; sea ; search ; see the
        not_a_lead	-2	seguro de ; self ; self pay ; semester ; send it ; send me ; senor pide ; sense
        not_a_lead	-2	separe ; sets ; shakes nothing ; she ; she asked ; she has ; she were ; si la
        not_a_lead	-2	si no ; si ~hay ; sign ; siguiente ; sin mas ; since last ; since sunday ; sink
        not_a_lead	-2	sister ; sixty days ; skip ; smoker ; smokes ; so i ; so my ; social worker ; sole
        not_a_lead	-2	somebody to ; somebody wholl ; somebody with ; someone for ; someone ring
        not_a_lead	-2	someone who ; someone with ; something i ; son ; son left ; sorry for ; sounds
        not_a_lead	-2	space ; spam folder ; speaks ; spice ; spkr ; spoke ; sponsor ; spoon ; sra
        not_a_lead	-2	stable no ; stairs ; step down ; sternum ; stn ; student 0 ; su esposo ; su oficina
        not_a_lead	-2	su respuesta ; supervised taper ; supposed ; supposed to ; surgery ; swallowed
        not_a_lead	-2	swinging ; sx ; system ; system set ; tablets ; tacos ; take anthem ; take her
        not_a_lead	-2	take him ; take kaiser ; talks ; taller ; tardes ; tech opening ; telephone ; tells
        not_a_lead	-2	tenemos ; tengo 0 ; tengo dos ; tennis ; tennis on ; terapia ambulatoria ; text
        not_a_lead	-2	that she ; thatll ; thats all ; the address ; the apartment ; the bathroom
        not_a_lead	-2	the breakup ; the counter ; the court ; the crack ; the garage ; the hose
        not_a_lead	-2	the kitchen ; the line ; the long ; the longer ; the middle ; the mortgage
        not_a_lead	-2	the neighbors ; the one ; the paper ; the pills ; the porch ; the premises
        not_a_lead	-2	the process ; the rail ; the remote ; the rope ; the shop ; the tech ; the twelve
        not_a_lead	-2	the word ; their ; there are ; there wont ; they ; they brought ; they get ; theyre
        not_a_lead	-2	thing ; think ; thinks ; third ; this ; this form ; this year ; threatened ; through
        not_a_lead	-2	thru ; thursday and ; thursdays ; tied ; tiene 0 ; tiene una ; tienen programa
        not_a_lead	-2	till i ; time ; time in ; time off ; tired ; to a ; to admissions ; to ask
        not_a_lead	-2	to everyone ; to feel ; to follow ; to hearing ; to kick ; to pick ; to say
        not_a_lead	-2	to sleep ; to stay ; to stop ; to tell ; to the ; todavia ; todavia no ; todo ; toi
        not_a_lead	-2	tomar ; too many ; took the ; torrance ; town ; toy ; trabajo 0 ; trach ; transit
        not_a_lead	-2	trouble ; try ; turned 0 ; tuvo ; twelve steps ; twenty ; twenty minutes ; twice a
        not_a_lead	-2	two inches ; two minutes ; tx for ; tylenol 0 ; typing ; u do ; uber ; un familiar
        not_a_lead	-2	un poco ; una camioneta ; una tarjeta ; under my ; union rep ; unk ; up a ; up b
        not_a_lead	-2	up before ; up blood ; up her ; up in ; urgency ; use i ; va a ; vamos ; verde
        not_a_lead	-2	vicio ; viejito ; view ; violent ; vip ; vivir ; voces ; voz ; w/o meds ; wait
        not_a_lead	-2	waiting list ; waiting room ; want an ; want her ; want my ; wants call ; wants info
        not_a_lead	-2	wants whatever ; warehouse ; was killing ; was ten ; water ; waving ; waving a
        not_a_lead	-2	we admit ; we got ; website ; week at ; weekday ; weeks ; weigh ; weigh 0 ; well
        not_a_lead	-2	what do ; what does ; what for ; what happens ; what to ; whatever comes ; whats a
        not_a_lead	-2	whats it ; whats the ; wheelchair ; when you ; where you ; whispering ; who for
        not_a_lead	-2	who is ; who or ; who you ; whole ; whole bottle ; whole story ; wholl ; whos been
        not_a_lead	-2	wife ; wife says ; will have ; will pay ; winded ; wishes ; with breakfast
        not_a_lead	-2	with him ; with my ; with nurses ; with sister ; with wife ; withdrawal ; wk for
        not_a_lead	-2	wont ; word ; work ; worker is ; works ; worse ; would come ; would not
        not_a_lead	-2	writing this ; xfer ; y el ; y en ; y que ; y tienen ; y una ; ya le ; year day
        not_a_lead	-2	year old ; you all ; you because ; you get ; you have ; you would ; youd ; your ad
        not_a_lead	-2	your counselors ; your front ; your own ; your site ; your time ; your withdrawal
        not_a_lead	-2	yrs + ; ~call ; ~client ; ~cp ; ~cuanto ; ~days ; ~do ; ~drogas ; ~drug given
        not_a_lead	-2	~drunk ; ~dts ; ~evening ; ~every ; ~gets ; ~husband ; ~hx ; ~info ; ~inpt ; ~la
        not_a_lead	-2	~me ; ~my ~drinking ; ~myself ; ~nephew ; ~no ~other ; ~not ; ~off ; ~other
        not_a_lead	-2	~other ~info ; ~outpt ; ~pcp ; ~place ; ~place or ; ~residencial ; ~sat ; ~sister
        not_a_lead	-2	~taper ; ~to ; ~treat ; ~virtual ; ~wife ; ~wifi ; ~you ; ~you ~take
        not_a_lead	-3	# on ; $ $ ; *ago.0 ; *ciwa.0 ; *drinks.1 ; *frequency.0 ; *frequency.1
        not_a_lead	-3	*frequency.2 ; *frequency.2:other_experiencer ; *nonDrug.0:historical ; *number.0
        not_a_lead	-3	*overPrescribed.0 ; *person.0:negated ; *quitting.0:negated
        not_a_lead	-3	*residentialRequest.0:hypothetical ; *seizure.1 ; *service.0 ; *sinceStopping.0
        not_a_lead	-3	*substance.0:historical ; *substance.1:hypothetical ; *substance.1:other_experiencer
        not_a_lead	-3	*substance.4:hypothetical ; *suicidalOblique.0:other_experiencer
        not_a_lead	-3	*treatmentNeed.0:hypothetical ; *treatmentNeed.0:possible ; *vendor.9
        not_a_lead	-3	*withdrawal.0 ; *withdrawalSign.0:negated ; 0 de ; 0 f ; 0 hours ; 0 hr ; 0 n
        """
}
