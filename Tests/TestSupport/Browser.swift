/// A real browser in which pages are looked at.
package protocol Browser: Sendable {
  /// Goes to an address, and waits until it is loaded.
  func go(_ address: String) throws

  /// The value of an expression of the page.
  func value(_ expression: String) throws -> Any

  /// Gives the page a screen, in CSS pixels.
  func resize(width: Int, height: Int) throws
}

extension Browser {
  /// Gives the page a screen of a width, in CSS pixels.
  package func resize(width: Int) throws { try resize(width: width, height: 800) }

  /// The text that an expression of the page gives.
  package func text(_ expression: String) throws -> String { "\(try value("String(\(expression))"))" }

  /// Whether an expression of the page becomes true in time; while it loads anew it is not.
  package func waits(until expression: String, seconds: Int = 60) async throws -> Bool {
    for _ in 0..<seconds * 40 {
      if let isTrue = try? value("Boolean(\(expression))") as? Bool, isTrue { return true }
      try await Task.sleep(for: .milliseconds(25))
    }
    return false
  }
}
