extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens3 = """
        delirium_tremens	-13	do you ; i <consume> ; i can ; read ; spr ; than ; the <record> ; toc ; way
        delirium_tremens	-13	~<emergency> ; ~<stop> ; ~on
        delirium_tremens	-14	<day> <treatment> ; <needle> ; <say> he ; <stiff> ; and ive ; din ; ear ; goe
        delirium_tremens	-14	mis ; on my ; residential ; saw ; show ; the one ; too ; vomit ; ~<asleep>
        delirium_tremens	-14	~<seizure>
        delirium_tremens	-15	<tired> ; any ; chest
        delirium_tremens	-16	fin ; la <headface> ; on <stimulant> ; play ; sleep
        delirium_tremens	-17	<gun> ; <tool> ; again ; found ; the dog ; wil ; ~<treatment>
        delirium_tremens	-18	student
        delirium_tremens	-19	<blade> ; im 0 ; nin ; plan
        delirium_tremens	-20	<say> <phone>
        delirium_tremens	-22	<awake> ; <media> ; iop
        delirium_tremens	-28	<seizure>
        """
}
