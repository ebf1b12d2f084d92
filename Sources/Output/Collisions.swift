import Files

/// THE rule for paths that cannot stand side by side, here or on the disk of somebody who copies the site.
///
/// Disks of Windows and macOS ignore case, and those of macOS composed and decomposed spellings too.
enum Collisions {
  /// Refuses equal paths, a file that another path needs as a folder, and files or folders whose names differ only in
  /// case or spelling.
  ///
  /// - Parameters:
  ///   - paths: sorted.
  ///   - new: those of them that did not stand side by side with the others before, sorted.
  /// - Throws: `.duplicate` or `.collision`, about the first that was found.
  static func refuse(among paths: [RelativePath], new: [RelativePath]) throws(OutputRefusal) {
    for (path, next) in zip(paths, paths.dropFirst()) where path == next { throw .duplicate(path) }
    if new.isEmpty { return }
    let areAllPlain = paths.allSatisfy { isPlain($0.text) }
    if areAllPlain, new.count < paths.count {
      for path in new { try refuseFolders(of: path, in: paths) }
      return
    }
    var seen: [String: RelativePath] = [:]  // compares by canonical equivalence, which is what is wanted here
    var former = ""
    for path in paths {
      for folder in folders(of: path.text, notOf: former) {
        if let other = search(folder, in: paths) { throw .collision(other, path) }
        if !areAllPlain { try refuse(folder, in: &seen) }
      }
      if !areAllPlain { try refuse(path, in: &seen) }
      former = path.text
    }
  }

  /// Refuses a path that needs another file as a folder, or is itself needed as one.
  private static func refuseFolders(of path: RelativePath, in paths: [RelativePath]) throws(OutputRefusal) {
    for folder in folders(of: path.text, notOf: "") {
      if let other = search(folder, in: paths) { throw .collision(other, path) }
    }
    // No path below it comes before this one.
    guard let first = RelativePath(path.text + "/\u{1}") else { return }
    let next = place(of: first, in: paths)
    if next < paths.count, paths[next].isWithin(path) { throw .collision(path, paths[next]) }
  }

  private static func refuse(_ path: RelativePath, in seen: inout [String: RelativePath]) throws(OutputRefusal) {
    let key = isPlain(path.text) ? path.text : path.text.lowercased()
    if let other = seen.updateValue(path, forKey: key) { throw .collision(other, path) }
  }

  /// The folders on the way to `path` that are not on the way to `former`, the path before it in the order.
  private static func folders(of path: String, notOf former: String) -> [RelativePath] {
    let slash = UInt8(ascii: "/")
    var folders: [RelativePath] = []
    var isShared = true
    var other = former.utf8.makeIterator()
    for index in path.utf8.indices {
      let byte = path.utf8[index]
      if isShared { isShared = other.next() == byte }
      if byte == slash, !isShared, let folder = RelativePath(String(path[..<index])) { folders.append(folder) }
    }
    return folders
  }

  private static func search(_ wanted: RelativePath, in paths: [RelativePath]) -> RelativePath? {
    let place = place(of: wanted, in: paths)
    return place < paths.count && paths[place] == wanted ? wanted : nil
  }

  /// The index of the first path that does not come before this one.
  private static func place(of wanted: RelativePath, in paths: [RelativePath]) -> Int {
    var range = 0..<paths.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = paths[middle] < wanted ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  /// Whether the text is its own lower-case and canonical form, by a look at the bytes: ASCII without capitals, and
  /// U+4000 to U+9FFF (lead bytes E4 to E9), which have neither case nor decompositions.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.allSatisfy { byte in
        switch byte {
        case 0x41...0x5a: false
        case 0..<0xc0: true  // ASCII, and what follows a lead byte
        case 0xe4...0xe9: true
        default: false
        }
      }
    }
  }
}
