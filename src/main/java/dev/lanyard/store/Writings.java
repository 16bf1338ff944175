package dev.lanyard.store;

import dev.lanyard.resolve.Folded;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways in which one name of a person is written, folded.
 *
 * <p>{@code Jörg "Jo" Maier} is told as {@code jorg maier}, {@code joerg maier}, {@code jo maier};
 * in a register as {@code maier jorg}; in an address as {@code jorgmaier} or {@code jmaier}.
 */
final class Writings {
  private static final Map<String, String> SPELT_OUT =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa");

  /** A surname of fewer letters after an initial may be any word: {@code tli}. */
  private static final int LONG_ENOUGH = 4;

  private Writings() {}

  /** All ways in which others may write a name. */
  static Set<String> of(String name) {
    var writings = new TreeSet<String>();
    Folded.spokenNames(name).forEach(spoken -> writings.addAll(read(spoken)));
    writings.addAll(read(name));
    for (String writing : List.copyOf(writings)) {
      List<String> words = Arrays.asList(writing.split(" "));
      String last = words.get(words.size() - 1);
      List<String> first = words.subList(0, words.size() - 1);
      if (!first.isEmpty()) {
        writings.add(last + " " + String.join(" ", first));
        writings.add(String.join("", words));
        if (last.length() >= LONG_ENOUGH) {
          writings.add(first.get(0).charAt(0) + last);
        }
      }
    }
    return writings;
  }

  /** The ways in which what is written may be meant. */
  static Set<String> read(String name) {
    var writings =
        new TreeSet<>(
            List.of(Folded.person(name), Folded.withoutInitials(name), Folded.name(name)));
    String speltOut = speltOut(name);
    if (!speltOut.isEmpty()) {
      writings.add(Folded.withoutInitials(speltOut));
    }
    return writings;
  }

  /** {@code joerg maier} of {@code Jörg Maier}; empty if there is nothing to spell out. */
  private static String speltOut(String name) {
    if (name.chars().allMatch(c -> c < 128)) {
      return "";
    }
    String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String speltOut = lower;
    for (var letter : SPELT_OUT.entrySet()) {
      speltOut = speltOut.replace(letter.getKey(), letter.getValue());
    }
    return speltOut.equals(lower) ? "" : speltOut;
  }
}
