import Diagnostics
import Files

/// A file of the content as text: at most 4 MB of UTF-8, with what was found in it that must not be published.
struct SourceFile {
  let text: SourceText
  let diagnostics: [Diagnostic]
  /// The file as it was read; nil for bytes that came from elsewhere.
  let seen: SeenFile?

  /// Why a file cannot be read as text at all.
  struct Refused: Error {
    let diagnostic: Diagnostic
  }

  /// Reads a file below the content folder.
  static func read(_ path: RelativePath, in root: Root) -> Result<SourceFile, Refused> {
    do throws(FileError) {
      let (result, stamp) = try root.readStamped(path, atMost: Mistake.largestFile)
      switch result {
      case .tooLarge(let size): return refuse(.fileTooLarge(size), path)
      case .bytes(let bytes):
        let seen = SeenFile(path: path, stamp: stamp, digest: Digest(of: bytes))
        return check(SourceText(path: path.text, bytes: bytes), seen)
      }
    } catch {
      return refuse(.unreadable((error.message(chinese: true), error.message(chinese: false))), path)
    }
  }

  /// Looks through bytes that were read already.
  static func check(_ source: SourceText, _ seen: SeenFile? = nil) -> Result<SourceFile, Refused> {
    var complaints = Complaints(source)
    for found in TextCheck.findings(in: source.bytes) { complaints.report(found.mistake, at: found.range) }
    let diagnostics = complaints.diagnostics
    if let first = diagnostics.first, first.code == "not-utf8" { return .failure(Refused(diagnostic: first)) }
    return .success(SourceFile(text: source, diagnostics: diagnostics, seen: seen))
  }

  private static func refuse(_ mistake: Mistake, _ path: RelativePath) -> Result<SourceFile, Refused> {
    .failure(Refused(diagnostic: mistake.at(.whole(path.text))))
  }
}
