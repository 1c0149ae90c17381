extension LexiconSources {
    /// Media, students, law, whereabouts, donors, wrong numbers, and spam.
    static let thirdParties = """
        # spam
        spam	en	add me on telegram ; on telegram ; telegram ; whatsapp me at ; crypto ; bitcoin ; forex
        spam	en	trading signals ; investment opportunity ; double your money ; make money from home
        spam	en	work from home and earn ; earn $ ; loan offer ; viagra ; cialis ; cheap meds
        spam	en	cheap pills online ; online pharmacy no prescription ; casino ; slots bonus ; free spins
        spam	en	betting tips ; lottery ; you have won ; you won ; have been selected ; been selected for
        spam	en	congratulations ; claim in ; claim your ; claim now ; click here ; click the link
        spam	en	click this ; free visitor ; visitor package ; visit our website ; http ; https ; www
        spam	en	escort ; escorts ; hot singles ; u single ; are you single ; hey pretty ; hello dear
        spam	en	dear friend ; dear sir ; dear sir/madam ; sexy ; nudes ; onlyfans ; dating site
        spam	en	sugar daddy ; inheritance ; prince ; gift card ; gift cards ; rolex ; replica
        spam	en	instagram followers ; buy followers ; followers ; essay writing ; domain has ; domain have
        spam	en	your domain ; domain expires ; domain expiration ; warranty ; car warranty ; cheap flights
        spam	en	weight loss pills ; keto gummies ; buy now ; limited offer ; unsubscribe ; ganaste
        spam	en	has ganado ; prestamos rapidos ; haz clic ; chosen to receive ; selected to receive
        spam	en	receive a gift ; prize ; no prescription ; winner ; passive income ; from home dm
        spam	en	dm for details ; dm me ; earn * income ; make money ; side hustle ; be your own boss
        spam	en	no experience needed
        spam	es	cbd sale ; gane dinero
        # thirdParty
        thirdParty	en	reporter ; journalist ; newspaper ; news station ; documentary ; podcast ; producer
        thirdParty	en	article about ; story about ; writing a story ; writing an article ; doing a story
        thirdParty	en	interview your ; interview someone ; interview a ; comment on ; press inquiry
        thirdParty	en	media inquiry ; for a story ; student project ; class project ; school project
        thirdParty	en	research project ; research paper ; term paper ; research study ; my thesis ; thesis
        thirdParty	en	dissertation ; capstone ; questionnaire ; assignment ; interview for class ; shadow a
        thirdParty	en	subpoena ; subpoenas ; custodian of records ; deposition ; process server
        thirdParty	en	law firm requesting ; attorney requesting ; legal request ; litigation ; lawsuit ; detective
        thirdParty	en	police dept ; police department ; officer calling ; welfare check on ; looking for a missing
        thirdParty	en	missing person ; whereabouts ; is he there ; is she there ; is my * there ; is he a patient
        thirdParty	en	is she a patient ; is a pt here ; is a patient here ; is a patient there ; is a client there
        thirdParty	en	if * is a pt ; if * is a patient ; if * is there ; confirm if ; confirm whether
        thirdParty	en	cant confirm or deny ; cannot confirm ; confirm or deny ; are you holding ; did he check in
        thirdParty	en	did she check in ; was he admitted ; was she admitted ; trying to locate ; trying to find my
        thirdParty	en	trying to reach a patient ; trying to reach a client ; speak to a patient
        thirdParty	en	talk to a patient ; speak with a patient ; donate ; donation ; donations ; donating ; donor
        thirdParty	en	give back ; fundraiser ; charity event ; volunteer ; volunteering ; wrong number ; wrong #
        thirdParty	en	wrong no ; misdial ; misdialed ; mis dial ; dialed wrong ; butt dial ; pocket dial
        thirdParty	en	wanted the pharmacy ; wrong place ; numero equivocado ; equivocado ; guest speaker
        thirdParty	en	speaker for ; speak at our ; speak to our ; speak at ; speaking at our ; presentation at
        thirdParty	en	presentation to our ; health fair ; career day ; school assembly ; outreach team
        thirdParty	en	outreach event ; brochures for our ; brochure rack ; flyers for ; auditor ; audit
        thirdParty	en	policy manual ; licensing inspector ; inspection ; fire inspection ; inspector ; zoning
        thirdParty	en	neighbor complaint ; noise from your ; parking at your ; neighbors of your ; landlord of
        thirdParty	en	delivery for ; fedex ; ups driver ; doordash ; uber eats ; verify employment
        thirdParty	en	employment verification ; reference check ; reference for ; census bureau ; city council
        thirdParty	en	political ; donar ; donacion ; voluntario ; voluntaria ; reportero ; periodista
        thirdParty	en	proyecto escolar ; tarea ; sheriff asking ; detective asking ; sheriff ; named person
        thirdParty	en	person is in the facility ; sociology class ; a paper on ; paper about ; writing a paper
        thirdParty	en	my sociology ; my psych class ; nursing class ; criminology ; need an interview
        thirdParty	en	donate coats ; coats to ; tell me if my ; know if my * checked|is|was|there
        thirdParty	en	if my * checked in ; checked in there ; is my * there|staying|ok in ; girl scouts
        thirdParty	en	boy scouts ; cookies ; bring cookies ; carolers ; choir ; documentary crew ; filming
        thirdParty	en	to film ; founder on ; have your founder ; on my podcast ; on our show ; podcast on
        thirdParty	en	your residents|clients|patients|owner|owners|founder|director|ceo|compliance|spokesperson
        thirdParty	en	your compliance officer ; law student ; grad student ; graduate student ; doctoral student
        thirdParty	en	researching ; research on ; sponsor a ; holiday meal ; meal for your ; toy drive
        thirdParty	en	coat drive ; fundraising ; has papers for ; papers for a ; serve papers ; serve a
        thirdParty	en	brokering ; ask your director ; for an article ; for a class ; volunteer group ; our church
        thirdParty	en	our troop ; our school ; our students ; our class ; news station|crew|outlet|reporter|team
        thirdParty	en	for a documentary ; survey for ; take our survey ; building permit ; homework assignment
        thirdParty	en	channel {NUM} ; piece about|on * homes|rehab|rehabs|addiction|treatment|sober
        thirdParty	en	working on a piece|story|segment|article|film
        thirdParty	es	se equivoco ; donde esta ; esta internado ahi ; esta ahi ; entrevista para
        thirdParty.9 absorb	en	voluntarily ; drug deal news ; good news ; bad news ; audit score ; audit was ; audit of
        thirdParty.9 absorb	en	audit {NUM} ; the news ; on the news ; news article said ; in the news ; saw the news
        thirdParty.9 absorb	en	delivery driver ; for delivery ; delivery job ; works delivery ; my assignment
        thirdParty.9 absorb	en	voluntariamente ; served in ; served time
        """
}
