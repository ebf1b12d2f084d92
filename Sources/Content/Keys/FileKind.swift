/// The kinds of file that content consists of. The marker file decides what a folder is.
enum FileKind: Sendable, CaseIterable {
  case site
  case organ
  case notice
  case area
  case finding
  case specificFinding
  case freePage

  /// The keys that its front matter may have.
  var keys: [Key] {
    switch self {
    case .site: KeyTable.site
    case .organ: KeyTable.organ
    case .notice: KeyTable.notice
    case .area: KeyTable.area
    case .finding, .specificFinding: KeyTable.finding
    case .freePage: KeyTable.freePage
    }
  }

  /// The file that makes a folder one of this kind, where it is a folder.
  var marker: String? {
    switch self {
    case .site: "site.yaml"
    case .organ: "organ.md"
    case .notice: "notice.md"
    case .area: "area.md"
    case .finding: "finding.md"
    case .specificFinding, .freePage: nil
    }
  }

  /// Every name that makes a folder something, those of folders below the site alone.
  static let markers: [String] = ["organ.md", "notice.md", "area.md", "finding.md"]
}
