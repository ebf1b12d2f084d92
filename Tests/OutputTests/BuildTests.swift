import Files
import Testing

@testable import Output

@Suite("A build")
struct BuildTests {
  let scratch: Scratch
  let site = ["index.html": "首页", "organ/index.html": "单位", "organ/notice/index.html": "通报", "empty.txt": ""]

  init() throws {
    scratch = try Scratch()
  }

  @Test("writes every page into a folder that was missing, and leaves a list alone behind")
  func first() throws {
    let summary = try scratch.build(site)
    #expect(summary == Summary(written: 4, unchanged: 0, deleted: 0))
    #expect(try scratch.site() == site)
    #expect(try scratch.records() == ["files", "lock"])
  }

  @Test("gives files and folders the usual permissions")
  func permissions() throws {
    try scratch.build(site)
    #expect(try scratch.status("index.html").st_mode & 0o777 == 0o644)
    #expect(try scratch.status("organ").st_mode & 0o777 == 0o755)
  }

  @Test("touches nothing at all when nothing has changed")
  func unchanged() throws {
    try scratch.build(site)
    let paths = [
      ".", "index.html", "organ", "organ/index.html", ".gongkai-output", ".gongkai-output/files",
      ".gongkai-output/lock",
    ]
    let before = try paths.map { Stamp(try scratch.status($0)) }
    #expect(try scratch.build(site) == Summary(written: 0, unchanged: 4, deleted: 0))
    #expect(try paths.map { Stamp(try scratch.status($0)) } == before)
  }

  @Test("replaces a changed page and leaves its neighbours alone")
  func changed() throws {
    try scratch.build(site)
    let before = Stamp(try scratch.status("organ/index.html"))
    var changed = site
    changed["organ/notice/index.html"] = "公告"
    #expect(try scratch.build(changed) == Summary(written: 1, unchanged: 3, deleted: 0))
    #expect(try scratch.site() == changed)
    #expect(Stamp(try scratch.status("organ/index.html")) == before)
  }

  @Test("restores a page that somebody edited or removed in the output")
  func repairs() throws {
    try scratch.build(site)
    try scratch.write("edited", to: "index.html")
    try scratch.remove("organ")
    #expect(try scratch.build(site) == Summary(written: 3, unchanged: 1, deleted: 0))
    #expect(try scratch.site() == site)
  }

  @Test("deletes a page that is gone, and the folders that this leaves empty")
  func deleted() throws {
    try scratch.build(site)
    let fewer = site.filter { !$0.key.hasPrefix("organ/") }
    #expect(try scratch.build(fewer) == Summary(written: 0, unchanged: 2, deleted: 2))
    #expect(try scratch.site() == fewer)
    #expect(try scratch.folders() == [])
  }

  @Test("empties the site when it has no pages any more")
  func empty() throws {
    try scratch.build(site)
    #expect(try scratch.build([:]) == Summary(written: 0, unchanged: 0, deleted: 4))
    #expect(try scratch.site() == [:])
    #expect(try scratch.build(site).written == 4)
  }

  @Test("turns a page into a folder, and a folder into a page")
  func kinds() throws {
    let files = ["a": "file", "b/c/d": "deep", "b/e": "e", "b-": "neighbour"]
    let folders = ["a/x": "inside", "b": "file", "b-": "neighbour"]
    for site in [files, folders, files, folders] {
      try scratch.build(site)
      #expect(try scratch.site() == site)
    }
  }

  @Test("leaves the output as it was when it is abandoned or let go of")
  func abandoned() throws {
    try scratch.build(site)
    for explicitly in [true, false] {
      let build = try scratch.open().begin()
      try build.put(relative("index.html"), bytes: [1])
      try build.put(relative("new.html"), bytes: [1])
      if explicitly { build.abandon() }
    }
    #expect(try scratch.site() == site)
    #expect(try scratch.records() == ["files", "lock"])
    #expect(try scratch.build(site).unchanged == 4)
  }

  @Test("takes nothing after its end")
  func closed() throws {
    let build = try scratch.open().begin()
    _ = try build.commit()
    #expect(throws: OutputRefusal.closed) { try build.put(relative("index.html"), bytes: [1]) }
    #expect(throws: OutputRefusal.closed) { try build.commit() }
  }

  @Test("takes Chinese names, names of 255 bytes and large files")
  func names() throws {
    let long = String(repeating: "长", count: 85)
    let large = String(repeating: "0123456789abcdef", count: 20_000)
    var site = ["通报/问题一/index.html": "一", "\(long)/\(long)": "长", "with space": " ", "large.bin": large]
    try scratch.build(site)
    #expect(try scratch.site() == site)
    #expect(try scratch.build(site).unchanged == 4)
    site["large.bin"] = String(large.dropLast()) + "!"
    site["\(long)/\(long)"] = "短"
    #expect(try scratch.build(site) == Summary(written: 2, unchanged: 2, deleted: 0))
    #expect(try scratch.site() == site)
  }

  @Test("refuses a name that is too long, and stays usable")
  func tooLong() throws {
    try scratch.build(site)
    let name = String(repeating: "x", count: 256)
    #expect(throws: OutputRefusal.self) { try scratch.build([name: "x", "new": "y"]) }
    #expect(try scratch.site() == site)
    #expect(try scratch.build(site).unchanged == 4)
  }
}

/// What changes when a file is written, renamed or its folder is.
private struct Stamp: Equatable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int

  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin

  extension stat {
    fileprivate var st_mtim: timespec { st_mtimespec }
  }
#endif
