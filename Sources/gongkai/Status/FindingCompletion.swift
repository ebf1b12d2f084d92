import ArgumentParser
import Content
import Files

/// What a shell offers where a finding is to be typed: the paths of all, of which the shell takes those that fit.
enum FindingCompletion {
  static let kind = CompletionKind.custom { (words: [String], _: Int, _: String) in paths(words) }

  /// The paths below the content folder, which the line may name.
  private static func paths(_ words: [String]) -> [String] {
    let named = words.firstIndex(of: "--content").map { $0 + 1 }.flatMap { $0 < words.count ? words[$0] : nil }
    guard let folder = named ?? ContentOption.search(), let root = try? Root(existing: folder) else { return [] }
    return (try? FindingRegister.paths(root)) ?? []
  }
}
