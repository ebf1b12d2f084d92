import Addresses
import Testing

@Suite struct FileNameTests {
  @Test(
    "one to three digits and a hyphen are the order and no part of the address",
    arguments: [
      ("1-model-court.md", 1, "model-court"), ("12-a.md", 12, "a"), ("007-b.md", 7, "b"), ("0-c.md", 0, "c"),
      ("1-2-d.md", 1, "2-d"), ("3-党建.md", 3, "党建"),
    ])
  func ordered(name: String, order: Int, stem: String) {
    let fileName = FileName(name, isFolder: false)
    #expect(fileName.order == order)
    #expect(fileName.stem == stem)
    #expect(fileName.slug?.text == stem)
  }

  @Test(
    "everything else stays in the address",
    arguments: [
      ("2021-inspection", "2021-inspection"), ("1", "1"), ("123", "123"), ("a-1", "a-1"), ("1_a", "1_a"),
      ("１-a", "１-a"),
    ])
  func unordered(name: String, stem: String) {
    for fileName in [FileName(name, isFolder: true), FileName(name + ".md", isFolder: false)] {
      #expect(fileName.order == nil)
      #expect(fileName.stem == stem)
      #expect(fileName.slug?.text == stem)
    }
  }

  @Test("a name without anything for the address has no slug", arguments: ["1-.md", ".md", "2-a b.md", "con.md"])
  func withoutSlug(name: String) {
    #expect(FileName(name, isFolder: false).slug == nil)
  }

  @Test("only a file loses its .md")
  func suffix() {
    #expect(FileName("1-a.md", isFolder: true).stem == "a.md")
    #expect(FileName("a.md.md", isFolder: false).stem == "a.md")
    #expect(FileName("a.txt", isFolder: false).stem == "a.txt")
    #expect(FileName("1.md", isFolder: false).slug?.text == "1")
  }
}
