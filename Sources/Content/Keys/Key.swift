import Diagnostics

/// A key that front matter may have. The tables of keys are the source of the reader, of its messages and of the manual.
struct Key: Sendable {
  /// As it is written.
  let name: String
  /// What its value may be.
  let kind: Kind
  /// Whether it must be there.
  let isRequired: Bool
  /// What it is for, for the manual.
  let meaning: Wording

  /// What a value may be.
  indirect enum Kind: Sendable {
    /// Words; a line break in them becomes a space.
    case text
    /// One or several texts.
    case texts
    /// `2021-08-27` or `2021-08`.
    case date
    /// A day, never a month.
    case day
    /// `true` or `false`.
    case flag
    /// A status in either spelling.
    case status
    /// One of some words.
    case choice([String])
    /// An http or https address.
    case webAddress
    /// Where the site stands.
    case baseAddress
    /// A colour, `#0b5394`.
    case colour
    /// A language tag.
    case languageTag
    /// A number that is not negative.
    case count
    /// A mapping with keys of its own.
    case fields([Key])
    /// A list of such mappings.
    case list([Key])
    /// One such mapping or a list of them.
    case fieldsOrList([Key])
    /// A mapping from the number of a measure to such a mapping.
    case numbered([Key])
    /// Public evidence: texts, addresses, or mappings with title and address.
    case evidence([Key])
    /// Not read at all (`internal:`).
    case unread
  }

  init(_ name: String, _ kind: Kind, required: Bool = false, _ chinese: String, _ english: String) {
    self.name = name
    self.kind = kind
    isRequired = required
    meaning = Wording(chinese, english)
  }

  /// Whether a word in Chinese, as `牵头部门` or `时限`, is how its meaning begins or ends.
  func isCalled(_ word: String) -> Bool {
    let (word, meaning) = (Array(word.utf8), Array(meaning.chinese.utf8))
    return word.count >= "日期".utf8.count
      && (meaning.starts(with: word) || meaning.suffix(word.count).elementsEqual(word))
  }
}
