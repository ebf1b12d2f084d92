import Documents
import Testing

@Suite struct SourceDocumentTests {
  @Test func theTextOfABlockIsThatOfItsRuns() {
    let block = SourceBlock(line: 1, runs: [SourceRun("针对"), SourceRun("问题", isBold: true)])
    #expect(block.text == "针对问题")
  }
}
