extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain = """
        chest_pain	-67	=
        chest_pain	46	chest
        chest_pain	29	pecho
        chest_pain	23	breastbone
        chest_pain	22	el pecho
        chest_pain	20	cp ; hurts
        chest_pain	19	c/o
        chest_pain	17	pressure ; tight
        chest_pain	16	elephant ; jaw ; my chest ; squeezing
        chest_pain	15	my breastbone ; tightness
        chest_pain	14	my ribs ; pain ; ribs ; sitting
        chest_pain	13	arm ; crushing ; feels ; my heart ; sternum
        chest_pain	12	an elephant ; dolor ; heart
        chest_pain	11	and it ; apretado ; chest hurts ; duele ; heavy ; its like ; l ; like a
        chest_pain	11	since lunch ; since this ; substernal ; under my
        chest_pain	10	0 min ; aprieta ; behind my ; chest and ; chest is ; daily x ; frio ; my sternum
        chest_pain	10	pecho desde ; right ; se me ; sitting on ; theres
        chest_pain	9	apretado desde ; brazo ; breath ; chest pain ; chest pains ; chest since ; clammy
        chest_pain	9	corazon ; en el ; feels like ; goes ; l arm ; la manana ; left ; left arm ; min
        chest_pain	9	pains ; pecho y ; radiating ; siento ; squeeze
        chest_pain	8	across ; and wont ; apa ; around my ; behind ; blanco ; c/o cp ; le duele
        chest_pain	8	me aprieta ; my left ; on me ; on my ; pecho apretado ; pressure in ; rubbing ; sharp
        chest_pain	8	since i ; small ; theres a ; under ; worse
        chest_pain	7	a hot ; ahorita ; aqui en ; bad ; band ; chest feels ; clutching ; de pecho
        chest_pain	7	dolor de ; duerme ; el corazon ; elephant sitting ; encima ; friend ; his chest
        chest_pain	7	hurting ; it hurts ; know what ; like somebody ; manana ; me duerme ; mentions
        chest_pain	7	middle ; middle of ; no se ; over ; pale ; parked ; pocket ; put it ; que le
        chest_pain	7	ribs and ; stabbing ; stairs ; the middle ; the stairs ; tie ; tight chest ; traigo
        chest_pain	7	while ; y me ; y se
        chest_pain	6	a fist ; ache ; aches ; all weekend ; also ; belt ; between ; blames ; breastbone and
        chest_pain	6	breastbone x ; brick ; c/o crushing ; center ; chest has ; chest tightness ; cinched
        chest_pain	6	cinco anos ; crushing cp ; daily 0 ; del ; desde la ; duele mucho ; eggs ; en medio
        chest_pain	6	encima del ; fist ; flat ; front ; h ; hand ; having chest ; heart is ; holding
        chest_pain	6	i might ; in chest ; is a ; izquierdo ; left side ; lunch ; m coke ; medio ; minute
        chest_pain	6	mucho el ; noon ; numb ; off an ; opresion ; opresion en ; palido ; right now ; round
        chest_pain	6	says im ; shirt ; shoulder ; since breakfast ; since dinner ; since noon ; somebody
        chest_pain	6	somebody parked ; straight ; suda ; sudo ; suelta ; sweating ; sweaty
        chest_pain	6	the breastbone ; to jaw ; to the ; took it ; traigo una ; un dolor ; while talking
        chest_pain	6	y c/o
        chest_pain	5	0 me ; a belt ; a squeezing ; a tightness ; a vise ; agarro ; ambulatorio de
        chest_pain	5	an hour ; and since ; anos de ; aqui ; arriba ; as i ; ask about ; bajar
        chest_pain	5	band around ; between my ; brazo izquierdo ; breastbone since ; broma ; burrito
        chest_pain	5	call 0 ; chest pressure ; colour ; como ; corre ; de cristal ; debajo ; debajo de
        chest_pain	5	desde q ; desperto ; dispatcher ; dispute ; drenched ; duerme el ; el brazo ; en este
        chest_pain	5	estaba ; except ; final bill ; folded ; fuerte ; get off ; go in ; has his ; having
        chest_pain	5	hay un ; his breastbone ; hurts and ; hurts bad ; husb ; im having ; in waiting
        chest_pain	5	informes ; it daily ; its been ; jaja ; like its ; lower ; m crack ; me corre
        chest_pain	5	me duele ; mi apa ; mi papa ; mi y ; mid ; might ; mucho ; my old ; no es ; of coke
        chest_pain	5	old man ; on her ; over his ; over the ; pain and ; palm ; papa dice ; parked a
        chest_pain	5	parked on ; pecho ahorita ; pecho que ; pide informes ; po wants ; probation ofc
        chest_pain	5	pulled ; ribs that ; rm ; sat on ; says theres ; se quiere ; sentado ; siento como
        chest_pain	5	since sunday ; standing on ; steering wheel ; stress ; swallow ; sweats
        chest_pain	5	the shoulder ; theres been ; think i ; this am ; tightness across ; to ask ; tonight
        chest_pain	5	una ; vise ; wanted to ; when you ; where my ; wife says ; wont ; wont get ; worried
        chest_pain	5	y sudo
        chest_pain	4	0 h ; 0 per ; 0 since ; a band ; a girl ; a golf ; about your ; across my ; actually
        chest_pain	4	afford ; and says ; and today ; anthem ; aprieta el ; around ; as if ; ask ; at noon
        chest_pain	4	because it ; between the ; blades ; breakfast ; breathing ; c/o chest ; chanting
        chest_pain	4	chest squeezing ; choking ; cinco ; clr 0 ; come in ; como si ; cp radiating ; cuelgo
        chest_pain	4	d last ; days straight ; de noche ; deep ; del programa ; dice que ; dinner
        chest_pain	4	dolor en ; don ; down my ; drink 0 ; driving over ; el aire ; emt ; emt friend
        chest_pain	4	espalda ; este ; f widow ; final ; finish ; first ; first day ; fish ; fuerte en
        chest_pain	4	got up ; gray + ; hace rato ; handed ; herself ; his shirt ; holding his ; horse
        chest_pain	4	hour ; hour ago ; hoy ; husb 0 ; i know ; i type ; in my ; in there ; into my
        chest_pain	4	is all ; is crawling ; is not ; it feels ; it for ; it goes ; it off ; its in
        chest_pain	4	just going ; keeps ; la espalda ; left handed ; like actually ; literally ; m 0
        chest_pain	4	mano ; meant ; meant to ; mid call ; moment ; morning and ; nightly 0 ; noche
        chest_pain	4	not about ; nurse aide ; of breath ; of sleep ; ofc ; on him ; one is ; only do
        chest_pain	4	pain in ; per ; radiating to ; real bad ; right here ; siento una ; standing
        chest_pain	4	steering ; stepped ; stepped on ; straight through ; strap ; sudando ; sudando frio
        chest_pain	4	sweated ; sweated through ; sweats / ; te ; thats the ; the left ; the minute
        chest_pain	4	the walk ; tightness in ; till bed ; to finish ; to know ; to put ; toda ; too
        chest_pain	4	triage ; triage 0 ; typing ; w/d from ; was one ; way i ; weddings and ; weed only
        chest_pain	4	weekend and ; what id ; what to ; wheel ; where you ; widow ; wife husb ; without it
        chest_pain	4	x yrs ; yrs ; él no
        chest_pain	3	0 / ; 0 hr ; 0 pm ; 0 years ; @ ; across the ; aide ; aire ; and came ; and half
        chest_pain	3	and theyve ; arm heavy ; arm numb ; as ; bag of ; bathroom floor ; because
        chest_pain	3	been tight ; before or ; bill ; called ; climb ; closing ; clutching his ; cortado
        chest_pain	3	crushing chest ; day without ; did ; dtr ; elephant on ; f on ; f vodka ; face
        chest_pain	3	feel my ; fist in ; gave 0 ; has chest ; hasta el ; heartburn ; husb of ; i took
        chest_pain	3	im just ; in under ; it came ; it didnt ; it hasnt ; like theres ; line dropped
        chest_pain	3	made my ; my jaw ; my throat ; off since ; on it ; papa ; pasa ; pats
        chest_pain	3	programa ambulatorio ; put ; ratchet ; rato ; real ; running ; running up ; sat
        chest_pain	3	scared ; senora 0 ; side ; size ; sleep and ; smoking it ; something ; stone
        chest_pain	3	strap around ; sunday night ; swallowed a ; taken ; the cab ; the chest ; the front
        chest_pain	3	the line ; theres this ; theyve ; this morning ; to call ; today ; tonic
        chest_pain	3	tonight and ; top ; trucker ; up my ; viejo se ; vomiting ; weekend ; your live
        chest_pain	-3	$ ; 0 day ; algo ; and he ; and ive ; and they ; anxiety ; anything ; aunt ; ayer
        chest_pain	-3	back in ; case ; con el ; dio ; done ; ed ; esposa ; even ; fell ; five ; free ; fue
        chest_pain	-3	garage ; going like ; guy ; hi ; high ; hija ; hot and ; i am ; i left ; in it
        chest_pain	-3	it has ; it is ; like to ; little ; lives ; look ; maybe ; mi hermano ; mis
        chest_pain	-3	my skin ; night and ; office ; on line ; partner ; person ; phone ; place ; puedo
        chest_pain	-3	send ; sleeping ; slept ; snoring ; so i ; st ; sw ; table ; the 0 ; there are
        chest_pain	-3	these ; they put ; thru ; tried ; turns ; uncle ; whats ; which ; winter ; years of
        chest_pain	-3	~chest ~pain ; ~pain
        chest_pain	-4	# ; 0 days ; 0 dias ; a 0 ; al ; asks for ; ayuda ; blue ; casa ; clinic ; coffee
        chest_pain	-4	coming ; con la ; county ; cousin ; cut ; day since ; dejo ; denies ; did it ; dog
        chest_pain	-4	eight ; eleven ; esposo ; everything ; f 0 ; family ; father ; forty two ; has a
        chest_pain	-4	he is ; he was ; hermano ; hours ; hurt ; i just ; i was ; in his ; inches ; is fine
        chest_pain	-4	is there ; its a ; job ; june ; kicking ; kitchen ; late ; life ; lips ; living
        chest_pain	-4	lot ; measured ; my mom ; my roommate ; name ; narcan ; next ; nine ; no el ; no me
        chest_pain	-4	none since ; psych ; quiero ; quit ; rep ; response ; retired ; room ; said ; same
        chest_pain	-4	seizure ; six ; some ; start ; stay ; su ; sx ; the night ; to be ; to my
        chest_pain	-4	treatment ; two inches ; two years ; us ; wake ; wall ; want to ; was a ; y ya
        chest_pain	-4	ya no ; yr ; ~sz ; ~the
        chest_pain	-5	0 anos ; 0 mo ; 0 wks ; and then ; any ; at a ; brother ; chest hair ; client
        chest_pain	-5	college ; could ; d/c ; daughter ; does ; else ; er ; estoy ; ex ; eyes ; fever
        chest_pain	-5	hair is ; hijo ; i drink ; i get ; i take ; i want ; id like ; is the ; legs ; long
        chest_pain	-5	lost ; mas ; me to ; meses ; nada ; new ; people ; pero ; plan ; rehab ; sent
        chest_pain	-5	sober ; soy ; spring ; stopped ; takes ; theres no ; trabajo ; tx ; used ; uses
        chest_pain	-5	weeks ; were ; where i ; with my ; wks
        chest_pain	-6	blood ; car ; dos ; en la ; fine ; forty ; found ; hair ; head ; i had ; is gray
        chest_pain	-6	isnt ; ive been ; keep ; kids ; min ago ; ni ; nobody ; of a ; outpatient ; roommate
        chest_pain	-6	school ; sin ; sister ; ten ; work ; would ; yo
        chest_pain	-7	0 and ; clean ; do you ; good ; in 0 ; mo ; needs ; none ; pt ; red ; skin ; when i
        chest_pain	-7	year
        chest_pain	-8	0 0 ; house ; how ; it was ; ok ; still ; tattoo ; them
        chest_pain	-9	lo ; month
        chest_pain	-11	las
        """
}
