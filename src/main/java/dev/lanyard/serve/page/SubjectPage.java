package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;

/**
 * What talks are about, a project or a topic.
 *
 * @param years how many talks there were
 * @param talks the newest of them
 * @param talkCount how many there are
 * @param beside with what else they deal
 */
record SubjectPage(
    List<Line> lines,
    Years years,
    List<TalkRow> talks,
    int talkCount,
    List<Counted> speakers,
    List<Counted> organisations,
    List<Counted> beside,
    Mentions documents) {
  private static final int MOST_TALKS = 50;
  private static final int MOST = 24;

  SubjectPage {
    lines = List.copyOf(lines);
    talks = List.copyOf(talks);
    speakers = List.copyOf(speakers);
    organisations = List.copyOf(organisations);
    beside = List.copyOf(beside);
  }

  static SubjectPage ofProject(Node project, Library library) {
    return of(
        project,
        Lan.project,
        Lan.topic,
        library
            .lines(project)
            .of("Maturity", Lan.maturity)
            .of("Website", Lan.url)
            .of("Source", Lan.repository)
            .of("Part of", SKOS.broader)
            .whose("Consists of", SKOS.broader)
            .all(),
        library);
  }

  static SubjectPage ofTopic(Node topic, Library library) {
    return of(
        topic,
        Lan.topic,
        Lan.project,
        library
            .lines(topic)
            .of("Part of", SKOS.broader)
            .whose("Consists of", SKOS.broader)
            .of("Near", SKOS.related)
            .all(),
        library);
  }

  private static SubjectPage of(
      Node subject, Property about, Property beside, List<Line> lines, Library library) {
    var facts = library.facts();
    var talks =
        facts.whose(about, subject).stream()
            .filter(t -> facts.kind(t).equals(java.util.Optional.of(Kind.TALK)))
            .toList();
    return new SubjectPage(
        lines,
        Years.of(talks.stream().map(library.talks()::when).toList()),
        library.talks().newest(talks, MOST_TALKS, t -> library.witnesses().of(t, about, subject)),
        talks.size(),
        Counted.of(library.each(talks, Lan.speaker), facts, MOST),
        Counted.of(library.each(talks, Lan.representing), facts, MOST),
        Counted.of(library.each(talks, beside), facts, MOST),
        Mentions.of(subject, library));
  }
}
