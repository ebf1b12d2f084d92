import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Files that wait to take another's place")
struct StagedFileTests {
  private static let path = RelativePath(known: "folder/file.md")

  private func text(_ root: Root) throws -> ReadResult { try root.read(Self.path, atMost: 100) }

  @Test("They take it in one moment, with its permissions")
  func putInPlace() throws {
    let scratch = try Scratch()
    try scratch.root.write([1], to: Self.path)
    try #require(chmod(scratch.root.absolutePath(of: Self.path), 0o604) == 0)
    let staged = try StagedFile([2, 3], for: Self.path, in: scratch.root)
    #expect(try text(scratch.root) == .bytes([1]))
    try staged.putInPlace()
    #expect(try text(scratch.root) == .bytes([2, 3]))
    var status = stat()
    try #require(stat(scratch.root.absolutePath(of: Self.path), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o604)
  }

  @Test("Nothing is left of those that never do")
  func forgotten() throws {
    let scratch = try Scratch()
    try scratch.root.write([1], to: Self.path)
    let before = try scratch.root.listing().map(\.path)
    do { _ = try StagedFile([2], for: Self.path, in: scratch.root) }
    #expect(try scratch.root.listing().map(\.path) == before)
  }

  @Test("They replace files alone: nothing that is missing, no folder, no link")
  func refused() throws {
    let scratch = try Scratch()
    try scratch.root.write([1], to: Self.path)
    try #require(symlink("folder/file.md", scratch.root.absolutePath(of: RelativePath(known: "link.md"))) == 0)
    try #require(symlink("folder", scratch.root.absolutePath(of: RelativePath(known: "linked"))) == 0)
    for path in ["nothing.md", "folder", "link.md", "linked/file.md"] {
      #expect(throws: FileError.self) { _ = try StagedFile([2], for: RelativePath(known: path), in: scratch.root) }
    }
    #expect(try text(scratch.root) == .bytes([1]))
  }

  @Test("A path is known by where its links lead, as long as that is inside")
  func withoutLinks() throws {
    let scratch = try Scratch()
    try scratch.root.write([1], to: Self.path)
    let link = RelativePath(known: "link.md")
    let out = RelativePath(known: "out.md")
    try #require(symlink("folder/file.md", scratch.root.absolutePath(of: link)) == 0)
    try #require(symlink("/etc/passwd", scratch.root.absolutePath(of: out)) == 0)
    #expect(try scratch.root.withoutLinks(link) == Self.path)
    #expect(throws: FileError.self) { _ = try scratch.root.withoutLinks(out) }
  }
}
