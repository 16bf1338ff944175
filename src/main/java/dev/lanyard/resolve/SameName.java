package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What has one name is one thing.
 *
 * <ol>
 *   <li>Never: two that something else tells apart, such as the town halls of two towns.
 *   <li>Same: <em>AWS</em> and <em>Amazon Web Services</em>, because that is known beforehand.
 *   <li>Same: <em>Acme Systems</em> and <em>ACME Systems, Inc.</em>
 *   <li>Same: <em>NSF</em> and <em>Northern Search Foundation</em>, where a document has
 *       <em>Northern Search Foundation (NSF)</em>, and no document explains NSF otherwise.
 *   <li>In doubt: a name that two known things bear, or a short name of two.
 *   <li>New: <em>Acme</em> and <em>Acme Systems</em>; nobody says that they are one.
 * </ol>
 *
 * @param fold what of a name counts
 * @param apart whether something other than the name tells two apart
 */
record SameName(UnaryOperator<String> fold, BiPredicate<Group, Group> apart) {
  SameName(UnaryOperator<String> fold) {
    this(fold, (one, other) -> false);
  }

  void apply(Groups groups, Kind kind) {
    groups.by(kind, this::keys).values().stream()
        .filter(g -> g.size() > 1)
        .forEach(same -> settle(groups, same));
    Map<String, List<Group>> byLabel = groups.by(kind, SameName::labels);
    groups
        .by(kind, SameName::shortNames)
        .forEach((name, longs) -> explain(groups, byLabel.getOrDefault(name, List.of()), longs));
  }

  private Set<String> keys(Group group) {
    return group.names().stream().map(fold).collect(Collectors.toSet());
  }

  private void settle(Groups groups, List<Group> same) {
    List<Group> known = same.stream().filter(Group::known).toList();
    List<Group> others = same.stream().filter(g -> !groups.current(g).known()).toList();
    if (known.size() > 1) {
      others.forEach(g -> known.forEach(k -> groups.current(g).doubt(Grounds.SHARED_NAME, k)));
      return;
    }
    Grounds grounds = known.isEmpty() ? Grounds.NAME_FOLDED : Grounds.KNOWN_NAME;
    var kept = new ArrayList<>(known);
    for (Group other : others) {
      kept.stream()
          .filter(k -> !apart.test(groups.current(k), groups.current(other)))
          .findFirst()
          .ifPresentOrElse(k -> groups.join(k, other, grounds), () -> kept.add(other));
    }
  }

  /** The short names that documents explain: the initials of what they call it in full. */
  private static Set<String> shortNames(Group group) {
    return group.members().stream()
        .filter(m -> !m.known())
        .flatMap(m -> m.otherNames().stream().filter(n -> Folded.isInitials(n, m.label())))
        .map(Folded::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> labels(Group group) {
    return group.members().stream().map(m -> Folded.name(m.label())).collect(Collectors.toSet());
  }

  private static void explain(Groups groups, List<Group> shorts, List<Group> longs) {
    List<Group> full = longs.stream().map(groups::current).distinct().toList();
    for (Group one : shorts) {
      Group bare = groups.current(one);
      if (bare.known() || full.contains(bare)) {
        continue;
      }
      if (full.size() == 1) {
        groups.join(full.get(0), bare, Grounds.SHORT_NAME);
      } else {
        full.forEach(f -> bare.doubt(Grounds.SHARED_NAME, f));
      }
    }
  }
}
