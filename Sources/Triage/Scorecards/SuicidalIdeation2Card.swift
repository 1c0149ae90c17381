extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	4	the car ; the cat ; the church ; the deed ; the drawer ; the fish ; the gun
        suicidal_ideation	4	the hearing ; the ledger ; the mail ; the mess ; the mornings ; the next
        suicidal_ideation	4	the nitrous ; the overlook ; the passwords ; the person ; the picture
        suicidal_ideation	4	the pier ; the smell ; the tech ; the truck ; the trucks ; the trunk ; their
        suicidal_ideation	4	then i ; theres no ; theres nothing ; they had ; theyd have ; thinking of
        suicidal_ideation	4	this call ; this life ; this yr ; thoughts of ; thurs ; tiene ningun ; till im
        suicidal_ideation	4	till the ; time this ; tmrw ; to $ ; to live ; to residential ; to somebody
        suicidal_ideation	4	to their ; told our ; told the ; tomorrow ; tranquilo ; trunk ; tues ; tx now
        suicidal_ideation	4	ultima fue ; ultimo ; una nota ; unconscious ; until sunday ; up most
        suicidal_ideation	4	up which ; us to ; use since ; vague ; valor ; veinte ; viviendo ; vomite
        suicidal_ideation	4	w the ; walked in ; want an ; want is ; want to ; wanted a ; warm xfer
        suicidal_ideation	4	was supposed ; was the ; wear ; wedding is ; weed pen ; weekend ; went up
        suicidal_ideation	4	what its ; where it ; where they ; who are ; wholl ; whos ; wife in
        suicidal_ideation	4	wife will ; windows ; with 0 ; with the ; without her ; woke ; woke up
        suicidal_ideation	4	would be ; wouldnt mind ; wrists last ; written letters ; xfer 0 ; y hasta
        suicidal_ideation	4	y no ; y solo ; y took ; y vomito ; ya le ; ya voy ; yard ; yesterday she
        suicidal_ideation	4	yo le ; you for ; you people ; you under ; your evening ; yours ; youve been
        suicidal_ideation	4	yrs +
        suicidal_ideation	3	0 arrests ; 0 dtr ; 0 lbs ; 0 th ; 0 wine ; a bookkeeper ; a box ; a hacer
        suicidal_ideation	3	a rehab ; a towel ; a weight ; a widow ; a widower ; accts ; after dark
        suicidal_ideation	3	after friday ; ahi y ; al 0 ; al fentanilo ; alarm ; all his ; already picked
        suicidal_ideation	3	also say ; alumnus ; amenaza ; amenaza con ; amiga me ; an ambulance
        suicidal_ideation	3	and another ; and her ; and scared ; anexo a ; anillo ; anoche se
        suicidal_ideation	3	anything with ; apt ; argue ; asap ; asi ; asked what ; asking for ; asks for
        suicidal_ideation	3	at four ; at six ; ayer se ; barber ; be at ; be good ; been back
        suicidal_ideation	3	been having ; been saying ; before christmas ; begun ; benefits ; big
        suicidal_ideation	3	boarding ; bolsita ; bookkeeper ; borrowed ; boy ; boys ; bro on ; by now
        suicidal_ideation	3	called 0 ; caller crying ; cant even ; cant take ; car in ; cerveza y ; chat
        suicidal_ideation	3	cheaper ; checking ; christmas is ; clause ; client 0 ; clr will ; combination
        suicidal_ideation	3	come for ; come y ; con diarrea ; confirmed ; consumo nada ; contesta el
        suicidal_ideation	3	cortando ; could just ; court wants ; ct 0 ; cuenta ; curtain ; darle
        suicidal_ideation	3	day inpt ; day this ; days i ; de agua ; decide ; decided on ; deje de
        suicidal_ideation	3	dejo la ; del 0 ; dijo ; do better ; do for ; done ; dont need ; each other
        suicidal_ideation	3	el techo ; el viernes ; emt ; encuentro ; ended ; entre la ; estar aqui
        suicidal_ideation	3	etoh on ; evening ; excusado ; expired ; fifteen ; find ; firmar ; fixing
        suicidal_ideation	3	for good ; for pt ; forearm ; forgive me ; forward to ; frasco ; fui ; get 0
        suicidal_ideation	3	get up ; gonna put ; got all ; got it ; granddtr ; grandma 0 ; group home
        suicidal_ideation	3	guitarra ; hace una ; handed ; have my ; he querido ; he signed ; hed ; hed go
        suicidal_ideation	3	hell be ; her down ; hermano fuma ; herself on ; hes gonna ; hija me
        suicidal_ideation	3	his desk ; his tools ; hs ; i almost ; i checked ; i could ; i move ; i told
        suicidal_ideation	3	i visit ; ideas suicidas ; if it ; inpt ama ; inquiry ; insurance ; into
        suicidal_ideation	3	iop on ; iop x ; is asleep ; is up ; it does ; it isnt ; it normal ; it wasnt
        suicidal_ideation	3	it when ; its for ; its nothing ; ive already ; ive been ; ive made
        suicidal_ideation	3	ive written ; jacket ; jumping ; just doesnt ; just tell ; k no ; kids
        suicidal_ideation	3	know that ; knowing ; la bebe ; la lengua ; la presion ; las llaves ; las voy
        suicidal_ideation	3	last thursday ; lbs ; le deje ; le entra ; leave a ; leave till ; left inpt
        suicidal_ideation	3	lengua ; let her ; life and ; like actually ; like this ; line ; line open
        suicidal_ideation	3	living in ; llaves ; lleno ; llevo ocho ; loading ; loads ; long a
        suicidal_ideation	3	long silence ; long sleeves ; look forward ; los dos ; m crystal
        suicidal_ideation	3	m firefighter ; m retired ; m se ; mama de ; mano ; martes ; mas datos
        suicidal_ideation	3	me keep ; me out ; medically stable ; mis hijos ; misses ; mother of
        suicidal_ideation	3	moving in ; muchas ; my lunch ; my pastor ; my records ; my service ; n the
        suicidal_ideation	3	names ; necesito ayuda ; ni por ; no consumo ; nobody can ; notes on
        suicidal_ideation	3	nothing in ; nueve anos ; o no ; octubre ; of being ; off like ; on 0
        suicidal_ideation	3	on call ; on couch ; on meth ; only does ; or dont ; ordered to ; out on
        suicidal_ideation	3	padre ; papa dice ; para siempre ; paralegal ; pasada ; payments ; people who
        suicidal_ideation	3	picture of ; pills to ; planner 0 ; plant ; please call ; pm and ; po 0 ; poa
        suicidal_ideation	3	politely ; por lo ; pressure ; pretty ; previo ; primo ; prior to ; pt in
        suicidal_ideation	3	pts ; purpose and ; puso la ; put ; que mi ; que toma ; querido ; quince
        suicidal_ideation	3	quise ; rather not ; re mother ; ready to ; receptionist ; refuses to
        suicidal_ideation	3	refusing ; release tmrw ; reports pt ; resi 0 ; residential 0
        suicidal_ideation	3	retired machinist ; returned ; row ; rr ; s 0 ; said he ; sat nt ; say ive
        suicidal_ideation	3	says 0 ; says just ; sea ; seguir en ; semanas y ; seria ; she only ; she were
        suicidal_ideation	3	shipping ; shot last ; since july ; sister uses ; sit with ; sleep at ; slide
        suicidal_ideation	3	so and ; so do ; somebody before ; something you ; son cuatro ; sponsor ; spot
        suicidal_ideation	3	staff 0 ; stand ; stayed ; stood ; straight from ; sure ; surg 0 ; sweet
        suicidal_ideation	3	taller y ; tanto que ; tbh ; telling me ; th ; thanks ; that im ; that she
        suicidal_ideation	3	that something ; the casino ; the face ; the joke ; the rehab ; the walk
        suicidal_ideation	3	the wash ; then its ; theres ; these ; thing to ; this afternoon ; this earth
        suicidal_ideation	3	this the ; through it ; til i ; til the ; till monday ; time no ; to come
        suicidal_ideation	3	to our ; to thank ; to type ; today i ; told clr ; tomado desde ; tomarme
        suicidal_ideation	3	tome ; tomo desde ; took his ; trucks ; twelve steps ; uniform ; uno
        suicidal_ideation	3	uses crack ; vas ; wanted it ; wanted one ; wants her ; wants iop
        suicidal_ideation	3	wants someone ; was always ; was for ; weight on ; werent ; what happens
        suicidal_ideation	3	when im ; who drinks ; whos on ; wife and ; wife left ; wished ; wishes
        suicidal_ideation	3	wk no ; y dtr ; y sigo ; ya y ; yesterday ; yesterday and ; él y ; él ya
        suicidal_ideation	-3	$ ; / ~opi ; 0 left ; 0 of ; 0 over ; a house ; a little ; a phone ; a pistol
        suicidal_ideation	-3	a place ; a residential ; about 0 ; accountant ; adentro ; agarraron ; agent
        suicidal_ideation	-3	ahora ; alcohol no ; all over ; already paid ; alzheimer ; amenazo ; and gets
        suicidal_ideation	-3	and has ; and hes ; and if ; and now ; and says ; and two ; and was ; answers
        suicidal_ideation	-3	apply ; approx ; april ; arent there ; arm is ; asi desde ; asking if
        suicidal_ideation	-3	asking me ; asks whats ; atras ; attack ; attorney ; ayer no ; babies
        suicidal_ideation	-3	battery ; be left ; because ; because the ; bed and ; been like ; been since
        suicidal_ideation	-3	bien ; billed ; blew ; board ; booked ; bored ; break ; brochure ; brother is
        suicidal_ideation	-3	by himself ; callers ; can hear ; can see ; cant get ; cant go ; care for
        suicidal_ideation	-3	casas ; caught ; cayo ; channel ; chip ; cigna ; click ; clinica ; coffee
        suicidal_ideation	-3	coming ; compliance ; confirm ; consulta ; convulsion ; convulsiono ; corazon
        suicidal_ideation	-3	corner ; coverage ; cristal en ; cuido a ; cup ; cups ; cut me ; cutting down
        suicidal_ideation	-3	dates ; daughter is ; dcfs ; de él ; deadline ; deals ; dejar a ; demo
        suicidal_ideation	-3	desde entonces ; desde las ; desintoxicarme ; detox on ; detox tea
        suicidal_ideation	-3	dias desde ; do coke ; dolor ; done with ; door in ; dream ; drink 0
        suicidal_ideation	-3	driving him ; dropping ; dying to ; eat ; el tiempo ; el trago ; ella dice
        suicidal_ideation	-3	empezar ; en espanol ; esposo y ; etoh no ; even take ; evening iop ; ex is
        suicidal_ideation	-3	f etoh ; faces ; fam ; feel ok ; fellow ; fist ; flushed ; for alcohol
        suicidal_ideation	-3	for it ; for meth ; fork ; front door ; fuman cristal ; gatorade ; gives
        suicidal_ideation	-3	glove box ; go somewhere ; got me ; graduated ; group ; gurgling ; h ; h ago
        suicidal_ideation	-3	hands jump ; have me ; havent ; he choked ; he finally ; he isnt ; he put
        suicidal_ideation	-3	head ; hears ; heart attack ; her with ; hes in ; his landlord ; hold still
        suicidal_ideation	-3	home from ; hormigas ; hosp ; i bring ; i find ; i heard ; i lose ; i send
        suicidal_ideation	-3	i start ; i stay ; id have ; if they ; ill go ; in april ; in high
        suicidal_ideation	-3	in tonight ; instead of ; interview ; ir a ; is back ; is hot ; is nobody
        suicidal_ideation	-3	is supposed ; issues ; it 0 ; it but ; it cost ; it the ; its gone ; jaja
        suicidal_ideation	-3	jubilo ; just cant ; just got ; keeps a ; ko ; la boca ; last 0 ; last month
        suicidal_ideation	-3	lawyer says ; ld 0 ; leave my ; legs wont ; limpia ; line cook ; list for
        suicidal_ideation	-3	llama x ; local ; locked ; locked in ; looking to ; lost count ; mama esta
        suicidal_ideation	-3	man who ; matar a ; me corren ; me cuida ; me da ; me pongo ; me when ; media
        suicidal_ideation	-3	medico ; meth and ; mi nieto ; mi seguro ; mi yerno ; mid call ; money for
        suicidal_ideation	-3	month ; more time ; murio ; my back ; my body ; my case ; my cousin
        suicidal_ideation	-3	my psychiatrist ; my roommates ; my shirt ; my skin ; myself to ; narcan x
        suicidal_ideation	-3	navy ; neurologist ; ni un ; no idea ; no sitter ; no withdrawal ; nobody in
        suicidal_ideation	-3	noche y ; not a ; not ~sick ; note on ; nothing else ; oct ; of care
        suicidal_ideation	-3	of current ; ohio ; on friday ; one else ; one on ; op only ; opinion ; other
        suicidal_ideation	-3	out 0 ; out loud ; owns ; paid for ; parado ; parole ; part of ; party and
        suicidal_ideation	-3	pasadena ; peer ; php ; plato ; pm ; pocket ; practicum ; prison ; problem
        suicidal_ideation	-3	program for ; programs ; prometi ; prometi a ; pt on ; pulse ; que sí
        suicidal_ideation	-3	que ve ; que voy ; quedarme ; quieren ; quiero un ; rattling ; relatives
        suicidal_ideation	-3	residential for ; residential in ; residents ; retiring ; return to ; rifle
        suicidal_ideation	-3	room 0 ; room with ; rooms ; saber ; safely ; said if ; sales ; salir de
        suicidal_ideation	-3	same question ; se mete ; see him ; sell ; shadow ; share ; she would
        suicidal_ideation	-3	shed like ; shoes in ; shot ; shows ; si hay ; sin sintomas ; since about
        suicidal_ideation	-3	sixteen ; slid ; so hard ; so please ; sobredosis ; sobrina ; sorry if
        suicidal_ideation	-3	spanish ; spiders ; stays ; steady enough ; structure before ; subpoena ; t
        suicidal_ideation	-3	tap ; te ; tenga ; tengo con ; tengo miedo ; tent ; tests ; that in
        suicidal_ideation	-3	the bottles ; the bottom ; the dts ; the fentanyl ; the guys ; the lawyer
        suicidal_ideation	-3	the pharmacy ; the reason ; the shakes ; the sheets ; the warehouse
        suicidal_ideation	-3	their dad ; their father ; then the ; threatened ; ticket ; tiene una
        suicidal_ideation	-3	tienen ; time the ; to see ; to stay ; to use ; to walk ; tonight and ; tox
        suicidal_ideation	-3	tremulous ; try to ; turned 0 ; turned out ; twelve ; un ataque ; un lugar
        suicidal_ideation	-3	un programa ; until ; ur ; used to ; va sw ; vendi ; vendi la ; vengo
        suicidal_ideation	-3	vet tech ; voces ; voices ; volunteer ; vomita ; vomitando ; wakes
        suicidal_ideation	-3	want help ; was sunday ; watch my ; waving ; where to ; who get ; who sells
        suicidal_ideation	-3	who would ; whom ; wife keeps ; with our ; wknd ; wonder if ; worse
        suicidal_ideation	-3	would have ; would look ; y 0 ; y ahorita ; y un ; yerno ; you have
        suicidal_ideation	-3	your director ; your place ; ~counselor ; ~dano ; ~doctor ; ~drug in
        suicidal_ideation	-3	~friend ; ~hacerme ; ~hacerme ~dano ; ~hands ; ~hay ; ~hurting ; ~since
        suicidal_ideation	-3	~use ; ~what ; él fuma
        suicidal_ideation	-4	0 days ; 0 for ; 0 weeks ; 0 with ; a bad ; a car ; a cat ; a class
        suicidal_ideation	-4	a counselor ; a friend ; a live ; a lo ; a poder ; a room ; a seizure
        suicidal_ideation	-4	a tocar ; a truck ; a year ; a yr ; a ~drug ; about that ; afraid ; after he
        suicidal_ideation	-4	after her ; after work ; agosto ; alcohol or ; allowed ; already said
        suicidal_ideation	-4	aluminio ; am 0 ; amanecio ; amt ; and coke ; and for ; and its ; and never
        suicidal_ideation	-4	and shes ; and since ; and took ; and wants ; and wine ; andar ; ano ; antes
        suicidal_ideation	-4	anthem ; anybody i ; army ; around it ; around me ; as long ; as well
        suicidal_ideation	-4	ashamed ; ataque ; ayer en ; ayuda por ; bag ; be 0 ; be home ; because my
        suicidal_ideation	-4	been clean ; been off ; before my ; begin ; behind the ; bipolar
        suicidal_ideation	-4	blue shield ; boca ; bottles in ; buenas ; busco ; but me ; by 0 ; cafe
        suicidal_ideation	-4	cama ; can do ; can she ; cant tell ; carcel ; card ; carpet ; carro
        suicidal_ideation	-4	children ; chills ; choked ; circle ; clases ; clerk ; clients ; clinical
        suicidal_ideation	-4	clr asked ; coke in ; coke with ; cold ; company ; con quien ; con sus
        suicidal_ideation	-4	confused ; conozco ; consejera ; correo ; could ; could you ; couldnt ; cows
        suicidal_ideation	-4	crack on ; cuanto ; cuido ; current ; custody ; cut down ; cut myself
        suicidal_ideation	-4	cut to ; d 0 ; d/c today ; dad is ; daily x ; danger ; days at ; days in
        suicidal_ideation	-4	days off ; days out ; de eso ; de hoy ; decir ; dejarla ; del condado
        suicidal_ideation	-4	del trabajo ; dial ; dias de ; dias en ; diff ; doce anos ; does the
        suicidal_ideation	-4	down with ; doy ; drives ; driving to ; dude ; duermo en ; easter ; el ano
        suicidal_ideation	-4	el closet ; el cuarto ; el novio ; el papa ; el sabado ; el sillon ; elbow
        suicidal_ideation	-4	elephant ; eleven ; empezo ; en los ; en papel ; es el ; estuvo ; everywhere
        suicidal_ideation	-4	eye ; f crying ; falls ; febrero ; find out ; fingers ; finish the
        suicidal_ideation	-4	finishing ; fired ; fix ; flight ; followed ; for coke ; for help
        suicidal_ideation	-4	for someone ; for thirty ; for years ; forgot ; forty ; from my ; fue el
        suicidal_ideation	-4	get in ; get into ; get to ; gets out ; give me ; go back ; got a ; gracias a
        suicidal_ideation	-4	grp ; guys ; habla ; hace 0 ; hacer con ; hammer ; hands wont ; happy
        suicidal_ideation	-4	has never ; has said ; have two ; he had ; he left ; he takes ; heart going
        suicidal_ideation	-4	heart is ; her back ; her eyes ; her own ; her shoes ; hermano se ; hes a
        suicidal_ideation	-4	hes out ; hes still ; him over ; him tonight ; him up ; hiring ; his dead
        suicidal_ideation	-4	his own ; hold a ; hold the ; house ; how does ; how far ; how soon ; hr
        suicidal_ideation	-4	hrs ; husband is ; i buy ; i drive ; i like ; i say ; i was ; id been
        suicidal_ideation	-4	id like ; if my ; im a ; im his ; im putting ; im the ; in february
        suicidal_ideation	-4	in malibu ; in september ; in that ; in writing ; inpatient ; inpatient for
        suicidal_ideation	-4	internet ; is for ; is leaving ; is outside ; is your ; ish ; it a ; it again
        suicidal_ideation	-4	its about ; its an ; its every ; ive tried ; just one ; keep having
        suicidal_ideation	-4	kids are ; knife ; know if ; la botella ; la calle ; la cara ; la carcel
        suicidal_ideation	-4	la cocaina ; la cocina ; la voz ; labor day ; landlord ; le hago ; lead
        suicidal_ideation	-4	learned ; leaving him ; lives ; living room ; llamen ; losing ; m found
        suicidal_ideation	-4	mail them ; makes ; mal ; malibu ; man ; man in ; many days ; mas de
        suicidal_ideation	-4	me about ; me as ; me from ; me is ; me my ; me too ; me ~tomo ; medication
        suicidal_ideation	-4	meeting ; meetings ; mete ; mi pareja ; mi tia ; mi tio ; midnight
        suicidal_ideation	-4	mis ninas ; missed ; mo old ; mochila ; mom on ; mom says ; my apartment
        suicidal_ideation	-4	my bed ; my boss ; my boyfriend ; my breastbone ; my chest ; my dead
        suicidal_ideation	-4	my girlfriend ; my job ; my roommate ; my son ; my teeth ; named ; never a
        suicidal_ideation	-4	never been ; no insurance ; no other ; no puede ; no sleep ; nobodys ; none
        suicidal_ideation	-4	nosotros ; not in ; noticed ; now 0 ; now i ; now the ; ocho anos ; october
        suicidal_ideation	-4	of it ; offer ; often ; on file ; on three ; once in ; or drugs ; or i
        suicidal_ideation	-4	or the ; over my ; oye ; p / ; pa la ; panic ; papel aluminio ; pareja ; park
        suicidal_ideation	-4	partner and ; pasado ; pay ; pcp ; per ; permiso ; pero ; pillow ; platica
        suicidal_ideation	-4	poker ; por la ; por las ; possible ; pregnant and ; privacy ; private
        suicidal_ideation	-4	puedo ; pulled a ; pusieron ; put down ; put him ; puts ; que esta ; que hora
        suicidal_ideation	-4	que le ; quien me ; quite el ; raised ; raising ; record ; refills ; res
        suicidal_ideation	-4	ride ; rm 0 ; rose ; rv ; rxd ; saber si ; salgo ; sali ; sangre
        suicidal_ideation	-4	saturday and ; saw ; say for ; say my ; says hell ; scared ill ; see me
        suicidal_ideation	-4	seizures ; semana y ; semester ; server ; seventy ; she cant ; she got
        suicidal_ideation	-4	she keeps ; shes a ; shield ; si se ; sigue ; sillon ; since yesterday
        suicidal_ideation	-4	sleep in ; sleep it ; sleeping ; so far ; so i ; so this ; somewhere to
        suicidal_ideation	-4	son just ; speaker ; split ; spray ; spring ; stab ; statement ; store
        suicidal_ideation	-4	straw in ; suda ; suegro ; suelto ; supervisor ; takes the ; taper ; tardes
        suicidal_ideation	-4	temblor ; tener ; tengo dos ; tengo una ; term ; texas ; than a ; than that
        suicidal_ideation	-4	thanksgiving ; that to ; thats a ; thats why ; the back ; the couch
        suicidal_ideation	-4	the detox ; the discharge ; the end ; the job ; the night ; the past
        suicidal_ideation	-4	the porch ; the quiet ; the smoke ; the vents ; the wedding ; them and
        suicidal_ideation	-4	them on ; these days ; they did ; they do ; they dont ; they say ; think its
        suicidal_ideation	-4	throwing up ; tieso ; tijuana ; time im ; to 0 ; to ask ; to church ; to feel
        suicidal_ideation	-4	tocar ; toddler ; todo lo ; told myself ; tongue ; too ; tooth ; trabajo en
        suicidal_ideation	-4	tres anos ; try again ; twelve years ; un grupo ; unos ; until i ; up after
        suicidal_ideation	-4	up blood ; up for ; up since ; upset ; urgent care ; use anything ; vende
        suicidal_ideation	-4	vents ; viernes y ; virtual ; visits ; vivo con ; vomiting ; vuelve ; w a
        suicidal_ideation	-4	wants him ; wants out ; warehouse ; warranty ; was in ; was one ; watched
        suicidal_ideation	-4	way since ; we had ; we live ; website ; week for ; weeks ; went quiet
        suicidal_ideation	-4	what a ; what im ; whatever ; whenever ; white ; who does ; who or
        suicidal_ideation	-4	wife thinks ; with them ; with us ; women ; wonder ; wont get ; would go
        suicidal_ideation	-4	would kill ; would say ; would your ; write ; wrong number ; wrote down
        suicidal_ideation	-4	xanax and ; y daily ; y en ; year ; yo tambien ; you know ; your page
        suicidal_ideation	-4	your residential ; yrs ; zero ; zoom ; ~at ; ~cal ; ~chest ; ~help
        suicidal_ideation	-4	~inpatient ; ~la ; ~medi ; ~medi ~cal ; ~on ; ~on ~purpose ; ~purpose
        suicidal_ideation	-4	~theres ; ~tiembla ; ~to ~die ; ~up ; ~want
        suicidal_ideation	-5	0 at ; 0 meth ; 0 mos ; 0 that ; 0 wants ; 0 way ; a bat ; aceptan ; admits
        suicidal_ideation	-5	agarra ; alta ; and can ; and she ; and want ; anda ; ano pasado ; anos con
        suicidal_ideation	-5	another one ; anywhere ; approved ; asks re ; at a ; at work ; at your ; ate
        suicidal_ideation	-5	back with ; bakersfield ; band ; be for ; be on ; bedroom ; been at
        suicidal_ideation	-5	been sitting ; before that ; began ; but its ; calle ; camera ; camion
        suicidal_ideation	-5	cannot ; cant be ; cant sleep ; cara ; casa ; casa y ; charge ; choir ; close
        suicidal_ideation	-5	co ; cocina ; coke at ; come in ; complete ; compra ; counseling ; coworker
        suicidal_ideation	-5	crawling ; cristal y ; da ; de esta ; deje el ; desde anoche ; detoxed
        suicidal_ideation	-5	die than ; dieron ; discharged ; discuss ; does your ; don ; dont get
        suicidal_ideation	-5	dormido ; dos ; dose ; dr ; drive to ; drug ; dying ; eighteen ; el brazo
        suicidal_ideation	-5	el pecho ; email ; entonces ; entrar ; epilepsy ; escribir ; explain
        suicidal_ideation	-5	feels like ; fit ; from her ; front desk ; fue la ; fuman ; gas station
        suicidal_ideation	-5	gave him ; gave me ; gave up ; get my ; get out ; getting ; go if ; going on
        suicidal_ideation	-5	great ; hablan ; hablar ; hablar con ; hablo ; hadnt ; hall ; handles ; has 0
        suicidal_ideation	-5	hasnt ; hate ; have you ; hay ; he can ; hell ; her tonight ; hip ; his hands
        suicidal_ideation	-5	hours ; hurt ; husband ; i hadnt ; i hear ; i make ; i never ; i run ; i said
        suicidal_ideation	-5	if that ; igual ; im an ; im back ; im ready ; im sick ; im still ; in august
        suicidal_ideation	-5	ir ; is there ; it in ; its meth ; jaw ; job ; just drink ; keep a ; kids and
        suicidal_ideation	-5	killing me ; lab ; labor ; leaves ; left arm ; life back ; like a ; like me
        suicidal_ideation	-5	line at ; listen ; live in ; lo mismo ; long as ; lu ; lvn ; mami ; mata
        suicidal_ideation	-5	me puso ; medicare ; meses ; meth on ; meth x ; mi casa ; mi suegra ; mira
        suicidal_ideation	-5	monday and ; mos ; much is ; my hands ; my insurance ; my kid ; my late
        suicidal_ideation	-5	my left ; my old ; my ribs ; my uncle ; my whole ; nadie mas ; necesito
        suicidal_ideation	-5	neither ; nicotine ; ninety ; no alcohol ; no w/d ; nodding ; nose ; numb
        suicidal_ideation	-5	nurse ; odd ; of coke ; of my ; oigo ; okay ; on your ; ones and ; online
        suicidal_ideation	-5	or anything ; outreach ; over a ; overdosed ; paciente ; papel ; paramedics
        suicidal_ideation	-5	patient ; pay for ; people in ; picked it ; pillow and ; please tell ; poder
        suicidal_ideation	-5	poner ; ppo ; pregunta si ; primer ; primera vez ; program in ; pueden ; puro
        suicidal_ideation	-5	quiero cambiar ; quiero salir ; quitting ; reach ; residential program
        suicidal_ideation	-5	retired ; right ; ring me ; run a ; said it ; said no ; san ; says theres
        suicidal_ideation	-5	school ; se metio ; seguro ni ; settle ; seven ; she asked ; she took
        suicidal_ideation	-5	shoot her ; should i ; shoulder ; shower ; sign ; sintomas ; skip ; small
        suicidal_ideation	-5	sober living ; sobrino ; sometimes ; soup ; speak ; starting ; station
        suicidal_ideation	-5	stepfather ; subst ; suegra ; swears ; sweaty ; sz ; sí ; talking to
        suicidal_ideation	-5	than the ; that isnt ; the baby ; the er ; the front ; the hospital
        suicidal_ideation	-5	the kind ; the little ; the meth ; the office ; the one ; the pillow
        suicidal_ideation	-5	the program ; the second ; the wine ; the word ; they told ; this for
        suicidal_ideation	-5	this time ; threw up ; throwing ; thru ; thru the ; thursdays ; time off
        suicidal_ideation	-5	todavia ; told to ; touched ; tremor ; tried it ; trip ; trouble ; trying to
        suicidal_ideation	-5	tv ; un ano ; una pistola ; uncle ; under my ; up when ; urgent ; usually
        suicidal_ideation	-5	ver a ; vi ; vibrating ; vivo ; want her ; wants in ; was 0 ; was a ; we took
        suicidal_ideation	-5	what does ; what he ; when he ; wife quit ; will call ; with no ; without a
        suicidal_ideation	-5	without it ; wkr ; wont come ; words ; work ; worried ; x yrs ; y con
        suicidal_ideation	-5	year and ; yo solo ; you get ; youve got ; ~a ~month ; ~die ; ~dts ; ~el
        suicidal_ideation	-5	~etoh / ; ~month ; ~que ; ~residential ; ~seizure ; ~si/hi
        suicidal_ideation	-6	% ; + coke ; 0 % ; 0 last ; 0 meses ; 0 pm ; a dog ; a living ; a un
        suicidal_ideation	-6	a ~seizure ; aa ; about this ; acabo ; admissions ; am i ; an iop ; anda en
        suicidal_ideation	-6	are you ; bank ; been taking ; between ; bit ; breastbone ; business ; but im
        suicidal_ideation	-6	calling re ; cant hold ; cb ; centro ; class ; clinic ; come off ; como
        suicidal_ideation	-6	corren ; cosas ; covers ; cut off ; day at ; days of ; dejo de ; desde 0
        suicidal_ideation	-6	despues de ; dinner ; do a ; doctor me ; doors ; dos anos ; dropped
        suicidal_ideation	-6	el alcohol ; else ; en su ; enero ; esta vida ; estoy en ; fax ; fell ; fever
        suicidal_ideation	-6	flu ; for two ; form ; four years ; fresno ; gente ; got out ; gym ; hace un
        suicidal_ideation	-6	had to ; hang up ; having a ; he gets ; health ; hearing ; help me ; higado
        suicidal_ideation	-6	holding ; hora ; i finish ; i found ; i havent ; i tell ; i work ; in our
        suicidal_ideation	-6	in with ; intensive ; internado ; is my ; its just ; its me ; january
        suicidal_ideation	-6	just need ; kicking ; kill for ; kill me ; know where ; la cerveza ; la sala
        suicidal_ideation	-6	laundry ; leaving ; like somebody ; like that ; like to ; link ; lives in
        suicidal_ideation	-6	lives with ; look like ; loud ; malilla ; me before ; me by ; me its ; me lo
        suicidal_ideation	-6	me va ; men ; meth for ; metio ; mid ; moved ; moved to ; must ; my phone
        suicidal_ideation	-6	name or ; needle ; needs ; neg ; never done ; niega ; not for ; now its
        suicidal_ideation	-6	nurses ; of a ; on it ; parking lot ; por eso ; position ; pour ; price
        suicidal_ideation	-6	problema ; que fue ; ran out ; re dtr ; receta ; residencial ; roofer
        suicidal_ideation	-6	same night ; says nobody ; se me ; seat ; seized ; selling ; she takes
        suicidal_ideation	-6	shirt ; siento ; since then ; sleeps ; snoring ; soaked ; sober ; somebody to
        suicidal_ideation	-6	steady ; step down ; straw ; sweats ; talk ; tea ; tengo seguro ; thank god
        """
}
