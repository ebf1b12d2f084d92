import Content
import Diagnostics
import Files

/// The finding that was typed; where it is not clear which, what is said instead.
struct FindingChoice {
  let register: FindingRegister
  let root: Root
  let content: String
  let terminal: Terminal

  /// - Throws: `ExitStatus.usage` after saying which findings were meant, or come near.
  func finding(_ typed: String) throws -> FindingRegister.Finding {
    let shown = VisibleText.of(typed)
    switch register.match(typed, path: path(typed)) {
    case .one(let index): return register.findings[index]
    case .several(let found):
      terminal.say(
        Wording(
          "“\(shown)”符合 \(found.count) 个问题，没有改动：", "'\(shown)' fits \(found.count) findings; nothing was changed:")(
            terminal.language))
      terminal.say(list(found))
      terminal.say(
        Wording("改法：多写几个字，或写出路径（最后一列）", "fix: type more of the title, or the path in the last column")(
          terminal.language))
    case .none(let near):
      terminal.say(
        Wording("没有找到“\(shown)”，没有改动。", "There is no finding '\(shown)'; nothing was changed.")(terminal.language))
      if !near.isEmpty {
        terminal.say(Wording("相近的有：", "These come near:")(terminal.language))
        terminal.say(list(near))
      }
      terminal.say(
        Wording("改法：用 gongkai status list 看有哪些问题", "fix: see the findings with gongkai status list")(terminal.language))
    }
    throw ExitStatus.usage
  }

  /// The most that are listed at once.
  private static let limit = 30

  private func list(_ found: [Int]) -> String {
    var table = TextTable([.init(""), .init("", mayBeCut: true), .init("")])
    for (number, index) in found.prefix(Self.limit).enumerated() {
      let finding = register.findings[index]
      table.add(["\(number + 1).", finding.title, finding.pathWithoutEnding])
    }
    let more = found.count - Self.limit
    let rest = more > 0 ? Wording("另有 \(more) 个没有列出\n", "and \(more) more\n")(terminal.language) : ""
    return table.text(width: terminal.columns(of: 2)) + rest
  }

  /// What the text is as a path from the working folder, below the content folder.
  private func path(_ typed: String) -> RelativePath? {
    for candidate in [typed, typed + ".md"] {
      guard typed.utf8.count < 4096, let real = try? Root.realPath(of: candidate) else { continue }
      let prefix = root.path == "/" ? "/" : root.path + "/"
      guard real.utf8.starts(with: prefix.utf8) else { continue }
      return RelativePath(String(Substring(real.utf8.dropFirst(prefix.utf8.count))))
    }
    return nil
  }
}
