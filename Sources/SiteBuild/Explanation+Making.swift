import Content
import Files

extension Explanation {
  /// What became of every file, sorted by path.
  ///
  /// - Parameters:
  ///   - outcomes: of the files that were looked at.
  ///   - kept: the files of what was not even looked at.
  ///   - organs: the folders of the organs, by the first segments of their addresses.
  ///   - changed: what of the content is not as it was.
  /// - Returns: an explanation for each file of the site.
  static func all(_ outcomes: [Outcome], kept: [RelativePath], organs: [String: String] = [:], changed: [String] = [])
    -> [Explanation]
  {
    let folders = Set(organs.values)
    let made = outcomes.map { outcome in
      Explanation(
        path: outcome.path, reason: outcome.reason, isWritten: outcome.stamp == nil,
        inputs: outcome.reason.isChange
          ? changed.filter { may($0, decide: outcome.unit, organs: organs, folders) } : [])
    }
    return (made + kept.map { Explanation(path: $0, reason: .untouched, isWritten: false, inputs: []) })
      .sorted { $0.path < $1.path }
  }

  /// Whether a file of the content may decide a page: every one does for pages about the whole site, and no other
  /// organ's does for an organ's own.
  private static func may(
    _ input: String, decide unit: String, organs: [String: String], _ folders: Set<String>
  ) -> Bool {
    if unit == Survey.site { return true }
    let first = String(Substring(input.utf8.prefix { $0 != UInt8(ascii: "/") }))
    return first == organs[unit] || !folders.contains(first)
  }
}

extension Explanation.Reason {
  /// Whether the content, and nothing else, is the reason.
  fileprivate var isChange: Bool {
    switch self {
    case .fields, .source, .new: true
    case .untouched, .unchanged, .output, .nothingKnown: false
    }
  }
}
