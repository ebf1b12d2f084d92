/// Reads a web page.
enum Page {
  /// - Throws: where its encoding is none, or there is too much of it.
  static func read(_ bytes: [UInt8], name: String) throws(DocumentRefusal) -> SourceDocument {
    guard bytes.count <= Limits.textFile else { throw .tooLarge(.init("网页", "the page is")) }
    let (text, remark) = try PageEncoding.decode(bytes)
    try NestingCheck.check(text)
    let walk = PageWalk.read(try PageTree(text))
    if let refusal = walk.collection.refusal { throw refusal }
    var remarks = [remark].compactMap(\.self)
    if walk.hidden.count > 0 { remarks.append(.hiddenText(count: walk.hidden.count, line: walk.hidden.line)) }
    return SourceDocument(
      name: name, blocks: walk.collection.blocks, remarks: remarks, statements: walk.statements)
  }
}
