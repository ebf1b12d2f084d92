/// A part of the index as bytes: for each of its pairs the numbers of the pages that have it in the title, and of those
/// that have it in the text alone.
///
/// The bits, all numbers by `BitWriter`: the end of the page numbers; how many first characters, and which; how many second
/// characters, and which, without the lowest bits, which the number of the part gives; for each first character how many of
/// the second ones follow it, and their places among them; for each pair how many pages, how many of these by the title,
/// then both lists.
struct Shard {
  private let number: Int
  private let shards: Shards
  private let end: Int

  /// - Parameters:
  ///   - number: which part.
  ///   - shards: the parts that there are.
  ///   - end: the end of the pages' numbers.
  init(_ number: Int, of shards: Shards, end: Int) {
    self.number = number
    self.shards = shards
    self.end = end
  }

  /// The last unit of UTF-16.
  private static let last = 0xFFFF
  private var lowest: Int { number & (1 << shards.secondBits - 1) }
  /// Of second characters without their lowest bits.
  private var lastCode: Int { Self.last >> shards.secondBits }
}

extension Shard {
  /// The bytes of entries, which are sorted.
  func bytes(of entries: [Entry]) -> [UInt8] {
    var writer = BitWriter()
    writer.write(gamma: end)
    let firsts = Groups(entries, 0..<entries.count) { $0.first }
    writer.write(gamma: firsts.keys.count + 1)
    writer.write(rising: firsts.keys, from: 1, to: Self.last)
    let alphabet = Alphabet(of: entries, lastCode) { $0.second >> shards.secondBits }
    writer.write(gamma: alphabet.codes.count + 1)
    writer.write(rising: alphabet.codes, from: 0, to: lastCode)
    var pages = PageLists()
    for first in firsts.ranges {
      let seconds = Groups(entries, first) { alphabet.places[$0.second >> shards.secondBits] }
      writer.write(gamma: seconds.keys.count)
      writer.write(rising: seconds.keys, from: 0, to: alphabet.codes.count - 1)
      for pair in seconds.ranges {
        pages.fill(entries, pair)
        writer.write(gamma: pair.count)
        writer.write(gamma: pages.titles.count + 1)
        writer.write(rising: pages.titles, from: 0, to: end - 1)
        writer.write(rising: pages.texts, from: 0, to: end - 1)
      }
    }
    writer.end()
    return writer.bytes
  }

  /// The entries of bytes, sorted by pairs, and under each those in titles first.
  func entries(of bytes: [UInt8]) throws(BitReader.Damaged) -> [Entry] {
    var reader = BitReader(bytes)
    guard try reader.gamma() == end else { throw BitReader.Damaged() }
    var entries: [Entry] = []
    entries.reserveCapacity(bytes.count)
    let firsts = try reader.rising(try reader.gamma() - 1, from: 1, to: Self.last)
    let codes = try reader.rising(try reader.gamma() - 1, from: 0, to: lastCode)
    for first in firsts {
      let count = try reader.gamma()
      for place in try reader.rising(count, from: 0, to: codes.count - 1) {
        try read(UInt32(first << 16 | codes[place] << shards.secondBits | lowest), from: &reader, to: &entries)
      }
    }
    return entries
  }

  /// The pages of a pair.
  private func read(_ pair: UInt32, from reader: inout BitReader, to entries: inout [Entry]) throws(BitReader.Damaged) {
    let count = try reader.gamma()
    let titles = try reader.gamma() - 1
    for page in try reader.rising(titles, from: 0, to: end - 1) {
      entries.append(Entry(pair, page: page, inTitle: true))
    }
    for page in try reader.rising(count - titles, from: 0, to: end - 1) {
      entries.append(Entry(pair, page: page, inTitle: false))
    }
  }
}

/// Entries side by side that have a key in common.
private struct Groups {
  private(set) var keys: [Int] = []
  private(set) var ranges: [Range<Int>] = []

  init(_ entries: [Entry], _ range: Range<Int>, by key: (Entry) -> Int) {
    var start = range.lowerBound
    while start < range.upperBound {
      let own = key(entries[start])
      var end = start + 1
      while end < range.upperBound, key(entries[end]) == own { end += 1 }
      keys.append(own)
      ranges.append(start..<end)
      start = end
    }
  }
}

/// The second characters of a part: far fewer than there are in Unicode.
private struct Alphabet {
  /// In their order.
  private(set) var codes: [Int] = []
  /// The place of each among them.
  private(set) var places: [Int]

  init(of entries: [Entry], _ last: Int, by code: (Entry) -> Int) {
    places = [Int](repeating: -1, count: last + 1)
    for entry in entries { places[code(entry)] = 0 }
    for code in 0...last where places[code] == 0 {
      places[code] = codes.count
      codes.append(code)
    }
  }
}

/// The pages of a pair, in arrays that are used again and again.
private struct PageLists {
  private(set) var titles: [Int] = []
  private(set) var texts: [Int] = []

  mutating func fill(_ entries: [Entry], _ range: Range<Int>) {
    titles.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    for index in range {
      if entries[index].isInTitle { titles.append(entries[index].page) } else { texts.append(entries[index].page) }
    }
  }
}
