package dev.lanyard.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The known editions of series, by which {@code KubeCon London 2025} and {@code KubeCon EU 2025}
 * are one event.
 *
 * @param all every known edition, in the order of their paths
 */
public record Editions(List<Edition> all) {
  /** No edition is known. */
  public static final Editions NONE = new Editions(List.of());

  public Editions {
    all = List.copyOf(all);
  }

  /**
   * One known edition.
   *
   * @param path its IRI path
   * @param label its name
   * @param series the paths of its series and of the series that those are a part of
   * @param year when it was
   * @param place the IRI path of the city; empty if not known
   */
  public record Edition(String path, String label, List<String> series, int year, String place) {
    public Edition {
      series = List.copyOf(series);
    }
  }

  /**
   * The one known edition of a series in a year, at a place if the series had several that year.
   */
  public Optional<Edition> find(String series, int year, String place) {
    var fitting = new ArrayList<Edition>();
    for (Edition edition : all) {
      if (edition.year() == year && edition.series().contains(series)) {
        fitting.add(edition);
      }
    }
    List<Edition> there =
        fitting.stream().filter(e -> !place.isEmpty() && e.place().equals(place)).toList();
    if (there.size() == 1) {
      return Optional.of(there.get(0));
    }
    return fitting.size() == 1 && (place.isEmpty() || fitting.get(0).place().isEmpty())
        ? Optional.of(fitting.get(0))
        : Optional.empty();
  }
}
