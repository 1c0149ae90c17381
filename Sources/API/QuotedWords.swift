extension String {
    /// The text in quotes, on one line and without control characters: the words are a stranger's, and a terminal
    /// obeys some of them.
    package var quotedOnOneLine: String {
        var line = "\""
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: line += " "
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line + "\""
    }
}
