/// What the open data has rows of.
public enum DataKind: String, CaseIterable, Hashable, Sendable {
  /// 通报
  case notices
  /// 方面
  case areas
  /// 问题 and 具体问题
  case findings
  /// 整改措施
  case measures
  /// 状态变更 of findings and of measures
  case changes
  /// 正文 of organs, notices, areas and findings
  case texts
}

/// A field of the open data: its name, what it may hold, what it means.
public struct DataField: Sendable {
  /// What a field may hold.
  public enum Kind: Hashable, Sendable {
    /// Text.
    case text
    /// Texts in order; in CSV with a semicolon between every two.
    case texts
    /// A day, or a month where no day is known.
    case date
    /// A number that is not negative.
    case number
    /// Yes or no.
    case flag
    /// A whole web address.
    case address
    /// One of some words.
    case choice([String])
  }

  /// As JSON and the head of CSV name it.
  public let name: String
  /// What it may hold.
  public let kind: Kind
  /// Whether it always holds something.
  public let isAlways: Bool
  /// What it means, in Chinese.
  public let chinese: String
  /// What it means, in English.
  public let english: String
}

/// A field and where its value comes from.
struct DataColumn<Source>: Sendable {
  let field: DataField
  let value: @Sendable (Source) -> DataValue

  init(
    _ name: String, _ kind: DataField.Kind, always: Bool = false, _ chinese: String, _ english: String,
    _ value: @escaping @Sendable (Source) -> DataValue
  ) {
    field = DataField(name: name, kind: kind, isAlways: always, chinese: chinese, english: english)
    self.value = value
  }
}

/// A value of the open data.
enum DataValue: Sendable {
  case empty
  case text(String)
  case texts([String])
  case number(Int)
  case flag(Bool)

  /// A text, or nothing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
}

extension DataKind {
  /// Its fields in their order.
  public var fields: [DataField] {
    switch self {
    case .notices: DataTable.notices.map(\.field)
    case .areas: DataTable.areas.map(\.field)
    case .findings: DataTable.findings.map(\.field)
    case .measures: DataTable.measures.map(\.field)
    case .changes: DataTable.changes.map(\.field)
    case .texts: DataTable.texts.map(\.field)
    }
  }
}
