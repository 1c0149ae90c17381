package import Admissions

/// One input of the fuzzer. It depends on its seed and the sample inquiries alone, so a seed is enough to run it again.
package struct FuzzInput: Sendable {
    /// How it was made: `mutated`, `spliced`, or a kind of hostile text.
    package let kind: String
    /// The inquiry.
    package let inquiry: Inquiry

    // The longest text intake accepts is 8000; a reader that is total has no such limit.
    private static let longest = 10_000

    /// Makes the input of a seed.
    /// - Parameter samples: inquiries to start from, in both languages; may be empty.
    package init(seed: UInt64, samples: [Inquiry]) {
        var random = SeededRandom(seed: seed)
        var inquiry = samples.randomElement(using: &random) ?? FuzzInput.webForm("")
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4:
            kind = "mutated sample"
            inquiry.text = FuzzInput.mutated(inquiry.text, using: &random)
        case 4:
            let other = samples.randomElement(using: &random) ?? FuzzInput.webForm("")
            kind = "spliced samples"
            inquiry.text = FuzzInput.spliced(inquiry.text, other.text, using: &random)
        default:
            let hostile = HostileText.allCases.randomElement(using: &random) ?? .oneUnit
            kind = hostile.rawValue
            // Short texts reach more of the reader a second than long ones; some are as long as can be.
            let limit = [40, 200, 1000, FuzzInput.longest].randomElement(using: &random) ?? 40
            let text = hostile.text(scalars: Int.random(in: 0...limit, using: &random), using: &random)
            inquiry.text = Bool.random(using: &random) ? text : "\(inquiry.text) \(text)"
        }
        if Int.random(in: 0..<4, using: &random) == 0 { inquiry.setOddFields(using: &random) }
        self.inquiry = inquiry
    }

    /// A web form with this text and nothing else.
    package static func webForm(_ text: String) -> Inquiry {
        Inquiry(
            id: InquiryID(1), receivedAt: ZonedInstant(CaseFile.moment.instant, offsetMinutes: -480),
            channel: .webForm, text: text)
    }

    private static func mutated(_ text: String, using random: inout SeededRandom) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let place = Int.random(in: 0...scalars.count, using: &random)
            let end = min(scalars.count, place + Int.random(in: 0...20, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: scalars.removeSubrange(place..<end)
            case 1: scalars.insert(contentsOf: scalars[place..<end], at: place)
            case 2: scalars.replaceSubrange(place..<end, with: scalars[place..<end].reversed())
            case 3: scalars.replaceSubrange(place..<end, with: upper(scalars[place..<end]))
            case 4: scalars.insert(contentsOf: inserted(HostileText.words, &random), at: place)
            case 5: scalars.insert(contentsOf: inserted(HostileText.units, &random), at: place)
            default:
                let hostile = HostileText.allCases.randomElement(using: &random) ?? .oneUnit
                scalars.insert(
                    contentsOf: hostile.text(scalars: Int.random(in: 0...30, using: &random), using: &random)
                        .unicodeScalars, at: place)
            }
        }
        return joined(scalars)
    }

    private static func upper(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) }
    }

    private static func inserted(_ pieces: [String], _ random: inout SeededRandom) -> [Unicode.Scalar] {
        Array((" " + (pieces.randomElement(using: &random) ?? "") + " ").unicodeScalars)
    }

    private static func spliced(_ first: String, _ second: String, using random: inout SeededRandom) -> String
    {
        let (first, second) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        let head = first.prefix(Int.random(in: 0...first.count, using: &random))
        let tail = second.suffix(Int.random(in: 0...second.count, using: &random))
        return joined(head + [" "] + tail)
    }

    private static func joined(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars.prefix(longest)))
    }
}

extension Inquiry {
    /// Gives some structured fields values that no form would offer.
    fileprivate mutating func setOddFields(using random: inout SeededRandom) {
        func text() -> String {
            let kind = HostileText.allCases.randomElement(using: &random) ?? .oneUnit
            return Bool.random(using: &random)
                ? kind.text(scalars: Int.random(in: 0...60, using: &random), using: &random)
                : HostileText.words.randomElement(using: &random) ?? ""
        }
        func flag() -> Bool? { [true, false, nil].randomElement(using: &random) ?? nil }
        func texts() -> [String]? {
            flag() == nil ? nil : (0..<Int.random(in: 0...4, using: &random)).map { _ in text() }
        }
        substances = texts()
        withdrawalSymptoms = texts()
        lastUse = flag() == nil ? nil : text()
        durationOfUse = flag() == nil ? nil : text()
        onBehalfOf = flag() == true ? text() : nil
        insurance = flag() == true ? text() : nil
        age = flag() == nil ? nil : [0, 15, 17, 18, 44, 120].randomElement(using: &random)
        pregnant = flag()
        constraints = Constraints(work: flag(), childcare: flag(), money: flag())
        if flag() == true {
            priorTreatment = [
                PriorTreatment(
                    level: PriorLevel.allCases.randomElement(using: &random) ?? .detox, completed: flag(),
                    date: text())
            ]
        }
        channel = Channel.allCases.randomElement(using: &random) ?? .phone
    }
}
