import Content
import Diagnostics
import Disclosure
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes notices into a content folder: beside it first, where they are read back and held against what was read; then
/// each goes to its place in one moment, never over anything.
public final class ImportFolder: Sendable {
  private let root: Root
  private let staging: Root
  private let stagingName: String
  private let earlier: Root?
  private let isNew: Bool

  /// - Parameters:
  ///   - path: the content folder; it is made where there is none.
  ///   - earlier: the content folder whose organs are there already; the same one, but for a dry run.
  /// - Throws: where it cannot be written to.
  public init(at path: String, earlier: String? = nil) throws(FileError) {
    isNew = access(path, F_OK) != 0
    try Root.createFolders(path)
    root = try Root(existing: path)
    stagingName = ".gongkai-import-\(getpid())"
    try Root.createFolders("\(root.path)/\(stagingName)")
    staging = try Root(existing: "\(root.path)/\(stagingName)")
    self.earlier = earlier.flatMap { try? Root(existing: $0) } ?? root
  }

  deinit {
    if let folder = Descriptor.open(root.path, O_RDONLY | O_DIRECTORY) {
      try? removeTree(named: stagingName, in: folder.raw, place: root.path)
    }
    // A folder that was made for nothing goes again; one with anything in it stays by itself.
    if isNew { rmdir(root.path) }
  }

  // MARK: Beside

  /// Writes notices beside the content, with the earlier notices of their organs, and reads them back.
  ///
  /// - Parameters:
  ///   - placed: the notices.
  ///   - site: `site.yaml`, where there is none yet.
  /// - Returns: for each notice why it cannot go to its place, or nil.
  /// - Throws: `FileError` where the disk is in the way.
  public func stage(_ placed: [ImportPlan.Placed], site: ContentFile) async throws -> [ImportRefusal?] {
    try write([site] + organFiles(placed) + placed.flatMap(\.files))
    for folder in Set(placed.filter { !$0.isNewOrgan }.map(\.organFolder)) { try copyOrgan(folder) }
    let content = try await ContentReader(root: staging).read()
    let errors = content.diagnostics.filter { $0.severity == .error }
    let organs = Dictionary(content.organs.map { ($0.folder, $0.organ) }, uniquingKeysWith: { first, _ in first })
    let refusals: [ImportRefusal?] = placed.map { notice in
      if let error = errors.first(where: { $0.place.path.hasPrefix(notice.folder + "/") }) {
        return .contentError("\(error.place.path): \(error.cause.chinese)")
      }
      return check(notice, organs[notice.organFolder] ?? nil)
    }
    // What is refused must not go along with its organ.
    for (notice, refusal) in zip(placed, refusals) where refusal != nil { try remove(notice.folder) }
    return refusals
  }

  private func remove(_ path: String) throws(FileError) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, let folder = Descriptor.open("\(staging.path)/\(parts[0])", O_RDONLY | O_DIRECTORY)
    else { return }
    try removeTree(named: name, in: folder.raw, place: staging.path)
  }

  private func check(_ placed: ImportPlan.Placed, _ organ: Organ?) -> ImportRefusal? {
    let name = placed.folder.split(separator: "/").last
    guard let written = organ?.notices.first(where: { $0.route.segments.last == name }) else {
      return .contentError(placed.folder)
    }
    let expected = WrittenCheck.expected(placed.prepared.notice)
    let found = WrittenCheck.found(written)
    guard
      let place = zip(expected, found).enumerated().first(where: { $1.0 != $1.1 })?.offset
        ?? (expected.count == found.count ? nil : min(expected.count, found.count))
    else { return nil }
    let around = { (text: [Unicode.Scalar]) in
      String(String.UnicodeScalarView(text[max(0, place - 8)..<min(text.count, place + 8)]))
    }
    return .writtenOtherwise(expected: around(expected), found: around(found))
  }

  private func organFiles(_ placed: [ImportPlan.Placed]) -> [ContentFile] {
    var seen: Set<String> = []
    return placed.filter { $0.isNewOrgan && seen.insert($0.organFolder).inserted }.map { notice in
      var head = FrontMatterText()
      head.add("title", notice.organ.title)
      head.add("partyOrganization", notice.organ.partyOrganization)
      return ContentFile(path: "\(notice.organFolder)/organ.md", text: head.file([]))
    }
  }

  private func copyOrgan(_ folder: String) throws(FileError) {
    guard let earlier, let path = RelativePath(folder) else { return }
    for entry in try earlier.listing(of: path).entries where entry.kind == .file {
      if case .bytes(let bytes) = try earlier.read(entry.path, atMost: 16 << 20) {
        try staging.write(bytes, to: entry.path, durable: false)
      }
    }
  }

  private func write(_ files: [ContentFile]) throws(FileError) {
    for file in files {
      guard let path = RelativePath(file.path) else {
        throw FileError(path: file.path, operation: .write, errno: EINVAL)
      }
      try staging.write(Array(file.text.utf8), to: path, durable: false)
    }
  }

  // MARK: In place

  /// Moves what was staged to its place: all of it, or nothing.
  ///
  /// - Parameters:
  ///   - placed: the notices that may go.
  ///   - takesSite: whether `site.yaml` goes too.
  /// - Throws: `FileError`; what went before is then taken back.
  public func put(_ placed: [ImportPlan.Placed], takesSite: Bool) throws(FileError) {
    var moves: [String] = []
    for notice in placed {
      let path = notice.isNewOrgan ? notice.organFolder : notice.folder
      if !moves.contains(path) { moves.append(path) }
    }
    var done: [String] = []
    do throws(FileError) {
      for path in moves {
        try move(path)
        done.append(path)
      }
      if takesSite { try linkSite() }
    } catch {
      for path in done.reversed() { rename("\(root.path)/\(path)", "\(staging.path)/\(path)") }
      throw error
    }
    sync()
  }

  /// A folder never takes the place of one that has anything in it (POSIX.1-2017, rename).
  private func move(_ path: String) throws(FileError) {
    guard access("\(root.path)/\(path)", F_OK) != 0 else {
      throw FileError(path: path, operation: .write, errno: EEXIST)
    }
    guard rename("\(staging.path)/\(path)", "\(root.path)/\(path)") == 0 else {
      throw FileError(path: path, operation: .write, errno: errno)
    }
  }

  /// A link is never made over a file.
  private func linkSite() throws(FileError) {
    guard link("\(staging.path)/site.yaml", "\(root.path)/site.yaml") == 0 else {
      throw FileError(path: "site.yaml", operation: .write, errno: errno)
    }
  }
}
