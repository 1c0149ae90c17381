extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens3 = """
        delirium_tremens	-17	<say> <phone> ; found ; on <stimulant> ; sleep ; student ; wil
        delirium_tremens	-18	on my
        delirium_tremens	-19	<blade>
        delirium_tremens	-20	<media> ; report
        delirium_tremens	-21	again ; plan
        delirium_tremens	-22	<awake>
        delirium_tremens	-23	iop
        delirium_tremens	-27	<seizure>
        """
}
