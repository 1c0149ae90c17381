extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification3 = """
        needs_clarification	1	del banco ; delivery van ; desayuno ; desde 0 ; detox on ; di ; dias de
        needs_clarification	1	diciembre ; did an ; did coke ; died ; dieron permiso ; diez anos ; dio mas
        needs_clarification	1	dir ; director ; disc ; discharge of ; disconnected ; disculpen ; dispatcher
        needs_clarification	1	distress ; diyan ; do this ; dobs ; doctor to ; dog and ; done anything
        needs_clarification	1	dont call ; dont match ; door for ; door in ; door off ; down and ; down off
        needs_clarification	1	driving out ; drogen ; dropped before ; drug is ; drug store ; dt ; dtr on
        needs_clarification	1	duele el ; each other ; each says ; eight years ; el arbol ; el brazo
        needs_clarification	1	el fin ; el hermano ; el hijo ; el martes ; el taller ; el verano ; ella y
        needs_clarification	1	else will ; em portugues ; emotional ; emotional support ; encerrada
        needs_clarification	1	ending ; enough to ; entro ; er doctor ; er let ; escribir mas ; escribirles
        needs_clarification	1	escuche ; escuche en ; escuela ; esp ; espanol ; esperando ; espero su
        needs_clarification	1	esposo me ; esposo trabaja ; esposo y ; est ; esta en ; esta perdido
        needs_clarification	1	estan ubicados ; estate ; estoy cansado ; even know ; ever get ; ex is
        needs_clarification	1	exam in ; exist ; explico ; f re ; f voice ; faltas ; fatal ; father died
        needs_clarification	1	father passed ; favorite es ; felt ; fields ; fill ; filmed ; fils a ; final
        needs_clarification	1	finally ; finds ; fine ; fine print ; finished 0 ; fit on ; fix the
        needs_clarification	1	floor right ; fly to ; flying ; flying in ; folks do ; followed
        needs_clarification	1	for anything ; for christmas ; for client ; for dts ; for her ; for it
        needs_clarification	1	for myself ; for this ; for us ; for wk ; for ~sz ; forever ; former client
        needs_clarification	1	foto de ; four hundred ; four minutes ; fourteen years ; frere ; friend is
        needs_clarification	1	friend of ; from a ; from coke ; from the ; from you ; fue el ; fuera
        needs_clarification	1	futbol ; gallos ; garage ; garden ; garganta ; gasolina ; gatos ; get home
        needs_clarification	1	get something ; gf of ; girl is ; give ; given no ; gives ; glovebox ; go in
        needs_clarification	1	go to ; go today ; goes into ; goes to ; going home ; gold ; gone by
        needs_clarification	1	gonna jump ; got # ; grade and ; grandes ; grandson ; great uncle ; grew
        needs_clarification	1	grew up ; grieving ; guitar in ; gun on ; gusta ; guten tag ; guy at
        needs_clarification	1	hablan ; hablan espanol ; hablo y ; hace a ; had this ; had to ; hair
        needs_clarification	1	hair is ; hairdresser ; hallucinating ; hand over ; handle it ; hang herself
        needs_clarification	1	happening ; hard to ; hardware store ; has an ; has ever ; has five
        needs_clarification	1	has the ; has worked ; have type ; having thoughts ; hay que ; he asks
        needs_clarification	1	he drinks ; he shoots ; he sold ; he starts ; head at ; headache ; hear from
        needs_clarification	1	hear him ; hecha ; hell ~overdose ; hello im ; helmet ; help no ; helped my
        needs_clarification	1	her class ; her down ; her lips ; herself on ; hes white ; hi ; hielo
        needs_clarification	1	hija me ; hijo es ; hijo lleva ; him 0 ; him our ; himself and
        needs_clarification	1	his breastbone ; his chest ; his friends ; his heart ; his life ; his pills
        needs_clarification	1	his school ; his uncle ; hitting ; hoi ; holding his ; home to ; honestly i
        needs_clarification	1	hood ; hospice ; how quick ; hoy no ; hr ; hrs ; hs counselor ; hsb
        needs_clarification	1	hurts and ; husband drives ; hx attempt ; i are ; i bought ; i broke
        needs_clarification	1	i close ; i cut ; i dont ; i fell ; i finish ; i fly ; i had ; i hand
        needs_clarification	1	i heard ; i know ; i meant ; i opened ; i play ; i pulled ; i ran ; i typed
        needs_clarification	1	i was ; id rather ; id want ; idea ; if needed ; if that ; iglesia ; ill
        needs_clarification	1	ill be ; im about ; im also ; im five ; im going ; im gonna ; im hearing
        needs_clarification	1	im writing ; in and ; in by ; in case ; in closet ; in danger ; in feb
        needs_clarification	1	in five ; in for ; in full ; in group ; in jan ; in pen ; in the ; in their
        needs_clarification	1	info yet ; inside the ; insurance already ; insurance card ; insurance do
        needs_clarification	1	interview ; into my ; into something ; irmao ; is better ; is hers
        needs_clarification	1	is holding ; is home ; is kicking ; is nothing ; is ok ; is shooting
        needs_clarification	1	is the ; is using ; is very ; it has ; it hasnt ; it there ; it wont
        needs_clarification	1	it yesterday ; its cocaine ; its coke ; its happening ; ive counted
        needs_clarification	1	ive just ; jail ; jan and ; je ne ; job last ; joked ; jornalero ; jubilado
        needs_clarification	1	july 0 ; jump ; jura ; jura que ; just dont ; just got ; keep a ; keep an
        needs_clarification	1	keep down ; keep having ; keep his ; keep narcan ; keeps telling ; kevin
        needs_clarification	1	keyboard ; khong ; ki ; kicking the ; kid 0 ; killing ; kitchen all
        needs_clarification	1	knife and ; know his ; know the ; kreyol ; l ; la azotea ; la bebe ; la cama
        needs_clarification	1	la cocaina ; la cuerda ; la escuela ; la garganta ; la mama ; la mia
        needs_clarification	1	la mota ; la nina ; la quijada ; la quincena ; la radio ; la rodilla
        needs_clarification	1	la ropa ; lado ; lancaster ; lang ; language ; las cuentas ; las voy
        needs_clarification	1	last used ; late wife ; le hablo ; le pidio ; lease is ; leave from
        needs_clarification	1	leave name ; left a ; leftover ; lei ; les cuento ; letter ; lexapro
        needs_clarification	1	lie down ; lift ; light hurts ; liked ; limit on ; limpio de ; line 0
        needs_clarification	1	line with ; lisbon ; lives alone ; lives here ; llegue ; lleva dos
        needs_clarification	1	llevo tres ; llevo un ; llorando ; lmp 0 ; lo demas ; lo ha ; loc ; located
        needs_clarification	1	locked in ; lol my ; long do ; lookin for ; los escuche ; los que ; los va
        needs_clarification	1	ls ; lupe ; m found ; m ice ; m took ; madam ; madam i ; made a ; madre
        needs_clarification	1	magnet ; mail ; mama no ; mama ve ; man in ; man of ; man to ; managed
        needs_clarification	1	manejo ; many beds ; mari ; married 0 ; mass ; me gusta ; me instead
        needs_clarification	1	me pasaron ; me preocupa ; me puede ; me pueden ; me tiene ; me with
        needs_clarification	1	mediodia ; meine ; meine tochter ; mete cristal ; meter ; meterme
        needs_clarification	1	metformin ; meth problem ; meth wants ; meth was ; meu irmao ; mgr resident
        needs_clarification	1	mi hermana ; mi nina ; mi no ; mi novia ; mi nuera ; mi padrino ; mi yerno
        needs_clarification	1	mis ; mo asks ; mo re ; mom asks ; mom i ; mom of ; mom wants ; mon frere
        needs_clarification	1	mon mari ; monday and ; monday with ; money is ; more time ; morning im
        needs_clarification	1	morning person ; mornings are ; mother drinks ; mother is ; moun ; moun ki
        needs_clarification	1	much of ; muero de ; murio ; mwen ; my 0 ; my cat ; my certificate ; my desk
        needs_clarification	1	my dog ; my email ; my fiance ; my hand ; my jaw ; my knee ; my last
        needs_clarification	1	my mom ; my mother ; my number ; my plan ; my question ; my sleep
        needs_clarification	1	my social ; my stepson ; my team ; my twin ; my ~son ; myself after
        needs_clarification	1	myself tonight ; name or ; navidad ; necesita ; neg for ; network with
        needs_clarification	1	never daily ; never mind ; never tried ; next thing ; next week ; next wk
        needs_clarification	1	ng tagalog ; nice ; nietos ; night after ; night i ; nimmt ; nimmt drogen
        needs_clarification	1	nineteen and ; nitrous ; no distress ; no es ; no helmet ; no i ; no idea
        needs_clarification	1	no joke ; no le ; no my ; no no ; no pasa ; no paso ; no quiero ; no respira
        needs_clarification	1	no rush ; no usa ; no wait ; no ~hallucinations ; nobody gets ; noi
        needs_clarification	1	noi tieng ; noisy ; not ; not for ; not himself ; not used ; not using
        needs_clarification	1	not what ; not ~one ; now awake ; now he ; now per ; now says ; nunca ha
        needs_clarification	1	nurse 0 ; nurse at ; nurse for ; nurse is ; nvr ; ocean ; of 0 ; of being
        needs_clarification	1	of jack ; of my ; of od ; of ours ; of pt ; of these ; of two ; of work
        needs_clarification	1	off im ; off to ; ola meu ; old age ; old chairs ; oldest of ; on couch
        needs_clarification	1	on google ; on its ; on leave ; on one ; on other ; on pcp ; on staff
        needs_clarification	1	on suboxone ; on this ; on vm ; once im ; one since ; one time ; only 0
        needs_clarification	1	only ever ; only wanted ; only word ; open for ; open on ; open tonight
        needs_clarification	1	opened ; opened it ; or he ; or i ; or madam ; or since ; or who ; order
        needs_clarification	1	other week ; other weekend ; our # ; our company ; our son ; out there
        needs_clarification	1	outlet ; over and ; overlook ; own life ; oxys ; padrino ; pagarlo ; pains
        needs_clarification	1	painted the ; pale kreyol ; pants ; para dormir ; para mi ; para o ; parado
        needs_clarification	1	parents ; park ; park and ; parle ; parole ; parrot ; partner on ; pase
        needs_clarification	1	pastilla y ; patient with ; pay out ; pensado ; people for ; people share
        needs_clarification	1	pepper ; per pt ; perdonenme ; perro se ; person to ; phone is ; pick up
        needs_clarification	1	pills counted ; pills to ; pinned ; place first ; placement after
        needs_clarification	1	plan says ; planta ; platos ; po client ; po is ; po ito ; poner mas
        needs_clarification	1	por ahora ; por si ; porque ; portraits ; post office ; pot of ; pou
        needs_clarification	1	pounding ; pouvez vous ; ppo card ; presion todas ; problems ; prometi
        needs_clarification	1	promised ; psiquiatra ; psychodrama ; pto ; puede pagar ; puedo hablar
        needs_clarification	1	punching ; puro ; q el ; q los ; que ahi ; que alguien ; que ayer ; que de
        needs_clarification	1	que fuman ; que hacer ; que manana ; que nunca ; que seguros ; que un
        needs_clarification	1	queden ; quick it ; quiero vivir ; quijada ; quit in ; quit meth ; radios
        needs_clarification	1	rato ; re etoh ; re one ; reach ; recepcionista ; referral from ; regalo
        needs_clarification	1	rehab ; releasing tmrw ; remembered ; rent ; rent through ; renueva
        needs_clarification	1	repeated ; reports ; res ; rest of ; restraining ; restraining order
        needs_clarification	1	right this ; road ; rock ; rodilla ; roughly ; run a ; sa kapatid
        needs_clarification	1	said that ; salgo ; salgo a ; salido ; salio del ; same company ; sat on
        needs_clarification	1	saw our ; say for ; says 0 ; says a ; says mom ; says neither ; says self
        needs_clarification	1	says you ; scared of ; scene ; se que ; se queden ; see shadow ; seguros
        needs_clarification	1	seizing on ; self 0 ; senora 0 ; sentenced ; serve ; service dog ; services
        needs_clarification	1	set up ; share a ; sharp ; she died ; she isnt ; sheet ; shes coming
        needs_clarification	1	shes leaving ; shoot the ; shooting ; shop for ; shopping around ; should i
        needs_clarification	1	si es ; signed over ; sin tomar ; since sunday ; since supper ; sir or
        needs_clarification	1	sirve ; sister gave ; sister in ; sister says ; sitting there ; six months
        needs_clarification	1	skip ; sleeve ; slip ; smoke it ; smokes meth ; smoking cigarettes ; so she
        needs_clarification	1	social worker ; sola ; some days ; someone gave ; something at ; son made
        needs_clarification	1	sons ; sort out ; soup on ; space ; spanish ; speaking to ; speed in
        needs_clarification	1	speed limit ; spelled with ; split ; spoke ; spoke with ; sra pide ; st time
        needs_clarification	1	still does ; straight through ; straight to ; suboxone and ; sure this
        needs_clarification	1	surgery 0 ; surveyor ; sw 0 ; sw @ ; swears ; sweated ; sweated through
        needs_clarification	1	sí ; table next ; tachas ; take tricare ; take walk ; takes ; taking the
        needs_clarification	1	tampoco ; tarjeta de ; tastes ; tastes like ; tea for ; team ; tell
        needs_clarification	1	tell her ; tell somebody ; tell the ; telling the ; tells ; ten minutes
        needs_clarification	1	tengo a ; tengo diabetes ; terapia para ; texto ; th i ; that had
        needs_clarification	1	that isnt ; that matter ; that means ; that she ; that was ; thats why
        needs_clarification	1	the aisle ; the bank ; the bar ; the blood ; the booze ; the college
        needs_clarification	1	the community ; the counselor ; the court ; the crossword ; the funeral
        needs_clarification	1	the glovebox ; the ice ; the lady ; the light ; the matter ; the molly
        needs_clarification	1	the movies ; the overlook ; the oxy ; the page ; the passwords ; the post
        needs_clarification	1	the road ; the same ; the second ; the shower ; the sink ; the skin
        needs_clarification	1	the speed ; the truck ; the worst ; the yard ; them up ; then asks
        needs_clarification	1	then line ; then self ; then two ; theyd get ; theyve ; thing to ; think id
        needs_clarification	1	this a ; this at ; this in ; this link ; this minute ; this month
        needs_clarification	1	this work ; this year ; thought i ; threatening to ; three times
        needs_clarification	1	through the ; throwing ; throwing up ; throws ; tidy ; tienda ; tiene
        needs_clarification	1	tiene los ; tienen lugar ; time after ; tiny ; to ask ; to begin ; to break
        needs_clarification	1	to catch ; to feel ; to fix ; to get ; to lisbon ; to open ; to ring
        needs_clarification	1	to run ; to start ; to talk ; to twenty ; tochter ; todavia ; today and
        needs_clarification	1	together for ; took one ; touched ; touched a ; tours ; town ; towns
        needs_clarification	1	trabaja de ; transplant ; trato ; trato de ; tree ; tried it ; tried to
        needs_clarification	1	trio ; truck driver ; tumbo ; turno en ; turns ; twelve people ; twenty five
        needs_clarification	1	twice now ; two ls ; type 0 ; uber ; ubicados ; ultimo trago ; un companero
        needs_clarification	1	un cuarto ; una novena ; uncle asks ; uncle will ; unitedhealthcare
        needs_clarification	1	until it ; until sunday ; up by ; up when ; up x ; us and ; us at ; us to
        needs_clarification	1	uses every ; uso coca ; ustedes y ; usually home ; vamos a ; van for ; vean
        needs_clarification	1	vecina y ; vecino ; vecinos ; veinte ; vet 0 ; vez la ; victory ; vida y
        needs_clarification	1	viet khong ; visitor ; visits ; volunteered ; vomite ; w my ; wanna be
        needs_clarification	1	wanted somebody ; wanting to ; was always ; was doing ; was kind ; was last
        needs_clarification	1	way my ; we ; we want ; wedding is ; weeks of ; were in ; what that
        needs_clarification	1	what you ; whats ; when asked ; when you ; while im ; whispering says
        needs_clarification	1	white as ; who called ; who drinks ; who has ; who or ; who should
        needs_clarification	1	whole life ; whos the ; why he ; wide ; wide awake ; widowed 0 ; wife and
        needs_clarification	1	wife upset ; will call ; wind ; winded ; wine coolers ; wishes ; with an
        needs_clarification	1	with blue ; with my ; with sister ; with two ; with water ; with your
        needs_clarification	1	with zero ; wk in ; women and ; wont come ; wont get ; work computer
        needs_clarification	1	works as ; works ft ; worst ; would be ; would not ; would say ; would that
        needs_clarification	1	wrist ; write ; writing you ; wrong box ; x su ; xin chao ; y hace ; y q
        needs_clarification	1	y sale ; y si ; y un ; y una ; years clean ; you and ; you ring ; you were
        needs_clarification	1	your hours ; your own ; your place ; your programs ; ~addr ; ~baby ; ~better
        needs_clarification	1	~better ~off ; ~check ; ~check ~in ; ~cigarette ; ~dog ; ~get ~help
        needs_clarification	1	~hallucinations ; ~head ; ~her ~doctor ; ~in ~writing ; ~meth ; ~name
        needs_clarification	1	~overdose one ; ~prior ; ~son ; ~suicidal ; ~to ~hurt ; ~tomar ; ~who
        needs_clarification	1	~writing ; él ya
        needs_clarification	-1	% off ; *abstinent.2 ; *dast.0 ; *hallucination.0:historical
        needs_clarification	-1	*hallucination.1:other_experiencer ; *homeless.0:negated
        needs_clarification	-1	*hooked.0:negated ; *iopRequest.0:negated ; *mandator.0:hypothetical
        needs_clarification	-1	*misuse.0:other_experiencer ; *nonDrug.0:possible ; *otherService.2:negated
        needs_clarification	-1	*outpatientWord.0:historical ; *outpatientWord.0:negated
        needs_clarification	-1	*person.0:hypothetical ; *person.0:possible
        needs_clarification	-1	*residentialRequest.0:historical ; *residentialRequest.0:possible
        needs_clarification	-1	*residentialWord.0:historical ; *seizure.0:other_experiencer
        needs_clarification	-1	*seizure.3:historical ; *thirdParty.9 ; *treatmentNeed.0:negated
        needs_clarification	-1	*unaided.0:negated ; *unaided.0:other_experiencer ; *violence.9:possible
        needs_clarification	-1	+ k ; 0 a ; 0 adderall ; 0 barras ; 0 d ; 0 f ; 0 lb ; 0 months ; 0 with
        needs_clarification	-1	0 year ; a bit ; a body ; a bump ; a chef ; a company ; a couch
        needs_clarification	-1	a documentary ; a donation ; a drink ; a drunk ; a facility ; a freight
        needs_clarification	-1	a gurgling ; a handful ; a key ; a mama ; a month ; a named ; a newborn
        needs_clarification	-1	a pilot ; a pt ; a quart ; a ralphs ; a reporter ; a resident ; a rock
        needs_clarification	-1	a root ; a row ; a step ; a supervisor ; a third ; a tire ; a treatment
        needs_clarification	-1	a ver ; a veteran ; a yr ; a ~beer ; about ending ; about your ; abre
        needs_clarification	-1	abrir ; abscess ; absence ; abt ; acabaron ; acabaron las ; acabo la
        needs_clarification	-1	across from ; acuerdo ; addicts ; admin ; afford ; after that ; again last
        needs_clarification	-1	again tonite ; ago after ; ago says ; agua y ; ahi el ; aide ; airport
        needs_clarification	-1	al whatsapp ; alcoholic for ; algun ; algunos ; allowed ; already in
        needs_clarification	-1	already said ; alum ; am 0 ; amanecio ; amarres ; ambulatorio intensivo
        needs_clarification	-1	ambulatory ; an alarm ; an eating ; an egg ; and dinner ; and doing
        needs_clarification	-1	and im ; and lying ; and none ; and she ; and somebody ; and talking
        needs_clarification	-1	and today ; and used ; and went ; and you ; anda malilla ; andaba ; andar
        needs_clarification	-1	ando buscando ; anger ; anger management ; anos de ; anos que ; ants
        needs_clarification	-1	anuncios en ; anxiety is ; any openings ; anything after ; app
        needs_clarification	-1	application ; apply ; appointment with ; approx ; approx 0 ; apuesta
        needs_clarification	-1	arent ; arm since ; arreando ; arreando vacas ; arrests ; as far
        needs_clarification	-1	aseguranza ni ; asked for ; asks is ; asks re ; asks what ; asks whether
        needs_clarification	-1	at christmas ; at fifty ; at my ; at urgent ; at weddings ; at work
        needs_clarification	-1	ataques ; attached ; attacks since ; avion ; awake now ; aware ; away my
        needs_clarification	-1	ayudenme por ; bachelor ; back ; back but ; back down ; back from
        needs_clarification	-1	back surgery ; back up ; bad part ; baileys in ; bajo ; barras ; bars like
        needs_clarification	-1	bathtub ; been a ; been off ; been selected ; been snorting ; been the
        needs_clarification	-1	been using ; beers after ; beers with ; before anything ; before she
        needs_clarification	-1	before supper ; began ; beside him ; bio ; black ; blade ; blanket
        needs_clarification	-1	blankets ; blocks ; bodies ; bolsa ; bones ; boots ; booze and ; bordamos
        needs_clarification	-1	boss wont ; botellas ; bourbon ; boyfriend ; boyfriend says
        needs_clarification	-1	boyfriend sells ; boys ; breakfast lunch ; bro 0 ; brochure ; brother in
        needs_clarification	-1	brunch ; bugs on ; bunk ; burning ; bus pass ; buttons ; buy it ; buzz
        needs_clarification	-1	by accident ; by him ; by himself ; by me ; cada tercer ; cadc ii ; cadena
        needs_clarification	-1	caguamas ; calambres ; calle y ; caller whispering ; cama de ; can be
        needs_clarification	-1	can fix ; can go ; candle ; cant afford ; cant get ; cant keep ; cant stop
        needs_clarification	-1	cap ; cara ; carcel ; caregiver for ; carro ; carta de ; casa a ; casa no
        needs_clarification	-1	caso de ; catching ; cb after ; center in ; certain ; cerveza ; cerveza el
        needs_clarification	-1	cerveza en ; chamba de ; chance ; cheek ; chest pains ; chew ; chicken
        needs_clarification	-1	choked ; christmases ; christmases ago ; cinco meses ; circle ; class and
        needs_clarification	-1	clean ; clinic has ; clonazepam ; clt wants ; co driver ; cocaine 0
        needs_clarification	-1	cocaine every ; cocaine has ; cocaine is ; cocaine most ; cocaine on
        needs_clarification	-1	cochera ; coin in ; coke 0 ; coke about ; coke again ; coke every
        needs_clarification	-1	coke most ; coke pretty ; coke three ; coke weekends ; collections
        needs_clarification	-1	college 0 ; college kid ; come to ; comer ; comes back ; comes up
        needs_clarification	-1	comiendo ; coming back ; coming in ; coming off ; companera ; complete
        needs_clarification	-1	completes ; compra ; comprobante ; con la ; con las ; con narcan
        needs_clarification	-1	consejera ; consejero ; constancia ; constancia para ; consulta ; continues
        needs_clarification	-1	contract ; contractor ; contracts ; convulsed ; convulsion ; copay for
        needs_clarification	-1	coraje ; cost of ; cotizacion ; couch and ; couch surfing ; couches
        needs_clarification	-1	could a ; couldnt tell ; couple months ; couples counseling ; course
        needs_clarification	-1	coverage and ; crank ; cravings ; credit card ; crib ; cries ; cristal
        needs_clarification	-1	cristal diario ; crystal on ; cuando hay ; cuando puedo ; cuando se
        needs_clarification	-1	cuatro ; cuerpo ; cuide ; cuide a ; culebras ; cup until ; current iop
        needs_clarification	-1	curso ; custodian ; d for ; d/t ; da un ; dad re ; daily drinker ; dast
        needs_clarification	-1	dast 0 ; day after ; day for ; day of ; days is ; days of ; days on
        needs_clarification	-1	daytime ; de cada ; de dolor ; de dormir ; de esto ; de marzo ; de mes
        needs_clarification	-1	de noventa ; de pte ; de sobredosis ; de todo ; de trabajar ; de vez
        needs_clarification	-1	de vino ; de visitas ; deaf ; december ; deductible ; dejar de ; dejar la
        needs_clarification	-1	dejo ; del cuarto ; deliver ; deployment ; depressed since ; derm
        needs_clarification	-1	desde anoche ; desde cuando ; desintoxicaron ; desintoxique
        needs_clarification	-1	despierta tiene ; detox cost ; detox monday ; dia sin ; dia y ; diario hace
        needs_clarification	-1	did it ; didnt touch ; didnt want ; diem shifts ; dietitian ; dinero desde
        needs_clarification	-1	diploma ; discharge papers ; discharged on ; discretion ; disorder
        needs_clarification	-1	district hr ; divorce ; do crystal ; do it ; do what ; does he ; does she
        needs_clarification	-1	doesnt do ; doesnt drink ; doin ; doll ; domiciliary ; domingo ; donar ropa
        needs_clarification	-1	donation ; done in ; dont drink ; dont like ; dont send ; door locked
        needs_clarification	-1	dormir ; dos dias ; dos meses ; dos o ; dos semanas ; doses ; doses of
        needs_clarification	-1	down his ; down on ; downstairs ; drenched ; drinking no ; drinks on
        needs_clarification	-1	drogas ni ; drone ; dropping off ; dtr asking ; dtr re ; dts in ; dts right
        needs_clarification	-1	duelen ; during ; duster ; dv ; each day ; each evening ; each month
        needs_clarification	-1	early every ; eating disorder ; eats ; edible ; egg ; eight weeks ; eighty
        needs_clarification	-1	ekg ; el avion ; el corazon ; el papel ; el perico ; el seguro ; el senor
        needs_clarification	-1	elbow ; empezo ; en cuando ; en ningun ; en tijuana ; en todo ; encontraron
        needs_clarification	-1	enero y ; enganchada a ; entonces ; entra ; es ahi ; es en ; escalofrios
        needs_clarification	-1	espalda ; espanol para ; esta con ; esta enganchada ; estate of ; estudio
        needs_clarification	-1	estuve ahi ; estuve internada ; etoh daily ; even there ; evening i
        needs_clarification	-1	every one ; everyone else ; ex ; ex client ; exists ; expert
        needs_clarification	-1	expert witness ; extended ; extended car ; extra ; eye ; eyes open ; f no
        needs_clarification	-1	failing ; fallujah ; falto me ; family would ; far as ; fellow ; fence
        needs_clarification	-1	fent 0 ; fent daily ; fenta ; fetty ; few x ; fiestas ; fifteen minute
        needs_clarification	-1	fighting ; filled in ; filming ; fingers ; finishing ; fioricet ; fire dept
        needs_clarification	-1	fires ; first before ; first dui ; first line ; fit in ; flagged ; flat
        needs_clarification	-1	floor and ; floor is ; flyer ; fog ; for behavioral ; for cocaine
        needs_clarification	-1	for crack ; for dad ; for detox ; for having ; for herself ; for inpt
        needs_clarification	-1	for ninety ; for practicum ; for self ; for service ; for six
        needs_clarification	-1	for treatment ; for w/d ; for women ; found my ; frasco de ; freaking
        needs_clarification	-1	freaking out ; free spins ; freshman ; friday n ; friend 0 ; friendly
        needs_clarification	-1	from her ; from residential ; fry ; fund ; g and ; ga ; gambler ; gambling
        needs_clarification	-1	gana ; gane ; garage on ; garantizados ; gasta ; gate ; gente ; get drunk
        needs_clarification	-1	get off ; get them ; gift card ; girl 0 ; girlfriend is ; give leave
        needs_clarification	-1	go more ; go straight ; goes down ; going on ; gone a ; gone the
        needs_clarification	-1	goosebumps ; got billed ; got his ; got hit ; got my ; grade
        needs_clarification	-1	granddaughter ; grandfather ; grandpa ; grita que ; grown man ; grown son
        needs_clarification	-1	grupos para ; guitar ; gummies every ; guns and ; gurgling noise
        needs_clarification	-1	guys have ; guys need ; guys take ; habit ; hace como ; haciendo ; had
        needs_clarification	-1	had his ; had in ; had my ; half of ; han ; handful of ; hands on
        needs_clarification	-1	hard seltzers ; hardware ; has gone ; has had ; has me ; has said
        needs_clarification	-1	hasnt had ; hasta que ; have an ; have them ; have time ; have you ; hay
        needs_clarification	-1	hay y ; he and ; he cant ; he got ; he hits ; he lets ; he owes ; he should
        needs_clarification	-1	he snorts ; he takes ; headaches ; hed been ; held a ; help that ; her call
        needs_clarification	-1	her eyes ; her on ; her other ; her phone ; her son ; her tonight ; here i
        needs_clarification	-1	here on ; heroin the ; hes blue ; hes lost ; hes on ; hes the ; hi i
        needs_clarification	-1	hiding it ; hija la ; hija llama ; his boss ; his fingers ; his hip
        needs_clarification	-1	his jaw ; his mouth ; his new ; hit the ; hlep ; horario ; horario de
        """
}
