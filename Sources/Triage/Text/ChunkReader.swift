import Admissions

/// Reads numbers, lengths of time, times past and to come, and ages, relative to the day of the inquiry.
struct ChunkReader {
    private let tokens: [Token]
    private let lexicon: Lexicon
    private let today: CivilDate
    private let dates: DateReader
    private let ages: AgeReader
    private var spans: [Chunks.Span] = []

    static func chunks(_ tokens: [Token], lexicon: Lexicon, today: CivilDate) -> Chunks {
        var reader = ChunkReader(tokens: tokens, lexicon: lexicon, today: today)
        for index in tokens.indices { reader.read(at: index) }
        return Chunks(reader.spans, tokenCount: tokens.count)
    }

    private init(tokens: [Token], lexicon: Lexicon, today: CivilDate) {
        self.tokens = tokens
        self.lexicon = lexicon
        self.today = today
        dates = DateReader(tokens: tokens, times: lexicon.times, today: today)
        ages = AgeReader(tokens: tokens, lexicon: lexicon)
        spans.reserveCapacity(tokens.count)
    }

    private mutating func read(at index: Int) {
        let word = tokens[index].word
        readPastAge(at: index)
        if word >= 0 { readClasses(lexicon.row(of: word).classPhrases, at: index) }
        guard !tokens[index].number.isNaN || word >= 0 && lexicon.row(of: word).opensTime else { return }
        if let number = number(at: index) {
            add(index, number.length, .number, number.value)
            readUnits(of: number, at: index)
            if let age = ages.age(number, at: index) { add(age.start, age.length, .age, number.value) }
        } else if word >= 0, let days = lexicon.times.bareUnits[word], !precededByNumber(index) {
            addDuration(index, 1, days)
        }
        readSinceAge(at: index)
        if !tokens[index].number.isNaN, fraction(at: index) != nil { return }
        if let date = dates.date(at: index) {
            if let past = date.daysAgo { addPast(index, date.length, past) }
            if let ahead = date.daysAhead { add(index, date.length, .ahead, ahead) }
        }
    }

    /// The class phrases that begin at a token.
    private mutating func readClasses(_ opened: Range<Int32>, at index: Int) {
        guard !opened.isEmpty else { return }
        for phrase in lexicon.classPhrases.entries(opened, second: -1) { add(phrase, index, 1) }
        guard sameSentence(index, index + 1), tokens[index + 1].word >= 0 else { return }
        for phrase in lexicon.classPhrases.entries(opened, second: tokens[index + 1].word) {
            let words = lexicon.classPhrases.rest(of: phrase)
            if matches(words, at: index + 2) { add(phrase, index, words.count + 2) }
        }
    }

    private mutating func add(_ phrase: ClassPhraseTable.Entry, _ index: Int, _ length: Int) {
        if phrase.classNumber == ChunkClass.ago.rawValue {
            addPast(index, length, phrase.value)
        } else if phrase.classNumber == ChunkClass.holiday.rawValue {
            guard let holiday = Holiday(code: Int(phrase.value)) else { return }
            if let days = holiday.days(before: today) { addPast(index, length, Double(days)) }
            if let days = holiday.days(after: today) { add(index, length, .ahead, Double(days)) }
        } else {
            add(index, length, phrase.classNumber, phrase.value)
        }
    }

    /// "Since he was 30": years, though without an age nobody knows how many.
    private mutating func readSinceAge(at index: Int) {
        guard has(index, .since), sameSentence(index, index + 3), has(index + 2, .be),
            let number = number(at: index + 3), (8...80).contains(number.value)
        else { return }
        add(index, 3 + number.length, .duration, 1500)
    }

    /// "When I was nineteen", "at age 15", "a los 19 años": long ago, though without an age nobody knows how long.
    private mutating func readPastAge(at index: Int) {
        if index == 0 || tokens[index - 1].sentence != tokens[index].sentence { readAgeOfBefore(at: index) }
        guard has(index, .whenWord) else { return }
        var next = index + 1
        while next <= index + 4, sameSentence(index, next) {
            defer { next += 1 }
            guard let number = number(at: next) else { continue }
            let end = next + number.length
            let isYears = sameSentence(index, end) && has(end, .year)
            if (5...80).contains(number.value), isAge(number.value, at: next, from: index),
                isYears || !ages.isUnit(end, after: next)
            {
                addPast(index, end - index + (isYears ? 1 : 0), 1500)
            }
            return
        }
    }

    /// "I swallowed pills. I was fifteen."
    private mutating func readAgeOfBefore(at first: Int) {
        let be = lexicon.isMember(tokens[first].word, of: .subjectForms) ? first + 1 : first
        guard sameSentence(first, be + 1), lexicon.isMember(tokens[be].word, of: .wasAged),
            let number = number(at: be + 1), (5...80).contains(number.value)
        else { return }
        let end = be + 1 + number.length
        guard !sameSentence(first, end) || has(end, .year) || tokens[end].segment != tokens[first].segment
        else {
            return
        }
        addPast(first, end - first, 1500)
    }

