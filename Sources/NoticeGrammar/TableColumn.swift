/// What a column of a table of findings (整改台账) holds, told by its head. THE words for heads.
enum TableColumn: Hashable, Sendable {
  case number, area, finding, measures, progress, status, category, lead, due
  /// A task of rectification: the finding where there is no column for that.
  case task
  /// What only its own head can say: 责任人, 备注.
  case other

  /// Columns whose cells are running text of a finding.
  var isBody: Bool { self == .measures || self == .progress || self == .other }

  init(head: ArraySlice<Unicode.Scalar>) {
    let words = head.filter { !$0.isBlank && $0 != "*" }[...]
    let rules: [(TableColumn, [String])] = [
      (.number, ["序号", "编号"]), (.due, ["时限", "期限", "完成时间", "整改时间", "办结时间"]),
      (.status, ["状态", "是否", "销号"]), (.category, ["整改类别", "整改类型", "任务类型", "任务类别", "整改分类"]),
      (.measures, ["措施", "举措"]), (.progress, ["进展", "整改情况", "完成情况", "落实情况", "办理情况", "成效", "结果", "整改落实"]),
      (.area, ["方面", "类别", "类型", "分类", "领域", "板块"]), (.finding, ["问题", "反馈意见", "反馈内容"]),
      (.task, ["整改任务", "整改事项", "整改内容"]),
    ]
    if let known = rules.first(where: { words.contains(anyOf: $0.1) })?.0 {
      // 问题数 counts findings and holds none.
      self = known == .finding && words.ends(with: "数") || words.ends(with: "数量") ? .other : known
    } else {
      let isPerson = words.contains(anyOf: ["人", "领导", "同志"])
      let isDepartment = words.contains(anyOf: ["牵头", "责任单位", "责任部门", "责任科室", "责任处室", "整改单位", "承办单位"])
      self = isDepartment && !isPerson ? .lead : .other
    }
  }
}

/// The row of a table that says what its columns hold.
struct TableHead {
  /// Which row it is.
  let row: Int
  /// What each column holds.
  private(set) var columns: [TableColumn]
  /// Which column holds the findings.
  let finding: Int
  /// Which column's cells become a finding's measures; nil where none does.
  let list: Int?
  /// Whether a finding has running text in one column alone, so that no label is needed to tell which it is.
  let isSingle: Bool

  /// Nil where the table is not one of findings, by its heads; a caption in a row of its own may stand above them.
  init?(_ source: NoticeSource, _ rows: [[Stretch]]) {
    guard let row = rows.indices.prefix(2).first(where: { rows[$0].count { source.visibleCount($0) > 0 } > 1 }) else {
      return nil
    }
    var columns = rows[row].map { TableColumn(head: source[$0]) }
    if !columns.contains(.finding), let task = columns.firstIndex(of: .task) { columns[task] = .finding }
    // Of two columns of one kind the second is told by its own head.
    for (index, column) in columns.enumerated() where columns[..<index].contains(column) && column != .finding {
      columns[index] = .other
    }
    columns = columns.map { $0 == .task ? .other : $0 }
    guard let finding = columns.firstIndex(of: .finding), columns.count > 2,
      columns.contains(where: { [.measures, .progress, .status].contains($0) })
    else { return nil }
    self.row = row
    self.columns = columns
    self.finding = finding
    list = columns.firstIndex(of: .measures) ?? columns.firstIndex(of: .progress)
    isSingle = columns.count { $0 == .measures || $0 == .progress } < 2
  }

  /// Whether the text of a row, cell by cell, can be read as a finding in its order: what names it stands before what is
  /// said of it, and every column has a head.
  func isClear(_ source: NoticeSource, _ heads: [Stretch]) -> Bool {
    columns.count { $0 == .finding } == 1 && !columns[..<finding].contains(where: \.isBody)
      && (columns.firstIndex(of: .area) ?? 0) <= finding && heads.allSatisfy { source.visibleCount($0) > 0 }
  }
}
