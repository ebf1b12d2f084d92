/// A path below some root that cannot leave it: `organ/notice/notice.md`.
///
/// Its components are separated by `/`; none is empty, `.` or `..`, and none holds a NUL or a backslash
/// (which separates components on other systems). The UTF-8 bytes are kept as they were given: no case folding, no
/// normalisation. Equality, hashing and order go by those bytes, never by canonical equivalence.
public struct RelativePath: Sendable {
  /// The whole path, without a leading or trailing slash.
  public let text: String

  /// The path, or nil when `text` is empty, absolute, or has a component that is not allowed.
  public init?(_ text: String) {
    var contiguous = text
    guard contiguous.withUTF8(Self.isAllowed) else { return nil }
    self.text = contiguous
  }

  /// A path that was put together from parts known to be allowed.
  init(known text: String) {
    self.text = text
  }

  /// The last component.
  public var name: String {
    guard let slash = text.utf8.lastIndex(of: slashByte) else { return text }
    return String(text[text.utf8.index(after: slash)...])
  }

  /// The folder that holds it; nil directly below the root.
  public var parent: RelativePath? {
    guard let slash = text.utf8.lastIndex(of: slashByte) else { return nil }
    return RelativePath(known: String(text[..<slash]))
  }

  /// Its components from the root down; at least one.
  public var components: [String] {
    text.utf8.split(separator: slashByte).map { String(Substring($0)) }
  }

  /// The first of the components.
  public var firstComponent: String { String(Substring(text.utf8.prefix { $0 != slashByte })) }

  /// This path continued by a name or a longer relative path; nil when that is not allowed in a path.
  public func appending(_ more: String) -> RelativePath? {
    guard let more = RelativePath(more) else { return nil }
    return appending(more)
  }

  /// This path continued by another.
  public func appending(_ more: RelativePath) -> RelativePath {
    RelativePath(known: "\(text)/\(more.text)")
  }

  /// Whether this path is `folder` or lies anywhere below it.
  public func isWithin(_ folder: RelativePath) -> Bool {
    let mine = text.utf8
    let theirs = folder.text.utf8
    guard mine.count > theirs.count else { return self == folder }
    return mine.starts(with: theirs) && mine[mine.index(mine.startIndex, offsetBy: theirs.count)] == slashByte
  }

  private static func isAllowed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    for index in 0...bytes.count {
      if index == bytes.count || bytes[index] == slashByte {
        guard isAllowedName(UnsafeBufferPointer(rebasing: bytes[start..<index])) else { return false }
        start = index + 1
      }
    }
    return true
  }

  private static func isAllowedName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if name.isEmpty || name.count <= 2 && name.allSatisfy({ $0 == UInt8(ascii: ".") }) { return false }
    return name.allSatisfy { $0 != 0 && $0 != UInt8(ascii: "\\") }
  }
}

private let slashByte = UInt8(ascii: "/")
