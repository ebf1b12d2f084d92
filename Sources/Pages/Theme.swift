import Addresses

/// The organ's colours, as a stylesheet: page values are all that a file is made from, and pages have no styles of their
/// own.
public struct Theme: Sendable {
  /// The accent colour, `#0b5394`.
  public let light: String
  /// The same in dark mode.
  public let dark: String

  static let route = Route.file("theme.css")
}

extension Theme: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("light", light)
    fields.add("dark", dark)
  }
}
