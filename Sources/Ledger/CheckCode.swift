import Disclosure
import Files
import Spreadsheets

/// What a row said when it was exported, in 48 letters: a digest of its history, and three letters for each column.
///
/// So a row that comes back tells what its office changed, which is to be taken, and what has changed in the content
/// since, which is not the office's doing. Letters alone, because programs make numbers and dates of digits.
struct CheckCode: Hashable {
  private static let first = "K"
  private static let historyLetters = 8
  private static let columnLetters = 3

  private let history: String
  private let columns: [String]

  /// The code of an item as it stands.
  init(_ item: LedgerItem) {
    history = Self.letters(Self.digest(of: item.history), Self.historyLetters)
    columns = LedgerColumn.compared.map { Self.letters($0, item.cell($0)) }
  }

  /// Reads a code; nil where the text is none.
  init?(_ text: String) {
    let letters = Array(CellText.essence(text).utf8)
    let columnsStart = 1 + Self.historyLetters
    let count = LedgerColumn.compared.count
    guard letters.count == columnsStart + Self.columnLetters * count, letters.allSatisfy(Self.alphabet.contains),
      letters[0] == Self.first.utf8.first
    else { return nil }
    history = String(decoding: letters[1..<columnsStart], as: UTF8.self)
    columns = (0..<count).map { index in
      let start = columnsStart + index * Self.columnLetters
      return String(decoding: letters[start..<start + Self.columnLetters], as: UTF8.self)
    }
  }

  /// As it stands in the cell.
  var text: String { Self.first + history + columns.joined() }

  /// Whether the cell says what the column said when the row was exported.
  func holds(_ cell: Cell?, in column: LedgerColumn) -> Bool {
    guard let index = LedgerColumn.compared.firstIndex(of: column) else { return true }
    return columns[index] == Self.letters(column, cell)
  }

  /// The columns in which the item is not what it was when the row was exported; `status` too where only its history
  /// is another.
  func changes(in item: LedgerItem) -> [LedgerColumn] {
    let now = CheckCode(item)
    var changed = zip(LedgerColumn.compared, zip(columns, now.columns)).compactMap { $1.0 == $1.1 ? nil : $0 }
    if history != now.history, !changed.contains(.status) { changed.append(.status) }
    return changed
  }

  private static func letters(_ column: LedgerColumn, _ cell: Cell?) -> String {
    letters(Digest(of: Array(CellMeaning.of(cell, in: column).utf8)), columnLetters)
  }

  private static func digest(of history: History) -> Digest {
    var digest = DigestBuilder()
    for entry in history.entries {
      digest.add(entry.date.iso)
      digest.add(entry.status.rawValue)
      for text in [entry.wording, entry.note, entry.verifiedBy, entry.due?.iso] { digest.add(ifPresent: text) }
      digest.add(entry.verification.rawValue)
    }
    return digest.finish()
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  private static func letters(_ digest: Digest, _ count: Int) -> String {
    var number = digest.hex.utf8.prefix(14).reduce(UInt64(0)) { $0 << 4 | UInt64($1 <= 57 ? $1 - 48 : $1 - 87) }
    var letters: [UInt8] = []
    for _ in 0..<count {
      letters.append(alphabet[Int(number % 52)])
      number /= 52
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

/// What a cell says, however it is written: dates by their day, statuses by their key, texts without white space.
enum CellMeaning {
  static func of(_ cell: Cell?, in column: LedgerColumn) -> String {
    guard let cell, !cell.isBlank else { return "" }
    switch column.kind {
    case .date: return LedgerDate.read(cell)?.iso ?? text(cell)
    case .status:
      let words = text(cell)
      return Status(spelling: words)?.rawValue ?? words
    case .text: return text(cell)
    }
  }

  private static func text(_ cell: Cell) -> String { CellText.essence(Cell.words(cell)) }
}

extension CellMeaning {
  /// Whether two cells of a column say the same. Programs make of a month its first day; as a deadline it is its last.
  static func isSame(_ one: Cell?, _ other: Cell?, in column: LedgerColumn) -> Bool {
    if of(one, in: column) == of(other, in: column) { return true }
    guard column.kind == .date, let one, let other, let left = LedgerDate.read(one), let right = LedgerDate.read(other)
    else { return false }
    if column == .due, left.lastDay == right.lastDay { return true }
    return left.year == right.year && left.month == right.month && (left.day ?? 1) == (right.day ?? 1)
      && (left.day == nil || right.day == nil)
  }
}
