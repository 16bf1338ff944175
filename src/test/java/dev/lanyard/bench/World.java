package dev.lanyard.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A made-up world in which everybody is known: people and what becomes of them, and the evenings on
 * which they speak. The same seed makes the same world.
 *
 * <p>People work somewhere and move on, three in twenty each year. They live somewhere and speak
 * there more often than not; they have three subjects, of which nearly all of their talks are.
 * Three in a hundred have a namesake, who is like them in nothing but the name.
 */
final class World {
  static final int FIRST_YEAR = 2012;
  static final int YEARS = 14;

  private static final int SUBJECTS = 3;
  private static final List<String> GIVEN =
      words(
          "Zoë Priya Tomás Ana Jürgen Mikołaj Søren Chloé Omar Yuki Noor Elif Pavel Ingrid Aisha"
              + " Mateo Lucía Kenji Amara Sven Nadia Victor Hélène Bram Oluwa Femke Rosa Iain Tuuli"
              + " Wanda");
  private static final List<String> SYLLABLES =
      words(
          "bar dal fen gor hul jas kel lin mor nev pol rast sol tam vin wes zan brö cel dür fal"
              + " grun hag ost");
  private static final List<String> CITIES =
      words("Porto Ghent Leeds Oslo Turin Graz Brno Malmö Lyon Split");
  private static final List<String> WORDS =
      words(
          "queues caches lanterns ledgers pods meshes probes schemas gardens bridges harbours"
              + " signals rivers kernels tides clocks maps gates seeds echoes shards anchors"
              + " beacons canals");
  private static final List<String> VERBS =
      words("growing taming testing sailing mending reading moving hiding");

  /** Somebody, with an employer for each of the years, and what he or she speaks of. */
  record Person(
      int id,
      String given,
      String last,
      String city,
      List<String> employers,
      List<String> subjects) {
    String employer(int year) {
      return employers.get(year - FIRST_YEAR);
    }

    String name() {
      return given + " " + last;
    }
  }

  /** A talk, with its title in two languages. */
  record Talk(String id, String title, String translated, String subject, List<Person> speakers) {}

  /** An evening of four talks. */
  record Event(String id, String series, String city, int year, int month, List<Talk> talks) {}

  private final Random random;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> byCity = new HashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final Set<String> onlyOfYear = new TreeSet<>();

  /** So many people, and half as many events. */
  World(int people, Random random) {
    this.random = random;
    populate(people);
    meet(people / 2);
  }

  List<Person> people() {
    return people;
  }

  List<Event> events() {
    return events;
  }

  /** Whether its series had no other event in that year. */
  boolean isOnlyOfYear(Event event) {
    return onlyOfYear.contains(event.id());
  }

  private void populate(int count) {
    int companies = Math.max(20, count / 3);
    for (int i = 0; i < count; i++) {
      boolean namesake = i > 0 && random.nextInt(100) < 3;
      String given = namesake ? "" : one(GIVEN);
      String last = namesake ? "" : capital(one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES));
      Person other = people.isEmpty() ? nobody() : people.get(random.nextInt(i));
      var person =
          new Person(
              i,
              namesake ? other.given() : given,
              namesake ? other.last() : last,
              one(CITIES),
              career(companies),
              subjects());
      people.add(person);
      byCity.computeIfAbsent(person.city(), c -> new ArrayList<>()).add(person);
    }
  }

  private static Person nobody() {
    return new Person(0, "", "", "", List.of(), List.of());
  }

  private List<String> career(int companies) {
    var career = new ArrayList<String>();
    int company = random.nextInt(companies);
    for (int year = 0; year < YEARS; year++) {
      company = random.nextInt(20) < 3 ? random.nextInt(companies) : company;
      career.add(company(company));
    }
    return career;
  }

  private List<String> subjects() {
    var subjects = new TreeSet<String>();
    while (subjects.size() < SUBJECTS) {
      subjects.add(one(WORDS));
    }
    return List.copyOf(subjects);
  }

  private static String company(int i) {
    String name = "";
    for (int rest = i + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      name = SYLLABLES.get(rest % SYLLABLES.size()) + name;
    }
    return capital(name) + (i % 2 == 0 ? " Systems" : "works");
  }

  private void meet(int count) {
    int series = Math.max(5, count / 25);
    var used = new TreeSet<String>();
    var inYear = new HashMap<String, Integer>();
    while (events.size() < count) {
      int s = random.nextInt(series);
      int year = FIRST_YEAR + random.nextInt(YEARS);
      int month = 1 + random.nextInt(12);
      if (used.add(s + " " + year + " " + month)) {
        String city = CITIES.get((s + (s % 3 == 0 ? year : 0)) % CITIES.size());
        String id = "e" + events.size();
        events.add(new Event(id, company(s * 7 + 1) + " Days", city, year, month, talks(id, city)));
        inYear.merge(company(s * 7 + 1) + " Days" + year, 1, Integer::sum);
      }
    }
    events.stream()
        .filter(e -> inYear.getOrDefault(e.series() + e.year(), 0) == 1)
        .forEach(e -> onlyOfYear.add(e.id()));
  }

  private List<Talk> talks(String event, String city) {
    var talks = new ArrayList<Talk>();
    for (int i = 0; i < 4; i++) {
      var speakers = new ArrayList<>(List.of(speaker(city)));
      if (random.nextInt(4) == 0) {
        speakers.add(speaker(city));
      }
      String subject = random.nextInt(10) < 9 ? one(speakers.get(0).subjects()) : one(WORDS);
      talks.add(
          new Talk(
              event + "t" + i,
              "%s %s and %s: %s for %s"
                  .formatted(capital(one(VERBS)), subject, one(WORDS), one(VERBS), one(WORDS)),
              "Om %s og %s".formatted(one(SYLLABLES), one(SYLLABLES) + one(SYLLABLES)),
              subject,
              speakers));
    }
    return talks;
  }

  private Person speaker(String city) {
    return one(random.nextInt(10) < 6 ? byCity.getOrDefault(city, people) : people);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static List<String> words(String spaced) {
    return List.of(spaced.split(" "));
  }
}
