extension LexiconSources {
    /// People: relations and words for callers, patients and the writer.
    static let people = """
        # person
        person.son	en	son ; sons ; stepson ; boy ; our boy ; my boy ; son in law ; son-in-law ; yerno
        person.son	es	hijo
        person.daughter	en	daughter ; daughters ; dtr ; dtrs ; stepdaughter ; my girl ; daughter in law
        person.daughter	en	daughter-in-law ; nuera
        person.daughter	es	hija
        person.child	en	kid ; my kid ; my teenager ; my teen ; my child ; our child ; chamaco ; my|our {AGE}
        person.child	en	my {AGE} old
        person.child	es	mi nino ; muchacho
        person.husband	en	husband ; husb ; hubby ; marido ; mi viejo ; hsb
        person.husband	es	esposo
        person.wife	en	wife ; mujer ; mi senora
        person.wife	es	esposa
        person.spouse	en	spouse ; conyuge
        person.boyfriend	en	boyfriend ; bf ; novio ; fiance
        person.boyfriend exact	es	prometido
        person.girlfriend	en	girlfriend ; gf ; novia ; fiancee ; prometida
        person.partner exact	en	partner ; significant other
        person.partner exact	es	pareja
        person.mother	en	mother ; mom ; moms ; mum ; mama's ; stepmom ; stepmother ; mommy ; my mother in law
        person.motherInLaw	es	suegra
        person.mother	es	mama ; madre
        person.father	en	father ; dad ; dads ; daddy ; stepdad ; stepfather ; old man
        person.father	es	papa ; padre
        person.brother	en	brother ; bro ; brothers ; stepbrother ; hermanito
        person.brother	es	hermano
        person.sister	en	sister ; sis ; sisters ; hermana ; stepsister
        person.brotherInLaw	en	brother in law ; brother-in-law ; bro in law ; bro-in-law ; cunado
        person.sisterInLaw	en	sister in law ; sister-in-law ; cunada
        person.motherInLaw	en	mother in law ; mother-in-law ; mil
        person.fatherInLaw	en	father in law ; father-in-law ; fil
        person.nephew	en	nephew ; sobrino
        person.niece	en	niece ; sobrina
        person.uncle	en	uncle ; tio
        person.aunt	en	aunt ; tia ; auntie
        person.cousin	en	cousin ; cousins ; primo ; prima
        person.cousin	es	primos
        person.grandson	en	grandson ; nieto
        person.granddaughter	en	granddaughter ; nieta
        person.grandfather	en	grandfather ; grandpa
        person.grandfather	es	abuelo
        person.grandmother	en	grandmother ; grandma ; gma
        person.grandmother	es	abuela
        person.friend	en	friend ; buddy ; best friend ; bestie ; amigo ; amiga ; pal ; frd ; girlfriend's friend
        person.roommate exact	en	roommate ; rm ; housemate ; roomie ; flatmate
        person.roommate exact	es	companero de cuarto
        person.employee	en	employee ; coworker ; worker of mine ; staff member ; empleado ; co-worker ; one of my guys
        person.employee	en	my employee
        person.patient	en	patient ; pt ; paciente ; veteran ; vet
        person.client	en	client ; ct ; cliente ; defendant ; my client
        person.resident	en	resident ; one of our residents
        person.student	en	student ; my student
        person.ex	en	ex ; ex wife ; ex husband ; ex-wife ; ex-husband ; my ex ; exesposo
        person.neighbor	en	neighbor ; neighbors ; vecino ; vecina
        person.others exact	en	roommates ; friends ; friends brother ; everyone ; everybody ; companions
        person.others exact	en	neighbors boy ; coach ; teacher ; boss ; manager ; dealer ; grandparents ; parents ; family
        person.others	en	a|some|this|that|another guy|man|woman|lady|dude|kid|girl|fella|coworker at|in|from|across|i|we my|our|the|know|knew|work|worked ; someone|somebody i know|knew ; a guy|man|woman i know
        person.others	es	un|una|otro|otra senor|tipo|vato|muchacho|companero|companera de|del|en mi|la|el ; alguien que conozco
        person.father	es	apa ; jefe|jefito mio
        person.mother	es	ama mia ; jefita
        # caller
        caller.patient exact	en	hosp sw ; hospital sw ; ed rn ; er rn ; rn ; sw ; case manager ; cm ; shelter cm
        caller.patient exact	en	dc planner ; social worker ; therapist ; counselor ; psych hosp ; clinic ; urgent care
        caller.patient exact	en	ob clinic ; hosp ; hospital ; ed ; er ; snf ; nurse ; np ; md ; pcp office ; crisis team
        caller.patient exact	en	mobile crisis ; icu ; medsurg ; psych np ; discharge planner ; trabajadora social ; lcsw
        caller.patient exact	en	lmft ; detox facility ; sober living mgr
        caller.patient exact	es	va sw
        caller.client exact	en	po ; probation ; parole ; public defender ; public defender's office ; paralegal ; attorney
        caller.client exact	en	drug court ; court liaison ; dep po ; law office ; da office ; jail ; lawyer
        caller.client exact	en	probation officer ; parole officer
        caller.resident exact	en	sober living ; sober living mgr ; sober living intake ; house manager ; house mgr ; slh
        caller.employee exact	en	foreman ; hr ; supervisor ; eap ; employer ; boss ; union rep ; mgr
        caller.student exact	en	school counselor ; dean ; school nurse ; campus ; coach ; rd ; teacher
        person.fatherInLaw	es	suegro
        """
}
