import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("A listing")
struct ListingTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func kinds() throws -> [String: Entry.Kind] {
    Dictionary(uniqueKeysWithValues: try scratch.inner.listing().map { ($0.path.text, $0.kind) })
  }

  @Test("has every file and folder, sorted by bytes, folders before what they hold")
  func sorted() throws {
    for path in ["b", "a/2", "a/10", "a-b", "通报/一", "a/c/d"] { try scratch.write("x", to: "root/\(path)") }
    let listing = try scratch.inner.listing()
    #expect(listing.map(\.path.text) == ["a", "a-b", "a/10", "a/2", "a/c", "a/c/d", "b", "通报", "通报/一"])
    #expect(listing.filter { $0.kind == .folder }.map(\.path.text) == ["a", "a/c", "通报"])
  }

  @Test("shows hidden folders, but not what they hold")
  func hidden() throws {
    try scratch.write("x", to: "root/.git/config")
    try scratch.write("x", to: "root/.gitignore")
    #expect(try kinds() == [".git": .folder, ".gitignore": .file])
  }

  @Test("says where links lead, and does not follow them")
  func links() throws {
    try scratch.write("x", to: "root/folder/file")
    try scratch.write("x", to: "secret/file")
    try scratch.link("root/to-file", to: "folder/file")
    try scratch.link("root/to-folder", to: "folder")
    try scratch.link("root/to-outside", to: "../secret")
    try scratch.link("root/to-outside-file", to: "\(scratch.root.path)/secret/file")
    try scratch.link("root/to-nothing", to: "nowhere")
    try scratch.link("root/to-itself", to: "to-itself")
    try scratch.link("root/folder/up", to: "..")
    #expect(
      try kinds() == [
        "folder": .folder, "folder/file": .file, "to-file": .link(.insideFile), "to-folder": .link(.insideFolder),
        "to-outside": .link(.outside), "to-outside-file": .link(.outside), "to-nothing": .link(.dangling),
        "to-itself": .link(.dangling), "folder/up": .link(.outside),
      ])
  }

  @Test("knows a folder beside the root whose name begins alike for outside")
  func neighbour() throws {
    try scratch.write("x", to: "root2/file")
    try scratch.link("root/link", to: "../root2/file")
    #expect(try kinds() == ["link": .link(.outside)])
  }

  @Test("shows names that cannot be read, and what is no file")
  func strange() throws {
    let folder = try scratch.inner.path
    try #require(mkfifo("\(folder)/pipe", 0o644) == 0)
    let bytes = Array("\(folder)/".utf8CString.dropLast()) + [CChar(bitPattern: 0xff), 0x61, 0]
    try #require(mkdir(bytes, 0o755) == 0)
    defer { rmdir(bytes) }  // by its bytes: no String can name it
    try #require(mkdir("\(folder)/a\\b", 0o755) == 0)
    #expect(try kinds() == ["pipe": .other, "\u{FFFD}a": .unreadableName, "a\u{FFFD}b": .unreadableName])
  }

  @Test("is refused for what is no folder")
  func noFolder() throws {
    try scratch.write("x", to: "file")
    #expect(throws: FileError(path: "\(scratch.root.path)/file", operation: .open, errno: ENOTDIR)) {
      try Root(existing: "\(scratch.root.path)/file")
    }
    #expect(throws: FileError(path: "/nowhere/at/all", operation: .open, errno: ENOENT)) {
      try Root(existing: "/nowhere/at/all")
    }
  }
}
