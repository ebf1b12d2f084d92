import Diagnostics
import NoticeGrammar

/// How much of what a notice has.
struct Counts {
  let areas: Int
  let findings: Int
  let specifics: Int
  let measures: Int

  init(_ notice: ReadNotice) {
    areas = notice.areas.count
    findings = notice.findings.count
    specifics = notice.findings.reduce(0) { $0 + $1.specifics.count }
    measures = notice.findings.reduce(0) { $0 + $1.leaves.reduce(0) { $0 + $1.measures.count } }
  }

  var words: Wording {
    let outer =
      areas == 0 ? Wording("", "") : Wording("\(areas) 个方面、", "\(Self.count(areas, "area")), ")
    let inner = specifics == 0 ? Wording("", "") : Wording("、\(specifics) 个具体问题", ", \(specifics) 具体问题")
    return Wording(
      "\(outer.chinese)\(findings) 个问题\(inner.chinese)、\(measures) 条措施",
      "\(outer.english)\(Self.count(findings, "finding"))\(inner.english), \(Self.count(measures, "measure"))"
    )
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension Account.Part {
  /// What it is called.
  var words: Wording {
    switch self {
    case .title: Wording("标题", "title")
    case .metadata: Wording("题下信息", "metadata")
    case .area: Wording("方面", "areas")
    case .finding: Wording("问题", "findings")
    case .measure: Wording("措施", "measures")
    case .narrative: Wording("叙述", "narrative")
    case .contact: Wording("联系方式", "contact")
    case .signature: Wording("落款", "signature")
    case .table: Wording("表格", "tables")
    case .frame: Wording("网页边框（未采用）", "page frame (left out)")
    }
  }
}
