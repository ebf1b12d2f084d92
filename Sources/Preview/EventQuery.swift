import Addresses
import FileServer

/// What an open page asks to be told of: `page=/a/&file=/style.css&file=/icon.svg`.
struct EventQuery {
  let watched: Viewers.Watched

  /// More files than these are not watched for one page.
  private static let most = 200

  /// Nil where no page is named.
  init?(_ query: String) {
    var page: RequestPath?
    var files: [(address: String, path: RequestPath)] = []
    for part in query.utf8.split(separator: UInt8(ascii: "&")).prefix(Self.most) {
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let address = Self.address(pair[1]), let path = try? RequestPath(address) else { continue }
      switch String(decoding: pair[0], as: UTF8.self) {
      case "page": page = path
      case "file": files.append((address, path))
      default: continue
      }
    }
    guard let page else { return nil }
    watched = Viewers.Watched(page: page, files: files)
  }

  /// An address is encoded once as such, and once more as a part of a query.
  private static func address(_ value: some Collection<UInt8>) -> String? {
    PercentEncoding.decode(Array(value)[...]).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
