package dev.lanyard.bench;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Sighting;
import dev.lanyard.resolve.Slug;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What so many documents say of a {@link World}: every evening is told of by two of them on
 * average, which leave out one talk in five, and spell people, companies, events and titles as they
 * like. The same seed gives the same documents.
 *
 * <p>Titles are given in full, cut short, translated, or not at all; what a talk is about, of three
 * talks in four. Events go by month, by year, or by year and city.
 */
public final class Population {
  private final Random random;
  private final World world;
  private final Spelling spelling;
  private final Map<String, Sighting> sightings = new LinkedHashMap<>();
  private final Map<String, String> truth = new HashMap<>();

  /** So many documents. */
  public Population(int documents, long seed) {
    random = new Random(seed);
    world = new World(documents, random);
    spelling = new Spelling(random);
    List<World.Event> events = world.events();
    for (int i = 0; i < documents; i++) {
      report("document/" + i, events.get(i < events.size() ? i : random.nextInt(events.size())));
    }
  }

  /** What the documents say. */
  public List<Sighting> sightings() {
    return List.copyOf(sightings.values());
  }

  /** Who is meant, by document and IRI with a blank between them. */
  public Map<String, String> truth() {
    return Map.copyOf(truth);
  }

  private void report(String document, World.Event event) {
    String series = see(document, Kind.SERIES, event.series(), event.series(), Map.of());
    String city = see(document, Kind.PLACE, event.city(), event.city(), Map.of());
    String date = "%d-%02d".formatted(event.year(), event.month());
    boolean monthly = random.nextInt(10) > 0 || !world.isOnlyOfYear(event);
    String name =
        "%s %s %d".formatted(event.series(), monthly ? month(event) : event.city(), event.year());
    String told =
        see(
            document,
            Kind.EVENT,
            event.id(),
            name,
            Map.of(
                "inSeries", Set.of(series),
                "place", Set.of(city),
                "startDate", Set.of(monthly ? date : "" + event.year())));
    for (World.Talk talk : event.talks()) {
      if (random.nextInt(5) > 0) {
        report(document, told, event, talk);
      }
    }
  }

  private static String month(World.Event event) {
    return Month.of(event.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private void report(String document, String told, World.Event event, World.Talk talk) {
    String date = "%d-%02d".formatted(event.year(), event.month());
    var speakers = new TreeSet<String>();
    for (World.Person person : talk.speakers()) {
      String employer = person.employer(event.year());
      String company =
          see(document, Kind.ORGANISATION, employer, spelling.ofCompany(employer), Map.of());
      String affiliation = "affiliation/" + document + "/" + person.id();
      put(
          new Sighting(
              document,
              Kind.AFFILIATION,
              affiliation,
              "",
              Set.of(),
              Map.of("organisation", Set.of(company), "asOf", Set.of(date))),
          affiliation);
      speakers.add(
          see(
              document,
              Kind.PERSON,
              "p" + person.id(),
              spelling.of(person),
              Map.of("affiliation", Set.of(affiliation))));
    }
    var facts = new TreeMap<String, Set<String>>();
    facts.put("atEvent", Set.of(told));
    facts.put("speaker", speakers);
    String title = spelling.of(talk);
    if (!title.isEmpty()) {
      facts.put("title", Set.of(title));
    }
    if (random.nextInt(4) > 0) {
      facts.put("topic", Set.of("topic/" + talk.subject()));
    }
    String label = title.isEmpty() ? "Talk by " + talk.speakers().get(0).last() : title;
    see(document, Kind.TALK, talk.id(), label, facts);
  }

  /** A document speaks of something; gives the IRI by which it does. */
  private String see(
      String document, Kind kind, String meant, String label, Map<String, Set<String>> facts) {
    String slug = Slug.shortened(label);
    String iri =
        kind.name().toLowerCase(Locale.ROOT)
            + "/"
            + (kind == Kind.TALK
                ? facts.getOrDefault("atEvent", Set.of()).iterator().next().replace("event/", "")
                    + "/"
                : "")
            + slug;
    put(new Sighting(document, kind, iri, label, Set.of(), facts), kind + " " + meant);
    return iri;
  }

  private void put(Sighting sighting, String meant) {
    String key = sighting.document() + " " + sighting.iri();
    Sighting there = sightings.get(key);
    var facts = new TreeMap<>(sighting.facts());
    if (there != null) {
      there
          .facts()
          .forEach(
              (term, values) -> {
                var both = new TreeSet<>(values);
                both.addAll(facts.getOrDefault(term, Set.of()));
                facts.put(term, both);
              });
    }
    sightings.put(
        key,
        new Sighting(
            sighting.document(),
            sighting.kind(),
            sighting.iri(),
            sighting.label(),
            Set.of(),
            facts));
    truth.putIfAbsent(key, meant);
  }
}
