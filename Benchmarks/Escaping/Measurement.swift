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
  precondition(escapedBySwift(sample).bytes == escapedByC(sample) { Array($0) }, "\(sample.name) differs")
  var best = (c: Double.infinity, swift: Double.infinity)
  for _ in 0..<100 {
    best.c = min(best.c, nanoseconds { escapedByC(sample) { $0.count } })
    best.swift = min(best.swift, nanoseconds { escapedBySwift(sample).count })
  }
  return Measurement(name: sample.name, byteCount: sample.byteCount, c: best.c, swift: best.swift)
}

/// As a page does it: one buffer that grows, and all pieces into it.
private func escapedBySwift(_ sample: Sample) -> HTML {
  var html = HTML.empty
  for piece in sample.pieces { html.append(escaping: piece) }
  return html
}

/// One buffer of the worst case, which never grows.
private func escapedByC<Result>(_ sample: Sample, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  guard let memory = malloc(sample.byteCount * 6) else { preconditionFailure("no memory") }
  defer { free(memory) }
  let start = memory.assumingMemoryBound(to: UInt8.self)
  var end = start
  for piece in sample.pieces {
    piece.utf8.withContiguousStorageIfAvailable { end = escape_html($0.baseAddress, $0.count, end) }
  }
  return body(UnsafeBufferPointer(start: start, count: end - start))
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
