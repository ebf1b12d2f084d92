/// The pairs of neighbouring characters of a page, each once: what the page can be found by.
///
/// A pair is two units of UTF-16 that stand side by side within a word (the first in the upper half), or the last unit of
/// a word and zero; so every character begins a pair, and a single one can be found by all pairs that begin with it.
public struct PagePairs: Sendable {
  /// The pairs: those of the title first, then those that stand in the text alone.
  public private(set) var pairs: [UInt32] = []
  /// How many stand in the title.
  public private(set) var titleCount = 0
  private var seen = PairSet()

  /// The pairs of a page.
  ///
  /// - Parameters:
  ///   - title: what the page is called.
  ///   - text: hands over the pieces of its text, one by one; words do not reach from one to the next.
  public init(title: String, text: ((String) -> Void) -> Void) {
    var collected = PagePairs()
    collected.add(title)
    collected.titleCount = collected.pairs.count
    text { collected.add($0) }
    pairs = collected.pairs
    titleCount = collected.titleCount
  }

  private init() { pairs.reserveCapacity(512) }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var units = UnitReader(bytes)
      var former: UInt16 = 0
      while let unit = units.next() {
        let word = WordUnit.of(unit)
        if former != 0 { add(UInt32(former) << 16 | UInt32(word)) }
        former = word
      }
      if former != 0 { add(UInt32(former) << 16) }
    }
  }

  @inline(__always)
  private mutating func add(_ pair: UInt32) {
    if seen.insert(pair) { pairs.append(pair) }
  }
}

/// The UTF-16 units of valid UTF-8 (RFC 3629, 3; RFC 2781, 2.1).
private struct UnitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var low: UInt16 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  @inline(__always)
  mutating func next() -> UInt16? {
    if low != 0 {
      defer { low = 0 }
      return low
    }
    guard offset < bytes.count else { return nil }
    let lead = UInt16(bytes[offset])
    if lead < 0x80 {
      offset += 1
      return lead
    }
    if lead < 0xE0 {
      defer { offset += 2 }
      return (lead & 0x1F) << 6 | continuation(1)
    }
    if lead < 0xF0 {
      defer { offset += 3 }
      return lead << 12 | continuation(1) << 6 | continuation(2)
    }
    return surrogates(lead)
  }

  @inline(__always)
  private func continuation(_ distance: Int) -> UInt16 { UInt16(bytes[offset + distance]) & 0x3F }

  private mutating func surrogates(_ lead: UInt16) -> UInt16 {
    let upper = UInt32(lead & 0x07) << 18 | UInt32(continuation(1)) << 12
    let scalar = (upper | UInt32(continuation(2)) << 6 | UInt32(continuation(3))) - 0x1_0000
    offset += 4
    low = 0xDC00 | UInt16(scalar & 0x3FF)
    return 0xD800 | UInt16(scalar >> 10)
  }
}

/// Which pairs came already: open addressing, since a `Set` takes ten times as long. No pair is zero.
private struct PairSet {
  private var slots: [UInt32] = []
  private var count = 0
  private var shift: UInt32 = 32

  @inline(__always)
  mutating func insert(_ pair: UInt32) -> Bool {
    if 2 * count >= slots.count { grow() }
    guard place(pair) else { return false }
    count += 1
    return true
  }

  @inline(__always)
  private mutating func place(_ pair: UInt32) -> Bool {
    slots.withUnsafeMutableBufferPointer { slots in
      var slot = Int((pair &* 0x9E37_79B1) >> shift)
      while slots[slot] != 0 {
        if slots[slot] == pair { return false }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = pair
      return true
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt32](repeating: 0, count: max(2048, 4 * old.count))
    shift = UInt32(slots.count.leadingZeroBitCount) - 31
    for pair in old where pair != 0 { _ = place(pair) }
  }
}
