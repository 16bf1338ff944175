package dev.lanyard.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of labels that run into one another, as in {@code Speaker: A (Acme) Level: beginner}. */
public final class Labels {
  private static final Pattern NEXT =
      Pattern.compile("(?<=[\\p{L})\\]])(?:,? |\n)(?=\\p{Lu}\\p{L}+(?: \\p{L}+)?: )");

  private Labels() {}

  /** Where what a label names ends: at the next label, else at the end of the line. */
  public static int end(String text, int from) {
    Matcher matcher = NEXT.matcher(text).region(Math.min(from, text.length()), text.length());
    return matcher.useTransparentBounds(true).find() ? matcher.start() : text.length();
  }
}
