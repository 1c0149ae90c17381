extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead9 = """
        not_a_lead	-11	no ~detail ; tramadol ; whiskey ; yesterday
        not_a_lead	-12	*started ; *substance.other ; 0 <alcohol> ; <cannabis> ; <stimulant> <amount>
        not_a_lead	-12	arrang ; detox for ; el ban ; how much ; known ; m 0 ; min ago ; night a ; nitrou
        not_a_lead	-12	outpt ; percocet ; ~detail
        not_a_lead	-13	*backToUse ; *drinks.1 ; *duration.2 ; *duration.3 ; *overdoseNow.pillCount ; 0 mg
        not_a_lead	-13	<treatment> <continue> ; been on ; breastbon ; couri ; cuant ; go <home> ; intensiv
        not_a_lead	-13	mg
        not_a_lead	-14	*family.0 ; *residentialWord ; *substance.stimulant ; <alcohol> <always>
        not_a_lead	-14	<consume> <day> ; <day> <count> ; <need> <continue> ; <sedative> ; <soon> step
        not_a_lead	-14	ambulatori ; next step ; norc ; snort ; what doe
        not_a_lead	-15	*residentialEnding.counted ; *residentialRequest ; *sinceStopping.1 ; <stimulant>
        not_a_lead	-15	<stimulant> <always> ; <stimulant> <day> ; adderal ; g ; piedr ; what do
        not_a_lead	-16	*suicidal ; <amount> <alcohol> ; <stimulant> 0 ; its <stimulant> ; ~<always> ; ~nam
        not_a_lead	-16	~oth inf
        not_a_lead	-17	fiv day ; perc
        not_a_lead	-18	*firstOffence ; <consume> <cannabis> ; <moment> <past> ; ~<stimulant>
        not_a_lead	-19	*family.2 ; diari ; outpatient
        not_a_lead	-20	inpatient
        not_a_lead	-21	*injecting ; *substance.stimulant:other_experiencer ; unk
        not_a_lead	-22	*family.4 ; oxy
        not_a_lead	-23	cok
        not_a_lead	-24	0 d
        not_a_lead	-26	vodk
        not_a_lead	-28	*rhythm.2
        not_a_lead	-29	*noWithdrawal
        """
}
