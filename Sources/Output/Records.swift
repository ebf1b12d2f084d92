import Files

/// THE names of what Gongkai keeps in an output folder beside the site.
enum Records {
  /// The folder that holds all of it.
  static let folder = ".gongkai-output"
  /// The list of the files of the last build.
  static let list = "files"
  /// The list that becomes `list` once the journal has been carried out.
  static let nextList = "files.next"
  /// What is left to be done of a commit.
  static let journal = "journal"
  /// New pages until they are put in place.
  static let staging = "staging"
  /// Held by the one build at work.
  static let lock = "lock"

  /// Whether a page may be written at `path`: not among these records, in any case, and one line of text.
  static func isUsable(_ path: RelativePath) -> Bool {
    var text = path.text
    let isReserved = text.withUTF8 { bytes in
      let first = bytes.prefix { $0 != UInt8(ascii: "/") }
      return first.count == folder.utf8.count
        && zip(first, folder.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
    return !isReserved && text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7f } }
  }
}
