import API
import Admissions
import ArgumentParser

/// Words of the desk as options: `no_answer` may be typed `no-answer`.
protocol DeskChoice: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension DeskChoice {
    init?(argument: String) {
        self.init(rawValue: String(argument.lowercased().map { $0 == "-" ? "_" : $0 }))
    }

    static var allValueStrings: [String] {
        allCases.map { String($0.rawValue.map { $0 == "_" ? "-" : $0 }) }
    }

    var defaultValueDescription: String { rawValue }
}

extension TouchOutcome: DeskChoice {}
extension Milestone: DeskChoice {}
extension Disposition: DeskChoice {}
extension Presence: DeskChoice {}
extension DeclineReason: DeskChoice {}
extension LeadQueue: DeskChoice {}
extension CorrectionReason: DeskChoice {}
extension ReleaseReason: DeskChoice {}
