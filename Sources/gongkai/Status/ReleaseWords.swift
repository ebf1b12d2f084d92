import Content
import Diagnostics
import Disclosure

/// What is told of a release.
struct ReleaseWords {
  let register: FindingRegister
  /// The organs that state an as-of date, by their places in the register.
  let organs: [Int]
  let date: DisclosureDate
  let today: DisclosureDate?
  let dryRun: Bool
  let content: String
  let language: Language

  /// What becomes public, organ by organ.
  var text: String {
    let heading =
      dryRun
      ? Wording("只是预览，没有写入。", "Only a preview, nothing was written.")
      : Wording(
        "截至日期已改为 \(date.iso)，下次 gongkai build 时公开。",
        "The as-of date is \(date.iso) now; the next gongkai build publishes it.")
    var parts = organs.map(part)
    if let today, date.firstDay > today.lastDay {
      parts.append(
        Wording("注意：日期晚于今天（\(today.iso)），请核对。", "Mind: the date is later than today (\(today.iso)); please check it.")(
          language))
    }
    return (parts + [heading(language)]).joined(separator: "\n")
  }

  private func part(_ index: Int) -> String {
    let organ = register.organs[index]
    let title = VisibleText.of(organ.title)
    let former = organ.statedAsOf?.iso ?? ""
    guard let stated = organ.statedAsOf, stated.lastDay < date.lastDay else {
      return Wording("\(title)：截至日期已是 \(former)，不变。", "\(title): the as-of date is \(former) already.")(language)
    }
    let before = StatusListing(register, organs: [index], asOf: stated).rows
    let after = StatusListing(register, organs: [index], asOf: date).rows
    let released = StatusListWriting(
      rows: Self.released(before, after), showsPending: true, content: content, language: language)
    let count = released.rows.reduce(0) { $0 + $1.pending.count }
    let left = after.reduce(0) { $0 + $1.pending.count }
    let overdue = zip(before, after).count { !$0.isOverdue && $1.isOverdue }
    let notices = Set(released.rows.filter(\.isNoticePending).map(\.notice.file)).count
    var lines = [
      Wording("\(title)：截至日期 \(former) → \(date.iso)", "\(title): as-of date \(former) → \(date.iso)")(language),
      Wording(
        "公开：通报 \(notices) 份，状态变更 \(count) 条。", "Becomes public: notices \(notices), entries \(count).")(language),
    ]
    if !released.rows.isEmpty { lines.append(released.table(width: nil).withoutLastLineEnd) }
    if overdue > 0 {
      lines.append(
        Wording("另有 \(overdue) 个问题从此显示为逾期。", "Findings that are shown as overdue from then on: \(overdue).")(language))
    }
    if left > 0 {
      lines.append(Wording("还有 \(left) 条更晚的记录继续等待。", "Later entries that go on waiting: \(left).")(language))
    }
    return lines.joined(separator: "\n")
  }

  /// The rows with what waits at the first date and no more at the second.
  private static func released(_ before: [StatusListing.Row], _ after: [StatusListing.Row]) -> [StatusListing.Row] {
    zip(before, after).compactMap { before, after in
      let row = before.releasing(all: before.pending.dropLast(after.pending.count), isNotice: !after.isNoticePending)
      return row.pending.isEmpty && !row.isNoticePending ? nil : row
    }
  }

  var nothingMoves: String {
    guard let first = organs.first.map({ register.organs[$0] }), let asOf = first.statedAsOf else {
      return Wording(
        "没有写入：这些单位的 organ.md 没有写 asOf:，记录随时公开，不需要推后截至日期。",
        "Nothing was written: no organ.md here states asOf:, so entries are public at once and nothing waits.")(
          language)
    }
    return Wording(
      "没有写入：“\(VisibleText.of(first.title))”的截至日期已是 \(asOf.iso)，不早于 \(date.iso)。\n改法：写一个更晚的日期；要往前移，请手工改 organ.md 里的 asOf",
      "Nothing was written: the as-of date of \(VisibleText.of(first.title)) is \(asOf.iso), which is not before \(date.iso).\nfix: give a later day; to move it back, edit asOf in organ.md by hand"
    )(language)
  }

  func refusal(_ refusal: EditRefusal, _ organ: FindingRegister.Organ, colours: Bool) -> String {
    let formatter = DiagnosticFormatter(language: language, colours: colours, pathPrefix: content.asPrefix)
    return formatter.text(refusal.diagnostics)
      + Wording("没有写入“\(VisibleText.of(organ.title))”：", "Nothing was written to \(VisibleText.of(organ.title)): ")(
        language) + refusal.cause(language)
      + Wording("。\n改法：", ".\nfix: ")(language) + refusal.mend(language)
  }
}

extension StatusListing.Row {
  fileprivate func releasing(all pending: ArraySlice<StatusListing.Pending>, isNotice: Bool) -> Self {
    Self(
      finding: finding, organ: organ, notice: notice, last: last, deadline: deadline, isOverdue: isOverdue,
      isReopened: isReopened, pending: Array(pending), isNoticePending: isNoticePending && isNotice)
  }
}

extension String {
  fileprivate var withoutLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
