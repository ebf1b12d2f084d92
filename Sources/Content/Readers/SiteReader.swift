import Addresses
import Diagnostics
import Disclosure
import Files

/// `site.yaml` as it was read.
struct ReadSite: Sendable {
  /// The site, without its organs and pages; nil where something that it cannot be without is missing.
  var site: Site?
  var diagnostics: [Diagnostic] = []
  /// The file; nil where it could not be read.
  var seen: SeenFile?
  /// The links that it adds to the navigation.
  var navigation: [StatedLink] = []
}

/// Makes the site, without its organs and pages, of what `site.yaml` says.
enum SiteReader {
  /// Reads it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - root: the content folder.
  ///   - assets: the files of `assets/`.
  ///   - sizes: how large the pictures among them are.
  /// - Returns: what it says, and what is wrong with it.
  static func read(_ path: RelativePath, in root: Root, assets: [RelativePath: Route], sizes: PictureSizes)
    -> ReadSite
  {
    switch SourceFile.read(path, in: root) {
    case .failure(let refused): return ReadSite(diagnostics: [refused.diagnostic])
    case .success(let file):
      var complaints = Complaints(file.text)
      complaints.add(file.diagnostics)
      let start = file.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let fields = FrontMatterReader.fields(in: start..<file.text.bytes.count, keys: KeyTable.site, &complaints)
      guard let fields else { return ReadSite(diagnostics: complaints.diagnostics, seen: file.seen) }
      let face = FaceReader(fields: fields, path: path, root: root, assets: assets, sizes: sizes)
      let site = site(fields, face, &complaints)
      return ReadSite(
        site: site, diagnostics: complaints.diagnostics, seen: file.seen, navigation: face.links(complaints))
    }
  }

  private static func site(_ fields: Fields, _ face: FaceReader, _ complaints: inout Complaints) -> Site? {
    let contact = ContactReader.groups(fields, &complaints)
    var records = SiteRecords(
      siteIDCode: fields.text("siteIDCode"), icp: fields.text("icp"), publicSecurity: fields.text("publicSecurity"))
    if let stated = fields.fields("badge") { records.badge = badge(stated, face, &complaints) }
    let shown = face.face(&complaints)
    if let base = fields.baseAddress("baseURL"), base.absolute(.home).isOfOwnMachine {
      complaints.report(.baseOfOwnMachine(base.absolute(.home).text), at: fields.mark(of: "baseURL"))
    }
    guard let title = fields.text("title"), let host = fields.text("organ"), let base = fields.baseAddress("baseURL")
    else { return nil }
    return Site(
      title: title, host: host, base: base, language: fields.text("language") ?? "zh-Hans",
      isDemonstration: fields.flag("demonstration"), contact: contact, records: records, face: shown,
      licence: fields.fields("licence").flatMap { licence in
        licence.text("name").map { Licence(name: $0, address: licence.webAddress("url")) }
      }, typography: fields.text("typography").flatMap(Typography.init) ?? .asWritten)
  }

  private static func badge(_ fields: Fields, _ face: FaceReader, _ complaints: inout Complaints) -> SiteRecords.Badge?
  {
    guard let address = fields.webAddress("url"), let picture = fields.text("picture") else { return nil }
    guard let found = face.asset(picture) else {
      complaints.report(.missingPicture(picture), at: fields.mark(of: "picture"))
      return nil
    }
    return SiteRecords.Badge(address: address, picture: found.route, title: fields.text("title") ?? "网站标识")
  }
}
