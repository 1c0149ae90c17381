extension LexiconSources {
    /// What only looks like a substance.
    static let lookAlikes = """
        # pseudo
        pseudo	en	{drug} test|testing strips|strip|kits|kit|cups|cup|panels|panel
        pseudo	en	fentanyl|opioid|drug|meth|overdose deaths|crisis|epidemic|awareness|policy|task|trends
        pseudo	en	fentanyl strips ; drug panels ; panel cups ; opioid settlement ; opioid grant
        pseudo	en	alcohol policy ; drug policy ; alcohol license ; liquor license ; liquor store clerk
        pseudo	en	ice machine|maker|skating|storm|cream ; the ice in|at|was|melted
        pseudo	en	one|{NUM} and|or|if|so|that i|he|she|we|they can
        pseudo	en	blue ones|jeans|light|book|line|bus|pill pack ; wine glass|glasses ; beer belly
        pseudo	en	beer garden ; wine country ; wine store clerk
        pseudo	en	go|goes|going|went|out|hit|hits|work|works|in to|at|the|in? the? bars
        pseudo	en	bars and clubs ; liquor|beer|wine|alcohol rep|store|company|distributor|sales|industry|counter ; candy bars ; protein bars ; granola bars ; bars of soap
        pseudo	en	blue cross ; blue shield ; blue cross blue shield ; bcbs ; high school ; raising the bar
        pseudo	en	bar exam ; bar prep ; the bar exam ; the bar association ; state bar ; tends bar ; tend bar
        pseudo	en	tending bar ; at a bar ; the bars closed ; bar shift ; work at a bar ; works at a bar
        pseudo	en	behind the bar ; behind bars ; bar stool ; bars close ; bars and restaurants ; sports bar
        pseudo	en	bar job ; bar manager ; passed the bar ; ice cream ; ice water ; ice pack ; on ice ; iced
        pseudo	en	ice rink ; ice bath ; ice cubes ; ice hockey ; black ice ; dry ice ; crystal clear
        pseudo	en	speed dial ; up to speed ; full speed ; speed up ; speed bump ; highway speed
        pseudo	en	glass of water ; glass door ; glass of milk ; broken glass ; glasses on ; reading glasses
        pseudo	en	diet coke ; coke zero ; can of coke ; coke can ; coca cola ; cherry coke ; low blow
        pseudo	en	blow up ; blow off ; blow over ; blow drier ; blow dryer ; blow it ; crack up ; crack in
        pseudo	en	crack jokes ; wise crack ; at the crack ; fell through the crack ; melting pot
        pseudo	en	pot roast ; pot luck ; pot of coffee ; coffee pot ; pot pie ; flower pot
        pseudo	en	birth control pill ; birth control pills ; sleep on it ; vitamin pills ; blood pressure pill
        pseudo	en	blood pressure pills ; water pill ; heart pills ; thyroid pill ; lean on ; lean toward
        pseudo	en	leaned ; lean on me ; weed killer ; weed the garden ; weeds ; rock bottom ; hit rock
        pseudo	en	spice rack ; spices ; joint pain ; joint account ; joint custody ; joint replacement
        pseudo	en	joint and several ; my joints ; joints hurt ; joints ache ; blunt with ; to be blunt
        pseudo	en	acid reflux ; stomach acid ; glass half ; bed lines ; phone lines ; main line ; house line
        pseudo	en	phone line ; bank lines ; lines are busy ; on one line ; on the line ; on line ; the lines
        pseudo	en	lines up ; lined up ; in line ; end of the line ; between the lines ; the line every morning
        pseudo	en	cross the line ; drug test ; drug tests ; drug testing ; drug screen ; drug screens
        pseudo	en	drug store ; drugstore ; drug free ; drug diversion ; drug program ; no drug store
        pseudo	en	drug rehab ; drug treatment ; drug counselor ; drug and alcohol counselor
        pseudo	en	drug and alcohol treatment ; alcohol and drug counselor ; cadc ; alcohol treatment center
        pseudo	en	alcohol free ; alcohol wipes ; rubbing alcohol ; non alcoholic ; alcohol swab ; soft drink
        pseudo	en	soft drinks ; energy drinks ; energy drink ; drink water ; drinking water ; drinks water
        pseudo	en	drink coffee ; drinking coffee ; drinks coffee ; drink tea ; food and drink ; drink soda
        pseudo	en	drinking age ; drinks soda ; sports drink ; wants coffee ; hit by a drunk driver
        pseudo	en	killed by a drunk driver ; drunk driver hit ; drunk driver killed ; crystal s ; crystal here
        pseudo	en	named crystal ; my name is crystal ; crystal is a ; crystal is a pt ; crystal speaking
        pseudo	en	this is crystal ; tina is ; named tina ; tina here ; molly is my ; named molly
        pseudo	en	my dog molly ; my daughter molly ; my daughter crystal ; my wife tina ; mary jane is my
        pseudo	en	vape juice ; emojis ; a high deductible ; high deductible ; high blood pressure ; high bp
        pseudo	en	high functioning ; high fever ; high risk ; high end ; high price ; high cholesterol
        pseudo	en	high pulse ; vitamin h ; preparation h ; drill h ; spice level ; tar roof ; hash browns
        pseudo	en	hash it out ; hash out ; bud of ; my bud ; speed limit ; speeding ticket ; speeding ; snow
        pseudo	en	flu shot ; shots in the dark ; vivitrol shot ; monthly shot ; ice chips
        pseudo	en	the lines at
        pseudo	es	tomar medicina ; tomar agua ; toma agua ; tomar su medicina ; toma medicamento para
        pseudo	es	tomar el control ; tomar una decision ; tomar cartas ; toma en cuenta ; tomar en cuenta
        pseudo	es	tomar terapia ; tomar clases ; tomar el curso ; tomo cafe ; toma cafe ; tomar cafe
        pseudo	es	me tomo el tiempo ; toma refresco ; tomar asiento ; pastillas anticonceptivas
        pseudo	es	pastillas de la presion ; pastillas para la presion
        pseudo	en	h 1 b ; h 1 n 1 ; work in|at a|the bar
        """
}
