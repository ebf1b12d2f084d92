import Diagnostics
import Output
import SiteBuild

/// Why the site is not as the content says: what a person is told until it is mended.
struct Problems: Sendable, Equatable {
  /// Mistakes in the content.
  var diagnostics: [Diagnostic] = []
  /// What else kept the site from being built, as text of several lines.
  var failure: Wording?
  /// What the compiler complains of, for who works on the tool.
  var compiler: String?

  /// Whether there is nothing to tell.
  var isEmpty: Bool { diagnostics.isEmpty && failure == nil && compiler == nil }

  /// None.
  static let none = Problems()
}
