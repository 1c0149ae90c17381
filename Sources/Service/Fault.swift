import Store
import Vault

/// An error as it may stand in a log: what the layers below say about themselves, never what a caller sent.
struct Fault: CustomStringConvertible {
    let description: String

    init(_ error: any Error) {
        switch error {
        case StoreError.rejected(let failure): description = "\(failure)"
        case StoreError.unreadable(let what): description = "unreadable: \(what)"
        case StoreError.busy: description = "database busy or away"
        case StoreError.outcomeUnknown: description = "outcome unknown"
        case StoreError.cancelled: description = "cancelled"
        case StoreError.refused(let refusal): description = "refused: \(refusal.reason.rawValue)"
        case let error as VaultError: description = error.description
        // An error of an unknown kind may quote anything: its type has to do.
        default: description = "\(type(of: error))"
        }
    }
}
