package dev.lanyard.evaluate;

import java.util.Comparator;

/**
 * Where and by which rule a fact was read.
 *
 * @param rule empty where the evidence does not say
 * @param start first code point in the source
 * @param end code point after the last one
 * @param quote the words there; empty where they were left out
 */
public record Claim(String rule, int start, int end, String quote) {
  static final Comparator<Claim> ORDER =
      Comparator.comparingInt(Claim::start)
          .thenComparingInt(Claim::end)
          .thenComparing(Claim::rule)
          .thenComparing(Claim::quote);

  /** For people: {@code speaker-from-organisation at 120-143 "Tom Li from Acme"}. */
  public String text() {
    String where = "%s at %d-%d".formatted(rule.isEmpty() ? "no rule" : rule, start, end);
    return quote.isEmpty() ? where : where + " \"" + quote.replaceAll("\\s+", " ") + "\"";
  }
}
