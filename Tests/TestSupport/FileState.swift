import Foundation

/// What a build may or may not change of a file.
package struct FileState: Equatable, Sendable {
  /// Its bytes.
  package let bytes: Data
  /// Its number on the disk: a file that was written anew has another one.
  package let number: Int
  /// When it was changed.
  package let modified: Date

  /// Its bytes as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Scratch {
  /// Every file of a folder with its path below it; what the tool records of its own builds is no part of a site.
  package func files(in folder: String, withRecords: Bool = false) throws -> [String: FileState] {
    guard let walk = FileManager.default.enumerator(atPath: self(folder)) else { return [:] }
    var files: [String: FileState] = [:]
    for case let name as String in walk {
      guard withRecords || !name.hasPrefix(".gongkai-output") else { continue }
      let attributes = try FileManager.default.attributesOfItem(atPath: self("\(folder)/\(name)"))
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      files[name] = FileState(
        bytes: try Data(contentsOf: URL(fileURLWithPath: self("\(folder)/\(name)"))),
        number: attributes[.systemFileNumber] as? Int ?? 0,
        modified: attributes[.modificationDate] as? Date ?? .distantPast)
    }
    return files
  }

  /// Every file of a folder and its bytes; without asking what else is known of them, as random edits read thousands.
  package func bytes(in folder: String, withRecords: Bool = false) throws -> [String: Data] {
    guard let walk = FileManager.default.enumerator(atPath: self(folder)) else { return [:] }
    var files: [String: Data] = [:]
    for case let name as String in walk where withRecords || !name.hasPrefix(".gongkai-output") {
      files[name] = try regularFile(self("\(folder)/\(name)"))
    }
    return files
  }

  /// The bytes of a file; nil where it is none.
  private func regularFile(_ path: String) throws -> Data? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Everything in a folder, files and folders, by path.
  package func names(in folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: self(folder))?.compactMap { $0 as? String } ?? []).sorted()
  }
}
