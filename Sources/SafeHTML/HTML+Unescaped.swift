extension HTML {
  /// Bytes that came at run time and are markup all the same: what the Markdown renderer has checked, what an earlier
  /// build has written. Whoever imports this SPI answers for them; a test says who may.
  @_spi(Unescaped)
  public init(unescaped bytes: [UInt8]) {
    self.init(markup: bytes)
  }

  /// Appends markup that came at run time.
  @_spi(Unescaped)
  public mutating func append(unescaped markup: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Appends markup that came at run time.
  @_spi(Unescaped)
  @inlinable
  public mutating func append(unescaped markup: some Sequence<UInt8>) {
    let isDone: Void? = markup.withContiguousStorageIfAvailable { append(unescaped: $0) }
    guard isDone == nil else { return }
    Array(markup).withUnsafeBufferPointer { append(unescaped: $0) }
  }
}
