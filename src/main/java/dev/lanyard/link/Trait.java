package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import java.util.Arrays;
import java.util.Locale;

/** What may be known of a thing, and the word for it in mappings. */
public enum Trait {
  /** An identifier, or an IRI. */
  ID,
  /** What sort of thing it is: {@code organisation}. */
  KIND,
  /** The name to show. */
  NAME,
  /** Another name. */
  ALIAS,
  /** {@code true} where a name is an everyday word as well. */
  AMBIGUOUS,
  /** Where it is at home on the web. */
  HOMEPAGE,
  /** Where its source code is. */
  REPOSITORY,
  /** The first day, month or year. */
  START,
  /** The last. */
  END,
  CITY,
  COUNTRY,
  /** Names of what it goes with: a speaker's talks and events, a talk's speakers. */
  COMPANY;

  /** The word for it, {@code homepage}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The trait that goes by this word.
   *
   * @param where who says so, for the fault
   * @throws Fault {@code mapping-broken}
   */
  static Trait of(String word, String where) {
    return Arrays.stream(values())
        .filter(t -> t.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    "mapping-broken",
                    where,
                    "there is no trait '%s'".formatted(word),
                    "Use one of: " + String.join(", ", words()) + "."));
  }

  private static Iterable<String> words() {
    return Arrays.stream(values()).map(Trait::word).toList();
  }
}
