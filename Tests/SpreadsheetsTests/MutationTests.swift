import Spreadsheets
import TestSupport
import Testing

@Suite("Whatever the bytes, there is an answer or a refusal")
struct MutationTests {
  private static let workbook = Workbook.bytes(
    rows:
      "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>44435</v></c></row><row r='2'><c r='A2' t='inlineStr'><is><t>乙</t></is></c></row>",
    after: "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>", shared: "<si><t>甲</t></si>",
    styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
  private static let text = Array("编号,问题,\"状,态\"\r\n1,甲;乙\t丙,已完成\r\n\"2\",\"丁\n戊\",正在整改\r\n".utf8)

  @Test("bytes changed, left out, doubled, put in", arguments: 0..<8)
  func mutations(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for round in 0..<400 {
      var bytes = round % 2 == 0 ? Self.workbook : Self.text
      for _ in 0...Int.random(in: 0..<6, using: &random) { Self.mutate(&bytes, &random) }
      if let refusal = refusal(of: bytes) {
        #expect(!refusal.cause.chinese.isEmpty && !refusal.cause.english.isEmpty && !refusal.mend.chinese.isEmpty)
      }
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.insert(contentsOf: (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }, at: place)
    default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }

  private static let rows =
    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>44435</v></c></row><row r='2' hidden='1'><c r='A2' "
    + "t='inlineStr'><is><r><t>乙</t></r><rPh><t>x</t></rPh></is></c><c t='str'><f>A1</f><v>_x000A_丙</v></c></row>"

  @Test("parts changed before they are packed, so that no checksum is in the way", arguments: 0..<6)
  func parts(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<200 {
      var rows = Array(Self.rows.utf8)
      var after = Array("<mergeCells><mergeCell ref='A1:B2'/></mergeCells>".utf8)
      var styles = Array(
        "<numFmts><numFmt numFmtId='176' formatCode='yyyy&quot;年&quot;m'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='176'/></cellXfs>"
          .utf8)
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        Self.mutate(&rows, &random)
        if Bool.random(using: &random) { Self.mutate(&after, &random) }
        if Bool.random(using: &random) { Self.mutate(&styles, &random) }
      }
      let bytes = Workbook.bytes(
        rows: String(decoding: rows, as: UTF8.self), after: String(decoding: after, as: UTF8.self),
        shared: "<si><t>甲</t></si>",
        styles: String(decoding: styles, as: UTF8.self))
      if let refusal = refusal(of: bytes) { #expect(!refusal.cause.english.isEmpty) }
    }
  }
}
