import FileServer
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What all connections share.
final class Service: Sendable {
  let limits: Limits
  let connections: Connections
  /// Files are read here, so that a slow disk holds up nobody else.
  let pool: NIOThreadPool
  private let answering = Mutex(Answering())

  /// In a struct: a closure that is taken out of generic storage as it is gets one more thunk around it every time, and is
  /// put back with it (Swift 6.3), until the stack is not deep enough to call it.
  private struct Answering {
    var answer: (@Sendable (Request) -> Answer)?
  }

  init(_ limits: Limits) {
    self.limits = limits
    connections = Connections(limits)
    pool = NIOThreadPool(numberOfThreads: 4)
    pool.start()
  }

  func begin(_ answer: @escaping @Sendable (Request) -> Answer) {
    answering.withLock { $0.answer = answer }
  }

  func answer(_ request: Request) -> Answer {
    answering.withLock { $0.answer }?(request) ?? .response(.failed)
  }
}

/// A port that has been taken. It speaks HTTP/1.1 by swift-nio, and knows nothing of files.
public final class Listener: Sendable {
  /// The port that was taken.
  public let port: Int
  private let channel: any Channel
  private let group: MultiThreadedEventLoopGroup
  private let service: Service

  /// Why no port could be taken.
  public enum Failure: Error, Sendable {
    /// All that were tried are in use.
    case taken
    /// The host's address is none of this machine, or its name has none.
    case notThisMachine
    /// The port is kept for the system, as those below 1024 often are.
    case forbidden
    /// The system refuses for another reason: its words.
    case refused(String)

    init(_ error: any Error) {
      switch (error as? IOError)?.errnoCode {
      case EADDRNOTAVAIL: self = .notThisMachine
      case EACCES: self = .forbidden
      default:
        self =
          error is SocketAddressError || error is SocketAddressError.UnknownHost
          ? .notThisMachine : .refused("\(error)")
      }
    }
  }

  private init(_ channel: any Channel, _ group: MultiThreadedEventLoopGroup, _ service: Service) {
    port = channel.localAddress?.port ?? 0
    self.channel = channel
    self.group = group
    self.service = service
  }

  /// Takes the first of some ports that is free.
  ///
  /// - Parameters:
  ///   - host: an address of this machine or a name that has one.
  ///   - ports: in the order in which they are tried; 0 is any that is free.
  ///   - limits: how much clients may take.
  /// - Returns: the port, on which nobody is answered before `serve`.
  /// - Throws: why there is none.
  public static func take(host: String, ports: some Sequence<Int>, limits: Limits = Limits())
    async throws(Failure) -> Listener
  {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    let service = Service(limits)
    var failure = Failure.taken
    for port in ports {
      do {
        return Listener(try await bind(host, port, group, service), group, service)
      } catch {
        if let error = error as? IOError, error.errnoCode == EADDRINUSE { continue }
        failure = Failure(error)
        break
      }
    }
    try? await group.shutdownGracefully()
    try? await service.pool.shutdownGracefully()
    throw failure
  }

  /// Answers every request from now on. Called once.
  public func serve(_ answer: @escaping @Sendable (Request) -> Answer) {
    service.begin(answer)
    channel.setOption(.autoRead, value: true).whenSuccess { [channel] in channel.read() }
  }

  /// Closes all connections and gives the port free.
  public func stop() async {
    try? await channel.close()
    service.connections.closeAll()
    try? await group.shutdownGracefully()
    try? await service.pool.shutdownGracefully()
  }

  private static func bind(
    _ host: String, _ port: Int, _ group: MultiThreadedEventLoopGroup, _ service: Service
  ) async throws -> any Channel {
    try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.autoRead, value: false)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try configure(channel, service) }
      }
      .bind(host: host, port: port).get()
  }

  private static func configure(_ channel: any Channel, _ service: Service) throws {
    let drain = Drain()
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(drain)
    try pipeline.configureHTTPServerPipeline(
      withErrorHandling: false, withEncoderConfiguration: .init(),
      withDecoderLimitConfiguration: service.limits.decoder)
    try pipeline.addHandler(Connection(service, drain: drain))
  }
}
