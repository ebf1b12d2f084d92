import Addresses
import Cores
import Diagnostics
import Files

/// Looks into pictures that are published.
///
/// SVG pictures are documents that can run scripts and load from elsewhere when somebody opens one by its own address,
/// where no page's security policy protects the reader; drawing programs note in them where on whose computer they were
/// saved. Photographs tell where they were taken, as telephones note it.
enum PictureCheck {
  /// What only a document that acts has (SVG 2, chapters 15 and 16; XML 1.0, 4.2).
  private static let active = ["<script", "javascript:", "<foreignobject", "<!entity", "<iframe", "<embed", "<object"]

  /// What is wrong with the pictures among the assets. Every build looks at all of them, so that it takes all cores.
  static func diagnostics(of assets: [SiteContent.Asset], in root: Root) async -> [SiteContent.Asset: Diagnostic] {
    let mistakes = await onAllCores(assets.count, chunk: 16) { mistake(of: assets[$0].file, in: root) }
    var found: [SiteContent.Asset: Diagnostic] = [:]
    for (asset, mistake) in zip(assets, mistakes) {
      if let mistake { found[asset] = mistake.at(.whole(asset.file.text)) }
    }
    return found
  }

  /// What the camera noted is the first segment of a photograph, or the second behind a small picture of it (Exif 2.32,
  /// 4.5.4): each 64 KiB at most.
  private static let notes = 2 * (1 << 16) + 8

  private static func mistake(of file: RelativePath, in root: Root) -> Mistake? {
    let name = file.name.lowercased()
    if name.hasSuffix(".svg") {
      guard case .bytes(let bytes)? = try? root.read(file, atMost: Mistake.largestFile) else {
        return .fileTooLarge(Mistake.largestFile)
      }
      let lower = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
      return lower.withUnsafeBufferPointer { isActive($0) ? .activePicture() : hasPath($0) ? .drawingWithPath() : nil }
    }
    guard name.hasSuffix(".jpg") || name.hasSuffix(".jpeg"),
      let start = try? root.readStart(of: file, atMost: notes)
    else { return nil }
    let hasLocation = start.bytes.withUnsafeBufferPointer { Photograph(PictureBytes($0)).hasLocation }
    return hasLocation ? .photographWithLocation() : nil
  }

  /// The beginnings of paths that name a person: of Linux, macOS and Windows.
  private static let homes = ["\"/home/", "\"/users/", ":\\users\\", ":\\documents and settings\\", "file:///"]

  private static func isActive(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // In UTF-16 every other byte is NUL and nothing below would be found.
    text.contains(0) || active.contains { text.offset(of: $0) != nil } || hasEventAttribute(text)
  }

  private static func hasPath(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    homes.contains { text.offset(of: $0) != nil }
  }

  /// A blank, `on`, letters and an equals sign: `onload=`.
  private static func hasEventAttribute(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isBlank: (UInt8) -> Bool = {
      $0 == 0x20 || (0x09...0x0D).contains($0) || $0 == 0x22 || $0 == 0x27 || $0 == 0x2F
    }
    var index = 1
    while index + 2 < text.count {
      defer { index += 1 }
      guard text[index] == UInt8(ascii: "o"), text[index + 1] == UInt8(ascii: "n"), isBlank(text[index - 1]) else {
        continue
      }
      let rest = text[(index + 2)...].drop { (97...122).contains($0) }
      if rest.startIndex > index + 2, rest.drop(while: isBlank).first == UInt8(ascii: "=") { return true }
    }
    return false
  }
}
