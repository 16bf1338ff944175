package dev.lanyard.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The part of an IRI that a name makes: {@code Mikołaj O'Brien} is {@code mikolaj-o-brien}.
 *
 * <p>Accents go, letters become lower case, everything else is one dash. A name in another script
 * keeps its letters.
 */
public final class Slug {
  private static final int LONGEST = 96;
  private static final Map<String, String> LETTERS =
      Map.of(
          "ł", "l", "ø", "o", "ß", "ss", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı",
          "i");

  private Slug() {}

  /** The slug of a name; {@code x} if nothing of it is left. */
  public static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      lower = lower.replace(letter.getKey(), letter.getValue());
    }
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String ascii = dashes(bare.replaceAll("['’]", "-").replaceAll("[^a-z0-9]+", "-"));
    String slug =
        ascii.isEmpty()
            ? dashes(
                Normalizer.normalize(lower, Normalizer.Form.NFC)
                    .replaceAll("[^\\p{L}\\p{N}]+", "-"))
            : ascii;
    return slug.isEmpty() ? "x" : slug;
  }

  /** The slug of a title, cut where it grows too long for an address. */
  public static String shortened(String title) {
    String slug = of(title);
    return slug.length() <= LONGEST ? slug : dashes(slug.substring(0, LONGEST));
  }

  private static String dashes(String text) {
    return text.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
  }
}
