import Cores
import Diagnostics
import Disclosure
import Documents
import Files
import NoticeImport

/// An import, from the files to the content:
///
/// 1. every file is read as a document and as a notice, on all cores;
/// 2. each notice gets its place;
/// 3. what would be written is written beside the content and read back;
/// 4. what reads as it should goes to its place.
struct ImportRun {
  let files: [String]
  let into: String
  let organ: ImportPlan.OrganChoice
  let date: DisclosureDate?
  let decisions: String?
  let report: String?
  let dryRun: Bool
  let terminal: Terminal

  init(
    files: [String], into: String, organ: ImportPlan.OrganChoice, date: DisclosureDate?, decisions: String?,
    report: String?, dryRun: Bool, _ terminal: Terminal
  ) {
    self.files = files
    self.into = into
    self.organ = organ
    self.date = date
    self.decisions = decisions
    self.report = report
    self.dryRun = dryRun
    self.terminal = terminal
  }

  func run() async throws {
    try checkReport()
    let known = try await known()
    var results = await read()
    let decided = try DecisionFile(decisions, terminal)
    var plan = ImportPlan(into: known, organ: organ, decisions: decided.decisions)
    for index in results.indices {
      guard case .prepared(let notice) = results[index].state else { continue }
      do throws(ImportRefusal) { results[index].state = .placed(try plan.place(notice)) } catch {
        results[index].state = .refused(error)
      }
    }
    try decided.check(plan.decisionMistakes(unplaced: results.filter { !$0.isPlaced }.compactMap(\.notice)))
    let matches = plan.placed.flatMap(\.matches)
    if !dryRun, matches.contains(where: { $0.verdict == .open }) { try decided.ask(matches) }
    try await write(&results, plan, known)
    try tell(results, known)
  }

  // MARK: Reading

  private func known() async throws -> KnownContent {
    do { return try await KnownContent(at: into) } catch let error as FileError {
      terminal.say(error)
      throw ExitStatus.inputOutput
    }
  }

  private func read() async -> [ImportResult] {
    let (files, date) = (files, date)
    return await onAllCores(files.count, chunk: 1) { index in
      ImportResult(file: files[index], date: date)
    }
  }

  // MARK: Writing

  private func write(_ results: inout [ImportResult], _ plan: ImportPlan, _ known: KnownContent) async throws {
    guard !plan.placed.isEmpty else { return }
    do {
      // A dry run looks at everything, beside a content folder that is never touched.
      let scratch = dryRun ? try ScratchFolder() : nil
      let folder = try ImportFolder(at: scratch?.path ?? into, earlier: into)
      let refusals = try await folder.stage(plan.placed, site: SiteFile.file(for: plan))
      let staged = results.indices.filter { if case .placed = results[$0].state { true } else { false } }
      for (index, refusal) in zip(staged, refusals) {
        if let refusal { results[index].state = .refused(refusal) }
      }
      let good = zip(plan.placed, refusals).filter { $0.1 == nil }.map(\.0)
      if !dryRun, !good.isEmpty { try folder.put(good, takesSite: !known.hasSite) }
    } catch let error as FileError {
      terminal.say(error)
      throw ExitStatus.inputOutput
    }
  }

  // MARK: Telling

  private func checkReport() throws {
    guard let report, report != "-", (try? Root(existing: report)) != nil else { return }
    terminal.say(
      Wording("--report 要写一个文件，\(report) 是文件夹。", "--report takes a file; \(report) is a folder.")(terminal.language))
    throw ExitStatus.usage
  }

  private func tell(_ results: [ImportResult], _ known: KnownContent) throws {
    let words = ImportSpeech(results, into: into, dryRun: dryRun, isNewSite: !known.hasSite, terminal)
    if let report { try writeReport(results, to: report) }
    words.tell()
    if let status = results.compactMap(\.exitStatus).first { throw status }
  }

  private func writeReport(_ results: [ImportResult], to name: String) throws {
    let isJSON = name.lowercased().hasSuffix(".json")
    let text = isJSON ? ImportReportJSON.text(results) : ImportReportText.text(results, terminal.language)
    if name == "-" { return terminal.print(text) }
    try terminal.orLeave { () throws(FileError) in try OutputFile.write(text, to: name) }
  }
}
