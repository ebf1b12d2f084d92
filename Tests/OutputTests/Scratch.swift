import Files
import Testing

@testable import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder with a content folder and an output folder in it; removed when it goes out of scope.
final class Scratch: Sendable {
  let path: String

  init() throws {
    // In memory where there is such a place: a commit waits for the disk.
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/gongkai-output-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) }
    path = try Root.realPath(of: #require(made))
    try Root.createFolders(content)
  }

  deinit {
    guard let folder = Descriptor.open("/", O_RDONLY | O_DIRECTORY) else { return }
    try? removeTree(named: String(path.dropFirst()), in: folder.raw, place: path)
  }

  var content: String { "\(path)/Content" }
  var output: String { "\(path)/Public" }

  func open() throws -> OutputFolder {
    try OutputFolder.open(at: output, content: content, home: "/nowhere")
  }

  /// Builds `site` whole.
  @discardableResult
  func build(_ site: [String: String], interruption: Interruption? = nil) throws -> Summary {
    let build = try Build(in: open(), interruption: interruption)
    for (path, text) in site.sorted(by: { $0.key < $1.key }) { try build.put(relative(path), bytes: Array(text.utf8)) }
    return try build.commit()
  }

  /// Every file of the output and its text, as the public sees it.
  func site() throws -> [String: String] {
    let root = try Root(existing: output)
    var site: [String: String] = [:]
    for entry in try root.listing() where entry.kind == .file {
      site[entry.path.text] = try root.read(entry.path, atMost: 1 << 24).text
    }
    return site
  }

  /// The folders of the output, records left out.
  func folders() throws -> [String] {
    try Root(existing: output).listing().filter { $0.kind == .folder && $0.path.text != Records.folder }.map(
      \.path.text)
  }

  /// What lies among the records.
  func records() throws -> [String] {
    try Root(existing: "\(output)/\(Records.folder)").listing().map(\.path.text)
  }

  /// Writes a file that Gongkai knows nothing of.
  func write(_ text: String, to path: String) throws {
    try Root.createFolders(output)
    try Root(existing: output).write(Array(text.utf8), to: relative(path))
  }

  func remove(_ path: String) throws {
    guard let folder = Descriptor.open(output, O_RDONLY | O_DIRECTORY) else { return }
    try removeTree(named: path, in: folder.raw, place: path)
  }

  func link(_ path: String, to target: String) throws {
    try #require(symlink(target, "\(output)/\(path)") == 0)
  }

  func status(_ path: String) throws -> stat {
    var status = stat()
    try #require(lstat("\(output)/\(path)", &status) == 0)
    return status
  }
}

func relative(_ path: String) throws -> RelativePath {
  try #require(RelativePath(path))
}

extension ReadResult {
  /// The bytes as text.
  var text: String? {
    if case .bytes(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }
}
