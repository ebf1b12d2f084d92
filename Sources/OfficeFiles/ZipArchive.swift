import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An archive in memory, opened by libzip. It is the one owner of both the handle and the bytes. Names of parts are only
/// compared: no path of an archive ever becomes one of this machine.
public struct ZipArchive: ~Copyable {
  /// How much its parts may be.
  public let limits: OfficeLimits
  private let archive: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer
  /// How much may still be unpacked; a bomb runs into it.
  private var budget: Int

  /// Opens an archive.
  ///
  /// - Throws: where the bytes are no whole archive, or one of too many parts.
  public init(_ file: [UInt8], limits: OfficeLimits) throws(OfficeFault) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 16)
    copy.copyBytes(from: file)
    self.limits = limits
    budget = limits.parts
    do throws(OfficeFault) {
      archive = try Self.open(copy, limits)
      bytes = copy
    } catch {
      copy.deallocate()
      throw error
    }
  }

  private static func open(_ bytes: UnsafeMutableRawBufferPointer, _ limits: OfficeLimits) throws(OfficeFault)
    -> OpaquePointer
  {
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil) else {
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    guard zip_get_num_entries(archive, 0) <= limits.partCount else {
      zip_discard(archive)
      throw .tooManyParts
    }
    return archive
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// Whether there is a part of this name.
  public func has(_ name: String) -> Bool { index(of: name) != nil }

  /// The bytes of a part; nil where there is none of this name.
  ///
  /// - Throws: where it is damaged, locked with a password, or larger than the limits when it is unpacked.
  public mutating func part(_ name: String) throws(OfficeFault) -> [UInt8]? {
    guard let index = index(of: name) else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged }
    if status.encryption_method != UInt16(ZIP_EM_NONE) { throw .encrypted }
    let limit = min(limits.part, budget)
    // What the archive says of the size may be a lie: it saves time where it is none.
    guard status.size <= UInt64(limit) else { throw .tooLarge(part: name) }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var content: [UInt8] = []
    content.reserveCapacity(Int(status.size))
    while true {
      let more = try Self.read(file, into: &content)
      if more == 0 { break }
      guard content.count <= limit else { throw .tooLarge(part: name) }
    }
    budget -= content.count
    return content
  }

  private static func read(_ file: OpaquePointer, into content: inout [UInt8]) throws(OfficeFault) -> Int {
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
      if count > 0 { content += buffer[..<Int(count)] }
      return count
    }
    guard count >= 0 else { throw .damaged }
    return Int(count)
  }

  /// Part names are the same in upper and lower case (ECMA-376 part 2, 6.2.2.3).
  private func index(of name: String) -> zip_uint64_t? {
    for flags in [zip_flags_t(0), zip_flags_t(ZIP_FL_NOCASE)] {
      let index = zip_name_locate(archive, name, flags)
      if index >= 0 { return zip_uint64_t(index) }
    }
    return nil
  }
}
