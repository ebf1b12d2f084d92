/// What the clerk decided about findings that may continue others: a file that an import writes, a person edits, and the
/// import takes back.
///
/// A line has a verdict, the address of the earlier finding, and the title of the new one, with tabs between them.
public struct Decisions: Sendable {
  /// What one line of the file says.
  public struct Line: Sendable {
    /// Its number in the file, from 1.
    public let number: Int
    /// Whether the two findings are the same.
    public let verdict: FindingMatch.Verdict
    /// The address of the earlier finding.
    public let route: String
    /// The title of the new one.
    public let title: String

    var pair: Pair { Pair(route: route, title: title) }
  }

  /// The two findings that a line is about.
  struct Pair: Hashable {
    let route: String
    let title: String
  }

  /// The lines that say something, in their order.
  public private(set) var lines: [Line] = []
  /// The lines that say nothing that can be understood.
  public private(set) var wrongLines: [Int] = []
  private var verdicts: [Pair: FindingMatch.Verdict] = [:]

  var isEmpty: Bool { lines.isEmpty && wrongLines.isEmpty }

  /// No decisions.
  public init() {}

  /// Reads a file of decisions.
  public init(_ text: String) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line
      if line.hasPrefix("#") || line.hasPrefix("\"#") || line.allSatisfy(\.isWhitespace) { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmed.unquoted }
      guard cells.count >= 3, let verdict = Self.verdict(cells[0]) else {
        wrongLines.append(index + 1)
        continue
      }
      add(Line(number: index + 1, verdict: verdict, route: cells[1], title: cells[2]))
    }
  }

  private mutating func add(_ line: Line) {
    lines.append(line)
    // A question beside its answer is answered.
    if verdicts[line.pair] == nil || line.verdict != .open { verdicts[line.pair] = line.verdict }
  }

  func verdict(new title: String, old route: String) -> FindingMatch.Verdict? {
    verdicts[Pair(route: route, title: title)]
  }

  private static func verdict(_ word: String) -> FindingMatch.Verdict? {
    switch word {
    case "是", "同", "yes", "same": .same
    case "否", "不同", "no", "different": .different
    case "?", "？", "": .open
    default: nil
    }
  }

  /// The file for the matches that are open, with what is known of each.
  public static func file(_ matches: [FindingMatch]) -> String {
    var lines = [
      "# 这些问题可能延续此前通报中的问题。把行首的 ? 改成“是”或“否”，保存后带上 --decisions 再导入一次。",
      "# These findings may continue earlier ones. Put yes or no in the place of ?, save, and import again with --decisions.",
      "# 判断\t此前的问题\t新通报中的问题\t此前的标题\t相似度",
    ]
    for match in matches {
      let word =
        switch match.verdict {
        case .same: "是"
        case .different: "否"
        case .open: "?"
        }
      let percent = Int((match.similarity * 100).rounded())
      lines.append([word, match.route, match.title, match.earlierTitle, "\(percent)%"].joined(separator: "\t"))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }

  /// The text of a cell that a spreadsheet program wrote in quotation marks (RFC 4180, section 2).
  fileprivate var unquoted: String {
    guard count >= 2, first == "\"", last == "\"" else { return String(self) }
    return dropFirst().dropLast().split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}
