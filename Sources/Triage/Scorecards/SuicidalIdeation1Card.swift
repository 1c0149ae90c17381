extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation1 = """
        suicidal_ideation	-52	=
        suicidal_ideation	25	suicidal
        suicidal_ideation	22	goodbye
        suicidal_ideation	21	overpass ; rope ; to die
        suicidal_ideation	20	alive ; wont be
        suicidal_ideation	19	que ya
        suicidal_ideation	18	mejor ; texted
        suicidal_ideation	17	be dead ; wrists ; ya no
        suicidal_ideation	16	die ; enough ; myself ; queria ; razor ; re 0 ; tell my ; thinking ; xfer
        suicidal_ideation	15	anymore ; be alive ; bridge ; key ; night i ; on purpose ; passwords ; plan
        suicidal_ideation	15	policy ; purpose ; the overpass ; theyd ; to kill ; tylenol ; wanna
        suicidal_ideation	14	be here ; cut ; cutting ; de a ; everyone ; gonna ; gun ; me quiero ; picked
        suicidal_ideation	14	pienso ; que se ; suicide ; think about ; tonight ; vivir ; y que
        suicidal_ideation	13	ahorcarme ; belt ; counted ; counted out ; despertar ; estar ; gun in
        suicidal_ideation	13	heart pills ; hose ; i cut ; ill ; jump ; las pastillas ; matarme ; point
        suicidal_ideation	13	puente ; quiero vivir ; she wants ; si ; si with ; vida
        suicidal_ideation	12	crying ; cut my ; dead ; garage ; honestly ; i already ; i keep ; i wont
        suicidal_ideation	12	item ; kms ; last night ; matar ; paid ; quiero matar ; se quiere ; soon
        suicidal_ideation	12	the pills ; the rope ; this week ; to hang ; tracks ; w/o
        suicidal_ideation	11	0 se ; 0 vodka ; about killing ; after tonight ; and put ; been cutting
        suicidal_ideation	11	bought ; cant do ; cats ; de 0 ; decided ; deeper ; flat ; freight ; get the
        suicidal_ideation	11	hanging ; himself ; i swallowed ; intent ; it would ; kill myself ; la vida
        suicidal_ideation	11	labelled ; letters ; lighter ; nights i ; no contesta ; no despertar ; nobody
        suicidal_ideation	11	out the ; planning ; rope in ; shed ; sin plan ; suicidas ; tells ; the edge
        suicidal_ideation	11	tied ; to jump ; told her ; told my ; voice ; wasnt ; widower ; with her
        suicidal_ideation	11	wont need ; wrist ; y la ; ya lo
        suicidal_ideation	10	+ si ; a estar ; a lighter ; anoche ; around ; around to ; aventarme
        suicidal_ideation	10	bandaged ; be around ; bother ; bought the ; closet ; colgar ; deje ; driving
        suicidal_ideation	10	encontre ; ending ; este ; feel like ; foto ; hang ; hoping ; hospice ; hoy
        suicidal_ideation	10	i sit ; im parked ; insulin ; lately i ; life ; no quiero ; off the ; out to
        suicidal_ideation	10	parked ; pense ; picture ; pienso en ; plan to ; puse ; quisiera ; reason to
        suicidal_ideation	10	refiere ; se va ; shut ; soga ; sorry ; the insurance ; thighs ; told him
        suicidal_ideation	10	van a ; voy a ; warm ; wish ; with plan ; wrote
        suicidal_ideation	9	a reason ; a rope ; about driving ; an accident ; attempt ; be with ; cajon
        suicidal_ideation	9	chaplain ; compre ; contesta ; cord ; cuelgo ; cutting again ; dar ; decirle
        suicidal_ideation	9	denies hi ; despedirme ; diganle ; easier ; edge ; end it ; ending it
        suicidal_ideation	9	endorses ; escribio ; este mundo ; everything ; exit ; for me ; gracias por
        suicidal_ideation	9	have to ; having thoughts ; his watch ; i bought ; im gonna ; insulina ; it so
        suicidal_ideation	9	it takes ; kms tonight ; last wk ; left ; looked ; looking at ; mas ; mind
        suicidal_ideation	9	mundo ; myself tonight ; nomas ; noose ; not wake ; pensado ; pensando
        suicidal_ideation	9	perdon ; plans ; posted ; quiere matar ; quiet ; quitarme ; quitarme la ; rail
        suicidal_ideation	9	rather ; rather be ; razor to ; see ; see the ; some nights ; swallowed
        suicidal_ideation	9	the counter ; the dog ; theyd get ; things ; thinking about ; thoughts
        suicidal_ideation	9	to each ; tonite ; train ; tree ; va a ; voicemail ; voy ; where im ; wont
        suicidal_ideation	9	worth ; youll
        suicidal_ideation	8	a date ; a loaded ; acostarme ; active ; albanil ; all of ; and told ; appt
        suicidal_ideation	8	ayer ; been reading ; better off ; blade ; both wrists ; brazos ; bro 0
        suicidal_ideation	8	by me ; carta ; caso a ; counselor 0 ; counter ; de aventarme ; del puente
        suicidal_ideation	8	diabetic ; didnt ; dije ; dont feel ; dont see ; down from ; dtr ; el cajon
        suicidal_ideation	8	ends ; enganchado a ; enough in ; envelope ; estarian ; feed ; find me ; gave
        suicidal_ideation	8	gave my ; goodbye to ; hangs ; he told ; her his ; hi ; i look ; ideas ; if i
        suicidal_ideation	8	ill be ; im done ; im gone ; im suicidal ; im thinking ; im worth ; is and
        suicidal_ideation	8	it off ; it says ; itll ; ive picked ; jefa ; joven ; kinda ; know why
        suicidal_ideation	8	la soga ; lap ; lately ; look ; los brazos ; me i ; meant ; metro ; my lap
        suicidal_ideation	8	my partner ; my pills ; nina ; ninos ; nite ; notebook ; nothing left ; notice
        suicidal_ideation	8	of 0 ; of you ; para que ; parked at ; parking structure ; passive
        suicidal_ideation	8	perdonenme ; pills counted ; plot ; pronto ; really ; roommate ; settled
        suicidal_ideation	8	shed be ; sin mi ; sit ; states ; states i ; structure ; sutured ; tell
        suicidal_ideation	8	texted me ; the belt ; the blue ; the closet ; the family ; the last
        suicidal_ideation	8	the letters ; the point ; the rail ; the train ; the weekend ; this weekend
        suicidal_ideation	8	title ; to be ; to his ; to look ; to not ; to say ; told his ; tried to
        suicidal_ideation	8	truck title ; tylenol 0 ; up how ; vet ; vet 0 ; viaje ; way out ; who gets
        suicidal_ideation	8	wk x ; worth more ; would ; wouldnt ; written ; ya me ; you were
        suicidal_ideation	7	a dar ; a ser ; about ending ; accident ; after this ; again tonite ; aguanto
        suicidal_ideation	7	alcanzo ; alcanzo a ; alone ; already ; and lying ; and not ; and paid
        suicidal_ideation	7	and turned ; anyone ; aside ; asked ; attempt 0 ; azotea ; bajaron ; be in
        suicidal_ideation	7	be needing ; been thinking ; belt around ; bonita ; brother the ; bullet
        suicidal_ideation	7	bury ; but not ; by my ; bye ; calm ; can stop ; cheerful ; cleaned ; con él
        suicidal_ideation	7	crew ; crying says ; cut both ; day i ; de cada ; de vida ; decidi ; dias y
        suicidal_ideation	7	diciendo ; did 0 ; diganle a ; dodgers ; dog ; dont bother ; dont send
        suicidal_ideation	7	el puente ; end my ; engine ; escribi ; espero ; for the ; found ; fresh
        suicidal_ideation	7	friday ; gave away ; give the ; going to ; good to ; got the ; hacerlo
        suicidal_ideation	7	happens ; has the ; he pensado ; her phone ; herself ; him in ; his little
        suicidal_ideation	7	home since ; hope i ; how ; i been ; i sat ; i wanna ; i were ; if its
        suicidal_ideation	7	if the ; intento ; is the ; is to ; it all ; it to ; ive decided ; ive started
        suicidal_ideation	7	just didnt ; kept me ; kill herself ; kill himself ; know which ; la azotea
        suicidal_ideation	7	la cuenta ; la heroina ; le veo ; letters to ; lined ; llorando ; lo decidi
        suicidal_ideation	7	location ; lookin ; me around ; me mando ; mejor sin ; min ago ; mis ; much
        suicidal_ideation	7	my car ; my locker ; my sleep ; my thighs ; my wrists ; neck ; needing
        suicidal_ideation	7	never before ; ngl ; night she ; nobody is ; nobody would ; nomas queria
        suicidal_ideation	7	nota ; note ; ojala ; on line ; once im ; out how ; passive si ; pedi
        suicidal_ideation	7	pensando en ; phone with ; pick ; picked out ; picked the ; pistol and
        suicidal_ideation	7	planet ; planning to ; point in ; por todo ; quiero ; recoja ; refuses
        suicidal_ideation	7	repartio ; river ; roof ; ropa ; safety ; salida ; seguir ; seguro de ; sent
        suicidal_ideation	7	she can ; she said ; sleep for ; so my ; so nobody ; sobbing ; squared
        suicidal_ideation	7	still be ; stitched ; stitches ; takes me ; telling ; tengo el ; thank you
        suicidal_ideation	7	the hose ; the river ; the table ; thought ; thought about ; to the
        suicidal_ideation	7	to whoever ; took the ; troca y ; turned in ; usar ; vacation ; veo caso
        suicidal_ideation	7	wanna be ; want it ; wanted ; wanting ; wanting to ; what i ; where
        suicidal_ideation	7	who still ; why im ; wife to ; will is ; wind ; would do ; wrote the
        suicidal_ideation	7	xfer from ; y anoche ; y hoy ; ya deje ; ya ni ; yrs told
        suicidal_ideation	6	# 0 ; 0 day ; 0 k ; 0 on ; 0 told ; a mi ; a ocupar ; a person ; a proposito
        suicidal_ideation	6	a razor ; a wall ; a widower ; about suicide ; address ; addressed
        suicidal_ideation	6	after sunday ; again last ; alguien ; amanecer ; and every ; and left
        suicidal_ideation	6	anos tomando ; another ; another before ; answer the ; are in ; arithmetic
        suicidal_ideation	6	arranged ; aventarme del ; barato ; bartender ; be my ; been standing
        suicidal_ideation	6	before the ; blood pressure ; breakup ; by how ; cabinet ; can take ; canal
        suicidal_ideation	6	cancel ; caso ; chiquitos ; colgo ; con eso ; cord and ; crack since ; crisis
        suicidal_ideation	6	cross ; cuando ; cuerda ; date ; dcd ; de este ; debt ; del ; desde hace
        suicidal_ideation	6	desde los ; despedi de ; despues no ; diario y ; diciembre ; dios me
        suicidal_ideation	6	el garage ; el martes ; en la ; encontre una ; encuentre ; end ; entre los
        suicidal_ideation	6	escogi ; escogi el ; escribirles ; espero que ; esta en ; estarian mejor
        suicidal_ideation	6	falta ; father 0 ; fecha ; felt ; finds ; fine by ; flat voice ; folks
        suicidal_ideation	6	for when ; forever ; found a ; found in ; freeway ; front of ; furnace
        suicidal_ideation	6	gave his ; go to ; go where ; googling ; guts ; hace falta ; hang herself
        suicidal_ideation	6	hang myself ; he does ; heat ; heroina desde ; hoja ; how high ; how many
        suicidal_ideation	6	husband took ; i asked ; i intend ; i looked ; i took ; i tried ; i woke
        suicidal_ideation	6	id just ; if this ; im sorry ; im tired ; in front ; in home ; intend
        suicidal_ideation	6	intend to ; is his ; is on ; it im ; it wont ; itd ; just dont ; just wanted
        suicidal_ideation	6	keep ; keep telling ; keeps ; keeps saying ; kept ; kill ; killing myself
        suicidal_ideation	6	la cuerda ; labeled ; last nite ; le pedi ; left and ; left to ; let me
        suicidal_ideation	6	life insurance ; llora ; lo que ; loaded ; loading ; looking ; los quiero
        suicidal_ideation	6	mailed ; mano y ; many of ; matarse ; me in ; me on ; morirme ; my hand
        suicidal_ideation	6	my last ; myself after ; n nobody ; need it ; need someone ; neta ; next one
        suicidal_ideation	6	ningun ; no aguanto ; no estoy ; no le ; no use ; nombre ; nt ; number
        suicidal_ideation	6	ocupar ; of tylenol ; off without ; on my ; one more ; only wanted ; pa
        suicidal_ideation	6	parking deck ; pensado en ; perdon por ; person to ; phone off ; pidio
        suicidal_ideation	6	pills in ; pills it ; pills lined ; pistol ; planned ; policy pays ; probably
        suicidal_ideation	6	proposito ; que la ; quedo ; quiero seguir ; quito ; rail 0 ; real ; reason
        suicidal_ideation	6	regalo ; reservoir ; revolver ; roommate 0 ; sat in ; say so ; says a
        suicidal_ideation	6	says she ; se acaba ; se ni ; see a ; service ; she left ; siempre
        suicidal_ideation	6	signed the ; silla ; sin ; sin seguro ; since 0 ; sitter ; sleep and ; sleeves
        suicidal_ideation	6	slow ; slurred ; somebody should ; speech ; standing on ; stayed on ; strong
        suicidal_ideation	6	sunday ; table ; takes ; taped ; tengo ; tengo las ; thank ; thanked
        suicidal_ideation	6	the divorce ; the dogs ; the furnace ; the mortgage ; the ones ; the policy
        suicidal_ideation	6	the reservoir ; the windows ; there wont ; this heat ; this one ; thought that
        suicidal_ideation	6	through this ; tie ; titled ; to finish ; to go ; to let ; to lie ; to my
        suicidal_ideation	6	to people ; to sleep ; today ; todo ; tonight i ; took ; tools ; train tracks
        suicidal_ideation	6	tried ; truck ; turned ; una carta ; up her ; up on ; vapes ; verdad
        suicidal_ideation	6	version of ; vida y ; viuda ; wake up ; walking into ; way ; way to ; what it
        suicidal_ideation	6	when they ; where the ; which ; whoever ; whoever reads ; why ; will have
        suicidal_ideation	6	without me ; wont matter ; wrists last ; y hasta ; ya quedo ; you wont
        suicidal_ideation	5	/ off ; 0 min ; 0 still ; a belt ; a bridge ; a cada ; a descansar ; a nadie
        suicidal_ideation	5	a quien ; a sheet ; a time ; abajo ; acabe ; adicto a ; afternoon and ; all on
        suicidal_ideation	5	all thats ; an envelope ; and count ; and in ; and nobody ; anillo ; applying
        suicidal_ideation	5	applying for ; arbol ; arriba ; at 0 ; aventar ; aviso ; ayudenme ; baje
        suicidal_ideation	5	be gone ; be so ; been giving ; been wanting ; before i ; begs ; being
        suicidal_ideation	5	being alive ; blade in ; blocked ; bro ; by then ; cable ; calendar
        suicidal_ideation	5	came down ; can read ; can stay ; cant see ; cant take ; car ; car running
        suicidal_ideation	5	care if ; cerrar ; checks ; christmas ; clean for ; cleaner ; closed
        suicidal_ideation	5	closed garage ; closer ; clr f ; coke told ; corto ; counted them
        suicidal_ideation	5	crisis line ; cuchillo en ; d resi ; de todos ; de una ; dead by ; decirle a
        suicidal_ideation	5	dejo una ; deleted ; descansar ; despedi ; detox bed ; dia se ; diarias desde
        suicidal_ideation	5	dice ; digan ; dio el ; dirt ; do another ; do this ; dogs ; dont really
        suicidal_ideation	5	dos semanas ; down at ; dress ; dts day ; due ; each of ; el arbol ; el perro
        suicidal_ideation	5	el rio ; el telefono ; el viernes ; en quitarme ; ensene ; es adicto ; escribo
        suicidal_ideation	5	esta noche ; este mes ; estoy enganchado ; f 0 ; fault ; favor ; fila
        suicidal_ideation	5	firearm ; for after ; for good ; for inpatient ; forearms ; foto de ; friday i
        suicidal_ideation	5	ganas ; ganas de ; garage on ; gets ; gf on ; give ; given ; goes ; gone and
        suicidal_ideation	5	gonna jump ; goodbye letter ; got my ; ground ; h sin ; hace seis
        suicidal_ideation	5	hairdresser ; hasta ; have the ; he meant ; he wrote ; healthy ; her go
        suicidal_ideation	5	here tomorrow ; hermano ; herramientas ; hers ; him today ; his arm ; his ex
        suicidal_ideation	5	his truck ; hour ; hoy en ; hugged ; hurts and ; husb wife ; i give ; i hope
        suicidal_ideation	5	i think ; i want ; i went ; i wouldnt ; ice 0 ; im moving ; im not ; im scared
        suicidal_ideation	5	in full ; in living ; in order ; in this ; info yet ; inpt ; into the
        suicidal_ideation	5	iop counselor ; it does ; it doesnt ; it over ; itd be ; ive just ; jar
        suicidal_ideation	5	jefita ; joke ; joven 0 ; just want ; keep looking ; keep thinking
        suicidal_ideation	5	keeps telling ; kids get ; la renta ; la ropa ; lancha ; le dije ; le ensene
        suicidal_ideation	5	left her ; left his ; les ; list ; llave ; lleve ; lock up ; longer
        suicidal_ideation	5	looked up ; los ninos ; los quince ; loses ; lying ; lying down ; m /
        suicidal_ideation	5	m college ; m did ; m in ; m slow ; m widower ; mas escribirles ; me despedi
        suicidal_ideation	5	me that ; me twice ; means ; mesera ; meth 0 ; mgr 0 ; mi abuela ; mi jefa
        suicidal_ideation	5	mom found ; mother ; mouth ; much longer ; muerte ; my gf ; my kids ; my neck
        suicidal_ideation	5	myself n ; myself on ; myself with ; nadie ; next time ; nightly x ; nite on
        suicidal_ideation	5	no este ; no fue ; no queria ; nobody needs ; noche me ; noches que ; not the
        suicidal_ideation	5	now denies ; nueve ; of our ; of the ; off since ; on / ; on every ; on her
        suicidal_ideation	5	on speed ; on wednesday ; once the ; ones ; only word ; opened it ; or does
        suicidal_ideation	5	out a ; outside the ; oxy 0 ; panteon ; papers ; parking ; passwords are
        suicidal_ideation	5	past ; person ; planes ; play ; pone ; por mi ; pretty ; probation ofcr
        suicidal_ideation	5	psych ; put a ; qd x ; que para ; quiero morir ; raise ; read ; reads
        suicidal_ideation	5	reads this ; regale ; repite ; rio ; run the ; sa ; said ; said shes
        suicidal_ideation	5	said this ; sat with ; saturday after ; save ; saved up ; saying
        suicidal_ideation	5	saying goodbye ; se corto ; seguir viviendo ; seguro ; sem ; ser ; she didnt
        suicidal_ideation	5	shed rather ; showed ; signed ; sitting ; so it ; spare ; spring back ; square
        suicidal_ideation	5	standing ; staying on ; still want ; stop on ; suicidal thoughts ; take care
        suicidal_ideation	5	telefono ; tell the ; tenant ; that fits ; the blade ; the bridge ; the canal
        suicidal_ideation	5	the closed ; the day ; the engine ; the ground ; the mail ; the metro
        suicidal_ideation	5	the picture ; the plant ; the razor ; the rent ; the thought ; the truck
        suicidal_ideation	5	the world ; theyd all ; think ; threw out ; thurs ; tia de ; tidy ; tiemblo
        suicidal_ideation	5	time this ; to end ; to live ; to make ; told anyone ; told me ; total ; towel
        suicidal_ideation	5	traffic ; un papelito ; una semana ; under and ; unico ; unico que ; until it
        suicidal_ideation	5	up last ; up tmrw ; vapes thc ; veces ; verdad ya ; version ; video ; wait for
        suicidal_ideation	5	waiting on ; wake ; walking ; wall ; wanted it ; wants detox ; wants inpt
        suicidal_ideation	5	warm xfer ; watch ; week with ; weekend ; where she ; whod ; will be ; with me
        suicidal_ideation	5	with the ; world ; wrists 0 ; written letters ; y le ; y su ; ya les ; yall
        suicidal_ideation	5	you to ; you under
        suicidal_ideation	4	+ molly ; 0 # ; 0 th ; a big ; a encontrar ; a freight ; a freshman ; a note
        suicidal_ideation	4	a pen ; a roof ; a row ; a vacation ; a ver ; a version ; a voicemail ; a way
        suicidal_ideation	4	about it ; acabar ; across my ; after church ; again this ; aguanta ; ahora no
        suicidal_ideation	4	alguien y ; already know ; alumna ; ama ; and blow ; and honestly ; and stood
        suicidal_ideation	4	and this ; anesthesia ; animal ; anoche me ; answer to ; anybody ; ashes
        suicidal_ideation	4	asks for ; asks us ; at bedside ; attend ; audio ; aviso que ; away his ; b
        suicidal_ideation	4	back after ; bajar ; balcony ; barber ; be fine ; bedside ; been putting
        suicidal_ideation	4	been up ; before bed ; better ; bht ; bill ; blow it ; both ; bother with
        suicidal_ideation	4	bought a ; bowl ; box ; budget ; build ; burned ; by a ; by morning
        suicidal_ideation	4	calambres y ; call back ; call my ; car since ; carol ; casa a ; cat ; cat to
        suicidal_ideation	4	chance ; cheaper ; chosen ; circled ; cld ; closet rod ; code ; collection
        suicidal_ideation	4	come back ; completely ; compro ; constantly ; corto los ; cries ; cual es
        suicidal_ideation	4	culpa ; cumpleanos ; cut him ; d ago ; d wife ; dark ; dashboard
        suicidal_ideation	4	daughter wedding ; day lives ; de diez ; de mi ; de mis ; de octubre
        suicidal_ideation	4	dead than ; decided that ; deck ; deje mis ; deje pagado ; deje todo ; del que
        suicidal_ideation	4	delante ; delante de ; denies ; denies intent ; descanso ; dia mas
        suicidal_ideation	4	diaria desde ; dios ; divorce ; do it ; does ; dog goes ; done the ; dont need
        suicidal_ideation	4	door open ; down by ; drive the ; driving home ; driving off ; driving out
        suicidal_ideation	4	duermo y ; each ; easy ; el bano ; el celular ; ella ; else will ; emt friend
        suicidal_ideation	4	en este ; encerrado ; encerrado en ; encontrar ; engine running ; enough for
        suicidal_ideation	4	envelope with ; esposa de ; esposa llama ; evening ; ever at ; ex and ; f meth
        suicidal_ideation	4	f out ; f paralegal ; f whispering ; feed the ; fence ; fiance ; figures
        suicidal_ideation	4	finished 0 ; fits ; fix the ; for years ; found him ; found me ; friend
        suicidal_ideation	4	fue culpa ; full ; fuss ; future ; garage with ; get one ; gets his ; gets it
        suicidal_ideation	4	girl is ; girls ; glove ; good ; gracias ; grandson 0 ; hand and ; handled
        suicidal_ideation	4	has to ; having ; he gave ; he has ; heart ; her heart ; her this ; hermana
        suicidal_ideation	4	herramienta ; him at ; him off ; his mouth ; his neck ; his work ; hlep
        suicidal_ideation	4	home i ; how much ; hs counselor ; i just ; i meant ; i might ; i opened
        suicidal_ideation	4	i pass ; i set ; i started ; i thought ; i told ; i wasnt ; i wrote ; iba
        suicidal_ideation	4	id leave ; id rather ; idk ; if a ; if im ; if u ; im clean ; im going ; im on
        suicidal_ideation	4	in mind ; in one ; in palm ; instead ; insurance no ; intente ; iop on
        suicidal_ideation	4	is hers ; is home ; it anymore ; it every ; it has ; it ive ; it not
        suicidal_ideation	4	it tonight ; itll be ; ive got ; ive made ; ive run ; ive thought
        suicidal_ideation	4	ive written ; jump off ; k ; keep driving ; keeps asking ; kids i ; killing
        suicidal_ideation	4	knee surgery ; knot ; la almohada ; la neta ; la orilla ; la pistola
        suicidal_ideation	4	la ultima ; las ; le hallo ; leg ; lie ; lie about ; life policy ; lifting
        suicidal_ideation	4	like the ; line ; lined up ; lived ; lives alone ; living ; llevo una
        suicidal_ideation	4	lo tengo ; locker ; long enough ; look at ; looking up ; los papeles
        suicidal_ideation	4	los primos ; m ordered ; m vet ; ma ; mad ; maestra ; maestra de ; mail
        suicidal_ideation	4	mama hija ; manana ; mando ; march ; matter ; me back ; me be ; me call
        suicidal_ideation	4	me corrieron ; me he ; me im ; me muero ; med surg ; mercy ; mg wants ; mgr
        suicidal_ideation	4	mi familia ; mi hermana ; mi nina ; mo never ; mom i ; mom passed ; morir
        suicidal_ideation	4	mortgage ; mother 0 ; muero ; my mouth ; my parents ; my sisters ; name #
        suicidal_ideation	4	naps ; needs detox ; needs to ; neighbors ; next wk ; nice ; night for
        suicidal_ideation	4	nite and ; no 0 ; no joke ; no more ; no saben ; no savings ; nobody can
        suicidal_ideation	4	nobody gets ; noche ; noche desde ; notices ; of clr ; of himself ; of them
        suicidal_ideation	4	ofcr ; off gin ; ojos en ; on one ; on september ; on some ; on this
        suicidal_ideation	4	one person ; opened ; orilla ; ought ; ought to ; our old ; out all
        suicidal_ideation	4	out every ; out which ; overlook ; overpass by ; owed ; pa que ; pagado ; page
        suicidal_ideation	4	paid the ; palm springs ; papa toma ; papelito ; parked on ; pase ; pass
        suicidal_ideation	4	pass out ; passport ; past sunday ; pastor ; pens ; person my ; photo ; phq
        suicidal_ideation	4	phq 0 ; pido ; pier ; pistola en ; plan od ; planning how ; plant ; plastic
        suicidal_ideation	4	plumber ; po client ; pointed ; polite ; porque ; posts ; poured ; prefiero
        suicidal_ideation	4	pressure ; pt etoh ; puente de ; put ; put you ; putting ; que escribo
        suicidal_ideation	4	que lleva ; quede ; quince anos ; quise ; renta ; risk ; rn ; rn med ; rod
        suicidal_ideation	4	said she ; saved ; says shes ; se a ; seguir aqui ; semana con ; semana me
        suicidal_ideation	4	semi ; send anyone ; september 0 ; she gets ; she just ; she told ; she went
        suicidal_ideation	4	sheet ; shotgun ; signed over ; since may ; sink ; sit in ; sits ; slot
        suicidal_ideation	4	so its ; so she ; so that ; sober and ; sock ; some days ; somebody wholl
        suicidal_ideation	4	son re ; sopa ; sorry to ; spine ; stars ; states feels ; step in ; stepping
        suicidal_ideation	4	straight to ; substance not ; sun ; surprised ; susto ; sweet ; take me
        suicidal_ideation	4	taught ; tech opening ; techo ; teen ; tells op ; th ; th i ; thanks to
        suicidal_ideation	4	that im ; that now ; thats the ; the aisle ; the bars ; the brandy
        suicidal_ideation	4	the breakup ; the car ; the cash ; the cat ; the house ; the lake ; the mess
        suicidal_ideation	4	the money ; the mornings ; the most ; the neighbor ; the next ; the ninth
        suicidal_ideation	4	the note ; the old ; the overlook ; the passenger ; the passwords ; the pier
        suicidal_ideation	4	the smell ; the spare ; the tech ; the trucks ; the trunk ; their ; theres
        suicidal_ideation	4	theres no ; these ; theyll ; theyll have ; this anymore ; this evening
        suicidal_ideation	4	this is ; this life ; this month ; this wk ; thoughts of ; thursday ; tipped
        suicidal_ideation	4	to $ ; to attend ; to residential ; to shoot ; to take ; to their ; told our
        suicidal_ideation	4	told the ; tracks and ; truly ; trunk ; tues ; ultimo ; un trailer ; under
        suicidal_ideation	4	up x ; us to ; use since ; valor ; vean ; vein ; veinte ; viviendo ; w the
        suicidal_ideation	4	walked in ; want off ; was good ; wear ; week ive ; went up ; what its
        suicidal_ideation	4	whats the ; where they ; who drinks ; wholl ; widow ; wife in ; with 0
        suicidal_ideation	4	without her ; working out ; would take ; writing you ; xfer 0 ; y a ; y donde
        suicidal_ideation	4	y esta ; y estoy ; y took ; y una ; ya le ; ya tengo ; yesterday
        suicidal_ideation	4	yesterday and ; yo le ; you all ; you can ; you for ; your evening
        suicidal_ideation	4	youve been
        suicidal_ideation	3	# blocked ; 0 le ; a bookkeeper ; a box ; a la ; a life ; a lot ; a rehab
        suicidal_ideation	3	a towel ; a usar ; about all ; acaba ; across the ; after dark ; ago the
        suicidal_ideation	3	al fentanilo ; alguien supiera ; already picked ; amiga ; and asks
        suicidal_ideation	3	and lately ; and so ; anexo a ; anoche se ; anos perdio ; answering
        suicidal_ideation	3	anymore and ; apt ; as a ; audible ; back at ; bajo ; bano ; bathrm
        suicidal_ideation	3	been saving ; been saying ; bookkeeper ; borrowed ; brother hes ; by friday
        suicidal_ideation	3	called on ; caller crying ; callin ; cancel my ; car in ; care of ; case mgr
        suicidal_ideation	3	cemetery ; chat ; checking ; choice ; client 0 ; client there ; clinic rn
        suicidal_ideation	3	cobran ; college ra ; con que ; consigue ; consumo ; conte ; cortar
        suicidal_ideation	3	could just ; count my ; crm ; cual ; cuando ya ; cuando yo ; cumpli ; d rehab
        suicidal_ideation	3	daughter ; day inpt ; days i ; de emergencia ; debajo ; deed ; del 0 ; dijo
        suicidal_ideation	3	do better ; do your ; doesnt come ; dog to ; donde se ; dont call ; dont think
        suicidal_ideation	3	door ; drawer ; drowned ; dtr re ; each other ; early ; earth ; ed ; el que
        suicidal_ideation	3	employer requires ; encima ; encontro ; encuentro ; endorses si ; entra al
        suicidal_ideation	3	esta semana ; estar en ; evening groups ; f s/p ; faster ; fatal ; fibrosis
        suicidal_ideation	3	figure ; fine ; folder ; for detox ; forgive me ; forms ; fue ayer ; garden
        """
}
