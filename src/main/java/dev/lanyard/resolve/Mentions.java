package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Mentions of one full name that are held to be of one person.
 *
 * @param members one or more, one for each document
 * @param life what all of them tell
 * @param initials the names in them that have a middle initial, folded
 */
record Mentions(List<Sighting> members, Life life, Set<String> initials) {
  /** From so many points on two are one. */
  static final int SAME = 1;

  /** In years: half of all people stay with an employer for longer. */
  private static final int SOON = 4;

  private static final int NEVER = -100;

  /** A single one. */
  static Mentions of(Sighting person, Life life) {
    return new Mentions(List.of(person), life, initialled(person));
  }

  /** Both as one person. */
  Mentions with(Mentions other) {
    var all = new ArrayList<>(members);
    all.addAll(other.members);
    var both = new TreeSet<>(initials);
    both.addAll(other.initials);
    return new Mentions(all, life.with(other.life), both);
  }

  Sighting first() {
    return members.get(0);
  }

  /**
   * What speaks for others of the same name to be this person, and what against it:
   *
   * <ol>
   *   <li>4: the full name.
   *   <li>4 each: an employer; an event at which both spoke.
   *   <li>3: somebody with whom both shared a stage.
   *   <li>2: a series of which their documents tell.
   *   <li>1 each: a subject of their talks; a city of their events.
   *   <li>-6: two employers in one month. -2: two whose times cross.
   *   <li>-1 each: no subject in common; no city in common; another employer within four years. -2
   *       each: none of several subjects on either side; none of several cities.
   *   <li>-5: only one has an initial, and several initials are about. Never: two initials.
   * </ol>
   *
   * @param names how many middle initials are about
   */
  int points(Mentions of, int names) {
    if (Life.differ(initials, of.initials)) {
      return NEVER;
    }
    Life one = life;
    Life other = of.life;
    int points = 4;
    points += Life.common(one.employers().keySet(), other.employers().keySet()) ? 4 : 0;
    points += Life.common(one.events(), other.events()) ? 4 : 0;
    points += Life.common(one.partners(), other.partners()) ? 3 : 0;
    points += Life.common(one.series(), other.series()) ? 2 : 0;
    points += likeness(one.subjects(), other.subjects());
    points += likeness(one.cities(), other.cities());
    points -= one.clashes(other) ? 6 : one.crosses(other) ? 2 : 0;
    points -=
        Life.differ(one.employers().keySet(), other.employers().keySet())
                && one.yearsFrom(other) <= SOON
            ? 1
            : 0;
    points -= names > 1 && !initials.equals(of.initials) ? 5 : 0;
    return points;
  }

  /** 1 if anything is in common; less the more there is on either side of which nothing is. */
  private static int likeness(Set<?> one, Set<?> other) {
    return Life.common(one, other) ? 1 : -Math.min(2, Math.min(one.size(), other.size()));
  }

  private static Set<String> initialled(Sighting person) {
    return names(person).stream()
        .map(Folded::person)
        .filter(n -> !n.equals(Folded.withoutInitials(n)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Sighting person) {
    var names = new TreeSet<>(Folded.spokenNames(person.label()));
    person.otherNames().stream()
        .filter(n -> n.strip().contains(" "))
        .forEach(n -> names.addAll(Folded.spokenNames(n)));
    return names;
  }
}
