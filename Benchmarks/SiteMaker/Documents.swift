/// The documents of a content tree, as text.
extension SplitMix64 {
  mutating func finding(_ title: String, _ matter: Name, from day: Day, see link: String?) -> String {
    let due = day + number(60...360)
    var lines = ["title: \(title)"] + task(due)
    let history = history(from: day, due: due)
    if !history.isEmpty { lines += ["history:"] + list(history, indent: "  ") }
    let count = number(2...5)
    if chance(15) { lines += measures(count, from: day) }
    let measures = (1...count).map { "\($0). \(measure(matter, from: day))" }.joined(separator: "\n")
    var body = [opening(title), measures]
    if let link { body.append("有关情况另见[\(pick(["同类问题", "相联系的问题", "此前的整改"]))](\(link))。") }
    if chance(20) { body.append("下一步，将在*巩固成果*的基础上每半年“回头看”一次。") }
    return document(lines, body)
  }

  /// A finding whose measures and histories stand in the 具体问题 beneath it.
  mutating func brokenDownFinding(_ title: String, from day: Day) -> String {
    document(["title: \(title)"] + task(day + number(60...360)), [opening(title)])
  }

  mutating func area(_ theme: Theme) -> String {
    document(["title: \(theme.name.text)"], chance(40) ? ["这方面的整改由\(pick(Vocabulary.departments))汇总，按月报告进展。"] : [])
  }

  mutating func notice(_ organ: String, _ round: Int, feedback: Day) -> String {
    let type = pick(["巡察", "巡察", "审计", "督察"])
    let lines = [
      "title: 关于\(type)反馈问题整改进展情况的通报", "issuer: 中共\(organ)党组", "date: \((feedback + number(90...200)).iso)",
      "kind: \(pick(["阶段性进展通报", "集中整改进展通报"]))", "numbering: \(chance(25) ? "continuous" : "per-area")", "inspection:",
      "  type: \(type)", "  mode: \(pick(["常规", "专项", "回头看", "提级"]))", "  team: 第\(pick(["一", "二", "三", "四"]))\(type)组",
      "  round: 第\(round + 1)轮", "  from: \((feedback + -80).iso)", "  to: \((feedback + -30).iso)",
      "  feedback: \(feedback.iso)",
    ]
    let body = [
      paragraph(of: organ), "## 组织推动整改的情况", "### 落实主体责任", paragraph(of: organ), "### 完善工作机制",
      paragraph(of: organ), "## 反馈问题的整改进展", "<!-- areas -->", "## 继续整改的打算", paragraph(of: organ),
      "欢迎社会各界监督，意见建议可通过下列方式反映。", "<!-- contact -->",
    ]
    return document(lines, body)
  }

  mutating func organ(_ name: String, _ slug: String) -> String {
    let contact = [
      "contact:", "  telephone: \"0100-555\(number(1000...9999))\"", "  email: \(slug)@example.org",
      "  postalAddress: \(name)综合楼\(number(2...9))楼", "  hours: 工作日9:00至17:30",
    ]
    return document(
      ["title: \(name)", "partyOrganization: 中共\(name)党组"] + (chance(70) ? contact : []), [paragraph(of: name)])
  }

  private mutating func task(_ due: Day) -> [String] {
    var lines = ["lead: \(pick(Vocabulary.departments))"]
    if chance(70) { lines.append("category: \(pick(["立行立改", "限期整改", "长期坚持"]))") }
    if chance(50) {
      lines.append("partners: [\(sample(Vocabulary.departments, number(1...3)).joined(separator: ", "))]")
    }
    if chance(80) { lines.append("due: \(chance(85) ? due.iso : due.isoMonth)") }
    return lines
  }

  /// What front matter adds to single measures, at least to one.
  private mutating func measures(_ count: Int, from day: Day) -> [String] {
    var lines = ["measures:"]
    for measure in sample(Array(1...count), number(1...count)).sorted() {
      let due = day + number(60...200)
      let history = history(from: day, due: due)
      lines += ["  \(measure):", "    lead: \(pick(Vocabulary.departments))", "    due: \(due.iso)"]
      if !history.isEmpty { lines += ["    history:"] + list(history, indent: "      ") }
    }
    return lines
  }

  private func list(_ entries: [Entry], indent: String) -> [String] {
    entries.flatMap { entry in
      entry.lines.enumerated().map { number, line in indent + (number == 0 ? "- " : "  ") + line }
    }
  }

  private func document(_ frontMatter: [String], _ body: [String]) -> String {
    (["---"] + frontMatter + ["---"]).joined(separator: "\n") + "\n" + body.map { "\n\($0)\n" }.joined()
  }
}
