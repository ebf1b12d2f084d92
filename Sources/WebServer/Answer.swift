import FileServer
import NIOCore

/// What is done about a request.
public enum Answer: Sendable {
  /// It is answered, and that is that.
  case response(Response)
  /// It takes its time.
  case later(@Sendable () async -> Response)
  /// The connection stays open; the closure gets hold of it.
  case events(@Sendable (EventStream) -> Void)
}

/// A connection on which events are sent as they happen (HTML Living Standard, 9.2), until either side closes it.
public final class EventStream: Sendable {
  private let connection: NIOLoopBound<Connection>
  private let loop: any EventLoop

  init(_ connection: Connection, loop: any EventLoop) {
    self.connection = NIOLoopBound(connection, eventLoop: loop)
    self.loop = loop
  }

  /// Sends an event; nothing happens once the connection is closed.
  ///
  /// - Parameters:
  ///   - name: of letters alone.
  ///   - data: one line, as JSON is.
  public func send(_ name: String, data: [UInt8]) {
    var bytes = Array("event: \(name)\ndata: ".utf8)
    bytes += data
    bytes += Array("\n\n".utf8)
    loop.execute { [connection, bytes] in connection.value.send(event: bytes) }
  }

  /// Says what to do when the connection has been closed, at once where it already is.
  public func whenClosed(_ body: @escaping @Sendable () -> Void) {
    loop.execute { [connection] in connection.value.whenClosed(body) }
  }
}
