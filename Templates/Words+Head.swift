import Pages

// The words of a page's head: what search engines and the machines of government sites read.

extension Words {
  /// What the interface adds to the names of the content.
  private static let keywords = ["巡察整改", "整改公开"]

  static func keywords(_ names: [String]) -> String { (names + keywords).joined(separator: ",") }

  static func summary(_ summary: Summary) -> String {
    switch summary {
    case .text(let text): text
    case .site(let title): "\(title)：整改通报、各方面和各问题的整改进展、联系方式。"
    case .organ(let name): "\(name)的整改通报和整改进展。"
    case .notice(let title): "\(title)全文。"
    case .ledger(let notice): "《\(notice)》全部问题的状态、牵头部门、完成时限和最新变更。"
    case .area(let title): "“\(title)”方面各问题的整改进展。"
    case .finding(let title): "问题“\(title)”的整改措施、状态和变更记录。"
    case .contact(let site): "\(site)的联系方式。"
    case .notFound: notFound
    }
  }

  static func columnType(_ kind: ColumnTags.Kind) -> String {
    switch kind {
    case .about: "概况信息"
    case .disclosure: "信息公开"
    case .contact: "互动交流"
    }
  }
}
