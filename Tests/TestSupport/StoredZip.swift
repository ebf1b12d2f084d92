/// An archive whose parts are stored as they are (APPNOTE.TXT 4.3), so that tests say byte for byte what a file holds.
package struct StoredZip {
  /// The archive.
  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive of these parts.
  package init(_ parts: [(name: String, text: String)]) {
    for part in parts { add(part.name, Array(part.text.utf8)) }
    finish()
  }

  /// A part, packed: it says that it has `stated` bytes, and has 300 million.
  package init(bombStating stated: Int, part: String = "xl/workbook.xml") {
    let packed = Self.packedRun(of: 300 << 20)
    add(part, packed, method: 8, stated: stated)
    finish()
  }

  /// So many letters a, packed by DEFLATE (RFC 1951, 3.2.6): one letter, then copies of 258 letters from one letter back.
  private static func packedRun(of count: Int) -> [UInt8] {
    let copy = "11000101" + "00000"
    let bits = Array(("1" + "10" + "10010001" + String(repeating: copy, count: 24)).utf8)
    let bytes = stride(from: 0, to: bits.count - 7, by: 8).map { start in
      (0..<8).reduce(UInt8(0)) { $0 | (bits[start + $1] - 48) << UInt8($1) }
    }
    // Eight copies are 13 bytes.
    return Array(bytes[..<2]) + repeatElement(bytes[2..<15], count: count / 258 / 8).joined()
  }

  private mutating func add(_ name: String, _ content: [UInt8], method: UInt8 = 0, stated: Int? = nil) {
    let offset = bytes.count
    let fields = Self.fields(name, content, method, stated ?? content.count)
    bytes += [0x50, 0x4B, 0x03, 0x04] + fields + Array(name.utf8) + content
    directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + fields + [UInt8](repeating: 0, count: 10) + Self.number(offset, 4)
    directory += Array(name.utf8)
    count += 1
  }

  private mutating func finish() {
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + Self.number(count, 2) + Self.number(count, 2)
    bytes += Self.number(directory.count, 4) + Self.number(start, 4) + [0, 0]
  }

  private static func fields(_ name: String, _ content: [UInt8], _ method: UInt8, _ stated: Int) -> [UInt8] {
    let sum = method == 0 ? Int(checksum(content)) : 0
    return [20, 0, 0, 8, method, 0, 0, 0, 0x21, 0] + number(sum, 4) + number(content.count, 4) + number(stated, 4)
      + number(name.utf8.count, 2) + [0, 0]
  }

  private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as archives have it (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// Workbooks as programs write them, put together from the XML of their parts.
package enum Workbook {
  /// The namespace of most workbooks.
  package static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// The namespace of the ids by which parts name each other.
  package static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of one sheet with the given rows.
  package static func bytes(
    rows: String, after: String = "", shared: String? = nil, styles: String? = nil, properties: String = "",
    namespace: String = transitional, relationships: String = relationships, target: String = "worksheets/sheet1.xml"
  ) -> [UInt8] {
    var parts = [
      ("_rels/.rels", links([("rId1", relationships + "/officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(namespace)' xmlns:r='\(relationships)'>\(properties)"
          + "<sheets><sheet name='台账' sheetId='1' r:id='rId1'/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        links([
          ("rId1", relationships + "/worksheet", target),
          ("rId2", relationships + "/sharedStrings", "sharedStrings.xml"),
          ("rId3", relationships + "/styles", "styles.xml"),
        ])
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='\(namespace)'><sheetData>\(rows)</sheetData>\(after)</worksheet>"
      ),
    ]
    if let shared { parts.append(("xl/sharedStrings.xml", "<sst xmlns='\(namespace)'>\(shared)</sst>")) }
    if let styles { parts.append(("xl/styles.xml", "<styleSheet xmlns='\(namespace)'>\(styles)</styleSheet>")) }
    return StoredZip(parts).bytes
  }

  /// A list of what a part points to.
  package static func links(_ links: [(id: String, type: String, target: String)]) -> String {
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + links.map { "<Relationship Id='\($0.id)' Type='\($0.type)' Target='\($0.target)'/>" }.joined()
      + "</Relationships>"
  }
}
