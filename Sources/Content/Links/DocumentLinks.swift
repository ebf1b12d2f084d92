import Addresses
import Diagnostics
import Files
import Markdown

/// Says where the links of one file lead.
struct DocumentLinks: LinkResolver {
  let table: LinkTable
  let file: RelativePath
  let route: Route

  func link(_ destination: String) -> LinkResolution {
    let parts = split(destination)
    guard let external = external(destination) else {
      guard let parts else { return .broken(.linkWithQuery(destination)) }
      return inside(parts.path, parts.fragment, destination)
    }
    return external
  }

  func image(_ destination: String) -> LinkResolution {
    if let address = WebAddress(destination), address.kind == .external {
      return .broken(.pictureFromElsewhere(destination))
    }
    guard let parts = split(destination), parts.fragment == nil, let target = table.target(parts.path, from: file),
      target.asset != nil
    else { return .broken(.missingPicture(destination)) }
    guard Self.isPicture(parts.path) else { return .broken(.notAPicture(destination)) }
    return .page(target.route, fragment: nil, table.address(of: target.route))
  }

  func size(ofPicture route: Route) -> (width: Int, height: Int)? {
    table.size(of: route).map { ($0.width, $0.height) }
  }

  /// A link that leaves the site, or one that no site may have.
  private func external(_ destination: String) -> LinkResolution? {
    guard let address = WebAddress(destination) else {
      // A file name may hold what an address may not; it is an address only once it is resolved.
      return Self.looksLikeAddress(destination) ? .broken(.refusedAddress(destination)) : nil
    }
    switch address.kind {
    case .external where address.isOfOwnMachine: return .broken(.ownMachine(destination))
    case .external, .mail, .telephone: return .address(address)
    case .path, .fragment, .relative: return nil
    }
  }

  private func inside(_ path: String, _ fragment: String?, _ destination: String) -> LinkResolution {
    if path.isEmpty {
      guard let fragment else { return .broken(.brokenLink(destination, suggestion: nil)) }
      return .page(route, fragment: fragment, table.address(of: route, fragment: DocumentID.id(fragment, of: route)))
    }
    guard let target = table.target(path, from: file) else {
      return .broken(.brokenLink(destination, suggestion: table.suggestion(for: PercentDecoding.decode(path))))
    }
    if table.isHidden(target.route) { return .textOnly }
    // The fragment of an attachment (`report.pdf#page=2`) is its reader's business.
    let anchor = target.asset == nil ? fragment.map { DocumentID.id($0, of: target.route) } : fragment
    return .page(target.route, fragment: fragment, table.address(of: target.route, fragment: anchor))
  }

  /// The path and the fragment of a link within the site; nil where it has a query, which no page of ours reads.
  private func split(_ destination: String) -> (path: String, fragment: String?)? {
    let parts = destination.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, !path.contains(UInt8(ascii: "?")) else { return nil }
    let fragment = parts.count > 1 ? PercentDecoding.decode(String(Substring(parts[1]))) : nil
    return (String(Substring(path)), fragment.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// A scheme, or `//host`: what stands before the first colon has no slash in it.
  private static func looksLikeAddress(_ destination: String) -> Bool {
    let head = destination.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    return head.contains(UInt8(ascii: ":")) || destination.utf8.starts(with: "//".utf8)
      || destination.utf8.contains(UInt8(ascii: "\\"))
  }

  static func isPicture(_ path: String) -> Bool {
    let lower = path.lowercased()
    return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"].contains { lower.hasSuffix($0) }
  }
}

/// The ids of headings: unique on every page that a document's text stands on, because they begin with the part of its
/// address that lies below the notice.
enum DocumentID {
  /// What the ids of a document's headings begin with: `area/finding/`; nothing for what has no notice above it.
  static func prefix(of route: Route) -> String {
    let path = route.path.utf8
    let slash = UInt8(ascii: "/")
    guard let organ = path.firstIndex(of: slash), let notice = path[path.index(after: organ)...].firstIndex(of: slash)
    else { return "" }
    return String(Substring(path[path.index(after: notice)...]))
  }

  static func id(_ fragment: String, of route: Route) -> String { prefix(of: route) + fragment }
}

extension LinkResolution {
  fileprivate static func broken(_ mistake: Mistake) -> LinkResolution {
    .broken(cause: mistake.cause, mend: mistake.mend, code: mistake.code)
  }
}
