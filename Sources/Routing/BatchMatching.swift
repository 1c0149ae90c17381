/// The matching of a batch: leads on one side, people on the other, at most one lead a person.
///
/// Leads are inserted in the order they are to be served. Each insertion looks for the shortest augmenting path, by cost, in the
/// residual graph; a lead that finds none is left out and no lead inserted before it is ever dropped. So the set served is the
/// lexicographically earliest that can be matched (the greedy of transversal matroids: Edmonds and Fulkerson 1965), and its
/// matching has the least cost of that set (successive shortest paths: Jewell 1958, Edmonds and Karp 1972).
///
/// For P people an insertion costs O(P²) when little is rerouted and O(P³) at worst (Bellman–Ford over people, by a queue).
struct BatchMatching {
    /// The lead each person was given.
    private(set) var leadOf: [Int?]
    /// By person: what the lead they were given costs with each person; nil where it cannot go.
    private var costsOfLead: [[PlacementCost?]]

    init(people: Int) {
        leadOf = Array(repeating: nil, count: people)
        costsOfLead = Array(repeating: [], count: people)
    }

    /// Inserts a lead, rerouting earlier ones where that lets it in or is cheaper.
    ///
    /// - Parameters:
    ///   - costs: by person; nil where the lead cannot go.
    ///   - isEnd: whether a person who has no lead of this batch yet may be drawn into it for this lead's sake.
    /// - Returns: the person newly drawn in, who need not be the one that gets this lead; nil when it found no place.
    mutating func insert(_ lead: Int, costs: [PlacementCost?], where isEnd: (Int) -> Bool) -> Int? {
        var distance = costs
        var previous = [Int?](repeating: nil, count: leadOf.count)
        relax(&distance, &previous)

        var end: (person: Int, distance: PlacementCost)?
        for person in leadOf.indices where leadOf[person] == nil && isEnd(person) {
            guard let reached = distance[person] else { continue }
            if end.map({ reached < $0.distance }) ?? true { end = (person, reached) }
        }
        guard let end else { return nil }

        var person = end.person
        while let before = previous[person] {
            leadOf[person] = leadOf[before]
            costsOfLead[person] = costsOfLead[before]
            person = before
        }
        leadOf[person] = lead
        costsOfLead[person] = costs
        return end.person
    }

    /// Shortens distances along "the lead of this person moves to another" until nothing changes; no cycle is negative, so it ends.
    private func relax(_ distance: inout [PlacementCost?], _ previous: inout [Int?]) {
        var queue = leadOf.indices.filter { leadOf[$0] != nil && distance[$0] != nil }
        var isQueued = leadOf.indices.map { leadOf[$0] != nil && distance[$0] != nil }
        var head = 0
        while head < queue.count {
            let person = queue[head]
            head += 1
            isQueued[person] = false
            guard let reached = distance[person], let own = costsOfLead[person][person] else { continue }
            let base = reached - own
            for (other, cost) in costsOfLead[person].enumerated() where other != person {
                guard let cost else { continue }
                let through = base + cost
                if let shortest = distance[other], !(through < shortest) { continue }
                distance[other] = through
                previous[other] = person
                if leadOf[other] != nil && !isQueued[other] {
                    isQueued[other] = true
                    queue.append(other)
                }
            }
        }
    }
}
