import Foundation
import TestSupport

@testable import SiteBuild

/// A site of varied text, and which texts stand on which page.
struct SearchedSite {
  let scratch: Scratch
  /// The texts of each page, by its address below the base.
  private(set) var texts: [String: [String]] = [:]
  private(set) var varied: VariedText

  init(seed: UInt64) throws {
    scratch = try Scratch()
    varied = try VariedText(seed: seed)
    try write("site.yaml", "title: 站\norgan: 主办\nbaseURL: https://example.org/\ncontact:\n  telephone: 010-88886666\n")
    texts["contact/"] = ["010-88886666"]
    try page("pages/about.md", "about/", ["title": varied.text(4...9)], body: [varied.text(90...200)])
    for organ in 1...4 { try addOrgan("o\(organ)") }
  }

  private func write(_ path: String, _ text: String) throws { try scratch.write(text, to: "Content/\(path)") }

  private mutating func page(
    _ path: String, _ address: String, _ values: KeyValuePairs<String, String>, more: String = "", body: [String]
  ) throws {
    let front = values.map { "\($0.key): \"\($0.value)\"\n" }.joined()
    try write(path, "---\n\(front)\(more)---\n\n" + body.joined(separator: "\n\n") + "\n")
    texts[address, default: []] += values.map(\.value) + body
  }

  private mutating func addOrgan(_ name: String) throws {
    try page(
      "\(name)/organ.md", "\(name)/", ["title": varied.text(5...9), "partyOrganization": varied.text(6...12)],
      body: [varied.text(40...90)])
    try page(
      "\(name)/2024/notice.md", "\(name)/2024/", ["title": varied.text(9...20), "issuer": varied.text(5...9)],
      more: "date: 2024-05-0\(name.dropFirst())\n", body: [varied.text(60...160), varied.text(60...160)])
    for area in 1...2 {
      let folder = "\(name)/2024/a\(area)"
      try page("\(folder)/area.md", "\(folder)/", ["title": varied.text(8...20)], body: [varied.text(30...60)])
      for finding in 1...8 { try addFinding("\(folder)/f\(finding)") }
    }
  }

  private mutating func addFinding(_ path: String) throws {
    let notes = [varied.text(8...20), varied.text(8...20)]
    let history = zip(["2024-03-01", "2024-04-01"], notes).map {
      "  - date: \($0)\n    status: in-progress\n    note: \"\($1)\"\n"
    }
    let measures = (1...3).map { _ in varied.text(20...70) }
    let opening = varied.text(60...140)
    try page(
      "\(path).md", "\(path)/", ["title": varied.text(8...24), "lead": varied.text(3...6)],
      more: "history:\n" + history.joined(),
      body: [opening, measures.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")])
    texts["\(path)/"] = (texts["\(path)/"] ?? []).dropLast() + measures + notes
  }

  func build() async throws {
    let request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    let report = try await SiteBuilder(request).build()
    guard report.written != nil else { throw NotBuilt(reasons: report.diagnostics.map { "\($0)" }) }
  }

  struct NotBuilt: Error {
    let reasons: [String]
  }

  /// Pieces of text, each with a page that it stands on.
  mutating func pieces(_ count: Int) -> [(piece: String, page: String)] {
    let pages = texts.keys.sorted()
    var pieces: [(String, String)] = []
    while pieces.count < count {
      let page = pages[varied.number(0...pages.count - 1)]
      let texts = texts[page] ?? []
      if let piece = varied.piece(of: texts[varied.number(0...texts.count - 1)]) { pieces.append((piece, page)) }
    }
    return pieces
  }

  /// Pieces that stand on no page, neither in its text nor in what the interface says.
  mutating func absentPieces(_ count: Int) throws -> [String] {
    let pages = scratch.names(in: "Public").filter { $0.hasSuffix(".html") }
    let all = try pages.map { HTMLDocument(try scratch.text("Public/\($0)")).text }.joined(separator: "\n")
    var absent: [String] = []
    while absent.count < count {
      let piece = String(varied.text(2...2).prefix(1)) + varied.text(1...3)
      if piece.count > 1, piece.allSatisfy({ ("一"..."龥").contains($0) }), !all.contains(piece) { absent.append(piece) }
    }
    return absent
  }
}
