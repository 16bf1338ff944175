package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A thing as it is compared: everything folded once, since each is compared many times.
 *
 * @param item the thing itself
 * @param kinds what it is; empty where nobody says so
 * @param forms its names
 * @param ids identifiers, its IRI among them
 * @param homepages where it is at home
 * @param repositories where its source code is
 * @param periods when it was
 * @param cities where it was
 * @param countries where it was, at large
 * @param company what it goes with
 */
record Profile(
    Item item,
    Set<Kind> kinds,
    List<Form> forms,
    Set<String> ids,
    List<Site> homepages,
    List<Site> repositories,
    List<Period> periods,
    Set<String> cities,
    Set<String> countries,
    Set<String> company) {

  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("u k", "united kingdom"),
          Map.entry("uk", "united kingdom"),
          Map.entry("great britain", "united kingdom"),
          Map.entry("england", "united kingdom"),
          Map.entry("scotland", "united kingdom"),
          Map.entry("wales", "united kingdom"),
          Map.entry("u s a", "united states"),
          Map.entry("u s", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("us", "united states"),
          Map.entry("united states of america", "united states"),
          Map.entry("the netherlands", "netherlands"),
          Map.entry("czechia", "czech republic"));

  /** Words in the place of a city that are none. */
  private static final Set<String> NOWHERE = Set.of("online", "virtual", "remote", "worldwide");

  /** A thing whose kind stands with it. */
  static Profile of(Item item) {
    return of(item, item.kinds());
  }

  /** A thing that is looked at as one of these kinds. */
  static Profile of(Item item, Set<Kind> as) {
    var ids = new TreeSet<>(item.all(Trait.ID));
    ids.add(item.iri());
    return new Profile(
        item,
        item.kinds(),
        Form.all(item, as),
        ids,
        sites(item, Trait.HOMEPAGE),
        sites(item, Trait.REPOSITORY),
        periods(item),
        cities(item),
        countries(item),
        item.all(Trait.COMPANY).stream().map(Folded::name).collect(Collectors.toSet()));
  }

  /** The same, looked at as one of these kinds where nobody says what it is. */
  Profile as(Set<Kind> as) {
    return kinds.isEmpty() ? of(item, as) : this;
  }

  private static List<Site> sites(Item item, Trait trait) {
    return item.all(trait).stream().map(Site::of).distinct().toList();
  }

  private static List<Period> periods(Item item) {
    String end = item.all(Trait.END).stream().findFirst().orElse("");
    var starts = new ArrayList<Period>();
    item.all(Trait.START).stream()
        .filter(Period::isDate)
        .forEach(s -> starts.add(Period.of(s, end)));
    return starts;
  }

  /** {@code Seattle, WA} is Seattle. */
  private static Set<String> cities(Item item) {
    var cities = new HashSet<String>();
    for (String city : item.all(Trait.CITY)) {
      cities.add(Folded.name(city));
      cities.add(Folded.name(city.split(",")[0]));
    }
    cities.removeAll(NOWHERE);
    return cities;
  }

  private static Set<String> countries(Item item) {
    return item.all(Trait.COUNTRY).stream()
        .map(c -> Folded.name(c.toLowerCase(Locale.ROOT)))
        .map(c -> COUNTRIES.getOrDefault(c, c))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
