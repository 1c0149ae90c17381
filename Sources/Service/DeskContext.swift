package import Hummingbird
import NIOCore

/// What travels with a request through Hummingbird.
package struct DeskContext: RequestContext {
    /// Hummingbird's own part: logger, path parameters.
    package var coreContext: CoreRequestContextStorage
    /// The connection, so that a body or an answer that never ends can be ended.
    let channel: any NIOCore.Channel

    /// Takes a request's context from its connection.
    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
