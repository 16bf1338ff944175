package dev.lanyard.serve.page;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A recording, at the second where the talk begins.
 *
 * @param at {@code 12:05}; empty if nobody says where it begins
 */
record Recording(Link link, String at, Said said) {

  /**
   * A recording.
   *
   * @param address of the whole
   * @param offset such as {@code PT12M5S}; may be empty
   */
  static Recording of(String address, String offset, Said said) {
    long seconds = seconds(offset);
    var host = address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
    return new Recording(
        Link.out(Harmless.clean(host), seconds == 0 ? address : at(address, seconds)),
        seconds == 0 ? "" : clock(seconds),
        said);
  }

  /** Each player has its own way; others know the fragment of the W3C's Media Fragments. */
  private static String at(String address, long seconds) {
    var lower = address.toLowerCase(Locale.ROOT);
    if (lower.contains("youtube.com/") || lower.contains("youtu.be/")) {
      var whole = address.replaceAll("[?&]t=[0-9hms]+(?=&|$)", "");
      return whole + (whole.contains("?") ? "&" : "?") + "t=" + seconds + "s";
    }
    return address.contains("#") ? address : address + "#t=" + seconds;
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static long seconds(String offset) {
    try {
      return offset.isEmpty() ? 0 : Math.max(0, Duration.parse(offset).toSeconds());
    } catch (DateTimeParseException | ArithmeticException e) {
      return 0;
    }
  }
}
