import Foundation
import TestSupport

/// Where a printed page is not white, in millimetres from its upper left corner. What a PDF says of the places of words
/// depends on what their fonts say of themselves; ink does not.
struct Ink {
  private static let dotsPerMillimetre = 5.0

  /// From the upper to the lower edge of each line.
  let lines: [ClosedRange<Double>]
  /// The leftmost and the rightmost ink.
  let left: Double
  let right: Double

  /// A page, counted from 1.
  init(_ pdf: Data, page: Int) async throws {
    let scratch = try Scratch()
    try scratch.write(pdf, to: "page.pdf")
    let arguments = ["-r", "127", "-gray", "-f", "\(page)", "-l", "\(page)", "-singlefile", "page.pdf", "page"]
    _ = try await Tool.shell("pdftoppm", arguments, in: scratch.path)
    let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch("page.pgm"))))
    // P5, width and height, the value of white, then a byte for each dot.
    let head = file.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
    let size = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    let dots = file.suffix(size[0] * size[1]).map { $0 < 128 }
    let rows = stride(from: 0, to: dots.count, by: size[0]).map { dots[$0..<$0 + size[0]] }
    lines = Self.bands(rows.map { $0.contains(true) })
    let columns = rows.flatMap { row in
      [row.firstIndex(of: true), row.lastIndex(of: true)].compactMap { $0.map { $0 - row.startIndex } }
    }
    left = Double(columns.min() ?? 0) / Self.dotsPerMillimetre
    right = Double(columns.max() ?? 0) / Self.dotsPerMillimetre
  }

  /// Rows with ink that are less than a millimetre apart belong to one line.
  private static func bands(_ hasInk: [Bool]) -> [ClosedRange<Double>] {
    var bands: [ClosedRange<Double>] = []
    for (index, isInk) in hasInk.enumerated() where isInk {
      let place = Double(index) / dotsPerMillimetre
      if let last = bands.last, place - last.upperBound < 1 {
        bands[bands.count - 1] = last.lowerBound...place
      } else {
        bands.append(place...place)
      }
    }
    return bands
  }
}
