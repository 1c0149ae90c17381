extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	4	m widower ; madre ; make minimum ; mama soltera ; manage ; many hours ; margarita
        iop	4	margaritas ; may and ; me and ; me as ; me dijeron ; me gustaria ; me honest ; me now
        iop	4	me tome ; medics ; meds no ; meets ; mes ; meses empece ; meth to ; meth when ; mi doctora
        iop	4	mi esposa ; minimum wage ; mio es ; mis ; miss a ; missed ; mo ; mo clean ; mom doesnt
        iop	4	mom on ; money ; month at ; months ; more like ; more than ; most ; mota los ; mota todos
        iop	4	moved in ; moves ; moving in ; much of ; mujer ; mule ; mushrooms and ; my building
        iop	4	my coffee ; my daughter ; my days ; my dentist ; my doctor ; my fiancee ; my grandparents
        iop	4	my head ; my knee ; my last ; my legs ; my life ; my residential ; my son ; my station
        iop	4	my thigh ; my thing ; my three ; my wife ; myself no ; n on ; n some ; nadie me
        iop	4	necesito algo ; need people ; nervous ; never went ; next for ; next loc ; next part
        iop	4	night been ; night no ; night the ; nightly ; nightly no ; nights ; nights a ; nights and
        iop	4	nights are ; nite and ; no clinical ; no fam ; no los ; no more ; no prior ; no priors
        iop	4	no savings ; no sea ; no street ; no symptoms ; no time ; no ~meth ; noche para
        iop	4	noches desde ; not happening ; not medically ; nothing ; nothing not ; noventa
        iop	4	noventa dias ; now and ; nurse practitioner ; nursing student ; october and ; octubre
        iop	4	of all ; of anything ; of beers ; of forty ; of outpatient ; of rehab ; off my ; off n
        iop	4	on birthdays ; on monday ; on sunday ; on what ; once ; one dui ; one joint ; only drinks
        iop	4	op program ; or age ; or hes ; other subs ; other use ; our # ; out how ; outpatient track
        iop	4	overpass by ; owner ; oxygen ; pacoima ; para no ; para él ; parkinson and ; parolee
        iop	4	part after ; party ; pasada ; people around ; percs 0 ; permiso de ; phone me ; pierdo la
        iop	4	pinned ; pizca y ; places and ; pls call ; posesion ; positivo ; positivo en ; practice
        iop	4	prescribed to ; prior to ; priors ; profesional ; program is ; promote ; proud ; psych no
        iop	4	put them ; q se ; que crezca ; que siga ; que yo ; quien me ; quiero parar ; quincena
        iop	4	quisiera ; raised an ; raising my ; random ; reason ; reason to ; recovery ranch ; requests
        iop	4	resi 0 ; resi client ; residential stay ; ritalin ; roll ; roommate says ; rtw ; rxd
        iop	4	said no ; sat ; saturday with ; saturdays a ; saturdays and ; saw ; saw the ; says must
        iop	4	says one ; says outpatient ; school counselor ; score ; se fue ; sea ; seeing things
        iop	4	seeking ; semana ; semana pasada ; semanas que ; semester ; septiembre ; septum ; services
        iop	4	sessions ; seven months ; seven weeks ; seventy ; she only ; shes got ; shift and ; shook
        iop	4	si ; si falta ; siga ; sigo limpia ; since halloween ; since he ; since sept ; since that
        iop	4	single dad ; sintomas ; sister is ; six and ; sle ; sleep ; sliding ; slipped ; smelled
        iop	4	smelled it ; smoked a ; smoked weed ; snorts ; so going ; so its ; sober from ; sobrio
        iop	4	softball ; sola de ; solamente ; solo sin ; some structure ; sophomore ; soy mama
        iop	4	specifies ; sponsor ; spring break ; stay ; stay anywhere ; still sober ; still want ; stim
        iop	4	straight ; strangers ; street drugs ; student ; su hermana ; su hija ; su papa ; suelta
        iop	4	sueno ; sunday from ; super ; sus ; suyo ; syndrome ; taco ; take off ; taking a ; taking my
        iop	4	teachers ; ten years ; tenemos seguro ; tener ; tengo tres ; than aa ; than he
        iop	4	that nothing ; the audit ; the boxes ; the caller ; the cat ; the clinic ; the computer
        iop	4	the day ; the dean ; the district ; the divorce ; the drawer ; the end ; the garden
        iop	4	the inpatient ; the intensive ; the plant ; the residential ; the restaurant ; the softball
        iop	4	the station ; their dad ; their father ; them with ; then dont ; then it ; therapist and
        iop	4	there for ; there he ; theres been ; they only ; thing ; thinks thats ; this friday
        iop	4	this summer ; this way ; this wk ; tho ; thousands ; three under ; threw out
        iop	4	tiene alzheimer ; time in ; time off ; time this ; to after ; to county ; toddlers
        iop	4	together and ; told him ; toma los ; trabaja ; treatment ; treatment in ; tres
        iop	4	tres cervezas ; tuesdays and ; turn ; twenty minutes ; two a ; two lines ; two margaritas
        iop	4	two months ; ultima vez ; under 0 ; unico que ; until spring ; up how ; up no ; urgent care
        iop	4	use cocaine ; use meth ; use pills ; used to ; uses a ; uses adderall ; uses coke
        iop	4	using ketamine ; van can ; verano ; version ; vet ; vet 0 ; vez en ; viernes y ; vino
        iop	4	walk out ; walking ; want it ; wants info ; was told ; week as ; week so ; weekday
        iop	4	weekends i ; weeks now ; weird ; well ; what comes ; what now ; when hes ; when she
        iop	4	where i ; while ; who get ; who i ; whole of ; wife asks ; wife says ; will not
        iop	4	wine coolers ; wish to ; with some ; with spouse ; with strangers ; without any ; wk is
        iop	4	wkends + ; wkends no ; wkends only ; wks ; work ; works nights ; worth ; would
        iop	4	wouldnt mind ; wrapped ; y asks ; y cant ; y otro ; y pico ; yeah ; yo ; yo sola ; you for
        iop	4	you send ; youd never ; youll ; young ; your seat ; youre the ; ~a ~bat ; ~bat ; ~be
        iop	4	~bleeding ; ~de ~la ; ~facility ; ~food ; ~heroin ; ~how ; ~in ; ~like ; ~me ~if ; ~nights
        iop	4	~no ~nothing ; ~od x ; ~opioids no ; ~sin ; ~subs ; ~tx
        iop	3	/ su ; 0 ano ; 0 asks ; 0 m ; 0 none ; 0 per ; 0 sem ; 0 since ; 0 smoking ; 0 sober
        iop	3	@ county ; a calendar ; a classmate ; a counselor ; a court ; a cpa ; a dental ; a minute
        iop	3	a neighbor ; a squeezing ; a veces ; a version ; a weed ; about to ; about twice ; about two
        iop	3	aca ; acid and ; across ; adderall not ; advirtio ; age ; agosto ; alguien ; all by
        iop	3	and about ; and died ; and lost ; and nothing ; and youre ; antidoping ; arm heavy ; arrest
        iop	3	as of ; as rxd ; asks for ; asks start ; asusta ; at night ; at raves ; at the ; at work
        iop	3	ayude ; babies ; babysitter ; bebe ; bebe de ; become a ; bed anywhere ; beers with
        iop	3	before he ; before hes ; before you ; besides ; blow ; bodega ; bored and ; bottom
        iop	3	boys are ; burrito ; but id ; but shes ; by a ; by accident ; by my ; by the ; cal ; came in
        iop	3	can leave ; carries ; cb after ; cedar ; cerca ; cerca de ; chapter ; childcare ; chofer de
        iop	3	choking ; cleared no ; clr is ; cm ; cocaine 0 ; coke about ; coke new ; comer ; comida
        iop	3	committee ; compania ; con ; could handle ; could i ; counseling ; county hosp ; coworker
        iop	3	coworkers ; cpa ; crack on ; crazy ; cristal yo ; cuchillo en ; cuidar ; dad re ; day stay
        iop	3	dbt ; de camion ; de dia ; de probatoria ; de thc ; de ustedes ; december ; despues de
        iop	3	dinner every ; do an ; do cocaine ; does lines ; does not ; doing whippets ; domingo ; dos o
        iop	3	doubling ; downstairs ; drawer ; drinks socially ; drive for ; driving home ; drop
        iop	3	dui last ; dying ; eap 0 ; edge ; el abogado ; el cristal ; el papa ; el problema
        iop	3	el residencial ; el trabajo ; else is ; embarrassment ; en la ; ends ; enough ; enrolled in
        iop	3	epilepsy since ; esposa quiere ; estamos ; etoh 0 ; etoh quit ; every test ; f 0 ; f flight
        iop	3	f ice ; faces ; faces in ; fact ; faint ; father ; febrero y ; feeding ; fibrosis ; figured
        iop	3	finished inpatient ; finished ninety ; first in ; floor and ; flying home ; foggy
        iop	3	for leave ; for nights ; for weeks ; forty ; fridays and ; fridge ; from 0 ; from etoh ; ft
        iop	3	fue un ; fut ; girl says ; give my ; grabbing ; graduate from ; gram most ; grand ; grandma
        iop	3	gustaria ; gym ; hace cuatro ; had ~sz ; half an ; handle it ; haul ; have epilepsy
        iop	3	have smoked ; have that ; hay nadie ; he have ; he suelto ; headed ; help getting ; helped
        iop	3	her teeth ; her with ; hes sober ; hes willing ; him again ; him his ; hired ; home i
        iop	3	home sunday ; how a ; how many ; how to ; hx of ; id ; im finally ; im nervous ; im not
        iop	3	in being ; in icu ; in montana ; in ohio ; insurance since ; interested ; internamiento
        iop	3	iop to ; ipas ; irme ; is crazy ; is im ; is still ; it came ; it gets ; it going ; it in
        iop	3	its crack ; its meth ; its only ; ive thought ; jamas ; juega ; julio ; july meth
        iop	3	just coke ; keep them ; keep walking ; keep working ; keeps it ; ketamine at ; kidding
        iop	3	kids 0 ; killing me ; know of ; la bodega ; la escuela ; la hoja ; la renta ; la unica ; las
        iop	3	las cuatro ; last blue ; last day ; lawyer says ; le doy ; leave till ; lfts nl
        iop	3	light beers ; like this ; lineman ; lo deje ; look into ; lose this ; lot of ; m coc
        iop	3	m done ; m lineman ; m stopped ; making ; mama pide ; march ; march and ; mas y ; me a
        iop	3	me aprieta ; me asusta ; me voy ; me write ; meet ; meth most ; mi senora ; migraine
        iop	3	mo wants ; mom has ; mom wont ; months on ; mood ; morning person ; mota con ; mother has
        iop	3	motivated ; muero de ; mujer 0 ; murio de ; muy bien ; my adderall ; my counselor
        iop	3	my evenings ; my guys ; my husband ; my labs ; my pension ; my place ; my uncle ; my unit
        iop	3	myself with ; na ; name on ; nausea ; need help ; need one ; need treatment ; needs step
        iop	3	needs tx ; niece ; night classes ; nina ; nine and ; nobody ; nobody can ; nobody who
        iop	3	nobodys ; not on ; not selling ; not ~one ; nothing left ; nov ; november 0 ; nunca habia
        iop	3	nunca mas ; o tres ; of drink ; of port ; offered ; ok no ; on ; on her ; on long ; on speed
        iop	3	on weekday ; only do ; or the ; or zoom ; ordered to ; out every ; out friday ; out twice
        iop	3	outpatient groups ; outpatient with ; over zoom ; own and ; owns the ; pack on ; pains
        iop	3	para el ; payments ; peed ; pension ; physician ; picked ; picked it ; pills by
        iop	3	plan denied ; platos ; play ; please email ; pm ; point ; positive for ; prefers
        iop	3	probatoria ; program have ; program just ; program next ; program no ; programa por
        iop	3	pt wife ; quedarse a ; queremos que ; read ; recaido ; refers ; rehab last ; residential in
        iop	3	ride ; right after ; rtc ; sabado de ; said that ; sap eval ; says get ; scale ; scared for
        iop	3	scares ; scares me ; seats ; self no ; selling anything ; send me ; she would ; shot of
        iop	3	si lo ; sigue ; simply ; sin medicinas ; since college ; since mom ; single ; sit in
        iop	3	six beers ; sleep at ; sleeping fine ; smoke ; so ; so hard ; sober on ; sober with
        iop	3	sole caregiver ; some kind ; son ; son doesnt ; son on ; soy la ; spanish speaking
        iop	3	speed for ; sponsor the ; spot if ; squeezing ; starting ; sternum ; study ; super bowl
        iop	3	supper and ; sus tres ; swing ; takes as ; tamales ; taqueria ; tenemos ; tengo aseguranza
        iop	3	tenido ; terapia ambulatoria ; termine 0 ; than that ; that a ; that i ; thats not
        iop	3	thc gummies ; thc nightly ; the blade ; the fridge ; the number ; the pot ; their mom
        iop	3	them overnight ; there isnt ; theyll ; theyre ; this fall ; three four ; threw my
        iop	3	thursday and ; tight ; till last ; time at ; times ; to attend ; to enroll ; to get
        iop	3	to quit ; to turn ; tonight he ; trabajar ; treatment after ; trials ; tried meth
        iop	3	turkey at ; ua thc ; una fiesta ; unemployed ; unica ; until 0 ; use 0 ; uso cocaina
        iop	3	valentine day ; varias veces ; vas ; version of ; wage ; want groups ; was cocaine
        iop	3	was going ; was gonna ; was my ; we already ; wedding and ; week out ; whatever
        iop	3	whatever you ; whatever youve ; whats out ; whether the ; which ; white wine ; who feeds
        iop	3	whod ; widower 0 ; wife asked ; wine with ; with anyone ; without it ; wk sober ; works 0
        iop	3	would go ; yesterday hes ; you call ; you go ; youd ; your number ; yr ; ~0 ~wks
        iop	3	~disappear ~for ; ~doctor ; ~im ~done ; ~in ~0 ; ~last ~sz ; ~near ; ~on ~the ; ~one ; ~preg
        iop	3	~prior ~tx ; ~program ; ~sick ; ~that ; ~tomaba ; ~wks ; ~work
        iop	-3	+ si ; 0 @ ; 0 ml ; 0 nites ; 0 of ; 0 pounds ; 0 roommates ; 0 they ; 0 uas ; 0 using
        iop	-3	0 way ; 0 white ; a 0 ; a and ; a brewery ; a circle ; a cook ; a dejar ; a mi ; a nice
        iop	-3	a person ; a private ; a rehab ; a support ; a una ; a van ; about eight ; about his
        iop	-3	acaba ; acceptance ; adderall crushed ; admission ; ago for ; ago he ; allow ; am no
        iop	-3	amad from ; amiga ; an ambulance ; an eight ; an eightball ; an overdose ; and do
        iop	-3	and friday ; and go ; and heroin ; and hit ; and in ; and meth ; anos en ; anos lo
        iop	-3	apartment ; apartments ; appt ; arent there ; as much ; ashamed ; asking ; at cal ; at day
        iop	-3	atienden ; attached ; ayer y ; azul ; be honest ; behalf of ; behavioral
        iop	-3	behavioral health ; behind me ; belt ; benzo ; best ; bolsas ; bonjour ; boot ; brewery
        iop	-3	brewery and ; brother is ; brought ; btwn ; bugs ; bus ; but its ; by monday ; cada manana
        iop	-3	callers ; calling out ; calm ; cama ; can a ; can you ; captain morgan ; care and ; care if
        iop	-3	carro ; cars ; casi a ; centros ; cert ; channel ; chardonnay ; charged ; chicago
        iop	-3	chills and ; clinician ; coke every ; coke four ; coke nightly ; come ; coming up ; como
        iop	-3	completed your ; con este ; consejera ; contratando ; conviction ; convulsiones ; copia de
        iop	-3	costing ; couch surfing ; couch to ; could be ; could somebody ; court 0 ; court next
        iop	-3	cows 0 ; crack the ; crush ; csun ; ct ; cup ; current iop ; cut off ; cutting it
        iop	-3	d program ; day labor ; day like ; dcd from ; dcfs me ; de ahi ; de familia ; de limpieza
        iop	-3	de pareja ; de tijuana ; debajo del ; dec ; deja ; dejarlo sin ; delivers ; depresion
        iop	-3	dept ; descanse ; desde cuando ; designer ; detox in ; devolverme a ; dia de ; diabetes
        iop	-3	diarrea ; did an ; did my ; did ninety ; diez al ; dio a ; dirty uas ; dj ; do better
        iop	-3	do first ; do the ; dock ; doctor is ; doctor told ; does a ; doesnt want ; dog ; doing a
        iop	-3	donar ; donde quedan ; dont ~want ; dopesick ; dormido ; drink a ; drinking every
        iop	-3	drinks and ; drum ; dtr ; durmiendo ; durmiendo en ; dxm ; ef ; ef 0 ; eightball ; el cafe
        iop	-3	el casino ; el dinero ; el primer ; el trago ; elbow ; eleven weeks ; email ; email cv
        iop	-3	en eso ; end up ; eso fue ; espalda ; espalda y ; espanol para ; espanol y
        iop	-3	estacionamiento ; esto ; estudio ; etoh detox ; evening iop ; every month ; evry ; f crack
        iop	-3	f ketamine ; f s/p ; faa ; far from ; fent 0 ; few beers ; field ; film ; finished the
        iop	-3	finished your ; first thing ; five shifts ; flat ; folder ; for class ; for nothing
        iop	-3	former ~pt ; four ; fr ; from us ; fuman cristal ; gas ; gave away ; get paid ; gets high
        iop	-3	gf is ; gift ; go get ; goes down ; goodbyes ; group and ; guaranteed ; hace quince ; had a
        iop	-3	halfway ; hay que ; he never ; hed go ; hello my ; her first ; her husband ; her words
        iop	-3	hermano ; herself ; hes snorting ; hidden ; hijo 0 ; his truck ; hit the ; hombre
        iop	-3	housekeeping ; how this ; husband and ; husband drinks ; husband wont ; hx ~0 ; i already
        iop	-3	i completed ; i crush ; i like ; i love ; i own ; i pay ; ido ; im forty ; im scared
        iop	-3	im terrified ; in by ; in detox ; in meetings ; in there ; in withdrawal ; indeed
        iop	-3	info for ; inpatient before ; inpt in ; ins aetna ; interest ; internado para
        iop	-3	into residential ; iop all ; iop pt ; is behind ; is just ; is where ; isnt working ; it a
        iop	-3	it normal ; it take ; its her ; its mostly ; ive ; je ; jim ; judge signed ; juez ordeno
        iop	-3	juntos ; just that ; ketamine four ; la bebida ; la espalda ; la mano ; laced ; last beer
        iop	-3	last use ; late to ; let ; lic ; licencia de ; like nothing ; llegaron ; llego a ; llevo un
        iop	-3	long does ; los ojos ; lost cdl ; lot before ; ltr ; lugar ; lugar para ; lunes a ; lvm
        iop	-3	lying to ; m etoh ; m ghb ; machine ; manda ; married ; mas los ; maybe six ; me corrieron
        iop	-3	me dieron ; me echo ; me i ; me is ; me llaman ; me not ; me sali ; me type ; meant
        iop	-3	meant to ; meds and ; meeting ; mentor ; mi novia ; mi perro ; mi vecino ; middle school
        iop	-3	midnight ; ml ; mom asking ; mom my ; mon ; months now ; morgan ; mostly on ; move
        iop	-3	muchacho ; my brothers ; my dealer ; my friend ; my house ; my mind ; my roommate
        iop	-3	my sister ; my skin ; need from ; need it ; needs inpt ; network ; never hurt ; never once
        iop	-3	next hearing ; next time ; ni se ; nietos ; nights for ; no consumo ; no dice ; no dio
        iop	-3	no estoy ; no issue ; no lo ; no paso ; no substance ; no vengo ; no ~avh ; no ~da
        iop	-3	no ~daily ; no ~drinking ; no ~sud ; no ~toma ; no ~voices ; nomas queria ; nomas ya
        iop	-3	nose running ; nose spray ; not sure ; nueve anos ; nurses ; ocho meses ; of crack
        iop	-3	of custody ; of one ; off i ; off like ; offering ; oh tabs ; on 0 ; on behalf ; one left
        iop	-3	or nine ; ordeno internado ; out on ; outpatient and ; over me ; over to ; owns home
        iop	-3	paciente de ; packed ; para familiares ; para la ; para su ; parado ; partner ; partnership
        iop	-3	pasar ; paso por ; passed out ; pastillas ; patient ; payment ; pega ; perc 0 ; permit
        iop	-3	pill from ; place like ; plans ; plea ; please call ; plenty ; podcast ; por que
        iop	-3	practicas ; practicum site ; pretty much ; print ; private ; probation officer
        iop	-3	problem and ; problema con ; process ; program since ; programa internado ; psicologo
        iop	-3	purchasing ; q few ; que nadie ; que se ; quien lo ; quiero internarme ; quit drinking
        iop	-3	quit vaping ; rang ; re pt ; reading ; reciben medi ; recs ; refrigerator ; rehab calls
        iop	-3	rehab in ; release ; remember ; removed ; residential before ; resumed ; rn and ; rns
        iop	-3	roommate on ; sala ; saliendo de ; same # ; saw your ; say more ; says ; says nobody
        iop	-3	says not ; scene ; scissors ; see him ; see my ; seis anos ; senorita ; seven days
        iop	-3	seven years ; she ; she quit ; she wants ; shed be ; shirt ; shivering ; shoe ; si no
        iop	-3	si ~hay ; siento que ; sign ; signed ; sigo ; since fri ; since the ; since when ; site for
        iop	-3	slept ; slid ; slot machines ; smoke it ; smoked crack ; sober homes ; sobrino ; solo no
        iop	-3	somas ; some help ; spend ; spends ; spoon ; staff ; standing in ; stay clean ; stay here
        iop	-3	stayed dry ; still smokin ; still smoking ; stopped the ; street ; studio ; substance use
        iop	-3	success ; sudar ; supply ; surfing ; susto ; swatting ; sweats + ; sí y ; tablets
        iop	-3	take to ; taken ; tar ; taxi ; tech job ; tengo el ; tengo medi ; than four ; the carpet
        iop	-3	the club ; the days ; the desk ; the detox ; the driver ; the entire ; the food
        iop	-3	the toilet ; then for ; then my ; therapist there ; there parking ; they hit ; threatening
        iop	-3	tiemblo y ; tire ; to change ; to couch ; to finish ; to in ; to interview ; to leave
        iop	-3	to make ; to show ; to treatment ; today he ; toilet ; told the ; toma un ; tomar los
        iop	-3	tome una ; too but ; traffic ; tranq ; travel for ; truck since ; turned into ; twice and
        iop	-3	twice this ; two apartments ; two seizures ; two yrs ; typical ; units ; until ; up all
        iop	-3	up since ; us in ; usando coca ; uso drogas ; ustedes ayudan ; veinte ; verdad ; verified
        iop	-3	vino cada ; visitors ; vodka a ; voy a ; w/d no ; waiting ; wants options ; wants out
        iop	-3	wants program ; wants therapist ; wants to ; warranty ; was discharged ; was her ; was on
        iop	-3	was supposed ; water down ; we tried ; web ; wedding is ; week three ; weekdays ; went from
        iop	-3	whats it ; when could ; who ; whole story ; wife calling ; wife drinks ; will fax
        iop	-3	will pay ; with alcohol ; with an ; with denise ; with narcan ; with plan ; with two
        iop	-3	withdrawal management ; withdrawal mgmt ; without insurance ; wks on ; wont be ; work as
        iop	-3	work from ; work nights ; work with ; working on ; wouldnt say ; y ; y 0 ; y daily ; y esta
        iop	-3	y los ; y me ; ya deje ; year and ; year now ; years of ; yest ; yo estoy ; you allow
        iop	-3	you would ; zaza ; ~/ ; ~0 ~i ; ~avh ; ~beds ; ~benzos no ; ~booze ; ~college
        iop	-3	~coming ~off ; ~cp no ; ~daughter ; ~dejo ; ~down ; ~etoh / ; ~fax ; ~house ; ~i ~had
        iop	-3	~junkie ; ~months ; ~my ; ~myself ; ~ni ; ~no ~puedo ; ~od ; ~puedo ; ~si ; ~si no ; ~stay
        iop	-3	~sz x ; ~take ; ~tomo no ; ~x ; ~you
        iop	-4	+ meth ; + thc ; / / ; 0 + ; 0 back ; 0 btl ; 0 dolares ; 0 grams ; 0 lol ; 0 no
        iop	-4	0 relapsed ; 0 stay ; 0 to ; 0 uses ; @ tarzana ; a bottle ; a bump ; a ghost ; a grief
        iop	-4	a half ; a home ; a hotel ; a joke ; a las ; a los ; a m ; a nadie ; a paper ; a retired
        iop	-4	a slow ; a teacher ; a thirty ; a warehouse ; a ~friend ; a ~seizure ; about cocaine
        iop	-4	about half ; about my ; across my ; actually ; after shift ; again most ; again on ; agarro
        iop	-4	ahi ; ai ; al ; al perico ; albanil ; alcohol 0 ; alcohol ni ; all spring ; along and
        iop	-4	also the ; amad ; an attorney ; and ketamine ; and never ; and sleep ; and when ; ando
        iop	-4	anger ; another ; anybody ; anything since ; aqui ; are best ; arm is ; around three
        iop	-4	asked ; asked for ; asks only ; at lunch ; at six ; at va ; ataques ; ataques de ; ativan 0
        iop	-4	attending ; ayudan ; bacardi ; bail ; bc of ; beber ; bebida ; becoming ; bed by ; been at
        iop	-4	been going ; been seeing ; been through ; been without ; beer 0 ; before reunification
        iop	-4	before work ; belly ; benzos ; bipolar and ; blew out ; blue cross ; board ; board is
        iop	-4	bones ; booze ; bottle and ; boy ; bp 0 ; breakfast ; broken ; bromazolam ; btl
        iop	-4	buenas noches ; buenas tardes ; bulimia ; bunch ; bunch of ; bunk ; buys ; cabinet
        iop	-4	calambres ; call after ; caller wants ; calls ; calm denies ; can fix ; can go ; can we
        iop	-4	cant breathe ; cant keep ; cant make ; cant talk ; cap ; cardiomyopathy ; carta ; casa no
        iop	-4	cb 0 ; celular ; certified ; cerveza ; cervezas diarias ; choice ; cigna ; clean offices
        iop	-4	client of ; cliente ; clients ; clinica ; clinicas ; clr has ; clt ; coat ; cocaine and
        iop	-4	cocinera ; coke use ; collapsed ; college this ; color ; compadre ; competitor iop
        iop	-4	con eso ; con suero ; convulsione ; cooks ; copia ; corte le ; costco ; couches ; cough
        iop	-4	counselors ; county ; couple days ; cpr ; crack cocaine ; crack in ; crushed ; crystal and
        iop	-4	crystal most ; cuarto ; cuatro noches ; culpa ; cups ; current ; d/o ; dad and ; day and
        iop	-4	day inpt ; day run ; day three ; days since ; de alcohol ; de panico ; de ron ; de todo
        iop	-4	de trabajo ; delirium ; deliver ; denies ~sz ; department ; dependency ; desde ayer
        iop	-4	desde el ; desde los ; desintoxicacion para ; det ; detox tea ; detox unit ; diario 0
        iop	-4	diario desde ; dias con ; dicen que ; diez ; diff ; dir ; dm ; dmv ; do a ; doc ; does blue
        iop	-4	doesnt even ; donde ir ; done 0 ; dont ask ; dont bother ; door ; dos veces ; double ; dr
        iop	-4	drinking and ; drinking since ; driver ; drogado ; drugs ; dry ; dry 0 ; dts at ; dual
        iop	-4	during ; dx ; e ; each month ; early every ; eating d/o ; echo ; eight ball ; el corazon
        iop	-4	el hospital ; el juez ; el rivotril ; el tiempo ; ella ; english ; episode ; esta internado
        iop	-4	estudiante de ; ever had ; every three ; everything ; exclusive ; experience ; experiencia
        iop	-4	eye ; f says ; f wants ; fall ; familia me ; familiar ; families ; fare ; feels fine
        iop	-4	feels ok ; fell ; fentanyl all ; fifth ; file ; fill ; finished rehab ; first beer ; for 0
        iop	-4	for dinner ; for eight ; for fourteen ; for like ; for night ; for one ; for ten ; for two
        iop	-4	fork ; found me ; fourteen years ; fresno ; frio ; from me ; from res ; fue con ; fue hace
        iop	-4	fuma fentanilo ; funeral in ; garage with ; gentleman ; get home ; get up ; ghost
        iop	-4	give him ; go buy ; goes through ; goes to ; goin ; going like ; got fired ; got her
        iop	-4	got two ; gram of ; grandpa ; grief counseling ; groceries ; group for ; guest ; guy at
        iop	-4	hable espanol ; half ; hallway ; happen ; has cost ; has taken ; has the ; have me
        iop	-4	have not ; have since ; have some ; he ; he keeps ; he left ; he quit ; he still ; healed
        iop	-4	heard ; her cousin ; here its ; hermano se ; hes clean ; hes got ; hes not ; hey ; hi there
        iop	-4	hides ; hijo no ; him out ; his kids ; hold ; hold a ; holding him ; hole ; hosp sw ; hot
        iop	-4	house ; house uses ; housemates ; hurting ; i agreed ; i blew ; i call ; i close ; i didnt
        iop	-4	i might ; i quit ; i ran ; i rent ; i sleep ; i slept ; i start ; i turn ; if my ; if they
        iop	-4	if were ; im back ; im drinking ; im filling ; im five ; im next ; im only ; im putting
        iop	-4	im smoking ; im so ; im soaked ; im taking ; in danger ; in home ; in or ; in order ; in ~0
        iop	-4	injects ; inpatient program ; inpt before ; insulin ; internar ; inyecta ; iop counselor
        iop	-4	iop that ; is his ; is next ; is over ; is with ; it anymore ; it run ; it safely ; it so
        iop	-4	it till ; it too ; its for ; its friday ; its wine ; ivdu ; ivdu meth ; jacket ; jameson
        iop	-4	job and ; jueza ; just do ; just for ; k 0 ; kaiser y ; keep getting ; keep water ; kick
        iop	-4	kicked out ; kill myself ; know how ; know where ; la cerveza ; la heroina ; la jueza
        iop	-4	la primera ; la semana ; lab ; label ; labios morados ; landlord ; las mananas ; las manos
        iop	-4	last chance ; last fall ; lcsw ; leads ; lease ; left my ; left residential
        iop	-4	left treatment ; length ; letter ; letter for ; librium taper ; like 0 ; like i ; listen
        iop	-4	little league ; live for ; living mgr ; llamada ; llamo ; llevar ; llevo ; log
        iop	-4	long enough ; long she ; love to ; luego que ; lunch and ; lvn ; m in ; m outpt ; machete
        iop	-4	machines ; makes ; mananas ; manejo un ; mar ; mas datos ; masc ; matter ; mayo ; me at
        iop	-4	me dijo ; me dio ; me down ; me interesa ; me la ; me lo ; me ordeno ; me out ; me see
        iop	-4	me so ; me tiembla ; mensaje ; message ; meth + ; meth / ; mft trainee ; mgr ; mh
        iop	-4	mi abuela ; mi esposo ; mi primo ; mi tio ; mi trabajo ; mi yerno ; mis nietos ; miss my
        iop	-4	mix ; molesto ; monday and ; money is ; months and ; months in ; months residential
        iop	-4	morados ; mortgage ; mother is ; mouth ; mtg ; murio mi ; my arm ; my arms ; my kids
        iop	-4	my liver ; my outpatient ; my phone ; my stomach ; my tongue ; my way ; my ~nephew
        iop	-4	myself tonight ; n ; name ; name no ; narcanned ; necesito hablar ; neck ; neg for
        """
}
