import Diagnostics
import Disclosure
import Documents
import Files
import NoticeImport

/// What became of a file.
struct ImportResult: Sendable {
  enum State: Sendable {
    /// It cannot be read from the disk.
    case noFile(FileError)
    /// It is no document.
    case noDocument(DocumentRefusal)
    /// It is no notice, or has no place.
    case refused(ImportRefusal)
    case prepared(PreparedNotice)
    case placed(ImportPlan.Placed)
  }

  let file: String
  var state: State
  /// The notice, where there is one that was read, also of one that has no place.
  private(set) var notice: PreparedNotice?
  /// What the reader of documents came across.
  private(set) var remarks: [DocumentRemark] = []
  /// What a web page says of itself beside its text.
  private(set) var statements = PageStatements()

  /// Reads a file as a notice.
  init(file: String, date: DisclosureDate?) {
    self.file = file
    do {
      let document = try SourceDocument.read(
        try GivenFile.bytes(of: file, atMost: SourceDocument.largestFile), name: file)
      remarks = document.remarks
      statements = document.statements
      let prepared = try PreparedNotice(document, date: date)
      (notice, state) = (prepared, .prepared(prepared))
    } catch let error as FileError {
      state = .noFile(error)
    } catch let error as DocumentRefusal {
      state = .noDocument(error)
    } catch let error as ImportRefusal {
      state = .refused(error)
    } catch {
      preconditionFailure("no other error is thrown: \(error)")
    }
  }

  /// Whether it was given a place.
  var isPlaced: Bool { if case .placed = state { true } else { false } }

  /// How the run ends because of it; nil where it went well.
  var exitStatus: ExitStatus? {
    switch state {
    case .noFile: .inputOutput
    case .noDocument: .wrongInput
    case .refused(.contentError), .refused(.writtenOtherwise), .refused(.incomplete): .contentHasErrors
    case .refused(.noOrgan), .refused(.similarOrgan), .refused(.noDate), .refused(.alreadyThere): .usage
    case .refused: .wrongInput
    case .prepared, .placed: nil
    }
  }
}
