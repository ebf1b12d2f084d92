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
    guard let name = RelativePath("build-\(digest.finish().hex)") else { preconditionFailure("a plain name") }
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
    guard (try? Root.createFolders(folder)) != nil, let root = try? Root(existing: folder) else { return false }
    return (try? root.write(state.stored, to: name, durable: false)) != nil
  }
}
