import API
import Admissions

/// The lines about one lead that `next`, `accept`, `show` and `queue` share: danger first.
struct LeadLines {
    let lead: LeadSummary
    let clock: ClockInfo
    let screen: Screen

    /// One line a safety flag, with what the desk does about it; crisis flags first.
    var safety: [String] {
        let flags = lead.flags.filter(\.isCrisis) + lead.flags.filter { !$0.isCrisis }
        return flags.map { flag in
            let word = flag.isCrisis ? "CRISIS" : "SAFETY"
            let style: Style = flag.isCrisis ? .crisis : .high
            return screen.paint("\(word)  \(words(flag.rawValue)): \(flag.deskAction)", style)
        }
    }

    /// `3f9a2c  DETOX  urgency 100  owned by you  phone, in Spanish, 2nd contact`
    var headline: String {
        var parts = [
            screen.paint(lead.shortID, .strong),
            screen.paint(words(lead.levelOfCare.rawValue).uppercased(), .strong),
        ]
        if let queue = lead.queue, queue.rawValue != lead.levelOfCare.rawValue {
            parts.append("\(queue.rawValue) queue")
        }
        parts += ["urgency \(lead.urgency)", standing, contact]
        return parts.joined(separator: "  ")
    }

    /// That newer rules read it otherwise, for whoever has it.
    var reassessed: String? {
        guard let at = lead.reassessedAt, lead.state.isOpen else { return nil }
        return screen.paint(
            "REASSESSED  by newer rules at \(clock.time(at)): see what changed with --history. The mark goes with the next touch.",
            .high)
    }

    /// Who has it.
    var standing: String {
        let holder = lead.isMine ? "you" : lead.holder.map { clean($0) } ?? "somebody"
        switch lead.state {
        case .waiting: return "waiting \(clock.since(lead.waitingSince ?? lead.receivedAt))"
        case .offered: return "on offer to \(holder)"
        case .owned:
            let giver = lead.handedOverBy.map { ", from \(clean($0))" } ?? ""
            let owner = (lead.isMine ? "yours" : "with \(holder)") + giver
            guard let date = lead.callBackAt else { return owner }
            return "\(owner), \(date > clock.now ? "parked until" : "call back due") \(clock.time(date))"
        case .closed: return "closed"
        case .setAside: return "set aside"
        case .merged: return "merged into another lead"
        }
    }

    /// The safety flags in words, crisis flags first.
    var flags: String {
        let flags = lead.flags.filter(\.isCrisis) + lead.flags.filter { !$0.isCrisis }
        return flags.map { words($0.rawValue) }.joined(separator: ", ")
    }

    /// How its priority is painted.
    var style: Style {
        switch lead.priority {
        case .crisis: .crisis
        case .high: .high
        case .routine: .plain
        }
    }

    private var contact: String {
        var parts = [words(lead.channel.rawValue)]
        if let language = lead.language, language != "en" { parts.append("in \(languageName(language))") }
        if lead.contacts > 1 { parts.append("\(ordinal(lead.contacts)) contact") }
        return parts.joined(separator: ", ")
    }

    /// When the first conversation is due, as a warning once it is near.
    var due: String? {
        guard let due = lead.contactDue, lead.state.isOpen else { return nil }
        let span = clock.since(due)
        if due < clock.now { return screen.paint("First contact was due \(span) ago.", .crisis) }
        return "First contact is due in \(span), at \(clock.time(due))."
    }
}

/// A presence after "you are".
func standing(_ presence: Presence) -> String {
    switch presence {
    case .wrapUp: "in wrap-up"
    case .available, .busy, .away, .offline: presence.rawValue
    }
}

/// `1st`, `2nd`, `11th`.
func ordinal(_ number: Int) -> String {
    let teen = (11...13).contains(number % 100)
    switch number % 10 {
    case 1 where !teen: return "\(number)st"
    case 2 where !teen: return "\(number)nd"
    case 3 where !teen: return "\(number)rd"
    default: return "\(number)th"
    }
}

/// The English name of the desk's usual languages; the code of any other.
func languageName(_ code: String) -> String {
    switch code {
    case "en": "English"
    case "es": "Spanish"
    case "zh": "Chinese"
    case "ru": "Russian"
    case "tl": "Tagalog"
    case "ko": "Korean"
    case "vi": "Vietnamese"
    case "hy": "Armenian"
    case "fa": "Persian"
    case "ar": "Arabic"
    case "fr": "French"
    default: clean(code)
    }
}
