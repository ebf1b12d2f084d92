import TextEncodings

/// Finds the encoding of a web page: by its mark, by what it says of itself, and by its bytes, which have the last word.
/// Editors of 2003 copied `charset=gb2312` from page to page, whatever they saved.
enum PageEncoding {
  /// - Returns: the page as UTF-8, and a remark where it says something else than it is.
  /// - Throws: where it is in none of the encodings.
  static func decode(_ bytes: [UInt8]) throws(DocumentRefusal) -> (text: [UInt8], remark: DocumentRemark?) {
    do {
      if TextEncoding.marked(bytes) == nil, !bytes.contains(0), let label = StatedCharset.find(in: bytes) {
        return try decode(bytes, stated: label)
      }
      return (try TextEncoding.decode(bytes).text, nil)
    } catch { throw DocumentRefusal(error) }
  }

  private static func decode(_ bytes: [UInt8], stated label: String) throws(EncodingFault)
    -> (text: [UInt8], remark: DocumentRemark?)
  {
    // Hardly a text in another encoding is UTF-8 by chance.
    if TextEncoding.isUTF8(bytes) {
      let isRight = encoding(of: label) == .utf8 || bytes.allSatisfy { $0 < 0x80 }
      return (bytes, isRight ? nil : .wrongEncoding(stated: label, read: TextEncoding.utf8.name))
    }
    if let line = TextEncoding.damagedUTF8(bytes) { throw .broken(.utf8, line: line) }
    guard let stated = encoding(of: label) else {
      let (text, found) = try TextEncoding.decode(bytes)
      return (text, .wrongEncoding(stated: label, read: found.name))
    }
    do { return (try stated.decode(bytes[...]), nil) } catch {
      // What is neither is said to be wrong in the encoding that the page states.
      guard stated != .gb18030, let text = try? TextEncoding.gb18030.decode(bytes[...]) else { throw error }
      return (text, .wrongEncoding(stated: label, read: TextEncoding.gb18030.name))
    }
  }

  /// What browsers take a label for (WHATWG Encoding, 4.2), for the encodings of Chinese pages. GB 2312 and GBK are read
  /// as GB 18030, which has them in it.
  private static func encoding(of label: String) -> TextEncoding? {
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": .utf8
    case "gb2312", "gbk", "gb18030", "x-gbk", "gb_2312", "gb_2312-80", "csgb2312", "chinese", "iso-ir-58", "gb-2312":
      .gb18030
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5": .big5
    default: nil
    }
  }
}

/// What a page says of its encoding: in a `meta` element or an XML declaration at its beginning.
private enum StatedCharset {
  /// How far it is looked for; browsers look at 1,024 bytes, but old pages open with long comments.
  private static let reach = 16_384

  static func find(in bytes: [UInt8]) -> String? {
    let opening = bytes.prefix(reach).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var index = 0
    while let start = opening[index...].firstIndex(of: 0x3C) {
      if has("<!--", at: start, in: opening) {
        guard let end = find("-->", from: start + 2, in: opening) else { return nil }
        index = end + 3
        continue
      }
      for (tag, name) in [("<meta", "charset"), ("<?xml", "encoding")] where has(tag, at: start, in: opening) {
        let end = opening[start...].firstIndex(of: 0x3E) ?? opening.count
        if let label = value(of: name, in: opening[start..<end]) { return label }
      }
      index = start + 1
    }
    return nil
  }

  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    let tag = Array(tag)
    guard let found = find(name, from: 0, in: tag) else { return nil }
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let rest = tag[(found + name.utf8.count)...].drop(while: isBlank)
    guard rest.first == UInt8(ascii: "=") else { return nil }
    let value = rest.dropFirst().drop { isBlank($0) || $0 == 0x22 || $0 == 0x27 }
      .prefix { !isBlank($0) && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  private static func has(_ word: String, at index: Int, in bytes: [UInt8]) -> Bool {
    bytes[index...].starts(with: word.utf8)
  }

  private static func find(_ word: String, from start: Int, in bytes: [UInt8]) -> Int? {
    guard let first = word.utf8.first else { return nil }
    var index = start
    while let next = bytes[min(index, bytes.count)...].firstIndex(of: first) {
      if has(word, at: next, in: bytes) { return next }
      index = next + 1
    }
    return nil
  }
}
