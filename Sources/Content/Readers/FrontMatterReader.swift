import Diagnostics

/// Reads a piece of YAML by a table of keys.
enum FrontMatterReader {
  /// The fields of the YAML in a range of the file; nil where it cannot be read at all.
  static func fields(in range: Range<Int>, keys: [Key], _ complaints: inout Complaints) -> Fields? {
    guard let root = root(in: range, &complaints) else { return nil }
    checkEscapes(in: root, &complaints)
    var reader = FieldsReader(complaints)
    let fields = reader.fields(of: root, keys: keys)
    complaints = reader.complaints
    if !complaints.has("bad-colour") {
      for lost in LostRemark.ranges(in: complaints.source.bytes, yaml: range, root) {
        complaints.report(.lostRemark(), at: lost)
      }
    }
    return fields
  }

  /// The YAML in a range of the file, as it was written; nil where it cannot be read at all.
  static func root(in range: Range<Int>, _ complaints: inout Complaints) -> YAMLNode? {
    do throws(YAMLFault) {
      let root = try complaints.source.bytes.withUnsafeBytes { bytes in
        Result { () throws(YAMLFault) in try YAMLParser.parse(UnsafeRawBufferPointer(rebasing: bytes[range])) }
      }.get()
      if case .scalar = root.value, let slip = KeyboardSlip.first(in: complaints.source, yaml: range) {
        complaints.report(slip.mistake, at: slip.range)
        return nil
      }
      return root
    } catch {
      report(error, in: range, &complaints)
      return nil
    }
  }

  private static func report(_ fault: YAMLFault, in range: Range<Int>, _ complaints: inout Complaints) {
    switch fault.kind {
    case .character(let code, let offset):
      let start = range.lowerBound + offset
      let length = Unicode.Scalar(code).map { UTF8.width($0) } ?? 1
      complaints.report(Mistake(fault), at: start..<start + length)
    case .syntax:
      if let slip = KeyboardSlip.first(in: complaints.source, yaml: range, upTo: fault.mark.line) {
        complaints.report(slip.mistake, at: slip.range)
      } else if endsValue(before: fault.mark, in: complaints.source.bytes[range]) {
        complaints.report(.textBehindQuotation(), at: fault.mark)
      } else {
        complaints.report(Mistake(fault), at: fault.mark)
      }
    default:
      complaints.report(Mistake(fault), at: fault.mark)
    }
  }

  /// Whether a quotation mark or a bracket that ends a value stands right before the mark.
  private static func endsValue(before mark: YAMLMark, in yaml: ArraySlice<UInt8>) -> Bool {
    var scalars = 0
    for place in yaml.indices where yaml[place] & 0xC0 != 0x80 {
      if scalars == mark.index { return place > yaml.startIndex && "\"']}".utf8.contains(yaml[place - 1]) }
      scalars += 1
    }
    return false
  }

  /// Escapes (`"\u202E"`) and folded lines can say what bytes may not; what they became is looked at again.
  private static func checkEscapes(in node: YAMLNode, _ complaints: inout Complaints) {
    switch node.value {
    case .scalar(let text, let isPlain):
      guard !isPlain || node.foldedBreaks > 0 else { return }
      for finding in TextCheck.findings(in: text) where !complaints.has(finding.mistake.code) {
        complaints.report(finding.mistake, at: node.mark)
      }
    case .list(let nodes):
      for node in nodes { checkEscapes(in: node, &complaints) }
    case .mapping(let entries):
      for entry in entries { checkEscapes(in: entry.value, &complaints) }
    }
  }
}
