extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	-2	five questions ; five times ; foco ; folder ; follow me ; for air ; for an ; for dtr
        detox	-2	for four ; for heroin ; for herself ; for my ; for our ; for parents ; for sister
        detox	-2	for some ; for two ; for uber ; for wives ; for you ; for your ; fortnite ; forty four
        detox	-2	foto ; found the ; four or ; fourteen months ; fourth ; fourth of ; free ; fri sat
        detox	-2	from here ; from hosp ; from rehab ; from there ; from vodka ; from your ; front desk
        detox	-2	fue por ; full time ; fumo cristal ; fumo mota ; fuss ; fut ; gane ; garden ; get away
        detox	-2	get back ; get drunk ; get into ; get something ; gf wants ; give substance ; gives
        detox	-2	glasses wine ; go ; go at ; go from ; go in ; go out ; goes ; gonna ; gonna jump ; good
        detox	-2	got off ; grandfather ; grandson 0 ; grounds ; grp for ; grupo para ; guest room
        detox	-2	gummies every ; gun ; gusta ; gustaria ; guy with ; hablan ; hablo ; had a ; hand me
        detox	-2	hanging ; hangs ; hard part ; has car ; has worked ; hasnt ; have a ; have an ; have one
        detox	-2	have some ; have three ; havent had ; having ; he came ; he does ; he estado ; he falls
        detox	-2	he says ; he snorts ; he uses ; he was ; he would ; head ; head at ; healed
        detox	-2	health class ; hears ; heart ; hed ; hello my ; help ; her i ; her place ; her sister
        detox	-2	here ; here with ; hermano y ; herself ; hes never ; hey ; hey so ; high ; high school
        detox	-2	hijo ; hijos ; him over ; hiring ; his 0 ; his apartment ; his drinking ; his head
        detox	-2	his little ; his work ; hitting ; hola ; hold my ; home since ; honestly ; hosp detox
        detox	-2	hours a ; how far ; hubby ; husband has ; husband says ; i asked ; i believe ; i cant
        detox	-2	i did ; i drank ; i hate ; i hit ; i leave ; i plan ; i poured ; i promised ; i say
        detox	-2	i sweated ; i threw ; i ~seized ; ice every ; id prefer ; if im ; if it ; if shes ; ill
        detox	-2	im 0 ; im doing ; im getting ; im looking ; im only ; im out ; im smoking ; im trying
        detox	-2	im typing ; im worried ; imodium ; in barstow ; in feb ; in house ; in iop ; in law
        detox	-2	in march ; in october ; in pasadena ; in this ; in to ; in utah ; info for
        detox	-2	inpatient for ; inside ; insist ; insulin ; interested in ; internado ; internado de
        detox	-2	internamiento ; into your ; iop by ; iop pt ; iop take ; is closed ; is one ; is still
        detox	-2	is the ; issues ; it by ; it came ; it cost ; it down ; it from ; it in ; it matter
        detox	-2	its coke ; its in ; its my ; ive counted ; ive smoked ; ive told ; jalar ; jerking and
        detox	-2	juega ; july ; just finished ; just got ; just had ; just like ; just quit ; just wanted
        detox	-2	ket ; ketamine every ; ketamine most ; kicked ; kicked fent ; kid 0 ; killing me
        detox	-2	knuckled ; la carcel ; la cocaina ; la comida ; la esposa ; la muchacha ; la piedra
        detox	-2	lado ; lady in ; lancaster ; laptop ; las maquinitas ; last blue ; last month ; last one
        detox	-2	last pill ; last use ; later ; law ; le esta ; league ; lease ; left a ; left his
        detox	-2	left my ; left to ; left treatment ; lengua y ; let go ; letters ; letters to ; lfts nl
        detox	-2	licencia ; like coffee ; like four ; like him ; like it ; liked it ; line cut
        detox	-2	line dropped ; live in ; lived ; llamar despues ; llame ; llamen ; llegue ; lo de
        detox	-2	lo que ; lo tengo ; locked in ; lodge ; lol ; long one ; look ; look at ; look into
        detox	-2	looked like ; looking to ; lose ; lose the ; lovely ; low ; luego ; lunch hr ; lying down
        detox	-2	m coke ; m day ; m did ; m meth ; mande ; mano ; many hours ; maquinitas ; march 0
        detox	-2	marriage ; marriages ; mas aqui ; mas de ; mas y ; maybe once ; me about ; me and
        detox	-2	me call ; me dijeron ; me gusta ; me gustaria ; me honest ; me its ; me not ; me preocupa
        detox	-2	me pueden ; me since ; medically cleared ; member ; meses ; message ; meth a ; meth since
        detox	-2	mg / ; mg a ; mi casa ; mi cuarto ; mi esposo ; mi muchacho ; mi tia ; mi viejo ; mis 0
        detox	-2	mis hijos ; miss ; mistake ; molly ; mom is ; mom of ; mom she ; mon ; money ; month
        detox	-2	month in ; monthly ; morning person ; most weekends ; msg ; much ; much at ; muchacha
        detox	-2	mule ; murio ; murio de ; muy ; my chest ; my closet ; my drinking ; my ex ; my gf
        detox	-2	my husband ; my knee ; my new ; my phone ; my public ; my roommate ; my shoulder
        detox	-2	my suboxone ; my turn ; my wife ; n stuff ; n thats ; nada de ; nada mas ; nadie en
        detox	-2	name on ; nearly ; nearly every ; necesita ayuda ; necesito ayuda ; need more ; need to
        detox	-2	neither ; nervous ; never a ; never touched ; never used ; never ~been ; new baby
        detox	-2	new job ; next month ; next thing ; night before ; night sweats ; nightly denies
        detox	-2	nightly x ; nineteen ; no ; no clue ; no detox ; no drugs ; no he ; no i ; no info
        detox	-2	no issues ; no more ; no other ; no program ; no puede ; no quiero ; no refills
        detox	-2	no tiene ; no time ; no tx ; no voy ; no ~dui ; no ~etoh ; no ~quiere ; no ~resi
        detox	-2	nobody can ; nobody told ; nobody would ; none since ; normal no ; not answering
        detox	-2	not daily ; not going ; nothing but ; novel ; now 0 ; now i ; now its ; now what ; nts
        detox	-2	nts / ; numb ; nunca ha ; nunca he ; nunca mas ; o que ; octubre ; od 0 ; ods
        detox	-2	of bourbon ; of current ; of detox ; of meth ; of nothing ; of scotch ; of wine
        detox	-2	of yesterday ; of you ; off heroin ; off since ; off street ; off work ; oiga ; ojala
        detox	-2	on fire ; on kratom ; on line ; on monday ; on page ; on sepulveda ; on something
        detox	-2	on speaker ; on the ; one beer ; one pupil ; one side ; one was ; only no ; only wants
        detox	-2	open it ; opi detox ; opiates ; opioides ; or a ; or age ; or five ; or if ; or no
        detox	-2	or so ; or two ; oriented ; other line ; other says ; other use ; ought ; ought to
        detox	-2	our son ; out 0 ; out at ; out friday ; out his ; out now ; out the ; out this
        detox	-2	out thurs ; out with ; outfit ; outpatient group ; outside ; over ; over and
        detox	-2	overdosed on ; own no ; oxys ; p 0 ; padres ; pagan ; pagar ; page one ; para su
        detox	-2	paramedic and ; parches ; partner ; pasadena ; pasillo ; payday ; pcp 0 ; peeled
        detox	-2	per clinic ; per day ; per gf ; percs ; perdi ; pero no ; pescado ; phone me ; phone off
        detox	-2	phones ; physician ; pick ; pick up ; pienso ; pills in ; pints a ; pistola ; place in
        detox	-2	planning ; plans ; platicar ; play ; please call ; please help ; poco ; poner ; pool
        detox	-2	por ; por eso ; por la ; por lo ; por su ; porch ; porch drunk ; porque no ; post ; pot
        detox	-2	pouches ; pounds ; poured ; prefer to ; prefers ; pregunta ; pressure ; prices
        detox	-2	primer dui ; problem is ; problema ; problema con ; problemas ; problemas con ; probs
        detox	-2	producer ; programa ambulatorio ; programs ; project ; proud of ; prueba ; pt is ; pt mom
        detox	-2	ptsd ; puede hablar ; puedo dejar ; pupil ; pupil bigger ; put it ; put them ; puts her
        detox	-2	q sigue ; que ahi ; que si ; queden ; queremos que ; question for ; quien ; quiere ir
        detox	-2	quiero dejar ; quiero informacion ; quisiera un ; quit ; rail ; ranch ; rank ; rates
        detox	-2	re father ; re nephew ; re new ; ready to ; realtor ; regarding ; rehab after ; rehab so
        detox	-2	renta ; reportera de ; res ; rest ; retired ; rig ; right this ; rn 0 ; rns ; roll
        detox	-2	roommate ; run ; running late ; sabados ; sabados unas ; sabe si ; saben ; said dont
        detox	-2	said i ; sali ; salio de ; same question ; saturdays ; say for ; say how ; say why
        detox	-2	scale ; score ; se come ; se queden ; se quiere ; se si ; sec ; second ; seguir ; seguro
        detox	-2	seizure in ; selling ; semanas ya ; send me ; senor ; senores ; septiembre ; septum
        detox	-2	sepulveda ; set up ; shakes nothing ; she asked ; she bring ; she lives ; she only
        detox	-2	she said ; she says ; she went ; sheet ; shelter ; shes done ; shes off ; shifts
        detox	-2	shipping ; shopping ; shot of ; should get ; should go ; should i ; shower ; si me ; side
        detox	-2	siento ; signs ; silence ; sin alcohol ; sin nada ; sin tomar ; since an
        detox	-2	since childhood ; since her ; since sunday ; since that ; since then ; since when
        detox	-2	sister has ; sister re ; six and ; six years ; sixty days ; sleep all ; sleep in
        detox	-2	sleeping all ; slip ; smells ; smells like ; so a ; sober and ; sobre el ; solo en
        detox	-2	some weekends ; something for ; something i ; something to ; sometimes ; somewhere for
        detox	-2	sophomore ; sorry ; sort of ; sounded ; soy yo ; speaker ; speaker one ; speed every
        detox	-2	spent ; split ; spouse ; sr ; stable on ; staff ; stairs ; stand ; staring ; started
        detox	-2	started drinking ; stay in ; step two ; stools ; story ; straight home ; street x
        detox	-2	student here ; su ; su compadre ; suboxone ; suboxone 0 ; suelto a ; sugar ; support grp
        detox	-2	sus ; sweet ; switch ; tagalog ; take care ; talk than ; talk to ; taller ; tattoo
        detox	-2	telefono ; tell him ; tenemos ; tengo dos ; tengo el ; tengo un ; termine 0 ; test
        detox	-2	than type ; that a ; that the ; that way ; thats what ; thc ; thc carts ; the audit
        detox	-2	the club ; the difference ; the discharge ; the divorce ; the drawer ; the easy
        detox	-2	the evenings ; the extend ; the fourth ; the heroin ; the hours ; the kitchen ; the lake
        detox	-2	the liquor ; the lodge ; the porch ; the problem ; the pt ; the quiet ; the restaurant
        detox	-2	the sick ; the trouble ; them back ; then 0 ; then detox ; then puts ; then says
        detox	-2	then their ; therapist ; therapy ; there ; they hand ; they let ; they moved ; they took
        detox	-2	they want ; thing to ; thinking about ; thinks im ; this house ; this isnt ; this second
        detox	-2	this sunday ; this the ; this way ; this weekend ; this wk ; thousand ; three beers
        detox	-2	threw out ; throwing ; throwing up ; thursday through ; tidy ; tiene una ; tienen
        detox	-2	till last ; tired of ; titled ; tmrw 0 ; to 0 ; to change ; to die ; to drop ; to end
        detox	-2	to fall ; to go ; to hang ; to her ; to hurt ; to know ; to leave ; to lose ; to put
        detox	-2	to see ; to send ; to start ; to talk ; to this ; to two ; todo lo ; toma ni ; tomo dos
        detox	-2	tomo los ; tomorrow and ; tomorrow at ; tomorrow no ; tone ; took my ; touched a
        detox	-2	trabajo ; trago ; tratamiento ; treatment centers ; trust the ; trying ; ts ; tub with
        detox	-2	turned ; turned out ; two a ; two marriages ; two months ; two pints ; two summers
        detox	-2	two weekends ; tx before ; ucla ; ugly ; un centro ; un dia ; una amiga ; una novena
        detox	-2	una pistola ; unas cuatro ; unico ; until it ; until the ; up after ; up for ; up no
        detox	-2	up what ; us and ; usa cristal ; use drugs ; use on ; uso ; uso cristal ; utah ; vacantes
        detox	-2	vape ; vapes thc ; vaping ; ver ; very ; vet tech ; vicio ; vida ; viejo se ; viendo
        detox	-2	viendo el ; viene ; vise ; vivitrol ; voicemail ; vote ; voy ; voy a ; vs 0 ; vss ; w my
        detox	-2	walked me ; wanna ; want to ; wants her ; wants rehab ; wants the ; was always
        detox	-2	was discharged ; was doing ; was drinking ; was jerking ; was my ; was twelve ; wdnt
        detox	-2	we dont ; we had ; wed ; wed like ; wedding and ; weddings ; weed only ; week and
        detox	-2	week three ; weeks ; weeks ago ; weeks in ; weeks since ; were the ; what he ; what ive
        detox	-2	what or ; when my ; where to ; whether ; white knuckled ; who drinks ; who the
        detox	-2	whole year ; whom ; why i ; wife counts ; wife has ; wife he ; wife thinks ; will cb
        detox	-2	wine and ; wine before ; wine most ; wine two ; wish ; with ; with a ; with alcohol
        detox	-2	with detox ; with husb ; with supper ; with that ; with the ; with us ; withdrawal is
        detox	-2	within ; within 0 ; without losing ; wives ; wks quit ; wont get ; wont need
        detox	-2	work computer ; work with ; worked ; would just ; would not ; wouldnt elaborate ; wrecked
        detox	-2	write ; written ; wrong ; wt ; xmas ; xylazine ; y aqui ; y daily ; y dice ; y el
        detox	-2	y nadie ; y otro ; y sale ; y sali ; y sin ; y su ; y un ; year and ; year i ; year or
        detox	-2	years ago ; years at ; yelling at ; yesterday and ; you ask ; you at ; you in ; you treat
        detox	-2	your house ; your medical ; your phone ; yours ; yrs no ; zyn pouches ; ~after ; ~around
        detox	-2	~as ; ~as ~a ; ~away ; ~been ~to ; ~benzos ; ~casa ; ~cost ; ~crack ; ~drinks ; ~dui
        detox	-2	~go ; ~hiring ; ~inpatient ; ~iop ; ~it ; ~last ~sz ; ~live ; ~living ; ~much ; ~need
        detox	-2	~odd ; ~openings ; ~opi no ; ~opioides ; ~parking ; ~pcp ; ~quien ; ~quiere
        detox	-2	~quiere ~ayuda ; ~residencial ; ~seized ~in ; ~since ; ~stop ; ~them ; ~to ; ~to ~quit
        detox	-2	~to ~stop ; ~treatment ; ~wine ; ~years ; él se
        detox	-3	# ; *age.0 ; *alcoholic.0:hypothetical ; *clientAdmin.0
        detox	-3	*clientAdmin.0:other_experiencer ; *familySupport.0:other_experiencer ; *hallucination.0
        detox	-3	*instruction.0 ; *mildCue.0 ; *noDetox.0 ; *outpatientWord.0:hypothetical
        detox	-3	*person.0:historical ; *phone.0 ; *phone.1 ; *rehabDone.0 ; *residentialEnding.0:negated
        detox	-3	*residentialRequest.0 ; *seizure.3 ; *service.0:hypothetical ; *sinceStopping.2
        detox	-3	*stablePrescribed.0 ; *started.0 ; *substance.4:negated ; *suicidalOblique.0:hypothetical
        detox	-3	*usersAtHome.0 ; *violence.9 ; *withdrawal.0:negated ; + if ; / night ; 0 etoh ; 0 for
        detox	-3	0 meth ; 0 no ; 0 none ; 0 off ; 0 says ; 0 shaking ; 0 stable ; 0 x ; 0 y ; a call
        detox	-3	a class ; a drinking ; a drop ; a glass ; a group ; a heroin ; a kid ; a little ; a quien
        detox	-3	a sheet ; a time ; a weekend ; a work ; about how ; act ; adentro ; admissions
        detox	-3	after church ; ago no ; ago the ; ahorcar ; air ; alcohol and ; alcohol en ; alguien
        detox	-3	algun ; all i ; all im ; all week ; allowed ; alta ; am 0 ; an opening ; and a ; and all
        detox	-3	and cant ; and fentanyl ; and foaming ; and how ; and it ; and my ; and she ; and would
        detox	-3	anda tomado ; angeles ; answering ; apartment ; are you ; arrest ; as of ; as rxd ; at my
        detox	-3	at wk ; attached ; aunt ; back from ; back of ; be somewhere ; bebe ; because of
        detox	-3	beer at ; before they ; believe ; bladder ; blood pressure ; breakup ; breastbone
        detox	-3	breathing but ; burbank ; busco un ; but i ; by a ; bzd ; cabin ; cal ; california ; call
        detox	-3	came by ; came out ; camera ; candidate ; cant sleep ; carpet ; cars ; carts daily
        detox	-3	casa con ; casi diario ; cayo ; certificate ; cervezas ; checked ; chest pain
        detox	-3	cigarettes ; cirrosis ; clean ; click ; clt ; coach ; coke a ; coke every
        detox	-3	comfortable with ; completed today ; con mi ; con quien ; con un ; con ustedes ; consulta
        detox	-3	coolers ; copa ; copas de ; copy ; corto ; couple of ; cravings ; cream ; crew ; cross
        detox	-3	crossword ; cuelgo ; current pt ; cut ; cv ; cv attached ; d no ; dads ; days or ; dcd
        detox	-3	de a ; de alta ; de detox ; de dormir ; de fumar ; de vino ; dejar ; dejar de ; detox d/c
        detox	-3	detox ended ; detox tea ; dice que ; did detox ; die ; died ; died of ; dont pay ; dormir
        detox	-3	dos cervezas ; dos copas ; down the ; down to ; drink ; drink on ; drink two
        detox	-3	drinking problem ; drogas ; drugs no ; drunk ; each time ; eight days ; el 0 ; el cristal
        detox	-3	else ; embarrassed ; en espanol ; en las ; entonces ; entre ; entre semana ; es mi
        detox	-3	establish ; estado ; estado en ; etoh detox ; everybody says ; ex ; f wine ; faces
        detox	-3	familia ; feel human ; fell ; fell off ; fentanyl detox ; file ; fin ; finishing
        detox	-3	first dui ; for him ; for myself ; for six ; former ; forward ; friday ; friends
        detox	-3	from detox ; from that ; fuera ; fuma mota ; fumando ; fumar ; game ; gave her ; get help
        detox	-3	gets out ; girlfriend ; glass ; google ; got out ; gracias ; grupo ; grupos ; h /
        detox	-3	half a ; hangover ; hard seltzers ; has a ; hate ; he drinks ; he smokes ; he suelto
        detox	-3	heart pills ; hed sleep ; her his ; her name ; heroin for ; hes still ; hice ; hija 0
        detox	-3	his phone ; his watch ; holding the ; home ; home from ; house is ; how much ; human
        detox	-3	i ask ; i can ; i finished ; i just ; i sleep ; i walk ; ice daily ; if theres
        detox	-3	in custody ; in sept ; inpt ; intensive ; intensive outpatient ; internarme ; irritable
        detox	-3	is about ; is in ; is killing ; is this ; it hes ; it i ; it or ; it with ; its just
        detox	-3	ive never ; ive put ; jamas ; jerking ; kicked heroin ; killed ; killed himself ; know
        detox	-3	la casa ; la prepa ; la ultima ; labs ; lake ; last night ; le hace ; lead ; les
        detox	-3	letting ; lighter ; like me ; liked ; limit ; limpio ; lines ; lo del ; looked
        detox	-3	looks like ; los angeles ; los viernes ; lost the ; lvn ; lying ; machete ; mad ; made
        detox	-3	mama dice ; mama esta ; manager ; march ; mas ; matter ; may 0 ; may i ; maybe twice
        detox	-3	me if ; me out ; me quiere ; me through ; medi ; medi cal ; met ; meth x ; mi novio
        detox	-3	more ; mornings ; mtg ; muchacho ; my breath ; my daughter ; my lunch ; my name
        detox	-3	my whole ; myself in ; name no ; near me ; necesita ; needs next ; never been ; never in
        detox	-3	never ~drank ; new ; ni nada ; no cravings ; no despertar ; no plan ; no se ; no tengo
        detox	-3	no ~drinking ; no ~drugs ; no ~opi ; no ~substances ; nomas en ; not his ; not ~one
        detox	-3	nota ; now that ; nurse on ; nursing ; of 0 ; of daily ; of our ; off for ; off norco
        detox	-3	on coke ; once in ; one a ; one more ; one of ; opening for ; opinion ; or anything
        detox	-3	or off ; or you ; other 0 ; outpatient ; over now ; oye ; page ; para preocuparse
        detox	-3	parked the ; part is ; past a ; pen ; per admit ; percocet ; pills the ; pilot ; pints
        detox	-3	pipe ; plan ; plant ; preguntar ; preocupa ; preocuparse ; prepa ; prior ~resi ; promised
        detox	-3	puking blood ; puts ; putting ; que la ; que un ; queremos ; quiere orientacion
        detox	-3	quincena ; re detox ; re his ; reach ; reading ; records ; relapse ; relapse prevention
        detox	-3	replaced ; reportera ; resi ; retired teacher ; room and ; room with ; said hed ; sali el
        detox	-3	salio el ; salir ; say more ; say the ; says one ; says the ; says weed ; scene ; se cayo
        detox	-3	se corto ; searching ; sees ; self ; seltzers ; semanas ; sept ; she can ; shelter rn
        detox	-3	signal ; sintomas ; sister is ; sixty ; skips ; smoke weed ; so whats ; sock ; sort
        detox	-3	speak ; sponsor ; sra ; stable ; stable 0 ; stay ; step ; suggested i ; support ; sweated
        detox	-3	swinging a ; talk ; tanks ; tea ; tech ; tengo ; termino ; than that ; that day
        detox	-3	the back ; the breakup ; the closet ; the coke ; the detox ; the hard ; the issue
        detox	-3	the lamp ; the long ; the past ; the place ; the rig ; the shower ; the stairs
        detox	-3	the withdrawal ; their detox ; then they ; there a ; theyve ; three nights ; three years
        detox	-3	threw ; through it ; thu ; tia de ; time on ; to have ; to learn ; to look ; to somebody
        detox	-3	to stay ; to write ; too much ; touched it ; trae ; trailer ; tranquilo ; treat ; trouble
        detox	-3	try ; turns ; two hard ; two weeks ; tylenol 0 ; uds ; un ano ; un grupo ; un programa
        detox	-3	una nota ; up and ; up blood ; up monday ; up on ; up the ; use since ; valentines ; van
        detox	-3	vapes ; video ; vino ; visit ; voces ; wallet ; want him ; want somebody ; wants cb
        detox	-3	wants something ; we lost ; we send ; week of ; week since ; weekends a ; what comes
        detox	-3	what do ; where ; where im ; while ; while i ; whole life ; whos ; wife ; wife of
        detox	-3	wine coolers ; with me ; with people ; with your ; women ; word ; writing a ; x /
        detox	-3	xanax and ; ya sin ; yest ; you handle ; you pay ; young ; your ; ~a ~mi ; ~been
        detox	-3	~cocaine ; ~drank ; ~drinking ; ~etoh ; ~from ; ~mi ; ~outpatient ; ~pt ; ~substance
        detox	-3	~withdrawal ~seizures
        detox	-4	*abstinent.0 ; *abstinent.3 ; *arrests.0 ; *chestPain.0 ; *duration.1
        detox	-4	*iopRequest.0:negated ; *jobSeeker.0 ; *needsHelp.0 ; *organDamage.0
        detox	-4	*outpatientDuring.0 ; *quantity.3 ; *residentialWord.0:negated ; *service.0
        detox	-4	*serviceQuestion.0:negated ; *substance.2:negated ; *substance.4 ; / 0 ; 0 and ; 0 beers
        detox	-4	0 days ; 0 to ; a donde ; a shelter ; aa ; about it ; acid ; adderall 0 ; alcohol no
        detox	-4	am use ; and change ; anda bien ; ano ; assessment ; bed after ; binge ; bottle says
        detox	-4	bowl ; called ; caller asks ; callers ; can i ; casa ; centers ; chargers ; clear
        detox	-4	comes after ; complete ; con los ; concerned ; copas ; counts ; county detox
        detox	-4	cristal diario ; cut down ; d/c ; d/c from ; daily for ; daily x ; daughter ; day at
        detox	-4	day no ; dc ; details ; detox fent ; detox on ; diabetic ; dios ; do people ; dont go
        detox	-4	dont trust ; drank ; drank himself ; drink when ; driving ; drop ; duster ; en un
        detox	-4	ended in ; entiende ; escribo ; esposo toma ; estan ; etoh last ; families ; fentanyl
        detox	-4	fill ; flyer ; foaming ; for alcohol ; for fentanyl ; from my ; fully ; fumo ; futbol
        detox	-4	gente que ; got ; grown ; have two ; headed ; hija ; hijo de ; house ; huffing ; husband
        detox	-4	in her ; issue ; it for ; its about ; k 0 ; know whats ; la coca ; la detox ; leave it
        detox	-4	line pt ; llamar ; locker ; losing ; lost ; marihuana ; may ; me a ; me entiende
        detox	-4	me that ; meds no ; mentioned ; mi novia ; mis ; most ; most days ; my detox ; my mother
        detox	-4	never more ; ni una ; nicotine ; night i ; ninety days ; no details ; no prior ; no tomo
        detox	-4	no use ; no w/d ; no ~prior ; none ; not on ; nothing lined ; novia ; nowhere ; nurse
        detox	-4	nurse practitioner ; october 0 ; off xanax ; on fridays ; orientacion ; our ; owner
        detox	-4	paid ; parked ; pay per ; people ; perico ; pero la ; practitioner ; prevention
        detox	-4	probation ; programa ; question ; questions ; rest of ; ring me ; room ; sale ; says its
        detox	-4	scared ; sera ; since i ; sis ; sleep like ; so im ; somebody has ; son is ; stays
        detox	-4	straight ; student ; suggested ; suicide ; tambien ; tapered ; that ended ; thats the
        detox	-4	the carpet ; the drinking ; their ; there an ; to none ; told her ; tomado ; tomado y
        detox	-4	took the ; touched ; transferred ; truck ; trust ; tuesday and ; twice a ; two glasses
        detox	-4	tx ; unit ; up with ; usa ; used since ; verified ; w/d protocol ; want a ; wants info
        detox	-4	we take ; weed ; weekly ; whippets ; wk x ; wkends only ; woman ; worried ; your iop
        detox	-4	zero ; zyn ; ~be ; ~drugs ; ~etoh no ; ~groups ; ~opioid ; ~substances
        detox	-5	*jobSeeker.1 ; *otherService.4 ; *quantity.3:negated ; *residentialEnding.0
        detox	-5	*residentialWord.0:hypothetical ; *sinceLastUse.2 ; *substance.2:other_experiencer
        detox	-5	*unaided.0 ; *violence.0 ; 0 glasses ; a night ; a program ; adderall ; and got ; any
        detox	-5	audit 0 ; beers / ; before bed ; busco ; cabeza ; carts ; centro ; change ; cleared
        detox	-5	cocaina ; cups ; custody ; dabs ; desde entonces ; detox done ; detox floor ; detox from
        detox	-5	detox with ; dias en ; did it ; discharge ; dos ; drinks at ; elaborate ; es por
        detox	-5	finished detox ; for the ; four beers ; group for ; grp ; havent ; home detox ; hospital
        detox	-5	hospital detox ; is a ; is an ; its the ; la cabeza ; learn ; load ; meds ; meth every
        detox	-5	my vyvanse ; night and ; night for ; no meds ; nobody ; novena ; nunca ; of coke
        detox	-5	opening ; opi ; overdose on ; pay ; pero ; piedra ; que sigue ; quisiera ; ring ; sangre
        detox	-5	send ; sleeping ; spice ; suelto ; sw ; sweaty ; take her ; ten minutes ; the house
        detox	-5	to cut ; tomorrow ; turn ; used ; va a ; viernes ; visiting nurse ; weed every ; wrapped
        detox	-5	wrapped up ; ~prior
        detox	-6	*ago.1 ; *iopRequest.0 ; *residentialDone.0 ; *residentialEnding.1 ; a month ; a problem
        detox	-6	blood ; booze ; cb ; coca ; completes ; discharged ; edibles ; ended ; fridays ; glasses
        detox	-6	got me ; how a ; lady ; lined ; lined up ; list ; looks ; mota ; next ; nitrous ; nothing
        detox	-6	nothing else ; october ; opioid ; re ; since 0 ; sobre ; staying ; thats ; treatment
        detox	-6	would like ; ~resi
        detox	-7	*ago.2 ; *clientAdmin.1 ; *duration.2 ; *otherService.3 ; *otherService.5
        detox	-7	*outpatientWord.0 ; *vendor.0 ; 0 rd ; about my ; completed ; detox unit ; done
        detox	-7	havent used ; iop ; ketamine ; month and ; nada ; problem ; protocol ; rd ; rehab ; salio
        detox	-7	sigue ; visiting ; vyvanse ; was the ; wedding ; ~for
        detox	-8	*about.0 ; *firstOffence.0 ; *occasional.0 ; *otherService.2 ; *spam.0 ; *thirdParty.0
        detox	-8	audit ; crack ; dui ; inpatient ; k ; never
        detox	-9	*audit.0 ; *otherService.1 ; *residentialWord.0 ; drugs ; group ; meth daily ; program
        detox	-9	speed
        detox	-10	*family.9 ; *sinceLastUse.3 ; *sinceStopping.3 ; alcohol ; finished
        detox	-14	*family.3 ; *substance.3
        detox	-16	*drinks.0 ; *substance.2
        detox	-17	*family.4
        detox	-18	*family.2
        detox	-30	*detoxDone.0
        """
}
