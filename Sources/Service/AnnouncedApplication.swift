import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
package import ServiceLifecycle

extension DeskService {
    /// The HTTP application at an address.
    /// - Parameter announce: told the bound port, which port 0 leaves open.
    package func listening(
        host: String, port: Int, announce: @escaping @Sendable (_ port: Int) -> Void
    ) -> some ServiceLifecycle.Service {
        AnnouncedApplication(
            base: application(address: .hostname(host, port: port)), announce: announce)
    }
}

/// An HTTP application that tells once where it really listens: port 0 is known only afterwards.
private struct AnnouncedApplication<Base: ApplicationProtocol>: ApplicationProtocol {
    typealias Responder = Base.Responder

    let base: Base
    /// Told the bound port before the first request is answered.
    let announce: @Sendable (_ port: Int) -> Void

    var responder: Base.Responder { get async throws { try await base.responder } }
    var server: HTTPServerBuilder { base.server }
    var eventLoopGroup: any EventLoopGroup { base.eventLoopGroup }
    var configuration: ApplicationConfiguration { base.configuration }
    var logger: Logger { base.logger }
    var services: [any Service] { base.services }
    var processesRunBeforeServerStart: [@Sendable () async throws -> Void] {
        base.processesRunBeforeServerStart
    }

    func onServerRunning(_ channel: any Channel) async {
        await base.onServerRunning(channel)
        if let port = channel.localAddress?.port { announce(port) }
    }
}
