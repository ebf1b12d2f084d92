/// Sites with mistakes that a repository cannot hold well: bytes that are no text, links, pipes, very large files.
enum SpecialFixture {
  typealias Change = @Sendable (inout SiteFiles) throws -> Void

  private static let about = "pages/about.md"

  static let all: [String: Change] = [
    "bidi-control": { $0.put("---\ntitle: 关于本站\n---\n\n甲\u{202E}乙\n", at: about) },
    "bidi-control.escaped": { $0.put("---\ntitle: \"关于\\u202E本站\"\n---\n", at: about) },
    "bidi-control.reference": { $0.put("---\ntitle: 关于本站\n---\n\n甲&#8238;乙\n", at: about) },
    "control-character": { $0.put("---\ntitle: 关于本站\n---\n\n甲\u{0}乙\n", at: about) },
    "control-character.front-matter": { $0.put("---\ntitle: 关于\u{1}本站\n---\n\n甲\u{7F}乙\u{9F}\n", at: about) },
    "control-character.not-in-yaml": { $0.put("---\ntitle: 关于\u{FFFE}本站\n---\n", at: about) },
    "file-too-large": { $0[about] = .bytes([UInt8](repeating: 0x61, count: (4 << 20) + 1)) },
    "link-out-of-tree": { $0["pages/notes.md"] = .link("/etc/hostname") },
    "link-out-of-tree.folder": { $0["example-bureau/2021-inspection/1-study"] = .link("../../..") },
    "link-to-folder": { $0["example-bureau/2022-inspection"] = .link("2021-inspection") },
    "link-to-nothing": { $0["pages/notes.md"] = .link("nowhere.md") },
    "markdown-too-complex": {
      $0.put("---\ntitle: 关于本站\n---\n\n" + String(repeating: "![[]()", count: 20_000), at: about)
    },
    "not-utf8": { $0[about] = .bytes(Array("---\ntitle: ".utf8) + [0xB9, 0xD8, 0xD3, 0xDA] + Array("\n---\n".utf8)) },
    "not-utf8.truncated": { $0[about] = .bytes(Array("---\ntitle: 关于\n---\n\n甲乙".utf8).dropLast()) },
    "special-file": { $0["pages/notes.md"] = .pipe },
    "too-many-mistakes": {
      let keys = (1...300).map { "k\($0): 1\n" }.joined()
      $0.put("---\ntitle: 关于本站\n\(keys)---\n", at: about)
    },
    "too-many-mistakes.body": {
      $0.put("---\ntitle: 关于本站\n---\n\n" + String(repeating: "甲<b>\n", count: 300), at: about)
    },
    "too-many-mistakes.controls": {
      $0.put("---\ntitle: 关于本站\n---\n\n" + String(repeating: "甲\u{1}\n", count: 300), at: about)
    },
    "unreadable-name": { $0.unnamed = [[0xCD, 0xA8, 0xB1, 0xA8] + Array(".md".utf8)] },
  ]
}
