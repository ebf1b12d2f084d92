import Foundation

/// A folder as any web server serves it, without anything of the tool's own: Python's `http.server`.
package final class StaticServer: Sendable {
  /// `http://127.0.0.1:port`
  package let address: String
  private let server: RunningTool

  /// Serves a folder.
  ///
  /// - Throws: `RunningTool.Silent` where it does not start.
  package init(_ folder: String) async throws {
    server = try RunningTool(
      executable: "/usr/bin/env",
      ["python3", "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder], in: folder)
    let said = try await server.wait(for: " port ")
    let end = said.range(of: " port ")?.upperBound ?? said.endIndex
    address = "http://127.0.0.1:\(said[end...].prefix { $0.isNumber })"
  }

  /// Ends it.
  package func end() async {
    server.signal(SIGKILL)
    _ = await server.end()
  }
}
