import Documents

/// A text as a document, a line a block; `**…**` is a line in bold, `#` a heading, as far as fixtures need them.
func plainDocument(_ text: String, name: String = "通报.txt") -> SourceDocument {
  var blocks: [SourceBlock] = []
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if line.allSatisfy(\.isWhitespace) { continue }
    var block = SourceBlock(line: index + 1, runs: [])
    var words = line
    if words.hasPrefix("**"), words.hasSuffix("**"), words.count > 4 {
      block.runs = [SourceRun(String(words.dropFirst(2).dropLast(2)), isBold: true)]
    } else {
      let level = words.prefix { $0 == "#" }.count
      if level > 0 {
        block.kind = .heading(level: level)
        words = words.dropFirst(level)
      }
      block.runs = [SourceRun(String(words))]
    }
    blocks.append(block)
  }
  return SourceDocument(name: name, blocks: blocks)
}
