/// Reads a number as somebody's age.
struct AgeReader {
    let tokens: [Token]
    let lexicon: Lexicon

    /// The tokens that make an age of a number, as the words around it say; nil when they do not.
    func age(_ number: (value: Double, length: Int), at index: Int) -> (start: Int, length: Int)? {
        guard number.value >= 8, number.value <= 105, number.value.rounded() == number.value else {
            return nil
        }
        let end = index + number.length
        if isOfDate(index, end) { return nil }
        func role(_ offset: Int, _ name: TimeWords.Role) -> Bool {
            sameSentence(index, end + offset) && has(end + offset, name)
        }
        if role(0, .yo) {
            return (index, number.length + 1)
        } else if role(0, .year), role(1, .old) {
            return (index, number.length + 2)
        } else if role(0, .year), index > 0, sameSentence(index, index - 1), has(index - 1, .has),
            !isFollowed(end, by: .afterYears)
        {
            return (index - 1, number.length + 2)
        } else if role(0, .year), index > 1, has(index - 1, .of), has(index - 2, .person) {
            return (index, number.length + 1)
        } else if index > 1, has(index - 1, .of), has(index - 2, .person), !isUnit(end, after: index) {
            return (index, number.length)
        } else if role(0, .sex), number.value >= 10, !isGlued(end + 1),
            tokens[end].isGlued || tokens[end].start == tokens[end - 1].end + 1
        {
            return (index, number.length + 1)
        } else if index > 0, sameSentence(index, index - 1), has(index - 1, .age) {
            return (index, number.length)
        } else if number.value < 18, index > 0, has(index - 1, .be), !has(end, .to),
            sameSentence(index, index - 1),
            !lexicon.isMember(tokens[index - 1].word, of: .pastBe), !isUnit(end, after: index)
        {
            // "Im 17 me and my bf": a child's age takes no full stop.
            return (index, number.length)
        } else if isBare(end, after: index), index > 0 {
            let before = index - 1
            let isPast = lexicon.isMember(tokens[before].word, of: .pastBe)
            // "Mi hijo tiene 17 y fuma."
            let isStated = (has(before, .be) || has(before, .has)) && !isPast && sameSentence(index, before)
            let isNamed = has(before, .person) && tokens[index].segment - tokens[before].segment <= 1
            if isStated || isNamed {
                return (index, number.length)
            }
        }
        return nil
    }

    /// "Court is 11/25".
    private func isOfDate(_ index: Int, _ end: Int) -> Bool {
        func isSlash(_ slash: Int, before number: Int) -> Bool {
            tokens.indices.contains(slash) && tokens.indices.contains(number)
                && tokens[slash].word == lexicon.slashWord && !tokens[number].number.isNaN
        }
        return isSlash(end, before: end + 1) || isSlash(index - 1, before: index - 2)
    }

    /// "Tengo 14 años de cocinera" is no age.
    private func isFollowed(_ unit: Int, by name: WordClass) -> Bool {
        sameSentence(unit, unit + 1) && lexicon.isMember(tokens[unit + 1].word, of: name)
    }

    /// "M" in "ten m30s" is no sex.
    private func isGlued(_ index: Int) -> Bool { index < tokens.count && tokens[index].isGlued }

    /// What follows the number is counted by it: months, drinks, doses.
    func isUnit(_ end: Int, after index: Int) -> Bool {
        guard sameSentence(index, end), tokens[end].word >= 0 else { return false }
        return lexicon.times.units[tokens[end].word] != nil
            || lexicon.isCounted(tokens[end].word)
    }

    /// Nothing that the number could count follows it.
    private func isBare(_ end: Int, after index: Int) -> Bool {
        end >= tokens.count || tokens[end].segment != tokens[index].segment || has(end, .and)
            || has(end, .nowWord)
    }

    private func has(_ index: Int, _ role: TimeWords.Role) -> Bool {
        lexicon.times.has(index, of: tokens, role)
    }

    private func sameSentence(_ left: Int, _ right: Int) -> Bool { tokens.haveOneSentence(left, right) }
}
