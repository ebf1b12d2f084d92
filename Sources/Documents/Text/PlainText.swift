/// Reads plain text: a line is a paragraph.
enum PlainText {
  /// The blocks of a text in valid UTF-8.
  ///
  /// - Throws: where there is too much.
  static func blocks(of text: [UInt8]) throws(DocumentRefusal) -> [SourceBlock] {
    var collection = BlockCollection()
    for (number, bytes) in TextLines(text) where !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      collection.add(SourceBlock(line: number, runs: [SourceRun(String(decoding: bytes, as: UTF8.self))]))
      if let refusal = collection.refusal { throw refusal }
    }
    return collection.blocks
  }
}