    /// Whether the number at a token counts the years of somebody, as "when I was" or "a los" before it says.
    private func isAge(_ years: Double, at number: Int, from index: Int) -> Bool {
        if number == index + 1 { return index > 0 && has(index - 1, .a) }
        let before = has(number - 1, .of) ? number - 2 : number - 1
        // Whoever writes "at age 52" may be 52.
        if has(before, .age) { return years <= 30 }
        return before == number - 1 && lexicon.isMember(tokens[before].word, of: .agedWords)
    }

    private func matches(_ words: ArraySlice<Int32>, at start: Int) -> Bool {
        var index = start
        for word in words {
            guard sameSentence(start - 1, index), tokens[index].word == word else { return false }
            index += 1
        }
        return true
    }

    /// A number in digits or words, a range ("3-4", "two or three") as its middle, "20+" as 20.
    private func number(at index: Int) -> (value: Double, length: Int)? {
        guard var first = simpleNumber(at: index) else { return nil }
        let next = index + first.length
        guard sameSentence(index, next) else { return first }
        if has(next, .plus) { return (first.value, first.length + 1) }
        if has(next, .to) || has(next, .or), sameSentence(index, next + 1),
            let second = simpleNumber(at: next + 1),
            second.value > first.value
        {
            first = ((first.value + second.value) / 2, first.length + 1 + second.length)
        } else if !tokens[index].number.isNaN, !tokens[next].number.isNaN,
            tokens[next].start == tokens[next - 1].end + 1, tokens[next].segment == tokens[index].segment,
            tokens[next].number > first.value
        {
            first = ((first.value + tokens[next].number) / 2, first.length + 1)
        }
        if sameSentence(index, index + first.length), has(index + first.length, .plus) { first.length += 1 }
        return first
    }

    private func simpleNumber(at index: Int) -> (value: Double, length: Int)? {
        let token = tokens[index]
        if !token.number.isNaN {
            let half = halfLength(at: index + 1, after: index)
            return fraction(at: index) ?? (token.number + (half > 0 ? 0.5 : 0), 1 + half)
        }
        guard token.word >= 0, let value = lexicon.times.numbers[token.word] else { return nil }
        let next = index + 1
        if has(index, .article), !isCountable(next, after: index) { return nil }
        if value >= 100 { return hundreds(value, to: next, from: index) }
        guard sameSentence(index, next), tokens[next].word >= 0 else { return (value, 1) }
        if let unit = lexicon.times.numbers[tokens[next].word] {
            if value >= 20, value < 100, unit < 10 { return (value + unit, 2) }
            if unit == 100 || unit == 1000 {
                return hundreds(max(value, 1) * unit, to: next + 1, from: index)
            }
        }
        // "Treinta y dos".
        if value >= 30, value < 100, has(next, .and), sameSentence(next, next + 1),
            tokens[next + 1].word >= 0,
            let unit = lexicon.times.numbers[tokens[next + 1].word], (1..<10).contains(unit)
        {
            return (value + unit, 3)
        }
        if has(next, .of), value == 2 || value == 0.5 { return (value, 2) }
        // "Two and a half years".
        let half = value >= 1 ? halfLength(at: next, after: index) : 0
        if half > 0 { return (value + 0.5, 1 + half) }
        return (value, 1)
    }

    /// "A hundred and four days", and without the article.
    private func hundreds(_ value: Double, to end: Int, from index: Int) -> (value: Double, length: Int) {
        guard sameSentence(index, end + 1), has(end, .and), tokens[end + 1].word >= 0,
            let rest = lexicon.times.numbers[tokens[end + 1].word], rest >= 1, rest < 100
        else { return (value, end - index) }
        return (value + rest, end + 2 - index)
    }

    /// "1/2 pint": a part of something counted, and no second of January.
    private func fraction(at index: Int) -> (value: Double, length: Int)? {
        guard sameSentence(index, index + 3), has(index + 1, .slash), tokens[index + 1].isGlued,
            tokens[index + 2].isGlued, tokens[index].number >= 1,
            tokens[index].number < tokens[index + 2].number,
            tokens[index + 2].number <= 8, isPartOf(tokens[index + 3].word)
        else { return nil }
        return (tokens[index].number / tokens[index + 2].number, 3)
    }

    /// What a part is taken of: a unit, a drug, "of".
    private func isPartOf(_ word: Int32) -> Bool {
        guard word >= 0, lexicon.times.units[word] == nil else { return false }
        return lexicon.times.has(word, .of) || lexicon.isMember(word, of: .drug)
            || lexicon.isMember(word, of: .afterPart)
            || lexicon.isCounted(word)
    }

