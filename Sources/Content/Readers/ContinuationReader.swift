import Addresses
import Diagnostics
import Files

/// An earlier finding that a finding says it continues, and where it says so.
struct Continuation: Sendable {
  let target: Route
  let place: Place
}

/// Reads `continues:`. Where it leads is known from paths alone; whether it may lead there is told by
/// `ContinuationCheck` when all is read.
enum ContinuationReader {
  static func continuations(
    _ fields: Fields, _ links: LinkTable, from file: RelativePath, _ complaints: inout Complaints
  ) -> [Continuation] {
    guard case .texts(let texts, let marks)? = fields["continues"]?.value else { return [] }
    var found: [Continuation] = []
    for (text, mark) in zip(texts, marks) {
      guard let target = links.target(text, from: file) else {
        complaints.report(.continuesNothing(text, suggestion: links.suggestion(for: text)), at: mark)
        continue
      }
      guard target.asset == nil else {
        complaints.report(.continuesNoFinding(text), at: mark)
        continue
      }
      if !found.contains(where: { $0.target == target.route }) {
        found.append(Continuation(target: target.route, place: complaints.place(of: mark)))
      }
    }
    return found
  }
}
