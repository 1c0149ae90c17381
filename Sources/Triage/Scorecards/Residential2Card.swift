extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	2	cocaine twice ; coke about ; coke during ; coke habit ; coke started ; coke three
        residential	2	coke use ; cold in ; come ; come stay ; comes home ; coming up ; como le ; como se
        residential	2	comparing ; competitor ; completed ; completed iop ; completed resi ; completed your
        residential	2	completo ; compra ; con este ; con su ; con tres ; condo ; confd ; consulta externa
        residential	2	conviction ; convulsion ; cooks ; corrieron ; cosa ; costing ; couch since
        residential	2	could he ; counselor is ; counselor thinks ; counts ; county 0 ; couple days
        residential	2	couple times ; court liaison ; cousins ; crack for ; credit ; cristal ; cristal con
        residential	2	cristal ya ; cry ; crystal all ; crystal every ; cuando hay ; cuanto cobran ; cuatro
        residential	2	cupo ; cut me ; cuz ; d 0 ; d etoh ; d inpatient ; d out ; d prog ; d/c from
        residential	2	d/c tmrw ; dad cant ; dad re ; daily 0 ; dandole ; dated ; daughter been
        residential	2	daughter wedding ; day bought ; day going ; day in ; day last ; day of ; day on
        residential	2	day run ; day two ; days between ; days ever ; days he ; days now ; days over ; dcd
        residential	2	dcd from ; de gracias ; de ocho ; de octubre ; de residencial ; deacon ; debajo del
        residential	2	decir ; deja ; deje la ; del ano ; del hospital ; describe ; desde marzo
        residential	2	desde octubre ; desintoxicacion y ; desintoxicaron en ; detox floor ; detox four
        residential	2	detox tmrw ; detox two ; detoxed me ; diaria ; diaria desde ; diario hace ; dias en
        residential	2	dias limpio ; dias no ; dias por ; did ; did outpatient ; dio una ; discharge
        residential	2	do next ; do residential ; do what ; doctor was ; does ; does coke ; doesnt know
        residential	2	dog ; dog and ; doin ; done being ; done the ; done today ; dont stop ; door and
        residential	2	dormida ; dos veces ; dosis ; down off ; dr ; dried me ; dried out ; drink three
        residential	2	drinker ; drinking ; drinks at ; drinks on ; drove me ; dry since ; duermo bien
        residential	2	dui in ; durmiendo ; dv advocate ; each one ; early and ; easter i ; ed sw ; edge
        residential	2	edge of ; eightball every ; either way ; el ; el dinero ; el martes ; el pasillo
        residential	2	el programa ; el tusi ; elders ; eleven weeks ; emptied ; en agosto ; en dos
        residential	2	en eso ; en la ; encerrado ; encino ; ended in ; eng ; enrolled ; entrar a ; entre a
        residential	2	es que ; es todo ; eso fue ; eso pregunto ; eso ya ; espera ; esposa él
        residential	2	esta viendo ; estuve bien ; even like ; evening iop ; every day ; every shift
        residential	2	every workday ; everybody on ; everyone ; evicted ; eviction ; exists ; extasis
        residential	2	externa ; eye ; f / ; f in ; f kicked ; facility ; facility for ; facility in
        residential	2	familia ; family wants ; fan ; fast ; february ; feeds ; feel like ; feels ; fell in
        residential	2	fellow ; fence ; fent no ; fent od ; ferry ; fifteen year ; fight ; fine no
        residential	2	finish a ; finished inpt ; first form ; first offense ; five shifts ; flight ; flyer
        residential	2	foam ; for client ; for crack ; for inpatient ; for nephew ; for possession ; for pt
        residential	2	for residential ; for six ; for sixty ; for you ; found my ; four of ; fresno
        residential	2	friday and ; friday nights ; fridays with ; friend from ; friendly ; friends
        residential	2	from drinking ; from fresno ; from there ; from vodka ; from work ; ft ; fue hace
        residential	2	fueron ; fuma cristal ; fuma piedra ; fumando cristal ; fumo cristal ; funeral in
        residential	2	funny ; g a ; gatorade ; gave her ; get clean ; get drunk ; get paid ; gf is ; gf on
        residential	2	gf wants ; give or ; given ; giving ; giving my ; go right ; go through ; gold
        residential	2	good job ; got ; got home ; got out ; gotten ; grad student ; gram a ; gramo
        residential	2	grandmother ; grown man ; guitar ; guitar and ; guy again ; guy in ; guys have ; h /
        residential	2	h in ; ha ; habit ; hablan ; hace veinte ; had it ; had the ; half a ; han arrestado
        residential	2	handed ; hands are ; harbor ; has 0 ; has a ; has my ; has ppo ; has the ; have had
        residential	2	have room ; have some ; have used ; havent drank ; having a ; hay lugar ; hay nadie
        residential	2	hazelden in ; he came ; he choked ; he drinks ; he eats ; he found ; he gets
        residential	2	he goes ; he had ; he keeps ; he lets ; he sleeps ; he snorts ; he told ; he would
        residential	2	healed ; hear them ; hears them ; heart ; hell ; hello from ; help before ; her aunt
        residential	2	her brother ; her job ; her mother ; her place ; her she ; her shoes ; here its
        residential	2	hermano no ; heroina ; hers ; herself ; hes going ; hes scared ; hidden ; hija
        residential	2	hija 0 ; hijo de ; him back ; him seen ; his bed ; his hand ; his lawyer
        residential	2	his little ; his office ; hizo ; hogar ; holding ; hombre ; home and ; home in
        residential	2	home is ; home since ; honest ; hosp 0 ; hosp d/c ; hospital kept ; hospital let
        residential	2	hot for ; hour back ; house smokes ; house so ; housemates ; how far ; how fast
        residential	2	hoy ; hr ago ; huff ; hundred dollars ; husb wife ; husband has ; hx given ; i asked
        residential	2	i be ; i clean ; i end ; i ever ; i haul ; i held ; i hit ; i huff ; i inject
        residential	2	i intend ; i snort ; i start ; i stopped ; i sweated ; i use ; i wanna ; i would
        residential	2	ice 0 ; id have ; idea ; ideas ; ido a ; if somebody ; if you ; igual ; igualito
        residential	2	ill ; im 0 ; im ashamed ; im asking ; im calling ; im finishing ; im free
        residential	2	im sleeping ; im smoking ; im sweating ; im taking ; im thinking ; imodium ; in
        residential	2	in before ; in encino ; in evening ; in feb ; in front ; in jail ; in law ; in nov
        residential	2	in patient ; in their ; in there ; in to ; in w ; information ; inhalants ; inj
        residential	2	inject ; inject coke ; injecting ; injects meth ; inpatient stay ; inpatient the
        residential	2	inpt tx ; inpt w/d ; inquiring ; intend ; intend to ; internado ; internado para
        residential	2	iop 0 ; iop at ; iop therapist ; iop was ; is about ; is and ; is free ; is his
        residential	2	is just ; is locked ; is one ; is our ; is paid ; is safe ; is what ; it daily
        residential	2	it does ; it four ; it gone ; it i ; it takes ; it wasnt ; its friday ; its on
        residential	2	its three ; iv ; iv meth ; iv speed ; ivdu ; ivdu meth ; ive done ; ive lost
        residential	2	ive slept ; jail reentry ; jail rn ; job at ; judge ; july ; june ; june and
        residential	2	juntos ; just leave ; just quit ; keep him ; keep reading ; keep using ; keppra
        residential	2	kept me ; ketamina ; ketamine about ; ketamine and ; ketamine daily ; ketamine every
        residential	2	ketamine nightly ; ketamine the ; keys ; kicked it ; kicking ; kids to ; killing me
        residential	2	kitchen at ; know and ; know where ; knows but ; la casa ; la coca ; la corte
        residential	2	la hija ; la metadona ; la ~coca ; lake ; las dos ; last fall ; last night ; last of
        residential	2	laughing ; laughs ; law school ; lay ; le ; le dio ; le paso ; leave with ; leaves
        residential	2	left res ; library ; license ; life insurance ; like it ; like literally
        residential	2	like nothing ; like that ; likes ; lil bro ; limit ; linen ; list ; list for
        residential	2	literally ; live for ; live there ; liver ; lives at ; living ; llama ; lleva cinco
        residential	2	llevo el ; lo cubre ; lo mio ; load ; loco ; long its ; long she ; longest ; look at
        residential	2	looks ; looks like ; los ; los brazos ; los dos ; los noventa ; losing his
        residential	2	lost cdl ; lost his ; lot after ; lot before ; lowers ; luego les ; lugar para
        residential	2	lunes ; m day ; m in ; m kicked ; m meth ; m pcp ; m vodka ; making sense ; male
        residential	2	male 0 ; malilla ; malilla de ; mall ; mama hijo ; man in ; manos ; maquina
        residential	2	marriage and ; marriages ; martes y ; marzo con ; marzo y ; mas de ; mas eso ; matar
        residential	2	matar a ; may a ; may meth ; maybe 0 ; maybe three ; mayo ; mayo ya ; me 0 ; me as
        residential	2	me back ; me desintoxicaron ; me down ; me every ; me hablan ; me in ; me my
        residential	2	me not ; me pasaron ; me see ; me sirvio ; me too ; medio ano ; meds and ; mentioned
        residential	2	meses internada ; meses que ; mete ; meth ; meth 0 ; meth a ; meth again ; meth all
        residential	2	meth has ; meth iv ; meto ; mg / ; mg daily ; mh ; mi carnal ; mi carro ; mi casa
        residential	2	mi papa ; mi suegra ; mid call ; minimum 0 ; mio ; mis ; mis ninas ; mis primos
        residential	2	mismo ; mismo en ; missed my ; mo ago ; mo sober ; mom asking ; mom couch ; mom re
        residential	2	mom who ; moment ; mon ; monday ; money ; month of ; month residential ; months
        residential	2	months residential ; more ; mortgage ; most days ; motel on ; mother seeking
        residential	2	mother son ; move ; move in ; moved into ; much for ; mujer ; mujer 0 ; mushrooms
        residential	2	must do ; my aunt ; my bladder ; my boss ; my boy ; my breastbone ; my camera
        residential	2	my feet ; my foot ; my full ; my girl ; my group ; my hand ; my hands ; my jaw
        residential	2	my keys ; my meds ; my mind ; my neighbor ; my old ; my other ; my outpatient
        residential	2	my roommate ; my second ; my thirties ; my way ; my ~nephew ; name no ; name only
        residential	2	names ; neck ; need out ; need to ; needles ; needs a ; needs bed ; needs inpt
        residential	2	never got ; never in ; never stopped ; never ~been ; new year ; ni como
        residential	2	nice people ; night it ; nights ; nights after ; nights in ; nine months ; no
        residential	2	no days ; no he ; no no ; no paro ; no pnc ; no safety ; no shakes ; no treatment
        residential	2	no ~fever ; no ~opi ; no ~pills ; no ~resi ; no ~sz ; nobody at ; nobody uses
        residential	2	noches por ; nomas que ; nonstop ; nonstop since ; nos va ; not going ; not looking
        residential	2	not making ; not me ; not ready ; not suicidal ; not to ; nothing set
        residential	2	nothing since ; noventa ; noventa dias ; now ; numb and ; numbers ; nunca ha
        residential	2	nunca he ; nursing board ; o mas ; ocho anos ; of ; of both ; of cocaine ; of coke
        residential	2	of crack ; of em ; of g ; of him ; of ideas ; of iop ; of last ; of mine ; of myself
        residential	2	of phone ; of program ; of rehab ; of sick ; of something ; of speed ; of this
        residential	2	of wine ; off dope ; off everything ; off for ; off from ; off last ; off like
        residential	2	off on ; off street ; offering ; officer 0 ; offices ; oiga ; ok ; on 0 ; on and
        residential	2	on blow ; on sepulveda ; once im ; once in ; one day ; one eye ; one left
        residential	2	one thing ; one was ; only a ; only coke ; opioid ; opioides ; or anything
        residential	2	or three ; other ; other facility ; other night ; other people ; other room ; others
        residential	2	our apartment ; our daughter ; our son ; out after ; out friday ; out n ; out since
        residential	2	out this ; out thurs ; out tomorrow ; outpatient counselor ; outpatient group
        residential	2	outpatient i ; outpatient isnt ; outpatient thing ; outpatient was ; outpt ; outpt x
        residential	2	oven ; over at ; overdosed ; p / ; pareja ; parishioner ; parking ; paro ; paro en
        residential	2	parroquia ; part is ; part of ; part that ; partial ; pasaron ; pasillo ; paso
        residential	2	paso por ; pass ; past a ; pastor ; paycheck ; payday and ; pen in ; pension
        residential	2	people do ; people who ; per dad ; per gf ; per month ; perdi el ; perfect ; perico
        residential	2	periodico ; pero en ; pero la ; perro ; personality ; pide ayuda ; pide cama
        residential	2	piedra casi ; piedra diario ; pilot ; pistol and ; pistola y ; place ; place a
        residential	2	place for ; place of ; placement for ; plan ; plan after ; planning ; played ; pls
        residential	2	plus ; plus a ; pnc ; po re ; poder ; por ; por escrito ; por semana ; ppl
        residential	2	pregunta x ; pregunto si ; prescribers ; pretty much ; previo ; primo que
        residential	2	program then ; programme ; property ; psych np ; psychiatrist ; psychiatrist dr
        residential	2	puede hablar ; puede llevar ; put away ; put it ; qd x ; que consume ; que hacer
        residential	2	que nos ; que quede ; que vende ; que voy ; queda ; queda con ; queremos
        residential	2	quiero salir ; quincena ; quitaron a ; raising him ; rates ; rather not ; raya
        residential	2	re 0 ; re client ; re inpt ; read about ; reading this ; ready to ; recommends ; red
        residential	2	redid ; reentry ; reentry 0 ; refrigerator ; regardless ; regreso ; rehab en
        residential	2	rehabilitacion en ; rehabs ; released monday ; remotely ; rento ; report
        residential	2	report date ; reserve a ; reside in ; residence ; residential done ; residential or
        residential	2	residential para ; residential side ; residential this ; residential treatment
        residential	2	residential with ; return ; reunification ; review ; reyes ; ribs ; ride ; roof
        residential	2	room with ; roommates all ; rounds ; rounds of ; rp is ; rv ; sabe si ; said dont
        residential	2	said i ; said my ; said this ; sale la ; salio de ; salio del ; salio el
        residential	2	salirme de ; same thing ; san ; saturday and ; saw ; say for ; says ; says neither
        residential	2	says not ; says outpatient ; says residential ; says talk ; says this ; school and
        residential	2	school counselor ; se desde ; se mete ; se que ; se quede ; secret ; see a ; seis
        residential	2	seis anos ; self employed ; self m ; sells out ; semana ; semana desde ; send me
        residential	2	senior ; senior year ; sense ; sepulveda ; sesenta dias ; set up ; seven days
        residential	2	seven years ; shakes ; shakes nothing ; share rooms ; shares ; she comes ; shes done
        residential	2	shes on ; shes sober ; shifts / ; shipping ; shoes ; shoot meth ; shooting up ; shop
        residential	2	shopping ; shopping around ; shower ; si a ; si la ; sick leave ; sickness ; side
        residential	2	siete ; siete anos ; sign ; siguio ; sin alcohol ; since february ; since fri
        residential	2	since july ; since june ; since my ; since she ; since this ; sirvio ; sis
        residential	2	sister has ; sister is ; sister uses ; sits on ; six month ; six nights
        residential	2	sixteen days ; skipping ; sleep in ; sleep on ; sleeper ; sleeper cab ; slumped
        residential	2	smiles ; smoke crack ; smokes crack ; sniffed ; sniffs ; snort ; sober house
        residential	2	social ; soft ; solo para ; some cocaine ; some help ; somebody so ; sometimes more
        residential	2	somewhere with ; sopa ; sorry if ; space ; speech ; speed ; speed 0 ; speed every
        residential	2	spend ; spice ; spice every ; spot ; st ; stab ; start a ; start dates ; start to
        residential	2	station ; stay here ; staying at ; staying in ; staying with ; stays with ; step
        residential	2	step to ; stop i ; straight home ; street ; street x ; stressed ; strong ; studio
        residential	2	su hermano ; suero ; suicidal ; sunday night ; sure what ; suspended ; svc ; sweated
        residential	2	switched ; sx no ; sí y ; t 0 ; tablet ; take a ; take her ; take it ; taking five
        residential	2	talking to ; tambien le ; tampoco ; tank ; tax ; teeth gone ; telehealth
        residential	2	telehealth outpatient ; telephone ; ten days ; terapia ambulatoria ; tercer dia
        residential	2	terminar ; termine el ; termino el ; tests ; than the ; than they ; that comes
        residential	2	that one ; that part ; thatll ; thc and ; the altar ; the arm ; the beach
        residential	2	the camera ; the coffee ; the corolla ; the couch ; the desk ; the detox ; the door
        residential	2	the easy ; the entire ; the first ; the gas ; the guys ; the hall ; the kitchen
        residential	2	the lake ; the library ; the life ; the living ; the longer ; the longest
        residential	2	the medical ; the nights ; the other ; the percocets ; the picture ; the property
        residential	2	the refrigerator ; the shower ; the small ; the smoke ; the sober ; the thermometer
        residential	2	the thirty ; the time ; the urologist ; the week ; the whole ; the wine ; then detox
        residential	2	then ok ; therapist 0 ; therapist there ; there ; there an ; there has ; there out
        residential	2	theres a ; thermometer ; they asked ; they call ; they moved ; theyve ; thing twice
        residential	2	thinking i ; thinks im ; third month ; thirty day ; this but ; this earth
        residential	2	this isnt ; this semester ; this year ; three at ; three evenings ; three kids
        residential	2	three years ; through a ; through an ; through sundays ; thru it ; thru the ; thu
        residential	2	thurs ; thursday night ; tiempo ; tijuana en ; till ; till i ; time i ; time is
        residential	2	times a ; times for ; tina and ; tmrw 0 ; to armpit ; to every ; to face ; to five
        residential	2	to group ; to leave ; to people ; to po ; to put ; to somebody ; to stop
        residential	2	to whatever ; tocado ; todavia no ; today he ; today i ; today im ; todo ; todos le
        residential	2	told my ; told the ; tomorrow and ; tomorrow is ; tonight and ; tooth ; toy ; traia
        residential	2	tranquilo ; transplant ; tratamiento ; tratamiento y ; trees ; treinta
        residential	2	treinta dias ; tremors ; tres ; tres anos ; tribal ; tried everything ; truck since
        residential	2	trunk ; ts ; tuesdays ; turn ; turned into ; tweaking ; twelve days ; twenty six
        residential	2	twice a ; twice now ; twice today ; two marriages ; two or ; two rounds ; two tours
        residential	2	two weeks ; tx for ; tx meth ; tyler ; type this ; ugly ; un centro ; un dia
        residential	2	un doctor ; un hombre ; un lugar ; un plan ; una convulsion ; uncle ; under his
        residential	2	union eap ; union says ; unit at ; unk ; uno ; up four ; up my ; up no ; up past
        residential	2	up with ; up your ; usar ; use crack ; use crystal ; use ice ; use on ; used meth
        residential	2	uses and ; uses in ; uses meth ; using ; using coke ; usually ; valor ; veces
        residential	2	veces x ; vent ; verlo ; vet ; viernes y ; violated ; virtual ; vise ; visits ; vss
        residential	2	w ; w/d ; w/d no ; walked me ; walmart ; want help ; want him ; want the
        residential	2	wants higher ; wants inpatient ; wants next ; wants options ; wants tx ; was back
        residential	2	was snorting ; was sunday ; was thirty ; was twelve ; waste ; watch ; way for
        residential	2	way through ; wdnt ; we bury ; we dont ; we tried ; we were ; wed ; wednesday and
        residential	2	weds ; week off ; week three ; week with ; weekends ; weekends im ; weekends plus
        residential	2	weekly ; weekly motel ; weeks clean ; weeks i ; weeks in ; went out ; what comes
        residential	2	what do ; what he ; what is ; what now ; what to ; what you ; while the ; who deals
        residential	2	who needs ; who or ; who says ; who still ; who wants ; whole ; whole ninety
        residential	2	whole personality ; wife asks ; wife drinks ; wife found ; wife gone ; wife in
        residential	2	wife re ; wine ; with crack ; with my ; with no ; with people ; with sister
        residential	2	without a ; wk ; wk after ; wk wants ; wkdays ; wks ; wnts ; wood ; word ; work a
        residential	2	work knows ; workday ; worker ; works at ; works pt ; would it ; wouldnt say ; wrist
        residential	2	write my ; writing from ; x 0 ; xmas ; y a ; y coca ; y las ; y nunca ; y on
        residential	2	y sabados ; y sali ; y sigue ; y todos ; y yo ; y él ; ya andaba ; ya sin ; ya trae
        residential	2	years ; years ago ; years daily ; years most ; years never ; years with ; yes im
        residential	2	yest after ; yo estoy ; yo ya ; you charge ; you do ; you folks ; you take
        residential	2	youngest ; your competitor ; your facility ; your live ; your sixty ; yrs ; zoom
        residential	2	~0 ~x ; ~a ~la ; ~address ; ~aftercare set ; ~asking ; ~asking ~for ; ~at ~your
        residential	2	~ataque ; ~away ; ~been ~to ; ~breathing ; ~cocaine ; ~comes ~next ; ~cost ; ~da ~un
        residential	2	~day and ; ~day ~inpt ; ~dog ; ~drinker ; ~drinks ; ~email ; ~email ~address
        residential	2	~etoh / ; ~etoh no ; ~every ; ~fever ; ~for a ; ~for ~the ; ~gets ; ~go
        residential	2	~hang ~himself ; ~help ; ~in ; ~into ; ~is ; ~nephew ; ~next ; ~no ~tx ; ~no ~use
        residential	2	~only ; ~opioides ; ~patron ; ~people ; ~pills ; ~place ; ~put ; ~regresan
        residential	2	~regresan ~a ; ~resi hx ; ~si/hi / ; ~sz ; ~the ~0 ; ~there ; ~to ; ~tx hx ; ~un
        residential	2	~un ~ataque ; ~up ~for
        residential	1	*abstinent.1 ; *arrests.0:negated ; *backToUse.0:negated ; *ciwa.0
        residential	1	*detoxRequest.0:historical ; *duration.4 ; *emergency.4:negated
        residential	1	*frequency.1:other_experiencer ; *mandator.1:historical ; *needsHelp.0
        residential	1	*noWithdrawal.0 ; *organDamage.0:historical ; *quantity.0 ; *quantity.2
        residential	1	*seizure.0:hypothetical ; *sinceStopping.1 ; *sinceStopping.2 ; *soonDate.0
        residential	1	*substance.1:negated ; + for ; + mdma ; / 0 ; / thursday ; 0 coke ; 0 crack
        residential	1	0 duerme ; 0 from ; 0 her ; 0 iv ; 0 lb ; 0 new ; 0 over ; 0 overpass ; 0 relapsed
        residential	1	0 roommates ; 0 yrs ; a bookkeeper ; a coke ; a cousin ; a drinker ; a fentanyl
        residential	1	a ghost ; a hospital ; a key ; a las ; a lawyer ; a marriage ; a matar ; a men
        residential	1	a mis ; a nephew ; a ninety ; a pamphlet ; a plan ; a private ; a ranch ; a roof
        residential	1	a room ; a sheet ; a sus ; a tent ; a third ; a treatment ; a typical ; a vacation
        residential	1	a van ; a vivir ; a week ; a withdrawal ; about ten ; abscess ; aceptan mujeres
        residential	1	across the ; after that ; again its ; again on ; again tonight ; against ; ago for
        residential	1	agreed to ; al ; all of ; all spring ; allow ; alta a ; alvarez ; am no ; am still
        residential	1	amenazo con ; an attorney ; an email ; an inpatient ; and 0 ; and are ; and change
        residential	1	and eats ; and gets ; and has ; and hasnt ; and her ; and molly ; and put
        residential	1	and signed ; and sleep ; and smoked ; and smokes ; and when ; anda bien ; anda en
        residential	1	andaba ; anger ; anos ya ; another ; answer ; answers ; antes de ; anyone
        residential	1	anyone who ; anything since ; apoya ; apretado ; around four ; arrests ; as
        residential	1	as before ; as of ; asi nomas ; ask whats ; asking if ; asking me ; asks what
        residential	1	asks whats ; at ; at a ; at church ; at clinic ; at county ; at that ; attendance
        residential	1	attorney ; aunt says ; az ; back ; back at ; back with ; bakersfield ; balance
        residential	1	ball of ; band ; band round ; based ; basically ; be admitted ; be at ; be done
        residential	1	be for ; be needing ; because i ; bedroom door ; been couch ; been going ; been over
        residential	1	been sniffing ; been talking ; before dinner ; before group ; before he ; believes
        residential	1	benzo ; bichos ; bien ; bipolar 0 ; bldg ; blow every ; blow it ; blue cross
        residential	1	bookkeeper ; both smoke ; bottle ; bought ; box cutter ; boxes a ; boys ; brazos
        residential	1	break ; breathing ok ; bring the ; brochure ; bugs under ; bullet ; bunk ; bunkmate
        residential	1	bus station ; but also ; but its ; but she ; buying them ; by easter ; by itself
        residential	1	by monday ; by summer ; cab ; cada noche ; cai ; call is ; came in ; came off
        residential	1	can barely ; can find ; can get ; can keep ; can live ; can put ; candy ; cant find
        residential	1	cant get ; cant just ; cant know ; cant miss ; cant stand ; car ; car behind
        residential	1	card and ; cardiologist says ; cdl ; cdl and ; ceiling ; ceiling fan ; cell
        residential	1	centro cristiano ; chattering ; checked out ; chest is ; chest since ; church
        residential	1	ciwa 0 ; clarito ; clases ; clean on ; clients ; clinica de ; clr wants
        residential	1	clutching his ; cobran ; coca cuatro ; coca diario ; cocaina y ; cocaine a
        residential	1	cocaine every ; codes ; coke after ; coke and ; coke its ; coke last ; coke pretty
        residential	1	coke to ; come back ; coming and ; como ; como un ; compadre ; compadre y
        residential	1	compadres ; consulta ; cool ; cord and ; cost of ; couch i ; counselor said
        residential	1	counselors ; counted out ; couple on ; course ; cousin who ; crack most ; crack pipe
        residential	1	cracked her ; crea ; cristal 0 ; cristal como ; cristal desde ; cristal los
        residential	1	cristal y ; cristiano ; cross ; crystal a ; crystal daily ; cuatro dias
        residential	1	cuatro veces ; cubre ; cura ; custody meth ; d by ; d in ; d/c today ; d/o on
        residential	1	da diversion ; dabs + ; dad and ; dad wants ; daily four ; daily three ; damage
        residential	1	date ; day three ; day up ; days residential ; days since ; days to ; de 0 ; de alta
        residential	1	de la ; de los ; de mujeres ; de rehabilitacion ; de sintomas ; de terminar
        residential	1	de tres ; dead by ; debajo ; dec ; del ; del centro ; demas ; denies ~etoh
        residential	1	denies ~si ; denies ~si/hi ; dept ; desde mayo ; desintoxicacion del
        residential	1	desintoxicacion por ; desintoxique en ; detector ; detox del ; detox that
        residential	1	detox this ; detox tomorrow ; detox tuesday ; detoxed in ; detoxification ; dia no
        residential	1	dias me ; dice no ; did everything ; did the ; dientes ; diez dias ; dijo ; dinero
        residential	1	dipped ; dipping ; directed ; disappear for ; discretion ; disculpe ; dj
        residential	1	do crystal ; do my ; dock ; dog is ; doin coke ; dont ask ; dont do ; dont even
        residential	1	dont see ; dont take ; dont touch ; dope cold ; dorm ; dormirme ; dos ; dos dias
        residential	1	dos ninas ; dose at ; down 0 ; down on ; drink to ; drinker a ; driving her ; drs
        residential	1	drummer ; dry 0 ; dtr re ; dts on ; duerme ; durmiendo en ; dying to ; each week
        residential	1	egg on ; el 0 ; el taller ; eleven ; embarrassed to ; emergency ; employment
        residential	1	empujo ; en abril ; encerre ; entire time ; entran ; entre ; epilepsia ; escrito
        residential	1	ese ; esposo ; esposo se ; estacion ; estancia ; estancia de ; estoy con ; eve iop
        residential	1	evening classes ; every morning ; every time ; every weekend ; everyone in
        residential	1	everything in ; extension ; extension cord ; f coke ; f completed ; f crack ; faa
        residential	1	fast can ; february and ; feel human ; fent in ; fentanyl ; fentanyl detox
        residential	1	fifteen years ; file ; filled ; find me ; find my ; fine print ; finished it
        residential	1	finished the ; fired ; fired from ; first i ; five of ; flat voice ; fly ; folded
        residential	1	folks ; for coke ; for free ; for heroin ; for more ; for over ; for them ; for who
        residential	1	for writing ; four five ; four years ; francis ; freezing ; fri 0 ; friday
        residential	1	friend got ; from burbank ; from church ; from cocaine ; from my ; from res
        residential	1	from their ; fui a ; fuman cristal ; fuman piedra ; fund ; garage with ; garden
        """
}
