package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What follows from the groups once all are made: the IRI and the label of each, and what became of
 * every sighting.
 */
record Conclusion(Groups groups, Rulings rulings) {
  /** A group with what gives it the first choice of an IRI. */
  private record Rank(Group group, int documents, String id) {
    static Rank of(Group group) {
      return new Rank(group, group.documents().size(), Groups.id(group));
    }

    boolean known() {
      return group.known();
    }
  }

  private static final Comparator<Rank> RANKING =
      Comparator.comparing(Rank::known)
          .thenComparing(Rank::documents)
          .reversed()
          .thenComparing(Rank::id);

  /** The decisions, and the name of everything. */
  Identities identities() {
    Map<Group, String> canonical = canonical();
    var decisions = new ArrayList<Decision>();
    var labels = new TreeMap<String, String>();
    canonical.forEach(
        (group, iri) -> {
          labels.put(iri, group.label());
          List<Doubt> doubts = doubts(group, canonical);
          group.members().stream()
              .filter(m -> !m.known())
              .forEach(m -> decisions.add(decision(group, m, iri, doubts)));
        });
    decisions.sort(Comparator.comparing(Decision::iri).thenComparing(Decision::document));
    return new Identities(decisions, labels);
  }

  /**
   * The IRI of each group. Where two groups would go by one, what is known has it, else the one of
   * which more documents speak.
   */
  private Map<Group, String> canonical() {
    List<Group> order =
        groups.all().stream()
            .filter(g -> !g.members().stream().allMatch(Sighting::known))
            .map(Rank::of)
            .sorted(RANKING)
            .map(Rank::group)
            .toList();
    var taken = new HashSet<String>();
    var canonical = new LinkedHashMap<Group, String>();
    for (Group group : order) {
      String iri = group.iri();
      if (!taken.add(iri)) {
        iri = group.members().stream().filter(m -> !m.known()).findFirst().orElseThrow().within();
        taken.add(iri);
      }
      canonical.put(group, iri);
    }
    return canonical;
  }

  private List<Doubt> doubts(Group group, Map<Group, String> canonical) {
    var doubts = new TreeSet<Doubt>();
    group
        .doubts()
        .forEach(
            (why, candidates) -> {
              var open = new TreeSet<String>();
              for (Group candidate : candidates) {
                Group now = groups.current(candidate);
                if (now != group && !rulings.part(now, group)) {
                  open.add(canonical.getOrDefault(now, now.iri()));
                }
              }
              if (!open.isEmpty()) {
                doubts.add(new Doubt(why, open));
              }
            });
    return List.copyOf(doubts);
  }

  private static Decision decision(
      Group group, Sighting member, String canonical, List<Doubt> doubts) {
    Decision.Outcome outcome =
        !doubts.isEmpty()
            ? Decision.Outcome.DOUBTFUL
            : group.members().size() == 1 ? Decision.Outcome.NEW : Decision.Outcome.SAME;
    return new Decision(
        member.document(),
        member.iri(),
        canonical,
        outcome,
        group.grounds(member),
        group.said(),
        doubts);
  }
}
