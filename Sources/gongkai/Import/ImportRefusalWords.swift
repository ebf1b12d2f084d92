import Diagnostics
import NoticeGrammar
import NoticeImport

extension ImportResult {
  /// Why it is not imported and how to mend that; nil where it is.
  func failure(chinese: Bool) -> Wording? {
    switch state {
    case .noFile(let error): Wording(error.message(chinese: true), error.message(chinese: false))
    case .noDocument(let refusal):
      Wording(
        "\(refusal.cause.chinese)。\n改法：\(refusal.mend.chinese)",
        "\(refusal.cause.english).\nfix: \(refusal.mend.english)")
    case .refused(let refusal):
      offeredDate.map { offer in
        Wording(
          "\(refusal.words.chinese)。\(offer.chinese)", "\(refusal.words.english); \(offer.english)")
      } ?? refusal.words
    case .prepared, .placed: nil
    }
  }
}

extension ImportRefusal {
  /// What is wrong, and how to mend it.
  var words: Wording {
    switch self {
    case .unreadable(let refusal): refusal.words
    case .incomplete(let account, let source):
      Wording(
        "共 \(account.total) 字，只有 \(account.accounted) 字有着落，没有写入。\n缺的是：\(Self.list(account.missing + account.doubled, source))",
        "\(account.accounted) of \(account.total) characters are accounted for, so nothing was written.\nmissing: \(Self.list(account.missing + account.doubled, source))"
      )
    case .noDate:
      Wording("通报里没有日期。\n改法：用 --date 写明", "the notice bears no date.\nfix: give one with --date")
    case .noOrgan:
      Wording("看不出是哪个单位的通报。\n改法：用 --organ 写明", "it does not say whose notice it is.\nfix: say so with --organ")
    case .similarOrgan(let written, let known):
      Wording(
        "通报的单位是“\(written)”，内容里有“\(known)”，不知道是不是同一个。\n改法：是就写 --organ \(known)；不是就写 --organ \(written)",
        "the notice is of \(written); the content has \(known), which may be the same.\nfix: --organ \(known) if it is, --organ \(written) if it is not"
      )
    case .tooMany(let count): Wording("一级里有 \(count) 项，最多 999 项", "\(count) things in one list; names can number 999")
    case .alreadyThere(let place):
      Wording(
        "这份通报已经在 \(place)，没有再写。\n改法：只改几处，就改它的文件；要整份重新导入，先把它的文件夹从内容里移走",
        "this notice is already at \(place): nothing was written.\nfix: edit its files; to import it anew, first move its folder out of the content"
      )
    case .writtenOtherwise(let expected, let found):
      Wording(
        "写出后读回来与原文不一样，没有写入：原文“\(expected)”，读回“\(found)”。请把这份文件交给维护者",
        "what was written reads otherwise than the notice, so it was left out: \(expected) became \(found). Please report this file"
      )
    case .contentError(let error):
      Wording("写出的内容有错误，没有写入：\(error)", "what was written has an error, so it was left out: \(error)")
    }
  }

  private static func list(_ stretches: [Stretch], _ source: NoticeSource) -> String {
    stretches.prefix(5).map { "\(source.line(at: $0.lowerBound)): \(source.text($0).prefix(40))" }.joined(
      separator: "\n  ")
  }
}

extension NoticeRefusal {
  fileprivate var words: Wording {
    switch self {
    case .securityMark(let line):
      Wording(
        "第 \(line) 行有密级标志，不能导入。\n改法：由保密部门确认可以公开并去掉标志以后再导入",
        "line \(line) bears a security mark: it cannot be imported.\nfix: have it cleared for publication first")
    case .empty: Wording("里面没有正文", "there is no text in it")
    case .noTitle:
      Wording("没有找到标题。\n改法：确认第一段是通报的标题", "no title was found.\nfix: see that it begins with the notice's title")
    }
  }
}
