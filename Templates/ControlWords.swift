/// The words of what scripts answer: how the page looks, the controls of a ledger.
extension Words {
  /// What the demonstration line is, for who does not see that it is one.
  static let note = "提示"

  // MARK: How the page looks

  static let menu = "菜单"
  static let close = "关闭"
  static let typeSize = "字号"
  static let standardType = "标准"
  static let largeType = "大"
  static let largerType = "特大"
  static let highContrast = "高对比度"

  // MARK: Ledger

  static let filter = "筛选和排序"
  static let openTools = "筛选、排序、打印、下载"
  static let wordsSought = "词语"
  static let any = "全部"
  static let onlyOverdue = "只看逾期"
  static let order = "排列"
  static let orderByArea = "按方面"
  static let clear = "清除条件"
  static let print = "打印所列"
  static let saveTable = "下载所列（CSV）"
  static let address = "网址"

  /// The head of the file that is saved: always all columns, whatever the table has.
  static let columnsOfTheFile = [area, number, findings, status, lead, deadline, changes, address].joined(
    separator: ",")

  static let items = "项。"
  static let nothingListed = "没有符合条件的问题。"

  static func listedOf(_ all: Int) -> String { "共\(all)项，列出" }

  /// What a ledger can be sorted by, beside the order of the notice; `ledger.js` knows the names.
  static let orders = [
    (name: "status", label: "按状态"), (name: "lead", label: "按牵头部门"), (name: "due", label: "完成时限从早到晚"),
    (name: "changed", label: "最新变更从近到远"),
  ]
}
