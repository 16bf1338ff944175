package dev.lanyard.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which full name of a document a shorter one stands for. */
final class Persons {
  /** What first names are commonly shortened to, where that is not how they begin. */
  private static final Map<String, Set<String>> NICKNAMES =
      Map.ofEntries(
          Map.entry("andy", Set.of("andrew", "andreas")),
          Map.entry("bill", Set.of("william")),
          Map.entry("bob", Set.of("robert")),
          Map.entry("dave", Set.of("david")),
          Map.entry("jim", Set.of("james")),
          Map.entry("joe", Set.of("joseph")),
          Map.entry("kate", Set.of("katherine", "catherine", "katharine")),
          Map.entry("liz", Set.of("elizabeth")),
          Map.entry("mike", Set.of("michael")),
          Map.entry("nick", Set.of("nicholas", "nicolas")),
          Map.entry("steve", Set.of("steven", "stephen")),
          Map.entry("tom", Set.of("thomas", "tomas")),
          Map.entry("tony", Set.of("anthony", "antonio")));

  private Persons() {}

  /**
   * The one full name that a name is a part of: its first, its last, or one with initials; the name
   * itself otherwise. {@code Victor} is Victor Raman though Victoria Li is named, too.
   */
  static String full(String name, Collection<String> names) {
    List<String> words = words(name);
    var fuller = new ArrayList<String>();
    for (String other : names) {
      List<String> more = words(other);
      if (more.size() > words.size() && isPart(words, more) || isInitial(words, more)) {
        fuller.add(other);
      }
    }
    List<String> exact = fuller.stream().filter(f -> words(f).containsAll(words)).toList();
    List<String> best = exact.isEmpty() ? fuller : exact;
    return best.stream().map(Persons::words).distinct().count() == 1 ? best.get(0) : name;
  }

  private static boolean isPart(List<String> words, List<String> more) {
    if (words.size() == 1) {
      return isShort(words.get(0), more.get(0)) || more.get(more.size() - 1).equals(words.get(0));
    }
    return more.get(0).equals(words.get(0))
        && more.get(more.size() - 1).equals(words.get(words.size() - 1));
  }

  /** {@code P. Raman} for Priya Raman. */
  private static boolean isInitial(List<String> words, List<String> more) {
    return words.size() > 1
        && words.get(0).length() == 1
        && more.get(0).length() > 1
        && more.get(0).startsWith(words.get(0))
        && more.get(more.size() - 1).equals(words.get(words.size() - 1));
  }

  private static boolean isShort(String name, String first) {
    return first.startsWith(name) && (name.length() > 2 || name.equals(first))
        || NICKNAMES.getOrDefault(name, Set.of()).contains(first);
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return List.of(plain.replaceAll("[^\\p{L}\\p{N}' -]", " ").strip().split("\\s+"));
  }
}
