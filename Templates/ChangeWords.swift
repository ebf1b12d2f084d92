import Pages

/// The words of what changed: the page, its archives, the feeds.
extension Words {
  static let allChanges = "查看全部变更"
  static let subscribe = "订阅"
  static let atom = "Atom"
  static let jsonFeed = "JSON Feed"
  static let archives = "按月查看"
  static let neighbouringMonths = "相邻月份"
  static let earlierMonth = "上一月："
  static let laterMonth = "下一月："

  static func changes(of month: String) -> String { "\(month)的状态变更" }

  static func changesSummary(of site: String) -> String { "\(site)：各问题的状态变更，由新到旧，按日排列。" }

  /// `共48条`
  static func changesInAll(_ count: Int) -> String { "共\(count)条" }

  /// `最新的100条，更早的按月查看`
  static func newestOf(_ count: Int) -> String { "最新的\(count)条，更早的按月查看" }

  /// `2021年8月（12条）`
  static func month(_ link: MonthLink) -> String {
    link.count.map { "\(link.month.text)（\($0)条）" } ?? link.month.text
  }

  /// What stands behind a month as the head of a group.
  static let dayUnknown = "（日期未公布）"

  // MARK: Feeds

  static func feedTitle(of site: String) -> String { "\(site)：\(changes)" }

  /// `已完成：问题的标题`, and `正在整改（重新整改）：问题的标题`.
  static func feedTitle(_ change: ChangeShown) -> String {
    let again = change.isReopening ? inParentheses(reopened) : ""
    return "\(nameApart(change.status.mark))\(again)\(colon)\(change.link.title)"
  }

  /// What happened, in one paragraph.
  static func feedText(_ change: ChangeShown) -> String {
    let facts = [change.date.text, change.organ, change.status.wording.map(wording), change.note]
    return facts.compactMap(\.self).joined(separator: comma)
  }
}
