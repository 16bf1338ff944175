package dev.lanyard.serve.page;

/** What goes back over the wire: an HTTP status, a media type, and the text. */
public record Page(int status, String mediaType, String body) {
  static Page html(int status, String body) {
    return new Page(status, "text/html; charset=utf-8", body);
  }

  static Page json(String body) {
    return new Page(200, "application/json", body);
  }
}
