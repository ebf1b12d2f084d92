/// Where the rectification of a finding stands. THE list of statuses: their keys, their words, what they count as.
///
/// A finding without a history has no status (`nil`, shown as 未标注); it never counts as completed.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// 尚未启动
  case notStarted = "not-started"
  /// 正在整改
  case inProgress = "in-progress"
  /// 阶段性完成: a stage is done, the whole is not.
  case phaseComplete = "phase-complete"
  /// 长期坚持: an open-ended commitment, neither open nor overdue.
  case longTerm = "long-term"
  /// 已完成: reported by the organ itself (自报).
  case completed
  /// 已销号: checked off after verification (审核认定).
  case closed

  /// The word that readers see.
  public var name: String {
    switch self {
    case .notStarted: "尚未启动"
    case .inProgress: "正在整改"
    case .phaseComplete: "阶段性完成"
    case .longTerm: "长期坚持"
    case .completed: "已完成"
    case .closed: "已销号"
    }
  }

  /// Other words that content may use for it.
  public var synonyms: [String] {
    switch self {
    case .notStarted: ["未启动"]
    case .inProgress: ["推进中", "持续推进", "持续整改", "整改中", "部分整改", "未完成", "尚未整改到位"]
    case .phaseComplete: ["基本完成"]
    case .longTerm: []
    case .completed: ["办结", "已整改", "完成整改"]
    case .closed: []
    }
  }

  /// Reads a status in either spelling: the key, the Chinese word, or one of its synonyms.
  public init?(spelling: String) {
    guard let status = Self.bySpelling[spelling] else { return nil }
    self = status
  }

  /// Every spelling that content may use, keys first.
  public static let spellings: [String] =
    allCases.map(\.rawValue) + allCases.map(\.name) + allCases.flatMap(\.synonyms)

  private static let bySpelling: [String: Status] = {
    var table: [String: Status] = [:]
    for status in allCases {
      for spelling in [status.rawValue, status.name] + status.synonyms { table[spelling] = status }
    }
    return table
  }()

  /// Whether work is reported as done: completed or closed. Only these two make up a rate of completion.
  public var isDone: Bool { self == .completed || self == .closed }

  /// Whether work remains: a deadline can pass. 长期坚持 is neither done nor open.
  public var isOpen: Bool { !isDone && self != .longTerm }
}

/// Who verified that a finding may be checked off.
public enum Verification: String, CaseIterable, Hashable, Sendable {
  /// 本单位审核
  case itself = "self"
  /// 监督方认定
  case supervisor

  /// The word that readers see.
  public var name: String {
    switch self {
    case .itself: "本单位审核"
    case .supervisor: "监督方认定"
    }
  }
}

/// The kind of task that a finding is (整改类别); independent of its status.
public enum Category: String, CaseIterable, Hashable, Sendable {
  /// 立行立改
  case immediate
  /// 限期整改
  case deadline = "by-deadline"
  /// 长期坚持
  case longTerm = "long-term"

  /// The word that readers see.
  public var name: String {
    switch self {
    case .immediate: "立行立改"
    case .deadline: "限期整改"
    case .longTerm: "长期坚持"
    }
  }

  /// Reads a category in either spelling.
  public init?(spelling: String) {
    let found = Self.allCases.first { $0.rawValue == spelling || $0.name == spelling }
    guard let found else { return nil }
    self = found
  }

  /// Every spelling that content may use.
  public static let spellings: [String] = allCases.map(\.name) + allCases.map(\.rawValue)
}
