package dev.lanyard.resolve;

import dev.lanyard.extract.Thing.Kind;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The cities of venues, so that the town halls of two towns stay two. */
final class VenueCities {
  private final Map<String, Set<String>> cities = new HashMap<>();

  private VenueCities(Groups groups) {
    for (Group event : groups.of(Kind.EVENT)) {
      for (Sighting told : event.members()) {
        for (String venue : told.values("venue")) {
          Set<String> places =
              cities.computeIfAbsent(told.document() + " " + venue, v -> new TreeSet<>());
          groups.related(told, "place").forEach(p -> places.add(Folded.name(p.label())));
        }
      }
    }
  }

  /** Parts the venues of one name in several cities, and knows them from then on. */
  static VenueCities parted(Groups groups) {
    var venues = new VenueCities(groups);
    groups.of(Kind.PLACE).forEach(g -> groups.split(g, (one, other) -> !venues.apart(one, other)));
    return venues;
  }

  /** Whether two are venues in different cities, as far as their documents tell. */
  boolean apart(Group one, Group other) {
    return one.members().stream()
        .anyMatch(m -> other.members().stream().anyMatch(n -> apart(m, n)));
  }

  private boolean apart(Sighting one, Sighting other) {
    Set<String> left = cities(one);
    Set<String> right = cities(other);
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  private Set<String> cities(Sighting place) {
    return cities.getOrDefault(place.document() + " " + place.iri(), Set.of());
  }
}
