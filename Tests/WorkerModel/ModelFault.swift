/// A bug the model can be given on purpose, each one a store has had: the checker must find every one of them.
package enum ModelFault: String, Sendable, CaseIterable {
    /// A commit offers a lead whatever became of it since it was read.
    case commitIgnoresEpoch = "commit_ignores_epoch"
    /// A commit is not refused when another came between its look and itself.
    case commitIgnoresBatches = "commit_ignores_batches"
    /// A commit offers to somebody who has just gone away.
    case commitIgnoresPresence = "commit_ignores_presence"
    /// A crisis that was to take the place of an offer is offered beside it, once that is accepted.
    case preemptsAcceptedOffer = "preempts_accepted_offer"
    /// A seat is granted whether or not it is taken.
    case seatGivenTwice = "seat_given_twice"
    /// A commit that was refused has written its offers all the same.
    case staleBatchHalfWritten = "stale_batch_half_written"
    /// A lost reply is answered by committing the same decisions once more, as a new batch.
    case lostReplyCommitsAgain = "lost_reply_commits_again"
    /// An accept with an old epoch takes the lead.
    case acceptIgnoresEpoch = "accept_ignores_epoch"
    /// A decline leaves the seat taken.
    case declineKeepsSeat = "decline_keeps_seat"
    /// A close frees a second seat of the person.
    case closeFreesTwoSeats = "close_frees_two_seats"
    /// A release leaves the seat taken.
    case releaseKeepsSeat = "release_keeps_seat"
    /// A hand-over leaves the seat with who gave the lead away.
    case handOverKeepsSeat = "hand_over_keeps_seat"
    /// An offer that comes back is not put in the queue.
    case returnLosesLead = "return_loses_lead"
    /// An offer that comes back waits at the end.
    case returnLosesPlace = "return_loses_place"
    /// An offer comes back under the epoch it had.
    case returnKeepsEpoch = "return_keeps_epoch"
    /// Deadlines are timers in the memory of the worker that made the offer.
    case lapseDiesWithWorker = "lapse_dies_with_worker"
    /// A clock that was set forward lapses what is open.
    case jumpLapsesInBulk = "jump_lapses_in_bulk"
    /// A repeat contact is merged while its offer stays open.
    case mergeKeepsOffer = "merge_keeps_offer"
    /// A key goes by the last contact and not by the first.
    case repeatMovesKeyLater = "repeat_moves_key_later"
    /// Parked leads stay parked.
    case parkedForEver = "parked_for_ever"
    /// Waiting leads stay at their first step.
    case stepForEver = "step_for_ever"
    /// A lead is looked at once, and the time of the next look is forgotten.
    case lookedAtOnce = "looked_at_once"
    /// An attempt to reach the caller is not written down.
    case touchLost = "touch_lost"
    /// Presence without a sign of life goes on.
    case presenceForEver = "presence_for_ever"
    /// The queue is not read from its front again.
    case frontForgotten = "front_forgotten"
    /// The eligible are not credited their part.
    case shareNotCredited = "share_not_credited"
    /// A worker decides whatever its clock says.
    case clockNotCompared = "clock_not_compared"
}
