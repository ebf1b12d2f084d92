enum WordDocument {
  static func read(_ bytes: [UInt8]) throws(DocumentRefusal) -> (blocks: [SourceBlock], remarks: [DocumentRemark]) {
    throw .damaged
  }
}
