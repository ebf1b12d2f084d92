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
  ],
  swiftLanguageModes: [.v6]
)
