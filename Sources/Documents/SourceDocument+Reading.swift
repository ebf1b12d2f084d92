import TextEncodings

extension SourceDocument {
  /// The largest file that is read, in bytes: whoever opens one need not read more.
  public static let largestFile = Limits.file

  /// Reads a document.
  ///
  /// 1. what kind of file it is shows in its bytes (`DocumentFormat`);
  /// 2. text and Markdown: the encoding is found and undone (`TextEncodings`), lines become blocks;
  /// 3. a web page: as browsers do, from the encoding to the tree (libgumbo), then its blocks (`PageWalk`);
  /// 4. Word: the archive is opened and its parts are read (`OfficeFiles`), numbers are counted as Word does (`WordBody`).
  ///
  /// Nothing but the bytes is looked at: what a document points to is neither opened nor fetched.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for messages and where bytes do not tell text from Markdown.
  /// - Returns: its text, in blocks.
  /// - Throws: why it cannot be read.
  public static func read(_ bytes: [UInt8], name: String) throws(DocumentRefusal) -> SourceDocument {
    guard bytes.count <= Limits.file else { throw .tooLarge(.init("文件", "the file is")) }
    var document = SourceDocument(name: name, blocks: [])
    switch try DocumentFormat.of(bytes, name: name) {
    case .text: document.blocks = try PlainText.blocks(of: text(bytes))
    case .markdown: document.blocks = try MarkdownText.blocks(of: text(bytes))
    case .html: document = try Page.read(bytes, name: name)
    case .word: (document.blocks, document.remarks) = try WordDocument.read(bytes)
    }
    guard !document.blocks.isEmpty else { throw .noText }
    return document
  }

  private static func text(_ bytes: [UInt8]) throws(DocumentRefusal) -> [UInt8] {
    guard bytes.count <= Limits.textFile else { throw .tooLarge(.init("文件", "the file is")) }
    do { return try TextEncoding.decode(bytes).text } catch { throw DocumentRefusal(error) }
  }
}
