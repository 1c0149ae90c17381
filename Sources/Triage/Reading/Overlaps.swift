/// Decides between phrases that claim the same words.
enum Overlaps {
    /// Drops what stands inside an absorbing phrase, triggers that are part of a longer phrase, and repeated finds.
    static func resolve(_ mentions: [Mention], tokenCount: Int) -> [Mention] {
        let absorbing = Cover(mentions.lazy.filter { $0.absorbs && !$0.isPlainDenial }, tokenCount)
        let phrases = Cover(
            mentions.lazy.filter { $0.absorbs && !$0.isPlainDenial && !$0.sign.isTrigger }, tokenCount)
        let lookAlikes = Cover(mentions.lazy.filter { $0.absorbs && $0.sign == .notEvidence }, tokenCount)
        let plainDenials = Cover(mentions.lazy.filter { $0.absorbs && $0.isPlainDenial }, tokenCount)
        let pseudo = mentions.filter { $0.sign == .pseudo }
        let triggers = Set(mentions.lazy.filter(\.sign.isTrigger).map(\.start))
        // "Niega ideación suicida, homicida, alucinaciones": the denial goes on behind what it denies first.
        let listing = Set(
            denials(mentions).lazy.filter { denial in
                mentions.contains { $0.sign.isDanger && denial.covers($0) }
            }.map(\.start))
        let consuming = Cover(mentions.lazy.filter { $0.consumesTriggers }, tokenCount)
        var kept = mentions.filter { mention in
            if mention.sign == .pseudo { return false }
            if mention.sign.isTrigger, !mention.absorbs {
                let isOwned = mention.sign == .negates || mention.sign == .negatesBefore
                if mention.sign == .negates, listing.contains(mention.start) { return true }
                return !absorbing.holds(mention) && !(isOwned && consuming.holds(mention))
            }
            // "Never said that he wants to die" is longer than "wants to die", which hides others itself.
            if mention.absorbs { return !lookAlikes.holdsMore(than: mention) }
            return !phrases.holds(mention) && !plainDenials.holds(mention)
                && !pseudo.contains {
                    // "Ate all of them at once today": that phrase only says that "once" is no past.
                    $0.cuts(mention) && ($0.start <= mention.start || !triggers.contains($0.start))
                }
        }
        kept.sort { ($0.start, $0.sign.rawValue, -$0.end) < ($1.start, $1.sign.rawValue, -$1.end) }
        return unique(kept)
    }

    /// The idioms among some phrases that begin with a negation.
    static func denials(_ mentions: [Mention]) -> [Mention] {
        let negated = Set(mentions.lazy.filter { $0.sign == .negates }.map(\.start))
        return mentions.filter { $0.sign == .pseudo && negated.contains($0.start) }
    }

    private static func unique(_ sorted: [Mention]) -> [Mention] {
        var result: [Mention] = []
        result.reserveCapacity(sorted.count)
        for mention in sorted {
            if let last = result.last, last.start == mention.start, last.sign == mention.sign,
                last.detail == mention.detail,
                !(mention.points > last.points)
            {
                continue
            }
            result.append(mention)
        }
        return result
    }
}

extension Sign {
    /// Whether the phrase only changes how others are asserted.
    var isTrigger: Bool {
        switch self {
        case .negates, .negatesBefore, .past, .hypothetical, .possible, .terminator: true
        default: false
        }
    }
}

extension Mention {
    /// A longer phrase owns the trigger words in it ("no sleep"), unless it is itself a plain denial ("no w/d, sz or DTs").
    fileprivate var consumesTriggers: Bool {
        if isPlainDenial || sign == .conflict { return false }
        if sign.isTrigger { return absorbs }
        // "Never get hallucinations": what a business asks owns no denial.
        if sign.isBusiness { return absorbs }
        // What stands in a gap of a long phrase still negates what follows.
        return end - start > 1 && (isFixed || absorbs || end - start <= 3)
    }
}

extension Mention {
    fileprivate var isPlainDenial: Bool {
        sign == .noWithdrawal || sign == .noDetox || sign == .injecting && says(.never)
    }
}

/// Which tokens a set of mentions covers.
private struct Cover {
    private var until: [Int32] = []

    init(_ mentions: some Sequence<Mention>, _ tokenCount: Int) {
        for mention in mentions {
            if until.isEmpty { until = Array(repeating: 0, count: tokenCount + 1) }
            until[mention.start] = max(until[mention.start], Int32(mention.end))
        }
        for index in until.indices.dropFirst() { until[index] = max(until[index], until[index - 1]) }
    }

    /// Whether one of them spans the whole mention.
    func holds(_ mention: Mention) -> Bool { !until.isEmpty && Int(until[mention.start]) >= mention.end }

    /// Whether one of them spans the mention and more words.
    func holdsMore(than mention: Mention) -> Bool {
        guard holds(mention) else { return false }
        return Int(until[mention.start]) > mention.end
            || mention.start > 0 && Int(until[mention.start - 1]) >= mention.end
    }
}

extension Mention {
    /// Whether it covers the last word of another: "failed a drug test" says more than "drug test". What begins inside it
    /// and goes on beyond says more than it does.
    fileprivate func cuts(_ other: Mention) -> Bool {
        start < other.end && (end > other.end || end == other.end && start <= other.start)
    }
}

extension Sign {
    /// What those say who want something else than care.
    fileprivate var isBusiness: Bool {
        switch self {
        case .clientAdmin, .jobSeeker, .vendor, .thirdParty, .serviceQuestion, .spam: true
        default: false
        }
    }

    /// What is used, how much and how often.
    var isUse: Bool {
        switch self {
        case .substance, .uses, .drinks, .quantity, .frequency, .occasional, .heavy, .injecting, .keptUsing,
            .backToUse, .hooked, .misuse:
            true
        default: false
        }
    }

    /// Something that happens at a time, and may be over.
    var isEvent: Bool {
        switch self {
        case .seizure, .deliriumTremens, .overdose, .naloxone, .hallucination, .suicidal: true
        default: false
        }
    }
}
