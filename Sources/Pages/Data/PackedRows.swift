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

/// A value of a row, where it lies; it must not outlive the call that it is lent to.
public enum PackedCell {
  /// Nothing is known.
  case empty
  /// UTF-8.
  case text(UnsafeBufferPointer<UInt8>)
  /// Several.
  case texts([UnsafeBufferPointer<UInt8>])
  /// A number.
  case number(Int)
  /// Yes or no.
  case flag(Bool)
}

extension PackedRows {
  /// Lends every cell, row by row, up to the end, or to where the bytes are no cell. No piece of the bytes is held for
  /// any: that took longer than writing it.
  ///
  /// - Parameter take: gets the cells.
  public func forEachCell(_ take: (PackedCell) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var cells = Cells(rest: bytes[...])
      while let cell = cells.next() { take(cell) }
    }
  }

  /// Reads cells, never beyond the end of the bytes.
  private struct Cells {
    var rest: Slice<UnsafeBufferPointer<UInt8>>

    /// The next cell; nil at the end, and where the bytes are no cell.
    mutating func next() -> PackedCell? {
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
      let start = rest.startIndex
      let number = (0..<4).reduce(0) { $0 | UInt32(rest[start + $1]) << UInt32(8 * $1) }
      rest = rest.dropFirst(4)
      return Int(number)
    }

    private mutating func text() -> UnsafeBufferPointer<UInt8>? {
      guard let count = number(), count <= rest.count else { return nil }
      let text = UnsafeBufferPointer(rebasing: rest.prefix(count))
      rest = rest.dropFirst(count)
      return text
    }

    private mutating func texts() -> [UnsafeBufferPointer<UInt8>]? {
      guard let count = number(), count <= rest.count else { return nil }
      var texts: [UnsafeBufferPointer<UInt8>] = []
      for _ in 0..<count {
        guard let text = text() else { return nil }
        texts.append(text)
      }
      return texts
    }
  }
}
