package dev.lanyard.evaluate;

import java.util.List;

/**
 * What a careful reader finds in one document: one JSON file, read by {@link GoldReader}.
 *
 * <p>What the document does not state is an empty text or an empty list. Where several names are
 * listed, the first is the fullest.
 *
 * @param document the name of the text, without its ending
 */
public record Gold(
    String document,
    List<Event> events,
    List<Talk> talks,
    List<Person> people,
    List<List<String>> organisations,
    List<List<String>> projects,
    List<String> places,
    List<String> topics) {
  public Gold {
    events = List.copyOf(events);
    talks = List.copyOf(talks);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    projects = List.copyOf(projects);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /**
   * One occasion.
   *
   * @param id what the talks of the same file call it
   * @param date ISO 8601, as precise as stated
   * @param expected the organisations of an announced line-up
   */
  public record Event(
      String id,
      List<String> names,
      String series,
      String date,
      String place,
      String venue,
      List<String> hosts,
      List<String> sponsors,
      List<String> expected) {
    public Event {
      names = List.copyOf(names);
      hosts = List.copyOf(hosts);
      sponsors = List.copyOf(sponsors);
      expected = List.copyOf(expected);
    }
  }

  /**
   * One session.
   *
   * @param events the one event it was part of, or none
   */
  public record Talk(
      String title,
      List<Event> events,
      List<Speaker> speakers,
      String video,
      List<String> projects,
      List<String> topics) {
    public Talk {
      events = List.copyOf(events);
      speakers = List.copyOf(speakers);
      projects = List.copyOf(projects);
      topics = List.copyOf(topics);
    }
  }

  /** Who gave a talk, for whom and as what. */
  public record Speaker(String name, String organisation, String role) {}

  /** One person, and what is stated about their work. */
  public record Person(List<String> names, List<Affiliation> affiliations) {
    public Person {
      names = List.copyOf(names);
      affiliations = List.copyOf(affiliations);
    }
  }

  /** Whom somebody works for, as what, or both. */
  public record Affiliation(String organisation, String role) {}
}
