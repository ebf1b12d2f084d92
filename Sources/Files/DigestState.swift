/// THE definition of the digest: four lanes of 128 bits, each fed 16 bytes of every block of 64.
///
/// A lane (a, b) takes two little-endian words (v, w): x = a ^ v, y = b ^ w, and the 128-bit product of x and y is
/// folded back as a = x ^ low, b = y ^ high. This is the multiply-and-fold of the wyhash and rapidhash family; keeping
/// x and y in the result means that a zero factor does not wipe out what came before. The last block is padded with
/// zeros, and the length, which `finish` takes in, tells the padding from content. Four lanes keep the multiplier
/// busy.
struct DigestState {
  /// Bytes that one round takes in; a power of two.
  static let blockSize = 64

  // Fractional digits of pi, 64 bits each, as in Blowfish: nothing up the sleeve.
  private var lane0 = Lane(a: 0x243f_6a88_85a3_08d3, b: 0x1319_8a2e_0370_7344)
  private var lane1 = Lane(a: 0xa409_3822_299f_31d0, b: 0x082e_fa98_ec4e_6c89)
  private var lane2 = Lane(a: 0x4528_21e6_38d0_1377, b: 0xbe54_66cf_34e9_0c6c)
  private var lane3 = Lane(a: 0xc0ac_29b7_c97c_50dd, b: 0x3f84_d5b5_b547_0917)

  /// Takes in whole blocks: the count is a multiple of `blockSize`.
  mutating func absorb(blocks: UnsafeRawBufferPointer) {
    guard var next = blocks.baseAddress else { return }
    var (first, second, third, fourth) = (lane0, lane1, lane2, lane3)
    let end = next + blocks.count
    while next < end {
      first.absorb(next)
      second.absorb(next + 16)
      third.absorb(next + 32)
      fourth.absorb(next + 48)
      next += Self.blockSize
    }
    (lane0, lane1, lane2, lane3) = (first, second, third, fourth)
  }

  /// The digest, after fewer than `blockSize` last bytes; `length` counts everything.
  func finish(tail: UnsafeRawBufferPointer, length: Int) -> Digest {
    var state = self
    if !tail.isEmpty {
      withUnsafeTemporaryAllocation(byteCount: Self.blockSize, alignment: 8) { block in
        block.initializeMemory(as: UInt8.self, repeating: 0)
        block.copyMemory(from: tail)
        state.absorb(blocks: UnsafeRawBufferPointer(block))
      }
    }
    var result = Lane(a: 0x9216_d5d9_8979_fb1b, b: 0xd131_0ba6_98df_b5ac)
    for lane in [state.lane0, state.lane1, state.lane2, state.lane3] { result.absorb(lane.a, lane.b) }
    // Three more rounds: every bit of the input reaches every bit of both halves.
    result.absorb(UInt64(length), 0x2ffd_72db_d01a_dfb7)
    result.absorb(0xb8e1_afed_6a26_7e96, result.a)
    result.absorb(result.b, 0xba7c_9045_f12c_7f99)
    return Digest(high: result.a, low: result.b)
  }
}

/// 128 bits of state.
private struct Lane {
  var a: UInt64
  var b: UInt64

  @inline(__always)
  mutating func absorb(_ bytes: UnsafeRawPointer) {
    absorb(
      UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)),
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  @inline(__always)
  mutating func absorb(_ first: UInt64, _ second: UInt64) {
    let x = a ^ first
    let y = b ^ second
    let product = x.multipliedFullWidth(by: y)
    a = x ^ product.low
    b = y ^ product.high
  }
}
