package dev.lanyard.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clock time that opens a line of a programme: {@code 09:30 - }, {@code 6.15pm to 7.00pm: },
 * {@code 10h00 (CET) }.
 */
final class ClockTimes {
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\W*\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?(?:-|–|—|to) ?\\d{1,2}[:.h]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: (?:\\([A-Z]{2,5}\\)|[A-Z]{1,3}T|UTC|MSK)\\b)?[:,]?(?: ?[-–—|] ?| )");

  private ClockTimes() {}

  /** Whether a line opens with a clock time. */
  static boolean opens(String line) {
    return OPENING.matcher(line).find();
  }

  /** Where the words after the clock time begin; {@code from} itself if there is none. */
  static int end(String text, int from, int to) {
    Matcher matcher = OPENING.matcher(text).region(from, to);
    return matcher.find() ? matcher.end() : from;
  }
}
