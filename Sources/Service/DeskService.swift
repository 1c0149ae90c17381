package import API
package import Admissions
package import Hummingbird
import HummingbirdCore
package import Logging
package import Store
package import Vault

/// The desk over HTTP: one handler for each ``Route``, intake in group commits, repeat contacts joined.
package struct DeskService: Sendable {
    /// What the service stands on.
    package struct Parts: Sendable {
        /// The org's tables, through the service's login role.
        package var desk: Desk
        /// Seals and opens personal fields.
        package var sealer: Sealer
        /// The desk's time; tokens and seals keep the real clock.
        package var clock: DeskClock
        /// The real clock.
        package var realNow: @Sendable () -> Instant
        /// Wake-ups to and from the worker; this service runs it.
        package var hints: HintChannel
        /// Makes the report of a day, the desk's today when it is nil.
        package var dailyReport: @Sendable (CivilDate?) async throws -> DailyReport
        /// Prints a report.
        package var reportText: @Sendable (DailyReport) -> String
        /// Whether the database has the schema of this program; asked at most once a second, until it is true.
        package var hasCurrentSchema: @Sendable () async throws -> Bool

        /// Names the parts.
        package init(
            desk: Desk, sealer: Sealer, clock: DeskClock, realNow: @escaping @Sendable () -> Instant,
            hints: HintChannel, dailyReport: @escaping @Sendable (CivilDate?) async throws -> DailyReport,
            reportText: @escaping @Sendable (DailyReport) -> String,
            hasCurrentSchema: @escaping @Sendable () async throws -> Bool
        ) {
            self.desk = desk
            self.sealer = sealer
            self.clock = clock
            self.realNow = realNow
            self.hints = hints
            self.dailyReport = dailyReport
            self.reportText = reportText
            self.hasCurrentSchema = hasCurrentSchema
        }
    }

    let parts: Parts
    let limits: ServiceLimits
    let logger: Logger
    let tokens: Tokens
    let facts: DeskFactsCache
    let readiness: Readiness
    /// Group commit of what comes in.
    package let batcher: IntakeBatcher
    let joiner: Joiner

    /// Makes the service; ``application(address:)`` runs it.
    package init(_ parts: Parts, limits: ServiceLimits = ServiceLimits(), logger: Logger) {
        self.parts = parts
        self.limits = limits
        self.logger = logger
        let desk = parts.desk
        let clock = parts.clock
        tokens = Tokens(memory: limits.tokenMemory, capacity: limits.tokens) { kind, hash in
            switch kind {
            case .full: try await desk.principal(tokenHash: hash, at: parts.realNow())
            case .presence: try await desk.principal(presenceTokenHash: hash, at: parts.realNow())
            }
        }
        facts = DeskFactsCache {
            guard let profile = try await desk.profile() else {
                throw StoreError.unreadable("the desk's profile")
            }
            return (profile.name, profile.timeZone, try await desk.policy(), try await desk.hours())
        }
        let schema = Once(parts.hasCurrentSchema)
        readiness = Readiness {
            guard try await schema.isTrue() else { return false }
            return try await desk.profile() != nil
        }
        batcher = IntakeBatcher(limits: limits.intake, now: clock.now, logger: logger) {
            try await desk.store($0, at: $1)
        }
        joiner = Joiner(
            join: { try await desk.join($0, at: clock.now()) },
            leftBehind: {
                let now = clock.now()
                return try await desk.unjoinedLeads(storedSince: now - .hours(24), at: now, limit: 1000)
            },
            hint: parts.hints.send, logger: logger)
    }

    /// Every route of ``Route/all``, bound once.
    package func router() -> Router<DeskContext> {
        let router = Router(context: DeskContext.self)
        router.add(middleware: AnswerFrame(clock: parts.clock, limits: limits))
        for route in Route.all {
            let endpoint = Endpoint(route: route, service: self)
            router.on(RouterPath(route.path), method: route.method.httpMethod) { request, context in
                try await endpoint.respond(to: request, context)
            }
        }
        return router
    }

    /// The application: serves until shutdown, then lets requests under way end, commits and joins what is left.
    ///
    /// Close the pool after its `run()` has returned.
    package func application(address: BindAddress) -> some ApplicationProtocol {
        var application = Application(
            router: router(),
            server: .http1(
                configuration: .init(
                    idleTimeout: .init(limits.idle),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 8192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 100))),
            configuration: ApplicationConfiguration(
                address: address,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)),
            // Stopped in reverse order: the server first, the hints last.
            services: [HintService(hints: parts.hints), joiner, batcher], logger: logger)
        let facts = facts
        application.beforeServerStarts { _ = try await facts.current() }
        return application
    }

    /// Tells the worker and the listings that something changed.
    func changed() { parts.hints.send() }
}

extension Route.Method {
    fileprivate var httpMethod: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        case .put: .put
        }
    }
}
