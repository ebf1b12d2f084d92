import Diagnostics
import NoticeGrammar
import NoticeImport

/// What an import says: what was read of each file, what is doubtful, what to do next, and at the very end the account.
struct ImportSpeech {
  private let results: [ImportResult]
  private let into: String
  private let dryRun: Bool
  private let isNewSite: Bool
  private let terminal: Terminal
  private var language: Language { terminal.language }

  init(_ results: [ImportResult], into: String, dryRun: Bool, isNewSite: Bool, _ terminal: Terminal) {
    self.results = results
    self.into = into
    self.dryRun = dryRun
    self.isNewSite = isNewSite
    self.terminal = terminal
  }

  func tell() {
    sayFailures { $0.notice == nil }
    if results.count > 1 { terminal.print(table) } else { tellOne() }
    for line in doubts { terminal.print(line) }
    for line in questions { terminal.print(line) }
    // What was read is shown first: whoever must decide what to do needs it.
    sayFailures { $0.notice != nil }
    if let next { terminal.say(next(language)) }
    if let account { terminal.print(account(language)) }
  }

  private func sayFailures(of isMeant: (ImportResult) -> Bool) {
    for result in results where isMeant(result) {
      if let failure = result.failure(chinese: language == .chinese) { say(result, failure) }
    }
  }

  private func say(_ result: ImportResult, _ failure: Wording) {
    terminal.say(
      Wording(
        "\(VisibleText.of(result.file))：\(failure.chinese)", "\(VisibleText.of(result.file)): \(failure.english)")(
          language))
  }

  // MARK: What was read

  private func tellOne() {
    guard let result = results.first, let notice = result.notice else { return }
    if dryRun { terminal.print(VisibleText.lines(notice.notice.outline)) }
    guard case .placed(let placed) = result.state else {
      let count = Counts(notice.notice).words
      return terminal.print(Wording("读到：\(count.chinese)。", "Read: \(count.english).")(language))
    }
    terminal.print(written(placed)(language))
  }

  private func written(_ placed: ImportPlan.Placed) -> Wording {
    let count = Counts(placed.prepared.notice)
    let place = "\(into)/\(placed.folder)"
    return dryRun
      ? Wording(
        "会写到 \(place)：\(count.words.chinese)。只是预览，没有写入。",
        "Would go to \(place): \(count.words.english). Only a preview: nothing was written.")
      : Wording("已写到 \(place)：\(count.words.chinese)。", "Written to \(place): \(count.words.english).")
  }

  private var table: String {
    let titles: [Wording] = [
      Wording("文件", "file"), Wording("单位", "organ"), Wording("方面", "areas"), Wording("问题", "findings"),
      Wording("措施", "measures"), Wording("存疑", "doubts"), Wording("结果", "result"),
    ]
    var table = TextTable(titles.enumerated().map { TextTable.Column($1(language), mayBeCut: $0 < 2 || $0 == 6) })
    for result in results { table.add(row(result)) }
    let done = results.count(where: \.isPlaced)
    let summary = Wording(
      "共 \(results.count) 份：\(dryRun ? "可以写入" : "写入") \(done)，不能写入 \(results.count - done)。",
      "\(results.count) files: \(done) \(dryRun ? "can be written" : "written"), \(results.count - done) not.")
    return table.text(width: terminal.columns(of: 1)) + summary(language)
  }

  private func row(_ result: ImportResult) -> [String] {
    let cause = result.failure(chinese: language == .chinese).map { $0(language) } ?? ""
    let failure = cause.split(separator: "\n").first.map(String.init) ?? ""
    guard let prepared = result.notice else { return [result.file, "", "", "", "", "", failure] }
    let count = Counts(prepared.notice)
    let figures = [count.areas, count.findings, count.measures, prepared.doubts.count].map { String($0) }
    guard case .placed(let placed) = result.state else {
      return [result.file, prepared.organ?.title ?? ""] + figures + [failure]
    }
    return [result.file, placed.organ.title] + figures + [placed.folder]
  }

  // MARK: Doubts

  private var doubts: [String] {
    let lines = results.flatMap { result -> [String] in
      let note = Wording("说明", "note")
      let remarks =
        result.remarks.map { line(result.file, $0.line, $0.words, note) }
        + result.offered.map { line(result.file, nil, $0, note) }
      guard let prepared = result.notice else { return remarks }
      let source = prepared.notice.source
      return remarks
        + prepared.doubts.map { doubt in
          line(
            result.file, source.line(at: doubt.stretch.lowerBound), DoubtWords.words(doubt, in: source),
            Wording("存疑", "doubt"))
        }
    }
    guard lines.count > 200 else { return lines }
    return lines.prefix(200) + [
      Wording("……共 \(lines.count) 处，全部列表用 --report 写成文件。", "… \(lines.count) in all; --report writes them all.")(
        language)
    ]
  }

