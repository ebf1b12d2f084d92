import Addresses
import Diagnostics
import Disclosure
import Files

/// Makes the site, without its organs and pages, of what `site.yaml` says.
enum SiteReader {
  /// The site and the asset that its badge shows; nil where something that it cannot be without is missing.
  static func read(_ path: RelativePath, in root: Root, assets: [RelativePath: Route])
    -> (site: Site?, diagnostics: [Diagnostic], seen: SeenFile?)
  {
    switch SourceFile.read(path, in: root) {
    case .failure(let refused): return (nil, [refused.diagnostic], nil)
    case .success(let file):
      var complaints = Complaints(file.text)
      complaints.add(file.diagnostics)
      let start = file.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let fields = FrontMatterReader.fields(in: start..<file.text.bytes.count, keys: KeyTable.site, &complaints)
      guard let fields else { return (nil, complaints.diagnostics, file.seen) }
      let site = site(fields, path, assets, &complaints)
      return (site, complaints.diagnostics, file.seen)
    }
  }

  private static func site(
    _ fields: Fields, _ path: RelativePath, _ assets: [RelativePath: Route], _ complaints: inout Complaints
  ) -> Site? {
    let contact = ContactReader.groups(fields, &complaints)
    var records = SiteRecords(
      siteIDCode: fields.text("siteIDCode"), icp: fields.text("icp"), publicSecurity: fields.text("publicSecurity"))
    if let stated = fields.fields("badge") { records.badge = badge(stated, path, assets, &complaints) }
    guard let title = fields.text("title"), let host = fields.text("organ"), let base = fields.baseAddress("baseURL")
    else { return nil }
    return Site(
      title: title, host: host, base: base, language: fields.text("language") ?? "zh-Hans",
      isDemonstration: fields.flag("demonstration"), contact: contact, records: records)
  }

  private static func badge(
    _ fields: Fields, _ path: RelativePath, _ assets: [RelativePath: Route], _ complaints: inout Complaints
  ) -> SiteRecords.Badge? {
    guard let address = fields.webAddress("url"), let picture = fields.text("picture") else { return nil }
    let name = picture.utf8.first == UInt8(ascii: "/") ? String(Substring(picture.utf8.dropFirst())) : picture
    guard let file = path.resolving(name), let route = assets[file] else {
      complaints.report(.missingPicture(picture), at: fields.mark(of: "picture"))
      return nil
    }
    return SiteRecords.Badge(address: address, picture: route, title: fields.text("title") ?? "网站标识")
  }
}
