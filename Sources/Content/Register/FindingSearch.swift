import Addresses
import Diagnostics
import Files

/// What somebody means who types a path, an address or a part of a title.
public enum FindingMatch: Hashable, Sendable {
  /// One finding, by its place in the register.
  case one(Int)
  /// Several, in the order of the register.
  case several([Int])
  /// None; these come near.
  case none(near: [Int])
}

extension FindingRegister {
  /// The finding that a text names, asked in this order: a path, an address, a whole title, a part of any of them.
  ///
  /// - Parameters:
  ///   - text: as it was typed.
  ///   - typed: the file or folder below the content folder that the text names as a path, where there is one.
  /// - Returns: what it means.
  public func match(_ text: String, path typed: RelativePath? = nil) -> FindingMatch {
    let text = text.oneLine()
    guard !text.isEmpty else { return .none(near: []) }
    let searches = [
      { typed.map(within) ?? [] }, { named(by: text) }, { titled(text) }, { holding(text) },
    ]
    for search in searches {
      let found = search()
      if found.count == 1, let only = found.first { return .one(only) }
      if !found.isEmpty { return .several(found) }
    }
    return .none(near: near(text))
  }

  // MARK: Paths and addresses

  /// The finding whose file or folder this is; else those that lie within the folder.
  private func within(_ path: RelativePath) -> [Int] {
    let own = findings.indices.filter { findings[$0].file == path || findings[$0].folder == path }
    return own.isEmpty ? leaves(findings.indices.filter { findings[$0].file.isWithin(path) }) : own
  }

  /// By a path below the content folder, with or without `.md` and the folder's own name, or by an address.
  private func named(by text: String) -> [Int] {
    var spellings = [text]
    if let address = pathOfAddress(text) { spellings.append(address) }
    for spelling in spellings {
      let path = spelling.trimmingSlashes
      guard !path.isEmpty else { continue }
      let own = findings.indices.filter { index in
        let finding = findings[index]
        return [finding.file.text, finding.pathWithoutEnding, finding.folder?.text, finding.route.path.trimmingSlashes]
          .contains { $0?.isIdentical(to: path) == true }
      }
      if !own.isEmpty { return own }
    }
    return []
  }

  /// The path of a page below the base address, decoded: of `https://…/a/b/organ/#x`, `/a/b/organ/` or `/organ/`.
  private func pathOfAddress(_ text: String) -> String? {
    let bytes = text.utf8
    let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? bytes.endIndex
    var path = String(Substring(bytes[..<end]))
    if let base, path.hasPrefix(base.origin) {
      path = String(path.dropFirst(base.origin.count))
    } else if let host = path.hostEnd {
      // The preview and the intranet have other hosts.
      path = String(path[host...])
    }
    if let base, path.hasPrefix(base.path) { path = String(path.dropFirst(base.path.count)) }
    path = PercentDecoding.decode(path)
    return path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
  }

  // MARK: Titles

  private func titled(_ text: String) -> [Int] {
    findings.indices.filter { findings[$0].title.folded == text.folded }
  }

  /// Those whose title, path or address has the text in it.
  private func holding(_ text: String) -> [Int] {
    let wanted = text.folded
    let path = (pathOfAddress(text) ?? text).trimmingSlashes.folded
    return leaves(
      findings.indices.filter { index in
        let finding = findings[index]
        return finding.title.folded.holds(wanted)
          || !path.isEmpty
            && (finding.file.text.folded.holds(path) || finding.route.path.folded.holds(path))
      })
  }

  /// Without findings whose 具体问题 are among them, too: those have the histories.
  private func leaves(_ found: [Int]) -> [Int] {
    let files = Set(found.map { findings[$0].file })
    return found.filter { !findings[$0].parts.contains(where: files.contains) }
  }

  /// Up to three whose titles or names have most in common with the text.
  private func near(_ text: String) -> [Int] {
    let wanted = text.folded.pairs
    let ranked = findings.indices.compactMap { index -> (index: Int, share: Double)? in
      let names = [findings[index].title, findings[index].pathWithoutEnding]
      let share = names.map { $0.folded.pairs.share(with: wanted) }.max() ?? 0
      return share >= 0.4 ? (index, share) : nil
    }
    return ranked.sorted { ($1.share, $0.index) < ($0.share, $1.index) }.prefix(3).map(\.index)
  }
}

extension FindingRegister {
  /// The organs that a text names: by folder, address or a part of the name; one alone where it is exact.
  ///
  /// - Parameter text: as it was typed.
  /// - Returns: places in `organs`; none where nothing fits.
  public func organs(named text: String) -> [Int] {
    let path = (pathOfAddress(text) ?? text).trimmingSlashes.folded
    let wanted = text.oneLine().folded
    let exact = organs.indices.filter { index in
      let organ = organs[index]
      return [organ.title, organ.route.path.trimmingSlashes, organ.file.text, organ.file.parent?.text ?? ""].contains {
        $0.folded == wanted || $0.folded == path
      }
    }
    if !exact.isEmpty || wanted.isEmpty { return exact }
    return organs.indices.filter {
      organs[$0].title.folded.holds(wanted) || organs[$0].route.path.folded.holds(path)
    }
  }
}

extension FindingRegister.Finding {
  /// Its folder, where it has one of its own.
  fileprivate var folder: RelativePath? { file.name == FileKind.finding.marker ? file.parent : nil }

  /// What people type for it: its folder, or its file without `.md`.
  public var pathWithoutEnding: String {
    if let folder { return folder.text }
    return file.text.hasSuffix(".md") ? String(file.text.dropLast(3)) : file.text
  }
}
