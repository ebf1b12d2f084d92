import Diagnostics
import Disclosure
import Foundation
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A build that knows the last one gives what a clean build gives")
struct IncrementalTests {
  /// 8 seeds of 250 edits: 2,000 builds, each compared with one that knows nothing.
  @Test("after any edit", arguments: 0..<8 as Range<UInt64>)
  func randomEdits(_ seed: UInt64) async throws {
    let scratch = try Scratch()
    var edits = try RandomEdits(scratch, seed: seed)
    var log: [String] = []
    var builder = Self.builder(scratch, "Public")
    let preview = try Preview(scratch)
    var built = 0
    var mistakes: [String] = []
    for step in 0..<250 {
      if !mistakes.isEmpty, edits.document.happens(80) {
        log.append(try edits.mend(mistakes))
      } else {
        log.append(step == 0 ? "begin" : try edits.edit())
        if edits.document.happens(30) { log.append(try edits.edit()) }
      }
      if step % 7 == 3 { log.append(try edits.harmOutput()) }
      if step % 11 == 5 { log.append(try edits.harmState()) }
      // From cold, as one command after another, and warm, as in the preview.
      if edits.document.happens(60) { builder = Self.builder(scratch, "Public") }
      let before = try Self.bytes(scratch, "Public")
      let report = try await builder.build()
      let clean = try await Self.builder(scratch, "clean").build()
      let story = "seed \(seed), step \(step): \(log.suffix(4))"
      try #require(report.diagnostics == clean.diagnostics, "\(story)")
      let now = try Self.bytes(scratch, "Public")
      mistakes = clean.diagnostics.filter { $0.severity == .error }.map(\.place.path)
      if clean.written != nil {
        built += 1
        let expected = try Self.bytes(scratch, "clean")
        let different = Set(now.keys).union(expected.keys).filter { now[$0] != expected[$0] }.sorted()
        try #require(different.isEmpty, "\(story)")
        try #require(report.written?.pages == clean.written?.pages, "\(story)")
        try #require(report.written?.heldBack == clean.written?.heldBack, "\(story)")
        try #require(try await preview.different(from: expected, step: step).isEmpty, "\(story)")
        try scratch.remove("clean")
      } else {
        try #require(now == before, "\(story)")
      }
    }
    #expect(built > 100, "most of what is tried must be sites: \(built)")
  }

  /// A build beside it that makes what people read first, and the rest now and then.
  private struct Preview {
    private let scratch: Scratch
    private let builder: SiteBuilder

    init(_ scratch: Scratch) throws {
      self.scratch = scratch
      var request = BuildRequest(content: scratch("Content"), output: scratch("preview"))
      request.isPrivate = true
      builder = SiteBuilder(request)
    }

    private static let mayWait = ["data/index.html", "search/index.html"]

    /// The files that are not as they must be.
    func different(from expected: [String: Data], step: Int) async throws -> [String] {
      _ = try await builder.build(isForPeopleFirst: true)
      let pages = try files(from: expected).filter {
        $0.hasSuffix(".css") || $0.hasSuffix(".html") && !$0.hasPrefix("changes/20") && !Self.mayWait.contains($0)
      }
      guard pages.isEmpty, step % 2 == 0 else { return pages }
      _ = try await builder.build(changes: ContentChanges([]))
      return try files(from: expected)
    }

    private func files(from expected: [String: Data]) throws -> [String] {
      let now = try IncrementalTests.bytes(scratch, "preview")
      return Set(now.keys).union(expected.keys).filter { now[$0] != expected[$0] }.sorted()
    }
  }

  private static func builder(_ scratch: Scratch, _ output: String) -> SiteBuilder {
    SiteBuilder(BuildRequest(content: scratch("Content"), output: scratch(output)))
  }

  private static func bytes(_ scratch: Scratch, _ folder: String) throws -> [String: Data] {
    guard scratch.has(folder) else { return [:] }
    return try scratch.bytes(in: folder)
  }
}

extension RandomEdits {
  /// Changes a file of the output: other bytes, the same length with the same time, cut short, or gone.
  mutating func harmOutput() throws -> String {
    let files = scratch.names(in: "Public").filter { [".html", ".css", ".bin", ".json"].contains(where: $0.hasSuffix) }
    guard !files.isEmpty else { return "nothing to harm" }
    let name = "Public/" + document.one(of: files)
    switch document.number(1...4) {
    case 1: try scratch.remove(name)
    case 2: try scratch.write("", to: name)
    case 3: try scratch.write("<p>other</p>", to: name)
    default:
      let date = try FileManager.default.attributesOfItem(atPath: scratch(name))[.modificationDate]
      guard let handle = FileHandle(forUpdatingAtPath: scratch(name)) else { return "nothing" }
      try handle.write(contentsOf: Data("X".utf8))
      try handle.close()
      if let date { try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: scratch(name)) }
    }
    return "harm \(name)"
  }

  /// Damages, cuts, exchanges or deletes what the last build knew.
  mutating func harmState() throws -> String {
    let states = scratch.names(in: ".gongkai").map { ".gongkai/\($0)" }
    guard !states.isEmpty else { return "no state" }
    let name = document.one(of: states)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: scratch(name)))
    switch document.number(1...5) {
    case 1: bytes.removeAll()
    case 2: bytes.removeLast(min(bytes.count, document.number(1...400)))
    case 3 where !bytes.isEmpty: bytes[document.number(0...bytes.count - 1)] ^= 1
    case 4: bytes = try Data(contentsOf: URL(fileURLWithPath: scratch(document.one(of: states))))
    default:
      try scratch.remove(name)
      return "forget"
    }
    try scratch.write(bytes, to: name)
    return "harm the state"
  }
}
