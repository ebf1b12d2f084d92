import Content
import Diagnostics
import Disclosure
import Files

/// Records one entry: the finding is found, the entry is planned, written and told about. One command at a time.
struct Recording {
  /// The history that an entry goes to.
  struct Target {
    let register: FindingRegister
    let finding: FindingRegister.Finding
    let measure: Int?

    var address: HistoryAddress { HistoryAddress(file: finding.file, measure: measure) }
    /// Its title, as it may be shown.
    var title: String { VisibleText.of(finding.title) }
    private var ownMeasure: Measure? {
      guard let measure, finding.record.measures.indices.contains(measure - 1) else { return nil }
      return finding.record.measures[measure - 1]
    }
    var history: History { measure == nil ? finding.record.history : ownMeasure?.history ?? .none }
    var deadline: Deadline? { measure == nil ? finding.record.deadline : ownMeasure?.deadline }
    var organ: FindingRegister.Organ { register.organ(of: finding) }
  }

  let terminal: Terminal
  private let content: String
  private let root: Root
  private let dryRun: Bool
  private let today: DisclosureDate?

  init(_ source: ContentOption, dryRun: Bool) throws {
    terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let folder = try source.folder(terminal)
    content = folder
    root = try terminal.orLeave { () throws(FileError) in try Root(existing: folder) }
    self.dryRun = dryRun
    today = Today.inShanghai
  }

  /// The date that was typed, else today.
  func day(_ typed: DayOrMonthArgument?) throws -> DisclosureDate {
    if let date = typed?.date ?? today { return date }
    terminal.say(
      Wording("这台电脑的日期不对，请用 --date 写明日期。", "This computer's clock is wrong; give the date with --date.")(
        terminal.language))
    throw ExitStatus.usage
  }

  /// Records the entry that is made for the target, unless this is a dry run.
  func run(_ typed: String, measure: Int?, _ entry: (Target) throws -> NewEntry) async throws {
    guard !dryRun else {
      let (target, plan) = try await plan(typed, measure, entry)
      return tell(target, plan)
    }
    let lock = try terminal.lock(root)
    let (target, plan) = try await plan(typed, measure, entry)
    try terminal.write(plan, in: root, holding: lock)
    tell(target, plan)
  }

  private func plan(_ typed: String, _ measure: Int?, _ entry: (Target) throws -> NewEntry) async throws
    -> (Target, EditPlan)
  {
    let register = try await terminal.register(of: root)
    let choice = FindingChoice(register: register, root: root, content: content, terminal: terminal)
    let target = Target(register: register, finding: try choice.finding(typed), measure: measure)
    let plan = register.editor.plan([EditRequest(try entry(target), to: target.address)])
    guard let refusal = plan.refused.first?.refusal else { return (target, plan) }
    terminal.say(StatusWords.refusal(refusal, of: target, content: content, terminal))
    if case .file = refusal { throw ExitStatus.inputOutput }
    throw ExitStatus.contentHasErrors
  }

  private func tell(_ target: Target, _ plan: EditPlan) {
    guard let entry = plan.entries.first else { return }
    let report = RecordedWords(
      target: target, entry: entry, content: content, today: today, dryRun: dryRun, language: terminal.language)
    terminal.print(report.text)
  }
}

extension Terminal {
  /// What the work gives, or the words for why it failed and the end of the run.
  func orLeave<Value>(_ work: () throws(FileError) -> Value) throws -> Value {
    do throws(FileError) { return try work() } catch {
      say(error)
      throw ExitStatus.inputOutput
    }
  }

  /// The findings of a content folder.
  func register(of root: Root) async throws -> FindingRegister {
    do { return try await FindingRegister.read(root) } catch let error as FileError {
      say(error)
      throw ExitStatus.inputOutput
    }
  }

  /// The right to change the content.
  func lock(_ root: Root) throws -> EditLock {
    do throws(FileError) { return try EditLock.take(for: root) } catch {
      say(StatusWords.noLock(error, language))
      throw ExitStatus.inputOutput
    }
  }

  /// Puts planned edits in place.
  func write(_ plan: EditPlan, in root: Root, holding lock: borrowing EditLock) throws {
    do throws(EditFailure) { try plan.write(in: root, holding: lock) } catch {
      say(error.wording(language))
      throw ExitStatus.inputOutput
    }
  }
}
