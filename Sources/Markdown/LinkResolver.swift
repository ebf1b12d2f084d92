import Addresses
import Diagnostics

/// Says where a link or a picture written in this file leads.
public protocol LinkResolver: Sendable {
  /// Where a link leads; `destination` is as written, after Markdown's own escapes and entities were read.
  func link(_ destination: String) -> LinkResolution
  /// Where a picture lies; `destination` as for a link.
  func image(_ destination: String) -> LinkResolution
  /// How large a picture of this site is, in pixels, so that its room can be kept until it has come; nil where its file does
  /// not say.
  func size(ofPicture route: Route) -> (width: Int, height: Int)?
}

/// What became of a destination.
public enum LinkResolution: Sendable {
  /// Final as it is.
  case address(WebAddress)
  /// A page of this site: recorded in ``MarkdownBody/references``. `fragment` is without `#`.
  case page(Route, fragment: String?, WebAddress)
  /// Leads to what is not shown now: the text stays, without a link.
  case textOnly
  /// Leads nowhere: becomes an error of this code at the link's place.
  case broken(cause: Wording, mend: Wording, code: String)
}
