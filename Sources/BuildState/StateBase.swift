import Files

/// A whole state as it is kept, for later ones that are kept by what differs from it.
public final class StateBase: Sendable {
  /// The digest at the end of its file.
  let seal: Digest
  let organs: [String: SiteState.Organ]
  /// The size of its file in bytes.
  let size: Int

  init(seal: Digest, organs: [String: SiteState.Organ], size: Int) {
    self.seal = seal
    self.organs = organs
    self.size = size
  }
}

extension SiteState.Organ {
  /// Whether the other is kept in the same bytes.
  func isSame(as other: SiteState.Organ?) -> Bool {
    guard let other else { return false }
    return unit.bytes.isSame(as: other.unit.bytes) && sums == other.sums
      && (record?.bytes ?? []).isSame(as: other.record?.bytes ?? []) && (record == nil) == (other.record == nil)
  }
}

extension ArraySlice<UInt8> {
  /// Whether both are the same bytes; an organ that was not read is most often the very same piece of memory.
  fileprivate func isSame(as other: ArraySlice<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let isSamePlace = withUnsafeBytes { mine in other.withUnsafeBytes { mine.baseAddress == $0.baseAddress } }
    return isSamePlace || self == other
  }
}
