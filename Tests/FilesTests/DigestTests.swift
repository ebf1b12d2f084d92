import Testing

@testable import Files

@Suite("A digest")
struct DigestTests {
  @Test(
    "is the same on every machine and in every run",
    arguments: [
      ("", "5cfcee26dc62e3e5d502557ea5824148"), ("a", "dc7f7ce4fbcb731927ff4a9e9744dc49"),
      ("公开", "58edc7f442873fd0e3bc7ac1b22d2442"),
      (String(repeating: "0123456789", count: 100), "206caebcc1cfec8fd8d1a3fb6e1c2d5d"),
    ])
  func known(text: String, hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test("changes with every bit and every length, in both halves")
  func bits() {
    for length in [0, 1, 15, 16, 17, 63, 64, 65, 200] {
      let bytes = [UInt8](repeating: 0, count: length)
      var seen: Set<Digest> = [Digest(of: bytes), Digest(of: bytes + [0])]
      var highs = Set(seen.map(\.high))
      var lows = Set(seen.map(\.low))
      for bit in 0..<length * 8 {
        var changed = bytes
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        seen.insert(Digest(of: changed))
        highs.insert(Digest(of: changed).high)
        lows.insert(Digest(of: changed).low)
      }
      #expect(seen.count == length * 8 + 2)
      #expect(highs.count == seen.count)
      #expect(lows.count == seen.count)
    }
  }

  @Test("turns about half of its bits when one bit of the input turns")
  func avalanche() {
    let bytes = (0..<96).map { UInt8($0 * 37 % 251) }
    let digest = Digest(of: bytes)
    for bit in 0..<bytes.count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let other = Digest(of: changed)
      let turned = (digest.high ^ other.high).nonzeroBitCount + (digest.low ^ other.low).nonzeroBitCount
      #expect((32...96).contains(turned), "bit \(bit)")
    }
  }

  @Test("reads back from its hexadecimal digits, and from nothing else")
  func hex() {
    let digest = Digest(of: [1, 2, 3])
    #expect(digest.hex.utf8.count == 32)
    #expect(Digest(hex: digest.hex) == digest)
    #expect(Digest(high: 0, low: 0xf).hex == "0000000000000000000000000000000f")
    for text in [
      "", digest.hex + "0", String(digest.hex.dropLast()), digest.hex.uppercased(), "g" + digest.hex.dropFirst(),
    ] {
      #expect(Digest(hex: text) == nil || text == digest.hex)
    }
  }

  @Test("of fields tells where one ends and the next begins")
  func fields() {
    func digest(_ fields: [String]) -> Digest {
      var builder = DigestBuilder()
      for field in fields { builder.add(field) }
      return builder.finish()
    }
    let all = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], [], [""], ["c", "ab"]].map(digest)
    #expect(Set(all).count == all.count)
    #expect(digest(["caf\u{e9}"]) != digest(["cafe\u{301}"]))
  }

  @Test("of fields does not depend on how they are fed")
  func streaming() {
    for length in [0, 1, 47, 48, 55, 56, 57, 64, 119, 120, 121, 500] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
      var builder = DigestBuilder()
      builder.add(7)
      builder.add(bytes)
      let number: [UInt8] = [8, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0]
      let count = withUnsafeBytes(of: UInt64(length).littleEndian) { Array($0) }
      #expect(builder.finish() == Digest(of: number + count + bytes))
    }
  }

  @Test("of fields tells absent from empty, and takes digests")
  func absent() {
    var absent = DigestBuilder()
    absent.add(ifPresent: nil)
    var empty = DigestBuilder()
    empty.add(ifPresent: "")
    #expect(absent.finish() != empty.finish())
    absent.add(empty.finish())
    #expect(absent.finish() != empty.finish())
  }
}
