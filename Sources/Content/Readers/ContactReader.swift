import Addresses
import Disclosure

/// Reads `contact:` of a site, an organ or a notice.
enum ContactReader {
  static func groups(_ fields: Fields, _ complaints: inout Complaints) -> [ContactGroup] {
    var groups: [ContactGroup] = []
    for group in fields.list("contact") {
      let channels = channels(of: group, &complaints)
      if !channels.isEmpty { groups.append(ContactGroup(purpose: group.text("purpose"), channels: channels)) }
    }
    return groups
  }

  private static func channels(of fields: Fields, _ complaints: inout Complaints) -> [ContactChannel] {
    var channels: [ContactChannel] = []
    for kind in ContactChannel.Kind.allCases {
      guard case .texts(let texts, let marks) = fields[kind.rawValue]?.value else { continue }
      for (text, mark) in zip(texts, marks) {
        switch channel(kind, text) {
        case .success(let channel): channels.append(channel)
        case .failure(let refusal): complaints.report(refusal.mistake, at: mark)
        }
      }
    }
    return channels
  }

  private static func channel(_ kind: ContactChannel.Kind, _ text: String) -> Result<
    ContactChannel, SingleValue.Refusal
  > {
    let address: WebAddress?
    switch kind {
    case .hotline, .telephone: address = WebAddress.telephone(text)
    case .email: address = WebAddress.mail(text)
    case .postcode:
      // Digits in full width are written by notices, as in telephone numbers.
      guard text.unicodeScalars.count == 6,
        text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) || ("０"..."９").contains($0) })
      else {
        return .failure(.init(mistake: .badPostcode(text)))
      }
      fallthrough
    case .postalAddress, .hours:
      return .success(ContactChannel(kind: kind, text: text, address: nil))
    }
    guard let address else { return .failure(.init(mistake: .badChannel(text, of: kind.rawValue))) }
    return .success(ContactChannel(kind: kind, text: text, address: address))
  }
}
