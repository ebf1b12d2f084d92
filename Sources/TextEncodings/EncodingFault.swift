/// Why a text could not be put into another encoding. Who reads the file words it for people.
public enum EncodingFault: Error, Hashable, Sendable {
  /// The bytes are in none of the encodings that are known.
  case unknown
  /// What stands on this line, from 1, is not what the encoding has.
  case broken(TextEncoding, line: Int)
  /// The encoding has no way to write a character.
  case lacking(Unicode.Scalar, TextEncoding)
  /// This machine cannot convert the encoding.
  case noConverter(TextEncoding)
}
