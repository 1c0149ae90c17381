/// A lead's place in a queue: the lower rank first, then the earlier time, then the lead that came first.
struct Place: Hashable, Comparable {
    var rank = 0
    let time: Int64
    let lead: Int

    static func < (left: Place, right: Place) -> Bool {
        (left.rank, left.time, left.lead) < (right.rank, right.time, right.lead)
    }
}

/// Places in order. Leads come in near the end and leave near the front, so a change moves only what lies on the nearer side of it:
/// a deep backlog costs nothing.
struct OrderedQueue {
    private var places: [Place] = []
    private var start = 0

    var count: Int { places.count - start }

    var isEmpty: Bool { count == 0 }

    var first: Place? { isEmpty ? nil : places[start] }

    /// The first so many, in order.
    func prefix(_ most: Int) -> ArraySlice<Place> { places[start...].prefix(most) }

    mutating func insert(_ place: Place) {
        let index = position(of: place)
        guard start > 0, index - start < places.count - index else {
            places.insert(place, at: index)
            return
        }
        start -= 1
        for moved in start..<index - 1 { places[moved] = places[moved + 1] }
        places[index - 1] = place
    }

    mutating func remove(_ place: Place) {
        let index = position(of: place)
        guard index < places.count, places[index] == place else { return }
        guard index - start < places.count - index else {
            places.remove(at: index)
            return
        }
        for moved in stride(from: index, to: start, by: -1) { places[moved] = places[moved - 1] }
        start += 1
        if start > 1024, start * 2 > places.count {
            places.removeFirst(start)
            start = 0
        }
    }

    /// The index of the first place that is not before this one.
    private func position(of place: Place) -> Int {
        var (low, high) = (start, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
