import Foundation
import TestSupport

/// A real browser without a screen: Chromium, by the WebDriver protocol (W3C WebDriver, 6).
final class WebDriver {
  private let driver: RunningTool
  private let port: Int
  private var session = ""
  private let profile: Scratch

  /// What the browser or its driver refused.
  struct Refused: Error {
    let answer: String
  }

  init() async throws {
    profile = try Scratch()
    driver = try RunningTool(
      executable: "/usr/bin/env", ["chromedriver", "--port=0"], in: profile.path,
      environment: ["HOME": profile.path])
    let said = try await driver.wait(for: "started successfully on port ")
    let end = said.range(of: "started successfully on port ")?.upperBound ?? said.endIndex
    port = Int(said[end...].prefix { $0.isNumber }) ?? 0
    let options = [
      "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=900,700",
      "--user-data-dir=\(profile.path)",
    ]
    let asRoot = getuid() == 0 ? ["--no-sandbox"] : []
    let answer = try ask(
      "POST", "/session",
      [
        "capabilities": [
          "alwaysMatch": ["goog:chromeOptions": ["args": options + asRoot], "goog:loggingPrefs": ["browser": "ALL"]]
        ]
      ])
    session = (answer as? [String: Any])?["sessionId"] as? String ?? ""
  }

  /// Goes to an address, and waits until it is loaded.
  func go(_ address: String) throws {
    _ = try ask("POST", "/session/\(session)/url", ["url": address])
  }

  /// The value of an expression of the page.
  func value(_ expression: String) throws -> Any {
    try ask("POST", "/session/\(session)/execute/sync", ["script": "return \(expression)", "args": [Any]()])
  }

  /// The text that an expression of the page gives.
  func text(_ expression: String) throws -> String { "\(try value("String(\(expression))"))" }

  /// Whether an expression of the page becomes true in time; while it loads anew it is not.
  func waits(until expression: String, seconds: Int = 20) async throws -> Bool {
    for _ in 0..<seconds * 40 {
      if let isTrue = try? value("Boolean(\(expression))") as? Bool, isTrue { return true }
      try await Task.sleep(for: .milliseconds(25))
    }
    return false
  }

  /// What the browser complains of in its console, from one call to the next.
  func complaints() throws -> [String] {
    let entries = try ask("POST", "/session/\(session)/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return entries.map { "\($0["level"] ?? ""): \($0["message"] ?? "")" }
  }

  /// Keeps a picture of the page where `GONGKAI_SCREENSHOTS` names a folder, for people.
  func picture(_ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["GONGKAI_SCREENSHOTS"] else { return }
    let picture = try ask("GET", "/session/\(session)/screenshot", nil) as? String ?? ""
    try Data(base64Encoded: picture)?.write(to: URL(fileURLWithPath: "\(folder)/\(name).png"))
  }

  func end() async {
    _ = try? ask("DELETE", "/session/\(session)", nil)
    // Programs that are started from a thread of Dispatch's begin with most signals blocked.
    driver.signal(SIGKILL)
    _ = await driver.end()
  }

  private func ask(_ method: String, _ path: String, _ body: [String: Any]?) throws -> Any {
    let bytes = try body.map { Array(try JSONSerialization.data(withJSONObject: $0)) } ?? []
    let head =
      "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
      + "Content-Length: \(bytes.count)\r\nConnection: close\r\n\r\n"
    let client = try RawClient(port: port, timeout: 60)
    client.send(Array(head.utf8) + bytes)
    guard let answer = client.receiveAnswer(),
      let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any], answer.status == 200
    else { throw Refused(answer: "\(method) \(path)") }
    return object["value"] ?? ""
  }
}
