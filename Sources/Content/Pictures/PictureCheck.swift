import Addresses
import Diagnostics
import Files

/// Looks into SVG pictures: they are documents that can run scripts and load from elsewhere when somebody opens one by
/// its own address, where no page's security policy protects the reader.
enum PictureCheck {
  /// What only a document that acts has (SVG 2, chapters 15 and 16; XML 1.0, 4.2).
  private static let active = ["<script", "javascript:", "<foreignobject", "<!entity", "<iframe", "<embed", "<object"]

  /// What is wrong with those of the assets that are SVG pictures.
  static func diagnostics(of assets: [SiteContent.Asset], in root: Root) -> [Diagnostic] {
    assets.filter { $0.file.name.lowercased().hasSuffix(".svg") }.compactMap { asset in
      guard case .bytes(let bytes)? = try? root.read(asset.file, atMost: Mistake.largestFile) else {
        return Mistake.fileTooLarge(Mistake.largestFile).at(.whole(asset.file.text))
      }
      return isActive(bytes) ? Mistake.activePicture().at(.whole(asset.file.text)) : nil
    }
  }

  private static func isActive(_ bytes: [UInt8]) -> Bool {
    let lower = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    // In UTF-16 every other byte is NUL and nothing below would be found.
    if lower.contains(0) { return true }
    return lower.withUnsafeBufferPointer { text in
      active.contains { text.offset(of: $0) != nil } || hasEventAttribute(text)
    }
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
