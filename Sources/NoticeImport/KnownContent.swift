import Addresses
import Content
import Disclosure
import Files

/// What a content folder holds already, as far as an import must know it.
public struct KnownContent: Sendable {
  /// An organ that is there.
  public struct Organ: Sendable {
    /// The name of its folder.
    public let folder: String
    /// Its name.
    public let title: String
    let partyOrganization: String?
    let notices: [Notice]
  }

  /// The organs, in their order.
  public private(set) var organs: [Organ] = []
  /// Whether the folder is a site already.
  public let hasSite: Bool

  /// What there is in a folder; nothing where there is no folder yet.
  ///
  /// - Throws: `FileError` where it cannot be read.
  public init(at path: String) async throws {
    guard let root = try? Root(existing: path) else {
      hasSite = false
      return
    }
    let content = try await ContentReader(root: root).read(showsDrafts: true)
    hasSite = try Self.hasSiteFile(root)
    organs = content.organs.compactMap { organ in
      organ.organ.map {
        Organ(folder: organ.folder, title: $0.title, partyOrganization: $0.partyOrganization, notices: $0.notices)
      }
    }
  }

  private static func hasSiteFile(_ root: Root) throws(FileError) -> Bool {
    guard let path = RelativePath("site.yaml") else { return false }
    if case .bytes = try root.read(path, atMost: 4 << 20) { return true }
    return false
  }

  /// The organ that a name means: its title, its folder or its party organisation.
  public func organ(named name: String) -> Organ? {
    organs.first { $0.title == name || $0.folder == name || $0.partyOrganization == name }
  }

  /// An organ that may be the same under another name: 市检察院 for 深圳市人民检察院.
  public func organ(like name: String) -> Organ? {
    organs.first { OrganLikeness.areAlike($0.title, name) }
  }
}
