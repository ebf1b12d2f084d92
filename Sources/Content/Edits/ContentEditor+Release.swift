import Diagnostics
import Disclosure
import Files

extension ContentEditor {
  /// Works out what moving organs' as-of dates would do; writes nothing. Only the digits of `asOf:` change.
  ///
  /// - Parameters:
  ///   - organs: `organ.md` of each.
  ///   - date: the day for which what is published shall hold.
  /// - Returns: the changes, or, by the organ's place in the list, why there is none.
  public func plan(release organs: [RelativePath], asOf date: DisclosureDate) -> EditPlan {
    var plan = EditPlan()
    for (index, organ) in organs.enumerated() {
      do throws(EditRefusal) {
        plan.changes.append(try release(organ, asOf: date))
      } catch {
        plan.refused.append(EditPlan.Refused(request: index, refusal: error))
      }
    }
    return plan
  }

  private func release(_ organ: RelativePath, asOf date: DisclosureDate) throws(EditRefusal) -> EditPlan.Change {
    let (file, bytes) = try stored(organ)
    let yaml = try StoredYAML(SourceText(path: organ.text, bytes: bytes))
    guard case .mapping(let entries) = yaml.root.value, let place = entries.firstIndex(where: { $0.key == "asOf" })
    else { throw .unsafe }
    let value = entries[place].value
    var range = yaml.offset(value.mark.index)..<yaml.offset(value.end)
    if value.style == .quoted { range = range.lowerBound + 1..<range.upperBound - 1 }
    // Escapes and folded lines are no date that anybody writes; they are left to people.
    guard case .scalar(let text, _) = value.value, bytes[range].elementsEqual(text.utf8) else { throw .unsafe }
    let edited = Array(bytes[..<range.lowerBound]) + Array(date.iso.utf8) + Array(bytes[range.upperBound...])
    let after = try StoredYAML(SourceText(path: organ.text, bytes: edited))
    guard case .mapping(let read) = after.root.value, read.count == entries.count,
      edited[after.parts.body] == bytes[yaml.parts.body],
      read.indices.allSatisfy({ index in
        read[index].key.isIdentical(to: entries[index].key)
          && (index == place ? read[index].value.isText(date.iso) : read[index].value.isSame(as: entries[index].value))
      })
    else { throw .unsafe }
    return EditPlan.Change(file: file, former: bytes, edited: edited)
  }
}

extension YAMLNode {
  fileprivate func isText(_ wanted: String) -> Bool {
    if case .scalar(let text, _) = value { text.isIdentical(to: wanted) } else { false }
  }
}
