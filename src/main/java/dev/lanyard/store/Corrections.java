package dev.lanyard.store;

import dev.lanyard.graph.Lan;
import dev.lanyard.resolve.Identities;
import dev.lanyard.resolve.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What people say against the documents or beyond them, applied to graphs. */
final class Corrections {
  private final List<Correction> all;

  Corrections(List<Correction> all) {
    this.all = List.copyOf(all);
  }

  /** What they say on who is who. */
  List<Ruling> rulings() {
    return all.stream().map(Correction::ruling).flatMap(Optional::stream).toList();
  }

  /**
   * A document's facts without those that are denied. The names in it and in the corrections may be
   * the document's or those of the union.
   */
  Graph facts(String document, Graph facts, Identities identities) {
    var lost = new HashSet<Triple>();
    for (Correction denial : denials(document)) {
      Set<Node> subjects = names(denial.subject(), identities);
      if (denial.deniesEntity()) {
        subjects.stream()
            .filter(s -> facts.contains(s, RDF.type.asNode(), denial.object()))
            .forEach(s -> lost.addAll(about(facts, s)));
        continue;
      }
      for (Node subject : subjects) {
        for (Node object : names(denial.object(), identities)) {
          facts.find(subject, denial.predicate(), object).forEach(lost::add);
          affiliations(facts, Triple.create(subject, denial.predicate(), object))
              .forEach(a -> lost.addAll(about(facts, a)));
        }
      }
    }
    return without(facts, lost);
  }

  /** The evidence of a document without the claims of what is not among its facts any more. */
  static Graph evidence(Graph evidence, Graph before, Graph after) {
    if (before == after) {
      return evidence;
    }
    var lost = new HashSet<Triple>();
    for (Triple typed : evidence.find(Node.ANY, RDF.type.asNode(), Lan.Claim.asNode()).toList()) {
      Node claim = typed.getSubject();
      boolean holds =
          evidence
              .find(claim, RDF.subject.asNode(), Node.ANY)
              .nextOptional()
              .flatMap(s -> stated(evidence, claim, s.getObject()))
              .filter(t -> !before.contains(t) || after.contains(t))
              .isPresent();
      if (!holds) {
        evidence.find(claim, Node.ANY, Node.ANY).forEach(lost::add);
      }
    }
    return without(evidence, lost);
  }

  private static Optional<Triple> stated(Graph evidence, Node claim, Node subject) {
    var predicate = evidence.find(claim, RDF.predicate.asNode(), Node.ANY).nextOptional();
    var object = evidence.find(claim, RDF.object.asNode(), Node.ANY).nextOptional();
    return predicate.isPresent() && object.isPresent()
        ? Optional.of(Triple.create(subject, predicate.get().getObject(), object.get().getObject()))
        : Optional.empty();
  }

  /** What people add, in the names of the union. */
  Graph additions(Identities identities) {
    var graph = GraphFactory.createDefaultGraph();
    for (Correction addition : all) {
      if (addition.holds() && !isIdentity(addition)) {
        graph.add(
            name(addition.subject(), identities),
            addition.predicate(),
            name(addition.object(), identities));
      }
    }
    return graph;
  }

  /** The corrections themselves: who says so, when and why. */
  Graph record() {
    var graph = GraphFactory.createDefaultGraph();
    for (Correction c : all) {
      Node node = node(c);
      graph.add(node, RDF.type.asNode(), (c.holds() ? Lan.Addition : Lan.Denial).asNode());
      graph.add(node, RDF.subject.asNode(), c.subject());
      graph.add(node, RDF.predicate.asNode(), c.predicate());
      graph.add(node, RDF.object.asNode(), c.object());
      c.documents().forEach(d -> graph.add(node, Lan.wasDerivedFrom.asNode(), Nodes.iri(d)));
      graph.add(node, DCTerms.creator.asNode(), Nodes.text(c.who()));
      graph.add(node, DCTerms.date.asNode(), Nodes.text(c.when()));
      if (!c.why().isEmpty()) {
        graph.add(node, RDFS.comment.asNode(), Nodes.text(c.why()));
      }
    }
    return graph;
  }

  /** The evidence of what people add, see {@link Testimony}. */
  Graph testimony(Identities identities) {
    var graph = GraphFactory.createDefaultGraph();
    for (Correction c : all) {
      if (c.holds() && !isIdentity(c)) {
        Triple fact =
            Triple.create(
                name(c.subject(), identities), c.predicate(), name(c.object(), identities));
        Testimony.of(c, fact, node(c)).forEach(graph::add);
      }
    }
    return graph;
  }

  /** The line of a correction, by what it says. */
  private static Node node(Correction c) {
    var id = UUID.nameUUIDFromBytes(c.line(Lan.BASE).getBytes(StandardCharsets.UTF_8));
    return Nodes.iri(DocumentUnion.CORRECTIONS + "#" + id);
  }

  private List<Correction> denials(String document) {
    return all.stream()
        .filter(c -> !c.holds() && !isIdentity(c))
        .filter(c -> c.documents().isEmpty() || c.documents().contains(document))
        .toList();
  }

  private static boolean isIdentity(Correction correction) {
    return correction.predicate().equals(OWL.sameAs.asNode());
  }

  /** That somebody works somewhere is told of an affiliation, of which both are a part. */
  static List<Node> affiliations(Graph facts, Triple works) {
    return works.getPredicate().equals(Lan.affiliation.asNode())
        ? facts
            .find(works.getSubject(), works.getPredicate(), Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(a -> facts.contains(a, Lan.organisation.asNode(), works.getObject()))
            .toList()
        : List.of();
  }

  private static List<Triple> about(Graph facts, Node entity) {
    var about = new ArrayList<Triple>(facts.find(entity, Node.ANY, Node.ANY).toList());
    about.addAll(facts.find(Node.ANY, Node.ANY, entity).toList());
    return about;
  }

  private static Set<Node> names(Node said, Identities identities) {
    var names = new HashSet<Node>(Set.of(said));
    if (said.isURI()) {
      identities.canonicals(said.getURI()).forEach(iri -> names.add(Nodes.iri(iri)));
    }
    return names;
  }

  private static Node name(Node said, Identities identities) {
    if (!said.isURI()) {
      return said;
    }
    Set<String> canonicals = identities.canonicals(said.getURI());
    return canonicals.size() == 1 ? Nodes.iri(canonicals.iterator().next()) : said;
  }

  private static Graph without(Graph graph, Set<Triple> lost) {
    if (lost.isEmpty()) {
      return graph;
    }
    var rest = GraphFactory.createDefaultGraph();
    graph.find().filterDrop(lost::contains).forEach(rest::add);
    return rest;
  }
}
