/// What a page is that people read; a leaf (a finding that is not broken down, or a 具体问题) by its status.
public enum ReadKind: Hashable, Sendable {
  /// An organ.
  case organ
  /// A notice.
  case notice
  /// An area.
  case area
  /// A free page, or the one of the contact channels.
  case page
  /// A ledger, which lists what stands on other pages.
  case ledger
  /// A finding that is broken down.
  case brokenDown
  /// A leaf, by its status.
  case leaf(StatusMark)

  /// THE list. A kind is stored, and told to the script of the search, by its place in it.
  public static let all: [ReadKind] =
    [.organ, .notice, .area, .page, .ledger, .brokenDown] + StatusMark.allCases.map(ReadKind.leaf)

  /// Its place in the list, from 0; less than 16, so that it is a single hexadecimal digit.
  public var place: Int {
    switch self {
    case .organ: 0
    case .notice: 1
    case .area: 2
    case .page: 3
    case .ledger: 4
    case .brokenDown: 5
    case .leaf(let mark): 6 + (StatusMark.allCases.firstIndex(of: mark) ?? 0)
    }
  }

  /// The search finds what stands on a page of its own: a ledger has nothing but what other pages have.
  var isSearched: Bool { self != .ledger }
}
