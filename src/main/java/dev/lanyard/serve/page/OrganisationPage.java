package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * An organisation.
 *
 * @param people who stood for it, as far as documents say
 * @param peopleCount how many there are
 * @param talks the newest that were given for it
 * @param sponsored the newest events that it paid for; hosted and expected likewise
 */
record OrganisationPage(
    List<Line> lines,
    Years years,
    List<Staff.Member> people,
    int peopleCount,
    List<TalkRow> talks,
    int talkCount,
    List<EventRow> sponsored,
    List<EventRow> hosted,
    List<EventRow> expected,
    List<Counted> topics,
    List<Counted> projects) {
  private static final int MOST_ROWS = 50;
  private static final int MOST = 24;

  OrganisationPage {
    lines = List.copyOf(lines);
    people = List.copyOf(people);
    talks = List.copyOf(talks);
    sponsored = List.copyOf(sponsored);
    hosted = List.copyOf(hosted);
    expected = List.copyOf(expected);
    topics = List.copyOf(topics);
    projects = List.copyOf(projects);
  }

  static OrganisationPage of(Node organisation, Library library) {
    var facts = library.facts();
    var witnesses = library.witnesses();
    var talks = facts.whose(Lan.representing, organisation);
    var people = new Staff(facts, witnesses).of(organisation);
    return new OrganisationPage(
        library
            .lines(organisation)
            .of("Part of", SKOS.broader)
            .whose("Consists of", SKOS.broader)
            .all(),
        Years.of(talks.stream().map(library.talks()::when).toList()),
        people.stream().limit(MOST_ROWS).toList(),
        people.size(),
        library
            .talks()
            .newest(talks, MOST_ROWS, t -> witnesses.of(t, Lan.representing, organisation)),
        talks.size(),
        events(library, Lan.sponsor, organisation),
        events(library, Lan.host, organisation),
        events(library, Lan.expects, organisation),
        Counted.of(library.each(talks, Lan.topic), facts, MOST),
        Counted.of(library.each(talks, Lan.project), facts, MOST));
  }

  private static List<EventRow> events(
      Library library, org.apache.jena.rdf.model.Property property, Node organisation) {
    return library
        .events()
        .newest(
            library.facts().whose(property, organisation),
            MOST,
            e -> library.witnesses().of(e, property, organisation));
  }
}
