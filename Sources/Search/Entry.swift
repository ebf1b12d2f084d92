/// That a pair stands on a page: the pair in the upper half, then the page's number, then whether it stands in the text
/// alone. So entries that are sorted lie by pairs, and under each by pages.
struct Entry: Hashable, Comparable {
  let bits: UInt64

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  init(_ pair: UInt32, page: Int, inTitle: Bool) {
    bits = UInt64(pair) << 32 | UInt64(page) << 1 | (inTitle ? 0 : 1)
  }

  @inline(__always)
  var pair: UInt32 { UInt32(bits >> 32) }
  /// Its first character, and its second or zero.
  @inline(__always)
  var first: Int { Int(bits >> 48) }
  @inline(__always)
  var second: Int { Int(bits >> 32 & 0xFFFF) }
  @inline(__always)
  var page: Int { Int(UInt32(truncatingIfNeeded: bits) >> 1) }
  @inline(__always)
  var isInTitle: Bool { bits & 1 == 0 }

  /// The same on another page.
  func on(page: Int) -> Entry { Entry(pair, page: page, inTitle: isInTitle) }

  static func < (left: Entry, right: Entry) -> Bool { left.bits < right.bits }
}

extension [Entry] {
  /// Sorts by the digits in which entries differ, from the lowest up (radix sort).
  ///
  /// - Parameter lowest: the lowest bit that counts; entries that differ only below it keep their order.
  mutating func sortByDigits(from lowest: UInt64 = 0) {
    var (all, any): (UInt64, UInt64) = (.max, 0)
    for entry in self {
      all &= entry.bits
      any |= entry.bits
    }
    let different = all ^ any
    var other = self
    for shift in stride(from: lowest, to: 64, by: 8) where different >> shift & 0xFF != 0 {
      Self.distribute(self, to: &other, by: shift)
      swap(&self, &other)
    }
  }

  private static func distribute(_ entries: [Entry], to sorted: inout [Entry], by shift: UInt64) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { starts in
      starts.initialize(repeating: 0)
      for entry in entries { starts[Int(entry.bits >> shift & 0xFF)] += 1 }
      var start = 0
      for digit in 0..<256 {
        let count = starts[digit]
        starts[digit] = start
        start += count
      }
      entries.withUnsafeBufferPointer { entries in
        sorted.withUnsafeMutableBufferPointer { sorted in
          for entry in entries {
            let digit = Int(entry.bits >> shift & 0xFF)
            sorted[starts[digit]] = entry
            starts[digit] += 1
          }
        }
      }
    }
  }
}
