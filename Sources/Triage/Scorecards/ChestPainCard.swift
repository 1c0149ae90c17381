extension ScorecardSources {
    /// Words that speak for `chest_pain` or against it. Written by `workbench weigh`.
    static let chestPain = """
        chest_pain	-64	=
        chest_pain	45	chest
        chest_pain	27	pecho
        chest_pain	21	el pecho
        chest_pain	18	breastbone
        chest_pain	17	hurts ; tight
        chest_pain	16	cp ; my chest ; pain
        chest_pain	15	c/o ; squeezing
        chest_pain	14	arm ; pressure ; sitting
        chest_pain	13	elephant
        chest_pain	12	0 min ; crushing ; jaw ; my breastbone ; sitting on
        chest_pain	11	chest and ; chest hurts ; chest pain ; dolor ; heart ; min ; ribs ; theres
        chest_pain	11	tightness
        chest_pain	10	across ; feels ; goes ; pains
        chest_pain	9	an elephant ; behind my ; chest pains ; duele ; l ; l arm ; my ribs ; pressure in
        chest_pain	9	se me ; since lunch ; substernal ; tonight ; while
        chest_pain	8	and it ; apretado ; bad ; center ; chest since ; elephant sitting ; like a ; lunch
        chest_pain	8	my heart ; my left ; pecho apretado ; pecho desde ; siento ; since ; since this
        chest_pain	7	a squeezing ; a vise ; ache ; ahorita ; and wont ; behind ; belt ; brazo ; brick
        chest_pain	7	chest feels ; chest is ; cinco anos ; daily 0 ; del ; desde ; dolor de ; duerme
        chest_pain	7	en el ; encima ; feels like ; his chest ; in chest ; its like ; left ; like
        chest_pain	7	me duele ; mentions ; numb ; palido ; past ; pecho y ; que le ; right ; right now
        chest_pain	7	sharp ; sweating ; vise ; x 0
        chest_pain	6	a belt ; a fist ; all weekend ; also ; anos de ; aprieta ; around my ; began ; blames
        chest_pain	6	breastbone and ; cinco ; como ; de cristal ; duele mucho ; duerme el ; el ; el brazo
        chest_pain	6	having ; having chest ; heart is ; heavy ; heroin two ; his breastbone ; holding
        chest_pain	6	i might ; into ; left arm ; like somebody ; m ; middle of ; might ; mucho el ; on it
        chest_pain	6	parked ; pulled ; radiating ; somebody ; standing on ; the middle ; theres a
        chest_pain	6	think i ; this past ; un dolor ; who shoots ; y se
        chest_pain	5	/ 0 ; 0 me ; across the ; agarro ; ambulatorio de ; and says ; and since ; apa
        chest_pain	5	aqui en ; between my ; breastbone since ; breathing ; chest has ; chest pressure
        chest_pain	5	cinched ; clutching ; corre ; daily x ; dead ; del programa ; desde la ; desde q
        chest_pain	5	desperto ; dice que ; en este ; en medio ; espalda ; este ; first ; fist ; fuerte en
        chest_pain	5	getting ; h ; i think ; in waiting ; informes ; is a ; is crawling ; is in ; it daily
        chest_pain	5	it goes ; its in ; izquierdo ; keeps ; la espalda ; le ; m crack ; me aprieta
        chest_pain	5	me duerme ; medio ; mi apa ; mi papa ; middle ; moment ; mucho ; my jaw ; my throat
        chest_pain	5	on me ; pain and ; pain in ; pale ; papa dice ; parked on ; pide informes ; po wants
        chest_pain	5	probation ofc ; radiating to ; rubbing ; scared ; size ; small ; standing ; sternum
        chest_pain	5	street ; stress ; the chest ; tighter ; tightness in ; to jaw ; tonight and
        chest_pain	5	triage 0 ; under my ; up my ; w/d from ; while talking ; wont ; wont get ; y c/o
        chest_pain	4	0 m ; 0 since ; a minute ; across my ; actually ; an ; anda ; aqui ; arm numb
        chest_pain	4	around ; been tight ; being ; breath ; c/o chest ; c/o crushing ; call 0 ; caller
        chest_pain	4	como si ; corazon ; crack since ; crawling ; crushing chest ; crushing pain ; day 0
        chest_pain	4	day without ; de noche ; dice ; dispute ; don ; down my ; duele el ; el corazon
        chest_pain	4	estaba ; final ; final bill ; first day ; fuerte ; get off ; goes up ; her chest
        chest_pain	4	herself ; hes drenched ; hour ; im having ; in a ; into my ; it feels ; its my
        chest_pain	4	know what ; know who ; la manana ; left side ; lower ; manana ; me corre ; no se
        chest_pain	4	noche ; now ; of breath ; of sleep ; ofc ; on him ; on my ; over the ; palm ; papa
        chest_pain	4	pecho que ; probation ; refuses ; rm ; since breakfast ; since sunday ; sleep and
        chest_pain	4	smoking it ; somebody parked ; summer ; talking ; that keeps ; thing ; think ; throat
        chest_pain	4	tightness across ; to call ; to do ; too ; triage ; two years ; waiting ; wanted to
        chest_pain	4	weed only ; weekend ; what to ; who ; without it ; x
        chest_pain	3	@ ; a hot ; a la ; afford ; breakfast ; cab ; cant afford ; chest tightness ; climb
        chest_pain	3	clutching his ; cuelgo ; face ; for about ; gave 0 ; goes in ; golf ; hace rato
        chest_pain	3	has his ; hasta el ; heartburn ; his shirt ; holding his ; hoy ; hubiera ; hurts and
        chest_pain	3	hurts bad ; in my ; in there ; in under ; into the ; is sitting ; is standing ; its
        chest_pain	3	like someone ; line dropped ; mid ; mid call ; minute ; my old ; my son ; not a
        chest_pain	3	now my ; old man ; over ; pide ; pocket ; poker ; prob ; programa ambulatorio ; real
        chest_pain	3	real bad ; ribs and ; rn ; says ; side ; since 0 ; since noon ; stabbing ; stairs
        chest_pain	3	strap ; swallowed ; swallowed a ; there now ; this am ; to know ; to l ; under
        chest_pain	3	vomiting ; w/d ; whenever i
        chest_pain	-3	and a ; back ; bano ; be ; bien ; blue ; d/c ; divorce ; does ; ed ; ever ; family
        chest_pain	-3	father ; has a ; have ; have a ; hes been ; him ; just ; keep ; la ; leave ; like to
        chest_pain	-3	me to ; my roommate ; my skin ; name ; on line ; once ; own ; plan ; rehab ; thru
        chest_pain	-3	two ; used ; whole
        chest_pain	-4	+ ; 0 anos ; 0 wks ; about ; any ; asked ; asks ; ayer ; ayuda ; before ; can ; car
        chest_pain	-4	clean ; clear ; client ; clinic ; clr ; cousin ; dejo ; do you ; esta ; estoy ; ex
        chest_pain	-4	fine ; floor ; forty ; fue ; help ; hijo ; in his ; is fine ; isnt ; it was
        chest_pain	-4	ive been ; june ; long ; meses ; min ago ; months ; my brother ; my daughter
        chest_pain	-4	nephew ; never ; new ; none since ; nothing ; of 0 ; ok ; or ; people ; please help
        chest_pain	-4	program ; psych ; quiere ; quiero ; said ; self ; shes ; so ; stopped ; takes ; tx
        chest_pain	-4	until ; weeks ; will ; with ; wk x ; wks ; years of ; yo ; ~sz ; ~the
        chest_pain	-5	0 and ; after ; ago ; al ; blood ; could ; cuando ; daughter ; denies ; found ; good
        chest_pain	-5	head ; house ; i ; id like ; kids ; last ; lost ; mas ; mi ; mother ; my wife
        chest_pain	-5	narcan ; next ; nobody ; one ; outpatient ; pt ; put ; roommate ; school ; sin
        chest_pain	-5	since my ; skin ; soy ; spring ; ten ; the ; to my ; using ; want ; work ; yr
        chest_pain	-6	0 mo ; are ; chest hair ; dos ; hair ; hair is ; her ; home ; in 0 ; iop ; is gray
        chest_pain	-6	needs ; none ; please ; red ; sister ; tattoo ; them ; took ; trabajo ; tres ; twice
        chest_pain	-6	use ; would
        chest_pain	-7	0 0 ; brother ; days ; detox ; doctor ; es ; he ; how ; im ; our ; out ; por ; still
        chest_pain	-7	take ; thats ; where ; year ; your
        chest_pain	-8	dias ; ive ; lo ; mo ; month ; para
        chest_pain	-9	at ; id ; las ; they ; was ; ya ; you
        chest_pain	-10	for
        chest_pain	-11	con ; los ; no
        """
}
