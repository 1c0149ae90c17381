extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain = """
        chest_pain	-67	=
        chest_pain	46	chest
        chest_pain	30	pecho
        chest_pain	26	breastbone
        chest_pain	23	el pecho
        chest_pain	21	hurts
        chest_pain	20	cp
        chest_pain	19	c/o ; pressure
        chest_pain	18	jaw ; tight
        chest_pain	17	elephant ; squeezing
        chest_pain	16	my chest
        chest_pain	15	my breastbone ; tightness
        chest_pain	14	feels ; my ribs ; ribs ; sitting ; sternum
        chest_pain	13	arm ; crushing ; dolor ; my heart ; pain
        chest_pain	12	an elephant ; duele ; heart ; l ; se me ; under my
        chest_pain	11	and it ; behind my ; chest hurts ; heavy ; its like ; like a ; my sternum
        chest_pain	11	since this ; substernal
        chest_pain	10	0 min ; aprieta ; chest and ; chest since ; daily x ; esternon ; pecho desde
        chest_pain	10	radiating ; right ; since lunch ; sitting on ; small ; squeeze ; traigo
        chest_pain	9	a hot ; apretado ; behind ; brazo ; chest is ; chest pain ; clammy ; corazon ; del
        chest_pain	9	feels like ; frio ; l arm ; la manana ; left ; left arm ; min ; no se ; pains
        chest_pain	9	palido ; pecho y ; shirt pocket ; siento ; since i ; theres ; under
        chest_pain	8	across ; ahorita ; apa ; aqui ; breath ; center ; chest pains ; clutching ; duerme
        chest_pain	8	en el ; fist ; flat ; goes ; it hurts ; keeps ; le duele ; lunch ; my left ; on me
        chest_pain	8	on my ; parked ; pocket ; shoulder ; worse
        chest_pain	7	and wont ; apretado desde ; aqui en ; around my ; belt ; blanco ; c/o cp ; chest has
        chest_pain	7	cinched ; crushing cp ; de pecho ; dolor de ; el corazon ; elephant sitting ; encima
        chest_pain	7	gas ; h ; heartburn ; know what ; like somebody ; manana ; me aprieta ; me duerme
        chest_pain	7	mentions ; middle ; middle of ; pale ; pecho apretado ; pressure in ; put it
        chest_pain	7	ribs and ; rubbing ; sharp ; stabbing ; straight ; the middle ; theres a ; tie
        chest_pain	7	tonight ; too small ; y me ; y se
        chest_pain	6	a belt ; ache ; aches ; all weekend ; also ; an hour ; bad ; band ; breastbone and
        chest_pain	6	breastbone x ; brick ; c/o crushing ; chest feels ; daily 0 ; desde la ; duele mucho
        chest_pain	6	eggs ; en medio ; encima del ; finish ; friend ; front ; hand ; having chest
        chest_pain	6	heart is ; his chest ; holding ; hurting ; in chest ; is a ; m crack ; medio ; minute
        chest_pain	6	mucho el ; noon ; numb ; of coke ; opresion ; opresion en ; over ; pecho ahorita
        chest_pain	6	per ; plus ; puno ; que le ; right now ; round ; says im ; shirt ; since noon
        chest_pain	6	somebody parked ; suda ; the breastbone ; tight chest ; too ; un puno ; while ; x yrs
        chest_pain	6	y c/o
        chest_pain	5	a fist ; a tightness ; a vise ; agarro ; and since ; as i ; between
        chest_pain	5	breastbone since ; burrito ; call 0 ; chest tightness ; como ; corre ; cp radiating
        chest_pain	5	debajo de ; dtr ; duerme el ; el brazo ; except ; face ; fuerte ; get off ; having
        chest_pain	5	hour ; hurts and ; hurts bad ; husb ; i might ; is crawling ; it daily ; izquierdo
        chest_pain	5	left side ; m coke ; me duele ; mi apa ; my shirt ; nov ; off an ; pain and
        chest_pain	5	parked a ; parked on ; pecho que ; rm ; says theres ; siento como ; since breakfast
        chest_pain	5	since dinner ; since sunday ; somebody ; standing on ; sudo ; sudo frio ; susto
        chest_pain	5	sweating ; sweats ; sweaty ; theres been ; this am ; to jaw ; to the ; took it
        chest_pain	5	traigo un ; traigo una ; un dolor ; vise ; whenever ; whenever i ; while talking
        chest_pain	5	y sudo ; yrs
        chest_pain	4	0 h ; 0 me ; a girl ; a squeezing ; about a ; ambulatorio de ; aprieta el ; arriba
        chest_pain	4	at noon ; bajar ; band around ; because it ; belt cinched ; between my ; bill
        chest_pain	4	brazo izquierdo ; broma ; c/o chest ; camisa ; chanting ; chest pressure ; cinco anos
        chest_pain	4	climbing ; clr 0 ; colour ; companero ; con dolor ; d last ; debajo ; del programa
        chest_pain	4	dial ; dispatcher ; dispute ; dolor en ; dramatic ; drenched ; el aire ; emt
        chest_pain	4	emt friend ; estaba ; f widow ; final ; final bill ; folded ; go in ; got up ; gray
        chest_pain	4	handed ; hang ; hang up ; hay un ; his breastbone ; holding his ; horse ; husb 0
        chest_pain	4	i know ; i type ; im having ; in my ; in waiting ; informes ; into ; is all ; it goes
        chest_pain	4	jaja ; just going ; la camisa ; left handed ; like its ; line of ; literally ; lol
        chest_pain	4	lower ; m 0 ; me corre ; mi papa ; mi y ; mid ; might ; mucho ; my throat ; no es
        chest_pain	4	not about ; nurse aide ; of breath ; ofc ; old man ; on her ; one is ; only do
        chest_pain	4	over his ; over the ; pain in ; papa dice ; perico hace ; pide informes ; po wants
        chest_pain	4	probation ofc ; pulled ; real bad ; refuses ; ribs that ; sat on ; se quiere ; se si
        chest_pain	4	sentado ; should i ; si es ; since 0 ; size ; stairs ; steering ; steering wheel
        chest_pain	4	stepped ; stepped on ; strap ; sudando frio ; swallow ; sweats / ; te ; thats the
        chest_pain	4	the left ; the minute ; the shoulder ; the walk ; think i ; till bed ; to finish
        chest_pain	4	to put ; tonight and ; triage 0 ; typing ; una ; up my ; up to ; w/d from
        chest_pain	4	waiting rm ; wanted to ; way i ; weddings and ; what id ; wheel ; when you ; where my
        chest_pain	4	where you ; wife husb ; wife says ; wire ; wont get ; worried
        chest_pain	3	0 / ; 0 per ; 0 pm ; 0 since ; 0 years ; a band ; aching ; across my ; afford
        chest_pain	3	ambulancia ; and theyve ; and today ; anos de ; anthem ; around ; as if ; between the
        chest_pain	3	blades ; breakfast ; breathing ; called ; calling from ; chest squeezing ; come in
        chest_pain	3	como si ; crack on ; diario 0 ; dice que ; don ; down my ; drink 0 ; driving over
        chest_pain	3	elephant on ; en este ; first ; fish ; fist in ; fuerte en ; gray + ; hace rato
        chest_pain	3	has his ; hot ; im just ; is not ; it feels ; it for ; it hasnt ; its been ; lado
        chest_pain	3	like actually ; mano ; mid call ; moment ; morning and ; my jaw ; my old ; nightly 0
        chest_pain	3	of sleep ; on him ; on lunch ; palm ; put ; radiating to ; ratchet ; right here
        chest_pain	3	roofer ; says just ; scared ; senor ; senora ; siento una ; sleep and ; smoking it
        chest_pain	3	standing ; straight through ; strap around ; sudando ; sweated ; sweated through
        chest_pain	3	the stairs ; throat ; tightness across ; tightness in ; to call ; to know ; triage
        chest_pain	3	trucker ; was one ; weekend and ; what to ; widow ; wont
        chest_pain	-3	$ ; 0 day ; and a ; and ive ; asks for ; at a ; aunt ; ayer ; bano ; client ; coffee
        chest_pain	-3	con el ; daughter ; did it ; dio ; ed ; estoy ; everything ; father ; guy ; had a
        chest_pain	-3	i just ; i shoot ; id like ; is fine ; is the ; kicking ; lu ; meses ; my brother
        chest_pain	-3	no el ; o ; puso ; said ; since my ; slept ; so i ; start ; su ; sw ; sx ; thursday
        chest_pain	-3	us ; wake ; winter
        chest_pain	-4	0 days ; 0 mo ; 0 wks ; ayuda ; brother ; casa ; chest of ; college ; cousin ; d/c
        chest_pain	-4	dejo ; denies ; dog ; done ; forty two ; full ; has a ; he was ; hermano ; hours
        chest_pain	-4	hx ; i drink ; i get ; in his ; inches ; is there ; ive been ; june ; kitchen ; late
        chest_pain	-4	life ; living ; mas ; measured ; mi hijo ; my roommate ; name ; narcan ; neighbor
        chest_pain	-4	night and ; nobody ; none since ; on a ; phone ; place ; psych ; quiero ; quit
        chest_pain	-4	response ; retired ; room ; same ; seizure ; six ; some ; st ; the night ; time
        chest_pain	-4	trabajo ; two inches ; tx ; uses ; wall ; want to ; was a ; weeks ; were ; wks
        chest_pain	-4	y ya ; ~sz ; ~the
        chest_pain	-5	0 and ; al ; and then ; any ; blood ; blue ; car ; chest hair ; coming ; could ; dos
        chest_pain	-5	en la ; ex ; eyes ; fever ; hair is ; head ; i take ; i want ; is gray ; isnt ; live
        chest_pain	-5	long ; me to ; min ago ; mo ; new ; rehab ; school ; sent ; sober ; soy ; spring
        chest_pain	-5	theres no ; tres ; use ; where i ; with my ; would ; ya no
        chest_pain	-6	does ; er ; f 0 ; fine ; forty ; hair ; house ; i had ; i was ; keep ; kids ; nada
        chest_pain	-6	next ; of a ; outpatient ; people ; plan ; roommate ; sister ; ten ; work
        chest_pain	-7	clean ; do you ; found ; how ; needs ; ni ; none ; pt ; sin ; skin ; tattoo ; year
        chest_pain	-8	0 0 ; it was ; month ; ok ; still ; them ; when i
        chest_pain	-9	good ; lo
        chest_pain	-10	red
        chest_pain	-12	las
        """
}
