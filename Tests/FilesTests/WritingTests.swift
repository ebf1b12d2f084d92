import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Writing")
struct WritingTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test("makes missing folders, and leaves nothing else behind")
  func whole() throws {
    let long = String(repeating: "长", count: 85)
    #expect(try scratch.inner.write([1, 2], to: relative("a/b/\(long)")))
    #expect(try scratch.inner.listing().map(\.path.text) == ["a", "a/b", "a/b/\(long)"])
    #expect(try scratch.inner.read(relative("a/b/\(long)"), atMost: 9) == .bytes([1, 2]))
    #expect(try status("\(scratch.root.path)/root/a/b/\(long)").st_mode & 0o777 == 0o644)
  }

  @Test("leaves a file alone that holds the bytes already")
  func unchanged() throws {
    let path = try relative("file")
    try scratch.inner.write([1, 2], to: path)
    let before = try status("\(scratch.root.path)/root/file").st_ino
    #expect(try !scratch.inner.write([1, 2], to: path))
    #expect(try status("\(scratch.root.path)/root/file").st_ino == before)
    #expect(try scratch.inner.write([1, 3], to: path))
  }

  @Test("replaces a file and keeps its permissions")
  func permissions() throws {
    try scratch.write("old", to: "root/file")
    try #require(chmod("\(scratch.root.path)/root/file", 0o640) == 0)
    try scratch.write("new", to: "root/file")
    #expect(try status("\(scratch.root.path)/root/file").st_mode & 0o777 == 0o640)
    #expect(try scratch.inner.read(relative("file"), atMost: 9) == .bytes(Array("new".utf8)))
  }

  @Test("goes through no link, neither of a file nor of a folder")
  func links() throws {
    try scratch.write("secret", to: "secret/file")
    try scratch.link("root/file", to: "../secret/file")
    try scratch.link("root/folder", to: "../secret")
    #expect(throws: FileError(path: "\(scratch.root.path)/root/file", operation: .write, cause: .symbolicLink)) {
      try scratch.inner.write([1], to: relative("file"))
    }
    #expect(throws: FileError(path: "\(scratch.root.path)/root/folder", operation: .open, cause: .symbolicLink)) {
      try scratch.inner.write([1], to: relative("folder/file"))
    }
    #expect(try scratch.root.read(relative("secret/file"), atMost: 9) == .bytes(Array("secret".utf8)))
  }

  @Test("replaces no folder, and leaves no temporary file when it fails")
  func folder() throws {
    try scratch.write("x", to: "root/folder/file")
    #expect(throws: FileError.self) { try scratch.inner.write([1], to: relative("folder")) }
    #expect(throws: FileError.self) { try scratch.inner.write([1], to: relative(String(repeating: "x", count: 256))) }
    #expect(throws: FileError.self) { try scratch.inner.write([1], to: relative("folder/file/below")) }
    #expect(try scratch.inner.listing().map(\.path.text) == ["folder", "folder/file"])
  }

  @Test("removes a tree without following its links")
  func removing() throws {
    try scratch.write("x", to: "root/folder/deep/file")
    try scratch.write("x", to: "secret/file")
    try scratch.link("root/folder/link", to: "../../secret")
    guard let folder = Descriptor.open(try scratch.inner.path, O_RDONLY | O_DIRECTORY) else { return }
    try removeTree(named: "folder", in: folder.raw, place: "folder")
    try removeTree(named: "folder", in: folder.raw, place: "folder")
    #expect(try scratch.inner.listing() == [])
    #expect(try scratch.root.read(relative("secret/file"), atMost: 9) == .bytes([0x78]))
  }

  @Test("makes folders once, and not where a file stands")
  func createFolders() throws {
    let path = "\(scratch.root.path)/x/y//z/"
    for _ in 0..<2 { try Root.createFolders(path) }
    #expect(try Root.realPath(of: path) == "\(scratch.root.path)/x/y/z")
    try scratch.write("x", to: "file")
    #expect(throws: FileError.self) { try Root.createFolders("\(scratch.root.path)/file") }
    #expect(throws: FileError.self) { try Root.createFolders("\(scratch.root.path)/file/below") }
    #expect(try Root.workingFolder.hasPrefix("/"))
  }
}
