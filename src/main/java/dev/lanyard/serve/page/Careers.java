package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** Puts the affiliations of a person into the order of time. */
final class Careers {
  private final Facts facts;
  private final Witnesses witnesses;

  Careers(Facts facts, Witnesses witnesses) {
    this.facts = facts;
    this.witnesses = witnesses;
  }

  /** For whom {@code person} stood. */
  Timeline of(Node person) {
    var byOrganisation = new TreeMap<String, List<Tie>>();
    var years = new TreeSet<String>();
    for (Node affiliation : facts.of(person, Lan.affiliation)) {
      var tie = tie(affiliation);
      byOrganisation
          .computeIfAbsent(tie.organisation().toString(), o -> new ArrayList<>())
          .add(tie);
      years.add(tie.when().year());
    }
    years.remove("");
    return new Timeline(
        List.copyOf(years),
        byOrganisation.values().stream()
            .map(ties -> row(person, List.copyOf(years), ties))
            .sorted(
                Comparator.comparing((Timeline.Row r) -> r.since().iso().isEmpty())
                    .thenComparing(r -> r.since().iso())
                    .thenComparing(r -> r.organisation().text()))
            .toList());
  }

  private Tie tie(Node affiliation) {
    return new Tie(
        affiliation,
        facts.of(affiliation, Lan.organisation).stream().findFirst().orElse(Node.ANY),
        When.of(facts.text(affiliation, Lan.asOf)),
        facts.text(affiliation, Lan.role));
  }

  private Timeline.Row row(Node person, List<String> years, List<Tie> unsorted) {
    var ties = unsorted.stream().sorted(Comparator.comparing(t -> t.when().iso())).toList();
    var organisation = ties.get(0).organisation();
    return new Timeline.Row(
        organisation.equals(Node.ANY) ? Link.none("") : facts.link(organisation),
        ties.stream().map(Tie::role).filter(r -> !r.isEmpty()).distinct().toList(),
        years.stream().map(y -> ties.stream().anyMatch(t -> t.when().year().equals(y))).toList(),
        ties.stream()
            .map(Tie::when)
            .filter(w -> !w.iso().isEmpty())
            .findFirst()
            .orElse(When.UNKNOWN),
        witnesses.ofAffiliations(
            person, organisation, ties.stream().map(Tie::affiliation).toList()));
  }

  private record Tie(Node affiliation, Node organisation, When when, String role) {}
}
