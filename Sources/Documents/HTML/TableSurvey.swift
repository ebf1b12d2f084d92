/// Tells tables of data from tables that only lay out a page, before the page is read: a table within a cell, which comes
/// later, tells the most.
struct TableSurvey: PageVisitor {
  private(set) var dataTables: Set<PageNode> = []
  private var open: [Facts] = []

  init(_ tree: borrowing PageTree) {
    var survey = Self()
    tree.walk(&survey)
    self = survey
  }

  private init() {}

  mutating func enter(_ node: PageNode) -> Bool {
    switch node.kind {
    case .text(let text, _):
      if let last = open.indices.last { open[last].add(text) }
      return false
    case .space, .other: return false
    case .element(let tag):
      let kind = ElementKind(tag)
      if case .unseen = kind { return false }
      if case .table = kind {
        if let last = open.indices.last { open[last].hasTable = true }
        open.append(Facts(node))
      } else if let last = open.indices.last {
        open[last].take(kind, node)
      }
      return true
    }
  }

  mutating func leave(_ node: PageNode) {
    guard case .element(let tag) = node.kind, case .table = ElementKind(tag), let facts = open.popLast() else { return }
    if facts.isData { dataTables.insert(node) }
  }

  /// What is known of a table.
  private struct Facts {
    var hasTable = false
    private var isPresentation: Bool
    private var hasBorder: Bool
    private var hasHeaderCell = false
    private var hasHeading = false
    private var rows = 0
    private var cells = 0
    private var columns = 0
    private var filled = 0
    private var links = 0
    private var length = 0
    private var longest = 0
    private var widths: [Int: Int] = [:]

    init(_ table: PageNode) {
      let role = table["role"]?.lowercased()
      isPresentation = role == "presentation" || role == "none"
      hasBorder = (Int(table["border"] ?? "0") ?? 1) > 0 || InlineStyle(table["style"]).hasBorder
    }

    mutating func take(_ kind: ElementKind, _ node: PageNode) {
      switch kind {
      case .row:
        endRow()
        rows += 1
      case .cell:
        endCell()
        columns += min(max(1, Int(node["colspan"] ?? "") ?? 1), Limits.columns)
        cells += 1
        if node.isHeaderCell { hasHeaderCell = true }
        if InlineStyle(node["style"]).hasBorder { hasBorder = true }
      case .heading(let level): if level < 4 { hasHeading = true }
      case .link: links += 1
      default:
        // A caption behind rows would change places with them.
        if node.isCaption, rows > 0 { isPresentation = true }
      }
    }

    mutating func add(_ text: UnsafePointer<CChar>) {
      for piece in PageText(text) { if case .visible(let bytes) = piece { length += bytes.count } }
    }

    private mutating func endCell() {
      if length > 0 { filled += 1 }
      longest = max(longest, length)
      length = 0
    }

    private mutating func endRow() {
      endCell()
      if columns > 0 { widths[columns, default: 0] += 1 }
      columns = 0
    }

    /// It has rows and columns, and lines or heads that say so; or it looks like a list of short entries. Bytes: a
    /// character of Chinese has three.
    var isData: Bool {
      var facts = self
      facts.endRow()
      guard !hasTable, !hasHeading, !isPresentation, rows > 1, (facts.widths.keys.max() ?? 0) > 1 else { return false }
      if hasHeaderCell || hasBorder { return facts.longest <= 3 * 2_000 }
      let isRegular = (facts.widths.values.max() ?? 0) == rows && rows > 2
      return isRegular && facts.longest <= 3 * 60 && facts.filled * 5 >= cells * 4 && links * 2 < cells
    }
  }
}
