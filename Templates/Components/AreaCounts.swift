import Pages
import SafeHTML

/// Where the areas of a notice stand; nothing where it has none but that of findings without one, which are all.
///
/// - Parameters:
///   - areas: a row for each.
///   - notice: the notice, where there are others on the page.
/// - Returns: a table with a bar in each row.
func areaCounts(_ areas: [CountsRow], of notice: Label?) -> HTML {
  if areas.allSatisfy({ $0.link.label == .withoutArea }) { return .empty }
  return CountsTable(
    caption: "\(notice.map { Words.of(Words.label($0)) } ?? "")\(Words.countsByArea)", rowName: Words.area,
    dateName: Words.changes, rows: areas
  ).html
}
