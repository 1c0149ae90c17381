extension LexiconSources {
    /// Where the person lives: without a home, or among people who use.
    static let surroundings = """
        # homeless
        homeless	en	homeless ; unhoused ; houseless ; on the street ; on the streets ; in a tent ; tent by
        homeless	en	in a car ; in my car ; in his car ; in her car ; in his truck ; in my truck
        homeless	en	living in * car|truck|van|tent|shelter|motel|camp|encampment|rv|storage
        homeless	en	sleeping in|on * car|truck|van|park|street|bench|streets|couches|shelter|bus|train
        homeless	en	living out of ; sleep in my car ; sleeps in his car ; shelter ; shelters ; encampment
        homeless	en	couch surfing ; couch surf ; couch hopping ; couchsurfing ; couch to couch
        homeless	en	no place to live|stay|go|sleep ; nowhere to live|go|stay|sleep ; no where to go|live|stay
        homeless	en	no home ; no address ; no fixed address ; nfa ; no housing ; unsheltered ; street homeless
        homeless	en	skid row ; under a bridge ; under the bridge ; underpass ; under an overpass ; in a motel
        homeless	en	motel to motel ; evicted yesterday ; out by 6pm ; out by tonight ; last night at
        homeless	en	losing my housing ; gets put out ; house rule ; lose my bed ; lose his bed
        homeless	en	kicked out of sober ; put out of sober ; tent ; albergue ; refugio ; squat ; squatting
        homeless	en	abandoned building ; trap house ; traphouse ; in the riverbed ; bus station ; been outside
        homeless	en	people's couches ; on couches ; couches since ; on a couch ; friends couch|couches
        homeless	en	couch at ; couch to ; sleeping rough ; staying at a shelter ; dv shelter
        homeless	en	domestic violence shelter ; at a shelter ; women's shelter ; warming center
        homeless	en	transitional housing ends ; no stable housing ; unstable housing
        homeless	es	sin hogar ; sin casa ; en la calle ; en las calles ; vive en la calle ; vivo en la calle
        homeless	es	vivo en mi carro ; vive en su carro ; durmiendo en * carro|calle|parque|coche
        homeless	es	no tengo donde vivir|dormir|quedarme ; no tiene donde vivir|dormir|quedarse
        homeless	es	tienda de campana ; bajo un puente ; situacion de calle
        # pseudo
        pseudo	en	homeless shelter volunteer ; from the street ; off the street ; street drugs
        pseudo	en	out on the street selling ; pop tent ; on the street corner for ; in my car writing
        pseudo	en	writing from the car ; from the car ; crying in my car ; sitting in my car
        pseudo	en	in my car outside ; in the car outside ; in my car right ; in my car crying
        pseudo	en	calling from my car ; on the bus ; hiding in my car ; in my car at ; in the parking lot
        pseudo	en	sent from my car ; shelter in ; animal shelter ; tax shelter
        # usersAtHome
        usersAtHome fixed	en	live|lives|living|stay|stays|staying|reside|resides|roommate|roommates|sleep|crash|crashing|home|around|house|back|vivo|vive|viviendo|surrounded ** who|that|all|both|also|are|with|que|is * use|uses|using|deal|deals|dealing|drink|drinks|drinking|cook|cooks|sell|sells|selling|smoke|smokes|smoking|usan|usa|toman|toma|venden|vende|consumen|consume|users|addict|addicts|dealer|tweaker|tweakers|high|shoot|shoots|slings|drunk|alcoholic
        usersAtHome fixed	en	with|w/ friends|friend|roommates|roommate|bf|gf|boyfriend|girlfriend|husband|wife|brother|mom|people|guys|users|partner|sister|cousin|dad who|that|and|still * use|uses|using|deal|deals|drink|drinks|smoke|smokes|sell|sells
        usersAtHome fixed	en	with|w/ users|dealers|addicts
        usersAtHome fixed	en	roommate|roommates|boyfriend|girlfriend|husband|wife|bf|gf|partner|spouse|mother|mom|housemates|sister|cousin|mates|husb|everyone|everybody|uncle at|in|here|also|too|still|both * home|house|uses|using|deals|drinks|smokes|use|drink
        usersAtHome fixed	en	boyfriend|girlfriend|husband|wife|bf|gf|partner|roommate|roommates|husb also|too|still uses|using|drinks|use|deals|smokes
        usersAtHome fixed	en	bf|boyfriend|husband|roommate|roommates|partner|girlfriend|gf who|that deals|uses|drinks|use|drink|sells|smokes|cooks
        usersAtHome fixed	en	drugs|meth|dope|heroin|fentanyl|coke|crack|needles|alcohol|pills|people|users|dealers|using|it|they|everyone in|at|around|through|all|are|is|use|uses the|my|this|his|her|here|our|over|there|in * house|apartment|apt|home|building|place|room|block|door|everywhere|complex|trailer|all
        usersAtHome fixed	en	drug house ; crack house ; trap house ; meth house ; party house
        usersAtHome fixed	en	sober living * kicked|put|out|lost|discharged ; unsafe at home|here
        usersAtHome fixed	en	home is * safe|unsafe|toxic ; not safe at home ; isnt safe at home
        usersAtHome fixed	en	abusive home|relationship|husband|boyfriend|partner|house|wife|ex|environment
        usersAtHome fixed	en	unsafe environment|home|housing|living ; toxic environment|household|home
        usersAtHome fixed	en	get|need|wants|want|needs|got|have|has|gotta|must * out|away * of|from|this * * house|apartment|apt|here|place|environment|block|neighborhood|situation|area|town|room|there
        usersAtHome fixed	en	cant stay here ; cant stay * sober|clean * here|there|in|at|around|home|?
        usersAtHome fixed	en	cant get * sober|clean * here|there|in|around|at|living ; if i stay here
        usersAtHome fixed	en	if he stays here|there|home ; if i go back there|home|to ; if he goes back|home|there
        usersAtHome fixed	en	comes home to|our * block|house|place|using ; cant do this apt
        usersAtHome fixed	en	everyone around me uses|drinks|? ; everybody i know uses|drinks
        usersAtHome fixed	en	dealer * lives|next|upstairs|downstairs|door|neighbor|boyfriend|is ; lives with * dealer
        usersAtHome fixed	en	sale from the house
        usersAtHome fixed	en	boyfriend|girlfriend|husband|wife|bf|gf|roommate|roommates|dad|mom|brother|sister|uncle|cousin|partner sells|deals|cooks|slings
        usersAtHome fixed	en	house|apartment|place|home|building|block is|are|stays|s? full of ; full of it
        usersAtHome fixed	en	full of dealers|users|addicts|drugs
        usersAtHome fixed	en	live|lives|living|stay|stays|staying with|w/ my|a|his|her|the? dealer|users|addict|tweaker
        usersAtHome fixed	en	roommates|friends|people|neighbors|cousins|brothers|housemates|everybody|everyone|family|folks deal|use|smoke|drink|sell|cook|slam|party|drugs
        usersAtHome fixed	en	cant stay off * {drug}|it|them here|there|in|around ; living room * deal|use|using
        usersAtHome fixed	en	deal|deals|dealing|sell|sells|selling out of|from the|my|our|his ; cant stay off * here
        usersAtHome fixed	en	cant quit here|living|in|around
        usersAtHome fixed	es	vive|vivo con * * que|usuarios|adictos|alcoholicos * ; en mi casa todos|toman|usan|consumen
        usersAtHome fixed	es	casa * todos * toman|usan|consumen|drogan ; no es seguro en|mi|la casa
        usersAtHome fixed	es	{person3} * * fuman|usan|consumen|toman|venden *
        usersAtHome fixed	es	fuman|usan|consumen|toman|venden|beben ** en|aqui la|mi|esta casa|departamento|cuarto
        usersAtHome fixed	es	en mi|la casa * * fuman|usan|consumen|toman|venden|beben ; amigos fuman|usan|toman|consumen
        """
}
