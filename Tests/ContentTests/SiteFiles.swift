import Files
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A content folder in the making: what stands at which path.
struct SiteFiles: Sendable {
  /// Something that can stand in a folder.
  enum Node: Sendable {
    case bytes([UInt8])
    case link(String)
    case folder
    case pipe
  }

  private(set) var nodes: [String: Node] = [:]
  /// Names, as bytes, of files whose names are no text.
  var unnamed: [[UInt8]] = []

  subscript(path: String) -> Node? {
    get { nodes[path] }
    set { nodes[path] = newValue }
  }

  /// A file as text.
  func text(_ path: String) throws -> String {
    guard case .bytes(let bytes) = try #require(nodes[path]) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func put(_ text: String, at path: String) { nodes[path] = .bytes(Array(text.utf8)) }

  /// Puts a text in the place of another in a file that has it.
  mutating func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(path)
    let range = try #require(text.utf8Range(of: old))
    put(text.replacingCharacters(in: range, with: new), at: path)
  }

  /// Removes a file, or a folder with all that lies in it.
  mutating func remove(_ path: String) {
    for key in Array(nodes.keys) where key == path || key.hasPrefix(path + "/") { nodes[key] = nil }
  }

  mutating func add(_ other: SiteFiles) {
    nodes.merge(other.nodes) { _, new in new }
  }

  /// Writes everything to an empty folder.
  func write(to root: Root) throws {
    for (path, node) in nodes.sorted(by: { $0.key < $1.key }) {
      let relative = try #require(RelativePath(path))
      let place = root.absolutePath(of: relative)
      if let parent = relative.parent { try Root.createFolders(root.absolutePath(of: parent)) }
      switch node {
      case .bytes(let bytes): try root.write(bytes, to: relative)
      case .link(let target): try #require(symlink(target, place) == 0)
      case .folder: try Root.createFolders(place)
      case .pipe: try #require(mkfifo(place, 0o600) == 0)
      }
    }
    for name in unnamed {
      let place = (Array(root.path.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
      let file = open(place, O_CREAT | O_WRONLY, 0o600)
      try #require(file >= 0)
      close(file)
    }
  }
}

extension String {
  func utf8Range(of wanted: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: wanted.utf8) {
        return start..<utf8.index(start, offsetBy: wanted.utf8.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }

  func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
