package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What has one name is one thing.
 *
 * <ul>
 *   <li>Same: <em>Acme Systems</em> and <em>ACME Systems, Inc.</em>
 *   <li>Same: <em>AWS</em> and <em>Amazon Web Services</em>, because that is known beforehand.
 *   <li>In doubt: a name that two known things bear.
 *   <li>New: <em>Acme</em> and <em>Acme Systems</em>; nobody says that they are one.
 * </ul>
 *
 * @param fold what of a name counts
 */
record SameName(UnaryOperator<String> fold) {
  private static final String REASON =
      "the same name but for case, accents, or the word for what it is";
  private static final String KNOWN = "a name that is known beforehand";

  void apply(Groups groups, Kind kind) {
    groups.by(kind, this::keys).values().stream()
        .filter(g -> g.size() > 1)
        .forEach(same -> settle(groups, same));
  }

  private Set<String> keys(Group group) {
    return group.names().stream().map(fold).collect(Collectors.toSet());
  }

  private static void settle(Groups groups, List<Group> same) {
    List<Group> known = same.stream().filter(Group::known).toList();
    List<Group> others = same.stream().filter(g -> !groups.current(g).known()).toList();
    if (known.size() > 1) {
      String who = known.stream().map(Group::iri).collect(Collectors.joining(" or "));
      others.forEach(g -> groups.current(g).doubt("may be " + who + ", which share a name"));
      return;
    }
    Group first = known.isEmpty() ? same.get(0) : known.get(0);
    others.forEach(g -> groups.join(first, g, known.isEmpty() ? REASON : KNOWN));
  }
}
