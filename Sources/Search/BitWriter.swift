/// Writes numbers bit by bit, the highest bit first; `search-index.js` reads them.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// The lowest bits of a number, up to 32 of them.
  @inline(__always)
  mutating func write(_ number: Int, bits count: Int) {
    pending = pending << UInt64(count) | UInt64(number)
    self.count += count
    while self.count >= 8 {
      self.count -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(self.count)))
    }
  }

  /// A number from 1 up: as many zeros as it has bits behind its highest one, then itself (Elias's gamma code).
  mutating func write(gamma number: Int) {
    let length = Int.bitWidth - number.leadingZeroBitCount
    write(0, bits: length - 1)
    write(number, bits: length)
  }

  /// Fills the last byte.
  mutating func end() {
    if count > 0 { write(0, bits: 8 - count) }
  }

  /// A number from 0 to `last`, in the fewest bits: those below the cut are one bit shorter (truncated binary code).
  @inline(__always)
  mutating func write(_ number: Int, upTo last: Int) {
    if last == 0 { return }
    let length = Int.bitWidth - 1 - (last + 1).leadingZeroBitCount
    let cut = 2 << length - (last + 1)
    if number < cut { write(number, bits: length) } else { write(number + cut, bits: length + 1) }
  }

  /// Numbers that rise, all from `lowest` to `highest`: the middle one first, then those on either side of it, which it
  /// bounds (binary interpolative coding: Moffat and Stuiver 2000). Numbers side by side, as those of one organ, cost
  /// next to nothing.
  mutating func write(rising numbers: [Int], from lowest: Int, to highest: Int) {
    numbers.withUnsafeBufferPointer { write($0, 0, $0.count, from: lowest, to: highest) }
  }

  private mutating func write(
    _ numbers: UnsafeBufferPointer<Int>, _ start: Int, _ end: Int, from lowest: Int, to highest: Int
  ) {
    guard start < end, highest - lowest + 1 > end - start else { return }
    let middle = start + (end - start) / 2
    let number = numbers[middle]
    let least = lowest + middle - start
    write(number - least, upTo: highest - (end - middle - 1) - least)
    write(numbers, start, middle, from: lowest, to: number - 1)
    write(numbers, middle + 1, end, from: number + 1, to: highest)
  }
}
