import Addresses

/// A document as links see it.
public struct LinkTarget: Hashable, Sendable {
  /// Its file, below the content folder.
  public let file: String
  /// Its address.
  public let route: Route
  /// Whether it is the document that its folder is.
  public let isMarker: Bool
  /// Whether it is a notice, which has a ledger.
  public let hasLedger: Bool
  /// Whether it, or one above it, is a draft.
  public var isDraft = false
  /// The ids of its headings.
  public var fragments: [String] = []
  /// Whether its headings are known: not where the file could not be read, which is said there.
  var hasFragments = true
  /// Whether it is shown: neither a draft nor held back.
  public var isShown = false

  /// A document.
  public init(file: String, route: Route, isMarker: Bool, hasLedger: Bool) {
    self.file = file
    self.route = route
    self.isMarker = isMarker
    self.hasLedger = hasLedger
  }
}

/// An organ of which a former reading is still true, so that its documents need not be read again.
public struct KnownOrgan: Sendable {
  /// The name of its folder.
  public let folder: String
  /// The addresses that its pages had before.
  public let formerAddresses: [Route]
  /// The pages of the rounds of inspection that its notices name.
  public let rounds: [Route]
  /// Its documents, for links that lead to it; called at most once a reading.
  public let documents: @Sendable () -> [LinkTarget]

  /// An organ that was read before, without anything to complain about.
  public init(
    folder: String, formerAddresses: [Route] = [], rounds: [Route] = [],
    documents: @escaping @Sendable () -> [LinkTarget]
  ) {
    self.folder = folder
    self.formerAddresses = formerAddresses
    self.rounds = rounds
    self.documents = documents
  }
}
