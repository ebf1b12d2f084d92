import Pages

/// The words of pictures.
extension Words {
  static let progressByStatus = "整改进展"
  static let progressOverTime = "整改进度"
  static let openedFindings = "列入整改"
  static let doneFindings = "已完成和已销号"
  static let closedFindings = "其中已销号"
  static let figures = "查看数字"
  static let details = "查看各方面进展和整改进度"
  static let detailsByArea = "查看各方面进展"
  static let date = "日期"
  static let eachOrgan = "各单位进展"
  static let mostOverdue = "逾期最多的单位"
  static let timeline = "整改时间轴"
  static let deadlineLine = "竖线：完成时限"
  static let halves = "上下两半：只知月份，当月由上变下"
  static let slopes = "斜线：只知月份的变更"
  static let rounds = "巡察轮次"
  static let allRounds = "全部轮次"
  static let countsByRound = "各轮次的问题数，按状态分列"
  static let round = "轮次"

  static func byStatus(_ name: String) -> String { "\(name)：各状态的问题数" }

  /// `已销号（本单位审核）1个，正在整改8个`
  static func pieces(_ bar: StatusBar) -> String {
    bar.pieces.map { "\(nameApart($0.mark))\(count($0.count))" }.joined(separator: comma)
  }

  /// Below a picture of several notices together.
  static func continuing(_ number: Int) -> String { "其中\(number)项延续此前通报的问题，各份通报分别计数。" }

  /// `逾期12个，共34个`
  static func overdue(in counts: CountsShown) -> String {
    "\(overdue)\(count(counts.overdue))\(comma)共\(count(counts.leaves))"
  }

  static func month(_ year: Int, _ month: Int?) -> String { month.map { "\(year)年\($0)月" } ?? "\(year)年" }

  static func progress(_ row: ProgressChart.Row) -> String {
    "至\(row.date.text)，\(openedFindings)\(count(row.opened))，\(doneFindings)\(count(row.done))，\(closedFindings)\(count(row.closed))。"
  }

  static func timeline(_ history: HistoryShown, asOf: DateShown?, deadline: DeadlineShown?) -> String {
    let changes = history.rows.filter { !$0.isPending }.map { "\($0.date.text)起\(nameApart($0.status.mark))" }
    let due = deadline.map { ["\(Words.deadline)\($0.current.text)"] } ?? []
    let end = asOf.map { ["\(Words.asOf)\($0.text)"] } ?? []
    return (changes + due + end).joined(separator: "；") + stop
  }
}
