import Addresses
import Content
import Disclosure
import Files
import Pages

/// What the rest of the site must know of an organ that is not read again. Hundreds of these go from build to build, so
/// that they are shared, not copied.
public final class OrganRecord: Sendable {
  /// What pages about the whole site show of it; nil for a draft.
  public let summary: OrganSummary?
  /// Its documents, for links that lead to it.
  public let documents: PackedTargets
  /// The addresses that its pages had before.
  public let formerAddresses: [Route]
  /// The pages of the rounds of inspection that its notices name, held-back ones among them.
  public let rounds: [Route]
  /// What links can see of it. An organ that links to it need not be read again while this is the same.
  public let face: Digest
  /// Where its links lead to outside of it: the first segment of the address, and what links could see there.
  public let outward: [OutwardLink]
  /// The files of `assets/` that its documents use, drafts left out.
  public let assets: [Route]
  /// Those of them that its shown pages use.
  public let shownAssets: [Route]
  /// What of it is held back.
  public let heldBack: HeldBack

  /// What is known of an organ.
  public init(
    summary: OrganSummary?, documents: PackedTargets, formerAddresses: [Route] = [], rounds: [Route] = [],
    face: Digest, outward: [OutwardLink], assets: [Route], shownAssets: [Route], heldBack: HeldBack
  ) {
    self.summary = summary
    self.documents = documents
    self.formerAddresses = formerAddresses
    self.rounds = rounds
    self.face = face
    self.outward = outward
    self.assets = assets
    self.shownAssets = shownAssets
    self.heldBack = heldBack
  }

  /// The same record, with where its links lead to.
  public func leading(to outward: [OutwardLink]) -> OrganRecord {
    OrganRecord(
      summary: summary, documents: documents, formerAddresses: formerAddresses, rounds: rounds, face: face,
      outward: outward, assets: assets, shownAssets: shownAssets, heldBack: heldBack)
  }

  /// What links can see of some documents.
  public static func face(of documents: [LinkTarget]) -> Digest {
    var digest = DigestBuilder()
    for document in documents {
      digest.add(document.file)
      digest.add(document.route.path)
      for flag in [document.isMarker, document.hasLedger, document.isDraft, document.isShown] {
        digest.add(flag ? 1 : 0)
      }
      digest.add(document.fragments.count)
      for fragment in document.fragments { digest.add(fragment) }
    }
    return digest.finish()
  }
}

/// Where links of an organ lead to outside of it.
public struct OutwardLink: Sendable, Hashable {
  /// The first segment of the address: an organ's, or a free page's.
  public let segment: String
  /// What links could see there; nil for pages that always stand.
  public let face: Digest?

  /// A place that links lead to.
  public init(segment: String, face: Digest?) {
    self.segment = segment
    self.face = face
  }
}
