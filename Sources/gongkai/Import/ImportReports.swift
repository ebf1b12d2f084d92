import Diagnostics
import NoticeGrammar
import NoticeImport

/// The report of an import for people: every part with its line, then the doubts and the account.
enum ImportReportText {
  static func text(_ results: [ImportResult], _ language: Language) -> String {
    results.map { section($0, language) }.joined(separator: "\n")
  }

  private static func section(_ result: ImportResult, _ language: Language) -> String {
    var lines = ["# \(VisibleText.of(result.file))"]
    if let failure = result.failure(chinese: language == .chinese) {
      lines.append(VisibleText.lines(failure(language)))
    }
    guard let prepared = result.notice else { return lines.map { $0 + "\n" }.joined() }
    let source = prepared.notice.source
    for entry in prepared.account.entries {
      let line = source.line(at: entry.stretch.lowerBound)
      lines.append("\(line)\t\(entry.part.words(language))\t\(VisibleText.of(source.text(entry.stretch)))")
    }
    lines.append(Wording("存疑：\(prepared.doubts.count) 处", "doubts: \(prepared.doubts.count)")(language))
    for doubt in prepared.doubts {
      lines.append(
        "\(source.line(at: doubt.stretch.lowerBound))\t" + VisibleText.of(DoubtWords.words(doubt, in: source)(language))
      )
    }
    lines.append(
      Wording(
        "全文 \(prepared.account.total) 字，\(prepared.account.accounted) 字有着落",
        "\(prepared.account.accounted) of \(prepared.account.total) characters accounted for")(language))
    return lines.map { $0 + "\n" }.joined()
  }
}

/// The same as JSON (RFC 8259): a list of files, each with its parts and doubts.
enum ImportReportJSON {
  static func text(_ results: [ImportResult]) -> String {
    "[" + results.map(object).joined(separator: ",\n") + "]\n"
  }

  private static func object(_ result: ImportResult) -> String {
    var fields = ["\"file\":" + JSONText.quoted(result.file)]
    if let failure = result.failure(chinese: true) { fields.append("\"failure\":" + words(failure)) }
    if case .placed(let placed) = result.state { fields.append("\"folder\":" + JSONText.quoted(placed.folder)) }
    if let prepared = result.notice {
      let source = prepared.notice.source
      fields.append("\"characters\":\(prepared.account.total),\"accounted\":\(prepared.account.accounted)")
      let parts = prepared.account.entries.map { entry in
        "{\"line\":\(source.line(at: entry.stretch.lowerBound)),\"part\":\"\(entry.part.rawValue)\","
          + "\"characters\":\(source.visibleCount(entry.stretch)),\"text\":\(JSONText.quoted(source.text(entry.stretch)))}"
      }
      fields.append("\"parts\":[\n" + parts.joined(separator: ",\n") + "]")
      let doubts = prepared.doubts.map { doubt in
        "{\"line\":\(source.line(at: doubt.stretch.lowerBound)),\"words\":\(words(DoubtWords.words(doubt, in: source)))}"
      }
      fields.append("\"doubts\":[" + doubts.joined(separator: ",\n") + "]")
    }
    return "{" + fields.joined(separator: ",\n") + "}"
  }

  private static func words(_ wording: Wording) -> String {
    "{\"zh\":\(JSONText.quoted(wording.chinese)),\"en\":\(JSONText.quoted(wording.english))}"
  }
}
