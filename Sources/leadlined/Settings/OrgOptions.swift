import ArgumentParser
import DeskFiles

/// What a new desk is called and whose days it keeps.
struct OrgOptions: ParsableArguments {
    static let defaultTimeZone = "America/Los_Angeles"

    @Option(help: ArgumentHelp("The desk's name, for a new desk. Default: Admissions.", valueName: "name"))
    var orgName: String?

    @Option(
        help: ArgumentHelp(
            "The IANA time zone whose days the desk keeps, for a new desk. Default: \(defaultTimeZone).",
            valueName: "zone"))
    var timeZone: String?

    /// What was given; nil where nothing was.
    struct Profile: Sendable {
        var name: String?
        var timeZone: String?
    }

    var profile: Profile { Profile(name: orgName, timeZone: timeZone) }

    func validate() throws {
        if let timeZone, !Zone.isKnown(timeZone) {
            throw ValidationError("--time-zone takes an IANA name such as \(OrgOptions.defaultTimeZone)")
        }
        if let orgName, orgName.isEmpty || orgName.unicodeScalars.count > 200 {
            throw ValidationError("--org-name takes 1 to 200 characters")
        }
    }
}
