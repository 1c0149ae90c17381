extension LexiconSources {
    /// The affairs of current and past clients.
    static let clientAffairs = """
        # clientAdmin
        clientAdmin	en	medical records ; my records ; his records ; her records ; records request ; records release
        clientAdmin	en	release of records ; request records ; copy of my ; copies of my
        clientAdmin	en	copy of his|her records|chart|discharge|bill ; my chart ; my file ; discharge summary
        clientAdmin	en	discharge papers ; discharge paperwork ; proof of completion ; completion certificate
        clientAdmin	en	certificate of completion ; certificate ; completion letter ; letter saying i completed
        clientAdmin	en	letter that i completed ; letter of completion ; proof that i completed
        clientAdmin	en	proof of attendance ; attendance letter ; verification of treatment ; proof of treatment
        clientAdmin	en	my bill ; a bill ; billed ; billing ; billing question ; billing department ; bill for
        clientAdmin	en	lab bill ; charged me ; charged twice ; overcharged ; double charged ; refund ; itemized
        clientAdmin	en	itemized statement ; statement emailed ; invoice ; collections ; sent to collections
        clientAdmin	en	balance owed ; payment on my account ; superbill ; eob ; my deposit back ; dispute
        clientAdmin	en	disputing ; visiting hours ; visitation ; visit my ; visit him ; visit her ; visit on sunday
        clientAdmin	en	when can i visit ; can i visit ; visiting day ; family visit ; drop off clothes
        clientAdmin	en	drop off * clothes|cigarettes|bag|things|stuff|package|toiletries
        clientAdmin	en	bring him * clothes|cigarettes|shoes|charger ; bring her * clothes|cigarettes|shoes|charger
        clientAdmin	en	mail a package ; send a package ; belongings ; left my ; left a
        clientAdmin	en	left his * bag|phone|things|stuff|clothes|jacket|wallet|charger|shoes
        clientAdmin	en	left her * bag|phone|things|stuff|clothes|jacket|wallet|charger|shoes
        clientAdmin	en	i left * bag|phone|things|stuff|clothes|jacket|wallet|charger|shoes|passport|duffel|suitcase|ring|medication|laptop|keys|glasses|there|behind
        clientAdmin	en	my things ; my stuff back ; pick up my ; pick up his ; pick up her ; lost and found
        clientAdmin	en	get my * back ; reschedule ; rescheduling ; cancel my ; canceling my ; appointment ; my appt
        clientAdmin	en	appt ; running late ; be late ; min late ; minutes late ; late to group ; miss group
        clientAdmin	en	missing group ; wont be at group ; wont make group ; cant make group ; cant make it to group
        clientAdmin	en	skip group ; excused absence ; my group tonight ; group time ; what time is group
        clientAdmin	en	what time is my ; iop pt ; iop client says ; current client ; current pt ; current patient
        clientAdmin	en	former client ; former pt ; former patient ; past client ; past patient ; past pt
        clientAdmin	en	alumni event ; alumni meeting ; alumni picnic ; alumni bbq ; i was in your ; i was a patient
        clientAdmin	en	i was a client ; when i was there ; my stay with you ; my stay there ; during my stay
        clientAdmin	en	i stayed with you ; was at your ; graduated from your program and ; my counselor there
        clientAdmin	en	my therapist there ; my case manager there ; complaint ; complain ; file a grievance
        clientAdmin	en	grievance ; complaint about ; staff was rude ; rude to me ; treated badly
        clientAdmin	en	way i was treated ; hipaa complaint ; release of information ; roi form ; sign a release
        clientAdmin	en	fmla form ; fmla forms ; fmla paperwork ; disability paperwork ; disability form
        clientAdmin	en	short term disability forms ; edd form ; edd forms ; fill out my ; sign my
        clientAdmin	en	paperwork for my ; return to work note ; return to work letter ; doctors note
        clientAdmin	en	prescription refill from ; refill from your doctor ; refill my prescription from
        clientAdmin	en	portal login ; patient portal ; password reset ; reset my password ; w-9 ; 1099 ; expediente
        clientAdmin	en	mi factura ; factura ; me cobraron ; cobro ; reembolso ; visitar a ; visitarlo ; visitarla
        clientAdmin	en	cita ; mi cita ; cambiar mi cita ; cancelar mi cita ; queja ; constancia ; comprobante
        clientAdmin	en	certificado ; fui paciente ; fui cliente ; who handles billing ; charged my ; charged our
        clientAdmin	en	card twice ; husband's stay last ; my stay last ; my stay in ; stay in 20 ; visiting hrs
        clientAdmin	en	visit hrs ; refunded ; refund my ; my deposit ; deposit back ; deposit refund
        clientAdmin	en	move my * group|session|appointment ; move * * group to ; jury duty
        clientAdmin	en	switch my group|session ; current resi client ; current resident ; current iop client
        clientAdmin	en	of current * client|pt|patient|resident ; fax my ; fax * records|summary|letter|chart
        clientAdmin	en	while i was there ; when i was in there ; when i stayed ; was disrespectful
        clientAdmin	en	disrespectful to ; speak with a supervisor|manager ; speak to a supervisor|manager
        clientAdmin	en	i left your ; left your program|facility|house ; after i left your
        clientAdmin	en	in our detox|residential|resi|program|facility|house|iop|care
        clientAdmin	en	at our facility|house|program|detox now|currently ; bring clean clothes
        clientAdmin	en	bring clothes|shoes|money|cigarettes|toiletries ; clean clothes to ; my locker
        clientAdmin	en	my room there ; my old room ; commissary ; my phone back ; get my meds back
        clientAdmin	en	the office there ; as a former client ; insurance was billed ; allowed visitors|visits
        clientAdmin	en	visitors this weekend|sunday|saturday ; is * allowed visitors|calls|phone|mail
        clientAdmin	en	my husband|wife|son|daughter is a|in client|patient|resident there|program
        clientAdmin	es	mis registros ; mis expedientes ; copia de mi ; horas de visita ; horario de visitas
        clientAdmin	es	mis pertenencias ; mis cosas ; deje mi ; deje mis ; carta de terminacion
        clientAdmin.9 absorb	en	left my apartment ; left my husband ; left my wife ; left my job ; left my family
        clientAdmin.9 absorb	en	left a message ; left a voicemail ; left my ex ; left a note ; left a letter
        clientAdmin.9 absorb	en	left a program ; left a rehab ; left my house ; left my kids ; left my boyfriend
        clientAdmin.9 absorb	en	left my girlfriend ; make an appointment ; book an appointment ; schedule an appointment
        clientAdmin.9 absorb	en	set up an appointment ; appointment to start ; sacar cita ; agendar cita
        clientAdmin.9 absorb	en	get an appointment ; need an appointment ; first appointment ; eval appointment ; charge of
        clientAdmin.9 absorb	en	left a bottle
        clientAdmin.9 absorb	es	hacer una cita ; agendar una cita ; una cita para
        """
}
