import TextEncodings

/// A spreadsheet that was read: a workbook (.xlsx) or a text file (CSV).
///
/// 1. what kind of file it is shows in its first bytes, never in its name (`FileKind`);
/// 2. text: the encoding is found and undone (`TextEncoding`), the separator is found, records are taken apart (`CSV`);
/// 3. workbook: the archive is opened (libzip), its parts are read (Expat), values and dates are put into cells (`XLSX`).
///
/// All of it is hostile: sizes, counts and depths are limited, and a file that cannot be read is refused with a reason.
public struct Spreadsheet: Hashable, Sendable {
  /// How the file was stored.
  public enum Storage: Hashable, Sendable {
    /// Text with its encoding and its separator.
    case text(TextEncoding, separator: Character)
    /// A workbook.
    case workbook
  }

  /// How the file was stored.
  public let storage: Storage
  /// Its sheets in the order of their tabs; one for a text.
  public let sheets: [Sheet]

  /// The largest file that is read, in bytes.
  public static let largestFile = Limits.file

  /// Reads a file.
  ///
  /// - Parameter bytes: the whole file.
  /// - Throws: why it cannot be read.
  public init(_ bytes: [UInt8]) throws(SpreadsheetRefusal) {
    guard bytes.count <= Limits.file else { throw .tooLarge(.init("文件", "the file is")) }
    switch try FileKind.of(bytes) {
    case .workbook:
      storage = .workbook
      sheets = try WorkbookReader.sheets(of: bytes)
    case .text:
      let (text, encoding) = try Self.decode(bytes)
      let (rows, separator) = try CSVReader.read(text)
      storage = .text(encoding, separator: Character(Unicode.Scalar(separator)))
      sheets = [Sheet(name: "", rows: rows)]
    }
  }

  private static func decode(_ bytes: [UInt8]) throws(SpreadsheetRefusal) -> (text: [UInt8], encoding: TextEncoding) {
    do { return try TextEncoding.decode(bytes) } catch { throw SpreadsheetRefusal(error) }
  }
}
