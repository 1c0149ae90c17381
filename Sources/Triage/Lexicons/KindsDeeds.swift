extension LexiconSources {
    /// The kind of thing that a word names, for the scorecards: deeds.
    static let kindsDeeds = """
        word.kind.give	en	deliver ; delivered ; delivers ; delivery ; donate ; donated ; donating ; gave ; gift ; gifts
        word.kind.give	en	give ; given ; gives ; giving ; handed ; handing ; handoff ; offer ; offered ; offering ; offers
        word.kind.give	en	provide ; provided ; send ; sending ; sends ; sent ; surrender ; surrendered ; swap ; swapped
        word.kind.give	en	swapping
        word.kind.give	es	daba ; daban ; dado ; damos ; dando ; dandole ; dar ; darle ; darles ; deja ; dejaba ; dejado
        word.kind.give	es	dejamos ; dejan ; dejara ; dejarla ; dejarlas ; dejarle ; dejarlo ; dejarlos
        word.kind.give	es	dejaron ; dejen ; devolver ; devolverme ; devolvi ; devolvio ; devuelvan ; devuelve
        word.kind.give	es	devuelvo ; diera ; dieron ; dimos ; dio ; donar ; doy ; encargo ; encargue ; entrega ; entregamos
        word.kind.give	es	entregue ; ofrece ; ofrecemos ; ofrecen ; ofrecio ; ofrezco ; presta ; prestado ; presto ; regala
        word.kind.give	es	regalando ; regalar ; regalaron ; regale ; regalo ; reparti ; repartio
        word.kind.take	en	borrow ; borrowed ; borrows ; bring ; bringing ; brings ; brought ; catch ; catches ; catching
        word.kind.take	en	caught ; collect ; collected ; collecting ; collects ; confiscated ; get ; gets ; gettin ; getting
        word.kind.take	en	got ; gotten ; grab ; grabbing ; grabs ; pick ; picked ; picking ; picks ; recd ; receive
        word.kind.take	en	received ; receiving ; remove ; removed ; robbed ; robbery ; robo ; steal ; stealing ; steals
        word.kind.take	en	stole ; stolen ; take ; taken ; takes ; takin ; taking ; took ; trai
        word.kind.take	es	agarra ; agarrado ; agarran ; agarrar ; agarraron ; agarre ; agarro ; conseguido ; consigue
        word.kind.take	es	llevar ; llevarla ; llevarle ; llevarlo ; llevarme ; llevaron ; lleve ; quita ; quitamos
        word.kind.take	es	quitan ; quitar ; quitarme ; quitaron ; quitarse ; quiten ; quito ; reciba ; reciban ; reciben
        word.kind.take	es	recibir ; recibo ; recoge ; recoger ; recoja ; recojo ; saca ; sacan ; sacar ; sacaron ; saco
        word.kind.take	es	saque ; trae ; traemos ; traen ; traer ; traia ; traigo ; trajera ; trajo
        word.kind.buy	en	auction ; bought ; buy ; buyer ; buying ; buys ; compramos ; ordering ; pawn ; pawned ; purchased
        word.kind.buy	en	purchasing ; sell ; selling ; sells ; shopper ; shopping ; sold ; vending
        word.kind.buy	es	compra ; comprar ; compras ; compre ; compro ; empeno ; mayoreo ; vende ; venden ; vender ; vendi
        word.kind.buy	es	vendiendo ; vendieron ; vendimos ; vendio ; vendo
        word.kind.money	en	afford ; bank ; banked ; banks ; bonus ; bucks ; budget ; cash ; cent ; cents ; cheap ; cheaper
        word.kind.money	en	cheapest ; cobra ; coin ; coins ; cost ; costing ; costs ; credit ; crypto ; debt ; deposit
        word.kind.money	en	discount ; dollar ; dollars ; earn ; earned ; escrow ; estimate ; expense ; fare ; fee ; fees
        word.kind.money	en	finance ; fund ; funded ; funds ; grant ; income ; jackpot ; loan ; loans ; money ; mortgage
        word.kind.money	en	nickel ; owe ; owed ; owes ; paid ; pay ; paycheck ; paychecks ; payday ; paydays ; paying
        word.kind.money	en	payroll ; pays ; pennies ; penny ; pension ; pensions ; price ; priced ; prices ; pricing ; rates
        word.kind.money	en	rebate ; receipt ; receipts ; refund ; refundable ; refunded ; remortgaged ; rent ; rental ; rented
        word.kind.money	en	renting ; rents ; revenue ; rich ; saving ; savings ; settlement ; spend ; spending ; spends
        word.kind.money	en	spent ; ssa ; ssdi ; ssi ; stipend ; sublet ; tax ; taxes ; treasure ; treasurer ; tuition ; unpaid
        word.kind.money	en	usd ; value ; voucher ; wage
        word.kind.money	es	abonos ; ahorros ; banco ; barato ; bono ; cheque ; cobran ; cobrar ; cobraron ; cobro ; costo
        word.kind.money	es	cotizacion ; cripto ; cuentas ; cuesta ; deposito ; descuento ; deudas ; dinero ; dolares
        word.kind.money	es	efectivo ; facilidades ; ganando ; gane ; gano ; gasta ; gastando ; gasto ; gratis ; herencia
        word.kind.money	es	hipoteca ; nomina ; paga ; pagada ; pagadas ; pagado ; pagan ; pagando ; pagar ; pagarle ; pago
        word.kind.money	es	pague ; plata ; precio ; precios ; prestamos ; recibos ; renta ; rento ; saldo ; sueldo
        word.kind.money	es	transferencia ; valor ; zelle
        word.kind.say	en	advise ; advised ; advises ; aloud ; answer ; answered ; answering ; answers ; chat ; chatted
        word.kind.say	en	chatting ; chatty ; clarified ; clarify ; comment ; complain ; complained ; complaining ; complains
        word.kind.say	en	complaint ; complaints ; compliment ; contradict ; conversation ; conversations ; conversing
        word.kind.say	en	denied ; denies ; deny ; describe ; describes ; description ; dictating ; dime ; disclosed
        word.kind.say	en	discuss ; discussed ; discussing ; endorses ; explain ; explained ; explains ; explanation ; gossip
        word.kind.say	en	greeting ; greetings ; hello ; hey ; indicated ; informed ; insisted ; insists ; lie ; lied ; lies
        word.kind.say	en	mention ; mentioned ; narrate ; narrating ; notified ; phrase ; recite ; recommend ; recommendation
        word.kind.say	en	recommended ; recommending ; recommends ; relaying ; reported ; reporting ; reports ; respond
        word.kind.say	en	response ; said ; say ; saying ; says ; speak ; speaking ; speaks ; speech ; spoke ; spoken
        word.kind.say	en	stated ; states ; suggest ; suggested ; suggestion ; suggests ; tale ; talk ; talkative ; talked
        word.kind.say	en	talker ; talkin ; talking ; talks ; tell ; telling ; tells ; told ; vent ; word ; words
        word.kind.say	es	aclara ; aclarar ; aclaro ; avisar ; avise ; avisen ; aviso ; confese ; confeso ; contarle ; conto
        word.kind.say	es	conversar ; cuentan ; cuente ; cuento ; cuentos ; decia ; decian ; decimos ; decir ; decirle
        word.kind.say	es	decirlo ; dice ; dicen ; dicho ; diciendo ; dicto ; diga ; digame ; digan ; diganle ; diganme
        word.kind.say	es	digo ; dije ; dijeron ; dijo ; diran ; exagero ; explicar ; explico ; explique ; frase ; habla
        word.kind.say	es	hablaba ; hablaban ; hablado ; hablamos ; hablan ; hablando ; hablar ; hablara ; hable ; hablen
        word.kind.say	es	hablo ; hola ; indico ; insiste ; menciona ; menciono ; mentir ; miento ; palabra ; palabras
        word.kind.say	es	platica ; platicaba ; platicamos ; platicando ; platicar ; platicas ; platico ; recomendacion
        word.kind.say	es	recomendaron ; recomendo ; recomiendan ; reporta ; respuesta
        word.kind.ask	en	ask ; asked ; askin ; asking ; asks ; begged ; begging ; begs ; curious ; googled ; googling ; inq
        word.kind.ask	en	inquiries ; inquiring ; inquiry ; question ; questions ; request ; requested ; requesting
        word.kind.ask	en	requests ; wonder ; wondering ; wonders
        word.kind.ask	es	averiguando ; averiguar ; averiguara ; curiosidad ; pedi ; pedian ; pedido ; pedir ; pida ; pide
        word.kind.ask	es	piden ; pidiendo ; pidieron ; pidio ; pido ; pregunta ; preguntaba ; preguntado ; preguntamos
        word.kind.ask	es	preguntan ; preguntando ; preguntar ; preguntara ; preguntarle ; preguntas ; pregunte ; pregunten
        word.kind.ask	es	pregunto
        word.kind.write	en	draft ; drafted ; email ; emailed ; emailing ; emails ; essay ; handwriting ; inbox ; initials
        word.kind.write	en	ink ; journal ; letter ; letterhead ; letters ; mail ; mailbox ; mailed ; mailing ; mails ; marker
        word.kind.write	en	memo ; message ; messages ; msg ; note ; notebook ; noted ; notes ; novel ; pages ; paper
        word.kind.write	en	paragraph ; pen ; pencil ; pens ; poem ; poems ; poetry ; postage ; proofread ; reply ; sign
        word.kind.write	en	signature ; signed ; signing ; spelled ; spelling ; stamp ; stamped ; telegram ; text ; texted
        word.kind.write	en	texting ; texts ; txt ; typed ; typing ; underlined ; usps ; whiteboard ; write ; writer ; writes
        word.kind.write	en	writing ; written ; wrote
        word.kind.write	es	apunte ; apunto ; carta ; cartas ; correo ; cuaderno ; electronico ; escriba ; escribe ; escribeme
        word.kind.write	es	escribi ; escribiendo ; escribiera ; escribio ; escribir ; escribirle ; escribirles ; escribirlo
        word.kind.write	es	escribo ; escrito ; firmada ; firmado ; firmar ; firme ; firmo ; leer ; lei ; letra ; letrero
        word.kind.write	es	leyendo ; leyo ; libro ; libros ; mensaje ; mensajes ; nota ; papel ; papelito ; papelitos ; pluma
        word.kind.write	es	recado ; recados ; texto ; tinta
        word.kind.promise	en	amends ; apologies ; apologise ; apologize ; apologized ; apologizes ; apologizing ; apology
        word.kind.promise	en	appreciate ; forgive ; forgiven ; pardon ; promise ; promised ; promises ; swear ; swears ; swore
        word.kind.promise	en	thank ; thanked ; thanking ; thanks ; thx ; vows
        word.kind.promise	es	agradecida ; agradezco ; compromiso ; disculpa ; disculpas ; disculpe ; disculpen ; gracias ; jura
        word.kind.promise	es	juro ; perdon ; perdona ; perdone ; perdonen ; perdonenme ; perdono ; promesa ; prometi ; prometio
        word.kind.goodbye	en	bye ; farewell ; goodbye ; goodbyes ; goodnight ; miss ; misses ; waved ; waving
        word.kind.goodbye	es	adios ; despedi ; despedida ; despedir ; despedirme ; despidiendose ; despidio ; extranaba
        word.kind.go	en	arrival ; arrive ; arrived ; arrives ; attend ; attended ; attending ; attends ; came
        word.kind.go	en	comin ; coming ; crawl ; crawling ; creeping ; crept ; crossed ; crossing ; cruise ; enter
        word.kind.go	en	entered ; flew ; flight ; flights ; fly ; flying ; gallops ; goes ; goin ; going ; headed ; heading
        word.kind.go	en	hike ; move ; moved ; moves ; moving ; pacing ; ran ; relocating ; return ; returned ; returning
        word.kind.go	en	returns ; run ; runnin ; running ; runs ; stepped ; stepping ; transfer ; transferred
        word.kind.go	en	transferring ; transfers ; travel ; traveling ; trip ; trips ; vacation ; walk ; walked ; walking
        word.kind.go	en	walks ; wanders ; went ; xfer
        word.kind.go	es	anda ; andaba ; andamos ; andan ; andar ; ande ; ando ; anduve ; anduvo ; bajan ; bajando ; bajar
        word.kind.go	es	bajaron ; baje ; bajo ; camina ; caminan ; caminando ; caminar ; camino ; corre ; corren ; correr
        word.kind.go	es	correteando ; corria ; corriendo ; corrieron ; corrio ; corro ; entra ; entran ; entrar
        word.kind.go	es	entro ; fui ; fuimos ; iba ; iban ; ido ; iria ; llega ; llegamos ; llegan ; llegando ; llegar
        word.kind.go	es	llego ; llegue ; mudamos ; mudanza ; mude ; mudo ; mueve ; mueven ; regresa ; regresan ; regresar
        word.kind.go	es	regresarme ; regresaron ; regrese ; regresen ; regreso ; sube ; subi ; subido ; subiendo ; subio
        word.kind.go	es	subir ; subirme ; subo ; traslado ; vacaciones ; vamos ; vas ; vaya ; vayan ; venga ; vengo
        word.kind.go	es	venia ; venir ; viaja ; viajar ; viaje ; viajes ; viene ; vienen ; viniendo ; vinieron ; volver
        word.kind.go	es	volvi ; volviera ; volvieron ; volvio ; voy ; vuelo ; vuelto ; vuelva ; vuelve ; vuelvo ; yendo
        word.kind.leave	en	abandoned ; disappear ; disappears ; exit ; ghosted ; gone ; leave ; leaves ; leaving ; left
        word.kind.leave	en	vanish
        word.kind.leave	es	egreso ; escape ; irme ; irse ; salen ; salga ; salgo ; sali ; salia ; salida ; salido ; saliendo
        word.kind.leave	es	salieron ; salio ; salir ; salirme ; salirse ; vete
        word.kind.fall	en	drop ; dropped ; dropping ; drops ; fall ; falling ; falls ; fell ; landed ; tipped
        word.kind.fall	es	cae ; caen ; caer ; cai ; caida ; caido ; caiga ; caigo ; cayo ; rodo ; tumbo
        word.kind.drive	en	airline ; airlines ; airplane ; airplanes ; auto ; bicycle ; bicycling ; bike ; bikes ; brake
        word.kind.drive	en	brakes ; buick ; bumper ; bus ; buses ; cab ; car ; carpool ; cars ; cdl ; commute ; corolla
        word.kind.drive	en	cruiser ; dealership ; diesel ; dmv ; drive ; driven ; driver ; drivers ; drives ; driving ; drove
        word.kind.drive	en	econoline ; fender ; ferry ; flatbed ; ford ; greyhound ; handlebars ; headlights ; helicopter
        word.kind.drive	en	honda ; idling ; licence ; license ; lyft ; minivan ; motorcycle ; parked ; parking ; passenger
        word.kind.drive	en	pickup ; plane ; ride ; rider ; riders ; rides ; rideshare ; riding ; rode ; scooter ; seatbelt
        word.kind.drive	en	semi ; shuttle ; snowplow ; steer ; steering ; subaru ; tailpipe ; tire ; tires ; tow ; towed
        word.kind.drive	en	tractor ; traffic ; transit ; transmission ; transport ; truck ; trucking ; trucks ; uber
        word.kind.drive	en	unbuckled ; vans ; vehicle ; wheel ; wheels ; windshield
        word.kind.drive	es	autobus ; autopista ; avion ; bici ; bicicleta ; camion ; camioneta ; carretera ; carrito ; carro
        word.kind.drive	es	carros ; coche ; estacionado ; estacionamiento ; grua ; guagua ; lancha ; licencia ; llantas
        word.kind.drive	es	llantera ; maneja ; manejan ; manejando ; manejar ; manejo ; moto ; parqueo ; taxi ; trafico
        word.kind.drive	es	troca ; trocas ; volante
        word.kind.wait	en	delay ; delayed ; queue ; remain ; stay ; stayed ; staying ; stays ; wait ; waited ; waiting
        word.kind.wait	en	waits
        word.kind.wait	es	aguanta ; aguantar ; aguante ; aguanto ; espera ; esperan ; esperando ; esperar ; espere ; espero
        word.kind.wait	es	queda ; quedaba ; quedamos ; quedan ; quedar ; quedarme ; quedaron ; quedarse ; quede ; queden
        word.kind.wait	es	quedo ; tarda ; tardo
        word.kind.hold	en	carried ; carries ; carry ; carrying ; clutching ; grip ; haul ; hauls ; held ; hold ; holding
        word.kind.hold	en	holds ; hug ; hugged ; hugs ; kissed ; kisses ; lift ; lifted ; lifting ; lifts ; squeeze
        word.kind.hold	en	squeezed ; squeezing
        word.kind.hold	es	abrazo ; cargando ; cargar ; cargo ; sostiene
        word.kind.put	en	alphabetized ; alphabetizes ; arrange ; arranged ; arrangement ; bagged ; boxed ; fold ; folded
        word.kind.put	en	folding ; label ; labeled ; labelled ; labels ; lay ; laying ; lays ; lined ; load ; loading
        word.kind.put	en	organized ; organizing ; pack ; packed ; packing ; placed ; put ; puts ; putting ; sorted ; sorting
        word.kind.put	en	stack ; stacking ; stapled ; taped ; tucked ; wrap ; wrapped ; wrapping ; wraps
        word.kind.put	es	acomodan ; acomodo ; dobla ; doblado ; echa ; echaba ; echando ; eche ; echo ; etiqueta ; guarda
        word.kind.put	es	guardan ; guarde ; guardo ; meten ; meter ; meterle ; meterlo ; meterme ; meterse ; meti ; metida
        word.kind.put	es	metido ; metiendo ; metieron ; metimos ; metio ; pone ; ponemos ; ponen ; poner ; ponga ; pongan
        word.kind.put	es	pongo ; ponia ; poniendo ; preparo ; puse ; pusieron ; pusimos ; puso ; volteados
        word.kind.clean	en	bath ; baths ; bleach ; brush ; brushes ; brushing ; chores ; cleaned ; cleaner ; cleaners
        word.kind.clean	en	cleaning ; cleans ; cleanse ; dishwasher ; dishwater ; dried ; dries ; dryer ; dryers ; drying
        word.kind.clean	en	duster ; garbage ; haircut ; hygiene ; ironed ; ironing ; laundromat ; laundry ; mop ; rag ; rinse
        word.kind.clean	en	scrubbed ; shampoo ; shave ; shaved ; shower ; showers ; soap ; spotless ; sweep ; sweeps ; swept
        word.kind.clean	en	tidy ; tidying ; toothbrush ; towel ; towels ; vacuum ; wash ; washed ; washer ; washes ; washing
        word.kind.clean	en	wiped
        word.kind.clean	es	bana ; barre ; barrer ; lava ; lavado ; lavanderia ; lavando ; limpia ; limpiando ; limpiar
        word.kind.clean	es	limpie ; limpieza ; plancha ; planchada ; regadera ; secadora ; toallas ; trapo ; trastes
        word.kind.eat	en	almond ; almonds ; appetite ; apple ; ate ; bake ; baked ; baking ; banana ; banquet ; barbecue
        word.kind.eat	en	bbq ; beans ; beef ; beet ; beets ; biscuit ; blackberry ; boil ; bread ; breakfast ; brisket
        word.kind.eat	en	broth ; brownies ; brunch ; burrito ; butter ; cafeteria ; cake ; cakes ; candy ; canned
        word.kind.eat	en	casserole ; casseroles ; cereal ; chamomile ; cheese ; cherry ; chew ; chewed ; chewing ; chews
        word.kind.eat	en	chicken ; chili ; chocolate ; chowder ; coffee ; cokes ; cook ; cooked ; cooker ; cookie ; cookies
        word.kind.eat	en	cooking ; cookout ; cooks ; corn ; crab ; crackers ; cream ; crumb ; crumbs ; culinary ; dairy
        word.kind.eat	en	deli ; dessert ; diet ; diner ; dinner ; dinners ; dinnertime ; dish ; dishes ; donut ; donuts
        word.kind.eat	en	eat ; eaten ; eating ; eats ; egg ; eggs ; espresso ; fed ; feed ; feeder ; feeding ; feeds
        word.kind.eat	en	flavor ; flour ; food ; foods ; fork ; fruit ; fruitcake ; fry ; fryer ; gatorade ; ginger ; grain
        word.kind.eat	en	grape ; grapefruit ; grapes ; gravy ; grill ; groceries ; grocery ; gum ; ham ; hungry ; jelly
        word.kind.eat	en	juice ; kneading ; kombucha ; lamb ; lasagna ; leftovers ; lemon ; lemonade ; lemons ; lettuce
        word.kind.eat	en	loaf ; lunch ; lunches ; mango ; meal ; meals ; meat ; melon ; menu ; menus ; milk ; milkshake
        word.kind.eat	en	mint ; mints ; mustard ; oatmeal ; olive ; onions ; oven ; ovens ; pancake ; pancakes ; pasta
        word.kind.eat	en	pastries ; pastry ; peach ; peaches ; peanuts ; pecans ; pepper ; pepperoni ; picnic ; pizza
        word.kind.eat	en	pizzas ; platano ; plate ; plates ; plum ; plums ; popcorn ; popsicles ; potato ; potatoes
        word.kind.eat	en	potluck ; pots ; pumpkin ; raisins ; recipe ; recipes ; rice ; roast ; salmon ; salt ; samosas
        word.kind.eat	en	sandwich ; sauce ; saucer ; shrimp ; smoothie ; snack ; soda ; soup ; sourdough ; spices ; spoon
        word.kind.eat	en	spoons ; sprite ; squid ; starving ; steak ; sugar ; supper ; taco ; tacos ; taste ; tastes
        word.kind.eat	en	tasting ; tea ; toast ; toaster ; tomato ; tomatoes ; trout ; turkey ; vanilla ; vegan ; vegetarian
        word.kind.eat	en	waffles ; watermelon ; zucchini
        word.kind.eat	es	alimentos ; almuerzo ; arroz ; asada ; asadas ; atole ; azucar ; betabel ; cafe ; cafetera ; caldo
        word.kind.eat	es	carne ; carnes ; cebolla ; cena ; cenar ; chilaquiles ; chile ; ciruela ; cocinar ; cocino
        word.kind.eat	es	comemos ; comen ; comer ; comi ; comida ; comidas ; comido ; comiendo ; comieron ; comio ; conchas
        word.kind.eat	es	cuchara ; desayuno ; despensa ; dulces ; elotes ; fresa ; frijoles ; galletas ; gelatina ; hambre
        word.kind.eat	es	harina ; huevo ; huevos ; jamon ; jengibre ; jugo ; jugos ; leche ; lechuga ; lonche ; manteca
        word.kind.eat	es	moras ; olla ; pan ; pastel ; pasteles ; pavo ; pescado ; plato ; platos ; pollo ; pozole
        word.kind.eat	es	sopa ; tamales ; tortas ; tortillas
        word.kind.build	en	build ; building ; builds ; built ; carve ; carved ; carves ; carving ; cement ; concrete ; dig
        word.kind.build	en	digging ; drilling ; drywall ; dug ; fix ; fixed ; fixes ; fixing ; flooring ; framing ; glue
        word.kind.build	en	grease ; gutter ; gutters ; install ; knit ; knits ; knitting ; lumber ; manufacture ; mow ; mowed
        word.kind.build	en	mowing ; mows ; paint ; painted ; painting ; paints ; patched ; rebuilt ; redid ; repaint ; repair
        word.kind.build	en	repairs ; restore ; restores ; sew ; sewing ; tile ; tiles ; unscrewed ; weld ; welding
        word.kind.build	es	arregla ; arreglado ; arreglar ; arreglo ; cemento ; compone ; compuso ; concreto ; construccion
        word.kind.build	es	cose ; coser ; cosia ; ladrillo ; pintado ; pintamos ; pintando ; pintar ; pinto ; pintura
        word.kind.break	en	break ; breaking ; breaks ; broke ; broken ; burst ; cracked ; crush ; crushed ; crushes ; crushing
        word.kind.break	en	damage ; rota ; ruined ; ruining ; smashing ; tore ; torn
        word.kind.break	es	descompuso ; explota ; quebre ; quebro ; rompiendo ; rompio
        word.kind.stop	en	cancel ; cancelled ; cessation ; complete ; completed ; completes ; completing ; completion ; done
        word.kind.stop	en	end ; ended ; ending ; ends ; finish ; finished ; finishes ; finishing ; pause ; quit ; quits
        word.kind.stop	en	quitting ; stop ; stopped ; stopping ; stops ; terminated ; termination
        word.kind.stop	es	dejar ; deje ; dejo ; dejando ; acaba ; acababa ; acaban ; acabando ; acabar ; acabaron ; acabe ; acabo ; basta ; cancelaron
        word.kind.stop	es	completar ; parar ; pararle ; pararon ; pare ; paro ; termina ; terminado ; terminar ; termine
        word.kind.stop	es	termino
        word.kind.start	en	began ; begin ; beginning ; begins ; begun ; launch ; onset ; restart ; restarted ; start ; started
        word.kind.start	en	starting ; starts
        word.kind.start	es	empece ; empezando ; empezar ; empezo ; empieza ; empiezo ; principio
        word.kind.continue	en	again ; continue ; continued ; continues ; keep ; keeping ; keeps ; kept ; ongoing ; repeat
        word.kind.continue	en	repeated ; repeating ; repeats ; resumed ; still
        word.kind.continue	es	dure ; duro ; mantiene ; repite ; repitio ; segui ; seguia ; seguidas ; seguir ; seguirle ; siga
        word.kind.continue	es	sigo ; sigue ; siguen ; siguio ; todavia
        word.kind.try	en	attempt ; attempted ; attempts ; tried ; tries ; try ; trying ; tryna
        word.kind.try	es	intente ; intento ; probado ; probar ; probe ; probo
        word.kind.need	en	aid ; assistance ; crave ; craving ; cravings ; help ; helped ; helping ; helps ; necessary ; need
        word.kind.need	en	needed ; needing ; needs ; prefer ; preferred ; prefers ; seeking ; seeks ; support ; supports
        word.kind.need	en	wanna ; want ; wanted ; wanting ; wants ; wish ; wished ; wishes ; wnts
        word.kind.need	es	apoya ; apoyo ; ayuda ; ayudan ; ayudando ; ayudar ; ayudarlo ; ayude ; ayudeme ; ayuden ; ayudenme
        word.kind.need	es	ayudo ; busca ; buscaba ; buscan ; buscando ; buscar ; buscara ; busco ; busque ; busquen ; deseo
        word.kind.need	es	ganas ; gostaria ; gustaria ; necesita ; necesitamos ; necesitan ; necesito ; ocupa ; ocupan
        word.kind.need	es	ocupar ; ocupo ; prefiere ; prefiero ; queremos ; querer ; queria ; queriendo ; quiera ; quiere
        word.kind.need	es	quieren ; quiero ; quise ; quisiera ; quisieramos ; quiso ; urge
        word.kind.think	en	assume ; aware ; awareness ; believe ; believed ; believes ; choice ; choose ; choosing ; chose
        word.kind.think	en	chosen ; compare ; comparing ; consider ; considered ; considering ; convinced ; decide ; decided
        word.kind.think	en	decides ; deciding ; decision ; doubt ; expect ; expected ; guess ; guessed ; guessing ; idea
        word.kind.think	en	imagine ; intend ; intended ; intends ; intent ; knew ; know ; knowing ; knowledge ; known ; knows
        word.kind.think	en	mind ; minds ; opinion ; opinions ; picturing ; plan ; planned ; planning ; plans ; realize
        word.kind.think	en	suppose ; supposed ; suspect ; suspects ; think ; thinkin ; thinking ; thinks ; thought ; thoughts
        word.kind.think	en	understand ; understands
        word.kind.think	es	conoce ; conocen ; conocer ; conoci ; conocia ; conocido ; conocimos ; conozco ; cree ; creen
        word.kind.think	es	creia ; creo ; decidi ; decidido ; entienda ; entiende ; entiendo ; escoger ; escogi ; ideacion
        word.kind.think	es	ideas ; imaginese ; opina ; pensaba ; pensado ; pensamientos ; pensando ; pensar ; pense ; piensa
        word.kind.think	es	piense ; pienso ; sabe ; sabemos ; saben ; saber ; sabia ; sabra ; sepa ; sepan
        word.kind.remember	en	forget ; forgetting ; forgot ; forgotten ; memory ; recall ; recalled ; remember ; remembered
        word.kind.remember	en	remembers ; reminds
        word.kind.remember	es	acorde ; acuerda ; acuerdo ; memoria ; olvida ; olvido
        word.kind.count	en	arithmetic ; count ; counted ; counting ; counts ; digit ; digits ; figure ; figured ; figures
        word.kind.count	en	hundred ; inventory ; ledger ; math ; measure ; measured ; measures ; measuring ; million ; minus
        word.kind.count	en	numbered ; numbers ; ratio ; seven ; seventeen ; seventy ; six ; sixteen ; sixty ; sum ; sums
        word.kind.count	en	weigh ; weighed ; weighs ; weight
        word.kind.count	es	contabilidad ; contando ; mil ; numeros ; seis ; sesenta ; setenta ; siete
        word.kind.play	en	accordion ; accordions ; anthem ; athletic ; ball ; ballet ; ballgame ; ballgames ; ballpark
        word.kind.play	en	balls ; band ; bands ; banjo ; baseball ; basketball ; bass ; bet ; bets ; betting ; bingo
        word.kind.play	en	blackjack ; bowling ; boxing ; carnival ; carols ; catcher ; cellist ; cello ; chess ; chorus
        word.kind.play	en	circus ; coach ; coaches ; concert ; concerts ; concurso ; cribbage ; crossword ; crosswords
        word.kind.play	en	dance ; danced ; dancer ; dancing ; dodgers ; doll ; dominoes ; drum ; drummed ; drummer ; drummers
        word.kind.play	en	drumming ; dugout ; exercise ; fans ; festival ; festivals ; fiddle ; fishing ; flute ; football
        word.kind.play	en	fortnite ; gamble ; gambler ; gamblers ; gambles ; gambling ; game ; games ; gaming ; golf ; guitar
        word.kind.play	en	guitars ; gym ; hayride ; hobby ; hockey ; hoops ; instrument ; jigsaw ; karaoke ; karate ; kayak
        word.kind.play	en	kite ; lakers ; league ; lottery ; marathon ; marching ; mic ; microphone ; mma ; music ; musical
        word.kind.play	en	musicians ; oboe ; opera ; orchestra ; parlays ; parties ; party ; partying ; piano ; pianos
        word.kind.play	en	pickleball ; pilates ; play ; played ; player ; playing ; plays ; poker ; puzzle ; puzzles
        word.kind.play	en	quartet ; raffle ; recital ; referee ; referees ; rehearsal ; rehearsing ; rink ; rodeo ; rowing
        word.kind.play	en	sang ; scratchers ; sing ; singer ; singing ; sings ; skate ; skating ; ski ; skiing ; soccer
        word.kind.play	en	softball ; song ; songs ; sports ; stadium ; surf ; surfing ; tennis ; theater ; tournament
        word.kind.play	en	trampoline ; treadmill ; trombone ; trumpet ; tuba ; tune ; tuner ; ukulele ; violin ; volleyball
        word.kind.play	en	watercolors ; win ; won ; wrestler ; wrestling ; xbox ; yoga ; zumba
        word.kind.play	es	acordeon ; apuesta ; baila ; bailaba ; bailan ; bailar ; baile ; bailo ; banda ; bate ; beisbol
        word.kind.play	es	boleros ; boxeador ; cancha ; canta ; cantando ; cantar ; canto ; casino ; columpio ; consola
        word.kind.play	es	danzon ; domino ; entrena ; entreno ; fiesta ; fiestas ; fut ; futbol ; gimnasio ; guitarra
        word.kind.play	es	guitarron ; juega ; juego ; jugamos ; jugando ; liga ; loteria ; maquinitas ; mariachi ; musica
        word.kind.play	es	musico ; partido ; partidos ; pelota ; pesca ; pinata ; polka ; tambor ; teatro ; toy ; videojuegos
        """
}
