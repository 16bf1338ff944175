package dev.lanyard.resolve;

import dev.lanyard.bench.Population;
import dev.lanyard.extract.Thing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts what documents of a {@link Population} tell of two mentions of one name with two
 * employers, and how often these are of one person: how well namesakes could be told apart by
 * anybody.
 *
 * <pre>
 * java -cp … dev.lanyard.resolve.NamesakeCounts 2000
 * </pre>
 */
public final class NamesakeCounts {
  private static final long SEED = 4;

  private NamesakeCounts() {}

  private record Mentions(String who, int count, Life life) {}

  /** For each row the pairs of mentions of one person, and those of two. */
  public static void main(String[] documents) {
    var population = new Population(Integer.parseInt(documents[0]), SEED);
    Map<String, String> truth = population.truth();
    var groups = new Groups(population.sightings(), new Rulings(List.of()));
    new SameName(Folded::organisation).apply(groups, Kind.ORGANISATION);
    new SameName(Folded::series).apply(groups, Kind.SERIES);
    new SameEvent(groups).apply();
    var company = new Company(groups);
    Map<String, Map<String, List<Sighting>>> byName =
        population.sightings().stream()
            .filter(s -> s.kind() == Kind.PERSON)
            .collect(
                Collectors.groupingBy(
                    s -> Folded.withoutInitials(Folded.spokenNames(s.label()).get(0)),
                    TreeMap::new,
                    Collectors.groupingBy(
                        s -> who(s, truth) + employers(company.life(s)),
                        TreeMap::new,
                        Collectors.toList())));
    var counts = new TreeMap<String, long[]>();
    for (var namesakes : byName.values()) {
      var all = new ArrayList<Mentions>();
      namesakes.values().forEach(l -> all.add(mentions(l, truth, company)));
      for (Mentions one : all) {
        for (Mentions other : all.subList(0, all.indexOf(one))) {
          counts
                  .computeIfAbsent(row(one.life, other.life), r -> new long[2])[
                  one.who.equals(other.who) ? 0 : 1] +=
              (long) one.count * other.count;
        }
      }
    }
    counts.forEach((row, n) -> System.out.printf("%d of one, %d of two: %s%n", n[0], n[1], row));
  }

  private static Mentions mentions(
      List<Sighting> told, Map<String, String> truth, Company company) {
    return new Mentions(who(told.get(0), truth), told.size(), company.life(told));
  }

  private static String who(Sighting person, Map<String, String> truth) {
    return truth.getOrDefault(person.document() + " " + person.iri(), "");
  }

  private static List<String> employers(Life life) {
    return life.employers().keySet().stream().map(Groups::id).sorted().toList();
  }

  private static String row(Life one, Life other) {
    if (one.shares(other)) {
      return "5 an employer or an event in common";
    }
    if (one.crosses(other)) {
      return "1 two employers at one time";
    }
    if (Life.common(one.subjects(), other.subjects())
        || Life.common(one.cities(), other.cities())
        || Life.common(one.series(), other.series())
        || Life.common(one.partners(), other.partners())) {
      return "2 something in common";
    }
    return Life.differ(one.subjects(), other.subjects())
            && Life.differ(one.cities(), other.cities())
        ? "4 other subjects and cities"
        : "3 nothing in common, not all told";
  }
}
