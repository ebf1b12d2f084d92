import Content
import Diagnostics
import Disclosure

/// What is told of an entry that was recorded, or would be: before and after, and when it becomes public.
struct RecordedWords {
  let target: Recording.Target
  let entry: EditPlan.Entry
  let content: String
  let today: DisclosureDate?
  let dryRun: Bool
  let language: Language

  var text: String {
    let title = target.title
    let heading =
      dryRun
      ? Wording("只是预览，没有写入：\(title)", "Only a preview, nothing was written: \(title)")
      : Wording("已记录：\(title)", "Recorded: \(title)")
    var lines = [heading(language)]
    for (name, value) in rows { lines.append("  " + name(language) + VisibleText.of(value(language))) }
    return (lines + added + [publicity(language)] + cautions).joined(separator: "\n")
  }

  private var rows: [(Wording, Wording)] {
    let change = entry.change
    var rows: [(Wording, Wording)] = [
      (Wording("文件：", "file:     "), same(content.asPrefix + entry.address.file.text + ":\(entry.line)"))
    ]
    if let number = target.measure { rows.append((Wording("措施：", "measure:  "), measure(number))) }
    let former = entry.former.map { Self.status($0) } ?? Wording("未标注（第一条记录）", "not marked (this is the first entry)")
    rows.append((Wording("原来：", "before:   "), former))
    rows.append((Wording("现在：", "now:      "), Self.status(change, isToday: change.date == today)))
    if change.due != nil { rows.append((Wording("时限：", "deadline: "), deadline)) }
    return rows
  }

  private func same(_ text: String) -> Wording { Wording(text, text) }

  private func measure(_ number: Int) -> Wording {
    let text = target.finding.record.measures[number - 1].text.text
    let short = String(text.prefix(30)) + (text.count > 30 ? "…" : "")
    return Wording("第 \(number) 条：\(short)", "\(number): \(short)")
  }

  private static func status(_ change: StatusChange, isToday: Bool = false) -> Wording {
    let words = change.wording
    let chinese = change.status.name + (words.map { "（\($0)）" } ?? "") + "，\(change.date.iso)"
    let english = change.status.rawValue + (words.map { " (\($0))" } ?? "") + ", \(change.date.iso)"
    return Wording(chinese + (isToday ? "（今天，北京时间）" : ""), english + (isToday ? " (today in China)" : ""))
  }

  private var deadline: Wording {
    let after = entry.deadlines.after?.current.iso ?? ""
    guard let before = entry.deadlines.before else {
      return Wording("\(after)（此前没有公布）", "\(after) (none was published before)")
    }
    return Wording(
      "\(before.current.iso) → \(after)（最初是 \(before.first.iso)）",
      "\(before.current.iso) → \(after) (\(before.first.iso) at first)")
  }

  /// The lines that are put into the file, as they stand there.
  private var added: [String] {
    let lines = entry.text.utf8.split { $0 == 0x0A || $0 == 0x0D }.map { VisibleText.of(String(Substring($0))) }
    return [Wording("  加入：", "  added:")(language)] + lines.map { "    + " + $0 }
  }

  /// When readers see it.
  private var publicity: Wording {
    let date = entry.change.date
    let notice = target.register.notices[target.finding.notice]
    if target.finding.isDraft { return Wording("这是草稿，不公开。", "This is a draft: nothing of it is public.") }
    if let asOf = target.organ.statedAsOf, date.lastDay > asOf.lastDay {
      return Wording(
        "暂不公开：截至日期（organ.md 的 asOf）是 \(asOf.iso)。要公开时：\(release(date))",
        "Not public yet: the as-of date (asOf in organ.md) is \(asOf.iso). To publish it: \(release(date))")
    }
    if let asOf = target.organ.asOf, let signed = notice.date, signed.lastDay > asOf.lastDay,
      signed.lastDay > date.lastDay
    {
      return Wording("通报（\(signed.iso)）公开以前不公开。", "Not public before its notice is (\(signed.iso)).")
    }
    let moved = target.organ.statedAsOf == nil && date.lastDay > (target.organ.asOf?.lastDay ?? 0)
    return Wording(
      "下次 gongkai build 时公开" + (moved ? "，本单位的截至日期随之变为 \(date.iso)。" : "。"),
      "Public with the next gongkai build" + (moved ? ", and the organ's as-of date becomes \(date.iso)." : "."))
  }

  private func release(_ date: DisclosureDate) -> String {
    let organ = target.register.organs.count > 1 ? " --organ \(target.organ.route.path.dropLast())" : ""
    return "gongkai status release --as-of \(date.lastDayISO)\(organ)"
  }

  /// What a person should look at again.
  private var cautions: [String] {
    var cautions: [Wording] = []
    if let today, entry.change.date.firstDay > today.lastDay {
      cautions.append(
        Wording("注意：日期晚于今天（\(today.iso)），请核对。", "Mind: the date is later than today (\(today.iso)); please check it."))
    }
    if entry.former == entry.change {
      cautions.append(
        Wording(
          "注意：上一条写的完全一样，是不是重复记录了？多出的一条请在文件里删去。",
          "Mind: the entry before says exactly the same. If it was recorded twice, remove one of them from the file."))
    }
    return cautions.map { $0(language) }
  }
}

extension DisclosureDate {
  /// The last day that the date can mean.
  var lastDayISO: String {
    let day = lastDay % 100
    return self.day == nil ? "\(iso)-\(day < 10 ? "0" : "")\(day)" : iso
  }
}
