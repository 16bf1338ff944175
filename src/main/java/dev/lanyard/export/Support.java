package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import dev.lanyard.store.Onlooker;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;

/**
 * In how many documents a fact stands, and how sure the surest rule is that read it there.
 *
 * <p>Counted in one walk through all documents, when it is first asked for, for the facts that
 * tables tell: a look into each document for each fact would take the product of both.
 */
final class Support {
  private static final List<Property> COUNTED =
      List.of(
          Lan.speaker, Lan.affiliation, Lan.sponsor, Lan.host, Lan.atEvent, Lan.project, Lan.topic);

  private static final Pattern DECIMAL = Pattern.compile("\\d+(\\.\\d+)?");

  private final Documents documents;
  private final Onlooker onlooker;
  private final List<Map<Triple, Tally>> counted = new ArrayList<>();

  Support(Documents documents, Onlooker onlooker) {
    this.documents = documents;
    this.onlooker = onlooker;
  }

  /** Counts now, unless it is done already. */
  void count() {
    all();
  }

  /** The number of documents that state a fact. */
  int documents(Node subject, Property property, Node object) {
    return tally(subject, property, object).documents;
  }

  /** The number of documents that name a thing. */
  int mentions(Node thing) {
    return tally(thing, RDF.type, Node.ANY).documents;
  }

  /** The best confidence of its claims, such as {@code 0.97}; empty if no claim has one. */
  String confidence(Node subject, Property property, Node object) {
    BigDecimal best = tally(subject, property, object).confidence;
    return best.signum() < 0 ? "" : best.toPlainString();
  }

  private Tally tally(Node subject, Property property, Node object) {
    return all().getOrDefault(Triple.create(subject, property.asNode(), object), new Tally());
  }

  private synchronized Map<Triple, Tally> all() {
    if (counted.isEmpty()) {
      var all = new HashMap<Triple, Tally>();
      for (Node document : onlooker.over("Counting evidence", documents.names())) {
        names(documents.facts(document), all);
        COUNTED.forEach(p -> count(documents.facts(document), p, all));
        COUNTED.forEach(p -> weigh(documents.evidence(document), p, all));
      }
      counted.add(all);
    }
    return counted.get(0);
  }

  private static void count(Graph facts, Property property, Map<Triple, Tally> all) {
    facts.stream(Node.ANY, property.asNode(), Node.ANY)
        .forEach(t -> all.computeIfAbsent(t, fact -> new Tally()).documents++);
  }

  /** A document names what it says the kind of. */
  private static void names(Graph facts, Map<Triple, Tally> all) {
    Node type = RDF.type.asNode();
    facts.stream(Node.ANY, type, Node.ANY)
        .map(Triple::getSubject)
        .distinct()
        .map(thing -> Triple.create(thing, type, Node.ANY))
        .forEach(t -> all.computeIfAbsent(t, named -> new Tally()).documents++);
  }

  private static void weigh(Graph evidence, Property property, Map<Triple, Tally> all) {
    var claims = new Facts(evidence);
    for (Node claim : claims.subjects(RDF.predicate, property.asNode())) {
      for (Node subject : claims.objects(claim, RDF.subject)) {
        for (Node object : claims.objects(claim, RDF.object)) {
          var fact = Triple.create(subject, property.asNode(), object);
          for (Node confidence : claims.objects(claim, Lan.confidence)) {
            String known = Facts.text(confidence);
            if (DECIMAL.matcher(known).matches()) {
              all.computeIfAbsent(fact, f -> new Tally()).raise(new BigDecimal(known));
            }
          }
        }
      }
    }
  }

  private static final class Tally {
    private int documents;
    private BigDecimal confidence = BigDecimal.ONE.negate();

    void raise(BigDecimal other) {
      confidence = confidence.max(other);
    }
  }
}
