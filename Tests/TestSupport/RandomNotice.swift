import Foundation

/// A notice made by chance over the grammar of notices, and what must be read of it.
package struct RandomNotice: Sendable {
  /// A finding or a 具体问题.
  package struct Finding: Sendable {
    package var title: String
    package var status: String?
    package var lead: String?
    /// As `2023-04`.
    package var due: String?
    package var measures: [String] = []
    package var specifics: [Finding] = []
  }

  /// Findings under one heading; nil where they lie in no area.
  package struct Area: Sendable {
    package var title: String?
    package var findings: [Finding] = []
  }

  /// Its text.
  package internal(set) var text = ""
  package internal(set) var title = ""
  package internal(set) var areas: [Area] = []
  /// The headings of its narrative, in order.
  package internal(set) var headings: [String] = []
  /// The values of its contact channels.
  package internal(set) var channels: [String] = []
  /// As `2023-04-05`.
  package internal(set) var date = ""

  /// Whether its lines are broken at a width.
  package internal(set) var isBroken = false

  var random: SplitMix
  var style: Style
  var words = 0

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
    if chance(4) { breakLines() }
  }

  /// Without an area only the notice's own totals tell areas from findings that are broken down.
  mutating func stateCounts() {
    let findings = areas.flatMap(\.findings)
    let inner = findings.reduce(0) { $0 + $1.specifics.count }
    let isNeeded = !style.hasAreas && inner > 0
    let words = isNeeded ? "，指出\(findings.count)个问题\(inner)个具体问题" : ""
    text = text.replacingOccurrences(of: "〔〕", with: words)
  }

  /// How it is numbered and worded.
  struct Style {
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
    /// Whether the findings stand in a table.
    var isLedger = false
    /// Whether the findings of a check made beside the inspection follow in a part of their own.
    var hasSecondPart = false
  }

  mutating func chance(_ outOf: Int) -> Bool { random.next() % UInt64(outOf) == 0 }
  mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
  mutating func pick(_ choices: [String]) -> String { choices[pick(choices.count)] }

  mutating func chooseStyle() {
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
    style.isLedger = chance(5)
    if style.isLedger { style.isBrokenDown = false }
    style.hasSecondPart = style.hasParts && style.hasAreas && !style.isLedger && !style.runsOn && chance(4)
    let needed = (style.hasAreas ? 1 : 0) + 1 + (style.isBrokenDown ? 1 : 0)
    var series = Array((style.hasParts ? 1 : 0)..<4)
    while series.count > needed { series.remove(at: pick(series.count)) }
    style.levels = series
    if style.levels.count < needed { style.isBrokenDown = false }
  }

  // MARK: Words

  static let subjects = [
    "党组理论学习", "意识形态工作", "项目资金管理", "公务接待", "干部教育培训", "基层支部建设", "招标采购", "资产出租", "档案管理", "信访办理", "行政审批",
    "安全生产检查", "惠民政策宣传", "值班值守", "合同管理", "内部审计", "科研经费使用", "窗口服务", "物资储备", "公车使用",
  ]
  static let defects = ["不够到位", "不够规范", "有差距", "流于形式", "存在漏洞", "力度不足", "抓得不紧", "执行不严", "重视不够", "不及时"]
  static let works = [
    "修订管理制度", "召开专题会议研究", "组织业务培训", "开展专项检查", "建立工作台账", "明确责任科室", "公开办事流程", "约谈有关人员", "补齐会议记录",
    "清退超标费用", "签订目标责任书", "引入第三方评估", "增配工作人员", "开通网上办理", "每季度通报情况",
  ]

  /// A subject that stands in no other title.
  mutating func subject() -> String {
    words += 1
    return Self.subjects[(words - 1) % Self.subjects.count] + (words > Self.subjects.count ? "第\(words)项" : "")
      + pick(["", "方案", "机制"])
  }

  mutating func work() -> String {
    let figure = chance(3) ? "\(1 + pick(90))次" : ""
    let quoted = chance(5) ? "，落实“三会一课”" : chance(6) ? "，印发《工作办法（试行）》" : ""
    return pick(Self.works) + figure + quoted
  }

  // MARK: Numbers

  mutating func mark(_ series: Int, _ number: Int) -> String {
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

  mutating func line(_ words: String) {
    let indent = ["", "    ", "\u{3000}\u{3000}"][pick(3)]
    text += indent + words + "\n" + (chance(4) ? "\n" : "")
  }

  // MARK: Parts

  mutating func writeHead() {
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

  mutating func writeOrganisation() {
    guard style.hasParts else { return }
    heading(0, 1, pick(["组织领导情况", "强化组织领导，压实整改责任", "提高政治站位，抓好整改部署"]))
    guard chance(2) else { return line("党组召开会议\(1 + pick(9))次，成立领导小组，建立问题清单。") }
    for number in 1...2 {
      let heading = pick(["加强统筹。", "细化任务。", "严格督办。"])
      headings.append(heading)
      line(mark(1, number) + heading + "围绕反馈的问题，逐项研究整改措施，明确责任人。")
    }
  }

  mutating func heading(_ series: Int, _ number: Int, _ words: String) {
    headings.append(words)
    line(mark(series, number) + words)
  }

  mutating func writeFollowUp() {
    guard style.hasParts else { return }
    heading(0, style.hasSecondPart ? 4 : 3, pick(["下一步工作打算", "巩固深化整改成果，健全长效机制", "后续整改工作安排"]))
    line("党组将继续抓好整改，对长期任务紧盯不放，确保问题改到位。")
  }

  mutating func writeEnd() {
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
