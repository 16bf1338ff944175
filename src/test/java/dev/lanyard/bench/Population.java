package dev.lanyard.bench;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.resolve.Sighting;
import dev.lanyard.resolve.Slug;
import java.util.ArrayList;
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
 * What so many documents say of a made-up world in which everybody is known: every evening is told
 * of by two documents on average, which spell people, companies, events and titles as they like.
 * The same seed gives the same documents.
 *
 * <p>People come with accents or without, with initials, titles and nicknames; three in a hundred
 * have a namesake elsewhere. Titles are given in full, cut short, translated, or not at all. Events
 * go by month, by year, or by year and city.
 */
public final class Population {
  private static final List<String> GIVEN =
      List.of(
          "Zoë", "Priya", "Tomás", "Ana", "Jürgen", "Mikołaj", "Søren", "Chloé", "Omar", "Yuki",
          "Noor", "Elif", "Pavel", "Ingrid", "Aisha", "Mateo", "Lucía", "Kenji", "Amara", "Sven",
          "Nadia", "Victor", "Hélène", "Bram", "Oluwa", "Femke", "Rosa", "Iain", "Tuuli", "Wanda");
  private static final Map<String, String> NICKNAMES =
      Map.of("Victor", "Vic", "Nadia", "Nad", "Tomás", "Tom", "Mateo", "Teo", "Ingrid", "Inga");
  private static final List<String> SYLLABLES =
      List.of(
          "bar", "dal", "fen", "gor", "hul", "jas", "kel", "lin", "mor", "nev", "pol", "rast",
          "sol", "tam", "vin", "wes", "zan", "brö", "cel", "dür", "fal", "grun", "hag", "ost");
  private static final List<String> CITIES =
      List.of("Porto", "Ghent", "Leeds", "Oslo", "Turin", "Graz", "Brno", "Malmö", "Lyon", "Split");
  private static final List<String> WORDS =
      List.of(
          "queues",
          "caches",
          "lanterns",
          "ledgers",
          "pods",
          "meshes",
          "probes",
          "schemas",
          "gardens",
          "bridges",
          "harbours",
          "signals",
          "rivers",
          "kernels",
          "tides",
          "clocks",
          "maps",
          "gates",
          "seeds",
          "echoes",
          "shards",
          "anchors",
          "beacons",
          "canals");
  private static final List<String> VERBS =
      List.of("growing", "taming", "testing", "sailing", "mending", "reading", "moving", "hiding");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private record Person(int id, String given, String last, String company) {}

  private record Talk(String id, String title, String translated, List<Person> speakers) {}

  private record Event(
      String id, String series, String city, int year, int month, List<Talk> talks) {}

  private final Random random;
  private final Map<String, Sighting> sightings = new LinkedHashMap<>();
  private final Map<String, String> truth = new HashMap<>();
  private final List<Person> people = new ArrayList<>();
  private final Set<String> onlyOfYear = new TreeSet<>();

  /** So many documents. */
  public Population(int documents, long seed) {
    random = new Random(seed);
    populate(documents);
    List<Event> events = events(documents / 2);
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

  private void populate(int documents) {
    int companies = Math.max(20, documents / 3);
    for (int i = 0; i < documents; i++) {
      boolean namesake = i > 0 && random.nextInt(100) < 3;
      Person other = namesake ? people.get(random.nextInt(i)) : new Person(0, "", "", "");
      people.add(
          new Person(
              i,
              namesake ? other.given() : one(GIVEN),
              namesake ? other.last() : capital(one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES)),
              company(random.nextInt(companies))));
    }
  }

  private static String company(int i) {
    String name = "";
    for (int rest = i + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      name = SYLLABLES.get(rest % SYLLABLES.size()) + name;
    }
    return capital(name) + (i % 2 == 0 ? " Systems" : "works");
  }

