import Pages

/// The words of the open data.
extension Words {
  static let openData = "开放数据"
  static let openDataIntro = """
    网站公开的全部通报、方面、问题、整改措施和状态变更，可以下载、分析和再利用。JSON 供程序使用，CSV 可以用 Excel 或 WPS 打开。\
    标识就是网址里的路径，公开以后不会改变；日期只到月份的，是因为没有公布日子。
    """
  static let openDataEnglish = """
    All notices, areas, findings, measures and status changes of this site, to download, study and use again. JSON is for programs; CSV \
    opens in spreadsheets. Identifiers are paths of addresses and stay. A date may be a month where no day was published.
    """
  static let openDataJoining = """
    怎样连起来：问题的 noticeId、areaId 是通报、方面的 id，具体问题的 parentId 是问题的 id；整改措施和状态变更的 findingId \
    是问题的 id；continues 是此前通报中同一问题的 id，据此跟踪几年。每次更新文件都会改写，要比较两次之间的变化，请各存一份，按 id 对照；\
    截至日期见 asOf。
    """
  static let openDataJoiningEnglish = """
    To join the files: noticeId and areaId of a finding are ids of notices and areas, parentId of a 具体问题 is the id of \
    its finding, findingId of measures and changes is the id of a finding. continues has the ids of the same finding in earlier \
    notices and so follows it through the years. The files are rewritten at every update: to compare two days, keep a \
    copy of each and match rows by id; asOf is the date for which a file holds.
    """
  static let wholeSite = "全站数据"
  static let byOrgan = "分单位数据"
  static let dataFields = "字段说明"
  static let field = "字段"
  static let fieldKind = "类型"
  static let meaning = "含义"
  static let meaningInEnglish = "English"
  static let licence = "使用许可"
  static let noLicence = "没有另行规定；引用时请注明来源。"
  static let schema = "数据结构（JSON Schema）"
  static let catalog = "文件目录（JSON）"
  static let dataFiles = "文件"
  static let texts = "正文"
  static let everything = "全部"

  static func dataSummary(of site: String) -> String { "\(site)的开放数据：通报、方面、问题、整改措施和状态变更，JSON 和 CSV。" }

  static func name(_ kind: DataKind) -> String {
    switch kind {
    case .notices: notices
    case .areas: area
    case .findings: findings
    case .measures: measures
    case .changes: history
    case .texts: texts
    }
  }

  /// `问题（CSV）`, `问题，第2部分（JSON）`
  static func name(_ file: DataFileLink) -> String {
    let part = file.part > 0 ? "，第\(file.part)部分" : ""
    return "\(file.kind.map(name) ?? everything)\(part)\(inParentheses(file.format == .json ? "JSON" : "CSV"))"
  }

  static func name(_ kind: DataField.Kind) -> String {
    switch kind {
    case .text: "文字"
    case .texts: "几段文字"
    case .date: "日期"
    case .number: "数字"
    case .flag: "是否（true、false）"
    case .address: "网址"
    case .choice(let words): words.joined(separator: listed)
    }
  }
}
