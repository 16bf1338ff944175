package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import dev.lanyard.serve.page.Evidence.Place;
import dev.lanyard.store.DocumentUnion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;

/** Says of a fact which documents state it, and in which words. */
final class Witnesses {
  /** How many quotations stand beside a fact; all are on a page of their own. */
  private static final int BESIDE = 3;

  private final DatasetGraph graphs;
  private final Facts facts;
  private final Evidence evidence;
  private final Excerpts excerpts;

  Witnesses(DatasetGraph graphs, Facts facts, Evidence evidence, Excerpts excerpts) {
    this.graphs = graphs;
    this.facts = facts;
    this.evidence = evidence;
    this.excerpts = excerpts;
  }

  /** Of one fact. */
  Said of(Node subject, Property property, Node object) {
    return said(
        evidence.of(subject, property.asNode(), object),
        address(subject, property.asNode(), object),
        () -> origin(subject, property.asNode(), object));
  }

  /** Of what ties a person to an organisation, which are several facts in each document. */
  Said ofAffiliations(Node person, Node organisation, List<Node> affiliations) {
    return said(
        places(person, affiliations),
        address(person, Lan.affiliation.asNode(), organisation),
        () -> origin(person, Lan.affiliation.asNode(), affiliations.get(0)));
  }

  /** The claims that tie a person to an organisation. */
  List<Claim> claims(Node person, List<Node> affiliations) {
    return evidence.read(places(person, affiliations));
  }

  private List<Place> places(Node person, List<Node> affiliations) {
    return affiliations.stream()
        .flatMap(
            a ->
                Stream.concat(
                    evidence.of(person, Lan.affiliation.asNode(), a).stream(),
                    evidence.about(a).stream()))
        .toList();
  }

  private Said said(List<Place> places, String more, Supplier<String> otherwise) {
    var byDocument = new TreeMap<String, List<Place>>();
    places.forEach(
        p -> byDocument.computeIfAbsent(p.document().toString(), d -> new ArrayList<>()).add(p));
    return new Said(
        byDocument.size(),
        byDocument.values().stream().limit(BESIDE).map(this::telling).toList(),
        more,
        byDocument.isEmpty() ? otherwise.get() : "");
  }

  /** Of the places in one document, the one that says most. */
  private Quote telling(List<Place> places) {
    return quote(
        evidence.read(places).stream()
            .max(Comparator.comparingInt(c -> c.end() - c.start()))
            .orElseThrow());
  }

  /** All that documents say about a thing, document by document. */
  List<Claim> about(Node thing) {
    return evidence.read(evidence.about(thing));
  }

  /** All that a document says, in the order of its text. */
  List<Claim> by(Node document) {
    return evidence.read(evidence.in(document));
  }

  /** The claim of this IRI, if it is one. */
  Optional<Claim> named(Node claim) {
    return evidence.named(claim).flatMap(p -> evidence.read(List.of(p)).stream().findFirst());
  }

  /** The text of a document, if it is at hand. */
  Optional<String> text(Node document) {
    return excerpts.text(document);
  }

  /** What a claim states, {@code Waking Slumber: speaker Tom Li}. */
  String sentence(Claim claim) {
    return "%s: %s %s"
        .formatted(
            facts.name(claim.subject()), facts.name(claim.property()), facts.name(claim.object()));
  }

  /** The words of a claim as a page shows them. */
  Quote quote(Claim claim) {
    var excerpt = excerpts.of(claim);
    return new Quote(
        excerpt.before(),
        excerpt.words(),
        excerpt.after(),
        facts.link(claim.document()),
        "characters " + Words.grouped(claim.start()) + " to " + Words.grouped(claim.end()),
        claim.rule(),
        percent(claim.confidence()));
  }

  /** The page with everybody who states a fact; none for what cannot be one. */
  String address(Node subject, Node property, Node object) {
    if (!property.isURI() || !subject.isURI()) {
      return "";
    }
    Map<String, String> values = new TreeMap<>();
    values.put("property", property.getLocalName());
    values.put("object", facts.brief(object));
    return Link.address(facts.address(subject), values);
  }

  /** The page with everybody who states what a claim does. */
  String address(Claim claim) {
    return address(claim.subject(), claim.property(), claim.object());
  }

  private String origin(Node subject, Node property, Node object) {
    return Map.of(
            DocumentUnion.ONTOLOGY, "known beforehand",
            DocumentUnion.CORRECTIONS, "added by a person",
            DocumentUnion.ENTAILED, "follows from other facts")
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(e -> holds(e.getKey(), subject, property, object))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private boolean holds(String graph, Node subject, Node property, Node object) {
    return graphs.contains(NodeFactory.createURI(graph), subject, property, object);
  }

  private static String percent(String confidence) {
    try {
      return confidence.isEmpty()
          ? ""
          : new BigDecimal(confidence).movePointRight(2).stripTrailingZeros().toPlainString()
              + " %";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
