import Addresses
import Disclosure
import Testing

@Suite("The picture for who shares a page")
struct SharedPictureTests {
  private static func picture(_ name: StaticString) -> SitePicture {
    SitePicture(picture: Route.folder("assets").file(name), alternative: "图", size: nil)
  }

  @Test("is the header picture, else the logo, and never a vector graphic")
  func choice() {
    let (across, logo, drawing) = (Self.picture("across.jpg"), Self.picture("logo.png"), Self.picture("logo.svg"))
    #expect(SiteFace(logo: logo, headerPicture: across).sharedPicture == across)
    #expect(SiteFace(logo: logo).sharedPicture == logo)
    #expect(SiteFace(logo: drawing, headerPicture: across).sharedPicture == across)
    #expect(SiteFace(logo: logo, headerPicture: Self.picture("ACROSS.SVG")).sharedPicture == logo)
    #expect(SiteFace(logo: drawing).sharedPicture == nil)
    #expect(SiteFace().sharedPicture == nil)
  }
}