    /// "A gram", "a week": the article counts only before something that is counted.
    private func isCountable(_ next: Int, after index: Int) -> Bool {
        guard sameSentence(index, next), tokens[next].word >= 0 else { return false }
        let word = tokens[next].word
        return lexicon.times.units[word] != nil || lexicon.times.numbers[word] != nil || has(next, .filler)
            || lexicon.isCounted(word)
    }

    private mutating func readUnits(of number: (value: Double, length: Int), at index: Int) {
        var next = index + number.length
        while sameSentence(index, next), has(next, .filler), next < index + number.length + 2 { next += 1 }
        guard sameSentence(index, next), tokens[next].word >= 0 else { return }
        let word = tokens[next].word
        var unit = lexicon.times.units[word]
        if unit == nil,
            tokens[next].isGlued || number.length == 1 && tokens[next].start - tokens[next - 1].end <= 1
        {
            unit = lexicon.times.gluedUnits[word]
            if unit != nil, !tokens[next].isGlued, !tokens[index].number.isNaN, !isUnitEnd(next) {
                unit = nil
            }
        }
        guard let unit else { return }
        let half = halfLength(at: next + 1, after: index)
        addDuration(index, next + 1 + half - index, (number.value + (half > 0 ? 0.5 : 0)) * unit)
    }

    /// How many tokens add a half: "and a half", "y medio"; 0 when they do not.
    private func halfLength(at start: Int, after index: Int) -> Int {
        guard sameSentence(index, start + 1), has(start, .and) else { return 0 }
        if has(start + 1, .half) { return 2 }
        return sameSentence(index, start + 2) && has(start + 1, .a) && has(start + 2, .half) ? 3 : 0
    }

    /// A one-letter unit apart from its number must end a phrase ("4 y") or stand before a word of time ("21 d ago").
    private func isUnitEnd(_ index: Int) -> Bool {
        index + 1 >= tokens.count || tokens[index + 1].segment != tokens[index].segment
            || has(index + 1, .ago) || lexicon.isMember(tokens[index + 1].word, of: .afterUnit)
    }

    private mutating func addDuration(_ start: Int, _ length: Int, _ days: Double) {
        let end = start + length
        // "Hace como tres años."
        if start > 1, sameSentence(start, start - 2), has(start - 2, .hace),
            has(start - 1, .sinceFiller) || has(start - 1, .filler)
        {
            add(start - 2, length + 2, .ago, days)
            return
        }
        if start > 0, sameSentence(start, start - 1), has(start - 1, .hace) {
            if start > 1, sameSentence(start, start - 2), has(start - 2, .since) {
                add(start - 2, length + 2, .duration, days)
            } else {
                add(start - 1, length + 1, .ago, days)
                add(start - 1, length + 1, .duration, days)
            }
            return
        }
        if sameSentence(start, end), has(end, .ago) {
            add(start, length + 1, .ago, days)
            if start > 0, sameSentence(start, start - 1), has(start - 1, .since) {
                add(start - 1, length + 2, .duration, days)
            }
            return
        }
        add(start, length, .duration, days)
        // "Two seizures in the last 24h."
        if days <= 3, start > 0, sameSentence(start, start - 1), has(start - 1, .last) {
            add(start - 1, length + 1, .ago, days)
        }
        if start > 0, sameSentence(start, start - 1), has(start - 1, .in) {
            add(start - 1, length + 1, .ahead, days)
        }
    }

    private mutating func addPast(_ start: Int, _ length: Int, _ days: Double) {
        add(start, length, .ago, days)
        // "Since Labor Day", and "since my wife passed in March".
        var since = start - 1
        while since >= 0, since >= start - 7, tokens[since].segment == tokens[start].segment {
            if has(since, .since) {
                add(since, start + length - since, .duration, max(days, 1))
                return
            }
            since -= 1
        }
    }

    private func precededByNumber(_ index: Int) -> Bool {
        guard index > 0, sameSentence(index, index - 1) else { return false }
        let before = tokens[index - 1]
        return !before.number.isNaN
            || before.word >= 0 && (lexicon.times.numbers[before.word] != nil || has(index - 1, .filler))
    }

    private func has(_ index: Int, _ role: TimeWords.Role) -> Bool {
        lexicon.times.has(index, of: tokens, role)
    }

    private func sameSentence(_ left: Int, _ right: Int) -> Bool { tokens.haveOneSentence(left, right) }

    private mutating func add(_ start: Int, _ length: Int, _ chunk: ChunkClass, _ value: Double) {
        add(start, length, chunk.rawValue, value)
    }

    private mutating func add(_ start: Int, _ length: Int, _ classNumber: Int, _ value: Double) {
        spans.append(Chunks.Span(start: start, length: length, classNumber: classNumber, value: value))
    }
}
