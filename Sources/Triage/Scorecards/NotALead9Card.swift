extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead9 = """
        not_a_lead	-8	dia sin ; es por ; gf ; going ; hac 0 ; has forty ; hold the ; if im ; im 0
        not_a_lead	-8	interview tue ; kick ; meth ; now 0 ; nurs want ; oh ; one <say> ; powd
        not_a_lead	-8	program ambulatori ; pue ; rn 0 ; said i ; sinc <eat> ; sinc <last> ; sinc last
        not_a_lead	-8	slid ; straight ; the job ; then ; thi am ; to someon ; twic a ; weird ; wont be
        not_a_lead	-8	your <build> ; your build ; your sit ; ~0 ~<week> ; ~0 ~day ; ~<amount> ~<day>
        not_a_lead	-8	~befor ; ~hospital
        not_a_lead	-9	*age.0 ; *quantity.onAndOff ; *sinceLastUse.1 ; *withdrawalSign:negated ; 0 m
        not_a_lead	-9	<hold> the ; <night> <take> ; <phone> twic ; <say> <continue> ; <stimulant> <take>
        not_a_lead	-9	at <money> ; cod ; d <treatment> ; day ago ; day in ; evening ; f ; feel ; gram
        not_a_lead	-9	he <stop> ; hes been ; him in ; im <consume> ; im gon ; interview <day> ; its a
        not_a_lead	-9	la desintoxicacion ; machet ; most day ; mot ; mov in ; my girlfriend ; segu
        not_a_lead	-9	she <need> ; thre year ; up <blood> ; up blood ; what ; ~<sedative> ; ~sinc
        not_a_lead	-10	*chestPain ; *lengthOfUse.0 ; *lengthOfUse.2 ; *rhythm.0 ; *treatmentNeed.ready
        not_a_lead	-10	<amount> <put> ; <consume> <always> ; <consume> <opioid> ; <day> <alcohol>
        not_a_lead	-10	<day> <always> ; <give> <home> ; <rope> <phone> ; <say> <stranger>
        not_a_lead	-10	<stimulant> <amount> ; <stimulant> <year> ; <stranger> 0 ; <take> <opioid>
        not_a_lead	-10	an <treatment> ; and on ; braz ; cristal ; day for ; do <crowd> ; equivoc busc
        not_a_lead	-10	he told ; hour ago ; idk ; liv in ; los dia ; or so ; que me ; que sigu ; resum to
        not_a_lead	-10	soy cociner ; to <stranger> ; to stay ; what he ; wil send ; xanax
        not_a_lead	-11	*age.1 ; *barrierWork ; *detoxRequest ; *outpatientWord ; *substance.stimulant
        not_a_lead	-11	<consume> <continue> ; <day> <stop> ; <moment> its ; <stimulant> <day> ; bottl of
        not_a_lead	-11	desd hac ; detox for ; dop ; el ban ; go hom ; how much ; jaw ; nitrou
        not_a_lead	-11	no ~<insurance> ; no ~detail ; now its ; tramadol ; whiskey ; ~nam
        not_a_lead	-12	*started ; *substance.other ; <day> <count> ; arrang ; been on ; cre que ; dab
        not_a_lead	-12	lin up ; m 0 ; min ago ; night a ; no ~nam ; outpt ; percocet ; snort ; yesterday
        not_a_lead	-12	~0 ~<day>
        not_a_lead	-13	*duration.2 ; *duration.3 ; 0 <alcohol> ; 0 mg ; <alcohol> <always> ; <cannabis>
        not_a_lead	-13	<pain> <chestheart> ; couri ; etoh ; go <home> ; intensiv ; known ; mg
        not_a_lead	-14	*backToUse ; *drinks.1 ; *family.0 ; *overdoseNow.pillCount
        not_a_lead	-14	*residentialEnding.counted ; <amount> <alcohol> ; <sedative> ; <soon> step
        not_a_lead	-14	<treatment> <continue> ; ambulatori ; breastbon ; fiv day ; next step ; what do
        not_a_lead	-14	what doe ; ~detail
        not_a_lead	-15	*residentialWord ; *sinceStopping.1 ; <need> <continue> ; <stimulant> <always>
        not_a_lead	-15	adderal ; g ; its <stimulant> ; norc
        not_a_lead	-16	*residentialRequest ; *suicidal ; <stimulant> 0 ; cuant ; inpatient ; piedr
        not_a_lead	-16	~inpatient
        not_a_lead	-17	<moment> <past> ; ~<day> ~<treatment> ; ~oth ~inf
        not_a_lead	-18	*firstOffence ; <consume> <cannabis> ; <consume> <day> ; diari ; perc
        not_a_lead	-19	*substance.stimulant:other_experiencer ; outpatient
        not_a_lead	-20	*family.2 ; *injecting ; <stimulant>
        not_a_lead	-21	*family.4
        not_a_lead	-22	i drink ; oxy ; unk
        not_a_lead	-24	cok
        not_a_lead	-26	*rhythm.2 ; vodk
        not_a_lead	-30	<consume> <stimulant>
        not_a_lead	-31	*noWithdrawal ; <alcohol> <day>
        not_a_lead	-32	0 d
        """
}
