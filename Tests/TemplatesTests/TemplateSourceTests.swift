import Testing

@Suite("The sources of the templates")
struct TemplateSourceTests {
  @Test("words stand in the files of words and nowhere else")
  func words() throws {
    for template in try Sources.templates() where !template.name.hasSuffix("Words.swift") {
      for line in template.text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(template.name): \(line)")
      }
    }
  }

  @Test("nothing is put into a tag but whole attributes")
  func attributes() throws {
    let whole = ["href:", "src:", "attribute:", "content:", "refresh:", "cite:", "action:"]
    for template in try Sources.templates() {
      let pieces = template.text.split(separator: "\\(", omittingEmptySubsequences: false)
      var before = ""
      for (index, piece) in pieces.enumerated() {
        if index > 0, isWithinTag(before) {
          #expect(whole.contains { piece.hasPrefix($0) }, "\(template.name): \\(\(piece.prefix(40))")
        }
        before += "\\(" + piece
      }
    }
  }

  @Test("nothing asks for the SPI that turns bytes into markup")
  func noUnescaped() throws {
    for template in try Sources.templates() { #expect(!template.text.contains("Unescaped"), "\(template.name)") }
  }

  @Test("files are short")
  func short() throws {
    for template in try Sources.templates() {
      #expect(template.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 250, "\(template.name)")
    }
  }

  /// Whether the last `<` that begins a tag has not found its `>` yet, on the same line.
  private func isWithinTag(_ text: String) -> Bool {
    let line = text.utf8.suffix(400).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
    guard let start = line.lastIndex(of: UInt8(ascii: "<")) else { return false }
    let rest = line[line.index(after: start)...]
    guard let first = rest.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
    return !rest.contains(UInt8(ascii: ">"))
  }
}
