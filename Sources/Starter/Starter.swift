import Files
public struct StarterRefusal: Error { public func message(chinese: Bool) -> String { "" } }
public enum Starter { public static func write(to folder: String) throws {} }
