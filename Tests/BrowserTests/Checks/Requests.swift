import Foundation
import TestSupport

extension WebDriver {
  /// Addresses that were asked for since the last call and are of another host than the page's.
  func foreignRequests() throws -> [String] {
    let own = try text("location.origin") + "/"
    let entries = try command("POST", "/se/log", ["type": "performance"]) as? [[String: Any]] ?? []
    return entries.compactMap { $0["message"] as? String }.compactMap(Self.requested)
      .filter { $0.hasPrefix("http") && !$0.hasPrefix(own) }
  }

  private static func requested(_ message: String) -> String? {
    guard message.contains("Network.requestWillBeSent\""),
      let object = try? JSONSerialization.jsonObject(with: Data(message.utf8)) as? [String: Any],
      let inner = object["message"] as? [String: Any], let parameters = inner["params"] as? [String: Any],
      let request = parameters["request"] as? [String: Any]
    else { return nil }
    return request["url"] as? String
  }

  /// How much the layout moved while the page came up (Cumulative Layout Shift); nought is a page that stands still.
  func layoutShift() throws -> Double {
    let shift = try command("POST", "/execute/async", ["script": Self.shift, "args": [Any]()])
    return shift as? Double ?? .infinity
  }

  private static let shift = """
    const done = arguments[arguments.length - 1];
    let sum = 0;
    new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })
      .observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(sum), 100));
    """
}
