import Files
import Testing

@testable import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("An output folder")
struct OutputFolderTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func open(_ path: String, home: String? = nil) throws(OutputRefusal) {
    _ = try OutputFolder.open(at: path, content: scratch.content, home: home)
  }

  @Test("is not the root of the disk, the home folder or a repository")
  func precious() throws {
    #expect(throws: OutputRefusal.fileSystemRoot) { try OutputFolder.open(at: "/", content: "/nowhere", home: nil) }
    #expect(throws: OutputRefusal.fileSystemRoot) { try open("/") }
    let home = "\(scratch.path)/home"
    try Root.createFolders("\(home)/repository/.git")
    #expect(throws: OutputRefusal.homeFolder(home)) { try open("\(home)/.", home: home) }
    #expect(throws: OutputRefusal.repository("\(home)/repository")) { try open("\(home)/repository", home: home) }
  }

  @Test("is not a repository even once a site has been built there")
  func laterRepository() throws {
    try scratch.build(["a": "1"])
    try Root(existing: scratch.output).write([], to: relative(".git"))
    #expect(throws: OutputRefusal.repository(scratch.output)) { try scratch.open() }
  }

  @Test("neither lies in the content folder nor contains it", arguments: ["", "/new", "/new/deeper", "/./new/"])
  func inContent(below: String) throws {
    #expect(throws: OutputRefusal.self) { try open(scratch.content + below) }
    #expect(try Root(existing: scratch.content).listing() == [])
  }

  @Test("does not contain the content folder, through links neither")
  func aroundContent() throws {
    #expect(throws: OutputRefusal.containsContent(scratch.path)) { try open(scratch.path) }
    try #require(symlink(scratch.path, "\(scratch.path)/link") == 0)
    #expect(throws: OutputRefusal.containsContent("\(scratch.path)/link")) { try open("\(scratch.path)/link") }
    let inside = "\(scratch.path)/link/Content/new"
    #expect(throws: OutputRefusal.insideContent(inside)) { try open(inside) }
  }

  @Test("may be named through a link")
  func linked() throws {
    try Root.createFolders("\(scratch.path)/real")
    try #require(symlink("real", scratch.output) == 0)
    #expect(try scratch.open().path == "\(scratch.path)/real")
  }

  @Test("is made where it is missing, with the folders above it")
  func missing() throws {
    let folder = try OutputFolder.open(at: "\(scratch.path)/a/./b/c/", content: scratch.content, home: nil)
    #expect(folder.path == "\(scratch.path)/a/b/c")
    #expect(throws: FileError.self) { try Root(existing: "\(scratch.path)/a") }
    let build = try folder.begin()
    #expect(try Root(existing: folder.path).path == folder.path)
    build.abandon()
    #expect(throws: OutputRefusal.self) { try open("\(scratch.path)/missing/../x") }
  }

  @Test("is neither a file nor a link to nothing")
  func notAFolder() throws {
    try Root(existing: scratch.path).write([], to: relative("file"))
    try #require(symlink("nowhere", "\(scratch.path)/dangling") == 0)
    for name in ["file", "dangling"] {
      #expect(throws: OutputRefusal.notAFolder("\(scratch.path)/\(name)")) { try open("\(scratch.path)/\(name)") }
    }
    #expect(throws: OutputRefusal.self) { try open("\(scratch.path)/file/below") }
  }

  @Test("holds nothing but dot files before its first build, and is known by its list later")
  func empty() throws {
    try scratch.write("*", to: ".gitignore")
    _ = try scratch.open()
    try scratch.write("theirs", to: "theirs")
    #expect(throws: OutputRefusal.notEmpty(scratch.output, example: "theirs")) { try scratch.open() }
    try scratch.remove("theirs")
    try scratch.build(["a": "1"])
    try scratch.write("theirs", to: "theirs")
    try scratch.build(["a": "2"])
    try scratch.remove(".gongkai-output/files")
    #expect(throws: OutputRefusal.notEmpty(scratch.output, example: "a")) { try scratch.open() }
  }

  @Test("has records of its own, not links to others")
  func records() throws {
    try Root.createFolders(scratch.output)
    try scratch.link(Records.folder, to: "../Content")
    #expect(throws: OutputRefusal.foreignRecords("\(scratch.output)/\(Records.folder)")) { try scratch.open() }
  }

  @Test("belongs to one build at a time")
  func busy() throws {
    let folder = try scratch.open()
    let first = try folder.begin()
    #expect(throws: OutputRefusal.busy(folder.path)) { try folder.begin() }
    first.abandon()
    let second = try folder.begin()
    #expect(throws: OutputRefusal.busy(folder.path)) { try folder.begin() }
    _ = try second.commit()
    _ = try folder.begin()
  }

  @Test("whose list is damaged, or newer, is left alone")
  func damaged() throws {
    try scratch.build(["a": "1"])
    let records = try Root(existing: "\(scratch.output)/\(Records.folder)")
    let path = try relative(Records.list)
    guard case .bytes(let list) = try records.read(path, atMost: 1000) else { return }
    for length in 15..<list.count {
      try records.write(Array(list.prefix(length)), to: path)
      #expect(throws: OutputRefusal.damagedList("\(records.path)/files")) { try scratch.build(["b": "1"]) }
    }
    try records.write(Array("gongkai-files 2\n".utf8), to: path)
    #expect(throws: OutputRefusal.newerList("\(records.path)/files")) { try scratch.build(["b": "1"]) }
    #expect(try scratch.site() == ["a": "1"])
  }

  @Test("says in Chinese and in English why it is refused and what to do")
  func words() throws {
    #expect(OutputRefusal.busy("/site").cause(chinese: true) == "另一个 Gongkai 正在向“/site”写入")
    let root = OutputRefusal.fileSystemRoot
    #expect(root.cause(chinese: false) == "the output folder cannot be the root of the file system")
    #expect(root.mend(chinese: false) == "choose a new, empty folder for the output, such as Public")
    let full = OutputRefusal.file(FileError(path: "/site/a", operation: .write, errno: ENOSPC))
    #expect(full.cause(chinese: true) == "无法写入“/site/a”：磁盘已满")
    #expect(full.mend(chinese: true) == "腾出空间，再运行一次")
  }
}
