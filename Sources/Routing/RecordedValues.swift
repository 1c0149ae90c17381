/// The version of the routing: raised with every change of what is decided from one input and policy, or of how it is written.
///
/// It stands beside each batch, so that a replay that differs says whether the record was changed or the program. A test holds
/// what this version decides.
package let routingVersion = 1

extension BatchInput: RecordValue {
    /// The text that is stored with the batch: JSON that reads back to the same input.
    package var recordText: String { RecordText.of(self) }

    func write(to text: inout RecordText) {
        text.object {
            $0.member("now", now)
            $0.member("policy_version", policyVersion)
            $0.member("snapshot", snapshot)
        }
    }
}

extension Decision: RecordValue {
    /// The text that is stored of the decision: equal decisions have equal bytes.
    package var recordText: String { RecordText.of(self) }

    func write(to text: inout RecordText) {
        text.object {
            $0.member("credit_changes", creditChanges)
            $0.member("epoch", epoch)
            $0.member("explanation", explanation)
            $0.member("lead", lead)
            $0.member("outcome", outcome)
        }
    }
}

extension Snapshot: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("staff", staff)
            $0.member("waiting", waiting)
        }
    }
}

extension WaitingLead: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("class", leadClass)
            $0.member("crisis_lapses", crisisLapses)
            $0.member("declines", declines)
            $0.member("epoch", epoch)
            $0.member("id", id)
            $0.member("is_crisis", isCrisis)
            $0.member("key", key)
            $0.member("known_staff", ifPresent: knownStaff)
            $0.member("level_of_care", levelOfCare)
            $0.member("received_at", receivedAt)
            $0.member("urgency", urgency)
            $0.member("waiting_since", waitingSince)
        }
    }
}

extension LeadClass: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("language", language)
            $0.member("queue", queue)
            $0.member("step", step)
        }
    }
}

extension Decline: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("at", at)
            $0.member("staff", staff)
        }
    }
}

extension StaffSnapshot: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("capacity", capacity)
            $0.member("credited", credited)
            $0.member("id", id)
            $0.member("languages", languages)
            $0.member("last_offer_at", ifPresent: lastOfferAt)
            $0.member("on_call", ifPresent: isOnCall)
            $0.member("on_shift", isOnShift)
            $0.member("open_offer", ifPresent: openOffer)
            $0.member("presence", presence)
            $0.member("received", received)
            $0.member("seats_taken", seatsTaken)
            $0.member("skills", skills)
        }
    }
}

extension SkillLevels: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("detox", detox)
            $0.member("iop", iop)
            $0.member("residential", residential)
        }
    }
}

extension OpenOffer: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("is_crisis", isCrisis)
            $0.member("lead", lead)
            $0.member("seat", seat)
        }
    }
}

extension Outcome: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            switch self {
            case .offer(let grant):
                $0.member("grant", grant)
                $0.member("kind", Kind.offer)
            case .noSeat:
                $0.member("kind", Kind.noSeat)
            case .held(let hold):
                $0.member("hold", hold)
                $0.member("kind", Kind.held)
            case .unroutable(let reason):
                $0.member("kind", Kind.unroutable)
                $0.member("reason", reason)
            }
        }
    }
}

extension Outcome.Kind: RecordValue {}

extension OfferGrant: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("concessions", concessions)
            $0.member("deadline", deadline)
            $0.member("grounds", grounds)
            $0.member("open_to_all", isOpenToAll)
            $0.member("preempted", ifPresent: preempted)
            $0.member("seat", seat)
            $0.member("seat_limit", seatLimit)
            $0.member("staff", staff)
        }
    }
}

extension HoldForKnown: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("staff", staff)
            $0.member("until", until)
        }
    }
}

extension Explanation: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("candidates", candidates)
            $0.member("decline_memory_void", isDeclineMemoryVoid)
            $0.member("runner_up", ifPresent: runnerUp)
        }
    }
}

extension Candidate: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("given_to", ifPresent: givenTo)
            $0.member("obstacles", obstacles)
            $0.member("staff", staff)
            $0.member("standing", ifPresent: standing)
        }
    }
}

extension Standing: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("concessions", concessions)
            $0.member("last_offer_at", ifPresent: lastOfferAt)
            $0.member("preempts", isPreemption)
            $0.member("share", share)
            $0.member("skill_band", skillBand)
            $0.member("stranger", isStranger)
        }
    }
}

extension CreditChange: RecordValue {
    func write(to text: inout RecordText) {
        text.object {
            $0.member("credited", credited)
            $0.member("received", received)
            $0.member("staff", staff)
        }
    }
}
