package dev.lanyard.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Lines of iCalendar (RFC 5545): escaped, folded after 75 octets, ended with CR and LF. */
record ICalLines(Writer out) {
  private static final int OCTETS = 75;

  /** A line whose value is written as it is, such as a date or a word of the standard. */
  void plain(String name, String value) throws IOException {
    fold(name + ":" + value);
  }

  /** A line whose value is text. */
  void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      plain(name, escaped(value));
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|\r|\n", "\\\\n");
  }

  /** Goes on in the next line after a blank; no character is cut in two. */
  private void fold(String line) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      String character = Character.toString(c);
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > OCTETS) {
        out.write("\r\n ");
        octets = 1;
      }
      out.write(character);
      octets += more;
      i += Character.charCount(c);
    }
    out.write("\r\n");
  }
}
