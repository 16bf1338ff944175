package dev.lanyard.serve.reconcile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: small letters, without accents and signs; every script keeps its own. */
final class Plain {
  private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Plain() {}

  /** {@code Zoë O'Hara} is {@code zoe o hara}; empty if there is neither letter nor number. */
  static String of(String text) {
    String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return SIGNS.matcher(ACCENTS.matcher(parted).replaceAll("")).replaceAll(" ").strip();
  }
}
