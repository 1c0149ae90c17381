import API
import ArgumentParser

/// `leadlined openapi`
struct OpenAPICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Print the OpenAPI document of the HTTP service.",
        discussion: "It is made from the same table the service serves, so it cannot differ from it.")

    func run() {
        Terminal.print(OpenAPI.document().indented())
    }
}
