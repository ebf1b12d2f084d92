extension String {
  /// In lower case and half width, so that `ＡＢ` finds `ab`.
  var folded: String {
    var result = ""
    for scalar in unicodeScalars {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      result += narrow.properties.lowercaseMapping
    }
    return result
  }

  func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard !part.isEmpty, part.count <= text.count else { return part.isEmpty }
        return (0...text.count - part.count).contains { start in
          text[start] == part[0] && text[start..<start + part.count].elementsEqual(part)
        }
      }
    }
  }

  var trimmingSlashes: String {
    let slash = UInt8(ascii: "/")
    var bytes = utf8[...]
    if bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2) }
    bytes = bytes.drop { $0 == slash }
    while bytes.last == slash { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }

  /// Where the path of an http address begins.
  var hostEnd: String.Index? {
    for scheme in ["http://", "https://"] where hasPrefix(scheme) {
      let host = dropFirst(scheme.count)
      return host.firstIndex(of: "/") ?? endIndex
    }
    return nil
  }

  /// Its pairs of neighbouring characters.
  var pairs: Set<[Unicode.Scalar]> {
    let scalars = Array(unicodeScalars)
    if scalars.count < 2 { return [scalars] }
    return Set(zip(scalars, scalars.dropFirst()).map { [$0, $1] })
  }
}

extension Set<[Unicode.Scalar]> {
  /// How much of the smaller set both have in common, from 0 to 1.
  func share(with other: Self) -> Double {
    let smaller = Swift.min(count, other.count)
    return smaller == 0 ? 0 : Double(intersection(other).count) / Double(smaller)
  }
}