  private func line(_ file: String, _ line: Int?, _ words: Wording, _ kind: Wording) -> String {
    let place = VisibleText.of(file) + (line.map { ":\($0)" } ?? "")
    return Wording(
      "\(place)：\(kind.chinese)：\(VisibleText.of(words.chinese))",
      "\(place): \(kind.english): \(VisibleText.of(words.english))")(language)
  }

  /// Findings that continue others.
  private var questions: [String] {
    results.flatMap { result -> [String] in
      guard case .placed(let placed) = result.state else { return [] }
      return placed.matches.map { match in
        let percent = Int((match.similarity * 100).rounded())
        let verdict =
          switch match.verdict {
          case .same: Wording("延续", "continues")
          case .open: Wording("可能延续", "may continue")
          case .different: Wording("不延续", "does not continue")
          }
        return VisibleText.of(
          Wording(
            "“\(match.title)”\(verdict.chinese)“\(match.earlierTitle)”（相似度 \(percent)%）",
            "\(match.title) \(verdict.english) \(match.earlierTitle) (likeness \(percent)%)")(language))
      } + remainders(of: placed)
    }
  }

  /// What of an earlier notice goes on in none of the new findings; and that a later notice does not point here.
  private func remainders(of placed: ImportPlan.Placed) -> [String] {
    var lines: [Wording] =
      placed.matches.isEmpty
      ? []
      : placed.dropped.map { title in
        Wording("此前的“\(title)”这次没有延续它的问题", "nothing here continues \(title) of the earlier notice")
      }
    if let later = placed.laterNotice {
      lines.append(
        Wording(
          "已有一份更晚的通报 \(later)；它的问题没有改动，要写明延续关系，请在其中写 continues:",
          "there is a later notice, \(later); its findings were not changed: write continues: there where they go on from here"
        ))
    }
    return lines.map { VisibleText.of($0(language)) }
  }

  // MARK: The end

  private var next: Wording? {
    let placed = results.compactMap { result in if case .placed(let placed) = result.state { placed } else { nil } }
    guard !dryRun, let first = placed.first else { return nil }
    let example = "\(into)/\(first.findingPaths.first ?? first.folder + "/notice.md")"
    let site = "\(into)/site.yaml"
    let content = into == "Content" ? "" : " --content \(Terminal.typed(into))"
    var steps = [
      Wording("看一看：gongkai preview --open\(content)", "look at it: gongkai preview --open\(content)"),
      Wording(
        "牵头部门（lead:）、整改时限（due:）写在各个问题的文件开头，如 \(example)",
        "lead departments (lead:) and deadlines (due:) go to the top of each finding's file, as \(example)"),
      Wording(
        "以后记录进展：gongkai status set 问题 状态\(content)",
        "record progress later: gongkai status set FINDING STATUS\(content)"),
    ]
    if isNewSite {
      steps.insert(
        Wording(
          "核对 \(site)：网站名称、主办单位、正式网址（baseURL 现在是 \(SiteFile.placeholder)）",
          "check \(site): title, host organ, and the address (baseURL is \(SiteFile.placeholder) for now)"),
        at: 0)
    }
    let numbered = { (words: [String]) in words.enumerated().map { "  \($0 + 1). \($1)" }.joined(separator: "\n") }
    return Wording("接下来：\n" + numbered(steps.map(\.chinese)), "Next:\n" + numbered(steps.map(\.english)))
  }

  /// The account of all that was read: the last line.
  private var account: Wording? {
    let read = results.compactMap(\.notice)
    guard !read.isEmpty else { return nil }
    let total = read.reduce(0) { $0 + $1.account.total }
    let accounted = read.reduce(0) { $0 + $1.account.accounted }
    let parts = Account.Part.allCases.map { part in
      (part, read.reduce(0) { $0 + $1.account.count(of: part, in: $1.notice.source) })
    }.filter { $0.1 > 0 }
    return Wording(
      "全文 \(total) 字（不计空白），\(accounted) 字有着落：" + parts.map { "\($0.0.words.chinese) \($0.1)" }.joined(separator: "、")
        + "。",
      "\(accounted) of \(total) characters (white space apart) accounted for: "
        + parts.map { "\($0.0.words.english) \($0.1)" }.joined(separator: ", ") + ".")
  }
}

extension VisibleText {
  /// Lines of any text, so that nothing in them can steer the terminal.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { of(String($0)) }.joined(separator: "\n")
  }
}
