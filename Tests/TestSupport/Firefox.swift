import Foundation

/// Firefox without a screen, by the protocol that it speaks itself: Marionette, which has the commands of W3C WebDriver.
/// Debian has no driver for it.
package final class Firefox: Browser {
  private let program: RunningTool
  private let connection: RawClient
  private let profile: Scratch

  /// What the browser refused.
  package struct Refused: Error {
    /// What was asked, and what was answered.
    package let answer: String
  }

  /// Whether this machine has it.
  package static var isInstalled: Bool { Tool.has("firefox-esr") }

  /// Starts a browser with a profile of its own.
  ///
  /// - Throws: `RunningTool.Silent` where it does not start, `Refused` where it is not to be led.
  package init() async throws {
    // Of any port it takes a free one; and it must not look for news of itself.
    profile = try Scratch([
      "user.js": """
      user_pref("marionette.port", 0);
      user_pref("app.normandy.enabled", false);
      user_pref("browser.startup.page", 0);
      user_pref("datareporting.policy.dataSubmissionEnabled", false);
      user_pref("ui.prefersReducedMotion", 1);

      """
    ])
    program = try RunningTool(
      executable: "/usr/bin/env",
      ["firefox-esr", "--headless", "--no-remote", "--marionette", "--remote-allow-system-access"]
        + ["--profile", profile.path],
      in: profile.path, environment: ["HOME": profile.path, "LANG": "C.UTF-8"])
    connection = try RawClient(port: try await program.number(behind: "Listening on port "), timeout: 150)
    _ = try answer()
    try command("WebDriver:NewSession")
    // The page that it begins with lives elsewhere than those of the web.
    let tab = try command("WebDriver:NewWindow", ["type": "tab"]) as? [String: Any]
    try command("WebDriver:SwitchToWindow", ["handle": tab?["handle"] as? String ?? ""])
  }

  package func go(_ address: String) throws {
    try command("WebDriver:Navigate", ["url": address])
  }

  package func value(_ expression: String) throws -> Any {
    let answer = try command("WebDriver:ExecuteScript", ["script": "return \(expression)", "args": [Any]()])
    return (answer as? [String: Any])?["value"] ?? ""
  }

  /// Its windows are never narrower than 500 pixels; the page within one is. It takes its time.
  package func resize(width: Int, height: Int) throws {
    guard try value("innerWidth") as? Int != width else { return }
    try command("WebDriver:SetWindowRect", ["width": max(width, 500), "height": height])
    _ = try inside("gBrowser.selectedBrowser.style.width = gBrowser.selectedBrowser.style.maxWidth = '\(width)px'")
    for _ in 0..<1000 where try value("innerWidth") as? Int != width { usleep(5000) }
  }

  /// What it complains of in its console about pages of a server, since it was asked last.
  package func complaints(about server: String) throws -> [String] {
    let said = try inside(
      """
      (() => {
        const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
        const said = Services.console.getMessageArray().map(message => message.message)
          .concat(storage.getEvents().map(event => `${event.level} ${event.filename}: ${event.arguments.join(" ")}`));
        Services.console.reset();
        storage.clearEvents();
        return said;
      })()
      """)
    return (said as? [String] ?? ["no answer"]).filter { $0.contains(server) }
  }

  /// The value of an expression of the browser itself.
  private func inside(_ expression: String) throws -> Any {
    try command("Marionette:SetContext", ["value": "chrome"])
    defer { _ = try? command("Marionette:SetContext", ["value": "content"]) }
    return try value(expression)
  }

  /// Ends it.
  package func end() async {
    _ = try? command("Marionette:Quit", ["flags": ["eForceQuit"]])
    program.signal(SIGKILL)
    _ = await program.end()
  }

  /// A command of W3C WebDriver, by the name that Marionette has for it.
  @discardableResult
  private func command(_ name: String, _ parameters: [String: Any] = [:]) throws -> Any {
    let command = [UInt8](try JSONSerialization.data(withJSONObject: [0, 1, name, parameters]))
    connection.send(Array("\(command.count):".utf8) + command)
    let answer = try answer() as? [Any] ?? []
    guard answer.count == 4, answer[2] is NSNull else { throw Refused(answer: "\(name): \(answer)") }
    return answer[3]
  }

  /// The next answer: its length in digits, a colon, JSON.
  private func answer() throws -> Any {
    var bytes: [UInt8] = []
    while true {
      let more = connection.receive()
      guard !more.isEmpty else { throw Refused(answer: String(decoding: bytes, as: UTF8.self)) }
      bytes += more
      let parts = bytes.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2, let length = Int(String(decoding: parts[0], as: UTF8.self)), parts[1].count >= length
      else { continue }
      return try JSONSerialization.jsonObject(with: Data(parts[1]))
    }
  }
}
