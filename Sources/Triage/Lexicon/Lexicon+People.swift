extension LexiconSources {
    /// People: relations and words for callers, patients and the writer.
    static let people = """
        son ; sons ; hijo ; stepson ; boy ; our boy ; my boy	any	person.son
        daughter ; daughters ; dtr ; dtrs ; hija ; stepdaughter ; my girl	any	person.daughter
        kid ; my kid ; my teenager ; my teen ; my child ; our child ; mi nino	any	person.child
        muchacho ; chamaco	any	person.child
        husband ; husb ; hubby ; esposo ; marido ; mi viejo ; hsb	any	person.husband
        wife ; esposa ; mujer ; mi senora	any	person.wife
        spouse ; conyuge	any	person.spouse
        boyfriend ; bf ; novio	any	person.boyfriend
        girlfriend ; gf ; novia	any	person.girlfriend
        fiance ; prometido	any	person.boyfriend
        fiancee ; prometida	any	person.girlfriend
        partner ; significant other ; so ; pareja	any	person.partner exact
        mother ; mom ; moms ; mum ; mama ; mama's ; madre ; stepmom ; stepmother	any	person.mother
        mommy ; my mother in law ; suegra	any	person.mother
        father ; dad ; dads ; daddy ; papa ; padre ; stepdad ; stepfather ; old man	any	person.father
        suegro	any	person.father
        brother ; bro ; brothers ; hermano ; stepbrother ; hermanito	any	person.brother
        sister ; sis ; sisters ; hermana ; stepsister	any	person.sister
        brother in law ; brother-in-law ; bro in law ; bro-in-law ; cunado	any	person.brotherInLaw
        sister in law ; sister-in-law ; cunada	any	person.sisterInLaw
        mother in law ; mother-in-law ; mil	any	person.motherInLaw
        father in law ; father-in-law ; fil	any	person.fatherInLaw
        son in law ; son-in-law ; yerno	any	person.son
        daughter in law ; daughter-in-law ; nuera	any	person.daughter
        nephew ; sobrino	any	person.nephew
        niece ; sobrina	any	person.niece
        uncle ; tio	any	person.uncle
        aunt ; tia ; auntie	any	person.aunt
        cousin ; cousins ; primo ; prima ; primos	any	person.cousin
        grandson ; nieto	any	person.grandson
        granddaughter ; nieta	any	person.granddaughter
        grandfather ; grandpa ; abuelo	any	person.grandfather
        grandmother ; grandma ; abuela ; gma	any	person.grandmother
        friend ; buddy ; best friend ; bestie ; amigo ; amiga ; pal ; frd	any	person.friend
        girlfriend's friend	any	person.friend
        roommate ; rm ; housemate ; roomie ; flatmate ; companero de cuarto	any	person.roommate exact
        employee ; coworker ; worker of mine ; staff member ; empleado ; co-worker	any	person.employee
        one of my guys ; my employee	any	person.employee
        patient ; pt ; paciente ; veteran ; vet	any	person.patient
        client ; ct ; cliente ; defendant ; my client	any	person.client
        resident ; one of our residents	any	person.resident
        student ; my student	any	person.student
        ex ; ex wife ; ex husband ; ex-wife ; ex-husband ; my ex ; exesposo	any	person.ex
        neighbor ; neighbors ; vecino ; vecina	any	person.neighbor
        roommates ; friends ; friends brother ; people ; everyone ; everybody	any	person.others exact
        companions ; neighbors boy ; coach ; teacher ; boss ; manager ; dealer	any	person.others exact
        grandparents ; parents ; family	any	person.others exact
        hosp sw ; hospital sw ; ed rn ; er rn ; rn ; sw ; case manager ; cm	any	caller.patient exact
        shelter cm ; dc planner ; social worker ; therapist ; counselor	any	caller.patient exact
        psych hosp ; clinic ; urgent care ; ob clinic ; va sw ; hosp ; hospital	any	caller.patient exact
        ed ; er ; snf ; nurse ; np ; md ; pcp office ; crisis team	any	caller.patient exact
        mobile crisis ; icu ; medsurg ; psych np ; discharge planner	any	caller.patient exact
        trabajadora social ; lcsw ; lmft ; detox facility ; sober living mgr	any	caller.patient exact
        po ; probation ; parole ; public defender ; public defender's office	any	caller.client exact
        paralegal ; attorney ; drug court ; court liaison ; dep po ; law office	any	caller.client exact
        da office ; jail ; lawyer ; probation officer ; parole officer	any	caller.client exact
        sober living ; sober living mgr ; sober living intake ; house manager	any	caller.resident exact
        house mgr ; slh	any	caller.resident exact
        foreman ; hr ; supervisor ; eap ; employer ; boss ; union rep ; mgr	any	caller.employee exact
        school counselor ; dean ; school nurse ; campus ; coach ; rd ; teacher	any	caller.student exact
        my|our {AGE} ; my {AGE} old	en	person.child
        """
}
