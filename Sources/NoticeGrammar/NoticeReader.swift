import Documents

/// Reads a document as a notice:
///
/// 1. title and the lines below it (`HeadReader`);
/// 2. signature, contact channels and what surrounds the notice (`TailReader`);
/// 3. the outline of the lines between them, by their own numbers (`OutlineBuilder`);
/// 4. which of them are areas, findings, measures, narrative (`Evidence`, `Arrangement`, `RecordReading`);
/// 5. what it says about itself (`Facts`), what a person should look at (`DoubtFinder`).
///
/// Then every character is accounted for (``Account``).
public enum NoticeReader {
  /// The notice that a document holds, with what a person should look at.
  ///
  /// - Throws: ``NoticeRefusal`` where the document cannot be one.
  public static func read(_ document: SourceDocument) throws(NoticeRefusal) -> (notice: ReadNotice, doubts: [Doubt]) {
    let source = NoticeSource(document)
    if let place = SecurityMark.first(in: source) { throw .securityMark(line: source.line(at: place)) }
    let body = source.lines.filter { $0.place == .body && $0.note == nil }
    guard !body.isEmpty else { throw .empty }
    var notice = ReadNotice(source)
    notice.frame = source.lines.filter { $0.place != .body && $0.note == nil }.map(\.stretch)

    let head = HeadReader(source, body, stated: document.statements.title)
    guard !head.title.isEmpty else { throw .noTitle }
    (notice.title, notice.repeatedTitle, notice.metadata) = (head.title, head.repeatedTitle, head.metadata)
    let tail = TailReader(source, body, from: head.end)
    (notice.issuer, notice.signed, notice.contact, notice.contactWords) =
      (tail.issuer, tail.signed, tail.channels, tail.contactWords)
    notice.frame += head.frame + tail.frame
    notice.nameIssuer()

    let text = body[head.end..<max(head.end, tail.end)]
    let opening = text.prefix(12).filter { !$0.isTable }.map(\.stretch)
    let facts = Facts(source)
    notice.reported = facts.figures(in: opening)
    notice.inspection = facts.inspection(in: opening.filter { NumberMark(source[$0]) == nil }, title: notice.title)
    let outline = OutlineBuilder.outline(of: text, in: source)
    let arrangement = Arrangement(source, outline, stated: notice.reported)
    notice.narrative = arrangement.narrative + tail.narrative
    notice.items = arrangement.items
    notice.tableWords = arrangement.tableWords
    notice.itemsDepth = arrangement.itemsDepth
    let loose = notice.placeLooseNotes()
    return (notice, DoubtFinder(notice, outline).doubts + arrangement.doubts + loose)
  }
}

/// Why a document is not read as a notice.
public enum NoticeRefusal: Error, Hashable, Sendable {
  /// It bears a security mark (秘密★).
  case securityMark(line: Int)
  /// There is no text in it.
  case empty
  /// Nothing in it looks like a title.
  case noTitle
}

/// Security marks of official documents (GB/T 9704-2012, 7.2.2): 秘密, 机密 or 绝密 and a star, also with blanks between.
enum SecurityMark {
  /// Where the first one stands.
  static func first(in source: NoticeSource) -> Int? {
    let text = source.folded
    for star in text.indices where text[star] == "★" || text[star] == "☆" || text[star] == "*" {
      var index = star
      let last = step(&index, text)
      guard last == "密", let grade = step(&index, text), "秘机绝".unicodeScalars.contains(grade) else { continue }
      return index
    }
    return nil
  }

  private static func step(_ index: inout Int, _ text: [Unicode.Scalar]) -> Unicode.Scalar? {
    repeat { index -= 1 } while index >= 0 && text[index] == " "
    return index >= 0 ? text[index] : nil
  }
}
