import Foundation

/// How people read: on screens of any size, in the dark, in colours of their own, with a keyboard, on paper.
extension WebDriver {
  /// What a reader has set in the system, as media queries see it.
  package enum Scheme: String, CaseIterable, Sendable {
    case light, dark, forcedColours

    fileprivate var features: [[String: String]] {
      [
        ["name": "prefers-color-scheme", "value": self == .dark ? "dark" : "light"],
        ["name": "forced-colors", "value": self == .forcedColours ? "active" : "none"],
      ]
    }
  }

  /// Keys that are no characters (W3C WebDriver, 17.4.2).
  package enum Key: String, Sendable {
    case tab = "\u{E004}"
    case enter = "\u{E007}"
    case shift = "\u{E008}"
    case escape = "\u{E00C}"
    case space = " "
    case end = "\u{E010}"
    case home = "\u{E011}"
    case left = "\u{E012}"
    case up = "\u{E013}"
    case right = "\u{E014}"
    case down = "\u{E015}"
  }

  /// A command of the Chrome DevTools Protocol, for what WebDriver has no command for.
  @discardableResult
  package func devTools(_ name: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    try command("POST", "/goog/cdp/execute", ["cmd": name, "params": parameters]) as? [String: Any] ?? [:]
  }

  package func resize(width: Int, height: Int) throws {
    try devTools(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
  }

  /// Sets what media queries see.
  ///
  /// - Parameters:
  ///   - scheme: the colours.
  ///   - others: further features by their names, as `prefers-contrast`: `more`.
  /// - Throws: where the browser cannot be asked.
  /// - Throws: `Refused`.
  package func prefer(_ scheme: Scheme, _ others: [String: String] = [:]) throws {
    let more = others.map { ["name": $0.key, "value": $0.value] }
    try devTools("Emulation.setEmulatedMedia", ["media": "", "features": scheme.features + more])
  }

  /// Lets the page's scripts run, or not, from the next page on.
  package func allowScripts(_ isAllowed: Bool) throws {
    try devTools("Emulation.setScriptExecutionDisabled", ["value": !isAllowed])
  }

  /// Presses and lets go of a key, or holds others meanwhile.
  package func press(_ key: Key, holding held: Key...) throws {
    try type(down: held.map(\.rawValue) + [key.rawValue], up: [key.rawValue] + held.map(\.rawValue))
  }

  /// Types text where the focus is, a key for each character.
  package func type(_ text: String) throws {
    for character in text { try type(down: [String(character)], up: [String(character)]) }
  }

  private func type(down: [String], up: [String]) throws {
    let actions = down.map { ["type": "keyDown", "value": $0] } + up.map { ["type": "keyUp", "value": $0] }
    try command("POST", "/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
  }

  /// The page as it is printed: a PDF, with the paper that its style sheet asks for.
  package func printed() throws -> Data {
    let answer = try devTools("Page.printToPDF", ["preferCSSPageSize": true, "printBackground": false])
    return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
  }
}
