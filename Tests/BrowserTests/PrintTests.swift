import TestSupport
import Testing

/// The notice on paper, by GB/T 9704-2012. Lengths are in millimetres.
extension InBrowserTests {
  private static let school = "school/2024-inspection/"
  /// 5.2.1: the type area begins 37 below the upper edge and is 225 high.
  private static let head = 37.0
  private static let line = 225.0 / 22
  /// 3号 and 2号, by the pitch of the type area and in points.
  private static let character = 156.0 / 28

  private func printed(_ site: Site, _ path: String) async throws -> PrintedPage {
    try await PrintedPage(browsing.go(site, path).printed())
  }

  /// Where a type area begins: bound at the left on odd pages, at the right on even ones.
  private func left(page: Int) -> Double { page.isMultiple(of: 2) ? 26 : 28 }

  @Test("A page has 22 lines of 28 characters, in a type area of 156 by 225, 37 below the edge and 28 from the binding")
  func typeArea() async throws {
    let paper = try await printed(.portal, Self.school)
    #expect(abs(paper.width.inMillimetres - 210) < 1 && abs(paper.height.inMillimetres - 297) < 1)
    try #require(paper.pages > 3)
    for (index, lines) in paper.lines.enumerated().dropFirst().prefix(2) {
      let body = lines.dropLast()
      #expect(body.count == 22, "page \(index + 1)")
      for (number, line) in body.enumerated() {
        let place = "page \(index + 1), line \(number + 1): \(line.text)"
        #expect(line.text.count == 28, "\(place)")
        #expect(abs(line.left.inMillimetres - left(page: index + 1)) < 1, "\(place)")
        #expect(abs(line.right.inMillimetres - left(page: index + 1) - 156) < 1, "\(place)")
      }
    }
  }

  @Test("The ink of the first and the last line of a page, and its margins, are where the type area has them")
  func margins() async throws {
    let pdf = try browsing.go(.portal, Self.school).printed()
    for page in 2...3 {
      let ink = try await Ink(pdf, page: page)
      let lines = ink.lines
      // The last is the page number.
      try #require(lines.count == 23)
      for (number, line) in lines.dropLast().enumerated() {
        let middle = (line.lowerBound + line.upperBound) / 2
        #expect(abs(middle - Self.head - Self.line * (Double(number) + 0.5)) < 1, "page \(page), line \(number + 1)")
      }
      #expect(abs(ink.left - left(page: page)) < 1 && abs(ink.right - left(page: page) - 156) < 1)
      let dashes = lines[22]
      #expect(abs((dashes.lowerBound + dashes.upperBound) / 2 - Self.head - 225 - 7) < 1, "7.5: 7 below")
    }
  }

  @Test("The page number stands between dashes below the type area, on the outer side")
  func pageNumbers() async throws {
    let paper = try await printed(.portal, Self.school)
    for (index, lines) in paper.lines.enumerated() {
      let page = index + 1
      let number = try #require(lines.last)
      #expect(number.text == "—\(page)—")
      // 7.5: a character of 4号 (14 pt) from its outer edge.
      let isEven = page.isMultiple(of: 2)
      let gap =
        isEven
        ? number.left.inMillimetres - left(page: page) : left(page: page) + 156 - number.right.inMillimetres
      #expect(abs(gap - 14.0.inMillimetres) < 1, "page \(page)")
    }
  }

  @Test("The title is in 2号 and centred; the signature stands two characters from the right, its date two further in")
  func titleAndSignature() async throws {
    let lines = try await printed(.portal, Self.school).lines
    let title = lines[0][0]
    #expect(title.text == "关于巡察整改进展情况的通报")
    #expect(abs((title.left + title.right).inMillimetres / 2 - 28 - 78) < 1)
    #expect(abs((title.right - title.left) / Double(title.text.count) - 22) < 0.3)
    let all = lines.flatMap { $0 }
    let issuer = try #require(all.last { $0.text == "中共海陵市第一中学委员会" })
    let date = try #require(all.last { $0.text == "2024年6月30日" })
    #expect(issuer.page == date.page && issuer.middle < date.middle)
    #expect(abs(issuer.right.inMillimetres - left(page: issuer.page) - 156 + 2 * Self.character) < 1)
    #expect(abs(date.left.inMillimetres - issuer.left.inMillimetres - 2 * Self.character) < 1)
    #expect(lines[issuer.page - 1].count > 3, "no page has the signature alone")
  }

  @Test(
    "No heading stands at the foot of a page, and nothing of the site is printed", arguments: [Site.sample, .portal])
  func headings(site: Site) async throws {
    let path = site == .sample ? "shenzhen-procuratorate/2021-inspection/" : "court/2024-inspection/"
    let paper = try await printed(site, path)
    let page = try #require(try browsing.sites[site]?.pages[path + "index.html"])
    let headings = page.headings(2...6).map { $0.filter { !$0.isWhitespace } }
    #expect(headings.count > 15 && paper.pages > 8)
    for lines in paper.lines.dropLast() {
      let last = try #require(lines.dropLast().last).text
      #expect(!headings.contains { $0.hasPrefix(last) && $0.count >= last.count && last.count > 3 }, "\(last)")
    }
    for word in ["主办单位", "字号", "目录", "发布日期", "网站地图", "整改进展一览"] { #expect(!paper.text.contains(word), "\(word)") }
  }

  @Test("A ledger has its head on every page and lies across the paper; no area stands alone at the foot of one")
  func ledgerOnPaper() async throws {
    let paper = try await printed(.portal, "court/2024-inspection/ledger/")
    #expect(paper.width > paper.height && paper.pages > 4)
    let rows = paper.lines.filter { $0.contains { $0.text.contains("个问题：办理期限") } }
    for lines in rows {
      #expect(lines.contains { $0.text.hasPrefix("序号问题状态牵头部门完成时限最新变更") }, "\(lines[0].page)")
      #expect(lines.dropLast().last?.text.contains("方面之") != true)
    }
  }
}

extension Double {
  /// A length in points, in millimetres.
  var inMillimetres: Double { self / PrintedPage.millimetre }
}
