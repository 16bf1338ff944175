package dev.lanyard.read;

/** Reads texts written down in a test. */
final class Texts {
  private Texts() {}

  static Document document(String name, String text) {
    return new Reader().read(name, text);
  }

  static String markdown(String text) {
    return Trees.print(document("note.md", text).blocks());
  }

  static String html(String text) {
    return Trees.print(document("page.html", text).blocks());
  }

  static String plain(String text) {
    return Trees.print(document("note.txt", text).blocks());
  }

  /**
   * The fields as {@code key=value}, one a line, and what stands in the source there if that
   * differs.
   */
  static String fields(Document document) {
    var lines = new StringBuilder();
    for (FrontMatter.Field field : document.front().fields()) {
      String value = field.value().text();
      String words = document.words(field.value().span(0, value.length()));
      lines
          .append(field.key())
          .append('=')
          .append(value)
          .append(words.equals(value) ? "" : " from " + words)
          .append('\n');
    }
    return lines.toString();
  }
}
