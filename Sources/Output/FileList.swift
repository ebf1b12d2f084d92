import Files

/// What a build left in the output folder: every file's path and digest, sorted by path.
///
/// On disk: a header with a version, one line `<digest> <path>` a file, and a last line with the digest of all before
/// it, so that a list that was cut short or edited is known as such.
struct FileList {
  struct Line: Equatable {
    let path: RelativePath
    let digest: Digest
  }

  /// Strictly ascending by path.
  private(set) var lines: [Line]

  /// A list of `lines`, which are sorted and without duplicates.
  init(sorted lines: [Line]) {
    self.lines = lines
  }

  /// Whether the list names a file at `path`.
  func contains(_ path: RelativePath) -> Bool { place(of: path) != nil }

  /// The list with other digests for some of its files, and its stored form, of which only those digests and the seal
  /// are made anew.
  ///
  /// - Parameters:
  ///   - pages: files with their new digests, sorted by path.
  ///   - stored: the list's stored form.
  /// - Returns: both; nil where the list does not name all of the files.
  func replacing(_ pages: [Build.Page], stored: [UInt8]) -> (list: FileList, stored: [UInt8])? {
    var list = self
    var digests: [(offset: Int, digest: Digest)] = []
    var (next, start) = (0, Self.header.utf8.count + 1)
    for page in pages {
      guard let place = place(of: page.path, from: next) else { return nil }
      while next < place {
        start += 34 + lines[next].path.text.utf8.count
        next += 1
      }
      if lines[place].digest == page.digest { continue }
      list.lines[place] = Line(path: page.path, digest: page.digest)
      digests.append((start, page.digest))
    }
    return (list, SealedLines.replacing(digests, in: stored))
  }

  private func place(of path: RelativePath, from start: Int = 0) -> Int? {
    // Most often the next page that is asked for stands close to the last.
    var (step, low) = (1, start)
    while low + step < lines.count, lines[low + step].path <= path {
      low += step
      step *= 2
    }
    var range = low..<min(low + step, lines.count)
    while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
      if lines[middle].path == path { return middle }
      range = lines[middle].path < path ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Why a stored list cannot be used.
  enum Flaw: Error {
    case damaged, newer
  }

  /// The list in its stored form.
  var stored: [UInt8] {
    var sealed = SealedLines(header: Self.header)
    sealed.reserveCapacity(128 * lines.count)
    for line in lines { sealed.append(line.digest, line.path) }
    return sealed.sealed()
  }

  /// Reads the stored form back.
  init(stored bytes: [UInt8]) throws(Flaw) {
    if !bytes.starts(with: Self.header.utf8), bytes.starts(with: Self.family.utf8) { throw .newer }
    guard let stored = SealedLines.open(bytes, header: Self.header) else { throw .damaged }
    lines = []
    lines.reserveCapacity(stored.count)
    for line in stored {
      guard line.count > 33, line[line.startIndex + 32] == UInt8(ascii: " "),
        let digest = Digest(hexBytes: line.prefix(32)),
        let text = String(validating: line.dropFirst(33), as: UTF8.self), let path = RelativePath(text),
        Records.isUsable(path), lines.last.map({ $0.path < path }) ?? true
      else { throw .damaged }
      lines.append(Line(path: path, digest: digest))
    }
  }

  private static let family = "gongkai-files "
  private static let header = "gongkai-files 1"
}
