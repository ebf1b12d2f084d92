import CEscaping
import SafeHTML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The times of one sample, in nanoseconds for all its pieces once.
struct Measurement {
  let name: String
  let byteCount: Int
  let c: Double
  let swift: Double

  var ratio: Double { swift / c }

  var line: String {
    let perKilobyte = 1000 / Double(byteCount)
    let columns = [
      padded(name, to: 22), padded(byteCount, to: 9), padded(rounded(c * perKilobyte), to: 11),
      padded(rounded(swift * perKilobyte), to: 13), padded(rounded(ratio), to: 7),
    ]
    return columns.joined()
  }
}

/// Runs both in turns; a programmer error if they do not write the same bytes.
func measure(_ sample: Sample) -> Measurement {
  for piece in sample.pieces { precondition(HTML(text: piece).bytes == escapedByC(piece), "\(piece) differs") }
  var best = (c: Double.infinity, swift: Double.infinity)
  for _ in 0..<60 {
    best.c = min(best.c, nanoseconds { sample.pieces.reduce(0) { $0 &+ lengthByC($1) } })
    best.swift = min(best.swift, nanoseconds { sample.pieces.reduce(0) { $0 &+ HTML(text: $1).count } })
  }
  let byteCount = sample.pieces.reduce(0) { $0 + $1.utf8.count }
  return Measurement(name: sample.name, byteCount: byteCount, c: best.c, swift: best.swift)
}

private func escapedByC(_ text: String) -> [UInt8] {
  Array(text.utf8).withUnsafeBufferPointer { buffer in
    var count = 0
    guard let output = escape_html(buffer.baseAddress, buffer.count, &count) else { return [] }
    defer { free(output) }
    return Array(UnsafeBufferPointer(start: output, count: count))
  }
}

private func lengthByC(_ text: String) -> Int {
  text.utf8.withContiguousStorageIfAvailable { buffer in
    var count = 0
    free(escape_html(buffer.baseAddress, buffer.count, &count))
    return count
  } ?? 0
}

/// The time of one call; its result is used, so that nothing is optimised away.
private func nanoseconds(_ body: () -> Int) -> Double {
  let clock = ContinuousClock()
  var result = 0
  let duration = clock.measure { result = body() }
  precondition(result > 0, "nothing was escaped")
  let (seconds, attoseconds) = duration.components
  return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
}

func rounded(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let fraction = String(hundredths % 100)
  return "\(hundredths / 100)." + (fraction.count == 1 ? "0" + fraction : fraction)
}

private func padded(_ value: some CustomStringConvertible, to width: Int) -> String {
  let text = value.description
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return Int(text) == nil && Double(text) == nil ? text + blanks : blanks + text
}
