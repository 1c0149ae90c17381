extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation2 = """
        suicidal_ideation	3	gatos ; gave her ; give us ; giving my ; god ; goes away ; grandfather ; grill
        suicidal_ideation	3	gun out ; hallo ; happens to ; harm ; harold ; has begun ; has had ; have been
        suicidal_ideation	3	he said ; he signed ; headed ; heard it ; hell be ; her and ; her i
        suicidal_ideation	3	her wrists ; here n ; hermana dice ; hermano fuma ; hijas ; his room
        suicidal_ideation	3	his tools ; hold ; hole ; home staff ; hoodie in ; how to ; hoy me ; i almost
        suicidal_ideation	3	i visit ; idk what ; if it ; ig ; ill do ; im around ; in bathrm ; in burbank
        suicidal_ideation	3	in feb ; in my ; into ; into an ; is asleep ; is no ; is paid ; it isnt
        suicidal_ideation	3	it my ; it wasnt ; it when ; its not ; ive already ; ive been ; july and
        suicidal_ideation	3	just finished ; just go ; just tell ; just weed ; kids ; la pizca ; lake
        suicidal_ideation	3	largo ; las gracias ; lease ; ledger ; like he ; lista ; living in ; llega
        suicidal_ideation	3	llegar a ; lo dijo ; loc ; lock ; long a ; lookin for ; lost the ; lunch to
        suicidal_ideation	3	mama ; mama de ; mama que ; manejo un ; marido toma ; martes ; mayo y ; me a
        suicidal_ideation	3	me out ; me you ; meant it ; measure ; medically stable ; medicine cabinet
        suicidal_ideation	3	mentions ; meth court ; meth told ; mi primo ; min ; mis hijas ; mon ; money
        suicidal_ideation	3	mother with ; my grandfather ; my lunch ; myself at ; n im ; neighbor ; nene
        suicidal_ideation	3	new year ; next guy ; night and ; ninth ; no answer ; no plan ; nomas quiero
        suicidal_ideation	3	normal to ; not really ; now and ; of pills ; of this ; off all ; off them
        suicidal_ideation	3	off this ; one bad ; one left ; only does ; only thing ; open on ; our kids
        suicidal_ideation	3	oxygen ; padre ; palm ; pastillas de ; pays ; perdon a ; perdonenme todos
        suicidal_ideation	3	perro ; phone so ; photo of ; pienso que ; pills and ; pills are ; pitching
        suicidal_ideation	3	pizca ; plan no ; please cancel ; pls someone ; poa ; posting ; pressure pills
        suicidal_ideation	3	prob ; pt told ; purpose and ; que asi ; que el ; que toma ; rather not
        suicidal_ideation	3	reading ; redid ; refuses to ; rent through ; repeating ; reports pt
        suicidal_ideation	3	requires iop ; resi 0 ; ring ; roommate last ; s/p ; saben ; said hes ; sat nt
        suicidal_ideation	3	saving ; say it ; says 0 ; se esta ; se la ; sea ; semana pasada ; semanas y
        suicidal_ideation	3	senior ; seniors ; shell ; shift for ; shotgun across ; simply ; since august
        suicidal_ideation	3	six and ; smell ; solo ; someone ; someone call ; sponsor ; springs ; sra
        suicidal_ideation	3	staff ; stage ; storage ; straight from ; sun nite ; supiera ; sure ; surg 0
        suicidal_ideation	3	taking the ; tell her ; telling me ; temple ; thanks ; that before ; that i
        suicidal_ideation	3	thats every ; the boys ; the church ; the deed ; the drawer ; the gun
        suicidal_ideation	3	the ledger ; the nitrous ; the wash ; the whole ; theres nothing ; they had
        suicidal_ideation	3	theyd have ; theyve ; thinking of ; this but ; this call ; this earth
        suicidal_ideation	3	this house ; this yr ; tiene ningun ; till ; till im ; tmrw ; to somebody
        suicidal_ideation	3	to thank ; told clr ; tomo desde ; tomorrow ; troca ; ultima fue ; una nota
        suicidal_ideation	3	una vez ; unconscious ; until sunday ; use adderall ; vague ; wanted a
        suicidal_ideation	3	wants iop ; was the ; wedding is ; wheelchair ; where it ; who are
        suicidal_ideation	3	with nobody ; with water ; wks pregnant ; woke ; woke up ; would be
        suicidal_ideation	3	wouldnt mind ; y lo ; y luego ; y no ; y sigo ; y vomito ; ya voy ; yard
        suicidal_ideation	3	yesterday she ; yrs +
        suicidal_ideation	-3	0 my ; 0 way ; a bad ; a car ; a class ; a live ; a matar ; a residential
        suicidal_ideation	-3	a whole ; a ~drug ; about two ; after he ; after her ; agosto ; already paid
        suicidal_ideation	-3	already said ; amanecio ; amt ; and has ; and have ; and hes ; and now
        suicidal_ideation	-3	and shes ; and was ; andar ; attack ; be home ; because my ; been at ; boca
        suicidal_ideation	-3	boy is ; by 0 ; by himself ; cama ; came to ; can she ; carcel ; choked
        suicidal_ideation	-3	clases ; clients ; coke in ; company ; con las ; confused ; convulsion
        suicidal_ideation	-3	could you ; cuido a ; cup ; cups ; cut myself ; cut to ; dates ; daughter is
        suicidal_ideation	-3	days off ; dcfs ; de alta ; de hoy ; de un ; delirium ; delirium tremens
        suicidal_ideation	-3	did not ; different ; doce anos ; doing ; door in ; down with ; drives
        suicidal_ideation	-3	dying to ; eating ; el ano ; el brazo ; el novio ; el papa ; el trago ; elbow
        suicidal_ideation	-3	eleven years ; en papel ; etoh no ; fingers ; followed ; for my ; for someone
        suicidal_ideation	-3	fork ; front desk ; front door ; fuman cristal ; go back ; going away
        suicidal_ideation	-3	got me ; gurgling ; habla ; hablar ; hace 0 ; hacer con ; hadnt ; hammer
        suicidal_ideation	-3	has said ; hasnt ; have two ; he had ; hears ; heart is ; her own ; her shoes
        suicidal_ideation	-3	him over ; his father ; hold a ; hosp ; hrs ; i come ; i hadnt ; i lose
        suicidal_ideation	-3	id been ; if my ; im in ; internamiento ; is nobody ; is out ; it a ; it but
        suicidal_ideation	-3	it i ; it in ; it the ; kids are ; know i ; la carcel ; la cocina ; leave my
        suicidal_ideation	-3	left my ; line cook ; locked ; m found ; mama esta ; man who ; manos
        suicidal_ideation	-3	many days ; matar si ; me corren ; me too ; me when ; media ; midnight
        suicidal_ideation	-3	mis ninas ; mo ; mom on ; mom says ; murio ; my back ; needed ; neurologist
        suicidal_ideation	-3	no puede ; no w/d ; nobodys ; nosotros ; not a ; nothing else ; numb ; oct
        suicidal_ideation	-3	ohio ; ok ; on three ; owns ; papel aluminio ; partner and ; pcp ; pillow
        suicidal_ideation	-3	platica ; pm ; poco ; prescribed ; privacy ; private ; program in ; pusieron
        suicidal_ideation	-3	que esta ; que ve ; quite el ; res ; residential in ; residents ; ride ; rm 0
        suicidal_ideation	-3	rv ; salio ; salio del ; salir ; same ; sangre ; scared ill ; se lo
        suicidal_ideation	-3	semana y ; sent to ; server ; share ; shows ; sigue ; sleep in ; sleeping
        suicidal_ideation	-3	so i ; sobrina ; solo con ; somewhere ; speaker ; spring ; stopped drinking
        suicidal_ideation	-3	straw in ; suelto ; t ; tap ; temblor ; tengo dos ; that isnt ; that to
        suicidal_ideation	-3	the dts ; the night ; the past ; the quiet ; the residential ; them on
        suicidal_ideation	-3	think its ; time im ; to stay ; to walk ; toddler ; tremens ; tremor
        suicidal_ideation	-3	tres anos ; try again ; two days ; un ano ; until ; up since ; ur
        suicidal_ideation	-3	use anything ; visits ; w a ; wants him ; warranty ; we live ; went quiet
        suicidal_ideation	-3	whats ; where to ; who sells ; wont get ; would go ; would say ; would your
        suicidal_ideation	-3	wrong number ; wrote down ; y ahora ; y daily ; yerno ; you know ; your page
        suicidal_ideation	-3	your program ; ~cal ; ~client ; ~inpatient ; ~medi ; ~medi ~cal ; ~theres
        suicidal_ideation	-3	~up ; ~withdrawal
        suicidal_ideation	-4	$ ; 0 am ; 0 mos ; 0 now ; 0 that ; 0 wants ; 0 weeks ; a bat ; a counselor
        suicidal_ideation	-4	a little ; a lo ; a phone ; a place ; a poder ; a room ; a yr ; aa ; adentro
        suicidal_ideation	-4	afraid ; ahora ; aluminio ; am 0 ; and coke ; and for ; and says ; and she
        suicidal_ideation	-4	and since ; and took ; and wants ; ano pasado ; anywhere ; army ; around me
        suicidal_ideation	-4	as long ; asked for ; at work ; ataque ; ate ; attorney ; ayer en ; ayuda por
        suicidal_ideation	-4	bakersfield ; be for ; been clean ; been sitting ; between ; bien ; bipolar
        suicidal_ideation	-4	blue shield ; bottles in ; boyfriend ; brother is ; bunk ; but its ; but me
        suicidal_ideation	-4	cafe ; camion ; can hear ; can see ; cant get ; cara ; carpet ; carro ; casa
        suicidal_ideation	-4	charged ; children ; choir ; circle ; clinica ; cm ; coffee ; coke at
        suicidal_ideation	-4	coke with ; cold ; coming ; complete ; compra ; confd ; consejera ; correo
        suicidal_ideation	-4	couch ; couldnt ; counseling ; coworker ; crack on ; cristal en ; cuido
        suicidal_ideation	-4	current ; d residential ; dad is ; daily x ; days of ; dealer ; deals ; decir
        suicidal_ideation	-4	dejarla ; del condado ; del trabajo ; dia desde ; dial ; die than
        suicidal_ideation	-4	discharged ; doing it ; dont get ; dormido ; doy ; dr ; drive to ; duermo en
        suicidal_ideation	-4	el closet ; elephant ; eleven ; email ; entonces ; entrar ; epilepsy ; es el
        suicidal_ideation	-4	escribir ; estuvo ; everywhere ; fast ; feels like ; find out ; finish the
        suicidal_ideation	-4	fired ; flight ; floor ; flu ; for help ; forgot ; from a ; get out ; get to
        suicidal_ideation	-4	go if ; got a ; got out ; gracias a ; great ; group ; grp ; guys ; h ; hablan
        suicidal_ideation	-4	hablar con ; hablo ; happy ; has 0 ; has never ; hasta que ; hate ; have you
        suicidal_ideation	-4	he can ; he isnt ; he left ; he takes ; head ; heart going ; her back
        suicidal_ideation	-4	her tonight ; hes in ; hes out ; hes still ; him tonight ; hiring ; his dead
        suicidal_ideation	-4	hold the ; house ; how soon ; hurt ; i say ; i send ; igual ; im a
        suicidal_ideation	-4	in malibu ; in writing ; is for ; ish ; it again ; it for ; it on ; its about
        suicidal_ideation	-4	its every ; its meth ; jaja ; just drink ; just one ; keep a ; keep having
        suicidal_ideation	-4	knife ; know if ; lab ; labor day ; le hago ; lead ; life in ; like me
        suicidal_ideation	-4	listen ; literally ; lives ; living room ; lo mismo ; local ; long as
        suicidal_ideation	-4	losing ; lost ; lvn ; makes ; mami ; man ; mas de ; me about ; me my
        suicidal_ideation	-4	me puso ; me ~tomo ; meeting ; meth x ; mi tia ; mi tio ; mira ; missed
        suicidal_ideation	-4	monday and ; month ; mos ; much is ; my apartment ; my breastbone
        suicidal_ideation	-4	my divorce ; my girlfriend ; my insurance ; my left ; my name ; my old
        suicidal_ideation	-4	my roommate ; my teeth ; nearly ; needle ; never been ; never done ; nicotine
        suicidal_ideation	-4	no alcohol ; no other ; nobody else ; none ; not ~sick ; now 0 ; now i
        suicidal_ideation	-4	now the ; of july ; offer ; often ; oigo ; on file ; ones and ; or anything
        suicidal_ideation	-4	p / ; paid for ; panic ; papel ; paramedics ; pareja ; parking lot ; pasado
        suicidal_ideation	-4	patient ; people in ; per ; picked it ; poder ; por la ; practicum ; puedo
        suicidal_ideation	-4	puts ; que hora ; que le ; quiero cambiar ; quit ; raised ; raising ; record
        suicidal_ideation	-4	residential for ; residential program ; retired ; ring me ; roofer ; rose
        suicidal_ideation	-4	run a ; rxd ; sabado ; saber ; salgo ; sali ; same night ; san ; saturday and
        suicidal_ideation	-4	say for ; says theres ; se metio ; seguro ni ; seized ; seizures ; sell
        suicidal_ideation	-4	selling ; semester ; seven ; seventy ; she cant ; shield ; shoot her ; shot
        suicidal_ideation	-4	si se ; single dad ; small ; so this ; sometimes ; son just ; soup ; spanish
        suicidal_ideation	-4	stab ; statement ; stepfather ; store ; subpoena ; supervisor ; swears ; sz
        suicidal_ideation	-4	sí ; talking to ; tener ; tengo una ; texas ; than the ; thanksgiving
        suicidal_ideation	-4	thats a ; the baby ; the bottles ; the couch ; the detox ; the end ; the er
        suicidal_ideation	-4	the pillow ; the porch ; the program ; the vents ; the whiskey ; the wine
        suicidal_ideation	-4	these days ; they do ; they dont ; they say ; thirty ; this for ; this time
        suicidal_ideation	-4	threw up ; tieso ; tijuana ; to church ; to feel ; to see ; to talk ; todavia
        suicidal_ideation	-4	told to ; tongue ; trabajo en ; trembles ; tried it ; trip ; tv
        suicidal_ideation	-4	twelve years ; twenty ; un cuchillo ; un grupo ; una pistola ; until i
        suicidal_ideation	-4	up after ; up when ; urgent care ; used to ; vende ; vents ; vibrating
        suicidal_ideation	-4	viernes y ; virtual ; vomiting ; wants out ; warehouse ; was a ; was in
        suicidal_ideation	-4	way since ; whatever ; when he ; while i ; white ; who or ; wife quit
        suicidal_ideation	-4	will call ; with them ; with us ; without it ; women ; wont come ; worried
        suicidal_ideation	-4	would kill ; xanax and ; y en ; y tengo ; year ; yo tambien ; you get
        suicidal_ideation	-4	youve got ; yrs ; ~a ~month ; ~at ; ~chest ; ~help ; ~la ; ~like
        suicidal_ideation	-4	~on ~purpose ; ~purpose ; ~si/hi ; ~since ; ~to ~die ; ~want
        suicidal_ideation	-5	% ; 0 % ; 0 at ; 0 for ; a seizure ; a year ; aceptan ; admits ; and 0
        suicidal_ideation	-5	and can ; and want ; anda ; ano ; anos con ; another one ; antes ; anthem
        suicidal_ideation	-5	approved ; are you ; asks re ; back with ; bag ; band ; because ; been off
        suicidal_ideation	-5	been on ; before my ; before that ; began ; bit ; calling re ; camera
        suicidal_ideation	-5	cant be ; cant tell ; charge ; chills ; class ; clinic ; co ; cocina
        suicidal_ideation	-5	come in ; come off ; con quien ; cosas ; could ; cows ; crawling ; cristal y
        suicidal_ideation	-5	cuatro anos ; custody ; da ; day at ; de esta ; deje el ; desde anoche
        suicidal_ideation	-5	detoxed ; dias de ; dias en ; discuss ; do a ; doctor me ; don ; dos ; dose
        suicidal_ideation	-5	driving to ; el alcohol ; el cuarto ; el pecho ; empezo ; esta vida ; explain
        suicidal_ideation	-5	far ; fax ; fit ; fresno ; from her ; fue la ; fuman ; gas station ; gave him
        suicidal_ideation	-5	gave up ; get my ; getting ; going on ; hace un ; had to ; hall ; handles
        suicidal_ideation	-5	hands wont ; having a ; hearing ; hell ; help me ; higado ; hip ; his hands
        suicidal_ideation	-5	hora ; husband ; i hear ; i live ; i make ; i never ; i run ; i said ; i tell
        suicidal_ideation	-5	icu ; im ready ; im sick ; im still ; im the ; in september ; is my ; it with
        suicidal_ideation	-5	its me ; jaw ; job ; just need ; kids and ; killing me ; labor ; landlord
        suicidal_ideation	-5	left arm ; life back ; line at ; live in ; lu ; mal ; mata ; me before
        suicidal_ideation	-5	medicare ; mi suegra ; moved to ; my kid ; my late ; my niece ; my ribs
        suicidal_ideation	-5	my uncle ; my whole ; nadie mas ; name or ; named ; necesito ; neither
        suicidal_ideation	-5	ninety ; nodding ; not for ; now its ; nurse ; odd ; of a ; of coke ; okay
        suicidal_ideation	-5	on a ; once in ; online ; outreach ; paciente ; papa ; park ; pay for
        suicidal_ideation	-5	pillow and ; please tell ; poner ; por eso ; por las ; ppo ; pregunta si
        suicidal_ideation	-5	primer ; primera vez ; problema ; pueden ; puro ; re dtr ; reach ; receta
        suicidal_ideation	-5	red ; right ; said it ; said no ; saw ; se toma ; settle ; she asked
        suicidal_ideation	-5	she takes ; should i ; shoulder ; shower ; since yesterday ; sintomas
        suicidal_ideation	-5	sleeps ; sober living ; sobrino ; somebody to ; something ; soy ; starting
        suicidal_ideation	-5	station ; sweats ; sweaty ; taper ; thank god ; the back ; the fence
        suicidal_ideation	-5	the front ; the hospital ; the little ; the meth ; the office ; the smoke
        suicidal_ideation	-5	the word ; they told ; theyre ; through my ; throwing ; throwing up
        suicidal_ideation	-5	thursdays ; to stop ; tonight hes ; touched ; trabajar ; tratamiento
        suicidal_ideation	-5	tres dias ; twelve ; under my ; unos ; urgent ; usa ; usually ; ver a ; vi
        suicidal_ideation	-5	wants 0 ; way too ; we took ; we were ; weeks ; what a ; what he ; what im
        suicidal_ideation	-5	whenever ; who does ; with no ; wkr ; wont go ; wont wake ; words ; work
        suicidal_ideation	-5	would die ; write ; x yrs ; y con ; y ella ; year and ; your place ; ~die
        suicidal_ideation	-5	~etoh / ; ~month ; ~name ; ~on ; ~program ; ~que ; ~residential ; ~seizure
        suicidal_ideation	-6	0 last ; 0 meses ; 0 meth ; 0 pm ; 0 years ; a dog ; a un ; a ~seizure
        suicidal_ideation	-6	admissions ; agarra ; am i ; an iop ; and never ; and theres ; anda en ; ants
        suicidal_ideation	-6	asks what ; at all ; b 0 ; bank ; be on ; bedroom ; behind the ; breastbone
        suicidal_ideation	-6	business ; but im ; cannot ; cant hold ; cb ; corren ; cut off ; danger
        suicidal_ideation	-6	death ; dejo de ; despues de ; dia y ; does your ; doors ; dropped ; drug
        suicidal_ideation	-6	during ; else ; ems ; en su ; enero ; fever ; first ; gave me ; gente ; gym
        suicidal_ideation	-6	he gets ; health ; holding ; hospital ; i havent ; i sleep ; i work ; if that
        suicidal_ideation	-6	in august ; in with ; intensive ; ir ; is a ; is there ; kill for
        suicidal_ideation	-6	know where ; la calle ; la sala ; laundry ; license ; like a ; like somebody
        suicidal_ideation	-6	line cut ; link ; lives in ; look like ; loud ; malibu ; me its ; me lo
        suicidal_ideation	-6	meses ; meth for ; metio ; mid ; moved ; must ; my hands ; naloxone ; needs
        suicidal_ideation	-6	neg ; niega ; no sx ; no ~si ; nose ; nurses ; of my ; over a ; pharmacy
        suicidal_ideation	-6	place ; porch ; position ; pour ; price ; que fue ; que lo ; quitting
        suicidal_ideation	-6	ran out ; recovery ; says nobody ; se me ; se que ; senorita ; she took
        suicidal_ideation	-6	sheets ; since then ; skip ; snoring ; soaked ; sober ; starts ; steady
        suicidal_ideation	-6	step down ; straw ; street ; suegra ; tea ; ten years ; tengo seguro
        suicidal_ideation	-6	the long ; the one ; they gave ; they said ; thru the ; to detox ; to get
        suicidal_ideation	-6	to hurt ; to it ; to watch ; tonight he ; too ; trabaja ; trouble ; trying to
        suicidal_ideation	-6	uncle ; uses ; vida de ; vivo ; we are ; weekly ; well ; wet ; what do
        suicidal_ideation	-6	wife husb ; willing ; window ; works ; y ya ; yo solo ; ~dts ; ~el
        suicidal_ideation	-7	0 / ; 0 kids ; a thing ; acabo ; addiction ; aint ; and cant ; and we
        suicidal_ideation	-7	asks if ; ayuda ; be done ; beds ; been taking ; boss ; brother and ; buy
        suicidal_ideation	-7	calle ; cant keep ; case plan ; centro ; child ; como ; condado ; days and
        suicidal_ideation	-7	de noche ; dejarlo ; desintoxicacion ; dieron ; do you ; dry ; en 0
        suicidal_ideation	-7	estoy en ; ever since ; facility ; falto ; fell ; five ; girlfriend ; go away
        suicidal_ideation	-7	hace tres ; he cant ; hit ; hours ; how do ; i take ; in iop ; in our
        suicidal_ideation	-7	inpatient ; internado ; its 0 ; kill me ; la cerveza ; las 0 ; last year
        suicidal_ideation	-7	leaves ; leaving ; lives with ; looking for ; malilla ; me by ; me if ; me va
        suicidal_ideation	-7	medical ; my house ; my plan ; new ; nieto ; ninas ; noise ; ob ; on friday
        suicidal_ideation	-7	owner ; parar ; que es ; quiero salir ; ribs ; say how ; school ; seizure
        suicidal_ideation	-7	shakes ; shelter ; shifts ; shirt ; si falto ; sick ; siento ; sign ; start
        suicidal_ideation	-7	state ; talk to ; test ; thats how ; the guy ; the va ; them and ; to leave
        suicidal_ideation	-7	town ; vape ; we have ; weve ; what does ; what would ; where do ; while
        suicidal_ideation	-7	with nothing ; y se ; yawning ; yelling ; you have ; ~de
        suicidal_ideation	-8	a line ; algo ; all night ; ambulatorio ; and do ; and id ; and my ; at a
        suicidal_ideation	-8	at your ; bugs ; calls ; con ustedes ; details ; dias sin ; dinner ; director
        suicidal_ideation	-8	el doctor ; eso ; foreman ; found out ; friday and ; half ; hands ; hang up
        suicidal_ideation	-8	hay ; i found ; im drinking ; january ; like that ; lose ; love ; maybe
        suicidal_ideation	-8	me to ; me what ; months ; my chest ; near ; no sabe ; off it ; on it ; pecho
        suicidal_ideation	-8	right now ; seeing ; siete ; skin ; spouse ; stepdad ; support ; ten
        suicidal_ideation	-8	three days ; to quit ; trying ; vive ; wants help ; when i ; woman ; ~detox
        suicidal_ideation	-8	~seizures
        suicidal_ideation	-9	0 in ; a month ; and there ; bf ; breakfast ; cinco ; clt ; cost ; cousin
        suicidal_ideation	-9	dos anos ; es por ; from my ; gray ; ha ; he took ; in your ; it is
        suicidal_ideation	-9	ive never ; la coca ; la manana ; lips ; lugar ; minute ; minutes ; off a
        suicidal_ideation	-9	pipe ; psychiatrist ; quiero que ; ran ; rm ; self 0 ; sixty ; talk ; team
        suicidal_ideation	-9	tell you ; time i ; too much ; traigo ; tres ; with you ; zero ; ~sz
        suicidal_ideation	-10	0 dias ; and he ; and would ; can i ; cps ; eyes ; i left ; miss ; pregunta
        suicidal_ideation	-10	programa ; shop ; since last ; stay ; withdrawal ; y quiero ; years ago
        suicidal_ideation	-11	a program ; and is ; eight ; hot ; i see ; kitchen ; nine ; noon ; put me
        suicidal_ideation	-11	second ; sees ; sx ; talking ; tell me ; trabajo ; treatment ; unas ; w/d
        suicidal_ideation	-11	~0
        suicidal_ideation	-12	behind ; by myself ; chest ; dejar ; machete ; no thoughts ; not suicidal
        suicidal_ideation	-12	puede ; tx ; used
        suicidal_ideation	-14	se le ; trae
        suicidal_ideation	-16	doctor ; narcan
        suicidal_ideation	-17	outpatient
        """
}
