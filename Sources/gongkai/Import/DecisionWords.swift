import Diagnostics
import NoticeImport

extension DecisionMistake {
  /// What is wrong and how to mend it, with the line of the file.
  func words(in file: String) -> Wording {
    let place = "\(VisibleText.of(file)):\(line)"
    let (cause, mend) = (cause.words, isQuestion ? Self.dropIt : cause.mend)
    return Wording(
      "\(place)：\(cause.chinese)。\n改法：\(mend.chinese)", "\(place): \(cause.english).\nfix: \(mend.english)")
  }

  private static let dropIt = Wording(
    "这一行还没有判断，不影响导入，可以删去", "nobody has answered this line, so it changes nothing: it may be deleted")
}

extension DecisionMistake.Cause {
  fileprivate var words: Wording {
    switch self {
    case .unintelligible: Wording("看不懂这一行", "this line cannot be understood")
    case .noFinding(let title, _):
      Wording("要导入的通报里没有“\(shown(title))”这个问题", "no finding of the new notice is titled \(shown(title))")
    case .noEarlierFinding(let route):
      Wording("内容里没有 \(shown(route)) 这个问题", "the content has no finding \(shown(route))")
    case .otherNotice(let route):
      Wording(
        "\(shown(route)) 是另一份通报的问题，不是这次导入所延续的那一份",
        "\(shown(route)) is of another notice than the one that this import follows")
    case .contradicts(let line):
      Wording(
        "与第 \(line) 行矛盾：同样的两个问题，一行写“是”，一行写“否”", "it says the opposite of line \(line) about the same two findings")
    case .continuedTwice(let route, let line):
      Wording(
        "第 \(line) 行已经写明另一个问题延续 \(shown(route))",
        "line \(line) says already that another finding continues \(shown(route))")
    case .continuesTwo(let title, let line):
      Wording(
        "第 \(line) 行已经写明“\(shown(title))”延续此前的另一个问题",
        "line \(line) says already that \(shown(title)) continues another earlier finding")
    }
  }

  fileprivate var mend: Wording {
    switch self {
    case .unintelligible:
      Wording(
        "行首写“是”“否”或“?”，后面各列不要改，列之间是制表符",
        "begin it with yes, no or ?, and leave the other columns and the tabs between them")
    case .noFinding(_, let nearest?):
      Wording("标题一列改回“\(shown(nearest))”；不再需要就删去这一行", "put back the title \(shown(nearest)), or delete the line")
    case .noFinding(_, nil), .noEarlierFinding:
      Wording(
        "问题改过名，或清单是别的通报的：删去这一行，仍拿不准的会重新写出来请你填",
        "it was renamed, or the list is of another notice: delete the line; what is still uncertain is asked again")
    case .otherNotice:
      Wording(
        "核对是不是拿错了清单；不是就删去这一行，导入以后在问题文件里自己写 continues:",
        "see whether this is the right list; if so, delete the line, and write continues: in the finding's file afterwards"
      )
    case .contradicts: Wording("两行只留一行", "keep one of the two lines")
    case .continuedTwice, .continuesTwo:
      Wording(
        "只留一行“是”，另一行写“否”；确实拆分或合并的，导入以后在问题文件里自己补写 continues:",
        "leave one yes and make the other no; where findings were split or joined, add continues: to the finding's file afterwards"
      )
    }
  }

  private func shown(_ text: String) -> String { VisibleText.of(text) }
}
