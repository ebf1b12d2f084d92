import Diagnostics
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where messages go: results on the standard output, everything else on the standard error.
struct Terminal {
  let language: Language

  /// Colours only where a person looks (https://no-color.org).
  var hasColours: Bool { isWatched && Self.environment("NO_COLOR")?.isEmpty ?? true }

  /// Whether messages go to a screen that can take back what stands on it.
  var isWatched: Bool { isatty(2) == 1 && Self.environment("TERM") != "dumb" }

  /// The columns of the terminal that a stream goes to; nil where it goes to a file or a pipe.
  func columns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    if let asked = Self.environment("COLUMNS").flatMap({ Int($0) }), asked > 0 { return asked }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// A word as it can be typed in a shell: in quotes where it holds what a shell would take apart.
  static func typed(_ word: String) -> String {
    let others = "0123456789._-/".unicodeScalars
    let isPlain = word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || others.contains($0) }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  func print(_ text: String) { write(text, to: 1) }

  /// A file on the standard output: its bytes and no other.
  func print(bytes: [UInt8]) { write(bytes[...], to: 1) }

  func say(_ text: String) { write(text, to: 2) }

  /// What the file system refused, and what can be done about it.
  func say(_ error: FileError) {
    say(([error.message(chinese: language == .chinese)] + [mend(error)].compactMap { $0 }).joined(separator: "\n"))
  }

  private func mend(_ error: FileError) -> String? {
    error.mend(chinese: language == .chinese).map { Wording("改法：\($0)", "fix: \($0)")(language) }
  }

  /// The language that was asked for, else that of the environment.
  static func language(asked: String?) -> Language {
    asked.flatMap(Language.init(rawValue:)) ?? Language(environment: environment)
  }

  /// The language of this run: what `--language` asks for, found before anything is parsed, since messages about parsing
  /// need it; else that of the environment.
  static var spoken: Language { language(asked: askedLanguage(in: CommandLine.arguments)) }

  private static func askedLanguage(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("--language=") { return String(argument.dropFirst("--language=".count)) }
    }
    return nil
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whole, whatever the reader does: a closed pipe ends the output and not the tool.
  private func write(_ text: String, to descriptor: Int32) {
    if text.isEmpty { return }
    var bytes = Array(text.utf8)[...]
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    write(bytes, to: descriptor)
  }

  private func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var bytes = bytes
    while !bytes.isEmpty {
      #if canImport(Glibc)
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      #else
        let count = bytes.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
