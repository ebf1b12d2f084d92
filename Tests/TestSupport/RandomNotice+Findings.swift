/// Areas, findings, 具体问题 and measures as text.
extension RandomNotice {
  mutating func writeFindings() {
    if style.hasParts { heading(0, 2, pick(["反馈问题整改落实情况", "巡察反馈问题整改情况", "坚持问题导向，逐项抓好整改落实"])) }
    if style.isLedger { return writeLedger() }
    var running = 0
    // A heading alone at its level is a part of the notice and no area.
    writeAreas(&running)
    guard style.hasSecondPart else { return }
    let part = pick(["选人用人专项检查反馈问题整改情况", "意识形态工作责任制专项检查反馈意见整改落实情况"])
    line(mark(0, 3) + part)
    let first = areas.count
    writeAreas(&running)
    areas[first].title = part + "／" + (areas[first].title ?? "")
  }

  mutating func writeAreas(_ running: inout Int) {
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

  mutating func areaTitle() -> String {
    let subject = subject()
    switch style.areaForm {
    case 0: return "在“\(subject)\(pick(Self.defects))”方面"
    case 1: return "关于\(subject)方面"
    case 2: return "\(subject)方面存在的问题"
    default: return "在“\(subject)不深不实，‘重部署、轻落实’”方面"
    }
  }

  mutating func findingTitle() -> String {
    let defect = subject() + pick(Self.defects)
    switch style.findingForm {
    case 0: return "针对\(defect)的问题"
    case 1: return "关于“\(defect)”的问题"
    case 2: return "\(defect)的问题。"
    case 3: return "反馈问题：\(defect)"
    default: return "关于\(defect)问题"
    }
  }

  mutating func writeFinding(_ level: Int, _ number: Int) -> Finding {
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

  mutating func writeLeaf(_ level: Int, _ number: Int) -> Finding {
    var finding = Finding(title: findingTitle())
    writeLeaf(&finding, mark(style.levels[level], number) + finding.title, level)
    return finding
  }

  mutating func writeLeaf(_ finding: inout Finding, _ heading: String, _ level: Int) {
    let statuses = ["已完成", "基本完成", "正在整改", "长期坚持", "已完成，长期坚持"]
    if style.statusForm == 1 { finding.status = pick(statuses) }
    if style.statusForm == 2, !finding.title.hasSuffix("。") { finding.status = pick(statuses) }
    line(heading + (style.statusForm == 2 ? finding.status.map { "（\($0)）" } ?? "" : ""))
    if style.statusForm == 1 { line("整改状态：" + (finding.status ?? "")) }
    writeMeasures(&finding, level)
    if chance(6) { line("整改成效：\(work())。") }
  }

  mutating func writeMeasures(_ finding: inout Finding, _ level: Int) {
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
}
