import ArgumentParser
import Diagnostics
import Files

/// Which content a command works on, and in which language it speaks.
struct ContentOption: ParsableArguments {
  @Option(name: .long, completion: .directory)
  var content: String?

  @Option(name: .long)
  var language: LanguageArgument?

  /// The content folder: as it was typed, or as it was found.
  ///
  /// - Throws: `ExitStatus.inputOutput` after saying why there is none.
  func folder(_ terminal: Terminal) throws -> String {
    if let content {
      do throws(FileError) {
        _ = try Root(existing: content)
        return content
      } catch {
        terminal.say(error)
        throw ExitStatus.inputOutput
      }
    }
    guard let found = Self.search() else {
      terminal.say(
        Wording(
          "这里和上层文件夹里都没有 Content 文件夹（其中应有 site.yaml）。\n改法：进入放内容的文件夹再试；或用 --content 指出它；或用 gongkai new 文件夹名 新建一个",
          "there is no Content folder (with a site.yaml) here or above.\nfix: go to the folder that holds it, name it with --content, or make one with: gongkai new FOLDER"
        )(terminal.language))
      throw ExitStatus.inputOutput
    }
    return found
  }

  /// `Content` in the working folder or one above it; the working folder itself where it is a content folder.
  static func search() -> String? {
    guard let here = try? Root.workingFolder else { return nil }
    let depth = here.utf8.split(separator: UInt8(ascii: "/")).count
    for level in 0...depth {
      let above = String(repeating: "../", count: level)
      for candidate in [above + "Content", level == 0 ? "." : String(above.dropLast())] {
        if isContent(candidate) { return candidate }
      }
    }
    return nil
  }

  /// Whether a folder has a `site.yaml`. One that may not be read is there all the same, and reading it will say so.
  private static func isContent(_ folder: String) -> Bool {
    do throws(FileError) {
      guard let site = RelativePath("site.yaml") else { return false }
      _ = try Root(existing: folder).read(site, atMost: 0)
      return true
    } catch {
      return error.isForbidden
    }
  }
}

/// A language that messages can have.
struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(rawValue: argument) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
