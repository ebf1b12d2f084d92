#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Conversion between encodings by iconv(3) of the system's C library.
enum Iconv {
  enum Outcome {
    /// All of it.
    case whole([UInt8])
    /// What stands at this offset of the input cannot be converted.
    case stopped(at: Int)
  }

  /// - Throws: where the system does not know one of the encodings.
  static func convert(_ input: ArraySlice<UInt8>, from source: TextEncoding, to target: TextEncoding)
    throws(EncodingFault) -> Outcome
  {
    let converter = iconv_open(target.name, source.name)
    guard let converter, converter != UnsafeMutableRawPointer(bitPattern: -1) else {
      throw .noConverter(source == .utf8 ? target : source)
    }
    defer { iconv_close(converter) }
    // iconv(3) takes its input by a pointer that is not const and never writes through it.
    var copy = Array(input)
    return copy.withUnsafeMutableBytes { run(converter, $0) }
  }

  private static func run(_ converter: iconv_t, _ input: UnsafeMutableRawBufferPointer) -> Outcome {
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 2)
    var next = input.bindMemory(to: CChar.self).baseAddress
    var left = input.count
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 16) { buffer in
      while left > 0 {
        var free = buffer.baseAddress
        var room = buffer.count
        let outcome = iconv(converter, &next, &left, &free, &room)
        let code = errno
        output += UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)])
        if outcome == -1, code != E2BIG { return .stopped(at: input.count - left) }
      }
      return .whole(output)
    }
  }
}
