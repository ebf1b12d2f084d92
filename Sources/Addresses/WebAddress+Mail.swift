extension WebAddress {
  /// `mailto:` and an address as people write it, `office@example.org`; nil if it is none.
  ///
  /// The address is an `addr-spec` (RFC 5322, 3.4.1) of a dot-atom and a host name, in ASCII. What RFC 6068, 2, does
  /// not let stand is percent-encoded.
  public static func mail(_ address: String) -> WebAddress? {
    guard let encoded = encodedMailbox(Array(address.utf8)[...]) else { return nil }
    return WebAddress(checked: "mailto:" + String(decoding: encoded, as: UTF8.self), .mail)
  }

  /// What follows `mailto:`: addresses with commas between them and an optional query of header fields (RFC 6068, 2).
  static func mailto(_ bytes: ArraySlice<UInt8>) -> WebAddress? {
    guard !bytes.contains(UInt8(ascii: "#")) else { return nil }
    let query = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    var output = Array("mailto:".utf8)
    let mailboxes = bytes[..<query].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    for (index, mailbox) in mailboxes.enumerated() {
      guard let decoded = PercentEncoding.decode(mailbox), let encoded = encodedMailbox(decoded[...]) else {
        return nil
      }
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output += encoded
    }
    if query < bytes.endIndex {
      output.append(UInt8(ascii: "?"))
      let fields = bytes[(query + 1)...]
      PercentEncoding.append(fields, to: &output, allowing: .queryOrFragment, percent: .mayBeEncoded)
    }
    return WebAddress(checked: String(decoding: output, as: UTF8.self), .mail)
  }

  /// RFC 5322, 3.2.3: `atext`.
  private static let atomCharacters = ASCIISet.letters.union(.digits).union(ASCIISet("!#$%&'*+-/=?^_`{|}~"))
  /// RFC 6068, 2: of those, the ones that need no encoding in a `mailto:`.
  private static let mailboxCharacters = ASCIISet.unreserved.union(ASCIISet("!$'*+"))

  private static func encodedMailbox(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let local = bytes[..<at]
    // RFC 5321, 4.5.3.1.1: at most 64 bytes.
    guard (1...64).contains(local.count) else { return nil }
    let atoms = local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard atoms.allSatisfy({ !$0.isEmpty && $0.allSatisfy(atomCharacters.contains) }) else { return nil }
    guard let host = Host.normalizedName(bytes[(at + 1)...]) else { return nil }
    var output: [UInt8] = []
    PercentEncoding.append(local, to: &output, allowing: mailboxCharacters)
    return output + [UInt8(ascii: "@")] + host
  }
}
