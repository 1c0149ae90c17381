import Testing
import Vault

@Suite struct AccessSecretTests {
    @Test func `tokens have one form and never repeat`() {
        let tokens = (0..<1_000).map { _ in AccessSecret.make() }
        #expect(Set(tokens).count == tokens.count)
        #expect(tokens.allSatisfy { AccessSecret.kind(of: $0) == .full })
        #expect(tokens.allSatisfy { $0.utf8.count == 47 && $0.hasPrefix("ldl_") })
        // 43 000 even draws leave none of the 62 characters out.
        #expect(Set(tokens.flatMap { $0.dropFirst(4) }).count == 62)
    }

    @Test func `a presence token is told by its prefix, and has a hash of its own`() {
        let presence = AccessSecret.make(.presence)
        #expect(presence.utf8.count == 47 && presence.hasPrefix("ldp_"))
        #expect(AccessSecret.kind(of: presence) == .presence)
        let full = "ldl_" + presence.dropFirst(4)
        #expect(AccessSecret.kind(of: full) == .full)
        #expect(AccessSecret.hash(full) != AccessSecret.hash(presence))
    }

    @Test func `a token matches its own hash and no other`() {
        let token = AccessSecret.make()
        let hash = AccessSecret.hash(token)
        #expect(hash.count == 32)
        #expect(AccessSecret.matches(token, hash: hash))
        #expect(!AccessSecret.matches(AccessSecret.make(), hash: hash))
        #expect(!AccessSecret.matches(token + " ", hash: hash))
        #expect(!AccessSecret.matches(token, hash: Array(hash.dropLast())))
        #expect(!AccessSecret.matches(token, hash: []))
    }

    @Test func `a stored hash stays valid in every release`() {
        let token = "ldl_" + String(repeating: "a", count: 43)
        let stored = bytes(hex: "65a5d461c5290e97cf5fe22b125285bb9d8fea665cc1deb563161c6c0238a4c9")
        #expect(AccessSecret.hash(token) == stored)
    }

    @Test(arguments: ["", "ldl_", "ldl_abc", "ldp_abc", "xyz_" + String(repeating: "a", count: 43)])
    func `what is not a token is told without a look-up`(text: String) {
        #expect(AccessSecret.kind(of: text) == nil)
        #expect(AccessSecret.kind(of: "ldl_" + String(repeating: "a", count: 42) + "-") == nil)
    }
}
