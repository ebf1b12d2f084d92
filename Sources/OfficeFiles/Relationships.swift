/// What a part of an office file points to (`_rels/….rels`, ECMA-376 part 2, 6.5). What lies outside the file is an address
/// and never a part.
public struct Relationships {
  private var targets: [(id: String, type: String, part: String)] = []
  private var addresses: [String: String] = [:]

  /// The part that an id stands for.
  public func part(id: String) -> String? { targets.first { $0.id == id }?.part }

  /// The part of a kind, as `worksheet`; types end alike in the transitional and in the strict form.
  public func part(kind: String) -> String? { targets.first { $0.type.hasSuffix("/" + kind) }?.part }

  /// The address outside the file that an id stands for, as it is written; hostile.
  public func address(id: String) -> String? { addresses[id] }

  /// The parts of a kind, with their ids, in the order of the list.
  public func parts(kind: String) -> [(id: String, part: String)] {
    targets.filter { $0.type.hasSuffix("/" + kind) }.map { ($0.id, $0.part) }
  }

  /// Reads what a part points to; a part without a list points to nothing.
  ///
  /// - Throws: where the list is damaged or too large.
  public static func of(_ part: String, in archive: inout ZipArchive) throws(OfficeFault) -> Relationships {
    let folders = part.split(separator: "/")
    let file = (folders.dropLast() + ["_rels", (folders.last ?? "") + ".rels"]).joined(separator: "/")
    guard let bytes = try archive.part(file) else { return Relationships() }
    let reader = Reader(folder: folders.dropLast().map(String.init))
    try XMLPart.read(bytes, file, namespaces: namespaces, limits: archive.limits, by: reader)
    return reader.found
  }

  private static let namespaces = ["http://schemas.openxmlformats.org/package/2006/relationships": ""]

  private final class Reader: XMLReader {
    var found = Relationships()
    let wantsNoMore = false
    private let folder: [String]

    init(folder: [String]) { self.folder = folder }

    func start(_ element: String, _ attributes: XMLAttributes) {
      guard element == "Relationship" else { return }
      guard let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"] else { return }
      if attributes["TargetMode"] == "External" { return found.addresses[id] = target }
      found.targets.append((id, type, Self.resolve(target, in: folder)))
    }

    func end(_ element: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// `worksheets/sheet1.xml`, `../x.xml` or, from some programs, `/xl/worksheets/sheet1.xml`.
    private static func resolve(_ target: String, in folder: [String]) -> String {
      var path = target.hasPrefix("/") ? [] : folder
      for piece in target.replacingBackslashes.split(separator: "/") where piece != "." {
        if piece == ".." { _ = path.popLast() } else { path.append(String(piece)) }
      }
      return path.joined(separator: "/")
    }
  }
}

extension String {
  fileprivate var replacingBackslashes: String { String(map { $0 == "\\" ? "/" : $0 }) }
}
