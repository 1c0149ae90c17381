extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-54	base
        suicidal_ideation	22	to die
        suicidal_ideation	21	goodbye
        suicidal_ideation	20	alive
        suicidal_ideation	19	rope
        suicidal_ideation	17	die ; suicidal ; texted ; thinking
        suicidal_ideation	16	anymore ; gun ; mejor ; myself ; overpass ; plan ; wont be ; wrists
        suicidal_ideation	15	be alive ; cut ; razor ; to kill ; tonight ; xfer ; ya
        suicidal_ideation	14	cutting ; key ; matarme ; pienso ; suicide ; tell my
        suicidal_ideation	13	belt ; cut my ; despertar ; gun in ; i cut ; jump ; on purpose ; purpose ; si
        suicidal_ideation	13	si with ; think about ; vivir ; wrist ; wrote
        suicidal_ideation	12	0 vodka ; be ; be dead ; bridge ; crying ; i keep ; letters ; matar ; paid
        suicidal_ideation	12	picked ; planning ; point ; puente ; quiero vivir ; soon ; tonite ; tracks
        suicidal_ideation	12	y hoy ; y que ; ~life
        suicidal_ideation	11	aventarme ; be here ; bought ; counted ; enough ; feel like ; gonna ; himself
        suicidal_ideation	11	ideas ; ill ; intent ; kms ; looked ; no quiero ; pienso en ; policy ; que ya
        suicidal_ideation	11	rope in ; se quiere ; sin plan ; the overpass ; vida
        suicidal_ideation	10	+ si ; a rope ; about killing ; and put ; anyone ; ayer ; bandaged
        suicidal_ideation	10	been cutting ; by me ; closet ; cuelgo ; de 0 ; de a ; dead ; deeper
        suicidal_ideation	10	driving ; ending ; endorses ; estar ; f ; flat ; garage ; hanging ; hose
        suicidal_ideation	10	hospice ; hoy ; i swallowed ; i wont ; insulin ; item ; la vida
        suicidal_ideation	10	las pastillas ; last night ; mind ; nights i ; no contesta ; nobody
        suicidal_ideation	10	passwords ; plan to ; quiere matar ; re 0 ; se va ; see ; soga ; some nights
        suicidal_ideation	10	the pills ; to hang ; tylenol ; voy ; voy a ; wanna ; warm ; ~be ; ~myself
        suicidal_ideation	9	a lighter ; about driving ; already ; around ; cant do ; cats ; contesta
        suicidal_ideation	9	de aventarme ; del puente ; dias y ; encontre ; everyone ; for me ; hang
        suicidal_ideation	9	having thoughts ; heart pills ; hi ; honestly ; hoping ; im thinking ; is and
        suicidal_ideation	9	kill ; kill himself ; kill myself ; know which ; lighter ; looking at ; mas
        suicidal_ideation	9	me quiero ; mejor sin ; myself tonight ; night i ; no despertar ; not wake
        suicidal_ideation	9	nothing left ; owed ; parked ; passive ; pensado ; pense ; perdon ; que se
        suicidal_ideation	9	quiero ; quiero matar ; reason ; reason to ; she wants ; shut ; stitched
        suicidal_ideation	9	suicidas ; swallowed ; tell ; texted me ; the closet ; the dog ; the insurance
        suicidal_ideation	9	the rope ; theyd ; this week ; thoughts ; to each ; to his ; to jump ; told
        suicidal_ideation	9	tree ; up how ; voice ; with plan ; wont ; ya no
        suicidal_ideation	8	a estar ; a reason ; after tonight ; aguanto ; asked ; balcony ; been thinking
        suicidal_ideation	8	better ; blade ; bother ; bullet ; con él ; counted out ; crying says ; dar
        suicidal_ideation	8	died in ; diganle a ; dope 0 ; encontre una ; end it ; everything ; freight
        suicidal_ideation	8	gave my ; get the ; happens ; her and ; hoja ; i already ; i asked ; i wanna
        suicidal_ideation	8	im done ; im gonna ; im parked ; intente ; is to ; it takes ; it would ; joven
        suicidal_ideation	8	know why ; la soga ; lately i ; left her ; letters to ; life ; llorando ; m
        suicidal_ideation	8	mailed ; me around ; nobody would ; notebook ; off the ; out the ; out to
        suicidal_ideation	8	parked at ; passive si ; planning to ; puse ; queria ; quiet ; quisiera
        suicidal_ideation	8	quito ; rather ; razor to ; refused ; sa ; safety ; saying ; says a ; shed
        suicidal_ideation	8	somebody should ; states ; the belt ; the blue ; the point ; theres no
        suicidal_ideation	8	thought about ; to not ; tried to ; va a ; van a ; vet ; wants inpt ; wasnt
        suicidal_ideation	8	way out ; whoever ; why ; wont need ; worth ; would do ; xfer from ; ~himself
        suicidal_ideation	8	~pistol
        suicidal_ideation	7	# 0 ; a proposito ; again last ; and every ; and stood ; and this ; and told
        suicidal_ideation	7	anoche ; arithmetic ; aside ; aventarme del ; belt around ; but not
        suicidal_ideation	7	cant take ; checks ; cheerful ; combination ; counter ; cried ; crisis
        suicidal_ideation	7	cuando ; d ; de vida ; decided ; del ; denies hi ; desde hace ; despedi
        suicidal_ideation	7	despedi de ; detox bed ; dont ; dont bother ; dont feel ; dont send
        suicidal_ideation	7	down from ; dtr ; ending it ; este mundo ; father 0 ; for after ; for when
        suicidal_ideation	7	forever ; goodbye letter ; gracias por ; grandson 0 ; having ; he pensado
        suicidal_ideation	7	him at ; him in ; hope i ; husband took ; i look ; i opened ; i sat ; i took
        suicidal_ideation	7	i were ; i woke ; if ; if its ; im suicidal ; intento ; it wont ; ive
        suicidal_ideation	7	ive picked ; keep telling ; keeps ; keeps saying ; kill herself
        suicidal_ideation	7	killing myself ; kinda ; left ; left and ; lined ; loading ; locker ; longer
        suicidal_ideation	7	look ; many of ; me despedi ; meant ; morirme ; mundo ; my locker ; my pills
        suicidal_ideation	7	need someone ; next one ; ningun ; no plan ; no ~substance ; notice
        suicidal_ideation	7	opened it ; out how ; oxy 0 ; phone with ; photo ; pick ; picking ; planet
        suicidal_ideation	7	proposito ; put a ; quedo ; quitarme ; quitarme la ; refiere ; refuses
        suicidal_ideation	7	salida ; seguir ; sent ; settled ; shed rather ; sit ; six and ; sleep and
        suicidal_ideation	7	sorry ; standing ; states i ; telling ; tells ; that i ; thc + ; the counter
        suicidal_ideation	7	the edge ; the letters ; this ; this weekend ; to go ; today ; told his
        suicidal_ideation	7	train ; tried ; una carta ; verdad ; viaje ; vida y ; voicemail ; w/o
        suicidal_ideation	7	wake up ; walking into ; where ; where the ; who gets ; wk x ; wouldnt
        suicidal_ideation	7	wrists last ; wrote the ; y la ; y took ; ya deje ; ya lo ; ~has ; ~has ~the
        suicidal_ideation	7	~his ; ~in somewhere ; ~kill ; ~the ; ~where ; ~ya
        suicidal_ideation	6	0 f ; 0 m ; a dar ; a gun ; a person ; a voicemail ; addressed ; alarm ; alone
        suicidal_ideation	6	an accident ; and not ; are in ; arranged ; at it ; at six ; attend ; ayudenme
        suicidal_ideation	6	be my ; be needing ; be with ; being alive ; blades ; bought the ; brazos
        suicidal_ideation	6	bro 0 ; cajon ; carta ; chaplain ; clean for ; cleaned ; crisis line ; dark
        suicidal_ideation	6	days ago ; dcd ; dejo una ; dice ; didnt ; dije ; dog ; dont see ; dress
        suicidal_ideation	6	edge ; el cajon ; el martes ; escribi ; esta noche ; estarian ; estarian mejor
        suicidal_ideation	6	este ; fault ; favor ; feed ; feed the ; fifteen ; find me ; firearms
        suicidal_ideation	6	for that ; found ; found a ; ganas ; ganas de ; gave ; gave away ; gets
        suicidal_ideation	6	gonna jump ; got it ; hang herself ; has the ; here tomorrow ; hermano
        suicidal_ideation	6	his little ; his watch ; home now ; how ; i bought ; i looked ; i sit
        suicidal_ideation	6	i tried ; ice 0 ; if this ; im gone ; im with ; in home ; in mind ; info yet
        suicidal_ideation	6	it doesnt ; it off ; it so ; joke ; joven 0 ; just didnt ; just dont ; keep
        suicidal_ideation	6	la ultima ; last wk ; lately ; le pedi ; left to ; lined up ; lock ; lock up
        suicidal_ideation	6	look at ; looking ; los brazos ; mano y ; matarse ; me i ; me mando ; metro
        suicidal_ideation	6	mientras ; mom found ; much longer ; my dad ; my hand ; my parents
        suicidal_ideation	6	my partner ; my wrists ; n nobody ; need it ; needing ; needs detox
        suicidal_ideation	6	night she ; ninos ; no aguanto ; no joke ; no more ; nobody is ; noches que
        suicidal_ideation	6	nomas ; note ; of pills ; of them ; opened ; pedi ; perdonenme ; person to
        suicidal_ideation	6	picked the ; pills counted ; pills it ; pills lined ; pistol and ; por lo
        suicidal_ideation	6	porque ; psych ; qd x ; rather be ; reads ; really ; risk ; roommate ; running
        suicidal_ideation	6	sat in ; saying goodbye ; see the ; seguir aqui ; seguir viviendo ; seguro de
        suicidal_ideation	6	sem ; should get ; silla ; sin mi ; sock ; some days ; stayed on ; structure
        suicidal_ideation	6	sunday ; take me ; takes me ; taking the ; techo ; tenant ; tengo el ; the
        suicidal_ideation	6	the beach ; the bridge ; the combination ; the family ; the river ; the world
        suicidal_ideation	6	theyd all ; thighs ; thinking about ; thoughts of ; tia de ; tied ; till im
        suicidal_ideation	6	title ; to attend ; to look ; to whoever ; tomo desde ; tools ; tracks and
        suicidal_ideation	6	turned ; wake ; wanted ; warm xfer ; what its ; where im ; which ; widow
        suicidal_ideation	6	will be ; wish ; with her ; without me ; would ; written ; y una ; you were
        suicidal_ideation	6	~better ; ~car ; ~gets ; ~so ; ~suicidal ; ~wife
        suicidal_ideation	5	/ off ; 0 still ; a cada ; a date ; a ocupar ; a usar ; acabar ; acabe
        suicidal_ideation	5	accident ; active ; afternoon and ; again this ; all ; almohada ; and nobody
        suicidal_ideation	5	and paid ; and scared ; anoche me ; another ; around to ; asap ; asked what
        suicidal_ideation	5	attempt ; bajo ; bartender ; beach ; been 0 ; been giving ; being ; binder
        suicidal_ideation	5	blade in ; box and ; bro ; budget ; bueno ; buried ; burned ; bury ; called 0
        suicidal_ideation	5	can read ; can stay ; can stop ; car running ; care of ; carol ; caso ; caso a
        suicidal_ideation	5	choice ; chosen ; closer ; coat ; coke told ; cord ; counted them
        suicidal_ideation	5	cuchillo en ; cuerda ; day lives ; days i ; de mi ; de mis ; de una ; deje
        suicidal_ideation	5	del 0 ; descanso ; dia mas ; dia se ; diarias desde ; diciendo ; do better
        suicidal_ideation	5	do it ; dodgers ; does the ; dogs ; dont really ; down at ; down in
        suicidal_ideation	5	driving off ; encerrado ; encerrado en ; encima ; end ; esas ; escogi
        suicidal_ideation	5	escogi el ; escribirles ; esta en ; este mes ; estoy bien ; exit ; firearm
        suicidal_ideation	5	found him ; found me ; friday i ; from our ; future ; gallo ; going to
        suicidal_ideation	5	gone and ; good as ; goodbye to ; gracias ; ground ; hace seis ; hand and
        suicidal_ideation	5	hang myself ; have my ; he told ; he wrote ; heat ; her his ; her wrists
        suicidal_ideation	5	herself ; his ; how many ; how much ; hurts and ; i made ; i started ; i think
        suicidal_ideation	5	id rather ; if there ; if u ; im scared ; in one ; inpt ; into ; iop counselor
        suicidal_ideation	5	is on ; it anymore ; ive decided ; ive thought ; jar ; just want ; just wanted
        suicidal_ideation	5	keep thinking ; keeps telling ; kids get ; kids i ; killing ; la ; la cuenta
        suicidal_ideation	5	la cuerda ; la renta ; labeled ; lap ; le dije ; le veo ; les ; llega
        suicidal_ideation	5	llevo ocho ; lo tengo ; looked up ; los ninos ; los quiero ; mando
        suicidal_ideation	5	mas escribirles ; me muero ; me that ; me with ; means ; mis ; mom i
        suicidal_ideation	5	mother son ; much ; muero ; my kids ; my life ; my ~sister ; myself on ; nite
        suicidal_ideation	5	nobody gets ; now he ; number ; ocupar ; of 0 ; of tylenol ; off my ; on /
        suicidal_ideation	5	on one ; out which ; past ; pens ; perdon por ; perdonenme todos ; phq ; phq 0
        suicidal_ideation	5	pills are ; piso ; planning how ; plans ; play ; pone ; pronto ; pt in ; que
        suicidal_ideation	5	que lleva ; quien mas ; quiero seguir ; raise ; receipt ; recoja ; regale
        suicidal_ideation	5	river ; roof ; rotary ; said he ; sat with ; save ; saved ; saved up
        suicidal_ideation	5	says she ; says shes ; se acaba ; see a ; seguro ; semana me ; she can
        suicidal_ideation	5	she didnt ; shed be ; side ; sink ; sit with ; slurred ; smell ; so do
        suicidal_ideation	5	so that ; sobbing ; sopa ; sun nite ; supplies ; susto ; teacher ; tengo
        suicidal_ideation	5	thanks ; thanks to ; thats all ; the bars ; the ground ; the gun
        suicidal_ideation	5	the mortgage ; the most ; the old ; the picture ; the razor ; the smell
        suicidal_ideation	5	the table ; the train ; then i ; thinking of ; this anymore ; this wk
        suicidal_ideation	5	thought ; to ; to $ ; to end ; to live ; to make ; to shoot ; todo ; took
        suicidal_ideation	5	took 0 ; took a ; towel ; train tracks ; truck ; truly ; unico que ; uniform
        suicidal_ideation	5	until it ; up on ; usar ; veo caso ; vet 0 ; walking ; wanna be ; wanted a
        suicidal_ideation	5	wants to ; way to ; were ; what i ; what is ; whoever reads ; whos ; why im
        suicidal_ideation	5	wife and ; wife left ; with me ; working out ; world ; wouldnt elaborate
        suicidal_ideation	5	writing you ; written letters ; y hasta ; ya voy ; yall ; yes ; yo le
        suicidal_ideation	5	you all ; ~dead ; ~dog ; ~end ; ~fue ; ~hurt ; ~just ; ~kill ~myself ; ~own
        suicidal_ideation	5	~paid ; ~se ; ~sister ; ~so ~nobody ; ~took ; ~wants ; ~without
        suicidal_ideation	4	+ molly ; 0 called ; 0 min ; 0 th ; 0 wine ; a bridge ; a freshman ; a lot
        suicidal_ideation	4	a mi ; a quien ; a razor ; a row ; a seguir ; a widow ; abajo ; about suicide
        suicidal_ideation	4	address ; after ; after sunday ; albanil ; alguien ; alguien supiera ; alright
        suicidal_ideation	4	amenaza ; amenaza con ; amiga ; amiga me ; an envelope ; and honestly
        suicidal_ideation	4	answering ; anymore and ; anything with ; as ; asked him ; asked how
        suicidal_ideation	4	asked my ; at four ; at our ; audio ; away his ; b ; back and ; barato
        suicidal_ideation	4	barber ; be fine ; be in ; be so ; been saving ; been standing ; blocked
        suicidal_ideation	4	both ; bought a ; box ; building ; by a ; by then ; call says ; called on
        suicidal_ideation	4	camino ; can take ; cant see ; care if ; checking ; clr f ; consigue
        suicidal_ideation	4	constantly ; contesta el ; counselor says ; count my ; cross ; cut him
        suicidal_ideation	4	d wife ; d/c from ; dad wants ; day now ; de agua ; de emergencia ; de este
        suicidal_ideation	4	de octubre ; decided that ; decirle ; decirle a ; deje todo ; diario y ; did 0
        suicidal_ideation	4	did try ; diganle ; dije que ; do another ; do this ; doesnt ; dormir y
        suicidal_ideation	4	drinking 0 ; driving out ; each time ; easier ; el techo ; elaborate
        suicidal_ideation	4	emergencia ; en este ; endorses si ; enganchado a ; enough for ; entre
        suicidal_ideation	4	entre los ; escribo ; esposa llama ; etoh on ; exist ; f paralegal ; f s/p
        suicidal_ideation	4	f whispering ; fecha ; figures ; flat voice ; folder ; for pt ; forward to
        suicidal_ideation	4	friday ; fue ayer ; full ; garage with ; gate code ; gatos ; gave the
        suicidal_ideation	4	gets it ; give name ; gma ; god ; goes away ; got my ; got nothing ; got the
        suicidal_ideation	4	grandfather ; group at ; hace una ; hallo ; hangs ; harm ; has been ; he has
        suicidal_ideation	4	he wants ; her ; her this ; hermana ; hermana me ; heroina desde ; herramienta
        suicidal_ideation	4	herself on ; hes going ; hes gonna ; hicieron ; hija me ; him today
        suicidal_ideation	4	his mouth ; his truck ; his work ; hombre ; home i ; how to ; hoy en ; i did
        suicidal_ideation	4	i hope ; i just ; i meant ; i might ; i only ; i wrote ; iba ; ideas suicidas
        suicidal_ideation	4	idk what ; if i ; if thats ; if the ; ig ; im moving ; im off ; in bkgd
        suicidal_ideation	4	in full ; in it ; in order ; insurance ; insurance no ; into a ; into an
        suicidal_ideation	4	iop x ; is his ; is home ; is where ; it per ; it tonight ; item 0 ; itll
        suicidal_ideation	4	its been ; its fine ; its the ; its time ; iv x ; ive already ; ive just
        suicidal_ideation	4	ive run ; jacket ; jefa ; jumped from ; jumping ; just doesnt ; just tell
        suicidal_ideation	4	keep driving ; keep looking ; kept ; kept me ; kicked me ; knowing ; knows
        suicidal_ideation	4	la 0 ; la pistola ; largo ; letting ; level of ; life insurance ; like he
        suicidal_ideation	4	lista ; lived ; lives alone ; lleve ; loaded ; loading dock ; look forward
        suicidal_ideation	4	loved ; m / ; m college ; m did ; m in ; m vet ; made a ; mama ; mando un
        suicidal_ideation	4	mano ; marido toma ; me im ; me in ; me out ; me twice ; measure ; measured
        suicidal_ideation	4	meth court ; mi amiga ; mi hermana ; mi jefa ; mis hijos ; mortgage ; mouth
        suicidal_ideation	4	muchas ; my blood ; my father ; my grandfather ; my insulin ; my leg
        suicidal_ideation	4	my sisters ; my sleep ; my thigh ; myself with ; names ; neck ; nerve ; no 0
        suicidal_ideation	4	no le ; no quiere ; no voy ; nomas queria ; nomas quiero ; nombre ; ocho meses
        suicidal_ideation	4	of me ; of you ; off this ; on line ; on top ; once the ; ought to ; our mom
        suicidal_ideation	4	out all ; outpatient group ; outside the ; overpass by ; pa ; paid my
        suicidal_ideation	4	papers are ; pared y ; parents dont ; parked on ; parking structure ; part
        suicidal_ideation	4	pasada ; pass ; passed in ; past my ; past sunday ; pays ; peaceful ; perro
        suicidal_ideation	4	pharmacist ; picking up ; picture ; pidio ; pido ; pienso que ; pistola en
        suicidal_ideation	4	plan od ; planner ; plastic ; please call ; pls someone ; plumber ; point in
        suicidal_ideation	4	politely ; por telefono ; por todo ; pressure pills ; prior to ; pt etoh
        suicidal_ideation	4	puente de ; purpose and ; quede ; querido ; quise ; rail ; rather not
        suicidal_ideation	4	re husb ; reads this ; real ; relapse ; release tmrw ; renta ; rr ; run the
        suicidal_ideation	4	said ; said this ; same as ; sat nt ; saving ; says it ; se a ; sea
        suicidal_ideation	4	seis anos ; semana pasada ; sesenta ; she died ; she said ; she was
        suicidal_ideation	4	shes going ; sign for ; sin ; sleep for ; sleeves ; so nobody ; so proud
        suicidal_ideation	4	someone call ; son cuatro ; son re ; speech ; spots ; stand ; stars
        suicidal_ideation	4	states feels ; stayed ; staying on ; stepping ; stitches ; stop on
        suicidal_ideation	4	stopped her ; storage ; supiera ; takes ; teacher 0 ; telefono ; tells op ; th
        suicidal_ideation	4	than i ; that she ; the blade ; the divorce ; the fish ; the morning
        suicidal_ideation	4	the mornings ; the policy ; the spare ; the trucks ; the whole ; them back
        suicidal_ideation	4	theres ; these ; theyll ; things ; think ; this but ; this evening ; this one
        suicidal_ideation	4	time we ; tmrw ; to sleep ; to this ; told anyone ; told her ; told my
        suicidal_ideation	4	tomorrow ; took my ; took the ; top ; total ; traffic ; transfer ; trial
        suicidal_ideation	4	truck title ; ultima fue ; unico ; until sunday ; up her ; up most ; up tmrw
        suicidal_ideation	4	use cocaine ; vapes ; veces pienso ; viuda ; viviendo ; want off ; was fun
        suicidal_ideation	4	was good ; watch ; way ; wear ; week ive ; week with ; weekend ; went up
        suicidal_ideation	4	whats the ; when im ; when they ; where it ; whether my ; who knows ; widower
        suicidal_ideation	4	wife found ; with 0 ; woke ; woke up ; would take ; xfer 0 ; y a ; y anoche
        suicidal_ideation	4	y cuando ; y donde ; y no ; you dont ; yours ; ~ayuda ; ~be ~better
        suicidal_ideation	4	~better ~off ; ~bleeding ; ~bullet ; ~bullet ~in ; ~down ; ~hurt ~myself
        suicidal_ideation	4	~in ~my ; ~out ; ~she ; ~va ; ~va ~a ; ~wont ; ~wont ~let ; ~ya ~no
        suicidal_ideation	3	# blocked ; 0 etoh ; 0 on ; a big ; a hacer ; a pediatrician ; a quitar
        suicidal_ideation	3	a rehab ; a voice ; above ; acaba ; aguanta ; alguien me ; all i ; and all
        suicidal_ideation	3	and hoping ; and how ; and ive ; and lying ; and turned ; and went ; and ~paid
        suicidal_ideation	3	anesthesia ; anos tomando ; any of ; apart ; apt ; arbol ; as far ; asi lo
        suicidal_ideation	3	ayer se ; ayudenme por ; azotea ; bajar ; bano ; barn ; beekeeper
        suicidal_ideation	3	been putting ; been up ; beside him ; bkgd ; blood pressure ; bother with ; by
        suicidal_ideation	3	bye ; call after ; call my ; came by ; cancel ; capilla ; carros ; carry
        suicidal_ideation	3	cerveza y ; chart ; closed ; cobran ; code ; con mi ; con que ; confirmed
        suicidal_ideation	3	cortando ; daughter wedding ; day this ; dead than ; dear ; debajo de ; debt
        suicidal_ideation	3	dejo la ; denies intent ; desde los ; desperto ; detox tonight ; dont think
        suicidal_ideation	3	dramatic ; drinking and ; el arbol ; else is ; emt ; engine ; envelope
        suicidal_ideation	3	espero ; espero que ; everything is ; family member ; far as ; feel safe
        suicidal_ideation	3	for about ; for him ; forward ; fui ; funeral and ; garden ; gets his ; give
        suicidal_ideation	3	give us ; giving ; good to ; group home ; hairdresser ; happens to ; have been
        suicidal_ideation	3	heard it ; heart ; her phone ; heroina y ; hes ready ; his desk ; his tools
        suicidal_ideation	3	hole ; hombre 0 ; hotel ; i almost ; i could ; i have ; i poured ; ill be
        suicidal_ideation	3	im sorry ; in my ; inmate ; it normal ; joking ; jump off ; kids ; l
        suicidal_ideation	3	la azotea ; la mia ; la neta ; lancha ; last ; left a ; lo unico ; loc ; los
        suicidal_ideation	3	los primos ; lying ; m crystal ; mad ; man on ; manda a ; marines ; martes
        suicidal_ideation	3	masc ; may and ; me you ; mentions ; min ; mom passed ; morning i ; mother
        suicidal_ideation	3	moving in ; music ; my bf ; my birthday ; my mind ; my service ; my sons
        suicidal_ideation	3	name # ; neta ; new year ; nineteen ; no ~substances ; none of ; normal to
        suicidal_ideation	3	now denies ; now is ; of being ; of clr ; of her ; old ; older ; on board
        suicidal_ideation	3	on every ; on other ; one left ; one of ; only thing ; option ; other line
        suicidal_ideation	3	our old ; out as ; overlook ; paid off ; panteon ; para no ; paralegal
        suicidal_ideation	3	past the ; person ; picked out ; pills and ; plans to ; pls ; por mi
        suicidal_ideation	3	porque no ; post ; posted ; previo ; primo ; put them ; que dia ; quien se
        suicidal_ideation	3	quiero morir ; records ; ref ; refuses er ; regalo ; repeating ; reports pt
        suicidal_ideation	3	rod ; s/p ; said hes ; se esta ; ser ; sets ; she had ; she thought ; shes got
        suicidal_ideation	3	signed the ; sin seguro ; sisters ; sleep at ; so its ; sorry for ; spine
        suicidal_ideation	3	spot ; standing on ; stood ; stove ; such ; sudo y ; surprised ; telling me
        suicidal_ideation	3	the barn ; the boys ; the cat ; the engine ; the garage ; the garden
        suicidal_ideation	3	the note ; the overlook ; the shop ; the weekend ; then asked ; there and
        suicidal_ideation	3	there isnt ; there wont ; thigh ; this month ; this number ; this saturday
        suicidal_ideation	3	through this ; till ; to follow ; to my ; to our ; tranquilo ; troca y
        suicidal_ideation	3	trucks ; true ; tues ; twelve steps ; ultima ; ultimo trago ; vapes thc
        suicidal_ideation	3	veinte ; wall ; wanting to ; wants detox ; weed pen ; were kind ; what time
        suicidal_ideation	3	when a ; where i ; where she ; whod ; with one ; without her ; wont say
        suicidal_ideation	3	wouldnt mind ; y su ; ya me ; yes i ; you people ; youll ; ~back ; ~in ; ~let
        suicidal_ideation	3	~no ; ~nobody ; ~od ; ~papers ; ~papers ~are ; ~plan ; ~with
        suicidal_ideation	-3	% ; + meth ; 0 % ; 0 way ; a bad ; a counselor ; a matar ; a otro ; a poder
        suicidal_ideation	-3	a program ; a single ; a tocar ; a tuesday ; a ~hospital ; about forty
        suicidal_ideation	-3	about me ; about you ; aceptan ; admissions ; advirtio ; ago and ; ahi
        suicidal_ideation	-3	alcohol no ; alta ; am i ; and have ; and hes ; and she ; and theres
        suicidal_ideation	-3	and wants ; anthem ; apoyo ; approx ; approx 0 ; arent ; asked me ; ayuda por
        suicidal_ideation	-3	bag ; be off ; because my ; been clean ; been dry ; before she ; begin
        suicidal_ideation	-3	believe ; bf has ; buenas ; c/o ; call ; call 0 ; cant say ; cara ; charge
        suicidal_ideation	-3	ciudad ; class ; clr asked ; cm 0 ; co ; coffee table ; coke at ; comes
        suicidal_ideation	-3	confd ; corner ; corrieron ; could ; counseling ; counselor there ; crowd
        suicidal_ideation	-3	custody of ; cut myself ; d/c today ; dates ; daughter found ; day at
        suicidal_ideation	-3	debajo del ; dementia ; dias sin ; down her ; drink 0 ; drive ; dry since
        suicidal_ideation	-3	dying ; dying to ; el ano ; el novio ; el taller ; el trabajo ; empezo
        suicidal_ideation	-3	en los ; enfermera ; enough to ; escondo ; escribiera ; esta con ; estado
        suicidal_ideation	-3	estan ; ever since ; f etoh ; f on ; f self ; fax ; feels like ; fellow
        suicidal_ideation	-3	filling this ; flu ; flushed ; for her ; for it ; for my ; for this
        suicidal_ideation	-3	from her ; gets me ; golpe ; gracias a ; hace tres ; hacer ; hacer con
        suicidal_ideation	-3	had to ; happy ; hasnt ; he says ; home on ; house is ; hung up ; i heard
        suicidal_ideation	-3	i miss ; i sleep ; i used ; im still ; im trying ; in me ; in our ; in that
        suicidal_ideation	-3	in the ; intensive outpatient ; internado ; is ; it for ; it gets ; it i
        suicidal_ideation	-3	its ; judge ; just stop ; kids are ; knees ; knew ; know what ; la prepa
        suicidal_ideation	-3	la senora ; labor day ; ld 0 ; learned ; leaves ; like to ; lives ; malilla
        suicidal_ideation	-3	manager ; mas y ; me and ; me pueden ; me when ; med ; media ; message
        suicidal_ideation	-3	meth last ; mi pareja ; mi tia ; mid ; mis ninas ; more on ; must ; my job
        suicidal_ideation	-3	myself i ; necesito una ; no alcohol ; no hay ; noise ; nosotros ; nurses
        suicidal_ideation	-3	off meth ; on his ; on our ; one for ; out 0 ; out loud ; partner and ; peer
        suicidal_ideation	-3	perdio ; perfectly ; pero no ; plane ; platica ; pm ; poder ; por ; prepa
        suicidal_ideation	-3	price ; primer ; private ; problema ; puerta ; put him ; que nunca ; quedarme
        suicidal_ideation	-3	quitting ; raising ; regular ; round ; rx ; rxd ; said if ; said yes
        suicidal_ideation	-3	salir de ; saturday and ; saw ; scared ill ; se metio ; sells ; she cant
        suicidal_ideation	-3	she is ; she takes ; si se ; since spring ; sister is ; smoke shop ; so he
        suicidal_ideation	-3	social ; socks ; softball ; sole ; sound ; spanish ; speaking ; spent the
        suicidal_ideation	-3	spray ; stays ; suegro ; suelto ; suitcase ; supplement ; sweaty ; swollen
        suicidal_ideation	-3	tab ; tea ; temp ; tengo seguro ; termine ; texas ; than the ; thanksgiving
        suicidal_ideation	-3	that gets ; the coke ; the crack ; the curtain ; the dts ; the girls
        """
}
