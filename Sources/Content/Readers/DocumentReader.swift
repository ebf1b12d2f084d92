import Addresses
import Diagnostics
import Disclosure
import Files
import Markdown

/// Reads one Markdown file of the content tree: bytes → front matter by its table of keys, body by libcmark → a value
/// of the domain. Everything it finds wrong has its place in the file.
struct DocumentReader {
  private let root: Root
  private let node: TreeNode
  private let links: LinkTable
  private let typography: Typography

  init(root: Root, node: TreeNode, links: LinkTable, typography: Typography = .asWritten) {
    self.typography = typography
    self.root = root
    self.node = node
    self.links = links
  }

  /// The document, or what is wrong with it.
  func read() -> ReadDocument { read(SourceFile.read(node.file, in: root)) }

  /// The document that the file would be if it held these bytes.
  func read(_ bytes: [UInt8]) -> ReadDocument {
    read(SourceFile.check(SourceText(path: node.file.text, bytes: bytes)))
  }

  private func read(_ file: Result<SourceFile, SourceFile.Refused>) -> ReadDocument {
    switch file {
    case .failure(let refused): ReadDocument(diagnostics: [refused.diagnostic])
    case .success(let file): read(file)
    }
  }

  private func read(_ file: SourceFile) -> ReadDocument {
    let source = file.text
    switch FrontMatter.find(in: source) {
    case .failure(let missing):
      return ReadDocument(
        diagnostics: file.diagnostics + [missing.mistake.at(source.place(missing.range))], seen: file.seen)
    case .success(let parts):
      var complaints = Complaints(source, yamlStart: parts.yaml.lowerBound)
      complaints.add(file.diagnostics)
      guard let fields = FrontMatterReader.fields(in: parts.yaml, keys: node.kind.keys, &complaints) else {
        return ReadDocument(diagnostics: complaints.diagnostics, seen: file.seen)
      }
      return read(file, fields, body: parts.body, complaints)
    }
  }

  private func read(_ file: SourceFile, _ fields: Fields, body: Range<Int>, _ complaints: Complaints) -> ReadDocument {
    let source = file.text
    var complaints = complaints
    let reader = MarkdownReader(
      source: source, body: body, idPrefix: DocumentID.prefix(of: node.route), markersAllowed: node.kind == .notice,
      links: DocumentLinks(table: links, file: node.file, route: node.route),
      widensPunctuation: typography == .fullWidth)
    let (markdown, wrong) = reader.read()
    complaints.add(wrong)
    checkReferences(in: markdown, body: body, &complaints)
    let continuations = ContinuationReader.continuations(fields, links, from: node.file, &complaints)
    let former = FormerAddress.all(in: fields, &complaints)
    let value = value(fields, markdown, continuations.map(\.target), &complaints)
    return ReadDocument(
      value: value, isDraft: fields.flag("draft"), diagnostics: complaints.diagnostics,
      references: markdown.references, continuations: continuations,
      formerAddresses: former, fragments: markdown.fragments,
      source: markdown.references.isEmpty ? nil : source, seen: file.seen)
  }

  /// Character references (`&#8238;`) and emphasis (`**秘密**★`) can say what bytes do not; the text that they became is
  /// looked at again.
  private func checkReferences(in markdown: MarkdownBody, body: Range<Int>, _ complaints: inout Complaints) {
    guard let place = TextCheck.firstSuspect(in: complaints.source.bytes[body]) else { return }
    for block in markdown.blocks {
      guard let text = block.prose?.text else { continue }
      for finding in TextCheck.findings(in: text) where !complaints.has(finding.mistake.code) {
        complaints.report(finding.mistake, at: place)
      }
    }
  }

  private func value(
    _ fields: Fields, _ body: MarkdownBody, _ continued: [Route], _ complaints: inout Complaints
  ) -> ReadDocument.Value? {
    let title = fields.text("title") ?? ""
    let route = node.route
    switch node.kind {
    case .site: return nil
    case .organ:
      return .organ(OrganReader.organ(fields, title: title, route: route, body: body, &complaints))
    case .notice:
      return NoticeReader.notice(fields, title: title, route: route, body: body, &complaints).map { .notice($0) }
    case .area:
      let quoted = fields["quoted"].map { _ in fields.flag("quoted") }
      return .area(Area(route: route, title: title, quoted: quoted, body: body.passages, findings: []))
    case .finding:
      var record = RecordReader.record(fields, body, isBrokenDown: !node.children.isEmpty, &complaints)
      record.continues = continued
      return .finding(Finding(route: route, title: title, record: record))
    case .specificFinding:
      var record = RecordReader.record(fields, body, isBrokenDown: false, &complaints)
      record.continues = continued
      return .specificFinding(SpecificFinding(route: route, title: title, record: record))
    case .freePage: return .freePage(FreePage(route: route, title: title, body: body.passages))
    }
  }
}

extension MarkdownBody {
  /// Headings and running text; a numbered list is running text here.
  var passages: [Passage] { Self.passages(of: blocks[...]) }

  static func passages(of blocks: ArraySlice<Block>) -> [Passage] {
    blocks.compactMap { block in
      if case .heading(let heading) = block {
        return .heading(level: heading.level, id: heading.id, content: heading.content)
      }
      return block.prose.map { .prose($0) }
    }
  }
}
