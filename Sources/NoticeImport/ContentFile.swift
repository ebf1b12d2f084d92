/// A file of the content that is to be written.
public struct ContentFile: Hashable, Sendable {
  /// Below the content folder.
  public let path: String
  /// Its text.
  public let text: String

  /// A file.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
