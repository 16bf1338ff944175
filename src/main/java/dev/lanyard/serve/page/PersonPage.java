package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A person.
 *
 * @param career for whom, over the years
 * @param talks the newest of them
 * @param talkCount how many there are
 * @param companions with whom they were given
 * @param hosted events that the person hosted
 */
record PersonPage(
    Timeline career,
    List<TalkRow> talks,
    int talkCount,
    List<Counted> companions,
    List<Counted> topics,
    List<Counted> projects,
    List<EventRow> hosted) {
  private static final int MOST_TALKS = 60;
  private static final int MOST = 24;

  PersonPage {
    talks = List.copyOf(talks);
    companions = List.copyOf(companions);
    topics = List.copyOf(topics);
    projects = List.copyOf(projects);
    hosted = List.copyOf(hosted);
  }

  static PersonPage of(Node person, Library library) {
    var facts = library.facts();
    var talks = facts.whose(Lan.speaker, person);
    var companions =
        talks.stream()
            .flatMap(t -> facts.of(t, Lan.speaker).stream())
            .filter(s -> !s.equals(person))
            .toList();
    return new PersonPage(
        new Careers(facts, library.witnesses()).of(person),
        library
            .talks()
            .newest(talks, MOST_TALKS, t -> library.witnesses().of(t, Lan.speaker, person)),
        talks.size(),
        Counted.of(companions, facts, MOST),
        Counted.of(library.each(talks, Lan.topic), facts, MOST),
        Counted.of(library.each(talks, Lan.project), facts, MOST),
        library
            .events()
            .newest(
                facts.whose(Lan.host, person),
                MOST,
                e -> library.witnesses().of(e, Lan.host, person)));
  }
}
