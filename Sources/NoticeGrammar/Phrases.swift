/// THE words by which the grammar knows what a line is for, where structure alone does not tell. They are roots that every
/// notice needs (问题, 方面, 整改), not wordings that some notices have.
enum Phrases {
  typealias Line = ArraySlice<Unicode.Scalar>

  /// Whether a heading names a problem: 针对……的问题, 关于……问题, 反馈问题：…….
  static func namesProblem(_ heading: Line) -> Bool {
    guard let last = heading.lastRange(of: "问题") else {
      return heading.starts(with: "反馈指出") || heading.starts(with: "针对") && isDefect(heading)
    }
    // 聚焦问题逐条整改, 关于涉粮问题整改情况: all that is said of problems is that they are put right.
    let behind = heading[last.upperBound...].prefix { !"([【".unicodeScalars.contains($0) }
    if behind.first("整改") != nil, !isDefect(behind), !isDefect(heading[..<last.lowerBound]) { return false }
    if ["针对", "关于", "对于", "就", "反馈", "存在", "“", "具体问题", "问题"].contains(where: { heading.starts(with: $0) }) {
      return !isAboutWork(heading)
    }
    let tail = heading[last.upperBound...].trimmed
    return tail.count <= 4 && !isAboutWork(heading)
  }

  /// Whether a heading names an area: 在“……”方面, 关于……方面, ……方面的问题.
  static func namesArea(_ heading: Line) -> Bool {
    guard let place = heading.lastRange(of: "方面") else { return false }
    let tail = heading[place.upperBound...].filter { !$0.isBlank }
    return tail.count <= 10 && heading.count <= 80
  }

  /// Whether a heading speaks of what is wrong: 不到位, 缺失, 有差距. Words for defects are built with few characters.
  static func isDefect(_ heading: Line) -> Bool {
    if heading.contains(anyOf: ["问题", "差距", "短板", "弱化", "薄弱", "漏洞", "隐患", "滞后", "乏力", "宽松", "偏差", "脱节", "风险", "流于形式"]) {
      return true
    }
    return heading.contains { "不欠缺弱乏漏未少违浅慢虚松软难乱差低偏".unicodeScalars.contains($0) }
      && !heading.contains(anyOf: ["不断", "不忘", "不折不扣", "毫不", "持之不", "不放", "不松", "不减", "不敢", "不懈"])
  }

  /// Whether a heading is about the work of rectification itself: 扎实抓好反馈问题整改.
  static func isAboutWork(_ heading: Line) -> Bool {
    heading.contains(anyOf: [
      "整改落实", "整改工作", "整改情况", "整改进展", "整改任务", "抓好", "推进", "推动", "落实情况", "完成情况", "扎实", "全力", "高质量",
    ]) && !heading.starts(with: "针对") && !heading.starts(with: "关于") && !heading.starts(with: "对于")
  }

  /// Whether a heading names how rectification was organised: findings never lie beneath it.
  static func isOrganisation(_ heading: Line) -> Bool {
    guard !isDefect(heading) || heading.contains(anyOf: ["整改责任", "组织领导"]) else { return false }
    return heading.contains(anyOf: [
      "组织领导", "政治站位", "思想认识", "提高认识", "高度重视", "统一思想", "统筹部署", "动员部署", "压实责任", "主体责任", "政治责任", "政治担当",
      "整改责任", "责任担当", "总体情况", "基本情况", "组织推动", "组织推进",
    ])
  }

  /// Whether a heading is about what comes next.
  static func isFollowUp(_ heading: Line) -> Bool {
    heading.contains(anyOf: ["下一步", "下步", "下阶段", "后续", "今后", "长效", "巩固", "努力方向", "持续深化", "工作打算", "工作安排"])
      && !namesProblem(heading) && !namesArea(heading)
  }

  /// Whether a heading begins the part of the findings: 巡察反馈问题整改落实情况.
  static func isFindingsPart(_ heading: Line) -> Bool {
    heading.contains(anyOf: ["整改", "反馈"])
      && heading.contains(anyOf: ["落实", "进展", "完成情况", "整改情况", "反馈", "问题", "成效", "事项"])
      && !isFollowUp(heading)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Where the word stands last.
  func lastRange(of word: String) -> Range<Int>? {
    var found: Range<Int>?
    var rest = self
    while let next = rest.first(word) {
      found = next
      rest = self[next.upperBound...]
    }
    return found
  }
}
