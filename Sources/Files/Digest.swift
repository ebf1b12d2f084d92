/// 128 bits that stand for a sequence of bytes: the same on every machine and in every run.
///
/// It tells changed content from unchanged content. It is **not cryptographic**: somebody who wants two inputs with one
/// digest can make them. Two inputs that nobody chose for the purpose share one with a probability of about 2^-128, so
/// that among a million pages the chance of any mistake is below 2^-88.
public struct Digest: Hashable, Sendable {
  /// The first 64 bits.
  let high: UInt64
  /// The last 64 bits.
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The digest of `bytes` as they are.
  public init(of bytes: UnsafeRawBufferPointer) {
    var state = DigestState()
    let whole = bytes.count & ~(DigestState.blockSize - 1)
    state.absorb(blocks: UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    self = state.finish(tail: UnsafeRawBufferPointer(rebasing: bytes[whole...]), length: bytes.count)
  }

  /// The digest of `bytes` as they are.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// The two halves, as they are kept in binary files.
  public var words: [UInt64] { [high, low] }

  /// A quarter of it, for hints that nothing depends on.
  public var short: UInt32 { UInt32(truncatingIfNeeded: high) }

  /// The digest of two halves.
  public init(words: [UInt64]) {
    precondition(words.count == 2, "a digest has two halves")
    (high, low) = (words[0], words[1])
  }

  /// The 32 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 32) { buffer in
      for digit in 0..<32 {
        let half = digit < 16 ? high : low
        let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (digit % 16))) & 15
        buffer[digit] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
      }
      return 32
    }
  }

  /// Appends the 32 digits in ASCII.
  public func appendHex(to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digits in
      for digit in 0..<32 {
        let value = UInt8(truncatingIfNeeded: (digit < 16 ? high : low) >> UInt64(60 - 4 * (digit % 16))) & 15
        digits[digit] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
      }
      bytes.append(contentsOf: digits)
    }
  }

  /// The digest with these 32 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: some StringProtocol) {
    self.init(hexBytes: Array(hex.utf8)[...])
  }

  /// The digest with these 32 lower-case hexadecimal digits in ASCII; nil for anything else.
  public init?(hexBytes digits: ArraySlice<UInt8>) {
    guard digits.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for digit in digits {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      halves = (halves.0 << 4 | halves.1 >> 60, halves.1 << 4 | UInt64(value))
    }
    self.init(high: halves.0, low: halves.1)
  }
}

extension Digest: CustomStringConvertible {
  /// The hexadecimal digits.
  public var description: String { hex }
}
