import Foundation

/// A site as it was written: every page taken apart, every address known.
package struct BuiltSite: Sendable {
  /// Every file below the output folder; what the tool records of its own builds is left out.
  package let files: [String: FileState]
  /// The HTML pages by file.
  package let pages: [String: HTMLDocument]
  /// Where it lies.
  package let folder: String
  /// Holds the files as long as anybody looks at them.
  private let scratch: Scratch

  /// Builds content into an empty folder.
  ///
  /// - Throws: `Refused` where the tool ends with anything but 0.
  package init(content: String, _ options: String...) async throws {
    let scratch = try Scratch()
    let result = try await Tool.run(
      ["build", "--content", content, "--output", scratch("Public"), "--language", "en"] + options, in: scratch.path)
    guard result.code == 0 else { throw Refused(result: result) }
    try self.init(scratch, "Public")
  }

  /// Reads a site that was built.
  package init(_ scratch: Scratch, _ folder: String) throws {
    self.scratch = scratch
    self.folder = scratch(folder)
    files = try scratch.files(in: folder)
    pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLDocument($0.text) }
  }

  /// What was to be built and was not.
  package struct Refused: Error {
    /// What the tool said.
    package let result: Tool.Result
  }

  /// Pages in the order of their names, for messages that do not jump about.
  package var pagesInOrder: [(name: String, page: HTMLDocument)] {
    pages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// The sample content of the project.
package enum Sample {
  /// The content folder.
  package static let content = URL(fileURLWithPath: project + "/Content").resolvingSymlinksInPath().path

  /// The folder that the package lies in.
  package static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}
