extension LexiconSources {
    /// Pregnancy, stated and denied.
    static let pregnancy = """
        # pregnancy
        pregnancy	en	pregnant ; preg ; preggo ; pregnancy ; expecting a|in|my|our|twins|her|next|baby
        pregnancy	en	im expecting ; shes expecting ; is expecting ; weeks along ; wks along ; months along
        pregnancy	en	weeks pregnant ; wks pregnant ; months pregnant
        pregnancy	en	{NUM} weeks|wks|wk|months gestation|preg|pg|pregnant|along ; trimester ; prenatal ; g1p0
        pregnancy	en	g2p1 ; g3p2 ; iup
        pregnancy	en	due in|with|on|date * baby|january|february|march|april|may|june|july|august|september|october|november|december|weeks
        pregnancy	en	baby is due ; having a baby ; positive pregnancy test ; gestation ; in utero
        pregnancy	en	carrying a baby ; my ob ; until the baby ; before the baby comes|is|arrives ; embarazada
        pregnancy	en	embarazo ; encinta ; prenada ; bun in the oven ; knocked up ; obstetric ; ob/gyn says
        pregnancy	en	ob says ; g p ; midwife ; maternal fetal
        pregnancy	es	esperando un|bebe ; espero un bebe ; espera un bebe ; semanas de embarazo
        pregnancy	es	meses de embarazo ; estoy|esta|esta de {NUM} semanas|meses ; estoy esperando
        # notPregnant
        notPregnant absorb	en	not pregnant ; never pregnant ; trying to get pregnant ; get pregnant ; getting pregnant
        notPregnant absorb	en	pregnancy test negative ; negative pregnancy ; wants to get pregnant ; when i was pregnant
        notPregnant absorb	en	while i was pregnant ; was pregnant ; postpartum ; pregnancy test at ; hcg neg ; upt neg
        notPregnant absorb	en	last pregnancy ; my last pregnancy ; previous pregnancy ; could be pregnant
        notPregnant absorb	es	no esta embarazada ; no estoy embarazada
        """
}
