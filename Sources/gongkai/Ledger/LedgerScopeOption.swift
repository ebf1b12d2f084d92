import Addresses
import ArgumentParser
import Diagnostics
import Disclosure
import Ledger

/// Which part of a site a ledger covers: `--organ`, `--notice`.
struct LedgerScopeOption: ParsableArguments {
  static let words = [
    ArgumentWords(
      "--organ", value: Wording("单位", "ORGAN"),
      Wording("只要这个单位：名称（可只写一部分）或地址；不写时全要", "only this organ: its name, or part of it, or its address; else all")),
    ArgumentWords(
      "--notice", value: Wording("通报", "NOTICE"),
      Wording("只要这份通报：标题（可只写一部分）或地址；不写时全要", "only this notice: its title, or part of it, or its address; else all")),
  ]

  @Option(name: .long)
  var organ: String?

  @Option(name: .long)
  var notice: String?

  /// The part that is meant.
  ///
  /// - Throws: `ExitStatus.usage` after saying what there is, where nothing or too much is meant.
  func scope(in site: Site, _ terminal: Terminal) throws -> LedgerScope {
    var scope = LedgerScope()
    if let organ {
      scope.organ = try one(organ, of: site.organs.map { ($0.title, $0.route) }, Wording("单位", "organ"), terminal)
    }
    if let notice {
      let notices = site.organs.filter { scope.organ == nil || $0.route == scope.organ }.flatMap(\.notices)
      scope.notice = try one(notice, of: notices.map { ($0.title, $0.route) }, Wording("通报", "notice"), terminal)
    }
    return scope
  }

  /// The one that a text means: its address, its whole title, else part of its title or address.
  private func one(_ text: String, of all: [(title: String, route: Route)], _ kind: Wording, _ terminal: Terminal)
    throws
    -> Route
  {
    let address = text.split(separator: "/").joined(separator: "/")
    let ways: [((title: String, route: Route)) -> Bool] = [
      { $0.route.segments.joined(separator: "/") == address }, { $0.title == text },
      { $0.title.contains(text) || $0.route.segments.last.map(String.init) == address },
    ]
    for isMeant in ways {
      let found = all.filter(isMeant)
      if found.count == 1 { return found[0].route }
      if !found.isEmpty {
        terminal.say(LedgerWords.ambiguous(text, kind, found)(terminal.language))
        throw ExitStatus.usage
      }
    }
    terminal.say(LedgerWords.unknown(text, kind, all)(terminal.language))
    throw ExitStatus.usage
  }
}
