import Documents
import Foundation
import TestSupport
import Testing

@Suite("Every character of a Word document is read once, as other readers have it")
struct WordFidelityTests {
  /// Writes documents into a folder of their own.
  private func write(_ files: [WordFile]) throws -> (folder: URL, names: [String]) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("word-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let names = try files.enumerated().map { index, file in
      let name = folder.appendingPathComponent("\(index).docx")
      try Data(file.bytes).write(to: name)
      return name.path
    }
    return (folder, names)
  }

  @Test("as mammoth reads them, numbers of lists apart", .enabled(if: Checkers.python != nil), arguments: 0..<4)
  func mammoth(seed: UInt64) throws {
    let files = (0..<50).map { RandomWordFile.make(seed: seed * 1_000 + $0) }
    let (folder, names) = try write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("docx_text.py").path
    let run = try Python(script, names)
    try #require(run.status == 0, "\(run.output)")
    let expected = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (file, expected) in zip(files, expected) {
      var plain = file
      plain.numbering = nil
      #expect(try SourceDocument.read(plain).characters == expected)
    }
  }

  @Test("with the numbers that LibreOffice shows", .enabled(if: Tool.has("soffice")))
  func libreOffice() throws {
    let files = (0..<60).map { RandomWordFile.make(seed: 90_000 + $0, hasFields: false) }
    let (folder, names) = try write(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        "txt:Text (encoded):UTF8", "--outdir", folder.path,
      ] + names
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    for (file, name) in zip(files, names) {
      let text = try String(contentsOf: URL(fileURLWithPath: name.replacing(".docx", with: ".txt")), encoding: .utf8)
      // It writes out what was deleted, and from 10 on full-width figures as narrow ones.
      let expected = text.filter { !$0.isWhitespace && $0 != "\u{FEFF}" && $0 != "删" }
      #expect(Self.narrow(try shown(file)) == Self.narrow(expected), "\(name)")
    }
  }

  private static func narrow(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { (0xFF10...0xFF19).contains($0.value) ? Unicode.Scalar($0.value - 0xFEE0) ?? $0 : $0 })
    )
  }

  /// The numbers and texts, without white space.
  private func shown(_ file: WordFile) throws -> String {
    let blocks = try SourceDocument.read(file).blocks
    return blocks.map { ($0.label ?? "") + $0.allText }.joined().filter { !$0.isWhitespace }
  }
}
