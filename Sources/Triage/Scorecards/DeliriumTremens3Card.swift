extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens3 = """
        delirium_tremens	-14	<day> <treatment> ; <needle> ; <say> he ; <stiff> ; and ive ; but i ; din
        delirium_tremens	-14	ear ; i can ; on my ; residential ; saw ; show ; the one ; too ; vomit
        delirium_tremens	-14	~<asleep>
        delirium_tremens	-15	any ; chest ; goe ; mis ; record
        delirium_tremens	-16	<tired> ; fin ; la <headface> ; on <stimulant> ; play ; sleep
        delirium_tremens	-17	<gun> ; <tool> ; again ; found ; wil ; ~<treatment>
        delirium_tremens	-18	student ; the dog
        delirium_tremens	-19	im 0 ; nin ; plan
        delirium_tremens	-20	<blade> ; <say> <phone>
        delirium_tremens	-21	iop
        delirium_tremens	-22	<awake> ; <media>
        delirium_tremens	-28	<seizure>
        """
}
