/// The findings as a table, in one of the forms that offices give a 整改台账.
extension RandomNotice {
  private static let departments = ["办公室", "人事科", "财务科、审计科", "机关党委", "业务一科"]
  private static let statuses = ["已完成", "基本完成", "正在整改", "长期坚持", "整改中"]

  mutating func writeLedger() {
    let isPiped = !chance(3)
    let hasNumbers = !chance(4)
    let hasProgress = chance(2)
    var heads = (hasNumbers ? ["序号"] : []) + (style.hasAreas ? [pick(["方面", "问题类别", "所属方面"])] : [])
    heads += [pick(["反馈问题", "存在问题", "巡察反馈的问题", "具体问题"]), pick(["整改措施", "主要措施"])]
    heads += (hasProgress ? [pick(["整改进展", "整改完成情况", "整改成效"])] : [])
    heads += [pick(["责任单位", "牵头部门", "责任科室"]), pick(["完成时限", "整改时限", "完成时间"]), pick(["状态", "整改状态"])]
    var rows = [heads]
    for number in 1...(style.hasAreas ? 2 + pick(3) : 1) {
      var area = Area()
      if style.hasAreas { area.title = areaTitle() }
      for place in 1...(1 + pick(4)) {
        var finding = Finding(title: findingTitle())
        let running = rows.count
        var row = hasNumbers ? ["\(running)"] : []
        // An area is said once, or again in each of its rows.
        if let title = area.title { row.append(place == 1 || number % 2 == 0 ? title : "") }
        row += [finding.title, ledgerMeasures(&finding)] + (hasProgress ? ["共\(work())。"] : []) + ledgerFacts(&finding)
        rows.append(row)
        area.findings.append(finding)
      }
      areas.append(area)
    }
    writeTable(rows, isPiped)
  }

  private mutating func ledgerMeasures(_ finding: inout Finding) -> String {
    let works = (0..<2 + pick(3)).map { _ in work() + "。" }
    switch style.measures % 3 {
    case 0: return works.joined()
    case 1:
      finding.measures = works
      return works.enumerated().map { Self.chinese($0 + 1) + "是" + $1 }.joined()
    default:
      finding.measures = works
      return works.enumerated().map { "\($0 + 1).\($1)" }.joined()
    }
  }

  /// Department, deadline, status.
  private mutating func ledgerFacts(_ finding: inout Finding) -> [String] {
    finding.lead = pick(Self.departments)
    finding.status = pick(Self.statuses)
    let month = 1 + pick(9)
    finding.due = "2024-0\(month)"
    switch pick(4) {
    case 0: return [finding.lead ?? "", "2024年\(month)月底前", finding.status ?? ""]
    case 1:
      finding.due = "2024-0\(month)-15"
      return [finding.lead ?? "", "2024年\(month)月15日前", finding.status ?? ""]
    case 2:
      finding.due = nil
      return [finding.lead ?? "", "立行立改", finding.status ?? ""]
    default: return [finding.lead ?? "", "2024年\(month)月", finding.status ?? ""]
    }
  }

  private mutating func writeTable(_ rows: [[String]], _ isPiped: Bool) {
    for (index, row) in rows.enumerated() {
      if isPiped {
        text += "| " + row.joined(separator: " | ") + " |\n"
        if index == 0 { text += "|" + String(repeating: " --- |", count: row.count) + "\n" }
      } else {
        text += row.joined(separator: "\t") + "\n"
      }
    }
  }
}
