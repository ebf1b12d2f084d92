import ArgumentParser
import Diagnostics
import Disclosure

/// A status in any spelling that content may use.
struct StatusArgument: ExpressibleByArgument {
  let status: Status
  /// The organ's own words: what was typed, where it is a synonym, as 办结.
  let ownWords: String?

  init?(argument: String) {
    guard let status = Status(spelling: argument) else { return nil }
    self.status = status
    ownWords = status.synonyms.contains(argument) ? argument : nil
  }

  // No `allValueStrings`: the help would list every synonym.
  static var defaultCompletionKind: CompletionKind { .list(Status.spellings) }
}

/// By whom a closing was verified, in either spelling.
struct VerificationArgument: ExpressibleByArgument {
  let verification: Verification

  init?(argument: String) {
    let found = Verification.allCases.first { $0.rawValue == argument || $0.name == argument }
    guard let found else { return nil }
    verification = found
  }

  static var defaultCompletionKind: CompletionKind { .list(Verification.allCases.flatMap { [$0.rawValue, $0.name] }) }
}

/// A day or a month, as histories have them.
struct DayOrMonthArgument: ExpressibleByArgument {
  let date: DisclosureDate

  init?(argument: String) {
    guard let date = DisclosureDate(argument) else { return nil }
    self.date = date
  }
}

/// The number of a measure, from 1.
struct MeasureArgument: ExpressibleByArgument {
  let number: Int

  init?(argument: String) {
    guard argument.utf8.count <= 6, let number = Int(argument), number > 0 else { return nil }
    self.number = number
  }
}

extension ArgumentWords {
  static let dayOrMonth = Wording(
    "2021-08-27 这样的一天，或 2021-08 这样的一个月", "a day such as 2021-08-27, or a month such as 2021-08")

  static let finding = ArgumentWords(
    "finding", value: Wording("问题", "FINDING"),
    Wording(
      "哪个问题：文件路径、网页地址，或标题里的几个字；有几个都符合时只列出来，不改动",
      "which finding: a path, an address or a part of the title; where several fit they are listed and nothing changes")
  )

  static let measure = ArgumentWords(
    "--measure", value: Wording("序号", "NUMBER"),
    Wording("只记录这个问题的第几条措施", "records it for this measure of the finding alone"),
    form: Wording("1、2、3 这样的序号", "a number such as 1, 2 or 3"))

  static let entryDate = ArgumentWords(
    "--date", value: Wording("日期", "DATE"),
    Wording("变更日期；不写时是今天（北京时间）", "when it happened; else today in China"), form: dayOrMonth)

  static let dryRun = ArgumentWords("--dry-run", Wording("只显示会怎样改，不写入", "only shows what would change"))

  static let organ = ArgumentWords(
    "--organ", value: Wording("单位", "ORGAN"),
    Wording("只看这个单位：名称里的几个字，或它的文件夹名", "this organ alone: a part of its name, or its folder"))
}
