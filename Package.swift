// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let lifecycleSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let nio = ["NIOCore", "NIOHTTP1", "NIOPosix"].map {
    Target.Dependency.product(name: $0, package: "swift-nio")
}

let package = Package(
    name: "leadline",
    products: [
        .executable(name: "leadlined", targets: ["leadlined"]),
        .executable(name: "leadline", targets: ["leadline"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "Postgres", dependencies: ["CLibPQ"], swiftSettings: strict),
        .target(name: "Admissions", swiftSettings: strict),
        .target(name: "Triage", dependencies: ["Admissions"], swiftSettings: strict),
        .target(name: "Routing", dependencies: ["Admissions"], swiftSettings: strict),
        .target(name: "Simulation", dependencies: ["Routing", "Admissions"], swiftSettings: strict),
        .target(name: "Vault", dependencies: ["Admissions", crypto], swiftSettings: strict),
        .target(name: "API", dependencies: ["Admissions"], swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: ["Postgres", "Admissions", "Routing", "Vault"],
            exclude: ["schema.sql"],
            swiftSettings: strict),
        .target(name: "Reports", dependencies: ["Postgres", "Admissions", "API"], swiftSettings: strict),
        .target(
            name: "DeskFiles", dependencies: ["Store", "Routing", "API", "Admissions", yams],
            swiftSettings: strict),
        .target(
            name: "Service",
            dependencies: [
                "DeskFiles", "Store", "Reports", "Triage", "Routing", "Vault", "API", "Admissions",
                hummingbird,
                hummingbirdCore,
                httpTypes, nio[0], logging, lifecycle,
            ],
            swiftSettings: strict),
        .target(
            name: "Worker",
            dependencies: ["Store", "Routing", "Admissions", logging, lifecycle],
            swiftSettings: strict),
        .target(name: "EmbeddedPostgres", dependencies: [logging], swiftSettings: strict),
        .executableTarget(
            name: "leadlined",
            dependencies: [
                "Service", "Worker", "DeskFiles", "Store", "Reports", "Triage", "Routing", "Simulation",
                "Vault",
                "API", "Admissions", "Postgres", "EmbeddedPostgres", argumentParser, httpClient, lifecycle,
                lifecycleSignals, logging, nio[0], nio[1],
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "leadline",
            dependencies: ["API", "Admissions", argumentParser, httpClient] + nio,
            swiftSettings: strict),

        // For developers: scores triage, times it, and looks for texts that break it.
        .target(
            name: "TriageEvaluation", dependencies: ["Triage", "API", "Admissions"], swiftSettings: strict),
        .executableTarget(
            name: "workbench",
            dependencies: ["TriageEvaluation", "Triage", "API", "Admissions", argumentParser],
            swiftSettings: strict),

        // For developers: measures routing on a PostgreSQL that writes to disk.
        .executableTarget(
            name: "deskbench",
            dependencies: [
                "EmbeddedPostgres", "Postgres", "Store", "Reports", "Routing", "Worker", "Vault",
                "Admissions",
                argumentParser, logging,
            ],
            path: "Tests/DeskBench",
            swiftSettings: strict),

        // A PostgreSQL of the tests' own, started once a run; one template database, a copy per suite.
        .target(
            name: "TestDatabase",
            dependencies: [
                "EmbeddedPostgres", "Postgres", "Store", "Vault", "Admissions", "Routing", logging,
            ],
            path: "Tests/TestDatabase",
            swiftSettings: strict),
        // A model of the tables' claim rules, and the worker's core simulated on it; a command runs as many seeds as asked for.
        .target(
            name: "WorkerModel",
            dependencies: ["Worker", "Store", "Routing", "Admissions", logging],
            path: "Tests/WorkerModel",
            swiftSettings: strict),
        .executableTarget(
            name: "simulate-worker",
            dependencies: ["WorkerModel", argumentParser],
            path: "Tests/SimulateWorker",
            swiftSettings: strict),
        .testTarget(name: "AdmissionsTests", dependencies: ["Admissions"], swiftSettings: strict),
        .testTarget(
            name: "PostgresTests", dependencies: ["Postgres", "EmbeddedPostgres", logging],
            swiftSettings: strict),
        .testTarget(
            name: "TriageTests", dependencies: ["Triage", "TriageEvaluation", "API", "Admissions", crypto],
            swiftSettings: strict),
        .testTarget(
            name: "TriageEvaluationTests", dependencies: ["TriageEvaluation", "API", "Admissions"],
            swiftSettings: strict),
        .testTarget(
            name: "RoutingTests", dependencies: ["Routing", "Admissions", crypto], swiftSettings: strict),
        .testTarget(
            name: "SimulationTests", dependencies: ["Simulation", "Routing", "Admissions"],
            swiftSettings: strict),
        .testTarget(name: "VaultTests", dependencies: ["Vault", "Admissions"], swiftSettings: strict),
        .testTarget(
            name: "DeskFilesTests", dependencies: ["DeskFiles", "Store", "Routing", "API", "Admissions"],
            swiftSettings: strict),
        .testTarget(name: "APITests", dependencies: ["API", "Admissions"], swiftSettings: strict),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Store", "TestDatabase", "Postgres", "Admissions", "Routing", "Triage", "Reports", "Vault",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Reports", "TestDatabase", "API", "Admissions", "Postgres", "Routing", "Store", "Vault",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "Service", "TestDatabase", "Worker", "API", "Admissions", "Postgres", "Routing", "Store",
                "Vault",
                hummingbird,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                httpTypes, nio[0], lifecycle, logging,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WorkerTests",
            dependencies: [
                "Worker", "WorkerModel", "TestDatabase", "Admissions", "Postgres", "Routing", "Store",
                lifecycle,
                logging,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "API", "Admissions", "EmbeddedPostgres", "Routing", "Store", "leadline", "leadlined", logging,
            ],
            swiftSettings: strict),
    ]
)
