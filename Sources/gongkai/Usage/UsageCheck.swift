import Diagnostics

/// Finds what is wrong with the words behind a command. ArgumentParser found that something is, and says what in
/// English alone; the names and the allowed values that it knows are enough to see most mistakes again.
struct UsageCheck {
  private let path: CommandPath
  private let guide: Guide
  private let known: [KnownArgument]
  private let message: String

  init(_ path: CommandPath, message: String) {
    self.path = path
    self.guide = path.guide ?? Guide(purpose: Wording("", ""))
    self.known = (try? KnownArgument.all(of: path.command)) ?? []
    self.message = message
  }

  /// The first mistake; nil where there is none that we know of.
  func mistake(in words: [String]) -> UsageMistake? {
    if path.isGroup, let word = words.first { return inGroup(word) }
    var reading = Reading(words: words[...])
    while let word = reading.words.popFirst() {
      if let mistake = read(word, &reading) { return mistake }
    }
    return missing(reading) ?? refused(reading)
  }

  /// What has been read so far, and what is left.
  private struct Reading {
    var words: ArraySlice<String>
    var values: [(argument: KnownArgument, value: String)] = []
    var places = 0
    var optionsEnd = false
  }

  private func inGroup(_ word: String) -> UsageMistake {
    if word.hasPrefix("-") || Self.withPlainDashes(word) != nil { return unknown(word) }
    let names = path.shownSubcommands.map { CommandPath.name($0.command) }
    return .unknownCommand(word, suggestion: Spelling.suggestion(for: word, among: names))
  }

  private func read(_ word: String, _ reading: inout Reading) -> UsageMistake? {
    guard !reading.optionsEnd, word.hasPrefix("-"), word != "-" else { return place(word, &reading) }
    if word == "--" {
      reading.optionsEnd = true
      return nil
    }
    let (name, given) = Self.split(word)
    guard let argument = known.first(where: { $0.typedNames.contains(name) }) else {
      return name.hasPrefix("--") ? unknown(name) : short(name)
    }
    if argument.kind == .flag { return given == nil ? nil : .needlessValue(of: name) }
    let followsNone = reading.words.first.map { $0.hasPrefix("-") && $0 != "-" } ?? true
    if given?.isEmpty ?? followsNone { return .missingValue(words(of: argument)) }
    guard let value = given ?? reading.words.popFirst() else { return nil }
    return take(value, for: argument, &reading)
  }

  /// `-qv` is `-q -v`; only flags can be joined so.
  private func short(_ name: String) -> UsageMistake? {
    let flags = known.filter { $0.kind == .flag }.flatMap(\.typedNames)
    let stranger = name.dropFirst().first { !flags.contains("-\($0)") }
    return stranger == nil ? nil : unknown(name)
  }

  private func place(_ word: String, _ reading: inout Reading) -> UsageMistake? {
    let places = known.filter { $0.kind == .positional }
    guard let argument = reading.places < places.count ? places[reading.places] : places.last(where: \.isRepeating)
    else {
      return !reading.optionsEnd && Self.withPlainDashes(word) != nil ? unknown(word) : .surplus(word)
    }
    reading.places += 1
    return take(word, for: argument, &reading)
  }

  private func take(_ value: String, for argument: KnownArgument, _ reading: inout Reading) -> UsageMistake? {
    reading.values.append((argument, value))
    guard !argument.allowed.isEmpty, !argument.allowed.contains(value) else { return nil }
    return wrong(value, argument)
  }

  private func wrong(_ value: String, _ argument: KnownArgument) -> UsageMistake {
    let suggestion = value.isEmpty ? nil : Spelling.suggestion(for: value, among: argument.allowed)
    return .wrongValue(value, of: words(of: argument), allowed: argument.allowed, suggestion: suggestion)
  }

  private func missing(_ reading: Reading) -> UsageMistake? {
    let places = known.filter { $0.kind == .positional }
    if let place = places.dropFirst(reading.places).first(where: { !$0.isOptional }) {
      return .missing(words(of: place))
    }
    let option = known.first { one in
      one.kind == .option && !one.isOptional && !reading.values.contains { $0.argument.name == one.name }
    }
    return option.map { .missing(words(of: $0)) }
  }

  /// A value that has no list of allowed ones was refused: ArgumentParser's message names what it stood for.
  private func refused(_ reading: Reading) -> UsageMistake? {
    let one = reading.values.first { argument, value in
      message.contains("'\(value)'")
        && (message.contains("'\(argument.name) ") || message.contains("'<\(argument.name)>'"))
    }
    return one.map { wrong($0.value, $0.argument) }
  }

  private func unknown(_ name: String) -> UsageMistake {
    let names = known.flatMap(\.typedNames).filter { $0.hasPrefix("--") }
    if let plain = Self.withPlainDashes(name) {
      return .wrongDashes(name, meant: Spelling.suggestion(for: plain, among: names) ?? plain)
    }
    return .unknownOption(name, suggestion: Spelling.suggestion(for: name, among: names))
  }

  private func words(of argument: KnownArgument) -> ArgumentWords {
    argument.words(in: guide) ?? ArgumentWords(argument.name, Wording("", ""))
  }

  private static func split(_ word: String) -> (name: String, value: String?) {
    guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  /// The word with two hyphens for the dashes that it begins with; nil where it begins with none or with plain ones.
  private static func withPlainDashes(_ word: String) -> String? {
    let dashes: Set<Character> = ["-", "–", "—", "―", "－", "−", "一"]
    let rest = word.drop { dashes.contains($0) }
    let front = word.prefix(word.count - rest.count)
    guard front.contains(where: { $0 != "-" }), let first = rest.first, first.isASCII, first.isLetter else {
      return nil
    }
    return "--" + rest
  }
}
