import Diagnostics
import Disclosure

/// The words of what is wrong with a row. THE words of imports.
extension RowMistake {
  /// What is wrong, as one line.
  public var cause: Wording {
    switch self {
    case .unknownIdentifier(let text): Wording("内容里没有标识 \(text)", "nothing in the content has the identifier \(text)")
    case .unknownTitle(let title, _): Wording("内容里没有问题“\(title)”", "the content has no finding “\(title)”")
    case .brokenDown: Wording("这个问题在内容里分成了几个具体问题", "the content has this finding broken down into specific findings")
    case .ambiguous(let identifiers):
      Wording(
        "对得上 \(identifiers.count) 个问题，不知道是哪一个",
        "this fits \(identifiers.count) findings, and which is meant is not certain")
    case .otherTitle(let title, let known):
      Wording(
        "标识是“\(known)”的，这一行写的却是“\(title)”", "the identifier is that of “\(known)”, but the row is about “\(title)”")
    case .nothingToGoBy:
      Wording("没有标识、问题和编号，不知道是哪个问题", "without identifier, title and number nothing says which finding is meant")
    case .unknownStatus(let words, _): Wording("“\(words)”不是状态", "“\(words)” is no status")
    case .unreadableDate(let column, let words):
      Wording("“\(column.title)”写的“\(words)”不是日期", "“\(words)” in the column \(column.title) is no date")
    case .fault(let column):
      Wording(
        "“\(column.title)”是出错的公式，或公式的结果没有保存",
        "the column \(column.title) has an error, or a formula whose result was not saved")
    case .unmarked(let status):
      Wording("状态从“\(status.name)”改成了“未标注”", "the status was changed from \(status.rawValue) to not marked (未标注)")
    case .noStatus: Wording("还没有状态，不能只记说明或时限", "no status was recorded yet, so a note or a deadline cannot stand alone")
    case .backwards(let from, let to):
      Wording(
        "状态从“\(from.name)”倒退到“\(to.name)”，没有写原因",
        "the status goes back from \(from.rawValue) to \(to.rawValue), and no reason is given")
    case .reopenedWithoutNote(let from):
      Wording("从“\(from.name)”退回整改，没有写原因", "going back from \(from.rawValue) to work needs a reason")
    case .closedWithoutVerifier: Wording("已销号要写明由谁审核认定", "closed (已销号) needs to say who verified it")
    case .verifierOfWhatIsNotClosed(let status):
      Wording("填了核验人，状态却是“\(status.name)”", "a verifier is given, but the status is \(status.rawValue)")
    case .dateAlone: Wording("只填了变更日期，状态没有改，也没有说明", "there is a date of change, but no new status and no note")
    case .dueWithoutNote: Wording("整改时限改了，没有写原因", "the deadline was moved, and no reason is given")
    case .dateBefore(let date, let last):
      Wording(
        "变更日期 \(date.iso) 早于上一条记录的 \(last.iso)",
        "the date of change, \(date.iso), is before that of the last entry, \(last.iso)")
    case .changedSinceExport(let columns):
      Wording("导出台账以后，内容里的\(Self.list(columns))又改过", "since the export, the content changed in: \(Self.list(columns))")
    case .contradicts(let place):
      Wording(
        "与\(place.words.chinese)是同一个问题，填的却不一样",
        "it is about the same as \(place.words.english), but asks for something else")
    }
  }

  /// How to mend it, as one line.
  public var mend: Wording {
    switch self {
    case .unknownIdentifier:
      Wording(
        "核对这一列有没有改动；问题改名或移动过的，重新导出台账再填",
        "see whether the cell was changed; where the finding was renamed or moved, export the ledger anew")
    case .unknownTitle(_, let nearest?): Wording("是不是“\(nearest)”？", "did you mean “\(nearest)”?")
    case .unknownTitle:
      Wording("核对问题的名称；新的问题要在内容文件夹里另建文件", "check the title; a new finding needs a file of its own in the content")
    case .brokenDown: Wording("分到各个具体问题的行里填", "fill in the rows of its specific findings")
    case .ambiguous(let identifiers):
      Wording(
        "在“标识”列写明是哪一个：\(identifiers.prefix(5).joined(separator: " "))",
        "say which in the column 标识: \(identifiers.prefix(5).joined(separator: " "))")
    case .otherTitle:
      Wording(
        "新的问题要在内容文件夹里另建文件；排序时各列要一起排，排乱了就重新导出",
        "a new finding needs a file of its own in the content; where columns were sorted apart, export the ledger anew")
    case .nothingToGoBy:
      Wording("补上标识或问题；不属于台账的行请删去", "add the identifier or the title, or delete the row where it is none of the ledger")
    case .unknownStatus(_, let nearest?): Wording("是不是“\(nearest)”？", "did you mean “\(nearest)”?")
    case .unknownStatus:
      Wording("写成：\(Self.statuses)", "write one of: \(Self.statuses)")
    case .unreadableDate: Wording("写成 2021-08-27，或只到月：2021-08", "write 2021-08-27, or a month alone: 2021-08")
    case .fault: Wording("改成文字或日期", "make it a text or a date")
    case .unmarked:
      Wording(
        "记录过的状态不能撤销；改回原来的状态，或填新的状态", "what was recorded cannot be taken back: put the former status back, or a new one")
    case .noStatus: Wording("在“状态”列选一个状态", "choose a status in the column 状态")
    case .backwards, .reopenedWithoutNote:
      Wording(
        "填错了就改回来；确实如此，把原因写在“变更说明”（会公开）",
        "put it back where it is a slip; else say why in the column 变更说明 (readers will see it)")
    case .closedWithoutVerifier:
      Wording(
        "填写“核验人”列；还没有审核认定的，状态写“已完成”", "fill in the column 核验人; where nobody has verified it yet, the status is 已完成")
    case .verifierOfWhatIsNotClosed:
      Wording("已经销号的，把状态改为“已销号”；否则删去核验人", "make the status 已销号 where it is closed, else take the verifier out")
    case .dateAlone: Wording("改状态，或填写变更说明；都没有就删去日期", "change the status or write a note, or take the date out")
    case .dueWithoutNote:
      Wording(
        "把延期的原因写在“变更说明”（会公开）；没有延期就改回来", "say why in the column 变更说明 (readers will see it), or put the deadline back")
    case .dateBefore:
      Wording("核对“变更日期”；没有填这一列的，用 --date 写明", "check the column 变更日期; where it is empty, give the date with --date")
    case .changedSinceExport:
      Wording("重新导出台账，把这一行的变更填到新的台账里", "export the ledger anew and enter the change of this row there")
    case .contradicts: Wording("只留下对的一行", "keep the one that is right")
    }
  }

  private static func list(_ columns: [LedgerColumn]) -> String { columns.map(\.title).joined(separator: "、") }

  private static let statuses = Status.allCases.map(\.name).joined(separator: "、")
}

extension RowPlace {
  /// 第 5 行, or with the name of the sheet.
  public var words: Wording {
    sheet.isEmpty
      ? Wording("第 \(row) 行", "row \(row)") : Wording("“\(sheet)”第 \(row) 行", "row \(row) of \(sheet)")
  }
}
