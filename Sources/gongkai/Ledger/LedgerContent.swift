import Content
import Diagnostics
import Disclosure
import Files

/// The content that a ledger is made from: read whole, and without mistakes.
struct LedgerContent {
  let root: Root
  let site: Site

  /// - Throws: `ExitStatus` after saying what is wrong.
  init(_ source: ContentOption, showsDrafts: Bool = false, _ terminal: Terminal) async throws {
    let folder = try source.folder(terminal)
    let content: SiteContent
    do throws(FileError) {
      root = try Root(existing: folder)
    } catch {
      terminal.say(error)
      throw ExitStatus.inputOutput
    }
    do {
      content = try await ContentReader(root: root).read(showsDrafts: showsDrafts)
    } catch let error as FileError {
      terminal.say(error)
      throw ExitStatus.inputOutput
    }
    guard content.isPublishable, let site = content.site else {
      Self.show(content.diagnostics.filter { $0.severity == .error }, folder, terminal)
      throw ExitStatus.contentHasErrors
    }
    self.site = site
  }

  /// The same with its drafts; nil where they have mistakes, which are nobody's business yet.
  var withDrafts: Site? {
    get async {
      guard let content = try? await ContentReader(root: root).read(showsDrafts: true), content.isPublishable else {
        return nil
      }
      return content.site
    }
  }

  private static func show(_ errors: [Diagnostic], _ folder: String, _ terminal: Terminal) {
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let formatter = DiagnosticFormatter(
      language: terminal.language, colours: terminal.hasColours, pathPrefix: prefix)
    terminal.say(formatter.text(errors))
    terminal.say(formatter.summary(errors: errors.count, warnings: 0))
    terminal.say(
      Wording("先改好内容里的错误，再处理台账。", "Mend the errors in the content first, then come back to the ledger.")(
        terminal.language))
  }
}
