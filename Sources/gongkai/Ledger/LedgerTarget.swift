import Diagnostics
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a ledger is written to: a file that is not there yet, or the standard output.
struct LedgerTarget {
  /// The kind of file.
  let format: LedgerFormat
  /// What was typed; nil for the standard output.
  let name: String?
  private let terminal: Terminal

  /// Looks at once whether it may be written, before anything is read.
  ///
  /// - Throws: `ExitStatus` after saying what is in the way.
  init(output: String?, format: LedgerFormat?, force: Bool, _ terminal: Terminal) throws {
    self.terminal = terminal
    name = output == "-" ? nil : output
    let lower = name?.lowercased() ?? ""
    let ending: LedgerFormat? = lower.hasSuffix(".xlsx") ? .xlsx : lower.hasSuffix(".csv") ? .csv : nil
    self.format = format ?? ending ?? .csv
    try check(ending, stated: format, force: force)
  }

  private func check(_ ending: LedgerFormat?, stated: LedgerFormat?, force: Bool) throws {
    guard let name else {
      if format == .xlsx, isatty(1) == 1 { try refuse(LedgerWords.workbookOnTerminal, .usage) }
      return
    }
    if let ending, ending != format { try refuse(LedgerWords.formatAgainstEnding(name, format), .usage) }
    if ending == nil, stated == nil { try refuse(LedgerWords.unknownEnding(name), .usage) }
    if isWithinSite { try refuse(LedgerWords.withinSite(name), .usage) }
    var status = stat()
    if !force, lstat(name, &status) == 0 { try refuse(LedgerWords.fileExists(name), .inputOutput) }
  }

  /// Whether the file would lie in a folder that a site is written to: what lies there is public.
  private var isWithinSite: Bool {
    guard let name, let root = try? Root(existing: folder(of: name)) else { return false }
    var folder = root.path[...]
    while !folder.isEmpty {
      var status = stat()
      if stat(folder + "/.gongkai-output", &status) == 0 { return true }
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    return false
  }

  /// Writes the bytes, whole or not at all.
  ///
  /// - Throws: `ExitStatus.inputOutput` after saying why not.
  func write(_ bytes: [UInt8]) throws {
    guard let name else { return terminal.print(bytes: bytes) }
    do throws(FileError) {
      let root = try Root(existing: folder(of: name))
      guard let path = RelativePath(name.split(separator: "/").last.map(String.init) ?? "") else {
        throw FileError(path: name, operation: .write, errno: EINVAL)
      }
      try root.write(bytes, to: path)
    } catch {
      terminal.say(error)
      throw ExitStatus.inputOutput
    }
  }

  private func folder(of name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return "." }
    return slash == name.startIndex ? "/" : String(name[..<slash])
  }

  private func refuse(_ wording: Wording, _ status: ExitStatus) throws {
    terminal.say(wording(terminal.language))
    throw status
  }
}