  private List<Event> events(int count) {
    int series = Math.max(5, count / 25);
    var used = new TreeSet<String>();
    var events = new ArrayList<Event>();
    while (events.size() < count) {
      int s = random.nextInt(series);
      int year = 2012 + random.nextInt(14);
      int month = 1 + random.nextInt(12);
      if (used.add(s + " " + year + " " + month)) {
        String city = CITIES.get((s + (s % 3 == 0 ? year : 0)) % CITIES.size());
        String id = "e" + events.size();
        events.add(new Event(id, company(s * 7 + 1) + " Days", city, year, month, talks(id)));
      }
    }
    var years = new HashMap<String, Integer>();
    events.forEach(e -> years.merge(e.series() + e.year(), 1, Integer::sum));
    events.stream()
        .filter(e -> years.getOrDefault(e.series() + e.year(), 0) == 1)
        .forEach(e -> onlyOfYear.add(e.id()));
    return events;
  }

  private List<Talk> talks(String event) {
    var talks = new ArrayList<Talk>();
    for (int i = 0; i < 4; i++) {
      var speakers = new ArrayList<>(List.of(one(people)));
      if (random.nextInt(4) == 0) {
        speakers.add(one(people));
      }
      talks.add(
          new Talk(
              event + "t" + i,
              "%s %s and %s: %s for %s"
                  .formatted(capital(one(VERBS)), one(WORDS), one(WORDS), one(VERBS), one(WORDS)),
              "Om %s og %s".formatted(one(SYLLABLES), one(SYLLABLES) + one(SYLLABLES)),
              speakers));
    }
    return talks;
  }

  private void report(String document, Event event) {
    String series = see(document, Kind.SERIES, event.series(), event.series(), Map.of());
    String city = see(document, Kind.PLACE, event.city(), event.city(), Map.of());
    String date = "%d-%02d".formatted(event.year(), event.month());
    boolean monthly = random.nextInt(10) > 0 || !onlyOfYear.contains(event.id());
    String name =
        monthly
            ? "%s %s %d".formatted(event.series(), MONTHS.get(event.month() - 1), event.year())
            : "%s %s %d".formatted(event.series(), event.city(), event.year());
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
    for (Talk talk : event.talks()) {
      if (random.nextInt(5) > 0) {
        report(document, told, date, talk);
      }
    }
  }

  private void report(String document, String event, String date, Talk talk) {
    var speakers = new TreeSet<String>();
    for (Person person : talk.speakers()) {
      String company =
          see(document, Kind.ORGANISATION, person.company(), spelt(person.company()), Map.of());
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
              called(person),
              Map.of("affiliation", Set.of(affiliation))));
    }
    var facts = new TreeMap<String, Set<String>>();
    facts.put("atEvent", Set.of(event));
    facts.put("speaker", speakers);
    int form = random.nextInt(20);
    String title =
        form < 14
            ? talk.title()
            : form < 17 ? talk.title().replaceFirst(":.*", "") : form < 18 ? talk.translated() : "";
    if (!title.isEmpty()) {
      facts.put("title", Set.of(title));
    }
    String label = title.isEmpty() ? "Talk by " + talk.speakers().get(0).last() : title;
    see(document, Kind.TALK, talk.id(), label, facts);
  }

  private String called(Person person) {
    String plain = Slug.of(person.given());
    String full = person.given() + " " + person.last();
    return switch (random.nextInt(16)) {
      case 0 -> "Dr " + full;
      case 1 -> capital(plain) + " " + capital(Slug.of(person.last()));
      case 2 -> full.toUpperCase(Locale.ROOT);
      case 3 -> person.given() + " " + (char) ('A' + person.id() % 20) + ". " + person.last();
      case 4 -> person.given().charAt(0) + ". " + person.last();
      case 5 ->
          NICKNAMES.containsKey(person.given())
              ? "%s \"%s\" %s"
                  .formatted(person.given(), NICKNAMES.get(person.given()), person.last())
              : full;
      case 6 -> NICKNAMES.getOrDefault(person.given(), person.given()) + " " + person.last();
      default -> full;
    };
  }

  private String spelt(String company) {
    return switch (random.nextInt(6)) {
      case 0 -> company + ", Inc.";
      case 1 -> company.toUpperCase(Locale.ROOT);
      default -> company;
    };
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

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
