import Addresses
import Disclosure
import Markdown

/// Makes an organ of what `organ.md` says.
enum OrganReader {
  static func organ(_ fields: Fields, title: String, route: Route, body: MarkdownBody, _ complaints: inout Complaints)
    -> Organ
  {
    Organ(
      route: route, title: title, partyOrganization: fields.text("partyOrganization"), asOf: fields.date("asOf"),
      contact: ContactReader.groups(fields, &complaints), body: body.passages)
  }
}
