import OfficeFiles

/// How much is read at most: far beyond any ledger, and little enough that a hostile file does no harm.
enum Limits {
  /// Bytes of a file.
  static let file = 32 << 20
  /// Parts of a workbook when they are unpacked, and elements within elements.
  static let office = OfficeLimits(part: 96 << 20, parts: 192 << 20, partCount: 10_000, depth: 64, elements: 20_000_000)
  /// Rows of a sheet (what Excel takes).
  static let rows = 1_048_576
  /// Columns of a sheet (what Excel takes).
  static let columns = 16_384
  /// Cells of a whole file.
  static let cells = 2_000_000
  /// UTF-8 bytes of all texts of a file.
  static let text = 128 << 20
  /// UTF-8 bytes of one cell: 32,767 characters (what Excel takes) of up to four bytes.
  static let cellText = 32_767 * 4
  /// Ranges of merged cells of a sheet.
  static let merged = 100_000
  /// Sheets of a workbook.
  static let sheets = 256
}
