package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Leaves in doubt whether one who is called by a short first name is another who has it in full.
 *
 * <ul>
 *   <li>In doubt: <em>Chris Hall</em> and <em>Christian Hall</em>, if they have an employer in
 *       common or are told of with events of one series, be it in one document.
 *   <li>New: the same without anything in common, or <em>Chris Hall</em> and <em>Chrissie
 *       Marsh</em>.
 * </ul>
 */
final class ShortFirstNames {
  private static final int LONG_ENOUGH = 3;

  private final Groups groups;
  private final Company company;

  ShortFirstNames(Groups groups, Company company) {
    this.groups = groups;
    this.company = company;
  }

  void apply() {
    groups.by(Kind.PERSON, SamePerson::surnames).values().forEach(this::compare);
  }

  /** Looks each first name up among those that begin with it, so that time grows with the names. */
  private void compare(List<Group> relatives) {
    var byFirstName = new TreeMap<String, List<Group>>();
    for (Group person : relatives) {
      SamePerson.firstNames(person)
          .forEach(n -> byFirstName.computeIfAbsent(n, x -> new ArrayList<>()).add(person));
    }
    byFirstName.forEach(
        (first, persons) -> {
          if (first.length() >= LONG_ENOUGH) {
            byFirstName.tailMap(first, false).entrySet().stream()
                .takeWhile(longer -> longer.getKey().startsWith(first))
                .forEach(longer -> doubt(persons, longer.getValue()));
          }
        });
  }

  private void doubt(List<Group> some, List<Group> others) {
    for (Group one : some) {
      for (Group other : others) {
        if (one != other && near(one, other)) {
          one.doubt(Grounds.SHORT_FIRST_NAME, other);
        }
      }
    }
  }

  private boolean near(Group one, Group other) {
    Life life = company.life(one.members());
    Life another = company.life(other.members());
    return (life.shares(another) || Life.common(life.series(), another.series()))
        && !life.crosses(another);
  }
}
