import Files
import Testing

@testable import Starter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Laying the starter down")
final class StarterWritingTests {
  private let place: String

  init() throws {
    var template = Array("/tmp/gongkai-starter-XXXXXX".utf8CString)
    place = try template.withUnsafeMutableBufferPointer { buffer in
      let made = try #require(buffer.baseAddress.flatMap { mkdtemp($0) })
      return String(cString: made)
    }
  }

  deinit {
    guard let slash = place.lastIndex(of: "/"),
      let above = Descriptor.open(String(place[..<slash]), O_RDONLY | O_DIRECTORY)
    else { return }
    try? removeTree(named: String(place[place.index(after: slash)...]), in: above.raw, place: place)
  }

  private func expectWhole(_ folder: String) throws {
    let root = try Root(existing: folder)
    for file in Starter.files {
      let bytes = try root.read(file.relativePath, atMost: 1 << 20)
      #expect(bytes == .bytes(Array(file.text.utf8)), "\(file.path)")
    }
    #expect(try root.listing().count { $0.kind == .file } == Starter.files.count)
  }

  /// The paths in the temporary folder.
  private func left() throws -> [String] { try Root(existing: place).listing().map(\.path.text) }

  private func lay(_ bytes: String, at path: String) throws {
    try Root(existing: place).write(Array(bytes.utf8), to: try #require(RelativePath(path)))
  }

  @Test("Makes a missing folder and those above it")
  func missing() throws {
    try Starter.write(to: place + "/办公室/整改公开/")
    try expectWhole(place + "/办公室/整改公开")
  }

  @Test("Fills an empty folder, also through a link")
  func empty() throws {
    try Root.createFolders(place + "/empty")
    #expect(symlink("empty", place + "/link") == 0)
    try Starter.write(to: place + "/link")
    try expectWhole(place + "/empty")
  }

  @Test("Refuses a folder that holds something, even its own starter, and leaves it as it was")
  func notEmpty() throws {
    try lay("mine", at: "full/.b")
    try lay("mine", at: "full/README.md")
    let before = try left()
    #expect(throws: StarterRefusal.notEmpty(place + "/full", example: ".b")) { try Starter.write(to: place + "/full") }
    #expect(try left() == before)

    try Starter.write(to: place + "/new")
    #expect(throws: StarterRefusal.notEmpty(place + "/new", example: ".gitignore")) {
      try Starter.write(to: place + "/new")
    }
  }

  @Test("Refuses what is no folder")
  func file() throws {
    try lay("mine", at: "file")
    #expect(throws: StarterRefusal.notAFolder(place + "/file")) { try Starter.write(to: place + "/file") }
    #expect(try left() == ["file"])
  }

  @Test("Leaves nothing behind where a path cannot be made")
  func unwritable() throws {
    try lay("mine", at: "file")
    #expect(throws: StarterRefusal.self) { try Starter.write(to: place + "/file/below") }
    let long = String(repeating: "长", count: 90)  // 270 bytes: longer than any name may be
    #expect(throws: StarterRefusal.self) { try Starter.write(to: place + "/" + long) }
    #expect(symlink("nowhere", place + "/dangling") == 0)
    #expect(throws: StarterRefusal.self) { try Starter.write(to: place + "/dangling") }
    #expect(throws: StarterRefusal.self) { try Starter.write(to: "") }
    #expect(try left() == ["dangling", "file"])
  }

  @Test("Removes again what was written before the file that could not be", arguments: [true, false])
  func undone(isNew: Bool) throws {
    if !isNew { try Root.createFolders(place + "/half") }
    let impossible = Starter.files + [StarterFile("Content", "a file where a folder stands")]
    #expect(throws: StarterRefusal.self) { try Starter.write(impossible, to: place + "/half") }
    #expect(try left() == (isNew ? [] : ["half"]))
  }

  @Test("Refusals say in both languages what is wrong and where", arguments: [true, false])
  func words(chinese: Bool) {
    let refusals: [StarterRefusal] = [
      .notEmpty("DIR", example: "a.txt"), .notAFolder("DIR"),
      .file(FileError(path: "DIR", operation: .createFolder, errno: EACCES)),
    ]
    for refusal in refusals { #expect(refusal.message(chinese: chinese).contains("DIR")) }
    #expect(Set(refusals.map { $0.message(chinese: chinese) }).count == 3)
    #expect(refusals[0].message(chinese: chinese).contains("a.txt"))
  }
}
