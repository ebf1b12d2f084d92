/// The columns of a ledger (整改台账). THE table of them: what they are called, what else offices call them, in which
/// order they stand.
public enum LedgerColumn: String, CaseIterable, Hashable, Sendable {
  /// 单位: only where a ledger covers several.
  case organ
  /// 通报: only where a ledger covers several.
  case notice
  /// 编号
  case number
  /// 方面
  case area
  /// 问题
  case finding
  /// 具体问题
  case specific
  /// 整改类别
  case category
  /// 整改措施
  case measures
  /// 牵头部门
  case lead
  /// 配合部门
  case partners
  /// 整改时限: the one in force.
  case due
  /// 状态
  case status
  /// 状态日期: when the status began.
  case statusDate
  /// 整改进展: what the newest entry says.
  case progress
  /// 审核认定: who checked it off, and for whom.
  case verification
  /// 销号日期
  case closedDate
  /// 责任领导, from `internal:`.
  case leader
  /// 佐证材料, from `internal:`.
  case evidence
  /// 备注, from `internal:`.
  case remarks
  /// 变更日期: left empty for the next entry.
  case newDate
  /// 变更说明: left empty for the next entry.
  case newNote
  /// 核验人: left empty for the next entry.
  case newVerifier
  /// 标识: which finding or measure the row is about.
  case identifier
  /// 校验: what the row said when it was exported.
  case check

  /// What stands at its head.
  public var title: String { words[0] }

  /// Its title first, then what else offices call it, the surest first.
  var words: [String] {
    switch self {
    case .organ: ["单位", "被巡察单位", "被巡察党组织", "单位名称", "整改单位"]
    case .notice: ["通报", "通报名称", "巡察轮次"]
    case .number: ["编号", "序号", "问题编号", "问题序号", "台账编号", "号", "No", "No."]
    case .area: ["方面", "问题方面", "所属方面", "反馈方面", "问题分类", "问题类型", "问题类别"]
    case .finding:
      [
        "问题", "反馈问题", "巡察反馈问题", "巡视反馈问题", "反馈的问题", "问题名称", "存在问题", "存在的问题", "主要问题", "发现问题", "发现的问题", "问题描述",
        "问题内容", "问题清单", "整改问题", "反馈意见",
      ]
    case .specific: ["具体问题", "具体表现", "问题具体表现", "具体问题表现", "具体问题描述", "主要表现"]
    case .category: ["整改类别", "整改类型", "任务类别", "整改性质", "整改方式"]
    case .measures: ["整改措施", "具体措施", "具体整改措施", "整改任务", "整改举措", "措施", "工作措施"]
    case .lead:
      [
        "牵头部门", "牵头单位", "责任部门", "责任单位", "整改责任部门", "整改责任单位", "主责部门", "主责单位", "牵头责任部门", "牵头责任单位", "承办部门", "牵头处室", "责任处室",
        "牵头",
      ]
    case .partners: ["配合部门", "配合单位", "协办部门", "协办单位", "协同部门", "参与部门", "责任配合部门", "配合责任部门", "配合"]
    case .due:
      ["整改时限", "完成时限", "整改期限", "完成期限", "时限", "整改完成时限", "计划完成时间", "计划完成时限", "要求完成时间", "时间节点", "完成时间", "整改时间"]
    case .status:
      ["状态", "整改状态", "当前状态", "目前状态", "进展状态", "完成状态", "整改进度", "进度", "完成情况", "整改完成情况", "是否完成", "是否销号", "销号情况"]
    case .statusDate: ["状态日期", "状态时间", "状态更新日期", "更新日期", "实际完成时间", "实际完成日期", "完成日期"]
    case .progress:
      ["整改进展", "进展情况", "整改进展情况", "整改情况", "整改落实情况", "落实情况", "工作进展", "目前进展", "整改成效", "整改进展及成效", "整改结果"]
    case .verification: ["审核认定", "审核情况", "审核意见", "认定情况", "认定意见", "认定单位", "审核认定情况", "销号审核"]
    case .closedDate: ["销号日期", "销号时间"]
    case .leader: ["责任领导", "责任人", "分管领导", "牵头领导", "责任院领导", "整改责任人", "leader", "responsible"]
    case .evidence: ["佐证材料", "佐证", "印证材料", "证明材料", "支撑材料", "evidence"]
    case .remarks: ["备注", "说明备注", "批注", "remarks", "remark", "note", "notes"]
    case .newDate: ["变更日期", "变更时间", "本次变更日期"]
    case .newNote: ["变更说明", "变更原因", "本次变更说明"]
    case .newVerifier: ["核验人", "核验", "核验单位", "审核人", "认定人", "验收人", "销号审核人"]
    case .identifier: ["标识", "唯一标识", "标识符", "ID"]
    case .check: ["校验", "校验码"]
    }
  }

  /// What a cell of it holds.
  enum Kind {
    case text, date, status
  }

  var kind: Kind {
    switch self {
    case .due, .statusDate, .closedDate, .newDate: .date
    case .status: .status
    default: .text
    }
  }

  /// Those that the public site knows too: what the check code covers and a reconciliation compares.
  static let compared: [LedgerColumn] = [
    .area, .finding, .specific, .category, .measures, .lead, .partners, .due, .status, .statusDate, .progress,
    .verification, .closedDate,
  ]

  /// Those from `internal:`.
  static let ofInternal: [LedgerColumn] = [.leader, .evidence, .remarks]

  /// Those that people fill in for the next entry.
  static let forNextEntry: [LedgerColumn] = [.newDate, .newNote, .newVerifier]
}
