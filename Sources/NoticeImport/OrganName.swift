import NoticeGrammar

/// The organ that a notice is from, as the notice calls it.
public struct OrganName: Hashable, Sendable {
  /// The body: 深圳市人民检察院.
  public let title: String
  /// Its party organisation: 中共深圳市人民检察院党组; nil where the notice names only the body.
  public let partyOrganization: String?

  /// A name.
  public init(title: String, partyOrganization: String? = nil) {
    self.title = title
    self.partyOrganization = partyOrganization
  }

  /// Who signed the notice; else whom its title begins with (……关于……的通报).
  public init?(of notice: ReadNotice) {
    let title = notice.title.map(notice.source.text).joined()
    let before = title.range(of: "关于").map { String(title[..<$0.lowerBound]) }
    guard let name = notice.issuer.map(notice.source.text) ?? before, !name.isEmpty else { return nil }
    self.init(written: name)
  }

  /// Takes the party organisation apart: 中共 in front, 党组 or 委员会 behind.
  init?(written: String) {
    let name = written.filter { !$0.isWhitespace }
    var body = name
    let isParty = ["中共", "中国共产党"].contains { prefix in
      guard body.hasPrefix(prefix) else { return false }
      body.removeFirst(prefix.count)
      return true
    }
    let ending = Self.endings.first { body.hasSuffix($0) && body.count > $0.count + 1 }
    let isCommittee = ending == "委员会" && !isParty
    if let ending, !isCommittee { body.removeLast(ending.count) }
    guard !body.isEmpty else { return nil }
    title = body
    partyOrganization = isParty || (ending != nil && !isCommittee) ? name : nil
  }

  /// Longer ones first.
  private static let endings = [
    "总支部委员会", "支部委员会", "工作委员会", "直属机关委员会", "机关委员会", "机关党委", "委员会", "党总支", "党工委", "党支部", "党委", "党组", "支部",
  ]
}

extension StringProtocol {
  /// Where a text first stands in it.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
