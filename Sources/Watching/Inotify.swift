#if canImport(Glibc)
  import Files
  import Glibc

  /// The system's own news of folders (inotify(7)), as events of paths below a root.
  ///
  /// Only folders are watched, each one by itself; those that come are watched as soon as they are heard of, and what
  /// was put in them before that is told as a change of the whole folder.
  final class Inotify: Eye {
    private let queue: Descriptor
    private let root: String
    private let isIgnored: @Sendable (String) -> Bool
    private var folders: [Int32: RelativePath?] = [:]
    private var watches: [RelativePath: Int32] = [:]

    /// Why a folder cannot be watched.
    enum Failure: Error {
      /// It does not stand.
      case missing
      /// The system gives no more watches (`fs.inotify.max_user_watches`), or none on this disk.
      case exhausted
    }

    /// Watches the folder at `root` with all that is in it.
    init(_ root: String, isIgnored: @escaping @Sendable (String) -> Bool) throws(Failure) {
      let raw = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      guard raw >= 0 else { throw .exhausted }
      queue = Descriptor(owning: raw)
      self.root = root
      self.isIgnored = isIgnored
      try watch(nil)
    }

    /// What is to be polled.
    var descriptor: Int32? { queue.raw }

    private static let mask =
      UInt32(
        IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
          | IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

    /// Watches a folder and those in it. One that has just gone is no failure, unless it is the root.
    private func watch(_ folder: RelativePath?) throws(Failure) {
      let path = folder.map { "\(root)/\($0.text)" } ?? root
      let mark = inotify_add_watch(queue.raw, path, Self.mask | (folder == nil ? 0 : UInt32(IN_DONT_FOLLOW)))
      guard mark >= 0 else {
        if errno == ENOSPC || errno == ENOMEM { throw .exhausted }
        if folder == nil { throw errno == ENOENT || errno == ENOTDIR ? .missing : .exhausted }
        return
      }
      folders[mark] = .some(folder)
      if let folder { watches[folder] = mark }
      guard let open = Descriptor.open(path, O_RDONLY | O_DIRECTORY | (folder == nil ? 0 : O_NOFOLLOW)),
        let found = try? subfolders(of: open, at: path)
      else { return }
      for name in found where !isIgnored(name) {
        if let inner = folder.map({ $0.appending(name) }) ?? RelativePath(name) { try watch(inner) }
      }
    }

    private func subfolders(of folder: borrowing Descriptor, at place: String) throws(FileError) -> [String] {
      let raw = folder.raw
      return try names(in: folder, place: place).filter { name in
        var status = stat()
        return fstatat(raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.isFolder
      }
    }

    /// All that has been heard since the last time.
    func look() -> [News] {
      var news: [News] = []
      let capacity = 64 << 10
      withUnsafeTemporaryAllocation(byteCount: capacity, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
        while true {
          let count = Glibc.read(queue.raw, buffer.baseAddress, capacity)
          guard count > 0 else { return }
          var offset = 0
          while offset < count {
            let start = UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped) + offset
            offset += MemoryLayout<inotify_event>.size + add(start, to: &news)
          }
        }
      }
      return news
    }

    /// Takes one event; gives the length of the name behind it.
    private func add(_ start: UnsafeRawPointer, to news: inout [News]) -> Int {
      let event = start.load(as: inotify_event.self)
      let length = Int(event.len)
      let name =
        length == 0
        ? nil
        : String(
          validatingCString: (start + MemoryLayout<inotify_event>.size).assumingMemoryBound(to: CChar.self))
      let happened = Happening(rawValue: event.mask)
      if happened.has(.overflow) {
        news.append(.lost)
      } else if let folder = folders[event.wd] {
        if happened.has(.ignored) { forget(event.wd, folder) }
        add(happened, name, in: folder, to: &news)
      }
      return length
    }

    private func add(_ happened: Happening, _ name: String?, in folder: RelativePath?, to news: inout [News]) {
      guard let name else {
        if folder == nil, happened.has([.selfGone, .ignored]) { news.append(.lost) }
        return
      }
      guard !isIgnored(name), let path = folder.map({ $0.appending(name) }) ?? RelativePath(name) else { return }
      if happened.has(.isFolder) {
        addFolder(happened, path, to: &news)
      } else if happened.has(.gone) {
        news.append(.file(.gone, path))
      } else {
        news.append(.file(happened.has(.begun) ? .begun : .whole, path))
      }
    }

    private func addFolder(_ happened: Happening, _ path: RelativePath, to news: inout [News]) {
      if happened.has(.gone) {
        forgetTree(path)
      } else if happened.has(.come) {
        forgetTree(path)
        do throws(Failure) { try watch(path) } catch { news.append(.lost) }
      }
      news.append(.folder(path))
    }

    /// A folder that was moved away would go on to be heard of under its old path.
    private func forgetTree(_ path: RelativePath) {
      for (folder, mark) in watches where folder.isWithin(path) {
        inotify_rm_watch(queue.raw, mark)
        forget(mark, folder)
      }
    }

    private func forget(_ mark: Int32, _ folder: RelativePath?) {
      folders[mark] = nil
      if let folder, watches[folder] == mark { watches[folder] = nil }
    }
  }

  /// The bits of an event.
  private struct Happening: OptionSet {
    let rawValue: UInt32

    /// Whether any of these happened.
    func has(_ any: Happening) -> Bool { !isDisjoint(with: any) }

    static let isFolder = Happening(rawValue: UInt32(IN_ISDIR))
    static let overflow = Happening(rawValue: UInt32(IN_Q_OVERFLOW))
    static let ignored = Happening(rawValue: UInt32(IN_IGNORED))
    static let gone = Happening(rawValue: UInt32(IN_DELETE | IN_MOVED_FROM))
    static let come = Happening(rawValue: UInt32(IN_CREATE | IN_MOVED_TO))
    static let selfGone = Happening(rawValue: UInt32(IN_DELETE_SELF | IN_MOVE_SELF))
    static let begun = Happening(rawValue: UInt32(IN_CREATE | IN_MODIFY))
  }
#endif
