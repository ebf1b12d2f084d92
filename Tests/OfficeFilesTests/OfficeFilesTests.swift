import OfficeFiles
import TestSupport
import Testing

@Suite("Files of office programs: archives of XML, all of them hostile")
struct OfficeFilesTests {
  private let limits = OfficeLimits(part: 1 << 20, parts: 2 << 20, partCount: 100, depth: 8, elements: 1_000)

  private func names(_ xml: String) throws -> [String] {
    let reader = Names()
    try XMLPart.read(Array(xml.utf8), "a.xml", namespaces: ["urn:a": "a", "urn:b": "b"], limits: limits, by: reader)
    return reader.names
  }

  private final class Names: XMLReader {
    var names: [String] = []
    var wantsNoMore: Bool { names.last == "a:stop" }
    func start(_ element: String, _ attributes: XMLAttributes) {
      names.append(element + (attributes["b:v"] ?? "") + (attributes["v"] ?? ""))
    }
    func end(_ element: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) { names.append(String(decoding: bytes, as: UTF8.self)) }
  }

  @Test("names have the prefix of who reads, whatever the part calls its namespaces; foreign elements are left out")
  func namespaces() throws {
    let xml =
      "<x:r xmlns:x='urn:a' xmlns:y='urn:b' y:v='1' x:v='2' v='3'><z xmlns='urn:c'><x:t>n</x:t></z><y:t>甲</y:t></x:r>"
    #expect(try names(xml) == ["a:r13", "b:t", "甲"])
    #expect(try names("<r xmlns='urn:a'><stop/><t/></r>") == ["a:r", "a:stop"])
  }

  @Test("a DTD, and with it every entity inside or outside, is refused; so are depth and what is no XML")
  func hostile() {
    for entity in ["'ha'", "SYSTEM 'file:///etc/passwd'", "SYSTEM 'http://127.0.0.1:9/'"] {
      #expect(throws: OfficeFault.documentType(part: "a.xml")) {
        try names("<!DOCTYPE r [<!ENTITY e \(entity)>]><r xmlns='urn:a'>&e;</r>")
      }
    }
    #expect(throws: OfficeFault.badPart("a.xml", line: 2)) {
      try names("<r xmlns='urn:a'>\n" + String(repeating: "<r>", count: 100_000))
    }
    #expect(throws: OfficeFault.tooLarge(part: "a.xml")) {
      try names("<r xmlns='urn:a'>" + String(repeating: "<q xmlns=''/>", count: 1_000))
    }
    #expect(throws: OfficeFault.badPart("a.xml", line: 1)) { try names("<r xmlns='urn:a'>&e;</r>") }
    #expect(throws: OfficeFault.badPart("a.xml", line: 1)) { try names("<r xmlns='urn:a'>\u{1}</r>") }
  }

  @Test("of two parts of one name the first is read; names that climb or begin at the root are names and nothing more")
  func names() throws {
    let zip = StoredZip([("a", "1"), ("../../etc/passwd", "2"), ("/etc/passwd", "3"), ("a", "4")])
    var archive = try ZipArchive(zip.bytes, limits: limits)
    #expect(try archive.part("a") == Array("1".utf8))
    #expect(try archive.part("/etc/passwd") == Array("3".utf8))
    #expect(try archive.part("/etc/hostname") == nil)
  }

  @Test("one part, all parts, and their number have limits")
  func sizes() throws {
    let part = String(repeating: "a", count: 900_000)
    var archive = try ZipArchive(StoredZip([("a", part), ("b", part), ("c", part + part)]).bytes, limits: limits)
    #expect(throws: OfficeFault.tooLarge(part: "c")) { try archive.part("c") }
    #expect(try archive.part("a")?.count == 900_000)
    #expect(try archive.part("b")?.count == 900_000)
    #expect(throws: OfficeFault.tooLarge(part: "a")) { try archive.part("a") }
    let many = StoredZip((0..<101).map { ("\($0)", "") }).bytes
    #expect(throws: OfficeFault.tooManyParts) { _ = try ZipArchive(many, limits: limits).has("1") }
  }

  @Test("files are told by their first bytes")
  func signatures() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(FileSignature(compound) == .compound)
    #expect(FileSignature(compound + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }) == .encrypted)
    #expect(FileSignature(StoredZip([("a", "")]).bytes) == .archive)
    #expect(FileSignature(Array("%PDF-1.7".utf8)) == .pdf)
    #expect(FileSignature([]) == .other)
  }
}
