import FileServer
import NIOCore
import NIOHTTP1

extension Connection {
  /// Sends an answer, or its header alone where the request was HEAD.
  func send(_ response: Response) {
    guard case .answering(let exchange) = phase, let context else { return }
    var headers = HTTPHeaders(response.headers.fields.map { ($0.name, $0.value) })
    if let length = response.body.length { headers.add(name: "Content-Length", value: "\(length)") }
    head(response.status, headers, exchange)
    let body = exchange.isHead ? .none : response.body
    switch body {
    case .none: finish()
    case .bytes(let bytes):
      let buffer = context.channel.allocator.buffer(bytes: bytes)
      context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
      finish()
    case .file(let file, let range): send(file, range)
    }
  }

  private func head(_ status: Int, _ fields: HTTPHeaders, _ exchange: Exchange) {
    var headers = fields
    headers.add(name: "Date", value: HTTPDate.now)
    if exchange.isLast {
      headers.add(name: "Connection", value: "close")
    } else if exchange.version == .http1_0 {
      headers.add(name: "Connection", value: "keep-alive")
    }
    let head = HTTPResponseHead(version: exchange.version, status: .init(statusCode: status), headers: headers)
    context?.write(wrapOutboundOut(.head(head)), promise: nil)
  }

  /// Sends a part of a file; the next piece is read once the one before it has gone, so that only one is held.
  private func send(_ file: LargeFile, _ range: Range<Int>) {
    guard !range.isEmpty else { return finish() }
    guard case .answering(let exchange) = phase, let context else { return }
    limitPiece(of: exchange)
    let piece = range.prefix(LargeFile.piece)
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    service.pool.runIfActive(eventLoop: context.eventLoop) { file.bytes(piece) }.whenComplete { result in
      guard let bytes = try? result.get() else { return bound.value.breakOff() }
      bound.value.write(bytes) { bound.value.send(file, piece.endIndex..<range.upperBound) }
    }
  }

  private func write(_ bytes: [UInt8], then next: @escaping @Sendable () -> Void) {
    guard let context else { return }
    let buffer = context.channel.allocator.buffer(bytes: bytes)
    let gone = context.eventLoop.makePromise(of: Void.self)
    gone.futureResult.whenSuccess(next)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: gone)
  }

  /// A file that ended before its time: the client must not take what it got for the whole.
  private func breakOff() {
    context?.close(promise: nil)
  }

  private func limitPiece(of exchange: Exchange) {
    let left = exchange.start + service.limits.answerTime - NIODeadline.now()
    limit(to: min(service.limits.pieceTime, left))
  }

  /// Ends an answer, and the connection where this was its last.
  private func finish() {
    guard case .answering(let exchange) = phase, let context else { return }
    limitPiece(of: exchange)
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    let gone = context.eventLoop.makePromise(of: Void.self)
    gone.futureResult.whenSuccess { bound.value.gone(isLast: exchange.isLast) }
    unsent += 1
    if !exchange.isLast {
      // Before the end is written: that lets the next request in.
      phase = .waiting
      service.connections.set(context.channel, isWaiting: true)
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: gone)
  }

  /// An answer has gone to the client; meanwhile the next request may have come.
  private func gone(isLast: Bool) {
    unsent -= 1
    if isLast { return end() }
    guard case .waiting = phase else { return }
    if endsWhenSent, unsent == 0 { return end() }
    limit(to: service.limits.headerTime)
  }

  /// Closes our side first, and the rest when the client has, or after a moment.
  private func end() {
    phase = .ending
    drain.open(upTo: service.limits.drainedBytes)
    context?.close(mode: .output, promise: nil)
    limit(to: service.limits.drainTime)
  }
}

extension Connection {
  /// Keeps the connection for events.
  func stream(_ open: @Sendable (EventStream) -> Void) {
    guard case .answering(var exchange) = phase, let context else { return }
    guard service.connections.takeStream() else {
      return send(Response(503, text: "打开的页面太多 Too many open pages"))
    }
    exchange.isLast = true
    head(200, ["Content-Type": "text/event-stream", "Cache-Control": "no-store"], exchange)
    context.flush()
    phase = .streaming
    // From now on the client has nothing more to say; it is listened to for its leaving alone.
    drain.open(upTo: service.limits.drainedBytes)
    ping()
    open(EventStream(self, loop: context.eventLoop))
  }

  /// Sends bytes of events; a client that does not take them is left.
  func send(event bytes: [UInt8]) {
    guard case .streaming = phase, let context else { return }
    limit(to: service.limits.pieceTime)
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    write(bytes) { bound.value.awaitPing() }
  }

  private func awaitPing() {
    timer?.cancel()
    guard case .streaming = phase, let context else { return }
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    timer = context.eventLoop.scheduleTask(in: service.limits.pingTime) { bound.value.ping() }
  }

  /// A comment, which browsers pass over; and how soon they come back, in milliseconds, when the connection is lost.
  private func ping() {
    send(event: Array("retry: 300\n:\n\n".utf8))
  }
}
