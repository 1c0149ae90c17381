import Admissions

/// What happens at the desk at a moment.
enum DeskEvent {
    case shiftStarts(person: Int)
    case shiftEnds(person: Int)
    case breakIsDue(person: Int)
    case breakEnds(person: Int)
    case leavesDesk(person: Int, until: Instant)
    case returnsToDesk(person: Int)
    case answer(lead: Int, epoch: Int64)
    case lapse(lead: Int, epoch: Int64)
    case callEnds(person: Int)
    case notesEnd(person: Int)
    case followUpIsDue(lead: Int)
    case escalation(lead: Int, epoch: Int64)
    /// Something may have become possible: a hold or a decline is over.
    case look
}

/// The events to come, earliest first; those of one moment in the order they were set: a binary heap.
struct EventQueue {
    private var heap: [(at: Instant, number: Int, event: DeskEvent)] = []
    private var lastNumber = 0

    /// When the next event is; nil when there is none.
    var nextAt: Instant? { heap.first?.at }

    mutating func add(_ event: DeskEvent, at time: Instant) {
        lastNumber += 1
        heap.append((time, lastNumber, event))
        var child = heap.count - 1
        while child > 0, isBefore(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the next event, if it is at this moment or before.
    mutating func next(until time: Instant) -> DeskEvent? {
        guard let first = heap.first, first.at <= time else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first.event }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && isBefore(child, least) {
                least = child
            }
            guard least != parent else { return first.event }
            heap.swapAt(least, parent)
            parent = least
        }
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (heap[left].at, heap[left].number) < (heap[right].at, heap[right].number)
    }
}
