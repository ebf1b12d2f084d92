import Foundation
import TestSupport
import Testing

/// The ledger (整改进展一览) as its reader wants it.
extension InBrowserTests {
  private static let court = "court/2024-inspection/ledger/"
  private static let hospital = "hospital/2024-audit/ledger/"
  private static let count = "[...document.querySelectorAll('.ledger tbody tr:not([hidden]) [scope=row]')].length"
  private static let said = "document.querySelector('.tools [role=status]').textContent"

  private func ledger(_ path: String, _ query: String = "") async throws -> WebDriver {
    let browser = try browsing.go(.portal, path + query)
    #expect(try await browser.waits(until: "document.querySelector('.tools.ready')"))
    return browser
  }

  /// The values of an attribute or text over the rows that are shown.
  private func shown(_ expression: String, _ browser: WebDriver) throws -> [String] {
    try browser.value(
      "[...document.querySelectorAll('.ledger tbody tr:not([hidden])')].filter(row => row.cells.length > 1).map("
        + "row => \(expression))") as? [String] ?? []
  }

  @Test("An address shows what it asks for: every status, department and what is overdue, counted apart")
  func filters() async throws {
    let statuses = ["not-started", "in-progress", "phase-complete", "long-term", "completed", "closed"]
    let leads = ["立案庭", "审判管理办公室", "政治部"]
    let numbers = PortalContent.courtNumbers
    for (status, key) in statuses.enumerated() {
      for lead in leads.indices {
        let browser = try await ledger(Self.court, "?status=\(key)&lead=\(leads[lead])")
        let count = numbers.count { $0 % 6 == status && $0 % 3 == lead }
        #expect(try browser.value(Self.count) as? Int == count, "\(key) \(leads[lead])")
        #expect(try browser.text(Self.said).contains("共\(numbers.count)项，列出\(count)项。"))
      }
    }
    let browser = try await ledger(Self.court, "?overdue=1&area=area-2")
    let marks = try shown("row.querySelector('.overdue') !== null && row.querySelector('a').pathname", browser)
    #expect(!marks.isEmpty && marks.allSatisfy { $0.contains("/area-2/") })
    #expect(
      try browser.value("document.querySelectorAll('.ledger [scope=rowgroup]:not([hidden] *)').length") as? Int == 1)
  }

  @Test("Words are sought in title, department, area and status; a finding stands above its parts that were found")
  func words() async throws {
    var browser = try await ledger(Self.hospital, "?words=公示屏")
    #expect(try shown("row.querySelector('a').textContent", browser) == ["价格公示不全", "公示屏停用"])
    browser = try await ledger(Self.hospital, "?words=\u{FF1C}久+门诊部")
    #expect(try browser.value(Self.count) as? Int == 1)
    // The title has "慢".
    browser = try await ledger(Self.hospital, "?words=“慢”")
    #expect(try browser.value(Self.count) as? Int == 1)
    browser = try await ledger(Self.hospital, "?area=-")
    #expect(try shown("row.querySelector('a').textContent", browser) == ["档案不齐"])
    browser = try await ledger(Self.hospital, "?words=没有的词")
    #expect(try browser.value(Self.count) as? Int == 0)
    #expect(try browser.text("document.querySelector('.none').checkVisibility()") == "true")
    #expect(try browser.text("document.querySelectorAll('.ledger tbody tr:not([hidden])').length") == "0")
  }

  @Test("What an address asks for and the page does not offer is left out")
  func unknown() async throws {
    let browser = try await ledger(Self.hospital, "?status=%3Cscript%3E&lead=x&sort=y&words=&more=1")
    #expect(try browser.value(Self.count) as? Int == 4 + 1)
    #expect(try browser.text("location.search") == "")
  }

  @Test("Sorted by date, what has none comes last; sorted by area again, the table is as it was")
  func sorts() async throws {
    var browser = try await ledger(Self.court)
    let whole = try browser.text("document.querySelector('.ledger').innerText")
    browser = try await ledger(Self.court, "?sort=due")
    let due = try shown("row.cells[4].querySelector('time')?.dateTime ?? '~'", browser)
    #expect(due.count == PortalContent.courtNumbers.count && due == due.sorted() && due.last == "~" && due.first != "~")
    #expect(try browser.text("document.querySelector('[aria-sort=ascending]').cellIndex") == "4")
    let groups = "document.querySelectorAll('.ledger [scope=rowgroup]:not([hidden] *)').length"
    #expect(try browser.value(groups) as? Int == 0)
    #expect(try browser.text("document.querySelector('.of-area').checkVisibility()") == "true")
    browser = try await ledger(Self.court, "?sort=changed")
    let changed = try shown("row.cells[5].querySelector('time').dateTime", browser)
    #expect(changed == changed.sorted(by: >))
    browser = try await ledger(Self.hospital, "?sort=status")
    #expect(
      try shown("row.querySelector('a').textContent", browser) == [
        "档案不齐", "价格公示不全", "公示屏停用", "目录过期", "挂号排队 <久> & \"慢\"",
      ])
    browser = try await ledger(Self.court, "?sort=lead")
    _ = try browser.value("document.querySelector('[name=sort]').value = ''")
    _ = try browser.value("document.querySelector('[name=sort]').dispatchEvent(new Event('input', {bubbles: true}))")
    #expect(try await browser.waits(until: "location.search === ''"))
    #expect(try browser.text("document.querySelector('.ledger').innerText") == whole)
  }

  @Test("By keyboard alone: to the field, a word, a choice, the number is told, everything back; the focus is seen")
  func keyboard() async throws {
    let browser = try await ledger(Self.court)
    #expect(try browser.tab(to: "[name=words]") == [])
    try browser.type("第101个")
    #expect(try await browser.waits(until: "\(Self.said).includes('列出1项')"))
    #expect(try browser.text(Self.said).contains("词语：第101个。"))
    #expect(try browser.tab(to: "[name=status]") == [])
    try browser.press(.down)
    #expect(try await browser.waits(until: "location.search.includes('status=')"))
    #expect(try await browser.waits(until: "\(Self.said).includes('没有符合条件的问题')"))
    #expect(try browser.tab(to: "[name=overdue]") == [])
    try browser.press(.space)
    #expect(try await browser.waits(until: "location.search.includes('overdue=1')"))
    #expect(try browser.tab(to: "[name=clear]") == [])
    try browser.press(.enter)
    #expect(try await browser.waits(until: "\(Self.said).includes('列出\(PortalContent.courtNumbers.count)项')"))
    #expect(try browser.text("document.activeElement.name") == "words")
    #expect(try browser.text("location.search") == "")
  }

  @Test("On a phone the controls are behind a button; the rows are cards that name what they say")
  func phone() async throws {
    let browser = try await ledger(Self.court)
    try browser.resize(width: 360)
    #expect(try browser.text("document.querySelector('.fields').checkVisibility()") == "false")
    #expect(try browser.tab(to: ".opener") == [])
    try browser.press(.enter)
    #expect(try browser.text("document.querySelector('.fields').checkVisibility()") == "true")
    #expect(try browser.text("document.querySelector('.opener').ariaExpanded") == "true")
    let label = "getComputedStyle(document.querySelector('.ledger td[data-label]'), '::before').content"
    #expect(try browser.text(label).contains("变更"))
  }

  @Test("The head of the table stays in view on a desk, and covers no link that has the focus")
  func stickyHead() async throws {
    let browser = try await ledger(Self.court)
    _ = try browser.value("document.querySelector('.ledger tbody:nth-of-type(5) a').focus({ preventScroll: false })")
    #expect(try browser.text("document.querySelector('.ledger thead th').getBoundingClientRect().top") == "0")
    for _ in 0..<12 { #expect(try browser.tab(to: "a", atMost: 1) == []) }
    for _ in 0..<12 {
      try browser.press(.tab, holding: .shift)
      let top = "document.activeElement.getBoundingClientRect().top"
      let head = "document.querySelector('.ledger thead').getBoundingClientRect().bottom"
      #expect(try browser.value("\(top) >= \(head)") as? Bool == true)
    }
  }

  @Test("The letters of an input method are no words before they have become characters")
  func composition() async throws {
    let browser = try await ledger(Self.hospital)
    let all = try browser.value(Self.count) as? Int
    _ = try browser.value("document.querySelector('[name=words]').focus()")
    try browser.devTools("Input.imeSetComposition", ["text": "gsp", "selectionStart": 3, "selectionEnd": 3])
    // Longer than typing rests.
    try await Task.sleep(for: .milliseconds(400))
    #expect(try browser.value(Self.count) as? Int == all)
    #expect(try browser.text("location.search").isEmpty)
    try browser.devTools("Input.insertText", ["text": "公示屏"])
    #expect(try await browser.waits(until: "decodeURIComponent(location.search) === '?words=公示屏'"))
    #expect(try shown("row.querySelector('a').textContent", browser) == ["价格公示不全", "公示屏停用"])
  }

  @Test("A deadline that was moved counts as it is now: in the order, and in the file")
  func movedDeadline() async throws {
    let browser = try browsing.go(.starter, "hospital/2024-inspection/ledger/?sort=due")
    #expect(try await browser.waits(until: "document.querySelector('.tools.ready')"))
    let order = try shown("row.matches('.specific') ? '' : row.querySelector('a').pathname.split('/').at(-2)", browser)
    #expect(order.filter { !$0.isEmpty } == ["waiting", "procurement", "decision-making", "complaints", "branch-life"])
    let scratch = try Scratch()
    try browser.devTools("Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": scratch.path])
    _ = try browser.value("document.querySelector('[name=csv]').click()")
    let name = "整改进展一览.csv"
    for _ in 0..<2_400 where !scratch.has(name) { try await Task.sleep(for: .milliseconds(25)) }
    let line = try scratch.text(name).split(separator: "\r\n").first { $0.contains("branch-life") }
    #expect(line?.contains(",2025-10-31,2025-07-18,") == true, "\(line ?? "")")
  }

  @Test("The file has what is listed, with a byte order mark, and nothing that a spreadsheet would run")
  func saves() async throws {
    let scratch = try Scratch()
    let browser = try await ledger("bureau/2024-inspection/ledger/", "?words=引号")
    try browser.devTools("Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": scratch.path])
    _ = try browser.value("document.querySelector('[name=csv]').click()")
    let name = "整改进展一览.csv"
    for _ in 0..<2_400 where !scratch.has(name) { try await Task.sleep(for: .milliseconds(25)) }
    let text = try scratch.text(name)
    let address = try browsing.address(.portal, "bureau/2024-inspection/long/formula/")
    let area = PortalContent.longTitle
    #expect(
      text == "\u{FEFF}方面,序号,问题,状态,牵头部门,完成时限,最新变更,网址\r\n"
        + "（一）在“\(area)”方面,3,\"'=1+1, \"\"引号\"\"\",未标注,'@SUM(A1),,,\(address)\r\n")
  }

  @Test("Columns that no finding has anything in are left out of table, order and cards, and stay in the file")
  func emptyColumns() async throws {
    let scratch = try Scratch()
    let browser = try await ledger("school/2024-inspection/ledger/")
    let heads = "[...document.querySelectorAll('.ledger thead th')].map(head => head.textContent).join()"
    #expect(try browser.text(heads) == "序号,问题,状态")
    #expect(try browser.text("[...document.querySelectorAll('.ledger tbody td')].length") == "2")
    #expect(
      try browser.text("[...document.querySelector('[name=sort]').options].map(option => option.value)") == ",status")
    try browser.devTools("Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": scratch.path])
    _ = try browser.value("document.querySelector('[name=csv]').click()")
    let name = "整改进展一览.csv"
    for _ in 0..<2_400 where !scratch.has(name) { try await Task.sleep(for: .milliseconds(25)) }
    let address = try browsing.address(.portal, "school/2024-inspection/meals/")
    #expect(
      try scratch.text(name) == "\u{FEFF}方面,序号,问题,状态,牵头部门,完成时限,最新变更,网址\r\n"
        + ",1,食堂账目不清,未标注,,,,\(address)\r\n")
  }

  @Test("What is printed is what is listed, with the conditions and without the controls")
  func prints() async throws {
    let browser = try await ledger(Self.court, "?words=第101个")
    _ = try browser.value("window.print = () => { document.title = 'printed' }")
    _ = try browser.value("document.querySelector('[name=print]').click()")
    #expect(try browser.text("document.title") == "printed")
    let paper = try await PrintedPage(browser.printed())
    #expect(paper.text.contains("词语：第101个。共\(PortalContent.courtNumbers.count)项，列出1项。"))
    #expect(paper.text.contains("第101个问题") && !paper.text.contains("第102个问题"))
    #expect(!paper.text.contains("清除条件"))
    #expect(paper.width > paper.height)
  }

  @Test("Without scripts the whole ledger stands there, grouped and in its order")
  func withoutScript() throws {
    let browser = try browsing.browser
    try browser.allowScripts(false)
    defer { try? browser.allowScripts(true) }
    try browsing.go(.portal, Self.court + "?status=in-progress")
    #expect(try browser.value(Self.count) as? Int == PortalContent.courtNumbers.count)
    #expect(try browser.text("document.querySelector('.tools').checkVisibility()") == "false")
    #expect(try browser.value("document.querySelectorAll('.ledger [scope=rowgroup]').length") as? Int == 8)
  }
}
