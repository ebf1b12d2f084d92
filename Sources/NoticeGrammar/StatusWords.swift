import Disclosure

/// A status that a notice states in a line of its own, at the end of a heading, or by the heading of a section.
public struct StatusStatement: Sendable {
  /// All that it takes of the text, label and brackets included.
  public let stretch: Stretch
  /// The organ's own words.
  public let wording: Stretch
  /// What they mean; nil where they say the kind of task alone.
  public let status: Status?
  /// The kind of task that they say.
  public let category: Category?
}

extension StatusStatement {
  /// What a text says; nil where it says more than a status and a kind of task.
  init?(_ source: NoticeSource, _ wording: Stretch, all: Stretch, purpose: Label.Purpose?) {
    let wording = source.trimmed(wording)
    guard let (status, category) = StatusWords.read(source[wording]) else { return nil }
    let words = source.trimmed(source[wording].last == "。" ? wording.dropLast() : wording)
    if purpose == .category {
      self.init(stretch: all, wording: words, status: nil, category: category)
      return
    }
    // 长期坚持 alone is a status; beside another one it is the kind of task.
    let isKind = category != nil && !(status == .longTerm && category == .longTerm)
    self.init(stretch: all, wording: words, status: status, category: isKind ? category : nil)
  }
}

/// THE words for statuses and kinds of task, as notices have them, and what they mean.
enum StatusWords {
  /// What a short text says; nil where it says more than a status, or nothing of the kind.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (status: Status?, category: Category?)? {
    let words = text.filter { !$0.isBlank && $0 != "。" }
    guard (2...24).contains(words.count) else { return nil }
    var rest = words[...]
    var (status, category): (Status?, Category?) = (nil, nil)
    while !rest.isEmpty {
      if let known = table.first(where: { rest.starts(with: $0.words) }) {
        // What is done and goes on is done: 已完成，长期坚持.
        status = status ?? known.status
        category = category ?? known.category
        rest = rest.dropFirst(known.words.unicodeScalars.count)
      } else if let filler = fillers.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(filler.unicodeScalars.count)
      } else {
        return nil
      }
    }
    return status == nil && category == nil ? nil : (status, category)
  }

  /// The last sentence of a paragraph, if it says a status and nothing else: ……建立制度3项。已完成。 Also the last clause, if it
  /// says it of the rectification: ……，已整改完毕。
  static func lastSentence(of paragraph: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    let text = paragraph.last == "。" ? paragraph.dropLast() : paragraph
    guard let stop = text.lastIndex(where: { "。;,".unicodeScalars.contains($0) }) else { return nil }
    var sentence = text[(stop + 1)...].trimmed
    if text[stop] == ",", sentence.first("整改") == nil { return nil }
    if let first = sentence.first, "([【".unicodeScalars.contains(first), sentence.last?.closes ?? false {
      sentence = sentence.dropFirst().dropLast().trimmed
    }
    return read(sentence)?.status == nil ? nil : sentence
  }

  /// What stands in brackets at the end of a heading: ……的问题（已完成）.
  static func inBrackets(atEndOf heading: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    let text = heading.last.map { $0.endsSentence || $0 == ":" } ?? false ? heading.dropLast() : heading
    guard let last = text.last, ")】]".unicodeScalars.contains(last),
      let start = text.lastIndex(where: { "(【[".unicodeScalars.contains($0) }), start > text.startIndex
    else { return nil }
    return text[start...].dropFirst().dropLast()
  }

  /// What the heading of a section says of all that lies beneath it: 已完成整改的事项, 正在推进的问题.
  static func ofSection(_ heading: ArraySlice<Unicode.Scalar>) -> Status? {
    guard heading.count <= 24 else { return nil }
    let heading = withoutCount(heading)
    var words = heading.filter { !$0.isBlank && !$0.endsSentence && $0 != ":" }[...]
    while let opening = openings.first(where: { words.starts(with: $0) }) {
      words = words.dropFirst(opening.unicodeScalars.count)
    }
    guard let known = table.first(where: { $0.status != nil && words.starts(with: $0.words) }) else { return nil }
    let rest = words.dropFirst(known.words.unicodeScalars.count)
    let tails = [
      "的", "整改", "并", "及", "和", "取得", "事项", "问题", "任务", "情况", "内容", "项目", "部分", "到位", "落实", "进展", "成效", "举措",
    ]
    var tail = rest
    while let next = tails.first(where: { tail.starts(with: $0) }) { tail = tail.dropFirst(next.unicodeScalars.count) }
    let names = ["事项", "问题", "任务", "内容", "项目"]
    return tail.isEmpty && rest.contains(anyOf: names) ? known.status : nil
  }

  /// The heading of a section without what it counts: 已完成整改的问题（5个）.
  static func withoutCount(_ heading: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard heading.last == ")", let start = heading.lastIndex(of: "("), isCount(heading[start...]) else {
      return heading
    }
    return heading[..<start].trimmed
  }

  private static func isCount(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let inside = text.filter { !"()共计 ".unicodeScalars.contains($0) }[...]
    guard let (_, count) = Numerals.arabic(inside, limit: 3) ?? Numerals.chinese(inside) else { return false }
    return ["个", "项", "条", "个问题", "项问题"].contains(inside.dropFirst(count).string)
  }

  private static let openings = ["集中整改", "整改期内", "期内", "期间", "阶段", "截至", "目前", "需要", "仍需", "需"]

  private static let fillers = [
    ",", "、", ";", "并", "需", "整改", "目前", "该问题", "此问题", "均", "全部", "已经", "任务", "问题", "工作", "的", "且", "(", ")", "其中",
  ]

  /// Words of notices beyond those that content may use for a status or a kind of task.
  private static let ofNotices: [(words: String, status: Status?, category: Category?)] = [
    ("已完成整改", .completed, nil), ("整改完成", .completed, nil), ("已整改完成", .completed, nil), ("已整改到位", .completed, nil),
    ("整改到位", .completed, nil), ("整改完毕", .completed, nil), ("已整改完毕", .completed, nil), ("已办结", .completed, nil),
    ("销号", .completed, nil), ("已落实", .completed, nil),
    ("完成", .completed, nil), ("已基本完成", .phaseComplete, nil), ("已阶段性完成", .phaseComplete, nil),
    ("取得阶段性成效", .phaseComplete, nil), ("取得阶段性成果", .phaseComplete, nil), ("已取得阶段性成效", .phaseComplete, nil),
    ("基本完成取得阶段性成果", .phaseComplete, nil), ("长期整改", .longTerm, .longTerm), ("长期推进", .longTerm, nil),
    ("持续坚持", .longTerm, nil),
    ("正在推进", .inProgress, nil), ("持续推进中", .inProgress, nil), ("部分完成", .inProgress, nil),
    ("尚未完成", .inProgress, nil), ("立即整改", nil, .immediate), ("限时整改", nil, .deadline), ("长期任务", nil, .longTerm),
  ]

  /// The words of the content, and those of notices; longer words come first.
  private static let table: [(words: String, status: Status?, category: Category?)] = {
    let spellings = Set(Status.spellings + Category.spellings).filter { $0.unicodeScalars.allSatisfy(\.isHan) }
    let known = spellings.sorted().map { word in
      // Who checked it off is not said, so that it is no more than completed.
      let status = Status(spelling: word).map { $0 == .closed ? .completed : $0 }
      return (words: word, status: status, category: Category(spelling: word))
    }
    return (known + ofNotices).sorted { $0.words.unicodeScalars.count > $1.words.unicodeScalars.count }
  }()
}
