package dev.lanyard.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The part of an IRI that a name makes: {@code Mikołaj O'Brien} is {@code mikolaj-o-brien}.
 *
 * <p>Accents go, letters become lower case, everything else is one dash. A name in another script
 * keeps its letters.
 */
public final class Slug {
  private static final int LONGEST = 96;
  private static final int LAST_ASCII = 0x7f;
  private static final Map<String, String> LETTERS =
      Map.of(
          "ł", "l", "ø", "o", "ß", "ss", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı",
          "i");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_ASCII = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OUTER_DASHES = Pattern.compile("^-+|-+$");

  private Slug() {}

  /** The slug of a name; {@code x} if nothing of it is left. */
  public static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c <= LAST_ASCII)) {
      String slug = plain(lower); // most names; many times faster
      return slug.isEmpty() ? "x" : slug;
    }
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      lower = lower.replace(letter.getKey(), letter.getValue());
    }
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    String ascii = dashed(NO_ASCII, bare);
    String slug =
        ascii.isEmpty() ? dashed(NO_WORD, Normalizer.normalize(lower, Normalizer.Form.NFC)) : ascii;
    return slug.isEmpty() ? "x" : slug;
  }

  /** The slug of a title, cut where it grows too long for an address. */
  public static String shortened(String title) {
    String slug = of(title);
    return slug.length() <= LONGEST
        ? slug
        : OUTER_DASHES.matcher(slug.substring(0, LONGEST)).replaceAll("");
  }

  /** The slug of a name without accents or other scripts. */
  private static String plain(String lower) {
    var slug = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static String dashed(Pattern rest, String text) {
    return OUTER_DASHES.matcher(rest.matcher(text).replaceAll("-")).replaceAll("");
  }
}
