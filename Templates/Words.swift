import Pages
import SafeHTML

/// THE words of the interface. Templates name them; none is written anywhere else, but for what the domain itself is
/// called (a status, a category), which comes with the page, and for the words of a preview (`PreviewWords.swift`) and of
/// what changed (`ChangeWords.swift`).
enum Words {
  // MARK: Marks between words

  static let colon = "："
  static let comma = "，"
  static let listed = "、"
  static let stop = "。"
  static let to = "至"
  /// Between facts in one line.
  static let gap = "　"

  // MARK: Frame

  static let skip = "跳到正文"
  static let demonstration = "演示样例，非官方网站，以原通报为准"
  static let host = "主办单位"
  static let mainNavigation = "主导航"
  static let breadcrumbs = "当前位置"
  static let home = "首页"
  static let sitemap = "网站地图"
  static let siteIDCode = "网站标识码"
  static let asOf = "截至"

  static func title(_ page: String, of site: String) -> String { "\(page) - \(site)" }

  // MARK: Names of pages and parts

  static let ledger = "整改进展一览"
  static let search = "搜索"
  static let contact = "联系方式"
  static let notFound = "没有找到这个页面"
  static let changes = "最新变更"
  static let changeInBrief = "变更"
  static let notices = "通报"
  static let findings = "问题"
  static let specifics = "具体问题"
  static let measures = "整改措施"
  static let history = "状态变更"
  static let contents = "目录"
  static let legend = "状态说明"
  static let withoutArea = "未分方面的问题"

  static func label(_ label: Label) -> String {
    switch label {
    case .text(let text): text
    case .home: home
    case .ledger: ledger
    case .ledgerOf(let notice): "\(ledger)：\(notice)"
    case .changes: changes
    case .data: openData
    case .changesOf(let period): changes(of: name(period))
    case .contact: contact
    case .search: search
    case .notice(let year, let inspection): "\(year)年\(inspection ?? "")整改通报"
    case .rounds: rounds
    case .withoutArea: withoutArea
    case .sitemap: sitemap
    case .notFound: notFound
    }
  }

  // MARK: What is not there

  static let noOrgan = "还没有公布任何单位的整改情况。"
  static let noNotice = "尚未公布通报。"
  static let noFindings = "尚未公布问题。"
  static let noHistory = "尚未公布状态变更。"
  static let tryInstead = "网址可能写错了，或者页面已经移走。请从"
  static let or = "或"
  static let toSearch = "开始查找。"

  // MARK: Status

  static let unlabelled = "未标注"
  static let overdue = "逾期"
  static let reopened = "重新整改"
  static let status = "状态"

  static func wording(_ words: String) -> String { "单位表述：\(words)" }

  static func meaning(of mark: StatusMark) -> String {
    switch mark {
    case .unlabelled: "尚未公布状态"
    case .notStarted: "整改工作还没有开始"
    case .inProgress: "整改工作正在进行"
    case .phaseComplete: "完成一个阶段，仍在整改"
    case .longTerm: "没有终点的任务，持续落实"
    case .completed: "单位自报完成"
    case .closed: "完成后经本单位审核销号"
    case .closedBySupervisor: "完成后经监督方认定销号"
    }
  }

  // MARK: Facts of a finding

  static let category = "任务类型"
  static let lead = "牵头部门"
  static let partners = "配合部门"
  static let deadline = "完成时限"
  /// On a card, where a line has to hold two facts.
  static let deadlineInBrief = "时限"
  static let deadlineMovedFrom = "完成时限由"
  static let deadlineSetTo = "完成时限定为"
  static let firstDeadline = "原定"
  static let movedTo = "延至"
  static let review = "下次复查"
  static let plan = "计划"
  static let number = "序号"
  static let basis = "依据"
  static let reporter = "报告单位"
  static let selfReporter = "自报单位"
  static let verifier = "核验单位"
  static let evidence = "公开材料"
  static let measuresRunOn = "整改情况："

  static func found(by inspection: String?) -> String { "\(inspection ?? "反馈")指出的问题" }

  static func inParentheses(_ text: String) -> String { "（\(text)）" }

  // MARK: Facts of a notice

  static let partyOrganization = "被巡察党组织"
  static let published = "发布日期"
  static let source = "来源"
  static let issuer = "发布单位"
  static let kind = "通报类型"
  static let feedback = "反馈日期"
  static let progress = "整改进展"
  static let reported = "通报自述"

