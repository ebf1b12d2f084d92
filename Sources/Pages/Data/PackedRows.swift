/// Rows of the open data as bytes, so that they can be kept and compared without being read; the files are written
/// straight from them.
///
/// A cell is a byte that says what it is, and its value: a text behind its length, texts behind their number, a number of
/// four bytes.
public struct PackedRows: Hashable, Sendable {
  /// How many rows there are.
  public private(set) var count = 0
  /// As they are kept: where they were, so that those of organs that did not change are not copied.
  public private(set) var bytes: ArraySlice<UInt8> = []

  init() {}

  /// Rows that were kept; whatever the bytes are, nothing is read beyond them.
  public init(count: Int, bytes: ArraySlice<UInt8>) {
    self.count = count
    self.bytes = bytes
  }

  /// Adds a row.
  mutating func append<Source>(_ source: Source, _ columns: [DataColumn<Source>]) {
    count += 1
    for column in columns { append(column.value(source)) }
  }

  private mutating func append(_ value: DataValue) {
    switch value {
    case .empty: bytes.append(0)
    case .text(let text):
      bytes.append(1)
      append(text)
    case .texts(let texts):
      bytes.append(2)
      append(texts.count)
      for text in texts { append(text) }
    case .number(let number):
      bytes.append(3)
      append(number)
    case .flag(let flag): bytes.append(flag ? 5 : 4)
    }
  }

  private mutating func append(_ number: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// A value of a row, where it lies.
public enum PackedCell {
  /// Nothing is known.
  case empty
  /// UTF-8.
  case text(ArraySlice<UInt8>)
  /// Several.
  case texts([ArraySlice<UInt8>])
  /// A number.
  case number(Int)
  /// Yes or no.
  case flag(Bool)
}

extension PackedRows {
  /// Lends every cell, row by row.
  public var cells: Cells { Cells(rest: bytes) }

  /// Reads cells, never beyond the end of the bytes.
  public struct Cells: Sequence, IteratorProtocol {
    fileprivate var rest: ArraySlice<UInt8>

    /// The next cell; nil at the end, and where the bytes are no cell.
    public mutating func next() -> PackedCell? {
      switch rest.popFirst() {
      case 0: .empty
      case 1: text().map { .text($0) }
      case 2: texts().map { .texts($0) }
      case 3: number().map { .number($0) }
      case 4: .flag(false)
      case 5: .flag(true)
      default: nil
      }
    }

    private mutating func number() -> Int? {
      guard rest.count >= 4 else { return nil }
      let number = rest.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self)) }
      rest = rest.dropFirst(4)
      return Int(number)
    }

    private mutating func text() -> ArraySlice<UInt8>? {
      guard let count = number(), count <= rest.count else { return nil }
      let text = rest.prefix(count)
      rest = rest.dropFirst(count)
      return text
    }

    private mutating func texts() -> [ArraySlice<UInt8>]? {
      guard let count = number(), count <= rest.count else { return nil }
      var texts: [ArraySlice<UInt8>] = []
      for _ in 0..<count {
        guard let text = text() else { return nil }
        texts.append(text)
      }
      return texts
    }
  }
}
