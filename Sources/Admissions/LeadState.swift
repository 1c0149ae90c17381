/// The state of a lead. Each is in exactly one; each change raises its epoch and is one ledger row.
///
///     –  ──intake──▶ waiting ──offer──▶ offered ──accept──▶ owned ──close──▶ closed
///     │                 ▲  ▲              │ decline, lapse,    │ ▲             │ │
///     │          review │  └──────────────┘ pre-empt           │ └──── undo ───┘ │
///     └──▶ set_aside ───┘  ▲───────── release ─────────────────┘                 │
///                          ▲───────────────── repeat contact ────────────────────┘
///     any open ──merge──▶ merged ──unmerge──▶ the state before
///     waiting, offered, set_aside ──reassess, reclassify──▶ waiting in another place
///     waiting, offered ──split off (a lead merged into it goes out again)──▶ waiting in another place
package enum LeadState: String, Sendable, Codable, CaseIterable {
    case waiting, offered, owned, closed
    case setAside = "set_aside"
    case merged

    /// Whether somebody still has to do something about it.
    package var isOpen: Bool {
        switch self {
        case .waiting, .offered, .owned: true
        case .closed, .setAside, .merged: false
        }
    }
}

/// What moves a lead from one state to another.
package enum LeadEvent: String, Sendable, Codable, CaseIterable {
    case intake, review, offer, accept, decline, lapse, preempt
    case handOver = "hand_over"
    case release, close
    case undoClose = "undo_close"
    case repeatContact = "repeat_contact"
    case merge, unmerge
    /// A lead merged into it went out again.
    case splitOff = "split_off"
    /// Newer rules read it otherwise.
    case reassess
    /// A person corrected its level.
    case reclassify
}

/// One allowed move.
package struct LeadTransition: Hashable, Sendable {
    /// The state before; nil before intake.
    package let from: LeadState?
    /// What happens.
    package let event: LeadEvent
    /// The state after.
    package let to: LeadState

    /// The one transition table: the store refuses any other move.
    package static let table: [LeadTransition] = [
        .init(from: nil, event: .intake, to: .waiting),
        .init(from: nil, event: .intake, to: .setAside),
        .init(from: .setAside, event: .review, to: .waiting),
        .init(from: .waiting, event: .offer, to: .offered),
        .init(from: .offered, event: .accept, to: .owned),
        .init(from: .offered, event: .decline, to: .waiting),
        .init(from: .offered, event: .lapse, to: .waiting),
        .init(from: .offered, event: .preempt, to: .waiting),
        .init(from: .owned, event: .handOver, to: .owned),
        .init(from: .owned, event: .release, to: .waiting),
        .init(from: .owned, event: .close, to: .closed),
        .init(from: .closed, event: .undoClose, to: .owned),
        .init(from: .closed, event: .repeatContact, to: .waiting),
        .init(from: .waiting, event: .merge, to: .merged),
        .init(from: .offered, event: .merge, to: .merged),
        .init(from: .owned, event: .merge, to: .merged),
        .init(from: .merged, event: .unmerge, to: .waiting),
        .init(from: .merged, event: .unmerge, to: .owned),
        .init(from: .waiting, event: .splitOff, to: .waiting),
        .init(from: .offered, event: .splitOff, to: .waiting),
        .init(from: .waiting, event: .reassess, to: .waiting),
        .init(from: .offered, event: .reassess, to: .waiting),
        .init(from: .setAside, event: .reassess, to: .waiting),
        .init(from: .waiting, event: .reclassify, to: .waiting),
        .init(from: .offered, event: .reclassify, to: .waiting),
        .init(from: .setAside, event: .reclassify, to: .waiting),
    ]

    /// Whether the table allows a move.
    package static func isAllowed(from: LeadState?, event: LeadEvent, to: LeadState) -> Bool {
        table.contains(.init(from: from, event: event, to: to))
    }
}
