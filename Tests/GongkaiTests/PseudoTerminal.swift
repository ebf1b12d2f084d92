import Foundation

/// A terminal without a screen: what is written to one side is read from the other.
final class PseudoTerminal {
  /// What the tool writes to.
  let childSide: FileHandle
  private let ours: Int32

  struct Missing: Error {}

  init() throws {
    var (ours, other): (Int32, Int32) = (-1, -1)
    guard openpty(&ours, &other, nil, nil, nil) == 0 else { throw Missing() }
    self.ours = ours
    childSide = FileHandle(fileDescriptor: other, closeOnDealloc: true)
  }

  deinit { close(ours) }

  /// All that was written, once nobody writes any more.
  func textShown() -> String {
    try? childSide.close()
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(ours, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: shown, as: UTF8.self) }
      shown += buffer[..<count]
    }
  }
}
