/// Makes one digest of several fields, as of a page value's.
///
/// Every field is preceded by its length in bytes, so that `"ab", "c"` and `"a", "bc"` differ. The order of the fields
/// counts. Numbers are eight little-endian bytes.
public struct DigestBuilder: Sendable {
  private var state = DigestState()
  private var pending: [UInt8] = []
  private var length = 0

  /// A builder that has seen nothing yet.
  public init() {
    pending.reserveCapacity(DigestState.blockSize)
  }

  /// Adds a field of bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    append(word: UInt64(bytes.count))
    append(bytes)
  }

  /// Adds a field of bytes.
  public mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  /// Adds a field of text: its UTF-8 bytes.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a number.
  public mutating func add(_ number: Int) {
    append(word: 8)
    append(word: UInt64(bitPattern: Int64(number)))
  }

  /// Adds another digest.
  public mutating func add(_ digest: Digest) {
    append(word: 16)
    append(word: digest.high)
    append(word: digest.low)
  }

  /// Adds something that may be absent: absent and empty differ.
  public mutating func add(ifPresent text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// The digest of all fields so far; more may follow.
  public func finish() -> Digest {
    pending.withUnsafeBytes { state.finish(tail: $0, length: length) }
  }

  private mutating func append(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { append($0) }
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    var rest = bytes
    if !pending.isEmpty {
      let missing = min(DigestState.blockSize - pending.count, rest.count)
      pending.append(contentsOf: rest.prefix(missing))
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(missing))
      if pending.count < DigestState.blockSize { return }
      pending.withUnsafeBytes { state.absorb(blocks: $0) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count & ~(DigestState.blockSize - 1)
    state.absorb(blocks: UnsafeRawBufferPointer(rebasing: rest[..<whole]))
    pending.append(contentsOf: rest[whole...])
  }
}
