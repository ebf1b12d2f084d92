import Assets
import FileServer
import Files

/// The files of the preview's own, and those of the tool that somebody is working on.
struct OwnFiles: Sendable {
  private let files: [String: ServedFile]
  private let assets: Root?

  /// - Parameter assets: a folder whose files stand in for those that the tool brings along; nil for everybody but who
  ///   works on these.
  init(assets: String?) {
    var files = [
      "reload.js": ServedFile(bytes: PackageResources.reload_js, named: "reload.js"),
      "preview.css": ServedFile(bytes: PackageResources.preview_css, named: "preview.css"),
    ]
    for asset in StaticAsset.all where "\(asset.name)" == "icon.svg" {
      files["icon.svg"] = ServedFile(bytes: asset.bytes, named: "icon.svg")
    }
    self.files = files
    self.assets = assets.flatMap { try? Root(existing: $0) }
  }

  /// The preview's own file of this name.
  func file(named name: String) -> ServedFile? { files[name] }

  /// The file that stands in for one that the tool brings along.
  func replacement(named name: String) -> ServedFile? {
    guard let assets, StaticAsset.all.contains(where: { "\($0.name)" == name }), let path = RelativePath(name),
      case .bytes(let bytes)? = try? assets.read(path, atMost: 1 << 24)
    else { return nil }
    return ServedFile(bytes: bytes, named: name)
  }

  /// Tells one state of script and style from another.
  var version: String {
    var builder = DigestBuilder()
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      builder.add(name)
      builder.add(file.version)
    }
    return builder.finish().hex
  }
}
