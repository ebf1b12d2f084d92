import Foundation
import TestSupport

/// What stands on paper, read back from a PDF with its places. Lengths are in points, from the upper left corner.
struct PrintedPage {
  /// A word: what pdftotext finds written without a gap.
  struct Word {
    let page: Int
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    let text: String
  }

  let words: [Word]
  let pages: Int
  let width: Double
  let height: Double
  /// All that is written, gaps and line ends left out.
  let text: String

  /// Points in a millimetre.
  static let millimetre = 72 / 25.4

  init(_ pdf: Data) async throws {
    let scratch = try Scratch()
    try scratch.write(pdf, to: "page.pdf")
    _ = try await Tool.shell("pdftotext", ["-bbox", "page.pdf", "page.html"], in: scratch.path)
    let document = HTMLDocument(try scratch.text("page.html"))
    var words: [Word] = []
    var pages = 0
    for tag in document.tags where !tag.isEnd {
      if tag.name == "page" { pages += 1 }
      guard tag.name == "word" else { continue }
      words.append(Word(tag, page: pages, text: document.text(after: tag)))
    }
    self.words = words
    self.pages = pages
    let page = document.starts("page").first
    width = page?["width"].flatMap { Double($0) } ?? 0
    height = page?["height"].flatMap { Double($0) } ?? 0
    text = words.map(\.text).joined()
  }
}

extension PrintedPage.Word {
  fileprivate init(_ tag: HTMLDocument.Tag, page: Int, text: String) {
    func place(_ name: String) -> Double { tag[name.lowercased()].flatMap { Double($0) } ?? 0 }
    self.init(
      page: page, left: place("xMin"), top: place("yMin"), right: place("xMax"), bottom: place("yMax"), text: text)
  }
}

/// A line of a printed page.
struct PrintedLine {
  let page: Int
  let left: Double
  let right: Double
  /// Half way between its upper and lower edge.
  let middle: Double
  let text: String
}

extension PrintedPage {
  /// The lines of each page, from top to bottom.
  var lines: [[PrintedLine]] {
    (1...max(pages, 1)).map { page in
      var lines: [[Word]] = []
      for word in words.filter({ $0.page == page }).sorted(by: { $0.middle < $1.middle }) {
        if let last = lines.last?.last, abs(last.middle - word.middle) < 6 {
          lines[lines.count - 1].append(word)
        } else {
          lines.append([word])
        }
      }
      return lines.map(PrintedLine.init)
    }
  }
}

extension PrintedPage.Word {
  fileprivate var middle: Double { (top + bottom) / 2 }
}

extension PrintedLine {
  fileprivate init(_ words: [PrintedPage.Word]) {
    let words = words.sorted { $0.left < $1.left }
    self.init(
      page: words[0].page, left: words[0].left, right: words.map(\.right).max() ?? 0, middle: words[0].middle,
      text: words.map(\.text).joined())
  }
}
