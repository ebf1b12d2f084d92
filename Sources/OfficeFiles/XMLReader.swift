import CExpat

/// What reads the elements of a part, in their order. Elements of foreign namespaces, and all that lies in them, are
/// never given to it.
public protocol XMLReader: AnyObject {
  /// An element begins.
  func start(_ element: String, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ element: String)
  /// Text, in pieces of any length.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Whether the reader has had enough; looked at behind each element. Why is for the reader to keep.
  var wantsNoMore: Bool { get }
}

/// The namespaces that a reader knows, and the prefix that their names get; an empty one gives bare names.
public typealias XMLNamespaces = [String: String]

/// The attributes of an element, as long as its start is being read.
public struct XMLAttributes {
  let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  let namespaces: XMLNamespaces

  /// The value of an attribute: without a namespace by its bare name, else `prefix:name`.
  public subscript(name: String) -> String? {
    value { pointer in
      guard let (namespace, local) = separate(pointer) else { return String(cString: pointer) == name }
      guard let prefix = namespaces[namespace], !prefix.isEmpty else { return false }
      return name.hasSuffix(local) && name == "\(prefix):\(local)"
    }
  }

  /// The value of `r:id`, in the transitional or the strict namespace of relationships.
  public var relationship: String? {
    value { pointer in
      guard let (namespace, local) = separate(pointer) else { return false }
      return local == "id" && namespace.hasSuffix("/relationships")
    }
  }

  private func value(of matches: (UnsafePointer<XML_Char>) -> Bool) -> String? {
    guard var pair = pairs else { return nil }
    while let name = pair[0], let value = pair[1] {
      if matches(name) { return String(cString: value) }
      pair += 2
    }
    return nil
  }
}

/// Namespace and local name, which Expat joins by `|`; nil where there is no namespace.
func separate(_ name: UnsafePointer<XML_Char>) -> (namespace: String, local: String)? {
  let whole = String(cString: name)
  guard let bar = whole.utf8.lastIndex(of: UInt8(ascii: "|")) else { return nil }
  return (String(whole[..<bar]), String(whole[whole.utf8.index(after: bar)...]))
}
