extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	4	lately i ; law is ; leave them ; leaving ; like ; like me ; like something ; like the ; lil
        iop	4	live on ; lives w ; llegue a ; lo ; loa ; long hauls ; longshoreman ; looking ; los cuida
        iop	4	lozenges ; m roofer ; m sin ; m widower ; madre ; make minimum ; mama soltera ; manage
        iop	4	many hours ; margarita ; margaritas ; may and ; me and ; me as ; me dijeron ; me gustaria
        iop	4	me honest ; me now ; me tome ; medics ; meds no ; meets ; mes ; meses empece ; meth to
        iop	4	meth when ; mi doctora ; mi esposa ; minimum wage ; mio es ; mis ; miss a ; missed
        iop	4	misusing ; mo ; mo clean ; mom doesnt ; mom on ; money ; month at ; months ; more like
        iop	4	more than ; most ; mota los ; mota todos ; moved in ; moves ; moving in ; much of ; mujer
        iop	4	mule ; mushrooms and ; my building ; my coffee ; my daughter ; my days ; my dentist
        iop	4	my doctor ; my fiancee ; my grandparents ; my head ; my knee ; my last ; my legs ; my life
        iop	4	my residential ; my son ; my station ; my thigh ; my thing ; my three ; myself no ; n on
        iop	4	n some ; nadie me ; necesito algo ; need people ; nervous ; never went ; next for ; next loc
        iop	4	next part ; night been ; night no ; night the ; nightly no ; nights ; nights a ; nights and
        iop	4	nights are ; nite and ; no clinical ; no fam ; no los ; no more ; no prior ; no priors
        iop	4	no savings ; no sea ; no street ; no symptoms ; no time ; no ~meth ; noche para
        iop	4	noches desde ; not happening ; not medically ; nothing ; nothing not ; noventa
        iop	4	noventa dias ; now and ; now in ; nurse practitioner ; nursing student ; october and
        iop	4	octubre ; of all ; of anything ; of beers ; of forty ; of outpatient ; of rehab ; off coke
        iop	4	off my ; off n ; on birthdays ; on monday ; on sunday ; on what ; once ; one dui ; one joint
        iop	4	only drinks ; op program ; or age ; or hes ; other subs ; other use ; our # ; out how
        iop	4	outpatient track ; overpass by ; owner ; oxygen ; pacoima ; para no ; para él
        iop	4	parkinson and ; parolee ; part after ; party ; pasada ; people around ; percs 0 ; permiso de
        iop	4	phone me ; pierdo la ; pinned ; pizca y ; places and ; pls call ; posesion ; positivo
        iop	4	positivo en ; practice ; prescribed to ; prior to ; priors ; profesional ; program is
        iop	4	promote ; proud ; psych no ; put them ; q se ; que crezca ; que siga ; que yo ; quien me
        iop	4	quiero parar ; quincena ; quisiera ; raised an ; raising my ; random ; reason ; reason to
        iop	4	recovery ranch ; requests ; resi 0 ; resi client ; residential stay ; ritalin ; roll
        iop	4	roommate says ; rtw ; rxd ; said no ; sat ; saturday with ; saturdays a ; saturdays and
        iop	4	saw ; saw the ; says must ; says outpatient ; school counselor ; score ; se fue ; sea
        iop	4	seeing things ; seeking ; semana ; semana pasada ; semanas que ; semester ; septiembre
        iop	4	septum ; sessions ; seven months ; seven weeks ; seventy ; she only ; shes got ; shift and
        iop	4	shook ; si ; si falta ; siga ; sigo limpia ; since halloween ; since he ; since sept
        iop	4	since that ; single dad ; sintomas ; sister is ; six and ; sle ; sleep ; sliding ; slipped
        iop	4	smelled ; smelled it ; smoked a ; smoked weed ; snorts ; so going ; so its ; sober from
        iop	4	sobrio ; softball ; sola de ; solamente ; solo sin ; some structure ; sophomore ; soy mama
        iop	4	specifies ; sponsor ; spring break ; standing there ; stay ; stay anywhere ; still sober
        iop	4	still want ; stim ; straight ; strangers ; street drugs ; student ; su hermana ; su hija
        iop	4	su papa ; suelta ; sueno ; sunday from ; super ; sus ; suyo ; syndrome ; taco ; take off
        iop	4	taking a ; taking my ; teachers ; ten years ; tenemos seguro ; tener ; tengo tres ; than aa
        iop	4	than he ; that no ; that nothing ; the audit ; the boxes ; the caller ; the cat ; the clinic
        iop	4	the computer ; the day ; the dean ; the district ; the divorce ; the drawer ; the end
        iop	4	the garden ; the inpatient ; the intensive ; the plant ; the residential ; the restaurant
        iop	4	the softball ; the station ; their dad ; their father ; them with ; then dont ; then it
        iop	4	therapist and ; there for ; there he ; theres been ; they only ; thing ; thinks thats
        iop	4	this friday ; this summer ; this way ; this wk ; tho ; thousands ; three four ; three under
        iop	4	threw out ; tiene alzheimer ; time in ; time off ; time this ; to after ; to county
        iop	4	toddlers ; together and ; told him ; toma los ; trabaja ; treatment ; treatment in ; tres
        iop	4	tres cervezas ; tuesdays and ; turn ; twenty minutes ; two a ; two lines ; two margaritas
        iop	4	ultima vez ; under 0 ; unico que ; until spring ; up how ; up no ; urgent care ; use cocaine
        iop	4	use meth ; use pills ; used to ; uses a ; uses adderall ; uses coke ; using ketamine
        iop	4	van can ; verano ; version ; vet ; vet 0 ; vez en ; viernes y ; vino ; walk out ; walking
        iop	4	want it ; wants info ; week as ; week so ; weekday ; weekends i ; weeks now ; weird ; well
        iop	4	what comes ; what now ; when hes ; when she ; while ; who get ; who i ; whole of ; wife asks
        iop	4	wife says ; will not ; wine coolers ; wish to ; with some ; with spouse ; with strangers
        iop	4	without any ; wk is ; wkends + ; wkends no ; wkends only ; wks ; work never ; works nights
        iop	4	worth ; would ; wouldnt mind ; wrapped ; y asks ; y cant ; y otro ; y pico ; yeah ; yo
        iop	4	yo sola ; you for ; you send ; youd never ; youll ; young ; your seat ; youre the ; ~a ~bat
        iop	4	~bat ; ~be ; ~bleeding ; ~de ~la ; ~facility ; ~food ; ~heroin ; ~how ; ~in ; ~like
        iop	4	~me ~if ; ~nights ; ~no ~nothing ; ~od x ; ~opioids no ; ~sin ; ~subs ; ~through ; ~tx
        iop	3	+ l ; / su ; 0 ano ; 0 asks ; 0 m ; 0 per ; 0 sem ; 0 since ; 0 smoking ; 0 sober ; @ county
        iop	3	a calendar ; a classmate ; a counselor ; a court ; a cpa ; a dental ; a minute ; a neighbor
        iop	3	a squeezing ; a veces ; a version ; a weed ; about to ; about twice ; about two ; aca
        iop	3	acid and ; across ; adderall not ; advirtio ; age ; agosto ; alguien ; all by ; and about
        iop	3	and died ; and house ; and lost ; and nothing ; and youre ; antidoping ; arm heavy ; arrest
        iop	3	as of ; as rxd ; asks for ; asks start ; asusta ; at night ; at raves ; at the ; at work
        iop	3	ayude ; babies ; babysitter ; bebe ; bebe de ; become a ; bed anywhere ; beers with
        iop	3	before he ; before hes ; before they ; before you ; besides ; blow ; bodega ; bored and
        iop	3	bottom ; boys are ; burrito ; but shes ; by a ; by accident ; by my ; by the ; called
        iop	3	came in ; can leave ; carries ; cb after ; cerca ; cerca de ; chapter ; childcare
        iop	3	chofer de ; choking ; cleared no ; cm ; cocaine 0 ; coke about ; coke new ; comer ; comida
        iop	3	committee ; compania ; con ; could handle ; could i ; county hosp ; coworker ; coworkers
        iop	3	cpa ; crack on ; crazy ; crisis ; cristal yo ; cuchillo en ; cuidar ; dad re ; day stay
        iop	3	dbt ; de camion ; de dia ; de probatoria ; de thc ; de ustedes ; december ; despues de
        iop	3	dinner every ; do an ; do cocaine ; does lines ; does not ; doing whippets ; domingo ; dos o
        iop	3	downstairs ; drawer ; drinks socially ; drive for ; driving home ; drop ; dui last ; dying
        iop	3	eap 0 ; edge ; el abogado ; el cristal ; el papa ; el problema ; el residencial ; el trabajo
        iop	3	else is ; embarrassment ; en la ; enough ; enrolled in ; epilepsy since ; esposa quiere
        iop	3	estamos ; etoh 0 ; etoh quit ; every test ; f 0 ; f flight ; f ice ; faces ; faces in ; fact
        iop	3	faint ; father ; febrero y ; feeding ; fibrosis ; figured ; finished inpatient
        iop	3	finished ninety ; first in ; floor and ; flying home ; foggy ; for leave ; for nights
        iop	3	for weeks ; forty ; fridays and ; fridge ; from 0 ; from etoh ; front ; ft ; fue un ; fut
        iop	3	girl says ; give my ; gone before ; graduate from ; gram most ; grand ; grandma ; gustaria
        iop	3	gym ; hace cuatro ; had ~sz ; half an ; handle it ; haul ; have epilepsy ; have smoked
        iop	3	have that ; hay nadie ; he have ; he suelto ; headed ; help getting ; helped ; her teeth
        iop	3	her with ; hes sober ; hes willing ; him again ; him his ; hired ; home i ; home sunday
        iop	3	how a ; how many ; how to ; hx of ; id ; im finally ; im nervous ; in being ; in icu
        iop	3	in montana ; in ohio ; insurance since ; interested ; internamiento ; iop to ; ipas ; irme
        iop	3	is crazy ; is im ; is still ; it came ; it gets ; it going ; its crack ; its meth ; its only
        iop	3	ive thought ; jamas ; juega ; julio ; july meth ; just coke ; keep them ; keep walking
        iop	3	keep working ; keeps it ; ketamine at ; kidding ; kids 0 ; killing me ; know of ; la bodega
        iop	3	la escuela ; la hoja ; la renta ; la unica ; las ; las cuatro ; last blue ; last day
        iop	3	lawyer says ; le doy ; leave till ; lfts nl ; light beers ; like this ; lineman ; lo deje
        iop	3	look into ; lose this ; lot of ; m coc ; m done ; m lineman ; m stopped ; making ; mama pide
        iop	3	march ; march and ; mas y ; me a ; me aprieta ; me asusta ; me voy ; me write ; meet
        iop	3	meth most ; mi senora ; migraine ; mo wants ; mom has ; mom wont ; months on ; mood
        iop	3	morning person ; mota con ; mother has ; motivated ; muero de ; mujer 0 ; murio de
        iop	3	muy bien ; my adderall ; my counselor ; my evenings ; my guys ; my husband ; my labs
        iop	3	my pension ; my place ; my uncle ; my unit ; my wife ; myself with ; na ; name on ; nausea
        iop	3	need help ; need one ; need treatment ; needs step ; needs tx ; niece ; night classes
        iop	3	nightly ; nina ; nine and ; nobody ; nobody can ; nobody who ; nobodys ; none of ; not on
        iop	3	not selling ; not ~one ; nothing left ; nov ; november 0 ; nunca habia ; nunca mas ; o tres
        iop	3	of drink ; of port ; offered ; ok no ; on ; on her ; on keppra ; on long ; on speed
        iop	3	on weekday ; only do ; or the ; or zoom ; ordered to ; out every ; out friday ; out twice
        iop	3	outpatient groups ; outpatient with ; over zoom ; own and ; owns the ; pack on ; pains
        iop	3	para el ; payments ; peed ; pension ; picked ; picked it ; pills by ; plan denied ; platos
        iop	3	play ; please email ; pm ; point ; positive for ; prefers ; probatoria ; program have
        iop	3	program just ; program next ; program no ; programa por ; pt wife ; quedarse a
        iop	3	queremos que ; read ; recaido ; refers ; rehab last ; residential in ; ride ; right after
        iop	3	rtc ; sabado de ; said that ; sap eval ; says get ; says one ; scale ; scared for ; scares
        iop	3	scares me ; seats ; self no ; selling anything ; send me ; she would ; shot of ; si lo
        iop	3	sigue ; simply ; sin medicinas ; since college ; since mom ; sit in ; six beers ; sleep at
        iop	3	sleeping fine ; smoke ; so ; so hard ; sober on ; sober with ; sole caregiver ; some kind
        iop	3	son ; son doesnt ; son on ; soy la ; spanish speaking ; speed for ; sponsor the ; spot if
        iop	3	squeezing ; starting ; sternum ; study ; super bowl ; supper and ; sus tres ; swing
        iop	3	takes as ; tamales ; taqueria ; tenemos ; tengo aseguranza ; tenido ; terapia ambulatoria
        iop	3	termine 0 ; than that ; that a ; that i ; thats not ; thc gummies ; thc nightly ; the blade
        iop	3	the fridge ; the number ; the pot ; their mom ; them overnight ; there isnt ; theyll
        iop	3	theyre ; this fall ; threw my ; thursday and ; tight ; till last ; time at ; times
        iop	3	to attend ; to enroll ; to get ; to quit ; to turn ; tonight he ; trabajar ; treatment after
        iop	3	trials ; tried meth ; turkey at ; two months ; ua thc ; una fiesta ; unemployed ; unica
        iop	3	until 0 ; use 0 ; uso cocaina ; varias veces ; vas ; version of ; wage ; want groups
        iop	3	was cocaine ; was going ; was gonna ; was my ; was told ; we already ; wedding and
        iop	3	week out ; whatever ; whatever you ; whatever youve ; whats out ; whether the ; which
        iop	3	white wine ; who feeds ; whod ; widower 0 ; wife asked ; wine on ; with anyone ; without it
        iop	3	wk sober ; work ; works 0 ; would go ; yesterday hes ; you call ; you go ; youd
        iop	3	your number ; yr ; ~0 ~wks ; ~disappear ~for ; ~im ~done ; ~in ~0 ; ~last ~sz ; ~near
        iop	3	~on ~the ; ~one ; ~own ; ~preg ; ~prior ~tx ; ~program ; ~that ; ~tomaba ; ~wks ; ~work
        iop	-3	+ si ; 0 @ ; 0 ml ; 0 nites ; 0 of ; 0 pounds ; 0 roommates ; 0 stay ; 0 they ; 0 uas
        iop	-3	0 using ; 0 way ; a 0 ; a and ; a brewery ; a circle ; a cook ; a dejar ; a mi ; a nice
        iop	-3	a person ; a private ; a rehab ; a support ; a una ; a van ; about eight ; about his
        iop	-3	acaba ; accept ; acceptance ; adderall crushed ; admission ; ago for ; ago he ; allow
        iop	-3	am no ; amad from ; amiga ; an ambulance ; an attorney ; an eight ; an hr ; an overdose
        iop	-3	and do ; and friday ; and go ; and heroin ; and hit ; and in ; and meth ; and this
        iop	-3	anos en ; anos lo ; apartment ; apartments ; appt ; arent there ; as much ; ashamed
        iop	-3	asking ; at cal ; at day ; atienden ; attached ; ayer y ; azul ; be honest ; behalf of
        iop	-3	behavioral ; behavioral health ; behind me ; belt ; best ; board ; bolsas ; bonjour ; boot
        iop	-3	brewery ; brewery and ; brother is ; btwn ; bugs ; bugs on ; bus ; but its ; by monday
        iop	-3	cada manana ; callers ; calling out ; calm ; cama ; can a ; can you ; captain morgan
        iop	-3	care and ; care if ; carro ; cars ; casi a ; centros ; cert ; channel ; chardonnay
        iop	-3	charged ; chicago ; chills and ; clinician ; cocaine and ; coke every ; coke four
        iop	-3	coke nightly ; come ; coming up ; como ; completed your ; con este ; consejera
        iop	-3	contratando ; conviction ; convulsiones ; copia de ; costing ; couch surfing ; couch to
        iop	-3	could be ; could somebody ; court 0 ; court next ; cows 0 ; crack the ; crush ; csun ; ct
        iop	-3	cup ; current iop ; cut off ; cutting it ; d program ; day labor ; day like ; dcd from
        iop	-3	dcfs me ; de ahi ; de familia ; de limpieza ; de pareja ; de tijuana ; debajo del ; dec
        iop	-3	deja ; dejarlo sin ; delivers ; depresion ; dept ; descanse ; desde cuando ; designer
        iop	-3	detox in ; devolverme a ; dia de ; diabetes ; diarrea ; did an ; did my ; did ninety
        iop	-3	diez al ; dio a ; dirty uas ; dj ; do better ; do the ; dock ; doctor is ; doctor told
        iop	-3	does a ; doesnt want ; dog ; donar ; donde quedan ; dont ~want ; dopesick ; dormido
        iop	-3	drink a ; drinking every ; drinks and ; drum ; dtr ; durmiendo ; durmiendo en ; dxm ; ef
        iop	-3	ef 0 ; el cafe ; el casino ; el dinero ; el primer ; el trago ; elbow ; eleven weeks
        iop	-3	email ; email cv ; en eso ; end up ; espalda ; espalda y ; espanol para ; espanol y
        iop	-3	estacionamiento ; esto ; estudio ; etoh detox ; evening iop ; every month ; evicted ; evry
        iop	-3	f crack ; f ketamine ; f s/p ; faa ; far from ; fent 0 ; few beers ; film ; finished the
        iop	-3	finished your ; first thing ; five shifts ; flat ; folder ; for class ; for nothing
        iop	-3	former ~pt ; four ; fr ; from us ; fuman cristal ; gas ; gave away ; get paid ; gets high
        iop	-3	gf is ; gift ; go get ; goes down ; goes through ; goodbyes ; group and ; guaranteed
        iop	-3	hace quince ; had a ; halfway ; hay que ; he never ; hed go ; hello my ; her first
        iop	-3	her husband ; her words ; hermano ; herself ; hes snorting ; hijo 0 ; his truck ; hit the
        iop	-3	hombre ; housekeeping ; how this ; husband and ; husband drinks ; husband wont ; hx ~0
        iop	-3	i already ; i completed ; i crush ; i like ; i love ; i own ; i pay ; ido ; im forty
        iop	-3	im scared ; im terrified ; in by ; in detox ; in meetings ; in there ; in withdrawal
        iop	-3	indeed ; info for ; inpatient before ; inpt in ; ins aetna ; interest ; internado para
        iop	-3	into residential ; iop all ; iop pt ; is behind ; is just ; is where ; isnt working ; it a
        iop	-3	it last ; it normal ; it take ; its her ; its mostly ; ive ; je ; jim ; judge signed
        iop	-3	juez ordeno ; juntos ; just that ; ketamine four ; la bebida ; la espalda ; la mano ; laced
        iop	-3	last beer ; last use ; late to ; let ; lic ; licencia de ; like nothing ; little league
        iop	-3	living mgr ; llegaron ; llego a ; llevo un ; long does ; los ojos ; lost cdl ; lot before
        iop	-3	ltr ; lugar ; lugar para ; lunes a ; lvm ; lying to ; m etoh ; m ghb ; machine ; manda
        iop	-3	mas los ; maybe six ; me corrieron ; me dieron ; me echo ; me i ; me is ; me llaman
        iop	-3	me not ; me sali ; me type ; meant ; meant to ; medical detox ; meds and ; meeting ; mentor
        iop	-3	mi novia ; mi perro ; mi vecino ; middle school ; midnight ; ml ; mom asking ; mom my ; mon
        iop	-3	months now ; morgan ; mostly on ; move ; muchacho ; my brothers ; my dealer ; my friend
        iop	-3	my house ; my mind ; my sister ; my skin ; need from ; need it ; needs inpt ; network
        iop	-3	never hurt ; never once ; next hearing ; next time ; ni se ; nietos ; nights for
        iop	-3	no consumo ; no dice ; no dio ; no estoy ; no issue ; no lo ; no paso ; no substance
        iop	-3	no vengo ; no ~avh ; no ~da ; no ~daily ; no ~drinking ; no ~sud ; no ~toma ; no ~voices
        iop	-3	nomas queria ; nomas ya ; nose running ; nose spray ; not sure ; nueve anos ; nurses
        iop	-3	ocho meses ; of crack ; of custody ; of one ; off i ; off like ; offering ; oh tabs ; on 0
        iop	-3	on behalf ; one left ; or nine ; ordeno internado ; out on ; outpatient and ; over me
        iop	-3	over to ; owns home ; paciente de ; packed ; para familiares ; para la ; para su ; parado
        iop	-3	partner ; pasar ; paso por ; passed out ; pastillas ; patient ; payment ; pega ; perc 0
        iop	-3	permit ; pill from ; place like ; plans ; plea ; please call ; plenty ; podcast ; por que
        iop	-3	practicas ; practicum site ; pretty much ; print ; priority ; private ; probation officer
        iop	-3	problem and ; problema con ; process ; program since ; programa internado ; psicologo
        iop	-3	purchasing ; q few ; que nadie ; que se ; quien lo ; quiero internarme ; quit drinking
        iop	-3	quit vaping ; rang ; re pt ; reading ; reciben medi ; recs ; refrigerator ; rehab calls
        iop	-3	rehab in ; release ; removed ; residential before ; resumed ; rn and ; rns ; sala
        iop	-3	saliendo de ; same # ; saw your ; say more ; says ; says nobody ; says not ; scene
        iop	-3	school district ; scissors ; see him ; see my ; seis anos ; senorita ; seven days
        iop	-3	seven years ; she ; she quit ; shed be ; shirt ; shivering ; si no ; si ~hay ; siento que
        iop	-3	sign ; signed ; sigo ; since fri ; since the ; since when ; site for ; slept ; slid
        iop	-3	slot machines ; smoke it ; smoked crack ; sober homes ; sobrino ; solo no ; somas
        iop	-3	some help ; spend ; spends ; spoon ; staff ; standing in ; stay clean ; stay here
        iop	-3	stayed dry ; still smokin ; still smoking ; stopped the ; street ; studio ; substance use
        iop	-3	success ; sudar ; supply ; surfing ; susto ; swatting ; sweats + ; sí y ; tablets
        iop	-3	take to ; taken ; tar ; taxi ; tech job ; tengo el ; tengo medi ; the carpet ; the club
        iop	-3	the days ; the desk ; the driver ; the entire ; the food ; the toilet ; then for ; then my
        iop	-3	therapist there ; there parking ; they hit ; threatening ; tiemblo y ; tire ; to change
        iop	-3	to couch ; to in ; to interview ; to leave ; to make ; to show ; to treatment ; today he
        iop	-3	toilet ; told the ; toma un ; tomar los ; tome una ; too but ; traffic ; tranq ; travel for
        iop	-3	truck since ; turned into ; twice and ; twice this ; two apartments ; two seizures
        iop	-3	two yrs ; typical ; units ; until ; up all ; up since ; us in ; usando coca ; uso drogas
        iop	-3	ustedes ayudan ; veinte ; verdad ; vino cada ; visitors ; vodka a ; voy a ; w/d no
        iop	-3	waiting ; wants out ; wants program ; wants therapist ; wants to ; warranty
        iop	-3	was discharged ; was her ; was on ; was supposed ; water down ; we tried ; web ; wedding is
        iop	-3	week three ; weekdays ; went from ; whats it ; when could ; who ; whole story
        iop	-3	wife calling ; will fax ; will pay ; with alcohol ; with an ; with denise ; with narcan
        iop	-3	with plan ; with two ; withdrawal management ; withdrawal mgmt ; without insurance ; wks on
        iop	-3	wont be ; work as ; work from ; work nights ; work with ; working on ; wouldnt say ; y
        iop	-3	y 0 ; y daily ; y esta ; y los ; y me ; ya deje ; year and ; year now ; years of ; yest
        iop	-3	yo estoy ; you allow ; you would ; zaza ; ~/ ; ~0 ~i ; ~avh ; ~beds ; ~benzos no ; ~booze
        iop	-3	~college ; ~coming ~off ; ~cp no ; ~daughter ; ~dejo ; ~down ; ~etoh / ; ~fax ; ~house
        iop	-3	~i ~had ; ~junkie ; ~months ; ~my ; ~myself ; ~ni ; ~no ~puedo ; ~od ; ~puedo ; ~si
        iop	-3	~si no ; ~sz x ; ~take ; ~tomo no ; ~x ; ~you
        iop	-4	+ meth ; + thc ; / / ; 0 + ; 0 back ; 0 btl ; 0 dolares ; 0 grams ; 0 lol ; 0 no
        iop	-4	0 relapsed ; 0 to ; 0 uses ; @ tarzana ; a bottle ; a bump ; a ghost ; a grief ; a half
        iop	-4	a home ; a hotel ; a joke ; a las ; a los ; a m ; a nadie ; a paper ; a retired ; a slow
        iop	-4	a teacher ; a thirty ; a warehouse ; a ~friend ; a ~seizure ; about cocaine ; about half
        iop	-4	about my ; across my ; actually ; after shift ; again most ; again on ; agarro ; ahi ; ai
        iop	-4	al ; al perico ; albanil ; alcohol 0 ; alcohol ni ; all spring ; along and ; also the
        iop	-4	amad ; and ketamine ; and never ; and sleep ; and when ; ando ; anger ; another ; anybody
        iop	-4	anything since ; aqui ; are best ; arm is ; around three ; asked ; asked for ; asks only
        iop	-4	at lunch ; at six ; at va ; ataques ; ataques de ; ativan 0 ; attending ; ayudan ; bacardi
        iop	-4	bail ; bc of ; beber ; bebida ; becoming ; bed by ; been at ; been going ; been seeing
        iop	-4	been through ; been without ; beer 0 ; before reunification ; before work ; belly ; benzo
        iop	-4	bipolar and ; blew out ; blue cross ; board is ; bones ; booze ; bottle and ; boy ; bp 0
        iop	-4	breakfast ; broken ; bromazolam ; btl ; buenas noches ; buenas tardes ; bulimia ; bunch
        iop	-4	bunch of ; bunk ; buys ; cabinet ; calambres ; call after ; caller wants ; calls
        iop	-4	calm denies ; can fix ; can go ; can we ; cant breathe ; cant keep ; cant make ; cant talk
        iop	-4	cap ; cardiomyopathy ; carta ; casa no ; cb 0 ; celular ; certified ; cerveza
        iop	-4	cervezas diarias ; choice ; cigna ; clean offices ; client of ; cliente ; clients
        iop	-4	clinicas ; clr has ; clt ; coat ; cocinera ; coke most ; coke use ; collapsed
        iop	-4	college this ; color ; compadre ; competitor iop ; con eso ; con suero ; convulsione
        iop	-4	cooks ; copia ; copy of ; corte le ; costco ; couches ; cough ; counselors ; county
        iop	-4	couple days ; cousin ; cpr ; crack cocaine ; crack in ; crushed ; crystal and
        iop	-4	crystal most ; cuarto ; cuatro noches ; culpa ; cups ; current ; d/o ; dad and ; day and
        iop	-4	day inpt ; day run ; day three ; days since ; de alcohol ; de panico ; de ron ; de todo
        iop	-4	de trabajo ; delirium ; deliver ; denies ~sz ; department ; dependency ; desde ayer
        iop	-4	desde el ; desde los ; desintoxicacion para ; det ; detox tea ; detox unit ; diario 0
        iop	-4	diario desde ; dias con ; dicen que ; diez ; diff ; dir ; dm ; dmv ; do a ; doc ; does blue
        iop	-4	doesnt even ; donde ir ; done 0 ; dont ask ; dont bother ; door ; dos veces ; double ; dr
        iop	-4	drinking and ; drinking since ; driver ; drogado ; drugs ; dry ; dry 0 ; dts at ; dual
        iop	-4	during ; dx ; each month ; early every ; eating d/o ; echo ; eight ball ; el corazon
        iop	-4	el hospital ; el juez ; el rivotril ; el tiempo ; ella ; english ; episode ; esta internado
        iop	-4	estudiante de ; ever had ; every three ; everything ; exclusive ; experience ; experiencia
        iop	-4	eye ; f says ; f wants ; fall ; familia me ; familiar ; families ; fare ; feels fine
        iop	-4	feels ok ; fell ; fentanyl all ; field ; fifth ; file ; fill ; finished rehab ; first beer
        iop	-4	for 0 ; for dinner ; for eight ; for fourteen ; for like ; for night ; for one ; for ten
        iop	-4	for two ; fork ; found me ; fourteen years ; fresno ; frio ; from me ; from res ; fue con
        iop	-4	fue hace ; fuma fentanilo ; funeral in ; garage with ; gentleman ; get home ; get up
        iop	-4	ghost ; give him ; go buy ; goes to ; goin ; going like ; got fired ; got her ; got two
        iop	-4	gram of ; grandpa ; grief counseling ; groceries ; group for ; guest ; guy at
        iop	-4	hable espanol ; half ; hallway ; happen ; has cost ; has taken ; has the ; have me
        iop	-4	have not ; have since ; have some ; he ; he keeps ; he left ; he quit ; he still ; healed
        iop	-4	heard ; her cousin ; here its ; hermano se ; hes clean ; hes got ; hes not ; hey ; hi there
        iop	-4	hijo no ; him out ; his kids ; hold ; hold a ; holding him ; hole ; hosp sw ; hot ; house
        iop	-4	house uses ; housemates ; hurting ; i agreed ; i blew ; i call ; i close ; i didnt
        iop	-4	i might ; i quit ; i ran ; i rent ; i sleep ; i slept ; i start ; i turn ; i work ; if my
        iop	-4	if they ; if were ; im back ; im drinking ; im filling ; im five ; im next ; im only
        iop	-4	im putting ; im smoking ; im so ; im soaked ; im taking ; in danger ; in home ; in or
        iop	-4	in order ; in ~0 ; injects ; inpatient program ; inpt before ; insulin ; internar ; inyecta
        iop	-4	iop counselor ; iop that ; is his ; is next ; is over ; is with ; it anymore ; it run
        iop	-4	it safely ; it so ; it till ; it too ; its for ; its friday ; its me ; its on ; its wine
        iop	-4	ivdu ; ivdu meth ; jacket ; jameson ; job and ; jueza ; just do ; just for ; k 0 ; kaiser y
        iop	-4	keep getting ; keep water ; kick ; kicked out ; kill myself ; know how ; know where
        iop	-4	la cerveza ; la heroina ; la jueza ; la primera ; la semana ; lab ; label ; labios morados
        iop	-4	landlord ; las mananas ; las manos ; last chance ; last fall ; later ; lcsw ; leads ; lease
        iop	-4	left my ; left residential ; left treatment ; length ; letter ; letter for ; librium taper
        iop	-4	like 0 ; like i ; listen ; live for ; llamada ; llamo ; llevar ; llevo ; log ; long enough
        iop	-4	long she ; love to ; luego que ; lunch and ; lvn ; m in ; m outpt ; machete ; machines
        iop	-4	makes ; mananas ; manejo un ; mar ; married ; mas datos ; masc ; matter ; mayo ; me at
        iop	-4	me dijo ; me dio ; me down ; me interesa ; me la ; me lo ; me ordeno ; me out ; me see
        iop	-4	me so ; me tiembla ; mensaje ; meth + ; meth / ; mft trainee ; mgr ; mh ; mi abuela
        iop	-4	mi esposo ; mi primo ; mi tio ; mi trabajo ; mi yerno ; mis nietos ; miss my ; mix
        iop	-4	molesto ; monday and ; money is ; months and ; months in ; months residential ; morados
        iop	-4	mortgage ; mother is ; mouth ; mtg ; murio mi ; my arm ; my arms ; my liver ; my outpatient
        iop	-4	my phone ; my roommate ; my stomach ; my tongue ; my way ; my ~nephew ; myself tonight ; n
        iop	-4	name ; name no ; narcanned ; necesito hablar ; neck ; neg for ; neither of ; nephew needs
        iop	-4	never have ; next level ; ng ; ni asi ; ni la ; ni uso ; nights out ; nitrous 0
        """
}
