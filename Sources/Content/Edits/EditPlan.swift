import Disclosure
import Files

/// An entry that is asked for, and the history that it goes to.
public struct EditRequest: Hashable, Sendable {
  /// The history.
  public var address: HistoryAddress
  /// The entry.
  public var entry: NewEntry

  /// An entry for a history.
  public init(_ entry: NewEntry, to address: HistoryAddress) {
    self.address = address
    self.entry = entry
  }
}

/// What edits would do: worked out and checked as a whole before any file is touched.
public struct EditPlan: Sendable {
  /// An entry that will be written.
  public struct Entry: Sendable {
    /// Which of the requests it is, from 0.
    public let request: Int
    /// The history.
    public let address: HistoryAddress
    /// The last entry before it; nil where it is the first.
    public let former: StatusChange?
    /// What it says, as it will be read.
    public let change: StatusChange
    /// The deadline before and after it; nil where none is published.
    public let deadlines: (before: Deadline?, after: Deadline?)
    /// The line of the edited file that it begins at, from 1. Later entries of one file may move it down.
    public let line: Int
    /// The bytes that are put into the file.
    public let text: String
  }

  /// A file that will change.
  public struct Change: Sendable {
    /// The file, below the content folder, wherever links led.
    public let file: RelativePath
    /// Its bytes as they were read.
    public let former: [UInt8]
    /// Its bytes as they will be.
    public internal(set) var edited: [UInt8]
    /// What is added to it, in the order of the requests; empty where something else is changed.
    public internal(set) var entries: [Entry] = []
  }

  /// A request that is not met.
  public struct Refused: Sendable {
    /// Which of the requests it is, from 0.
    public let request: Int
    /// Why.
    public let refusal: EditRefusal
  }

  /// The files, in the order in which requests first name them.
  public internal(set) var changes: [Change] = []
  /// What will not be written, in the order of the requests.
  public internal(set) var refused: [Refused] = []

  /// Every entry that will be written, in the order of the requests.
  public var entries: [Entry] { changes.flatMap(\.entries).sorted { $0.request < $1.request } }
}

extension EditPlan {
  /// Puts all files in place: their new bytes are brought to the disk beside them, and only when all are there, and no
  /// file was changed by somebody since it was read, each takes its file's place in one moment.
  ///
  /// - Parameters:
  ///   - root: the content folder that the plan was made for.
  ///   - lock: the content's lock, so that two commands at once do not lose a change.
  /// - Throws: when somebody changed a file meanwhile, or the system refuses. Nothing is changed then; where the system
  ///   refused to undo what was done, the failure says so.
  public func write(in root: Root, holding lock: borrowing EditLock) throws(EditFailure) {
    root.removeLeftovers(beside: changes.map(\.file))
    let staged = try stage(in: root)
    for change in changes { try refuseIfChanged(change, in: root) }
    for (index, file) in staged.enumerated() {
      do throws(FileError) { try file.putInPlace() } catch {
        try undo(changes[..<index], in: root, after: error)
      }
    }
  }

  private func stage(in root: Root) throws(EditFailure) -> [StagedFile] {
    var staged: [StagedFile] = []
    for change in changes {
      do throws(FileError) {
        staged.append(try StagedFile(change.edited, for: change.file, in: root))
      } catch { throw .file(error) }
    }
    return staged
  }

  private func refuseIfChanged(_ change: Change, in root: Root) throws(EditFailure) {
    let now: ReadResult
    do throws(FileError) { now = try root.read(change.file, atMost: Mistake.largestFile) } catch { throw .file(error) }
    guard now == .bytes(change.former) else { throw .changedMeanwhile(change.file) }
  }

  private func undo(_ written: ArraySlice<Change>, in root: Root, after error: FileError) throws(EditFailure) -> Never {
    var left: [RelativePath] = []
    for change in written {
      do throws(FileError) {
        try StagedFile(change.former, for: change.file, in: root).putInPlace()
      } catch { left.append(change.file) }
    }
    throw left.isEmpty ? .file(error) : .partly(written: left, error)
  }
}
