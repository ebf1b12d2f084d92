// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "gongkai-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "gongkai", path: "..")],
  targets: [
    .target(name: "CEscaping", path: "CEscaping"),
    .executableTarget(
      name: "Escaping", dependencies: ["CEscaping", .product(name: "SafeHTML", package: "gongkai")], path: "Escaping"),
    .systemLibrary(name: "CMark", path: "CMark", pkgConfig: "libcmark"),
    .executableTarget(name: "Floor", dependencies: ["CMark"], path: "Floor"),
    .executableTarget(name: "Stopwatch", path: "Stopwatch"),
    .executableTarget(name: "SiteMaker", path: "SiteMaker"),
  ],
  swiftLanguageModes: [.v6]
)
