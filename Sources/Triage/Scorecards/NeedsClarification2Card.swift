extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	2	catch my ; cats ; cb # ; cbt ; cerca ; cerca del ; chair ; chao ; chart
        needs_clarification	2	chef ; chest hurts ; chickens ; cho ; cincuenta ; clase ; cleaned
        needs_clarification	2	clear stuff ; client ; climb ; closet rod ; clr at ; clr crying ; clr says
        needs_clarification	2	clr was ; clr wife ; clue ; coach little ; coat ; cobran y ; coca de
        needs_clarification	2	coca y ; coke an ; coke then ; com ; comes to ; commerce ; como pescado
        needs_clarification	2	como si ; company ; company for ; complicated ; con fentanilo ; con los
        needs_clarification	2	con que ; con trai ; condado de ; confidential ; connection ; construccion
        needs_clarification	2	consumo ; contact you ; cortado ; cortar ; cost and ; coughing ; coughing up
        needs_clarification	2	could kill ; counted ; counted out ; counter for ; court ; cousin
        needs_clarification	2	cousin then ; cp ; crack in ; cried for ; crisis ; crushing ; crying said
        needs_clarification	2	crying says ; cualquiera ; cuatro veces ; cuentas ; cuesta y ; cumpli
        needs_clarification	2	cumpli 0 ; curtains ; cut down ; d res ; d residential ; d/o ; da pena
        needs_clarification	2	dad on ; dad says ; dad to ; daide ; dairy ; danger ; dated ; daughter says
        needs_clarification	2	daughter shes ; day with ; days up ; de emergencia ; de este ; de futbol
        needs_clarification	2	de kratom ; de muchacho ; de que ; de trabajo ; de un ; de voz
        needs_clarification	2	deadline for ; debajo de ; debt ; decidi ; declined to ; dejarlo
        needs_clarification	2	deje pagado ; dejo el ; dejo la ; del internado ; dentista ; denver
        needs_clarification	2	desde la ; despedirme ; despertar ; despues no ; detenga ; dial ; dice q
        needs_clarification	2	did not ; did try ; didnt say ; died in ; died last ; died od ; diganle a
        needs_clarification	2	digo ; dinero del ; dinner and ; dispute ; divorced ; do first ; do payment
        needs_clarification	2	does this ; doing the ; doing well ; donde empezar ; done this ; done with
        needs_clarification	2	dont want ; door with ; down at ; down from ; dress ; drink a ; drinking in
        needs_clarification	2	drinking problem ; driveway ; driving over ; drogado ; drooling ; dropped x
        needs_clarification	2	drunk and ; dtr ; dtr of ; duerme ; ears ; easier ; ecstasy ; either
        needs_clarification	2	el bano ; el centro ; el foco ; el jueves ; el licor ; el salvador
        needs_clarification	2	el vecino ; elementary ; elephant on ; email on ; emojisnow ; empezar el
        needs_clarification	2	employer ; ems ; en 0 ; en blanco ; en google ; en mis ; en nuestra ; en un
        needs_clarification	2	encerrada en ; encerrado en ; encierro ; engine running ; english ; entierro
        needs_clarification	2	equipo ; era ; es 0 ; es cocaina ; es para ; es sobre ; es urgent ; escribio
        needs_clarification	2	escribir ; espero ; esposa esta ; esposa me ; esta noche ; esta pegando
        needs_clarification	2	esta semana ; estaba ; estacionamiento ; estan en ; este numero ; even talk
        needs_clarification	2	every night ; every other ; every outlet ; every saturday ; every shift
        needs_clarification	2	every weekend ; everyone in ; everything is ; ex has ; except ; exit ; ext 0
        needs_clarification	2	eyes rolled ; f ; f crying ; f in ; faa ; fabrica ; fala ; fala portugues
        needs_clarification	2	falta ; far ; far are ; far from ; farsi ; fault ; fax # ; feed ; feel safe
        needs_clarification	2	felt like ; fem ; few days ; few minutes ; fila ; filling ; fils ; fin
        needs_clarification	2	final bill ; finish the ; finished ; finished ninety ; firme ; fish
        needs_clarification	2	fish on ; five days ; flapping ; flexible ; flicking ; floats ; folder
        needs_clarification	2	follow the ; foot two ; for another ; for eight ; for every ; for fifteen
        needs_clarification	2	for five ; for fourteen ; for himself ; for nine ; for our ; for somebody
        needs_clarification	2	for whoever ; for whom ; for wife ; forma ; forward to ; foto ; found
        needs_clarification	2	fourth ; francais ; friday for ; friend ; from 0 ; from gate ; from here
        needs_clarification	2	from his ; from ohio ; from there ; front desk ; fuerte ; fuss ; gabi
        needs_clarification	2	gabi po ; gallbladder ; gallbladder out ; garage and ; gasping ; gave it
        needs_clarification	2	gave up ; gay ; get air ; get away ; get my ; get sober ; gf coke ; ghb
        needs_clarification	2	gibberish ; girl in ; giup do ; go and ; go into ; go somewhere ; god bless
        needs_clarification	2	going in ; gone numb ; good as ; good in ; got a ; got no ; got out
        needs_clarification	2	gracias por ; grado ; graduated ; graduated high ; grandma ; grandson 0
        needs_clarification	2	grass ; groggy ; guten ; ha ; hablaba ; hablar con ; hablo ; hace 0 ; had a
        needs_clarification	2	had an ; halfway ; hallo ; hand ; hand on ; handle ; hang ; happens
        needs_clarification	2	happy holidays ; hard of ; hard part ; has ; has 0 ; has our ; has to
        needs_clarification	2	hasnt said ; hasta la ; have not ; have six ; have some ; have taken
        needs_clarification	2	have three ; he admits ; he also ; he finally ; he keep ; he kicked
        needs_clarification	2	he left ; head ; head open ; healthy ; heard ; hearing from ; hearing my
        needs_clarification	2	heart pounding ; heartburn ; hed ; hello my ; her i ; her name ; her to
        needs_clarification	2	her with ; here for ; here from ; here in ; hermana tiene ; hermana y
        needs_clarification	2	hermano juega ; hermano y ; hermanos ; hers ; hes driving ; hes got
        needs_clarification	2	hes talking ; hes using ; hey so ; hi there ; hija 0 ; hija y ; hijo le
        needs_clarification	2	hijos ; hilfe ; him over ; himself ; himself last ; himself with ; hip
        needs_clarification	2	hired ; his apartment ; his gf ; his late ; his legs ; his mom ; his neck
        needs_clarification	2	his wife ; hit by ; home by ; home staff ; honest i ; hoops ; hope
        needs_clarification	2	hora sale ; horarios ; horas ; horas a ; hose ; hosting ; house is
        needs_clarification	2	hr approved ; hung ; hung over ; hurt ; husb ; husband cocaine ; hx
        needs_clarification	2	hx knee ; hx of ; hx ~dt ; i blew ; i coach ; i cook ; i even ; i listen
        needs_clarification	2	i love ; i move ; i passed ; i picked ; i poured ; i relapsed ; i set
        needs_clarification	2	i travel ; i turned ; i walk ; i wear ; i will ; i ~drank ; id go ; id just
        needs_clarification	2	id sooner ; idea what ; if im ; if we ; il ; im ; im applying ; im drunk
        needs_clarification	2	im embarrassed ; im getting ; im having ; im out ; im parked ; im six
        needs_clarification	2	im sorry ; im stuck ; im tired ; im worried ; in advance ; in any
        needs_clarification	2	in arizona ; in aug ; in bkgd ; in fresno ; in it ; in law ; in network
        needs_clarification	2	in something ; in traffic ; in tx ; in writing ; incoherencias ; info on
        needs_clarification	2	informacion ; informacion sobre ; install ; insulina ; insurances ; involved
        needs_clarification	2	iop and ; iop in ; iop pt ; iron ; is broken ; is cocaine ; is empty
        needs_clarification	2	is going ; is having ; is la ; is lying ; is moving ; is named ; is nineteen
        needs_clarification	2	is not ; is on ; is real ; is up ; ish ; isnt about ; issue ; it after
        needs_clarification	2	it all ; it coed ; it didnt ; it down ; it hes ; it isnt ; it last ; it men
        needs_clarification	2	it off ; it out ; it turns ; it with ; itll ; itll be ; its a ; its always
        needs_clarification	2	its heroin ; its kratom ; its me ; its pills ; its wednesday ; ive already
        needs_clarification	2	ive got ; ive lived ; ive used ; jan 0 ; jerking and ; job ; job is
        needs_clarification	2	jobsite ; just be ; just call ; just now ; just to ; kailangan ; kapatid
        needs_clarification	2	kapatid ko ; keep driving ; keep working ; keeps a ; keeps asking ; kept on
        needs_clarification	2	key ; kicked the ; killing time ; kind ; kind to ; kitchen ; knee surgery
        needs_clarification	2	knocked ; know anything ; know if ; know im ; ko po ; l arm ; la ; la 0
        needs_clarification	2	la bebida ; la de ; la fabrica ; la iglesia ; la lancha ; la leche
        needs_clarification	2	la lengua ; la manana ; la otra ; la virgen ; lady who ; lake ; lancha
        needs_clarification	2	landlord is ; las dos ; las m ; las seis ; last name ; last use
        needs_clarification	2	laundry and ; lax ; lbs ; le esta ; le hallo ; le puso ; le voy ; leave it
        needs_clarification	2	leche ; left arm ; leg ; lengua ; lengua y ; lets me ; letter from ; leyendo
        needs_clarification	2	licor ; lie ; life before ; lighter ; like four ; limits ; line open
        needs_clarification	2	lineas ; lips are ; list ; little girl ; little league ; live next
        needs_clarification	2	llama por ; llamar despues ; llamen por ; llamenme por ; llamo ; llega
        needs_clarification	2	llego a ; lleno ; lleva ; lleva tres ; llevo veinte ; lo decidi ; locker
        needs_clarification	2	long enough ; looked like ; lookin ; looking forward ; los dedos ; luego le
        needs_clarification	2	luego que ; lunch ; m asked ; m asks ; m cocaine ; m crystal ; m im ; m says
        needs_clarification	2	m with ; machete y ; maestra ; maestra de ; magandang gabi ; mail my
        needs_clarification	2	make sense ; makes me ; mama que ; manana y ; mando un ; many hours
        needs_clarification	2	many people ; mare ; maria ; mark ; married for ; mas ; mas aqui ; mato
        needs_clarification	2	mayor ; me ahogo ; me at ; me contesta ; me dicen ; me down ; me duele
        needs_clarification	2	me estoy ; me her ; me hes ; me llaman ; me llamo ; me monday ; me off
        needs_clarification	2	me operaron ; me paso ; me quiere ; me rappeler ; me take ; me why ; medi
        needs_clarification	2	medi cal ; medically stable ; medio ; meetings ; mejor ; member ; member of
        needs_clarification	2	mensaje ; merci ; met ; meth after ; meth four ; meth my ; meth only
        needs_clarification	2	meth or ; mi ; mi abuelo ; mi comadre ; mi cuarto ; mi ex ; mi numero
        needs_clarification	2	mi problema ; mi trabajo ; mi vida ; michoacan ; middle of ; mija ; minha
        needs_clarification	2	mis papeles ; mochila ; mom ; mom is ; mom says ; moms ; mon fils
        needs_clarification	2	month with ; months and ; mortgage ; mosque ; mother 0 ; motivo ; mouth has
        needs_clarification	2	movies ; moving in ; msg ; much ; multivitamin ; murio de ; my armpit
        needs_clarification	2	my arms ; my best ; my class ; my couch ; my dad ; my daughter ; my doctor
        needs_clarification	2	my face ; my father ; my first ; my heart ; my laptop ; my lease ; my mail
        needs_clarification	2	my neighbor ; my nephew ; my parole ; my ribs ; my sternum ; my ~sister
        needs_clarification	2	n stuff ; name + ; name called ; names ; naps ; nd ; nd call ; ne
        needs_clarification	2	necesito ayuda ; needs something ; needs you ; neighbor has ; neighbors
        needs_clarification	2	nephew hes ; never in ; never went ; next door ; ng tulong ; ni por ; nieto
        needs_clarification	2	night auditor ; night she ; nina ; nine months ; nineteen ; ninguno ; ninos
        needs_clarification	2	no aguanto ; no ando ; no clinical ; no clue ; no consumo ; no dice ; no dio
        needs_clarification	2	no e ; no estoy ; no lo ; no para ; no time ; no ~da ; nobody has
        needs_clarification	2	nobody needs ; nobodys ; nomas queria ; nomas ya ; none now ; northridge
        needs_clarification	2	not get ; not her ; not know ; not me ; not on ; not say ; not saying
        needs_clarification	2	not ~pt ; notebook ; nothing more ; nov ; novia y ; novio no ; now groggy
        needs_clarification	2	now it ; now that ; nuera ; nuestra calle ; number ; number 0 ; number on
        needs_clarification	2	numero en ; o meu ; oatmeal ; obviously ; ocupar ; od 0 ; ods ; of all
        needs_clarification	2	of care ; of each ; of hearing ; of nothing ; of pocket ; of red
        needs_clarification	2	of tylenol ; off for ; off his ; off it ; officer ; officer wants ; ohio
        needs_clarification	2	oil change ; ok on ; ok too ; ola ; oldest ; on behalf ; on fire ; on here
        needs_clarification	2	on kratom ; on our ; on phone ; on site ; on sundays ; on vacation ; one day
        needs_clarification	2	one or ; one pupil ; one that ; only and ; only going ; only weed ; open it
        needs_clarification	2	opens at ; operaron ; operaron de ; opiates ; or a ; or do ; or if ; or in
        needs_clarification	2	or is ; or not ; or she ; ortografia ; other ; otra linea ; our old ; out
        needs_clarification	2	out 0 ; out at ; out cold ; out for ; out his ; out now ; out who
        needs_clarification	2	outside my ; over every ; own bed ; owns ; oye ; pa mi ; padres ; pagado
        needs_clarification	2	pagar por ; pagina en ; paid the ; pain and ; pain pt ; paint
        needs_clarification	2	paint thinner ; painted ; pale ; panteon ; para pagarlo ; para un
        needs_clarification	2	parado en ; parole officer ; part where ; pas ; pasaron ; pase por
        needs_clarification	2	passed the ; past ; pastillas para ; paying ; payment plans ; pays ; pecho
        needs_clarification	2	pegando ; pena ; people in ; people on ; periodico ; pero hoy ; perrito
        needs_clarification	2	personal que ; pescado ; pets ; phone for ; phone same ; phones allowed
        needs_clarification	2	pick ; pide q ; pide que ; pills and ; pills are ; pills at ; pills it
        needs_clarification	2	pills the ; pipe ; piso y ; pistol ; places ; plan i ; plant ; please have
        needs_clarification	2	plus ; po ba ; po says ; polite ; pool ; por ; por eso ; por la ; por mi
        needs_clarification	2	porch drunk ; porque lo ; pos ; positiva ; pour mon ; pouvez ; pre ; precisa
        needs_clarification	2	precisa de ; prefers ; pregunte ; pressure in ; pressure on ; primero
        needs_clarification	2	primo se ; printer ; probation wants ; probe ; program and ; programa y
        needs_clarification	2	proposito ; psychologist ; pt in ; pt its ; pt told ; pueden llamar
        needs_clarification	2	puedo empezar ; puedo respirar ; puente de ; puerta de ; puking ; pulled
        needs_clarification	2	pulled a ; pupil ; pupil bigger ; pura ; puras incoherencias ; push
        needs_clarification	2	put her ; put it ; q le ; q se ; que es ; que lleva ; que nos ; que salgo
        needs_clarification	2	que tengan ; que ustedes ; quedan ; queremos ; question about ; quien llamar
        needs_clarification	2	quiere matar ; quiere vivir ; quiero estar ; quiero informacion ; quiero ver
        needs_clarification	2	quiso decir ; quit drinking ; quit for ; radiating ; rail ; rail 0 ; rails
        needs_clarification	2	rappeler ; rather say ; re brother ; re dtr ; re father ; re gf ; re new
        needs_clarification	2	reach me ; reads ; refer ; referred ; relapsed ; relying ; rent and
        needs_clarification	2	rep for ; repartio ; res 0 ; res in ; residential last ; respira bien
        needs_clarification	2	respuesta ; ribs and ; rideshare ; rideshare driver ; right ; ring back
        needs_clarification	2	ring me ; ringing ; rn 0 ; rock music ; rod ; rolling ; roommate
        needs_clarification	2	roommate 0 ; rooster ; root beer ; safety ; said ; said a ; said it
        needs_clarification	2	said its ; said the ; sale mi ; salida ; salio ; salio ayer ; salvador
        needs_clarification	2	same question ; sangre y ; saque ; say it ; say the ; says ; says coke
        needs_clarification	2	says dad ; says its ; says just ; says last ; says leave ; says meth
        needs_clarification	2	says pt ; says she ; says weed ; school ; school nurse ; se a ; se quedo
        needs_clarification	2	se va ; sec ; see a ; sees ; segun él ; seizure in ; send it ; send the
        needs_clarification	2	sending ; senor pide ; senora de ; sepa ; sera ; sesenta ; set level ; sets
        needs_clarification	2	settle ; settle on ; she can ; she could ; she gets ; she were ; shell
        needs_clarification	2	shes breathing ; shes got ; shes off ; shift since ; shoot up ; shoulder
        needs_clarification	2	shrooms ; si hay ; si la ; si ~hay ; sick and ; siempre ; siento que ; sign
        needs_clarification	2	sin coca ; sin nada ; since college ; since jan ; since last ; since that
        needs_clarification	2	since they ; since yest ; sisters on ; sits ; six and ; six foot ; skull
        needs_clarification	2	sleep it ; sleepy ; smells ; smells like ; smoked ; smoked it ; smoked meth
        needs_clarification	2	smoking ice ; so do ; so my ; sobbing ; sober 0 ; sober for ; sobre
        needs_clarification	2	sobrina ; softball team ; solid ; solo en ; some pills ; somebody call
        needs_clarification	2	somebody with ; someone at ; something is ; something to ; son is ; son left
        needs_clarification	2	son throws ; soon can ; sooner ; sorry for ; soy de ; spam ; spam folder
        needs_clarification	2	speak ; speaker one ; spell ; spelled ; spent ; spitting ; spring and
        needs_clarification	2	stabbed ; staff ; staff 0 ; stairs ; stairs drunk ; standing on ; staring
        needs_clarification	2	start mon ; start monday ; started ; started this ; stated ; static
        needs_clarification	2	stepson ; still be ; stimulants ; store ; story ; story for ; struck
        needs_clarification	2	stuck in ; stuff out ; su compadre ; su nieto ; su oficina ; su respuesta
        needs_clarification	2	suda ; sugar ; sunday on ; sweet ; tacos ; take it ; takes valium ; talking
        needs_clarification	2	tambien ; tea ; tech ; tell him ; tell my ; telling ; tengan ; tengo 0
        needs_clarification	2	tengo una ; tennis ; tennis on ; thanked ; that arent ; that hes ; that is
        needs_clarification	2	that it ; that its ; that stuff ; that the ; thats ; thats the
        needs_clarification	2	the apartment ; the bible ; the billing ; the car ; the casino ; the cough
        needs_clarification	2	the crack ; the curtains ; the dairy ; the drug ; the email ; the end
        needs_clarification	2	the engine ; the faa ; the fish ; the flight ; the food ; the game
        needs_clarification	2	the habit ; the hard ; the heroin ; the hose ; the hospice ; the ketamine
        needs_clarification	2	the kids ; the left ; the middle ; the nights ; the overnight
        needs_clarification	2	the passenger ; the piano ; the pills ; the program ; the rail ; the remote
        needs_clarification	2	the rent ; the right ; the rooms ; the smell ; the tech ; the trucks
        needs_clarification	2	the twelve ; the wall ; the wedding ; then for ; then he ; there are
        needs_clarification	2	there wont ; they get ; they took ; thing on ; thing was ; this ; this call
        needs_clarification	2	this confidential ; this for ; this message ; this number ; this to
        needs_clarification	2	this whole ; threatened ; threatening ; three nights ; three rehabs
        needs_clarification	2	throat closing ; through my ; thursday and ; thx ; tiene problema ; tieng
        needs_clarification	2	tieng viet ; till 0 ; time and ; time ever ; tired of ; title ; to aunt
        needs_clarification	2	to check ; to church ; to each ; to end ; to everyone ; to fill ; to finish
        needs_clarification	2	to hang ; to hearing ; to hurt ; to iop ; to pick ; to refer ; to save
        needs_clarification	2	to this ; to type ; to wear ; tocar ; tocar la ; todavia no ; todo y
        needs_clarification	2	together ; toi can ; told 0 ; told him ; tonight i ; too far ; took two
        needs_clarification	2	trabajando ; trabajo ; trabajo 0 ; trai ; trai toi ; tranquilo ; transit
        needs_clarification	2	trash ; travel for ; tres dias ; trouble breathing ; truck parked
        needs_clarification	2	truck title ; trucks ; try again ; tub with ; tulong ; twelve steps
        needs_clarification	2	two sisters ; type more ; u take ; ua neg ; un ano ; un lado ; un poco
        needs_clarification	2	un solo ; un tubo ; una camioneta ; una senora ; una tarjeta ; uncle ; unk
        needs_clarification	2	until five ; up coke ; up for ; up in ; up since ; up with ; urgency ; us do
        needs_clarification	2	usa coca ; use coke ; use of ; used cocaine ; user ; uses coke ; uses heroin
        needs_clarification	2	using crack ; valium ; vamos ; vecina ; vegetarian ; veinte anos ; vender
        needs_clarification	2	vendio ; ventana ; verde ; very long ; vi su ; vida ; viejito ; viejo se
        needs_clarification	2	viene ; viet ; view ; vip ; virgen ; visit my ; visiting hrs ; vitamins
        needs_clarification	2	viuda ; voicemail ; vomita ; vous me ; voy a ; voy al ; vuelve a ; w her
        needs_clarification	2	w/o meds ; wait it ; waiting room ; wakes ; walk ; walk ins ; wall and
        needs_clarification	2	walls ; wanna ; wants proof ; wants someone ; was a ; was drinking
        needs_clarification	2	was jerking ; was just ; was killing ; was not ; was only ; was six ; washes
        needs_clarification	2	waving ; waving a ; wdnt ; we are ; we got ; we had ; we install ; wears
        needs_clarification	2	wednesday nights ; weed and ; weekend and ; weigh ; welder ; went out ; were
        needs_clarification	2	were kind ; what a ; what happens ; what ive ; what kind ; what or
        needs_clarification	2	what should ; whats a ; when the ; where are ; where it ; whether ; which
        needs_clarification	2	which of ; whiskey ; whispering bf ; who for ; whoever ; whole bottle
        needs_clarification	2	whole week ; whos been ; why ; widower ; widower 0 ; wife if ; wife morphine
        needs_clarification	2	wife re ; wife to ; will ; will c/b ; will cb ; will not ; will only
        needs_clarification	2	will send ; windows ; wine before ; with coke ; with details ; with it
        needs_clarification	2	with los ; with the ; withdrawal at ; without insurance ; wont answer
        needs_clarification	2	wont settle ; word ; work 0 ; work and ; work if ; work in ; work until
        needs_clarification	2	worker is ; works with ; world ; would die ; wouldnt say ; writing this
        needs_clarification	2	x hijo ; xans ; xfer ; xfer from ; xin ; y 0 ; y antes ; y aqui ; y ayer
        needs_clarification	2	y les ; ya deje ; ya le ; ya lo ; ya voy ; ya y ; year day
        needs_clarification	2	years experience ; years old ; yelling ; yerno ; yes to ; you at ; you from
        needs_clarification	2	you handle ; you keep ; you let ; you tell ; you work ; youd ; young
        needs_clarification	2	your ad ; your number ; your office ; your staff ; yrs + ; yrs wife ; zaza
        needs_clarification	2	zoning ; zoning knife ; ~a ~mi ; ~a ~seizure ; ~all ; ~an ; ~as ; ~as ~a
        needs_clarification	2	~beds ; ~blue ; ~client ; ~coke ; ~cp ; ~crack ; ~drug in ; ~dt 0 ; ~her
        needs_clarification	2	~hurt ; ~hx ~si ; ~insurance ; ~kaiser ; ~kill ; ~kill ~myself ; ~myself
        needs_clarification	2	~no ; ~not ; ~ok ; ~patient ; ~plan ; ~po ; ~quien ; ~si ; ~si no ; ~them
        needs_clarification	2	~to ~kill ; ~treat ; ~treatment ; él se
        needs_clarification	1	*caller.0:negated ; *caller.0:other_experiencer ; *confusion.0
        needs_clarification	1	*confusion.0:other_experiencer ; *emergency.0:hypothetical
        needs_clarification	1	*emergency.0:other_experiencer ; *functioning.0:hypothetical ; *jobSeeker.9
        needs_clarification	1	*noBarrierMoney.0 ; *otherService.1:negated ; *started.0:negated
        needs_clarification	1	*substance.1:possible ; *substance.4 ; *suicidePast.0
        needs_clarification	1	*thirdParty.1:other_experiencer ; *treatmentNeed.0 ; 0 advised ; 0 after
        needs_clarification	1	0 ball ; 0 de ; 0 diabetes ; 0 didnt ; 0 diff ; 0 he ; 0 healed ; 0 hr
        needs_clarification	1	0 meses ; 0 mos ; 0 no ; 0 sat ; 0 shes ; 0 sister ; 0 started ; 0 the ; 0 y
        needs_clarification	1	a bag ; a billing ; a bus ; a car ; a cook ; a crisis ; a deadline ; a few
        needs_clarification	1	a hairdresser ; a hardware ; a lady ; a machine ; a min ; a mom ; a mother
        needs_clarification	1	a part ; a pistol ; a quemar ; a recruiter ; a retired ; a ride ; a seizure
        needs_clarification	1	a toddler ; a trip ; a web ; a wet ; a widower ; a wine ; a ~cigarette
        needs_clarification	1	a ~drug ; a ~son ; about a ; addr ; advise ; aetna ; afraid hell
        needs_clarification	1	after tonight ; afternoon and ; aguanto ; ahorita ; ai ; ai fala ; ai noi
        needs_clarification	1	ako ; al banco ; al bebe ; al que ; albanil ; alcohol ; alcohol de
        needs_clarification	1	alguem ai ; all thats ; allergic ; allergic to ; allergies
        needs_clarification	1	already approved ; alumna ; am in ; am not ; an alcoholic ; an er ; an rn
        needs_clarification	1	and every ; and if ; and it ; and once ; and paid ; and pills ; and the
        needs_clarification	1	and will ; and would ; ando en ; ang ; anh ; anh chi ; anoche ; answer
        needs_clarification	1	any of ; anything he ; apartment ; applicant ; approved ; approved it
        needs_clarification	1	aprieta ; arbol ; are on ; arizona and ; arm gone ; around for ; around my
        needs_clarification	1	arthritis ; as if ; as well ; ask whats ; asked how ; asked which
        needs_clarification	1	asking for ; asks me ; at cal ; at church ; at that ; attack ; ayudan
        needs_clarification	1	azotea ; ba ; back i ; back of ; backed ; backpack ; bad ; bag of ; bajaron
        needs_clarification	1	ball ; bano ; barato ; be alive ; be needing ; be quiet ; be seen ; beagle
        needs_clarification	1	because i ; bed open ; been ; been married ; behalf ; believe it ; best
        needs_clarification	1	better than ; between the ; bf on ; bien ; big as ; billboard ; blades
        needs_clarification	1	blood in ; bonjour je ; bonjour mon ; both ; bought ; bounce ; box of
        needs_clarification	1	braucht ; braucht hilfe ; break ; breakfast ; breath ; bringing up ; broma
        needs_clarification	1	brother says ; bury ; by friend ; by how ; cada cuando ; cada que ; cae
        needs_clarification	1	cajon ; cake ; cal ; call says ; calle ; caller wants ; calling abt
        needs_clarification	1	camioneta ; campus ; can give ; can her ; can someone ; can stop ; can type
        needs_clarification	1	cansado ; cant breathe ; car ; car was ; care of ; carpintero ; carros
        needs_clarification	1	caseworker ; cause ; cb tmrw ; center and ; chairs as ; chao anh ; chaplain
        needs_clarification	1	cheerful ; chest feels ; chest is ; chest since ; chi ; chofer ; cholesterol
        needs_clarification	1	christmas and ; chronic ; chronic pain ; cinco ; clause ; clear
        needs_clarification	1	client will ; climbing ; clr is ; clr saw ; co ai ; coach ; cocaina
        needs_clarification	1	collarbone ; colors ; come any ; comes and ; comes in ; coming up
        needs_clarification	1	companero de ; compre ; con mi ; con una ; condado ; congregation ; conmigo
        needs_clarification	1	conmigo y ; connected ; consejeros ; consume cristal ; contact ; content
        needs_clarification	1	convulsione ; coolers ; corto la ; cost per ; couch after ; cough
        needs_clarification	1	could handle ; counselor who ; count it ; court date ; cousin has
        needs_clarification	1	cousin in ; covid ; cp radiating ; crack ; cracked his ; cramps ; crawling
        needs_clarification	1	creo ; crew ; crisis line ; crossword in ; crushing chest ; crushing pain
        needs_clarification	1	crying in ; cuando no ; cuando sea ; cuerda ; cups ; cutting ; dad in
        needs_clarification	1	daily and ; daily meth ; date and ; date on ; daughter wedding ; day or
        needs_clarification	1	days with ; dcfs ; de 0 ; de carpintero ; de cinco ; de esta ; de fentanilo
        needs_clarification	1	de las ; de los ; de texto ; de tratamiento ; dear sir ; decided to
        """
}
