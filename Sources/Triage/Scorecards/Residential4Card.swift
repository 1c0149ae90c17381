extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	-1	number ; nurse on ; nurse practitioner ; nurse re ; obra ; obviously ; occ ; odd
        residential	-1	of adderall ; of all ; of embarrassment ; of hand ; of his ; of jim ; of november
        residential	-1	of ours ; of that ; of those ; ofc 0 ; off adderall ; off in ; off meth
        residential	-1	off parents ; oficial ; oficial de ; ofrecen ; ok today ; old and ; on appeal
        residential	-1	on call ; on couch ; on figueroa ; on friday ; on good ; on heroin ; on leave
        residential	-1	on lunch ; on most ; on nights ; on own ; on purpose ; on since ; on that ; on two
        residential	-1	on wkends ; one says ; one will ; online ; only ; only drink ; only smoke
        residential	-1	only wants ; only weed ; onset ; or he ; or more ; or on ; or twelve ; orders
        residential	-1	other is ; otras ; our house ; ours ; out if ; out to ; out twice ; outlet
        residential	-1	outpatient drug ; outpatient for ; outpatient or ; outpatient to
        residential	-1	outpatient treatment ; outpatient with ; outside my ; own ; own bed ; own md
        residential	-1	own office ; oxy 0 ; oxycodone ; paciente ; packing for ; padrino ; paid for
        residential	-1	pain across ; paint thinner ; palabras ; palm springs ; palmdale ; panza ; para mi
        residential	-1	paramedics ; park it ; parking for ; parolee ; part where ; pasado ; patch
        residential	-1	pay out ; payday ; paying ; payment plan ; pays for ; pcp note ; pecho y
        residential	-1	people from ; people keep ; per judge ; perico en ; pero el ; phone for
        residential	-1	phone same ; phrase ; picks up ; pide grupos ; pidieron ; pienso ; pienso en ; pier
        residential	-1	pill ; pills adderall ; pizca ; pizca y ; place that ; plaque ; platicas
        residential	-1	po client ; po ramirez ; pointed ; poker night ; polite ; pone ; popped ; por dia
        residential	-1	por el ; por su ; porque lo ; positive for ; positivo ; pounds ; practice
        residential	-1	practitioner ; prefiero ; preocupa ; prepa tengo ; prescribed to ; prescription
        residential	-1	pressure on ; pretrial ; prevention ; probation ; problema es ; program i
        residential	-1	program near ; program next ; program no ; programa y ; psychosis ; pt with ; pte
        residential	-1	puesto ; puking ; purpose ; puso ; putting ; quadriplegic ; que ; que crezca
        residential	-1	que eso ; que estoy ; que no ; que puedo ; que tomo ; que ya ; quedo ; quien la
        residential	-1	quiero dejarla ; quisiera ; quit ; quite ; ramirez ; ratos ; ray ; re iop ; receta
        residential	-1	recital ; recoja ; rehearsal ; relapse prevention ; releve ; renew ; reno
        residential	-1	requires 0 ; residential stay ; residential tx ; residents ; restroom ; retired and
        residential	-1	revise ; revivieron ; right this ; ring me ; roll ; ron ; rooster ; rope ; route
        residential	-1	roxies ; rxd ; rxd x ; safely ; said get ; said it ; sale el ; sales rep ; salvaron
        residential	-1	sano ; santa ; saturday ; saturday with ; saw a ; saying the ; says dtr ; says last
        residential	-1	says no ; says theres ; scared of ; scotch ; script in ; se ; se come ; se de
        residential	-1	se va ; see above ; seizure ; seizures and ; self meth ; self then ; send the
        residential	-1	senor ; senora de ; sent to ; septum ; seria ; session with ; set a ; set level
        residential	-1	seven months ; shadow ppl ; she got ; she took ; sheets ; sherman ; shes a
        residential	-1	shes fine ; shirt ; shirt and ; should i ; si me ; si se ; side of ; signs
        residential	-1	sigo limpio ; silent ; sin coca ; sin consumir ; sin mi ; since start ; since two
        residential	-1	since wife ; since winter ; single night ; sip ; sister bro ; sister says
        residential	-1	sitting on ; six pack ; six times ; sixty thousand ; slapped ; sleeps ok ; slip at
        residential	-1	slots ; smell ; smirnoff ; smoker 0 ; smoking blues ; so here ; so long ; so thats
        residential	-1	so when ; sober the ; sober wants ; sober with ; sobre la ; sobrio ; sobrio y
        residential	-1	soccer ; sold the ; solo los ; somebody about ; somebody to ; somebody watching
        residential	-1	someone in ; someone to ; something else ; soon can ; sounded ; soy maestra
        residential	-1	soy yo ; spanish speaking ; speak to ; speak with ; speed most ; speed pills
        residential	-1	squeezed ; stable needs ; stable x ; started on ; started using ; starting ; stated
        residential	-1	statement ; stats ; staying clean ; still got ; still on ; still sleep ; still want
        residential	-1	string ; studying ; studying for ; su casa ; su cuenta ; su internado ; su mama
        residential	-1	subj ; sublocade ; suboxone 0 ; subs ; subst ; such a ; sudando ; sudando frio
        residential	-1	suggested ; suicidal thoughts ; sun ; sunday and ; super bowl ; supervises
        residential	-1	supposed ; surfing with ; surg 0 ; survey ; swear ; tabs / ; tag ; take
        residential	-1	take molly ; take them ; take walk ; taken cocaine ; takes as ; talk to
        residential	-1	taper with ; tavern ; taxes ; team ; telling him ; tells me ; temecula ; tenant
        residential	-1	tener ; tenga ; tengo el ; tengo seguro ; tequila diario ; termine mi ; termine mis
        residential	-1	test for ; text ; text me ; text only ; th ; than a ; than id ; thank god ; that in
        residential	-1	that lets ; that line ; the alumni ; the army ; the bag ; the bed ; the bottle
        residential	-1	the boy ; the break ; the cocaine ; the cost ; the days ; the drawer ; the er
        residential	-1	the extend ; the funeral ; the guy ; the gym ; the horrors ; the house
        residential	-1	the ketamine ; the kids ; the lady ; the late ; the lights ; the list ; the middle
        residential	-1	the molly ; the most ; the name ; the no ; the number ; the old ; the passwords
        residential	-1	the pier ; the policy ; the program ; the record ; the red ; the rent ; the roof
        residential	-1	the route ; the smell ; the store ; the stove ; the tour ; the trouble ; the twelve
        residential	-1	the twins ; the valley ; the van ; the worst ; the wrong ; the xanax ; the yard
        residential	-1	them ; them by ; them too ; then in ; therapist at ; therapist said ; therapy for
        residential	-1	there such ; there with ; theres been ; theres no ; they approved ; they give
        residential	-1	they let ; they put ; they quoted ; theyd ; thing as ; this ; this fall ; this life
        residential	-1	this point ; this second ; tho ; threatened ; three ; thyroid ; tid x ; tied
        residential	-1	tienen programa ; til ; times since ; tio ; to $ ; to close ; to come ; to land
        residential	-1	to look ; to meet ; to on ; to save ; to speak ; to watch ; to work ; tocar
        residential	-1	tocar la ; toddler and ; told to ; told you ; tomado ; tomando ; tomo xanax
        residential	-1	tonight 0 ; tonight he ; toque ; total ; trained ; tranq ; transfer ; transitional
        residential	-1	treatment in ; tremens ; tried a ; tried meth ; triple ; trips ; truck and
        residential	-1	turns her ; tuvo una ; twelve ; two days ; two glasses ; type more ; typed ; u guys
        residential	-1	uas x ; un ano ; un cuarto ; un infarto ; una companera ; una vez ; uncle ray
        residential	-1	unemployed ; uninsured no ; union rep ; units ; unk pills ; until january
        residential	-1	until this ; up at ; up before ; up do ; up front ; up until ; up w ; usa cocaina
        residential	-1	use heroin ; uses a ; uses heroin ; using crack ; using ketamine ; ustedes
        residential	-1	vaping weed ; vecinos ; vegas ; ventana ; verguenza pero ; version of ; veteran
        residential	-1	vez ; via ; vials ; viejo ; visa ; visit my ; visual ; vodka every ; voices telling
        residential	-1	voluntad ; volver a ; vuelve a ; w him ; w/d asks ; waiting room ; walk in
        residential	-1	walk ins ; walls ; wanna be ; want a ; want is ; was at ; was fun ; was my
        residential	-1	was supposed ; was ten ; was yesterday ; watch the ; watches ; we cant ; we run
        residential	-1	week at ; week is ; week near ; week program ; week so ; weeks on ; went home
        residential	-1	what are ; what i ; what she ; what time ; whatever was ; whats in ; where i
        residential	-1	where u ; whispering ; whispering bf ; whistling ; white ; white claw ; who doesnt
        residential	-1	who sells ; whole time ; why im ; widow 0 ; widower 0 ; wife goes ; wife if
        residential	-1	wife upset ; will ; with dinner ; with fentanyl ; with grandmother ; with meth
        residential	-1	with new ; with something ; with three ; withdrawal and ; without coke ; wk 0
        residential	-1	wk ago ; wks no ; wks quit ; wont give ; wont take ; work if ; work in ; works
        residential	-1	would ; writing a ; wrote a ; x / ; x hijo ; x su ; xanax a ; xanax bars ; y con
        residential	-1	y eso ; y la ; y most ; y nosotros ; ya llevo ; ya lo ; year i ; yest 0
        residential	-1	yesterday the ; yo no ; yo solito ; yo vendo ; you for ; you offer ; you run
        residential	-1	you tell ; you treat ; your iop ; your staff ; yr last ; yrs wife ; ~a ~day ; ~an
        residential	-1	~bleeding ; ~cal ; ~cigarette ; ~company ; ~counselor ; ~desintoxicacion ; ~drink
        residential	-1	~drogas ; ~dt ; ~el ; ~epilepsy ; ~evening ; ~ghb ; ~head ; ~icu ; ~in ~the
        residential	-1	~internado ; ~jail ; ~like ~to ; ~medi ; ~medi ~cal ; ~meth ; ~much ~as ; ~odd
        residential	-1	~of ; ~on ~purpose ; ~opi ; ~opi use ; ~out ; ~ox ; ~ox ~0 ; ~plan ; ~purpose
        residential	-1	~shakes ; ~si denies ; ~so ~much ; ~tx ; ~voices no ; ~w/d ~sz ; ~weed ; ~ya
        residential	-1	~ya ~no ; él
        residential	-2	% ; *about.2 ; *ahead.0 ; *caller.0:historical ; *caller.0:hypothetical
        residential	-2	*chestPain.0 ; *clientAdmin.1:other_experiencer ; *confusion.0:negated
        residential	-2	*confusion.0:other_experiencer ; *dast.0 ; *hallucination.0
        residential	-2	*injecting.0:historical ; *iopRequest.0 ; *mandator.0:hypothetical ; *nonDrug.0
        residential	-2	*nonDrug.0:historical ; *notPregnant.0:negated ; *otherService.3:other_experiencer
        residential	-2	*otherService.5:hypothetical ; *otherService.9 ; *overdoseNow.0:other_experiencer
        residential	-2	*overdoseNow.1 ; *person.0:negated ; *person.0:other_experiencer
        residential	-2	*pregnancy.0:negated ; *quantity.1 ; *quitting.0:historical ; *seizure.1
        residential	-2	*seizure.3 ; *service.0:hypothetical ; *substance.1:other_experiencer
        residential	-2	*suicidal.0:negated ; *suicidal.0:other_experiencer ; *vendor.0
        residential	-2	*violence.9:hypothetical ; *wantsOff.0 ; *wantsOff.0:historical
        residential	-2	*wantsOff.0:hypothetical ; *wantsToQuit.0:other_experiencer
        residential	-2	*withdrawalHint.0:negated ; + coke ; / ; / n ; / xx ; 0 % ; 0 a ; 0 adderall
        residential	-2	0 asks ; 0 grandkids ; 0 had ; 0 me ; 0 months ; 0 per ; 0 pk ; 0 pm ; 0 pt ; 0 s
        residential	-2	0 same ; 0 sober ; 0 tabs ; 0 thc ; 0 to ; 0 under ; 0 week ; 0 with ; @ ; a 0
        residential	-2	a ball ; a breakup ; a brother ; a calendar ; a check ; a church ; a cocaine
        residential	-2	a different ; a dios ; a fever ; a fork ; a friend ; a kitchen ; a lady
        residential	-2	a licensed ; a month ; a mortgage ; a neighbor ; a number ; a party ; a patient
        residential	-2	a pint ; a real ; a schedule ; a small ; a soul ; a toddler ; a tuesday ; a whole
        residential	-2	a ~drug ; about labor ; about me ; about my ; abro ; abro no ; absences ; abuela
        residential	-2	acabo de ; accident ; accidental ; account ; adderall from ; adderall in
        residential	-2	adderall since ; addict and ; addys ; afraid of ; after ; after close ; afternoon
        residential	-2	again last ; agarra ; agency ; agua ; aguantar ; aide ; al dia ; alcanza para
        residential	-2	alcohol in ; alcoholico ; alguien ; alguien me ; algun ; alive ; all afternoon
        residential	-2	almohada ; alone in ; alprazolam ; already remortgage ; am reading ; amphetamine
        residential	-2	an 0 ; an after ; an appointment ; an edible ; an empty ; an icu ; and acid
        residential	-2	and blow ; and can ; and feel ; and for ; and had ; and half ; and havent ; and iop
        residential	-2	and on ; and they ; and using ; and wants ; and we ; and wrote ; and your
        residential	-2	anda preguntando ; ando en ; anfetaminas ; ano y ; anoche fue ; anos fuma
        residential	-2	any more ; any time ; apart ; apartment and ; apenas ; apoyo ; appeal
        residential	-2	apprenticeship ; approves ; are ; are long ; are the ; are you ; arent there
        residential	-2	arm gone ; arm where ; around that ; arriba ; as much ; aseguranza ; ask ; ask a
        residential	-2	asked 0 ; asks 0 ; asks can ; asks is ; at 0 ; at five ; at school ; at two
        residential	-2	ataque ; ate a ; attempt 0 ; august and ; aunt house ; ayuda por ; b ; baby
        residential	-2	baby is ; bachelor party ; back from ; badly ; baggie ; bail ; band plays ; bano
        residential	-2	bar and ; barn ; bathroom with ; bcbs ; bday ; be home ; bebe ; because ive
        residential	-2	bed because ; been about ; been at ; been buying ; been home ; been maybe
        residential	-2	been vaping ; beer daily ; beers a ; before anything ; before im ; before that
        residential	-2	beginning ; bender ; benefits ; better ; bf on ; bilingue ; bio ; birthday
        residential	-2	birthdays and ; biscuit ; bless ; blue shield ; blues 0 ; bones ; bottle and
        residential	-2	bottles ; bought the ; bounced ; bourbon ; bout ; boy is ; brandy ; breakup
        residential	-2	breastbone and ; breathe ; breathing ; bring him ; brings ; broken ; brought
        residential	-2	bueno ; built ; bump ; buried ; burned ; busco algo ; business ; but im ; but my
        residential	-2	but since ; buy a ; by ; by day ; by fri ; by me ; by video ; cabinet ; cadc ; cal
        residential	-2	call somebody ; callback ; called three ; calling out ; campo ; can ; can we
        residential	-2	cannot ; cant afford ; cant make ; capstone ; captain ; cara ; card ; care
        residential	-2	cares for ; carta ; carta de ; casa de ; cat ; catch ; cerebral ; cert
        residential	-2	certificate ; cerveza ; cervezas ; chairs ; chaplain ; charge ; cheap ; cheaper
        residential	-2	chest hurts ; choir ; cinco dias ; cincuenta ; circling ; circling the ; city
        residential	-2	claims ; clarify ; clean in ; cleared ; clerk ; clinic ; clinicals ; clock ; close
        residential	-2	closing ; clr ; club ; cnslr ; cobra lapsed ; cobran y ; coca yo ; cocaine at
        residential	-2	cocaine habit ; cocaine last ; cocaine on ; cocaine x ; coin and ; coke at
        residential	-2	coke between ; coke in ; coke on ; coke some ; coke thing ; coke weekends
        residential	-2	college soph ; come down ; come in ; coming back ; coming off ; como tres
        residential	-2	companero ; companeros ; complaint ; con ; con alguien ; con el ; congregation
        residential	-2	consulado ; consumir ; conte ; contesta ; contracts ; cooler ; copay ; corre
        residential	-2	corren ; correo ; corte 0 ; corto ; could use ; court 0 ; coverage ; crack after
        residential	-2	crack on ; cravings ; cri ; cri help ; cried in ; cristal hace ; crypto signals
        residential	-2	crystal meth ; crystal on ; crystal to ; cuando deje ; cuida ; current resi
        residential	-2	cutting ; cvs ; d res ; dad ; dad has ; dad is ; daily iv ; dast ; dast 0
        residential	-2	dates in ; day before ; day groups ; day place ; day thing ; days a ; days from
        residential	-2	days i ; days of ; days off ; days straight ; daytime ; dcfs csw ; de cinco
        residential	-2	de cuarto ; de dia ; de donde ; de dormir ; de emergencia ; de internamiento
        residential	-2	de nada ; de él ; dead ; deadline ; dear ; december 0 ; defendant ; dejar el
        residential	-2	dejo ; dejo el ; dejo la ; del internado ; deleted ; delirium ; delivery
        residential	-2	dementia and ; den ; denied the ; denies regular ; dentist ; depending who
        residential	-2	deployed ; deposit ; deputy ; desde enero ; desintoxicacion para ; detox indicated
        residential	-2	detox was ; dia ; dias de ; dice ; did six ; die ; diet pills ; diez ; difference
        residential	-2	difference between ; digan ; dirty ua ; discharge planner ; dishes ; divorce papers
        residential	-2	dm me ; do 0 ; do about ; do anything ; do at ; do detox ; do treatment ; dob
        residential	-2	doctor no ; does crystal ; doesnt need ; doesnt use ; doing ; doing it ; dollars
        residential	-2	dont call ; dont know ; door in ; door with ; dope ; dopesick ; dos anos ; doubling
        residential	-2	down syndrome ; down there ; drain ; draw ; drink a ; drink daily ; drink every
        residential	-2	drink from ; drink was ; drinking again ; drinks a ; drop ; drop you ; dropped ; dt
        residential	-2	dtr on ; due ; duerme el ; during the ; dv shelter ; eap requires ; edible
        residential	-2	el alcohol ; el closet ; el consulado ; el dia ; el mes ; el proximo
        residential	-2	eleven dollars ; else ; else to ; emergencia ; empty ; emt ; en 0 ; en medio
        residential	-2	en silla ; english ; entierro ; er cleared ; es cristal ; es para ; espalda
        residential	-2	espanol ; esposa esta ; estar ; estuve internado ; even do ; evening ; evening and
        residential	-2	evenings ; evenings since ; events ; ever ; every 0 ; every evening ; every nite
        residential	-2	every single ; eves ; exclusive ; exist ; experience ; explain ; f completes
        residential	-2	f done ; f finished ; f gabapentin ; facilities ; falls ; faltar ; falto me
        residential	-2	father ; faxing ; feb 0 ; feeding ; fem ; fem 0 ; female ; female 0
        residential	-2	fentanilo todos ; fentanyl and ; fetty ; few nights ; fifth of ; figueroa ; figures
        residential	-2	fill ; fill my ; filling this ; film ; find a ; find out ; fine
        residential	-2	finished inpatient ; fireball ; first before ; first in ; fit ; fit in ; fix the
        residential	-2	flies ; flies home ; floor and ; flu ; flushed the ; flying ; fmla ; fob ; foggy
        residential	-2	follow up ; foot of ; for $ ; for an ; for another ; for crystal ; for four
        residential	-2	for fun ; for iop ; for me ; for nine ; for self ; for some ; for support
        residential	-2	for thirty ; for treatment ; for twenty ; for wife ; forever ; forgot ; forklift op
        residential	-2	forty ; foster ; four in ; four oclock ; fr ; frat ; free ; fridays a ; friend took
        residential	-2	from ; from her ; from his ; from prison ; from wake ; fue con ; fuma mota ; fumo
        residential	-2	gave # ; gave me ; gente ; gente de ; get my ; get the ; get this ; getting tighter
        residential	-2	gin ; girl in ; give it ; glasses ; glasses of ; go if ; go tomorrow ; going after
        residential	-2	going away ; goodbye ; goodbye letter ; got hired ; got hit ; got into ; got off
        residential	-2	got popped ; gracias a ; grad 0 ; graduate ; graduated 0 ; grandparents
        residential	-2	group home ; group with ; guardian of ; gusta ; guys do ; gym ; h + ; h ago
        residential	-2	ha probado ; habia ; hablar con ; hace 0 ; hace cinco ; hace como ; hace cuatro
        residential	-2	hace dos ; hacen ; had ; had an ; had some ; hago al ; half gram ; happening
        residential	-2	hardly ; has dementia ; has down ; has used ; have epilepsy ; have the ; have them
        residential	-2	havent slept ; havent told ; havent touched ; he admits ; he also ; he checked
        residential	-2	he comes ; he did ; he doesnt ; he drives ; he hasnt ; he left ; he never
        residential	-2	he recaido ; he should ; health ; health plan ; heavy ; helped ; her 0 ; her kids
        residential	-2	her life ; her name ; her on ; her with ; here ; here 0 ; hermano 0 ; heroin iv
        residential	-2	heroina desde ; hes also ; hes back ; hes calling ; hes doing ; hes gone
        residential	-2	hes ~gone ; hijo le ; hijo usa ; him and ; him the ; him up ; himself with ; hip
        residential	-2	his 0 ; his life ; his own ; his phone ; history ; hit with ; hold ; hold my
        residential	-2	home from ; homes ; hood ; hope ; hora ; hora sale ; horario ; horario de ; horrors
        residential	-2	hosp overnight ; hour ago ; how many ; how to ; hr ; hrs ago ; hubby ; hurt myself
        residential	-2	hurting myself ; husb of ; husband ; husband 0 ; husband on ; husband passed
        residential	-2	hx of ; hx wants ; hygienist ; i am ; i believe ; i built ; i draw ; i drive ; i go
        residential	-2	i graduate ; i had ; i leave ; i look ; i lost ; i make ; i met ; i odd ; i pass
        residential	-2	i pour ; i put ; i say ; i stop ; i used ; i vape ; i was ; i will ; id love
        residential	-2	id never ; if ; if she ; if u ; im afraid ; im an ; im nervous ; im not ; im ready
        residential	-2	im thirty ; in aug ; in back ; in being ; in college ; in dec ; in full ; in group
        residential	-2	in hallway ; in jan ; in line ; in ohio ; in person ; in riverside ; in state
        residential	-2	in ten ; in trouble ; in tub ; indicated ; infarto ; inpatient at ; inpatient in
        residential	-2	inpatient last ; inpatient on ; ins ; inside the ; intake ; interested ; into an
        residential	-2	into my ; into something ; introduced ; inyectada ; iop + ; iop coke ; iop on
        residential	-2	iop or ; iop pt ; iop start ; irb ; ironworker ; is five ; is four ; is how ; is in
        residential	-2	is looking ; is more ; is nobody ; is off ; is packing ; is that ; is too
        residential	-2	is worth ; isnt a ; it all ; it going ; it off ; it started ; it than ; it that
        residential	-2	it was ; its all ; its like ; its me ; ive kept ; ive thought ; jacket and
        residential	-2	jamas ha ; jan 0 ; january ; jardin ; jaw ; job ; job so ; join ; juez de ; juntas
        residential	-2	jura ; jura que ; just coke ; just got ; just to ; just want ; keep going
        residential	-2	keep her ; keeping ; keeps saying ; kept him ; ketamine lozenges ; ketamine most
        residential	-2	kids a ; kids i ; kitchen ; knock ; know my ; know what ; known ; kosher ; la
        residential	-2	la carta ; la chamba ; la de ; la detox ; la espalda ; la orden ; la otra
        residential	-2	la puerta ; la tarde ; la uni ; labor day ; lado ; laid ; las ; las seis
        residential	-2	last friday ; last line ; last three ; last time ; last yr ; laughed ; laughed at
        residential	-2	lawyer ; lean every ; leave her ; leave my ; left and ; left in ; left the
        residential	-2	leftover ; letter ; letter for ; letting me ; librium taper ; light ; like 0
        residential	-2	like something ; like the ; like this ; like to ; line at ; lines of ; link
        residential	-2	liquor ; liter ; live somewhere ; lives here ; lives in ; llaman ; llamenme ; llevo
        residential	-2	lo de ; lo deje ; lo del ; local ; locked ; locked up ; lol not ; long term
        residential	-2	longshoreman ; looking up ; love to ; lozenges ; lu ; lvm ; m ; m coke
        residential	-2	m completed ; m finished ; m lineman ; m on ; m order ; m spice ; m xanax ; maestra
        residential	-2	mai ; makes me ; making a ; mal ; mando ; manejo ; many days ; marihuana
        residential	-2	maybe four ; maybe once ; me / ; me by ; me corre ; me corren ; me duerme ; me from
        residential	-2	me gusta ; me la ; me last ; me locked ; me muero ; me recomiendan ; me send
        residential	-2	me something ; me straight ; me tiene ; me tomo ; med surg ; medically cleared
        residential	-2	medically necessary ; medics ; medio tiempo ; medio y ; members ; mes pasado
        residential	-2	mes y ; meses la ; meses limpio ; message ; meth and ; meth clean ; meth medi
        residential	-2	meth on ; meth psychosis ; meth then ; meth x ; methadone 0 ; metio ; mg tid
        residential	-2	mgmt bed ; mgr ; mi ; mi hermano ; mi nina ; mi sobrino ; midnight ; mill ; min
        residential	-2	minutes ; miss work ; misses ; mo at ; molina ; molly at ; mom has ; mom is
        residential	-2	month away ; month on ; month there ; months along ; months clean ; months of
        residential	-2	more absence ; more like ; more of ; more time ; morning then ; mota todos
        residential	-2	mouth has ; moved in ; much of ; muero ; music in ; must complete
        residential	-2	my apprenticeship ; my armpit ; my birthday ; my building ; my certificate
        residential	-2	my chest ; my contract ; my days ; my door ; my eap ; my fiance ; my gf ; my last
        residential	-2	my lungs ; my options ; my own ; my parents ; my residential ; my sisters ; my spot
        residential	-2	my sternum ; my suboxone ; my system ; nada ; nada que ; name called ; narcan at
        residential	-2	narcan x ; navaja ; navy ; necessary ; need people ; needs detox ; needs proof
        residential	-2	needs step ; needs the ; neg ; neither ; nephew and ; nephew hes ; never before
        residential	-2	never tried ; news ; next tuesday ; next wednesday ; next week ; ngl ; ni
        residential	-2	nicotine ; niece ; night im ; nina ; nine and ; ninety day ; ninguna ; nino
        residential	-2	nitrous x ; no coverage ; no dice ; no drugs ; no ins ; no leave ; no money
        residential	-2	no name ; no one ; no se ; no show ; no sitter ; no sleep ; no slips ; no thoughts
        residential	-2	no to ; no usa ; no ~substances ; nobody on ; noise ; nomas uso ; nosotros ; not an
        residential	-2	not for ; not one ; not pick ; not rxd ; not ~pt ; notebook ; nothing else
        residential	-2	nothing not ; notice ; now has ; now id ; nt ; nueve ; nurse about ; nurse at
        residential	-2	nurse line ; oaks ; of any ; of current ; of fireball ; of h ; of hurting
        residential	-2	of pocket ; of red ; of residential ; of them ; of vodka ; of what ; ofc ; off
        residential	-2	off alcohol ; off and ; off somewhere ; off work ; offers ; oh ; ohio ; on december
        residential	-2	on dope ; on fentanyl ; on her ; on it ; on one ; on pills ; on top ; on what
        residential	-2	once ; once or ; one else ; one i ; one line ; one my ; one slip ; one with
        residential	-2	only do ; only picked ; only the ; op ; op only ; open ; opening ; opens ; opinion
        residential	-2	option ; or age ; or do ; or nothing ; or she ; or twice ; order says ; ordering
        residential	-2	other drugs ; other stuff ; otr ; otra linea ; our ; our 0 ; out a ; out in
        residential	-2	out tuesday ; overnight techs ; overpass ; overpass by ; own therapist ; pacing
        residential	-2	page ; pago ; pain ; papa ; papa en ; papers ; para aguantar ; para internarme
        residential	-2	para que ; parenting ; parents ; parked ; parked on ; parties on ; pass out
        residential	-2	passes ; passes out ; passwords ; patient in ; pay a ; payday to ; payment ; pays
        residential	-2	pcp d/c ; peer ; people on ; people to ; per pt ; perico hace ; persona ; pharmacy
        residential	-2	pierde ; piso ; piso y ; pk ; place is ; place to ; placement 0 ; places ; plain
        residential	-2	planner ; planner 0 ; plays ; please fix ; po me ; policy ; popped on ; por una
        residential	-2	positiva ; positive ; post ; powder ; prefer ; pregunta ; preguntando ; pregunte
        residential	-2	prep ; primera vez ; probado nada ; problema con ; process for ; prog ; program and
        residential	-2	program says ; program three ; program two ; proximo ; psych hosp ; psych no
        residential	-2	pt in ; puedo faltar ; puerta ; pues ; punched ; purple ; q 0 ; que alguien
        residential	-2	que de ; que es ; que fuma ; que la ; queria ; quiero cambiar ; quiero que
        """
}
