import Diagnostics
import NoticeGrammar

/// What is said of each doubt.
enum DoubtWords {
  static func words(_ doubt: Doubt, in source: NoticeSource) -> Wording {
    let text = source.text(doubt.stretch)
    switch doubt.kind {
    case .count(let what, let stated, let found):
      let name = name(what)
      return Wording(
        "通报自述 \(stated) 个\(name.chinese)，实际读到 \(found) 个",
        "the notice states \(stated) \(name.english), but \(found) were found")
    case .statusSum(let stated, let sum):
      return Wording(
        "各状态相加是 \(sum)，与自述的 \(stated) 不符", "the stated statuses add up to \(sum), not to the stated \(stated)")
    case .numberMissing(let expected, let found):
      return Wording("编号缺了 \(expected)，直接到了 \(found)", "number \(expected) is missing before \(found)")
    case .numberDoubled(let number): return Wording("编号 \(number) 出现了两次", "number \(number) stands here again")
    case .impossibleDate: return Wording("没有“\(text)”这一天", "there is no such day as \(text)")
    case .datesContradict(let other):
      return Wording(
        "“\(text)”早于“\(source.text(other))”，先后不对",
        "\(text) is earlier than \(source.text(other)), which it should follow")
    case .unpaired(let mark): return Wording("“\(mark)”没有配对", "\(mark) has no partner")
    case .twoReadings(.areas):
      return Wording(
        "“\(short(text))”这一级可以读作方面，也可以读作问题；读作了方面，请核对",
        "\(short(text)): this level may be areas or findings; it was read as areas, please check")
    case .twoReadings(.brokenDown):
      return Wording(
        "“\(short(text))”这一级可以读作问题，也可以读作方面；读作了问题，下一级是具体问题，请核对",
        "\(short(text)): this level may be findings or areas; it was read as findings, and the next as 具体问题, please check"
      )
    case .frame(let lines):
      return Wording(
        "有 \(lines) 行看来不是通报的内容（网页的栏目、页脚等），没有采用，第一行是：“\(short(text))”",
        """
        \(lines) \(lines == 1 ? "line seems" : "lines seem") to be none of the notice (menus or foot of a page) and \
        \(lines == 1 ? "was" : "were") left out; the first is: \(short(text))
        """)
    case .slip(let written, let usual, let times):
      return Wording(
        "“\(written)”只出现一次，“\(usual)”出现 \(times) 次，是不是笔误？",
        "\(written) stands here once, \(usual) \(times) times: is it a slip?")
    case .noFindings:
      return Wording(
        "没有读到问题，全文都放进了通报正文；问题要单独成行，最好有编号",
        "no finding was found: the whole text is narrative; a finding stands in a line of its own, best with a number")
    case .secondList:
      return Wording("这里又有一组问题，前面隔着叙述", "findings stand here again, apart from those above")
    case .tableKept:
      return Wording(
        "这张表像是问题台账，但列或行不清楚（或正文已列出问题），按表格原样保留",
        "this table looks like a ledger of findings, but its columns or rows are unclear, or the text lists the findings: it is kept as a table"
      )
    case .looseNote:
      return Wording(
        "这条脚注的标记在标题等处，那里不能放脚注；脚注的文字放在了正文末尾",
        "the mark of this note stands in a title or the like, where none can be: the note stands at the end of the text"
      )
    case .closedWithoutVerifier:
      return Wording("“\(text)”没有说由谁核验，记作“已完成”", "\(text) does not say who verified it: recorded as completed")
    }
  }

  private static func short(_ text: String) -> String { text.count > 24 ? text.prefix(24) + "…" : text }

  private static func name(_ what: Doubt.Counted) -> Wording {
    switch what {
    case .areas: Wording("方面", "areas")
    case .findings: Wording("问题", "findings")
    case .specificFindings: Wording("具体问题", "具体问题")
    case .measures: Wording("措施", "measures")
    }
  }
}
