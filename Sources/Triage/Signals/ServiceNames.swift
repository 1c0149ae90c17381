import Admissions

/// The services of the source article by the names the lexicon uses, in the table's order.
enum ServiceNames {
    private static let names: [(String, RequestedService)] = [
        ("individual", .individualTherapy), ("group", .groupTherapy), ("family", .familyTherapy),
        ("trauma", .traumaTherapy), ("cbt", .cbt), ("dbt", .dbt), ("psychodrama", .psychodrama),
        ("relapse", .relapsePrevention), ("relationships", .familyRelationships), ("support", .supportGroup),
        ("communication", .communication), ("problems", .problemSolving),
    ]

    static func number(_ name: String) -> UInt8? {
        names.firstIndex { $0.0 == name }.map { UInt8($0) }
    }

    static func service(_ number: UInt8) -> RequestedService? {
        names.indices.contains(Int(number)) ? names[Int(number)].1 : nil
    }
}
