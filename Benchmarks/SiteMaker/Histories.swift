/// One entry of a history, as front matter has it.
struct Entry {
  var day: Day
  var lines: [String]

  init(_ day: Day, _ status: String, _ more: String...) {
    self.day = day
    lines = ["date: \(day.iso)", "status: \(status)"] + more
  }
}

/// Histories as findings have them: every status is reached, some deadlines move, some findings are opened again.
extension SplitMix64 {
  /// - Parameters:
  ///   - day: when the inspection fed back; all entries are later.
  ///   - due: the first deadline, which an entry may move.
  /// - Returns: the entries, oldest first.
  mutating func history(from day: Day, due: Day) -> [Entry] {
    let begun = day + number(3...40)
    let next = begun + number(30...150)
    let start = Entry(begun, pick(["in-progress", "正在整改", "整改中"]))
    switch number(1...100) {
    case ...4: return []
    case ...9: return [Entry(begun, "尚未启动", "note: 等待上级主管部门明确标准")]
    case ...22: return [start]
    case ...30: return [start, moved(next, to: due + number(30...120))]
    case ...44: return [start, Entry(next, "phase-complete", "wording: 基本完成")]
    case ...56: return [start, Entry(next, "长期坚持", "review: \((next + 336).iso)")]
    case ...74: return [start, Entry(next, pick(["completed", "已完成", "办结"]), evidence())]
    case ...94: return [start, Entry(next, "completed"), closing(next + number(15...60))]
    default: return reopened([start, Entry(next, "completed"), closing(next + number(15...60))])
    }
  }

  private mutating func moved(_ day: Day, to due: Day) -> Entry {
    Entry(day, "in-progress", "note: \(pick(["涉及资金结算", "需要跨部门会商", "系统改造尚在招标"]))，时限顺延", "due: \(due.iso)")
  }

  private mutating func closing(_ day: Day) -> Entry {
    chance(30)
      ? Entry(day, "已销号", "verifiedBy: 巡察工作领导小组办公室", "verification: supervisor")
      : Entry(day, "closed", "verifiedBy: 整改验收小组（第\(number(1...4))组）")
  }

  private mutating func reopened(_ entries: [Entry]) -> [Entry] {
    guard let last = entries.last else { return entries }
    let again = Entry(
      last.day + number(20...80), "in-progress", "note: 抽查发现有\(number(1...5))处反弹，重新整改")
    return entries + [again] + (chance(50) ? [closing(again.day + number(20...60))] : [])
  }

  private mutating func evidence() -> String {
    chance(50)
      ? "publicEvidence: 验收会议纪要（第\(number(1...30))期）"
      : "publicEvidence: [{ title: 公示材料, url: \"https://example.org/notices/\(number(100...999))\" }]"
  }
}
