import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Reading")
struct ReadingTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("secret", to: "secret/file")
    try scratch.write("公开", to: "root/folder/file")
  }

  private func read(_ path: String, atMost limit: Int = 100) throws -> ReadResult {
    try scratch.inner.read(relative(path), atMost: limit)
  }

  @Test("gives the bytes of a file, up to a limit")
  func limit() throws {
    #expect(try read("folder/file") == .bytes(Array("公开".utf8)))
    #expect(try read("folder/file", atMost: 6) == .bytes(Array("公开".utf8)))
    #expect(try read("folder/file", atMost: 5) == .tooLarge(6))
    try scratch.write("", to: "root/empty")
    #expect(try read("empty", atMost: 0) == .bytes([]))
  }

  @Test("follows links that end inside the root")
  func inside() throws {
    try scratch.link("root/file-link", to: "folder/file")
    try scratch.link("root/folder-link", to: "folder")
    #expect(try read("file-link") == .bytes(Array("公开".utf8)))
    #expect(try read("folder-link/file") == .bytes(Array("公开".utf8)))
  }

  @Test("refuses links that lead out of the root, at any level", arguments: ["file-link", "folder-link/file"])
  func outside(path: String) throws {
    try scratch.link("root/file-link", to: "../secret/file")
    try scratch.link("root/folder-link", to: "\(scratch.root.path)/secret")
    #expect(throws: FileError(path: "\(scratch.root.path)/root/\(path)", operation: .read, cause: .outsideRoot)) {
      try read(path)
    }
  }

  @Test("refuses folders, pipes and devices without waiting for them")
  func notRegular() throws {
    try #require(mkfifo("\(scratch.root.path)/root/pipe", 0o644) == 0)
    try scratch.link("root/device", to: "/dev/zero")
    for path in ["folder", "pipe", "device"] {
      #expect(throws: FileError(path: "\(scratch.root.path)/root/\(path)", operation: .read, cause: .notRegular)) {
        try read(path)
      }
    }
  }

  @Test("says what is missing, in Chinese and in English")
  func missing() throws {
    let path = "\(scratch.root.path)/root/missing"
    #expect(throws: FileError(path: path, operation: .read, errno: ENOENT)) { try read("missing") }
    let error = FileError(path: path, operation: .read, errno: ENOENT)
    #expect(error.message(chinese: true) == "无法读取“\(path)”：文件或文件夹不存在")
    #expect(error.description == "cannot read \(path): no such file or folder")
    #expect(FileError(path: "a", operation: .write, errno: EACCES).message(chinese: true) == "无法写入“a”：没有权限")
    #expect(FileError(path: "a", operation: .write, errno: ESPIPE).description.hasPrefix("cannot write a: "))
  }

  @Test("the first bytes of a file; of a short one, all")
  func start() throws {
    let root = try scratch.inner
    let file = try #require(RelativePath("folder/file"))
    #expect(try root.readStart(of: file, atMost: 3).bytes == Array("公".utf8))
    #expect(try root.readStart(of: file, atMost: 100).bytes == Array("公开".utf8))
    #expect(try root.readStart(of: file, atMost: 100).stamp.size == 6)
    let link = try #require(RelativePath("none"))
    #expect(throws: FileError.self) { try root.readStart(of: link, atMost: 3) }
  }

  @Test("a file that changed between two readings is kept as one that is never found again")
  func changedBetween() throws {
    let file = try #require(RelativePath("folder/file"))
    func stamp(_ modified: Int64, isSettled: Bool = true) -> FileStamp {
      FileStamp(device: 1, number: 2, size: 3, modified: modified, changed: 5, isSettled: isSettled)
    }
    let bytes = Array("公开".utf8)
    for earlier in [nil, stamp(4)] {
      let seen = SeenFile(path: file, stamp: stamp(4), bytes: bytes, earlier: earlier)
      #expect(seen.stamp == stamp(4) && seen.digest == Digest(of: bytes))
    }
    for earlier in [stamp(3), stamp(4, isSettled: false)] {
      let seen = SeenFile(path: file, stamp: stamp(4), bytes: bytes, earlier: earlier)
      #expect(!seen.stamp.proves(stamp(4)) && seen.digest != Digest(of: bytes))
    }
  }
}
