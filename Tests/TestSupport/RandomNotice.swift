import Foundation

/// A notice made by chance over the grammar of notices, and what must be read of it.
package struct RandomNotice: Sendable {
  /// A finding or a 具体问题.
  package struct Finding: Sendable {
    package var title: String
    package var status: String?
    package var measures: [String] = []
    package var specifics: [Finding] = []
  }

  /// Findings under one heading; nil where they lie in no area.
  package struct Area: Sendable {
    package var title: String?
    package var findings: [Finding] = []
  }

  /// Its text.
  package private(set) var text = ""
  package private(set) var title = ""
  package private(set) var areas: [Area] = []
  /// The headings of its narrative, in order.
  package private(set) var headings: [String] = []
  /// The values of its contact channels.
  package private(set) var channels: [String] = []
  /// As `2023-04-05`.
  package private(set) var date = ""

  private var random: SplitMix
  private var style: Style
  private var words = 0

  /// The n-th notice.
  package init(seed: UInt64) {
    random = SplitMix(seed: seed)
    style = Style()
    chooseStyle()
    writeHead()
    writeOrganisation()
    writeFindings()
    writeFollowUp()
    writeEnd()
    stateCounts()
  }

  /// Without an area only the notice's own totals tell areas from findings that are broken down.
  private mutating func stateCounts() {
    let findings = areas.flatMap(\.findings)
    let inner = findings.reduce(0) { $0 + $1.specifics.count }
    let isNeeded = !style.hasAreas && inner > 0
    let words = isNeeded ? "，指出\(findings.count)个问题\(inner)个具体问题" : ""
    text = text.replacingOccurrences(of: "〔〕", with: words)
  }

  /// How it is numbered and worded.
  private struct Style {
    var isFullWidth = true
    var hasParts = true
    var hasAreas = true
    var isBrokenDown = false
    /// Which series areas, findings and 具体问题 have, as an index into the usual order.
    var levels: [Int] = []
    var runsOn = false
    var arabicStop = "."
    var findingForm = 0
    var areaForm = 0
    var label = 0
    var measures = 0
    var statusForm = 0
  }

  private mutating func chance(_ outOf: Int) -> Bool { random.next() % UInt64(outOf) == 0 }
  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
  private mutating func pick(_ choices: [String]) -> String { choices[pick(choices.count)] }

  private mutating func chooseStyle() {
    style.isFullWidth = !chance(3)
    style.hasParts = !chance(3)
    style.hasAreas = !chance(4)
    style.isBrokenDown = chance(4)
    style.runsOn = chance(4)
    style.arabicStop = pick([".", "．", "、"])
    style.findingForm = pick(5)
    style.areaForm = pick(4)
    style.label = pick(4)
    style.measures = pick(6)
    style.statusForm = pick(4)
    let needed = (style.hasAreas ? 1 : 0) + 1 + (style.isBrokenDown ? 1 : 0)
    var series = Array((style.hasParts ? 1 : 0)..<4)
    while series.count > needed { series.remove(at: pick(series.count)) }
    style.levels = series
    if style.levels.count < needed { style.isBrokenDown = false }
  }

  // MARK: Words

  private static let subjects = [
    "党组理论学习", "意识形态工作", "项目资金管理", "公务接待", "干部教育培训", "基层支部建设", "招标采购", "资产出租", "档案管理", "信访办理", "行政审批",
    "安全生产检查", "惠民政策宣传", "值班值守", "合同管理", "内部审计", "科研经费使用", "窗口服务", "物资储备", "公车使用",
  ]
  private static let defects = ["不够到位", "不够规范", "有差距", "流于形式", "存在漏洞", "力度不足", "抓得不紧", "执行不严", "重视不够", "不及时"]
  private static let works = [
    "修订管理制度", "召开专题会议研究", "组织业务培训", "开展专项检查", "建立工作台账", "明确责任科室", "公开办事流程", "约谈有关人员", "补齐会议记录",
    "清退超标费用", "签订目标责任书", "引入第三方评估", "增配工作人员", "开通网上办理", "每季度通报情况",
  ]

  /// A subject that stands in no other title.
  private mutating func subject() -> String {
    words += 1
    return Self.subjects[(words - 1) % Self.subjects.count] + (words > Self.subjects.count ? "第\(words)项" : "")
      + pick(["", "方案", "机制"])
  }

  private mutating func work() -> String {
    let figure = chance(3) ? "\(1 + pick(90))次" : ""
    let quoted = chance(5) ? "，落实“三会一课”" : chance(6) ? "，印发《工作办法（试行）》" : ""
    return pick(Self.works) + figure + quoted
  }

  // MARK: Numbers

  private mutating func mark(_ series: Int, _ number: Int) -> String {
    let (open, close) = style.isFullWidth ? ("（", "）") : ("(", ")")
    switch series {
    case 0: return Self.chinese(number) + "、"
    case 1: return open + Self.chinese(number) + close
    case 2: return "\(number)" + style.arabicStop
    default: return open + "\(number)" + close
    }
  }

  static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if number < 10 { return digits[number] }
    return (number >= 20 ? digits[number / 10] : "") + "十" + digits[number % 10]
  }

  private mutating func line(_ words: String) {
    let indent = ["", "    ", "\u{3000}\u{3000}"][pick(3)]
    text += indent + words + "\n" + (chance(4) ? "\n" : "")
  }

  // MARK: Parts

  private mutating func writeHead() {
    let organ = "中共\(pick(["海陵", "东湖", "青山", "古城"]))区\(pick(["水务局", "教育局", "财政局", "档案馆", "人民医院"]))党组"
    if chance(5) {
      title = organ + "关于巡察整改情况的通报"
      line(organ)
      line("关于巡察整改情况的通报")
    } else {
      title = organ + pick(["关于巡察整改情况的通报", "关于巡察反馈意见整改进展情况的通报", "关于落实巡察反馈意见整改情况的公告"])
      line(title)
    }
    if chance(2) { line("发布时间：2025-01-0\(1 + pick(8))　来源：区纪委") }
    line("根据区委部署，2023年2月1日至4月1日，区委第\(Self.chinese(1 + pick(6)))巡察组开展了巡察，2023年5月6日反馈了意见〔〕。现将整改情况通报如下。")
  }

  private mutating func writeOrganisation() {
    guard style.hasParts else { return }
    heading(0, 1, pick(["组织领导情况", "强化组织领导，压实整改责任", "提高政治站位，抓好整改部署"]))
    guard chance(2) else { return line("党组召开会议\(1 + pick(9))次，成立领导小组，建立问题清单。") }
    for number in 1...2 {
      let heading = pick(["加强统筹。", "细化任务。", "严格督办。"])
      headings.append(heading)
      line(mark(1, number) + heading + "围绕反馈的问题，逐项研究整改措施，明确责任人。")
    }
  }

  private mutating func heading(_ series: Int, _ number: Int, _ words: String) {
    headings.append(words)
    line(mark(series, number) + words)
  }

  private mutating func writeFindings() {
    if style.hasParts { heading(0, 2, pick(["反馈问题整改落实情况", "巡察反馈问题整改情况", "坚持问题导向，逐项抓好整改落实"])) }
    var running = 0
    // A heading alone at its level is a part of the notice and no area.
    for number in 1...(style.hasAreas ? 2 + pick(3) : 1) {
      var area = Area()
      if style.hasAreas {
        let title = areaTitle()
        area.title = title
        line(mark(style.levels[0], number) + title)
      }
      let level = style.hasAreas ? 1 : 0
      for place in 1...(1 + pick(4)) {
        running += 1
        area.findings.append(writeFinding(level, style.runsOn ? running : place))
      }
      areas.append(area)
    }
  }

  private mutating func areaTitle() -> String {
    let subject = subject()
    switch style.areaForm {
    case 0: return "在“\(subject)\(pick(Self.defects))”方面"
    case 1: return "关于\(subject)方面"
    case 2: return "\(subject)方面存在的问题"
    default: return "在“\(subject)不深不实，‘重部署、轻落实’”方面"
    }
  }

  private mutating func findingTitle() -> String {
    let defect = subject() + pick(Self.defects)
    switch style.findingForm {
    case 0: return "针对\(defect)的问题"
    case 1: return "关于“\(defect)”的问题"
    case 2: return "\(defect)的问题。"
    case 3: return "反馈问题：\(defect)"
    default: return "关于\(defect)问题"
    }
  }

  private mutating func writeFinding(_ level: Int, _ number: Int) -> Finding {
    var finding = Finding(title: findingTitle())
    let isBrokenDown = style.isBrokenDown && style.levels.indices.contains(level + 1)
    let heading = mark(style.levels[level], number) + finding.title
    guard !isBrokenDown else {
      line(heading)
      for place in 1...(1 + pick(3)) { finding.specifics.append(writeLeaf(level + 1, place)) }
      return finding
    }
    writeLeaf(&finding, heading, level)
    return finding
  }

  private mutating func writeLeaf(_ level: Int, _ number: Int) -> Finding {
    var finding = Finding(title: findingTitle())
    writeLeaf(&finding, mark(style.levels[level], number) + finding.title, level)
    return finding
  }

  private mutating func writeLeaf(_ finding: inout Finding, _ heading: String, _ level: Int) {
    let statuses = ["已完成", "基本完成", "正在整改", "长期坚持", "已完成，长期坚持"]
    if style.statusForm == 1 { finding.status = pick(statuses) }
    if style.statusForm == 2, !finding.title.hasSuffix("。") { finding.status = pick(statuses) }
    line(heading + (style.statusForm == 2 ? finding.status.map { "（\($0)）" } ?? "" : ""))
    if style.statusForm == 1 { line("整改状态：" + (finding.status ?? "")) }
    writeMeasures(&finding, level)
    if chance(6) { line("整改成效：\(work())。") }
  }

  private mutating func writeMeasures(_ finding: inout Finding, _ level: Int) {
    let label = ["整改情况：", "整改措施：", "整改落实情况：", "整改情况:"][style.label]
    let count = 2 + pick(4)
    let works = (0..<count).map { _ in work() }
    switch style.measures {
    case 0: return line(label + works.joined(separator: "；") + "。")
    case 1:
      finding.measures = works.enumerated().map { $1 + ($0 == count - 1 ? "。" : "；") }
      line(label + finding.measures.enumerated().map { "一二三四五六".map(String.init)[$0] + "是" + $1 }.joined())
    case 2:
      finding.measures = works.map { $0 + "。" }
      line(label)
      for (index, measure) in finding.measures.enumerated() { line(Self.chinese(index + 1) + "是" + measure) }
    case 3:
      finding.measures = works.map { $0 + "。" }
      line(label + finding.measures.enumerated().map { "①②③④⑤⑥".map(String.init)[$0] + $1 }.joined())
    case 4 where style.levels[level] < 3:
      finding.measures = works.map { $0 + "。" }
      line(label)
      for (index, measure) in finding.measures.enumerated() { line(mark(3, index + 1) + measure) }
    default:
      // 一是 within a measure begins no list of its own.
      finding.measures = works.map { $0 + "。" }
      finding.measures[0] = "成立专班。包括：一是抽调骨干；二是集中办公。"
      line(label + finding.measures.enumerated().map { Self.chinese($0 + 1) + "是" + $1 }.joined())
    }
  }

  private mutating func writeFollowUp() {
    guard style.hasParts else { return }
    heading(0, 3, pick(["下一步工作打算", "巩固深化整改成果，健全长效机制", "后续整改工作安排"]))
    line("党组将继续抓好整改，对长期任务紧盯不放，确保问题改到位。")
  }

  private mutating func writeEnd() {
    if chance(2) {
      channels = ["0523-8621\(1000 + pick(9000))", "海陵区水利路\(1 + pick(99))号", "a\(pick(99))@example.cn"]
      let separator = pick(["；", "，"])
      line("欢迎干部群众监督。联系电话：\(channels[0])\(separator)邮政地址：\(channels[1])\(separator)电子邮箱：\(channels[2])。")
    }
    let (month, day) = (1 + pick(12), 1 + pick(28))
    date = "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    line("中共某区某局党组")
    line(chance(4) ? "二〇二四年\(Self.chinese(month))月\(Self.chinese(day))日" : "2024年\(month)月\(day)日")
  }
}
