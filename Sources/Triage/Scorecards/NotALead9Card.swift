extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead9 = """
        not_a_lead	-11	<consume> <stimulant> ; <day> <alcohol> ; cre que ; dab ; equivoc busc ; go hom
        not_a_lead	-11	idk ; lin up ; nitrou ; no ~detail ; tramadol ; what he ; whiskey ; yesterday
        not_a_lead	-12	*started ; *substance.other ; <cannabis> ; <stimulant> <amount> ; arrang
        not_a_lead	-12	detox for ; el ban ; how much ; jaw ; m 0 ; min ago ; night a ; outpt ; percocet
        not_a_lead	-12	~detail
        not_a_lead	-13	*drinks.1 ; *duration.2 ; *duration.3 ; *overdoseNow.pillCount ; 0 mg
        not_a_lead	-13	<alcohol> <always> ; been on ; couri ; cuant ; etoh ; go <home> ; intensiv ; known
        not_a_lead	-13	mg
        not_a_lead	-14	*backToUse ; *family.0 ; *residentialWord ; *substance.stimulant ; <consume> <day>
        not_a_lead	-14	<day> <count> ; <need> <continue> ; <sedative> ; <soon> step ; <stimulant> <day>
        not_a_lead	-14	<treatment> <continue> ; ambulatori ; breastbon ; next step ; norc ; snort
        not_a_lead	-14	what doe
        not_a_lead	-15	*residentialEnding.counted ; *sinceStopping.1 ; <stimulant> ; <stimulant> <always>
        not_a_lead	-15	adderal ; g ; piedr ; what do
        not_a_lead	-16	*residentialRequest ; *suicidal ; <stimulant> 0 ; its <stimulant> ; ~<always>
        not_a_lead	-16	~nam ; ~oth inf
        not_a_lead	-17	<amount> <alcohol> ; fiv day ; perc
        not_a_lead	-18	*firstOffence ; <consume> <cannabis> ; <moment> <past> ; ~<stimulant>
        not_a_lead	-19	*family.2 ; diari ; inpatient ; outpatient
        not_a_lead	-21	*injecting
        not_a_lead	-22	*family.4 ; *substance.stimulant:other_experiencer ; oxy ; unk
        not_a_lead	-23	cok
        not_a_lead	-26	0 d ; vodk
        not_a_lead	-28	*rhythm.2
        not_a_lead	-29	*noWithdrawal
        """
}
