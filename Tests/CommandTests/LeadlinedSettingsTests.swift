import Admissions
import Logging
import Testing
import leadlined

@Suite("leadlined: settings") struct LeadlinedSettingsTests {
    @Test(arguments: [
        ("127.0.0.1:8585", "127.0.0.1", 8585), ("localhost:0", "localhost", 0),
        ("0.0.0.0:65535", "0.0.0.0", 65_535),
        ("[::1]:8585", "::1", 8585),
    ])
    func `an address to listen on is read and written back`(text: String, host: String, port: Int) throws {
        let address = try #require(ListenAddress(text))
        #expect(address == ListenAddress(host: host, port: port))
        #expect(address.description == text)
        #expect(address.url == "http://\(text)")
    }

    @Test(arguments: [
        "", "8585", ":8585", "localhost", "localhost:", "localhost:65536", "localhost:-1", "localhost:+5",
        "::1:8585",
        "[localhost]:80", "a b:80", "host/path:80", "localhost:8５",
    ])
    func `an address that is not HOST:PORT is refused`(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    @Test(arguments: [
        ("2026-11-20T00:00:00-08:00", "2026-11-20T08:00:00Z", 1.0),
        ("2026-11-20T00:00:00-08:00x500", "2026-11-20T08:00:00Z", 500),
        ("2026-11-20T08:00:00Zx1.5", "2026-11-20T08:00:00Z", 1.5),
        ("2026-11-20T08:00:00Zx100000", "2026-11-20T08:00:00Z", 100_000),
    ])
    func `a played clock is read with its start and rate, and written back`(
        text: String, start: String, rate: Double
    ) throws {
        let setting = try #require(ClockSetting(text))
        #expect(setting.start.instant == Instant(rfc3339: start))
        #expect(setting.rate == rate)
        #expect(setting.description == text)
    }

    @Test(arguments: [
        "", "x500", "2026-11-20", "2026-11-20T00:00:00", "2026-11-20T00:00:00-08:00x",
        "2026-11-20T00:00:00-08:00x0",
        "2026-11-20T00:00:00-08:00x0.5", "2026-11-20T00:00:00-08:00x-5", "2026-11-20T00:00:00-08:00x100001",
        "2026-11-20T00:00:00-08:00xinf", "2026-11-20T00:00:00-08:00x1e3", "2026-11-20T00:00:00-08:00x5x5",
        "2026-02-30T00:00:00-08:00x5",
    ])
    func `a played clock of another form or rate is refused`(text: String) {
        #expect(ClockSetting(text) == nil)
    }

    @Test(arguments: [
        (["XDG_STATE_HOME": "/x", "HOME": "/h"], true, "/var/lib/leadline"),
        (["XDG_STATE_HOME": "/x", "HOME": "/h"], false, "/x/leadline"),
        (["HOME": "/h", "XDG_STATE_HOME": ""], false, "/h/.local/state/leadline"),
    ])
    func `the data folder follows the user and the environment`(
        environment: [String: String], isRoot: Bool, path: String
    ) throws {
        let settings = try Settings(dataOption: nil, environment: environment, isRoot: isRoot)
        #expect(settings.data.path == path)
        let chosen = try Settings(dataOption: "/srv/desk/", environment: environment, isRoot: isRoot)
        #expect(chosen.data.path == "/srv/desk")
        #expect(chosen.data.keyring == "/srv/desk/keys/keyring.json")
    }

    @Test func `without a place for data the setting to give is named`() {
        let fault = #expect(throws: CommandFault.self) {
            try Settings(dataOption: nil, environment: [:], isRoot: false)
        }
        #expect(fault?.kind == .wrongSetting)
        #expect(fault?.next == "leadlined serve --data DIR")
    }

    @Test func `a database URL chooses the server, and nothing the private one`() throws {
        let url = "postgres://owner:secret@db.example.com/leadline"
        let given = try Settings(dataOption: "/d", environment: ["LEADLINE_DATABASE_URL": url], isRoot: true)
        guard case .server(url) = given.database else {
            Issue.record("the URL was not taken")
            return
        }
        let none = try Settings(dataOption: "/d", environment: ["LEADLINE_DATABASE_URL": ""], isRoot: true)
        guard case .embedded = none.database else {
            Issue.record("an empty setting counts as none")
            return
        }
    }

    @Test(arguments: [
        ("LEADLINE_DATABASE_URL", "mysql://root:hunter2@db"), ("LEADLINE_LISTEN_URL", "db:hunter2"),
        ("LEADLINE_NAMED_STATEMENTS", "hunter2"), ("LEADLINE_LOG_LEVEL", "hunter2"),
    ])
    func `a wrong setting is named, and its value is never shown`(name: String, value: String) throws {
        let fault = #expect(throws: CommandFault.self) {
            try Settings(dataOption: "/d", environment: [name: value], isRoot: true)
        }
        let text = try #require(fault?.text)
        #expect(fault?.kind == .wrongSetting)
        #expect(text.contains(name))
        #expect(!text.contains("hunter2"))
    }

    @Test func `named statements and the log level follow their settings`() throws {
        let plain = try Settings(dataOption: "/d", environment: [:], isRoot: true)
        #expect(plain.namedStatements)
        #expect(plain.logLevel == .info)
        let other = try Settings(
            dataOption: "/d",
            environment: ["LEADLINE_NAMED_STATEMENTS": "off", "LEADLINE_LOG_LEVEL": "debug"],
            isRoot: true)
        #expect(!other.namedStatements)
        #expect(other.logLevel == .debug)
    }
}
