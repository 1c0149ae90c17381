import API
import Admissions
import ArgumentParser
import Foundation

/// The files a developer names on the command line.
enum Files {
    /// The bytes of a file; ends the program with code 66 when there are none to read.
    static func bytes(_ path: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            let isThere = FileManager.default.fileExists(atPath: path)
            say("workbench: \(path) \(isThere ? "cannot be read" : "is not there")")
            throw ExitCode(66)
        }
    }

    /// The inquiries of a JSON Lines file, in order; a bad line ends the program.
    static func inquiries(_ path: String) throws -> [Inquiry] {
        let lines = try bytes(path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let moment = ZonedInstant(Instant(seconds: 0), offsetMinutes: 0)
        var inquiries: [Inquiry] = []
        for (index, line) in lines.enumerated() where !InquiryLine.isBlank(line) {
            switch InquiryLine(Array(line), number: index + 1, moment: moment).inquiry {
            case .success(let inquiry): inquiries.append(inquiry)
            case .failure(let problem):
                say("workbench: \(path):\(index + 1): \(problem.summary)")
                throw ExitCode.failure
            }
        }
        return inquiries
    }

    /// Writes a file; ends the program with code 73 when it cannot.
    static func write(_ text: String, to file: URL) throws {
        do {
            try Data(text.utf8).write(to: file)
        } catch {
            say("workbench: \(file.path) cannot be written")
            throw ExitCode(73)
        }
    }

    /// Writes a line of talk to standard error.
    static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
