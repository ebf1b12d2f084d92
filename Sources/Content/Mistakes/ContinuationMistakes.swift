/// Mistakes of what a finding says it continues.
extension Mistake {
  static func continuesNothing(_ text: String, suggestion: String?) -> Mistake {
    Mistake(
      "continues-nothing", zh: "continues 写的“\(text)”没有对应的问题", en: "continues says “\(text)”, which is no finding",
      mendZH: (suggestion.map { "是不是 \($0)？" } ?? "") + "写此前那个问题的文件，如 ../../2021-inspection/1-area/1-finding.md，或网址",
      mendEN: (suggestion.map { "did you mean \($0)? " } ?? "")
        + "write the file of the earlier finding, as ../../2021-inspection/1-area/1-finding.md, or its address")
  }

  static func continuesNoFinding(_ text: String) -> Mistake {
    Mistake(
      "continues-no-finding", zh: "“\(text)”不是问题或具体问题，不能延续", en: "“\(text)” is no finding and cannot be continued",
      mendZH: "写此前通报中的一个问题或具体问题", mendEN: "name a finding or 具体问题 of an earlier notice")
  }

  static func continuesOtherOrgan(_ text: String) -> Mistake {
    Mistake(
      "continues-other-organ", zh: "“\(text)”是另一个单位的", en: "“\(text)” belongs to another organ",
      mendZH: "只能延续本单位此前通报中的问题；别的单位的问题请在正文中链接",
      mendEN: "only findings of this organ's earlier notices can be continued; link to others in the text")
  }

  static func continuesLater(_ file: String, _ date: String, _ own: String) -> Mistake {
    Mistake(
      "continues-later", zh: "\(file) 所在通报的日期是 \(date)，不早于本通报的 \(own)",
      en: "the notice of \(file) is dated \(date), which is not earlier than this one's \(own)",
      mendZH: "continues 写在较晚的通报里，指向较早的通报中的问题；核对两份通报的 date",
      mendEN: "continues stands in the later notice and names a finding of an earlier one: check the date of both")
  }

  static func continuesDraft(_ file: String) -> Mistake {
    Mistake(
      "continues-draft", zh: "continues 指向草稿 \(file)，读者看不到",
      en: "continues names the draft \(file), which is not published",
      mendZH: "先公开那个问题（删去它或上级文件里的 draft: true），或删去 continues",
      mendEN: "publish that finding (remove draft: true from it or from the file above it) or remove continues")
  }
}
