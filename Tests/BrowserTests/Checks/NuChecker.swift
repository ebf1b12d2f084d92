import Foundation
import TestSupport

/// The Nu HTML checker, the W3C's own.
enum NuChecker {
  private struct Answer: Decodable {
    let messages: [Message]
  }

  private struct Message: Decodable {
    let type: String
    let subType: String?
    let url: String?
    let lastLine: Int?
    let message: String
  }

  /// Errors and warnings of every HTML file below a folder; none where it says nothing of them.
  static func complaints(of folder: String) async throws -> [String] {
    let result = try await Tool.shell(
      "java",
      [
        "-Xss4m", "-jar", Checkers.nu ?? "", "--format", "json", "--stdout", "--skip-non-html", "--no-langdetect",
        folder,
      ],
      in: folder)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    // Read as a file, a page has no host, and so nothing is the page's own; what browsers say of policies is tested.
    let isOfFiles = { (message: Message) in
      message.message.hasPrefix("Resource violates Content Security Policy (meta tag): ")
    }
    return answer.messages.filter { !isOfFiles($0) }.filter { $0.type != "info" || $0.subType == "warning" }.map {
      message in
      "\(message.url?.replacingOccurrences(of: "file:\(folder)", with: "") ?? ""):\(message.lastLine ?? 0): "
        + message.message
    }
  }
}
