import Foundation

/// A real browser without a screen: Chromium, by the WebDriver protocol (W3C WebDriver, 6).
package final class WebDriver: Browser {
  private let driver: RunningTool
  private let port: Int
  /// `/session/…`: what every command begins with.
  private let session: String
  private let profile: Scratch

  /// What the browser or its driver refused.
  package struct Refused: Error {
    /// What was asked, and what was answered.
    package let answer: String
  }

  /// Starts a driver and a browser with a profile of their own.
  ///
  /// - Throws: `RunningTool.Silent` where the driver does not start, `Refused` where the browser does not.
  package init() async throws {
    profile = try Scratch()
    (driver, port) = try await Self.driver(home: profile.path)
    let answer = try Self.ask(
      port, "POST", "/session", ["capabilities": ["alwaysMatch": Self.capabilities(profile: profile.path)]])
    guard let id = (answer as? [String: Any])?["sessionId"] as? String else { throw Refused(answer: "\(answer)") }
    session = "/session/\(id)"
  }

  /// Starts a driver at a port that is free.
  ///
  /// Asked for any port, the driver takes a free one of IPv6 and then wants the same one of IPv4, which another test may
  /// hold by chance: it ends, and is started again.
  private static func driver(home: String, tries: Int = 20) async throws -> (RunningTool, port: Int) {
    let driver = try RunningTool(
      executable: "/usr/bin/env", ["chromedriver", "--port=0"], in: home,
      environment: ["HOME": home, "LANG": "C.UTF-8"])
    do {
      return (driver, try await driver.number(behind: "started successfully on port "))
    } catch let silent as RunningTool.Silent where tries > 1 && silent.said.contains("port not available") {
      return try await Self.driver(home: home, tries: tries - 1)
    }
  }

  private static func capabilities(profile: String) -> [String: Any] {
    // Tests change the address more often than the browser lets people.
    let options = [
      "--headless=new", "--disable-ipc-flooding-protection", "--disable-gpu", "--disable-dev-shm-usage",
      "--window-size=900,700",
      "--user-data-dir=\(profile)",
    ]
    let asRoot = getuid() == 0 ? ["--no-sandbox"] : []
    return [
      "goog:chromeOptions": [
        "args": options + asRoot, "perfLoggingPrefs": ["enableNetwork": true, "enablePage": false],
      ],
      "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"],
    ]
  }

  package func go(_ address: String) throws {
    _ = try command("POST", "/url", ["url": address])
  }

  package func value(_ expression: String) throws -> Any {
    try command("POST", "/execute/sync", ["script": "return \(expression)", "args": [Any]()])
  }

  /// What the browser complains of in its console, from one call to the next.
  package func complaints() throws -> [String] {
    let entries = try command("POST", "/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return entries.map { "\($0["level"] ?? ""): \($0["message"] ?? "")" }
  }

  /// Keeps a picture of the page where `GONGKAI_SCREENSHOTS` names a folder, for people.
  package func picture(_ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["GONGKAI_SCREENSHOTS"] else { return }
    let picture = try command("GET", "/screenshot") as? String ?? ""
    try Data(base64Encoded: picture)?.write(to: URL(fileURLWithPath: "\(folder)/\(name).png"))
  }

  /// Ends browser and driver.
  package func end() async {
    _ = try? command("DELETE", "")
    // Programs that are started from a thread of Dispatch's begin with most signals blocked.
    driver.signal(SIGKILL)
    _ = await driver.end()
  }

  /// A command of the session.
  ///
  /// - Parameters:
  ///   - method: GET, POST or DELETE.
  ///   - path: what follows the session, as `/url`.
  ///   - body: the parameters.
  /// - Returns: the `value` of the answer.
  /// - Throws: `Refused`.
  @discardableResult
  package func command(_ method: String, _ path: String, _ body: [String: Any]? = nil) throws -> Any {
    try Self.ask(port, method, session + path, body)
  }

  private static func ask(_ port: Int, _ method: String, _ path: String, _ body: [String: Any]?) throws -> Any {
    let bytes = try body.map { Array(try JSONSerialization.data(withJSONObject: $0)) } ?? []
    let head =
      "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
      + "Content-Length: \(bytes.count)\r\nConnection: close\r\n\r\n"
    let client = try RawClient(port: port, timeout: 150)
    client.send(Array(head.utf8) + bytes)
    guard let answer = client.receiveAnswer() else { throw Refused(answer: "\(method) \(path): nothing") }
    let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
    guard let object, answer.status == 200 else { throw Refused(answer: "\(method) \(path): \(answer.text)") }
    return object["value"] ?? ""
  }
}
