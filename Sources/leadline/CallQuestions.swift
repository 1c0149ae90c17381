package import Admissions

/// What an operator is asked while the caller talks, in an order that has the number first: a line may drop
/// at any time.
package struct CallQuestion: Sendable {
    /// The words on the screen.
    package let prompt: String
    /// The wire name of the field.
    package let field: String
    /// Puts an answer into the call; false when it cannot be read as one.
    package let put: @Sendable (inout Inquiry, String) -> Bool

    /// All questions.
    package static let all: [CallQuestion] = [
        line("Call back number", "phone", \.phone),
        line("Name", "name", \.name),
        .init(prompt: "Voicemail safe? (y/n)", field: "safe_to_leave_voicemail") {
            put($1, into: \.safeToLeaveVoicemail, of: &$0)
        },
        line("Who is it for, if not the caller", "on_behalf_of", \.onBehalfOf),
        line("Language, if not English (code)", "preferred_language", \.preferredLanguage),
        list("Substances, with commas", "substances", \.substances),
        line("Last use", "last_use", \.lastUse),
        line("For how long", "duration_of_use", \.durationOfUse),
        .init(prompt: "Withdrawal now, with commas (or none)", field: "withdrawal_symptoms") { call, answer in
            call.withdrawalSymptoms = answer.lowercased() == "none" ? [] : items(answer)
            return true
        },
        .init(prompt: "Age", field: "age") { call, answer in
            guard let age = Int(answer) else { return false }
            call.age = age
            return true
        },
        .init(prompt: "Pregnant? (y/n)", field: "pregnant") { put($1, into: \.pregnant, of: &$0) },
        line("Insurance (or none)", "insurance", \.insurance),
        line("Where did they hear of us", "source", \.source),
    ]

    /// Fields answered with y or n.
    static let yesNoFields: Set<String> = ["safe_to_leave_voicemail", "pregnant"]

    private static func line(
        _ prompt: String, _ field: String, _ path: any WritableKeyPath<Inquiry, String?> & Sendable
    ) -> CallQuestion {
        CallQuestion(prompt: prompt, field: field) { call, answer in
            call[keyPath: path] = answer
            return true
        }
    }

    private static func list(
        _ prompt: String, _ field: String, _ path: any WritableKeyPath<Inquiry, [String]?> & Sendable
    ) -> CallQuestion {
        CallQuestion(prompt: prompt, field: field) { call, answer in
            call[keyPath: path] = items(answer)
            return true
        }
    }

    private static func put(
        _ answer: String, into path: WritableKeyPath<Inquiry, Bool?>, of call: inout Inquiry
    ) -> Bool {
        guard let word = YesNo(argument: answer) else { return false }
        call[keyPath: path] = word == .yes
        return true
    }

    private static func items(_ answer: String) -> [String] {
        answer.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
