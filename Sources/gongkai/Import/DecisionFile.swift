import Diagnostics
import Files
import NoticeImport
import TextEncodings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file of decisions that was named: read where it is there, written where it is not.
struct DecisionFile {
  let decisions: Decisions
  private let name: String?
  private let terminal: Terminal

  init(_ name: String?, _ terminal: Terminal) throws {
    (self.name, self.terminal) = (name, terminal)
    guard let name else {
      decisions = Decisions()
      return
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    let folder = parts.count == 1 ? "." : above.isEmpty ? "/" : above
    let root = try terminal.orLeave { () throws(FileError) in try Root(existing: folder) }
    guard let path = parts.last.flatMap({ RelativePath(String($0)) }),
      let bytes = try Self.bytes(of: path, in: root, terminal)
    else {
      decisions = Decisions()
      return
    }
    decisions = Decisions(try Self.text(bytes, of: name, terminal))
  }

  /// What is written in it; spreadsheet programs save such lists as GB 18030 or UTF-16.
  private static func text(_ bytes: [UInt8], of name: String, _ terminal: Terminal) throws -> String {
    do throws(EncodingFault) { return String(decoding: try TextEncoding.decode(bytes).text, as: UTF8.self) } catch {
      terminal.say(
        Wording(
          "\(VisibleText.of(name))：不是文本，或看不出是哪种文字编码。\n改法：另存为制表符分隔的文本（UTF-8）",
          "\(VisibleText.of(name)): no text, or in no encoding that is known.\nfix: save it as text with tabs, in UTF-8"
        )(
          terminal.language))
      throw ExitStatus.wrongInput
    }
  }

  /// Tells the lines that cannot be followed, and ends the run where a decision would be lost.
  func check(_ mistakes: [DecisionMistake]) throws {
    guard let name else { return }
    for mistake in mistakes { terminal.say(mistake.words(in: name)(terminal.language)) }
    guard mistakes.contains(where: { !$0.isQuestion }) else { return }
    terminal.say(
      Wording("清单里的判断没有都用上，所以什么都没有写。", "Not every decision can be followed, so nothing was written.")(
        terminal.language))
    throw ExitStatus.wrongInput
  }

  /// The bytes of the file; nil where there is none yet.
  private static func bytes(of path: RelativePath, in root: Root, _ terminal: Terminal) throws -> [UInt8]? {
    do throws(FileError) {
      guard case .bytes(let bytes) = try root.read(path, atMost: 4 << 20) else { return nil }
      return bytes
    } catch {
      if error.errno == ENOENT { return nil }
      terminal.say(error)
      throw ExitStatus.inputOutput
    }
  }

  /// Asks about the matches that are open, and ends the run.
  func ask(_ matches: [FindingMatch]) throws {
    let open = matches.count { if case .open = $0.verdict { true } else { false } }
    guard let name else {
      terminal.say(
        Wording(
          "有 \(open) 个问题可能延续此前通报中的问题，拿不准，所以什么都没有写。\n改法：加上 --decisions 延续.tsv，先写出一个清单请你填，填好后再导入一次",
          "\(open) \(open == 1 ? "finding" : "findings") may continue earlier ones, which is uncertain, so nothing was written.\nfix: add --decisions continued.tsv: a list is written for you to fill in; then import again"
        )(terminal.language))
      throw ExitStatus.usage
    }
    try terminal.orLeave { () throws(FileError) in try OutputFile.write(Decisions.file(matches), to: name) }
    terminal.say(
      Wording(
        "有 \(open) 个问题拿不准是否延续此前的问题，已写在 \(name) 里；内容没有改动。\n接下来：把行首的 ? 改成“是”或“否”，再运行同一条命令。",
        "\(open) \(open == 1 ? "finding" : "findings") may continue earlier ones, as listed in \(name), and no content was written.\nNext: put yes or no in the place of each ?, and run the same command again."
      )(terminal.language))
    throw ExitStatus.usage
  }
}
