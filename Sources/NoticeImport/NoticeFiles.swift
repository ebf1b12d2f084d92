import Disclosure
import NoticeGrammar

/// The files that a notice becomes: `notice.md`, areas, findings, 具体问题. What the notice does not say is in none of them.
struct NoticeFiles {
  private(set) var files: [ContentFile] = []
  /// For each finding and 具体问题 with measures, in order, its file: to tell the clerk where to go on.
  private(set) var findingPaths: [String] = []
  private let notice: ReadNotice
  private let date: DisclosureDate
  private let continuations: [Int: [String]]
  private var source: NoticeSource { notice.source }

  /// - Parameters:
  ///   - notice: the notice.
  ///   - date: the date that it bears.
  ///   - folder: where it goes, below the content folder.
  ///   - continuations: for findings by their place among all leaves, what they continue.
  init(_ notice: ReadNotice, date: DisclosureDate, in folder: String, continuations: [Int: [String]] = [:]) {
    self.notice = notice
    self.date = date
    self.continuations = continuations
    add("\(folder)/notice.md", noticeText)
    var naming = Naming()
    for (index, item) in notice.items.enumerated() {
      switch item {
      case .area(let area):
        let text = source.text(area.heading.text)
        add(area, in: "\(folder)/\(naming.name(for: text, number: index + 1, else: "area"))")
      case .finding(let finding): add(finding, number: index + 1, in: folder, &naming)
      }
    }
  }

  private mutating func add(_ path: String, _ text: String) { files.append(ContentFile(path: path, text: text)) }

  // MARK: Areas and findings

  private mutating func add(_ area: ReadArea, in folder: String) {
    var head = FrontMatterText()
    let title = AreaTitle(area.title.map(source.text).joined(separator: " "))
    head.add("title", title.title)
    if !title.isPlain { head.add("quoted", plain: "false") }
    add("\(folder)/area.md", head.file(file(area.body)))
    var naming = Naming(taken: ["index"])
    for (index, finding) in area.findings.enumerated() { add(finding, number: index + 1, in: folder, &naming) }
  }

  private mutating func add(_ finding: ReadFinding, number: Int, in folder: String, _ naming: inout Naming) {
    let title = FindingTitle(source.text(finding.heading.text))
    let name = naming.name(for: title.title, number: number, else: "finding")
    guard !finding.specifics.isEmpty else { return addLeaf(finding, "\(folder)/\(name).md") }
    var head = FrontMatterText()
    head.add(title)
    add("\(folder)/\(name)/finding.md", head.file(file(finding.opening)))
    var inner = Naming(taken: ["finding"])
    for (index, specific) in finding.specifics.enumerated() {
      let title = FindingTitle(source.text(specific.heading.text)).title
      let name2 = inner.name(for: title, number: index + 1, else: "specific")
      addLeaf(specific, "\(folder)/\(name)/\(name2).md")
    }
  }

  /// Paragraphs and tables of one file, with their notes.
  private func file(_ blocks: [ReadBlock]) -> [String] {
    blocks.flatMap(BodyText(source).block) + BodyText(source).notes(of: blocks)
  }

  private mutating func addLeaf(_ finding: ReadFinding, _ path: String) {
    var head = FrontMatterText()
    head.add(FindingTitle(source.text(finding.heading.text)))
    head.add("category", finding.category?.category?.name)
    head.add("lead", finding.lead.map { source.text($0.name) })
    head.add("due", plain: finding.due?.date.iso)
    if let continued = continuations[findingPaths.count] { head.add("continues", texts: continued) }
    if let statement = finding.status, let status = statement.status {
      var entry = FrontMatterText()
      entry.add("date", plain: date.iso)
      entry.add("status", plain: status.rawValue)
      entry.add("wording", source.text(statement.wording))
      head.add("history", list: [entry])
    }
    let body = BodyText(source)
    add(
      path,
      head.file(
        finding.opening.flatMap(body.block) + body.list(finding.measures) + finding.closing.flatMap(body.block)
          + body.notes(of: finding.body)))
    findingPaths.append(path)
  }

  // MARK: The notice

  private var noticeText: String {
    var head = FrontMatterText()
    head.add("title", notice.title.map(source.text).joined())
    head.add("issuer", notice.issuer.map(source.text))
    head.add("date", plain: date.iso)
    head.add("source", value(.source))
    head.add("published", plain: notice.publishedDate?.iso)
    addInspection(to: &head)
    head.add("reported") { below in
      for figure in notice.reported { below.add(figure.subject.key, plain: String(figure.count)) }
    }
    if notice.runsOn { head.add("numbering", plain: "continuous") }
    head.add("areaLevel", plain: notice.itemsDepth.map { String(min(3, $0)) })
    head.add("contact", list: ContactText(notice).groups)
    let own = notice.narrative.compactMap { if case .block(let block) = $0 { block } else { nil } }
    return head.file(notice.narrative.flatMap(narrative) + BodyText(source).notes(of: own))
  }

  private func value(_ meaning: Metadatum.Meaning) -> String? {
    notice.metadata.first { $0.meaning == meaning && !$0.value.isEmpty }.map { source.text($0.value) }
  }

  private func addInspection(to head: inout FrontMatterText) {
    let inspection = notice.inspection
    // Dates that contradict each other are left to the clerk: they are told as doubts.
    var last: DisclosureDate?
    func inOrder(_ date: ReadDate?) -> String? {
      guard let date = date?.date, last.map({ !date.isCertainly(before: $0) }) ?? true,
        !self.date.isCertainly(before: date)
      else { return nil }
      last = date
      return date.iso
    }
    head.add("inspection") { below in
      below.add("type", inspection.type)
      below.add("mode", inspection.mode)
      below.add("round", inspection.round.map(source.text))
      below.add("team", inspection.team.map(source.text))
      below.add("from", plain: inOrder(inspection.from))
      below.add("to", plain: inOrder(inspection.to))
      below.add("feedback", plain: inOrder(inspection.feedback))
    }
  }

  private func narrative(_ piece: NarrativePiece) -> [String] {
    switch piece {
    case .heading(let heading, let depth):
      [String(repeating: "#", count: min(6, depth + 1)) + " " + MarkdownText.escaped(source.text(heading.text))]
    case .block(let block): BodyText(source).block(block)
    case .items: ["<!-- areas -->"]
    case .contact: ["<!-- contact -->"]
    }
  }
}

extension FrontMatterText {
  fileprivate mutating func add(_ title: FindingTitle) {
    add("title", title.title)
    add("wording", title.wording)
  }
}

extension ReadNotice {
  /// When it went public, as it says itself.
  var publishedDate: DisclosureDate? {
    metadata.first { $0.meaning == .published }.flatMap { date(in: $0.value) }
  }

  /// The date that it bears: of its signature, else the day it went public.
  public var date: DisclosureDate? { signed?.date ?? publishedDate }
}

/// The title of an area: a page writes 在“…”方面 around it by itself, unless it is told not to.
struct AreaTitle {
  let title: String
  /// Whether nothing needs to be said about the quotation marks.
  let isPlain: Bool

  init(_ written: String) {
    let isOwn = written.hasPrefix("在") || written.contains("方面")
    if written.hasPrefix("在“"), written.hasSuffix("”方面") {
      let inside = String(written.dropFirst(2).dropLast(3))
      if !inside.isEmpty, !inside.hasPrefix("在"), !inside.contains("方面") {
        (title, isPlain) = (inside, true)
        return
      }
    }
    (title, isPlain) = (written, isOwn)
  }
}
