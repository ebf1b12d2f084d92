import Addresses

/// What makes a site look like its organ's: colour, pictures, links of its own, a stylesheet.
public struct SiteFace: Hashable, Sendable {
  /// The colour of links and pictures; nil where the tool's own holds.
  public var accent: Accent?
  /// An emblem that stands before the title of the site.
  public var logo: SitePicture?
  /// A picture across the head of every page.
  public var headerPicture: SitePicture?
  /// Links that follow the site's own navigation.
  public var navigation: [NavigationEntry]
  /// A stylesheet that comes after the tool's own.
  public var stylesheet: OwnStylesheet?

  /// A face; what is not given is the tool's.
  public init(
    accent: Accent? = nil, logo: SitePicture? = nil, headerPicture: SitePicture? = nil,
    navigation: [NavigationEntry] = [], stylesheet: OwnStylesheet? = nil
  ) {
    self.accent = accent
    self.logo = logo
    self.headerPicture = headerPicture
    self.navigation = navigation
    self.stylesheet = stylesheet
  }
}

/// The accent colour of a site, by day and in dark mode.
public struct Accent: Hashable, Sendable {
  /// On white.
  public let light: Colour
  /// On the dark ground.
  public let dark: Colour

  /// Where none is given for dark mode, it is the other one, made as light as it must be to be read with ease.
  public init(light: Colour?, dark: Colour?) {
    let light = light ?? Self.standard
    self.light = light
    self.dark = dark ?? light.mixed(towards: Self.white, on: Self.darkGround, contrast: 700)
  }

  /// The least contrast of text with its ground, in hundredths (WCAG 2.2, 1.4.3).
  public static let leastContrast = 450

  /// What pages stand on by day: `--paper` of the stylesheet.
  public static let ground = white
  /// What pages stand on in dark mode: `--paper` of the stylesheet there.
  public static let darkGround = Colour(red: 0x16, green: 0x18, blue: 0x1A)
  private static let white = Colour(red: 255, green: 255, blue: 255)
  /// `--link` of the stylesheet.
  private static let standard = Colour(red: 0x0B, green: 0x4A, blue: 0x91)
}

/// A picture of `assets/` that every page shows.
public struct SitePicture: Hashable, Sendable {
  /// Where it lies.
  public let picture: Route
  /// What it shows, for who cannot see it.
  public let alternative: String
  /// How large it is; nil where its file does not say.
  public let size: PictureSize?

  /// A picture.
  public init(picture: Route, alternative: String, size: PictureSize?) {
    self.picture = picture
    self.alternative = alternative
    self.size = size
  }
}

extension SiteFace {
  /// The picture for who shares a page: the header picture, else the logo. Those who show it take no vector graphics.
  public var sharedPicture: SitePicture? {
    [headerPicture, logo].compactMap(\.self).first { !$0.picture.path.lowercased().hasSuffix(".svg") }
  }
}

/// A link that an organ adds to the navigation of its site.
public struct NavigationEntry: Hashable, Sendable {
  /// What it is called.
  public let title: String
  /// Where it leads.
  public let address: WebAddress

  /// A link.
  public init(title: String, address: WebAddress) {
    self.title = title
    self.address = address
  }
}

/// A stylesheet of `assets/`.
public struct OwnStylesheet: Hashable, Sendable {
  /// Where it lies.
  public let route: Route
  /// The pictures and fonts that it uses.
  public let uses: [Route]

  /// A stylesheet that asks nobody else for anything.
  public init(route: Route, uses: [Route]) {
    self.route = route
    self.uses = uses
  }
}

extension Site {
  /// The files of `assets/` that every page uses.
  public var ownAssets: [Route] {
    let pictures = [records.badge?.picture, face.logo?.picture, face.headerPicture?.picture].compactMap(\.self)
    return pictures + (face.stylesheet.map { [$0.route] + $0.uses } ?? [])
  }
}
