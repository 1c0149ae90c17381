extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	1	girl is ; given no ; gives ; glovebox ; go in ; go to ; gone by ; gonna jump
        needs_clarification	1	good terms ; got # ; got a ; got beds ; got out ; grandes ; grew ; grew up
        needs_clarification	1	grieving ; guitar in ; gun ; gun on ; gusta ; guten ; guten tag ; guy at
        needs_clarification	1	ha estado ; ha suelto ; hablan ; hablan espanol ; hablo y ; hace unos
        needs_clarification	1	had this ; hair ; hair is ; hallway ; hand over ; hang herself ; hanging
        needs_clarification	1	hardware store ; has an ; has ever ; has five ; has the ; has worked
        needs_clarification	1	hasta el ; hay que ; he drinks ; he ido ; he left ; he shoots ; he starts
        needs_clarification	1	head at ; headache ; heard ; hecha ; hell ~overdose ; hello im ; helmet
        needs_clarification	1	helped my ; her car ; her class ; her down ; her lips ; her to ; hermano no
        needs_clarification	1	herself on ; hes shy ; hi ; hija me ; hijo es ; hijo tiene ; him 0
        needs_clarification	1	him call ; him our ; himself and ; himself then ; hip ; his friends
        needs_clarification	1	his heart ; his mom ; his neck ; his pills ; his school ; his uncle
        needs_clarification	1	hitting ; hitting me ; hoi ; holding his ; home to ; honestly i ; hood
        needs_clarification	1	how many ; how quick ; hoy me ; hoy no ; hr ; hr approved ; hr mgr
        needs_clarification	1	hs counselor ; hsb ; hubby ; hung ; hurts bad ; husband drives ; hx attempt
        needs_clarification	1	i appreciate ; i broke ; i close ; i cut ; i dont ; i fell ; i fly ; i had
        needs_clarification	1	i hand ; i heard ; i know ; i laughed ; i opened ; id rather ; ido ; if it
        needs_clarification	1	if needed ; if that ; im afraid ; im five ; im free ; im gonna ; im hearing
        needs_clarification	1	im writing ; in case ; in closet ; in feb ; in five ; in for ; in fresno
        needs_clarification	1	in group ; in jan ; in living ; in march ; in ohio ; in the ; in tx
        needs_clarification	1	info yet ; inside the ; insurance already ; insurance card
        needs_clarification	1	insurance company ; insurances ; into something ; ir al ; is better
        needs_clarification	1	is drinking ; is kicking ; is killing ; is lying ; is shooting ; is very
        needs_clarification	1	is vodka ; it asks ; it every ; it has ; it hasnt ; it wont ; it yesterday
        needs_clarification	1	ito ; its cocaine ; its happening ; its the ; ive counted ; ive just
        needs_clarification	1	ive lived ; jan and ; je vous ; job last ; jubilado ; jueves y ; jumped
        needs_clarification	1	jura ; jura que ; just dont ; just got ; k no ; kailangan ; keep a
        needs_clarification	1	keep down ; keep having ; keep his ; keeps a ; keeps telling ; kevin ; key
        needs_clarification	1	keyboard ; khong ; kicking the ; kid 0 ; killing ; killing me ; kitchen all
        needs_clarification	1	knife and ; knock ; know his ; know i ; know im ; know more ; know the
        needs_clarification	1	la azotea ; la bebe ; la cama ; la cocaina ; la escuela ; la fabrica
        needs_clarification	1	la mama ; la mia ; la mota ; la nina ; la otra ; la panza ; la radio
        needs_clarification	1	la ropa ; lab ; lancaster ; lang ; language ; las ; las pastillas ; las seis
        needs_clarification	1	las voy ; last mo ; le hablo ; le pidio ; le voy ; lease is ; leave from
        needs_clarification	1	les cuento ; lexapro ; lie down ; life before ; lift ; light hurts ; like an
        needs_clarification	1	limit on ; line 0 ; lisbon ; lives alone ; lives here ; llama por ; llegue
        needs_clarification	1	lleva dos ; llevo un ; llorando ; lmp ; lmp 0 ; lo agarraron ; lo de ; lo ha
        needs_clarification	1	loc ; located ; locked in ; lol ; lol my ; long do ; long silence
        needs_clarification	1	lookin for ; los dedos ; los escuche ; ls ; lunch ; lupe ; m found ; m ice
        needs_clarification	1	madam ; madam i ; made a ; mail ; mama no ; mama ve ; man of ; man to
        needs_clarification	1	managed ; manana y ; mari ; married in ; mass ; me estoy ; me gusta
        needs_clarification	1	me instead ; me operaron ; me pidio ; me preocupa ; me puede ; me tiene
        needs_clarification	1	me why ; me with ; medic ; medically stable ; medio y ; mediodia ; meine
        needs_clarification	1	meine tochter ; mejor ; mes y ; mete cristal ; meter ; meterme ; metformin
        needs_clarification	1	meth problem ; meth wants ; meth was ; mi comadre ; mi ex ; mi hermana
        needs_clarification	1	mi no ; mi novia ; mi padrino ; mi yerno ; mia ; michoacan ; mine ; mo asks
        needs_clarification	1	mo re ; mom asks ; mom i ; mom of ; mom wants ; mon frere ; mon mari
        needs_clarification	1	monday with ; money is ; month with ; more time ; morning im
        needs_clarification	1	morning person ; most afternoons ; mother 0 ; mother drinks ; mucho el
        needs_clarification	1	muero de ; my arm ; my cat ; my certificate ; my daughter ; my desk
        needs_clarification	1	my email ; my fiance ; my house ; my jaw ; my knee ; my mom ; my nephew
        needs_clarification	1	my number ; my phone ; my sleep ; my social ; my stepson ; my team
        needs_clarification	1	my ~sister ; myself after ; myself tonight ; name + ; name only ; name or
        needs_clarification	1	naps ; neck ; needs you ; neg for ; neighbor has ; network with ; never mind
        needs_clarification	1	never tried ; new ; next week ; next wk ; ng tagalog ; ng tulong ; nietos
        needs_clarification	1	nights at ; nimmt ; nimmt drogen ; nina de ; nineteen and ; ninguna
        needs_clarification	1	ninos y ; no helmet ; no i ; no idea ; no its ; no joke ; no le ; no my
        needs_clarification	1	no pasa ; no paso ; no rush ; no usa ; no ~da ; nobody gets ; nobody has
        needs_clarification	1	noi ; noi tieng ; nos vamos ; not ; not for ; not himself ; not used
        needs_clarification	1	not using ; not what ; now he ; now per ; now says ; nunca ha ; nunca he
        needs_clarification	1	nurse at ; nurse for ; nurse is ; nurse line ; nvr ; of being ; of od
        needs_clarification	1	of ours ; of two ; of work ; off porch ; off to ; officer ; ola ; old age
        needs_clarification	1	old chairs ; oldest ; oldest of ; on 0 ; on good ; on here ; on lunch
        needs_clarification	1	on one ; on other ; on staff ; on suboxone ; on sundays ; on vm ; one pupil
        needs_clarification	1	one since ; one time ; only 0 ; only ever ; only wanted ; only word
        needs_clarification	1	open tonight ; opened it ; operaron ; or madam ; or since ; order
        needs_clarification	1	ortografia ; other week ; other weekend ; our # ; our company ; out 0
        needs_clarification	1	out the ; out there ; over and ; overlook ; own life ; owner re ; oxys
        needs_clarification	1	padres ; padrino ; pain in ; paint ; painted the ; pale ; pan ; pants ; papa
        needs_clarification	1	para dormir ; para o ; park and ; partner on ; pase ; pastilla y ; paying
        needs_clarification	1	payment plan ; pensado ; people share ; pepper ; per pt ; perdon por
        needs_clarification	1	perdonenme ; perico ; pero quiero ; perro se ; person to ; pills counted
        needs_clarification	1	pills it ; pills to ; pinned ; pipe ; pistola ; placement after ; plan says
        needs_clarification	1	plane ; planta ; platicar con ; platos ; player ; po client ; po is
        needs_clarification	1	poner mas ; por ahora ; por cristal ; por eso ; por si ; portraits
        needs_clarification	1	post office ; pouvez ; pouvez vous ; powder ; pressed ; printer ; prob
        needs_clarification	1	problems ; prometi ; psychodrama ; puede pagar ; pueden llamar
        needs_clarification	1	puedo hablar ; puente de ; puerta de ; pupil ; pupil bigger ; puso la ; q el
        needs_clarification	1	q le ; que es ; que fuman ; que hacer ; que nunca ; que ustedes ; queden
        needs_clarification	1	queremos ; quick it ; quiero vivir ; quietly ; quit in ; quit meth ; radios
        needs_clarification	1	re etoh ; re one ; recepcionista ; reciben medi ; red ; red streak
        needs_clarification	1	referral from ; referred ; rehab ; remembered ; rent through ; renueva
        needs_clarification	1	report ; reports ; resolved ; rest of ; restraining ; restraining order
        needs_clarification	1	returned ; ribs and ; rie ; right this ; rolled up ; run a ; rush
        needs_clarification	1	sa kapatid ; sabe si ; safety ; said ; said that ; sala ; salgo ; salio del
        needs_clarification	1	same company ; sat on ; saw our ; says a ; says chest ; says for
        needs_clarification	1	says neither ; says shes ; scared of ; se que ; se queden ; se rie ; se va
        needs_clarification	1	see a ; see shadow ; seeing ; seguro se ; senora 0 ; sentenced ; service dog
        needs_clarification	1	services ; set up ; sets ; share a ; sharp ; she died ; she isnt ; shes 0
        needs_clarification	1	shes leaving ; shes still ; shoot the ; shop for ; shopping around
        needs_clarification	1	si ~aceptan ; sick and ; sie ; siento como ; signed over ; sin tomar
        needs_clarification	1	since supper ; sir or ; sister gave ; sister says ; sitting there ; sleep it
        needs_clarification	1	sleeve ; slept in ; slip ; smoker ; smoking cigarettes ; so do ; so she
        needs_clarification	1	sober 0 ; social work ; sola ; some days ; somebody with ; son made
        needs_clarification	1	son throws ; sort out ; soup ; soup on ; speaking to ; speed limit
        needs_clarification	1	spelled with ; spoke with ; sra pide ; start monday ; started ; stepson
        needs_clarification	1	still does ; stn ; stop on ; stove ; straight through ; straight to
        needs_clarification	1	su nombre ; suboxone and ; sujet ; sujet de ; surgery 0 ; surveyor ; sw 0
        needs_clarification	1	sw @ ; sweated ; sweated through ; sí ; take tricare ; takes ; taking the
        needs_clarification	1	talking ; talking in ; tampoco ; tastes ; tastes like ; telefono de
        needs_clarification	1	tell her ; tell my ; tell the ; telling ; tells ; tengo 0 ; tengo diabetes
        needs_clarification	1	terapia para ; texto ; th i ; than write ; that is ; that means ; that she
        needs_clarification	1	that stuff ; that the ; thats why ; the aisle ; the armpit ; the bar
        needs_clarification	1	the booze ; the car ; the community ; the counselor ; the court ; the faa
        needs_clarification	1	the funeral ; the glovebox ; the gun ; the hallway ; the left ; the matter
        needs_clarification	1	the movies ; the overlook ; the overnight ; the page ; the passwords
        needs_clarification	1	the post ; the right ; the road ; the same ; the shower ; the sink
        needs_clarification	1	the speed ; the spring ; the walls ; the worst ; the yard ; them up
        needs_clarification	1	then asks ; then line ; then self ; then two ; theyd get ; thing to
        needs_clarification	1	think id ; this ; this a ; this at ; this for ; this in ; this minute
        needs_clarification	1	this second ; this work ; this year ; thought i ; threatening to
        needs_clarification	1	three times ; throws ; tidy ; tie ; tienda ; tiene los ; tieng ; tieng viet
        needs_clarification	1	to ask ; to begin ; to check ; to end ; to feel ; to fix ; to lisbon
        needs_clarification	1	to report ; to start ; to suicide ; to talk ; to twenty ; tochter
        needs_clarification	1	together for ; told to ; too ; touched a ; tours ; trabajo ; train
        needs_clarification	1	transplant ; tried it ; tried to ; trio ; truck driver ; trust ; tulong
        needs_clarification	1	tumbo ; turno en ; turns ; twelve people ; twenty ; twenty five ; twice now
        needs_clarification	1	two ls ; uber ; ubicados ; ultimo trago ; un tubo ; una boda ; una senora
        needs_clarification	1	una tarjeta ; uncle will ; union ; unitedhealthcare ; until it ; up by
        needs_clarification	1	up coke ; up when ; up x ; us and ; us at ; us to ; used cocaine
        needs_clarification	1	uses every ; using at ; ustedes y ; usually home ; vamos a ; van for ; vean
        needs_clarification	1	veinte ; vendio ; victory ; vida y ; viet ; visitor ; visitors use ; visits
        needs_clarification	1	volunteered ; vomite ; wanna be ; wanting ; was always ; was six ; way my
        needs_clarification	1	we ; we want ; wedding is ; were ; what insurance ; what that ; when asked
        needs_clarification	1	when you ; where it ; whispering says ; white ; who called ; who drinks
        needs_clarification	1	who has ; who or ; who uses ; whole life ; whos the ; why ; widowed 0
        needs_clarification	1	wife if ; wife upset ; will email ; will take ; wind ; winded ; wine coolers
        needs_clarification	1	with an ; with blue ; with f ; with my ; with two ; with zero ; wont come
        needs_clarification	1	wont get ; work at ; work in ; works as ; works ft ; worst ; would that
        needs_clarification	1	wrist ; write you ; writing you ; wrong box ; x su ; xin chao ; y antes
        needs_clarification	1	y q ; y sale ; y una ; ya les ; years clean ; you folks ; you keep
        needs_clarification	1	you last ; you let ; you located ; youd ; your hours ; your number
        needs_clarification	1	your own ; your patient ; your staff ; ~a ~seizure ; ~addr ; ~all ; ~as
        needs_clarification	1	~as ~a ; ~baby ; ~beds ; ~better ~off ; ~car ; ~check ; ~check ~in
        needs_clarification	1	~cigarette ; ~drunk ; ~er ; ~get ~help ; ~head ; ~her ~doctor ; ~him ; ~meth
        needs_clarification	1	~name ; ~overdose ; ~overdose one ; ~pt ; ~si ; ~si/hi / ; ~to ~hurt
        needs_clarification	1	~tomar ; ~what ; ~who ; él ya
        needs_clarification	-1	% off ; *abstinent.2 ; *dast.0 ; *hallucination.0:historical
        needs_clarification	-1	*hooked.0:negated ; *iopRequest.0:negated ; *keptUsing.0:negated
        needs_clarification	-1	*mandator.0:hypothetical ; *misuse.0:other_experiencer
        needs_clarification	-1	*nonDrug.0:possible ; *occasional.0:negated ; *pregnancy.0
        needs_clarification	-1	*quitting.0:historical ; *residentialEnding.0:negated
        needs_clarification	-1	*residentialRequest.0:historical ; *residentialRequest.0:possible
        needs_clarification	-1	*residentialWord.0:historical ; *seizure.0:other_experiencer ; *substance.3
        needs_clarification	-1	*thirdParty.9 ; *treatmentNeed.0:negated ; + k ; / off ; 0 adderall
        needs_clarification	-1	0 barras ; 0 bed ; 0 d ; 0 each ; 0 months ; 0 narcan ; 0 now ; 0 with
        needs_clarification	-1	a bit ; a body ; a bump ; a cat ; a class ; a couch ; a cup ; a day
        needs_clarification	-1	a demo ; a dios ; a doctor ; a donation ; a drunk ; a facility ; a gurgling
        needs_clarification	-1	a handful ; a named ; a no ; a normal ; a pension ; a physician ; a piano
        needs_clarification	-1	a piece ; a place ; a pt ; a quart ; a rehab ; a reporter ; a root
        needs_clarification	-1	a shift ; a step ; a supervisor ; a third ; a tire ; a treatment ; a ver
        needs_clarification	-1	a veteran ; a ~beer ; a él ; about twice ; about your ; abre ; abril
        needs_clarification	-1	absence ; abt ; acaba de ; across ; acts ; acuerdo ; adderall from
        needs_clarification	-1	adderall since ; admin ; afford ; after that ; again last ; again tonite
        needs_clarification	-1	ago after ; ago says ; ago sober ; ahi el ; ahora no ; aid ; airport
        needs_clarification	-1	al whatsapp ; alcohol and ; alcoholic for ; algun ; already said ; alvarez
        needs_clarification	-1	alzheimer y ; amanecio ; ambulatorio intensivo ; amor ; an 0 ; an ambulance
        needs_clarification	-1	an empty ; an hr ; and cannot ; and dinner ; and doing ; and k ; and keeps
        needs_clarification	-1	and lately ; and none ; and sleeps ; and some ; and somebody ; and talking
        needs_clarification	-1	and thursdays ; and used ; and went ; and were ; and you ; andaba ; andar
        needs_clarification	-1	ando buscando ; anger ; anger management ; anoche ; anos que
        needs_clarification	-1	another rehab ; ants ; anuncios en ; anxiety is ; anything after ; app
        needs_clarification	-1	apply ; appointment with ; around it ; arrests ; as far ; asked for
        needs_clarification	-1	asked to ; asks is ; asks what ; at christmas ; at fifty ; at our
        needs_clarification	-1	at parties ; at urgent ; at weddings ; ataques ; attached ; avion
        needs_clarification	-1	awake now ; aware ; away my ; ayer en ; babies ; back but ; back down
        needs_clarification	-1	back if ; back up ; bad part ; bag ; baileys in ; bailiff ; bajar de ; bajo
        needs_clarification	-1	bano de ; barber ; barely breathing ; barras ; bars like ; basement
        needs_clarification	-1	bat and ; bathtub ; beber ; been my ; been selected ; been snorting
        needs_clarification	-1	been the ; beers after ; beers with ; before 0 ; before anything
        needs_clarification	-1	before she ; before supper ; before they ; below ; beside him ; between
        needs_clarification	-1	bien malilla ; bio ; bit of ; black ; bladder ; blanket ; blocks
        needs_clarification	-1	blood twice ; blue ; boca ; bodies ; bolsa ; bones ; boots ; bordamos
        needs_clarification	-1	bourbon ; boyfriend says ; boys ; brazos ; breakfast lunch ; bro 0 ; broker
        needs_clarification	-1	brunch ; buenos dias ; bugs on ; bump of ; bunch ; bunch of ; burning
        needs_clarification	-1	bus pass ; busque ; buttons ; buy it ; buzz ; by accident ; by himself
        needs_clarification	-1	cab ; cada rato ; cadc ii ; cadena ; caja ; calambres ; calle y
        needs_clarification	-1	caller whispering ; calls me ; cama de ; cambiar mi ; came ; came home
        needs_clarification	-1	can ; can fix ; can go ; candle ; cant afford ; cant keep ; cant stop
        needs_clarification	-1	cara ; caregiver for ; casa a ; casa donde ; caso de ; catching ; cb after
        needs_clarification	-1	cena ; certain ; cerveza ; cerveza el ; cerveza en ; chamba de ; chance
        needs_clarification	-1	cheek ; cheque ; chest pains ; christmases ; christmases ago ; cinco meses
        needs_clarification	-1	circle ; clases ; class and ; class b ; clinic has ; clonazepam ; clt wants
        needs_clarification	-1	cocaine every ; coke about ; coke again ; coke every ; coke most
        needs_clarification	-1	coke three ; coke weekends ; college 0 ; college kid ; come to ; comer
        needs_clarification	-1	comes back ; companera ; complete ; compliance ; comprobante ; con el
        needs_clarification	-1	con la ; con las ; con un ; consulta ; continues ; contracts ; copita
        needs_clarification	-1	coraje ; corta ; cost of ; couch ; couch and ; couch surfing ; couches
        needs_clarification	-1	could a ; couldnt tell ; counts ; couple months ; couples counseling
        needs_clarification	-1	coverage and ; cows ; crack for ; crank ; crash ; cravings ; credit card
        needs_clarification	-1	crib ; cries ; cristal de ; cristal ya ; cuando hay ; cuando me
        needs_clarification	-1	cuando puedo ; cuando se ; cuanto dura ; cuerpo ; cuide a ; culebras
        needs_clarification	-1	cup until ; cut my ; d etoh ; da ; da un ; dad re ; daily x ; dast ; dast 0
        needs_clarification	-1	daughter just ; day after ; day now ; days is ; days of ; days off
        needs_clarification	-1	daytime ; de amor ; de cada ; de cocinera ; de dormir ; de esto
        needs_clarification	-1	de noventa ; de peso ; de pte ; de sobredosis ; de todo ; de trabajar
        needs_clarification	-1	de visitas ; death ; december ; deductible ; dejar el ; del casino
        needs_clarification	-1	deliver ; denied ; denies ; deployment ; depressed since ; derm
        needs_clarification	-1	desde anoche ; desde cuando ; desde q ; desintoxicaron ; desintoxique
        needs_clarification	-1	despierta tiene ; detox and ; detox cost ; detox indicated ; dia y
        needs_clarification	-1	diario hace ; did your ; died of ; dietitian ; diploma ; discharge papers
        needs_clarification	-1	discharged on ; discretion ; disculpe ; disoriented ; district hr
        needs_clarification	-1	divorcio ; do a ; do what ; doctor wont ; does detox ; does he ; doesnt do
        needs_clarification	-1	doesnt drink ; doesnt use ; doing it ; dolor de ; domingo ; donation
        needs_clarification	-1	dont drink ; dont like ; dont send ; dont touch ; dont ~drink ; dorm
        needs_clarification	-1	dormido ; dormir ; dos dias ; dos meses ; dos semanas ; doses ; doses of
        needs_clarification	-1	down his ; down in ; down on ; down the ; drenched ; drink every
        needs_clarification	-1	drinks on ; driver ; droga ; drogas ; drogas ni ; drone ; dtr asking
        needs_clarification	-1	dtr re ; dts in ; duelen ; duermen ; during ; each day ; early every
        needs_clarification	-1	edible ; egg on ; eight weeks ; eighty ; ekg ; el ano ; el avion
        needs_clarification	-1	el divorcio ; el juez ; el piso ; el senor ; eleven years ; em off
        needs_clarification	-1	email me ; emailed ; empece ; en abril ; en ningun ; en silla ; en tijuana
        needs_clarification	-1	en todo ; encontraron ; endorses ; enero y ; enganchada a ; enganchado
        needs_clarification	-1	entonces ; entra ; es ahi ; es el ; es la ; escalofrios ; espalda
        needs_clarification	-1	espanol para ; esta enganchada ; estancia ; estancia de ; estate of
        needs_clarification	-1	estudiante ; estudiante de ; estuve ahi ; estuve internada ; etoh daily
        needs_clarification	-1	even there ; evening i ; everyone ; eviction ; ex ; expert ; expert witness
        needs_clarification	-1	extended ; extra ; eyes open ; f paralegal ; failing ; faltar al ; falto me
        needs_clarification	-1	feed store ; feeling ; fellow ; fence ; fent 0 ; fenta ; fentanilo ; fetty
        needs_clarification	-1	few ; few x ; fewer ; fiestas ; fifteen minute ; fifth of ; fighting
        needs_clarification	-1	filled in ; film ; finals ; fingers ; finishing ; fire dept ; fires
        needs_clarification	-1	first before ; first dui ; first line ; fishing ; flagged ; floor and
        needs_clarification	-1	floor is ; flyer ; fog ; for $ ; for behavioral ; for crack ; for detox
        needs_clarification	-1	for having ; for herself ; for ninety ; for practicum ; for service
        needs_clarification	-1	for w/d ; for women ; foreman ; found him ; found my ; freaking
        needs_clarification	-1	freaking out ; freshman ; friday n ; friendly ; from residential ; full of
        needs_clarification	-1	fumando ; ga ; gambler ; gambling ; garantizados ; gasta ; get ; get better
        needs_clarification	-1	get drunk ; get it ; get off ; get through ; get to ; girl 0 ; go straight
        needs_clarification	-1	god ; going like ; going on ; gone a ; got billed ; got his ; got hit
        needs_clarification	-1	got my ; got three ; gota ; granddaughter ; grandfather ; grandpa ; gratis
        needs_clarification	-1	grita que ; gritos ; grown man ; grown son ; guest of ; guitar ; guns
        needs_clarification	-1	guns and ; gurgling noise ; guys are ; guys have ; guys need ; guys take
        needs_clarification	-1	habit ; habit that ; hablar with ; hace como ; haciendo ; had ; had his
        needs_clarification	-1	had my ; han ; hand and ; handful ; handful of ; handles ; hard seltzers
        needs_clarification	-1	has been ; has me ; has said ; have ; have something ; have time ; have to
        needs_clarification	-1	have you ; havent been ; hay y ; he and ; he eats ; he hits ; he lets
        needs_clarification	-1	he should ; he snorts ; he started ; he takes ; he took ; headaches
        needs_clarification	-1	heart and ; hed been ; held a ; her overnight ; her tonight ; here i
        needs_clarification	-1	here on ; here says ; hermano se ; heroin the ; herramientas y ; hes blue
        needs_clarification	-1	hes breathing ; hes lost ; hes my ; hes the ; hi i ; hiding it ; hija de
        needs_clarification	-1	hija la ; hija llama ; hijo anda ; him in ; him seen ; him since ; his
        needs_clarification	-1	his daughter ; hit ; hit the ; hit with ; hoja ; hold still ; homes
        needs_clarification	-1	horario ; horario de ; hot ; hotline ; house or ; how fast ; how id
        needs_clarification	-1	how long ; husband a ; husband says ; hydromorphone ; i apply ; i binge
        needs_clarification	-1	i checked ; i just ; i overdo ; i pay ; i plan ; i shop ; i speak
        needs_clarification	-1	i stopped ; i swim ; i type ; i wait ; i wish ; id come ; id have ; if bed
        needs_clarification	-1	if he ; if her ; if its ; if they ; if u ; ii ; im after ; im comparing
        needs_clarification	-1	im fine ; im sleeping ; im still ; im taking ; im the ; im up ; im with
        needs_clarification	-1	imposible ; in after ; in burbank ; in december ; in program ; in ur
        needs_clarification	-1	in which ; included ; infeccion ; info cb ; inhala ; inpt for ; inpt tx
        needs_clarification	-1	inquiring ; inside my ; insists ; instead of ; instructions
        needs_clarification	-1	intensivo ambulatorio ; interested in ; interview somebody ; into his
        needs_clarification	-1	into the ; is addicted ; is free ; is one ; is pregnant ; is racing
        needs_clarification	-1	is standing ; island ; it alone ; it only ; it takes ; it three ; its all
        needs_clarification	-1	its gone ; its ketamine ; its speed ; its sunday ; itself ; ive a
        needs_clarification	-1	ive thrown ; ive tried ; ive written ; jacket ; jala ; jameson ; jardinero
        needs_clarification	-1	jeringa ; job i ; join ; joven ; juega en ; jueves con ; jugo ; june and
        needs_clarification	-1	junto ; jury ; jury duty ; just put ; kept her ; ket ; ketamine 0
        needs_clarification	-1	ketamine about ; ketamine most ; ketamine the ; ketamine this ; keys
        needs_clarification	-1	kids a ; kitchen at ; kitchen floor ; kitchen table ; knee ; knew
        needs_clarification	-1	knitting ; know and ; knuckles ; korea ; la carcel ; la cena ; la corte
        needs_clarification	-1	la encontraron ; la espalda ; la metanfetamina ; la pared ; la piel
        needs_clarification	-1	la que ; la troca ; la ultima ; labios ; landlord ; landlord and ; las de
        needs_clarification	-1	las fiestas ; las manos ; las maquinitas ; las noches ; late sister
        needs_clarification	-1	lately i ; ld ; le dieron ; le dio ; le entro ; le pego ; leave for
        needs_clarification	-1	leave him ; left her ; left in ; like 0 ; like candy ; like every
        needs_clarification	-1	like nothing ; like somewhere ; like with ; limpieza o ; line he
        needs_clarification	-1	lips gray ; lista ; lista de ; listed ; literally ; live there ; lives with
        needs_clarification	-1	living mgr ; llama el ; llevo 0 ; lo revivieron ; loco ; look ; look at
        needs_clarification	-1	looks like ; los brazos ; los huesos ; los sabados ; lost cdl ; lowers
        needs_clarification	-1	lunes a ; lunes y ; m did ; m lineman ; m no ; m spice ; make ; make a
        needs_clarification	-1	make it ; making sense ; malestar ; maleta ; malilla desde ; mama
        needs_clarification	-1	mama soltera ; manager ; manana no ; mandon ; manual ; maquinitas
        needs_clarification	-1	maquinitas del ; mar ; marketing ; maybe once ; mdma ; me acuerdo ; me dan
        needs_clarification	-1	me dieron ; me im ; me last ; me leave ; me lol ; me my ; me out ; me over
        needs_clarification	-1	me pongo ; me quedo ; me recomiendan ; me so ; me stop ; me toca ; me tome
        needs_clarification	-1	me up ; me urge ; me while ; medicine cabinet ; medio sin ; members
        needs_clarification	-1	memory of ; menos ; meth + ; meth by ; meth no ; meth pretty ; meth seven
        needs_clarification	-1	metio algo ; mi cita ; mi cuenta ; mi esposa ; mi po ; midterms ; million
        needs_clarification	-1	minute demo ; mio ; mio es ; missed a ; molly + ; mom and ; mom has
        """
}
