package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The analyst's main table: one row for each person, talk and event, with what one joins and groups
 * by. A talk at no event that is known, such as a podcast, has rows with an empty event.
 */
final class Appearances implements Table {
  @Override
  public Schema schema() {
    return new Schema(
        "appearances",
        "One person who spoke in one talk at one event.",
        List.of(
            Column.of("person", Type.IRI, "The IRI of the speaker.").always().to("persons"),
            Column.of("name", Type.TEXT, "What the speaker is called.").always(),
            Column.of("talk", Type.IRI, "The IRI of the talk.").always().to("talks"),
            Column.of("title", Type.TEXT, "What the talk is called.").always(),
            Column.of("kind", Type.TEXT, Lan.kind),
            Column.of("event", Type.IRI, Lan.atEvent).to("events"),
            Column.of("event_name", Type.TEXT, "What the event is called."),
            Column.of("series", Type.IRI, Lan.inSeries).to("series"),
            Column.of("series_name", Type.TEXT, "What the series is called."),
            Column.of("date", Type.DATE, Lan.startDate),
            Cell.precisionColumn(),
            Cell.yearColumn(),
            Column.of("city", Type.TEXT, Lan.place),
            Column.of("organisation", Type.IRI, "For whom the person spoke, at that time.")
                .to("organisations"),
            Column.of("organisation_name", Type.TEXT, "What the organisation is called."),
            Column.of("role", Type.TEXT, Lan.role),
            Column.of("documents", Type.INTEGER, "The number of documents that name the speaker.")
                .always(),
            Column.of(
                "confidence",
                Type.DECIMAL,
                "How often the surest rule that read the speaker was right, 0 to 1."),
            Cell.externalIds().column()),
        List.of("person", "talk", "event"));
  }

  @Override
  public Stream<List<String>> rows(Selection selection) {
    var employers = new Employers(selection);
    return selection
        .visit(schema().name(), Lan.Talk)
        .flatMap(talk -> rows(selection, employers, talk).stream());
  }

  private static List<List<String>> rows(Selection selection, Employers employers, Node talk) {
    var rows = new ArrayList<List<String>>();
    List<Node> events =
        selection.facts().objects(talk, Lan.atEvent).stream().filter(selection::has).toList();
    for (Node person : selection.facts().objects(talk, Lan.speaker)) {
      if (!selection.has(person)) {
        continue;
      }
      if (events.isEmpty()) {
        rows.add(row(selection, employers, person, talk, Optional.empty()));
      }
      events.forEach(e -> rows.add(row(selection, employers, person, talk, Optional.of(e))));
    }
    return rows;
  }

  private static List<String> row(
      Selection selection, Employers employers, Node person, Node talk, Optional<Node> event) {
    Facts facts = selection.facts();
    String date = event.map(e -> facts.date(e, Lan.startDate)).orElse("");
    Optional<Node> company = employers.organisation(person, talk, date);
    return List.of(
        person.getURI(),
        facts.label(person),
        talk.getURI(),
        facts.label(talk),
        facts.text(talk, Lan.kind).replace(Lan.NS, ""),
        event.map(Node::getURI).orElse(""),
        event.map(facts::label).orElse(""),
        event.map(e -> Cell.first(selection, e, Lan.inSeries)).orElse(""),
        event.map(e -> Cell.linkName("series_name", Lan.inSeries).read(selection, e)).orElse(""),
        date,
        Cell.precision(date),
        Cell.year(date),
        event.map(e -> Cell.firstLabel(selection, facts.objects(e, Lan.place))).orElse(""),
        company.map(Node::getURI).orElse(""),
        company.map(facts::label).orElse(""),
        employers.post(person, talk, date).map(p -> facts.text(p, Lan.role)).orElse(""),
        Integer.toString(selection.support().documents(talk, Lan.speaker, person)),
        selection.support().confidence(talk, Lan.speaker, person),
        Cell.externalIds(selection, person));
  }
}
