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
      // Java opens files whose names have Chinese in them only where the locale has Chinese.
      in: folder, environment: ["LC_ALL": "C.UTF-8"])
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    // What it says of policies is wrong twice: a page that is read as a file has no host whose files are its own, and
    // data blocks are not run. Browsers are asked about policies.
    let isOfPolicies = { (message: Message) in
      message.message.contains(" violates Content Security Policy (meta tag): ")
    }
    return answer.messages.filter { !isOfPolicies($0) }.filter { $0.type != "info" || $0.subType == "warning" }.map {
      message in
      "\(message.url?.replacingOccurrences(of: "file:\(folder)", with: "") ?? ""):\(message.lastLine ?? 0): "
        + message.message
    }
  }
}
