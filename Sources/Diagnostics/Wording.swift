/// One message in every language that the messages are worded in.
public struct Wording: Sendable, Hashable {
  /// The message in Chinese, with Chinese punctuation.
  public let chinese: String
  /// The message in English.
  public let english: String

  /// Words a message in both languages.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The message in `language`.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
