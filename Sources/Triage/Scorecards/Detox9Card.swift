extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox9 = """
        detox	-8	<treatment> <town> ; ai ; attach ; beer / ; craving ; day inpatient ; dcf ; do cok ; drug
        detox	-8	dust ; edibl ; el foc ; f <stimulant> ; havent <feel> ; havent touch ; hospital detox
        detox	-8	just finish ; ketamin most ; may i ; mtg ; no <treatment> ; now what ; overdos and
        detox	-8	panel ; prevention ; res ; smok crack ; smok crystal ; smok ice ; spic <always>
        detox	-8	thre beer ; una botel ; use heroin ; use meth ; used sinc ; want group ; whip ; wk x
        detox	-8	you run ; your <crowd> ; your <money> ; your iop ; your program ; ~<emergency> <home>
        detox	-8	~cocain ; ~residencial ; ~withdrawal ~seizur
        detox	-9	*residentialEnding:negated ; *substance.cannabis ; *substance.stimulant:other_experiencer
        detox	-9	<alcohol> / ; <always> <stimulant> ; <container> / ; <insurance> <day> ; <medicine> <day>
        detox	-9	<stimulant> <container> ; <stimulant> <home> ; <stimulant> <medicine> ; <stimulant> en
        detox	-9	<stimulant> on ; addiction ; bachelor ; cok dai ; com aft ; custody ; day residential
        detox	-9	discharg ; dos copa ; el cristal ; elaborat ; for rehab ; fum mot ; ice dai ; meth every
        detox	-9	mg a ; no ~opi ; of residential ; on g ; percocet ; rehab ; sali ; sali ayer ; spic
        detox	-9	than that ; tratamient ; want someth ; ~<treatment> ~<treatment>
        detox	-10	*quantity.treatmentBefore ; *residentialWord:negated ; <alcohol> <drug>
        detox	-10	<friend> <sedative> ; <kill> <stimulant> ; <night> <treatment> ; <stimulant> <bodypart>
        detox	-10	<stimulant> <go> ; <stimulant> <kin> ; <stimulant> i ; <stop> <stimulant> ; a whistl
        detox	-10	cok sinc ; cristal todo ; four beer ; intern ; is cocain ; noth for ; of <stimulant>
        detox	-10	on <stimulant> ; protocol ; que sigu ; re detox ; sali el ; session ; two bottl
        detox	-10	un centr ; usa <stimulant> ; was <alcohol> ; yes or ; ~away ; ~resi ; ~treatment
        detox	-11	*outpatientWord ; *substance.stimulant ; *substance.stimulant:negated ; <cannabis> only
        detox	-11	<stimulant> <count> ; <stimulant> <room> ; <stimulant> all ; <treatment> <day> ; adderal
        detox	-11	audit ; finish detox ; intensiv outpatient ; iop ; ketamin ; m <stimulant> ; meth x
        detox	-11	overnight tech ; spe ; spe <always> ; used <stimulant>
        detox	-12	<partner> <stimulant> ; <week> <stimulant> ; a program ; a residential ; center
        detox	-12	havent used ; its <stimulant> ; la coc ; on cok ; week sinc
        detox	-13	*sinceStopping.2 ; <cannabis> <night> ; <stimulant> <last> ; <stimulant> a
        detox	-13	<stimulant> desd ; <treatment> <amount> ; <treatment> el ; <treatment> por ; <week> sinc
        detox	-13	complet ; do <stimulant> ; fum piedr ; grp ; intensiv ; la piedr ; meth sinc ; mot
        detox	-13	my <stimulant> ; no tx
        detox	-14	*residentialWord ; *sinceLastUse.3 ; <child> <stimulant> ; <stimulant> <day>
        detox	-14	<stimulant> for ; <treatment> <leave> ; <year> <stimulant> ; acid ; no detail
        detox	-14	treatment
        detox	-15	*residentialWord:hypothetical ; *sinceStopping.3 ; <consume> ice ; <consume> piedr
        detox	-15	<stimulant> 0 ; <treatment> <stop> ; dui ; es por ; ket ; outpatient group
        detox	-15	~<stimulant>
        detox	-16	*family.2 ; *sinceLastUse.2 ; <stimulant> <month> ; <stimulant> x ; huf ; program
        detox	-17	<need> someth ; <stimulant> <past> ; wrap up
        detox	-18	*audit ; 0 <stimulant> ; <day> <stimulant> ; algun
        detox	-19	<consume> <drug> ; la <stimulant>
        detox	-20	<amount> <stimulant> ; <moment> <stimulant> ; nitrou
        detox	-21	inpatient ; meth dai ; whippet
        detox	-22	<cannabis> <always> ; <home> <treatment> ; <month> <stimulant> ; <stimulant> <year>
        detox	-22	ice <always> ; piedr
        detox	-23	<stimulant> <amount> ; crank
        detox	-24	<consume> <cannabis>
        detox	-25	k 0 ; vyvans
        detox	-28	*family.4
        detox	-29	*detoxDone
        detox	-32	<stimulant> <always>
        detox	-33	<stimulant> <night>
        """
}
