import Files
import Foundation
import TestSupport
import Testing

@testable import Watching

@Suite("Watching a folder")
struct FolderWatcherTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch(["Content/site.yaml": "a", "Content/organ/notice/1-a.md": "a", "outside/b.md": "b"])
  }

  private func watcher(_ method: FolderWatcher.Method = .news) throws -> FolderWatcher {
    try FolderWatcher(scratch("Content"), method: method) { $0.hasPrefix(".") || $0.hasSuffix("~") }
  }

  /// What the watcher tells until it has told of `path`; nil for everything.
  private func wait(_ watcher: FolderWatcher, for path: String?) async -> Bool {
    let wanted = path.flatMap { RelativePath($0) }
    let late = Task {
      try await Task.sleep(for: .seconds(60)); watcher.stop()
    }
    defer { late.cancel() }
    while let change = await watcher.next() {
      guard case .paths(let paths) = change else { return true }
      if let wanted, paths.contains(where: { $0 == wanted || wanted.isWithin($0) }) { return true }
    }
    return false
  }

  @Test("tells of a file that is written, renamed into place, added or removed", arguments: methods)
  func files(method: FolderWatcher.Method) async throws {
    let watcher = try watcher(method)
    try scratch.write("b", to: "Content/organ/notice/1-a.md")
    #expect(await wait(watcher, for: "organ/notice/1-a.md"))
    try scratch.write("other", to: "Content/organ/notice/.new")
    #expect(rename(scratch("Content/organ/notice/.new"), scratch("Content/organ/notice/1-a.md")) == 0)
    #expect(await wait(watcher, for: "organ/notice/1-a.md"))
    try scratch.write("c", to: "Content/organ/2-c.md")
    #expect(await wait(watcher, for: "organ/2-c.md"))
    try scratch.remove("Content/organ/2-c.md")
    #expect(await wait(watcher, for: "organ/2-c.md"))
  }

  @Test("sees what happens in folders that come, wander and come again", arguments: methods)
  func folders(method: FolderWatcher.Method) async throws {
    let watcher = try watcher(method)
    try scratch.write("d", to: "Content/new/deep/deeper/d.md")
    #expect(await wait(watcher, for: "new/deep/deeper/d.md"))
    try scratch.write("dd", to: "Content/new/deep/deeper/d.md")
    #expect(await wait(watcher, for: "new/deep/deeper/d.md"))
    #expect(rename(scratch("Content/new"), scratch("Content/other")) == 0)
    #expect(await wait(watcher, for: "other"))
    try scratch.write("ddd", to: "Content/other/deep/deeper/d.md")
    #expect(await wait(watcher, for: "other/deep/deeper/d.md"))
    #expect(rename(scratch("Content/other"), scratch("gone")) == 0)
    #expect(await wait(watcher, for: "other"))
    #expect(rename(scratch("gone"), scratch("Content/other")) == 0)
    #expect(await wait(watcher, for: "other"))
    try scratch.write("e", to: "Content/other/deep/e.md")
    #expect(await wait(watcher, for: "other/deep/e.md"))
    try scratch.remove("Content/other")
    #expect(await wait(watcher, for: "other"))
  }

  @Test("survives the folder itself going, coming back, and being another one", arguments: methods)
  func root(method: FolderWatcher.Method) async throws {
    let watcher = try watcher(method)
    #expect(rename(scratch("Content"), scratch("away")) == 0)
    #expect(await wait(watcher, for: nil))
    #expect(rename(scratch("away"), scratch("Content")) == 0)
    #expect(await wait(watcher, for: nil))
    try scratch.write("b", to: "Content/site.yaml")
    #expect(await wait(watcher, for: "site.yaml"))
    try scratch.remove("Content")
    #expect(await wait(watcher, for: nil))
    try scratch.write("c", to: "Content/site.yaml")
    #expect(await wait(watcher, for: nil))
    try scratch.write("d", to: "Content/site.yaml")
    #expect(await wait(watcher, for: "site.yaml"))
  }

  @Test("follows a link that is led to another folder")
  func link() async throws {
    try scratch.link("link", to: "Content")
    let watcher = try FolderWatcher(scratch("link")) { _ in false }
    try scratch.remove("link")
    try scratch.link("link", to: "outside")
    #expect(await wait(watcher, for: nil))
    try scratch.write("c", to: "outside/c.md")
    #expect(await wait(watcher, for: "c.md"))
  }

  @Test("starts with a folder that is not there yet")
  func missing() async throws {
    let watcher = try FolderWatcher(scratch("Later")) { _ in false }
    try scratch.write("a", to: "Later/a.md")
    #expect(await wait(watcher, for: nil))
  }

  @Test("makes few changes of a thousand files, and forgets none")
  func thousand() async throws {
    let watcher = try watcher()
    let writing = Task.detached { [scratch] in
      for number in 0..<1000 { try scratch.write("\(number)", to: "Content/o\(number % 50)/\(number).md") }
    }
    var (told, changes) = (Set<String>(), 0)
    while told.count < 1000, let change = await watcher.next() {
      changes += 1
      guard case .paths(let paths) = change else { break }
      for number in 0..<1000 {
        let folder = "o\(number % 50)"
        if paths.contains(where: { $0.text == folder || $0.text == "\(folder)/\(number).md" }) {
          told.insert("\(number)")
        }
      }
    }
    try await writing.value
    #expect(changes < 200)
  }

  @Test("says nothing of what editors leave behind")
  func debris() async throws {
    let watcher = try watcher()
    try scratch.write("x", to: "Content/organ/.1-a.md.swp")
    try scratch.write("x", to: "Content/organ/1-a.md~")
    try scratch.write("x", to: "Content/.git/index")
    try await Task.sleep(for: .milliseconds(100))
    try scratch.write("b", to: "Content/site.yaml")
    #expect(await watcher.next() == .paths([try #require(RelativePath("site.yaml"))]))
  }

  @Test("ends when it is told to, with somebody waiting or not")
  func stopping() async throws {
    let watcher = try watcher()
    let waiting = Task { await watcher.next() }
    try await Task.sleep(for: .milliseconds(20))
    watcher.stop()
    #expect(await waiting.value == nil)
    #expect(await watcher.next() == nil)
  }

  private static let methods: [FolderWatcher.Method] = [.news, .looking]
}
