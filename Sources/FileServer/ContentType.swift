/// The media types of the files that a site can hold, by their extensions. THE table.
enum ContentType {
  /// The value of `Content-Type`; text says its encoding, what is unknown is a download.
  static func of(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
    let ending = String(name[name.index(after: dot)...]).lowercased()
    guard let type = types[ending] else { return unknown }
    let isText = type.hasPrefix("text/") || type.hasSuffix("json") || type.hasSuffix("xml")
    return isText ? type + "; charset=utf-8" : type
  }

  private static let unknown = "application/octet-stream"

  private static let types = [
    // Pages and what belongs to them. A script's type is RFC 9239's.
    "html": "text/html", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
    "json": "application/json", "xml": "application/xml", "txt": "text/plain", "csv": "text/csv",
    "webmanifest": "application/manifest+json", "woff2": "font/woff2",
    // Pictures, sound, film.
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "bmp": "image/bmp", "tif": "image/tiff",
    "tiff": "image/tiff", "mp3": "audio/mpeg", "m4a": "audio/mp4", "mp4": "video/mp4", "webm": "video/webm",
    // Attachments, as offices make them: Microsoft's, those of WPS, and OFD (GB/T 33190-2016).
    "pdf": "application/pdf", "ofd": "application/ofd", "zip": "application/zip", "rtf": "application/rtf",
    "doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "wps": "application/vnd.ms-works", "et": "application/vnd.ms-excel", "dps": "application/vnd.ms-powerpoint",
  ]
}
