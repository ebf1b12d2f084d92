import Disclosure

/// The lines that an entry takes in a file.
struct EntryText {
  /// Its keys and values, in the order of the manual.
  let pairs: [(key: String, text: String)]

  /// - Parameters:
  ///   - change: what the entry says.
  ///   - verification: by whom, where it shall stand there in so many words.
  ///   - inChinese: whether the status is written as readers see it, or by its key.
  init(_ change: StatusChange, verification: Verification?, inChinese: Bool) {
    let all: [(String, String?)] = [
      ("date", change.date.iso),
      ("status", inChinese ? change.status.name : change.status.rawValue),
      ("wording", change.wording),
      ("note", change.note),
      ("verifiedBy", change.verifiedBy),
      ("verification", verification.map { inChinese ? $0.name : $0.rawValue }),
      ("due", change.due?.iso),
      ("review", change.review?.iso),
    ]
    pairs = all.compactMap { key, text in text.map { (key, $0) } }
  }

  /// `{date: 2021-08-27, status: completed}`, with a space inside of the brackets where `isSpaced`.
  func inBrackets(isSpaced: Bool = false) -> String {
    let pad = isSpaced ? " " : ""
    return "{" + pad + pairs.map { line($0, inBrackets: true) }.joined(separator: ", ") + pad + "}"
  }

  /// `- date: 2021-08-27` and its further lines: the dash at a column, the keys at least two columns behind it.
  func indented(dash: Int, keys: Int) -> [String] {
    pairs.enumerated().map { index, pair in
      let start =
        index == 0
        ? String(repeating: " ", count: dash) + "-" + String(repeating: " ", count: keys - dash - 1)
        : String(repeating: " ", count: keys)
      return start + line(pair, inBrackets: false)
    }
  }

  private func line(_ pair: (key: String, text: String), inBrackets: Bool) -> String {
    // Dates stand plain, as in every example: they are what they look like.
    let isDate = DisclosureDate(pair.text) != nil && ["date", "due", "review"].contains(pair.key)
    return "\(pair.key): " + (isDate ? pair.text : ScalarText.of(pair.text, inBrackets: inBrackets))
  }
}
