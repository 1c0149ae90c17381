package import API
import Admissions

extension TriageScore {
    /// The figures as JSON, with the ids of the cases that were missed: no words of a text.
    package var document: JSONValue {
        [
            "cases": .int(results.count),
            "figures": object(Figure.allCases, name: \.rawValue) { share($0).document },
            "levels": object(LevelOfCare.allCases, name: \.rawValue) {
                ["recall": recall($0).document, "precision": precision($0).document]
            },
            "flags": object(SafetyFlag.allCases, name: \.rawValue) {
                ["recall": recall($0).document, "precision": precision($0).document]
            },
            "confusion": object(LevelOfCare.allCases, name: \.rawValue) { expected in
                object(LevelOfCare.allCases, name: \.rawValue) {
                    .int(count(expected: expected, got: $0))
                }
            },
            "misses": .array(results.compactMap(\.missDocument)),
        ]
    }

    private func object<Item>(
        _ items: [Item], name: (Item) -> String, _ value: (Item) -> JSONValue
    ) -> JSONValue {
        .object(JSONObject(items.map { JSONMember(name: name($0), value: value($0)) }))
    }
}

extension CaseResult {
    fileprivate var missDocument: JSONValue? {
        guard let miss = Miss(self) else { return nil }
        return [
            "id": .string(expected.id),
            "miss": .string(miss.rawValue),
            "expected": [
                "level_of_care": .string(expected.level.rawValue),
                "rule_id": expected.ruleID.map { .string($0) } ?? .null,
                "safety_flags": .array(expected.flags.map { .string($0.rawValue) }),
            ],
            "got": [
                "level_of_care": .string(got.levelOfCare.rawValue),
                "rule_id": .string(got.ruleID),
                "safety_flags": .array(got.safetyFlags.map { .string($0.rawValue) }),
            ],
        ]
    }
}

extension Share {
    /// Its counts, and the percentage; null when there was nothing to count.
    fileprivate var document: JSONValue {
        [
            "part": .int(part), "whole": .int(whole),
            "percent": percent.flatMap { JSONNumber($0) }.map { .number($0) } ?? .null,
        ]
    }
}
