import Foundation

/// Programs and grammars, not ours, that judge feeds: Jing with the grammar of RFC 4287, a schema of JSON Feed 1.1, and
/// feedparser, a reader. `Feeds/feeds.py` runs them, and looks at what no grammar can say.
package enum FeedCheckers {
  /// Whether they can be run.
  package static var areInstalled: Bool { Checkers.nu != nil && Tool.has("java") }

  /// What they say of the feeds below some folders of built sites, all in one go: a line for each mistake, then how many
  /// entries and mistakes there are.
  package static func say(of folders: [String]) throws -> String {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Feeds/feeds.py"
    return try Python(script, [Checkers.nu ?? ""] + folders).output
  }
}
