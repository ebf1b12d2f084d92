import Pages

/// The words of what changed: the page, its archives, the feeds.
extension Words {
  static let allChanges = "查看全部变更"
  static let subscribe = "订阅"
  static let atom = "Atom"
  static let jsonFeed = "JSON Feed"
  static let byMonth = "按月查看"
  static let byDay = "按日查看"
  static let neighbouringArchives = "相邻的时间"
  static let earlier = "更早："
  static let later = "更晚："

  static func changes(of period: String) -> String { "\(period)的状态变更" }

  /// `2021年8月`, `2021年8月27日（第2页）`, `2021年8月（日期未公布）`
  static func name(_ period: ChangePeriod) -> String {
    let undated = period.isDayUnknown ? dayUnknown : ""
    return period.date.text + undated + (period.part.map { "（第\($0)页）" } ?? "")
  }

  /// `第2项整改措施`: whose status changed, where it is not the finding's.
  static func measure(_ number: Int) -> String { "第\(number)项\(measures)" }

  static func changesSummary(of site: String) -> String { "\(site)：各问题的状态变更，由新到旧，按日排列。" }

  /// `共48条`
  static func changesInAll(_ count: Int) -> String { "共\(count)条" }

  /// `最新的100条，更早的按月查看`
  static func newestOf(_ count: Int) -> String { "最新的\(count)条，更早的按月查看" }

  /// `2021年8月（12条）`
  static func archive(_ link: PeriodLink) -> String {
    link.count.map { "\(name(link.period))（\($0)条）" } ?? name(link.period)
  }

  /// What stands behind a month as the head of a group.
  static let dayUnknown = "（日期未公布）"

  // MARK: Feeds

  static func feedTitle(of site: String) -> String { "\(site)：\(changes)" }

  /// `已完成：问题的标题`, `正在整改（重新整改）：问题的标题`, and of a measure `已完成：问题的标题（第2项整改措施）`.
  static func feedTitle(_ change: ChangeShown) -> String {
    let again = change.isReopening ? inParentheses(reopened) : ""
    return "\(nameApart(change.status.mark))\(again)\(colon)\(change.link.title)"
      + (change.measure.map { inParentheses(measure($0)) } ?? "")
  }

  /// What happened, in one paragraph.
  static func feedText(_ change: ChangeShown) -> String {
    let facts = [change.date.text, change.organ, change.status.wording.map(wording), change.note]
    return facts.compactMap(\.self).joined(separator: comma)
  }
}
