import Documents
import Foundation
import TestSupport
import Testing

/// A short run of what libFuzzer does for longer: see CONTRIBUTING.md.
@Suite("Whatever the bytes, there is a document or a refusal")
struct MutationTests {
  /// What a fuzzer found worth keeping: inputs that go ways of their own.
  private static let corpus: [(name: String, bytes: [UInt8])] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    return names.compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, [UInt8]($0)) }
    }
  }()

  private static func file(_ name: String, _ bytes: [UInt8]) -> (bytes: [UInt8], name: String) {
    guard name.hasPrefix("word") else { return (bytes, "a." + name.prefix { $0 != "-" }) }
    return (WordFile(zeroSeparated: bytes).bytes, "a.docx")
  }

  private static func check(_ name: String, _ bytes: [UInt8]) {
    let (bytes, name) = file(name, bytes)
    do {
      let document = try SourceDocument.read(bytes, name: name)
      #expect(!document.blocks.isEmpty && document.blocks.allSatisfy { $0.line > 0 })
    } catch {
      #expect(!error.cause.chinese.isEmpty && !error.cause.english.isEmpty && !error.mend.chinese.isEmpty)
    }
  }

  @Test("what a fuzzer kept")
  func kept() {
    #expect(Self.corpus.count > 40)
    for (name, bytes) in Self.corpus { Self.check(name, bytes) }
  }

  @Test("bytes changed, left out, doubled, put in, and pieces of others", arguments: 0..<6)
  func mutations(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<300 {
      guard case (let name, var bytes)? = Self.corpus.randomElement(using: &random) else { return }
      for _ in 0...Int.random(in: 0..<6, using: &random) { Self.mutate(&bytes, &random) }
      Self.check(name, bytes)
      if name.hasPrefix("word") {
        var packed = Self.file(name, bytes).bytes
        Self.mutate(&packed, &random)
        Self.check("html", packed)
      }
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.insert(contentsOf: (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }, at: place)
    case 4: bytes.insert(contentsOf: corpus.randomElement(using: &random)?.bytes.prefix(200) ?? [], at: place)
    default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }
}
