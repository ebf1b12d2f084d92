import Diagnostics

/// What kind of HTML an author wrote, as far as a message can help with it.
struct RawHTML {
  /// What is known about it.
  enum Kind {
    /// A comment that looks like a marker misspelt.
    case nearly(Marker)
    case comment
    case unclosedComment
    /// A tag or anything else; the name in lower case, empty when there is none.
    case tag(String)
  }

  let kind: Kind

  init(_ html: UnsafeBufferPointer<UInt8>) {
    let start = html.firstIndex { $0 > 0x20 } ?? 0
    let rest = html[start...]
    guard rest.starts(with: "<!--".utf8) else {
      let name = rest.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(16, while: RawHTML.isNameByte)
      kind = .tag(String(decoding: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self))
      return
    }
    if let name = MarkerComment.name(in: rest),
      let near = Spelling.suggestion(for: name, among: Marker.allCases.map(\.rawValue), limit: 2),
      let marker = Marker(rawValue: near)
    {
      kind = .nearly(marker)
    } else {
      kind = MarkerComment.isClosed(rest) ? .comment : .unclosedComment
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
  /// The elements from the front that fulfil a condition, but no more than `limit`.
  fileprivate func prefix(_ limit: Int, while condition: (UInt8) -> Bool) -> Self {
    prefix(limit).prefix(while: condition)
  }
}
