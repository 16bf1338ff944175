package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import dev.lanyard.serve.ontology.Term;
import dev.lanyard.serve.ontology.Uses;
import dev.lanyard.serve.ontology.Vocabulary;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

/**
 * The ontology, term by term; {@code https://w3id.org/lanyard#speaker} is the anchor {@code
 * #speaker}.
 *
 * @param groups classes, properties, individuals
 */
record OntologyPage(Vocabulary vocabulary, List<Group> groups) {
  OntologyPage {
    groups = List.copyOf(groups);
  }

  /** Terms of one sort. */
  record Group(String title, List<Entry> entries) {
    Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A term.
   *
   * @param uses how often the graph uses it
   * @param shown where these uses can be seen; leads nowhere if there are none
   */
  record Entry(Term term, List<Tie> ties, long uses, Link shown) {
    Entry {
      ties = List.copyOf(ties);
    }
  }

  /** How a term is tied to others. */
  record Tie(String name, List<Link> terms) {
    Tie {
      terms = List.copyOf(terms);
    }
  }

  static View view(Vocabulary vocabulary, Uses uses) {
    var page =
        new OntologyPage(
            vocabulary,
            List.of(
                group("Classes", Term.Kind.CLASS, vocabulary, uses),
                group("Properties", Term.Kind.PROPERTY, vocabulary, uses),
                group("Individuals", Term.Kind.INDIVIDUAL, vocabulary, uses)));
    return View.of("ontology", "The ontology", Map.of("page", page, "namespace", Lan.NS));
  }

  private static Group group(String title, Term.Kind kind, Vocabulary vocabulary, Uses uses) {
    return new Group(
        title,
        vocabulary.terms().stream()
            .filter(t -> t.kind() == kind)
            .map(t -> entry(t, uses))
            .toList());
  }

  private static Entry entry(Term term, Uses uses) {
    var counts = term.kind() == Term.Kind.CLASS ? uses.classes() : uses.properties();
    long count = counts.getOrDefault(term.iri(), 0L);
    var ties =
        term.relations().stream()
            .map(r -> new Tie(r.name(), r.others().stream().map(OntologyPage::link).toList()))
            .toList();
    return new Entry(term, ties, count, count == 0 ? Link.none("") : shown(term, uses));
  }

  /** Terms of this page lead to their anchors, others to where they are explained. */
  private static Link link(Term.Other term) {
    return term.iri().startsWith(Lan.NS)
        ? Link.to(term.name(), "#" + term.iri().substring(Lan.NS.length()))
        : Link.out(term.name(), term.iri());
  }

  private static Link shown(Term term, Uses uses) {
    var list = Kind.ofType(NodeFactory.createURI(term.iri()));
    if (list.isPresent()) {
      return Link.to("all of them", list.get().list());
    }
    var pattern =
        term.kind() == Term.Kind.CLASS
            ? "?thing a lan:%s".formatted(term.name())
            : "?thing lan:%s ?value".formatted(term.name());
    var where = uses.evidence().contains(term.iri()) ? "GRAPH ?evidence { %s }" : "%s";
    var query =
        "PREFIX lan: <%s>\n\nSELECT *\nWHERE { %s }\nLIMIT 100\n"
            .formatted(Lan.NS, where.formatted(pattern));
    return Link.to("some of them", Link.address("/sparql-editor", Map.of("query", query)));
  }
}
