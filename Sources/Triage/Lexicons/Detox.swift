extension LexiconSources {
    /// Detox: the word, requests, and detoxes done or under way.
    static let detox = """
        # detoxWord
        detoxWord	en	{detox}
        # detoxRequest
        detoxRequest	en	taper ; tapering ; a taper ; taper plan ; safe taper ; medical taper
        detoxRequest	en	come off * safely|safe ; coming off * safely|safe ; get off * safely|safe
        detoxRequest	en	getting off * safely|safe ; stop * safely ; quit * safely
        detoxRequest	en	safely * off|stop|quit|come|get|withdraw ; safe plan ; safe way to ; safest way
        detoxRequest	en	safe to stop|quit ; medically managed ; medically supervised ; medical supervision ; dry out
        detoxRequest	en	drying out ; dry out place ; place to dry out ; place to kick ; somewhere to kick
        detoxRequest	en	help with withdrawal|withdrawals|w/d ; withdrawal help|management|meds ; ambulatory detox
        detoxRequest	en	outpatient detox ; home detox ; detox bed ; detox beds ; medical detox
        detoxRequest	en	get this out of my system ; out of my system ; out of his system ; out of her system
        detoxRequest	en	bajarle poco a poco ; retirarme ; desintoxicarme ; desintoxicarse ; direct admit
        detoxRequest	en	medically assisted ; medically monitored ; comfort meds ; rapid detox ; detox him
        detoxRequest	en	detox her ; detox me ; detox my ; detox from
        detoxRequest	es	dejar * sin riesgo|peligro|sufrir ; sin peligro ; dejar poco a poco ; de forma segura
        detoxRequest	es	quitarme la dependencia
        # detoxDone
        detoxDone	en	out|discharged|released|home|dc|dc'd|left|back|fresh|leaving|finished|finishing|completed|completing|complete|done|graduated|through|did|ended|s/p|post|after|just * of|from|with|a|the|his|her|my|in|did? * * {detox}
        detoxDone	en	{detox} * done|completed|complete|finished|ended|ends|ending|over|finishes|last|yesterday|earlier
        detoxDone	en	{detox} * * finished|ended|completed|done ; {detox} wing|stay ; {detox} since
        detoxDone	en	after|following|post|s/p * {detox} ; been through * {detox} ; went through|to * {detox}
        detoxDone	en	{DUR} at|in|of * {detox} ; {DUR} {detox} ; {detox} x|for {DUR} ; day {NUM} * {detox}
        detoxDone	en	{detox} * in|on|at|last {AGO} ; did * {detox} ; a {detox} in
        detoxDone	en	come|comes|came|coming|get|gets|getting out of|from * {detox} ; stepping down from {detox}
        detoxDone	en	whatever comes after {detox} ; next after {detox} ; after {detox}
        detoxDone	en	kicked|detoxed * in|at|on jail|custody|county|home|there|prison|couch|moms|own|my|his|cell
        detoxDone	en	detoxed|kicked * jail|county|custody ; went cold turkey in jail
        detoxDone	en	{detox} termino|ayer|terminada
        detoxDone	en	detoxed|detoxing at home|myself|himself|herself and|already|last|fine|done
        detoxDone	en	already|just|finally detoxed|detox|kicked|off|through ; inpt {detox} done
        detoxDone	en	got out of * detox
        detoxDone	es	salir|salio|sali|saliendo|termino|termine|terminar|despues de|del|la|su|mi|el? * {detox}
        detoxDone absorb	en	dried * * out for|and|in ; dried me|him|her out
        detoxDone absorb	en	took|got|walked|saw * through withdrawal|withdrawals|it|detox
        detoxDone absorb	en	through withdrawal|withdrawals in|at|and ; withdrew in|at jail|county|hospital|home
        detoxDone absorb	en	detoxed * in ; weaned * off in ; came off it|everything|them in|at jail|hospital|home
        detoxDone absorb	en	no using yet ; sent * home with
        # detoxNow
        detoxNow	en	in detox now ; in detox right now ; currently in detox ; in your detox ; in a detox now
        """
}
