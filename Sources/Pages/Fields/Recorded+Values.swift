import Addresses
import SafeHTML

extension String: Recorded {
  func record(in writer: inout FieldWriter) {
    let isDone: Void? = utf8.withContiguousStorageIfAvailable { text in
      writer.add(length: text.count)
      writer.append(UnsafeRawBufferPointer(text))
    }
    // Only a string of Foundation's on Darwin lends nothing.
    guard isDone == nil else { return }
    writer.add(length: utf8.count)
    for byte in utf8 { writer.append(byte) }
  }
}

extension Int: Recorded {
  func record(in writer: inout FieldWriter) {
    withUnsafeBytes(of: Int64(self).littleEndian) { writer.append($0) }
  }
}

extension Bool: Recorded {
  func record(in writer: inout FieldWriter) { writer.append(self ? 1 : 0) }
}

extension Optional: Recorded where Wrapped: Recorded {
  func record(in writer: inout FieldWriter) {
    guard let value = self else { return writer.append(0) }
    writer.append(1)
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
    bytes.withUnsafeBytes { writer.append($0) }
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