  static func inspectionTeam(_ type: String?) -> String { "\(type ?? "工作")组" }
  static func inspectionKind(_ type: String?) -> String { "\(type ?? "")类型" }
  static func inspectionRound(_ type: String?) -> String { "\(type ?? "")轮次" }
  static func inspectionTime(_ type: String?) -> String { "\(type ?? "")时间" }

  /// What a notice calls an area, unless its title says so itself.
  static func area(_ name: AreaName) -> String {
    name.isQuoted ? "\(name.number)在“\(name.title)”方面" : "\(name.number)\(name.title)"
  }

  static func reported(_ figure: ReportedShown) -> String {
    switch figure.subject {
    case .areas: "\(figure.count)个方面"
    case .findings: "\(figure.count)个问题"
    case .specificFindings: "\(figure.count)个具体问题"
    case .measures: "\(figure.count)项整改措施"
    case .status(let name): "\(name)\(figure.count)个"
    }
  }

  // MARK: Neighbours

  static let previous = "上一个："
  static let next = "下一个："
  static let neighbouringAreas = "相邻方面"
  static let neighbouringFindings = "相邻问题"
  static let neighbouringSpecifics = "相邻具体问题"

  // MARK: Contact

  static let purpose = "用途"

  static func channel(_ kind: ContactShown.Kind) -> String {
    switch kind {
    case .hotline: "热线"
    case .telephone: "电话"
    case .postalAddress: "地址"
    case .postcode: "邮编"
    case .email: "邮箱"
    case .hours: "时间"
    }
  }

  // MARK: Numbers

  static let organ = "单位"
  static let area = "方面"
  static let countsByArea = "各方面的问题数，按状态分列"
  static let countsByOrgan = "各单位的问题数，按状态分列"
  static let countsByNotice = "各通报的问题数，按状态分列"
  static let byArea = "按方面排列"
  static let statusOfSpecifics = "（状态按具体问题计）"

  static func of(_ notice: String) -> String { "《\(notice)》" }
  static func count(_ number: Int) -> String { "\(number)个" }
  static func organs(_ number: Int) -> String { "\(number)个单位" }
  static func findings(_ number: Int) -> String { "\(number)个问题" }
  static func specifics(_ number: Int) -> String { "\(number)个具体问题" }
  static func either(_ number: Int) -> String { "\(number)个问题或具体问题" }
  static func ofOrgans(_ number: Int) -> String { "\(number)个单位的" }
  static func bothLevels(_ leaves: Int) -> String { "（细分的按具体问题计，共\(leaves)个）" }
  /// A rate, with both its numbers in one line and never as a percentage.
  static func done(_ done: Int, of all: Int) -> String { "已完成和已销号 \(done)\u{A0}/\u{A0}\(all)" }

  /// The head of a column of counts, with a place where it may break.
  static func column(_ mark: StatusMark) -> HTML {
    switch mark {
    case .unlabelled: "未标注"
    case .notStarted: "尚未<wbr>启动"
    case .inProgress: "正在<wbr>整改"
    case .phaseComplete: "阶段性<wbr>完成"
    case .longTerm: "长期<wbr>坚持"
    case .completed: "已完成"
    case .closed: "已销号<br>本单位<wbr>审核"
    case .closedBySupervisor: "已销号<br>监督方<wbr>认定"
    }
  }

  static let closedColumn: HTML = "已销号"
  static let specificsColumn: HTML = "具体<wbr>问题"

  // MARK: Head, for search engines and the machines of government sites

  /// What the interface adds to the names of the content.
  static let keywords = ["巡察整改", "整改公开"]

  static func summary(_ summary: Summary) -> String {
    switch summary {
    case .text(let text): text
    case .site(let title): "\(title)：整改通报、各方面和各问题的整改进展、联系方式。"
    case .organ(let name): "\(name)的整改通报和整改进展。"
    case .notice(let title): "\(title)全文。"
    case .ledger(let notice): "《\(notice)》全部问题的状态、牵头部门、完成时限和最新变更。"
    case .area(let title): "“\(title)”方面各问题的整改进展。"
    case .finding(let title): "问题“\(title)”的整改措施、状态和变更记录。"
    case .changes(let site): changesSummary(of: site)
    case .round(let name): "\(name)：各被巡察单位的整改进展。"
    case .rounds(let site): "\(site)的巡察轮次和各轮次的整改进展。"
    case .data(let site): dataSummary(of: site)
    case .contact(let site): "\(site)的联系方式。"
    case .search(let site): "搜索\(site)的通报、方面和问题。"
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
