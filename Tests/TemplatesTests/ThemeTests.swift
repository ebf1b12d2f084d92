import Disclosure
import Testing

@Suite("The colours of an organ")
struct ThemeTests {
  @Test("are checked against what the stylesheet has pages stand on")
  func grounds() throws {
    let root = Sources.folder(of: Sources.folder(of: Sources.folder(of: #filePath)))
    let style = String(decoding: try Sources.read(root + "/Templates/Assets/style.css"), as: UTF8.self)
    let papers = style.split(separator: "--paper: ").dropFirst().map { String($0.prefix { $0 != ";" }) }
    #expect(
      papers.first.flatMap(Colour.init) == Accent.ground
        && papers.dropFirst().first.flatMap(Colour.init) == Accent.darkGround)
    let link = style.split(separator: "--link: ").dropFirst().first.map { String($0.prefix { $0 != ";" }) }
    #expect(link.flatMap(Colour.init) == Accent(light: nil, dark: nil).light)
  }
}
