import Files

/// Where states are kept: `.gongkai/` beside the content folder, a file for each output folder.
public struct StateStore: Sendable {
  private let folder: String
  private let name: RelativePath
  /// What differs from the state in the file of that name.
  private let changes: RelativePath

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
    let text = "\(Self.prefix)\(digest.finish().hex)"
    guard let name = RelativePath(text), let changes = RelativePath(text + Self.suffix) else {
      preconditionFailure("plain names")
    }
    (self.name, self.changes) = (name, changes)
  }

  /// The state that was kept; nil where there is none that can be used.
  public func load() async -> SiteState? {
    guard let root = try? Root(existing: folder), let bytes = read(name, root),
      let whole = await StoredState(bytes), whole.base == nil
    else { return nil }
    let base = StateBase(seal: whole.seal, organs: whole.state.organs, size: bytes.count)
    var state = whole.state
    // Without the differences, or with those to another state, this one is old: whoever uses it looks and sees that.
    if let bytes = read(changes, root), let later = await StoredState(bytes), later.base == base.seal {
      var organs = base.organs.merging(later.state.organs) { $1 }
      for name in later.gone { organs[name] = nil }
      state = later.state
      state.organs = organs
    }
    state.base = base
    return state
  }

  private func read(_ name: RelativePath, _ root: Root) -> [UInt8]? {
    guard case .bytes(let bytes)? = try? root.read(name, atMost: 1 << 30) else { return nil }
    return bytes
  }

  /// Keeps a state: by what differs from the last one that was kept whole, as long as that is little. It needs not be
  /// brought to the disk: one that is cut short is known as such.
  ///
  /// - Returns: whether it could be kept; without it the next build takes longer and is just as right.
  @discardableResult
  public func save(_ state: SiteState) -> Bool {
    guard (try? Root.createFolders(folder)) != nil, let root = try? Root(existing: folder) else { return false }
    if let base = state.base {
      let differences = StoredState.bytes(state, since: base)
      if differences.count < base.size / Self.share {
        return (try? root.write(differences, to: changes, durable: false)) != nil
      }
    }
    guard (try? root.write(StoredState.bytes(state), to: name, durable: false)) != nil else { return false }
    try? root.remove(changes)
    prune(root)
    return true
  }

  /// Whoever builds each release into a folder of its own leaves a state for each: only the newest are of use.
  private func prune(_ root: Root) {
    guard let stamps = StampReader(root.path), let entries = try? root.listing() else { return }
    let files = entries.filter { $0.kind == .file && $0.path.name.hasPrefix(Self.prefix) }.map(\.path.text)
    // A state is as old as its newest file.
    let byState = Dictionary(grouping: files) {
      $0.hasSuffix(Self.suffix) ? String($0.dropLast(Self.suffix.count)) : $0
    }
    let states = byState.map { state, files in
      (name: state, files: files, time: files.compactMap { stamps.stamp(of: $0)?.modified }.max() ?? 0)
    }
    for old in states.sorted(by: { $0.time > $1.time }).dropFirst(Self.most) where old.name != name.text {
      for file in old.files.compactMap({ RelativePath($0) }) { try? root.remove(file) }
    }
  }

  private static let prefix = "build-"
  private static let suffix = ".changes"
  /// Differences that take more than this part of a whole state are worth a new one.
  private static let share = 2
  /// How many states are kept.
  private static let most = 8
}
