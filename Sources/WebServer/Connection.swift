import FileServer
import NIOCore
import NIOHTTP1
import NIOPosix

/// One connection, from its first request to its end.
///
/// 1. a request's header comes, in good time, or the connection is closed;
/// 2. what has a body, or is no HTTP, is refused, and the connection ends with that answer;
/// 3. the answer is looked for on a thread of its own, for files may be slow (`Service`);
/// 4. it is sent piece by piece, each one when the one before it has gone (`Connection+Sending`).
///
/// Requests that come before their turn are kept back by NIO's pipeline handler.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  let service: Service
  let drain: Drain
  var context: ChannelHandlerContext?
  var timer: Scheduled<Void>?
  var phase = Phase.waiting
  /// Answers that are written and not yet gone.
  var unsent = 0
  /// Whether the client has closed its side while answers were still on their way.
  var endsWhenSent = false
  private var closings: [@Sendable () -> Void] = []

  enum Phase {
    /// For the header of a request.
    case waiting
    /// The answer is being looked for or sent.
    case answering(Exchange)
    /// Events are sent.
    case streaming
    /// The last answer has been sent.
    case ending
  }

  /// What has to be known of a request until its answer has been sent.
  struct Exchange {
    let isHead: Bool
    let version: HTTPVersion
    var isLast: Bool
    let start = NIODeadline.now()
  }

  init(_ service: Service, drain: Drain) {
    self.service = service
    self.drain = drain
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

  func channelActive(context: ChannelHandlerContext) {
    service.connections.add(context.channel)
    limit(to: service.limits.headerTime)
  }

  func channelInactive(context: ChannelHandlerContext) {
    timer?.cancel()
    service.connections.remove(context.channel)
    if case .streaming = phase { service.connections.giveBackStream() }
    phase = .ending
    for closing in closings { closing() }
    closings = []
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data), case .waiting = phase else { return }
    service.connections.set(context.channel, isWaiting: false)
    timer?.cancel()
    var exchange = Exchange(isHead: head.method == .HEAD, version: head.version, isLast: !head.isKeepAlive)
    // A body is not waited for. What asks for another protocol is never parsed any further.
    let hasBody = head.headers.contains(name: "transfer-encoding") || head.declaresBody
    if hasBody || head.headers.contains(name: "upgrade") || head.method == .CONNECT { exchange.isLast = true }
    phase = .answering(exchange)
    if hasBody, head.method == .GET || head.method == .HEAD { return send(.bodyRefused) }
    look(for: Request(head), context)
  }

  private func look(for request: Request, _ context: ChannelHandlerContext) {
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    service.pool.runIfActive(eventLoop: context.eventLoop) { [service] in
      service.answer(request)
    }.whenComplete { result in
      switch result {
      case .success(.response(let response)): bound.value.send(response)
      case .success(.later(let work)): bound.value.wait(for: work)
      case .success(.events(let open)): bound.value.stream(open)
      case .failure: bound.value.send(.failed)
      }
    }
  }

  private func wait(for work: @escaping @Sendable () async -> Response) {
    guard let loop = context?.eventLoop else { return }
    let bound = NIOLoopBound(self, eventLoop: loop)
    Task {
      let response = await work()
      loop.execute { bound.value.send(response) }
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard let event = event as? ChannelEvent, event == .inputClosed else {
      return context.fireUserInboundEventTriggered(event)
    }
    switch phase {
    case .waiting where unsent > 0: endsWhenSent = true
    case .waiting, .ending, .streaming: context.close(promise: nil)
    case .answering(var exchange):  // a client may close its side behind its last request
      exchange.isLast = true
      phase = .answering(exchange)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // Bytes behind those that could not be parsed; what is wrong with those is told in its turn.
    if error is ByteToMessageDecoderError { return }
    switch phase {
    case .waiting: break
    // What comes behind the last request is nobody's business.
    case .ending: return
    case .answering(let exchange) where exchange.isLast: return
    case .answering, .streaming: return context.close(promise: nil)
    }
    guard let error = error as? HTTPParserError else { return context.close(promise: nil) }
    service.connections.set(context.channel, isWaiting: false)
    phase = .answering(Exchange(isHead: false, version: .http1_1, isLast: true))
    switch error {
    case .headerOverflow: send(.headerTooLarge)
    case .invalidMethod: send(.methodNotAllowed)
    default: send(.badRequest)
    }
  }

  /// Closes the connection unless something happens within the time.
  func limit(to time: TimeAmount) {
    timer?.cancel()
    guard let context else { return }
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    timer = context.eventLoop.scheduleTask(in: time) { bound.value.close(promise: nil) }
  }

  func whenClosed(_ body: @escaping @Sendable () -> Void) {
    if context?.channel.isActive ?? false { closings.append(body) } else { body() }
  }
}

extension HTTPRequestHead {
  /// Whether a length other than nought is announced.
  fileprivate var declaresBody: Bool {
    headers["content-length"].contains { $0.contains { $0 != "0" } }
  }
}

extension Request {
  fileprivate init(_ head: HTTPRequestHead) {
    var headers = Headers()
    for (name, value) in head.headers { headers.add(name, value) }
    self.init(
      method: head.method.rawValue, target: head.uri, isOld: head.version == .http1_0, headers: headers)
  }
}
