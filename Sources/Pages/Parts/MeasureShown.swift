import Disclosure
import SafeHTML

/// A measure (整改措施), with what it has of its own.
public struct MeasureShown: Hashable, Sendable {
  /// What it says.
  public let text: Prose
  /// What is planned.
  public let plan: String?
  /// Whether its own deadline passed (逾期).
  public let isOverdue: Bool
  /// Its own lead department.
  public let lead: String?
  /// Its own deadline.
  public let deadline: DeadlineShown?
  /// Its own status changes; nil where the finding's hold for it.
  public let history: HistoryShown?
  /// Whether it has anything of its own.
  public let hasOwn: Bool

  /// - Parameters:
  ///   - measure: the measure.
  ///   - number: its number in the finding, from 1.
  ///   - record: what it inherits from.
  ///   - organ: the organ that reports.
  ///   - asOf: the date for which it holds.
  init(_ measure: Measure, number: Int, of record: Record, organ: String, asOf: DisclosureDate?) {
    let last = measure.history.entries.last
    let own = measure.deadline
    text = measure.text
    plan = measure.plan
    isOverdue = own?.isOverdue(asOf: asOf, status: last?.status ?? record.history.status) ?? false
    lead = measure.lead
    deadline = own.map(DeadlineShown.init)
    history =
      measure.history.withPending.entries.isEmpty
      ? nil
      : HistoryShown(
        measure.history, due: measure.due, lead: measure.lead ?? record.lead, organ: organ, measure: number)
    hasOwn = plan != nil || history != nil || lead != nil || own != nil
  }
}

/// A measure that runs on in a paragraph with the others: 一是……二是……
public struct MeasureRunOn: Hashable, Sendable {
  /// `一是`; empty where it is the only one.
  public let number: String
  /// What it says; one line, without paragraphs of its own.
  public let text: Prose
  /// The mark that ends it, where the author left it out.
  public let end: String

  /// Nil where a measure is more than a line and cannot run on.
  static func all(_ measures: [Measure]) -> [MeasureRunOn]? {
    guard measures.allSatisfy({ $0.text.isOneLine }) else { return nil }
    return measures.enumerated().map { index, measure in
      let isLast = index == measures.count - 1
      return MeasureRunOn(
        number: measures.count == 1 ? "" : StructureNumber.measure(index + 1), text: measure.text,
        end: measure.text.isEnded ? "" : isLast ? "。" : "；")
    }
  }
}

extension Prose {
  private static let blocks = ["p", "ul", "ol", "li", "blockquote", "pre", "hr", "div", "table", "h"]

  /// Whether its HTML holds no block of its own, so that it may stand within a paragraph.
  var isOneLine: Bool {
    let bytes = html.bytes
    var start = bytes.firstIndex(of: UInt8(ascii: "<"))
    while let found = start {
      let rest = bytes[(found + 1)...]
      for block in Self.blocks where rest.starts(with: block.utf8) {
        // `<p>` and `<p class…>`, not `<picture>`; any `<h…>` is a heading or a rule.
        guard let next = rest.dropFirst(block.utf8.count).first else { continue }
        if block == "h" || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) { return false }
      }
      start = rest.firstIndex(of: UInt8(ascii: "<"))
    }
    return true
  }

  private static let ends = ["。", "；", "！", "？", "…", "：", "，", "、", ".", ";", "!", "?", ":", ","].map {
    Array($0.utf8)
  }
  private static let closers = ["”", "’", "）", "》", "」", "』", "】", ")", " ", "\n"].map { Array($0.utf8) }

  /// Whether it ends with a mark that what follows may run on after, also within closing quotation marks.
  fileprivate var isEnded: Bool {
    var rest = Array(text.utf8)[...]
    while let closer = Self.closers.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(closer.count)
    }
    return Self.ends.contains { rest.suffix($0.count).elementsEqual($0) }
  }
}
