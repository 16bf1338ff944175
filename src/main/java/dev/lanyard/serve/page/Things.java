package dev.lanyard.serve.page;

import dev.lanyard.store.DocumentUnion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The pages of things, each by what kind of thing it is. */
final class Things {
  private static final int MOST_NOTES = 12;

  private final Library library;
  private final Heads heads;
  private final SchemaOrg schema;

  Things(Library library) {
    this.library = library;
    this.heads = new Heads(library.facts());
    this.schema = new SchemaOrg(library.facts());
  }

  /**
   * The page of {@code thing}, or of one fact about it.
   *
   * @param values what stands behind the question mark: {@code property} and {@code object} ask for
   *     a fact, {@code part} for a part of a text
   * @return empty if nothing is stated of it
   */
  Optional<View> page(Node thing, Map<String, String> values) {
    if (values.containsKey("property")) {
      return FactPage.view(
          thing, values.get("property"), values.getOrDefault("object", ""), library);
    }
    var kind = library.facts().kind(thing);
    return kind.isPresent() ? kind.map(k -> view(thing, k, values)) : other(thing);
  }

  private View view(Node thing, Kind kind, Map<String, String> values) {
    var notes = new ArrayList<Note>(library.conflicts().of(thing, kind));
    notes.addAll(library.doubts().of(thing));
    var head = heads.of(thing, kind.one(), notes.subList(0, Math.min(MOST_NOTES, notes.size())));
    return View.of(
            kind.word(),
            head.name(),
            Map.of(
                "head",
                head,
                "page",
                model(thing, kind, values),
                "data",
                StructuredData.of(schema.of(thing, kind))))
        .below(Link.to(kind.many(), kind.list()));
  }

  private Object model(Node thing, Kind kind, Map<String, String> values) {
    return switch (kind) {
      case PERSON -> PersonPage.of(thing, library);
      case TALK -> TalkPage.of(thing, library);
      case EVENT -> EventPage.of(thing, library);
      case SERIES -> SeriesPage.of(thing, library);
      case ORGANISATION -> OrganisationPage.of(thing, library);
      case PROJECT -> SubjectPage.ofProject(thing, library);
      case TOPIC -> SubjectPage.ofTopic(thing, library);
      case PLACE -> PlacePage.of(thing, library);
      case DOCUMENT -> DocumentPage.of(thing, part(values), library);
    };
  }

  private static int part(Map<String, String> values) {
    var part = values.getOrDefault("part", "1");
    return part.matches("[0-9]{1,6}") ? Integer.parseInt(part) : 1;
  }

  private static Node document(Node evidence) {
    var iri = evidence.getURI();
    return NodeFactory.createURI(iri.substring(0, iri.length() - DocumentUnion.EVIDENCE.length()));
  }

  /**
   * A claim leads to the fact that it states, the evidence of a document to that document; of what
   * else there is, all that is stated.
   */
  private Optional<View> other(Node thing) {
    var claim = library.witnesses().named(thing);
    if (claim.filter(c -> c.subject().isURI() && c.property().isURI()).isPresent()) {
      var c = claim.get();
      return FactPage.view(
          c.subject(), c.property().getLocalName(), library.facts().brief(c.object()), library);
    }
    if (thing.isURI() && thing.getURI().endsWith(DocumentUnion.EVIDENCE)) {
      return page(document(thing), Map.of());
    }
    var page = OtherPage.of(thing, library);
    if (page.lines().isEmpty() && page.back().isEmpty()) {
      return Optional.empty();
    }
    var head = heads.of(thing, page.kind(), List.of());
    return Optional.of(View.of("other", head.name(), Map.of("head", head, "page", page)));
  }
}
