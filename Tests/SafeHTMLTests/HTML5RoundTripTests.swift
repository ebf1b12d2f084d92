import Addresses
import Foundation
import SafeHTML
import Testing

/// What was interpolated comes back from a real parser of HTML5 (html5lib) as it was, from every place it can stand in.
@Suite struct HTML5RoundTripTests {
  @Test("hostile text comes back from an HTML5 parser unchanged, in every context")
  func roundTrip() throws {
    let texts = HostileText.all()
    #expect(texts.count > 2_000)
    let input = FileManager.default.temporaryDirectory.appendingPathComponent("html5-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: input) }
    try JSONEncoder().encode(texts.map(Case.init)).write(to: input)

    let python = ProcessInfo.processInfo.environment["GONGKAI_PYTHON"] ?? "python3"
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "html5_roundtrip.py")
    let run = try Subprocess([python, script.path], input: input)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.hasSuffix("\(texts.count) documents, 0 mismatches\n"), "\(run.output)")
  }
}

/// A document and what a parser is to find in it. Text travels as numbers, so that no other encoding is trusted.
private struct Case: Encodable {
  let document: [UInt8]
  /// As it was given: what JSON brings back.
  let text: [UInt32]
  /// As HTML can hold it.
  let html: [UInt32]
  /// nil where the text is no address.
  let href: String?
  let fragment: String

  init(_ text: String) {
    let address = WebAddress(text)
    let fragment = WebAddress.fragment(text)
    self.text = text.unicodeScalars.map(\.value)
    html = text.unicodeScalars.map { HostileText.inHTML($0).value }
    href = address?.text
    self.fragment = fragment.text
    // A newline right after <textarea> and <pre> is dropped (HTML, 13.1.2.5), so the markup brings one of its own.
    let document: HTML = """
      <!doctype html>
      <html lang="zh-Hans"><head><meta charset="utf-8"><title id="title">\(text)</title>\
      <meta id="meta" name="description" \(attribute: "content", text)>\
      <script id="json" type="application/ld+json">\(json: ["text": .string(text), "list": [.string(text), 1, nil]])</script>\
      </head><body><p id="text">\(text)</p><p id="attribute" \(attribute: "title", text) \(attribute: "data-x", text)>x</p>\
      <a id="href" \(href: address)>x</a><a id="fragment" \(href: fragment)>x</a>\
      <textarea id="textarea">
      \(text)</textarea><pre id="pre">
      \(text)</pre></body></html>
      """
    self.document = document.bytes
  }
}
