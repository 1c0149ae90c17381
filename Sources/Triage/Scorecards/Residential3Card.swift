extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	1	iraq ; is crack ; is eleven ; is from ; is his ; is killing ; is my ; is no
        residential	1	is older ; is paid ; is the ; is there ; isnt enough ; isnt for ; issue ; it and
        residential	1	it gone ; it has ; it hes ; it nightly ; it no ; it take ; it till ; itll ; ito
        residential	1	its crystal ; its four ; its getting ; its speed ; its three ; itself ; iv
        residential	1	ive never ; ive not ; ive read ; izquierdo ; joes ; judge said ; junto ; just came
        residential	1	just for ; just get ; just says ; just the ; juvenile ; kaiser y ; keep losing
        residential	1	keep seeing ; keep smoking ; keep using ; keeps it ; keppra ; keppra ~last ; kept on
        residential	1	ketamina ; ketamine nightly ; ketamine the ; keys ; kicked me ; kitchen and
        residential	1	kitchen table ; know ; knows but ; la care ; la oxicodona ; las cinco ; las de
        residential	1	las piernas ; las xanax ; last ; last dose ; last fent ; late husb ; lb ; le ; le da
        residential	1	le dieron ; le hace ; le hacen ; learned ; less than ; letter by ; letters
        residential	1	letters to ; licencia de ; like that ; line and ; little girl ; live by ; live on
        residential	1	live with ; liver ; llama ; llama el ; lo demas ; lo mio ; loading dock ; loads
        residential	1	long sleeves ; looked at ; looked up ; los de ; los dos ; los fines ; los tres
        residential	1	lost two ; lowers ; m crack ; m detoxed ; m kicked ; m out ; m s/p ; m vodka
        residential	1	m whiskey ; mainly ; mama de ; mama y ; manage a ; manera ; martes ; mas o ; matar a
        residential	1	maybe a ; mayo ; me again ; me alcanza ; me all ; me as ; me awake ; me corrieron
        residential	1	me desintoxique ; me dio ; me for ; me guarda ; me importa ; me meto ; me or
        residential	1	me pico ; me quiere ; me through ; me too ; me type ; me where ; med detox ; medical
        residential	1	meds no ; member 0 ; menores ; meses que ; meth ; meth four ; meth pretty
        residential	1	meth three ; meth two ; metiendome ; mg / ; mgr asks ; mh ; mi cuarto ; mi esposo
        residential	1	mi muchacho ; mi primo ; mi roommate ; mid ; miedo de ; minutes of ; mio ; mismo
        residential	1	missing ; mo asks ; moans ; modos ; mom asks ; mom cant ; monday after
        residential	1	months after ; months in ; more ; more or ; more times ; morning with ; mos
        residential	1	mother on ; msw ; mushrooms ; must do ; my apartment ; my bf ; my boss ; my cdl
        residential	1	my evenings ; my eyes ; my father ; my folks ; my guitar ; my heart ; my license
        residential	1	my manager ; my mom ; my neighbor ; my probation ; my roommates ; my wrist
        residential	1	n nobody ; necesito ayuda ; neck ; needing ; needle and ; needs a ; needs letter
        residential	1	nephew ; nephew got ; never in ; never once ; never ~been ; never ~drank ; new year
        residential	1	next level ; ni con ; ni la ; ni nada ; nice about ; nightly x ; nightmares
        residential	1	nights after ; nights i ; ningun ; nites ; no bed ; no duermo ; no issue ; no psych
        residential	1	no tenemos ; no ~chest ; no ~daily ; no ~me ; no ~sx ; no ~todos ; nobody gets
        residential	1	noche desde ; noches por ; normally ; not going ; not having ; nothing booked
        residential	1	nothing for ; nothing happened ; nothing in ; nothing set ; noticed ; novio y
        residential	1	now from ; now most ; nunca ; nurse and ; nuys ; o ; o menos ; obs ; oct ; october
        residential	1	of leave ; off so ; offense ; offices at ; oigo ; oigo que ; oil ; ok so ; okd
        residential	1	older than ; on 0 ; on board ; on cocaine ; on eight ; on meds ; on monday
        residential	1	on other ; one after ; one day ; one in ; one week ; ones ; operation ; opi detox
        residential	1	or anything ; or five ; or less ; or take ; or they ; other people ; otra cosa
        residential	1	otros ; ought to ; our dad ; our sober ; our son ; out her ; out here ; out sat
        residential	1	outpatient at ; outpatient en ; outpatient group ; outpatient thing
        residential	1	outpatient twice ; over his ; over im ; over meth ; overdose in ; overkill ; own two
        residential	1	oye ; paint ; pancreatitis ; pandemic ; papas ; para el ; parado ; parole agent
        residential	1	past my ; pastor ; patient there ; pediatrician ; pega ; people ; per ; per week
        residential	1	perdi la ; perdio ; perico ; permit ; pero tengo ; phenobarbital ; phones ; picture
        residential	1	piedra diario ; piedra me ; piedra y ; piernas ; pills no ; place ; planning how
        residential	1	played ; poco a ; poder ; pomona ; poner ; por los ; porch ; ppl ; practically
        residential	1	prescribers ; prescribes ; prgm ; prices ; primos y ; probation me ; probationer
        residential	1	program has ; property ; psych np ; pt has ; puede hablar ; punched me ; pushing
        residential	1	put it ; put me ; put the ; put them ; putting it ; que ahi ; que buscar
        residential	1	que papeles ; queden ; quiero ; quiero saber ; quiet ; quitaron ; quito ; r ; ralphs
        residential	1	ranch in ; rather not ; read about ; reading ; refund ; refuses er ; rehabilitacion
        residential	1	remotely ; rent a ; rento ; required ; reserve ; resi in ; residency
        residential	1	residential treatment ; retired wants ; reunif ; review ; rig ; river ; rn ; rn 0
        residential	1	rn pt ; room from ; roommate is ; round ; rounds ; rounds of ; rp ; s 0 ; sabe si
        residential	1	safety ; said six ; salon ; salts ; same room ; sangre ; say since ; saying it
        residential	1	says cant ; says neither ; says whatever ; scares ; se cura ; se ni ; se que
        residential	1	se queden ; second ; secret ; see bugs ; seis dias ; self employed ; sells meth
        residential	1	semester ; send him ; send our ; sent me ; sent the ; ser ; sesenta dias ; she dont
        residential	1	she had ; she just ; she left ; she owns ; she shoots ; she thought ; shes back
        residential	1	shifts a ; shooting ; shooting coke ; shooting speed ; should do ; si la ; sick
        residential	1	sick as ; sick at ; sick part ; siete anos ; since aug ; since february ; since high
        residential	1	since i ; since noon ; since this ; single ; site ; sixth ; slams tina ; sleeping at
        residential	1	sleeves ; sleeves in ; slept through ; slid ; slumped ; smoke detector ; smoke meth
        residential	1	smoked crack ; smokes crystal ; smoking ; smoking it ; sniffing ; snore ; so himself
        residential	1	sober parents ; sobredosis el ; solo uso ; some help ; son went ; space ; speak in
        residential	1	speech ; speed 0 ; speed and ; speed to ; spice ; spice + ; spot in ; sra 0 ; st
        residential	1	st francis ; stab ; stand up ; stash ; states ; stay and ; stay clean ; stayed
        residential	1	steals ; still drinking ; still go ; still using ; stop i ; stop smoking
        residential	1	straight since ; strange ; streak up ; structure before ; studio and ; stuff and
        residential	1	su hermano ; su novia ; su propia ; subst not ; substances ; sud ; summer
        residential	1	sunday night ; supplies ; supportive no ; sweet ; sx now ; take my ; taller por
        residential	1	tambien le ; taper done ; tapering ; tarea ; tattoo ; teeth chattering ; telehealth
        residential	1	tercer ; tercer dia ; than this ; than two ; that a ; that house ; that long
        residential	1	thats been ; the ; the board ; the breakfast ; the bridge ; the ceiling
        residential	1	the college ; the couch ; the crystal ; the drive ; the fence ; the first
        residential	1	the fourth ; the gambling ; the gas ; the group ; the hall ; the high ; the hook
        residential	1	the issue ; the library ; the moment ; the nursing ; the pandemic ; the quiet
        residential	1	the rehab ; the salt ; the sober ; the spring ; the staff ; the vents ; the weekend
        residential	1	the wine ; their own ; them a ; them back ; them for ; then ok ; therapist
        residential	1	therapist there ; there 0 ; theres blood ; they know ; they told ; they will
        residential	1	theyve got ; thinks im ; third month ; this form ; this house ; this morning
        residential	1	thought i ; three evenings ; through all ; through sundays ; through withdrawal
        residential	1	thursday to ; tidy ; tiene a ; tiene en ; til i ; tile ; times and ; to an ; to be
        residential	1	to change ; to fresno ; to his ; to inpatient ; to leave ; to meth ; to outpatient
        residential	1	to people ; to put ; to quit ; to send ; to stab ; to take ; to treatment ; to your
        residential	1	toda ; toda la ; today hes ; today i ; today no ; todos modos ; told 0 ; told me
        residential	1	took a ; trade ; traigo ; tres meses ; tried everything ; tried to ; truth
        residential	1	truth is ; turn my ; turn the ; turned in ; turned into ; tweezers ; twenty six
        residential	1	twice a ; two jobs ; two more ; two weekends ; tx meth ; typing this ; un
        residential	1	un centro ; un dia ; una raya ; una tarea ; unk ; unsure ; unsure how ; up after
        residential	1	up meth ; up my ; up speed ; up your ; us he ; us what ; use daily ; used coke
        residential	1	user for ; using again ; using the ; uso cristal ; va para ; van nuys ; veces
        residential	1	veces a ; veces y ; vecino ; venga ; vents ; very nice ; vive conmigo ; vive en
        residential	1	viven ; viviendo ; volvi ; vomitando ; vomitando sangre ; vote ; voz ; vyvanse
        residential	1	w the ; w/d ; waitlist ; want out ; wanted to ; wants tour ; was arrested ; was back
        residential	1	was good ; was killing ; was october ; was still ; was taking ; was using ; wax
        residential	1	way for ; we did ; we found ; we speak ; wed ; wednesday and ; week ; week every
        residential	1	week going ; week ive ; weekdays ; weekend and ; weekends a ; weeks and ; went down
        residential	1	what is ; what kind ; what to ; whatever else ; whats a ; wheelchair ; when he
        residential	1	whether we ; whiskey nightly ; whiskey on ; who gets ; who needs ; whole 0
        residential	1	wife and ; wife found ; wife moved ; wife passed ; wife says ; will be ; will do
        residential	1	with an ; with clinical ; with detox ; with mother ; with my ; wk began ; womens
        residential	1	work a ; would be ; would it ; wrist ; writing for ; written ; wrote down ; y ; y a
        residential	1	y come ; y cuanto ; y desde ; y from ; y fuma ; y las ; y last ; y on ; y qd ; y sus
        residential	1	y él ; ya andaba ; ya cai ; ya lleva ; ya ni ; ya paso ; yall got ; year 0
        residential	1	years daily ; years its ; yelling ; yest no ; yo estoy ; you allow ; your live
        residential	1	your number ; your own ; ~/ ~0 ; ~0 ~/ ; ~asking ; ~asking ~for ; ~been ~to
        residential	1	~bottle ; ~cash ; ~closet ; ~court ; ~cps ; ~d ~resi ; ~daily ; ~dirty ; ~down
        residential	1	~drank ; ~going ; ~going ~to ; ~hang ; ~hay ; ~heroina ; ~house ; ~ice ; ~last ~sz
        residential	1	~le ; ~los ~dias ; ~man ; ~none ; ~none ~since ; ~of ~gin ; ~or ; ~other ; ~si/hi /
        residential	1	~stay ; ~suicidal ; ~sx ; ~sx ~since ; ~sz none ; ~to ; ~todos ; ~todos ~los ; ~up
        residential	1	~usa ; ~want ; ~wine ; ~you
        residential	-1	*ahead.0 ; *caller.0:negated ; *confusion.0:other_experiencer ; *cows.0
        residential	-1	*drinks.0:negated ; *emergency.0:negated ; *heavy.0:other_experiencer
        residential	-1	*keptUsing.0:negated ; *lapse.0:negated ; *mildCue.0:possible
        residential	-1	*misuse.0:other_experiencer ; *otherService.9 ; *pregnancy.0 ; *pregnancy.0:negated
        residential	-1	*seizure.0:historical ; *seizure.0:other_experiencer ; *seizure.1
        residential	-1	*spam.0:other_experiencer ; *started.0:negated ; *substance.0:possible
        residential	-1	*suicidal.9 ; *thirdParty.9 ; *wantsToQuit.0:other_experiencer ; *withdrawal.0
        residential	-1	*withdrawalHint.0:negated ; + a ; 0 a ; 0 glasses ; 0 grams ; 0 is ; 0 last
        residential	-1	0 lines ; 0 mil ; 0 min ; 0 ninos ; 0 oh ; 0 pills ; 0 pk ; 0 pls ; 0 se ; 0 since
        residential	-1	0 the ; 0 to ; 0 week ; 0 with ; 0 x ; @ county ; a baby ; a chance ; a church
        residential	-1	a cigarette ; a cpap ; a dental ; a facility ; a fever ; a friend ; a full
        residential	-1	a grocery ; a gun ; a guy ; a gym ; a handle ; a home ; a honduras ; a judge
        residential	-1	a lab ; a licensed ; a liter ; a locked ; a m ; a monday ; a month ; a newborn
        residential	-1	a pastor ; a payment ; a quitar ; a saturday ; a squeezing ; a strange ; a teacher
        residential	-1	a tocar ; a work ; a ~counselor ; a ~detox ; about four ; about how ; about what
        residential	-1	acabe ; accts ; acid and ; aclara ; add ; adderall and ; adderall for ; adderall in
        residential	-1	adderall off ; adderall to ; addicted ; addys ; afford a ; after and ; after class
        residential	-1	after close ; after five ; after her ; agarraron ; agency has ; aguantar los
        residential	-1	al mes ; alcoholico ; alcoholico desde ; alert ; algo para ; all places
        residential	-1	already finished ; amarre ; ambulance ; amt ; amt unk ; an aide ; an alcoholic
        residential	-1	an evening ; an interview ; and found ; and left ; and me ; and need ; and shes
        residential	-1	and takes ; and that ; and this ; and tonight ; and turned ; and want ; and what
        residential	-1	and with ; and wrote ; and ~ox ; anda mal ; anfetaminas ; angeles ; angry
        residential	-1	anonymous ; anos fuma ; anos tomando ; antes nada ; anxiety ; any of ; anybody
        residential	-1	anyhow ; anything after ; anything before ; anything for ; apologized ; approx
        residential	-1	apunto ; are long ; are no ; as i ; as the ; ask me ; asked the ; asking what
        residential	-1	asks 0 ; asks how ; asks when ; at $ ; at dawn ; at er ; at festivals ; at fifty
        residential	-1	at first ; at me ; at nite ; at one ; at shows ; at the ; atienden ; attend
        residential	-1	audit 0 ; aunt re ; autismo ; autistic ; away a ; babies ; baby in ; back bedroom
        residential	-1	back out ; bags ; bail bondsman ; bars daily ; bat at ; bathrm ; bathroom with
        residential	-1	be 0 ; be coming ; be home ; become ; bed with ; been a ; been cutting ; been off
        residential	-1	been vaping ; beer ; beer and ; beers ; beers / ; begin ; being ; believe ; better
        residential	-1	bf ; bigger than ; bill ; bin ; bio ; birds ; bless ; boarding ; bodega ; body
        residential	-1	bondsman ; bones ache ; born ; botella de ; bother ; bowl ; box and ; brain
        residential	-1	breastbone and ; breathe ; bring her ; brother hes ; brother in ; brought me ; btwn
        residential	-1	burns ; bus ; business ; but not ; but that ; buying adderall ; by fax ; by friday
        residential	-1	by how ; by me ; by mistake ; ca ; cabinet ; caguamas ; cal in ; california
        residential	-1	call 0 ; call for ; call with ; called me ; caller ; came up ; can do ; can have
        residential	-1	can leave ; can people ; can she ; canadian ; cant catch ; cant talk ; car and
        residential	-1	car in ; car outside ; care 0 ; cares for ; carries ; carts daily ; case mgr ; cash
        residential	-1	casi diario ; catch my ; caught ; caught it ; ceniza ; cero ; chain ; chaplain
        residential	-1	cheaper ; check in ; chest pains ; choir ; choked me ; choking ; church and
        residential	-1	cigarette ; cinched ; city ; clase ; claw ; clean 0 ; clean in ; clinicals
        residential	-1	clr says ; coca los ; coca me ; coca y ; coin ; coin and ; coke i ; coke was
        residential	-1	coke wkends ; coke wkly ; coming off ; community ; como diez ; compa ; complaint
        residential	-1	completed 0 ; compro ; consejera ; copia ; copia de ; correo ; could one ; counsel
        residential	-1	counted the ; counter ; counties ; couples ; court 0 ; court date ; cousin in
        residential	-1	covering ; covid ; cows 0 ; cramps ; cravings no ; crezca ; crib ; crying
        residential	-1	crystal on ; crystal x ; ct 0 ; cuida a ; currently ; cut my ; cutting
        residential	-1	cutting again ; cvs ; d not ; d off ; d residential ; d since ; d x ; dad 0
        residential	-1	daily use ; daughter shes ; dawn ; day like ; day long ; day place ; day script
        residential	-1	day stay ; day ten ; days a ; days because ; days each ; days from ; days my
        residential	-1	days three ; days up ; de agua ; de comer ; de dia ; de ella ; de mota ; de otra
        residential	-1	de probation ; de salir ; de vez ; decades ; decided to ; declined ; deductible
        residential	-1	dejarlas ; dejo ; dejo la ; del programa ; delirium tremens ; delta ; delta 0
        residential	-1	dementia and ; demo ; denies daily ; dental hygienist ; depression ; desde las
        residential	-1	desde que ; desintoxicacion para ; despues del ; detox needed ; detox or
        residential	-1	detox since ; dia y ; diario y ; dias mi ; dias y ; did coke ; did it ; diez
        residential	-1	digo que ; dilaudid ; dinero para ; direct ; discharged from ; district ; do about
        residential	-1	do an ; do day ; do this ; do you ; doce ; doctor del ; doctor wrote ; does he
        residential	-1	does not ; doesnt need ; doing a ; doing it ; doing ok ; domingo ; don
        residential	-1	donde estan ; donde lo ; donde me ; done it ; dont bother ; dont eat ; dont get
        residential	-1	dont remember ; dont use ; dont wanna ; doordash ; doors ; dope sick ; dose 0
        residential	-1	dosed ; down for ; down his ; down with ; dream ; drink daily ; drink like
        residential	-1	drinking a ; drinking is ; drinks daily ; driveway ; dt ; dude ; dui ; during the
        residential	-1	dying ; eap says ; earned ; eat ; eight a ; eighteen months ; el alcohol
        residential	-1	el celular ; el detox ; el fentanilo ; el miercoles ; el patron ; el sabado
        residential	-1	el unico ; elevator ; eleven months ; else can ; else ever ; empacadora ; empezo
        residential	-1	empties ; empty ; en cuando ; en febrero ; en medio ; en oxnard ; en una ; ending
        residential	-1	enough to ; enroll ; entre semana ; epilepsy and ; es coca ; escuela ; eso sí
        residential	-1	espalda y ; esposo toma ; esta mi ; estoy en ; etoh ld ; ever ; every 0 ; every few
        residential	-1	every one ; every sunday ; every tuesday ; ex has ; ex is ; ex wife ; exams
        residential	-1	extend ; extend of ; f etoh ; f finished ; f ice ; f meth ; f must ; fabrica ; fact
        residential	-1	failed a ; faltas ; fam in ; family member ; family session ; faxed ; fell asleep
        residential	-1	fent / ; fentanilo diario ; fentanyl daily ; fever of ; few nights ; fibrosis
        residential	-1	fields ; figures ; filmed ; filmed it ; finish my ; finished my ; firefighters
        residential	-1	fires ; first one ; five or ; flying in ; fob in ; follow up ; followed ; for about
        residential	-1	for after ; for decades ; for depression ; for missing ; for myself
        residential	-1	for outpatient ; for treatment ; for twelve ; for whom ; forklift ; form for
        residential	-1	formal ; foto ; four days ; four times ; fridays ; fridge ; friend took ; frio
        residential	-1	from wake ; front desk ; fumo ; fumo un ; fun ; funeral home ; g 0 ; gabapentin
        residential	-1	game ; gap ; garbage ; gave no ; gentleman ; get him ; get the ; get this
        residential	-1	getting out ; gf ; gf coke ; gf of ; gigs ; give you ; go about ; god ; goes into
        residential	-1	gone before ; gone numb ; gonna ; goodbye ; goodbye letter ; google ; got your
        residential	-1	gpa ; graduate on ; graduates ; graduating ; gram most ; grams a ; gray ; grill
        residential	-1	grocery ; group for ; grp ; grupos para ; gusta ; guy from ; guy with ; h ago
        residential	-1	h every ; habia ; hace 0 ; hace un ; hacen ; hacer ; had 0 ; had been ; hallo
        residential	-1	handles ; hangs ; happened to ; happy ; hard ; has no ; has our ; hasnt touched
        residential	-1	hasta el ; have smoked ; have taken ; have two ; hay quien ; hay releve
        residential	-1	he checked ; he comes ; he have ; he only ; he starts ; health ; heard ; hearing in
        residential	-1	hears voices ; heat ; hed like ; hell be ; help me ; help staying ; her a ; her go
        residential	-1	here all ; heroin every ; heroin four ; heroin iv ; hes a ; hes back ; hes gone
        residential	-1	hes in ; hes sober ; hes the ; hi my ; hijo ; him at ; him if ; him out ; him up
        residential	-1	him with ; hip ; hiring for ; his back ; his car ; his friends ; his leftover
        residential	-1	his mom ; his twin ; his wife ; holds ; home at ; home from ; home on ; honor roll
        residential	-1	hooked ; hooked on ; hope ; horses ; hospital y ; hour ; hours at ; hours of
        residential	-1	house 0 ; house on ; house or ; how do ; how my ; how often ; hubby ; hundred
        residential	-1	hurry ; hurts bad ; husband 0 ; husband deployed ; husband wants ; hx of ; hx ~sz
        residential	-1	i came ; i count ; i cut ; i drive ; i drop ; i graduated ; i move ; i odd ; i say
        residential	-1	i sit ; i swallowed ; i swear ; i teach ; icu nurse ; id sooner ; ideally ; im a
        residential	-1	im all ; im allowed ; im away ; im clean ; im dead ; im drinking ; im having
        residential	-1	im his ; im on ; im one ; im putting ; im short ; im sitting ; in back ; in bathrm
        residential	-1	in college ; in detox ; in full ; in group ; in line ; in long ; in palmdale
        residential	-1	in parking ; in room ; in september ; in with ; infarto ; ing ; initial
        residential	-1	inpatient twice ; insane ; insurance no ; intake slot ; internarse ; into it
        residential	-1	into the ; iop per ; is detox ; is five ; is getting ; is her ; is i ; is in
        residential	-1	is lying ; is more ; is off ; is on ; is this ; isnt that ; it all ; it doesnt
        residential	-1	it ever ; it feels ; it may ; it out ; its crack ; its june ; its ten ; its that
        residential	-1	its wine ; ive only ; jacket and ; jail discharge ; jalon ; jan ; jim ; jueves a
        residential	-1	jump ; junior ; just coke ; just did ; just doesnt ; just graduated ; karen
        residential	-1	keep driving ; keep telling ; keep working ; kept him ; ketamine since ; kids 0
        residential	-1	kids get ; kids i ; kindly ; kit ; klonopin 0 ; knees ; knitting ; knock
        residential	-1	know what ; knowing ; la bodega ; la cara ; la carta ; la chamba ; la escuela
        residential	-1	la fabrica ; la metanfetamina ; la obra ; la orden ; la panza ; la recetaron
        residential	-1	labios ; labor ; labs fine ; lado ; lady at ; land ; large ; las 0 ; last bottle
        residential	-1	last yr ; lasted ; lately i ; ld ; ld 0 ; le hallo ; leads ; leave im ; leave it
        residential	-1	left after ; left and ; left for ; leftover adderall ; leg ; let go ; letter for
        residential	-1	letter says ; leyendo ; liaison 0 ; lid ; life together ; like this ; line 0 ; lips
        residential	-1	liquid ; lista ; liter of ; lleno ; lleva tres ; llevo ocho ; llevo un ; llorando
        residential	-1	lo que ; locked unit ; long haul ; long id ; los angeles ; los que ; loses
        residential	-1	lowered ; lu ; lugar de ; m ; m crystal ; m grad ; m off ; m order ; m wife ; mad
        residential	-1	maestra ; mail carrier ; making a ; mama tiene ; man i ; man of ; management
        residential	-1	mando a ; mariguana ; marqueme ; mas ; mass ; mattress ; may be ; me after ; me and
        residential	-1	me da ; me from ; me gusta ; me something ; me to ; me toca ; me when ; me write
        residential	-1	mean it ; med surg ; medi ; medi cal ; medicare ; medio y ; memory ; mentions
        residential	-1	meses la ; mess ; metadona ; meterme ; meth + ; meth after ; meth and ; meth my
        residential	-1	meth no ; meth or ; meth pipe ; meth problem ; meth seven ; meth x ; methadone 0
        residential	-1	metro ; mi abuela ; mi compa ; mi internamiento ; mi problema ; mi seguro
        residential	-1	middle of ; miercoles ; minutes ; minutes ago ; misma ; mistake ; misuse ; mo 0
        residential	-1	mo never ; mochila ; molly ; mom ; mom 0 ; mom i ; mon 0 ; monday and ; mondays
        residential	-1	month and ; month i ; months clean ; mood ; morphine ; most saturdays ; mother and
        residential	-1	mother has ; move to ; much as ; must complete ; muy ; my back ; my bathroom
        residential	-1	my bones ; my breath ; my chair ; my class ; my cousins ; my fiancee ; my fingers
        residential	-1	my gf ; my granddaughter ; my guys ; my insurance ; my knee ; my late ; my medi
        residential	-1	my name ; my own ; my partner ; my real ; my tongue ; my twin ; nada que ; nadie
        residential	-1	name called ; nasal ; navy ; near torrance ; nearby ; need 0 ; need people
        residential	-1	needs detox ; needs iop ; needs somewhere ; needs the ; network ; never did
        residential	-1	never seen ; never thought ; new friends ; newborn and ; next week ; ni para
        residential	-1	nieta ; night in ; night since ; nightly ; nights now ; nine ; nine thousand
        residential	-1	ningun lado ; ninguno ; nip ; nitrous + ; no alcohol ; no consumo ; no cravings
        residential	-1	no dio ; no doctor ; no e ; no etoh ; no fam ; no me ; no nothing ; no one ; no pto
        residential	-1	no puedo ; no se ; no sub ; no usa ; no wait ; no ~substance ; noc ; not there
        residential	-1	not ~one ; november and ; now every ; now on ; now shes ; nurse on
        residential	-1	nurse practitioner ; nurse re ; oaks ; obra ; occ ; odd on ; of adderall ; of any
        residential	-1	of fireball ; of hand ; of his ; of jim ; of thing ; of us ; ofc 0 ; off adderall
        residential	-1	off crystal ; off g ; off it ; off of ; off or ; off to ; oficial ; ofrecen ; oh
        residential	-1	okay ; on appeal ; on couch ; on days ; on figueroa ; on friday ; on leave
        residential	-1	on most ; on pcp ; on purpose ; on wkends ; one at ; one says ; one will ; online
        residential	-1	only ; only smoke ; only wants ; op 0 ; open ; operator ; or do ; or twelve
        residential	-1	or you ; ortho ; other is ; other says ; other subs ; otras ; our house ; out all
        residential	-1	out if ; outpatient drug ; outpatient or ; outpatient to ; overreacting ; own bed
        residential	-1	own kid ; own md ; oxy ; oxy 0 ; paciente ; packing for ; page ; pago
        residential	-1	paint thinner ; palabras ; palmdale ; panza ; para aguantar ; para mi ; paramedics
        residential	-1	parking for ; parolee ; part where ; pasado ; pasar ; passed in ; passwords
        residential	-1	pastillas de ; patch ; patron dice ; payday ; payment plan ; pays ; pcp note
        residential	-1	people from ; people keep ; people to ; perico en ; pero el ; person who
        residential	-1	phone for ; phone same ; phrase ; pide grupos ; pienso ; pier ; pierdo
        residential	-1	pills adderall ; pills the ; pizca ; pizca y ; pk ; planner ; platicas ; po client
        residential	-1	po me ; po ramirez ; pointed ; poker night ; polite ; pone ; por lo ; por su
        residential	-1	por una ; positive for ; possible ; practitioner ; prefer ; preferred ; prefiero
        residential	-1	preocupa ; prescribed to ; present ; pretrial ; prevention ; produce ; program near
        residential	-1	program next ; programa y ; psychosis ; pt daily ; pt in ; pt with ; puedo pagar
        residential	-1	puesto ; purple ; purpose ; q ; que crezca ; que eso ; que estoy ; que fuma
        residential	-1	que hora ; que puedo ; que tomo ; quedarse ; quemar ; quien me ; quiero una
        residential	-1	quitar ; quoted me ; ramirez ; ran ; ratos ; ray ; re gf ; re iop ; re nephew
        residential	-1	recoja ; relapse prevention ; relatives ; releve ; relying ; renew ; renewal ; reno
        residential	-1	repeat ; report ; requires 0 ; resi client ; residential as ; residents ; revise
        """
}
