import Diagnostics

/// The help on a command as a page for a terminal: what it is for, what to type, what can be added, how it ends.
///
/// Names come from ArgumentParser, words from the command's `Guide`; ArgumentParser's own help is in English alone.
struct HelpPage {
  private let path: CommandPath
  private let guide: Guide
  private let known: [KnownArgument]
  private let language: Language

  /// - Throws: `DecodingError` where ArgumentParser describes itself in a way that we do not know.
  init(_ path: CommandPath, in language: Language) throws {
    self.path = path
    self.guide = path.guide ?? Guide(purpose: Wording("", ""))
    self.known = try KnownArgument.all(of: path.command)
    self.language = language
  }

  var text: String {
    [title, usage, examples, subcommands, arguments, options, notes, exits].compactMap { $0 }.joined(separator: "\n\n")
  }

  private var title: String {
    Wrapping.indented(path.typed + words("：", ": ") + guide.purpose(language), by: 2, lead: "")
  }

  private var usage: String {
    let lead = words("用法：", "Usage: ")
    let places = path.isGroup ? [words("命令", "COMMAND"), "…"] : known.filter { $0.kind == .positional }.map(place)
    let needed = known.filter { $0.kind == .option && !$0.isOptional }.map { typed(for: $0) }
    let line = ([path.typed] + places + needed + [words("[选项]", "[options]")]).joined(separator: " ")
    return Wrapping.indented(line, by: DisplayWidth.of(lead), lead: lead)
  }

  private var examples: String? {
    let rows = guide.examples.map { ($0.typed(language), $0.does(language)) }
    let areShort = rows.allSatisfy { DisplayWidth.of($0.0) <= 40 }
    return section(words("常用：", "What to type:"), rows, widest: areShort ? 40 : 0)
  }

  private var subcommands: String? {
    let rows = path.shownSubcommands.map { ($0.typed, $0.guide?.purpose(language) ?? "") }
    let more = words("逐个命令的说明：", "More about one command: ") + path.typedHelp + words(" 命令", " COMMAND")
    return section(words("命令：", "Commands:"), rows).map { $0 + "\n\n" + more }
  }

  private var arguments: String? {
    section(words("要写的：", "To be given:"), rows { $0.kind == .positional })
  }

  private var options: String? {
    section(words("选项：", "Options:"), rows { $0.kind != .positional })
  }

  private var notes: String? {
    guard !guide.notes.isEmpty else { return nil }
    return guide.notes.map { Wrapping.lines($0(language), width: Wrapping.columns).joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private var exits: String {
    let codes = ExitStatus.allCases.map { code in
      let meaning = code == .contentHasErrors ? guide.exitOne ?? code.meaning : code.meaning
      return "\(code.rawValue) \(meaning(language))"
    }
    let line = words("退出码：", "Exit codes: ") + codes.joined(separator: words("；", "; ")) + words("。", ".")
    return Wrapping.indented(line, by: 2, lead: "")
  }

  /// The arguments of a kind in the order of the guide, then those without words.
  private func rows(of kind: (KnownArgument) -> Bool) -> [(String, String)] {
    let order = (guide.arguments + ArgumentWords.builtIn).map(\.name)
    let ranked = known.filter(kind).map { (rank: order.firstIndex(of: $0.name) ?? order.count, argument: $0) }
    return ranked.sorted { $0.rank < $1.rank }.map { (left(of: $0.argument), right(of: $0.argument)) }
  }

  private func left(of argument: KnownArgument) -> String {
    argument.kind == .positional ? placeholder(of: argument) : typed(for: argument)
  }

  /// `-q, --quiet`, `--content 文件夹`
  private func typed(for argument: KnownArgument) -> String {
    let names = argument.typedNames.joined(separator: ", ")
    return argument.kind == .flag ? names : names + " " + placeholder(of: argument)
  }

  /// `问题`, `[问题]`, `文件…`
  private func place(of argument: KnownArgument) -> String {
    let name = placeholder(of: argument) + (argument.isRepeating ? "…" : "")
    return argument.isOptional ? "[\(name)]" : name
  }

  private func placeholder(of argument: KnownArgument) -> String {
    if let value = argument.words(in: guide)?.value { return value(language) }
    return argument.allowed.isEmpty ? argument.name : argument.allowed.joined(separator: "|")
  }

  private func right(of argument: KnownArgument) -> String {
    let meaning = argument.words(in: guide)?.meaning(language) ?? ""
    if argument.kind == .option, !argument.isOptional { return meaning + words("（必须写）", " (required)") }
    guard let value = argument.defaultValue, argument.kind != .flag else { return meaning }
    return meaning + words("；不写时是 \(value)", "; \(value) unless told otherwise")
  }

  private func words(_ chinese: String, _ english: String) -> String { Wording(chinese, english)(language) }
}

extension HelpPage {
  /// A heading and two columns; what is too long for the first has the second below it. Nil without rows.
  private func section(_ heading: String, _ rows: [(String, String)], widest: Int = 28) -> String? {
    guard !rows.isEmpty else { return nil }
    let width = rows.map { DisplayWidth.of($0.0) }.filter { $0 <= widest }.max() ?? 0
    let lines = rows.map { left, right in
      guard DisplayWidth.of(left) <= width else { return "  " + left + "\n" + Wrapping.indented(right, by: 6) }
      return Wrapping.indented(right, by: width + 4, lead: "  " + Wrapping.padded(left, to: width) + "  ")
    }
    return ([heading] + lines).joined(separator: "\n")
  }
}

extension KnownArgument {
  /// The words that a guide has for it.
  func words(in guide: Guide) -> ArgumentWords? {
    (guide.arguments + ArgumentWords.builtIn).first { $0.name == name }
  }
}
