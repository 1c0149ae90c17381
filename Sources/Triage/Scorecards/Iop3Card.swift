extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop3 = """
        iop	1	my medi ; my physical ; my po ; my problem ; my station ; my wife ; n i ; n it ; n my ; na
        iop	1	nada de ; nadie que ; name ; narcan by ; nausea ; nearby ; needs iop ; needs start ; neg uds
        iop	1	nerviosa ; never ; never seen ; never so ; never used ; new one ; ni dinero ; ni papeles
        iop	1	ni se ; niece is ; nieto de ; night been ; night classes ; nine days ; nineteen
        iop	1	ningun lado ; nino ; ninos ; nitrous ; nitrous + ; nitrous the ; nl ; no fam ; no funds
        iop	1	no issues ; no more ; no nothing ; no pto ; no puede ; no savings ; no sitter ; no tenemos
        iop	1	no tiene ; no tomo ; no ~bleeding ; no ~residential ; nobody but ; nobody here ; nobody is
        iop	1	nobody knows ; nobody who ; nomas los ; none since ; nosotros ; not elaborate ; not really
        iop	1	not rxd ; not why ; nothing on ; november 0 ; november and ; now every ; now is ; now no
        iop	1	nueve ; nuevo ; nurse line ; oclock ; october and ; of a ; of an ; of anything ; of detox
        iop	1	of her ; of nights ; of nothing ; of ours ; of outpatient ; of people ; of pt ; of rehab
        iop	1	of six ; of the ; of treatment ; off crack ; off g ; off percs ; off to ; offer ; oficial de
        iop	1	ojala ; ok no ; on ; on / ; on and ; on appeal ; on camera ; on earth ; on figueroa
        iop	1	on keppra ; on leave ; on may ; on methadone ; on most ; on nights ; on own ; on purpose
        iop	1	on saturday ; on speed ; on tuesdays ; on weekday ; one dui ; one joint ; one random
        iop	1	ones and ; only no ; op 0 ; op benefits ; or is ; ordered ; our 0 ; our house
        iop	1	outpatient and ; outpatient drug ; outpatient or ; outpatient to ; outpatient with ; over a
        iop	1	own doctor ; oxygen ; pa ; padre ; pagar un ; pains ; palabras ; palm springs ; papa en
        iop	1	par ; par de ; pared y ; parents on ; parkinson ; parkinson and ; part ; party and
        iop	1	party in ; patient of ; pcp note ; pencil ; people keep ; people usually ; people who
        iop	1	perico los ; pero asi ; pero ya ; person ; phone but ; photo ; pida ; pierdo la ; pill at
        iop	1	pills since ; pills the ; pints of ; pitching ; pizca ; pkg ; place to ; places ; plain
        iop	1	planner 0 ; play ; plays ; po me ; po ramirez ; podemos ; poker ; poker night ; pongo
        iop	1	positivo ; possession ; prefiero ; pregunte ; prepa tengo ; private practice ; probationary
        iop	1	profesional ; program by ; program have ; program is ; program next ; programa residencial
        iop	1	promise to ; promote ; pulls ; pumped ; pura ; purpose ; put up ; que busque ; que estoy
        iop	1	que hora ; que me ; que ni ; que pida ; que puedo ; que se ; question ; questionnaire
        iop	1	quiero una ; quita ; quoted me ; ramirez ; ready ; reason to ; recaido ; recognize
        iop	1	recovery ranch ; referring a ; refills ; regresa ; regresa a ; rehearsal ; relapse
        iop	1	relative ; renew ; renewal ; reno ; rep ; required ; requires ; requires 0 ; requires iop
        iop	1	residential as ; retirement ; revise ; revivieron ; ride ; right this ; rite ; rite now
        iop	1	rn med ; round my ; rtd ; rules ; ruta ; sabado de ; sabado y ; said ; said dont ; said get
        iop	1	sali positivo ; salia ; saturday after ; says four ; says one ; says weed ; scared of
        iop	1	scares me ; scotch ; se cayo ; se fue ; se las ; se llama ; se metio ; se puede ; se quita
        iop	1	se regreso ; seats ; seguro y ; seized coming ; seizure ; seizure in ; selling anything
        iop	1	semana ; semana dice ; senorita ; sept no ; september after ; september and ; service
        iop	1	set up ; shakes nothing ; she asks ; she got ; she knew ; she sleeps ; she talks ; she took
        iop	1	sherman ; show and ; si falta ; sick ; side ; sigo limpio ; silent ; sin seguro
        iop	1	since divorce ; since her ; since high ; since like ; since start ; since sunday ; single
        iop	1	sister is ; sites ; sitting on ; six beers ; six on ; sixty six ; skip a ; slip at
        iop	1	slurring ; smoked a ; smoker 0 ; smokes weed ; smoking crystal ; snorting ; so when ; sober
        iop	1	sober and ; sober wants ; sobrio y ; socks ; sola de ; soltera y ; someone with
        iop	1	something about ; something else ; sp spkr ; speaking ; speed for ; spkr ; split open
        iop	1	springs ; squad ; stable needs ; stable on ; stamps ; started drinking ; stay awake ; stays
        iop	1	still on ; stop at ; stove ; strapped to ; studying ; studying for ; su hija ; su papa
        iop	1	subs ; suelto a ; summer ; sundays and ; supervisora ; supper and ; surg 0 ; tab ; table for
        iop	1	tables ; take em ; take more ; take my ; take speed ; take them ; taken ; talking about
        iop	1	talks to ; tapered ; telling him ; temblores ; ten times ; tenemos seguro ; tener
        iop	1	tengo dos ; tenth ; terapia de ; termina sus ; test for ; texts ; th and ; than ; than a
        iop	1	thank god ; that her ; that lets ; that starts ; thats the ; thats when ; thc nightly
        iop	1	thc only ; the ballgame ; the band ; the break ; the calendar ; the clinic ; the curtain
        iop	1	the day ; the difference ; the drink ; the fentanyl ; the foot ; the garden ; the horrors
        iop	1	the house ; the icu ; the ledger ; the medics ; the most ; the next ; the number ; the past
        iop	1	the plant ; the quiet ; the real ; the rest ; the schedule ; the softball ; the stove
        iop	1	the summer ; the thing ; the ticket ; the valley ; the wifi ; the worst ; the ~dts ; them in
        iop	1	then in ; then on ; then sleep ; therapist and ; there told ; there were ; they approved
        iop	1	theyd have ; thigh ; thing i ; things and ; thinks ; thinks thats ; this fall ; this life
        iop	1	this saturday ; this second ; this sunday ; three days ; three little ; three under
        iop	1	thursdays through ; tia ; tiene ningun ; til this ; till now ; time in ; time no ; timetable
        iop	1	to $ ; to 0 ; to attend ; to begin ; to catch ; to county ; to death ; to drive ; to end
        iop	1	to feed ; to fentanyl ; to his ; to interview ; to land ; to on ; to talk ; to turn
        iop	1	to ~talk ; today and ; todo el ; together and ; told clr ; toma los ; tomo entre ; tomorrow
        iop	1	top ; tops ; treatment ; treatment after ; treatment but ; treatment in ; tres cervezas
        iop	1	trials ; tried ; triste ; trouble is ; tucson ; turn my ; turned out ; turns ; tuvo ; two
        iop	1	typing on ; u ; un dia ; un par ; un programa ; una cerveza ; una fiesta ; uninsured no
        iop	1	until january ; up after ; up at ; up front ; up how ; up w ; us and ; use no ; used in
        iop	1	using ; using crystal ; uso coca ; van como ; vape de ; vapea ; vapea thc ; ventana ; verano
        iop	1	verguenza ; verguenza pero ; version of ; viene ; viernes del ; vino en ; vm ; voces
        iop	1	voluntad ; vyvanse to ; w ; w/d hx ; waiting room ; walking out ; walks ; want is ; want out
        iop	1	want people ; wants accountability ; wants info ; wants the ; was always ; was born
        iop	1	was last ; was meth ; was two ; watch her ; watching the ; way ; we had ; wedding
        iop	1	wedding was ; weed most ; week and ; weekday evenings ; weekend ; weekends a
        iop	1	weeks pregnant ; weeks sober ; went away ; were a ; what keeps ; whatever youve ; when she
        iop	1	whether the ; while the ; whistle ; who get ; who runs ; who self ; who you ; whos a
        iop	1	whos on ; why i ; widow 0 ; wife thinks ; wife with ; will ; wine nightly ; wine on
        iop	1	with cocaine ; with new ; with the ; wkend ; wknds ; wks etoh ; wont eat ; work on ; worked
        iop	1	worked out ; worker mom ; worried about ; worse ; wrists ; written and ; x su ; xanax before
        iop	1	y en ; y most ; y nosotros ; y por ; y solo ; y todo ; ya es ; ya llevo ; ya quiere
        iop	1	years in ; years no ; years old ; yest 0 ; yesterday hes ; yesterday the ; yo solito
        iop	1	yo vendo ; you about ; you have ; you kindly ; you need ; you sleep ; you still
        iop	1	young woman ; your evening ; your night ; yours and ; youth ; youth pastor ; zoom or
        iop	1	~0 ~wks ; ~a ; ~as ~a ; ~at ~the ; ~cocaine ; ~dad ; ~dormir ; ~dos ; ~dts 0 ; ~en
        iop	1	~epilepsy ; ~food ; ~from ~it ; ~head ; ~hearing ; ~heroin ; ~i ~stop ; ~in ~an ; ~interno
        iop	1	~last ; ~last ~time ; ~like ~a ; ~nights ; ~nothing ; ~off ~it ; ~on ~my ; ~opioid
        iop	1	~out ~of ; ~program ; ~quit ; ~residential ever ; ~si/hi ; ~someone ; ~talk ~to ; ~that
        iop	1	~time ; ~to ~someone ; ~tomaba ; ~weed ; ~when ; ~wish ; ~wish ~to ; ~wks ; ~y ; él tambien
        iop	-1	*abstinent.0:hypothetical ; *abstinent.2 ; *chestPain.0:hypothetical ; *clientAdmin.9
        iop	-1	*cows.0 ; *detoxWord.0:historical ; *duration.5 ; *hooked.0:negated
        iop	-1	*mandator.1:historical ; *mandator.1:negated ; *nonDrug.0:possible ; *pregnancy.0
        iop	-1	*quantity.0:negated ; *quantity.0:other_experiencer ; *quitting.0:hypothetical
        iop	-1	*residentialWord.0:historical ; *seizure.3:negated ; *spam.1 ; *substance.4:hypothetical
        iop	-1	*suicidalOblique.0:hypothetical ; *suicidalOblique.3 ; *treatmentNeed.0:historical
        iop	-1	*vendor.0 ; + meth ; 0 @ ; 0 coming ; 0 currently ; 0 dolares ; 0 dry ; 0 her ; 0 lb
        iop	-1	0 line ; 0 months ; 0 nothing ; 0 por ; 0 practicum ; 0 pressed ; 0 pt ; 0 rd ; 0 relapsed
        iop	-1	0 s ; 0 se ; 0 sees ; 0 shes ; 0 sister ; 0 then ; 0 vs ; 0 years ; a alguien ; a bag
        iop	-1	a bookkeeper ; a bump ; a car ; a certificate ; a county ; a couple ; a day ; a decade
        iop	-1	a dos ; a fist ; a g ; a guest ; a guitar ; a hand ; a holiday ; a hospice ; a hotel
        iop	-1	a house ; a licensed ; a marriage ; a min ; a missed ; a mom ; a ninety ; a paper
        iop	-1	a pension ; a question ; a ranch ; a retired ; a sixer ; a support ; a taper ; a thirty
        iop	-1	a tocar ; a tube ; a van ; a while ; a woman ; about cocaine ; about me ; abt ; across my
        iop	-1	adderall i ; advocate ; after smoking ; afuera ; again every ; again on ; against advice
        iop	-1	agarro ; ago and ; ago for ; ago he ; ago wants ; ahi ; ahi mismo ; ahi no ; ahogo
        iop	-1	ahorcarme ; airport ; al dia ; al programa ; alarm ; albanil ; albergue ; alcohol detox
        iop	-1	alcoholico ; all im ; all nite ; all spring ; all thru ; alprazolam ; already approved
        iop	-1	alta ; alvarez ; amad ; amad from ; amigo ; an accountant ; an ambulance ; an attorney
        iop	-1	an elephant ; an email ; an hr ; an interview ; an overdose ; and all ; and doing
        iop	-1	and have ; and he ; and heroin ; and id ; and in ; and may ; and nobody ; and used ; anda
        iop	-1	anda en ; andar ; anexo en ; anos casi ; anos en ; anos sin ; antes de ; any beds
        iop	-1	anybody i ; anyone ; anyone who ; apartment and ; application ; apply for ; applying for
        iop	-1	appointment with ; appt ; april and ; apuesta ; are true ; are your ; arm numb ; armpit
        iop	-1	around three ; arrests ; as an ; as i ; asi ; asks for ; associate ; at another ; at church
        iop	-1	at dawn ; at other ; at six ; aunque ; aunt is ; available ; ayer del ; ayer y ; az
        iop	-1	azules ; baby fine ; back and ; bag ; bajar de ; ball ; ballpark ; bank ; barrier ; bars on
        iop	-1	barstow ; based ; bathroom ; be good ; beach ; because ; because i ; because its ; bed
        iop	-1	bed letter ; been for ; been reading ; been throwing ; beer floats ; before and
        iop	-1	before anything ; before dinner ; before group ; before last ; before lunch
        iop	-1	before midnight ; before work ; believe it ; belly fat ; belong ; bilingue ; bill from
        iop	-1	billing ; binder ; bkgd ; blankets ; bled ; booked ; bookkeeper ; boot ; both of
        iop	-1	bounced from ; boy of ; breastbone ; brother lives ; brother says ; brother to
        iop	-1	buenas noches ; buenas tardes ; built for ; buscando donde ; busco un ; but hes ; but that
        iop	-1	by 0 ; by itself ; by me ; by needle ; by roommate ; cada manana ; call any ; call it
        iop	-1	call pt ; caller wants ; callers ; caminan ; camisa ; can a ; can fix ; can live ; can my
        iop	-1	can see ; cancer ; canisters ; cans a ; cant lose ; cant quit ; capsules ; car and ; cara
        iop	-1	carisoprodol ; carol ; carpet ; carrier ; casa y ; case every ; casi nunca ; casi todos
        iop	-1	cdl driver ; census ; centro en ; cessation ; changed ; charge ; charge for ; chattering
        iop	-1	checked out ; chef ; chest is ; chills ; choosing ; claims ; clarito ; class and ; clean 0
        iop	-1	clearly ; client of ; clinic has ; clock ; coats ; cobran ; coc ; coca yo ; cocaina
        iop	-1	cocaina tres ; cocaine all ; cocaine has ; codes ; coke after ; coke an ; coke four
        iop	-1	coke is ; coke with ; cold turkey ; come stay ; comes ; comes up ; comment ; compl
        iop	-1	complicated ; compra ; compro ; con mi ; con unas ; confirm ; conviction ; convulsing
        iop	-1	convulsiones ; cooked ; copia ; copia de ; cops ; copy ; cord and ; correo ; corte de
        iop	-1	cost ; costing ; couch since ; couch surfing ; could be ; could somebody ; counselor 0
        iop	-1	counselor is ; couple times ; cousin is ; cover it ; cows 0 ; cp radiating ; cpap ; crack a
        iop	-1	crack and ; crack cocaine ; crack daily ; crash ; crawling ; cree ; cristal como ; cross
        iop	-1	cualquiera ; cuarto y ; cuatro ; cuatro noches ; cuesta ; cups ; currently ; custody 0
        iop	-1	custody hearing ; custody meth ; customer ; cv ; d inpt ; d live ; d prog ; d residential
        iop	-1	d x ; d/o on ; da ; dabs + ; dad and ; daily again ; dandole ; dates in ; daughter been
        iop	-1	daughter shes ; dawn ; day and ; day i ; day script ; day since ; day three ; days after
        iop	-1	days now ; days or ; days residential ; dcfs worker ; de ; de a ; de bacardi ; de coca
        iop	-1	de octubre ; de peso ; deals ; debajo ; decade ; decent ; del hospital ; delirium tremens
        iop	-1	denies regular ; depending ; descanse ; desde los ; desintoxicar ; desintoxicar a
        iop	-1	desintoxicarme del ; detox first ; detox is ; detox two ; detox unit ; detoxed ; detras
        iop	-1	diario ; dias saliendo ; dice q ; did ; did try ; dilaudid ; dinero no ; director
        iop	-1	disability ; discretion ; district ; dmv ; do first ; do next ; do you ; dobs ; doce todos
        iop	-1	dock ; doctor me ; doesnt know ; dog is ; don ; donate ; donde quedan ; done 0 ; dont sleep
        iop	-1	dont stop ; dont touch ; dont ~want ; dormirme ; double ; down the ; drama ; drink three
        iop	-1	drinking and ; drove him ; drugs ; drugs no ; dual ; duermo en ; duffel ; dur ; dura
        iop	-1	duster ; dx ; each and ; easter now ; eating d/o ; echo ; ed sw ; edge of ; eight to
        iop	-1	el de ; el doctor ; el licor ; el que ; elbow ; eleven weeks ; email me ; empujo ; en abril
        iop	-1	en dos ; en eso ; en marzo ; en mayo ; encerrado ; enero y ; engine running ; entire time
        iop	-1	entrevista ; es ella ; es problema ; es un ; espanol y ; esta en ; estado en ; estuve bien
        iop	-1	etoh no ; eve groups ; ever ; every ; every shift ; every three ; every time
        iop	-1	every workday ; everybody in ; everybody on ; everyone says ; everything since ; evicted
        iop	-1	expediente ; extension ; f / ; f re ; f wants ; faa ; faces ; falling ; feel like ; feel my
        iop	-1	feeling ; feels like ; feet ; fentanilo ; fentanyl ; fentanyl in ; field ; fifteen year
        iop	-1	fifth of ; fill beds ; filled in ; find ; fine and ; finish a ; finished rehab
        iop	-1	fired twice ; firefighter ; first week ; fish ; flat ; flexible ; flight ; floats
        iop	-1	folks do ; for a ; for anything ; for client ; for detox ; for free ; for help
        iop	-1	for himself ; for now ; for over ; for sixty ; for this ; for three ; for twenty ; for weed
        iop	-1	for ~detox ; foreman wont ; forty pounds ; found out ; found you ; four ; four hundred
        iop	-1	fourteen years ; freight ; fri sat ; from church ; from coke ; from detox ; from us
        iop	-1	fumando cristal ; g a ; gave the ; gave up ; get ; get up ; gets me ; girl is ; girls back
        iop	-1	glovebox ; go at ; go into ; go to ; go wherever ; going for ; good ; got fired ; got help
        iop	-1	got two ; gotta ; grain ; gram each ; gramos ; grandpa ; grieving ; group leader
        iop	-1	grupo para ; guaranteed ; guaro ; gun in ; gusanos ; guy again ; guy in ; guys have
        iop	-1	ha probado ; hable espanol ; hablo ; hace un ; hace unos ; had it ; had two ; hand over
        iop	-1	hands ; hang herself ; hang up ; hanging ; hangs ; harbor ; has ; has epilepsy ; has had
        iop	-1	has taken ; hasta ; hasta que ; have four ; have had ; have me ; have since ; have some
        iop	-1	havent drank ; hazelden in ; he ; he checked ; he did ; he had ; he never ; he querido
        iop	-1	he quit ; he sleeps ; he still ; he used ; he wants ; head and ; headache ; hear them
        iop	-1	heard ; hearing 0 ; hed sleep ; hell cut ; hello i ; helping ; her brother ; her car
        iop	-1	her i ; her life ; her mom ; her son ; her who ; here at ; here for ; hermano juega
        iop	-1	hermano no ; herself on ; hes an ; hes in ; hes my ; hes snorting ; hes still ; hija llama
        iop	-1	hijo 0 ; hijo lleva ; him hes ; him in ; him into ; himself last ; his bed ; his lawyer
        iop	-1	his mom ; his twin ; his uncle ; hit the ; holding his ; hombre ; home at ; home same
        iop	-1	hook ; horses ; hosp overnight ; hospice nurse ; hours ago ; hours and ; house so
        iop	-1	housemates ; how often ; how that ; how would ; however ; hoy no ; hurting ; hx ~0
        iop	-1	i already ; i also ; i are ; i call ; i can ; i close ; i completed ; i cry ; i didnt
        iop	-1	i end ; i fell ; i figured ; i fly ; i gotta ; i left ; i lost ; i missed ; i play ; i ran
        iop	-1	i relapsed ; i rent ; i seized ; i set ; i speak ; i was ; i wasnt ; id come ; id go ; idk
        iop	-1	if a ; if my ; if same ; if the ; if were ; im ; im 0 ; im a ; im ashamed ; im forty
        iop	-1	im free ; im only ; im putting ; im so ; in a ; in about ; in and ; in between ; in bkgd
        iop	-1	in holding ; in or ; in order ; in the ; in ~0 ; info ; info cb ; inpt in ; ins aetna
        iop	-1	insulin ; intente ; internet ; iop now ; iop that ; is already ; is and ; is going
        iop	-1	is just ; is nineteen ; is no ; is our ; is over ; is paid ; is safe ; is standing
        iop	-1	is that ; isnt for ; it anymore ; it from ; it i ; it till ; it too ; it up ; it was ; ito
        iop	-1	its a ; its in ; its time ; its wine ; itself ; ive had ; ive picked ; ive started ; jalar
        iop	-1	jamas ha ; jan and ; jardinero ; job at ; job i ; judge said ; juega en ; just ; just a
        iop	-1	just came ; just didnt ; just for ; just tell ; just that ; juvenile ; kaiser y
        iop	-1	keep using ; kicked it ; kicking the ; kitchen floor ; know where ; kratom ; la ; la 0
        iop	-1	la corte ; la familia ; la malilla ; la sala ; label ; landlord ; las manos ; las xanax
        iop	-1	last drink ; last of ; last one ; last use ; lasted ; le ; le da ; leader ; league on
        iop	-1	lean every ; leave for ; left res ; letter by ; letterhead ; level ; licencia ; licor
        iop	-1	lie down ; life together ; lights ; like you ; like yours ; likes ; limpio de ; linea
        iop	-1	lined ; lines on ; link to ; listen ; lives alone ; lives at ; living rm ; llama x
        iop	-1	llamada ; lleva dos ; lleva tres ; lleva un ; loading ; loading dock ; loads ; lock up
        iop	-1	log ; long ; long is ; long one ; long she ; looking at ; los dos ; los que ; los quince
        iop	-1	lot ; loud ; love to ; lu 0 ; luego que ; lying to ; m 0 ; m on ; m ~dts ; machine
        iop	-1	mailed to ; make ; malbec ; mama y ; management ; mandar ; manos ; march 0 ; mark ; mas o
        iop	-1	matar ; may ; mbr ; me ahogo ; me awake ; me dieron ; me doy ; me hace ; me i ; me im
        iop	-1	me inyecto ; me las ; me meti ; me not ; me over ; me pico ; me pueden ; me quedo
        iop	-1	me quiere ; me quiero ; me quite ; me the ; me twice ; me type ; means ; member 0 ; men
        iop	-1	meses que ; meth all ; meth for ; meth qod ; meth then ; meth told ; meti ; mh ; mi carnal
        iop	-1	mi carro ; mi cuarto ; mi mama ; mi suegra ; mi tio ; mi vecino ; miedo de ; migraines
        iop	-1	min ; minutes ago ; mirror ; missed my ; mission ; mom asking ; mom my ; mom says
        iop	-1	month guaranteed ; month residential ; months after ; months i ; more or ; more times
        iop	-1	mother is ; mother seeking ; mother son ; mothers ; mr ; much ; much do ; murio el
        iop	-1	murio mi ; mushrooms ; my arm ; my arms ; my best ; my bill ; my bladder ; my employer
        iop	-1	my grandmother ; my keys ; my kid ; my late ; my lease ; my mom ; my number ; my other
        iop	-1	my tongue ; my wrist ; myself after ; naloxone ; name and ; narcan at ; narcan twice
        iop	-1	narcanned me ; necesito ; necesito desintoxicarme ; neck ; need 0 ; need an ; need is
        iop	-1	need someone ; needing ; needs letter ; needs placement ; needs to ; neither ; nerves
        iop	-1	never done ; never had ; never have ; never hurt ; never ~drank ; ni con ; ni la
        iop	-1	nice about ; nicotine only ; night after ; night in ; night my ; nights / ; nights of
        iop	-1	no dormirme ; no duermo ; no estoy ; no ha ; no info ; no quiero ; no sabemos ; no wait
        iop	-1	no ~aftercare ; no ~confusion ; no ~daily ; no ~sz ; no ~todos ; no ~tomo ; nobody has
        iop	-1	noche desde ; nose spray ; not saying ; not to ; noticed ; novio no ; now so ; now theres
        iop	-1	number is ; nurse and ; o menos ; ocupa ; ocupo ; ods ; of crack ; of iop ; of malbec
        iop	-1	of my ; of red ; of us ; of valium ; of vodka ; off booze ; off last ; off on ; off rum
        iop	-1	off shift ; off this ; officer says ; offices at ; often ; oil ; okd ; on anything
        iop	-1	on blow ; on hold ; on klonopin ; on letterhead ; on meds ; on people ; on the ; on this
        iop	-1	on tv ; on us ; once and ; one a ; one after ; only a ; only going ; open to ; openings
        iop	-1	opens ; or ; or i ; or less ; or they ; or two ; or use ; other line ; other week ; otros
        iop	-1	our apartment ; our pastor ; our sober ; outpatient twice ; oven ; over at ; over every
        iop	-1	over it ; overdose ; overnight tech ; own pillow ; own two ; own with ; oye ; paciente
        iop	-1	pack and ; packed ; packing ; paid ; papas ; parents want ; paro en ; parrot ; part of
        iop	-1	particular ; paso ; passed out ; pastillas azules ; pastor ; patient in ; patron ; paycheck
        iop	-1	payday and ; pen in ; people for ; people off ; people share ; per friend ; per head
        iop	-1	per pt ; percs ; perdon ; perfectly ; pero es ; perro ; person to ; personal que ; peso
        iop	-1	pharmacist ; phone and ; picked up ; pide ; pide algo ; pills at ; pistol and ; pistola
        iop	-1	pitch ; place for ; place where ; plane ; planning ; plans ; platicas para ; plug ; pone
        iop	-1	poner ; por lo ; por los ; por telefono ; position still ; posting ; pouches ; practicum
        iop	-1	pregunta si ; prescriber ; present ; private room ; private rooms ; probado nada
        iop	-1	probation officer ; problem with ; problema ; problemas ; problemas con ; psych np
        iop	-1	psychosis ; pt daily ; pt has ; pt in ; pt is ; pt its ; ptsd ; pueda ; puede llevar
        iop	-1	puedo ni ; pull ; pulse ; puras ; puso ; put on ; puts a ; q 0 ; que fuman ; que hable
        iop	-1	que jamas ; que lleva ; que nos ; que termine ; quedo ; querido ; quiero cambiar
        iop	-1	quiero saber ; quitting ; rang ; raya ; rd ; re gf ; re husb ; reading this ; received
        iop	-1	recruiter ; redid ; reentry ; refrigerator ; regalo ; regular use ; released monday ; rents
        iop	-1	replacement ; report on ; res ; res in ; resi in ; resid ; reside ; residencial
        iop	-1	residencial en ; residency ; residential after ; residential not ; residential para
        iop	-1	residential side ; residential treatment ; residents ; respira bien ; restraining order
        iop	-1	restroom ; retired wants ; retires ; retiring ; retreat ; return ; review ; rid ; rid of
        iop	-1	roommate on ; roommates all ; root beer ; ropa ; rope in ; rounds ; rounds of ; row ; rp
        iop	-1	rph ; rv ; said six ; said the ; sala ; sali ; sali ayer ; sali bien ; sali del
        iop	-1	same thing ; sandwich ; sangre ; save ; say what ; says a ; says hell ; says meth
        iop	-1	says self ; says that ; scan ; school bus ; script ; se de ; se me ; se ni ; second week
        iop	-1	secret ; see ; see above ; seguidos ; seizures ; self employed ; sell insurance
        iop	-1	semana desde ; semana me ; semana no ; senior year ; senor pide ; sense ; sent me
        iop	-1	seven days ; shakes ; she does ; she found ; she isnt ; she never ; she smokes ; she was
        iop	-1	shes home ; shirt ; shoe ; shoots ; shop ; shot coke ; should mentions ; showed ; shy
        iop	-1	si a ; si hay ; siento que ; since april ; since february ; since memorial ; since saturday
        iop	-1	since they ; sister in ; sister re ; sister uses ; site for ; six nights ; sixer ; skin
        iop	-1	slams tina ; slid ; slumped ; smokin crack ; smoking fetty ; so thats ; sober living
        iop	-1	software ; sold ; solo para ; somebody should ; somebody watching ; someone else
        iop	-1	someone to ; sometimes more ; somewhere or ; sons ; sopa ; sorry if ; soy de ; soy la
        iop	-1	speech ; spends ; spent two ; spice every ; spoon ; sports ; stand up ; standing on
        iop	-1	started this ; starts at ; stay here ; stayed dry ; steel ; steel reserve ; steering
        iop	-1	steering wheel ; still drinking ; still in ; still use ; stop i ; storage ; studio
        iop	-1	studio and ; stupid ; subj ; substance ; success ; suegra ; suitcase ; sunday after
        iop	-1	sunday to ; sundays ; supervise ; support group ; supportive no ; surfing ; suspects
        iop	-1	swears it ; sweating ; switch ; switched ; sx now ; syrup ; sz d/o ; sz on ; t 0 ; table
        iop	-1	take any ; take medi ; take the ; takes her ; tarea ; taught ; taxes ; teeth chattering
        iop	-1	tell my ; ten months ; tengo cuatro ; tent ; text ; text only ; that arent ; that comes
        iop	-1	that fits ; that long ; that she ; thats my ; the airport ; the ambulance ; the bat
        iop	-1	the boat ; the bottle ; the breakfast ; the bus ; the carpet ; the company ; the court
        iop	-1	the days ; the dmv ; the drinking ; the eight ; the email ; the engine ; the entire
        iop	-1	the gambling ; the group ; the hook ; the ice ; the landlord ; the late ; the length
        iop	-1	the library ; the lights ; the little ; the long ; the nitrous ; the once ; the outpatient
        iop	-1	the owner ; the paper ; the refrigerator ; the state ; the tile ; the weekends ; then 0
        iop	-1	then a ; then he ; then never ; therapist 0 ; there a ; there out ; they call ; they kept
        iop	-1	they know ; they said ; they threw ; theyd get ; thinner ; third day ; third month
        iop	-1	third time ; thirties ; this ; this a ; this message ; this morning ; though ; three jobs
        iop	-1	three kids ; through all ; through an ; through detox ; through withdrawal ; thru it
        iop	-1	thru the ; tied ; tiemblan ; tienen internamiento ; tijuana en ; till i ; time ever
        iop	-1	time im ; times and ; tina ; to an ; to apply ; to aunt ; to complete ; to donate
        iop	-1	to follow ; to fresno ; to give ; to hang ; to in ; to kill ; to leave ; to open ; to other
        iop	-1	to save ; to something ; to them ; to treatment ; to work ; tocar ; tocar la ; toda
        iop	-1	toda la ; todavia no ; today he ; todo y ; tomo de ; tomo pastillas ; tomorrow is ; took a
        iop	-1	tooth ; touched anything ; tow ; tow truck ; toy ; trade ; travel for ; tremens ; tremors
        """
}
