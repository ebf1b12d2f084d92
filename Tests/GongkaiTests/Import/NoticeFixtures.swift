import Foundation

/// The notices that the grammar is tested with, as files that can be imported.
enum NoticeFixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("NoticeGrammarTests/Fixtures")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// The one that has the structure of the sample's notice.
  static let sample = "30-as-the-sample.txt"
}
