import Glibc

/// The entry point, apart from the commands so that tests can import those.
@main
enum Main {
    static func main() async {
        // Whatever this process writes (kept calls, drafts) is for its user alone, even between open and
        // chmod.
        umask(0o077)
        let screen = Screen.standard()
        let arguments = Array(CommandLine.arguments.dropFirst())
        let status = await Leadline.run(arguments, screen: screen) { () throws(Failure) in
            try Session.live(environment: Settings.processEnvironment, screen: screen)
        }
        exit(status.rawValue)
    }
}
