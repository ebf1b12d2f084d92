import NIOCore
import NIOHTTP1

/// How much of this machine clients can take. What is beyond is refused or cut off, and everybody else goes on.
public struct Limits: Sendable {
  /// Connections at a time. Where one more comes, the one goes that has waited longest without asking for anything.
  public var connections = 256
  /// Connections that are kept open for events.
  public var streams = 128
  /// The whole header of a request, in bytes.
  public var headerBytes = 32 << 10
  /// One field of a header, or the target, in bytes.
  public var fieldBytes = 16 << 10
  /// Fields of a header.
  public var fields = 100
  /// How long a connection may take until a whole header has come, from its start or from the last answer.
  public var headerTime = TimeAmount.seconds(15)
  /// How long one piece of an answer may take to be received.
  public var pieceTime = TimeAmount.seconds(20)
  /// How long a whole answer may take.
  public var answerTime = TimeAmount.minutes(10)
  /// What is still taken in, and thrown away, of a request that has been refused, so that the client reads why, in bytes.
  public var drainedBytes = 256 << 10
  /// How long it is taken in.
  public var drainTime = TimeAmount.seconds(1)
  /// How often an event stream shows that it lives.
  public var pingTime = TimeAmount.seconds(15)

  /// The usual limits.
  public init() {}

  var decoder: NIOHTTPDecoderLimitConfiguration {
    var configuration = NIOHTTPDecoderLimitConfiguration()
    configuration.maxHeaderFieldSize = fieldBytes
    configuration.maxHeaderListSize = headerBytes
    configuration.maxHeaderFieldCount = fields
    return configuration
  }
}
