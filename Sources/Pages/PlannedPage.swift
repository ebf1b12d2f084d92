import Addresses

/// A page that the site will have: where it lies, and how to make it when its turn comes.
public struct PlannedPage: Sendable {
  /// Its address, which says which file it is written to.
  public let route: Route
  /// The organ whose page it is; nil for pages about the whole site.
  public let organ: Route?
  /// Whether it only leads on from an address that a page had before.
  public let isFormer: Bool
  /// Makes the page value. It may be called on any thread, and gives the same value every time.
  public let make: @Sendable () -> Page

  init(_ route: Route, of organ: Route? = nil, isFormer: Bool = false, _ make: @escaping @Sendable () -> Page) {
    self.route = route
    self.organ = organ
    self.isFormer = isFormer
    self.make = make
  }
}

/// Where the files lie that every page uses.
public struct AssetAddresses: Hashable, Sendable {
  /// The stylesheet.
  public let stylesheet: Route
  /// The icon, in SVG.
  public let icon: Route

  /// Files of the site, such as `assets/style.css`.
  public init(stylesheet: Route, icon: Route) {
    self.stylesheet = stylesheet
    self.icon = icon
  }
}
