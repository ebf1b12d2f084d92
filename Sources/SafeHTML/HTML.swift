import Addresses

/// A piece of HTML: UTF-8 bytes whose markup was written in the source and whose text was escaped.
///
/// It is made from string literals alone; everything interpolated into one is escaped:
///
/// ```swift
/// let item: HTML = "<li \(attribute: "title", note)><a \(href: address)>\(name)</a></li>"
/// ```
///
/// An attribute comes whole, so that it is always quoted and what it holds is always escaped. There is no overload for
/// `String?`: it would catch `lead.map { "<p>\($0)</p>" }` and escape the markup.
public struct HTML: Hashable, Sendable {
  /// The bytes as they are written to a file.
  public internal(set) var bytes: [UInt8]

  /// Whoever calls this answers for the bytes: only this module and the SPI do.
  init(markup bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nothing.
  public static let empty = HTML(markup: [])

  /// `text`, escaped.
  public init(text: String) {
    bytes = []
    append(escaping: text)
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// Whether there is not a single byte.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The bytes as text, for tests and for people; output goes by ``bytes``.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes room for `capacity` bytes in all.
  public mutating func reserveCapacity(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends `html` as it is.
  public mutating func append(_ html: HTML) {
    bytes.append(contentsOf: html.bytes)
  }

  /// Appends `text`, escaped as element text and attribute values both take it.
  public mutating func append(escaping text: String) {
    // A native string lends its bytes; only a bridged one (Darwin) is copied.
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { Escaping.append($0, to: &bytes) }
    guard isDone == nil else { return }
    Array(text.utf8).withUnsafeBufferPointer { Escaping.append($0, to: &bytes) }
  }

  /// Appends `text`, escaped. The bytes are UTF-8; a broken sequence stays as it is, which no parser reads as markup
  /// (WHATWG Encoding, 8.1.1: an ASCII byte is never taken for the rest of a sequence).
  public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    Escaping.append(text, to: &bytes)
  }

  /// One after the other.
  public static func + (left: HTML, right: HTML) -> HTML {
    var result = left
    result.append(right)
    return result
  }

  /// Appends `right` to `left`.
  public static func += (left: inout HTML, right: HTML) {
    left.append(right)
  }
}

extension Sequence where Element == HTML {
  /// All pieces in order, `separator` between every two.
  public func joined(separator: HTML = .empty) -> HTML {
    var result = HTML.empty
    var isFirst = true
    for html in self {
      if !isFirst { result.append(separator) }
      isFirst = false
      result.append(html)
    }
    return result
  }
}
