extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead8 = """
        not_a_lead	-10	<bodypart> <go> ; <day> <count> ; <day> <hospital> ; <need> <asleep>
        not_a_lead	-10	<pain> <chestheart> ; <partner> <stimulant> ; <stimulant> <amount> ; <stop> a
        not_a_lead	-10	<take> <opioid> ; <treatment> <daytime> ; around ; dab ; de 0 ; desintoxic
        not_a_lead	-10	detox for ; how long ; idk ; if im ; its a ; m 0 ; mg ; no <insurance> ; no nam
        not_a_lead	-10	percocet ; program ambulatori ; resum to ; thirty day ; ~<shake>
        not_a_lead	-11	*backToUse.0 ; *barrierWork.0 ; *detoxRequest.0 ; *outpatientWord.0 ; 0 f
        not_a_lead	-11	<count> <day> ; <opioid> 0 ; <sedative> ; <stimulant> <day> ; <stranger> 0
        not_a_lead	-11	<wait> on ; a coupl ; cod ; com out ; dop ; go <home> ; gram ; intensiv ; kick
        not_a_lead	-11	norc ; xanax ; ~<stimulant>
        not_a_lead	-12	*family.0 ; *treatmentNeed.1 ; *withdrawalSign.0:negated ; <consume> <stimulant>
        not_a_lead	-12	<key> 0 ; <night> i ; adderal ; cod 0 ; cuant ; desd hac ; el ban ; gf ; level
        not_a_lead	-12	machet ; no detail ; of <alcohol> ; overpas ; thc ; what do ; ~<always>
        not_a_lead	-13	*duration.2 ; *substance.2 ; <day> <stimulant> ; <stimulant> ; ambulatori
        not_a_lead	-13	an <treatment> ; bottl of ; breastbon ; cre que ; g ; what doe
        not_a_lead	-14	*residentialRequest.0 ; *residentialWord.0 ; *sinceStopping.1 ; <soon> step
        not_a_lead	-14	<treatment> <continue> ; how much ; jaw ; next step
        not_a_lead	-15	*emergency.4 ; *firstOffence.0 ; <consume> <day> ; <opioid> <always>
        not_a_lead	-15	its <stimulant> ; outpt ; perc
        not_a_lead	-16	*mandate.2 ; *substance.2:negated ; *suicidal.0 ; <stimulant> 0 ; piedr ; snort
        not_a_lead	-17	<moment> <past> ; <need> <continue> ; day ago ; diari ; inpatient
        not_a_lead	-18	*duration.3 ; 0 d ; <day> <alcohol> ; oth inf ; unk
        not_a_lead	-19	<stimulant> <always> ; <treatment> <kin> ; ketamin ; outpatient ; oxy
        not_a_lead	-20	*residentialEnding.1 ; <consume> <cannabis> ; w/d
        not_a_lead	-21	*drinks.2 ; cok ; fiv day
        not_a_lead	-22	*substance.2:other_experiencer ; vodk
        not_a_lead	-23	*family.2
        not_a_lead	-24	*injecting.0
        not_a_lead	-25	*family.4 ; *rhythm.2
        not_a_lead	-34	*noWithdrawal.0
        """
}
