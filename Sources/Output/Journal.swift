import Files

/// What a commit does to the output folder, in order; written down whole before the first of it is done.
///
/// Every step may be done again, so that an interrupted commit is finished by doing all of them once more.
struct Journal: Equatable {
  enum Step: Equatable {
    /// Deletes a former file that stands in a new page's way, then the folders that this leaves empty.
    case clear(RelativePath)
    /// Moves a file or a whole folder from the staging to its place.
    case place(RelativePath)
    /// Deletes a page that is gone, then the folders that this leaves empty.
    case drop(RelativePath)
  }

  var steps: [Step] = []

  /// The stored form.
  var stored: [UInt8] {
    var sealed = SealedLines(header: Self.header)
    for step in steps {
      switch step {
      case .clear(let path): sealed.append("clear \(path.text)")
      case .place(let path): sealed.append("place \(path.text)")
      case .drop(let path): sealed.append("drop \(path.text)")
      }
    }
    return sealed.sealed()
  }

  /// Reads the stored form back; nil when it is not whole.
  init?(stored bytes: [UInt8]) {
    guard let lines = SealedLines.open(bytes, header: Self.header) else { return nil }
    for line in lines {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count == 2, let text = String(validating: words[1], as: UTF8.self), let path = RelativePath(text),
        Records.isUsable(path)
      else { return nil }
      switch String(decoding: words[0], as: UTF8.self) {
      case "clear": steps.append(.clear(path))
      case "place": steps.append(.place(path))
      case "drop": steps.append(.drop(path))
      default: return nil
      }
    }
  }

  init(steps: [Step]) {
    self.steps = steps
  }

  private static let header = "gongkai-journal 1"
}
