/// A set of ASCII bytes, asked by one shift and one mask.
package struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The bytes of `members`; a programmer error if one of them is not ASCII.
  package init(_ members: StaticString) {
    members.withUTF8Buffer { buffer in
      for byte in buffer { insert(byte) }
    }
  }

  private mutating func insert(_ byte: UInt8) {
    precondition(byte < 0x80, "an ASCII set holds ASCII only")
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte &- 64) }
  }

  package func contains(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte &- 64)) & 1 == 1
  }

  package func union(_ other: ASCIISet) -> ASCIISet {
    var result = self
    result.low |= other.low
    result.high |= other.high
    return result
  }
}

extension ASCIISet {
  package static let digits = ASCIISet("0123456789")
  package static let letters = ASCIISet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
  package static let hexDigits = ASCIISet("0123456789abcdefABCDEF")
  /// RFC 3986, 2.3.
  package static let unreserved = letters.union(digits).union(ASCIISet("-._~"))
  /// RFC 3986, 3.3: `pchar` without `pct-encoded`.
  package static let pathCharacters = unreserved.union(ASCIISet("!$&'()*+,;=:@"))
  /// RFC 3986, 3.3: a path's segments and the slashes between them.
  package static let path = pathCharacters.union(ASCIISet("/"))
  /// RFC 3986, 3.4 and 3.5: a query and a fragment take the same characters.
  package static let queryOrFragment = path.union(ASCIISet("?"))
}
