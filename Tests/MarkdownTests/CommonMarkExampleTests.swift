import Testing

@Suite("The examples of CommonMark 0.30")
struct CommonMarkExampleTests {
  @Test("are 652, and all come out as the specification has them")
  func all() {
    #expect(CommonMarkExample.all.count == 652)
    for example in CommonMarkExample.all {
      let (read, expected) = (ComparableHTML.read(example.markdown), ComparableHTML.normalized(example.html))
      #expect(read == expected, "example \(example.example): \(example.markdown.debugDescription)")
    }
  }
}
