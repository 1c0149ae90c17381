extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification2 = """
        needs_clarification	2	de este ; de futbol ; de kratom ; de muchacho ; de que ; de trabajo ; de voz
        needs_clarification	2	deadline for ; debt ; decidi ; declined to ; dejarlo ; dejo el ; dejo la
        needs_clarification	2	del internado ; dentista ; denver ; desde la ; detenga ; dice q ; dice que
        needs_clarification	2	did try ; didnt say ; died in ; died last ; died od ; diet ; diganle a
        needs_clarification	2	dinero del ; dinner and ; dio ; dio mas ; dios ; discharge of ; disconnected
        needs_clarification	2	dispute ; divorced ; dm ; do first ; do payment ; dobs ; does it ; does this
        needs_clarification	2	doing the ; doing well ; donde empezar ; done this ; done with ; dont want
        needs_clarification	2	door in ; door with ; down at ; down from ; dress ; drink a ; drinking in
        needs_clarification	2	drinking problem ; drives ; driveway ; driving over ; drogado ; drooling
        needs_clarification	2	dtr of ; duele ; duerme el ; ear ; ecstasy ; either ; el bano ; el centro
        needs_clarification	2	el correo ; el jueves ; el licor ; el martes ; el salvador ; el trabajo
        needs_clarification	2	el vecino ; elephant ; elephant on ; else will ; email on ; emergencia
        needs_clarification	2	empezar el ; employer ; en 0 ; en blanco ; en google ; en mis ; en nuestra
        needs_clarification	2	en un ; encerrada ; encerrado en ; encierro ; end my ; engine running
        needs_clarification	2	english ; entierro ; equipo ; era ; es cocaina ; es para ; es sobre
        needs_clarification	2	es urgent ; escribio ; escribir ; esp ; espero ; esposa esta ; esposa me
        needs_clarification	2	esta en ; esta noche ; esta semana ; estaba ; estacionamiento ; estado en
        needs_clarification	2	estan en ; estar ; estate ; este numero ; even know ; every night
        needs_clarification	2	every other ; every saturday ; every shift ; every weekend ; everything is
        needs_clarification	2	ex has ; ex is ; except ; ext 0 ; eyes rolled ; f ; f crying ; f in
        needs_clarification	2	fabrica ; fala ; fala portugues ; falta ; far are ; farsi ; fault ; fax #
        needs_clarification	2	feel safe ; felt ; felt like ; fem ; ferreteria ; few days ; few minutes
        needs_clarification	2	fila ; filling ; fils ; fin ; final bill ; finished ; finished a
        needs_clarification	2	finished ninety ; firme ; fish tank ; five days ; flexible ; flicking
        needs_clarification	2	floats ; fly ; follow the ; foot two ; for admissions ; for another
        needs_clarification	2	for eight ; for fifteen ; for five ; for fourteen ; for himself ; for mom
        needs_clarification	2	for nine ; for our ; for somebody ; for whoever ; for wife ; former client
        needs_clarification	2	forty two ; forward to ; foto ; francais ; fresno ; friday for ; friend
        needs_clarification	2	from 0 ; from a ; from gate ; from here ; from his ; from ohio ; from there
        needs_clarification	2	from you ; fuerte ; fuss ; future ; gabi ; gabi po ; gallbladder
        needs_clarification	2	gallbladder out ; gallos ; garage and ; gasping ; gave up ; gay ; get air
        needs_clarification	2	get away ; get her ; get sober ; gf coke ; ghb ; gibberish ; giup do ; give
        needs_clarification	2	go and ; go back ; go into ; go somewhere ; god bless ; goes into ; goes to
        needs_clarification	2	going home ; gold ; gone numb ; good as ; good in ; got no ; gracias por
        needs_clarification	2	grade and ; grado ; graduated ; graduated from ; graduated high ; grandson
        needs_clarification	2	grandson 0 ; grass ; great uncle ; groggy ; gym ; ha ; hablaba ; hablar con
        needs_clarification	2	hable ; hable espanol ; hablo ; had a ; had an ; halfway ; hallo ; hand
        needs_clarification	2	hand on ; handle ; hang ; happen ; happens ; happy holidays ; hard of
        needs_clarification	2	hard to ; has ; has to ; hasnt said ; have six ; have some ; have taken
        needs_clarification	2	have three ; have two ; hay un ; he admits ; he falls ; he finally
        needs_clarification	2	he kicked ; he never ; he smokes ; he uses ; head open ; healthy ; hear
        needs_clarification	2	hear him ; hearing ; hearing from ; hearing my ; heart pounding ; hed
        needs_clarification	2	hello my ; her i ; her name ; her with ; here for ; here from ; here in
        needs_clarification	2	hermana y ; hermano juega ; hermano y ; hermanos ; heroin i ; heroina ; hers
        needs_clarification	2	hes back ; hes driving ; hes got ; hes using ; hey so ; hi there ; hija 0
        needs_clarification	2	hija y ; hijo le ; hijo lleva ; hijos ; hilfe ; him over ; himself
        needs_clarification	2	himself last ; himself with ; hired ; his apartment ; his breastbone
        needs_clarification	2	his chest ; his legs ; his life ; his twin ; his wife ; hit by ; holiday
        needs_clarification	2	hombre ; home by ; honest i ; hoops ; hope ; horarios ; horas ; horas a
        needs_clarification	2	hose ; hosting ; house is ; hrs ; hung over ; hurry ; hurts and ; husb
        needs_clarification	2	husband cocaine ; hx knee ; hx ~dt ; i am ; i blew ; i coach ; i cook
        needs_clarification	2	i found ; i graduated ; i guess ; i listen ; i love ; i move ; i passed
        needs_clarification	2	i play ; i poured ; i quit ; i relapsed ; i set ; i travel ; i turned
        needs_clarification	2	i walk ; i was ; i wear ; i will ; id go ; id just ; id want ; idea what
        needs_clarification	2	if anything ; if im ; if we ; il ; ill be ; im ; im about ; im applying
        needs_clarification	2	im drunk ; im embarrassed ; im getting ; im having ; im out ; im parked
        needs_clarification	2	im six ; im sorry ; im stuck ; im tired ; in advance ; in any ; in arizona
        needs_clarification	2	in aug ; in law ; in network ; in something ; in traffic ; in writing
        needs_clarification	2	inches ; info on ; informacion ; informacion sobre ; install ; insulina
        needs_clarification	2	insurance do ; into my ; involved ; iop and ; iop in ; iop pt ; iron
        needs_clarification	2	is broken ; is cocaine ; is empty ; is for ; is going ; is having ; is home
        needs_clarification	2	is la ; is moving ; is named ; is nineteen ; is ok ; is on ; is the ; is up
        needs_clarification	2	is using ; ish ; isnt about ; issue ; it after ; it coed ; it didnt
        needs_clarification	2	it down ; it hes ; it isnt ; it last ; it men ; it off ; it out ; it there
        needs_clarification	2	it to ; it turns ; its 0 ; its a ; its always ; its coke ; its me ; its meth
        needs_clarification	2	its pills ; its wednesday ; ive already ; ive used ; jail ; jan 0 ; jaw
        needs_clarification	2	je ne ; job ; job is ; jobsite ; just be ; just call ; just now ; just to
        needs_clarification	2	kapatid ; kapatid ko ; keep driving ; keep hearing ; keep working ; keeps
        needs_clarification	2	kept on ; kicked the ; killing time ; kind to ; kitchen ; knee surgery
        needs_clarification	2	know anything ; know if ; know what ; ko po ; la ; la 0 ; la bebida
        needs_clarification	2	la cuerda ; la de ; la iglesia ; la lancha ; la leche ; la lengua
        needs_clarification	2	la manana ; la virgen ; lady who ; lake ; lancha ; landlord is ; las dos
        needs_clarification	2	las m ; last name ; last use ; last used ; lax ; lbs ; le esta ; le hallo
        needs_clarification	2	le puso ; leave it ; leave name ; leaves ; leche ; left a ; left arm ; leg
        needs_clarification	2	legal ; lengua ; lengua y ; let go ; lets me ; letter from ; leyendo ; licor
        needs_clarification	2	lighter ; like four ; limits ; limpio de ; line open ; lineas ; lips are
        needs_clarification	2	list ; list of ; little league ; live next ; lives in ; llamada ; llamen por
        needs_clarification	2	llega ; llego a ; lleno ; lleva ; lleva tres ; llevo tres ; llevo veinte
        needs_clarification	2	llora ; lo decidi ; locker ; long enough ; long is ; looked like ; lookin
        needs_clarification	2	looking forward ; los que ; luego le ; luego que ; m asked ; m asks
        needs_clarification	2	m cocaine ; m crystal ; m on ; m says ; m with ; machete y ; madre ; maestra
        needs_clarification	2	maestra de ; magandang gabi ; mail my ; make sense ; makes ; makes me ; man
        needs_clarification	2	mando un ; many beds ; many hours ; many people ; mare ; maria ; married 0
        needs_clarification	2	married for ; mas ; mas aqui ; matarme ; mato ; mayor ; me ahogo ; me at
        needs_clarification	2	me call ; me contesta ; me dicen ; me duerme ; me her ; me hes ; me llaman
        needs_clarification	2	me meti ; me monday ; me off ; me pasaron ; me paso ; me pueden ; me quiere
        needs_clarification	2	me rappeler ; me take ; medi ; medi cal ; medio ; member ; member of
        needs_clarification	2	mensaje de ; merci ; met ; meth after ; meth four ; meth my ; meth only
        needs_clarification	2	meth or ; meti ; mi ; mi abuelo ; mi cuarto ; mi numero ; mi primo
        needs_clarification	2	mi problema ; mi trabajo ; mi vida ; middle of ; mija ; minha ; minute ; mis
        needs_clarification	2	mis papeles ; mochila ; mom ; mom is ; mom says ; moms ; mon fils
        needs_clarification	2	months and ; mornings are ; morphine ; mortgage ; mother ; mother is
        needs_clarification	2	motivo ; movies ; moving in ; msg ; multivitamin ; murio ; murio de
        needs_clarification	2	my arms ; my best ; my boss ; my breastbone ; my class ; my couch
        needs_clarification	2	my doctor ; my dog ; my face ; my first ; my heart ; my laptop ; my lease
        needs_clarification	2	my mail ; my neighbor ; my parole ; my plan ; my ribs ; n stuff
        needs_clarification	2	name called ; names ; nd ; nd call ; ne ; necesita ; necesito ayuda
        needs_clarification	2	needs something ; nephew ; nephew hes ; never in ; never went ; ng ; ni por
        needs_clarification	2	nice ; night after ; night and ; night auditor ; night i ; night in
        needs_clarification	2	night she ; nina ; nine months ; nineteen ; ninguno ; ninos ; nitrous
        needs_clarification	2	no aguanto ; no ando ; no clinical ; no clue ; no consumo ; no dice ; no dio
        needs_clarification	2	no e ; no estoy ; no further ; no lo ; no time ; no wait ; no ~si
        needs_clarification	2	nobody needs ; nomas queria ; nomas ya ; none now ; northridge ; not get
        needs_clarification	2	not know ; not me ; not on ; not say ; not saying ; not ~pt ; notebook ; nov
        needs_clarification	2	novia y ; novio no ; now groggy ; now it ; now that ; nuera ; nuestra calle
        needs_clarification	2	number ; number 0 ; number on ; numero en ; nurses are ; o meu ; oatmeal
        needs_clarification	2	ocupar ; od ; od 0 ; ods ; of 0 ; of all ; of care ; of each ; of hearing
        needs_clarification	2	of his ; of jack ; of nothing ; of pocket ; of pt ; of red ; of these
        needs_clarification	2	of tylenol ; of us ; of what ; off for ; off his ; off it ; office is
        needs_clarification	2	officer wants ; oil ; oil change ; ok on ; ok too ; on behalf ; on couch
        needs_clarification	2	on fire ; on google ; on kratom ; on pcp ; on phone ; on site ; on this
        needs_clarification	2	on vacation ; once im ; one day ; one or ; only and ; only going ; only weed
        needs_clarification	2	open it ; open on ; opened ; opens at ; operaron de ; opiates ; or a ; or if
        needs_clarification	2	or in ; or is ; or not ; or she ; or who ; orange ; other drugs ; other line
        needs_clarification	2	our old ; out ; out at ; out cold ; out for ; out his ; out now ; out who
        needs_clarification	2	outside my ; over every ; owns ; oxy ; pa mi ; pagar por ; pagarlo
        needs_clarification	2	pagina en ; paid the ; pain and ; pain pt ; paint thinner ; painted
        needs_clarification	2	panteon ; para pagarlo ; para que ; para un ; parado ; parado en ; parle
        needs_clarification	2	parole officer ; pas ; pasaron ; pase por ; passed the ; pastillas para
        needs_clarification	2	payment plans ; pays ; pecho ; pena ; people for ; people on ; periodico
        needs_clarification	2	pero hoy ; perrito ; person ; personal que ; pescado ; pets ; phone for
        needs_clarification	2	phone same ; phones allowed ; pide q ; pills and ; pills are ; pills at
        needs_clarification	2	pilot ; pistol ; places ; plan i ; plant ; po ba ; po says ; polite ; pool
        needs_clarification	2	por ; por donde ; por mi ; por telefono ; porch drunk ; porfa ; pos
        needs_clarification	2	positiva ; pounding ; pour mon ; precisa ; precisa de ; pregunte
        needs_clarification	2	pressure in ; primero ; probation wants ; probe ; program and ; programa y
        needs_clarification	2	proposito ; proud of ; psychologist ; pt 0 ; pt in ; pt its ; pt told
        needs_clarification	2	puedo empezar ; puedo respirar ; puking ; pulled ; pulled a ; push ; put her
        needs_clarification	2	put it ; q se ; que alguien ; que hable ; que lleva ; que nos ; que salgo
        needs_clarification	2	que tengan ; que un ; quedan ; question about ; quiere matar ; quiere vivir
        needs_clarification	2	quiero estar ; quiero informacion ; quiero ver ; quiso decir ; quit drinking
        needs_clarification	2	quit for ; rail ; rails ; rappeler ; rather say ; rato ; re a ; re brother
        needs_clarification	2	re dtr ; re father ; re gf ; re husb ; re new ; reach me ; reads ; refer
        needs_clarification	2	regalo ; relapsed ; rent ; rent and ; rep for ; repartio ; res in
        needs_clarification	2	residential last ; respira bien ; respuesta ; right ; ring back ; ring me
        needs_clarification	2	ringing ; road ; rock music ; rod ; room and ; roommate ; roommate 0
        needs_clarification	2	rooster ; root beer ; roughly ; said a ; said it ; said its ; said the
        needs_clarification	2	salida ; salido ; salio ayer ; salvador ; same question ; saque ; say for
        needs_clarification	2	say it ; say the ; says ; says coke ; says dad ; says its ; says last
        needs_clarification	2	says leave ; says meth ; says mom ; says pt ; says self ; says she
        needs_clarification	2	says weed ; says you ; school ; school nurse ; se quedo ; sec ; segun él
        needs_clarification	2	seizure in ; self ; self 0 ; send it ; send the ; sending ; senor ; sepa
        needs_clarification	2	sera ; serve ; sesenta ; settle ; settle on ; she can ; she could ; she were
        needs_clarification	2	shell ; shes breathing ; shes coming ; shes got ; shes off ; shift since
        needs_clarification	2	shoot up ; shrooms ; si es ; si hay ; si la ; si ~hay ; siempre ; siento que
        needs_clarification	2	sign ; sin coca ; sin mas ; sin nada ; since college ; since jan
        needs_clarification	2	since sunday ; since they ; since yest ; sisters on ; sits ; six and
        needs_clarification	2	six foot ; skip ; skull ; sleepy ; smell ; smells ; smells like ; smoked it
        needs_clarification	2	smoked meth ; smoking ice ; so my ; sobbing ; sober for ; sobre
        needs_clarification	2	social worker ; softball ; softball team ; solid ; solo en ; some pills
        needs_clarification	2	somebody call ; somebody to ; someone at ; someone gave ; something i
        needs_clarification	2	something to ; son and ; son left ; son wants ; sons ; soon can ; sooner
        needs_clarification	2	sorry for ; soy de ; soy la ; spam ; spam folder ; speak ; speaker one
        needs_clarification	2	speed in ; spell ; spelled ; spent ; spitting ; spoke ; spring and ; st time
        needs_clarification	2	staff 0 ; stairs ; staring ; started this ; stated ; stimulants ; store
        needs_clarification	2	story ; story for ; stuck in ; stuff out ; su compadre ; su nieto
        needs_clarification	2	su respuesta ; suda ; sugar ; sunday on ; sweet ; swelling ; table next
        needs_clarification	2	tacos ; take anthem ; take care ; take it ; take walk ; takes valium
        needs_clarification	2	tambien ; tea ; team ; tell ; tell him ; tell somebody ; ten minutes
        needs_clarification	2	tengan ; tengo una ; tennis ; tennis on ; texted me ; texts ; thanked
        needs_clarification	2	that arent ; that hes ; that isnt ; that it ; that its ; that matter ; thats
        needs_clarification	2	thats the ; the apartment ; the bank ; the beach ; the bible ; the billing
        needs_clarification	2	the casino ; the closet ; the cough ; the crack ; the curtains ; the dairy
        needs_clarification	2	the drug ; the email ; the end ; the engine ; the fish ; the flight
        needs_clarification	2	the food ; the game ; the habit ; the heroin ; the hospice ; the ice
        needs_clarification	2	the ketamine ; the lady ; the middle ; the molly ; the piano ; the pills
        needs_clarification	2	the program ; the remote ; the rent ; the rooms ; the second ; the smell
        needs_clarification	2	the tech ; the trucks ; the twelve ; the wall ; the wedding ; then for
        needs_clarification	2	then he ; there wont ; these ; they took ; theyve ; this call
        needs_clarification	2	this confidential ; this link ; this message ; this number ; this to
        needs_clarification	2	this whole ; threatened ; threatening ; three nights ; throat closing
        needs_clarification	2	through my ; through the ; thursday and ; thx ; tiene problema
        needs_clarification	2	tienen lugar ; tight ; till 0 ; time after ; time and ; time ever ; tired of
        needs_clarification	2	title ; to aunt ; to break ; to church ; to each ; to everyone ; to fill
        needs_clarification	2	to finish ; to hang ; to hearing ; to open ; to pick ; to refer ; to save
        needs_clarification	2	to this ; to type ; to wear ; tocar ; tocar la ; todavia no ; today and
        needs_clarification	2	todo y ; together ; toi can ; told 0 ; told him ; tonight i ; took something
        needs_clarification	2	took two ; touched ; town ; trabajando ; trabajo 0 ; trai ; trai toi
        needs_clarification	2	tranquilo ; transit ; trato ; trato de ; travel ; travel for ; tres dias
        needs_clarification	2	trouble breathing ; truck title ; trucks ; try again ; tub with ; tubo
        needs_clarification	2	twelve steps ; two inches ; two sisters ; u take ; ua neg ; un poco
        needs_clarification	2	una camioneta ; unk ; until five ; until sunday ; up blood ; up her ; up in
        needs_clarification	2	urgency ; us do ; usa coca ; use coke ; use of ; used ~coke ; user
        needs_clarification	2	uses coke ; uses heroin ; using crack ; valium ; vamos ; ve ; vecino
        needs_clarification	2	vegetarian ; veinte anos ; vender ; verde ; vez la ; vi su ; viejo se
        needs_clarification	2	viene ; virgen ; visit my ; visiting hrs ; vitamins ; viuda ; voicemail
        needs_clarification	2	vomita ; vous me ; voy ; voy al ; vuelve a ; w her ; w my ; w/o meds
        needs_clarification	2	wait it ; waiting ; waiting room ; wakes ; walk ; walk ins ; wall and
        needs_clarification	2	walls ; wanted somebody ; wanting to ; wants proof ; wants someone ; was a
        needs_clarification	2	was doing ; was drinking ; was jerking ; was just ; was killing ; was kind
        needs_clarification	2	was not ; was only ; washes ; waving ; waving a ; wdnt ; we got ; we had
        needs_clarification	2	we install ; wears ; web form ; wednesday nights ; weed and ; weekend and
        needs_clarification	2	weeks ago ; weigh ; welder ; were kind ; what a ; what happens ; what ive
        needs_clarification	2	what or ; what should ; whats a ; whats it ; wheelchair ; when the
        needs_clarification	2	where are ; which ; which of ; whiskey ; whispering bf ; who should
        needs_clarification	2	whole bottle ; whole week ; whos been ; wife re ; wife to ; will ; will c/b
        needs_clarification	2	will cb ; will not ; will only ; will ring ; will send ; windows
        needs_clarification	2	wine before ; wishes ; with coke ; with details ; with it ; with los
        needs_clarification	2	with the ; withdrawal at ; without insurance ; wont answer ; wont settle
        needs_clarification	2	wont talk ; work 0 ; work and ; work if ; work until ; worker is
        needs_clarification	2	works with ; wouldnt elaborate ; wouldnt say ; writing this ; wrote ; x hijo
        needs_clarification	2	xfer ; xfer from ; xin ; y 0 ; y aqui ; y ayer ; y hace ; y hasta ; y las
        needs_clarification	2	y nadie ; y se ; y si ; y su ; y tienen ; y un ; ya deje ; ya lo ; ya y
        needs_clarification	2	year day ; years experience ; years old ; yelling ; yerno ; you and ; you at
        needs_clarification	2	you from ; you handle ; you tell ; you were ; you work ; your office
        needs_clarification	2	your programs ; your time ; yrs + ; yrs wife ; zaza ; zoning ; zoning knife
        needs_clarification	2	~a ~mi ; ~an ; ~blue ; ~client ; ~coke ; ~cp ; ~crack ; ~drogas ; ~drug in
        needs_clarification	2	~dt 0 ; ~her ; ~hurt ; ~hx ~si ; ~in ~writing ; ~insurance ; ~kaiser ; ~kill
        needs_clarification	2	~kill ~myself ; ~myself ; ~no ; ~not ; ~patient ; ~pills ; ~plan ; ~po
        needs_clarification	2	~prior ; ~quien ; ~si no ; ~substances ; ~them ; ~to ~kill ; ~treat
        needs_clarification	2	~treatment ; ~wifi ; ~writing ; él se ; él y
        needs_clarification	1	*confusion.0 ; *functioning.0:hypothetical ; *losingSupply.0:hypothetical
        needs_clarification	1	*noBarrierMoney.0 ; *nonDrug.0:negated ; *otherService.1:negated
        needs_clarification	1	*quitting.0:negated ; *serviceQuestion.0 ; *substance.3:hypothetical
        needs_clarification	1	*substance.4 ; *suicidal.0:negated ; *suicidalOblique.0:negated
        needs_clarification	1	*suicidePast.0 ; *thirdParty.1:other_experiencer ; / d ; / ~avh ; 0 advised
        needs_clarification	1	0 de ; 0 he ; 0 healed ; 0 hr ; 0 in ; 0 meses ; 0 sat ; 0 shes ; 0 sister
        needs_clarification	1	0 the ; 0 y ; a baby ; a bag ; a bus ; a car ; a deadline ; a decade ; a few
        needs_clarification	1	a hardware ; a junior ; a lady ; a living ; a machete ; a min ; a mom
        needs_clarification	1	a pistol ; a pool ; a psychiatrist ; a quemar ; a recruiter ; a retired
        needs_clarification	1	a seizure ; a tour ; a trip ; a wet ; a widower ; a ~cigarette ; about a
        needs_clarification	1	addr ; advise ; aetna ; afraid hell ; afternoons ; afuera con ; agarra
        needs_clarification	1	agarraron ; ago wants ; aguanto ; ahorita ; ai fala ; airline ; al banco
        needs_clarification	1	al doctor ; alarm for ; albanil ; alcohol de ; alcohol no ; alguem ai
        needs_clarification	1	all my ; allergic ; allergic to ; allergies ; already approved ; also
        needs_clarification	1	alumna ; amanezco ; an alarm ; an alcoholic ; an er ; an rn ; and cracked
        needs_clarification	1	and his ; and ill ; and its ; and one ; and paid ; and pills ; and where
        needs_clarification	1	and will ; and wont ; and would ; anda afuera ; ando ; ando en ; ang ; anh
        needs_clarification	1	anh chi ; anos sin ; anything he ; anyway ; approved it ; arbol ; are blue
        needs_clarification	1	are on ; arizona and ; arm ; arm gone ; around for ; around my ; arranged
        needs_clarification	1	arthritis ; as ; as if ; as well ; asi lo ; ask whats ; asked how ; asks me
        needs_clarification	1	at cal ; at church ; at her ; at lunch ; at me ; at noon ; at that ; attack
        needs_clarification	1	au ; au sujet ; away somewhere ; ayudan ; azotea ; back i ; back of ; backed
        needs_clarification	1	backpack ; bajaron ; ball game ; bar exam ; bathroom door ; be 0 ; be alive
        needs_clarification	1	be quiet ; be seen ; beach ; beagle ; because i ; bed open ; behalf
        needs_clarification	1	believe it ; better ; better than ; bf re ; bien ; billboard ; blood in
        needs_clarification	1	boda en ; bonjour je ; borrowed ; box of ; braucht ; braucht hilfe
        needs_clarification	1	breakfast ; broma ; brother says ; bury ; but not ; by email ; by friend
        needs_clarification	1	by her ; c/b ; cada cuando ; cada que ; cae ; cake ; cal ; call says ; calle
        needs_clarification	1	caller wants ; callers ; calls ; came out ; campus ; can giup ; can someone
        needs_clarification	1	can type ; cansado ; car ; car was ; care of ; carpintero ; carros
        needs_clarification	1	caseworker ; cashier ; cause ; cb tmrw ; cerca del ; cest ; cest pour
        needs_clarification	1	chairs as ; chao anh ; cheerful ; chest is ; chest pain ; chi ; chofer
        needs_clarification	1	cholesterol ; christmas and ; chronic ; chronic pain ; cinco ; cincuenta
        needs_clarification	1	clause ; clear ; client will ; close the ; clr is ; clr saw
        needs_clarification	1	cocaine problem ; coke or ; coke then ; come any ; comes ; comes in
        needs_clarification	1	comes to ; coming up ; como un ; companero ; companero de ; con mi ; con que
        needs_clarification	1	con una ; condado ; confirmed ; congregation ; conmigo ; conmigo y
        needs_clarification	1	connected ; consejeros ; contact ; contact you ; coolers ; cortado ; cost
        needs_clarification	1	cost per ; couch after ; cough ; coughing ; could handle ; could just
        needs_clarification	1	counselor who ; counted out ; cousin has ; cousin in ; covers ; covid ; cp
        needs_clarification	1	crack ; crack in ; cracked his ; cramps ; creo ; crisis line ; cristal en
        needs_clarification	1	crushing ; crushing chest ; crushing pain ; crying in ; cualquiera
        needs_clarification	1	cuando no ; cuando sea ; cuentas ; customer ; cutting ; d/o ; dad in
        needs_clarification	1	daily meth ; dar ; date and ; date on ; daughter wedding ; day it ; day or
        needs_clarification	1	day to ; day without ; days with ; de carpintero ; de cinco ; de esta
        needs_clarification	1	de fentanilo ; de los ; de su ; de texto ; de tratamiento ; de vida
        needs_clarification	1	dear sir ; decade ; decided to ; deckhand ; declined ; deeper ; delivery van
        needs_clarification	1	desayuno ; desde 0 ; detoxing ; di ; dias de ; dias sin ; dicen ; diciembre
        needs_clarification	1	did coke ; died ; dieron permiso ; digo ; dir ; disc ; discharge planner
        needs_clarification	1	dispatcher ; do this ; doctor to ; dog and ; dog barking ; done anything
        needs_clarification	1	dont ask ; dont call ; dont even ; dont match ; door off ; dos ; down
        needs_clarification	1	down and ; down off ; driving out ; drogen ; dropped before ; dropped x
        needs_clarification	1	drug is ; drug store ; dt ; dtr ; dtr meth ; dtr on ; duele mucho ; duerme
        needs_clarification	1	dying to ; ears ; eight years ; eighth ; el arbol ; el dia ; el fin
        needs_clarification	1	el hermano ; el hijo ; el pecho ; el taller ; el verano ; elementary
        needs_clarification	1	ella y ; email ; en medio ; ending ; energy drinks ; entro ; er doctor
        needs_clarification	1	es 0 ; es solo ; escribir esto ; escribir mas ; escribirles ; escuche
        needs_clarification	1	escuche en ; escuela ; esperando ; espero su ; esposo ; esposo trabaja ; est
        needs_clarification	1	esta ; esta perdido ; estado ; estan ; estan ubicados ; este ano
        needs_clarification	1	estoy cansado ; estudia ; ever get ; exam in ; exist ; explain ; explico
        needs_clarification	1	f caller ; f re ; f voice ; faa ; far from ; fatal ; father died
        needs_clarification	1	father passed ; favorite es ; feed ; feet ; fentanyl ; fields ; fill
        needs_clarification	1	fils a ; final ; finally ; finds ; fine print ; fine with ; finish the
        needs_clarification	1	finished 0 ; fit on ; floor right ; fly to ; flying in ; foco ; folks do
        needs_clarification	1	followed ; for anything ; for christmas ; for dts ; for her ; for myself
        needs_clarification	1	for this ; for treatment ; for us ; for whom ; for ~sz ; forearm ; form says
        needs_clarification	1	forma ; foto de ; found ; four hundred ; fourteen years ; fourth ; frere
        needs_clarification	1	friend told ; from coke ; from him ; froth ; fue el ; futbol ; garage
        needs_clarification	1	garden ; gatos ; gave it ; gente que ; get in ; get something ; gf of
        """
}
