#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A client that sends whatever bytes it is given to a port of this machine, and reads what comes.
package final class RawClient: Sendable {
  private let socket: Int32

  /// The port does not take the connection.
  package struct NotConnected: Error {}

  /// Connects to 127.0.0.1.
  ///
  /// - Parameters:
  ///   - port: of 127.0.0.1.
  ///   - timeout: how long a single reading or writing may take, in seconds.
  /// - Throws: `NotConnected`.
  package init(port: Int, timeout: Int = 20) throws {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #elseif canImport(Darwin)
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    var limit = timeval(tv_sec: timeout, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(socket, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw NotConnected() }
  }

  deinit { close(socket) }

  /// Sends all bytes, as far as the other side takes them.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemSend(socket, $0.baseAddress, $0.count, silently) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Sends text.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Says that nothing more will be sent.
  package func finishSending() { shutdown(socket, sendingSide) }

  /// The next bytes; empty when the other side has closed, or nothing came in time.
  package func receive(atMost limit: Int = 1 << 16) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, recv(socket, buffer.baseAddress, limit, 0))
    }
  }

  /// All that comes until the other side closes, or nothing comes in time.
  package func receiveAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = receive()
      guard !more.isEmpty else { return bytes }
      bytes += more
    }
  }

  /// One answer on a connection that stays open; nil where none comes.
  package func receiveAnswer() -> RawAnswer? {
    var bytes: [UInt8] = []
    while true {
      let more = receive()
      guard !more.isEmpty else { return nil }
      bytes += more
      var rest = bytes[...]
      if let answer = RawAnswer(&rest), answer.isWhole { return answer }
    }
  }

  /// Sends a request and reads all answers until the connection ends.
  package static func answer(to request: [UInt8], port: Int, timeout: Int = 20) throws -> [UInt8] {
    let client = try RawClient(port: port, timeout: timeout)
    client.send(request)
    client.finishSending()
    return client.receiveAll()
  }
}

#if canImport(Glibc)
  /// No signal where the other side has gone.
  private let silently = Int32(MSG_NOSIGNAL)
  private let systemSend = Glibc.send
  private let sendingSide = Int32(SHUT_WR)
#elseif canImport(Darwin)
  private let silently: Int32 = 0
  private let systemSend = Darwin.send
  private let sendingSide = SHUT_WR
#endif
