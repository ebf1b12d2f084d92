import Files

/// Where states are kept: `.gongkai/` beside the content folder, a file for each output folder.
public struct StateStore: Sendable {
  private let folder: String
  private let name: RelativePath

  /// - Parameters:
  ///   - content: the content folder, without links.
  ///   - output: the output folder, without links.
  public init(content: String, output: String) {
    let slash = UInt8(ascii: "/")
    let end = content.utf8.lastIndex(of: slash) ?? content.startIndex
    folder = content[..<end] + "/.gongkai"
    var digest = DigestBuilder()
    digest.add(content)
    digest.add(output)
    guard let name = RelativePath("\(Self.prefix)\(digest.finish().hex)") else { preconditionFailure("a plain name") }
    self.name = name
  }

  /// The state that was kept; nil where there is none that can be used.
  public func load() -> SiteState? {
    guard let root = try? Root(existing: folder), case .bytes(let bytes)? = try? root.read(name, atMost: 1 << 30) else {
      return nil
    }
    return SiteState(stored: bytes)
  }

  /// Keeps a state. It needs not be brought to the disk: one that is cut short is known as such.
  ///
  /// - Returns: whether it could be kept; without it the next build takes longer and is just as right.
  @discardableResult
  public func save(_ state: SiteState) -> Bool {
    guard (try? Root.createFolders(folder)) != nil, let root = try? Root(existing: folder),
      (try? root.write(state.stored, to: name, durable: false)) != nil
    else { return false }
    prune(root)
    return true
  }

  /// Whoever builds each release into a folder of its own leaves a state for each: only the newest are of use.
  private func prune(_ root: Root) {
    guard let stamps = StampReader(root.path), let entries = try? root.listing() else { return }
    let states = entries.filter { $0.kind == .file && $0.path.name.hasPrefix(Self.prefix) }.map(\.path)
    guard states.count > Self.most else { return }
    let byAge = states.map { (path: $0, time: stamps.stamp(of: $0.text)?.modified ?? 0) }.sorted { $0.time > $1.time }
    for old in byAge.dropFirst(Self.most) where old.path != name { try? root.remove(old.path) }
  }

  private static let prefix = "build-"
  /// How many states are kept.
  private static let most = 8
}
