package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Finds who stood for an organisation. */
final class Staff {
  private static final int ROOM = 10_000;

  private final Facts facts;
  private final Witnesses witnesses;

  Staff(Facts facts, Witnesses witnesses) {
    this.facts = facts;
    this.witnesses = witnesses;
  }

  /**
   * Somebody.
   *
   * @param roles may be empty
   * @param years {@code 2018–2021}; empty if no document says when
   */
  record Member(Link person, List<String> roles, String years, Said said) {
    Member {
      roles = List.copyOf(roles);
    }
  }

  /** Everybody, whoever was seen last first. */
  List<Member> of(Node organisation) {
    var byPerson = new TreeMap<String, List<Tie>>();
    for (Node affiliation : facts.whose(Lan.organisation, organisation)) {
      for (Node person : facts.whose(Lan.affiliation, affiliation)) {
        byPerson
            .computeIfAbsent(person.toString(), p -> new ArrayList<>())
            .add(
                new Tie(
                    person,
                    affiliation,
                    When.of(facts.text(affiliation, Lan.asOf)).year(),
                    facts.text(affiliation, Lan.role)));
      }
    }
    var room = new Room(ROOM);
    return byPerson.values().stream()
        .map(ties -> new Seen(last(ties), facts.name(ties.get(0).person()), ties))
        .sorted(Comparator.comparing(Seen::last).reversed().thenComparing(Seen::name))
        .map(seen -> member(organisation, seen.ties(), room))
        .toList();
  }

  private Member member(Node organisation, List<Tie> ties, Room room) {
    var person = ties.get(0).person();
    var first = ties.stream().map(Tie::year).filter(y -> !y.isEmpty()).sorted().findFirst();
    return new Member(
        facts.link(person),
        ties.stream().map(Tie::role).filter(r -> !r.isEmpty()).distinct().sorted().toList(),
        first.map(f -> f.equals(last(ties)) ? f : f + "–" + last(ties)).orElse(""),
        room.of(
            witnesses.ofAffiliations(
                person, organisation, ties.stream().map(Tie::affiliation).toList())));
  }

  private static String last(List<Tie> ties) {
    return ties.stream().map(Tie::year).max(Comparator.naturalOrder()).orElse("");
  }

  private record Tie(Node person, Node affiliation, String year, String role) {}

  private record Seen(String last, String name, List<Tie> ties) {
    Seen {
      ties = List.copyOf(ties);
    }
  }
}
