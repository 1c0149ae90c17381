extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-54	=
        suicidal_ideation	22	to die
        suicidal_ideation	21	goodbye
        suicidal_ideation	20	alive
        suicidal_ideation	19	rope
        suicidal_ideation	17	die ; suicidal ; texted ; thinking
        suicidal_ideation	16	anymore ; gun ; mejor ; myself ; overpass ; plan ; wont be ; wrists
        suicidal_ideation	15	be alive ; cut ; razor ; to kill ; tonight ; xfer ; ya
        suicidal_ideation	14	cutting ; matarme ; pienso ; suicide ; tell my
        suicidal_ideation	13	belt ; cut my ; despertar ; gun in ; i cut ; jump ; key ; on purpose
        suicidal_ideation	13	purpose ; si ; si with ; think about ; vivir ; wrist ; wrote
        suicidal_ideation	12	0 vodka ; be ; be dead ; bridge ; crying ; i keep ; letters ; matar ; paid
        suicidal_ideation	12	picked ; planning ; point ; puente ; quiero vivir ; soon ; tonite ; tracks
        suicidal_ideation	12	y hoy ; y que
        suicidal_ideation	11	aventarme ; be here ; bought ; counted ; enough ; feel like ; flat ; gonna
        suicidal_ideation	11	himself ; ideas ; ill ; intent ; kms ; looked ; no quiero ; pienso en
        suicidal_ideation	11	policy ; que ya ; rope in ; se quiere ; sin plan ; the overpass ; vida
        suicidal_ideation	10	+ si ; a rope ; about killing ; and put ; anyone ; ayer ; bandaged
        suicidal_ideation	10	been cutting ; by me ; closet ; cuelgo ; de 0 ; de a ; dead ; deeper
        suicidal_ideation	10	driving ; ending ; endorses ; estar ; f ; garage ; hanging ; hose ; hospice
        suicidal_ideation	10	hoy ; i swallowed ; i wont ; insulin ; item ; la vida ; las pastillas
        suicidal_ideation	10	last night ; mind ; nights i ; no contesta ; no despertar ; passwords
        suicidal_ideation	10	plan to ; quiere matar ; re 0 ; se va ; see ; shut ; soga ; some nights
        suicidal_ideation	10	the pills ; to hang ; tylenol ; voy ; voy a ; wanna ; warm
        suicidal_ideation	9	a lighter ; about driving ; already ; around ; cant do ; cats ; contesta
        suicidal_ideation	9	de aventarme ; del puente ; dias y ; encontre ; everyone ; for me ; hang
        suicidal_ideation	9	having thoughts ; heart pills ; hi ; honestly ; hoping ; im thinking ; is and
        suicidal_ideation	9	kill ; kill himself ; kill myself ; know which ; lighter ; looking at ; mas
        suicidal_ideation	9	me quiero ; mejor sin ; myself tonight ; night i ; nobody ; not wake
        suicidal_ideation	9	nothing left ; owed ; parked ; passive ; pensado ; pense ; perdon ; que se
        suicidal_ideation	9	quiero ; quiero matar ; reason ; she wants ; stitched ; suicidas ; swallowed
        suicidal_ideation	9	tell ; texted me ; the closet ; the dog ; the insurance ; the rope ; theyd
        suicidal_ideation	9	this week ; thoughts ; to each ; to his ; to jump ; told ; tree ; up how
        suicidal_ideation	9	voice ; with plan ; wont ; ya no
        suicidal_ideation	8	a estar ; a reason ; after tonight ; asked ; balcony ; been thinking ; better
        suicidal_ideation	8	blade ; bother ; bullet ; con él ; counted out ; crying says ; dar ; died in
        suicidal_ideation	8	diganle a ; dope 0 ; encontre una ; end it ; everything ; freight ; gave my
        suicidal_ideation	8	get the ; happens ; her and ; hoja ; i already ; i asked ; i wanna ; im done
        suicidal_ideation	8	im gonna ; im parked ; intente ; is to ; it takes ; it would ; joven
        suicidal_ideation	8	know why ; la soga ; lately i ; left her ; life ; llorando ; m ; mailed
        suicidal_ideation	8	me around ; nobody would ; notebook ; off the ; out the ; out to ; parked at
        suicidal_ideation	8	passive si ; planning to ; puse ; queria ; quiet ; quisiera ; quito ; rather
        suicidal_ideation	8	razor to ; reason to ; refused ; sa ; safety ; says a ; shed ; somebody should
        suicidal_ideation	8	states ; the belt ; the blue ; the point ; theres no ; this weekend
        suicidal_ideation	8	thought about ; to not ; tried to ; va a ; van a ; vet ; wants inpt ; wasnt
        suicidal_ideation	8	way out ; whoever ; why ; wont need ; worth ; would do ; xfer from
        suicidal_ideation	7	# 0 ; a proposito ; again last ; aguanto ; and every ; and stood ; and this
        suicidal_ideation	7	and told ; anoche ; arithmetic ; aside ; aventarme del ; belt around ; but not
        suicidal_ideation	7	checks ; cheerful ; combination ; counter ; cried ; crisis ; cuando ; d
        suicidal_ideation	7	de vida ; decided ; del ; denies hi ; desde hace ; despedi ; despedi de
        suicidal_ideation	7	detox bed ; dont ; dont bother ; dont feel ; dont send ; down from ; dtr
        suicidal_ideation	7	ending it ; este mundo ; father 0 ; for after ; for when ; forever
        suicidal_ideation	7	goodbye letter ; gracias por ; grandson 0 ; having ; he pensado ; him at
        suicidal_ideation	7	him in ; hope i ; husband took ; i look ; i looked ; i sat ; i took ; i were
        suicidal_ideation	7	i woke ; if ; if its ; im suicidal ; intento ; it wont ; ive ; ive picked
        suicidal_ideation	7	keep telling ; keeps ; keeps saying ; kill herself ; killing myself ; kinda
        suicidal_ideation	7	left ; left and ; letters to ; lined ; loading ; locker ; longer ; look
        suicidal_ideation	7	many of ; me despedi ; meant ; morirme ; mundo ; my locker ; my pills
        suicidal_ideation	7	need someone ; ningun ; no plan ; notice ; opened it ; out how ; oxy 0
        suicidal_ideation	7	phone with ; photo ; pick ; picking ; planet ; proposito ; put a ; quedo
        suicidal_ideation	7	quitarme ; quitarme la ; refiere ; refuses ; salida ; saying ; seguir ; sent
        suicidal_ideation	7	settled ; shed rather ; sit ; sleep and ; sorry ; standing ; states i
        suicidal_ideation	7	telling ; tells ; that i ; thc + ; the counter ; the edge ; the letters ; this
        suicidal_ideation	7	to go ; today ; told his ; train ; tried ; una carta ; verdad ; viaje ; vida y
        suicidal_ideation	7	voicemail ; w/o ; wake up ; walking into ; where ; where the ; who gets ; wk x
        suicidal_ideation	7	wouldnt ; wrists last ; wrote the ; y la ; y took ; ya deje ; ya lo
        suicidal_ideation	6	0 f ; 0 m ; a dar ; a gun ; a person ; a voicemail ; addressed ; alarm ; all
        suicidal_ideation	6	alone ; an accident ; and not ; and paid ; are in ; arranged ; at it ; attend
        suicidal_ideation	6	ayudenme ; be my ; be needing ; be with ; being alive ; blades ; bought the
        suicidal_ideation	6	brazos ; bro 0 ; burned ; cajon ; cant take ; carta ; chaplain ; clean for
        suicidal_ideation	6	cleaned ; crisis line ; dark ; days ago ; dcd ; dejo una ; dice ; didnt ; dije
        suicidal_ideation	6	dog ; dont see ; dress ; edge ; el cajon ; el martes ; escribi ; esta noche
        suicidal_ideation	6	estarian ; estarian mejor ; este ; fault ; favor ; feed ; feed the ; fifteen
        suicidal_ideation	6	find me ; firearms ; for that ; found ; found a ; ganas ; ganas de ; gave
        suicidal_ideation	6	gave away ; gets ; gonna jump ; got it ; hang herself ; has the
        suicidal_ideation	6	here tomorrow ; hermano ; his little ; his watch ; home now ; how ; i bought
        suicidal_ideation	6	i opened ; i sit ; i tried ; ice 0 ; if this ; im gone ; im with ; in home
        suicidal_ideation	6	in mind ; info yet ; it doesnt ; it off ; it so ; joke ; joven 0 ; just didnt
        suicidal_ideation	6	just dont ; keep ; la ultima ; last wk ; lately ; le pedi ; left to ; lined up
        suicidal_ideation	6	lock ; lock up ; look at ; looking ; los brazos ; mano y ; matarse ; me i
        suicidal_ideation	6	me mando ; metro ; mientras ; mom found ; much longer ; my dad ; my hand
        suicidal_ideation	6	my parents ; my partner ; my wrists ; n nobody ; need it ; needing
        suicidal_ideation	6	needs detox ; next one ; night she ; ninos ; no aguanto ; no joke ; no more
        suicidal_ideation	6	noches que ; nomas ; note ; of pills ; of them ; opened ; pedi ; perdonenme
        suicidal_ideation	6	person to ; picked the ; pills counted ; pills it ; pills lined ; pistol and
        suicidal_ideation	6	por lo ; porque ; psych ; qd x ; rather be ; reads ; really ; risk ; roommate
        suicidal_ideation	6	running ; sat in ; saying goodbye ; see the ; seguir aqui ; seguir viviendo
        suicidal_ideation	6	seguro de ; sem ; should get ; silla ; sin mi ; six and ; sock ; some days
        suicidal_ideation	6	stayed on ; structure ; sunday ; take me ; takes me ; techo ; tenant
        suicidal_ideation	6	tengo el ; the ; the beach ; the bridge ; the combination ; the family
        suicidal_ideation	6	the old ; the river ; the world ; theyd all ; thighs ; thinking about
        suicidal_ideation	6	thoughts of ; tia de ; tied ; till im ; title ; to attend ; to look
        suicidal_ideation	6	to whoever ; tomo desde ; tools ; tracks and ; turned ; wake ; wanted
        suicidal_ideation	6	warm xfer ; what its ; where im ; which ; widow ; will be ; wish ; with her
        suicidal_ideation	6	would ; written ; y una ; you were
        suicidal_ideation	5	/ off ; 0 still ; a cada ; a date ; a ocupar ; a usar ; acabar ; acabe
        suicidal_ideation	5	accident ; active ; afternoon and ; again this ; almohada ; and scared
        suicidal_ideation	5	anoche me ; another ; around to ; asap ; asked what ; at six ; attempt ; bajo
        suicidal_ideation	5	bartender ; beach ; been 0 ; been giving ; being ; binder ; blade in ; box and
        suicidal_ideation	5	bro ; budget ; bueno ; buried ; bury ; called 0 ; can read ; can stay
        suicidal_ideation	5	can stop ; car running ; care of ; carol ; caso ; caso a ; choice ; chosen
        suicidal_ideation	5	closer ; coat ; coke told ; cord ; counted them ; cuchillo en ; cuerda
        suicidal_ideation	5	day lives ; days i ; de mi ; de mis ; de una ; decirle a ; deje ; del 0
        suicidal_ideation	5	descanso ; dia mas ; dia se ; diarias desde ; diciendo ; do better ; do it
        suicidal_ideation	5	dodgers ; does the ; dogs ; dont really ; down at ; down in ; driving off
        suicidal_ideation	5	encerrado ; encerrado en ; encima ; end ; esas ; escogi ; escogi el
        suicidal_ideation	5	escribirles ; esta en ; este mes ; estoy bien ; exit ; firearm ; found him
        suicidal_ideation	5	found me ; friday ; friday i ; from our ; future ; gallo ; going to ; gone and
        suicidal_ideation	5	good as ; goodbye to ; gracias ; ground ; hace seis ; hand and ; hang myself
        suicidal_ideation	5	have my ; he told ; he wrote ; heat ; her his ; her wrists ; herself ; his
        suicidal_ideation	5	how many ; how much ; hurts and ; i made ; i started ; i think ; id rather
        suicidal_ideation	5	if there ; if u ; im scared ; in one ; inpt ; iop counselor ; is on
        suicidal_ideation	5	it anymore ; ive decided ; ive thought ; jar ; just want ; just wanted
        suicidal_ideation	5	keep thinking ; keeps telling ; kids get ; kids i ; killing ; la ; la cuenta
        suicidal_ideation	5	la cuerda ; la renta ; labeled ; lap ; le dije ; le veo ; les ; llega
        suicidal_ideation	5	llevo ocho ; lo tengo ; looked up ; los ninos ; los quiero ; mando
        suicidal_ideation	5	mas escribirles ; me muero ; me that ; me with ; means ; mis ; mom i
        suicidal_ideation	5	mother son ; much ; muero ; my kids ; my life ; myself on ; nite ; nobody gets
        suicidal_ideation	5	now he ; number ; ocupar ; of 0 ; of tylenol ; off my ; on / ; on one
        suicidal_ideation	5	out which ; past ; pens ; perdon por ; perdonenme todos ; phq ; phq 0
        suicidal_ideation	5	pills are ; piso ; planning how ; plans ; play ; pone ; pronto ; pt in ; que
        suicidal_ideation	5	que lleva ; quien mas ; quiero seguir ; raise ; receipt ; regale ; river
        suicidal_ideation	5	roof ; rotary ; said he ; same as ; sat with ; save ; saved ; saved up
        suicidal_ideation	5	says she ; says shes ; se acaba ; see a ; seguro ; semana me ; she can
        suicidal_ideation	5	she didnt ; shed be ; side ; sink ; sit with ; slurred ; smell ; so do
        suicidal_ideation	5	so that ; sobbing ; sopa ; sun nite ; supplies ; susto ; taking the ; tengo
        suicidal_ideation	5	thanks ; thanks to ; thats all ; the bars ; the ground ; the gun
        suicidal_ideation	5	the mortgage ; the most ; the picture ; the razor ; the smell ; the table
        suicidal_ideation	5	the train ; the whole ; then i ; theyll ; thinking of ; this anymore
        suicidal_ideation	5	this one ; this wk ; thought ; to ; to $ ; to end ; to live ; to make
        suicidal_ideation	5	to shoot ; todo ; took ; took 0 ; took a ; top ; towel ; train tracks ; truck
        suicidal_ideation	5	truly ; unico que ; uniform ; until it ; until sunday ; up on ; usar ; vapes
        suicidal_ideation	5	veo caso ; vet 0 ; walking ; wanna be ; wanted a ; wants to ; way to ; were
        suicidal_ideation	5	what i ; what is ; whoever reads ; whos ; why im ; wife and ; wife left
        suicidal_ideation	5	with me ; without me ; working out ; world ; wouldnt elaborate ; writing you
        suicidal_ideation	5	written letters ; y hasta ; ya voy ; yall ; yes ; yo le ; you all
        suicidal_ideation	4	+ molly ; 0 called ; 0 min ; 0 th ; 0 wine ; a bridge ; a freshman ; a lot
        suicidal_ideation	4	a quien ; a razor ; a row ; a seguir ; a widow ; abajo ; about suicide
        suicidal_ideation	4	address ; after ; after sunday ; albanil ; alguien ; alguien supiera ; alright
        suicidal_ideation	4	amiga ; amiga me ; an envelope ; and honestly ; answering ; anymore and
        suicidal_ideation	4	anything with ; as ; asked him ; asked how ; asked my ; at four ; at our
        suicidal_ideation	4	audio ; away his ; b ; back and ; barato ; barber ; be fine ; be in ; be so
        suicidal_ideation	4	been saving ; been standing ; blocked ; both ; bought a ; box ; building
        suicidal_ideation	4	by a ; by then ; call says ; called on ; camino ; can take ; cant see
        suicidal_ideation	4	care if ; checking ; clr f ; confirmed ; consigue ; constantly ; contesta el
        suicidal_ideation	4	counselor says ; count my ; cross ; cut him ; d wife ; d/c from ; dad wants
        suicidal_ideation	4	day now ; de agua ; de emergencia ; de este ; de octubre ; decided that
        suicidal_ideation	4	decirle ; deje todo ; diario y ; did 0 ; did try ; diganle ; dije que
        suicidal_ideation	4	do another ; do this ; doesnt ; dormir y ; drinking 0 ; driving out
        suicidal_ideation	4	each time ; easier ; el techo ; elaborate ; emergencia ; en este ; endorses si
        suicidal_ideation	4	enganchado a ; enough for ; entre ; entre los ; escribo ; esposa llama
        suicidal_ideation	4	etoh on ; exist ; f paralegal ; f s/p ; f whispering ; fecha ; figures
        suicidal_ideation	4	flat voice ; folder ; for pt ; forward to ; fue ayer ; full ; garage with
        suicidal_ideation	4	gate code ; gatos ; gave the ; gets it ; give name ; gma ; god ; goes away
        suicidal_ideation	4	got my ; got nothing ; got the ; grandfather ; group at ; hace una ; hallo
        suicidal_ideation	4	hangs ; harm ; has been ; he wants ; her ; her this ; hermana ; hermana me
        suicidal_ideation	4	heroina desde ; herramienta ; herself on ; hes going ; hes gonna ; hicieron
        suicidal_ideation	4	hija me ; him today ; his mouth ; his truck ; his work ; hombre ; home i
        suicidal_ideation	4	how to ; hoy en ; i did ; i hope ; i just ; i meant ; i might ; i only
        suicidal_ideation	4	i wrote ; iba ; ideas suicidas ; idk what ; if i ; if thats ; if the ; ig
        suicidal_ideation	4	im moving ; im off ; in bkgd ; in full ; in it ; in order ; insurance
        suicidal_ideation	4	insurance no ; into ; into a ; into an ; iop x ; is his ; is home ; is where
        suicidal_ideation	4	it per ; it tonight ; item 0 ; itll ; its been ; its fine ; its the ; its time
        suicidal_ideation	4	iv x ; ive already ; ive just ; ive run ; jacket ; jefa ; jumped from
        suicidal_ideation	4	jumping ; just doesnt ; just tell ; keep driving ; keep looking ; kept
        suicidal_ideation	4	kept me ; kicked me ; knowing ; knows ; la 0 ; la pistola ; largo ; letting
        suicidal_ideation	4	level of ; life insurance ; like he ; lista ; lived ; lives alone ; lleve
        suicidal_ideation	4	loaded ; loading dock ; look forward ; loved ; m / ; m college ; m did ; m in
        suicidal_ideation	4	m vet ; made a ; mama ; mando un ; mano ; marido toma ; me im ; me in ; me out
        suicidal_ideation	4	measure ; measured ; meth court ; mi amiga ; mi hermana ; mi jefa ; mis hijos
        suicidal_ideation	4	mortgage ; mouth ; muchas ; my blood ; my father ; my grandfather ; my insulin
        suicidal_ideation	4	my leg ; my sisters ; my sleep ; my thigh ; myself with ; names ; neck ; nerve
        suicidal_ideation	4	nineteen ; no 0 ; no le ; no quiere ; no voy ; nomas queria ; nomas quiero
        suicidal_ideation	4	nombre ; ocho meses ; of me ; of you ; off this ; on line ; on top ; once the
        suicidal_ideation	4	ought to ; our mom ; outpatient group ; outside the ; overpass by ; pa
        suicidal_ideation	4	paid my ; papers are ; pared y ; parents dont ; parked on ; parking structure
        suicidal_ideation	4	part ; pasada ; pass ; passed in ; past my ; past sunday ; pays ; peaceful
        suicidal_ideation	4	perro ; picked out ; picking up ; picture ; pidio ; pido ; pienso que
        suicidal_ideation	4	pistola en ; plan od ; planner ; please call ; pls someone ; plumber
        suicidal_ideation	4	point in ; politely ; por telefono ; por todo ; pressure pills ; prior to
        suicidal_ideation	4	pt etoh ; puente de ; purpose and ; quede ; querido ; quise ; rail
        suicidal_ideation	4	rather not ; re husb ; reads this ; real ; recoja ; relapse ; release tmrw
        suicidal_ideation	4	renta ; rr ; run the ; said ; said this ; sat nt ; saving ; says it ; se a
        suicidal_ideation	4	sea ; seis anos ; semana pasada ; sesenta ; she died ; she said ; she was
        suicidal_ideation	4	shes going ; shes got ; sign for ; sin ; sisters ; sleep for ; sleeves
        suicidal_ideation	4	so proud ; someone call ; son cuatro ; son re ; speech ; spots ; stand ; stars
        suicidal_ideation	4	states feels ; stayed ; staying on ; stepping ; stitches ; stop on
        suicidal_ideation	4	stopped her ; storage ; supiera ; takes ; teacher ; teacher 0 ; telefono
        suicidal_ideation	4	tells op ; th ; than i ; that she ; the blade ; the divorce ; the fish
        suicidal_ideation	4	the morning ; the mornings ; the policy ; the spare ; the trucks ; them back
        suicidal_ideation	4	theres ; these ; things ; think ; this but ; this evening ; time we ; tmrw
        suicidal_ideation	4	to sleep ; to this ; told anyone ; told her ; told my ; tomorrow ; took my
        suicidal_ideation	4	took the ; total ; traffic ; transfer ; trial ; truck title ; ultima fue
        suicidal_ideation	4	unico ; up her ; up most ; up tmrw ; use cocaine ; veces pienso ; viuda
        suicidal_ideation	4	viviendo ; want off ; was fun ; was good ; watch ; way ; wear ; week ive
        suicidal_ideation	4	week with ; weekend ; went up ; whats the ; when im ; when they ; where it
        suicidal_ideation	4	whether my ; who knows ; widower ; wife found ; with 0 ; woke ; woke up
        suicidal_ideation	4	would take ; xfer 0 ; y a ; y anoche ; y cuando ; y donde ; y no ; you dont
        suicidal_ideation	4	yours
        suicidal_ideation	3	# blocked ; 0 etoh ; 0 on ; a big ; a hacer ; a mi ; a pediatrician ; a quitar
        suicidal_ideation	3	a rehab ; a ustedes ; a voice ; above ; acaba ; aguanta ; alguien me ; all i
        suicidal_ideation	3	amenaza ; amenaza con ; and all ; and hoping ; and how ; and ive ; and lying
        suicidal_ideation	3	and nobody ; and turned ; and went ; anos tomando ; any of ; apt ; arbol
        suicidal_ideation	3	as far ; asi lo ; ayer se ; ayudenme por ; azotea ; bajar ; bano ; barn
        suicidal_ideation	3	beekeeper ; been putting ; been up ; beside him ; bill ; bkgd ; blood pressure
        suicidal_ideation	3	bother with ; by ; bye ; call after ; call my ; came by ; cancel ; capilla
        suicidal_ideation	3	carros ; carry ; cerveza y ; chart ; closed ; cobran ; code ; con mi ; con que
        suicidal_ideation	3	contracts ; cortando ; daughter has ; daughter wedding ; day this ; dead than
        suicidal_ideation	3	dear ; debajo de ; debt ; dejo la ; denies intent ; desde los ; desperto
        suicidal_ideation	3	detox tonight ; dock ; dont think ; dramatic ; drinking and ; el arbol
        suicidal_ideation	3	else is ; emt ; engine ; envelope ; espero ; espero que ; everything is
        suicidal_ideation	3	family member ; far as ; feel safe ; for about ; for him ; forward ; fui
        suicidal_ideation	3	funeral and ; garden ; gets his ; give ; give us ; giving ; good to
        suicidal_ideation	3	group home ; hairdresser ; happens to ; have been ; heard it ; heart
        suicidal_ideation	3	her phone ; heroina y ; hes ready ; his desk ; his tools ; hole ; hombre 0
        suicidal_ideation	3	hotel ; i almost ; i could ; i have ; i poured ; ill be ; im sorry ; in my
        suicidal_ideation	3	inmate ; is what ; it normal ; joking ; jump off ; kids ; l ; la azotea
        suicidal_ideation	3	la mia ; la neta ; lancha ; last ; left a ; lo unico ; loc ; los ; los primos
        suicidal_ideation	3	loses ; lying ; m crystal ; mad ; man on ; manda a ; marines ; martes ; masc
        suicidal_ideation	3	may and ; me twice ; me you ; mentions ; min ; mom passed ; money is
        suicidal_ideation	3	morning i ; mother ; moving in ; music ; my bf ; my mind ; my service
        suicidal_ideation	3	my sons ; name # ; neta ; new year ; nieta ; nobody is ; none of ; normal to
        suicidal_ideation	3	now denies ; now is ; of being ; of clr ; of her ; old ; older ; on board
        suicidal_ideation	3	on every ; on other ; one left ; one of ; only thing ; option ; other line
        suicidal_ideation	3	our old ; out all ; out as ; overlook ; paid off ; panteon ; para no
        suicidal_ideation	3	past the ; person ; pills and ; pistol ; plans to ; plastic ; por mi
        suicidal_ideation	3	porque no ; post ; posted ; previo ; primo ; put them ; que dia ; quien se
        suicidal_ideation	3	quiero morir ; records ; ref ; refuses er ; regalo ; repeating ; reports pt
        suicidal_ideation	3	rod ; s/p ; said hes ; se esta ; ser ; sets ; she had ; she thought
        suicidal_ideation	3	signed the ; sin seguro ; sleep at ; so its ; so nobody ; sorry for ; spine
        suicidal_ideation	3	spot ; standing on ; stood ; stove ; such ; sudo y ; surprised ; telling me
        suicidal_ideation	3	the barn ; the boys ; the cat ; the engine ; the garage ; the garden
        suicidal_ideation	3	the note ; the overlook ; the shop ; the weekend ; then asked ; there and
        suicidal_ideation	3	there isnt ; there wont ; thigh ; this month ; this number ; this saturday
        suicidal_ideation	3	through this ; till ; to follow ; to my ; to our ; tranquilo ; troca y
        suicidal_ideation	3	trucks ; true ; tues ; twelve steps ; tx meth ; ultima ; ultimo trago
        suicidal_ideation	3	vapes thc ; veinte ; wanting to ; wants detox ; weed pen ; were kind
        suicidal_ideation	3	what time ; when a ; where i ; where she ; whod ; with one ; with the
        suicidal_ideation	3	without her ; wont say ; wouldnt mind ; y su ; ya me ; year old ; yes i
        suicidal_ideation	3	you people ; youll
        suicidal_ideation	-3	% ; + meth ; 0 % ; a bad ; a counselor ; a matar ; a otro ; a poder
        suicidal_ideation	-3	a program ; a single ; a tuesday ; a ~hospital ; about forty ; about me
        suicidal_ideation	-3	about you ; aceptan ; admissions ; advirtio ; afraid ; ago and ; ahi
        suicidal_ideation	-3	alcohol no ; all over ; alta ; am i ; and have ; and she ; and theres
        suicidal_ideation	-3	and wants ; anthem ; apoyo ; approx ; approx 0 ; arent ; asked me ; ayuda por
        suicidal_ideation	-3	bag ; be off ; because my ; been clean ; been dry ; before she ; begin
        suicidal_ideation	-3	believe ; bf has ; buenas ; c/o ; call ; call 0 ; can do ; cara ; charge
        suicidal_ideation	-3	ciudad ; class ; clr asked ; cm 0 ; co ; coffee table ; coke at ; comes
        suicidal_ideation	-3	confd ; corner ; corrieron ; could ; counseling ; counselor there ; crowd
        suicidal_ideation	-3	custody of ; cut myself ; d/c today ; dates ; daughter found ; debajo del
        suicidal_ideation	-3	dementia ; dias sin ; down her ; drink 0 ; drive ; dry since ; dying
        suicidal_ideation	-3	dying to ; el ano ; el novio ; el taller ; el trabajo ; empezo ; en los
        suicidal_ideation	-3	enfermera ; enough to ; escondo ; escribiera ; esta con ; estado ; estan
        suicidal_ideation	-3	ever since ; f etoh ; f self ; feels like ; fellow ; filling this ; flu
        suicidal_ideation	-3	flushed ; fmla ; for it ; for my ; for this ; from her ; gave me ; get a
        suicidal_ideation	-3	gets me ; golpe ; gracias a ; hace tres ; hacer ; hacer con ; had to ; happy
        suicidal_ideation	-3	hard ; hasnt ; he says ; head ; his wife ; home on ; house is ; hung up
        suicidal_ideation	-3	i heard ; i miss ; i send ; i used ; im still ; im trying ; in that ; inside
        suicidal_ideation	-3	intensive outpatient ; internado ; is ; it for ; its ; jail ; judge
        suicidal_ideation	-3	just stop ; kids are ; knees ; knew ; know what ; la prepa ; la senora ; ld 0
        suicidal_ideation	-3	learned ; like to ; lives ; malilla ; manager ; mas y ; me and ; me pueden
        suicidal_ideation	-3	me when ; media ; message ; meth last ; mi pareja ; mi tia ; mid ; mis ninas
        suicidal_ideation	-3	more on ; must ; my job ; myself i ; necesito una ; no alcohol ; no hay
        suicidal_ideation	-3	nobody to ; noise ; nosotros ; not saying ; nurses ; oct ; off meth ; on his
        suicidal_ideation	-3	on our ; one for ; only ; out 0 ; out loud ; partner and ; peer ; perdio
        suicidal_ideation	-3	perfectly ; pero no ; platica ; pm ; poder ; por ; prepa ; price ; primer
        suicidal_ideation	-3	private ; problema ; puerta ; put him ; que nunca ; quitting ; raising
        suicidal_ideation	-3	regular ; restaurant ; round ; rx ; rxd ; said if ; said yes ; salir de
        suicidal_ideation	-3	saturday and ; saw ; scared ill ; se metio ; seen ; sells ; she cant ; she is
        suicidal_ideation	-3	she takes ; si se ; sister is ; sleeping ; slots ; smoke shop ; social
        suicidal_ideation	-3	socks ; softball ; sole ; sound ; spanish ; speaking ; spent the ; spray
        suicidal_ideation	-3	stays ; step down ; suegro ; suelto ; suitcase ; supplement ; sweaty
        suicidal_ideation	-3	swollen ; tab ; temp ; tengo seguro ; termine ; texas ; than the
        suicidal_ideation	-3	thanksgiving ; that gets ; the coke ; the crack ; the curtain ; the dts
        suicidal_ideation	-3	the girls ; the holidays ; the kitchen ; the neighbors ; the room ; the smoke
        suicidal_ideation	-3	the sweats ; the wine ; them on ; they gave ; thing for ; third ; this form
        suicidal_ideation	-3	this stuff ; thurs ; ticket ; time the ; tio ; to him ; to reach ; to show
        suicidal_ideation	-3	to that ; together ; tomo en ; trip ; trouble ; tuesdays ; twenty ; type
        suicidal_ideation	-3	unos ; up and ; up blood ; usually ; va sw ; vendor ; vibrating ; vomiting
        suicidal_ideation	-3	vuelve ; walked out ; wanted the ; wants in ; way off ; went quiet ; what he
        """
}
