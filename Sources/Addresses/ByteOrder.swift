// Two strings that are canonically equal (é as one scalar or as two) are one to `==`, and yet two file names and two
// addresses. What becomes an address is therefore compared, ordered and hashed by its UTF-8 bytes.

extension String {
  func hasSameBytes(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }

  func precedesByBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  func hashBytes(into hasher: inout Hasher) {
    for byte in utf8 { hasher.combine(byte) }
    hasher.combine(UInt8(0xFF))
  }
}
