import Disclosure
import Documents
import NoticeGrammar

/// A notice that was read whole and may be written.
public struct PreparedNotice: Sendable {
  /// The name of its file.
  public let name: String
  /// What was read of it.
  public let notice: ReadNotice
  /// What a person should look at.
  public let doubts: [Doubt]
  /// Where every character went.
  public let account: Account
  /// The organ that it is from, as it says itself; nil where it says none.
  public let organ: OrganName?
  /// The date that it bears.
  public let date: DisclosureDate

  /// Reads a document as a notice.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - stated: stands in where the notice bears none.
  /// - Throws: ``ImportRefusal``, also where a character of it is not accounted for.
  public init(_ document: SourceDocument, date stated: DisclosureDate? = nil) throws(ImportRefusal) {
    do { (notice, doubts) = try NoticeReader.read(document) } catch { throw .unreadable(error) }
    name = document.name
    account = Account(notice)
    guard account.isComplete else { throw .incomplete(account, notice.source) }
    guard let date = notice.date ?? stated else { throw .noDate }
    self.date = date
    organ = OrganName(of: notice)
    for count in [notice.items.count] + notice.areas.map(\.findings.count) + notice.findings.map(\.specifics.count)
    where count > Self.mostSiblings { throw .tooMany(count) }
  }

  /// A name in the content begins with one to three digits.
  private static let mostSiblings = 999

  /// The name of its folder: 2021-巡察整改.
  var folder: String { "\(date.year)-\(notice.inspection.type ?? "")整改" }

  var title: String { notice.title.map(notice.source.text).joined() }
}

/// Why a notice is not imported; nothing of it was then written.
public enum ImportRefusal: Error, Sendable {
  /// The document cannot be read as a notice.
  case unreadable(NoticeRefusal)
  /// Characters of it are not accounted for, or twice.
  case incomplete(Account, NoticeSource)
  /// It bears no date.
  case noDate
  /// It says of no organ that it is from it.
  case noOrgan
  /// Its organ may be one that is there under another name.
  case similarOrgan(written: String, known: String)
  /// More things in one list than names can number.
  case tooMany(Int)
  /// The same notice is there already.
  case alreadyThere(String)
  /// What was written reads otherwise than what was read: at this character, around these words.
  case writtenOtherwise(expected: String, found: String)
  /// The content that was made of it has an error.
  case contentError(String)
}
