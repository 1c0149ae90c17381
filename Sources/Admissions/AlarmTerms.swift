/// What an alarm is about: a lead that somebody must look after and nobody does.
package enum AlarmKind: String, Sendable, Codable, CaseIterable {
    /// Nobody accepted it in the time its urgency allows.
    case acceptLate = "accept_late"
    /// Nobody spoke with its caller in the time promised.
    case contactLate = "contact_late"
    /// Nobody at the desk can take it.
    case unroutable
    /// Everybody who could take it said no, so they are asked again.
    case declinedByAll = "declined_by_all"
    /// Whoever owns it has not tried to reach its caller since they took it.
    case untouched
}

/// Who is called about an alarm that nobody acknowledges, one after the other.
package enum AlarmCall: String, Sendable, Codable, CaseIterable {
    /// Shift leads whose shift is on.
    case shiftLead = "shift_lead"
    /// Whoever is on call.
    case onCall = "on_call"
    /// Every manager.
    case managers
}
