import Pages
import Testing

@testable import Templates

@Suite("Pictures")
struct ChartTests {
  private static func html(_ snapshot: Snapshot) throws -> String {
    String(decoding: render(try snapshot.page()), as: UTF8.self)
  }

  /// What stands between two pieces of text, each time.
  private static func pieces(_ text: String, _ start: String, _ end: String) -> [String] {
    let pieces = text.split(separator: start, omittingEmptySubsequences: false).map(String.init)
    return pieces[1...].map { piece in
      String(piece.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)[0])
    }
  }

  private static func hundredths(_ percent: String) throws -> Int {
    let parts = percent.dropLast().split(separator: ".").map(String.init)
    return try #require(Int(parts[0])) * 100 + (parts.count > 1 ? try #require(Int(parts[1])) : 0)
  }

  @Test("the pieces of every bar fill it to the last hundredth, and their words add up", arguments: Snapshot.pages)
  func bars(_ snapshot: Snapshot) throws {
    for bar in Self.pieces(try Self.html(snapshot), "<svg class=\"bar\"", "</svg>") {
      let widths = try Self.pieces(bar, "<rect ", "/>").map {
        try Self.hundredths(Self.pieces($0, " width=\"", "\"")[0])
      }
      #expect(widths.reduce(0, +) == 10_000 && widths.allSatisfy { $0 > 0 }, "\(bar)")
    }
  }

  @Test(
    "every picture says what it is, and those that stand alone are pictures to readers of the screen",
    arguments: Snapshot.pages)
  func named(_ snapshot: Snapshot) throws {
    let html = try Self.html(snapshot)
    for name in ["bar", "plot"] {
      for picture in Self.pieces(html, "<svg class=\"\(name)\"", "</svg>") {
        let isHidden = picture.hasPrefix(" aria-hidden=\"true\"")
        #expect(
          picture.contains("<title>") && (isHidden || picture.contains(" role=\"img\"") && picture.contains("<desc>")))
      }
    }
    for key in Self.pieces(html, "<svg class=\"key\"", ">") { #expect(key.contains("aria-hidden=\"true\"")) }
  }

  @Test("the table of progress ends with the numbers of the key", arguments: [Snapshot.home, .organ, .notice])
  func progress(_ snapshot: Snapshot) throws {
    let figure = try #require(Self.pieces(try Self.html(snapshot), "<figure class=\"chart\">", "</figure>").first)
    let key = Self.pieces(figure, "</svg>", "</li>").compactMap { $0.split(separator: " ").last.map(String.init) }
    let rows = Self.pieces(figure, "<tr>", "</tr>")
    let cells = Self.pieces(try #require(rows.last), "<td ", "</td>").map {
      $0.split(separator: ">").last.map(String.init)
    }
    #expect(cells.count == 3 && key.suffix(3).elementsEqual(cells.compactMap(\.self)))
  }
}
