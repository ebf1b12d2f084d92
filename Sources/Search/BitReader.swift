/// Takes back what `BitWriter` wrote. Whatever the bytes are, it reads within them or throws.
struct BitReader {
  /// The bytes are not what was written.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next bits, up to 32, as a number.
  mutating func bits(_ count: Int) throws(Damaged) -> Int {
    guard offset + count <= 8 * bytes.count else { throw Damaged() }
    var number: UInt64 = 0
    let end = (offset + count + 7) / 8
    for index in offset / 8..<end { number = number << 8 | UInt64(bytes[index]) }
    offset += count
    return Int(number >> UInt64(8 * end - offset)) & (1 << count - 1)
  }

  mutating func gamma() throws(Damaged) -> Int {
    var length = 0
    while try bits(1) == 0 { length += 1 }
    guard length < 32 else { throw Damaged() }
    return try 1 << length | bits(length)
  }

  mutating func number(upTo last: Int) throws(Damaged) -> Int {
    if last == 0 { return 0 }
    let length = Int.bitWidth - 1 - (last + 1).leadingZeroBitCount
    let cut = 2 << length - (last + 1)
    let number = try bits(length)
    return number < cut ? number : try (number << 1 | bits(1)) - cut
  }

  /// So many numbers that rise.
  mutating func rising(_ count: Int, from lowest: Int, to highest: Int) throws(Damaged) -> [Int] {
    guard count >= 0, count <= highest - lowest + 1 else { throw Damaged() }
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    try read(count, from: lowest, to: highest, into: &numbers)
    return numbers
  }

  private mutating func read(_ count: Int, from lowest: Int, to highest: Int, into numbers: inout [Int])
    throws(Damaged)
  {
    if count == 0 { return }
    if highest - lowest + 1 == count {
      numbers.append(contentsOf: lowest...highest)
      return
    }
    let before = count / 2
    let after = count - before - 1
    let number = try lowest + before + number(upTo: highest - after - lowest - before)
    guard number <= highest - after else { throw Damaged() }
    try read(before, from: lowest, to: number - 1, into: &numbers)
    numbers.append(number)
    try read(after, from: number + 1, to: highest, into: &numbers)
  }
}
