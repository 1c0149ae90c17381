extension LexiconSources {
    /// Needs without substances, and support for families.
    static let otherServices = """
        # otherService
        otherService.1	en	nicotine ; cigarettes ; cigarette ; quit smoking ; stop smoking ; smoking cessation
        otherService.1	en	tobacco ; vaping nicotine ; juul ; zyn ; zyns ; chewing tobacco ; cigarros ; cigarrillos
        otherService.1	en	tabaco ; nicotina
        otherService.1	es	dejar de fumar cigarros|cigarrillos|tabaco
        otherService.2	en	gambling ; gamble ; gambles ; slot machines ; slots ; sports betting ; casino addiction
        otherService.2	en	online betting ; poker ; bets ; betting ; apuestas ; juego compulsivo ; apuesta ; maquinitas
        otherService.2	en	video game ; video games ; gaming addiction ; porn ; pornography ; sex addiction
        otherService.2	en	shopping addiction ; phone addiction ; internet addiction ; social media addiction
        otherService.2	en	food addiction ; sugar addiction ; gaming ; fortnite ; porno ; screen addiction
        otherService.2	es	adiccion al celular
        otherService.3	en	weight ; lose weight ; weight loss ; ozempic ; eating disorder ; anorexia ; bulimia
        otherService.3	en	binge eating ; overeating ; obesity ; trastorno alimenticio ; couples counseling
        otherService.3	en	marriage counseling ; couples therapy ; marriage counselor ; anger management
        otherService.3	en	parenting class ; parenting classes ; grief counseling ; grief group ; autism
        otherService.3	en	dementia care ; memory care ; assisted living ; nursing home ; dental ; dentist
        otherService.3	en	primary care ; flu shot ; vaccine ; housing only ; section 8 ; sober living only
        otherService.3	en	emdr for * trauma ; adhd testing ; adhd evaluation ; adhd eval ; psychological testing
        otherService.3	en	neuropsych ; psychiatrist for adhd
        otherService.3	es	bajar de peso ; terapia de pareja
        otherService.4	en	depression ; depressed ; anxiety ; panic attacks ; ptsd ; ocd ; adhd ; grief ; grieving
        otherService.4	en	burnout ; insomnia only ; mental health ; bipolar ; trauma ; therapist for ; counseling for
        otherService.4	en	postpartum depression ; borderline ; self esteem ; depresion ; salud mental
        otherService.4	es	ansiedad
        otherService.5	en	therapist ; counselor for ; counseling for ; psychiatrist ; mental health
        otherService.5	en	just anxiety|depression|ptsd ; out of control ; therapy for ; terapeuta ; psicologo
        otherService.5	en	salud mental
        # familySupport
        familySupport	en	support for families ; family support group ; family support ; family group
        familySupport	en	support group for * parents|families|spouses|wives|family|loved|partners|moms|kids ; alanon
        familySupport	en	nar-anon ; nar anon ; naranon ; family education ; family night ; family program
        familySupport	en	parents group ; group for parents ; group for families ; group for spouses ; group for wives
        familySupport	en	support for me as * ; therapy for myself as ; help coping with his|her|my
        familySupport	en	i dont use|drink myself ; someone to talk to for me ; for me not for|him|her
        familySupport	en	support for myself ; help for myself as ; for me as the|a parent|mother|wife|spouse
        familySupport	en	shopping addiction ; im not the one who
        familySupport	es	al anon ; al-anon ; grupo de apoyo para * familias|familiares|padres|esposas
        familySupport	es	grupo para familiares|padres|esposas
        """
}
