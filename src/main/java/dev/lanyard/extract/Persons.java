package dev.lanyard.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which full name of a document a shorter one stands for. */
final class Persons {
  private Persons() {}

  /**
   * The one full name that a name is a part of: its first, its last, or one with initials; the name
   * itself otherwise.
   */
  static String full(String name, Collection<String> names) {
    List<String> words = words(name);
    var fuller = new ArrayList<String>();
    for (String other : names) {
      List<String> more = words(other);
      if (more.size() > words.size() && (isPart(words, more))) {
        fuller.add(other);
      }
    }
    return fuller.stream().map(Persons::words).distinct().count() == 1 ? fuller.get(0) : name;
  }

  private static boolean isPart(List<String> words, List<String> more) {
    if (words.size() == 1) {
      return more.get(0).equals(words.get(0)) || more.get(more.size() - 1).equals(words.get(0));
    }
    return more.get(0).equals(words.get(0))
        && more.get(more.size() - 1).equals(words.get(words.size() - 1));
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return List.of(plain.replaceAll("[^\\p{L}\\p{N}' -]", " ").strip().split("\\s+"));
  }
}
