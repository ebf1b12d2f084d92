#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour of the sRGB space, as style sheets write it: `#0b5394`.
public struct Colour: Hashable, Sendable {
  /// 0 to 255
  public let red: UInt8
  /// 0 to 255
  public let green: UInt8
  /// 0 to 255
  public let blue: UInt8

  /// A colour by its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#0b5394` or `#05a` (CSS Color 4, 5.2); nil for anything else, names and transparency among it.
  public init?(_ text: String) {
    var digits: [UInt8] = []
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    for byte in text.utf8.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digits.append(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 else { return nil }
    self.init(
      red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3], blue: digits[4] << 4 | digits[5])
  }

  /// `#0b5394`
  public var text: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The contrast with another colour, from 1 to 21, in hundredths and rounded down: 4.5 is 450
  /// (WCAG 2.2, "contrast ratio").
  public func contrast(with other: Colour) -> Int {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return Int((light + 0.05) / (dark + 0.05) * 100)
  }

  /// How bright it is seen, from 0 to 1 (WCAG 2.2, "relative luminance").
  private var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The colour itself, or the first between it and another that stands out from a ground enough; the other, where
  /// none does.
  ///
  /// - Parameters:
  ///   - other: black or white.
  ///   - ground: what it stands on.
  ///   - contrast: the least contrast, in hundredths.
  /// - Returns: the mixture.
  public func mixed(towards other: Colour, on ground: Colour, contrast: Int) -> Colour {
    let mixtures = (0...16).map { sixteenths in mixture(with: other, sixteenths) }
    return mixtures.first { $0.contrast(with: ground) >= contrast } ?? other
  }

  private func mixture(with other: Colour, _ sixteenths: Int) -> Colour {
    func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8((Int(one) * (16 - sixteenths) + Int(two) * sixteenths) / 16)
    }
    return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
