import BuildState
import Content
import Files
import Output
import Pages
import Search

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts the index of the search into the output. Only parts that change are made; what these have of organs that were not
/// read is taken from where it stands: the output itself is all that must be known of it.
struct IndexPublication: Sendable {
  private let publication: Publication
  private let output: OutputFolder
  /// The numbers of the former index; nil where there is none.
  private let former: PageNumbers?
  /// What organs had in the former index.
  private let formerSums: @Sendable ([OrganContent]) -> [String: OrganSums]
  private let organs: [OrganContent]
  /// Whether there are organs that were not read.
  private let isPartial: Bool

  /// What the next build must know of the index.
  struct Known: Sendable {
    /// The numbers of its pages.
    let numbering: PageNumbers
    /// What each organ that was read has in it, by the first segments of the addresses.
    let sums: [String: OrganSums]
  }

  init(_ publication: Publication, _ former: FormerBuild, _ content: SiteContent, output: OutputFolder) {
    self.publication = publication
    self.output = output
    self.former = former.numbering
    formerSums = { former.sums(of: $0) }
    organs = content.organs
    isPartial = content.organs.contains(where: \.isKnown)
  }

  /// Puts the index, or leaves it as the last build made it where pages come first.
  ///
  /// - Parameters:
  ///   - found: what the pages that were read can be found by.
  ///   - numbering: the numbers of all pages.
  /// - Returns: what became of each part, and what the next build must know.
  /// - Throws: where the index cannot be read or written.
  func put(_ found: [FoundPage], _ numbering: PageNumbers) async throws -> (outcomes: [Outcome], known: Known) {
    if publication.isForPeopleFirst, let former {
      let parts = publication.former.keys.filter { $0.text.hasPrefix(SearchPlan.shardFolder.path) }
      let sums = formerSums(organs.filter { !$0.isKnown })
      return (parts.compactMap(keep), Known(numbering: former, sums: sums))
    }
    let maker = await IndexMaker(
      numbering, read: Dictionary(grouping: found, by: \.unit).mapValues { $0.map(\.pairs) })
    return (try await put(maker), Known(numbering: maker.numbering, sums: maker.sums))
  }

  /// Puts every part.
  private func put(_ maker: IndexMaker) async throws -> [Outcome] {
    let paths = (0..<maker.shards.count).map { SearchPlan.shardRoute($0).file }
    var wanted = maker.changed(since: former, sums: formerSums(organs))
    for (number, path) in paths.enumerated() where publication.former[path]?.isIntact != true { wanted[number] = true }
    let made = try await maker.make(wanted, former: isPartial ? former.map(formerIndex) : nil) { number, bytes in
      try put(bytes, to: paths[number])
    }
    return made + paths.indices.compactMap { wanted[$0] ? nil : keep(paths[$0]) }
  }

  private func formerIndex(_ numbering: PageNumbers) -> FormerIndex {
    FormerIndex(numbering) { number in
      let path = SearchPlan.shardRoute(number).file
      let read = try Root(existing: output.path).read(path, atMost: .max)
      // Since it was looked at, somebody has changed it: the next build sees that and reads everything.
      guard case .bytes(let bytes) = read, Digest(of: bytes) == publication.former[path]?.file.bytes else {
        throw FileError(path: "\(output.path)/\(path.text)", operation: .read, errno: EIO)
      }
      return bytes
    }
  }

  private func put(_ bytes: [UInt8], to path: RelativePath) throws -> Outcome {
    let digest = Digest(of: bytes)
    let former = publication.former[path]
    let stamp = try publication.put(bytes, digest, to: path, former)
    let reason: Explanation.Reason =
      if let whole = publication.whole { .nothingKnown(whole) } else if let former {
        if !former.isIntact { .output } else if former.file.bytes == digest { .unchanged } else { .fields(["pairs"]) }
      } else { .new }
    return Outcome(
      path: path, unit: Survey.site, bytes: digest, page: digest, fields: [], stamp: stamp, reason: reason)
  }

  private func keep(_ path: RelativePath) -> Outcome? {
    publication.former[path].map { Outcome(of: Survey.site, stays: $0.file) }
  }
}
