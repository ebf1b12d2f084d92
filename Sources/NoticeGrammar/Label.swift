/// What stands before a colon at the front of a paragraph and says what the paragraph is: 整改情况：, 下一步：, 牵头部门：.
struct Label: Sendable {
  /// What a label is for.
  enum Purpose: Hashable, Sendable {
    /// What was done: 整改情况, 整改措施, 整改成效 and their kind.
    case rectification
    /// How far it is: 整改状态, 完成情况.
    case status
    /// The kind of task: 整改类别.
    case category
    /// Who leads: 牵头部门.
    case lead
    /// Until when: 完成时限, 整改期限.
    case due
    /// What the inspection said: 反馈问题, 问题表现.
    case problem
    /// What comes next, who is responsible.
    case other
  }

  /// The words, without the colon.
  let words: Stretch
  /// The words, the colon and the blanks behind it.
  let stretch: Stretch
  let purpose: Purpose

  /// The label at the front of a paragraph.
  init?(_ paragraph: ArraySlice<Unicode.Scalar>) {
    var inside = paragraph
    let isBracketed = inside.first == "【" || inside.first == "[" || inside.first == "〔"
    if isBracketed { inside = inside.dropFirst() }
    let words = inside.prefix(14).prefix { $0.isHan || $0 == " " }
    let trimmed = words.trimmed
    guard trimmed.count >= 2, trimmed.count <= 12, let purpose = Self.purpose(of: trimmed) else { return nil }
    var rest = inside[words.endIndex...]
    if isBracketed {
      guard let end = rest.first, "】]〕".unicodeScalars.contains(end) else { return nil }
      rest = rest.dropFirst()
      if rest.first == ":" { rest = rest.dropFirst() }
    } else if rest.first == ":" {
      rest = rest.dropFirst()
    } else if !(rest.isEmpty && Self.standsAlone(trimmed)) {
      return nil
    }
    self.words = trimmed.startIndex..<trimmed.endIndex
    stretch = paragraph.startIndex..<rest.drop { $0 == " " }.startIndex
    self.purpose = purpose
  }

  private static func standsAlone(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.count <= 8 && words.starts(with: "整改") && !words.ends(with: "落实")
  }

  /// 反馈问题, 存在的问题, 问题表现, 反馈问题一: nothing but words around 问题.
  private static func isProblem(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard words.first("问题") != nil else { return false }
    var rest = words
    let parts = ["问题", "巡察", "巡视", "反馈", "存在", "具体", "主要", "突出", "发现", "指出", "表现", "描述", "的"]
    while let next = parts.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(next.unicodeScalars.count) }
    return rest.allSatisfy { Numerals.digit($0) != nil || $0 == "十" }
  }

  private static func purpose(of words: ArraySlice<Unicode.Scalar>) -> Purpose? {
    if words.contains(anyOf: ["牵头部门", "牵头单位", "牵头处室", "牵头科室", "责任部门", "责任单位", "责任处室", "责任科室"]) { return .lead }
    if words.contains(anyOf: ["类别", "任务类型", "整改类型"]) { return .category }
    if words.contains(anyOf: ["状态", "完成情况", "完成进度", "整改进度"]) { return .status }
    if isProblem(words) { return .problem }
    if words.contains(anyOf: ["时限", "期限", "完成时间", "整改时间", "办结时间"]) { return .due }
    if words.contains(anyOf: ["整改", "措施", "成效", "结果", "进展", "做法", "落实情况"]) { return .rectification }
    if words.contains(anyOf: ["下一步", "下步", "责任", "打算", "计划", "配合"]) { return .other }
    return nil
  }
}
