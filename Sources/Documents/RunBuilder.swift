/// How a piece of text looks.
struct RunLook: Equatable {
  var isBold = false
  var link: String?
}

/// Puts pieces of text together into runs of one look.
struct RunBuilder {
  private var finished: [SourceRun] = []
  private var look = RunLook()
  private var bytes: [UInt8] = []

  var isEmpty: Bool { finished.isEmpty && bytes.isEmpty }

  /// Adds valid UTF-8.
  mutating func append(_ more: some Collection<UInt8>, _ look: RunLook) {
    if look != self.look {
      close()
      self.look = look
    }
    bytes += more
  }

  mutating func append(_ text: String, _ look: RunLook) { append(text.utf8, look) }

  /// The mark of a note.
  mutating func appendMark(note: Int) {
    close()
    finished.append(SourceRun("", note: note))
  }

  /// Adds runs as they are.
  mutating func append(_ runs: [SourceRun]) {
    close()
    finished += runs
  }

  /// The runs so far; the builder is then empty.
  mutating func take() -> [SourceRun] {
    close()
    defer { finished = [] }
    return finished
  }

  private mutating func close() {
    guard !bytes.isEmpty else { return }
    finished.append(SourceRun(String(decoding: bytes, as: UTF8.self), isBold: look.isBold, link: look.link))
    bytes.removeAll(keepingCapacity: true)
  }
}
