import Addresses

/// What a link or a page is called: a title from the content, or a name that the interface words.
public enum Label: Hashable, Sendable {
  /// A title from the content.
  case text(String)
  /// 首页
  case home
  /// 整改进展一览
  case ledger
  /// 整改进展一览 of the notice with the title, where it stands alone and must be told from others.
  case ledgerOf(String)
  /// 最新变更
  case changes
  /// The changes of a month or a day.
  case changesOf(ChangePeriod)
  /// 开放数据
  case data
  /// 联系方式
  case contact
  /// 搜索
  case search
  /// The short name of a notice, by its year and the type of inspection that it answers.
  case notice(year: Int, inspection: String?)
  /// 巡察轮次
  case rounds
  /// The findings that lie in no area.
  case withoutArea
  /// 网站地图
  case sitemap
  /// What a page is called that does not exist.
  case notFound
}

/// A link.
public struct LinkShown: Hashable, Sendable {
  /// What it is called.
  public let label: Label
  /// Where it leads.
  public let address: WebAddress
  /// Whether it leads to the page that it stands on.
  public let isCurrent: Bool
  /// What a preview says of what it leads to.
  public let marks: [PreviewMark]

  init(_ label: Label, _ address: WebAddress, isCurrent: Bool = false, marks: [PreviewMark] = []) {
    self.label = label
    self.address = address
    self.isCurrent = isCurrent
    self.marks = marks
  }
}

/// A link whose name is a title from the content.
public struct TitleLink: Hashable, Sendable {
  /// The title.
  public let title: String
  /// Where it leads.
  public let address: WebAddress
  /// What a preview says of what it leads to.
  public let marks: [PreviewMark]

  init(_ title: String, _ address: WebAddress, marks: [PreviewMark] = []) {
    self.title = title
    self.address = address
    self.marks = marks
  }
}
