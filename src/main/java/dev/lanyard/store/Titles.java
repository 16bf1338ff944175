package dev.lanyard.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares titles of talks as people do, who shorten them and drop their punctuation. */
final class Titles {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Titles() {}

  /**
   * Whether the two share most of their words: twice the shared ones are at least eight in ten of
   * all, or the shorter of at least three words is part of the longer.
   */
  static boolean alike(String one, String other) {
    var a = words(one);
    var b = words(other);
    var shared = new TreeSet<>(a);
    shared.retainAll(b);
    var shorter = Math.min(a.size(), b.size());
    return 2.0 * shared.size() >= 0.8 * (a.size() + b.size())
        || (shorter >= 3 && shared.size() == shorter);
  }

  private static Set<String> words(String title) {
    var plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS
        .splitAsStream(plain)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
