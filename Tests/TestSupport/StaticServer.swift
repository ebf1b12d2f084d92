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
    address = "http://127.0.0.1:\(try await server.number(behind: " port "))"
  }

  /// Ends it.
  package func end() async {
    server.signal(SIGKILL)
    _ = await server.end()
  }
}
