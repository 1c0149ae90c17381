extension LexiconSources {
    /// The kind of thing that a word names, for the scorecards: things and places.
    static let kindsThingsAndPlaces = """
        word.kind.key	en	account ; accounts ; acct ; accts ; code ; codes ; codigo ; deed ; documents ; executor ; fob ; key
        word.kind.key	en	keys ; papers ; passport ; password ; passwords ; pin ; poa ; title ; titled ; titles ; wills
        word.kind.key	es	clave ; escrituras ; llave ; llavero ; llaves ; papeles ; pasaporte ; testamento
        word.kind.clothes	en	alterations ; apron ; blouse ; boot ; boots ; bra ; bracelet ; buckle ; button ; buttons ; cardigan
        word.kind.clothes	en	clothes ; coat ; coats ; collar ; costume ; dress ; dressed ; dressing ; fabric ; glove ; gloves
        word.kind.clothes	en	gown ; gowns ; hanger ; hat ; hats ; helmet ; hoodie ; jacket ; jeans ; jewelry ; medallion ; naked
        word.kind.clothes	en	nightgown ; outfit ; pajamas ; pants ; raincoat ; ring ; rings ; robe ; rolex ; scarf ; scrubs
        word.kind.clothes	en	shirt ; shirts ; shoe ; shoes ; shorts ; sleeve ; sleeves ; slippers ; sneakers ; sock ; socks
        word.kind.clothes	en	suit ; suits ; sunglasses ; sweater ; sweaters ; umbrella ; uniform ; uniforms ; vest ; wear
        word.kind.clothes	en	wearing ; wears ; wig ; wool ; wore ; worn ; zipper
        word.kind.clothes	es	abotonarse ; anillo ; aretes ; bata ; bordados ; botas ; botones ; calcetin ; camisa ; camisas
        word.kind.clothes	es	chamarra ; corbata ; faja ; gorra ; guantes ; lentes ; medalla ; pijama ; rebozo ; reloj
        word.kind.clothes	es	relojes ; ropa ; sombrero ; sueter ; tela ; tenis ; traje ; uniforme ; uniformes ; vestida
        word.kind.clothes	es	vestido ; zapatos
        word.kind.furniture	en	barstool ; beanbag ; bed ; beds ; bedsheet ; bedside ; bedspread ; bench ; blanket ; blankets
        word.kind.furniture	en	bunk ; bunks ; carpet ; chair ; chairs ; cot ; cots ; couch ; couches ; counter ; crib ; curtain
        word.kind.furniture	en	curtains ; cushion ; desk ; drapes ; dresser ; freezer ; fridge ; furniture ; futon ; hammock
        word.kind.furniture	en	headboard ; lamp ; lamps ; lights ; linen ; linens ; mattress ; mattresses ; microwave ; mirror
        word.kind.furniture	en	nightstand ; pillow ; pillowcase ; pillows ; quilt ; quilts ; recliner ; refrigerator ; rug ; seat
        word.kind.furniture	en	seats ; sheets ; shelf ; shelves ; sink ; sinks ; sofa ; stove ; table ; tables
        word.kind.furniture	es	almohada ; asiento ; buro ; cama ; camas ; cobija ; cobijas ; colchon ; colchones ; cortina
        word.kind.furniture	es	escritorio ; espejo ; espejos ; estufa ; hamaca ; horno ; lavadora ; licuadora ; luces ; mesa
        word.kind.furniture	es	muebles ; refri ; ropero ; sabanas ; silla ; sillas ; sillon ; vitrina
        word.kind.room	en	attic ; attics ; basement ; bathrm ; bathroom ; bedroom ; ceiling ; closet ; dorm ; dorms
        word.kind.room	en	downstairs ; elevator ; elevators ; floor ; floors ; galley ; garage ; hall ; hallway ; hallways
        word.kind.room	en	kitchen ; kitchens ; lobby ; loft ; pantry ; restroom ; room ; rooms ; shed ; stair ; stairs
        word.kind.room	en	stairwell ; storage ; suite ; toilet ; upstairs ; wall ; wallpaper ; walls ; washroom
        word.kind.room	es	bano ; banos ; cochera ; cocina ; comedor ; cuartito ; cuarto ; cuartos ; escalera ; escaleras
        word.kind.room	es	escalon ; escalones ; excusado ; garaje ; lavabo ; pared ; paredes ; pasillo ; piso ; pisos
        word.kind.room	es	recamara ; sala
        word.kind.opening	en	blinds ; door ; doorbell ; doorknob ; doors ; doorway ; entrance ; fence ; gate ; hatch ; hinges
        word.kind.opening	en	knob ; porch ; skylight ; timbre ; unlock ; unlocked ; window ; windows ; windowsill
        word.kind.opening	es	barda ; entrada ; porche ; puerta ; puertas ; reja ; ventana ; ventanas ; ventanilla
        word.kind.home	en	addr ; address ; apartment ; apartments ; cabin ; carport ; casita ; condo ; cottage ; deck
        word.kind.home	en	driveway ; duplex ; home ; homeowner ; homeowners ; homes ; house ; housed ; household ; houses
        word.kind.home	en	housing ; landlady ; landlord ; landlords ; lawn ; lease ; live ; lived ; lives ; livin ; living
        word.kind.home	en	reside ; residence ; trailer ; yard
        word.kind.home	es	apartamento ; casa ; casas ; depa ; hogar ; jardin ; jardines ; patio ; residencia ; terreno
        word.kind.home	es	traila ; viva ; vive ; viven ; vivia ; viviendo ; vivimos ; vivir ; vivo ; yarda
        word.kind.homeless	en	encampment ; evicted ; eviction ; homeless ; shelter ; shelters ; sro ; tarp ; tent ; unhoused
        word.kind.homeless	es	albergue ; refugio
        word.kind.outdoors	en	alley ; avenue ; barn ; beach ; blizzard ; block ; blocks ; breeze ; bush ; camp ; camping ; canyon
        word.kind.outdoors	en	cave ; cedar ; cedars ; cloud ; clouds ; coast ; curb ; deer ; desert ; dirt ; ditch ; dock ; docks
        word.kind.outdoors	en	drought ; earth ; earthquake ; elk ; farm ; farms ; field ; fields ; flower ; flowers ; fog
        word.kind.outdoors	en	forecast ; forest ; fountain ; freeway ; garden ; gardening ; gardens ; grass ; gravel ; ground
        word.kind.outdoors	en	grounds ; hail ; harvest ; hedge ; highway ; hill ; hills ; hurricane ; island ; lane ; leaf
        word.kind.outdoors	en	lilacs ; mist ; mountain ; mountains ; nature ; oak ; orchids ; outdoors ; outside ; park ; parks
        word.kind.outdoors	en	pavement ; plant ; planted ; planter ; planting ; plants ; rain ; rained ; raining ; rains ; ranch
        word.kind.outdoors	en	road ; roads ; sand ; shore ; sidewalk ; sky ; sleet ; slope ; snow ; snowed ; snowing ; stars
        word.kind.outdoors	en	stone ; stones ; storm ; storms ; street ; streets ; sun ; sunny ; thunder ; tornado ; trail ; tree
        word.kind.outdoors	en	trees ; tulips ; tunnel ; valley ; watering ; weather ; weeds ; whale ; wilderness ; wind ; windy
        word.kind.outdoors	en	wolf ; wood ; zoo
        word.kind.outdoors	es	afuera ; arbol ; banqueta ; calle ; callejon ; calles ; campo ; cuadra ; esquina ; flores ; granja
        word.kind.outdoors	es	huerta ; huracan ; isla ; llovio ; lluvia ; nieve ; nubes ; parque ; pasto ; piedras ; planta
        word.kind.outdoors	es	plantas ; playa ; rancho ; sierra ; sol ; tierra ; tormenta ; valle ; venado ; viento
        word.kind.town	en	airport ; airports ; area ; bakery ; barbershop ; buildings ; city ; counties ; country ; county
        word.kind.town	en	countys ; cvs ; district ; districts ; downtown ; fairgrounds ; hotel ; hotels ; library ; librarys
        word.kind.town	en	location ; locations ; mall ; market ; motel ; museum ; neighborhood ; restaurant ; restaurants
        word.kind.town	en	salon ; shop ; shops ; store ; stores ; town ; towns ; walgreens ; walmart ; zone
        word.kind.town	es	aeropuerto ; barberia ; barrio ; biblioteca ; bodega ; carniceria ; ciudad ; colonia ; condado
        word.kind.town	es	distrito ; edificio ; ferreteria ; gasolinera ; lecheria ; mercado ; panaderia ; plaza ; pueblo
        word.kind.town	es	puestito ; restaurante ; taqueria ; tienda ; tortilleria ; zona
        word.kind.church	en	adventist ; adventists ; altar ; baptism ; baptist ; bible ; bishop ; bishops ; chapel ; chaplain
        word.kind.church	en	choir ; christening ; christian ; church ; churches ; communion ; congregant ; congregation
        word.kind.church	en	deacon ; diocese ; hymn ; hymns ; imam ; jehovahs ; lutheran ; mass ; methodist ; minister
        word.kind.church	en	ministry ; mormon ; mosque ; nun ; nuns ; organist ; parish ; parishioner ; pastor ; pastors
        word.kind.church	en	pentecostal ; pew ; preacher ; presbyterian ; priest ; psalm ; rabbi ; rectory ; rosary ; saint
        word.kind.church	en	sermon ; temple
        word.kind.church	es	bautizo ; bautizos ; biblia ; capilla ; catequista ; comunion ; congregacion ; coro ; cristiana
        word.kind.church	es	cristiano ; cristianos ; culto ; diacono ; evangelico ; feligres ; iglesia ; misa ; monaguillo
        word.kind.church	es	parroquia ; pascua ; posadas ; rosario ; sacristan ; templo ; vigilia
        word.kind.phone	en	app ; apps ; call ; callback ; called ; caller ; callers ; callin ; calling ; calls ; cell
        word.kind.phone	en	charger ; chargers ; computer ; computers ; contact ; contacted ; contacting ; dial ; dialed
        word.kind.phone	en	dialing ; disconnected ; extension ; extensions ; facetime ; headset ; hotline ; ipad ; iphone
        word.kind.phone	en	landline ; laptop ; llamante ; lvm ; misdialed ; mobile ; number ; paged ; phone ; phoned ; phones
        word.kind.phone	en	phoning ; rang ; reachable ; ringing ; robocall ; screen ; screens ; snapchat ; switchboard
        word.kind.phone	en	telephone ; telephoned ; unreachable ; voicemail ; voicemails ; wifi ; zoom
        word.kind.phone	es	altavoz ; cel ; celular ; computadora ; contesta ; contestan ; contestar ; conteste ; contesten
        word.kind.phone	es	contesto ; facebook ; linea ; llama ; llamaba ; llamada ; llamadas ; llaman ; llamar ; llamara
        word.kind.phone	es	llamaron ; llame ; llameme ; llamen ; llamenme ; llamo ; marcando ; marcar ; marco ; marque
        word.kind.phone	es	marquen ; marquenme ; numero ; pantalla ; tel ; telefono ; telefonos ; videollamada ; wasap
        word.kind.phone	es	whatsapp
        word.kind.photo	en	camera ; cameras ; cartoon ; cartoons ; channel ; commercials ; documentary ; drawing ; film
        word.kind.photo	en	filmed ; filming ; films ; footage ; movie ; movies ; mural ; photo ; photograph ; photos ; pic
        word.kind.photo	en	pics ; picture ; pictures ; portraits ; radio ; radios ; show ; shows ; television ; video ; videos
        word.kind.photo	en	youtube
        word.kind.photo	es	camaras ; cuadro ; dibujos ; foto ; fotos ; novela ; novelas ; pelicula ; tele ; tiktok
        word.kind.tool	en	anvil ; batteries ; blower ; boiler ; bolt ; chainsaw ; compressor ; copier ; crane ; crowbar
        word.kind.tool	en	drill ; engine ; equipment ; flashlight ; forklift ; furnace ; gear ; hammer ; hammering ; hardware
        word.kind.tool	en	hose ; kiln ; machine ; machines ; mixer ; motor ; mower ; mowers ; nail ; nails ; printer ; pump
        word.kind.tool	en	pumps ; rake ; ratchet ; saws ; screwdriver ; thermometer ; tool ; tools ; tweezers ; valve ; vise
        word.kind.tool	en	walker ; wheelchair
        word.kind.tool	es	desarmador ; herramienta ; herramientas ; impresora ; maquina ; montacargas
        """
}
