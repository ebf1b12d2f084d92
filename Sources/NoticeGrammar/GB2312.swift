#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The place of a character in the first level of GB 2312, whose 3755 characters are in the order of pronunciation.
enum GB2312 {
  static func place(of scalar: Unicode.Scalar) -> Int? {
    guard let converter = iconv_open("GB2312", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = Array(String(Character(scalar)).utf8).map { CChar(bitPattern: $0) }
    var output: [UInt8] = [0, 0, 0, 0]
    var (left, room) = (input.count, output.count)
    let isDone = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(converter, &from, &left, &to, &room) != -1
      }
    }
    guard isDone, room == 2, (0xB0...0xD7).contains(output[0]) else { return nil }
    return (Int(output[0]) - 0xB0) * 94 + Int(output[1]) - 0xA1
  }
}
