import API
import Admissions
import ArgumentParser
import Foundation
import TriageEvaluation

/// The process that reads hostile texts: it notes each seed in a file before it reads the text, so that the process
/// that watches knows which one ended it.
struct FuzzWork {
    let command: Fuzz
    let samples: [Inquiry]
    let note: String

    /// Reads texts until their number or time is up, or nobody watches any more.
    func run() throws {
        let file = try FileHandle(forUpdating: URL(filePath: note))
        let watcher = getppid()
        let end = command.rounds == nil ? ContinuousClock.now + .seconds(command.seconds ?? 30) : nil
        var run = FuzzRun(samples: samples, from: command.seed)
        while run.place.texts < command.rounds ?? .max, end.map({ ContinuousClock.now < $0 }) ?? true,
            getppid() == watcher
        {
            let seed = run.place.seed
            try write(run.place, to: file)
            // Ends the process, as a trap does.
            alarm(FuzzRun.patience)
            let faults = run.step()
            alarm(0)
            if !faults.isEmpty {
                try command.report(faults, seed: seed, FuzzInput(seed: seed, samples: samples))
            }
        }
        try write(run.place, to: file)
    }

    /// The length of a note: a shorter one is filled with blanks, so that nothing of the last one stays.
    private static let length = 200

    private func write(_ place: FuzzRun.Place, to file: FileHandle) throws {
        var bytes = try Wire.encode(place)
        bytes += [UInt8](repeating: 0x20, count: max(0, FuzzWork.length - bytes.count))
        try file.seek(toOffset: 0)
        try file.write(contentsOf: bytes)
    }
}
