import Pages

// The words of the search. In braces stand numbers that its script fills in.

extension Words {
  static let searchTheSite = "站内搜索"
  static let searchFor = "要找的文字"
  static let anyStatus = "全部"
  static let searchNeedsScripts = "搜索要用到浏览器的脚本（JavaScript），现在没有启用。下面列出了公布的全部问题，可以逐个单位查看。"
  static let allFindings = "全部问题"
  static let searching = "正在搜索……"
  static let found = "在{m}个单位找到{n}个页面。"
  static let foundHere = "找到{n}个页面。"
  static let foundAtMost = "显示了{shown}个页面；另外的页面还没有核对，总共不超过{n}个。"
  static let foundNothing = "没有找到。请换一个说法，或少写几个字。"
  static let typeSomething = "请输入汉字、字母或数字。"
  static let searchFailed = "搜索没有成功，可能是网络不通。可以再试一次，也可以从下面的一览中查找。"
  static let moreResults = "显示更多"
  static let allOfOrgan = "只看这个单位（{n}个页面）"
  static let searchEverywhere = "不限单位"
  /// What the pages beside the organs are grouped under.
  static let ownPages = "网站自己的页面"

  /// What each kind of page is called, in the order of `ReadKind.all`.
  static let kinds = ReadKind.all.map { kind in
    switch kind {
    case .organ: organ
    case .notice: notices
    case .area: area
    case .page: "页面"
    case .ledger: ledger
    case .brokenDown: findings
    case .leaf(let mark): "\(status)\(colon)\(nameApart(mark))"
    }
  }
}
