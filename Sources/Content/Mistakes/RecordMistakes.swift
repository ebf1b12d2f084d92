import Disclosure

/// Mistakes of what is known of a finding: its history, its measures.
extension Mistake {
  init(_ violation: HistoryViolation.Rule) {
    switch violation {
    case .datesGoBackwards(let before):
      self.init(
        "dates-go-backwards", zh: "日期早于上一条的 \(before.iso)",
        en: "this date is earlier than that of the entry before it, \(before.iso)",
        mendZH: "状态变更由早到晚排列；核对日期，或把这一条移到前面", mendEN: "entries stand oldest first: check the date or move the entry up")
    case .closedWithoutVerifier:
      self.init(
        "closed-without-verifier", zh: "已销号要写明由谁审核认定", en: "closed needs verifiedBy: who verified it",
        mendZH: "加上 verifiedBy: 审核单位或会议；还没有审核认定的，状态写“已完成”",
        mendEN: "add verifiedBy: …; where nobody has verified it yet, the status is completed")
    case .reopenedWithoutNote(let status):
      self.init(
        "reopened-without-note", zh: "从“\(status.name)”退回整改，要写明原因",
        en: "going back from \(status.rawValue) needs a note that says why",
        mendZH: "加上 note: 重新整改的原因（读者会看到）", mendEN: "add note: why it is rectified again (readers will see it)")
    case .deadlineMovedWithoutNote:
      self.init(
        "deadline-moved-without-note", zh: "延期要写明原因", en: "moving the deadline needs a note that says why",
        mendZH: "加上 note: 延期的原因（读者会看到）", mendEN: "add note: why it was moved (readers will see it)")
    case .reviewOfWhatIsNotLongTerm:
      self.init(
        "review-without-long-term", zh: "只有“长期坚持”才有 review（下次检视）", en: "only long-term has a review",
        mendZH: "删去 review，或把状态改为“长期坚持”", mendEN: "remove review, or make the status long-term")
    case .verificationOfWhatIsNotClosed:
      self.init(
        "verification-without-closed", zh: "只有“已销号”才有 verification（由谁认定）", en: "only closed has a verification",
        mendZH: "删去 verification，或把状态改为“已销号”", mendEN: "remove verification, or make the status closed")
    }
  }

  static func unknownMeasure(_ number: String, count: Int) -> Mistake {
    Mistake(
      "unknown-measure", zh: "没有第 \(number) 条措施：正文的编号列表有 \(count) 条",
      en: "there is no measure \(number): the text lists \(count)",
      mendZH: "核对序号，写成 1、2、3 这样；措施写在正文里，每条以“1. ”这样的序号开头",
      mendEN: "check the number, written as 1, 2, 3; measures are the numbered list of the text")
  }

  static func twoMeasureLists() -> Mistake {
    Mistake(
      "two-measure-lists", zh: "正文里有两个编号列表，不知道哪个是整改措施", en: "the text has two numbered lists: which are the measures?",
      mendZH: "整改措施合成一个编号列表；其他列表改用“- ”开头；列表中间的段落要缩进三格才算在列表里",
      mendEN: "make one numbered list of the measures; begin other lists with “- ”; indent paragraphs within a list")
  }

  static func ofBrokenDownFinding(_ key: String) -> Mistake {
    Mistake(
      "broken-down-finding", zh: "这个问题已分成具体问题，\(key) 要写在各具体问题里",
      en: "this finding is broken down: \(key) belongs to its specific findings",
      mendZH: "把 \(key) 移到同一文件夹的具体问题文件里", mendEN: "move \(key) to the files of the specific findings in this folder")
  }
}
