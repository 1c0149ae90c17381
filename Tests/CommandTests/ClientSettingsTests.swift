import FoundationEssentials
import Testing
import leadline

@Suite struct `Client settings` {
    @Test(arguments: [0o600, 0o400])
    func `take the token from a file only its owner can read`(_ mode: Int) throws {
        let service = FakeService()
        let path = try tokenFile(in: service.folder, mode: mode)
        #expect(try TokenFile.read(path) == "secret-token")
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o601])
    func `refuse a token file others can read, with the command that mends it`(_ mode: Int) throws {
        let service = FakeService()
        let path = try tokenFile(in: service.folder, mode: mode)
        let failure = #expect(throws: Failure.self) { _ = try TokenFile.read(path) }
        #expect(failure?.status == .forbidden)
        #expect(failure?.next == "chmod 600 \(path)")
        #expect(failure?.message.contains("secret") == false)
    }

    @Test func `do without a token file, and prefer the environment`() throws {
        let service = FakeService()
        #expect(try TokenFile.read(service.folder + "/none") == nil)
        let path = try tokenFile(in: service.folder, mode: 0o644)
        let settings = try Settings(environment: ["LEADLINE_TOKEN": " abc ", "LEADLINE_TOKEN_FILE": path])
        #expect(settings.token == "abc")
        #expect(settings.url == Settings.defaultURL)
    }

    @Test(arguments: [
        ("https://desk.example.com/", "https://desk.example.com"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"), ("http+unix://%2Ftmp%2Fs", "http+unix://%2Ftmp%2Fs"),
        ("", Settings.defaultURL),
    ])
    func `take an address without its last slash`(_ text: String, _ url: String) throws {
        #expect(try Settings(environment: ["LEADLINE_URL": text, "LEADLINE_TOKEN": "x"]).url == url)
    }

    @Test(arguments: [
        "http://desk.example.com", "http://localhost.example.com", "http://127.0.0.1.evil.example",
        "desk:8080",
    ])
    func `refuse an address the token must not travel to`(_ text: String) {
        let failure = #expect(throws: Failure.self) {
            _ = try Settings(environment: ["LEADLINE_URL": text, "LEADLINE_TOKEN": "x"])
        }
        #expect(failure?.status == .usage)
    }

    @Test func `quote paths for the shell`() {
        #expect(quoted("/home/ana/.config") == "/home/ana/.config")
        #expect(quoted("/tmp/it's mine") == "'/tmp/it'\\''s mine'")
    }

    private func tokenFile(in folder: String, mode: Int) throws -> String {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/token"
        try Data("secret-token\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }
}
