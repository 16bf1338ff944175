package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.DocumentUnion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        claims(person, affiliations),
        address(person, Lan.affiliation.asNode(), organisation),
        () -> origin(person, Lan.affiliation.asNode(), affiliations.get(0)));
  }

  /** The claims that tie a person to an organisation. */
  List<Claim> claims(Node person, List<Node> affiliations) {
    return affiliations.stream()
        .flatMap(
            a ->
                Stream.concat(
                    evidence.of(person, Lan.affiliation.asNode(), a).stream(),
                    evidence.about(a).stream()))
        .toList();
  }

  private Said said(List<Claim> claims, String more, Supplier<String> otherwise) {
    var firsts = new LinkedHashMap<Node, Claim>();
    claims.forEach(c -> firsts.merge(c.document(), c, Witnesses::telling));
    return new Said(
        firsts.size(),
        firsts.values().stream().limit(BESIDE).map(this::quote).toList(),
        more,
        firsts.isEmpty() ? otherwise.get() : "");
  }

  /** Of two places in one document, the one that says more. */
  private static Claim telling(Claim one, Claim other) {
    return other.end() - other.start() > one.end() - one.start() ? other : one;
  }

  /** The words of a claim as a page shows them. */
  Quote quote(Claim claim) {
    var excerpt = excerpts.of(claim);
    return new Quote(
        excerpt.before(),
        excerpt.words(),
        excerpt.after(),
        facts.link(claim.document()),
        "characters %,d to %,d".formatted(claim.start(), claim.end()),
        claim.rule(),
        percent(claim.confidence()));
  }

  /** The page with everybody who states a fact. */
  String address(Node subject, Node property, Node object) {
    Map<String, String> values = new TreeMap<>();
    values.put("subject", facts.brief(subject));
    values.put("property", property.getLocalName());
    values.put("object", facts.brief(object));
    return Link.address("/evidence", values);
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
