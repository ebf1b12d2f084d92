import Content
import Diagnostics

/// The organs that are meant.
struct OrganChoice {
  let register: FindingRegister
  let terminal: Terminal

  /// All of them where none was typed.
  ///
  /// - Throws: `ExitStatus.usage` after saying what was meant, or what there is.
  func organs(_ typed: String?) throws -> [Int] {
    guard let typed else { return Array(register.organs.indices) }
    let found = register.organs(named: typed)
    if found.count == 1 { return found }
    let shown = VisibleText.of(typed)
    let heading =
      found.isEmpty
      ? Wording("没有单位叫“\(shown)”。单位有：", "There is no organ '\(shown)'. There are:")
      : Wording("“\(shown)”符合 \(found.count) 个单位：", "'\(shown)' fits \(found.count) organs:")
    terminal.say(heading(terminal.language))
    var table = TextTable([.init(""), .init("", mayBeCut: true), .init("")])
    let listed = found.isEmpty ? Array(register.organs.indices) : found
    for (number, index) in listed.prefix(30).enumerated() {
      let organ = register.organs[index]
      table.add(["\(number + 1).", organ.title, String(organ.route.path.dropLast())])
    }
    terminal.say(table.text(width: terminal.columns(of: 2)))
    throw ExitStatus.usage
  }
}
