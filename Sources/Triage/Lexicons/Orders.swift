extension LexiconSources {
    /// Who orders a level of care, and the order.
    static let orders = """
        # mandate
        mandate.1	en	{authority} ** {orders} ** {res}|rehab ; {authority} * {res}
        mandate.1	en	{res} *** {ordered} *** {authority} ; {res} ** {orders} by|from ; court ordered ** {res}
        mandate.1	en	{ordered} *** {res} ; {res} ordered|mandated|required|recommended|stip|condition
        mandate.1	en	order reads ** {res} ; {authority} ** sentenced|approved ** {res}
        mandate.1	en	{authority} {orders} *** rehab ; in lieu of jail|prison * {res}
        mandate.1	en	instead of jail|prison * {res}
        mandate.2	en	{authority} ** {orders} ** {iop} ; {authority} * {iop} ; {iop} *** {ordered} *** {authority}
        mandate.2	en	{iop} ** {orders} by|from ; court ordered ** {iop} ; {ordered} *** {iop}
        mandate.2	en	{iop} ordered|mandated|required|stip|condition
        # mandator
        mandator	en	judge ; court ; courts ; magistrate ; probation ; parole ; drug court ; court ordered
        mandator	en	court-ordered ; po ; cps ; dcfs ; caseworker ; case worker ; nursing board ; medical board
        mandator	en	licensing board ; the board ; board ; sap ; eap ; employer ; hr ; da ; public defender
        mandator	en	public defender's ; order reads ; the order ; sentence ; sentenced ; plea ; diversion
        mandator	en	violation ; condition of ; terms of ; mandated ; mandate ; ordered ; stipulated ; juez
        mandator	en	jueza ; corte ; tribunal ; libertad condicional ; probatoria ; faa ; hims ; my counselor
        mandator	en	his counselor ; her counselor ; my therapist ; my doctor ; his doctor ; her doctor
        mandator	en	my psychiatrist ; psychiatrist ; asam ; assessment ; evaluator ; evaluation says ; eval says
        mandator	en	sap eval ; clinical recommendation ; dr says ; doctor says ; provider wants ; work says
        mandator	en	my job says ; my boss says ; union ; captain ; command ; child services ; dhs
        mandator	en	social services ; parole officer ; probation officer ; prosecutor ; attorney says
        mandator	en	lawyer says ; pharmacy board ; dmv ; my union
        mandator	es	oficial de probatoria
        mandator.1	en	judge ; court ; courts ; magistrate ; probation ; parole ; po ; cps ; dcfs ; child services
        mandator.1	en	sentencing ; sentence ; sentenced ; plea ; plea deal ; licensing board ; nursing board
        mandator.1	en	medical board ; diversion ; parole officer ; probation officer ; the board ; court ordered
        mandator.1	en	mandated ; sap ; faa ; hims ; juez ; corte ; tribunal ; instead of county|jail|prison
        mandator.1	en	got me a deal ; plea bargain ; a deal with the da ; in exchange for
        mandator.1 absorb	en	drug court
        """
}
