import Addresses
import Diagnostics

/// Sees to it that every address is that of one page: no former address may be a page's now, or another's former one.
/// Addresses that differ in nothing but case are the same, as on many file systems.
struct FormerAddressCheck {
  /// A former address and whose it is.
  private struct Claim {
    let route: Route
    let owner: String
    let place: Place
    let isKnown: Bool
  }

  private var claims: [Claim] = []
  private let links: LinkTable

  /// - Parameters:
  ///   - nodes: the documents that were read.
  ///   - documents: what they say.
  ///   - isDraft: which of them are drafts, whose former addresses lead nowhere.
  ///   - links: all pages, and the former addresses of the organs that were not read.
  init(_ nodes: [TreeNode], documents: [ReadDocument], isDraft: [Bool], _ links: LinkTable) {
    self.links = links
    for node in nodes where !isDraft[node.index] {
      for former in documents[node.index].formerAddresses {
        claims.append(Claim(route: former.route, owner: node.file.text, place: former.place, isKnown: false))
      }
    }
    for organ in links.knownWithFormerAddresses {
      for route in organ.formerAddresses {
        claims.append(Claim(route: route, owner: organ.folder, place: .whole(organ.folder), isKnown: true))
      }
    }
  }

  /// Every claim to an address that is another's. Of what was not read it says only that there is something: with one
  /// mistake everything is read, and told in the words of that.
  func diagnostics() -> [Diagnostic] {
    if claims.isEmpty { return [] }
    let pages = links.pages
    var owners: [String: String] = [:]
    var found: [Diagnostic] = []
    for claim in claims {
      let key = LinkIndex.key(claim.route)
      let page = pages.file(atKey: key, unlessKnown: claim.isKnown)
      if let other = page ?? owners[key] {
        found.append(Mistake.aliasTaken("/\(claim.route.path)", by: other).at(claim.place))
      }
      owners[key] = owners[key] ?? claim.owner
    }
    return found
  }
}
