import Addresses
import Disclosure

/// The organ that rows of the open data belong to.
struct RowOrgan: Sendable {
  let id: String
  let title: String
  let asOf: DisclosureDate?
}

/// An area, as the open data tells it.
struct AreaData: Sendable {
  let id: String
  let url: String
  let organ: RowOrgan
  let noticeID: String
  let number: Int
  let title: String
  let counts: StatusCounts
}

/// A notice, as the open data tells it.
struct NoticeData: Sendable {
  let id: String
  let url: String
  let organ: RowOrgan
  let notice: Notice
  let counts: StatusCounts
}

/// A finding or a 具体问题, as the open data tells it.
struct FindingData: Sendable {
  let id: String
  let url: String
  let organ: RowOrgan
  let noticeID: String
  let area: AreaData?
  let parentID: String?
  let number: String
  let title: String
  let parts: Int
  let record: Record

  var last: StatusChange? { parts == 0 ? record.history.entries.last : nil }
  var status: Status? { last?.status }
  var isOverdue: Bool { parts == 0 && record.isOverdue(asOf: organ.asOf) }
  var isReopened: Bool { parts == 0 && record.history.isReopened }
}

/// A measure, as the open data tells it.
struct MeasureData: Sendable {
  let finding: FindingData
  let number: Int
  let measure: Measure
}

/// A text, as the open data tells it.
struct TextData: Sendable {
  /// Where it stands.
  enum Place: String, CaseIterable, Sendable { case body, opening, closing }

  let page: Route
  let place: Place
  let text: String

  /// Nil where there is no text.
  init?(_ passages: [Passage], _ place: Place, of page: Route) {
    let lines = passages.map { passage in
      switch passage {
      case .heading(_, _, let content): content.text
      case .prose(let prose): prose.text
      }
    }
    text = lines.joined(separator: "\n")
    if text.isEmpty { return nil }
    self.page = page
    self.place = place
  }
}

/// A status change, as the open data tells it.
struct ChangeData: Sendable {
  let id: String
  let finding: FindingData
  let measure: Int?
  let entry: StatusChange
  let isReopening: Bool
}

extension Route {
  /// What the open data knows a page by: its address below the base address, without the slash at the end.
  var dataID: String { path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path }
}
