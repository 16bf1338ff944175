package dev.lanyard.resolve;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which of all that is said of an entity gives it its IRI and its label. The first line that tells
 * two apart decides:
 *
 * <ol>
 *   <li>what a person says to keep,
 *   <li>what is known beforehand,
 *   <li>what names it in full: a talk by its title, a person by more than the first name,
 *   <li>what most documents use,
 *   <li>what is longest,
 *   <li>what comes first in the alphabet.
 * </ol>
 */
final class Preference {
  private Preference() {}

  /** The order of preference among the members of a group, the best last, by IRI or by label. */
  static Comparator<Sighting> of(Group group, Function<Sighting, String> form) {
    Map<String, Long> uses = new TreeMap<>();
    group.members().forEach(m -> uses.merge(form.apply(m), 1L, Long::sum));
    return Comparator.comparing(group::isKept)
        .thenComparing(Sighting::known)
        .thenComparing(Preference::inFull)
        .thenComparing(m -> uses.getOrDefault(form.apply(m), 0L))
        .thenComparing(m -> m.label().length())
        .thenComparing(form, Comparator.reverseOrder());
  }

  private static boolean inFull(Sighting member) {
    return switch (member.kind()) {
      case TALK -> member.facts().containsKey("title");
      case PERSON -> Folded.person(member.label()).contains(" ");
      default -> true;
    };
  }
}
