import Addresses
import SafeHTML

extension String: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(length: utf8.count)
    writer.bytes.append(contentsOf: utf8)
  }
}

extension Int: Recorded {
  func record(in writer: inout FieldWriter) {
    withUnsafeBytes(of: Int64(self).littleEndian) { writer.bytes.append(contentsOf: $0) }
  }
}

extension Bool: Recorded {
  func record(in writer: inout FieldWriter) { writer.bytes.append(self ? 1 : 0) }
}

extension Optional: Recorded where Wrapped: Recorded {
  func record(in writer: inout FieldWriter) {
    guard let value = self else { return writer.bytes.append(0) }
    writer.bytes.append(1)
    value.record(in: &writer)
  }
}

extension Array: Recorded where Element: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(length: count)
    for element in self { element.record(in: &writer) }
  }
}

extension HTML: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(length: count)
    writer.bytes.append(contentsOf: bytes)
  }
}

extension Prose: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(html, text) }
}

// Its kind follows from its text.
extension WebAddress: Recorded {
  func record(in writer: inout FieldWriter) { text.record(in: &writer) }
}

extension StatusMark: Recorded {
  func record(in writer: inout FieldWriter) { rawValue.record(in: &writer) }
}

extension ContactShown.Kind: Recorded {
  func record(in writer: inout FieldWriter) { rawValue.record(in: &writer) }
}
