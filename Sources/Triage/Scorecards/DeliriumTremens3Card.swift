extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens3 = """
        delirium_tremens	-18	<tired> ; iop ; nad ; nin ; teng
        delirium_tremens	-19	<awake> ; on my
        delirium_tremens	-20	plan ; pued
        delirium_tremens	-21	<say> <phone> ; pus
        delirium_tremens	-23	<seizure>
        delirium_tremens	-24	<media>
        """
}
