import Addresses
import Diagnostics
import Disclosure
import Files

/// Reads what makes a site look like its organ's. Links of the navigation are checked later, when all is read.
struct FaceReader {
  let fields: Fields
  /// `site.yaml`
  let path: RelativePath
  let root: Root
  let assets: [RelativePath: Route]
  let sizes: PictureSizes

  func face(_ complaints: inout Complaints) -> SiteFace {
    SiteFace(
      accent: accent(&complaints), logo: picture("logo", &complaints),
      headerPicture: picture("headerPicture", &complaints), stylesheet: stylesheet(&complaints))
  }

  /// The links of the navigation as they are written, each with its place.
  func links(_ complaints: Complaints) -> [StatedLink] {
    fields.list("navigation").compactMap { entry in
      guard let title = entry.text("title"), let url = entry.text("url") else { return nil }
      return StatedLink(title: title, destination: url, place: complaints.place(of: entry.mark(of: "url")))
    }
  }

  private func accent(_ complaints: inout Complaints) -> Accent? {
    let light = fields.colour("accent")
    let dark = fields.colour("accentDark")
    if light == nil, dark == nil { return nil }
    let accent = Accent(light: light, dark: dark)
    for (key, colour, ground) in [
      ("accent", light, Accent.ground), ("accentDark", dark == nil ? nil : accent.dark, Accent.darkGround),
    ] {
      guard let colour else { continue }
      if colour.contrast(with: ground) < Accent.leastContrast {
        complaints.report(.lowContrast(key, colour, on: ground), at: fields.mark(of: key))
      }
    }
    return accent
  }

  private func picture(_ key: String, _ complaints: inout Complaints) -> SitePicture? {
    guard let stated = fields.fields(key), let name = stated.text("picture") else { return nil }
    guard let found = asset(name) else {
      complaints.report(.missingPicture(name), at: stated.mark(of: "picture"))
      return nil
    }
    guard DocumentLinks.isPicture(name) else {
      complaints.report(.notAPicture(name), at: stated.mark(of: "picture"))
      return nil
    }
    return stated.text("alt").map {
      SitePicture(picture: found.route, alternative: $0, size: sizes.size(of: found.file))
    }
  }

  private func stylesheet(_ complaints: inout Complaints) -> OwnStylesheet? {
    guard let name = fields.text("stylesheet") else { return nil }
    guard let found = asset(name), name.lowercased().hasSuffix(".css") else {
      complaints.report(.notAStylesheet(name), at: fields.mark(of: "stylesheet"))
      return nil
    }
    switch SourceFile.read(found.file, in: root) {
    case .failure(let refused):
      complaints.add([refused.diagnostic])
      return nil
    case .success(let file):
      var check = StylesheetCheck(file, at: found.file, assets: assets)
      check.read()
      complaints.add(check.diagnostics)
      return OwnStylesheet(route: found.route, uses: check.uses)
    }
  }

  /// A file of `assets/` by what `site.yaml` calls it: `assets/logo.svg` or `/assets/logo.svg`.
  func asset(_ name: String) -> (file: RelativePath, route: Route)? {
    let name = name.utf8.first == UInt8(ascii: "/") ? String(Substring(name.utf8.dropFirst())) : name
    guard let file = path.resolving(name), let route = assets[file] else { return nil }
    return (file, route)
  }
}
