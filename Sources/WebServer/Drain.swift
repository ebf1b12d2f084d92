import NIOCore

/// Stands before the parser. Once a connection is to end, what still comes is thrown away here, so that the client can
/// read the answer: a connection that is closed with bytes unread loses it (RFC 9112, 9.6).
final class Drain: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private var left: Int?

  /// From now on nothing gets through, and after so many bytes the connection is closed.
  func open(upTo bytes: Int) {
    left = bytes
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard let left else { return context.fireChannelRead(data) }
    let rest = left - unwrapInboundIn(data).readableBytes
    self.left = rest
    if rest < 0 { context.close(promise: nil) }
  }
}
